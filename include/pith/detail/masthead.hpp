// SPDX-License-Identifier: BSL-1.0
//
// The masthead of an article: headline, standfirst, byline and date, directly above its first paragraph, in whatever order
// and with whatever buttons between them. One home of the idea, for the judge and for the score.
//
//     Home
//     Sport
//     Storm                      <- headline
//     A diary of four days       <- standfirst
//     By Ida Moe
//     4 March 2024
//     Share
//     On the first day nobody believed it, because the sea lay as flat as a plate ...
#ifndef PITH_DETAIL_MASTHEAD_HPP
#define PITH_DETAIL_MASTHEAD_HPP

#include <pith/detail/facts.hpp>
#include <pith/detail/ruling.hpp>

#include <cstddef>
#include <cstdint>

namespace pith::detail {

/// What a line above an article's first paragraph is to its masthead.
enum class head_line : std::uint8_t {
    title, ///< four words or more that nothing explains: a headline, a standfirst
    brief, ///< fewer: a short headline, a name, or the entry of a menu
    part,  ///< a date, a byline, a counter, a button, a mark: never the headline
    entry, ///< of a menu, a path or a list of links
};

constexpr head_line head_line_of(line_facts const& f, ruling ruled) noexcept {
    constexpr category links = category::navigation | category::related;
    auto const of = [](category what) { return any(what & links) ? head_line::entry : head_line::part; };
    if (ruled.residue()) return of(ruled.what());
    if (f.form == shape::breadcrumb || f.form == shape::page_numbers || f.form == shape::glued_menu)
        return head_line::entry;
    if (f.words == 0 || f.value) return head_line::part;
    // A phrase somewhere in a longer line does not make it a label.
    bool const label = f.phrase.found() && f.when != scope::member &&
                       (f.where == match::whole || f.words <= 3 || f.what() == category::byline);
    if (label) return of(f.what());
    return f.words >= 4 ? head_line::title : head_line::brief;
}

/// How many lines that nothing explains a masthead has at most: headline, standfirst, kicker, a name.
inline constexpr std::size_t masthead_lines = 4;

/// The first line of the masthead that ends before line `end`; `end` where there is none. `kind(k)` says what line k is.
/// Two entries of a menu in a row end it, and so does a brief line above a headline that has its kicker.
template <class Kind>
constexpr std::size_t find_masthead(std::size_t end, Kind kind, std::size_t most = masthead_lines) {
    std::size_t top = end, lines = 0, titles = 0, over = 0, entries = 0;
    for (std::size_t k = end; k-- > 0;) {
        head_line const what = kind(k);
        if (what == head_line::part) continue;
        if (what == head_line::entry) {
            if (++entries >= 2 && lines > 0) break;
            continue;
        }
        entries = 0;
        bool const title = what == head_line::title;
        if (lines == most || (!title && titles > 0 && over > 0)) break;
        titles += title ? 1u : 0u;
        over = title ? 0 : over + (titles > 0 ? 1u : 0u);
        ++lines;
        top = k;
    }
    return top;
}

} // namespace pith::detail

#endif // PITH_DETAIL_MASTHEAD_HPP
