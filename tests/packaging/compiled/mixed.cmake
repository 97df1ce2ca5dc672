# SPDX-License-Identifier: BSL-1.0
#
# Included by the consumers beside this folder where COMPILED is said: a program of all kinds of files.
if(COMPILED)
    add_library(header_only OBJECT "${CMAKE_CURRENT_LIST_DIR}/header_only.cpp")
    target_link_libraries(header_only PRIVATE pith::pith)

    add_executable(
        mixed "${CMAKE_CURRENT_LIST_DIR}/main.cpp" "${CMAKE_CURRENT_LIST_DIR}/compiled_headers.cpp"
              $<TARGET_OBJECTS:header_only>
    )
    target_link_libraries(mixed PRIVATE pith::compiled)
    add_test(NAME mixed COMMAND mixed)
endif()
