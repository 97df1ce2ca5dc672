// SPDX-License-Identifier: BSL-1.0
//
// From a score to the confidence that a line is residue, and back.
#ifndef PITH_SCORE_CONFIDENCE_HPP
#define PITH_SCORE_CONFIDENCE_HPP

#include <pith/score/model.hpp>

#include <cstdint>
#include <iterator>

namespace pith::inline PITH_VERSION_NAME::detail {

/// The confidence of a score, in 65535ths. Grows with the score.
[[nodiscard]] constexpr std::int32_t confidence_of(std::int32_t score) noexcept {
    constexpr auto last = static_cast<std::int32_t>(std::size(model_confidence)) - 1;
    std::int32_t const from = score - model_first_knot;
    if (from <= 0) return model_confidence[0];
    std::int32_t const knot = from / model_knot_step, rest = from % model_knot_step;
    if (knot >= last) return model_confidence[last];
    std::int32_t const a = model_confidence[knot], b = model_confidence[knot + 1];
    return a + (b - a) * rest / model_knot_step;
}
/// The least score that is this sure; one that no line reaches where none is.
[[nodiscard]] constexpr std::int32_t score_for(double confidence) noexcept {
    constexpr auto last =
        model_first_knot + model_knot_step * (static_cast<std::int32_t>(std::size(model_confidence)) - 1);
    bool const number = confidence <= 0 || confidence > 0; // no NaN, with which no compiler computes
    double const wanted = number ? confidence * 65535 : 65536;
    if (confidence_of(last) < wanted) return INT32_MAX;
    if (model_confidence[0] >= wanted) return INT32_MIN; // below the first knot too
    std::int32_t low = model_first_knot, high = last;
    while (high - low > 1) {
        std::int32_t const middle = low + (high - low) / 2;
        (confidence_of(middle) >= wanted ? high : low) = middle;
    }
    return high;
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_SCORE_CONFIDENCE_HPP
