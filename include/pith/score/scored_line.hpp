// SPDX-License-Identifier: BSL-1.0
//
// A line of a page that is being scored: what it looks like, what the rules made of it, and sums that tell of any stretch of
// lines what is in it.
#ifndef PITH_SCORE_SCORED_LINE_HPP
#define PITH_SCORE_SCORED_LINE_HPP

#include <pith/judge/masthead.hpp>
#include <pith/judge/phrase_ref.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// A line of a page that is being scored.
struct scored_line {
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    std::string_view text{}; ///< trimmed
    std::size_t number = 0;  ///< among all lines of the page
    std::uint32_t width = 0;
    bool residue = false, prose = false, sentence = false;
    bool long_enough = false; ///< for prose, whatever its phrases say
    bool own = false;         ///< the article's, whatever its neighbours are
    bool price = false;       ///< or another number with a sum of money
    bool marked = false;      ///< it shows something else than its bytes
    bool underline = false;   ///< a row of marks right below a heading
    bool ideographs = false;  ///< it has characters of a script without spaces
    head_line head = head_line::part;
    std::uint8_t breadth = 0, run_breadth = 0; ///< its width and its run's, scaled
    std::uint8_t words = 0, end = 0, capitals = 0, titled = 0, marks = 0, commas = 0, separators = 0, copies = 1;
    std::uint8_t phrase = 0, phrase_kind = no_flag, kind = no_flag;
    std::uint8_t links = 0, linked = 0, level = 0,
                 heading = 0; ///< heading: lines up to the nearest one above, 0 without
    // Sums over the lines above.
    std::uint32_t width_above = 0, open_above = 0, prose_above = 0, residue_above = 0, sentences_above = 0,
                  linked_above = 0;
    // Indices of the nearest of their kind, this line not among them; `none` where there is none.
    std::uint32_t prose_before = none, prose_after = none, residue_before = none, residue_after = none;
    std::uint32_t run_begin = 0, run_end = 0;
    std::uint32_t key = 0; ///< of what it says; 0 where nobody asks
};

/// What the net asks of a line beyond its features: what is so of it, and its category and place in a masthead.
[[nodiscard]] constexpr std::uint8_t flags_of(scored_line const& l) noexcept {
    return static_cast<std::uint8_t>((l.residue ? 1u : 0u) | (l.prose ? 2u : 0u) | (l.sentence ? 4u : 0u) |
                                     (l.long_enough ? 8u : 0u) | (l.own ? 16u : 0u) | (l.price ? 32u : 0u) |
                                     (l.marked ? 64u : 0u) | (l.underline ? 128u : 0u));
}
[[nodiscard]] constexpr std::uint8_t kinds_of(scored_line const& l) noexcept {
    return static_cast<std::uint8_t>(l.kind + 32u * static_cast<unsigned>(l.head));
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_SCORE_SCORED_LINE_HPP
