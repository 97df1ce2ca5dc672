// SPDX-License-Identifier: BSL-1.0
//
// One program whose files take pith in its three ways: what each says of a page must be the same.
#ifndef PITH_TESTS_PACKAGING_KINDS_HPP
#define PITH_TESTS_PACKAGING_KINDS_HPP

#include <string>
#include <string_view>

/// What clean(), a scored preset and pipelines leave of a page, and what a report says of it.
std::string from_headers(std::string_view page);
std::string from_compiled_headers(std::string_view page);
/// The same of clean(), the preset and the report alone.
std::string from_declarations(std::string_view page);

#endif // PITH_TESTS_PACKAGING_KINDS_HPP
