// SPDX-License-Identifier: BSL-1.0
//
// The main of the tests under Catch2 2.x where its prebuilt one is missing or, being compiled for libstdc++, cannot be
// linked; 3.x is linked with its own.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
