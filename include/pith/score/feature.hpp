// SPDX-License-Identifier: BSL-1.0
//
// What the model looks at: the features of a line by name, one byte each. No language, no tags, no blank lines (some
// extractors write them and some do not), no place counted from the page's ends and no measure of its size: how far these are
// says who cut the page, not what a line is.
#ifndef PITH_SCORE_FEATURE_HPP
#define PITH_SCORE_FEATURE_HPP

#include <pith/version.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>

namespace pith::inline PITH_VERSION_NAME::detail {

/// What the model looks at. `_a` is above the line, `_b` below; lines are those that are not blank; "near" is three
/// lines on both sides, "far" ten; a run is a stretch of lines that are all prose or all not.
enum class feature : std::uint8_t {
    width,       ///< characters
    words,       ///< words
    end,         ///< what it ends in: line_end
    capitals,    ///< share of capitals in its letters
    titled,      ///< share of words with a capital
    marks,       ///< share of marks in its characters
    commas,      ///< commas
    separators,  ///< bars, bullets, arrows
    copies,      ///< lines of the page that say the same; of prose it is not asked: repeats have rules of their own
    known,       ///< share of its longer words that prose elsewhere on the page has
    phrase,      ///< scope and match of a phrase that did not decide
    phrase_kind, ///< its category
    width_a,     ///< of the line above
    titled_a,
    width_b, ///< of the line below
    titled_b,
    end_b,
    prose_run_a, ///< characters of the nearest run of prose above
    prose_run_b,
    residue_lines_a, ///< lines up to the nearest that the rules remove
    residue_lines_b,
    residue_kind_a, ///< its category
    residue_kind_b,
    run_lines,      ///< lines of its run
    run_width,      ///< characters of its run
    run_residue,    ///< share of its run that the rules remove
    run_place,      ///< whether its run begins the page, ends it, both or neither
    near_width,     ///< characters a line, of those that no rule removes
    near_residue,   ///< share of lines that the rules remove
    near_sentences, ///< share of them that end a sentence
    near_prose,     ///< share of their characters in prose
    far_width,
    far_sentences,
    above,       ///< share of the page's characters above it
    prose_above, ///< share of the page's prose above it
    // Of Markdown; all 0 where there is none.
    links,       ///< links
    linked,      ///< share of its letters inside links
    level,       ///< of a heading
    linked_a,    ///< share inside links, of the line above
    linked_b,    ///< of the line below
    near_linked, ///< share of characters inside links around it
    far_linked,
    page_linked, ///< on the whole page
    level_b,     ///< level of the line below, as a heading
    heading_a,   ///< lines up to the nearest heading above
    place,       ///< beside the stretch of lines that has most prose: place_beside()
    count_,
};
inline constexpr std::size_t feature_count = static_cast<std::size_t>(feature::count_);

/// Their names, as annotate_boilerplate shows them.
inline constexpr char const* feature_names[] = {
    "length",
    "words",
    "line end",
    "capitals",
    "titled words",
    "marks",
    "commas",
    "separators",
    "copies",
    "words known from prose",
    "phrase",
    "phrase kind",
    "length of the line above",
    "titled words above",
    "length of the line below",
    "titled words below",
    "end of the line below",
    "prose above",
    "prose below",
    "distance to residue above",
    "distance to residue below",
    "kind of residue above",
    "kind of residue below",
    "lines of its run",
    "length of its run",
    "residue in its run",
    "place of its run",
    "length of lines around",
    "residue around",
    "sentences around",
    "prose around",
    "length of lines far around",
    "sentences far around",
    "text above",
    "share of prose above",
    "links",
    "words inside links",
    "heading",
    "links above",
    "links below",
    "links around",
    "links far around",
    "links on the page",
    "heading below",
    "distance to heading above",
    "place beside most prose",
};
static_assert(std::size(feature_names) == feature_count);

/// One line's features, one byte each.
using feature_row = std::array<std::uint8_t, feature_count>;

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_SCORE_FEATURE_HPP
