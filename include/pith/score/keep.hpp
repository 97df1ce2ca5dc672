// SPDX-License-Identifier: BSL-1.0
//
// What stays whatever its score: the masthead and the headline above the article, what the judge knows to be the article's
// own beside it, and what belongs to a line that stays.
#ifndef PITH_SCORE_KEEP_HPP
#define PITH_SCORE_KEEP_HPP

#include <pith/judge/masthead.hpp>
#include <pith/judge/page.hpp>
#include <pith/judge/title.hpp>
#include <pith/list.hpp>
#include <pith/preset.hpp>
#include <pith/score/confidence.hpp>
#include <pith/score/features.hpp>
#include <pith/score/model.hpp>
#include <pith/score/scored_line.hpp>

#include <cstddef>
#include <cstdint>

namespace pith::inline PITH_VERSION_NAME::detail {

/// How many lines above the article one may be its headline, by how much in log-odds another may look less like one and stay
/// with it, and what it is worth that the page's title has it.
inline constexpr std::size_t headline_lines = 24;
inline constexpr std::int32_t headline_doubt = 2 * model_unit, headline_in_title = 5 * model_unit;

/// What is asked of a line that may be a headline before it goes, whoever asks: a headline is worth more than a teaser costs.
inline constexpr std::int32_t headline_limit = score_for(boilerplate_confidence);

/// Of the masthead above line `first` the title stays that looks least like residue, with the titles right above and below
/// it: headline and standfirst. So do the highest title, any other that looks like content, a brief line right below, and the
/// brief lines above the highest, of which one may be a short headline; and where there is no title every brief line. Words
/// that the paragraphs have speak for a title. With `all`, all of it stays.
constexpr void keep_masthead(scored_page const& page, list<std::int32_t> const& scores, std::size_t first, bool all,
                             list<std::uint8_t>& goes) {
    auto const& lines = page.lines();
    auto const is_title = [&](std::size_t i) { return lines[i].head == head_line::title && !lines[i].prose; };
    std::size_t const top = find_masthead(first, [&](std::size_t i) { return lines[i].head; });
    std::size_t best = first, highest = first;
    std::int32_t least = 0;
    for (std::size_t i = first; i-- > top;) {
        if (!is_title(i)) continue;
        highest = i;
        std::int32_t const doubt = scores[i] - page.overlap(i);
        if (best != first && doubt >= least) continue;
        best = i;
        least = doubt;
    }
    for (std::size_t i = top; i < first; ++i) {
        bool const beside = (i + 1 >= best && i <= best + 1) || i == highest;
        bool const title = is_title(i) && (beside || all || scores[i] < 0);
        bool const brief =
            lines[i].head == head_line::brief && (highest == first || all || i < highest || i == best + 1);
        if (title || brief) goes[i] = 0;
    }
}

/// The title of the page that these lines are.
constexpr page_title find_title(list<scored_line> const& lines) noexcept {
    page_title title;
    for (std::size_t i = 0; i < smaller(lines.size(), page_title::most_lines); ++i)
        title.look(lines[i].text, lines[i].marked, lines[i].residue);
    return title;
}

/// Whether a line above an article can be its headline, by its form. Of long lines no score is asked where prose is spared.
constexpr bool may_be_headline(scored_line const& line, bool prose_too) noexcept {
    return !line.residue && (prose_too || !line.long_enough) &&
           (line.head == head_line::title || line.head == head_line::brief);
}

/// Of the lines above line `first` that can be a headline the one stays that looks most like one, the lowest where it is there
/// twice; and the next that looks nearly as much like one, which may be its standfirst.
constexpr void keep_headline(list<scored_line> const& lines, list<std::int32_t> const& headline,
                             page_title const& title, std::size_t first, bool prose_too, list<std::uint8_t>& goes) {
    std::size_t best = first, second = first, left = headline_lines;
    std::int32_t most = 0, next = 0;
    for (std::size_t i = first; i-- > 0 && left > 0;) {
        auto const& l = lines[i];
        if (!may_be_headline(l, prose_too)) continue;
        --left;
        if (best < first && l.key != 0 && l.key == lines[best].key) continue;
        std::int32_t const like =
            headline[i] + (i >= title.number() && title.has(l.text, l.marked) ? headline_in_title : 0);
        if (best == first || like > most) {
            second = best;
            next = most;
            best = i;
            most = like;
        } else if (second == first || like > next) {
            second = i;
            next = like;
        }
    }
    if (best < first) goes[best] = 0;
    if (second < first && next + headline_doubt >= most) goes[second] = 0;
}

/// Of the nearest lines above line `first` that may be a headline, as many, all stay whose score is below headline_limit; but
/// not paragraphs, which go in a row.
constexpr void keep_doubtful(list<scored_line> const& lines, list<std::int32_t> const& scores, std::size_t first,
                             bool prose_too, list<std::uint8_t>& goes) {
    std::size_t left = headline_lines;
    for (std::size_t i = first; i-- > 0 && left > 0;) {
        if (lines[i].prose || !may_be_headline(lines[i], prose_too)) continue;
        --left;
        if (scores[i] < headline_limit) goes[i] = 0;
    }
}

/// Lines that the judge knows to be the article's own stay in a row with a paragraph that does.
constexpr void keep_own(list<scored_line> const& lines, list<std::uint8_t>& goes) {
    auto const pass = [&](std::size_t i, bool& beside) {
        if (lines[i].residue) return;
        if (lines[i].own && beside) goes[i] = 0;
        beside = (lines[i].prose && goes[i] == 0) || (lines[i].own && beside);
    };
    bool beside = false;
    for (std::size_t i = 0; i < lines.size(); ++i) pass(i, beside);
    beside = false;
    for (std::size_t i = lines.size(); i-- > 0;) pass(i, beside);
}

/// Paragraphs in a row go together or stay together.
constexpr void keep_paragraphs_together(list<scored_line> const& lines, list<std::uint8_t>& goes) {
    for (std::size_t i = 0; i < lines.size(); i = lines[i].run_end) {
        bool all = true;
        for (std::size_t k = i; k < lines[i].run_end; ++k) all = all && goes[k] != 0;
        for (std::size_t k = i; k < lines[i].run_end && lines[i].prose && !all; ++k) goes[k] = 0;
    }
}

/// Within two lines of a sum of money a line may say what it is for.
constexpr void keep_beside_prices(list<scored_line> const& lines, list<std::uint8_t>& goes) {
    std::size_t const n = lines.size();
    for (std::size_t i = 0; i < n; ++i)
        if (lines[i].price)
            for (std::size_t k = i < 2 ? 0 : i - 2; k < n && k <= i + 2; ++k) goes[k] = 0;
}

/// A row of marks goes where the heading above it does. With `values`, labels and values in turn are a table and stay, and a
/// value stays where its label does.
constexpr void keep_with_line_above(list<scored_line> const& lines, slice<known_line const> page_lines, bool values,
                                    list<std::uint8_t>& goes) {
    std::size_t const n = lines.size();
    auto const is_value = [&](std::size_t i) { // of the label above it
        return i < n && values && !lines[i].residue && page_lines[lines[i].number].facts.value;
    };
    for (std::size_t i = 1; i < n; ++i) {
        if (is_value(i) && (is_value(i + 2) || (i > 1 && is_value(i - 2)))) goes[i] = goes[i - 1] = 0;
        if (lines[i].underline || (is_value(i) && !lines[i - 1].residue && goes[i - 1] == 0)) goes[i] = goes[i - 1];
    }
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_SCORE_KEEP_HPP
