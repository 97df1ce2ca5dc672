// SPDX-License-Identifier: BSL-1.0
//
// The head of a page: what themes put above the article, and what stays there, the article's own masthead (masthead.hpp) and
// the headline that the page's title has (title.hpp).
#ifndef PITH_JUDGE_RULES_HEAD_HPP
#define PITH_JUDGE_RULES_HEAD_HPP

#include <pith/judge/masthead.hpp>
#include <pith/judge/memory.hpp>
#include <pith/judge/rules/blocks.hpp>
#include <pith/judge/title.hpp>
#include <pith/judge/window.hpp>
#include <pith/list.hpp>

#include <cstddef>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::detail {

class head_rules : window_rules {
public:
    constexpr explicit head_rules(window& w) noexcept : window_rules(w) {}

    /// Temperature, city, date: the top bar of a widespread news theme. The temperature and a full date must stand
    /// within three lines of each other above the article; a short line between them is the city.
    constexpr void weather() noexcept {
        auto const part = [&](std::size_t k, match m) {
            auto const& f = fact(k);
            return f.has(scope::member) && f.what() == category::widget && f.where == m && f.words <= 6;
        };
        each(w_.named & below(w_.begin), [&](std::size_t k) {
            if (!part(k, match::whole)) return;
            for (std::size_t j = k + 1; j < w_.size && j <= k + 3 && w_.head(j); ++j) {
                if (!part(j, match::start)) continue;
                for (std::size_t m = k; m <= j; ++m)
                    if (!residue(m) && fact(m).words <= 6)
                        w_.take(m, {rule::weather_head, category::widget, fact(k).phrase});
                break;
            }
        });
    }

    /// A menu whose separators were lost, right above the headline.
    constexpr void glued_menus() noexcept {
        each(w_.formed & below(w_.begin), [this](std::size_t k) {
            if (k + 1 < w_.size && fact(k).form == shape::glued_menu && !residue(k) && !is_body(k + 1) &&
                !residue(k + 1) && holds(w_.title, k + 1))
                w_.take(k, {rule::glued_menu, category::navigation, {}});
        });
    }

    /// Keeps the masthead above the article, or above what may be its beginning, and that above the first long paragraph.
    constexpr void mastheads() noexcept {
        if (!w_.prose_somewhere) return;
        if (w_.begin < w_.first_prose) masthead(w_.first_prose);
        w_.top = masthead(w_.begin);
    }

    /// Keeps the headline, wherever it stands above the article: four words or more that the page's title begins or ends with.
    constexpr void headline(judge_memory& memory) noexcept {
        for (std::size_t k = 0; k < w_.size && k < page_title::most_lines; ++k)
            memory.title.look(w_.text[k], fact(k).marked, holds(w_.named | w_.formed, k));
        if (!memory.title.found()) return;
        each(w_.title & below(w_.begin), [&](std::size_t k) {
            if ((memory.started || k >= memory.title.number()) && memory.title.has(w_.text[k], fact(k).marked))
                w_.own |= one(k);
        });
    }

private:
    /// Keeps the masthead that ends before line `end`, and says where it begins. Where a list of links stands above it, the
    /// headline is above that, or else at its end; and its last title may be one in any case.
    constexpr std::size_t masthead(std::size_t end) noexcept {
        block_rules const blocks(w_);
        std::size_t opener = end;
        each(w_.named & below(end), [&](std::size_t k) {
            if (blocks.opens_block(k)) opener = k;
        });
        std::size_t const top = find(end);
        std::size_t links = opener + 1; // the end of its list
        while (links < end && (residue(links) || blocks.is_member(links))) ++links;
        if (links < top || opener == end) {
            keep(top, end, masthead_titles);
            return top;
        }
        std::size_t const above = find(opener);
        keep(above, opener, masthead_titles);
        keep(larger(top, opener + 1), end, above < opener ? 1 : masthead_titles);
        return above < opener ? above : top;
    }
    [[nodiscard, gnu::noinline]] constexpr std::size_t find(std::size_t end) const noexcept {
        return find_masthead(end, [this](std::size_t k) { return what_above(k); });
    }
    /// What line `k` is to a masthead.
    [[nodiscard]] constexpr head_line what_above(std::size_t k) const noexcept {
        auto const what = head_line_of(fact(k), w_.out[k]);
        bool detail = false; // "Powered by ...", below an error
        for (std::size_t j = k; what == head_line::brief && j > 0 && k - j < 3; --j)
            detail = detail || w_.out[j - 1].what() == category::error_page;
        return detail ? head_line::error : what;
    }
    /// Keeps what belongs to a masthead of the lines [a, z), from the last on: as many titles, and what is no menu's.
    [[gnu::noinline]] constexpr void keep(std::size_t a, std::size_t z, std::size_t titles) noexcept {
        for (std::size_t k = z; k-- > a;) {
            auto const what = what_above(k);
            bool const title = what == head_line::title, detail = what == head_line::part && fact(k).words >= 2;
            if ((title && titles == 0) || residue(k) || !(title || detail || what == head_line::brief)) continue;
            titles -= title ? 1u : 0u;
            w_.own |= ~w_.label & one(k);
        }
    }
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_JUDGE_RULES_HEAD_HPP
