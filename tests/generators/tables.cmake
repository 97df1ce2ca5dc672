# SPDX-License-Identifier: BSL-1.0
#
# Runs TABLES over the directory ROWS and compares what it prints with HEADER, with CUES, and what it counts with
# DOCUMENT, or with WRITE replaces them. Through files, so that a run that fails half way leaves them alone.
function(print_or_compare file)
    get_filename_component(name "${file}" NAME)
    set(printed "${CMAKE_CURRENT_BINARY_DIR}/printed.${name}")
    execute_process(
        COMMAND "${TABLES}" "${ROWS}" ${ARGN} OUTPUT_FILE "${printed}" COMMAND_ERROR_IS_FATAL ANY
    )
    if(WRITE)
        file(COPY_FILE "${printed}" "${file}" ONLY_IF_DIFFERENT)
        return()
    endif()
    execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files "${printed}" "${file}" RESULT_VARIABLE differs)
    if(differs)
        message(FATAL_ERROR "${file} is stale: build the target `generate`")
    endif()
    message(STATUS "${file} is fresh")
endfunction()

print_or_compare("${HEADER}")
print_or_compare("${DOCUMENT}" document)
print_or_compare("${CUES}" cues)
