// SPDX-License-Identifier: BSL-1.0
//
// What the files of both kinds do, which PITH_COMPILED tells apart; of internal linkage, so that each has its own.
#ifndef PITH_TESTS_PACKAGING_HEADERS_HPP
#define PITH_TESTS_PACKAGING_HEADERS_HPP

#include <pith/pith.hpp>

#include <string>
#include <string_view>

static std::string all_of(std::string_view page) {
    auto const report = pith::report(page);
    auto text = pith::clean(page) + '|' + pith::clean(page, pith::preset::main_text) + '|' +
                std::to_string(report.words_removed) + std::string(name(report.kind)) + '|';
    return text +
           (page | pith::views::lines | pith::views::strip_residue | pith::views::strip_duplicates | pith::to_text);
}

#endif // PITH_TESTS_PACKAGING_HEADERS_HPP
