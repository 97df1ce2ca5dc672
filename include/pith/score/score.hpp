// SPDX-License-Identifier: BSL-1.0
//
// The score of a line: what a trained model makes of its features (score/feature.hpp), as a number and as a
// confidence. The model is the mean of two, a sum of small decision trees (score/trees.hpp) and a net (score/net.hpp), all in
// integers: the same on every machine and in constant expressions. tests/docs/model.md says what it was trained on, what it
// is worth and what it does not know.
#ifndef PITH_SCORE_SCORE_HPP
#define PITH_SCORE_SCORE_HPP

#include <pith/judge/page.hpp>
#include <pith/list.hpp>
#include <pith/preset.hpp>
#include <pith/score/chain.hpp>
#include <pith/score/confidence.hpp>
#include <pith/score/feature.hpp>
#include <pith/score/features.hpp>
#include <pith/score/keep.hpp>
#include <pith/score/model.hpp>
#include <pith/score/net.hpp>
#include <pith/score/stretch.hpp>
#include <pith/score/trees.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME {

/// What the score says of a line, and the features that decided, most first; an empty name where there are fewer.
struct line_score {
    double confidence = 0; ///< that the line is residue, 0 to 1, calibrated on pages of sites the model had not seen
    std::array<std::string_view, 3> reasons{}; ///< names of features (score/feature.hpp); static storage
};

