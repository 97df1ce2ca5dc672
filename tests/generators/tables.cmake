# SPDX-License-Identifier: BSL-1.0
#
# Runs TABLES over the directory ROWS and compares what it prints with HEADER, or with WRITE replaces HEADER.
# Through a file, so that a run that fails half way leaves HEADER alone.
set(printed "${CMAKE_CURRENT_BINARY_DIR}/builtin.printed.hpp")
execute_process(COMMAND "${TABLES}" "${ROWS}" OUTPUT_FILE "${printed}" COMMAND_ERROR_IS_FATAL ANY)
if(WRITE)
    file(COPY_FILE "${printed}" "${HEADER}" ONLY_IF_DIFFERENT)
    return()
endif()
execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files "${printed}" "${HEADER}" RESULT_VARIABLE differs)
if(differs)
    message(FATAL_ERROR "${HEADER} is stale: build the target `generate`")
endif()
message(STATUS "${HEADER} is fresh")
