// SPDX-License-Identifier: BSL-1.0
//
// Lists of links that no phrase announces, as Markdown shows them: lines that are links and nothing else, most of them titles.
// They lead to other pages. Also what follows lines that go: the picture between two of them, the row of marks below a
// heading.
#ifndef PITH_JUDGE_RULES_LINKS_HPP
#define PITH_JUDGE_RULES_LINKS_HPP

#include <pith/judge/window.hpp>

#include <cstddef>

namespace pith::inline PITH_VERSION_NAME::detail {

/// How many links a list of other pages between two paragraphs has at most: a longer one is what the article is about.
inline constexpr std::size_t gap_links = 8;

class link_rules : window_rules {
public:
    constexpr explicit link_rules(window& w) noexcept : window_rules(w) {}

    /// Three lines or more in a row below the article, or under a heading between its paragraphs, with that heading. What a
    /// line of the article announces is its own, and so are lists in series.
    constexpr void lists() noexcept {
        if (!w_.prose_somewhere) return;
        line_set const under = ~below(w_.first_prose), links = w_.links & ~w_.heading & ~w_.own & ~w_.quantity & under;
        line_set gap_lists = 0, tail_lists = 0;
        std::size_t lists = 0;
        each_run(links | (w_.images & under), [&](std::size_t a, std::size_t z) {
            line_set const run = between(a, z) & links;
            if (count(run) < 3 || count(run & w_.title) * 2 < count(run)) return;
            bool const headed = a > 0 && heads_links(a - 1);
            line_set const list = run | (headed ? one(a - 1) : 0);
            if (a >= w_.last_prose) tail_lists |= list;
            else if (headed && count(run) <= gap_links && are_titles(run) && ++lists != 0) gap_lists |= list;
        });
        each((tail_lists | (lists <= 2 ? gap_lists : 0)) & ~w_.gone,
             [&](std::size_t k) { w_.take(k, {rule::link_list, category::related, {}}); });
    }

    /// A picture between two lines that go goes with them, and the row of marks below a heading with the heading.
    constexpr void followers() noexcept {
        each(w_.images & w_.gone << 1 & w_.gone >> 1 & ~w_.gone & ~w_.own,
             [&](std::size_t k) { w_.take(k, {rule::link_list, w_.out[k - 1].what(), {}}); });
        each(w_.gone << 1 & w_.all & ~w_.gone & ~w_.after_blank & w_.brief, [&](std::size_t k) {
            if (fact(k).underline) w_.take(k, w_.out[k - 1]);
        });
    }

private:
    /// Most have five words or more. Names and numbers in a list are what the article speaks of.
    [[nodiscard]] constexpr bool are_titles(line_set run) const noexcept {
        std::size_t titles = 0;
        each(run, [&](std::size_t k) { titles += fact(k).words >= 5 ? 1u : 0u; });
        return titles * 2 >= count(run);
    }
    /// A heading, and no sentence that announces what the article has to say.
    [[nodiscard]] constexpr bool heads_links(std::size_t k) const noexcept {
        auto const& f = fact(k);
        bool const short_enough = f.level > 0 || (f.words <= 6 && !f.value && !holds(w_.item, k));
        return short_enough && f.words > 0 && !f.prose && !f.sentence && !holds(w_.own, k);
    }
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_RULES_LINKS_HPP
