// SPDX-License-Identifier: BSL-1.0
//
// Eight characters of ASCII at a time, in one machine word ("SIMD within a register"; Lamport, CACM 18(8), 1975).
//
// A question about the bytes of a word is answered by another word whose bytes have their high bit set where the
// answer is yes. The answers hold up to the first byte that is not ASCII: beyond it carries may disturb them.
#ifndef PITH_TEXT_SWAR_HPP
#define PITH_TEXT_SWAR_HPP

#include <pith/version.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::text::swar {

using word = std::uint64_t;

[[nodiscard]] constexpr word every(unsigned b) noexcept { return b * word{0x0101010101010101}; }
inline constexpr word high_bits = every(0x80);

/// The first `n` bytes of a word (n <= 8), the others zero.
[[nodiscard]] constexpr word first_bytes(word w, std::size_t n) noexcept {
    return n >= 8 ? w : w & ((word{1} << (8 * n)) - 1);
}
/// Eight bytes, the first one lowest, whatever the machine's byte order.
[[nodiscard]] constexpr word load(char const* p) noexcept {
    if (!std::is_constant_evaluated() && std::endian::native == std::endian::little) {
        word w = 0;
        std::memcpy(&w, p, 8);
        return w;
    }
    word w = 0;
    for (unsigned k = 0; k < 8; ++k) w |= word{static_cast<unsigned char>(p[k])} << (8 * k);
    return w;
}
/// Writes eight bytes, the lowest first, whatever the machine's byte order.
constexpr void store(char* p, word w) noexcept {
    if (!std::is_constant_evaluated() && std::endian::native == std::endian::little) {
        std::memcpy(p, &w, 8);
        return;
    }
    for (unsigned k = 0; k < 8; ++k) p[k] = static_cast<char>(static_cast<unsigned char>(w >> (8 * k)));
}
/// Copies bytes that do not overlap. Never inlined: of a number that it knows to be small g++ writes out all cases.
[[gnu::noinline]] constexpr void copy(char* to, char const* from, std::size_t n) noexcept {
    std::char_traits<char>::copy(to, from, n);
}
/// load() of less than eight bytes.
[[nodiscard, gnu::noinline]] constexpr word load_end(std::string_view s, std::size_t i) noexcept {
    std::size_t const left = s.size() - i;
    if (s.size() >= 8) return left == 0 ? 0 : load(s.data() + s.size() - 8) >> (8 * (8 - left));
    word w = 0;
    for (std::size_t k = left; k-- > 0;) w = (w << 8) | static_cast<unsigned char>(s[i + k]);
    return w;
}
/// The bytes of `s` from `i` on, eight at most, zeros behind them. Reads nothing outside `s`.
[[nodiscard]] constexpr word load(std::string_view s, std::size_t i) noexcept {
    return s.size() - i >= 8 ? load(s.data() + i) : load_end(s, i);
}

/// Whether all eight bytes are ASCII and none is NUL.
[[nodiscard]] constexpr bool is_shown(word w) noexcept { return (((w - every(1)) | w) & high_bits) == 0; }
/// Bytes that are not ASCII. Exact everywhere.
[[nodiscard]] constexpr word not_ascii(word w) noexcept { return w & high_bits; }
[[nodiscard]] constexpr word below(word w, unsigned char c) noexcept { return ~(w + every(0x80u - c)) & high_bits; }
[[nodiscard]] constexpr word between(word w, unsigned char first, unsigned char last) noexcept {
    return (w + every(0x80u - first)) & ~(w + every(0x7Fu - last)) & high_bits;
}
[[nodiscard]] constexpr word equal(word w, unsigned char c) noexcept { return below(w ^ every(c), 1); }

/// How many bytes come before the first yes; 8 where there is none.
[[nodiscard]] constexpr std::size_t before(word yes) noexcept {
    return static_cast<std::size_t>(std::countr_zero(yes)) / 8;
}
/// Whether a question about a word is answered with yes anywhere in `s`.
template <class Question>
[[nodiscard]] constexpr bool any(std::string_view s, Question question) noexcept {
    for (std::size_t i = 0; i < s.size(); i += 8)
        if (question(load(s, i)) != 0) return true;
    return false;
}
/// The answers as one bit a byte, the first byte lowest.
[[nodiscard]] constexpr unsigned bits(word yes) noexcept {
    return static_cast<unsigned>((yes * word{0x0002040810204081}) >> 56);
}
/// The same in a word of 64 such bits, which begin at bit `at`.
[[nodiscard]] constexpr word bits(word yes, std::size_t at) noexcept { return word{bits(yes)} << at; }
/// How many of such bits are set.
[[nodiscard]] constexpr std::size_t count(word yes) noexcept { return static_cast<std::size_t>(std::popcount(yes)); }
/// The first `n` of such bits (n <= 64).
[[nodiscard]] constexpr word first_bits(std::size_t n) noexcept { return n >= 64 ? ~word{0} : (word{1} << n) - 1; }

/// Adds up the yeses of words: `tally += yes >> 7` up to 255 times, then this.
[[nodiscard]] constexpr std::size_t sum(word tally) noexcept {
    constexpr word even = 0x00FF00FF00FF00FFu;
    return static_cast<std::uint32_t>((((tally & even) + ((tally >> 8) & even)) * word{0x0001000100010001}) >> 48);
}

/// The answers to a question about each of the 64 bytes at `p`, a bit each, the first lowest. Asks byte by byte: compilers
/// make of this what vector instructions there are, also of the oldest x86-64.
template <class Question>
[[nodiscard]] constexpr word bits_of_64(char const* p, Question question) noexcept {
    std::array<char, 64> yes{};
    for (std::size_t k = 0; k < 64; ++k)
        yes[k] = question(static_cast<unsigned char>(p[k])) ? static_cast<char>(0x80) : '\0';
    word all = 0;
    for (std::size_t k = 0; k < 64; k += 8) all |= bits(load(yes.data() + k), k);
    return all;
}

} // namespace pith::inline PITH_VERSION_NAME::text::swar

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_TEXT_SWAR_HPP
