// SPDX-License-Identifier: BSL-1.0
//
// The main of the tests under Catch2 2.x. Its prebuilt one is compiled for libstdc++, so that a program on
// libc++ could not link it; 3.x is linked with its own main and does not need this file.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
