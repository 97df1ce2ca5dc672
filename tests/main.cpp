// SPDX-License-Identifier: BSL-1.0
//
// The main of the tests under Catch2 2.x where there is no prebuilt one that can be linked (for another standard
// library, say); 3.x is linked with its own.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
