# SPDX-License-Identifier: BSL-1.0
#
# SOURCE: a case of tests/compile_fail; COMPILE: the compiler and its arguments. See CMakeLists.txt here.
file(STRINGS "${SOURCE}" expected REGEX "^// expect: ")
string(REPLACE "// expect: " "" expected "${expected}")
if(expected STREQUAL "")
    message(FATAL_ERROR "${SOURCE} does not say what to expect")
endif()

# A case that does not compile at all would fail for the wrong reason.
execute_process(COMMAND ${COMPILE} "${SOURCE}" RESULT_VARIABLE failed ERROR_VARIABLE output)
if(failed)
    message(FATAL_ERROR "does not compile even without the misuse:\n${output}")
endif()

execute_process(COMMAND ${COMPILE} -DMISUSE "${SOURCE}" RESULT_VARIABLE failed ERROR_VARIABLE output)
if(NOT failed)
    message(FATAL_ERROR "the misuse compiles")
endif()
if(NOT output MATCHES "${expected}")
    message(FATAL_ERROR "refused, but the message does not contain '${expected}':\n${output}")
endif()
message(STATUS "refused, naming ${CMAKE_MATCH_0}")
