// SPDX-License-Identifier: BSL-1.0
//
// Where the article stands on a page: the stretch of lines that has most text in paragraphs.
#ifndef PITH_SCORE_STRETCH_HPP
#define PITH_SCORE_STRETCH_HPP

#include <pith/list.hpp>
#include <pith/score/scored_line.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>

namespace pith::inline PITH_VERSION_NAME::detail {

/// How many characters of a paragraph count at most, and how many every other line takes away.
inline constexpr std::uint32_t paragraph_width = 400;
inline constexpr std::int64_t gap_width = 30;

/// The lines [begin, end); both are the number of lines where there is no paragraph.
struct prose_stretch {
    std::size_t begin = 0, end = 0;
};

/// Where line `i` is beside a stretch, as a number that grows downwards: 8 inside; above it 7 right beside it and one less
/// with each doubling of the distance, 0 at the least; below it 9 to 16; 17 where there is no stretch.
[[nodiscard]] constexpr std::uint8_t place_beside(prose_stretch s, std::size_t i) noexcept {
    auto const doublings = [](std::size_t lines) {
        return smaller(static_cast<std::uint8_t>(std::bit_width(lines) - 1), std::uint8_t{7});
    };
    if (s.begin == s.end) return 17;
    if (i < s.begin) return static_cast<std::uint8_t>(7 - doublings(s.begin - i));
    return i < s.end ? std::uint8_t{8} : static_cast<std::uint8_t>(9 + doublings(i - s.end + 1));
}

/// The stretch that has most text in paragraphs of those that stay, from which every other line takes some away (maximum
/// subsequence segmentation: Pasternack and Roth, Extracting article text from the web, 2009). Linear.
template <class Stays>
constexpr prose_stretch longest_stretch(list<scored_line> const& lines, Stays stays) noexcept {
    prose_stretch found{lines.size(), lines.size()};
    std::size_t from = 0;
    std::int64_t most = 0, sum = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].prose || !stays(i)) {
            sum -= gap_width;
            continue;
        }
        if (sum <= 0) {
            sum = 0;
            from = i;
        }
        sum += smaller(lines[i].width, paragraph_width);
        if (sum <= most) continue;
        most = sum;
        found = {from, i + 1};
    }
    return found;
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_SCORE_STRETCH_HPP
