// SPDX-License-Identifier: BSL-1.0
//
// One program whose parts took pith in different ways. They must agree on every inline entity.
#ifndef PITH_TESTS_ODR_HPP
#define PITH_TESTS_ODR_HPP

#include <string>
#include <string_view>

std::string clean_with_split(std::string_view page);
std::string clean_with_single(std::string_view page);
std::string clean_with_both(std::string_view page);
std::string clean_with_compiled(std::string_view page);
std::string clean_with_declared(std::string_view page);

/// The rule by which the first line that goes does, in this version and in another.
std::string rule_with_split(std::string_view page);
std::string rule_with_compiled(std::string_view page);
std::string rule_with_other(std::string_view page);

#endif // PITH_TESTS_ODR_HPP
