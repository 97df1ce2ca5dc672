// SPDX-License-Identifier: BSL-1.0
//
// How many lines of a page say the same: menus and teasers come again, sentences do not.
#ifndef PITH_SCORE_COPIES_HPP
#define PITH_SCORE_COPIES_HPP

#include <pith/list.hpp>
#include <pith/score/scored_line.hpp>

#include <cstddef>
#include <cstdint>

namespace pith::inline PITH_VERSION_NAME::detail {

/// Counts each line's copies, itself among them, up to 15, by samples of what short lines say: equal samples of different
/// lines do no harm here. Linear, whatever the lines; two tables while it runs.
constexpr void count_copies(slice<scored_line> lines) {
    std::size_t size = 16;
    while (size < lines.size() * 2) size *= 2;
    list<std::uint32_t> keys(size, 0);
    list<std::uint8_t> counts(size, 0);
    auto const slot_of = [&](std::uint32_t key) {
        std::size_t at = key & (size - 1);
        for (int tries = 0; keys[at] != key && keys[at] != 0 && tries < 32; ++tries) at = (at + 1) & (size - 1);
        return at;
    };
    for (auto const& l : lines) {
        if (l.key == 0) continue;
        auto const at = slot_of(l.key);
        if (keys[at] == 0) keys[at] = l.key;
        if (keys[at] == l.key && counts[at] < 15) ++counts[at];
    }
    for (auto& l : lines) {
        if (l.key == 0) continue;
        auto const at = slot_of(l.key);
        l.copies = keys[at] == l.key ? counts[at] : std::uint8_t{1};
    }
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_SCORE_COPIES_HPP
