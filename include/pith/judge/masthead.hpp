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
#ifndef PITH_JUDGE_MASTHEAD_HPP
#define PITH_JUDGE_MASTHEAD_HPP

#include <pith/judge/line.hpp>
#include <pith/judge/ruling.hpp>

#include <cstddef>
#include <cstdint>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::detail {

/// What a line above an article's first paragraph is to its masthead.
enum class head_line : std::uint8_t {
    title, ///< four words or more that nothing explains: a headline, a standfirst
    brief, ///< fewer: a short headline, a name, or the entry of a menu
    part,  ///< a date, a byline, a counter, a button, a mark: never the headline
    entry, ///< of a menu, a path or a list of links
    error, ///< of an error page, above which no headline stands
};

[[gnu::noinline]] constexpr head_line head_line_of(line_facts const& f, ruling ruled) noexcept {
    constexpr category links = category::navigation | category::related;
    auto const of = [](category what) { return any(what & links) ? head_line::entry : head_line::part; };
    bool const company =
        ruled.by() == rule::company_phrase ||
        (ruled.by() >= rule::head_company && ruled.by() <= rule::menu); // which says little of the line
    if (ruled.residue() && !company) return ruled.what() == category::error_page ? head_line::error : of(ruled.what());
    if (f.level == 0 && f.is_links()) return head_line::entry;
    if (f.form == shape::breadcrumb || f.form == shape::page_numbers || f.form == shape::glued_menu ||
        f.form == shape::bar)
        return head_line::entry;
    if (f.words == 0 || f.width <= 2 || f.value) return head_line::part; // "A": the size of the letters
    // A phrase somewhere in a longer line does not make it a label.
    constexpr category credits = category::byline | category::caption;
    bool const credit = any(f.what() & credits);
    bool const short_enough = f.where == match::whole || f.words <= 3;
    if (f.phrase.found() && credit) return head_line::part;
    if (f.phrase.found() && short_enough && f.when != scope::member) return of(f.what());
    return company ? head_line::entry : f.words >= 4 ? head_line::title : head_line::brief;
}

/// How many titles a masthead has at most: headline, standfirst and one more; and how many brief lines: above the highest
/// title a short headline and a name, under the lowest names and buttons that no table knows, and less where there is no
/// title.
inline constexpr std::size_t masthead_titles = 3, masthead_kickers = 2, masthead_briefs = 6, masthead_briefs_alone = 4;

/// The first line of the masthead that ends before line `end`; `end` where there is none. `kind(k)` says what line k is.
/// Two entries of a menu in a row end it, and so does an error.
template <class Kind>
constexpr std::size_t find_masthead(std::size_t end, Kind kind) {
    std::size_t top = end, alone = end, titles = 0, briefs = 0, entries = 0; // briefs: since the last title
    for (std::size_t k = end; k-- > 0;) {
        head_line const what = kind(k);
        if (what == head_line::part) continue;
        if (what == head_line::entry || what == head_line::error) {
            if ((++entries >= 2 || what == head_line::error) && titles + briefs > 0) break;
            continue;
        }
        entries = 0;
        bool const title = what == head_line::title;
        if (titles == (title ? masthead_titles : masthead_titles + 1)) break;
        if (!title && briefs == (titles > 0 ? masthead_kickers : masthead_briefs)) break;
        briefs = title ? 0 : briefs + 1;
        titles += title ? 1u : 0u;
        if (!title && titles == 0 && briefs <= masthead_briefs_alone) alone = k;
        if (titles > 0) top = k;
    }
    return titles > 0 ? top : alone;
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_JUDGE_MASTHEAD_HPP
