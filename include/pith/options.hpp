// SPDX-License-Identifier: BSL-1.0
//
// What clean() and report() may be told.
#ifndef PITH_OPTIONS_HPP
#define PITH_OPTIONS_HPP

#include <pith/category.hpp>
#include <pith/preset.hpp>

namespace pith::inline PITH_VERSION_NAME {

class phrase_book;

/// How a page is cleaned. An aggregate: name what differs from the default.
///
///     std::string const text = pith::clean(page, {.how = pith::preset::main_text, .budget = 0.5});
struct options {
    preset how = preset::residue; ///< which lines are asked for: by rules, or by rules and score
    category categories = category::residue | category::duplicate; ///< what the rules remove
    phrase_book const* phrases = nullptr; ///< the caller's phrases, for the call only; rows of `keep` name what stays
    /// The greatest share of the page's words that may go, 0 to 1; 1 and more (and NaN) is no limit. Where more would go,
    /// the lines come back that only the score doubts; then all but those that a phrase condemns by itself; and where that
    /// is still more than allowed the page stays as it is.
    double budget = 1.0;
};

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_OPTIONS_HPP
