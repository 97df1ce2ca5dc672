// SPDX-License-Identifier: BSL-1.0
//
// The company that a line is in: a label that could be a heading or a list item ("Culture", "1 2 3") is residue at the page's
// edge or beside other residue, and nowhere else.
#ifndef PITH_JUDGE_RULES_COMPANY_HPP
#define PITH_JUDGE_RULES_COMPANY_HPP

#include <pith/judge/window.hpp>

#include <cstddef>

namespace pith::inline PITH_VERSION_NAME::detail {

class company_rules : window_rules {
public:
    constexpr explicit company_rules(window& w) noexcept : window_rules(w) {}

    /// `residue_before`: the line above the window is residue.
    constexpr void take(bool residue_before) noexcept {
        line_set const labels = w_.label & ~w_.own;
        each_run(w_.gone | labels, [&](std::size_t k, std::size_t end) {
            line_set const run = between(k, end);
            bool const between_prose = !w_.head(k) && k < w_.last_prose;
            bool const proven = (k == 0 && residue_before) || near_hit(k) || (w_.gone & run) != 0;
            std::size_t telling = 0;
            if (!proven)
                each(labels & run & ~w_.prose,
                     [&](std::size_t j) { telling += !between_prose || is_telling(j) ? 1u : 0u; });
            each(run & ~w_.gone, [&](std::size_t j) {
                auto const& f = fact(j);
                if (!proven && (telling < 2 || f.form == shape::page_numbers)) return;
                w_.take(j, {f.form == shape::page_numbers ? rule::page_numbers
                            : f.form == shape::breadcrumb ? rule::breadcrumb
                                                          : rule::company_phrase,
                            f.phrase.found() ? f.what() : category::navigation, f.phrase});
            });
        });
    }

private:
    /// Residue within three lines above, with no prose between.
    [[nodiscard]] constexpr bool near_hit(std::size_t k) const noexcept {
        for (std::size_t back = 1; back <= 3 && back <= k && !is_body(k - back); ++back)
            if (holds(w_.hits, k - back)) return true;
        return false;
    }
    /// A label that is no menu word: countries, topics and languages stand in tables and lists of articles too.
    [[nodiscard]] constexpr bool is_telling(std::size_t k) const noexcept {
        constexpr category plain = category::navigation | category::related | category::widget | category::byline;
        return fact(k).has(scope::edge) && !any(fact(k).what() & plain);
    }
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_RULES_COMPANY_HPP
