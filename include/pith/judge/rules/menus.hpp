// SPDX-License-Identifier: BSL-1.0
//
// Menus: runs of short lines at the page's edge, of which the tables know enough, and bars of items in one line.
#ifndef PITH_JUDGE_RULES_MENUS_HPP
#define PITH_JUDGE_RULES_MENUS_HPP

#include <pith/judge/forms/menus.hpp>
#include <pith/judge/forms/tables.hpp>
#include <pith/judge/memory.hpp>
#include <pith/judge/window.hpp>
#include <pith/list.hpp>

#include <cstddef>

namespace pith::inline PITH_VERSION_NAME::detail {

/// How many short lines in a row are a menu above the article, whatever they say; and below it, where two
/// of them are known and one by itself.
inline constexpr std::size_t long_menu = 12, longest_menu = 20;

/// Lines as short as the entries of menus are, and written like them. The words of a listing that was cut at every word stand
/// beside program text.
[[nodiscard]] constexpr line_set entry_lines(window const& w) noexcept {
    line_set const listing = (w.code << 1) | (w.code >> 1);
    line_set const valued = w.value | (w.value << 1) | (w.value >> 1);
    return w.brief & (w.titled | w.label) & ~listing & ~w.value & ~(valued & ~w.label);
}

class menu_rules : window_rules {
public:
    constexpr explicit menu_rules(window& w) noexcept : window_rules(w) {}

    /// Above the article's masthead one entry in four is known, or all of a run of two; below the article every other one.
    /// The page's first line is its title unless the tables know it, and so is a menu word alone.
    constexpr void runs(judge_memory const& memory) noexcept {
        if (!w_.prose_somewhere) return;
        std::size_t const top = w_.top < w_.begin ? w_.top : 0; // nothing stands above the first line
        line_set const entries = entry_lines(w_) & ~w_.prose & ~w_.sentence & ~w_.item & ~w_.code & ~w_.own;
        each_run(w_.gone | entries, [&](std::size_t k, std::size_t end) {
            line_set const run = between(k, end), known_lines = (w_.hits | w_.label) & run;
            std::size_t const size = end - k, known = count(known_lines);
            bool const first = k == 0 && !memory.started, goes_on = k == 0 && memory.menu;
            bool const title = first && size == 1 && w_.is_named(k, category::navigation); // "Canada", "Golf"
            bool const above =
                end <= top && ((size >= 3 && known * 4 >= size) || (known == size && !title) || size >= long_menu);
            bool const under =
                k >= w_.last_prose && ((size >= 3 && known * 2 >= size) || (size >= long_menu && known * 5 >= size) ||
                                       (size >= longest_menu && known >= 2 && (w_.hits & run) != 0));
            if (!above && !under && !(goes_on && (end <= top || k >= w_.last_prose))) return;
            // Below the article it begins with a line that is known: what stands above that may be the article's last.
            for (std::size_t j = under && !above && !goes_on ? first_of(known_lines) : k; j < end; ++j) {
                auto const& f = fact(j);
                bool const named = is_label(j) && f.phrase.found();
                if (residue(j) || (k >= w_.last_prose && f.quantity) || (first && j == 0 && !named)) continue;
                w_.take(j, {rule::menu, named ? f.what() : category::navigation, named ? f.phrase : phrase_ref()});
            }
        });
    }

    /// A bar of items: above the masthead beside what goes, below the article behind it. But no heading, none that the line
    /// above announces, no row of a table (which has as many items as the next, or stands beside numbers), and not the page's
    /// `first` line, which may be its title.
    constexpr void bars(bool first) noexcept {
        if (!w_.prose_somewhere) return;
        std::size_t const head = smaller(w_.top, w_.begin); // where the masthead begins
        line_set const titles = w_.title & ~w_.formed & ~w_.gone & between(head, w_.begin);
        std::size_t const top = titles != 0 ? first_of(titles) : head;
        line_set const tail = w_.gone & ~below(w_.last_prose);
        each(w_.formed & (below(top) | ~below(w_.last_prose)) & ~w_.gone & ~w_.own, [&](std::size_t k) {
            if (fact(k).form != shape::bar || (first && k == 0) || fact(k).level > 0) return;
            bool const beside = (w_.gone & between(k - smaller(k, std::size_t{2}), smaller(k + 3, w_.size))) != 0;
            bool const behind = (tail & below(k)) != 0;
            if (k < top ? !beside : !behind) return;
            std::size_t const items = bar_items(w_.text[k]);
            auto const table = [&](std::size_t other) {
                return other < w_.size && (bar_items(w_.text[other]) == items || is_row(w_.text[other]));
            };
            if ((k > 0 && (fact(k - 1).colon || table(k - 1))) || table(k + 1)) return;
            w_.take(k, {rule::menu, category::navigation, {}});
        });
    }
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_RULES_MENUS_HPP
