// SPDX-License-Identifier: BSL-1.0
//
// What neighbours say: a line between content is content, a line between residue is residue.
#ifndef PITH_SCORE_CHAIN_HPP
#define PITH_SCORE_CHAIN_HPP

#include <pith/list.hpp>
#include <pith/score/model.hpp>
#include <pith/score/scored_line.hpp>

#include <cstddef>
#include <cstdint>

namespace pith::inline PITH_VERSION_NAME::detail {

/// What it costs to be residue beside content, or content beside residue: half a unit of log-odds.
inline constexpr std::int32_t chain_cost = model_unit / 2, chain_most = 1 << 16;

/// Adds to each score what the lines above and below say: the most likely division of the page into content and residue,
/// where each change between the two costs chain_cost. Exact for a chain of two states (the max-product algorithm: Pearl,
/// Probabilistic Reasoning, 1988). A line that a rule removes says nothing: labels stand between any two paragraphs.
constexpr void agree_with_neighbours(list<scored_line> const& lines, std::int32_t least, list<std::int32_t>& scores) {
    std::size_t const n = lines.size();
    auto const bounded = [](std::int32_t x) { return smaller(larger(x, -chain_most), chain_most); };
    auto const doubt = [&](std::size_t i) { return lines[i].residue ? 0 : bounded(scores[i]) - bounded(least); };
    auto const clamped = [](std::int32_t m) { return smaller(larger(m, -chain_cost), chain_cost); };
    list<std::int32_t> said(n, 0); // by the lines above
    std::int32_t message = 0;
    for (std::size_t i = 0; i < n; ++i) {
        said[i] = message;
        message = clamped(message + doubt(i));
    }
    message = 0;
    for (std::size_t i = n; i-- > 0;) {
        said[i] += message;
        message = clamped(message + doubt(i));
    }
    for (std::size_t i = 0; i < n; ++i) scores[i] += said[i];
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_SCORE_CHAIN_HPP
