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
    namespace views = pith::views;
    text += page | views::lines | views::strip_residue | views::strip_duplicates | views::strip_near_duplicates |
            views::trim_residue | pith::to_text;
    // Of sets of sentences, what a page said before is gone when it comes again.
    pith::seen_paragraphs seen(pith::seen_unit::sentences);
    pith::seen_paragraphs_128 wide(pith::seen_unit::sentences);
    for (int again = 0; again < 2; ++again) {
        std::string const narrow = page | views::lines | views::strip_duplicates(seen) | pith::to_text;
        std::string const wider = page | views::lines | views::strip_duplicates(wide) | pith::to_text;
        text += '|' + narrow + (narrow == wider ? "" : "they differ");
    }
    return text + (seen.contains(pith::clean(page)) ? '+' : '-');
}

#endif // PITH_TESTS_PACKAGING_HEADERS_HPP
