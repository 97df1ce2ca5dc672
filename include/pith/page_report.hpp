// SPDX-License-Identifier: BSL-1.0
//
// What report() says of a page.
#ifndef PITH_PAGE_REPORT_HPP
#define PITH_PAGE_REPORT_HPP

#include <pith/page_kind.hpp>
#include <pith/verdict.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pith::inline PITH_VERSION_NAME {

/// A line that went.
struct removal {
    std::string_view text; ///< a part of the page, without its line end
    std::size_t line;      ///< its number; the first line of the page is 1
    /// What it is, by which rule and evidence, as annotate says it. The rule is "repeat" for a copy, with the line that it
    /// repeats for evidence, and "score" for a line that only its score condemns.
    verdict why;
};

/// A page, cleaned and described. Refers to the page and to the caller's phrases, which must outlive it; the text is its own.
struct page_report {
    std::string text{};            ///< what clean() of the same page and options returns
    page_kind kind{};              ///< what the whole page is
    std::string_view evidence{};   ///< the line or the phrase that decided the kind; empty of an article
    std::size_t words = 0;         ///< of the page, as a reader sees them: two characters of an unspaced script are one
    std::size_t words_removed = 0; ///< those of the lines that went
    bool over_budget = false;      ///< even what is certain was more than the budget allows: nothing went
    std::vector<removal>
        removed{}; ///< every line that went, in the page's order; blank ones that closed up are not named
};

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_PAGE_REPORT_HPP
