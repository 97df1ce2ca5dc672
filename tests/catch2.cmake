# SPDX-License-Identifier: BSL-1.0
#
# Defines pith_catch_main: Catch2 with a main, whichever version there is. Debian 12 has 2.13; where there is
# none, or a 3.x that was compiled for another standard library, 3.x is fetched.

find_package(Catch2 QUIET)

if(Catch2_FOUND AND Catch2_VERSION VERSION_GREATER_EQUAL 3 AND CMAKE_CXX_FLAGS MATCHES "-stdlib=libc\\+\\+")
    set(Catch2_FOUND FALSE)
endif()

if(Catch2_FOUND)
    message(STATUS "Catch2 ${Catch2_VERSION} found: ${Catch2_DIR}")
else()
    message(STATUS "Catch2 not found for this compiler: fetching it")
    include(FetchContent)
    FetchContent_Declare(
        Catch2
        GIT_REPOSITORY https://github.com/catchorg/Catch2.git
        GIT_TAG v3.7.1
        GIT_SHALLOW ON
        SYSTEM
    )
    FetchContent_MakeAvailable(Catch2)
    list(APPEND CMAKE_MODULE_PATH "${catch2_SOURCE_DIR}/extras")
endif()

# Some packages of 2.x have a prebuilt main: for one standard library, and for one C++ standard. (And for one layout of its
# classes: with -D_GLIBCXX_DEBUG say -Dpith_prebuilt_main=OFF.)
function(pith_check_prebuilt_main)
    include(CheckCXXSourceCompiles)
    set(CMAKE_CXX_STANDARD 20)
    set(CMAKE_REQUIRED_LIBRARIES Catch2::Catch2WithMain)
    check_cxx_source_compiles(
        "#include <catch2/catch.hpp>\n#include <string_view>\nTEST_CASE(\"a view\") { REQUIRE(std::string_view(\"a\") == \"a\"); }"
        pith_prebuilt_main
    )
endfunction()
if(Catch2_FOUND AND Catch2_VERSION VERSION_LESS 3 AND TARGET Catch2::Catch2WithMain)
    pith_check_prebuilt_main()
endif()

if(Catch2_FOUND AND Catch2_VERSION VERSION_LESS 3 AND NOT pith_prebuilt_main)
    add_library(pith_catch_main STATIC main.cpp)
    target_compile_features(pith_catch_main PUBLIC cxx_std_20)
    target_link_libraries(pith_catch_main PUBLIC Catch2::Catch2)
    target_compile_options(pith_catch_main PRIVATE $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-O0>)
else()
    add_library(pith_catch_main INTERFACE)
    target_link_libraries(pith_catch_main INTERFACE Catch2::Catch2WithMain)
endif()

include(Catch)
