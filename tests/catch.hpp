// SPDX-License-Identifier: BSL-1.0
//
// Catch2 of either major version: 2.x is one header, 3.x is many behind one.
#ifndef PITH_TESTS_CATCH_HPP
#define PITH_TESTS_CATCH_HPP

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#endif // PITH_TESTS_CATCH_HPP
