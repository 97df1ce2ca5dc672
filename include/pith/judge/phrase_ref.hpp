// SPDX-License-Identifier: BSL-1.0
//
// Which phrase of which book: what a ruling keeps of it.
#ifndef PITH_JUDGE_PHRASE_REF_HPP
#define PITH_JUDGE_PHRASE_REF_HPP

#include <pith/version.hpp>

#include <cstddef>
#include <cstdint>

namespace pith::inline PITH_VERSION_NAME::detail {

/// A phrase of the built-in table (book 0) or of a caller's book (1, 2, ...); `none` where there is none.
struct phrase_ref {
    static constexpr std::uint32_t row_bits = 20, none = (1u << (row_bits + 2)) - 1;
    std::uint32_t value = none; // 22 bits: the book in the top 2, the row in the rest

    constexpr phrase_ref() = default;
    constexpr explicit phrase_ref(std::uint32_t bits) noexcept : value(bits) {}
    constexpr phrase_ref(std::size_t book, std::uint32_t row) noexcept
        : value(static_cast<std::uint32_t>(book << row_bits) | row) {}
    [[nodiscard]] constexpr bool found() const noexcept { return value != none; }
    [[nodiscard]] constexpr std::size_t book() const noexcept { return value >> row_bits; }
    [[nodiscard]] constexpr std::uint32_t row() const noexcept { return value & ((1u << row_bits) - 1); }
};

/// In the place of a category's bit number where there is no category.
inline constexpr std::uint8_t no_flag = 15;

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_PHRASE_REF_HPP
