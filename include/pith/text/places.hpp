// SPDX-License-Identifier: BSL-1.0
//
// Places in a buffer, one bit for each byte: where words begin, where a phrase may.
#ifndef PITH_TEXT_PLACES_HPP
#define PITH_TEXT_PLACES_HPP

#include <pith/version.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace pith::inline PITH_VERSION_NAME::text {

/// Places in a buffer of `Size` bytes, its end among them.
template <std::size_t Size>
class places {
public:
    constexpr void add(std::size_t i) noexcept { blocks_[i / 64] |= std::uint64_t{1} << (i % 64); }
    /// Adds, of the 64 places from `i` on, those whose bit is set.
    constexpr void add(std::size_t i, std::uint64_t bits) noexcept {
        blocks_[i / 64] |= bits << (i % 64);
        if (i % 64 != 0) blocks_[i / 64 + 1] |= bits >> (64 - i % 64);
    }
    [[nodiscard]] constexpr bool holds(std::size_t i) const noexcept { return (blocks_[i / 64] >> (i % 64)) & 1u; }
    /// The first place from `i` on; `end` where there is none before.
    [[nodiscard]] constexpr std::size_t next(std::size_t i, std::size_t end) const noexcept {
        if (i >= end) return end;
        std::uint64_t bits = blocks_[i / 64] >> (i % 64);
        while (bits == 0) {
            i = (i / 64 + 1) * 64;
            if (i >= end) return end;
            bits = blocks_[i / 64];
        }
        i += static_cast<std::size_t>(std::countr_zero(bits));
        return i < end ? i : end;
    }
    /// The 64 places from 64 * n on, the first one lowest.
    [[nodiscard]] constexpr std::uint64_t block(std::size_t n) const noexcept { return blocks_[n]; }

private:
    std::array<std::uint64_t, Size / 64 + 2> blocks_{};
};

} // namespace pith::inline PITH_VERSION_NAME::text

#endif // PITH_TEXT_PLACES_HPP