namespace detail {

/// The scores of a page's lines.
struct page_scores {
    list<std::int32_t> residue;  ///< the mean of what trees and net say; model_base stands for a line without a score
    list<std::int32_t> headline; ///< what the net says
};
/// A line that a rule removes has none, nor, unless `all` are asked for, has one that is long enough for prose. Linear in the
/// lines.
constexpr page_scores scores_of(scored_page const& page, bool all) {
    auto const& lines = page.lines();
    auto const asked = [&](std::size_t i) { return !lines[i].residue && (all || !lines[i].long_enough); };
    page_scores scores{list<std::int32_t>(lines.size(), model_base), list<std::int32_t>(lines.size(), 0)};
    tree_batch trees(scores.residue);
    net_page net(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto const row = page.row(i);
        net.add(lines[i], row);
        if (asked(i)) trees.add(i, row);
    }
    trees.finish();
    net.finish();
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (asked(i)) {
            auto const net_says = net.says(i);
            scores.residue[i] = (scores.residue[i] + net_says.residue) >> 1;
            scores.headline[i] = net_says.headline;
        }
    return scores;
}

/// The confidence of a line with this score, and why: each feature in turn is given the value it has in the typical line of
/// an article, and what lowers the trees' score most decided.
[[nodiscard]] constexpr line_score explain_line(std::int32_t both, feature_row row) noexcept {
    std::int32_t const score = score_of(row);
    line_score s{static_cast<double>(confidence_of(both)) / 65535, {}};
    std::array<std::int32_t, s.reasons.size()> best{};
    for (std::size_t f = 0; f < feature_count; ++f) {
        auto const kept = row[f];
        row[f] = static_cast<std::uint8_t>(model_typical[f]);
        std::int32_t gain = score - score_of(row);
        row[f] = kept;
        std::string_view name = feature_names[f];
        for (std::size_t k = 0; k < best.size(); ++k) {
            if (gain <= best[k]) continue;
            std::swap(gain, best[k]);
            std::swap(name, s.reasons[k]);
        }
    }
    return s;
}

/// Gets a judged page ready for its score.
constexpr scored_page score_page(slice<known_line const> lines) {
    scored_page page;
    page.reserve(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (!lines[i].facts.blank) page.push_back(text::trimmed(lines[i].text), i, lines[i].facts, lines[i].ruled);
    page.finish();
    return page;
}

/// From which score on lines go, and whether prose does.
struct score_limit {
    std::int32_t least = INT32_MAX;
    bool prose_too = false;
};

/// Above how many lines main_text no longer keeps the whole masthead: these are more of a menu than of one.
inline constexpr std::size_t masthead_lines = 5;

/// A line that is residue beyond doubt: 2 in log-odds.
inline constexpr std::int32_t sure_score = 2 * model_unit;

/// Marks the lines of a finished page that no rule removes and whose score is at the limit. Paragraphs in a row go together
/// or stay together. A page of which no paragraph stays is left to the rules: short lines alone are no article. Of what stands
/// above the article, the masthead is kept (by main_text where it is little), the headline, and what may be one up to a limit of
/// its own; so is what the judge knows to be the article's own beside a paragraph. A page on which hardly anything is sure to
/// be residue was cleaned before or is an article: there a line must be sure, and where that is less than a tenth of its text,
/// nothing goes.
constexpr void drop_by_score(scored_page const& page, page_scores const& says, score_limit limit,
                             slice<known_line> page_lines) {
    auto scores = says.residue;
    auto const& lines = page.lines();
    std::size_t const n = lines.size();
    list<std::uint8_t> goes(n, 0);
    std::size_t sure = 0;
    for (std::size_t i = 0; i < n; ++i) {
        if (!limit.prose_too && lines[i].long_enough) scores[i] = model_base;
        sure += lines[i].residue || scores[i] > sure_score ? 1u : 0u;
    }
    bool const clean = sure <= larger(std::size_t{2}, n / 20);
    if (clean) limit.least = larger(limit.least, sure_score);
    auto const alone = scores;
    if (limit.prose_too) agree_with_neighbours(lines, limit.least, scores);
    for (std::size_t i = 0; i < n; ++i) {
        auto const& l = lines[i];
        goes[i] = !l.residue && (limit.prose_too || !l.long_enough) && scores[i] >= limit.least ? 1 : 0;
    }
    if (limit.prose_too) keep_paragraphs_together(lines, goes);
    std::size_t first = 0; // of the paragraphs that stay
    while (first < n && !(lines[first].prose && goes[first] == 0)) ++first;
    if (first == n) return;
    // Where little stands above the first paragraph, its masthead does; elsewhere a headline has to be found.
    std::size_t above = 0;
    for (std::size_t i = 0; i < first && limit.prose_too; ++i)
        above += !lines[i].residue && lines[i].head != head_line::part ? 1u : 0u;
    if (above <= masthead_lines) keep_masthead(page, alone, first, !limit.prose_too, goes);
    // The article begins where most of its text does, or at the first paragraph.
    std::size_t const begin = longest_stretch(lines, [&goes](std::size_t i) { return goes[i] == 0; }).begin;
    auto const title = find_title(lines);
    keep_headline(lines, says.headline, title, begin, limit.prose_too, goes);
    if (first != begin) keep_headline(lines, says.headline, title, first, limit.prose_too, goes);
    keep_doubtful(lines, scores, begin, limit.prose_too, goes);
    keep_own(lines, goes);
    if (!limit.prose_too) keep_beside_prices(lines, goes);
    keep_with_line_above(lines, page_lines, !limit.prose_too, goes);
    if (clean) {
        std::uint64_t open = 0, going = 0;
        for (std::size_t i = 0; i < n; ++i) {
            if (!lines[i].residue) open += lines[i].width;
            if (goes[i] != 0) going += lines[i].width;
        }
        if (going * 10 < open) return;
    }
    for (std::size_t i = 0; i < n; ++i)
        if (auto& line = page_lines[lines[i].number]; goes[i] != 0 && line.ruled.by() != rule::keep)
            line.doubted = true;
}

inline constexpr score_limit boilerplate_limit{score_for(boilerplate_confidence), false};
inline constexpr score_limit main_text_limit{score_for(main_text_confidence), true};

/// What the scored views and presets ask, compiled once where pith::compiled is linked (judge/page.hpp).
template <class = void>
struct score_core {
    /// Marks the lines that the score doubts.
    [[gnu::noinline]] static constexpr void doubt(slice<known_line> lines, score_limit limit) {
        auto const page = score_page(lines);
        drop_by_score(page, scores_of(page, limit.prose_too), limit, lines);
    }
    /// The same, and says of every line that no rule removes what its score is, and why.
    [[gnu::noinline]] static constexpr void explain(slice<known_line> lines, score_limit limit,
                                                    slice<line_score> scores) {
        auto const page = score_page(lines);
        auto const all = scores_of(page, true);
        drop_by_score(page, all, limit, lines);
        for (std::size_t i = 0; i < page.lines().size(); ++i)
            if (!page.lines()[i].residue) scores[page.lines()[i].number] = explain_line(all.residue[i], page.row(i));
    }
};
#ifdef PITH_COMPILED
extern template struct score_core<>;
#endif

} // namespace detail
} // namespace pith::inline PITH_VERSION_NAME

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_SCORE_SCORE_HPP
