// SPDX-License-Identifier: BSL-1.0
//
// pith 0.1.0 in a single header. Generated from the headers under include/ by
// tests/generators/single_header.py: change those, not this.

// -------- pith/closure.hpp

// The base of every adaptor closure here, and of yours.
//
// C++23 has std::ranges::range_adaptor_closure; g++ 12 lacks it in every mode, and using it where it exists
// would give one type two bases in one program. So one base serves all modes. The pipe operators are hidden
// friends, found only through a closure of ours:
//
//     range | ours        applies it
//     ours  | ours        composes
//     ours  | std's       composes      std's | ours        composes
//
// An adaptor of your own:
//
//     struct long_lines_closure : pith::closure<long_lines_closure> {
//         template <pith::text_range R>
//         constexpr auto operator()(R&& r) const {
//             return std::views::filter(std::forward<R>(r), [](std::string_view s) { return s.size() > 80; });
//         }
//     };
//     inline constexpr long_lines_closure long_lines;
//     page | pith::views::lines | pith::views::strip_ads | long_lines;
#ifndef PITH_CLOSURE_HPP
#define PITH_CLOSURE_HPP

#include <concepts>
#include <ranges>
#include <type_traits>
#include <utility>

namespace pith {

template <class Derived>
struct closure;

/// A closure that derives from pith::closure.
template <class T>
concept pith_closure = std::derived_from<std::remove_cvref_t<T>, closure<std::remove_cvref_t<T>>>;

/// A closure of the standard library or of another one, recognised by a public question:
/// does it compose behind std::views::all?
template <class T>
concept foreign_closure =
    !pith_closure<T> && !std::ranges::range<T> && requires(std::remove_cvref_t<T> const& f) { std::views::all | f; };

/// Any closure that a pith closure composes with.
template <class T>
concept any_closure = pith_closure<T> || foreign_closure<T>;

/// Two closures that become one: `a.fused(b)` says how. So two strip adaptors in a row cost what one costs.
template <class A, class B>
concept fuses_with = requires(A const& a, std::remove_cvref_t<B> const& b) { a.fused(b); };

/// Two closures in a row, itself a closure: first `First`, then `Second`. What `a | b` yields where the two do not fuse.
/// Owns copies of both; costs and throws what they do.
template <class First, class Second>
struct composed : closure<composed<First, Second>> {
    First first;   ///< what is applied to the range
    Second second; ///< what is applied to the result

    constexpr composed(First f, Second s) : first(std::move(f)), second(std::move(s)) {}

    template <class R>
        requires std::invocable<First const&, R> && std::invocable<Second const&, std::invoke_result_t<First const&, R>>
    constexpr auto operator()(R&& r) const {
        return second(first(std::forward<R>(r)));
    }
};

/// Base class (CRTP) of adaptor closures: gives `Derived` the pipe operators: `range | it`, `it | other`, `other | it`,
/// where `other` is a closure of pith, of the standard library or of anyone who derives from this. `Derived` has a const
/// `operator()` that takes a range, constrained so that composition can ask whether it fits. Stateless itself; constant
/// time; never throws of its own. The README has an adaptor of one's own.
template <class Derived>
struct closure {
    // Self is deduced, so that a closure found only as a part of another's type is not asked about this range.
    template <std::derived_from<Derived> Self, std::ranges::range R>
        requires std::invocable<Self const&, R>
    friend constexpr auto operator|(R&& r, Self const& self) {
        return self(std::forward<R>(r));
    }
    template <any_closure F>
    friend constexpr auto operator|(Derived const& self, F&& next) {
        if constexpr (fuses_with<Derived, F>) return self.fused(next);
        else return composed<Derived, std::remove_cvref_t<F>>{self, std::forward<F>(next)};
    }
    template <foreign_closure F>
    friend constexpr auto operator|(F&& before, Derived const& self) {
        return composed<std::remove_cvref_t<F>, Derived>{std::forward<F>(before), self};
    }
};

} // namespace pith

#endif // PITH_CLOSURE_HPP

// -------- pith/text/utf8.hpp

// UTF-8, one character at a time, where a byte that is not UTF-8 is a character of its own.
#ifndef PITH_TEXT_UTF8_HPP
#define PITH_TEXT_UTF8_HPP

#include <cstddef>
#include <string_view>

namespace pith::text {

static_assert(std::string_view("\u00E9").size() == 2, "pith's phrases are UTF-8: compile with /utf-8");

/// One decoded character and the bytes it took, 1 to 4. A byte that starts no valid sequence (RFC 3629:
/// overlong forms, surrogates, above U+10FFFF, truncated) comes back alone as `bad_byte + byte`, a value no
/// character has, so that text which is not UTF-8 stays text.
struct decoded {
    char32_t code;
    std::size_t size;
};
inline constexpr char32_t bad_byte = 0x110000;

[[nodiscard]] constexpr unsigned char byte_at(std::string_view s, std::size_t i) noexcept {
    return static_cast<unsigned char>(s[i]);
}

/// Whether a byte is a small letter of ASCII, the letters in which phrases are kept.
[[nodiscard]] constexpr bool is_small(char c) noexcept { return c >= 'a' && c <= 'z'; }

/// Whether the byte continues a sequence that an earlier byte began.
[[nodiscard]] constexpr bool is_continuation(unsigned char b) noexcept { return (b & 0xC0u) == 0x80u; }

/// The character that starts at byte `i` of `s`. Precondition: `i < s.size()`. Constant time.
[[nodiscard]] constexpr decoded decode(std::string_view s, std::size_t i) noexcept {
    unsigned char const lead = byte_at(s, i);
    if (lead < 0x80) return {lead, 1};
    decoded const bad{bad_byte + lead, 1};
    std::size_t const size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || s.size() - i < size) return bad;
    char32_t code = lead & (0x7Fu >> size);
    for (std::size_t k = 1; k < size; ++k) {
        unsigned char const b = byte_at(s, i + k);
        if (!is_continuation(b)) return bad;
        code = (code << 6) | (b & 0x3Fu);
    }
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (code < least[size] || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return bad;
    return {code, size};
}

/// The character that ends just before byte `i` of `s`. Precondition: `i > 0`. Constant time.
[[nodiscard]] constexpr decoded decode_before(std::string_view s, std::size_t i) noexcept {
    if (byte_at(s, i - 1) < 0x80) return {byte_at(s, i - 1), 1};
    for (std::size_t back = 1; back <= 4 && back <= i; ++back) {
        if (is_continuation(byte_at(s, i - back))) continue;
        decoded const d = decode(s, i - back);
        if (d.size == back) return d;
        break;
    }
    return {bad_byte + byte_at(s, i - 1), 1};
}

/// Writes `code` as UTF-8 at `out`, which has room for 4 bytes; returns the bytes written. A bad byte is
/// written back as it was.
constexpr std::size_t encode(char32_t code, char* out) noexcept {
    auto const put = [out](std::size_t k, char32_t bits) {
        out[k] = static_cast<char>(static_cast<unsigned char>(bits));
    };
    if (code < 0x80 || code >= bad_byte) {
        put(0, code & 0xFFu);
        return 1;
    }
    if (code < 0x800) {
        put(0, 0xC0u | (code >> 6));
        put(1, 0x80u | (code & 0x3Fu));
        return 2;
    }
    if (code < 0x10000) {
        put(0, 0xE0u | (code >> 12));
        put(1, 0x80u | ((code >> 6) & 0x3Fu));
        put(2, 0x80u | (code & 0x3Fu));
        return 3;
    }
    put(0, 0xF0u | (code >> 18));
    put(1, 0x80u | ((code >> 12) & 0x3Fu));
    put(2, 0x80u | ((code >> 6) & 0x3Fu));
    put(3, 0x80u | (code & 0x3Fu));
    return 4;
}

} // namespace pith::text

#endif // PITH_TEXT_UTF8_HPP

// -------- pith/text/fold.hpp

// Which characters count as the same one, and what kind of character each is.
//
// Folding is for comparing only; no text that a user gets back is ever folded. It covers the scripts of the
// phrase tables: Latin, Greek, Cyrillic, Armenian, Arabic, and the full-width forms of East Asian text.
#ifndef PITH_TEXT_FOLD_HPP
#define PITH_TEXT_FOLD_HPP

namespace pith::text {

/// A character's lower case, simple and locale-free (after Unicode's CaseFolding.txt, statuses C and S, for the
/// scripts above). Turkish dotted and dotless i both fold to `i`, so that either way of upper-casing matches;
/// Russian yo folds to ye, and the hamza forms of alef to alef, as most writers leave the marks out.
[[nodiscard]] constexpr char32_t fold_case(char32_t c) noexcept {
    auto const in = [c](char32_t a, char32_t b) { return c >= a && c <= b; };
    if (c < 0x80) return in(U'A', U'Z') ? c + 32 : c;
    if (c < 0x250) {
        if (c < 0x100) return in(0xC0, 0xDE) && c != 0xD7 ? c + 32 : c;
        if (c == 0x130 || c == 0x131) return U'i';
        if (c == 0x178) return 0xFF;
        if (c == 0x17F) return U's';
        if (in(0x139, 0x148) || in(0x179, 0x17E) || in(0x1CD, 0x1DC)) return c + (c & 1);
        if (in(0x100, 0x137) || in(0x14A, 0x177) || in(0x1DE, 0x1EF) || in(0x1F8, 0x233)) return c | 1;
        if (c == 0x1A0 || c == 0x1AF) return c + 1; // Vietnamese o and u with horn
        return c;
    }
    if (in(0x370, 0x3FF)) {
        if (c == 0x386) return 0x3AC;
        if (in(0x388, 0x38A)) return c + 37;
        if (c == 0x38C) return 0x3CC;
        if (c == 0x38E || c == 0x38F) return c + 63;
        if (in(0x391, 0x3AB) && c != 0x3A2) return c + 32;
        return c == 0x3C2 ? 0x3C3 : c; // final sigma
    }
    if (in(0x400, 0x52F)) {
        if (c == 0x401 || c == 0x451) return 0x435;
        if (in(0x400, 0x40F)) return c + 80;
        if (in(0x410, 0x42F)) return c + 32;
        if (in(0x4C1, 0x4CE)) return c + (c & 1);
        if (in(0x460, 0x481) || in(0x48A, 0x4BF) || in(0x4D0, 0x52F)) return c | 1;
        return c;
    }
    if (in(0x531, 0x556)) return c + 48;
    if (c == 0x622 || c == 0x623 || c == 0x625 || c == 0x671) return 0x627;
    if (in(0x1E00, 0x1E95) || in(0x1EA0, 0x1EFF)) return c | 1;
    if (in(0xFF01, 0xFF5E)) return fold_case(c - 0xFEE0);
    return c;
}

/// Space of any kind, no-break and line separators among them.
[[nodiscard]] constexpr bool is_space(char32_t c) noexcept {
    return c == U' ' || (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

/// Characters that show nothing: soft hyphens, zero-width and direction marks, variation selectors, the byte
/// order mark, NUL; and the Arabic stretch and vowel marks, which writers leave out at will.
[[nodiscard]] constexpr bool is_invisible(char32_t c) noexcept {
    return c == 0 || c == 0xAD || c == 0x61C || c == 0x640 || (c >= 0x64B && c <= 0x652) || c == 0x670 ||
           (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
           (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF;
}

/// Decimal digits, in the scripts of the tables.
[[nodiscard]] constexpr bool is_digit(char32_t c) noexcept {
    return (c >= U'0' && c <= U'9') || (c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9) ||
           (c >= 0x966 && c <= 0x96F) || (c >= 0xFF10 && c <= 0xFF19);
}

/// Scripts written without spaces between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer.
[[nodiscard]] constexpr bool is_unspaced(char32_t c) noexcept {
    return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF) ||
           (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x20000 && c <= 0x3FFFF);
}

/// Wide characters, each worth about two letters of an alphabet: ideographs, kana, Hangul syllables.
[[nodiscard]] constexpr bool is_wide(char32_t c) noexcept {
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

/// Letters, digits and combining marks: what a word is made of. Everything above ASCII that is not known to be
/// space, punctuation or a symbol counts, a bad byte too (it is a letter in some legacy encoding).
[[nodiscard]] constexpr bool is_word(char32_t c) noexcept {
    if (c < 0x80) return (c >= U'0' && c <= U'9') || ((c | 32) >= U'a' && (c | 32) <= U'z');
    if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
    if (c < 0x2000)
        return c != 0xD7 && c != 0xF7 && c != 0x37E && c != 0x387 && c != 0x589 && c != 0x60C && c != 0x61B &&
               c != 0x61F && c != 0x66A && c != 0x6D4 && c != 0x964 && c != 0x965 && c != 0x17D4 && c != 0x1680;
    if (c < 0x3041) return (c >= 0x2C00 && c <= 0x2DFF) || c == 0x3005 || c == 0x3007;
    if (c >= 0x1F000 && c <= 0x1FAFF) return false;
    if (c >= 0xFE10 && c <= 0xFE6F) return false;
    if (c >= 0xFF00 && c <= 0xFFEF) return (c >= 0xFF66 && c <= 0xFFDC) || (fold_case(c) != c && is_word(fold_case(c)));
    return c != 0x30FB && c != 0xFEFF && !(c >= 0xE000 && c <= 0xF8FF);
}

/// Quotation marks: single ones fold to `'`, double ones to `"`; 0 for anything else. Guillemets are left out:
/// in extracted text they are arrows as often as quotes.
[[nodiscard]] constexpr char32_t straight_quote(char32_t c) noexcept {
    switch (c) {
    case U'\'':
    case U'`':
    case 0xB4:
    case 0x2BC:
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0xFF07: return U'\'';
    case U'"':
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0xFF02: return U'"';
    default: return 0;
    }
}

/// Hyphens, dashes and the minus sign.
[[nodiscard]] constexpr bool is_dash(char32_t c) noexcept {
    return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D;
}

/// What ends a sentence, in the scripts of the tables.
[[nodiscard]] constexpr bool is_terminal(char32_t c) noexcept {
    switch (c) {
    case U'.':
    case U'!':
    case U'?':
    case 0x2026:
    case 0x3002:
    case 0xFF01:
    case 0xFF0E:
    case 0xFF1F:
    case 0xFF61:
    case 0x61F:
    case 0x6D4:
    case 0x964:
    case 0x965:
    case 0x589:
    case 0x17D4:
    case 0x104B:
    case 0x203C:
    case 0x2047:
    case 0x2048:
    case 0x2049: return true;
    default: return false;
    }
}

/// What may stand between a sentence's end and the line's: closing quotes and brackets.
[[nodiscard]] constexpr bool is_closer(char32_t c) noexcept {
    switch (c) {
    case U')':
    case U']':
    case U'}':
    case U'*':
    case 0xBB:
    case 0xAB:
    case 0x203A:
    case 0x300D:
    case 0x300F:
    case 0x3009:
    case 0x300B:
    case 0x3011:
    case 0xFF09: return true;
    default: return straight_quote(c) != 0;
    }
}

} // namespace pith::text

#endif // PITH_TEXT_FOLD_HPP

// -------- pith/text/swar.hpp

// Eight characters of ASCII at a time, in one machine word ("SIMD within a register"; Lamport, CACM 18(8), 1975).
//
// A question about the bytes of a word is answered by another word whose bytes have their high bit set where the
// answer is yes. The answers hold up to the first byte that is not ASCII: beyond it carries may disturb them.
#ifndef PITH_TEXT_SWAR_HPP
#define PITH_TEXT_SWAR_HPP

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace pith::text::swar {

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
/// The bytes of `s` from `i` on, eight at most, zeros behind them. Reads nothing outside `s`.
[[nodiscard]] constexpr word load(std::string_view s, std::size_t i) noexcept {
    std::size_t const left = s.size() - i;
    if (left >= 8) return load(s.data() + i);
    if (s.size() >= 8) return left == 0 ? 0 : load(s.data() + s.size() - 8) >> (8 * (8 - left));
    word w = 0;
    for (std::size_t k = left; k-- > 0;) w = (w << 8) | static_cast<unsigned char>(s[i + k]);
    return w;
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

} // namespace pith::text::swar

#endif // PITH_TEXT_SWAR_HPP

// -------- pith/text/measure.hpp

// What counts as blank, as a sentence's end, and as prose.
#ifndef PITH_TEXT_MEASURE_HPP
#define PITH_TEXT_MEASURE_HPP

namespace pith::text {

/// `line` without space and invisible characters at its ends. Linear in what it drops.
[[nodiscard]] constexpr std::string_view trimmed(std::string_view line) noexcept {
    auto const shows = [](unsigned char b) { return b > ' ' && b < 0x80; };
    auto const nothing = [](char32_t c) { return is_space(c) || is_invisible(c); };
    while (!line.empty() && !shows(byte_at(line, 0))) {
        auto const d = decode(line, 0);
        if (!nothing(d.code)) break;
        line.remove_prefix(d.size);
    }
    while (!line.empty() && !shows(byte_at(line, line.size() - 1))) {
        auto const d = decode_before(line, line.size());
        if (!nothing(d.code)) break;
        line.remove_suffix(d.size);
    }
    return line;
}

/// Whether a line shows nothing.
[[nodiscard]] constexpr bool is_blank(std::string_view line) noexcept { return trimmed(line).empty(); }

/// Whether a trimmed line ends a sentence: a terminal mark, then nothing but closing quotes and brackets. Looks
/// at no more than its last eight characters.
[[nodiscard]] constexpr bool ends_sentence(std::string_view line) noexcept {
    for (int back = 0; back < 8 && !line.empty(); ++back) {
        if (line.back() == '.') return true;
        if ((line.back() | 0x20) >= 'a' && (line.back() | 0x20) <= 'z') return false;
        auto const d = decode_before(line, line.size());
        if (is_terminal(d.code)) return true;
        if (!is_closer(d.code) && !is_space(d.code) && !is_invisible(d.code)) return false;
        line.remove_suffix(d.size);
    }
    return false;
}

/// Reading length, in letters of an alphabet: wide characters (ideographs, kana, Hangul) count two, continuation
/// bytes and invisible characters nothing. Stops counting once `enough` is reached, or up to seven characters later.
[[nodiscard]] constexpr std::size_t reading_length(std::string_view line,
                                                   std::size_t enough = static_cast<std::size_t>(-1)) noexcept {
    std::size_t n = 0;
    for (std::size_t i = 0; i < line.size() && n < enough;) {
        if (line.size() - i >= 8 && swar::is_shown(swar::load(line.data() + i))) {
            i += 8;
            n += 8;
            continue;
        }
        if (byte_at(line, i) < 0x80) {
            n += line[i++] != 0 ? 1u : 0u;
            continue;
        }
        auto const d = decode(line, i);
        n += is_invisible(d.code) ? 0u : is_wide(d.code) ? 2u : 1u;
        i += d.size;
    }
    return n;
}

/// The length from which a line that ends a sentence is prose, and the one from which any line is. Chosen on the
/// labelled pages of tests/quality: headlines and captions seldom reach the first, link lists seldom the second.
inline constexpr std::size_t prose_length = 80;
inline constexpr std::size_t always_prose_length = 240;

/// Whether a trimmed line is prose. Constant time: looks at `always_prose_length` characters at most.
[[nodiscard]] constexpr bool is_prose(std::string_view line) noexcept {
    if (line.size() < prose_length) return false; // no character counts more than its bytes
    if (ends_sentence(line)) return reading_length(line, prose_length) >= prose_length;
    return line.size() >= always_prose_length && reading_length(line, always_prose_length) >= always_prose_length;
}

} // namespace pith::text

#endif // PITH_TEXT_MEASURE_HPP

// -------- pith/text/letters.hpp

// fold_case() of the letters of two bytes in UTF-8 that text is full of, worked out beforehand: accented Latin, Greek and
// Cyrillic. A compiler takes longer to work it out than to include <ranges>. tests/text/fold.cpp compares the two.
#ifndef PITH_TEXT_LETTERS_HPP
#define PITH_TEXT_LETTERS_HPP

namespace pith::text {

namespace detail {

// U+00C0 to U+023F and U+0380 to U+04FF, folded; 0 for what is no letter and for what folds to ASCII. Escapes, so that
// no compiler reads them in another encoding.
inline constexpr char16_t latin_letters[] =
    u"\u00E0\u00E1\u00E2\u00E3\u00E4\u00E5\u00E6\u00E7\u00E8\u00E9\u00EA\u00EB\u00EC\u00ED\u00EE\u00EF"
    u"\u00F0\u00F1\u00F2\u00F3\u00F4\u00F5\u00F6\0\u00F8\u00F9\u00FA\u00FB\u00FC\u00FD\u00FE\u00DF"
    u"\u00E0\u00E1\u00E2\u00E3\u00E4\u00E5\u00E6\u00E7\u00E8\u00E9\u00EA\u00EB\u00EC\u00ED\u00EE\u00EF"
    u"\u00F0\u00F1\u00F2\u00F3\u00F4\u00F5\u00F6\0\u00F8\u00F9\u00FA\u00FB\u00FC\u00FD\u00FE\u00FF"
    u"\u0101\u0101\u0103\u0103\u0105\u0105\u0107\u0107\u0109\u0109\u010B\u010B\u010D\u010D\u010F\u010F"
    u"\u0111\u0111\u0113\u0113\u0115\u0115\u0117\u0117\u0119\u0119\u011B\u011B\u011D\u011D\u011F\u011F"
    u"\u0121\u0121\u0123\u0123\u0125\u0125\u0127\u0127\u0129\u0129\u012B\u012B\u012D\u012D\u012F\u012F"
    u"\0\0\u0133\u0133\u0135\u0135\u0137\u0137\u0138\u013A\u013A\u013C\u013C\u013E\u013E\u0140"
    u"\u0140\u0142\u0142\u0144\u0144\u0146\u0146\u0148\u0148\u0149\u014B\u014B\u014D\u014D\u014F\u014F"
    u"\u0151\u0151\u0153\u0153\u0155\u0155\u0157\u0157\u0159\u0159\u015B\u015B\u015D\u015D\u015F\u015F"
    u"\u0161\u0161\u0163\u0163\u0165\u0165\u0167\u0167\u0169\u0169\u016B\u016B\u016D\u016D\u016F\u016F"
    u"\u0171\u0171\u0173\u0173\u0175\u0175\u0177\u0177\u00FF\u017A\u017A\u017C\u017C\u017E\u017E\0"
    u"\u0180\u0181\u0182\u0183\u0184\u0185\u0186\u0187\u0188\u0189\u018A\u018B\u018C\u018D\u018E\u018F"
    u"\u0190\u0191\u0192\u0193\u0194\u0195\u0196\u0197\u0198\u0199\u019A\u019B\u019C\u019D\u019E\u019F"
    u"\u01A1\u01A1\u01A2\u01A3\u01A4\u01A5\u01A6\u01A7\u01A8\u01A9\u01AA\u01AB\u01AC\u01AD\u01AE\u01B0"
    u"\u01B0\u01B1\u01B2\u01B3\u01B4\u01B5\u01B6\u01B7\u01B8\u01B9\u01BA\u01BB\u01BC\u01BD\u01BE\u01BF"
    u"\u01C0\u01C1\u01C2\u01C3\u01C4\u01C5\u01C6\u01C7\u01C8\u01C9\u01CA\u01CB\u01CC\u01CE\u01CE\u01D0"
    u"\u01D0\u01D2\u01D2\u01D4\u01D4\u01D6\u01D6\u01D8\u01D8\u01DA\u01DA\u01DC\u01DC\u01DD\u01DF\u01DF"
    u"\u01E1\u01E1\u01E3\u01E3\u01E5\u01E5\u01E7\u01E7\u01E9\u01E9\u01EB\u01EB\u01ED\u01ED\u01EF\u01EF"
    u"\u01F0\u01F1\u01F2\u01F3\u01F4\u01F5\u01F6\u01F7\u01F9\u01F9\u01FB\u01FB\u01FD\u01FD\u01FF\u01FF"
    u"\u0201\u0201\u0203\u0203\u0205\u0205\u0207\u0207\u0209\u0209\u020B\u020B\u020D\u020D\u020F\u020F"
    u"\u0211\u0211\u0213\u0213\u0215\u0215\u0217\u0217\u0219\u0219\u021B\u021B\u021D\u021D\u021F\u021F"
    u"\u0221\u0221\u0223\u0223\u0225\u0225\u0227\u0227\u0229\u0229\u022B\u022B\u022D\u022D\u022F\u022F"
    u"\u0231\u0231\u0233\u0233\u0234\u0235\u0236\u0237\u0238\u0239\u023A\u023B\u023C\u023D\u023E\u023F";
inline constexpr char16_t greek_and_cyrillic_letters[] =
    u"\u0380\u0381\u0382\u0383\u0384\u0385\u03AC\0\u03AD\u03AE\u03AF\u038B\u03CC\u038D\u03CD\u03CE"
    u"\u0390\u03B1\u03B2\u03B3\u03B4\u03B5\u03B6\u03B7\u03B8\u03B9\u03BA\u03BB\u03BC\u03BD\u03BE\u03BF"
    u"\u03C0\u03C1\u03A2\u03C3\u03C4\u03C5\u03C6\u03C7\u03C8\u03C9\u03CA\u03CB\u03AC\u03AD\u03AE\u03AF"
    u"\u03B0\u03B1\u03B2\u03B3\u03B4\u03B5\u03B6\u03B7\u03B8\u03B9\u03BA\u03BB\u03BC\u03BD\u03BE\u03BF"
    u"\u03C0\u03C1\u03C3\u03C3\u03C4\u03C5\u03C6\u03C7\u03C8\u03C9\u03CA\u03CB\u03CC\u03CD\u03CE\u03CF"
    u"\u03D0\u03D1\u03D2\u03D3\u03D4\u03D5\u03D6\u03D7\u03D8\u03D9\u03DA\u03DB\u03DC\u03DD\u03DE\u03DF"
    u"\u03E0\u03E1\u03E2\u03E3\u03E4\u03E5\u03E6\u03E7\u03E8\u03E9\u03EA\u03EB\u03EC\u03ED\u03EE\u03EF"
    u"\u03F0\u03F1\u03F2\u03F3\u03F4\u03F5\u03F6\u03F7\u03F8\u03F9\u03FA\u03FB\u03FC\u03FD\u03FE\u03FF"
    u"\u0450\u0435\u0452\u0453\u0454\u0455\u0456\u0457\u0458\u0459\u045A\u045B\u045C\u045D\u045E\u045F"
    u"\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u0439\u043A\u043B\u043C\u043D\u043E\u043F"
    u"\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0448\u0449\u044A\u044B\u044C\u044D\u044E\u044F"
    u"\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u0439\u043A\u043B\u043C\u043D\u043E\u043F"
    u"\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0448\u0449\u044A\u044B\u044C\u044D\u044E\u044F"
    u"\u0450\u0435\u0452\u0453\u0454\u0455\u0456\u0457\u0458\u0459\u045A\u045B\u045C\u045D\u045E\u045F"
    u"\u0461\u0461\u0463\u0463\u0465\u0465\u0467\u0467\u0469\u0469\u046B\u046B\u046D\u046D\u046F\u046F"
    u"\u0471\u0471\u0473\u0473\u0475\u0475\u0477\u0477\u0479\u0479\u047B\u047B\u047D\u047D\u047F\u047F"
    u"\u0481\u0481\u0482\u0483\u0484\u0485\u0486\u0487\u0488\u0489\u048B\u048B\u048D\u048D\u048F\u048F"
    u"\u0491\u0491\u0493\u0493\u0495\u0495\u0497\u0497\u0499\u0499\u049B\u049B\u049D\u049D\u049F\u049F"
    u"\u04A1\u04A1\u04A3\u04A3\u04A5\u04A5\u04A7\u04A7\u04A9\u04A9\u04AB\u04AB\u04AD\u04AD\u04AF\u04AF"
    u"\u04B1\u04B1\u04B3\u04B3\u04B5\u04B5\u04B7\u04B7\u04B9\u04B9\u04BB\u04BB\u04BD\u04BD\u04BF\u04BF"
    u"\u04C0\u04C2\u04C2\u04C4\u04C4\u04C6\u04C6\u04C8\u04C8\u04CA\u04CA\u04CC\u04CC\u04CE\u04CE\u04CF"
    u"\u04D1\u04D1\u04D3\u04D3\u04D5\u04D5\u04D7\u04D7\u04D9\u04D9\u04DB\u04DB\u04DD\u04DD\u04DF\u04DF"
    u"\u04E1\u04E1\u04E3\u04E3\u04E5\u04E5\u04E7\u04E7\u04E9\u04E9\u04EB\u04EB\u04ED\u04ED\u04EF\u04EF"
    u"\u04F1\u04F1\u04F3\u04F3\u04F5\u04F5\u04F7\u04F7\u04F9\u04F9\u04FB\u04FB\u04FD\u04FD\u04FF\u04FF";

} // namespace detail

/// The fold_case() of `c` (U+0080 to U+07FF) where it is a letter that folds to one of two bytes and stands in these
/// tables; else 0. Constant time.
[[nodiscard]] constexpr char16_t fold_letter(char32_t c) noexcept {
    if (c >= 0xC0 && c < 0x240) return detail::latin_letters[c - 0xC0];
    return c >= 0x380 && c < 0x500 ? detail::greek_and_cyrillic_letters[c - 0x380] : u'\0';
}

} // namespace pith::text

#endif // PITH_TEXT_LETTERS_HPP

// -------- pith/text/normal.hpp

// How a line is normalised before it meets the phrase tables: the one home of that idea.
//
//     "  - ADVERTISEMENT –  "            advertisement
//     "1,204 Comments:"                  0 comments
//     "“We’re sorry…"                    "we're sorry
//
// Case folded, quotes and dashes straightened, spaces collapsed, invisible characters gone, every run of digits
// (with commas and points inside) one `0`, and at both ends bullets, brackets and punctuation dropped.
// Quotation marks at the ends stay: a word that somebody said is not a label.
#ifndef PITH_TEXT_NORMAL_HPP
#define PITH_TEXT_NORMAL_HPP

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace pith::text {

/// Which ends lose their bullets and punctuation.
enum class trim : unsigned { none = 0, front = 1, back = 2, both = 3 };

/// Whether a word that a phrase is looked for by may begin with this character, or with this byte of one, of normalised
/// text: neither a digit nor ASCII punctuation.
[[nodiscard]] constexpr bool begins_word(char32_t c) noexcept { return c >= 0x80 || (c >= U'a' && c <= U'z'); }

/// A normalised line of at most `capacity` bytes in a buffer of its own, with what was counted on the way.
/// Reused for line after line; never allocates. Linear in the bytes read.
class normal_line {
public:
    static constexpr std::size_t capacity = 504; // with its end, and words that straddle it: the bits of eight words

    /// Reads `raw`, at most its first `capacity` bytes. Folding never makes text longer, so it fits.
    constexpr void assign(std::string_view raw, trim ends = trim::both) noexcept;

    /// The normalised text; valid until the next assign.
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {text_.data() + first_, last_ - first_}; }
    /// Whether a phrase may start or end at this offset of view(): not inside a word. Any two characters of a
    /// script without spaces have such a place between them.
    [[nodiscard]] constexpr bool boundary(std::size_t i) const noexcept { return bit(first_ + i); }
    /// The first such offset from `i` on; view().size() where there is none.
    [[nodiscard]] constexpr std::size_t next_boundary(std::size_t i) const noexcept {
        i += first_;
        if (i >= last_) return last_ - first_;
        std::uint64_t bits = bounds_[i / 64] >> (i % 64);
        while (bits == 0) {
            i = (i / 64 + 1) * 64;
            if (i >= last_) return last_ - first_;
            bits = bounds_[i / 64];
        }
        i += static_cast<std::size_t>(std::countr_zero(bits));
        return (i < last_ ? i : last_) - first_;
    }
    /// Calls `visit(i)` for every such offset before the end, in order; where `words_only`, for those where a word begins.
    template <class Visit>
    constexpr void each_boundary(bool words_only, Visit visit) const {
        bit_set const& set = words_only ? starts_ : bounds_;
        for (std::size_t block = first_ / 64; block * 64 < last_; ++block) {
            std::uint64_t bits = set[block];
            if (block == first_ / 64) bits &= ~std::uint64_t{0} << (first_ % 64);
            if (last_ - block * 64 < 64) bits &= swar::first_bits(last_ % 64);
            for (; bits != 0; bits &= bits - 1)
                visit(block * 64 + static_cast<std::size_t>(std::countr_zero(bits)) - first_);
        }
    }
    /// The eight bytes of view() from `i` on; behind its end they are anything.
    [[nodiscard]] constexpr swar::word word_at(std::size_t i) const noexcept {
        return swar::load(text_.data() + first_ + i);
    }
    /// Words: runs of word characters, apostrophes inside allowed; two characters of an unspaced script count as one.
    [[nodiscard]] constexpr std::size_t words() const noexcept { return words_; }
    /// Reading length in letters: wide characters count two, combining and invisible ones nothing.
    [[nodiscard]] constexpr std::size_t width() const noexcept { return width_; }
    /// Characters that are neither word characters nor space.
    [[nodiscard]] constexpr std::size_t marks() const noexcept { return marks_; }
    /// Whether a capital follows a small letter, or may: what shows nothing may stand between them.
    [[nodiscard]] constexpr bool joints() const noexcept { return joints_; }
    /// Whether there are digits.
    [[nodiscard]] constexpr bool digits() const noexcept { return digits_; }
    /// Whether a full stop (not an ellipsis) was dropped at the end.
    [[nodiscard]] constexpr bool full_stop() const noexcept { return full_stop_; }

private:
    class writer;
    using bit_set = std::array<std::uint64_t, capacity / 64 + 2>; ///< one for each byte of text_ and its end

    constexpr void mark(std::size_t i) noexcept { bounds_[i / 64] |= std::uint64_t{1} << (i % 64); }
    static constexpr void mark(bit_set& set, std::size_t i, std::uint64_t bits) noexcept {
        set[i / 64] |= bits << (i % 64);
        if (i % 64 != 0) set[i / 64 + 1] |= bits >> (64 - i % 64);
    }
    [[nodiscard]] constexpr bool bit(std::size_t i) const noexcept { return (bounds_[i / 64] >> (i % 64)) & 1u; }
    constexpr void drop_ends(trim ends) noexcept;

    std::array<char, capacity + 16> text_{}; // room for a machine word at the last byte
    bit_set bounds_{}, starts_{};
    std::size_t first_ = 0, last_ = 0, words_ = 0, width_ = 0, marks_ = 0;
    bool full_stop_ = false, joints_ = false, digits_ = false;
};

/// Bullets, brackets and punctuation that mean nothing at a line's ends. Not quotes, and not the signs that
/// carry meaning of their own (copyright, currency, handles).
[[nodiscard]] constexpr bool is_outer(char32_t c) noexcept {
    if (is_word(c) || straight_quote(c) != 0) return false;
    switch (c) {
    case 0xA9:
    case 0xAE:
    case 0x2122:
    case U'@':
    case U'#':
    case U'$':
    case U'%':
    case 0xA2:
    case 0xA3:
    case 0xA5:
    case 0x20AC:
    case 0xB0:
    case 0x2713:
    case 0x2714:
    case 0x2717:
    case 0x2718: // check marks: a table of features
        return false;
    default: return true;
    }
}

/// The state of one pass over a raw line.
class normal_line::writer {
public:
    constexpr explicit writer(normal_line& line) noexcept : line_(line) {}

    /// Takes the plain characters that follow one another, the bulk of most text: ASCII letters, single spaces and such
    /// punctuation as is copied as it stands. Up to 64 at a time: eight in one machine word, of which one bit each is
    /// kept. Returns how many.
    constexpr std::size_t plain(std::string_view raw, std::size_t i) noexcept {
        swar::word letters = 0, capitals = 0, spaces = 0, quotes = 0;
        std::size_t n = 0;
        for (std::size_t size = 8; size == 8 && n < 64 && i + n < raw.size(); n += size) {
            swar::word const w = swar::load(raw, i + n); // zeros behind the end
            size = swar::before(swar::not_ascii(w) | swar::below(w, ' ') | swar::between(w, '0', '9') |
                                swar::equal(w, '`'));
            if (size == 0) break;
            if (n == 0 && space_ && w % 256 != ' ') put_owed_space();
            swar::word const capital = swar::between(w, 'A', 'Z'), folded = w | (capital >> 2);
            swar::store(line_.text_.data() + n_ + n, folded); // what lies behind those that count is never read
            letters |= swar::bits(swar::between(folded, 'a', 'z'), n);
            capitals |= swar::bits(capital, n);
            spaces |= swar::bits(swar::equal(w, ' '), n);
            if (swar::between(w, '"', '\'') != 0) quotes |= swar::bits(swar::equal(w, '"') | swar::equal(w, '\''), n);
        }
        // A second space of a run is not plain, nor is one at the line's start or behind one that is owed.
        swar::word const run = spaces & ((spaces << 1) | (space_ || n_ == 0 ? 1u : 0u));
        n = (std::min)(n, static_cast<std::size_t>(std::countr_zero(run)));
        if (n == 0) return 0;
        swar::word const taken = swar::first_bits(n), word = letters & taken;
        swar::word const entering = in_word_ ? 1 : 0, joined = word_before_ && !unspaced_before_ ? 1 : 0;
        swar::word in_word = word; // a quotation mark inside a word does not end it
        for (swar::word more = quotes & taken; more != 0;) {
            more &= (in_word << 1) | entering;
            in_word |= more;
            more = quotes & taken & ~in_word & (more << 1);
        }
        swar::word const lower = (letters & ~capitals) << 1 | (small_before_ ? 1u : 0u);
        swar::word const inside = (word << 1) | joined;
        mark(line_.bounds_, n_, ~(word & inside) & taken);
        mark(line_.starts_, n_, word & ~inside);
        line_.words_ += swar::count(word & ~((in_word << 1) | entering));
        line_.marks_ += swar::count(~letters & ~spaces & taken);
        line_.width_ += n;
        line_.joints_ = line_.joints_ || (capitals & lower & taken) != 0;
        std::size_t const last = n - 1;
        word_before_ = ((word >> last) & 1u) != 0;
        in_word_ = ((in_word >> last) & 1u) != 0;
        small_before_ = is_small(raw[i + last]);
        unspaced_before_ = in_digits_ = false;
        n_ += n;
        if (raw[i + last] == ' ') { // owed until something follows it
            --n_;
            space_ = true;
        }
        return n;
    }
    /// The same for letters of two bytes: accented Latin, Greek, Cyrillic. One at a time. Returns how many bytes.
    constexpr std::size_t letters(std::string_view raw, std::size_t i) noexcept {
        std::size_t const from = i;
        for (; i + 1 < raw.size(); i += 2) {
            if (byte_at(raw, i) < 0xC3 || byte_at(raw, i) > 0xD3 || !is_continuation(byte_at(raw, i + 1))) break;
            char32_t const code = ((byte_at(raw, i) & 0x1Fu) << 6) | (byte_at(raw, i + 1) & 0x3Fu);
            char16_t const folded = fold_letter(code);
            if (folded == 0) break;
            start(folded, true, false);
            line_.text_[n_++] = static_cast<char>(static_cast<unsigned char>(0xC0u | (folded >> 6)));
            line_.text_[n_++] = static_cast<char>(static_cast<unsigned char>(0x80u | (folded & 0x3Fu)));
            ++line_.width_;
            if (!in_word_) ++line_.words_;
            in_word_ = true;
            in_digits_ = false;
            note_case(folded != code, true);
        }
        return i - from;
    }
    constexpr void space() noexcept {
        space_ = true;
        in_word_ = in_digits_ = small_before_ = false;
        ++line_.width_;
    }
    /// A run of digits is one 0, commas and points inside it included.
    constexpr void digit() noexcept {
        ++line_.width_;
        if (!in_word_) ++line_.words_;
        in_word_ = true;
        if (!in_digits_) put(U'0', true, false);
        in_digits_ = line_.digits_ = true;
        small_before_ = false;
    }
    /// The ASCII digits that follow one another. Returns how many.
    constexpr std::size_t digits(std::string_view raw, std::size_t i) noexcept {
        std::size_t n = 0;
        for (; i + n < raw.size() && raw[i + n] >= '0' && raw[i + n] <= '9'; ++n) ++line_.width_;
        if (n == 0) return 0;
        --line_.width_;
        digit();
        return n;
    }
    [[nodiscard]] constexpr bool in_digits() const noexcept { return in_digits_; }

    /// Any other character that shows.
    constexpr void character(char32_t c) noexcept {
        in_digits_ = false;
        ++line_.width_;
        char32_t const lowered = fold_case(c);
        note_case(lowered != c, is_word(lowered));
        if (char32_t const quote = straight_quote(c)) { // does not end a word
            ++line_.marks_;
            return put(quote, false, false);
        }
        if (c == 0x2026) { // an ellipsis is three points
            ++line_.marks_;
            in_word_ = false;
            for (int k = 0; k < 3; ++k) put(U'.', false, false);
            return;
        }
        char32_t const folded = is_dash(c) ? U'-' : lowered;
        bool const word = is_word(folded), unspaced = word && is_unspaced(folded);
        if (is_wide(c)) ++line_.width_;
        if (!word) ++line_.marks_;
        else if (unspaced) line_.words_ += ++unspaced_ & 1u;
        else if (!in_word_) ++line_.words_;
        in_word_ = word && !unspaced;
        put(folded, word, unspaced);
    }
    constexpr std::size_t finish() noexcept {
        line_.mark(n_);
        return n_;
    }

private:
    /// Notes a joint: what is no capital, and then one (labels.hpp).
    constexpr void note_case(bool capital, bool word) noexcept {
        line_.joints_ = line_.joints_ || (capital && small_before_);
        small_before_ = word && !capital;
    }
    /// Notes what comes next: the space owed, and whether a phrase may begin here.
    constexpr void start(char32_t c, bool word, bool unspaced) noexcept {
        if (space_) put_owed_space();
        if (!(word && word_before_) || unspaced || unspaced_before_) {
            line_.mark(n_);
            if (begins_word(c)) mark(line_.starts_, n_, 1);
        }
        word_before_ = word;
        unspaced_before_ = unspaced;
    }
    constexpr void put(char32_t c, bool word, bool unspaced) noexcept {
        start(c, word, unspaced);
        n_ += encode(c, line_.text_.data() + n_);
    }

    constexpr void put_owed_space() noexcept {
        space_ = false;
        if (n_ == 0) return;
        line_.mark(n_);
        line_.text_[n_++] = ' ';
        word_before_ = unspaced_before_ = false;
    }

    normal_line& line_;
    std::size_t n_ = 0, unspaced_ = 0;
    bool space_ = false, in_digits_ = false, in_word_ = false, word_before_ = false, unspaced_before_ = false,
         small_before_ = false;
};

constexpr void normal_line::assign(std::string_view raw, trim ends) noexcept {
    if (raw.size() > capacity) raw = raw.substr(0, capacity);
    bounds_ = starts_ = {};
    words_ = width_ = marks_ = first_ = 0;
    full_stop_ = joints_ = digits_ = false;
    writer out(*this);
    for (std::size_t i = 0; i < raw.size();) {
        if (out.in_digits() && (raw[i] == ',' || raw[i] == '.') && i + 1 < raw.size() &&
            is_digit(decode(raw, i + 1).code)) { // inside a number
            ++width_;
            ++i;
            continue;
        }
        std::size_t const from = i;
        i += out.digits(raw, i);
        if (i == from) i += out.plain(raw, i);
        if (i == from) i += out.letters(raw, i);
        if (i != from) continue;
        auto const d = decode(raw, i);
        if (is_space(d.code)) out.space();
        else if (is_digit(d.code)) out.digit();
        else if (!is_invisible(d.code)) out.character(d.code);
        i += d.size;
    }
    last_ = out.finish();
    drop_ends(ends);
}

constexpr void normal_line::drop_ends(trim ends) noexcept {
    std::string_view const all{text_.data(), last_};
    auto const wants = [ends](trim t) { return (static_cast<unsigned>(ends) & static_cast<unsigned>(t)) != 0; };
    auto const is_plain_word = [&](std::size_t i) { return text_[i] == '0' || is_small(text_[i]); };
    while (last_ > 0 && wants(trim::back) && !is_plain_word(last_ - 1)) {
        auto const d = decode_before(all, last_);
        if (!is_outer(d.code)) break;
        bool const dot = d.code == U'.' || d.code == 0x3002;
        last_ -= d.size;
        if (dot) full_stop_ = last_ == 0 || all[last_ - 1] != '.';
        if (dot && !full_stop_)
            while (last_ > 0 && all[last_ - 1] == '.') --last_;
    }
    while (first_ < last_ && wants(trim::front) && !is_plain_word(first_)) {
        auto const d = decode(all, first_);
        if (!is_outer(d.code)) break;
        first_ += d.size;
    }
}

} // namespace pith::text

#endif // PITH_TEXT_NORMAL_HPP

// -------- pith/detail/shapes.hpp

// Shapes: lines that give themselves away by form where no phrase can.
#ifndef PITH_DETAIL_SHAPES_HPP
#define PITH_DETAIL_SHAPES_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::detail {

enum class shape : std::uint8_t {
    none,
    placeholder, ///< "{{ title }}", "[vc_row css=…]", "<!-- wp:paragraph -->", "%%sitename%%"
    breadcrumb,  ///< "Home > World > Asia"
    glued_menu,  ///< "West AsiaSyriaWorld News": menu entries whose separators were lost
    label_run,   ///< nothing but labels in a row (labels.hpp)
    code,        ///< program text
    status_code, ///< "403", alone; or what only a server prints: "Ray ID: 8a1b2c3d4e5f6a7b", "www.example.org"
    page_numbers ///< "1 2 3 … 9", "« 1 / 9 »"
};

/// Begins with a bullet and does not end with one ("- Advertisement -"), with a number and a point, or with a
/// quotation mark: an item of a list, or something somebody says.
constexpr bool is_list_item(std::string_view s) noexcept {
    if ((s[0] | 0x20) >= 'a' && (s[0] | 0x20) <= 'z') return false; // most lines
    auto const lead = text::decode(s, 0);
    bool const bullet = lead.code == U'*' || lead.code == 0x2022 || text::is_dash(lead.code);
    if (bullet) return s.size() > lead.size + 1 && s[lead.size] == ' ' && s.back() != s[0];
    if (text::straight_quote(lead.code) != 0) return true;
    std::size_t i = 0;
    while (i < s.size() && i < 3 && s[i] >= '0' && s[i] <= '9') ++i;
    return i > 0 && i + 1 < s.size() && (s[i] == '.' || s[i] == ')') && s[i + 1] == ' ';
}

/// Marks with which titles do not begin, and program text does.
constexpr bool opens_code(char c) noexcept {
    switch (c) {
    case '<':
    case '(':
    case '{':
    case '[':
    case '=':
    case ';':
    case ',':
    case '.':
    case ':':
    case '/': return true;
    default: return false;
    }
}

/// A line of program text, which borrows everybody's words: it ends like a statement or has two characters or more
/// that prose does without. `marks` (here and below): how many of its characters are neither words nor space.
constexpr bool is_code(std::string_view s, std::size_t marks) noexcept {
    if (s.empty()) return false;
    switch (s.back()) {
    case '{':
    case '}':
    case ';':
    case ',':
    case '(':
    case '\\': return true;
    default: break;
    }
    if (marks < 2) return false;
    auto const is_odd = [](text::swar::word w) { // or nearly: also a bar and what is not ASCII
        using namespace text::swar;
        return not_ascii(w) | between(w & every(0xDF), '[', ']') | between(w, ';', '=') | between(w, '(', ')');
    };
    if (!text::swar::any(s, is_odd)) return false;
    std::size_t odd = 0;
    if (s.front() == '[' && s.back() == ']') s = s.substr(1, s.size() - 2); // a button
    if (s.size() > 2 && s.ends_with("==")) s.remove_suffix(2);              // Base64's padding
    else if (s.size() > 1 && s.back() == '=') s.remove_suffix(1);
    for (char const c : s)
        if (c == '{' || c == '}' || c == '[' || c == ']' || c == ';' || c == '=' || c == '<' || c == '\\') ++odd;
    return odd >= 2 || s.find("()") != std::string_view::npos;
}

/// The whole line is markup that a template engine, an editor or a plug-in should have replaced.
constexpr bool is_placeholder(std::string_view s) noexcept {
    if (s[0] != '{' && s[0] != '<' && s[0] != '%' && s[0] != '[') return false;
    auto const wrapped = [s](std::string_view open, std::string_view close) {
        return s.size() >= open.size() + close.size() && s.starts_with(open) && s.ends_with(close);
    };
    if (wrapped("{{", "}}") || wrapped("{%", "%}") || wrapped("<%", "%>")) return true;
    if (wrapped("<!--", "-->") && (s.starts_with("<!-- wp:") || s.starts_with("<!-- /wp:") ||
                                   s.starts_with("<!--more") || s.starts_with("<!--nextpage")))
        return true; // the block editor's; any other comment may be a listing's
    if (wrapped("%%", "%%") && s.size() > 4 && s.find(' ') == std::string_view::npos) return true;
    if (!wrapped("[", "]")) return false;
    for (std::string_view const known : {"[caption", "[gallery", "[embed"})
        if (s.starts_with(known) && (s[known.size()] == ' ' || s[known.size()] == ']')) return true;
    // A shortcode: [name attributes="…"], [/name], or a plug-in's [vc_row]: a short prefix before an underscore. An
    // INI file's [section_name] is none.
    std::size_t i = s[1] == '/' ? 2 : 1;
    std::size_t const from = i;
    std::size_t prefix = 0;
    for (; i < s.size() && (s[i] == '_' || s[i] == '-' || text::is_small(s[i])); ++i)
        if (s[i] == '_' && prefix == 0) prefix = i - from;
    if (i - from < 3) return false;
    return from == 2 || (prefix >= 2 && prefix <= 3) || (s[i] == ' ' && s.find("=\"", i) != std::string_view::npos);
}

/// At least three short pieces between arrows: a path through a site. A slash or a bar does not count: scores,
/// line breaks of verse and lists of names use them.
constexpr bool is_breadcrumb(std::string_view s, std::size_t marks) noexcept {
    if (marks < 2 || s.size() > 200 || text::ends_sentence(s)) return false;
    if (!text::swar::any(s, [](text::swar::word w) { return text::swar::not_ascii(w) | text::swar::equal(w, '>'); }))
        return false;
    std::size_t arrows = 0, piece = 0;
    for (std::size_t i = 0; i < s.size();) {
        auto const d = text::decode(s, i);
        if (d.code == 0xAB || (d.code == 0xBB && (i == 0 || s[i - 1] != ' ' || i + 2 >= s.size() || s[i + 2] != ' ')))
            return false; // a quotation
        bool const arrow = d.code == U'>' || d.code == 0xBB || d.code == 0x203A || d.code == 0x2192 ||
                           d.code == 0x25B8 || d.code == 0x276F;
        if (arrow) {
            if (piece == 0 && i != 0) return false; // ">>": a prompt, a quotation or code
            ++arrows;
            piece = 0;
        } else if (!text::is_space(d.code)) {
            if (d.code == U'<' || d.code == U'=' || d.code == U';' || d.code == U'{' || d.code == U'(')
                return false; // code
            if (++piece > 60) return false;
        }
        i += d.size;
    }
    return arrows >= 2 && s.front() != '>';
}

/// Capitalised words glued without a space, two joints or more inside one token; brands have one
/// ("YouTube", "McDonald").
constexpr bool is_glued_menu(std::string_view s) noexcept {
    if (s.size() > 160 || text::ends_sentence(s)) return false;
    std::size_t tokens = 1, joints = 0, most = 0, since = 0;
    bool lower = false, begins = true;
    for (std::size_t i = 0; i < s.size();) {
        auto const d = text::decode(s, i);
        i += d.size;
        if (text::is_space(d.code)) {
            begins = true;
            ++tokens;
            joints = since = 0;
            lower = false;
            continue;
        }
        char32_t const folded = text::fold_case(d.code);
        bool const upper = folded != d.code;
        if (begins && !upper && text::is_word(folded)) return false; // menu entries are capitalised
        begins = false;
        if (!text::is_word(folded)) {
            if (d.code != U'&' && d.code != U'-' && d.code != U'\'' && d.code != 0x2019) return false;
            lower = false;
            since = 0;
            continue;
        }
        if (upper && lower && since >= 3 && ++joints > most) most = joints;
        if (upper && lower) since = 0;
        ++since;
        lower = !upper && !text::is_digit(d.code);
    }
    return most >= 2 && tokens <= 8;
}

/// Where a small letter runs into a capital one, at `from` or behind it: what stood between two labels was lost
/// ("FacebookTwitterEmail"). The length of `s` where there is no such place.
constexpr std::size_t find_joint(std::string_view s, std::size_t from) noexcept {
    bool lower = false;
    for (std::size_t i = from; i < s.size();) {
        auto const d = text::decode(s, i);
        bool const upper = text::fold_case(d.code) != d.code;
        if (upper && lower) return i;
        lower = !upper && text::is_word(d.code) && !text::is_digit(d.code);
        i += d.size;
    }
    return s.size();
}

/// A number that HTTP uses to say that a page is not there, and nothing else.
constexpr bool is_status_number(std::string_view s) noexcept {
    return s.size() == 3 && (s[0] == '4' || s[0] == '5') && s[1] >= '0' && s[1] <= '2' && s[2] >= '0' && s[2] <= '9';
}

/// A token that a machine made up: an address, a host, a path, a time, an identifier. Linear.
constexpr bool is_machine_token(std::string_view s) noexcept {
    if (s.starts_with("http://") || s.starts_with("https://")) return true;
    if (s.size() > 1 && s[0] == '/' && s[1] != '/') return true;
    std::size_t digits = 0, capitals = 0, lower = 0, points = 0, marks = 0;
    for (char const c : s) {
        if (c >= '0' && c <= '9') ++digits;
        else if (text::is_small(c)) ++lower;
        else if (c >= 'A' && c <= 'Z') ++capitals;
        else if (c == '.') ++points;
        else if (c == ':' || c == '-' || c == '_' || c == '=' || c == '+' || c == '/') ++marks;
        else return false;
    }
    bool const host = points > 0 && lower > points && capitals + digits + marks == 0 && s.back() != '.';
    return host || s.starts_with("ERR_") ||
           (s.size() >= 7 && digits >= 2 && (points + marks >= 2 || capitals + lower >= 2 || digits >= 10));
}

/// The details below an error's sentences: identifiers and addresses behind at most four words and a mark ("Reference
/// #18.1a2b3c4d", "Your IP: 203.0.113.7", "Your support ID is: 12345678901"), or nothing else ("2022-01-03 10:11:12
/// UTC"). Linear in the words before the first such token.
constexpr bool is_error_detail(std::string_view s) noexcept {
    if (s.size() < 5 || s.size() > 160) return false;
    bool marked = true; // nothing, or a label and its mark, stands before the token
    for (std::size_t i = 0, words = 0; i < s.size();) {
        std::size_t const end = (std::min)(s.find(' ', i), s.size());
        auto word = s.substr(i, end - i);
        if (marked && word.starts_with('#')) word.remove_prefix(1);
        if (marked && is_machine_token(word))
            return words > 0 || end == s.size() || is_machine_token(s.substr(end + 1, 8));
        if (++words > 4 || word.empty()) return false;
        marked = word.back() == ':' || word.back() == '#' || word == "ID" || (end + 1 < s.size() && s[end + 1] == '#');
        i = end + 1;
    }
    return false;
}

/// What stands on error pages beside their sentences, and is nothing without them.
constexpr bool is_status_code(std::string_view s) noexcept { return is_status_number(s) || is_error_detail(s); }

/// Three numbers or more and nothing but separators and arrows between them.
constexpr bool is_page_numbers(std::string_view normal) noexcept {
    std::size_t numbers = 0;
    for (char c : normal) {
        if (c == '0') ++numbers;
        else if (c != ' ' && c != '.' && c != '|') return false;
    }
    return numbers >= 3;
}

} // namespace pith::detail

#endif // PITH_DETAIL_SHAPES_HPP

// -------- pith/category.hpp

// What a line can be, as a set of flags.
//
// A category says what kind of residue a line is; which rule said so is in verdict (detail/ruling.hpp).
#ifndef PITH_CATEGORY_HPP
#define PITH_CATEGORY_HPP

#include <array>
#include <cstdint>
#include <string_view>

namespace pith {

/// A set of kinds of residue. Combine with `|`, `&`, `~`; test with `any`.
///
///     constexpr auto noise = pith::category::ad | pith::category::social;
///     static_assert(pith::any(noise & pith::category::ad));
enum class category : std::uint32_t {
    none = 0,               ///< the empty set: of a line that stays
    ad = 1u << 0,           ///< advertisement labels, sponsored markers
    social = 1u << 1,       ///< share bars, follow prompts, counters
    error_page = 1u << 2,   ///< status pages, bot checks, "enable JavaScript", ad-block walls, player failures
    comment = 1u << 3,      ///< comment forms and counts
    related = 1u << 4,      ///< link lists and "read more" lines
    subscription = 1u << 5, ///< newsletters, paywalls, app promotions
    consent = 1u << 6,      ///< cookie and privacy banners
    navigation = 1u << 7,   ///< menus, breadcrumbs, tags, pagination, back-to-top, sign-in, cart
    notice = 1u << 8,       ///< legal disclaimers, copyright, terms
    widget = 1u << 9,       ///< weather, date, translation, audio and video player text
    placeholder = 1u << 10, ///< shortcodes, template braces, lorem ipsum
    byline = 1u << 11,      ///< author and date lines; not residue by default, editors disagree
    caption = 1u << 12,     ///< picture credits and captions; not residue by default
    embed = 1u << 13,       ///< text of embedded posts; not residue by default
    duplicate = 1u << 14,   ///< a repeat of an earlier paragraph; only strip_duplicates removes it

    residue = (1u << 11) - 1, ///< the default set: everything from ad to placeholder
    all = (1u << 15) - 1,     ///< every flag that can be asked for

    boilerplate = 1u << 15, ///< residue by its score alone, of no known kind: annotate_boilerplate says it. In no set
};

/// Union, intersection, complement among the flags there are, and the first two in place. Constant time.
[[nodiscard]] constexpr category operator|(category a, category b) noexcept {
    return category{static_cast<std::uint32_t>(a) | static_cast<std::uint32_t>(b)};
}
[[nodiscard]] constexpr category operator&(category a, category b) noexcept {
    return category{static_cast<std::uint32_t>(a) & static_cast<std::uint32_t>(b)};
}
[[nodiscard]] constexpr category operator~(category a) noexcept {
    return category{~static_cast<std::uint32_t>(a) & static_cast<std::uint32_t>(category::all)};
}
constexpr category& operator|=(category& a, category b) noexcept { return a = a | b; }
constexpr category& operator&=(category& a, category b) noexcept { return a = a & b; }

/// Whether the set holds any flag at all. Constant time.
[[nodiscard]] constexpr bool any(category c) noexcept { return c != category::none; }

/// A flag, or `residue` or `all`, with its public name: the one that tables, `name` and the example program use.
struct named_category {
    category value;        ///< one flag, or one of the two sets
    std::string_view name; ///< static storage, plain ASCII
};
/// Every flag with its public name, in the order of their bits; `residue` and `all` last. For listing what there is.
inline constexpr std::array<named_category, 17> named_categories{{
    {category::ad, "ad"},
    {category::social, "social"},
    {category::error_page, "error_page"},
    {category::comment, "comment"},
    {category::related, "related"},
    {category::subscription, "subscription"},
    {category::consent, "consent"},
    {category::navigation, "navigation"},
    {category::notice, "notice"},
    {category::widget, "widget"},
    {category::placeholder, "placeholder"},
    {category::byline, "byline"},
    {category::caption, "caption"},
    {category::embed, "embed"},
    {category::duplicate, "duplicate"},
    {category::residue, "residue"},
    {category::all, "all"},
}};

/// The public name of one flag (or of `residue`, `all`); "none" for the empty set and "several" for any
/// other combination. Static storage; constant time; never throws.
///
///     assert(name(pith::category::error_page) == "error_page");
[[nodiscard]] constexpr std::string_view name(category c) noexcept {
    for (auto const& [value, text] : named_categories)
        if (value == c) return text;
    if (c == category::boilerplate) return "boilerplate";
    return any(c) ? "several" : "none";
}

/// The category with this public name, `category::none` when there is none. Constant time beside reading `text`.
///
///     assert(pith::category_named("error_page") == pith::category::error_page);
[[nodiscard]] constexpr category category_named(std::string_view text) noexcept {
    for (auto const& [value, known] : named_categories)
        if (known == text) return value;
    return category::none;
}

} // namespace pith

#endif // PITH_CATEGORY_HPP

// -------- pith/phrases/phrase.hpp

// A phrase as the tables know it: what it marks, where it must stand in a line, and what else must be true.
#ifndef PITH_PHRASES_PHRASE_HPP
#define PITH_PHRASES_PHRASE_HPP

#include <cstddef>
#include <cstdint>

namespace pith {

/// When a phrase counts, the strongest first. The letter is the one used in the tables.
enum class scope : std::uint8_t {
    alone,  ///< L: the line alone decides, wherever it stands
    opener, ///< H: opens a block
    edge,   ///< E: only at the page's edge or beside other residue
    member, ///< B: only inside a block or a run
};

/// Where in the normalised line the phrase stands.
enum class match : std::uint8_t {
    whole,    ///< eq: it is the line
    start,    ///< pre: the line starts with it
    end,      ///< suf: the line ends with it
    anywhere, ///< has: the line contains it, between word boundaries
};

/// How the tables write the scopes and the matches, in the order of their values.
inline constexpr char scope_letters[] = {'L', 'H', 'E', 'B'};
inline constexpr std::string_view match_names[] = {"eq", "pre", "suf", "has"};

/// One phrase of a table, packed into one word: thousands of these are parsed wherever the header is included, and a
/// number is what a compiler reads fastest.
struct phrase_row {
    std::uint64_t bits; ///< the fields, as `of` packs them

    /// Packs the fields below into one.
    [[nodiscard]] static constexpr phrase_row of(std::size_t offset, std::size_t anchor, std::size_t length,
                                                 unsigned flag, scope when, match where) noexcept {
        return {std::uint64_t{offset} | std::uint64_t{anchor} << 24 | std::uint64_t{length} << 32 |
                std::uint64_t{flag} << 40 | std::uint64_t{static_cast<unsigned>(when)} << 44 |
                std::uint64_t{static_cast<unsigned>(where)} << 46};
    }
    /// Where its normalised text stands in the table's text, and how long it is; bytes.
    [[nodiscard]] constexpr std::size_t offset() const noexcept { return bits & 0xFFFFFFu; }
    [[nodiscard]] constexpr std::size_t length() const noexcept { return (bits >> 32) & 0xFFu; }
    /// Where in it the bytes stand by which it is found (index.hpp).
    [[nodiscard]] constexpr std::size_t anchor() const noexcept { return (bits >> 24) & 0xFFu; }
    /// The category's bit number, the category, and when and where in a line the phrase counts.
    [[nodiscard]] constexpr std::uint8_t flag() const noexcept { return (bits >> 40) & 0xFu; }
    [[nodiscard]] constexpr category what() const noexcept { return category{1u << flag()}; }
    [[nodiscard]] constexpr scope when() const noexcept { return static_cast<scope>((bits >> 44) & 3u); }
    [[nodiscard]] constexpr match where() const noexcept { return static_cast<match>((bits >> 46) & 3u); }
};

} // namespace pith

#endif // PITH_PHRASES_PHRASE_HPP

// -------- pith/phrases/index.hpp

// Which phrases of a table match a line.
//
// A table is laid out as text, rows in the order of their hash buckets, and where each bucket starts, so that the
// built-in one costs nothing to set up and a caller's own is the same thing in vectors. A phrase is filed under a
// key: its first 8 bytes, or 4, 2 or 1 where it is shorter; an ending under its last; a whole line under its first 8,
// its last 8 and its length; a `has` phrase under the 8 that are rarest. One load and one multiplication ask for a
// key, and small bit filters (Bloom, CACM 13(7), 1970; two bits a key in one word) answer nearly every question with
// no.
#ifndef PITH_PHRASES_INDEX_HPP
#define PITH_PHRASES_INDEX_HPP

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith {

/// The hash that both the layout and the look-up use: multiplicative (Knuth, TAOCP 3, 6.4), so its high bits are the
/// good ones. Keys are taken with bit 5 of every byte set: upper and lower case ASCII meet before any folding.
struct phrase_hash {
    std::uint64_t value;

    [[nodiscard]] static constexpr phrase_hash of(text::swar::word key, std::size_t size, unsigned kind) noexcept {
        key = text::swar::first_bytes(key | text::swar::every(0x20), size);
        return {(key ^ ((kind * 16u + size) * 0x9E3779B97F4A7C15u)) * 0xD6E8FEB86659FD93u};
    }
    [[nodiscard]] static constexpr phrase_hash of_whole(text::swar::word first, text::swar::word last,
                                                        std::size_t length) noexcept {
        return {(((first ^ (last >> 29)) * 0x9E3779B97F4A7C15u) ^ last ^ length) * 0xD6E8FEB86659FD93u};
    }
    [[nodiscard]] constexpr std::uint32_t bucket() const noexcept { return static_cast<std::uint32_t>(value >> 22); }
    [[nodiscard]] constexpr std::size_t word() const noexcept { return static_cast<std::uint32_t>(value >> 54); }
    [[nodiscard]] constexpr unsigned bit(unsigned which) const noexcept { return (value >> (48 - 6 * which)) & 63u; }
};

/// A laid-out table, seen from outside; refers to storage that outlives it. All members constant time but the finds.
struct phrase_index {
    /// The filters, by what they are asked: the four kinds of match, what a whole line begins with, and what stands
    /// behind the key of a `has` phrase.
    static constexpr unsigned inside = 3, heads = 4, beside = 5;
    static constexpr std::size_t filter_start[] = {0, 1024, 1024, 1536, 2048, 2560},
                                 filter_size[] = {1024, 512, 512, 512, 512, 512}, filter_words = 3072;

    std::array<char const*, 16> texts{}; ///< by the category's bit number
    phrase_row const* rows = nullptr;
    std::uint32_t const* buckets = nullptr; ///< the first row of each bucket, and one past the last row
    std::uint64_t const* filter = nullptr;
    std::uint32_t bucket_mask = 0;
    std::uint32_t row_count = 0;
    std::uint16_t longest[4]{};   ///< bytes, by kind of match
    std::uint16_t key_sizes[5]{}; ///< which keys there are, by filter: the sum of their sizes
    bool plain = false;           ///< raw text shows whether a phrase may match: see silent()

    [[nodiscard]] constexpr std::string_view text(phrase_row const& r) const noexcept {
        return {texts[r.flag()] + r.offset(), r.length()};
    }

    /// The size of the key of a phrase of `length` bytes.
    [[nodiscard]] static constexpr std::size_t key_size(std::size_t length) noexcept {
        return length >= 8 ? 8 : length >= 4 ? 4 : length >= 2 ? 2 : 1;
    }
    /// Whether a stretch of a phrase looks the same in raw text, but for case: no digits, quotes, dashes or points that
    /// may stand for something else, no space that may be two.
    [[nodiscard]] static constexpr bool is_plain(std::string_view s) noexcept {
        for (std::size_t i = 0; i < s.size(); ++i) {
            bool const mark = std::string_view(",.!?:/").find(s[i]) != std::string_view::npos;
            if (!text::is_small(s[i]) && !mark && (s[i] != ' ' || (i > 0 && !text::is_small(s[i - 1])))) return false;
        }
        return s.find("..") == std::string_view::npos;
    }
    /// Where the key of a `has` phrase stands: at the start of the word from which it is plain and its letters are
    /// rarest. 0 where it is plain nowhere.
    [[nodiscard]] static constexpr std::size_t anchor_of(std::string_view phrase) noexcept {
        constexpr std::string_view rising = "etaoinshrdlcumwfgypbvkjxqz"; // by frequency in English (Lewand, 2000)
        std::size_t const size = key_size(phrase.size());
        std::size_t best = 0, most = 0;
        auto const in_word = [&](std::size_t i) {
            return text::byte_at(phrase, i) >= 0x80 || text::is_small(phrase[i]) || phrase[i] == '0';
        };
        for (std::size_t i = 0; i + size <= phrase.size(); ++i) {
            if (!in_word(i) || (i > 0 && in_word(i - 1)) || !is_plain(phrase.substr(i, size))) continue;
            std::size_t score = 1;
            for (char const c : phrase.substr(i, size)) score += rising.find(c) + 1; // npos + 1 is 0
            if (score <= most) continue;
            most = score;
            best = i;
        }
        return best;
    }
    /// The hash under which a phrase is filed; `anchor` is that of a `has` phrase.
    [[nodiscard]] static constexpr phrase_hash hash_of(std::string_view phrase, match m, std::size_t anchor) noexcept {
        std::size_t const n = phrase.size(), size = key_size(n);
        using text::swar::load;
        if (m == match::whole) return phrase_hash::of_whole(load(phrase, 0), n > 8 ? load(phrase, n - 8) : 0, n);
        std::size_t const at = m == match::end ? n - size : anchor;
        return phrase_hash::of(load(phrase, at), size, static_cast<unsigned>(m));
    }
    /// Whether a key may be in the table.
    template <unsigned Kind>
    [[nodiscard]] constexpr bool passes(phrase_hash h) const noexcept {
        std::uint64_t const word = filter[filter_start[Kind] + (h.word() & (filter_size[Kind] - 1))];
        return ((word >> h.bit(0)) & (word >> h.bit(1)) & 1u) != 0;
    }

    /// The sizes of keys of a kind that fit into `room` bytes, the largest first: `for (auto k = keys(...); k.any(); k.next())`.
    struct key_walk {
        unsigned left;
        [[nodiscard]] constexpr bool any() const noexcept { return left != 0; }
        [[nodiscard]] constexpr std::size_t size() const noexcept { return std::bit_floor(left); }
        constexpr void next() noexcept { left ^= std::bit_floor(left); }
    };
    [[nodiscard]] constexpr key_walk keys(unsigned kind, std::size_t room) const noexcept {
        return {key_sizes[kind] & static_cast<unsigned>(2 * key_size(room) - 1)};
    }

    /// Calls `visit(row number)` for every phrase that matches `line`, in no particular order. `at_start` and `at_end`
    /// say whether the normalised text is the whole line's start and end. Returns whether a phrase that matches anywhere
    /// may begin on this line and end on the next, or the other way round: its key is here, but not all of it. Linear in
    /// the line for a table of ordinary phrases.
    template <class Visit>
    constexpr bool find(text::normal_line const& line, bool at_start, bool at_end, Visit&& visit) const {
        std::string_view const s = line.view();
        if (row_count == 0 || s.empty()) return false;
        if (at_start && at_end)
            for (std::uint32_t row = find_whole(line, 0, s.size()); row != row_count;
                 row = find_whole(line, 0, s.size(), row + 1))
                visit(row);
        if (at_start && may_start<1>(line.word_at(0), s.size())) find_with<match::start>(line, 0, visit);
        if (at_end && longest[2] != 0 && (s.size() < 8 || may_end(line.word_at(s.size() - 8))))
            find_with<match::end>(line, s.size(), visit);
        if (longest[3] == 0) return false;
        bool const short_keys = (key_sizes[inside] & 7u) != 0;
        bool runs_over = false;
        line.each_boundary(plain, [&, this](std::size_t i) {
            auto const key = line.word_at(i);
            if (short_keys ? may_start<inside>(key, s.size() - i)
                           : s.size() - i >= 8 && passes<inside>(phrase_hash::of(key, 8, inside)))
                runs_over |= find_with<match::anywhere>(line, i, visit);
        });
        return runs_over;
    }

    /// The longest whole-line phrase that stands at offset `from` of `line`, between word boundaries: its row, or
    /// nullptr. Linear in the longest phrase.
    [[nodiscard]] constexpr phrase_row const* longest_at(text::normal_line const& line, std::size_t from) const {
        if (!may_begin(line, from)) return nullptr;
        std::string_view const s = line.view();
        std::size_t const most = s.size() - from < longest[0] ? s.size() : from + longest[0];
        phrase_row const* best = nullptr;
        for (std::size_t end = line.next_boundary(from + 1); end <= most; end = line.next_boundary(end + 1)) {
            if (s[end - 1] != ' ')
                if (auto const row = find_whole(line, from, end); row != row_count) best = &rows[row];
            if (end == s.size()) break;
        }
        return best;
    }

    /// The row of the whole-line phrase that is the line, the last one where there are several; nullptr where there is none.
    [[nodiscard]] constexpr phrase_row const* whole(text::normal_line const& line) const {
        phrase_row const* found = nullptr;
        std::size_t const n = line.view().size();
        for (std::uint32_t row = 0; n != 0 && (row = find_whole(line, 0, n, row)) != row_count; ++row)
            found = &rows[row];
        return found;
    }

    /// Whether a whole-line phrase may begin at offset `from` of `line`.
    [[nodiscard]] constexpr bool may_begin(text::normal_line const& line, std::size_t from) const noexcept {
        return may_start<heads>(line.word_at(from), line.view().size() - from);
    }

    /// Whether a key of a kind stands at the start of `w`, of which `room` bytes are text.
    template <unsigned Kind>
    [[nodiscard]] constexpr bool may_start(text::swar::word w, std::size_t room) const noexcept {
        if (room >= 8 && (key_sizes[Kind] & 8u) != 0 && passes<Kind>(phrase_hash::of(w, 8, Kind))) return true;
        return (key_sizes[Kind] & 7u) != 0 && may_start_short<Kind>(w, room);
    }

    /// What the filter `beside` is asked: the key of a `has` phrase and the eight bytes behind it, or, for phrases in
    /// which those are not plain, the key alone. Many phrases share a key with ordinary text; hardly one shares more.
    [[nodiscard]] static constexpr phrase_hash hash_beside(text::swar::word key, text::swar::word next) noexcept {
        constexpr auto lowered = text::swar::every(0x20);
        return phrase_hash::of_whole(key | lowered, next | lowered, beside);
    }
    [[nodiscard]] static constexpr phrase_hash hash_beside(text::swar::word key) noexcept {
        return phrase_hash::of(key, 8, beside);
    }
    /// Whether the key of a `has` phrase may stand in raw text at `at`: what nearly every word is answered with no. May
    /// also say yes where keys of less than eight bytes, or less than eight bytes of text, want a closer look.
    [[nodiscard]] constexpr bool may_hold_key(std::string_view s, std::size_t at) const noexcept {
        if ((key_sizes[inside] & 7u) != 0) return true;
        return s.size() - at >= 8 && passes<inside>(phrase_hash::of(text::swar::load(s.data() + at), 8, inside));
    }
    /// Whether raw text, in which a word starts at `at`, may hold a `has` phrase whose key stands there.
    [[nodiscard]] constexpr bool may_hold(std::string_view s, std::size_t at) const noexcept {
        auto const key = text::swar::load(s, at);
        if (!may_start<inside>(key, s.size() - at)) return false;
        if ((key_sizes[inside] & 7u) == 0 && !passes<beside>(hash_beside(key)) &&
            !passes<beside>(hash_beside(key, text::swar::load(s, at + 8 < s.size() ? at + 8 : s.size()))))
            return false;
        return holds_key(s, at, key);
    }
    /// Whether the key of an ending stands at the end of eight bytes.
    [[nodiscard]] constexpr bool may_end(text::swar::word w) const noexcept {
        auto const may = [&, this](std::size_t size) {
            return (key_sizes[2] & size) != 0 && passes<2>(phrase_hash::of(w >> (8 * (8 - size)), size, 2));
        };
        return may(8) || may(4) || may(2) || may(1);
    }

private:
    /// may_start for keys of less than eight bytes.
    template <unsigned Kind>
    [[nodiscard]] constexpr bool may_start_short(text::swar::word w, std::size_t room) const noexcept {
        auto const may = [&, this](std::size_t size) {
            return room >= size && (key_sizes[Kind] & size) != 0 && passes<Kind>(phrase_hash::of(w, size, Kind));
        };
        return may(4) || may(2) || may(1);
    }
    /// Whether the letters and spaces around a key are the phrase's too, as far as they are plain on both sides.
    [[nodiscard]] static constexpr bool agrees(std::string_view s, std::string_view phrase, std::size_t anchor,
                                               std::size_t size) noexcept {
        auto const plain = [&](std::size_t k) {
            return text::is_small(phrase[k]) || (phrase[k] == ' ' && k > 0 && text::is_small(phrase[k - 1]));
        };
        for (std::size_t k = anchor + size; k < phrase.size() && plain(k); ++k)
            if ((s[k] | 0x20) != phrase[k]) return false;
        for (std::size_t k = anchor; k-- > 0 && plain(k);)
            if ((s[k] | 0x20) != phrase[k]) return false;
        return true;
    }
    /// Whether a phrase with this key agrees with the text around it, as far as both are plain. Many phrases share a key
    /// with ordinary text; hardly one shares more.
    [[nodiscard]] constexpr bool holds_key(std::string_view s, std::size_t at, text::swar::word key) const noexcept {
        namespace swar = text::swar;
        for (auto k = keys(inside, s.size() - at); k.any(); k.next()) {
            std::uint32_t const b = phrase_hash::of(key, k.size(), inside).bucket() & bucket_mask;
            for (std::uint32_t row = buckets[b]; row != buckets[b + 1]; ++row) {
                phrase_row const& r = rows[row];
                if (r.where() != match::anywhere || r.anchor() > at || at - r.anchor() + r.length() > s.size())
                    continue;
                std::string_view const phrase = text(r);
                swar::word const differs = (swar::load(phrase, r.anchor()) ^ key) & ~swar::every(0x20);
                if (swar::first_bytes(differs, k.size()) == 0 &&
                    agrees(s.substr(at - r.anchor()), phrase, r.anchor(), k.size()))
                    return true;
            }
        }
        return false;
    }
    /// Phrases of one kind whose key starts (ends, for match::end) at offset `at`. Returns whether one of them may run over
    /// the line's start or end.
    template <match M, class Visit>
    constexpr bool find_with(text::normal_line const& line, std::size_t at, Visit& visit) const {
        std::string_view const s = line.view();
        constexpr auto kind = static_cast<unsigned>(M);
        bool runs_over = false;
        for (auto k = keys(kind, M == match::end ? at : s.size() - at); k.any(); k.next()) {
            auto const h = phrase_hash::of(line.word_at(M == match::end ? at - k.size() : at), k.size(), kind);
            if (!passes<kind>(h)) continue;
            std::uint32_t const b = h.bucket() & bucket_mask;
            for (std::uint32_t row = buckets[b]; row != buckets[b + 1]; ++row) {
                phrase_row const& r = rows[row];
                std::size_t const before = M == match::end ? r.length() : r.anchor(), from = at - before;
                if (r.where() != M) continue;
                if (before > at || from + r.length() > s.size()) {
                    runs_over = true;
                    continue;
                }
                if (!line.boundary(from) || !line.boundary(from + r.length()) || s.substr(from, r.length()) != text(r))
                    continue;
                bool const quoted = M == match::anywhere && from > 0 && (s[from - 1] == '"' || s[from - 1] == '\'');
                if (!quoted) visit(row); // in quotes somebody says it
            }
        }
        return runs_over;
    }
    /// The row of the whole-line phrase that is the bytes [from, end) of the line, the first from row `first` on;
    /// row_count where there is none.
    [[nodiscard]] constexpr std::uint32_t find_whole(text::normal_line const& line, std::size_t from, std::size_t end,
                                                     std::uint32_t first = 0) const {
        std::size_t const n = end - from;
        if (n > longest[0]) return row_count;
        auto const h =
            phrase_hash::of_whole(text::swar::first_bytes(line.word_at(from), n), n > 8 ? line.word_at(end - 8) : 0, n);
        if (!passes<0>(h)) return row_count;
        std::uint32_t const b = h.bucket() & bucket_mask;
        for (std::uint32_t row = buckets[b] < first ? first : buckets[b]; row < buckets[b + 1]; ++row)
            if (rows[row].where() == match::whole && line.view().substr(from, n) == text(rows[row])) return row;
        return row_count;
    }
};

} // namespace pith

#endif // PITH_PHRASES_INDEX_HPP

// -------- pith/phrases/silent.hpp

// The fast path: which lines of prose need no closer look. Most hold no phrase, and raw text shows it: at the start of
// every word one load and one multiplication ask the filters for the eight bytes that follow. Nothing is decoded,
// normalised or copied. What the filters cannot exclude is looked at properly, so a wrong guess costs time, never a
// verdict.
#ifndef PITH_PHRASES_SILENT_HPP
#define PITH_PHRASES_SILENT_HPP

#include <array>
#include <bit>
#include <cstddef>
#include <span>
#include <string_view>

namespace pith::detail {

/// The tables a judge asks: the built-in one, then the caller's.
using phrase_tables = std::span<phrase_index const>;

/// How many bytes the character at `s[i]`, which is not ASCII, takes if it changes no ASCII around it when text is
/// normalised: quotes, dashes and letters of Latin-1. 0 for any other: it may fold to ASCII, to a space, to nothing.
[[nodiscard]] constexpr std::size_t harmless(std::string_view s, std::size_t i) noexcept {
    auto const byte = [&](std::size_t k) { return i + k < s.size() ? text::byte_at(s, i + k) : 0u; };
    if (byte(0) == 0xE2) return byte(1) == 0x80 && byte(2) >= 0x90 && byte(2) <= 0xA5 ? 3 : 0;
    if (byte(0) == 0xC3) return text::is_continuation(static_cast<unsigned char>(byte(1))) ? 2 : 0;
    return byte(0) == 0xC2 && byte(1) > 0xA0 && byte(1) <= 0xBF && byte(1) != 0xAD ? 2 : 0;
}

/// Whether it is certain, from a look at the raw text alone, that no `has` phrase stands in it. Linear. Reads 64 bytes at
/// a time, of which it keeps one bit each: what is a part of a word, and what a space.
[[nodiscard]] constexpr bool silent_inside(std::string_view s, phrase_tables tables) noexcept {
    namespace swar = text::swar;
    swar::word word_before = 0, space_before = 0;
    std::size_t checked = 0; // not ASCII up to here, and harmless
    std::array<char, 64> tail{};
    for (std::size_t i = 0; i < s.size(); i += 64) {
        char const* block = s.data() + i;
        if (s.size() - i < 64) {
            tail.fill('.'); // a mark behind the end disturbs nothing
            s.copy(tail.data(), 64, i);
            block = tail.data();
        }
        unsigned char least = 0xFF, most = 0;
        for (std::size_t k = 0; k < 64; ++k) {
            auto const c = static_cast<unsigned char>(block[k]);
            least = c < least ? c : least;
            most |= c;
        }
        if (least < ' ') return false;
        swar::word const word =
            swar::bits_of_64(block, [](unsigned char c) { return static_cast<unsigned char>((c | 0x20) - 'a') < 26; });
        swar::word const space = swar::bits_of_64(block, [](unsigned char c) { return c == ' '; });
        swar::word const behind = (word << 1) | word_before, between = space & behind;
        if ((space & ((between << 1) | space_before)) != 0) return false;
        swar::word other = most < 0x80 ? 0 : swar::bits_of_64(block, [](unsigned char c) { return c >= 0x80; });
        for (; other != 0; other &= other - 1) {
            std::size_t const at = i + static_cast<std::size_t>(std::countr_zero(other));
            if (at < checked) continue;
            std::size_t const size = harmless(s, at);
            if (size == 0) return false;
            checked = at + size;
        }
        for (auto const& t : tables)
            for (swar::word start = word & ~behind; start != 0; start &= start - 1) {
                std::size_t const at = i + static_cast<std::size_t>(std::countr_zero(start));
                if (t.may_hold_key(s, at) && t.may_hold(s, at)) return false;
            }
        word_before = word >> 63;
        space_before = between >> 63;
    }
    return true;
}

/// Whether it is certain that no phrase at all matches a trimmed line of 80 bytes or more, or one whose beginning `s`
/// is. Linear; `buffer` is used for an end that is not plain.
[[nodiscard]] constexpr bool silent(std::string_view s, bool is_all, phrase_tables tables,
                                    text::normal_line& buffer) noexcept {
    namespace swar = text::swar;
    constexpr std::size_t end_size = 32; // enough for eight normalised bytes
    constexpr std::size_t slack = 32; // what a line that is a phrase may lose by normalising: numbers, dots at its end
    for (auto const& t : tables)
        if (!t.plain) return false;
    auto const plain = [](swar::word w) { // letters, or marks that are copied as they are
        swar::word const ascii = w & ~swar::high_bits;
        return (swar::not_ascii(w) | swar::between(ascii, '0', '9') | swar::below(ascii, ' ') |
                swar::equal(ascii, '`')) == 0;
    };
    auto const is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    swar::word first = swar::load(s, 0);
    if (!plain(first) || !is_letter(s[0])) {
        buffer.assign(s.substr(0, end_size));
        if (buffer.view().size() < 8) return false;
        first = buffer.word_at(0);
    }
    for (auto const& t : tables)
        if (t.may_start<1>(first, 8) ||
            (is_all && s.size() <= t.longest[0] + slack && t.may_start<phrase_index::heads>(first, 8)))
            return false;
    if (is_all) {
        std::string_view const ended = s.ends_with('.') ? s.substr(0, s.size() - 1) : s;
        swar::word last = swar::load(ended, ended.size() - 8);
        if (!plain(last) || !is_letter(ended.back())) {
            buffer.assign(s.substr(s.size() - end_size));
            if (buffer.view().size() < 8) return false;
            last = buffer.word_at(buffer.view().size() - 8);
        }
        for (auto const& t : tables)
            if (t.may_end(last)) return false;
    }
    return silent_inside(s, tables);
}

} // namespace pith::detail

#endif // PITH_PHRASES_SILENT_HPP

// -------- pith/detail/labels.hpp

// Lines made of several labels: "Share Tweet Pin Email", "FacebookTwitterEmail", "Next PostFerry cancelled".
#ifndef PITH_DETAIL_LABELS_HPP
#define PITH_DETAIL_LABELS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::detail {

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
    [[nodiscard]] constexpr std::size_t row() const noexcept { return value & ((1u << row_bits) - 1); }
};

inline constexpr std::uint8_t no_flag = 15;

/// A line that is nothing but labels in a row ("Share Tweet Pin Email", "Terms of Use Privacy Policy"): labels that
/// the tables know as whole lines cover every word of it. Two that decide alone are enough. Else there are no menu
/// words among them ("features", "support"): titles are made of those. Then one that decides alone and another of its
/// kind are enough, or three. Takes the category of the first.
constexpr bool is_label_run(text::normal_line const& line, phrase_tables tables, std::uint8_t& flag) noexcept {
    constexpr category share_bar = category::social | category::comment, footer = category::consent | category::notice;
    std::string_view const s = line.view();
    if (line.words() < 3 || line.words() > 24 || line.digits()) return false;
    std::size_t labels = 0, deciding = 0;
    category kinds = category::none;
    bool menu = false, one_label = true;
    phrase_row const* first = nullptr;
    for (std::size_t at = 0; at < s.size();) {
        if (!text::is_word(text::decode(s, at).code) || !line.boundary(at)) { // what stands between labels
            if (line.boundary(at) || labels == 0) {
                at += text::decode(s, at).size;
                continue;
            }
            return false;
        }
        phrase_row const* best = nullptr;
        for (auto const& table : tables)
            if (auto const* row = table.longest_at(line, at))
                if (best == nullptr || row->length() > best->length()) best = row;
        if (best == nullptr) return false;
        if (best->when() == scope::alone) ++deciding;
        else menu |= !any(best->what() & (share_bar | footer));
        kinds |= best->what();
        if (labels == 0) first = best;
        one_label = one_label && best == first;
        at += best->length();
        ++labels;
    }
    if (one_label && s.find(',') != std::string_view::npos) return false; // "Read on, read on"
    bool const one_kind = !any(kinds & ~share_bar) || !any(kinds & ~footer);
    bool const decides = deciding >= 2 || (labels == 1 && deciding == 1);
    if (!decides && (menu || (labels < 3 ? deciding == 0 || !one_kind : deciding == 0 && !one_kind))) return false;
    flag = first->flag();
    return true;
}

/// What a line of labels is: a run of them, or one that is glued to a title.
struct label_line {
    bool run = false;
    std::uint8_t flag = no_flag;     ///< the category of a run
    phrase_row const* row = nullptr; ///< the label glued to a title, and which it is
    phrase_ref phrase{};
};

/// A short line that no phrase decides may be a run of labels, perhaps glued together, or a label of two words or more
/// glued to a title. `buffer` holds the line and is used for its parts.
constexpr label_line find_labels(std::string_view s, phrase_tables tables, text::normal_line& buffer) noexcept {
    label_line found;
    std::size_t const joint = buffer.joints() ? find_joint(s, 0) : s.size();
    found.run = is_label_run(buffer, tables, found.flag);
    constexpr std::size_t longest = 120;
    if (found.run || joint == s.size() || s.size() > longest) return found;
    std::array<char, 2 * longest> apart{};
    std::size_t n = 0;
    for (std::size_t i = 0; i < s.size();) {
        if (i > 0) apart[n++] = ' ';
        for (std::size_t const end = find_joint(s, i); i < end; ++i) apart[n++] = s[i];
    }
    buffer.assign({apart.data(), n});
    found.run = is_label_run(buffer, tables, found.flag);
    if (found.run) return found;
    buffer.assign(s.substr(0, joint));
    for (std::size_t t = 0; buffer.words() >= 2 && t < tables.size(); ++t)
        if (auto const* row = tables[t].whole(buffer))
            if (row->when() == scope::alone) { // "More InDesign tips" is a title
                found.row = row;
                found.phrase = phrase_ref(t, static_cast<std::uint32_t>(row - tables[t].rows));
            }
    return found;
}

} // namespace pith::detail

#endif // PITH_DETAIL_LABELS_HPP

// -------- pith/detail/facts.hpp

// What one line says about itself, before its neighbours are asked.
#ifndef PITH_DETAIL_FACTS_HPP
#define PITH_DETAIL_FACTS_HPP

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace pith::detail {

/// One line, summed up.
struct line_facts {
    phrase_ref phrase;           ///< the strongest phrase that matches
    std::uint8_t flag = no_flag; ///< its category's bit number
    scope when = scope::member;  ///< its scope
    match where = match::whole;  ///< its kind of match
    shape form = shape::none;
    std::uint8_t words = 0;  ///< capped at 255
    std::uint16_t width = 0; ///< reading length in letters, capped
    bool blank = false;
    bool prose = false;    ///< long enough and ends a sentence (text/measure.hpp)
    bool sentence = false; ///< ends a sentence, whatever its length
    bool colon = false;    ///< ends in a colon
    bool item = false;     ///< begins like an item of a list, or with a quotation mark
    bool quantity = false; ///< begins with a digit
    bool titled = false;   ///< begins as titles do: not with a small letter nor a mark of program text
    bool key = false;      ///< a phrase may run over its start or its end
    bool head = false;     ///< begins as a whole-line phrase does
    bool wrapped = false;  ///< the phrase began on this line and ends on the next, or the other way round

    /// The line is what this phrase says.
    constexpr void take(phrase_ref p, phrase_row const& row, scope s) noexcept {
        phrase = p;
        flag = row.flag();
        where = row.where();
        when = s;
    }
    [[nodiscard]] constexpr category what() const noexcept { return category{1u << flag}; }
    [[nodiscard]] constexpr bool has(scope s) const noexcept { return phrase.found() && when == s; }
    /// Residue by itself that says something of the lines around it. An ad label and the button of a teaser do not.
    [[nodiscard]] constexpr bool speaks() const noexcept {
        return has(scope::alone) && any(what() & category::residue & ~(category::ad | category::related));
    }
    /// Prose of the article, as far as one line can tell: no phrase inside it speaks against it.
    [[nodiscard]] constexpr bool body() const noexcept {
        return prose &&
               !(phrase.found() && (when == scope::alone || (when == scope::edge && where == match::anywhere)));
    }
    /// Like the title of another story: a few words, no sentence.
    [[nodiscard]] constexpr bool headline() const noexcept {
        return !blank && !prose && words >= 3 && words <= 25 && width <= 160;
    }
};

/// Lines up to `read_whole` bytes are read whole. Up to `read_start_of`, only their first `read_start` bytes are, and
/// only notices and consent banners are looked for there: nothing else is that long. Longer lines are not read at
/// all: one phrase does not condemn a page that came as one line.
inline constexpr std::size_t read_whole = 480, read_start = 240, read_start_of = 1600;

/// A phrase that matches a line, and which of two tells more: the stronger scope, then the fuller match, then the
/// caller's row, then the longer phrase.
struct phrase_match {
    phrase_ref phrase{};
    scope when = scope::member;
    match where = match::whole;
    std::size_t length = 0;

    [[nodiscard]] constexpr bool beats(phrase_match const& other) const noexcept {
        if (when != other.when) return when < other.when;
        if (where != other.where) return where < other.where;
        if (phrase.book() != other.phrase.book()) return phrase.book() > other.phrase.book();
        return length != other.length ? length > other.length : phrase.value < other.phrase.value;
    }
};

/// One phrase inside a paragraph of which it is less than this part does not condemn it, but beside other residue: an
/// article may speak of anything. Two phrases do, unless one holds the other, and so does one that begins or ends the
/// paragraph. Chosen on the labelled pages: without this rule a third more of the true words is lost; with an eighth 3 %
/// less of the residue in long lines goes, with a fourth 5 %.
inline constexpr std::size_t least_share = 8;

/// What articles talk about in their own sentences.
inline constexpr category talked_about =
    category::error_page | category::navigation | category::widget | category::social | category::related;

/// Whether a line may be the first of a sentence that was wrapped; the second may be shorter. Neither is long enough to
/// be a paragraph.
constexpr bool can_end(line_facts const& f) noexcept {
    return !f.blank && !f.prose && f.form != shape::code && f.words >= 2 && f.width <= 110 && !f.has(scope::alone);
}
constexpr bool can_begin(line_facts const& f) noexcept {
    return can_end(f) && !f.sentence && f.words >= 4 && f.width >= 25;
}

/// Whether a phrase that stands in a line counts there, and for what. `whole`: the line was read to its end.
constexpr bool counts(phrase_row const& r, line_facts const& f, text::normal_line const& line, bool whole) noexcept {
    // A label of one or two words carries no full stop; with one it is a sentence somebody wrote.
    if (r.where() == match::whole && line.full_stop() && line.words() <= 2) return false;
    if (f.form == shape::code && r.what() != category::placeholder) return false;
    return whole || any(r.what() & (category::notice | category::consent));
}
constexpr scope counts_for(phrase_row const& r, line_facts const& f) noexcept {
    // In a long sentence these are words like others, and decide only beside other residue.
    bool const weak = f.prose && r.where() != match::whole && any(r.what() & talked_about);
    return weak && r.when() == scope::alone ? scope::edge : r.when();
}

/// Is told of every phrase that stands in a line, and takes the strongest; of two lines joined, those that decide alone. One
/// class for both, so that the search, the greater part of the code, is compiled once.
struct phrase_reader {
    line_facts& f;
    text::normal_line const& line;
    bool whole = true;            ///< the line was read to its end
    line_facts* second = nullptr; ///< of two lines joined
    phrase_index const* table{};  ///< the one that is being searched, and its number
    std::size_t book = 0;
    phrase_match best{};
    std::string_view passing{}; ///< the first phrase that is too small a part to decide

    /// Searches all tables. Returns whether a phrase may run over the line's start or end.
    constexpr bool read(phrase_tables tables) {
        bool runs_over = false;
        for (book = 0; book < tables.size(); ++book) {
            table = &tables[book];
            runs_over |= table->find(line, true, whole, *this);
        }
        return runs_over;
    }
    constexpr void operator()(std::uint32_t number) noexcept {
        phrase_row const& row = table->rows[number];
        phrase_ref const phrase(book, number);
        if (second != nullptr) {
            if (row.when() != scope::alone || (row.where() != match::anywhere && row.where() != match::whole)) return;
            for (line_facts* const part : {&f, second}) {
                part->take(phrase, row, row.when());
                part->wrapped = true;
            }
            return;
        }
        if (!counts(row, f, line, whole)) return;
        phrase_match const found{phrase, counts_here(row), row.where(), row.length()};
        if (f.phrase.found() && !found.beats(best)) return;
        best = found;
        f.take(phrase, row, found.when);
    }

private:
    constexpr scope counts_here(phrase_row const& row) noexcept {
        scope const when = counts_for(row, f);
        // Not so a caller's phrase: callers mean what they say.
        bool const in_passing = book == 0 && f.prose && row.where() == match::anywhere &&
                                (!whole || row.length() * least_share < line.view().size());
        if (!in_passing || when != scope::alone) return when;
        std::string_view const says = table->text(row);
        if (passing.empty()) passing = says;
        bool const same = says.find(passing) != std::string_view::npos || passing.find(says) != std::string_view::npos;
        return same ? scope::edge : when;
    }
};

/// Sums up one line. Linear in its first and last few hundred bytes.
constexpr line_facts classify(std::string_view raw, phrase_tables tables, text::normal_line& buffer) {
    line_facts f;
    std::string_view const s = text::trimmed(raw);
    f.blank = s.empty();
    if (f.blank) return f;
    f.sentence = text::ends_sentence(s);
    f.prose = text::is_prose(s);
    f.item = is_list_item(s);
    f.quantity = s[0] >= '0' && s[0] <= '9';
    f.titled = !text::is_small(s[0]) && !opens_code(s[0]);
    f.colon = s.ends_with(':') || s.ends_with("\xEF\xBC\x9A");

    bool const whole = s.size() <= read_whole;
    std::string_view const read = whole ? s : s.substr(0, read_start);
    if (!whole) {
        f.words = 255;
        f.width = 0xFFFF;
        if (s.size() > read_start_of) return f;
    }
    if (f.prose && silent(read, whole, tables, buffer)) {
        f.words = 255; // nobody counts the words of prose
        return f;
    }
    buffer.assign(read);
    if (whole) {
        f.words = static_cast<std::uint8_t>((std::min)(buffer.words(), std::size_t{255}));
        f.width = static_cast<std::uint16_t>(buffer.width());
        if (!f.prose && is_placeholder(s)) f.form = shape::placeholder;
        else if (!f.prose && is_code(s, buffer.marks())) f.form = shape::code;
    }
    f.key = phrase_reader{f, buffer, whole}.read(tables);
    if (whole && can_begin(f))
        for (auto const& t : tables) f.head |= t.may_begin(buffer, 0);
    if (!whole || f.prose || f.form != shape::none || f.has(scope::alone)) return f;
    bool const details = buffer.marks() > 0 || buffer.digits();
    if (details && is_status_code(s)) f.form = shape::status_code;
    else if (is_breadcrumb(s, buffer.marks())) f.form = shape::breadcrumb;
    else if (buffer.joints() && is_glued_menu(s)) f.form = shape::glued_menu;
    else if (is_page_numbers(buffer.view())) f.form = shape::page_numbers;
    if ((f.form != shape::none && f.form != shape::glued_menu) || f.sentence) return f;
    if (auto const labels = find_labels(s, tables, buffer); labels.run) {
        f.form = shape::label_run;
        f.flag = labels.flag;
    } else if (labels.row != nullptr) {
        f.take(labels.phrase, *labels.row, scope::alone);
    }
    return f;
}

} // namespace pith::detail

#endif // PITH_DETAIL_FACTS_HPP

// -------- pith/detail/wrapped.hpp

// Sentences that somebody wrapped: a phrase that begins on one line and ends on the next.
#ifndef PITH_DETAIL_WRAPPED_HPP
#define PITH_DETAIL_WRAPPED_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::detail {

/// `a` and `b` with a space between them, in `out`, as far as it goes.
template <std::size_t Size>
constexpr std::string_view join_with_space(std::string_view a, std::string_view b,
                                           std::array<char, Size>& out) noexcept {
    std::size_t n = a.copy(out.data(), Size - 1);
    out[n++] = ' ';
    n += b.copy(out.data() + n, Size - n);
    return {out.data(), n};
}

/// Whether the key of a phrase that matches anywhere stands across the end of one line and the beginning of the next.
constexpr bool key_across(std::string_view first, std::string_view second, phrase_tables tables,
                          text::normal_line& buffer) {
    constexpr std::size_t around = 16; // enough for eight normalised bytes of ordinary text
    std::array<char, 2 * around + 1> joined{};
    if (first.size() > around) first.remove_prefix(first.size() - around);
    buffer.assign(join_with_space(first, second.substr(0, around), joined));
    bool key = false;
    buffer.each_boundary(false, [&](std::size_t i) {
        for (auto const& t : tables)
            key = key || t.may_start<phrase_index::inside>(buffer.word_at(i), buffer.view().size() - i);
    });
    return key;
}

/// A sentence that was wrapped over two lines: looks for phrases that decide alone in the two lines joined, where
/// neither line has one.
constexpr void join_wrapped(std::string_view first, line_facts& a, std::string_view second, line_facts& b,
                            phrase_tables tables, text::normal_line& buffer) {
    if (!can_begin(a) || !can_end(b)) return;
    first = text::trimmed(first);
    second = text::trimmed(second);
    if (!a.head && !a.key && !b.key && !key_across(first, second, tables, buffer)) return;
    std::array<char, text::normal_line::capacity> joined;
    buffer.assign(join_with_space(first, second, joined));
    phrase_reader{a, buffer, true, &b}.read(tables);
}

} // namespace pith::detail

#endif // PITH_DETAIL_WRAPPED_HPP

// -------- pith/detail/ruling.hpp

// verdict, and the four bytes it is kept in: which rule decided, what the line is, which phrase it went by.
#ifndef PITH_DETAIL_RULING_HPP
#define PITH_DETAIL_RULING_HPP

#include <bit>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace pith {

/// What the judge says of a line. `what` is none for a line that stays. `rule` names the rule that decided and
/// `evidence` is what it went by: a phrase of a table, or the line itself. Both refer to static storage, the
/// caller's phrase_book or the caller's text.
struct verdict {
    category what = category::none; ///< one flag
    std::string_view rule{};        ///< such as "block_member"; static storage
    std::string_view evidence{};    ///< UTF-8; a phrase as the table has it, normalised

    /// Whether the line is residue (of any category, also those outside the default set).
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return what != category::none; }
};

namespace detail {

/// The judge's rules. A line goes only when one of them says why.
enum class rule : std::uint8_t {
    none,
    phrase,         ///< a phrase that decides alone
    wrapped_phrase, ///< the same, over two lines
    company_phrase, ///< a phrase that counts at the page's edge or beside other residue
    block_opener,   ///< the heading of a block
    block_member,   ///< a line inside the block
    error_cluster,  ///< a status code or an apology beside an error sentence
    weather_head,   ///< temperature, city and date above the article
    label_run,      ///< a line that is nothing but labels in a row
    glued_menu,     ///< a menu without its separators, above the article
    breadcrumb,     ///< a path through the site, above the article or beside other residue
    head_company,   ///< a line that is no sentence, above the article, among lines that are residue
    gap_company,    ///< a label between two paragraphs, among lines that are residue
    tail_company,   ///< a line below the article, behind a line that is residue
    menu,           ///< one of a run of short lines above the headline or below the article
    page_numbers,   ///< pagination beside other residue
    placeholder,    ///< markup that nothing replaced
    count_
};
inline constexpr std::string_view rule_names[] = {
    "",
    "phrase",
    "wrapped_phrase",
    "company_phrase",
    "block_opener",
    "block_member",
    "error_cluster",
    "weather_head",
    "label_run",
    "glued_menu",
    "breadcrumb",
    "head_company",
    "gap_company",
    "tail_company",
    "menu",
    "page_numbers",
    "placeholder",
};
static_assert(std::size(rule_names) == static_cast<std::size_t>(rule::count_));

/// A verdict in four bytes: the rule, the category's bit number, and the phrase it went by, if any.
struct ruling {
    std::uint32_t bits = (std::uint32_t{no_flag} << 22) | phrase_ref::none;

    constexpr ruling() = default;
    constexpr ruling(rule r, std::uint8_t flag, phrase_ref p) noexcept
        : bits((static_cast<std::uint32_t>(r) << 26) | (std::uint32_t{flag} << 22) | p.value) {}
    constexpr ruling(rule r, category what, phrase_ref p) noexcept
        : ruling(r, static_cast<std::uint8_t>(std::countr_zero(static_cast<std::uint32_t>(what))), p) {}

    [[nodiscard]] constexpr rule by() const noexcept { return static_cast<rule>(bits >> 26); }
    [[nodiscard]] constexpr category what() const noexcept { return category{(1u << ((bits >> 22) & 15u)) & 0x7FFFu}; }
    [[nodiscard]] constexpr phrase_ref phrase() const noexcept { return phrase_ref(bits & phrase_ref::none); }
    [[nodiscard]] constexpr bool residue() const noexcept { return by() != rule::none; }
};

} // namespace detail
} // namespace pith

#endif // PITH_DETAIL_RULING_HPP

// -------- pith/judge.hpp

// The judge: what each line of a page is, from the line, its neighbours and its zone of the page.
#ifndef PITH_JUDGE_HPP
#define PITH_JUDGE_HPP

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace pith::detail {

/// How many lines the judge sees at once, and how many of them it answers for while more are to come: the rest
/// is look-ahead.
inline constexpr std::size_t window_lines = 64, window_commit = 48;

/// What the judge carries from one window to the next.
struct judge_memory {
    ruling member{};        ///< what a member of the open block is
    std::uint8_t room = 0;  ///< members the block may still take; 0 when none is open
    std::uint8_t taken = 0; ///< members it took
    bool spaced = false;    ///< blank lines stand between its members
    bool blank = false;     ///< the last line is blank
    bool prose = false;     ///< prose was seen
    bool residue = false;   ///< the last line that was not blank is residue
    std::uint8_t hits = 0;  ///< lines of residue since the last prose, capped
    bool menu = false;      ///< that line belongs to a menu
    bool started = false;   ///< this is not the page's first window
    std::uint8_t since = 0; ///< lines since the last of them, capped
};

/// Judges one window of a page. Constant memory; linear in the window.
class judge {
public:
    /// Judges `lines`. Rulings for the first `commit` are final; the next window starts behind them. `prose_after`
    /// says whether prose follows the window, `hit_after` whether a phrase that decides alone stands before it.
    constexpr judge(std::span<line_facts const> lines, std::size_t commit, bool prose_after, bool hit_after,
                    judge_memory& memory, std::span<ruling> out) noexcept
        : lines_(lines), out_(out) {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            out[i] = ruling();
            if (!lines[i].blank) at_[count_++] = static_cast<std::uint8_t>(i);
        }
        for (std::size_t k = 0; k < count_; ++k) {
            body_ |= std::uint64_t{fact(k).body()} << k;
            labels_ |= std::uint64_t{may_be_label(k)} << k;
        }
        find_zones(memory.prose, prose_after);
        if (nothing_to_judge(memory, hit_after)) {
            remember(memory, memory, commit);
            return;
        }
        alone();
        error_clusters();
        weather_heads();
        glued_menus();
        blocks(memory, commit, commit < lines.size());
        company(memory.residue);
        error_page(!memory.started && commit == lines.size());
        judge_memory const after = zones(memory, commit, hit_after);
        menus(memory);
        company(memory.residue); // once more: the zones have made new neighbours
        remember(memory, after, commit);
    }

private:
    // The lines that are not blank are numbered k = 0 .. count_ - 1.
    [[nodiscard]] constexpr std::size_t line(std::size_t k) const noexcept { return at_[k]; }
    [[nodiscard]] constexpr line_facts const& fact(std::size_t k) const noexcept { return lines_[at_[k]]; }
    [[nodiscard]] constexpr ruling& out(std::size_t k) const noexcept { return out_[at_[k]]; }
    [[nodiscard]] constexpr bool residue(std::size_t k) const noexcept { return out(k).residue(); }
    [[nodiscard]] constexpr bool is_body(std::size_t k) const noexcept { return ((body_ >> k) & 1u) != 0; }
    [[nodiscard]] constexpr bool is_label(std::size_t k) const noexcept { return ((labels_ >> k) & 1u) != 0; }
    [[nodiscard]] constexpr bool head(std::size_t k) const noexcept { return k < first_prose_; }

    /// Most windows of a long article: no line has a phrase or a shape, and no block, zone or menu reaches into it.
    [[nodiscard]] constexpr bool nothing_to_judge(judge_memory const& memory, bool hit_after) const noexcept {
        if (!memory.started || memory.room > 0 || memory.hits > 0 || memory.menu || hit_after) return false;
        for (auto const& f : lines_)
            if (f.phrase.found() || f.form != shape::none) return false;
        return true;
    }
    constexpr void remember(judge_memory& memory, judge_memory const& zone, std::size_t commit) const noexcept {
        for (std::size_t k = 0; k < count_ && line(k) < commit; ++k) {
            memory.prose |= is_body(k);
            memory.residue = residue(k);
            memory.menu = out(k).by() == rule::menu || (memory.menu && residue(k));
        }
        memory.blank = commit > 0 && lines_[commit - 1].blank;
        memory.hits = zone.hits;
        memory.since = zone.since;
        memory.started = true;
    }

    constexpr void find_zones(bool prose_before, bool prose_after) noexcept {
        first_prose_ = prose_before ? 0 : count_;
        last_prose_ = prose_after ? count_ : 0;
        prose_somewhere_ = prose_before || prose_after;
        for (std::size_t k = 0; k < count_; ++k)
            if (is_body(k)) {
                prose_somewhere_ = true;
                first_prose_ = (std::min)(first_prose_, k);
                last_prose_ = (std::max)(last_prose_, k + 1);
            }
    }

    constexpr void alone() noexcept {
        for (std::size_t k = 0; k < count_; ++k) {
            auto const& f = fact(k);
            if (f.has(scope::alone)) out(k) = {f.wrapped ? rule::wrapped_phrase : rule::phrase, f.flag, f.phrase};
            else if (f.form == shape::label_run) out(k) = {rule::label_run, f.flag, {}};
            else if (f.form == shape::placeholder) out(k) = {rule::placeholder, category::placeholder, {}};
            else if (f.form == shape::breadcrumb && head(k) && prose_somewhere_ && !f.item)
                out(k) = {rule::breadcrumb, category::navigation, {}};
        }
        for (std::size_t k = 0; k < count_; ++k)
            if (residue(k) && (is_subject(k) || is_quoted(k) || is_listed(k))) out(k) = {};
    }

    /// Articles are written about errors, disclaimers and lorem ipsum too. Such words are the heading of a section where
    /// they stand alone above prose, and a sentence of the article where they stand between two paragraphs of it.
    [[nodiscard]] constexpr bool is_subject(std::size_t k) const noexcept {
        constexpr category headings =
            category::error_page | category::placeholder | category::notice | category::comment | category::consent;
        auto const& f = fact(k);
        auto const speaks_against = [&](std::size_t j) { return residue(j) || is_label(j); };
        if ((k > 0 && speaks_against(k - 1)) || (k + 1 < count_ && speaks_against(k + 1)) || f.wrapped) return false;
        if (!out(k).phrase().found()) return false; // a shape is nobody's heading
        auto const what = out(k).what();
        if (f.prose) return what == category::error_page && !head(k) && k < last_prose_;
        if (k == 0 && head(k) && what == category::error_page && f.where == match::anywhere && f.words >= 5 &&
            count_ > 1 && is_body(1) && !f.sentence)
            return true; // the headline: "How to fix the page not found error in three steps"
        if (what == category::comment && (head(k) || f.words > 2)) return false; // "Report this comment" heads nothing
        return k + 1 < count_ && is_body(k + 1) && f.words <= 4 && !f.sentence && any(what & headings);
    }

    /// An article quotes an error below a line that announces it ("Since then every third visit ends with this message:"),
    /// or shows all of it from its title on ("502 Bad Gateway"), two lines or more, between two paragraphs.
    [[nodiscard]] constexpr bool is_quoted(std::size_t k) const noexcept {
        std::size_t first = k, end = k;
        while (first > 0 && k - first < 4 && is_error_label(first - 1)) --first;
        while (end < count_ && end - k < 4 && is_error_label(end)) ++end;
        if (first == 0 || end == k || k >= last_prose_) return false;
        auto const& above = fact(first - 1);
        bool const announced = above.colon && above.words >= 8 && !above.phrase.found();
        return announced ||
               (end - first >= 2 && above.body() && end < count_ && is_body(end) && fact(first).words <= 4);
    }

    /// Three different errors with their numbers within a few lines are a list of them: an error page has one.
    [[nodiscard]] constexpr bool is_listed(std::size_t k) const noexcept {
        auto const numbered = [&](std::size_t j) {
            return is_error_label(j) && fact(j).quantity && fact(j).where == match::whole && fact(j).words >= 2;
        };
        if (!numbered(k)) return false;
        phrase_ref other;
        for (std::size_t j = k > 6 ? k - 6 : 0; j < count_ && j <= k + 6; ++j) {
            if (!numbered(j) || fact(j).phrase.value == fact(k).phrase.value) continue;
            if (other.found() && other.value != fact(j).phrase.value) return true;
            other = fact(j).phrase;
        }
        return false;
    }

    /// A bare number, a "Sorry!" or an identifier is an error page's only within three lines of a sentence that says so,
    /// a bare number and the words for it ("404", "Not Found") also without.
    constexpr void error_clusters() noexcept {
        for (std::size_t k = 0; k + 1 < count_; ++k)
            if ((head(k) || k >= last_prose_) && fact(k).form == shape::status_code && fact(k).width == 3 &&
                is_error_label(k + 1) && fact(k + 1).where == match::whole && fact(k + 1).words >= 2 && !residue(k + 1))
                out(k) = out(k + 1) = {rule::error_cluster, category::error_page, fact(k + 1).phrase};
        for (std::size_t k = 0; k < count_; ++k) {
            if (out(k).what() != category::error_page) continue;
            auto const take = [&](std::size_t j) {
                if (is_body(j)) return false;
                // One that decides alone and did not is a heading, or quoted.
                bool const part = fact(j).form == shape::status_code || is_error_label(j);
                if (part && !residue(j) && !fact(j).prose && !fact(j).has(scope::alone))
                    out(j) = {rule::error_cluster, category::error_page, out(k).phrase()};
                return true;
            };
            for (std::size_t j = k; j > 0 && k - j < 3 && take(j - 1);) --j;
            for (std::size_t j = k + 1; j < count_ && j <= k + 3 && take(j);) ++j;
        }
    }
    [[nodiscard]] constexpr bool is_error_label(std::size_t k) const noexcept {
        return fact(k).phrase.found() && fact(k).what() == category::error_page;
    }

    /// A page without prose that holds a sentence of error pages and another phrase of theirs is one, from its first line to
    /// its last. So is one of which every line has such a phrase.
    constexpr void error_page(bool whole) noexcept {
        if (!whole || prose_somewhere_ || count_ > 40) return;
        std::size_t hits = 0, labels = 0;
        bool sentences = true, sure = false;
        phrase_ref evidence;
        for (std::size_t k = 0; k < count_; ++k) {
            if (out(k).what() == category::error_page) {
                if (++hits == 1) evidence = out(k).phrase();
                sure = sure || fact(k).has(scope::alone);
            }
            if (is_error_label(k) || fact(k).form == shape::status_code) ++labels;
            sentences = sentences && fact(k).prose;
        }
        if (labels == count_ && count_ >= 2 && !sentences) {
            for (std::size_t k = 0; k < count_ && !evidence.found(); ++k) evidence = fact(k).phrase;
            if (!evidence.found()) return;
        } else if (!sure || (hits < 2 && count_ > 4)) {
            return;
        }
        for (std::size_t k = 0; k < count_; ++k)
            if (!any(out(k).what() & category::residue)) out(k) = {rule::error_cluster, category::error_page, evidence};
    }

    /// Temperature, city, date: the top bar of a widespread news theme. The temperature and a full date must stand
    /// within three lines of each other above the article; a short line between them is the city.
    constexpr void weather_heads() noexcept {
        auto const part = [&](std::size_t k, match m) {
            auto const& f = fact(k);
            return f.has(scope::member) && f.what() == category::widget && f.where == m && f.words <= 6;
        };
        for (std::size_t k = 0; k + 1 < count_ && head(k); ++k) {
            if (!part(k, match::whole)) continue;
            for (std::size_t j = k + 1; j < count_ && j <= k + 3 && head(j); ++j) {
                if (!part(j, match::start)) continue;
                for (std::size_t m = k; m <= j; ++m)
                    if (!residue(m) && fact(m).words <= 6)
                        out(m) = {rule::weather_head, category::widget, fact(k).phrase};
                break;
            }
        }
    }

    constexpr void glued_menus() noexcept {
        for (std::size_t k = 0; k + 1 < count_ && head(k); ++k)
            if (fact(k).form == shape::glued_menu && !residue(k) && !is_body(k + 1) &&
                is_title(k + 1)) // the headline follows
                out(k) = {rule::glued_menu, category::navigation, {}};
    }

    /// A heading such as "Read more:" and the titles below it, up to the first line that is no title. Lines that
    /// are residue already do not end the block. A heading right above prose is a section of the article and stays.
    constexpr void blocks(judge_memory& memory, std::size_t commit, bool more) noexcept {
        judge_memory b = memory;
        for (std::size_t k = 0; k < count_; ++k) {
            if (k == 0 || line(k - 1) < commit) memory = b; // as it is behind the last line that is final
            if (residue(k) && !opens_block(k)) continue;
            auto const& f = fact(k);
            bool const gap = k > 0 ? line(k) - line(k - 1) > 1 : memory.blank || line(0) > 0;
            if (opens_block(k)) {
                if (k + 1 < count_ ? heads_section(k) : more) {
                    b.room = 0;
                    continue;
                }
                out(k) = {rule::block_opener, f.flag, f.phrase};
                b.member = {rule::block_member, f.flag, f.phrase};
                b.room = 6;
                b.taken = 0;
                continue;
            }
            if (b.room > 0 && b.taken == 0) b.spaced = gap;
            if (b.room > 0 && is_member(k) && !(b.taken > 0 && gap && !b.spaced)) {
                out(k) = b.member;
                --b.room;
                ++b.taken;
            } else {
                b.room = 0;
            }
        }
        if (count_ > 0 && line(count_ - 1) < commit) memory = b;
    }
    /// An opener that is a heading of the article: right above prose, or one word above a line and prose, or above a
    /// line that no list of links has.
    [[nodiscard]] constexpr bool heads_section(std::size_t k) const noexcept {
        if (is_body(k + 1)) return true;
        if (fact(k).words > 1 || residue(k + 1)) return false;
        return (k + 2 < count_ && is_body(k + 2)) || (!is_member(k + 1) && !is_label(k + 1));
    }
    /// Like the title of another story.
    [[nodiscard]] constexpr bool is_member(std::size_t k) const noexcept {
        return fact(k).headline() && !fact(k).sentence;
    }

    /// The company of a zone. Above the article, below it, and between two of its paragraphs, lines that no phrase
    /// knows are judged by the lines that one of the rules above knows ("hits") in the same stretch without prose:
    ///  - above the article, a label with a hit below it, and a title between two hits with other titles below it (the last
    ///    title above the article is its headline and stays);
    ///  - below the article, every line that is neither sentence nor quantity within eight lines behind a hit;
    ///  - in a gap, a label between hits, three at least; the last line before the prose is its heading and stays.
    /// A page without prose has no zones. Returns what is known before `commit`.
    constexpr judge_memory zones(judge_memory now, std::size_t commit, bool hit_after) noexcept {
        judge_memory committed = now;
        for (std::size_t a = 0; a < count_; ++a) {
            std::size_t z = a, below = 0, titles = 0;
            for (; z < count_ && !is_body(z); ++z) {
                below += is_hit(z) ? 1u : 0u;
                titles += is_title(z) ? 1u : 0u;
            }
            bool const prose_after = z < count_ || last_prose_ == count_; // in the window, or behind it
            std::size_t const headline = now.prose ? count_ : find_headline(a, z);
            if (z == count_ && hit_after) { // the stretch goes on; what it holds is not counted
                below += 1;
                titles += 3;
            }
            for (; a < z; ++a) {
                auto const& f = fact(a);
                if (is_hit(a)) {
                    --below;
                    if (now.hits < 255) ++now.hits;
                    now.since = 0;
                } else {
                    if (now.since < 255) ++now.since;
                    if (is_title(a)) --titles;
                    bool const label = f.words <= 3 && !f.sentence && looks_like_entry(a), last = a + 1 == z;
                    if (residue(a) || f.item || f.form == shape::code || a == headline) {
                        // stays as it is
                    } else if (!now.prose && z < count_) {
                        if (label ? below > 0 || (now.hits >= 3 && !last)
                                  : !f.sentence && below > 0 && now.hits > 0 && titles >= 2)
                            out(a) = keeps_company(a, rule::head_company);
                    } else if (now.prose && !prose_after) {
                        if (now.hits > 0 && now.since <= 8 && !f.sentence && !f.quantity)
                            out(a) = keeps_company(a, rule::tail_company);
                    } else if (now.prose && label && !last && now.hits > 0 && below > 0 && now.hits + below >= 3) {
                        out(a) = keeps_company(a, rule::gap_company);
                    }
                }
                if (line(a) < commit) committed = now;
            }
            if (z < count_) {
                now.prose = true;
                now.hits = 0;
                now.since = 0;
                if (line(z) < commit) committed = now;
            }
        }
        return committed;
    }
    /// The last line of [a, z) that could be the article's headline: the last title, or where there is none the last
    /// line of two words or more that is not residue. `count_` where there is neither.
    [[nodiscard]] constexpr std::size_t find_headline(std::size_t a, std::size_t z) const noexcept {
        std::size_t found = count_;
        for (std::size_t k = a; k < z; ++k) {
            if (residue(k)) continue;
            bool const title = fact(k).words >= 4;
            if (title || (fact(k).words >= 2 && (found == count_ || fact(found).words < 4))) found = k;
        }
        return found;
    }
    [[nodiscard]] constexpr bool is_hit(std::size_t k) const noexcept {
        return any(out(k).what() & category::residue) && out(k).by() < rule::head_company &&
               (out(k).by() != rule::phrase || fact(k).speaks());
    }
    [[nodiscard]] constexpr bool is_title(std::size_t k) const noexcept { return !residue(k) && fact(k).words >= 4; }
    [[nodiscard]] constexpr ruling keeps_company(std::size_t k, rule by) const noexcept {
        return {by, fact(k).words <= 3 ? category::navigation : category::related, {}};
    }

    /// A menu is a run of short lines at the page's edge of which the tables know enough: above the article's headline one
    /// in four, or all of a run of two; below the article every other one. The page's first line is its title unless the
    /// tables know it, and so is a menu word alone.
    constexpr void menus(judge_memory const& memory) noexcept {
        if (!prose_somewhere_) return;
        std::size_t headline = 0; // nothing stands above the first line
        for (std::size_t k = 0; k < first_prose_; ++k)
            if (is_title(k) && !is_label(k)) headline = k;
        for (std::size_t k = 0, end = 0; k < count_; k = end + 1) {
            std::size_t known = 0;
            for (end = k; end < count_ && (residue(end) || is_entry(end)); ++end)
                known += is_hit(end) || is_label(end) ? 1u : 0u;
            std::size_t const size = end - k;
            bool const first = k == 0 && !memory.started, goes_on = k == 0 && memory.menu;
            bool const title = first && size == 1 && fact(k).what() == category::navigation; // "Canada", "Golf"
            bool const above = end <= headline && ((size >= 3 && known * 4 >= size) || (known == size && !title));
            bool const below = k >= last_prose_ && size >= 3 && known * 2 >= size;
            if (!above && !below && !(goes_on && (end <= headline || k >= last_prose_))) continue;
            for (std::size_t j = k; j < end; ++j) {
                auto const& f = fact(j);
                bool const named = is_label(j) && f.phrase.found();
                if (residue(j) || (k >= last_prose_ && f.quantity) || (first && j == 0 && !named)) continue;
                out(j) = {rule::menu, named ? f.what() : category::navigation, named ? f.phrase : phrase_ref()};
            }
        }
    }
    /// Menus write their entries like titles. The words of a listing that was cut at every word stand beside program text.
    [[nodiscard]] constexpr bool looks_like_entry(std::size_t k) const noexcept {
        bool const listing =
            (k > 0 && fact(k - 1).form == shape::code) || (k + 1 < count_ && fact(k + 1).form == shape::code);
        return (fact(k).titled || is_label(k)) && !listing;
    }
    /// As short as the entries of menus are.
    [[nodiscard]] constexpr bool is_entry(std::size_t k) const noexcept {
        auto const& f = fact(k);
        return f.words <= 3 && looks_like_entry(k) && !f.prose && !f.sentence && !f.item && f.form != shape::code;
    }

    /// A heading that opens a block: an opener of the tables, or a label of links ("Read more") before a colon.
    [[nodiscard]] constexpr bool opens_block(std::size_t k) const noexcept {
        auto const& f = fact(k);
        if (f.sentence && !(f.where == match::whole && f.words >= 3)) return false; // "You may also like…"
        if (!prose_somewhere_ && !f.colon) return false; // a poem, a list: "For you" is its title
        return f.has(scope::opener) ||
               (f.phrase.found() && f.where == match::whole && f.colon && f.what() == category::related);
    }

    /// A label that could be a heading or a list item is residue at the page's edge or beside other residue.
    constexpr void company(bool residue_before) noexcept {
        for (std::size_t k = 0; k < count_;) {
            // A run of lines that are residue or would be in company.
            if (!residue(k) && !is_label(k)) {
                ++k;
                continue;
            }
            std::size_t end = k, labels = 0;
            bool const between_prose = !head(k) && k < last_prose_;
            bool proven = (k == 0 && residue_before) || near_hit(k);
            for (; end < count_ && (residue(end) || is_label(end)); ++end) {
                proven |= residue(end);
                labels += is_label(end) && !fact(end).prose && (!between_prose || is_telling(end)) ? 1u : 0u;
            }
            for (std::size_t j = k; j < end; ++j)
                if (!residue(j) && (proven || (labels >= 2 && fact(j).form != shape::page_numbers)))
                    out(j) = {fact(j).form == shape::page_numbers ? rule::page_numbers
                              : fact(j).form == shape::breadcrumb ? rule::breadcrumb
                                                                  : rule::company_phrase,
                              fact(j).phrase.found() ? fact(j).what() : category::navigation, fact(j).phrase};
            k = end;
        }
    }
    /// Residue within three lines above, with no prose between.
    [[nodiscard]] constexpr bool near_hit(std::size_t k) const noexcept {
        for (std::size_t back = 1; back <= 3 && back <= k && !is_body(k - back); ++back)
            if (is_hit(k - back)) return true;
        return false;
    }
    /// A label that is no menu word: countries, topics and languages stand in tables and lists of articles too.
    [[nodiscard]] constexpr bool is_telling(std::size_t k) const noexcept {
        constexpr category plain = category::navigation | category::related | category::widget | category::byline;
        return fact(k).has(scope::edge) && !any(fact(k).what() & plain);
    }
    [[nodiscard]] constexpr bool may_be_label(std::size_t k) const noexcept {
        auto const& f = fact(k);
        bool const begins_prose = f.prose && f.where == match::start; // "By taking off early, ..."
        return (f.has(scope::edge) && !f.item && !begins_prose) || f.form == shape::page_numbers ||
               f.form == shape::breadcrumb;
    }

    std::span<line_facts const> lines_{};
    std::span<ruling> out_{};
    std::array<std::uint8_t, window_lines> at_{};
    std::size_t count_ = 0;
    std::uint64_t body_ = 0, labels_ = 0; ///< which lines are: asked often, so worked out once
    std::size_t first_prose_ = 0;         ///< the lines before it are the page's head
    bool prose_somewhere_ = false;        ///< on the page, as far as it is known
    std::size_t last_prose_ = 0;          ///< the lines from it on are the page's tail
};

} // namespace pith::detail

#endif // PITH_JUDGE_HPP

// -------- pith/phrases/book.hpp

// phrase_book: the caller's own phrases, in the format of the built-in tables, judged in the same pass.
//
//     # category <tab> language <tab> scope <tab> match <tab> phrase|phrase|...
//     ad        en   L   eq    our own house notice|brought to you by our friends
//     related   en   H   eq    more from the newsroom
//
// category is a public name (category.hpp); scope one of L E H B, match one of eq pre suf has (phrase.hpp);
// language is for the reader. Phrases are normalised as lines are (text/normal.hpp), so case, curly quotes,
// bullets and numbers need no care. Lines that start with # and blank lines are skipped.
#ifndef PITH_PHRASES_BOOK_HPP
#define PITH_PHRASES_BOOK_HPP

#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace pith {

/// What is wrong with a phrase table, and in which row of the text (the first is 1).
struct table_error : std::runtime_error {
    std::size_t row; ///< 1 is the first, comments and blank lines counted
    table_error(std::size_t at, std::string const& why)
        : std::runtime_error("phrase table, row " + std::to_string(at) + ": " + why), row(at) {}
};

/// A set of phrases of one's own. Owns its text; copyable and movable. Views refer to a book: it must outlive
/// them and not be moved while they are in use. Immutable once parsed, so threads may share it. One pipeline takes
/// three books at most.
///
///     auto const mine = pith::phrase_book::parse("ad\ten\tL\teq\tour own house notice\n");
///     page | pith::views::lines | pith::views::strip(pith::category::ad, mine);
class phrase_book {
public:
    static constexpr std::size_t longest_phrase = 255; ///< bytes of UTF-8, normalised; a longer one is an error

    phrase_book() = default;

    /// Reads a table, in UTF-8. Linear in the text, which need not live on. Throws only what allocation throws: on a
    /// malformed row the result is empty and `why`, where given, says what and where.
    [[nodiscard]] static std::optional<phrase_book> try_parse(std::string_view text,
                                                              std::optional<table_error>* why = nullptr) {
        phrase_book book;
        std::size_t row = 0;
        if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3); // a byte order mark
        while (!text.empty()) {
            ++row;
            auto const end = text.find('\n');
            if (auto wrong = book.add_row(text.substr(0, end)); !wrong.empty()) {
                if (why != nullptr) why->emplace(row, wrong);
                return std::nullopt;
            }
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        }
        book.lay_out();
        return book;
    }

#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
    /// The same, but throws table_error, which names the row and what is wrong with it. Not there without exceptions.
    [[nodiscard]] static phrase_book parse(std::string_view text) {
        std::optional<table_error> why;
        if (auto book = try_parse(text, &why)) return *std::move(book);
        throw *why;
    }
#endif

    /// Number of phrases.
    [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }
    [[nodiscard]] bool empty() const noexcept { return rows_.empty(); }

    /// The table as the judge asks it; valid while the book stays where it is. Constant time. Like the members below, for
    /// pith itself and its tests.
    [[nodiscard]] phrase_index index() const noexcept {
        phrase_index i;
        for (auto& t : i.texts) t = text_.data();
        i.rows = rows_.data();
        i.buckets = buckets_.data();
        i.filter = filter_.data();
        i.bucket_mask = buckets_.empty() ? 0 : static_cast<std::uint32_t>(buckets_.size() - 2);
        i.row_count = static_cast<std::uint32_t>(rows_.size());
        for (std::size_t k = 0; k < 4; ++k) i.longest[k] = longest_[k];
        for (std::size_t k = 0; k < 5; ++k) i.key_sizes[k] = key_sizes_[k];
        i.plain = plain_;
        return i;
    }
    /// The rows, in the order of their hash buckets, and a row's normalised phrase.
    [[nodiscard]] std::vector<phrase_row> const& rows() const noexcept { return rows_; }
    [[nodiscard]] std::string_view text(phrase_row const& r) const noexcept {
        return std::string_view(text_).substr(r.offset(), r.length());
    }

    /// Whether detail::silent() sees in raw text where the phrase may match: its key is plain, or it has a character at
    /// which silent() stops.
    static bool is_plain(std::string_view s, phrase_row const& r) {
        if (r.where() != match::anywhere) return true;
        for (std::size_t i = 0, size = 1; i < s.size(); i += size) {
            size = text::byte_at(s, i) < 0x80 ? 1 : detail::harmless(s, i);
            if (size == 0) return text::begins_word(text::byte_at(s, r.anchor()));
        }
        return phrase_index::is_plain(s.substr(r.anchor(), phrase_index::key_size(s.size())));
    }

private:
    static constexpr std::size_t most_rows = (1u << 20) - 2; ///< what a phrase_ref has room for (labels.hpp)
    static constexpr std::size_t most_text = (1u << 24) - 1; ///< bytes; what a row has room for

    /// What a row of the table says of its phrases.
    struct meaning {
        unsigned flag = 0;
        scope when = scope::alone;
        match where = match::whole;
    };

    /// Adds one row of the table; says what is wrong with it, or nothing.
    std::string add_row(std::string_view line) {
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        if (line.starts_with('#') || text::is_blank(line)) return {};
        std::string_view field[5];
        for (int i = 0; i < 5; ++i) {
            auto const tab = line.find('\t');
            field[i] = line.substr(0, tab);
            bool const more = tab != std::string_view::npos;
            if (more != (i < 4))
                return "expected five fields separated by tabs: category, language, scope, match, phrases";
            line.remove_prefix(more ? tab + 1 : line.size());
        }
        auto const said = [](std::string_view what, std::string_view got) {
            return std::string(what) + " '" + std::string(got) + "'";
        };
        meaning row;
        auto const what = category_named(field[0]);
        while (row.flag < 14 && category{1u << row.flag} != what) ++row.flag;
        if (row.flag == 14) return said("unknown category", field[0]);
        if (field[1].empty()) return "the language is empty";
        int k = 0;
        while (k < 4 && !(field[2].size() == 1 && field[2][0] == scope_letters[k])) ++k;
        if (k == 4) return said("unknown scope (not one of L H E B)", field[2]);
        row.when = static_cast<scope>(k);
        for (k = 0; k < 4 && field[3] != match_names[k];) ++k;
        if (k == 4) return said("unknown match (not one of eq pre suf has)", field[3]);
        row.where = static_cast<match>(k);
        while (true) {
            auto const bar = field[4].find('|');
            if (auto wrong = add_phrase(field[4].substr(0, bar), row); !wrong.empty()) return wrong;
            if (bar == std::string_view::npos) return {};
            field[4].remove_prefix(bar + 1);
        }
    }

    std::string add_phrase(std::string_view phrase, meaning const& row) {
        using text::trim;
        trim const ends[] = {trim::both, trim::front, trim::back, trim::none};
        if (phrase.size() > text::normal_line::capacity) return "a phrase is longer than 504 bytes before normalising";
        text::normal_line n;
        n.assign(phrase, ends[static_cast<std::size_t>(row.where)]);
        std::string_view const s = n.view();
        if (s.empty()) return "an empty phrase: '" + std::string(phrase) + "'";
        if (s.size() > longest_phrase) return "a phrase is longer than 255 bytes";
        if (rows_.size() == most_rows || text_.size() > most_text - longest_phrase)
            return "more phrases than a book holds";
        text_ += s;
        std::size_t const anchor = row.where == match::anywhere ? phrase_index::anchor_of(s) : 0;
        rows_.push_back(phrase_row::of(text_.size() - s.size(), anchor, s.size(), row.flag, row.when, row.where));
        return {};
    }

    /// Puts the rows into hash buckets, one for every two rows, and their keys into the filters.
    void lay_out() {
        std::size_t size = 1;
        while (size * 2 < rows_.size()) size *= 2;
        filter_.assign(phrase_index::filter_words, 0);
        buckets_.assign(size + 1, 0);
        auto const note = [&](phrase_hash h, unsigned kind) {
            filter_[phrase_index::filter_start[kind] + (h.word() & (phrase_index::filter_size[kind] - 1))] |=
                (std::uint64_t{1} << h.bit(0)) | (std::uint64_t{1} << h.bit(1));
        };
        std::vector<std::uint32_t> bucket_of;
        for (auto const& r : rows_) {
            std::string_view const s = text(r);
            auto const kind = static_cast<unsigned>(r.where());
            std::size_t const key = phrase_index::key_size(s.size());
            if (r.length() > longest_[kind]) longest_[kind] = static_cast<std::uint16_t>(r.length());
            auto const h = phrase_index::hash_of(s, r.where(), r.anchor());
            note(h, kind);
            if (r.where() == match::whole) {
                note(phrase_hash::of(text::swar::load(s, 0), key, phrase_index::heads), phrase_index::heads);
                key_sizes_[phrase_index::heads] = static_cast<std::uint16_t>(key_sizes_[phrase_index::heads] | key);
            } else {
                key_sizes_[kind] = static_cast<std::uint16_t>(key_sizes_[kind] | key);
            }
            if (r.where() == match::anywhere && key == 8) {
                auto const first = text::swar::load(s, r.anchor());
                bool const more = phrase_index::is_plain(s.substr(r.anchor(), 16)) && r.anchor() + 16 <= s.size();
                note(more ? phrase_index::hash_beside(first, text::swar::load(s, r.anchor() + 8))
                          : phrase_index::hash_beside(first),
                     phrase_index::beside);
            }
            plain_ = plain_ && is_plain(s, r);
            bucket_of.push_back(static_cast<std::uint32_t>(h.bucket() & (size - 1)));
            ++buckets_[bucket_of.back() + 1];
        }
        for (std::size_t b = 0; b < size; ++b) buckets_[b + 1] += buckets_[b];
        auto next = buckets_;
        std::vector<phrase_row> sorted(rows_.size());
        for (std::size_t i = 0; i < rows_.size(); ++i) sorted[next[bucket_of[i]]++] = rows_[i];
        rows_.swap(sorted);
    }
    std::string text_;
    std::vector<phrase_row> rows_;
    std::vector<std::uint32_t> buckets_;
    std::vector<std::uint64_t> filter_;
    std::uint16_t longest_[4]{}, key_sizes_[5]{};
    bool plain_ = true;
};

} // namespace pith

#endif // PITH_PHRASES_BOOK_HPP

// -------- pith/phrases/builtin.hpp

// The built-in phrases. Generated by tests/generators/tables.cpp from the tables beside this file (ad.tsv, ...):
// edit those. One string for each category, one phrase a line, normalised; then the rows that say what each
// phrase means, in the order of their hash buckets.
#ifndef PITH_PHRASES_BUILTIN_HPP
#define PITH_PHRASES_BUILTIN_HPP

namespace pith::detail::tables {

inline constexpr char ad_phrases[] =
    "advertisement"
    "advertisements"
    "advertisement advertisement"
    "advertisement - scroll to continue"
    "advertisement. scroll to continue reading"
    "advertisement - continue reading below"
    "advertisement - story continues below"
    "advertisement - page continues below"
    "advertisement continue reading"
    "story continues below advertisement"
    "story continues after advertisement"
    "story continues below this ad"
    "story continues below"
    "article continues below advertisement"
    "article continues after ad"
    "article continues after advertisement"
    "article continues below this ad"
    "article continues below"
    "article continues after sponsor message"
    "post continues below"
    "recipe continues below"
    "scroll to continue"
    "scroll to continue with content"
    "scroll down to continue reading"
    "continue reading below"
    "skip advertisement"
    "skip ad"
    "skip ads"
    "close ad"
    "report this ad"
    "report ad"
    "remove ads"
    "hide ads"
    "ad feedback"
    "ads by google"
    "google ads"
    "sponsored links"
    "sponsored link"
    "spot_img"
    "advertisement spot_img"
    "advertisement -spot_img"
    "adsbygoogle"
    "why this ad"
    "about this ad"
    "about these ads"
    "this ad will end in 0"
    "ad 0 of 0"
    "you can skip this ad in 0 seconds"
    "advertisement: 0:0"
    "ads by revcontent"
    "ads by taboola"
    "ads by outbrain"
    "promoted by taboola"
    "promoted by outbrain"
    "recommended by outbrain"
    "sponsored by revcontent"
    "advertisement (0"
    "loading ad"
    "ad loading"
    "place your ad here"
    "paid advertisement"
    "start of advertisement"
    "end of advertisement"
    "advertisement ends"
    "powered by taboola"
    "powered by outbrain"
    "skip to end of ad"
    "thanks for watching! visit advertiser website"
    "visit advertiser website"
    "visit advertiser website go to page"
    "remove content link"
    "want your content to appear on sites like this"
    "want to report this publisher's content as misinformation"
    "increase your engagement now"
    "report this content"
    "sponsored stories you may like"
    "by taboola"
    "outbrain"
    "story continues below"
    "article continues below"
    "ads by revcontent"
    "the content you see here is paid for by the advertiser"
    "this advertisement has not loaded yet"
    "this content is paid for by"
    "but your article continues below"
    "continue reading after the ad"
    "ad"
    "ads"
    "advert"
    "adverts"
    "sponsored"
    "promoted"
    "paid content"
    "paid post"
    "partner content"
    "promoted content"
    "sponsored content"
    "sponsored post"
    "sponsored stories"
    "sponsor message"
    "from our partners"
    "from our sponsors"
    "brand content"
    "branded content"
    "in association with"
    "presented by"
    "affiliate links"
    "sponsored by"
    "sponsors"
    "our sponsors"
    "our partners"
    "advertising"
    "ads by"
    "please choose a reason below"
    "misleading"
    "repetitive"
    "not interested"
    "got it, thanks"
    "submit a report"
    "fake news"
    "brandvoice"
    "paid program"
    "sponsored links sponsored links"
    "promoted links promoted links"
    "by taboola by taboola"
    "sponsored links by sponsored links by"
    "taboola taboola"
    "sponsored by sponsored by"
    "advertising advertising"
    "loadingerror loading"
    "article continues below ad"
    "story continues below ad"
    "article continues after"
    "story continues after"
    "advertisement - continue"
    "advertisement. scroll"
    "view deal"
    "view deals"
    "see deal"
    "see deals"
    "get deal"
    "get this deal"
    "get the deal"
    "view offer"
    "see offer"
    "check price"
    "check prices"
    "check latest price"
    "check current price"
    "see price"
    "see prices"
    "view price"
    "see all prices"
    "buy now"
    "buy it now"
    "shop now"
    "order now"
    "show more deals"
    "view more deals"
    "view at amazon"
    "view on amazon"
    "see at amazon"
    "see it at amazon"
    "see it on amazon"
    "see on amazon"
    "buy at amazon"
    "buy on amazon"
    "buy from amazon"
    "buy it at amazon"
    "buy it on amazon"
    "buy now at amazon"
    "buy now on amazon"
    "check on amazon"
    "check at amazon"
    "check it out on amazon"
    "shop at amazon"
    "shop on amazon"
    "shop now at amazon"
    "see price at amazon"
    "see price on amazon"
    "check price at amazon"
    "check price on amazon"
    "read on amazon"
    "get it on amazon"
    "get it at amazon"
    "order on amazon"
    "order from amazon"
    "view at walmart"
    "view on walmart"
    "see at walmart"
    "see it at walmart"
    "see it on walmart"
    "see on walmart"
    "buy at walmart"
    "buy on walmart"
    "buy from walmart"
    "buy it at walmart"
    "buy it on walmart"
    "buy now at walmart"
    "buy now on walmart"
    "check on walmart"
    "check at walmart"
    "check it out on walmart"
    "shop at walmart"
    "shop on walmart"
    "shop now at walmart"
    "see price at walmart"
    "see price on walmart"
    "check price at walmart"
    "check price on walmart"
    "read on walmart"
    "get it on walmart"
    "get it at walmart"
    "order on walmart"
    "order from walmart"
    "view at best buy"
    "view on best buy"
    "see at best buy"
    "see it at best buy"
    "see it on best buy"
    "see on best buy"
    "buy at best buy"
    "buy on best buy"
    "buy from best buy"
    "buy it at best buy"
    "buy it on best buy"
    "buy now at best buy"
    "buy now on best buy"
    "check on best buy"
    "check at best buy"
    "check it out on best buy"
    "shop at best buy"
    "shop on best buy"
    "shop now at best buy"
    "see price at best buy"
    "see price on best buy"
    "check price at best buy"
    "check price on best buy"
    "read on best buy"
    "get it on best buy"
    "get it at best buy"
    "order on best buy"
    "order from best buy"
    "view at target"
    "view on target"
    "see at target"
    "see it at target"
    "see it on target"
    "see on target"
    "buy at target"
    "buy on target"
    "buy from target"
    "buy it at target"
    "buy it on target"
    "buy now at target"
    "buy now on target"
    "check on target"
    "check at target"
    "check it out on target"
    "shop at target"
    "shop on target"
    "shop now at target"
    "see price at target"
    "see price on target"
    "check price at target"
    "check price on target"
    "read on target"
    "get it on target"
    "get it at target"
    "order on target"
    "order from target"
    "view at ebay"
    "view on ebay"
    "see at ebay"
    "see it at ebay"
    "see it on ebay"
    "see on ebay"
    "buy at ebay"
    "buy on ebay"
    "buy from ebay"
    "buy it at ebay"
    "buy it on ebay"
    "buy now at ebay"
    "buy now on ebay"
    "check on ebay"
    "check at ebay"
    "check it out on ebay"
    "shop at ebay"
    "shop on ebay"
    "shop now at ebay"
    "see price at ebay"
    "see price on ebay"
    "check price at ebay"
    "check price on ebay"
    "read on ebay"
    "get it on ebay"
    "get it at ebay"
    "order on ebay"
    "order from ebay"
    "view at etsy"
    "view on etsy"
    "see at etsy"
    "see it at etsy"
    "see it on etsy"
    "see on etsy"
    "buy at etsy"
    "buy on etsy"
    "buy from etsy"
    "buy it at etsy"
    "buy it on etsy"
    "buy now at etsy"
    "buy now on etsy"
    "check on etsy"
    "check at etsy"
    "check it out on etsy"
    "shop at etsy"
    "shop on etsy"
    "shop now at etsy"
    "see price at etsy"
    "see price on etsy"
    "check price at etsy"
    "check price on etsy"
    "read on etsy"
    "get it on etsy"
    "get it at etsy"
    "order on etsy"
    "order from etsy"
    "اعلان"
    "اعلانات"
    "يستمر المقال بعد الاعلان"
    "المقال يستمر بعد الاعلان"
    "تابع القراءة بعد الاعلان"
    "يتبع بعد الاعلان"
    "اعلان ممول"
    "محتوى ممول"
    "محتوى مدفوع"
    "محتوى اعلاني"
    "اعلان مدفوع"
    "مادة اعلانية"
    "مساحة اعلانية"
    "تخطي الاعلان"
    "اغلاق الاعلان"
    "اعلن معنا"
    "اعلن هنا"
    "للاعلان معنا"
    "روابط اعلانية"
    "článek pokračuje pod reklamou"
    "text pokračuje pod reklamou"
    "pokračování článku pod reklamou"
    "komerční sdělení"
    "sponzorovaný obsah"
    "zavřít reklamu"
    "inzerce"
    "annonce"
    "artiklen fortsætter efter annoncen"
    "artiklen fortsætter under annoncen"
    "sponsoreret indhold"
    "annoncørbetalt indhold"
    "anzeige"
    "werbung"
    "werbeanzeige"
    "advertorial"
    "artikel wird unterhalb der anzeige fortgesetzt"
    "artikel wird nach der anzeige fortgesetzt"
    "der artikel wird nach der werbung fortgesetzt"
    "weiter nach der werbung"
    "beitrag enthält werbung"
    "dieser beitrag enthält werbung"
    "dieser artikel enthält affiliate-links"
    "dieser beitrag enthält affiliate-links"
    "dieser artikel enthält sogenannte affiliate-links"
    "erhalten wir eine provision vom händler"
    "wenn sie über einen dieser links etwas kaufen, erhalten"
    "als amazon-partner verdienen wir an qualifizierten"
    "als amazon-partner verdiene ich an qualifizierten"
    "finanziert sich durch werbung, bitte"
    "präsentiert von"
    "unsere partner"
    "angebote"
    "kleinanzeigen"
    "stellenanzeigen"
    "gutscheine"
    "διαφήμιση"
    "διαφημίσεισ"
    "η συνέχεια του άρθρου μετά τη διαφήμιση"
    "το άρθρο συνεχίζεται μετά τη διαφήμιση"
    "χορηγούμενο περιεχόμενο"
    "χορηγούμενο"
    "publicidad"
    "continúa leyendo debajo de la publicidad"
    "continúa después de la publicidad"
    "la noticia continúa después de la publicidad"
    "la nota continúa después de la publicidad"
    "la nota sigue debajo de la publicidad"
    "el artículo continúa después de la publicidad"
    "el artículo continúa después del anuncio"
    "el artículo continúa debajo de la publicidad"
    "sigue leyendo después de la publicidad"
    "seguir leyendo después de la publicidad"
    "desplázate para seguir leyendo"
    "sigue leyendo tras la publicidad"
    "la noticia sigue tras la publicidad"
    "la noticia sigue después de la publicidad"
    "continúa tras la publicidad"
    "después de la publicidad"
    "contenido patrocinado"
    "contenidos patrocinados"
    "contenido de marca"
    "artículo patrocinado"
    "publirreportaje"
    "espacio publicitario"
    "espacio patrocinado"
    "publicidad publicidad"
    "anuncio publicitario"
    "cerrar publicidad"
    "cerrar anuncio"
    "eliminar publicidad"
    "saltar publicidad"
    "este artículo contiene enlaces de afiliado"
    "este post contiene enlaces de afiliado"
    "este artículo puede contener enlaces de afiliados"
    "como afiliado de amazon"
    "en calidad de afiliado de amazon"
    "en calidad de afiliado a amazon"
    "puede recibir una comisión por las compras realizadas a través de"
    "en calidad de afiliado, obtiene ingresos por compras"
    "recibimos una comisión por las compras"
    "تبلیغات"
    "تبليغات"
    "اگهی"
    "اگهي"
    "ادامه مطلب پس از تبلیغات"
    "ادامه مطلب پس از تبليغات"
    "محتوای تبلیغاتی"
    "محتواي تبليغاتي"
    "رپورتاژ اگهی"
    "رپورتاژ اگهي"
    "تبلیغات متنی"
    "تبليغات متني"
    "mainos"
    "mainokset"
    "juttu jatkuu mainoksen jälkeen"
    "juttu jatkuu mainoksen alla"
    "artikkeli jatkuu mainoksen jälkeen"
    "artikkeli jatkuu mainoksen alla"
    "kaupallinen yhteistyö"
    "mainos alkaa"
    "mainos päättyy"
    "publicité"
    "publicite"
    "la suite après la publicité"
    "la suite après cette publicité"
    "la suite après la pub"
    "suite de l'article après la publicité"
    "suite après la publicité"
    "l'article continue après la publicité"
    "article continue après la publicité"
    "la suite de l'article après la publicité"
    "la suite sous cette publicité"
    "la suite de l'article sous la publicité"
    "continuer la lecture après la publicité"
    "poursuivez votre lecture après la publicité"
    "faites défiler pour continuer"
    "contenu sponsorisé"
    "contenus sponsorisés"
    "contenu sponsorise"
    "article sponsorisé"
    "publi-rédactionnel"
    "publi-reportage"
    "publireportage"
    "publi-communiqué"
    "publirédactionnel"
    "contenu partenaire"
    "contenus partenaires"
    "contenu de partenaire"
    "espace publicitaire"
    "passer la publicité"
    "fermer la publicité"
    "masquer la publicité"
    "fin de la publicité"
    "supprimer la publicité"
    "publicité publicité"
    "collaboration commerciale"
    "lien sponsorisé"
    "cet article contient des liens affiliés"
    "cet article contient des liens d'affiliation"
    "cet article comporte des liens affiliés"
    "certains liens de cet article sont affiliés"
    "en tant que partenaire amazon"
    "en tant que partenaire d'amazon"
    "en tant que club partenaires amazon"
    "peut percevoir une commission"
    "le journaliste ne sait pas si vous achetez"
    "nous pouvons toucher une commission"
    "réalise un bénéfice sur les achats remplissant les conditions requises"
    "annonces"
    "petites annonces"
    "sponsorisé"
    "promotion"
    "פרסומת"
    "המשך הכתבה לאחר הפרסומת"
    "המשך אחרי הפרסומת"
    "תוכן ממומן"
    "תוכן שיווקי"
    "תוכן מקודם"
    "विज्ञापन"
    "प्रायोजित सामग्री"
    "विज्ञापन के बाद जारी"
    "विज्ञापन के बाद खबर जारी है"
    "विज्ञापन हटाएं"
    "विज्ञापन बंद करें"
    "हमारे साथ विज्ञापन करें"
    "यहां विज्ञापन दें"
    "कहानी विज्ञापन के नीचे जारी है"
    "लेख विज्ञापन के नीचे जारी है"
    "hirdetés"
    "reklám"
    "a cikk a hirdetés után folytatódik"
    "a cikk folytatódik a hirdetés után"
    "cikkünk a hirdetés után folytatódik"
    "szponzorált tartalom"
    "támogatott tartalom"
    "fizetett tartalom"
    "iklan"
    "lanjutkan membaca di bawah iklan"
    "scroll untuk baca artikel"
    "advertisement scroll to continue"
    "lanjut ke konten di bawah"
    "artikel ini berlanjut setelah iklan"
    "konten bersponsor"
    "tutup iklan"
    "scroll untuk melanjutkan membaca"
    "pubblicità"
    "pubblicita"
    "pubblicita'"
    "continua a leggere dopo la pubblicità"
    "l'articolo continua dopo la pubblicità"
    "l'articolo prosegue dopo la pubblicità"
    "articolo continua sotto la pubblicità"
    "continua dopo la pubblicità"
    "la lettura continua dopo la pubblicità"
    "prosegui la lettura dopo la pubblicità"
    "continua a leggere sotto la pubblicità"
    "scorri per continuare a leggere"
    "contenuto sponsorizzato"
    "contenuti sponsorizzati"
    "contenuto promozionale"
    "articolo sponsorizzato"
    "messaggio promozionale"
    "informazione pubblicitaria"
    "messaggio pubblicitario"
    "pubblicità pubblicità"
    "spazio pubblicitario"
    "chiudi pubblicità"
    "salta la pubblicità"
    "rimuovi la pubblicità"
    "publiredazionale"
    "pubbliredazionale"
    "fine pubblicità"
    "contenuto offerto da"
    "link sponsorizzati"
    "annuncio pubblicitario"
    "questo articolo contiene link di affiliazione"
    "questo articolo contiene link affiliati"
    "questo post contiene link di affiliazione"
    "in qualità di affiliato amazon"
    "in qualità di affiliati amazon"
    "riceve un guadagno dagli acquisti idonei"
    "potremmo ricevere una commissione"
    "riceve una commissione sugli acquisti"
    "necrologie"
    "広告"
    "スポンサーリンク"
    "スポンサードリンク"
    "スポンサー リンク"
    "広告の後に記事が続きます"
    "広告のあとに記事が続きます"
    "この後に広告が入ります"
    "記事は広告の後に続きます"
    "広告の下に続きます"
    "広告を閉じる"
    "広告をスキップ"
    "広告をブロック"
    "記事広告"
    "タイアップ広告"
    "広告掲載について"
    "広告募集"
    "広告について"
    "アドセンス"
    "広告 広告"
    "当サイトはアフィリエイト"
    "当サイトではアフィリエイト"
    "本サイトはアフィリエイト"
    "当ページのリンクには広告"
    "記事内に広告が"
    "この記事には広告を"
    "本記事はアフィリエイト"
    "本ページはプロモーション"
    "本記事にはプロモーション"
    "当サイトのコンテンツにはプロモーション"
    "本ページには広告が"
    "アフィリエイト広告を利用"
    "商品プロモーションを含む場合があります"
    "アフィリエイト広告を利用しています"
    "アフィリエイトプログラムの参加者です"
    "amazonのアソシエイトとして"
    "pr"
    "광고"
    "ad 광고"
    "광고 닫기"
    "광고 건너뛰기"
    "스폰서 링크"
    "스폰서링크"
    "광고 후 이어집니다"
    "기사는 광고 뒤에 이어집니다"
    "광고문의"
    "광고안내"
    "광고 안내"
    "광고 문의"
    "배너광고"
    "전체메뉴 광고"
    "이 포스팅은 쿠팡 파트너스"
    "이 글은 쿠팡 파트너스"
    "파트너스 활동의 일환으로"
    "이에 따른 일정액의 수수료를 제공받습니다"
    "advertentie"
    "lees verder onder de advertentie"
    "lees verder na de advertentie"
    "tekst gaat verder onder de advertentie"
    "artikel gaat verder onder de advertentie"
    "de tekst gaat verder onder de advertentie"
    "het artikel gaat verder onder de advertentie"
    "artikel gaat verder na de advertentie"
    "verhaal gaat verder onder de advertentie"
    "tekst loopt door onder de advertentie"
    "tekst gaat verder onder advertentie"
    "ga verder met lezen onder de advertentie"
    "scroll verder om door te lezen"
    "advertentie sluiten"
    "sluit advertentie"
    "advertentie overslaan"
    "einde advertentie"
    "gesponsorde inhoud"
    "gesponsorde content"
    "gesponsord artikel"
    "betaalde content"
    "partnerbijdrage"
    "partnercontent"
    "ingezonden mededeling"
    "advertentie advertentie"
    "reclameboodschap"
    "dit artikel bevat affiliate"
    "deze post bevat affiliate"
    "dit bericht bevat affiliate"
    "annonse"
    "artikkelen fortsetter under annonsen"
    "saken fortsetter under annonsen"
    "annonsørinnhold"
    "artikkelen fortsetter etter annonsen"
    "sponset innhold"
    "reklama"
    "dalsza część artykułu pod reklamą"
    "dalsza część tekstu pod reklamą"
    "dalsza część artykułu pod materiałem wideo"
    "dalsza część artykułu pod wideo"
    "dalszy ciąg artykułu pod reklamą"
    "dalszy ciąg materiału pod wideo"
    "ciąg dalszy pod reklamą"
    "ciąg dalszy artykułu pod reklamą"
    "czytaj dalej pod reklamą"
    "artykuł zawiera lokowanie produktu"
    "materiał zawiera lokowanie produktu"
    "materiał sponsorowany"
    "artykuł sponsorowany"
    "materiał partnera"
    "materiał promocyjny"
    "materiał reklamowy"
    "tekst sponsorowany"
    "treść sponsorowana"
    "autopromocja"
    "koniec reklamy"
    "pomiń reklamę"
    "zamknij reklamę"
    "linki sponsorowane"
    "artykuł partnerski"
    "reklama reklama"
    "artykuł powstał we współpracy z"
    "materiał powstał we współpracy z"
    "artykuł zawiera linki afiliacyjne"
    "wpis zawiera linki afiliacyjne"
    "partnerzy"
    "publicidade"
    "continua após a publicidade"
    "continua após publicidade"
    "continua depois da publicidade"
    "continua depois do anúncio"
    "continua após o anúncio"
    "a matéria continua após a publicidade"
    "o artigo continua após a publicidade"
    "o artigo continua após o anúncio"
    "a notícia continua após a publicidade"
    "continue lendo após a publicidade"
    "continue a ler após a publicidade"
    "o texto continua após o anúncio"
    "conteúdo continua após a publicidade"
    "depois da publicidade"
    "conteúdo patrocinado"
    "conteúdos patrocinados"
    "artigo patrocinado"
    "conteúdo de marca"
    "conteúdo publicitário"
    "informe publicitário"
    "informe publicitario"
    "publieditorial"
    "publirreportagem"
    "espaço publicitário"
    "publicidade publicidade"
    "publicidade - otz"
    "fechar anúncio"
    "fechar publicidade"
    "fechar pub"
    "pular anúncio"
    "remover anúncios"
    "fim da publicidade"
    "link patrocinado"
    "links patrocinados"
    "role para continuar"
    "role a página para continuar lendo"
    "pub. continue a ler a seguir"
    "pub • continue a ler a seguir"
    "este artigo contém links de afiliados"
    "este post contém links de afiliados"
    "este conteúdo contém links de afiliados"
    "como associado da amazon"
    "como associados da amazon"
    "ao comprar por meio dos links"
    "pode receber uma comissão por compras"
    "podemos receber uma comissão"
    "pode ganhar comissão por compras"
    "podemos ganhar uma comissão"
    "publicitate"
    "articolul continuă după publicitate"
    "articolul continuă mai jos"
    "continuarea după publicitate"
    "conținut sponsorizat"
    "реклама"
    "на правах рекламы"
    "продолжение после рекламы"
    "статья продолжается после рекламы"
    "реклама. продолжение ниже"
    "продолжение под рекламой"
    "партнерский материал"
    "партнерский проект"
    "рекламный материал"
    "рекламное объявление"
    "рекламный блок"
    "закрыть рекламу"
    "скрыть рекламу"
    "пропустить рекламу"
    "отключить рекламу"
    "реклама на сайте"
    "разместить рекламу"
    "реклама реклама"
    "реклама. ооо"
    "реклама. ао"
    "реклама. пао"
    "реклама. ип"
    "реклама ооо"
    "реклама: ооо"
    "реклама. рекламодатель"
    "реклама, ооо"
    "рекламодатель: ооо"
    "erid:"
    "annons"
    "annonser"
    "artikeln fortsätter efter annonsen"
    "artikeln fortsätter under annonsen"
    "annons, artikeln fortsätter nedan"
    "sponsrat innehåll"
    "annonssamarbete"
    "reklam"
    "reklamlar"
    "haberin devami reklamdan sonra"
    "haberin devami için tiklayin"
    "yazinin devami reklamdan sonra"
    "reklami kapat"
    "reklami geç"
    "reklami atla"
    "sponsorlu içerik"
    "sponsorlu bağlantilar"
    "reklam alani"
    "reklam verin"
    "на правах реклами"
    "партнерський матеріал"
    "продовження після реклами"
    "рекламний матеріал"
    "quảng cáo"
    "bài viết tiếp tục sau quảng cáo"
    "nội dung được tài trợ"
    "đóng quảng cáo"
    "tài trợ nội dung"
    "liên hệ quảng cáo"
    "广告"
    "廣告"
    "广告内容"
    "广告 请继续往下阅读"
    "廣告 請繼續往下閱讀"
    "請繼續往下閱讀"
    "请继续往下阅读"
    "廣告(請繼續閱讀本文"
    "廣告 (請繼續閱讀本文"
    "请继续阅读下文"
    "請繼續閱讀下文"
    "文章未完,請繼續往下閱讀"
    "以下文章未完"
    "跳过广告"
    "跳過廣告"
    "关闭广告"
    "關閉廣告"
    "我是广告 请继续往下阅读"
    "我是廣告 請繼續往下閱讀"
    "广告之后继续阅读"
    "廣告之後繼續閱讀"
    "赞助内容"
    "贊助內容"
    "赞助商链接"
    "贊助商連結"
    "广告赞助"
    "推广内容"
    "本文为推广内容";

inline constexpr char social_phrases[] =
    "share this"
    "share this article"
    "share this story"
    "share this post"
    "share this page"
    "share this video"
    "share this content"
    "share this recipe"
    "share this with"
    "share this via"
    "share this link"
    "share this on facebook"
    "share this on twitter"
    "share this on reddit"
    "share this on linkedin"
    "share this on pinterest"
    "share article"
    "share post"
    "share story"
    "share link"
    "share on facebook"
    "share on twitter"
    "share on x"
    "share on linkedin"
    "share on whatsapp"
    "share on pinterest"
    "share on reddit"
    "share on telegram"
    "share on tumblr"
    "share on flipboard"
    "share on bluesky"
    "share on threads"
    "share on email"
    "share to facebook"
    "share to twitter"
    "share to x"
    "share to linkedin"
    "share to pinterest"
    "share to whatsapp"
    "share via email"
    "share via facebook"
    "share via twitter"
    "share via"
    "share with friends"
    "tweet this"
    "tweet this article"
    "pin it"
    "pin it on pinterest"
    "pin this"
    "pin for later"
    "pin recipe"
    "email this"
    "email this article"
    "email this story"
    "email this page"
    "email article"
    "print this"
    "print this article"
    "print this page"
    "print article"
    "save this article"
    "save article"
    "copy link"
    "copy the link"
    "copy article link"
    "link copied"
    "link copied to clipboard"
    "copied to clipboard"
    "copy url"
    "copy link to share"
    "sharing is caring"
    "share all sharing options"
    "share share share"
    "sharing options"
    "show more sharing options"
    "all sharing options"
    "more sharing options"
    "share options"
    "share permalink"
    "like loading"
    "share the article"
    "share this opens in a new window"
    "send this to a friend"
    "send to a friend"
    "email to a friend"
    "follow us"
    "follow us on"
    "follow us on facebook"
    "follow us on twitter"
    "follow us on x"
    "follow us on instagram"
    "follow us on linkedin"
    "follow us on youtube"
    "follow us on tiktok"
    "follow us on pinterest"
    "follow us on google news"
    "follow us on social media"
    "follow us on social"
    "follow us on facebook and twitter"
    "follow us on twitter and facebook"
    "follow us on facebook, twitter and instagram"
    "follow us here"
    "follow on facebook"
    "follow on twitter"
    "follow on instagram"
    "follow me"
    "follow me on twitter"
    "follow me on instagram"
    "follow @"
    "find us on facebook"
    "find us on social media"
    "find us on"
    "like us on facebook"
    "connect with us"
    "connect with us on"
    "join us on facebook"
    "join our whatsapp channel"
    "join our whatsapp group"
    "join our telegram channel"
    "join the whatsapp channel"
    "subscribe to our youtube channel"
    "subscribe on youtube"
    "add us on google"
    "stay connected with us"
    "let's connect"
    "get social"
    "our social media"
    "social media links"
    "social share"
    "social sharing"
    "share on social"
    "share on social media"
    "visit us on facebook"
    "visit our facebook page"
    "check us out on facebook"
    "0fanslike"
    "0followersfollow"
    "0subscriberssubscribe"
    "0fans"
    "0followers"
    "0subscribers"
    "0 fans like"
    "0 followers follow"
    "0 subscribers subscribe"
    "0k fans like"
    "0kfanslike"
    "0kfollowersfollow"
    "0ksubscriberssubscribe"
    "0 fans"
    "0 fanslike"
    "0 shares"
    "0shares"
    "0 share"
    "0k shares"
    "0 shares share"
    "0 likes"
    "0 like"
    "0 likes 0 comments"
    "0 views"
    "0k views"
    "0 reads"
    "0 retweets"
    "shares"
    "total shares"
    "share 0"
    "share: 0"
    "shares 0"
    "tweet 0"
    "0 tweets"
    "0 pins"
    "0 shares share tweet"
    "share0"
    "share0 tweet"
    "views: 0"
    "post views: 0"
    "view count: 0"
    "0 people like this"
    "0 people found this helpful"
    "0 reader likes this"
    "0 readers like this"
    "facebook twitter"
    "facebooktwitter"
    "facebook twitter email"
    "facebook twitter pinterest"
    "facebook twitter linkedin"
    "facebook twitter instagram"
    "facebook twitter whatsapp"
    "facebook twitter youtube"
    "facebook twitter linkedin email"
    "facebook twitter whatsapp email"
    "facebook twitter reddit email"
    "facebook twitter pinterest whatsapp"
    "facebook twitter whatsapp linkedin"
    "facebook twitter pinterest email"
    "facebook twitter instagram youtube"
    "facebook twitter google"
    "facebook x"
    "facebook x linkedin"
    "facebook x email"
    "facebook instagram"
    "facebook instagram youtube"
    "facebook instagram twitter"
    "facebook instagram linkedin youtube"
    "facebook x instagram"
    "twitter facebook"
    "twitter facebook linkedin"
    "twitter facebook email"
    "twitter linkedin"
    "linkedin twitter facebook"
    "share tweet"
    "share tweet pin"
    "share tweet email"
    "share tweet share"
    "share share tweet"
    "share tweet pin email"
    "share share share pin"
    "tweet share"
    "tweet share share"
    "like tweet share"
    "tweet email"
    "share pin"
    "share pin tweet"
    "share tweet pin share"
    "facebook0 twitter linkedin0"
    "twitter (opens in new window"
    "facebook (opens in new window"
    "print email"
    "email print"
    "print share"
    "share print"
    "share email"
    "share save"
    "save share"
    "like share"
    "like comment share"
    "share comment"
    "comment share"
    "share email print"
    "share print email"
    "click to share on"
    "click to email a link to a friend"
    "click to email this to a friend"
    "click to print (opens"
    "click to tweet"
    "share on facebook (opens"
    "share on twitter (opens"
    "share on x (opens"
    "share on linkedin (opens"
    "share on reddit (opens"
    "share on pinterest (opens"
    "share on facebook share on"
    "share on facebook facebook"
    "share on twitter twitter"
    "share this article on"
    "share this story on"
    "share this post on"
    "share this on"
    "share facebook"
    "share twitter"
    "share via facebook"
    "follow us on"
    "follow us:"
    "find us on facebook"
    "like us on facebook"
    "join our whatsapp"
    "join our telegram"
    "follow our whatsapp"
    "subscribe to our youtube"
    "for more updates, follow us on"
    "to stay updated, follow"
    "sorry, your blog cannot share posts by email"
    "post was not sent - check your email"
    "follow him on twitter"
    "follow her on twitter"
    "follow me on twitter"
    "follow them on twitter"
    "follow me on instagram"
    "follow me on facebook"
    "follow me on tiktok"
    "follow me on pinterest"
    "follow him on facebook"
    "follow her on facebook"
    "follow them on instagram"
    "follow them on facebook"
    "follow him on x"
    "follow her on x"
    "follow him on instagram"
    "follow @"
    "email check failed"
    "follow us on facebook"
    "follow us on twitter"
    "follow us on instagram"
    "follow us on google news"
    "like us on facebook"
    "like our facebook page"
    "join our facebook group"
    "join our telegram channel"
    "join our whatsapp channel"
    "(opens in new window)"
    "follow us on social media"
    "share this article with your friends"
    "follow us on x"
    "on facebook and follow us"
    "share"
    "facebook"
    "twitter"
    "x (twitter"
    "twitter/x"
    "x.com"
    "instagram"
    "linkedin"
    "pinterest"
    "reddit"
    "whatsapp"
    "telegram"
    "tumblr"
    "flipboard"
    "youtube"
    "tiktok"
    "threads"
    "bluesky"
    "mastodon"
    "viber"
    "vkontakte"
    "vk"
    "odnoklassniki"
    "messenger"
    "facebook messenger"
    "line"
    "email"
    "e-mail"
    "mail"
    "print"
    "pocket"
    "copy"
    "rss"
    "like"
    "likes"
    "follow"
    "following"
    "followers"
    "follow author"
    "save"
    "saved"
    "bookmark"
    "bookmarks"
    "reblog"
    "google"
    "google plus"
    "google news"
    "snapchat"
    "discord"
    "wechat"
    "weibo"
    "xing"
    "digg"
    "stumbleupon"
    "delicious"
    "mix"
    "medium"
    "substack"
    "twitch"
    "spotify"
    "apple podcasts"
    "github"
    "gab"
    "parler"
    "gettr"
    "truth social"
    "social"
    "social media"
    "socials"
    "connect"
    "tweet"
    "tweets"
    "pin"
    "dislike"
    "upvote"
    "downvote"
    "embed code"
    "snap"
    "sms"
    "sharethis"
    "addthis"
    "more options"
    "zoom"
    "enlarge"
    "gift"
    "gift article"
    "gift this article"
    "listen now"
    "permalink"
    "flag"
    "report this"
    "report a problem"
    "favorite"
    "add to favorites"
    "like this"
    "share all sharing options"
    "share this page to"
    "share on facebook"
    "share on twitter"
    "share on linkedin"
    "share on pinterest"
    "share on whatsapp"
    "share on x ("
    "share on facebookshare"
    "share on x share"
    "share to facebook"
    "share to twitter"
    "share to linkedin"
    "copy link urlcopied"
    "click to subscribe to"
    "follow a topic and we'll"
    "join us on"
    "join us in discord"
    "join us on discord"
    "join our discord"
    "join the facebook group"
    "find us on:"
    "visit our youtube"
    "close extra sharing options"
    "yes, show me sharing options"
    "read more about sharing"
    "share full article"
    "share by email"
    "share via text"
    "if you like it, please share it"
    "like what you see? share with a friend"
    "share this with a friend"
    "tell a friend"
    "facebook email twitter linkedin copy link"
    "share tweet share pin"
    "facebook messenger email"
    "gift this"
    "share: facebook"
    "share. facebook twitter linkedin email"
    "share this entry"
    "share by mail"
    "share it"
    "share to"
    "please share this story"
    "share with your friends"
    "share this with your friends"
    "share your thoughts with friends"
    "like it? share it"
    "sharing is nice"
    "thanks for sharing"
    "copy url for sharing"
    "share to show you care"
    "open share links"
    "close share links"
    "close share panel"
    "open share panel"
    "addthis sharing buttons"
    "social links navigation"
    "visit linkedin page"
    "visit facebook page"
    "visit twitter page"
    "visit instagram page"
    "facebook link"
    "linkedin link"
    "twitter link"
    "instagram link"
    "add us on linkedin"
    "article bookmarked"
    "get author rss feed"
    "additional share options added"
    "follow along on social media"
    "share to kinja"
    "0 followers"
    "0k followers"
    "0m followers"
    "0 following"
    "0k likes"
    "0k reads"
    "0 claps"
    "0k claps"
    "0 reactions"
    "view this post on instagram"
    "view this post on facebook"
    "view this post on twitter"
    "view this post on x"
    "view this post on threads"
    "view this post on tiktok"
    "view this post on linkedin"
    "view this post on bluesky"
    "view full post on youtube"
    "view full post on instagram"
    "view full post on twitter"
    "view full post on x"
    "view full post on facebook"
    "view full post on tiktok"
    "watch on youtube"
    "view on instagram"
    "view on twitter"
    "view on facebook"
    "view on threads"
    "share this with"
    "share to email"
    "share to pinterest"
    "share to whatsapp"
    "social links for"
    "(opens new window)"
    "on instagram at @"
    "on twitter at @"
    "on x at @"
    "on tiktok at @"
    "and share with your friends on"
    "share with your friends on facebook"
    "on facebook, twitter"
    "on facebook, instagram"
    "on twitter, facebook"
    "on instagram, facebook"
    "facebook icon"
    "facebook logo"
    "twitter icon"
    "twitter logo"
    "x icon"
    "x logo"
    "instagram icon"
    "instagram logo"
    "linkedin icon"
    "linkedin logo"
    "youtube icon"
    "youtube logo"
    "pinterest icon"
    "pinterest logo"
    "whatsapp icon"
    "whatsapp logo"
    "tiktok icon"
    "tiktok logo"
    "reddit icon"
    "reddit logo"
    "email icon"
    "email logo"
    "threads icon"
    "threads logo"
    "telegram icon"
    "telegram logo"
    "send via email"
    "send by email"
    "follow live"
    "linked in"
    "you tube"
    "whats app"
    "tik tok"
    "شارك المقال"
    "شارك الخبر"
    "شارك هذا المقال"
    "شارك هذا الخبر"
    "شارك هذا الموضوع"
    "شارك على فيسبوك"
    "شارك على تويتر"
    "شارك على واتساب"
    "شارك عبر البريد"
    "شاركها على فيسبوك"
    "مشاركة المقال"
    "مشاركة الخبر"
    "مشاركة على فيسبوك"
    "مشاركة على تويتر"
    "مشاركة عبر البريد"
    "مشاركة عبر واتساب"
    "انقر للمشاركة على"
    "اضغط للمشاركة على"
    "اضغط لتشارك على"
    "انقر لمشاركة"
    "تابع احدث الاخبار عبر تطبيق"
    "تابعوا اخر الاخبار عبر"
    "تابع اخر الاخبار عبر"
    "تابعوا اخر اخبارنا على"
    "(فتح في نافذة جديدة"
    "شارك"
    "شاركها"
    "sdílet na facebooku"
    "sdílet na twitteru"
    "sdílet článek"
    "sdílejte článek"
    "sdílet na x"
    "sledujte nás"
    "sledujte nás na facebooku"
    "zkopírovat odkaz"
    "kopírovat odkaz"
    "poslat e-mailem"
    "vytisknout článek"
    "klikněte pro sdílení"
    "kliknutím sdílíte"
    "(otevře se v novém okně"
    "del på facebook"
    "del på twitter"
    "del på linkedin"
    "del artiklen"
    "del artikel"
    "følg os"
    "følg os på facebook"
    "kopier link"
    "kopiér link"
    "link kopieret"
    "klik for at dele"
    "klik for at udskrive"
    "(åbner i et nyt vindue"
    "del"
    "følg"
    "gem"
    "synes godt om"
    "auf facebook teilen"
    "auf twitter teilen"
    "auf whatsapp teilen"
    "artikel teilen"
    "beitrag teilen"
    "seite teilen"
    "seite drucken"
    "folgen sie uns"
    "folge uns"
    "ihr blog kann leider keine beiträge per e-mail teilen"
    "beitrag nicht abgeschickt - e-mail adresse kontrollieren"
    "e-mail-überprüfung fehlgeschlagen, bitte versuche es noch einmal"
    "an e-mail-adresse senden"
    "klick, um dies einem freund per e-mail"
    "(wird in neuem fenster geöffnet"
    "bloggern gefällt das"
    "teilen"
    "drucken"
    "merken"
    "merkliste"
    "twittern"
    "mitteilen"
    "empfehlen"
    "gefällt mir"
    "speichern"
    "κοινοποίηση στο facebook"
    "κοινοποιήστε στο facebook"
    "μοιραστείτε το άρθρο"
    "μοιράσου το"
    "μοιραστείτε το"
    "κοινοποιήστε το"
    "ακολουθήστε μασ"
    "ακολούθησέ μασ"
    "αντιγραφή συνδέσμου"
    "αποστολή με email"
    "ακολουθήστε μασ στο"
    "ακολουθήστε το"
    "κάντε κλικ για κοινοποίηση"
    "(ανοίγει σε νέο παράθυρο"
    "(άνοιγμα σε νέο παράθυρο"
    "κοινοποίηση"
    "μοιραστείτε"
    "compartir en facebook"
    "compartir en twitter"
    "compartir en x"
    "compartir en whatsapp"
    "compartir en linkedin"
    "compartir en telegram"
    "compartir en pinterest"
    "compartir en redes"
    "compartir en redes sociales"
    "compartir esta noticia"
    "compartir este artículo"
    "compartir noticia"
    "compartir nota"
    "síguenos"
    "seguinos"
    "haz clic para compartir en"
    "haz clic para enviar"
    "haz clic para imprimir"
    "haga clic para compartir"
    "clic para compartir en"
    "clic para enviar un enlace"
    "síguenos en facebook"
    "síguenos en google news"
    "(se abre en una ventana nueva"
    "(se abre en una nueva ventana"
    "(abre en nueva ventana"
    "compartir"
    "seguir"
    "imprimir"
    "guardar"
    "enviar"
    "redes sociales"
    "sociales"
    "اشتراک گذاری"
    "اشتراك گذاري"
    "اشتراکگذاری"
    "اشتراكگذاري"
    "به اشتراک بگذارید"
    "به اشتراك بگذاريد"
    "اشتراک گذاری در تلگرام"
    "اشتراك گذاري در تلگرام"
    "اشتراک گذاری در توییتر"
    "اشتراك گذاري در توييتر"
    "ارسال به دوستان"
    "ارسال به دوست"
    "ما را دنبال کنید"
    "ما را دنبال كنيد"
    "ما را در شبکههای اجتماعی دنبال کنید"
    "ما را در شبكههاي اجتماعي دنبال كنيد"
    "کپی لینک"
    "كپي لينك"
    "لینک کپی شد"
    "لينك كپي شد"
    "برای عضویت در کانال"
    "براي عضويت در كانال"
    "به کانال تلگرام"
    "به كانال تلگرام"
    "ما را در تلگرام دنبال"
    "ما را در اینستاگرام"
    "ما را در اينستاگرام"
    "(در پنجره تازه باز میشود"
    "(در پنجره تازه باز ميشود"
    "(در پنجرهٔ تازه باز میشود"
    "(در پنجرهٔ تازه باز ميشود"
    "jaa facebookissa"
    "jaa twitterissä"
    "jaa artikkeli"
    "jaa whatsappissa"
    "jaa sähköpostilla"
    "seuraa meitä"
    "seuraa meitä facebookissa"
    "kopioi linkki"
    "linkki kopioitu"
    "tulosta artikkeli"
    "jaa facebookissa (avautuu"
    "jaa twitterissä (avautuu"
    "(avautuu uudessa ikkunassa"
    "jaa"
    "tykkää"
    "seuraa"
    "partager sur facebook"
    "partager sur twitter"
    "partager sur x"
    "partager sur whatsapp"
    "partager sur linkedin"
    "partager sur pinterest"
    "partager sur telegram"
    "partager sur messenger"
    "partager par e-mail"
    "partager par email"
    "partager par mail"
    "partager via e-mail"
    "partager cet article"
    "partager sur"
    "partager"
    "cliquez pour partager"
    "cliquez pour envoyer"
    "cliquez pour imprimer"
    "cliquer pour partager"
    "cliquer pour envoyer"
    "cliquer pour imprimer"
    "cliquer pour enregistrer"
    "suivez-nous sur facebook"
    "(ouvre dans une nouvelle fenêtre"
    "(s'ouvre dans une nouvelle fenêtre"
    "(nouvelle fenêtre"
    "envoyer"
    "copier"
    "שתפו בפייסבוק"
    "שתף בפייסבוק"
    "שיתוף בפייסבוק"
    "שיתוף בטוויטר"
    "שיתוף בוואטסאפ"
    "שתפו את הכתבה"
    "שתף כתבה"
    "שתפו כתבה"
    "עקבו אחרינו"
    "עקבו אחרינו בפייסבוק"
    "העתק קישור"
    "העתקת קישור"
    "הקישור הועתק"
    "לחצו כדי לשתף"
    "לחץ כדי לשתף"
    "הצטרפו לערוץ"
    "(נפתח בחלון חדש"
    "शेयर करें"
    "साझा करें"
    "फेसबुक पर शेयर करें"
    "फ़ेसबुक पर शेयर करें"
    "फ़ेसबुक पर शेयर करें"
    "ट्विटर पर शेयर करें"
    "व्हाट्सएप पर शेयर करें"
    "व्हाट्सऐप पर शेयर करें"
    "इस खबर को शेयर करें"
    "इस ख़बर को शेयर करें"
    "इस ख़बर को शेयर करें"
    "खबर शेयर करें"
    "इस लेख को शेयर करें"
    "इसे शेयर करें"
    "यह शेयर करें"
    "दोस्तों के साथ शेयर करें"
    "सोशल मीडिया पर शेयर करें"
    "हमें फॉलो करें"
    "फॉलो करें"
    "हमें फेसबुक पर फॉलो करें"
    "हमें ट्विटर पर फॉलो करें"
    "हमारे साथ जुड़ें"
    "हमारे साथ जुड़ें"
    "लिंक कॉपी करें"
    "फेसबुक पर शेयर करने के लिए"
    "ट्विटर पर शेयर करने के लिए"
    "हमें फेसबुक पर लाइक"
    "हमें गूगल समाचार पर"
    "हमारे व्हाट्सएप ग्रुप"
    "हमारे यूट्यूब चैनल को"
    "के साथ जुड़ने के लिए यहां क्लिक करें"
    "के साथ जुड़ने के लिए यहां क्लिक करें"
    "हमें फ़ेसबुक, ट्विटर"
    "हमें फ़ेसबुक, ट्विटर"
    "हमें फेसबुक, ट्विटर"
    "फेसबुक पेज लाइक करें और"
    "हमारे फेसबुक पेज को लाइक"
    "शेयर"
    "साझा"
    "फेसबुक"
    "फ़ेसबुक"
    "फ़ेसबुक"
    "ट्विटर"
    "megosztás facebookon"
    "megosztás a facebookon"
    "megosztás twitteren"
    "megosztom facebookon"
    "oszd meg"
    "cikk megosztása"
    "ossza meg"
    "kövess minket"
    "kövessen minket"
    "kövess minket facebookon"
    "kövess minket a facebookon"
    "link másolása"
    "link másolva"
    "(új ablakban nyílik meg"
    "bagikan ke facebook"
    "bagikan ke twitter"
    "bagikan ke whatsapp"
    "bagikan artikel"
    "bagikan artikel ini"
    "bagikan berita ini"
    "ikuti kami"
    "ikuti kami di"
    "klik untuk berbagi"
    "klik untuk membagikan"
    "klik untuk mencetak"
    "ikuti kami di google"
    "ikuti whatsapp channel"
    "(membuka di jendela yang baru"
    "cetak"
    "condividi su facebook"
    "condividi su twitter"
    "condividi su x"
    "condividi su whatsapp"
    "condividi su linkedin"
    "condividi su pinterest"
    "condividi su telegram"
    "condividi via email"
    "condividi via mail"
    "condividi per email"
    "condividi con gli amici"
    "condividi l'articolo"
    "condividi questo articolo"
    "condividi articolo"
    "condividi questo post"
    "condividi questa pagina"
    "condividi la notizia"
    "condividi questa notizia"
    "fai clic per condividere"
    "fai clic qui per condividere"
    "fai clic qui per stampare"
    "fai clic per inviare"
    "fai clic qui per inviare"
    "clicca per condividere"
    "clicca per inviare un link"
    "clicca per stampare"
    "seguici su facebook"
    "seguici su google news"
    "seguici anche su"
    "segui le notizie di"
    "(si apre in una nuova finestra"
    "(si apre in una nuova scheda"
    "(apre in una nuova finestra"
    "condivisioni"
    "stampa"
    "segui"
    "シェアする"
    "この記事をシェア"
    "この記事をシェアする"
    "この記事を共有"
    "記事をシェア"
    "シェアお願いします"
    "記事をツイート"
    "ツイートする"
    "ポストする"
    "いいねする"
    "facebookでシェア"
    "クリックしてtwitterで"
    "クリックして twitter"
    "クリックしてxで共有"
    "クリックして友達に"
    "クリックして印刷"
    "facebook で共有するには"
    "twitterでフォローしよう"
    "この記事が気に入ったら"
    "(新しいウィンドウで開きます"
    "sns"
    "공유하기"
    "기사 공유"
    "기사공유하기"
    "기사 공유하기"
    "이 기사를 공유합니다"
    "이 기사 공유하기"
    "페이스북 공유"
    "페이스북으로 공유"
    "페이스북에 공유"
    "페이스북 공유하기"
    "다른 공유 찾기"
    "다른 찾기"
    "기사스크랩하기"
    "기사저장"
    "클릭하여 페이스북"
    "클릭하여 트위터"
    "트위터로 공유하기"
    "페이스북으로 공유하기"
    "네이버에서 구독"
    "(새 창에서 열림"
    "(으)로 기사보내기"
    "deel op facebook"
    "deel op twitter"
    "deel op x"
    "deel op whatsapp"
    "deel op linkedin"
    "deel op pinterest"
    "delen op facebook"
    "delen op twitter"
    "delen op x"
    "delen op linkedin"
    "delen op pinterest"
    "delen via facebook"
    "delen via twitter"
    "delen via whatsapp"
    "delen via e-mail"
    "delen via email"
    "delen via linkedin"
    "delen via mail"
    "delen met"
    "deel via whatsapp"
    "deel via e-mail"
    "klik om te delen"
    "klik om af te drukken"
    "klik om dit te e-mailen"
    "klik om dit te delen"
    "klik om een link te e-mailen"
    "volg ons op facebook"
    "volg ons ook op"
    "(wordt in een nieuw venster geopend"
    "(opent in een nieuw venster"
    "delen"
    "deel"
    "gedeeld"
    "volgen"
    "mailen"
    "tweeten"
    "del artikkelen"
    "del artikkel"
    "del saken"
    "følg oss"
    "følg oss på facebook"
    "kopier lenke"
    "lenke kopiert"
    "klikk for å dele"
    "klikk for å skrive ut"
    "(åpnes i et nytt vindu"
    "skriv ut"
    "lik"
    "udostępnij na facebooku"
    "udostępnij na facebook"
    "udostępnij na twitterze"
    "udostępnij na x"
    "udostępnij na linkedin"
    "udostępnij na whatsapp"
    "udostępnij artykuł"
    "udostępnij ten artykuł"
    "udostępnij link"
    "kliknij, aby udostępnić"
    "kliknij, aby podzielić się"
    "kliknij by wydrukować"
    "kliknij, aby wydrukować"
    "kliknij, aby wysłać"
    "(otwiera się w nowym oknie"
    "udostępnij"
    "podziel się"
    "drukuj"
    "wyślij"
    "compartilhe no facebook"
    "compartilhe no twitter"
    "compartilhe no whatsapp"
    "compartilhe no linkedin"
    "compartilhe no telegram"
    "compartilhe no x"
    "compartilhe via e-mail"
    "compartilhe por e-mail"
    "compartilhe esta notícia"
    "compartilhe essa notícia"
    "compartilhe este artigo"
    "compartilhe esse artigo"
    "compartilhe este post"
    "compartilhe esta matéria"
    "compartilhe essa matéria"
    "compartilhe isso"
    "clique para compartilhar"
    "clique para partilhar"
    "clique para enviar um link"
    "clique para imprimir"
    "carregue aqui para partilhar"
    "siga-nos no facebook"
    "siga nosso perfil"
    "acompanhe o nosso canal"
    "participe do nosso grupo no whatsapp"
    "(abre em nova janela"
    "(abre numa nova janela"
    "(opens in new window"
    "compartilhar"
    "redes sociais"
    "reportar erro"
    "distribuie pe facebook"
    "distribuie articolul"
    "distribuie acest articol"
    "trimite pe whatsapp"
    "partajează pe facebook"
    "urmărește-ne"
    "urmărește-ne pe facebook"
    "urmăriți-ne"
    "urmărește-ne pe google news"
    "urmăriți-ne pe google news"
    "copiază link"
    "dă clic pentru a partaja"
    "dă clic pentru partajare"
    "urmărește-ne și pe google"
    "urmăriți știrile"
    "urmărește știrile"
    "(se deschide într-o fereastră nouă"
    "поделиться в facebook"
    "поделиться в фейсбуке"
    "поделиться в twitter"
    "поделиться вконтакте"
    "поделиться в вк"
    "поделиться в телеграм"
    "поделиться в telegram"
    "поделиться в whatsapp"
    "поделиться ссылкой"
    "поделиться ссылкой на статью"
    "поделиться статьей"
    "поделиться новостью"
    "нажмите, чтобы поделиться"
    "нажмите здесь, чтобы поделиться"
    "нажмите, чтобы открыть на facebook"
    "нажмите для печати"
    "подписывайтесь на наш канал в"
    "подписывайтесь на наш телеграм-канал"
    "подписывайтесь на наш telegram-канал"
    "подписывайтесь на telegram-канал"
    "(открывается в новом окне"
    "вконтакте"
    "подписаться"
    "dela på facebook"
    "dela på twitter"
    "dela artikeln"
    "dela artikel"
    "dela via e-post"
    "följ oss"
    "följ oss på facebook"
    "kopiera länk"
    "länk kopierad"
    "skriv ut artikeln"
    "klicka för att dela"
    "klicka för att skriva ut"
    "(öppnas i ett nytt fönster"
    "dela"
    "gilla"
    "följ"
    "e-post"
    "facebook'ta paylaş"
    "twitter'da paylaş"
    "x'te paylaş"
    "whatsapp'ta paylaş"
    "linkedin'de paylaş"
    "telegram'da paylaş"
    "facebookta paylaş"
    "twitterda paylaş"
    "whatsappta paylaş"
    "haberi paylaş"
    "bu haberi paylaş"
    "yaziyi paylaş"
    "bu yaziyi paylaş"
    "bunu paylaş"
    "sosyal medyada paylaş"
    "arkadaşlarinla paylaş"
    "facebook'ta paylaşmak için"
    "twitter'da paylaşmak için"
    "x'te paylaşmak için tiklayin"
    "whatsapp'ta paylaşmak için"
    "linkedin üzerinden paylaşmak için"
    "telegram'da paylaşmak için"
    "arkadaşiniza e-posta ile bağlanti"
    "yazdirmak için tiklayin"
    "bizi google news'te takip"
    "google news'te takip etmek için"
    "bizi sosyal medyada takip"
    "(yeni pencerede açilir"
    "paylaş"
    "paylaşin"
    "поділитися у facebook"
    "поділитися в facebook"
    "поділитися у фейсбук"
    "поділитися в telegram"
    "поділитися в twitter"
    "поділитися новиною"
    "поділитися статтею"
    "поділитися посиланням"
    "підписуйтесь на наш telegram"
    "підписуйтесь на наш канал"
    "підписуйтеся на наш"
    "читайте нас у"
    "натисніть, щоб поділитися"
    "(відкривається у новому вікні"
    "chia sẻ facebook"
    "chia sẻ lên facebook"
    "chia sẻ qua facebook"
    "chia sẻ bài viết"
    "chia sẻ bài viết này"
    "chia sẻ qua email"
    "theo dõi chúng tôi"
    "theo dõi chúng tôi trên"
    "theo dõi chúng tôi trên google news"
    "sao chép liên kết"
    "sao chép link"
    "copy link thành công"
    "gửi bài viết"
    "in bài viết"
    "(mở trong cửa sổ mới"
    "分享到"
    "分享至"
    "分享到微信"
    "分享到微博"
    "分享到朋友圈"
    "分享到新浪微博"
    "分享到qq空间"
    "分享到微信朋友圈"
    "分享到facebook"
    "分享至facebook"
    "分享到twitter"
    "分享到line"
    "扫描二维码分享"
    "点击分享到"
    "打开微信,点击底部"
    "打开微信\"扫一扫\""
    "使用微信扫一扫"
    "微信扫一扫,"
    "微信扫码关注"
    "(在新视窗中开启"
    "(在新視窗中開啟"
    "(在新窗口中打开"
    "分享"
    "新浪微博"
    "qq空间"
    "腾讯微博"
    "人人网";

inline constexpr char error_page_phrases[] =
    "the page you are looking for"
    "the page you're looking for"
    "the page you were looking for"
    "the page you requested"
    "the page you have requested"
    "the page you are trying to"
    "the page you tried to"
    "the requested url"
    "the page that you"
    "the page was not found"
    "the page could not be found"
    "that page can't be found"
    "this page could not be found"
    "this page can't be found"
    "this page isn't available"
    "this page is not available"
    "this page doesn't exist"
    "this page does not exist"
    "page you were looking for doesn't exist"
    "page not found"
    "looking for doesn't exist"
    "looking for does not exist"
    "looking for can't be found"
    "looking for could not be found"
    "looking for might have been removed"
    "looking for has moved"
    "it looks like nothing was found at this location"
    "it seems we can't find what you're looking for"
    "we can't find the page"
    "we couldn't find the page"
    "we could not find the page"
    "we couldn't find that page"
    "we couldn't find what you"
    "sorry, we couldn't find"
    "sorry, this page"
    "sorry, the page"
    "sorry, that page"
    "sorry, but nothing matched"
    "sorry, no posts matched"
    "no posts matched your criteria"
    "nothing matched your search terms"
    "the link you followed may be broken"
    "the link you clicked may be broken"
    "the content you requested"
    "the resource you are looking for"
    "the resource cannot be found"
    "the resource requested could not"
    "the specified url cannot be found"
    "was not found on this server"
    "could not be found on this server"
    "the requested url was rejected"
    "you don't have permission to access"
    "you do not have permission to access"
    "access to this resource on the server is denied"
    "access to this page has been denied"
    "access to this site has been"
    "you are not authorized to"
    "request blocked"
    "the request is blocked"
    "the request could not be satisfied"
    "we can't connect to the server for this app"
    "guru meditation"
    "varnish cache server"
    "additionally, a 0 not found error was encountered"
    "the server encountered an internal error"
    "the server encountered a temporary error"
    "the server encountered an unexpected"
    "the server is temporarily unable to service"
    "the service is temporarily unavailable"
    "the server is temporarily unavailable"
    "there has been a critical error on this website"
    "there has been a critical error on your website"
    "error establishing a database connection"
    "your php installation appears to be missing"
    "briefly unavailable for scheduled maintenance"
    "website is temporarily unavailable"
    "site is temporarily unavailable"
    "site is undergoing maintenance"
    "undergoing scheduled maintenance"
    "down for maintenance"
    "under maintenance. please"
    "this account has been suspended"
    "this domain has expired"
    "this domain is for sale"
    "this domain is parked"
    "this site can't be reached"
    "this webpage is not available"
    "apache is functioning normally"
    "if you see this page, the nginx web server"
    "welcome to nginx"
    "apache server at"
    "please try again in a few minutes"
    "please contact the site owner"
    "please contact the webmaster"
    "contact the server administrator"
    "contact the website owner"
    "this is generated by cloudfront"
    "generated by cloudfront"
    "cloudfront attempted to"
    "cloudflare ray id"
    "performance & security by cloudflare"
    "reference #0"
    "incident id:"
    "error code: 0"
    "error reference number: 0"
    "support id:"
    "server error in '/' application"
    "an application error occurred on the server"
    "stack trace:"
    "unhandled exception occurred"
    "whoops, looks like something went wrong"
    "we're sorry, but something went wrong"
    "something went wrong, but don't fret"
    "something went wrong while submitting the form"
    "something went wrong. please"
    "something went wrong. try again"
    "oops! something went wrong"
    "oops, something went wrong"
    "sorry, something went wrong"
    "oops! that page"
    "oops! the page"
    "an unexpected error has occurred"
    "an unexpected error occurred"
    "an error has occurred. please"
    "an error occurred. please"
    "an error occurred, please"
    "an error occurred while processing your request"
    "an error occurred while trying to"
    "an error occurred retrieving"
    "there was an error loading"
    "there was an error processing"
    "there was a problem loading"
    "there was a problem with your"
    "failed to load this"
    "failed to load content"
    "unable to load this"
    "could not be loaded"
    "content could not be loaded"
    "no results found for your"
    "this store is unavailable"
    "this shop is unavailable"
    "the site is currently private"
    "this site is private"
    "this blog is private"
    "is protected by a password"
    "enter using password"
    "enter your password to view comments"
    "to view it please enter your password"
    "this content is password protected"
    "enable javascript to"
    "enable javascript in your"
    "enable javascript and"
    "enable javascript or"
    "enable javascript for"
    "please enable javascript"
    "please turn on javascript"
    "turn on javascript"
    "activate javascript"
    "javascript is disabled"
    "javascript is turned off"
    "javascript is not enabled"
    "javascript is currently disabled"
    "javascript is not available"
    "javascript is required"
    "javascript must be enabled"
    "javascript seems to be disabled"
    "javascript appears to be disabled"
    "requires javascript"
    "javascript disabled"
    "have javascript enabled"
    "with javascript enabled"
    "without javascript"
    "you need javascript"
    "you need to enable javascript to run this app"
    "your browser does not support"
    "your browser doesn't support"
    "your browser is not supported"
    "your browser isn't supported"
    "your browser is no longer supported"
    "your browser is out of date"
    "your browser is outdated"
    "your browser is ancient"
    "you are using an outdated browser"
    "you are using an unsupported browser"
    "you're using an outdated browser"
    "you appear to be using an"
    "browser is not currently supported"
    "this browser is no longer supported"
    "this browser is not supported"
    "browser not supported"
    "unsupported browser"
    "please update your browser"
    "please upgrade your browser"
    "upgrade your browser"
    "update your browser"
    "use a different browser"
    "use a modern browser"
    "switch to a supported browser"
    "a browser that supports"
    "please enable cookies"
    "cookies are disabled"
    "enable cookies in your"
    "please disable your ad blocker"
    "disable your ad blocker"
    "disable your adblocker"
    "disable ad blocker"
    "disable adblock"
    "ad blocker detected"
    "ad blocker is"
    "adblocker detected"
    "adblock detected"
    "ad block detected"
    "turn off your ad blocker"
    "turn off ad blocker"
    "turn off your adblocker"
    "turn off adblock"
    "using an ad blocker"
    "using an adblocker"
    "using adblock"
    "you are using an ad-blocker"
    "whitelist our site"
    "whitelist us"
    "whitelist this site"
    "please whitelist"
    "allow ads on our"
    "allow ads on this"
    "allow our ads"
    "select enabled on this site"
    "adblock plus button"
    "adblock icon"
    "don't run on pages on this"
    "don't run on pages on this domain"
    "this page requires a higher version browser"
    "support for your browser"
    "please enable images"
    "checking your browser before accessing"
    "checking if the site connection is secure"
    "checking your browser"
    "verify you are human"
    "verify that you are human"
    "verify you're human"
    "verifying you are human"
    "verify that you are not a robot"
    "verify you are not a robot"
    "confirm you are human"
    "confirm that you are human"
    "confirm you're not a robot"
    "prove you're not a robot"
    "prove you are human"
    "please complete the security check"
    "complete the captcha"
    "solve the captcha"
    "solve this captcha"
    "pardon our interruption"
    "this process is automatic. your browser will redirect"
    "ddos protection by"
    "needs to review the security of your connection"
    "made us think you were a bot"
    "unusual traffic from your computer network"
    "unusual activity from your"
    "automated requests"
    "automated access"
    "press & hold to confirm"
    "protected by recaptcha"
    "please wait while we verify"
    "please stand by, while we"
    "just a moment while we"
    "why do i have to complete a captcha"
    "this question is for testing whether"
    "enter the characters you see"
    "type the characters you see"
    "enter the code shown"
    "0 not found"
    "0 - not found"
    "0: not found"
    "0 page not found"
    "0 - page not found"
    "0: page not found"
    "0 error"
    "0 error page"
    "error 0"
    "error: 0"
    "error 0 - page not found"
    "error 0: page not found"
    "http error 0"
    "http 0"
    "http status 0"
    "http status 0 - not found"
    "0 forbidden"
    "error 0 forbidden"
    "0 - forbidden"
    "0 - forbidden: access is denied"
    "0 - file or directory not found"
    "0 bad gateway"
    "0 bad request"
    "0 unauthorized"
    "0 gateway time-out"
    "0 gateway timeout"
    "0 service unavailable"
    "0 service temporarily unavailable"
    "0 internal server error"
    "0 - internal server error"
    "0 server error"
    "0 too many requests"
    "0 moved permanently"
    "0 method not allowed"
    "0 request timeout"
    "page not found"
    "page not found (0"
    "page can't be found"
    "page cannot be found"
    "page unavailable"
    "page no longer available"
    "page does not exist"
    "not found (0"
    "not found, error 0"
    "nothing found"
    "nothing found here"
    "nothing here"
    "oops! that page can't be found"
    "this page doesn't seem to exist"
    "this page is missing"
    "object not found"
    "file not found"
    "http error 0 - not found"
    "access denied"
    "access denied (0"
    "access forbidden"
    "access to this page has been denied"
    "you have been blocked"
    "sorry, you have been blocked"
    "attention required"
    "attention required! cloudflare"
    "just a moment"
    "one more step"
    "one moment, please"
    "please wait a moment"
    "please wait for verification"
    "please stand by"
    "checking your browser"
    "security check"
    "i'm not a robot"
    "i am not a robot"
    "bot verification"
    "human verification"
    "bad gateway"
    "gateway timeout"
    "gateway time-out"
    "internal server error"
    "service unavailable"
    "service temporarily unavailable"
    "temporarily unavailable"
    "server error"
    "application error"
    "fatal error"
    "site maintenance"
    "under maintenance"
    "maintenance mode"
    "site under maintenance"
    "we'll be back soon"
    "we'll be right back"
    "be right back"
    "coming soon page"
    "under construction"
    "site under construction"
    "this site is under construction"
    "something went wrong"
    "something went wrong here"
    "oops, something went wrong"
    "oops! something went wrong"
    "oops something went wrong"
    "an error occurred"
    "an error has occurred"
    "an error has occurred, please try again later"
    "an error occurred, please try again later"
    "error loading"
    "failed to load"
    "unable to load"
    "loading failed"
    "error loading content"
    "please try again"
    "please try again later"
    "try again later"
    "try refreshing the page"
    "refresh the page"
    "reload page"
    "reload the page"
    "retry loading"
    "return to homepage"
    "return to home"
    "return home"
    "return to the homepage"
    "return to the home page"
    "back to home page"
    "go back home"
    "go to homepage"
    "go to the homepage"
    "go to the home page"
    "take me home"
    "take me back"
    "take me to the homepage"
    "visit our homepage"
    "requested url not found"
    "javascript is disabled"
    "javascript disabled"
    "enable javascript"
    "no javascript"
    "javascript must be enabled"
    "adblock detected"
    "ad blocker detected"
    "adblocker detected"
    "adblock"
    "i have disabled adblock"
    "i've disabled adblock"
    "i have disabled my ad blocker"
    "i've disabled my ad blocker"
    "continue without disabling"
    "unsupported browser"
    "browser not supported"
    "outdated browser"
    "update browser"
    "update my browser"
    "email check failed, please try again"
    "loading"
    "loading content"
    "loading more"
    "loading page"
    "loading more content"
    "loading more stories"
    "loading, please wait"
    "loading article"
    "loading video"
    "loading image"
    "loading the player"
    "no results found"
    "0 results"
    "0 results found"
    "no items found"
    "no posts found"
    "no articles found"
    "no content available"
    "no content found"
    "content not available"
    "content unavailable"
    "content not found"
    "this content is not available"
    "this content isn't available right now"
    "no related posts"
    "no related articles"
    "no data available"
    "this video is unavailable"
    "nginx"
    "openresty"
    "lighttpd"
    "varnish"
    "guru meditation"
    "microsoft-azure-application-gateway/v0"
    "nginx/0"
    "error! we're sorry"
    "0. that's an error"
    "0 - file or directory"
    "xid: 0"
    "reference #0"
    "cloudflare ray id"
    "apache/0"
    "nginx/0"
    "openresty/0"
    "requested url:"
    "error code: 0"
    "error: unable to"
    "exception details"
    "warning: mysqli"
    "warning: cannot modify header"
    "fatal error: uncaught"
    "fatal error: allowed memory"
    "notice: undefined"
    "oops! we"
    "sorry, we can't find"
    "notice: trying to"
    "deprecated: function"
    "warning: undefined"
    "warning: include"
    "parse error: syntax"
    "sorry, your browser"
    "it looks like you're using an ad"
    "it seems you are using"
    "it appears you are using"
    "looks like you have an ad blocker"
    "we noticed you're using"
    "we have detected that you are using"
    "we've noticed you"
    "to view this site"
    "to use this site, please"
    "this video is private"
    "this media is not"
    "video unavailable"
    "the video could not be loaded"
    "we're having trouble loading"
    "sorry, this video"
    "sorry, this content"
    "sorry, but the page"
    "a required part of this site couldn't load"
    "trouble loading"
    "you can't perform that action at this time"
    "uh oh!"
    "you signed in with another tab"
    "this video is no longer available"
    "this video is not available"
    "this video isn't available"
    "this video is currently unavailable"
    "this content is not available in your"
    "not available in your region"
    "not available in your location"
    "media playback is unsupported"
    "no compatible source was found"
    "your browser does not support the video"
    "an error occurred while playing"
    "error loading media"
    "error loading player"
    "video can't be played"
    "video can not be played"
    "video cannot be played"
    "the media could not be loaded"
    "to play this video you need to enable javascript"
    "to view this video please enable"
    "to watch this video, please"
    "this slideshow requires javascript"
    "flash player is required"
    "requires flash"
    "install flash player"
    "adobe flash player"
    "you need to have flash"
    "sorry"
    "sorry about that"
    "we're sorry"
    "we are sorry"
    "oops"
    "whoops"
    "uh oh"
    "uh-oh"
    "oh no"
    "error"
    "errors"
    "warning"
    "try again"
    "go back"
    "go home"
    "search for something else"
    "perhaps searching can help"
    "maybe try a search"
    "search again"
    "javascript"
    "javascript required"
    "no results"
    "refresh"
    "retry"
    "whitelabel error page"
    "page expired"
    "0 page expired"
    "need help"
    "why have i been blocked"
    "hide details"
    "show details"
    "error occurred"
    "site temporarily unavailable"
    "refresh page"
    "not found"
    "forbidden"
    "unauthorized"
    "blocked"
    "denied"
    "timeout"
    "reason"
    "host"
    "ip"
    "your ip"
    "reference"
    "code"
    "status"
    "incident"
    "cannot get"
    "internal server error (0"
    "request id"
    "what happened"
    "what can i do"
    "why did this happen"
    "block id"
    "error code"
    "technical details"
    "additional information"
    "lighttpd/0"
    "not allowed"
    "browser"
    "working"
    "you"
    "status report"
    "type"
    "description"
    "note"
    "request method"
    "request url"
    "exception type"
    "exception value"
    "server software"
    "server protocol"
    "gone"
    "not acceptable"
    "runtime error"
    "method not allowed"
    "request entity too large"
    "bad request"
    "website administrator"
    "it works"
    "most likely causes"
    "things you can try"
    "more information"
    "view more information"
    "connection timed out"
    "development mode"
    "what can i do to prevent this in the future"
    "why am i seeing this page"
    "why am i seeing this"
    "there are two potential causes of this"
    "verification successful"
    "try different image"
    "continue without supporting us"
    "there's nothing here"
    "back to our site"
    "connect your domain"
    "privacy - terms"
    "hcaptcha"
    "recaptcha"
    "before we continue"
    "no message available"
    "website owner? click here to fix"
    "0 gone"
    "err_name_not_resolved"
    "err_connection_refused"
    "err_connection_timed_out"
    "err_connection_reset"
    "i am human"
    "request rejected"
    "website expired"
    "proxy error"
    "routing error"
    "the requested resource"
    "begin"
    "try"
    "maintenance"
    "exception"
    "google chrome"
    "mozilla firefox"
    "microsoft edge"
    "request id:"
    "ray id:"
    "cloudflare ray id:"
    "your ip:"
    "your ip address:"
    "error code:"
    "error code 0"
    "incident number"
    "reference id"
    "block id"
    "event id"
    "trace id"
    "host:"
    "request url"
    "request method"
    "exception value"
    "apache tomcat/0"
    "error 0"
    "type:"
    "url:"
    "ip:"
    "performance & security by"
    "please include the ray id"
    "client ip"
    "reason: error"
    "module iis"
    "notification maprequesthandler"
    "handler staticfile"
    "requested url"
    "physical path c:"
    "logon method"
    "logon user"
    "commercial support is available at"
    "for online documentation and support please refer to"
    "the system returned"
    "connection to 0"
    "description: http 0"
    "message the requested resource"
    "message java."
    "type exception"
    "type status"
    "note the full"
    "uri: /"
    "message: not found"
    "servlet:"
    "requestid"
    "hostid"
    "rails.root"
    "get facebook on"
    "having problems accessing the site"
    "block reason"
    "your browser: mozilla"
    "about wordfence"
    "your computer's time"
    "request from 0"
    "github status"
    "heroku logs"
    "java.lang."
    "waiting for www"
    "key: 0"
    "there was an issue with the form"
    "there was an error. please try"
    "to see this content please"
    "fastly error: unknown domain"
    "website encountered an unexpected error"
    "application error: a client-side exception"
    "our services aren't available right now"
    "there isn't a github pages site here"
    "this shop is currently unavailable"
    "this store is currently unavailable"
    "no healthy upstream"
    "upstream connect error"
    "the web server reported a bad gateway"
    "the web server is not returning a connection"
    "the origin web server"
    "what can i do to resolve this"
    "why have i been blocked"
    "this website is using a security service"
    "the action you just performed triggered"
    "you are unable to access"
    "has banned your ip"
    "banned the autonomous system"
    "the owner of this website"
    "if you are the owner of this website"
    "if you are the owner of this site"
    "if you are the site owner"
    "if you are the application owner"
    "if you are the system administrator"
    "faithfully yours, nginx"
    "further configuration is required"
    "thank you for using nginx"
    "the page you are looking for is temporarily unavailable"
    "you may have mistyped the address"
    "the page may have moved"
    "this is the default welcome page"
    "this is the default web page"
    "apache0 debian default page"
    "apache0 ubuntu default page"
    "it works! this is the default"
    "this application has no explicit mapping for /error"
    "whitelabel error page"
    "type status report"
    "the origin server did not find a current representation"
    "description the origin server"
    "you're seeing this error because you have debug"
    "using the urlconf defined in"
    "didn't match any of these"
    "an error occurred in the application and your page could not be served"
    "check your logs for details"
    "website you are visiting is protected"
    "sucuri website firewall"
    "to regain access, please make sure"
    "as you were browsing something about your browser"
    "you're a power user moving through this website"
    "disabled javascript in your web browser"
    "a third-party browser plugin"
    "we've detected unusual activity"
    "please make sure your browser supports javascript"
    "block reference id"
    "powered by perimeterx"
    "please contact us and provide"
    "for inquiries related to this message"
    "some privacy related extensions may cause issues"
    "please disable them and try again"
    "the server cannot process the request"
    "your browser sent a request that this server could not understand"
    "the proxy server received an invalid"
    "please check back soon"
    "please check back later"
    "we are experiencing technical difficulties"
    "experiencing technical difficulties"
    "we will be back shortly"
    "scheduled maintenance. check back"
    "the content you're looking for"
    "details: to enable the details of this"
    "the current custom error settings"
    "you do not have permission to view this directory"
    "the resource you are looking for has been"
    "learn more about troubleshooting wordpress"
    "check your site admin email"
    "we're having trouble finding"
    "domain isn't connected"
    "this domain isn't connected"
    "domain not claimed"
    "site not found"
    "account suspended"
    "contact your hosting provider"
    "something has triggered missing webpage on your website"
    "default 0 error page for nginx"
    "you should customize this error page for your own site"
    "the nginx configuration file /etc/nginx"
    "server unable to read htaccess file"
    "more information about this error may be available in the server error log"
    "the proxy server could not handle the request"
    "this server could not verify that you are authorized"
    "credentials (e.g., bad password)"
    "no longer available on this server and there is no forwarding address"
    "an appropriate representation of the requested resource"
    "this error was generated by mod_security"
    "the requested url was not found on"
    "the requested resource was not found on"
    "if you entered the url manually please check your spelling"
    "if you think this is a server error, please contact the webmaster"
    "a normal user of this web site and don't know what this page is about"
    "default page for the apache"
    "the directory or file specified does not exist on the web server"
    "a custom filter or module, such as urlscan"
    "to track failed requests for this http status code"
    "this error means that the file or directory does not exist on the server"
    "litespeed technologies inc. is not a web hosting company"
    "powered by litespeed web server"
    "no server is available to handle this request"
    "returned an invalid or incomplete response"
    "request forbidden by administrative rules"
    "the following error was encountered while trying to retrieve the url"
    "the remote host or network may be down"
    "your cache administrator is"
    "the requested url could not be retrieved"
    "the plain http request was sent to https port"
    "reset reason: connection"
    "if you are the owner of this website, please contact"
    "it is possible you have reached this page because"
    "the ip address for this domain may have changed"
    "the url for this domain may have changed"
    "there has been a server misconfiguration"
    "has the correct ip address configured for your apache settings"
    "used cloudflare to restrict access"
    "you are being rate limited"
    "has banned you temporarily from accessing"
    "visit cloudflare.com for more information"
    "if you are a visitor of this website"
    "if you're a visitor of this website"
    "if you're the owner of this website"
    "is on the cloudflare network"
    "cloudflare is currently unable to resolve"
    "the owner just signed up for cloudflare"
    "provider's dns fails"
    "issue between cloudflare's cache and your origin web server"
    "the ray id (which is at the bottom of this error page)"
    "cloudflare ray id found at the bottom"
    "the initial connection between cloudflare's network"
    "unknown connection issue between cloudflare"
    "an error 0 means that the request was able to connect"
    "check that this domain has been added to a service"
    "if you provide content to customers through cloudfront"
    "cloudfront distribution is configured to block"
    "the specified key does not exist"
    "the specified bucket does not exist"
    "custom domain has not been configured inside azure"
    "client cache is still pointing the domain to old ip address"
    "error details: the web app you have attempted to reach"
    "this page checks to see if it's really you"
    "this page appears when google automatically detects requests"
    "unavailable due to legal reasons"
    "attempting to access this website from a country belonging to the european"
    "zero size object"
    "information in your wp-config.php file is incorrect"
    "are you sure you have the correct username and password"
    "are you sure you have typed the correct hostname"
    "are you sure the database server is running"
    "if you are unsure what these terms mean"
    "your access to this site has been limited"
    "your access to this service has been limited"
    "if you think you have been blocked in error"
    "has been temporarily limited for security reasons"
    "wordfence is a security plugin"
    "is using wordfence to manage access"
    "wordfence's blocking tools"
    "generated by wordfence"
    "is currently under maintenance. we should be back shortly"
    "the requested page could not be found"
    "the requested page can't be found"
    "you may not be able to visit this page because of"
    "search engine that has an out-of-date listing"
    "if difficulties persist, please contact"
    "domain isn't connected to a website"
    "connect it to your wix website"
    "an error in the url entered into your web browser"
    "return to our homepage by clicking here"
    "this account has expired. if you are the site owner"
    "are you the store owner"
    "has been removed. this address is not available for new blogs"
    "did you expect to see your blog here"
    "you were looking for doesn't currently exist at this address"
    "unless you were looking for this error page"
    "set up github pages for your repository"
    "the site configured at this address does not contain"
    "make sure that the filename case matches the url"
    "you must provide an index.html file"
    "for more information about using github pages"
    "you've followed a broken link or entered a url"
    "you followed a broken link or entered a url"
    "weren't expecting a 0 for this path"
    "there is no app configured at that hostname"
    "perhaps the app owner has renamed it"
    "read our documentation to learn more about this error"
    "see the error message at the bottom of this page"
    "to the wikimedia system administrators"
    "the requested thread could not be found"
    "the requested topic does not exist"
    "csrf verification failed"
    "this site requires a csrf cookie"
    "configured your browser to disable cookies"
    "more information is available with debug=true"
    "your django settings file"
    "the change you wanted was rejected"
    "change something you didn't have access to"
    "the server returned a \"0"
    "something is broken. please let us know what you were doing"
    "there was an unexpected error (type="
    "the full stack trace of the root cause is available"
    "description the server encountered"
    "either the server is overloaded or there is an error in the application"
    "the method is not allowed for the requested url"
    "you just hit a route that doesn't exist"
    "the current error page you are seeing can be replaced"
    "please review the following url and make sure"
    "swapping to development environment will display"
    "the development environment shouldn't be enabled"
    "version information: microsoft .net"
    "please allow up to 0 seconds"
    "requests from malicious bots can pose as legitimate"
    "completing the captcha proves you are a human"
    "you can run an anti-virus scan on your device to make sure"
    "ask the network administrator to run a scan"
    "prevent getting this page in the future is to use privacy pass"
    "enable javascript and cookies to continue"
    "you are using automation tools to browse"
    "make sure that javascript and cookies are enabled"
    "not blocking them from loading"
    "a human (and not a bot"
    "please enable js and"
    "you we are dealing with and not a robot"
    "about the behaviour of the browser has caught our attention"
    "something about the behavior of the browser has caught our attention"
    "browsing and clicking at a speed much faster"
    "something is preventing javascript from working"
    "there is a robot on the same network"
    "why is this verification required"
    "incapsula incident id"
    "blocked by our security service"
    "please whitelist your ip"
    "access from your country was disabled"
    "click the box below to let us know you're not a robot"
    "complete the captcha below"
    "checking if you are a human"
    "prove that you are not a robot"
    "make sure you're not a robot"
    "your browser is accepting cookies"
    "this step verifies that you are not a bot"
    "making sure you're not a bot"
    "has set up anubis"
    "enable javascript to get past this challenge"
    "because ai companies have changed the social contract"
    "blocked due to a network policy"
    "try logging in or creating an account here to get back"
    "please register or sign in with your developer credentials"
    "if you think that we've incorrectly blocked you"
    "waiting for your browser"
    "we're verifying your browser"
    "a list of supported browsers in our help center"
    "to continue using x.com"
    "supporting us by disabling your ad blocker"
    "to help fund our award-winning journalism"
    "click the adblock"
    "built our site to take advantage of the latest technology"
    "please download one of these browsers"
    "a web browser that isn't supported by"
    "the latest version of your preferred browser"
    "because of its privacy settings, this video"
    "try watching this video on"
    "either because the server or network failed"
    "either unavailable or not supported in this browser"
    "server ip address could not be found"
    "checking the proxy, firewall"
    "0 proxy error"
    "0 not acceptable"
    "0 request entity too large"
    "0 payload too large"
    "0 request-uri too large"
    "request header or cookie too large"
    "0 request header or cookie too large"
    "bad request - invalid hostname"
    "bad request - invalid url"
    "nginx error"
    "apache0 default page"
    "apache0 ubuntu default page: it works"
    "detailed error information"
    "http status 0 - internal server error"
    "http status 0 - bad request"
    "http status 0 - forbidden"
    "http status 0 - unauthorized"
    "http status 0 - method not allowed"
    "http status 0 - service unavailable"
    "http error 0 not found"
    "http error 0 forbidden"
    "http error 0 internal server error"
    "http error 0 service unavailable"
    "error 0 not found"
    "web server is down error code 0"
    "web server is returning an unknown error error code 0"
    "http error 0. the request hostname is invalid"
    "http error 0. the service is unavailable"
    "error 0 (not found)!!0"
    "error 0 (server error)!!0"
    "dns resolution error"
    "code: nosuchkey"
    "code: nosuchbucket"
    "0: not_found"
    "code: not_found"
    "0 article not found"
    "0 - article not found"
    "0 web site not found"
    "0 - error: 0"
    "wordpress › error"
    "blog has been removed"
    "no such app"
    "server error (0"
    "forbidden (0"
    "bad request (0"
    "oops! an error occurred"
    "whoa there, pardner"
    "let's confirm you are human"
    "making sure you're not a bot"
    "the page is not found"
    "looks like this domain isn't connected to a website yet"
    "something went wrong. wait a moment and try again"
    "0: this page could not be found"
    "block technical data"
    "application error: a client-side exception has occurred (see the browser console for more information"
    "you are using an outdated browser. please upgrade your browser to improve your experience and security"
    "this application has no explicit mapping for /error, so you are seeing this as a fallback"
    "is no longer available on this server and there is no forwarding address. please remove all references to this resource"
    "update my browser now"
    "you need to enable javascript to run this app"
    "powered by jetty"
    "error code: media_err"
    "session id: 0"
    "cannot get /"
    "no route matches ["
    "request unsuccessful. incapsula"
    "proxy ip: 0"
    "your support id is"
    "0: not_found"
    "error: 0, backend"
    "please try again in 0 seconds. that's all we know"
    "on this server. that's all we know"
    "you may be seeing this error due to"
    "we've detected that you"
    "we've detected that javascript"
    "please turn off your ad"
    "turn on your javascript"
    "please enable js"
    "please enable your"
    "please disable your ad"
    "please disable the ad"
    "your ip address has been"
    "for full functionality of this site"
    "to use this site, please enable"
    "details: cache-"
    "the media could not be loaded, either because the server or network failed or because the format is not supported"
    "rails.root: /"
    "application trace"
    "ip address: 0"
    "are you a robot"
    "the url contains a typographical error"
    "create the content on the web server"
    "review the browser url"
    "the ip address has changed"
    "the site may have moved to a different server"
    "an error has occurred while processing your request"
    "you have no access to this page"
    "a mistyped address"
    "an out-of-date bookmark/favourite"
    "this may happen as a result of the following"
    "there are various possible explanations for this"
    "please check the box below to access the site"
    "the server didn't respond in time"
    "there might be too much traffic or a configuration error"
    "select \"don't run on pages on this site\""
    "terms of service privacy policy cookie policy imprint ads info © 0 x corp"
    "about this page"
    "physical path"
    "error 0 -"
    "error 0:"
    "0 error:"
    "http error 0"
    "http status 0"
    "wordpress ›"
    "generated mon"
    "generated tue"
    "generated wed"
    "generated thu"
    "generated fri"
    "generated sat"
    "generated sun"
    "dns resolution error"
    "javax.servlet."
    "attention required!"
    "protected:"
    "utc"
    "gmt"
    "utc 0"
    "web server is down"
    "a timeout occurred"
    "origin is unreachable"
    "connection timed out error"
    "web server is returning an unknown error"
    "host error"
    "bad gateway error"
    "backend fetch failed"
    "first byte timeout"
    "الصفحة غير موجودة"
    "0 الصفحة غير موجودة"
    "0 - الصفحة غير موجودة"
    "لم يتم العثور على الصفحة"
    "الصفحة المطلوبة غير موجودة"
    "عذرا، الصفحة غير موجودة"
    "عفوا، الصفحة غير موجودة"
    "عفوا الصفحة غير موجودة"
    "عذرا، هذه الصفحة غير موجودة"
    "العودة الى الصفحة الرئيسية"
    "العودة للصفحة الرئيسية"
    "العودة الى الرئيسية"
    "الرجوع الى الصفحة الرئيسية"
    "لم يتم العثور على نتائج"
    "لم يتم العثور على اي نتائج"
    "لا توجد نتائج"
    "تم رفض الوصول"
    "الدخول ممنوع"
    "عذرا، الصفحة التي"
    "عذرا، لا يمكننا العثور"
    "عذرا، لم نتمكن من العثور"
    "عفوا، الصفحة التي"
    "الصفحة التي تحاول الوصول"
    "الصفحة التي تبحث عنها"
    "يرجى تفعيل javascript"
    "يرجى تفعيل جافا"
    "الرجاء تفعيل javascript"
    "من فضلك قم بتفعيل"
    "يرجى تمكين javascript"
    "متصفحك لا يدعم"
    "stránka nenalezena"
    "stránka nebyla nalezena"
    "stránka neexistuje"
    "přejít na hlavní stránku"
    "zpět na hlavní stránku"
    "zpět na úvodní stránku"
    "požadovaná stránka"
    "stránka, kterou hledáte"
    "váš prohlížeč nepodporuje"
    "zapněte javascript"
    "siden blev ikke fundet"
    "siden findes ikke"
    "siden kunne ikke findes"
    "til forsiden"
    "gå til forsiden"
    "tilbage til forsiden"
    "siden, du leder efter"
    "din browser understøtter ikke"
    "aktiver javascript"
    "bitte aktivieren sie javascript"
    "seite nicht gefunden"
    "0 - seite nicht gefunden"
    "0 seite nicht gefunden"
    "fehler 0 - seite nicht gefunden"
    "fehler 0: seite nicht gefunden"
    "die seite wurde nicht gefunden"
    "diese seite existiert nicht"
    "diese seite existiert nicht mehr"
    "diese seite konnte nicht gefunden werden"
    "die seite konnte nicht gefunden werden"
    "hoppla! diese seite konnte nicht gefunden werden"
    "oops! diese seite konnte nicht gefunden werden"
    "objekt nicht gefunden"
    "dieses video ist nicht verfügbar"
    "die angeforderte seite konnte nicht"
    "der angeforderte url konnte auf dem server nicht"
    "die von ihnen aufgerufene seite"
    "die von ihnen gesuchte seite"
    "die gesuchte seite konnte nicht"
    "die gewünschte seite konnte nicht"
    "sofern sie den url manuell eingegeben haben"
    "sofern sie dies für eine fehlfunktion des servers halten"
    "es gab einen kritischen fehler auf dieser website"
    "es gab einen kritischen fehler auf deiner website"
    "erfahre mehr über die problembehandlung in wordpress"
    "fehler beim aufbau einer datenbankverbindung"
    "javascript ist in ihrem browser deaktiviert"
    "javascript ist deaktiviert"
    "aktivieren sie javascript"
    "bitte aktiviere javascript"
    "ihr browser ist veraltet"
    "dein browser ist veraltet"
    "ihr browser wird nicht unterstützt"
    "dein browser wird nicht unterstützt"
    "ihr browser unterstützt kein"
    "deaktivieren sie ihren adblocker"
    "deaktiviere deinen adblocker"
    "deaktivieren sie bitte ihren adblocker"
    "als wurde an dieser adresse nichts gefunden"
    "zugriff verweigert"
    "fehler 0"
    "nicht gefunden"
    "η σελίδα δεν βρέθηκε"
    "η σελίδα που ζητήσατε δεν βρέθηκε"
    "δεν βρέθηκε η σελίδα"
    "επιστροφή στην αρχική"
    "επιστροφή στην αρχική σελίδα"
    "η σελίδα που αναζητάτε"
    "η σελίδα που ψάχνετε"
    "ο browser σασ δεν"
    "la página no existe"
    "esta página no existe"
    "esta página no está disponible"
    "no se ha podido encontrar la página"
    "no se encontró la página"
    "no se puede encontrar esa página"
    "vaya! no se puede encontrar esa página"
    "ups! no se puede encontrar esa página"
    "lo sentimos, página no encontrada"
    "error 0: página no encontrada"
    "la página que buscas"
    "la página que busca no"
    "la página que está buscando"
    "la página que estás buscando"
    "la página a la que intentas acceder"
    "la página a la que intenta acceder"
    "la página solicitada no"
    "habilite javascript en su navegador"
    "habilita javascript en tu navegador"
    "¿quieres probar una búsqueda"
    "intentarlo con una búsqueda"
    "quizá una búsqueda ayude"
    "página no encontrada"
    "0 - página no encontrada"
    "0 página no encontrada"
    "error 0 - página no encontrada"
    "objeto no localizado"
    "este vídeo no está disponible"
    "este video no está disponible"
    "no se ha localizado la url solicitada en este servidor"
    "si usted cree que esto es un error del servidor"
    "ha habido un error crítico en esta web"
    "ha habido un error crítico en este sitio"
    "ha habido un error crítico en tu web"
    "error al establecer una conexión con la base de datos"
    "error estableciendo una conexión con la base de datos"
    "javascript está desactivado"
    "javascript está deshabilitado"
    "javascript desactivado en tu navegador"
    "active javascript en su navegador"
    "activa javascript en tu navegador"
    "su navegador no soporta"
    "tu navegador no soporta"
    "su navegador no es compatible"
    "tu navegador no es compatible"
    "tu navegador está desactualizado"
    "su navegador está desactualizado"
    "desactiva tu bloqueador de anuncios"
    "desactive su bloqueador de anuncios"
    "acceso denegado"
    "acceso prohibido"
    "صفحه مورد نظر یافت نشد"
    "صفحه مورد نظر يافت نشد"
    "صفحه یافت نشد"
    "صفحه يافت نشد"
    "صفحه پیدا نشد"
    "صفحه پيدا نشد"
    "بازگشت به صفحه اصلی"
    "بازگشت به صفحه اصلي"
    "صفحه مورد نظر پیدا نشد"
    "صفحه مورد نظر پيدا نشد"
    "صفحهای که به دنبال"
    "صفحهاي كه به دنبال"
    "متاسفانه صفحه"
    "مرورگر شما از"
    "لطفا جاوا اسکریپت"
    "لطفا جاوا اسكريپت"
    "صفحه مورد نظر شما"
    "sivua ei löytynyt"
    "sivua ei löydy"
    "etusivulle"
    "palaa etusivulle"
    "siirry etusivulle"
    "takaisin etusivulle"
    "etsimääsi sivua"
    "hakemaasi sivua"
    "selaimesi ei tue"
    "la page demandée est introuvable"
    "cette page n'existe pas"
    "cette page n'existe plus"
    "cette page est introuvable"
    "la page est introuvable"
    "désolé, cette page n'existe pas"
    "désolé, cette page est introuvable"
    "page introuvable - 0"
    "0 - page introuvable"
    "0 - page non trouvée"
    "erreur 0 - page non trouvée"
    "erreur 0 - page introuvable"
    "erreur 0 : page introuvable"
    "erreur 0 : page non trouvée"
    "erreur 0: page non trouvée"
    "la page que vous recherchez"
    "la page que vous cherchez"
    "la page que vous avez demandée"
    "la page que vous demandez"
    "la page à laquelle vous tentez"
    "la page demandée n'a pas"
    "la page demandée n'existe"
    "désolé, la page que"
    "désolé, mais la page"
    "nous sommes désolés, la page"
    "activer javascript dans votre navigateur"
    "peut-être qu'une recherche"
    "peut-être devriez-vous lancer une recherche"
    "page introuvable"
    "page non trouvée"
    "oups! cette page est introuvable"
    "oups ! cette page est introuvable"
    "objet non trouvé"
    "cette vidéo n'est pas disponible"
    "cette vidéo n'est plus disponible"
    "l'url demandée n'a pas pu être trouvée"
    "si vous pensez qu'il s'agit d'une erreur du serveur"
    "il y a eu une erreur critique sur ce site"
    "il y a eu une erreur critique sur votre site"
    "erreur lors de la connexion à la base de données"
    "veuillez activer javascript"
    "javascript est désactivé"
    "votre navigateur n'est pas à jour"
    "votre navigateur est obsolète"
    "votre navigateur ne supporte pas"
    "votre navigateur ne prend pas en charge"
    "désactiver votre bloqueur de publicité"
    "désactivez votre bloqueur de publicité"
    "accès refusé"
    "accès interdit"
    "erreur 0"
    "הדף לא נמצא"
    "העמוד לא נמצא"
    "הדף המבוקש לא נמצא"
    "חזרה לדף הבית"
    "חזרה לעמוד הבית"
    "הדף שחיפשת"
    "העמוד שחיפשת"
    "הדפדפן שלך אינו"
    "पेज नहीं मिला"
    "पृष्ठ नहीं मिला"
    "यह पेज नहीं मिला"
    "कोई परिणाम नहीं मिला"
    "कुछ नहीं मिला"
    "होम पेज पर जाएं"
    "होमपेज पर जाएं"
    "मुख्य पृष्ठ पर जाएं"
    "कृपया प्रतीक्षा करें"
    "लोड हो रहा है"
    "कुछ गलत हो गया"
    "क्षमा करें, आप जिस"
    "क्षमा करें, यह पेज"
    "कृपया जावास्क्रिप्ट"
    "कृपया javascript"
    "कृपया एड ब्लॉकर"
    "कृपया विज्ञापन अवरोधक"
    "az oldal nem található"
    "oldal nem található"
    "vissza a főoldalra"
    "vissza a kezdőlapra"
    "ugrás a főoldalra"
    "a keresett oldal"
    "a böngészője nem támogatja"
    "a böngésződ nem támogatja"
    "halaman tidak ditemukan"
    "kembali ke beranda"
    "tidak ada hasil"
    "kembali ke halaman utama"
    "halaman yang anda cari"
    "maaf, halaman"
    "browser anda tidak mendukung"
    "aktifkan javascript"
    "la pagina non esiste"
    "questa pagina non esiste"
    "oops! questa pagina non è stata trovata"
    "oops! pagina non trovata"
    "ops! pagina non trovata"
    "errore 0 - pagina non trovata"
    "errore 0: pagina non trovata"
    "0 - pagina non trovata"
    "0 pagina non trovata"
    "attiva javascript"
    "javascript non è abilitato"
    "si è verificato un errore"
    "qualcosa è andato storto"
    "riprova più tardi"
    "si prega di riprovare più tardi"
    "il tuo browser non è supportato"
    "browser non supportato"
    "adblock rilevato"
    "disattiva adblock"
    "disattiva il tuo ad blocker"
    "la pagina che stai cercando"
    "la pagina che cerchi"
    "la pagina richiesta non"
    "la pagina cercata non"
    "siamo spiacenti, la pagina"
    "siamo spiacenti, ma la pagina"
    "spiacenti, la pagina"
    "ci dispiace, la pagina"
    "sembra che non sia stato trovato nulla"
    "sembra che non ci sia nulla"
    "sembra che non riusciamo a trovare"
    "non riusciamo a trovare la pagina"
    "abilita javascript"
    "abilitare javascript nel tuo browser"
    "vuoi provare con una ricerca"
    "forse una ricerca può aiutare"
    "pagina non trovata"
    "oggetto non trovato"
    "questo video non è disponibile"
    "l'oggetto richiesto non è stato trovato su questo server"
    "si è verificato un errore critico sul tuo sito"
    "si è verificato un errore critico in questo sito"
    "si è verificato un errore critico su questo sito"
    "errore nello stabilire una connessione"
    "javascript è disabilitato"
    "il tuo browser non supporta"
    "il tuo browser è obsoleto"
    "accesso negato"
    "errore 0"
    "ページが見つかりません"
    "ページが見つかりませんでした"
    "0 ページが見つかりません"
    "ページが存在しません"
    "このページは存在しません"
    "記事が見つかりません"
    "該当する記事はありません"
    "見つかりませんでした"
    "検索結果が見つかりません"
    "アクセスが拒否されました"
    "トップページへ戻る"
    "トップページに戻る"
    "トップページへ"
    "お探しのページは"
    "お探しのページが"
    "お探しのコンテンツ"
    "お探しの記事は"
    "お客様がお探しの"
    "申し訳ございません。お探し"
    "申し訳ありませんが、お探し"
    "申し訳ありません。お探し"
    "申し訳ございませんが、お探し"
    "移動または削除された可能性"
    "削除されたか、url"
    "urlが間違っているか"
    "一時的にアクセスできない状況"
    "javascriptを有効にしてください"
    "javascript を有効にしてください"
    "javascriptを有効にして"
    "javascriptが無効"
    "javascript が無効"
    "お使いのブラウザはサポートされていません"
    "お使いのブラウザーはサポートされていません"
    "ご利用のブラウザはサポート"
    "このサイトで重大なエラーが発生しました"
    "データベース接続確立エラー"
    "指定されたページが見つかりません"
    "指定されたページは存在しません"
    "指定されたurlは存在しません"
    "この動画は再生できません"
    "페이지를 찾을 수 없습니다"
    "요청하신 페이지를 찾을 수 없습니다"
    "존재하지 않는 페이지입니다"
    "존재하지 않는 기사입니다"
    "삭제된 기사입니다"
    "삭제된 게시물입니다"
    "찾을 수 없는 페이지입니다"
    "0 페이지를 찾을 수 없습니다"
    "잘못된 접근입니다"
    "잘못된 경로입니다"
    "접근이 거부되었습니다"
    "접근 권한이 없습니다"
    "메인으로 가기"
    "메인으로 돌아가기"
    "홈으로 가기"
    "홈으로 돌아가기"
    "요청하신 페이지"
    "요청하신 기사"
    "요청하신 콘텐츠"
    "찾으시는 페이지"
    "방문하시려는 페이지"
    "죄송합니다. 요청"
    "죄송합니다. 페이지"
    "사용하시는 브라우저"
    "사용 중인 브라우저"
    "주소가 잘못 입력되었거나"
    "변경 혹은 삭제되어"
    "이름이 변경되었거나 일시적으로"
    "자바스크립트를 활성화"
    "javascript를 활성화"
    "자바스크립트가 비활성화"
    "브라우저를 지원하지 않습니다"
    "사용 중인 브라우저를 지원하지"
    "데이터베이스 연결 설정 오류"
    "deze pagina bestaat niet"
    "deze pagina bestaat niet meer"
    "deze pagina is niet gevonden"
    "de pagina is niet gevonden"
    "de pagina kan niet worden gevonden"
    "de pagina werd niet gevonden"
    "de opgevraagde pagina bestaat niet"
    "de opgevraagde pagina kon niet worden gevonden"
    "oeps! die pagina kan niet worden gevonden"
    "oeps! pagina niet gevonden"
    "0 - pagina niet gevonden"
    "fout 0 - pagina niet gevonden"
    "0 pagina niet gevonden"
    "javascript is uitgeschakeld"
    "javascript staat uit"
    "er is een fout opgetreden"
    "er ging iets mis"
    "er is iets misgegaan"
    "er is iets fout gegaan"
    "probeer het later opnieuw"
    "probeer het later nog eens"
    "probeer het opnieuw"
    "je browser is verouderd"
    "de pagina die je zoekt"
    "de pagina die u zoekt"
    "de pagina die je probeert"
    "de pagina die u probeert"
    "de pagina waar je naar"
    "de door u opgevraagde pagina"
    "sorry, de pagina"
    "helaas, de pagina"
    "helaas kunnen we de pagina"
    "het lijkt erop dat er niets is gevonden"
    "het lijkt erop dat we niet kunnen vinden"
    "we kunnen de pagina niet"
    "we konden de pagina"
    "schakel javascript in"
    "javascript is uitgeschakeld in"
    "pagina niet gevonden"
    "deze video is niet beschikbaar"
    "er heeft zich een kritieke fout voorgedaan op deze"
    "fout bij het maken van een verbinding met de database"
    "je browser ondersteunt geen"
    "uw browser ondersteunt geen"
    "uw browser is verouderd"
    "schakel je adblocker uit"
    "schakel uw adblocker uit"
    "toegang geweigerd"
    "fout 0"
    "siden ble ikke funnet"
    "siden finnes ikke"
    "fant ikke siden"
    "tilbake til forsiden"
    "siden du leter etter"
    "nettleseren din støtter ikke"
    "strona nie została znaleziona"
    "nie znaleziono strony"
    "nie odnaleziono strony"
    "strona nie istnieje"
    "0 - strona nie została znaleziona"
    "błąd 0"
    "błąd 0 - nie znaleziono strony"
    "nie znaleziono szukanej strony"
    "podana strona nie istnieje"
    "wróć na stronę główną"
    "powrót do strony głównej"
    "strona, której szukasz"
    "strona której szukasz"
    "strona, której szukałeś"
    "przepraszamy, strona"
    "przepraszamy, ale strona"
    "przepraszamy, podana strona"
    "wygląda na to, że nic"
    "błąd podczas łączenia się z bazą danych"
    "twoja przeglądarka nie obsługuje"
    "włącz obsługę javascript"
    "javascript jest wyłączony"
    "wyłącz adblock"
    "brak dostępu"
    "odmowa dostępu"
    "a página não existe"
    "esta página não existe"
    "essa página não existe"
    "a página não foi encontrada"
    "a página não pôde ser encontrada"
    "esta página não está disponível"
    "ops! página não encontrada"
    "oops! essa página não pode ser encontrada"
    "oops! esta página não pôde ser encontrada"
    "ops! não encontramos a página"
    "erro 0 - página não encontrada"
    "erro 0: página não encontrada"
    "0 - página não encontrada"
    "0 página não encontrada"
    "habilite o javascript"
    "ative o javascript"
    "habilite javascript"
    "javascript está desativado"
    "a página que você procura"
    "a página que você está procurando"
    "a página que procura não"
    "a página que está a tentar"
    "a página que você tentou"
    "a página solicitada não"
    "desculpe, a página"
    "desculpe, mas a página"
    "desculpe, não encontramos"
    "lamentamos, mas a página"
    "parece que nada foi encontrado"
    "habilite o javascript em seu navegador"
    "talvez tentar uma pesquisa"
    "talvez uma pesquisa ajude"
    "tente uma busca"
    "página não encontrada"
    "erro 0 página não encontrada"
    "este vídeo não está disponível"
    "ocorreu um erro crítico neste site"
    "ocorreu um erro crítico no seu site"
    "erro ao estabelecer uma conexão com o banco"
    "seu navegador não suporta"
    "seu navegador está desatualizado"
    "desative seu bloqueador de anúncios"
    "desative o seu bloqueador de anúncios"
    "acesso negado"
    "erro 0"
    "pagina nu a fost găsită"
    "pagina nu a fost gasita"
    "pagina nu există"
    "înapoi la prima pagină"
    "înapoi la pagina principală"
    "pagina pe care o căutați"
    "pagina pe care o cauți"
    "pagina căutată"
    "browserul dumneavoastră nu"
    "browserul tău nu"
    "страница не найдена"
    "ошибка 0. страница не найдена"
    "ошибка 0: страница не найдена"
    "0 страница не найдена"
    "0 - страница не найдена"
    "страница не существует"
    "страница удалена"
    "извините, страница не найдена"
    "к сожалению, страница не найдена"
    "материал не найден"
    "доступ запрещен"
    "доступ ограничен"
    "вернуться на главную"
    "вернуться на главную страницу"
    "запрашиваемая страница не"
    "запрашиваемая вами страница"
    "запрошенная страница не"
    "запрошенная вами страница"
    "страница, которую вы ищете"
    "страница, которую вы искали"
    "к сожалению, запрашиваемая страница"
    "извините, запрашиваемая"
    "такой страницы не существует"
    "возможно, она была удалена или перемещена"
    "возможно, страница была удалена"
    "на сайте возникла критическая ошибка"
    "ошибка установки соединения с базой данных"
    "ваш браузер не поддерживает"
    "ваш браузер устарел"
    "включите javascript"
    "необходимо включить javascript"
    "javascript отключен"
    "отключите блокировщик рекламы"
    "отключите adblock"
    "видео недоступно"
    "это видео недоступно"
    "ошибка 0"
    "sidan kunde inte hittas"
    "sidan hittades inte"
    "sidan finns inte"
    "till startsidan"
    "tillbaka till startsidan"
    "inga resultat hittades"
    "sidan du söker"
    "din webbläsare stöder inte"
    "aktivera javascript"
    "sayfa bulunamadi"
    "0 sayfa bulunamadi"
    "0 - sayfa bulunamadi"
    "hata 0"
    "aradiğiniz içerik bulunamadi"
    "sonuç bulunamadi"
    "anasayfaya dön"
    "ana sayfaya dön"
    "anasayfaya git"
    "ana sayfaya git"
    "erişim engellendi"
    "ben robot değilim"
    "site bakimda"
    "lütfen bekleyin"
    "yükleniyor"
    "bir hata oluştu"
    "aradiğiniz sayfaya ulaşilamiyor"
    "ulaşmaya çaliştiğiniz sayfa"
    "ulaşmak istediğiniz sayfa"
    "üzgünüz, aradiğiniz"
    "maalesef aradiğiniz"
    "aradiğiniz şey burada değil"
    "lütfen javascript"
    "tarayicinizda javascript"
    "tarayiciniz javascript"
    "bu siteyi görüntülemek için javascript"
    "tarayiciniz bu videoyu"
    "tarayiciniz desteklenmiyor"
    "javascript devre dişi"
    "reklam engelleyicinizi kapatin"
    "erişim reddedildi"
    "сторінку не знайдено"
    "сторінка не знайдена"
    "сторінки не існує"
    "на головну сторінку"
    "повернутися на головну"
    "нічого не знайдено"
    "запитувана сторінка"
    "сторінка, яку ви шукаєте"
    "на жаль, сторінку"
    "ваш браузер не підтримує"
    "увімкніть javascript"
    "không tìm thấy trang"
    "trang không tồn tại"
    "trang không tìm thấy"
    "về trang chủ"
    "quay lại trang chủ"
    "quay về trang chủ"
    "trang bạn đang tìm"
    "trang bạn tìm kiếm"
    "rất tiếc, trang"
    "trình duyệt của bạn không"
    "页面不存在"
    "頁面不存在"
    "找不到页面"
    "找不到頁面"
    "找不到網頁"
    "未找到页面"
    "页面未找到"
    "你访问的页面不存在"
    "抱歉,找不到页面"
    "抱歉,页面不存在"
    "页面丢失了"
    "页面走丢了"
    "找不到您要的頁面"
    "抱歉,您访问的"
    "抱歉,你访问的"
    "抱歉,您所访问的"
    "对不起,您访问的"
    "对不起,您要访问的"
    "对不起,您查看的"
    "您访问的页面"
    "您要访问的页面"
    "您要找的页面"
    "请启用javascript"
    "请启用 javascript"
    "请开启javascript"
    "请开启 javascript"
    "請啟用javascript"
    "請啟用 javascript"
    "您的浏览器不支持"
    "你的浏览器不支持"
    "您的浏览器版本过低"
    "您的瀏覽器不支援"
    "建立数据库连接时出错"
    "此站点遇到了致命错误"
    "请完成安全验证"
    "访问被拒绝"
    "禁止访问"
    "服务器错误"
    "服务器内部错误";

inline constexpr char comment_phrases[] =
    "leave a reply"
    "leave a comment"
    "leave a reply cancel reply"
    "leave a comment cancel reply"
    "leave a replycancel reply"
    "leave a comment cancel"
    "leave comment"
    "leave your comment"
    "leave your comments"
    "leave a comment below"
    "leave your reply"
    "cancel reply"
    "click here to cancel reply"
    "post a comment"
    "post comment"
    "post your comment"
    "post a reply"
    "post reply"
    "write a comment"
    "write a comment cancel reply"
    "write comment"
    "write your comment"
    "add a comment"
    "add comment"
    "add your comment"
    "add a new comment"
    "add new comment"
    "submit comment"
    "there are no comments"
    "there are no comments yet"
    "there are no comments. be the first to comment"
    "there are no reviews yet"
    "no comments yet"
    "no comments yet. be the first to comment"
    "no comments to show"
    "no responses"
    "no responses yet"
    "no replies yet"
    "add yours"
    "be the first to comment"
    "be the first to comment on this post"
    "be the first to share your thoughts"
    "be the first one to comment"
    "be first to comment"
    "be the first to review"
    "start the conversation"
    "start a conversation"
    "start a discussion"
    "join the conversation"
    "join the discussion"
    "join the debate"
    "join the conversation (0"
    "view comments"
    "view comments (0"
    "view all comments"
    "view 0 comments"
    "show comments"
    "show comments (0"
    "hide comments"
    "load comments"
    "load more comments"
    "loading comments"
    "see all comments"
    "see all comments (0"
    "see comments"
    "read comments"
    "read all comments"
    "read 0 comments"
    "read the comments"
    "all comments"
    "all comments (0"
    "recent comments"
    "latest comments"
    "newest comments"
    "top comments"
    "most liked comments"
    "view conversation"
    "comment on this story"
    "comment on this article"
    "comment on this"
    "comments on this article"
    "comments are closed"
    "comments are now closed"
    "comments are closed for this article"
    "comments are disabled"
    "comments are off"
    "comments are turned off"
    "comments off"
    "comments have been disabled"
    "comments have been closed"
    "commenting is closed"
    "commenting is disabled"
    "comment policy"
    "comments policy"
    "commenting policy"
    "commenting guidelines"
    "comment guidelines"
    "community guidelines"
    "discussion about this post"
    "discussion closed"
    "discussion policy"
    "sign in to comment"
    "log in to comment"
    "login to comment"
    "log in to leave a comment"
    "login to leave a comment"
    "log in to reply"
    "login to reply"
    "sign in to post"
    "sign in to reply"
    "register to comment"
    "subscribe to comments"
    "comments rss"
    "comment rss"
    "rss feed for comments"
    "please enter your comment"
    "please enter your name here"
    "please enter your name"
    "please enter your comment here"
    "please enter a comment"
    "you have entered an incorrect email address"
    "please enter your email address here"
    "please enter an answer in digits"
    "save my name, email, and website in this browser for the next time i comment"
    "save my name, email, and website in this browser until i comment again"
    "save my name and email in this browser for the next time i comment"
    "your email address will not be published"
    "your email address will not be published. required fields are marked"
    "your email address will not be published required fields are marked"
    "your email will not be published"
    "your e-mail address will not be published"
    "your email is never published nor shared"
    "required fields are marked"
    "fields marked with an * are required"
    "fields marked with * are required"
    "all fields are required"
    "this field is required"
    "required field"
    "required fields"
    "notify me of follow-up comments by email"
    "notify me of followup comments via e-mail"
    "notify me of followup comments via email"
    "notify me of new posts by email"
    "notify me of new posts via email"
    "notify me of new comments via email"
    "notify me by email when the comment gets approved"
    "new replies to my comments"
    "replies to my comments"
    "you must be logged in to post a comment"
    "you must log in to post a comment"
    "you must be logged in to comment"
    "you must be logged in to reply to this topic"
    "this site uses akismet to reduce spam. learn how your comment data is processed"
    "this site uses akismet to reduce spam"
    "this site uses akismet to reduce spam learn how your comment data is processed"
    "learn how your comment data is processed"
    "your comment is awaiting moderation"
    "your comment will be reviewed"
    "comments are moderated"
    "comments will be moderated"
    "all comments are moderated"
    "report abuse"
    "report comment"
    "sort by newest"
    "sort by oldest"
    "sort by best"
    "sort comments"
    "newest first"
    "oldest first"
    "newest oldest"
    "newest oldest most voted"
    "oldest newest most voted"
    "inline feedbacks"
    "view replies"
    "view all replies"
    "hide replies"
    "show replies"
    "load more replies"
    "view more comments"
    "more comments"
    "0 replies"
    "0 responses"
    "0 comments"
    "0comments"
    "0 comment"
    "0 comment(s"
    "comments (0"
    "comments 0"
    "comment (0"
    "comments: 0"
    "0) comments"
    "0 thoughts"
    "0 reviews"
    "0 ratings"
    "read more comments"
    "have your say"
    "what's your reaction"
    "tell us what you think"
    "share your thoughts"
    "share your opinion"
    "give us your feedback"
    "share your thoughts in the comments"
    "let us know in the comments"
    "let us know your thoughts"
    "let us know what you think"
    "powered by disqus"
    "comments powered by disqus"
    "blog comments powered by disqus"
    "leave this field blank"
    "leave this field empty if you're human"
    "rate this post"
    "how useful was this post"
    "click on a star to rate it"
    "average rating 0 / 0. vote count: 0"
    "no votes so far! be the first to rate this post"
    "thank you for your vote"
    "thanks for your feedback"
    "was this article helpful"
    "was this article helpful to you"
    "was this page helpful"
    "was this helpful"
    "did you find this article helpful"
    "did you find this helpful"
    "was this information helpful"
    "rate this article"
    "permalink to this article"
    "trackback uri"
    "trackback url"
    "trackbacks & pingbacks"
    "pingbacks & trackbacks"
    "trackbacks are closed"
    "allowed html"
    "you may use these html tags and attributes"
    "δ"
    "save my name, email"
    "your email address will not be published"
    "your e-mail address will not be published"
    "this site uses akismet"
    "you may use these html tags"
    "notify me of follow"
    "notify me of new"
    "notify me when"
    "please enter your comment"
    "please enter your name here"
    "you must be logged in to"
    "you must log in to"
    "please log in to"
    "sign in or create your"
    "comments are closed"
    "commenting has been"
    "comments posted"
    "your comment is awaiting"
    "please enable javascript to view the comments"
    "leave a reply cancel"
    "leave a comment cancel"
    "thank you! your comment"
    "there are no comments yet"
    "be the first to comment"
    "be the first to leave"
    "log in to leave a"
    "0 comments on"
    "0 responses to"
    "0 thoughts on"
    "0 replies to"
    "0 thought on"
    "one response to"
    "one thought on"
    "join the conversation as"
    "please keep comments"
    "please read our comment"
    "comment guidelines:"
    "please review our comment"
    "learn how your comment data is processed"
    "required fields are marked"
    "will not be published. required"
    "for the next time i comment"
    "you must be logged in to post"
    "comments powered by disqus"
    "community rules apply to all content"
    "comments are subject to moderation"
    "views expressed in the comments"
    "comments do not represent"
    "please sign in to comment"
    "reserves the right to remove comments"
    "to join the conversation, please"
    "this field is for validation purposes"
    "indicates required fields"
    "comments"
    "comment"
    "name"
    "your name"
    "full name"
    "first name"
    "last name"
    "your full name"
    "display name"
    "your email"
    "email address"
    "email (required"
    "name (required"
    "email(required"
    "name(required"
    "website"
    "website url"
    "url"
    "phone"
    "phone number"
    "your message"
    "your comment"
    "your review"
    "your rating"
    "message"
    "submit"
    "post"
    "send"
    "cancel"
    "discussion"
    "discussions"
    "reply"
    "replies"
    "reply to"
    "responses"
    "response"
    "reactions"
    "review"
    "ratings"
    "rate this"
    "newest"
    "oldest"
    "most voted"
    "commenting as"
    "post anonymously"
    "delete"
    "quote"
    "like reply"
    "report"
    "share reply"
    "reply like"
    "reply report"
    "upvote reply"
    "captcha"
    "verification"
    "first and last name"
    "your first and last name"
    "anonymous"
    "guest"
    "moderator"
    "guidelines"
    "required"
    "optional"
    "close comments"
    "what do you think"
    "thank you for your feedback"
    "show more comments"
    "show comments hide comments"
    "top positive comment"
    "all comments are welcome"
    "new follow-up comments"
    "leave comments"
    "reader comments"
    "load earlier comments"
    "report this comment"
    "submit your comment"
    "share your comments here"
    "all fields are required. your email address will not be published"
    "no comments yet comment from the forums"
    "be the first to write a comment"
    "you are logged in"
    "go to permalink"
    "commentcomment"
    "post a comment cancel reply"
    "rate + comment"
    "0 of 0 comments"
    "0 comments 0 shares"
    "comments on this piece are"
    "read our comment policy"
    "moderating all comments"
    "not currently accepting comments"
    "leave a comment on"
    "let us know in the comments and share"
    "join our space forums"
    "no comments yet comment"
    "comment via:"
    "leave a comment below"
    "share your thoughts in the comment"
    "drop a comment"
    "post a comment"
    "share your opinion in the comment"
    "no comment"
    "no comments"
    "share your insightful comments here"
    "latest comment"
    "please share a comment cancel reply"
    "please share a comment"
    "enter your comment"
    "type your comment"
    "join the conversation below"
    "see all responses"
    "view all responses"
    "اترك تعليقا"
    "اترك تعليقك"
    "اترك ردا"
    "اترك رد"
    "اترك ردا الغاء الرد"
    "اترك تعليقا الغاء الرد"
    "الغاء الرد"
    "اضف تعليق"
    "اضف تعليقا"
    "اضف تعليقك"
    "اضف تعليقا جديدا"
    "اكتب تعليقا"
    "اكتب تعليقك"
    "لا توجد تعليقات"
    "لا يوجد تعليقات"
    "لا تعليقات"
    "ليس هناك تعليقات"
    "لا توجد تعليقات بعد"
    "التعليقات مغلقة"
    "التعليقات (0"
    "لن يتم نشر عنوان بريدك الالكتروني"
    "لن يتم نشر البريد الالكتروني"
    "لن ينشر بريدك الالكتروني"
    "الحقول الالزامية مشار اليها"
    "احفظ اسمي، بريدي الالكتروني"
    "احفظ اسمي والبريد الالكتروني"
    "يجب انت تكون مسجل الدخول"
    "يجب ان تكون مسجل الدخول"
    "يجب تسجيل الدخول لتتمكن"
    "اعلمني بمتابعة التعليقات"
    "اعلمني بالمواضيع الجديدة"
    "هذا الموقع يستخدم akismet"
    "كيفية معالجة بيانات تعليقك"
    "napsat komentář"
    "napište komentář"
    "přidat komentář"
    "zanechat odpověď"
    "zrušit odpověď na komentář"
    "zrušit odpověď"
    "žádné komentáře"
    "zatím žádné komentáře"
    "zobrazit komentáře"
    "vstoupit do diskuze"
    "vstoupit do diskuse"
    "0 komentářů"
    "diskuse (0"
    "vaše e-mailová adresa nebude zveřejněna"
    "vyžadované informace jsou označeny"
    "uložit do prohlížeče jméno"
    "pro přidání komentáře"
    "komentáře"
    "skriv et svar"
    "skriv en kommentar"
    "annuller svar"
    "ingen kommentarer"
    "vis kommentarer"
    "0 kommentarer"
    "log ind for at kommentere"
    "læg en kommentar"
    "din e-mailadresse vil ikke blive publiceret"
    "krævede felter er markeret"
    "gem mit navn, mail"
    "kommentarer"
    "hinterlasse einen kommentar"
    "schreibe einen kommentar"
    "kommentar hinzufügen"
    "kommentar schreiben"
    "kommentar absenden"
    "schreibe einen kommentar antworten abbrechen"
    "hier klicken, um das antworten abzubrechen"
    "neueste kommentare"
    "kommentare als rss"
    "0 kommentare"
    "meinen namen, e-mail und website in diesem browser speichern, bis ich wieder kommentiere"
    "wenn du ein mensch bist, lasse das feld leer"
    "deine e-mail-adresse wird nicht veröffentlicht"
    "ihre e-mail-adresse wird nicht veröffentlicht"
    "meinen namen, meine e-mail-adresse und meine website in diesem browser"
    "du musst angemeldet sein, um einen kommentar"
    "diese website verwendet akismet"
    "benachrichtige mich über nachfolgende kommentare"
    "benachrichtige mich über neue beiträge"
    "erfahre mehr darüber, wie deine kommentardaten"
    "kommentare"
    "kommentar"
    "kommentieren"
    "antworten"
    "ihr name"
    "dein name"
    "e-mail-adresse"
    "e-mail adresse"
    "deine e-mail-adresse"
    "ihre e-mail"
    "ihre nachricht"
    "nachricht"
    "senden"
    "abbrechen"
    "benutzername"
    "ihr benutzername"
    "netiquette"
    "leserbriefe"
    "vorname"
    "αφήστε ένα σχόλιο"
    "αφήστε μια απάντηση"
    "αφήστε το σχόλιό σασ"
    "προσθήκη σχολίου"
    "γράψτε ένα σχόλιο"
    "σχολιάστε το άρθρο"
    "ακύρωση απάντησησ"
    "κανένα σχόλιο"
    "δεν υπάρχουν σχόλια"
    "0 σχόλια"
    "δείτε τα σχόλια"
    "δημοσίευση σχολίου"
    "η ηλ. διεύθυνση σασ δεν δημοσιεύεται"
    "η ηλ. διεύθυνσή σασ δεν δημοσιεύεται"
    "τα υποχρεωτικά πεδία σημειώνονται"
    "αποθήκευσε το όνομά μου"
    "deja un comentario"
    "deja tu comentario"
    "dejar un comentario"
    "deje un comentario"
    "deje su comentario"
    "deja una respuesta"
    "deja un comentario cancelar respuesta"
    "deja una respuesta cancelar la respuesta"
    "deja una respuesta cancelar respuesta"
    "deja un comentario cancelar la respuesta"
    "dejar una respuesta"
    "dejar respuesta"
    "ver comentarios"
    "tu dirección de correo electrónico no será publicada"
    "tu dirección de correo no será publicada"
    "su dirección de correo electrónico no será publicada"
    "su dirección de correo no se hará pública"
    "tu correo electrónico no será publicado"
    "el correo electrónico no será publicado"
    "los campos obligatorios están marcados con"
    "los campos necesarios están marcados"
    "cómo se procesan los datos de tus comentarios"
    "comentarios"
    "comentar"
    "respuestas"
    "contraseña"
    "دیدگاهتان را بنویسید"
    "ديدگاهتان را بنويسيد"
    "دیدگاهتان را بنویسید لغو پاسخ"
    "ديدگاهتان را بنويسيد لغو پاسخ"
    "لغو پاسخ"
    "ارسال نظر"
    "ارسال دیدگاه"
    "ارسال ديدگاه"
    "ثبت نظر"
    "نظر شما"
    "نظر دهید"
    "نظر دهيد"
    "بدون نظر"
    "بدون دیدگاه"
    "بدون ديدگاه"
    "نظر بدهید"
    "نظر بدهيد"
    "نظرات کاربران"
    "نظرات كاربران"
    "نظرات بینندگان"
    "نظرات بينندگان"
    "هنوز نظری ثبت نشده است"
    "هنوز نظري ثبت نشده است"
    "0 نظر"
    "نشانی ایمیل شما منتشر نخواهد شد"
    "نشاني ايميل شما منتشر نخواهد شد"
    "بخشهای موردنیاز علامتگذاری"
    "بخشهاي موردنياز علامتگذاري"
    "ذخیره نام، ایمیل و وبسایت"
    "ذخيره نام، ايميل و وبسايت"
    "نظرات حاوی توهین"
    "نظرات حاوي توهين"
    "دیدگاه های ارسال شده توسط شما"
    "ديدگاه هاي ارسال شده توسط شما"
    "دیدگاههای ارسال شده توسط شما"
    "ديدگاههاي ارسال شده توسط شما"
    "نظراتی که حاوی"
    "نظراتي كه حاوي"
    "jätä kommentti"
    "kirjoita kommentti"
    "peruuta vastaus"
    "ei kommentteja"
    "näytä kommentit"
    "lue kommentit"
    "kommentoi artikkelia"
    "0 kommenttia"
    "lisää kommentti"
    "sähköpostiosoitettasi ei julkaista"
    "pakolliset kentät on merkitty"
    "tallenna nimeni, sähköpostiosoitteeni"
    "vastaa"
    "laisser un commentaire"
    "laissez un commentaire"
    "laissez votre commentaire"
    "laisser une réponse"
    "laissez une réponse"
    "laisser une réponse annuler la réponse"
    "laisser un commentaire annuler la réponse"
    "laissez un commentaire annuler la réponse"
    "laisser une réponse annuler réponse"
    "annuler la réponse"
    "annuler réponse"
    "aucun commentaire"
    "pas de commentaire"
    "pas de commentaires"
    "pas encore de commentaire"
    "pas encore de commentaires"
    "aucun commentaire pour le moment"
    "voir tous les commentaires"
    "ajouter un commentaire"
    "0 commentaires"
    "votre adresse e-mail ne sera pas publiée"
    "votre adresse email ne sera pas publiée"
    "votre adresse de messagerie ne sera pas publiée"
    "votre adresse courriel ne sera pas publiée"
    "votre adresse mail ne sera pas publiée"
    "l'adresse e-mail ne sera pas publiée"
    "les champs obligatoires sont indiqués avec"
    "les champs obligatoires sont marqués"
    "les champs marqués d'un astérisque"
    "les champs marqués d'un *"
    "enregistrer mon nom, mon e-mail"
    "comment les données de vos commentaires sont"
    "commentaires"
    "répondre"
    "nom"
    "votre adresse email"
    "site"
    "כתיבת תגובה"
    "כתוב תגובה"
    "השאר תגובה"
    "השארת תגובה"
    "הוסף תגובה"
    "הוספת תגובה"
    "הוסיפו תגובה"
    "ביטול תגובה"
    "אין תגובות"
    "אין תגובות עדיין"
    "תגובה חדשה"
    "כל התגובות"
    "לכל התגובות"
    "הצג תגובות"
    "0 תגובות"
    "האימייל לא יוצג באתר"
    "כתובת האימייל שלך לא תפורסם"
    "שדות החובה מסומנים"
    "שמור בדפדפן זה את השם"
    "אתר זה עושה שימוש באקיזמט"
    "לבטל"
    "टिप्पणी करें"
    "कमेंट करें"
    "कमेंट लिखें"
    "टिप्पणी लिखें"
    "टिप्पणी जोड़ें"
    "टिप्पणी जोड़ें"
    "टिप्पणी छोड़ें"
    "टिप्पणी छोड़ें"
    "अपनी टिप्पणी दें"
    "अपनी टिप्पणी लिखें"
    "अपनी प्रतिक्रिया दें"
    "अपनी राय दें"
    "अपनी राय लिखें"
    "प्रतिक्रिया दें"
    "एक टिप्पणी छोड़ें"
    "एक टिप्पणी छोड़ें"
    "उत्तर छोड़ दें"
    "उत्तर छोड़ दें"
    "उत्तर छोड़ें"
    "उत्तर छोड़ें"
    "एक उत्तर दें"
    "उत्तर रद्द करें"
    "जवाब रद्द करें"
    "प्रतिक्रिया रद्द करें"
    "कोई टिप्पणी नहीं"
    "टिप्पणी पोस्ट करें"
    "टिप्पणी भेजें"
    "एक टिप्पणी भेजें"
    "सभी टिप्पणियां"
    "सभी टिप्पणियाँ देखें"
    "टिप्पणियां देखें"
    "सभी कमेंट्स देखें"
    "आपका ईमेल पता प्रकाशित नहीं"
    "आपका ई-मेल पता प्रकाशित नहीं"
    "आवश्यक फ़ील्ड चिह्नित"
    "आवश्यक फ़ील्ड चिह्नित"
    "आवश्यक फील्ड चिह्नित"
    "आवश्यक फ़ील्ड्स चिह्नित"
    "आवश्यक फ़ील्ड्स चिह्नित"
    "आवश्यक फील्ड्स चिह्नित"
    "अगली बार जब मैं टिप्पणी करूँ"
    "अगली बार टिप्पणी करने के लिए"
    "इस ब्राउज़र में मेरा नाम"
    "इस ब्राउज़र में मेरा नाम"
    "इस ब्राउजर में मेरा नाम"
    "यह साइट स्पैम को कम करने"
    "टिप्पणी करने के लिए लॉग"
    "कमेंट करने के लिए लॉग"
    "आपने गलत ईमेल पता दर्ज"
    "टिप्पणियाँ"
    "टिप्पणियां"
    "टिप्पणी"
    "hozzászólás írása"
    "szólj hozzá"
    "új hozzászólás"
    "vélemény, hozzászólás? kilépés a válaszból"
    "vélemény, hozzászólás"
    "kilépés a válaszból"
    "válasz megszakítása"
    "nincs hozzászólás"
    "nincsenek hozzászólások"
    "még nincs hozzászólás"
    "hozzászólások megtekintése"
    "0 hozzászólás"
    "hozzászólás küldése"
    "az e-mail címet nem tesszük közzé"
    "az e-mail-címet nem tesszük közzé"
    "a kötelező mezőket"
    "a nevem, e-mail címem"
    "a nevem, e-mail-címem"
    "tinggalkan balasan"
    "tinggalkan komentar"
    "tulis komentar"
    "tambahkan komentar"
    "kirim komentar"
    "batalkan balasan"
    "belum ada komentar"
    "tidak ada komentar"
    "lihat komentar"
    "lihat semua komentar"
    "jadilah yang pertama berkomentar"
    "0 komentar"
    "alamat email anda tidak akan dipublikasikan"
    "alamat surel anda tidak akan dipublikasikan"
    "ruas yang wajib ditandai"
    "simpan nama, email, dan situs web"
    "simpan nama saya, email"
    "silakan masuk untuk berkomentar"
    "balas"
    "situs web"
    "lascia un commento"
    "lascia il tuo commento"
    "lascia una risposta"
    "lascia un commento annulla risposta"
    "lascia una risposta annulla risposta"
    "rispondi annulla risposta"
    "annulla risposta"
    "nessun commento"
    "ancora nessun commento"
    "non ci sono commenti"
    "non ci sono ancora commenti"
    "nessun commento presente"
    "commenta per primo"
    "sii il primo a commentare"
    "vedi i commenti"
    "vedi tutti i commenti"
    "vedi commenti"
    "mostra commenti"
    "mostra i commenti"
    "mostra tutti i commenti"
    "mostra altri commenti"
    "nascondi commenti"
    "il tuo indirizzo email non sarà pubblicato"
    "il tuo indirizzo e-mail non sarà pubblicato"
    "l'indirizzo email non verrà pubblicato"
    "l'indirizzo e-mail non verrà pubblicato"
    "la tua email non sarà pubblicata"
    "i campi obbligatori sono contrassegnati"
    "i campi contrassegnati con"
    "i campi con * sono obbligatori"
    "salva il mio nome, email"
    "salva il mio nome, la mia email"
    "devi essere connesso per inviare un commento"
    "devi essere connesso per lasciare"
    "devi essere loggato per"
    "devi effettuare il login per"
    "come vengono elaborati i dati derivati dai commenti"
    "come i tuoi dati vengono elaborati"
    "コメントを残す"
    "コメントを残す コメントをキャンセル"
    "コメントを残す 返信をキャンセル"
    "コメントする"
    "コメントを書く"
    "コメントを書き込む"
    "コメントを投稿"
    "コメントを投稿する"
    "コメントを送信"
    "コメントを見る"
    "コメントを読む"
    "コメントをもっと見る"
    "コメントを表示"
    "コメントをキャンセル"
    "コメントはありません"
    "メールアドレスが公開されることはありません"
    "メールアドレスは公開されません"
    "次回のコメントで使用するため"
    "新しいコメントをメールで通知"
    "新しい投稿をメールで受け取る"
    "コメントを投稿するにはログイン"
    "コメントするにはログイン"
    "コメントを書くにはログイン"
    "このサイトはスパムを低減するために"
    "日本語が含まれない投稿は"
    "が付いている欄は必須項目です"
    "コメントデータの処理方法の詳細はこちら"
    "댓글 쓰기"
    "댓글쓰기"
    "댓글 남기기"
    "댓글남기기"
    "댓글 달기"
    "댓글달기"
    "댓글 작성"
    "댓글작성"
    "댓글 등록"
    "댓글 입력"
    "댓글 더보기"
    "댓글 보기"
    "댓글보기"
    "댓글 모두보기"
    "댓글 닫기"
    "댓글 0"
    "댓글 0개"
    "이메일 주소는 공개되지 않습니다"
    "이메일은 공개되지 않습니다"
    "필수 입력창은"
    "필수 필드는"
    "다음 번 댓글 작성을 위해"
    "다음번 댓글 작성을 위해"
    "이 사이트는 스팸을 줄이는 아키스밋"
    "이 사이트는 akismet을"
    "댓글을 달기 위해서는"
    "댓글을 작성하려면"
    "댓글을 쓰려면"
    "로그인 후 댓글"
    "댓글 데이터가 어떻게 처리되는지"
    "삭제된 댓글은 다시 복구할 수 없습니다"
    "댓글은 현재 페이지에만 노출됩니다"
    "그래도 삭제하시겠습니까"
    "geef een reactie"
    "geef een reactie reactie annuleren"
    "geef een antwoord"
    "geef een antwoord reactie annuleren"
    "laat een reactie achter"
    "laat een reactie achter reactie annuleren"
    "laat een antwoord achter"
    "reactie annuleren"
    "antwoord annuleren"
    "geen reacties"
    "nog geen reacties"
    "er zijn nog geen reacties"
    "er zijn geen reacties"
    "reageer als eerste"
    "wees de eerste die reageert"
    "wees de eerste om te reageren"
    "bekijk reacties"
    "bekijk alle reacties"
    "toon reacties"
    "toon alle reacties"
    "alle reacties"
    "alle reacties bekijken"
    "lees reacties"
    "lees de reacties"
    "meer reacties"
    "je e-mailadres wordt niet gepubliceerd"
    "uw e-mailadres wordt niet gepubliceerd"
    "je e-mailadres zal niet worden gepubliceerd"
    "het e-mailadres wordt niet gepubliceerd"
    "vereiste velden zijn gemarkeerd"
    "verplichte velden zijn gemarkeerd"
    "velden met een * zijn verplicht"
    "velden gemarkeerd met een * zijn verplicht"
    "mijn naam, e-mail en site"
    "mijn naam, e-mailadres en website"
    "bewaar mijn naam, e-mail"
    "sla mijn naam, e-mail"
    "je moet inloggen om een reactie"
    "je moet ingelogd zijn"
    "u moet ingelogd zijn"
    "u moet inloggen om"
    "hoe je reactie-gegevens worden verwerkt"
    "hoe je reactie gegevens worden verwerkt"
    "reacties"
    "reactie"
    "bericht"
    "legg igjen en kommentar"
    "legg igjen et svar"
    "avbryt svar"
    "din e-postadresse vil ikke bli publisert"
    "obligatoriske felt er merket"
    "lagre mitt navn, e-post"
    "svar"
    "navn"
    "nettsted"
    "dodaj komentarz"
    "dodaj swój komentarz"
    "zostaw komentarz"
    "dodaj komentarz anuluj pisanie odpowiedzi"
    "zostaw odpowiedź"
    "zostaw odpowiedź anuluj odpowiedź"
    "anuluj odpowiedź"
    "anuluj pisanie odpowiedzi"
    "napisz komentarz"
    "wyślij komentarz"
    "opublikuj komentarz"
    "dodaj opinię"
    "komentarze (0"
    "0 komentarze"
    "twój adres e-mail nie zostanie opublikowany"
    "twój adres email nie zostanie opublikowany"
    "wymagane pola są oznaczone"
    "pola wymagane są oznaczone"
    "zapamiętaj moje dane w tej przeglądarce"
    "zapisz moje dane, adres e-mail"
    "komentarze są prywatnymi opiniami"
    "jak przetwarzane są dane komentarzy"
    "redakcja nie ponosi odpowiedzialności za treść komentarzy"
    "komentarze"
    "odpowiedz"
    "najnowsze"
    "deixe um comentário"
    "deixe seu comentário"
    "deixe o seu comentário"
    "deixe uma resposta"
    "deixe um comentário cancelar resposta"
    "deixe uma resposta cancelar resposta"
    "deixe uma resposta cancelar a resposta"
    "deixe um comentário cancelar a resposta"
    "deixar um comentário"
    "deixar uma resposta"
    "deixar comentário"
    "cancelar resposta"
    "cancelar a resposta"
    "nenhum comentário"
    "nenhum comentário ainda"
    "ainda não há comentários"
    "não há comentários"
    "sem comentários ainda"
    "seja o primeiro a comentar"
    "sê o primeiro a comentar"
    "o seu endereço de e-mail não será publicado"
    "o seu endereço de email não será publicado"
    "seu endereço de e-mail não será publicado"
    "o seu e-mail não será publicado"
    "seu e-mail não será publicado"
    "campos obrigatórios são marcados com"
    "os campos obrigatórios estão marcados"
    "campos obrigatórios marcados com"
    "os campos obrigatórios são marcados"
    "salvar meus dados neste navegador"
    "salve meu nome, e-mail"
    "salvar meu nome, e-mail"
    "guardar o meu nome, email"
    "como seus dados em comentários são processados"
    "como são processados os dados dos comentários"
    "como são processados os seus dados"
    "comentários"
    "lasă un răspuns"
    "lasă un comentariu"
    "adaugă un comentariu"
    "adaugă comentariu"
    "scrie un comentariu"
    "anulează răspunsul"
    "niciun comentariu"
    "nu există comentarii"
    "vezi comentariile"
    "0 comentarii"
    "trebuie să fii autentificat"
    "adresa ta de email nu va fi publicată"
    "câmpurile obligatorii sunt marcate"
    "salvează-mi numele, emailul"
    "trebuie să fii autentificat pentru a"
    "acest site folosește akismet"
    "оставить комментарий"
    "оставьте комментарий"
    "оставьте свой комментарий"
    "оставить отзыв"
    "добавить комментарий"
    "добавить новый комментарий"
    "написать комментарий"
    "комментировать статью"
    "отменить ответ"
    "добавить комментарий отменить ответ"
    "комментариев нет"
    "нет комментариев"
    "комментариев пока нет"
    "пока нет комментариев"
    "комментарии закрыты"
    "все комментарии"
    "сначала новые"
    "сначала старые"
    "ваш адрес email не будет опубликован"
    "ваш e-mail не будет опубликован"
    "ваш адрес электронной почты не будет опубликован"
    "обязательные поля помечены"
    "сохранить мое имя, email"
    "чтобы оставить комментарий, войдите"
    "войдите, чтобы оставить комментарий"
    "как обрабатываются ваши данные комментариев"
    "комментарии"
    "комментарий"
    "ответить"
    "имя"
    "отправить"
    "пожаловаться"
    "lämna ett svar"
    "lämna en kommentar"
    "inga kommentarer"
    "visa kommentarer"
    "logga in för att kommentera"
    "din e-postadress kommer inte publiceras"
    "din e-postadress kommer inte att publiceras"
    "obligatoriska fält är märkta"
    "spara mitt namn, min e-postadress"
    "svara"
    "bir cevap yazin"
    "bir yanit yazin"
    "bir cevap yazin cevabi iptal et"
    "bir yanit yazin yaniti iptal et"
    "cevabi iptal et"
    "yaniti iptal et"
    "yorum yap"
    "yorum yapin"
    "yorum yaz"
    "yorum yazin"
    "yorum ekle"
    "yorum gönder"
    "yorumu gönder"
    "yorum birak"
    "yorum yok"
    "yorumlar kapali"
    "yorumlar kapatildi"
    "henüz yorum yok"
    "henüz yorum yapilmamiş"
    "henüz yorum yapilmadi"
    "e-posta hesabiniz yayimlanmayacak"
    "e-posta adresiniz yayinlanmayacak"
    "e-posta adresiniz yayimlanmayacak"
    "gerekli alanlar * ile"
    "gerekli alanlar işaretlendi"
    "daha sonraki yorumlarimda kullanilmasi için"
    "bir dahaki sefere yorum yaptiğimda"
    "yorum yapmak için giriş"
    "bu site, istenmeyenleri azaltmak için akismet"
    "beni sonraki yorumlar için"
    "yorum verilerinizin nasil işlendiğini"
    "küfür, hakaret, rencide edici cümleler"
    "залишити коментар"
    "залиште коментар"
    "залишити відповідь"
    "додати коментар"
    "скасувати відповідь"
    "залишити коментар скасувати коментар"
    "немає коментарів"
    "коментарів немає"
    "коментарів ще немає"
    "показати коментарі"
    "всі коментарі"
    "ваша e-mail адреса не оприлюднюватиметься"
    "ваша email адреса не"
    "обов'язкові поля позначені"
    "зберегти моє ім'я, e-mail"
    "щоб залишити коментар"
    "цей сайт використовує akismet"
    "để lại một bình luận"
    "để lại bình luận"
    "viết bình luận"
    "gửi bình luận"
    "hủy trả lời"
    "chưa có bình luận"
    "chưa có bình luận nào"
    "không có bình luận"
    "xem bình luận"
    "xem thêm bình luận"
    "xem tất cả bình luận"
    "ý kiến bạn đọc"
    "0 bình luận"
    "ý kiến của bạn"
    "bình luận (0"
    "email của bạn sẽ không được hiển thị"
    "các trường bắt buộc được đánh dấu"
    "lưu tên của tôi, email"
    "địa chỉ email của bạn sẽ không"
    "bạn phải đăng nhập để"
    "发表评论"
    "發表評論"
    "发表回复"
    "发表回复 取消回复"
    "发表评论 取消回复"
    "發佈留言"
    "發佈留言 取消回覆"
    "發表迴響"
    "发布评论"
    "提交评论"
    "发送评论"
    "取消回复"
    "取消回覆"
    "暂无评论"
    "尚無留言"
    "您的电子邮箱地址不会被公开"
    "您的邮箱地址不会被公开"
    "您的电子邮件地址不会被公开"
    "電子郵件地址不會被公開"
    "發佈留言必須填寫的電子郵件地址不會公開"
    "必填欄位標示為"
    "必填项已用"
    "在此浏览器中保存我的"
    "在瀏覽器中儲存顯示名稱"
    "要发表评论,您必须先"
    "了解我们如何处理您的评论数据"
    "了解您的评论数据如何被处理"
    "進一步了解 akismet 如何處理"
    "了解 akismet 如何處理網站訪客的留言資料"
    "请遵守互联网相关规定";

inline constexpr char related_phrases[] =
    "related articles"
    "related article"
    "related stories"
    "related story"
    "related posts"
    "related post"
    "related news"
    "related content"
    "related topics"
    "related topic"
    "related reading"
    "related links"
    "related coverage"
    "related tags"
    "related items"
    "related videos"
    "related video"
    "related resources"
    "related categories"
    "related searches"
    "related products"
    "related guides"
    "related blogs"
    "related blog posts"
    "related recipes"
    "related reviews"
    "related insights"
    "related pages"
    "related keywords"
    "related articlesmore from author"
    "more from author"
    "read more on this"
    "read more about"
    "read more stories"
    "read more articles"
    "read more news"
    "read more related"
    "read more from us"
    "read this next"
    "read next"
    "more on this story"
    "more on this"
    "more on this topic"
    "more on that"
    "more stories"
    "more news"
    "more from the author"
    "more from this author"
    "more posts from this author"
    "more by this author"
    "more from this section"
    "more from this series"
    "more from our brands"
    "more from around the web"
    "more from the web"
    "more from our network"
    "more from our partners"
    "more like this"
    "more articles"
    "more articles like this"
    "more articles by"
    "more to read"
    "more to explore"
    "more to discover"
    "more great reads"
    "more great stories"
    "more reading"
    "more coverage"
    "more in this series"
    "more in this section"
    "more headlines"
    "more top stories"
    "more top news"
    "more videos"
    "more related"
    "more information on this topic"
    "you may also like"
    "you might also like"
    "you may like"
    "you might like"
    "you may also be interested in"
    "you might also be interested in"
    "you might be interested in"
    "you may be interested in"
    "you might also enjoy"
    "you may also enjoy"
    "you may have missed"
    "you might have missed"
    "you may also want to read"
    "you'll also like"
    "we think you'll like"
    "we also recommend"
    "recommended stories"
    "recommended articles"
    "recommended for you"
    "recommended reading"
    "recommended reads"
    "recommended posts"
    "recommended videos"
    "recommended content"
    "recommended topics"
    "recommended from around the web"
    "suggested reading"
    "suggested for you"
    "suggested articles"
    "suggested posts"
    "suggested stories"
    "also in this section"
    "also in the news"
    "also of interest"
    "also worth reading"
    "see more stories"
    "coming up next"
    "next articleprevious article"
    "previous articlenext article"
    "previous post next post"
    "next post previous post"
    "must reads"
    "must-reads"
    "editor's pick"
    "editor's picks"
    "editors' picks"
    "editors pick"
    "editors picks"
    "editor's choice"
    "editors' choice"
    "editor picks"
    "staff picks"
    "top stories"
    "top news"
    "top headlines"
    "top articles"
    "top posts"
    "top videos"
    "today's top stories"
    "today's top news"
    "today's top headlines"
    "trending now"
    "trending stories"
    "trending news"
    "trending articles"
    "trending posts"
    "trending topics"
    "trending today"
    "trending this week"
    "trending on"
    "trending videos"
    "trending in"
    "most read"
    "most-read"
    "most popular stories"
    "most popular articles"
    "most popular news"
    "most read stories"
    "most read articles"
    "most read news"
    "most viewed"
    "most recent"
    "most recent articles"
    "most recent posts"
    "most recent stories"
    "most commented"
    "most shared"
    "most watched"
    "most discussed"
    "most emailed"
    "popular posts"
    "popular news"
    "popular articles"
    "popular stories"
    "popular this week"
    "popular now"
    "popular right now"
    "popular topics"
    "popular reads"
    "popular content"
    "popular recipes"
    "popular searches"
    "popular videos"
    "popular in the community"
    "what's popular"
    "what's hot"
    "what's trending"
    "hot topics"
    "latest articles"
    "latest news"
    "latest posts"
    "latest stories"
    "latest headlines"
    "latest updates"
    "latest videos"
    "latest video"
    "latest from"
    "latest from the blog"
    "latest blog posts"
    "latest blogs"
    "latest in"
    "the latest news"
    "latest insights"
    "latest reviews"
    "recent posts"
    "recent articles"
    "recent news"
    "recent stories"
    "recent blog posts"
    "recent blogs"
    "recent entries"
    "recent headlines"
    "recent videos"
    "new posts"
    "newest articles"
    "newest posts"
    "new articles"
    "in case you missed it"
    "icymi"
    "from around the web"
    "around the web"
    "from the web"
    "elsewhere on the web"
    "from our network"
    "around the network"
    "what to read next"
    "what to watch next"
    "what others are reading"
    "what others read"
    "what people are reading"
    "people are reading"
    "people also read"
    "readers also read"
    "readers also liked"
    "others also read"
    "other stories"
    "other news"
    "other articles"
    "other posts"
    "other posts you may like"
    "other articles you may like"
    "other stories you may like"
    "others you may like"
    "other popular articles"
    "similar posts"
    "similar articles"
    "similar stories"
    "similar news"
    "similar content"
    "on our radar"
    "just watched"
    "explore more on these topics"
    "discover more from"
    "learn more about"
    "stories for you"
    "stories you may like"
    "articles you may like"
    "posts you may like"
    "stories you might like"
    "blogs you may like"
    "picked for you"
    "handpicked for you"
    "featured stories"
    "featured articles"
    "featured posts"
    "featured news"
    "featured content"
    "featured videos"
    "featured video"
    "more breaking news"
    "news headlines"
    "today's headlines"
    "today's news"
    "in the spotlight"
    "part of a series"
    "other articles in this series"
    "back issues"
    "from the archives"
    "from the archive"
    "our picks"
    "our top picks"
    "top picks for you"
    "videos for you"
    "recommended from our partners"
    "paid partner content"
    "this week's most read"
    "best of the web"
    "about the authors"
    "posts by this author"
    "view more posts"
    "more great content"
    "post navigation"
    "posts navigation"
    "article navigation"
    "comments navigation"
    "story navigation"
    "featured"
    "read more on"
    "see more"
    "watch now"
    "watch more"
    "watch live"
    "watch next"
    "up next"
    "next up"
    "previous next"
    "explore more"
    "discover more"
    "spotlight"
    "next article"
    "previous article"
    "next story"
    "previous story"
    "headlines"
    "just in"
    "we recommend"
    "in this series"
    "in this section"
    "next in"
    "listen next"
    "recommended by"
    "more from"
    "more in"
    "also on"
    "must read"
    "must-read"
    "also see"
    "see more from"
    "next: read"
    "related reading:"
    "suggested reading:"
    "previous article:"
    "next article:"
    "previous post:"
    "next post:"
    "click here to read"
    "click here for more"
    "click here to see more"
    "click here to view more"
    "click to read"
    "tap here to"
    "follow the latest updates on"
    "follow live updates"
    "follow our live"
    "follow the latest on"
    "get the latest updates on"
    "for the latest updates on"
    "read the full story"
    "read the full article"
    "read the original article"
    "read full article"
    "read the rest of"
    "read more articles"
    "read more stories"
    "read more news"
    "read more at"
    "read more »"
    "for more on this story"
    "for more stories"
    "for more news"
    "for more articles"
    "for more information, visit"
    "for more information, please visit"
    "more stories from"
    "more news from"
    "view all posts by"
    "view more posts"
    "view all articles"
    "see all posts by"
    "see all articles"
    "see all stories"
    "see more articles"
    "see more stories"
    "see full bio"
    "also see"
    "this article originally appeared"
    "keep up to date with our"
    "visit our website"
    "visit our full"
    "learn more"
    "find out more"
    "read the full story"
    "read article"
    "read story"
    "read it"
    "read now"
    "view more"
    "view article"
    "view post"
    "view full gallery"
    "view slideshow"
    "view archive"
    "view author archive"
    "view bio"
    "bio"
    "author archive"
    "show more"
    "show less"
    "see all stories"
    "more"
    "more info"
    "more details"
    "details"
    "full story"
    "full article"
    "full coverage"
    "full details"
    "older"
    "newer"
    "older articles"
    "back to news"
    "back to blog"
    "back to articles"
    "back to all"
    "back to results"
    "all news"
    "all posts"
    "all articles"
    "all stories"
    "further reading"
    "others"
    "exclusive"
    "explainer"
    "photo gallery"
    "in pictures"
    "in photos"
    "slideshow"
    "more photos"
    "editors note"
    "hide"
    "collapse"
    "tagged"
    "filed under"
    "authors"
    "about the author"
    "about author"
    "contributors"
    "reporter"
    "follow topic"
    "add to"
    "add topic"
    "click here"
    "here"
    "open"
    "recommend"
    "read more from"
    "more from"
    "also from"
    "related to this"
    "recommended reading:"
    "read more:"
    "read also:"
    "also read:"
    "read next:"
    "up next:"
    "related:"
    "must read:"
    "must see:"
    "don't miss:"
    "recommended:"
    "trending:"
    "trending now:"
    "also watch:"
    "watch:"
    "watch video:"
    "watch also:"
    "watch next:"
    "watch more:"
    "watch now:"
    "watch live:"
    "listen:"
    "in pics:"
    "in pictures:"
    "in photos:"
    "photos:"
    "previous:"
    "explore more:"
    "further reading:"
    "check out:"
    "editor's pick:"
    "editor's picks:"
    "read full story"
    "continue reading"
    "read also"
    "also read"
    "today's best deals"
    "list of 0 items"
    "read full article"
    "see more deals"
    "more related stories"
    "read related topics"
    "for you"
    "breaking news"
    "don't miss"
    "do not miss"
    "don't miss it"
    "don't miss out"
    "don't miss these"
    "in the news"
    "in other news"
    "just for you"
    "this just in"
    "on this topic"
    "read more"
    "read more here"
    "keep reading"
    "view full post"
    "view full article"
    "view full profile"
    "view photos"
    "see all"
    "view all"
    "see full profile"
    "see full bio"
    "full bio"
    "continue to the full article"
    "read on"
    "read more posts"
    "see all posts"
    "see all comments and replies"
    "more about me"
    "view all threads"
    "show all threads"
    "related"
    "recommended"
    "trending"
    "most popular"
    "more about"
    "latest"
    "popular"
    "related posts and articles"
    "people are also reading"
    "recommends"
    "more like this on our site"
    "other posts you may enjoy"
    "you might also like to read"
    "see more in"
    "recommended related news"
    "related article:"
    "related articles:"
    "related story:"
    "related stories:"
    "related post:"
    "related news:"
    "related video:"
    "related content:"
    "related coverage:"
    "see also:"
    "see more:"
    "more on this:"
    "related posts:"
    "related topics:"
    "related roundup:"
    "recent stories by"
    "related stories from"
    "most read in"
    "more stories by"
    "اقرا ايضا"
    "قد يهمك ايضا"
    "قد يهمك"
    "ربما يهمك"
    "قد يعجبك ايضا"
    "قد يعجبك"
    "ربما يعجبك ايضا"
    "شاهد ايضا"
    "شاهدي ايضا"
    "مقالات ذات صلة"
    "اخبار ذات صلة"
    "مواضيع ذات صلة"
    "موضوعات ذات صلة"
    "مواضيع متعلقة"
    "موضوعات متعلقة"
    "اخبار متعلقة"
    "مقالات متعلقة"
    "مقالات مشابهة"
    "مواضيع مشابهة"
    "اخبار مشابهة"
    "اقرا المزيد"
    "قراءة المزيد"
    "اكمل القراءة"
    "تابع القراءة"
    "متابعة القراءة"
    "عرض المزيد"
    "شاهد المزيد"
    "تحميل المزيد"
    "المزيد من المشاركات"
    "عرض الكل"
    "مشاهدة الكل"
    "كل الاخبار"
    "جميع الاخبار"
    "لمزيد من التفاصيل"
    "اقرا ايضا:"
    "اقرا المزيد:"
    "شاهد ايضا:"
    "قد يهمك ايضا:"
    "قد يهمك:"
    "طالع ايضا"
    "اقرا كذلك:"
    "مواضيع ذات صلة:"
    "اخبار ذات صلة:"
    "لقراءة المزيد"
    "čtěte také"
    "čtěte též"
    "přečtěte si také"
    "mohlo by vás zajímat"
    "mohlo by vás také zajímat"
    "související články"
    "podobné články"
    "nejčtenější"
    "nejčtenější články"
    "nejnovější články"
    "nejnovější"
    "nejnovější příspěvky"
    "další články"
    "předchozí článek"
    "další článek"
    "číst více"
    "číst dál"
    "celý článek"
    "přečíst celý článek"
    "zobrazit více"
    "načíst další"
    "více informací"
    "pokračovat ve čtení"
    "čtěte také:"
    "čtěte více:"
    "přečtěte si také:"
    "mohlo by vás zajímat:"
    "související:"
    "læs også"
    "læs mere om"
    "relaterede artikler"
    "relateret indhold"
    "mest læste"
    "mest læst"
    "seneste nyt"
    "seneste nyheder"
    "seneste indlæg"
    "flere artikler"
    "forrige artikel"
    "næste artikel"
    "andre læser også"
    "anbefalet til dig"
    "indlægsnavigation"
    "læs mere"
    "læs mere her"
    "læs hele artiklen"
    "vis mere"
    "vis flere"
    "indlæs flere"
    "fortsæt læsning"
    "læs også:"
    "læs mere:"
    "se også:"
    "lesen sie auch"
    "auch interessant"
    "das könnte sie auch interessieren"
    "das könnte dich auch interessieren"
    "mehr zum thema"
    "weitere artikel"
    "ähnliche artikel"
    "ähnliche beiträge"
    "meistgelesen"
    "top-themen"
    "neueste beiträge"
    "neue beiträge"
    "aktuelle meldungen"
    "weiterlesen"
    "weiter lesen"
    "zum artikel"
    "mehr anzeigen"
    "nächster artikel"
    "mehr"
    "weitere informationen"
    "mehr erfahren"
    "empfehlungen"
    "aktuell"
    "themen"
    "schlagzeilen"
    "bilder"
    "bildergalerie"
    "liveticker"
    "ticker"
    "top 0"
    "hintergrund"
    "neu"
    "mehr sport"
    "alle themen"
    "διαβάστε επίσησ"
    "διαβάστε ακόμα"
    "διαβάστε ακόμη"
    "δείτε επίσησ"
    "δείτε ακόμα"
    "σχετικά άρθρα"
    "σχετικέσ ειδήσεισ"
    "σχετικά θέματα"
    "παρόμοια άρθρα"
    "περισσότερα νέα"
    "δημοφιλή"
    "δημοφιλή άρθρα"
    "τα πιο δημοφιλή"
    "πιο δημοφιλή"
    "ροή ειδήσεων"
    "τελευταία νέα"
    "τελευταίεσ ειδήσεισ"
    "πρόσφατα άρθρα"
    "προηγούμενο άρθρο"
    "επόμενο άρθρο"
    "διαβάστε περισσότερα"
    "δείτε περισσότερα"
    "διαβάστε όλο το άρθρο"
    "συνέχεια ανάγνωσησ"
    "δείτε όλα"
    "φόρτωση περισσότερων"
    "διαβάστε επίσησ:"
    "διαβάστε ακόμα:"
    "διαβάστε ακόμη:"
    "δείτε επίσησ:"
    "διαβάστε περισσότερα:"
    "περισσότερα"
    "lee también"
    "lea también"
    "leé también"
    "leer también"
    "te recomendamos leer"
    "lea además"
    "lee además"
    "lee más"
    "lea más"
    "leer más sobre"
    "te puede interesar"
    "te podría interesar"
    "también te puede interesar"
    "mira también"
    "noticias relacionadas"
    "temas relacionados"
    "relacionados"
    "más leídas"
    "lo más leído"
    "las más leídas"
    "lo más visto"
    "lo último"
    "últimas noticias"
    "leer más"
    "leer mas"
    "ver más"
    "ver mas"
    "leer noticia"
    "leer nota"
    "leer artículo"
    "leer artículo completo"
    "leer la nota completa"
    "leer nota completa"
    "leer noticia completa"
    "ver nota"
    "ver noticia"
    "ver nota completa"
    "ver más noticias"
    "seguir leyendo"
    "lee también:"
    "lea también:"
    "leé también:"
    "leer también:"
    "lea además:"
    "lee además:"
    "lee más:"
    "lea más:"
    "leer más:"
    "ver más:"
    "le puede interesar:"
    "más"
    "tendencias"
    "última hora"
    "en portada"
    "hoy"
    "بیشتر بخوانید"
    "بيشتر بخوانيد"
    "همچنین بخوانید"
    "همچنين بخوانيد"
    "اخبار مرتبط"
    "مطالب مرتبط"
    "خبرهای مرتبط"
    "خبرهاي مرتبط"
    "مطالب مشابه"
    "مقالات مرتبط"
    "اخرین اخبار"
    "اخرين اخبار"
    "جدیدترین اخبار"
    "جديدترين اخبار"
    "تازهترین اخبار"
    "تازهترين اخبار"
    "پربازدیدترین"
    "پربازديدترين"
    "پربازدیدها"
    "پربازديدها"
    "پربازدیدترین اخبار"
    "پربازديدترين اخبار"
    "پربینندهترین"
    "پربينندهترين"
    "پربحثترین"
    "پربحثترين"
    "ادامه مطلب"
    "مشاهده بیشتر"
    "مشاهده بيشتر"
    "مشاهده همه"
    "ادامه خبر"
    "نمایش بیشتر"
    "نمايش بيشتر"
    "بارگذاری بیشتر"
    "بارگذاري بيشتر"
    "ادامه نوشته"
    "بیشتر بخوانید:"
    "بيشتر بخوانيد:"
    "همچنین بخوانید:"
    "همچنين بخوانيد:"
    "مطالب مرتبط:"
    "حتما بخوانید:"
    "حتما بخوانيد:"
    "بیشتر ببینید:"
    "بيشتر ببينيد:"
    "lue myös"
    "lue lisää aiheesta"
    "katso myös"
    "aiheeseen liittyvää"
    "aiheeseen liittyvät"
    "luetuimmat"
    "suosituimmat"
    "uusimmat"
    "tuoreimmat"
    "uusimmat uutiset"
    "lisää aiheesta"
    "edellinen artikkeli"
    "seuraava artikkeli"
    "artikkelien selaus"
    "suositellut"
    "viimeisimmät artikkelit"
    "lue lisää"
    "lue koko artikkeli"
    "näytä lisää"
    "lataa lisää"
    "jatka lukemista"
    "katso kaikki"
    "lue myös:"
    "lue lisää:"
    "katso myös:"
    "à lire aussi"
    "a lire aussi"
    "à lire également"
    "a lire également"
    "lire également"
    "à lire ensuite"
    "à lire sur"
    "à lire"
    "à voir aussi"
    "à voir également"
    "voir également"
    "à consulter aussi"
    "à écouter aussi"
    "lisez aussi"
    "lisez également"
    "articles similaires"
    "article similaire"
    "articles liés"
    "articles en relation"
    "sur le même sujet"
    "sur le même thème"
    "sur ce thème"
    "dans la même rubrique"
    "lire la suite"
    "lire la suite de l'article"
    "lire l'article"
    "lire l'article complet"
    "lire l'article en entier"
    "lire plus"
    "lire plus d'articles"
    "voir plus"
    "voir tous"
    "voir tout"
    "voir tous les articles"
    "voir toutes les actualités"
    "voir toute l'actualité"
    "tous les articles"
    "toute l'actualité"
    "toutes les actualités"
    "afficher plus"
    "afficher la suite"
    "charger plus"
    "plus d'actualité"
    "article précédent"
    "article suivant"
    "à lire aussi :"
    "à lire aussi:"
    "a lire aussi :"
    "a lire aussi:"
    "à lire également :"
    "à lire également:"
    "lire également :"
    "lire également:"
    "lisez aussi :"
    "lisez aussi:"
    "à voir aussi :"
    "à voir aussi:"
    "à lire :"
    "à la une"
    "dossiers"
    "dossier"
    "galerie"
    "infos"
    "קראו גם"
    "קרא גם"
    "קראו עוד"
    "כתבות נוספות"
    "כתבות קשורות"
    "עוד בנושא"
    "עוד באותו נושא"
    "ידיעות נוספות"
    "אולי יעניין אותך"
    "אולי יעניין אתכם"
    "אולי גם יעניין אותך"
    "הנצפות ביותר"
    "הנקראות ביותר"
    "הכי נקראות"
    "פוסטים אחרונים"
    "פוסטים קשורים"
    "מאמרים נוספים"
    "קרא עוד"
    "המשך קריאה"
    "המשיכו לקרוא"
    "לכתבה המלאה"
    "טען עוד"
    "הצג עוד"
    "לכל הכתבות"
    "קראו גם:"
    "קרא גם:"
    "קראו עוד:"
    "ראו גם:"
    "עוד בנושא:"
    "यह भी पढ़ें"
    "यह भी पढ़ें"
    "ये भी पढ़ें"
    "ये भी पढ़ें"
    "इसे भी पढ़ें"
    "इसे भी पढ़ें"
    "यह भी पढ़े"
    "यह भी पढ़े"
    "ये भी पढ़े"
    "ये भी पढ़े"
    "इन्हें भी पढ़ें"
    "इन्हें भी पढ़ें"
    "यह भी देखें"
    "ये भी देखें"
    "इसे भी देखें"
    "संबंधित खबरें"
    "संबंधित ख़बरें"
    "संबंधित ख़बरें"
    "संबंधित समाचार"
    "संबंधित लेख"
    "संबंधित पोस्ट"
    "संबंधित विषय"
    "सम्बंधित खबरें"
    "सम्बंधित ख़बरें"
    "सम्बंधित ख़बरें"
    "सम्बंधित समाचार"
    "अन्य खबरें"
    "अन्य ख़बरें"
    "अन्य ख़बरें"
    "और खबरें"
    "और ख़बरें"
    "और ख़बरें"
    "ताजा खबरें"
    "ताज़ा ख़बरें"
    "ताज़ा ख़बरें"
    "ताज़ा खबरें"
    "ताज़ा खबरें"
    "ताजा समाचार"
    "लेटेस्ट खबरें"
    "और पढ़ें"
    "और पढ़ें"
    "अधिक पढ़ें"
    "अधिक पढ़ें"
    "आगे पढ़ें"
    "आगे पढ़ें"
    "पूरा पढ़ें"
    "पूरा पढ़ें"
    "पूरी खबर पढ़ें"
    "पूरी खबर पढ़ें"
    "पूरी ख़बर पढ़ें"
    "पूरी ख़बर पढ़ें"
    "पूरी खबर पढें"
    "और देखें"
    "सभी देखें"
    "अधिक जानें"
    "अधिक देखें"
    "सब देखें"
    "पूरा लेख पढ़ें"
    "पूरा लेख पढ़ें"
    "यह भी पढ़ें:"
    "यह भी पढ़ें:"
    "ये भी पढ़ें:"
    "ये भी पढ़ें:"
    "इसे भी पढ़ें:"
    "इसे भी पढ़ें:"
    "यह भी पढ़े:"
    "यह भी पढ़े:"
    "ये भी पढ़े:"
    "ये भी पढ़े:"
    "यह भी पढ़ें-"
    "यह भी पढ़ें-"
    "ये भी पढ़ें-"
    "ये भी पढ़ें-"
    "यह भी पढ़ें -"
    "यह भी पढ़ें -"
    "ये भी पढ़ें -"
    "ये भी पढ़ें -"
    "इसे भी पढ़ें-"
    "इसे भी पढ़ें-"
    "और पढ़ें:"
    "और पढ़ें:"
    "यह भी देखें:"
    "ये भी देखें:"
    "इन्हें भी पढ़ें:"
    "इन्हें भी पढ़ें:"
    "संबंधित खबरें:"
    "अन्य खबरें:"
    "olvasd el ezt is"
    "olvassa el ezt is"
    "ezt is olvasd el"
    "ezek is érdekelhetnek"
    "ez is érdekelheti"
    "ez is érdekelhet"
    "kapcsolódó cikkek"
    "kapcsolódó cikk"
    "kapcsolódó tartalmak"
    "kapcsolódó írások"
    "kapcsolódó"
    "legolvasottabb"
    "legnépszerűbb"
    "legfrissebb"
    "legfrissebb hírek"
    "friss hírek"
    "további cikkek"
    "tovább olvasom"
    "olvass tovább"
    "tovább a cikkhez"
    "teljes cikk"
    "több megjelenítése"
    "továbbiak betöltése"
    "kapcsolódó cikkünk:"
    "olvasd el ezt is:"
    "olvassa el ezt is:"
    "kapcsolódó:"
    "bővebben"
    "baca juga"
    "baca selengkapnya"
    "simak juga"
    "lihat juga"
    "artikel terkait"
    "berita terkait"
    "berita lainnya"
    "artikel lainnya"
    "terpopuler"
    "berita terpopuler"
    "artikel populer"
    "berita populer"
    "selengkapnya"
    "lihat selengkapnya"
    "lihat semua"
    "muat lebih banyak"
    "baca lebih lanjut"
    "lihat lainnya"
    "tampilkan lebih banyak"
    "baca juga:"
    "baca juga :"
    "simak juga:"
    "lihat juga:"
    "artikel terkait:"
    "baca selengkapnya:"
    "leggi anche"
    "da leggere"
    "da leggere anche"
    "leggi pure"
    "guarda anche"
    "guarda pure"
    "vedi anche"
    "ascolta anche"
    "articoli correlati"
    "articolo correlato"
    "articoli collegati"
    "articoli simili"
    "articoli recenti"
    "articoli consigliati"
    "articoli più letti"
    "articoli in evidenza"
    "articoli popolari"
    "post correlati"
    "post recenti"
    "post più popolari"
    "contenuti correlati"
    "contenuti simili"
    "notizie correlate"
    "ultimi articoli"
    "leggi tutto"
    "leggi di più"
    "leggi altro"
    "leggi articolo"
    "leggi l'articolo"
    "leggi l'articolo completo"
    "leggi l'articolo intero"
    "leggi la notizia"
    "continua a leggere"
    "continua la lettura"
    "mostra altro"
    "mostra di più"
    "carica altri"
    "carica altro"
    "carica altri articoli"
    "vedi tutti"
    "vedi tutte"
    "vedi tutto"
    "vedi altro"
    "vedi altri"
    "vedi tutti gli articoli"
    "tutte le notizie"
    "scopri di più"
    "articolo precedente"
    "articolo successivo"
    "prossimo articolo"
    "leggi anche:"
    "leggi anche >"
    "leggi anche -"
    "leggi pure:"
    "guarda anche:"
    "vedi anche:"
    "ascolta anche:"
    "per approfondire:"
    "approfondisci:"
    "potrebbe interessarti:"
    "potrebbe interessarti anche"
    "ti potrebbe interessare:"
    "ti potrebbe interessare anche:"
    "ti può interessare:"
    "da non perdere:"
    "da leggere:"
    "leggi di più:"
    "continua"
    "関連記事"
    "関連ニュース"
    "関連リンク"
    "関連キーワード"
    "関連トピックス"
    "関連トピック"
    "関連ワード"
    "関連する記事"
    "関連情報"
    "関連動画"
    "関連コンテンツ"
    "関連商品"
    "関連タグ"
    "関連ページ"
    "関連投稿"
    "続きを読む"
    "続きを見る"
    "続きはこちら"
    "もっと見る"
    "もっと読む"
    "さらに読む"
    "さらに見る"
    "さらに表示"
    "もっと詳しく"
    "記事全文を読む"
    "全文を読む"
    "この記事を読む"
    "記事を読む"
    "記事を見る"
    "詳しくはこちら"
    "詳細はこちら"
    "詳細を見る"
    "一覧を見る"
    "一覧へ"
    "関連記事:"
    "あわせて読みたい:"
    "合わせて読みたい:"
    "こちらの記事も:"
    "関連記事】"
    "関連】"
    "関連ニュース】"
    "関連記事〉"
    "あわせて読みたい】"
    "こちらも読まれています】"
    "こちらも】"
    "おすすめ記事】"
    "관련 기사"
    "관련뉴스"
    "관련 뉴스"
    "관련 글"
    "관련글"
    "관련 콘텐츠"
    "관련 키워드"
    "관련키워드"
    "관련 태그"
    "관련태그"
    "관련 링크"
    "관련링크"
    "관련 게시물"
    "관련 영상"
    "관련 글 보기"
    "이 기사와 관련된 기사"
    "이 기사의 관련기사"
    "함께 보면 좋은 기사"
    "더보기"
    "더 보기"
    "기사 더보기"
    "기사더보기"
    "더 읽기"
    "더 알아보기"
    "자세히 보기"
    "자세히보기"
    "전체보기"
    "전체 보기"
    "계속 읽기"
    "계속읽기"
    "기사 전체보기"
    "기사 전문 보기"
    "기사 보기"
    "기사보기"
    "원문 보기"
    "원문보기"
    "기사원문 보기"
    "뉴스 더보기"
    "관련 기사 보기"
    "전체기사 보기"
    "관련 기사:"
    "관련뉴스:"
    "관련 기사]"
    "관련기사"
    "이전글:"
    "다음글:"
    "이전 글:"
    "다음 글:"
    "이전기사:"
    "다음기사:"
    "lees ook"
    "lees hier ook"
    "lees ook deze artikelen"
    "lees meer over"
    "lees meer artikelen"
    "lees meer nieuws"
    "lees verder over"
    "bekijk ook"
    "kijk ook"
    "luister ook"
    "gerelateerd"
    "gerelateerde artikelen"
    "gerelateerde berichten"
    "gerelateerd nieuws"
    "gerelateerde onderwerpen"
    "gerelateerde content"
    "gerelateerde inhoud"
    "verwante artikelen"
    "verwante berichten"
    "vergelijkbare berichten"
    "vergelijkbare artikelen"
    "aanverwante artikelen"
    "meer over dit onderwerp"
    "meer over"
    "meer over dit thema"
    "meer op dit thema"
    "lees meer"
    "lees verder"
    "verder lezen"
    "lees het hele artikel"
    "lees het volledige artikel"
    "lees artikel"
    "lees het artikel"
    "lees hier meer"
    "toon meer"
    "meer tonen"
    "meer laden"
    "laad meer"
    "meer weergeven"
    "bekijk alles"
    "bekijk alle"
    "bekijk meer"
    "bekijk alle artikelen"
    "alle artikelen"
    "alle berichten"
    "toon alles"
    "alles bekijken"
    "vorig artikel"
    "volgend artikel"
    "vorige artikel"
    "volgende artikel"
    "lees ook:"
    "lees hier ook:"
    "lees meer:"
    "lees verder:"
    "lees meer over:"
    "bekijk ook:"
    "kijk ook:"
    "luister ook:"
    "zie ook:"
    "ook interessant:"
    "meer nieuws:"
    "meer over dit onderwerp:"
    "tip: lees ook"
    "vorig artikel:"
    "volgend artikel:"
    "les også"
    "les mer om"
    "relaterte artikler"
    "relaterte saker"
    "mest lest"
    "siste nytt"
    "siste nyheter"
    "siste innlegg"
    "flere saker"
    "flere nyheter"
    "forrige artikkel"
    "neste artikkel"
    "anbefalt for deg"
    "innleggsnavigasjon"
    "les mer"
    "les hele saken"
    "les hele artikkelen"
    "vis mer"
    "last flere"
    "fortsett å lese"
    "les også:"
    "les mer:"
    "czytaj także"
    "czytaj też"
    "czytaj również"
    "czytaj więcej na ten temat"
    "przeczytaj także"
    "przeczytaj też"
    "przeczytaj również"
    "przeczytaj więcej"
    "zobacz także"
    "zobacz też"
    "zobacz również"
    "sprawdź także"
    "powiązane tematy"
    "najpopularniejsze"
    "czytaj więcej"
    "czytaj dalej"
    "czytaj całość"
    "czytaj cały artykuł"
    "przeczytaj cały artykuł"
    "dowiedz się więcej"
    "zobacz więcej"
    "pokaż więcej"
    "załaduj więcej"
    "zobacz wszystkie"
    "zobacz całość"
    "wszystkie artykuły"
    "wszystkie wiadomości"
    "więcej aktualności"
    "przejdź do artykułu"
    "czytaj także:"
    "czytaj też:"
    "czytaj również:"
    "czytaj więcej:"
    "przeczytaj także:"
    "przeczytaj też:"
    "przeczytaj również:"
    "zobacz także:"
    "zobacz też:"
    "zobacz również:"
    "polecamy"
    "popularne"
    "wiadomości"
    "wideo"
    "leia tambem"
    "leia mais"
    "leia ainda"
    "ler também"
    "ler mais sobre"
    "leia a seguir"
    "veja também"
    "veja mais"
    "veja ainda"
    "ver também"
    "vejam também"
    "saiba mais sobre"
    "confira também"
    "confira mais"
    "assista também"
    "ouça também"
    "notícias relacionadas"
    "notícia relacionada"
    "artigos relacionados"
    "artigo relacionado"
    "relacionadas"
    "últimas notícias"
    "leia a matéria completa"
    "leia a notícia completa"
    "leia a íntegra"
    "leia o artigo completo"
    "ler artigo completo"
    "ler mais"
    "ler artigo"
    "ler notícia"
    "ver mais"
    "ver mais notícias"
    "ver tudo"
    "ver todas"
    "ver todos"
    "ver todas as notícias"
    "veja a matéria completa"
    "ver notícia"
    "continue lendo"
    "continuar lendo"
    "continue a ler"
    "continuar a ler"
    "carregar mais"
    "carregar mais notícias"
    "mostrar mais"
    "mostrar tudo"
    "leia tambem:"
    "leia mais:"
    "leia ainda:"
    "leia aqui:"
    "leia a seguir:"
    "veja também:"
    "veja mais:"
    "veja ainda:"
    "ver também:"
    "confira também:"
    "confira:"
    "saiba mais:"
    "assista também:"
    "ler também:"
    "ler mais:"
    "mais"
    "citeşte şi"
    "citiți și"
    "citește mai departe"
    "vezi și"
    "articole similare"
    "articole asemănătoare"
    "articole recomandate"
    "știri similare"
    "cele mai citite"
    "cele mai noi"
    "ultimele știri"
    "ultimele articole"
    "articole recente"
    "alte articole"
    "citește mai mult"
    "citeşte mai mult"
    "citește tot articolul"
    "citește articolul complet"
    "vezi mai mult"
    "vezi toate"
    "încarcă mai multe"
    "mai multe detalii"
    "afișează mai mult"
    "citeşte şi:"
    "citește și"
    "citiți și:"
    "vezi și:"
    "citeste si:"
    "читайте также"
    "читайте еще"
    "читать также"
    "читайте по теме"
    "смотрите также"
    "смотреть также"
    "по теме"
    "еще по теме"
    "материалы по теме"
    "статьи по теме"
    "новости по теме"
    "другие материалы по теме"
    "похожие статьи"
    "похожие новости"
    "похожие материалы"
    "похожие записи"
    "свежие записи"
    "лента новостей"
    "выбор редакции"
    "читать далее"
    "читать дальше"
    "читать полностью"
    "читать подробнее"
    "читать статью"
    "читать всю статью"
    "узнать больше"
    "показать еще"
    "загрузить еще"
    "все новости"
    "все материалы"
    "все статьи"
    "смотреть все"
    "больше материалов"
    "читайте также:"
    "читайте еще:"
    "читать также:"
    "смотрите также:"
    "читайте по теме:"
    "еще по теме:"
    "по теме:"
    "предыдущая запись:"
    "следующая запись:"
    "предыдущая статья:"
    "следующая статья:"
    "вам может быть интересно:"
    "новости"
    "läs också"
    "läs även"
    "läs mer om"
    "relaterade artiklar"
    "relaterat"
    "mest läst"
    "mest lästa"
    "senaste nytt"
    "senaste nyheterna"
    "senaste inläggen"
    "fler artiklar"
    "fler nyheter"
    "föregående artikel"
    "nästa artikel"
    "rekommenderat för dig"
    "du kanske också gillar"
    "inläggsnavigering"
    "läs mer"
    "läs hela artikeln"
    "visa mer"
    "visa fler"
    "ladda fler"
    "fortsätt läsa"
    "läs också:"
    "läs även:"
    "läs mer:"
    "se också:"
    "ilgili haberler"
    "ilgili yazilar"
    "ilgili konular"
    "ilgili içerikler"
    "ilgili makaleler"
    "benzer haberler"
    "benzer yazilar"
    "benzer içerikler"
    "benzer konular"
    "diğer haberler"
    "diğer yazilar"
    "önerilen haberler"
    "önerilen yazilar"
    "önerilen içerikler"
    "bunlar da ilginizi çekebilir"
    "bu haberler de ilginizi çekebilir"
    "ilginizi çekebilir"
    "ilginizi çekebilecek diğer haberler"
    "ilginizi çekebilecek diğer içerikler"
    "bunlari da okuyun"
    "ayrica okuyun"
    "devamini oku"
    "devamini okuyun"
    "haberin devami"
    "yazinin devami"
    "okumaya devam et"
    "daha fazla göster"
    "daha fazla yükle"
    "daha fazla bilgi"
    "tümünü gör"
    "tümünü göster"
    "tüm haberler"
    "haberin tamamini oku"
    "detaylar için tiklayin"
    "haber detayi için tiklayin"
    "ilgili haber:"
    "ayrica bakiniz:"
    "ayrica okuyun:"
    "bunu da okuyun:"
    "önceki yazi:"
    "sonraki yazi:"
    "önceki haber:"
    "sonraki haber:"
    "ilginizi çekebilir:"
    "читайте також"
    "читати також"
    "читайте ще"
    "дивіться також"
    "за темою"
    "матеріали за темою"
    "новини за темою"
    "схожі новини"
    "схожі статті"
    "пов'язані новини"
    "пов'язані теми"
    "інші новини"
    "читати далі"
    "читати повністю"
    "читати більше"
    "докладніше"
    "показати ще"
    "завантажити ще"
    "всі новини"
    "усі новини"
    "більше новин"
    "читайте також:"
    "читайте ще:"
    "дивіться також:"
    "читати також:"
    "також читайте:"
    "за темою:"
    "đọc thêm"
    "tin liên quan"
    "bài viết liên quan"
    "bài liên quan"
    "tin tức liên quan"
    "có thể bạn quan tâm"
    "bạn có thể quan tâm"
    "tin cùng chuyên mục"
    "cùng chuyên mục"
    "bài viết cùng chuyên mục"
    "tin mới nhất"
    "tin mới"
    "bài viết mới"
    "bài viết mới nhất"
    "đọc nhiều"
    "đọc nhiều nhất"
    "tin đọc nhiều"
    "xem nhiều"
    "xem chi tiết"
    "xem tiếp"
    "đọc tiếp"
    "xem tất cả"
    "tải thêm"
    "xem toàn bộ"
    "đọc thêm:"
    "xem thêm"
    "tin liên quan:"
    "bài viết liên quan:"
    "相关阅读"
    "相關閱讀"
    "相关新闻"
    "相關新聞"
    "相关文章"
    "相關文章"
    "相关推荐"
    "相關推薦"
    "相关报道"
    "相关报导"
    "相關報導"
    "相關報道"
    "相关内容"
    "相关资讯"
    "相关链接"
    "阅读更多"
    "閱讀更多"
    "查看更多"
    "继续阅读"
    "繼續閱讀"
    "阅读全文"
    "閱讀全文"
    "展开全文"
    "點我看更多"
    "看更多"
    "加载更多"
    "載入更多"
    "点击加载更多"
    "阅读原文"
    "点击查看更多"
    "查看全部"
    "展开剩余0%"
    "显示更多"
    "相关阅读:"
    "相關閱讀:"
    "相关新闻:"
    "相關新聞:"
    "相关文章:"
    "相關文章:"
    "延伸阅读:"
    "延伸閱讀:"
    "推荐阅读:"
    "推薦閱讀:"
    "上一篇:"
    "下一篇:"
    "更多";

inline constexpr char subscription_phrases[] =
    "sign up for our newsletter"
    "sign up to our newsletter"
    "sign up for our newsletters"
    "sign up for our free"
    "sign up for free newsletters"
    "sign up to our free"
    "sign up to our latest newsletter"
    "sign up to receive our"
    "sign up to receive the latest"
    "sign up for our weekly"
    "sign up for our daily"
    "sign up for our email"
    "sign up for email newsletters"
    "sign up with your email address"
    "sign up for news alerts"
    "subscribe to our newsletter"
    "subscribe to our newsletters"
    "subscribe to our mailing list"
    "subscribe to our free"
    "subscribe to our daily"
    "subscribe to our weekly"
    "subscribe to our email"
    "subscribe to our channel"
    "subscribe to the newsletter"
    "subscribe today and get"
    "subscribe now to keep reading"
    "subscribe to get access"
    "subscribe to get full access"
    "subscribe to read"
    "subscribe to continue"
    "subscribe to unlock"
    "subscribe for unlimited"
    "subscribe for full access"
    "get our newsletter"
    "get our free newsletter"
    "get our daily newsletter"
    "get our weekly newsletter"
    "get the latest news delivered"
    "get the latest stories delivered"
    "news delivered to your inbox"
    "stories delivered to your inbox"
    "delivered directly to your inbox"
    "delivered straight to your inbox"
    "delivered to your inbox"
    "right in your inbox"
    "right to your inbox"
    "directly to your inbox"
    "in your inbox every"
    "in your inbox each"
    "to your inbox every"
    "to your inbox daily"
    "to your inbox weekly"
    "join our mailing list"
    "join our newsletter"
    "join our email list"
    "join our free newsletter"
    "by signing up, you agree to our"
    "by signing up, you agree to the terms"
    "by signing up, you agree to receive"
    "by signing up you agree to our"
    "by signing up you agree to the terms"
    "by signing up you agree to receive"
    "by signing up, i agree to our"
    "by signing up, i agree to the terms"
    "by signing up, i agree to receive"
    "by subscribing, you agree to our"
    "by subscribing, you agree to the terms"
    "by subscribing, you agree to receive"
    "by subscribing you agree to our"
    "by subscribing you agree to the terms"
    "by subscribing you agree to receive"
    "by subscribing, i agree to our"
    "by subscribing, i agree to the terms"
    "by subscribing, i agree to receive"
    "by clicking subscribe, you"
    "by clicking \"subscribe\""
    "by clicking submit, you"
    "by clicking \"submit\""
    "by clicking sign up, you"
    "by clicking \"sign up\""
    "by submitting your email"
    "by submitting your information"
    "by submitting this form"
    "by submitting your details"
    "by entering your email"
    "by providing your email"
    "by registering, you"
    "you can unsubscribe at any time"
    "you can unsubscribe anytime"
    "you may unsubscribe at any time"
    "unsubscribe anytime"
    "you can opt out at any time"
    "no spam, ever"
    "we respect your privacy. unsubscribe"
    "we won't send you spam"
    "we don't spam"
    "thank you for subscribing"
    "thanks for subscribing"
    "thanks for signing up"
    "thank you for signing up"
    "you have successfully subscribed"
    "you've successfully subscribed"
    "you are now subscribed"
    "your subscription has been"
    "your subscription could not"
    "please check your email to confirm"
    "check your inbox or spam folder"
    "an error occurred while submitting"
    "enter your email address to subscribe"
    "enter your email address to follow this blog"
    "enter your email to receive"
    "enter your email below to"
    "receive notifications of new posts by email"
    "receive email from us on behalf"
    "contact me with news and offers"
    "receive news and offers"
    "this newsletter may contain"
    "breaking news alerts"
    "sign up here for our"
    "sign up here to receive"
    "a welcome email is on its way"
    "please enter a valid email"
    "privacy policy and terms of service apply"
    "this article is for subscribers only"
    "this article is only for subscribers"
    "this article is reserved for"
    "this content is for subscribers"
    "this content is only available to"
    "this content is available to"
    "this content is reserved for"
    "this story is for subscribers"
    "this is a subscriber-only"
    "this is subscriber exclusive"
    "exclusively for subscribers"
    "exclusive to subscribers"
    "available exclusively to subscribers"
    "already a subscriber? log in"
    "already a subscriber? sign in"
    "already a subscriber?"
    "already a member? log in"
    "already a member? sign in"
    "already have an account? log in"
    "already have an account? sign in"
    "already have an account?"
    "already subscribed?"
    "already registered? log in"
    "not a subscriber?"
    "not a subscriber yet?"
    "not a member? sign up"
    "don't have an account?"
    "subscribe to continue reading"
    "to continue reading, please"
    "to continue reading this article"
    "to continue reading, subscribe"
    "to keep reading, please"
    "to read the full story, subscribe"
    "to read the full article"
    "to read this article in full"
    "you have reached your limit of"
    "you've reached your limit of"
    "you have reached your monthly limit"
    "you've reached your monthly limit"
    "you have reached the maximum number of"
    "free articles remaining"
    "free articles left"
    "free articles this month"
    "you have 0 free articles"
    "you have 0 articles left"
    "create a free account to continue"
    "create an account to continue"
    "create a free account or"
    "register for free to continue"
    "register to continue reading"
    "register for more free articles"
    "log in to continue reading"
    "sign in to continue reading"
    "log in or subscribe"
    "log in, register"
    "unlock this article"
    "unlock the full article"
    "become a member to read"
    "become a member to access"
    "become a subscriber to"
    "become a paid subscriber"
    "this is a premium article"
    "this is a member-only"
    "this is premium content"
    "this post is for paid subscribers"
    "this post is for paying subscribers"
    "cancel at any time"
    "you are no longer onsite at your organization"
    "independent premium section"
    "find your bookmarks"
    "to revisit this article"
    "please log in, or sign up"
    "your subscription supports"
    "support local journalism"
    "support our journalism"
    "support independent journalism"
    "support quality journalism"
    "we need your support"
    "please consider supporting"
    "please consider making a donation"
    "make a donation today"
    "your contribution helps"
    "subscribe to our newsletter"
    "subscribe to newsletter"
    "subscribe to our newsletters"
    "subscribe to the newsletter"
    "subscribe to newsletters"
    "subscribe to our mailing list"
    "subscribe to our blog"
    "subscribe to blog"
    "subscribe to blog via email"
    "subscribe via email"
    "subscribe by email"
    "subscribe to push notifications"
    "subscribe to updates"
    "subscribe for updates"
    "subscribe to get the latest"
    "subscribe to continue"
    "subscribe to read"
    "subscribe to read more"
    "subscribe for free"
    "subscribe free"
    "subscribe for $0"
    "subscribe for full access"
    "subscribe here"
    "subscribe now"
    "subscribe today"
    "sign up for our newsletter"
    "sign up for our newsletters"
    "sign up for newsletter"
    "sign up for newsletters"
    "sign up to our newsletter"
    "sign up for updates"
    "sign up for email updates"
    "sign up for email alerts"
    "sign up for e-mail newsletters"
    "sign up for alerts"
    "sign up for free"
    "sign up here"
    "sign up now"
    "sign up today"
    "sign up to newsletter"
    "sign me up"
    "newsletter sign up"
    "newsletter sign-up"
    "newsletter signup"
    "newsletter subscription"
    "newsletter subscriptions"
    "email newsletter"
    "email newsletters"
    "e-mail newsletter"
    "e-newsletter"
    "daily newsletter"
    "weekly newsletter"
    "our newsletter"
    "our newsletters"
    "free newsletter"
    "join our newsletter"
    "join our mailing list"
    "join our email list"
    "join our community"
    "join the newsletter"
    "join the mailing list"
    "join the list"
    "join 0 other subscribers"
    "join 0 other followers"
    "join 0 subscribers"
    "get the newsletter"
    "get our newsletter"
    "get newsletter"
    "get email updates"
    "get email alerts"
    "get updates"
    "get notified"
    "get alerts"
    "get breaking news alerts"
    "get the latest news"
    "get our emails"
    "receive our newsletter"
    "receive our free email newsletter"
    "stay in the loop"
    "stay up to date"
    "stay up-to-date"
    "never miss a story"
    "never miss a post"
    "never miss an update"
    "don't miss a story"
    "be the first to know"
    "be the first to get breaking news"
    "enter your email address"
    "enter your email here"
    "enter your email address here"
    "enter email"
    "enter email address"
    "your email address"
    "insert your email"
    "type your email"
    "please enter your email"
    "please enter your email address"
    "please enter a valid email address"
    "invalid email address"
    "no, thanks"
    "no thank you"
    "already a subscriber"
    "already a member"
    "already registered"
    "become a member"
    "become a subscriber"
    "become a supporter"
    "become a patron"
    "manage subscription"
    "manage your subscription"
    "my subscription"
    "my subscriptions"
    "subscriptions"
    "subscriber login"
    "subscriber log in"
    "subscriber services"
    "subscriber exclusive"
    "subscribers only"
    "for subscribers only"
    "for subscribers"
    "premium article"
    "members only"
    "unlock this article"
    "thanks for signing up"
    "thank you for subscribing"
    "thanks for subscribing"
    "you're subscribed"
    "start your free trial"
    "start a free trial"
    "get started for free"
    "get started free"
    "free trial"
    "give a gift"
    "gift subscription"
    "gift subscriptions"
    "buy me a coffee"
    "buy us a coffee"
    "support our work"
    "donate now"
    "donate today"
    "make a donation"
    "view offers"
    "see offers"
    "see subscription options"
    "subscription options"
    "continue without"
    "continue with google"
    "continue with facebook"
    "continue with apple"
    "sign in with google"
    "sign in with facebook"
    "sign in with apple"
    "sign up with google"
    "sign up with facebook"
    "log in with facebook"
    "log in with google"
    "daily headlines"
    "weekly digest"
    "daily digest"
    "email alerts"
    "news alerts"
    "breaking news alerts"
    "breaking news emails"
    "magazine subscription"
    "print subscription"
    "digital subscription"
    "digital access"
    "today's paper"
    "e-paper"
    "epaper"
    "e-edition"
    "eedition"
    "download our app"
    "download the app"
    "download app"
    "download our apps"
    "get the app"
    "get our app"
    "get app"
    "get the mobile app"
    "our apps"
    "available on the app store"
    "get it on google play"
    "download on the app store"
    "download on app store"
    "available on google play"
    "get it from google play"
    "google play"
    "app store"
    "google play store"
    "open in app"
    "open app"
    "view in app"
    "use app"
    "read in app"
    "use our app"
    "scan the qr code"
    "scan to download"
    "continue in app"
    "download our app"
    "download our free app"
    "download our mobile app"
    "download the app now"
    "download the app today"
    "get our app"
    "get the free app"
    "available on the app store"
    "on google play and the app store"
    "download on the app store"
    "click here to get the"
    "read it in the app"
    "get the android app"
    "app from google play"
    "download it from google play"
    "sign up for our"
    "sign up to our"
    "sign up for the latest"
    "sign up for breaking"
    "sign up for free"
    "sign up here"
    "subscribe to our"
    "subscribe now"
    "subscribe for just"
    "subscribe today"
    "get the latest from"
    "get the latest news"
    "get breaking news"
    "join our mailing"
    "join our newsletter"
    "already a subscriber"
    "already a member"
    "already have an account"
    "not a member?"
    "email newsletters"
    "be the first to get"
    "stay up to date with"
    "stay up-to-date with"
    "want more stories like this"
    "enjoying this article"
    "like this article"
    "subscribe"
    "subscription"
    "newsletter"
    "newsletters"
    "sign up"
    "sign up sign up"
    "signup"
    "join"
    "join now"
    "join us"
    "join free"
    "e-mail address"
    "your e-mail address"
    "get it"
    "unsubscribe"
    "notice"
    "notifications"
    "alerts"
    "premium"
    "plus"
    "upgrade"
    "get started"
    "try now"
    "start here"
    "free"
    "membership"
    "account"
    "continue"
    "yes"
    "no"
    "i agree"
    "select all"
    "opt in"
    "zip code"
    "postal code"
    "enter zip code"
    "state"
    "birth date"
    "industry"
    "company name"
    "job title"
    "next step"
    "straight to your inbox"
    "directly in your inbox"
    "sign up for the newsletter"
    "no credit card required"
    "cancel anytime"
    "enter your email"
    "mobile apps"
    "mobile app"
    "android app"
    "ios app"
    "iphone app"
    "ipad app"
    "apps"
    "support us"
    "donate"
    "contribute"
    "success"
    "start free trial"
    "try it free"
    "try for free"
    "stay connected"
    "premium content"
    "sign up to get"
    "sign up for notifications"
    "sign up today and receive"
    "sign up for our emails"
    "subscribe to receive"
    "subscribe to get the latest"
    "check your inbox and click"
    "please check your inbox"
    "latest posts sent to your email"
    "deals in your inbox"
    "need-to-know stories"
    "wherever you get your podcasts"
    "please subscribe today"
    "please consider subscribing"
    "register or subscribe to save"
    "save articles for later"
    "to bookmark this article"
    "get the free newsletter"
    "get top news in your inbox"
    "get posts like this in your inbox"
    "for the latest updates"
    "subscribe on itunes"
    "subscribe via rss"
    "manage all your newsletter"
    "signing you up. please try"
    "get unlimited access"
    "unlimited digital access"
    "start your subscription"
    "become a subscriber today"
    "join today for"
    "funded by readers like you"
    "reader-supported"
    "subscribe below"
    "join 0 other"
    "click here to subscribe"
    "register for updates"
    "please support us"
    "subscribe to"
    "subscribe for"
    "subscribe and"
    "subscribe:"
    "sign up below"
    "sign up to"
    "sign up for"
    "sign up today"
    "sign up now"
    "join over"
    "get the best"
    "get our"
    "get access to exclusive"
    "like what you"
    "start your free"
    "start your 0"
    "newsletter:"
    "don't want to miss"
    "want to keep up to date"
    "donate to"
    "a version of this article appears in print"
    "a version of this story appears in print"
    "sign up to receive"
    "buy me a coffee"
    "on patreon"
    "not now"
    "maybe later"
    "stay in touch"
    "keep in touch"
    "stay informed"
    "stay updated"
    "no thanks"
    "اشترك في النشرة الاخبارية"
    "النشرة البريدية"
    "النشرة الاخبارية"
    "القائمة البريدية"
    "حمل التطبيق"
    "تحميل التطبيق"
    "هل لديك حساب"
    "هل نسيت كلمة المرور"
    "نسيت كلمة المرور"
    "انشاء حساب"
    "انشاء حساب جديد"
    "تفعيل الاشعارات"
    "تفعيل التنبيهات"
    "ادخل بريدك الالكتروني"
    "اشترك في نشرتنا"
    "اشترك في النشرة البريدية"
    "اشترك في القائمة البريدية"
    "سجل بريدك الالكتروني"
    "ادخل بريدك الالكتروني للاشتراك"
    "هذا المحتوى متاح للمشتركين"
    "هذا المحتوى حصري للمشتركين"
    "هذا المقال متاح للمشتركين"
    "حمل تطبيقنا"
    "přihlásit k odběru newsletteru"
    "odebírat newsletter"
    "přihlaste se k odběru"
    "stáhnout aplikaci"
    "už mám předplatné"
    "zapomenuté heslo"
    "zapomněli jste heslo"
    "tilmeld dig vores nyhedsbrev"
    "tilmeld nyhedsbrev"
    "tilmeld dig nyhedsbrevet"
    "hent appen"
    "har du allerede et abonnement"
    "glemt adgangskode"
    "nyhedsbrev"
    "newsletter abonnieren"
    "newsletter bestellen"
    "newsletter-anmeldung"
    "newsletteranmeldung"
    "jetzt abonnieren"
    "abo bestellen"
    "heft abonnieren"
    "jetzt spenden"
    "abonnieren sie unseren newsletter"
    "ein passwort wird ihnen per"
    "abonnieren"
    "abo"
    "anmelden"
    "registrieren"
    "einloggen"
    "mitglied werden"
    "mitgliedschaft"
    "spenden"
    "unterstützen"
    "jetzt anmelden"
    "abmelden"
    "leserreisen"
    "rss-feed"
    "rss-feeds"
    "εγγραφή στο newsletter"
    "εγγραφείτε στο newsletter"
    "γραφτείτε στο newsletter"
    "κατεβάστε την εφαρμογή"
    "ξεχάσατε τον κωδικό σασ"
    "ξέχασεσ τον κωδικό σου"
    "suscríbete a la newsletter"
    "suscríbete a nuestros newsletters"
    "suscríbete ahora"
    "suscríbase aquí"
    "suscríbase ahora"
    "suscribite ahora"
    "suscribirse al newsletter"
    "suscríbete a nuestro newsletter"
    "suscríbete a nuestros boletines"
    "suscríbete al boletín"
    "suscríbete aquí"
    "suscríbete para seguir leyendo"
    "suscríbete a nuestro boletín"
    "suscríbete a nuestra newsletter"
    "puedes darte de baja en cualquier momento"
    "exclusivo para suscriptores de este"
    "al suscribirte aceptas"
    "suscríbete"
    "suscríbase"
    "suscribite"
    "suscribirse"
    "suscribirme"
    "suscripciones"
    "regístrate"
    "registrarme"
    "iniciar sesión"
    "inicia sesión"
    "ingresar"
    "gratis"
    "edición impresa"
    "mi perfil"
    "عضویت در خبرنامه"
    "عضويت در خبرنامه"
    "اشتراک خبرنامه"
    "اشتراك خبرنامه"
    "دانلود اپلیکیشن"
    "دانلود اپليكيشن"
    "رمز عبور را فراموش کردهاید"
    "رمز عبور را فراموش كردهايد"
    "ورود به حساب کاربری"
    "ورود به حساب كاربري"
    "ورود / ثبت نام"
    "ورود و ثبت نام"
    "tilaa uutiskirje"
    "tilaa uutiskirjeemme"
    "lataa sovellus"
    "oletko jo tilaaja"
    "unohditko salasanan"
    "luo tunnus"
    "s'inscrire à la newsletter"
    "s'abonner à la newsletter"
    "abonnez-vous à nos newsletters"
    "recevoir la newsletter"
    "recevoir nos newsletters"
    "recevoir les newsletters"
    "inscription à la newsletter"
    "inscription newsletter"
    "je m'inscris"
    "je m'abonne"
    "je me connecte"
    "déjà abonné? connectez-vous"
    "faire un don"
    "inscrivez-vous à notre newsletter"
    "inscrivez-vous à la newsletter"
    "inscrivez-vous gratuitement à"
    "abonnez-vous à notre newsletter"
    "abonnez-vous à la newsletter"
    "abonnez-vous gratuitement à"
    "abonnez-vous à partir de 0"
    "de cet article à lire"
    "la suite est réservée aux abonnés"
    "vous désinscrire à tout moment"
    "vous désabonner à tout moment"
    "vous désinscrire à l'aide des liens de désinscription"
    "abonnement"
    "abonnements"
    "s'abonner"
    "inscription"
    "se connecter"
    "connexion"
    "applications"
    "flux rss"
    "הרשמה לניוזלטר"
    "הירשמו לניוזלטר"
    "הרשמו לניוזלטר"
    "הורידו את האפליקציה"
    "שכחת סיסמה"
    "שכחתי סיסמה"
    "सब्सक्राइब करें"
    "न्यूज़लेटर सब्सक्राइब करें"
    "न्यूज़लेटर सब्सक्राइब करें"
    "न्यूजलेटर सब्सक्राइब करें"
    "हमारी मेलिंग सूची"
    "ऐप डाउनलोड करें"
    "एप डाउनलोड करें"
    "लॉग इन करें"
    "लॉगिन करें"
    "साइन इन करें"
    "साइन अप करें"
    "पासवर्ड भूल गए"
    "अपना पासवर्ड भूल गए"
    "नोटिफिकेशन चालू करें"
    "हमारे न्यूज़लेटर"
    "हमारे न्यूज़लेटर"
    "हमारे न्यूजलेटर"
    "हमारा ऐप डाउनलोड"
    "हिंदी खबरों के लिए"
    "देश और दुनिया की ताजा खबरें"
    "सब्सक्राइब"
    "न्यूज़लेटर"
    "न्यूज़लेटर"
    "न्यूजलेटर"
    "feliratkozás hírlevélre"
    "iratkozz fel hírlevelünkre"
    "iratkozzon fel hírlevelünkre"
    "hírlevél feliratkozás"
    "töltsd le alkalmazásunkat"
    "elfelejtett jelszó"
    "elfelejtette jelszavát"
    "berlangganan newsletter"
    "daftar newsletter"
    "unduh aplikasi"
    "lupa kata sandi"
    "lupa password"
    "sudah punya akun"
    "belum punya akun"
    "masuk"
    "daftar"
    "iscriviti alle newsletter"
    "iscrizione alla newsletter"
    "iscrizione newsletter"
    "iscriviti gratis"
    "iscriviti gratuitamente"
    "iscriviti ora"
    "iscriviti subito"
    "ricevi la newsletter"
    "ricevi le notifiche"
    "ricevi notifiche"
    "resta aggiornato"
    "resta informato"
    "rimani aggiornato"
    "rimani informato"
    "contenuto riservato agli abbonati"
    "contenuto per gli abbonati"
    "iscriviti alla newsletter"
    "iscriviti alle nostre"
    "iscriviti qui alla"
    "iscriviti gratuitamente alla"
    "ricevi gratis le"
    "iscriviti alla nostra newsletter"
    "iscrivendoti accetti"
    "registrandoti accetti"
    "abbonati"
    "abbonamenti"
    "entra"
    "feed rss"
    "メルマガ登録"
    "メールマガジン登録"
    "メールマガジン"
    "ニュースレター登録"
    "ニュースレターに登録"
    "ニュースレターを購読"
    "無料会員登録"
    "無料で会員登録"
    "新規会員登録"
    "会員登録はこちら"
    "この記事は有料記事です"
    "この記事は有料会員"
    "この記事は会員限定"
    "この記事は無料会員"
    "会員限定記事です"
    "続きを読むには"
    "有料会員登録をすると"
    "記事全文をお読みいただけます"
    "続きをお読みいただけます"
    "購読"
    "뉴스레터 구독하기"
    "뉴스레터 신청"
    "뉴스레터신청"
    "뉴스레터 신청하기"
    "구독신청"
    "구독 신청"
    "신문구독"
    "신문 구독"
    "구독신청하기"
    "정기구독 신청"
    "무료 구독하기"
    "뉴스레터를 구독"
    "뉴스레터를 신청"
    "이 기사는 유료회원"
    "이 기사는 구독자"
    "이 콘텐츠는 유료"
    "유료회원만"
    "로그인 후 읽을"
    "개인정보 수집 및 이용에 동의합니다"
    "개인정보 수집·이용에 동의"
    "광고성 정보 수신에 동의"
    "뉴스레터를 받아보세요"
    "schrijf u in voor onze nieuwsbrief"
    "meld u aan voor de nieuwsbrief"
    "aanmelden nieuwsbrief"
    "aanmelden voor de nieuwsbrief"
    "inschrijven nieuwsbrief"
    "inschrijven voor de nieuwsbrief"
    "nieuwsbrief ontvangen"
    "ontvang de nieuwsbrief"
    "nieuwsbrief aanmelden"
    "abonneer je nu"
    "abonneer nu"
    "neem een abonnement"
    "word abonnee"
    "word lid"
    "word nu lid"
    "nu lid worden"
    "alleen voor abonnees"
    "exclusief voor abonnees"
    "schrijf je in voor onze nieuwsbrief"
    "schrijf je in voor de nieuwsbrief"
    "schrijf je hier in voor"
    "schrijf je nu in voor"
    "meld je aan voor onze nieuwsbrief"
    "meld je aan voor de nieuwsbrief"
    "meld je hier aan voor"
    "meld u aan voor onze"
    "ontvang onze nieuwsbrief"
    "nieuwsbrief"
    "nieuwsbrieven"
    "meld deg på nyhetsbrevet"
    "meld deg på vårt nyhetsbrev"
    "last ned appen"
    "allerede abonnent"
    "glemt passord"
    "nyhetsbrev"
    "logg inn"
    "logg ut"
    "abonner"
    "bli abonnent"
    "min side"
    "handlekurv"
    "subskrybuj newsletter"
    "zapisz mnie"
    "kup subskrypcję"
    "kup prenumeratę"
    "kup dostęp"
    "masz już konto"
    "nie masz konta"
    "zaloguj się"
    "nie pamiętasz hasła"
    "zapisz się do naszego newslettera"
    "zapisz się na nasz newsletter"
    "zapisz się na newsletter"
    "zapisz się do newslettera"
    "pozostało 0% artykułu"
    "wyrażam zgodę na przetwarzanie moich danych osobowych"
    "zgadzam się na przetwarzanie moich danych osobowych"
    "wyrażam zgodę na otrzymywanie"
    "zgodę na otrzymywanie informacji handlowych"
    "prenumerata"
    "logowanie"
    "zaloguj"
    "assine a nossa newsletter"
    "assine nossas newsletters"
    "inscreva-se na newsletter"
    "subscrever newsletter"
    "receba nossa newsletter"
    "receba a nossa newsletter"
    "receba nossas notícias"
    "receba as novidades"
    "receba novidades"
    "receba notícias por e-mail"
    "cadastre-se na newsletter"
    "cadastre-se na nossa newsletter"
    "cadastre-se gratuitamente"
    "cadastre-se grátis"
    "assine nossa newsletter"
    "assine a newsletter"
    "assine para ter acesso"
    "inscreva-se na nossa newsletter"
    "inscreva-se em nossa newsletter"
    "inscreva-se para receber"
    "no seu e-mail de graça"
    "ao se cadastrar você concorda"
    "ao se cadastrar, você concorda"
    "cancelar a assinatura a qualquer momento"
    "cancelar sua inscrição a qualquer momento"
    "inscreva-se"
    "entrar"
    "feed"
    "abonează-te la newsletter"
    "aboneaza-te la newsletter"
    "abonează-te la newsletterul nostru"
    "descarcă aplicația"
    "ai uitat parola"
    "creează cont"
    "подписаться на рассылку"
    "подписка на рассылку"
    "подписаться на новости"
    "подписка на новости"
    "оформить подписку"
    "скачать приложение"
    "скачайте приложение"
    "скачайте наше приложение"
    "загрузить в app store"
    "доступно в google play"
    "подпишитесь на нашу рассылку"
    "подпишитесь на рассылку"
    "подпишитесь на наш newsletter"
    "подпишитесь, чтобы читать"
    "оформите подписку, чтобы"
    "материал доступен только подписчикам"
    "этот материал доступен только"
    "подписаться на нашу рассылку"
    "даете согласие на обработку персональных данных"
    "войти"
    "вход"
    "регистрация"
    "зарегистрироваться"
    "prenumerera på vårt nyhetsbrev"
    "anmäl dig till vårt nyhetsbrev"
    "ladda ner appen"
    "redan prenumerant"
    "skapa konto"
    "glömt lösenord"
    "prenumerera"
    "e-bülten aboneliği"
    "bültene abone ol"
    "bültene kayit ol"
    "haber bülteni"
    "e-bülten"
    "mobil uygulamamizi indirin"
    "uygulamayi indir"
    "uygulamamizi indirin"
    "ücretsiz üye ol"
    "hemen üye ol"
    "üye girişi"
    "üye ol"
    "giriş yap"
    "kayit ol"
    "bültenimize abone"
    "e-bültenimize abone"
    "e-posta bültenimize"
    "bu içeriği okumak için abone"
    "bu içerik abonelere özel"
    "bu içerik sadece aboneler"
    "mobil uygulamamizi indir"
    "підписатися на розсилку"
    "підписатись на розсилку"
    "підпишіться на розсилку"
    "завантажити додаток"
    "забули пароль"
    "вже є передплата"
    "đăng ký nhận tin"
    "đăng ký nhận bản tin"
    "tải ứng dụng"
    "quên mật khẩu"
    "tạo tài khoản"
    "订阅我们"
    "免费订阅"
    "立即订阅"
    "立即訂閱"
    "訂閱我們"
    "加入會員"
    "下载客户端"
    "下载app"
    "下載app"
    "訂閱電子報"
    "请登录后阅读"
    "登录后阅读全文";

inline constexpr char consent_phrases[] =
    "this website uses cookies"
    "this site uses cookies"
    "our website uses cookies"
    "our site uses cookies"
    "this page uses cookies"
    "we use cookies"
    "we use our own cookies"
    "we also use cookies"
    "we use necessary cookies"
    "we use essential cookies"
    "we and our partners"
    "we and our 0 partners"
    "we and selected partners"
    "uses cookies to improve"
    "uses cookies to ensure"
    "use cookies to ensure"
    "uses cookies to provide"
    "use cookies to personalise"
    "use cookies to personalize"
    "by continuing to use our site"
    "by continuing to use this website"
    "by continuing to use the site"
    "by continuing to browse"
    "by continuing on our"
    "by using this site, you"
    "by using this website, you"
    "by using our site, you"
    "by using our website, you"
    "by clicking accept"
    "by clicking \"accept"
    "by clicking on accept"
    "by choosing i accept"
    "you agree to our use of cookies"
    "you consent to our use of cookies"
    "you consent to the use of"
    "you agree to the use of cookies"
    "you agree to our cookie"
    "accept our use of cookies"
    "consent to the use of all"
    "manage cookie preferences"
    "manage your cookie"
    "manage your privacy"
    "change your cookie settings"
    "necessary cookies are absolutely essential"
    "non-necessary cookies"
    "functional cookies help to perform"
    "performance cookies are used to understand"
    "analytical cookies are used to understand"
    "advertisement cookies are used"
    "other uncategorized cookies"
    "gdpr cookie consent"
    "used to store the user consent"
    "set by the gdpr"
    "the cookie is set by"
    "this cookie is set by"
    "sets this cookie"
    "categorized as necessary are stored"
    "store and/or access information on a device"
    "the technical storage or access"
    "your privacy choices"
    "your california privacy rights"
    "we value your privacy"
    "we care about your privacy"
    "we respect your privacy"
    "your privacy is important to us"
    "your consent applies to"
    "withdraw your consent at any time"
    "withdraw consent at any time"
    "list of partners (vendors)"
    "process personal data such as"
    "process your personal data"
    "object to our use"
    "legitimate interest at any time"
    "please review our privacy policy"
    "see our privacy policy"
    "read our privacy policy"
    "view our privacy policy"
    "our privacy policy for more"
    "our privacy policy and"
    "privacy policy and terms"
    "our cookie policy"
    "cookie policy for more"
    "to our privacy policy"
    "to the privacy policy"
    "to our terms"
    "our terms of use and"
    "our terms of service and"
    "terms of use and privacy"
    "terms of service and privacy"
    "constitutes acceptance of our"
    "constitutes agreement to"
    "privacy & cookies: this site"
    "do not sell my personal information"
    "do not sell or share my personal information"
    "do not sell/share my personal information"
    "do not sell or share my personal info"
    "do not sell my personal info"
    "do not sell my info"
    "do not sell my information"
    "do not sell or share"
    "do not sell"
    "california: do not sell my personal info"
    "your privacy choices"
    "your california privacy choices"
    "your california privacy rights"
    "california privacy rights"
    "ca privacy rights"
    "california privacy"
    "california privacy notice"
    "california notice at collection"
    "notice at collection"
    "california consumer privacy"
    "california residents"
    "privacy preferences"
    "privacy settings"
    "privacy center"
    "privacy centre"
    "privacy preference center"
    "privacy manager"
    "privacy choices"
    "privacy overview"
    "privacy options"
    "privacy & cookies"
    "privacy & cookies policy"
    "privacy and cookies"
    "privacy and cookie policy"
    "privacy and cookies policy"
    "privacy/cookie policy"
    "cookie policy"
    "cookies policy"
    "cookie notice"
    "cookies notice"
    "cookie statement"
    "cookie settings"
    "cookies settings"
    "cookie preferences"
    "cookies preferences"
    "cookie consent"
    "cookie list"
    "cookie details"
    "cookie declaration"
    "cookie information"
    "cookie tool"
    "cookie manager"
    "manage cookies"
    "manage cookie settings"
    "manage cookie preferences"
    "manage preferences"
    "manage privacy preferences"
    "manage consent"
    "manage consent preferences"
    "manage options"
    "manage settings"
    "manage services"
    "manage vendors"
    "manage choices"
    "manage my choices"
    "manage privacy settings"
    "accept all"
    "accept all cookies"
    "accept cookies"
    "accept and continue"
    "accept & continue"
    "accept and close"
    "accept & close"
    "accept selected"
    "allow all"
    "allow all cookies"
    "allow cookies"
    "allow selection"
    "agree and continue"
    "agree & continue"
    "i accept"
    "i accept cookies"
    "reject all"
    "reject all cookies"
    "reject cookies"
    "reject optional"
    "decline all"
    "decline cookies"
    "decline optional"
    "deny all"
    "only necessary"
    "necessary only"
    "use necessary cookies only"
    "only essential"
    "essential cookies only"
    "strictly necessary cookies"
    "functional cookies"
    "performance cookies"
    "targeting cookies"
    "analytics cookies"
    "advertising cookies"
    "marketing cookies"
    "necessary cookies"
    "always enabled"
    "save & accept"
    "save and accept"
    "save preferences"
    "save settings"
    "save my preferences"
    "save & exit"
    "confirm my choices"
    "confirm choices"
    "view preferences"
    "view vendors"
    "vendors list"
    "read more about these purposes"
    "change consent"
    "withdraw consent"
    "update consent"
    "gdpr policy"
    "gdpr compliance"
    "ad choices"
    "adchoices"
    "about ads"
    "about our ads"
    "interest-based ads"
    "cookies & privacy"
    "consent preferences"
    "opt-out preferences"
    "opt out preferences"
    "this website uses cookies"
    "we use cookies"
    "we value your privacy"
    "we care about your privacy"
    "privacy policy"
    "privacy policy terms of use"
    "privacy policy terms of service"
    "privacy policy terms and conditions"
    "terms of use privacy policy"
    "terms of service privacy policy"
    "terms & privacy"
    "terms and privacy"
    "privacy & terms"
    "privacy and terms"
    "privacy notice"
    "privacy statement"
    "privacy policies"
    "children's privacy policy"
    "list of partners (vendors"
    "customize"
    "cookies"
    "privacy"
    "accept"
    "agree"
    "decline"
    "reject"
    "deny"
    "necessary"
    "functional"
    "performance"
    "analytics"
    "statistics"
    "preferences"
    "consent"
    "leg. interest"
    "confirm"
    "data privacy"
    "data protection"
    "gdpr"
    "ccpa"
    "always active"
    "strictly necessary"
    "by sharing your email address, you consent"
    "i would like to be emailed about"
    "i agree to the data use"
    "i agree to the terms"
    "i agree to storage of my email"
    "by providing an email address"
    "please enable targeting cookies"
    "will remain strictly confidential"
    "i consent to receive"
    "i have read and agree"
    "acknowledge that i have read"
    "for more information check our privacy"
    "must agree to privacy policy"
    "enable cookies allow cookies"
    "قبول الكل"
    "قبول جميع ملفات تعريف الارتباط"
    "قبول ملفات تعريف الارتباط"
    "رفض الكل"
    "رفض جميع ملفات تعريف الارتباط"
    "اعدادات ملفات تعريف الارتباط"
    "سياسة ملفات تعريف الارتباط"
    "سياسة الكوكيز"
    "ادارة ملفات تعريف الارتباط"
    "موافق على ملفات تعريف الارتباط"
    "نحن نهتم بخصوصيتك"
    "نحن نقدر خصوصيتك"
    "خصوصيتك تهمنا"
    "اعدادات الخصوصية"
    "تاكيد اختياراتي"
    "نستخدم ملفات تعريف الارتباط"
    "نحن نستخدم ملفات تعريف الارتباط"
    "نستخدم ملفات الكوكيز"
    "يستخدم هذا الموقع ملفات تعريف الارتباط"
    "هذا الموقع يستخدم ملفات تعريف الارتباط"
    "يستخدم موقعنا ملفات تعريف الارتباط"
    "موقعنا يستخدم ملفات"
    "هذا الموقع يستخدم ملف تعريف الارتباط"
    "هذا الموقع يستخدم الكوكيز"
    "باستمرارك في تصفح"
    "باستمرارك في استخدام هذا الموقع"
    "بمواصلة تصفح الموقع"
    "توافق على استخدام ملفات تعريف الارتباط"
    "توافق على استخدامنا لملفات تعريف الارتباط"
    "على سياسة الخصوصية وشروط الاستخدام"
    "موافق"
    "přijmout vše"
    "přijmout všechny cookies"
    "povolit vše"
    "odmítnout vše"
    "nastavení cookies"
    "souhlasím se vším"
    "vážíme si vašeho soukromí"
    "zásady cookies"
    "tento web používá cookies"
    "tento web používá soubory cookie"
    "tyto stránky používají cookies"
    "používáme cookies"
    "používáme soubory cookie"
    "tyto webové stránky používají"
    "my a naši partneři"
    "accepter alle"
    "accepter alle cookies"
    "tillad alle"
    "tillad alle cookies"
    "afvis alle"
    "kun nødvendige"
    "cookieindstillinger"
    "vi værner om dit privatliv"
    "vi bruger cookies"
    "denne hjemmeside bruger cookies"
    "dette website bruger cookies"
    "denne side bruger cookies"
    "denne webside bruger cookies"
    "vi og vores partnere"
    "privatlivspolitik"
    "cookiepolitik"
    "handelsbetingelser"
    "luk"
    "cookie-einstellungen"
    "cookie einstellungen"
    "cookie-einstellungen ändern"
    "cookie-einstellungen ablehnen akzeptieren"
    "alle cookies akzeptieren"
    "cookie-richtlinie"
    "datenschutzeinstellungen"
    "datenschutz-einstellungen"
    "einstellungen speichern"
    "alle akzeptieren"
    "immer aktiv"
    "wir verwenden cookies"
    "wir nutzen cookies"
    "cookies erleichtern die bereitstellung"
    "damit einverstanden, dass wir cookies verwenden"
    "stimmen sie der verwendung von cookies"
    "diese website verwendet cookies"
    "diese webseite verwendet cookies"
    "akzeptieren"
    "ablehnen"
    "einstellungen"
    "statistik"
    "statistiken"
    "datenschutzerklärung"
    "datenschutz"
    "datenschutzhinweis"
    "datenschutzhinweise"
    "αποδοχή όλων"
    "αποδοχή όλων των cookies"
    "απόρριψη όλων"
    "ρυθμίσεισ cookies"
    "πολιτική cookies"
    "σεβόμαστε την ιδιωτικότητά σασ"
    "χρησιμοποιούμε cookies"
    "αυτόσ ο ιστότοποσ χρησιμοποιεί cookies"
    "αυτή η ιστοσελίδα χρησιμοποιεί cookies"
    "ο ιστότοπόσ μασ χρησιμοποιεί cookies"
    "εμείσ και οι συνεργάτεσ μασ"
    "αποδοχή"
    "αποδέχομαι"
    "aceptar cookies"
    "aceptar todas"
    "aceptar todas las cookies"
    "aceptar todo"
    "aceptar y continuar"
    "aceptar y cerrar"
    "rechazar cookies"
    "rechazar todas"
    "rechazar todas las cookies"
    "rechazar todo"
    "rechazar y continuar"
    "configurar cookies"
    "política de cookies"
    "utilizamos cookies"
    "usamos cookies"
    "este sitio web usa cookies"
    "este sitio utiliza cookies"
    "este sitio usa cookies"
    "esta web utiliza cookies"
    "esta web usa cookies"
    "esta página web utiliza cookies"
    "este sitio web utiliza cookies"
    "aceptas el uso de cookies"
    "acepta el uso de cookies"
    "aceptas el uso que hacemos de las cookies"
    "acepta nuestra política de cookies"
    "aceptas nuestra política de cookies"
    "consideramos que acepta su uso"
    "consideraremos que aceptas su uso"
    "política de privacidad"
    "políticas de privacidad"
    "términos y condiciones"
    "términos de uso"
    "پذیرفتن همه"
    "پذيرفتن همه"
    "قبول همه"
    "پذیرش همه کوکیها"
    "پذيرش همه كوكيها"
    "تنظیمات کوکی"
    "تنظيمات كوكي"
    "این سایت از کوکی"
    "اين سايت از كوكي"
    "این وب سایت از کوکی"
    "اين وب سايت از كوكي"
    "ما از کوکی"
    "ما از كوكي"
    "hyväksy kaikki"
    "hyväksy kaikki evästeet"
    "hyväksy evästeet"
    "hylkää kaikki"
    "vain välttämättömät"
    "evästeasetukset"
    "muokkaa evästeasetuksia"
    "arvostamme yksityisyyttäsi"
    "käytämme evästeitä"
    "tämä sivusto käyttää evästeitä"
    "tämä verkkosivusto käyttää evästeitä"
    "sivusto käyttää evästeitä"
    "sivustomme käyttää evästeitä"
    "me ja kumppanimme"
    "tietosuojaseloste"
    "tietosuoja"
    "tout accepter"
    "tout refuser"
    "accepter tout"
    "refuser tout"
    "tout accepter et fermer"
    "accepter et fermer"
    "accepter & fermer"
    "accepter et continuer"
    "continuer sans accepter"
    "accepter les cookies"
    "accepter tous les cookies"
    "refuser les cookies"
    "refuser tous les cookies"
    "autoriser tous les cookies"
    "gérer les cookies"
    "gérer mes cookies"
    "gestion des cookies"
    "paramétrer mes choix"
    "nous utilisons des cookies"
    "nous utilisons les cookies"
    "nous utilisons, avec nos partenaires"
    "nous et nos partenaires"
    "nous et nos 0 partenaires"
    "avec votre accord, nous et"
    "avec votre accord, nos partenaires"
    "avec nos 0 partenaires"
    "avec nos partenaires, nous"
    "ce site utilise des cookies"
    "ce site utilise les cookies"
    "vous acceptez l'utilisation de cookies"
    "vous acceptez l'utilisation des cookies"
    "vous acceptez notre utilisation des cookies"
    "stocker et/ou accéder à des informations"
    "accepter"
    "refuser"
    "politique de confidentialité"
    "cgu"
    "קבל הכל"
    "אשר הכל"
    "דחה הכל"
    "הגדרות עוגיות"
    "מדיניות עוגיות"
    "אתר זה משתמש בעוגיות"
    "אתר זה משתמש בקובצי"
    "האתר משתמש בעוגיות"
    "אנו משתמשים בעוגיות"
    "אנחנו משתמשים בעוגיות"
    "सभी स्वीकार करें"
    "सभी कुकीज़ स्वीकार करें"
    "सभी कुकीज़ स्वीकार करें"
    "सभी कुकीज स्वीकार करें"
    "कुकीज़ स्वीकार करें"
    "कुकीज़ स्वीकार करें"
    "कुकीज स्वीकार करें"
    "सभी अस्वीकार करें"
    "कुकी सेटिंग्स"
    "कुकी नीति"
    "कुकीज़ नीति"
    "कुकीज़ नीति"
    "कुकीज नीति"
    "मैं सहमत हूं"
    "मैं सहमत हूँ"
    "हम कुकीज़ का उपयोग"
    "हम कुकीज़ का उपयोग"
    "हम कुकीज का उपयोग"
    "हम कुकीज का"
    "यह वेबसाइट कुकीज"
    "यह साइट कुकीज़"
    "यह साइट कुकीज़"
    "यह साइट कुकीज"
    "हमारी वेबसाइट कुकीज़"
    "हमारी वेबसाइट कुकीज़"
    "हमारी वेबसाइट कुकीज"
    "इस वेबसाइट का उपयोग जारी"
    "वेबसाइट पर बने रहने"
    "स्वीकार करें"
    "अस्वीकार करें"
    "सहमत"
    "ठीक है"
    "बंद करें"
    "összes elfogadása"
    "az összes elfogadása"
    "mindet elfogadom"
    "összes elutasítása"
    "süti beállítások"
    "cookie beállítások"
    "fontos számunkra az ön adatainak védelme"
    "süti tájékoztató"
    "ez a weboldal sütiket használ"
    "ez a weboldal cookie-kat használ"
    "a weboldal sütiket használ"
    "az oldal sütiket használ"
    "weboldalunk sütiket"
    "oldalunk cookie-kat használ"
    "weboldalunkon sütiket"
    "honlapunk sütiket"
    "mi és partnereink"
    "terima semua"
    "terima semua cookie"
    "tolak semua"
    "pengaturan cookie"
    "kebijakan cookie"
    "kami menggunakan cookie"
    "situs ini menggunakan cookie"
    "situs web ini menggunakan cookie"
    "website ini menggunakan cookie"
    "dengan melanjutkan menggunakan situs"
    "accetta tutti i cookie"
    "accetta i cookie"
    "accetta cookie"
    "accetta tutto"
    "accetta tutti"
    "accetta e continua"
    "accetta e chiudi"
    "accetta e prosegui"
    "continua senza accettare"
    "rifiuta tutto"
    "rifiuta tutti"
    "rifiuta tutti i cookie"
    "rifiuta i cookie"
    "rifiuta cookie"
    "gestisci i cookie"
    "gestisci cookie"
    "gestisci consenso"
    "gestisci il consenso"
    "gestisci consenso cookie"
    "gestisci preferenze"
    "gestisci le preferenze"
    "gestisci opzioni"
    "gestisci servizi"
    "questo sito utilizza i cookie"
    "questo sito utilizza cookie"
    "questo sito usa i cookie"
    "questo sito usa cookie"
    "questo sito fa uso di cookie"
    "questo sito web utilizza i cookie"
    "questo sito web utilizza cookie"
    "questo sito web usa i cookie"
    "il nostro sito utilizza i cookie"
    "il nostro sito utilizza cookie"
    "il sito utilizza cookie"
    "il presente sito utilizza"
    "utilizziamo cookie"
    "usiamo i cookie"
    "acconsenti all'uso dei cookie"
    "acconsenti all'utilizzo dei cookie"
    "accetti l'uso dei cookie"
    "accetti l'utilizzo dei cookie"
    "noi assumiamo che tu ne sia felice"
    "assumeremo che tu ne sia felice"
    "per essere sicuri che tu possa avere la migliore esperienza"
    "accetta"
    "accetto"
    "rifiuta"
    "すべて受け入れる"
    "すべてのcookieを受け入れる"
    "すべての cookie を受け入れる"
    "すべてのクッキーを受け入れる"
    "すべて同意"
    "すべて同意する"
    "すべて拒否"
    "すべて拒否する"
    "同意して続行"
    "同意して閉じる"
    "cookieの設定"
    "cookie設定"
    "cookie を受け入れる"
    "cookieポリシー"
    "クッキーポリシー"
    "当サイトではcookie"
    "当サイトでは、cookie"
    "当サイトではクッキー"
    "当サイトは、cookie"
    "当サイトはcookie"
    "本サイトはcookie"
    "本サイトではcookie"
    "本サイトでは、cookie"
    "このサイトはcookie"
    "このサイトではcookie"
    "cookieの使用に同意"
    "クッキーの使用に同意"
    "cookie の使用に同意"
    "cookieの利用に同意"
    "プライバシーポリシーに同意したものと"
    "プライバシーポリシー"
    "모두 동의"
    "모두 수락"
    "모두 허용"
    "모든 쿠키 허용"
    "모든 쿠키 수락"
    "쿠키 허용"
    "모두 거부"
    "모두 거절"
    "쿠키 설정"
    "쿠키 정책"
    "쿠키 관리"
    "쿠키 환경설정"
    "개인정보처리방침"
    "개인정보 처리방침"
    "개인정보취급방침"
    "개인정보 취급방침"
    "청소년보호정책"
    "청소년 보호정책"
    "이 웹사이트는 쿠키를"
    "본 웹사이트는 쿠키를"
    "이 사이트는 쿠키를"
    "본 사이트는 쿠키를"
    "당사 웹사이트는 쿠키를"
    "저희 웹사이트는 쿠키를"
    "저희는 쿠키를"
    "이 사이트를 계속 이용"
    "웹사이트를 계속 이용"
    "쿠키 사용에 동의하는 것으로"
    "쿠키 사용에 동의하게 됩니다"
    "alle cookies accepteren"
    "cookies accepteren"
    "accepteer cookies"
    "accepteer alle cookies"
    "alles accepteren"
    "accepteer alles"
    "alle accepteren"
    "accepteren en sluiten"
    "accepteren en doorgaan"
    "akkoord en sluiten"
    "ja, ik accepteer cookies"
    "cookies weigeren"
    "weiger cookies"
    "alle cookies weigeren"
    "alles weigeren"
    "alles afwijzen"
    "cookie-instellingen"
    "cookie instellingen"
    "cookieinstellingen"
    "cookievoorkeuren"
    "cookies beheren"
    "beheer cookies"
    "beheer toestemming"
    "beheer cookie toestemming"
    "toestemming beheren"
    "beheer opties"
    "deze website gebruikt cookies"
    "deze site gebruikt cookies"
    "deze website maakt gebruik van cookies"
    "deze site maakt gebruik van cookies"
    "onze website gebruikt cookies"
    "onze website maakt gebruik van cookies"
    "onze site gebruikt cookies"
    "wij gebruiken cookies"
    "we gebruiken cookies"
    "wij maken gebruik van cookies"
    "we maken gebruik van cookies"
    "wij plaatsen cookies"
    "wij en onze partners gebruiken"
    "wij en onze partners slaan"
    "wij en onze 0 partners"
    "gaat u akkoord met het gebruik van cookies"
    "ga je akkoord met het gebruik van cookies"
    "ga je akkoord met ons cookiebeleid"
    "stemt u in met het gebruik van cookies"
    "stem je in met het gebruik van cookies"
    "accepteren"
    "accepteer"
    "akkoord"
    "ik ga akkoord"
    "godta alle"
    "godta alle informasjonskapsler"
    "aksepter alle"
    "avvis alle"
    "administrer informasjonskapsler"
    "vi verdsetter personvernet ditt"
    "vi bruker informasjonskapsler"
    "vi bruker cookies"
    "dette nettstedet bruker informasjonskapsler"
    "dette nettstedet bruker cookies"
    "denne nettsiden bruker"
    "vi og våre partnere"
    "personvern"
    "personvernerklæring"
    "informasjonskapsler"
    "godta"
    "lukk"
    "brukervilkår"
    "akceptuję wszystkie"
    "akceptuj wszystkie"
    "zaakceptuj wszystkie"
    "zaakceptuj wszystko"
    "akceptuj wszystkie pliki cookie"
    "zezwól na wszystkie"
    "odrzuć wszystkie"
    "odrzuć wszystko"
    "tylko niezbędne"
    "akceptuję i przechodzę do serwisu"
    "przejdź do serwisu"
    "zapisz ustawienia"
    "polityka cookies"
    "ta strona używa plików cookie"
    "ta strona używa cookie"
    "ta strona korzysta z plików cookie"
    "ta strona wykorzystuje pliki cookie"
    "ta witryna używa plików cookie"
    "ta witryna korzysta z plików cookie"
    "ta witryna wykorzystuje pliki cookie"
    "nasza strona korzysta z plików cookie"
    "używamy ciasteczek"
    "zgodę na używanie plików cookie"
    "zgodę na użycie plików cookie"
    "zgadzasz się na używanie plików cookie"
    "zgadzasz się na użycie plików cookie"
    "zgodnie z aktualnymi ustawieniami przeglądarki"
    "akceptuję"
    "zgoda"
    "zamknij"
    "polityka prywatności"
    "regulamin"
    "rodo"
    "aceitar cookies"
    "aceitar todos"
    "aceitar todos os cookies"
    "aceitar tudo"
    "aceitar e fechar"
    "aceitar e continuar"
    "rejeitar cookies"
    "rejeitar todos"
    "rejeitar todos os cookies"
    "rejeitar tudo"
    "recusar cookies"
    "recusar todos"
    "recusar tudo"
    "configurações de cookies"
    "configuração de cookies"
    "definições de cookies"
    "preferências de cookies"
    "gerenciar cookies"
    "gerir cookies"
    "gerenciar consentimento"
    "este site usa cookies"
    "este site utiliza cookies"
    "este website utiliza cookies"
    "este website usa cookies"
    "esse site usa cookies"
    "esse site utiliza cookies"
    "este site faz uso de cookies"
    "este portal utiliza cookies"
    "nosso site utiliza cookies"
    "nosso site usa cookies"
    "o nosso site utiliza cookies"
    "o nosso website utiliza cookies"
    "nosso site armazena cookies"
    "você concorda com o uso de cookies"
    "concorda com a utilização de cookies"
    "concorda com nossa política de privacidade"
    "concorda com a nossa política de privacidade"
    "você aceita o uso de cookies"
    "aceita a utilização de cookies"
    "de acordo com a nossa política de privacidade e, ao continuar"
    "assumiremos que você está"
    "vamos assumir que você está satisfeito"
    "assumiremos que está satisfeito"
    "você concorda com estas condições"
    "aceitar"
    "política de privacidade"
    "termos de uso"
    "acceptă tot"
    "acceptă toate"
    "acceptă toate cookie-urile"
    "accept toate"
    "refuză tot"
    "respinge tot"
    "setări cookie"
    "setări cookies"
    "politica de cookies"
    "politica cookies"
    "politică de cookies"
    "respectăm confidențialitatea"
    "acest site folosește cookie"
    "acest site utilizează cookie"
    "acest site web utilizează"
    "folosim cookie"
    "utilizăm cookie"
    "folosim module cookie"
    "noi și partenerii noștri"
    "принять все"
    "принять все файлы cookie"
    "принять все cookie"
    "принять и закрыть"
    "принять cookie"
    "отклонить все"
    "отклонить все cookie"
    "настройки cookie"
    "настройки файлов cookie"
    "политика cookie"
    "политика использования cookie"
    "политика в отношении файлов cookie"
    "использование cookie"
    "управление cookie"
    "согласен с использованием cookie"
    "мы используем cookie"
    "мы используем файлы cookie"
    "мы используем файлы cookies"
    "мы используем куки"
    "этот сайт использует cookie"
    "этот сайт использует файлы cookie"
    "сайт использует файлы cookie"
    "на сайте используются cookie"
    "соглашаетесь на использование файлов cookie"
    "соглашаетесь с использованием файлов cookie"
    "соглашаетесь с использованием cookie"
    "соглашаетесь на использование cookie"
    "пользовательское соглашение"
    "acceptera alla"
    "acceptera alla cookies"
    "godkänn alla"
    "godkänn alla cookies"
    "avvisa alla"
    "neka alla"
    "hantera cookies"
    "vi värnar om din integritet"
    "vi använder cookies"
    "den här webbplatsen använder cookies"
    "denna webbplats använder cookies"
    "den här sidan använder cookies"
    "vi och våra partners"
    "integritetspolicy"
    "användarvillkor"
    "godkänn"
    "tümünü kabul et"
    "tüm çerezleri kabul et"
    "çerezleri kabul et"
    "tümünü reddet"
    "tüm çerezleri reddet"
    "çerez ayarlari"
    "çerez tercihleri"
    "çerez politikasi"
    "çerez politikamiz"
    "çerez kullanimi"
    "çerezleri yönet"
    "kabul et ve kapat"
    "seçimlerimi onayla"
    "gizlilik ayarlari"
    "gizliliğinize değer veriyoruz"
    "gizliliğinize önem veriyoruz"
    "gizliliğiniz bizim için önemli"
    "kesinlikle gerekli çerezler"
    "her zaman etkin"
    "kvkk aydinlatma metni"
    "bu sitede çerezler"
    "bu sitede çerez"
    "bu web sitesi çerez"
    "bu internet sitesinde çerez"
    "bu site çerezleri kullanir"
    "web sitemizde çerez"
    "internet sitemizde çerez"
    "çerez kullaniyoruz"
    "çerezleri kullaniyoruz"
    "size daha iyi hizmet verebilmek için çerez"
    "size en iyi deneyimi sunmak için"
    "size en iyi deneyimi sunabilmek için"
    "çerez kullanimini kabul etmiş"
    "çerezlerin kullanimini kabul etmiş"
    "çerez politikamizi inceleyebilirsiniz"
    "çerez politikasini inceleyebilirsiniz"
    "kabul et"
    "kabul ediyorum"
    "прийняти все"
    "прийняти всі"
    "прийняти всі файли cookie"
    "відхилити все"
    "відхилити всі"
    "налаштування cookie"
    "політика cookie"
    "ми цінуємо вашу конфіденційність"
    "ми використовуємо cookie"
    "ми використовуємо файли cookie"
    "цей сайт використовує cookie"
    "цей сайт використовує файли cookie"
    "цей вебсайт використовує"
    "продовжуючи користуватися сайтом"
    "ми та наші партнери"
    "chấp nhận tất cả"
    "chấp nhận tất cả cookie"
    "từ chối tất cả"
    "cài đặt cookie"
    "chính sách cookie"
    "chúng tôi sử dụng cookie"
    "trang web này sử dụng cookie"
    "website này sử dụng cookie"
    "接受所有cookie"
    "接受所有 cookie"
    "接受全部cookie"
    "同意并继续"
    "全部拒绝"
    "拒绝所有"
    "拒绝全部"
    "cookie 设置"
    "cookie设置"
    "cookie 政策"
    "cookie政策"
    "cookie 偏好设置"
    "管理cookie"
    "管理选项"
    "管理偏好"
    "本网站使用cookie"
    "本网站使用 cookie"
    "本網站使用cookie"
    "本網站使用 cookie"
    "本站使用cookie"
    "本站使用 cookie"
    "我们使用cookie"
    "我们使用 cookie"
    "我們使用cookie"
    "我們使用 cookie"
    "表示您同意我们使用cookie"
    "即表示您同意我們使用"
    "即表示您同意我们使用"
    "即表示您同意我們的隱私"
    "同意我们的隐私政策"
    "同意我們的隱私權政策"
    "您同意我们的 cookie";

inline constexpr char navigation_phrases[] =
    "skip to content"
    "skip to main content"
    "skip to main"
    "skip to navigation"
    "skip to main navigation"
    "skip to primary navigation"
    "skip to primary content"
    "skip to secondary content"
    "skip to footer"
    "skip to search"
    "skip to article"
    "skip to header"
    "skip to sidebar"
    "skip to page content"
    "skip to the content"
    "skip to primary sidebar"
    "skip to site navigation"
    "skip to table of contents"
    "skip to bottom"
    "skip to top"
    "skip to links"
    "skip to text"
    "skip to article content"
    "skip navigation"
    "skip links"
    "skip sharing"
    "skip past"
    "jump to content"
    "jump to main content"
    "jump to navigation"
    "jump to search"
    "jump to recipe"
    "jump to recipe print recipe"
    "jump to comments"
    "back to top"
    "back to top button"
    "back to the top"
    "return to top"
    "return to the top"
    "return to top of page"
    "go to top"
    "go to the top"
    "scroll to top"
    "scroll up"
    "scroll back to top"
    "to top"
    "top of page"
    "bottom of page"
    "page top"
    "jump to top"
    "logo return to top"
    "back to menu"
    "back to main menu"
    "back to search results"
    "back to previous page"
    "toggle navigation"
    "toggle menu"
    "toggle search"
    "toggle sidebar"
    "toggle dropdown"
    "toggle search form"
    "toggle website search"
    "toggle the navigation"
    "toggle submenu"
    "toggle nav"
    "open menu"
    "open main menu"
    "open navigation"
    "open navigation menu"
    "open search"
    "open search bar"
    "open sidebar"
    "open mobile menu"
    "open menu close menu"
    "close menu"
    "close main menu"
    "close navigation"
    "close navigation menu"
    "close search"
    "close search bar"
    "close modal"
    "close dialog"
    "close this dialog"
    "close this module"
    "close this window"
    "close popup"
    "close banner"
    "close panel"
    "close overlay"
    "close sidebar"
    "expand menu"
    "expand search"
    "expand/collapse"
    "expand / collapse search"
    "show menu"
    "show search"
    "show navigation"
    "show search form"
    "show search bar"
    "hide menu"
    "hide search"
    "main menu"
    "main navigation"
    "primary menu"
    "primary navigation"
    "secondary menu"
    "secondary navigation"
    "mobile menu"
    "mobile navigation"
    "site navigation"
    "footer menu"
    "footer navigation"
    "footer links"
    "top menu"
    "header menu"
    "navigation menu"
    "user menu"
    "menu menu"
    "menu close"
    "menu search"
    "search menu"
    "search search"
    "search close"
    "menu main menu"
    "quicklinks"
    "useful links"
    "helpful links"
    "site links"
    "site map"
    "sitemap"
    "site index"
    "site search"
    "search this site"
    "search the site"
    "search our site"
    "search this website"
    "search this blog"
    "search for"
    "search site"
    "search website"
    "search here"
    "search by keyword"
    "search articles"
    "search input"
    "search query"
    "search button"
    "search submit"
    "submit search"
    "clear search"
    "start search"
    "search results"
    "what are you looking for"
    "type your search and hit enter"
    "type and hit enter"
    "type and press enter"
    "type here to search"
    "type to search"
    "hit enter to search or esc to close"
    "type above and press enter to search. press esc to cancel"
    "press enter to search"
    "press esc to close"
    "press esc to cancel"
    "please enter a search term"
    "enter a search term"
    "click here to search"
    "click to expand search input"
    "enter your search terms"
    "enter keyword"
    "enter search term"
    "choosing a selection results in a full page refresh"
    "opens in a new window"
    "opens in new window"
    "opens in a new tab"
    "opens in new tab"
    "opens external website"
    "external link"
    "press space or enter"
    "sign-in"
    "signin"
    "sign out"
    "sign off"
    "log-in"
    "log out"
    "logout"
    "log off"
    "sign in / register"
    "sign in/register"
    "sign in / join"
    "sign in / sign up"
    "sign in sign up"
    "sign in or register"
    "register"
    "sign in register"
    "log in or sign up"
    "log in / sign up"
    "log in / register"
    "log in sign up"
    "log in/register"
    "login/register"
    "login / register"
    "login / signup"
    "login or register"
    "login register"
    "sign up / login"
    "sign up login"
    "register / login"
    "register / log in"
    "register login"
    "register for free"
    "create account"
    "create an account"
    "create your account"
    "create free account"
    "create a free account"
    "create new account"
    "create profile"
    "new account"
    "my account"
    "my accounts"
    "your account"
    "account settings"
    "account login"
    "account log in"
    "account details"
    "manage account"
    "manage my account"
    "manage your account"
    "my profile"
    "your profile"
    "my profile log out"
    "edit profile"
    "view profile"
    "profile settings"
    "my dashboard"
    "my library"
    "my favorites"
    "my favourites"
    "my bookmarks"
    "my saved articles"
    "saved articles"
    "saved stories"
    "my saved stories"
    "my stories"
    "my feed"
    "my news"
    "my list"
    "my orders"
    "my wishlist"
    "my wish list"
    "my cart"
    "your cart"
    "view cart"
    "shopping cart"
    "shopping bag"
    "shopping basket"
    "your basket"
    "your bag"
    "your cart is empty"
    "your cart is currently empty"
    "your basket is empty"
    "your shopping cart is empty"
    "your bag is empty"
    "cart is empty"
    "no products in the cart"
    "0 items"
    "0 item"
    "0 item in cart"
    "0 items in cart"
    "0 items - $0"
    "cart 0"
    "cart (0"
    "cart: 0"
    "basket (0"
    "bag (0"
    "add to cart"
    "add to basket"
    "add to bag"
    "add to cart sold out"
    "add to wishlist"
    "add to wish list"
    "add to compare"
    "added to cart"
    "proceed to checkout"
    "continue shopping"
    "view basket"
    "update cart"
    "checkout now"
    "go to cart"
    "go to checkout"
    "apply coupon"
    "forgot password"
    "forgot your password"
    "forgot your password? get help"
    "forgotten password"
    "forgotten your password"
    "lost password"
    "lost your password"
    "reset password"
    "reset your password"
    "password recovery"
    "recover your password"
    "change password"
    "show password"
    "hide password"
    "remember me"
    "keep me logged in"
    "keep me signed in"
    "stay signed in"
    "stay logged in"
    "your username"
    "your password"
    "username or email"
    "username or email address"
    "username / email"
    "user name"
    "email or username"
    "sign in to your account"
    "log into your account"
    "log in to your account"
    "login to your account"
    "welcome! log into your account"
    "welcome!log into your account"
    "please sign in"
    "please log in"
    "please login"
    "hello, sign in"
    "a password will be e-mailed to you"
    "a password will be emailed to you"
    "sign in to continue"
    "log in to continue"
    "you are signed in as"
    "signed in as"
    "logged in as"
    "not you"
    "switch account"
    "connect with"
    "or sign in with"
    "or log in with"
    "or continue with"
    "login with facebook"
    "login with google"
    "have an account? log in"
    "already have an account? log in"
    "new here? sign up"
    "don't have an account? sign up"
    "sign out of your account"
    "want to log out"
    "home news"
    "home page"
    "homepage"
    "back to home"
    "back to homepage"
    "back home"
    "go to home page"
    "all sections"
    "all topics"
    "all categories"
    "view all categories"
    "browse all topics"
    "browse by category"
    "browse by topic"
    "browse topics"
    "browse categories"
    "browse all"
    "select category"
    "select a category"
    "select month"
    "select page"
    "select a page"
    "choose category"
    "choose a category"
    "page 0"
    "pages: 0"
    "page 0/0"
    "page: 0"
    "posts pagination"
    "pagination"
    "previous 0 next"
    "next page"
    "previous page"
    "older posts"
    "newer posts"
    "older entries"
    "newer entries"
    "older post"
    "newer post"
    "older comments"
    "newer comments"
    "previous post"
    "next post"
    "go to next page"
    "go to page 0"
    "go to previous page"
    "load more"
    "load more posts"
    "load more articles"
    "load more stories"
    "load more results"
    "show more results"
    "view more results"
    "show more posts"
    "see more posts"
    "see more results"
    "view all posts"
    "view all articles"
    "view all news"
    "view all stories"
    "view all results"
    "see all news"
    "see all articles"
    "view more news"
    "view more articles"
    "view more stories"
    "more posts"
    "infinite scroll"
    "article continues on next page"
    "0 of 0"
    "image 0 of 0"
    "image 0 of / 0"
    "slide 0 of 0"
    "photo 0 of 0"
    "video 0 of 0"
    "previous slide"
    "next image"
    "previous image"
    "go to slide 0"
    "item 0 of 0"
    "back to gallery"
    "return to gallery"
    "view gallery"
    "open gallery"
    "open image in gallery"
    "open image"
    "view image in fullscreen"
    "view in full screen"
    "view larger image"
    "view full size image"
    "view fullsize"
    "enlarge image"
    "enlarge this image"
    "click to enlarge"
    "tap to enlarge"
    "expand image"
    "expand photo"
    "zoom image"
    "show caption"
    "hide caption"
    "toggle caption"
    "press enter or click to view image in full size"
    "restart gallery"
    "edit this page"
    "edit article"
    "printer friendly"
    "printer-friendly version"
    "print-friendly version"
    "about us contact us"
    "contact us privacy policy"
    "contact us about us"
    "advertise with us"
    "advertise here"
    "advertise on this site"
    "advertising inquiries"
    "write for us"
    "work with us"
    "work for us"
    "partner with us"
    "join our team"
    "join the team"
    "we're hiring"
    "meet the team"
    "meet our team"
    "our writers"
    "our authors"
    "our staff"
    "our journalists"
    "contact the newsroom"
    "contact the editor"
    "contact our team"
    "send us a tip"
    "send a tip"
    "submit a tip"
    "submit a news tip"
    "submit a story"
    "submit news"
    "got a tip"
    "got a story"
    "have a tip"
    "have a news tip"
    "news tips"
    "tip us"
    "tip line"
    "submit an article"
    "submit article"
    "submit press release"
    "submit a press release"
    "submit an event"
    "submit a letter"
    "media kit"
    "press room"
    "help centre"
    "help & support"
    "help and support"
    "help & faq"
    "help desk"
    "customer care"
    "contact support"
    "support center"
    "contact us today"
    "get in touch with us"
    "get a quote"
    "get a free quote"
    "request a quote"
    "request a demo"
    "request demo"
    "book a demo"
    "schedule a demo"
    "get a demo"
    "watch demo"
    "contact sales"
    "talk to sales"
    "talk to an expert"
    "schedule a call"
    "book a call"
    "call now"
    "email us"
    "contact form"
    "find a store"
    "store locator"
    "careers at"
    "in the press"
    "follow the author"
    "follow this topic"
    "follow this author"
    "add topic to follow"
    "edit preferences"
    "learn more about us"
    "about this site"
    "about the site"
    "about this website"
    "about this blog"
    "why choose us"
    "our sites"
    "other sites"
    "partner sites"
    "sister sites"
    "affiliate program"
    "affiliate programs"
    "rss feeds"
    "rss feed"
    "atom feed"
    "mobile site"
    "mobile version"
    "desktop version"
    "desktop site"
    "view desktop version"
    "view mobile version"
    "full site"
    "view full site"
    "switch to mobile"
    "switch to desktop"
    "choose language"
    "change language"
    "choose your language"
    "select your language"
    "select a language"
    "select region"
    "choose region"
    "change region"
    "select your country"
    "select your region"
    "choose your country"
    "select country"
    "select location"
    "change location"
    "choose location"
    "set location"
    "set your location"
    "you are here"
    "you are here: home"
    "you're here"
    "current edition"
    "switch edition"
    "select edition"
    "us edition"
    "uk edition"
    "international edition"
    "breadcrumb"
    "breadcrumbs"
    "tags"
    "share on"
    "primary sidebar"
    "secondary sidebar"
    "page load link"
    "go to mobile version"
    "exit fullscreen"
    "toggle dark mode"
    "increase text size"
    "decrease text size"
    "a a a"
    "uncategorized"
    "post tags"
    "jump to section"
    "show all"
    "explore topics"
    "top categories"
    "popular categories"
    "popular tags"
    "all tags"
    "tag cloud"
    "blog archive"
    "monthly archives"
    "blogroll"
    "blog stats"
    "site stats"
    "entries rss"
    "entries feed"
    "comments feed"
    "wordpress.com"
    "wordpress.org"
    "home >"
    "home »"
    "home /"
    "home ›"
    "home ❯"
    "home →"
    "you are here:"
    "filed under:"
    "filed in:"
    "posted in:"
    "posted under:"
    "tagged:"
    "tagged with:"
    "tagged as:"
    "tags:"
    "tag:"
    "categories:"
    "read more about:"
    "more about:"
    "more on:"
    "in this story:"
    "mentioned in this"
    "keywords:"
    "labels:"
    "filed under"
    "posted in"
    "this entry was posted in"
    "bookmark the permalink"
    "showing 0 of"
    "showing 0-0 of"
    "showing 0 to"
    "displaying 0"
    "results 0 -"
    "sorry, no results"
    "search results for"
    "go to page"
    "opens in a"
    "type your search"
    "enter your search"
    "view all 0"
    "see all 0"
    "show all 0"
    "view 0 more"
    "sign in to"
    "sign up for an account"
    "login to your"
    "forgot your password"
    "lost your password"
    "remember me"
    "no products in"
    "subtotal:"
    "your cart"
    "your basket"
    "contact us at"
    "contact us:"
    "advertise with"
    "write to us"
    "got a tip"
    "have a tip"
    "send tips"
    "send us your"
    "do you have a story"
    "email us at"
    "tip our"
    "to advertise"
    "home"
    "menu"
    "search"
    "about"
    "about us"
    "about me"
    "contact"
    "contact us"
    "contact me"
    "careers"
    "jobs"
    "help"
    "faq"
    "faqs"
    "faq's"
    "feedback"
    "advertise"
    "news"
    "local news"
    "world"
    "world news"
    "us"
    "u.s"
    "us news"
    "uk"
    "uk news"
    "national"
    "local"
    "international"
    "politics"
    "business"
    "sports"
    "sport"
    "opinion"
    "opinions"
    "editorial"
    "editorials"
    "columns"
    "columnists"
    "commentary"
    "letters"
    "op-ed"
    "entertainment"
    "lifestyle"
    "life"
    "living"
    "style"
    "health"
    "science"
    "tech"
    "technology"
    "travel"
    "culture"
    "arts"
    "art"
    "books"
    "music"
    "movies"
    "film"
    "tv"
    "television"
    "theater"
    "theatre"
    "celebrity"
    "celebrities"
    "royals"
    "fashion"
    "beauty"
    "food"
    "food & drink"
    "recipes"
    "wine"
    "home & garden"
    "real estate"
    "property"
    "homes"
    "autos"
    "cars"
    "motoring"
    "money"
    "finance"
    "personal finance"
    "markets"
    "economy"
    "investing"
    "education"
    "environment"
    "climate"
    "crime"
    "courts"
    "obituaries"
    "obits"
    "classifieds"
    "horoscopes"
    "horoscope"
    "comics"
    "puzzles"
    "games"
    "crosswords"
    "crossword"
    "puzzles & games"
    "lottery"
    "contests"
    "deals"
    "coupons"
    "shopping"
    "shop"
    "store"
    "offers"
    "promotions"
    "events"
    "event calendar"
    "community"
    "people"
    "family"
    "parenting"
    "relationships"
    "religion"
    "history"
    "military"
    "defense"
    "space"
    "innovation"
    "startups"
    "crypto"
    "security"
    "media"
    "marketing"
    "video"
    "videos"
    "watch"
    "photos"
    "photography"
    "galleries"
    "gallery"
    "podcast"
    "podcasts"
    "audio"
    "radio"
    "live tv"
    "tv schedule"
    "tv guide"
    "magazine"
    "the magazine"
    "press"
    "newsroom"
    "newswire"
    "blog"
    "blogs"
    "articles"
    "features"
    "interviews"
    "reviews"
    "guides"
    "how to"
    "how-to"
    "tips"
    "tools"
    "resources"
    "research"
    "reports"
    "insights"
    "analysis"
    "case studies"
    "white papers"
    "whitepapers"
    "webinars"
    "ebooks"
    "e-books"
    "library"
    "documentation"
    "docs"
    "downloads"
    "products"
    "services"
    "solutions"
    "industries"
    "platform"
    "pricing"
    "plans"
    "integrations"
    "partners"
    "partner"
    "customers"
    "customer stories"
    "success stories"
    "testimonials"
    "clients"
    "portfolio"
    "projects"
    "team"
    "leadership"
    "company"
    "overview"
    "mission"
    "investors"
    "locations"
    "location"
    "offices"
    "directory"
    "archive"
    "sections"
    "section"
    "categories"
    "category"
    "topics"
    "explore"
    "discover"
    "browse"
    "more sections"
    "other"
    "misc"
    "miscellaneous"
    "general"
    "uncategorised"
    "forum"
    "forums"
    "members"
    "groups"
    "dashboard"
    "profile"
    "settings"
    "cart"
    "basket"
    "bag"
    "checkout"
    "wishlist"
    "favorites"
    "orders"
    "order"
    "password"
    "username"
    "user"
    "go"
    "ok"
    "close"
    "close x"
    "x close"
    "clear"
    "reset"
    "apply"
    "filter"
    "filters"
    "sort"
    "next"
    "previous"
    "prev"
    "back"
    "up"
    "down"
    "left"
    "right"
    "first"
    "last"
    "done"
    "skip"
    "english"
    "español"
    "français"
    "deutsch"
    "italiano"
    "português"
    "русский"
    "中文"
    "日本語"
    "한국어"
    "العربية"
    "español (es"
    "en"
    "es"
    "fr"
    "de"
    "usa"
    "canada"
    "australia"
    "india"
    "china"
    "europe"
    "asia"
    "africa"
    "middle east"
    "americas"
    "latin america"
    "united states"
    "united kingdom"
    "nfl"
    "nba"
    "mlb"
    "nhl"
    "soccer"
    "football"
    "baseball"
    "basketball"
    "hockey"
    "golf"
    "tennis"
    "cricket"
    "rugby"
    "boxing"
    "mma"
    "f0"
    "motorsport"
    "racing"
    "horse racing"
    "olympics"
    "college"
    "high school"
    "high school sports"
    "fantasy"
    "betting"
    "scores"
    "schedule"
    "standings"
    "pets"
    "kids"
    "wellness"
    "fitness"
    "nutrition"
    "diet"
    "restaurants"
    "dining"
    "drinks"
    "nightlife"
    "things to do"
    "best of"
    "lists"
    "quizzes"
    "quiz"
    "giveaways"
    "gift guide"
    "gift guides"
    "sustainability"
    "careers & education"
    "jobs & careers"
    "employment"
    "training"
    "courses"
    "certification"
    "academics"
    "admissions"
    "alumni"
    "students"
    "faculty"
    "giving"
    "volunteer"
    "get involved"
    "take action"
    "sponsorship"
    "sponsor"
    "affiliate"
    "affiliates"
    "submissions"
    "accessibility"
    "awards"
    "photos & videos"
    "corrections"
    "staff"
    "masthead"
    "the team"
    "investigations"
    "investigation"
    "special reports"
    "special report"
    "interactive"
    "graphics"
    "obituary"
    "births"
    "marriages"
    "deaths"
    "public notices"
    "jobs board"
    "auctions"
    "rentals"
    "hotels"
    "flights"
    "cruises"
    "destinations"
    "inspiration"
    "itineraries"
    "maps"
    "menu item"
    "dropdown"
    "on"
    "off"
    "view"
    "edit"
    "toggle"
    "expand"
    "page"
    "pages"
    "posts"
    "tag"
    "date"
    "title"
    "read"
    "a-z"
    "a to z"
    "glossary"
    "information"
    "general information"
    "tel"
    "fax"
    "address"
    "hours"
    "language"
    "languages"
    "country"
    "region"
    "city"
    "currency"
    "usd"
    "usd $"
    "customer service"
    "customer support"
    "table of contents"
    "contents"
    "contact information"
    "contact info"
    "contact details"
    "quick links"
    "who we are"
    "what we do"
    "our mission"
    "our story"
    "our company"
    "our team"
    "our network"
    "our brands"
    "our services"
    "get in touch"
    "find us"
    "visit us"
    "help center"
    "next slide"
    "sort by"
    "filter by"
    "press releases"
    "investor relations"
    "important links"
    "in this article"
    "on this page"
    "calendar"
    "meta"
    "footer"
    "sidebar"
    "header"
    "top"
    "dark mode"
    "light mode"
    "edition"
    "register now"
    "register here"
    "login"
    "log in"
    "sign in"
    "text size"
    "font size"
    "archives"
    "skip to"
    "page 0 of 0"
    "print edition"
    "call us"
    "log in to"
    "log into"
    "send your"
    "sign in with email"
    "existing customer? sign in"
    "member log in"
    "member login"
    "sign in my account"
    "log in account"
    "jump to review"
    "jump to nutrition facts"
    "jump to a section"
    "jump to chapter"
    "jump to forum"
    "jump to video"
    "jump to story"
    "jump to the recipe"
    "scroll back to the top of the page"
    "skip to main contentskip to footer"
    "skip to contentskip to site index"
    "skip to contentskip to footer"
    "skip to bottom of list"
    "skip past newsletter promotion"
    "top of the page"
    "log in or create an account"
    "log in or create account"
    "sign insign up"
    "sign in subscribe"
    "subscribe sign in"
    "log in subscribe"
    "subscribe log in"
    "sign up log in"
    "log in free trial"
    "sign in start your free trial"
    "you'll be asked to sign into your"
    "to be automatically logged in"
    "sign into your account"
    "create or edit your custom homepage"
    "welcome back"
    "scroll down"
    "letters to the editor"
    "please wait"
    "sign in start free trial"
    "sign in request a demo"
    "sign in get a demo"
    "log in sign-up free"
    "create an account or sign in"
    "create an account or log in"
    "skip to the main content"
    "skip to the footer section"
    "skip to the navigation"
    "skip to the extras"
    "jump to"
    "انتقل الى المحتوى"
    "التخطي الى المحتوى"
    "التجاوز الى المحتوى"
    "تجاوز الى المحتوى"
    "تخطي الى المحتوى"
    "تخط الى المحتوى"
    "الانتقال الى المحتوى"
    "انتقل الى المحتوى الرئيسي"
    "تجاوز الى المحتوى الرئيسي"
    "التخطي الى المحتوى الرئيسي"
    "تخطى الى المحتوى"
    "تخطي الى المحتوى الرئيسي"
    "العودة الى الاعلى"
    "العودة للاعلى"
    "الرجوع الى الاعلى"
    "عودة الى الاعلى"
    "الى الاعلى"
    "زر الذهاب الى الاعلى"
    "اذهب الى الاعلى"
    "بحث عن"
    "انت هنا:"
    "نتائج البحث عن"
    "الرئيسية"
    "عربي"
    "الوسوم:"
    "přejít k obsahu"
    "přejít na obsah"
    "přejít k hlavnímu obsahu"
    "přeskočit na obsah"
    "zpět nahoru"
    "hlavní menu"
    "mapa stránek"
    "zavřít menu"
    "zprávy"
    "gå til indhold"
    "gå til hovedindhold"
    "spring til indhold"
    "spring til hovedindhold"
    "videre til indhold"
    "til toppen"
    "tilbage til toppen"
    "luk menu"
    "hjem"
    "forside"
    "søg"
    "kontakt os"
    "zum inhalt springen"
    "zum inhalt wechseln"
    "zum hauptinhalt springen"
    "direkt zum inhalt"
    "direkt zur suche"
    "direkt zur startseite"
    "direkt zur sitemap"
    "direkt zur kontaktseite"
    "springe zum inhalt"
    "springe direkt zu"
    "sie sind hier"
    "zum seitenanfang"
    "zurück zur übersicht"
    "zur startseite"
    "beitrags-navigation"
    "vorheriger beitrag"
    "suche nach"
    "suchbegriff eingeben"
    "erweiterte suche"
    "passwort vergessen"
    "passwort zurücksetzen"
    "ihr passwort"
    "benutzername oder e-mail-adresse"
    "angemeldet bleiben"
    "anmelden registrieren"
    "monat auswählen"
    "kategorie auswählen"
    "beitrags-feed (rss"
    "mein konto"
    "barriere melden"
    "sie sind hier:"
    "seite 0 von 0"
    "menü"
    "hauptmenü"
    "hauptnavigation"
    "navigation"
    "suche"
    "suchen"
    "startseite"
    "nach oben"
    "zum anfang"
    "zum inhalt"
    "inhalt"
    "kontaktformular"
    "über uns"
    "wir über uns"
    "über mich"
    "unsere geschichte"
    "redaktion"
    "autoren"
    "mediadaten"
    "inserieren"
    "karriere"
    "offene stellen"
    "stellenangebote"
    "ausbildung"
    "pressemitteilungen"
    "pressekontakt"
    "agb"
    "nutzungsbedingungen"
    "rechtliches"
    "barrierefreiheit"
    "leichte sprache"
    "gebärdensprache"
    "archiv"
    "kategorien"
    "kategorie"
    "rubriken"
    "schlagwörter"
    "schlagworte"
    "häufige fragen"
    "hilfe"
    "warenkorb"
    "profil"
    "passwort"
    "zurück"
    "weiter"
    "anzeigen"
    "übersicht"
    "englisch"
    "politik"
    "wirtschaft"
    "fussball"
    "bundesliga"
    "formel 0"
    "kultur"
    "gesellschaft"
    "panorama"
    "wissen"
    "wissenschaft"
    "technik"
    "digital"
    "internet"
    "gesundheit"
    "leben"
    "reise"
    "reisen"
    "mobilität"
    "finanzen"
    "börse"
    "immobilien"
    "bildung"
    "forschung"
    "umwelt"
    "klima"
    "meinung"
    "kolumnen"
    "interview"
    "deutschland"
    "österreich"
    "schweiz"
    "ausland"
    "nachrichten"
    "aktuelles"
    "magazin"
    "mediathek"
    "fernsehen"
    "horoskop"
    "spiele"
    "gewinnspiele"
    "rezepte"
    "ratgeber"
    "tests"
    "produkte"
    "veranstaltungen"
    "veranstaltungskalender"
    "termine"
    "kalender"
    "publikationen"
    "referenzen"
    "projekte"
    "organisation"
    "geschäftsstelle"
    "ansprechpartner"
    "anfahrt"
    "standorte"
    "transparenz"
    "tickets"
    "unternehmen"
    "medien"
    "musik"
    "kino"
    "bücher"
    "literatur"
    "kunst"
    "essen & trinken"
    "familie"
    "wohnen"
    "geld"
    "recht"
    "verkehr"
    "ergebnisse"
    "ja"
    "nein"
    "schlagworte:"
    "kategorie:"
    "abgelegt unter"
    "schlagwörter"
    "kontakt"
    "suchbegriff"
    "μετάβαση στο περιεχόμενο"
    "μετάβαση στο κύριο περιεχόμενο"
    "παράκαμψη προσ το κυρίωσ περιεχόμενο"
    "επιστροφή στην κορυφή"
    "χάρτησ ιστοτόπου"
    "αρχική"
    "αρχική σελίδα"
    "volver arriba"
    "ir arriba"
    "subir arriba"
    "volver al inicio de la página"
    "ir al principio"
    "volver al principio"
    "saltar al contenido"
    "saltar al contenido principal"
    "saltar a contenido"
    "ir al contenido"
    "ir al contenido principal"
    "ir a contenido"
    "pasar al contenido principal"
    "mapa del sitio"
    "quiénes somos"
    "usted está aquí:"
    "estás aquí:"
    "se encuentra usted aquí:"
    "página 0 de 0"
    "entrada anterior:"
    "entrada siguiente:"
    "siguiente entrada:"
    "resultados de búsqueda para"
    "inicio"
    "portada"
    "menú"
    "buscar"
    "secciones"
    "sección"
    "contacto"
    "contáctenos"
    "contáctanos"
    "nosotros"
    "ayuda"
    "etiquetas"
    "temas"
    "cerrar"
    "noticias"
    "actualidad"
    "política"
    "economía"
    "deportes"
    "deporte"
    "fútbol"
    "tenis"
    "baloncesto"
    "béisbol"
    "boxeo"
    "motor"
    "ciclismo"
    "mundo"
    "internacional"
    "nacional"
    "país"
    "el país"
    "sociedad"
    "cultura"
    "espectáculos"
    "entretenimiento"
    "farándula"
    "tecnología"
    "ciencia"
    "salud"
    "educación"
    "negocios"
    "empresas"
    "columnas"
    "columnistas"
    "moda"
    "turismo"
    "música"
    "cine"
    "televisión"
    "series"
    "horóscopo"
    "especiales"
    "multimedia"
    "vídeos"
    "fotos"
    "viral"
    "clasificados"
    "suplementos"
    "programas"
    "agenda"
    "eventos"
    "servicios"
    "inglés"
    "información"
    "américa latina"
    "europa"
    "humor"
    "directorio"
    "archivado en"
    "رفتن به محتوا"
    "پرش به محتوا"
    "رفتن به نوشتهها"
    "بازگشت به بالا"
    "برو به بالا"
    "نقشه سایت"
    "نقشه سايت"
    "جستجوی پیشرفته"
    "جستجوي پيشرفته"
    "جستجو برای"
    "جستجو براي"
    "siirry sisältöön"
    "siirry suoraan sisältöön"
    "siirry pääsisältöön"
    "hyppää sisältöön"
    "hyppää pääsisältöön"
    "takaisin ylös"
    "sivun alkuun"
    "sulje valikko"
    "avaa valikko"
    "etusivu"
    "valikko"
    "haku"
    "retour en haut"
    "retour haut de page"
    "haut de page"
    "retour en haut de page"
    "remonter en haut de page"
    "revenir en haut"
    "aller en haut"
    "aller au contenu"
    "aller au contenu principal"
    "aller au menu"
    "aller à la navigation"
    "aller à la recherche"
    "aller au pied de page"
    "passer au contenu"
    "passer au contenu principal"
    "passer la navigation"
    "accéder au contenu"
    "menu principal"
    "ouvrir le menu"
    "fermer le menu"
    "rechercher sur le site"
    "plan du site"
    "qui sommes-nous"
    "contactez-nous"
    "nous contacter"
    "vous êtes ici :"
    "vous êtes ici:"
    "page 0 sur 0"
    "résultats de recherche pour"
    "accueil"
    "recherche"
    "à propos"
    "l'équipe"
    "la rédaction"
    "rédaction"
    "aide"
    "haut"
    "actualités"
    "politique"
    "économie"
    "société"
    "monde"
    "cinéma"
    "théâtre"
    "médias"
    "santé"
    "technologie"
    "éducation"
    "emploi"
    "automobile"
    "gastronomie"
    "justice"
    "boutique"
    "presse"
    "états-unis"
    "suisse"
    "vidéos"
    "portraits"
    "autres"
    "formation"
    "pied de page"
    "rechercher"
    "דלג לתוכן"
    "דילוג לתוכן"
    "דלג לתוכן העיקרי"
    "דלג לתוכן הראשי"
    "דלג אל תוכן"
    "דילוג לתוכן העיקרי"
    "חזרה למעלה"
    "בחזרה למעלה"
    "תפריט ראשי"
    "מפת האתר"
    "הצהרת נגישות"
    "सामग्री पर जाएं"
    "सामग्री पर जाएँ"
    "मुख्य सामग्री पर जाएं"
    "मुख्य सामग्री पर जाएँ"
    "मुख्य सामग्री पर जायें"
    "मुख्य विषयवस्तु में जाएं"
    "कंटेंट पर जाएं"
    "इसे छोड़कर सामग्री पर बढ़ने के लिए"
    "इसे छोड़कर सामग्री पर बढ़ने के लिए"
    "इसे छोड़कर आगे बढ़ें"
    "इसे छोड़कर आगे बढ़ें"
    "मेन्यू खोलें"
    "मेनू खोलें"
    "संपर्क करें"
    "हमसे संपर्क करें"
    "हमारे बारे में"
    "साइट मैप"
    "साइटमैप"
    "खोज परिणाम"
    "भाषा चुनें"
    "होम पेज"
    "मुख्य पृष्ठ"
    "होम"
    "मुखपृष्ठ"
    "मेन्यू"
    "मेनू"
    "खोजें"
    "हिंदी"
    "हिन्दी"
    "टैग:"
    "टैग्स:"
    "श्रेणी:"
    "ugrás a tartalomra"
    "ugrás a tartalomhoz"
    "kilépés a tartalomba"
    "tovább a tartalomra"
    "vissza a tetejére"
    "oldal tetejére"
    "oldaltérkép"
    "langsung ke konten"
    "langsung ke isi"
    "lewati ke konten"
    "loncat ke konten"
    "lompat ke konten"
    "kembali ke atas"
    "tutup menu"
    "peta situs"
    "beranda"
    "tentang kami"
    "torna su"
    "torna in alto"
    "torna all'inizio"
    "torna all'inizio della pagina"
    "inizio pagina"
    "vai al contenuto"
    "vai al contenuto principale"
    "vai ai contenuti"
    "salta al contenuto"
    "salta al contenuto principale"
    "passa al contenuto"
    "passa al contenuto principale"
    "vai alla navigazione"
    "salta la navigazione"
    "vai al menu"
    "vai al menù"
    "vai al footer"
    "vai al piè di pagina"
    "apri menu"
    "apri il menu"
    "chiudi menu"
    "chiudi il menu"
    "apri/chiudi menu"
    "menu di navigazione"
    "ti trovi qui:"
    "sei qui:"
    "tu sei qui:"
    "pagina 0 di 0"
    "risultati della ricerca per"
    "menù"
    "ricerca"
    "sezioni"
    "contatti"
    "archivio"
    "argomenti"
    "su"
    "politica"
    "italia"
    "foto"
    "medio oriente"
    "etichette:"
    "コンテンツへスキップ"
    "コンテンツにスキップ"
    "コンテンツへ移動"
    "コンテンツに移動"
    "メインコンテンツへスキップ"
    "メインコンテンツにスキップ"
    "メインコンテンツに移動"
    "本文へスキップ"
    "本文へジャンプ"
    "本文へ移動"
    "このページの本文へ"
    "本文にスキップ"
    "ナビゲーションをスキップ"
    "メニューを飛ばす"
    "ページトップへ"
    "サイトマップ"
    "現在位置:"
    "現在のページ:"
    "検索結果:"
    "ホーム >"
    "トップ >"
    "top >"
    "検索"
    "カテゴリ"
    "カテゴリー"
    "タグ:"
    "본문 바로가기"
    "본문바로가기"
    "본문으로 바로가기"
    "본문내용 바로가기"
    "본문 내용 바로가기"
    "본문영역 바로가기"
    "본문으로 건너뛰기"
    "콘텐츠로 건너뛰기"
    "컨텐츠로 건너뛰기"
    "콘텐츠 바로가기"
    "컨텐츠 바로가기"
    "메뉴 바로가기"
    "주메뉴 바로가기"
    "주메뉴바로가기"
    "주 메뉴 바로가기"
    "대메뉴 바로가기"
    "상단메뉴 바로가기"
    "하단 바로가기"
    "현재위치:"
    "현재 위치:"
    "홈 >"
    "terug naar boven"
    "naar boven"
    "ga naar boven"
    "naar boven scrollen"
    "ga naar de inhoud"
    "ga naar inhoud"
    "ga naar hoofdinhoud"
    "ga naar de hoofdinhoud"
    "ga direct naar de inhoud"
    "ga direct naar inhoud"
    "direct naar inhoud"
    "direct naar de inhoud"
    "direct naar artikelinhoud"
    "naar de inhoud springen"
    "naar inhoud"
    "naar de inhoud"
    "naar hoofdinhoud"
    "spring naar inhoud"
    "spring naar de inhoud"
    "spring naar content"
    "overslaan en naar de inhoud gaan"
    "meteen naar de inhoud"
    "doorgaan naar inhoud"
    "doorgaan naar hoofdcontent"
    "door naar navigatie"
    "spring naar navigatie"
    "u bent hier:"
    "je bent hier:"
    "u bevindt zich hier:"
    "pagina 0 van 0"
    "vorig bericht:"
    "volgend bericht:"
    "zoekresultaten voor"
    "zoeken"
    "zoek"
    "contact opnemen"
    "over ons"
    "economie"
    "show"
    "opinie"
    "nederland"
    "nederlands"
    "categorieën:"
    "categorie:"
    "hopp til innhold"
    "hopp til hovedinnhold"
    "gå til innhold"
    "gå til hovedinnhold"
    "tilbake til toppen"
    "lukk meny"
    "forsiden"
    "meny"
    "søk"
    "kontakt oss"
    "om oss"
    "nyheter"
    "kategorier"
    "arkiv"
    "neste"
    "forrige"
    "przejdź do treści"
    "przejdź do głównej treści"
    "przejdź do zawartości"
    "przejdź do menu"
    "przejdź do menu głównego"
    "przejdź do wyszukiwarki"
    "przejdź do stopki"
    "przejdź do nawigacji"
    "przeskocz do treści"
    "skocz do treści"
    "pomiń nawigację"
    "wróć na górę"
    "mapa strony"
    "mapa serwisu"
    "szukaj w serwisie"
    "wyniki wyszukiwania"
    "jesteś tutaj:"
    "tu jesteś:"
    "wyniki wyszukiwania dla"
    "znajdujesz się:"
    "strona główna"
    "szukaj"
    "wyszukaj"
    "wyszukiwarka"
    "o nas"
    "o firmie"
    "redakcja"
    "praca"
    "tematy"
    "polityka"
    "gospodarka"
    "kultura"
    "świat"
    "biznes"
    "finanse"
    "nauka"
    "zdrowie"
    "rozrywka"
    "styl życia"
    "pogoda"
    "kościół"
    "społeczeństwo"
    "wywiady"
    "program tv"
    "wydarzenia"
    "polski"
    "tagi:"
    "voltar ao topo"
    "voltar para o topo"
    "voltar ao início"
    "ir para o topo"
    "de volta ao topo"
    "topo da página"
    "ir para o conteúdo"
    "ir para o conteúdo principal"
    "ir para conteúdo"
    "ir para o menu"
    "ir para a busca"
    "ir para o rodapé"
    "ir para a navegação"
    "pular para o conteúdo"
    "pular para o conteúdo principal"
    "pular para conteúdo"
    "saltar para o conteúdo"
    "saltar para conteúdo principal"
    "saltar para o conteúdo principal"
    "avançar para o conteúdo"
    "quem somos"
    "fale conosco"
    "você está aqui:"
    "você está em:"
    "está aqui:"
    "resultados da pesquisa por"
    "resultados da busca por"
    "início"
    "busca"
    "contato"
    "contactos"
    "sobre nós"
    "expediente"
    "economia"
    "brasil"
    "portugal"
    "arte"
    "tecnologia"
    "mercados"
    "colunistas"
    "inglês"
    "ambiente"
    "áfrica"
    "revistas"
    "etiquetas:"
    "categorias:"
    "tópicos:"
    "sari la conținut"
    "sari la conținutul principal"
    "mergi la conținut"
    "salt la conținut"
    "înapoi sus"
    "mergi la conţinutul principal"
    "harta site"
    "harta site-ului"
    "перейти к содержимому"
    "перейти к содержанию"
    "перейти к основному содержанию"
    "перейти к основному содержимому"
    "перейти к контенту"
    "перейти к навигации"
    "перейти к поиску"
    "к содержимому"
    "к основному контенту"
    "вернуться наверх"
    "наверх страницы"
    "вернуться к началу"
    "вернуться в начало"
    "прокрутить вверх"
    "поиск по сайту"
    "мобильная версия"
    "вы здесь:"
    "вы находитесь здесь:"
    "результаты поиска:"
    "главная"
    "поиск"
    "контакты"
    "о проекте"
    "теги"
    "здоровье"
    "фото"
    "форум"
    "hoppa till innehåll"
    "hoppa till huvudinnehåll"
    "gå till innehåll"
    "till toppen"
    "tillbaka till toppen"
    "till innehållet"
    "stäng menyn"
    "öppna menyn"
    "hem"
    "startsida"
    "sök"
    "kontakta oss"
    "içeriğe geç"
    "içeriğe atla"
    "ana içeriğe atla"
    "ana içeriğe geç"
    "içeriğe git"
    "yukari çik"
    "sayfa başina dön"
    "başa dön"
    "başa dön tuşu"
    "yukari git"
    "sayfanin başina dön"
    "menüyü aç"
    "menüyü kapat"
    "ana menü"
    "site içi arama"
    "sitede ara"
    "arama sonuçlari"
    "site haritasi"
    "haberlerde ara"
    "bize ulaşin"
    "dil seçin"
    "buradasiniz:"
    "arama sonuçlari:"
    "ana sayfa"
    "anasayfa"
    "kategori"
    "türkçe"
    "etiketler:"
    "перейти до вмісту"
    "перейти до основного вмісту"
    "перейти до контенту"
    "пропустити до контенту"
    "пошук по сайту"
    "мапа сайту"
    "повернутися нагору"
    "людям із порушенням зору"
    "chuyển đến nội dung"
    "chuyển tới nội dung"
    "chuyển đến phần nội dung"
    "bỏ qua nội dung"
    "bỏ qua đến nội dung"
    "về đầu trang"
    "lên đầu trang"
    "tất cả chuyên mục"
    "sơ đồ trang"
    "跳至内容"
    "跳至主要內容"
    "跳到主要內容"
    "跳到主要内容"
    "跳至正文"
    "跳转到内容"
    "跳转至内容"
    "跳到内容"
    "跳過導航"
    "跳转到主要内容"
    "跳至內容區"
    "返回顶部"
    "回到顶部"
    "回頂端"
    "回到頂部"
    "站内搜索"
    "繁體中文"
    "简体中文"
    "当前位置:"
    "您的位置:"
    "您现在的位置:"
    "您当前的位置:"
    "您现在所在的位置:"
    "您當前位置:"
    "你现在的位置:"
    "您所在的位置:"
    "目前位置:"
    "你的位置:"
    "首页 >";

inline constexpr char notice_phrases[] =
    "without warranty of any kind"
    "we do not accept any responsibility or liability"
    "if you have any complaints or copyright issues"
    "kindly contact the provider above"
    "provides this news content \"as is\""
    "does not exercise editorial control"
    "this content was prepared by our news partner"
    "this press release was originally distributed"
    "this press release was orginally distributed"
    "view original content to download"
    "view original content:"
    "view source version on"
    "view the original press release"
    "source version on businesswire"
    "globenewswire is one of"
    "distribution channels:"
    "distributed by globenewswire"
    "this material may not be published, broadcast"
    "may not be published, broadcast, rewritten"
    "may not be reproduced, published"
    "may not be reproduced, distributed"
    "may not be copied, reproduced"
    "may not be reproduced without"
    "may be reproduced without"
    "reproduction in whole or in part"
    "reproduction or distribution of"
    "reproduced without permission"
    "without the prior written permission"
    "without prior written permission"
    "without the express written permission"
    "without express written permission"
    "all rights are reserved"
    "all right reserved"
    "unauthorized use is prohibited"
    "unauthorised use"
    "unauthorized use and/or duplication"
    "unauthorized reproduction"
    "redistribution is prohibited"
    "this story has not been edited by"
    "has not been edited by our staff"
    "has been published from a wire agency feed"
    "is published from a syndicated feed"
    "from a syndicated feed"
    "this is an unedited"
    "auto-generated from"
    "this post contains affiliate"
    "this article contains affiliate"
    "this page contains affiliate"
    "this site contains affiliate"
    "we may earn a commission"
    "we may earn commission"
    "we may earn an affiliate"
    "we may earn a small commission"
    "we may receive a commission"
    "we may receive compensation"
    "we may get a commission"
    "may earn a small commission"
    "may earn an affiliate commission"
    "earns us a commission"
    "i earn from qualifying purchases"
    "we earn from qualifying"
    "earn from qualifying purchases"
    "if you buy something through"
    "when you buy through links"
    "when you buy through our links"
    "when you purchase through links"
    "if you purchase through"
    "if you click on a link and buy"
    "if you make a purchase through"
    "purchases made through links"
    "amazon services llc associates"
    "amazon associates program"
    "as an amazon associate"
    "affiliate advertising program"
    "may receive a portion of sales"
    "independently selected by our editors"
    "the product is independently"
    "this does not constitute financial advice"
    "not constitute investment advice"
    "not intended as investment advice"
    "not intended to be investment advice"
    "for informational purposes only and"
    "for information purposes only and"
    "for educational purposes only"
    "is not a substitute for professional"
    "not intended to be a substitute for"
    "not a substitute for medical advice"
    "not medical advice"
    "does not provide medical advice"
    "not intended to diagnose, treat"
    "consult your doctor before"
    "always seek the advice of your"
    "not responsible for the content of external"
    "not responsible for external"
    "we are not responsible for the content"
    "views and opinions expressed"
    "opinions expressed in this article"
    "opinions expressed are those"
    "views expressed in this article are"
    "views expressed are"
    "views expressed here"
    "do not necessarily reflect"
    "does not necessarily reflect"
    "do not necessarily represent"
    "forward-looking statements within the meaning"
    "trademarks of their respective"
    "registered in england"
    "registered company number"
    "company number 0"
    "vat number"
    "use of this site constitutes"
    "use of this website constitutes"
    "your use of this"
    "subject to our terms"
    "material on this site"
    "made available under the"
    "is licensed under a creative commons"
    "licensed under a creative commons"
    "licensed under the creative commons"
    "under a creative commons"
    "creative commons attribution"
    "except where otherwise noted"
    "unless otherwise noted, content"
    "powered by wordpress"
    "proudly powered by"
    "theme by"
    "powered by blogger"
    "powered by ghost"
    "powered by shopify"
    "powered by vbulletin"
    "powered by discourse"
    "republish our articles for free"
    "republish this article"
    "read the original article"
    "want to republish"
    "this article first appeared"
    "this article originally appeared"
    "this story originally appeared"
    "this story was originally published"
    "this post originally appeared"
    "this post was originally published"
    "originally published at"
    "our ethical principles"
    "our standards: the thomson reuters"
    "thomson reuters trust principles"
    "complies with ipso"
    "editorial complaints"
    "advertising disclosure"
    "editorial disclosure"
    "affiliate disclosure"
    "full disclosure:"
    "read our disclosure"
    "our full disclosure"
    "see our disclosure"
    "our ethics statement"
    "see our ethics"
    "read our affiliate"
    "all rights reserved"
    "© copyright"
    "copyright ©"
    "copyright (c)"
    "c) 0"
    "copyright by"
    "copyright notice"
    "copyright, 0"
    "all rights reserved"
    "all content ©"
    "all content copyright"
    "content copyright"
    "legal disclaimer"
    "legal notice:"
    "disclaimer: views"
    "disclaimer: all"
    "disclaimer: opinions"
    "affiliate disclosure"
    "affiliate links:"
    "advertiser disclosure"
    "advertising disclosure"
    "editorial note:"
    "as an amazon associate"
    "a part of hearst"
    "powered by wordpress"
    "proudly powered"
    "theme by"
    "a .gov website"
    "an official website of the"
    "official websites use .gov"
    "secure .gov websites"
    "issn 0"
    "issn: 0"
    "isbn 0"
    "abn 0"
    "registered office"
    "registered in england"
    "legal disclaimer"
    "legal notice"
    "legal notices"
    "legal information"
    "legal stuff"
    "legal & privacy"
    "terms of use"
    "terms of service"
    "terms of website use"
    "terms and conditions"
    "terms & conditions"
    "terms & conditions of use"
    "terms and conditions of use"
    "terms & policies"
    "terms and policies"
    "website terms"
    "website terms of use"
    "website terms and conditions"
    "site terms"
    "new terms of use"
    "conditions of use"
    "user agreement"
    "subscriber agreement"
    "subscription terms"
    "subscription terms & conditions"
    "member agreement"
    "advertising policy"
    "advertising terms"
    "advertising terms and conditions"
    "accessibility statement"
    "accessibility help"
    "accessibility policy"
    "web accessibility"
    "modern slavery statement"
    "modern slavery act"
    "modern slavery"
    "anti-slavery statement"
    "editorial policy"
    "editorial policies"
    "editorial standards"
    "editorial guidelines"
    "editorial code"
    "editorial complaints"
    "editorial principles"
    "editorial ethics"
    "editorial ethics and guidelines"
    "code of ethics"
    "ethics policy"
    "ethics statement"
    "corrections policy"
    "corrections & clarifications"
    "corrections and clarifications"
    "complaints policy"
    "complaints procedure"
    "fact-checking policy"
    "fact checking policy"
    "ownership & funding"
    "copyright policy"
    "copyright notice"
    "copyright information"
    "copyrights"
    "dmca"
    "dmca policy"
    "dmca notice"
    "trademark notice"
    "affiliate disclosure"
    "affiliate disclaimer"
    "affiliate policy"
    "advertiser disclosure"
    "advertising disclosure"
    "disclosure policy"
    "disclosure statement"
    "disclosures & policies"
    "shipping & returns"
    "community standards"
    "community rules"
    "comment rules"
    "house rules"
    "moderation policy"
    "impressum"
    "imprint"
    "fcc public file"
    "fcc applications"
    "public file"
    "eeo report"
    "eeo public file report"
    "closed caption"
    "reprints & permissions"
    "reprints and permissions"
    "rights & permissions"
    "rights and permissions"
    "content licensing"
    "syndication"
    "republish"
    "republish this article"
    "reuse this content"
    "rights reserved"
    "some rights reserved"
    "all rights reserved"
    "powered by wordpress"
    "powered by wordpress.com"
    "powered by wordpress.com vip"
    "powered by blogger"
    "powered by ghost"
    "powered by shopify"
    "powered by squarespace"
    "powered by wix"
    "powered by google"
    "powered by"
    "disclaimers"
    "here's how you know"
    "responsible disclosure"
    "vulnerability disclosure"
    "sitemap privacy policy"
    "supplier code of conduct"
    "gender pay gap report"
    "tax strategy"
    "policies"
    "policies and standards"
    "policies & standards"
    "standards and policies"
    "our policies"
    "report an error"
    "report a correction"
    "report a typo"
    "report an issue"
    "suggest a correction"
    "request a correction"
    "suggest an edit"
    "submit a correction"
    "see something wrong"
    "spotted an error"
    "found an error"
    "disclaimer"
    "disclosure"
    "disclosures"
    "forward-looking statements"
    "forward looking statements"
    "cautionary note regarding forward-looking statements"
    "cautionary statement regarding forward-looking statements"
    "safe harbor statement"
    "media contact"
    "media contacts"
    "press contact"
    "press contacts"
    "investor relations contact"
    "investor contact"
    "legal"
    "terms"
    "source"
    "credits"
    "license"
    "copyright"
    "trust"
    "trust center"
    "compliance"
    "policy"
    "permissions"
    "reprints"
    "this post may contain affiliate"
    "this article may contain affiliate"
    "this page may contain affiliate"
    "may contain affiliate links"
    "contains affiliate links"
    "this article was originally published"
    "any views or opinions"
    "disclaimer: this"
    "disclosure: this"
    "disclosure: some"
    "trademarks"
    "trademark"
    "patents"
    "licensing"
    "licence"
    "complaints"
    "code of conduct"
    "refund policy"
    "return policy"
    "returns policy"
    "shipping policy"
    "cancellation policy"
    "closed captioning"
    "closed captions"
    "acceptable use policy"
    "acceptable use"
    "security policy"
    "rate card"
    "terms of sale"
    "جميع الحقوق محفوظة"
    "كل الحقوق محفوظة"
    "جميع حقوق النشر محفوظة"
    "حقوق النشر محفوظة"
    "حقوق النشر ©"
    "جميع المقالات تعبر عن"
    "المقالات المنشورة تعبر عن"
    "الاراء الواردة في هذا المقال"
    "الاراء الواردة لا تعبر"
    "المقال يعبر عن راي"
    "ولا تعبر بالضرورة عن راي"
    "لا يعبر بالضرورة عن راي الموقع"
    "نسخة محفوظة لدى"
    "všechna práva vyhrazena"
    "alle rettigheder forbeholdes"
    "alle rechte vorbehalten"
    "© dpa-infocom"
    "haftungsausschluss"
    "urheberrecht"
    "bildnachweis"
    "bildrechte"
    "all rights reserved με επιφύλαξη"
    "με επιφύλαξη παντόσ δικαιώματοσ"
    "todos los derechos reservados"
    "prohibida su reproducción"
    "prohibida la reproducción total o parcial"
    "queda prohibida la reproducción"
    "sin autorización escrita de su titular"
    "reproducción total o parcial sin autorización"
    "el contenido de los comentarios es responsabilidad"
    "© efe"
    "c) agencia efe"
    "copyright (c) agencia efe"
    "© europa press"
    "queda expresamente prohibida"
    "está expresamente prohibida la"
    "کلیه حقوق"
    "كليه حقوق"
    "تمامی حقوق"
    "تمامي حقوق"
    "تمام حقوق مادی و معنوی"
    "تمام حقوق مادي و معنوي"
    "استفاده از مطالب با ذکر منبع"
    "استفاده از مطالب با ذكر منبع"
    "حقوق مادی و معنوی این سایت متعلق"
    "حقوق مادي و معنوي اين سايت متعلق"
    "برای این سایت محفوظ است"
    "براي اين سايت محفوظ است"
    "kaikki oikeudet pidätetään"
    "tous droits réservés"
    "reproduction interdite"
    "toute reproduction, même partielle"
    "reproduction partielle ou totale interdite"
    "sans autorisation écrite préalable"
    "ne peut être reproduit sans"
    "les propos tenus n'engagent que leur auteur"
    "n'engagent que leurs auteurs et ne reflètent pas nécessairement"
    "ne constitue pas un conseil en investissement"
    "les informations reproduites sur cette page sont protégées"
    "© afp"
    "c) afp"
    "© 0 afp"
    "copyright © 0 afp"
    "© agence france-presse"
    "la reproduction totale ou partielle"
    "droits de reproduction et de diffusion"
    "avertissement :"
    "avec afp et reuters"
    "droits réservés"
    "mentions légales"
    "כל הזכויות שמורות"
    "सर्वाधिकार सुरक्षित"
    "कॉपीराइट ©"
    "डिस्क्लेमर:"
    "अस्वीकरण:"
    "इस खबर को एनडीटीवी टीम"
    "नोट: इस खबर"
    "इस लेख में दी गई जानकारी"
    "सिंडीकेट फीड से सीधे प्रकाशित"
    "की टीम ने संपादित नहीं किया है"
    "भाषा की टीम ने संपादित नहीं"
    "minden jog fenntartva"
    "hak cipta dilindungi"
    "dilarang mengambil dan/atau"
    "dilarang keras mengambil"
    "hak cipta dilindungi undang-undang"
    "© riproduzione riservata"
    "riproduzione riservata ©"
    "vietata la riproduzione anche parziale"
    "vietata la riproduzione totale o parziale"
    "questo blog non rappresenta una testata giornalistica"
    "in quanto viene aggiornato senza alcuna periodicità"
    "testata giornalistica registrata presso il tribunale"
    "testata registrata presso il tribunale"
    "le informazioni contenute in questo sito non intendono sostituire"
    "non costituisce sollecitazione al pubblico risparmio"
    "vietata la riproduzione"
    "riproduzione vietata"
    "riproduzione riservata"
    "© copyright ansa"
    "copyright ansa"
    "c) copyright adnkronos"
    "© copyright adnkronos"
    "copyright adnkronos"
    "© copyright lapresse"
    "tutti i diritti riservati"
    "禁無断転載"
    "当サイトの内容"
    "本ウェブサイトに掲載"
    "記事・写真の無断転載"
    "掲載の記事・写真"
    "このサイトに掲載"
    "本記事の無断転載"
    "無断複製・転載を禁じます"
    "の無断転載を禁ず"
    "無断転載を禁じます"
    "無断転載を禁止します"
    "無断転載はご遠慮"
    "無断転用を禁じます"
    "無断転載・複製を禁じ"
    "無断複写・転載を禁じ"
    "無断使用を禁じます"
    "転載、複写を禁じます"
    "無断で複製・転載"
    "免責事項"
    "저작권자"
    "copyright ⓒ"
    "copyrightⓒ"
    "이 기사는 언론사에서"
    "본 콘텐츠의 저작권"
    "모든 콘텐츠(기사)"
    "재배포금지"
    "재배포 금지"
    "ai 학습 이용 금지"
    "ai 학습·활용 금지"
    "무단전재 및 재배포"
    "무단 전재 및 재배포"
    "무단전재, 복사, 배포"
    "무단 전재, 복사, 배포"
    "무단전재·복사·배포"
    "무단전재-재배포"
    "무단 전재-재배포"
    "저작권법의 보호를 받은바"
    "저작권법의 보호를 받는바"
    "저작권법의 보호를 받으며"
    "무단전재"
    "무단 전재"
    "niets uit deze uitgave mag"
    "zonder schriftelijke toestemming van de uitgever"
    "overname van artikelen is niet toegestaan"
    "auteursrechtelijk beschermd. wil je"
    "alle rechten voorbehouden"
    "© anp"
    "copyright anp"
    "op dit artikel rust copyright"
    "alle rettigheter reservert"
    "wszelkie prawa zastrzeżone"
    "wszystkie prawa zastrzeżone"
    "korzystanie z portalu oznacza akceptację"
    "korzystanie z serwisu oznacza akceptację"
    "żaden utwór zamieszczony w serwisie"
    "materiał chroniony prawem autorskim"
    "zgłoś błąd"
    "bez pisemnej zgody wydawcy"
    "dalsze rozpowszechnianie artykułu tylko za zgodą"
    "może być powielany i rozpowszechniany"
    "kopiowanie i rozpowszechnianie bez zgody"
    "proibida a reprodução total ou parcial"
    "proibida a reprodução do conteúdo"
    "é permitida a reprodução do conteúdo desde que"
    "esta página em qualquer meio de comunicação"
    "não pode ser publicado, reescrito, redistribuído"
    "não pode ser publicado, transmitido por broadcast"
    "não reflete, necessariamente, a opinião"
    "não refletem necessariamente a opinião do"
    "não constitui recomendação de investimento"
    "© agência lusa"
    "lusa ©"
    "copyright lusa"
    "é proibida a reprodução"
    "as opiniões expressas neste"
    "reprodução proibida"
    "estadão conteúdo. todos os direitos"
    "todos os direitos reservados"
    "direitos reservados"
    "todos os direitos reservados"
    "créditos"
    "errata"
    "toate drepturile rezervate"
    "все права защищены"
    "© все права защищены"
    "использование материалов разрешено только"
    "использование материалов сайта"
    "при использовании любых материалов"
    "при цитировании активная"
    "при перепечатке ссылка"
    "сетевое издание «"
    "гиперссылка на источник обязательна"
    "выделите ее и нажмите ctrl"
    "выделите фрагмент и нажмите ctrl"
    "ссылка на источник обязательна"
    "активная гиперссылка обязательна"
    "без письменного разрешения редакции"
    "и нажмите ctrl+enter"
    "сообщить об ошибке"
    "сообщить об опечатке"
    "alla rättigheter förbehållna"
    "tüm haklari saklidir"
    "her hakki saklidir"
    "bu haberin tüm haklari"
    "tüm haklari mahfuzdur"
    "sitemizde yayinlanan haberlerin"
    "burada yer alan yatirim bilgi"
    "haber yazilimi:"
    "kaynak gösterilmeden yayinlanamaz"
    "izinsiz kopyalanamaz, çoğaltilamaz"
    "yatirim danişmanliği kapsaminda değildir"
    "izin alinmadan, kaynak gösterilerek dahi"
    "усі права захищені"
    "всі права захищені"
    "використання матеріалів сайту"
    "будь-яке використання матеріалів"
    "якщо ви помітили помилку"
    "якщо ви знайшли помилку"
    "і натисніть ctrl+enter"
    "та натисніть ctrl+enter"
    "giữ bản quyền nội dung"
    "ghi rõ nguồn"
    "chỉ được phát hành lại"
    "cấm sao chép dưới mọi hình thức"
    "nếu không có sự chấp thuận bằng văn bản"
    "版权所有"
    "版權所有"
    "本网站版权所有"
    "未经书面授权"
    "本文来源:"
    "保留所有权利"
    "保留一切权利"
    "著作權所有"
    "著作权所有"
    "版权所有 未经"
    "版權所有 未經"
    "未经授权禁止转载"
    "未經授權不得轉載"
    "未经授权不得转载"
    "未经许可不得转载"
    "未經許可不得轉載"
    "禁止转载或镜像"
    "版权所有,未经"
    "icp备0号";

inline constexpr char widget_phrases[] =
    "listen to this article"
    "listen to article"
    "listen to this story"
    "listen to the article"
    "listen to this post"
    "listen to story"
    "listen to this episode"
    "listen to the podcast"
    "listen to the audio version"
    "listen 0 min"
    "listen · 0:0"
    "listen (0 min"
    "listen to this article 0 min"
    "listen to this article · 0:0 min"
    "play audio"
    "audio player"
    "video player"
    "play now"
    "play full episode"
    "pause"
    "pause video"
    "mute"
    "unmute"
    "video player is loading"
    "this is a modal window"
    "beginning of dialog window. escape will cancel and close the window"
    "end of dialog window"
    "close modal dialog"
    "modal window"
    "playback speed"
    "playback rate"
    "playback rate 0x"
    "playback speed 0x"
    "quality levels"
    "captions off"
    "captions settings"
    "captions settings, opens captions settings dialog"
    "captions off, selected"
    "subtitles off"
    "subtitles settings"
    "subtitles settings, opens subtitles settings dialog"
    "descriptions off, selected"
    "audio track"
    "fullscreen"
    "full screen"
    "picture-in-picture"
    "exit full screen"
    "stream type live"
    "seek to live, currently behind live"
    "seek to live, currently playing live"
    "current time 0:0"
    "duration 0:0"
    "duration 0:0 loaded"
    "remaining time -0:0"
    "remaining time - 0:0"
    "loaded: 0%"
    "progress: 0%"
    "text edge style"
    "font family"
    "reset restore all settings to the default values"
    "default mono sans mono serif sans serif comic fancy small caps big caps"
    "now playing"
    "up next in 0"
    "autoplay"
    "auto-play"
    "autoplay next video"
    "replay video"
    "watch the video"
    "watch video"
    "watch the video below"
    "watch the full video"
    "watch the video above"
    "click to play"
    "click to play video"
    "tap to play"
    "tap to unmute"
    "click to unmute"
    "video ad"
    "your video will begin in 0 seconds"
    "video will begin in 0"
    "the video will start in 0"
    "0 seconds of 0 seconds"
    "0 seconds of 0 minutes, 0 seconds volume 0%"
    "skip to end of carousel"
    "end of carousel"
    "end of list"
    "list 0 of 0"
    "next stay"
    "this audio is generated"
    "ai-generated audio"
    "audio is ai-generated"
    "this is ai generated summarization, which may have errors. for context, always refer to the full article"
    "powered by google translate"
    "google translate"
    "translate this page"
    "translate"
    "translate this article"
    "select language"
    "original text"
    "rate this translation"
    "contribute a better translation"
    "your feedback will be used to help improve google translate"
    "m t w t f s s"
    "s m t w t f s"
    "mo tu we th fr sa su"
    "sun mon tue wed thu fri sat"
    "0-day forecast"
    "full forecast"
    "view full weather report"
    "weather forecast"
    "weather data by"
    "your weather is set to"
    "stock quotes by"
    "market data by"
    "0 minutes to read"
    "0 min. read"
    "reading time 0 min"
    "reading time 0 minutes"
    "read time: 0 mins"
    "read time 0 minutes"
    "estimated read time: 0 minutes"
    "estimated reading time 0 minutes"
    "time to read: 0 minutes"
    "time to read 0 min"
    "time to read"
    "reading time"
    "read time"
    "min read"
    "less than 0 minute read"
    "0 minute"
    "0 0 minute"
    "words 0"
    "word count: 0"
    "embed"
    "view in browser"
    "view online"
    "view this email in your browser"
    "ask ai"
    "summarize this"
    "generate summary"
    "ai summary"
    "key takeaways generated by ai"
    "chat with us"
    "start chat"
    "hi! how can i help you"
    "want to know more"
    "got a question"
    "ask a question"
    "listen to this article"
    "listen to this story"
    "this is a modal window"
    "video player is loading"
    "video player"
    "estimated reading time"
    "this audio is"
    "this article was narrated"
    "captions settings"
    "subtitles settings"
    "current time 0:0"
    "seek to live"
    "caption area background"
    "font size 0%"
    "beginning of dialog"
    "browsercat"
    "next stay up"
    "0 seconds of"
    "translate this"
    "escape will cancel and close the window"
    "restore all settings to the default values"
    "use up/down arrow keys"
    "to increase or decrease volume"
    "your feedback will be used to help improve google translate"
    "use the left and right arrow"
    "you need to have javascript to"
    "0 c"
    "0 f"
    "0°c"
    "0°f"
    "0 °c"
    "0 °f"
    "0°"
    "0 °"
    "0"
    "0 celsius"
    "0 fahrenheit"
    "0 degrees"
    "monday,"
    "tuesday,"
    "wednesday,"
    "thursday,"
    "friday,"
    "saturday,"
    "sunday,"
    "mon,"
    "tue,"
    "wed,"
    "thu,"
    "fri,"
    "sat,"
    "sun,"
    "play"
    "volume"
    "read aloud"
    "listen"
    "transcript"
    "show transcript"
    "loop"
    "shuffle"
    "episode"
    "weather"
    "forecast"
    "humidity"
    "wind"
    "clouds"
    "clear sky"
    "broken clouds"
    "overcast clouds"
    "light rain"
    "scattered clouds"
    "few clouds"
    "0 mph"
    "0 km/h"
    "captions"
    "subtitles"
    "opaque"
    "semi-transparent"
    "transparent"
    "raised"
    "depressed"
    "uniform"
    "drop shadow"
    "0 min"
    "0 mins"
    "0 min read"
    "0 mins read"
    "0 minute read"
    "0 minutes read"
    "0-minute read"
    "reading time: 0 minutes"
    "reading time: 0 minute"
    "reading time: 0 min"
    "reading time: 0 mins"
    "read time: 0 minutes"
    "read time: 0 min"
    "estimated reading time: 0 minutes"
    "estimated reading time: 0 minute"
    "start"
    "stop"
    "quality"
    "speed"
    "descriptions"
    "chapters"
    "window"
    "foreground"
    "background"
    "replay"
    "play video"
    "embed this"
    "live chat"
    "chat now"
    "استمع الى المقال"
    "استمع للمقال"
    "استمع الى هذا المقال"
    "استمع للخبر"
    "وقت القراءة:"
    "مدة القراءة:"
    "lyt til artiklen"
    "hør artiklen"
    "afspil video"
    "læs op"
    "vorlesen"
    "wetter"
    "umfrage"
    "karte"
    "livestream"
    "ακούστε το άρθρο"
    "χρόνοσ ανάγνωσησ"
    "χρόνοσ ανάγνωσησ: 0 λεπτά"
    "escucha la noticia"
    "ver video"
    "clima"
    "el tiempo"
    "kuuntele artikkeli"
    "kuuntele juttu"
    "toista video"
    "écouter l'article"
    "temps de lecture :"
    "0 photos"
    "האזינו לכתבה"
    "इस लेख को सुनें"
    "खबर सुनें"
    "ख़बर सुनें"
    "ख़बर सुनें"
    "वीडियो देखें"
    "वीडियो चलाएं"
    "0 मिनट में पढ़ें"
    "0 मिनट में पढ़ें"
    "वीडियो उपलब्ध नहीं है"
    "फ़ॉन्ट साइज़"
    "फ़ॉन्ट साइज़"
    "फॉन्ट साइज"
    "पढ़ने का समय"
    "पढ़ने का समय"
    "cikk meghallgatása"
    "videó lejátszása"
    "ascolta l'articolo"
    "ascolta questo articolo"
    "ascolta la notizia"
    "ascolta la versione audio dell'articolo"
    "riproduci video"
    "tempo di lettura:"
    "tempo di lettura stimato"
    "per vedere questo video"
    "この記事を聴く"
    "この記事は約0分で読めます"
    "음성으로 듣기"
    "기사 듣기"
    "글자크기 설정"
    "luister naar dit artikel"
    "beluister dit artikel"
    "artikel beluisteren"
    "luister artikel"
    "lees voor"
    "video afspelen"
    "speel video af"
    "geschatte leestijd"
    "om deze video te bekijken"
    "0 minuten"
    "poll"
    "leestijd"
    "lytt til artikkelen"
    "hør artikkelen"
    "spill av video"
    "0 minut czytania"
    "ten tekst przeczytasz w"
    "ouça este artigo"
    "ouvir este artigo"
    "ouvir artigo"
    "tempo de leitura:"
    "tempo estimado de leitura"
    "слушать статью"
    "время чтения:"
    "lyssna på artikeln"
    "spela upp video"
    "läs upp"
    "haberi dinle"
    "haberi sesli dinle"
    "yaziyi dinle"
    "bu haberi dinle"
    "okuma süresi:"
    "okunma süresi:"
    "tahmini okuma süresi"
    "euro"
    "nghe bài viết"
    "nghe đọc bài"
    "phát video"
    "收听文章"
    "阅读时间:";

inline constexpr char placeholder_phrases[] =
    "object object"
    "undefined undefined"
    "nan undefined"
    "nan:nan"
    "null null"
    "nan nan"
    "insert_ad"
    "headline here"
    "your text here"
    "add your text here"
    "your content goes here"
    "insert text here"
    "placeholder text"
    "this is a placeholder"
    "text placeholder"
    "image placeholder"
    "welcome to wordpress. this is your first post. edit or delete it, then start writing"
    "just another wordpress site"
    "sample page"
    "your blog post content here"
    "lorem ipsum"
    "lorem ipsum dolor sit amet"
    "lorem ipsum dolor sit amet, consectetur adipiscing elit"
    "%d"
    "%s"
    "placeholder"
    "hello world"
    "test"
    "untitled"
    "default title"
    "todo"
    "edit or delete it, then start"
    "your content goes here. edit or remove"
    "googletag.cmd.push"
    "window._taboola"
    "window.adsbygoogle"
    "var _gaq"
    "div-gpt-ad-0"
    "adsbygoogle = window.adsbygoogle"
    "googletag.display"
    "_taboola.push"
    "undefined"
    "nan"
    "नमस्ते दुनिया"
    "ciao mondo"
    "benvenuto in wordpress. questo è il tuo primo articolo"
    "hallo wereld"
    "voorbeeld pagina"
    "welkom bij wordpress. dit is je eerste bericht";

inline constexpr char byline_phrases[] =
    "by"
    "published"
    "published:"
    "published on"
    "published at"
    "publish date"
    "date published"
    "published by"
    "posted"
    "posted:"
    "posted on"
    "posted by"
    "posted at"
    "updated"
    "updated:"
    "updated on"
    "last updated"
    "last modified"
    "last reviewed"
    "last update"
    "modified"
    "modified:"
    "first published"
    "originally published"
    "written by"
    "words by"
    "author:"
    "authors:"
    "date:"
    "time:"
    "story by"
    "text by"
    "report by"
    "reported by"
    "reviewed by"
    "medically reviewed"
    "fact checked by"
    "fact-checked by"
    "edited by"
    "reporting by"
    "photography by"
    "contributed by"
    "submitted by"
    "created by"
    "added"
    "created:"
    "release date"
    "publication date"
    "by"
    "published"
    "updated"
    "posted"
    "author"
    "written by"
    "staff writer"
    "staff reporter"
    "senior reporter"
    "contributing writer"
    "contributor"
    "editor"
    "editor-in-chief"
    "managing editor"
    "associate editor"
    "guest author"
    "guest contributor"
    "news desk"
    "newsdesk"
    "admin"
    "editorial staff"
    "editorial team"
    "0 hours ago"
    "0 hour ago"
    "0 minutes ago"
    "0 minute ago"
    "0 mins ago"
    "0 days ago"
    "0 day ago"
    "0 weeks ago"
    "0 week ago"
    "0 months ago"
    "0 month ago"
    "0 years ago"
    "0 year ago"
    "0h ago"
    "0d ago"
    "0m ago"
    "0w ago"
    "an hour ago"
    "a day ago"
    "a week ago"
    "a month ago"
    "a year ago"
    "yesterday"
    "today"
    "just now"
    "january 0"
    "february 0"
    "march 0"
    "april 0"
    "may 0"
    "june 0"
    "july 0"
    "august 0"
    "september 0"
    "october 0"
    "november 0"
    "december 0"
    "jan 0"
    "feb 0"
    "mar 0"
    "apr 0"
    "jun 0"
    "jul 0"
    "aug 0"
    "sep 0"
    "sept 0"
    "oct 0"
    "nov 0"
    "dec 0"
    "jan. 0"
    "feb. 0"
    "aug. 0"
    "sept. 0"
    "oct. 0"
    "nov. 0"
    "dec. 0"
    "0 january"
    "0 february"
    "0 march"
    "0 april"
    "0 may"
    "0 june"
    "0 july"
    "0 august"
    "0 september"
    "0 october"
    "0 november"
    "0 december"
    "0 jan"
    "0 feb"
    "0 mar"
    "0 apr"
    "0 jun"
    "0 jul"
    "0 aug"
    "0 sep"
    "0 oct"
    "0 nov"
    "0 dec"
    "veröffentlicht am 0"
    "veröffentlicht am"
    "stand: 0"
    "quelle:"
    "von"
    "0. januar 0"
    "0. februar 0"
    "0. juni 0"
    "0. juli 0"
    "0. august 0"
    "0. september 0"
    "0. oktober 0"
    "0. november 0"
    "0. dezember 0"
    "0, 0:0 uhr"
    "publicado el 0"
    "publicado el"
    "autor:"
    "redacción"
    "autor"
    "firma"
    "pubblicato il 0"
    "pubblicato il"
    "datum: 0"
    "auteur"
    "publisert 0"
    "publisert:"
    "źródło:"
    "текст:";

inline constexpr char caption_phrases[] =
    "image source"
    "image caption"
    "image copyright"
    "image credit"
    "image:"
    "photo:"
    "photo by"
    "photo credit"
    "photos by"
    "photograph:"
    "photograph by"
    "picture:"
    "credit:"
    "credits:"
    "getty images"
    "file photo"
    "file image"
    "photo"
    "image"
    "credit"
    "caption:"
    "illustration:"
    "illustration by"
    "graphic:"
    "video:"
    "source:"
    "screenshot:"
    "courtesy of"
    "courtesy:"
    "photo courtesy"
    "image courtesy"
    "via getty"
    "shutterstock"
    "stock photo"
    "featured image"
    "cover image"
    "getty images"
    "via getty images"
    "/getty images"
    "/getty"
    "/ap"
    "/ap photo"
    "/afp"
    "/reuters"
    "/shutterstock"
    "ap photo"
    "(ap photo"
    "shutterstock"
    "unsplash"
    "pexels"
    "pixabay"
    "wikimedia commons"
    "hide caption"
    "toggle caption"
    "istock"
    "adobe stock"
    "alamy"
    "(file photo"
    "(file"
    "fotos:"
    "© foto"
    "fotograf:"
    "arkivfoto:"
    "bild:";

inline constexpr char embed_phrases[] =
    "view this post on instagram"
    "a post shared by"
    "view on threads"
    "see new posts"
    "pic.twitter.com/"
    "view on instagram"
    "view on twitter"
    "view on facebook"
    "view full post on"
    "view this post on"
    "a post shared by"
    "pic.twitter.com"
    "embed from getty"
    "this embed is"
    "a tweet by"
    "عرض هذا المنشور على instagram"
    "تمت مشاركة منشور بواسطة"
    "ein beitrag geteilt von"
    "sieh dir diesen beitrag auf instagram an"
    "ver este video en youtube"
    "ver en twitter"
    "ver en youtube"
    "ver en instagram"
    "una publicación compartida de"
    "una publicación compartida por"
    "voir sur twitter"
    "voir sur instagram"
    "voir sur youtube"
    "regarder sur youtube"
    "une publication partagée par"
    "voir cette publication sur instagram"
    "इस पोस्ट को इंस्टाग्राम पर देखें"
    "visualizza su twitter"
    "guarda su youtube"
    "visualizza su instagram"
    "un post condiviso da"
    "visualizza questo post su instagram"
    "この投稿をinstagramで見る"
    "がシェアした投稿"
    "instagram에서 이 게시물 보기"
    "이 게시물을 instagram에서 보기"
    "bekijk op twitter"
    "bekijk op instagram"
    "bekijk op youtube"
    "een bericht gedeeld door"
    "dit bericht op instagram bekijken"
    "wyświetl ten post na instagramie"
    "post udostępniony przez"
    "ver esse post no instagram"
    "assistir no youtube"
    "ver no twitter"
    "ver no instagram"
    "ver no youtube"
    "uma publicação compartilhada por"
    "uma publicação partilhada por"
    "um post compartilhado por"
    "ver essa foto no instagram"
    "ver esta publicação no instagram"
    "посмотреть эту публикацию в instagram"
    "bu gönderiyi instagram'da gör"
    "在 instagram 查看這則貼文"
    "在 instagram 查看这篇帖子";

// Rows, packed as phrase.hpp says.
inline constexpr phrase_row builtin_rows[] = {
    {0x110000046ceu}, {0x410000066aeu}, {0x51b00003b56u}, {0x51b00003b8eu}, {0x2240000721fu}, {0x142900003b8eu}, {0x70a00000750u}, {0x913000004eau},
    {0x90e000015b7u}, {0x11000000db6u}, {0x31200002ce5u}, {0x31200002cf7u}, {0x270a00006565u}, {0x7c08000000e0u}, {0x12600003933u}, {0x21c0000a134u},
    {0x21a0000a150u}, {0x21a000087f0u}, {0x260700002b55u}, {0x90e00001627u}, {0x61b0000273fu}, {0x142500003c37u}, {0x142500003c84u}, {0x40900005b56u},
    {0x10c000045e0u}, {0x70f00001b68u}, {0x432b00002cbau}, {0x1411000064d7u}, {0x114000008cfu}, {0x4200000228bu}, {0x21400008d6cu}, {0x431d0000606bu},
    {0x461c00004c0fu}, {0x461d00004c2bu}, {0x461a00004c48u}, {0x71400004d87u}, {0x21600009320u}, {0x1415000009b8u}, {0x2105000042eau}, {0x31500001fffu},
    {0x27050000420du}, {0x70c00001e83u}, {0x71c00000f01u}, {0x290800000e1eu}, {0x10f00000373u}, {0x90b00000341u}, {0x290d00000e39u}, {0x210e00002d37u},
    {0x70e00004b55u}, {0x31900005ca8u}, {0x470e000025ccu}, {0x7100000101fu}, {0x32a00001448u}, {0x141400002c96u}, {0x11500005878u}, {0x1500004a75u},
    {0x21100001d00u}, {0x31b000026c3u}, {0x2604000046bfu}, {0x2000004744u}, {0x2109000021dcu}, {0x70700000e6du}, {0x6b090000049cu}, {0x811d00002ce0u},
    {0x811600002cfdu}, {0x30e00001d7bu}, {0x40a00001300u}, {0x90f000008a0u}, {0x217000024beu}, {0x140f00003501u}, {0x180b00001cb3u}, {0x415000021edu},
    {0x2100000b6f5u}, {0x30c00006e90u}, {0x40c00006cd5u}, {0xc2140000092eu}, {0x600003504u}, {0x140900004698u}, {0xc20c00000c04u}, {0x90f00001495u},
    {0x6b0e00000197u}, {0x7c0800000040u}, {0x7c0c00000048u}, {0x7c0900000054u}, {0x7c0b0000005du}, {0x7c0d00000068u}, {0x7c0e00000114u}, {0x140e00000b01u},
    {0x270700002d75u}, {0x6b050000052bu}, {0xc21000000a4cu}, {0x140c00006396u}, {0x71000005f74u}, {0x411400003fbdu}, {0x411600003fd1u}, {0x2200000b8d5u},
    {0x70e0000063du}, {0x3090000103eu}, {0x70e00000d46u}, {0x72d0000686au}, {0x4a1d0000020eu}, {0x41300003192u}, {0x70f00001d6fu}, {0x3120000271eu},
    {0x140f00000f9fu}, {0x61200002341u}, {0x260300002b79u}, {0x470d00006a5au}, {0x22050000301fu}, {0x440b00005c97u}, {0x440900005546u}, {0x21e00009888u},
    {0x72e00004368u}, {0x2b0a000002f0u}, {0xd27000003b6u}, {0x22700007f60u}, {0x30b0000670bu}, {0x1600003b91u}, {0x141000000000u}, {0x411900004e6du},
    {0x411900004e86u}, {0x20b00002137u}, {0x270c00002a87u}, {0x70c000049f6u}, {0x21f0000afc3u}, {0x613000009a7u}, {0x70b00000cfdu}, {0x2109000028bdu},
    {0x61000004726u}, {0x51300001d2au}, {0xc62100000675u}, {0xc61c00000696u}, {0x230a00001addu}, {0xbc060000021au}, {0x50b00005374u}, {0x12800004f27u},
    {0x31100006c52u}, {0xc51608001466u}, {0xc22b08005bfbu}, {0xc22b1d0062f1u}, {0x1900002c62u}, {0x31300005c0bu}, {0x30c00006e53u}, {0x70b00001b5du},
    {0xa1b00000160u}, {0x2706000033e3u}, {0x259000069acu}, {0x710000017d7u}, {0x270600002ef1u}, {0x71000004a8bu}, {0x71200002271u}, {0x270900004802u},
    {0x15000048c2u}, {0x260700003849u}, {0x70a00005998u}, {0x71000005dd1u}, {0xc24c0000b2d3u}, {0xc23a0000b31fu}, {0x210c000016d9u}, {0x290a00001021u},
    {0xa00001c91u}, {0x7150000035fu}, {0x2e00001ce7u}, {0x11000000d77u}, {0x14190000398eu}, {0x13000018c3u}, {0x210b00001798u}, {0x915000010a0u},
    {0x230a00001b0fu}, {0x240d00001851u}, {0x141000004808u}, {0xa00000317u}, {0x70d00003be2u}, {0x210b00001658u}, {0xc51808000e83u}, {0xc51908000e9bu},
    {0xc51504000f5eu}, {0xc517070012b0u}, {0xc519070012c7u}, {0xc51508001327u}, {0x30c00006e9cu}, {0x421f000075e6u}, {0x1417000007c6u}, {0x40800006458u},
    {0x14100000011du}, {0x320800003222u}, {0x21e00009804u}, {0xe00002178u}, {0xc3290900692eu}, {0x50a000031a9u}, {0xc22b04005166u}, {0xc51b0000093au},
    {0xc5160e000986u}, {0xc6190000031au}, {0xc81e030007d9u}, {0x1410000056eeu}, {0x51a00003880u}, {0x70700000762u}, {0x81800001b2bu}, {0x2700001deeu},
    {0x422c0000b98au}, {0x40b00004978u}, {0x260f0000143au}, {0x114000043bbu}, {0x1300000539u}, {0x40900004e1fu}, {0x31400005f6eu}, {0x711000011c9u},
    {0x70c00006a36u}, {0x617000025fdu}, {0x71200000256u}, {0x270800002d19u}, {0x11300003196u}, {0x50c000020bbu}, {0x11300001debu}, {0x11300001eafu},
    {0x220b00002fefu}, {0x51d00003711u}, {0x280f00001f60u}, {0x141200000589u}, {0x440e000058c1u}, {0x440c000058cfu}, {0x4411000058dbu}, {0x440f000058ecu},
    {0x11300004095u}, {0x1410000059f9u}, {0x440d00006776u}, {0x440e00006791u}, {0x27070000278fu}, {0x1000004027u}, {0x10f000004bau}, {0x220e00003133u},
    {0x70e000018afu}, {0x2105000015d8u}, {0x440f00006be3u}, {0xe00000dc5u}, {0x27040000325eu}, {0x91100000145u}, {0x7200000388bu}, {0x7c06000000e8u},
    {0x81c00001487u}, {0x140e00000b70u}, {0x30f000006cdu}, {0x612000010d6u}, {0x270800002c42u}, {0x41100004adau}, {0x2707000046beu}, {0x480e000012d2u},
    {0x10b00002149u}, {0x31a00000728u}, {0x71800001496u}, {0x20f0000bb03u}, {0x433100002928u}, {0x432800002959u}, {0x51000003805u}, {0x70f00002073u},
    {0x170000226du}, {0x140d000034e2u}, {0x140c00006c15u}, {0x61600003450u}, {0x270600002747u}, {0xc71d14003713u}, {0x491200001206u}, {0xc22b18000668u},
    {0xc2370b003e99u}, {0xc225040041bdu}, {0xc2230000454au}, {0xc218040058f7u}, {0x2b0a0000039du}, {0x1100002c9eu}, {0x6260000388cu}, {0x716000052a1u},
    {0x291000000f87u}, {0x141b00002caau}, {0x71100000b42u}, {0x80700001902u}, {0x2106000015ecu}, {0x490e00000c2fu}, {0x11500002648u}, {0x421500007797u},
    {0x42140000a651u}, {0x11700004b2au}, {0x41800005b7eu}, {0xb2050000711cu}, {0x5300000372eu}, {0x441200003a6fu}, {0x51e00002e9eu}, {0x30a0000672au},
    {0xc32410007071u}, {0xc33607007095u}, {0x70c0000061fu}, {0xc32a00005005u}, {0x140f00003850u}, {0xc20e00002f90u}, {0xc2200a00581bu}, {0xc22119005e53u},
    {0xc31a000017c3u}, {0x51100001ea2u}, {0xe5170f0027c7u}, {0x70c00003bbdu}, {0x10d00004e60u}, {0x140b00000bb0u}, {0x440b000047c6u}, {0x18000030f2u},
    {0x31e00004e10u}, {0x240b00001966u}, {0x40a00004a75u}, {0x50c00005443u}, {0x461200005a72u}, {0x461300005a84u}, {0x10d0000034au}, {0x2140000a4dbu},
    {0x75a00004f86u}, {0xf00000d3bu}, {0x2100000b578u}, {0x30d00002629u}, {0x514000030ebu}, {0x1120000027du}, {0x71100005df8u}, {0x71000003ce0u},
    {0x470c00004bebu}, {0x21800001c8eu}, {0x71200003c42u}, {0x11d00000ef1u}, {0x70d00000abau}, {0x61a000009bau}, {0x60f00004babu}, {0x44110000465fu},
    {0x441200004670u}, {0x71a000068feu}, {0x140c00005d58u}, {0xf00003fcbu}, {0x14110000202cu}, {0x461a00002a09u}, {0x462200002a23u}, {0x461600002a45u},
    {0x461a00002a5bu}, {0x48130000288du}, {0x290a00001011u}, {0x21e00007fcfu}, {0x617000028acu}, {0x70a00001c28u}, {0x10e00005331u}, {0x22300006562u},
    {0x470b00005e2au}, {0x10f00004782u}, {0x140f00000f1fu}, {0xc80a00000cc7u}, {0x402400003298u}, {0x4027000032bcu}, {0x4039000033c4u}, {0x1411000023f0u},
    {0x4618000039a9u}, {0x461b000039c1u}, {0x461e000039dcu}, {0x4618000039fau}, {0x461500003a12u}, {0x481500002df6u}, {0x5210000424du}, {0x320e000032a1u},
    {0x31900002636u}, {0x22100008b15u}, {0x209000028ffu}, {0x31500001c81u}, {0x2700000220u}, {0x1419000020b8u}, {0x1417000020ecu}, {0x270b00004ce1u},
    {0x419000057f7u}, {0x10000012c2u}, {0xa070000003du}, {0x21400002755u}, {0xc82315000a0du}, {0xc82306000a30u}, {0x210900005b37u}, {0x20f0000b66eu},
    {0xc02000000751u}, {0x640a00001a59u}, {0x640900001a63u}, {0x21200001c49u}, {0x51e00003956u}, {0x508000021e6u}, {0x1b0000001bu}, {0x111000001afu},
    {0x24090000179au}, {0x5160000391bu}, {0x11300000789u}, {0x507000022bdu}, {0xc51709004e1du}, {0xb00002cefu}, {0x470d00005780u}, {0x231800001b72u},
    {0x441900004e4eu}, {0x71700000072u}, {0x7170000018au}, {0x270b000028d1u}, {0x270a000032eeu}, {0x1110000594au}, {0x261500002047u}, {0x270500002a0du},
    {0x91e00001135u}, {0x6b0a00000652u}, {0x42140000b777u}, {0x31200004d2cu}, {0x250a00003b04u}, {0xc2330000b3ecu}, {0xc2240000b41fu}, {0xc31f090017ddu},
    {0xc61d080006ccu}, {0xc82d16000239u}, {0xc82a08000266u}, {0x1200003f0cu}, {0x61000000eeeu}, {0x440c00004aebu}, {0x440d00004af7u}, {0x440d00004b04u},
    {0x440b00004b11u}, {0x440e00004bf6u}, {0x71200002283u}, {0x27050000470fu}, {0xe000012a4u}, {0x14110000470au}, {0x508000022aau}, {0x42210000956cu},
    {0x91300000937u}, {0xc000018fbu}, {0x1100002f5cu}, {0x1410000010e7u}, {0x4515000030b5u}, {0x511000053bfu}, {0x412c0000122au}, {0x421400002a7au},
    {0x421300002ae8u}, {0x421100002c4eu}, {0x421300002c5fu}, {0x421300002c72u}, {0x42100000a3f3u}, {0x4711000024eeu}, {0x70d0000164fu}, {0x1110000474fu},
    {0x71300005f93u}, {0x4412000022d3u}, {0x2c000021c2u}, {0x2220000a1a8u}, {0x32100000d45u}, {0x141600006a4bu}, {0x1100001578u}, {0x30200001472u},
    {0x613000022c5u}, {0x60e00000e47u}, {0x11000001ef4u}, {0x91900001293u}, {0x1419000005c3u}, {0x60e000022f8u}, {0xc2150000bdb7u}, {0x40900002d83u},
    {0x141c00003e79u}, {0x141c00003eb7u}, {0x141c00003ef2u}, {0x70a00000492u}, {0xc2261b000786u}, {0xc2251a0007acu}, {0xc222170008afu}, {0xc21f140008d1u},
    {0xc2190e000f5au}, {0xc2180d000f73u}, {0xc22318002d62u}, {0xc22217003a99u}, {0xc22318003abbu}, {0xc22000005052u}, {0x50d0000214fu}, {0x12000002dc7u},
    {0x310000050ecu}, {0x70800001ca4u}, {0x72600004f60u}, {0x3120000039cu}, {0x311000024b7u}, {0x461a00004c95u}, {0x50f00001f7au}, {0x1200003c54u},
    {0x90d000000c4u}, {0x260c0000142eu}, {0x140d00000a9cu}, {0x91200001433u}, {0xf00001201u}, {0x150000128fu}, {0x11e0000224au}, {0x11800002808u},
    {0x491500001767u}, {0x1000003533u}, {0x711000007fdu}, {0x112000026e7u}, {0x60f00000ba9u}, {0x2705000028e3u}, {0x230600001b19u}, {0x40a00005b1eu},
    {0xc11900001463u}, {0x3208000031c1u}, {0x23000007921u}, {0xc515000004eau}, {0xc513000004ffu}, {0xc51300000512u}, {0xc51800000525u}, {0x6120000528fu},
    {0x908000005a8u}, {0x411300001182u}, {0x410b0000194du}, {0x11000003169u}, {0xc23b16004f7bu}, {0x140d00004fc6u}, {0xd1000000208u}, {0x52e00005068u},
    {0x30f00004a26u}, {0x11b00002b91u}, {0x4a0c0000028cu}, {0x31a000011cfu}, {0x709000014f3u}, {0x523000037b1u}, {0x111000052bcu}, {0x421800002bc6u},
    {0x61200005949u}, {0x31b00004d83u}, {0x60f00001303u}, {0x30900006702u}, {0x270a000040d0u}, {0xc81700000693u}, {0xc8160000266au}, {0x10a00002169u},
    {0x60f00001c15u}, {0x2a0b000001dbu}, {0x512000019b1u}, {0x2704000026ebu}, {0x2411000017a3u}, {0x2180000bbd1u}, {0x4100000667bu}, {0x721e00003845u},
    {0x720d00003863u}, {0x72120000389cu}, {0x70b000004ecu}, {0xa10000000a0u}, {0xd0e000004cfu}, {0x11100000fa0u}, {0x228000078d3u}, {0x11b000034e0u},
    {0x41600005b68u}, {0x230a00001ba1u}, {0x421800009999u}, {0x1412000011feu}, {0x3219000033feu}, {0x1409000059ceu}, {0x30b0000674fu}, {0x31300002decu},
    {0x440f000037eeu}, {0x440e000037fdu}, {0x140a000055ffu}, {0x40a00006b8fu}, {0xf000015f5u}, {0x10b00000ddfu}, {0x11000005a27u}, {0x27040000285bu},
    {0x11900000dc6u}, {0x317000053c4u}, {0xe81f05001e2fu}, {0xf0000138au}, {0x1200004657u}, {0x511000018abu}, {0x70f00001637u}, {0x30c00005fb9u},
    {0x14170000685eu}, {0x1410000001c5u}, {0x210800004963u}, {0x1300000fedu}, {0x1300001000u}, {0x250f000032dau}, {0x800000321u}, {0x20600001cc9u},
    {0x141100006515u}, {0xc51c05000062u}, {0x21070000151bu}, {0x140c00004f29u}, {0x432c00005964u}, {0x432b00005990u}, {0x51b00003865u}, {0x40c0000545au},
    {0x31600001411u}, {0x140e00000a5du}, {0x270800003047u}, {0x433100005201u}, {0x431b00005232u}, {0x451700004676u}, {0x461d00003c9au}, {0x461a00003cd4u},
    {0x461e00003d5bu}, {0x30c0000143cu}, {0xc0000325eu}, {0xc00003c1bu}, {0x440d00006bcdu}, {0x270b00004751u}, {0x70d0000167fu}, {0x71000002043u},
    {0x47080000239bu}, {0x4708000023a3u}, {0x4708000023abu}, {0x30c00005958u}, {0x60b00000f4fu}, {0x11300000721u}, {0x32400002aa2u}, {0x30900006716u},
    {0x31200004782u}, {0x141400002394u}, {0x270500002d60u}, {0x51f00001633u}, {0x23100007351u}, {0x231000073d0u}, {0x11000002619u}, {0x141e00004fe4u},
    {0x2170000adf5u}, {0x431800004836u}, {0x432b00004a83u}, {0x432c00004aaeu}, {0x240600006e39u}, {0x2706000041ecu}, {0x31300003a71u}, {0x40c00002d77u},
    {0x70e00001521u}, {0x1d000046a5u}, {0x21f00009622u}, {0x4170000317bu}, {0x461500004093u}, {0x6b0500000503u}, {0x10b0000095bu}, {0x2706000040fcu},
    {0x250900002617u}, {0x4311000016beu}, {0x670900003471u}, {0x67080000347au}, {0x70a00005359u}, {0x11a00002558u}, {0x10f000052f6u}, {0x11c00000ed5u},
    {0x27050000412eu}, {0x720e00003870u}, {0x720b0000387eu}, {0x471000002525u}, {0x6b0500000439u}, {0x45110000250eu}, {0x6b0e000001a5u}, {0x51000001834u},
    {0x60800000efeu}, {0x70700000e9bu}, {0x32060000318eu}, {0x70c000010a8u}, {0x100000269cu}, {0x610000035ceu}, {0x81400001473u}, {0x130000044eu},
    {0x81200001620u}, {0xbc08000001a8u}, {0xc22014003db0u}, {0x27070000423fu}, {0x1200002f91u}, {0x41600003fc9u}, {0x452200003980u}, {0x451f000039a2u},
    {0x451e000039c1u}, {0x451f00004dc7u}, {0x451f00004de6u}, {0x451800004e05u}, {0x61200002935u}, {0x61200002947u}, {0xc61b00005b3au}, {0xc61e00005b55u},
    {0x127000058eau}, {0x71d00005cfeu}, {0x11900000608u}, {0x32600002fd9u}, {0xc01d100041a1u}, {0xc01c0f0041dfu}, {0x31600006c63u}, {0x71100001581u},
    {0x141400000a25u}, {0x2404000019cdu}, {0x70d00003542u}, {0x309000010b8u}, {0x141000004930u}, {0x270600002689u}, {0x60a00000f16u}, {0x10a00000865u},
    {0x471000006ab3u}, {0x10d00002734u}, {0x261100002810u}, {0x270800005e92u}, {0x240800004c04u}, {0x51400001de9u}, {0x250800002707u}, {0x717000009f2u},
    {0x270800004651u}, {0x270800005575u}, {0x70f000069beu}, {0x626000020a3u}, {0x2150000673fu}, {0x141200002c84u}, {0x5230000378eu}, {0xd00001522u},
    {0x320e00008d47u}, {0x31000006784u}, {0x411900005a68u}, {0x411700005a81u}, {0x140d0000002eu}, {0x81000001521u}, {0x10f00002593u}, {0x10b0000213eu},
    {0x70f00002146u}, {0x200c0000093bu}, {0x2100003189u}, {0x31500004a04u}, {0x541100001f64u}, {0xc21b0c000e9fu}, {0xc21d0c000ebau}, {0xc23517007b4au},
    {0x270a000026feu}, {0x2806000036b9u}, {0x270500002d6au}, {0x20d00002068u}, {0x20b0000249du}, {0x11100001be6u}, {0x230a000019bau}, {0x20c000024e6u},
    {0x290500000e79u}, {0x11a00000d0cu}, {0x71a000048aeu}, {0xc223080056bdu}, {0x4090000366eu}, {0x440c0000554fu}, {0x61000000c91u}, {0x80f000013abu},
    {0x411700001213u}, {0x24040000181bu}, {0x71f00006496u}, {0x2500000998u}, {0x70c000006a6u}, {0x20d0000638fu}, {0x250e0000364du}, {0x141400000332u},
    {0x51500001696u}, {0x711000011b8u}, {0x70a00002336u}, {0x280800001e27u}, {0xf00000c6au}, {0x1500000cf8u}, {0x30f00000253u}, {0x60e00000f32u},
    {0x2904000015f9u}, {0x20b00001cf5u}, {0xc2260d00970bu}, {0x14080000088au}, {0x2a02000001d7u}, {0xc62f1a001f7fu}, {0x270400005beeu}, {0x2100000b603u},
    {0xc22a1e004274u}, {0xc2231700429eu}, {0xc227030053b7u}, {0xc5120a001397u}, {0x510000018ebu}, {0x60c000046f7u}, {0x90c000017abu}, {0x1900001ee5u},
    {0x3110000264fu}, {0x44110000162bu}, {0x440e0000163cu}, {0x5409000019ecu}, {0x440d00001f2au}, {0x540f00001f95u}, {0x470b0000242du}, {0x470800002438u},
    {0x40f00004d98u}, {0xe00001226u}, {0x270a0000618du}, {0x320900003172u}, {0x7213000070f9u}, {0x2160000a2f2u}, {0x311000011beu}, {0x27090000418au},
    {0x1200001242u}, {0x61b0000126cu}, {0x71600004ac2u}, {0x491300000bfau}, {0x70d000017bau}, {0x6b080000062fu}, {0x217000067d0u}, {0x61400000b0fu},
    {0x61000004446u}, {0xc10f00001fb6u}, {0x4119000045ecu}, {0x411600004605u}, {0xc21f16000ce6u}, {0x200f00000919u}, {0xc22404004223u}, {0xc22d040045b7u},
    {0x61200000d67u}, {0xc622000045cau}, {0xc620000045ecu}, {0x71800000882u}, {0x71200003c5eu}, {0x71200005c8du}, {0x201c000008cdu}, {0xc91c0d000cfdu},
    {0x1600002e88u}, {0x2100000ba67u}, {0x270800003262u}, {0xa160000007au}, {0x720d0000706fu}, {0x41600004633u}, {0x61b00002bbcu}, {0x220a00003099u},
    {0x421e00009187u}, {0x421d000091a5u}, {0x610000033abu}, {0x10c000020f1u}, {0x27070000536du}, {0x270c00006605u}, {0x61800001ea6u}, {0x70b00003b14u},
    {0x32300002045u}, {0x26040000144du}, {0x23080000579au}, {0xc52100004706u}, {0x61800001ecfu}, {0x260c000031a8u}, {0x20b0000679cu}, {0x433100006b47u},
    {0x2406000018fbu}, {0x140c00001dc1u}, {0x10800001d73u}, {0x61200005323u}, {0xc21800009a74u}, {0x50b0000229fu}, {0xe00000c8fu}, {0x170000390cu},
    {0x270a0000651au}, {0x11300000cd7u}, {0x6b07000004b6u}, {0x6b050000050du}, {0xc8260c0003c5u}, {0xc822080003ebu}, {0xc81c13000b48u}, {0xc82209000b64u},
    {0xc81c09000b86u}, {0x230800002fbcu}, {0x1417000007ddu}, {0x70f000066d7u}, {0x201000001b4bu}, {0xc81c11000cd1u}, {0x390500000d45u}, {0x51600002e65u},
    {0x250b00003b22u}, {0x9100000036eu}, {0xc00001437u}, {0x281500001fd9u}, {0x431500006fa1u}, {0x430f00006fb6u}, {0x14130000274fu}, {0x60f000010e8u},
    {0x320a00003593u}, {0x421500002977u}, {0xc23311005477u}, {0xc21507001564u}, {0xc21b07001770u}, {0xc21407001828u}, {0xc21407005d1au}, {0xc21007006c40u},
    {0xc21207006c50u}, {0x81180000467eu}, {0x1411000057a7u}, {0x141300004535u}, {0x141400005a56u}, {0x2b0a0000033bu}, {0x27050000274du}, {0x401b00003340u},
    {0x412100004491u}, {0x433300004faeu}, {0x441600004e67u}, {0x442400004ed4u}, {0x440f00004ef8u}, {0x452100004447u}, {0x451b00004468u}, {0x451b00004483u},
    {0x451b0000449eu}, {0x461800003a6fu}, {0x461b00003a87u}, {0x461d00003cb7u}, {0x461a00003ceeu}, {0x270800002eaeu}, {0x481800002e5fu}, {0x481a00003012u},
    {0x4925000014f9u}, {0x261200002067u}, {0x70c00002312u}, {0x41100004602u}, {0x71e0000184du}, {0x27060000291bu}, {0x715000012a6u}, {0x3330000457bu},
    {0x140e00002789u}, {0x140f00005d49u}, {0xe00001451u}, {0xc217080042c1u}, {0xc2392a0052dau}, {0x71500001b30u}, {0x270b00003ff2u}, {0x441e000041cbu},
    {0x441b000041e9u}, {0x441b00004276u}, {0x441800004291u}, {0x441e000042e2u}, {0x441b00004300u}, {0x441f00004356u}, {0x441c00004375u}, {0x441e00004419u},
    {0x1900003125u}, {0xc81c040008deu}, {0x210800001543u}, {0x32300003e46u}, {0x10c000044ddu}, {0x280f00001ffcu}, {0x440e00003772u}, {0x440d00003780u},
    {0x2900001c9bu}, {0x4117000035dbu}, {0x240f0000180cu}, {0x51500001e5eu}, {0x401b00003967u}, {0x70c000022f5u}, {0x7190000593cu}, {0x4d210000042au},
    {0x141200005a9cu}, {0x41500002165u}, {0x71300004934u}, {0x112000044f6u}, {0x310000000c8u}, {0x270700005f0fu}, {0x411100000fb1u}, {0x412100000fc2u},
    {0x411f00000fe3u}, {0x411500001002u}, {0x410e00001017u}, {0x4115000018cbu}, {0x4116000041f4u}, {0x411a0000420au}, {0x411300004224u}, {0x441200001411u},
    {0x441300001423u}, {0x441600001436u}, {0x44170000144cu}, {0x440d00001463u}, {0x451700002ba4u}, {0x71200000a82u}, {0x71400005d9cu}, {0x21800007650u},
    {0x52100004fffu}, {0x50d0000185bu}, {0xc61b060004c6u}, {0x812000019f4u}, {0x70f0000159cu}, {0x220c000030e1u}, {0x70e00000417u}, {0x61900000aa8u},
    {0x462200001c63u}, {0x462200001cb4u}, {0x2b09000001f4u}, {0x71200001553u}, {0x270400005cb0u}, {0x9100000035eu}, {0x170000223fu}, {0x70c000013b3u},
    {0x270a00004c42u}, {0x42160000bc25u}, {0x42190000bc3bu}, {0x42160000bc54u}, {0x70e000013efu}, {0x414400003a6du}, {0x462000003d08u}, {0x10f00002f79u},
    {0x141600005285u}, {0x91b00000842u}, {0xe50e000027deu}, {0x140e000064c9u}, {0x81200001454u}, {0x21600006585u}, {0xe000014f6u}, {0x1b00003d77u},
    {0x22c0000a9dcu}, {0xc6170f0014bau}, {0x262500003183u}, {0x1414000005ecu}, {0x7180000382au}, {0x1413000067e3u}, {0x462400002c41u}, {0x462800002c65u},
    {0x30a00001084u}, {0x210400001755u}, {0x51d00001bf5u}, {0x2b0d000005bbu}, {0x118000034fbu}, {0x140b00005623u}, {0x50f0000421du}, {0x70f0000049cu},
    {0x2500002b59u}, {0x31600001208u}, {0x70f00001cf5u}, {0x14140000334au}, {0x141500006b4fu}, {0x21300002512u}, {0x230c000029c3u}, {0x41c000040fbu},
    {0x270d000046fau}, {0x270800004707u}, {0x230900005acdu}, {0x27080000288du}, {0x11300005404u}, {0x21b000098eeu}, {0x41300003a26u}, {0x21300009e9au},
    {0x70e00004bbeu}, {0x31000000447u}, {0x316000010fdu}, {0x140a00004839u}, {0xc22206008c70u}, {0xc21e06008c92u}, {0xf0000043fu}, {0x3216000035d4u},
    {0x30d0000016au}, {0x160000025bu}, {0x4190000608fu}, {0x4190000690bu}, {0x11000004700u}, {0x431700001662u}, {0x140d00005616u}, {0x90400000166u},
    {0x260a00001b84u}, {0x290600000e7eu}, {0x43130000519bu}, {0x4310000051aeu}, {0x21070000158du}, {0x31900006e5fu}, {0x1100001fb0u}, {0x30d000013eeu},
    {0x2704000027e8u}, {0x320f000034d0u}, {0x270700002cdfu}, {0x21040000167du}, {0x141f00003ed3u}, {0x71400003c05u}, {0x270a00003ecfu}, {0x470a00002559u},
    {0x140c00002c15u}, {0x451b000025d6u}, {0x651700002cc2u}, {0x715000056a9u}, {0x804000017d4u}, {0x21a00007f25u}, {0x71600003df7u}, {0x61100001351u},
    {0x270800002c21u}, {0x21500009924u}, {0x21c00006815u}, {0x141100004548u}, {0xc5240000452eu}, {0x10c0000548au}, {0x910000003c5u}, {0x11200001cd8u},
    {0x30f0000000du}, {0x1411000009deu}, {0x250400004ed5u}, {0x280d00001f7cu}, {0x1425000065dau}, {0x10f00005997u}, {0x250e00002881u}, {0x1100001788u},
    {0x230700001a5du}, {0x270700002afeu}, {0xf00004a4eu}, {0x4810000011d2u}, {0x480d000011e2u}, {0x1e00003d59u}, {0x70b000005fcu}, {0x1412000055d5u},
    {0x71800005d5du}, {0x434200006493u}, {0xc62a160003f4u}, {0xc61c00001589u}, {0x8140000175au}, {0x31a00005c8eu}, {0x141400000d70u}, {0x31c00005fc5u},
    {0x141100005719u}, {0x11000000b21u}, {0x21400001e41u}, {0x141200006551u}, {0x260e000055f7u}, {0x71400000f1du}, {0xc15e00003bcfu}, {0xc15b00003c2du},
    {0xc84e00002a4eu}, {0x141200000e07u}, {0x1000000bc3u}, {0x270b000032f8u}, {0x11c00004f95u}, {0x50e000053d0u}, {0x23b0000b018u}, {0x141600000384u},
    {0x141c000023beu}, {0x4d190000051eu}, {0x440c00005e4eu}, {0x140f00006534u}, {0x19000009ccu}, {0x70c000066b4u}, {0x70d000049e9u}, {0x20e0000b68du},
    {0x70a0000193au}, {0x81c000016fbu}, {0x1f000039adu}, {0x32500002d52u}, {0x32500002d9fu}, {0x230a00005abau}, {0x14130000491du}, {0xc51e16004e34u},
    {0xc51f17004e52u}, {0xc62306004976u}, {0xc62406004af5u}, {0xc61f0e001520u}, {0x414400003ab1u}, {0x670a0000524du}, {0x671000005257u}, {0x270600005ebeu},
    {0x10000011b0u}, {0x421600009212u}, {0x3380000402bu}, {0x322c00006ecdu}, {0x61700003de4u}, {0x451400002542u}, {0x451000002556u}, {0x451700002566u},
    {0x270700002921u}, {0x290a00000ee2u}, {0x3205000035eau}, {0x140b00000874u}, {0x270c000032beu}, {0x2700004372u}, {0x109000003acu}, {0x70e00000c64u},
    {0x27120000523bu}, {0x7c0600000034u}, {0x7c05000000b1u}, {0x270a00002b87u}, {0x11500002af3u}, {0x141a00003ad5u}, {0x3210000034adu}, {0x323000048eeu},
    {0x420e000029c9u}, {0x720b00003630u}, {0x720b000036bbu}, {0x720e000036c6u}, {0x720d00003787u}, {0x7209000038b6u}, {0x720e00003944u}, {0x421f00006b0eu},
    {0x432600005d88u}, {0x432100005dd5u}, {0x270500005cdfu}, {0x30900001065u}, {0x230500001b93u}, {0x71c00004559u}, {0x919000005e7u}, {0x491000000bbbu},
    {0x40f0000341du}, {0x2b0c0000021au}, {0xc84300003980u}, {0x70b00000166u}, {0x610000010f7u}, {0x22050000301au}, {0x431d0000524du}, {0x43190000526au},
    {0x431300005283u}, {0x201100000804u}, {0xc51d090011d6u}, {0x713000008deu}, {0x31600000bafu}, {0x42100002abau}, {0x50e00001ad7u}, {0x140a000007f4u},
    {0x291300000f4cu}, {0x51b00004d08u}, {0x14110000259au}, {0x128000028ecu}, {0x71100001823u}, {0x2709000041d2u}, {0x640b00001a6cu}, {0x651200002cb0u},
    {0xa00003fecu}, {0x141200000e3au}, {0x41000001d97u}, {0x140c00004ca2u}, {0x431b000059bbu}, {0x6100000114bu}, {0x440c00005c18u}, {0x440a00005c24u},
    {0x440b00005c2eu}, {0x440a00005c39u}, {0x440e00005c43u}, {0x12000031e9u}, {0x410c0000116cu}, {0x410a00001178u}, {0x4113000011cau}, {0x41150000127au},
    {0x41150000128fu}, {0x4114000012a4u}, {0x4116000012b8u}, {0x4116000012ceu}, {0x4115000012e4u}, {0x4113000012f9u}, {0x41160000130cu}, {0x411600001322u},
    {0x411600001338u}, {0x41180000134eu}, {0x411700001366u}, {0x410f0000137du}, {0x410f0000138cu}, {0x41170000139bu}, {0x4108000013b2u}, {0x4118000018e0u},
    {0x220c0000311bu}, {0x441c0000147bu}, {0x441300001497u}, {0x440f000014aau}, {0x4414000014b9u}, {0x6b0b0000065cu}, {0x210800001663u}, {0x133000036a8u},
    {0xc0000472cu}, {0x32800005b98u}, {0x33100000cbdu}, {0x70c000004f7u}, {0x11600004b7eu}, {0x6b0c00000094u}, {0x6b0d000000a0u}, {0x6b0d000000adu},
    {0x6b0b000000bau}, {0x270900002b7eu}, {0x270e00002e0bu}, {0x61900000bf4u}, {0x908000009d2u}, {0x10f00001f34u}, {0x20d00001d69u}, {0x70e0000187du},
    {0x130000065bu}, {0x2704000027b1u}, {0x71f0000443bu}, {0x91700001064u}, {0x315000026f6u}, {0x720f00003683u}, {0x720c00007056u}, {0x720d00007062u},
    {0x1412000034efu}, {0x10b00000e82u}, {0x250a00004a1cu}, {0x613000058b3u}, {0x411100004925u}, {0x411600004936u}, {0x22100001dbcu}, {0xc8210000007au},
    {0x1170000230fu}, {0x21300006774u}, {0x518000018d3u}, {0x25000000a7u}, {0x140a000059d7u}, {0x20c00001f24u}, {0x2b0c00000295u}, {0x270900004c71u},
    {0x181000001dc4u}, {0x250000240fu}, {0x231300003985u}, {0x11000004a1fu}, {0x41100002e11u}, {0x70e00000bbfu}, {0x2707000026a4u}, {0x27070000614fu},
    {0x215000023e5u}, {0x900002b49u}, {0xc21c080004f8u}, {0xc231160006b6u}, {0x519000049bau}, {0x490c00000c23u}, {0x140f000025cbu}, {0x709000002cdu},
    {0x70d00006700u}, {0xc21e140015a3u}, {0xc2170d0015c1u}, {0xc212080015eeu}, {0xc2130000160fu}, {0xc20d00001622u}, {0xc21100001651u}, {0xc2180e001662u},
    {0xc2130900167au}, {0xc213090016b4u}, {0x30f000005a4u}, {0x30f0000495eu}, {0x71100001542u}, {0x113000006d3u}, {0x250900003334u}, {0x140e000046d5u},
    {0x2104000015d4u}, {0x670c00004858u}, {0x141200005a7eu}, {0x80e000015ecu}, {0x2106000048bdu}, {0x7220000356eu}, {0x10f0000026eu}, {0x711000061e5u},
    {0x10e00001d37u}, {0x4413000014ffu}, {0x441500001512u}, {0x441900001527u}, {0x441100001540u}, {0x441000001551u}, {0x441200001561u}, {0x441100001573u},
    {0x440e00001584u}, {0x440c00001592u}, {0x440c0000159eu}, {0x540e000019deu}, {0x640a00001a21u}, {0x640a00001a2bu}, {0x640a00001a3fu}, {0x640f00001b65u},
    {0x640900001b84u}, {0x515000015cdu}, {0x47100000241du}, {0x240c000017c2u}, {0x12800004fb1u}, {0x40e00005832u}, {0x270a00003097u}, {0x141b00006042u},
    {0x7c0500000260u}, {0x1200000515u}, {0xc21d00000a7du}, {0xc21000001732u}, {0xc21e140039a9u}, {0xc21800005ea8u}, {0xc5190000141bu}, {0x61700001f00u},
    {0x70800001606u}, {0x440900002e7eu}, {0x50600002163u}, {0xe000014acu}, {0x27090000343au}, {0x31500006d10u}, {0x24070000137au}, {0xc51d14000380u},
    {0xc5201700039du}, {0xc22818004b69u}, {0x41500005883u}, {0x141800000346u}, {0x6b09000004e1u}, {0x1c0000063fu}, {0x20700001c7fu}, {0x221000002fdfu},
    {0x142d00005f88u}, {0x111000031ecu}, {0x51b00004088u}, {0x250f0000363eu}, {0x421100008770u}, {0x417000049bau}, {0x5190000414au}, {0x70d0000057du},
    {0x25030000270fu}, {0x716000059f4u}, {0x140f0000001fu}, {0x31300003a40u}, {0x140d00001149u}, {0x70e000012f6u}, {0x441600003297u}, {0x27080000409du},
    {0x40e000066beu}, {0x270c000041f2u}, {0xbc050000023bu}, {0x140900005380u}, {0x9130000157eu}, {0x50b00004a6fu}, {0x31100005bfau}, {0x140c00006c75u},
    {0x432500004682u}, {0x4325000046a7u}, {0xd1a00000484u}, {0xc3170b001e05u}, {0xa0c00000348u}, {0x440900002e87u}, {0x71400005b26u}, {0xf00004a3fu},
    {0x432e00003b6cu}, {0x31200004740u}, {0x31200005be8u}, {0x462500002bd7u}, {0x462300002bfcu}, {0x20f00002461u}, {0x141400005ce2u}, {0x140c00000c7du},
    {0x51400003815u}, {0x70d00001193u}, {0x61300001d17u}, {0x60e00004b51u}, {0x140900005989u}, {0x431600005e3cu}, {0x431c0000602au}, {0x250b000035e5u},
    {0x42700002a93u}, {0xc93b05000cc2u}, {0x462000004eaau}, {0x462b00004ecau}, {0x462c00004ef5u}, {0x462200004f21u}, {0x24130000174du}, {0x42700002adbu},
    {0x240a00002847u}, {0x60d00001ceau}, {0x50a00001f64u}, {0x10c0000217fu}, {0x30d0000543fu}, {0x470b00002412u}, {0x670d00005c2eu}, {0x670a00005c3bu},
    {0x670b000061d1u}, {0x440d00006e18u}, {0x52000005334u}, {0x70c000054d2u}, {0x61500003213u}, {0xc2240c00570bu}, {0x430f0000170fu}, {0x410000054efu},
    {0x260500004695u}, {0x210c00004acdu}, {0x91f00001153u}, {0x270800002b76u}, {0x431b000014eeu}, {0x43180000156eu}, {0x431200001586u}, {0x1413000035a6u},
    {0x10c00000891u}, {0x60d000059a7u}, {0x60d00003bb9u}, {0x2300004399u}, {0x2703000027ecu}, {0x10a00000137u}, {0xe00000d79u}, {0x61900001ee7u},
    {0x270500002caau}, {0x11700001b10u}, {0x31e00004e2eu}, {0x81100001543u}, {0x250a000035fbu}, {0x270d0000285fu}, {0x10b00000f0eu}, {0x60d00004805u},
    {0x2b0b0000056du}, {0x10c00002173u}, {0x1c0000488au}, {0x4335000033d5u}, {0x43340000343eu}, {0x10b0000265du}, {0x270c00004665u}, {0x141400000575u},
    {0x21600007729u}, {0x27070000289au}, {0x270700005ecau}, {0x61a00000f9du}, {0x81600001b9au}, {0xd560000028fu}, {0x2b0b00000596u}, {0xb00001347u},
    {0x32200002b2au}, {0x2704000047a7u}, {0x30f000001c2u}, {0x432d00005148u}, {0x432600005175u}, {0x70a00001e18u}, {0x401f00003036u}, {0x401f00003055u},
    {0x70f00004523u}, {0x270a00004768u}, {0xd0e0000019fu}, {0xc21600005d04u}, {0x141d00001175u}, {0x8811000028a0u}, {0x600002284u}, {0x421000009177u},
    {0x270d000055a2u}, {0x250a000031e1u}, {0x2106000016aau}, {0x811400004d4cu}, {0x50a00005456u}, {0x500002c04u}, {0x230600001abbu}, {0x140c00006c21u},
    {0x50f00001d1bu}, {0x270400004321u}, {0x22400009864u}, {0xc51400000c11u}, {0x470d00005760u}, {0x47130000576du}, {0x140b00002c4fu}, {0x60f00003e44u},
    {0x62400003868u}, {0x42120000958du}, {0x70e00002035u}, {0x40a000054adu}, {0xc0342900210fu}, {0x110000385cu}, {0xc0261b00417bu}, {0xc021160041beu},
    {0x221700003104u}, {0x270700003176u}, {0x2000004286u}, {0x422c0000b272u}, {0x50e0000171bu}, {0x512000043f6u}, {0x140f000034c1u}, {0x40e0000666du},
    {0x70c000014d7u}, {0x22600009d64u}, {0x410000049d1u}, {0x270b000028fdu}, {0x224000026efu}, {0x420000060ffu}, {0x140d0000083du}, {0x271000002bc9u},
    {0x411300004237u}, {0x41160000424au}, {0x411000004260u}, {0x411300004270u}, {0x240d0000283au}, {0x7140000604du}, {0x270500002928u}, {0x881a000032aau},
    {0x270700003befu}, {0x461c000032d0u}, {0x1800000a2au}, {0x2b0a000005d5u}, {0x50e00002141u}, {0x621000053c8u}, {0x25080000275bu}, {0x7c0b00000145u},
    {0x270b00004c54u}, {0x4807000035e0u}, {0x11300004508u}, {0xc21b00001be6u}, {0xc21200003e87u}, {0x14130000203du}, {0x61900001726u}, {0x2106000053a7u},
    {0x1100000420u}, {0x1200001f2au}, {0x1200003f1eu}, {0x50c00001e3fu}, {0x61e00004249u}, {0x2507000026e1u}, {0x70f00000f9cu}, {0x70d00001b84u},
    {0x2707000027e1u}, {0x270700004724u}, {0x240f00001342u}, {0x14120000642cu}, {0x240a0000183bu}, {0x51800001d71u}, {0x141900005e7au}, {0x141b000020d1u},
    {0x11500000e2cu}, {0x14170000385fu}, {0x1110000038fu}, {0x113000003f6u}, {0x11e00004316u}, {0xc22c0000a001u}, {0x71700001431u}, {0x31a00000ef2u},
    {0x230800001bb3u}, {0x51900004c3eu}, {0xc00004a33u}, {0x800002186u}, {0x80000218eu}, {0x270500004309u}, {0x2b0900000327u}, {0x21f00001d3du},
    {0xc1150a001495u}, {0xc11207001f93u}, {0x22b0000a9b1u}, {0x461c0000331au}, {0x432c000028ddu}, {0x140d00000892u}, {0x210700001586u}, {0x40c00003448u},
    {0x2120000b6aau}, {0x140f00000c60u}, {0x270600003141u}, {0x70e000003f6u}, {0xd00000000u}, {0x70e00000bfau}, {0x71900000089u}, {0x140e000010acu},
    {0x402b00001ff3u}, {0x40260000201eu}, {0x403200002044u}, {0x4026000040bau}, {0x4024000040e0u}, {0x402900004104u}, {0x461a00002387u}, {0x461a000023a1u},
    {0x4616000023bbu}, {0x461500004829u}, {0x46190000483eu}, {0x461c00004857u}, {0x461800004873u}, {0x461c000048b9u}, {0x461b000048d5u}, {0x20f000066f0u},
    {0x3110000041au}, {0x315000020f9u}, {0xc62200000433u}, {0x200e00001b5bu}, {0x10f00003513u}, {0x21900006454u}, {0x61200000edcu}, {0x51d00002ddcu},
    {0x27070000410eu}, {0x440d000013ecu}, {0x440a00001407u}, {0x490c00000c17u}, {0xc2360b0044edu}, {0xc22a02004840u}, {0x14120000348fu}, {0x45180000498au},
    {0x51d000036f4u}, {0x183400001cf2u}, {0x230a00002fc4u}, {0x411000001f83u}, {0x31b00006311u}, {0x140c00002762u}, {0x6b0900000182u}, {0x11000004c3bu},
    {0x20f0000671du}, {0x142500003cf0u}, {0x71900005873u}, {0x881700003063u}, {0x88180000307au}, {0x32000000ac8u}, {0x32700000d1eu}, {0x6b0500000443u},
    {0x2130000a33bu}, {0x4709000025dau}, {0xbc04000001a4u}, {0x141b00001e52u}, {0x41700006138u}, {0x240600002834u}, {0x1300001254u}, {0xc21b12008a5bu},
    {0x13000038a5u}, {0x61a00001244u}, {0x140b000059e1u}, {0xc6180000002fu}, {0x61900003966u}, {0x10800000a78u}, {0x72070000363bu}, {0x22100007f3fu},
    {0x141c00000f61u}, {0xc81f10000a84u}, {0x141000006affu}, {0x61500005414u}, {0x40a0000542fu}, {0x71100005f55u}, {0x61700004db4u}, {0x617000056adu},
    {0x6140000232du}, {0x270600002a20u}, {0x270000356cu}, {0x1400000247u}, {0x51a000053e7u}, {0x410000024e5u}, {0xc000012f2u}, {0xc32504001e4eu},
    {0x141300002587u}, {0x11000012e1u}, {0x250d00002d8bu}, {0x200a000008e9u}, {0x7150000116fu}, {0x1000002f6du}, {0x470c000024d7u}, {0x70c00006a15u},
    {0x140b0000096du}, {0x31900000797u}, {0x12600005668u}, {0x47040000240eu}, {0x141b000028b7u}, {0x71b00000f31u}, {0xc21c04000000u}, {0xc21b0400001cu},
    {0xc21d04000037u}, {0xc21b0400006au}, {0xc21a04000085u}, {0xc2150400009fu}, {0xc211040000c5u}, {0xc216040000d6u}, {0xc227000001b5u}, {0xc20e000001dcu},
    {0xc22b050017e5u}, {0xc23704003d41u}, {0xc21704003d99u}, {0xc21e100044cfu}, {0xc21b080047e5u}, {0xc23c05005016u}, {0xc23122005359u}, {0xc23512005a60u},
    {0x7120000663fu}, {0xc81c050005c1u}, {0xe81f05001e70u}, {0x140f000046f1u}, {0x11600005496u}, {0xc22c13008a76u}, {0xc531000046b0u}, {0xc525000046e1u},
    {0xc63600003b09u}, {0x71000001c0bu}, {0x10900000e8du}, {0x2b08000002bbu}, {0xd00000ac7u}, {0xc325160018e5u}, {0x32f00003dc5u}, {0x51000001a7bu},
    {0x30f00006d25u}, {0x270600002d2au}, {0x717000034feu}, {0x31800005c30u}, {0x713000009afu}, {0x2080000a700u}, {0x321500003349u}, {0x51300001dd6u},
    {0x140000261au}, {0x51400001e0du}, {0x261100005266u}, {0x261400004368u}, {0x71000003d5eu}, {0x250b00004ec4u}, {0x71b00004b13u}, {0x71800005a0au},
    {0x23d00007d92u}, {0x140f0000015au}, {0x71100003515u}, {0x270600004150u}, {0xc22f21003eedu}, {0xc23603004ea2u}, {0xc523000010a5u}, {0xc51800001150u},
    {0xc51800001168u}, {0x27080000411cu}, {0xc81f050007a3u}, {0xc817030007c2u}, {0x93100000279u}, {0x210600002d31u}, {0x8122000024c0u}, {0x60e00005151u},
    {0x23180000657bu}, {0x52c0000550du}, {0x52c00005539u}, {0x52c00005565u}, {0x60f0000259bu}, {0x710000065cdu}, {0x2706000028e8u}, {0x27070000294fu},
    {0x70e00004575u}, {0x4822000036d9u}, {0x4626000051eau}, {0x462000005231u}, {0xc82000002368u}, {0x1500002bcau}, {0x20f000020f6u}, {0x142000027c6u},
    {0x30d00005128u}, {0x440e00002e58u}, {0x440a00002e90u}, {0x32f00004091u}, {0xf0000137bu}, {0x115000058bau}, {0x1180000496eu}, {0x1e000000f0u},
    {0x270d00002e79u}, {0x813600005803u}, {0x2709000046a4u}, {0x270200002714u}, {0x270e000030eeu}, {0x141000002465u}, {0x141200004850u}, {0x10f0000002cu},
    {0x70d00000390u}, {0x1100000fb8u}, {0x50e00003948u}, {0x251e00003fc8u}, {0x40c00004a06u}, {0x2300003b0eu}, {0x10a0000215fu}, {0x414000066eau},
    {0x1300000b1cu}, {0xc8160c000fefu}, {0xc82016001027u}, {0x8160000184bu}, {0x180a00001ca9u}, {0x11600005934u}, {0x141500002f9du}, {0x60f00001d34u},
    {0x11b000034acu}, {0x412d0000573cu}, {0x412f00005769u}, {0x412400005798u}, {0x290700000e0fu}, {0x2707000026bfu}, {0x2909000011bfu}, {0x7222000037bau},
    {0x4313000015beu}, {0x4313000015d1u}, {0x430f000015e4u}, {0x43130000176fu}, {0x430c00001e9fu}, {0x90d000002c0u}, {0xbc11000001efu}, {0xc21907001b54u},
    {0xc82204001005u}, {0x1200003bf5u}, {0x60b0000338fu}, {0x710000017c7u}, {0x70d00000eb4u}, {0x441a00003245u}, {0x4418000032f5u}, {0x61100000e03u},
    {0x200f00001b7eu}, {0x471b00005547u}, {0x1d00004908u}, {0x80d000016ccu}, {0x450f0000468du}, {0x290600000e2au}, {0x322400006dc7u}, {0x421000061c0u},
    {0x51500004aceu}, {0x140b00002c5au}, {0x912000001f4u}, {0x32700001d15u}, {0x51100005363u}, {0x70b00001e5cu}, {0x3f00002a41u}, {0x321800003567u},
    {0x619000020c9u}, {0x270700003370u}, {0x50b0000393du}, {0x62000004d07u}, {0x7170000590fu}, {0x323800006f77u}, {0x41700002d9au}, {0x1300001424u},
    {0x1100000086fu}, {0x71000001ef9u}, {0x6709000061dcu}, {0x811000014bdu}, {0x141600000fe9u}, {0x25050000413fu}, {0x250600004144u}, {0x720800003654u},
    {0x72100000365cu}, {0x72150000390cu}, {0x721400003930u}, {0x421200006b38u}, {0x432800001487u}, {0x4329000014afu}, {0x4318000015f3u}, {0x141200000d94u},
    {0x451700004d87u}, {0x451300004d9eu}, {0x451600004db1u}, {0x4709000025e3u}, {0x470b000025ecu}, {0x4a260000022bu}, {0x20f00002142u}, {0x30c00006eccu},
    {0x4080000643eu}, {0x46120000334cu}, {0x90800001709u}, {0x141100000600u}, {0x1412000009efu}, {0x41300003151u}, {0x270e00003380u}, {0x24000000ccu},
    {0x31000000483u}, {0x60f0000394bu}, {0xb00000329u}, {0x2110000017bbu}, {0x40c00006d5fu}, {0x60e00000fb7u}, {0x210700001759u}, {0x71100000b8du},
    {0x7110000172au}, {0x10e000009fbu}, {0x11000001c08u}, {0x230400005843u}, {0x140e000048f1u}, {0xe000015dau}, {0xc21a070003adu}, {0x2140000a2a1u},
    {0x70c00001897u}, {0xc21c08004097u}, {0x70d00001574u}, {0x61100003538u}, {0x270c00002e19u}, {0x20f0000bb5du}, {0x7120000697fu}, {0x140e00000ca3u},
    {0x411f00004472u}, {0x411b000054dfu}, {0x50f00004aa5u}, {0x11100001f04u}, {0x2704000033d2u}, {0x270d0000404du}, {0x22200007fadu}, {0x1f00000283u},
    {0x11100005a05u}, {0x11100005a16u}, {0x51700001c62u}, {0x21000002821u}, {0x3130000270bu}, {0x2010000007d5u}, {0x270600003f24u}, {0x41300001beau},
    {0x70c00000fabu}, {0x20e000027eeu}, {0x23800008f82u}, {0x250400002835u}, {0x90c00001711u}, {0x9120000171du}, {0x30e00006d02u}, {0x44100000167bu},
    {0x44100000168bu}, {0x440f0000169bu}, {0x440900001f18u}, {0x470900002550u}, {0x463d000021f3u}, {0x270b00003452u}, {0x2a040000020au}, {0x140c00006c99u},
    {0xc21c060043fdu}, {0x10d00002071u}, {0x41400005810u}, {0x6b0600000490u}, {0x790400000dbeu}, {0xa54000000e6u}, {0x63800001614u}, {0x6b050000051cu},
    {0x220600003024u}, {0x61200000cedu}, {0xc22700009c40u}, {0x21f00002299u}, {0x61400001be3u}, {0x30d0000553au}, {0x70e000016a0u}, {0x71000001dbbu},
    {0xf00000f8bu}, {0x511000016abu}, {0x7c0b000000f5u}, {0x270600005e9fu}, {0xc81c09000dddu}, {0x90c00000425u}, {0x21f00006604u}, {0x2b1300000243u},
    {0x21050000159cu}, {0x320a0000325bu}, {0x22b000072a0u}, {0x240d00001c04u}, {0x27000043dfu}, {0x2200004635u}, {0x30f000030f9u}, {0x141f00003f0eu},
    {0x70d0000354fu}, {0x928000012f0u}, {0x618000052a1u}, {0x2707000028dcu}, {0xc81008000e74u}, {0x90700000a03u}, {0xc60e03000072u}, {0xc61308000096u},
    {0xc61500000146u}, {0xc61a00000172u}, {0xc61a0000018cu}, {0x1600002e72u}, {0x314000047a2u}, {0x240a0000176cu}, {0x140a00004700u}, {0x41300005b03u},
    {0x21b0000aad4u}, {0x40d00004783u}, {0x421b0000892cu}, {0x421900008947u}, {0x421f00008960u}, {0x42190000897fu}, {0x421f00008998u}, {0x4219000089b7u},
    {0x421a000089d0u}, {0x421b0000944du}, {0x421400009468u}, {0x42170000947cu}, {0x421500009493u}, {0x1100001fe2u}, {0x10c00001d50u}, {0x27070000318au},
    {0x922000012ceu}, {0x231400002a05u}, {0x41200004744u}, {0xc61f150002dau}, {0xc621170002f9u}, {0xc61f15000333u}, {0xc6190f000369u}, {0x270a00002981u},
    {0x12000025b8u}, {0x240000313eu}, {0x51800001aacu}, {0x140c00000048u}, {0x211200003db9u}, {0x5140000539au}, {0x250b000026d6u}, {0x51000001fcau},
    {0x70f00000c27u}, {0xc2360c004d82u}, {0x10a00000945u}, {0x21090000289fu}, {0x10e0000544cu}, {0x270d00004c35u}, {0x250700004a2eu}, {0x1e000016a3u},
    {0x40a00005040u}, {0x10f00000768u}, {0x709000066ceu}, {0x320e000032f9u}, {0x61100004425u}, {0xd00003513u}, {0x118000042feu}, {0xc82b05003578u},
    {0x3160000088cu}, {0x20700001c6cu}, {0xd2100000359u}, {0x12100000634u}, {0x270a0000276au}, {0xe00000c9du}, {0x22e0000a1cau}, {0x1411000063a2u},
    {0x22400009d0fu}, {0x141800006b29u}, {0x27080000477au}, {0x11000011d0u}, {0x140c00006ca5u}, {0x51500002236u}, {0xc8160500019du}, {0xc81e000001d2u},
    {0x210800001513u}, {0x431f00002599u}, {0x311000013b7u}, {0x50d00003267u}, {0x20b0000b6eau}, {0x71400003ba9u}, {0x481b00002b0cu}, {0x481800002b27u},
    {0x41300003733u}, {0x4322000051beu}, {0x4321000051e0u}, {0x440a000051b6u}, {0x440b000051cbu}, {0x440d000051e3u}, {0x51200001b4au}, {0x61a00000fdbu},
    {0x61000003f3eu}, {0x270500002a93u}, {0xc219000001eau}, {0xc21a00000203u}, {0xc21500000278u}, {0xc22e230002bdu}, {0xc2201500047bu}, {0xc21e130042f9u},
    {0xc2291500438fu}, {0xc23c09005522u}, {0xc22b1000555eu}, {0x322100006eacu}, {0xc82d08000c3eu}, {0xf00000fa9u}, {0x61500002897u}, {0x270700002c5au},
    {0x51d000015b0u}, {0x270400002dacu}, {0x2b02000001f2u}, {0x31c00002123u}, {0x31c0000213fu}, {0x140b0000638bu}, {0x27070000417bu}, {0x30f00006697u},
    {0x51600004803u}, {0x42180000a47du}, {0x30f000004e0u}, {0x3170000058du}, {0x51600001ae5u}, {0xc22a10001aa6u}, {0xc21a11001ad0u}, {0xc23309005b61u},
    {0xc22507005ec0u}, {0x230800001aaau}, {0xc51f0e000ba1u}, {0x270700002acbu}, {0x10b000003d3u}, {0x210c00001749u}, {0x270600004628u}, {0x50c00005677u},
    {0x70f00002064u}, {0x470800005527u}, {0x71600001290u}, {0x270c00005e79u}, {0x140e00000be5u}, {0x70f00004df8u}, {0x140d000003a8u}, {0xc22405001ba6u},
    {0x421e0000abf4u}, {0x51400004886u}, {0x270800002694u}, {0x27080000269cu}, {0xc83500002be2u}, {0x432f0000283au}, {0xc616070007f1u}, {0x261300002079u},
    {0x60a00000e2bu}, {0x10a000009d2u}, {0xc2140a000fa8u}, {0xc2140a000fbcu}, {0x61300002959u}, {0x270a0000425bu}, {0x107000009e4u}, {0x119000022f6u},
    {0x70e0000661fu}, {0x20800002908u}, {0xc32d18003940u}, {0x141100006b18u}, {0x31500004d6eu}, {0x90b000004c2u}, {0x1b0000310au}, {0x3170000063eu},
    {0x413000049f3u}, {0x4130000512du}, {0x70900006a21u}, {0xbc08000001dau}, {0x32500003fb2u}, {0x30e00002baau}, {0x11100000141u}, {0x1110000020fu},
    {0x50b00001f89u}, {0x4710000064b5u}, {0x4725000064c5u}, {0x21900009eadu}, {0x4327000055dbu}, {0x20f000091ebu}, {0x141200002ce7u}, {0x21a000022e5u},
    {0x7120000348bu}, {0xc61a050006b2u}, {0x6170000208cu}, {0x1200002f10u}, {0x43290000379bu}, {0x4328000037c4u}, {0x4330000037ecu}, {0x432b0000381cu},
    {0x432700003847u}, {0x71600005926u}, {0xc82300003149u}, {0xc8230000316cu}, {0xc8230000318fu}, {0x6290000093du}, {0x32150000353cu}, {0x711000015abu},
    {0x431f000056f2u}, {0x431500005711u}, {0xbc06000001e2u}, {0x219000028e1u}, {0xc21f0000a02du}, {0xc2220000a063u}, {0x141100000ad4u}, {0x11d0000451bu},
    {0x421500002a31u}, {0x421b00002a46u}, {0x70e00000f8eu}, {0x2120000222eu}, {0xc21a0e00ac38u}, {0xc2190700ac52u}, {0x6190000138bu}, {0x10e00000201u},
    {0x70f00001feau}, {0x432700006ed8u}, {0x432100006effu}, {0x432700006f20u}, {0x470d00006a67u}, {0x41100004761u}, {0x2e00001dc0u}, {0x210c00005b17u},
    {0x440d00006769u}, {0x440e00006783u}, {0x4120000023a4u}, {0x411700002400u}, {0x51900004596u}, {0xc81208000e62u}, {0x412400005534u}, {0x140f00000ac5u},
    {0x41700006078u}, {0x250a000026f6u}, {0x70f00006952u}, {0x240b0000596eu}, {0x71000001d8cu}, {0x270600005ef0u}, {0x81000001444u}, {0x1900003d92u},
    {0x11500004080u}, {0x21800001f9fu}, {0x12000004d9u}, {0x442200006285u}, {0x4422000062c7u}, {0x463e000057f3u}, {0x4841000037a9u}, {0x482e000037eau},
    {0x482a00003818u}, {0x108000002f0u}, {0x60e00000f8fu}, {0x70e00000874u}, {0x27050000326du}, {0x1407000034dbu}, {0x210600005b11u}, {0x40d00003a0cu},
    {0x62300004456u}, {0x71300003ca4u}, {0x2705000042e4u}, {0x31300001c96u}, {0xc21e0a0080f9u}, {0xc83900003909u}, {0x90e0000024eu}, {0x7208000038aeu},
    {0x30a000047d6u}, {0x4328000023f7u}, {0x453100003024u}, {0x453100003055u}, {0x452f00003086u}, {0x464700001915u}, {0x4643000019c0u}, {0x462f00001a03u},
    {0x140c00006c45u}, {0x10d00005324u}, {0x4620000036bcu}, {0x461e000036dcu}, {0x140b00001daeu}, {0x70700001616u}, {0x41300002261u}, {0x21800008549u},
    {0x21800008561u}, {0x280900001f36u}, {0x30f0000013fu}, {0x6b060000048au}, {0x71100003b6cu}, {0x31300006c2du}, {0x71200006669u}, {0x71b00003b8eu},
    {0x10a00000000u}, {0x316000013fbu}, {0x811600005ae5u}, {0x2708000040f4u}, {0x140d00002c2eu}, {0x51700001790u}, {0x481c000032dfu}, {0x1150000293au},
    {0x40d00005114u}, {0x1300000e7eu}, {0x270700004160u}, {0x720a0000374du}, {0x260a000013feu}, {0x70600000fd4u}, {0x1c0000407fu}, {0x140d0000007du},
    {0x708000006b2u}, {0xc5190a00130eu}, {0xc5170800133cu}, {0xc51b0c0013d6u}, {0x320f00008d55u}, {0x440c0000345eu}, {0x32040000329du}, {0x30c00000fdau},
    {0x27070000304fu}, {0x1500001081u}, {0x1500001096u}, {0x1300002552u}, {0x31600004546u}, {0x47110000244eu}, {0x42150000a4a8u}, {0x6b080000055bu},
    {0x11500004040u}, {0x71600000aa4u}, {0x2704000031b3u}, {0x141100004940u}, {0x21300001e1bu}, {0x270600002e53u}, {0x21100001e55u}, {0x452d00005191u},
    {0x91700001445u}, {0x30d00000081u}, {0x9140000082eu}, {0x2b060000037du}, {0x51d000049d3u}, {0x180d00001d8fu}, {0xc00001487u}, {0x51900004558u},
    {0x710000053cfu}, {0x31800001252u}, {0x71300000d82u}, {0x140c00004ceau}, {0x270e00002fd9u}, {0x141700000dc9u}, {0x141700000df0u}, {0x270800002d11u},
    {0x72900004e47u}, {0x2150000797fu}, {0xc21000001afcu}, {0x433900003232u}, {0x43390000326bu}, {0x70c000013a7u}, {0x270f000033a0u}, {0xc24a31005072u},
    {0x14000002ef9u}, {0x70c00001919u}, {0x270700004cccu}, {0xc81a0d0033a4u}, {0x60d0000107fu}, {0x321400003417u}, {0x211500003dcbu}, {0x42350000b29eu},
    {0x441a00006a07u}, {0xc81e00000abdu}, {0x63d000056c4u}, {0xc20e0500445cu}, {0x140e0000564bu}, {0xc51f15000bc0u}, {0xc5170d000bdfu}, {0x270500002d30u},
    {0x51d00003d79u}, {0x140900004f4cu}, {0x61600003504u}, {0x6120000397fu}, {0x11100002572u}, {0x2706000029a8u}, {0x1417000028d2u}, {0xc6230000055au},
    {0x270900003377u}, {0x5120000208du}, {0x461400001cd6u}, {0x81e00001717u}, {0x11500004376u}, {0xc21c00005fd3u}, {0x140a00004818u}, {0xc521100014e2u},
    {0x51800004070u}, {0x7c0c0000008cu}, {0x141400005d26u}, {0x60c00004b45u}, {0x2708000030e6u}, {0x80f00001a06u}, {0x21300002176u}, {0x309000010c1u},
    {0x141b00002a3eu}, {0x470800006b03u}, {0x5120000562fu}, {0x270900004c2cu}, {0x70f00000d54u}, {0x440c00005573u}, {0x44180000557fu}, {0x220000078b3u},
    {0x2100000873cu}, {0x71700006061u}, {0x200f000007c6u}, {0xc62100005abcu}, {0x40e0000130au}, {0xa0e0000005au}, {0x60e00003f5du}, {0x240d000012b5u},
    {0x70c000069d9u}, {0x21600007ecbu}, {0x8120000189cu}, {0x2706000027c0u}, {0x210300001710u}, {0x270500002aacu}, {0x390900000d6cu}, {0x290a00000de4u},
    {0x41180000417bu}, {0x411c00004193u}, {0x4119000041afu}, {0x4114000041c8u}, {0x4118000041dcu}, {0x41300004ac7u}, {0x70f00001dffu}, {0x11200004791u},
    {0x48250000334du}, {0x30f00006688u}, {0x54700003c6au}, {0x54700003cb1u}, {0x2705000026f9u}, {0x100000104du}, {0x100000105du}, {0x11b00000ebau},
    {0xc224110013c2u}, {0xc21300001496u}, {0x140900000992u}, {0x511000018fbu}, {0x230900002a41u}, {0x11900001e49u}, {0x70a00000d08u}, {0x10b00000f24u},
    {0x230c000019aeu}, {0x270d00002e6cu}, {0x10d000031d0u}, {0x470d00005b88u}, {0x211600002ac7u}, {0xe000014e8u}, {0x150000386du}, {0x18000049f7u},
    {0x141b00003029u}, {0x141b00003044u}, {0x60e00000df5u}, {0x91500000523u}, {0x811500004669u}, {0x810000016d9u}, {0x1c000048ecu}, {0x270700002c1au},
    {0x10f000047cbu}, {0x1410000010d7u}, {0x70f000000beu}, {0xc00000afeu}, {0x411600004653u}, {0x24000031aau}, {0x1f00002293u}, {0x41700004a7fu},
    {0x210600001554u}, {0x61f0000429du}, {0x11100001bf7u}, {0x3160000006bu}, {0x30c00006e09u}, {0x270800004045u}, {0x320f00006d92u}, {0x709000014bdu},
    {0x80a000014a3u}, {0x230a00001f1fu}, {0xf214000071b7u}, {0x217000092d0u}, {0x411600002c66u}, {0x411a00002c7cu}, {0x240a00002ed0u}, {0x250c00004a3cu},
    {0x70c00001a72u}, {0x11c00001d1bu}, {0x7100000532au}, {0x50d00001da8u}, {0x70c000049ddu}, {0x17000016fcu}, {0x2700002db0u}, {0x210600002888u},
    {0x7100000178bu}, {0x1200002540u}, {0x40900002649u}, {0x250d00002d7eu}, {0xe00000b4cu}, {0x11000000e72u}, {0x141b0000605du}, {0x270a00003f84u},
    {0x41c00003f7bu}, {0x71300002107u}, {0x11700004538u}, {0xc22912008b58u}, {0x71000000b9eu}, {0x61900004d3cu}, {0x11700001c18u}, {0x12000002364u},
    {0x670a0000676fu}, {0x70f0000219bu}, {0x321f00006e7bu}, {0x2000002371u}, {0x10800002640u}, {0x2e000005d8u}, {0x40f00003439u}, {0x9300000044bu},
    {0x270200002803u}, {0x210600004ad9u}, {0x10f000046a6u}, {0x4417000043d0u}, {0x4414000043e7u}, {0x515000055edu}, {0x1000000c29u}, {0x23300008f4fu},
    {0x140a00004f42u}, {0x320000047b6u}, {0x322800006fafu}, {0x71100000c08u}, {0x41200002dc6u}, {0x12300000d40u}, {0x32b000008d6u}, {0x51200001c30u},
    {0x70f0000080eu}, {0x290400000fddu}, {0x14110000091fu}, {0x270500004074u}, {0x2708000040afu}, {0x411000027d8u}, {0x10d000002f8u}, {0x40b000053b6u},
    {0x140a000007feu}, {0x415000031b6u}, {0x11b00003eb0u}, {0x250a0000262cu}, {0x291700000f1fu}, {0x71b000056cdu}, {0x917000009dau}, {0x40f00004d53u},
    {0x61900003f7du}, {0x211000027fcu}, {0x270b000041b7u}, {0x462800005701u}, {0x463300005729u}, {0x462300005831u}, {0x290700000e08u}, {0x5110000190cu},
    {0x51400005411u}, {0xf00003c79u}, {0x2370000b0d7u}, {0x4150000547cu}, {0x20d00002470u}, {0x31000005547u}, {0x3209000031aeu}, {0x91600000187u},
    {0x10c000048d8u}, {0x70c00006a42u}, {0x2709000027a8u}, {0x1600001c7bu}, {0x4705000057a3u}, {0x21000003edu}, {0x412300002fbfu}, {0x412300002fe2u},
    {0x110000052cdu}, {0xc23522004e3bu}, {0x440f0000675au}, {0x4707000023ecu}, {0x10d00003179u}, {0x41000005408u}, {0x290400000dfdu}, {0x2205000030c7u},
    {0x10e0000271au}, {0x411900003216u}, {0x70d00000d39u}, {0x290c00000fedu}, {0x440d00005597u}, {0x1000000f16u}, {0x141500005354u}, {0x23000022cdu},
    {0x411800002c4eu}, {0x32130000320fu}, {0x731000039cfu}, {0xe00000ba8u}, {0x31b00001170u}, {0x5160000177au}, {0x5180000224bu}, {0x631000016f5u},
    {0x70d00001baau}, {0x30d00000457u}, {0x311000030a0u}, {0x61100002886u}, {0xc81e14000436u}, {0xc81c120004a0u}, {0xc81a00002324u}, {0xc82a0000233eu},
    {0x22f0000742bu}, {0xc81000000454u}, {0x441000005563u}, {0x463200002230u}, {0x2160000bb9du}, {0x2703000031ffu}, {0x290a0000102bu}, {0x51b0000436fu},
    {0x6b0600000471u}, {0x320700003194u}, {0x210e000016b7u}, {0x14120000313fu}, {0x2180000a23bu}, {0x231100001bc9u}, {0x11d00002edcu}, {0x140d000059ecu},
    {0x61a00002306u}, {0x4712000025afu}, {0x60e00003ef8u}, {0x271000004279u}, {0x50a00001f94u}, {0x140e00000e73u}, {0x34600000991u}, {0x61900005675u},
    {0x270900004079u}, {0x32000002b0au}, {0x10e00004032u}, {0x2700003dabu}, {0x440d00005e41u}, {0x21200002554u}, {0x32800004003u}, {0x140d0000003bu},
    {0x70c00000e14u}, {0x270700002f64u}, {0x319000058f1u}, {0x61e000017c8u}, {0x411c00004ca6u}, {0x31a00000f0cu}, {0x70f000000dbu}, {0x71500006002u},
    {0x2b00001d95u}, {0x27070000301au}, {0x71100006918u}, {0xc8240c000381u}, {0xc820080003a5u}, {0x2000002c42u}, {0x20e000026d0u}, {0x70b00000448u},
    {0x270900003f39u}, {0x141400006a70u}, {0x270800002c61u}, {0x2100000639cu}, {0xf2150a007145u}, {0x270300002e2du}, {0x81400001bb0u}, {0x442600004488u},
    {0x51200001d09u}, {0x270f000032cau}, {0x4837000028e2u}, {0xe0000136du}, {0x240b00001c1bu}, {0x461400001c85u}, {0x461b00001c99u}, {0x4711000045d7u},
    {0x4712000045e8u}, {0xc82900003215u}, {0x71a00005827u}, {0x270600004cdbu}, {0x320f000035adu}, {0x10c00000a4eu}, {0x27060000402cu}, {0x240d00001913u},
    {0x8117000026a5u}, {0xc222140019a4u}, {0xc22f14001a5bu}, {0xc22818003ba1u}, {0xc228200046b4u}, {0xc23121005238u}, {0x70e0000102fu}, {0x140c000048ffu},
    {0x41100005da1u}, {0xc21d0a001530u}, {0x140c00000cc2u}, {0x71700000f6au}, {0xc23609008202u}, {0x230500001b0au}, {0x140800005267u}, {0x20c00001c2du},
    {0x21000009ec6u}, {0x4113000018b8u}, {0x31200005c1eu}, {0x3160000035cu}, {0x7150000127bu}, {0x46160000275au}, {0x60e00003476u}, {0x2b0600000204u},
    {0x140b00001114u}, {0x240300002867u}, {0xc80a00003ed3u}, {0x140800003374u}, {0x612000026deu}, {0xc2170f000991u}, {0x90d00001531u}, {0x81500001b71u},
    {0x313000039b1u}, {0x311000034e5u}, {0x70f000005e4u}, {0x50900002169u}, {0x40c00005108u}, {0x210c00003dadu}, {0x140900006378u}, {0x51300004ce5u},
    {0x70d00001b77u}, {0xc81300003e0du}, {0xc81300003ec0u}, {0x270b0000478au}, {0x61000000e79u}, {0x91600000072u}, {0x1411000001f5u}, {0x270800003012u},
    {0x71600006017u}, {0x32500003c4cu}, {0x32500003c99u}, {0x2707000041cbu}, {0x40b00004756u}, {0x70e000022d5u}, {0x4028000026acu}, {0x402c000026d4u},
    {0x402800002700u}, {0x71400001be5u}, {0x470600002388u}, {0x47070000238eu}, {0x470600002395u}, {0x2b0b00000256u}, {0x42300000b10eu}, {0x42340000b13eu},
    {0x422c0000b172u}, {0x42300000b19eu}, {0x42250000b965u}, {0x441000006a21u}, {0x70a00003db7u}, {0x270a00003f4fu}, {0x11300000486u}, {0x31b00001fc1u},
    {0x140d00000cecu}, {0x70b00001bb7u}, {0x141300006365u}, {0x32800003610u}, {0x141000005777u}, {0x107000009ebu}, {0x270800002a05u}, {0x110000001f1u},
    {0x220a000030b6u}, {0x21f0000aa47u}, {0x20d000023aeu}, {0x4335000033a0u}, {0x43340000340au}, {0xc622030041aau}, {0x6130000337cu}, {0x320e000032bau},
    {0x30d00000464u}, {0xc62a00001470u}, {0xc81208000e84u}, {0x80a00001933u}, {0x411000002681u}, {0x411400002691u}, {0x411200003f83u}, {0x411500003f95u},
    {0x411300003faau}, {0x4110000047dau}, {0x4115000047eau}, {0x4117000047ffu}, {0x411400004816u}, {0x411c0000482au}, {0x12300003870u}, {0x431700001692u},
    {0x4315000016a9u}, {0x45130000259bu}, {0x71100001f94u}, {0xc214000019c6u}, {0xc21a00005f1au}, {0xc81200001047u}, {0xc8140a001059u}, {0x1700000386u},
    {0x40a00004a61u}, {0x40240000337cu}, {0x401b000033fdu}, {0x30b0000671fu}, {0x73c00004ee2u}, {0x441900002348u}, {0x1414000052dbu}, {0x31600005c78u},
    {0x70f00001dcbu}, {0x2504000026cbu}, {0x432a00004ee2u}, {0x432a00004f0cu}, {0x6b0b000004d6u}, {0x10900003e70u}, {0x21900001cdcu}, {0xc024000034deu},
    {0x41c00001d1fu}, {0xc81e00000831u}, {0xc8190000084fu}, {0x20d00001c20u}, {0x20d00002075u}, {0x70f00000000u}, {0x2b05000003c5u}, {0x70b00001d26u},
    {0x2110000b65du}, {0x90b0000015bu}, {0xc51f00000eb4u}, {0xc52000000ed3u}, {0xc51800000ef3u}, {0xc51a00000f1eu}, {0x20b00001c15u}, {0x6b08000004ceu},
    {0x40c00001d0bu}, {0x4510000042e4u}, {0x320f000084dau}, {0x90f00001591u}, {0x10d00000ab4u}, {0x51f00002e18u}, {0x271000003ffdu}, {0x20f00002420u},
    {0x32700006088u}, {0x327000060afu}, {0x270400006189u}, {0xc81500003eabu}, {0x50b000022c4u}, {0x270800002e64u}, {0x40c00006d97u}, {0x7c0a00000098u},
    {0x7c0a000000a2u}, {0x61800002727u}, {0x2220000b943u}, {0x141b0000501cu}, {0x6b0a00000420u}, {0x141100006563u}, {0x270800004671u}, {0x240500003833u},
    {0x270a00002ee7u}, {0x70d000059a2u}, {0x81200001531u}, {0x31c00003bc4u}, {0x15000031fbu}, {0x270800002c8fu}, {0x71500004ad8u}, {0x93b000007d9u},
    {0x1d00000966u}, {0x420c00006b4au}, {0x21400007eb7u}, {0xc61e130014e5u}, {0xc52109001180u}, {0xc518090011beu}, {0xc5150d002319u}, {0xc5100800237au},
    {0xc51708002a35u}, {0x61200000e35u}, {0x2500002b7eu}, {0x228000085efu}, {0x22800008617u}, {0x31a0000375du}, {0x11100003321u}, {0x140c00006c39u},
    {0x1300001267u}, {0x71000000d29u}, {0x2709000041c2u}, {0x70f00000bcdu}, {0x270f00004065u}, {0x10c0000253fu}, {0x881200003dcbu}, {0xc10e03001fceu},
    {0x11f00000bd4u}, {0x210600001672u}, {0x60e00001221u}, {0x240c0000178eu}, {0x52b000033d1u}, {0x140d00005f11u}, {0x60c000059b4u}, {0x270500004687u},
    {0xfd100700001bu}, {0xf00000ee5u}, {0x7c0c00000000u}, {0x7c0d0000000cu}, {0x7c0f00000019u}, {0x7c0c00000028u}, {0x7c0e00000122u}, {0x32060000a602u},
    {0xc21a03009766u}, {0x7150000095bu}, {0x30c00000f26u}, {0x270400002d9au}, {0x270700002fb0u}, {0x81700001574u}, {0x812000014f0u}, {0x31700000b98u},
    {0x11700000cb6u}, {0x31500003a2bu}, {0x342000009d7u}, {0x2309000029bau}, {0x21b000088bfu}, {0x21b000088dau}, {0x140c00004f91u}, {0x52200001c98u},
    {0x22300001fe4u}, {0x270b0000335bu}, {0x270400005cb4u}, {0x140f00000169u}, {0x10c0000208bu}, {0x270600003202u}, {0x7c0900000130u}, {0x11700000978u},
    {0x260b0000203cu}, {0x2708000031c0u}, {0x11900000ba3u}, {0x270600003258u}, {0x60e00001b8eu}, {0x32100000338au}, {0x70800000b75u}, {0x211200003df2u},
    {0x70e000018c7u}, {0x41700002274u}, {0x440d00006db0u}, {0x440d00006dcau}, {0x440d00006de4u}, {0x7140000656fu}, {0x31a000000e4u}, {0x140900000256u},
    {0x140f000046c6u}, {0x2506000026abu}, {0x480600001328u}, {0x48070000132eu}, {0xc217000083eau}, {0xc22100008473u}, {0x140d00005a33u}, {0x7205000036f9u},
    {0x141f00006ae0u}, {0x41100001bb7u}, {0x71100000c91u}, {0x61900003c56u}, {0x71100000a16u}, {0x24090000468fu}, {0x51c00003d96u}, {0x250600002843u},
    {0x451900004288u}, {0x4515000042a1u}, {0x4512000042b6u}, {0x451c000042c8u}, {0x70700000e74u}, {0x720a000038c5u}, {0x420d00006d67u}, {0x91c000000deu},
    {0x1416000035c6u}, {0x423000040a9u}, {0x52500005591u}, {0x270600005cc3u}, {0x481a000012e0u}, {0x270700002716u}, {0x2170000880au}, {0x61000000b99u},
    {0x270a000040beu}, {0x1400000e91u}, {0x1400000ea5u}, {0x7120000031au}, {0x21200008711u}, {0x50d00001729u}, {0xc622040037bfu}, {0xc61f000037e1u},
    {0xc61b00004a92u}, {0xc62000004ad5u}, {0x2b0e00000226u}, {0x6b050000043eu}, {0x140b0000599cu}, {0x480f0000243du}, {0x6b0500000452u}, {0x30f00002dffu},
    {0x41200004d14u}, {0x70e00001d31u}, {0x270a0000619fu}, {0x21200002125u}, {0x141400002c3bu}, {0x31200001126u}, {0x141b00005edbu}, {0x141b00005ef6u},
    {0x200900002889u}, {0x21800008db9u}, {0x140d00003838u}, {0xf00003543u}, {0x240800001958u}, {0x52a00004fb1u}, {0x270600002adeu}, {0x2107000048b0u},
    {0x31200002d1cu}, {0x31200002d2eu}, {0x319000013c8u}, {0x7c070000007du}, {0x7c06000000b6u}, {0x32400004911u}, {0x70c00000d1du}, {0xd0e000004b1u},
    {0x440a00006e2fu}, {0x270f00003109u}, {0x1110000471au}, {0x40900002679u}, {0x140c00003483u}, {0x6b0a000004eau}, {0x141000005d84u}, {0x70e00004b63u},
    {0x21200002038u}, {0xc0280a003074u}, {0x21d0000b075u}, {0x25080000433du}, {0x518000038cfu}, {0x518000038e7u}, {0x46240000199cu}, {0x240c00001994u},
    {0x14180000305fu}, {0x1418000030fdu}, {0xc6160b000080u}, {0xc21600004419u}, {0xc2120000444au}, {0x50b00004a9au}, {0x240700001776u}, {0x40700001d3bu},
    {0x4411000037b4u}, {0x4410000037c5u}, {0x1419000067b3u}, {0x270600003150u}, {0x712000052cbu}, {0xc2230f000553u}, {0xc22410000576u}, {0xc2311000435eu},
    {0x6110000448cu}, {0x70c000065e9u}, {0x2b0f00000276u}, {0x21600007827u}, {0x271200003fbdu}, {0x115000021ecu}, {0x440d000037d5u}, {0x440c000037e2u},
    {0x51d00002eebu}, {0x200200003502u}, {0x11000000152u}, {0x11000000220u}, {0x31400004983u}, {0x141d00003b0fu}, {0x140e00000d56u}, {0x141b00000ea4u},
    {0x60e00000cc6u}, {0x11600004b68u}, {0x63c00002cf8u}, {0x63c00002d34u}, {0x220900003031u}, {0x140f00000978u}, {0x41000001d87u}, {0x70900000eabu},
    {0x22100008d98u}, {0x52300002e7bu}, {0x52000003db2u}, {0x52000003dd2u}, {0x260700001427u}, {0xc22304006ca5u}, {0xc5180c001037u}, {0xc810000010abu},
    {0x1100001400u}, {0x270e00002de5u}, {0x40c00006ce1u}, {0x80f00001c15u}, {0x22300008edfu}, {0x4408000016d7u}, {0x5409000019f5u}, {0x640a00001a35u},
    {0x640b00001a99u}, {0x640900001b8du}, {0x51200001a26u}, {0x71000003696u}, {0x141100005d73u}, {0x117000054acu}, {0x230800001968u}, {0x10e00002741u},
    {0x51100001939u}, {0x90b000017a0u}, {0xc22d0000538au}, {0x329000061a1u}, {0x390400000d41u}, {0x4150000224cu}, {0x22600007f87u}, {0x3110000591au},
    {0xc62a17004157u}, {0xc62916004181u}, {0xc626130041ccu}, {0xc626130041f2u}, {0x9070000110au}, {0x270700005cc9u}, {0x22800009290u}, {0x90e00000addu},
    {0x51400001652u}, {0x71f000051bfu}, {0x51900004d23u}, {0x60e00003ec7u}, {0x22400009de2u}, {0x4a00002affu}, {0xc22018003989u}, {0x250700002d5fu},
    {0x10e000006a2u}, {0x70d00000e07u}, {0xd00000bf0u}, {0x109000046b5u}, {0x2704000026cau}, {0x31f0000131du}, {0xe52a1a002ce2u}, {0x71000000beau},
    {0xc81b13000f1du}, {0xc82018000f38u}, {0xc81e16000f58u}, {0xc81d15000f99u}, {0x11d0000296au}, {0x40e00006bbfu}, {0x12200000c94u}, {0x251300002687u},
    {0xc0381c001a8cu}, {0x61e00001bf7u}, {0x440d00004e28u}, {0x440f00004e7du}, {0x440900004e8cu}, {0x441500004e95u}, {0x440f00004eaau}, {0x60d0000598eu},
    {0x270c00002b21u}, {0x6b05000004feu}, {0x40c00004a20u}, {0x230900002a32u}, {0x441a0000322bu}, {0x4418000032ddu}, {0x440c0000346au}, {0x440c00005cb2u},
    {0x71100001afbu}, {0x716000037b8u}, {0x91600000910u}, {0x61c00002e95u}, {0x61c00002eb1u}, {0x712000003bau}, {0x140f00000060u}, {0x140c0000089fu},
    {0x30f0000584fu}, {0x240c00002828u}, {0x141000003396u}, {0x28000036f1u}, {0x433200003af2u}, {0x118000008fau}, {0x230e000019e0u}, {0x709000014c6u},
    {0x141400000624u}, {0x21a0000a321u}, {0x2260000b51au}, {0x92000000968u}, {0x200f00000815u}, {0x51a00004163u}, {0x9120000145cu}, {0x32100000359du},
    {0x220000093bbu}, {0x461500005251u}, {0x27000023a7u}, {0x21080000155au}, {0x31000000787u}, {0x141c00005ebfu}, {0x270700002a65u}, {0x21400001e98u},
    {0x51000001929u}, {0x240500002857u}, {0x470c00005b7cu}, {0x471400005b95u}, {0x60f00000ecdu}, {0x81800001b59u}, {0x140c00000f55u}, {0x4518000044b9u},
    {0x270f000033afu}, {0x250b00003628u}, {0x270c00003065u}, {0x412300005574u}, {0x21300009164u}, {0xc2350500572fu}, {0x312000025eau}, {0x141000000d84u},
    {0xc5180400034fu}, {0xc60c03000831u}, {0x6190000565cu}, {0x270a00003fb3u}, {0x50b000021c2u}, {0xc82a00003d1fu}, {0x40e00002e22u}, {0xc21508004115u},
    {0x2606000013bbu}, {0x118000003deu}, {0x220000071ddu}, {0x51500001868u}, {0x150000266eu}, {0x3130000251eu}, {0x2905000011bau}, {0xc83e00003942u},
    {0x7140000064bu}, {0x270b00002f12u}, {0x229000072f6u}, {0x913000016e7u}, {0x260d00004398u}, {0x40f00001ba8u}, {0x70c00001a0cu}, {0x113000002ddu},
    {0x250b0000538fu}, {0x71100001c3eu}, {0x71400005c79u}, {0x280c0000227fu}, {0x230700001a09u}, {0x540c00001f89u}, {0x230800001a99u}, {0x613000011f5u},
    {0x60f000026f0u}, {0x27070000334cu}, {0x41300005690u}, {0x411a00002c0au}, {0x411400002c24u}, {0x411600002c38u}, {0x10d00005a37u}, {0x417000039e0u},
    {0x70d00001b9du}, {0x11300000b0eu}, {0x140a00000e69u}, {0x240d00001740u}, {0x81300001b02u}, {0x1100000032bu}, {0xc224040054feu}, {0xc22300005614u},
    {0xc22300006bbau}, {0xc31d00001817u}, {0x4412000058fbu}, {0x44100000590du}, {0x44150000591du}, {0xc81e030007f7u}, {0xc51b10000bf6u}, {0x27060000468cu},
    {0x270500002884u}, {0x21e0000a4efu}, {0x4208000029afu}, {0x720f000036e3u}, {0x40f000045e5u}, {0x5180000442fu}, {0x70900000e7bu}, {0x270a000047c6u},
    {0x40c000057c6u}, {0x2009000007a0u}, {0x40900006d2cu}, {0x111000009a5u}, {0xc62f0800465cu}, {0xc000046f9u}, {0xc22a0000a0aeu}, {0x270700002c69u},
    {0x260b00001408u}, {0x270400002da8u}, {0x292000000fb8u}, {0x141700005d0fu}, {0xc81b00002ecbu}, {0xc81e00002ee6u}, {0xc81800002f04u}, {0xc81b00002f1cu},
    {0xc81e00002f37u}, {0xc81e00002f55u}, {0xc81b00002f73u}, {0xc81800002facu}, {0x483800003bc3u}, {0xe00000db7u}, {0x2108000021d4u}, {0x27090000302eu},
    {0x32300006aa3u}, {0x1100001013u}, {0x1100001024u}, {0x270200002ee5u}, {0x719000057f5u}, {0x7190000580eu}, {0x71900005841u}, {0x32000003d54u},
    {0x6170000285du}, {0x270500002725u}, {0x11500004009u}, {0x141b0000600eu}, {0x7100000231eu}, {0xc62a00000455u}, {0x22c00007243u}, {0x30d000004c2u},
    {0x311000058acu}, {0x482300002835u}, {0x21000001f81u}, {0x230800005847u}, {0x5120000203fu}, {0x6150000296cu}, {0x26130000437cu}, {0x90d00000798u},
    {0xc21300000f00u}, {0xc21808003bf0u}, {0x27090000299fu}, {0xc520000042f4u}, {0xc51400004314u}, {0x270400004795u}, {0xf0000034bu}, {0x40a00005439u},
    {0x140c00004faau}, {0x411f00004634u}, {0x715000049a0u}, {0x4118000035adu}, {0x4116000035c5u}, {0x250b000026a0u}, {0x270f00002940u}, {0x71100000514u},
    {0x711000059c2u}, {0x31100001fb0u}, {0x320f00007021u}, {0x419000060e6u}, {0x51000004cf8u}, {0x7180000693au}, {0x4611000027ffu}, {0x2709000051deu},
    {0x4150000461eu}, {0x2600002d6eu}, {0xc82017000290u}, {0xc82a090004fdu}, {0xc82303000527u}, {0xc8231a000f76u}, {0xc82219000fb6u}, {0xc8170b000fd8u},
    {0xe8251c001ec2u}, {0xc8320e0034ebu}, {0xc8320e00351du}, {0x470500002409u}, {0xc23000005ac2u}, {0x1419000038b8u}, {0x71900005a5eu}, {0x270c000047ebu},
    {0x140b00000c98u}, {0x12900005713u}, {0x811600005afbu}, {0x320d0000adc9u}, {0x433000006bc7u}, {0x462f0000575cu}, {0x463a0000578bu}, {0x462e000057c5u},
    {0x710000013fdu}, {0x1700001728u}, {0x108000009dcu}, {0x10e00003e79u}, {0x250b00002d66u}, {0xc21008000a3cu}, {0x270d00003fcfu}, {0xe00001323u},
    {0x21e0000ac91u}, {0x210900002d13u}, {0x3214000033afu}, {0x2409000017fau}, {0x461c000040d9u}, {0x3220000536eu}, {0x240c00001882u}, {0x140b000056e3u},
    {0x2708000040c8u}, {0x441000005ca2u}, {0x8160000193du}, {0xc81c000021f7u}, {0x1600000370u}, {0x40e00006b81u}, {0x71e000044a1u}, {0x8110000138fu},
    {0x716000035f0u}, {0x1100003882u}, {0x9150000054cu}, {0x91600000ab6u}, {0x11000004772u}, {0x140d00000435u}, {0x141500000d29u}, {0x441800002bb3u},
    {0x714000052b7u}, {0xc3220000533cu}, {0x40f00004e01u}, {0x46330000183bu}, {0x4626000018a8u}, {0xc2250d000c53u}, {0x2610000031b4u}, {0xc6150d0000ecu},
    {0xc61810000101u}, {0x14110000273eu}, {0x14100000523du}, {0xc22116000a5cu}, {0x322000003516u}, {0x883b000022ccu}, {0xbc090000019bu}, {0xbc08000001bdu},
    {0xbc09000001c5u}, {0x130000159au}, {0x1400002f7du}, {0x31f000011e9u}, {0x50f00001d89u}, {0x50d00004112u}, {0x7140000047eu}, {0x270400002ec6u},
    {0x2103000026bcu}, {0x141200000fffu}, {0x48170000281eu}, {0x4810000035d0u}, {0x140f00004cdbu}, {0x462000004529u}, {0x462400004549u}, {0x46240000456du},
    {0x70c00000713u}, {0x30f00000bd3u}, {0x40c000050c8u}, {0x51900001702u}, {0x31500005f34u}, {0x51500002106u}, {0x226000078fbu}, {0x290800000ff9u},
    {0x51f000050b5u}, {0x811600005acfu}, {0x221900003048u}, {0x490e0000174au}, {0x140000038b3u}, {0xc22315005b22u}, {0x27020000431fu}, {0x909000011b1u},
    {0x2704000031e1u}, {0x40d00005bdcu}, {0x440c000016cbu}, {0x60e00004736u}, {0x270500002a26u}, {0xc51e000044e6u}, {0x270700004c7fu}, {0x10e000021a5u},
    {0x61a000020e2u}, {0x881000003053u}, {0x51300003bcdu}, {0x744000043cfu}, {0x11f00004f4fu}, {0x11f000056aeu}, {0xc21f0e007a08u}, {0x60900001196u},
    {0x71100004b02u}, {0x881c00003665u}, {0x881300003681u}, {0x12000038b8u}, {0x141e0000688cu}, {0x270400002e4fu}, {0x22e00007951u}, {0x72500003ad3u},
    {0xc2130000bca3u}, {0x210700001742u}, {0xc21b08003e07u}, {0x81600001b15u}, {0x4190000611fu}, {0x70e000034f0u}, {0x71d000035d3u}, {0x20d00002799u},
    {0x421f0000b726u}, {0x421b0000b745u}, {0x517000040cdu}, {0x270900002f8fu}, {0x270a00003164u}, {0x12000004ff9u}, {0x6110000537au}, {0x270500004679u},
    {0xc000047e0u}, {0x3100000535eu}, {0x1413000052efu}, {0x411000031a5u}, {0x270200002d4bu}, {0x271300003fdfu}, {0x270500002a1bu}, {0x71400004b2eu},
    {0x313000065a2u}, {0x71100000d71u}, {0x140c00000054u}, {0x140c000010cbu}, {0x141d0000287fu}, {0x63a00004dfdu}, {0x1a00003d3fu}, {0x125000029bfu},
    {0x240e000017ecu}, {0x51100003837u}, {0x71b00000220u}, {0x210c00004d60u}, {0x511000049feu}, {0x270200002e29u}, {0x141000000178u}, {0x2607000013adu},
    {0x2200003e40u}, {0x2200003e62u}, {0x141500000fc2u}, {0x213000063c6u}, {0xe00000d0du}, {0x270300003231u}, {0x81200001aa6u}, {0x30f00003117u},
    {0x1c000048a6u}, {0x440f0000673du}, {0x440e0000674cu}, {0x141100000af0u}, {0x320b00003265u}, {0x7130000495au}, {0x51d00003b71u}, {0x61800003c3eu},
    {0x71200000cddu}, {0x2360000afe2u}, {0xc32211004c93u}, {0x219000066c3u}, {0x30d00002038u}, {0x4411000013dbu}, {0x440e000013f9u}, {0x640900001b18u},
    {0x61400000a1bu}, {0x270600002e30u}, {0x181500001d5fu}, {0x6100000351au}, {0x48150000362bu}, {0x70a00001696u}, {0x10f00001b8bu}, {0x3100000062eu},
    {0x26070000469au}, {0x11100000df9u}, {0x31e00003a53u}, {0x142200003d15u}, {0xc20b00000bafu}, {0xc2221900141fu}, {0xc2231a001441u}, {0xc21d14001464u},
    {0xc2150c001481u}, {0xc2170f00154du}, {0xc2331a00631cu}, {0xc22014008cb0u}, {0xc21b1300974bu}, {0xc51a100014c8u}, {0xc51007002b79u}, {0x9130000151eu},
    {0x908000004d9u}, {0x60800000f79u}, {0xd1200000218u}, {0x1414000063ddu}, {0x31a00000b39u}, {0x432b00002549u}, {0x60f00003e53u}, {0x321600003551u},
    {0xf00000d5bu}, {0xf00000d6au}, {0x1110000017du}, {0x1110000025du}, {0x412000049e1u}, {0x140b0000527au}, {0x24100000189au}, {0x4811000011efu},
    {0x480f00001200u}, {0x48140000120fu}, {0x3110000100eu}, {0x21050000162bu}, {0x141000000f8fu}, {0x71100003b7du}, {0x1000002f4cu}, {0x231000002a56u},
    {0x32100002b4cu}, {0x61900001372u}, {0x90d000000d1u}, {0xe50f00002d46u}, {0x70f00001e4du}, {0x123000056cdu}, {0x514000020deu}, {0x81000001610u},
    {0x1417000029d2u}, {0x30b00000196u}, {0xc526150010e9u}, {0x4617000033bbu}, {0x73b000062ffu}, {0x10800000aacu}, {0x21500002343u}, {0x20b000021dcu},
    {0xc21f1600095bu}, {0xc2110800446au}, {0x51000001eeeu}, {0x60f000026b6u}, {0x70e00001803u}, {0x70e0000211au}, {0x40a000056aau}, {0x50c0000191du},
    {0x70c00000dfbu}, {0x70f000005c5u}, {0x30d0000455cu}, {0x51300001c1du}, {0x70b000006fbu}, {0x31300001ca9u}, {0x200b0000287eu}, {0x50a0000385bu},
    {0x250d000032feu}, {0x62000002ecdu}, {0x909000015a0u}, {0x610000052ccu}, {0x1411000009cdu}, {0x640a00001b07u}, {0x60c000022b9u}, {0xc21b0000a574u},
    {0x461100001d71u}, {0x461d000042bcu}, {0x4611000042d9u}, {0x71400002096u}, {0x2704000031fbu}, {0x27040000559eu}, {0x71800004a57u}, {0x280a00001f56u},
    {0x261400002270u}, {0x270400002681u}, {0x71e00006380u}, {0x11e00002346u}, {0x40d00001d51u}, {0x61c000053e9u}, {0x270c000040e8u}, {0x60d00005175u},
    {0xc51c10000cf8u}, {0xc51c10000d70u}, {0xc81d13002307u}, {0xe81c12003694u}, {0x4419000014cdu}, {0x4513000024e8u}, {0x4513000024fbu}, {0x650c00002c53u},
    {0x4712000045fau}, {0x270800006545u}, {0x1110000028fu}, {0x141b000067f6u}, {0x70d0000237bu}, {0x31300002d09u}, {0x41800003627u}, {0x60d00002293u},
    {0x61000005335u}, {0x270400002d7cu}, {0x60a00001183u}, {0x270800002b91u}, {0x270900002e02u}, {0x2d0000055du}, {0x440e000055a4u}, {0x71700003d17u},
    {0x72c000050f7u}, {0x470e00005bb7u}, {0x715000069e5u}, {0xc82408003b07u}, {0x141a00000ebfu}, {0x63f00002cb9u}, {0x1130000250au}, {0x70e0000131du},
    {0x470e00005e1cu}, {0x71300005e09u}, {0x200800002866u}, {0xb00002cdau}, {0x8000045e7u}, {0x230700001970u}, {0x14120000101fu}, {0x71100002161u},
    {0xc23613004fb6u}, {0x421d00002c15u}, {0x10000039ccu}, {0x23600008ea9u}, {0x270f00004834u}, {0x50f0000569bu}, {0x812b000030a9u}, {0x812d000030ffu},
    {0x70e00001cbdu}, {0x470c00002675u}, {0x2706000029aeu}, {0xc2391a007aafu}, {0x30c0000029du}, {0x51300004d74u}, {0x2707000028b1u}, {0x250b00003633u},
    {0x882400002e8fu}, {0x1500001f3cu}, {0x51500001666u}, {0xe0000160eu}, {0x140b00000ae5u}, {0x7205000036b6u}, {0x7206000038bfu}, {0x421e000076f8u},
    {0x41600005aedu}, {0x270d00002b54u}, {0x250800003319u}, {0x440c00005e5au}, {0xd00000bfdu}, {0x51000001d98u}, {0x1000000c19u}, {0x4215000076cau},
    {0x140d00002d2fu}, {0x30c00001002u}, {0x3150000133cu}, {0xc023050027fau}, {0x881f00003a27u}, {0x92b00000616u}, {0x141700005326u}, {0x7110000174cu},
    {0x1700002e5bu}, {0x270500005ed1u}, {0x6b070000012cu}, {0x140d00002387u}, {0x51400001b6du}, {0xc23900009c07u}, {0xc22400009cebu}, {0x60d00002b96u},
    {0x417000036a8u}, {0xc21600001b6du}, {0x20c00002735u}, {0x140c00002cf9u}, {0x50f00004f43u}, {0x11900003e97u}, {0xc239000061fdu}, {0x51200004584u},
    {0xc53400004ba4u}, {0xc6290000460cu}, {0xc62700004635u}, {0x22a00008e7fu}, {0x270600003056u}, {0x30c00000548u}, {0x41f000060a8u}, {0x390100000d56u},
    {0x40c00006cc9u}, {0x31900000858u}, {0x81300001c5bu}, {0x32100000b77u}, {0x230d000019fcu}, {0x912000008feu}, {0x811c000042a1u}, {0xc2160a000eeau},
    {0xc51c13000dc2u}, {0xc51b00000ddeu}, {0xc51800000df9u}, {0xc5240a000e11u}, {0xc523000035acu}, {0x70a00006727u}, {0x23700006846u}, {0x519000017d3u},
    {0x32060000319bu}, {0x313000036f7u}, {0x292100000f97u}, {0x22120000307bu}, {0x11800001a8du}, {0x21b0000bb6cu}, {0x230e00001bbbu}, {0x718000055f5u},
    {0x260a00004218u}, {0x140e00000a01u}, {0x41200006d6bu}, {0x91300000757u}, {0x29080000103eu}, {0x2260000af4bu}, {0x11200004111u}, {0x231600006527u},
    {0x441500004f07u}, {0x70e000054e9u}, {0x2b0600000383u}, {0x32400002b86u}, {0x31900006ac6u}, {0x270700004821u}, {0x2707000061a9u}, {0xc21800005803u},
    {0x240d00001c5cu}, {0x462500002770u}, {0x462b00002795u}, {0x270800002f43u}, {0x1200000f26u}, {0x72100006097u}, {0x1412000033cbu}, {0x270700004090u},
    {0xe81500001ee7u}, {0x11b000029e4u}, {0x250900003b39u}, {0x812300004869u}, {0x51a000021eeu}, {0x142500002a19u}, {0x270a000029edu}, {0x270900004c1au},
    {0x141800000b58u}, {0x60c0000599bu}, {0x270a00005f16u}, {0x6b0700000563u}, {0x2707000040b7u}, {0x91000001780u}, {0x270c00002f98u}, {0x1b000031ceu},
    {0x2809000036b0u}, {0x40a00004a6bu}, {0x454700003f63u}, {0xc82704002388u}, {0xc824050026e3u}, {0x11800002bc2u}, {0x21400002741u}, {0x70d00001f7bu},
    {0x270700004356u}, {0x411100004cd6u}, {0x60f00000f5au}, {0x4018000019adu}, {0x41000004a96u}, {0x61e000025c8u}, {0x10f0000045eu}, {0x240700001321u},
    {0x270700004a02u}, {0x61500003e62u}, {0x30e00000f4eu}, {0x2700003162u}, {0x270400004c50u}, {0x50f00001c53u}, {0x270a00005eadu}, {0x116000032bbu},
    {0x21300002593u}, {0x140f00000ba1u}, {0x11500000ea5u}, {0x461c000033d2u}, {0x4620000033eeu}, {0x10900002bf9u}, {0x709000002aau}, {0x70f00006269u},
    {0x461500005a22u}, {0x461600005a37u}, {0xe00000431u}, {0x70600000af8u}, {0x40900006460u}, {0x81100001735u}, {0x80c00001bdau}, {0x317000012d6u},
    {0xa0b00000155u}, {0xc21a00009fe7u}, {0x1411000004c9u}, {0x22d00006658u}, {0x50f00005354u}, {0x70d000019a1u}, {0x20f0000bb30u}, {0x2200000036u},
    {0x12200000c52u}, {0x60f000046c3u}, {0xe0000135fu}, {0x210d0000161au}, {0x11700004bc6u}, {0x11700004bddu}, {0xc21800001979u}, {0xc21300001991u},
    {0xc22d17005b94u}, {0xc21e00005f4fu}, {0x270700002b46u}, {0x230c0000396du}, {0xbc050000022bu}, {0x320d000031f5u}, {0x619000022a0u}, {0x270c000033beu},
    {0xe00001131u}, {0x670a000061c7u}, {0x300000478du}, {0x915000014e4u}, {0x11000000832u}, {0x140b0000635au}, {0x250700004c37u}, {0x270500003ecau},
    {0x3150000210eu}, {0x270600004170u}, {0x2700003e19u}, {0x71500004d38u}, {0x482200003b7fu}, {0x51200001899u}, {0xc21000001742u}, {0xc21100001752u},
    {0xc20d00001763u}, {0xc21c07005b45u}, {0xc61c0f0015e7u}, {0x411e000011f5u}, {0x4416000015aau}, {0x4410000015c0u}, {0x440d000015d0u}, {0x4411000015ddu},
    {0x441b000015eeu}, {0x442200001609u}, {0x70c000004d0u}, {0x21200002270u}, {0x141100000da6u}, {0x40d00006b99u}, {0x260400004394u}, {0x71b00003633u},
    {0xc2300500416cu}, {0xc23e32005c26u}, {0xc22b0f0062acu}, {0xc52410000962u}, {0xc52900000c87u}, {0xc614050005c7u}, {0xc61e100005dbu}, {0xc61f0500063fu},
    {0xc62012000733u}, {0xc61608000753u}, {0xc61709000769u}, {0xc61709000780u}, {0xc61b04000797u}, {0xc616040007b2u}, {0xc618000007c8u}, {0xc61507000807u},
    {0xc6150700081cu}, {0xc61c000008d2u}, {0xc61c0e0015cbu}, {0xc62b200049bfu}, {0xc62d220049eau}, {0xc63e23004a54u}, {0x140b0000576cu}, {0x60d00000c57u},
    {0x71a000049b5u}, {0x70a00002340u}, {0x3150000399cu}, {0x40b000027c0u}, {0x270a00003ee8u}, {0x10d000020d8u}, {0x432b00002f33u}, {0x432500002f5eu},
    {0x61800003850u}, {0x261000005277u}, {0x10f0000260au}, {0x117000040cdu}, {0x21090000154bu}, {0x71e0000089au}, {0x916000002aau}, {0x51400004f2fu},
    {0x250c00002763u}, {0xc11103001fa5u}, {0x75400004fe0u}, {0x270700002a45u}, {0xc82e1e00004cu}, {0x30b00001079u}, {0x60d00003b6au}, {0x32a00003638u},
    {0x32a00003662u}, {0xc50b0000236fu}, {0x2703000033e9u}, {0x11000003e87u}, {0x33b00003f19u}, {0x41300005870u}, {0xc6210000153fu}, {0xc92707000c3du},
    {0x51200001621u}, {0x240a0000286au}, {0x70700000adbu}, {0x7140000223eu}, {0x20e000023bbu}, {0xc3170c001e88u}, {0x117000019a0u}, {0x11b00000ae0u},
    {0xc61f07005560u}, {0xc6240c00557fu}, {0x26000036cbu}, {0x323000053a1u}, {0x70a00001e9cu}, {0x270800003f8eu}, {0x60f00000f40u}, {0x31200006772u},
    {0x14130000354eu}, {0x40150000069eu}, {0x401500000a59u}, {0x51700004cceu}, {0x491d000013f0u}, {0x6b0800000124u}, {0x10000012b2u}, {0x71100003674u},
    {0x81000001918u}, {0x290b00000eccu}, {0xc10900001fc5u}, {0x2105000053a2u}, {0x5170000154au}, {0x2a04000001f1u}, {0x323300006e48u}, {0x140e00000b4au},
    {0x141000000cdcu}, {0x210c000016ebu}, {0x10a00000122u}, {0x432600003b46u}, {0x40900002d57u}, {0x2160000659bu}, {0x451700004b56u}, {0x2706000031dbu},
    {0x481900002213u}, {0x70c00001ff9u}, {0x720a0000396au}, {0x51c000038ffu}, {0x61200001bd1u}, {0x1500000171u}, {0x141500002f45u}, {0x291000000e9bu},
    {0x432100006f47u}, {0x40a00006469u}, {0xc83422002ce6u}, {0x6b0a0000042au}, {0x270c00002be8u}, {0x270900002f6bu}, {0x30c00006ec0u}, {0x140c00000868u},
    {0x7208000036aeu}, {0x421300007716u}, {0x250b0000286au}, {0x211600002addu}, {0x3130000028au}, {0x260900002033u}, {0x421800007e9fu}, {0x114000045aau},
    {0x41500004ddau}, {0x70a0000625fu}, {0xc31206001e3cu}, {0x316000067acu}, {0x50d000019ebu}, {0x671300005267u}, {0xc0200d002cbau}, {0x240c000018d5u},
    {0x4190000614fu}, {0x7090000202cu}, {0x71b0000380fu}, {0x270800002dd3u}, {0x21000002260u}, {0x324000002e7u}, {0x3360000305bu}, {0x230e000029e9u},
    {0xc22216007a62u}, {0x240c0000188eu}, {0x70900000607u}, {0xc51a0f000c6du}, {0x811c00005969u}, {0xd13000003eeu}, {0x140c00004ccfu}, {0x50b0000227au},
    {0x21200002500u}, {0x5100000323bu}, {0x210d00004d79u}, {0x2130000a6cbu}, {0x320e00007d5fu}, {0x2606000013cdu}, {0x20100000286eu}, {0x270600005be8u},
    {0x230000405cu}, {0x21c00009dc6u}, {0xf000011f2u}, {0x150000127au}, {0x4319000068a5u}, {0x70f0000183eu}, {0x461400003306u}, {0x461600003336u},
    {0x270f0000521du}, {0x80e000014ceu}, {0x1120000330fu}, {0x61100001ebeu}, {0x270700005eb7u}, {0x40c00005b96u}, {0x60e00000d93u}, {0x617000047c5u},
    {0xd00000334u}, {0x610000035beu}, {0x617000025e6u}, {0x31e000008a2u}, {0x811000015b1u}, {0x30d000013e1u}, {0x81c00001a68u}, {0x710000004dcu},
    {0x70900000ea2u}, {0x30b00001047u}, {0x140c00005ccbu}, {0x91000000747u}, {0x70c000017e7u}, {0x790900000d9eu}, {0x28000029eau}, {0x270f00005e5cu},
    {0x320700003277u}, {0x11a000031b6u}, {0x119000034c7u}, {0x140a00002571u}, {0xc21b0000a58fu}, {0xc2170000a5aau}, {0x70b0000065fu}, {0x6908000015fdu},
    {0x71300000ca2u}, {0x71300000cb5u}, {0x640700001aecu}, {0x2608000055efu}, {0x4412000022abu}, {0x4416000022bdu}, {0x44120000231bu}, {0x14120000095bu},
    {0x22500007d6du}, {0x1410000003f7u}, {0x10a0000074bu}, {0x410000057d2u}, {0x8000002f0u}, {0x51800001f9eu}, {0x230300003982u}, {0x265000068e1u},
    {0x411e000054fau}, {0x811a0000322fu}, {0x2300003b4au}, {0x27060000297bu}, {0x7140000547cu}, {0x21000001fd4u}, {0x21600002218u}, {0x91300000050u},
    {0x31100005fa8u}, {0x61400001e39u}, {0x61400001e4du}, {0x482000003842u}, {0x615000038ebu}, {0x640600001aa4u}, {0x471c00004bf7u}, {0x90d00000821u},
    {0x71600000349u}, {0xc51908000367u}, {0x415000031cbu}, {0x27070000280fu}, {0x270700002816u}, {0x4410000013b9u}, {0x540f000019feu}, {0x640800001a51u},
    {0x441000001e90u}, {0x441100001ea0u}, {0x440e00001eb1u}, {0x441000001ebfu}, {0x440d00001ecfu}, {0x440d00001edcu}, {0x440e00001ee9u}, {0x441000001ef7u},
    {0x441100001f07u}, {0x440e00001f37u}, {0x440f00001f45u}, {0x441000001f54u}, {0x541400001f75u}, {0x40e00005bbfu}, {0x270900002aedu}, {0x52400004fdbu},
    {0x212000093a9u}, {0x5110000228eu}, {0x270700002b4du}, {0xc00003593u}, {0x30d00000189u}, {0x451c00002f4du}, {0x452d00002f69u}, {0x452f00002f96u},
    {0x60d000034f7u}, {0xc21e0000bd7bu}, {0x715000003ccu}, {0x14100000353eu}, {0x60c00005976u}, {0x117000008e3u}, {0x2240000b8f5u}, {0x27030000326au},
    {0x51700004c9eu}, {0x70900000fcbu}, {0x270600002f89u}, {0x70e00001c4fu}, {0x1200000b0au}, {0x22000049d5u}, {0x11c00001b3eu}, {0x613000059c0u},
    {0x70b0000165cu}, {0x6b07000003e5u}, {0x90000228au}, {0x2109000015a1u}, {0x270700004c8fu}, {0xc21c0b008117u}, {0x14140000072au}, {0x6150000122fu},
    {0x61800002903u}, {0x140d0000243eu}, {0x2705000026d5u}, {0x21000008aa2u}, {0x70900001bcdu}, {0x422000007516u}, {0xa11000000d5u}, {0x21500002161u},
    {0x51300004606u}, {0x71100001ec3u}, {0xc824140009e9u}, {0x11b0000294fu}, {0xb000014c5u}, {0x790400000dbau}, {0x10e0000270cu}, {0x2180000ae1du},
    {0x358000027b6u}, {0x516000016bcu}, {0x2b0900000394u}, {0x10e000020afu}, {0x222000065b1u}, {0x40c00005b28u}, {0xc2322000a50du}, {0x10d00003edau},
    {0x27080000273fu}, {0x141900002ef6u}, {0x140e00003572u}, {0x41900003ffbu}, {0x411c00005518u}, {0x1120000018eu}, {0x1120000024bu}, {0x11200000a16u},
    {0x113000025a2u}, {0x270600004c96u}, {0x610000022d8u}, {0x70d00001203u}, {0x73600005034u}, {0x80d000018d0u}, {0xc000015c0u}, {0x141900002135u},
    {0x11900000d87u}, {0x70d000015d3u}, {0x915000005d2u}, {0xc3390000502fu}, {0x60e0000125eu}, {0x41900003fb0u}, {0x30e000034d7u}, {0x710000007bfu},
    {0x30d000050a0u}, {0x61800000bc9u}, {0x42210000bae2u}, {0x452100003274u}, {0x4520000039dfu}, {0x451d000039ffu}, {0x451c00003a1cu}, {0x451b00003a38u},
    {0x480e00002416u}, {0x432400003534u}, {0xc0000487eu}, {0x140f000045d6u}, {0xc52000000669u}, {0xc52600000689u}, {0xc524000006afu}, {0xc51f000006d3u},
    {0xc525000006f2u}, {0xc52300000717u}, {0xc51e0000073au}, {0xc52400000758u}, {0xc5220000077cu}, {0xc51800000827u}, {0xc51e0000083fu}, {0xc5170000085du},
    {0xc51a00000874u}, {0x71500005d87u}, {0x1000002331u}, {0xc21e03002e01u}, {0xc2350b00602cu}, {0xc21d13008418u}, {0xc21d13008435u}, {0x270500002da3u},
    {0x2707000042f8u}, {0xc8190b000c9eu}, {0xc81000000cb7u}, {0x812c00002a6fu}, {0x812c00002a9bu}, {0x430e000016dcu}, {0x61300005367u}, {0x21090000561fu},
    {0x2170000b54eu}, {0x6b0900000133u}, {0x6b0b0000013cu}, {0x6b0c0000018bu}, {0x29000024a4u}, {0x61f000017ffu}, {0x5000002aafu}, {0x2207000030c0u},
    {0x6b0f00000613u}, {0x6b0d00000622u}, {0x240800001278u}, {0x415000058acu}, {0x270d0000272au}, {0x271000006524u}, {0x40d000027cbu}, {0x71200003d05u},
    {0x1d00002354u}, {0x420b000029beu}, {0x2d00001676u}, {0x141200002637u}, {0x9120000034cu}, {0x71e000010d7u}, {0x7d10000000c8u}, {0xd1100000401u},
    {0xc21e080008f0u}, {0xc2200000090eu}, {0xc21900000942u}, {0x41500002db1u}, {0x41500002dd8u}, {0x11c000022bau}, {0x31b00006cd1u}, {0xd000013a6u},
    {0x72200004d9bu}, {0x32000003eaau}, {0x40d00003a19u}, {0x90b00000518u}, {0x22300008e33u}, {0x430e00001ee2u}, {0x321400003502u}, {0x2706000033d6u},
    {0x70c000069cdu}, {0xd20000005cfu}, {0x6b0c000001b3u}, {0x30c00000ff6u}, {0x70f000001cfu}, {0x60d00003bd3u}, {0xc2180e004a95u}, {0xc23212008c09u},
    {0x46140000544cu}, {0x2b05000002c3u}, {0x7220000509au}, {0x709000054c9u}, {0x32100006957u}, {0x270900003f6au}, {0x140f00004886u}, {0x511000031d0u},
    {0x1700000475u}, {0x11b000029a4u}, {0x90d00000220u}, {0xc82d0d00278fu}, {0x41100003705u}, {0x250200002712u}, {0x415000053cdu}, {0x270b00002a6cu},
    {0x4120000668bu}, {0xc21a00007623u}, {0x7110000105du}, {0x10b00001d45u}, {0x10800001d7bu}, {0x210700002d2au}, {0x21000001fc4u}, {0x140b000025c0u},
    {0x31600003777u}, {0x440e00004b53u}, {0x401800000a6eu}, {0x401500000a86u}, {0x470e0000260fu}, {0x481500001247u}, {0x48160000125cu}, {0x441500006262u},
    {0x140c000063d1u}, {0x270800002737u}, {0x270800005590u}, {0x270800005ea5u}, {0x92500001318u}, {0x31700005affu}, {0x22a00007401u}, {0x50f00001736u},
    {0x51400002079u}, {0x470c00006731u}, {0x481d00003ab9u}, {0x915000006afu}, {0x26070000422bu}, {0x461400005497u}, {0x21f0000aa08u}, {0x31600006cecu},
    {0x240500005979u}, {0x2300001e7cu}, {0x22b000072cbu}, {0x3190000545du}, {0x713000044e1u}, {0x70b0000068au}, {0x141b00002953u}, {0x470900002628u},
    {0x250a00004a50u}, {0x7120000696du}, {0x32800000b11u}, {0x11300003f25u}, {0x141100001fd8u}, {0x270900002937u}, {0x141000001031u}, {0x51900002e4cu},
    {0x20a00008732u}, {0x430e0000171eu}, {0x720600003896u}, {0x4d1d0000024eu}, {0x1700003fa3u}, {0x5120000211bu}, {0xc00004a27u}, {0x270a00003037u},
    {0x32900002068u}, {0xf00001799u}, {0x2d00001969u}, {0x11400001bacu}, {0x30d000030dfu}, {0x422300002b81u}, {0x430d000016cfu}, {0x51500002208u},
    {0x710000019c0u}, {0x483d00003bfbu}, {0x40c00006d41u}, {0x70b00000d12u}, {0x71c000037f3u}, {0x111000006c2u}, {0x5190000221du}, {0x80f000018c1u},
    {0xc22d0a004a68u}, {0xc00000ad4u}, {0x112000040a8u}, {0x1417000029e9u}, {0x451b00003295u}, {0x713000059afu}, {0x140c0000257bu}, {0xc21d11003b6du},
    {0x21400009264u}, {0x3120000470du}, {0x70d00001304u}, {0x230900001b98u}, {0x17000010abu}, {0x17000010c2u}, {0x23000043bcu}, {0x270900003303u},
    {0x140e00006b41u}, {0x70c000019eau}, {0x12600001a04u}, {0x20e000023c9u}, {0x270f00005bf2u}, {0x11400000a86u}, {0x141700003930u}, {0x722000038abu},
    {0x140a000055cbu}, {0x270a00004747u}, {0x4d1e000001cbu}, {0x4d1f000001e9u}, {0x512000016d2u}, {0x70c00004a35u}, {0x2000002c09u}, {0x51400001ce5u},
    {0x1e000024fau}, {0x140d00006637u}, {0x270900006156u}, {0xc23000009c67u}, {0xc22d00009c97u}, {0xc22700009cc4u}, {0x71100000c72u}, {0x30c00006dfdu},
    {0x60e00000c64u}, {0x70e00003666u}, {0x11d00000c12u}, {0x10a00000162u}, {0x10a000002bbu}, {0x250a000026e8u}, {0x812500004ee2u}, {0x21400009150u},
    {0x4613000054c4u}, {0x4617000054d7u}, {0x11700004b13u}, {0x30c00000f81u}, {0x140b00000a0fu}, {0x240c00001948u}, {0x41c00004117u}, {0x31e0000463cu},
    {0x141200004c18u}, {0x6360000168au}, {0x140e00000780u}, {0x21500006a7cu}, {0x141200000148u}, {0x71100000695u}, {0x22300009d8au}, {0x432700004b4au},
    {0x431a00004b71u}, {0x431e00004b8bu}, {0x30f00005091u}, {0x240c000019a8u}, {0x40d000039c0u}, {0x1500001713u}, {0x240c0000126cu}, {0x81f0000169fu},
    {0x1190000360du}, {0x616000052dcu}, {0x270800002a7fu}, {0x412400004cfeu}, {0xc61e00003abau}, {0x70500002295u}, {0x270700002cc0u}, {0x260900004222u},
    {0x280700001debu}, {0x280700001f4fu}, {0x881800002eb3u}, {0x1100000d4au}, {0x24080000381du}, {0x211000065f3u}, {0x609000051a2u}, {0x20f0000bb21u},
    {0x2300001cc4u}, {0x12900002e62u}, {0x141700006875u}, {0x70c00000e8fu}, {0xc614000002c6u}, {0x61b00004e58u}, {0x270a00005ef6u}, {0x20f00002917u},
    {0x270700004cf2u}, {0x7130000527au}, {0x1090000598eu}, {0x31a0000126au}, {0x415000068d9u}, {0x480c00003d7fu}, {0x250600002657u}, {0x2170000242fu},
    {0x140f000064f8u}, {0x618000034d2u}, {0x32120000b877u}, {0x240c00001828u}, {0x51a0000426eu}, {0x517000047b8u}, {0x70b00000572u}, {0x270a000026efu},
    {0xa1000000090u}, {0x12300005071u}, {0xc2160d0015d8u}, {0xc2120000162fu}, {0xc21000001641u}, {0xc2170e00168du}, {0xc212090016c7u}, {0xc20c0000179eu},
    {0xc22017007cb8u}, {0xc21c13007cd8u}, {0xc2261d007cf4u}, {0xc2180b00a5c1u}, {0xc2180b00a5d9u}, {0x481800002e47u}, {0x60d00002b7cu}, {0x62500002e38u},
    {0xc8322900348bu}, {0xc21d13000e82u}, {0xc32e09002f83u}, {0xc33025005e82u}, {0xc32f0a005eb2u}, {0xc3230a005ee1u}, {0x5130000160eu}, {0x420f00006ce7u},
    {0x14110000066fu}, {0x2b0000289eu}, {0x70d00000f5du}, {0x481600001281u}, {0x11a00001db8u}, {0x11a00001ec2u}, {0x31500004cb5u}, {0x141600000307u},
    {0x5150000202au}, {0x51500002064u}, {0x60b00001169u}, {0x21b000064f0u}, {0x70a00000ff2u}, {0xc51703000fffu}, {0x92700001237u}, {0x141200005302u},
    {0x12900003a1eu}, {0x411e00004454u}, {0x411c000054c3u}, {0x70f0000067bu}, {0x7c0e00000150u}, {0xc228000006e7u}, {0xc2210000433du}, {0xc61400000521u},
    {0x67070000346au}, {0x21200002082u}, {0x51300004847u}, {0x481c0000244cu}, {0x140b0000482eu}, {0x40f00004d44u}, {0x91b0000009du}, {0x290500000ed7u},
    {0x81300001782u}, {0xc53713004b6du}, {0x811b0000488cu}, {0x310000065c5u}, {0x270500002895u}, {0x30e00004732u}, {0x71400000ffcu}, {0x70b00001079u},
    {0x390300000d37u}, {0x111000046deu}, {0x2600000081u}, {0xc2230400041du}, {0xc22204000440u}, {0x270e0000650cu}, {0x10d000045beu}, {0x14000025cau},
    {0x440a000013afu}, {0x91800001551u}, {0x1700003f30u}, {0x141c0000209cu}, {0x70600001600u}, {0x140e000025e9u}, {0x60f00005405u}, {0x640e00001b48u},
    {0x640f00001b56u}, {0x480f00001272u}, {0x181a00001cbeu}, {0x181a00001cd8u}, {0xc8342b002c4bu}, {0xc8261d002c7fu}, {0x822000039dfu}, {0x432b00003893u},
    {0x4325000038beu}, {0x4324000038e3u}, {0x431a00003907u}, {0x2709000065f8u}, {0x20f000027d1u}, {0x2707000033dcu}, {0x30e0000378du}, {0x61100003e0du},
    {0x1200003bbcu}, {0x240f000018ecu}, {0x51b0000175fu}, {0x708000022bfu}, {0x491200000ba9u}, {0x811d00003fe7u}, {0x2c00003742u}, {0x140600001dd7u},
    {0x61500005182u}, {0x32300001f34u}, {0x270f00003ed9u}, {0x10e00004df2u}, {0x40e000057b8u}, {0x81400001a15u}, {0x90d0000086bu}, {0x313000000a0u},
    {0x141900003e4au}, {0x41100001cbfu}, {0x6160000588bu}, {0x270f0000522cu}, {0x90f000016fau}, {0x21d0000a117u}, {0x141100000c2bu}, {0x3209000035fdu},
    {0x70b00001df4u}, {0xc81205001115u}, {0x40b00004960u}, {0x61100005345u}, {0x432200003b24u}, {0x140d00000bf3u}, {0xc517000008a4u}, {0xc61d00001503u},
    {0x280a00001f2cu}, {0x2706000040e2u}, {0x27080000471cu}, {0x210900001608u}, {0x240900001391u}, {0x724000056fdu}, {0x4916000010cbu}, {0x51f00001c79u},
    {0x70c00000de5u}, {0x30d0000594bu}, {0x280600001e16u}, {0x1c000017f8u}, {0x70b00000536u}, {0x20c00002531u}, {0x11f000019e5u}, {0x433f00004e4cu},
    {0x432d00004e8bu}, {0x314000054e4u}, {0x140d00000487u}, {0x60f0000108cu}, {0x71700003c2bu}, {0xc51a00002adbu}, {0x451400002bbbu}, {0x481100001340u},
    {0x481500001351u}, {0x180a00001c9fu}, {0x800000696u}, {0xc2160a0052c4u}, {0x46150000488bu}, {0x4619000048a0u}, {0xc81408000e34u}, {0x90b000008f3u},
    {0x71900006583u}, {0x11300000621u}, {0x50800005460u}, {0x140c0000049fu}, {0x42210000b705u}, {0x421e0000b78bu}, {0x270800002a98u}, {0x270b000031a8u},
    {0x1423000030b7u}, {0x1423000030dau}, {0x61f00001287u}, {0x21d0000a932u}, {0x60b00001f27u}, {0x2705000047e6u}, {0x20700002713u}, {0x240300002edau},
    {0x61a00001b9cu}, {0x10800000a2fu}, {0x24090000181fu}, {0x310000065b5u}, {0x41200006446u}, {0x21000001eacu}, {0x48050000133bu}, {0xf211040071a6u},
    {0x461d00002631u}, {0x462200002670u}, {0x7000002e9u}, {0x3202000031a5u}, {0x27070000344bu}, {0xc21609000054u}, {0xc2190c000462u}, {0xc2270b003bc9u},
    {0xc22700005a39u}, {0x42140000a7ddu}, {0x42180000a7f1u}, {0x421b0000a809u}, {0x71100001210u}, {0x70e000016aeu}, {0xc81c0300074fu}, {0xc81a0500076bu},
    {0xc81e05000785u}, {0x81100001adcu}, {0xc22f1f004b12u}, {0xc22818004b41u}, {0x71a00000058u}, {0x2b0500000609u}, {0x10000011c0u}, {0xc52a00004504u},
    {0x123000056f0u}, {0x230b00001a82u}, {0x61000004703u}, {0x1200003fdau}, {0xc32d000052aau}, {0xc3300000530cu}, {0xc02a030027d0u}, {0x20c00006768u},
    {0xc5180e00144eu}, {0xc51e1400147cu}, {0x70a00005363u}, {0x811c0000537du}, {0x21e00009846u}, {0x70e0000113du}, {0x240b000018aau}, {0x481400001223u},
    {0x481000001237u}, {0x31b00001c07u}, {0x390400000d52u}, {0x10f00002f88u}, {0x31600000d08u}, {0x8100000168fu}, {0x811000019b9u}, {0x140f00000b2bu},
    {0x14130000064bu}, {0x7120000217eu}, {0x9060000016au}, {0x270700003234u}, {0x11000003186u}, {0x251b00003fe6u}, {0x251b00004001u}, {0x31100005f10u},
    {0x141b000002d9u}, {0x70800001e67u}, {0x41400001bd6u}, {0x71300003c91u}, {0x480f00002de7u}, {0x11700002d4du}, {0x250a0000271bu}, {0x51800003191u},
    {0xc6170d00015bu}, {0x140000106du}, {0x27070000462eu}, {0x14120000025fu}, {0x40800002d60u}, {0x141d000010f7u}, {0x71400003dc1u}, {0x6b0500000526u},
    {0x61200003e8du}, {0xc515000009d8u}, {0x270b00005cb8u}, {0x2106000015ddu}, {0x5260000335du}, {0x270300002e9au}, {0x141200003510u}, {0x715000058fau},
    {0x30f000034c8u}, {0x431f00005602u}, {0x224000073acu}, {0x210600001580u}, {0x61f0000538bu}, {0x126000028c6u}, {0x70a000007cfu}, {0x140d0000013bu},
    {0x31f00001d3cu}, {0x240b0000285cu}, {0x61000003203u}, {0x1120000005au}, {0x114000049f3u}, {0x710000054f7u}, {0x61700004812u}, {0x31200005b16u},
    {0x4619000054abu}, {0x290800001218u}, {0x17000017a8u}, {0x1411000063b3u}, {0x716000058a5u}, {0x9250000107bu}, {0x140d00002cc5u}, {0x2220000a16au},
    {0x141800000e8cu}, {0x320900003169u}, {0x141a00002050u}, {0x14000013b3u}, {0x200900003d0fu}, {0x431e00003364u}, {0x431e00003382u}, {0x431a00003472u},
    {0x431a0000348cu}, {0x70b0000024bu}, {0x31500005f93u}, {0x240400002eb6u}, {0x31500001138u}, {0x41200004defu}, {0x250c00003b2du}, {0x71900001221u},
    {0x22a0000af99u}, {0x140700001dddu}, {0x1110000545au}, {0x181a00001daau}, {0x6b0500000467u}, {0xc51b00000177u}, {0xc51c00000192u}, {0xc51d000001aeu},
    {0xc515000001cbu}, {0xc516000001e0u}, {0xc517000001f6u}, {0xc5160000020du}, {0xc51800000223u}, {0xc51b0000023bu}, {0xc51700000256u}, {0xc51d0000026du},
    {0xc5170000028au}, {0xc51c000002a1u}, {0xc511000002bdu}, {0xc515000002ceu}, {0xc513000002e3u}, {0xc517000002f6u}, {0xc5190000030du}, {0xc5190e0009a9u},
    {0xc5160b0009c2u}, {0xc52016000a05u}, {0xc51e14000a25u}, {0xc5160c000a43u}, {0xc51a05000a59u}, {0xc51b05000a73u}, {0xc5251c000af1u}, {0xc52414000cb0u},
    {0xc52419000cd4u}, {0xc51f14000d14u}, {0xc51d12000d8cu}, {0xc5190a000da9u}, {0xc51c0a000e35u}, {0xc51d0a000e51u}, {0xc5150a000e6eu}, {0xc51308000f0bu},
    {0xc51106000f38u}, {0xc51506000f49u}, {0xc51d00000f89u}, {0xc51e15000fe1u}, {0xc52118001016u}, {0xc5130a001263u}, {0xc516090012e0u}, {0xc5180e0012f6u},
    {0xc52116001353u}, {0xc52318001374u}, {0xc51a05001434u}, {0xc514000028f4u}, {0xc51b00002908u}, {0xc516070029b8u}, {0xc51b100029ceu}, {0xc51d0c0029e9u},
    {0xc51300002a9du}, {0xc51100002ab0u}, {0xc5170b002b21u}, {0xc51909002b38u}, {0x21b00009909u}, {0x71400001393u}, {0x2718000051e7u}, {0x2e00004344u},
    {0x113000053adu}, {0x224000098a6u}, {0x30d000025ddu}, {0x11600000da0u}, {0x31200002798u}, {0x4418000032adu}, {0x4418000032c5u}, {0x320e00009780u},
    {0xf00001513u}, {0x440a000051acu}, {0x440b000051c0u}, {0x440d000051d6u}, {0x25080000332cu}, {0x432500003acdu}, {0x3100000465au}, {0x462200002c1fu},
    {0x15000028fcu}, {0x432800006b9fu}, {0x70d000020bbu}, {0x14120000574du}, {0x21060000171au}, {0x51100001b5cu}, {0x70b00001bc2u}, {0x210500001535u},
    {0x4120000055c8u}, {0x70c000015bcu}, {0x27090000429fu}, {0x4919000015d7u}, {0x4a1200000251u}, {0x27070000475cu}, {0x14100000298bu}, {0x141b00002f0fu},
    {0x41b0000368du}, {0x519000037ecu}, {0x2250000648cu}, {0xc2150c002e8cu}, {0xc2170e002ea1u}, {0xc2160d002eb8u}, {0x22100008fbau}, {0xc21c08001a8au},
    {0x71600004b7fu}, {0x270b000030ceu}, {0x3200000373du}, {0x471300005bd5u}, {0x4329000059f1u}, {0x61f00002e76u}, {0x4545000051beu}, {0x70d0000236eu},
    {0x51500001eb3u}, {0x41600003f52u}, {0x62500000966u}, {0x2130000b565u}, {0x250000376eu}, {0x21300001ed4u}, {0x32700006121u}, {0x72f00003971u},
    {0x11200001cc6u}, {0x32060000add6u}, {0xc31f00001894u}, {0xc82300000ba2u}, {0xc81300000bc5u}, {0xc81400000bd8u}, {0xb00001493u}, {0x420b00006b2du},
    {0x313000039c4u}, {0x250b00003610u}, {0x90600000a55u}, {0x1a000023ceu}, {0x421000006abeu}, {0x141300003960u}, {0x60c000059dfu}, {0x4814000012a7u},
    {0x270800002759u}, {0x14100000524du}, {0x270900002b65u}, {0x60c00002838u}, {0xf00000f58u}, {0x70f0000079du}, {0x6b0800000112u}, {0x6b0900000417u},
    {0x3130000250bu}, {0x30f000003d6u}, {0x440f00004bdcu}, {0x680c000031b2u}, {0x680d000031beu}, {0x114000040e4u}, {0x320f000032c8u}, {0x71f00006078u},
    {0xc0211600309cu}, {0x70600001c9eu}, {0xc8180e0005f9u}, {0xc8160c000611u}, {0xc81e1400063fu}, {0xc81b1100065du}, {0xc81b110006aau}, {0xc820160006c5u},
    {0xc8150b0006e5u}, {0x31500002014u}, {0x30e00002531u}, {0x317000005deu}, {0xa37000001a0u}, {0x47090000245fu}, {0x270c00003334u}, {0x90c00000125u},
    {0x140f00004951u}, {0x710000066f0u}, {0x1130000454fu}, {0x71300004947u}, {0x70d00000835u}, {0x2b0f000002c8u}, {0xc21a0000b829u}, {0x92200001376u},
    {0x71600001b1au}, {0x270500002a60u}, {0x7c090000024du}, {0x120000326au}, {0x1150000325au}, {0x22100008ae3u}, {0x32900000c0au}, {0x270b00005ee5u},
    {0x411100001958u}, {0x22100007994u}, {0xc2180000bd30u}, {0x30d00001031u}, {0x441100001717u}, {0x440e00001728u}, {0x250e0000330bu}, {0x70e0000179bu},
    {0x260d00001e17u}, {0x4613000045b7u}, {0x270f0000421au}, {0x12600002914u}, {0xc2281900070fu}, {0xc22b0e00075bu}, {0x1418000052c3u}, {0x71200004511u},
    {0x421500007fedu}, {0x421700008002u}, {0x421d00008019u}, {0x421e00008036u}, {0x422400008054u}, {0x422300008078u}, {0x42180000809bu}, {0x70c00001de8u},
    {0x61900000d4eu}, {0x2708000061b0u}, {0x26600006946u}, {0x12000004f07u}, {0x12000005628u}, {0x12000005648u}, {0x60f00000dd8u}, {0x60b000010cbu},
    {0x12600003548u}, {0x230600001a64u}, {0x1410000064e8u}, {0x61e00000a4eu}, {0x140b00006345u}, {0x50d00004879u}, {0x511000021a6u}, {0xa0a00000307u},
    {0x40e00001cb1u}, {0x14120000109au}, {0x70f000013e0u}, {0x481f00003a9au}, {0x40d0000496bu}, {0x1413000004dau}, {0x471300006ac3u}, {0x613000011e2u},
    {0x6b07000003ecu}, {0x41300006968u}, {0x1200000271u}, {0x60c0000596au}, {0x91100000016u}, {0x32800003c24u}, {0x32800003c71u}, {0x142200006820u},
    {0x50f000022fau}, {0xbc0b00000220u}, {0x40c00001ca5u}, {0x190000176fu}, {0x482500003640u}, {0x5130000199eu}, {0x215000026abu}, {0x141d00006588u},
    {0x2607000013b4u}, {0xe52812002d0cu}, {0xc821050004bcu}, {0x140800002c6du}, {0x240e00001334u}, {0x4808000012cau}, {0x462100005210u}, {0x481a000036bfu},
    {0x6707000057c9u}, {0x4825000036fbu}, {0x70e000021aau}, {0xc2300300028du}, {0xc22708000c2cu}, {0xf00000f9au}, {0x60b00004b86u}, {0x42130000a495u},
    {0x27090000308eu}, {0x140c00000bbbu}, {0x31e000020dbu}, {0x10d0000254bu}, {0x140f000025dau}, {0x318000005b3u}, {0x60e00000d2au}, {0x70e0000071fu},
    {0x71f000063ddu}, {0x81000001366u}, {0x81000001a96u}, {0x480e0000225fu}, {0x41300005164u}, {0x115000059c7u}, {0x21c00006524u}, {0xc214000006a2u},
    {0x71400002082u}, {0x31b00006106u}, {0x2705000031eau}, {0x4220000074a1u}, {0x4229000074c1u}, {0x422c000074eau}, {0x70b00006236u}, {0x314000024f7u},
    {0x141100000237u}, {0x51100001f13u}, {0x10d000003b5u}, {0x30e000002b9u}, {0x61000002717u}, {0x61800005854u}, {0x70d000018d5u}, {0xe00003f70u},
    {0x81170000494cu}, {0x21800008d80u}, {0x32300006997u}, {0x312000036e5u}, {0x14120000122fu}, {0x270200002e27u}, {0x402500000711u}, {0x401b00000736u},
    {0x421500002bdeu}, {0x421100002bf3u}, {0x4316000014d8u}, {0x4420000016dfu}, {0x471800002483u}, {0x491600000b23u}, {0x490d00000b72u}, {0x491900000b7fu},
    {0x7d0d000000d8u}, {0x141200004c84u}, {0x261e00003b3fu}, {0x2702000031c8u}, {0x280f00001fcau}, {0x1415000068c4u}, {0x11900001e62u}, {0xc2220000a868u},
    {0x270900002bc0u}, {0x310000293cu}, {0x30c00003517u}, {0x641000001b74u}, {0x651700002c66u}, {0xc6290b00246cu}, {0x470d000025f7u}, {0x470b00002604u},
    {0x270900005c1bu}, {0xc21a100009bdu}, {0x61900002ba3u}, {0x91400000027u}, {0x230000010eu}, {0x2300000131u}, {0x1600001ba9u}, {0x250b00003b0eu},
    {0x2130000763du}, {0x270400002f58u}, {0x70e00005a99u}, {0x50d0000324bu}, {0x250a00002823u}, {0x4036000006dbu}, {0x721300003810u}, {0x41700002191u},
    {0xc20f0600ac6bu}, {0x140c00000aa9u}, {0x270800002877u}, {0x90f00001618u}, {0x51500004a5au}, {0x51500004c89u}, {0x709000016c9u}, {0x3213000034bdu},
    {0x2b0e000005a1u}, {0x51300001e4bu}, {0x6b0500000462u}, {0x70c00000dbdu}, {0x270600002ce6u}, {0x141200000db7u}, {0x6b06000003f8u}, {0x26080000201eu},
    {0x611000047f4u}, {0x322d00006f29u}, {0x10600000a10u}, {0x60e00003eeau}, {0xc21e0000bd99u}, {0x31200004770u}, {0x290600000edcu}, {0xf00001f51u},
    {0x90d000010f1u}, {0x170000048cu}, {0x318000026deu}, {0x230600001a72u}, {0x31200005f49u}, {0x70a00001592u}, {0x270b0000330cu}, {0x250b00002811u},
    {0x4124000029ffu}, {0x411b00002a23u}, {0x50e0000194au}, {0x31900004935u}, {0x250500004350u}, {0x2011000007e5u}, {0x70e000002f9u}, {0x42700002b36u},
    {0x70f00003bf6u}, {0x21100008b04u}, {0xc21500001930u}, {0xc21a00001945u}, {0xc21a0000195fu}, {0xc22108003d07u}, {0xc2270a004523u}, {0xc23e1b004b91u},
    {0xc22e1b004ed8u}, {0xc2321b004f49u}, {0xc233170050ccu}, {0xc234090055b0u}, {0xc22b100056e0u}, {0xc22a0000583bu}, {0x21e0000a728u}, {0x31a000011a4u},
    {0x461500001f32u}, {0x461200001f47u}, {0x70f00002210u}, {0x27090000674eu}, {0xd0000145fu}, {0x1417000003b5u}, {0x70c000016e1u}, {0x4409000026b5u},
    {0x7150000669fu}, {0x10d00000115u}, {0x401d0000415eu}, {0x15000016e7u}, {0x31800001cbcu}, {0x61600003e1eu}, {0x6160000515fu}, {0x91c00001277u},
    {0x140e00000930u}, {0x70f00004a6fu}, {0x90c00000206u}, {0x270700002dccu}, {0x220c0000315du}, {0x6b050000044du}, {0x27700006a05u}, {0x48330000251fu},
    {0x483300002552u}, {0xc2240e003a75u}, {0xc22707005589u}, {0xc22d21005637u}, {0x40e00004aa6u}, {0x91800000878u}, {0x32900003ecau}, {0x2609000013a4u},
    {0x1416000044fcu}, {0x11200000966u}, {0x51200001f24u}, {0x2500000186u}, {0x25000001c5u}, {0x34100001cd4u}, {0xa0b0000017bu}, {0x140f000064acu},
    {0x70a00000e5cu}, {0x60f00000dc9u}, {0x70e000000a2u}, {0x230c00001a23u}, {0x140c00002c09u}, {0x61b00001d56u}, {0x270400002fb7u}, {0x10b000021c0u},
    {0x5100000217au}, {0x63200004dcbu}, {0xc81c14000000u}, {0x1400002bdfu}, {0x71200000b12u}, {0x270600002c97u}, {0x110000054cu}, {0x90000467eu},
    {0xc2180000bd18u}, {0xc21b0000bd48u}, {0xc2180000bd63u}, {0x1400002643u}, {0x11300004dc8u}, {0x51b0000439fu}, {0x270600002ad2u}, {0x270600002831u},
    {0x2305000048a5u}, {0xc0492600281du}, {0x260e00002262u}, {0x612000058a1u}, {0x411400004cc2u}, {0x71400001980u}, {0x210a00001728u}, {0x210800001562u},
    {0x812b000030d4u}, {0x812d0000312cu}, {0x71300000a6fu}, {0x70d000016bcu}, {0x270a000032e4u}, {0x470d00003ebdu}, {0x43400000434fu}, {0x433d0000438fu},
    {0x433d000043ccu}, {0x442100004204u}, {0x441e00004225u}, {0x442100004391u}, {0x441e000043b2u}, {0x442a00004437u}, {0x442700004461u}, {0x4640000030eeu},
    {0x483a0000296cu}, {0x483e000029c1u}, {0x40800002dedu}, {0x71200001718u}, {0x320c0000bddbu}, {0xc6150c001574u}, {0x71500000cc8u}, {0x14140000308fu},
    {0x50b00001a8bu}, {0x461200005a4du}, {0x461300005a5fu}, {0x726000062a0u}, {0x70d00000706u}, {0x21c0000201cu}, {0x7200000602du}, {0x140d000051f8u},
    {0x50c000045afu}, {0x461c00005460u}, {0x70f000022b0u}, {0x2707000029e1u}, {0x290500001126u}, {0x4800001bbfu}, {0x11a00002230u}, {0x4515000056ddu},
    {0x2116000052a6u}, {0xe00000300u}, {0xd00001187u}, {0x61800003991u}, {0x4207000029b7u}, {0x10000038cau}, {0x70f000001a1u}, {0x270800002dbbu},
    {0x290600000ddeu}, {0x4d1800000412u}, {0x431300001474u}, {0x270d00003412u}, {0x270d0000345du}, {0x210c00005b2bu}, {0x432b00002660u}, {0x4328000057e4u},
    {0x4327000065f1u}, {0x432b00006618u}, {0x40e000024b0u}, {0x10d000031a9u}, {0xf20a0000719cu}, {0x51500001989u}, {0x515000019d6u}, {0x422100002b49u},
    {0x21c00008dd1u}, {0x419000040e2u}, {0x812100003419u}, {0x81230000343au}, {0x81120000345du}, {0xc21703008401u}, {0xc22103008452u}, {0xc21a0400ad44u},
    {0xc2210400ad5eu}, {0x30e00004752u}, {0x411500005a98u}, {0x141a0000389eu}, {0x250e0000273eu}, {0x27080000316eu}, {0x70f000069fau}, {0x20e00001d76u},
    {0x61400003b84u}, {0x33200003f80u}, {0x23000044bbu}, {0x421c00002c32u}, {0x72800006278u}, {0x16000002c1u}, {0x141700006ab6u}, {0x230700001ac1u},
    {0x812e00005266u}, {0x70b000002eeu}, {0x29040000177cu}, {0x4918000016cfu}, {0x11600002d7bu}, {0xa00002ce5u}, {0x210700002881u}, {0x240a00001289u},
    {0x260b00002013u}, {0x470b0000552fu}, {0x32500002ac6u}, {0x270700004115u}, {0x32c00003df4u}, {0x70e0000039du}, {0x481100002498u}, {0x250700004a35u},
    {0x47070000266eu}, {0xc2270b005191u}, {0xc51f080008ceu}, {0xc51b080008edu}, {0xc51f08000908u}, {0xc51300000927u}, {0x320800007d57u}, {0x471300006a87u},
    {0x2300004459u}, {0x141900002103u}, {0x441c00006229u}, {0x90a00000aacu}, {0x50900002285u}, {0x27100000401cu}, {0x421200002965u}, {0x410000056b4u},
    {0x70e000008f1u}, {0x270b0000319du}, {0x310000036c4u}, {0x250c00002875u}, {0x716000058e4u}, {0x481b000032c4u}, {0x141100002778u}, {0x30e00001f57u},
    {0x61e000053aau}, {0x32a0000275cu}, {0x141000004f65u}, {0x1d0000220bu}, {0x433e00004409u}, {0x1419000039a7u}, {0x441e00004192u}, {0x441b000041b0u},
    {0x441b00004243u}, {0x44180000425eu}, {0x441e000042a9u}, {0x441b000042c7u}, {0x441f0000431bu}, {0x441c0000433au}, {0x441e000043fbu}, {0x462c00002fb4u},
    {0x462600002fe0u}, {0x462300003006u}, {0x462300003029u}, {0x42600004014u}, {0x42600004149u}, {0x70f00001565u}, {0x2704000031f2u}, {0x140f00002c75u},
    {0x1110000052bu}, {0x70c0000085cu}, {0x2b0c000005afu}, {0xc03a00003649u}, {0x51c00004036u}, {0x112000059b5u}, {0x70b0000054du}, {0x401b00003933u},
    {0x270b00004193u}, {0x30d00005068u}, {0x62c00002c8du}, {0x61a00000c0du}, {0x30c00000f75u}, {0x70b000006f0u}, {0xc2270000a0d8u}, {0x120000007feu},
    {0x270600002edcu}, {0x80f00001be6u}, {0x2106000042e4u}, {0x250c00002d98u}, {0x411500002c96u}, {0x411800002cabu}, {0x1410000008d1u}, {0x30d000025fcu},
    {0xc51a00002b5fu}, {0x513000045f3u}, {0x270700002963u}, {0x240600002851u}, {0x41d000068eeu}, {0x10700000a37u}, {0x140f000034b2u}, {0x1700001996u},
    {0x11200005417u}, {0x912000011c8u}, {0x2105000026bfu}, {0x260d0000141au}, {0x70b000015c8u}, {0x70e0000670du}, {0x726000063b7u}, {0x31b00001d89u},
    {0x280b00001e1cu}, {0x140c00004cc3u}, {0x214000081b1u}, {0x4647000018ceu}, {0x46400000195cu}, {0xc81c00000df9u}, {0x106000002d7u}, {0x12c00000676u},
    {0x421e0000a4bdu}, {0x31000001351u}, {0x440b000026a0u}, {0x440a000026abu}, {0x30f0000050cu}, {0x141400000c17u}, {0x320c0000317bu}, {0x271000003282u},
    {0x140e00000248u}, {0xc8231200323eu}, {0x6b0600000496u}, {0x9110000165cu}, {0x518000037d4u}, {0x71100005dc0u}, {0x216000024a8u}, {0x21300002698u},
    {0x80b000018ddu}, {0x2709000042dbu}, {0x31200001f9eu}, {0x10d000044e9u}, {0x319000035cfu}, {0x60d00000ec0u}, {0x712000037ceu}, {0x70b00000e84u},
    {0x421b0000aaefu}, {0x42240000ab0au}, {0x421a0000ab2eu}, {0x421c0000ab48u}, {0x421a0000ab64u}, {0x42190000ab7eu}, {0x800000b6bu}, {0x61200003f6bu},
    {0x27080000296au}, {0x140e00001167u}, {0xf000003c0u}, {0xc2130800178bu}, {0x70b00005490u}, {0x141100005cfeu}, {0x70d00000743u}, {0x2708000040dau},
    {0x1409000055c2u}, {0x31f00006978u}, {0x20800001c86u}, {0x32080000978eu}, {0x60d00003bacu}, {0x11500004334u}, {0x32000000c7au}, {0x72f00001a26u},
    {0x2300002c7bu}, {0x210500001705u}, {0x21000002208u}, {0x711000036c4u}, {0x6b0500000434u}, {0x140e000004f9u}, {0xc81903002b61u}, {0xc81900002b7au},
    {0xc8260b002b93u}, {0xc8290b002bb9u}, {0x270700006143u}, {0x440b00004b29u}, {0xc61d1300374bu}, {0xc6180e00378au}, {0xb000041fbu}, {0x23500006623u},
    {0x250f0000288fu}, {0x113000005c7u}, {0x32400006a7fu}, {0x40f00006d1du}, {0x10c00002629u}, {0x10e00002bebu}, {0x1350000503cu}, {0x71700005d1bu},
    {0x4119000031fdu}, {0xe00003c27u}, {0x1150000059eu}, {0x60d000034eau}, {0x71000000e4cu}, {0x70c00001ea6u}, {0xa1b0000013au}, {0x270f000057bau},
    {0x40f00005bb0u}, {0x61300001d43u}, {0x641400001a0du}, {0x640c00001a77u}, {0x31500005aeau}, {0x70900005c9fu}, {0x2b0a0000031du}, {0x390900000d57u},
    {0x2500001d40u}, {0x30e00000bc5u}, {0x230500006683u}, {0x1500001f87u}, {0x8140000176eu}, {0x10e0000008cu}, {0x25090000276fu}, {0xc22c0d005dd4u},
    {0xc211000061ecu}, {0x31f00003e8bu}, {0x140c00000a76u}, {0xc515000023ddu}, {0x61a00000d79u}, {0x61a00000da1u}, {0x141100002d46u}, {0x32040000328eu},
    {0x70f00002252u}, {0x71100003ccfu}, {0x10900001aa5u}, {0x141500004caeu}, {0x60e0000115bu}, {0x270b00003071u}, {0x271600004229u}, {0x481500003a46u},
    {0x481600003a84u}, {0x91400000407u}, {0x72900004e1eu}, {0x215000020d3u}, {0x12000010e9u}, {0x12000010fbu}, {0x11400003e30u}, {0x32b00003d9au},
    {0xc63b25003800u}, {0x71500005739u}, {0x27080000271du}, {0x270b000042a8u}, {0xc220040013e6u}, {0x270800002af6u}, {0x2b0f00000234u}, {0x1160000406au},
    {0x141900002a7au}, {0x10e0000595bu}, {0x481600002d45u}, {0x4321000067c2u}, {0x4321000067e3u}, {0x432100006804u}, {0x45140000548eu}, {0x209000027c8u},
    {0x61100000e68u}, {0x1200000cabu}, {0x1100000d87u}, {0x1100000d98u}, {0x1d00004421u}, {0x51700002263u}, {0x270900002bfbu}, {0x11000011e1u},
    {0x811b000035f2u}, {0x21e0000785cu}, {0x141500005e93u}, {0x433d00004447u}, {0x11200004349u}, {0x290900000e30u}, {0x422d0000b9d5u}, {0x433e0000632cu},
    {0x43340000636au}, {0x435a0000639eu}, {0x434800006adfu}, {0x432000006b27u}, {0x80e00001c91u}, {0x42130000bbe9u}, {0x42130000bbfcu}, {0x42160000bc0fu},
    {0x40e00006ba6u}, {0x270b0000331fu}, {0xa070000002du}, {0xb0000133cu}, {0x491600000b5cu}, {0x413200002417u}, {0x412900002449u}, {0x412500002472u},
    {0x412900002497u}, {0x33800003d1cu}, {0x70800001e6fu}, {0x31900006e21u}, {0x31900006e3au}, {0x141100003561u}, {0x12700004f6eu}, {0x20b00002456u},
    {0x32c00003cbeu}, {0x71c00005174u}, {0x480600001335u}, {0x230800003b9au}, {0x60d00002b89u}, {0x2708000046b6u}, {0x21e0000a682u}, {0x141d00003a81u},
    {0x724000038cdu}, {0x141900003947u}, {0x270a00004d1du}, {0x1200000fc9u}, {0x1200000fdbu}, {0x141d00005fd0u}, {0x900000ab6u}, {0x72d00003a1eu},
    {0x21500009128u}, {0x210800005b23u}, {0x20d00002253u}, {0x51d0000479bu}, {0x613000010b8u}, {0x70a0000667bu}, {0x11200002b7fu}, {0x50f00001958u},
    {0x480c00001146u}, {0x480d00001152u}, {0x480c00001163u}, {0x48100000116fu}, {0x480c0000117fu}, {0x481900002424u}, {0x48120000280cu}, {0x480e00002d6cu},
    {0x481300002da6u}, {0x480d00002fdcu}, {0x480c00002fe9u}, {0x480d00003280u}, {0x480e000035e7u}, {0x260700001413u}, {0x41190000461bu}, {0x7180000364eu},
    {0x1f00000947u}, {0x881200003dddu}, {0x619000026c5u}, {0x1000000e29u}, {0x1000000e39u}, {0xc22308000255u}, {0xc51f0900120fu}, {0x71300002019u},
    {0x270500004176u}, {0xc8170c002248u}, {0x210900001690u}, {0x141900006029u}, {0x11500002b2au}, {0x10800003365u}, {0x71200006991u}, {0x2900004764u},
    {0x3209000034e7u}, {0x141f00003cd1u}, {0xc52918003583u}, {0x71a0000349du}, {0x270a000046d1u}, {0xc22a00009aa7u}, {0x270a00002908u}, {0x4d1400000322u},
    {0x31600005524u}, {0x81600001b43u}, {0x4110000669du}, {0x72f000039a0u}, {0x4d2300000336u}, {0x270e00003156u}, {0x11200000319u}, {0x512000045e1u},
    {0x270a00004ca7u}, {0x60e00001071u}, {0x809000018f9u}, {0x440e0000251bu}, {0x440e00002529u}, {0x70d0000229au}, {0x52600003df2u}, {0x2150000ba8du},
    {0x32800006266u}, {0x271100003292u}, {0x10f00001aaeu}, {0x40210000335bu}, {0x4024000033a0u}, {0x481800002e77u}, {0x141b00002938u}, {0x709000006d4u},
    {0x270900002a12u}, {0x71c00005190u}, {0x52600004f8bu}, {0x11900003959u}, {0x61200000ff5u}, {0x262200003161u}, {0x230900005ac4u}, {0xd20000005efu},
    {0x25000037bbu}, {0x60f000051abu}, {0x200c000008b0u}, {0x10f0000439du}, {0x40d00005df3u}, {0x70e00004b71u}, {0x62900005633u}, {0x11800004db0u},
    {0x217000021a8u}, {0x421900008681u}, {0x71400001ccbu}, {0x6b06000005f9u}, {0x40f0000505au}, {0x430c000016f7u}, {0xc2310d007ae8u}, {0xc2310d007b19u},
    {0x140e00000a82u}, {0x141400000455u}, {0x20e000027e0u}, {0x320f0000a8deu}, {0xc13600003c88u}, {0xc13300003cbeu}, {0xc13300003cf1u}, {0xc14000003d61u},
    {0x270700002bf4u}, {0x21e0000b63fu}, {0x50d000045bbu}, {0x509000053deu}, {0x800000aaeu}, {0x2160000bb87u}, {0x10700000a09u}, {0x2140000a2deu},
    {0x71d000036d5u}, {0x71300003ac0u}, {0x51900004c70u}, {0x70e00000e31u}, {0x2504000026f2u}, {0x141000004fb6u}, {0x10a00000357u}, {0x320d00003281u},
    {0x2170000748au}, {0x270500002d9eu}, {0x70c00004495u}, {0x31300002091u}, {0x70f000014fcu}, {0x312000034b6u}, {0x141a00002082u}, {0xc22912004992u},
    {0x330000060d6u}, {0x40f00004dbcu}, {0x70800000307u}, {0x7080000160eu}, {0x141000001130u}, {0x440d00002e30u}, {0x402300003626u}, {0x40190000394eu},
    {0x461d00003fb6u}, {0x461a00003fd3u}, {0x462600003fedu}, {0x462300004013u}, {0xc211000019dau}, {0x70c00000541u}, {0x140700001da7u}, {0x2b0900000584u},
    {0x322600006da1u}, {0x417000021a8u}, {0x183900001d26u}, {0x290700000ec5u}, {0x141500004c39u}, {0x270600002a2bu}, {0x91700000641u}, {0x270a000027d1u},
    {0x3100000040au}, {0x230e000029f7u}, {0x311000058e0u}, {0x40c00006d11u}, {0x900000a9bu}, {0x60c000059ebu}, {0x1e000046c2u}, {0x7c0800000084u},
    {0x1411000006d6u}, {0x461c00001c24u}, {0x462300001c40u}, {0x61a0000291bu}, {0x711000015efu}, {0x51500002e37u}, {0x5100000412fu}, {0x431400001638u},
    {0x43160000164cu}, {0x431500001eabu}, {0x2308000029d8u}, {0x111000046efu}, {0x61100001060u}, {0xd10000004bfu}, {0x721200003775u}, {0x270400006601u},
    {0x14090000099bu}, {0x140e00002606u}, {0x180e00001d9cu}, {0xc8170000040du}, {0xc81200000424u}, {0xc81300001127u}, {0x6b05000003f3u}, {0x433900006f68u},
    {0x71300000b62u}, {0x320700003270u}, {0x4418000016ffu}, {0x440d00002e3du}, {0x2707000027c6u}, {0xc81a0f0031cbu}, {0x4111000011a8u}, {0x4111000011b9u},
    {0x410a000018f8u}, {0x411200001902u}, {0x411200001914u}, {0x411000001926u}, {0x411700001936u}, {0xc229030061c3u}, {0x43180000172cu}, {0x230a0000198du},
    {0x45100000251fu}, {0x45130000252fu}, {0x450c00002b98u}, {0x650900002c4au}, {0x70b000021f9u}, {0x30d000010dcu}, {0x32e00004063u}, {0x80800001b92u},
    {0x210b0000164du}, {0x320b000032afu}, {0x30b00000838u}, {0x1d000036aeu}, {0x270c00004102u}, {0x70e00004583u}, {0x440e00002563u}, {0x80b000017d8u},
    {0xc91e0c000ca4u}, {0x421600002b1bu}, {0x4170000698eu}, {0x70e000007e4u}, {0x440d00006e0bu}, {0x61400004bddu}, {0x51f00002df9u}, {0xc51400002417u},
    {0x141400006574u}, {0x250700002669u}, {0x7190000585au}, {0xd3d00000573u}, {0xa1000000354u}, {0x739000062c6u}, {0x90a000009f9u}, {0x140d00000099u},
    {0xc210050016a4u}, {0xc2170c006c12u}, {0x1e00004815u}, {0x50a00001ccfu}, {0x31100005390u}, {0x441e00002b5du}, {0x441c00002b7bu}, {0x441c00002b97u},
    {0x442800002bcbu}, {0x70e00001ddau}, {0x140d000056d6u}, {0x700000b5au}, {0x270700003f73u}, {0x440900006bdau}, {0x20f0000a62eu}, {0x4215000089eau},
    {0x4216000089ffu}, {0x417000066feu}, {0x421700009f5du}, {0x421a00009f74u}, {0x2700002d20u}, {0x2700002d47u}, {0x313000003c3u}, {0xc84700002a9cu},
    {0x20c00006711u}, {0x402d00002fb9u}, {0x402700002fe6u}, {0x40290000300du}, {0xc22e0f000c9cu}, {0x60c00003370u}, {0x461d000035deu}, {0x461b000035fbu},
    {0x461800003616u}, {0x46160000362eu}, {0x461c00003644u}, {0x462100003660u}, {0x461f00003681u}, {0x461c000036a0u}, {0x30d0000043au}, {0x509000056b3u},
    {0x1500003210u}, {0x47140000259bu}, {0xc1150d0013ccu}, {0xc1130b001423u}, {0xc11609001436u}, {0xc1170900144cu}, {0xc119030014f5u}, {0xc1231b001ffau},
    {0xe1140300201du}, {0xe11603002031u}, {0xe1140c002047u}, {0xe1160e00205bu}, {0xfd1008000077u}, {0x270900004c86u}, {0x210900001570u}, {0x440a00006e25u},
    {0x6150000390fu}, {0xc01d09000771u}, {0xc51b0c000fa6u}, {0xc5200c000fc1u}, {0x50c00003974u}, {0x1300003be2u}, {0x2507000026cfu}, {0x21100002332u},
    {0x50f00001e21u}, {0x71100000284u}, {0x21b00008911u}, {0x2180000a902u}, {0x230900003979u}, {0x62100004e37u}, {0x8140000159du}, {0x141200000417u},
    {0xc6170000022cu}, {0xc61a00000243u}, {0xc6160000025du}, {0xc61900000273u}, {0x71300001ee6u}, {0x210800002897u}, {0x11500002b54u}, {0x421100006d74u},
    {0x2130000960fu}, {0x211000021cbu}, {0x31200002474u}, {0x2070000294cu}, {0x21100009421u}, {0x32c00003fd7u}, {0x90c000011e8u}, {0x10f000043acu},
    {0x140f00002001u}, {0x111000003c2u}, {0x313000039ecu}, {0x50b000020d3u}, {0x71a00004a9bu}, {0x431500006825u}, {0x431c0000683au}, {0x140900001140u},
    {0x2100003e84u}, {0xc2230000acd1u}, {0xc2240000acf4u}, {0xf00000b8bu}, {0x1422000065a5u}, {0x141100004524u}, {0x2407000012aeu}, {0x240700001351u},
    {0x10e000019d7u}, {0x30c000000d8u}, {0x31500004db3u}, {0x117000007b5u}, {0x471000004bccu}, {0x470f00004bdcu}, {0x70b0000106eu}, {0x6b08000000c5u},
    {0x6b09000000cdu}, {0xc61e000004a8u}, {0x117000000feu}, {0x402c00002728u}, {0x270900002fbbu}, {0x2307000057a9u}, {0x140b00003845u}, {0x7090000124au},
    {0x51400001fdau}, {0x115000000bfu}, {0x1100000051bu}, {0x1400000461u}, {0x431c0000580cu}, {0x431f00006643u}, {0x461d00002614u}, {0x46220000264eu},
    {0x13600003672u}, {0x70f0000176eu}, {0x811900003ee7u}, {0x140a00000b7eu}, {0x270400002f74u}, {0xc3310000241fu}, {0x432600005564u}, {0x432b000055b0u},
    {0x4a2e00000364u}, {0x141300000638u}, {0x62f00002e09u}, {0x270900005585u}, {0x90b00000581u}, {0x13000028e9u}, {0x10800001d8au}, {0x7d0a000000e5u},
    {0x1411000046a1u}, {0x1600002e9eu}, {0x61600003e77u}, {0x261d00002b5cu}, {0x811a000025e0u}, {0x2707000042b3u}, {0x41300005e0au}, {0x51900004ef3u},
    {0xc519050028c5u}, {0x61200000a96u}, {0x270800005e8au}, {0x2403000017e9u}, {0x141600004559u}, {0x240b00001c51u}, {0x41100004772u}, {0x6180000357du},
    {0x80e00001659u}, {0x80d00001382u}, {0x270a00004cb7u}, {0x270600004082u}, {0xc2160e0002ebu}, {0xc20f0700038eu}, {0xc20e06000d63u}, {0x1410000003ccu},
    {0xc82b17003b2bu}, {0x1e0000245eu}, {0x24080000139au}, {0x40d00002682u}, {0x290700000fe1u}, {0x140f00006811u}, {0x140f000001e6u}, {0x73900004e70u},
    {0x716000058bbu}, {0x71500005694u}, {0x715000056e8u}, {0x714000008cau}, {0x70d000020d5u}, {0x6b07000004afu}, {0x6b05000004bdu}, {0x6b0500000508u},
    {0x20c0000b6ceu}, {0x140e00004590u}, {0x109000002a0u}, {0x72190000371eu}, {0x43190000153au}, {0x431b00001553u}, {0x431000001598u}, {0x432d0000160bu},
    {0x431400001744u}, {0x431700001758u}, {0x431900001782u}, {0x451100002bcfu}, {0xc22d0700a83bu}, {0xc51000002309u}, {0xc51400002345u}, {0xc51600002359u},
    {0xc519000023c4u}, {0x61900004d75u}, {0xc82119000166u}, {0x316000035a3u}, {0x316000035b9u}, {0x60f00000c82u}, {0x70700000fc4u}, {0x10c0000490cu},
    {0x61900002e5du}, {0x140c00006c09u}, {0x63500002d70u}, {0x390300000d3au}, {0x10a0000099bu}, {0x70c00006a09u}, {0x270900003431u}, {0x10c00001cacu},
    {0x71200001381u}, {0xc81c00000815u}, {0xc22a17004968u}, {0x51b00003425u}, {0x2b0c00000307u}, {0x270600002b40u}, {0x31c0000014eu}, {0x70600000f88u},
    {0x271100003f59u}, {0x91500000088u}, {0x91100000926u}, {0x32f000012a7u}, {0x315000039d7u}, {0x440d00006730u}, {0x706000002e8u}, {0x210700001579u},
    {0x21060000170au}, {0x5150000417du}, {0x218000091fau}, {0x21300001e85u}, {0x31f00006a60u}, {0xa130000000du}, {0x51b0000167bu}, {0xc21a060017aau},
    {0xc221060017c4u}, {0x140d0000575fu}, {0x481100002487u}, {0x61500003c6fu}, {0x11700002d64u}, {0x10f000042efu}, {0x21900009390u}, {0x41a000053e2u},
    {0x50b0000486eu}, {0x71d000044f4u}, {0x217000063d9u}, {0x271100006534u}, {0xc32f21002981u}, {0x140b00000a6bu}, {0x480e0000119eu}, {0x4815000011acu},
    {0xc51204000326u}, {0xc51704000338u}, {0x470e00002440u}, {0xc813000010ceu}, {0x61300003595u}, {0x140e00002721u}, {0x6b0900000002u}, {0x6b0a0000000bu},
    {0x6b0c00000015u}, {0x6b0c00000021u}, {0x6b0c0000002du}, {0x6b0c00000047u}, {0x6b10000001e2u}, {0x6b0e000005dfu}, {0x6b0c000005edu}, {0x6b0b0000063du},
    {0x6b0a00000648u}, {0xe00000b9au}, {0x4016000044fbu}, {0x401400004511u}, {0x401600004525u}, {0x40140000453bu}, {0x40150000454fu}, {0x401600004564u},
    {0x402a0000457au}, {0x4016000045a4u}, {0x4022000045bau}, {0x109000047b1u}, {0x2713000032abu}, {0x4722000064eau}, {0x432100005621u}, {0x231200006569u},
    {0x140d00001fcbu}, {0x51500004819u}, {0x290400000dcau}, {0xa000004bdu}, {0x11700004ddbu}, {0x1400000501u}, {0x2310000726fu}, {0x140c00006c81u},
    {0x31c00002bb8u}, {0x47110000673du}, {0x31400005ad6u}, {0x260300001e36u}, {0x328000031dau}, {0x32800003202u}, {0x30c00005109u}, {0x2708000029f7u},
    {0xc23321003e3fu}, {0x15000025deu}, {0x319000062f8u}, {0x7220000132bu}, {0x715000003e1u}, {0x19000017bfu}, {0x20b0000646du}, {0x240c00001c75u},
    {0x480600002410u}, {0x610000022e8u}, {0x41100005e1du}, {0x1400001838u}, {0x71300004de5u}, {0x90b00000672u}, {0x60f00003900u}, {0x230c00001b53u},
    {0x70f00003526u}, {0xc51705001518u}, {0x27020000558eu}, {0x60c00005982u}, {0x21400001f6du}, {0x140500000d3eu}, {0x519000055b6u}, {0x82000001554u},
    {0x71c00003af8u}, {0x410f00005a59u}, {0xc22700005d2eu}, {0x40900005037u}, {0x1300004833u}, {0x6140000327cu}, {0x20080000089cu}, {0x2706000029ffu},
    {0x21f0000783du}, {0x620000017a8u}, {0xf000011a1u}, {0x41600002505u}, {0x7100000023bu}, {0x790700000d75u}, {0x71100006225u}, {0xbc0c00000200u},
    {0xbc0e0000020cu}, {0x51100005425u}, {0x461a000032ecu}, {0x421000008790u}, {0x11000003e60u}, {0x71100000c53u}, {0x141500004c4eu}, {0x1160000530eu},
    {0x6130000103cu}, {0x1e0000449du}, {0x31a00000ceeu}, {0x140c00000271u}, {0xc2160700158du}, {0x52100001afbu}, {0xc61605000130u}, {0xc6190700039bu},
    {0xc61505000535u}, {0xc61800003aa2u}, {0xc61900003ad8u}, {0xc61800003af1u}, {0x312000010cau}, {0x133000036dbu}, {0x20f00008723u}, {0x3130000215bu},
    {0x320b0000333eu}, {0x2709000033ecu}, {0x320d000035c7u}, {0x270400002aa8u}, {0x712000034d0u}, {0x432100006fe3u}, {0x6100000109bu}, {0x70d00001e2fu},
    {0x142100005fedu}, {0x270300003fdcu}, {0x40d000050aeu}, {0x31b000024dcu}, {0x270700004a09u}, {0x4911000014a4u}, {0x4918000014b5u}, {0x49110000168au},
    {0x49190000169bu}, {0xc22f27008238u}, {0x210300001699u}, {0x21d0000ae35u}, {0x720c000037a4u}, {0x720a000037b0u}, {0x413000050d4u}, {0x1416000023dau},
    {0x51000004192u}, {0x2509000032d1u}, {0x42160000baa2u}, {0x42170000bab8u}, {0x4621000058e4u}, {0x27050000268fu}, {0xf00001504u}, {0x140b00000e81u},
    {0x40d000054c5u}, {0xc20f00000621u}, {0xc2120a001aeau}, {0x712000008b8u}, {0x712000022e3u}, {0x72080000369eu}, {0x720c00003900u}, {0x414000050e7u},
    {0x270600002ad8u}, {0xd130000049eu}, {0x7000018f4u}, {0xc23a17004725u}, {0x90f00000658u}, {0x6b0a000003dbu}, {0x112000001cfu}, {0x32600003ef3u},
    {0x141000000de0u}, {0x2160000ba77u}, {0x2060000b639u}, {0x881900002dceu}, {0x60d000046d2u}, {0x26170000254au}, {0x70c00000d9fu}, {0x2708000041e4u},
    {0x270800002a77u}, {0x1100004705u}, {0x40c00006d35u}, {0x270b00002b2du}, {0x1a00000a10u}, {0x21b0000935bu}, {0x70e00005fd4u}, {0x3270000617au},
    {0x319000001f4u}, {0x10e000047a3u}, {0x720300003702u}, {0x60f00001323u}, {0x51e000055cfu}, {0x60e00001343u}, {0x62700004cc4u}, {0x70b00005a8eu},
    {0xe50a00002d55u}, {0x140f00002401u}, {0x80c00001b86u}, {0x1500003f8eu}, {0x22900002385u}, {0x27060000317du}, {0x270a000047bcu}, {0x4070000567bu},
    {0x511000053aeu}, {0x2140000887au}, {0x4100000504au}, {0x250800003b4eu}, {0x61300003f06u}, {0x61300003f19u}, {0x71500004aedu}, {0x90d00000a0au},
    {0xc22609004317u}, {0x50b00001c12u}, {0x31600000edcu}, {0x14150000456fu}, {0x40e000045f4u}, {0x4220000086b2u}, {0x4220000086d2u}, {0x1408000051f0u},
    {0x27060000283eu}, {0x10d00004918u}, {0x70b00000385u}, {0x2705000028f8u}, {0x10f000059a6u}, {0x11e00001cfdu}, {0x61500002571u}, {0x908000009f1u},
    {0x1100000c4au}, {0x70f00000453u}, {0x140f0000008au}, {0x410000012f0u}, {0xc8160700054au}, {0x41300005e2eu}, {0x11500000551u}, {0xc3220d001872u},
    {0x2706000042ffu}, {0xc81400000d1cu}, {0x81400001872u}, {0x320b000035bcu}, {0xc000049a7u}, {0x21f00001d1eu}, {0x61900000b62u}, {0x4318000056c5u},
    {0x210400001681u}, {0x411c00005558u}, {0x270900002dc3u}, {0x70700003884u}, {0x7120000112bu}, {0x70e00002230u}, {0x11500004123u}, {0x31200000177u},
    {0x70e00000b34u}, {0x30c00006e78u}, {0x46120000335eu}, {0x270d000030fcu}, {0x20d00001ccfu}, {0x260400001449u}, {0x709000001c6u}, {0x71600003d6eu},
    {0x31a00003723u}, {0x11c0000229eu}, {0x10c00002668u}, {0x614000028c3u}, {0x270e00002e86u}, {0xc81600000187u}, {0xfd1b00000000u}, {0xfd0f0000002bu},
    {0xfd1100000057u}, {0xfd0f00000068u}, {0xfd1100000087u}, {0x7d10000000a9u}, {0x3180000466au}, {0x640c00001aaau}, {0x640b00001ab6u}, {0x640b00001ac1u},
    {0x640b00001accu}, {0x640a00001ad7u}, {0x640b00001ae1u}, {0x40e00005682u}, {0x51200003116u}, {0x6310000173fu}, {0x7060000186bu}, {0x70c0000671bu},
    {0x230a00001b2au}, {0x2e00001912u}, {0x20e000024f2u}, {0xc8280000343fu}, {0xc82400003467u}, {0x2180000a91au}, {0x51300004571u}, {0x880f00003dfeu},
    {0x41000005073u}, {0x50f00001b3bu}, {0xc21c0a001bcau}, {0x240b00001920u}, {0x270e00002ffau}, {0x4120000265fu}, {0x90c000000b8u}, {0x41700003164u},
    {0xc2170b0019fdu}, {0x250c000032c5u}, {0x464100002171u}, {0x4641000021b2u}, {0x40e00006d89u}, {0x71200003c19u}, {0x31c00000036u}, {0x71000000b24u},
    {0x71000000b7du}, {0xc0251d0030bdu}, {0x3204000031a1u}, {0x4420000062a7u}, {0x4420000062e9u}, {0x2408000019a0u}, {0x71000005db0u}, {0x140b00000a1au},
    {0x2707000029d2u}, {0x116000009b6u}, {0x270a00003366u}, {0x31500004a5du}, {0xc82200002b3fu}, {0x290b00000eecu}, {0x2707000028b8u}, {0x2180000780fu},
    {0x90c0000167eu}, {0x90f0000173bu}, {0x10d00000f75u}, {0x312000048b3u}, {0x31500001427u}, {0x14160000529bu}, {0x713000007acu}, {0x214000068cdu},
    {0xca2000000298u}, {0x141200003594u}, {0x41600005dc3u}, {0x61300004bbau}, {0x4d280000015eu}, {0x10f0000003bu}, {0x141b0000299bu}, {0x25040000265du},
    {0x270a00005f20u}, {0x61e00004bf1u}, {0x401f000019c5u}, {0x4027000019e4u}, {0x402700001a0bu}, {0x403200001a32u}, {0x431f00002909u}, {0x200e000007f6u},
    {0xc21e00005269u}, {0xc22309005287u}, {0x141a00005f52u}, {0x11200000777u}, {0x420d00006ae3u}, {0x270400002db0u}, {0xd0000328bu}, {0x2707000033ffu},
    {0x4a3700000311u}, {0x200c00000890u}, {0x91f000007bau}, {0x43260000558au}, {0x40d00002652u}, {0x71200000970u}, {0x80c000013bau}, {0x50c00004ac2u},
    {0xc6170d000119u}, {0x4212000077cau}, {0x421300009251u}, {0x42130000b5f0u}, {0xc81e14000c6bu}, {0x150000262eu}, {0x21400002769u}, {0x461c00001da1u},
    {0x462b000042eau}, {0x461f00004315u}, {0x70f00002137u}, {0x71d000063fcu}, {0x71100001e3cu}, {0x7140000528du}, {0xc618070000a9u}, {0xc6150400041eu},
    {0xc81a07000becu}, {0xc81c09000c06u}, {0xc8290e00354fu}, {0x1140000414fu}, {0xc22300009fc4u}, {0x1180000499du}, {0x462600001f59u}, {0x616000031edu},
    {0x432500002574u}, {0x140e00006507u}, {0x2710000028a1u}, {0x11300001c59u}, {0x453700005203u}, {0x462d00004f43u}, {0x463800004f70u}, {0x4700001c07u},
    {0x71100003685u}, {0xc21204003c08u}, {0x30f00001c72u}, {0x270500002e44u}, {0x713000020e2u}, {0x881c0000222cu}, {0x40e00001bc8u}, {0x71000001a7eu},
    {0x270600002e49u}, {0x270600004843u}, {0x811500002866u}, {0x40c00004a2cu}, {0x42210000863fu}, {0x422100008660u}, {0x421f000086f2u}, {0x32300000e9cu},
    {0x22400008fdbu}, {0x1700002eceu}, {0x71200001bf9u}, {0x1000003f7eu}, {0x140a00006381u}, {0x60d00004779u}, {0x71700004e07u}, {0x814000013eau},
    {0x432900002ee1u}, {0x70900001f67u}, {0xc31e000070cbu}, {0x270400002d80u}, {0x470b0000261du}, {0x1e0000382bu}, {0x12900002de7u}, {0x12900002e10u},
    {0xc2150c0009a8u}, {0x711000020aau}, {0x31400001c22u}, {0x41100003722u}, {0x270400002685u}, {0x3190000370au}, {0x140f0000272fu}, {0x2106000016c5u},
    {0x240d000012ceu}, {0x11900001dd2u}, {0x11900001e96u}, {0xc2140600151cu}, {0x20f0000bbc2u}, {0x70600000b05u}, {0x2103000015f6u}, {0x40e00004a12u},
    {0x2b0a00000367u}, {0x25080000282du}, {0x720f000038cfu}, {0x71100000503u}, {0x22600002887u}, {0x1414000048ccu}, {0x51e00004052u}, {0xc21b0f003decu},
    {0x42270000a42eu}, {0x42280000a455u}, {0x270f0000400du}, {0x913000003e1u}, {0xc92a1c000c64u}, {0x71200003e39u}, {0x440d00005c51u}, {0x440a00005c5eu},
    {0x440b00005c68u}, {0x513000040a3u}, {0x1300003849u}, {0x6b0500000530u}, {0x211100001770u}, {0x91e00001046u}, {0xd000035abu}, {0x140a0000525du},
    {0x471300002650u}, {0x230900001984u}, {0x240a00002ebau}, {0x71500003cf0u}, {0xc22504003b07u}, {0xc22c04003b2cu}, {0xc2150b003b58u}, {0xc24036004800u},
    {0xc21f1500491cu}, {0xf21200007121u}, {0xf22800007174u}, {0x1412000006a5u}, {0x431b00006d98u}, {0x7130000152fu}, {0x2516000052dau}, {0x23000045efu},
    {0x2300004612u}, {0x432400004fe1u}, {0x27060000480bu}, {0x71d00005fa6u}, {0xc32a00007020u}, {0xc3270000704au}, {0x470e00003b1fu}, {0x140f000003e8u},
    {0x270800002956u}, {0x2708000032a3u}, {0x421c0000a3d7u}, {0x31500004d9eu}, {0x52f00003cf8u}, {0x440b00004bebu}, {0x7160000487cu}, {0xb0000130au},
    {0x141c0000078eu}, {0xc2100700039du}, {0xc20f06000d54u}, {0xc2170f006bddu}, {0x31900002b6du}, {0x140f00000b88u}, {0x270700002cf5u}, {0x270b0000435du},
    {0x61500003ed5u}, {0x270300002e94u}, {0x270e00002991u}, {0xa00000ae0u}, {0x13000015adu}, {0x270900004c5fu}, {0x290900000e8cu}, {0x91c00001398u},
    {0x2300003a3cu}, {0x2300003ab1u}, {0x141e000038efu}, {0x30b00001098u}, {0x30f000049f5u}, {0x2109000017cbu}, {0x210900001611u}, {0x2140000280du},
    {0x31100002450u}, {0x434200002bf7u}, {0x434200002c39u}, {0x40c00005c0cu}, {0x51100003473u}, {0x6b09000003d2u}, {0x10600000a80u}, {0x2413000017ceu},
    {0xc00004738u}, {0x11000004b58u}, {0x230400001a6eu}, {0x62600004d8eu}, {0x81000001c81u}, {0x10b00000f2fu}, {0x21000009411u}, {0x240400005cc7u},
    {0x321200003378u}, {0x141700003b46u}, {0x481200003a5bu}, {0x141200004c63u}, {0x250a00002839u}, {0xc61400001560u}, {0x31900003172u}, {0x3190000318bu},
    {0x933000002dfu}, {0x141400003580u}, {0x71000006685u}, {0x720900003737u}, {0x21b000067fau}, {0x30c00000655u}, {0x280d00002014u}, {0x32400000b53u},
    {0x10c000020e5u}, {0x619000047acu}, {0x70700000f81u}, {0x270700002f2fu}, {0xe0000149eu}, {0x10700000a71u}, {0x2107000048c3u}, {0xc5381c003accu},
    {0x71000005d32u}, {0x91e0000094au}, {0x1800004a0fu}, {0x2d00001c4eu}, {0xd15000002e5u}, {0xf00000c5bu}, {0x1500000ce3u}, {0x240900001280u},
    {0x7000018edu}, {0x61900004744u}, {0x11600002d91u}, {0x211200003de0u}, {0xc220170004b7u}, {0xc2220c000646u}, {0xc21300000f13u}, {0xc21b08000f26u},
    {0xc21d0a002eceu}, {0x71200001fa5u}, {0x270800002f03u}, {0x51300003848u}, {0xc2190c000608u}, {0x22400006412u}, {0x140e000000cfu}, {0xc21706001505u},
    {0x61500003936u}, {0x30c00006e84u}, {0x90a00000a79u}, {0x214000077fbu}, {0x1700000209u}, {0x11800002ea7u}, {0x41b000031fbu}, {0x30f00003108u},
    {0x40e00003603u}, {0x140c00000d11u}, {0xc20c00000b71u}, {0xc21906000b96u}, {0x60d00002320u}, {0x73300000a27u}, {0x11700004138u}, {0x270600004138u},
    {0x20f0000271au}, {0x270700003251u}, {0x2712000051ffu}, {0x31500005476u}, {0x70d000011a0u}, {0x11a00000b89u}, {0x30f00002029u}, {0x50b00001f08u},
    {0x280700001f3fu}, {0x2b08000003cau}, {0x420f00008781u}, {0x315000000b3u}, {0x14120000027du}, {0x270600004d02u}, {0x2706000027f9u}, {0x71300006834u},
    {0x140e00002d11u}, {0x141500002fc9u}, {0x141500002fdeu}, {0x9120000069du}, {0x210c00003da1u}, {0x40800002d68u}, {0x40800005b34u}, {0x390c00000d60u},
    {0x2160000257du}, {0x250d0000361bu}, {0x61000001362u}, {0x10c000052eau}, {0x10d000052ddu}, {0x241200001b96u}, {0x321200003366u}, {0x240c00001845u},
    {0x81100001861u}, {0x90c000004fdu}, {0x1300000cd0u}, {0x11200000aceu}, {0x140b00003533u}, {0xc64c00005006u}, {0xc64c00005052u}, {0xc63f0000509eu},
    {0xc63f000050ddu}, {0x320700003187u}, {0x270500002ae8u}, {0x70c00004b95u}, {0xd100000022au}, {0x451f000054a2u}, {0x451a000054c1u}, {0x451a000054dbu},
    {0x61300000e55u}, {0x270700003087u}, {0x100000185fu}, {0x20f000020c4u}, {0x2800001e15u}, {0x14000002f39u}, {0xc81408000e96u}, {0x91600000000u},
    {0x280d00001f6fu}, {0x140e00001052u}, {0xa000004b3u}, {0x721e00003757u}, {0x431300001509u}, {0x43100000151cu}, {0x430e0000152cu}, {0x30f00001d6cu},
    {0x922000012acu}, {0x11900000b70u}, {0x40c000050a2u}, {0x210500004004u}, {0x421e000077acu}, {0x61700005605u}, {0x60e00004b9du}, {0x2180000a0ffu},
    {0x70d00000fe5u}, {0x2708000046dbu}, {0x2706000027dbu}, {0x140c00004c0cu}, {0x61800003e9fu}, {0x6b06000003feu}, {0x141900002eddu}, {0x7260000394bu},
    {0x270500004635u}, {0x12900002e39u}, {0x11b0000435bu}, {0x140b00000494u}, {0x61300000b23u}, {0x1100000251du}, {0x141100000226u}, {0x41600003611u},
    {0x240900001803u}, {0x140c00006cb1u}, {0x9090000076au}, {0x91000001790u}, {0x10c00003359u}, {0x140a0000276eu}, {0x7234000037dcu}, {0x2180000ba37u},
    {0x71000002261u}, {0x431e00003558u}, {0x431b000068ecu}, {0xc22700009a4du}, {0x141400002475u}, {0x61300004479u}, {0x141300005389u}, {0x670d00003b5fu},
    {0x482f000020e7u}, {0x482100002173u}, {0x900000b73u}, {0x432c00006856u}, {0x70800003c70u}, {0x13000005c5u}, {0x31b00000661u}, {0x71a00005b3au},
    {0x51200001a38u}, {0x31400000388u}, {0x70f00000425u}, {0xc03224001ac4u}, {0xc03123001af6u}, {0x11400002fabu}, {0x141f00000524u}, {0xc51a0800149au},
    {0xc52818004e71u}, {0xc52b1b004e99u}, {0x4712000024ffu}, {0xc8200c0006fau}, {0xc8170d00071au}, {0xc81e0a000731u}, {0xc82e100034bdu}, {0x230900001ab2u},
    {0x60e00000cdfu}, {0x2704000026c6u}, {0x11700004986u}, {0x31b00006c79u}, {0x51000001b1cu}, {0x280a00002297u}, {0x70a000006e6u}, {0x270300002e97u},
    {0x15000038f7u}, {0x270800003353u}, {0x270b00004c9cu}, {0x270800006757u}, {0x790700000da7u}, {0x241000001978u}, {0x7c0d000000c4u}, {0x7c0f000000d1u},
    {0x10d00002674u}, {0x20e000023d7u}, {0x2200000aa27u}, {0x230c00001a3bu}, {0x440e00002e4au}, {0xc2240b005e2fu}, {0x200e0000090bu}, {0x140d000000ddu},
    {0x270600004097u}, {0x23000037e0u}, {0x491600000af9u}, {0x491400000b0fu}, {0x3120000542du}, {0x811d00002cc3u}, {0x22800006685u}, {0x3230000114du},
    {0x70e00003d84u}, {0x70c0000549bu}, {0x440b0000553bu}, {0xc51c000011f3u}, {0xc51008001276u}, {0xc51500004328u}, {0x71600001cdfu}, {0xc81500000c89u},
    {0x1900003b31u}, {0x416000040ccu}, {0x812000015dau}, {0x31f00002aebu}, {0x61200003f2cu}, {0x80e00001953u}, {0x32c00000d86u}, {0x114000000d4u},
    {0x1400002efcu}, {0x140b000025abu}, {0x51e000043bau}, {0xc1190900147cu}, {0x11800001e17u}, {0x11800001edcu}, {0x720e000070ebu}, {0x200900000928u},
    {0x1300002518u}, {0x27050000341fu}, {0x310000002a9u}, {0x482d00003c38u}, {0x482b00003c65u}, {0x21400006478u}, {0x422e00008fffu}, {0x422e0000902du},
    {0x42370000905bu}, {0x421a00009092u}, {0x4229000090acu}, {0x423b000090d5u}, {0x46330000312eu}, {0x481b00002919u}, {0x6b0f00000164u}, {0xc21800002f78u},
    {0xc21408002f9eu}, {0xc21206002fb2u}, {0x70d00004a7eu}, {0x270500005cdau}, {0x52400003ba9u}, {0x2180000b597u}, {0x250600004ecfu}, {0xc61d0c00089du},
    {0xc62605002aabu}, {0xc62705002ad1u}, {0xc62b05002af8u}, {0x440900002e9au}, {0x60e00000d1cu}, {0x91000000890u}, {0x90f00000a1cu}, {0x4d1a00000537u},
    {0x4d2200000551u}, {0x1100001589u}, {0x11000001bd6u}, {0x30c00000129u}, {0x140f00004c75u}, {0x14150000036fu}, {0x809000019d5u}, {0xc02416001b27u},
    {0xc8160c00106du}, {0xc8140a001083u}, {0xc8140a001097u}, {0xc813090010bbu}, {0xc812080010e1u}, {0xe81000001efcu}, {0xe81000001f0cu}, {0xe81000001f1cu},
    {0x230400001977u}, {0x70c000001bau}, {0x431e00005a1au}, {0x452200004ae3u}, {0x451e00004b05u}, {0x451900004b23u}, {0x451a00004b3cu}, {0x470e00003eafu},
    {0xf0000146cu}, {0xc21c14000c10u}, {0xc21d0d000dadu}, {0xc21909000dcau}, {0xc21909000de3u}, {0xc22109000e2bu}, {0xc21c09000e4cu}, {0xc21f09002e46u},
    {0xf2120a007133u}, {0x31200000702u}, {0x140e0000094du}, {0xc52209000acfu}, {0x3100000590au}, {0x71900001acfu}, {0xc823090000bdu}, {0xd170000030bu},
    {0x140900006b0fu}, {0x61500001cf7u}, {0x270400005c11u}, {0x142100002a59u}, {0x271000003272u}, {0x9190000125eu}, {0x71d000053a5u}, {0x41b0000694du},
    {0x714000009c2u}, {0x70d00000565u}, {0x880f00003044u}, {0x260d00004b38u}, {0xc82d0d0000e0u}, {0x2709000046adu}, {0x80d00001c08u}, {0x31000000fe6u},
    {0x70c00001871u}, {0x270a00005cd0u}, {0x21900009dadu}, {0x32100001361u}, {0x432e00003336u}, {0x214000066dcu}, {0x420d00009228u}, {0x21c00009304u},
    {0xc23b0a005d55u}, {0xc24414005d90u}, {0x70c00000829u}, {0x2230000a972u}, {0x10c00002097u}, {0x31900001382u}, {0x270600004cecu}, {0x42120000bc6au},
    {0x42150000bc7cu}, {0x42120000bc91u}, {0x141f000006b7u}, {0x70b000065aeu}, {0x30f0000052au}, {0x52500005043u}, {0x2b0a000003b2u}, {0x72600005123u},
    {0x11a00002284u}, {0x4120000340bu}, {0x41000005083u}, {0x51200001822u}, {0x2600003ea5u}, {0x2b09000002b2u}, {0x230b00001f29u}, {0xc00001550u},
    {0x2708000046edu}, {0x210800001720u}, {0x142500003f2du}, {0x50c00005653u}, {0x2100003ad4u}, {0x270f00004289u}, {0x281300001fa6u}, {0x141800002410u},
    {0x71100006929u}, {0x9430000019du}, {0x270c00002848u}, {0x270800003b57u}, {0x20d00001d11u}, {0x142000005f32u}, {0x51300002017u}, {0x51300002051u},
    {0x70c000018a3u}, {0x10800000409u}, {0x21400006754u}, {0x41500006938u}, {0x270d0000472bu}, {0x60b00001d0cu}, {0x7080000075au}, {0x81600001886u},
    {0x316000045dfu}, {0x81900001410u}, {0x2104000048acu}, {0x14100000073eu}, {0xd00001194u}, {0x21f00002189u}, {0x31f000066c5u}, {0x141600001fb5u},
    {0xa0d00000020u}, {0x4417000022e5u}, {0x440e000022fcu}, {0x61200000ca1u}, {0xf00003a00u}, {0x8d180000037au}, {0x50c0000219au}, {0x10f00000deau},
    {0x712000010f5u}, {0x109000048e4u}, {0x71a0000681au}, {0x240a000019c3u}, {0x270600002c82u}, {0x2105000048a7u}, {0x431700005828u}, {0x141d00003ab8u},
    {0x211200005294u}, {0x140c0000029bu}, {0x70c00000737u}, {0x41100005db2u}, {0x141000005659u}, {0xbc0c00000169u}, {0xbc1000000175u}, {0xbc0d00000185u},
    {0x26120000145eu}, {0x34400000a41u}, {0x141000000477u}, {0x11700004b41u}, {0x61200003924u}, {0x270600003424u}, {0x61200003dfbu}, {0x290500000fe8u},
    {0x205000028fau}, {0x250900002670u}, {0x441900002361u}, {0x712000002d6u}, {0x315000039ffu}, {0x1300004049u}, {0x20e000067c2u}, {0x800000abfu},
    {0x21400008866u}, {0x271000003b47u}, {0x312000057c7u}, {0x140f0000093eu}, {0x240a00001c11u}, {0x271900004466u}, {0x280c0000228bu}, {0x2290000a1f8u},
    {0x5100000420du}, {0x6110000339au}, {0x313000036b1u}, {0x240900001388u}, {0x60d00003484u}, {0x270800002c7au}, {0xc81300003e20u}, {0x1500003f47u},
    {0x10d000020cbu}, {0x51a0000401cu}, {0x14100000121fu}, {0x31b0000032eu}, {0x230c00001a2fu}, {0x51800001598u}, {0x70f0000534au}, {0x5070000215cu},
    {0x320f000032d7u}, {0xc2140a001c01u}, {0x912000011f4u}, {0x10b00001d68u}, {0x2200000a708u}, {0x51100001c42u}, {0x70c00000462u}, {0x7300000506au},
    {0x816000015fau}, {0x20700002613u}, {0x5110000313du}, {0x3208000034dfu}, {0xc2482200489cu}, {0x30e00001da4u}, {0x31b00004997u}, {0x41200006d4du},
    {0x70f00001bd6u}, {0x11900001dfeu}, {0x14000009fcu}, {0x8120000158bu}, {0x11600001bc0u}, {0x117000049dcu}, {0x21000002446u}, {0x21100001c5bu},
    {0x432000006dddu}, {0x21f000068aeu}, {0x270900004c68u}, {0x2006000008c7u}, {0x21000002151u}, {0x270800002cfcu}, {0x21d00002646u}, {0xc52016003563u},
    {0x70a000001b0u}, {0x73900004ea9u}, {0x240c00001328u}, {0x7100000533au}, {0x6b14000000e5u}, {0x4024000032e3u}, {0x41900003f97u}, {0x250a00002807u},
    {0x461500003a27u}, {0x461800003a3cu}, {0x461b00003a54u}, {0x481e00002e0bu}, {0x70b00000fdau}, {0x3120000548bu}, {0x10b0000012cu}, {0x419000049a1u},
    {0x280000247cu}, {0x40b00006bb4u}, {0x670500005f30u}, {0x721000068cau}, {0x2170000253du}, {0x170000485bu}, {0x40c00006cbdu}, {0x529000033fcu},
    {0x290a00000e6fu}, {0x61000000c72u}, {0x210400001760u}, {0x70c0000017eu}, {0xc21300000ed7u}, {0x60d00003bedu}, {0x71a00000995u}, {0x719000068b1u},
    {0x720d00003889u}, {0x7c0700000246u}, {0x25080000365bu}, {0x810000017eeu}, {0x1400003f5cu}, {0x51400003200u}, {0x91700000170u}, {0x21080000324cu},
    {0x10d00004e1au}, {0x141000004895u}, {0x141900001e39u}, {0x70c00001b51u}, {0x270800002d3du}, {0x60d00003491u}, {0x270c00002ba5u}, {0x20f0000bbb3u},
    {0x1b0000422bu}, {0x320f000032e6u}, {0x2260000b0b1u}, {0x7100000161du}, {0x41600003677u}, {0x52300004f0cu}, {0x270900004c23u}, {0x2b1000000285u},
    {0x440c00002e72u}, {0x71100001467u}, {0x790900000d8eu}, {0x470500005983u}, {0x22200006540u}, {0x7c0b0000015eu}, {0x210700004adfu}, {0x70d000052ecu},
    {0x27080000675fu}, {0x420f00002a05u}, {0x421d00002a14u}, {0x421200002ab3u}, {0x421000002ac5u}, {0x270a00005c24u}, {0x11700000734u}, {0x519000034a5u},
    {0x7120000574eu}, {0x1414000048a5u}, {0x320e00003622u}, {0x41500006168u}, {0x61a00004792u}, {0x322b000033d3u}, {0x1410000026ccu}, {0x10a00000305u},
    {0x32300000c9au}, {0x90a0000011bu}, {0x270600002df3u}, {0x11200000361u}, {0x40e00005ba2u}, {0x250900003679u}, {0x140b00000c0cu}, {0xc00004a5du},
    {0x11500003581u}, {0x5120000561du}, {0x70b000018e2u}, {0x270c00002ef7u}, {0xc00003225u}, {0x7204000036feu}, {0x1420000001a5u}, {0x270700002c88u},
    {0x421800002b31u}, {0x4332000032a4u}, {0x4332000032d6u}, {0x40f00004d05u}, {0x40c000053fcu}, {0x141100005796u}, {0x100000115au}, {0x10a00000f4fu},
    {0x1d00004246u}, {0xc21b130000ecu}, {0xc21810000107u}, {0xc21c1400011fu}, {0xc2181000013bu}, {0xc21a1200021du}, {0xc21e16000237u}, {0xc21c1400049bu},
    {0xc221190004d7u}, {0xc2210a000514u}, {0xc2251d005313u}, {0xc22119005338u}, {0xc2271f0057bau}, {0xc2241c00634fu}, {0x270500002ed7u}, {0x10d00001c92u},
    {0x2220000b053u}, {0x628000009f3u}, {0x271200002f1du}, {0x2107000016b0u}, {0x271300002fe7u}, {0xd10000001bbu}, {0x106000020a9u}, {0x421a00008133u},
    {0xc23126006b67u}, {0xc22217006b98u}, {0x113000026f9u}, {0x440c00002e66u}, {0x1500004263u}, {0x7130000195cu}, {0x2170000a34eu}, {0x70d00001f5au},
    {0x914000001e0u}, {0x321600003245u}, {0x60b00000d11u}, {0xc83a00002585u}, {0xc83a000025bfu}, {0x811e00004283u}, {0x811b000042bdu}, {0x70f00005c6au},
    {0x22d00006a91u}, {0x21600009ed6u}, {0x441600004649u}, {0x440d00004682u}, {0x5120000441du}, {0x3900000606u}, {0x412f000057d4u}, {0x21f00009e5eu},
    {0x4813000024a9u}, {0x4813000024bcu}, {0x4828000024cfu}, {0x4828000024f7u}, {0x4d2b0000011cu}, {0x320d00003307u}, {0x62000002eedu}, {0x71400000434u},
    {0x431800004ba9u}, {0x431f00004bc1u}, {0x432100005e1bu}, {0x431700005e52u}, {0xc2231a0053deu}, {0x30f00006763u}, {0x140d00004f84u}, {0x71200005439u},
    {0x40a00005e00u}, {0x52100001ba7u}, {0xc0000147bu}, {0x217000091c2u}, {0xc21c000095c3u}, {0x1400003bceu}, {0x40c000053c1u}, {0x12600003a47u},
    {0x50a00001efeu}, {0x140a00000b97u}, {0x412400001256u}, {0x430e00001ef0u}, {0x51e00004768u}, {0x4d180000046cu}, {0x141600000eecu}, {0x411000036bfu},
    {0x441400004bc8u}, {0x270b00003210u}, {0x470d000023b3u}, {0x480e00003396u}, {0x31200002486u}, {0x650700002c5fu}, {0x2708000029cau}, {0x2307000057a2u},
    {0x11500004055u}, {0x270600002cd9u}, {0x2704000031d1u}, {0x510000016f2u}, {0x710000053fau}, {0x71000003e60u}, {0x1120000472bu}, {0x11400000566u},
    {0x114000006efu}, {0x421d0000a665u}, {0x71c00004892u}, {0x9150000003bu}, {0xb000003a8u}, {0xc21c13000a9au}, {0xc2413800475fu}, {0x31800006794u},
    {0x60e00000dbbu}, {0x270a0000277bu}, {0xc21d00003e22u}, {0x2707000041a9u}, {0xc2130000bcf1u}, {0x71000005395u}, {0xc03300003475u}, {0xc036000034a8u},
    {0x70c00001f88u}, {0x4d1700000147u}, {0xc22607005794u}, {0x52400003383u}, {0x1800001035u}, {0x20e00001e66u}, {0x31600001c4eu}, {0x270900002761u},
    {0x7150000515fu}, {0x480d00003dbeu}, {0x40f00004dcbu}, {0x71000005c45u}, {0x61f0000427eu}, {0x2109000021cbu}, {0x70800000ee7u}, {0x250b00004c23u},
    {0xc22812008cf7u}, {0xc22812008d1fu}, {0xc2240d00ad7fu}, {0xc2260f00ada3u}, {0x60f00002284u}, {0x481700003a6du}, {0x3218000031d3u}, {0xc6190f00243bu},
    {0xc6180e002454u}, {0xc62319002495u}, {0xc6241a0024b8u}, {0xc61d13004a17u}, {0x30f000007e5u}, {0x30c000050adu}, {0x50f00003258u}, {0x70e00001fdcu},
    {0x6b0500000457u}, {0x14130000522au}, {0x70f000018edu}, {0x3230000030bu}, {0x51b000036beu}, {0x51b000036d9u}, {0x70c00001a00u}, {0x71300001abcu},
    {0xc81305000573u}, {0x81800001a50u}, {0x324000005f5u}, {0x441b0000232du}, {0x62a000038b2u}, {0x507000021cdu}, {0x71400002005u}, {0x12000000c74u},
    {0x14150000031du}, {0x2112000015c2u}, {0x4118000057bcu}, {0x441a000061e1u}, {0x4416000061fbu}, {0x441800006211u}, {0x441d00006245u}, {0x441a000069a5u},
    {0x4414000069bfu}, {0x4418000069efu}, {0x413100002a3eu}, {0x141100000cb1u}, {0x50e00001a5cu}, {0x140a000046bcu}, {0xd210000044bu}, {0xe0000000du},
    {0x31300000804u}, {0x140e0000108cu}, {0x70e00001a64u}, {0x11100000e61u}, {0xc21c0a003f1cu}, {0x115000032a6u}, {0x23090000197bu}, {0x2160000240au},
    {0x10f000031ddu}, {0x1c00001ec9u}, {0x21050000539du}, {0x270a00002805u}, {0x10e00002b1cu}, {0x141900006a9du}, {0x5300000375eu}, {0x270a00002c10u},
    {0x43190000568bu}, {0x4321000056a4u}, {0x11c00002268u}, {0x21f000081c5u}, {0x240c00002ec4u}, {0x2b0600000371u}, {0x141900006a84u}, {0xc13d00003d24u},
    {0x2190000aa81u}, {0xc837000021c0u}, {0x32e00004cfeu}, {0x141000000770u}, {0x60e00000e89u}, {0x72800004413u}, {0x270f00005f00u}, {0x140f0000084au},
    {0xc2260000183cu}, {0xc22900001862u}, {0xc2150000188bu}, {0xc21b00003f97u}, {0xc21607004247u}, {0xc2170700425du}, {0xc221170042d8u}, {0xc21b000043e2u},
    {0xc23200004e70u}, {0xc21b00005f34u}, {0xc21c00006373u}, {0xc52207000a8eu}, {0xc51f00000ab0u}, {0xc51a00002923u}, {0xc5170700293du}, {0x1200000527u},
    {0x230c00005f04u}, {0x141400005f1eu}, {0xc84300003862u}, {0x2108000017b3u}, {0x120000022d6u}, {0x309000002c7u}, {0xc721070036f2u}, {0x314000035e8u},
    {0x314000035fcu}, {0x90e000011dau}, {0x23160000653du}, {0xc2280e004a40u}, {0xc230110079d8u}, {0x141c00006842u}, {0x31300000554u}, {0x2609000013f5u},
    {0x812000016e9u}, {0x421d0000ba02u}, {0x141100000e29u}, {0x14100000106du}, {0x141700005ea8u}, {0x52a000033a7u}, {0x27090000281du}, {0x21090000153au},
    {0x61100001603u}, {0x71d0000541cu}, {0x90d00000561u}, {0x70d000002b3u}, {0x270900004818u}, {0x70e000019d0u}, {0x140c000000b6u}, {0x401700002076u},
    {0x40180000412du}, {0x401900004145u}, {0x270600003ef7u}, {0x432500006046u}, {0x91700000686u}, {0x141000000e4cu}, {0x635000016c0u}, {0x1100000c39u},
    {0x32080000335eu}, {0x1900002683u}, {0x40c00005c00u}, {0x140e00001011u}, {0x2104000015e3u}, {0x32c00003f54u}, {0x1200003893u}, {0x230700001b4cu},
    {0x14170000214eu}, {0x11100003522u}, {0x431f00003921u}, {0x6b0200000000u}, {0x71800001a8eu}, {0x270600002ecau}, {0x140d00005609u}, {0x43250000386eu},
    {0x2404000019d1u}, {0x141300000611u}, {0xc5130800048bu}, {0xc513080004b0u}, {0x613000031dau}, {0x70a00003c54u}, {0x411c00003005u}, {0x411c00003021u},
    {0x291000000e5fu}, {0x2100000b6dau}, {0x2b0b00000389u}, {0x270600005598u}, {0x270800002ea6u}, {0x20020000078eu}, {0x21800008579u}, {0x21800008591u},
    {0x21b00007898u}, {0xc62700003d96u}, {0xc62700003dbdu}, {0xc81f07000e15u}, {0x315000006edu}, {0x4408000056ceu}, {0x709000005b1u}, {0x44080000555bu},
    {0x70c00003bc9u}, {0x2190000a308u}, {0x270800002c04u}, {0x270800004265u}, {0x51e00001804u}, {0x70d00003d51u}, {0x31300001113u}, {0x10c00001d5cu},
    {0x80a00001aedu}, {0x2a0b000001e6u}, {0x30f0000261au}, {0x280e00001feeu}, {0x270600002f3du}, {0x2200003df7u}, {0x2120000b6bcu}, {0x141100004fd3u},
    {0x118000005f0u}, {0x61700000e14u}, {0xc33327004c60u}, {0x1120000473du}, {0xc31705001deeu}, {0xc31505001e73u}, {0xc6160a000019u}, {0xc61509000047u},
    {0xc6170d000352u}, {0xc611000007e0u}, {0xc2350000a53fu}, {0x2708000026dau}, {0xf0000327cu}, {0x21d000092e7u}, {0x230e000019a0u}, {0x140a000008b4u},
    {0x27130000321bu}, {0xc21200001a49u}, {0x31a0000001cu}, {0x30b000057d9u}, {0x230300001a1bu}, {0x270f00003fa4u}, {0x140d00003476u}, {0x2400001814u},
    {0x10e000020bdu}, {0x140800001db9u}, {0x20d000025b7u}, {0x80d00001466u}, {0x4820000028c2u}, {0x270a00004315u}, {0x90e00000aebu}, {0x111000059dcu},
    {0x51300001976u}, {0x513000019c3u}, {0x31700004a46u}, {0x261200001e24u}, {0x4617000036fau}, {0x3204000031b7u}, {0x23040000583fu}, {0x140b0000526fu},
    {0x2a0d000001fdu}, {0x70c00000023u}, {0x70f00001010u}, {0x27070000430eu}, {0x270d00002c9du}, {0x32c0000280eu}, {0x31100005f82u}, {0x141d00003bddu},
    {0x200000368eu}, {0x140e0000012du}, {0x70d00000558u}, {0x7100000077eu}, {0x140c000059c2u}, {0x70d00002361u}, {0x270900004cf9u}, {0x42120000b7a9u},
    {0x31800000f9au}, {0xc62800004aadu}, {0xc000013c7u}, {0xe00003ff6u}, {0x432c0000231au}, {0x432a00002346u}, {0x432b00002370u}, {0x140c00000c3cu},
    {0x71500005a22u}, {0xc6260d004999u}, {0xc62007004a34u}, {0x20e00001e0du}, {0x71000003dd5u}, {0xc2290b004c0bu}, {0xc22a110058cdu}, {0xc2261b0049ffu},
    {0x2160000b5afu}, {0xc81e0000089bu}, {0x711000017a9u}, {0x11600005862u}, {0x210d000026c7u}, {0x42300000b1ceu}, {0x42320000b1feu}, {0x270400002c0cu},
    {0x2700002ba3u}, {0x210000021e7u}, {0x412000036d0u}, {0x13000025f3u}, {0xc5590000526fu}, {0x70b00000edcu}, {0x270500002fabu}, {0x640900001a83u},
    {0x640d00001a8cu}, {0x31a00004609u}, {0x321800003326u}, {0x6110000102bu}, {0x70f000056beu}, {0x61300000cb3u}, {0x21e00001f30u}, {0x220500003015u},
    {0x790800000d7cu}, {0x21300002240u}, {0x21700002282u}, {0x270a00002ddbu}, {0x812000002846u}, {0xc3251d00192au}, {0xc82312000988u}, {0xc821100009abu},
    {0xc81d100009ccu}, {0x70e00001d7eu}, {0x462600004591u}, {0x70f00001d04u}, {0x2708000030deu}, {0x11c00002e8bu}, {0x432100006662u}, {0x2506000026beu},
    {0x2213000030a3u}, {0x141900002a00u}, {0x20070000186fu}, {0x240400001954u}, {0x1900003af5u}, {0x32200003ba2u}, {0x31b00005c48u}, {0x51900004cb5u},
    {0x270700004298u}, {0x112000002a9u}, {0x34300000a85u}, {0x141700003876u}, {0x422a0000b7e9u}, {0x432e000068beu}, {0x461300005429u}, {0x46100000543cu},
    {0x461b0000547cu}, {0x70d00001994u}, {0x470b00005798u}, {0xc222040058abu}, {0xc61b000003d9u}, {0x270a00002ac1u}, {0x140f00000b1cu}, {0x618000047dcu},
    {0x12000003893u}, {0x50c00001f6eu}, {0x71100002053u}, {0x70a0000162du}, {0x40f00001d42u}, {0x614000009d4u}, {0x10d0000207eu}, {0x71200000dabu},
    {0x280500001dd4u}, {0x12900001a4fu}, {0x90f00000789u}, {0x1140000081eu}, {0x21f0000b4fbu}, {0x34f00000db2u}, {0x270800002b0du}, {0x2409000019d5u},
    {0x10f00001f15u}, {0x421c00009235u}, {0x421b0000ae93u}, {0x42110000aeaeu}, {0x490a00000c0du}, {0x50c0000565fu}, {0x270800004714u}, {0x30a00000135u},
    {0x290800000e16u}, {0x21e0000787au}, {0x71200005ab7u}, {0xc21700003b8au}, {0x11500000506u}, {0x142000003aefu}, {0x70900001700u}, {0xc2241a000737u},
    {0xc22003000d71u}, {0xc21c03000d91u}, {0xc227170039fdu}, {0xc2240d00594au}, {0xd00001399u}, {0x141300000ed9u}, {0x141200004874u}, {0x713000044ceu},
    {0x462400001a8cu}, {0x142800003c5cu}, {0x142800003d37u}, {0x142800003d8au}, {0x40e00004983u}, {0x141200005314u}, {0x21300007668u}, {0x7110000173bu},
    {0x20000017d8u}, {0x402400003307u}, {0x70a0000072du}, {0x218000092b8u}, {0x270900002912u}, {0x2704000042d0u}, {0x11100000f8fu}, {0x670a000055afu},
    {0x40c00006d05u}, {0x30d000050b9u}, {0x71100001cacu}, {0xf00000b7cu}, {0x51a00004ed9u}, {0x61000000f69u}, {0x320d0000a8d1u}, {0x60d00003fa9u},
    {0x91500001569u}, {0x2105000015fdu}, {0x1500004925u}, {0x7110000196fu}, {0x71900004532u}, {0x321200007d45u}, {0x270b0000419eu}, {0x201300000862u},
    {0x51e000043d8u}, {0x71900003a6bu}, {0x60f00003549u}, {0x290f00000deeu}, {0x11700003495u}, {0x44170000254cu}, {0x270800003317u}, {0x31c0000139bu},
    {0x61100005356u}, {0x21300001e2eu}, {0x60d00003b5du}, {0xc2160a001b23u}, {0xc513000008bbu}, {0x22600002926u}, {0x61000004436u}, {0x7222000038deu},
    {0x30d00004a19u}, {0x11b00001d9du}, {0x11b00001e7bu}, {0x2709000031b7u}, {0x70d00000e3fu}, {0x270500004763u}, {0x71e00004d4du}, {0xd000014dbu},
    {0x2120000247du}, {0x216000093fbu}, {0x70f000052ddu}, {0x790400000db2u}, {0x31200005505u}, {0x51000001f54u}, {0x4a0800000284u}, {0x481a000035f5u},
    {0x416000036e2u}, {0x1600002391u}, {0x11d00004e27u}, {0x61100000eafu}, {0xd140000023au}, {0x11100000423u}, {0x1700002e44u}, {0x433700002e7eu},
    {0x432c00002eb5u}, {0x4411000016aau}, {0x4410000016bbu}, {0x440900001f21u}, {0x270400002972u}, {0x25100000285au}, {0x90c000003d5u}, {0x74200004f1eu},
    {0x421100002ba4u}, {0x32200003e69u}, {0x141200004512u}, {0x211000025a6u}, {0x71000000c43u}, {0x49130000153eu}, {0x13000016c1u}, {0x80f00001909u},
    {0x42170000a824u}, {0x3180000023bu}, {0x316000008c0u}, {0x31600001f88u}, {0x30b0000513du}, {0x10d00000382u}, {0x261000002561u}, {0x200c000008a4u},
    {0xc21e0700b859u}, {0x231000006553u}, {0x241000001c41u}, {0xc516030035cfu}, {0x140f00000f3au}, {0x61c0000098bu}, {0x318000007b0u}, {0x71c000050bcu},
    {0x1090000053cu}, {0x140e0000521cu}, {0x110000001e1u}, {0xd0000114du}, {0x8000002f8u}, {0x600004878u}, {0x140d00004f1cu}, {0x420600002ce8u},
    {0x230700002a7bu}, {0x240e00006337u}, {0x200a000030e2u}, {0x61600003c84u}, {0x2703000026ceu}, {0x280a00001e0cu}, {0x290a00001007u}, {0x11300001c46u},
    {0x270c000057aeu}, {0x10e000019c9u}, {0x6b050000011fu}, {0x141c00005f6cu}, {0x270700002854u}, {0x9120000119fu}, {0x32c00002730u}, {0x31e00004dddu},
    {0x141200005669u}, {0x31100003161u}, {0x713000016edu}, {0xc21b12001b39u}, {0x433f00002c7bu}, {0x31100003150u}, {0xc81c0c00021du}, {0xc6190f000382u},
    {0x4a0f00000263u}, {0x4a1200000272u}, {0xe00001fc1u}, {0x2110000773fu}, {0x141500002f5au}, {0x32800000be2u}, {0x70c00001b91u}, {0x481000001297u},
    {0x2103000044dau}, {0x290500000fd8u}, {0xa0d00000000u}, {0xc8200f000923u}, {0xc82110000943u}, {0xc82d210035a3u}, {0x10d00002198u}, {0x7210000134du},
    {0x51500001be0u}, {0xa00001604u}, {0x40c00006644u}, {0xe00001443u}, {0x70a00001c7cu}, {0x21200001ef3u}, {0x30c0000082cu}, {0x47000029a3u},
    {0x31500004d3eu}, {0x240a0000129du}, {0x71500005b67u}, {0x30000042a6u}, {0x224000098cau}, {0x260a000013e0u}, {0x6b060000045cu}, {0x6b0700000483u},
    {0x2500003dd2u}, {0xc2310c004010u}, {0xc2251d006236u}, {0xc21905007c3bu}, {0xc22405007c77u}, {0x140d00004843u}, {0x2260000b8afu}, {0x324a00006fd7u},
    {0xc0000155cu}, {0x113000053f1u}, {0x61000001f17u}, {0x4312000026a6u}, {0x719000060b8u}, {0x270800006767u}, {0x2b0a00000313u}, {0x710000014e3u},
    {0x270800002b38u}, {0x32110000a5f1u}, {0x140e00000218u}, {0x130000184cu}, {0x216000066adu}, {0x31500000578u}, {0xb00003683u}, {0x40d00001d7au},
    {0x490c00000bcbu}, {0x61500004cafu}, {0x2b090000058du}, {0x7208000036a6u}, {0x517000018bcu}, {0x32400000901u}, {0x70d000011f6u}, {0x481a000012fau},
    {0x81300001632u}, {0xc51f13004bd8u}, {0xc52c0a004bf7u}, {0x311000004cfu}, {0x311000004efu}, {0x30c00005075u}, {0x2705000046ccu}, {0x2408000017e1u},
    {0x40800001cf3u}, {0x9130000056eu}, {0x71f00001448u}, {0x70e0000454bu}, {0x31800000fb2u}, {0x270700004799u}, {0x711000048edu}, {0x470700002468u},
    {0xc2280600082fu}, {0xc236090082dcu}, {0xc23606008312u}, {0x1415000011a6u}, {0x7080000232eu}, {0x1120000252du}, {0x270800002b05u}, {0x810000017a5u},
    {0x260b000013eau}, {0x70b0000665eu}, {0x1000003923u}, {0x2409000019bau}, {0x140f00005d3au}, {0x881500002ae3u}, {0x60c00004b7au}, {0x70b000011adu},
    {0x140f0000572au}, {0x4024000035e4u}, {0x51000004a7au}, {0xc00002325u}, {0x21090000288eu}, {0x30d000034f6u}, {0x14110000539cu}, {0x21700007750u},
    {0x25060000269au}, {0x61900001208u}, {0x231e000044f5u}, {0x2408000018c4u}, {0x250900004c2eu}, {0x70e000059d3u}, {0x31600000372u}, {0x3080000322au},
    {0x141d00000507u}, {0x230b00001b1fu}, {0x270800005e71u}, {0x40e000054e1u}, {0x4614000040f5u}, {0x71b000053dfu}, {0x40d000050fbu}, {0x319000049dcu},
    {0x270200002e2bu}, {0x810000014adu}, {0x2500004206u}, {0x210400001732u}, {0x21700001ca6u}, {0x21e000081e4u}, {0x70e00000158u}, {0x91000000a69u},
    {0x223000085a9u}, {0x91700001220u}, {0x623000008eeu}, {0x62000004d55u}, {0xe0000035au}, {0x713000068ebu}, {0x11a00000b56u}, {0x90e00000212u},
    {0x42420000b230u}, {0x11200000411u}, {0x412600002820u}, {0x411400005350u}, {0x411900005364u}, {0x432c00005d1cu}, {0x431f00005d69u}, {0x290b00000eabu},
    {0x223000085ccu}, {0x61c00004cebu}, {0x90f00000509u}, {0x12600001abdu}, {0xc21c14003dd0u}, {0xc238250048e4u}, {0x40900005426u}, {0x27120000338eu},
    {0x40200000208du}, {0x401f000020adu}, {0x411000005aadu}, {0x411200005abdu}, {0xa00000b38u}, {0x10c000003a0u}, {0x70c00001084u}, {0x3000001d65u},
    {0x230c00001b34u}, {0x70c00003e0du}, {0x471300006a74u}, {0x471900006a9au}, {0x43270000642au}, {0x140a0000335eu}, {0x11500003291u}, {0x31200006c40u},
    {0x81400001a3cu}, {0x11000013efu}, {0x10d0000218bu}, {0x2190000650bu}, {0x141800001e78u}, {0x270500003ef2u}, {0x20e00001f91u}, {0x440b00001470u},
    {0x40b00005466u}, {0x1100000ef4u}, {0x1100000f05u}, {0x613000052b9u}, {0x2700002dd7u}, {0x270d00003f42u}, {0x27060000463au}, {0x270a00002785u},
    {0xe0000216au}, {0x112000006b0u}, {0x1410000005dcu}, {0x21060000169cu}, {0x22a000097b7u}, {0x2706000042c5u}, {0x432c00004be0u}, {0x432100004c0cu},
    {0x431700004c2du}, {0x431c00004c44u}, {0x140e0000472au}, {0x51000001dfdu}, {0x409000053adu}, {0x51100003484u}, {0xe00004278u}, {0x10e0000546bu},
    {0xc23929009641u}, {0x6b0c000001d6u}, {0x270f00002bd9u}, {0x10f00003ecbu}, {0x20f0000b588u}, {0x10c000004c9u}, {0x141700003b77u}, {0x52000005314u},
    {0x70c0000188bu}, {0xc81c13000c22u}, {0xc83600003d49u}, {0x421600009f2bu}, {0x140e0000039au}, {0xa00000aa4u}, {0x441500002537u}, {0x91b0000072cu},
    {0x2709000029b4u}, {0x431b000059d6u}, {0x60f00001174u}, {0x31400000714u}, {0x230b00001a47u}, {0x71300005adeu}, {0x81400001667u}, {0x32900000ae8u},
    {0x140f00006a61u}, {0x50e000049f0u}, {0x70a00001d1cu}, {0x70800001fc0u}, {0x251000003669u}, {0x2103000026c4u}, {0x70d000020c8u}, {0x7130000140du},
    {0x431f00005642u}, {0x432a00005661u}, {0x6b1200000152u}, {0x1500003231u}, {0x41a00005dd9u}, {0x650900002cd9u}, {0x22600009e06u}, {0x61600000d38u},
    {0x10f0000007du}, {0x141a00003b5du}, {0x712000052f9u}, {0x790400000daeu}, {0x2130000875du}, {0x30c000050c6u}, {0x20700002910u}, {0xc21b00009a8cu},
    {0x50f00001d4fu}, {0x210d000015acu}, {0x41400005150u}, {0xe00002587u}, {0x2507000032f7u}, {0x114000024f6u}, {0x280600001ddeu}, {0x141b00003973u},
    {0x32300002bd4u}, {0xc50e05002b51u}, {0x270a00003f1au}, {0x290700000e01u}, {0x700002b52u}, {0x60a0000423fu}, {0x140d0000562eu}, {0x270900002df9u},
    {0x7120000355cu}, {0x2b0c00000578u}, {0x612000043b9u}, {0x10f00000b31u}, {0x4349000040c0u}, {0x434a00004109u}, {0x433b00004153u}, {0x43380000418eu},
    {0x4338000041c6u}, {0x4341000041feu}, {0x433e0000423fu}, {0x433e0000427du}, {0x433a000044bbu}, {0x11b000058cfu}, {0x20d00001fb7u}, {0x411c000043cfu},
    {0x411a000043ebu}, {0x411c00004405u}, {0x411b00004421u}, {0x41180000443cu}, {0xc2130b003adeu}, {0xc21600003af1u}, {0x320e0000b540u}, {0x7190000013fu},
    {0x290f00000e46u}, {0x517000041a2u}, {0xa15000000b0u}, {0x40800005b4eu}, {0xc221080013a1u}, {0xc20d000016d9u}, {0xc21b080016e6u}, {0xc2190e003d28u},
    {0xc22808005c8du}, {0xc2170c006182u}, {0x402400003cabu}, {0x46240000342cu}, {0x6100000449du}, {0x61000004bcdu}, {0x482400003372u}, {0x70c0000190du},
    {0x70d0000447fu}, {0x1110000533fu}, {0x51600001feeu}, {0x1190000079cu}, {0x119000007ccu}, {0x119000007e5u}, {0x2300003a8eu}, {0x141d0000296eu},
    {0x211000024d5u}, {0x22800007df4u}, {0x2240000aebfu}, {0x4615000059f7u}, {0x461600005a0cu}, {0x481500003d97u}, {0x490f00001758u}, {0x313000020b5u},
    {0x180000058au}, {0x21060000156au}, {0x1400002f22u}, {0xd2d000000efu}, {0x116000005dau}, {0x270400004a10u}, {0x1170000584bu}, {0x4332000063f8u},
    {0x50f00001e30u}, {0x71200001811u}, {0x50b000022cfu}, {0x2604000013d3u}, {0x81b00001429u}, {0x141700006415u}, {0x470a00002631u}, {0x20d0000278cu},
    {0x1120000543au}, {0x5100000411fu}, {0x270600002ea0u}, {0x421100002a61u}, {0x421100002a8eu}, {0xc23004005af2u}, {0x432300006007u}, {0xc21f170040b3u},
    {0x240f000018b5u}, {0x10a00000f45u}, {0x30d000030ecu}, {0x71500000295u}, {0x421c0000b5d4u}, {0x70d00001c1bu}, {0x714000010c3u}, {0x270700004811u},
    {0x390500000d4au}, {0x360000296du}, {0x230600006563u}, {0x3210000033c3u}, {0x51400003214u}, {0x90c00000131u}, {0x320a000031c9u}, {0x270500005562u},
    {0x650f00002c8au}, {0x650c00002c99u}, {0x1110000044du}, {0x11600004d86u}, {0x1415000002c4u}, {0x10e00005926u}, {0x440b000047bbu}, {0x42400002219u},
    {0x720a0000710cu}, {0x2215000030ccu}, {0x313000048dbu}, {0x4419000014e6u}, {0x270c00003191u}, {0x909000009c9u}, {0x7220000633au}, {0x21e0000204au},
    {0x20e000020e8u}, {0x31700003a14u}, {0x40c00003716u}, {0x270700002c4au}, {0x270500004849u}, {0x21500002831u}, {0x213000025eeu}, {0x250b00003321u},
    {0x72700005625u}, {0x7270000564cu}, {0xc22a0e006199u}, {0xc31a11001834u}, {0xc81408000eaau}, {0x230b000025d2u}, {0x5200000333du}, {0x6b0b0000040cu},
    {0x22a00007382u}, {0x2609000013d7u}, {0xf21a0b00715au}, {0x34e00000e26u}, {0x31b00004d53u}, {0x42300002b02u}, {0x230900001aa1u}, {0x70c000019deu},
    {0x915000007a5u}, {0x225000064cbu}, {0x60b00000cd4u}, {0x27050000323bu}, {0x421100002bb5u}, {0x41b000031e0u}, {0x24080000177du}, {0xc6140400083du},
    {0x2b0a00000210u}, {0x708000014cfu}, {0x27030000322eu}, {0x11c00002214u}, {0x32400005b4eu}, {0x50a0000187du}, {0x14000003972u}, {0x140000039b2u},
    {0x61000000f06u}, {0x27070000556eu}, {0x61b000012c9u}, {0x142600003bb7u}, {0x32800000262u}, {0x270900002a3cu}, {0x61500000c27u}, {0x21c0000a18cu},
    {0x640700001b11u}, {0x142b00003d5fu}, {0x52b00003bf5u}, {0x712000019aeu}, {0x6b050000046cu}, {0x7c060000003au}, {0x7c05000000acu}, {0x112000002c5u},
    {0x210c00001764u}, {0x21500001da7u}, {0x90e000015a9u}, {0x240900003814u}, {0x50d00005436u}, {0x61e0000111fu}, {0x280500001dd9u}, {0x910000010e1u},
    {0x1120000087fu}, {0x70b000007d9u}, {0x71f000050d8u}, {0x33600003025u}, {0x140f00004c2au}, {0x70e00000204u}, {0x11a00001e2fu}, {0x8140000167bu},
    {0xc61f00000714u}, {0x2140000b625u}, {0xc20c00000b7du}, {0x4920000013d0u}, {0x440e00004b34u}, {0xc22e12005664u}, {0x70c0000081du}, {0x470d0000258eu},
    {0x432d00004f36u}, {0x432400004f63u}, {0x432700004f87u}, {0x200b000008bcu}, {0x2a00002434u}, {0x461e000058c6u}, {0x480c00002fd0u}, {0x6b0600000053u},
    {0x6b0700000059u}, {0x71100000e20u}, {0x29000047ecu}, {0x11100002bdau}, {0x270700004c13u}, {0xe00001315u}, {0x2103000016cbu}, {0x6b0a000004a5u},
    {0x9110000023du}, {0x140c00006c2du}, {0x2705000029e8u}, {0x1000003c44u}, {0x31300001dc1u}, {0x71e00006241u}, {0x2b0b000002e5u}, {0x24090000190au},
    {0x390300000d4fu}, {0x513000041eau}, {0x71100001253u}, {0x7220000643bu}, {0x50c0000566bu}, {0x2108000024e2u}, {0x270700002fa4u}, {0x20f0000bb12u},
    {0xc2100000a8c1u}, {0x6b0f00000173u}, {0xc81a00003092u}, {0xc81b000030acu}, {0xc81c000030c7u}, {0xc81d000030e3u}, {0xc81c00003100u}, {0xc8160000311cu},
    {0xc81700003132u}, {0x270200002d94u}, {0x250b00002636u}, {0x11c00004e44u}, {0x70e00001f2bu}, {0x10c0000094fu}, {0x270400002d90u}, {0x290600001119u},
    {0x811b00004aa7u}, {0x433700002e1du}, {0x432a00002e54u}, {0x71300000982u}, {0xb000014bau}, {0x12500005094u}, {0x421300008dedu}, {0x421c00008e17u},
    {0x2160000a6b5u}, {0x2107000021e5u}, {0x30f00002e0eu}, {0x14100000074eu}, {0x270400003c83u}, {0xbc0b00000230u}, {0x2110000934au}, {0x141000000195u},
    {0x140f0000070au}, {0x140d00000f02u}, {0x240b000018e1u}, {0x51300001ac4u}, {0x81400001c24u}, {0x71800000599u}, {0xc223040079b5u}, {0x81300001a29u},
    {0x113000040bau}, {0x140e000026beu}, {0x6b0a000005ffu}, {0x141a00001de4u}, {0x50d00004a0fu}, {0x1f000002a2u}, {0x210c000024eau}, {0x270700002d52u},
    {0x470c000024b1u}, {0x470e000024bdu}, {0x470c000024cbu}, {0x2220000a6deu}, {0x31300005115u}, {0xc043200020ccu}, {0x30c00000500u}, {0x811400004d22u},
    {0x811600004d36u}, {0x31100002609u}, {0x2409000018ccu}, {0x816000019deu}, {0x512000021d4u}, {0x270700005ed6u}, {0x270600005f2au}, {0x1100004004u},
    {0x6110000104fu}, {0x4514000025aeu}, {0x4514000025c2u}, {0xc000046edu}, {0x210a00001781u}, {0x14100000563bu}, {0x71200003e84u}, {0x10a00000f59u},
    {0x26070000383bu}, {0x260700003842u}, {0x220400003006u}, {0x270a00003f7au}, {0x9080000013du}, {0x40f00004e10u}, {0x2706000057a8u}, {0x1800003246u},
    {0xfd1000000047u}, {0x2105000016d4u}, {0x30800005135u}, {0x140c000003dcu}, {0x141100000a39u}, {0x230600001ad1u}, {0x40e00005491u}, {0x70900001c95u},
    {0x270500004133u}, {0x81400001812u}, {0x21500006831u}, {0x141500002cd2u}, {0x290600000eb6u}, {0x1415000005aeu}, {0xc820140004ddu}, {0xc825170008b9u},
    {0x21d00009e7du}, {0x70c00001b45u}, {0x10d000004adu}, {0x421200002953u}, {0x420d000029d7u}, {0x4210000029e4u}, {0x720b0000366cu}, {0x720c00003677u},
    {0x421500006aceu}, {0x421100006b56u}, {0x72090000703du}, {0x720800007046u}, {0x270f000030bfu}, {0x71100000374u}, {0x2707000047a0u}, {0x11900000434u},
    {0x40700002d70u}, {0x51c00002ecfu}, {0x141800003077u}, {0x141800003115u}, {0x40f00004d26u}, {0xc817000001f0u}, {0x321100003234u}, {0x670a00004331u},
    {0x270600005ec4u}, {0x201100000824u}, {0xc618000000c1u}, {0x1700002256u}, {0x31800006c15u}, {0x31500000843u}, {0x31200001fedu}, {0x440a000047a6u},
    {0x440b000047b0u}, {0x4412000047e1u}, {0x230b00001a52u}, {0x9100000022du}, {0x709000022a7u}, {0x7110000221fu}, {0x8140000198fu}, {0x2f00004315u},
    {0x41200005b3cu}, {0x91d00000a83u}, {0x30f000066f3u}, {0x21400009336u}, {0x70d00003bd5u}, {0x420f00002cafu}, {0x1f0000409bu}, {0x140a000025b6u},
    {0x250600002725u}, {0x1100000001cu}, {0x116000000e8u}, {0xc217000054aau}, {0x140e00006a3du}, {0x721000035b2u}, {0x20e0000248fu}, {0x60d0000475du},
    {0x27100000654du}, {0x613000011cfu}, {0x2708000033cau}, {0x2406000019b4u}, {0x80c00001376u}, {0x270800003443u}, {0x27080000557du}, {0x311000006dcu},
    {0x2415000027edu}, {0x720d00003740u}, {0x1500000983u}, {0x2102000015aau}, {0x141a00005002u}, {0x510000022dau}, {0x71c0000392fu}, {0x4520000034beu},
    {0x4520000034deu}, {0x4517000034feu}, {0x451100003515u}, {0x451f00003526u}, {0x70a000066e6u}, {0x11200001c6cu}, {0x80b000017e3u}, {0x240900001785u},
    {0xe000015ccu}, {0x1300003520u}, {0x91300001420u}, {0x70900001646u}, {0xc5160b000f73u}, {0xc51d070011a1u}, {0x70900001fb7u}, {0x70f00000610u},
    {0x72000006779u}, {0x140f00000010u}, {0x3190000118bu}, {0x25070000281cu}, {0x71a00003842u}, {0x70900001c68u}, {0x70e000036b6u}, {0x140f000025f7u},
    {0x4118000011ddu}, {0x210700001713u}, {0x4510000024aau}, {0x450d000024bau}, {0x4512000024c7u}, {0x450f000024d9u}, {0x450f00002b89u}, {0x650c00002be0u},
    {0x650d00002becu}, {0x650d00002bf9u}, {0x650a00002c06u}, {0xc000012feu}, {0x270900002c51u}, {0x1f000001eau}, {0x33400004ccau}, {0x50f00001f36u},
    {0x50f00001f45u}, {0x613000043dfu}, {0x141a000068aau}, {0x70c0000032cu}, {0xbc0d000001b0u}, {0xbc0c000001ceu}, {0x10f000001c0u}, {0x451600004619u},
    {0x45160000462fu}, {0x2507000026c4u}, {0x109000006e6u}, {0x222000071fdu}, {0x14120000490bu}, {0x230b00002a70u}, {0x61c000051bau}, {0xc2240a000c78u},
    {0xc21c0a000ccau}, {0xc21a10000d05u}, {0xc21a10000d1fu}, {0xc21b11000d39u}, {0x60a00001d2au}, {0x240600001960u}, {0x41500003216u}, {0xc51c0d00104fu},
    {0xc5170500110fu}, {0xc51205001126u}, {0xc51805001138u}, {0xc51705002a06u}, {0xc51607003a53u}, {0x2120000b613u}, {0x2409000012dbu}, {0x641000001b2eu},
    {0x270800004772u}, {0x22d00002358u}, {0xc84f000029ffu}, {0x63700004e73u}, {0x2704000026d1u}, {0x4806000027f8u}, {0x48060000327au}, {0x14090000330du},
    {0xc2230e004f26u}, {0x320f0000bde7u}, {0x32150000bdf6u}, {0x140f000055e7u}, {0x270800004246u}, {0x51f00005096u}, {0x70c00001311u}, {0x10c00000aa0u},
    {0x6b1400000535u}, {0x6b1200000549u}, {0x270a000028eeu}, {0x48200000208au}, {0x4816000020aau}, {0x26350000511cu}, {0x270800003139u}, {0x718000037a0u},
    {0x1412000000fbu}, {0x141c00003dddu}, {0x141c00003e18u}, {0x1700001f13u}, {0x1700003ef5u}, {0x141c000007aau}, {0x70a0000168cu}, {0x2800003803u},
    {0x4090000363fu}, {0xc81800003e4bu}, {0xc81800003e93u}, {0x17000018d6u}, {0x270500002ba0u}, {0x70d00006651u}, {0x21800007472u}, {0x52f00002dadu},
    {0x2704000027cdu}, {0x270700005567u}, {0x10800003e58u}, {0x317000030b1u}, {0x317000030c8u}, {0x470c000023c0u}, {0x4709000023ccu}, {0x470b0000246fu},
    {0x200d00000846u}, {0x1230000381cu}, {0x432300006882u}, {0x2150000a6a0u}, {0x240c0000185eu}, {0x5150000314eu}, {0x270900002d21u}, {0x21a0000267eu},
    {0x32e0000020du}, {0x70d00003535u}, {0x32800000a19u}, {0x713000037e0u}, {0x291400000f5fu}, {0x2b11000002a1u}, {0x2108000016a2u}, {0x142200003e95u},
    {0x70d00000a09u}, {0x30e00001c64u}, {0x270300002ee2u}, {0x231500004531u}, {0x240c000012c2u}, {0x71100000baeu}, {0x140d00002c21u}, {0x60c0000395au},
    {0x10e0000089du}, {0x421200006afcu}, {0x2120000aaafu}, {0x401d00002754u}, {0x401f00002771u}, {0x402300002790u}, {0x2a08000001f5u}, {0x200c000007b1u},
    {0x11200001b9au}, {0xc000013d3u}, {0xc50d00000955u}, {0x1100002595u}, {0xc52015003a8du}, {0xc51f14003aadu}, {0xf00002578u}, {0x3120000008eu},
    {0xc21d0c000f8bu}, {0xc32004001e1cu}, {0x22000008ac3u}, {0x70d0000084fu}, {0x70e00000d63u}, {0x31100004a35u}, {0x140a000047feu}, {0x90000350au},
    {0x31100000776u}, {0x316000048c5u}, {0x71500000a5au}, {0x270b00002fceu}, {0x42160000a365u}, {0x42150000a37bu}, {0x42190000a390u}, {0x42180000a3a9u},
    {0x42160000a3c1u}, {0x10c000053d2u}, {0x31500003a97u}, {0x4090000365cu}, {0x250a000032b0u}, {0x61100001312u}, {0x50a00001aa2u}, {0x50e00004ab4u},
    {0x31100003523u}, {0x250800002661u}, {0x270500002d65u}, {0x11d00002ebfu}, {0x470a000023d5u}, {0x470d000023dfu}, {0x47090000247au}, {0x270400002d96u},
    {0x7120000659cu}, {0x6b0900000060u}, {0x6b0900000069u}, {0x6b0900000072u}, {0xa00000b42u}, {0x2b0d000002fau}, {0xd00000bb6u}, {0x270a0000413eu},
    {0x1400003c07u}, {0x230600001ad7u}, {0x140b000034d0u}, {0x140c00000f2eu}, {0x270600003041u}, {0x10900000912u}, {0xc21800007c23u}, {0xc22300007c54u},
    {0xc21d00007c9bu}, {0x221000087a0u}, {0x1413000008beu}, {0x140d000035b9u}, {0x2009000007bdu}, {0x180d00001d74u}, {0x42130000ab97u}, {0x42170000abaau},
    {0x421a0000abc1u}, {0x250b00003605u}, {0x140c00004c96u}, {0x113000053deu}, {0x329000053dbu}, {0x140f00000c51u}, {0x270b000047f7u}, {0x106000009ccu},
    {0x7130000114bu}, {0x315000021ccu}, {0x14230000390du}, {0x2508000052d2u}, {0x61400002353u}, {0x790400000dc6u}, {0x31200002d40u}, {0x2b07000001fdu},
    {0x322d00006e1bu}, {0x11100000e1bu}, {0x2a03000002dfu}, {0x71700001107u}, {0x27060000298bu}, {0x270800006197u}, {0x280700001de4u}, {0x1a00002eb4u},
    {0x52900003d27u}, {0x140d00000808u}, {0x23000005a2u}, {0x116000032e6u}, {0x21c000088a3u}, {0x21c000088f5u}, {0x50f00001967u}, {0x51300003228u},
    {0x61200000cffu}, {0x10a0000030fu}, {0x230900001b8au}, {0x141b00002ff3u}, {0x41500004da7u}, {0x2709000026e2u}, {0x290800001111u}, {0x711000018fcu},
    {0x140a0000337cu}, {0x140d00000b0fu}, {0x70c00006a4eu}, {0x2a02000001d9u}, {0x53300003e18u}, {0x318000012edu}, {0x250b000049a2u}, {0x71b000048feu},
    {0x71b00004919u}, {0x10700001d83u}, {0x230400001a6au}, {0x5070000544fu}, {0x2d0000161cu}, {0xa00000b61u}, {0x14120000312du}, {0x140f0000471bu},
    {0x71300005955u}, {0xc51f00004727u}, {0x140e00000cceu}, {0x270900004640u}, {0x10f0000009au}, {0x10f00000e96u}, {0x40f00004d35u}, {0x40e000054b7u},
    {0xc22400003c4fu}, {0xc22100003c73u}, {0xc21900003c94u}, {0xc22300003ccdu}, {0xc23400004aadu}, {0xc22400004c5du}, {0x11300000afbu}, {0x41b00006715u},
    {0x270500004c7au}, {0x290900000ebcu}, {0x411800003401u}, {0x432b000047e0u}, {0x432b0000480bu}, {0x1417000067ccu}, {0x45140000547au}, {0x610000034b0u},
    {0x600004872u}, {0x140b0000597eu}, {0x71300005507u}, {0x141000003386u}, {0x270900004d08u}, {0x810000013c6u}, {0x2615000046a1u}, {0x70f00000268u},
    {0x10d00000858u}, {0x31300003a84u}, {0x118000059edu}, {0x60d00003bc6u}, {0x141100000719u}, {0x41500004a38u}, {0xc61d000001a6u}, {0xc621000001c3u},
    {0xc61d000001e4u}, {0xc61700000201u}, {0xc61400000218u}, {0x32000000925u}, {0x40c00006d7du}, {0x70e000021b8u}, {0x270b00002e59u}, {0x32800000e74u},
    {0x40e00001c97u}, {0x480c00003d8bu}, {0xf00003c35u}, {0x31d00000ebfu}, {0x270e00003f96u}, {0x71300005cebu}, {0x3212000034f0u}, {0x240d00001c81u},
    {0x61300003bfau}, {0x700001876u}, {0x700003982u}, {0x270800005ca8u}, {0x140d00000912u}, {0xc82318000464u}, {0x1414000030a3u}, {0x30f0000051bu},
    {0x422900007e51u}, {0x422500007e7au}, {0x61100001332u}, {0x709000005f3u}, {0x7090000040eu}, {0x240e000017b4u}, {0xc82200003cb0u}, {0x3206000031bbu},
    {0x81600001ab8u}, {0x61100000a85u}, {0x422a00002c85u}, {0x50e000016e4u}, {0x481400001314u}, {0x21200001f12u}, {0xfd0d0400003au}, {0x1190000347cu},
    {0xc211000000b4u}, {0xc21e00000535u}, {0x321400003499u}, {0xc222000046dcu}, {0xc227000046feu}, {0xc222000057e1u}, {0xc22f1e005a0au}, {0x40c000012e4u},
    {0x280900001f46u}, {0x10f000008abu}, {0x70e00000bdcu}, {0x70e00000c19u}, {0x71a00006897u}, {0x470d00006ae9u}, {0x20c000021bfu}, {0x510000041fdu},
    {0x2704000027ffu}, {0x140f0000459eu}, {0x1600002f36u}, {0x92d00001172u}, {0x440e00005932u}, {0x440c00005940u}, {0x44110000594cu}, {0x50b000022b2u},
    {0x250a00002751u}, {0x270800004205u}, {0x2190000addcu}, {0x4518000054f5u}, {0x141400005739u}, {0x670e0000433bu}, {0x1422000026dcu}, {0x240600002822u},
    {0xc22714008cd0u}, {0x140f00000d02u}, {0x270900003248u}, {0x130000111eu}, {0x210300003249u}, {0x70700000fbdu}, {0x2705000027bbu}, {0x270a00003efdu},
    {0x70800005380u}, {0x70a00001e0eu}, {0x790a00000d84u}, {0x51200001ec8u}, {0x141700002f6fu}, {0x141700002f86u}, {0xc352000064d5u}, {0x280500001dfbu},
    {0x210600001641u}, {0x721900003705u}, {0x1300002911u}, {0x230e00002a24u}, {0x3150000585eu}, {0x790400000db6u}, {0x14110000035eu}, {0x10a00000a3eu},
    {0x33200006148u}, {0x270b00003775u}, {0x44140000679fu}, {0x60d00002844u}, {0x2110000ae0cu}, {0x461400001df2u}, {0x46140000434au}, {0x90f00000431u},
    {0x10c0000098fu}, {0x11300003f47u}, {0x471000005e4cu}, {0x41400003648u}, {0x90c000004cdu}, {0x40f0000223du}, {0x140c00004584u}, {0x432700005daeu},
    {0x432500005df6u}, {0x71300001ae8u}, {0x2708000029d9u}, {0x71200005a37u}, {0xc2170d001b0cu}, {0xc2230e001b83u}, {0xc3190f0018ccu}, {0xc2170c00097au},
    {0x511000040e4u}, {0x31500003126u}, {0x3150000313bu}, {0x10c00000545u}, {0x2703000065f5u}, {0x320800008d64u}, {0x10f0000033bu}, {0x119000040f8u},
    {0x31400000695u}, {0xc6180c0008bau}, {0xc614020014d1u}, {0x261800004b20u}, {0xc613070000d9u}, {0xc6261b0015a5u}, {0x211000028d0u}, {0x616000035a8u},
    {0x260800002b4du}, {0x220500003010u}, {0x250d000026b1u}, {0x11900004562u}, {0x1414000011dbu}, {0x260800005287u}, {0x22070000302au}, {0x71200006213u},
    {0x20f0000277du}, {0x40b000027a9u}, {0xc000035c5u}, {0x30d0000593eu}, {0x70c00001e77u}, {0x80b00001928u}, {0xe00001234u}, {0x200a00000931u},
    {0x2b00001d15u}, {0xc32400005a5au}, {0xc51a00000000u}, {0xc5190000001au}, {0xc51b00000033u}, {0xc5140000004eu}, {0xc5130000007eu}, {0xc52000000091u},
    {0xc516000000b1u}, {0xc51d000000c7u}, {0xc516000000e4u}, {0xc515000000fau}, {0xc5150000010fu}, {0xc51d00000124u}, {0xc51f00000141u}, {0xc51700000160u},
    {0xc51400000c25u}, {0xc51700000c39u}, {0xe51a000027adu}, {0xc50e0000289eu}, {0xc519000028acu}, {0xc516000028deu}, {0xe51200002d34u}, {0x60c00001113u},
    {0x72300006847u}, {0xc21d06002de4u}, {0x141e000004abu}, {0x61200002874u}, {0x1400002606u}, {0x40c000027b4u}, {0x270a000040a5u}, {0x42130000bacfu},
    {0xc32700006907u}, {0x140e00000bc7u}, {0x141d00003bfau}, {0x12300005019u}, {0x270800002aa0u}, {0x81700002d1au}, {0x900000b2fu}, {0x29060000101bu},
    {0x30d00000000u}, {0x1500003ba7u}, {0x27050000295eu}, {0x210400005399u}, {0x5120000435du}, {0xc22f07006153u}, {0xc6180a000851u}, {0x11000001ae3u},
    {0x480f00003cf0u}, {0x70a00003e96u}, {0xb00003d18u}, {0x1412000033b9u}, {0x70c000013d4u}, {0x310000007f4u}, {0x270500002cd4u}, {0xc2370300467du},
    {0xc81500000d30u}, {0x490d000017b7u}, {0xc21900001406u}, {0xd1900000186u}, {0x912000002cdu}, {0x90c00000aa0u}, {0x52900003d50u}, {0x4912000015c5u},
    {0x200300000790u}, {0x482200003ba1u}, {0x71500005c55u}, {0x70a000018bdu}, {0x480f000012bbu}, {0x1415000008e1u}, {0x42110000a403u}, {0x421a0000a414u},
    {0x14190000211cu}, {0x40b00005471u}, {0x71600005149u}, {0x2707000041feu}, {0xc2160c002fc4u}, {0xc23011005136u}, {0x323000058bdu}, {0x71200001ed4u},
    {0x210800001594u}, {0x413000021dau}, {0x713000057d0u}, {0xc335000052d7u}, {0x270700005ce4u}, {0x51900004d5bu}, {0x271500003780u}, {0x71700001264u},
    {0x40900005443u}, {0x61400003569u}, {0x270a000026b5u}, {0x4119000055afu}, {0x4119000055e8u}, {0x1409000008abu}, {0x41700005be9u}, {0x22a0000b919u},
    {0x51200001887u}, {0x31500000817u}, {0x11400000499u}, {0x911000008e2u}, {0x1410000044cbu}, {0x70e000034e2u}, {0x1600000eb9u}, {0x1600000ecfu},
    {0x140d00001060u}, {0x21100001d96u}, {0x41000005860u}, {0x921000000fau}, {0x4916000010b5u}, {0x210800002d22u}, {0x322100006f56u}, {0x440e00003a39u},
    {0x440c00003a47u}, {0x441000003a53u}, {0x2705000046f5u}, {0x12c000039f2u}, {0x482000003cffu}, {0x70d00000842u}, {0x70b00001667u}, {0xc82a000025f9u},
    {0xc82a00002623u}, {0x325000062b6u}, {0x11700001c2fu}, {0x24070000382cu}, {0x31e0000216eu}, {0x452600002fc5u}, {0x41000005840u}, {0x270c00002b15u},
    {0x70f00005fe2u}, {0x141200000f7du}, {0x270400002889u}, {0x270600002f83u}, {0x91c000013b4u}, {0x10b00001d92u}, {0x1d000021eeu}, {0x2b0600000377u},
    {0x1330000363fu}, {0x30c00006e15u}, {0x251e00003faau}, {0x462000003d28u}, {0x461300003d48u}, {0x471700005e35u}, {0x90c0000025cu}, {0x1b0000443eu},
    {0x4719000045b0u}, {0x440d00006da3u}, {0x440d00006dbdu}, {0x440d00006dd7u}, {0x10b00000e56u}, {0x30f00001db2u}, {0x31b0000549du}, {0x51f000047cfu},
    {0xc21500005e74u}, {0x6b0800000404u}, {0x9000003e4u}, {0x81f00001502u}, {0x134000037b7u}, {0x61e000025aau}, {0x230c00002a4au}, {0x81600001961u},
    {0x51b000015f3u}, {0x60d0000282bu}, {0x70a00001d4fu}, {0x51300001d5eu}, {0x50e00003829u}, {0x70b000006bau}, {0x60e00000de7u}, {0x60d00004267u},
    {0xd0000152fu}, {0x10500000940u}, {0xb20300007116u}, {0x72a000067f0u}, {0x230000187du}, {0x23000018a0u}, {0x1120000438bu}, {0x41600004790u},
    {0x1a000001abu}, {0x61500002586u}, {0x90f00000599u}, {0x720b0000395fu}, {0x141f00003df9u}, {0xb00000af3u}, {0x210c000028b1u}, {0x21f0000b092u},
    {0x461a000048f0u}, {0x46160000490au}, {0x461b0000495bu}, {0x2008000007a9u}, {0xc23c00009b65u}, {0xc23f00009ba1u}, {0x212000091d9u}, {0x434200006451u},
    {0x60e00000b46u}, {0x30c000027aau}, {0x41500004d83u}, {0x52200004746u}, {0x51000003495u}, {0x720600003983u}, {0x140f000011bbu}, {0x1700001758u},
    {0x71400003e70u}, {0xa0900000044u}, {0x31200002786u}, {0x441100004b42u}, {0x813000018aeu}, {0x291400000f73u}, {0x91f00000a36u}, {0x2260000b889u},
    {0x290600000dceu}, {0xbc07000001e8u}, {0xf212000071cbu}, {0x21070000166bu}, {0x619000028d7u}, {0x2180000ba1fu}, {0x270900004167u}, {0x228000084f9u},
    {0x22800008521u}, {0xf00000e60u}, {0xf00000e6fu}, {0x90b00000667u}, {0x51400001b93u}, {0x70e00001b0cu}, {0xc2130000bccau}, {0xc3200c00190au},
    {0x12000004c7u}, {0xc8130b000560u}, {0x4412000013c9u}, {0x10b00000f19u}, {0x1a00003552u}, {0x142100002917u}, {0x80e000016beu}, {0x70d00001672u},
    {0x343000061e5u}, {0x31900000052u}, {0x3100000494eu}, {0x140c00000d64u}, {0x24070000281bu}, {0x515000047eeu}, {0x6b050000011au}, {0x9270000146eu},
    {0xca0d010002c9u}, {0x320d00003606u}, {0x250a00002849u}, {0x463a0000186eu}, {0x115000008bau}, {0x14180000206au}, {0xc21f03006cc8u}, {0x614000043a5u},
    {0xc2440000b359u}, {0x120000040eu}, {0x2707000046c5u}, {0x7c0c00000139u}, {0x61200005924u}, {0x240e00001363u}, {0x141600002428u}, {0x140a00005992u},
    {0x32500000e01u}, {0x61600000fc5u}, {0x71200000eefu}, {0x28090000200bu}, {0x11a00000d26u}, {0x1000001568u}, {0x40800002671u}, {0x6b0e00000039u},
    {0xd00000be3u}, {0x4515000044d1u}, {0x6b0f000000d6u}, {0x71600004a41u}, {0x27080000655du}, {0x968000006c4u}, {0x9120000099fu}, {0xc22a210043b8u},
    {0x220000093dbu}, {0x21800001ebcu}, {0x51f0000389au}, {0x70d000034b7u}, {0x2104000015f2u}, {0x41100002e00u}, {0x70e0000177du}, {0x1416000023a8u},
    {0x270400003c78u}, {0x470a00002511u}, {0x230400003998u}, {0x90a00000337u}, {0x51300002ebcu}, {0x140e0000006fu}, {0xc82b04000adbu}, {0xc81c04000b06u},
    {0xc8260b000b22u}, {0xc832230023deu}, {0x7160000385cu}, {0x90b00000440u}, {0x82600003a01u}, {0x411800001025u}, {0x41170000103du}, {0x411100001054u},
    {0x411800001065u}, {0x41160000107du}, {0x411900001093u}, {0x411a000010acu}, {0x411a000010c6u}, {0x4118000010e0u}, {0x4115000010f8u}, {0x41130000110du},
    {0x411200001120u}, {0x410d00001132u}, {0x410e0000113fu}, {0x410d0000114du}, {0x41120000115au}, {0x4119000017d4u}, {0x4112000017edu}, {0x4111000017ffu},
    {0x411000001810u}, {0x411100001820u}, {0x411200001831u}, {0x411100001843u}, {0x410c00001854u}, {0x411600001860u}, {0x411000001876u}, {0x411100001886u},
    {0x411000001897u}, {0x4111000018a7u}, {0x410f00001f43u}, {0x410e00001f52u}, {0x411200001f60u}, {0x411100001f72u}, {0x432200001ec0u}, {0x432100001efeu},
    {0xc124180014c3u}, {0xc11e0f001fdcu}, {0xc21e110003deu}, {0xc221100003fcu}, {0xc22f23000800u}, {0xc22b00000857u}, {0xc22f23000dfcu}, {0xc21d000012c2u},
    {0xc21c000012dfu}, {0xc21d000012fbu}, {0xc21c00001318u}, {0xc22300001334u}, {0xc21b00001357u}, {0xc21800001372u}, {0xc2170000138au}, {0xc21a0e0014a9u},
    {0xc21b0f0014c3u}, {0xc214080014deu}, {0xc213070014f2u}, {0xc2180c001810u}, {0xc2351b001a14u}, {0xc22700002e1fu}, {0xc24629003f51u}, {0xc241000041e2u},
    {0xc2372b004498u}, {0xc21b00004a25u}, {0xc229000051b8u}, {0xc22c000051e1u}, {0xc21e0e005401u}, {0xc21900005892u}, {0xc23a22005bc1u}, {0xc22100005f89u},
    {0xc23a200060b6u}, {0xc2180c00611fu}, {0xc22c16006280u}, {0xc21708006c29u}, {0xc21800006c8du}, {0xc3280a00179bu}, {0x30d000050fcu}, {0xc51c120003bdu},
    {0xc51f150003d9u}, {0xc520160003f8u}, {0xc52016000418u}, {0xc5170d000438u}, {0xc5130900044fu}, {0xc51309000462u}, {0xc5160c000475u}, {0xc5120300049eu},
    {0xc513030004c3u}, {0xc514030004d6u}, {0xc5160c00088eu}, {0xc51b06000b42u}, {0xc51906000b5du}, {0xc51e1100106bu}, {0xc51c0f001089u}, {0xc5210f0010c8u},
    {0xc52d1c0013a9u}, {0xc514080014b4u}, {0xe5160c002781u}, {0xe5160c002797u}, {0xe510060027ecu}, {0xc51f15002954u}, {0xc51309002973u}, {0xc51e1100299au},
    {0xc51a10002a4cu}, {0xc52117002a66u}, {0xc612070003b4u}, {0xc613070003c6u}, {0xc615090005f9u}, {0xc61a0e00060eu}, {0xc6170b000628u}, {0xc6170000065eu},
    {0xc61a080006e9u}, {0xc7160a003730u}, {0xc7230f003746u}, {0xc81a08000aa3u}, {0xc81000000d0cu}, {0x10e00001cb8u}, {0xd00001352u}, {0x2b09000003bcu},
    {0xc61900005b73u}, {0x41400005898u}, {0x61100005312u}, {0x270700002f0bu}, {0x50d000020aeu}, {0x281100001fb9u}, {0x140e00000c6fu}, {0x240700001834u},
    {0x1412000045b8u}, {0x1b000022b2u}, {0x11000002583u}, {0x141100003522u}, {0x3280000628eu}, {0xc22a20004fecu}, {0x71c000009d6u}, {0x270b00002a31u},
    {0x516000038b9u}, {0x613000028f0u}, {0x270500002976u}, {0xc81c000039c3u}, {0x421c00009f8eu}, {0x421a00009faau}, {0x140f00005a09u}, {0xf000009bdu},
    {0x231b00001bdau}, {0x724000067ccu}, {0x11f00000bf3u}, {0xc82414000d5du}, {0xc82111000d81u}, {0xc82313000da2u}, {0xc81808000dc5u}, {0x401e00003608u},
    {0x1409000002a7u}, {0x451a00004645u}, {0x45170000465fu}, {0x481d00002ff5u}, {0x21300002846u}, {0x410000024f5u}, {0x51200001b81u}, {0x5140000212du},
    {0x432a00006db3u}, {0x51000001db5u}, {0x270b00004cc1u}, {0x640d00001b21u}, {0x4d240000026bu}, {0x11000000ceau}, {0x250b00002733u}, {0x140900000c48u},
    {0x270700002bb9u}, {0x141200000fd7u}, {0xc626070055a3u}, {0xc626070055c9u}, {0x70f000014aeu}, {0x421100002c04u}, {0x491700000b39u}, {0x490c00000b50u},
    {0xc22d00000882u}, {0x72080000704eu}, {0x140d00004f9du}, {0x470e000045c9u}, {0x50f0000209fu}, {0x1b00004406u}, {0x461d000040bcu}, {0x461e00004109u},
    {0x461a00004127u}, {0x461600004141u}, {0x317000002d0u}, {0x140c00000831u}, {0x51c00001561u}, {0x270900003147u}, {0x2150000a8edu}, {0x140c00000c00u},
    {0x4806000027feu}, {0xd11000002fau}, {0xc00004a69u}, {0x420c00002992u}, {0x720c00003692u}, {0x32600005b28u}, {0x32600005b72u}, {0x71200003da5u},
    {0x140c00005a90u}, {0x30e00001244u}, {0x270500005e9au}, {0x21a000022ffu}, {0x23000047bdu}, {0x270300002d0eu}, {0xc22c07007b7fu}, {0x290a0000112bu},
    {0x11900003626u}, {0x619000017e6u}, {0x790400000dc2u}, {0x142800003ca9u}, {0x60f0000476au}, {0x3f000042d6u}, {0x290600000e95u}, {0x50c0000568fu},
    {0x220000494fu}, {0xc61e0b00241du}, {0x4011000006cau}, {0x6000045e1u}, {0x411400004846u}, {0x410f0000485au}, {0x40800005b16u}, {0x2b0e000002d7u},
    {0x140b0000332au}, {0x470d00005968u}, {0x470e00005975u}, {0xc22219003feeu}, {0xc230000055e4u}, {0xc21c00005f6du}, {0x431a000025b8u}, {0x2407000012a7u},
    {0xc51500001503u}, {0x25050000274cu}, {0x200e000008fdu}, {0x22500007dcfu}, {0x311000020a4u}, {0x6b0600000477u}, {0x90000234bu}, {0x422600009509u},
    {0x421b0000952fu}, {0x42220000954au}, {0x11800001a2au}, {0x140000153cu}, {0x140e00000469u}, {0x70c00006a2au}, {0xc23308008b81u}, {0x40f00005093u},
    {0x2600003a16u}, {0x71200003d2eu}, {0x6b0800000082u}, {0x6b0a0000008au}, {0xc21d00003ed0u}, {0xc222000059a1u}, {0x260d00002026u}, {0x60f00000b7bu},
    {0x23060000359du}, {0x31600006cbbu}, {0x818000015c2u}, {0x1423000026feu}, {0x70600000fb7u}, {0x51b00005602u}, {0x71300004dbdu}, {0xc51703001404u},
    {0x270a00003c87u}, {0x4315000056ddu}, {0x22000007ee1u}, {0x41300003f68u}, {0x7100000531au}, {0x220e000030edu}, {0x40b00001ce1u}, {0x462f00004fa8u},
    {0x2b0d000005c8u}, {0x210000028adu}, {0x720f00003823u}, {0x141b000056feu}, {0x513000017c0u}, {0x261800002532u}, {0x462c000054eeu}, {0x46210000551au},
    {0x46250000553bu}, {0x200700000799u}, {0x46240000214du}, {0x9470000047bu}, {0x270800003131u}, {0x2a09000002d6u}, {0x11600000b40u}, {0x2180000745au},
    {0xc51300001286u}, {0xc51700001299u}, {0x433d000021e1u}, {0x43340000221eu}, {0x432d00002252u}, {0x270500002d4du}, {0x2107000016feu}, {0xd0000117au},
    {0x420f0000b5c5u}, {0x140c00002d05u}, {0x440a00003454u}, {0x5100000537fu}, {0x91100000accu}, {0x140f00005d64u}, {0x7d0f000000b9u}, {0xb00001907u},
    {0x1200004015u}, {0x210b00001685u}, {0x2b0c00000345u}, {0x2130000aac1u}, {0x314000024c8u}, {0x141a00003b2cu}, {0x51600001e8cu}, {0x70c000065ddu},
    {0x800000368u}, {0x141400005a6au}, {0x1100000004au}, {0x260a0000435eu}, {0x270400004c4cu}, {0xc8301100001cu}, {0x51a00001745u}, {0xc829190008fau},
    {0x280c00002fc4u}, {0xa00002341u}, {0x1160000457bu}, {0x2705000027f4u}, {0x2705000042cbu}, {0x51500003128u}, {0x50d000045d4u}, {0x4017000006b3u},
    {0x401700000a42u}, {0x4410000047d1u}, {0xc613000004e1u}, {0x270600002ec0u}, {0x11400001c7eu}, {0x10b00002154u}, {0x6150000323cu}, {0x210600003254u},
    {0x50b0000483cu}, {0xc21c0b003c1au}, {0x14130000059bu}, {0xc82c00002194u}, {0x2a00001e9fu}, {0x461200002367u}, {0x46120000372au}, {0x461000004c70u},
    {0x20f000067a7u}, {0x1100002bf3u}, {0x2106000016ceu}, {0x83190000194fu}, {0x510000041c6u}, {0x270800003208u}, {0x16000004ebu}, {0x21100008ab2u},
    {0x230700001a92u}, {0x31900004623u}, {0xc21d1200412au}, {0xc6290000047fu}, {0xc6180d000869u}, {0xc61c11000881u}, {0x250800004a26u}, {0x31e00006bf7u},
    {0x141600005a40u}, {0x21400002094u}, {0x71e00001478u}, {0x30f00000539u}, {0xc22700009be0u}, {0x90500000156u}, {0x4112000013bau}, {0x31d000062dbu},
    {0x433300006d34u}, {0x415000039f7u}, {0x45110000258au}, {0x470b00002663u}, {0x816000019a3u}, {0x240e00001c33u}, {0x40e000024d7u}, {0x62900001e7du},
    {0x12000002d7u}, {0x461e000027c0u}, {0x4621000027deu}, {0x70d000054a7u}, {0x40b00003400u}, {0x25080000272bu}, {0x71700000111u}, {0x48180000302cu},
    {0x61000003eb7u}, {0x140c00000f49u}, {0x141100001fa4u}, {0x140c00005a18u}, {0x320d00003202u}, {0x2280000af71u}, {0x71100001eb2u}, {0x141000000ab5u},
    {0x240b00001358u}, {0x70d0000103du}, {0x270c00004828u}, {0x117000049c5u}, {0x70f00003ea0u}, {0x270800002f5cu}, {0xc02812001a64u}, {0xc21d1500447bu},
    {0xc21400004d33u}, {0xc8220000009bu}, {0xc81f09000a65u}, {0x41b000021bfu}, {0x712000057e3u}, {0x27100006cf6u}, {0x31000000fcau}, {0x41100002b25u},
    {0x142000003c17u}, {0xe0000113fu}, {0x60c000059d3u}, {0x916000008afu}, {0x723000008ffu}, {0xc2320300486au}, {0xc21e000095dfu}, {0x60f0000167bu},
    {0x141700005205u}, {0x90a0000041bu}, {0x110000046beu}, {0x71e00003911u}, {0x71e00003a00u}, {0xc61100000703u}, {0x481e00002043u}, {0x491100000b98u},
    {0x491700000bd7u}, {0x7c08000000bcu}, {0x21a000025c4u}, {0x11c00001984u}, {0x41360000517bu}, {0x4144000051b1u}, {0x413c000051f5u}, {0x413500005231u},
    {0x419000024beu}, {0x440e00006277u}, {0x4535000050d4u}, {0x452c00005109u}, {0x452d00005135u}, {0x452f00005162u}, {0x1411000044dbu}, {0x1700000e49u},
    {0x60c00004b91u}, {0xc82c000038a5u}, {0xc838000038d1u}, {0x210900001739u}, {0xc51e0e003545u}, {0x27030000270au}, {0x31200004569u}, {0x40e00002d8cu},
    {0x10800000719u}, {0x434600002897u}, {0x140e00000815u}, {0x440e00005177u}, {0x440d00005185u}, {0x440e00005192u}, {0x440c000051a0u}, {0x30c000004b6u},
    {0x141700002fb2u}, {0x51300002004u}, {0x11400002b08u}, {0x32900005883u}, {0x141a00000543u}, {0x31000005081u}, {0xc21a040062d7u}, {0x270600004cb1u},
    {0x6b0500000521u}, {0x1413000065c7u}, {0x140f00000859u}, {0x41200004d71u}, {0x70b000054deu}, {0x11500003533u}, {0x5110000422cu}, {0x141100002626u},
    {0x10a00004710u}, {0x210000023fau}, {0x140e000064bbu}, {0xc82b1c002723u}, {0xc8410b00274eu}, {0xa0900000034u}, {0x231e00004513u}, {0x71c00003aa4u},
    {0x61f0000586cu}, {0x270c00004d11u}, {0x116000000a9u}, {0x212000027a6u}, {0x40e0000549fu}, {0x31f00006228u}, {0x481b000029a6u}, {0x21900002319u},
    {0x13c0000370eu}, {0x13c0000374au}, {0x230c00001b40u}, {0x70c00001c32u}, {0x71300001f09u}, {0x2706000031d5u}, {0xc21c0e007a27u}, {0xc21f04007a43u},
    {0x71e000055b9u}, {0x71e000055d7u}, {0x9130000140du}, {0x2705000030d9u}, {0x30d00005557u}, {0x4315000046ccu}, {0x141300006acdu}, {0x482200002021u},
    {0x482900002061u}, {0x4827000020c0u}, {0x1411000048e0u}, {0x71300005b54u}, {0x6b0a000004f4u}, {0x70c00002155u}, {0x10d00002126u}, {0x420800002a72u},
    {0x40900003665u}, {0x44110000230au}, {0x311000036d4u}, {0x1418000033e8u}, {0x7240000635cu}, {0x321e0000347bu}, {0x320b000035f2u}, {0x321700003451u},
    {0x4190000617du}, {0x70a00000df1u}, {0x20000028c9u}, {0x6170000561cu}, {0x71c00004d6bu}, {0x141a00001e1fu}, {0x3110000541cu}, {0x70a00001090u},
    {0x71e00003606u}, {0x6090000118du}, {0x411500005a44u}, {0x421a000094a8u}, {0x421d000094c2u}, {0x1412000006f8u}, {0x27050000614au}, {0x2309000048aau},
    {0x713000000feu}, {0x31500004dc8u}, {0x880f00003defu}, {0x21500002007u}, {0x1190000046du}, {0x30f0000042bu}, {0x270d00003021u}, {0x290800000e84u},
    {0x30e00000f32u}, {0x60f0000595bu}, {0x471200004591u}, {0x70f00001709u}, {0x51100003462u}, {0x21090000178bu}, {0x60c00001bb6u}, {0x461d00003d79u},
    {0x230800001babu}, {0x482600002858u}, {0xc21700000b25u}, {0xc21100000b3cu}, {0xc22205004bcfu}, {0xc22906004c34u}, {0xc21c0a004cc7u}, {0xc22900004ce3u},
    {0xc2271d004d0cu}, {0xc23b0e004d47u}, {0xc22500004db8u}, {0xc2331f004dddu}, {0xc22b21004e10u}, {0x230600002a3bu}, {0x70a000021d0u}, {0x200f00000853u},
    {0x1d000044deu}, {0x51d00002f08u}, {0x2705000046e8u}, {0x50b000021b7u}, {0x63800001770u}, {0x230b00002fb1u}, {0x2b0b00000351u}, {0x10b00000f3au},
    {0x90e00000a5bu}, {0x21100001e74u}, {0x140e000046e3u}, {0x30a000010aeu}, {0x71200005d75u}, {0x111000004d5u}, {0x70c0000150bu}, {0x2707000047dau},
    {0x321300003468u}, {0x432700003576u}, {0x2707000042d4u}, {0x1100003fbau}, {0x21a000064b1u}, {0x61f00000ac1u}, {0x72200003590u}, {0x70f00005f84u},
    {0x210c000042d8u}, {0x21700002566u}, {0x270800005c01u}, {0x2150000888eu}, {0x7120000540au}, {0x70e000022c7u}, {0x141300000d43u}, {0x70f000016d2u},
    {0x2f00002a80u}, {0x70b00001db0u}, {0x1000000d1bu}, {0x432e00003308u}, {0x1414000009a4u}, {0x81300001bf5u}, {0x70e00006611u}, {0x70a00006695u},
    {0x31100000742u}, {0x30a0000253fu}, {0x40f00003746u}, {0x71000005988u}, {0x2110000017a3u}, {0x41000001cfbu}, {0x1d00000154u}, {0x431900001679u},
    {0x30f000054d5u}, {0x240c0000280fu}, {0x71200001f39u}, {0xf000038dau}, {0xc21200001701u}, {0xc20c00001713u}, {0xc2130000171fu}, {0xc21500003e72u},
    {0x815000017b5u}, {0x9110000166du}, {0x321a00006e01u}, {0x3260000121eu}, {0x140c00006c5du}, {0x21b00009432u}, {0x71500001925u}, {0x31f00006247u},
    {0x140b000033ddu}, {0x441300002ea3u}, {0x71100000f4cu}, {0x432900002f0au}, {0x70400002204u}, {0x270800002b6eu}, {0x270800004212u}, {0x811700005601u},
    {0x10800000a61u}, {0x10800000a69u}, {0x10800001b00u}, {0x10800001b08u}, {0x141200004862u}, {0x250a000052c8u}, {0x70800002208u}, {0x141700001dfeu},
    {0x4409000054ffu}, {0x440e00005508u}, {0x440a00005516u}, {0x440c00005520u}, {0x440f0000552cu}, {0x31000005873u}, {0x141200006b64u}, {0x71800004988u},
    {0xc0390000343cu}, {0x71000005aa7u}, {0x141000002489u}, {0x2503000032bau}, {0xa0d0000004du}, {0x32000002a82u}, {0x40d000050bbu}, {0x61f00000a2fu},
    {0x71500004dd0u}, {0x90b00000a2bu}, {0x10000013dfu}, {0x250c00002620u}, {0x51400001fb6u}, {0x21000007773u}, {0x250900003b19u}, {0x450f000056bcu},
    {0xc51308002404u}, {0x42060000298cu}, {0x250e000032e9u}, {0x140a00002d3cu}, {0xc83403002c17u}, {0x2b0600000261u}, {0x70c000069a3u}, {0x11200005839u},
    {0x141000000407u}, {0x70f00004ba1u}, {0x10c00002728u}, {0x32800002d77u}, {0x32800002dc4u}, {0x517000030ffu}, {0x814000013d6u}, {0x3203000035efu},
    {0x71700000041u}, {0x71700000128u}, {0x270f000042e9u}, {0x440d00006df1u}, {0x440d00006dfeu}, {0x31f000066a6u}, {0x1415000028e9u}, {0x442e00006309u},
    {0x491700001645u}, {0x270200002708u}, {0x210400001627u}, {0x2b0600000637u}, {0x109000009f2u}, {0x31200001bf5u}, {0x1000000dd3u}, {0x240b0000193du},
    {0x270900002cecu}, {0x6b0a000001bfu}, {0x6b08000001ceu}, {0x210a00001522u}, {0x240c00001c69u}, {0x70a000021c6u}, {0x2707000041b0u}, {0xc22c2100ad18u},
    {0x1414000002b0u}, {0x4512000056cbu}, {0x31c000065d5u}, {0x61300000be1u}, {0x60d00003b77u}, {0x270b00002f78u}, {0x4214000094dfu}, {0x54a00003c20u},
    {0x270800003240u}, {0x80f00001c4cu}, {0x461200005a97u}, {0x461300005aa9u}, {0x12000002384u}, {0x30e000000feu}, {0x240900001318u}, {0x30e000001d1u},
    {0x290d00000f12u}, {0x70f00001c86u}, {0x11a0000588du}, {0x81600001bc4u}, {0xc51600002a87u}, {0x21b0000a286u}, {0x5150000438au}, {0x70f00002128u},
    {0x270600005e6bu}, {0x812000013feu}, {0x270800002bb1u}, {0x90e0000085du}, {0x421e0000758au}, {0x421c000075a8u}, {0x421e00007605u}, {0x10e000020fdu},
    {0x270700002837u}, {0x40d000035dcu}, {0x140a00006350u}, {0x40f00006473u}, {0x214000022b8u}, {0x70900001fc8u}, {0x4230000403au}, {0x42300004086u},
    {0x4230000416fu}, {0x27090000467eu}, {0x314000010e9u}, {0x71d000012d9u}, {0x313000020c8u}, {0x31300005bd5u}, {0x60e00000b54u}, {0x31f00006a41u},
    {0x141b00005fb5u}, {0x200800001b69u}, {0x71500005ac9u}, {0x90c000009b1u}, {0x2524000052f0u}, {0x70f00001f1cu}, {0x11100005479u}, {0x270900002c30u},
    {0x142b00003db2u}, {0x270a00004032u}, {0x230a00001a78u}, {0xc51f0000053du}, {0xc5250000055cu}, {0xc52300000581u}, {0xc51e000005a4u}, {0xc524000005c2u},
    {0xc522000005e6u}, {0xc51d00000608u}, {0xc52300000625u}, {0xc52100000648u}, {0x710000005d4u}, {0x1427000065ffu}, {0x40f00004d62u}, {0x60f00000b8au},
    {0x9230000037eu}, {0x1409000055f6u}, {0xc81b0f000678u}, {0x811000018e8u}, {0x250900002da4u}, {0x71100004d27u}, {0x21500006787u}, {0x10800002c02u},
    {0x11200000f63u}, {0x2110000874cu}, {0x30d00000f8du}, {0x2508000032bdu}, {0x141000000e19u}, {0x22400009822u}, {0x140f0000107du}, {0x140800005cf6u},
    {0x27090000305cu}, {0x1300001fcfu}, {0x270b0000307cu}, {0x141000000f0fu}, {0x3210000084e9u}, {0x40f00006650u}, {0x31300002461u}, {0x31800001305u},
    {0x20c00001c73u}, {0x321200003314u}, {0x30d00006734u}, {0x71800004864u}, {0x11100000e0au}, {0x13600002758u}, {0x390400000d3du}, {0x2709000028c8u},
    {0x70c000034c4u}, {0xc81800003e33u}, {0xc81800003e63u}, {0xc81800003e7bu}, {0x31000006cabu}, {0x1380000278eu}, {0x270700002db4u}, {0x10d00000f82u},
    {0x471300006ad6u}, {0x71700005a77u}, {0x1300001411u}, {0x441c000069d3u}, {0x7120000662du}, {0x110000110du}, {0x280c00001e00u}, {0x63200002da5u},
    {0x63200002dd7u}, {0xc0000499bu}, {0x411c00004e9fu}, {0x411300004ebbu}, {0x411400004eceu}, {0x51000005401u}, {0x22900008e56u}, {0x31100000567u},
    {0x31a000045aeu}, {0x71200003872u}, {0x31200000764u}, {0x15000003cfu}, {0x4829000032fbu}, {0x482900003324u}, {0x720d0000707cu}, {0x720d00007089u},
    {0x720d00007096u}, {0x720d000070a3u}, {0x720d000070b0u}, {0x720d000070bdu}, {0x720d000070cau}, {0x30e000007d7u}, {0x70f0000530bu}, {0x32800000c33u},
    {0x200600000793u}, {0xa25000002e2u}, {0x11d00002987u}, {0x270700002752u}, {0x10f00003f38u}, {0x50c00003931u}, {0x471a00003b2du}, {0x73900004396u},
    {0x10b00002635u}, {0x150000252bu}, {0x61200000f20u}, {0xb0000039du}, {0x421600009eecu}, {0x421300009f02u}, {0x421600009f15u}, {0x141000002d1fu},
    {0xc61f040005a8u}, {0x141200002614u}, {0x220500002fdau}, {0x270d000029bdu}, {0x70d00000171u}, {0x21a000063acu}, {0x1411000011cau}, {0x70c00002172u},
    {0x2130000672cu}, {0x140b00000987u}, {0x20c00002525u}, {0x61100005301u}, {0x21200001d84u}, {0x51c00003163u}, {0x61300005936u}, {0x430d000016eau},
    {0x430c00001703u}, {0xc51a07002ac1u}, {0x2705000027efu}, {0x11300003f00u}, {0x40e0000665fu}, {0x519000017a7u}, {0x4316000015a8u}, {0x450f00002447u},
    {0x450e00002456u}, {0x451600002464u}, {0x45140000247au}, {0x45100000248eu}, {0x450c0000249eu}, {0x650d00002c10u}, {0x650a00002c1du}, {0x650b00002c27u},
    {0x650d00002c32u}, {0x650b00002c3fu}, {0x470a0000256eu}, {0x471600002578u}, {0x270500002796u}, {0x270200002e25u}, {0xc114000013e1u}, {0xc116000013f5u},
    {0xc1180000140bu}, {0xc119000014aau}, {0xc10e000014e7u}, {0xc244040049bbu}, {0xc22d12005a95u}, {0x421700008e00u}, {0xc52c1c000b16u}, {0x70d00004ab5u},
    {0x11200003f5au}, {0x30e00004794u}, {0x11200003f13u}, {0x11400000d63u}, {0xc2290000a085u}, {0x61400000ae0u}, {0x30a00001052u}, {0x270700002ed0u},
    {0x71200005f43u}, {0xc51d00000c50u}, {0x21200002601u}, {0x4316000046e1u}, {0x4316000046f7u}, {0x1300000cbdu}, {0x140e000063f1u}, {0x70900002309u},
    {0x90500000a17u}, {0x21800009110u}, {0x14120000075eu}, {0x713000058d1u}, {0x441800004b92u}, {0x441e00004baau}, {0x71400005468u}, {0x422a00002cbeu},
    {0x421e00002ceeu}, {0x141b0000289cu}, {0x141700005369u}, {0x270400002f54u}, {0x31100001fdcu}, {0x40c00006cf9u}, {0x61c00001e61u}, {0x2607000013c6u},
    {0xe00000da9u}, {0xc21700000186u}, {0xc2180000019du}, {0xc2100700037eu}, {0xc2230a0005c9u}, {0xc212060019ebu}, {0xc21b09002f3bu}, {0xc21a070039c7u},
    {0xc2190d003c36u}, {0xc21b0000442fu}, {0xc22317004c81u}, {0xc22317004ca4u}, {0xc23027005764u}, {0xc61900000000u}, {0xc6160000005cu}, {0xc6100500054au},
    {0x710000036a6u}, {0xc81f07000cedu}, {0x2000001e5cu}, {0x140d000059b5u}, {0x51200001d3du}, {0x2709000028bfu}, {0x12000004fd9u}, {0x1200000568eu},
    {0x721300003832u}, {0x2340000aee3u}, {0x2340000af17u}, {0x200a00001b8du}, {0x140c00006c69u}, {0x60f00000e97u}, {0x41150000336du}, {0x411400003382u},
    {0x411500003396u}, {0x4115000033abu}, {0x4114000033c0u}, {0x4115000033d4u}, {0x4118000033e9u}, {0x411800004c4bu}, {0x411500004c63u}, {0x411a00004c78u},
    {0x411400004c92u}, {0xd000035b8u}, {0x721000003794u}, {0x720d00007030u}, {0x21a000076b0u}, {0xc3271f00574cu}, {0xc3271f005773u}, {0xc62610001faeu},
    {0xc61f0e001fd4u}, {0xc6200f001ff3u}, {0x710000017f3u}, {0x1110000016cu}, {0x1110000023au}, {0xf00004669u}, {0x140d00000e5cu}, {0x460e00002379u},
    {0x231000001af4u}, {0x50f00001b2cu}, {0x3207000031a7u}, {0xc512000023f2u}, {0x70f00001f4bu}, {0x213000028bdu}, {0x2704000031cdu}, {0x2600002cfau},
    {0x70e000000cdu}, {0x70b00002190u}, {0x320f00003613u}, {0x20f0000bb4eu}, {0xa0000068cu}, {0x32300001f65u}, {0x70c00000868u}, {0x51500004786u},
    {0x111000047bau}, {0xc21c0e0039e1u}, {0x31300005f21u}, {0x50c00005683u}, {0x2708000061bfu}, {0x922000005b0u}, {0x140a000046b2u}, {0x112000053c0u},
    {0x33200003ceau}, {0x52200003440u}, {0x115000032d1u}, {0x32600003d74u}, {0xc21a08004bf1u}, {0x31500000619u}, {0x51500004408u}, {0x140c00006c51u},
    {0x481c0000360fu}, {0x270a0000615fu}, {0x110000049b5u}, {0x140f00001210u}, {0x40f00004cf6u}, {0xc81204000a53u}, {0x90e000008d4u}, {0x141500003335u},
    {0x270500005e85u}, {0x270c00005374u}, {0x1411000000eau}, {0x31500004dfbu}, {0x270b000030a1u}, {0xc2380000b4a9u}, {0xc21a0000b4e1u}, {0x63900002114u},
    {0x481d0000328du}, {0x21a0000a746u}, {0xc0000359fu}, {0xc21f12000aefu}, {0xc2170a000b0eu}, {0xc22417000b4du}, {0xc22717005450u}, {0x240900001934u},
    {0xc51a0000079eu}, {0xc517000007b8u}, {0xc517000007cfu}, {0xc514000007e6u}, {0xc518000007fau}, {0xc51500000812u}, {0xc6120000028cu}, {0xc6130000029eu},
    {0xc615000002b1u}, {0x320f0000bdccu}, {0x411000066ccu}, {0x70b00000773u}, {0x441600004b61u}, {0x441b00004b77u}, {0x40a00004a57u}, {0x70600000ae2u},
    {0x230b00002a19u}, {0x240d00001c26u}, {0xd2400000392u}, {0x618000026ffu}, {0xb00001331u}, {0x240800001264u}, {0x270800002ab9u}, {0x432100004b29u},
    {0x261100001e06u}, {0x50c000020c7u}, {0x70d00001e8fu}, {0x318000003e5u}, {0x514000041d6u}, {0x70b00005de1u}, {0xc22b0f007a84u}, {0x140b0000087fu},
    {0x40c00004738u}, {0xc62b1400057du}, {0xc62a1e002b23u}, {0x61500004d27u}, {0x81800001977u}, {0xc84103002ca5u}, {0x440c00003a63u}, {0x670c00004325u},
    {0x670d00004349u}, {0x32300001284u}, {0xc81e00002f8eu}, {0xc22f110007d1u}, {0xc22915008bb4u}, {0xc22c15008bddu}, {0x31200000471u}, {0x3230000218cu},
    {0x432a00004eb8u}, {0x141100001041u}, {0x270a00004156u}, {0x11000001f24u}, {0x30b0000106eu}, {0x280900001df2u}, {0xc51404002af5u}, {0xc51800002b09u},
    {0x22100008821u}, {0x1300001f74u}, {0x432e0000239bu}, {0x432e000023c9u}, {0x5170000489au}, {0x70e00004bb0u}, {0x32150000339au}, {0x31100001d5bu},
    {0xc21908000ad6u}, {0x2150000814du}, {0x114000005b3u}, {0x707000013bfu}, {0x20c00001cbdu}, {0x417000061a9u}, {0x7140000000fu}, {0x714000000eau},
    {0xc21b00008c3bu}, {0x462000001a32u}, {0x463a00001a52u}, {0xc82d2200010du}, {0xc82c2100013au}, {0xc81600000207u}, {0x270a0000292du}, {0x1400001f60u},
    {0x81400001746u}, {0x61f0000568eu}, {0x42190000abdbu}, {0x431b0000268bu}, {0x881d0000264du}, {0x440900005cbeu}, {0x2100000b67du}, {0x221a00003061u},
    {0x40e00005418u}, {0x1500003ecbu}, {0x6120000349eu}, {0x441000005c7fu}, {0x440800005c8fu}, {0x50b00001850u}, {0x150000493au}, {0x440a000056c4u},
    {0x115000045cbu}, {0x1120000000au}, {0x112000019b7u}, {0x2609000046b6u}, {0x91600000773u}, {0x109000048edu}, {0x71500003e4bu}, {0x91300001605u},
    {0x2900001940u}, {0x31d000069bau}, {0x140c00000d1du}, {0x270700002d59u}, {0x2105000015e7u}, {0xc21c140005ecu}, {0x2d00001649u}, {0xc210050050bcu},
    {0x30e00000f40u}, {0xc64000001b44u}, {0x411800005597u}, {0xc22a1a000a12u}, {0x21070000346fu}, {0x48130000118bu}, {0xc5170900232eu}, {0xc814000010f3u},
    {0xc80e04001107u}, {0x814000017feu}, {0x250b000027fcu}, {0x50c000045c8u}, {0x21090000152cu}, {0x640a00001b3eu}, {0x1600001210u}, {0xc00004983u},
    {0x250800004355u}, {0x270f00003f2au}, {0x480c0000113au}, {0x481100002d5bu}, {0x481600002d90u}, {0x481500002db9u}, {0x20c00001ee7u}, {0x2100000a2ceu},
    {0x210800002d45u}, {0xc214000018a0u}, {0xc219000018b4u}, {0xc213000018cdu}, {0xc217000018e0u}, {0xc21f000018f7u}, {0xc21a00001916u}, {0xc234160045e4u},
    {0xc2290a005faau}, {0xc21c06006137u}, {0xc22f0600967au}, {0xc231060096a9u}, {0xc231060096dau}, {0x141200002797u}, {0x618000020fcu}, {0x200d00001b71u},
    {0x113000026d4u}, {0x611000011beu}, {0x70f00003624u}, {0x600004678u}, {0x50800004866u}, {0x219000022ccu}, {0x713000051acu}, {0x325000069d7u},
    {0x52300005020u}, {0xc21e160009f4u}, {0x240a00001293u}, {0x10000010d9u}, {0x1900002c29u}, {0x81000001795u}, {0x90b0000032cu}, {0x270800005c09u},
    {0x270800006173u}, {0x1700002228u}, {0x4614000051d6u}, {0x230500001a1eu}, {0x270a00002c70u}, {0x21a00009376u}, {0x230e000019eeu}, {0x40900001c8eu},
    {0x270700002a4cu}, {0x10700000a5au}, {0x70e00000c83u}, {0x30f000007c8u}, {0x10e0000210bu}, {0x71b0000496du}, {0x21d0000a253u}, {0x270a00003f10u},
    {0x2230000a94fu}, {0x240c00001760u}, {0xc51a0a00122eu}, {0xc51b0b001248u}, {0x270400004305u}, {0x913000003f4u}, {0x70e000011e8u}, {0x7214000070d7u},
    {0x509000056aau}, {0x270400002d8cu}, {0x270a00006169u}, {0x11300002201u}, {0xc22b00005692u}, {0xc518060009edu}, {0x270b0000286cu}, {0x270400002b61u},
    {0x270a00002fc4u}, {0x140c00003368u}, {0x4130000697bu}, {0x70d00000c36u}, {0x10e000048cau}, {0x140900000cf9u}, {0x70e000013c6u}, {0x9390000133du},
    {0x432e00002869u}, {0x1300003c66u}, {0x210000027b8u}, {0x70900001d59u}, {0x21900008162u}, {0x141800001fe9u}, {0x240900005965u}, {0x270b00003795u},
    {0x70e000066c0u}, {0x41800005aaeu}, {0x41800005ac6u}, {0x7130000136eu}, {0x30d000050d2u}, {0x40b00004613u}, {0x70e00005f66u}, {0x10a00000230u},
    {0x72100005673u}, {0x2900000058u}, {0x22400008842u}, {0x141e000038d1u}, {0x510000022eau}, {0x12000025a6u}, {0x20d00001f05u}, {0x270400002cafu},
    {0x1e0000066eu}, {0x70a00000404u}, {0x70b000005bau}, {0x220c0000308du}, {0x230600001b04u}, {0x310000001a1u}, {0x90f00000063u}, {0x11700001b27u},
    {0x6b06000004c2u}, {0x6b06000004c8u}, {0x6b0500000512u}, {0x6b0500000517u}, {0x70700000afeu}, {0x70700000b0bu}, {0x140e00006526u}, {0x270f00004738u},
    {0x70f0000078eu}, {0xb20300007119u}, {0x211000021f7u}, {0x50800002172u}, {0x140b000047f3u}, {0x140c00000a90u}, {0x31100000118u}, {0x2c00002196u},
    {0x106000020a3u}, {0x241600002bf3u}, {0x43210000484eu}, {0x43170000486fu}, {0x11400003345u}, {0x11500003e04u}, {0xc81f00000ebeu}, {0xc81600000eddu},
    {0xc81108000f0cu}, {0x411700004ce7u}, {0x21b00002663u}, {0x10e0000057au}, {0xc33c00005a7eu}, {0x52800002f25u}, {0xd000015e8u}, {0x315000003aeu},
    {0x511000015e2u}, {0x3204000032f5u}, {0x421e00008a15u}, {0x461a00002981u}, {0x461a0000299bu}, {0x4624000029b5u}, {0x4617000029d9u}, {0x4619000029f0u},
    {0x270c00004659u}, {0x2404000027e9u}, {0x4290000405du}, {0x2170000261au}, {0x1140000401eu}, {0x71e000012bbu}, {0x61f000012e4u}, {0x10d00003f76u},
    {0x71f0000645du}, {0x27060000617bu}, {0x141200000206u}, {0x41100001cd0u}, {0x4711000060e7u}, {0x470f000060f8u}, {0x80b00001af7u}, {0x31d000021afu},
    {0x431900005e69u}, {0x440d00004b1cu}, {0x70800000ae8u}, {0x70800000af0u}, {0x40d000066ddu}, {0xc2230a0084b7u}, {0x431400005296u}, {0x45140000469cu},
    {0x270700003c7cu}, {0x270c0000445au}, {0x61300004713u}, {0x140c000008f6u}, {0x73900000922u}, {0x2400003989u}, {0x24000039dcu}, {0xc20f00000693u},
    {0x42170000a796u}, {0x42160000a7adu}, {0x421a0000a7c3u}, {0x1700002ee5u}, {0x1100000091bu}, {0x460e00004c62u}, {0x461500004c80u}, {0x1410000044ecu},
    {0x61d0000181eu}, {0x71800005721u}, {0x17000009e5u}, {0x201100000835u}, {0x31700006c94u}, {0x4170000217au}, {0x11300000755u}, {0x220c00003127u},
    {0x4515000025f1u}, {0x450d0000099cu}, {0xc2350a005ee5u}, {0x40700001cecu}, {0x270700002b99u}, {0x30e00006741u}, {0x50d000041b9u}, {0x7130000104au},
    {0x432e00005cc1u}, {0x432d00005cefu}, {0x432100005d48u}, {0x50e0000482eu}, {0x51400001edau}, {0x5100000218au}, {0x70d00001d62u}, {0x91600000600u},
    {0x10e00003283u}, {0xc21700003cf0u}, {0x260b0000205cu}, {0x72000003a4bu}, {0x72000003a84u}, {0x70e000049cfu}, {0x70d000053c2u}, {0xd11000003ddu},
    {0x30d000054f8u}, {0x30d00005517u}, {0x21b0000a760u}, {0x61000000b36u}, {0x81200001a84u}, {0x270800004cd3u}, {0x72200006419u}, {0x11900004c09u},
    {0x11900004c22u}, {0x51900004c57u}, {0x484f00003720u}, {0x483a0000376fu}, {0xc2210d003d78u}, {0x6b0b00000147u}, {0xc82000003c90u}, {0xbc0600000192u},
    {0x270400002d04u}, {0x4917000014cdu}, {0xc24f0000b39du}, {0x270a000033f5u}, {0x20f0000bb3fu}, {0x640800001a49u}, {0x50c00001844u}, {0x521000030cau},
    {0x62f0000164cu}, {0x10900005305u}, {0x140c00006c8du}, {0x290d00000ef7u}, {0x2130000913du}, {0x714000001deu}, {0x140f00005a24u}, {0x230d00001ae7u},
    {0x70c000060dbu}, {0x2b0b000003a7u}, {0x11a00004e00u}, {0x5100000423du}, {0x70e000000b0u}, {0x270600005c15u}, {0x2b0b0000035cu}, {0x1130000356eu},
    {0x100000116au}, {0x70e00005f35u}, {0x1600000c79u}, {0x42180000b7bbu}, {0x42160000b7d3u}, {0x42160000b813u}, {0x452100004921u}, {0x451f00004942u},
    {0x451500004961u}, {0x451400004976u}, {0x433100006d67u}, {0x2d000024cdu}, {0x250700002700u}, {0x270c00003406u}, {0xc91604000c8eu}, {0x210000026c0u},
    {0xc319000018b3u}, {0xc31a00001dd4u}, {0x141300000692u}, {0x7090000448cu}, {0x71300003d92u}, {0x2150000aa9au}, {0x140a00001e15u}, {0xa1200000068u},
    {0x80e00001aceu}, {0x313000005cbu}, {0x290400000e26u}, {0x315000001dfu}, {0x1600002fa3u}, {0x11300001ceau}, {0xc21200004103u}, {0xc22b1b00520du},
    {0xc21a0c0052aau}, {0xc21e04005ce6u}, {0xc21f00005e89u}, {0xc21f00006061u}, {0xc22f240060f0u}, {0x2320000731fu}, {0x317000045c8u}, {0x140d000000c2u},
    {0x40b00002df5u}, {0x60e00000f81u}, {0x47090000263bu}, {0x470c00002644u}, {0x670900003482u}, {0x2811000028b1u}, {0xc2200d002f1bu}, {0x230d000019c4u},
    {0x40c00005121u}, {0x41000005850u}, {0x60c00004786u}, {0x71400001d9cu}, {0x140e000059a7u}, {0xc245290047a0u}, {0xc23b2300590fu}, {0xc51408002986u},
    {0x31f00000c5bu}, {0x320a0000322au}, {0x250600003663u}, {0x31b00000871u}, {0x720f00003921u}, {0x40c00006cedu}, {0x450d0000257du}, {0x612000034c0u},
    {0x431c00007004u}, {0x230500001a8du}, {0xc22013000ab6u}, {0x11600000842u}, {0x10b00002133u}, {0xc22510003fb2u}, {0x42180000869au}, {0x70c00002355u},
    {0x11200004760u}, {0x24050000186au}, {0x140b000045adu}, {0x714000048c8u}, {0x61900003c25u}, {0x71400000ac7u}, {0x140e00006543u}, {0xd0e000001adu},
    {0x10d00001a42u}, {0xc81f090001b3u}, {0xc81909000ef3u}, {0x40f00005adeu}, {0x470d00006af6u}, {0x250700002853u}, {0x1416000063ffu}, {0x31300000349u},
    {0x140f000011efu}, {0xc61e00005addu}, {0xc61e00005afbu}, {0xc62100005b19u}, {0x4618000023d1u}, {0x4614000023e9u}, {0x4620000023fdu}, {0x21900007697u},
    {0x141c00002010u}, {0x318000049b2u}, {0x270400002ae4u}, {0xc2170a0003c7u}, {0xc52b1d000b76u}, {0x27090000403cu}, {0x470b0000578du}, {0x1100000de3u},
    {0x1100000df4u}, {0x240700001bfdu}, {0x461f00001d82u}, {0x461900001dbdu}, {0x461c00001dd6u}, {0x461600004334u}, {0x270d00002cc7u}, {0x12000002da7u},
    {0x30f00003091u}, {0x60d00000c3cu}, {0x2705000031f6u}, {0x30e000006bfu}, {0x2700002dfeu}, {0xbc0300000198u}, {0x30c00006ea8u}, {0x61100003558u},
    {0x31500005c63u}, {0x1413000048b9u}, {0x140800002c65u}, {0x7100000123au}, {0x71800003cb7u}, {0x431400005726u}, {0x43120000573au}, {0x31800001c36u},
    {0x270e00003118u}, {0x141400003316u}, {0x61000003466u}, {0x180e00001d81u}, {0x6b070000007bu}, {0x432700006b78u}, {0x461c00004920u}, {0x461f0000493cu},
    {0x11100005429u}, {0x270700003183u}, {0x141300000442u}, {0x70800002301u}, {0x250f00002648u}, {0x70f00000b53u}, {0x210600001602u}, {0x316000006a9u},
    {0x140d00000188u}, {0x70d00001e22u}, {0x11600004afdu}, {0x21000002105u}, {0x11500002b3fu}, {0xc21700003fd7u}, {0x14180000055du}, {0x640800001af3u},
    {0x640c00001afbu}, {0x6b0a000000f9u}, {0x3160000496du}, {0x432700004adau}, {0x432800004b01u}, {0x240d00002802u}, {0x81400001645u}, {0x141300001241u},
    {0xc60f04000512u}, {0x51000004a8au}, {0x40e0000544cu}, {0x61400003b98u}, {0x31b000061cau}, {0x32600003e20u}, {0x4811000011c1u}, {0x90d00000814u},
    {0x2170000817bu}, {0x453900002febu}, {0x141000000902u}, {0x240700003825u}, {0x71300004b42u}, {0x2150000a608u}, {0x31f00003be0u}, {0x401e00003cf1u},
    {0x240c00001988u}, {0x62c00000911u}, {0x70f000003abu}, {0x270c00005211u}, {0x441900004e35u}, {0x441b00004eb9u}, {0x27000023e8u}, {0x11000003159u},
    {0x422000002afbu}, {0x220c00002ffau}, {0x218000087d8u}, {0x13100003786u}, {0x131000037ebu}, {0x1310000383fu}, {0xc2271c004070u}, {0xc2312600541fu},
    {0xc2250200625bu}, {0x30e00003abfu}, {0x270200002d49u}, {0x2b030000056au}, {0x1f00001e3du}, {0x22000049b3u}, {0x61300001007u}, {0x200c00000875u},
    {0xc00002892u}, {0x4410000055b2u}, {0x70900001d13u}, {0x471000005bc5u}, {0xc82410000964u}, {0xc22004004f06u}, {0x51b0000152fu}, {0x51b0000157du},
    {0x4211000029f4u}, {0x720f000036d4u}, {0x40900005b5fu}, {0x160000230fu}, {0x441700006bf2u}, {0x140b00005cd7u}, {0x270d00002cb3u}, {0x270900002f4bu},
    {0x480f00003ad6u}, {0x10f000001a0u}, {0x909000004e1u}, {0x42170000b760u}, {0x44110000164au}, {0x440f0000165bu}, {0x44110000166au}, {0x470a00002546u},
    {0x470b00002563u}, {0x7d1100000098u}, {0x270900003f07u}, {0x481e00003cd2u}, {0x2310000687du}, {0x270a00003008u}, {0x70a00000769u}, {0x4216000094f3u},
    {0x270a0000469au}, {0xc82200003ae5u}, {0xc82910003b56u}, {0xc01d050027b3u}, {0x270900002c39u}, {0x22060000300au}, {0x30a0000108eu}, {0x2106000048b7u},
    {0x21c000020a8u}, {0x6000030ecu}, {0x60f000038dcu}, {0x60f00003f4eu}, {0x12100000655u}, {0x2109000015b9u}, {0x30d000003fdu}, {0x250d00002d71u},
    {0xd000003b3u}, {0x51e00003682u}, {0x51e000036a0u}, {0xc22703008267u}, {0xc2290300828eu}, {0xc225030082b7u}, {0x71600001aa6u}, {0x250b000035f0u},
    {0x6b0500000448u}, {0xc31b120017fcu}, {0xc8220b0002b0u}, {0xc81d130002d2u}, {0xc81d0b0002efu}, {0xc8190700030cu}, {0xc82000000325u}, {0xc81f00000345u},
    {0xc81d00000364u}, {0xc8190d000487u}, {0xc82f000023afu}, {0xc81600002680u}, {0xc82306002696u}, {0xc82a000026b9u}, {0xc81c0e002707u}, {0xc83c110027bcu},
    {0x720d00003952u}, {0x210000447cu}, {0x470b000025c1u}, {0x270b000032d9u}, {0x402400003418u}, {0x140f00005787u}, {0x71100005fc3u}, {0x440a000064a2u},
    {0xc21306002e65u}, {0xc21406002e78u}, {0x61400003228u}, {0x2b050000060eu}, {0x7190000588cu}, {0x420d00006d85u}, {0x314000045f5u}, {0x1500001efeu},
    {0x1500003ee0u}, {0x10d00000ac1u}, {0x61b00004b5fu}, {0x70f00001a55u}, {0x1000000f38u}, {0x1000000f48u}, {0x50d00004f52u}, {0x270800004782u},
    {0x141600003e34u}, {0x141600003e63u}, {0x70e0000109au}, {0x141400001192u}, {0x70b00001c5du}, {0x1000000d2bu}, {0x70a00000d95u}, {0x22070000303au},
    {0x290600001001u}, {0x421700002b6au}, {0x270700002c29u}, {0x30b000010a3u}, {0x7c0a00000256u}, {0xc2190d003f38u}, {0xc21108005fefu}, {0x2107000016f7u},
    {0x434a000042bbu}, {0x434a00004305u}, {0x30f00006593u}, {0x441d000044aeu}, {0x481900002953u}, {0x1411000034a1u}, {0x7100000046eu}, {0x34c00000945u},
    {0x60a00004274u}, {0x141100001156u}, {0x1f000022f0u}, {0x700003a0fu}, {0x12000002326u}, {0x70a00001834u}, {0xd000046e0u}, {0x32500003bffu},
    {0x270500002e3fu}, {0x2400003b6du}, {0x10d000021b3u}, {0x51600001a10u}, {0x2709000041dbu}, {0x712000001f2u}, {0x21c0000a995u}, {0x210600001647u},
    {0x270800005eddu}, {0x221c00003141u}, {0x1200004971u}, {0x41000005140u}, {0x12300000c2fu}, {0x140e00000823u}, {0x230f000019d1u}, {0x200f00000881u},
    {0xc22f0f004041u}, {0xc23600006080u}, {0xc61e120004f4u}, {0x70a000019f6u}, {0x270800004692u}, {0xc2140c001579u}, {0xc20f00001600u}, {0xc2210700419cu},
    {0xc21607006c62u}, {0xc21507006c78u}, {0x270800002a53u}, {0x407000056a3u}, {0x22700008f02u}, {0x10600000a48u}, {0x10600000a9au}, {0x11500000e41u},
    {0x11500001a78u}, {0x4005000045dcu}, {0xc0000498fu}, {0x31100000753u}, {0x71300004a22u}, {0x421400002a9fu}, {0x27070000270du}, {0x6b0800000103u},
    {0x240700001971u}, {0x2109000028a8u}, {0x51100001a6au}, {0x48040000115fu}, {0x140d00005d94u}, {0x71d000061f6u}, {0x270c00003340u}, {0x481f00002934u},
    {0x250d000049adu}, {0x720000038f1u}, {0x230b00002fceu}, {0x461f000044adu}, {0x4617000044ccu}, {0x4623000044e3u}, {0x462300004506u}, {0x290900001035u},
    {0x20c00002729u}, {0x270b000047abu}, {0x222000063f0u}, {0x240b00002874u}, {0x71000001d3fu}, {0x71100000525u}, {0x11500005911u}, {0x14100000010du},
    {0x40d000036f8u}, {0x515000031ebu}, {0x420c00006af0u}, {0x11300003332u}, {0x60f000052f2u}, {0x70f000010b4u}, {0x4333000022b2u}, {0x4335000022e5u},
    {0x3110000544cu}, {0x2209000030fbu}, {0x11800004163u}, {0x31800005404u}, {0x250b00004345u}, {0x441c0000325fu}, {0x441c0000327bu}, {0x290a00000dd4u},
    {0x1200000e05u}, {0x1200000e17u}, {0x1300002565u}, {0x1200004037u}, {0x4227000099b1u}, {0x4227000099d8u}, {0x4224000099ffu}, {0x422a00009a23u},
    {0x40d0000342cu}, {0x270800004182u}, {0x12000001b5au}, {0x431f00004886u}, {0xe000038e9u}, {0x23100009d33u}, {0x40a00005069u}, {0x311000001b1u},
    {0x91700000988u}, {0x21900009e2cu}, {0x21900009e45u}, {0x14110000111fu}, {0x21100002859u}, {0x141b00002f2au}, {0x50c0000485au}, {0x61100000bb8u},
    {0xc80800000e5au}, {0x50e000040f5u}, {0x70b000007f2u}, {0x270a0000332au}, {0x10000004a3u}, {0x21a0000a221u}, {0x30c0000010cu}, {0x53800003e4bu},
    {0x270800006181u}, {0x51800001bc8u}, {0x1500004846u}, {0x711000048dcu}, {0x70700000e66u}, {0x2b0f00000267u}, {0x432200005a38u}, {0x413000039cdu},
    {0x422d00007536u}, {0x422700007563u}, {0x4222000075c4u}, {0x43330000227fu}, {0x483400002116u}, {0x48290000214au}, {0x612000011acu}, {0x11400003e44u},
    {0x3130000592bu}, {0x2705000046e3u}, {0x290a00000e55u}, {0x21f00001f4eu}, {0x51200001a4au}, {0x481200003dacu}, {0x320a000031ebu}, {0x2f00003a5fu},
    {0x140c000004edu}, {0x270a0000484eu}, {0x431e00006fc5u}, {0x141000001254u}, {0x210600003476u}, {0x250600004552u}, {0x41c00003fdfu}, {0x91a00000312u},
    {0x90c000010feu}, {0xc61e0d0024dcu}, {0xc6210f0024fau}, {0x30f000066e4u}, {0x60b000009e8u}, {0x70a000021efu}, {0x490c00000beeu}, {0x81400002d31u},
    {0x2160000a270u}, {0x140b00001e6du}, {0x140c00004822u}, {0x480800002804u}, {0x80a000017cau}, {0x2f00002a12u}, {0x4120000023c4u}, {0x411c000023e4u},
    {0x41000004991u}, {0x21c0000767bu}, {0x70e00001a18u}, {0xa10000000c5u}, {0x250700002641u}, {0x70c00000dc9u}, {0x27070000342au}, {0x210300001736u},
    {0x4219000076dfu}, {0x23500007e1cu}, {0xc21910000153u}, {0xc21a1100016cu}, {0xc21d140009d7u}, {0xc22118002d0cu}, {0xc21b12002d2du}, {0xc21a11002d48u},
    {0xc22514002d85u}, {0xc21c04002daau}, {0xc21e04002dc6u}, {0xc22714003a4eu}, {0xc24a2900456du}, {0xc2450a004638u}, {0xc22d0d00493bu}, {0xc23d260054c1u},
    {0xc22d14005865u}, {0xc2332a00596eu}, {0xc52115000d33u}, {0xc51c10000d54u}, {0xc51a0000238au}, {0xc81805000d45u}, {0x11900004591u}, {0x7c0b00000100u},
    {0x7c090000010bu}, {0x223000097e1u}, {0xc2230a008494u}, {0x518000019f8u}, {0x70e000011dau}, {0x71100003d40u}, {0x481900003261u}, {0x1400001f9cu},
    {0x421800009939u}, {0x421800009951u}, {0x421b00009969u}, {0x421500009984u}, {0x321200006e9au}, {0x4110000268fu}, {0x440c00006482u}, {0x440b0000648eu},
    {0x440900006499u}, {0x41c00001d5eu}, {0x270900002e36u}, {0x11400004d9cu}, {0x31000004760u}, {0x90c000009bdu}, {0x1600004716u}, {0x210600002d1cu},
    {0x26050000438fu}, {0x7110000115eu}, {0x61b00000af4u}, {0x3090000105cu}, {0x470d0000551au}, {0x924000003a1u}, {0x1800002924u}, {0x13000035d1u},
    {0x70f000006c5u}, {0x70c00006961u}, {0x11600002bacu}, {0x42110000299eu}, {0x721200003642u}, {0x213000067e7u}, {0x40e00005824u}, {0x250700002714u},
    {0x51f00004d3cu}, {0x70f00000ecdu}, {0x31300003aacu}, {0x120000004e6u}, {0x140c00000429u}, {0x40f00005bcdu}, {0x11600000588u}, {0x11600000703u},
    {0x230b00001a10u}, {0x31400003503u}, {0x240700001381u}, {0x712000020f5u}, {0x61400004411u}, {0x240e00001874u}, {0xc520030023a4u}, {0xc51c1100242bu},
    {0x270400002d45u}, {0xca11000002b8u}, {0x433700004484u}, {0x90f000008c5u}, {0x882b000022a1u}, {0x470c000023f3u}, {0x470a000023ffu}, {0x270700002f36u},
    {0x270d000030acu}, {0x11800000bbcu}, {0x345000069fcu}, {0x250e00002679u}, {0x270600002d6fu}, {0x10a00000ccdu}, {0xc21407001069u}, {0xc2190700107du},
    {0xc21507001096u}, {0xc214070010abu}, {0xc215070010bfu}, {0xc2180e0010d4u}, {0xc2190f0010ecu}, {0xc21208001105u}, {0xc21309001117u}, {0xc2160000112au},
    {0xc21800001140u}, {0xc21900001158u}, {0xc22000001171u}, {0xc21b00001191u}, {0xc216000011acu}, {0xc21a000011c2u}, {0xc21f000011dcu}, {0xc221000011fbu},
    {0xc2130900121cu}, {0xc2130000122fu}, {0xc21705001242u}, {0xc21705001259u}, {0xc21208001270u}, {0xc21309001282u}, {0xc22d13001295u}, {0xc23026002eebu},
    {0xc22218002f56u}, {0xc231270040d2u}, {0xc22907005c64u}, {0xc2310f005cb5u}, {0xc22f18005e00u}, {0xc22c07006000u}, {0xc21e14006bf4u}, {0xc21f150077dcu},
    {0xc22b00007babu}, {0xc21a00007bd6u}, {0xc2190f007bf0u}, {0xc21a10007c09u}, {0xc223090080b3u}, {0xc223090080d6u}, {0xc21c00008348u}, {0xc21e00008364u},
    {0xc22600008382u}, {0xc221070083a8u}, {0xc221070083c9u}, {0xc22808008a33u}, {0xc21a00008c56u}, {0xc2240a00959fu}, {0xc21a00009731u}, {0xc22800009ad1u},
    {0xc22900009af9u}, {0xc21c00009b22u}, {0xc21300009b3eu}, {0xc21400009b51u}, {0xc2170000a04cu}, {0xc21c1200a88au}, {0xc21b0000a8a6u}, {0xc2260b00ac12u},
    {0xc21b1100b443u}, {0xc2302600b45eu}, {0xc21b0000b48eu}, {0xc2160000b843u}, {0xc2140a00bcb6u}, {0xc2140a00bcddu}, {0xc2140a00bd04u}, {0xc91e11000d19u},
    {0xc02700002143u}, {0x440c00005c73u}, {0x2705000031e5u}, {0x60c00001107u}, {0x4614000040a8u}, {0x421c00009f41u}, {0x7c07000000eeu}, {0x15000048d7u},
    {0x140d0000237au}, {0x481600002d7au}, {0x40150000332bu}, {0x30d000050dfu}, {0x71200003de5u}, {0x481e00002e29u}, {0x7c0800000075u}, {0x24080000595du},
    {0xc21a12000fd0u}, {0xc2140c000feau}, {0xc2240b000ffeu}, {0xc2251d001022u}, {0xc22210001047u}, {0xc22017004618u}, {0xc2372f0050ffu}, {0x26170000251bu},
    {0x21000002115u}, {0x70f00001184u}, {0x30d00000f68u}, {0x240d000013a2u}, {0x41300006196u}, {0x70d00005388u}, {0x713000059e1u}, {0x61900000a6cu},
    {0x141400000faeu}, {0x141c000029b6u}, {0x71500005a49u}, {0x291600000f36u}, {0x2909000015f0u}, {0x141200000680u}, {0x461900003711u}, {0x11b00001969u},
    {0x1200000f67u}, {0x1200000f79u}, {0x710000004abu}, {0x270d0000424eu}, {0x1110000006cu}, {0xc6200200149au}, {0x2800003793u}, {0x313000004a3u},
    {0x51900001e73u}, {0x2190000a2b5u}, {0x3190000067cu}, {0x402300003c88u}, {0x402200003ccfu}, {0x41260000303du}, {0x412300003063u}, {0x412300003086u},
    {0x461200002692u}, {0x4612000026a4u}, {0x260a00002821u}, {0x650b00002ca5u}, {0x5120000317fu}, {0x7110000066au}, {0x7110000175du}, {0x140b00006b76u},
    {0x91b000016b4u}, {0x31100004a72u}, {0x470d000045a3u}, {0x470b00006107u}, {0x481f00002468u}, {0x210800001630u}, {0x90000030eu}, {0x31d000054b8u},
    {0x71d0000544bu}, {0x41a000035e9u}, {0x1e00004687u}, {0x312000049cau}, {0x31500005bc0u}, {0x2110000a61du}, {0x517000040b6u}, {0x715000054b4u},
    {0x11200000cfau}, {0x720f00003974u}, {0x11500004bf4u}, {0xc22b23007d1au}, {0x21030000496bu}, {0x62b00003251u}, {0x1140000326fu}, {0x1412000052b1u},
    {0x71100001420u}, {0x240900001371u}, {0x110000025fau}, {0x210000025deu}, {0x440f00003755u}, {0x440e00003764u}, {0x44140000378du}, {0x4413000037a1u},
    {0x44090000380bu}, {0x421300002ad5u}, {0x32260000342bu}, {0x50f00004103u}, {0x72000003e19u}, {0x2309000029e0u}, {0x270500002a5bu}, {0x270c0000426du},
    {0x10a00003f6cu}, {0x70b00001f70u}, {0xc2160c000630u}, {0x41f000060c7u}, {0x230a000029b0u}, {0x250900002778u}, {0x40f000054d2u}, {0x270400002844u},
    {0x461d00004036u}, {0x462600004053u}, {0x461a00004079u}, {0x7120000062bu}, {0x50c00001a96u}, {0x270800002d35u}, {0x270800004088u}, {0x70e00004a14u},
    {0xa1a00000186u}, {0x61800003c0du}, {0x440b00005e6fu}, {0x270800002d84u}, {0x21700001dddu}, {0x321600006debu}, {0x230b000026b8u}, {0x3130000471fu},
    {0x51100001dc5u}, {0x22100009796u}, {0x70a000060d1u}, {0x451200005468u}, {0x211000026deu}, {0x210400001794u}, {0x61300003f96u}, {0x70b00001fd1u},
    {0x514000020f2u}, {0x71b00005d42u}, {0x1411000010bau}, {0x61000003e34u}, {0x618000046dfu}, {0x21000001c39u}, {0x41700002202u}, {0x270800004148u},
    {0x1c00002d94u}, {0x60e00000c49u}, {0x270800004649u}, {0x140d00004f35u}, {0x2605000013c1u}, {0x715000004bbu}, {0xc5130a0013f1u}, {0xc51803002a1du},
    {0x71a0000647cu}, {0x20d00001d5cu}, {0x141a00003a9eu}, {0x41300004ab4u}, {0x91000001635u}, {0x7c0600000240u}, {0x60d00003be0u}, {0x413300003af5u},
    {0x413300003b28u}, {0x413b00003b5bu}, {0x413900003b96u}, {0x240900001901u}, {0x452e00003e83u}, {0x452b00003eb1u}, {0x452b00003edcu}, {0x452c00003f07u},
    {0x453000003f33u}, {0x463000002f0du}, {0x462d00002f3du}, {0x462d00002f6au}, {0x461d00002f97u}, {0x46380000304cu}, {0x463500003084u}, {0x4635000030b9u},
    {0x70f000044bfu}, {0x72000005af1u}, {0x80b000013a0u}, {0xc21900000301u}, {0xc21a0000031au}, {0xc21a00000334u}, {0xc2190000034eu}, {0xc21707000367u},
    {0x14110000065eu}, {0x320600003536u}, {0x141a0000244bu}, {0x60c00002851u}, {0x461e0000340eu}, {0x461f00005905u}, {0x190000173fu}, {0x20c00007767u},
    {0x1410000000a6u}, {0x60e0000113du}, {0x210b00004ac2u}, {0x1411000006e7u}, {0x10900005985u}, {0xc23106004ae1u}, {0xc21911000f41u}, {0xc22500004147u},
    {0x40800001d17u}, {0xc81603000868u}, {0x2703000031efu}, {0x2707000061b8u}, {0x71100005ff1u}, {0x614000043cbu}, {0x2900003719u}, {0x116000048f6u},
    {0x470b000024e3u}, {0x471c0000460cu}, {0x471a00006112u}, {0x47170000612cu}, {0x31000000493u}, {0x73300006799u}, {0x70d00000277u}, {0x623000012a6u},
    {0x461f00003290u}, {0x4621000032afu}, {0x60d000010abu}, {0x2705000047e1u}, {0x310000034a6u}, {0x27050000287fu}, {0x71800001944u}, {0x270c00003769u},
    {0x140c000045cau}, {0x41400006924u}, {0x1200001b97u}, {0x51d000031b3u}, {0x2616000031c4u}, {0x1f00002e25u}, {0x140000038f3u}, {0x3250000368cu},
    {0x90c0000172fu}, {0x6110000101au}, {0x250800004a48u}, {0x11700003596u}, {0x141000004f55u}, {0x250c00003b42u}, {0x52c00004f5fu}, {0x60b00005197u},
    {0x71000000a94u}, {0x270a00002eb6u}, {0x21f00008192u}, {0x230900001ac8u}, {0x709000006ddu}, {0x11600002b69u}, {0x220000065d3u}, {0x21d0000286au},
    {0x4117000025b5u}, {0x4114000025ccu}, {0x411900004a2fu}, {0x411c00004a48u}, {0x411600004a64u}, {0x411800004a7au}, {0x411500004a92u}, {0x22200008b36u},
    {0x2703000031cau}, {0x1419000028feu}, {0x60900000ea6u}, {0x480f0000287eu}, {0x280f00001f97u}, {0x212000095fdu}, {0x91100000268u}, {0x21800009278u},
    {0x70b0000234au}, {0x21400007783u}, {0x2140000a63du}, {0x70f0000058au}, {0x2104000015f9u}, {0x10d00001c9fu}, {0x1150000092bu}, {0x70a00001517u},
    {0x2706000030b9u}, {0xb000014d0u}, {0x2220000acafu}, {0xf00000c0au}, {0x2170000ac7au}, {0x30c00000f5cu}, {0x141100006626u}, {0x270300002e9du},
    {0x470a0000251bu}, {0x21900001df4u}, {0x70c00000ec1u}, {0x220700003041u}, {0x260d00001451u}, {0x60f00001bc2u}, {0x50c00001cd9u}, {0x1700002657u},
    {0x32140000357fu}, {0x30c00006eb4u}, {0x11000004696u}, {0x323000006ef9u}, {0x270b00003126u}, {0x230900001997u}, {0x3120000101fu}, {0x24090000192bu},
    {0x91400000538u}, {0x70d0000111eu}, {0x90d0000058cu}, {0x29070000111fu}, {0x40c00002499u}, {0x270b000042bau}, {0x31f00002498u}, {0x8128000044b2u},
    {0x217000087c1u}, {0x141000000b3au}, {0xc5350000523au}, {0x70b0000030fu}, {0x270d0000279bu}, {0x81400001c38u}, {0x81300001c6eu}, {0x140a00001dcdu},
    {0x13000016d4u}, {0x51500003be0u}, {0x32000000d66u}, {0x230a00002a66u}, {0x51200005641u}, {0x270a000047d0u}, {0x3090000675au}, {0x71000000dd5u},
    {0x32030000327eu}, {0x2180000ba4fu}, {0x317000057b0u}, {0xc21f14000bbau}, {0xc22b03000bd9u}, {0xc22a00003a24u}, {0xc2200f003cadu}, {0xc2473c0059c3u},
    {0xc3241000184eu}, {0x10700000a28u}, {0x270700002774u}, {0x320b00003292u}, {0x70f000015e0u}, {0x1413000033a6u}, {0x40a00004a4du}, {0x270800002ab1u},
    {0x715000021dau}, {0x70f000069afu}, {0x7207000036f2u}, {0x40b000024a5u}, {0x280e00001f89u}, {0x212000066ffu}, {0x260d00004232u}, {0x22400007f01u},
    {0x141300000a4au}, {0x141000000bd5u}, {0x140c00006a31u}, {0x51000001cf9u}, {0x2106000016e5u}, {0xc830280031e5u}, {0x415000057e2u}, {0x70c00005decu},
    {0x28120000226du}, {0x231300001b5fu}, {0x714000065b9u}, {0x21500002631u}, {0x6b05000001c9u}, {0x1c00003d23u}, {0x21e00006436u}, {0x24050000186fu},
    {0x421a0000ae52u}, {0x42170000ae6cu}, {0x42100000ae83u}, {0x470d0000553au}, {0x470e00005ba9u}, {0x70e00000212u}, {0x32600002fffu}, {0x270b00002826u},
    {0xf000012d2u}, {0x7180000560du}, {0x412f000050b9u}, {0x413a000050e8u}, {0x413700005122u}, {0x412200005159u}, {0x421f0000b9b6u}, {0x462f00004fd7u},
    {0xc6220f003768u}, {0xc61d0a0037a2u}, {0x2706000027b5u}, {0x4d22000004ddu}, {0x4d1f000004ffu}, {0x518000017ecu}, {0x21060000287bu}, {0x21b0000a77bu},
    {0x460f0000373cu}, {0x22600008f29u}, {0x14170000533du}, {0xc64700001ab0u}, {0xc64d00001af7u}, {0x270a00004124u}, {0xc832070033beu}, {0xc827170033f0u},
    {0xc8280d003417u}, {0x21050000150eu}, {0xc20d00000b89u}, {0xc21a0d000e68u}, {0x790700000d97u}, {0x270600002d08u}, {0x10d00002119u}, {0x411300001195u},
    {0x451100002606u}, {0x650d00002c7du}, {0x1000000bd3u}, {0x140c0000028fu}, {0x60e0000352au}, {0x200a000008f3u}, {0x2b060000020au}, {0x240a00001736u},
    {0x9090000067du}, {0x140d000063c4u}, {0x60d0000119fu}, {0x210900001638u}, {0x432600005fe1u}, {0x270a000026abu}, {0x260700004b19u}, {0xd1f000005b0u},
    {0x11900004b94u}, {0x11900004badu}, {0x7120000002fu}, {0x210700005618u}, {0x461b00002a75u}, {0x461b00002a90u}, {0x80b000019cau}, {0x21b0000aa66u},
    {0x1411000001d5u}, {0xc52418003a69u}, {0x11400002f97u}, {0x290e00000f04u}, {0x2309000029cfu}, {0x260a0000468bu}, {0x71100000338u}, {0x70b00001c71u},
    {0x47160000249bu}, {0x6b070000010bu}, {0x4523000048b1u}, {0x4521000048d4u}, {0x4517000048f5u}, {0x45150000490cu}, {0x10d00001af3u}, {0x113000032fcu},
    {0x113000058a7u}, {0x7190000639eu}, {0xc22f0f00059au}, {0x41600004133u}, {0x51500001cbau}, {0x70e00000cefu}, {0x1090000274fu}, {0x210500001678u},
    {0x210d00004d6cu}, {0x31b000031a4u}, {0x31b000031bfu}, {0x14110000388du}, {0xc81c13000586u}, {0xc81f160005a2u}, {0xc81c130005ddu}, {0xc8180f000627u},
    {0xc81d0000087eu}, {0xe82219001e4eu}, {0xe81b0c001e8fu}, {0xe81809001eaau}, {0x61f000043f2u}, {0x11700004ae6u}, {0x20c000067b6u}, {0x141b0000300eu},
    {0x71500005b11u}, {0x1413000002f4u}, {0x440900005e66u}, {0x2706000047b6u}, {0x900000aeau}, {0x81500001836u}, {0x270b0000405au}, {0xa00000341u},
    {0x70d000002c0u}, {0x81000001826u}, {0x2b0b00000330u}, {0x20f0000b69bu}, {0x814000014dcu}, {0x31300005f5bu}, {0x11700003e19u}, {0xc81200000e48u},
    {0x6b060000047du}, {0x481400002af8u}, {0xb00002cafu}, {0x11100001b7au}, {0x11800004a07u}, {0x140f00000c89u}, {0x140f00004f75u}, {0x471100002535u},
};

inline constexpr std::uint32_t builtin_buckets[] = {
    0, 4, 4, 4, 4, 7, 9, 12, 12, 12, 14, 16, 17, 19, 20, 21, 23, 24, 24, 24, 26, 28, 30, 35,
    35, 35, 35, 36, 38, 41, 42, 43, 44, 44, 45, 46, 47, 49, 49, 51, 51, 52, 54, 55, 55, 55, 59, 59,
    60, 61, 63, 63, 63, 68, 71, 71, 72, 75, 76, 78, 87, 88, 90, 90, 92, 93, 93, 95, 97, 101, 103, 103,
    104, 106, 108, 108, 110, 111, 113, 115, 117, 118, 119, 123, 123, 124, 127, 129, 129, 129, 132, 134, 135, 137, 137, 137,
    138, 140, 143, 145, 146, 148, 148, 149, 149, 150, 152, 152, 153, 155, 156, 158, 160, 162, 165, 167, 168, 169, 171, 171,
    172, 172, 172, 172, 172, 172, 173, 173, 174, 174, 180, 180, 180, 181, 183, 183, 184, 185, 185, 186, 187, 190, 190, 190,
    195, 198, 198, 199, 203, 204, 206, 208, 209, 212, 214, 218, 219, 224, 229, 233, 235, 238, 238, 240, 241, 242, 242, 244,
    245, 246, 246, 247, 248, 249, 250, 251, 255, 256, 257, 258, 259, 260, 263, 268, 268, 269, 269, 270, 270, 273, 276, 278,
    279, 279, 281, 283, 285, 287, 291, 293, 299, 300, 301, 303, 310, 313, 316, 316, 317, 319, 320, 321, 323, 324, 325, 326,
    327, 330, 330, 330, 331, 331, 339, 342, 345, 348, 358, 358, 358, 359, 361, 362, 364, 365, 368, 369, 370, 371, 374, 374,
    374, 376, 379, 379, 379, 381, 381, 381, 382, 383, 385, 386, 389, 389, 391, 397, 398, 398, 398, 402, 405, 405, 405, 411,
    412, 413, 413, 418, 420, 423, 425, 425, 427, 429, 430, 438, 439, 439, 441, 442, 446, 449, 449, 449, 450, 451, 452, 454,
    459, 459, 460, 470, 471, 473, 473, 473, 475, 475, 477, 478, 479, 481, 482, 484, 489, 489, 489, 490, 491, 494, 496, 496,
    505, 507, 510, 510, 510, 511, 512, 513, 515, 517, 517, 518, 519, 521, 521, 521, 523, 523, 524, 524, 527, 530, 530, 530,
    532, 532, 533, 535, 535, 535, 535, 539, 539, 541, 541, 542, 543, 543, 544, 545, 546, 547, 547, 547, 548, 550, 551, 551,
    552, 556, 560, 560, 563, 563, 563, 565, 566, 566, 566, 567, 569, 569, 570, 571, 574, 577, 577, 577, 578, 578, 579, 580,
    583, 584, 584, 584, 587, 593, 594, 598, 603, 605, 608, 609, 611, 612, 614, 616, 622, 625, 627, 630, 631, 632, 633, 636,
    637, 639, 640, 641, 645, 647, 650, 650, 650, 652, 652, 652, 653, 655, 655, 658, 660, 672, 674, 674, 674, 675, 675, 675,
    676, 676, 676, 679, 680, 683, 686, 687, 687, 689, 690, 690, 691, 692, 699, 699, 700, 701, 703, 706, 709, 710, 710, 711,
    711, 711, 711, 713, 717, 717, 720, 720, 722, 723, 725, 727, 729, 729, 731, 731, 732, 732, 732, 732, 736, 737, 737, 737,
    738, 739, 739, 739, 740, 741, 741, 741, 743, 745, 745, 747, 748, 750, 751, 753, 757, 757, 757, 757, 757, 758, 758, 758,
    758, 759, 760, 763, 763, 763, 763, 764, 764, 765, 767, 768, 768, 776, 777, 779, 784, 784, 784, 785, 788, 790, 791, 792,
    792, 793, 793, 796, 797, 797, 803, 803, 803, 804, 806, 806, 808, 809, 809, 812, 813, 815, 819, 822, 823, 824, 824, 825,
    826, 827, 828, 830, 834, 834, 834, 836, 838, 838, 841, 844, 849, 849, 850, 851, 851, 852, 852, 853, 855, 857, 857, 858,
    858, 858, 858, 860, 863, 864, 864, 865, 867, 867, 873, 875, 877, 877, 878, 879, 897, 897, 899, 899, 899, 901, 901, 901,
    902, 902, 903, 904, 906, 906, 907, 911, 911, 911, 911, 920, 920, 920, 922, 923, 923, 924, 924, 925, 925, 926, 928, 928,
    932, 936, 937, 937, 939, 942, 957, 958, 959, 960, 961, 964, 965, 967, 970, 971, 971, 971, 971, 972, 972, 972, 974, 977,
    981, 981, 983, 986, 987, 989, 990, 992, 992, 994, 994, 994, 994, 994, 995, 996, 997, 1000, 1001, 1004, 1006, 1008, 1009, 1009,
    1011, 1012, 1013, 1014, 1018, 1018, 1020, 1023, 1023, 1025, 1027, 1028, 1030, 1033, 1036, 1039, 1040, 1042, 1042, 1044, 1046, 1047, 1048, 1049,
    1051, 1052, 1054, 1055, 1056, 1059, 1059, 1059, 1061, 1061, 1062, 1062, 1063, 1065, 1066, 1069, 1071, 1073, 1076, 1077, 1079, 1081, 1081, 1082,
    1083, 1083, 1083, 1085, 1085, 1086, 1087, 1089, 1090, 1091, 1091, 1091, 1091, 1093, 1095, 1095, 1097, 1097, 1097, 1102, 1105, 1105, 1105, 1106,
    1107, 1107, 1108, 1108, 1110, 1110, 1112, 1112, 1112, 1112, 1114, 1116, 1118, 1119, 1119, 1121, 1122, 1125, 1125, 1125, 1131, 1132, 1136, 1139,
    1140, 1140, 1141, 1144, 1144, 1144, 1146, 1147, 1149, 1150, 1151, 1152, 1152, 1155, 1155, 1156, 1158, 1159, 1160, 1160, 1170, 1171, 1173, 1175,
    1175, 1176, 1178, 1179, 1179, 1179, 1180, 1181, 1185, 1186, 1188, 1191, 1193, 1194, 1194, 1195, 1195, 1198, 1200, 1202, 1203, 1204, 1205, 1205,
    1205, 1206, 1206, 1206, 1206, 1211, 1238, 1240, 1242, 1244, 1249, 1250, 1250, 1250, 1251, 1251, 1253, 1255, 1256, 1260, 1261, 1261, 1262, 1265,
    1266, 1267, 1268, 1271, 1272, 1274, 1275, 1277, 1277, 1279, 1280, 1281, 1282, 1282, 1283, 1288, 1289, 1294, 1297, 1297, 1297, 1297, 1308, 1309,
    1310, 1311, 1312, 1312, 1313, 1314, 1315, 1316, 1317, 1317, 1317, 1318, 1320, 1339, 1340, 1342, 1343, 1345, 1351, 1353, 1355, 1355, 1356, 1356,
    1357, 1359, 1361, 1363, 1364, 1365, 1365, 1369, 1371, 1372, 1373, 1376, 1376, 1378, 1379, 1382, 1382, 1384, 1385, 1385, 1386, 1387, 1387, 1388,
    1388, 1388, 1388, 1389, 1390, 1392, 1394, 1395, 1395, 1396, 1397, 1399, 1400, 1400, 1400, 1400, 1400, 1405, 1407, 1407, 1410, 1410, 1410, 1410,
    1412, 1413, 1413, 1416, 1417, 1418, 1422, 1422, 1424, 1426, 1427, 1429, 1433, 1436, 1437, 1438, 1441, 1442, 1443, 1444, 1448, 1450, 1450, 1451,
    1451, 1452, 1453, 1454, 1456, 1457, 1457, 1460, 1462, 1463, 1465, 1465, 1466, 1469, 1471, 1472, 1472, 1473, 1475, 1478, 1479, 1480, 1480, 1482,
    1483, 1485, 1486, 1486, 1488, 1489, 1491, 1494, 1495, 1496, 1496, 1497, 1498, 1501, 1502, 1503, 1504, 1506, 1510, 1511, 1511, 1512, 1512, 1513,
    1514, 1515, 1516, 1522, 1525, 1526, 1526, 1529, 1529, 1529, 1532, 1532, 1534, 1534, 1536, 1542, 1543, 1543, 1544, 1545, 1545, 1545, 1545, 1545,
    1546, 1548, 1549, 1550, 1552, 1552, 1554, 1555, 1557, 1559, 1560, 1565, 1565, 1565, 1567, 1570, 1572, 1574, 1574, 1575, 1575, 1576, 1576, 1578,
    1583, 1585, 1585, 1586, 1586, 1587, 1587, 1591, 1591, 1592, 1596, 1598, 1600, 1602, 1603, 1604, 1606, 1606, 1607, 1608, 1608, 1608, 1623, 1626,
    1627, 1628, 1630, 1631, 1633, 1636, 1636, 1639, 1639, 1640, 1641, 1642, 1643, 1647, 1648, 1649, 1649, 1650, 1653, 1655, 1655, 1656, 1656, 1659,
    1659, 1659, 1661, 1661, 1662, 1662, 1662, 1662, 1663, 1663, 1663, 1664, 1664, 1664, 1666, 1666, 1669, 1669, 1670, 1673, 1674, 1675, 1675, 1676,
    1678, 1678, 1680, 1682, 1683, 1683, 1685, 1686, 1689, 1689, 1691, 1692, 1693, 1696, 1696, 1697, 1697, 1698, 1698, 1700, 1702, 1723, 1724, 1730,
    1731, 1732, 1736, 1739, 1741, 1742, 1744, 1747, 1749, 1750, 1750, 1750, 1750, 1750, 1752, 1756, 1765, 1766, 1766, 1768, 1773, 1774, 1778, 1781,
    1781, 1781, 1782, 1783, 1787, 1788, 1788, 1788, 1790, 1791, 1793, 1795, 1797, 1797, 1797, 1799, 1799, 1799, 1801, 1804, 1805, 1808, 1808, 1808,
    1809, 1809, 1811, 1812, 1813, 1813, 1813, 1814, 1816, 1816, 1820, 1821, 1822, 1823, 1823, 1831, 1833, 1834, 1836, 1836, 1837, 1840, 1841, 1842,
    1843, 1843, 1843, 1843, 1844, 1846, 1849, 1851, 1851, 1851, 1854, 1856, 1856, 1858, 1860, 1860, 1861, 1863, 1863, 1863, 1864, 1864, 1866, 1866,
    1867, 1868, 1870, 1871, 1886, 1891, 1891, 1892, 1895, 1898, 1900, 1901, 1902, 1904, 1904, 1905, 1908, 1909, 1913, 1914, 1915, 1916, 1916, 1917,
    1917, 1917, 1917, 1919, 1920, 1923, 1923, 1924, 1926, 1927, 1927, 1930, 1931, 1933, 1935, 1937, 1937, 1937, 1937, 1938, 1938, 1939, 1942, 1948,
    1948, 1951, 1952, 1953, 1956, 1958, 1959, 1960, 1962, 1962, 1963, 1964, 1965, 1966, 1966, 1968, 1968, 1968, 1968, 1968, 1969, 1969, 1970, 1971,
    1971, 1972, 1974, 1975, 1975, 1976, 1976, 1979, 1980, 1980, 1981, 1984, 1984, 1984, 1985, 1985, 1986, 1986, 1989, 1990, 1995, 1997, 1997, 2000,
    2001, 2002, 2002, 2002, 2013, 2017, 2019, 2023, 2024, 2025, 2027, 2028, 2030, 2031, 2033, 2033, 2034, 2034, 2038, 2039, 2040, 2041, 2041, 2042,
    2043, 2045, 2048, 2048, 2049, 2050, 2051, 2051, 2053, 2055, 2056, 2057, 2059, 2062, 2064, 2066, 2066, 2068, 2068, 2068, 2070, 2070, 2070, 2072,
    2073, 2079, 2082, 2093, 2095, 2096, 2099, 2103, 2105, 2107, 2107, 2109, 2109, 2109, 2109, 2109, 2109, 2116, 2119, 2119, 2122, 2123, 2124, 2124,
    2126, 2126, 2127, 2133, 2134, 2135, 2135, 2136, 2137, 2137, 2142, 2145, 2145, 2148, 2149, 2150, 2156, 2157, 2157, 2158, 2158, 2161, 2163, 2164,
    2165, 2167, 2169, 2171, 2171, 2177, 2181, 2182, 2182, 2182, 2182, 2184, 2184, 2187, 2191, 2191, 2195, 2196, 2196, 2199, 2199, 2200, 2201, 2201,
    2201, 2205, 2206, 2207, 2210, 2212, 2214, 2219, 2223, 2226, 2233, 2233, 2233, 2237, 2238, 2240, 2240, 2240, 2241, 2241, 2243, 2244, 2247, 2247,
    2247, 2247, 2247, 2248, 2249, 2256, 2257, 2258, 2260, 2262, 2262, 2262, 2263, 2263, 2263, 2266, 2267, 2268, 2269, 2269, 2269, 2271, 2272, 2274,
    2276, 2276, 2279, 2279, 2281, 2282, 2283, 2286, 2289, 2292, 2293, 2294, 2297, 2302, 2304, 2307, 2308, 2310, 2312, 2313, 2314, 2314, 2314, 2314,
    2316, 2317, 2318, 2318, 2321, 2323, 2325, 2325, 2328, 2329, 2329, 2330, 2331, 2335, 2335, 2336, 2336, 2338, 2339, 2339, 2339, 2339, 2340, 2340,
    2341, 2342, 2346, 2347, 2351, 2352, 2352, 2353, 2353, 2353, 2354, 2356, 2356, 2357, 2358, 2359, 2361, 2363, 2363, 2364, 2368, 2370, 2374, 2377,
    2377, 2378, 2380, 2380, 2381, 2383, 2386, 2386, 2386, 2386, 2388, 2388, 2388, 2389, 2390, 2391, 2393, 2393, 2393, 2395, 2396, 2398, 2400, 2407,
    2408, 2408, 2409, 2409, 2410, 2412, 2413, 2415, 2418, 2418, 2418, 2420, 2421, 2423, 2423, 2426, 2426, 2428, 2429, 2431, 2431, 2431, 2436, 2437,
    2438, 2439, 2439, 2440, 2440, 2440, 2443, 2444, 2444, 2445, 2445, 2446, 2448, 2448, 2448, 2450, 2451, 2454, 2457, 2457, 2458, 2460, 2465, 2465,
    2465, 2465, 2466, 2467, 2467, 2469, 2469, 2471, 2471, 2471, 2473, 2476, 2480, 2482, 2485, 2486, 2487, 2489, 2490, 2491, 2492, 2493, 2495, 2495,
    2496, 2496, 2497, 2498, 2502, 2502, 2505, 2505, 2506, 2508, 2509, 2509, 2509, 2509, 2509, 2512, 2514, 2516, 2517, 2518, 2518, 2520, 2521, 2522,
    2525, 2527, 2528, 2528, 2529, 2531, 2531, 2531, 2535, 2537, 2540, 2542, 2544, 2544, 2544, 2544, 2544, 2546, 2547, 2548, 2548, 2548, 2549, 2556,
    2556, 2556, 2556, 2557, 2558, 2559, 2559, 2560, 2564, 2565, 2565, 2567, 2567, 2568, 2571, 2574, 2575, 2575, 2575, 2575, 2577, 2578, 2584, 2586,
    2587, 2587, 2587, 2588, 2588, 2588, 2589, 2591, 2591, 2593, 2593, 2594, 2594, 2596, 2597, 2598, 2598, 2602, 2604, 2604, 2605, 2605, 2606, 2606,
    2609, 2610, 2611, 2613, 2613, 2616, 2616, 2617, 2618, 2620, 2621, 2621, 2624, 2627, 2629, 2629, 2629, 2630, 2633, 2634, 2635, 2635, 2639, 2639,
    2643, 2644, 2650, 2651, 2652, 2653, 2655, 2656, 2663, 2663, 2665, 2668, 2668, 2670, 2671, 2673, 2673, 2673, 2675, 2675, 2675, 2676, 2677, 2680,
    2683, 2685, 2687, 2688, 2689, 2690, 2691, 2692, 2692, 2693, 2693, 2699, 2700, 2701, 2702, 2702, 2702, 2705, 2708, 2710, 2710, 2710, 2710, 2718,
    2724, 2725, 2726, 2726, 2730, 2731, 2732, 2733, 2735, 2735, 2735, 2735, 2737, 2738, 2738, 2739, 2742, 2743, 2748, 2758, 2759, 2763, 2767, 2767,
    2769, 2771, 2773, 2775, 2777, 2778, 2780, 2780, 2780, 2781, 2783, 2783, 2787, 2787, 2787, 2787, 2789, 2790, 2791, 2792, 2793, 2793, 2794, 2798,
    2798, 2799, 2799, 2800, 2802, 2804, 2807, 2811, 2812, 2814, 2817, 2818, 2819, 2819, 2820, 2821, 2823, 2827, 2828, 2829, 2830, 2831, 2832, 2836,
    2841, 2841, 2842, 2842, 2846, 2847, 2848, 2851, 2853, 2853, 2855, 2856, 2857, 2859, 2861, 2863, 2864, 2865, 2871, 2872, 2873, 2874, 2875, 2878,
    2879, 2880, 2881, 2882, 2882, 2884, 2888, 2891, 2892, 2894, 2895, 2898, 2898, 2898, 2899, 2899, 2900, 2901, 2903, 2903, 2905, 2909, 2909, 2910,
    2913, 2916, 2919, 2920, 2921, 2922, 2923, 2925, 2927, 2928, 2933, 2935, 2936, 2936, 2937, 2941, 2942, 2943, 2944, 2944, 2945, 2948, 2949, 2949,
    2954, 2954, 2956, 2956, 2959, 2959, 2962, 2963, 2963, 2965, 2965, 2968, 2971, 2974, 2975, 2978, 2978, 2978, 2981, 2981, 2981, 2981, 2984, 2986,
    2986, 2988, 2989, 2990, 2990, 2990, 2990, 2991, 2991, 2991, 2992, 2993, 2996, 2996, 2999, 3000, 3002, 3002, 3003, 3005, 3005, 3006, 3006, 3006,
    3006, 3006, 3006, 3006, 3011, 3011, 3013, 3016, 3019, 3019, 3020, 3021, 3022, 3025, 3026, 3029, 3029, 3030, 3033, 3036, 3038, 3040, 3041, 3045,
    3048, 3049, 3050, 3052, 3060, 3061, 3063, 3065, 3066, 3069, 3069, 3069, 3070, 3072, 3072, 3077, 3078, 3079, 3080, 3082, 3082, 3083, 3083, 3083,
    3084, 3084, 3085, 3087, 3087, 3087, 3088, 3090, 3093, 3093, 3093, 3100, 3102, 3102, 3102, 3102, 3104, 3104, 3105, 3106, 3113, 3114, 3114, 3115,
    3120, 3123, 3123, 3125, 3126, 3126, 3128, 3131, 3133, 3134, 3136, 3136, 3137, 3138, 3140, 3143, 3146, 3148, 3148, 3151, 3151, 3152, 3152, 3153,
    3153, 3156, 3158, 3158, 3161, 3163, 3164, 3165, 3172, 3173, 3173, 3173, 3174, 3175, 3177, 3177, 3177, 3180, 3180, 3180, 3180, 3183, 3183, 3184,
    3184, 3186, 3186, 3186, 3186, 3188, 3189, 3189, 3190, 3190, 3191, 3192, 3192, 3193, 3193, 3193, 3194, 3194, 3196, 3198, 3199, 3200, 3202, 3203,
    3208, 3208, 3209, 3211, 3213, 3213, 3214, 3214, 3222, 3224, 3225, 3226, 3226, 3229, 3232, 3233, 3235, 3235, 3235, 3237, 3237, 3240, 3243, 3243,
    3253, 3256, 3257, 3259, 3263, 3264, 3265, 3266, 3266, 3267, 3269, 3270, 3274, 3274, 3274, 3275, 3278, 3278, 3280, 3283, 3286, 3287, 3288, 3288,
    3288, 3288, 3289, 3291, 3293, 3293, 3293, 3294, 3295, 3297, 3298, 3299, 3302, 3302, 3303, 3303, 3303, 3303, 3303, 3304, 3305, 3306, 3315, 3316,
    3317, 3319, 3320, 3321, 3321, 3324, 3328, 3328, 3329, 3333, 3333, 3334, 3334, 3335, 3335, 3337, 3340, 3341, 3343, 3345, 3346, 3346, 3346, 3348,
    3348, 3351, 3352, 3353, 3356, 3359, 3359, 3360, 3361, 3365, 3367, 3369, 3371, 3374, 3377, 3377, 3382, 3384, 3384, 3386, 3388, 3393, 3396, 3396,
    3398, 3399, 3399, 3400, 3400, 3400, 3401, 3404, 3404, 3405, 3406, 3406, 3408, 3409, 3410, 3411, 3412, 3412, 3413, 3415, 3415, 3417, 3418, 3420,
    3420, 3422, 3422, 3427, 3427, 3430, 3430, 3432, 3433, 3436, 3436, 3436, 3436, 3436, 3437, 3437, 3437, 3438, 3439, 3439, 3440, 3442, 3442, 3442,
    3443, 3445, 3448, 3450, 3450, 3451, 3454, 3456, 3458, 3461, 3462, 3464, 3467, 3470, 3470, 3472, 3472, 3472, 3475, 3476, 3476, 3476, 3479, 3480,
    3480, 3480, 3483, 3483, 3483, 3483, 3484, 3486, 3489, 3489, 3491, 3497, 3499, 3499, 3501, 3502, 3503, 3505, 3508, 3520, 3521, 3521, 3521, 3523,
    3524, 3524, 3526, 3526, 3527, 3528, 3532, 3534, 3534, 3538, 3539, 3539, 3541, 3542, 3544, 3547, 3549, 3552, 3553, 3554, 3557, 3559, 3560, 3560,
    3562, 3563, 3565, 3566, 3566, 3567, 3567, 3569, 3570, 3572, 3572, 3573, 3573, 3574, 3576, 3576, 3576, 3576, 3579, 3579, 3579, 3580, 3580, 3580,
    3582, 3583, 3583, 3583, 3588, 3590, 3591, 3592, 3595, 3598, 3599, 3600, 3604, 3608, 3608, 3610, 3613, 3618, 3621, 3628, 3630, 3630, 3631, 3633,
    3633, 3633, 3634, 3634, 3634, 3634, 3634, 3640, 3641, 3642, 3645, 3646, 3646, 3651, 3651, 3651, 3653, 3655, 3655, 3657, 3659, 3661, 3661, 3663,
    3666, 3666, 3667, 3668, 3670, 3673, 3673, 3675, 3675, 3675, 3678, 3678, 3678, 3679, 3680, 3681, 3681, 3683, 3683, 3683, 3684, 3685, 3688, 3688,
    3689, 3689, 3693, 3696, 3699, 3701, 3702, 3702, 3704, 3705, 3707, 3708, 3710, 3718, 3720, 3723, 3723, 3724, 3724, 3725, 3725, 3726, 3728, 3728,
    3729, 3729, 3729, 3733, 3734, 3734, 3736, 3736, 3736, 3739, 3739, 3741, 3743, 3748, 3750, 3753, 3755, 3757, 3759, 3759, 3759, 3760, 3764, 3765,
    3766, 3767, 3768, 3769, 3773, 3775, 3777, 3779, 3779, 3782, 3784, 3785, 3786, 3787, 3789, 3790, 3790, 3790, 3791, 3793, 3794, 3797, 3798, 3799,
    3800, 3802, 3804, 3804, 3804, 3804, 3806, 3807, 3807, 3808, 3809, 3809, 3811, 3811, 3811, 3811, 3812, 3813, 3814, 3815, 3816, 3816, 3817, 3817,
    3818, 3818, 3822, 3822, 3822, 3822, 3827, 3829, 3832, 3834, 3836, 3836, 3836, 3840, 3842, 3843, 3845, 3845, 3845, 3845, 3846, 3851, 3859, 3861,
    3863, 3864, 3886, 3888, 3888, 3889, 3890, 3892, 3893, 3896, 3896, 3896, 3896, 3898, 3900, 3901, 3901, 3901, 3902, 3902, 3902, 3903, 3903, 3904,
    3905, 3907, 3907, 3907, 3907, 3908, 3909, 3911, 3913, 3915, 3918, 3920, 3921, 3921, 3924, 3926, 3927, 3930, 3931, 3934, 3935, 3937, 3937, 3937,
    3942, 3943, 3946, 3948, 3950, 3951, 3953, 3953, 3954, 3956, 3957, 3958, 3958, 3958, 3958, 3958, 3961, 3962, 3963, 3965, 3966, 3968, 3972, 3973,
    3973, 3974, 3976, 3978, 3979, 3979, 3981, 3981, 3982, 3983, 3984, 3985, 3986, 3986, 3988, 3990, 3993, 3995, 3995, 3995, 3996, 3996, 3996, 3998,
    3998, 3998, 3999, 4000, 4002, 4003, 4004, 4006, 4006, 4007, 4007, 4007, 4008, 4009, 4009, 4010, 4010, 4010, 4010, 4010, 4012, 4014, 4016, 4017,
    4018, 4022, 4024, 4026, 4028, 4029, 4029, 4029, 4029, 4032, 4034, 4034, 4035, 4037, 4039, 4039, 4040, 4041, 4041, 4043, 4044, 4046, 4048, 4049,
    4050, 4050, 4050, 4052, 4054, 4054, 4054, 4054, 4056, 4058, 4059, 4059, 4060, 4063, 4063, 4064, 4065, 4066, 4066, 4068, 4068, 4070, 4071, 4072,
    4073, 4074, 4074, 4076, 4077, 4080, 4084, 4085, 4087, 4088, 4088, 4089, 4090, 4093, 4111, 4112, 4113, 4114, 4115, 4121, 4123, 4123, 4125, 4126,
    4126, 4126, 4128, 4128, 4131, 4132, 4138, 4141, 4144, 4145, 4147, 4147, 4147, 4147, 4148, 4149, 4151, 4153, 4155, 4155, 4155, 4156, 4156, 4157,
    4157, 4158, 4159, 4160, 4161, 4163, 4166, 4167, 4169, 4169, 4172, 4172, 4173, 4178, 4179, 4182, 4184, 4186, 4186, 4186, 4186, 4187, 4188, 4189,
    4190, 4191, 4192, 4194, 4201, 4201, 4201, 4201, 4202, 4204, 4218, 4218, 4219, 4219, 4227, 4227, 4231, 4232, 4236, 4236, 4236, 4236, 4236, 4238,
    4239, 4240, 4240, 4242, 4244, 4246, 4247, 4248, 4250, 4250, 4251, 4253, 4254, 4256, 4256, 4261, 4262, 4263, 4264, 4264, 4264, 4265, 4265, 4265,
    4265, 4265, 4266, 4266, 4268, 4268, 4268, 4268, 4270, 4274, 4274, 4275, 4277, 4277, 4278, 4278, 4282, 4284, 4285, 4285, 4286, 4286, 4286, 4288,
    4288, 4290, 4291, 4291, 4291, 4292, 4293, 4294, 4296, 4296, 4297, 4298, 4298, 4299, 4300, 4304, 4304, 4305, 4305, 4306, 4311, 4311, 4312, 4312,
    4316, 4317, 4318, 4320, 4323, 4324, 4326, 4329, 4332, 4332, 4333, 4334, 4334, 4336, 4337, 4338, 4339, 4341, 4342, 4344, 4344, 4345, 4345, 4345,
    4346, 4346, 4348, 4349, 4350, 4351, 4352, 4353, 4353, 4354, 4355, 4357, 4357, 4358, 4362, 4362, 4365, 4366, 4367, 4368, 4369, 4370, 4371, 4371,
    4373, 4373, 4374, 4375, 4379, 4380, 4382, 4384, 4385, 4386, 4386, 4388, 4389, 4389, 4392, 4393, 4394, 4396, 4398, 4398, 4398, 4400, 4403, 4407,
    4410, 4411, 4411, 4411, 4412, 4414, 4414, 4414, 4416, 4418, 4420, 4423, 4423, 4425, 4426, 4427, 4430, 4437, 4439, 4439, 4440, 4441, 4443, 4444,
    4446, 4447, 4451, 4452, 4453, 4453, 4454, 4455, 4456, 4460, 4461, 4463, 4463, 4466, 4470, 4470, 4471, 4473, 4474, 4477, 4481, 4482, 4494, 4494,
    4494, 4497, 4502, 4502, 4503, 4505, 4505, 4508, 4510, 4510, 4515, 4515, 4517, 4518, 4519, 4520, 4521, 4525, 4525, 4529, 4532, 4532, 4534, 4534,
    4536, 4536, 4537, 4537, 4538, 4541, 4541, 4545, 4546, 4546, 4550, 4551, 4552, 4554, 4556, 4556, 4557, 4558, 4558, 4558, 4559, 4564, 4564, 4566,
    4567, 4567, 4572, 4572, 4572, 4574, 4576, 4581, 4582, 4585, 4587, 4588, 4589, 4590, 4591, 4591, 4593, 4593, 4595, 4597, 4598, 4599, 4599, 4601,
    4602, 4602, 4602, 4603, 4604, 4605, 4609, 4610, 4611, 4615, 4617, 4617, 4617, 4619, 4621, 4622, 4623, 4627, 4629, 4629, 4629, 4633, 4633, 4634,
    4634, 4635, 4640, 4641, 4641, 4643, 4644, 4644, 4644, 4648, 4651, 4654, 4654, 4654, 4657, 4658, 4658, 4658, 4659, 4661, 4663, 4666, 4666, 4669,
    4682, 4684, 4686, 4688, 4688, 4689, 4691, 4694, 4699, 4699, 4699, 4699, 4699, 4700, 4702, 4702, 4702, 4705, 4707, 4708, 4708, 4708, 4711, 4712,
    4715, 4716, 4719, 4719, 4721, 4722, 4722, 4725, 4725, 4726, 4726, 4729, 4731, 4733, 4733, 4734, 4736, 4737, 4738, 4738, 4738, 4739, 4740, 4740,
    4742, 4744, 4744, 4746, 4747, 4749, 4750, 4750, 4751, 4752, 4755, 4758, 4759, 4762, 4762, 4762, 4763, 4765, 4765, 4765, 4766, 4767, 4767, 4769,
    4769, 4771, 4771, 4772, 4772, 4778, 4779, 4779, 4780, 4780, 4780, 4781, 4781, 4784, 4784, 4785, 4786, 4786, 4786, 4787, 4789, 4789, 4844, 4847,
    4849, 4849, 4851, 4855, 4856, 4861, 4861, 4861, 4864, 4865, 4867, 4868, 4868, 4868, 4871, 4872, 4877, 4878, 4880, 4882, 4882, 4882, 4883, 4887,
    4889, 4889, 4890, 4890, 4890, 4891, 4892, 4894, 4895, 4896, 4897, 4899, 4900, 4904, 4904, 4904, 4906, 4906, 4910, 4911, 4915, 4920, 4921, 4921,
    4922, 4923, 4924, 4924, 4927, 4927, 4928, 4929, 4933, 4936, 4945, 4947, 4948, 4949, 4950, 4951, 4952, 4954, 4955, 4956, 4958, 4960, 4961, 4963,
    4965, 4965, 4965, 4967, 4968, 4976, 4977, 4978, 4979, 4982, 4983, 4984, 4991, 4991, 4991, 4992, 4994, 4994, 4995, 5000, 5001, 5001, 5001, 5002,
    5002, 5002, 5003, 5003, 5004, 5004, 5006, 5007, 5007, 5008, 5009, 5009, 5009, 5012, 5013, 5014, 5015, 5017, 5018, 5021, 5026, 5027, 5029, 5030,
    5031, 5031, 5033, 5035, 5036, 5038, 5038, 5040, 5042, 5043, 5043, 5045, 5046, 5046, 5046, 5046, 5047, 5048, 5049, 5050, 5051, 5053, 5055, 5056,
    5060, 5061, 5063, 5065, 5066, 5066, 5067, 5067, 5067, 5067, 5071, 5072, 5074, 5079, 5080, 5080, 5080, 5082, 5082, 5082, 5082, 5083, 5084, 5084,
    5086, 5097, 5101, 5102, 5105, 5112, 5113, 5115, 5115, 5115, 5116, 5116, 5118, 5118, 5119, 5119, 5119, 5119, 5120, 5122, 5123, 5124, 5125, 5125,
    5125, 5128, 5128, 5130, 5130, 5132, 5132, 5135, 5137, 5139, 5139, 5141, 5142, 5143, 5144, 5144, 5144, 5145, 5145, 5145, 5146, 5147, 5148, 5148,
    5148, 5151, 5153, 5155, 5157, 5157, 5158, 5158, 5159, 5159, 5160, 5162, 5162, 5162, 5163, 5163, 5165, 5165, 5167, 5168, 5169, 5170, 5170, 5170,
    5182, 5188, 5188, 5191, 5193, 5194, 5194, 5195, 5199, 5200, 5200, 5203, 5204, 5206, 5207, 5209, 5209, 5214, 5216, 5216, 5216, 5217, 5219, 5219,
    5222, 5223, 5225, 5227, 5230, 5231, 5232, 5235, 5235, 5238, 5238, 5238, 5238, 5240, 5243, 5244, 5244, 5246, 5247, 5247, 5248, 5249, 5252, 5253,
    5253, 5254, 5255, 5258, 5262, 5274, 5274, 5274, 5275, 5276, 5277, 5277, 5279, 5279, 5279, 5280, 5280, 5284, 5284, 5285, 5286, 5287, 5288, 5288,
    5292, 5293, 5296, 5296, 5297, 5300, 5300, 5301, 5306, 5307, 5307, 5307, 5309, 5309, 5309, 5315, 5319, 5322, 5322, 5322, 5329, 5329, 5330, 5333,
    5335, 5337, 5338, 5340, 5341, 5342, 5342, 5343, 5344, 5347, 5348, 5349, 5354, 5356, 5359, 5361, 5366, 5368, 5371, 5372, 5373, 5373, 5374, 5375,
    5378, 5379, 5382, 5382, 5382, 5383, 5384, 5385, 5386, 5387, 5388, 5403, 5406, 5406, 5406, 5407, 5407, 5408, 5411, 5411, 5412, 5413, 5414, 5415,
    5415, 5417, 5417, 5418, 5419, 5419, 5420, 5421, 5422, 5422, 5423, 5426, 5426, 5426, 5428, 5428, 5428, 5428, 5428, 5431, 5434, 5435, 5435, 5437,
    5439, 5439, 5442, 5442, 5446, 5447, 5449, 5450, 5453, 5454, 5457, 5458, 5460, 5462, 5462, 5464, 5464, 5464, 5466, 5467, 5468, 5470, 5471, 5471,
    5471, 5473, 5474, 5474, 5475, 5476, 5478, 5479, 5479, 5480, 5486, 5489, 5490, 5491, 5493, 5496, 5497, 5498, 5498, 5498, 5501, 5504, 5507, 5508,
    5508, 5509, 5514, 5514, 5514, 5515, 5518, 5520, 5521, 5521, 5523, 5524, 5526, 5526, 5527, 5528, 5529, 5531, 5531, 5533, 5535, 5535, 5535, 5536,
    5536, 5536, 5536, 5538, 5540, 5541, 5542, 5542, 5542, 5543, 5544, 5546, 5547, 5549, 5550, 5551, 5551, 5558, 5559, 5559, 5560, 5562, 5569, 5570,
    5570, 5571, 5572, 5578, 5580, 5583, 5583, 5584, 5585, 5585, 5585, 5586, 5586, 5586, 5587, 5591, 5593, 5599, 5601, 5601, 5602, 5603, 5604, 5606,
    5612, 5613, 5613, 5613, 5617, 5619, 5621, 5626, 5627, 5630, 5630, 5633, 5633, 5635, 5636, 5638, 5641, 5643, 5646, 5648, 5649, 5649, 5649, 5649,
    5654, 5655, 5669, 5670, 5671, 5672, 5673, 5674, 5675, 5677, 5679, 5682, 5684, 5687, 5689, 5691, 5693, 5694, 5696, 5698, 5699, 5701, 5702, 5702,
    5702, 5705, 5707, 5707, 5710, 5711, 5712, 5714, 5714, 5714, 5715, 5715, 5715, 5718, 5719, 5722, 5723, 5726, 5726, 5728, 5728, 5728, 5728, 5730,
    5730, 5732, 5733, 5734, 5735, 5740, 5741, 5741, 5742, 5745, 5745, 5745, 5745, 5746, 5746, 5748, 5752, 5752, 5753, 5756, 5758, 5758, 5762, 5764,
    5764, 5764, 5765, 5766, 5766, 5766, 5766, 5766, 5770, 5771, 5773, 5773, 5773, 5773, 5774, 5774, 5774, 5775, 5778, 5780, 5782, 5788, 5790, 5792,
    5794, 5796, 5798, 5799, 5800, 5800, 5801, 5802, 5802, 5802, 5804, 5804, 5805, 5805, 5805, 5805, 5805, 5806, 5806, 5807, 5807, 5808, 5808, 5808,
    5813, 5813, 5815, 5819, 5820, 5822, 5824, 5827, 5827, 5831, 5833, 5837, 5838, 5852, 5853, 5853, 5856, 5856, 5856, 5856, 5856, 5856, 5857, 5858,
    5858, 5858, 5858, 5859, 5861, 5861, 5861, 5861, 5861, 5862, 5865, 5867, 5868, 5870, 5871, 5872, 5875, 5876, 5877, 5879, 5880, 5882, 5884, 5889,
    5889, 5889, 5889, 5890, 5891, 5893, 5894, 5895, 5895, 5895, 5898, 5900, 5903, 5904, 5904, 5905, 5918, 5920, 5922, 5933, 5934, 5937, 5937, 5937,
    5941, 5943, 5944, 5944, 5944, 5946, 5947, 5947, 5951, 5951, 5957, 5961, 5961, 5963, 5963, 5965, 5967, 5967, 5968, 5969, 5971, 5972, 5972, 5972,
    5972, 5973, 5973, 5976, 5979, 5981, 5982, 5984, 5985, 5987, 5987, 5990, 5990, 5990, 5990, 5993, 5994, 5995, 5997, 5999, 6000, 6001, 6003, 6003,
    6008, 6010, 6011, 6011, 6013, 6017, 6020, 6020, 6020, 6021, 6021, 6024, 6024, 6024, 6024, 6025, 6026, 6026, 6027, 6028, 6028, 6029, 6029, 6029,
    6030, 6032, 6032, 6032, 6035, 6037, 6041, 6042, 6043, 6043, 6044, 6049, 6052, 6053, 6054, 6057, 6059, 6060, 6061, 6064, 6066, 6066, 6067, 6076,
    6077, 6077, 6083, 6083, 6083, 6083, 6083, 6085, 6087, 6087, 6089, 6092, 6094, 6094, 6095, 6098, 6099, 6101, 6101, 6102, 6106, 6107, 6108, 6111,
    6113, 6113, 6114, 6115, 6118, 6119, 6119, 6122, 6123, 6123, 6124, 6126, 6130, 6132, 6132, 6136, 6140, 6140, 6141, 6153, 6154, 6154, 6166, 6170,
    6171, 6171, 6171, 6173, 6176, 6178, 6180, 6180, 6182, 6182, 6182, 6183, 6183, 6183, 6183, 6183, 6184, 6184, 6185, 6187, 6188, 6189, 6190, 6191,
    6193, 6194, 6195, 6198, 6198, 6199, 6201, 6201, 6202, 6203, 6203, 6203, 6204, 6208, 6208, 6209, 6212, 6212, 6214, 6216, 6216, 6217, 6218, 6219,
    6220, 6222, 6222, 6222, 6225, 6226, 6227, 6228, 6230, 6231, 6231, 6233, 6236, 6244, 6244, 6245, 6248, 6249, 6250, 6250, 6252, 6253, 6253, 6254,
    6254, 6256, 6258, 6258, 6259, 6259, 6265, 6266, 6266, 6268, 6268, 6271, 6273, 6274, 6274, 6277, 6278, 6279, 6279, 6280, 6280, 6280, 6281, 6281,
    6285, 6287, 6290, 6294, 6297, 6297, 6297, 6298, 6298, 6300, 6300, 6301, 6301, 6304, 6305, 6305, 6305, 6305, 6308, 6309, 6309, 6311, 6312, 6312,
    6313, 6316, 6320, 6321, 6322, 6322, 6322, 6323, 6323, 6327, 6329, 6331, 6332, 6336, 6336, 6338, 6341, 6344, 6345, 6347, 6347, 6348, 6348, 6348,
    6349, 6349, 6349, 6349, 6352, 6354, 6354, 6354, 6357, 6358, 6363, 6364, 6365, 6365, 6367, 6368, 6369, 6372, 6372, 6373, 6373, 6374, 6377, 6378,
    6378, 6380, 6380, 6380, 6380, 6380, 6383, 6384, 6385, 6386, 6396, 6404, 6404, 6404, 6407, 6407, 6408, 6409, 6413, 6414, 6416, 6416, 6418, 6419,
    6420, 6421, 6422, 6422, 6423, 6423, 6423, 6423, 6424, 6428, 6428, 6430, 6433, 6434, 6437, 6437, 6438, 6439, 6441, 6441, 6441, 6443, 6443, 6443,
    6443, 6446, 6447, 6448, 6450, 6450, 6450, 6452, 6453, 6455, 6455, 6455, 6456, 6457, 6458, 6461, 6462, 6465, 6466, 6471, 6472, 6475, 6475, 6476,
    6476, 6477, 6477, 6478, 6481, 6483, 6487, 6489, 6493, 6500, 6500, 6500, 6501, 6501, 6502, 6502, 6507, 6508, 6509, 6511, 6512, 6513, 6514, 6514,
    6514, 6515, 6515, 6515, 6519, 6521, 6522, 6522, 6522, 6524, 6526, 6526, 6530, 6530, 6530, 6532, 6535, 6535, 6536, 6537, 6537, 6539, 6541, 6542,
    6542, 6542, 6544, 6544, 6545, 6545, 6545, 6546, 6548, 6549, 6553, 6554, 6554, 6555, 6557, 6559, 6560, 6561, 6566, 6569, 6570, 6571, 6572, 6575,
    6581, 6581, 6581, 6582, 6582, 6582, 6586, 6588, 6590, 6590, 6590, 6593, 6594, 6594, 6594, 6596, 6603, 6604, 6605, 6606, 6607, 6609, 6609, 6609,
    6609, 6609, 6611, 6611, 6612, 6615, 6618, 6621, 6623, 6625, 6629, 6630, 6632, 6633, 6634, 6634, 6635, 6639, 6640, 6640, 6643, 6644, 6645, 6645,
    6646, 6648, 6651, 6651, 6651, 6654, 6656, 6656, 6661, 6664, 6667, 6670, 6673, 6675, 6677, 6677, 6678, 6679, 6680, 6680, 6681, 6682, 6684, 6685,
    6685, 6689, 6690, 6691, 6691, 6693, 6693, 6696, 6696, 6696, 6698, 6698, 6700, 6705, 6707, 6708, 6709, 6709, 6711, 6713, 6713, 6714, 6714, 6714,
    6714, 6715, 6716, 6719, 6721, 6722, 6725, 6726, 6728, 6728, 6728, 6728, 6729, 6731, 6733, 6734, 6737, 6738, 6742, 6744, 6748, 6748, 6748, 6749,
    6751, 6752, 6755, 6755, 6756, 6758, 6762, 6763, 6765, 6769, 6769, 6770, 6770, 6771, 6773, 6773, 6776, 6776, 6777, 6777, 6778, 6780, 6783, 6784,
    6784, 6784, 6785, 6786, 6793, 6794, 6795, 6797, 6797, 6797, 6798, 6798, 6799, 6801, 6802, 6803, 6804, 6806, 6806, 6808, 6808, 6809, 6809, 6813,
    6813, 6816, 6820, 6820, 6821, 6822, 6825, 6826, 6827, 6829, 6829, 6830, 6831, 6834, 6837, 6840, 6840, 6840, 6841, 6842, 6842, 6843, 6855, 6858,
    6859, 6859, 6860, 6860, 6862, 6862, 6862, 6864, 6868, 6868, 6868, 6868, 6868, 6868, 6869, 6872, 6873, 6874, 6874, 6875, 6877, 6878, 6881, 6881,
    6881, 6884, 6885, 6886, 6887, 6887, 6888, 6890, 6896, 6896, 6899, 6899, 6899, 6900, 6900, 6902, 6902, 6903, 6904, 6907, 6907, 6907, 6910, 6910,
    6910, 6910, 6911, 6911, 6911, 6911, 6911, 6913, 6914, 6915, 6917, 6917, 6917, 6927, 6927, 6930, 6932, 6932, 6933, 6934, 6939, 6939, 6939, 6945,
    6947, 6949, 6949, 6949, 6951, 6960, 6962, 6968, 6969, 6980, 6984, 6985, 6987, 6990, 6991, 6992, 6992, 6992, 6992, 6993, 6993, 6995, 6995, 6997,
    6998, 6999, 6999, 6999, 7000, 7002, 7002, 7003, 7003, 7003, 7003, 7005, 7008, 7008, 7010, 7010, 7011, 7012, 7014, 7014, 7015, 7018, 7020, 7020,
    7020, 7023, 7024, 7028, 7028, 7030, 7030, 7030, 7030, 7031, 7031, 7031, 7031, 7031, 7031, 7033, 7033, 7034, 7035, 7036, 7039, 7039, 7042, 7044,
    7048, 7049, 7053, 7053, 7053, 7053, 7053, 7053, 7055, 7056, 7057, 7058, 7060, 7060, 7063, 7065, 7065, 7067, 7068, 7069, 7069, 7069, 7070, 7070,
    7071, 7073, 7073, 7073, 7074, 7075, 7077, 7078, 7080, 7083, 7084, 7088, 7089, 7091, 7094, 7094, 7094, 7096, 7097, 7097, 7098, 7098, 7100, 7101,
    7103, 7106, 7108, 7111, 7114, 7116, 7116, 7116, 7116, 7116, 7116, 7119, 7121, 7122, 7123, 7123, 7127, 7128, 7129, 7131, 7133, 7133, 7133, 7137,
    7139, 7140, 7140, 7142, 7144, 7145, 7145, 7146, 7147, 7147, 7148, 7151, 7153, 7154, 7154, 7154, 7154, 7155, 7156, 7156, 7158, 7158, 7160, 7162,
    7165, 7172, 7172, 7173, 7174, 7176, 7176, 7179, 7179, 7180, 7180, 7181, 7183, 7185, 7185, 7186, 7188, 7192, 7192, 7192, 7194, 7196, 7199, 7202,
    7203, 7203, 7205, 7207, 7207, 7208, 7209, 7212, 7214, 7214, 7216, 7216, 7219, 7220, 7222, 7224, 7225, 7229, 7230, 7230, 7233, 7234, 7237, 7239,
    7240, 7242, 7242, 7243, 7243, 7246, 7247, 7250, 7252, 7255, 7256, 7262, 7264, 7264, 7265, 7278, 7279, 7282, 7282, 7283, 7284, 7286, 7287, 7287,
    7288, 7290, 7290, 7292, 7292, 7292, 7292, 7294, 7296, 7297, 7298, 7301, 7304, 7304, 7306, 7309, 7311, 7317, 7320, 7324, 7325, 7325, 7326, 7326,
    7328, 7330, 7332, 7333, 7334, 7335, 7337, 7338, 7342, 7346, 7346, 7346, 7347, 7348, 7350, 7351, 7352, 7353, 7354, 7355, 7357, 7358, 7358, 7359,
    7362, 7364, 7364, 7364, 7368, 7370, 7372, 7374, 7378, 7378, 7378, 7379, 7380, 7386, 7388, 7388, 7389, 7391, 7392, 7392, 7398, 7398, 7404, 7404,
    7407, 7409, 7410, 7410, 7410, 7410, 7411, 7411, 7412, 7412, 7417, 7418, 7419, 7419, 7421, 7423, 7424, 7425, 7434, 7435, 7437, 7437, 7438, 7439,
    7440, 7442, 7443, 7443, 7445, 7447, 7448, 7449, 7452, 7454, 7456, 7458, 7462, 7462, 7463, 7466, 7466, 7467, 7471, 7472, 7487, 7487, 7489, 7491,
    7493, 7494, 7494, 7495, 7498, 7498, 7499, 7499, 7502, 7505, 7507, 7507, 7508, 7510, 7510, 7511, 7515, 7515, 7517, 7518, 7519, 7519, 7519, 7523,
    7525, 7525, 7525, 7527, 7529, 7529, 7529, 7529, 7529, 7529, 7531, 7532, 7532, 7534, 7534, 7537, 7539, 7540, 7542, 7542, 7543, 7544, 7545, 7548,
    7550, 7553, 7554, 7555, 7556, 7556, 7557, 7557, 7560, 7564, 7567, 7569, 7569, 7572, 7574, 7574, 7575, 7575, 7575, 7576, 7578, 7578, 7579, 7579,
    7580, 7581, 7582, 7582, 7584, 7586, 7587, 7587, 7594, 7595, 7595, 7595, 7596, 7598, 7601, 7604, 7606, 7606, 7607, 7608, 7608, 7608, 7610, 7611,
    7613, 7613, 7615, 7618, 7621, 7623, 7623, 7625, 7628, 7628, 7628, 7628, 7628, 7629, 7630, 7632, 7635, 7635, 7636, 7639, 7639, 7641, 7641, 7641,
    7642, 7642, 7642, 7644, 7649, 7651, 7652, 7653, 7655, 7658, 7659, 7660, 7664, 7665, 7667, 7671, 7673, 7674, 7677, 7678, 7681, 7682, 7682, 7683,
    7684, 7684, 7684, 7689, 7690, 7693, 7696, 7698, 7699, 7699, 7700, 7702, 7704, 7705, 7706, 7708, 7713, 7713, 7713, 7713, 7713, 7715, 7715, 7718,
    7719, 7720, 7723, 7723, 7724, 7726, 7726, 7728, 7729, 7730, 7731, 7731, 7735, 7736, 7736, 7736, 7736, 7741, 7742, 7742, 7742, 7743, 7744, 7745,
    7747, 7748, 7749, 7751, 7751, 7756, 7760, 7760, 7760, 7761, 7766, 7767, 7768, 7769, 7769, 7769, 7769, 7769, 7770, 7770, 7771, 7773, 7774, 7775,
    7775, 7776, 7777, 7779, 7780, 7782, 7782, 7782, 7785, 7786, 7788, 7789, 7791, 7791, 7794, 7796, 7799, 7800, 7801, 7802, 7802, 7803, 7805, 7807,
    7809, 7812, 7815, 7816, 7818, 7818, 7818, 7820, 7823, 7824, 7825, 7829, 7830, 7830, 7830, 7836, 7837, 7839, 7840, 7842, 7843, 7844, 7846, 7848,
    7853, 7853, 7855, 7858, 7860, 7862, 7864, 7866, 7867, 7868, 7869, 7871, 7874, 7874, 7876, 7876, 7879, 7879, 7880, 7880, 7881, 7883, 7883, 7884,
    7886, 7886, 7886, 7887, 7888, 7889, 7889, 7891, 7892, 7894, 7895, 7895, 7898, 7898, 7900, 7901, 7902, 7902, 7904, 7905, 7907, 7910, 7910, 7910,
    7912, 7913, 7915, 7917, 7919, 7921, 7923, 7925, 7926, 7928, 7928, 7934, 7935, 7936, 7937, 7937, 7939, 7941, 7941, 7942, 7943, 7945, 7945, 7946,
    7947, 7947, 7950, 7953, 7953, 7954, 7955, 7955, 7956, 7957, 7958, 7958, 7959, 7959, 7960, 7961, 7963, 7963, 7963, 7965, 7967, 7970, 7972, 7972,
    7975, 7976, 7979, 7981, 7984, 7986, 7989, 7990, 7990, 7991, 7991, 7992, 7993, 7995, 7998, 7999, 8002, 8003, 8005, 8005, 8005, 8006, 8007, 8007,
    8007, 8009, 8011, 8013, 8013, 8014, 8015, 8015, 8016, 8018, 8019, 8019, 8019, 8020, 8023, 8024, 8024, 8026, 8026, 8026, 8026, 8028, 8029, 8030,
    8030, 8032, 8033, 8039, 8040, 8041, 8043, 8044, 8046, 8047, 8048, 8048, 8050, 8050, 8050, 8052, 8055, 8060, 8062, 8065, 8065, 8065, 8065, 8067,
    8070, 8073, 8076, 8076, 8076, 8078, 8079, 8079, 8079, 8080, 8081, 8081, 8081, 8081, 8083, 8086, 8092, 8092, 8092, 8092, 8093, 8094, 8098, 8099,
    8099, 8101, 8104, 8106, 8107, 8107, 8109, 8109, 8109, 8112, 8113, 8115, 8117, 8119, 8122, 8123, 8123, 8124, 8124, 8125, 8126, 8126, 8127, 8128,
    8131, 8133, 8134, 8134, 8134, 8134, 8136, 8136, 8137, 8140, 8142, 8142, 8145, 8147, 8147, 8147, 8147, 8148, 8149, 8151, 8152, 8156, 8158, 8160,
    8161, 8162, 8163, 8163, 8173, 8173, 8174, 8175, 8175, 8175, 8175, 8182, 8184, 8184, 8185, 8187, 8188, 8194, 8194, 8199, 8201, 8203, 8206, 8208,
    8210, 8214, 8214, 8215, 8215, 8216, 8218, 8220, 8222, 8222, 8222, 8222, 8226, 8226, 8229, 8229, 8231, 8232, 8234, 8235, 8239, 8241, 8244, 8246,
    8246, 8246, 8246, 8247, 8249, 8249, 8249, 8249, 8249, 8250, 8251, 8254, 8255, 8256, 8258, 8260, 8261, 8263, 8263, 8264, 8265, 8266, 8270, 8270,
    8271, 8275, 8277, 8278, 8280, 8282, 8285, 8285, 8288, 8288, 8288, 8288, 8290, 8294, 8297, 8298, 8300, 8302, 8302, 8302, 8302, 8304, 8304, 8305,
    8307, 8310, 8313, 8314, 8314, 8315, 8316, 8318, 8318, 8319, 8319, 8327, 8331, 8336, 8337, 8339, 8339, 8339, 8339, 8342, 8344, 8344, 8345, 8346,
    8348, 8349, 8349, 8352, 8352, 8352, 8352, 8352, 8355, 8355, 8361, 8362, 8365, 8368, 8369, 8370, 8371, 8373, 8373, 8374, 8374, 8374, 8375, 8377,
    8379, 8380, 8381, 8383, 8384, 8386, 8386, 8393, 8394, 8394, 8394, 8395, 8397, 8400, 8401, 8401, 8403, 8404, 8405, 8406, 8408, 8409, 8410, 8413,
    8414, 8414, 8415, 8421, 8422, 8423, 8424, 8424, 8427, 8428, 8429, 8432, 8435, 8437, 8438, 8438, 8439, 8444, 8446, 8446, 8446, 8447, 8447, 8448,
    8448, 8449, 8451, 8455, 8458, 8459, 8461, 8463, 8465, 8465, 8468, 8469, 8469, 8474, 8474, 8475, 8477, 8478, 8480, 8480, 8481, 8482, 8482, 8482,
    8493, 8493, 8494, 8495, 8497, 8498, 8498, 8502, 8505, 8505, 8505, 8506, 8507, 8507, 8508, 8508, 8508, 8509, 8511, 8514, 8515, 8516, 8516, 8517,
    8519, 8522, 8522, 8523, 8525, 8526, 8527, 8527, 8527, 8527, 8528, 8529, 8529, 8533, 8534, 8537, 8537, 8539, 8541, 8541, 8543, 8543, 8545, 8545,
    8545, 8546, 8547, 8547, 8547, 8548, 8549, 8551, 8557, 8559, 8560, 8560, 8560, 8561, 8562, 8562, 8563, 8564, 8567, 8567, 8567, 8567, 8567, 8569,
    8570, 8571, 8571, 8573, 8574, 8575, 8576, 8576, 8576, 8576, 8576, 8587, 8587, 8587, 8589, 8593, 8594, 8598, 8599, 8599, 8601, 8602, 8602, 8602,
    8603, 8605, 8605, 8605, 8606, 8606, 8607, 8613, 8614, 8614, 8615, 8615, 8621, 8625, 8626, 8627, 8631, 8632, 8632, 8632, 8632, 8635, 8637, 8639,
    8639, 8640, 8640, 8642, 8642, 8645, 8648, 8648, 8648, 8648, 8648, 8648, 8651, 8655, 8656, 8657, 8657, 8659, 8660, 8660, 8660, 8662, 8662, 8662,
    8665, 8666, 8672, 8674, 8674, 8674, 8674, 8674, 8675, 8676, 8678, 8678, 8679, 8679, 8680, 8682, 8684, 8685, 8686, 8686, 8689, 8689, 8690, 8691,
    8692, 8692, 8692, 8692, 8693, 8694, 8696, 8699, 8702, 8702, 8703, 8705, 8705, 8707, 8707, 8708, 8710, 8710, 8710, 8712, 8712, 8714, 8714, 8714,
    8714, 8714, 8715, 8715, 8715, 8717, 8719, 8719, 8719, 8719, 8719, 8719, 8719, 8724, 8724, 8729, 8730, 8730, 8733, 8734, 8734, 8736, 8737, 8739,
    8748, 8750, 8752, 8754, 8755, 8756, 8757, 8762, 8762, 8763, 8764, 8765, 8765, 8766, 8766, 8766, 8766, 8770, 8771, 8775, 8777, 8781, 8782, 8783,
    8784, 8785, 8787, 8787, 8787, 8791, 8791, 8791, 8791, 8793, 8793, 8794, 8796, 8801, 8803, 8805, 8807, 8807, 8808, 8808, 8809, 8812, 8812, 8813,
    8815, 8815, 8817, 8817, 8820, 8821, 8825, 8825, 8825, 8825, 8825, 8826, 8828, 8828, 8832, 8838, 8839, 8841, 8842, 8843, 8843, 8843, 8846, 8848,
    8848, 8851, 8853, 8854, 8856, 8856, 8858, 8860, 8861, 8862, 8867, 8868, 8870, 8871, 8874, 8874, 8874, 8874, 8878, 8878, 8878, 8879, 8881, 8884,
    8884, 8885, 8885, 8886, 8887, 8888, 8892, 8893, 8893, 8895, 8897, 8898, 8898, 8900, 8901, 8901, 8902, 8902, 8903, 8912, 8913, 8917, 8918, 8918,
    8918, 8918, 8920, 8921, 8922, 8923, 8924, 8927, 8927, 8930, 8932, 8934, 8936, 8937, 8937, 8939, 8942, 8945, 8946, 8947, 8948, 8950, 8952, 8954,
    8956, 8958, 8959, 8961, 8961, 8962, 8962, 8964, 8968, 8971, 8973, 8975, 8979, 8980, 8980, 8983, 8985, 8987, 8988, 8989, 8990, 8991, 8993, 8996,
    8998, 9000, 9000, 9000, 9001, 9002, 9003, 9004, 9005, 9006, 9006, 9007, 9008, 9010, 9010, 9010, 9014, 9014, 9015, 9017, 9018, 9040, 9040, 9041,
    9043, 9044, 9044, 9047, 9047, 9049, 9050, 9051, 9052, 9054, 9056, 9057, 9059, 9059, 9061, 9063, 9065, 9066, 9067, 9069, 9069, 9070, 9071, 9074,
    9075, 9076, 9076, 9076, 9078, 9080, 9082, 9083, 9085, 9085, 9085, 9085, 9085, 9086, 9088, 9088, 9090, 9091, 9092, 9096, 9096, 9097, 9099, 9101,
    9102, 9102, 9103, 9103, 9104, 9105, 9106, 9106, 9106, 9107, 9109, 9111, 9113, 9114, 9114, 9116, 9117, 9118, 9121, 9123, 9124, 9124, 9125, 9126,
    9127, 9131, 9131, 9133, 9133, 9137, 9137, 9138, 9138, 9140, 9140, 9142, 9142, 9144, 9145, 9145, 9147, 9149, 9150, 9151, 9152, 9155, 9157, 9157,
    9158, 9158, 9159, 9160, 9161, 9164, 9164, 9168, 9169, 9169, 9170, 9172, 9174, 9175, 9176, 9179, 9180, 9180, 9181, 9181, 9181, 9182, 9183, 9183,
    9183, 9184, 9188, 9188, 9188, 9188, 9188, 9188, 9190, 9191, 9191, 9192, 9194, 9195, 9197, 9198, 9203, 9206, 9207, 9207, 9208, 9209, 9212, 9212,
    9213, 9215, 9216, 9217, 9218, 9218, 9218, 9222, 9222, 9223, 9223, 9223, 9224, 9226, 9227, 9228, 9228, 9229, 9230, 9231, 9233, 9236, 9237, 9238,
    9240, 9241, 9241, 9241, 9241, 9242, 9243, 9244, 9244, 9244, 9244, 9246, 9246, 9246, 9246, 9246, 9247, 9248, 9249, 9252, 9252, 9254, 9255, 9255,
    9257, 9260, 9261, 9262, 9263, 9264, 9265, 9265, 9265, 9266, 9268, 9268, 9268, 9269, 9269, 9270, 9272, 9274, 9276, 9277, 9279, 9280, 9281, 9281,
    9281, 9282, 9283, 9286, 9287, 9289, 9289, 9292, 9293, 9295, 9297, 9298, 9298, 9299, 9300, 9301, 9306, 9307, 9307, 9307, 9308, 9309, 9344, 9344,
    9421, 9422, 9423, 9424, 9424, 9424, 9425, 9428, 9430, 9431, 9431, 9431, 9433, 9436, 9436, 9437, 9440, 9440, 9440, 9441, 9441, 9441, 9442, 9444,
    9446, 9447, 9450, 9450, 9455, 9460, 9464, 9467, 9469, 9469, 9471, 9471, 9473, 9477, 9480, 9481, 9484, 9484, 9485, 9490, 9490, 9491, 9494, 9494,
    9497, 9498, 9499, 9499, 9504, 9505, 9505, 9505, 9506, 9507, 9508, 9510, 9510, 9510, 9510, 9510, 9512, 9512, 9515, 9516, 9517, 9518, 9519, 9520,
    9522, 9524, 9524, 9526, 9528, 9528, 9528, 9528, 9528, 9529, 9529, 9531, 9538, 9538, 9538, 9540, 9541, 9541, 9541, 9541, 9542, 9546, 9547, 9547,
    9550, 9552, 9552, 9554, 9556, 9559, 9560, 9561, 9561, 9561, 9563, 9563, 9563, 9564, 9564, 9564, 9564, 9565, 9567, 9568, 9569, 9569, 9570, 9571,
    9572, 9573, 9577, 9577, 9577, 9585, 9585, 9585, 9585, 9586, 9586, 9588, 9590, 9594, 9598, 9599, 9599, 9599, 9601, 9605, 9606, 9607, 9607, 9607,
    9611, 9615, 9616, 9618, 9618, 9618, 9619, 9622, 9625, 9627, 9629, 9629, 9629, 9629, 9630, 9631, 9635, 9636, 9639, 9641, 9644, 9645, 9648, 9649,
    9649, 9650, 9650, 9651, 9654, 9656, 9656, 9656, 9656, 9656, 9656, 9658, 9662, 9662, 9662, 9662, 9662, 9663, 9663, 9663, 9665, 9666, 9667, 9667,
    9667, 9668, 9670, 9677, 9678, 9678, 9679, 9680, 9684, 9688, 9689, 9689, 9689, 9689, 9692, 9692, 9695, 9698, 9699, 9701, 9702, 9702, 9707, 9709,
    9710, 9710, 9713, 9715, 9716, 9717, 9719, 9720, 9722, 9722, 9725, 9725, 9725, 9726, 9730, 9731, 9742, 9742, 9743, 9744, 9747, 9750, 9750, 9750,
    9750, 9752, 9759, 9762, 9764, 9765, 9766, 9769, 9770, 9773, 9774, 9775, 9776, 9776, 9776, 9782, 9782, 9784, 9786, 9789, 9789, 9791, 9792, 9795,
    9798, 9802, 9803, 9803, 9804, 9804, 9804, 9805, 9805, 9810, 9813, 9814, 9817, 9817, 9817, 9818, 9821, 9822, 9822, 9822, 9823, 9823, 9826, 9826,
    9828, 9829, 9829, 9829, 9830, 9831, 9831, 9831, 9833, 9834, 9838, 9839, 9839, 9839, 9840, 9840, 9840, 9841, 9841, 9842, 9843, 9844, 9848, 9851,
    9851, 9852, 9853, 9856, 9858, 9871, 9874, 9875, 9877, 9877, 9879, 9880, 9880, 9880, 9880, 9881, 9883, 9885, 9885, 9885, 9887, 9887, 9887, 9888,
    9888, 9888, 9888, 9888, 9888, 9890, 9891, 9893, 9893, 9894, 9895, 9896, 9898, 9899, 9901, 9902, 9904, 9906, 9906, 9909, 9909, 9910, 9910, 9912,
    9916, 9916, 9916, 9916, 9916, 9916, 9917, 9918, 9919, 9922, 9923, 9923, 9930, 9931, 9933, 9935, 9935, 9935, 9936, 9937, 9939, 9943, 9944, 9951,
    9957, 9959, 9960, 9962, 9962, 9965, 9968, 9970, 9971, 9972, 9973, 9976, 9977, 9979, 9982, 9983, 9984, 9986, 9991, 9994, 9995, 9997, 9998, 9999,
    10001, 10001, 10001, 10001, 10002, 10002, 10004, 10006, 10007, 10011, 10011, 10014, 10015, 10015, 10016, 10016, 10017, 10018, 10018, 10019, 10020, 10022, 10022, 10026,
    10028, 10029, 10029, 10030, 10031, 10032, 10033, 10034, 10036, 10036, 10037, 10042, 10042, 10044, 10044, 10044, 10047, 10047, 10048, 10049, 10052, 10053, 10053, 10054,
    10058, 10059, 10060, 10060, 10062, 10062, 10063, 10063, 10065, 10067, 10067, 10068, 10070, 10070, 10070, 10072, 10072, 10072, 10072, 10072, 10072, 10074, 10074, 10074,
    10074, 10074, 10085, 10085, 10086, 10089, 10092, 10094, 10095, 10096, 10100, 10101, 10102, 10103, 10105, 10105, 10107, 10108, 10108, 10108, 10110, 10111, 10112, 10116,
    10116, 10116, 10117, 10117, 10118, 10119, 10119, 10119, 10120, 10124, 10125, 10126, 10127, 10129, 10130, 10131, 10132, 10133, 10133, 10135, 10137, 10138, 10138, 10141,
    10142, 10142, 10146, 10146, 10147, 10147, 10150, 10159, 10160, 10160, 10162, 10164, 10164, 10168, 10169, 10169, 10170, 10170, 10171, 10171, 10172, 10176, 10177, 10178,
    10179, 10180, 10181, 10182, 10184, 10186, 10188, 10188, 10191, 10195, 10198, 10212, 10214, 10214, 10214, 10214, 10224, 10224, 10224, 10224, 10225, 10226, 10227, 10229,
    10230, 10230, 10232, 10233, 10234, 10234, 10235, 10235, 10235, 10237, 10237, 10237, 10241, 10241, 10241, 10244, 10244, 10246, 10246, 10247, 10252, 10254, 10254, 10255,
    10256, 10256, 10256, 10256, 10274, 10274, 10274, 10274, 10278, 10283, 10283, 10285, 10286, 10286, 10297, 10300, 10306, 10307, 10309, 10309, 10310, 10312, 10314, 10314,
    10316, 10317, 10319, 10321, 10322, 10322, 10322, 10323, 10323, 10324, 10327, 10328, 10331, 10331, 10331, 10332, 10332, 10333, 10334, 10334, 10334, 10335, 10338, 10338,
    10339, 10339, 10340, 10340, 10342, 10342, 10343, 10345, 10346, 10349, 10350, 10350, 10351, 10353, 10353, 10353, 10353, 10354, 10355, 10355, 10356, 10356, 10356, 10357,
    10361, 10362, 10377, 10380, 10382, 10382, 10382, 10382, 10384, 10387, 10388, 10391, 10392, 10393, 10395, 10398, 10406, 10407, 10409, 10411, 10416, 10419, 10422, 10422,
    10422, 10422, 10422, 10422, 10422, 10424, 10425, 10429, 10429, 10430, 10432, 10434, 10434, 10435, 10436, 10436, 10438, 10438, 10438, 10440, 10440, 10440, 10440, 10443,
    10443, 10446, 10446, 10447, 10449, 10450, 10453, 10453, 10454, 10455, 10457, 10457, 10459, 10461, 10462, 10463, 10463, 10463, 10464, 10464, 10465, 10468, 10469, 10472,
    10472, 10472, 10472, 10472, 10474, 10474, 10476, 10477, 10478, 10481, 10482, 10483, 10483, 10483, 10484, 10486, 10490, 10492, 10494, 10494, 10502, 10503, 10503, 10504,
    10519, 10522, 10522, 10523, 10523, 10525, 10525, 10526, 10527, 10529, 10530, 10531, 10533, 10534, 10535, 10537, 10539, 10541, 10543, 10543, 10544, 10545, 10545, 10545,
    10545, 10547, 10548, 10550, 10552, 10553, 10553, 10554, 10556, 10557, 10558, 10559, 10560, 10563, 10563, 10564, 10569, 10570, 10572, 10572, 10572, 10573, 10576, 10577,
    10580, 10581, 10581, 10583, 10585, 10588, 10591, 10593, 10594, 10597, 10599, 10599, 10600, 10601, 10602, 10603, 10605, 10605, 10606, 10607, 10607, 10612, 10612, 10614,
    10616, 10617, 10618, 10618, 10618, 10620, 10621, 10622, 10623, 10623, 10626, 10626, 10626, 10628, 10629, 10633, 10634, 10635, 10636, 10638, 10641, 10641, 10648, 10649,
    10649, 10651, 10652, 10653, 10654, 10654, 10654, 10654, 10654, 10654, 10654, 10655, 10655, 10657, 10658, 10658, 10658, 10663, 10666, 10666, 10666, 10668, 10668, 10669,
    10669, 10669, 10672, 10673, 10674, 10675, 10677, 10683, 10685, 10685, 10687, 10688, 10688, 10689, 10690, 10691, 10694, 10694, 10697, 10697, 10697, 10698, 10701, 10701,
    10701, 10702, 10703, 10704, 10708, 10708, 10711, 10712, 10712, 10717, 10720, 10722, 10725, 10727, 10732, 10734, 10735, 10735, 10736, 10736, 10737, 10737, 10737, 10738,
    10740, 10740, 10743, 10745, 10746, 10748, 10748, 10750, 10750, 10751, 10754, 10756, 10759, 10759, 10759, 10760, 10762, 10770, 10770, 10771, 10773, 10773, 10774, 10774,
    10775, 10776, 10780, 10781, 10784, 10785, 10787, 10788, 10788, 10788, 10788, 10790, 10799, 10801, 10802, 10806, 10807, 10808, 10808, 10808, 10812, 10813, 10813, 10813,
    10813, 10813, 10816, 10817, 10819, 10820, 10820, 10820, 10824, 10825, 10825, 10825, 10825, 10825, 10826, 10827, 10829, 10831, 10832, 10832, 10834, 10834, 10836, 10837,
    10838, 10840, 10840, 10843, 10843, 10843, 10843, 10843, 10845, 10846, 10847, 10848, 10849, 10852, 10855, 10855, 10855, 10855, 10857, 10859, 10861, 10863, 10863, 10871,
    10871, 10871, 10875, 10875, 10876, 10877, 10877, 10877, 10878, 10878, 10880, 10881, 10882, 10885, 10887, 10888, 10889, 10889, 10889, 10893, 10894, 10894, 10896, 10897,
    10897, 10898, 10900, 10902, 10903, 10905, 10906, 10908, 10913, 10914, 10915, 10919, 10919, 10919, 10921, 10921, 10922, 10923, 10923, 10924, 10925, 10927, 10928, 10930,
    10933, 10933, 10934, 10935, 10935, 10937, 10937, 10937, 10939, 10939, 10940, 10942, 10943, 10944, 10944, 10947, 10955, 10956, 10959, 10965, 10965, 10968, 10971, 10971,
    10973, 10975, 10976, 10977, 10978, 10979, 10980, 10986, 10988, 10990, 10990, 10990, 10991, 10991, 10995, 10997, 10999, 10999, 10999, 10999, 10999, 11000, 11001, 11003,
    11004, 11007, 11007, 11008, 11008, 11011, 11015, 11016, 11016, 11017, 11017, 11032, 11032, 11033, 11034, 11034, 11036, 11036, 11036, 11039, 11040, 11043, 11044, 11044,
    11044, 11045, 11045, 11047, 11051, 11051, 11052, 11054, 11055, 11056, 11056, 11059, 11059, 11061, 11061, 11061, 11061, 11061, 11063, 11064, 11065, 11067, 11069, 11070,
    11071, 11072, 11077, 11079, 11081, 11082, 11086, 11086, 11089, 11092, 11093, 11094, 11094, 11095, 11095, 11097, 11098, 11100, 11102, 11103, 11109, 11114, 11115, 11115,
    11116, 11117, 11121, 11122, 11122, 11124, 11124, 11125, 11128, 11129, 11129, 11131, 11132, 11133, 11133, 11134, 11135, 11136, 11136, 11138, 11139, 11144, 11144, 11144,
    11144, 11146, 11149, 11150, 11154, 11155, 11158, 11161, 11162, 11165, 11168, 11170, 11171, 11176, 11178, 11180, 11180, 11180, 11180, 11183, 11185, 11188, 11190, 11193,
    11193, 11194, 11194, 11194, 11196, 11196, 11201, 11202, 11203, 11204, 11206, 11206, 11208, 11214, 11214, 11215, 11219, 11220, 11221, 11221, 11222, 11223, 11223, 11226,
    11226, 11226, 11226, 11227, 11228, 11230, 11233, 11235, 11238, 11239, 11240, 11240, 11240, 11240, 11240, 11242, 11244, 11245, 11246, 11249, 11249, 11252, 11255, 11258,
    11278, 11281, 11282, 11287, 11288, 11292, 11292, 11292, 11297, 11299, 11302, 11303, 11304, 11304, 11306, 11306, 11307, 11310, 11314, 11319, 11319, 11321, 11322, 11323,
    11324, 11325, 11325, 11326, 11331, 11332, 11332, 11332, 11333, 11333, 11333, 11338, 11338, 11340, 11340, 11341, 11344, 11344, 11345, 11348, 11349, 11350, 11416, 11419,
    11419, 11421, 11421, 11423, 11426, 11431, 11431, 11431, 11432, 11440, 11440, 11442, 11442, 11444, 11444, 11445, 11447, 11447, 11448, 11448, 11448, 11450, 11453, 11453,
    11455, 11456, 11456, 11460, 11462, 11465, 11465, 11467, 11469, 11475, 11478, 11478, 11479, 11481, 11485, 11486, 11486, 11487, 11489, 11490, 11492, 11493, 11493, 11496,
    11496, 11496, 11498, 11499, 11500, 11500, 11502, 11505, 11506, 11513, 11513, 11514, 11517, 11518, 11519, 11520, 11520, 11522, 11524, 11526, 11528, 11532, 11536, 11537,
    11537, 11538, 11538, 11540, 11540, 11540, 11540, 11542, 11543, 11544, 11545, 11547, 11547, 11547, 11548, 11548, 11549, 11552, 11554, 11557, 11557, 11559, 11560, 11561,
    11563, 11566, 11566, 11566, 11568, 11569, 11569, 11570, 11574, 11575, 11592, 11595, 11600, 11600, 11600, 11601, 11603, 11603, 11606, 11607, 11608, 11610, 11611, 11612,
    11614, 11614, 11618, 11620, 11621, 11622, 11622, 11628, 11628, 11628, 11630, 11631, 11634, 11634, 11635, 11636, 11636, 11637, 11638, 11639, 11639, 11639, 11640, 11642,
    11645, 11645, 11646, 11646, 11647, 11647, 11649, 11650, 11651, 11654, 11655, 11655, 11658, 11659, 11661, 11663, 11664, 11664, 11664, 11671, 11671, 11671, 11672, 11672,
    11673, 11673, 11676, 11677, 11679, 11681, 11683, 11684, 11686, 11686, 11689, 11691, 11691, 11691, 11696, 11696, 11697, 11699, 11699, 11702, 11703, 11705, 11705, 11706,
    11709, 11709, 11710, 11713, 11714, 11715, 11715, 11715, 11716, 11718, 11719, 11720, 11720, 11720, 11723, 11726, 11727, 11728, 11728, 11728, 11729, 11729, 11730, 11731,
    11732, 11732, 11732, 11733, 11734, 11736, 11739, 11745, 11745, 11746, 11746, 11747, 11748, 11748, 11749, 11749, 11752, 11754, 11754, 11757, 11757, 11757, 11759, 11761,
    11762, 11762, 11764, 11765, 11766, 11767, 11769, 11771, 11771, 11773, 11776, 11781, 11782, 11784, 11786, 11786, 11792, 11797, 11798, 11798, 11799, 11799, 11799, 11799,
    11800, 11800, 11801, 11809, 11812, 11813, 11814, 11815, 11818, 11821, 11823, 11823, 11824, 11824, 11824, 11825, 11826, 11827, 11827, 11829, 11830, 11832, 11832, 11835,
    11835, 11835, 11839, 11839, 11840, 11842, 11844, 11847, 11847, 11850, 11854, 11858, 11862, 11862, 11862, 11863, 11865, 11865, 11865, 11876, 11877, 11877, 11878, 11880,
    11881, 11883, 11884, 11884, 11884, 11884, 11885, 11886, 11886, 11887, 11890, 11891, 11891, 11893, 11894, 11894, 11894, 11895, 11896, 11896, 11897, 11897, 11898, 11898,
    11898, 11899, 11900, 11900, 11903, 11903, 11904, 11904, 11904,
};

inline constexpr std::uint64_t builtin_filter[] = {
    0x4005816440922800u, 0x8720110c0100e404u, 0x10c1080000002020u, 0x3004159220021u, 0x1880140209202109u, 0x211214203c874842u,
    0x8084480183801080u, 0x6140102824a20180u, 0x1040030d1860450u, 0xd21608043c099401u, 0x121218b46000e381u, 0x12000800c2204334u,
    0x801216442002001u, 0x80244088001001u, 0xca008100322100f2u, 0x8410204159906u, 0x204040000852a410u, 0x8104016490400350u,
    0xe102c2801602842u, 0x4600408044000909u, 0x1000000c8000u, 0x120000d1002e40a0u, 0x200000800000804u, 0x1042519042440080u,
    0x54004800040500u, 0x5180804810026b16u, 0xc4f008000222d044u, 0x5401205128108000u, 0x1a00600001115008u, 0x10008048011600u,
    0x8884040e1c000100u, 0x10402092400010u, 0x2145424000890904u, 0x44001181401346u, 0x54007816010a8804u, 0x4c040803a0900410u,
    0xe00b08204e205116u, 0xb5081001060eu, 0x8040080640444000u, 0x1002401020840014u, 0x38440c1a84200904u, 0x2420480218c2211u,
    0x4080410032482000u, 0x84401002100010u, 0x400002207e054011u, 0x1041000000220012u, 0x22015100b103200u, 0xcfc454c4211e2cb8u,
    0xc404080081201400u, 0x56a8000003240110u, 0xc002eb9c0408025u, 0x82e8000007010adu, 0x144600934081498du, 0xa000800008054202u,
    0x8000104ac0880u, 0x8001100a608u, 0x3e4d00060803021u, 0x224c21108c1b3476u, 0x14204000804080u, 0x440a015055b08945u,
    0x2020208011820000u, 0x5004204a0080684u, 0x802880ac22148e36u, 0x428c13d020883005u, 0x924000c00208088u, 0xa21000200028895u,
    0x7c0841001c404u, 0xc043200a04008u, 0x406b05286000450u, 0x2206200c21014a11u, 0x80ba081896082u, 0x2195000040002u,
    0xb59821001301020u, 0x2000000014000003u, 0x189180100810000u, 0x12e0094440a01208u, 0x8a0a20001008834u, 0x100084000006100u,
    0x1c28000022020146u, 0x560105282608085u, 0x124c00a8010000u, 0x2046204200c20840u, 0x210900c0e8434440u, 0xa030064288140862u,
    0xa87090112c06u, 0x4840100800111280u, 0x608300000400009u, 0x4000804e010190cu, 0x824a8981208c74u, 0xc4108081f100a434u,
    0x4828208001201400u, 0x2180001202093012u, 0x8831438a24f2611u, 0x444222001ca102e4u, 0x1b04046144284686u, 0x1408089842980ae0u,
    0x27083a8084401141u, 0x2708a86c61000801u, 0x4800738100000040u, 0xc90450204f500044u, 0x21a02041192deu, 0x251083822004012u,
    0x440a010100200120u, 0xfa24648ed0040261u, 0x2086500500018042u, 0x1000000810020u, 0x3c08a04014404005u, 0x4000200208010000u,
    0x10010028400068u, 0x4a0090800a128430u, 0x1240240002004230u, 0xa5120406011282u, 0x622ac10b2c700008u, 0x9080240c04aa8020u,
    0x3c41010404800a20u, 0x6514045c02a43d02u, 0x500010001000800u, 0x900000110404008u, 0x806040a98229e80u, 0x2300104014000102u,
    0x82621184038d101cu, 0x402c5d0000150800u, 0x2898101243801a18u, 0xc00008a900920720u, 0x8840001419801712u, 0xa231004d0620c1u,
    0x21b2404040040100u, 0xc8843214071u, 0x800122016020820u, 0x3402000861812040u, 0x8330050400115u, 0x241551021618080u,
    0x1c2004880400300u, 0x240000804800223u, 0x2800801040000400u, 0x8045e72090858u, 0x24024cc24236243u, 0x103284b44e881410u,
    0x8888281020d23200u, 0x84034081014e0042u, 0x560895506306e4cu, 0x24122980018088u, 0x140014a138010eu, 0x4106030d0120803u,
    0x482070042a1032e0u, 0x4814482100280608u, 0x204088041014u, 0x2402006c11820841u, 0x2a8000629006b22du, 0x4000010100bc000u,
    0x1040020400140140u, 0x610480301404403u, 0x11d4c86802c00414u, 0xd46a00003c28051bu, 0x251666aa0040302u, 0x40020400ba0800u,
    0x4085030084904223u, 0xb5803d054d880204u, 0x98f90a0040a04u, 0x2210491000101u, 0x8c54080352042u, 0x200048200u,
    0x10080c00000u, 0x90000e4110020a4u, 0xa0020022824c8000u, 0x205df04910001a1u, 0x803a888009824c00u, 0xc8c20b003500a020u,
    0x65200285cc100u, 0x2300509070f0d200u, 0xa000008400030300u, 0x28010138010121u, 0x2088000060004083u, 0x41544006008426u,
    0x28004302a12740u, 0x13c88000b88885u, 0x12c06080404a145u, 0x4480001314014051u, 0xc91080009802c023u, 0x3902080603200800u,
    0x42108330b801001u, 0x8604035000881c8u, 0x458830ca62004400u, 0x20098062002801u, 0x400000400180202u, 0x60040480004000u,
    0x80042b50420184a1u, 0x810862438100101u, 0x10012702023c8069u, 0x100118600248011u, 0xc200005006800u, 0x800208081082u,
    0x9400801000000042u, 0x10080080800000u, 0xe868801d8bca801du, 0x2840800052021c1u, 0x6941801001a90173u, 0x440b08040250a085u,
    0x4008040294580006u, 0x490028400005a00u, 0x143050f4204c0046u, 0x100006428514088u, 0x9443088010208c5u, 0x82442408082984u,
    0x829416440a854800u, 0xc200330aa34098u, 0x8000202020140204u, 0x8826200a101204cu, 0x4401803002481u, 0x602a80658402144u,
    0x9004000100000204u, 0x2204c88042138290u, 0x800228004004806u, 0x21880010000082c0u, 0x982450322308000u, 0x2880001021900c1eu,
    0x30010100704e4104u, 0x10400100484111eu, 0x8202180110240440u, 0x3200082120900000u, 0x55981140020c5084u, 0xc0000400034000u,
    0x8291522801001020u, 0x608a0128c4908c4u, 0x4527c52070697159u, 0xc5020002028102u, 0xc580470c2020001u, 0x1001c44a04904u,
    0x2060440821ea0040u, 0x248009100c088000u, 0xa1220886a319u, 0x90a104032000060u, 0x1190892088c30603u, 0x40c444151009140u,
    0x900024080a0a604u, 0x2408082000014880u, 0x10b04064802bu, 0x4c8c092843640000u, 0x110001418806600u, 0x2c008221000c0888u,
    0x4000800920000008u, 0x220808a010281u, 0x408289104a20031u, 0x1000520c00010111u, 0x2040c81004104a4u, 0x400022422080008u,
    0x8c1001a54400f10u, 0x4a1c06564c303au, 0x4c0ad001820020u, 0x24802a2888014003u, 0x8120008280100du, 0x80040502041081cu,
    0x92e603049a00800u, 0x140b210004010884u, 0x1020a113044124b0u, 0x85b11108243b1312u, 0xac1222020180000u, 0x54c6120072022604u,
    0x1840000a00100201u, 0x8000040009u, 0x80850001607808a0u, 0x4000000014000020u, 0x2038081200020085u, 0x200000020c50u,
    0x852628559042415au, 0x800048200a805040u, 0x2cd388645010017u, 0x80300500010080c1u, 0xa000108902010100u, 0x2000450882045081u,
    0xa210000be2c00078u, 0x2104194a8c6010d0u, 0x302481100033500u, 0xc10919238880b0cu, 0x17086021060230u, 0x50a600020c068078u,
    0x2002182420000002u, 0x40204d808040c85u, 0x3010442820f0083u, 0x202000181030e21u, 0x226d0801058088u, 0x1081284408032a05u,
    0x40065a0e9b949600u, 0x2080031480100184u, 0x918210420a000c40u, 0xa9c8600500241a7u, 0x18490040810090u, 0x900050202020001u,
    0x2280204c02000010u, 0x8482005a64028030u, 0x8c4c5b702aa203u, 0x2030414000461800u, 0xc41442402108084du, 0x1000040a022880eu,
    0x18020224218a0529u, 0x62980124320411a0u, 0x4200400008400004u, 0x4c1c90d013e00814u, 0x80102a0943948c04u, 0x305514010115a06eu,
    0x40000020u, 0x10900200000514d3u, 0x90000200906401u, 0x14a3024003000988u, 0x7902701600c2401u, 0xe004140818d80900u,
    0x400806030080080u, 0x9820518160041042u, 0x10028000409030u, 0x10002ea088100084u, 0xa00c919804000204u, 0x202000c44004040u,
    0x8009207041407040u, 0xb224078000118082u, 0x2a00c0612410480u, 0x1020980007008a00u, 0x20080100003000u, 0x80208124ac21b280u,
    0x53e8212048808104u, 0x5010089092601c80u, 0x2000800800082000u, 0x6e051000ea441aeu, 0x1bf1004001080334u, 0x896000391c54050u,
    0xc21c100760081000u, 0xc4494008c0401u, 0x210009200040842u, 0x3000408124090444u, 0x2840200a2201c110u, 0x8100300484016002u,
    0x2f48400c0a947110u, 0x20208408a004a402u, 0x20005a000d22c614u, 0x8800010468140021u, 0x60250000022240u, 0x400050101054050eu,
    0x5006044401879250u, 0x540003000010800u, 0x60e4404464110580u, 0xe00d80b03903480u, 0x8117c00b40842000u, 0x6024606008880004u,
    0x8371998002a4a601u, 0x2000800030014001u, 0x300000806a110e08u, 0xa4000840022a800u, 0x8003069c05189u, 0xa1196d670820f216u,
    0x900200820ae6016fu, 0x200000092100000u, 0x608810820000000u, 0x9c00c420245e188u, 0x280400007229000u, 0x92e086222084720u,
    0x80a01e8810010964u, 0x216400042001102u, 0x448008000040002u, 0x800042428010a802u, 0x8ca092a1d9720027u, 0x200b9a01c00052c0u,
    0x3c20050653c36811u, 0x6014000600108b00u, 0x401f1a4a3774400au, 0xf90046453508499bu, 0x58a800002002401u, 0x5622219b2038641u,
    0xb680000a88000015u, 0x1c0e241281019210u, 0x4720040000b38319u, 0x2004000a10080b1u, 0x8188a689c045403cu, 0x294660000086100u,
    0x8809001220000400u, 0x1109020200c0e10u, 0x8cc9021cf6448a44u, 0x297402622409u, 0x1004003291c91110u, 0x41a0800d0dc40050u,
    0x9e327009484110u, 0x470404b090857899u, 0x2412000361a00cb8u, 0x48499000508b9188u, 0x2404001000000202u, 0x4009010010408092u,
    0x5080141423109u, 0x88d280002c0u, 0x14a005a5110a0100u, 0x42c480534b97c980u, 0xe0211000d1061381u, 0x2200404804040051u,
    0x4e0821000400000u, 0x107780f800e03030u, 0xc034030021028000u, 0x2220908881121892u, 0x8001081826848024u, 0x12420054500518u,
    0xc00001002024490u, 0x2014100785a1604u, 0xa0120b40000d0900u, 0x995098a403ca145u, 0x9100100cca01841bu, 0x15801024b008000cu,
    0xc12808925d0881b1u, 0x4000800402290400u, 0x11000000001a0020u, 0x5097240048030080u, 0x9804408080018c57u, 0x8200000004020000u,
    0x1084402010830c02u, 0x58114c6854044u, 0xf100c112a100029cu, 0x109a420102280c8cu, 0x20022400c0316387u, 0x400010208110u,
    0x1e01d14e11826035u, 0xcc30419c13460bu, 0x1040131063040u, 0x1206014b2115304u, 0x84a407d5a4202246u, 0x2910698009002126u,
    0x54300134005800u, 0x4012c080104a44cu, 0x80400000000u, 0x23303908040e0a15u, 0x83454102024a8002u, 0x11001894000e0u,
    0x89089d0b9005c00u, 0xb40c20e2020400c3u, 0x260a004800078494u, 0xa6641839102u, 0x400004510018009u, 0x100211280400500u,
    0x840010008c051427u, 0x80001841220014c0u, 0x8184dc2080000040u, 0x180000008400000u, 0xe900c0c80040080au, 0x180145023e0b605u,
    0x8c042ca0201028bu, 0x8a070008626c62u, 0x88608480482d80u, 0x4f006a2890402880u, 0xcda0202100904a82u, 0x4b00804003438a02u,
    0x100008310002383u, 0x40a030863c242600u, 0x9300608200ca8880u, 0x8168022609040400u, 0x20088c8f04118u, 0x3805430405a88110u,
    0x50090004c00a08u, 0x10100308c71024e0u, 0x6a00a084880020u, 0x60204202c4401a48u, 0xc0011a0360004000u, 0x1010215a82106060u,
    0x5408824101002844u, 0x1410448500b08072u, 0x1068641070c04830u, 0x20026000400001u, 0x288200010810040eu, 0x4c512104a0830b11u,
    0x803700c000804u, 0x24014086b0844072u, 0x862714423819124bu, 0x1004920808405180u, 0x420007002001024u, 0x1001880928044u,
    0x80122249100080u, 0x802170203024a08au, 0xea0043168d442820u, 0x1801011090b0040au, 0x1214e41800192035u, 0x60164eb2b6002004u,
    0x814080044a801040u, 0x4100561020921620u, 0x12000021c0018857u, 0xc004002100540048u, 0x1500242540081040u, 0x1110140d004040c0u,
    0x52400d0814222ca4u, 0x2a00001080b1a004u, 0x8060040846891201u, 0x40008000000000u, 0x44010e82000b1208u, 0x6365110050718085u,
    0x1601020216e4b400u, 0x202e001006112004u, 0x1000140000000000u, 0x1228010110106202u, 0x1084053800u, 0x401010270611004cu,
    0x20241003412c30c1u, 0x200c300ab00018au, 0xb802019888148cu, 0x42a224f2c00d862u, 0x8020800108e54du, 0x2b904006412a0940u,
    0x8909004248a9230u, 0xc814459514960008u, 0x8286810826010451u, 0x388020001200c081u, 0x8080008a0050200u, 0xca9c10a4a310610u,
    0x40a220902202063u, 0x280100000840400u, 0x42442d920210100u, 0x9400411205439241u, 0x9840068880004003u, 0xaa48220008840008u,
    0x2000004810042c0u, 0xa2825808c1c0008fu, 0x318000880802400u, 0x4806068864u, 0x84b82bdf35953c7u, 0x40113842c2040012u,
    0x81104100040c0402u, 0x8980100000020000u, 0x1018088200040060u, 0x401009038000000u, 0x104038ef1b10008au, 0x14c38c000000d0c5u,
    0xa426000100021681u, 0x511201392012230u, 0x814303050088a945u, 0x450882880601810u, 0x4405190c04800u, 0xe00600600850e140u,
    0x300400100440c34u, 0x200395494028008u, 0x2004440400c8800u, 0x27048460222c1000u, 0x5a03000200100c89u, 0x100100000801002u,
    0x388800002004090u, 0x4801020438150541u, 0x8000450440841u, 0x1026a230c005u, 0xa00080a0a0002048u, 0x8060108128050805u,
    0x229c004f3c2002a1u, 0x4000040000000u, 0x1c34000893909482u, 0x520cb402c0030816u, 0x8022e04800022400u, 0x1610c8021004c208u,
    0x640824280008003u, 0x87b4902741c3920u, 0x26024a0807008400u, 0x200424018208420au, 0x808c000880214080u, 0x46b8a06014291u,
    0x20800c12a0018a00u, 0x255008000b00020u, 0x4868840004025004u, 0x1c12144024011u, 0x840681002100000u, 0x800040212082004u,
    0x2620844004a2318u, 0x2a83b500aa064800u, 0x8a812188044659a8u, 0x40802430000204u, 0x488100416412904u, 0x882000c4020c090u,
    0xc60010a00480u, 0x203040208214820u, 0x89180ac020852041u, 0x85100a00126042e6u, 0x8a02042851901021u, 0x80018000008000u,
    0x450200308006b014u, 0x80620110081042e4u, 0xc0a6048c12400410u, 0xb10d600624000003u, 0x1e8b20a00240d0u, 0x310880080000182u,
    0x228aad41e80e4034u, 0x11c0016000002201u, 0x510205c40a820105u, 0x1b6450424440804u, 0x886021190004882u, 0x880000c24c1780e0u,
    0x1017262190020890u, 0x1058060091003509u, 0x970c0b018b0438u, 0x60a51427a102b330u, 0x2601416841150004u, 0x8d5c161400028203u,
    0x1918112082001160u, 0x2400083810088510u, 0x200606b818c18005u, 0x450022c42200425u, 0xce080101a13111u, 0x24644200e8007602u,
    0x8010880001020100u, 0x700052dc10a70020u, 0x4080002020020501u, 0x84800000078e003u, 0x45e404008b09080eu, 0x2204000448004054u,
    0x9580028000008004u, 0xc214335a387cca98u, 0xa002001000200200u, 0x4054000620800743u, 0x980204aa74041020u, 0x848a4204046158d0u,
    0xc5007d0c646200u, 0xe4220480103a0925u, 0x202412122805910eu, 0x80a8a210010031c6u, 0x28c8240d00050880u, 0x48092a6d91085100u,
    0x824104e02c90808cu, 0xb800c018e0c08102u, 0x2154820004331cu, 0x2100008201000840u, 0x84081081021104u, 0x4a1cb2822a29dc10u,
    0x9053014065015242u, 0x328548c0491a8800u, 0x2048029480050441u, 0x828301c182001149u, 0x2000006600005u, 0xc040000c1814458u,
    0x300006551040c00u, 0x8168220000094080u, 0x20a1410c080a0c2u, 0x24260423100040u, 0x400a0004053u, 0xa082020381954010u,
    0xc08c064414802491u, 0xa3ade003a2281009u, 0x2000000c11430202u, 0x24400010000842a0u, 0x8400344400100801u, 0x200000082000040u,
    0x85e803022211058u, 0x9001201401172a0u, 0x10ec081328042000u, 0x110042a030002098u, 0x60001004011680u, 0x500083c020062000u,
    0x1a140800824a023u, 0x620890002601a000u, 0x524420324050d46u, 0x868010e020502081u, 0xd102042810002083u, 0x847400000080200u,
    0x8a02028080001184u, 0x410a408810001028u, 0x1b0c21340000020u, 0x62080502ed013f1au, 0x5201400080121204u, 0x8880200c0102b812u,
    0x2092040d80026024u, 0x4900840230022103u, 0x478022128823194u, 0x88001209801010a0u, 0x4004c0215c0285eu, 0x4093040700986804u,
    0x2819003103004100u, 0x474946c29644805u, 0x2284386210201001u, 0xa4a1180818921001u, 0xa009020c2c008010u, 0x1a012a04480348u,
    0x870082084e405002u, 0x1c0a40014d2900u, 0x1006e240040098a8u, 0xe081f4b12b040f41u, 0x9d024840b0504190u, 0x6020400b80042018u,
    0x1019680000022110u, 0x10200020002011u, 0xc18003b188810028u, 0x9400406024400005u, 0x88000800560421u, 0x1a380042245041a0u,
    0x4640440422014408u, 0x144817401420064u, 0x900800e2e2242822u, 0x110240f8440c2005u, 0x10b6020a3818808u, 0x102346214a821050u,
    0x456530aa09800c16u, 0x900000200008104u, 0x126000172901295cu, 0x428000207dc83402u, 0x8019b10100044082u, 0x24b1820798404018u,
    0x60c0013154030117u, 0x1121000960ac28u, 0x11330d882061a382u, 0x8201895a00401a06u, 0x100040484e440004u, 0x1881810000388091u,
    0x910005844828010u, 0x80011c684921880u, 0x8422220024028204u, 0x114820000d801210u, 0x984c5118846a1u, 0x890900c04b0046u,
    0x801048524c100du, 0x20000004210010u, 0x20024002c801a280u, 0x222159009150022u, 0xe2424340510002a4u, 0x40004802d000000u,
    0xa512196001a00531u, 0x410124020802u, 0x6432046002285000u, 0xaa12000002792u, 0x19031f1008385810u, 0x115410128000029u,
    0x231131544198c542u, 0x8004044881000112u, 0x1b84bdd4540a8923u, 0x8590085390003824u, 0x4c00ab020114a104u, 0x202058ed001002u,
    0x2002000a0008a00u, 0x40015905000861u, 0x88140200e9d0896u, 0x4410220008801220u, 0x9e3800e011080056u, 0x2314c84004e902cu,
    0x3200205098849840u, 0x8034ce0080002000u, 0xa408610c0410101u, 0x50c555222e6d0041u, 0x161db204a0816542u, 0x141409d428200022u,
    0x8814502258804080u, 0x40d2008000101000u, 0x5090f92045280010u, 0xc84a141a2049u, 0x2096c222a80100a4u, 0x20b0c8684230c01u,
    0x40201010321240d0u, 0xb208298048234000u, 0x410u, 0x43c80d5b02005193u, 0x5400880c404c0046u, 0x9981020c0a080044u,
    0x3000a20280000a31u, 0x32cf0cb6003aa304u, 0xb3280edd0308080u, 0xb080104028103831u, 0x4187064400021028u, 0xa5a83c9081804841u,
    0x1104826111001c0au, 0x2425224438081000u, 0x111a21022050151u, 0x30300060044200u, 0x10050412200100u, 0x100080301a210620u,
    0x10a8200c10014u, 0x6083400110a2c008u, 0x94060412c4244020u, 0x40003000b8851180u, 0x2030a11001084u, 0xc0000e0000200011u,
    0x220408880988c002u, 0xa2101010a8080808u, 0x13129e2884063944u, 0x108a5800002f059u, 0x1406090404049100u, 0x40008b808012021u,
    0x400ea0001b958e84u, 0x32091c042c0340u, 0x3242302c1a802000u, 0x80200404114008u, 0x100234000100002u, 0x407002004c11018fu,
    0x2013c4656ca031b0u, 0x2a40400d64241038u, 0x30201400180f1848u, 0x2000202820128000u, 0x24c000083d921008u, 0x371a88200003008u,
    0x1001101000005u, 0x2200d1200110000u, 0xe0c2020020000080u, 0x2402481200c80u, 0x2504862c820382u, 0x34e28c600150788eu,
    0x801c0034480f0126u, 0x4000080000151081u, 0x4020954456408a40u, 0x1818860405bf0a08u, 0x2103a12901202004u, 0x4c0020488020000u,
    0x24e20c2028c41a2u, 0x4419003000118040u, 0x73080401d1040040u, 0x3c3948704c420052u, 0x128102801400000u, 0x400029021000c02u,
    0x210080011030244u, 0x4019c0c103a34890u, 0x2000216001401000u, 0x11883504d56405b4u, 0x31228aa130000500u, 0xb60a0029007u,
    0x4228152088047b80u, 0x44002b105085309u, 0x8a00112100010200u, 0x20108020504a200u, 0x2152c2809a150022u, 0x24300060000400e8u,
    0xc210008252304884u, 0x8804284500040214u, 0x414465048101880u, 0x22a65cc0420604acu, 0x40a024004240104u, 0xa0a0454908000a75u,
    0x4000001000e12140u, 0x20290015b0449a38u, 0x24000000600009u, 0x2103210000c6400u, 0x80811c80ec4ce612u, 0x100c444400500306u,
    0x680000002281300u, 0x8080063400b00902u, 0xa200002012200501u, 0x201010000000680u, 0x234a03a00269a03cu, 0x8800110030c22900u,
    0x48248012822021u, 0x1020004488000462u, 0x89904108084108u, 0x10102008b0080000u, 0x4808120012004000u, 0x408020081d00282u,
    0xc880030800008210u, 0xa000620004004080u, 0x1402e040000010u, 0x181a00a2800603u, 0x1e00281210100c10u, 0x870150110100a000u,
    0x1745880020451901u, 0xa2e4424030888800u, 0x100000000000200u, 0x2815044000601820u, 0xa902184000130420u, 0x84491880002c148au,
    0xed9044a22406839cu, 0xc484e4202491040cu, 0xa0200003004u, 0x2334080009101800u, 0xa0870821408089c2u, 0x8170800a40f06048u,
    0xd588240430168e80u, 0x2099010080102012u, 0x66a8156049128018u, 0x4042080101030u, 0x8003187214918e17u, 0x809208014d10490bu,
    0x1410640000424608u, 0x44d540000081101u, 0x90a4188280000436u, 0x211882410800001u, 0x8018201011a04004u, 0x40c0002801000004u,
    0x92200093100c0910u, 0x100000a010u, 0x1100000u, 0x58008010802c0u, 0x860000121100035u, 0x9610ca9024006240u,
    0x4a094110500001u, 0x1125950323b040c2u, 0x4028000002840100u, 0x940008592e915840u, 0x7a80008120009820u, 0x94200e904c800689u,
    0x10090820718680u, 0x6611302040918040u, 0xdd1600401a41a29cu, 0x888842344012380au, 0x1000840c01000010u, 0x10203c56541a0e22u,
    0x800808515800001u, 0x2401120040210861u, 0x4082a4021060b04u, 0x10000400001001u, 0x45a8a01098d800u, 0x808801003006045u,
    0x614523c005041028u, 0x1843002020440981u, 0x100003ab040a89cu, 0x417007120004288fu, 0x100c40000020400u, 0x100040a0a00000u,
    0x10ba8800da018381u, 0x858c741c12df4725u, 0x40200a18080190au, 0xa1030aa28a483c4u, 0x4000862101284000u, 0x6100500008010524u,
    0x242520003d080008u, 0x147a6010e09a2510u, 0x2c9021c00408022u, 0x40dc000001101400u, 0x90200a4021444142u, 0x4005d0643810500du,
    0x2300460020120890u, 0x2006200d08008312u, 0xf4c0921410401b1u, 0x8a56300004009010u, 0x34cc0a00080000u, 0x98480480d502b004u,
    0x84a0041044100000u, 0x62016a810a406207u, 0xb188400840002009u, 0x628254a1c8852650u, 0x990208c291808e06u, 0x2611c2a08848080u,
    0x4550083964205220u, 0x212200305f48880du, 0x30010018804828u, 0x8a00001026000002u, 0x682535cc100e1839u, 0x4502000880010242u,
    0x4d12000180008205u, 0x743d840002280au, 0x4000834401813u, 0x801840001024b1u, 0x31243284a828311u, 0x100108200310020u,
    0x5c011bc041083810u, 0xc0204a88602a284u, 0x1c21d103c1200au, 0x88a0048002040000u, 0x802200042640b122u, 0x100000004000040bu,
    0xd201000000a0001u, 0xb02b080280029021u, 0x280898c186501205u, 0xa8a2480851084105u, 0x9808094a0010020u, 0x1006042002008000u,
    0xa006204010014110u, 0x444004c1e1028000u, 0xc0c000000400005u, 0x924926010021048u, 0x1100008082110025u, 0x20c0402000043u,
    0x800bc8b2c0318406u, 0xc703029202014004u, 0x3010001310090140u, 0xca040010100aau, 0x31225e8286c00400u, 0x1101290210247u,
    0x868801000010000u, 0x622b102c200b1810u, 0x400801801c406u, 0x194c2cd05021e150u, 0x200105490320u, 0x18042a0000530810u,
    0x60782e5100448422u, 0xc008488520000022u, 0x210012000201000u, 0x34204004400000du, 0x4a80832241240522u, 0x740a40000a802002u,
    0x80082441003201u, 0x5280102400240602u, 0x125391009068916u, 0x810102900046049u, 0x4a044848410040u, 0x166440450214032u,
    0x105101440242000u, 0xb6c9020090381213u, 0x2cd2426440062408u, 0x204046604882989u, 0x8a2922800223210u, 0x2200480c4102c0u,
    0x1059011c00c2990u, 0x1001088251c50124u, 0x104fc001408a0001u, 0xc02810401044091u, 0x8081098590410681u, 0x123008b545aa0248u,
    0x20480843011426u, 0x431fa150c091u, 0xa52810a001022000u, 0x2010005804u, 0xc28210101628523u, 0x22200c200a80cu,
    0xa468a5800524922u, 0x3925425020080u, 0x200a0403e1002504u, 0x4780a00008420cu, 0xa004404446805128u, 0xa12121400c88062u,
    0x1206408011701250u, 0x22b480040187c8u, 0xc06b8285804b2725u, 0x2824a012c01b0610u, 0xb0a00609a443c5a0u, 0x284041380024a010u,
    0x10430000c6113052u, 0x800001010061138u, 0xa304c0022d018ab2u, 0x100501608c802190u, 0x1008000029018002u, 0xa90042c4f003820u,
    0xe20445033b0352u, 0x4a84006140000800u, 0x1352200252090461u, 0xc24104c01000088u, 0x22220427c90430c8u, 0x40b900011001000u,
    0x8180012150d0bbu, 0x4004021b24403444u, 0x41986026a2182050u, 0x80508400140a1802u, 0x85c1062388440010u, 0x11001114c8818a10u,
    0x90010800a565200u, 0x83130021882401u, 0x8140d058300004u, 0x5000807904810180u, 0x30258110108540u, 0x8010020000100u,
    0x208280182000000u, 0x4000040001000008u, 0x8000000000002u, 0x20000123020000u, 0x1400600420u, 0x224008000080080u,
    0x100800000u, 0x8310614041150070u, 0x42000000000u, 0xc00009000000088u, 0x20000400000006u, 0x1000000000020000u,
    0x40100210000140au, 0x10000001001007u, 0xa000042000u, 0x1210004200000020u, 0x40000000040u, 0x600800448020000u,
    0x1000000000000001u, 0x40008004200u, 0x8044020c02100u, 0x200000000000008u, 0x0u, 0x20004a300069003u,
    0x20000000404u, 0x124000000020000u, 0x10200800020u, 0x20020048u, 0x2180180000800u, 0x1000000080000401u,
    0x80200048000024u, 0x808210008480000u, 0x40000000001000u, 0x800402082001000u, 0x904404008040000u, 0x202000008400180u,
    0x8000000000000200u, 0x1000000082400000u, 0x8041049001122500u, 0xa0000000u, 0x40002000u, 0x1000000049004c0u,
    0x400000010u, 0x20000002048000u, 0x0u, 0x0u, 0x1000000010000030u, 0x428200102003u,
    0x0u, 0x0u, 0x84000u, 0x2002008000001u, 0x20400000000040c0u, 0x800004000u,
    0x4080608000001b04u, 0x8000040000000000u, 0x8291000010u, 0x20820002c0220000u, 0x8038004400500802u, 0x40000200000u,
    0x1080080010002008u, 0x802000000040800u, 0x908600800000400u, 0x0u, 0xc000042008004040u, 0x80080c04a0a04u,
    0x1008500440212800u, 0x10001401000u, 0x20440108a0400u, 0x61200400000u, 0x2208000009002u, 0x800020000808u,
    0x202000000u, 0x4000000000020000u, 0x280000804642000u, 0x200000000000000u, 0x4036000000004u, 0x8000000800u,
    0x2a000100000u, 0x84202004000a8032u, 0x220010000000001u, 0x20004000u, 0xe140000000018421u, 0x2000082000243u,
    0x8200000u, 0x840400c40000u, 0xa000000018000u, 0x0u, 0x400400000u, 0x480000000000u,
    0x0u, 0x10402000000241u, 0x100000004000u, 0x4d28040850221880u, 0x6000000000000u, 0x20080222200280u,
    0x800100050000480u, 0x2000280010000000u, 0x80000000414000u, 0x2200000000000000u, 0x2500028010000u, 0x2000000800u,
    0x8100000000800400u, 0xa00800000804002u, 0xc00000880808000u, 0x200020010au, 0x40480001200001u, 0x180010000040u,
    0xa00d01a18a2000u, 0x1000812000102000u, 0x2010400110a0000u, 0x102008008000000u, 0x91000000010u, 0x2109000a000000u,
    0xc00000900100480u, 0x4000000008u, 0x1900200100011c3u, 0x4090830105100111u, 0x811000101000458u, 0x800086082820004u,
    0x210020200000000u, 0x0u, 0x20000800u, 0x8200050000u, 0x28100900000002u, 0x81084c0140c20000u,
    0x2000080158u, 0x146002088040000u, 0x300000028000001u, 0x2082000000000u, 0x4016080000408u, 0xa0900c1000010u,
    0x2240c0050240080u, 0xa20402002044u, 0x8000100210u, 0x8002800010002908u, 0xa881404400004484u, 0x2040010000604030u,
    0x6008088001400002u, 0x41000000330c9044u, 0x100000020014u, 0x2180000008c00000u, 0x14000u, 0x40000000000040u,
    0x2000000000508000u, 0x40000010009802u, 0x8000000002800000u, 0x8014008400000004u, 0x1004a000000000u, 0x10022008001aa000u,
    0x4a08000000000u, 0x84u, 0x4080000600208000u, 0x20000200000000u, 0x10000020000000u, 0x1008100000008u,
    0x105000000010u, 0x840000080103900u, 0x409280c001000014u, 0x104002000000187u, 0x8000000080a0u, 0x8022810020000u,
    0x1000008410000000u, 0x20000004000000u, 0x84c0040000100480u, 0x4000100020021u, 0x840000000u, 0x48000003u,
    0x404u, 0x2082800020b0400u, 0x854000440000081u, 0x0u, 0x5540408800004u, 0x20000002010281u,
    0x8002800010000u, 0x2010000000040200u, 0x100000021000010u, 0x4000010108u, 0x630500000c00000u, 0x1000300200u,
    0x200010000u, 0x22002082004u, 0x8400000000000000u, 0x8000c3440000020au, 0x88000000008040u, 0x8100000202100010u,
    0x10000000400000u, 0x9002010030u, 0x80262800010480u, 0x8000025300000u, 0x4000020u, 0x40000000000200u,
    0x4000008000000001u, 0x100c0002404080u, 0x2109a00020u, 0x2800200202000400u, 0x100000000000004u, 0x2081105020080000u,
    0x8004003480000044u, 0x2804200000000200u, 0x4280408430089000u, 0x500004000040300u, 0x4020000000000u, 0x2080090000000440u,
    0xa08404088004u, 0x2210890508008u, 0x6000200010u, 0xa00001a000200u, 0x64001000001000cu, 0x40040800c0008u,
    0x2000000c004000u, 0x2000940004448420u, 0x982088002802006bu, 0x200380001001000u, 0x160104208400241u, 0x8000000000000001u,
    0x404000102000u, 0x841000484u, 0x8900001u, 0x8000002010100000u, 0x441100210018820u, 0x8111000000000u,
    0x20010800400480u, 0x40000004002100u, 0x5000000u, 0x4000800080088800u, 0x1200020003400000u, 0x40001000000000u,
    0x10000000100011u, 0x12000209211000c1u, 0x200045u, 0x900002080000050u, 0x410042u, 0x11200408802000bu,
    0x408200020040400u, 0x80020440000cu, 0x10000000008u, 0x0u, 0x2005400091080000u, 0x104000000110020u,
    0x510800900000000u, 0x3004400000020080u, 0x4000002000018000u, 0x80200001404000u, 0x400000041004500u, 0x200000400000000u,
    0x12006044000420u, 0x4000854008129c0u, 0x80000100080002u, 0x20002040000200u, 0x400000010u, 0x4840000100000003u,
    0x2031000680000c2u, 0x8408c0400820000u, 0x400000000000400u, 0x3120020000u, 0x100000080000000u, 0x2000000080002800u,
    0x80000000000812u, 0x800085da0000292cu, 0x2080008404001240u, 0x2080821024400288u, 0x4000000000u, 0x10c8000218280040u,
    0x1400c19210050080u, 0x0u, 0x201000000u, 0x100000800000000u, 0x1811001400000024u, 0x20000000400u,
    0x4000000140402550u, 0x100010402242u, 0x2001020000002u, 0x0u, 0x302000640480000u, 0xc011a0u,
    0x8005000000240800u, 0x0u, 0x8000100040000008u, 0x200005000000002u, 0x20912090000409u, 0x1020000200010009u,
    0x2010208002404000u, 0x0u, 0x400800200d00020u, 0xa1a0280004004802u, 0x8245828022012800u, 0x0u,
    0x8800400040804u, 0x4004u, 0x4040002050008008u, 0x1120000009u, 0x200000080u, 0x8084000000800020u,
    0x1000005010000008u, 0x20040400020000u, 0x40900a0000200000u, 0x40100001008000u, 0x10494002401418u, 0x8000400000202u,
    0x480080010000000u, 0x2014000400014220u, 0x840001002a001u, 0x18211480101u, 0x810000804000u, 0x1008000000000000u,
    0x480081508080000u, 0x3153200402000u, 0x30000208111u, 0x1050420800u, 0x400240000002082u, 0x10000000005001au,
    0x8001000010008u, 0x46800a000008001u, 0x4098200800020u, 0x484011000260u, 0x4000500100002504u, 0x2000040000100080u,
    0x2100u, 0x1008000000000000u, 0x20090100000100u, 0x60801000c2090800u, 0x4044000000000400u, 0x0u,
    0x404084100000090u, 0x81001002020u, 0x200400000840000u, 0x2000000038008400u, 0x4009000000400u, 0x200841000808u,
    0x1000041240000210u, 0x8000000441000240u, 0x8a00000400101u, 0x1440050080000u, 0x4001800000000052u, 0x462000002004500u,
    0x0u, 0x0u, 0x1080200001004000u, 0x2500008000208u, 0x880320880a40u, 0x0u,
    0x41001u, 0x80c8040400100020u, 0x80a000090208002u, 0x13000000000001u, 0x86001882004a10c0u, 0x2200040000004100u,
    0x4000000080010242u, 0x4004040000040e21u, 0x0u, 0x80010000000808u, 0x400040012u, 0x4900800e020100u,
    0x400110060000001u, 0x1800000213200100u, 0x10a402840004401u, 0x1002c0008000000u, 0x10010000000404u, 0x8040800000000281u,
    0x400008000000u, 0x1200280000110000u, 0xc090800200000808u, 0x80000200000800a1u, 0x80002000u, 0x6030040208010084u,
    0x8001500288000001u, 0x8800a020002040u, 0x10808012d098004u, 0x4850102018820000u, 0x12000000402000u, 0x6004000200000408u,
    0x400810400000100u, 0x0u, 0x41200220100c8000u, 0x2000010400000400u, 0x2012108004008002u, 0x80000200u,
    0x204000170000104u, 0x1000120209000u, 0x40028cc800000000u, 0x8000020000100008u, 0x800000008080064u, 0x5u,
    0x800040000000000u, 0x408210000905050u, 0x2000040001001u, 0x0u, 0x1010090048000000u, 0x40000000040000u,
    0x2000001300u, 0x800000001u, 0x0u, 0x810800804400u, 0x80004080004010u, 0x4000208000001u,
    0x8045020400400400u, 0x800010010001084u, 0x0u, 0x40000212080u, 0x20002000000028u, 0x0u,
    0x82000000u, 0xe00020000001u, 0x14u, 0x12020000900004u, 0x201004010010020u, 0x850000080024000u,
    0x8000020204400800u, 0x0u, 0x0u, 0x300008000000c01u, 0x110u, 0x8810840200000u,
    0xc00a610608544u, 0x2500028000000u, 0x200020000000u, 0x420880400800c000u, 0x44240840000400u, 0x80004800008u,
    0x1202100c04001600u, 0x820690040007000u, 0x208404011810106u, 0x4004000000000u, 0x4800000010014001u, 0x2014044611402020u,
    0x1000000400000000u, 0x2000002000000000u, 0x2000080000000u, 0x0u, 0x8000000000u, 0x881000002000000u,
    0x8000204000020000u, 0x100102024000u, 0x80028200c000000u, 0x404000000002100u, 0x4000400048500000u, 0x11000040100014u,
    0x420000000801u, 0x28000000000014u, 0x2000400000u, 0x4008020041020021u, 0x8005212064801800u, 0x60a000000000880u,
    0x200400100141b401u, 0x30002c4000040u, 0x4040001000040044u, 0x800001a00000u, 0x8000000010000u, 0x2040000000000000u,
    0x2280000080020001u, 0x8c0080000u, 0xa41000u, 0x4008400004010080u, 0x2110000201400008u, 0x150080014u,
    0x18000000002001u, 0x1400900008000418u, 0x0u, 0x4200000000100u, 0x402100020430au, 0x8108090000800000u,
    0x4011e04004000409u, 0x445d04014090180u, 0x440200220210980u, 0x1181000200020220u, 0x0u, 0x402000008010u,
    0x104124000040101u, 0x8000100000u, 0x20004140900c4400u, 0x10004020000100cu, 0x18458c04042200u, 0xa06000080240100u,
    0x1008000000090u, 0x100200084000000u, 0x4010040000100000u, 0x380090000040u, 0x8208111005900002u, 0x80000028002u,
    0x1680000020080800u, 0x4000104000000100u, 0x200440000000004u, 0xa80000600101040u, 0x64200400020u, 0x8800410000000000u,
    0x800090100000014u, 0x21d400000550000u, 0x2224200200004130u, 0x1000800410018000u, 0x8000400042u, 0xa000008040000u,
    0x82080000000400u, 0x440000000000000u, 0x42022c4100001561u, 0x900060000240012u, 0x802110u, 0x50010200u,
    0x600122000100c0u, 0x834a008440140100u, 0x8000404001b002u, 0x0u, 0x0u, 0x8000000120000484u,
    0x8444010700034006u, 0x101000000000000u, 0x8120100081400200u, 0x801000800080000u, 0x8012000010000u, 0x202100000010008u,
    0x2300000000u, 0x604404020000500u, 0x20400000u, 0x80000000010000u, 0x18000u, 0x4000202004800008u,
    0x900000000u, 0x0u, 0x4806420000000008u, 0x8008001000000800u, 0x400090000a01008u, 0x8000080081401u,
    0x400020000008002u, 0x1000080000000u, 0x0u, 0x0u, 0x820202000u, 0xa0u,
    0x8000080008000004u, 0x0u, 0x420000000u, 0x400000020804u, 0x0u, 0x8884884000010000u,
    0x4000002200000000u, 0x4400000000000u, 0x600801401008800u, 0x40000000200000u, 0x404000000000000u, 0x100020000000000u,
    0x8200000000000000u, 0x2000000u, 0x600000808u, 0x100100000000000u, 0x0u, 0x40000000080u,
    0x400800000000000u, 0x200004000030000u, 0x0u, 0x2000000844440206u, 0x0u, 0x20004040100000u,
    0x80000000002u, 0x4000020020000080u, 0x8000080u, 0x20800u, 0x0u, 0x80000001000u,
    0x1100080000200018u, 0x4028000000001u, 0x20021400000000u, 0x8040040020430080u, 0x6800800100010u, 0x0u,
    0x80021a00002102u, 0x800000000000001u, 0x0u, 0x0u, 0x100000002000u, 0x0u,
    0x2001000000000u, 0x400000040000u, 0x10180001000u, 0xa000000000u, 0x0u, 0x1400000000000u,
    0x400100000000u, 0x80001000u, 0x8004000000u, 0x408u, 0x6000100010u, 0x40180100010400u,
    0x40010000000000u, 0x8010000008000010u, 0x4000003000040000u, 0x0u, 0x100102020c0u, 0x80000020000u,
    0x1008000000000000u, 0x1088040002000540u, 0x120080104020u, 0xa008480000000045u, 0x200800000u, 0x8000008004009400u,
    0x0u, 0x1000080000u, 0x30000108u, 0x0u, 0x2400000000u, 0x8d08040000000u,
    0x40000200000000u, 0x2048000008u, 0x4000000001000000u, 0x80000004006u, 0x1000000000200000u, 0x400a00000010u,
    0x85000001u, 0x0u, 0x420800000000088u, 0x14044000u, 0x20000800u, 0x0u,
    0x40080000000u, 0x200100000000u, 0x821040000000u, 0x802002000080000u, 0x200000080000u, 0x0u,
    0x200000008u, 0x10000000001u, 0x1028108000440u, 0x100200000000000u, 0x40060c0000040u, 0x0u,
    0x1002000007010u, 0x0u, 0x4040000000000000u, 0x10000900000000u, 0x108u, 0x2000a1080002u,
    0x64210005800000u, 0x400400000000000u, 0x4000000004000000u, 0x0u, 0x200008000000u, 0x8000120008u,
    0x410000000u, 0x21025000041200u, 0x200000004000084u, 0x808400200200200u, 0x100800000000u, 0x200000008u,
    0x4800100000000010u, 0x20008000000600u, 0x600020000010000u, 0x10010000000u, 0x224100044000u, 0x88400000040000u,
    0x8000844000u, 0x28u, 0x8a020020100u, 0x0u, 0x10002400008000u, 0x8000000000100u,
    0x100004000000000u, 0x600000000000000u, 0x1002000820040502u, 0x1000600000002000u, 0x1400000000u, 0x140008000002000u,
    0x4000100401000u, 0x80002000000000u, 0x408800028001000u, 0x2000008000140000u, 0x40c0008000u, 0x800808404040u,
    0x4820000000040000u, 0x800000002a008800u, 0x0u, 0x0u, 0x800000200000u, 0x384000000000000u,
    0x4000000021040000u, 0x80000000400u, 0x800080000041u, 0x8008a1114800040u, 0xc00000000000000u, 0x800040040000000bu,
    0x0u, 0x0u, 0x0u, 0xa0000000cu, 0x2000000800000000u, 0x92009000010009u,
    0x1210010000000u, 0x1000000200090081u, 0x101423400000040u, 0x4020800400c0u, 0x8000800000u, 0x5100000000100u,
    0x0u, 0x8080000000000u, 0x200000100u, 0x8000000060000080u, 0x4040018000090000u, 0x1000000000200000u,
    0x100030400000u, 0x4001000000000u, 0x100001000000000u, 0x4200048000002004u, 0x0u, 0x20080080008u,
    0x2041000804080402u, 0x400411000000000u, 0x804000000u, 0x1000800u, 0x200010000000u, 0x8000004000002200u,
    0x4400000120000u, 0x4000300000001000u, 0x400010024001u, 0x8004081004400u, 0x200001000u, 0x440008000011020u,
    0x8000001000000u, 0x8000000080000u, 0x0u, 0x0u, 0x1000000880020u, 0x1010000080042100u,
    0x2020410000000000u, 0x1404030001001u, 0xd0000000002u, 0x2000400000040020u, 0x1424012100400000u, 0x8000000000004000u,
    0x201400000001000u, 0x8804800020000008u, 0x1001000420008020u, 0x10100002000200u, 0x4420200180000001u, 0x10410020801u,
    0xc001020102008400u, 0x14000b0a00101260u, 0x0u, 0x400000008000u, 0x401000u, 0x4020000u,
    0x0u, 0x20f00000000008u, 0x0u, 0x41020000400003u, 0x8020020002000u, 0x101800200000u,
    0x4008000u, 0x200008000u, 0x0u, 0x0u, 0x0u, 0x801u,
    0x0u, 0x0u, 0x800000000000040u, 0x2000200000008104u, 0x8080020000u, 0x6000040000400u,
    0x2000020002080000u, 0x40004500000000u, 0x280004020500000u, 0x4000000000020u, 0x82000000u, 0x0u,
    0x300u, 0x200080000000u, 0x40000408400000u, 0x1008300000100e0u, 0x1426040000000480u, 0x4020000000400200u,
    0x4000000000800u, 0x40000200u, 0x200000080000021u, 0x3000400008u, 0x400000001000000u, 0x100000000000080u,
    0x11280000042000u, 0x480020040u, 0x28000000u, 0x0u, 0x42000000000000u, 0x1088000000000001u,
    0x0u, 0x8000000400001100u, 0x10080044200002u, 0x4400000000440000u, 0x0u, 0x408000403410u,
    0x40c000800000080u, 0x4000400u, 0x100020000000u, 0x6004800000000082u, 0x40000000080000u, 0xc002080000000000u,
    0x100000000000c000u, 0x4290014u, 0x1000008000220008u, 0x2002200000200010u, 0x800000000u, 0x5000000002u,
    0x800040020000804u, 0x400000040000u, 0x2008000000000000u, 0x30401010u, 0x200203400030u, 0x480240100001012u,
    0x80000040020004u, 0x4000000600020000u, 0x0u, 0x800000100u, 0x0u, 0x200000000000020u,
    0x100080000000000u, 0x23000000038044u, 0x1010080500800000u, 0x4100002101000800u, 0x0u, 0x0u,
    0xc0000000000u, 0x8010000000000u, 0x0u, 0x420000000u, 0x0u, 0x4001000000u,
    0x800400000004100u, 0x5000801002010300u, 0x4000000080000u, 0x6000c000410000u, 0x40400u, 0x2000000001200040u,
    0x0u, 0x9020050080420u, 0x200000000000080u, 0xa00040094000000u, 0x400040000u, 0x0u,
    0x404000010100u, 0x200000100000u, 0x500a001008002004u, 0x0u, 0x200000058u, 0x31000000000040u,
    0x800600400000u, 0x2000042008000u, 0x2000300801001u, 0x60000404080080u, 0x0u, 0xc040000000080u,
    0x400000004a00u, 0x400400u, 0x40000000100012u, 0x120000000u, 0x0u, 0x2040100000046u,
    0x400000040000000u, 0x0u, 0x8000000001u, 0x0u, 0x4a0020040010000u, 0x0u,
    0x4000002000008000u, 0x1440004028000000u, 0x2000400000000u, 0x20000010000000u, 0x800002010020u, 0x1000000000080000u,
    0x0u, 0x9008040000040020u, 0x14000000000000u, 0x2000000084002u, 0x50000480000808u, 0x8002000000000000u,
    0x2810000080000000u, 0x0u, 0x80400000000000u, 0x420004888400cu, 0x160010u, 0x810000000000u,
    0x10000220080000u, 0x8000004u, 0x100002000u, 0x14000200800u, 0x40000004u, 0x4010006u,
    0x409200000000001u, 0x4012000000000040u, 0x10001u, 0x100405000000000u, 0x200000000000u, 0x800000008000u,
    0x804000000u, 0x100040000000000u, 0x120000000008u, 0x28000040000800u, 0x1000000000020u, 0x20800008000800u,
    0x801000000000u, 0x400400402004490u, 0x8000000000020000u, 0x1000000028u, 0x4400000020008000u, 0xa40000200090000u,
    0x0u, 0x8005000204104081u, 0x18001010u, 0x210900000840u, 0x400000000008u, 0x8000000000420080u,
    0x4000000400u, 0x4020000u, 0xc000u, 0x0u, 0x142002040001020u, 0x0u,
    0x40820010000u, 0x890080226000000u, 0x8004010004000000u, 0x8180000000020000u, 0x80000010200020u, 0x900000021000u,
    0x280222000004000u, 0x40000000002c00u, 0x100080040000004u, 0x0u, 0x0u, 0x2802020000000u,
    0x2000000000002u, 0x34000000204000u, 0x0u, 0x0u, 0x0u, 0x200020040080000u,
    0x0u, 0x400001000000000u, 0x400080u, 0x0u, 0x10000000404008u, 0x8000000100004800u,
    0x1000004002880u, 0x0u, 0x9001000000840u, 0x0u, 0x0u, 0x240040802000080u,
    0x40080u, 0x0u, 0x10000000000008u, 0x8000020000400020u, 0x0u, 0x4001020000000010u,
    0x4a0000000001000u, 0x9000100000800000u, 0x500080000001u, 0x80000000000001u, 0x4000000000000400u, 0x1000000000000400u,
    0x200401000u, 0x10008110000u, 0x400000004004008u, 0x8c0000104010000u, 0x100240000000008u, 0x0u,
    0x1c09008000000u, 0x90000002000080u, 0x1000000020000u, 0x8000100000018u, 0x40000000200c408u, 0x0u,
    0x440000200002u, 0x480000000000u, 0x10000010u, 0x80600a0020u, 0x400000000000800u, 0x400400000190401u,
    0x12000000000000u, 0x210004104018810u, 0x180000000000u, 0x0u, 0x50000u, 0x40080000u,
    0x1000180000001u, 0x0u, 0x800001000000000u, 0x400404000044800u, 0x600100004404030u, 0x4000000000000020u,
    0x200100000000u, 0x1002u, 0x40008000000160u, 0x20008004101200u, 0x11100000004u, 0x10002004004000u,
    0x224002042u, 0x400100000000000u, 0x4046000000011u, 0x1105000u, 0x200000020u, 0x200400000000u,
    0x30000000u, 0x80000000008898u, 0x22200010u, 0x40000080000u, 0x100000000400u, 0x9000010040000000u,
    0x10000000008u, 0x200000080000u, 0x2000108000002004u, 0x1010000000200000u, 0x8000440400u, 0x4002040000200u,
    0x41000048000800u, 0x0u, 0x40100000u, 0x800000000000013u, 0x1001000411008u, 0x2922448040008000u,
    0x4060010u, 0x809010000804u, 0x2040000000000000u, 0x80000020400u, 0x800004u, 0x40884u,
    0x200080u, 0x4000004000u, 0x2080414120810a70u, 0x588099a2192821c2u, 0xc40c30f032c014cu, 0xc03648d51261494u,
    0x221002041498f008u, 0xcd807e680090651u, 0x1483409290140102u, 0x22108055a0032322u, 0x2386464104630c00u, 0x40000010050686c1u,
    0xaa08300200903823u, 0x638961120000229eu, 0x1591221804001u, 0x6802243144a1400u, 0x54c1908c00008548u, 0x120484c42102943fu,
    0x2042801000410206u, 0x41284d800243084u, 0x110210000024a001u, 0x1b8080616a002119u, 0x4910a90ab412000u, 0x1800008982200200u,
    0x5400020e1a230602u, 0xa050944222c51d13u, 0x4840e4a6800a6020u, 0x24008048088004u, 0x1b1250020c444411u, 0x245000014c100120u,
    0x800046aa0880019u, 0x32300a0746a4a203u, 0x5f208505c208d402u, 0x10101880050a204u, 0x803910002400114du, 0xd010a940190030u,
    0xc201800c0aa0014u, 0x88261102a0032au, 0x1204114008108100u, 0x364821c038149920u, 0x8913182030102391u, 0x8603e50094604019u,
    0xad981123d042011u, 0xd8104214c1caau, 0x64a84920a08aa000u, 0x57498646c0555bc4u, 0x30b114a680043123u, 0x20aa2cc001424000u,
    0xa40088a00802u, 0x342330948a08bb69u, 0x8802040a6de3a200u, 0x18a08010281e801bu, 0x514a10ca0528782du, 0xa2127094a640e1c1u,
    0x80933106a4912009u, 0x200008112108401u, 0x24402202a4808010u, 0x8152800808088050u, 0x12d216e0e42a110du, 0xd158286e00022606u,
    0x4424d03011a0da4u, 0x68a5204822480083u, 0x8a08a1005081010u, 0xa0020101202730u, 0x20000900001u, 0x106012a402c08u,
    0x13842208a5u, 0x19602a0844000200u, 0x1925801000280022u, 0x4011128205250000u, 0xa0340a010820900u, 0xf0802d09d245b500u,
    0x402100c0314600du, 0x3785a0418e7140u, 0x29008b1cd5288680u, 0x154006200840018au, 0x7033106685a54004u, 0xbc808201001424c8u,
    0x4028400c8621280cu, 0x18000250800228u, 0x4800b00025328488u, 0x92eac04832d0b096u, 0x81ac00780001051cu, 0x882c318199ac088u,
    0xd65213f190603480u, 0x6940100a1a1a1118u, 0x4718404d2f8a484eu, 0x20540000140114a1u, 0x84b118000a109122u, 0xa0202851000a1802u,
    0x304e0a0030201960u, 0x31800405000a048u, 0x10010040480290u, 0x42941223c48400c7u, 0x68801464e20002u, 0x3ec0bc4068008441u,
    0xc93201202818246u, 0x70801041200910u, 0xb00840051000000u, 0x992a0620083au, 0x1be1e480b0a908u, 0x24040600440288u,
    0x4401400238028842u, 0xd2000018802a748cu, 0xc6088104a9185300u, 0x8004201800461f0u, 0x88805211f4400082u, 0x8270059b11224091u,
    0x53e05345c5a00032u, 0x8001100020280161u, 0x7300c2c1a2883427u, 0x1398042504119203u, 0x2831152483200568u, 0x841285024200010au,
    0x589084048a28fa42u, 0x1260000819c421u, 0x9332e0c64a018046u, 0x4225202a42c51284u, 0x16245dae80415c04u, 0x450a10a030029007u,
    0x428542264492ec8cu, 0x10215de56260b260u, 0x80500001600a994u, 0x3a128160084a9487u, 0x4240089b0881021u, 0x151040013a200u,
    0xe228f64012022401u, 0x9598cefc82003903u, 0xf88803078122002u, 0xaf00010801780600u, 0x634016cd010bda03u, 0x8830c1120986880au,
    0x5260084513928800u, 0x69208a051400101du, 0xdb10027812b34cu, 0x1a08084128000244u, 0x5a11080482280291u, 0xf500059f2446909u,
    0x1a1adc1220c44041u, 0x9a3c1510c00a2213u, 0x442220a1e0b3a202u, 0x5e1c0f120fd45104u, 0x8e802041400054u, 0x2c505c04856314dfu,
    0x481100080283054u, 0x462361d00012c140u, 0x424040004210804u, 0x8212831c3020228u, 0x40a104c402330405u, 0x10014a0038020122u,
    0x90a86010884080u, 0x2002181e84042205u, 0xa080100c12000900u, 0x28040289122348a1u, 0x146220000020212u, 0x422045122001840u,
    0x80124840601000cu, 0xb3200d408240060u, 0x39809215008904u, 0x48304044821098cu, 0x339078704a062903u, 0x9020541120208104u,
    0x624008a208a860bu, 0x4304a8061c812461u, 0x8428d40081410804u, 0x200a0d890894010u, 0x4500221b0040b040u, 0x1e90008000c0002u,
    0x59018000d0c95108u, 0x3020000441a0050u, 0x8c34541f60270566u, 0x1e2640c403805212u, 0xc190002000302040u, 0x10837eb4ce886331u,
    0x112c550804520510u, 0x2ce2d8ad82063586u, 0x8014000240400c1u, 0x206c1416460d251u, 0x19a2040020120u, 0x5a25290081214811u,
    0x5158b8200a861300u, 0x122472a04d164475u, 0x3000a04949008424u, 0x641288804041606u, 0xaa910568066069c4u, 0x329952a805324f4u,
    0x4364020c001a0201u, 0x1200a00012041a14u, 0x9004200681801840u, 0x121920504014428u, 0x21003c06828000cu, 0xd8b00200011451u,
    0x2001c140200a000u, 0x50020151510c4007u, 0x3306083002802d40u, 0x885630024104744cu, 0xe11040402c01e84au, 0x80020021243218a0u,
    0xb3005286410c26du, 0x434401200404u, 0x400060890c4a8240u, 0xe400081020010c00u, 0x1408003080900820u, 0x18d0060401010000u,
    0xe0260469820100u, 0x2000108040305240u, 0x8f012404246a9aa2u, 0x50c1820203025000u, 0x869002601a180082u, 0x2008011c000c80u,
    0x1881018102088004u, 0xc008841208200104u, 0x2549a0e9004080u, 0x38ca489041c40d03u, 0x408848448416921bu, 0x76001a0c0882b000u,
    0xc418424e5206140u, 0xf3a040638429000u, 0x141a6224000880u, 0x5211220834411c02u, 0xcd142000122c1ac4u, 0x480094d9700d0214u,
    0x844c517040304608u, 0xcc3804c699c627f0u, 0x441000423906018u, 0x9101a0000149408u, 0xa208820002191052u, 0x2008c4852106430cu,
    0xa00040072a14000du, 0x1ea0230a8600980u, 0x5180d0d005109191u, 0x824a20001c46058u, 0x1a10000600000000u, 0x5204a28882061e50u,
    0x102101200090ba0u, 0x5b2a1664395006acu, 0xc5012240a0857060u, 0x500109260404cf80u, 0x262fe79720253009u, 0x4b810624d4002611u,
    0x2c00010650024099u, 0x29090a08644e02au, 0x7198714c801a6130u, 0x188428514246410au, 0x3211281305007600u, 0x92241344014a0081u,
    0xc0c281c004200948u, 0x8000008640811220u, 0xf084129016012u, 0x4d00084809001250u, 0x5128a104100a0002u, 0x8040642084060u,
    0x20009119649902c9u, 0x300115081091020u, 0x1a65e42024101d90u, 0x14b822041101428bu, 0x201200040009ac00u, 0x68528500a0404251u,
    0x81880000000012u, 0x101080422011281u, 0x9013013000900000u, 0x1301a44500513270u, 0xe20111611612098eu, 0x2a002024d0400861u,
    0x1e38089803a10004u, 0x76a4408440551170u, 0x2a0100c810800250u, 0x148c000204449040u, 0xc8928484172150d1u, 0x1120085023d8b003u,
    0xa051d18ad5c40828u, 0x61b60c22440e860u, 0xd180404900004340u, 0x1c108108980807d2u, 0x128b1a25041a61a5u, 0x3004000041c40800u,
    0xbc0042918f400108u, 0x8460d48005610000u, 0x410241415264162u, 0x788f596829ed620au, 0x102c1b889c04018u, 0x80200020200840u,
    0x485018881502824du, 0x1424210410304545u, 0x9001414800002401u, 0x42968c7431068700u, 0x9032070238204001u, 0xa0401925288028c0u,
    0xc223143b30ac1290u, 0x50cd84ca118b3381u, 0x845245842080a50u, 0x1a40e6b89090440u, 0x30809c10f08903a0u, 0x4602463284680912u,
    0xbb288b251b81228au, 0x150f420141853103u, 0x844176a4aaae6845u, 0x404c1c801d29022u, 0x4225a34812432004u, 0x4ad8882140218828u,
    0x40410c850b2006u, 0x2cc5200204165146u, 0x4000040501118500u, 0x84494540106a1209u, 0x8200020510848844u, 0x1b4cb0022422886u,
    0x311c3491ef02d053u, 0x403aa03a88886842u, 0x8282048408060018u, 0xca9080021852881au, 0x488461082a250903u, 0x82a084001b0846u,
    0x423120c00181990u, 0x100949000e02c004u, 0x21a8868445089121u, 0x4021238010801010u, 0x9854a214b1a0103u, 0x720d22a884a00070u,
    0x4004c2c01aa0291u, 0x2804844401479954u, 0x821102000401008u, 0x26226112508c012u, 0x28044080874a0024u, 0xa314084300254a08u,
    0xb04c10510000200au, 0x56f6ab204105214au, 0x49b180863b090888u, 0x7088009001000a0u, 0xc0414c820b10000au, 0x549d4420024ab105u,
    0x2040b0083c00000u, 0x820890d802840d0u, 0x2615c3488220088au, 0x900b47d022801981u, 0x20830e00282a2840u, 0x2904050200300018u,
    0x20640088400d342u, 0x80010002b0610200u, 0x2268706d8a50d404u, 0x11c428fc0671000u, 0x2060428d108421c0u, 0xa006c80c10401614u,
    0x234008952a428bb0u, 0x9000808022301042u, 0x8b7c95cdde500c01u, 0x31a880480d0028u, 0xc44820104000001u, 0x10d2b2a28a011940u,
    0x64009140688908c2u, 0x15a68483c90440u, 0xaac0244f38081820u, 0x2002000014001004u, 0x2012908d0acd0048u, 0x4842844a18f000e8u,
    0x200a48b100802a10u, 0x51d864548040a01au, 0x105a100027000124u, 0x8000122401881024u, 0x7609425500084600u, 0xb382008ca179298u,
    0x12809044103b2841u, 0x5402220100400600u, 0x952000e4001c060u, 0xe280180ac1140827u, 0xc685208001908003u, 0x2100012028004020u,
    0x84d0360588004805u, 0xa000a2c2800a1001u, 0x485e034801d0910u, 0x439314080044c942u, 0x30823446ac240028u, 0x400402ca2d104au,
    0x89338415c814c060u, 0xe51028002800a5a0u, 0x4288a120f40e41abu, 0x98c048042240042eu, 0x4183208000640011u, 0x1105810300001000u,
    0xd11234812ee10027u, 0xa16a040e8401204u, 0x8a04680003141440u, 0x22f74110dc22020cu, 0x42c0128051202006u, 0x382820562c088e0au,
    0x58904448654d20cu, 0x100014000a500400u, 0x400428810004805u, 0x5823418272020802u, 0x400d00080000840u, 0x4070488a05b12365u,
    0x899f85072027005u, 0x4ad4a02011123355u, 0x24421c58ab440201u, 0xf045421a084022bu, 0x9000800a0080b010u, 0x4008002a6292008u,
    0x2000000444003eu, 0x4092008c8101010u, 0xa13094000488c00u, 0x488240263c6cd74bu, 0x818000ec02545287u, 0x99044285a1400000u,
    0x4188912406a4091u, 0x12ac9cb030d8408u, 0x400021203e204601u, 0x200428509c18c640u, 0x404a1480500024c8u, 0x802401622112106u,
    0x26a0031d881c2800u, 0x8100003801609001u, 0x8c0a020001820u, 0xc308868303000830u, 0x6780d3ed84a00029u, 0xe0638084104306a4u,
    0xc22436018c00402u, 0x14000c0c8c400000u, 0x80dd692204048au, 0xa2084022b0500029u, 0x91114000160e0240u, 0x34046113200380u,
    0xa090a02040a8110u, 0x22089e553190188eu, 0xc000300a02225080u, 0xada1004851201a0du, 0x610001e810c4400u, 0x1dcf2580ab5f15e2u,
    0x200e5804088c3u, 0xa22012c05090a0u, 0x400980802410100u, 0x1001011200400440u, 0x12011c1d07028300u, 0x2128060341058041u,
    0xe213ca20330980au, 0x52d8100000092c53u, 0x42984002044080b6u, 0x1022c42028107040u, 0xd000001802001018u, 0x80012001ce80cc0u,
    0x1c362003042a4840u, 0x44e98ba1e8e68524u, 0x82014444c65b2015u, 0x42ea862104472143u, 0x85223804a048a880u, 0x2608161017010000u,
    0xa86ec6078131c0u, 0x2000100000040100u, 0x1051880824248005u, 0x5010090801453012u, 0x2407c862501e1005u, 0x2000008c0840000cu,
    0x26c20024770a98u, 0x7d0024630c200040u, 0x90191108040408c1u, 0x3a0c1d45a1910880u, 0x2199900181b05d0u, 0x8182301204035010u,
    0xc81018c8202e020u, 0x1526a12418010097u, 0x21405b0090442c3u, 0x10484040720642c8u, 0x12d0041496008808u, 0x6260006200004a50u,
    0x804580120408044u, 0xd4a20a9299010029u, 0xa4001280c18ca028u, 0x81840100094a2070u, 0x11230790da5d0000u, 0x400200088081011u,
    0x20402028c0e74004u, 0xc7502923b0082480u, 0x4000100106044010u, 0x1c3401000400980u, 0x9884d15a2020c0u, 0x23c0900121a02a43u,
    0x4400c00d06000882u, 0x2018014442202288u, 0x40004800290180bu, 0x6050180820840014u, 0xe000258981e80388u, 0x200bd070f8e3a26u,
    0x206202642f4214a0u, 0x4081848408410003u, 0x2084248400181e04u, 0x90012004030b1818u, 0x24604020b0422121u, 0xa60b300e747a4004u,
    0x2084040a04602844u, 0x803e80000208280u, 0xd621008008001001u, 0x18a08029008200u, 0x1540ceb0003ba608u, 0x6b082815c06a20c5u,
    0xa050010102804040u, 0xa18005408a0011u, 0x404c0900900884a8u, 0x8400157030452509u, 0x402142b4c240028eu, 0x2af60800aa20ac1u,
    0xc000901000200028u, 0x5010020601000a0u, 0xa4120a028008a240u, 0x4841003488a0001u, 0x23c13044d000b844u, 0xc124b1c840200190u,
    0x442a851510084840u, 0xb420f0c806048568u, 0x4110020080a4022u, 0x55882895d7502a28u, 0x1820222a01520024u, 0x302dd0046003a35u,
    0x443107cc2044418au, 0x922802600003092u, 0x310c489882800898u, 0x330500001040u, 0x401000000u, 0x1084000041804008u,
    0x1000000000040u, 0x120804040050000u, 0x1000100000000805u, 0x8200000020400204u, 0x810000004142000u, 0x4000081000000100u,
    0x102000000000000u, 0x1121u, 0x2602000804u, 0x1084000001040400u, 0x300000000082u, 0x20082080004400u,
    0x1000000000400u, 0x10200000u, 0x4000000000000020u, 0x4c000040004190u, 0x20018400100008u, 0x100008050080000u,
    0x0u, 0x4000084800000u, 0x200040008080u, 0x1c28420000480u, 0x88000000u, 0x0u,
    0x8100000000000000u, 0x410040000402a01u, 0x104002100000000u, 0x1008080000000100u, 0x205800000cu, 0x500220000502000u,
    0x2022000000000000u, 0x10800a102u, 0x100104804100000u, 0x80410421015080au, 0x400040000004008u, 0x1800000u,
    0x4010490008008u, 0x47000000400014u, 0xc0020400002040u, 0x2000404008000000u, 0x0u, 0x90801u,
    0x20200u, 0x1380948018010000u, 0x900820400u, 0x40002000u, 0x1aa4808000000440u, 0x410000000060u,
    0x1200040100000u, 0x98100582000000u, 0x1090008010004c0u, 0x84000004200000u, 0x22004102040000u, 0x4008u,
    0x9000000000000u, 0x1000000088000200u, 0x48000080900000u, 0x4000003000800011u, 0x8000000u, 0x900080220080u,
    0x120000000u, 0x80000208000a0000u, 0x0u, 0x80400828862004u, 0x4000000040000000u, 0x2020000u,
    0x0u, 0x100000000020000u, 0x20800400070020u, 0x2000040000040010u, 0x1000000085000u, 0x300000008000200u,
    0x1020000000u, 0x5002640u, 0x6100100000u, 0x80001585208a000du, 0x800008000u, 0x200000000200000u,
    0x220080202000400u, 0x0u, 0x28001e0000000000u, 0x81100080020010u, 0x4000000000801004u, 0x10080000c0005000u,
    0x4003048050000200u, 0x148040000000000u, 0x0u, 0x800000442204004u, 0x10200404040c0040u, 0x8048080000u,
    0x2084420001020400u, 0x2000012010002u, 0x0u, 0x40008440u, 0x108000018080001u, 0x400018000000100u,
    0x808010100068u, 0x1000000004000000u, 0x80002131400c01u, 0x4202000040190a2u, 0x0u, 0x2001001000000100u,
    0x0u, 0x400004000u, 0x1900000000001210u, 0x0u, 0x3000000000000000u, 0x0u,
    0x8064008008c287u, 0x424940030815341u, 0x0u, 0x10000040u, 0x800110000a10u, 0x1000000080u,
    0x9000080000000080u, 0x300000800800u, 0x4102010040408004u, 0x1000108001000000u, 0x0u, 0x8020400000000120u,
    0x40000000004000u, 0x204b4000600004u, 0x10008000000u, 0x2002808000004808u, 0x1000000a08000000u, 0x20004000000u,
    0x281000000040a201u, 0x424000000000020u, 0x4000090002000000u, 0x1842041044u, 0x80800910100000u, 0x100080018009002u,
    0x400000000000004au, 0x8800000008008000u, 0x2000812000000500u, 0x200000000400000u, 0x8400000000402032u, 0x400021000000008u,
    0x2000000020000u, 0x8000841001202608u, 0x40408004u, 0x8000200001000040u, 0x600000008180400u, 0x440000001100000u,
    0x1000004000000u, 0x800410800000810u, 0x302000040207d100u, 0x4020002000400u, 0x100000c000002000u, 0x40004080000100u,
    0x80000080u, 0x22040000080u, 0x1000001a00u, 0x2100800d00040c8u, 0x102000000014802u, 0x4080002002004890u,
    0x8008800400800000u, 0x4060000608000u, 0x4000080042000000u, 0x0u, 0x2800000000800200u, 0x400001u,
    0x8000040002200000u, 0x80000000000100u, 0x0u, 0x4002110002000cu, 0xcc00080220000800u, 0x20000810040a00u,
    0x800001800012u, 0x0u, 0x200000004800400u, 0x20016480208u, 0x8010002210140080u, 0x80004410080a4000u,
    0x0u, 0x43000000020a0u, 0x2008000u, 0x10000000800000u, 0x400000000004808u, 0x4000000001008020u,
    0x100800000u, 0x4041000012200u, 0x202102008001000u, 0x20020u, 0x0u, 0x10000020001200u,
    0x8801a00020000000u, 0x1002u, 0x3022880280102002u, 0x5000a20004010000u, 0x41400u, 0x0u,
    0x8a00200cu, 0x804000000000u, 0x20000080408u, 0x1000202010040800u, 0x40000000128a800cu, 0x809200040880010u,
    0x4000100000000u, 0x400000008u, 0x4011200820080201u, 0x1400000000220u, 0x1800000005000000u, 0x145a0000004800u,
    0x50044000000040u, 0x0u, 0x2040000001100000u, 0x459002c3005u, 0x40008008800u, 0x80000003000041u,
    0x100004800000u, 0x4000008000000000u, 0x800100280004u, 0x8100000001101201u, 0x8900108804180u, 0x804000000000880u,
    0x840811002010eu, 0x0u, 0x500200001a0u, 0x2001860000004402u, 0x0u, 0x400080000000000u,
    0x410000000u, 0x41880a00000u, 0x8a09c20008020030u, 0x1200804000000000u, 0x4000008000000000u, 0x600040000040000u,
    0x4000a28200080080u, 0x45000030041420u, 0x80400020008u, 0x900000009000u, 0x8000202000160005u, 0x11008200u,
    0x1400000000020121u, 0x0u, 0x488000010000000u, 0x804000080004000u, 0x0u, 0x9080400040000200u,
    0x0u, 0x20180000104u, 0x40200000000000u, 0x4000000240040000u, 0x1002800c0062u, 0x1000000010a0000u,
    0x101000280020u, 0x0u, 0x20080000000840u, 0x80001120010080u, 0x20000000005020u, 0x2080000000000000u,
    0x8008410000u, 0x8184800404103810u, 0x10000000008u, 0x4100000000u, 0x200020240000000u, 0x2400u,
    0x0u, 0x10000800000000u, 0x88000000000000u, 0x7004100001005u, 0x880002000000ac80u, 0x402008000a8088u,
    0x8000000000000001u, 0x1005500100000000u, 0x45010a010048u, 0xa00004800000000u, 0x100003540000000u, 0x40000000000000u,
    0x480002000200010u, 0x100000002000u, 0x500000000304u, 0x201100000200u, 0x20400000030000u, 0x4000000820800000u,
    0x504010000u, 0x808a02050000020u, 0x1020000u, 0x0u, 0x4000000004100u, 0x1410028000400u,
    0x400004000001800u, 0x2000010u, 0x104000044001001u, 0x20000000000200u, 0x0u, 0x8408600000040850u,
    0x3100024400u, 0x1200082022c00u, 0x10001000000000u, 0x12040000000u, 0x8000161c00000u, 0x20000000a000400u,
    0x810020000002000u, 0x8000040008000000u, 0x0u, 0x40001000000000u, 0x10000000080c0410u, 0x400000a40001100u,
    0x8000000500000000u, 0x8000000080000u, 0x400020004020002u, 0x42100000200000u, 0x40000000100000u, 0x100000000000400u,
    0x840000004400300u, 0x10a00008000u, 0x400080100000100u, 0x0u, 0x2400800081000400u, 0x808002042001000u,
    0x8400008041100u, 0x2000000000040000u, 0x8ac000108c000200u, 0x71918000a0840u, 0x1050800002000004u, 0x1302020040000010u,
    0x2004080900000000u, 0x800001u, 0x100000401100u, 0x4000000008000000u, 0x0u, 0x800001000u,
    0x4000006010008200u, 0x4880002888a0004u, 0x20000100000000u, 0x0u, 0x20000000040014u, 0x10000000001000u,
    0x280209000000000u, 0x200040400000008u, 0x10000000000b000u, 0x4000000121800040u, 0x4010800400100418u, 0xc400040020490800u,
    0x4109000200000008u, 0x1008000910d00u, 0x800000008080000u, 0x204090800000849u, 0x180000010008000u, 0x80000000u,
    0x0u, 0x2000200000800200u, 0x210000000200020u, 0x80010010000020u, 0x10000200u, 0x202000280u,
    0x4400401100201080u, 0x62038a0890100090u, 0x4000100u, 0x80008000000u, 0x0u, 0x2000000000000f0u,
    0x8000000001000u, 0x20020000600022u, 0x8000000004u, 0x8000002008000400u, 0x2000000000000040u, 0x801004020000000u,
    0x400000202000002u, 0x4000000000042080u, 0x24040000002u, 0x800204000000800u, 0x8100u, 0x0u,
    0x102000040080080u, 0x1020060u, 0x4800102020000040u, 0x100000008100002u, 0x0u, 0x4020082a8600008u,
    0x400002028000000u, 0x2000080000u, 0x2000001301000u, 0x0u, 0x8000000000200000u, 0x0u,
    0x10000000000000u, 0x140000000000u, 0x5004040400a000u, 0x80000004u, 0x8000200u, 0x4100000400000u,
    0x4004000004001000u, 0x6018010009402020u, 0x802001000008u, 0x8000000000000004u, 0x4000100040400u, 0x8000002000000u,
    0x100000000000100u, 0xa00000048100200u, 0x1400100000404u, 0x40001042u, 0x8100000080200000u, 0x40010000000000u,
    0x80000800u, 0x20000108002000u, 0x200012010000u, 0x0u, 0x0u, 0x1804080000005u,
    0x2000000000u, 0x8000005840000100u, 0x201000000000u, 0x8001010920019000u, 0x0u, 0x200004688u,
    0x1000000400000000u, 0x8400000000030000u, 0x44028000000000u, 0x0u, 0x4008100000010000u, 0x40054000008044u,
    0x0u, 0x40040041800010u, 0x141100200140000u, 0x200020004000080u, 0x200800000000000u, 0x800004010000080u,
    0x2000880000400u, 0x400508000000u, 0x40008080080u, 0x4110000000001u, 0x108040800000000u, 0x0u,
    0x0u, 0x100042408029485u, 0x0u, 0x2004800010u, 0x0u, 0x4020404000000000u,
    0x201400004000u, 0x2000800040800000u, 0x104u, 0x0u, 0x8000000200000200u, 0x1000040800101280u,
    0x80000410010u, 0x4000a590u, 0x40080000000u, 0x22004102400u, 0x8024040004440400u, 0x20000008000000u,
    0x90010080200cu, 0x50a0000001200u, 0x1000002548200000u, 0x20000080800002u, 0x1003020000000041u, 0x4010010004000u,
    0x4000400200002084u, 0x400002000u, 0x200020000002200u, 0x0u, 0x3200000002u, 0x0u,
    0x60001c480002000u, 0x80200010480u, 0x400000080u, 0xc01c0000000100u, 0x42040u, 0x80000048000008u,
    0x10000088000008u, 0x1040001001000u, 0x80a100090141c04u, 0x4e0080241840000u, 0x0u, 0x2000000800u,
    0x200000200000u, 0x40400u, 0x0u, 0x2000400088000u, 0x80080400020u, 0x0u,
    0x810800000000400u, 0x1020000000000000u, 0x2400100010000c40u, 0x10004u, 0x22001a080000180u, 0x4004180000020000u,
    0x82000000000000u, 0x802u, 0x50002002u, 0xa1800020000000u, 0x40090082000008u, 0x1000011220000200u,
    0x1000400000000000u, 0x800000000040u, 0x4000150000001040u, 0x400020001000u, 0x1402811040002u, 0x209008030000000u,
    0x210940040u, 0xc00000000000u, 0x800200u, 0x848101208801610u, 0x5800000040000140u, 0x2000000000800u,
    0x0u, 0x2000861800000028u, 0x0u, 0xc000021000000u, 0x8040000000u, 0x200000000100000u,
    0x0u, 0x80040c420440000u, 0x480200088400u, 0x28002c0c000480u, 0x0u, 0x1184120080401u,
};

} // namespace pith::detail::tables

namespace pith::detail {

/// The built-in table. Constant time; static storage.
[[nodiscard]] constexpr phrase_index builtin_phrases() noexcept {
    using namespace tables;
    return {
        {ad_phrases, social_phrases, error_page_phrases, comment_phrases, related_phrases, subscription_phrases, consent_phrases,
         navigation_phrases, notice_phrases, widget_phrases, placeholder_phrases, byline_phrases, caption_phrases, embed_phrases},
        builtin_rows, builtin_buckets, builtin_filter, 8191, 11904, {119, 90, 59, 94}, {0, 14, 14, 8, 15}, true};
}

} // namespace pith::detail

#endif // PITH_PHRASES_BUILTIN_HPP

// -------- pith/detail/judged.hpp

// Walks a range of lines with the judge's rulings beside them. strip and annotate are two ways to look at it, so
// they cannot disagree.
#ifndef PITH_DETAIL_JUDGED_HPP
#define PITH_DETAIL_JUDGED_HPP

#include <concepts>
#include <iterator>
#include <ranges>
#include <type_traits>

namespace pith {

/// A string, or a view or pointer that refers to one, so that its characters outlive the call that yields it.
template <class T>
concept text_like = std::convertible_to<T, std::string_view> &&
                    (std::is_lvalue_reference_v<T> || std::ranges::view<std::remove_cvref_t<T>> ||
                     std::is_pointer_v<std::remove_cvref_t<T>>);

/// The projection that leaves an element as it is. (std::identity lives in <functional>, which costs more to
/// include than all of this.)
struct no_projection {
    template <class T>
    [[nodiscard]] constexpr T&& operator()(T&& t) const noexcept {
        return static_cast<T&&>(t);
    }
};

/// What can be a projection: neither a range nor a pointer to an object, which an array decays to.
template <class P>
concept projection_like =
    !std::ranges::range<P> && (!std::is_pointer_v<P> || std::is_function_v<std::remove_pointer_t<P>>);

/// A forward range whose elements, through the projection, are text: what every strip_* adaptor and annotate takes.
template <class R, class Proj = no_projection>
concept text_range =
    std::ranges::forward_range<R> && std::regular_invocable<Proj const&, std::ranges::range_reference_t<R>> &&
    text_like<std::invoke_result_t<Proj const&, std::ranges::range_reference_t<R>>>;

namespace detail {

/// std::invoke of a projection, without <functional>: of an object, of what points to one, or of a wrapped reference.
template <class Proj, class Ref>
constexpr decltype(auto) project(Proj const& p, Ref&& element) {
    if constexpr (!std::is_member_pointer_v<Proj>) return p(std::forward<Ref>(element));
    else if constexpr (requires { element.get().*p; }) return project(p, element.get());
    else if constexpr (requires { (*element).*p; }) return project(p, *element);
    else if constexpr (std::is_member_object_pointer_v<Proj>) return (std::forward<Ref>(element).*p);
    else return (std::forward<Ref>(element).*p)();
}

/// The callers' books of a pipeline and the projection: what judging needs beside the lines. Books are kept in
/// the order of their addresses, so that the order in which adaptors were piped leaves no trace.
template <class Proj, std::size_t N>
struct judging {
    Proj projection{};
    std::array<phrase_book const*, N> books{};

    [[nodiscard]] constexpr std::array<phrase_index, N + 1> tables() const noexcept {
        std::array<phrase_index, N + 1> t;
        t[0] = builtin_phrases();
        for (std::size_t i = 0; i < N; ++i) t[i + 1] = books[i]->index();
        return t;
    }
    template <class Ref>
    [[nodiscard]] constexpr std::string_view text(Ref&& element) const {
        return std::string_view(project(projection, std::forward<Ref>(element)));
    }
    template <class Ref>
    [[nodiscard]] constexpr line_facts facts(Ref&& element, phrase_tables tables, text::normal_line& buffer) const {
        return classify(text(std::forward<Ref>(element)), tables, buffer);
    }
};

/// A position in the lines and the rulings of the window around it. Copyable and multi-pass; allocates nothing.
/// Moving on is amortised linear: each line is classified at most twice.
template <std::forward_iterator It, std::sentinel_for<It> S, class Judging>
class judged_cursor {
public:
    judged_cursor() = default;
    constexpr judged_cursor(It at, S end, Judging const& with)
        : at_(std::move(at)), end_(std::move(end)), with_(&with) {
        if (at_ != end_) fill();
    }

    [[nodiscard]] constexpr It const& base() const noexcept { return at_; }
    [[nodiscard]] constexpr bool done() const { return at_ == end_; }
    [[nodiscard]] constexpr ruling current() const noexcept { return rulings_[pos_]; }
    constexpr void next() {
        ++at_;
        if (++pos_ == final_ && at_ != end_) fill();
    }

    /// The current ruling in words.
    [[nodiscard]] constexpr verdict say() const {
        ruling const r = current();
        if (!r.residue()) return {};
        verdict v{r.what(), rule_names[static_cast<std::size_t>(r.by())], {}};
        if (r.phrase().found()) {
            auto const tables = with_->tables();
            auto const& table = tables[r.phrase().book()];
            v.evidence = table.text(table.rows[r.phrase().row()]);
        } else {
            v.evidence = text::trimmed(with_->text(*at_));
        }
        return v;
    }

private:
    constexpr void fill() {
        std::array<line_facts, window_lines> facts{};
        text::normal_line buffer;
        auto const tables = with_->tables();
        It it = at_;
        std::size_t n = 0;
        std::string_view before;
        for (; n < window_lines && it != end_; ++it, ++n) {
            facts[n] = n < known_ ? ahead_[n] : with_->facts(*it, tables, buffer);
            if (n + 1 < joined_) continue;
            std::string_view const line = with_->text(*it);
            if (n > 0 && n >= joined_) join_wrapped(before, facts[n - 1], line, facts[n], tables, buffer);
            before = line;
        }
        bool const more = it != end_;
        first_ += final_;
        final_ = more ? window_commit : n;
        pos_ = 0;
        known_ = joined_ = n - final_;
        for (std::size_t k = 0; k < joined_; ++k) ahead_[k] = facts[final_ + k];
        if (more) {
            std::size_t last = n - 1;
            while (last > 0 && facts[last].blank) --last;
            look_ahead(it, first_ + n, facts[last].has(scope::edge), tables, buffer);
        }
        judge(std::span<line_facts const>(facts.data(), n), final_, more && next_prose_ != nowhere,
              more && next_hit_ != nowhere && next_hit_ < next_prose_, memory_, std::span<ruling>(rulings_.data(), n));
    }

    /// Finds the next line of prose behind the window, and before it the next line that is residue alone or as the
    /// second of two labels. What was found for an earlier window holds until the window gets there.
    constexpr void look_ahead(It it, std::size_t number, bool label, phrase_tables tables, text::normal_line& buffer) {
        std::size_t const after = number; // the first line behind the window
        bool const want_prose = next_prose_ < number;
        bool want_hit = want_prose || (next_hit_ < number && next_prose_ != nowhere);
        if (want_prose) next_prose_ = nowhere;
        if (want_hit) next_hit_ = nowhere;
        for (; (want_prose || want_hit) && number != next_prose_ && it != end_; ++it, ++number) {
            if (!want_hit && !text::is_prose(text::trimmed(with_->text(*it)))) continue;
            auto const f = with_->facts(*it, tables, buffer);
            if (number == after + known_ - joined_ && known_ < ahead_.size()) ahead_[known_++] = f;
            if (f.body()) {
                next_prose_ = number;
                return;
            }
            if (want_hit && (f.speaks() || (label && f.has(scope::edge)))) {
                next_hit_ = number;
                want_hit = false;
            }
            if (!f.blank) label = f.has(scope::edge);
        }
    }

    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
    It at_{};
    S end_{};
    Judging const* with_ = nullptr;
    std::size_t first_ = 0;      ///< number of the window's first line
    std::size_t next_prose_ = 0; ///< number of the next line of prose ahead, or nowhere
    std::size_t next_hit_ = 0;   ///< number of the next line before it that decides without its neighbours, or nowhere
    std::size_t pos_ = 0, final_ = 0;
    judge_memory memory_{};
    std::array<ruling, window_lines> rulings_{};
    /// Lines behind those that are final, as far as they are known; the first `joined_` were in the window.
    std::array<line_facts, 2 * (window_lines - window_commit)> ahead_{};
    std::size_t known_ = 0, joined_ = 0;
};

} // namespace detail
} // namespace pith

#endif // PITH_DETAIL_JUDGED_HPP

// -------- pith/text/hash.hpp

// XXH64, so that fingerprints are the same in every build, on every machine and in other languages.
#ifndef PITH_TEXT_HASH_HPP
#define PITH_TEXT_HASH_HPP

#include <array>

namespace pith::text {

/// The hash XXH64 of bytes that come in pieces, after Yann Collet's specification ("xxHash fast digest algorithm",
/// doc/xxhash_spec.md of the xxHash project). Independent of byte order. Linear; never throws or allocates. Not
/// cryptographic: who knows the seed can make texts that collide.
class xxh64 {
public:
    constexpr explicit xxh64(std::uint64_t seed = 0) noexcept
        : lanes_{seed + p1 + p2, seed + p2, seed, seed - p1}, seed_(seed) {}

    /// Adds bytes.
    constexpr void update(std::string_view s) noexcept {
        size_ += s.size();
        if (held_ != 0) {
            std::size_t const n = s.size() < stripe - held_ ? s.size() : stripe - held_;
            hold(s.substr(0, n));
            s.remove_prefix(n);
            if (held_ < stripe) return;
            take({tail_.data(), stripe});
            held_ = 0;
        }
        hold(take(s));
    }
    /// The hash of all bytes so far.
    [[nodiscard]] constexpr std::uint64_t digest() const noexcept { return digest_with({tail_.data(), held_}); }
    /// The hash of all bytes so far and these, in less time than update() and digest().
    [[nodiscard]] constexpr std::uint64_t digest(std::string_view last) noexcept {
        if (held_ != 0) {
            update(last);
            return digest();
        }
        size_ += last.size();
        return digest_with(take(last));
    }
    /// The hash of one text.
    [[nodiscard]] static constexpr std::uint64_t of(std::string_view s, std::uint64_t seed = 0) noexcept {
        return xxh64(seed).digest(s);
    }

private:
    static constexpr std::size_t stripe = 32;
    static constexpr std::uint64_t p1 = 11400714785074694791u, p2 = 14029467366897019727u, p3 = 1609587929392839161u,
                                   p4 = 9650029242287828579u, p5 = 2870177450012600261u;

    static constexpr std::uint64_t round(std::uint64_t lane, std::uint64_t input) noexcept {
        return std::rotl(lane + input * p2, 31) * p1;
    }
    constexpr void hold(std::string_view s) noexcept {
        std::char_traits<char>::copy(tail_.data() + held_, s.data(), s.size());
        held_ += s.size();
    }
    /// Takes whole stripes; returns what is left.
    constexpr std::string_view take(std::string_view s) noexcept {
        // Spelled out: g++ turns a loop over the lanes into vector code without a multiplication of its own, half as fast.
        auto [a, b, c, d] = lanes_;
        for (; s.size() >= stripe; s.remove_prefix(stripe)) {
            a = round(a, swar::load(s.data()));
            b = round(b, swar::load(s.data() + 8));
            c = round(c, swar::load(s.data() + 16));
            d = round(d, swar::load(s.data() + 24));
        }
        lanes_ = {a, b, c, d};
        return s;
    }
    [[nodiscard]] constexpr std::uint64_t digest_with(std::string_view tail) const noexcept {
        std::uint64_t h = seed_ + p5;
        if (size_ >= stripe) {
            h = std::rotl(lanes_[0], 1) + std::rotl(lanes_[1], 7) + std::rotl(lanes_[2], 12) + std::rotl(lanes_[3], 18);
            for (auto const lane : lanes_) h = (h ^ round(0, lane)) * p1 + p4;
        }
        h += size_;
        for (; tail.size() >= 8; tail.remove_prefix(8))
            h = std::rotl(h ^ round(0, swar::load(tail.data())), 27) * p1 + p4;
        if (tail.size() >= 4) {
            h = std::rotl(h ^ (swar::load(tail.substr(0, 4), 0) * p1), 23) * p2 + p3;
            tail.remove_prefix(4);
        }
        for (char const c : tail) h = std::rotl(h ^ (static_cast<unsigned char>(c) * p5), 11) * p1;
        h = (h ^ (h >> 33)) * p2;
        h = (h ^ (h >> 29)) * p3;
        return h ^ (h >> 32);
    }

    std::array<std::uint64_t, 4> lanes_;
    std::uint64_t seed_, size_ = 0;
    std::array<char, stripe> tail_{};
    std::size_t held_ = 0;
};

} // namespace pith::text

#endif // PITH_TEXT_HASH_HPP

// -------- pith/text/content.hpp

// When two paragraphs say the same: their words, case folded, are the same. Quotes, dashes, spacing, punctuation and
// invisible characters do not count. The one home of that idea, and of the fingerprint that stands for it.
//
//     "“We’re here” – he said."     and     "We're here" - HE SAID     say     we re here he said
//
// The content of a text, version 1 (content_version; whatever changes it makes another version):
//  1. The text is read as UTF-8. A byte that belongs to no valid sequence is a character of its own.
//  2. Each character is folded (fold_case) and invisible ones (is_invisible) vanish.
//  3. Letters, digits and marks (is_word) stay. Every run of other characters is one space; there is none at either end
//     and none beside a character of a script without spaces (is_unspaced).
//  4. What is left is written as UTF-8, a byte that was none as itself.
// The fingerprint is XXH64 of that, seed 0; the second half of a wide one the same with the seed 1.
#ifndef PITH_TEXT_CONTENT_HPP
#define PITH_TEXT_CONTENT_HPP

#include <array>
#include <cstdint>

namespace pith::text {

/// The version of what a content and its fingerprint are.
inline constexpr unsigned content_version = 1;

/// Walks the characters of a text that count for sameness, folded.
class content_reader {
public:
    constexpr explicit content_reader(std::string_view s) noexcept : rest_(s) {}
    /// The next character of a word; 0 at the end.
    [[nodiscard]] constexpr char32_t next() noexcept {
        bool apart = false;
        while (!rest_.empty()) {
            auto const d = decode(rest_, 0);
            rest_.remove_prefix(d.size);
            if (d.code >= 0x80 ? is_invisible(d.code) : d.code == 0) continue;
            char32_t const c = fold_case(d.code);
            if (!is_word(c)) {
                apart = true;
                continue;
            }
            bool const close = is_unspaced(c);
            space_ = apart && !close && !close_;
            close_ = close;
            folded_ = c != d.code;
            return c;
        }
        return 0;
    }
    /// Whether the content has a space before the character that next() gave.
    [[nodiscard]] constexpr bool space() const noexcept { return space_; }
    /// Whether that character was folded: a capital, mostly.
    [[nodiscard]] constexpr bool folded() const noexcept { return folded_; }

private:
    std::string_view rest_;
    bool folded_ = false, space_ = false, close_ = true; ///< nothing before: no space at the front
};

/// Whether two texts say the same. Linear.
[[nodiscard]] constexpr bool same_content(std::string_view a, std::string_view b) noexcept {
    if (a == b) return true;
    content_reader x(a), y(b);
    while (true) {
        char32_t const c = x.next();
        if (c != y.next() || (c != 0 && x.space() != y.space())) return false;
        if (c == 0) return true;
    }
}

/// Writes the content of a text and hands it on in pieces of some hundred bytes. Never allocates.
class content_writer {
public:
    /// Calls `use(std::string_view piece, bool last)` for the content of `s`, piece after piece. Linear.
    template <class Use>
    static constexpr void write(std::string_view s, Use use) {
        content_writer out;
        for (std::size_t i = 0; i < s.size();) {
            if (out.n_ >= chunk) out.flush(use);
            i += out.plain(s, i);
            i += out.others(s, i);
        }
        if (out.n_ > 0 && out.text_[out.n_ - 1] == ' ') --out.n_;
        use(std::string_view(out.text_.data(), out.n_), true);
    }

    static constexpr std::size_t sampled = 64;
    /// Calls `use(std::string_view)` for the first `sampled` bytes of the content, or all where there are fewer.
    template <class Use>
    static constexpr void write_head(std::string_view s, Use use) {
        content_writer out;
        out.enough_ = sampled + 8; // a space at the end may go
        for (std::size_t i = 0; i < s.size() && out.n_ < out.enough_;) {
            i += out.plain(s, i);
            i += out.others(s, i);
        }
        if (out.n_ > 0 && out.text_[out.n_ - 1] == ' ') --out.n_;
        use(std::string_view(out.text_.data(), out.n_ < sampled ? out.n_ : sampled));
    }

private:
    static constexpr std::size_t chunk = 256, slack = 32;

    /// Hands on all but the last few bytes: a space at the end may have to go.
    template <class Use>
    constexpr void flush(Use& use) {
        std::size_t const ready = (n_ - 1) / 32 * 32;
        use(std::string_view(text_.data(), ready), false);
        for (std::size_t k = ready; k < n_; ++k) text_[k - ready] = text_[k];
        n_ -= ready;
    }
    /// The ASCII that begins at `i`, eight bytes at a time, to the first byte that is none or NUL. Returns how many.
    constexpr std::size_t plain(std::string_view s, std::size_t i) noexcept {
        std::size_t const from = i;
        eight_bytes to{n_, apart_ ? swar::word{0x80} : 0};
        for (; s.size() - i >= 8 && to.n < enough_; i += 8) {
            swar::word const w = swar::load(s.data() + i);
            if (!swar::is_shown(w)) break;
            to.add(text_.data(), w, 8);
        }
        if (i < s.size() && to.n < enough_) {
            swar::word const w = swar::load(s, i); // zeros behind the end
            std::size_t const take = swar::before(swar::not_ascii(w) | swar::below(w, 1));
            if (take != 0) to.add(text_.data(), w, take);
            i += take;
        }
        n_ = to.n;
        apart_ = to.apart != 0;
        return i - from;
    }
    /// Writes the content of `take` bytes of ASCII without a branch on what they are, but for rare ones.
    struct eight_bytes {
        std::size_t n;
        swar::word apart; ///< 0x80 for yes
        constexpr void add(char* text, swar::word w, std::size_t take) noexcept {
            // A letter's case is one bit, and that bit is set in a digit and in a space.
            swar::word const lowered = w | swar::every(0x20);
            swar::word const word = swar::between(lowered, 'a', 'z') | swar::between(w, '0', '9');
            swar::word const other = swar::high_bits & ~word;
            swar::word out = (w & (word - (word >> 7))) | swar::every(0x20);
            // Of a run only the first is written. Most runs are one or two long, so at most one byte goes.
            swar::word gone = swar::first_bytes(other & ((other << 8) | apart), take);
            std::size_t more = take;
            for (; (gone & (gone - 1)) != 0; --more) {
                swar::word const last = swar::word{1} << (63 - std::countl_zero(gone)), below = (last >> 7) - 1;
                out = (out & below) | ((out >> 8) & ~below);
                gone ^= last;
            }
            swar::word const below = (gone >> 7) - 1;
            out = (out & below) | ((out >> 8) & ~below);
            swar::store(text + n, out);
            n += more - (gone != 0 ? 1 : 0);
            apart = (other >> (8 * take - 8)) & 0x80;
        }
    };
    /// The characters that follow, as long as they are not ASCII (or NUL). Returns how many bytes.
    constexpr std::size_t others(std::string_view s, std::size_t i) noexcept {
        std::size_t const from = i;
        while (i < s.size() && n_ < enough_ + 8 && (byte_at(s, i) >= 0x80 || s[i] == 0)) {
            if (std::size_t const taken = letters(s, i)) {
                i += taken;
                continue;
            }
            auto const d = decode(s, i);
            put(d.code);
            i += d.size;
        }
        return i - from;
    }
    /// Letters of two bytes that follow one another: accented Latin, Greek, Cyrillic. Returns how many bytes.
    constexpr std::size_t letters(std::string_view s, std::size_t i) noexcept {
        std::size_t const from = i;
        for (; i + 1 < s.size() && n_ < enough_ + 8; i += 2) {
            if (byte_at(s, i) < 0xC3 || byte_at(s, i) > 0xD3 || !is_continuation(byte_at(s, i + 1))) break;
            char32_t const c = fold_letter(((byte_at(s, i) & 0x1Fu) << 6) | (byte_at(s, i + 1) & 0x3Fu));
            if (c == 0) break;
            n_ += encode(c, text_.data() + n_);
            apart_ = false;
        }
        return i - from;
    }
    constexpr void put(char32_t code) noexcept {
        if (code >= 0x2010 && code < 0x2028) { // most of what is not ASCII in English: dashes and quotes
            if (!apart_) text_[n_++] = ' ';
            apart_ = true;
            return;
        }
        if (is_invisible(code)) return;
        char32_t const c = fold_case(code);
        if (!is_word(c)) {
            if (!apart_) text_[n_++] = ' ';
            apart_ = true;
            return;
        }
        bool const close = is_unspaced(c);
        if (close && n_ > 0 && text_[n_ - 1] == ' ') --n_;
        n_ += encode(c, text_.data() + n_);
        apart_ = close; // no space behind it either
    }

    std::array<char, chunk + slack> text_; // only what was written is read
    std::size_t n_ = 0, enough_ = chunk;
    bool apart_ = true; ///< a run of other characters needs no space (any more)
};

/// The fingerprint of what a text says, 64 bits for each seed. The same in every build. Linear.
template <std::size_t N>
[[nodiscard]] constexpr std::array<std::uint64_t, N> content_fingerprints(std::string_view s,
                                                                          std::array<std::uint64_t, N> seeds) noexcept {
    std::array<xxh64, N> hashes;
    for (std::size_t k = 0; k < N; ++k) hashes[k] = xxh64(seeds[k]);
    content_writer::write(s, [&](std::string_view piece, bool last) {
        for (std::size_t k = 0; k < N; ++k)
            if (last) seeds[k] = hashes[k].digest(piece);
            else hashes[k].update(piece);
    });
    return seeds;
}
/// The fingerprint of what a text says: XXH64 of its content, seed 0. Linear.
[[nodiscard]] constexpr std::uint64_t content_fingerprint(std::string_view s) noexcept {
    return content_fingerprints<1>(s, {0})[0];
}

namespace detail {
/// The finisher of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): every bit of the result depends on all of `h`.
constexpr std::uint64_t mix(std::uint64_t h) noexcept {
    h = (h ^ (h >> 30)) * 0xBF58476D1CE4E5B9u;
    h = (h ^ (h >> 27)) * 0x94D049BB133111EBu;
    return h ^ (h >> 31);
}
} // namespace detail

/// A fingerprint of the first 64 bytes of what a text says: texts that say the same have the same. Cheap on long
/// paragraphs; what begins alike must be told apart by content_fingerprint. Constant time for text of words.
[[nodiscard]] constexpr std::uint64_t content_sample(std::string_view s) noexcept {
    std::uint64_t h = 0;
    content_writer::write_head(s, [&](std::string_view head) { h = xxh64::of(head); });
    return h;
}

} // namespace pith::text

#endif // PITH_TEXT_CONTENT_HPP

// -------- pith/detail/repeats.hpp

// Which lines of a page repeat an earlier stretch of it.
//
// A repeat is proven by an anchor: a paragraph of 100 characters or more that ends in a full stop or an exclamation
// mark, is no entry of a list, a plan or a transcript, and stands on the page at most three times. From a proven copy
// the repeat grows over its neighbours on both sides while they equal the neighbours of the original. Refrains of short
// lines, questions asked of everyone, table rows and list entries have no anchor and stay.
#ifndef PITH_DETAIL_REPEATS_HPP
#define PITH_DETAIL_REPEATS_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace pith {

/// How much of a repeat must stand on the page before its later copies go.
enum class repeats : std::uint8_t {
    paragraphs, ///< one anchor is enough, wherever the copy stands; forum threads that quote lose the quotes
    blocks,     ///< two anchors or more, and the copy right behind the original: what publishing systems produce
    none,       ///< nothing on the page is a repeat: for strip_duplicates(repeats::none)(seen), across documents only
};

} // namespace pith

namespace pith::detail {

inline constexpr std::size_t anchor_length = 100; ///< characters, as text::reading_length counts them
inline constexpr std::size_t anchor_copies = 3;
inline constexpr std::size_t most_tries =
    64; ///< places looked at for one fingerprint, so that crafted keys stay linear

/// Whether a line is long enough to be an anchor; whether it also ends a statement (a question proves nothing).
constexpr bool is_anchor_length(std::string_view line) noexcept {
    return line.size() >= anchor_length / 2 && text::reading_length(line, anchor_length) >= anchor_length;
}
constexpr bool ends_statement(std::string_view line) noexcept {
    if (!text::ends_sentence(line)) return false;
    for (int back = 0; back < 8 && !line.empty(); ++back) {
        auto const d = text::decode_before(line, line.size());
        if (text::is_terminal(d.code))
            return d.code == U'.' || d.code == U'!' || d.code == 0x3002 || d.code == 0xFF01 || d.code == 0xFF0E ||
                   d.code == 0x6D4 || d.code == 0x964;
        line.remove_suffix(d.size);
    }
    return false;
}

/// Whether a trimmed line is an entry of a list, a plan or a transcript: an item's mark in front, or a label of one to
/// three words with a colon. Entries come again by right, however long they are.
constexpr bool is_entry(std::string_view line) noexcept {
    if (line.empty()) return false;
    if (is_list_item(line) && text::straight_quote(text::decode(line, 0).code) == 0) return true;
    constexpr std::size_t longest_label = 40; // bytes
    std::size_t spaces = 0;
    for (std::size_t i = 0; i < line.size() && i < longest_label;) {
        auto const d = text::decode(line, i);
        if (d.code == U':' || d.code == 0xFF1A) return i > 0;
        if (d.code == U' ' ? ++spaces > 2 : !text::is_word(d.code) && d.code != U'.') return false;
        i += d.size;
    }
    return false;
}

/// A line that is not blank, with its place among all lines.
struct page_line {
    std::string_view text;
    std::size_t number;
    std::uint64_t sample; ///< of its content; 0 for a line too short to be an anchor
};

/// The sample of a trimmed line by which find_repeats knows it; 0 for a line too short to be an anchor.
constexpr std::uint64_t anchor_sample(std::string_view s) noexcept {
    return is_anchor_length(s) ? text::content_sample(s) | 1u : 0u;
}
/// Sums up one line for find_repeats.
constexpr page_line make_page_line(std::string_view raw, std::size_t number) noexcept {
    std::string_view const s = text::trimmed(raw);
    return {s, number, anchor_sample(s)};
}

/// A line that goes, by number, and the earlier one it repeats: empty for one known from another document.
struct repeat {
    std::size_t number;
    std::string_view original;
};

/// Anchors that say the same, found by hashing: their samples first, and where those meet, all they say. So rows of a
/// template that differ in the middle cost one reading each, not one comparison with every other.
class anchor_groups {
public:
    struct group {
        std::uint32_t first = 0, copies = 0;
        bool stated = false;         ///< one of them ends a statement
        std::uint64_t sample, whole; ///< 0 where it was not needed
    };

    constexpr anchor_groups(std::span<page_line const> lines) : lines_(lines), of_(lines.size(), 0) {
        std::size_t size = 16;
        while (size < lines.size() * 2) size *= 2;
        slots_.assign(size, 0);
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (lines[i].sample != 0) add(i);
    }
    /// The group of a line, or nullptr.
    [[nodiscard]] constexpr group const* of(std::size_t line) const noexcept {
        return of_[line] == 0 ? nullptr : &groups_[of_[line] - 1];
    }

private:
    constexpr void add(std::size_t i) {
        auto const& l = lines_[i];
        std::uint64_t whole = 0;
        std::uint32_t* slot = find(l.sample);
        if (slot != nullptr && *slot != 0 && !same(groups_[*slot - 1], l.text)) {
            whole = text::content_fingerprint(l.text) | 1u;
            slot = find(whole, l.text);
        }
        if (slot == nullptr) return; // only crafted text gets here; it stays
        if (*slot == 0) {
            groups_.push_back({static_cast<std::uint32_t>(i), 0, false, l.sample, whole});
            *slot = static_cast<std::uint32_t>(groups_.size());
        }
        group& g = groups_[*slot - 1];
        ++g.copies;
        g.stated = g.stated || (ends_statement(l.text) && !is_entry(l.text));
        of_[i] = *slot;
    }
    [[nodiscard]] constexpr bool same(group const& g, std::string_view text) const noexcept {
        return text::same_content(lines_[g.first].text, text);
    }
    /// The slot of the group with this sample or, where there is a text, of the one that says the same and has this
    /// fingerprint; or a free one; nullptr where the search is too long. (One function and no predicates: clang cannot
    /// evaluate a member template here that it meets first in a constant expression.)
    constexpr std::uint32_t* find(std::uint64_t hash, std::string_view text = {}) noexcept {
        std::size_t at = (hash >> 1) & (slots_.size() - 1);
        for (std::size_t tries = 0; tries < most_tries; ++tries, at = (at + 1) & (slots_.size() - 1)) {
            if (slots_[at] == 0) return &slots_[at];
            group const& g = groups_[slots_[at] - 1];
            if (text.empty() ? g.whole == 0 && g.sample == hash : g.whole == hash && same(g, text)) return &slots_[at];
        }
        return nullptr;
    }

    std::span<page_line const> lines_;
    std::vector<group> groups_;
    std::vector<std::uint32_t> slots_, of_; // 1-based
};

/// The repeats among the lines of a page, in order. Linear on average in lines and characters, whatever they are:
/// only anchors are hashed, a run of copies is walked once. Allocates three tables of the page's lines.
constexpr std::vector<repeat> find_repeats(std::span<page_line const> lines, repeats which) {
    std::size_t samples = 0;
    for (auto const& l : lines) samples += l.sample != 0 ? 1u : 0u;
    if (which == repeats::none || samples < 2) return {};
    anchor_groups const groups(lines);
    std::vector<std::uint32_t> original(lines.size(), 0); // 1-based number of the line repeated, 0 for none
    auto const same = [&](std::size_t a, std::size_t b) { return text::same_content(lines[a].text, lines[b].text); };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto const* const g = groups.of(i);
        if (g == nullptr || original[i] != 0) continue;
        std::size_t const first = g->first;
        if (first == i || !g->stated || g->copies > anchor_copies) continue;
        std::size_t before = 0, after = 0; // lines by which the repeat grows
        while (before < first && i - before - 1 > first && original[i - before - 1] == 0 &&
               same(first - before - 1, i - before - 1))
            ++before;
        while (i + after + 1 < lines.size() && first + after + 1 < i - before && original[i + after + 1] == 0 &&
               same(first + after + 1, i + after + 1))
            ++after;
        std::size_t anchors = 0;
        for (std::size_t k = i - before; k <= i + after; ++k) anchors += groups.of(k) != nullptr ? 1u : 0u;
        bool const behind = first + after + 1 == i - before;
        if (which == repeats::paragraphs || (anchors >= 2 && behind))
            for (std::size_t k = i - before; k <= i + after; ++k)
                original[k] = static_cast<std::uint32_t>(k - i + first + 1);
        i += after;
    }
    std::vector<repeat> out;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (original[i] != 0) out.push_back({lines[i].number, lines[original[i] - 1].text});
    return out;
}

} // namespace pith::detail

#endif // PITH_DETAIL_REPEATS_HPP

// -------- pith/detail/planned.hpp

// The view behind strip_duplicates, strip_near_duplicates, strip_recurring, strip_boilerplate and main_text: it reads a
// page to the end, asks a planner which lines go, and is the page without them.
#ifndef PITH_DETAIL_PLANNED_HPP
#define PITH_DETAIL_PLANNED_HPP

#include <cstddef>
#include <iterator>
#include <ranges>
#include <utility>
#include <vector>

namespace pith::detail {

/// The lines of a page that are not blank, trimmed, each with its number and a sample where `sample(line)` gives one.
template <class R, class Proj, class Sample>
constexpr std::vector<page_line> page_lines(R& range, Proj const& projection, Sample sample) {
    std::vector<page_line> lines;
    std::size_t number = 0;
    for (auto it = std::ranges::begin(range); it != std::ranges::end(range); ++it, ++number) {
        auto const s = text::trimmed(std::string_view(project(projection, *it)));
        if (!s.empty()) lines.push_back({s, number, sample(s)});
    }
    return lines;
}

/// Decides which lines of a range go: `planner(range, projection)` gives them in order. `Planner::once`: it changes
/// something when it is asked, so it may be asked once only.
template <class P>
concept planner = std::copy_constructible<P> && std::default_initializable<P> && requires {
    { P::once } -> std::convertible_to<bool>;
};

/// What a view found out about its page at the first begin(). It refers to the page's text, so a copy or a move forgets it
/// and the next begin() decides anew. Not where a set of earlier documents is involved (`Once`): deciding anew would find
/// the page's own paragraphs in the set, so there a move keeps the plan, of which only the numbers are used, and no copy
/// exists.
template <class T, bool Once = false>
struct page_plan {
    T value{};
    bool made = false;

    page_plan() = default;
    constexpr page_plan(page_plan const&) noexcept
        requires(!Once)
    {}
    constexpr page_plan(page_plan&& other) noexcept {
        if constexpr (Once) *this = std::move(other);
    }
    constexpr page_plan& operator=(page_plan const&) noexcept
        requires(!Once)
    {
        value = T{};
        made = false;
        return *this;
    }
    constexpr page_plan& operator=(page_plan&& other) noexcept {
        value = T{};
        made = false;
        if constexpr (Once) {
            std::swap(value, other.value);
            made = std::exchange(other.made, false);
        }
        return *this;
    }
};

/// The elements of `V` but for those the planner names.
template <std::ranges::view V, class Proj, planner Planner>
    requires text_range<V, Proj>
class planned_view : public std::ranges::view_interface<planned_view<V, Proj, Planner>> {
    class iterator;

public:
    planned_view()
        requires std::default_initializable<V>
    = default;
    constexpr planned_view(V base, Proj projection, Planner planner)
        : base_(std::move(base)), projection_(std::move(projection)), planner_(std::move(planner)) {}

    [[nodiscard]] constexpr V base() const&
        requires std::copy_constructible<V>
    {
        return base_;
    }
    [[nodiscard]] constexpr V base() && { return std::move(base_); }

    [[nodiscard]] constexpr iterator begin() {
        if (!plan_.made) {
            plan_.value = planner_(base_, projection_);
            plan_.made = true;
        }
        return iterator(std::ranges::begin(base_), std::ranges::end(base_), plan_.value);
    }
    [[nodiscard]] constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    V base_ = V();
    Proj projection_{};
    Planner planner_{};
    page_plan<std::vector<repeat>, Planner::once> plan_;
};

template <std::ranges::view V, class Proj, planner Planner>
    requires text_range<V, Proj>
class planned_view<V, Proj, Planner>::iterator {
public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using value_type = std::ranges::range_value_t<V>;
    using difference_type = std::ranges::range_difference_t<V>;
    using reference = std::ranges::range_reference_t<V>;

    iterator() = default;
    constexpr iterator(std::ranges::iterator_t<V> at, std::ranges::sentinel_t<V> end, std::vector<repeat> const& plan)
        : at_(std::move(at)), end_(std::move(end)), next_(plan.data()), last_(plan.data() + plan.size()) {
        skip();
    }

    [[nodiscard]] constexpr std::ranges::iterator_t<V> const& base() const noexcept { return at_; }
    [[nodiscard]] constexpr reference operator*() const { return *at_; }
    constexpr iterator& operator++() {
        ++at_;
        ++number_;
        skip();
        return *this;
    }
    constexpr iterator operator++(int) {
        auto old = *this;
        ++*this;
        return old;
    }
    friend constexpr bool operator==(iterator const& a, iterator const& b) { return a.at_ == b.at_; }
    friend constexpr bool operator==(iterator const& a, std::default_sentinel_t) { return a.at_ == a.end_; }

private:
    constexpr void skip() {
        for (; next_ != last_ && next_->number == number_; ++next_, ++number_) ++at_;
    }
    std::ranges::iterator_t<V> at_{};
    std::ranges::sentinel_t<V> end_{};
    repeat const* next_ = nullptr;
    repeat const* last_ = nullptr;
    std::size_t number_ = 0;
};

} // namespace pith::detail

#endif // PITH_DETAIL_PLANNED_HPP

// -------- pith/fingerprint.hpp

// What stands for a paragraph in sets, files and streams, and which paragraphs count there.
//
// A fingerprint is XXH64 of what the paragraph says (text/content.hpp, version 1): quotes, dashes, spacing, case and
// punctuation make no difference. It depends on nothing else, so builds, machines and languages agree on it.
#ifndef PITH_FINGERPRINT_HPP
#define PITH_FINGERPRINT_HPP

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith {

/// The version of the fingerprint: whatever makes one text's fingerprint another raises it. Files carry it.
inline constexpr unsigned fingerprint_version = text::content_version;

/// 64 bits: of n different paragraphs some two share one with a chance of about n^2 / 2^65 (the birthday bound: 2.7 %
/// of a billion), and a new one is taken for one of them with n / 2^64.
using fingerprint_64 = std::uint64_t;

/// 128 bits: no two of a billion paragraphs share one but with a chance of 1.5 in 10^21.
struct fingerprint_128 {
    std::uint64_t high = 0; ///< the 64-bit fingerprint of the same text
    std::uint64_t low = 0;  ///< the same with the seed 1
    friend constexpr bool operator==(fingerprint_128, fingerprint_128) = default;
    friend constexpr auto operator<=>(fingerprint_128, fingerprint_128) = default;
};

/// The fingerprint of a paragraph. 0 never comes: it is what an empty place in a table holds, and 1 stands for it.
/// Linear; never throws.
///
///     assert(pith::fingerprint("He left.") == pith::fingerprint("HE LEFT"));
[[nodiscard]] constexpr fingerprint_64 fingerprint(std::string_view paragraph) noexcept {
    std::uint64_t const f = text::content_fingerprint(paragraph);
    return f == 0 ? 1 : f;
}
/// The same in 128 bits, in 1.3 times the time. Linear.
[[nodiscard]] constexpr fingerprint_128 wide_fingerprint(std::string_view paragraph) noexcept {
    auto const f = text::content_fingerprints<2>(paragraph, {0, 1});
    return {f[0] == 0 ? 1 : f[0], f[1]};
}

/// Which of `shards` machines or sets has the paragraph, 0 to shards - 1: the low half of its (first) 64 bits times
/// `shards`, divided by 2^32. Tables go by the high bits, so that the paragraphs of one shard fill a table evenly.
/// Precondition: shards > 0. Constant time.
[[nodiscard]] constexpr std::uint32_t shard_of(fingerprint_64 f, std::uint32_t shards) noexcept {
    return static_cast<std::uint32_t>(((f & 0xFFFFFFFFu) * shards) >> 32);
}
[[nodiscard]] constexpr std::uint32_t shard_of(fingerprint_128 f, std::uint32_t shards) noexcept {
    return shard_of(f.high, shards);
}

/// Which paragraphs are remembered from document to document, and removed when they come again. By default the ones
/// that prove a repeat within a page: long enough that nobody writes them twice by chance, and a statement, because a
/// question is put to many. Lower `least` with care: "All names have been changed." is true of more than one story.
struct paragraph_rule {
    std::size_t least = detail::anchor_length; ///< characters; ideographs, kana and Hangul count two
    bool statements = true;                    ///< only what ends in a full stop or an exclamation mark

    /// Whether a line counts; space at its ends does not matter. Looks at `least` characters at most.
    [[nodiscard]] constexpr bool counts(std::string_view line) const noexcept {
        line = text::trimmed(line);
        return long_enough(line) && well_ended(line);
    }
    /// The two halves of that, of a trimmed line.
    [[nodiscard]] constexpr bool long_enough(std::string_view line) const noexcept {
        return !line.empty() && line.size() >= least / 2 && text::reading_length(line, least) >= least;
    }
    [[nodiscard]] constexpr bool well_ended(std::string_view line) const noexcept {
        return !statements || detail::ends_statement(line);
    }
};

} // namespace pith

#endif // PITH_FINGERPRINT_HPP

// -------- pith/detail/fingerprint_table.hpp

// The table behind the sets and counts of paragraphs: open addressing in the order of the fingerprints ("Ordered hash
// tables", Amble and Knuth, The Computer Journal 17(2), 1974). A fingerprint's home is its value scaled to the table,
// and from the home on the entries stand in ascending order. So the same entries always lie in the same order, a search
// ends at the first greater one, and growing, merging and saving read and write memory from front to back.
#ifndef PITH_DETAIL_FINGERPRINT_TABLE_HPP
#define PITH_DETAIL_FINGERPRINT_TABLE_HPP

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace pith::detail {

/// The upper half of a product.
constexpr std::uint64_t multiply_high(std::uint64_t a, std::uint64_t b) noexcept {
    std::uint64_t const a0 = a & 0xFFFFFFFFu, a1 = a >> 32, b0 = b & 0xFFFFFFFFu, b1 = b >> 32;
    std::uint64_t const middle = a1 * b0 + ((a0 * b0) >> 32), other = a0 * b1 + (middle & 0xFFFFFFFFu);
    return a1 * b1 + (middle >> 32) + (other >> 32);
}

constexpr fingerprint_64 key_of(fingerprint_64 f) noexcept { return f; }
constexpr fingerprint_128 key_of(fingerprint_128 f) noexcept { return f; }
constexpr std::uint64_t high_bits(fingerprint_64 f) noexcept { return f; }
constexpr std::uint64_t high_bits(fingerprint_128 f) noexcept { return f.high; }

/// Entries by fingerprint: `key_of(entry)` is an entry's, and a key of 0 marks a free place.
///
/// At most 4 of 5 places are taken, and 8 of 15 once it has grown; so, from 100 entries on, 10 to 15 places' worth of
/// bytes for 8 entries. While it grows both tables exist, 25 together: reserve() spares that. Searching and inserting
/// take constant time on average and are bounded: an entry that would lie `most_steps` behind its home, or move
/// `most_moves` others, is left out. By chance that does not happen (with 10^8 entries the farthest lies about 45 places
/// behind its home, the longest run is about 800 long). Crafted text can do it; then the crowd is held in part only.
template <class Entry>
class fingerprint_table {
public:
    using key_type = decltype(key_of(std::declval<Entry const&>()));
    static constexpr std::size_t most_steps = 256, most_moves = 1024;

    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr std::size_t places() const noexcept { return slots_.capacity(); }
    constexpr void clear() noexcept { *this = fingerprint_table(); }

    /// Where the key's entry would be; read it to bring it into the cache. Nothing without a table.
    [[nodiscard]] constexpr Entry const* home_of(key_type key) const noexcept {
        return slots_.empty() ? nullptr : slots_.data() + home(key);
    }
    [[nodiscard]] constexpr Entry const* find(key_type key) const noexcept {
        if (slots_.empty()) return nullptr;
        std::size_t const at = search(key);
        return key_of(slots_[at]) == key ? &slots_[at] : nullptr;
    }
    /// The entry with the key of `e`, which is `e` itself where there was none (`true`). nullptr where it was left out.
    constexpr std::pair<Entry*, bool> insert(Entry const& e) {
        key_type const key = key_of(e);
        if (slots_.empty()) rebuild(16);
        std::size_t at = search(key);
        if (key_of(slots_[at]) == key) return {&slots_[at], false};
        if (size_ >= most()) {
            rebuild(grown());
            at = search(key);
        }
        if (at - home(key) >= most_steps) return {nullptr, true};
        std::size_t free = at;
        while (free - at < most_moves && key_of(slots_[free]) != key_type{}) ++free; // the last place is always free
        if (free - at >= most_moves) return {nullptr, true};
        if (free + 1 == slots_.size()) {
            std::size_t const more = more_spare(slots_.size());
            rebuild(slots_.size() + more, slots_.size() - homes_ + more);
            return insert(e);
        }
        for (; free > at; --free) slots_[free] = slots_[free - 1];
        slots_[at] = e;
        ++size_;
        return {&slots_[at], true};
    }
    /// Makes room for `n` entries altogether.
    constexpr void reserve(std::size_t n) {
        if (n > most()) rebuild(places_for(n));
    }
    /// Calls `visit` for every entry in ascending order of the keys.
    template <class Visit>
    constexpr void each(Visit visit) const {
        for (auto const& e : slots_)
            if (key_of(e) != key_type{}) visit(e);
    }
    /// Adds all of `other`. Where both have a key, `join(mine, theirs)` changes mine. Linear in both; the result is the
    /// smallest table that is not too full, or this one if it has room.
    template <class Join>
    constexpr void merge(fingerprint_table const& other, Join join) {
        std::size_t fresh = 0; // entries that are not here
        for (std::size_t at = 0, o = 0; o < other.slots_.size(); ++o) {
            auto const key = key_of(other.slots_[o]);
            if (key == key_type{}) continue;
            while (at < slots_.size() && (key_of(slots_[at]) == key_type{} || key_of(slots_[at]) < key)) ++at;
            fresh += at == slots_.size() || key_of(slots_[at]) != key ? 1u : 0u;
        }
        if (size_ + fresh > most()) rebuild(places_for((size_ + fresh) + (size_ + fresh) / 8));
        other.each([&](Entry const& e) {
            if (auto const [mine, is_new] = insert(e); mine != nullptr && !is_new) join(*mine, e);
        });
    }

private:
    /// Places without a home of their own, behind the others: room for what the last homes pass on. The queue of
    /// those is longer than 64 with a chance of 10^-12 at the greatest load; then the table grows early.
    static constexpr std::size_t spare(std::size_t places) noexcept { return places < 256 ? places / 4 : 64; }
    static constexpr std::size_t more_spare(std::size_t places) noexcept { return places < 4096 ? places / 4 : 1024; }
    static constexpr std::size_t places_for(std::size_t n) noexcept {
        std::size_t const places = n / 4 * 5 + 5; // most() of as many homes is n or more
        return places + (places < 192 ? places / 3 + 1 : 64);
    }
    [[nodiscard]] constexpr std::size_t most() const noexcept { return homes_ / 5 * 4; }
    [[nodiscard]] constexpr std::size_t grown() const noexcept {
        std::size_t const n = size_ / 8 * 15;
        return n < slots_.size() + 16 ? slots_.size() + 16 : n;
    }
    [[nodiscard]] constexpr std::size_t home(key_type key) const noexcept {
        return multiply_high(high_bits(key), homes_);
    }
    [[nodiscard]] constexpr std::size_t search(key_type key) const noexcept {
        std::size_t at = home(key);
        while (key_of(slots_[at]) != key_type{} && key_of(slots_[at]) < key) ++at;
        return at;
    }
    constexpr void rebuild(std::size_t places) { rebuild(places, spare(places)); }
    constexpr void rebuild(std::size_t places, std::size_t spare_places) {
        std::vector<Entry> fresh(places, Entry{});
        homes_ = places - spare_places;
        std::size_t next = 0;
        for (auto const& e : slots_) {
            if (key_of(e) == key_type{}) continue;
            std::size_t const h = home(key_of(e));
            if (h > next) next = h;
            if (next + 1 >= fresh.size())
                return rebuild(places + more_spare(places), spare_places + more_spare(places));
            fresh[next++] = e;
        }
        slots_.swap(fresh);
    }

    std::vector<Entry> slots_;
    std::size_t homes_ = 0; ///< places that are some key's home; the others lie behind them
    std::size_t size_ = 0;
};

} // namespace pith::detail

#endif // PITH_DETAIL_FINGERPRINT_TABLE_HPP

// -------- pith/detail/saved.hpp

// The file format of sets of paragraphs, version 1. All numbers are little-endian.
//
//     offset  bytes
//          0      8  "pithseen"
//          8      2  version of the format: 1
//         10      2  version of the fingerprint (fingerprint.hpp)
//         12      2  kind: 64 or 128, the bits of a fingerprint; 1 for a bounded set
//         14      2  0
//         16      8  n: fingerprints, or 64-bit words of a bounded set
//         24      8  paragraphs inserted, of a bounded set; n otherwise
//         32         the fingerprints in ascending order (of 128 bits the low half first), or the words
//        end      8  checksum: XXH64, seed 0, of all bytes before it
//
// The same paragraphs give the same bytes, whatever machine held them and in whatever order they came.
#ifndef PITH_DETAIL_SAVED_HPP
#define PITH_DETAIL_SAVED_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace pith {

/// Why a saved set was refused.
enum class load_fault : std::uint8_t {
    foreign,   ///< no set of paragraphs
    version,   ///< of a format or a fingerprint that this build does not know
    kind,      ///< a set of another kind: other bits, bounded or not
    truncated, ///< shorter than it says, or longer
    corrupt,   ///< the checksum or the order is wrong
};

/// What try_load says, and load throws.
struct load_error : std::runtime_error {
    load_fault fault; ///< for a program; what() is for a reader
    load_error(load_fault f, char const* why)
        : std::runtime_error(std::string("saved set of paragraphs: ") + why), fault(f) {}
};

namespace detail {

inline constexpr std::string_view saved_magic = "pithseen";
inline constexpr std::size_t saved_head = 32, saved_foot = 8;
inline constexpr unsigned saved_version = 1, saved_bounded = 1;

struct saved_header {
    std::uint64_t kind, count, inserted;
};

/// Writes a saved set to an output iterator and sums it up.
template <class Out>
class saving {
public:
    constexpr saving(Out out, saved_header h) : out_(std::move(out)) {
        put(saved_magic);
        number(saved_version, 2);
        number(fingerprint_version, 2);
        number(h.kind, 2);
        number(0, 2);
        number(h.count, 8);
        number(h.inserted, 8);
    }
    constexpr void operator()(std::uint64_t word) { number(word, 8); }
    constexpr void operator()(fingerprint_128 f) {
        number(f.low, 8);
        number(f.high, 8);
    }
    [[nodiscard]] constexpr Out finish() {
        number(sum_.digest(), 8);
        return std::move(out_);
    }

private:
    constexpr void number(std::uint64_t n, std::size_t bytes) {
        std::array<char, 8> b;
        text::swar::store(b.data(), n);
        put({b.data(), bytes});
    }
    constexpr void put(std::string_view bytes) {
        sum_.update(bytes);
        for (char const c : bytes) *out_++ = c;
    }
    Out out_;
    text::xxh64 sum_;
};

/// The header of a saved set with `bytes_each` bytes an entry, checked to its checksum; or what is wrong.
inline std::optional<saved_header> read_saved(std::string_view s, std::uint64_t kind, std::size_t bytes_each,
                                              std::optional<load_error>* why) {
    auto const refuse = [&](load_fault f, char const* text) {
        if (why != nullptr) why->emplace(f, text);
        return std::nullopt;
    };
    auto const number = [&](std::size_t at, std::size_t bytes) { return text::swar::load(s.substr(at, bytes), 0); };
    if (s.substr(0, saved_magic.size()) != saved_magic.substr(0, s.size()) || s.empty())
        return refuse(load_fault::foreign, "this is not one: it does not begin with \"pithseen\"");
    if (s.size() < saved_head + saved_foot) return refuse(load_fault::truncated, "it ends within its header");
    if (number(8, 2) != saved_version) return refuse(load_fault::version, "its format is not version 1");
    if (number(10, 2) != fingerprint_version)
        return refuse(load_fault::version, "its fingerprints are of another version");
    if (number(12, 2) != kind)
        return refuse(load_fault::kind, kind == 64    ? "its kind is not that of a set with 64 bits a fingerprint"
                                        : kind == 128 ? "its kind is not that of a set with 128 bits a fingerprint"
                                                      : "its kind is not that of a bounded set");
    saved_header const h{kind, number(16, 8), number(24, 8)};
    std::size_t const body = s.size() - saved_head - saved_foot;
    if (body / bytes_each < h.count) return refuse(load_fault::truncated, "it is shorter than its header says");
    if (body != h.count * bytes_each) return refuse(load_fault::truncated, "it is longer than its header says");
    if (text::xxh64::of(s.substr(0, s.size() - saved_foot)) != number(s.size() - saved_foot, 8))
        return refuse(load_fault::corrupt, "its checksum is wrong");
    if (number(14, 2) != 0) return refuse(load_fault::corrupt, "a reserved field is not 0");
    return h;
}

} // namespace detail
} // namespace pith

#endif // PITH_DETAIL_SAVED_HPP

// -------- pith/seen_paragraphs.hpp

// seen_paragraphs: what earlier documents said, so that strip_duplicates(seen) removes what they repeat.
//
//     pith::seen_paragraphs seen;                       // or seen_paragraphs_128, or bounded_paragraphs
//     for (auto& doc : docs) store(doc | views::lines | views::strip_duplicates(seen) | pith::to_text);
//     std::string const file = seen.save();             // another run goes on with seen.load(file)
//
// Threads: a set is like a std::vector. Any number of threads may ask one set at the same time; while one inserts,
// merges or loads, no other may touch it. For many writers: one set for each thread, merged at the end. Results depend
// on the order of the documents and on nothing else.
#ifndef PITH_SEEN_PARAGRAPHS_HPP
#define PITH_SEEN_PARAGRAPHS_HPP

#include <algorithm>
#include <concepts>
#include <iterator>
#include <span>
#include <string>
#include <type_traits>

namespace pith {

/// What strip_duplicates(seen) asks of a set: fingerprints of one type, asked and inserted many at a time.
template <class S>
concept paragraph_set = requires(S& s, S const& c, std::span<typename S::fingerprint_type const> f, std::span<bool> is,
                                 std::string_view text) {
    { S::fingerprint_of(text) } -> std::same_as<typename S::fingerprint_type>;
    c.contains(f, is);
    s.insert(f);
};

/// The paragraphs of earlier documents, by fingerprint: fingerprint_64 or fingerprint_128. Holds no text.
///
/// Memory: from 100 paragraphs on at most 16 bytes each with 64 bits, 32 with 128, right after it has grown; 10 (20)
/// before. While it grows both tables exist; reserve() spares that. Exact but for fingerprints that collide
/// (fingerprint.hpp says how likely that is). Text crafted to crowd the table is left out, so that it stays fast.
/// Throws what allocation throws, and load its load_error.
template <class Fingerprint>
class basic_seen_paragraphs {
public:
    using fingerprint_type = Fingerprint;

    /// The fingerprint by which a paragraph is known.
    [[nodiscard]] static constexpr Fingerprint fingerprint_of(std::string_view paragraph) noexcept {
        if constexpr (bits == 64) return fingerprint(paragraph);
        else return wide_fingerprint(paragraph);
    }

    /// Whether a paragraph with this content was inserted. Constant time beside reading the text.
    [[nodiscard]] constexpr bool contains(std::string_view paragraph) const noexcept {
        return contains(fingerprint_of(paragraph));
    }
    [[nodiscard]] constexpr bool contains(Fingerprint f) const noexcept { return table_.find(some(f)) != nullptr; }
    /// The same of many: `is[i]` tells of `f[i]`. Precondition: as many of one as of the other. Faster than one after
    /// the other where the set is larger than the caches: it waits for memory once for many.
    constexpr void contains(std::span<Fingerprint const> f, std::span<bool> is) const noexcept {
        constexpr std::size_t batch = 32;
        for (std::size_t i = 0; i < f.size(); i += batch) {
            std::size_t const n = std::min<std::size_t>(batch, f.size() - i);
            std::array<Fingerprint, batch> home{}; // these reads do not depend on one another
            for (std::size_t k = 0; k < n; ++k)
                if (auto const* const e = table_.home_of(some(f[i + k]))) home[k] = *e;
            for (std::size_t k = 0; k < n; ++k) {
                auto const key = some(f[i + k]);
                is[i + k] = home[k] == key || (home[k] != Fingerprint{} && contains(key));
            }
        }
    }
    /// Inserts it; says whether it is new. Amortised constant beside reading the text.
    constexpr bool insert(std::string_view paragraph) { return insert(fingerprint_of(paragraph)); }
    constexpr bool insert(Fingerprint f) { return table_.insert(some(f)).second; }
    /// Inserts many.
    constexpr void insert(std::span<Fingerprint const> f) {
        for (auto const one : f) insert(one);
    }
    /// Paragraphs held.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return table_.size(); }
    [[nodiscard]] constexpr bool empty() const noexcept { return size() == 0; }
    /// Memory held, in bytes.
    [[nodiscard]] constexpr std::size_t byte_size() const noexcept {
        return sizeof(*this) + table_.places() * sizeof(Fingerprint);
    }
    /// Forgets all paragraphs, and gives back the memory.
    constexpr void clear() noexcept { table_.clear(); }
    /// Makes room for `n` paragraphs altogether.
    constexpr void reserve(std::size_t n) { table_.reserve(n); }
    /// Adds all of `other`. Linear in both.
    constexpr void merge(basic_seen_paragraphs const& other) {
        if (&other != this) table_.merge(other.table_, [](Fingerprint&, Fingerprint) {});
    }
    /// Calls `visit(fingerprint)` for each in ascending order.
    template <class Visit>
    constexpr void each(Visit visit) const {
        table_.each(visit);
    }
    friend constexpr bool operator==(basic_seen_paragraphs const& a, basic_seen_paragraphs const& b) {
        return a.size() == b.size() && a.save() == b.save();
    }

    /// Writes the set to `out`, byte for byte the same for the same paragraphs (format: detail/saved.hpp): 40 bytes and
    /// 8 (16) for each. Linear.
    template <std::output_iterator<char> Out>
    constexpr Out save(Out out) const {
        detail::saving<Out> to(std::move(out), {bits, size(), size()});
        table_.each([&](Fingerprint f) { to(f); });
        return to.finish();
    }
    /// The same as a string of bytes.
    [[nodiscard]] constexpr std::string save() const {
        std::string bytes;
        bytes.reserve(detail::saved_head + size() * sizeof(Fingerprint) + detail::saved_foot);
        save(std::back_inserter(bytes));
        return bytes;
    }
    /// Becomes the set that was saved as `bytes`, which may be a mapped file; it is not referred to later. Where that is
    /// none, is damaged or of another version, the set stays as it was, the answer is false, and `why`, where given,
    /// says what is wrong. Linear.
    [[nodiscard]] bool try_load(std::string_view bytes, std::optional<load_error>* why = nullptr) {
        auto const h = detail::read_saved(bytes, bits, sizeof(Fingerprint), why);
        if (!h) return false;
        detail::fingerprint_table<Fingerprint> loaded;
        loaded.reserve(h->count);
        Fingerprint before{};
        for (std::size_t at = detail::saved_head; at + detail::saved_foot < bytes.size(); at += sizeof(Fingerprint)) {
            Fingerprint f{};
            if constexpr (bits == 64) f = text::swar::load(bytes.data() + at);
            else f = {text::swar::load(bytes.data() + at + 8), text::swar::load(bytes.data() + at)};
            if (!(before < f)) {
                if (why != nullptr) why->emplace(load_fault::corrupt, "its fingerprints are not in order");
                return false;
            }
            loaded.insert(f);
            before = f;
        }
        table_ = std::move(loaded);
        return true;
    }
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
    /// The same, but throws load_error.
    void load(std::string_view bytes) {
        std::optional<load_error> why;
        if (!try_load(bytes, &why)) throw *why;
    }
#endif

private:
    static constexpr unsigned bits = sizeof(Fingerprint) * 8;
    static_assert(std::same_as<Fingerprint, fingerprint_64> || std::same_as<Fingerprint, fingerprint_128>);
    /// 0 marks a free place.
    static constexpr Fingerprint some(Fingerprint f) noexcept {
        if constexpr (bits == 64) return f == 0 ? 1 : f;
        else return f == Fingerprint{} ? Fingerprint{0, 1} : f;
    }
    detail::fingerprint_table<Fingerprint> table_;
};

/// The exact set with 64 bits a paragraph: for up to some hundred million of them.
using seen_paragraphs = basic_seen_paragraphs<fingerprint_64>;
/// The exact set with 128 bits a paragraph: for whole crawls.
using seen_paragraphs_128 = basic_seen_paragraphs<fingerprint_128>;

} // namespace pith

#endif // PITH_SEEN_PARAGRAPHS_HPP

// -------- pith/duplicates.hpp

// views::strip_duplicates: a page without its repeated paragraphs, or without those that earlier pages had.
//
//     A B C D B C D   -->   A B C D          (A to D paragraphs; only B need be long)
//
// The first copy stays. What counts as a repeat is in detail/repeats.hpp; what counts as the same in
// text/content.hpp: quotes, dashes, spacing, case and a missing final stop make no difference. Never removed:
// anything without a paragraph of 100 characters or more to prove the repeat, so no refrain of short lines, no "Yes.", no
// question asked of everyone, no table row; and nothing that stands on the page more than three times.
#ifndef PITH_DUPLICATES_HPP
#define PITH_DUPLICATES_HPP

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <ranges>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace pith {

namespace detail {

/// The repeats within a page.
template <class Set = void>
struct duplicates_planner {
    static constexpr bool once = false;
    repeats which = repeats::paragraphs;

    template <class R, class Proj>
    constexpr std::vector<repeat> operator()(R& range, Proj const& projection) const {
        return find_repeats(page_lines(range, projection, anchor_sample), which);
    }
};

/// Those, and the paragraphs that a set holds; adds the page's own to it.
template <paragraph_set Set>
struct duplicates_planner<Set> {
    using fingerprint_type = typename Set::fingerprint_type;
    static constexpr bool once = true;
    repeats which = repeats::paragraphs;
    Set* seen = nullptr;
    paragraph_rule rule{};

    template <class R, class Proj>
    constexpr std::vector<repeat> operator()(R& range, Proj const& projection) const {
        std::vector<fingerprint_type> prints; // of the paragraphs that count, and which lines they are
        std::vector<std::uint32_t> places;
        std::uint32_t place = 0;
        auto const lines = page_lines(range, projection, [&](std::string_view s) {
            bool const anchor = is_anchor_length(s);
            bool const counts = (rule.least == anchor_length ? anchor : rule.long_enough(s)) && rule.well_ended(s);
            if (counts) {
                prints.push_back(Set::fingerprint_of(s));
                places.push_back(place);
            }
            ++place;
            if (!anchor) return std::uint64_t{0};
            return (counts ? high_bits(prints.back()) : fingerprint(s)) | 1u; // as good a sample as any
        });
        auto const inside = find_repeats(lines, which);
        std::vector<repeat> both;
        both.reserve(inside.size());
        std::size_t in = 0;
        auto const take_before = [&](std::size_t number) {
            for (; in < inside.size() && inside[in].number < number; ++in) both.push_back(inside[in]);
            return in == inside.size() || inside[in].number != number;
        };
        std::span<fingerprint_type const> const all(prints);
        std::array<bool, 64> found{};
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i % found.size() == 0) {
                auto const part = all.subspan(i, (std::min)(found.size(), all.size() - i));
                std::as_const(*seen).contains(part, std::span<bool>(found.data(), part.size()));
            }
            if (!found[i % found.size()]) continue;
            auto const number = lines[places[i]].number;
            if (take_before(number)) both.push_back({number, {}});
        }
        take_before(static_cast<std::size_t>(-1));
        seen->insert(all);
        return both;
    }
};

} // namespace detail

/// The elements of `V` that do not repeat an earlier stretch of it (and, with a `Set`, no paragraph of an earlier
/// document).
///
/// Models view and forward_range (caps there); not const-iterable, common, sized or borrowed (iterators refer to
/// the view). begin() reads the whole range once and remembers which elements go: 24 bytes for each that goes,
/// and, while it reads, about 50 bytes a line; multi-pass after that. Linear. Throws only what allocation throws.
/// Copyable, and a copy decides anew; move-only with a `Set`, because a copy would be a second document.
template <class V, class Proj = no_projection, class Set = void>
using strip_duplicates_view = detail::planned_view<V, Proj, detail::duplicates_planner<Set>>;

/// The closure of strip_duplicates: a projection and, where `Set` is one, the set of paragraphs seen.
template <class Proj = no_projection, class Set = void>
class strip_duplicates_closure : public closure<strip_duplicates_closure<Proj, Set>> {
    using planner = detail::duplicates_planner<Set>;

public:
    constexpr strip_duplicates_closure() = default;
    constexpr strip_duplicates_closure(Proj projection, planner how)
        : projection_(std::move(projection)), planner_(how) {}

    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj>
    [[nodiscard]] constexpr auto operator()(R&& r) const {
        return strip_duplicates_view<std::views::all_t<R>, Proj, Set>(std::views::all(std::forward<R>(r)), projection_,
                                                                      planner_);
    }
    // Never chosen: closure's pipe says std::invocable when a range does not fit; this one's constraint puts the word
    // text_range into the message.
    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj> && (!std::ranges::range<R>)
    friend void operator|(R&&, strip_duplicates_closure const&) = delete;

    /// For elements that `projection` maps to their text.
    template <class P>
        requires(projection_like<P> && !paragraph_set<P> && !std::same_as<P, repeats> &&
                 std::same_as<Proj, no_projection>)
    [[nodiscard]] constexpr auto operator()(P projection) const {
        return strip_duplicates_closure<P, Set>(std::move(projection), planner_);
    }
    /// Across documents: also removes paragraphs that `seen` holds, and adds this document's to it (on the first
    /// begin()). `seen` must outlive the view. The rule says which paragraphs count. With `repeats::none` only what
    /// earlier documents said goes, and repeats within this one stay.
    template <paragraph_set S>
    [[nodiscard]] constexpr auto operator()(S& seen, paragraph_rule rule = {}) const {
        return strip_duplicates_closure<Proj, S>(projection_, {planner_.which, &seen, rule});
    }
    /// With another measure of what a repeat is.
    [[nodiscard]] constexpr auto operator()(repeats which) const {
        auto copy = *this;
        copy.planner_.which = which;
        return copy;
    }
    template <paragraph_set S>
    auto operator()(S const&&, paragraph_rule = {}) const = delete; // a temporary set would be gone before it is asked

private:
    Proj projection_{};
    planner planner_{};
};

namespace views {

/// Removes later copies of what the page has said before; `strip_duplicates(seen)` also what earlier documents said.
///
///     page | pith::views::lines | pith::views::strip_residue | pith::views::strip_duplicates
///
///     pith::seen_paragraphs seen;
///     for (auto& doc : docs) store(doc | pith::views::lines | pith::views::strip_duplicates(seen) | pith::to_text);
inline constexpr strip_duplicates_closure<> strip_duplicates;

} // namespace views
} // namespace pith

#endif // PITH_DUPLICATES_HPP

// -------- pith/strip.hpp

// views::strip and the named strip_* adaptors: the lines that are not residue of the given categories.
//
//     The minister resigned on Monday, an official said.          The minister resigned on Monday, an official said.
//     ADVERTISEMENT                                        -->    No successor was named.
//     No successor was named.
//
// All of them are one view with another set of categories. Piping one into another makes one view with the union
// of the sets, so the order does not matter and ten cost what one costs. Never removed: long prose without a
// phrase that proves it residue; a line that no named rule of the judge speaks against.
#ifndef PITH_STRIP_HPP
#define PITH_STRIP_HPP

#include <cstddef>
#include <iterator>
#include <ranges>
#include <type_traits>
#include <utility>

namespace pith {

/// The elements of `V` whose line is not residue of `categories`; elements keep their reference type.
///
/// Models view and forward_range (caps there); const-iterable where V is; not common, not sized, not borrowed
/// (iterators refer to the view). Multi-pass. begin() judges the first 64 lines; going through it all is linear.
/// Throws nothing of its own; allocates nothing. A phrase_book given to it must outlive it.
template <std::ranges::view V, class Proj = no_projection, std::size_t N = 0>
    requires text_range<V, Proj>
class strip_view : public std::ranges::view_interface<strip_view<V, Proj, N>> {
    template <class Base>
    class iterator_over;

public:
    strip_view()
        requires std::default_initializable<V>
    = default;
    constexpr strip_view(V base, category categories, detail::judging<Proj, N> with)
        : base_(std::move(base)), with_(std::move(with)), categories_(categories) {}

    [[nodiscard]] constexpr V base() const&
        requires std::copy_constructible<V>
    {
        return base_;
    }
    [[nodiscard]] constexpr V base() && { return std::move(base_); }
    /// What this view removes.
    [[nodiscard]] constexpr category categories() const noexcept { return categories_; }
    /// The projection and the books it judges with.
    [[nodiscard]] constexpr detail::judging<Proj, N> const& with() const noexcept { return with_; }

    [[nodiscard]] constexpr auto begin()
        requires(!text_range<V const, Proj>)
    {
        return iterator_over<V>(*this, base_);
    }
    [[nodiscard]] constexpr auto begin() const
        requires text_range<V const, Proj>
    {
        return iterator_over<V const>(*this, base_);
    }
    [[nodiscard]] constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    V base_ = V();
    detail::judging<Proj, N> with_{};
    category categories_ = category::none;
};

template <std::ranges::view V, class Proj, std::size_t N>
    requires text_range<V, Proj>
template <class Base>
class strip_view<V, Proj, N>::iterator_over {
public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using value_type = std::ranges::range_value_t<Base>;
    using difference_type = std::ranges::range_difference_t<Base>;
    using reference = std::ranges::range_reference_t<Base>;

    iterator_over() = default;
    constexpr iterator_over(strip_view const& parent, Base& base)
        : at_(std::ranges::begin(base), std::ranges::end(base), parent.with_), categories_(parent.categories_) {
        skip();
    }

    /// Where in the underlying range this is.
    [[nodiscard]] constexpr std::ranges::iterator_t<Base> const& base() const noexcept { return at_.base(); }
    [[nodiscard]] constexpr reference operator*() const { return *at_.base(); }
    constexpr iterator_over& operator++() {
        at_.next();
        skip();
        return *this;
    }
    constexpr iterator_over operator++(int) {
        auto old = *this;
        ++*this;
        return old;
    }
    friend constexpr bool operator==(iterator_over const& a, iterator_over const& b) {
        return a.at_.base() == b.at_.base();
    }
    friend constexpr bool operator==(iterator_over const& a, std::default_sentinel_t) { return a.at_.done(); }

private:
    constexpr void skip() {
        while (!at_.done() && any(at_.current().what() & categories_)) at_.next();
    }
    detail::judged_cursor<std::ranges::iterator_t<Base>, std::ranges::sentinel_t<Base>, detail::judging<Proj, N>> at_{};
    category categories_ = category::none;
};

namespace detail {

template <class T, class Proj>
inline constexpr bool is_strip_view_of = false;
template <class V, class Proj, std::size_t N>
inline constexpr bool is_strip_view_of<strip_view<V, Proj, N>, Proj> = true;

/// A strip view that another strip adaptor with this projection becomes one with: the projection has no state, so
/// it is the same one.
template <class R, class Proj>
concept fusible = std::is_empty_v<Proj> && is_strip_view_of<R, Proj>;

/// Two sets of books as one, in the order of their addresses.
template <std::size_t A, std::size_t B>
constexpr std::array<phrase_book const*, A + B> merge_books(std::array<phrase_book const*, A> const& a,
                                                            std::array<phrase_book const*, B> const& b) {
    std::array<phrase_book const*, A + B> all{};
    std::ranges::copy(a, all.begin());
    std::ranges::copy(b, all.begin() + A);
    std::ranges::sort(all, std::ranges::less{});
    return all;
}

} // namespace detail

/// The closure of every strip_* adaptor: a set of categories, a projection, and the caller's books (3 at most).
/// A value; composes with closures on either side; two in a row become one where the projection has no state. Refers to
/// the books, owns the rest. Constant time.
template <class Proj = no_projection, std::size_t N = 0>
class strip_closure : public closure<strip_closure<Proj, N>> {
    static_assert(N <= 3, "a pipeline takes three phrase books at most: put the phrases into one");

public:
    constexpr explicit strip_closure(category categories, detail::judging<Proj, N> with = {})
        : categories_(categories), with_(std::move(with)) {}

    /// What it removes.
    [[nodiscard]] constexpr category categories() const noexcept { return categories_; }
    /// The projection and the books it judges with.
    [[nodiscard]] constexpr detail::judging<Proj, N> const& with() const noexcept { return with_; }

    /// The view over a range; over another strip view, one view with both sets.
    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj>
    [[nodiscard]] constexpr auto operator()(R&& r) const {
        if constexpr (detail::fusible<std::remove_cvref_t<R>, Proj>) return fuse(std::views::all(std::forward<R>(r)));
        else return strip_view<std::views::all_t<R>, Proj, N>(std::views::all(std::forward<R>(r)), categories_, with_);
    }
    /// The same adaptor for elements that `projection` maps to their text: `records | strip_ads(&record::text)`.
    template <class P>
        requires(projection_like<P> && std::same_as<Proj, no_projection>)
    [[nodiscard]] constexpr auto operator()(P projection) const {
        return strip_closure<P, N>(categories_, detail::judging<P, N>{std::move(projection), with_.books});
    }
    // Never chosen: closure's pipe says std::invocable when a range does not fit; this one's constraint puts the word
    // text_range into the message.
    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj> && (!std::ranges::range<R>)
    friend void operator|(R&&, strip_closure const&) = delete;

    /// What `*this | next` is: one adaptor with the union of the sets.
    template <std::size_t M>
        requires std::is_empty_v<Proj>
    [[nodiscard]] constexpr auto fused(strip_closure<Proj, M> const& next) const {
        return strip_closure<Proj, N + M>(categories_ | next.categories(),
                                          {with_.projection, detail::merge_books(with_.books, next.with().books)});
    }

private:
    template <class V, std::size_t M>
    [[nodiscard]] constexpr auto fuse(strip_view<V, Proj, M> before) const {
        auto const categories = before.categories() | categories_;
        detail::judging<Proj, N + M> with{with_.projection, detail::merge_books(before.with().books, with_.books)};
        return strip_view<V, Proj, N + M>(std::move(before).base(), categories, std::move(with));
    }

    category categories_;
    detail::judging<Proj, N> with_;
};

namespace detail {
struct strip_fn {
    [[nodiscard]] constexpr auto operator()(category categories) const { return strip_closure<>(categories); }
    /// With the caller's phrases beside the built-in ones. The book must outlive the view.
    [[nodiscard]] constexpr auto operator()(category categories, phrase_book const& book) const {
        return strip_closure<no_projection, 1>(categories, {{}, {&book}});
    }
    auto operator()(category, phrase_book const&&) const = delete; // a temporary would not outlive the view
};
} // namespace detail

namespace views {

/// strip(categories), strip(categories, book): removes the lines that the judge finds to be any of `categories`. Takes
/// any forward range of text; strip(...)(projection) of elements that the projection maps to text. Elements keep their
/// type; nothing is copied. The book must outlive the view. Linear; strip_view has the rest. `category::duplicate` is not
/// removed by it: that is strip_duplicates.
///
///     page | pith::views::lines | pith::views::strip(pith::category::ad | pith::category::consent);
///     records | pith::views::strip(pith::category::ad)(&record::text);
inline constexpr detail::strip_fn strip;

/// Ad labels and sponsored markers: "Story continues below advertisement".
inline constexpr strip_closure<> strip_ads{category::ad};
/// Share bars, follow prompts and counters: "Share on Facebook".
inline constexpr strip_closure<> strip_social{category::social};
/// Status pages, bot checks, script and ad-block walls: "Please enable JavaScript to continue using this application.".
inline constexpr strip_closure<> strip_error_pages{category::error_page};
/// Comment forms and counts: "Log in to leave a comment".
inline constexpr strip_closure<> strip_comments{category::comment};
/// Link lists with their titles, and "read more" lines: "Read more".
inline constexpr strip_closure<> strip_related{category::related};
/// Newsletters, paywalls and app promotions: "Sign up for our newsletter".
inline constexpr strip_closure<> strip_subscriptions{category::subscription};
/// Cookie and privacy banners: "This website uses cookies".
inline constexpr strip_closure<> strip_consent{category::consent};
/// Menus, breadcrumbs, tags, pagination and sign-in: "Skip to content".
inline constexpr strip_closure<> strip_navigation{category::navigation};
/// Legal disclaimers, copyright and terms: "All rights reserved.".
inline constexpr strip_closure<> strip_notices{category::notice};
/// Weather, date, translation and player text: "Listen to this article".
inline constexpr strip_closure<> strip_widgets{category::widget};
/// Shortcodes, template braces and filler: "{{ title }}".
inline constexpr strip_closure<> strip_placeholders{category::placeholder};
/// All of the above, the default set: strip(category::residue).
inline constexpr strip_closure<> strip_residue{category::residue};

} // namespace views
} // namespace pith

#endif // PITH_STRIP_HPP

// -------- pith/annotate.hpp

// views::annotate: every line with the judge's verdict, shown instead of acted on.
//
//     for (auto [line, verdict] : page | pith::views::lines | pith::views::annotate)
//         if (verdict) log(line, name(verdict.what), verdict.rule, verdict.evidence);
//
// The verdicts are the ones strip acts on, from the same cursor, so the two cannot disagree: a line is marked here
// exactly if strip with the same categories removes it.
#ifndef PITH_ANNOTATE_HPP
#define PITH_ANNOTATE_HPP

namespace pith {

/// An element and what the judge says of its line. `line` is the range's reference.
template <class Ref>
struct annotated {
    Ref line;              ///< as the range yields it: no copy of a string that the range holds
    pith::verdict verdict; ///< false where the line stays
};

/// The elements of `V`, each with its verdict among `categories`. Where `categories` names `duplicate`, lines that
/// strip_duplicates would remove behind a strip of the other categories are marked too: the rule is "repeat" and
/// the evidence the earlier line.
///
/// Models view and forward_range (caps there); not const-iterable, common, sized or borrowed. Elements are
/// `annotated` values. Linear. Allocates only where repeats are asked for, and throws only what that throws. A
/// phrase_book given to it must outlive it, and so must a verdict's book or text the verdict.
template <std::ranges::view V, class Proj = no_projection, std::size_t N = 0>
    requires text_range<V, Proj>
class annotate_view : public std::ranges::view_interface<annotate_view<V, Proj, N>> {
    class iterator;

public:
    annotate_view()
        requires std::default_initializable<V>
    = default;
    constexpr annotate_view(V base, category categories, detail::judging<Proj, N> with,
                            repeats which = repeats::paragraphs)
        : base_(std::move(base)), with_(std::move(with)), categories_(categories), which_(which) {}

    [[nodiscard]] constexpr V base() const&
        requires std::copy_constructible<V>
    {
        return base_;
    }
    [[nodiscard]] constexpr V base() && { return std::move(base_); }

    [[nodiscard]] constexpr iterator begin() {
        if (any(categories_ & category::duplicate) && !plan_.made) plan();
        return iterator(*this);
    }
    [[nodiscard]] constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    using cursor =
        detail::judged_cursor<std::ranges::iterator_t<V>, std::ranges::sentinel_t<V>, detail::judging<Proj, N>>;

    constexpr void plan() {
        std::vector<detail::page_line> lines;
        std::size_t number = 0;
        for (cursor at(std::ranges::begin(base_), std::ranges::end(base_), with_); !at.done(); at.next(), ++number) {
            if (any(at.current().what() & categories_)) continue;
            auto const l = detail::make_page_line(with_.text(*at.base()), number);
            if (!l.text.empty()) lines.push_back(l);
        }
        plan_.value = detail::find_repeats(lines, which_);
        plan_.made = true;
    }

    V base_ = V();
    detail::judging<Proj, N> with_{};
    category categories_ = category::none;
    repeats which_ = repeats::paragraphs;
    detail::page_plan<std::vector<detail::repeat>> plan_;
};

template <std::ranges::view V, class Proj, std::size_t N>
    requires text_range<V, Proj>
class annotate_view<V, Proj, N>::iterator {
public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using reference = annotated<std::ranges::range_reference_t<V>>;
    using value_type = reference;
    using difference_type = std::ranges::range_difference_t<V>;

    iterator() = default;
    constexpr explicit iterator(annotate_view& parent)
        : at_(std::ranges::begin(parent.base_), std::ranges::end(parent.base_), parent.with_),
          parent_(&parent),
          next_(parent.plan_.value.data()) {}

    [[nodiscard]] constexpr std::ranges::iterator_t<V> const& base() const noexcept { return at_.base(); }
    [[nodiscard]] constexpr reference operator*() const {
        if (repeats_here()) return {*at_.base(), {category::duplicate, "repeat", next_->original}};
        if (any(at_.current().what() & parent_->categories_)) return {*at_.base(), at_.say()};
        return {*at_.base(), {}};
    }
    constexpr iterator& operator++() {
        if (repeats_here()) ++next_;
        at_.next();
        ++number_;
        return *this;
    }
    constexpr iterator operator++(int) {
        auto old = *this;
        ++*this;
        return old;
    }
    friend constexpr bool operator==(iterator const& a, iterator const& b) { return a.at_.base() == b.at_.base(); }
    friend constexpr bool operator==(iterator const& a, std::default_sentinel_t) { return a.at_.done(); }

private:
    [[nodiscard]] constexpr bool repeats_here() const noexcept {
        auto const& plan = parent_->plan_.value;
        return next_ != plan.data() + plan.size() && next_->number == number_;
    }
    cursor at_{};
    annotate_view* parent_ = nullptr;
    detail::repeat const* next_ = nullptr;
    std::size_t number_ = 0;
};

/// The closure of annotate: the categories to show, a projection, and the caller's books.
template <class Proj = no_projection, std::size_t N = 0>
class annotate_closure : public closure<annotate_closure<Proj, N>> {
public:
    constexpr explicit annotate_closure(category categories, detail::judging<Proj, N> with = {},
                                        repeats which = repeats::paragraphs)
        : categories_(categories), with_(std::move(with)), which_(which) {}

    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj>
    [[nodiscard]] constexpr auto operator()(R&& r) const {
        return annotate_view<std::views::all_t<R>, Proj, N>(std::views::all(std::forward<R>(r)), categories_, with_,
                                                            which_);
    }
    // Never chosen: closure's pipe says std::invocable when a range does not fit; this one's constraint puts the word
    // text_range into the message.
    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj> && (!std::ranges::range<R>)
    friend void operator|(R&&, annotate_closure const&) = delete;

    /// For elements that `projection` maps to their text.
    template <class P>
        requires(projection_like<P> && !std::same_as<P, category> && std::same_as<Proj, no_projection>)
    [[nodiscard]] constexpr auto operator()(P projection) const {
        return annotate_closure<P, N>(categories_, {std::move(projection), with_.books}, which_);
    }
    /// With other categories than `residue`.
    [[nodiscard]] constexpr auto operator()(category categories) const {
        return annotate_closure(categories, with_, which_);
    }
    /// The same, and repeats as strip_duplicates(which) sees them. clean() acts on residue and duplicate, by blocks.
    [[nodiscard]] constexpr auto operator()(category categories, repeats which) const {
        return annotate_closure(categories, with_, which);
    }
    /// With other categories and the caller's phrases beside the built-in ones. The book must outlive the view.
    [[nodiscard]] constexpr auto operator()(category categories, phrase_book const& book) const
        requires(N == 0)
    {
        return annotate_closure<Proj, 1>(categories, {with_.projection, {&book}}, which_);
    }
    auto operator()(category, phrase_book const&&) const = delete;

private:
    category categories_;
    detail::judging<Proj, N> with_;
    repeats which_;
};

namespace views {

/// The lines with their verdicts. Takes any forward range of text, or of elements that a projection maps to text; yields
/// `annotated` values. Shows the verdicts of `residue`; annotate(categories) those of another set, and where it names
/// `duplicate` the repeats too; annotate(categories, repeats) says which; annotate(categories, book) has the caller's
/// phrases beside the built-in ones. Linear.
///
///     for (auto [line, verdict] : page | pith::views::lines | pith::views::annotate)
///         if (verdict) log(line, name(verdict.what), verdict.rule, verdict.evidence);
inline constexpr annotate_closure<> annotate{category::residue};

} // namespace views
} // namespace pith

#endif // PITH_ANNOTATE_HPP

// -------- pith/detail/measures.hpp

// What a line looks like: how long it is, in which cases, with which marks. Counted once, without asking what it says.
#ifndef PITH_DETAIL_MEASURES_HPP
#define PITH_DETAIL_MEASURES_HPP

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::detail {

/// What a character is to the score. `unspaced` ones belong to scripts without spaces between words; `separator` ones
/// stand between the entries of menus and paths.
enum class glyph : std::uint8_t { space, lower, capital, digit, unspaced, comma, separator, mark, count_ };

constexpr glyph glyph_of(char32_t c) noexcept {
    if (text::is_space(c) || text::is_invisible(c)) return glyph::space;
    if (text::is_digit(c)) return glyph::digit;
    if (text::is_word(c)) {
        if (text::is_unspaced(c)) return glyph::unspaced;
        return text::fold_case(c) != c ? glyph::capital : glyph::lower;
    }
    switch (c) {
    case U',':
    case U';':
    case 0x60C:
    case 0x3001:
    case 0xFF0C: return glyph::comma;
    case U'|':
    case U'>':
    case U'/':
    case 0xB7:
    case 0xBB:
    case 0x203A:
    case 0x2022: return glyph::separator;
    default: return glyph::mark;
    }
}

inline constexpr auto ascii_glyphs = [] {
    std::array<glyph, 128> table{};
    for (char32_t c = 0; c < table.size(); ++c) table[c] = glyph_of(c);
    return table;
}();

/// Counts over one line.
struct line_measures {
    std::array<std::uint32_t, static_cast<std::size_t>(glyph::count_)> of{};
    std::uint32_t width = 0;  ///< characters that are no space; wide ones count two
    std::uint32_t words = 0;  ///< runs of letters and digits; two unspaced characters count as one
    std::uint32_t titled = 0; ///< words that begin with a capital

    [[nodiscard]] constexpr std::uint32_t operator[](glyph g) const noexcept { return of[static_cast<std::size_t>(g)]; }
};

/// Eight characters of ASCII at a time: yeses of text/swar.hpp, added up.
struct ascii_measures {
    text::swar::word lower = 0, capital = 0, digit = 0, space = 0, comma = 0, separator = 0, words = 0, titled = 0;
    unsigned chunks = 0;

    constexpr void add(text::swar::word w, bool& inside) noexcept {
        namespace swar = text::swar;
        auto const letters = swar::between(w | swar::every(0x20), 'a', 'z'), capitals = swar::between(w, 'A', 'Z');
        auto const digits = swar::between(w, '0', '9'), parts = letters | digits;
        auto const starts = parts & ~((parts << 8) | (inside ? 0x80u : 0u));
        lower += (letters & ~capitals) >> 7;
        capital += capitals >> 7;
        digit += digits >> 7;
        space += swar::equal(w, ' ') >> 7;
        comma += (swar::equal(w, ',') | swar::equal(w, ';')) >> 7;
        separator += (swar::equal(w, '|') | swar::equal(w, '>') | swar::equal(w, '/')) >> 7;
        words += starts >> 7;
        titled += (starts & capitals) >> 7;
        inside = (parts >> 63) != 0;
        ++chunks;
    }
    constexpr void give(line_measures& n) noexcept {
        auto const count = [](text::swar::word tally) { return static_cast<std::uint32_t>(text::swar::sum(tally)); };
        auto const put = [&](glyph g, std::uint32_t k) { n.of[static_cast<std::size_t>(g)] += k; };
        std::uint32_t const all = 8 * chunks, others = count(lower) + count(capital) + count(digit) + count(space) +
                                                       count(comma) + count(separator);
        put(glyph::lower, count(lower));
        put(glyph::capital, count(capital));
        put(glyph::digit, count(digit));
        put(glyph::space, count(space));
        put(glyph::comma, count(comma));
        put(glyph::separator, count(separator));
        put(glyph::mark, all - others);
        n.words += count(words);
        n.titled += count(titled);
        n.width += all - count(space);
        *this = {};
    }
};

/// Counts a line. Linear.
constexpr line_measures measure_line(std::string_view s) noexcept {
    line_measures n;
    ascii_measures many;
    bool inside = false;
    for (std::size_t i = 0; i < s.size();) {
        if (s.size() - i >= 8) {
            auto const w = text::swar::load(s.data() + i);
            if (text::swar::not_ascii(w) == 0 && text::swar::below(w, ' ') == 0) {
                many.add(w, inside);
                if (many.chunks == 255) many.give(n);
                i += 8;
                continue;
            }
        }
        unsigned char const b = text::byte_at(s, i);
        glyph g;
        if (b < 0x80) {
            g = ascii_glyphs[b];
            ++i;
        } else {
            auto const d = text::decode(s, i);
            g = glyph_of(d.code);
            n.width += text::is_wide(d.code) ? 1u : 0u;
            i += d.size;
        }
        ++n.of[static_cast<std::size_t>(g)];
        bool const part = g == glyph::lower || g == glyph::capital || g == glyph::digit;
        n.words += part && !inside ? 1u : 0u;
        n.titled += g == glyph::capital && !inside ? 1u : 0u;
        n.width += g != glyph::space ? 1u : 0u;
        inside = part;
    }
    many.give(n);
    n.words += n[glyph::unspaced] / 2;
    return n;
}

/// What a trimmed line ends in, by how much that looks like the end of a sentence.
enum class line_end : std::uint8_t { word, digit, mark, colon, ellipsis, question, exclamation, stop };

constexpr line_end line_end_of(std::string_view s) noexcept {
    if (s.ends_with("...")) return line_end::ellipsis;
    for (int back = 0; back < 4 && !s.empty(); ++back) {
        auto const d = text::decode_before(s, s.size());
        switch (d.code) {
        case 0x2026: return line_end::ellipsis;
        case U':':
        case 0xFF1A: return line_end::colon;
        case U'?':
        case 0x61F:
        case 0xFF1F: return line_end::question;
        case U'!':
        case 0xFF01: return line_end::exclamation;
        default: break;
        }
        if (text::is_terminal(d.code)) return line_end::stop;
        if (text::is_digit(d.code)) return line_end::digit;
        if (!text::is_closer(d.code)) return text::is_word(d.code) ? line_end::word : line_end::mark;
        s.remove_suffix(d.size);
    }
    return line_end::mark;
}

/// A count as a byte: exact below 64, then sixteen steps an octave.
constexpr std::uint8_t scaled(std::size_t n) noexcept {
    if (n < 64) return static_cast<std::uint8_t>(n);
    auto const octave = static_cast<std::size_t>(57 - std::countl_zero(std::uint64_t{n}));
    return static_cast<std::uint8_t>((std::min)(std::size_t{255}, 64 + 16 * octave + ((n >> (octave + 2)) & 15u)));
}
/// A share as a byte, 0 to 200.
constexpr std::uint8_t share(std::uint64_t part, std::uint64_t whole) noexcept {
    return whole == 0 ? std::uint8_t{0} : static_cast<std::uint8_t>((std::min)(std::uint64_t{200}, part * 200 / whole));
}

} // namespace pith::detail

#endif // PITH_DETAIL_MEASURES_HPP

// -------- pith/detail/features.hpp

// A page as the score sees it: its lines summed up, and what each of them is by its place among the others, as rows of
// bytes. No language, no tags, no blank lines (some extractors write them and some do not), no absolute place and no
// measure of the whole page: how far its ends are and how much of it is residue say who cut it, not what a line is.
#ifndef PITH_DETAIL_FEATURES_HPP
#define PITH_DETAIL_FEATURES_HPP

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace pith::detail {

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
    count_,
};
inline constexpr std::size_t feature_count = static_cast<std::size_t>(feature::count_);

/// Their names, as annotate_boilerplate shows them.
inline constexpr std::string_view feature_names[] = {
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
};
static_assert(std::size(feature_names) == feature_count);

/// One line's features, one byte each.
using feature_row = std::array<std::uint8_t, feature_count>;

/// A line of a page that is being scored.
struct scored_line {
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    std::string_view text{}; ///< trimmed
    std::size_t number = 0;  ///< among all lines of the page
    std::uint32_t width = 0;
    bool residue = false, prose = false, sentence = false;
    bool long_enough = false; ///< for prose, whatever its phrases say
    std::uint8_t words = 0, end = 0, capitals = 0, titled = 0, marks = 0, commas = 0, separators = 0, copies = 1;
    std::uint8_t phrase = 0, phrase_kind = no_flag, kind = no_flag;
    // Sums over the lines above.
    std::uint32_t width_above = 0, open_above = 0, prose_above = 0, residue_above = 0, sentences_above = 0;
    // Indices of the nearest of their kind, this line not among them; `none` where there is none.
    std::uint32_t prose_before = none, prose_after = none, residue_before = none, residue_after = none;
    std::uint32_t run_begin = 0, run_end = 0;
    std::uint32_t key = 0; ///< of what it says; 0 where nobody asks
};

/// The lines of a page that are not blank, with what the model asks of them. Linear in the page. One vector of lines, and
/// while it is made a table of what the lines say.
class scored_page {
public:
    /// Takes the next line of the page that is not blank; `line` is trimmed, `number` its place among all lines.
    constexpr void push_back(std::string_view line, std::size_t number, line_facts const& facts, ruling ruled) {
        auto const m = measure_line(line);
        scored_line l;
        l.text = line;
        l.number = number;
        l.width = m.width;
        l.words = scaled(m.words);
        l.end = static_cast<std::uint8_t>(line_end_of(line));
        l.capitals = share(m[glyph::capital], m[glyph::lower] + m[glyph::capital] + m[glyph::unspaced]);
        l.titled = share(m.titled, m.words);
        l.marks = share(m[glyph::mark] + m[glyph::separator], m.width);
        l.commas = scaled(m[glyph::comma]);
        l.separators = scaled(m[glyph::separator]);
        if (facts.phrase.found()) {
            l.phrase = static_cast<std::uint8_t>(1u + 4u * static_cast<unsigned>(facts.when) +
                                                 static_cast<unsigned>(facts.where));
            l.phrase_kind = facts.flag;
        }
        l.residue = any(ruled.what() & category::residue);
        if (l.residue) l.kind = static_cast<std::uint8_t>(std::countr_zero(static_cast<std::uint32_t>(ruled.what())));
        l.prose = !l.residue && facts.body();
        l.sentence = facts.sentence;
        l.long_enough = facts.prose;
        if (!l.long_enough) l.key = static_cast<std::uint32_t>(text::content_sample(line) >> 32) | 1u;
        lines_.push_back(l);
    }
    /// All lines are there.
    constexpr void finish() {
        learn_words();
        count_copies();
        look_up_and_down();
        find_runs();
    }
    [[nodiscard]] constexpr std::vector<scored_line> const& lines() const noexcept { return lines_; }

    /// What the model looks at, of line `i`. Constant time.
    [[nodiscard]] constexpr feature_row row(std::size_t i) const noexcept {
        feature_row row{};
        auto const set = [&row](feature f, auto value) {
            row[static_cast<std::size_t>(f)] = static_cast<std::uint8_t>(value);
        };
        scored_line const& l = lines_[i];
        std::size_t const n = lines_.size();
        using enum feature;
        set(width, scaled(l.width));
        set(words, l.words);
        set(end, l.end);
        set(capitals, l.capitals);
        set(titled, l.titled);
        set(marks, l.marks);
        set(commas, l.commas);
        set(separators, l.separators);
        set(copies, l.copies);
        set(known, known_words(l));
        set(phrase, l.phrase);
        set(phrase_kind, l.phrase_kind);
        if (i > 0) {
            set(width_a, scaled(lines_[i - 1].width));
            set(titled_a, lines_[i - 1].titled);
        }
        if (i + 1 < n) {
            set(width_b, scaled(lines_[i + 1].width));
            set(titled_b, lines_[i + 1].titled);
            set(end_b, lines_[i + 1].end);
        }
        if (l.prose_before != scored_line::none) set(prose_run_a, run_width_of(lines_[l.prose_before]));
        if (l.prose_after != scored_line::none) set(prose_run_b, run_width_of(lines_[l.prose_after]));
        bool const above_it = l.residue_before != scored_line::none, below_it = l.residue_after != scored_line::none;
        set(residue_lines_a, above_it ? (std::min)(scaled(i - l.residue_before), std::uint8_t{254}) : 255);
        set(residue_lines_b, below_it ? (std::min)(scaled(l.residue_after - i), std::uint8_t{254}) : 255);
        set(residue_kind_a, above_it ? lines_[l.residue_before].kind : 31);
        set(residue_kind_b, below_it ? lines_[l.residue_after].kind : 31);
        set(run_lines, scaled(l.run_end - l.run_begin));
        set(run_width, run_width_of(l));
        set(run_residue,
            share(sum(l.run_begin, l.run_end, &scored_line::residue_above, residue_), l.run_end - l.run_begin));
        set(run_place, (l.run_begin > 0 ? 1 : 0) + (l.run_end < n ? 2 : 0));
        // Around it, what the rules remove is looked through: it says nothing about the text that it stands in.
        auto const around = [&](std::size_t reach, feature width_f, feature sentences_f) {
            std::size_t const a = i > reach ? i - reach : 0, z = (std::min)(n, i + reach + 1);
            std::size_t const left = (z - a) - sum(a, z, &scored_line::residue_above, residue_);
            std::uint32_t const chars = sum(a, z, &scored_line::open_above, open_);
            set(width_f, left == 0 ? 0 : scaled(chars / left));
            set(sentences_f, share(sum(a, z, &scored_line::sentences_above, sentences_), left));
            if (reach > 3) return;
            set(near_residue, share(z - a - left, z - a));
            set(near_prose, share(sum(a, z, &scored_line::prose_above, prose_), chars));
        };
        around(3, near_width, near_sentences);
        around(10, far_width, far_sentences);
        set(above, share(l.width_above, width_));
        set(prose_above, share(l.prose_above, prose_));
        return row;
    }

private:
    /// Calls `f` with a hash of every longer word of a line's first few hundred bytes: of its first seven bytes, cases
    /// folded as far as ASCII goes, which is its stem in most languages.
    template <class F>
    static constexpr void for_words(std::string_view s, F f) {
        namespace swar = text::swar;
        s = s.substr(0, 400);
        // Letters of ASCII and every byte of other characters, as high bits.
        auto const parts = [s](std::size_t i) {
            auto const w = swar::load(s, i);
            auto const letters = swar::between((w & ~swar::high_bits) | swar::every(0x20), 'a', 'z');
            return (letters & ~w) | swar::not_ascii(w);
        };
        for (std::size_t i = 0; i < s.size();) {
            auto const next = swar::before(parts(i));
            i += next;
            if (next == 8) continue;
            std::size_t const begin = i;
            for (std::size_t more = 8; more == 8; i += more) more = swar::before(~parts(i) & swar::high_bits);
            if (i - begin < 4) continue;
            auto const w = swar::first_bytes(swar::load(s, begin), (std::min)(i - begin, std::size_t{7}));
            f(static_cast<std::uint32_t>(((w | swar::every(0x20)) * 0x9E3779B97F4A7C15u) >> 40));
        }
    }
    constexpr void learn_words() {
        std::size_t bytes = 0, size = 1024;
        for (auto const& l : lines_) bytes += l.prose ? l.text.size() : 0;
        while (size < bytes / 2 && size < 65536) size *= 2;
        words_.assign(size, 0);
        for (auto const& l : lines_) {
            if (!l.prose) continue;
            for_words(l.text, [&](std::size_t h) {
                auto& n = words_[h & (words_.size() - 1)];
                if (n < 255) ++n;
            });
        }
    }
    [[nodiscard]] constexpr std::uint8_t known_words(scored_line const& l) const noexcept {
        std::uint32_t all = 0, known = 0;
        for_words(l.text, [&](std::size_t h) {
            ++all;
            known += words_[h & (words_.size() - 1)] > (l.prose ? 1 : 0) ? 1u : 0u;
        });
        return all == 0 ? std::uint8_t{255} : share(known, all);
    }
    /// The sum over the lines [a, z) of what `above` sums up; `all` is its sum over the page.
    [[nodiscard]] constexpr std::uint32_t sum(std::size_t a, std::size_t z, std::uint32_t scored_line::* above,
                                              std::uint32_t all) const noexcept {
        return (z < lines_.size() ? lines_[z].*above : all) - lines_[a].*above;
    }
    [[nodiscard]] constexpr std::uint8_t run_width_of(scored_line const& l) const noexcept {
        return scaled(sum(l.run_begin, l.run_end, &scored_line::width_above, width_));
    }

    /// How many lines say the same, by a sample of their ends: equal samples of different lines do no harm here.
    constexpr void count_copies() {
        std::size_t size = 16;
        while (size < lines_.size() * 2) size *= 2;
        std::vector<std::uint32_t> keys(size, 0);
        std::vector<std::uint8_t> counts(size, 0);
        auto const place = [&](std::uint32_t key) {
            std::size_t at = key & (size - 1);
            for (int tries = 0; keys[at] != key && keys[at] != 0 && tries < 32; ++tries) at = (at + 1) & (size - 1);
            return at;
        };
        for (auto const& l : lines_) {
            if (l.key == 0) continue;
            auto const at = place(l.key);
            if (keys[at] == 0) keys[at] = l.key;
            if (keys[at] == l.key && counts[at] < 15) ++counts[at];
        }
        for (auto& l : lines_) {
            if (l.key == 0) continue;
            auto const at = place(l.key);
            l.copies = keys[at] == l.key ? counts[at] : std::uint8_t{1};
        }
    }
    constexpr void look_up_and_down() noexcept {
        std::uint32_t prose = scored_line::none, residue = scored_line::none;
        for (std::uint32_t i = 0; i < lines_.size(); ++i) {
            auto& l = lines_[i];
            l.width_above = width_;
            l.open_above = open_;
            l.prose_above = prose_;
            l.residue_above = residue_;
            l.sentences_above = sentences_;
            l.prose_before = prose;
            l.residue_before = residue;
            width_ += l.width;
            sentences_ += l.sentence && !l.residue ? 1u : 0u;
            open_ += l.residue ? 0 : l.width;
            if (l.prose) {
                prose_ += l.width;
                prose = i;
            } else if (l.residue) {
                ++residue_;
                residue = i;
            }
        }
        prose = residue = scored_line::none;
        for (auto i = static_cast<std::uint32_t>(lines_.size()); i-- > 0;) {
            auto& l = lines_[i];
            l.prose_after = prose;
            l.residue_after = residue;
            if (l.prose) prose = i;
            else if (l.residue) residue = i;
        }
    }
    constexpr void find_runs() noexcept {
        auto const n = static_cast<std::uint32_t>(lines_.size());
        for (std::uint32_t i = 0, end = 0; i < n; i = end) {
            for (end = i + 1; end < n && lines_[end].prose == lines_[i].prose;) ++end;
            for (std::uint32_t k = i; k < end; ++k) {
                lines_[k].run_begin = i;
                lines_[k].run_end = end;
            }
        }
    }

    std::vector<scored_line> lines_;
    std::vector<std::uint8_t> words_;
    std::uint32_t width_ = 0, open_ = 0, prose_ = 0, residue_ = 0, sentences_ = 0;
};

} // namespace pith::detail

#endif // PITH_DETAIL_FEATURES_HPP

// -------- pith/detail/model.hpp

// The model of pith/score.hpp: 120 trees of depth 4. Generated by tests/quality/train.py: train again, change nothing here.
// A string is what compilers read fastest.
#ifndef PITH_DETAIL_MODEL_HPP
#define PITH_DETAIL_MODEL_HPP

#include <cstddef>
#include <cstdint>

namespace pith::detail {

// clang-format off
inline constexpr std::size_t model_depth = 4;
inline constexpr std::int32_t model_base = -199;

/// For each tree: feature and threshold of its inner nodes, level by level; then its leaves, signed.
inline constexpr char model_bytes[] =
    "\031\004\002\001\033!\025\010\034\016\037\035\031\013\025\004\042\003\025\006\030\134\030\134\031\024\030\233"
    "\011i6\025\036\375\000\3700\000\177\177\177\177ZE\177Z\004>\023y\023\265\042\271\002\002\020\006\024q\033<\027"
    "\001\024q\022A!\253\012\011\030\243\032\002\013\3745\021\374\372\373\367\023\037\0111\011\003\003\373\002\001"
    "\023\265\034\016\011\202\024q\025\006\033F\010\015\012\007\030\254\032\002\033J\001\026\042\216\042\237\020.\007"
    "\042\006\001\001\373\000\374\374\367\012\034\000\011\003\017\023y\025\010\042\262\002\002\016N\042\006\033A\023"
    "\017\024q\022A!\266\012\000\015=\026\007\005\374\030\007\374\373\374\367\014\027\001\024\010!\012\374\002\006"
    "\026\011\033<\010\001\025\004\023\077\025\006\011\202\030\254\027>\042\305\017p\026\007\042\213\034\016\012\003"
    "\022\014\0135\374\015\011\032\010\000\374\000\370\000\004.\023y\020\001\035k\002\002!\267\012\000\042\244\034"
    "k\024q\022A\042\022\030Z\042\262\025\001\001\015\374\000\374\373\374\370\016\004\031\016\375\011\003\030\002\006"
    "\024#\030Y\014T\025\010\023\265\025\006\025\000\012\000\027\201\042\007\0379\024q\037@\034R\004\012\004\021\004"
    "\365\004\374\023\004\002\372\015\375\370\010\003\012\025\006\017\205\025\001\034\016\042\271\042\020\0277\035"
    "k\001\036\035~\012\000\023\037\001\011!\251\375\037\015\000\374\370\010\376\377\015\020\005\022\006\004\014\004"
    "(\024q\017x\033G\042\266\042\273\037\035\016\021\002\002\025\004\027R\012\011\023\037\020\000\030\206\011\001"
    "\000\375\375\370\375\370\377\014\017\005\017\012\006\376\001\036\0153\042\235\013\016!\267\002\002\023\016\007"
    "\001\023\017\042\022\030\134\021\204\011\274\025\000\035\211\017\366\004\375\011\002\020\011\001\033\371\006\007"
    "\031\002\373\035k\024q\001\026\010\001\025\004\017\040\025\006\021X\030\254\025\002\022\000\020\001\025\010\042"
    "n\002\002\006\002\013\006\000\002\002\377\377\374\377\377\373\377\377\371\025\010\042\250\026\007\010\001\023"
    "\025!\040\002\002\003\007\017P\037K\022[\001\037\010\001\032\002\022\000\375\001\003\011\015\007\005\377\015\376"
    "\377\015\003\374\377\371\003\010\025\004\011,\025\001\034-\022w\037'\0273\035u\030Z\034k\005\011\021y\027h\024"
    "\026\375\023\015\000\000\372\003\021\007\001\022\001\005\025\003\376\020\001\030P\012\011\042\244\037#\025\006"
    "\017\017\022\177\005\013\015x\024\040\037@\002\002\000(\014\013\004\021\016\003\002\011\002\376\007\377\376\372"
    "\374\020\003\021\001!\0172\042\227\012\011\042\020\011\274\011r\023\027\003\033\001\004!\256\002\000\026\006\027"
    "\001\023\013\002\375\020\003\014\003\001\006\005\371\032\000\023\001\010\375\026\011\033O\042\277\015\257\006"
    "\001\025\004\023C\030d\025\001\030+!\213\025\002\012\015\035\233\030\201\004\001\001\007\374\001\373\000\374\012"
    "\373\020\015\007\006\373\011d\030`\026\011\025\002\015\257\022Y\025\004\005\007\025\004!\251\040\014\017\205\012"
    "\003\025\003\004\042\003\372\017\006\376\003\011\003\001\006\376\013\375\011\372\375\003\007\030]\007\000\011"
    "Y\040\022\020\006\022\177\035\211\010\001\016B\025\004\005\007\012\011\021v\005\006\012\377\377\015\001\031\377"
    "\373\003\377\376\007\002\016\004\032\036\265\023\033\001\027!\225\025\004\030$\042\235\010\001\025\002\025\001"
    "\042\022\016Q\040\303\011\261\040\254\001\006\001\013\377\001\001\377\377\373\377\375\372\377\377\373\010\001"
    "!\226\021e\026\007\040\266\023@\027[\032\001\004(\005\017\023\021\032\002!B\000C\001\003\365\000\373\376\001\377"
    "\377\372\003\010\003\001\005\034*\013\011Y\030c\024\026\025\002\015\257\022Z\025\004\0007\015d!\274\040\017\025"
    "\001\012\000\025\001\000R\373\005\004\012\376\010\010\002\000\005\000\013\375\000\376\373\015(\007\000!\272\020"
    "\001\030\221\037\031\005\017\013\011\025\006\022n\005\022!B\024\022\021\214!\304\013\377\377\374\000\013\000'"
    "\013\003\002\377\006\024\374\006\003\004\011\274\042\253\011d\026\006\007\000\027[\030\260\025\011\025\011\017"
    "\021\012\003\007\007\030\206\006\001\000\365\374\372\011!\374\006\377\005\004\031\004\372\020;\017(\007\000\030"
    "K\016\016\007\006\012\000\030\262\026\006\025\006\025\002\000\377\010\015\005\006\037\016\027\201\011\000\000"
    "\374\374\006\024\024\003\026\010\024\011\000\023\364\004\026\011\274\005\013\006\000\027\004\042\253\022\200\040"
    "\004!\226\015x\026\000\010\001\014\023\021\214\000U\012\377\372\377\006\025\025\377\000\004\007\002\375\011\006"
    "&\023\025!\225\025\004\037-\025\000\025\001\042\022\032\002\007\000\0379\030\210\021X\027\134\027u\042\266\002"
    "\007\000\002\010\000\011\000\000\374\000\374\000\365\375\000\011d!\023\006\023\001\036\034k\017(\000\377\022z"
    "\020\004\030`\040\232\012\013\025\000\000\377\000\377\006\016\376\367\002\377\015\006\376\015\373\000\027\027"
    "\027\027\026\011\025\000\025\011\015\257\032\001\022D\002\002\021V\027\025\026\005\026\000\0152\025\004\022y\022"
    "A\004\374\367\005\367\000\011\001\001\010\002\376\376\005\001\373\013\011\002\006\003\004\017\205\000\377\011"
    "\274\025\000\022}\022i\000\377\000\377\011t\000C\030x\025\004\001\016\010\022\027\027\027\027\377\374\377\012"
    "\374\005\003\000\015(\030\260\030P\026\006\021P\035\243\027H\014\025\007\006\016@\027D\025\002\022R\030\206\026"
    "\004\012\000\376\017\365\003\370\020\000\005\371\377\000\374\374\010\010\001!\220\021i\042\006\040\266!%\027Z"
    "\021f\025\004\005\012\025\002\032\002\027\005\011\220\033\015\001\372\000\375\001\377\367\375\001\007\004\001"
    "\011\002*\017\027\201\011,\000\377\022n\027h\000\377\000\377\021v\042\042\025\006\022g\000\377\000\377\000\377"
    "\000\377\000\006\014\002\001\377\015\370\365\365\365\365\365\365\365\365\016\014\030\260\022|\011\207\042\242"
    "\021\214\001#\014G\026\003\031\004\042\267\021O\035k\025\004\011\243\004\377\004\377\367\001\013\374\001\377\016"
    "\376\011\004\375\010!\277\026\011\021g\032\001\025\004\023\024\005\000\006\000\025\000\027$\012\013\037K\025\001"
    "\035-\027\011\376\366\374\001\000\017\376\011\010\003\370\001\022\011\002\012\017!\007\000\030I\016\004\025\002"
    "\025\002\016A\022n\024\001\014A\016G\003\021\015\214\042\022\030\247\001\014\011\376\004\365\002\012\004\374\003"
    "\011\002\377\002\020\027\201\027h\000\377\013\011\023\265\000\377\000\377\003\010!\254\026\006\021]\000\377\000"
    "\377\000\377\000\377\014\003\000\001\007\016\367\007\365\365\365\365\365\365\365\365\015\032\006\021\034u\020"
    "\001\000\377\030P!c\022\200\027P\000\377\000\377\035\271\025\000\037B\030k\000\010\376\367\020\020\020\020\002"
    "\373\374\000\010\004\022\012\021v\022\177\006\000!\021\036\265\022H\030k\0112\042\250\025\004\001\032\040L\000"
    "A\000C\011\261\006\001\376\000\012\004\003\374\021\004\001\011\377\010\376\007\027\201\027h\000\377\011Y\023\265"
    "\000\377\000\377\042\015\004\021\026\006\021]\000\377\000\377\000\377\000\377\003\000\376\000\007\015\367\007"
    "\366\366\366\366\366\366\366\366\007\000\017\031\030T\016\021\005\010\024Y\021A\026\005\013\004\037-\012\013\011"
    "\274\007\001!\220\022\204\006\000\015\376\003\000\376\016\017\010\006\375\004%\377\010\025\004\025\001\030c\030"
    "\247\040\177\024+\040\022\021|\000\377\0016\037Q\014\016\021k\000A\024\024\375\003\036\036\004\017\002\375\006"
    "\002\377\001\000\012\000\375\022|\021\206\001-\010\001\012\011\025\004\042h\021X\021i\035\134\017\205\021G\027"
    "\016\006\014\037c\000\377\000\005\012\001\004\363\375\010\003\377\372\011\006\370\027\201\027h\000\377\030\254"
    "\026\006\000\377\000\377\030\247\026\005\021\000\022g\000\377\000\377\000\377\000\377\000\017\366\002\370\006"
    "\013\370\366\366\366\366\366\366\366\366\030\026\042\277\030`\010\016\004\240\025\002\025\004\034\016\022h\000"
    "\377\000\377\002\001\025\003\040s\040\022\372\003\003\031\002\002\015\015\374\001\011\001\002\376\001\376\021"
    "u\022w\040\266\024q\0112!c\011\233\002\003\022D\037W\036\265\0275\013\013\021\237\030\243\377\002\377\376\013"
    "\000\003\376\377\013\377\004\372\377\377\370\013\011\002\006\007\000\017\205\000\377\012\013\020\006\013\001\015"
    "%\000\377\000\377\005\012\000\012\011\226\000d\021\000\003\013\016\016\016\016\000\376\361\014\003\374\004\022"
    "\027\201\010\001\000\377!\220\000G\000\377\000\377\001,\040\254\004K\030\212\000\377\000\377\000\377\000\377\000"
    "\375\001\376\004\001\030\001\366\366\366\366\366\366\366\366\011r\005\010\022\204\035\211\022j\037G\005\032\021"
    "v\002\004\002\000\012\013\002\003\021|\025\006\004\034\001\007\000\376\374\001\001\021\377\002\376\377\005\000"
    "\001\035\025\001\021X\025\004\030~\021i\004d\015\257\022C\021G\002\003\0273\035u\026\005\026\000\024\017\010\000"
    "\376\027\371\376\377\015\006\000\373\004\006\377\005\001!\300\022r\021^\021v\001-\042\305\027\015\024q\014\022"
    "\010\015\042h\021S\021Z\001\004\005\007\000\376\005\000\002\022\374\001\013\001\377\365\010\001\021\004\007\006"
    "\004\021\030w\040\004\000>\000\377\000\377\003\001\011\274\042\026\006\000\000\377\000\377\000\377\000\377\003"
    "\026\375\002\001\377\004\000\001\001\001\001\014\014\014\014\027\201\030\276\000\377\030\260\035\016\000\377\000"
    "\377\010\001\026\005\014\032\025\004\000\377\000\377\000\377\000\377\000\002\366\002\006\022\006\371\366\366\366"
    "\366\366\366\366\366\030\026\042\277\030P\010\001\004\240\010\016\025\004\017&\014Y\000\377\000\377\025\002\015"
    "\257\025\000\042\024\372\375\375\010\002\002\012\012\376\002\022\006\375\001\001\377\021\206\012\000\027D\017"
    "\205\025\004\006\001\000\377\025\004\0162\004B\0039\000;\027\015\000\377\000\377\001\377\000\006\006\372\005\374"
    "\001\006\001\371\021\021\021\021!\267\007\000\023\025\030\035\011\257\025\004\005\011\010\016\006\000\010\003"
    "\014I\037=\023\012\021f\026\004\374\015\000\377\003\022\374\006\007\003\016\004\000\003\370\376\027\201\027j\000"
    "\377\030\260\004\022\000\377\000\377\011,\026\005\017\026\005\007\000\377\000\377\000\377\000\377\001\000\366"
    "\004\370\002\013\001\366\366\366\366\366\366\366\366\000@\002\003\006\000\042\030\004\205\015X\011\274\000&\034"
    "I\002\005\017d\027&\011,!r\016>\003\375\377\007\006\377\006\024\004\023\013\377\375\001\002\014\030`\025\002\026"
    "\003\002\001\025\003\037W\023\007\0007\001\006\042D\011d\022w\001+!\216\040\022\374\003\016\377\374\011\002\000"
    "\001\011\377\371\000\010\000\376\001\000\000\377\022k\000\377\000\377\022b\037G\000\377\000\377\000\377\000\377"
    "\027\004\030\221!a\022|\365\365\365\365\365\365\365\365\001\377\376\363\004\001\377\001\027\201\030\276\000\377"
    "\030\260\017\033\000\377\000\377\030\223\026\004\005\002\020\005\000\377\000\377\000\377\000\377\000\002\367\001"
    "\376\370\016\372\366\366\366\366\366\366\366\366\001\000\000\377!\306\000\377\000\377\030\026\014)\000\377\000"
    "\377\000\377\000\377\034\016\016A\021c\000\035\365\365\365\365\365\365\365\365\374\005\000\001\004\023\007\374"
    "\007\011\001R\000\377\006\016\037Y\000\377\000\377\017\205\000\377\021q\033b\000\377\000\377\000\377\000\377\000"
    "\001\014\014\016\376\373\367\010\010\010\010\010\010\010\010\025\001\021X\025\004\022Q\021|\042\034\015\257\040"
    ".\014\025\037\022\024\013\022i\014\004\012\013\042\266\021\001\375\003\013\375\007\376\371\000\017\002\377\005"
    "\001\005\030`\001\005\026\003\042\276\002\006\022C\031B\042\013\030]\032\002\020\002\002\003\037W\016A\030\203"
    "\003\376\005\370\376\003\001\375\371\002\003\374\377\000\001\006\027\201\027h\000\377\004\000\030\230\000\377"
    "\000\377\003\000\004\021\000\377\026\006\000\377\000\377\000\377\000\377\001\024\376\000\370\370\373\011\367\367"
    "\367\367\367\367\367\367\021u\022w\014\004!\013\0119\027\014!D\006\005\034u\040l\042\016\002\001\027\035\0013"
    "\040\266\001\014\377\010\011\001\377\002%\006\375\015\377\373\002\374\000@\015x\002\000\010\016\037\025\016A\011"
    "\274\012\000\027\005\022O\030\206\000[\042\211\042\213\030\212\377\002\016\002\002\012\001\373\377\007\013\002"
    "\376\001\005\024\017\027\040\004\016>\022T\027Q\030F\042\024\016<\022a\016\016\022]\010\015\005\007\036\262\027"
    "\011\001\016\020\001\001\377\367\001\002\020\000\376\001\374\001\005\001\000\000\377\036\271\000\377\000\377\027"
    "\004\001<\000\377\000\377\000\377\000\377\021w\002\003\030+\011d\365\365\365\365\365\365\365\365\000\004\000\002"
    "\375\000\372\377\011r\005\010\014C\010\001\004\014\037@\015/!\242\004\240\027P\022j\002\003\015K\011\235\014P"
    "\000\002\007\002\007\370\376\001\377\003\377\376\376\001\010\002\022k\022d\037G\005\013\030\221\0422\022|\004"
    "\021\0011\042\030\021K\022{\001\007\030[\037f\376\001\376\014\002\375\353\374\007\001\001\005\001\376\001\372"
    "\021\206\025\001\027D\021X\025\004\014\024\000\377\030~\021i\004d\013\014\042\277\012\011\000\377\000\377\001"
    "\011\374\377\003\376\003\000\003\021\001\371\017\017\017\017\001\000\000\377\000\003\000\377\000\377\020\001\015"
    "\032\000\377\000\377\000\377\000\377\025\005\025\004\023\001\014>\365\365\365\365\365\365\365\365\377\015\010"
    "\373\011\377\000\001\027\201\030\276\000\377\030\260\017\033\000\377\000\377\030\223\026\004\005\002\020\005\000"
    "\377\000\377\000\377\000\377\000\002\367\001\377\370\015\372\367\367\367\367\367\367\367\367\040\213\021\214\002"
    "\006\002\003\027\032\001#\011\256\022\224\004\205\000C\030\213\016n\002\002\020\001\042\271\000\006\001\013\000"
    "\005\003\027\000\373\000\371\377\375\000\373!\306\032\002\014)\001\004\023\012\021d\000\027\022Y\026\007\042\216"
    "\001\005\023Y\015B\000\377\000\377\000\007\373\000\001\004\377\000\010\377\007\024\006\006\375\375\010\001\016"
    "n\000G\016A\003\022\004K\030\210\020\006\001\005\001I\024\040\026\006\014r\000\377\000\377\000\375\376\000\000"
    "\371\374\367\010\000\000\017\023\023\000\000\011r!\034\017\022\002\004\027\003\036\275\016A\022a\016\006\040\260"
    "\014\007\021\204\021\212\010\011\006\000\001\006\017\375\002\372\003\377\377\006\374\376\377\010\000\003\006\000"
    "\002\003!\213\011\246\035\036\011\261\034k\001\013\011\310\025\005\011\256\002\001\022o\026\004\014\014\000\004"
    "\376\004\023\006\000\005\001\375\377\005\376\002\024\010\001\000\021e\004\000\000\377\000\377\003\000\004\021"
    "\000\377\000\377\000\377\000\377\022`\030\210\011\274\005\016\365\365\365\365\376\376\376\376\376\005\003#\376"
    "\004\000\377\003)\021q\017\021!\012\042\013\042\034\021{\032\002\034~\021r\014\004\022O!\303\015x\012\011\377"
    "\004\377\010\012\371\012\001\365\374\376\005\001\005\377\365\001\000\021e\025\001\000\377\000\377\022\217\025"
    "\003\000\377\000\377\000\377\000\377\022R\037W\026\005\030\206\365\365\365\365\376\376\376\376\001\376\026\000"
    "\007\376\000\377\001R\006\014\037Y\017\205\016<\014\024\027\002\000s\030\206\000\377\000\377\000\377\000\377\000"
    "\377\011\214\000\010\001\376\001\001\017\017\014\014\376\376\367\367\370\376\027\201\030\262\000\377\030\260\017"
    "1\000\377\000\377\030\223\027W\031\007\032\000\000\377\000\377\000\377\000\377\000\002\012\370\370\005\003\016"
    "\367\367\367\367\367\367\367\367\037\031\022O\032\002\025\002!c\025\007\001\005\037\022\031!\026\006\042\271\026"
    "\005\027*\023\042\004\025\017\001\001\010\014\004\001\020\372\377\001\374\001\376\377\001\042\277\026\006\030"
    "\204\025\011\007\007\014,\021f\021\000\026\004\004(\000\377\035\233\003\036\031B\012\011\374\000\003\017\377\000"
    "\015\015\005\375\376\004\370\012\007\366\011\216\002\006\002\003\001\024!\242\042\277\011\274\022j\002\000\014"
    "2\000C\025\000\000M\004d\025\000\000\002\007\377\000\375\375\003\373\377\003\371\377\013\021\003\006\001\000["
    "\025\000\001\037\022e\027\006\023\001\000@\003\022\025\004\007\000\015\240\000\377!\201\024\017\000\001\377\366"
    "\021\003\377\014\375\367\006\006\004\023\001\377\022k\022b\001-\005\012\030\221\027:\017d\004\021\002\000\037"
    "<\021K\027$\030\260\042`\021C\377\001\376\000\002\376\357\373\001\373\007\366\375\002\003\372\030\223\030\220"
    "\006\000\042\277\017d\027\077\016A\0242\014\026\005!\027H\040\035\005\005\030\262\040\211\000\377\004\000\376"
    "\012\362\006\023\002\005\376\373\004\010\377\006\023\001R\000\377\001\000\037W\000\377\000\377\021e\010\001\000"
    "\377\027\004\000\377\000\377\000\377\000\377\365\377\000\001\002\002\367\374\005\005\005\005\005\005\005\005\027"
    "\201\030\262\000\377\030\260\015=\000\377\000\377\030\243\027W\027r\032\000\000\377\000\377\000\377\000\377\000"
    "\004\010\371\372\007\002\016\367\367\367\367\367\367\367\367\016n\016A\003\012\006\000\017\033\001I\001\002\002"
    "\003\011\211\040\017\006\011\011o\004\020\011d\011\221\000\002\000\376\010\377\001\014\375\011\375\370\014\375"
    "\367\375\017\205\001\001\016#\021k\011,\037=\003\015\007\001\014\023\030p\000C\042Y\026\000\034-\012\011\374\022"
    "\010\375\002\377\377\000\003\000\374\000\376\011\006\374\032\002\001\004\023\012\021`\026\007\026\004\030X\022"
    "Y\030\227\030f\022\000\021q\042\214\022\000\0275\375\006\013\370\370\376\001\376\001\003\001\007\375\001\377\001"
    "\022h\022d\0112\000[\042\030\037W\005\020\017(\037R\037>\010\001\042\042\032\002\030:\014@\377\000\004\376\012"
    "\376\374\001\010\001\367\000\375\000\001\012\004\005\022T\001\001\027P\003\001\012\011\010\011\030\224\031\013"
    "\020\001\003\010\017P\000\377\003)\024L\376\022\370\006\005\377$\005\375\001\357\357\000\001\013\002\025\001\022"
    "\217\025\004\021X\033]\035u\004d\014\025!\256\027\012!O\004X\030Y\023\001\001\023\376\003\377\373\006\031\006"
    "\372\004\000\374\000\004\377\000\010\016A\020\006\013\004\020\003\024\001\022f\001\005\020\002\020\004\000\377"
    "\000$\000\377\000\377\017B\002\002\000\375\014\002\013\013\001\374\001\001\025\025\376\004\003\000\016s\022r\005"
    "\003\006\000\027\015\015\020\011\223\000\134\026\001\027\011\021b\000\377\036\271\022\201\006\000\000\007\375"
    "\000\001\005\002\373\013\013\006\372\363\371\372\011\027\004\037<\025\011\023\033\036\266\021\000\026\005\042"
    "p\011\274\021\134\005\005\030i\042\004\042\207\032\002\003\014\001\003\000\001\376\000\367\377\007\377\010\375"
    "\002\377\021q\003)\042\013\0045\015x\021r\005\000!\012\027Z\000+\014\025\000\377\025\002\001\026\042\266\004\000"
    "\377\006\377\005\001\011\010\010\002\370\002\026\001\376\001\000\021e\004\005\000\377\000\377\022T\005\016\000"
    "\377\000\377\000\377\000\377\027Y\025\024\004\021\022h\365\365\365\365\377\377\377\377\000\366\001\007\377\000"
    "\376\001\042\277\037f\042\305\030\225\014\031\027S\021^\026\006\022G\030w\000!\011}\021B\021Z\021r\000\377\007"
    "\000\376\372\376\370\005\000)\004\377\365\005\377\027\201\026\004\000\377\022\000\026\006\000\377\000\377\021"
    "B\025\011\025\002\042\244\000\377\000\377\000\377\000\377\357\375\000\003\015\001\377\001\367\367\367\367\367"
    "\367\367\367\006\005\006\002\005\002\022\205!c\011x\005\012\002\003\025\003\011\261\040~\011_\011\230\006\006"
    "\025\007\000\001\006\001\374\002\002\376\002\026\372\007\004\375\377\016\025\002\030o\025\003\026\004\033[\042"
    "M\021^\021~\026\006\021\216\022\222\016A\014\033!=\021b\375\004\012\377\002\016\372\377\370\000\012\002\001\377"
    "\004\000\001\000\021e\000\003\000\377\000\377\030p\001\001\000\377\000\377\000\377\000\377\025\005\021]\012\011"
    "\010\011\366\366\366\366\377\377\377\377\377\012\372\003\377\362\000\003\013\007\003\005\030\026\027\042\011}"
    "!\226\014\004\000\377\000\377\026\002\023\022\010\001\022d\021T\040\266\034\034\372\372\373\005\010\374\373\001"
    "\003\374\377\005\000\376\014@\011\211\002\001\016\020\017d\004X\011\241\001/\030\206\020\003\037@\030\224\014"
    "R!h\001E\001\007\000\375\376\000\002\376\003\013\003\376\375\377\002\017\001R\001P\037Y\021u!,\001V\027\002\021"
    "b\042\013\000\377\040h\000\377\000\377\000\377\011\214\000\377\372\001\027\027\004\372\376\376\010\010\367\367"
    "\371\376\027\201\030\265\000\377\030\260\042n\000\377\000\377\027[\021C\031\004\017(\000\377\000\377\000\377\000"
    "\377\000\004\006\372\370\005\000\015\370\370\370\370\370\370\370\370\021\000\025\024\023\012\030i\004,\037<\026"
    "\003\004\027\026\003\016\001\014\000\021B\025\004\037Y\030\134\000\371\372\001\040\004\375\003\003\007\001\002"
    "\001\374\000\377\022h\022d\001-\023$!\013\004K\000^\037>\027\005\011d\026\001\014e\021B\023\014\042h\002\000\000"
    "\377\012\377\372\376\001\007\375\000\000\372\376\001\025\002\040\303\025\004\030p\014U\042%\004d\026\004\042u"
    "\000\377\000\377\040\025\021d\023\001\000H\376\001\004\377\365\365\373\373\003\374\004\000\004\377\000\006\021"
    "i\021e\042\011\0013\022|\022I\027Y!\013\016\014!\275!5\000\377\002\003\014\006!O\001\000\011\000\374\004\376\012"
    "\014\014\370\377\005\000\373\016\015\032\027P\014>\027;\030\230\027H\042\026\025\001\005\026\022\201\021Q\030"
    "\207\005\006\013\013\022\000\376\000\376\031\367\006\371\006\000\374\005\376\012\375\376\002\042\277\016\027!"
    "w\011\221\017\205\016\012\025\005\033\134\032\002\022h\037.\000\377\026\005\027E\023P\000\374\372\377\377\001"
    "\007\001\005\005\365\374\376\015\005\001\016s\007\000\001\002\012\015\020\006\000\377\011\177\042\277\000\016"
    "\011\226\000d\000\377\000\377\030e\030[\000\001\366\010\001\375\002\014\007\007\007\007\366\373\373\010\001\000"
    "\021e\001R\000\377\000\377\006\013\011o\000\377\000\377\000\377\000\377\001C\021\216\000\377\037a\366\366\366"
    "\366\377\377\377\377\000\377\001\022\370\370\004\371";

/// Confidence in 65535ths at evenly spaced scores.
inline constexpr std::int32_t model_first_knot = -512, model_knot_step = 32;
inline constexpr std::uint16_t model_confidence[] = {
    152, 980, 1571, 1571, 1571, 1889, 3318, 4663, 7526, 8967, 11261,
    16031, 22458, 29053, 36358, 42579, 46684, 53688, 58353, 60665, 61537, 63496,
    64528, 65054, 65255, 65259, 65265, 65363, 65469, 65469, 65469, 65469, 65469,
};

/// The features of a typical line of an article: their medians.
inline constexpr std::uint8_t model_typical[] = {
    60, 11, 4, 7, 30, 4, 0, 0, 1, 150, 0, 15, 51, 32, 53, 31, 3, 103,
    102, 255, 255, 31, 31, 5, 108, 0, 3, 73, 0, 100, 161, 73, 95, 98, 98,
};
// clang-format on

} // namespace pith::detail

#endif // PITH_DETAIL_MODEL_HPP

// -------- pith/score.hpp

// The score of a line: what a trained model makes of its features (detail/features.hpp), as a number and as a
// confidence. The model is a sum of small decision trees over bytes, all in integers: the same on every machine and in
// constant expressions. tests/docs/model.md says what it was trained on, what it is worth and what it does not know.
#ifndef PITH_SCORE_HPP
#define PITH_SCORE_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <utility>
#include <vector>

namespace pith {

/// What the score says of a line, and the features that decided, most first; an empty name where there are fewer.
struct line_score {
    double confidence = 0; ///< that the line is residue, 0 to 1, calibrated on pages of sites the model had not seen
    std::array<std::string_view, 3> reasons{}; ///< names of features (detail/features.hpp); static storage
};

namespace detail {

/// A tree is complete: its inner nodes in the order of their levels, feature and threshold each, then its leaves. From
/// a node the way goes to the right where the feature is greater than the threshold.
inline constexpr std::size_t model_leaves = std::size_t{1} << model_depth;
inline constexpr std::size_t model_tree = 2 * (model_leaves - 1) + model_leaves; // bytes
inline constexpr std::size_t model_trees = (sizeof(model_bytes) - 1) / model_tree;
static_assert((sizeof(model_bytes) - 1) % model_tree == 0);

/// The score of a line, in the model's units: the greater, the more like residue. Constant time.
[[nodiscard]] constexpr std::int32_t score_of(feature_row const& row) noexcept {
    std::int32_t score = model_base;
    char const* tree = model_bytes;
    for (std::size_t t = 0; t < model_trees; ++t, tree += model_tree) {
        std::size_t node = 0;
        for (std::size_t level = 0; level < model_depth; ++level) {
            auto const what = static_cast<unsigned char>(tree[2 * node]);
            auto const limit = static_cast<unsigned char>(tree[2 * node + 1]);
            node = 2 * node + 1 + (row[what] > limit ? 1u : 0u);
        }
        score += static_cast<signed char>(tree[2 * (model_leaves - 1) + node - (model_leaves - 1)]);
    }
    return score;
}

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
    double const wanted = confidence * 65535;
    if (!(confidence_of(last) >= wanted)) return (std::numeric_limits<std::int32_t>::max)(); // NaN too
    if (model_confidence[0] >= wanted) return (std::numeric_limits<std::int32_t>::min)();    // below the first knot too
    std::int32_t low = model_first_knot, high = last;
    while (high - low > 1) {
        std::int32_t const middle = low + (high - low) / 2;
        (confidence_of(middle) >= wanted ? high : low) = middle;
    }
    return high;
}

/// The score of a line and why: each feature in turn is given the value it has in the typical line of an article, and
/// what lowers the score most decided.
[[nodiscard]] constexpr line_score explain(feature_row row) noexcept {
    std::int32_t const score = score_of(row);
    line_score s{static_cast<double>(confidence_of(score)) / 65535, {}};
    std::array<std::int32_t, s.reasons.size()> best{};
    for (std::size_t f = 0; f < feature_count; ++f) {
        auto const kept = row[f];
        row[f] = static_cast<std::uint8_t>(model_typical[f]);
        std::int32_t gain = score - score_of(row);
        row[f] = kept;
        std::string_view name = feature_names[f];
        for (std::size_t k = 0; k < best.size(); ++k) {
            if (gain <= best[k]) continue;
            std::swap(gain, best[k]);
            std::swap(name, s.reasons[k]);
        }
    }
    return s;
}

/// A line and what it says about itself.
struct known_line {
    std::string_view text{};
    line_facts facts{};
};

/// Judges lines by the facts they hold.
template <class Line>
struct judging_known {
    phrase_tables all;
    [[nodiscard]] constexpr phrase_tables tables() const noexcept { return all; }
    [[nodiscard]] static constexpr std::string_view text(Line const& line) noexcept { return line.text; }
    [[nodiscard]] static constexpr line_facts const& facts(Line const& line, phrase_tables,
                                                           text::normal_line&) noexcept {
        return line.facts;
    }
};

/// Judges a page whose lines are known and gets it ready for its score. Calls `seen(cursor)` at every line.
template <class Seen>
constexpr scored_page score_page(std::vector<known_line> const& lines, phrase_tables tables, Seen seen) {
    using cursor = judged_cursor<known_line const*, known_line const*, judging_known<known_line>>;
    judging_known<known_line> const judging{tables};
    scored_page page;
    std::size_t number = 0;
    for (cursor at(lines.data(), lines.data() + lines.size(), judging); !at.done(); at.next(), ++number) {
        auto const& line = *at.base();
        if (!line.facts.blank) page.push_back(text::trimmed(line.text), number, line.facts, at.current());
        seen(at);
    }
    page.finish();
    return page;
}

/// From which score on lines go, and whether prose does.
struct score_limit {
    std::int32_t least = (std::numeric_limits<std::int32_t>::max)();
    bool prose_too = false;
};

/// The headline of what stays: of the six lines above its first prose that no rule removes, the one like a title
/// with the least score: three words or more, or where there is none two. `lines.size()` where there is none of these.
template <class Goes>
constexpr std::size_t find_headline(std::vector<scored_line> const& lines, std::vector<std::int32_t> const& scores,
                                    Goes goes) {
    std::size_t first = 0;
    while (first < lines.size() && !(lines[first].prose && !goes(first))) ++first;
    std::size_t found = lines.size();
    if (first == lines.size()) return found;
    for (std::size_t i = first, seen = 0; i-- > 0 && seen < 6;) {
        auto const& l = lines[i];
        if (l.residue) continue;
        ++seen;
        if (l.words < 2 || l.end >= static_cast<std::uint8_t>(line_end::stop) || l.long_enough) continue;
        bool const title = l.words >= 3, better = found == lines.size() || (title && lines[found].words < 3);
        bool const equal = found != lines.size() && title == (lines[found].words >= 3);
        if (better || (equal && scores[i] < scores[found])) found = i;
    }
    return found;
}

/// Calls `gone(number)` for each line of a finished page that no rule removes and whose score is at the limit, in their
/// order. Paragraphs in a row go together or stay together, and where none would stay all do: short lines alone are no
/// article. The headline stays, and so does everything where nothing else would: a page without a main text is left to
/// the rules.
template <class Gone>
constexpr void drop_by_score(scored_page const& page, score_limit limit, Gone gone) {
    auto const& lines = page.lines();
    std::vector<std::uint8_t> goes(lines.size(), 0);
    std::vector<std::int32_t> scores(lines.size(), model_base);
    bool some_stay = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto const& l = lines[i];
        if (l.residue) continue;
        if (l.long_enough && !limit.prose_too) {
            some_stay = true;
            continue;
        }
        scores[i] = score_of(page.row(i));
        goes[i] = scores[i] >= limit.least ? 1 : 0;
        some_stay = some_stay || goes[i] == 0;
    }
    if (limit.prose_too)
        for (std::size_t i = 0; i < lines.size(); i = lines[i].run_end) {
            auto const first = goes.begin() + static_cast<std::ptrdiff_t>(i);
            auto const last = goes.begin() + static_cast<std::ptrdiff_t>(lines[i].run_end);
            if (lines[i].prose && std::find(first, last, 0) != last) std::fill(first, last, std::uint8_t{0});
        }
    if (!some_stay) return;
    bool prose_stays = false;
    for (std::size_t i = 0; i < lines.size(); ++i) prose_stays = prose_stays || (lines[i].prose && goes[i] == 0);
    if (!prose_stays)
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (lines[i].prose) goes[i] = 0;
    std::size_t const headline = find_headline(lines, scores, [&](std::size_t i) { return goes[i] != 0; });
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (goes[i] != 0 && i != headline) gone(lines[i].number);
}

} // namespace detail
} // namespace pith

#endif // PITH_SCORE_HPP

// -------- pith/boilerplate.hpp

// views::strip_boilerplate and views::main_text: the rules, and beyond them a score for residue that no phrase can name:
// teasers of other stories, captions, menus of unknown words, biographies.
//
//     Ferry cancelled again                                    Ferry cancelled again
//     The ferry did not sail on Monday, its owner said.        The ferry did not sail on Monday, its owner said.
//     Old fish market to become a school of music        -->
//     Five walks for the first days of spring
//     The museum opens its doors to owners of cats
//
// Both remove what strip_residue removes. strip_boilerplate also removes lines whose score is sure (0.9), but never prose;
// it is for text that an extractor left. main_text removes what is more likely residue than not, prose too; it is for the
// text of a whole page, and what stands apart from the article goes. Opt-in, because a score is an estimate: what either
// does to which kind of text is in tests/docs/model.md. Both keep a title right above the article, and neither leaves
// nothing of what the rules leave.
#ifndef PITH_BOILERPLATE_HPP
#define PITH_BOILERPLATE_HPP

#include <array>
#include <cstddef>
#include <iterator>
#include <ranges>
#include <type_traits>
#include <utility>
#include <vector>

namespace pith {

/// From which confidence on strip_boilerplate removes a line. It loses 0.03 % of the words of true articles and touches
/// 2 % of them, the rules' own losses included (tests/docs/model.md).
inline constexpr double boilerplate_confidence = 0.9;
/// The same of main_text: whole pages come out a little better at 0.5, but twice the words of true articles are lost
/// (tests/docs/model.md).
inline constexpr double main_text_confidence = 0.6;

/// An element, why its line goes, and its score. `line` is the range's reference. A line that only its score condemns has
/// category::boilerplate, the rule "score" and the first reason for evidence; one that the rules remove has no score.
template <class Ref>
struct scored {
    Ref line;              ///< the element
    pith::verdict verdict; ///< what removes it; none for a line that stays
    line_score score;      ///< what the model says; 0 of a line that the rules remove
};

namespace detail {

inline constexpr score_limit boilerplate_limit{score_for(boilerplate_confidence), false};
inline constexpr score_limit main_text_limit{score_for(main_text_confidence), true};

/// Reads a range once, to its end, and scores its lines.
template <class R, class Judging, class Seen>
constexpr scored_page score_range(R& range, Judging const& with, Seen seen) {
    auto const tables = with.tables();
    text::normal_line buffer;
    std::vector<known_line> lines;
    for (auto it = std::ranges::begin(range); it != std::ranges::end(range); ++it) {
        std::string_view const line = with.text(*it);
        lines.push_back({line, classify(line, tables, buffer)});
    }
    return score_page(lines, tables, seen);
}

/// The lines that the rules or the score condemn.
template <std::size_t N>
struct boilerplate_planner {
    static constexpr bool once = false;
    score_limit limit{};
    std::array<phrase_book const*, N> books{};

    template <class R, class Proj>
    constexpr std::vector<repeat> operator()(R& range, Proj const& projection) const {
        auto const page = score_range(range, judging<Proj, N>{projection, books}, [](auto const&) {});
        std::vector<std::size_t> by_score;
        drop_by_score(page, limit, [&](std::size_t number) { by_score.push_back(number); });
        std::vector<repeat> gone;
        auto next = by_score.begin();
        for (auto const& l : page.lines()) {
            bool const scored = next != by_score.end() && *next == l.number;
            if (scored) ++next;
            if (scored || l.residue) gone.push_back({l.number, {}});
        }
        return gone;
    }
};

} // namespace detail

/// The elements of `V` that neither the rules (category::residue) nor the score condemns; elements keep their reference
/// type.
///
/// Models view and forward_range (caps there); not const-iterable, common, sized or borrowed (iterators refer to the
/// view). begin() reads the whole range once and remembers which elements go: 24 bytes for each, and, while it reads,
/// 150 to 400 bytes a line (vectors that double); multi-pass after that. Linear. Throws only what allocation
/// throws. Copyable, and a copy decides anew. A phrase_book given to it must outlive it.
template <class V, class Proj = no_projection, std::size_t N = 0>
using strip_boilerplate_view = detail::planned_view<V, Proj, detail::boilerplate_planner<N>>;

/// The elements of `V`, each with what strip_boilerplate thinks of it. Models what strip_boilerplate_view does; elements
/// are `scored` values. begin() also explains the score of every line, at about forty times the price of the score: meant
/// for looking. Linear. Throws only what allocation throws.
template <std::ranges::view V, class Proj = no_projection, std::size_t N = 0>
    requires text_range<V, Proj>
class annotate_boilerplate_view : public std::ranges::view_interface<annotate_boilerplate_view<V, Proj, N>> {
    class iterator;

public:
    annotate_boilerplate_view()
        requires std::default_initializable<V>
    = default;
    constexpr annotate_boilerplate_view(V base, detail::score_limit limit, detail::judging<Proj, N> with)
        : base_(std::move(base)), with_(std::move(with)), limit_(limit) {}

    [[nodiscard]] constexpr V base() const&
        requires std::copy_constructible<V>
    {
        return base_;
    }
    [[nodiscard]] constexpr V base() && { return std::move(base_); }

    [[nodiscard]] constexpr iterator begin() {
        if (!plan_.made) plan();
        return iterator(std::ranges::begin(base_), std::ranges::end(base_), plan_.value.data());
    }
    [[nodiscard]] constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    struct said {
        pith::verdict verdict;
        line_score score;
    };
    constexpr void plan() {
        std::vector<said> said_of;
        auto const page = detail::score_range(base_, with_, [&](auto const& at) {
            bool const residue = any(at.current().what() & category::residue);
            said_of.push_back({residue ? at.say() : pith::verdict{}, {}});
        });
        auto const& lines = page.lines();
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (!lines[i].residue) said_of[lines[i].number].score = detail::explain(page.row(i));
        detail::drop_by_score(page, limit_, [&](std::size_t number) {
            auto& s = said_of[number];
            s.verdict = {category::boilerplate, "score", s.score.reasons[0]};
        });
        plan_.value = std::move(said_of);
        plan_.made = true;
    }

    V base_ = V();
    detail::judging<Proj, N> with_{};
    detail::score_limit limit_;
    detail::page_plan<std::vector<said>> plan_;
};

template <std::ranges::view V, class Proj, std::size_t N>
    requires text_range<V, Proj>
class annotate_boilerplate_view<V, Proj, N>::iterator {
public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using reference = scored<std::ranges::range_reference_t<V>>;
    using value_type = reference;
    using difference_type = std::ranges::range_difference_t<V>;

    iterator() = default;
    constexpr iterator(std::ranges::iterator_t<V> at, std::ranges::sentinel_t<V> end, said const* said_of)
        : at_(std::move(at)), end_(std::move(end)), said_(said_of) {}

    [[nodiscard]] constexpr std::ranges::iterator_t<V> const& base() const noexcept { return at_; }
    [[nodiscard]] constexpr reference operator*() const { return {*at_, said_->verdict, said_->score}; }
    constexpr iterator& operator++() {
        ++at_;
        ++said_;
        return *this;
    }
    constexpr iterator operator++(int) {
        auto old = *this;
        ++*this;
        return old;
    }
    friend constexpr bool operator==(iterator const& a, iterator const& b) { return a.at_ == b.at_; }
    friend constexpr bool operator==(iterator const& a, std::default_sentinel_t) { return a.at_ == a.end_; }

private:
    std::ranges::iterator_t<V> at_{};
    std::ranges::sentinel_t<V> end_{};
    said const* said_ = nullptr;
};

/// The closure of strip_boilerplate, main_text and annotate_boilerplate: a confidence, a projection, and the caller's
/// books.
template <bool Shown, class Proj = no_projection, std::size_t N = 0>
class boilerplate_closure : public closure<boilerplate_closure<Shown, Proj, N>> {
public:
    constexpr explicit boilerplate_closure(detail::score_limit limit, detail::judging<Proj, N> with = {})
        : limit_(limit), with_(std::move(with)) {}

    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj>
    [[nodiscard]] constexpr auto operator()(R&& r) const {
        using base = std::views::all_t<R>;
        if constexpr (Shown)
            return annotate_boilerplate_view<base, Proj, N>(std::views::all(std::forward<R>(r)), limit_, with_);
        else
            return strip_boilerplate_view<base, Proj, N>(std::views::all(std::forward<R>(r)), with_.projection,
                                                         {limit_, with_.books});
    }
    // Never chosen: closure's pipe says std::invocable when a range does not fit; this one's constraint puts the word
    // text_range into the message.
    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj> && (!std::ranges::range<R>)
    friend void operator|(R&&, boilerplate_closure const&) = delete;

    /// With another confidence, which a line must reach to go. The model is never certain: 0.999 and more (1 with any
    /// model) and NaN leave all to the rules.
    [[nodiscard]] constexpr auto operator()(double confidence) const {
        return boilerplate_closure({detail::score_for(confidence), limit_.prose_too}, with_);
    }
    /// For elements that `projection` maps to their text.
    template <class P>
        requires(projection_like<P> && std::same_as<Proj, no_projection> && !std::is_arithmetic_v<P> &&
                 !std::same_as<P, phrase_book>)
    [[nodiscard]] constexpr auto operator()(P projection) const {
        return boilerplate_closure<Shown, P, N>(limit_, {std::move(projection), with_.books});
    }
    /// With the caller's phrases beside the built-in ones. The book must outlive the view.
    [[nodiscard]] constexpr auto operator()(phrase_book const& book) const
        requires(N == 0)
    {
        return boilerplate_closure<Shown, Proj, 1>(limit_, {with_.projection, {&book}});
    }
    auto operator()(phrase_book const&&) const = delete;

private:
    detail::score_limit limit_;
    detail::judging<Proj, N> with_;
};

namespace views {

/// Removes what strip_residue removes, and lines that are residue by their score, with a confidence of 0.9 or more.
///
///     page | pith::views::lines | pith::views::strip_boilerplate
///     page | pith::views::lines | pith::views::strip_boilerplate(0.95)
///     records | pith::views::strip_boilerplate(&record::text)
///
/// Give it the whole page: behind strip_residue it has less to go by and removes less. Linear; reads the page to its end
/// first.
inline constexpr boilerplate_closure<false> strip_boilerplate{detail::boilerplate_limit};

/// Keeps the article of a whole page: removes what strip_residue removes, and lines that are residue by their score, with
/// a confidence of 0.6 or more.
///
///     page | pith::views::lines | pith::views::main_text | pith::views::strip_duplicates
///
/// Linear; reads the page to its end first.
inline constexpr boilerplate_closure<false> main_text{detail::main_text_limit};

/// Removes nothing and shows what strip_boilerplate removes, and why. Linear.
///
///     for (auto [line, verdict, score] : page | pith::views::lines | pith::views::annotate_boilerplate)
///         log(line, score.confidence, score.reasons[0], bool(verdict));
inline constexpr boilerplate_closure<true> annotate_boilerplate{detail::boilerplate_limit};

/// The same of main_text. Linear.
///
///     for (auto [line, verdict, score] : page | pith::views::lines | pith::views::annotate_main_text)
///         if (!verdict) use(line);
inline constexpr boilerplate_closure<true> annotate_main_text{detail::main_text_limit};

} // namespace views
} // namespace pith

#endif // PITH_BOILERPLATE_HPP

// -------- pith/bounded_paragraphs.hpp

// bounded_paragraphs: seen_paragraphs for a corpus that does not fit into memory. It takes the bytes it is given and no
// more, and now and then takes a new paragraph for one that was seen; how often, it says.
//
//     pith::bounded_paragraphs seen(std::size_t{8} << 30, 1e-4);    // 8 GB; one new paragraph of 10,000 lost at most
//     for (auto& doc : docs) store(doc | views::lines | views::strip_duplicates(seen) | pith::to_text);
//
// A blocked Bloom filter (Putze, Sanders, Singler, "Cache-, hash- and space-efficient Bloom filters", JEA 14, 2009) of
// blocks of 512 bits, in which each paragraph sets one bit of each of eight words. With l paragraphs to a block on
// average, a new one is found in error with
//
//     sum over k of  e^-l l^k / k!  (1 - (63/64)^k)^8
//
// because the number in a block is Poisson's. That is 10^-3 with 2 bytes a paragraph, 10^-4 with 3, 10^-5 with 4.4.
// An article's line is worth more than a repeat: once the rate would be exceeded the set is full, and remembers no more.
#ifndef PITH_BOUNDED_PARAGRAPHS_HPP
#define PITH_BOUNDED_PARAGRAPHS_HPP

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pith {

/// The paragraphs of earlier documents, in a fixed number of bytes, with a stated rate of errors. For
/// strip_duplicates(seen) like seen_paragraphs, and with the same fingerprints, threads and order. Never forgets what it
/// took. Throws what the constructor's and load's allocation throws, and load its load_error.
class bounded_paragraphs {
public:
    using fingerprint_type = fingerprint_64;
    /// The fingerprint by which a paragraph is known.
    [[nodiscard]] static constexpr fingerprint_64 fingerprint_of(std::string_view paragraph) noexcept {
        return fingerprint(paragraph);
    }

    /// A set of `bytes` bytes (rounded down to 64, but at least 64), which takes paragraphs as long as one of `rate` new
    /// ones is found in error, at most. 0 < rate < 1.
    constexpr explicit bounded_paragraphs(std::size_t bytes, double rate = 1e-4)
        : words_((bytes < block_bytes ? block_bytes : bytes) / block_bytes * block_words, 0),
          rate_(rate),
          capacity_(capacity_for(words_.size() / block_words, rate)) {}

    /// Whether a paragraph with this content was taken; of one that was not, yes with the stated rate. Constant time beside
    /// reading the text.
    [[nodiscard]] constexpr bool contains(std::string_view paragraph) const noexcept {
        return contains(fingerprint_of(paragraph));
    }
    [[nodiscard]] constexpr bool contains(fingerprint_64 f) const noexcept {
        std::uint64_t const* const block = words_.data() + block_of(f);
        std::uint64_t missing = 0;
        for (std::size_t k = 0; k < block_words; ++k) missing |= bit(f, k) & ~block[k];
        return missing == 0;
    }
    /// The same of many: `is[i]` tells of `f[i]`. Precondition: as many of one as of the other.
    constexpr void contains(std::span<fingerprint_64 const> f, std::span<bool> is) const noexcept {
        // Each reads one block, and none waits for another's.
        for (std::size_t i = 0; i < f.size(); ++i) is[i] = contains(f[i]);
    }
    /// Inserts it, unless the set is full; says whether it is new.
    constexpr bool insert(std::string_view paragraph) { return insert(fingerprint_of(paragraph)); }
    constexpr bool insert(fingerprint_64 f) {
        if (contains(f)) return false;
        if (full()) return true;
        std::uint64_t* const block = words_.data() + block_of(f);
        for (std::size_t k = 0; k < block_words; ++k) block[k] |= bit(f, k);
        ++size_;
        return true;
    }
    /// Inserts many.
    constexpr void insert(std::span<fingerprint_64 const> f) {
        for (auto const one : f) insert(one);
    }
    /// Paragraphs inserted.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    /// How many it takes.
    [[nodiscard]] constexpr std::size_t capacity() const noexcept { return capacity_; }
    /// Whether it takes no more.
    [[nodiscard]] constexpr bool full() const noexcept { return size_ >= capacity_; }
    /// Memory held, in bytes.
    [[nodiscard]] constexpr std::size_t byte_size() const noexcept { return sizeof(*this) + words_.size() * 8; }
    /// The share of new paragraphs that it takes for seen ones now. Constant time.
    [[nodiscard]] constexpr double false_positive_rate() const noexcept {
        return rate_of(static_cast<double>(size_) / static_cast<double>(words_.size() / block_words));
    }
    constexpr void clear() noexcept {
        for (auto& w : words_) w = 0;
        size_ = 0;
    }
    /// Adds all of `other`, if it has as many bytes; otherwise changes nothing and returns false. What both hold is
    /// counted twice, so that the rate is never stated too low. Linear.
    constexpr bool merge(bounded_paragraphs const& other) noexcept {
        if (words_.size() != other.words_.size()) return false;
        if (&other == this) return true;
        for (std::size_t k = 0; k < words_.size(); ++k) words_[k] |= other.words_[k];
        size_ = other.size_ < ~size_ ? size_ + other.size_ : ~std::size_t{0};
        return true;
    }

    /// Writes the set to `out` (format: detail/saved.hpp). Linear.
    template <std::output_iterator<char> Out>
    constexpr Out save(Out out) const {
        detail::saving<Out> to(std::move(out), {detail::saved_bounded, words_.size(), size_});
        for (auto const w : words_) to(w);
        return to.finish();
    }
    [[nodiscard]] constexpr std::string save() const {
        std::string bytes;
        bytes.reserve(words_.size() * 8 + detail::saved_head + detail::saved_foot);
        save(std::back_inserter(bytes));
        return bytes;
    }
    /// Becomes the set that was saved as `bytes`, of whatever size it was; keeps the rate it was made with. Otherwise
    /// like basic_seen_paragraphs::try_load.
    [[nodiscard]] bool try_load(std::string_view bytes, std::optional<load_error>* why = nullptr) {
        auto const h = detail::read_saved(bytes, detail::saved_bounded, 8, why);
        if (!h) return false;
        if (h->count == 0 || h->count % block_words != 0) {
            if (why != nullptr) why->emplace(load_fault::corrupt, "it does not consist of blocks");
            return false;
        }
        std::vector<std::uint64_t> loaded(h->count);
        std::uint64_t set = 0; // bits
        for (std::size_t k = 0; k < loaded.size(); ++k) {
            loaded[k] = text::swar::load(bytes.data() + detail::saved_head + 8 * k);
            set += static_cast<unsigned>(std::popcount(loaded[k]));
        }
        if (set / block_words > h->inserted) {
            if (why != nullptr) why->emplace(load_fault::corrupt, "it holds more than was inserted");
            return false;
        }
        words_ = std::move(loaded);
        size_ = h->inserted;
        capacity_ = capacity_for(words_.size() / block_words, rate_);
        return true;
    }
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
    /// The same, but throws load_error.
    void load(std::string_view bytes) {
        std::optional<load_error> why;
        if (!try_load(bytes, &why)) throw *why;
    }
#endif

private:
    static constexpr std::size_t block_words = 8, block_bytes = 64;

    /// The rate with `l` paragraphs to a block on average, by the sum above.
    static constexpr double rate_of(double l) noexcept {
        // The weights without e^-l, which is one over their sum; in pieces of the greatest, so that none is too large.
        double weight = 1, weights = 1, sum = 0, empty = 1;
        for (int k = 1; k < 2000; ++k) {
            weight *= l / k;
            empty *= 63.0 / 64.0;
            double const hit = (1 - empty) * (1 - empty), hits = hit * hit;
            weights += weight;
            sum += weight * hits * hits;
            if (weights > 1e200) {
                weight /= 1e200;
                weights /= 1e200;
                sum /= 1e200;
            }
            if (k > l && weight < weights * 1e-18) break;
        }
        return sum / weights;
    }
    static constexpr std::size_t capacity_for(std::size_t blocks, double rate) noexcept {
        double low = 0, high = 512;
        for (int k = 0; k < 60; ++k) {
            double const middle = (low + high) / 2;
            (rate_of(middle) <= rate ? low : high) = middle;
        }
        return static_cast<std::size_t>(low * static_cast<double>(blocks));
    }
    [[nodiscard]] constexpr std::size_t block_of(fingerprint_64 f) const noexcept {
        return detail::multiply_high(f, words_.size() / block_words) * block_words;
    }
    /// Which bit of a block's k-th word: six bits of the product with an odd number of the word's own. The lower half of
    /// the fingerprint only: the upper says which block.
    static constexpr std::uint64_t bit(fingerprint_64 f, std::size_t k) noexcept {
        constexpr std::uint64_t odd[block_words] = {0x9E3779B97F4A7C15u, 0xBF58476D1CE4E5B9u, 0x94D049BB133111EBu,
                                                    0xD6E8FEB86659FD93u, 0xFF51AFD7ED558CCDu, 0xC4CEB9FE1A85EC53u,
                                                    0xA0761D6478BD642Fu, 0xE7037ED1A0B428DBu};
        return std::uint64_t{1} << (((f & 0xFFFFFFFFu) * odd[k]) >> 58);
    }

    std::vector<std::uint64_t> words_;
    std::size_t size_ = 0;
    double rate_;
    std::size_t capacity_;
};

} // namespace pith

#endif // PITH_BOUNDED_PARAGRAPHS_HPP

// -------- pith/lines.hpp

// views::lines and views::paragraphs: text as a range of sub-views of itself.
#ifndef PITH_LINES_HPP
#define PITH_LINES_HPP

#include <concepts>
#include <cstddef>
#include <iterator>
#include <ranges>
#include <string_view>
#include <type_traits>
#include <utility>

namespace pith {

/// Contiguous `char`s: std::string, std::string_view, a string literal, std::vector<char>. Meant to be UTF-8; other
/// bytes are text too.
template <class T>
concept text_source = std::ranges::contiguous_range<T> && std::ranges::sized_range<T> &&
                      std::same_as<std::ranges::range_value_t<T>, char>;

namespace detail {

/// Where a line starts and ends. A line feed ends a line and belongs to none; a carriage return before it stays in
/// the line, so that a kept line keeps its bytes.
struct line_splitter {
    static constexpr std::size_t lead(std::string_view) noexcept { return 0; }
    static constexpr std::string_view next(std::string_view rest) noexcept {
        char const* const end = std::char_traits<char>::find(rest.data(), rest.size(), '\n');
        return rest.substr(0, end == nullptr ? rest.size() : static_cast<std::size_t>(end - rest.data()));
    }
    static constexpr std::size_t skip(std::string_view rest, std::string_view line) noexcept {
        return line.size() < rest.size() ? line.size() + 1 : line.size();
    }
};

/// The same for paragraphs: from the first line that is not blank to the last before a blank one.
struct paragraph_splitter {
    static constexpr std::size_t lead(std::string_view text) noexcept { return skip(text, {}); }
    static constexpr std::string_view next(std::string_view rest) noexcept {
        std::size_t end = 0;
        for (std::size_t at = 0; at < rest.size();) {
            auto const line = line_splitter::next(rest.substr(at));
            if (text::is_blank(line)) break;
            end = at + line.size();
            at += line_splitter::skip(rest.substr(at), line);
        }
        return rest.substr(0, end);
    }
    static constexpr std::size_t skip(std::string_view rest, std::string_view paragraph) noexcept {
        std::size_t at = paragraph.empty() ? 0 : line_splitter::skip(rest, paragraph);
        while (at < rest.size()) {
            auto const line = line_splitter::next(rest.substr(at));
            if (!text::is_blank(line)) break;
            at += line_splitter::skip(rest.substr(at), line);
        }
        return at;
    }
};

/// Iterator over the pieces of a text: three words, refers to the text only, so it outlives its view.
template <class Splitter>
class piece_iterator {
public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using value_type = std::string_view;
    using difference_type = std::ptrdiff_t;
    using reference = std::string_view;

    piece_iterator() = default;
    constexpr explicit piece_iterator(std::string_view text) noexcept
        : at_(text.data()), end_(text.data() + text.size()) {
        read();
    }

    [[nodiscard]] constexpr std::string_view operator*() const noexcept { return {at_, size_}; }
    constexpr piece_iterator& operator++() noexcept {
        at_ += Splitter::skip(rest(), **this);
        read();
        return *this;
    }
    constexpr piece_iterator operator++(int) noexcept {
        auto const old = *this;
        ++*this;
        return old;
    }
    friend constexpr bool operator==(piece_iterator const& a, piece_iterator const& b) noexcept {
        return a.at_ == b.at_;
    }
    friend constexpr bool operator==(piece_iterator const& a, std::default_sentinel_t) noexcept {
        return a.at_ == a.end_;
    }

private:
    [[nodiscard]] constexpr std::string_view rest() const noexcept {
        return {at_, static_cast<std::size_t>(end_ - at_)};
    }
    constexpr void read() noexcept { size_ = Splitter::next(rest()).size(); }

    char const* at_ = nullptr;
    char const* end_ = nullptr;
    std::size_t size_ = 0;
};

} // namespace detail

/// The lines (or paragraphs) of a text, as string_views into it.
///
/// Models forward_range and view; const-iterable; not common, not sized; borrowed where `V` is (a string_view is;
/// an owned string is not). Each step is linear in the line; nothing allocates or throws.
template <std::ranges::view V, class Splitter>
    requires text_source<V>
class pieces_view : public std::ranges::view_interface<pieces_view<V, Splitter>> {
public:
    pieces_view()
        requires std::default_initializable<V>
    = default;
    constexpr explicit pieces_view(V base) : base_(std::move(base)) {}

    [[nodiscard]] constexpr V base() const&
        requires std::copy_constructible<V>
    {
        return base_;
    }
    [[nodiscard]] constexpr V base() && { return std::move(base_); }

    [[nodiscard]] constexpr auto begin() const noexcept {
        std::string_view const text(std::ranges::data(base_), std::ranges::size(base_));
        return detail::piece_iterator<Splitter>(text.substr(Splitter::lead(text)));
    }
    [[nodiscard]] constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    V base_ = V();
};

/// What views::lines and views::paragraphs yield: `V` is std::string_view for text that outlives the view, or else a view
/// that owns the text.
template <class V>
using lines_view = pieces_view<V, detail::line_splitter>;
template <class V>
using paragraphs_view = pieces_view<V, detail::paragraph_splitter>;

namespace detail {

template <class Splitter>
struct pieces_closure : closure<pieces_closure<Splitter>> {
    /// An array of characters is all its characters; the NUL that ends a literal is not one of them.
    template <std::size_t N>
    constexpr auto operator()(char const (&text)[N]) const {
        return pieces_view<std::string_view, Splitter>(std::string_view(text, text[N - 1] == '\0' ? N - 1 : N));
    }
    /// Text that outlives the call is seen as a string_view (a literal without its NUL); a temporary string is kept.
    template <class R>
        requires std::convertible_to<R, std::string_view> &&
                 (std::is_lvalue_reference_v<R> || std::ranges::view<std::remove_cvref_t<R>>) &&
                 (!std::is_array_v<std::remove_cvref_t<R>>)
    constexpr auto operator()(R&& text) const {
        return pieces_view<std::string_view, Splitter>(std::string_view(std::forward<R>(text)));
    }
    template <std::ranges::viewable_range R>
        requires(text_source<std::views::all_t<R>> &&
                 !(std::convertible_to<R, std::string_view> &&
                   (std::is_lvalue_reference_v<R> || std::ranges::view<std::remove_cvref_t<R>>)) &&
                 !std::is_array_v<std::remove_cvref_t<R>>)
    constexpr auto operator()(R&& text) const {
        return pieces_view<std::views::all_t<R>, Splitter>(std::views::all(std::forward<R>(text)));
    }
};

} // namespace detail

namespace views {

/// The lines of a text, each a string_view into it without its newline. A final newline ends the last line and starts no
/// other. Carriage returns, NULs, bytes that are not UTF-8 and a byte order mark stay where they are.
///
/// Takes any contiguous characters (text_source); a literal without its NUL. Text that has a name must outlive the lines;
/// a temporary std::string is kept in the view, and its lines live as long as that. Linear; never throws of its own;
/// allocates nothing.
///
///     for (std::string_view line : page | pith::views::lines) use(line);
inline constexpr detail::pieces_closure<detail::line_splitter> lines;

/// The paragraphs of a text: runs of lines that are not blank, each one string_view, inner newlines included, the last
/// one not. Blank is a line of spaces, also of Unicode's, and of what shows nothing. Takes what `lines` takes. Linear; never
/// throws of its own; allocates nothing.
///
///     for (std::string_view p : page | pith::views::paragraphs | pith::views::strip_notices) use(p);
inline constexpr detail::pieces_closure<detail::paragraph_splitter> paragraphs;

} // namespace views
} // namespace pith

template <class V, class Splitter>
inline constexpr bool std::ranges::enable_borrowed_range<pith::pieces_view<V, Splitter>> =
    std::ranges::borrowed_range<V>;

#endif // PITH_LINES_HPP

// -------- pith/clean.hpp

// clean(): the preset, one call.
#ifndef PITH_CLEAN_HPP
#define PITH_CLEAN_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pith {

namespace detail {

/// A line of a page that is being cleaned, with what was found out about it once, however many passes follow.
struct draft_line {
    std::string_view text;
    std::uint64_t sample = 0; ///< detail/repeats.hpp
    line_facts facts{};
    bool goes = false;
    bool doubted = false; ///< by its score
};

/// The lines of a page: a few in place, so that cleaning an article allocates nothing but its result.
class draft {
public:
    [[nodiscard]] constexpr std::span<draft_line> lines() noexcept { return {data(), size_}; }
    constexpr void push_back(draft_line const& line) {
        if (size_ < few_.size()) {
            few_[size_++] = line;
            return;
        }
        if (many_.empty()) {
            many_.reserve(4 * few_.size());
            many_.assign(few_.begin(), few_.end());
        }
        many_.push_back(line);
        ++size_;
    }
    /// Drops the lines that go and closes the gaps in blank lines that they leave: a run of blank lines that touches
    /// a removal becomes its first line, and at the page's start and end goes.
    constexpr void close_up() noexcept {
        std::size_t out = 0, blank_from = 0; // lines written; where the last run of blank ones begins
        bool removed = false, touched = false;
        for (auto const& line : lines()) {
            removed = removed || line.goes;
            if (line.goes) continue;
            touched = touched || removed;
            removed = false;
            if (!line.facts.blank) {
                if (touched && blank_from < out) out = blank_from + (blank_from == 0 ? 0u : 1u);
                touched = false;
            }
            data()[out++] = line;
            if (!line.facts.blank) blank_from = out;
        }
        if (touched || removed) out = blank_from;
        size_ = out;
        if (!many_.empty()) many_.resize(size_);
    }
    /// The lines as text, each with its own line end; `page` is what they were taken from.
    [[nodiscard]] constexpr std::string text(std::string_view page) {
        std::string out;
        out.reserve(page.size());
        std::size_t from = 0, to = 0; // bytes to copy at once
        for (auto const& line : lines()) {
            auto const at = static_cast<std::size_t>(line.text.data() - page.data());
            if (at != to) {
                out.append(page.data() + from, to - from);
                from = at;
            }
            to = at + line.text.size() + (at + line.text.size() < page.size() ? 1u : 0u);
        }
        out.append(page.data() + from, to - from);
        return out;
    }

private:
    [[nodiscard]] constexpr draft_line* data() noexcept { return many_.empty() ? few_.data() : many_.data(); }

    std::array<draft_line, 64> few_{};
    std::vector<draft_line> many_;
    std::size_t size_ = 0;
};

/// Whether two of the lines may say the same: most pages end here, without a table.
constexpr bool may_repeat(std::span<draft_line const> lines) noexcept {
    std::array<std::uint64_t, 64> samples{};
    std::size_t n = 0;
    for (auto const& line : lines) {
        if (line.sample == 0 || line.goes) continue;
        if (n == samples.size()) return true;
        for (std::size_t k = 0; k < n; ++k)
            if (samples[k] == line.sample) return true;
        samples[n++] = line.sample;
    }
    return false;
}

/// Marks later copies of repeated blocks. A copy that the score keeps clears its original of doubt: one of them stays.
constexpr void mark_repeats(std::span<draft_line> lines) {
    if (!may_repeat(lines)) return;
    std::vector<page_line> shown;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (!lines[i].goes && !lines[i].facts.blank)
            shown.push_back({text::trimmed(lines[i].text), i, lines[i].sample});
    for (auto const& r : find_repeats(shown, repeats::blocks)) {
        lines[r.number].goes = true;
        if (lines[r.number].doubted) continue;
        auto const behind = std::partition_point( // the lines are in the order of the page
            lines.begin(), lines.end(), [&r](auto const& line) { return line.text.data() <= r.original.data(); });
        (behind - 1)->doubted = false;
    }
}

/// Passes until nothing more goes, eight at most. Where it is `Scored`, the lines that their score on the page as it came
/// condemns go last, so that less stays than without, never more. Who asks for the rules alone does not compile the score.
template <bool Scored = false>
[[nodiscard]] constexpr std::string clean_all(std::string_view page, category categories, phrase_tables tables,
                                              score_limit limit = {}) {
    bool const repeats_too = any(categories & category::duplicate);
    draft page_draft;
    text::normal_line buffer;
    for (piece_iterator<line_splitter> at(page); at != std::default_sentinel; ++at) {
        draft_line line{*at, 0, classify(*at, tables, buffer), false};
        if (repeats_too && !line.facts.blank) line.sample = anchor_sample(text::trimmed(*at));
        page_draft.push_back(line);
    }
    judging_known<draft_line> const judging{tables};
    [[maybe_unused]] scored_page scores;
    for (int pass = 0; pass < 8; ++pass) {
        auto const lines = page_draft.lines();
        using cursor = judged_cursor<draft_line*, draft_line*, judging_known<draft_line>>;
        for (cursor at(lines.data(), lines.data() + lines.size(), judging); !at.done(); at.next()) {
            auto& line = *at.base();
            line.goes = any(at.current().what() & categories);
            if constexpr (Scored)
                if (pass == 0 && !line.facts.blank)
                    scores.push_back(text::trimmed(line.text), static_cast<std::size_t>(at.base() - lines.data()),
                                     line.facts, at.current());
        }
        if constexpr (Scored)
            if (pass == 0) {
                scores.finish();
                drop_by_score(scores, limit, [&](std::size_t number) { lines[number].doubted = true; });
            }
        if (repeats_too) mark_repeats(lines);
        std::size_t const before = lines.size();
        page_draft.close_up();
        if (page_draft.lines().size() == before) break;
    }
    if constexpr (Scored) {
        for (auto& line : page_draft.lines()) line.goes = line.doubted;
        page_draft.close_up();
    }
    return page_draft.text(page);
}

} // namespace detail

/// A page without the lines that are any of `categories`, and, where it names `duplicate`, without repeated blocks
/// (repeats::blocks). Keeps every other line byte for byte with its line end. A run of blank lines that a removal
/// leaves behind becomes one, none at the page's start and end; where nothing is removed the result equals the input.
/// Any bytes are fine: what is not UTF-8 is text.
///
/// What a removal brings together is judged again until nothing more goes, eight times at most, so that cleaning
/// twice changes nothing. A line that only a later pass removes is one that annotate does not show: it works on what
/// the passes before it left. Linear in the page. One allocation, the result's, for a page of 64 lines or less that
/// repeats nothing; for longer ones about 60 bytes a line beside it, and three tables where paragraphs may repeat. Throws
/// only what allocation throws.
///
///     std::string text = pith::clean(page, pith::category::ad | pith::category::consent);
[[nodiscard]] constexpr std::string clean(std::string_view page, category categories) {
    return detail::clean_all(page, categories, detail::judging<no_projection, 0>().tables());
}
/// The same, with the caller's phrases beside the built-in ones. The book is needed for the call only.
[[nodiscard]] constexpr std::string clean(std::string_view page, category categories, phrase_book const& book) {
    return detail::clean_all(page, categories, detail::judging<no_projection, 1>{{}, {&book}}.tables());
}

/// The article out of a page, as UTF-8 text in lines: removes residue (the default categories) and repeated blocks.
///
///     std::string article = pith::clean(page);
[[nodiscard]] constexpr std::string clean(std::string_view page) {
    return clean(page, category::residue | category::duplicate);
}

/// How much clean() takes out.
enum class preset : std::uint8_t {
    residue,     ///< what rules name: clean(page)
    boilerplate, ///< and what views::strip_boilerplate finds by its score: for what an extractor left
    main_text,   ///< all but the article, as views::main_text finds it: for the text of a whole page
};

/// The article out of a page, by a preset. The score judges the page as it came, once; the rules go on as above. So a
/// second call with a scored preset sees another page, and may take more lines. Linear; for the score 100 to 300 bytes a
/// line (vectors that double) beside what clean(page) takes.
///
///     std::string article = pith::clean(page, pith::preset::main_text);
[[nodiscard]] constexpr std::string clean(std::string_view page, preset how) {
    constexpr auto categories = category::residue | category::duplicate;
    if (how == preset::residue) return clean(page, categories);
    return detail::clean_all<true>(page, categories, detail::judging<no_projection, 0>().tables(),
                                   how == preset::boilerplate ? detail::boilerplate_limit : detail::main_text_limit);
}

} // namespace pith

#endif // PITH_CLEAN_HPP

// -------- pith/detail/shingles.hpp

// How much of a paragraph an earlier one holds: word shingles and their containment, after Broder, "On the resemblance
// and containment of documents" (Compression and Complexity of Sequences, 1997).
//
// A shingle is four words in a row as content.hpp sees them; in scripts without spaces, four characters. The containment
// of A in B is the share of A's different shingles that B has too. To find the few paragraphs worth the comparison, the
// 16 least hashes of each paragraph's shingles are kept in one table (the paper's sketch by least values of a random
// order); every shingle of a later paragraph is looked up there, and the four paragraphs met most often are compared.
#ifndef PITH_DETAIL_SHINGLES_HPP
#define PITH_DETAIL_SHINGLES_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace pith::detail {

inline constexpr std::size_t shingle_words = 4;
inline constexpr std::size_t sketch_size = 16; ///< hashes kept of each paragraph
inline constexpr std::size_t most_compared = 4;
inline constexpr std::size_t least_shingles = 10; ///< fewer prove nothing
inline constexpr std::size_t longest_ratio = 4;   ///< an original so many times as long is quoted, not repeated

/// Walks the words of a text and the shingles that they end.
class shingle_reader {
public:
    constexpr explicit shingle_reader(std::string_view s) noexcept : chars_(s), next_(chars_.next()) {}
    /// Goes on to the next word; false at the end.
    [[nodiscard]] constexpr bool next() noexcept {
        if (next_ == 0) return false;
        std::uint64_t h = 14695981039346656037u; // FNV-1a
        fact_ = false;
        bool close = false;
        do {
            h = (h ^ next_) * 1099511628211u;
            fact_ = fact_ || chars_.folded() || text::is_digit(next_);
            close = text::is_unspaced(next_);
            next_ = chars_.next();
        } while (next_ != 0 && !close && !chars_.space() && !text::is_unspaced(next_));
        words_[count_++ % shingle_words] = h;
        return true;
    }
    [[nodiscard]] constexpr std::uint64_t word() const noexcept { return words_[(count_ - 1) % shingle_words]; }
    /// Whether the word has a digit or a capital: a number, a name, the beginning of a sentence.
    [[nodiscard]] constexpr bool fact() const noexcept { return fact_; }
    /// Whether a shingle ends with the word.
    [[nodiscard]] constexpr bool full() const noexcept { return count_ >= shingle_words; }
    [[nodiscard]] constexpr std::uint64_t shingle() const noexcept {
        std::uint64_t h = 0;
        for (std::size_t k = 0; k < shingle_words; ++k)
            h = h * 0x9E3779B97F4A7C15u + words_[(count_ + k) % shingle_words];
        return text::detail::mix(h);
    }

private:
    text::content_reader chars_;
    char32_t next_;
    std::array<std::uint64_t, shingle_words> words_{};
    std::size_t count_ = 0;
    bool fact_ = false;
};

/// The different shingles of one paragraph at a time, in memory that is used again.
class shingle_set {
public:
    constexpr void assign(std::string_view paragraph) {
        all_.clear();
        facts_.clear();
        for (shingle_reader r(paragraph); r.next();) {
            if (r.fact()) facts_.push_back(r.word());
            if (r.full()) all_.push_back(r.shingle());
        }
        std::size_t size = 16;
        while (size < all_.size() * 2) size *= 2;
        slots_.assign(size, {});
        std::size_t kept = 0;
        for (auto const h : all_) {
            auto* const s = find(h);
            if (s == nullptr || s->taken) continue;
            *s = {h, true, false};
            all_[kept++] = h;
        }
        all_.resize(kept);
    }
    [[nodiscard]] constexpr std::span<std::uint64_t const> all() const noexcept { return all_; }

    /// How many of the shingles `other` has; none where it lacks a number or a name, for then it is about something else:
    /// they have to be among its words, in their order.
    [[nodiscard]] constexpr std::size_t common_with(std::string_view other) noexcept {
        for (auto& s : slots_) s.met = false;
        std::size_t n = 0, facts = 0;
        for (shingle_reader r(other); r.next();) {
            if (facts < facts_.size() && r.word() == facts_[facts]) ++facts;
            if (!r.full()) continue;
            auto* const s = find(r.shingle());
            if (s == nullptr || !s->taken || s->met) continue;
            s->met = true;
            ++n;
        }
        return facts == facts_.size() ? n : 0;
    }

private:
    struct slot {
        std::uint64_t hash = 0;
        bool taken = false, met = false;
    };
    constexpr slot* find(std::uint64_t h) noexcept {
        std::size_t at = h & (slots_.size() - 1);
        for (std::size_t tries = 0; tries < most_tries; ++tries, at = (at + 1) & (slots_.size() - 1))
            if (!slots_[at].taken || slots_[at].hash == h) return &slots_[at];
        return nullptr;
    }
    std::vector<std::uint64_t> all_, facts_;
    std::vector<slot> slots_;
};

/// Finds the paragraphs that are held by an earlier one. Memory: 260 to 580 bytes for each, and the shingles of one.
class near_repeats {
public:
    constexpr near_repeats(std::span<page_line const> lines, double threshold) : lines_(lines), threshold_(threshold) {
        std::size_t paragraphs = 0;
        for (auto const& l : lines) paragraphs += l.sample != 0 ? 1u : 0u;
        if (paragraphs < 2) return;
        std::size_t size = 16;
        while (size < paragraphs * sketch_size) size *= 2;
        index_.assign(size * 2, {});
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (lines[i].sample != 0) add(i);
    }
    /// Those that go, in order. What an original has more than two near copies of is a form, and stays.
    [[nodiscard]] constexpr std::vector<repeat> found() const {
        std::vector<repeat> out;
        for (auto const& c : copies_)
            if (originals_[c.original].copies < anchor_copies)
                out.push_back({lines_[c.line].number, lines_[originals_[c.original].line].text});
        return out;
    }

private:
    struct original {
        std::size_t line, votes = 0, copies = 0;
    };
    struct copy {
        std::size_t line, original;
    };
    struct entry {
        std::uint32_t check = 0, original = 0; ///< 1-based; 0 is free
    };

    constexpr void add(std::size_t i) {
        set_.assign(lines_[i].text);
        std::size_t const n = set_.all().size();
        if (n < least_shingles) return;
        for (auto const at : most_met()) {
            if (at == nobody) break;
            original& o = originals_[at];
            if (lines_[o.line].text.size() > longest_ratio * lines_[i].text.size()) continue; // keeps it linear, too
            if (static_cast<double>(set_.common_with(lines_[o.line].text)) < threshold_ * static_cast<double>(n))
                continue;
            ++o.copies;
            copies_.push_back({i, at});
            return;
        }
        originals_.push_back({i});
        sketch();
    }
    /// The originals that share most shingles with the current paragraph, as far as the sketches tell.
    [[nodiscard]] constexpr std::array<std::size_t, most_compared> most_met() {
        touched_.clear();
        for (auto const h : set_.all()) {
            auto const* const e = find(h);
            if (e == nullptr || e->original == 0) continue;
            if (originals_[e->original - 1].votes++ == 0) touched_.push_back(e->original - 1);
        }
        std::array<std::size_t, most_compared> best;
        best.fill(nobody);
        for (auto at : touched_)
            for (auto& b : best)
                if (b == nobody || originals_[b].votes < originals_[at].votes) {
                    auto const moved = b;
                    b = at;
                    at = moved;
                    if (at == nobody) break;
                }
        for (auto const at : touched_) originals_[at].votes = 0;
        return best;
    }
    /// Enters the least hashes of the current paragraph, the newest original, where no other has entered them.
    constexpr void sketch() {
        std::array<std::uint64_t, sketch_size> least{};
        std::size_t n = 0;
        for (auto const h : set_.all()) {
            if (n == sketch_size && h >= least[n - 1]) continue;
            std::size_t at = n < sketch_size ? n++ : n - 1;
            for (; at > 0 && least[at - 1] > h; --at) least[at] = least[at - 1];
            least[at] = h;
        }
        for (std::size_t k = 0; k < n; ++k)
            if (auto* const e = find(least[k]); e != nullptr && e->original == 0)
                *e = {check_of(least[k]), static_cast<std::uint32_t>(originals_.size())};
    }
    static constexpr std::uint32_t check_of(std::uint64_t h) noexcept { return static_cast<std::uint32_t>(h); }
    constexpr entry* find(std::uint64_t h) noexcept {
        // Mixed again: the least hashes begin with zeros.
        std::size_t at = text::detail::mix(h) & (index_.size() - 1);
        for (std::size_t tries = 0; tries < most_tries; ++tries, at = (at + 1) & (index_.size() - 1))
            if (index_[at].original == 0 || index_[at].check == check_of(h)) return &index_[at];
        return nullptr;
    }

    static constexpr std::size_t nobody = static_cast<std::size_t>(-1);
    std::span<page_line const> lines_;
    double threshold_;
    shingle_set set_;
    std::vector<original> originals_;
    std::vector<copy> copies_;
    std::vector<entry> index_;
    std::vector<std::size_t> touched_;
};

} // namespace pith::detail

#endif // PITH_DETAIL_SHINGLES_HPP

// -------- pith/near_duplicates.hpp

// views::strip_near_duplicates: a page without paragraphs that say again, in nearly the same words, what an earlier one
// said. Opt-in: neither clean nor strip_duplicates does it.
//
//     The ferry was cancelled on Thursday because of high waves, the harbour office said in a statement today.
//     ...
//     The ferry was cancelled on Thursday because of high waves, the harbour office said in a statement.   <-- goes
//
// A later paragraph goes if the share of its four-word shingles that one earlier paragraph has is at least the
// threshold (detail/shingles.hpp says how that is found, and after whom). So what is shortened goes; what says more than
// the earlier one stays, unless that is a word or two of a long paragraph, be it a "never". Never removed: paragraphs
// under 100 characters, questions and everything that ends no statement, so no table row, no heading, no verse; entries
// of lists, plans and transcripts; a paragraph with a number or a capitalised word that the earlier one lacks, which is
// about something else; copies of which there are more than two; quotations out of a paragraph more than four times as
// long.
#ifndef PITH_NEAR_DUPLICATES_HPP
#define PITH_NEAR_DUPLICATES_HPP

#include <concepts>
#include <ranges>
#include <utility>
#include <vector>

namespace pith {

/// The containment from which a paragraph counts as said before: nine shingles of ten. A changed word takes up to four
/// shingles with it, so that is one changed word in about forty.
inline constexpr double near_threshold = 0.9;

namespace detail {

struct near_planner {
    static constexpr bool once = false;
    double threshold = near_threshold;

    template <class R, class Proj>
    constexpr std::vector<repeat> operator()(R& range, Proj const& projection) const {
        auto const lines = page_lines(range, projection, [](std::string_view s) {
            return std::uint64_t{is_anchor_length(s) && ends_statement(s) && !is_entry(s)};
        });
        return near_repeats(lines, threshold).found();
    }
};

} // namespace detail

/// The elements of `V` that are not nearly the same as an earlier one.
///
/// Models view and forward_range (caps there); not const-iterable, common, sized or borrowed. begin() reads the whole
/// range once; multi-pass after that. Linear in the text, whatever it is; memory: up to 580 bytes for each paragraph of
/// 100 characters or more while it reads, besides 40 a line. Throws only what allocation throws. Copyable.
template <class V, class Proj = no_projection>
using strip_near_duplicates_view = detail::planned_view<V, Proj, detail::near_planner>;

/// The closure of strip_near_duplicates: a threshold and a projection.
template <class Proj = no_projection>
class strip_near_duplicates_closure : public closure<strip_near_duplicates_closure<Proj>> {
public:
    constexpr strip_near_duplicates_closure() = default;
    constexpr strip_near_duplicates_closure(Proj projection, double threshold)
        : projection_(std::move(projection)), threshold_(threshold) {}

    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj>
    [[nodiscard]] constexpr auto operator()(R&& r) const {
        return strip_near_duplicates_view<std::views::all_t<R>, Proj>(std::views::all(std::forward<R>(r)), projection_,
                                                                      detail::near_planner{threshold_});
    }
    // Never chosen: closure's pipe says std::invocable when a range does not fit; this one's constraint puts the word
    // text_range into the message.
    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj> && (!std::ranges::range<R>)
    friend void operator|(R&&, strip_near_duplicates_closure const&) = delete;

    /// With another threshold: a share of the later paragraph's shingles, above 0 and at most 1.
    [[nodiscard]] constexpr auto operator()(double threshold) const {
        return strip_near_duplicates_closure(projection_, threshold);
    }
    /// For elements that `projection` maps to their text.
    template <class P>
        requires(projection_like<P> && !std::convertible_to<P, double> && std::same_as<Proj, no_projection>)
    [[nodiscard]] constexpr auto operator()(P projection) const {
        return strip_near_duplicates_closure<P>(std::move(projection), threshold_);
    }

private:
    Proj projection_{};
    double threshold_ = near_threshold;
};

namespace views {

/// Removes paragraphs that nearly repeat an earlier one of the page. Exact copies are among them, but not their short
/// neighbours: put strip_duplicates before it.
///
///     page | pith::views::lines | pith::views::strip_duplicates | pith::views::strip_near_duplicates
///     page | pith::views::lines | pith::views::strip_near_duplicates(0.8)
inline constexpr strip_near_duplicates_closure<> strip_near_duplicates;

} // namespace views
} // namespace pith

#endif // PITH_NEAR_DUPLICATES_HPP

// -------- pith/paragraph_counts.hpp

// paragraph_counts: on how many pages of a site each paragraph stands; views::strip_recurring takes out what stands on
// many. So a site's own boilerplate goes without any phrase.
//
//     pith::paragraph_counts site;
//     for (auto& page : pages) page | views::lines | pith::count_paragraphs(site);
//     for (auto& page : pages) store(page | views::lines | views::strip_recurring(site, 5) | pith::to_text);
//
// A paragraph of 100 characters or more that ends a statement is counted as it is. A shorter line proves nothing alone:
// "Ingredients" stands on every page of a site of recipes, and belongs there. So shorter lines are counted three in a
// row (blank ones do not part them), and go only where the three stand in that order on as many pages: menus, share
// bars, footers do. A single short line between others that differ from page to page stays, whatever it is.
//
// What still recurs by right, such as the labels and values of a form in the same order on many pages, is lost with a
// small number of pages. With a share of them all, site.pages() / 2 say, only what most pages say is: "Warranty",
// "2 years", "Price" in a row where every product has two years, "Serves", "4", "Ingredients" where every recipe serves
// four.
#ifndef PITH_PARAGRAPH_COUNTS_HPP
#define PITH_PARAGRAPH_COUNTS_HPP

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <ranges>
#include <utility>
#include <vector>

namespace pith {

namespace detail {

/// On how many pages something stands.
struct page_count {
    fingerprint_64 key = 0;
    std::uint32_t pages = 0;
    std::uint32_t last = 0; ///< the page that was counted last: each counts once
};
constexpr fingerprint_64 key_of(page_count const& c) noexcept { return c.key; }

/// What three lines in a row are counted as.
constexpr fingerprint_64 three_lines(fingerprint_64 a, fingerprint_64 b, fingerprint_64 c) noexcept {
    std::uint64_t const h = text::detail::mix(text::detail::mix(text::detail::mix(a) + b) + c);
    return h == 0 ? 1 : h;
}

} // namespace detail

/// On how many pages of a site each paragraph, and each three lines in a row, stand. The caller owns it. Holds no text:
/// 20 to 32 bytes for each three lines in a row and each paragraph that differ from the others of the site. Threads: like seen_paragraphs. Throws only what allocation
/// throws.
class paragraph_counts {
public:
    paragraph_counts() = default;
    /// With another rule for the paragraphs that are counted as they are.
    constexpr explicit paragraph_counts(paragraph_rule rule) : rule_(rule) {}

    /// Counts the lines of a page, each paragraph once. Linear. `projection` maps elements to their text.
    template <std::ranges::input_range R, class Proj = no_projection>
    constexpr void add(R&& page, Proj projection = {}) {
        if (pages_ == (std::numeric_limits<std::uint32_t>::max)()) return;
        ++pages_;
        fingerprint_64 before = 0, last = 0;
        for (auto&& element : page) {
            auto const line = text::trimmed(std::string_view(detail::project(projection, element)));
            if (line.empty()) continue;
            auto const f = fingerprint(line);
            if (rule_.counts(line)) count(f);
            if (before != 0) count(detail::three_lines(before, last, f));
            before = std::exchange(last, f);
        }
    }
    /// Adds the counts of other pages, which must be none of those counted here. Linear.
    constexpr void merge(paragraph_counts const& other) {
        table_.merge(other.table_,
                     [](detail::page_count& mine, detail::page_count const& theirs) { mine.pages += theirs.pages; });
        pages_ += other.pages_;
    }

    /// Pages counted.
    [[nodiscard]] constexpr std::size_t pages() const noexcept { return pages_; }
    /// On how many of them the paragraph stands; 0 for one that does not count by the rule. Constant time beside reading.
    [[nodiscard]] constexpr std::size_t pages_with(std::string_view paragraph) const noexcept {
        return rule_.counts(paragraph) ? pages_with_key(fingerprint(text::trimmed(paragraph))) : 0;
    }
    /// Memory held, in bytes.
    [[nodiscard]] constexpr std::size_t byte_size() const noexcept {
        return sizeof(*this) + table_.places() * sizeof(detail::page_count);
    }

    /// The lines of a page that stand on `least` pages or more, with what proves it. For strip_recurring.
    template <class R, class Proj>
    [[nodiscard]] constexpr std::vector<detail::repeat> recurring(R& page, Proj const& projection,
                                                                  std::size_t least) const {
        auto const lines =
            detail::page_lines(page, projection, [](std::string_view s) -> std::uint64_t { return fingerprint(s); });
        std::vector<detail::repeat> out;
        std::size_t rows = 0; // lines from here on that recur as part of three
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (i + 2 < lines.size() &&
                pages_with_key(detail::three_lines(lines[i].sample, lines[i + 1].sample, lines[i + 2].sample)) >= least)
                rows = 3;
            if (rows != 0 || (rule_.counts(lines[i].text) && pages_with_key(lines[i].sample) >= least))
                out.push_back({lines[i].number, {}});
            if (rows != 0) --rows;
        }
        return out;
    }

private:
    constexpr void count(fingerprint_64 key) {
        auto const [c, is_new] = table_.insert({key, 1, pages_});
        if (c == nullptr || is_new || c->last == pages_) return;
        ++c->pages;
        c->last = pages_;
    }
    [[nodiscard]] constexpr std::size_t pages_with_key(fingerprint_64 key) const noexcept {
        auto const* const c = table_.find(key);
        return c == nullptr ? 0 : c->pages;
    }

    detail::fingerprint_table<detail::page_count> table_;
    std::uint32_t pages_ = 0;
    paragraph_rule rule_{};
};

namespace detail {

struct recurring_planner {
    static constexpr bool once = false;
    paragraph_counts const* site = nullptr;
    std::size_t least = 2;

    template <class R, class Proj>
    constexpr std::vector<repeat> operator()(R& range, Proj const& projection) const {
        if (site == nullptr) return {};
        return site->recurring(range, projection, least);
    }
};

} // namespace detail

/// The elements of `V` that do not stand on many pages of a site.
///
/// Models view and forward_range (caps there); not const-iterable, common, sized or borrowed. begin() reads the whole
/// range once and remembers which elements go, about 64 bytes a line while it reads; multi-pass after that. Linear.
/// Throws only what allocation throws. Copyable.
template <class V, class Proj = no_projection>
using strip_recurring_view = detail::planned_view<V, Proj, detail::recurring_planner>;

/// The closure of strip_recurring(site, pages).
template <class Proj = no_projection>
class strip_recurring_closure : public closure<strip_recurring_closure<Proj>> {
public:
    constexpr strip_recurring_closure(Proj projection, detail::recurring_planner how)
        : projection_(std::move(projection)), planner_(how) {}

    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj>
    [[nodiscard]] constexpr auto operator()(R&& r) const {
        return strip_recurring_view<std::views::all_t<R>, Proj>(std::views::all(std::forward<R>(r)), projection_,
                                                                planner_);
    }
    /// For elements that `projection` maps to their text.
    template <class P>
        requires(projection_like<P> && std::same_as<Proj, no_projection>)
    [[nodiscard]] constexpr auto operator()(P projection) const {
        return strip_recurring_closure<P>(std::move(projection), planner_);
    }

private:
    Proj projection_;
    detail::recurring_planner planner_;
};

namespace detail {

struct strip_recurring_fn {
    [[nodiscard]] constexpr auto operator()(paragraph_counts const& site, std::size_t pages) const {
        return strip_recurring_closure<>({}, {&site, pages < 2 ? 2 : pages});
    }
    auto operator()(paragraph_counts const&&, std::size_t) const = delete; // it would be gone before it is asked
};

struct count_paragraphs_closure : closure<count_paragraphs_closure> {
    paragraph_counts* site;
    constexpr explicit count_paragraphs_closure(paragraph_counts& s) : site(&s) {}
    template <std::ranges::input_range R>
        requires std::convertible_to<std::ranges::range_reference_t<R>, std::string_view>
    constexpr void operator()(R&& lines) const {
        site->add(std::forward<R>(lines));
    }
};
struct count_paragraphs_fn {
    [[nodiscard]] constexpr auto operator()(paragraph_counts& site) const { return count_paragraphs_closure(site); }
};

} // namespace detail

/// Counts the lines of a page, the end of a pipeline like to_text. `site` must outlive it. Linear.
///
///     pith::paragraph_counts site;
///     page | pith::views::lines | pith::count_paragraphs(site);
inline constexpr detail::count_paragraphs_fn count_paragraphs;

namespace views {

/// strip_recurring(site, pages): removes what stands on `pages` pages or more of those counted, the page itself
/// included where it was; 2 at least. `site` must outlive the view, and nothing be counted while the view is read.
///
///     pith::paragraph_counts site;
///     for (auto& doc : docs) doc | pith::views::lines | pith::count_paragraphs(site);
///     for (auto& doc : docs) store(doc | pith::views::lines | pith::views::strip_recurring(site, 5) | pith::to_text);
inline constexpr detail::strip_recurring_fn strip_recurring;

} // namespace views
} // namespace pith

#endif // PITH_PARAGRAPH_COUNTS_HPP

// -------- pith/to_text.hpp

// to_text: a range of lines as one string.
#ifndef PITH_TO_TEXT_HPP
#define PITH_TO_TEXT_HPP

#include <ranges>
#include <string>

namespace pith {

namespace detail {
struct to_text_fn : closure<to_text_fn> {
    template <std::ranges::input_range R>
        requires std::convertible_to<std::ranges::range_reference_t<R>, std::string_view>
    [[nodiscard]] constexpr std::string operator()(R&& lines) const {
        std::string out;
        for (auto&& element : lines) {
            std::string_view const line(element);
            out.append(line.data(), line.size());
            out.push_back('\n');
        }
        return out;
    }
};
} // namespace detail

/// Joins lines into a std::string, each line followed by `\n`, so that `views::lines` over the result gives the same
/// lines back. Takes any input range of string-likes. Linear; throws only what allocation throws.
///
///     std::string text = page | pith::views::lines | pith::views::strip_ads | pith::to_text;
inline constexpr detail::to_text_fn to_text;

} // namespace pith

#endif // PITH_TO_TEXT_HPP

// -------- pith/trim.hpp

// views::trim_residue: lines without a marker that extraction glued to them.
//
//     The report is due on Monday, the minister said.Advertisement   -->   The report is due on Monday, the minister said.
//     AdvertisementThe report is due on Monday.                      -->   The report is due on Monday.
//
// Only a phrase of the tables that decides alone counts as a marker, and only where it stands whole: behind the end
// of a sentence, or before a capital letter that follows it without a space. What stays is a sub-view and starts and
// ends where a sentence does. Not part of clean(): it changes lines, where everything else keeps or drops them.
#ifndef PITH_TRIM_HPP
#define PITH_TRIM_HPP

#include <ranges>
#include <string_view>
#include <utility>

namespace pith {

namespace detail {

inline constexpr std::size_t longest_marker = 60; ///< bytes looked at on either side

/// Whether `s` is, as a whole, a phrase that decides alone; where it must be telling, one word only of an ad label:
/// "LoadingArtist" is a name.
constexpr bool is_marker(std::string_view s, bool telling = false) {
    if (text::trimmed(s).empty()) return false;
    text::normal_line line;
    line.assign(s);
    auto const* row = builtin_phrases().whole(line);
    return row != nullptr && row->when() == scope::alone &&
           (!telling || line.words() > 1 || row->what() == category::ad);
}

/// The line without a marker behind its last sentence.
constexpr std::string_view without_marker_behind(std::string_view s) {
    std::size_t const from = s.size() > longest_marker ? s.size() - longest_marker : 0;
    for (std::size_t i = from; i < s.size(); ++i) {
        if (text::is_continuation(text::byte_at(s, i))) continue;
        auto const head = s.substr(0, i);
        if (head.empty() || !text::ends_sentence(head) || text::is_space(text::decode_before(head, i).code)) continue;
        if (is_marker(s.substr(i))) return head;
    }
    return s;
}

/// The line without a marker before its first sentence.
constexpr std::string_view without_marker_before(std::string_view s) {
    std::size_t const to = s.size() < longest_marker ? s.size() : longest_marker;
    for (std::size_t i = 1; i < to; ++i) {
        if (text::is_continuation(text::byte_at(s, i))) continue;
        auto const next = text::decode(s, i).code, before = text::decode_before(s, i).code;
        bool const joint = text::fold_case(next) != next && text::is_word(before) && text::fold_case(before) == before;
        if (joint && is_marker(s.substr(0, i), true)) return s.substr(i);
    }
    return s;
}

struct trim_line {
    template <text_like T>
    [[nodiscard]] constexpr std::string_view operator()(T&& line) const {
        std::string_view const s(std::forward<T>(line));
        return without_marker_before(without_marker_behind(s));
    }
};

struct trim_residue_closure : closure<trim_residue_closure> {
    template <std::ranges::viewable_range R>
        requires std::ranges::input_range<R> && text_like<std::ranges::range_reference_t<R>>
    [[nodiscard]] constexpr auto operator()(R&& r) const {
        return std::views::transform(std::forward<R>(r), trim_line{});
    }
};

} // namespace detail

namespace views {

/// Cuts markers ("Advertisement", "Share on Facebook") that are glued to the start or the end of a line. Takes any
/// input range of text; yields string_views into its elements, which must outlive them. A std::views::transform:
/// models what that models. Constant time a line; never throws; allocates nothing.
///
///     page | pith::views::lines | pith::views::strip_residue | pith::views::trim_residue
inline constexpr detail::trim_residue_closure trim_residue;

} // namespace views
} // namespace pith

#endif // PITH_TRIM_HPP

// -------- pith/version.hpp

// The only home of pith's version. CMakeLists.txt, meson.build and the generator of the single header read
// the three numbers below from this file, so each stays on a line of its own in this form.
#ifndef PITH_VERSION_HPP
#define PITH_VERSION_HPP

#define PITH_VERSION_MAJOR 0
#define PITH_VERSION_MINOR 1
#define PITH_VERSION_PATCH 0

namespace pith {

/// The version of these headers, by semantic versioning. The preprocessor has the same numbers as PITH_VERSION_MAJOR,
/// PITH_VERSION_MINOR and PITH_VERSION_PATCH.
inline constexpr int version_major = PITH_VERSION_MAJOR;
inline constexpr int version_minor = PITH_VERSION_MINOR;
inline constexpr int version_patch = PITH_VERSION_PATCH;

} // namespace pith

#endif // PITH_VERSION_HPP

// -------- pith/pith.hpp

// Everything in pith: the adaptors in pith::views, and pith::clean for the whole job in one call.
#ifndef PITH_PITH_HPP
#define PITH_PITH_HPP

#endif // PITH_PITH_HPP
