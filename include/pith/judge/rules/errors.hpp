// SPDX-License-Identifier: BSL-1.0
//
// What error pages say beside their sentences, and pages that are nothing else.
//
//     502 Bad Gateway
//     Sorry!
//     The web server reported a bad gateway error.     <- the sentence that decides
//     Ray ID: 8a1b2c3d4e5f6a7b
#ifndef PITH_JUDGE_RULES_ERRORS_HPP
#define PITH_JUDGE_RULES_ERRORS_HPP

#include <pith/judge/window.hpp>

#include <cstddef>

namespace pith::inline PITH_VERSION_NAME::detail {

class error_rules : window_rules {
public:
    constexpr explicit error_rules(window& w) noexcept : window_rules(w) {}

    /// A bare number, a "Sorry!" or an identifier is an error page's only within three lines of a sentence that says so,
    /// a bare number and the words for it ("404", "Not Found") also without.
    constexpr void clusters() noexcept {
        each(w_.formed, [this](std::size_t k) {
            if (k + 1 < w_.size && (w_.head(k) || k >= w_.last_prose) && fact(k).form == shape::status_code &&
                fact(k).width == 3 && is_error_label(k + 1) && fact(k + 1).where == match::whole &&
                fact(k + 1).words >= 2 && !residue(k + 1))
                for (std::size_t const j : {k, k + 1})
                    w_.take(j, {rule::error_cluster, category::error_page, fact(k + 1).phrase});
        });
        for (std::size_t k = 0; k < w_.size && w_.gone != 0; ++k) { // what one takes may take more below it
            if (w_.out[k].what() != category::error_page) continue;
            auto const take = [&](std::size_t j) {
                if (is_body(j)) return false;
                bool const part = fact(j).form == shape::status_code || is_error_label(j);
                if (part && !residue(j) && !fact(j).prose && !holds(w_.own, j)) // no heading, and not quoted
                    w_.take(j, {rule::error_cluster, category::error_page, w_.out[k].phrase()});
                return true;
            };
            for (std::size_t j = k; j > 0 && k - j < 3 && take(j - 1);) --j;
            for (std::size_t j = k + 1; j < w_.size && j <= k + 3 && take(j);) ++j;
        }
    }

    /// A page without prose that holds a sentence of error pages and another phrase of theirs is one, from its first line to
    /// its last. So is one of which every line has such a phrase. Only a page of one window: a longer one has more lines than
    /// such pages have.
    constexpr void page() noexcept {
        if (w_.prose_somewhere || w_.size > 40) return;
        std::size_t hits = 0, labels = 0;
        bool sure = false;
        phrase_ref evidence;
        for (std::size_t k = 0; k < w_.size; ++k) {
            if (w_.out[k].what() == category::error_page) {
                if (++hits == 1) evidence = w_.out[k].phrase();
                sure = sure || fact(k).has(scope::alone);
            }
            if (is_error_label(k) || fact(k).form == shape::status_code) ++labels;
        }
        if (labels == w_.size && w_.size >= 2 && w_.prose != w_.all) {
            for (std::size_t k = 0; k < w_.size && !evidence.found(); ++k) evidence = fact(k).phrase;
            if (!evidence.found()) return;
        } else if (!sure || (hits < 2 && w_.size > 4)) {
            return;
        }
        for (std::size_t k = 0; k < w_.size; ++k)
            if (!any(w_.out[k].what() & category::residue))
                w_.take(k, {rule::error_cluster, category::error_page, evidence});
    }
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_RULES_ERRORS_HPP
