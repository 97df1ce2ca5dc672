// SPDX-License-Identifier: BSL-1.0
//
// How much a page loses: the presets of clean(), and what the scored ones ask of a line before it goes.
#ifndef PITH_PRESET_HPP
#define PITH_PRESET_HPP

#include <pith/version.hpp>

#include <cstdint>

namespace pith::inline PITH_VERSION_NAME {

/// How much clean() takes out.
enum class preset : std::uint8_t {
    residue,     ///< what rules name: clean(page)
    boilerplate, ///< and what views::strip_boilerplate finds by its score: for what an extractor left
    main_text,   ///< all but the article, as views::main_text finds it: for the text of a whole page
};

/// From which confidence on strip_boilerplate removes a line. It loses 0.03 % of the words of true articles and touches
/// 3 % of them, the rules' own losses included (tests/docs/model.md).
inline constexpr double boilerplate_confidence = 0.8;
/// The same of main_text, once lines agree with their neighbours; of lines above the article that may be its headline 0.8 is
/// asked there, too. What other limits are worth is in tests/docs/model.md.
inline constexpr double main_text_confidence = 0.6;

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_PRESET_HPP
