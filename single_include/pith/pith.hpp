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

/// Two closures that become one: `a.fused(b)` says how.
template <class A, class B>
concept fuses_with = requires(A const& a, std::remove_cvref_t<B> const& b) { a.fused(b); };

/// Two closures in a row, itself a closure: first `First`, then `Second`.
template <class First, class Second>
struct composed : closure<composed<First, Second>> {
    First first;
    Second second;

    constexpr composed(First f, Second s) : first(std::move(f)), second(std::move(s)) {}

    template <class R>
        requires std::invocable<First const&, R> && std::invocable<Second const&, std::invoke_result_t<First const&, R>>
    constexpr auto operator()(R&& r) const {
        return second(first(std::forward<R>(r)));
    }
};

/// Base class (CRTP) of adaptor closures: gives `Derived` the pipe operators above. `Derived` has a const
/// `operator()` that takes a range. Stateless itself; constant time; never throws of its own.
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
[[nodiscard]] constexpr word at_least(word w, unsigned char c) noexcept { return (w + every(0x80u - c)) & high_bits; }
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
    return static_cast<unsigned>(((yes >> 7) * 0x0102040810204080u) >> 56);
}
/// Adds up the yeses of words: `tally += yes >> 7` up to 255 times, then this.
[[nodiscard]] constexpr std::size_t sum(word tally) noexcept {
    constexpr word even = 0x00FF00FF00FF00FFu;
    return static_cast<std::size_t>((((tally & even) + ((tally >> 8) & even)) * word{0x0001000100010001}) >> 48);
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

#include <array>
#include <bit>
#include <cstdint>

namespace pith::text {

/// Which ends lose their bullets and punctuation.
enum class trim : unsigned { none = 0, front = 1, back = 2, both = 3 };

/// A normalised line of at most `capacity` bytes in a buffer of its own, with what was counted on the way.
/// Reused for line after line; never allocates. Linear in the bytes read.
class normal_line {
public:
    static constexpr std::size_t capacity = 504; // so that the tallies of plain() cannot overflow

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
    /// Calls `visit(i)` for every such offset before the end, in order.
    template <class Visit>
    constexpr void each_boundary(Visit visit) const {
        for (std::size_t block = first_ / 64; block * 64 < last_; ++block) {
            std::uint64_t bits = bounds_[block];
            if (block == first_ / 64) bits &= ~std::uint64_t{0} << (first_ % 64);
            if (last_ - block * 64 < 64) bits &= (std::uint64_t{1} << (last_ % 64)) - 1;
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
    /// Whether a capital follows a small letter, or may: what is not ASCII is not looked at.
    [[nodiscard]] constexpr bool joints() const noexcept { return joints_; }
    /// Whether a full stop (not an ellipsis) was dropped at the end.
    [[nodiscard]] constexpr bool full_stop() const noexcept { return full_stop_; }

private:
    class writer;

    constexpr void mark(std::size_t i) noexcept { mark(i, 1); }
    constexpr void mark(std::size_t i, std::uint64_t bits) noexcept {
        bounds_[i / 64] |= bits << (i % 64);
        if (i % 64 > 56) bounds_[i / 64 + 1] |= bits >> (64 - i % 64);
    }
    [[nodiscard]] constexpr bool bit(std::size_t i) const noexcept { return (bounds_[i / 64] >> (i % 64)) & 1u; }
    constexpr void drop_ends(trim ends) noexcept;

    std::array<char, capacity + 16> text_{}; // room for a machine word at the last byte
    std::array<std::uint64_t, capacity / 64 + 2> bounds_{};
    std::size_t first_ = 0, last_ = 0, words_ = 0, width_ = 0, marks_ = 0;
    bool full_stop_ = false, joints_ = false;
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

namespace detail {

/// The letters of U+00C0 to U+04FF that fold to letters of two bytes, folded; 0 for all others.
inline constexpr auto two_byte_letters = [] {
    std::array<char16_t, 0x500 - 0xC0> table{};
    for (char32_t c = 0xC0; c < 0x500; ++c) {
        char32_t const folded = fold_case(c);
        bool const plain = is_word(folded) && folded >= 0x80 && !is_invisible(c) && straight_quote(c) == 0;
        table[c - 0xC0] = plain ? static_cast<char16_t>(folded) : u'\0';
    }
    return table;
}();

} // namespace detail

/// The state of one pass over a raw line.
class normal_line::writer {
public:
    constexpr explicit writer(normal_line& line) noexcept : line_(line) {}

    /// Takes the plain characters that follow one another, the bulk of most text: ASCII letters, single spaces and
    /// such punctuation as is copied as it stands. Eight at a time. Returns how many.
    constexpr std::size_t plain(std::string_view raw, std::size_t i) noexcept {
        std::size_t const from = i;
        swar::word word_before = word_before_ && !unspaced_before_ ? 0x80 : 0, in_word = in_word_ ? 0x80 : 0,
                   small_before = 0, space_before = space_ || n_ == 0 ? 0x80 : 0;
        while (i < raw.size()) {
            swar::word const w = swar::load(raw, i), capital = swar::between(w, 'A', 'Z'), folded = w | (capital >> 2);
            swar::word space = swar::equal(w, ' ');
            std::size_t const n = swar::before(
                swar::not_ascii(w) | swar::below(w, ' ') | (space & ((space << 8) | space_before)) | // runs of spaces
                swar::between(w, '0', '9') | swar::between(w, '"', '\'') | swar::equal(w, '`'));
            if (n == 0) break;
            if (space_) put_owed_space(), word_before = in_word = 0;
            swar::word const taken = n == 8 ? swar::high_bits : swar::first_bytes(swar::high_bits, n);
            swar::word const letter = swar::between(folded, 'a', 'z') & taken;
            swar::word const small = letter & ~capital;
            space &= taken;
            put_eight(folded);
            line_.mark(n_, swar::bits(~(letter & ((letter << 8) | word_before)) & taken));
            words_ += (letter & ~((letter << 8) | in_word)) >> 7;
            marks_ += (taken & ~letter & ~space) >> 7;
            joints_ |= letter & ~small & ((small << 8) | small_before);
            std::size_t const last = 8 * (n - 1);
            word_before = in_word = (letter >> last) & 0x80;
            small_before = (small >> last) & 0x80;
            space_before = (space >> last) & 0x80;
            n_ += n;
            i += n;
            if (n < 8) break;
        }
        if (i == from) return 0;
        if (space_before != 0) --n_, space_ = true; // owed until something follows it
        word_before_ = in_word_ = word_before != 0;
        unspaced_before_ = in_digits_ = false;
        line_.width_ += i - from;
        return i - from;
    }
    /// The same for letters of two bytes: accented Latin, Greek, Cyrillic. One at a time. Returns how many bytes.
    constexpr std::size_t letters(std::string_view raw, std::size_t i) noexcept {
        std::size_t const from = i;
        for (; i + 1 < raw.size(); i += 2) {
            std::size_t const code = ((byte_at(raw, i) & 0x1Fu) << 6) | (byte_at(raw, i + 1) & 0x3Fu);
            if (byte_at(raw, i) < 0xC3 || byte_at(raw, i) > 0xD3 || !is_continuation(byte_at(raw, i + 1))) break;
            char16_t const folded = detail::two_byte_letters[code - 0xC0];
            if (folded == 0) break;
            start(true, false);
            line_.text_[n_++] = static_cast<char>(static_cast<unsigned char>(0xC0u | (folded >> 6)));
            line_.text_[n_++] = static_cast<char>(static_cast<unsigned char>(0x80u | (folded & 0x3Fu)));
            ++line_.width_;
            if (!in_word_) ++line_.words_;
            in_word_ = true;
            in_digits_ = false;
            line_.joints_ = true;
        }
        return i - from;
    }
    constexpr void space() noexcept {
        space_ = true;
        in_word_ = in_digits_ = false;
        ++line_.width_;
    }
    /// A run of digits is one 0, commas and points inside it included.
    constexpr void digit() noexcept {
        ++line_.width_;
        if (!in_word_) ++line_.words_;
        in_word_ = true;
        if (!in_digits_) put(U'0', true, false);
        in_digits_ = true;
    }
    [[nodiscard]] constexpr bool in_digits() const noexcept { return in_digits_; }

    /// Any other character that shows.
    constexpr void character(char32_t c) noexcept {
        in_digits_ = false;
        ++line_.width_;
        line_.joints_ = line_.joints_ || c >= 0x80;
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
        char32_t const folded = is_dash(c) ? U'-' : fold_case(c);
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
        line_.words_ += swar::sum(words_);
        line_.marks_ += swar::sum(marks_);
        line_.joints_ = line_.joints_ || joints_ != 0;
        return n_;
    }

private:
    /// Notes what comes next: the space owed, and whether a phrase may begin here.
    constexpr void start(bool word, bool unspaced) noexcept {
        if (space_) put_owed_space();
        if (!(word && word_before_) || unspaced || unspaced_before_) line_.mark(n_);
        word_before_ = word;
        unspaced_before_ = unspaced;
    }
    constexpr void put(char32_t c, bool word, bool unspaced) noexcept {
        start(word, unspaced);
        n_ += encode(c, line_.text_.data() + n_);
    }

    constexpr void put_owed_space() noexcept {
        space_ = false;
        if (n_ == 0) return;
        line_.mark(n_);
        line_.text_[n_++] = ' ';
        word_before_ = unspaced_before_ = false;
    }
    /// Writes all eight bytes; what lies behind those that count is overwritten later or never read.
    constexpr void put_eight(swar::word w) noexcept {
        char* const out = line_.text_.data() + n_;
        if (!std::is_constant_evaluated() && std::endian::native == std::endian::little) {
            std::memcpy(out, &w, 8);
            return;
        }
        for (std::size_t k = 0; k < 8; ++k) out[k] = static_cast<char>(static_cast<unsigned char>(w >> (8 * k)));
    }

    normal_line& line_;
    std::size_t n_ = 0, unspaced_ = 0;
    swar::word words_ = 0, marks_ = 0, joints_ = 0; // tallies of plain()
    bool space_ = false, in_digits_ = false, in_word_ = false, word_before_ = false, unspaced_before_ = false;
};

constexpr void normal_line::assign(std::string_view raw, trim ends) noexcept {
    if (raw.size() > capacity) raw = raw.substr(0, capacity);
    for (auto& b : bounds_) b = 0;
    words_ = width_ = marks_ = first_ = 0;
    full_stop_ = joints_ = false;
    writer out(*this);
    for (std::size_t i = 0; i < raw.size();) {
        if (out.in_digits() && (raw[i] == ',' || raw[i] == '.') && i + 1 < raw.size() &&
            is_digit(decode(raw, i + 1).code)) { // inside a number
            ++width_;
            ++i;
            continue;
        }
        i += out.plain(raw, i);
        i += out.letters(raw, i);
        if (i == raw.size()) break;
        if (byte_at(raw, i) < 0x80 && raw[i] > ' ' && !is_digit(static_cast<unsigned char>(raw[i]))) { // quotes, mostly
            out.character(byte_at(raw, i++));
            continue;
        }
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
    auto const is_plain_word = [&](std::size_t i) { return text_[i] == '0' || (text_[i] >= 'a' && text_[i] <= 'z'); };
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
    label_run,   ///< nothing but labels in a row (facts.hpp)
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
    for (; i < s.size() && (s[i] == '_' || s[i] == '-' || (s[i] >= 'a' && s[i] <= 'z')); ++i)
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
    std::size_t digits = 0, letters = 0, lower = 0, points = 0, marks = 0;
    for (char const c : s) {
        bool const small = c >= 'a' && c <= 'z';
        if (c >= '0' && c <= '9') ++digits;
        else if (small || (c >= 'A' && c <= 'Z')) ++letters, lower += small ? 1u : 0u;
        else if (c == '.') ++points;
        else if (c == ':' || c == '-' || c == '_' || c == '=' || c == '+' || c == '/') ++marks;
        else return false;
    }
    bool const host = points > 0 && lower > points && lower == letters && digits + marks == 0 && s.back() != '.';
    return host || s.starts_with("ERR_") ||
           (s.size() >= 7 && digits >= 2 && (points + marks >= 2 || letters >= 2 || digits >= 10));
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
// A category says what kind of residue a line is; which rule said so is in verdict (judge.hpp).
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
    none = 0,
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
    all = (1u << 15) - 1,     ///< every flag
};

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

/// Whether the set holds any flag at all.
[[nodiscard]] constexpr bool any(category c) noexcept { return c != category::none; }

/// Every flag with its public name, in the order of their bits; `residue` and `all` last.
struct named_category {
    category value;
    std::string_view name;
};
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
[[nodiscard]] constexpr std::string_view name(category c) noexcept {
    for (auto const& [value, text] : named_categories)
        if (value == c) return text;
    return any(c) ? "several" : "none";
}

/// The category with this public name, `category::none` when there is none.
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

inline constexpr char scope_letters[] = {'L', 'H', 'E', 'B'};
inline constexpr std::string_view match_names[] = {"eq", "pre", "suf", "has"};

/// One phrase of a table. `offset` and `length` (bytes) place its normalised text in the table's text; `anchor` is
/// where in it the bytes stand by which it is found (index.hpp).
struct phrase_row {
    std::uint32_t offset : 24, anchor : 8;
    std::uint8_t length;
    std::uint8_t flag; ///< the category's bit number
    scope when;
    match where;

    [[nodiscard]] constexpr category what() const noexcept { return category{1u << flag}; }
};

} // namespace pith

#endif // PITH_PHRASES_PHRASE_HPP

// -------- pith/phrases/index.hpp

// Which phrases of a table match a line.
//
// A table is laid out as text, rows in the order of their hash buckets, and where each bucket starts, so that the
// built-in one costs nothing to set up and a caller's own is the same thing in vectors. A phrase is filed under a
// key: its first 8 bytes, or 4, 2 or 1 where it is shorter; an ending under its last; a whole line under its first 8,
// its last 8 and its length; a `has` phrase under the 8 that are rarest. One load and one multiplication ask for a key, and small bit filters (Bloom, CACM 13(7),
// 1970; two bits a key in one word) answer nearly every question with no.
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
    [[nodiscard]] constexpr std::size_t word() const noexcept { return static_cast<std::size_t>(value >> 54); }
    [[nodiscard]] constexpr unsigned bit(unsigned which) const noexcept { return (value >> (48 - 6 * which)) & 63u; }
};

/// Gets the rows of the phrases that match. An interface, not a template parameter: one copy of the search serves all.
class row_visitor {
public:
    constexpr virtual void operator()(std::uint32_t row) = 0;

protected:
    ~row_visitor() = default;
};

/// A laid-out table, seen from outside; refers to storage that outlives it. All members constant time but the finds.
struct phrase_index {
    /// The filters, by what they are asked: the four kinds of match, and what a whole line begins with.
    static constexpr unsigned inside = 3, heads = 4;
    static constexpr std::size_t filter_start[5] = {0, 1024, 1024, 1536, 2048},
                                 filter_size[5] = {1024, 512, 512, 512, 512}, filter_words = 2560;

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
        return {texts[r.flag] + r.offset, r.length};
    }

    /// The size of the key of a phrase of `length` bytes.
    [[nodiscard]] static constexpr std::size_t key_size(std::size_t length) noexcept {
        return length >= 8 ? 8 : length >= 4 ? 4 : length >= 2 ? 2 : 1;
    }
    /// Whether a stretch of a phrase looks the same in raw text, but for case: no digits, quotes, dashes or points that
    /// may stand for something else, no space that may be two.
    [[nodiscard]] static constexpr bool is_plain(std::string_view s) noexcept {
        for (std::size_t i = 0; i < s.size(); ++i) {
            bool const letter = s[i] >= 'a' && s[i] <= 'z';
            bool const mark = std::string_view(",.!?:/").find(s[i]) != std::string_view::npos;
            if (!letter && !mark && (s[i] != ' ' || (i > 0 && !(s[i - 1] >= 'a' && s[i - 1] <= 'z')))) return false;
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
            return text::byte_at(phrase, i) >= 0x80 || (phrase[i] >= 'a' && phrase[i] <= 'z') || phrase[i] == '0';
        };
        for (std::size_t i = 0; i + size <= phrase.size(); ++i) {
            if (!in_word(i) || (i > 0 && in_word(i - 1)) || !is_plain(phrase.substr(i, size))) continue;
            std::size_t score = 1;
            for (char const c : phrase.substr(i, size)) score += rising.find(c) + 1; // npos + 1 is 0
            if (score > most) most = score, best = i;
        }
        return best;
    }
    /// The hash under which a phrase is filed.
    [[nodiscard]] static constexpr phrase_hash hash_of(std::string_view phrase, match m) noexcept {
        std::size_t const n = phrase.size(), size = key_size(n);
        using text::swar::load;
        if (m == match::whole) return phrase_hash::of_whole(load(phrase, 0), n > 8 ? load(phrase, n - 8) : 0, n);
        std::size_t const at = m == match::end ? n - size : m == match::anywhere ? anchor_of(phrase) : 0;
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
    /// say whether the normalised text is the whole line's start and end. Returns whether a key was met of a phrase that
    /// matches anywhere: it may end on the next line. Linear in the line for a table of ordinary phrases.
    constexpr bool find(text::normal_line const& line, bool at_start, bool at_end, row_visitor& visit) const {
        std::string_view const s = line.view();
        bool found_key = false;
        if (row_count == 0 || s.empty()) return false;
        if (at_start && at_end)
            for (std::uint32_t row = find_whole(line, 0, s.size()); row != row_count;
                 row = find_whole(line, 0, s.size(), row + 1))
                visit(row);
        if (at_start && may_start<1>(line.word_at(0), s.size())) find_with<match::start>(line, 0, visit);
        if (at_end && longest[2] != 0) find_with<match::end>(line, s.size(), visit);
        if (longest[3] == 0) return false;
        line.each_boundary([&](std::size_t i) {
            if (plain && !begins_word(s[i])) return;
            if (!may_start<inside>(line.word_at(i), s.size() - i)) return;
            found_key = true;
            find_with<match::anywhere>(line, i, visit);
        });
        return found_key;
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
        unsigned const sizes = key_sizes[Kind];
        if ((sizes & 8u) != 0 && room >= 8 && passes<Kind>(phrase_hash::of(w, 8, Kind))) return true;
        if ((sizes & 7u) == 0) return false;
        return ((sizes & 4u) != 0 && room >= 4 && passes<Kind>(phrase_hash::of(w, 4, Kind))) ||
               ((sizes & 2u) != 0 && room >= 2 && passes<Kind>(phrase_hash::of(w, 2, Kind))) ||
               ((sizes & 1u) != 0 && passes<Kind>(phrase_hash::of(w, 1, Kind)));
    }

    /// Whether raw text, in which a word starts at `at`, may hold a `has` phrase whose key stands there.
    [[nodiscard]] constexpr bool may_hold(std::string_view s, std::size_t at) const noexcept {
        if (s.size() - at < 8 && (key_sizes[inside] & 7u) == 0) return false;
        auto const key = text::swar::load(s, at);
        return may_start<inside>(key, s.size() - at) && holds_key(s, at, key);
    }
    /// Whether the key of an ending stands at the end of eight bytes.
    [[nodiscard]] constexpr bool may_end(text::swar::word w) const noexcept {
        for (auto k = keys(2, 8); k.any(); k.next())
            if (passes<2>(phrase_hash::of(w >> (8 * (8 - k.size())), k.size(), 2))) return true;
        return false;
    }
    /// Whether a key may start at a byte of normalised text where the table is plain.
    [[nodiscard]] static constexpr bool begins_word(char c) noexcept {
        return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    }

private:
    /// Whether the letters and spaces around a key are the phrase's too, as far as they are plain on both sides.
    [[nodiscard]] static constexpr bool agrees(std::string_view s, std::string_view phrase, std::size_t anchor,
                                               std::size_t size) noexcept {
        auto const letter = [&](std::size_t k) { return phrase[k] >= 'a' && phrase[k] <= 'z'; };
        auto const plain = [&](std::size_t k) { return letter(k) || (phrase[k] == ' ' && k > 0 && letter(k - 1)); };
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
                if (r.where != match::anywhere || r.anchor > at || at - r.anchor + r.length > s.size()) continue;
                std::string_view const phrase = text(r);
                swar::word const differs = (swar::load(phrase, r.anchor) ^ key) & ~swar::every(0x20);
                if (swar::first_bytes(differs, k.size()) == 0 &&
                    agrees(s.substr(at - r.anchor), phrase, r.anchor, k.size()))
                    return true;
            }
        }
        return false;
    }
    /// Phrases of one kind whose key starts (ends, for match::end) at offset `at`.
    template <match M>
    constexpr void find_with(text::normal_line const& line, std::size_t at, row_visitor& visit) const {
        std::string_view const s = line.view();
        constexpr auto kind = static_cast<unsigned>(M);
        for (auto k = keys(kind, M == match::end ? at : s.size() - at); k.any(); k.next()) {
            auto const h = phrase_hash::of(line.word_at(M == match::end ? at - k.size() : at), k.size(), kind);
            if (!passes<kind>(h)) continue;
            std::uint32_t const b = h.bucket() & bucket_mask;
            for (std::uint32_t row = buckets[b]; row != buckets[b + 1]; ++row) {
                phrase_row const& r = rows[row];
                std::size_t const before = M == match::end ? r.length : r.anchor, from = at - before;
                if (r.where != M || before > at || from + r.length > s.size() || !line.boundary(from) ||
                    !line.boundary(from + r.length) || s.substr(from, r.length) != text(r))
                    continue;
                bool const quoted = M == match::anywhere && from > 0 && (s[from - 1] == '"' || s[from - 1] == '\'');
                if (!quoted) visit(row); // in quotes somebody says it
            }
        }
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
            if (rows[row].where == match::whole && line.view().substr(from, n) == text(rows[row])) return row;
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
    if (byte(0) == 0xE2) return byte(1) == 0x80 && byte(2) >= 0x90 && byte(2) <= 0xA6 ? 3 : 0;
    if (byte(0) == 0xC3) return text::is_continuation(static_cast<unsigned char>(byte(1))) ? 2 : 0;
    return byte(0) == 0xC2 && byte(1) > 0xA0 && byte(1) <= 0xBF && byte(1) != 0xAD ? 2 : 0;
}

/// Whether it is certain, from a look at the raw text alone, that no `has` phrase stands in it. Linear.
[[nodiscard]] constexpr bool silent_inside(std::string_view s, phrase_tables tables) noexcept {
    namespace swar = text::swar;
    swar::word word_before = 0, space_before = 0;
    std::size_t checked = 0; // not ASCII up to here, and harmless
    for (std::size_t i = 0; i < s.size(); i += 8) {
        swar::word raw = swar::load(s, i);
        if (s.size() - i < 8) raw |= swar::every('.') << (8 * (s.size() - i)); // a mark behind the end disturbs nothing
        swar::word const other = swar::not_ascii(raw), w = raw ^ other;
        swar::word const word = (swar::between(w | swar::every(0x20), 'a', 'z') | swar::between(w, '0', '9')) & ~other;
        swar::word const behind_word = (word << 8) | word_before;
        swar::word const space = swar::equal(w, ' ') & behind_word;
        if ((((swar::below(w, ' ') & ~other) | (swar::equal(w, ' ') & ((space << 8) | space_before)))) != 0)
            return false;
        for (swar::word odd = other; odd != 0; odd &= odd - 1) {
            std::size_t const at = i + swar::before(odd);
            if (at < checked) continue;
            std::size_t const size = harmless(s, at);
            if (size == 0) return false;
            checked = at + size;
        }
        for (swar::word start = word & ~behind_word; start != 0; start &= start - 1)
            for (auto const& t : tables)
                if (t.may_hold(s, i + swar::before(start))) return false;
        word_before = word >> 56;
        space_before = space >> 56;
    }
    return true;
}

/// Whether it is certain that no phrase at all matches a trimmed line of 80 bytes or more, or one whose beginning `s`
/// is. Linear; `buffer` is used for an end that is not plain.
[[nodiscard]] constexpr bool silent(std::string_view s, bool is_all, phrase_tables tables,
                                    text::normal_line& buffer) noexcept {
    namespace swar = text::swar;
    constexpr std::size_t end_size = 32; // enough for eight normalised bytes
    for (auto const& t : tables)
        if (!t.plain) return false;
    auto const plain = [](swar::word w) { // letters, or marks that are copied as they are
        swar::word const ascii = w & ~swar::high_bits;
        return (swar::not_ascii(w) | swar::between(ascii, '0', '9') | swar::below(ascii, ' ')) == 0;
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
            (is_all && s.size() <= t.longest[0] + 8u && t.may_start<phrase_index::heads>(first, 8)))
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
    if (line.words() < 3 || line.words() > 24 || s.find('0') != std::string_view::npos) return false;
    std::size_t labels = 0, deciding = 0;
    category kinds = category::none;
    bool menu = false;
    std::uint8_t first_flag = no_flag;
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
                if (best == nullptr || row->length > best->length) best = row;
        if (best == nullptr) return false;
        if (best->when == scope::alone) ++deciding;
        else menu |= !any(best->what() & (share_bar | footer));
        kinds |= best->what();
        if (labels == 0) first_flag = best->flag;
        at += best->length;
        ++labels;
    }
    bool const one_kind = !any(kinds & ~share_bar) || !any(kinds & ~footer);
    bool const decides = deciding >= 2 || (labels == 1 && deciding == 1);
    if (!decides && (menu || (labels < 3 ? deciding == 0 || !one_kind : deciding == 0 && !one_kind))) return false;
    flag = first_flag;
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
            if (row->when == scope::alone || row->what() == category::related) {
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
    bool key = false;      ///< may hold a part of a phrase that began or ends on another line
    bool head = false;     ///< begins as a whole-line phrase does
    bool wrapped = false;  ///< the phrase began on this line and ends on the next, or the other way round

    /// The line is what this phrase says.
    constexpr void take(phrase_ref p, phrase_row const& row, scope s) noexcept {
        phrase = p;
        flag = row.flag;
        where = row.where;
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
    std::uint8_t length = 0;

    [[nodiscard]] constexpr bool beats(phrase_match const& other) const noexcept {
        if (when != other.when) return when < other.when;
        if (where != other.where) return where < other.where;
        if (phrase.book() != other.phrase.book()) return phrase.book() > other.phrase.book();
        return length != other.length ? length > other.length : phrase.value < other.phrase.value;
    }
};

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

/// Notes the phrase of a normalised line that tells most.
class phrase_reader final : public row_visitor {
public:
    constexpr phrase_reader(line_facts& facts, text::normal_line const& line, bool whole) noexcept
        : facts_(facts), line_(line), whole_(whole) {}

    /// Reads the phrases of one table. Returns what phrase_index::find returns.
    constexpr bool read(phrase_index const& table, std::size_t number) {
        table_ = &table;
        number_ = number;
        return table.find(line_, true, whole_, *this);
    }
    constexpr void operator()(std::uint32_t row) override {
        phrase_row const& r = table_->rows[row];
        // A label of one or two words carries no full stop; with one it is a sentence somebody wrote.
        if (r.where == match::whole && line_.full_stop() && line_.words() <= 2) return;
        if (facts_.form == shape::code && r.what() != category::placeholder) return;
        if (!whole_ && !any(r.what() & (category::notice | category::consent))) return;
        // In a long sentence these are words like others, and decide only beside other residue.
        bool const weak = facts_.prose && r.where != match::whole && any(r.what() & talked_about);
        phrase_match const found{phrase_ref(number_, row), weak && r.when == scope::alone ? scope::edge : r.when,
                                 r.where, r.length};
        if (facts_.phrase.found() && !found.beats(best_)) return;
        best_ = found;
        facts_.take(found.phrase, r, found.when);
    }

private:
    line_facts& facts_;
    text::normal_line const& line_;
    phrase_index const* table_ = nullptr;
    std::size_t number_ = 0;
    bool whole_;
    phrase_match best_;
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
    f.titled = !(s[0] >= 'a' && s[0] <= 'z') && std::string_view("<({[=;,.:/").find(s[0]) == std::string_view::npos;
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
    phrase_reader reader(f, buffer, whole);
    for (std::size_t t = 0; t < tables.size(); ++t) f.key |= reader.read(tables[t], t);
    if (whole && can_begin(f))
        for (auto const& t : tables) f.head |= t.may_begin(buffer, 0);
    if (!whole || f.prose || f.form != shape::none || f.has(scope::alone)) return f;
    bool const details = buffer.marks() > 0 || buffer.view().find('0') != std::string_view::npos;
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
#include <initializer_list>
#include <string_view>

namespace pith::detail {

/// `a` and `b` with a space between them, in `out`, as far as it goes.
template <std::size_t Size>
constexpr std::string_view join_with_space(std::string_view a, std::string_view b,
                                           std::array<char, Size>& out) noexcept {
    std::size_t n = 0;
    for (std::string_view const part : {a, std::string_view(" "), b})
        for (char const c : part)
            if (n < out.size()) out[n++] = c;
    return {out.data(), n};
}

/// Whether the key of a phrase that matches anywhere stands across the end of one line and the beginning of the next.
constexpr bool key_across(std::string_view first, std::string_view second, phrase_tables tables,
                          text::normal_line& buffer) {
    constexpr std::size_t around = 16; // enough for eight normalised bytes
    std::array<char, 2 * around + 1> joined{};
    if (first.size() > around) first.remove_prefix(first.size() - around);
    buffer.assign(join_with_space(first, second.substr(0, around), joined));
    bool key = false;
    buffer.each_boundary([&](std::size_t i) {
        for (auto const& t : tables)
            key = key || t.may_start<phrase_index::inside>(buffer.word_at(i), buffer.view().size() - i);
    });
    return key;
}

/// Gives two lines the phrase that they hold together.
class joined_reader final : public row_visitor {
public:
    constexpr joined_reader(line_facts& a, line_facts& b) noexcept : a_(a), b_(b) {}

    constexpr void read(phrase_index const& table, std::size_t number, text::normal_line const& line) {
        table_ = &table;
        number_ = number;
        table.find(line, true, true, *this);
    }
    constexpr void operator()(std::uint32_t row) override {
        phrase_row const& r = table_->rows[row];
        if (r.when != scope::alone || (r.where != match::anywhere && r.where != match::whole)) return;
        for (line_facts* f : {&a_, &b_}) {
            f->take(phrase_ref(number_, row), r, r.when);
            f->wrapped = true;
        }
    }

private:
    line_facts& a_;
    line_facts& b_;
    phrase_index const* table_ = nullptr;
    std::size_t number_ = 0;
};

/// A sentence that was wrapped over two lines: looks for phrases that decide alone in the two lines joined, where
/// neither line has one.
constexpr void join_wrapped(std::string_view first, line_facts& a, std::string_view second, line_facts& b,
                            phrase_tables tables, text::normal_line& buffer) {
    if (!can_begin(a) || !can_end(b)) return;
    first = text::trimmed(first);
    second = text::trimmed(second);
    if (!a.head && !a.key && !b.key && !key_across(first, second, tables, buffer)) return;
    std::array<char, text::normal_line::capacity> joined{};
    buffer.assign(join_with_space(first, second, joined));
    joined_reader reader(a, b);
    for (std::size_t t = 0; t < tables.size(); ++t) reader.read(tables[t], t, buffer);
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
    category what = category::none;
    std::string_view rule{};
    std::string_view evidence{};

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
    [[nodiscard]] constexpr bool is_body(std::size_t k) const noexcept { return fact(k).body(); }
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

    /// A question quotes its error below a line that announces it: "Since then every third visit ends with this message:".
    [[nodiscard]] constexpr bool is_quoted(std::size_t k) const noexcept {
        std::size_t const last = k;
        while (k > 0 && last - k < 4 && is_error_label(k - 1)) --k;
        return k > 0 && last < last_prose_ && is_error_label(last) && fact(k - 1).colon && fact(k - 1).words >= 8 &&
               !fact(k - 1).phrase.found();
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

    /// A page without prose that holds two sentences of error pages is one, from its first line to its last. So is one of
    /// which every line has a phrase of theirs.
    constexpr void error_page(bool whole) noexcept {
        if (!whole || prose_somewhere_ || count_ > 40) return;
        std::size_t hits = 0, labels = 0;
        bool sentences = true;
        phrase_ref evidence;
        for (std::size_t k = 0; k < count_; ++k) {
            if (out(k).what() == category::error_page && ++hits == 1) evidence = out(k).phrase();
            if (is_error_label(k) || fact(k).form == shape::status_code) ++labels;
            sentences = sentences && fact(k).prose;
        }
        if (labels == count_ && count_ >= 2 && !sentences) {
            for (std::size_t k = 0; k < count_ && !evidence.found(); ++k) evidence = fact(k).phrase;
            if (!evidence.found()) return;
        } else if (hits < 2 && !(hits == 1 && count_ <= 4)) {
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
            if (line(k) < commit) memory = b; // as it is before line k; the last one counts
            if (residue(k) && !opens_block(k)) continue;
            auto const& f = fact(k);
            bool const gap = k > 0 && line(k) - line(k - 1) > 1;
            if (opens_block(k)) {
                if (k + 1 < count_
                        ? is_body(k + 1) || (f.words < 2 && !residue(k + 1) && !is_member(k + 1) && !is_label(k + 1))
                        : more) {
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
            bool const prose_after = z < last_prose_;
            std::size_t const headline = now.prose ? count_ : find_headline(a, z);
            if (z == count_ && hit_after) below += 1, titles += 3; // the stretch goes on; what it holds is not counted
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
                    } else if (!now.prose && prose_after) {
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

    /// A menu is a run of short lines at the page's edge. Above the article's headline the tables know one in four of
    /// its three lines or more, or all of fewer; or the page begins with it, and it has six. Below the article they
    /// know one in three.
    constexpr void menus(judge_memory const& memory) noexcept {
        if (!prose_somewhere_) return;
        std::size_t headline = 0; // nothing stands above the first line
        for (std::size_t k = 0; k < first_prose_; ++k)
            if (is_title(k) && !is_label(k)) headline = k;
        for (std::size_t k = 0; k < count_; ++k) {
            std::size_t const start = k;
            std::size_t known = 0;
            for (; k < count_ && (residue(k) || is_entry(k)); ++k) known += is_hit(k) || is_label(k) ? 1u : 0u;
            std::size_t const size = k - start;
            bool const above = k <= headline, below = start >= last_prose_;
            bool const goes_on = start == 0 && memory.menu, opens = start == 0 && !memory.started && size >= 6;
            if (!(above && (goes_on || opens || known == size || (size >= 3 && known * 4 >= size))) &&
                !(below && (goes_on || (size >= 3 && known * 3 >= size))))
                continue;
            for (std::size_t j = start; j < k; ++j) {
                auto const& f = fact(j);
                if (residue(j) || (below && f.quantity)) continue;
                bool const named = is_label(j) && f.phrase.found();
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
            std::size_t end = k, labels = 0;
            bool const between_prose = !head(k) && k < last_prose_;
            bool proven = (k == 0 && residue_before) || near_hit(k);
            for (; end < count_ && (residue(end) || is_label(end)); ++end) {
                proven |= residue(end);
                labels += is_label(end) && !fact(end).prose && (!between_prose || is_telling(end)) ? 1u : 0u;
            }
            if (end == k) {
                ++k;
                continue;
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
    /// Residue within two lines above, with no prose between.
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
    [[nodiscard]] constexpr bool is_label(std::size_t k) const noexcept {
        auto const& f = fact(k);
        bool const begins_prose = f.prose && f.where == match::start; // "By taking off early, ..."
        return (f.has(scope::edge) && !f.item && !begins_prose) || f.form == shape::page_numbers ||
               f.form == shape::breadcrumb;
    }

    std::span<line_facts const> lines_{};
    std::span<ruling> out_{};
    std::array<std::uint8_t, window_lines> at_{};
    std::size_t count_ = 0;
    std::size_t first_prose_ = 0;  ///< the lines before it are the page's head
    bool prose_somewhere_ = false; ///< on the page, as far as it is known
    std::size_t last_prose_ = 0;   ///< the lines from it on are the page's tail
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
    std::size_t row;
    table_error(std::size_t at, std::string const& why)
        : std::runtime_error("phrase table, row " + std::to_string(at) + ": " + why), row(at) {}
};

/// A set of phrases of one's own. Owns its text; copyable and movable. Views refer to a book: it must outlive
/// them and not be moved while they are in use.
///
///     auto const mine = pith::phrase_book::parse("ad\ten\tL\teq\tour own house notice\n");
///     page | pith::views::lines | pith::views::strip(pith::category::ad, mine);
class phrase_book {
public:
    static constexpr std::size_t longest_phrase = 255; ///< bytes, normalised

    phrase_book() = default;

    /// Reads a table. Linear in the text. Nothing but memory can fail: on a malformed row the result is empty
    /// and `why`, where given, says what and where.
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
    /// The same, but throws table_error, which names the row and what is wrong with it.
    [[nodiscard]] static phrase_book parse(std::string_view text) {
        std::optional<table_error> why;
        if (auto book = try_parse(text, &why)) return *std::move(book);
        throw *why;
    }
#endif

    /// Number of phrases.
    [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }
    [[nodiscard]] bool empty() const noexcept { return rows_.empty(); }

    /// The table as the judge asks it; valid while the book stays where it is. Constant time.
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
        return std::string_view(text_).substr(r.offset, r.length);
    }

    /// Whether detail::silent() sees in raw text where the phrase may match: its key is plain, or it has a character at
    /// which silent() stops.
    static bool is_plain(std::string_view s, phrase_row const& r) {
        if (r.where != match::anywhere) return true;
        for (std::size_t i = 0; i < s.size(); ++i)
            if (static_cast<unsigned char>(s[i]) >= 0x80 && detail::harmless(s, i) == 0)
                return phrase_index::begins_word(s[r.anchor]);
        return phrase_index::is_plain(s.substr(r.anchor, phrase_index::key_size(s.size())));
    }

private:
    static constexpr std::size_t most_rows = (1u << 20) - 2;   ///< what a ruling has room for (judge.hpp)
    static constexpr std::uint32_t most_text = (1u << 24) - 1; ///< bytes; what a row has room for

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
        phrase_row row{};
        auto const what = category_named(field[0]);
        for (row.flag = 0; row.flag < 14 && row.what() != what;) ++row.flag;
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

    std::string add_phrase(std::string_view phrase, phrase_row row) {
        using text::trim;
        trim const ends[] = {trim::both, trim::front, trim::back, trim::none};
        if (phrase.size() > text::normal_line::capacity) return "a phrase is longer than 255 bytes";
        text::normal_line n;
        n.assign(phrase, ends[static_cast<std::size_t>(row.where)]);
        std::string_view const s = n.view();
        if (s.empty()) return "an empty phrase: '" + std::string(phrase) + "'";
        if (s.size() > longest_phrase) return "a phrase is longer than 255 bytes";
        if (rows_.size() == most_rows || text_.size() > most_text - longest_phrase)
            return "more phrases than a book holds";
        row.offset = static_cast<std::uint32_t>(text_.size()) & most_text;
        row.length = static_cast<std::uint8_t>(s.size());
        row.anchor = row.where == match::anywhere ? phrase_index::anchor_of(s) & 0xFF : 0;
        text_ += s;
        rows_.push_back(row);
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
            auto const kind = static_cast<unsigned>(r.where);
            std::size_t const key = phrase_index::key_size(s.size());
            if (r.length > longest_[kind]) longest_[kind] = r.length;
            auto const h = phrase_index::hash_of(s, r.where);
            note(h, kind);
            if (r.where == match::whole) {
                note(phrase_hash::of(text::swar::load(s, 0), key, phrase_index::heads), phrase_index::heads);
                key_sizes_[phrase_index::heads] = static_cast<std::uint16_t>(key_sizes_[phrase_index::heads] | key);
            } else {
                key_sizes_[kind] = static_cast<std::uint16_t>(key_sizes_[kind] | key);
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
    "quizá una búsqueda ayude"
    "intentarlo con una búsqueda"
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
    "next article"
    "previous article"
    "next story"
    "previous story"
    "previous next"
    "explore more"
    "discover more"
    "spotlight"
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

// Rows: offset of the phrase and of its key, length, the category's bit number, scope, match.
inline constexpr auto L = scope::alone, H = scope::opener, E = scope::edge, B = scope::member;
inline constexpr auto eq = match::whole, pre = match::start, suf = match::end, has = match::anywhere;
inline constexpr phrase_row builtin_rows[] = {
    {17922,0,16,1,L,eq}, {26286,0,16,4,L,eq}, {15190,0,27,5,L,eq}, {15246,0,27,5,L,eq}, {29215,0,36,2,L,eq}, {15246,0,41,4,H,eq}, {1872,0,10,7,L,eq},
    {1258,0,19,9,L,eq}, {5559,0,14,9,L,eq}, {3510,0,16,1,L,eq}, {11493,0,18,3,L,eq}, {11511,0,18,3,L,eq}, {25957,0,10,7,E,eq}, {224,0,8,12,B,pre},
    {14439,0,38,1,L,eq}, {41268,0,28,2,L,eq}, {41296,0,26,2,L,eq}, {34800,0,26,2,L,eq}, {11093,0,7,6,E,eq}, {5671,0,14,9,L,eq}, {10047,0,27,6,L,eq},
    {15415,0,37,4,H,eq}, {15492,0,37,4,H,eq}, {23382,0,9,4,L,eq}, {17684,0,12,1,L,eq}, {7016,0,15,7,L,eq}, {11450,0,43,3,L,pre}, {25815,0,17,4,H,eq},
    {2255,0,20,1,L,eq}, {8843,0,32,4,L,eq}, {36204,0,20,2,L,eq}, {24683,0,29,3,L,pre}, {19471,0,28,6,L,pre}, {19499,0,29,6,L,pre}, {19528,0,26,6,L,pre},
    {19847,0,20,7,L,eq}, {37664,0,22,2,L,eq}, {2488,0,21,4,H,eq}, {16926,0,5,1,E,eq}, {8191,0,21,3,L,eq}, {16909,0,5,7,E,eq}, {7811,0,12,7,L,eq},
    {3841,0,28,7,L,eq}, {3614,0,8,9,E,eq}, {883,0,15,1,L,eq}, {833,0,11,9,L,eq}, {3641,0,13,9,E,eq}, {11371,0,14,1,E,eq}, {19285,0,14,7,L,eq},
    {23720,0,25,3,L,eq}, {9676,0,14,7,L,pre}, {4127,0,16,7,L,eq}, {5192,0,42,3,L,eq}, {11414,0,20,4,H,eq}, {22444,0,21,1,L,eq}, {19061,0,21,0,L,eq},
    {7424,0,17,2,L,eq}, {9923,0,27,3,L,eq}, {18111,0,4,6,E,eq}, {18244,0,32,0,L,eq}, {8464,0,9,1,E,eq}, {3693,0,7,7,L,eq}, {1180,0,9,11,E,pre},
    {11284,0,29,1,L,suf}, {11313,0,22,1,L,suf}, {7547,0,14,3,L,eq}, {4817,0,10,4,E,eq}, {2208,0,15,9,L,eq}, {9406,0,23,2,L,eq}, {13569,0,15,4,H,eq},
    {7347,0,11,8,H,eq}, {8685,0,21,4,L,eq}, {46837,0,16,2,L,eq}, {28304,0,12,3,L,eq}, {27861,0,12,4,L,eq}, {2350,0,20,2,L,has}, {13572,0,6,0,L,eq},
    {18072,0,9,4,H,eq}, {3076,0,12,2,L,has}, {5269,0,15,9,L,eq}, {407,0,14,11,E,pre}, {64,0,8,12,B,pre}, {72,0,12,12,B,pre}, {84,0,9,12,B,pre},
    {93,0,11,12,B,pre}, {104,0,13,12,B,pre}, {276,0,14,12,B,pre}, {2817,0,14,4,H,eq}, {11637,0,7,7,E,eq}, {1323,0,5,11,E,pre}, {2636,0,16,2,L,has},
    {25494,0,12,4,H,eq}, {24436,0,16,7,L,eq}, {16113,0,20,1,L,pre}, {16133,0,22,1,L,pre}, {47317,0,32,2,L,eq}, {1597,0,14,7,L,eq}, {4158,0,9,3,L,eq},
    {3398,0,14,7,L,eq}, {26730,0,45,7,L,eq}, {526,0,29,10,L,pre}, {12690,0,19,4,L,eq}, {7535,0,15,7,L,eq}, {10014,0,18,3,L,eq}, {3999,0,15,4,H,eq},
    {9025,0,18,6,L,eq}, {11129,0,3,6,E,eq}, {27226,0,13,7,L,pre}, {12319,0,5,2,E,eq}, {23703,0,11,4,L,pre}, {21830,0,9,4,L,pre}, {39048,0,30,2,L,eq},
    {17256,0,46,7,L,eq}, {752,0,10,11,E,eq}, {950,0,39,13,L,eq}, {32608,0,39,2,L,eq}, {26379,0,11,3,L,eq}, {15249,0,22,0,L,eq}, {0,0,16,4,H,eq},
    {19873,0,25,1,L,pre}, {19898,0,25,1,L,pre}, {8503,0,11,2,L,eq}, {10887,0,12,7,E,eq}, {18934,0,12,7,L,eq}, {44995,0,31,2,L,eq}, {2471,0,19,6,L,eq},
    {3325,0,11,7,L,eq}, {10225,0,9,1,E,eq}, {18214,0,16,6,L,eq}, {7466,0,19,5,L,eq}, {1653,0,33,6,L,has}, {1686,0,28,6,L,has}, {6877,0,10,3,E,eq},
    {538,0,6,12,B,suf}, {21364,0,11,5,L,eq}, {20059,0,40,1,L,eq}, {27730,0,17,3,L,eq}, {5222,8,22,5,L,has}, {23547,8,43,2,L,has}, {25329,29,43,2,L,has},
    {11362,0,25,0,L,eq}, {23563,0,19,3,L,eq}, {28243,0,12,3,L,eq}, {7005,0,11,7,L,eq}, {352,0,27,10,L,eq}, {13283,0,6,7,E,eq}, {27052,0,89,2,L,eq},
    {6103,0,16,7,L,eq}, {12017,0,6,7,E,eq}, {19083,0,16,7,L,eq}, {8817,0,18,7,L,eq}, {18434,0,9,7,E,eq}, {18626,0,21,0,L,eq}, {14409,0,7,6,E,eq},
    {22936,0,10,7,L,eq}, {24017,0,16,7,L,eq}, {45779,0,76,2,L,has}, {45855,0,58,2,L,has}, {5849,0,12,1,E,eq}, {4129,0,10,9,E,eq}, {7313,0,10,0,L,eq},
    {863,0,21,7,L,eq}, {7399,0,46,0,L,eq}, {3447,0,16,1,L,eq}, {14734,0,25,4,H,eq}, {6339,0,19,0,L,eq}, {6040,0,11,1,E,eq}, {4256,0,21,9,L,eq},
    {6927,0,10,3,E,eq}, {6225,0,13,4,E,eq}, {18440,0,16,4,H,eq}, {791,0,10,0,L,eq}, {15330,0,13,7,L,eq}, {5720,0,11,1,E,eq}, {3715,8,24,5,L,has},
    {3739,8,25,5,L,has}, {3934,4,21,5,L,has}, {4784,7,23,5,L,has}, {4807,7,25,5,L,has}, {4903,8,21,5,L,has}, {28316,0,12,3,L,eq}, {30182,0,31,2,L,pre},
    {1990,0,23,4,H,eq}, {25688,0,8,4,L,eq}, {285,0,16,4,H,eq}, {12834,0,8,2,B,eq}, {38916,0,30,2,L,eq}, {8568,0,14,0,L,eq}, {26926,9,41,3,L,has},
    {12713,0,10,5,L,eq}, {20838,4,43,2,L,has}, {2362,0,27,5,L,has}, {2438,14,22,5,L,has}, {794,0,25,6,L,has}, {2009,3,30,8,L,has}, {22254,0,16,4,H,eq},
    {14464,0,26,5,L,eq}, {1890,0,7,7,L,eq}, {6955,0,24,8,L,eq}, {7662,0,39,0,L,eq}, {47498,0,44,2,L,pre}, {18808,0,11,4,L,eq}, {5178,0,15,6,E,eq},
    {17135,0,20,1,L,eq}, {1337,0,19,0,L,eq}, {19999,0,9,4,L,eq}, {24430,0,20,3,L,eq}, {4553,0,17,7,L,eq}, {27190,0,12,7,L,eq}, {9725,0,23,6,L,eq},
    {598,0,18,7,L,eq}, {11545,0,8,7,E,eq}, {12490,0,19,1,L,eq}, {8379,0,12,5,L,eq}, {7659,0,19,1,L,eq}, {7855,0,19,1,L,eq}, {12271,0,11,2,E,eq},
    {14097,0,29,5,L,eq}, {8032,0,15,8,E,eq}, {1417,0,18,4,H,eq}, {22721,0,14,4,L,pre}, {22735,0,12,4,L,pre}, {22747,0,17,4,L,pre}, {22764,0,15,4,L,pre},
    {16329,0,19,1,L,eq}, {23033,0,16,4,H,eq}, {26486,0,13,4,L,pre}, {26513,0,14,4,L,pre}, {10127,0,7,7,E,eq}, {16423,0,16,0,L,eq}, {1210,0,15,1,L,eq},
    {12595,0,14,2,E,eq}, {6319,0,14,7,L,eq}, {5592,0,5,1,E,eq}, {27619,0,15,4,L,pre}, {3525,0,14,0,L,eq}, {12894,0,4,7,E,eq}, {325,0,17,9,L,eq},
    {14475,0,32,7,L,eq}, {232,0,6,12,B,pre}, {5255,0,28,8,L,eq}, {2928,0,14,4,H,eq}, {1741,0,15,3,L,eq}, {4310,0,18,6,L,eq}, {11330,0,8,7,E,eq},
    {19162,0,17,4,L,eq}, {18110,0,7,7,E,eq}, {4818,0,14,8,L,pre}, {8317,0,11,1,L,eq}, {1832,0,26,3,L,eq}, {5270,0,24,7,L,eq}, {47875,0,15,2,L,eq},
    {10536,0,49,3,L,pre}, {10585,0,40,3,L,pre}, {14341,0,16,5,L,eq}, {8307,0,15,7,L,eq}, {8813,0,23,0,L,eq}, {13538,0,13,4,H,eq}, {27669,0,12,4,H,eq},
    {13392,0,22,6,L,eq}, {10055,0,6,7,E,eq}, {14099,20,29,7,L,has}, {4614,0,18,9,L,pre}, {1640,24,43,2,L,has}, {16025,11,55,2,L,has}, {16829,4,37,2,L,has},
    {17738,0,35,2,L,has}, {22775,4,24,2,L,has}, {925,0,10,11,E,eq}, {11422,0,17,0,L,eq}, {14476,0,38,6,L,eq}, {21153,0,22,7,L,eq}, {3975,0,16,9,E,eq},
    {11434,0,27,4,H,eq}, {2882,0,17,7,L,eq}, {6402,0,7,8,L,eq}, {5612,0,6,1,E,eq}, {3119,0,14,9,L,pre}, {9596,0,21,1,L,eq}, {30615,0,21,2,L,pre},
    {42577,0,20,2,L,pre}, {19038,0,23,1,L,eq}, {23422,0,24,4,L,eq}, {28956,0,5,2,B,suf}, {14126,0,48,5,L,eq}, {14959,0,18,4,L,pre}, {11934,0,30,5,L,eq},
    {26410,0,10,3,L,eq}, {28785,16,36,3,L,has}, {28821,7,54,3,L,has}, {1567,0,12,7,L,eq}, {20485,0,42,3,L,has}, {14416,0,15,4,H,eq}, {12176,0,14,2,L,has},
    {22555,10,32,2,L,has}, {24147,25,33,2,L,has}, {6083,0,26,3,L,has}, {7842,0,17,5,L,eq}, {10183,15,23,5,E,has}, {15293,0,12,7,L,eq}, {19860,0,13,1,L,eq},
    {2992,0,11,4,H,eq}, {18374,0,11,4,L,pre}, {12530,0,24,0,L,eq}, {19984,0,30,3,L,eq}, {6502,0,11,4,E,eq}, {19061,0,10,4,L,eq}, {21571,0,12,5,L,eq},
    {23154,0,18,6,L,pre}, {23172,0,19,6,L,pre}, {842,0,13,1,L,eq}, {42203,0,20,2,L,eq}, {20358,0,90,7,L,eq}, {3387,0,15,0,L,eq}, {46456,0,16,2,L,eq},
    {9769,0,13,3,L,eq}, {12523,0,20,5,L,eq}, {637,0,18,1,L,eq}, {24056,0,17,7,L,eq}, {15584,0,16,7,L,eq}, {19435,0,12,7,L,pre}, {7310,0,24,2,L,eq},
    {15426,0,18,7,L,eq}, {3825,0,29,1,L,eq}, {2746,0,13,7,L,eq}, {2490,0,26,6,L,eq}, {19371,0,15,6,L,eq}, {18015,0,17,4,L,pre}, {18032,0,18,4,L,pre},
    {26878,0,26,7,L,eq}, {23896,0,12,4,H,eq}, {16331,0,15,0,L,eq}, {8236,0,17,4,H,eq}, {10761,0,26,6,L,pre}, {10787,0,34,6,L,pre}, {10821,0,22,6,L,pre},
    {10843,0,26,6,L,pre}, {10381,0,19,8,L,pre}, {4113,0,10,9,E,eq}, {32719,0,30,2,L,eq}, {10412,0,23,6,L,eq}, {7208,0,10,7,L,eq}, {21093,0,14,1,L,eq},
    {25954,0,35,2,L,eq}, {24106,0,11,7,L,pre}, {18102,0,15,1,L,eq}, {3871,0,15,4,H,eq}, {3271,0,10,8,L,has}, {12952,0,36,0,L,pre}, {12988,0,39,0,L,pre},
    {13252,0,57,0,L,pre}, {9200,0,17,4,H,eq}, {14761,0,24,6,L,pre}, {14785,0,27,6,L,pre}, {14812,0,30,6,L,pre}, {14842,0,24,6,L,pre}, {14866,0,21,6,L,pre},
    {11766,0,21,8,L,pre}, {16973,0,33,5,L,eq}, {12961,0,14,2,B,eq}, {9782,0,25,3,L,eq}, {35605,0,33,2,L,eq}, {10495,0,9,2,L,eq}, {7297,0,21,3,L,eq},
    {544,0,39,0,L,eq}, {8376,0,25,4,H,eq}, {8428,0,23,4,H,eq}, {19681,0,11,7,E,eq}, {22519,0,25,4,L,eq}, {4802,0,16,0,L,eq}, {61,0,7,10,L,eq},
    {10069,0,20,2,L,eq}, {2573,21,35,8,L,has}, {2608,6,35,8,L,has}, {23147,0,9,1,E,eq}, {46702,0,15,2,L,eq}, {1873,0,32,0,L,has}, {6745,0,10,4,E,pre},
    {6755,0,9,4,E,pre}, {7241,0,18,2,L,eq}, {14678,0,30,5,L,eq}, {8678,0,8,5,L,eq}, {27,0,27,0,L,eq}, {431,0,17,1,L,eq}, {6042,0,9,4,E,eq},
    {14619,0,22,5,L,eq}, {1929,0,19,1,L,eq}, {8893,0,7,5,L,eq}, {19997,9,23,5,L,has}, {11503,0,11,0,L,eq}, {22400,0,13,7,L,pre}, {7026,0,24,3,E,eq},
    {20046,0,25,4,L,pre}, {114,0,23,7,L,eq}, {394,0,23,7,L,eq}, {10449,0,11,7,E,eq}, {13038,0,10,7,E,eq}, {22654,0,17,1,L,eq}, {8263,0,21,6,E,eq},
    {10765,0,5,7,E,eq}, {4405,0,30,9,L,eq}, {1618,0,10,11,E,pre}, {46967,0,20,2,L,pre}, {19756,0,18,3,L,eq}, {15108,0,10,5,E,eq}, {46060,0,51,2,L,has},
    {46111,0,36,2,L,has}, {6109,9,31,3,L,has}, {1740,8,29,6,L,has}, {569,22,45,8,L,has}, {614,8,42,8,L,has}, {16140,0,18,0,L,eq}, {3822,0,16,6,L,eq},
    {19179,0,12,4,L,pre}, {19191,0,13,4,L,pre}, {19204,0,13,4,L,pre}, {19217,0,11,4,L,pre}, {19446,0,14,4,L,pre}, {8835,0,18,7,L,eq}, {18191,0,5,7,E,eq},
    {4772,0,14,0,L,eq}, {18186,0,17,4,H,eq}, {8874,0,8,5,L,eq}, {38252,0,33,2,L,pre}, {2359,0,19,9,L,eq}, {6395,0,12,0,L,eq}, {12124,0,17,0,L,eq},
    {4327,0,16,4,H,eq}, {12469,0,21,5,L,pre}, {21439,0,17,5,L,eq}, {4650,0,44,1,L,pre}, {10874,0,20,2,L,pre}, {10984,0,19,2,L,pre}, {11342,0,17,2,L,pre},
    {11359,0,19,2,L,pre}, {11378,0,19,2,L,pre}, {41971,0,16,2,L,pre}, {9454,0,17,7,L,pre}, {5711,0,13,7,L,eq}, {18051,0,17,1,L,eq}, {24467,0,19,7,L,eq},
    {8915,0,18,4,L,pre}, {8642,0,44,0,L,eq}, {41384,0,34,2,L,eq}, {3397,0,33,3,L,eq}, {27211,0,22,4,H,eq}, {5496,0,17,0,L,eq}, {5234,0,2,3,L,eq},
    {8901,0,19,6,L,eq}, {3655,0,14,6,L,eq}, {7924,0,16,1,L,eq}, {4755,0,25,9,L,eq}, {1475,0,25,4,H,eq}, {8952,0,14,6,L,eq}, {48567,0,21,2,L,has},
    {11651,0,9,4,L,eq}, {15993,0,28,4,H,eq}, {16055,0,28,4,H,eq}, {16114,0,28,4,H,eq}, {1170,0,10,7,L,eq}, {1926,27,38,2,L,has}, {1964,26,37,2,L,has},
    {2223,23,34,2,L,has}, {2257,20,31,2,L,has}, {3930,14,25,2,L,has}, {3955,13,24,2,L,has}, {11618,24,35,2,L,has}, {15001,23,34,2,L,has}, {15035,24,35,2,L,has},
    {20562,0,32,2,L,has}, {8527,0,13,5,L,eq}, {11515,0,32,1,L,eq}, {20716,0,16,3,L,eq}, {7332,0,8,7,L,eq}, {20320,0,38,7,L,eq}, {924,0,18,3,L,eq},
    {9399,0,17,3,L,eq}, {19605,0,26,6,L,pre}, {8058,0,15,5,L,eq}, {15444,0,18,0,L,eq}, {196,0,13,9,L,eq}, {5166,0,12,6,E,eq}, {2716,0,13,4,H,eq},
    {5171,0,18,9,L,eq}, {4609,0,15,0,L,eq}, {4751,0,21,0,L,eq}, {8574,0,30,1,L,eq}, {10044,0,24,1,L,eq}, {5991,0,21,9,L,pre}, {13619,0,16,0,L,eq},
    {2045,0,17,7,L,eq}, {9755,0,18,1,L,eq}, {2985,0,15,6,L,eq}, {10467,0,5,7,E,eq}, {6937,0,6,3,E,eq}, {23326,0,10,4,L,eq}, {5219,0,25,1,L,has},
    {12737,0,8,2,B,eq}, {31009,0,48,2,L,eq}, {1258,0,21,5,L,has}, {1279,0,19,5,L,has}, {1298,0,19,5,L,has}, {1317,0,24,5,L,has}, {21135,0,18,6,L,eq},
    {1448,0,8,9,L,eq}, {4482,0,19,1,L,pre}, {6477,0,11,1,L,pre}, {12445,0,16,1,L,eq}, {20347,22,59,2,L,has}, {20422,0,13,4,H,eq}, {520,0,16,13,L,eq},
    {20584,0,46,5,L,eq}, {18982,0,15,3,L,eq}, {10949,0,27,1,L,eq}, {652,0,12,10,L,pre}, {4559,0,26,3,L,eq}, {5363,0,9,7,L,eq}, {14257,0,35,5,L,eq},
    {20976,0,17,1,L,eq}, {11206,0,24,2,L,pre}, {22857,0,18,6,L,eq}, {19843,0,27,3,L,eq}, {4867,0,15,6,L,eq}, {26370,0,9,3,L,eq}, {16592,0,10,7,E,eq},
    {1683,0,23,8,L,has}, {9834,0,22,8,L,has}, {8349,0,10,1,L,eq}, {7189,0,15,6,L,eq}, {475,0,11,10,E,eq}, {6577,0,18,5,L,eq}, {9963,0,4,7,E,eq},
    {6051,0,17,4,E,eq}, {48081,0,24,2,L,eq}, {26235,0,16,4,L,eq}, {14405,0,30,2,B,pre}, {14435,0,13,2,B,pre}, {14492,0,18,2,B,pre}, {1260,0,11,7,L,eq},
    {160,0,16,10,L,eq}, {1231,0,14,13,L,eq}, {4000,0,17,1,L,eq}, {30931,0,40,2,L,eq}, {13332,0,27,1,L,eq}, {23400,0,22,4,L,eq}, {7073,0,10,3,E,eq},
    {39321,0,24,2,L,pre}, {4606,0,18,4,H,eq}, {13310,0,25,2,B,eq}, {22990,0,9,4,H,eq}, {26447,0,11,3,L,eq}, {11756,0,19,3,L,eq}, {14318,0,15,4,L,pre},
    {14333,0,14,4,L,pre}, {22015,0,10,4,H,eq}, {27535,0,10,4,L,eq}, {5621,0,15,0,L,eq}, {3551,0,11,1,L,eq}, {22875,0,16,1,L,eq}, {10331,0,4,7,E,eq},
    {3526,0,25,1,L,eq}, {21444,0,23,3,L,eq}, {7727,5,31,8,E,has}, {5002,0,15,0,L,eq}, {18007,0,18,0,L,eq}, {6315,0,17,5,L,eq}, {5687,0,15,7,L,eq},
    {24505,0,12,3,L,eq}, {26718,0,23,4,H,eq}, {453,0,16,4,H,eq}, {18583,0,8,1,E,eq}, {4077,0,19,0,L,eq}, {4096,0,19,0,L,eq}, {13018,0,15,5,E,eq},
    {801,0,8,0,L,eq}, {7369,0,6,2,L,eq}, {25877,0,17,4,H,eq}, {98,5,28,5,L,has}, {5403,0,7,1,E,eq}, {20265,0,12,4,H,eq}, {22884,0,44,3,L,pre},
    {22928,0,43,3,L,pre}, {14437,0,27,5,L,eq}, {21594,0,12,4,L,eq}, {5137,0,22,3,L,eq}, {2653,0,14,4,H,eq}, {12359,0,8,7,E,eq}, {20993,0,49,3,L,pre},
    {21042,0,27,3,L,pre}, {18038,0,23,5,L,pre}, {15514,0,29,6,L,pre}, {15572,0,26,6,L,pre}, {15707,0,30,6,L,pre}, {5180,0,12,3,L,eq}, {12894,0,12,0,L,eq},
    {15387,0,12,0,L,eq}, {27597,0,13,4,L,pre}, {18257,0,11,7,E,eq}, {5759,0,13,7,L,eq}, {8259,0,16,7,L,eq}, {9115,0,8,7,L,pre}, {9123,0,8,7,L,pre},
    {9131,0,8,7,L,pre}, {22872,0,12,3,L,eq}, {3919,0,11,6,L,eq}, {1825,0,19,1,L,eq}, {10914,0,36,3,L,eq}, {26390,0,9,3,L,eq}, {18306,0,18,3,L,eq},
    {9108,0,20,4,H,eq}, {11616,0,5,7,E,eq}, {5683,0,31,5,L,eq}, {29521,0,49,2,L,eq}, {29648,0,49,2,L,eq}, {9549,0,16,1,L,eq}, {20452,0,30,4,H,eq},
    {44533,0,23,2,L,eq}, {18486,0,24,3,L,pre}, {19075,0,43,3,L,pre}, {19118,0,44,3,L,pre}, {28217,0,6,4,E,eq}, {16876,0,6,7,E,eq}, {14961,0,19,3,L,eq},
    {11639,0,12,4,L,eq}, {5409,0,14,7,L,eq}, {18085,0,29,0,L,eq}, {38434,0,31,2,L,eq}, {12667,0,23,4,L,eq}, {16531,0,21,6,L,pre}, {1283,0,5,11,E,pre},
    {2395,0,11,1,L,eq}, {16636,0,6,7,E,eq}, {9751,0,9,5,E,eq}, {5822,0,17,3,L,pre}, {13425,0,9,7,E,pre}, {13434,0,8,7,E,pre}, {21337,0,10,7,L,eq},
    {9356,0,26,1,L,eq}, {21034,0,15,1,L,eq}, {3797,0,28,1,L,eq}, {16686,0,5,7,E,eq}, {14448,0,14,2,B,pre}, {14462,0,11,2,B,pre}, {9509,0,16,7,L,pre},
    {1081,0,5,11,E,pre}, {9486,0,17,5,L,pre}, {421,0,14,11,E,pre}, {6196,0,16,5,L,eq}, {3838,0,8,6,L,eq}, {3739,0,7,7,L,eq}, {12686,0,6,2,B,eq},
    {4264,0,12,7,L,eq}, {9884,0,16,0,L,eq}, {13774,0,16,6,L,eq}, {5235,0,20,8,L,eq}, {1102,0,19,0,L,eq}, {5664,0,18,8,L,eq}, {424,0,8,12,B,suf},
    {15792,20,32,2,L,has}, {16959,0,7,7,E,eq}, {12177,0,18,0,L,eq}, {16329,0,22,4,L,eq}, {14720,0,34,5,L,pre}, {14754,0,31,5,L,pre}, {14785,0,30,5,L,pre},
    {19911,0,31,5,L,pre}, {19942,0,31,5,L,pre}, {19973,0,24,5,L,pre}, {10549,0,18,6,L,eq}, {10567,0,18,6,L,eq}, {23354,0,27,6,L,has}, {23381,0,30,6,L,has},
    {22558,0,39,1,L,eq}, {23806,0,29,7,L,eq}, {1544,0,25,1,L,eq}, {12249,0,38,3,L,eq}, {16801,16,29,0,L,has}, {16863,15,28,0,L,has}, {27747,0,22,3,L,eq},
    {5505,0,17,7,L,eq}, {2597,0,20,4,H,eq}, {6605,0,4,4,E,eq}, {13634,0,13,7,L,eq}, {4280,0,9,3,L,eq}, {18736,0,16,4,H,eq}, {9865,0,6,7,E,eq},
    {3862,0,10,6,L,eq}, {2149,0,10,1,L,eq}, {27315,0,16,7,L,pre}, {9832,0,13,1,L,eq}, {10256,0,17,6,E,eq}, {24210,0,8,7,E,eq}, {19460,0,8,4,E,eq},
    {7657,0,20,5,L,eq}, {9991,0,8,5,E,eq}, {2546,0,23,7,L,eq}, {18001,0,8,7,E,eq}, {21877,0,8,7,E,eq}, {27070,0,15,7,L,eq}, {8355,0,38,6,L,eq},
    {26431,0,21,2,L,eq}, {11396,0,18,4,H,eq}, {14222,0,35,5,L,eq}, {5410,0,13,0,L,eq}, {36167,0,14,2,B,eq}, {26500,0,16,3,L,eq}, {22940,0,25,1,L,pre},
    {22965,0,23,1,L,pre}, {46,0,13,4,H,eq}, {5409,0,16,8,L,eq}, {9415,0,15,1,L,eq}, {8306,0,11,1,L,eq}, {8518,0,15,7,L,eq}, {2363,0,12,0,E,eq},
    {12681,0,33,0,L,eq}, {18948,0,21,3,L,eq}, {8036,0,17,4,H,pre}, {3743,12,27,2,L,has}, {3770,12,29,2,L,has}, {31562,23,53,2,L,has}, {9982,0,10,7,E,eq},
    {14009,0,6,8,E,eq}, {11626,0,5,7,E,eq}, {8296,0,13,2,L,eq}, {9373,0,11,2,L,eq}, {7142,0,17,1,L,eq}, {6586,0,10,3,E,eq}, {9446,0,12,2,L,eq},
    {3705,0,5,9,E,eq}, {3340,0,26,1,L,eq}, {18606,0,26,7,L,eq}, {22205,8,35,2,L,has}, {13934,0,9,4,L,eq}, {21839,0,12,4,L,pre}, {3217,0,16,6,L,eq},
    {5035,0,15,8,L,eq}, {4627,0,23,1,L,pre}, {6171,0,4,4,E,eq}, {25750,0,31,7,L,eq}, {2456,0,37,0,L,eq}, {1702,0,12,7,L,eq}, {25487,0,13,2,L,eq},
    {13901,0,14,5,E,eq}, {818,0,20,4,H,eq}, {5782,0,21,5,L,eq}, {4536,0,17,7,L,eq}, {9014,0,10,7,L,eq}, {7719,0,8,8,E,eq}, {3178,0,15,0,L,eq},
    {3320,0,21,0,L,eq}, {595,0,15,3,L,eq}, {3890,0,14,6,L,eq}, {5625,0,4,9,E,eq}, {7413,0,11,2,L,eq}, {38667,13,38,2,L,has}, {2186,0,8,4,H,eq},
    {471,0,2,10,E,eq}, {8063,26,47,6,L,has}, {23534,0,4,7,E,eq}, {46595,0,16,2,L,eq}, {17012,30,42,2,L,has}, {17054,23,35,2,L,has}, {21431,3,39,2,L,has},
    {5015,10,18,5,L,has}, {6379,0,16,5,L,eq}, {18167,0,12,6,L,eq}, {6059,0,12,9,L,eq}, {7909,0,25,0,L,eq}, {9807,0,17,3,L,eq}, {5675,0,17,4,L,pre},
    {5692,0,14,4,L,pre}, {6636,0,9,4,H,pre}, {7978,0,13,4,L,pre}, {8085,0,15,4,H,pre}, {9261,0,11,7,L,pre}, {9272,0,8,7,L,pre}, {19864,0,15,4,L,eq},
    {4646,0,14,0,L,eq}, {24973,0,10,7,E,eq}, {12658,0,9,2,B,eq}, {28921,0,19,2,B,pre}, {41714,0,22,2,L,eq}, {4542,0,17,3,L,eq}, {16778,0,9,7,E,eq},
    {4674,0,18,0,L,eq}, {4716,0,27,6,L,eq}, {19138,0,22,7,L,eq}, {3066,0,19,9,L,pre}, {6074,0,13,7,L,eq}, {1583,0,8,11,E,pre}, {26576,0,23,2,L,eq},
    {2831,0,20,6,L,eq}, {17478,0,16,6,L,eq}, {17696,0,25,1,L,pre}, {17721,0,22,1,L,pre}, {3302,22,31,2,L,has}, {2329,0,15,0,E,eq}, {16931,4,36,2,L,has},
    {17847,4,45,2,L,has}, {3431,0,18,6,L,eq}, {17866,0,34,6,L,has}, {17900,0,32,6,L,has}, {2178,0,24,7,L,eq}, {15454,0,18,7,L,eq}, {23693,0,18,7,L,eq},
    {2253,0,28,0,E,eq}, {3325,13,28,9,L,has}, {11912,0,22,0,L,eq}, {47719,0,16,2,L,eq}, {12898,0,8,7,E,eq}, {122,0,22,10,L,eq}, {28783,0,13,2,B,pre},
    {17971,0,22,4,L,eq}, {11196,0,27,6,L,eq}, {12441,0,10,2,E,eq}, {37255,0,30,2,L,pre}, {37285,0,29,2,L,pre}, {13227,0,16,6,L,eq}, {8229,0,12,1,L,eq},
    {21357,0,7,7,E,eq}, {26117,0,12,7,E,eq}, {7846,0,24,6,L,eq}, {15124,0,11,7,L,eq}, {8261,0,35,3,L,eq}, {5197,0,4,6,E,eq}, {22426,0,8,3,E,eq},
    {18182,0,33,5,L,has}, {7887,0,24,6,L,eq}, {12712,0,12,6,E,eq}, {26524,0,11,2,L,eq}, {27463,0,49,3,L,pre}, {6395,0,6,4,E,eq}, {7617,0,12,4,H,eq},
    {7539,0,8,1,L,eq}, {21283,0,18,6,L,eq}, {39540,0,24,2,L,has}, {8863,0,11,5,L,eq}, {3215,0,14,0,L,eq}, {14604,0,23,0,L,eq}, {25882,0,10,7,E,eq},
    {3287,0,19,1,L,eq}, {1206,0,7,11,E,pre}, {1293,0,5,11,E,pre}, {965,12,38,8,L,has}, {1003,8,34,8,L,has}, {2888,19,28,8,L,has}, {2916,9,34,8,L,has},
    {2950,9,28,8,L,has}, {12220,0,8,3,E,eq}, {2013,0,23,4,H,eq}, {26327,0,15,7,L,eq}, {6987,0,16,0,E,eq}, {3281,17,28,8,L,has}, {3397,0,5,9,B,eq},
    {11877,0,22,5,L,eq}, {15138,0,11,5,E,eq}, {878,0,16,9,L,eq}, {5175,0,12,0,L,eq}, {8153,0,21,8,E,eq}, {28577,0,21,3,L,pre}, {28598,0,15,3,L,pre},
    {10063,0,19,4,H,eq}, {4328,0,15,6,L,eq}, {13715,0,10,2,B,eq}, {10615,0,21,2,L,pre}, {21623,17,51,2,L,has}, {5476,7,21,2,L,has}, {6000,7,27,2,L,has},
    {6184,7,20,2,L,has}, {23834,7,20,2,L,has}, {27712,7,16,2,L,has}, {27728,7,18,2,L,has}, {17842,0,24,1,L,suf}, {22439,0,17,4,H,eq}, {17717,0,19,4,H,eq},
    {23126,0,20,4,H,eq}, {827,0,10,11,E,eq}, {10061,0,5,7,E,eq}, {13120,0,27,0,L,pre}, {17349,0,33,1,L,pre}, {20398,0,51,3,L,pre}, {20071,0,22,4,L,pre},
    {20180,0,36,4,L,pre}, {20216,0,15,4,L,pre}, {17479,0,33,5,L,pre}, {17512,0,27,5,L,pre}, {17539,0,27,5,L,pre}, {17566,0,27,5,L,pre}, {14959,0,24,6,L,pre},
    {14983,0,27,6,L,pre}, {15543,0,29,6,L,pre}, {15598,0,26,6,L,pre}, {11950,0,8,7,E,eq}, {11871,0,24,8,L,pre}, {12306,0,26,8,L,pre}, {5369,0,37,9,L,pre},
    {8295,0,18,6,E,eq}, {8978,0,12,7,L,eq}, {17922,0,17,4,L,eq}, {6221,0,30,7,L,eq}, {10523,0,6,7,E,eq}, {4774,0,21,7,L,eq}, {17787,0,51,3,L,eq},
    {10121,0,14,4,H,eq}, {23881,0,15,4,H,eq}, {5201,0,14,0,L,eq}, {17089,8,23,2,L,has}, {21210,42,57,2,L,has}, {6960,0,21,7,L,eq}, {16370,0,11,7,E,eq},
    {16843,0,30,4,L,pre}, {16873,0,27,4,L,pre}, {17014,0,27,4,L,pre}, {17041,0,24,4,L,pre}, {17122,0,30,4,L,pre}, {17152,0,27,4,L,pre}, {17238,0,31,4,L,pre},
    {17269,0,28,4,L,pre}, {17433,0,30,4,L,pre}, {12581,0,25,0,L,eq}, {2270,4,28,8,L,has}, {5443,0,8,1,E,eq}, {15942,0,35,3,L,eq}, {17425,0,12,1,L,eq},
    {8188,0,15,8,E,eq}, {14194,0,14,4,L,pre}, {14208,0,13,4,L,pre}, {7323,0,41,0,L,eq}, {13583,0,23,1,L,pre}, {6156,0,15,4,E,eq}, {7774,0,21,5,L,eq},
    {14695,0,27,0,L,pre}, {8949,0,12,7,L,eq}, {22844,0,25,7,L,eq}, {1066,0,33,13,L,pre}, {23196,0,18,4,H,eq}, {8549,0,21,4,L,eq}, {18740,0,19,7,L,eq},
    {17450,0,18,1,L,eq}, {200,0,16,3,L,eq}, {24335,0,7,7,E,eq}, {4017,0,17,1,L,pre}, {4034,0,33,1,L,pre}, {4067,0,31,1,L,pre}, {4098,0,21,1,L,pre},
    {4119,0,14,1,L,pre}, {6347,0,21,1,L,pre}, {16680,0,22,1,L,pre}, {16702,0,26,1,L,pre}, {16728,0,19,1,L,pre}, {5137,0,18,4,L,pre}, {5155,0,19,4,L,pre},
    {5174,0,22,4,L,pre}, {5196,0,23,4,L,pre}, {5219,0,13,4,L,pre}, {11172,0,23,5,L,pre}, {2690,0,18,7,L,eq}, {23964,0,20,7,L,eq}, {30288,0,24,2,L,eq},
    {20479,0,33,5,L,eq}, {6235,0,13,5,L,eq}, {1222,6,27,6,L,has}, {6644,0,18,8,L,eq}, {5532,0,15,7,L,eq}, {12513,0,12,2,E,eq}, {1047,0,14,7,L,eq},
    {2728,0,25,6,L,eq}, {7267,0,34,6,L,pre}, {7348,0,34,6,L,pre}, {500,0,9,11,E,eq}, {5459,0,18,7,L,eq}, {23728,0,4,7,E,eq}, {862,0,16,9,L,eq},
    {8767,0,23,0,L,eq}, {5043,0,12,7,L,eq}, {19522,0,10,7,E,eq}, {48165,0,22,2,L,pre}, {48187,0,25,2,L,pre}, {48212,0,22,2,L,pre}, {5103,0,14,7,L,eq},
    {14753,0,68,1,L,pre}, {15624,0,32,6,L,pre}, {11949,0,15,1,L,eq}, {21125,0,22,4,H,eq}, {2114,0,27,9,L,eq}, {10206,0,14,5,E,has}, {25801,0,14,4,H,eq},
    {5204,0,18,8,L,eq}, {25989,0,22,2,L,eq}, {5366,0,14,0,L,eq}, {15735,0,27,0,L,eq}, {43484,0,44,2,L,eq}, {5306,15,23,6,L,has}, {12675,0,37,6,E,eq},
    {1516,0,20,4,H,eq}, {14378,0,24,7,L,eq}, {26595,0,19,4,H,eq}, {11329,0,36,6,L,pre}, {11365,0,40,6,L,pre}, {4228,0,10,3,L,eq}, {5973,0,4,1,E,eq},
    {7157,0,29,5,L,eq}, {1467,0,13,11,E,eq}, {13359,0,24,1,L,eq}, {22051,0,11,4,H,eq}, {16925,0,15,5,L,eq}, {1180,0,15,7,L,eq}, {11097,0,37,0,L,eq},
    {4616,0,22,3,L,eq}, {7413,0,15,7,L,eq}, {13130,0,20,4,H,eq}, {27471,0,21,4,H,eq}, {9490,0,19,2,L,eq}, {10691,0,12,3,E,eq}, {16635,0,28,4,L,eq},
    {18170,0,13,7,E,eq}, {18183,0,8,7,E,eq}, {23245,0,9,3,E,eq}, {10381,0,8,7,E,eq}, {21304,0,19,1,L,eq}, {39150,0,27,2,L,eq}, {14886,0,19,4,L,eq},
    {40602,0,19,2,L,eq}, {19390,0,14,7,L,eq}, {1095,0,16,3,L,eq}, {4349,0,22,3,L,eq}, {18489,0,10,4,H,eq}, {35952,6,34,2,L,has}, {35986,6,30,2,L,has},
    {1087,0,15,0,L,eq}, {13780,0,22,2,B,eq}, {362,0,13,3,L,eq}, {603,0,22,0,L,eq}, {24719,0,25,4,L,eq}, {26891,0,25,4,L,eq}, {17972,0,16,1,L,eq},
    {5730,0,23,3,L,pre}, {22038,0,13,4,H,eq}, {358,0,4,9,L,eq}, {7044,0,10,6,E,eq}, {3710,0,6,9,E,eq}, {20891,0,19,3,L,pre}, {20910,0,16,3,L,pre},
    {5517,0,7,1,E,eq}, {28255,0,25,3,L,eq}, {8112,0,17,0,L,eq}, {5102,0,13,3,L,eq}, {10216,0,4,7,E,eq}, {13520,0,15,2,B,eq}, {11487,0,7,7,E,eq},
    {5757,0,4,1,E,eq}, {16083,0,31,4,H,eq}, {15365,0,20,7,L,eq}, {16079,0,10,7,E,eq}, {9561,0,10,7,L,pre}, {11285,0,12,4,H,eq}, {9686,0,27,5,L,pre},
    {11458,0,23,5,E,pre}, {22185,0,21,7,L,eq}, {6100,0,4,8,L,eq}, {32549,0,26,2,L,eq}, {15863,0,22,7,L,eq}, {4945,0,17,6,L,eq}, {11297,0,8,7,E,eq},
    {39204,0,21,2,L,eq}, {26645,0,28,2,L,eq}, {17736,0,17,4,H,eq}, {17710,0,36,5,L,has}, {21438,0,12,1,L,eq}, {965,0,16,9,L,eq}, {7384,0,18,1,L,eq},
    {13,0,15,3,L,eq}, {2526,0,17,4,H,eq}, {20181,0,4,5,E,eq}, {8060,0,13,8,E,eq}, {26074,0,37,4,H,eq}, {22731,0,15,1,L,eq}, {10369,0,14,5,E,eq},
    {6024,0,17,0,L,eq}, {6749,0,7,3,E,eq}, {11006,0,7,7,E,eq}, {19022,0,15,0,L,eq}, {4562,0,16,8,L,pre}, {4578,0,13,8,L,pre}, {15705,0,30,0,L,eq},
    {1532,0,11,7,L,eq}, {21973,0,18,4,H,eq}, {23901,0,24,7,L,eq}, {25747,0,66,3,L,pre}, {1012,22,42,6,L,has}, {5513,0,28,6,L,has}, {5978,0,20,8,L,eq},
    {23694,0,26,3,L,eq}, {3440,0,20,4,H,eq}, {24517,0,28,3,L,eq}, {22297,0,17,4,H,eq}, {2849,0,16,1,L,eq}, {7745,0,20,2,L,eq}, {25937,0,18,4,H,eq},
    {22007,0,14,6,E,eq}, {3869,0,20,7,L,eq}, {15107,0,94,1,L,has}, {15201,0,91,1,L,has}, {10830,0,78,8,L,has}, {3591,0,18,4,H,eq}, {3011,0,16,0,L,eq},
    {13048,0,11,7,E,eq}, {20169,0,28,1,L,eq}, {21456,0,14,5,L,eq}, {45080,0,59,2,L,eq}, {900,0,22,4,H,eq}, {9150,0,28,4,H,eq}, {1310,0,25,13,L,pre},
    {24142,0,12,4,L,pre}, {25908,0,15,4,H,eq}, {2508,0,25,0,L,eq}, {26292,0,12,7,L,eq}, {18921,0,13,7,L,eq}, {46733,0,14,2,L,eq}, {6458,0,10,7,L,eq},
    {5883,0,28,8,L,eq}, {14765,0,31,0,L,eq}, {11602,0,37,3,L,eq}, {11679,0,37,3,L,eq}, {23226,0,10,3,E,eq}, {18717,0,19,4,H,eq}, {20020,22,30,5,L,has},
    {20050,23,31,5,L,has}, {18806,6,35,6,L,has}, {19189,6,36,6,L,has}, {5408,14,31,6,L,has}, {14821,0,68,1,L,pre}, {21069,0,10,7,E,pre}, {21079,0,16,7,E,pre},
    {24254,0,6,7,E,eq}, {4528,0,16,0,L,eq}, {37394,0,22,2,L,pre}, {16427,0,56,3,L,eq}, {28365,0,44,2,B,eq}, {15844,0,23,6,L,eq}, {9538,0,20,5,L,pre},
    {9558,0,16,5,L,pre}, {9574,0,23,5,L,pre}, {10529,0,7,7,E,eq}, {3810,0,10,9,E,eq}, {13802,0,5,2,B,eq}, {2164,0,11,4,H,eq}, {12990,0,12,7,E,eq},
    {17266,0,39,0,L,eq}, {940,0,9,1,L,eq}, {3172,0,14,7,L,eq}, {21051,0,18,7,E,eq}, {52,0,6,12,B,pre}, {177,0,5,12,B,pre}, {11143,0,10,7,E,eq},
    {10791,0,21,1,L,eq}, {15061,0,26,4,H,eq}, {13485,0,16,2,B,eq}, {18670,0,35,3,L,eq}, {10697,0,14,2,L,pre}, {13872,0,11,2,B,pre}, {14011,0,11,2,B,pre},
    {14022,0,14,2,B,pre}, {14215,0,13,2,B,pre}, {14518,0,9,2,B,pre}, {14660,0,14,2,B,pre}, {27406,0,31,2,L,pre}, {23944,0,38,3,L,pre}, {24021,0,33,3,L,pre},
    {23775,0,5,7,E,eq}, {4197,0,9,3,L,eq}, {7059,0,5,3,E,eq}, {17753,0,28,7,L,eq}, {1511,0,25,9,L,eq}, {3003,0,16,9,L,pre}, {13341,0,15,4,L,eq},
    {538,0,12,11,E,eq}, {14720,0,67,8,L,has}, {358,0,11,7,L,eq}, {4343,0,16,6,L,eq}, {12314,0,5,2,E,eq}, {21069,0,29,3,L,pre}, {21098,0,25,3,L,pre},
    {21123,0,19,3,L,pre}, {2052,0,17,0,E,eq}, {4566,9,29,5,L,has}, {2270,0,19,7,L,eq}, {2991,0,22,3,L,eq}, {10938,0,33,4,L,eq}, {6871,0,14,5,L,eq},
    {2036,0,10,4,H,eq}, {3916,0,19,9,E,eq}, {19720,0,27,5,L,eq}, {9626,0,17,4,H,eq}, {10272,0,40,1,L,eq}, {6179,0,17,7,L,eq}, {16850,0,9,7,E,eq},
    {6764,0,11,4,E,pre}, {11440,0,18,5,E,pre}, {16364,0,10,0,L,eq}, {3642,0,18,4,H,eq}, {7575,0,16,4,L,eq}, {19618,0,12,4,H,eq}, {22971,0,27,3,L,pre},
    {4427,0,16,6,L,eq}, {23576,0,12,4,L,pre}, {23588,0,10,4,L,pre}, {23598,0,11,4,L,pre}, {23609,0,10,4,L,pre}, {23619,0,14,4,L,pre}, {12777,0,18,0,L,eq},
    {4460,0,12,1,L,pre}, {4472,0,10,1,L,pre}, {4554,0,19,1,L,pre}, {4730,0,21,1,L,pre}, {4751,0,21,1,L,pre}, {4772,0,20,1,L,pre}, {4792,0,22,1,L,pre},
    {4814,0,22,1,L,pre}, {4836,0,21,1,L,pre}, {4857,0,19,1,L,pre}, {4876,0,22,1,L,pre}, {4898,0,22,1,L,pre}, {4920,0,22,1,L,pre}, {4942,0,24,1,L,pre},
    {4966,0,23,1,L,pre}, {4989,0,15,1,L,pre}, {5004,0,15,1,L,pre}, {5019,0,23,1,L,pre}, {5042,0,8,1,L,pre}, {6368,0,24,1,L,pre}, {12571,0,12,2,E,eq},
    {5243,0,28,4,L,pre}, {5271,0,19,4,L,pre}, {5290,0,15,4,L,pre}, {5305,0,20,4,L,pre}, {1628,0,11,11,E,pre}, {5731,0,8,1,E,eq}, {13788,0,51,1,L,eq},
    {18220,0,12,0,L,eq}, {23448,0,40,3,L,eq}, {3261,0,49,3,L,eq}, {1271,0,12,7,L,eq}, {19122,0,22,1,L,eq}, {148,0,12,11,E,pre}, {160,0,13,11,E,pre},
    {173,0,13,11,E,pre}, {186,0,11,11,E,pre}, {11134,0,9,7,E,eq}, {11787,0,14,7,E,eq}, {3060,0,25,6,L,eq}, {2514,0,8,9,L,eq}, {7988,0,15,1,L,eq},
    {7529,0,13,2,L,eq}, {6269,0,14,7,L,eq}, {1627,0,19,0,L,eq}, {10161,0,4,7,E,eq}, {17467,0,31,7,L,eq}, {4196,0,23,9,L,eq}, {9974,0,21,3,L,eq},
    {13955,0,15,2,B,pre}, {28758,0,12,2,B,pre}, {28770,0,13,2,B,pre}, {13551,0,18,4,H,eq}, {3714,0,11,1,L,eq}, {18972,0,10,5,E,eq}, {22707,0,19,6,L,eq},
    {18521,0,17,1,L,pre}, {18538,0,22,1,L,pre}, {7612,0,33,2,L,eq}, {122,0,33,8,L,has}, {8771,0,23,1,L,eq}, {26484,0,19,2,L,eq}, {6355,0,24,5,L,eq},
    {167,0,37,0,L,eq}, {22999,0,10,4,H,eq}, {7972,0,12,2,L,eq}, {661,0,12,11,E,eq}, {19569,0,9,7,E,eq}, {7620,0,16,8,H,eq}, {9231,0,37,0,L,eq},
    {14725,0,19,3,E,eq}, {18771,0,16,1,L,eq}, {11793,0,17,4,L,eq}, {3007,0,14,7,L,eq}, {9892,0,7,7,E,eq}, {24911,0,7,7,E,eq}, {9189,0,21,2,L,eq},
    {11081,0,9,0,L,eq}, {1272,8,28,2,L,has}, {1718,22,49,2,L,has}, {18874,0,25,5,L,eq}, {3107,0,12,9,L,pre}, {9675,0,15,4,H,eq}, {717,0,9,7,L,eq},
    {26368,0,13,7,L,eq}, {5539,20,30,2,L,has}, {5569,13,23,2,L,has}, {5614,8,18,2,L,has}, {5647,0,19,2,L,has}, {5666,0,13,2,L,has}, {5713,0,17,2,L,has},
    {5730,14,24,2,L,has}, {5754,9,19,2,L,has}, {5812,9,19,2,L,has}, {1444,0,15,3,L,eq}, {18782,0,15,3,L,eq}, {5442,0,17,7,L,eq}, {1747,0,19,1,L,eq},
    {13108,0,9,5,E,eq}, {18133,0,14,4,H,eq}, {5588,0,4,1,E,eq}, {18520,0,12,7,E,pre}, {23166,0,18,4,H,eq}, {5612,0,14,8,L,eq}, {18417,0,6,1,E,eq},
    {13678,0,34,7,L,eq}, {622,0,15,1,L,eq}, {25061,0,17,7,L,eq}, {7479,0,14,1,L,eq}, {5375,0,19,4,L,pre}, {5394,0,21,4,L,pre}, {5415,0,25,4,L,pre},
    {5440,0,17,4,L,pre}, {5457,0,16,4,L,pre}, {5473,0,18,4,L,pre}, {5491,0,17,4,L,pre}, {5508,0,14,4,L,pre}, {5522,0,12,4,L,pre}, {5534,0,12,4,L,pre},
    {6622,0,14,4,H,pre}, {6689,0,10,4,E,pre}, {6699,0,10,4,E,pre}, {6719,0,10,4,E,pre}, {7013,0,15,4,E,pre}, {7044,0,9,4,E,pre}, {5581,0,21,5,L,eq},
    {9245,0,16,7,L,pre}, {6082,0,12,4,E,eq}, {20197,0,40,1,L,eq}, {22578,0,14,4,L,eq}, {12439,0,10,7,E,eq}, {24642,0,27,4,H,eq}, {608,0,5,12,B,pre},
    {1301,0,18,0,L,eq}, {2685,0,29,2,L,has}, {5938,0,16,2,L,has}, {14761,20,30,2,L,has}, {24232,0,24,2,L,has}, {5147,0,25,5,L,has}, {7936,0,23,6,L,eq},
    {5638,0,8,7,L,eq}, {11902,0,9,4,L,pre}, {8547,0,6,5,L,eq}, {5292,0,14,0,L,eq}, {13370,0,9,7,E,eq}, {27920,0,21,3,L,eq}, {4986,0,7,4,E,eq},
    {896,20,29,5,L,has}, {925,23,32,5,L,has}, {19305,24,40,2,L,has}, {22659,0,21,4,L,eq}, {838,0,24,4,H,eq}, {1249,0,9,11,E,pre}, {1599,0,28,0,L,eq},
    {7295,0,7,2,L,eq}, {12255,0,16,2,E,eq}, {24456,0,45,4,H,eq}, {12576,0,17,1,L,eq}, {16520,0,27,5,L,eq}, {13886,0,15,5,E,eq}, {34672,0,17,2,L,pre},
    {18874,0,23,4,L,eq}, {16714,0,25,5,L,eq}, {1405,0,13,7,L,eq}, {9999,0,3,5,E,eq}, {23028,0,22,7,L,eq}, {31,0,15,4,H,eq}, {14912,0,19,3,L,eq},
    {4425,0,13,4,H,eq}, {4854,0,14,7,L,eq}, {12951,0,22,4,L,pre}, {16541,0,8,7,E,eq}, {26302,0,14,4,L,eq}, {16882,0,12,7,E,eq}, {571,0,5,12,B,suf},
    {21376,0,9,4,H,eq}, {5502,0,19,9,L,eq}, {19055,0,11,5,L,eq}, {23546,0,17,3,L,eq}, {27765,0,12,4,H,eq}, {18050,0,37,3,L,pre}, {18087,0,37,3,L,pre},
    {1156,0,26,13,L,eq}, {7685,11,23,3,L,has}, {840,0,12,10,L,eq}, {11911,0,9,4,L,pre}, {23334,0,20,7,L,eq}, {19007,0,15,0,L,eq}, {15212,0,46,3,L,pre},
    {18240,0,18,3,L,eq}, {23528,0,18,3,L,eq}, {11223,0,37,6,L,pre}, {11260,0,35,6,L,pre}, {9313,0,15,2,L,eq}, {23778,0,20,4,H,eq}, {3197,0,12,4,H,eq},
    {14357,0,20,5,L,eq}, {4499,0,13,7,L,eq}, {7447,0,19,6,L,eq}, {19281,0,14,6,L,eq}, {22921,0,9,4,H,eq}, {24124,0,22,3,L,pre}, {24618,0,28,3,L,pre},
    {13797,0,11,5,E,eq}, {10899,0,39,4,L,eq}, {3266,5,59,9,L,has}, {20138,0,32,6,L,pre}, {20170,0,43,6,L,pre}, {20213,0,44,6,L,pre}, {20257,0,34,6,L,pre},
    {5965,0,19,4,E,eq}, {10971,0,39,4,L,eq}, {10311,0,10,4,E,eq}, {7402,0,13,6,L,eq}, {8036,0,10,5,L,eq}, {8371,0,12,1,L,eq}, {21567,0,13,3,L,eq},
    {9234,0,11,7,L,pre}, {23598,0,13,7,E,pre}, {23611,0,10,7,E,pre}, {25041,0,11,7,E,pre}, {28184,0,13,4,L,pre}, {21300,0,32,5,L,eq}, {21714,0,12,7,L,eq},
    {12819,0,21,6,L,eq}, {22283,12,36,2,L,has}, {5903,0,15,3,L,pre}, {21743,0,16,4,L,eq}, {18069,0,5,6,E,eq}, {18945,0,12,1,E,eq}, {4435,0,31,9,L,eq},
    {11126,0,8,7,E,eq}, {5358,0,27,3,L,pre}, {5486,0,24,3,L,pre}, {5510,0,18,3,L,pre}, {13734,0,19,4,H,eq}, {2193,0,12,1,L,eq}, {22951,0,13,6,L,eq},
    {15289,0,13,6,L,eq}, {17305,0,35,0,L,eq}, {10220,0,3,7,E,eq}, {311,0,10,1,L,eq}, {3449,0,14,0,L,eq}, {7911,0,25,6,L,eq}, {11434,0,5,7,E,eq},
    {6928,0,23,1,L,eq}, {20014,0,30,3,L,eq}, {5443,0,17,8,L,eq}, {13819,0,10,5,E,eq}, {10335,0,13,7,E,eq}, {3854,0,11,1,L,eq}, {18437,0,13,6,L,eq},
    {1389,0,11,11,E,eq}, {8359,0,12,1,L,eq}, {18570,0,28,0,L,eq}, {13269,0,53,3,L,pre}, {13374,0,52,3,L,pre}, {9617,0,11,1,L,eq}, {18021,0,12,7,E,eq},
    {1397,0,20,4,H,eq}, {30505,0,22,2,L,eq}, {10394,0,7,7,E,eq}, {24266,0,7,7,E,eq}, {3997,0,26,6,L,eq}, {7066,0,22,8,L,eq}, {655,0,86,13,L,eq},
    {1430,0,11,11,E,eq}, {4935,0,11,0,L,eq}, {11050,0,34,3,L,eq}, {18343,0,4,7,E,eq}, {450,0,15,3,L,eq}, {20808,0,45,3,L,pre}, {20853,0,38,3,L,pre},
    {7704,0,10,7,L,eq}, {12342,0,31,0,L,pre}, {12373,0,31,0,L,pre}, {17699,0,15,7,L,eq}, {18280,0,10,7,E,eq}, {415,0,14,13,L,eq}, {23812,0,22,2,L,has},
    {4469,0,29,4,H,eq}, {10400,0,17,8,L,suf}, {8836,0,6,0,L,eq}, {37239,0,16,2,L,pre}, {21922,0,13,7,E,eq}, {12769,0,10,5,E,eq}, {5802,0,6,1,E,eq},
    {19584,0,20,1,L,suf}, {21590,0,10,5,L,eq}, {11268,0,5,0,L,eq}, {6843,0,6,3,E,eq}, {27681,0,12,4,H,eq}, {7451,0,15,5,L,eq}, {17185,0,4,7,E,eq},
    {39012,0,36,2,L,eq}, {3089,0,20,5,L,has}, {22368,0,13,7,L,pre}, {22381,0,19,7,L,pre}, {11343,0,11,4,H,eq}, {15940,0,15,6,L,eq}, {14440,0,36,6,L,eq},
    {38285,0,18,2,L,pre}, {8245,0,14,7,L,eq}, {21677,0,10,4,L,eq}, {8463,41,52,0,L,has}, {14428,0,17,0,L,eq}, {16763,27,38,0,L,has}, {16830,22,33,0,L,has},
    {12548,0,23,2,E,eq}, {12662,0,7,7,E,eq}, {17030,0,32,0,L,eq}, {45682,0,44,2,L,pre}, {5915,0,14,5,L,eq}, {17398,0,18,5,L,eq}, {13505,0,15,4,H,eq},
    {26221,0,14,4,L,eq}, {5335,0,12,7,L,eq}, {40292,0,38,2,L,eq}, {18897,0,16,4,L,eq}, {10493,0,11,7,E,eq}, {9967,0,36,2,L,eq}, {24831,0,32,4,L,eq},
    {2109,0,13,4,H,eq}, {11209,0,16,7,E,eq}, {16747,0,19,1,L,pre}, {16766,0,22,1,L,pre}, {16788,0,16,1,L,pre}, {16804,0,19,1,L,pre}, {10298,0,13,4,E,eq},
    {24653,0,20,7,L,eq}, {10536,0,5,7,E,eq}, {12970,0,26,8,L,suf}, {15343,0,7,7,E,eq}, {13008,0,28,6,L,pre}, {2602,0,24,0,L,eq}, {1493,0,10,11,E,eq},
    {8513,0,14,5,L,eq}, {21448,0,33,6,L,eq}, {10075,0,8,5,E,eq}, {325,0,11,12,B,pre}, {19540,0,11,7,E,eq}, {13792,0,7,8,L,pre}, {17468,0,19,1,L,eq},
    {7142,0,27,2,L,has}, {16007,0,18,2,L,has}, {8253,0,19,4,H,eq}, {5926,0,25,6,L,eq}, {21211,0,6,1,E,eq}, {1056,0,17,0,L,eq}, {7978,0,18,0,L,eq},
    {16158,0,18,0,L,eq}, {7743,0,12,5,L,eq}, {16969,0,30,6,L,eq}, {9953,0,7,5,E,eq}, {3996,0,15,7,L,eq}, {7044,0,13,7,L,eq}, {10209,0,7,7,E,eq},
    {18212,0,7,7,E,eq}, {4930,0,15,4,E,eq}, {25644,0,18,4,H,eq}, {6203,0,10,4,E,eq}, {7537,0,24,5,L,eq}, {24186,0,25,4,H,eq}, {8401,0,27,4,H,eq},
    {3628,0,21,1,L,eq}, {14431,0,23,4,H,eq}, {911,0,17,1,L,eq}, {1014,0,19,1,L,eq}, {16970,0,30,1,L,eq}, {40961,0,44,2,L,has}, {5169,0,23,7,L,eq},
    {3826,0,26,3,L,eq}, {7091,0,8,3,E,eq}, {19518,0,25,5,L,eq}, {18995,0,12,0,L,eq}, {8582,0,8,0,L,eq}, {8590,0,8,0,L,eq}, {17161,0,5,7,E,eq},
    {807,0,9,11,E,eq}, {7485,0,31,2,L,eq}, {5269,10,21,1,L,has}, {8083,7,18,1,L,has}, {43441,0,43,2,L,eq}, {13082,0,28,6,L,pre}, {10461,0,44,3,L,pre},
    {2194,0,13,4,H,eq}, {5510,0,7,1,E,eq}, {13384,0,12,4,L,eq}, {46762,0,18,2,L,eq}, {3168,0,15,4,H,eq}, {12609,0,6,7,E,eq}, {1014,0,14,7,L,eq},
    {0,0,13,0,L,eq}, {3066,0,14,7,L,eq}, {137,0,25,7,L,eq}, {4268,0,14,4,H,eq}, {8179,0,43,0,L,pre}, {8222,0,38,0,L,pre}, {8260,0,50,0,L,pre},
    {16570,0,38,0,L,pre}, {16608,0,36,0,L,pre}, {16644,0,41,0,L,pre}, {9095,0,26,6,L,pre}, {9121,0,26,6,L,pre}, {9147,0,22,6,L,pre}, {18473,0,21,6,L,pre},
    {18494,0,25,6,L,pre}, {18519,0,28,6,L,pre}, {18547,0,24,6,L,pre}, {18617,0,28,6,L,pre}, {18645,0,27,6,L,pre}, {26352,0,15,2,L,eq}, {1050,0,17,3,L,eq},
    {8441,0,21,3,L,eq}, {1075,0,34,6,L,has}, {7003,0,14,0,E,eq}, {13383,0,15,1,L,eq}, {25684,0,25,2,L,eq}, {3804,0,18,6,L,eq}, {11740,0,29,5,L,eq},
    {16654,0,7,7,E,eq}, {5100,0,13,4,L,pre}, {5127,0,10,4,L,pre}, {3095,0,12,9,L,pre}, {17645,11,54,2,L,has}, {18496,2,42,2,L,has}, {13455,0,18,4,H,eq},
    {18826,0,24,5,L,pre}, {14068,0,29,5,L,eq}, {7410,0,52,8,H,eq}, {12228,0,10,3,E,eq}, {8067,0,16,1,L,pre}, {25361,0,27,3,L,eq}, {10082,0,12,4,H,eq},
    {386,0,9,11,E,pre}, {19311,0,16,1,L,eq}, {26397,0,15,2,L,eq}, {15600,0,37,4,H,eq}, {22643,0,25,7,L,eq}, {12387,0,23,8,L,suf}, {12410,0,24,8,L,suf},
    {2760,0,32,3,L,eq}, {3358,0,39,3,L,eq}, {1091,0,5,11,E,pre}, {41787,0,19,2,L,eq}, {9690,0,9,7,L,pre}, {420,0,4,12,B,suf}, {7762,0,27,4,H,eq},
    {24888,0,23,4,L,eq}, {10292,0,6,4,E,eq}, {4692,0,19,0,L,eq}, {35419,18,27,2,L,has}, {14501,0,19,0,L,eq}, {4676,0,26,6,L,eq}, {23009,0,11,4,H,eq},
    {47,0,24,6,L,has}, {14694,0,25,6,L,eq}, {2680,0,8,1,L,eq}, {13883,0,7,2,B,pre}, {32575,0,33,2,L,eq}, {3937,0,28,4,H,eq}, {2692,16,31,8,L,has},
    {27391,0,16,4,H,eq}, {21524,0,21,6,L,eq}, {21551,0,10,4,L,eq}, {24405,0,17,7,L,eq}, {19892,0,23,6,L,eq}, {22189,0,23,6,L,eq}, {9005,0,20,6,L,eq},
    {10784,0,6,7,E,eq}, {13676,0,39,0,L,eq}, {583,0,20,0,L,eq}, {21479,0,26,5,L,eq}, {9445,0,16,4,L,eq}, {4850,0,12,0,L,eq}, {7758,4,37,3,L,has},
    {9607,0,19,4,H,eq}, {4833,0,17,0,L,eq}, {11659,0,13,5,E,eq}, {2281,0,10,0,E,eq}, {4463,0,21,7,L,eq}, {12141,0,16,0,L,eq}, {9431,0,12,7,L,pre},
    {27157,0,12,7,L,eq}, {2413,0,11,4,H,eq}, {1943,0,25,3,L,eq}, {21916,0,38,1,L,eq}, {9230,0,4,7,L,pre}, {10423,0,27,4,H,eq}, {3889,0,27,7,L,eq},
    {0,4,28,2,L,has}, {28,4,27,2,L,has}, {55,4,29,2,L,has}, {106,4,27,2,L,has}, {133,4,26,2,L,has}, {159,4,21,2,L,has}, {197,4,17,2,L,has},
    {214,4,22,2,L,has}, {437,0,39,2,L,has}, {476,0,14,2,L,has}, {6117,5,43,2,L,has}, {15681,4,55,2,L,has}, {15769,4,23,2,L,has}, {17615,16,30,2,L,has},
    {18405,8,27,2,L,has}, {20502,5,60,2,L,has}, {21337,34,49,2,L,has}, {23136,18,53,2,L,has}, {26175,0,18,7,L,eq}, {1473,5,28,8,L,has}, {7792,5,31,8,E,has},
    {18161,0,15,4,H,eq}, {21450,0,22,1,L,eq}, {35446,19,44,2,L,has}, {18096,0,49,5,L,has}, {18145,0,37,5,L,has}, {15113,0,54,6,L,has}, {7179,0,16,7,L,eq},
    {3725,0,9,1,L,eq}, {699,0,8,11,E,eq}, {2759,0,13,0,L,eq}, {6373,22,37,3,L,has}, {15813,0,47,3,L,eq}, {6779,0,16,5,L,eq}, {27941,0,15,3,L,eq},
    {11562,0,6,7,E,eq}, {13566,0,23,7,L,eq}, {23600,0,24,3,L,eq}, {2479,0,19,7,L,eq}, {42752,0,8,2,L,eq}, {13129,0,21,2,B,eq}, {7638,0,19,5,L,eq},
    {9754,0,20,0,L,eq}, {7693,0,20,5,L,eq}, {21094,0,17,6,E,eq}, {17256,0,20,6,E,eq}, {15710,0,16,7,L,eq}, {20164,0,11,5,E,eq}, {19219,0,27,7,L,eq},
    {23050,0,24,7,L,eq}, {32146,0,61,2,L,eq}, {346,0,15,4,H,eq}, {13589,0,17,7,L,eq}, {16720,0,6,7,E,eq}, {16109,33,47,2,L,has}, {20130,3,54,2,L,has},
    {4261,0,35,5,L,has}, {4432,0,24,5,L,has}, {4456,0,24,5,L,has}, {16668,0,8,7,E,eq}, {1955,5,31,8,L,has}, {1986,3,23,8,L,has}, {633,0,49,9,L,eq},
    {11365,0,6,1,E,eq}, {9204,0,34,1,L,suf}, {20817,0,14,6,L,eq}, {25979,0,24,3,E,eq}, {21773,0,44,5,L,eq}, {21817,0,44,5,L,eq}, {21861,0,44,5,L,eq},
    {9627,0,15,6,L,eq}, {26061,0,16,7,L,eq}, {10472,0,6,7,E,eq}, {10575,0,7,7,E,eq}, {17781,0,14,7,L,eq}, {14041,0,34,8,L,pre}, {20970,0,38,6,L,pre},
    {21041,0,32,6,L,pre}, {9064,0,32,8,L,has}, {11210,0,21,0,L,eq}, {8438,0,15,2,L,eq}, {9978,0,66,1,L,eq}, {20776,0,13,3,L,eq}, {11864,0,14,4,L,pre},
    {11920,0,10,4,L,pre}, {16529,0,47,3,L,eq}, {4987,0,15,0,L,eq}, {22510,0,21,1,L,eq}, {18594,0,24,1,L,eq}, {240,0,30,0,L,eq}, {11897,0,13,7,E,eq},
    {22327,0,54,1,L,suf}, {18084,0,9,7,E,eq}, {10004,0,2,7,E,eq}, {12526,0,14,7,E,eq}, {9317,0,16,4,H,eq}, {18512,0,18,4,H,eq}, {44,0,15,1,L,eq},
    {912,0,13,7,L,eq}, {4024,0,17,0,L,eq}, {14664,0,14,5,L,eq}, {16328,0,30,5,E,eq}, {18950,0,12,4,L,eq}, {15118,0,35,0,L,eq}, {8339,0,10,1,L,eq},
    {26346,0,20,4,L,eq}, {2844,0,19,0,L,eq}, {4079,12,22,8,L,has}, {4135,22,32,8,L,has}, {6219,0,22,8,L,eq}, {7337,0,10,8,H,eq}, {22632,0,22,1,L,eq},
    {12189,0,21,4,H,eq}, {7476,0,15,6,L,eq}, {13280,0,27,1,L,eq}, {22128,0,45,1,L,pre}, {22173,0,47,1,L,pre}, {22220,0,36,1,L,pre}, {3599,0,7,9,E,eq},
    {9919,0,7,7,E,eq}, {4543,0,9,9,E,eq}, {14266,0,34,2,B,pre}, {5566,0,19,3,L,pre}, {5585,0,19,3,L,pre}, {5604,0,15,3,L,pre}, {5999,0,19,3,L,pre},
    {7839,0,12,3,L,pre}, {704,0,13,9,L,eq}, {495,0,17,12,B,suf}, {6996,7,25,2,L,has}, {4101,4,34,8,L,has}, {15349,0,18,0,L,eq}, {13199,0,11,6,L,eq},
    {6087,0,16,7,L,eq}, {3764,0,13,7,L,eq}, {12869,0,26,4,L,pre}, {13045,0,24,4,L,pre}, {3587,0,17,6,L,eq}, {7038,0,15,0,E,eq}, {21831,0,27,7,L,pre},
    {18696,0,29,0,L,eq}, {5836,0,13,8,L,eq}, {18061,0,15,5,L,pre}, {3626,0,6,9,E,eq}, {28103,0,36,2,B,eq}, {25024,0,33,4,L,eq}, {19150,0,21,5,L,eq},
    {11354,0,11,4,H,eq}, {500,0,18,9,L,eq}, {7445,0,39,3,L,eq}, {21347,0,17,5,L,eq}, {7772,0,11,7,L,eq}, {10817,0,63,0,L,eq}, {13671,0,24,2,B,eq},
    {8393,0,25,6,L,eq}, {13168,0,7,7,E,eq}, {14653,0,11,5,L,eq}, {19719,0,32,6,L,eq}, {22799,0,23,7,L,eq}, {28535,0,56,2,B,eq}, {11674,0,23,4,L,eq},
    {5156,0,19,0,L,eq}, {2159,0,16,1,L,eq}, {7929,0,16,7,L,eq}, {25052,0,9,7,E,pre}, {5309,0,17,8,L,eq}, {4073,0,22,4,H,eq}, {16703,0,5,5,E,eq},
    {16708,0,6,5,E,eq}, {13908,0,8,2,B,pre}, {13916,0,16,2,B,pre}, {14604,0,21,2,B,pre}, {14640,0,20,2,B,pre}, {27448,0,18,2,L,pre}, {5255,0,40,3,L,pre},
    {5295,0,41,3,L,pre}, {5619,0,24,3,L,pre}, {3476,0,18,4,H,eq}, {19847,0,23,5,L,pre}, {19870,0,19,5,L,pre}, {19889,0,22,5,L,pre}, {9699,0,9,7,L,pre},
    {9708,0,11,7,L,pre}, {555,0,38,10,L,pre}, {8514,0,15,2,L,eq}, {28364,0,12,3,L,eq}, {25662,0,8,4,L,eq}, {13132,0,18,6,L,pre}, {5897,0,8,9,L,eq},
    {1536,0,17,4,H,eq}, {2543,0,18,4,H,eq}, {12625,0,19,4,L,eq}, {13184,0,14,7,E,eq}, {204,0,36,0,L,eq}, {1155,0,16,3,L,eq}, {14667,0,15,6,L,eq},
    {809,0,11,0,L,eq}, {6075,0,16,1,E,eq}, {27999,0,12,4,L,eq}, {4023,0,14,6,L,eq}, {5977,0,7,1,E,eq}, {2957,0,17,7,L,eq}, {5930,0,17,7,L,eq},
    {2555,0,14,1,L,eq}, {7176,0,16,1,L,eq}, {22595,0,4,3,E,eq}, {18673,0,14,4,H,eq}, {5594,0,14,0,L,eq}, {941,7,26,2,L,has}, {41633,0,20,2,L,eq},
    {6295,0,12,7,L,eq}, {16535,8,28,2,L,has}, {5492,0,13,7,L,eq}, {13624,0,17,6,L,eq}, {11801,0,12,7,E,eq}, {47965,0,15,2,L,eq}, {27007,0,18,7,L,eq},
    {3235,0,14,4,H,eq}, {17318,0,31,1,L,pre}, {21523,0,27,1,L,pre}, {19109,0,15,5,L,eq}, {7940,0,17,1,L,eq}, {13266,0,4,7,E,eq}, {16461,0,13,7,E,eq},
    {32685,0,34,2,L,eq}, {643,0,31,0,L,eq}, {22841,0,17,1,L,eq}, {22858,0,17,1,L,eq}, {7266,0,23,5,L,eq}, {10273,0,16,2,L,eq}, {9995,0,19,3,L,eq},
    {2005,0,16,0,E,eq}, {16164,0,6,7,E,eq}, {7146,0,19,4,L,eq}, {4011,0,12,7,L,eq}, {10222,0,14,2,L,eq}, {36738,0,56,2,L,eq}, {10293,0,4,5,E,eq},
    {5905,0,12,9,L,eq}, {5917,0,18,9,L,eq}, {27906,0,14,3,L,eq}, {5755,0,16,4,L,pre}, {5771,0,16,4,L,pre}, {5787,0,15,4,L,pre}, {7960,0,9,4,L,pre},
    {9552,0,9,7,L,pre}, {8691,0,61,6,L,pre}, {13394,0,11,7,E,eq}, {522,0,4,10,E,eq}, {27801,0,12,4,H,eq}, {17405,6,28,2,L,has}, {8101,0,13,1,L,eq},
    {22544,0,20,4,L,eq}, {1168,0,6,11,E,pre}, {3518,0,4,9,B,pre}, {230,0,84,10,L,eq}, {5652,0,56,6,L,eq}, {1308,0,5,11,E,pre}, {12324,0,6,2,E,eq},
    {3309,0,18,6,L,eq}, {40000,0,39,2,L,has}, {8857,0,31,2,L,eq}, {7139,0,20,6,L,eq}, {21818,0,13,3,L,eq}, {5792,0,14,7,L,eq}, {7611,0,16,7,L,eq},
    {3979,0,15,0,L,eq}, {5803,0,17,5,L,eq}, {245,0,11,12,B,pre}, {24223,0,6,7,E,eq}, {3549,9,28,8,L,has}, {1061,0,12,9,L,eq}, {26116,0,31,2,L,eq},
    {579,0,19,11,E,eq}, {5532,0,5,1,E,eq}, {12891,0,10,2,B,eq}, {29344,0,43,2,L,eq}, {7172,0,13,4,E,eq}, {17375,0,39,0,L,eq}, {17973,0,34,0,L,eq},
    {12537,0,15,3,L,eq}, {16142,0,31,4,H,eq}, {13647,0,13,7,L,eq}, {4848,0,40,9,L,eq}, {21153,0,24,6,L,eq}, {10460,0,7,7,E,eq}, {3700,8,16,8,L,has},
    {2563,0,7,9,L,eq}, {114,3,14,6,L,has}, {150,8,19,6,L,has}, {326,0,21,6,L,has}, {370,0,26,6,L,has}, {396,0,26,6,L,has}, {11890,0,22,0,L,eq},
    {18338,0,20,3,L,eq}, {5996,0,10,4,E,eq}, {18176,0,10,4,H,eq}, {23299,0,19,4,L,eq}, {43732,0,27,2,L,eq}, {18307,0,13,4,L,eq}, {35116,0,27,2,L,pre},
    {35143,0,25,2,L,pre}, {35168,0,31,2,L,pre}, {35199,0,25,2,L,pre}, {35224,0,31,2,L,pre}, {35255,0,25,2,L,pre}, {35280,0,26,2,L,pre}, {37965,0,27,2,L,pre},
    {37992,0,20,2,L,pre}, {38012,0,23,2,L,pre}, {38035,0,21,2,L,pre}, {8162,0,17,0,L,eq}, {7504,0,12,1,L,eq}, {12682,0,7,7,E,eq}, {4814,0,34,9,L,eq},
    {10757,0,20,3,E,eq}, {18244,0,18,4,L,eq}, {730,21,31,6,L,has}, {761,23,33,6,L,has}, {819,21,31,6,L,has}, {873,15,25,6,L,has}, {10625,0,10,7,E,eq},
    {9656,0,18,0,L,eq}, {12606,0,36,0,L,eq}, {6828,0,24,5,L,eq}, {72,0,12,4,H,eq}, {15597,0,18,1,E,eq}, {21402,0,20,5,L,eq}, {9942,0,11,5,E,eq},
    {8138,0,16,5,L,eq}, {3111,0,15,7,L,eq}, {19842,12,54,2,L,has}, {2373,0,10,1,L,eq}, {10195,0,9,1,E,eq}, {21376,0,14,1,L,eq}, {19509,0,13,7,E,eq},
    {18990,0,7,5,E,eq}, {5795,0,30,0,L,eq}, {20544,0,10,4,L,eq}, {1896,0,15,1,L,eq}, {26318,0,9,7,L,eq}, {13049,0,14,2,B,eq}, {17445,0,17,6,L,eq},
    {13587,0,13,0,L,eq}, {16946,0,24,1,L,eq}, {13688,5,43,8,L,has}, {2188,0,22,3,L,eq}, {7276,0,7,2,L,eq}, {857,0,33,13,L,eq}, {1588,0,33,1,L,eq},
    {10090,0,10,7,E,eq}, {3229,0,14,0,L,eq}, {41418,0,46,2,L,eq}, {25506,0,17,4,H,eq}, {40207,0,36,2,L,eq}, {27433,0,24,4,H,eq}, {18298,0,8,7,E,eq},
    {4560,0,17,0,L,eq}, {27813,0,12,4,H,eq}, {8758,0,21,5,L,eq}, {413,5,22,8,L,has}, {466,0,30,8,L,has}, {5395,0,8,1,E,eq}, {9625,0,31,3,L,pre},
    {5047,0,17,3,L,eq}, {12903,0,13,5,L,eq}, {46826,0,11,2,L,eq}, {15273,0,20,7,L,eq}, {11020,0,27,8,L,pre}, {11047,0,24,8,L,pre}, {14131,0,19,4,L,eq},
    {20926,0,34,3,L,pre}, {20960,0,33,3,L,pre}, {20918,0,10,4,L,pre}, {20939,0,11,4,L,pre}, {20963,0,13,4,L,pre}, {6986,0,18,5,L,eq}, {4059,0,26,6,L,eq},
    {16190,0,16,6,L,eq}, {10899,0,5,7,E,eq}, {490,0,25,2,L,has}, {515,0,26,2,L,has}, {632,0,21,2,L,has}, {701,35,46,2,L,has}, {1147,21,32,2,L,has},
    {17145,19,30,2,L,has}, {17295,21,41,2,L,has}, {21794,9,60,2,L,has}, {21854,16,43,2,L,has}, {28332,0,33,2,B,eq}, {3134,8,45,8,L,has}, {4009,0,15,0,L,eq},
    {10391,0,21,6,L,eq}, {11354,0,7,7,E,eq}, {5552,0,29,5,L,eq}, {11692,0,4,7,E,eq}, {498,0,2,11,E,eq}, {8483,0,28,3,L,eq}, {8511,0,28,3,L,eq},
    {25483,0,11,4,H,eq}, {16763,0,7,7,E,eq}, {26263,0,15,3,L,eq}, {18435,0,22,5,L,eq}, {42109,0,24,2,L,pre}, {1248,0,15,3,L,eq}, {1421,0,23,3,L,eq},
    {6885,0,22,5,L,eq}, {6822,16,42,2,L,has}, {6864,17,26,2,L,has}, {23393,9,51,2,L,has}, {24256,7,37,2,L,has}, {6826,0,8,3,E,eq}, {2977,14,31,5,L,has},
    {10955,0,7,7,E,eq}, {979,0,11,1,L,eq}, {5961,0,12,1,E,eq}, {17960,0,6,7,E,eq}, {22135,0,12,5,L,eq}, {8292,0,15,7,L,eq}, {21799,0,8,7,L,pre},
    {4752,0,22,7,L,eq}, {24185,0,12,7,E,eq}, {3045,0,14,4,H,eq}, {19960,0,15,7,L,eq}, {936,0,13,4,H,eq}, {7078,5,36,2,L,has}, {44020,0,30,2,L,pre},
    {18566,0,20,5,L,eq}, {9876,0,8,7,E,eq}, {9884,0,8,7,E,eq}, {11234,0,53,8,L,has}, {10298,0,47,3,L,pre}, {2033,7,22,6,L,has}, {8313,0,19,6,E,eq},
    {3627,0,10,6,L,eq}, {2514,0,10,1,L,eq}, {4008,10,20,2,L,has}, {4028,10,20,2,L,has}, {10585,0,19,6,L,eq}, {16987,0,10,7,E,eq}, {2532,0,7,1,L,eq},
    {8746,0,25,1,L,eq}, {26143,0,14,7,L,eq}, {10504,0,8,2,L,eq}, {14656,24,45,3,L,has}, {27416,0,17,4,H,eq}, {19822,0,21,3,L,eq}, {1218,0,11,9,L,eq},
    {12554,0,27,0,L,eq}, {1598,0,23,3,L,eq}, {18931,0,19,4,L,eq}, {20781,0,19,4,L,eq}, {27169,0,9,7,L,eq}, {474,0,8,12,B,suf}, {16306,0,37,3,L,eq},
    {11178,0,14,3,L,eq}, {321,0,17,1,L,eq}, {527,0,17,1,L,eq}, {8073,0,11,5,L,eq}, {25781,0,16,7,L,pre}, {25797,0,37,7,L,pre}, {40621,0,25,2,L,eq},
    {21979,0,39,3,L,pre}, {37355,0,15,2,L,eq}, {11495,0,18,4,H,eq}, {8933,0,26,2,L,eq}, {13451,0,18,7,L,eq}, {1714,5,26,6,L,has}, {8332,0,23,6,L,eq},
    {12048,0,18,0,L,eq}, {14235,0,41,3,L,pre}, {14276,0,40,3,L,pre}, {14316,0,48,3,L,pre}, {14364,0,43,3,L,pre}, {14407,0,39,3,L,pre}, {22822,0,22,7,L,eq},
    {12617,0,35,8,L,has}, {12652,0,35,8,L,has}, {12687,0,35,8,L,has}, {2365,0,41,6,L,eq}, {13628,0,21,2,B,eq}, {5547,0,17,7,L,eq}, {22258,0,31,3,L,pre},
    {22289,0,21,3,L,pre}, {482,0,6,12,B,suf}, {10465,0,25,2,L,eq}, {41005,0,31,2,L,has}, {41059,0,34,2,L,has}, {2772,0,17,4,H,eq}, {17487,0,29,1,L,eq},
    {10801,0,21,2,L,pre}, {10822,0,27,2,L,pre}, {3982,0,14,7,L,eq}, {8750,0,18,2,L,eq}, {44088,14,26,2,L,has}, {44114,7,25,2,L,has}, {5003,0,25,6,L,eq},
    {513,0,14,1,L,eq}, {8170,0,15,7,L,eq}, {28376,0,39,3,L,pre}, {28415,0,33,3,L,pre}, {28448,0,39,3,L,pre}, {27239,0,13,7,L,pre}, {18273,0,17,4,L,eq},
    {7616,0,46,0,L,eq}, {23115,0,12,1,E,eq}, {26473,0,13,4,L,pre}, {26499,0,14,4,L,pre}, {8920,0,32,1,L,pre}, {9012,0,23,1,L,pre}, {17814,0,25,5,L,eq},
    {3682,8,18,8,L,has}, {21608,0,36,1,L,pre}, {2757,0,15,4,H,eq}, {24696,0,23,4,L,eq}, {9974,0,10,5,E,eq}, {26962,0,15,7,L,eq}, {22894,0,11,4,E,eq},
    {7564,0,16,7,L,eq}, {24304,0,6,7,E,eq}, {5188,0,16,8,L,eq}, {15762,0,25,0,L,eq}, {16308,0,21,1,L,eq}, {8095,0,24,2,L,eq}, {1241,0,18,0,L,eq},
    {25221,0,34,4,L,pre}, {25287,0,34,4,L,pre}, {22515,0,62,6,L,pre}, {14249,0,65,8,L,pre}, {14314,0,46,8,L,pre}, {14360,0,42,8,L,pre}, {752,0,8,1,L,eq},
    {3983,0,14,6,L,eq}, {2164,0,14,7,L,eq}, {12909,0,5,7,E,eq}, {13531,0,7,4,H,eq}, {23109,0,6,1,E,eq}, {14860,0,13,4,L,eq}, {17494,0,35,6,L,eq},
    {15524,0,19,7,L,eq}, {17124,0,5,7,E,eq}, {7318,0,19,3,L,eq}, {33017,10,30,2,L,has}, {14601,0,57,8,L,has}, {590,0,14,9,L,eq}, {14510,0,8,2,B,pre},
    {18390,0,10,3,L,eq}, {9207,0,40,3,L,pre}, {12324,0,49,5,L,pre}, {12373,0,49,5,L,pre}, {12422,0,47,5,L,pre}, {6421,0,71,6,L,pre}, {6592,0,67,6,L,pre},
    {6659,0,47,6,L,pre}, {27717,0,12,4,H,eq}, {21080,0,13,1,L,eq}, {14012,0,32,6,L,pre}, {14044,0,30,6,L,pre}, {7598,0,11,4,H,eq}, {5654,0,7,7,L,eq},
    {8801,0,19,4,L,eq}, {34121,0,24,2,L,eq}, {34145,0,24,2,L,eq}, {7990,0,9,8,E,eq}, {319,0,15,3,L,eq}, {1162,0,6,11,E,pre}, {15212,0,17,7,L,eq},
    {27693,0,19,3,L,eq}, {26217,0,18,7,L,eq}, {15246,0,27,7,L,eq}, {0,0,10,1,L,eq}, {5115,0,22,3,L,eq}, {23065,0,22,1,L,suf}, {16628,0,8,7,E,eq},
    {11310,0,13,4,H,eq}, {6032,0,23,5,L,eq}, {13023,0,28,8,L,pre}, {10350,0,21,1,L,eq}, {20756,0,13,4,L,eq}, {3710,0,19,0,L,eq}, {16736,0,7,7,E,eq},
    {14157,0,10,2,B,pre}, {5118,0,10,6,E,eq}, {4052,0,6,7,L,eq}, {16511,0,28,0,L,eq}, {125,0,13,4,H,eq}, {1714,0,8,7,L,eq}, {4878,10,25,5,L,has},
    {4924,8,23,5,L,has}, {5078,12,27,5,L,has}, {36181,0,15,2,B,eq}, {13406,0,12,4,L,pre}, {12957,0,4,2,B,eq}, {4058,0,12,3,L,eq}, {12367,0,7,7,E,eq},
    {4225,0,21,0,L,eq}, {4246,0,21,0,L,eq}, {9554,0,19,0,L,eq}, {17734,0,22,3,L,eq}, {9294,0,17,7,L,pre}, {42152,0,21,2,L,pre}, {1371,0,8,11,E,pre},
    {16244,0,21,1,L,eq}, {2724,0,22,7,L,eq}, {12723,0,4,7,E,eq}, {18752,0,17,4,H,eq}, {7707,0,19,2,L,eq}, {11859,0,6,7,E,eq}, {7765,0,17,2,L,eq},
    {20881,0,45,5,L,pre}, {5189,0,23,9,L,eq}, {129,0,13,3,L,eq}, {2094,0,20,9,L,eq}, {893,0,6,11,E,eq}, {18899,0,29,5,L,eq}, {7567,0,13,8,H,eq},
    {5255,0,12,0,L,eq}, {17752,0,25,5,L,eq}, {21455,0,16,7,L,eq}, {4690,0,24,3,L,eq}, {3458,0,19,7,L,eq}, {19690,0,12,4,H,eq}, {12249,0,14,7,E,eq},
    {3529,0,23,4,H,eq}, {3568,0,23,4,H,eq}, {11537,0,8,7,E,eq}, {20039,0,41,7,L,eq}, {31103,0,21,2,L,eq}, {6908,0,16,2,L,has}, {12850,0,57,3,L,pre},
    {12907,0,57,3,L,pre}, {5031,0,12,7,L,eq}, {13216,0,15,7,E,eq}, {20594,49,74,2,L,has}, {11821,0,64,1,L,eq}, {6425,0,12,7,L,eq}, {19660,0,7,7,E,eq},
    {13220,13,26,8,L,has}, {4223,0,13,6,L,eq}, {13335,0,20,2,B,eq}, {15615,0,21,1,E,eq}, {45726,0,53,2,L,pre}, {27143,0,26,4,L,pre}, {2749,0,30,8,L,has},
    {22212,0,61,6,L,eq}, {17500,5,14,2,L,has}, {22091,0,14,4,H,eq}, {3008,21,31,5,L,has}, {3039,13,23,5,L,has}, {11568,0,5,7,E,eq}, {15737,0,29,5,L,eq},
    {20300,0,9,4,H,eq}, {13572,0,22,6,L,eq}, {14719,0,18,6,L,eq}, {9382,0,17,1,L,eq}, {10664,0,6,7,E,eq}, {10450,0,23,4,H,eq}, {1370,0,35,6,L,has},
    {13175,0,9,7,E,eq}, {8333,0,18,5,L,eq}, {7382,0,20,6,L,pre}, {5911,0,30,8,L,eq}, {17066,0,21,1,L,eq}, {24531,0,28,2,L,has}, {18456,0,10,4,H,eq},
    {5346,16,33,5,L,has}, {16496,0,24,5,L,eq}, {140,0,12,12,B,pre}, {23846,0,20,4,H,eq}, {19269,0,12,6,L,eq}, {12518,0,8,7,E,eq}, {6662,0,15,8,L,eq},
    {8566,0,19,2,L,eq}, {4289,0,9,3,L,eq}, {10814,0,27,4,H,eq}, {27395,0,8,7,L,pre}, {22063,0,18,5,L,eq}, {19500,0,9,7,E,eq}, {3412,0,15,7,L,eq},
    {21875,0,12,4,L,pre}, {21887,0,24,4,L,pre}, {30899,0,32,2,L,eq}, {34620,0,16,2,L,eq}, {24673,0,23,7,L,eq}, {1990,0,15,0,E,eq}, {23228,0,33,6,L,has},
    {4827,0,14,4,E,eq}, {90,0,14,10,L,eq}, {16221,0,14,6,L,eq}, {4841,0,13,4,E,eq}, {27097,0,12,7,L,eq}, {32459,0,22,2,L,eq}, {6300,0,18,8,L,eq},
    {10176,0,6,7,E,eq}, {5904,0,3,1,E,eq}, {10924,0,5,7,E,eq}, {3436,0,9,9,B,eq}, {3556,0,10,9,E,eq}, {16559,0,24,1,L,pre}, {16583,0,28,1,L,pre},
    {16611,0,25,1,L,pre}, {16636,0,20,1,L,pre}, {16656,0,24,1,L,pre}, {19143,0,19,4,L,eq}, {7679,0,15,7,L,eq}, {18117,0,18,1,L,eq}, {13133,0,37,8,L,pre},
    {26248,0,15,3,L,eq}, {15466,0,71,5,L,eq}, {15537,0,71,5,L,eq}, {9977,0,5,7,E,eq}, {4173,0,16,0,L,eq}, {4189,0,16,0,L,eq}, {3770,0,27,1,L,eq},
    {5058,17,36,2,L,has}, {5270,0,19,2,L,has}, {2450,0,9,4,H,eq}, {6395,0,17,5,L,eq}, {10817,0,9,3,E,eq}, {7753,0,25,1,L,eq}, {3336,0,10,7,L,eq},
    {3876,0,11,1,L,eq}, {6574,0,12,3,E,eq}, {11884,0,13,7,E,eq}, {12548,0,13,1,L,eq}, {23432,0,13,7,L,pre}, {10747,0,22,1,E,eq}, {5352,0,14,0,L,eq},
    {14445,0,21,0,L,eq}, {18935,0,24,0,L,eq}, {12329,0,27,4,H,eq}, {12356,0,27,4,H,eq}, {3573,0,14,6,L,eq}, {1315,0,21,9,L,eq}, {17821,0,21,1,L,suf},
    {5849,0,16,8,L,eq}, {18668,0,28,0,L,eq}, {11290,0,7,7,E,eq}, {18175,0,15,1,L,eq}, {4311,0,16,4,H,eq}, {190,0,15,7,L,eq}, {2814,0,12,0,L,eq},
    {17799,0,22,1,L,pre}, {12714,0,36,0,L,eq}, {8851,0,31,0,L,eq}, {19071,0,23,4,L,eq}, {5460,0,6,1,E,eq}, {17053,0,31,6,L,eq}, {7159,0,17,1,L,eq},
    {107,0,22,3,L,eq}, {28169,0,12,3,L,eq}, {16453,0,8,7,E,eq}, {28050,0,15,2,B,eq}, {5309,0,9,7,L,eq}, {5283,0,10,8,L,eq}, {7967,0,10,3,E,eq},
    {29111,0,20,2,B,has}, {37584,0,23,2,L,eq}, {11162,0,22,1,L,pre}, {11184,0,26,1,L,pre}, {11984,0,10,4,E,eq}, {19004,0,12,5,E,eq}, {6770,0,12,7,L,eq},
    {7451,0,28,1,L,eq}, {21290,0,16,7,L,eq}, {7592,0,13,5,L,eq}, {18909,0,12,7,L,eq}, {5884,0,23,0,L,eq}, {11696,0,39,0,L,eq}, {10172,0,6,1,E,eq},
    {6027,0,16,7,L,eq}, {9536,0,18,0,L,eq}, {9801,0,9,4,L,eq}, {11646,0,13,5,E,eq}, {2892,0,14,0,L,eq}, {3698,0,16,1,L,eq}, {24669,0,27,4,H,eq},
    {16260,0,10,7,E,eq}, {16251,0,28,4,L,eq}, {8455,0,19,7,L,eq}, {17516,0,23,1,L,eq}, {35672,18,41,2,L,has}, {2974,0,16,7,L,eq}, {19772,0,25,6,L,eq},
    {7192,0,23,1,L,eq}, {8856,0,32,1,L,eq}, {26479,0,10,7,E,pre}, {8603,0,15,7,L,eq}, {28283,0,31,2,B,eq}, {9073,0,32,0,L,eq}, {9588,0,8,1,L,eq},
    {1496,0,46,0,L,eq}, {13369,0,15,4,L,eq}, {1099,0,48,9,L,eq}, {10243,0,2,7,E,eq}, {18957,0,6,1,E,eq}, {17882,0,15,1,L,eq}, {17360,0,23,4,L,pre},
    {17383,0,20,4,L,pre}, {21997,0,21,5,L,eq}, {3113,0,16,0,L,eq}, {36687,0,51,2,L,eq}, {20290,0,10,4,H,eq}, {18358,0,32,3,L,eq}, {28591,0,40,2,B,eq},
    {3080,0,17,7,L,eq}, {11718,0,18,4,L,eq}, {3392,0,35,1,L,eq}, {2262,0,43,3,L,eq}, {7216,0,18,5,L,eq}, {2062,0,15,7,L,eq}, {4061,0,4,9,E,eq},
    {2335,0,17,4,H,eq}, {16500,0,5,7,E,eq}, {16559,0,8,7,E,eq}, {10200,0,17,4,L,eq}, {760,0,13,1,L,eq}, {21430,0,11,4,L,eq}, {2046,0,10,4,H,eq},
    {12726,0,21,4,L,eq}, {15844,0,27,1,L,eq}, {9772,0,10,5,E,eq}, {3871,0,23,9,E,eq}, {22221,0,27,7,L,eq}, {2522,0,23,9,L,eq}, {19795,0,15,4,L,eq},
    {16253,0,25,6,L,eq}, {10236,0,17,2,L,eq}, {16823,0,11,7,E,eq}, {22273,0,40,6,L,pre}, {22313,0,51,6,L,pre}, {22577,0,35,6,L,pre}, {3592,0,7,9,E,eq},
    {6412,0,17,5,L,eq}, {21521,0,20,5,L,eq}, {15481,0,15,0,L,eq}, {45271,0,55,2,L,eq}, {21628,0,21,4,L,eq}, {9328,0,13,2,L,eq}, {21831,0,16,3,L,eq},
    {12718,0,9,2,B,eq}, {391,0,22,9,L,eq}, {18444,0,12,1,L,eq}, {27202,0,12,7,L,eq}, {10152,0,9,7,E,eq}, {7291,0,22,0,L,eq}, {22435,0,5,7,L,pre},
    {1005,0,33,0,L,eq}, {12019,0,35,1,L,pre}, {12054,0,35,1,L,pre}, {20993,0,16,1,L,eq}, {20027,34,53,2,L,has}, {26458,0,15,4,L,pre}, {9196,0,7,7,L,pre},
    {12461,0,13,1,L,eq}, {21512,0,16,4,L,eq}, {3581,0,4,9,E,eq}, {12487,0,5,2,E,eq}, {9806,0,14,1,L,eq}, {12618,0,25,1,L,pre}, {3385,0,13,7,L,eq},
    {4077,0,12,9,E,eq}, {21911,0,13,4,L,pre}, {3862,0,16,0,L,eq}, {21332,0,21,4,H,eq}, {8909,0,35,0,L,eq}, {11138,0,24,1,L,pre}, {12815,0,19,2,B,eq},
    {14799,0,49,7,L,eq}, {2984,0,14,0,L,eq}, {4464,0,27,3,L,eq}, {6010,0,22,5,L,eq}, {8779,0,24,5,L,eq}, {5877,0,49,6,L,eq}, {7082,0,13,7,L,eq},
    {1111,0,13,3,L,eq}, {12448,0,17,3,L,eq}, {10374,0,17,6,L,eq}, {1078,20,30,8,L,has}, {1184,18,28,8,L,has}, {8996,0,26,8,L,has}, {9022,0,42,8,L,has},
    {29739,0,47,2,L,eq}, {1108,0,16,8,L,has}, {21859,0,16,4,L,pre}, {8752,0,50,6,L,pre}, {48029,0,22,2,L,eq}, {12799,0,3,7,E,eq}, {4139,0,10,9,E,eq},
    {17263,0,27,5,L,eq}, {1137,0,6,11,E,pre}, {12692,0,7,2,B,eq}, {5815,0,14,1,E,eq}, {12607,0,18,4,H,eq}, {41531,0,24,2,L,eq}, {7113,0,17,3,E,eq},
    {11792,0,29,1,L,eq}, {23020,0,13,4,H,eq}, {8966,0,26,6,L,eq}, {9647,0,18,7,L,pre}, {16120,0,14,6,L,eq}, {17017,0,16,7,E,eq}, {8084,0,10,5,L,eq},
    {3699,0,14,4,H,eq}, {2449,0,70,3,L,eq}, {22133,0,25,6,L,eq}, {16505,0,9,7,E,eq}, {11018,0,32,3,L,eq}, {16230,0,14,1,L,eq}, {15787,0,39,0,L,eq},
    {24129,0,13,4,L,pre}, {9556,0,18,2,L,eq}, {16387,0,40,3,L,eq}, {59,0,13,4,H,eq}, {3604,0,12,7,L,eq}, {12132,0,7,7,E,eq}, {22769,0,25,3,L,eq},
    {6088,0,30,6,L,eq}, {19418,0,28,1,L,pre}, {3852,0,26,3,L,eq}, {219,0,15,7,L,eq}, {24578,0,21,7,L,eq}, {7573,0,43,0,L,eq}, {12314,0,7,7,E,eq},
    {26904,0,17,7,L,eq}, {897,12,36,8,L,has}, {933,8,32,8,L,has}, {11330,0,32,0,L,eq}, {9936,0,14,2,L,eq}, {1096,0,11,7,L,eq}, {16185,0,9,7,E,eq},
    {27248,0,20,4,H,eq}, {11361,0,8,7,E,eq}, {25500,0,16,2,L,eq}, {28997,10,21,2,B,has}, {11821,0,3,7,E,eq}, {7088,0,20,8,L,eq}, {17544,0,38,4,L,pre},
    {7433,0,18,5,L,eq}, {13002,0,15,7,E,eq}, {10466,0,55,8,L,pre}, {4973,0,14,0,L,eq}, {7195,0,11,4,E,eq}, {7301,0,20,6,L,pre}, {7321,0,27,6,L,pre},
    {17879,0,17,7,L,pre}, {17896,0,18,7,L,pre}, {12821,0,41,8,L,has}, {22567,0,26,7,L,eq}, {19675,0,6,7,E,eq}, {13741,0,15,2,B,eq}, {2638,0,12,1,L,eq},
    {16428,0,6,7,E,eq}, {6419,0,13,4,E,eq}, {9689,0,23,1,L,suf}, {6564,20,34,2,L,has}, {6747,20,47,2,L,has}, {15265,24,40,2,L,has}, {18100,32,40,2,L,has},
    {21048,33,49,2,L,has}, {4143,0,14,7,L,eq}, {18687,0,12,4,H,eq}, {23969,0,17,4,L,eq}, {5424,10,29,2,L,has}, {3266,0,12,4,H,eq}, {3946,0,23,7,L,eq},
    {33282,9,54,2,L,has}, {6922,0,5,3,E,eq}, {21095,0,8,4,H,eq}, {7213,0,12,2,L,eq}, {40646,0,16,2,L,eq}, {6328,0,19,1,L,pre}, {23582,0,18,3,L,eq},
    {860,0,22,3,L,eq}, {4731,0,21,7,L,eq}, {10074,0,22,6,L,pre}, {13430,0,14,6,L,eq}, {516,0,6,11,E,eq}, {4372,0,11,4,H,eq}, {10343,0,3,4,E,eq},
    {16083,0,10,8,L,has}, {13172,0,8,4,H,eq}, {9950,0,18,6,L,eq}, {2449,15,23,2,L,has}, {5425,0,13,9,L,eq}, {7025,0,21,8,L,eq}, {14769,0,19,3,L,eq},
    {13541,0,17,3,L,eq}, {1508,0,15,7,L,eq}, {8553,0,9,5,L,eq}, {20744,0,12,4,L,eq}, {15585,0,12,1,E,eq}, {25464,0,9,4,H,eq}, {19685,0,19,5,L,eq},
    {7031,0,13,7,L,eq}, {15885,0,19,8,L,has}, {16064,0,19,8,L,has}, {18314,0,11,7,E,eq}, {3705,0,16,6,L,eq}, {114,0,22,9,L,eq}, {501,0,17,4,H,eq},
    {12306,0,8,7,E,eq}, {24599,0,22,7,L,eq}, {15436,0,37,3,L,eq}, {15513,0,37,3,L,eq}, {16843,0,7,7,E,eq}, {18262,0,11,4,L,eq}, {8917,0,14,7,L,eq},
    {9900,0,40,0,L,pre}, {9940,0,44,0,L,pre}, {9984,0,40,0,L,pre}, {7141,0,20,7,L,eq}, {9096,0,6,7,L,pre}, {9102,0,7,7,L,pre}, {9109,0,6,7,L,pre},
    {598,0,11,11,E,eq}, {45326,0,48,2,L,pre}, {45374,0,52,2,L,pre}, {45426,0,44,2,L,pre}, {45470,0,48,2,L,pre}, {47461,0,37,2,L,pre}, {27169,0,16,4,L,pre},
    {15799,0,10,7,L,eq}, {16207,0,10,7,E,eq}, {1158,0,19,1,L,eq}, {8129,0,27,3,L,eq}, {3308,0,13,4,H,eq}, {7095,0,11,7,L,eq}, {25445,0,19,4,H,eq},
    {13840,0,40,3,L,eq}, {22391,0,16,4,H,eq}, {2539,0,7,1,L,eq}, {10757,0,8,7,E,eq}, {497,0,16,1,L,eq}, {12470,0,10,2,E,eq}, {43591,0,31,2,L,eq},
    {9134,0,13,2,L,eq}, {13216,0,53,3,L,pre}, {13322,0,52,3,L,pre}, {16810,3,34,6,L,has}, {13180,0,19,6,L,eq}, {12986,0,14,2,B,eq}, {1124,0,13,3,L,eq},
    {5232,0,42,6,L,has}, {3716,8,18,8,L,has}, {6451,0,10,8,L,eq}, {9653,0,16,1,L,pre}, {9669,0,20,1,L,pre}, {16055,0,18,1,L,pre}, {16073,0,21,1,L,pre},
    {16094,0,19,1,L,pre}, {18190,0,16,1,L,pre}, {18206,0,21,1,L,pre}, {18227,0,23,1,L,pre}, {18250,0,20,1,L,pre}, {18270,0,28,1,L,pre}, {14244,0,35,1,L,eq},
    {5778,0,23,3,L,pre}, {5801,0,21,3,L,pre}, {9627,0,19,5,L,pre}, {8084,0,17,7,L,eq}, {6598,0,20,2,L,has}, {24346,0,26,2,L,has}, {4167,0,18,8,L,has},
    {4185,10,20,8,L,has}, {902,0,23,0,L,eq}, {19041,0,10,4,L,eq}, {13180,0,36,0,L,pre}, {13309,0,27,0,L,pre}, {26399,0,11,3,L,eq}, {20194,0,60,7,L,eq},
    {9032,0,25,4,L,pre}, {21211,0,20,4,H,eq}, {23672,0,22,3,L,eq}, {7627,0,15,7,L,eq}, {9931,0,4,5,E,eq}, {20194,0,42,3,L,pre}, {20236,0,42,3,L,pre},
    {1238,0,11,11,E,pre}, {15780,0,9,1,L,eq}, {7388,0,25,2,L,eq}, {13534,0,36,0,L,has}, {7455,0,28,4,L,eq}, {2097,0,30,8,L,has}, {2127,0,25,8,L,has},
    {7200,0,13,2,L,eq}, {8309,0,13,2,L,eq}, {0,0,15,7,L,eq}, {965,0,5,11,E,eq}, {7462,0,11,7,L,eq}, {46685,0,17,2,L,eq}, {347,0,11,9,L,eq},
    {3764,0,31,5,L,has}, {3795,0,32,5,L,has}, {3827,0,24,5,L,has}, {3870,0,26,5,L,has}, {7189,0,11,2,L,eq}, {1230,0,8,11,E,pre}, {7435,0,12,4,L,eq},
    {17124,0,16,5,L,pre}, {34010,0,15,2,B,eq}, {5521,0,15,9,L,eq}, {2740,0,13,1,L,eq}, {11800,0,31,5,L,eq}, {16381,0,16,7,E,eq}, {9248,0,15,2,L,eq},
    {24712,0,39,3,L,eq}, {24751,0,39,3,L,eq}, {24969,0,4,7,E,eq}, {16043,0,21,8,L,has}, {8900,0,11,5,L,eq}, {11876,0,8,7,E,eq}, {28055,0,12,4,L,eq},
    {152,0,10,12,B,pre}, {162,0,10,12,B,pre}, {10023,0,24,6,L,eq}, {47427,0,34,2,L,eq}, {20508,0,27,4,H,eq}, {1056,0,10,11,E,pre}, {25955,0,17,4,H,eq},
    {18033,0,8,7,E,eq}, {14387,0,5,4,E,eq}, {12007,0,10,7,E,eq}, {22946,0,13,7,L,eq}, {5425,0,18,8,L,eq}, {15300,0,28,3,L,eq}, {12795,0,21,0,L,eq},
    {11407,0,8,7,E,eq}, {19160,0,21,7,L,eq}, {2009,0,59,9,L,eq}, {2406,0,29,0,L,eq}, {27466,0,12,2,L,pre}, {32439,0,20,2,L,eq}, {5349,19,30,6,L,has},
    {4480,9,33,5,L,has}, {4542,9,24,5,L,has}, {8985,13,21,5,L,has}, {9082,8,16,5,L,has}, {10805,8,23,5,L,has}, {3637,0,18,6,L,eq}, {11134,0,37,0,L,eq},
    {34287,0,40,2,L,eq}, {34327,0,40,2,L,eq}, {14173,0,26,3,L,eq}, {12885,0,17,1,L,eq}, {27705,0,12,4,H,eq}, {4711,0,19,0,L,eq}, {3369,0,16,7,L,eq},
    {16834,0,9,7,E,eq}, {3021,0,15,7,L,eq}, {16485,0,15,7,E,eq}, {9331,0,12,1,L,eq}, {15819,0,18,8,L,suf}, {3028,0,31,1,L,eq}, {5746,0,6,1,E,eq},
    {4641,0,14,6,L,eq}, {6030,0,12,4,E,eq}, {13265,0,43,5,L,eq}, {24337,0,13,4,H,eq}, {22964,0,12,6,L,eq}, {18055,0,5,7,E,eq}, {27,7,16,13,B,has},
    {3813,0,15,0,L,eq}, {0,0,12,12,B,pre}, {12,0,13,12,B,pre}, {25,0,15,12,B,pre}, {40,0,12,12,B,pre}, {290,0,14,12,B,pre}, {42498,0,6,2,B,eq},
    {38758,3,26,2,L,has}, {2395,0,21,7,L,eq}, {3878,0,12,3,L,eq}, {11674,0,4,7,E,eq}, {12208,0,7,7,E,eq}, {5492,0,23,8,L,eq}, {5360,0,18,8,L,eq},
    {2968,0,23,3,L,eq}, {3254,0,23,1,L,eq}, {14891,0,21,3,L,eq}, {2519,0,66,3,L,eq}, {10682,0,9,3,E,eq}, {35007,0,27,2,L,eq}, {35034,0,27,2,L,eq},
    {20369,0,12,4,H,eq}, {7320,0,34,5,L,eq}, {8164,0,35,2,L,eq}, {13147,0,11,7,E,eq}, {23732,0,4,7,E,eq}, {361,0,15,4,H,eq}, {8127,0,12,1,L,eq},
    {12802,0,6,7,E,eq}, {304,0,9,12,B,pre}, {2424,0,23,1,L,eq}, {8252,0,11,6,E,eq}, {12736,0,8,7,E,eq}, {2979,0,25,1,L,eq}, {12888,0,6,7,E,eq},
    {7054,0,14,6,L,eq}, {13194,0,16,2,B,eq}, {2933,0,8,7,L,eq}, {15654,0,18,1,E,eq}, {6343,0,14,7,L,eq}, {8820,0,23,4,L,eq}, {28080,0,13,4,L,pre},
    {28106,0,13,4,L,pre}, {28132,0,13,4,L,pre}, {25967,0,20,7,L,eq}, {228,0,26,3,L,eq}, {598,0,9,4,H,eq}, {18118,0,15,4,H,eq}, {9899,0,6,5,E,eq},
    {4904,0,6,8,L,pre}, {4910,0,7,8,L,pre}, {33770,0,23,2,L,has}, {33907,0,33,2,L,has}, {23091,0,13,4,H,eq}, {14073,0,5,2,B,pre}, {27360,0,31,4,H,eq},
    {7095,0,17,4,L,eq}, {3217,0,17,7,L,eq}, {15446,0,25,6,L,eq}, {2582,0,17,7,L,eq}, {18063,0,9,4,E,eq}, {15766,0,28,5,L,eq}, {10307,0,6,5,E,eq},
    {17032,0,25,5,L,pre}, {17057,0,21,5,L,pre}, {17078,0,18,5,L,pre}, {17096,0,28,5,L,pre}, {3700,0,7,7,L,eq}, {14533,0,10,2,B,pre}, {28007,0,13,2,L,pre},
    {222,0,28,9,L,eq}, {13766,0,22,4,H,eq}, {16553,0,35,4,L,eq}, {21905,0,37,5,L,eq}, {23747,0,6,7,E,eq}, {4832,0,26,8,L,pre}, {10006,0,7,7,E,eq},
    {34826,0,23,2,L,eq}, {2969,0,16,6,L,eq}, {16574,0,10,7,E,eq}, {3729,0,20,0,L,eq}, {3749,0,20,0,L,eq}, {794,0,18,7,L,eq}, {34577,0,18,2,L,eq},
    {5929,0,13,5,L,eq}, {14271,4,34,6,L,has}, {14305,0,31,6,L,has}, {19090,0,27,6,L,has}, {19157,0,32,6,L,has}, {550,0,14,11,E,eq}, {1086,0,5,11,E,pre},
    {22940,0,11,4,H,eq}, {9277,0,15,8,L,pre}, {1106,0,5,11,E,pre}, {11775,0,15,3,L,eq}, {19732,0,18,4,L,eq}, {7473,0,14,7,L,eq}, {24991,0,10,7,E,eq},
    {8485,0,18,2,L,eq}, {11323,0,20,4,H,eq}, {4390,0,18,3,L,eq}, {24283,0,27,4,H,eq}, {24310,0,27,4,H,eq}, {10377,0,9,0,E,eq}, {36281,0,24,2,L,eq},
    {14392,0,13,4,H,eq}, {13635,0,15,0,L,eq}, {6488,0,8,4,E,eq}, {20401,0,42,5,L,eq}, {10974,0,6,7,E,eq}, {18404,0,7,1,E,eq}, {11548,0,18,3,L,eq},
    {11566,0,18,3,L,eq}, {5064,0,25,3,L,eq}, {125,0,7,12,B,pre}, {182,0,6,12,B,pre}, {18705,0,36,3,L,eq}, {3357,0,12,7,L,eq}, {1201,0,14,13,L,eq},
    {28207,0,10,4,L,pre}, {12553,0,15,7,E,eq}, {17998,0,17,1,L,eq}, {9849,0,9,4,L,eq}, {13443,0,12,4,H,eq}, {1258,0,10,11,E,pre}, {23940,0,16,4,H,eq},
    {19299,0,14,7,L,eq}, {8248,0,18,2,L,eq}, {12404,10,40,0,L,has}, {45173,0,29,2,L,eq}, {17213,0,8,5,E,eq}, {14543,0,24,5,L,eq}, {14567,0,24,5,L,eq},
    {6556,0,36,6,L,pre}, {6548,0,12,4,E,eq}, {12383,0,24,4,H,eq}, {12541,0,24,4,H,eq}, {128,11,22,6,L,has}, {17433,0,22,2,L,has}, {17482,0,18,2,L,has},
    {19098,0,11,5,L,eq}, {6006,0,7,4,E,eq}, {7483,0,7,4,L,eq}, {14260,0,17,4,L,pre}, {14277,0,16,4,L,pre}, {26547,0,25,4,H,eq}, {12624,0,6,7,E,eq},
    {21195,0,18,7,L,eq}, {1363,15,35,2,L,has}, {1398,16,36,2,L,has}, {17246,16,49,2,L,has}, {17548,0,17,6,L,eq}, {26089,0,12,7,L,eq}, {630,0,15,11,E,eq},
    {30759,0,22,2,L,eq}, {16317,0,18,7,E,eq}, {8480,0,21,1,L,eq}, {14293,0,13,4,L,pre}, {14306,0,12,4,L,pre}, {12011,0,29,5,L,eq}, {13570,0,2,0,E,eq},
    {338,0,16,1,L,eq}, {544,0,16,1,L,eq}, {18819,0,20,3,L,eq}, {15119,0,29,4,H,eq}, {3414,0,14,4,H,eq}, {3748,0,27,4,H,eq}, {3270,0,14,6,L,eq},
    {19100,0,22,1,L,eq}, {11512,0,60,6,L,eq}, {11572,0,60,6,L,eq}, {12337,0,9,2,E,eq}, {2424,0,15,4,H,eq}, {7559,0,16,4,L,eq}, {3755,0,9,7,L,eq},
    {36248,0,33,2,L,eq}, {11899,0,35,5,L,eq}, {15794,0,32,5,L,eq}, {15826,0,32,5,L,eq}, {5159,0,7,6,E,eq}, {27813,4,35,2,L,has}, {4151,12,24,5,L,has},
    {4267,0,16,8,L,has}, {5120,0,17,0,L,eq}, {11749,0,14,7,E,eq}, {27873,0,12,4,L,eq}, {7189,0,15,8,L,eq}, {36575,0,35,2,L,eq}, {5847,0,8,4,L,pre},
    {6645,0,9,4,H,pre}, {6709,0,10,4,E,pre}, {6809,0,11,4,E,pre}, {7053,0,9,4,E,pre}, {6694,0,18,5,L,eq}, {13974,0,16,7,L,eq}, {23923,0,17,4,H,eq},
    {21472,0,23,1,L,eq}, {6504,0,8,3,E,eq}, {9845,0,14,1,L,eq}, {6457,0,17,5,L,eq}, {6048,0,11,9,L,eq}, {21386,0,45,2,L,has}, {24993,0,41,3,L,eq},
    {3393,0,4,9,B,eq}, {8780,0,21,4,L,eq}, {32647,0,38,2,L,eq}, {22810,0,17,3,L,eq}, {16727,23,42,6,L,has}, {16769,22,41,6,L,has}, {16844,19,38,6,L,has},
    {16882,19,38,6,L,has}, {4362,0,7,9,L,eq}, {23753,0,7,7,E,eq}, {37520,0,40,2,L,eq}, {2781,0,14,9,L,eq}, {5714,0,20,5,L,eq}, {20927,0,31,7,L,eq},
    {19747,0,25,5,L,eq}, {16071,0,14,6,L,eq}, {40418,0,36,2,L,eq}, {11007,0,74,0,L,eq}, {14729,24,32,2,L,has}, {11615,0,7,5,E,eq}, {1698,0,14,1,L,eq},
    {3591,0,13,7,L,eq}, {3056,0,13,0,L,eq}, {17897,0,9,1,L,eq}, {9930,0,4,7,E,eq}, {4893,0,31,3,L,eq}, {11490,26,42,5,E,has}, {3050,0,16,7,L,eq},
    {3869,19,27,8,L,has}, {3896,24,32,8,L,has}, {3928,22,30,8,L,has}, {3993,21,29,8,L,has}, {10398,0,29,1,L,eq}, {27583,0,14,4,L,eq}, {3220,0,34,1,L,eq},
    {9863,0,19,5,E,eq}, {6796,28,56,0,L,has}, {7159,0,30,6,L,eq}, {20008,0,13,4,L,pre}, {20093,0,15,4,L,pre}, {20108,0,9,4,L,pre}, {20117,0,21,4,L,pre},
    {20138,0,15,4,L,pre}, {22926,0,13,6,L,eq}, {11041,0,12,7,E,eq}, {1278,0,5,11,E,pre}, {18976,0,12,4,L,eq}, {10802,0,9,3,E,eq}, {12843,0,26,4,L,pre},
    {13021,0,24,4,L,pre}, {13418,0,12,4,L,pre}, {23730,0,12,4,L,pre}, {6907,0,17,7,L,eq}, {14264,0,22,7,L,eq}, {2320,0,22,9,L,eq}, {11925,0,28,6,L,eq},
    {11953,0,28,6,L,eq}, {954,0,18,7,L,eq}, {96,0,15,4,H,eq}, {2207,0,12,4,H,eq}, {22607,0,15,3,L,eq}, {10280,0,12,4,E,eq}, {13206,0,16,4,H,eq},
    {14065,0,40,0,L,eq}, {15090,0,50,3,L,pre}, {2298,0,24,1,L,eq}, {6624,0,14,3,E,eq}, {5318,0,9,7,L,eq}, {1572,0,20,4,H,eq}, {41761,0,26,2,L,eq},
    {46362,0,38,2,L,eq}, {2408,0,32,9,L,eq}, {2069,0,15,0,E,eq}, {16739,0,26,5,L,eq}, {5212,0,18,9,L,eq}, {13725,0,16,2,B,eq}, {37819,0,32,2,L,eq},
    {21073,0,21,6,L,pre}, {9127,0,39,0,L,eq}, {5466,0,8,1,E,eq}, {1927,0,16,3,L,eq}, {24255,0,28,4,H,eq}, {10853,0,7,7,E,eq}, {7832,0,20,2,L,eq},
    {6441,0,16,5,L,eq}, {10327,0,5,4,E,eq}, {23420,0,12,7,L,pre}, {23445,0,20,7,L,pre}, {3789,0,15,6,L,eq}, {7001,0,24,8,L,eq}, {3925,0,12,4,H,eq},
    {17593,0,24,5,L,pre}, {13231,0,15,7,E,eq}, {13864,0,11,5,E,eq}, {12389,0,12,7,E,eq}, {21672,0,35,1,L,pre}, {37220,0,19,2,L,eq}, {22319,5,53,2,L,has},
    {9706,0,18,3,L,eq}, {3460,0,16,4,H,eq}, {847,4,24,5,L,has}, {2097,3,12,6,L,has}, {22108,0,25,6,L,eq}, {16307,0,10,7,E,eq}, {8642,0,11,5,L,eq},
    {15647,0,42,8,L,has}, {11810,0,14,4,L,eq}, {16661,8,21,2,L,has}, {5051,0,6,6,E,eq}, {990,0,24,1,L,eq}, {29149,0,32,2,L,eq}, {6248,0,21,5,L,eq},
    {9838,0,21,0,L,eq}, {9502,0,19,3,L,eq}, {4538,0,5,9,E,eq}, {14658,0,62,8,L,has}, {1611,0,20,7,L,eq}, {12050,0,11,7,E,eq}, {29430,0,41,2,L,eq},
    {5863,0,19,9,L,eq}, {17304,0,13,6,E,eq}, {7080,0,15,4,L,eq}, {6668,0,12,7,L,eq}, {733,0,19,1,L,eq}, {21391,0,11,5,E,eq}, {7230,0,17,7,L,eq},
    {23673,0,20,7,L,eq}, {8831,0,12,8,E,eq}, {6665,0,7,3,E,eq}, {8073,0,12,4,H,pre}, {6809,0,8,3,E,eq}, {4597,0,19,6,L,eq}, {9968,0,15,6,L,eq},
    {13132,0,7,7,E,eq}, {22160,0,19,4,L,eq}, {11070,0,26,1,L,pre}, {11096,0,20,1,L,pre}, {11116,0,22,1,L,pre}, {22891,0,13,1,L,eq}, {14816,0,23,4,L,eq},
    {7069,0,13,7,L,eq}, {2830,0,19,1,L,eq}, {3689,0,10,4,H,eq}, {5952,0,13,4,E,eq}, {6914,0,19,8,L,eq}, {811,0,16,1,L,eq}, {21758,4,36,2,L,has},
    {22036,0,35,2,L,has}, {27578,0,35,2,L,has}, {6167,0,29,3,L,has}, {22779,0,18,4,L,pre}, {22797,0,16,4,L,pre}, {22813,0,21,4,L,pre}, {2039,3,30,8,L,has},
    {3062,16,27,5,L,has}, {18060,0,6,7,E,eq}, {10372,0,5,7,E,eq}, {42223,0,30,2,L,eq}, {10671,0,8,2,L,pre}, {14051,0,15,2,B,pre}, {17893,0,15,4,L,eq},
    {17455,0,24,5,L,eq}, {3707,0,9,7,L,eq}, {18374,0,10,7,E,eq}, {22470,0,12,4,L,eq}, {1952,0,9,0,E,eq}, {27948,0,9,4,L,eq}, {2469,0,17,1,L,eq},
    {18012,8,47,6,L,has}, {18169,0,12,0,L,eq}, {41134,0,42,2,L,has}, {11369,0,7,7,E,eq}, {5128,0,11,6,E,eq}, {11688,0,4,7,E,eq}, {4024,0,32,9,E,eq},
    {23823,0,23,4,H,eq}, {11979,0,27,8,L,has}, {12006,0,30,8,L,has}, {12036,0,24,8,L,has}, {12060,0,27,8,L,has}, {12087,0,30,8,L,has}, {12117,0,30,8,L,has},
    {12147,0,27,8,L,has}, {12204,0,24,8,L,has}, {15299,0,56,8,L,pre}, {3511,0,14,0,L,eq}, {8456,0,8,1,E,eq}, {12334,0,9,7,E,eq}, {27299,0,35,3,L,eq},
    {4115,0,17,0,L,eq}, {4132,0,17,0,L,eq}, {12005,0,2,7,E,eq}, {22517,0,25,7,L,eq}, {22542,0,25,7,L,eq}, {22593,0,25,7,L,eq}, {15700,0,32,3,L,eq},
    {10333,0,23,6,L,eq}, {10021,0,5,7,E,eq}, {16189,0,21,1,L,eq}, {24590,0,27,4,H,eq}, {8990,0,16,7,L,eq}, {1109,0,42,6,L,has}, {29251,0,44,2,L,eq},
    {1218,0,13,3,L,eq}, {22700,0,17,3,L,eq}, {10293,0,35,8,L,pre}, {8065,0,16,2,L,eq}, {22599,0,8,3,E,eq}, {8255,0,18,5,L,eq}, {10604,0,21,6,L,eq},
    {17276,0,19,6,E,eq}, {1944,0,13,9,L,eq}, {3840,0,19,2,L,has}, {15344,8,24,2,L,has}, {10655,0,9,7,E,eq}, {17140,0,32,5,L,has}, {17172,0,20,5,L,has},
    {18325,0,4,7,E,eq}, {843,0,15,0,L,eq}, {21561,0,10,4,L,eq}, {20394,0,12,4,H,eq}, {17768,0,31,1,L,pre}, {18848,0,21,7,L,eq}, {13537,0,24,1,L,pre},
    {13561,0,22,1,L,pre}, {9888,0,11,5,E,eq}, {10560,0,15,7,E,eq}, {1300,0,17,7,L,eq}, {22978,0,17,7,L,eq}, {8112,0,17,3,L,eq}, {28705,0,15,2,B,eq},
    {24806,0,25,4,L,eq}, {19704,0,16,5,L,eq}, {26938,0,24,7,L,eq}, {10239,0,17,6,L,pre}, {20958,0,9,7,E,eq}, {17950,0,21,4,L,eq}, {11630,0,38,0,L,eq},
    {656,23,32,8,L,has}, {1277,9,42,8,L,has}, {1319,3,35,8,L,has}, {3958,26,35,8,L,has}, {4022,25,34,8,L,has}, {4056,11,23,8,L,has}, {7874,28,37,8,E,has},
    {13547,14,50,8,L,has}, {13597,14,50,8,L,has}, {9225,0,5,7,L,pre}, {23234,0,48,2,L,has}, {14520,0,25,4,H,eq}, {23134,0,25,7,L,eq}, {18411,0,12,7,E,eq},
    {3224,0,11,4,H,eq}, {22087,0,41,1,L,eq}, {23087,0,22,1,L,suf}, {44489,0,13,2,B,eq}, {27591,0,48,3,L,pre}, {22364,0,47,6,L,pre}, {22411,0,58,6,L,pre},
    {22469,0,46,6,L,pre}, {5117,0,16,7,L,eq}, {5928,0,23,0,L,eq}, {2524,0,8,1,L,eq}, {15789,0,14,1,L,eq}, {11622,0,11,5,E,eq}, {2620,8,16,2,L,has},
    {16335,0,13,7,E,eq}, {4899,0,14,0,L,eq}, {44177,0,30,2,L,eq}, {11335,0,9,1,E,eq}, {13231,0,20,2,B,eq}, {6138,0,9,4,E,eq}, {16601,0,28,6,L,pre},
    {21358,0,34,3,L,eq}, {6274,0,12,4,E,eq}, {22243,0,11,4,H,eq}, {16584,0,8,7,E,eq}, {23714,0,16,4,L,pre}, {6461,0,22,8,L,eq}, {8695,0,28,8,L,has},
    {880,0,22,0,L,eq}, {27521,0,14,4,L,eq}, {17569,0,30,7,L,eq}, {5007,0,17,8,L,eq}, {13808,0,22,7,L,eq}, {14466,0,17,0,L,eq}, {1356,0,21,9,L,eq},
    {2742,0,22,9,L,eq}, {18086,0,16,1,L,eq}, {1077,0,13,4,H,eq}, {3369,0,21,4,H,eq}, {11187,0,24,4,L,pre}, {21175,0,20,7,L,eq}, {21308,0,34,3,L,has},
    {19969,0,15,4,L,eq}, {6203,0,51,6,L,pre}, {6312,0,38,6,L,pre}, {3155,13,37,2,L,has}, {12724,0,16,6,E,eq}, {236,13,21,6,L,has}, {257,16,24,6,L,has},
    {10046,0,17,4,H,eq}, {21053,0,16,4,H,eq}, {2652,22,33,2,L,has}, {13590,0,32,2,B,eq}, {8908,0,59,8,L,suf}, {411,0,9,12,B,suf}, {445,0,8,12,B,suf},
    {453,0,9,12,B,suf}, {5530,0,19,0,L,eq}, {12157,0,20,0,L,eq}, {4585,0,31,3,L,eq}, {7561,0,15,5,L,eq}, {16658,0,13,5,L,eq}, {1150,0,20,7,L,eq},
    {11974,0,4,7,E,eq}, {9712,0,3,1,E,eq}, {4095,0,18,4,H,eq}, {10270,0,23,8,L,pre}, {13776,0,16,8,L,pre}, {19675,0,15,4,H,eq}, {17705,0,32,6,L,pre},
    {17737,0,36,6,L,pre}, {17773,0,36,6,L,pre}, {1811,0,12,7,L,eq}, {3027,0,15,3,L,eq}, {20680,0,12,4,L,eq}, {5890,0,25,5,L,eq}, {24372,0,21,3,L,eq},
    {8454,0,21,5,L,eq}, {30971,0,38,2,L,eq}, {4089,0,8,9,E,eq}, {20661,0,31,5,L,eq}, {23043,0,22,1,L,suf}, {12360,0,25,2,E,eq}, {5962,0,14,9,L,pre},
    {14311,0,64,1,L,eq}, {23330,21,35,2,L,has}, {17183,0,2,7,E,eq}, {4529,0,9,9,L,eq}, {12769,0,4,7,E,eq}, {23516,0,13,4,L,eq}, {5835,0,12,4,L,pre},
    {18230,0,14,6,L,eq}, {10790,0,5,7,E,eq}, {17638,0,30,5,L,has}, {19583,0,7,7,E,eq}, {8409,0,14,1,L,eq}, {8418,0,26,6,L,eq}, {12371,0,16,8,L,suf},
    {15309,0,19,5,L,eq}, {17359,0,68,7,L,eq}, {20099,0,31,1,L,eq}, {21986,0,31,1,L,eq}, {31240,14,31,2,L,has}, {4502,0,9,6,L,eq}, {19202,0,17,7,L,eq},
    {13925,0,28,8,L,suf}, {13953,0,19,8,L,suf}, {14520,0,18,0,L,eq}, {26764,0,30,4,H,eq}, {11855,0,4,7,E,eq}, {31057,0,46,2,L,eq}, {15059,0,37,7,L,eq},
    {48291,0,19,2,L,has}, {5954,0,7,1,E,eq}, {15879,8,27,2,L,has}, {6933,0,22,8,L,eq}, {24863,0,25,4,L,eq}, {13552,0,14,7,L,eq}, {13779,0,29,7,L,eq},
    {10137,0,13,2,L,eq}, {46886,0,31,2,L,pre}, {46917,0,27,2,L,pre}, {16589,0,23,5,L,eq}, {12175,0,9,7,E,eq}, {12644,0,10,7,E,eq}, {20269,0,32,1,L,eq},
    {21370,0,17,6,L,eq}, {18041,0,5,7,E,eq}, {18400,0,12,0,L,eq}, {21342,0,16,3,L,eq}, {21231,0,19,4,H,eq}, {12709,0,17,4,L,eq}, {11595,0,2,7,E,eq},
    {16351,0,19,7,E,eq}, {10779,0,5,7,E,eq}, {19246,0,20,7,L,eq}, {26018,0,19,3,L,eq}, {3441,0,17,7,L,eq}, {84,0,12,4,H,eq}, {4299,0,12,4,H,eq},
    {10367,0,29,4,H,eq}, {19965,0,58,6,L,eq}, {15679,0,26,0,L,eq}, {10483,0,37,1,L,eq}, {6124,0,14,4,E,eq}, {14391,0,17,5,L,eq}, {544,0,27,7,L,eq},
    {19604,0,12,1,E,eq}, {18942,0,17,5,L,eq}, {11817,0,2,7,E,eq}, {376,0,16,4,H,eq}, {5037,0,7,6,E,eq}, {15936,0,34,0,L,eq}, {15970,0,34,0,L,eq},
    {4034,0,21,4,H,eq}, {25542,0,19,2,L,eq}, {3341,0,14,0,L,eq}, {12849,0,3,7,E,eq}, {6822,0,18,8,L,eq}, {12567,0,15,3,L,eq}, {18598,0,28,0,L,eq},
    {26429,0,15,4,L,pre}, {26444,0,14,4,L,pre}, {2800,0,17,4,H,eq}, {12901,0,11,2,B,eq}, {18778,0,19,7,L,eq}, {15217,0,29,5,L,eq}, {15422,0,24,6,L,eq},
    {3293,0,18,7,L,eq}, {45026,0,54,2,L,eq}, {19603,17,34,3,L,has}, {26307,0,25,2,L,eq}, {33047,0,26,2,L,has}, {8248,0,13,3,L,eq}, {5083,0,17,4,L,pre},
    {5113,0,14,4,L,pre}, {6936,0,9,4,E,pre}, {2587,0,20,6,L,eq}, {11824,0,6,7,E,eq}, {7519,0,21,8,H,eq}, {13594,0,16,6,L,eq}, {13867,0,21,8,L,pre},
    {5782,0,10,7,L,eq}, {7051,0,15,1,L,eq}, {1582,0,16,3,L,eq}, {18074,0,7,6,E,eq}, {3577,0,17,1,L,eq}, {14931,0,30,3,L,eq}, {15637,0,34,4,H,eq},
    {2991,0,11,2,L,has}, {5151,25,34,2,L,has}, {5185,26,35,2,L,has}, {5220,20,29,2,L,has}, {5249,12,21,2,L,has}, {5453,15,23,2,L,has}, {25372,26,51,2,L,has},
    {36016,20,32,2,L,has}, {38731,19,27,2,L,has}, {5320,16,26,5,L,has}, {11129,7,16,5,L,has}, {5406,0,19,9,L,eq}, {1241,0,8,9,L,eq}, {3961,0,8,6,L,eq},
    {536,0,18,13,L,eq}, {25565,0,20,4,H,eq}, {2873,0,26,3,L,eq}, {9545,0,43,3,L,pre}, {15955,0,15,6,L,eq}, {13649,0,22,2,B,eq}, {3419,0,15,0,L,eq},
    {3434,0,15,0,L,eq}, {381,0,17,1,L,eq}, {605,0,17,1,L,eq}, {18913,0,18,4,L,eq}, {21114,0,11,4,H,eq}, {6298,0,16,4,E,eq}, {4591,0,17,8,L,pre},
    {4608,0,15,8,L,pre}, {4623,0,20,8,L,pre}, {4110,0,17,3,L,eq}, {5675,0,5,1,E,eq}, {3983,0,16,4,H,eq}, {15229,0,17,7,L,eq}, {12108,0,16,0,L,eq},
    {10838,0,16,3,E,eq}, {11084,0,33,3,L,eq}, {4978,0,25,6,L,eq}, {209,0,13,9,L,eq}, {11590,0,15,5,E,has}, {7757,0,15,7,L,eq}, {22017,0,35,1,L,eq},
    {8414,0,20,5,L,eq}, {5648,0,16,8,L,eq}, {10706,0,23,4,H,eq}, {406,0,11,3,L,eq}, {4329,21,38,5,L,has}, {13243,0,23,6,L,pre}, {25343,0,59,7,L,eq},
    {2732,0,8,1,L,eq}, {9027,0,21,2,L,eq}, {8668,0,11,2,L,eq}, {2395,22,31,2,L,has}, {17514,8,17,2,L,has}, {7918,0,16,5,L,eq}, {9910,0,15,6,L,eq},
    {6147,0,14,7,L,eq}, {8474,0,14,7,L,eq}, {22186,0,10,4,L,eq}, {6429,0,12,5,L,eq}, {3579,0,12,7,L,eq}, {1477,0,15,7,L,eq}, {17756,0,13,3,L,eq},
    {7197,0,19,5,L,eq}, {1787,0,11,7,L,eq}, {7337,0,19,3,L,eq}, {10366,0,11,0,E,eq}, {14427,0,10,5,L,eq}, {13054,0,13,5,E,eq}, {11981,0,32,6,L,eq},
    {5536,0,9,9,L,eq}, {21196,0,16,6,L,eq}, {2509,0,17,4,H,eq}, {6919,0,10,4,E,pre}, {8889,0,12,6,L,eq}, {42356,0,27,2,L,has}, {7537,0,17,6,L,pre},
    {17084,0,29,6,L,pre}, {17113,0,17,6,L,pre}, {8342,0,20,7,L,eq}, {12795,0,4,7,E,eq}, {21918,0,4,7,E,eq}, {19031,0,24,7,L,eq}, {8022,0,10,8,E,eq},
    {8816,0,20,6,E,eq}, {9857,0,4,7,E,eq}, {25472,0,30,7,L,eq}, {8826,0,30,1,L,eq}, {7505,0,13,4,L,eq}, {21481,0,28,6,L,eq}, {16616,0,12,7,E,eq},
    {20853,0,13,6,L,eq}, {3320,16,28,5,L,has}, {3440,16,28,5,L,has}, {8967,19,29,8,L,has}, {13972,18,28,8,E,has}, {5325,0,25,4,L,pre}, {9448,0,19,5,L,pre},
    {9467,0,19,5,L,pre}, {11347,0,12,5,E,pre}, {17914,0,18,7,L,pre}, {25925,0,8,7,E,eq}, {655,0,17,1,L,eq}, {26614,0,27,4,H,eq}, {9083,0,13,7,L,eq},
    {11529,0,19,3,L,eq}, {13863,0,24,4,L,eq}, {8851,0,13,6,L,eq}, {21301,0,16,6,L,eq}, {11644,0,4,7,E,eq}, {4483,0,10,6,L,eq}, {11153,0,8,7,E,eq},
    {11778,0,9,7,E,eq}, {1373,0,45,0,L,eq}, {21924,0,14,4,L,pre}, {15639,0,23,7,L,eq}, {20727,0,44,7,L,eq}, {23479,0,14,7,L,pre}, {27109,0,21,7,L,eq},
    {15111,8,36,8,L,has}, {3775,0,26,4,H,eq}, {11449,0,63,6,L,eq}, {9278,0,19,1,L,eq}, {4893,0,14,7,L,eq}, {24092,0,14,7,L,pre}, {24073,0,19,7,L,eq},
    {10342,0,8,0,E,eq}, {11482,0,11,0,L,eq}, {17895,0,8,0,L,eq}, {6512,0,7,3,E,eq}, {4127,0,18,4,H,eq}, {8545,0,17,7,L,eq}, {20406,19,54,2,L,has},
    {11285,0,29,2,L,pre}, {14796,0,16,0,L,eq}, {36521,0,54,2,L,eq}, {18484,0,15,7,E,eq}, {22171,0,15,5,L,eq}, {12253,0,43,1,L,suf}, {12339,0,45,1,L,suf},
    {7357,0,14,7,L,eq}, {9845,0,12,7,L,pre}, {10670,0,6,7,E,eq}, {31407,26,57,2,L,has}, {669,0,12,3,L,eq}, {19828,0,19,5,L,eq}, {10417,0,7,7,E,eq},
    {13875,0,11,5,E,eq}, {11919,0,36,8,L,suf}, {7996,0,21,0,L,eq}, {5734,0,21,5,L,eq}, {5646,0,14,0,L,eq}, {2789,0,11,4,H,eq}, {14006,0,5,2,B,pre},
    {14527,0,6,2,B,pre}, {30456,0,30,2,L,pre}, {23277,0,22,4,L,eq}, {11092,0,13,7,E,eq}, {13081,0,8,5,E,eq}, {24154,0,12,4,L,pre}, {3069,0,13,0,L,eq},
    {7576,0,16,5,L,eq}, {3097,0,16,0,L,eq}, {30410,0,21,2,L,pre}, {11567,0,13,4,H,eq}, {4098,0,12,3,L,eq}, {4924,0,21,3,L,eq}, {10234,5,35,0,L,has},
    {14887,0,31,8,L,suf}, {1558,0,43,9,L,eq}, {21286,0,23,4,H,eq}, {5964,0,17,7,L,eq}, {11867,0,23,0,L,eq}, {24273,0,5,7,E,eq}, {300,0,7,11,E,pre},
    {9095,0,13,4,H,eq}, {7021,0,20,5,L,eq}, {39943,0,57,2,L,has}, {40171,0,36,2,L,has}, {11158,0,13,6,L,eq}, {13992,0,23,4,L,eq}, {7021,0,22,2,L,has},
    {10037,0,12,2,L,eq}, {11513,0,12,4,H,eq}, {20291,0,15,5,L,eq}, {15819,0,25,1,L,eq}, {25085,0,57,2,L,has}, {17796,0,18,5,L,eq}, {19364,0,52,5,L,has},
    {17932,0,41,6,L,has}, {17973,0,39,6,L,has}, {36479,0,42,2,L,eq}, {12374,0,6,7,E,eq}, {1352,0,12,3,L,eq}, {24744,0,31,4,L,eq}, {3414,0,1,9,B,eq},
    {27849,0,12,4,L,eq}, {2136,0,25,3,L,eq}, {7259,0,19,8,L,eq}, {2935,0,33,3,L,eq}, {6652,0,13,3,E,eq}, {2302,0,18,9,L,eq}, {16853,0,28,1,L,suf},
    {3818,10,22,2,L,has}, {3522,19,28,5,L,has}, {3550,0,27,5,L,has}, {3577,0,24,5,L,has}, {3601,10,36,5,L,has}, {13740,0,35,5,L,has}, {26407,0,10,7,L,eq},
    {26694,0,55,2,L,eq}, {6099,0,25,5,L,eq}, {12699,0,6,2,B,eq}, {14071,0,19,3,L,eq}, {3991,0,33,9,E,eq}, {12411,0,18,2,E,eq}, {6797,0,24,1,L,eq},
    {47980,0,27,2,L,eq}, {7099,0,14,3,E,eq}, {22005,0,24,7,L,eq}, {16920,0,10,6,E,eq}, {2561,0,14,4,H,eq}, {28011,0,18,4,L,eq}, {1879,0,19,9,L,eq},
    {4158,0,8,9,E,eq}, {44875,0,38,2,L,eq}, {16453,0,18,1,L,eq}, {25895,0,22,3,E,eq}, {20231,0,21,4,L,pre}, {21737,0,14,7,L,eq}, {899,0,6,11,E,eq},
    {11142,0,36,3,L,eq}, {27334,0,25,3,L,eq}, {18465,0,7,7,E,eq}, {25001,0,7,7,E,eq}, {22531,0,24,2,L,has}, {7260,0,13,4,E,eq}, {10096,0,37,6,L,pre},
    {10133,0,43,6,L,pre}, {12099,0,8,7,E,eq}, {3878,0,18,0,L,eq}, {24727,0,33,7,L,eq}, {13259,0,18,4,H,eq}, {16528,0,7,7,E,eq}, {7911,0,21,8,E,has},
    {10520,0,27,1,L,eq}, {15161,0,9,5,E,eq}, {18333,0,35,1,L,suf}, {8686,0,26,5,L,eq}, {10777,0,37,4,H,eq}, {10733,0,10,7,E,eq}, {19482,0,9,7,E,eq},
    {2904,0,24,4,H,eq}, {22939,0,12,6,L,eq}, {24342,0,10,7,E,eq}, {1379,0,7,11,E,pre}, {16567,0,7,7,E,eq}, {6016,0,16,9,L,eq}, {12184,0,12,7,E,eq},
    {12750,0,27,0,L,eq}, {14000,0,9,8,E,eq}, {19051,0,10,4,L,eq}, {16227,0,71,5,L,pre}, {9096,4,39,8,L,has}, {9955,5,36,8,L,has}, {10998,0,24,1,L,eq},
    {10049,0,20,2,L,eq}, {8059,0,13,7,L,eq}, {17238,0,7,7,E,eq}, {19466,0,17,1,L,pre}, {3930,0,15,6,L,eq}, {6573,0,24,0,L,pre}, {19094,0,16,4,L,eq},
    {9672,0,30,6,L,eq}, {1118,0,15,1,L,eq}, {4897,0,7,4,E,eq}, {18946,0,7,7,E,eq}, {15970,0,21,6,L,eq}, {3918,0,14,3,L,eq}, {12642,0,39,0,L,eq},
    {19536,0,4,7,E,eq}, {7251,0,15,5,L,eq}, {24237,0,10,7,E,eq}, {12783,0,22,1,L,eq}, {9619,0,19,2,L,eq}, {2977,0,15,4,H,eq}, {3749,0,21,1,L,eq},
    {13266,0,28,6,L,pre}, {13294,0,32,6,L,pre}, {11053,0,9,1,L,eq}, {682,0,9,7,L,eq}, {25193,0,15,7,L,eq}, {23074,0,21,6,L,pre}, {23095,0,22,6,L,pre},
    {1073,0,14,0,L,eq}, {2808,0,6,7,L,eq}, {25696,0,9,4,L,eq}, {5941,0,17,8,L,eq}, {7130,0,12,8,L,eq}, {4822,0,23,3,L,eq}, {341,0,11,10,L,eq},
    {40935,0,26,2,L,has}, {1225,0,17,4,H,eq}, {26200,0,45,2,L,eq}, {21332,0,15,5,L,eq}, {6561,0,13,7,L,eq}, {47920,0,15,2,L,eq}, {54,0,34,0,L,eq},
    {3154,0,34,1,L,eq}, {18115,0,15,6,L,eq}, {4959,0,14,0,L,eq}, {5658,0,13,1,E,eq}, {19194,0,23,1,L,eq}, {19217,0,23,1,L,eq}, {6521,0,24,2,L,has},
    {6545,0,19,2,L,has}, {23444,23,45,2,L,has}, {24399,0,30,2,L,has}, {11078,0,7,7,E,eq}, {14701,0,12,3,E,eq}, {555,0,5,12,B,suf}, {12789,0,13,2,B,eq},
    {8864,0,25,6,L,eq}, {13246,0,12,7,E,eq}, {4401,0,14,0,L,eq}, {25031,0,10,7,E,pre}, {18317,0,48,0,L,eq}, {5348,0,21,9,L,eq}, {2098,0,16,1,L,eq},
    {25434,0,11,4,H,eq}, {19511,0,7,5,E,eq}, {16074,0,5,7,E,eq}, {8462,0,21,3,L,eq}, {16752,0,6,7,E,eq}, {15897,0,39,0,L,eq}, {19768,0,21,7,L,eq},
    {15231,0,34,8,L,pre}, {6297,0,18,5,L,eq}, {5954,0,16,2,L,has}, {5970,0,17,2,L,has}, {5987,0,13,2,L,has}, {23365,7,28,2,L,has}, {5607,15,28,6,L,has},
    {4597,0,30,1,L,pre}, {5546,0,22,4,L,pre}, {5568,0,16,4,L,pre}, {5584,0,13,4,L,pre}, {5597,0,17,4,L,pre}, {5614,0,27,4,L,pre}, {5641,0,34,4,L,pre},
    {1232,0,12,7,L,eq}, {8816,0,18,2,L,eq}, {3494,0,17,4,H,eq}, {27545,0,13,4,L,eq}, {17300,0,4,6,E,eq}, {13875,0,27,7,L,eq}, {16748,5,48,2,L,has},
    {23590,50,62,2,L,has}, {25260,15,43,2,L,has}, {2402,16,36,5,L,has}, {3207,0,41,5,L,has}, {1479,5,20,6,L,has}, {1499,16,30,6,L,has}, {1599,5,31,6,L,has},
    {1843,18,32,6,L,has}, {1875,8,22,6,L,has}, {1897,9,23,6,L,has}, {1920,9,23,6,L,has}, {1943,4,27,6,L,has}, {1970,4,22,6,L,has}, {1992,0,24,6,L,has},
    {2055,7,21,6,L,has}, {2076,7,21,6,L,has}, {2258,0,28,6,L,has}, {5579,14,28,6,L,has}, {18879,32,43,6,L,has}, {18922,34,45,6,L,has}, {19028,35,62,6,L,has},
    {22380,0,11,4,H,eq}, {3159,0,13,6,L,eq}, {18869,0,26,7,L,eq}, {9024,0,10,7,L,eq}, {14748,0,21,3,L,eq}, {10176,0,11,4,L,eq}, {16104,0,10,7,E,eq},
    {8204,0,13,1,L,eq}, {12083,0,43,3,L,pre}, {12126,0,37,3,L,pre}, {14416,0,24,6,L,eq}, {21111,0,16,6,E,eq}, {9534,0,15,1,L,eq}, {16385,0,23,1,L,eq},
    {5451,0,9,1,E,eq}, {2202,0,30,7,L,eq}, {682,0,22,9,L,eq}, {20271,0,20,5,L,eq}, {10083,0,12,5,E,eq}, {20448,0,84,7,L,eq}, {10821,0,7,7,E,eq},
    {76,30,46,8,L,has}, {4217,0,11,3,L,eq}, {15210,0,13,6,L,eq}, {13880,0,42,3,L,eq}, {13922,0,42,3,L,eq}, {9071,0,11,5,L,has}, {13289,0,3,7,E,eq},
    {15803,0,16,1,L,eq}, {16153,0,59,3,L,eq}, {22640,0,19,4,L,eq}, {5439,0,33,6,L,has}, {3133,7,39,9,L,has}, {5665,0,18,5,L,eq}, {10346,0,10,4,E,eq},
    {2779,0,7,7,L,eq}, {8766,0,20,7,L,eq}, {9147,0,14,2,L,eq}, {7816,12,23,3,L,has}, {6560,0,23,1,L,eq}, {2784,0,27,1,L,eq}, {21856,7,31,6,L,has},
    {21887,12,36,6,L,has}, {14027,0,38,0,L,eq}, {21409,0,35,3,L,eq}, {7836,0,10,7,L,eq}, {16270,0,8,7,E,eq}, {3904,0,15,6,L,eq}, {26482,0,18,3,L,eq},
    {13646,0,19,4,H,eq}, {1694,0,21,0,L,pre}, {2649,0,21,0,L,pre}, {19662,0,23,5,L,eq}, {5104,0,29,9,L,pre}, {292,0,8,11,E,pre}, {4786,0,16,0,L,eq},
    {13940,0,17,7,L,eq}, {6424,0,16,8,L,eq}, {3788,0,11,9,E,eq}, {21206,0,5,1,E,eq}, {5450,0,23,5,L,eq}, {497,0,4,10,E,eq}, {28232,0,51,2,B,eq},
    {2890,0,14,4,H,eq}, {3292,0,16,4,H,eq}, {5867,0,12,1,E,eq}, {290,0,10,1,L,eq}, {15174,0,38,3,L,pre}, {11607,0,9,4,L,eq}, {26011,0,22,2,L,eq},
    {19286,0,23,5,L,pre}, {12763,0,6,7,E,eq}, {8723,0,25,8,L,pre}, {8185,0,12,7,L,eq}, {14698,0,10,2,B,pre}, {14591,0,28,5,L,eq}, {7121,0,18,6,L,eq},
    {369,0,21,0,L,eq}, {12101,0,21,4,H,eq}, {3739,0,16,9,E,eq}, {28487,0,33,3,L,pre}, {25705,0,10,4,L,eq}, {11494,34,52,8,L,has}, {1066,0,10,11,E,pre},
    {11240,0,12,7,E,eq}, {12139,0,9,7,E,eq}, {28352,0,12,3,L,eq}, {2152,0,12,4,H,eq}, {13998,0,8,2,B,pre}, {30486,0,19,2,L,pre}, {10346,0,11,5,E,eq},
    {10769,0,22,1,E,eq}, {650,0,19,3,L,eq}, {8243,0,9,6,E,eq}, {32415,0,24,2,L,pre}, {17630,0,20,1,L,eq}, {19930,0,21,4,L,eq}, {25183,0,10,7,L,eq},
    {7740,6,18,3,L,has}, {26540,0,22,3,L,eq}, {6635,0,13,5,L,eq}, {21095,0,19,7,E,pre}, {11450,13,32,0,L,has}, {6357,0,12,4,E,eq}, {24911,0,25,4,L,eq},
    {8236,0,9,7,L,eq}, {14351,0,27,7,L,eq}, {11731,0,8,7,E,eq}, {8800,0,16,2,L,eq}, {743,0,36,3,L,eq}, {12379,0,54,3,L,eq}, {10729,0,14,3,E,eq},
    {31330,22,34,2,L,has}, {6286,0,12,4,E,eq}, {1543,0,9,7,L,eq}, {3181,15,26,5,L,has}, {22685,0,28,1,L,suf}, {1006,0,19,13,L,eq}, {19663,0,12,4,H,eq},
    {8826,0,11,5,L,eq}, {9472,0,18,2,L,eq}, {12859,0,16,5,L,eq}, {19629,0,13,1,E,eq}, {42699,0,19,2,L,eq}, {32095,0,14,2,B,eq}, {5069,0,6,6,E,eq},
    {10350,0,16,0,E,eq}, {23528,0,6,7,E,eq}, {16476,0,35,0,L,eq}, {40390,0,28,2,L,eq}, {4594,0,15,0,L,eq}, {4730,0,21,0,L,eq}, {26789,0,25,3,L,pre},
    {6206,0,15,7,L,eq}, {13062,0,20,6,L,pre}, {13110,0,22,6,L,pre}, {21021,0,15,7,E,eq}, {5326,0,14,8,L,eq}, {12867,0,18,1,L,eq}, {7870,0,17,6,L,eq},
    {24247,0,7,7,E,eq}, {23446,0,12,4,L,eq}, {3475,0,14,6,L,eq}, {18373,0,23,6,L,eq}, {820,0,13,0,L,eq}, {13758,0,16,6,L,eq}, {9702,0,23,6,L,eq},
    {2210,0,30,3,L,eq}, {5553,0,17,8,L,eq}, {5089,0,13,3,L,eq}, {6760,0,28,8,L,eq}, {1244,0,16,7,L,eq}, {3746,0,9,7,L,eq}, {4167,0,11,3,L,eq},
    {23755,0,12,4,H,eq}, {1863,0,16,9,L,eq}, {6119,0,12,7,L,eq}, {3486,0,9,9,B,pre}, {10730,0,40,0,L,eq}, {24156,0,15,7,E,eq}, {12919,0,7,2,B,eq},
    {12522,0,26,1,L,eq}, {13307,0,25,1,L,eq}, {9585,0,10,4,H,eq}, {42383,0,27,2,L,has}, {42410,0,23,2,L,has}, {1631,0,11,7,L,eq}, {5629,0,8,9,E,pre},
    {3234,0,19,7,L,eq}, {3253,0,19,7,L,eq}, {6892,0,7,4,E,pre}, {21999,0,8,6,E,eq}, {8875,0,18,4,L,pre}, {8893,0,22,4,L,pre}, {8987,0,18,4,L,pre},
    {2395,0,18,4,H,eq}, {32109,0,37,2,L,eq}, {1015,0,16,4,H,eq}, {1867,0,10,1,L,eq}, {22482,0,16,4,L,eq}, {752,0,8,0,L,eq}, {8094,0,24,5,L,eq},
    {14722,0,3,3,E,eq}, {26849,0,101,2,L,eq}, {21550,0,30,1,L,pre}, {12643,0,26,1,L,suf}, {15178,0,35,0,L,eq}, {10619,0,6,7,E,eq}, {21628,0,20,7,L,eq},
    {8148,0,16,2,L,eq}, {8728,0,22,2,L,eq}, {80,0,19,9,L,eq}, {24488,0,17,3,L,eq}, {7737,0,20,6,L,eq}, {7757,0,20,6,L,eq}, {14402,0,32,8,L,pre},
    {14571,0,21,6,L,eq}, {6820,0,6,4,E,pre}, {19447,0,28,7,L,pre}, {2081,0,13,9,L,eq}, {841,0,22,7,L,eq}, {871,8,25,5,L,has}, {12747,0,21,4,L,eq},
    {10255,0,7,7,E,eq}, {10262,0,7,7,E,eq}, {5049,0,16,4,L,pre}, {6654,0,15,4,H,pre}, {6737,0,8,4,E,pre}, {7824,0,16,4,L,pre}, {7840,0,17,4,L,pre},
    {7857,0,14,4,L,pre}, {7871,0,16,4,L,pre}, {7887,0,13,4,L,pre}, {7900,0,13,4,L,pre}, {7913,0,14,4,L,pre}, {7927,0,16,4,L,pre}, {7943,0,17,4,L,pre},
    {7991,0,14,4,L,pre}, {8005,0,15,4,L,pre}, {8020,0,16,4,L,pre}, {8053,0,20,4,H,pre}, {23487,0,14,4,L,eq}, {10989,0,9,7,E,eq}, {20443,0,36,5,L,eq},
    {37801,0,18,2,L,eq}, {8846,0,17,5,L,eq}, {11085,0,7,7,E,eq}, {13715,0,12,0,L,eq}, {393,0,13,3,L,eq}, {12109,0,28,5,L,pre}, {12137,0,45,5,L,pre},
    {12182,0,47,5,L,pre}, {13559,0,13,6,L,eq}, {48507,0,30,2,L,has}, {972,0,21,7,L,eq}, {13630,0,16,4,H,eq}, {22902,0,12,6,L,eq}, {2275,0,23,1,L,eq},
    {47349,0,36,2,L,eq}, {12906,0,3,7,E,eq}, {19614,0,23,5,L,eq}, {4043,0,9,7,L,eq}, {12169,0,6,7,E,eq}, {7247,0,14,7,L,eq}, {2826,0,18,0,L,eq},
    {18901,0,34,0,L,eq}, {6974,0,28,1,L,eq}, {22976,0,19,6,L,eq}, {5724,0,11,7,L,eq}, {997,0,7,11,E,pre}, {8842,0,9,0,L,eq}, {5537,0,9,1,E,eq},
    {19599,0,7,7,E,eq}, {33073,11,28,2,L,has}, {1834,0,20,4,H,eq}, {4655,0,21,6,L,eq}, {10499,0,24,6,L,eq}, {9278,0,13,4,H,eq}, {9941,0,5,7,E,eq},
    {35490,0,16,2,L,eq}, {7117,0,9,7,L,eq}, {29974,0,32,2,L,pre}, {213,0,17,10,L,eq}, {8545,0,21,2,L,eq}, {17926,0,19,5,L,eq}, {7875,0,17,7,L,eq},
    {2537,20,36,8,L,has}, {10371,0,27,1,L,eq}, {5317,0,11,0,L,eq}, {3514,0,4,9,B,pre}, {9792,0,14,1,L,eq}, {44573,0,24,2,L,eq}, {10166,0,88,3,L,eq},
    {5820,0,22,5,L,eq}, {916,0,9,11,E,eq}, {8163,0,14,1,L,eq}, {26033,0,34,2,L,eq}, {23336,0,12,4,L,eq}, {42253,32,50,2,L,has}, {15886,0,13,1,L,eq},
    {10047,0,8,7,E,eq}, {12022,0,25,4,H,eq}, {13682,0,14,4,H,eq}, {16379,0,25,4,L,eq}, {21580,0,28,1,L,pre}, {398,0,18,1,L,eq}, {587,0,18,1,L,eq},
    {2582,0,18,1,L,eq}, {9430,0,19,1,L,eq}, {19606,0,6,7,E,eq}, {8920,0,16,6,L,eq}, {4611,0,13,7,L,eq}, {20532,0,54,7,L,eq}, {6352,0,13,8,L,eq},
    {5568,0,12,0,L,eq}, {8501,0,25,4,H,eq}, {3463,0,25,1,L,eq}, {5587,0,13,7,L,eq}, {1490,0,21,9,L,eq}, {20527,0,57,3,L,has}, {4702,0,14,6,L,eq},
    {16304,0,25,4,L,eq}, {13527,0,14,3,L,eq}, {1983,0,16,7,L,eq}, {20640,0,13,3,L,eq}, {3017,0,24,6,L,eq}, {47842,0,33,2,L,pre}, {12916,0,33,5,L,pre},
    {14815,0,32,5,L,pre}, {14847,0,29,5,L,pre}, {14876,0,28,5,L,pre}, {14904,0,27,5,L,pre}, {9238,0,14,8,L,pre}, {13620,0,36,3,L,pre}, {18558,0,12,0,L,eq},
    {17878,0,15,4,H,eq}, {1641,0,32,5,L,has}, {1673,0,38,5,L,has}, {1711,0,36,5,L,has}, {1747,0,31,5,L,has}, {1778,0,37,5,L,has}, {1815,0,35,5,L,has},
    {1850,0,30,5,L,has}, {1880,0,36,5,L,has}, {1916,0,34,5,L,has}, {2087,0,24,5,L,has}, {2111,0,30,5,L,has}, {2141,0,23,5,L,has}, {2164,0,26,5,L,has},
    {23943,0,21,7,L,eq}, {9009,0,16,0,L,eq}, {11777,3,30,2,L,has}, {24620,11,53,2,L,has}, {33816,19,29,2,L,has}, {33845,19,29,2,L,has}, {11683,0,5,7,E,eq},
    {17144,0,7,7,E,eq}, {3230,11,25,8,L,has}, {3255,0,16,8,L,has}, {10659,0,44,1,L,suf}, {10703,0,44,1,L,suf}, {5852,0,14,3,L,pre}, {21351,0,19,6,L,eq},
    {21843,0,9,1,E,eq}, {46414,0,23,2,L,eq}, {307,0,9,11,E,pre}, {316,0,11,11,E,pre}, {395,0,12,11,E,pre}, {9380,0,41,0,L,eq}, {6143,0,31,6,L,eq},
    {10927,0,80,0,L,eq}, {12480,0,7,2,E,eq}, {1555,0,15,11,E,pre}, {1570,0,13,11,E,pre}, {4728,0,8,4,E,eq}, {22700,0,21,4,L,eq}, {10026,0,13,7,E,eq},
    {25892,0,16,7,E,eq}, {10187,0,13,4,L,eq}, {15621,0,18,7,L,eq}, {9044,0,29,0,L,eq}, {10686,0,11,2,L,pre}, {5750,0,45,0,L,eq}, {9783,0,18,4,H,eq},
    {844,0,18,9,L,eq}, {4311,0,30,7,L,eq}, {200,0,16,13,B,pre}, {1025,0,17,13,L,eq}, {2288,8,30,2,L,has}, {2318,0,32,2,L,has}, {2370,0,25,2,L,has},
    {11697,0,21,4,L,eq}, {11736,0,21,4,L,eq}, {8686,0,28,1,L,eq}, {27857,0,27,3,L,eq}, {5030,0,13,0,L,eq}, {19867,0,34,7,L,eq}, {16042,0,32,3,L,eq},
    {14873,0,13,4,L,eq}, {1304,0,11,9,L,eq}, {36403,0,35,2,L,eq}, {7906,0,14,3,L,pre}, {13570,0,20,2,B,eq}, {13270,0,6,7,E,eq}, {27085,0,12,7,L,eq},
    {1487,0,32,13,L,eq}, {435,0,12,11,E,pre}, {4086,0,12,3,L,eq}, {463,0,15,7,L,eq}, {15315,0,13,6,L,eq}, {19093,14,24,2,L,has}, {35849,18,50,2,L,has},
    {21580,0,20,6,L,pre}, {707,0,5,11,E,eq}, {20634,0,34,7,L,eq}, {21705,0,9,7,L,eq}, {26967,0,33,3,L,eq}, {16234,0,9,7,E,eq}, {18566,0,15,4,H,eq},
    {12752,0,17,5,L,eq}, {1141,0,23,0,L,eq}, {10456,0,27,1,L,eq}, {544,0,13,9,L,eq}, {10127,13,45,8,L,has}, {14085,0,17,4,L,eq}, {10002,0,2,5,E,eq},
    {21453,0,21,4,L,eq}, {10860,0,11,7,E,eq}, {26251,0,18,4,L,eq}, {30243,0,26,2,L,has}, {4189,0,17,7,L,eq}, {7493,0,11,1,L,eq}, {7547,0,8,1,L,eq},
    {11358,0,7,1,E,eq}, {8132,0,16,2,L,eq}, {9664,0,11,4,H,eq}, {14199,0,22,3,L,eq}, {19283,0,14,4,L,pre}, {2670,0,24,0,L,pre}, {2694,0,21,0,L,pre},
    {9743,0,14,7,L,pre}, {4679,0,21,8,L,pre}, {4700,0,22,8,L,pre}, {25186,0,21,4,L,pre}, {25553,0,12,4,H,eq}, {10039,0,8,7,E,eq}, {21904,0,8,7,E,eq},
    {24229,0,8,7,E,eq}, {4888,0,37,9,L,eq}, {23295,0,23,3,L,eq}, {29697,0,42,2,L,eq}, {5942,0,15,5,L,eq}, {8313,0,20,5,L,eq}, {26417,0,12,7,L,pre},
    {15033,0,29,8,L,pre}, {1711,0,21,9,L,eq}, {16939,0,7,6,E,eq}, {21655,0,20,6,L,pre}, {43528,0,31,2,L,eq}, {27884,0,22,3,L,eq}, {22905,0,5,4,E,eq},
    {7804,0,35,0,L,eq}, {29387,0,43,2,L,eq}, {21597,0,25,3,L,eq}, {17633,0,19,7,L,eq}, {1674,0,11,7,L,eq}, {10579,0,27,4,H,eq}, {9768,0,9,7,L,pre},
    {19024,0,10,5,E,eq}, {26989,0,18,7,L,eq}, {2833,0,40,3,L,eq}, {15961,0,19,1,L,eq}, {8152,0,17,4,H,eq}, {10551,0,9,7,E,eq}, {4145,0,16,4,H,eq},
    {11852,0,25,5,L,eq}, {34610,0,10,2,L,eq}, {5918,0,14,3,L,pre}, {14486,0,6,2,B,pre}, {590,0,29,13,L,pre}, {16291,0,23,0,L,eq}, {8475,0,18,5,L,eq},
    {18983,0,12,0,L,eq}, {12343,0,10,7,E,eq}, {8296,0,41,3,L,eq}, {6041,0,15,0,L,eq}, {6505,0,45,0,L,eq}, {7084,0,20,1,L,eq}, {12511,0,13,3,L,eq},
    {11137,0,35,2,L,pre}, {5839,0,13,3,L,pre}, {8712,0,21,5,L,eq}, {6592,0,16,7,L,eq}, {15355,0,61,8,L,pre}, {27969,0,12,4,L,eq}, {3346,0,11,7,L,eq},
    {14323,0,28,7,L,eq}, {1730,0,17,1,L,eq}, {8733,0,25,5,L,eq}, {6337,0,15,8,L,eq}, {19048,10,45,2,L,has}, {2772,0,12,0,L,eq}, {16348,0,18,1,L,eq},
    {10729,0,23,4,H,eq}, {12949,0,27,5,L,pre}, {22959,0,19,7,L,eq}, {9595,0,12,4,H,eq}, {15213,17,29,2,L,has}, {37476,0,20,2,L,eq}, {18189,0,18,3,L,eq},
    {4868,0,13,7,L,eq}, {7064,0,9,3,E,eq}, {4267,0,23,0,L,eq}, {4290,0,23,0,L,eq}, {17340,0,35,0,L,eq}, {13059,0,9,7,E,eq}, {27457,0,14,4,H,eq},
    {6634,0,12,7,L,eq}, {6660,0,38,1,L,eq}, {9161,0,14,2,L,eq}, {23538,0,15,7,E,eq}, {2694,0,20,1,L,eq}, {14640,0,23,4,H,eq}, {14507,0,34,7,L,eq},
    {21963,0,10,4,H,eq}, {18247,0,10,7,E,eq}, {459,0,30,13,L,pre}, {489,0,31,13,L,pre}, {5842,0,18,5,L,eq}, {18997,0,12,7,L,eq}, {11273,0,32,0,L,eq},
    {7397,0,20,5,L,eq}, {9466,0,30,0,L,eq}, {26167,0,13,4,H,eq}, {24918,0,9,7,E,eq}, {40039,0,48,2,L,has}, {40087,0,45,2,L,has}, {40132,0,39,2,L,has},
    {3186,0,17,7,L,eq}, {28157,0,12,3,L,eq}, {3172,0,14,6,L,eq}, {13926,0,14,7,L,eq}, {3090,0,29,1,L,eq}, {354,0,10,1,L,eq}, {699,0,10,1,L,eq},
    {9960,0,10,5,E,eq}, {19990,0,37,1,L,suf}, {37200,0,20,2,L,eq}, {21700,0,19,6,L,pre}, {21719,0,23,6,L,pre}, {19015,0,23,1,L,eq}, {3969,0,12,3,L,eq},
    {2575,0,11,4,H,eq}, {6472,0,12,4,E,eq}, {16663,0,28,4,L,eq}, {17980,0,30,3,L,eq}, {19480,0,18,4,H,eq}, {5770,0,54,6,L,eq}, {1920,0,14,4,H,eq},
    {27260,0,21,2,L,eq}, {328,0,18,4,H,eq}, {1685,0,17,7,L,eq}, {40330,0,35,2,L,eq}, {19274,0,39,3,L,pre}, {19313,0,26,3,L,pre}, {19339,0,30,3,L,pre},
    {20625,0,15,3,L,eq}, {6568,0,12,4,E,eq}, {14784,0,13,4,L,eq}, {5907,0,21,0,L,eq}, {4716,0,12,4,E,eq}, {5791,0,31,8,L,eq}, {13633,0,25,1,L,eq},
    {21212,0,22,6,L,eq}, {10879,0,8,7,E,eq}, {19506,0,36,1,L,pre}, {15034,0,30,6,L,has}, {8853,0,5,7,L,eq}, {11456,0,7,7,E,eq}, {16930,0,9,6,E,eq},
    {7659,0,7,8,E,eq}, {8015,0,7,8,E,eq}, {11955,0,24,8,L,suf}, {3402,0,17,0,L,eq}, {14365,0,8,4,E,eq}, {26099,0,17,2,L,eq}, {20898,0,9,6,L,eq},
    {47905,0,15,2,L,eq}, {7364,0,35,0,L,eq}, {11670,0,41,1,L,eq}, {26741,0,23,4,H,eq}, {3727,0,12,7,L,eq}, {710,0,20,6,L,has}, {20056,0,27,6,L,eq},
    {24310,0,10,7,E,eq}, {10519,0,15,2,L,eq}, {19698,0,7,7,E,eq}, {21114,0,19,7,L,eq}, {22722,0,9,1,L,eq}, {4714,0,26,3,L,eq}, {26841,0,21,4,L,eq},
    {15743,0,12,8,L,pre}, {9815,0,6,5,E,eq}, {9263,0,23,2,L,eq}, {25848,0,15,4,H,eq}, {13522,0,24,6,L,eq}, {47223,0,18,2,B,eq}, {6184,0,12,4,E,eq},
    {17006,0,26,5,L,eq}, {18360,0,23,5,L,eq}, {1394,0,11,7,L,eq}, {9967,0,10,7,E,eq}, {144,0,16,10,L,eq}, {20389,0,35,1,L,eq}, {5592,13,22,2,L,has},
    {5679,0,18,2,L,has}, {5697,0,16,2,L,has}, {5773,14,23,2,L,has}, {5831,9,18,2,L,has}, {6046,0,12,2,L,has}, {31928,23,32,2,L,has}, {31960,19,28,2,L,has},
    {31988,29,38,2,L,has}, {42433,11,24,2,L,has}, {42457,11,24,2,L,has}, {11847,0,24,8,L,pre}, {11132,0,13,6,L,eq}, {11832,0,37,6,L,eq}, {13451,41,50,8,L,has},
    {3714,19,29,2,L,has}, {12163,9,46,3,L,has}, {24194,37,48,3,L,has}, {24242,10,47,3,L,has}, {24289,10,35,3,L,has}, {5646,0,19,5,L,eq}, {27879,0,15,2,L,pre},
    {1647,0,17,4,H,eq}, {10398,0,43,0,L,eq}, {3933,0,13,7,L,eq}, {4737,0,22,8,L,pre}, {7608,0,26,1,L,eq}, {7874,0,26,1,L,eq}, {19637,0,21,3,L,eq},
    {775,0,22,4,H,eq}, {8234,0,21,5,L,eq}, {8292,0,21,5,L,eq}, {4457,0,11,6,L,eq}, {25840,0,27,2,L,eq}, {4082,0,10,7,L,eq}, {4095,3,23,5,L,has},
    {4663,0,39,9,L,eq}, {21250,0,18,4,H,eq}, {14674,0,41,1,L,eq}, {17288,0,30,1,L,pre}, {21495,0,28,1,L,pre}, {1659,0,15,7,L,eq}, {336,0,14,12,B,pre},
    {1767,0,40,2,L,has}, {17213,0,33,2,L,has}, {1313,0,20,6,L,has}, {13418,0,7,7,E,pre}, {8322,0,18,2,L,eq}, {18503,0,19,5,L,eq}, {9292,0,28,8,L,pre},
    {18478,0,11,4,H,eq}, {19780,0,15,4,L,eq}, {157,0,27,9,L,eq}, {3799,0,5,9,E,eq}, {6018,0,19,8,L,eq}, {19309,19,55,5,L,has}, {18368,0,27,1,L,suf},
    {26053,0,16,3,L,eq}, {10389,0,5,7,E,eq}, {18226,0,14,3,L,eq}, {4092,0,20,7,L,eq}, {4217,0,11,7,L,eq}, {3383,0,3,9,B,eq}, {17938,0,17,1,L,eq},
    {129,0,38,0,L,eq}, {1053,4,35,2,L,has}, {1088,4,34,2,L,has}, {25868,0,14,7,E,eq}, {17650,0,13,1,L,eq}, {9674,0,20,0,L,eq}, {5039,0,10,4,L,pre},
    {5457,0,24,9,L,eq}, {16176,0,23,0,L,eq}, {8348,0,28,4,H,eq}, {5632,0,6,7,L,eq}, {9705,0,14,4,H,eq}, {21509,0,15,6,L,eq}, {6984,0,14,4,E,pre},
    {6998,0,15,4,E,pre}, {4722,0,15,8,L,pre}, {7358,0,26,8,H,eq}, {7384,0,26,8,H,eq}, {11339,43,52,8,L,has}, {11391,29,38,8,L,has}, {14815,0,34,8,L,eq},
    {14483,0,43,3,L,pre}, {14526,0,37,3,L,pre}, {14563,0,36,3,L,pre}, {14599,0,26,3,L,pre}, {26104,0,9,7,E,eq}, {10193,0,15,2,L,eq}, {13276,0,7,7,E,eq},
    {14221,0,14,3,L,eq}, {15885,0,17,6,L,eq}, {15292,0,18,0,L,eq}, {6380,0,15,4,E,eq}, {5983,0,27,5,L,eq}, {8895,0,8,7,L,eq}, {2985,0,18,9,L,pre},
    {16155,0,29,1,L,suf}, {14146,0,44,0,L,eq}, {7639,0,6,4,H,eq}, {20866,0,21,6,L,eq}, {7988,0,35,3,L,eq}, {16089,0,15,7,E,eq}, {19750,0,14,1,L,eq},
    {22456,0,14,4,L,eq}, {6677,0,20,8,L,eq}, {2155,0,13,9,L,eq}, {160,0,19,3,L,eq}, {15946,0,25,4,H,eq}, {7359,0,17,4,L,eq}, {22667,0,22,6,L,eq},
    {21036,0,15,7,E,eq}, {5882,0,15,9,L,eq}, {41239,0,29,2,L,eq}, {3115,0,17,4,H,eq}, {13821,0,9,2,B,eq}, {7668,0,11,7,L,eq}, {4373,5,18,8,L,has},
    {18784,0,11,4,L,eq}, {21317,0,17,6,L,eq}, {15140,0,34,3,L,pre}, {3059,0,13,4,H,eq}, {2212,0,23,5,L,has}, {5379,0,29,6,L,has}, {7980,0,10,8,E,eq},
    {16610,0,6,7,E,eq}, {18204,0,8,7,E,eq}, {5640,0,9,1,E,eq}, {5009,0,9,4,E,eq}, {22269,0,36,7,L,eq}, {4299,0,22,9,L,pre}, {7289,0,31,5,L,eq},
    {3557,0,12,7,L,eq}, {22859,0,13,3,L,eq}, {7702,0,6,8,E,eq}, {6136,0,28,0,L,eq}, {1334,0,11,7,L,eq}, {9521,0,12,2,L,eq}, {6629,0,31,1,L,eq},
    {20044,0,63,3,L,pre}, {20107,0,45,3,L,pre}, {21732,0,20,3,L,eq}, {1159,0,13,4,H,eq}, {4236,0,15,6,L,eq}, {15403,0,23,7,L,eq}, {10971,0,26,5,L,has},
    {11195,0,20,5,L,pre}, {4928,0,17,8,L,pre}, {4945,0,21,8,L,pre}, {7327,0,10,8,H,eq}, {1686,0,8,0,L,eq}, {21188,10,22,2,L,has}, {18571,0,21,6,L,pre},
    {18592,0,25,6,L,pre}, {3636,8,20,8,L,has}, {2291,0,11,9,L,eq}, {25987,0,25,7,L,eq}, {1569,0,19,1,L,eq}, {21600,0,8,5,L,eq}, {1183,0,12,4,H,eq},
    {46853,0,33,2,L,pre}, {46987,0,30,2,L,pre}, {10904,0,8,7,E,eq}, {12712,0,11,7,E,eq}, {12471,0,35,4,H,eq}, {12506,0,35,4,H,eq}, {4743,0,31,6,L,eq},
    {43314,0,29,2,L,eq}, {7975,0,11,6,L,eq}, {18406,0,5,7,E,eq}, {10003,0,7,2,L,eq}, {11994,0,3,4,E,eq}, {7068,0,26,6,L,eq}, {2607,0,8,1,L,eq},
    {6175,0,9,4,E,eq}, {26037,0,16,3,L,eq}, {25670,0,18,4,L,eq}, {7852,0,16,2,L,eq}, {4923,0,5,8,L,pre}, {29094,4,17,2,B,has}, {9777,0,29,6,L,pre},
    {9840,0,34,6,L,pre}, {745,0,7,0,L,eq}, {12709,0,2,2,B,eq}, {13387,0,7,7,E,eq}, {84,9,22,2,L,has}, {1122,12,25,2,L,has}, {15305,11,39,2,L,has},
    {23097,0,39,2,L,has}, {42973,0,20,2,L,pre}, {42993,0,24,2,L,pre}, {43017,0,27,2,L,pre}, {4624,0,17,7,L,eq}, {5806,0,14,7,L,eq}, {1871,3,28,8,L,has},
    {1899,5,26,8,L,has}, {1925,5,30,8,L,has}, {6876,0,17,8,L,eq}, {19218,31,47,2,L,has}, {19265,24,40,2,L,has}, {88,0,26,7,L,eq}, {1545,0,5,11,E,eq},
    {4544,0,16,0,L,eq}, {17668,0,42,5,L,has}, {22052,0,35,1,L,eq}, {6786,0,11,3,E,eq}, {18179,0,16,6,L,eq}, {16346,0,18,0,L,eq}, {21162,0,45,3,L,has},
    {21260,0,48,3,L,has}, {10192,3,42,0,L,has}, {26472,0,12,2,L,eq}, {5198,14,24,5,L,has}, {5244,20,30,5,L,has}, {21347,0,10,7,L,eq}, {21169,0,28,1,L,suf},
    {38982,0,30,2,L,eq}, {4413,0,14,7,L,eq}, {6314,0,11,4,E,eq}, {4643,0,20,8,L,pre}, {4663,0,16,8,L,pre}, {7175,0,27,3,L,eq}, {3410,0,4,9,B,eq},
    {11964,0,15,1,L,eq}, {3336,0,22,3,L,eq}, {5775,0,16,8,L,eq}, {6585,0,17,8,L,eq}, {2859,0,15,4,H,eq}, {1611,0,19,4,H,eq}, {8574,0,18,7,L,eq},
    {362,0,6,9,L,eq}, {12852,0,7,7,E,eq}, {12474,0,16,1,L,eq}, {16358,0,27,5,E,eq}, {16385,0,27,5,E,eq}, {24336,0,17,3,L,eq}, {729,0,27,4,H,eq},
    {7783,0,8,7,L,eq}, {7126,0,20,4,L,eq}, {15505,0,19,7,L,eq}, {11751,0,15,8,L,pre}, {11393,0,23,1,L,eq}, {10011,0,10,5,E,eq}, {12689,0,24,5,L,eq},
    {347,13,23,6,L,has}, {4205,0,20,0,L,eq}, {17966,0,7,7,E,eq}, {607,0,18,4,H,eq}, {11616,0,8,4,L,eq}, {4343,0,29,4,H,eq}, {15809,0,20,7,L,eq},
    {1318,0,5,11,E,pre}, {16013,0,18,6,L,eq}, {2520,0,21,5,L,has}, {23736,0,11,7,E,eq}, {5597,0,6,1,E,eq}, {13149,0,38,5,L,eq}, {11930,0,3,7,E,eq},
    {13584,0,18,4,H,eq}, {22778,0,21,7,L,eq}, {13512,0,15,3,L,eq}, {22018,0,31,3,L,pre}, {29612,0,36,2,L,eq}, {5504,0,6,1,E,eq}, {21387,0,31,6,L,eq},
    {10234,0,38,1,L,eq}, {1999,0,10,7,L,eq}, {315,0,13,4,H,eq}, {7484,0,31,3,L,eq}, {10332,0,11,4,E,eq}, {12803,0,16,6,L,eq}, {90,0,18,1,L,eq},
    {18727,0,20,1,L,eq}, {21751,0,16,7,L,eq}, {18450,0,23,6,L,eq}, {23318,0,18,3,L,eq}, {21675,0,25,6,L,pre}, {4632,0,8,9,E,eq}, {6056,0,23,0,L,eq},
    {25523,0,17,4,H,eq}, {22693,0,22,7,L,eq}, {4219,0,37,9,L,eq}, {11461,0,13,4,H,eq}, {41322,0,34,2,L,eq}, {3724,0,24,4,H,eq}, {12649,0,9,2,B,eq},
    {8272,0,26,4,H,eq}, {5043,0,20,0,L,eq}, {15631,0,9,0,E,eq}, {13156,0,30,3,L,pre}, {13186,0,30,3,L,pre}, {13426,0,26,3,L,pre}, {13452,0,26,3,L,pre},
    {587,0,11,7,L,eq}, {24467,0,21,3,L,eq}, {11958,0,4,4,E,eq}, {4408,0,21,3,L,eq}, {19951,0,18,4,L,eq}, {15149,0,12,5,E,eq}, {4641,0,25,7,L,eq},
    {44953,0,42,2,L,eq}, {7645,0,7,4,H,eq}, {21390,0,17,1,L,eq}, {7594,0,26,8,H,eq}, {1127,0,5,11,E,pre}, {375,0,27,5,L,has}, {402,0,28,5,L,has},
    {430,0,29,5,L,has}, {459,0,21,5,L,has}, {480,0,22,5,L,has}, {502,0,23,5,L,has}, {525,0,22,5,L,has}, {547,0,24,5,L,has}, {571,0,27,5,L,has},
    {598,0,23,5,L,has}, {621,0,29,5,L,has}, {650,0,23,5,L,has}, {673,0,28,5,L,has}, {701,0,17,5,L,has}, {718,0,21,5,L,has}, {739,0,19,5,L,has},
    {758,0,23,5,L,has}, {781,0,25,5,L,has}, {2473,14,25,5,L,has}, {2498,11,22,5,L,has}, {2565,22,32,5,L,has}, {2597,20,30,5,L,has}, {2627,12,22,5,L,has},
    {2649,5,26,5,L,has}, {2675,5,27,5,L,has}, {2801,28,37,5,L,has}, {3248,20,36,5,L,has}, {3284,25,36,5,L,has}, {3348,20,31,5,L,has}, {3468,18,29,5,L,has},
    {3497,10,25,5,L,has}, {3637,10,28,5,L,has}, {3665,10,29,5,L,has}, {3694,10,21,5,L,has}, {3851,8,19,5,L,has}, {3896,6,17,5,L,has}, {3913,6,21,5,L,has},
    {3977,0,29,5,L,has}, {4065,21,30,5,L,has}, {4118,24,33,5,L,has}, {4707,10,19,5,L,has}, {4832,9,22,5,L,has}, {4854,14,24,5,L,has}, {4947,22,33,5,L,has},
    {4980,24,35,5,L,has}, {5172,5,26,5,L,has}, {10484,0,20,5,L,has}, {10504,0,27,5,L,has}, {10680,7,22,5,L,has}, {10702,16,27,5,L,has}, {10729,12,29,5,L,has},
    {10909,0,19,5,L,has}, {10928,0,17,5,L,has}, {11041,11,23,5,L,has}, {11064,9,25,5,L,has}, {39177,0,27,2,L,eq}, {5011,0,20,7,L,eq}, {20967,0,24,7,E,eq},
    {17220,0,46,0,L,eq}, {21217,0,19,1,L,eq}, {39078,0,36,2,L,eq}, {9693,0,13,3,L,eq}, {3488,0,22,1,L,eq}, {10136,0,18,3,L,eq}, {12973,0,24,4,L,pre},
    {12997,0,24,4,L,pre}, {38784,0,14,2,B,eq}, {5395,0,15,0,L,eq}, {20908,0,10,4,L,pre}, {20928,0,11,4,L,pre}, {20950,0,13,4,L,pre}, {13100,0,8,5,E,eq},
    {15053,0,37,3,L,pre}, {18010,0,16,3,L,eq}, {11295,0,34,6,L,pre}, {10492,0,21,0,L,eq}, {27551,0,40,3,L,pre}, {8379,0,13,7,L,eq}, {22349,0,18,4,H,eq},
    {5914,0,6,1,E,eq}, {7004,0,17,5,L,eq}, {7106,0,11,7,L,eq}, {5429,0,5,1,E,eq}, {21756,0,32,1,L,pre}, {5564,0,12,7,L,eq}, {17055,0,9,7,E,eq},
    {5591,0,25,9,L,pre}, {593,0,18,10,L,pre}, {18268,0,7,7,E,eq}, {10635,0,16,4,H,eq}, {12047,0,27,4,H,eq}, {13965,0,27,4,L,eq}, {14316,0,25,5,L,eq},
    {25740,0,37,2,L,eq}, {11916,12,21,2,L,has}, {11937,14,23,2,L,has}, {11960,13,22,2,L,has}, {36794,0,33,2,L,eq}, {6794,8,28,2,L,has}, {19327,0,22,7,L,eq},
    {12494,0,11,7,E,eq}, {14141,0,32,3,L,eq}, {23509,0,19,7,L,pre}, {23025,0,41,3,L,pre}, {11894,0,31,6,L,eq}, {20926,0,69,5,L,pre}, {9070,0,13,7,L,eq},
    {7859,0,21,5,L,eq}, {16210,0,22,4,L,eq}, {2406,0,37,6,L,eq}, {46437,0,19,2,L,eq}, {14190,0,37,0,L,eq}, {7892,0,19,2,L,eq}, {24865,0,39,3,L,eq},
    {14705,0,47,7,L,eq}, {7366,0,18,1,L,eq}, {44502,0,6,2,B,eq}, {6292,0,31,3,L,has}, {2978,0,35,8,L,has}, {3013,0,19,8,L,has}, {3032,0,20,8,L,has},
    {5267,0,11,0,L,eq}, {27437,0,11,2,L,pre}, {14788,0,19,3,L,eq}, {13840,0,11,5,E,eq}, {2645,0,6,9,L,eq}, {9166,0,26,0,L,eq}, {27326,0,16,2,L,pre},
    {14688,0,19,4,H,eq}, {23007,0,12,6,L,eq}, {4775,0,20,8,L,pre}, {10073,0,8,7,E,eq}, {21069,0,16,4,H,eq}, {11109,0,9,7,E,eq}, {10296,0,12,6,L,eq},
    {3928,0,15,0,L,eq}, {1949,0,15,7,L,eq}, {274,0,8,11,E,pre}, {1047,0,9,11,E,pre}, {9483,0,19,3,L,eq}, {982,0,15,3,L,eq}, {19420,0,15,4,L,pre},
    {12722,0,12,8,E,pre}, {12734,0,13,8,E,pre}, {16408,0,20,1,L,eq}, {13000,0,15,2,B,eq}, {24696,0,31,7,L,eq}, {12444,22,33,0,L,has}, {7326,0,6,7,L,eq},
    {1529,14,24,8,L,has}, {1553,12,22,8,L,has}, {1599,20,30,8,L,has}, {1629,17,27,8,L,has}, {1706,17,27,8,L,has}, {1733,22,32,8,L,has}, {1765,11,21,8,L,has},
    {8212,0,21,3,L,eq}, {9521,0,14,3,L,eq}, {1502,0,23,3,L,eq}, {416,0,55,10,L,eq}, {9311,0,9,7,L,pre}, {13108,0,12,7,E,eq}, {293,0,12,9,L,eq},
    {18769,0,15,4,H,eq}, {26352,0,16,7,L,eq}, {17539,0,19,1,L,eq}, {18759,0,19,7,L,eq}, {2101,0,13,7,L,eq}, {712,0,15,11,E,eq}, {47145,0,26,2,L,has},
    {4982,0,34,9,L,eq}, {6938,0,22,7,L,eq}, {10848,0,5,7,E,eq}, {589,0,9,12,B,pre}, {12906,0,18,0,L,eq}, {12686,0,21,1,L,eq}, {35555,0,33,2,L,eq},
    {3082,0,41,3,L,eq}, {24293,0,11,7,E,eq}, {6488,0,17,1,L,pre}, {31124,0,33,2,L,eq}, {48432,0,24,2,L,has}, {4145,0,13,3,L,eq}, {5911,0,17,4,L,pre},
    {5928,0,14,4,L,pre}, {13067,0,14,5,E,eq}, {6043,0,14,7,L,eq}, {7703,0,13,6,E,eq}, {17847,0,19,6,L,pre}, {16922,0,15,7,E,eq}, {10312,0,38,1,L,eq},
    {1807,25,40,2,L,has}, {1883,14,43,2,L,has}, {21187,0,24,4,H,eq}, {17681,0,18,7,L,eq}, {32749,0,21,2,L,pre}, {32770,0,23,2,L,pre}, {32793,0,29,2,L,pre},
    {32822,0,30,2,L,pre}, {32852,0,36,2,L,pre}, {32888,0,35,2,L,pre}, {32923,0,24,2,L,pre}, {7656,0,12,7,L,eq}, {3406,0,25,6,L,eq}, {25008,0,8,7,E,eq},
    {26950,0,102,2,L,eq}, {20027,0,32,1,L,eq}, {21852,0,32,1,L,eq}, {21884,0,32,1,L,eq}, {3544,0,15,6,L,eq}, {4299,0,11,6,L,eq}, {13436,0,38,1,L,eq},
    {6756,0,6,3,E,eq}, {25832,0,16,4,H,eq}, {2638,0,30,6,L,eq}, {25413,0,11,4,H,eq}, {18553,0,13,5,L,eq}, {8614,0,17,5,L,eq}, {775,0,10,10,L,eq},
    {7345,0,14,4,L,eq}, {4250,0,18,4,H,eq}, {5088,0,15,7,L,eq}, {15002,0,31,8,L,pre}, {18795,0,13,4,L,eq}, {1242,0,19,4,H,eq}, {27331,0,19,7,L,pre},
    {4578,0,19,6,L,eq}, {1004,0,7,11,E,pre}, {26984,0,19,4,L,eq}, {625,0,18,0,L,eq}, {22890,0,12,6,L,eq}, {22,0,17,9,L,eq}, {15396,0,40,3,L,eq},
    {15473,0,40,3,L,eq}, {26656,0,34,4,H,eq}, {8954,0,15,5,L,eq}, {544,0,11,12,B,suf}, {7333,0,12,4,L,eq}, {5999,0,25,0,L,eq}, {13888,0,37,8,L,pre},
    {6558,0,19,5,L,eq}, {9899,0,21,2,L,eq}, {25992,0,29,4,H,eq}, {5044,0,7,6,E,eq}, {11532,18,40,5,E,has}, {1212,5,33,8,L,has}, {11373,0,8,4,H,eq},
    {4916,0,14,4,E,eq}, {4810,0,8,8,L,pre}, {21008,0,33,6,L,pre}, {14015,0,26,8,L,pre}, {22473,0,7,7,E,pre}, {14075,0,37,8,L,pre}, {8618,0,14,7,L,eq},
    {653,3,48,2,L,has}, {3116,8,39,2,L,has}, {3994,0,15,0,L,eq}, {19334,0,11,6,L,eq}, {42133,0,19,2,L,pre}, {12430,0,9,7,E,eq}, {3003,0,12,4,H,eq},
    {8411,0,30,3,L,eq}, {9343,0,13,1,L,eq}, {9690,0,15,4,H,eq}, {1459,0,24,3,L,eq}, {3370,0,14,6,L,eq}, {1823,0,14,7,L,eq}, {25565,0,31,7,L,eq},
    {4966,0,16,8,L,eq}, {6806,0,16,8,L,eq}, {8799,0,14,8,L,pre}, {20836,0,19,4,L,eq}, {22779,0,21,1,L,eq}, {25892,0,28,2,L,eq}, {1698,0,20,2,L,has},
    {8322,0,20,7,L,eq}, {24838,0,27,3,L,eq}, {12778,0,5,7,E,eq}, {29857,0,32,2,L,pre}, {29889,0,41,2,L,pre}, {29930,0,44,2,L,pre}, {25142,0,11,7,L,eq},
    {9463,0,20,3,L,eq}, {567,0,17,4,H,eq}, {7955,0,17,5,L,eq}, {949,0,13,1,L,eq}, {697,0,14,3,L,eq}, {10007,0,16,6,L,eq}, {22612,0,24,6,L,eq},
    {6357,0,13,7,L,eq}, {16240,0,14,0,L,eq}, {18560,0,23,1,L,suf}, {36224,0,24,2,L,eq}, {27031,0,35,3,L,eq}, {14053,0,18,3,L,eq}, {4655,0,18,4,H,eq},
    {11815,0,2,7,E,eq}, {1809,0,37,0,L,pre}, {1846,0,27,0,L,pre}, {11230,0,21,2,L,pre}, {11251,0,17,2,L,pre}, {5336,0,22,3,L,pre}, {5855,0,32,4,L,pre},
    {9347,0,24,7,L,pre}, {2851,0,22,9,L,pre}, {2930,0,13,9,L,pre}, {2943,0,25,9,L,pre}, {216,0,13,13,B,pre}, {19588,0,18,4,H,eq}, {15167,0,30,6,E,eq},
    {12744,0,2,7,E,eq}, {8138,0,15,8,E,eq}, {26820,0,21,4,H,eq}, {7778,0,25,1,L,eq}, {43112,0,34,2,L,has}, {11200,0,9,7,E,eq}, {10556,0,49,0,L,eq},
    {13591,0,12,3,L,eq}, {7028,0,16,4,E,pre}, {11366,0,23,5,E,pre}, {9324,11,41,6,L,has}, {9719,0,13,7,L,pre}, {9732,0,11,7,L,pre}, {23579,0,9,7,E,eq},
    {2493,16,26,2,L,has}, {11171,0,25,6,L,eq}, {39,0,20,9,L,eq}, {270,0,35,0,L,eq}, {305,0,35,0,L,eq}, {7081,0,22,0,L,eq}, {15118,0,11,5,E,eq},
    {30269,0,19,2,L,eq}, {12120,0,4,7,E,eq}, {23193,0,14,7,L,eq}, {12875,0,13,5,L,eq}, {10275,0,10,5,E,eq}, {1755,0,54,0,L,pre}, {14352,0,19,2,B,pre},
    {8593,0,23,4,L,eq}, {44139,6,15,2,L,has}, {2729,0,12,4,H,eq}, {10359,0,8,7,E,eq}, {5656,0,15,9,L,eq}, {19034,0,21,5,L,eq}, {19593,0,21,5,L,eq},
    {5833,0,9,7,L,eq}, {13501,0,19,2,B,eq}, {1441,0,14,11,E,eq}, {7755,0,19,5,L,eq}, {1122,0,5,11,E,pre}, {3517,0,12,7,L,eq}, {11494,0,6,7,E,eq},
    {3511,0,18,4,H,eq}, {1016,0,6,11,E,pre}, {8222,0,8,6,E,eq}, {18420,0,17,6,L,eq}, {28457,0,45,2,B,eq}, {2576,0,6,1,L,eq}, {16106,0,14,6,L,eq},
    {48537,0,30,2,L,has}, {18288,0,18,3,L,eq}, {3804,0,6,9,E,eq}, {8017,0,15,0,L,eq}, {4337,0,13,9,L,eq}, {1164,0,23,0,L,eq}, {9950,0,24,3,L,eq},
    {6770,0,6,3,E,eq}, {24393,0,18,3,L,eq}, {5522,0,10,7,L,eq}, {13068,0,11,7,E,eq}, {10257,0,11,5,E,eq}, {10547,0,36,1,L,pre}, {10583,0,27,1,L,pre},
    {6474,0,14,5,L,eq}, {18741,0,25,3,L,eq}, {17232,0,5,5,E,eq}, {2021,0,17,0,E,eq}, {761,0,14,7,L,eq}, {11062,0,39,4,L,eq}, {15350,0,15,7,L,eq},
    {35588,0,17,2,L,eq}, {6448,0,21,2,L,has}, {6469,0,26,2,L,has}, {6495,0,26,2,L,has}, {15623,8,33,2,L,has}, {17699,10,39,2,L,has}, {19345,27,62,2,L,has},
    {20184,27,46,2,L,has}, {20297,27,50,2,L,has}, {20684,23,51,2,L,has}, {21936,9,52,2,L,has}, {22240,16,43,2,L,has}, {22587,0,42,2,L,has}, {42792,0,30,2,L,eq},
    {4516,0,26,3,L,eq}, {7986,0,21,6,L,pre}, {8007,0,18,6,L,pre}, {8720,0,15,7,L,eq}, {26446,0,9,7,E,eq}, {5215,0,13,0,L,eq}, {949,0,23,4,H,eq},
    {5857,0,12,7,L,eq}, {9909,0,9,4,L,pre}, {26271,0,21,7,L,eq}, {277,0,13,1,L,eq}, {16734,0,29,0,L,pre}, {5863,0,21,0,L,eq}, {7356,0,24,3,L,eq},
    {15902,0,22,6,L,eq}, {20831,0,22,6,L,eq}, {4727,0,28,9,L,eq}, {2352,0,14,4,H,eq}, {19055,0,15,7,L,eq}, {518,0,12,9,L,eq}, {11724,0,7,7,E,eq},
    {12637,0,12,2,E,eq}, {1101,0,5,11,E,pre}, {27141,0,119,2,L,eq}, {9503,0,51,8,L,pre}, {9554,0,51,8,L,pre}, {14965,14,36,2,L,has}, {21897,7,39,2,L,has},
    {22071,33,45,2,L,has}, {19110,0,14,4,L,eq}, {2168,0,24,9,L,eq}, {16074,0,41,3,L,eq}, {5028,0,9,6,E,eq}, {17660,0,22,4,H,eq}, {2406,0,18,1,L,eq},
    {7972,0,18,5,L,eq}, {390,0,37,0,L,eq}, {453,0,37,0,L,eq}, {7380,0,65,3,L,eq}, {379,0,11,10,L,eq}, {25772,0,15,4,H,eq}, {3676,0,10,7,L,eq},
    {3529,0,15,6,L,eq}, {162,0,14,7,L,eq}, {6691,0,12,3,E,eq}, {11273,0,12,4,H,eq}, {7510,0,27,6,L,eq}, {12215,0,4,7,E,eq}, {8436,0,11,1,L,eq},
    {8570,0,16,5,L,eq}, {19915,0,50,6,L,eq}, {0,20,28,8,L,has}, {11231,0,20,0,L,eq}, {2834,0,18,7,L,eq}, {11415,0,6,7,E,eq}, {1356,0,17,0,L,eq},
    {18046,0,9,0,L,eq}, {48408,0,24,2,L,has}, {48456,0,27,2,L,has}, {48483,0,24,2,L,has}, {9795,0,20,0,L,eq}, {19708,0,19,1,L,eq}, {17311,0,27,5,L,eq},
    {10962,0,6,7,E,eq}, {10289,0,6,7,E,eq}, {18597,0,5,3,E,eq}, {10269,38,73,0,L,has}, {8802,0,14,6,E,eq}, {22689,0,18,6,L,eq}, {19446,0,20,1,L,pre},
    {6528,0,20,7,L,eq}, {5928,0,10,1,E,eq}, {5474,0,8,1,E,eq}, {12296,0,43,1,L,suf}, {12384,0,45,1,L,suf}, {2671,0,19,7,L,eq}, {5820,0,13,7,L,eq},
    {13028,0,10,7,E,eq}, {16061,0,13,7,L,pre}, {17231,0,64,3,L,pre}, {17295,0,61,3,L,pre}, {17356,0,61,3,L,pre}, {16900,0,33,4,L,pre}, {16933,0,30,4,L,pre},
    {17297,0,33,4,L,pre}, {17330,0,30,4,L,pre}, {17463,0,42,4,L,pre}, {17505,0,39,4,L,pre}, {12526,0,64,6,L,pre}, {10604,0,58,8,L,pre}, {10689,0,62,8,L,pre},
    {11757,0,8,4,L,eq}, {5912,0,18,7,L,eq}, {48603,0,12,2,B,eq}, {5492,12,21,6,L,has}, {3272,0,21,7,L,eq}, {12431,0,20,4,H,eq}, {6795,0,11,5,L,eq},
    {23117,0,18,6,L,pre}, {23135,0,19,6,L,pre}, {25248,0,38,7,L,eq}, {1798,0,13,7,L,eq}, {8220,0,28,2,L,eq}, {24621,0,32,7,L,eq}, {20984,0,13,4,H,eq},
    {17839,0,12,5,L,eq}, {21600,0,28,6,L,pre}, {8880,0,15,7,L,eq}, {10721,0,7,7,E,eq}, {4390,0,5,9,E,eq}, {7103,0,72,0,L,eq}, {8548,0,26,1,L,eq},
    {22237,0,21,5,L,pre}, {20954,0,22,1,E,eq}, {768,0,14,0,L,eq}, {4487,0,13,0,L,eq}, {14737,0,24,6,L,eq}, {10679,0,7,2,L,pre}, {14538,0,16,0,L,eq},
    {417,0,15,7,L,eq}, {11707,0,8,7,E,eq}, {3550,0,6,9,E,eq}, {1042,0,24,13,L,pre}, {5236,0,19,3,L,pre}, {13330,0,13,7,E,eq}, {13405,0,13,7,E,eq},
    {23135,0,12,1,E,eq}, {9824,0,43,3,L,pre}, {22500,0,40,3,L,pre}, {26097,0,39,3,L,pre}, {26136,0,43,3,L,pre}, {9392,0,14,4,L,eq}, {12509,0,13,1,L,eq},
    {29084,0,10,2,B,has}, {6537,0,21,5,L,eq}, {6614,0,21,5,L,eq}, {11081,0,33,2,L,pre}, {36305,0,28,2,L,eq}, {16610,0,25,4,L,eq}, {13133,0,33,1,L,suf},
    {13166,0,35,1,L,suf}, {13201,0,18,1,L,suf}, {33793,3,23,2,L,has}, {33874,3,33,2,L,has}, {44356,4,26,2,L,has}, {44382,4,33,2,L,has}, {18258,0,14,3,L,eq},
    {22988,0,21,1,L,pre}, {14494,0,26,4,H,eq}, {10046,0,14,5,E,eq}, {12654,0,8,7,E,eq}, {27130,0,15,7,L,eq}, {7542,0,14,2,L,eq}, {15236,0,20,6,L,eq},
    {16256,0,50,3,L,eq}, {17595,0,35,0,L,eq}, {11314,0,28,2,L,pre}, {25208,0,40,7,L,eq}, {705,0,22,0,L,eq}, {27318,0,23,4,H,eq}, {6849,0,7,3,E,eq},
    {20890,0,46,1,L,suf}, {750,0,11,7,L,eq}, {6012,0,4,9,E,eq}, {5839,0,24,9,L,pre}, {11439,0,22,1,L,eq}, {11493,0,10,0,L,eq}, {10165,0,7,1,E,eq},
    {4745,0,10,4,E,eq}, {8211,0,11,6,E,eq}, {21807,0,11,7,L,pre}, {10950,0,37,3,L,eq}, {16661,0,7,7,E,eq}, {15860,0,44,3,L,eq}, {925,0,14,7,L,eq},
    {9368,0,17,8,L,pre}, {18997,0,7,5,E,eq}, {9838,0,7,7,L,pre}, {20881,11,39,2,L,has}, {2254,8,31,5,L,has}, {2285,8,27,5,L,has}, {2312,8,31,5,L,has},
    {2343,0,19,5,L,has}, {32087,0,8,2,B,eq}, {27271,0,19,7,L,pre}, {17497,0,35,0,L,eq}, {8451,0,25,4,H,eq}, {25129,0,28,4,L,pre}, {2732,0,10,9,L,eq},
    {8837,0,9,5,L,eq}, {16412,0,16,7,E,eq}, {10597,0,18,2,L,pre}, {22196,0,16,4,L,eq}, {2289,0,14,7,L,eq}, {12701,0,11,7,E,eq}, {14020,0,16,3,L,eq},
    {10357,0,12,5,E,eq}, {22756,0,22,7,L,eq}, {12996,0,27,8,L,pre}, {10104,0,17,4,H,eq}, {8023,0,14,3,L,eq}, {21418,0,30,6,L,eq}, {10076,0,42,3,L,eq},
    {20325,0,16,4,H,eq}, {8715,0,29,0,L,eq}, {17417,0,62,3,L,pre}, {14759,0,25,4,H,eq}, {16786,0,30,4,L,pre}, {16816,0,27,4,L,pre}, {16963,0,27,4,L,pre},
    {16990,0,24,4,L,pre}, {17065,0,30,4,L,pre}, {17095,0,27,4,L,pre}, {17179,0,31,4,L,pre}, {17210,0,28,4,L,pre}, {17403,0,30,4,L,pre}, {12212,0,44,6,L,pre},
    {12256,0,38,6,L,pre}, {12294,0,35,6,L,pre}, {12329,0,35,6,L,pre}, {16404,0,38,4,L,eq}, {16713,0,38,4,L,eq}, {5477,0,15,7,L,eq}, {12786,0,4,7,E,eq},
    {11381,0,15,4,H,eq}, {1323,0,17,1,L,eq}, {2140,0,12,7,L,eq}, {1455,0,12,11,E,eq}, {13897,0,58,0,L,has}, {16438,0,28,5,L,eq}, {22761,0,18,1,L,eq},
    {1357,0,11,7,L,eq}, {14643,0,27,0,L,pre}, {16787,0,11,7,E,eq}, {20584,0,13,3,L,eq}, {11405,0,44,6,L,eq}, {3085,0,26,6,L,eq}, {3957,0,12,3,L,eq},
    {1776,0,11,7,L,eq}, {41176,0,39,2,L,has}, {2046,0,32,1,L,eq}, {11996,0,6,7,E,eq}, {7142,0,15,8,L,eq}, {16920,0,6,1,E,eq}, {11672,0,12,5,E,eq},
    {11210,0,21,1,L,pre}, {11231,0,24,1,L,pre}, {2257,0,16,4,H,eq}, {9724,0,13,3,L,eq}, {11103,0,26,5,L,has}, {17907,0,19,5,L,eq}, {10595,0,7,7,E,eq},
    {10321,0,6,4,E,eq}, {26862,0,29,4,L,eq}, {2615,0,7,1,L,eq}, {13490,0,15,4,H,eq}, {6550,0,23,0,L,eq}, {21323,0,18,1,L,eq}, {4552,0,18,9,L,eq},
    {9715,0,5,1,E,eq}, {5146,0,13,6,E,eq}, {5576,0,11,7,L,eq}, {26381,0,14,7,L,eq}, {25527,0,38,7,L,eq}, {7561,0,27,3,L,eq}, {7708,0,11,8,E,eq},
    {19651,0,12,4,H,eq}, {33201,0,20,2,L,eq}, {6350,0,71,6,L,pre}, {6492,0,64,6,L,pre}, {3577,0,28,8,L,has}, {727,0,6,1,L,eq}, {1654,0,44,1,L,eq},
    {42173,0,30,2,L,pre}, {4945,0,16,3,L,eq}, {9888,0,11,4,L,pre}, {9899,0,10,4,L,pre}, {1292,0,15,3,L,eq}, {3095,0,20,4,H,eq}, {12667,0,12,2,B,eq},
    {12930,0,16,7,E,eq}, {584,0,14,4,H,eq}, {12862,18,35,8,L,has}, {1174,0,6,11,E,pre}, {5724,0,17,9,L,eq}, {14292,0,24,5,L,eq}, {24000,0,17,7,L,eq},
    {9384,0,22,2,L,eq}, {9880,0,19,2,L,eq}, {6365,0,11,8,L,eq}, {17115,0,9,7,E,eq}, {8094,0,18,3,L,eq}, {17437,0,13,1,L,eq}, {13775,0,25,3,L,eq},
    {3776,0,13,6,L,eq}, {14286,0,18,7,L,eq}, {3716,0,11,7,L,eq}, {43759,0,27,2,L,pre}, {43786,0,36,2,L,pre}, {43822,0,26,2,L,pre}, {43848,0,28,2,L,pre},
    {43876,0,26,2,L,pre}, {43902,0,25,2,L,pre}, {2923,0,8,0,L,eq}, {16235,0,18,6,L,eq}, {10602,0,8,7,E,eq}, {4455,0,14,4,H,eq}, {960,0,15,0,L,eq},
    {6027,8,19,2,L,has}, {21648,0,11,7,L,eq}, {23806,0,17,4,H,eq}, {1859,0,13,7,L,eq}, {16602,0,8,7,E,eq}, {21954,0,9,4,H,eq}, {27000,0,31,3,L,eq},
    {7302,0,8,2,L,eq}, {38798,0,8,2,B,eq}, {15276,0,13,6,L,eq}, {17000,0,21,1,L,eq}, {3194,0,32,3,L,eq}, {6694,0,47,7,L,eq}, {11387,0,35,0,L,eq},
    {5893,0,5,1,E,eq}, {8712,0,16,2,L,eq}, {14020,0,17,7,L,eq}, {1076,0,5,11,E,pre}, {1273,0,14,4,H,eq}, {11105,3,25,8,L,has}, {11130,0,25,8,L,has},
    {11155,11,38,8,L,has}, {11193,11,41,8,L,has}, {24899,0,7,7,E,eq}, {19241,0,11,4,L,pre}, {14155,19,29,6,L,has}, {14218,14,24,6,L,has}, {16891,0,11,0,L,eq},
    {26147,0,53,2,L,eq}, {10383,0,15,5,E,eq}, {1479,0,19,1,L,eq}, {27263,0,36,3,L,eq}, {27933,0,15,4,L,eq}, {9565,0,12,1,L,eq}, {11039,0,14,1,L,eq},
    {20336,0,53,1,L,eq}, {23835,0,23,7,L,eq}, {12593,0,25,1,L,pre}, {15399,0,14,0,L,eq}, {1438,0,21,1,L,eq}, {13546,0,13,6,L,eq}, {3660,0,16,7,L,eq},
    {7846,0,12,7,L,eq}, {314,0,27,10,L,eq}, {22458,0,15,7,E,eq}, {23472,0,15,4,L,eq}, {7491,0,19,6,L,eq}, {6669,0,20,4,E,pre}, {6775,0,12,4,E,pre},
    {23274,0,21,3,L,eq}, {23711,0,9,7,L,eq}, {797,0,10,11,E,eq}, {3415,0,9,9,B,eq}, {7488,0,37,0,L,eq}, {3013,0,14,3,L,eq}, {26243,0,5,3,E,eq},
    {8071,0,21,0,L,eq}, {5998,0,20,8,L,eq}, {140,0,14,1,L,eq}, {10095,0,9,5,E,eq}, {24020,13,44,2,L,has}, {25068,0,17,2,L,has}, {16011,0,31,3,L,eq},
    {2678,0,12,4,H,eq}, {9181,0,21,5,L,has}, {3449,0,26,6,L,eq}, {3489,0,26,6,L,eq}, {11590,0,17,4,H,eq}, {12942,0,4,2,B,eq}, {8786,0,15,7,L,eq},
    {15567,0,17,7,L,eq}, {6821,0,9,1,L,eq}, {19630,0,21,4,H,eq}, {4443,0,14,6,L,eq}, {12401,0,11,7,E,eq}, {16937,0,22,7,E,eq}, {14918,0,21,8,L,pre},
    {14980,0,22,8,L,pre}, {1031,0,20,9,L,eq}, {19998,0,41,7,L,eq}, {8403,0,21,2,L,eq}, {4329,0,18,0,L,eq}, {4347,0,18,0,L,eq}, {15716,0,20,1,L,eq},
    {15770,0,43,3,L,eq}, {14336,37,59,6,L,has}, {22329,0,21,7,L,eq}, {10013,0,8,7,E,eq}, {17064,0,11,7,E,eq}, {5094,4,32,2,L,has}, {10998,0,8,7,E,eq},
    {564,0,15,11,E,eq}, {16286,0,22,1,L,eq}, {10874,0,25,4,H,eq}, {22671,0,14,1,L,eq}, {11589,0,22,8,L,pre}, {26562,0,33,3,L,pre}, {26595,0,33,3,L,pre},
    {26628,0,33,3,L,pre}, {21646,0,20,5,L,pre}, {10184,0,9,2,L,eq}, {3688,0,17,6,L,eq}, {3243,0,18,0,L,eq}, {3463,0,17,0,L,eq}, {3480,0,17,0,L,eq},
    {17441,0,29,0,L,eq}, {8803,0,23,5,L,eq}, {11259,0,9,7,E,eq}, {4577,0,17,0,L,eq}, {13606,0,27,1,L,suf}, {30812,0,30,2,L,eq}, {24211,0,21,4,H,eq},
    {17479,0,61,3,L,pre}, {17021,0,18,1,L,eq}, {3632,0,9,9,E,eq}, {47573,0,45,2,L,pre}, {25388,0,62,3,L,pre}, {25450,0,52,3,L,pre}, {25502,0,90,3,L,pre},
    {27359,0,72,3,L,pre}, {27431,0,32,3,L,pre}, {7313,0,14,8,L,eq}, {48105,0,19,2,L,pre}, {48124,0,19,2,L,pre}, {48143,0,22,2,L,pre}, {27558,0,14,4,L,eq},
    {13087,0,11,7,E,eq}, {45,0,7,10,L,eq}, {4924,0,11,0,L,eq}, {2908,0,22,9,L,pre}, {9035,0,50,1,L,pre}, {9085,0,41,1,L,pre}, {9126,0,37,1,L,pre},
    {9163,0,41,1,L,pre}, {15644,0,56,3,L,eq}, {7791,0,8,7,L,eq}, {28193,0,25,3,L,eq}, {28218,0,25,3,L,eq}, {13665,0,17,4,H,eq}, {20130,0,39,1,L,eq},
    {9302,0,11,2,L,eq}, {15550,0,44,3,L,eq}, {20852,0,28,7,L,eq}, {4917,0,6,8,L,pre}, {15258,0,8,3,E,eq}, {11145,0,13,6,L,eq}, {18102,0,8,7,E,eq},
    {42626,0,30,2,L,eq}, {14977,0,29,4,H,eq}, {14541,0,36,7,L,eq}, {14663,0,25,4,H,eq}, {19741,0,10,7,E,eq}, {4041,0,18,0,L,eq}, {4059,0,18,0,L,eq},
    {24528,0,29,4,H,eq}, {2742,0,9,0,L,eq}, {14878,0,45,7,L,eq}, {37160,0,21,2,L,eq}, {23127,0,8,1,E,eq}, {8787,0,13,2,L,eq}, {18331,0,29,5,L,eq},
    {4280,0,19,6,L,eq}, {26235,0,10,7,L,eq}, {10931,0,18,1,L,eq}, {6488,0,15,5,L,eq}, {4422,0,12,8,L,pre}, {4434,0,13,8,L,pre}, {4451,0,12,8,L,pre},
    {4463,0,16,8,L,pre}, {4479,0,12,8,L,pre}, {9252,0,25,8,L,pre}, {10252,0,18,8,L,pre}, {11628,0,14,8,L,pre}, {11686,0,19,8,L,pre}, {12252,0,13,8,L,pre},
    {12265,0,12,8,L,pre}, {12928,0,13,8,L,pre}, {13799,0,14,8,L,pre}, {5139,0,7,6,E,eq}, {17743,0,25,1,L,pre}, {13902,0,24,7,L,eq}, {2375,0,31,0,L,eq},
    {15837,0,18,8,L,suf}, {9925,0,25,6,L,eq}, {3625,0,16,0,L,eq}, {3641,0,16,0,L,eq}, {597,8,35,2,L,has}, {4623,9,31,5,L,has}, {8217,0,19,7,L,eq},
    {16758,0,5,7,E,eq}, {8776,12,23,8,L,has}, {5776,0,9,1,E,eq}, {24617,0,25,4,H,eq}, {10846,0,21,1,L,eq}, {12953,0,8,1,L,eq}, {27025,0,18,7,L,eq},
    {18276,0,41,0,L,eq}, {13543,0,9,2,B,eq}, {15569,0,31,4,H,eq}, {13699,24,41,5,L,has}, {13469,0,26,7,L,eq}, {18129,0,10,7,E,eq}, {39591,0,42,2,L,has},
    {10504,0,10,7,E,eq}, {802,0,20,13,L,pre}, {21796,0,22,3,L,eq}, {6979,0,22,8,L,eq}, {26269,0,17,4,L,eq}, {14752,0,47,7,L,eq}, {822,0,35,13,L,pre},
    {12630,0,14,7,E,eq}, {793,0,18,1,L,eq}, {17889,0,18,5,L,eq}, {19623,0,10,7,E,eq}, {4209,0,14,6,L,eq}, {6393,0,9,8,L,eq}, {9499,0,14,4,L,pre},
    {9513,0,14,4,L,pre}, {8858,0,13,7,L,eq}, {15858,0,38,5,L,eq}, {47757,0,21,2,L,eq}, {25190,0,40,3,L,eq}, {12946,0,17,7,E,eq}, {6830,0,15,1,L,eq},
    {13147,0,33,0,L,pre}, {13216,0,36,0,L,pre}, {11895,0,24,8,L,pre}, {10552,0,27,4,H,eq}, {1748,0,9,7,L,eq}, {10770,0,9,7,E,eq}, {20880,0,28,7,L,eq},
    {20363,0,38,5,L,eq}, {14477,0,25,1,L,eq}, {4085,0,18,6,L,eq}, {12641,0,34,6,E,eq}, {23236,0,9,3,E,eq}, {1519,0,32,13,L,eq}, {14267,0,37,0,L,eq},
    {20907,0,15,6,L,eq}, {2224,0,12,0,E,eq}, {17105,0,15,1,L,eq}, {24051,0,13,4,L,eq}, {19313,0,14,7,L,eq}, {22067,0,41,6,L,eq}, {19684,0,24,1,L,eq},
    {8616,0,23,2,L,eq}, {34433,0,25,2,L,pre}, {7371,0,20,7,L,eq}, {1529,0,6,11,E,pre}, {20570,0,15,4,L,eq}, {5879,0,12,3,L,pre}, {31464,13,49,2,L,has},
    {31513,13,49,2,L,has}, {2690,0,14,4,H,eq}, {1109,0,20,4,H,eq}, {10208,0,14,2,L,eq}, {43230,0,15,2,B,eq}, {15292,0,54,1,L,has}, {15346,0,51,1,L,has},
    {15397,0,51,1,L,has}, {15509,0,64,1,L,has}, {11252,0,7,7,E,eq}, {46655,0,30,2,L,eq}, {17851,0,13,5,L,eq}, {21470,0,9,5,L,eq}, {2734,0,8,0,L,eq},
    {48007,0,22,2,L,eq}, {2569,0,7,1,L,eq}, {41694,0,20,2,L,eq}, {14037,0,29,7,L,eq}, {15040,0,19,7,L,eq}, {19568,0,25,5,L,eq}, {3633,0,14,7,L,eq},
    {9970,0,4,5,E,eq}, {20406,0,16,4,H,eq}, {855,0,10,1,L,eq}, {12929,0,13,2,B,eq}, {29834,0,23,2,L,eq}, {11678,0,5,7,E,eq}, {17557,0,12,7,L,eq},
    {8337,0,19,3,L,eq}, {5372,0,15,7,L,eq}, {13494,0,18,3,L,eq}, {8322,0,26,4,H,eq}, {18834,18,41,2,L,has}, {24790,0,48,3,L,eq}, {19900,0,15,4,L,eq},
    {775,0,8,7,L,eq}, {5646,0,8,7,L,eq}, {4400,0,16,4,H,eq}, {11824,0,13,4,L,pre}, {13862,0,35,0,L,pre}, {14670,0,25,0,L,pre}, {16310,0,29,6,L,pre},
    {16339,0,26,6,L,pre}, {16365,0,38,6,L,pre}, {16403,0,35,6,L,pre}, {6618,0,17,2,L,has}, {1345,0,12,7,L,eq}, {7591,0,7,4,H,eq}, {1412,0,9,11,E,eq},
    {28065,0,38,2,B,eq}, {8616,0,23,4,L,eq}, {7462,0,57,8,H,eq}, {3781,0,7,9,E,eq}, {19513,0,21,4,H,eq}, {10795,0,6,7,E,eq}, {1601,0,23,9,L,eq},
    {10193,0,10,7,E,eq}, {1034,0,16,3,L,eq}, {10743,0,14,3,E,eq}, {22752,0,17,3,L,eq}, {27921,0,12,4,L,eq}, {2715,0,9,0,L,eq}, {23019,0,12,6,L,eq},
    {18114,0,30,0,L,eq}, {132,0,8,12,B,pre}, {1750,0,17,4,H,eq}, {7204,0,28,6,L,pre}, {7232,0,35,6,L,pre}, {10523,0,26,6,L,eq}, {5615,0,17,7,L,eq},
    {11831,0,21,5,L,eq}, {16687,0,16,5,L,eq}, {5688,0,20,3,L,pre}, {5708,0,22,3,L,pre}, {7851,0,21,3,L,pre}, {10712,0,8,3,E,eq}, {17955,0,17,1,L,eq},
    {4192,0,17,6,L,eq}, {1215,0,16,13,L,eq}, {14197,0,18,2,B,pre}, {26113,0,4,7,E,eq}, {2459,0,9,4,H,eq}, {9734,0,14,4,H,eq}, {7580,0,14,8,H,eq},
    {1037,0,23,8,L,has}, {1060,0,18,8,L,has}, {4391,0,19,8,L,has}, {1011,0,5,11,E,pre}, {28520,0,57,3,L,pre}, {2914,0,19,7,L,eq}, {12912,0,7,2,B,eq},
    {5887,0,24,4,L,pre}, {11837,0,13,4,L,pre}, {10182,0,7,7,E,eq}, {12747,15,26,8,L,has}, {4520,0,17,1,L,pre}, {4537,0,17,1,L,pre}, {6392,0,10,1,L,pre},
    {6402,0,18,1,L,pre}, {6420,0,18,1,L,pre}, {6438,0,16,1,L,pre}, {6454,0,23,1,L,pre}, {25027,3,41,2,L,has}, {5932,0,24,3,L,pre}, {6541,0,10,3,E,eq},
    {9503,0,16,5,L,pre}, {9519,0,19,5,L,pre}, {11160,0,12,5,L,pre}, {11338,0,9,5,E,pre}, {8697,0,11,7,L,eq}, {4316,0,13,3,L,eq}, {16483,0,46,3,L,eq},
    {7058,0,8,8,L,eq}, {5709,0,11,1,E,eq}, {12975,0,11,2,B,eq}, {2104,0,11,3,L,eq}, {13998,0,29,0,L,eq}, {16642,0,12,7,E,eq}, {17795,0,14,7,L,eq},
    {9571,0,14,4,L,pre}, {6104,0,11,8,L,eq}, {3236,12,30,9,L,has}, {11035,0,22,2,L,pre}, {27022,0,23,4,L,eq}, {2020,0,14,7,L,eq}, {28171,0,13,4,L,pre},
    {19421,0,20,6,L,eq}, {11769,0,31,5,L,eq}, {9239,0,20,5,L,has}, {25972,0,20,4,H,eq}, {9833,0,7,5,E,eq}, {22618,0,25,7,L,eq}, {1395,0,61,13,L,eq},
    {852,0,16,10,L,eq}, {25286,0,57,7,L,eq}, {2553,0,10,9,L,eq}, {153,0,13,4,H,eq}, {5796,5,16,2,L,has}, {27666,12,23,2,L,has}, {18453,0,30,0,L,eq},
    {7375,0,10,5,L,eq}, {21392,0,17,3,L,eq}, {11101,0,30,4,L,pre}, {11131,0,28,4,L,pre}, {11159,0,28,4,L,pre}, {11211,0,40,4,L,pre}, {7642,0,14,7,L,eq},
    {22230,0,13,4,H,eq}, {2906,0,7,0,L,eq}, {16243,0,7,7,E,eq}, {27610,0,9,4,L,pre}, {42542,0,15,2,L,eq}, {35306,0,21,2,L,pre}, {35327,0,22,2,L,pre},
    {26366,0,23,4,L,eq}, {40797,0,23,2,L,pre}, {40820,0,26,2,L,pre}, {11552,0,39,0,L,eq}, {11591,0,39,0,L,eq}, {963,0,19,3,L,eq}, {10908,0,71,8,L,has},
    {26385,0,12,2,L,eq}, {12217,0,45,0,L,pre}, {12262,0,39,0,L,pre}, {12301,0,41,0,L,pre}, {3228,15,46,2,L,has}, {13168,0,12,6,L,eq}, {13790,0,29,6,L,pre},
    {13819,0,27,6,L,pre}, {13846,0,24,6,L,pre}, {13870,0,22,6,L,pre}, {13892,0,28,6,L,pre}, {13920,0,33,6,L,pre}, {13953,0,31,6,L,pre}, {13984,0,28,6,L,pre},
    {1082,0,13,3,L,eq}, {22195,0,9,5,L,eq}, {12816,0,21,0,L,eq}, {9627,0,20,7,L,pre}, {5068,13,21,1,L,has}, {5155,11,19,1,L,has}, {5174,9,22,1,L,has},
    {5196,9,23,1,L,has}, {5365,3,25,1,L,has}, {119,8,16,13,B,has}, {19590,0,9,7,E,eq}, {5488,0,9,1,E,eq}, {28197,0,10,4,L,pre}, {14607,0,21,6,L,eq},
    {1905,9,29,0,L,has}, {4006,12,27,5,L,has}, {4033,12,32,5,L,has}, {14708,0,12,5,L,eq}, {15330,0,19,0,L,eq}, {9935,0,7,5,E,eq}, {9010,0,17,2,L,eq},
    {7713,0,15,5,L,eq}, {644,0,17,7,L,eq}, {35089,0,27,2,L,eq}, {43266,0,24,2,L,eq}, {14713,0,9,3,E,eq}, {20023,0,33,6,L,eq}, {5533,0,20,8,L,eq},
    {1047,0,18,4,H,eq}, {556,0,23,6,L,has}, {579,0,26,6,L,has}, {605,0,22,6,L,has}, {627,0,25,6,L,has}, {7910,0,19,7,L,eq}, {10187,0,8,1,E,eq},
    {10888,0,21,1,L,eq}, {28020,0,17,2,L,pre}, {38415,0,19,2,L,eq}, {8651,0,17,2,L,eq}, {9332,0,18,3,L,eq}, {10572,0,7,2,L,eq}, {37921,0,17,2,L,eq},
    {16343,0,44,3,L,eq}, {4584,0,12,9,L,eq}, {17120,0,15,1,L,eq}, {8193,0,15,4,H,eq}, {962,0,17,1,L,eq}, {14828,0,19,3,L,eq}, {8403,0,11,5,L,eq},
    {19099,0,26,7,L,eq}, {26661,0,21,3,L,pre}, {26682,0,28,3,L,pre}, {4416,0,9,4,H,eq}, {16004,0,33,0,L,eq}, {44241,0,35,2,L,has}, {44276,0,36,2,L,has},
    {2955,0,15,0,L,eq}, {26021,0,34,4,H,eq}, {17700,0,17,4,H,eq}, {4782,0,7,4,E,eq}, {4945,0,7,4,E,eq}, {6615,0,14,1,L,eq}, {216,0,12,3,L,eq},
    {19891,0,21,3,L,eq}, {1973,0,23,1,L,eq}, {19404,0,16,7,L,pre}, {19420,0,15,7,L,pre}, {4206,0,11,7,L,eq}, {197,0,8,11,E,pre}, {205,0,9,11,E,pre},
    {1192,0,30,6,L,has}, {254,0,23,1,L,eq}, {10024,0,44,0,L,pre}, {12219,0,9,7,E,eq}, {22441,0,7,3,E,eq}, {14405,0,11,4,H,eq}, {4682,0,9,7,L,eq},
    {8154,0,20,5,L,eq}, {191,0,21,1,L,eq}, {1307,0,16,1,L,eq}, {1121,0,20,0,L,eq}, {22540,0,28,3,L,pre}, {26179,0,31,3,L,pre}, {9748,0,29,6,L,pre},
    {9806,0,34,6,L,pre}, {13734,0,54,1,L,eq}, {5998,0,15,7,L,eq}, {15899,0,25,1,L,suf}, {2942,0,10,4,H,eq}, {12148,0,4,7,E,eq}, {9247,0,49,3,L,has},
    {21860,0,38,3,L,pre}, {21936,0,43,3,L,pre}, {868,0,46,10,L,pre}, {1592,0,19,4,H,eq}, {11785,0,47,6,L,eq}, {21893,0,9,7,E,eq}, {1409,0,11,9,L,eq},
    {10473,0,19,0,L,eq}, {7562,0,8,1,L,eq}, {229,0,10,13,B,pre}, {18081,0,17,4,H,eq}, {11934,0,22,0,L,eq}, {15991,0,22,6,L,eq}, {11100,0,29,6,E,eq},
    {9492,0,26,1,L,suf}, {17075,0,7,7,E,eq}, {24074,0,19,4,L,eq}, {20211,0,25,5,L,eq}, {10437,5,25,5,L,has}, {2710,0,18,6,L,eq}, {24202,0,8,7,E,eq},
    {6121,0,3,4,E,eq}, {17753,0,22,4,H,eq}, {7249,0,11,4,E,eq}, {18290,0,17,4,L,eq}, {13693,0,24,6,L,eq}, {5721,0,14,8,L,eq}, {4994,0,13,8,L,eq},
    {19639,0,10,7,E,eq}, {16514,0,6,7,E,eq}, {747,14,22,2,L,has}, {910,7,15,2,L,has}, {3427,6,14,2,L,has}, {972,0,16,4,H,eq}, {15147,23,43,8,L,has},
    {9310,0,30,0,L,eq}, {5018,0,8,4,E,eq}, {9858,0,13,4,L,eq}, {4065,0,7,9,E,eq}, {26641,0,15,4,H,eq}, {486,0,15,4,H,eq}, {20080,0,57,7,L,eq},
    {22715,0,22,7,L,eq}, {22164,0,21,7,L,eq}, {22248,0,21,7,L,eq}, {2250,0,20,7,L,eq}, {8405,0,13,7,L,eq}, {1199,0,7,11,E,pre}, {1213,0,5,11,E,pre},
    {1288,0,5,11,E,pre}, {46798,0,12,2,L,eq}, {17808,0,14,4,H,eq}, {672,0,9,1,L,eq}, {14110,0,25,2,B,pre}, {5434,0,25,3,L,pre}, {5459,0,27,3,L,pre},
    {5528,0,16,3,L,pre}, {5643,0,45,3,L,pre}, {5956,0,20,3,L,pre}, {5976,0,23,3,L,pre}, {6018,0,25,3,L,pre}, {11215,0,17,5,L,pre}, {43067,7,45,2,L,has},
    {8969,0,16,5,L,has}, {9029,0,20,5,L,has}, {9049,0,22,5,L,has}, {9156,0,25,5,L,has}, {19829,0,25,6,L,eq}, {358,25,33,8,L,has}, {13731,0,22,3,L,eq},
    {13753,0,22,3,L,eq}, {3202,0,15,6,L,eq}, {4036,0,7,7,L,eq}, {18496,0,12,1,L,eq}, {11869,0,25,6,L,eq}, {27657,0,12,4,H,eq}, {11632,0,53,6,L,eq},
    {3386,0,3,9,B,eq}, {2459,0,10,1,L,eq}, {27145,0,12,7,L,eq}, {13361,0,9,7,E,eq}, {7340,0,12,1,L,eq}, {4993,0,18,7,L,eq}, {2069,0,28,8,L,has},
    {18792,23,42,2,L,has}, {13349,0,27,5,L,eq}, {775,0,12,11,E,eq}, {11072,0,6,7,E,eq}, {334,0,28,3,L,eq}, {3976,0,6,7,L,eq}, {16217,0,17,7,E,eq},
    {136,0,21,9,L,eq}, {2342,0,17,9,L,eq}, {4775,0,47,3,L,eq}, {14807,0,21,3,L,eq}, {26416,0,13,4,L,pre}, {744,0,6,7,L,eq}, {5497,0,7,1,E,eq},
    {5898,0,6,1,E,eq}, {16765,0,21,5,L,eq}, {37370,0,24,2,L,eq}, {7813,0,19,2,L,eq}, {27232,0,31,3,L,eq}, {13,0,19,10,L,eq}, {5755,0,27,5,L,eq},
    {6058,6,26,2,L,has}, {6084,6,33,2,L,has}, {22367,0,13,4,H,eq}, {9351,0,17,8,L,pre}, {15471,0,21,6,L,eq}, {11416,0,23,1,L,eq}, {16931,0,15,1,L,eq},
    {37776,0,25,2,L,eq}, {21474,0,26,4,L,eq}, {18542,0,11,5,L,eq}, {17652,0,29,7,L,eq}, {25561,0,23,2,L,eq}, {25908,0,17,7,E,eq}, {10625,33,47,3,L,has},
    {2667,0,11,4,H,eq}, {4510,0,14,8,L,pre}, {4524,0,21,8,L,pre}, {806,4,18,5,L,has}, {824,4,23,5,L,has}, {9280,0,14,7,L,pre}, {4302,0,19,8,L,has},
    {13717,0,19,6,L,eq}, {10017,0,14,4,H,eq}, {2,0,9,11,E,pre}, {11,0,10,11,E,pre}, {21,0,12,11,E,pre}, {33,0,12,11,E,pre}, {45,0,12,11,E,pre},
    {71,0,12,11,E,pre}, {482,0,16,11,E,pre}, {1503,0,14,11,E,pre}, {1517,0,12,11,E,pre}, {1597,0,11,11,E,pre}, {1608,0,10,11,E,pre}, {2970,0,14,0,L,eq},
    {17659,0,22,0,L,pre}, {17681,0,20,0,L,pre}, {17701,0,22,0,L,pre}, {17723,0,20,0,L,pre}, {17743,0,21,0,L,pre}, {17764,0,22,0,L,pre}, {17786,0,42,0,L,pre},
    {17828,0,22,0,L,pre}, {17850,0,34,0,L,pre}, {18149,0,9,1,L,eq}, {12971,0,19,7,E,eq}, {25834,0,34,7,L,pre}, {22049,0,33,3,L,pre}, {25961,0,18,3,E,eq},
    {8139,0,13,4,H,eq}, {18457,0,21,5,L,eq}, {3530,0,4,9,E,eq}, {1213,0,10,0,L,eq}, {19727,0,23,1,L,eq}, {1281,0,20,0,L,eq}, {29295,0,49,2,L,eq},
    {27777,0,12,4,H,eq}, {11192,0,28,3,L,eq}, {26429,0,17,7,L,pre}, {23254,0,20,3,L,eq}, {7734,0,3,6,E,eq}, {12762,0,40,3,L,eq}, {12802,0,40,3,L,eq},
    {20745,0,12,3,L,eq}, {10743,0,8,7,E,eq}, {15935,33,51,2,L,has}, {9694,0,21,0,L,eq}, {25336,0,25,3,L,eq}, {4907,0,34,7,L,eq}, {993,0,21,7,L,eq},
    {6079,0,25,0,L,eq}, {25709,0,11,2,L,eq}, {7285,0,12,4,E,eq}, {9232,0,6,8,L,pre}, {8936,0,16,6,L,eq}, {24093,0,17,4,L,eq}, {6200,0,20,0,L,eq},
    {19941,0,19,7,L,eq}, {1650,0,11,9,L,eq}, {14592,0,15,6,L,eq}, {6995,0,12,3,E,eq}, {13606,0,15,7,L,eq}, {5400,5,23,5,L,has}, {21902,0,2,7,E,eq},
    {22914,0,12,6,L,eq}, {8045,0,20,2,L,eq}, {3390,0,5,4,H,eq}, {21942,0,25,5,L,eq}, {5460,0,32,8,L,eq}, {15096,0,28,7,L,eq}, {22925,0,15,1,L,pre},
    {23854,0,39,2,L,has}, {20535,0,9,4,L,eq}, {18483,0,19,0,L,eq}, {12924,0,20,6,L,eq}, {2204,0,8,0,E,eq}, {10751,0,6,7,E,eq}, {30781,0,31,2,L,eq},
    {6056,0,32,6,L,eq}, {4513,0,15,0,L,eq}, {9477,0,22,4,L,eq}, {571,0,16,7,L,eq}, {3445,0,7,9,B,pre}, {25125,0,17,7,L,eq}, {512,0,12,12,B,suf},
    {524,0,14,12,B,suf}, {21541,0,17,5,L,eq}, {13036,0,26,6,L,pre}, {34704,0,16,2,L,pre}, {15764,0,16,1,L,eq}, {3155,0,17,7,L,eq}, {19534,0,21,4,H,eq},
    {21058,0,22,1,L,eq}, {4156,0,19,6,L,eq}, {17565,0,30,0,L,eq}, {3310,0,26,3,L,eq}, {625,0,12,4,H,eq}, {5517,7,22,2,L,has}, {6907,0,33,5,L,eq},
    {304,5,22,6,L,has}, {923,7,25,6,L,has}, {1333,5,21,6,L,has}, {15010,0,24,6,L,has}, {15064,0,25,6,L,has}, {15089,0,24,6,L,has}, {4298,0,18,3,L,eq},
    {13839,0,51,1,L,eq}, {34595,0,15,2,L,eq}, {8539,0,19,3,L,eq}, {13118,0,11,2,B,eq}, {13292,0,9,7,E,eq}, {13767,0,13,2,B,eq}, {10920,0,4,7,E,eq},
    {13520,0,18,7,L,eq}, {28643,0,33,3,L,pre}, {4251,0,16,6,L,eq}, {7727,0,13,7,L,eq}, {24557,0,33,4,H,eq}, {16348,0,3,7,E,eq}, {20654,0,13,4,L,eq},
    {9436,0,27,3,L,eq}, {18953,0,7,7,E,eq}, {5284,0,17,9,L,pre}, {5301,0,24,9,L,pre}, {5770,0,17,9,L,pre}, {5787,0,25,9,L,pre}, {33336,39,47,2,L,has},
    {5785,0,3,1,E,eq}, {44597,0,29,2,L,eq}, {14244,0,12,2,B,pre}, {14256,0,10,2,B,pre}, {20692,0,19,4,L,eq}, {9178,0,22,4,H,eq}, {16786,0,16,5,L,eq},
    {13009,0,9,5,E,eq}, {47778,0,22,2,L,pre}, {47800,0,23,2,L,pre}, {22756,0,33,6,L,pre}, {9871,0,5,7,E,eq}, {5380,0,15,0,L,eq}, {3713,0,11,4,H,eq},
    {21701,0,13,4,L,eq}, {1569,0,15,2,L,has}, {6890,10,18,2,L,has}, {2232,0,18,7,L,eq}, {8931,0,18,7,L,eq}, {13982,0,8,2,B,pre}, {14592,0,12,2,B,pre},
    {20711,0,20,4,L,eq}, {10968,0,6,7,E,eq}, {1182,0,19,13,L,eq}, {6388,0,7,0,L,eq}, {18213,23,58,2,L,has}, {1624,0,15,9,L,eq}, {987,0,10,11,E,pre},
    {463,0,18,1,L,eq}, {16115,0,38,3,L,eq}, {3552,0,16,4,H,eq}, {47735,0,22,2,L,eq}, {46649,0,6,2,L,eq}, {11726,0,25,8,L,suf}, {18130,0,13,6,L,eq},
    {9546,0,23,6,E,eq}, {3487,0,12,7,L,eq}, {16868,0,8,7,E,eq}, {10871,0,8,7,E,eq}, {18181,0,17,0,L,eq}, {27957,0,12,4,L,eq}, {11053,0,11,7,E,eq},
    {2576,0,26,0,L,eq}, {37723,0,27,2,L,eq}, {24532,0,14,7,L,eq}, {24954,0,39,3,L,eq}, {500,0,25,3,L,eq}, {18135,0,14,1,L,eq}, {14082,0,3,2,B,pre},
    {4899,0,15,6,L,eq}, {21967,0,30,5,L,eq}, {4931,0,14,6,L,eq}, {19652,0,39,6,L,eq}, {23182,0,11,7,L,eq}, {11605,0,10,5,E,has}, {9217,0,15,4,H,eq},
    {7046,0,12,8,L,eq}, {16270,0,21,0,L,eq}, {9093,0,41,2,L,eq}, {12669,0,6,7,E,eq}, {18364,0,10,7,E,eq}, {22139,0,7,4,L,eq}, {21422,0,17,5,L,eq},
    {34938,0,20,2,L,eq}, {20554,0,16,4,L,eq}, {15182,0,8,5,E,eq}, {16134,0,19,6,L,eq}, {16153,0,19,6,L,eq}, {19181,0,21,7,L,eq}, {2570,0,13,9,L,eq},
    {17175,9,38,2,L,has}, {7186,0,11,5,L,eq}, {3804,0,22,3,L,eq}, {17775,0,21,4,H,eq}, {17908,0,14,4,L,eq}, {34482,0,32,2,L,pre}, {34514,0,32,2,L,pre},
    {20976,0,8,4,H,eq}, {10302,0,6,7,E,eq}, {18508,0,13,1,L,eq}, {901,0,11,7,L,eq}, {10488,0,5,7,E,eq}, {22746,0,15,1,L,eq}, {7421,0,30,1,L,eq},
    {9585,0,21,6,L,eq}, {2545,0,8,9,L,eq}, {3146,0,17,0,L,eq}, {1107,0,15,7,L,eq}, {138,0,15,4,H,eq}, {4801,0,16,4,E,eq}, {1354,7,22,8,L,has},
    {24110,0,19,4,L,eq}, {1361,0,21,1,L,eq}, {6258,13,34,3,L,has}, {17151,0,6,7,E,eq}, {3356,0,20,8,L,has}, {6258,0,20,8,L,eq}, {13756,0,11,2,B,eq},
    {18855,0,12,0,L,eq}, {7454,0,31,2,L,eq}, {2914,0,25,6,L,eq}, {22213,0,24,3,L,pre}, {5761,0,4,1,E,eq}, {21644,0,28,1,L,pre}, {11715,0,9,7,E,eq},
    {14468,0,7,7,L,eq}, {4395,0,18,7,L,eq}, {8752,0,14,7,L,eq}, {16471,0,21,1,L,eq}, {375,0,18,3,L,eq}, {2868,0,14,7,L,eq}, {28280,0,12,3,L,eq},
    {13150,0,18,6,L,pre}, {12540,0,13,7,E,eq}, {7375,0,13,2,L,eq}, {5193,0,4,6,E,eq}, {454,0,9,7,L,eq}, {15726,0,22,7,L,eq}, {14115,0,26,3,L,eq},
    {8658,0,28,1,L,eq}, {9628,0,12,1,L,eq}, {10435,0,20,6,L,eq}, {11910,0,14,7,E,eq}, {391,0,22,8,L,has}, {0,0,27,13,B,has}, {43,0,15,13,B,has},
    {87,0,17,13,B,has}, {104,0,15,13,B,has}, {135,0,17,13,B,has}, {169,0,16,13,B,pre}, {18026,0,24,3,L,eq}, {6826,0,12,4,E,pre}, {6838,0,11,4,E,pre},
    {6849,0,11,4,E,pre}, {6860,0,11,4,E,pre}, {6871,0,10,4,E,pre}, {6881,0,11,4,E,pre}, {22146,0,14,4,L,eq}, {12566,0,18,5,L,eq}, {5951,0,49,6,L,eq},
    {6251,0,6,7,L,eq}, {26395,0,12,7,L,eq}, {6954,0,10,3,E,eq}, {6418,0,46,0,L,eq}, {9458,0,14,2,L,eq}, {13375,0,40,8,L,has}, {13415,0,36,8,L,has},
    {43290,0,24,2,L,eq}, {17777,0,19,5,L,eq}, {15870,0,15,8,L,suf}, {20595,0,16,4,L,eq}, {6971,0,15,5,L,eq}, {7114,10,28,2,L,has}, {6432,0,11,4,E,eq},
    {12282,0,14,7,E,eq}, {9823,0,18,4,L,eq}, {184,0,12,9,L,eq}, {12644,0,23,4,L,eq}, {6653,11,23,2,L,has}, {12997,0,12,5,E,eq}, {8561,0,65,6,L,pre},
    {8626,0,65,6,L,pre}, {28041,0,14,4,L,eq}, {15385,0,18,7,L,eq}, {54,0,28,3,L,eq}, {2852,0,16,7,L,eq}, {2941,0,16,7,L,eq}, {12477,29,37,0,L,has},
    {12705,0,4,2,B,eq}, {25255,0,32,4,L,pre}, {25321,0,32,4,L,pre}, {6560,0,8,4,E,eq}, {23984,0,16,7,L,eq}, {2586,0,11,4,H,eq}, {10706,0,7,7,E,eq},
    {2486,0,22,1,L,eq}, {13158,0,10,7,E,eq}, {19037,0,21,3,L,eq}, {11071,0,34,8,L,has}, {3820,0,11,9,E,eq}, {10424,0,7,7,E,eq}, {30735,0,24,2,L,eq},
    {5758,0,12,9,L,eq}, {5947,0,15,9,L,eq}, {3957,0,13,1,L,eq}, {18611,0,18,3,L,eq}, {5159,0,21,3,L,eq}, {21147,0,22,4,H,eq}, {1964,0,19,7,L,eq},
    {26829,0,20,2,L,eq}, {664,0,32,10,L,has}, {13716,0,18,4,H,eq}, {24003,0,22,4,L,eq}, {19386,0,19,6,L,eq}, {350,0,40,13,L,pre}, {59,0,15,1,L,eq},
    {10651,0,27,4,H,eq}, {9821,0,4,5,E,eq}, {24352,0,10,7,E,eq}, {19441,0,30,6,L,eq}, {6597,0,31,0,L,pre}, {6628,0,39,0,L,pre}, {6667,0,39,0,L,pre},
    {6706,0,50,0,L,pre}, {10505,0,31,3,L,pre}, {2038,0,14,0,E,eq}, {21097,0,30,2,L,has}, {21127,9,35,2,L,has}, {24402,0,26,4,H,eq}, {1911,0,18,1,L,eq},
    {27363,0,13,2,L,pre}, {11696,0,4,7,E,eq}, {12939,0,13,0,L,eq}, {13311,0,7,7,E,eq}, {785,0,55,10,L,pre}, {2192,0,12,0,E,eq}, {1978,0,31,9,L,eq},
    {21898,0,38,3,L,pre}, {9810,0,13,4,L,eq}, {2416,0,18,7,L,eq}, {5050,0,12,8,L,eq}, {19138,0,12,5,L,eq}, {281,13,23,6,L,has}, {30666,0,18,2,L,pre},
    {37457,0,19,2,L,pre}, {46576,0,19,2,L,pre}, {3179,20,30,8,L,has}, {9774,0,21,0,L,eq}, {10089,0,20,2,L,eq}, {7585,0,28,6,L,pre}, {17130,0,43,6,L,pre},
    {17173,0,31,6,L,pre}, {8503,0,15,7,L,eq}, {25596,0,29,7,L,eq}, {7740,0,17,7,L,eq}, {21133,0,20,7,L,eq}, {169,7,24,6,L,has}, {1054,4,21,6,L,has},
    {3052,7,26,8,L,has}, {3078,9,28,8,L,has}, {13647,14,41,8,L,has}, {16515,0,20,1,L,eq}, {40900,0,35,2,L,has}, {18641,0,24,1,L,eq}, {8025,0,38,6,L,pre},
    {12781,0,22,6,L,eq}, {9588,0,37,3,L,pre}, {25863,0,14,4,H,eq}, {10401,0,16,7,E,eq}, {7257,0,19,1,L,eq}, {20995,0,55,5,L,pre}, {20291,0,45,6,L,pre},
    {20336,0,56,6,L,pre}, {7175,0,71,0,L,eq}, {13957,0,17,7,L,eq}, {15368,4,18,2,L,has}, {7282,0,15,3,L,eq}, {11844,0,5,7,E,eq}, {8418,0,19,7,L,eq},
    {8748,0,28,8,L,suf}, {7112,0,14,4,L,eq}, {6782,0,16,7,L,eq}, {11849,0,6,7,E,eq}, {18499,0,6,7,E,eq}, {10138,0,21,1,L,suf}, {18988,0,12,4,L,eq},
    {34367,0,33,2,L,pre}, {34400,0,33,2,L,pre}, {34546,0,31,2,L,pre}, {3740,0,35,3,L,eq}, {36827,0,36,2,L,eq}, {11982,0,23,0,L,eq}, {7161,0,18,7,L,eq},
    {16254,0,16,0,L,eq}, {25473,0,10,4,H,eq}, {18297,0,13,6,L,eq}, {19975,0,23,7,L,eq}, {5098,0,20,8,L,eq}, {12001,0,41,3,L,pre}, {8039,0,9,7,L,eq},
    {28875,0,30,3,L,has}, {11648,0,4,7,E,eq}, {9757,0,11,7,L,pre}, {14379,0,30,0,L,eq}, {11547,0,41,1,L,eq}, {11588,0,41,1,L,eq}, {2472,12,21,2,L,has},
    {8362,0,17,7,L,eq}, {7202,0,20,3,L,eq}, {14114,0,17,4,L,eq}, {9861,0,4,7,E,eq}, {14090,0,25,3,L,eq}, {10031,0,15,4,H,eq}, {5829,0,6,1,E,eq},
    {4866,0,13,4,E,eq}, {7634,0,25,1,L,eq}, {7830,0,25,1,L,eq}, {5404,6,20,2,L,has}, {48066,0,15,2,L,eq}, {2821,0,6,7,L,eq}, {5622,0,3,1,E,eq},
    {18962,0,14,4,L,eq}, {871,0,10,11,E,eq}, {10285,0,8,5,E,eq}, {14543,0,15,2,B,pre}, {1283,0,17,7,L,eq}, {10375,0,38,2,L,eq}, {18636,0,20,4,H,eq},
    {16466,0,30,5,L,eq}, {15852,15,27,2,L,has}, {42030,0,39,2,L,pre}, {42069,0,40,2,L,pre}, {16397,0,15,7,E,eq}, {993,0,19,9,L,eq}, {3172,28,42,9,L,has},
    {15929,0,18,7,L,eq}, {23633,0,13,4,L,pre}, {23646,0,10,4,L,pre}, {23656,0,11,4,L,pre}, {16547,0,19,5,L,eq}, {14409,0,19,0,L,eq}, {1328,0,5,11,E,pre},
    {6000,0,17,1,E,eq}, {4166,0,30,9,L,eq}, {13739,0,13,0,L,eq}, {21085,0,10,4,H,eq}, {9808,0,19,7,L,pre}, {6532,0,9,3,E,eq}, {11962,0,10,4,E,eq},
    {15600,0,21,7,L,eq}, {15111,4,37,2,L,has}, {15148,4,44,2,L,has}, {15192,11,21,2,L,has}, {18432,54,64,2,L,has}, {18716,21,31,2,L,has}, {28961,0,18,2,B,has},
    {29044,0,40,2,B,has}, {1701,0,18,4,H,eq}, {28056,0,27,3,L,pre}, {5423,0,19,7,L,eq}, {21210,0,22,5,E,eq}, {17903,0,35,0,L,eq}, {17938,0,35,0,L,eq},
    {20449,0,36,3,L,pre}, {18443,0,6,7,E,eq}, {24486,0,29,7,L,eq}, {28704,0,42,3,L,has}, {28746,0,39,3,L,has}, {15135,0,14,7,L,pre}, {1000,0,15,4,H,eq},
    {10582,0,8,7,E,eq}, {12963,0,8,7,E,eq}, {41943,0,28,2,L,pre}, {19870,0,21,3,L,eq}, {15608,0,47,5,L,eq}, {19435,0,11,4,L,pre}, {18556,0,22,7,L,eq},
    {4874,0,11,0,L,eq}, {1934,0,28,4,H,eq}, {925,7,16,2,L,has}, {3412,6,15,2,L,has}, {27613,15,23,2,L,has}, {11117,0,25,3,L,eq}, {2952,0,15,4,H,eq},
    {11509,0,7,7,E,eq}, {17245,0,11,7,E,eq}, {16085,0,21,6,L,eq}, {11924,0,3,7,E,eq}, {10641,0,14,7,E,eq}, {2784,0,10,0,L,eq}, {5549,0,19,0,L,eq},
    {19551,0,9,7,E,eq}, {3724,0,9,9,E,eq}, {5016,0,28,9,L,eq}, {14908,0,35,0,L,eq}, {15025,0,35,0,L,eq}, {14575,0,30,4,H,eq}, {4248,0,11,3,L,eq},
    {18933,0,15,3,L,eq}, {6091,0,9,1,E,eq}, {5649,0,9,1,E,eq}, {10253,0,20,2,L,eq}, {9296,0,17,3,L,eq}, {11255,0,66,3,L,pre}, {11321,0,66,3,L,pre},
    {23564,0,12,4,L,eq}, {13427,0,17,5,L,eq}, {978,0,9,11,E,pre}, {2688,0,6,1,L,eq}, {6094,0,19,4,E,eq}, {18232,0,12,0,L,eq}, {19084,0,16,1,L,eq},
    {6766,0,4,3,E,eq}, {19854,0,38,6,L,eq}, {7297,0,16,8,L,eq}, {3887,0,11,1,L,eq}, {37905,0,16,2,L,eq}, {23751,0,4,4,E,eq}, {13176,0,18,2,B,eq},
    {15174,0,23,4,H,eq}, {14939,0,18,8,L,pre}, {19555,0,18,4,H,eq}, {10297,0,10,5,E,eq}, {5472,0,20,6,L,has}, {12658,0,25,3,L,eq}, {12683,0,25,3,L,eq},
    {735,0,51,9,L,eq}, {13696,0,20,4,H,eq}, {26245,0,16,7,L,eq}, {14135,0,9,2,B,pre}, {26618,0,27,2,L,eq}, {1621,0,12,3,L,eq}, {8212,0,13,8,E,eq},
    {2899,0,36,3,L,eq}, {8217,0,12,1,L,eq}, {18348,0,25,6,L,eq}, {3969,0,7,7,L,eq}, {12079,0,7,7,E,eq}, {5278,0,14,0,L,eq}, {2673,0,7,1,L,eq},
    {18423,0,7,1,E,eq}, {15052,28,56,5,L,has}, {23858,0,16,7,L,eq}, {2378,0,30,9,L,eq}, {18959,0,24,0,L,eq}, {7246,0,45,0,L,eq}, {741,0,21,13,L,eq},
    {3163,0,15,0,L,eq}, {3299,0,21,0,L,eq}, {4736,0,9,4,E,eq}, {6381,0,7,0,L,eq}, {18244,0,25,6,L,eq}, {11461,0,22,1,L,eq}, {15636,0,18,1,E,eq},
    {1207,23,32,2,L,has}, {1606,12,34,2,L,has}, {3859,0,19,2,L,has}, {3878,8,27,2,L,has}, {11982,10,29,2,L,has}, {8101,0,18,7,L,eq}, {12035,0,8,7,E,eq},
    {14408,0,19,5,L,eq}, {1544,12,25,2,L,has}, {25618,0,36,2,L,eq}, {207,0,14,4,H,eq}, {5381,6,23,2,L,has}, {14646,0,21,6,L,eq}, {28292,0,12,3,L,eq},
    {2681,0,10,9,L,eq}, {30715,0,20,2,L,eq}, {521,0,23,0,L,eq}, {11739,0,24,1,L,eq}, {12795,0,27,4,L,eq}, {12552,0,15,3,L,eq}, {13827,0,14,4,L,eq},
    {3345,0,12,4,H,eq}, {2929,0,12,2,L,has}, {2966,6,25,2,L,has}, {8992,0,13,6,L,eq}, {2599,0,51,7,L,eq}, {16492,0,23,1,L,eq}, {16696,0,6,7,E,eq},
    {10010,0,15,2,L,eq}, {12881,0,7,7,E,eq}, {20991,0,18,7,E,eq}, {21622,0,21,3,L,eq}, {4512,0,13,7,L,eq}, {2953,0,26,1,L,eq}, {8233,0,15,3,L,eq},
    {7944,0,11,5,L,eq}, {7999,0,7,8,E,eq}, {970,0,8,11,E,eq}, {34689,0,15,2,L,pre}, {179,0,21,3,L,eq}, {637,0,18,4,H,eq}, {19714,0,6,7,E,eq},
    {10233,0,6,7,E,eq}, {26676,0,19,7,L,eq}, {11537,0,14,4,H,eq}, {12233,0,21,4,H,eq}, {12254,0,21,4,H,eq}, {1693,0,18,9,L,eq}, {15573,0,12,1,E,eq},
    {11624,0,8,4,L,eq}, {23348,0,8,4,L,eq}, {3424,0,12,9,B,eq}, {9597,0,22,2,L,eq}, {13851,0,13,5,E,eq}, {4962,0,16,6,L,eq}, {21022,0,12,1,L,eq},
    {21009,0,13,1,L,eq}, {7062,0,18,4,E,eq}, {13158,0,18,2,B,eq}, {6213,0,12,4,E,eq}, {6241,0,17,8,L,eq}, {1277,0,12,9,L,eq}, {3280,0,19,0,L,eq},
    {2766,0,18,1,L,eq}, {13619,0,11,4,H,eq}, {20486,0,76,6,L,has}, {20562,0,76,6,L,has}, {20638,0,63,6,L,has}, {20701,0,63,6,L,has}, {12679,0,7,2,B,eq},
    {10984,0,5,7,E,eq}, {19349,0,12,7,L,eq}, {554,0,16,13,L,eq}, {21666,0,31,5,L,pre}, {21697,0,26,5,L,pre}, {21723,0,26,5,L,pre}, {3669,0,19,6,L,eq},
    {12423,0,7,7,E,eq}, {6239,0,16,0,L,eq}, {8388,0,15,2,L,eq}, {7701,0,40,0,L,eq}, {11885,0,64,1,L,eq}, {3734,8,20,8,L,has}, {0,0,22,9,L,eq},
    {8047,0,13,8,E,eq}, {4178,0,14,4,H,eq}, {1203,0,10,0,L,eq}, {14167,0,30,2,B,pre}, {5385,0,19,3,L,pre}, {5404,0,16,3,L,pre}, {5420,0,14,3,L,pre},
    {7532,0,15,3,L,eq}, {4780,0,34,9,L,eq}, {2928,0,25,1,L,eq}, {20642,0,12,4,L,eq}, {16184,0,5,1,E,eq}, {30636,0,30,2,L,pre}, {22021,0,23,6,L,eq},
    {19357,0,14,6,L,eq}, {41215,0,24,2,L,eq}, {4069,0,13,7,L,eq}, {18139,0,8,7,E,eq}, {10203,0,6,7,E,eq}, {19468,0,12,4,H,eq}, {16031,0,24,6,L,eq},
    {1022,0,6,11,E,pre}, {11997,0,25,4,H,eq}, {14667,0,38,7,L,eq}, {17973,0,5,7,E,eq}, {11629,0,41,1,L,eq}, {17039,0,27,1,L,eq}, {1172,0,11,4,H,eq},
    {2851,0,19,6,L,eq}, {9297,0,16,1,L,eq}, {550,0,17,4,H,eq}, {13841,0,22,4,L,eq}, {6147,0,9,4,E,eq}, {27825,0,12,4,H,eq}, {1898,0,9,9,L,eq},
    {6032,0,16,9,L,eq}, {12941,0,12,1,L,eq}, {10094,0,10,4,H,eq}, {14300,0,52,2,B,pre}, {47671,0,24,2,L,eq}, {8801,0,16,7,L,eq}, {13656,0,30,3,L,pre},
    {26860,0,27,3,L,pre}, {39501,0,39,2,L,has}, {9333,0,20,4,H,eq}, {17529,0,19,6,L,eq}, {21385,0,19,4,H,eq}, {15199,0,13,7,E,pre}, {8423,0,47,8,L,pre},
    {8563,0,33,8,L,pre}, {2931,0,9,0,L,eq}, {26710,0,44,3,L,pre}, {15472,0,8,7,L,eq}, {1477,0,19,0,L,eq}, {1633,0,27,3,L,eq}, {23354,0,26,7,L,eq},
    {6712,0,18,5,L,eq}, {904,0,20,3,L,eq}, {1061,0,15,7,L,eq}, {6852,36,50,0,L,has}, {6902,35,49,0,L,has}, {11999,0,20,1,L,eq}, {1316,0,31,4,H,eq},
    {5274,8,26,5,L,has}, {20081,24,40,5,L,has}, {20121,27,43,5,L,has}, {9471,0,18,7,L,pre}, {1786,12,32,8,L,has}, {1818,13,23,8,L,has}, {1841,10,30,8,L,has},
    {13501,16,46,8,L,has}, {6834,0,9,3,E,eq}, {3295,0,14,6,L,eq}, {9926,0,4,7,E,eq}, {18618,0,23,1,L,eq}, {27769,0,27,3,L,eq}, {6940,0,16,5,L,eq},
    {8855,0,10,8,E,eq}, {1766,0,10,7,L,eq}, {11927,0,3,7,E,eq}, {14583,0,21,0,L,eq}, {13139,0,8,7,E,eq}, {19612,0,11,7,E,eq}, {26455,0,8,7,E,eq},
    {3495,0,7,9,B,pre}, {6520,0,16,4,E,eq}, {196,0,13,12,B,pre}, {209,0,15,12,B,pre}, {9640,0,13,1,L,eq}, {9175,0,14,2,L,eq}, {43559,0,32,2,L,eq},
    {6715,0,12,3,E,eq}, {11850,0,14,4,L,pre}, {24111,11,36,2,L,has}, {2315,0,14,0,E,eq}, {221,0,13,4,H,eq}, {16535,0,6,7,E,eq}, {14304,0,35,0,L,eq},
    {2809,0,22,9,L,pre}, {2831,0,20,9,L,pre}, {21549,0,18,3,L,eq}, {11255,0,29,1,L,suf}, {26245,0,40,2,L,eq}, {4429,0,35,3,L,eq}, {15748,0,14,7,L,eq},
    {21659,0,12,7,L,eq}, {21819,0,11,4,L,pre}, {4595,0,28,5,L,has}, {4726,8,16,5,L,has}, {17192,0,21,5,L,has}, {7391,0,22,7,L,eq}, {3209,0,21,8,L,has},
    {15153,0,25,0,L,eq}, {16588,0,22,4,L,eq}, {5594,0,18,8,L,eq}, {10987,0,31,3,L,eq}, {16172,0,18,6,L,eq}, {6483,0,14,8,L,eq}, {3462,0,44,3,L,eq},
    {212,0,20,1,L,eq}, {12028,0,20,0,L,eq}, {9643,0,11,4,H,eq}, {17338,0,30,5,L,eq}, {5244,9,25,1,L,has}, {7703,0,24,1,L,eq}, {7900,0,24,1,L,eq},
    {28907,0,14,2,B,pre}, {2344,0,9,0,E,eq}, {9496,0,19,0,L,eq}, {13343,0,5,7,E,eq}, {681,0,16,3,L,eq}, {15416,0,45,8,L,pre}, {15461,0,43,8,L,pre},
    {25720,0,20,2,L,eq}, {36863,0,46,2,L,pre}, {36909,0,46,2,L,pre}, {36955,0,55,2,L,pre}, {37010,0,26,2,L,pre}, {37036,0,41,2,L,pre}, {37077,0,59,2,L,pre},
    {12590,0,51,6,L,pre}, {10521,0,27,8,L,pre}, {356,0,15,11,E,pre}, {12152,0,24,2,L,has}, {12190,8,20,2,L,has}, {12210,6,18,2,L,has}, {19070,0,13,7,L,eq},
    {23770,0,5,7,E,eq}, {15273,0,36,5,L,eq}, {46487,0,24,2,L,eq}, {20175,0,6,5,E,eq}, {2205,12,29,6,L,has}, {10923,5,38,6,L,has}, {10961,5,39,6,L,has},
    {11000,5,43,6,L,has}, {11930,0,9,4,L,pre}, {3356,0,14,6,L,eq}, {2192,0,16,9,L,eq}, {2588,0,15,9,L,eq}, {1335,0,26,13,L,pre}, {1361,0,34,13,L,pre},
    {5513,0,17,0,L,eq}, {7126,0,16,1,L,eq}, {297,0,12,3,L,eq}, {19573,0,15,4,H,eq}, {879,0,21,4,H,eq}, {6613,0,9,8,L,eq}, {6951,22,36,0,L,has},
    {4205,12,22,8,L,has}, {4227,10,20,8,L,has}, {4247,10,20,8,L,has}, {4283,9,19,8,L,has}, {4321,8,18,8,L,has}, {7932,0,16,8,E,has}, {7948,0,16,8,E,has},
    {7964,0,16,8,E,has}, {6519,0,4,3,E,eq}, {442,0,12,7,L,eq}, {23066,0,30,3,L,pre}, {19171,0,34,5,L,pre}, {19205,0,30,5,L,pre}, {19235,0,25,5,L,pre},
    {19260,0,26,5,L,pre}, {16047,0,14,7,L,pre}, {5228,0,15,0,L,eq}, {3088,20,28,2,L,has}, {3501,13,29,2,L,has}, {3530,9,25,2,L,has}, {3555,9,25,2,L,has},
    {3627,9,33,2,L,has}, {3660,9,28,2,L,has}, {11846,9,31,2,L,has}, {28979,10,18,2,B,has}, {1794,0,18,3,L,eq}, {2381,0,14,4,H,eq}, {2767,9,34,5,L,has},
    {22794,0,16,3,L,eq}, {6863,0,25,7,L,eq}, {189,9,35,8,L,has}, {779,0,23,13,L,eq}, {27407,0,9,4,H,eq}, {7415,0,21,6,L,eq}, {23569,0,4,7,E,eq},
    {10841,0,33,4,H,eq}, {12914,0,16,7,E,eq}, {4702,0,25,9,L,eq}, {21413,0,29,7,L,eq}, {26957,0,27,4,L,eq}, {2498,0,20,7,L,eq}, {1381,0,13,7,L,eq},
    {12356,0,15,8,L,suf}, {19256,0,13,6,E,eq}, {224,13,45,8,L,has}, {18093,0,9,7,E,eq}, {7176,0,13,8,L,eq}, {4070,0,16,3,L,eq}, {6257,0,12,7,L,eq},
    {23760,0,10,7,E,eq}, {40365,0,25,2,L,eq}, {4961,0,33,3,L,eq}, {13110,0,46,3,L,pre}, {26332,0,20,2,L,eq}, {37416,0,13,2,L,pre}, {37636,0,28,2,L,eq},
    {23893,10,59,2,L,has}, {23952,20,68,2,L,has}, {2089,0,12,7,L,eq}, {43378,0,35,2,L,eq}, {8139,0,12,1,L,eq}, {4994,0,25,3,L,eq}, {19692,0,6,7,E,eq},
    {48234,0,18,2,L,pre}, {48252,0,21,2,L,pre}, {48273,0,18,2,L,pre}, {1719,0,31,4,H,eq}, {26030,0,11,7,L,eq}, {1322,0,15,3,L,eq}, {20547,0,37,5,L,eq},
    {946,0,10,11,E,eq}, {20771,0,38,7,L,eq}, {8632,0,26,1,L,eq}, {13323,0,18,4,L,eq}, {20611,0,16,4,L,eq}, {6178,0,18,5,L,eq}, {16037,0,38,0,L,eq},
    {690,0,9,11,E,eq}, {7977,0,11,3,E,eq}, {5456,0,12,0,L,eq}, {18157,0,8,7,E,eq}, {5920,0,8,1,E,eq}, {16173,0,37,4,H,eq}, {22099,0,12,5,L,eq},
    {15060,0,33,0,L,eq}, {17033,0,15,7,E,eq}, {8102,0,19,8,E,eq}, {9232,0,24,4,H,eq}, {26921,0,17,7,L,eq}, {413,0,67,9,L,eq}, {10312,0,12,7,E,eq},
    {15191,0,8,7,E,eq}, {7441,0,13,2,L,eq}, {24370,0,32,4,H,eq}, {8215,0,19,5,L,eq}, {8273,0,19,5,L,eq}, {6307,0,12,7,L,eq}, {1033,0,8,1,L,eq},
    {26452,0,20,2,L,eq}, {26936,0,21,4,L,eq}, {18219,0,13,7,E,eq}, {7436,0,11,6,L,eq}, {1882,0,8,7,L,eq}, {6278,0,22,8,L,eq}, {17887,0,22,3,L,eq},
    {5136,0,25,8,L,eq}, {18400,0,4,1,E,eq}, {1854,0,16,4,H,eq}, {4500,0,13,0,L,eq}, {8585,0,31,2,L,eq}, {26309,0,31,3,L,eq}, {8117,0,22,4,H,eq},
    {32,0,13,10,L,eq}, {8933,0,23,4,L,pre}, {8956,0,14,4,L,pre}, {3233,0,18,6,L,eq}, {14848,0,15,0,L,eq}, {890,0,24,13,L,suf}, {8602,0,12,5,L,eq},
    {3562,0,15,1,L,eq}, {4341,0,18,7,L,eq}, {18456,0,9,1,L,eq}, {26650,0,26,7,L,eq}, {6595,0,10,4,E,eq}, {11394,0,6,7,E,eq}, {18395,0,5,1,E,eq},
    {22568,0,23,3,L,pre}, {15032,0,29,4,H,eq}, {20936,0,18,1,E,eq}, {667,0,12,4,H,eq}, {1847,0,12,7,L,eq}, {23986,0,17,4,L,eq}, {22105,0,16,4,H,eq},
    {361,0,12,12,B,suf}, {373,0,16,12,B,suf}, {389,0,13,12,B,suf}, {5214,0,18,6,E,eq}, {2625,0,68,3,L,eq}, {1143,0,16,4,H,eq}, {19061,0,23,1,L,eq},
    {14628,0,18,6,L,eq}, {13348,0,6,7,E,eq}, {15867,0,18,6,L,eq}, {4072,0,5,9,E,eq}, {10490,0,5,2,L,eq}, {9840,0,9,5,E,eq}, {9057,0,25,4,L,pre},
    {726,0,18,7,L,eq}, {14847,0,21,3,L,eq}, {16457,0,19,0,L,eq}, {26562,0,14,2,L,eq}, {2751,0,8,0,L,eq}, {34918,0,20,2,L,eq}, {15175,0,16,7,E,eq},
    {22471,0,18,3,L,eq}, {2366,0,15,4,H,eq}, {7185,0,10,4,E,eq}, {17510,0,25,7,E,eq}, {8843,0,12,8,E,eq}, {41464,0,41,2,L,eq}, {16909,0,16,5,L,eq},
    {13210,0,17,6,L,eq}, {14001,0,19,3,L,eq}, {5000,0,9,4,E,eq}, {13444,0,13,6,L,eq}, {11386,0,8,7,E,eq}, {15904,0,19,8,L,has}, {16199,0,21,0,L,eq},
    {8191,0,13,1,L,eq}, {16412,0,26,5,L,eq}, {4639,0,16,4,H,eq}, {814,0,27,3,L,eq}, {6703,0,12,3,E,eq}, {5528,0,24,5,L,eq}, {21322,0,15,7,L,eq},
    {8540,0,7,5,L,eq}, {13015,0,15,2,B,eq}, {7169,10,20,2,L,has}, {4596,0,18,9,L,eq}, {7528,0,11,1,L,eq}, {42760,0,32,2,L,eq}, {7234,0,17,5,L,eq},
    {1122,0,12,7,L,eq}, {20586,0,48,7,L,eq}, {5626,0,22,8,L,eq}, {9747,0,7,2,L,eq}, {12605,0,17,5,L,eq}, {13535,0,8,2,B,eq}, {18588,34,72,2,L,has},
    {7588,0,14,3,L,eq}, {18839,0,27,3,L,eq}, {27981,0,18,4,L,eq}, {7126,0,15,7,L,eq}, {7678,0,25,1,L,eq}, {2556,0,20,0,L,eq}, {5515,0,18,8,L,eq},
    {7104,0,22,1,L,eq}, {18704,0,23,1,L,eq}, {9286,0,16,2,L,eq}, {7259,0,17,2,L,eq}, {28125,0,32,3,L,pre}, {26798,0,31,2,L,eq}, {19560,0,9,7,E,eq},
    {2247,0,6,0,E,eq}, {8529,0,16,2,L,eq}, {11516,0,8,7,E,eq}, {9798,0,29,2,L,eq}, {13667,22,32,5,L,has}, {432,0,10,7,L,eq}, {20137,0,57,7,L,eq},
    {4904,0,12,4,E,eq}, {21306,0,16,7,L,eq}, {229,0,20,11,E,pre}, {13027,0,36,0,L,pre}, {16279,0,25,4,L,eq}, {10247,0,10,5,E,eq}, {14887,0,21,6,L,pre},
    {14908,0,24,6,L,pre}, {14932,0,27,6,L,pre}, {11787,0,30,8,L,pre}, {4058,0,11,7,L,eq}, {21643,0,18,3,L,eq}, {300,0,11,1,L,eq}, {18849,0,25,4,L,eq},
    {9340,0,40,0,L,eq}, {27572,0,11,4,L,eq}, {24368,0,5,7,E,pre}, {26826,0,33,7,L,eq}, {9533,0,23,2,L,eq}, {18523,0,23,0,L,eq}, {27837,0,12,4,L,eq},
    {13308,0,41,5,L,eq}, {3695,0,10,9,E,eq}, {3186,0,16,6,L,eq}, {5984,0,4,1,E,eq}, {382,0,12,7,L,eq}, {3799,0,19,2,L,has}, {15341,0,13,6,L,eq},
    {2453,0,26,7,L,eq}, {26801,0,25,7,L,eq}, {14473,0,13,2,B,pre}, {582,0,7,12,B,pre}, {13915,0,8,5,E,eq}, {6126,0,16,8,L,eq}, {16220,0,20,0,L,eq},
    {12800,0,20,5,L,eq}, {368,0,23,9,L,eq}, {12672,0,8,1,E,eq}, {19790,0,13,1,L,eq}, {18581,0,16,4,H,eq}, {7737,0,25,4,H,eq}, {6993,0,12,7,L,eq},
    {11581,0,8,7,E,eq}, {13457,0,13,6,L,eq}, {11173,0,12,7,E,eq}, {48051,0,15,2,L,eq}, {16939,0,27,0,L,eq}, {13030,0,15,2,B,eq}, {45233,0,38,2,L,eq},
    {5661,0,16,7,L,eq}, {13943,0,22,4,L,eq}, {20236,0,35,5,L,eq}, {19491,0,9,7,E,eq}, {645,0,16,11,E,eq}, {11890,0,12,4,L,pre}, {5223,0,17,7,L,eq},
    {3470,0,9,9,B,pre}, {22915,0,5,7,L,pre}, {25920,0,34,2,L,eq}, {350,0,11,12,B,pre}, {18963,0,7,1,E,eq}, {21228,0,13,7,L,eq}, {26463,0,8,7,E,eq},
    {10757,0,15,2,L,pre}, {10772,0,29,2,L,pre}, {10931,0,18,2,L,pre}, {10949,0,16,2,L,pre}, {23588,0,10,7,E,eq}, {1844,0,23,1,L,eq}, {13477,0,25,5,L,eq},
    {22350,0,18,7,L,eq}, {18597,0,20,4,H,eq}, {13858,0,14,2,B,eq}, {24936,0,21,4,L,eq}, {18322,0,26,6,L,eq}, {13267,0,43,2,B,eq}, {9932,0,16,4,H,eq},
    {773,0,10,1,L,eq}, {3226,0,35,3,L,eq}, {283,0,10,9,L,eq}, {11763,0,6,7,E,eq}, {865,0,18,1,L,eq}, {23458,0,14,4,L,eq}, {13945,0,9,5,E,eq},
    {3084,0,11,4,H,eq}, {19037,0,12,0,L,eq}, {13493,0,21,1,L,eq}, {22045,0,18,5,L,eq}, {6370,0,11,7,L,eq}, {12023,0,12,7,E,eq}, {12837,0,12,0,L,eq},
    {14078,0,4,2,B,pre}, {421,0,32,4,H,eq}, {11400,0,7,7,E,eq}, {11057,0,24,2,L,pre}, {12964,0,50,3,L,pre}, {13014,0,50,3,L,pre}, {19717,0,15,4,L,eq},
    {21500,0,12,4,L,eq}, {22422,0,17,4,H,eq}, {4442,0,16,0,L,eq}, {3919,0,10,1,L,eq}, {16966,0,29,0,L,eq}, {236,19,27,2,L,has}, {263,16,24,2,L,has},
    {287,20,28,2,L,has}, {315,16,24,2,L,has}, {541,18,26,2,L,has}, {567,22,30,2,L,has}, {1179,20,28,2,L,has}, {1239,25,33,2,L,has}, {1300,10,33,2,L,has},
    {21267,29,37,2,L,has}, {21304,25,33,2,L,has}, {22458,31,39,2,L,has}, {25423,28,36,2,L,has}, {11991,0,5,7,E,eq}, {7314,0,13,1,L,eq}, {45139,0,34,2,L,eq},
    {2547,0,40,6,L,eq}, {12061,0,18,7,E,eq}, {5808,0,7,1,E,eq}, {12263,0,19,7,E,eq}, {443,0,16,13,L,eq}, {8157,0,6,1,L,eq}, {27495,38,49,2,L,has},
    {27544,23,34,2,L,has}, {9773,0,19,1,L,eq}, {11878,0,12,4,L,pre}, {16995,0,21,0,L,eq}, {6492,0,19,7,L,eq}, {41806,0,23,2,L,eq}, {8026,0,13,7,L,eq},
    {480,0,20,9,L,eq}, {12869,0,22,2,B,eq}, {3345,0,11,6,L,eq}, {9605,0,58,8,L,has}, {9663,0,58,8,L,has}, {16823,0,30,1,L,suf}, {16881,0,27,1,L,suf},
    {23658,0,15,7,L,eq}, {27281,0,45,2,L,eq}, {40662,0,22,2,L,eq}, {17993,0,22,4,L,pre}, {18050,0,13,4,L,pre}, {17437,0,18,5,L,eq}, {1542,0,57,0,L,eq},
    {22280,0,47,1,L,pre}, {40542,0,31,2,L,eq}, {9385,0,19,8,L,pre}, {9404,0,19,8,L,pre}, {9423,0,40,8,L,pre}, {9463,0,40,8,L,pre}, {284,0,43,13,L,pre},
    {13063,0,13,2,B,eq}, {12013,0,32,6,L,eq}, {1076,0,20,7,L,eq}, {19369,0,24,3,L,pre}, {19393,0,31,3,L,pre}, {24091,0,33,3,L,pre}, {24146,0,23,3,L,pre},
    {21470,26,35,2,L,has}, {26467,0,15,3,L,eq}, {20356,0,13,4,H,eq}, {21561,0,18,7,L,eq}, {24064,0,10,4,L,eq}, {7079,0,33,5,L,eq}, {5243,0,12,0,L,eq},
    {37314,0,23,2,L,eq}, {38339,0,28,2,L,has}, {15310,0,20,0,L,eq}, {21441,0,12,4,L,eq}, {14715,0,38,1,L,eq}, {7934,0,10,5,L,eq}, {2967,0,10,4,H,eq},
    {4694,0,36,1,L,pre}, {7920,0,14,3,L,pre}, {18280,0,30,5,L,eq}, {1132,0,24,13,L,pre}, {3820,0,22,4,H,eq}, {14015,0,17,4,L,eq}, {19400,0,20,4,L,pre},
    {12816,0,11,7,E,eq}, {9139,0,13,7,L,pre}, {13206,0,14,8,L,pre}, {9350,0,18,3,L,eq}, {11359,0,7,5,E,pre}, {10698,0,8,7,E,eq}, {22434,0,7,3,E,eq},
    {16265,0,21,1,L,eq}, {11481,0,6,7,E,eq}, {12753,0,4,7,E,eq}, {5874,0,16,5,L,eq}, {21498,0,16,7,L,eq}, {15968,0,16,7,L,eq}, {18015,0,18,1,L,eq},
    {1382,0,20,1,L,eq}, {1775,0,20,1,L,eq}, {42597,0,29,2,L,pre}, {18578,0,28,7,L,eq}, {59,0,21,9,L,eq}, {936,0,11,0,L,eq}, {2714,19,28,2,L,has},
    {18271,56,65,2,L,has}, {26516,0,24,3,L,eq}, {3515,0,14,6,L,eq}, {10107,0,10,7,E,eq}, {15906,0,29,2,L,has}, {16809,0,7,7,E,eq}, {48369,0,19,2,L,has},
    {21397,0,16,7,L,eq}, {13429,0,51,0,L,has}, {13480,0,54,0,L,has}, {8072,0,12,7,L,eq}, {327,0,23,13,L,pre}, {22420,7,38,2,L,has}, {13187,0,36,5,L,eq},
    {4149,0,24,0,L,eq}, {7782,0,14,2,L,eq}, {7246,0,22,3,L,eq}, {10081,0,9,7,E,eq}, {20831,0,21,7,L,eq}, {15806,0,13,8,L,pre}, {19915,0,15,4,L,eq},
    {23621,0,16,7,L,eq}, {17022,0,31,6,L,eq}, {8447,0,9,1,E,eq}, {3815,0,8,7,L,eq}, {19491,0,11,5,E,eq}, {36087,18,40,2,L,has}, {36127,18,40,2,L,has},
    {44415,13,36,2,L,has}, {44451,15,38,2,L,has}, {8836,0,15,6,L,eq}, {14957,0,23,8,L,pre}, {12755,0,24,2,B,eq}, {9275,15,25,6,L,has}, {9300,14,24,6,L,has},
    {9365,25,35,6,L,has}, {9400,26,36,6,L,has}, {18967,19,29,6,L,has}, {2021,0,15,3,L,eq}, {20653,0,12,3,L,eq}, {12888,0,15,5,L,eq}, {8156,0,14,7,L,eq},
    {1111,0,5,11,E,pre}, {21034,0,19,4,H,eq}, {6381,0,15,7,L,eq}, {779,0,35,3,L,eq}, {14014,0,27,5,L,eq}, {14041,0,27,5,L,eq}, {6656,0,12,7,L,eq},
    {6844,0,19,7,L,eq}, {1395,5,19,8,L,has}, {6736,0,24,8,L,eq}, {1525,0,36,3,L,eq}, {9005,0,27,4,L,pre}, {14514,0,42,6,L,eq}, {8653,0,7,5,L,eq},
    {8197,0,20,7,L,eq}, {3188,0,32,1,L,eq}, {797,0,21,4,H,eq}, {5570,0,18,1,E,eq}, {22256,0,24,1,L,pre}, {25057,0,26,4,L,pre}, {25083,0,22,4,L,pre},
    {25105,0,24,4,L,pre}, {25157,0,29,4,L,pre}, {27045,0,26,4,L,pre}, {27071,0,20,4,L,pre}, {27119,0,24,4,L,pre}, {10610,0,49,1,L,pre}, {3249,0,17,4,H,eq},
    {6748,0,14,5,L,eq}, {18108,0,10,4,H,eq}, {1099,0,33,13,L,eq}, {13,0,14,0,L,eq}, {2052,0,19,3,L,eq}, {4236,0,14,4,H,eq}, {6756,0,14,7,L,eq},
    {3681,0,17,1,L,eq}, {16156,10,28,2,L,has}, {12762,0,21,1,L,eq}, {6523,0,9,3,E,eq}, {9226,0,22,2,L,eq}, {12561,0,15,1,L,eq}, {7881,0,28,0,L,eq},
    {21201,0,5,1,E,eq}, {10245,0,10,7,E,eq}, {10832,0,14,1,L,eq}, {27293,0,25,4,H,eq}, {14174,0,48,5,L,eq}, {11280,0,10,7,E,eq}, {22155,0,25,3,L,pre},
    {22180,0,33,3,L,pre}, {8604,0,28,1,L,eq}, {33221,0,31,2,L,eq}, {11972,0,12,4,E,eq}, {881,0,6,11,E,eq}, {27268,0,25,4,H,eq}, {15448,0,61,1,L,has},
    {43649,0,25,2,L,eq}, {8640,0,55,8,L,has}, {19710,0,46,3,L,eq}, {1904,0,16,4,H,eq}, {3721,0,14,6,L,eq}, {17427,0,40,7,L,eq}, {24320,0,15,7,E,eq},
    {2122,0,15,4,H,eq}, {6204,0,38,2,L,has}, {6242,0,41,2,L,has}, {6283,0,21,2,L,has}, {16279,0,27,2,L,has}, {16967,7,22,2,L,has}, {16989,7,23,2,L,has},
    {17112,23,33,2,L,has}, {17378,0,27,2,L,has}, {20080,0,50,2,L,has}, {24372,0,27,2,L,has}, {25459,0,28,2,L,has}, {2702,7,34,5,L,has}, {2736,0,31,5,L,has},
    {10531,0,26,5,L,has}, {10557,7,23,5,L,has}, {1319,0,18,0,L,eq}, {24324,0,12,3,E,eq}, {24350,0,20,4,H,eq}, {14434,0,67,8,L,has}, {6067,0,8,1,E,eq},
    {8714,0,32,1,L,eq}, {711,0,9,3,L,eq}, {14066,7,33,7,L,has}, {13800,0,20,3,L,eq}, {13820,0,20,3,L,eq}, {4570,0,14,9,L,eq}, {25917,0,22,3,E,eq},
    {19008,14,40,2,L,has}, {31192,17,48,2,L,has}, {26690,0,28,4,H,eq}, {1364,0,19,3,L,eq}, {5109,0,9,6,E,eq}, {5865,0,18,8,L,eq}, {47618,0,29,2,L,pre},
    {3625,0,17,4,H,eq}, {4205,0,16,4,H,eq}, {24232,0,23,4,H,eq}, {13223,0,42,5,L,eq}, {10269,0,9,7,E,eq}, {5434,0,9,1,E,eq}, {5635,0,17,6,L,eq},
    {21532,0,29,7,L,eq}, {1377,0,13,9,L,eq}, {691,0,13,7,L,eq}, {18456,0,9,7,E,eq}, {6608,0,14,7,L,eq}, {182,0,12,4,H,eq}, {8310,0,23,0,L,pre},
    {16685,0,24,0,L,pre}, {16709,0,25,0,L,pre}, {16119,0,6,7,E,eq}, {24646,0,37,3,L,pre}, {1670,0,23,9,L,eq}, {3660,0,16,4,H,eq}, {5824,0,53,6,L,eq},
    {3129,0,17,0,L,eq}, {13150,0,8,2,B,eq}, {9859,0,25,0,L,eq}, {23552,0,12,4,L,eq}, {4113,0,14,4,H,eq}, {5603,0,4,1,E,eq}, {16212,0,44,3,L,eq},
    {14483,0,18,0,L,eq}, {6988,0,7,3,E,eq}, {8526,0,23,4,H,eq}, {13398,0,17,1,L,eq}, {14625,0,31,3,L,pre}, {0,0,2,11,E,pre}, {6798,0,24,7,L,eq},
    {11978,0,6,7,E,eq}, {22025,0,13,4,H,eq}, {14446,0,37,3,L,pre}, {6609,0,4,4,E,eq}, {1553,0,19,4,H,eq}, {1163,8,19,5,L,has}, {1200,8,19,5,L,has},
    {12762,0,19,6,L,eq}, {15444,0,10,7,L,eq}, {12089,0,28,1,L,pre}, {12117,0,28,1,L,pre}, {3679,0,16,9,E,eq}, {46810,0,16,2,L,eq}, {905,0,11,11,E,eq},
    {21912,0,6,7,E,eq}, {11942,0,8,7,E,eq}, {1934,0,2,0,E,eq}, {34169,0,24,2,L,eq}, {34193,0,24,2,L,eq}, {30872,0,27,2,L,eq}, {15766,0,39,6,L,has},
    {15805,0,39,6,L,has}, {3605,7,31,8,L,has}, {1773,0,21,3,L,eq}, {22222,0,8,4,L,pre}, {1457,0,9,7,L,eq}, {21851,0,8,4,L,pre}, {15305,0,12,7,L,eq},
    {41736,0,25,2,L,eq}, {11268,0,8,7,E,eq}, {16997,0,8,7,E,eq}, {6148,0,30,5,L,eq}, {15697,0,13,7,L,eq}, {4371,0,19,3,L,eq}, {7516,0,12,1,L,eq},
    {6893,0,10,8,L,eq}, {486,0,11,10,E,eq}, {9754,0,15,3,L,eq}, {8174,0,14,8,E,eq}, {12093,0,6,7,E,eq}, {15863,0,34,0,L,eq}, {46780,0,18,2,L,eq},
    {20435,0,17,4,H,eq}, {1520,0,24,1,L,eq}, {3604,0,23,6,L,eq}, {19552,39,51,3,L,has}, {18033,0,18,1,L,eq}, {7662,5,23,3,L,has}, {7795,5,21,3,L,has},
    {25,10,22,6,L,has}, {71,9,21,6,L,has}, {850,13,23,6,L,has}, {2016,0,17,6,L,has}, {42303,0,53,2,L,has}, {9946,0,8,7,E,eq}, {12924,0,15,0,L,eq},
    {37607,0,29,2,L,eq}, {6560,0,14,3,E,eq}, {2228,0,10,4,H,eq}, {12827,0,19,7,E,eq}, {6729,0,18,2,L,has}, {28,0,26,3,L,eq}, {22489,0,11,3,L,eq},
    {6683,0,3,3,E,eq}, {16292,0,15,7,E,eq}, {13430,0,13,4,H,eq}, {6164,0,36,0,L,eq}, {8177,0,14,1,L,eq}, {7609,0,8,4,H,eq}, {9655,0,13,2,L,eq},
    {5222,0,13,8,L,eq}, {10434,0,32,8,L,pre}, {17173,0,10,7,E,eq}, {2795,0,14,9,L,eq}, {22800,0,17,1,L,eq}, {6518,0,19,5,L,eq}, {6595,0,19,5,L,eq},
    {19014,0,23,3,L,eq}, {7716,0,18,6,E,eq}, {14074,0,23,6,L,pre}, {12727,0,4,2,B,eq}, {22591,0,4,3,E,eq}, {21103,0,11,4,H,eq}, {509,0,13,10,E,eq},
    {35,0,12,7,L,eq}, {4112,0,15,7,L,eq}, {17166,0,7,7,E,eq}, {11421,0,13,7,E,eq}, {10254,0,44,3,L,eq}, {24450,0,17,3,L,eq}, {15325,0,29,4,H,eq},
    {13966,0,32,0,L,eq}, {301,0,14,4,H,eq}, {1368,0,13,7,L,eq}, {1918,0,16,7,L,eq}, {22978,0,12,4,H,eq}, {9057,0,13,7,L,eq}, {19705,0,9,7,E,eq},
    {47017,0,18,2,L,pre}, {3994,0,24,3,L,eq}, {19117,0,40,6,L,has}, {5063,0,12,0,L,eq}, {16374,0,14,0,L,eq}, {8986,0,44,3,L,pre}, {9030,0,42,3,L,pre},
    {9072,0,43,3,L,pre}, {3132,0,12,4,H,eq}, {23074,0,21,7,L,eq}, {18841,13,38,6,L,has}, {18996,7,32,6,L,has}, {7693,0,14,2,L,eq}, {15829,0,16,7,L,eq},
    {19467,11,41,2,L,has}, {22733,17,42,2,L,has}, {18943,27,38,2,L,has}, {46511,0,22,2,L,eq}, {2203,0,30,8,L,has}, {6057,0,17,7,L,eq}, {22422,0,22,1,L,eq},
    {9723,0,13,1,E,eq}, {45518,0,48,2,L,pre}, {45566,0,50,2,L,pre}, {11276,0,4,7,E,eq}, {11171,0,39,0,L,eq}, {8679,0,16,2,L,eq}, {14032,0,18,4,L,eq},
    {9715,0,19,0,L,eq}, {21103,0,89,5,L,has}, {3804,0,11,7,L,eq}, {12203,0,5,7,E,eq}, {6787,0,9,4,E,pre}, {6796,0,13,4,E,pre}, {17929,0,26,3,L,eq},
    {13094,0,24,2,B,eq}, {4139,0,17,6,L,eq}, {22206,0,15,7,L,eq}, {3251,0,19,6,L,eq}, {7984,0,30,2,L,eq}, {12309,0,5,2,E,eq}, {3452,0,8,9,B,pre},
    {8768,0,19,2,L,eq}, {8834,0,23,2,L,eq}, {11739,0,10,7,E,eq}, {10106,0,32,1,L,suf}, {6442,29,37,3,L,has}, {2440,18,35,8,L,has}, {2475,16,33,8,L,has},
    {2508,16,29,8,L,has}, {7550,0,14,7,L,eq}, {17809,0,38,6,L,pre}, {7428,0,15,7,L,eq}, {12510,0,8,7,E,eq}, {11711,0,28,1,L,eq}, {26210,0,33,3,L,pre},
    {9918,0,6,5,E,eq}, {12451,0,19,2,E,eq}, {10752,0,25,4,H,eq}, {6255,0,7,0,E,eq}, {6484,0,4,4,E,eq}, {15093,0,25,0,L,eq}, {15266,0,34,3,L,eq},
    {23624,0,27,3,L,eq}, {19637,0,25,5,L,eq}, {17048,0,7,7,E,eq}, {681,0,18,1,L,eq}, {2693,0,67,3,L,eq}, {14454,0,23,4,H,eq}, {47081,0,42,2,L,pre},
    {26814,0,46,3,L,pre}, {21545,0,19,6,L,pre}, {21564,0,16,6,L,pre}, {21628,0,27,6,L,pre}, {6548,0,13,7,L,eq}, {22424,0,11,7,L,pre}, {22699,4,34,2,L,has},
    {985,0,27,6,L,has}, {10945,0,10,7,E,eq}, {2844,0,15,4,H,eq}, {18396,0,24,6,L,eq}, {14279,0,32,1,L,eq}, {8046,0,12,5,L,eq}, {8275,0,17,7,L,eq},
    {5677,0,10,7,L,eq}, {7490,0,15,4,L,eq}, {2516,0,20,6,L,eq}, {8114,0,13,1,L,eq}, {3499,0,18,7,L,eq}, {7636,0,5,8,E,eq}, {6735,0,41,1,L,eq},
    {1929,0,15,9,L,eq}, {2078,0,20,1,L,eq}, {46331,0,31,2,L,eq}, {3506,0,79,3,L,eq}, {11021,0,8,7,E,eq}, {6613,0,9,4,E,eq}, {7957,0,15,1,L,eq},
    {37429,0,28,2,L,pre}, {44691,0,27,2,L,pre}, {44718,0,17,2,L,pre}, {3085,0,10,9,L,pre}, {22111,0,12,5,L,eq}, {18196,0,8,7,E,eq}, {309,0,10,3,L,eq},
    {3606,0,8,9,E,eq}, {30842,0,30,2,L,eq}, {23223,0,18,7,L,eq}, {15242,0,23,2,L,has}, {1286,0,21,1,L,eq}, {15087,0,32,4,H,eq}, {5888,0,9,7,L,eq},
    {1847,26,36,2,L,has}, {3441,3,32,2,L,has}, {3473,3,28,2,L,has}, {14845,23,39,2,L,has}, {22858,13,36,2,L,has}, {5017,0,13,0,L,eq}, {3801,0,19,4,H,eq},
    {18548,0,18,4,H,eq}, {17614,0,19,7,L,eq}, {6796,0,36,6,L,pre}, {15452,0,40,4,H,eq}, {15671,0,40,4,H,eq}, {15754,0,40,4,H,eq}, {18819,0,14,4,L,eq},
    {21268,0,18,4,H,eq}, {30312,0,19,2,L,eq}, {5947,0,17,7,L,eq}, {6104,0,32,0,L,eq}, {13063,0,36,0,L,pre}, {1837,0,10,7,L,eq}, {37560,0,24,2,L,eq},
    {10514,0,9,7,E,eq}, {17104,0,4,7,E,eq}, {3983,0,17,1,L,eq}, {21935,0,10,7,E,pre}, {27909,0,12,4,L,eq}, {20665,0,13,3,L,eq}, {7340,0,17,7,L,eq},
    {2940,0,15,0,L,eq}, {20185,0,26,5,L,eq}, {3945,0,16,6,L,eq}, {43217,0,13,2,B,eq}, {16297,0,13,6,L,eq}, {5481,0,21,9,L,eq}, {5629,0,5,1,E,eq},
    {18725,0,21,0,L,eq}, {6511,0,17,7,L,eq}, {17714,0,25,7,L,eq}, {32069,0,18,2,B,eq}, {16798,0,11,7,E,eq}, {2146,0,19,0,E,eq}, {17368,0,30,5,L,eq},
    {14955,0,25,7,L,eq}, {13641,0,15,6,L,eq}, {3566,0,15,9,E,eq}, {13257,0,23,1,L,eq}, {9548,0,23,4,L,pre}, {13079,0,8,7,E,eq}, {5019,0,28,3,L,eq},
    {21334,0,17,6,L,eq}, {7726,0,19,2,L,eq}, {15197,0,13,6,L,eq}, {6947,10,22,2,L,has}, {2235,0,19,5,L,has}, {10534,0,38,2,L,eq}, {17462,0,16,6,L,eq},
    {14558,0,34,2,B,pre}, {18969,0,13,3,L,eq}, {7581,0,27,1,L,eq}, {7803,0,27,1,L,eq}, {12727,0,9,7,E,eq}, {3647,0,13,7,L,eq}, {18275,0,5,7,E,eq},
    {19789,0,30,7,L,eq}, {5339,0,13,0,L,eq}, {9341,0,18,2,L,eq}, {37883,0,22,2,L,eq}, {21213,0,15,7,L,eq}, {3506,0,4,9,B,pre}, {21765,0,18,3,L,eq},
    {8020,0,16,5,L,eq}, {644,0,8,10,L,pre}, {13813,0,26,8,L,pre}, {14050,0,22,4,L,eq}, {9105,0,22,0,L,eq}, {19803,0,29,1,L,eq}, {3759,0,17,6,L,eq},
    {570,0,20,13,L,eq}, {1059,0,17,1,L,eq}, {11844,0,23,0,L,eq}, {11902,0,55,3,L,pre}, {11957,0,44,3,L,pre}, {5802,0,17,4,L,pre}, {5819,0,16,4,L,pre},
    {7969,0,9,4,L,pre}, {10610,0,4,7,E,eq}, {10330,0,16,5,E,eq}, {981,0,12,9,L,eq}, {20254,0,66,7,L,eq}, {11172,0,17,2,L,pre}, {15977,0,34,3,L,eq},
    {17682,0,18,4,H,eq}, {9638,0,17,2,L,eq}, {3139,0,16,7,L,eq}, {5438,0,19,9,L,pre}, {5825,0,19,0,L,eq}, {6409,0,15,8,L,eq}, {43044,0,23,2,L,pre},
    {571,0,24,3,L,eq}, {2240,0,22,3,L,eq}, {8072,0,22,3,L,eq}, {20797,0,11,3,L,eq}, {898,0,13,1,L,eq}, {9569,0,16,6,E,eq}, {2212,0,12,0,E,eq},
    {47193,7,30,2,L,has}, {25939,0,16,3,E,eq}, {7233,0,16,4,E,eq}, {13775,3,22,5,L,has}, {3898,0,15,4,H,eq}, {2443,0,28,6,L,eq}, {1968,0,24,3,L,eq},
    {20668,0,28,7,L,eq}, {1340,0,9,1,L,eq}, {21020,0,14,4,H,eq}, {481,0,16,1,L,eq}, {4429,0,13,0,L,eq}, {760,0,8,0,L,eq}, {18552,0,6,0,L,eq},
    {20252,0,13,4,H,eq}, {11496,0,6,2,L,pre}, {10875,0,7,3,E,eq}, {25399,0,14,4,E,eq}, {12514,0,10,0,E,eq}, {15492,0,22,6,L,eq}, {9934,0,3,7,E,eq},
    {7692,0,10,8,E,eq}, {4103,0,10,9,E,eq}, {7238,0,19,1,L,eq}, {22446,0,12,7,E,eq}, {6601,0,14,1,L,eq}, {287,0,5,11,E,pre}, {24428,0,28,4,H,eq},
    {10324,0,7,7,E,eq}, {4511,0,18,9,L,eq}, {10032,0,44,3,L,eq}, {19933,0,30,3,L,eq}, {22121,0,18,4,H,eq}, {12641,0,17,3,L,eq}, {5869,0,19,7,L,eq},
    {6969,18,27,2,L,has}, {11387,0,63,3,L,pre}, {12624,0,17,3,L,eq}, {541,12,28,8,L,has}, {898,15,25,6,L,has}, {611,0,15,10,L,pre}, {626,0,18,10,L,pre},
    {8129,0,14,0,L,eq}, {30527,0,17,2,L,eq}, {12122,0,21,4,H,eq}, {3042,0,40,3,L,eq}, {7057,0,12,7,L,eq}, {4759,0,16,8,L,pre}, {17422,0,3,1,E,eq},
    {4056,0,5,9,E,eq}, {0,0,13,10,L,eq}, {2339,15,32,8,L,has}, {2371,16,33,8,L,has}, {13731,33,45,8,L,has}, {8396,0,13,1,L,eq}, {4941,0,33,7,L,eq},
    {7136,0,21,5,L,eq}, {5636,0,10,0,L,eq}, {26180,0,12,4,L,eq}, {5187,0,14,0,L,eq}, {7292,0,10,7,L,eq}, {7923,0,18,2,L,eq}, {2092,0,12,3,L,eq},
    {10659,0,71,0,L,eq}, {19774,0,21,3,L,eq}, {4765,0,10,4,E,eq}, {23399,0,21,7,L,eq}, {17062,0,48,0,L,eq}, {39114,0,36,2,L,eq}, {5088,0,10,6,E,eq},
    {1116,0,6,11,E,pre}, {1155,0,7,11,E,pre}, {15826,0,37,0,L,eq}, {16400,12,49,2,L,has}, {25142,29,37,2,L,has}, {31803,5,25,2,L,has}, {31863,5,36,2,L,has},
    {18499,0,13,4,H,eq}, {47279,0,38,2,L,eq}, {28631,0,74,2,B,eq}, {5468,0,12,0,L,eq}, {21285,0,19,1,L,eq}, {7959,0,16,6,L,eq}, {9894,0,18,3,L,pre},
    {24760,0,25,7,L,eq}, {26471,0,8,7,E,eq}, {787,0,10,11,E,eq}, {5347,0,16,7,L,eq}, {11064,0,8,7,E,eq}, {42481,0,17,2,B,eq}, {536,0,14,4,H,eq},
    {6220,0,19,0,L,eq}, {26285,0,22,2,L,eq}, {1400,0,21,3,L,eq}, {13955,0,11,0,L,eq}, {7546,0,13,4,L,eq}, {3019,0,12,9,L,pre}, {19631,0,21,6,L,eq},
    {1421,0,9,11,E,eq}, {13990,0,8,2,B,pre}, {6332,0,23,5,L,eq}, {2305,0,36,3,L,eq}, {4598,0,13,7,L,eq}, {4858,0,26,8,L,pre}, {5682,0,19,8,L,eq},
    {19416,19,31,5,L,has}, {19447,10,44,5,L,has}, {1231,0,17,3,L,eq}, {1263,0,17,3,L,eq}, {20597,0,12,3,L,eq}, {18124,0,5,7,E,eq}, {6113,0,8,4,E,eq},
    {7411,0,8,4,L,eq}, {1390,0,19,9,L,eq}, {5192,0,31,7,L,eq}, {17739,0,14,7,L,eq}, {4018,0,24,3,L,eq}, {18329,0,7,7,E,eq}, {18669,0,17,7,L,eq},
    {9320,0,7,7,L,pre}, {2095,6,40,2,L,has}, {33500,9,54,2,L,has}, {33554,6,54,2,L,has}, {4518,0,21,4,H,eq}, {9006,0,8,7,L,eq}, {9313,0,18,1,L,eq},
    {11013,0,8,7,E,eq}, {6053,0,16,8,L,eq}, {5098,0,11,6,E,eq}, {26206,0,11,7,L,eq}, {14627,0,16,0,L,eq}, {6586,0,9,4,E,eq}, {23866,0,15,4,H,eq},
    {10979,0,21,8,L,suf}, {19322,0,12,6,L,eq}, {4525,0,11,7,L,eq}, {22314,0,15,4,H,eq}, {13796,0,36,0,L,pre}, {19066,0,16,5,L,eq}, {8997,0,12,0,L,eq},
    {10178,0,9,1,E,eq}, {13558,0,13,3,L,eq}, {21404,0,17,4,H,eq}, {30544,0,23,2,L,eq}, {9882,0,6,5,E,eq}, {4616,0,25,6,L,eq}, {17653,0,30,3,E,eq},
    {6340,0,8,4,E,eq}, {19502,0,9,5,E,eq}, {22995,0,14,7,L,eq}, {882,0,22,3,L,eq}, {12842,0,8,3,L,eq}, {1287,0,29,4,H,eq}, {6943,0,11,3,E,eq},
    {24177,0,8,7,E,eq}, {21729,0,14,4,L,eq}, {16629,0,20,6,L,pre}, {21471,0,27,7,L,eq}, {20731,0,13,4,L,eq}, {18908,0,25,3,L,eq}, {11819,0,2,7,E,eq},
    {5293,0,16,8,L,eq}, {16902,0,37,0,L,eq}, {5938,0,4,1,E,eq}, {7334,0,23,2,L,eq}, {33252,0,30,2,L,eq}, {344,0,14,7,L,eq}, {2665,0,16,9,L,eq},
    {34217,0,35,2,L,eq}, {4640,0,23,9,L,eq}, {2286,0,35,6,L,eq}, {19797,0,32,6,L,eq}, {858,0,14,0,L,eq}, {26859,0,19,7,L,eq}, {2902,0,26,1,L,eq},
    {530,0,14,9,L,eq}, {45616,0,66,2,L,pre}, {1041,0,18,1,L,eq}, {10068,0,38,1,L,pre}, {21124,0,20,1,L,pre}, {21144,0,25,1,L,pre}, {23836,0,44,3,L,pre},
    {23913,0,31,3,L,pre}, {3755,0,11,9,E,eq}, {34252,0,35,2,L,eq}, {19691,0,28,6,L,eq}, {1289,0,15,9,L,eq}, {6845,0,38,1,L,eq}, {15824,20,28,2,L,has},
    {18660,37,56,2,L,has}, {21542,0,9,4,L,eq}, {13198,0,18,7,E,eq}, {8333,0,32,0,L,pre}, {8365,0,31,0,L,pre}, {23009,0,16,1,L,pre}, {23025,0,18,1,L,pre},
    {2872,0,10,0,L,eq}, {928,0,12,1,L,eq}, {4228,0,12,7,L,eq}, {7525,0,48,0,L,eq}, {6964,0,12,3,E,eq}, {15885,0,12,7,L,eq}, {27252,0,19,7,L,pre},
    {27290,0,25,7,L,pre}, {25642,0,39,3,L,pre}, {13150,0,10,4,H,eq}, {12741,0,21,1,L,eq}, {27712,0,18,3,L,eq}, {6716,0,20,8,L,eq}, {5103,0,17,0,L,eq},
    {8383,0,13,1,L,eq}, {25867,0,25,2,L,eq}, {7800,0,24,4,H,eq}, {16114,0,5,7,E,eq}, {8081,0,14,2,L,eq}, {5232,0,11,4,L,pre}, {21606,0,11,4,L,eq},
    {3828,0,17,0,L,eq}, {3845,0,17,0,L,eq}, {21177,0,19,6,L,eq}, {11735,0,39,0,L,eq}, {16194,0,13,7,E,eq}, {17978,0,6,7,E,eq}, {10117,0,10,7,E,eq},
    {8554,0,14,0,L,eq}, {1712,0,18,1,L,eq}, {1500,0,16,4,H,eq}, {5788,0,6,1,E,eq}, {38839,0,42,2,L,eq}, {17093,0,6,7,E,eq}, {19424,0,44,3,L,pre},
    {19468,0,33,3,L,pre}, {19501,0,23,3,L,pre}, {19524,0,28,3,L,pre}, {18218,0,14,4,H,eq}, {7677,0,16,5,L,eq}, {21421,0,9,4,L,eq}, {13444,0,17,5,L,eq},
    {17016,0,14,0,L,eq}, {21407,0,14,1,L,eq}, {38465,41,57,2,L,has}, {470,0,12,11,E,pre}, {11225,0,15,7,E,eq}, {15871,0,15,1,L,eq}, {46472,0,15,2,L,eq},
    {1225,0,12,1,L,eq}, {15223,0,23,4,H,eq}, {21268,0,32,5,L,eq}, {6283,0,12,7,L,eq}, {3106,19,28,8,L,has}, {15689,0,54,8,L,has}, {40747,0,22,2,L,pre},
    {922,0,14,4,H,eq}, {2724,0,10,0,L,eq}, {9527,0,21,4,L,pre}, {1836,0,27,9,L,eq}, {10676,0,9,7,E,eq}, {22998,0,27,3,L,pre}, {4468,0,15,6,L,eq},
    {1812,0,20,3,L,eq}, {6727,0,11,3,E,eq}, {23262,0,19,7,L,eq}, {5735,0,20,8,L,eq}, {2792,0,41,3,L,eq}, {27233,0,15,4,H,eq}, {18928,0,14,5,L,eq},
    {7452,0,10,7,L,eq}, {8128,0,8,7,L,eq}, {13929,0,16,5,E,eq}, {9720,0,3,1,E,eq}, {8392,0,13,7,L,eq}, {5133,0,19,7,L,eq}, {22082,0,31,3,L,pre},
    {22113,0,42,3,L,pre}, {338,0,18,11,E,pre}, {12849,0,21,0,L,eq}, {24025,0,26,4,L,eq}, {11481,0,9,5,E,pre}, {40454,0,38,2,L,eq}, {3384,0,22,6,L,eq},
    {125,0,15,1,L,eq}, {15197,0,26,4,H,eq}, {21241,0,18,7,L,eq}, {3502,0,4,9,B,pre}, {34653,0,19,2,L,eq}, {20678,0,12,3,L,eq}, {10512,0,7,2,L,eq},
    {39564,0,27,2,L,has}, {7503,0,15,5,L,eq}, {5548,0,13,1,E,eq}, {20816,0,20,4,L,eq}, {9607,0,14,0,L,eq}, {13047,0,7,5,E,eq}, {9258,0,20,1,L,eq},
    {7646,0,6,8,E,eq}, {14707,0,27,4,H,eq}, {11220,0,35,3,L,eq}, {11089,5,14,5,L,has}, {16154,0,10,7,E,eq}, {3585,0,7,9,E,eq}, {11090,0,7,0,L,eq},
    {16959,0,10,6,L,eq}, {22062,0,13,4,H,eq}, {11769,0,9,7,E,eq}, {13660,0,18,7,L,eq}, {1400,0,12,11,E,eq}, {17337,0,18,6,L,eq}, {2865,0,15,1,L,eq},
    {16576,0,73,3,L,pre}, {16649,0,74,3,L,pre}, {16723,0,59,3,L,pre}, {16782,0,56,3,L,pre}, {16838,0,56,3,L,pre}, {16894,0,65,3,L,pre}, {16959,0,62,3,L,pre},
    {17021,0,62,3,L,pre}, {17595,0,58,3,L,pre}, {22531,0,27,1,L,eq}, {8119,0,13,2,L,eq}, {17155,0,28,1,L,pre}, {17183,0,26,1,L,pre}, {17209,0,28,1,L,pre},
    {17237,0,27,1,L,pre}, {17264,0,24,1,L,pre}, {15070,11,19,2,L,has}, {15089,0,22,2,L,has}, {46400,0,14,2,B,eq}, {319,0,25,7,L,eq}, {3654,0,15,9,E,eq},
    {16802,0,23,5,L,eq}, {176,0,21,10,L,eq}, {23374,0,8,4,L,eq}, {5025,8,33,2,L,has}, {5849,0,13,2,L,has}, {5862,8,27,2,L,has}, {15656,14,25,2,L,has},
    {23693,8,40,2,L,has}, {24962,12,23,2,L,has}, {15531,0,36,0,L,pre}, {13356,0,36,6,L,pre}, {17565,0,16,6,L,eq}, {19405,0,16,6,L,eq}, {13170,0,36,8,L,pre},
    {6413,0,12,7,L,eq}, {17535,0,13,7,L,eq}, {21107,0,17,1,L,eq}, {8174,0,22,5,L,eq}, {1948,0,25,1,L,eq}, {1996,0,25,1,L,eq}, {2021,0,25,1,L,eq},
    {14990,0,35,0,L,eq}, {10606,0,29,4,H,eq}, {9429,0,17,2,L,eq}, {32244,0,40,2,L,eq}, {44735,0,36,2,L,eq}, {23031,0,21,6,L,pre}, {23052,0,22,6,L,pre},
    {15767,0,21,8,L,pre}, {5976,0,15,9,L,pre}, {8373,0,19,3,L,eq}, {1418,0,24,0,L,eq}, {5482,0,6,1,E,eq}, {12066,0,20,0,L,eq}, {239,0,45,13,L,eq},
    {1498,0,22,1,L,eq}, {18960,0,4,7,E,eq}, {22399,0,23,1,L,eq}, {25592,0,50,3,L,pre}, {7728,0,15,5,L,eq}, {6161,0,18,7,L,eq}, {8911,0,11,5,L,eq},
    {5075,0,4,6,E,eq}, {5161,0,27,8,L,eq}, {25621,0,23,4,H,eq}, {9777,0,10,7,L,pre}, {10124,0,13,2,L,eq}, {21358,0,18,1,L,eq}, {16671,0,16,5,L,eq},
    {11936,0,6,7,E,eq}, {10849,0,17,2,L,pre}, {10894,0,17,2,L,pre}, {23282,4,48,2,L,has}, {24583,0,35,3,L,pre}, {16563,23,31,2,L,has}, {6325,0,15,4,E,eq},
    {3909,0,10,1,L,eq}, {12524,0,13,3,L,eq}, {661,0,21,7,L,eq}, {46548,0,28,2,L,pre}, {7195,0,13,7,L,eq}, {4291,0,20,7,L,eq}, {18449,0,7,7,E,eq},
    {3402,0,5,9,B,eq}, {10605,0,54,0,L,eq}, {25955,0,6,3,E,eq}, {13251,0,16,2,B,eq}, {12820,0,20,5,L,eq}, {305,0,12,9,L,eq}, {12745,0,10,2,B,eq},
    {21858,0,5,7,E,eq}, {11402,0,15,5,E,pre}, {11417,0,12,5,E,pre}, {1101,0,17,1,L,eq}, {19642,0,22,1,L,eq}, {708,0,21,4,H,eq}, {22618,0,14,1,L,eq},
    {18363,0,11,4,L,pre}, {8729,0,36,4,L,eq}, {28940,0,10,2,B,pre}, {12492,0,21,2,E,eq}, {18651,0,19,3,L,eq}, {5350,0,25,4,L,pre}, {12689,0,12,7,E,eq},
    {2505,0,9,9,L,eq}, {25402,0,34,7,L,eq}, {8266,0,30,2,L,eq}, {8424,0,14,2,L,eq}, {14868,0,23,3,L,eq}, {14102,0,12,4,L,eq}, {11338,0,7,7,E,eq},
    {18505,0,5,7,E,eq}, {10289,0,21,2,L,eq}, {9710,0,19,2,L,eq}, {13089,0,11,5,E,eq}, {22053,0,39,7,L,eq}, {22092,0,39,7,L,eq}, {24985,14,42,2,L,has},
    {6196,17,26,3,L,has}, {3754,8,20,8,L,has}, {9682,0,11,3,E,eq}, {13117,0,32,5,L,eq}, {1036,0,11,11,E,pre}, {29570,0,42,2,L,eq}, {5079,0,9,6,E,eq},
    {29018,11,26,2,B,has}, {3622,0,78,3,L,eq}, {19795,0,27,3,L,eq}, {11010,0,35,4,L,eq}, {6817,0,9,3,E,eq}, {6622,0,12,7,L,eq}, {1957,0,21,9,L,eq},
    {25803,0,37,2,L,eq}, {3284,0,11,6,L,eq}, {12859,0,5,7,E,eq}, {11189,0,17,2,L,pre}, {12768,0,27,4,L,eq}, {6013,0,8,4,E,eq}, {2109,4,20,6,L,has},
    {528,0,10,11,E,eq}, {5327,0,8,7,L,eq}, {12846,0,3,7,E,eq}, {8520,0,28,1,L,eq}, {23374,0,36,3,L,eq}, {6269,0,10,5,L,eq}, {14502,0,64,1,L,eq},
    {14566,0,64,1,L,eq}, {3846,0,16,6,L,eq}, {21870,0,7,7,E,eq}, {4809,0,27,6,L,eq}, {15287,0,38,4,H,eq}, {610,0,40,3,L,eq}, {10812,0,9,7,E,eq},
    {3111,0,21,6,L,eq}, {41356,0,28,2,L,eq}, {6929,0,7,4,E,pre}, {15711,0,43,4,H,eq}, {15349,0,43,5,L,eq}, {6574,0,18,7,L,eq}, {1132,0,5,11,E,pre},
    {58,0,6,12,B,pre}, {172,0,5,12,B,pre}, {709,0,18,1,L,eq}, {5988,0,12,1,E,eq}, {7591,0,21,2,L,eq}, {5545,0,14,9,L,eq}, {14356,0,9,4,E,eq},
    {21558,0,13,5,L,eq}, {4383,0,30,6,L,eq}, {7641,0,5,8,E,eq}, {4321,0,16,9,L,eq}, {2175,0,18,1,L,eq}, {2009,0,11,7,L,eq}, {20696,0,31,7,L,eq},
    {12325,0,54,3,L,eq}, {19498,0,15,4,H,eq}, {516,0,14,7,L,eq}, {7727,0,26,1,L,eq}, {5755,0,20,8,L,eq}, {1812,0,31,6,L,has}, {46629,0,20,2,L,eq},
    {2941,0,12,2,L,has}, {5072,0,32,9,L,pre}, {19252,0,14,4,L,pre}, {22116,18,46,2,L,has}, {2077,0,12,7,L,eq}, {9614,0,13,7,L,pre}, {20278,0,45,3,L,pre},
    {20323,0,36,3,L,pre}, {20359,0,39,3,L,pre}, {2236,0,11,0,E,eq}, {9268,0,42,0,L,eq}, {22726,0,30,6,L,pre}, {12240,0,12,8,L,pre}, {83,0,6,11,E,pre},
    {89,0,7,11,E,pre}, {3616,0,17,7,L,eq}, {18412,0,41,0,L,eq}, {11022,0,17,1,L,eq}, {19475,0,7,7,E,eq}, {4885,0,14,0,L,eq}, {5835,0,3,1,E,eq},
    {1189,0,10,11,E,pre}, {573,0,17,9,L,eq}, {27693,0,12,4,H,eq}, {10728,0,5,7,E,eq}, {15428,0,16,0,L,eq}, {7617,0,19,3,L,eq}, {25153,0,30,7,L,eq},
    {741,0,11,11,E,eq}, {6410,0,9,4,E,eq}, {3407,0,3,9,B,eq}, {16874,0,19,5,L,eq}, {4691,0,17,7,L,eq}, {25659,0,34,7,L,eq}, {22123,0,12,5,L,eq},
    {9238,0,8,1,E,eq}, {12196,0,7,7,E,eq}, {47890,0,15,2,L,eq}, {43201,0,16,2,L,has}, {371,0,15,11,E,pre}, {12434,0,26,8,L,has}, {12460,0,27,8,L,has},
    {12487,0,28,8,L,has}, {12515,0,29,8,L,has}, {12544,0,28,8,L,has}, {12572,0,22,8,L,has}, {12594,0,23,8,L,has}, {11668,0,2,7,E,eq}, {9782,0,11,5,E,eq},
    {19832,0,28,1,L,eq}, {7979,0,14,7,L,eq}, {2383,0,12,1,L,eq}, {11664,0,4,7,E,eq}, {4377,0,6,9,E,eq}, {18907,0,27,1,L,suf}, {11805,0,55,3,L,pre},
    {11860,0,42,3,L,pre}, {2434,0,19,7,L,eq}, {5306,0,11,0,L,eq}, {20424,0,37,1,L,eq}, {36333,0,19,2,L,pre}, {36375,0,28,2,L,pre}, {42677,0,22,2,L,eq},
    {8473,0,7,1,E,eq}, {11790,0,15,3,L,eq}, {1870,0,16,4,H,eq}, {15491,0,4,7,E,eq}, {560,0,11,12,B,suf}, {37706,0,17,2,L,eq}, {405,0,16,4,H,eq},
    {1802,0,15,4,H,eq}, {3842,0,13,4,H,eq}, {6369,0,11,4,E,eq}, {6852,0,19,5,L,eq}, {7204,0,20,8,L,eq}, {1433,0,24,7,L,eq}, {31157,4,35,2,L,has},
    {6697,0,19,8,L,eq}, {16366,0,19,1,L,eq}, {9918,0,14,4,H,eq}, {1535,0,10,11,E,pre}, {7652,0,26,4,H,eq}, {18959,0,13,5,L,eq}, {674,0,31,0,L,eq},
    {9246,0,12,1,E,eq}, {11602,0,7,7,E,eq}, {9393,0,12,7,L,pre}, {9405,0,14,7,L,pre}, {9419,0,12,7,L,pre}, {42718,0,34,2,L,eq}, {20757,0,19,3,L,eq},
    {8396,32,67,0,L,has}, {1280,0,12,3,L,eq}, {19542,0,20,1,L,suf}, {19562,0,22,1,L,suf}, {9737,0,17,3,L,eq}, {6348,0,9,4,E,eq}, {6622,0,22,8,L,eq},
    {8660,0,18,5,L,eq}, {24278,0,7,7,E,eq}, {24362,0,6,7,E,eq}, {16388,0,17,0,L,eq}, {4175,0,17,6,L,eq}, {9646,0,20,5,L,pre}, {9666,0,20,5,L,pre},
    {18157,0,12,0,L,eq}, {6017,0,10,1,E,eq}, {22075,0,16,4,H,eq}, {16004,0,18,7,L,eq}, {3929,0,10,1,L,eq}, {14395,0,7,6,E,eq}, {14402,0,7,6,E,eq},
    {12294,0,4,2,E,eq}, {16250,0,10,7,E,eq}, {317,0,8,9,L,eq}, {19984,0,15,4,L,eq}, {22440,0,6,7,E,eq}, {12870,0,24,0,L,eq}, {71,0,16,13,B,has},
    {5844,0,5,1,E,eq}, {20789,0,8,3,L,eq}, {988,0,12,4,H,eq}, {2617,0,17,4,H,eq}, {6865,0,6,3,E,eq}, {21649,0,14,4,L,eq}, {7317,0,9,7,L,eq},
    {16691,0,5,7,E,eq}, {6162,0,20,8,L,eq}, {26673,0,21,2,L,eq}, {11474,0,21,4,H,eq}, {3766,0,6,9,E,eq}, {1454,0,21,4,H,eq}, {1245,20,32,8,L,has},
    {2233,23,37,8,L,has}, {40573,0,29,2,L,eq}, {6981,0,12,7,L,eq}, {1197,0,13,1,L,eq}, {10579,0,18,2,L,pre}, {10711,0,13,2,L,pre}, {10724,0,16,2,L,pre},
    {13932,0,11,2,B,pre}, {13943,0,12,2,B,pre}, {27342,0,21,2,L,pre}, {27478,0,17,2,L,pre}, {28733,0,9,2,B,pre}, {28742,0,8,2,B,pre}, {12479,0,15,7,E,eq},
    {884,0,17,7,L,eq}, {18336,0,7,7,E,eq}, {1076,0,25,1,L,eq}, {11632,0,7,4,L,eq}, {11983,0,28,5,L,eq}, {12407,0,24,4,H,eq}, {12565,0,24,4,H,eq},
    {19750,0,15,4,L,eq}, {496,0,23,8,L,has}, {12852,0,17,2,B,eq}, {17201,0,10,7,E,pre}, {24260,0,6,7,E,eq}, {2084,0,17,0,E,eq}, {193,0,24,6,L,has},
    {8790,0,23,0,L,eq}, {27669,0,24,3,L,eq}, {2115,0,21,3,L,eq}, {8173,0,18,3,L,eq}, {18342,0,10,4,L,pre}, {18352,0,11,4,L,pre}, {18401,0,18,4,L,pre},
    {6738,0,11,3,E,eq}, {557,0,16,9,L,eq}, {8871,0,9,7,L,eq}, {8735,0,17,7,L,eq}, {6543,0,20,8,L,eq}, {17173,0,47,0,L,eq}, {23356,0,18,4,L,eq},
    {2691,0,29,9,L,eq}, {26355,0,15,3,L,eq}, {37686,0,20,2,L,eq}, {15317,0,13,7,L,eq}, {11439,0,15,2,L,pre}, {16539,0,31,0,L,eq}, {9654,0,10,4,H,eq},
    {10021,0,6,5,E,eq}, {28,0,16,1,L,eq}, {232,0,22,1,L,eq}, {21674,0,23,2,L,has}, {27197,0,14,4,H,eq}, {13746,0,33,7,L,eq}, {9359,0,14,2,L,eq},
    {18269,0,13,6,L,eq}, {25933,0,16,7,E,eq}, {4559,0,19,6,L,eq}, {13258,0,8,7,E,eq}, {6580,0,6,4,E,eq}, {4982,0,12,8,L,eq}, {13379,0,8,7,E,eq},
    {21885,0,8,7,E,eq}, {1756,0,17,3,L,eq}, {10221,0,21,4,E,eq}, {14144,0,13,2,B,pre}, {2435,0,21,0,L,eq}, {5546,0,2,1,E,eq}, {20482,0,26,4,H,eq},
    {8922,0,16,5,L,eq}, {14639,0,28,7,L,eq}, {13502,0,32,5,L,pre}, {13534,0,32,5,L,pre}, {13566,0,23,5,L,pre}, {13589,0,17,5,L,pre}, {13606,0,31,5,L,pre},
    {26342,0,10,7,L,eq}, {7276,0,18,1,L,eq}, {6115,0,11,8,L,eq}, {6021,0,9,4,E,eq}, {5580,0,14,0,L,eq}, {13600,0,19,0,L,eq}, {5152,0,19,9,L,eq},
    {5702,0,9,7,L,eq}, {3955,11,22,5,L,has}, {4513,7,29,5,L,has}, {8119,0,9,7,L,eq}, {1552,0,15,7,L,eq}, {26489,0,32,7,L,eq}, {16,0,15,4,H,eq},
    {4491,0,25,3,L,eq}, {10268,0,7,5,E,eq}, {14402,0,26,7,L,eq}, {7272,0,9,7,L,eq}, {14006,0,14,7,L,eq}, {9719,0,15,4,H,eq}, {4573,0,24,1,L,pre},
    {5907,0,7,1,E,eq}, {9386,0,16,5,L,pre}, {9402,0,13,5,L,pre}, {9415,0,18,5,L,pre}, {9433,0,15,5,L,pre}, {11145,0,15,5,L,pre}, {11232,0,12,5,E,pre},
    {11244,0,13,5,E,pre}, {11257,0,13,5,E,pre}, {11270,0,10,5,E,pre}, {4862,0,12,0,L,eq}, {11345,0,9,7,E,eq}, {490,0,31,0,L,eq}, {19658,0,52,3,L,eq},
    {7990,0,15,5,L,eq}, {8005,0,15,5,L,eq}, {17375,0,19,6,L,eq}, {26794,0,26,4,H,eq}, {812,0,12,7,L,eq}, {432,0,13,12,B,suf}, {462,0,12,12,B,suf},
    {448,0,15,1,L,eq}, {17945,0,22,5,L,pre}, {17967,0,22,5,L,pre}, {9924,0,7,5,E,eq}, {1766,0,9,1,L,eq}, {29181,0,34,2,L,eq}, {18699,0,18,4,H,eq},
    {10864,0,11,3,E,eq}, {20922,0,28,6,L,eq}, {3192,10,36,2,L,has}, {3274,10,28,2,L,has}, {3333,16,26,2,L,has}, {3359,16,26,2,L,has}, {3385,17,27,2,L,has},
    {7466,0,10,6,L,eq}, {6496,0,6,4,E,eq}, {12822,0,21,4,L,eq}, {4175,13,28,5,L,has}, {4367,5,23,5,L,has}, {4390,5,18,5,L,has}, {4408,5,24,5,L,has},
    {10758,5,23,5,L,has}, {14931,7,22,5,L,has}, {46611,0,18,2,L,eq}, {4879,0,9,4,E,eq}, {6958,0,16,4,E,pre}, {18290,0,8,7,E,eq}, {9048,0,45,2,L,eq},
    {10751,0,79,8,L,has}, {20083,0,55,6,L,eq}, {9937,0,4,7,E,eq}, {10232,0,6,8,L,pre}, {12922,0,6,8,L,pre}, {13069,0,9,4,H,eq}, {20262,14,35,2,L,has},
    {48615,0,15,2,B,eq}, {48630,0,21,2,B,eq}, {21991,0,15,4,H,eq}, {16966,0,8,7,E,eq}, {20630,0,31,5,L,eq}, {4881,0,12,7,L,eq}, {2720,0,12,1,L,eq},
    {1333,0,20,11,E,pre}, {1353,0,18,11,E,pre}, {10478,0,10,7,E,eq}, {8330,0,32,8,L,pre}, {8362,0,22,8,L,pre}, {20764,0,53,6,E,eq}, {12601,0,8,7,E,eq},
    {14240,0,24,7,L,eq}, {251,0,18,4,H,eq}, {15837,0,28,4,H,eq}, {15896,0,28,4,H,eq}, {7955,0,23,0,L,eq}, {16117,0,23,0,L,eq}, {1962,0,28,4,H,eq},
    {5772,0,10,7,L,eq}, {14339,0,40,0,L,eq}, {13887,0,9,4,L,eq}, {15947,0,24,8,L,has}, {16019,0,24,8,L,has}, {6358,0,23,0,L,eq}, {11168,0,5,7,E,eq},
    {26193,0,13,7,L,eq}, {29810,0,24,2,L,eq}, {11693,0,47,5,L,eq}, {10189,0,4,7,E,eq}, {21863,0,7,7,E,eq}, {15756,0,8,1,L,eq}, {12465,0,23,3,L,eq},
    {12488,0,23,3,L,eq}, {9152,0,12,7,L,pre}, {9164,0,9,7,L,pre}, {9327,0,11,7,L,pre}, {2118,0,13,0,E,eq}, {14160,0,35,1,L,eq}, {26754,0,35,3,L,pre},
    {42656,0,21,2,L,eq}, {6238,0,12,4,E,eq}, {12622,0,21,5,L,eq}, {11553,0,9,7,E,eq}, {9854,0,26,2,L,eq}, {525,0,46,3,L,eq}, {13621,0,13,7,L,eq},
    {2585,0,40,3,L,eq}, {14304,0,19,7,L,eq}, {3935,0,20,9,E,eq}, {673,0,17,11,E,eq}, {5794,0,8,1,E,eq}, {16021,0,34,4,H,eq}, {2569,0,13,7,L,eq},
    {7268,0,14,3,L,eq}, {12002,0,3,7,E,eq}, {17713,0,21,3,E,eq}, {4854,0,12,4,E,eq}, {2990,0,17,7,L,eq}, {11297,0,13,4,H,eq}, {14682,0,12,6,L,eq},
    {2205,0,14,1,L,eq}, {27388,0,18,2,L,pre}, {43695,0,18,2,L,eq}, {10068,0,29,0,L,pre}, {10097,0,31,0,L,pre}, {10128,0,35,0,L,pre}, {501,0,8,10,E,eq},
    {1969,0,12,0,E,eq}, {7066,0,18,1,L,eq}, {5075,0,12,0,L,eq}, {2389,0,13,5,L,has}, {9621,0,17,0,L,eq}, {14989,21,32,5,L,has}, {15021,20,31,5,L,has},
    {9592,0,15,0,L,eq}, {142,0,18,3,L,eq}, {3979,12,29,2,L,has}, {7708,4,32,3,L,has}, {35523,0,32,2,L,eq}, {2127,0,13,7,L,eq}, {3427,0,14,7,L,eq},
    {18997,0,17,3,L,eq}, {18430,0,10,4,H,eq}, {13578,0,9,0,L,eq}, {1910,0,17,3,L,eq}, {18629,0,22,3,L,eq}, {2650,0,21,7,L,eq}, {12238,0,11,7,E,eq},
    {41829,0,22,2,L,pre}, {41851,0,21,2,L,pre}, {41872,0,25,2,L,pre}, {41897,0,24,2,L,pre}, {41921,0,22,2,L,pre}, {21254,0,12,1,L,eq}, {14999,0,21,3,L,eq},
    {13916,0,9,4,L,eq}, {12976,0,10,5,E,eq}, {4882,0,17,6,L,eq}, {6818,0,10,5,L,eq}, {19124,0,14,5,L,eq}, {13603,0,17,3,L,eq}, {9825,0,8,5,E,eq},
    {11621,0,5,7,E,eq}, {11763,0,29,1,L,eq}, {9173,0,10,7,L,pre}, {9183,0,13,7,L,pre}, {9338,0,9,7,L,pre}, {11670,0,4,7,E,eq}, {26012,0,18,7,L,eq},
    {96,0,9,11,E,pre}, {105,0,9,11,E,pre}, {114,0,9,11,E,pre}, {2882,0,10,0,L,eq}, {762,0,13,11,E,eq}, {2998,0,13,0,L,eq}, {16702,0,10,7,E,eq},
    {15367,0,20,0,L,eq}, {6871,0,6,3,E,eq}, {13520,0,11,4,H,eq}, {3886,0,12,4,H,eq}, {12353,0,6,7,E,eq}, {2322,0,9,1,L,eq}, {31779,0,24,2,L,has},
    {31828,0,35,2,L,has}, {31899,0,29,2,L,has}, {34720,0,33,2,L,eq}, {2238,0,19,4,H,eq}, {13753,0,13,4,H,eq}, {1981,0,9,0,E,eq}, {7540,0,13,8,H,eq},
    {43927,0,19,2,L,pre}, {43946,0,23,2,L,pre}, {43969,0,26,2,L,pre}, {13829,0,11,5,E,eq}, {19606,0,12,4,H,eq}, {21266,0,19,1,L,eq}, {21467,0,41,3,L,eq},
    {3153,0,15,4,H,eq}, {18423,0,11,7,E,eq}, {2508,0,6,1,L,eq}, {4427,0,19,7,L,eq}, {8652,0,21,3,L,eq}, {14605,0,35,4,H,eq}, {21202,0,8,5,E,eq},
    {9043,0,20,6,L,eq}, {3526,0,4,9,B,pre}, {11584,0,18,3,L,eq}, {509,0,7,11,E,eq}, {28187,0,45,2,B,eq}, {3611,0,17,1,L,eq}, {735,0,3,10,E,eq},
    {4359,0,23,7,L,eq}, {10635,0,6,7,E,eq}, {24983,0,8,7,E,eq}, {7652,0,7,8,E,eq}, {11956,0,26,0,L,eq}, {15655,0,41,5,L,eq}, {2056,0,13,4,H,eq},
    {1442,0,35,0,L,eq}, {12826,0,22,1,L,eq}, {34979,0,28,2,L,eq}, {35061,0,28,2,L,eq}, {6503,0,15,5,L,eq}, {12840,0,19,5,L,eq}, {3327,0,18,6,L,eq},
    {783,0,10,1,L,eq}, {7050,0,9,3,E,eq}, {12275,0,27,4,H,eq}, {19879,0,21,4,L,eq}, {9954,0,9,7,E,eq}, {4369,0,8,9,E,eq}, {6396,0,17,7,L,eq},
    {13180,0,10,4,H,eq}, {2831,0,13,4,H,eq}, {27214,0,12,7,L,eq}, {473,0,2,10,E,eq}, {15896,0,51,5,L,eq}, {4845,0,24,3,L,eq}, {18850,0,11,5,E,eq},
    {18686,0,27,7,L,eq}, {18713,0,27,7,L,eq}, {7555,0,7,1,L,eq}, {6762,0,4,3,E,eq}, {21583,0,7,5,L,eq}, {5660,0,45,0,L,eq}, {2913,0,10,0,L,eq},
    {12589,0,18,4,H,eq}, {18203,0,15,4,H,eq}, {22869,0,19,7,L,eq}, {18215,0,31,5,L,has}, {3278,0,14,4,H,eq}, {17984,0,9,7,E,eq}, {154,0,15,1,L,eq},
    {3734,0,15,1,L,eq}, {19765,0,15,4,L,eq}, {21687,0,14,4,L,eq}, {15439,0,36,2,L,has}, {15475,0,33,2,L,has}, {15508,0,25,2,L,has}, {15565,0,35,2,L,has},
    {19117,0,52,2,L,has}, {19549,0,36,2,L,has}, {2811,0,19,1,L,eq}, {26389,0,27,4,L,eq}, {19578,0,5,7,E,eq}, {3772,0,9,9,E,eq}, {13109,0,24,1,L,pre},
    {18400,0,43,3,L,pre}, {18443,0,43,3,L,pre}, {26572,0,23,4,H,eq}, {21626,0,20,5,L,pre}, {13488,0,16,6,L,eq}, {18546,0,6,0,L,eq}, {22910,0,11,4,H,eq},
    {21767,0,19,7,L,eq}, {13190,0,16,4,H,eq}, {19720,0,9,7,E,eq}, {5062,0,16,8,L,eq}, {18081,0,21,6,E,eq}, {616,0,15,7,L,eq}, {2136,0,13,1,L,eq},
    {14980,0,19,3,L,eq}, {22817,0,24,1,L,eq}, {15302,0,13,6,L,eq}, {1817,0,17,4,H,eq}, {19000,0,21,4,L,eq}, {422,0,29,6,L,has}, {451,0,33,6,L,has},
    {484,0,29,6,L,has}, {513,0,23,6,L,has}, {536,0,20,6,L,has}, {2341,0,32,3,L,eq}, {28029,0,12,4,L,eq}, {8632,0,14,7,L,eq}, {11865,0,11,7,E,eq},
    {3700,0,40,3,L,eq}, {7319,0,14,4,L,eq}, {15755,0,12,8,L,pre}, {15413,0,15,0,L,eq}, {3775,0,29,3,L,eq}, {16278,0,14,7,E,eq}, {23787,0,19,7,L,eq},
    {13552,0,18,2,B,eq}, {7297,0,13,4,E,eq}, {15354,0,19,6,L,eq}, {6262,0,7,0,L,eq}, {14722,0,7,0,L,eq}, {23720,0,8,7,E,eq}, {2322,0,13,4,H,eq},
    {1124,24,35,8,L,has}, {12451,0,20,4,H,eq}, {1307,0,15,3,L,eq}, {32337,0,41,2,L,pre}, {32378,0,37,2,L,pre}, {4914,0,17,6,L,eq}, {1523,0,9,7,L,eq},
    {1038,0,9,7,L,eq}, {6068,0,14,4,E,eq}, {15536,0,34,8,L,has}, {12731,0,6,2,B,eq}, {6840,0,22,8,L,eq}, {2693,0,17,6,L,eq}, {11397,0,42,2,L,pre},
    {5860,0,14,5,L,eq}, {4884,0,20,8,L,pre}, {7954,0,18,2,L,eq}, {58,4,13,13,B,has}, {13232,0,25,1,L,eq}, {180,0,17,2,L,has}, {1333,0,30,2,L,has},
    {13465,0,20,2,B,eq}, {18140,0,34,2,L,has}, {18174,0,39,2,L,has}, {22497,0,34,2,L,has}, {23050,30,47,2,L,has}, {4789,0,12,4,E,eq}, {8006,0,9,8,E,eq},
    {2219,0,15,1,L,eq}, {3036,0,14,7,L,eq}, {3097,0,14,7,L,eq}, {26775,0,26,7,L,eq}, {27369,0,13,7,L,pre}, {8639,0,12,2,L,eq}, {16893,0,16,5,L,eq},
    {10239,0,4,7,E,eq}, {17822,0,15,4,H,eq}, {12086,0,22,0,L,eq}, {4466,0,45,9,L,eq}, {22834,0,14,4,L,pre}, {22848,0,12,4,L,pre}, {22860,0,17,4,L,pre},
    {8882,0,11,5,L,eq}, {10065,0,10,5,E,eq}, {16901,0,8,7,E,eq}, {44508,0,25,2,L,eq}, {21749,0,24,5,L,pre}, {22329,0,20,4,H,eq}, {17211,0,14,7,E,pre},
    {9948,0,34,4,H,eq}, {10274,0,6,4,E,eq}, {36048,20,39,2,L,has}, {3330,0,15,4,H,eq}, {12872,0,9,7,E,eq}, {4382,0,19,0,L,eq}, {12669,0,3,1,E,eq},
    {4029,0,7,7,L,eq}, {10171,0,5,7,E,eq}, {16125,0,10,7,E,eq}, {21376,0,8,7,L,eq}, {7694,0,10,7,L,eq}, {3460,0,10,9,B,pre}, {7880,0,18,5,L,eq},
    {12143,0,23,4,H,eq}, {12166,0,23,4,H,eq}, {25813,0,82,3,L,has}, {7675,0,5,8,E,eq}, {5697,0,6,1,E,eq}, {14085,0,25,2,B,pre}, {10513,0,19,0,L,eq},
    {10788,0,14,3,E,eq}, {22622,0,21,3,L,eq}, {3510,0,4,9,B,pre}, {862,0,17,4,H,eq}, {2622,0,10,1,L,eq}, {24904,0,50,3,L,eq}, {14197,0,11,7,E,eq},
    {26527,0,20,4,L,pre}, {10308,0,13,6,L,eq}, {44556,0,17,2,L,eq}, {7666,0,20,6,L,pre}, {17226,0,20,6,L,pre}, {1073,0,15,9,L,eq}, {2447,0,12,1,L,eq},
    {15995,0,19,1,L,eq}, {24140,0,16,7,L,pre}, {13896,0,20,4,L,eq}, {1229,0,12,9,L,eq}, {8765,0,15,4,L,eq}, {17796,0,12,4,H,eq}, {23982,0,39,3,L,pre},
    {24054,0,37,3,L,pre}, {6888,0,19,7,L,eq}, {10713,0,8,7,E,eq}, {23095,0,18,7,L,eq}, {6924,13,23,2,L,has}, {7043,14,35,2,L,has}, {6348,15,25,3,L,has},
    {2426,12,23,2,L,has}, {16612,0,17,5,L,eq}, {12582,0,21,3,L,eq}, {12603,0,21,3,L,eq}, {1349,0,12,1,L,eq}, {26101,0,3,7,E,eq}, {36196,0,8,2,B,eq},
    {827,0,15,1,L,eq}, {16428,0,25,1,L,eq}, {1685,0,20,3,L,eq}, {2234,12,24,6,L,has}, {5329,2,20,6,L,has}, {19232,0,24,6,E,eq}, {217,7,19,6,L,has},
    {5541,27,38,6,L,has}, {10448,0,17,2,L,eq}, {13736,0,22,6,L,eq}, {11085,0,8,6,E,eq}, {12304,0,5,2,E,eq}, {9905,0,13,5,E,eq}, {17558,0,25,1,L,eq},
    {4571,0,20,4,H,eq}, {21127,0,8,6,E,eq}, {12330,0,7,2,E,eq}, {25107,0,18,7,L,eq}, {10109,0,15,2,L,eq}, {10153,0,11,4,L,eq}, {13765,0,12,0,L,eq},
    {22846,0,13,3,L,eq}, {7799,0,12,7,L,eq}, {6440,0,11,8,L,eq}, {4660,0,14,0,L,eq}, {2353,0,10,0,E,eq}, {7445,0,43,0,L,eq}, {23130,0,36,3,L,has},
    {0,0,26,5,L,has}, {26,0,25,5,L,has}, {51,0,27,5,L,has}, {78,0,20,5,L,has}, {126,0,19,5,L,has}, {145,0,32,5,L,has}, {177,0,22,5,L,has},
    {199,0,29,5,L,has}, {228,0,22,5,L,has}, {250,0,21,5,L,has}, {271,0,21,5,L,has}, {292,0,29,5,L,has}, {321,0,31,5,L,has}, {352,0,23,5,L,has},
    {3109,0,20,5,L,has}, {3129,0,23,5,L,has}, {10157,0,26,5,E,has}, {10398,0,14,5,L,has}, {10412,0,25,5,L,has}, {10462,0,22,5,L,has}, {11572,0,18,5,E,has},
    {4371,0,12,6,L,eq}, {26695,0,35,7,L,eq}, {11748,6,29,2,L,has}, {1195,0,30,4,H,eq}, {10356,0,18,6,L,eq}, {9734,0,20,0,L,eq}, {10164,0,12,4,L,eq},
    {16549,0,10,7,E,eq}, {47823,0,19,2,L,pre}, {26887,0,39,3,L,has}, {3015,0,14,4,H,eq}, {15354,0,29,4,H,eq}, {20301,0,35,1,L,eq}, {10912,0,8,7,E,eq},
    {11546,0,23,8,L,eq}, {2863,0,9,0,L,eq}, {4123,0,6,9,E,eq}, {0,0,13,3,L,eq}, {15271,0,21,0,L,eq}, {10590,0,5,7,E,eq}, {21197,0,4,1,E,eq},
    {17245,0,18,5,L,eq}, {24915,7,47,2,L,has}, {2129,10,24,6,L,has}, {6883,0,16,1,L,eq}, {15600,0,15,8,L,pre}, {16022,0,10,7,L,eq}, {15640,0,11,0,L,eq},
    {13241,0,18,4,H,eq}, {5076,0,12,7,L,eq}, {2036,0,16,3,L,eq}, {11476,0,5,7,E,eq}, {18045,3,55,2,L,has}, {3376,0,21,8,L,has}, {6071,0,13,9,L,pre},
    {5126,0,25,2,L,has}, {390,0,25,13,L,eq}, {717,0,18,9,L,eq}, {2720,0,12,9,L,eq}, {15696,0,41,5,L,eq}, {5573,0,18,9,L,pre}, {1936,0,3,0,E,eq},
    {15265,0,34,8,L,pre}, {23637,0,21,7,L,eq}, {6333,0,10,7,L,eq}, {4795,0,15,8,L,pre}, {2273,0,21,4,H,eq}, {41987,0,17,2,L,pre}, {42004,0,26,2,L,pre},
    {8476,0,25,4,H,eq}, {21617,0,11,4,L,eq}, {20809,0,22,7,L,eq}, {16894,0,7,7,E,eq}, {12228,12,22,2,L,has}, {20790,17,48,2,L,has}, {22717,0,35,3,L,eq},
    {7892,0,18,7,L,eq}, {5524,0,8,1,E,eq}, {8666,0,19,4,L,eq}, {22480,0,19,7,L,eq}, {21207,0,53,3,L,has}, {23780,0,7,7,E,eq}, {19803,0,25,5,L,eq},
    {14208,0,21,7,E,eq}, {4708,0,23,7,L,eq}, {21571,0,9,4,L,eq}, {13673,0,20,6,L,eq}, {9909,0,10,7,E,eq}, {21731,0,25,1,L,pre}, {21788,0,25,1,L,pre},
    {2219,0,9,4,H,eq}, {23529,0,23,4,L,eq}, {47385,0,42,2,L,eq}, {6279,0,18,5,L,eq}, {2071,0,21,3,L,eq}, {1177,0,20,1,L,eq}, {2274,0,17,9,L,eq},
    {17611,0,16,4,H,eq}, {13538,0,14,7,L,eq}, {3769,0,22,0,L,eq}, {3791,0,22,0,L,eq}, {4192,0,13,4,H,eq}, {7574,0,17,2,L,eq}, {22624,0,16,4,L,eq},
    {250,0,33,9,L,eq}, {4277,0,22,9,L,pre}, {11350,0,8,1,E,eq}, {28502,0,33,2,B,eq}, {14905,0,14,4,L,pre}, {14919,0,12,4,L,pre}, {14931,0,16,4,L,pre},
    {18165,0,5,7,E,eq}, {14630,0,44,1,L,eq}, {15615,0,32,8,L,pre}, {2114,0,13,7,L,eq}, {5735,0,11,7,L,eq}, {9721,0,42,8,L,has}, {9763,0,42,8,L,has},
    {25270,0,37,3,L,eq}, {7215,0,23,1,L,eq}, {14380,0,7,4,E,eq}, {8558,0,30,3,L,eq}, {12229,0,38,5,L,pre}, {22592,0,16,4,L,eq}, {11029,0,12,7,E,eq},
    {24546,0,15,7,L,eq}, {3965,0,18,4,H,eq}, {10377,0,4,7,E,eq}, {12163,0,6,7,E,eq}, {5044,0,28,9,L,eq}, {7570,0,11,1,L,eq}, {8686,0,29,0,L,eq},
    {887,0,6,11,E,eq}, {13683,0,51,1,L,eq}, {28181,0,12,3,L,eq}, {16298,0,30,5,E,eq}, {15656,0,32,6,L,pre}, {15688,0,19,6,L,pre}, {24117,0,23,7,L,pre},
    {604,0,12,9,L,eq}, {17470,0,27,0,L,eq}, {17840,0,25,7,L,pre}, {28067,0,13,4,L,pre}, {28093,0,13,4,L,pre}, {28119,0,13,4,L,pre}, {3670,0,11,1,L,eq},
    {7602,0,15,3,L,eq}, {21661,0,27,3,L,eq}, {18383,0,31,5,L,eq}, {24180,0,21,2,L,has}, {1028,0,8,11,E,pre}, {996,0,9,0,L,eq}, {5378,0,31,8,L,eq},
    {14059,0,52,1,L,eq}, {9642,0,30,6,L,eq}, {10826,0,12,3,E,eq}, {6497,0,22,8,L,eq}, {5619,0,27,5,L,eq}, {10283,0,13,6,L,eq}, {7503,0,10,7,L,eq},
    {7518,0,19,5,L,eq}, {14377,0,14,5,L,eq}, {1722,0,11,7,L,eq}, {3559,0,14,6,L,eq}, {16999,0,13,6,L,eq}, {5423,0,13,0,L,eq}, {2368,0,5,1,L,eq},
    {28950,0,3,2,B,suf}, {26608,0,42,7,L,eq}, {6269,0,35,0,L,eq}, {6304,0,35,0,L,eq}, {17087,0,18,1,L,eq}, {18320,0,22,4,L,eq}, {427,0,26,0,L,eq},
    {9606,0,21,6,L,eq}, {1433,0,15,9,L,eq}, {14687,0,11,2,B,pre}, {15865,0,31,4,H,eq}, {2803,0,11,0,L,eq}, {10213,0,12,1,E,eq}, {45202,0,31,2,L,eq},
    {18672,0,26,6,L,pre}, {18698,0,22,6,L,pre}, {18779,0,27,6,L,pre}, {1961,0,8,0,E,eq}, {39781,0,60,2,L,has}, {39841,0,63,2,L,has}, {37337,0,18,2,L,eq},
    {25681,0,66,3,L,pre}, {2886,0,14,6,L,eq}, {10154,0,12,3,L,eq}, {19843,0,21,4,L,eq}, {18246,0,34,5,L,eq}, {13461,0,16,5,L,eq}, {14723,0,6,2,B,pre},
    {4539,0,15,4,H,eq}, {5976,0,23,0,L,eq}, {15984,0,20,7,L,eq}, {68,0,9,10,L,eq}, {10118,0,18,3,L,eq}, {19266,0,17,4,L,pre}, {6318,0,19,8,L,eq},
    {3955,0,20,9,E,eq}, {2614,0,31,9,L,eq}, {47241,0,38,2,L,eq}, {3534,0,6,9,E,eq}, {488,0,7,12,B,suf}, {29131,0,18,2,B,has}, {5739,0,7,1,E,eq},
    {10455,0,25,6,L,eq}, {47647,0,24,2,L,eq}, {16743,0,9,7,E,eq}, {34041,0,40,2,L,eq}, {34081,0,40,2,L,eq}, {3680,0,15,0,L,eq}, {3695,0,15,0,L,eq},
    {1639,0,11,9,L,eq}, {7059,0,20,5,L,eq}, {6924,0,14,7,L,eq}, {48330,0,19,2,L,has}, {6410,12,32,3,L,has}, {1223,0,18,0,L,eq}, {1376,11,19,8,L,has},
    {5065,0,18,4,L,pre}, {3865,0,11,1,L,eq}, {13650,0,26,0,L,eq}, {10519,0,33,4,H,eq}, {5822,0,14,8,L,eq}, {5746,0,13,7,L,eq}, {25061,0,67,3,L,eq},
    {82,0,25,3,L,eq}, {18766,0,16,3,L,eq}, {3428,0,12,4,H,eq}, {10267,0,7,4,E,eq}, {18414,0,21,5,L,eq}, {282,0,5,11,E,pre}, {5230,0,39,9,L,eq},
    {713,1,13,10,L,has}, {13830,0,13,2,B,eq}, {10313,0,10,5,E,eq}, {6254,0,58,6,L,pre}, {2234,0,21,1,L,eq}, {8298,0,24,4,H,eq}, {27848,3,31,2,L,has},
    {17317,0,20,6,L,eq}, {45913,0,68,2,L,has}, {1038,0,18,0,L,eq}, {18117,0,7,7,E,eq}, {313,0,12,12,B,pre}, {22820,0,18,6,L,eq}, {4963,0,14,4,E,eq},
    {9256,0,22,4,H,eq}, {22930,0,10,4,H,eq}, {3585,0,37,3,L,eq}, {4037,0,22,6,L,eq}, {3823,0,18,7,L,eq}, {8203,0,9,8,E,eq}, {3366,0,26,1,L,eq},
    {5480,0,16,0,L,eq}, {9841,0,8,4,L,eq}, {57,0,14,11,E,pre}, {3043,0,13,0,L,eq}, {17617,0,21,5,L,pre}, {214,0,15,11,E,pre}, {19009,0,22,7,L,eq},
    {25949,0,8,7,E,eq}, {1732,0,104,9,L,eq}, {2463,0,18,9,L,eq}, {17336,33,42,2,L,has}, {37851,0,32,2,L,eq}, {7868,0,24,2,L,eq}, {14490,0,31,5,L,eq},
    {13495,0,13,7,L,eq}, {5618,0,4,1,E,eq}, {11776,0,17,4,L,eq}, {6013,0,14,7,L,eq}, {9128,0,22,4,H,eq}, {15480,0,4,7,E,eq}, {9489,0,10,7,L,pre},
    {14744,0,4,3,E,eq}, {823,0,10,9,L,eq}, {11964,0,19,5,L,eq}, {111,0,14,4,H,eq}, {2779,4,43,8,L,has}, {2822,4,28,8,L,has}, {2850,11,38,8,L,has},
    {9182,35,50,8,L,has}, {14428,0,22,7,L,eq}, {1088,0,11,9,L,eq}, {14849,0,38,8,L,eq}, {4133,0,24,1,L,pre}, {4157,0,23,1,L,pre}, {4180,0,17,1,L,pre},
    {4197,0,24,1,L,pre}, {4221,0,22,1,L,pre}, {4243,0,25,1,L,pre}, {4268,0,26,1,L,pre}, {4294,0,26,1,L,pre}, {4320,0,24,1,L,pre}, {4344,0,21,1,L,pre},
    {4365,0,19,1,L,pre}, {4384,0,18,1,L,pre}, {4402,0,13,1,L,pre}, {4415,0,14,1,L,pre}, {4429,0,13,1,L,pre}, {4442,0,18,1,L,pre}, {6100,0,25,1,L,pre},
    {6125,0,18,1,L,pre}, {6143,0,17,1,L,pre}, {6160,0,16,1,L,pre}, {6176,0,17,1,L,pre}, {6193,0,18,1,L,pre}, {6211,0,17,1,L,pre}, {6228,0,12,1,L,pre},
    {6240,0,22,1,L,pre}, {6262,0,16,1,L,pre}, {6278,0,17,1,L,pre}, {6295,0,16,1,L,pre}, {6311,0,17,1,L,pre}, {8003,0,15,1,L,pre}, {8018,0,14,1,L,pre},
    {8032,0,18,1,L,pre}, {8050,0,17,1,L,pre}, {7872,0,34,3,L,pre}, {7934,0,33,3,L,pre}, {5315,24,36,1,L,has}, {990,17,30,2,L,has}, {1020,16,33,2,L,has},
    {2048,35,47,2,L,has}, {2135,0,43,2,L,has}, {3580,35,47,2,L,has}, {4802,0,29,2,L,has}, {4831,0,28,2,L,has}, {4859,0,29,2,L,has}, {4888,0,28,2,L,has},
    {4916,0,35,2,L,has}, {4951,0,27,2,L,has}, {4978,0,24,2,L,has}, {5002,0,23,2,L,has}, {5289,14,26,2,L,has}, {5315,15,27,2,L,has}, {5342,8,20,2,L,has},
    {5362,7,19,2,L,has}, {6160,12,24,2,L,has}, {6676,27,53,2,L,has}, {11807,0,39,2,L,has}, {16209,41,70,2,L,has}, {16866,0,65,2,L,has}, {17560,43,55,2,L,has},
    {18981,0,27,2,L,has}, {20920,0,41,2,L,has}, {20961,0,44,2,L,has}, {21505,14,30,2,L,has}, {22674,0,25,2,L,has}, {23489,34,58,2,L,has}, {24457,0,33,2,L,has},
    {24758,32,58,2,L,has}, {24863,12,24,2,L,has}, {25216,22,44,2,L,has}, {27689,8,23,2,L,has}, {27789,0,24,2,L,has}, {6043,10,40,3,L,has}, {20732,0,13,3,L,eq},
    {957,18,28,5,L,has}, {985,21,31,5,L,has}, {1016,22,32,5,L,has}, {1048,22,32,5,L,has}, {1080,13,23,5,L,has}, {1103,9,19,5,L,has}, {1122,9,19,5,L,has},
    {1141,12,22,5,L,has}, {1182,3,18,5,L,has}, {1219,3,19,5,L,has}, {1238,3,20,5,L,has}, {2190,12,22,5,L,has}, {2882,6,27,5,L,has}, {2909,6,25,5,L,has},
    {4203,17,30,5,L,has}, {4233,15,28,5,L,has}, {4296,15,33,5,L,has}, {5033,28,45,5,L,has}, {5300,8,20,5,L,has}, {10113,12,22,5,E,has}, {10135,12,22,5,E,has},
    {10220,6,16,5,E,has}, {10580,21,31,5,L,has}, {10611,9,19,5,L,has}, {10650,17,30,5,L,has}, {10828,16,26,5,L,has}, {10854,23,33,5,L,has}, {948,7,18,6,L,has},
    {966,7,19,6,L,has}, {1529,9,21,6,L,has}, {1550,14,26,6,L,has}, {1576,11,23,6,L,has}, {1630,0,23,6,L,has}, {1769,8,26,6,L,has}, {14128,10,22,7,L,has},
    {14150,15,35,7,L,has}, {2723,8,26,8,L,has}, {3340,0,16,8,L,has}, {7352,0,14,1,L,eq}, {4946,0,13,0,L,eq}, {956,0,9,11,E,eq}, {23411,0,25,6,L,has},
    {22680,0,20,4,L,eq}, {21266,0,17,6,L,eq}, {12043,0,7,7,E,eq}, {8366,0,13,5,L,eq}, {8121,0,17,8,E,eq}, {3183,0,14,4,H,eq}, {6196,0,7,4,E,eq},
    {17848,0,18,4,H,eq}, {8882,0,27,0,L,eq}, {9399,0,16,1,L,eq}, {13602,0,17,4,H,eq}, {25230,0,40,3,L,eq}, {20460,32,42,2,L,has}, {2518,0,28,7,L,eq},
    {10801,0,11,7,E,eq}, {14521,0,22,5,L,eq}, {10480,0,19,6,L,eq}, {10614,0,5,7,E,eq}, {14787,0,28,8,L,has}, {40846,0,28,2,L,pre}, {40874,0,26,2,L,pre},
    {23049,0,15,4,H,eq}, {2493,0,15,0,L,eq}, {7130,0,27,3,E,eq}, {26572,0,36,7,L,eq}, {3059,0,31,1,L,eq}, {3421,20,36,8,L,has}, {3457,17,33,8,L,has},
    {3490,19,35,8,L,has}, {3525,8,24,8,L,has}, {13832,0,30,0,L,pre}, {679,0,9,4,H,eq}, {17989,0,26,5,L,pre}, {18015,0,23,5,L,pre}, {12277,0,29,8,L,pre},
    {10310,0,19,2,L,eq}, {9461,0,16,4,L,eq}, {7041,0,18,5,L,eq}, {8493,0,20,5,L,eq}, {28083,0,42,3,L,pre}, {7605,0,16,5,L,eq}, {19649,0,11,7,E,eq},
    {6945,0,13,4,E,pre}, {619,0,36,13,L,pre}, {3306,0,16,1,L,eq}, {10035,0,11,5,E,eq}, {3144,0,9,4,H,eq}, {11193,0,7,7,E,eq}, {4055,0,18,4,H,eq},
    {21923,7,38,6,L,has}, {21961,7,38,6,L,has}, {5294,0,15,7,L,eq}, {11268,0,17,2,L,pre}, {2873,0,23,9,L,pre}, {2896,0,12,9,L,pre}, {2178,0,45,2,L,has},
    {28750,0,8,2,B,pre}, {20381,0,13,4,H,eq}, {17865,0,14,7,L,pre}, {8351,0,15,5,L,eq}, {17414,0,27,0,L,eq}, {16572,0,29,6,L,pre}, {16649,0,30,6,L,pre},
    {16679,0,26,6,L,pre}, {16705,0,22,6,L,pre}, {720,0,23,3,L,eq}, {2097,0,12,4,H,eq}, {5473,0,28,5,L,eq}, {12615,0,9,7,E,eq}, {43245,0,21,2,L,eq},
    {3072,0,12,4,H,eq}, {10238,0,6,8,L,pre}, {762,0,17,13,L,eq}, {19049,0,12,0,L,eq}, {10642,0,12,2,L,pre}, {13970,0,12,2,B,pre}, {23336,0,38,3,L,eq},
    {23410,0,38,3,L,eq}, {15781,0,18,7,L,eq}, {23184,0,12,4,H,eq}, {4676,0,14,3,L,eq}, {24218,0,5,7,E,eq}, {8959,0,26,2,L,eq}, {18365,0,35,0,L,eq},
    {11534,0,3,7,E,eq}, {31615,7,44,2,L,has}, {4395,0,10,9,E,eq}, {13658,0,25,1,L,eq}, {6118,0,25,6,L,eq}, {3522,0,4,9,B,pre}, {15529,0,40,4,H,eq},
    {18282,0,15,6,L,eq}, {17110,0,63,0,L,eq}, {3733,0,6,9,E,eq}, {22159,0,12,5,L,eq}, {18767,0,34,0,L,eq}, {9245,11,30,6,L,has}, {1738,0,17,0,L,pre},
    {17889,0,6,0,L,eq}, {18298,0,20,1,L,pre}, {18318,0,15,1,L,pre}, {23318,0,8,4,L,eq}, {727,0,14,11,E,eq}, {13098,0,11,4,H,eq}, {22888,0,13,7,L,pre},
    {22901,0,14,7,L,pre}, {16366,25,34,2,L,has}, {21988,0,48,2,L,has}, {24429,0,28,2,L,has}, {9656,0,26,3,L,pre}, {4775,0,7,4,E,eq}, {5379,0,21,5,L,has},
    {10060,0,5,5,E,eq}, {2301,0,14,0,E,eq}, {32207,0,37,2,L,eq}, {8356,0,17,3,L,eq}, {1143,0,6,11,E,pre}, {9035,0,9,0,L,eq}, {38153,0,38,2,L,pre},
    {38191,0,27,2,L,pre}, {38218,0,34,2,L,pre}, {6698,0,24,1,L,eq}, {5436,0,20,0,L,eq}, {1129,0,14,4,H,eq}, {27178,0,12,7,L,eq}, {35713,8,51,2,L,has},
    {20627,0,15,4,L,eq}, {14870,0,38,0,L,eq}, {15662,0,18,7,L,eq}, {130,0,8,11,E,pre}, {138,0,10,11,E,pre}, {16080,0,29,2,L,has}, {22945,0,34,2,L,has},
    {8230,0,13,6,E,eq}, {2939,0,15,6,L,eq}, {13725,0,6,3,E,eq}, {27835,0,22,3,L,eq}, {5570,0,24,8,L,eq}, {9982,0,35,4,H,eq}, {4023,0,6,7,L,eq},
    {22018,0,27,5,L,eq}, {19901,0,19,7,L,eq}, {5124,3,23,5,L,has}, {15495,0,10,7,E,eq}, {22237,0,21,3,L,pre}, {32481,0,32,2,L,eq}, {16232,0,19,4,L,eq},
    {21274,0,16,7,L,eq}, {12525,0,14,2,E,eq}, {7393,0,11,4,L,eq}, {20392,0,47,6,L,pre}, {1480,0,13,11,E,eq}, {10413,0,16,2,L,eq}, {14371,0,15,2,B,pre},
    {22270,0,27,4,H,eq}, {6080,0,19,5,L,eq}, {9522,0,24,6,E,eq}, {21742,0,44,6,L,pre}, {21786,0,33,6,L,pre}, {21819,0,37,6,L,pre}, {1945,0,7,0,E,eq},
    {8525,0,36,6,L,pre}, {1147,0,71,9,L,eq}, {12593,0,8,7,E,eq}, {726,0,9,10,E,eq}, {2880,0,22,1,L,eq}, {29786,0,24,2,L,eq}, {4742,0,19,5,L,has},
    {4761,0,23,5,L,has}, {8673,0,61,3,L,pre}, {8734,0,52,3,L,pre}, {8786,0,45,3,L,pre}, {11597,0,5,7,E,eq}, {5886,0,7,1,E,eq}, {4474,0,13,0,L,eq},
    {46533,0,15,2,L,pre}, {11525,0,12,4,H,eq}, {13396,0,10,4,L,pre}, {21375,0,16,5,L,eq}, {2764,0,17,9,L,eq}, {23908,0,15,4,H,eq}, {185,0,15,13,B,pre},
    {6407,0,11,0,L,eq}, {16405,0,18,0,L,eq}, {5765,0,11,1,E,eq}, {837,0,12,11,E,eq}, {43713,0,19,2,L,eq}, {9416,0,20,3,L,eq}, {15148,0,26,4,H,eq},
    {7820,0,22,5,L,eq}, {26077,0,12,7,L,eq}, {872,0,8,0,L,eq}, {23146,0,20,4,H,eq}, {74,0,16,1,L,eq}, {17246,0,10,6,E,eq}, {19532,0,4,7,E,eq},
    {28,17,48,8,L,has}, {5957,0,26,5,L,eq}, {2298,25,41,8,L,has}, {12228,0,12,8,E,eq}, {9025,0,10,0,L,eq}, {17583,0,22,1,L,eq}, {10228,0,5,7,E,eq},
    {17099,0,5,7,E,eq}, {12584,0,21,5,L,eq}, {17876,0,13,5,L,eq}, {1715,0,23,0,L,pre}, {2626,0,23,0,L,pre}, {18385,0,16,4,L,pre}, {1249,0,19,6,L,has},
    {11968,0,6,7,E,eq}, {7294,0,20,1,L,eq}, {8328,0,11,1,L,eq}, {12860,0,21,6,L,eq}, {12680,0,6,1,E,eq}, {18492,0,11,5,L,eq}, {15386,11,28,2,L,has},
    {1435,0,19,4,H,eq}, {8596,0,44,8,L,has}, {7839,0,42,0,L,eq}, {9063,0,18,6,L,pre}, {14122,0,18,6,L,pre}, {19568,0,16,6,L,pre}, {26535,0,15,2,L,eq},
    {11251,0,17,0,L,eq}, {5838,0,6,1,E,eq}, {6479,0,25,3,L,suf}, {16838,0,16,5,L,eq}, {12808,0,8,7,E,eq}, {1259,0,22,0,L,eq}, {35506,0,17,2,L,eq},
    {6802,0,7,3,E,eq}, {17955,0,25,3,L,eq}, {16682,18,29,2,L,has}, {1151,0,41,6,L,has}, {2153,13,24,6,L,has}, {2177,17,28,6,L,has}, {18982,0,8,5,E,eq},
    {27639,0,30,3,L,eq}, {23104,0,22,4,H,eq}, {8340,0,20,2,L,eq}, {5240,0,30,7,L,eq}, {1337,0,15,3,L,eq}, {39904,0,39,2,L,has}, {342,0,5,9,L,eq},
    {5050,0,18,1,L,pre}, {25307,0,29,3,L,eq}, {27956,0,51,3,L,pre}, {14839,0,21,4,L,eq}, {9610,0,17,5,L,pre}, {9827,0,11,7,L,pre}, {6563,0,22,8,L,eq},
    {7219,0,14,4,E,eq}, {9431,0,14,4,L,eq}, {7805,0,41,6,L,eq}, {727,0,18,0,L,eq}, {10176,0,30,6,L,pre}, {10206,0,33,6,L,pre}, {21671,0,13,7,L,eq},
    {13312,0,11,4,L,eq}, {10027,0,8,5,E,eq}, {273,0,23,7,L,eq}, {12332,0,24,8,L,pre}, {16055,0,16,6,L,eq}, {3913,0,12,4,H,eq}, {8100,0,17,4,H,eq},
    {23064,0,12,4,H,eq}, {12802,0,13,2,B,eq}, {44913,0,40,2,L,eq}, {7858,0,17,7,L,eq}, {2741,0,16,4,H,eq}, {4952,0,11,4,E,eq}, {4157,0,13,7,L,eq},
    {18472,0,12,7,E,eq}, {18681,0,23,1,L,eq}, {16032,0,15,7,L,eq}, {12124,0,8,7,E,eq}, {6756,18,40,0,L,has}, {17531,21,29,2,L,has}, {19763,0,20,2,L,has},
    {155,0,34,8,L,has}, {2661,9,31,8,L,has}, {8639,0,27,4,L,eq}, {22499,0,18,7,L,eq}, {27894,0,113,2,L,eq}, {4042,0,16,3,L,eq}, {11045,0,17,4,L,eq},
    {15383,0,32,4,H,eq}, {4415,0,14,0,L,eq}, {22995,0,12,6,L,eq}, {2223,0,22,9,L,eq}, {2303,0,35,7,L,eq}, {18538,3,50,2,L,has}, {38367,0,30,2,L,has},
    {5755,0,15,6,L,eq}, {20997,0,23,4,H,eq}, {1051,0,10,9,L,eq}, {17906,0,16,1,L,eq}, {14609,0,30,7,L,eq}, {14848,0,30,7,L,eq}, {1795,0,17,6,L,has},
    {8259,0,30,8,L,pre}, {2968,0,17,9,L,pre}, {3031,0,23,9,L,pre}, {188,0,8,12,B,pre}, {9668,0,26,2,L,eq}, {6532,0,28,1,L,eq}, {20655,0,54,1,L,pre},
    {20709,0,68,1,L,pre}, {20777,0,60,1,L,pre}, {20837,0,53,1,L,pre}, {9406,0,25,4,L,eq}, {25207,0,14,4,L,pre}, {20692,0,53,5,L,pre}, {20745,0,44,5,L,pre},
    {20789,0,45,5,L,pre}, {20834,0,47,5,L,pre}, {17627,0,17,4,H,eq}, {3657,0,23,0,L,eq}, {19345,0,12,6,L,eq}, {14501,0,44,8,L,has}, {14545,0,56,8,L,has},
    {5945,0,9,1,E,eq}, {13637,14,30,5,L,has}, {9994,0,3,7,E,eq}, {17769,0,18,3,L,eq}, {11660,0,14,4,L,eq}, {1817,0,8,1,L,eq}, {10391,0,70,3,L,pre},
    {2069,0,14,4,H,eq}, {20855,0,14,4,L,pre}, {20869,0,13,4,L,pre}, {20882,0,14,4,L,pre}, {20896,0,12,4,L,pre}, {1206,0,12,3,L,eq}, {12210,0,23,4,H,eq},
    {8196,0,19,5,L,eq}, {10812,0,20,1,L,eq}, {22659,0,41,3,L,eq}, {1347,0,26,4,H,eq}, {20609,0,16,3,L,eq}, {25303,4,26,2,L,has}, {19633,0,6,7,E,eq},
    {1313,0,5,11,E,pre}, {26055,0,19,4,H,eq}, {2137,0,15,4,H,eq}, {19825,0,18,4,L,eq}, {21726,0,11,7,L,eq}, {13415,0,21,1,L,eq}, {16940,0,17,5,L,eq},
    {9766,0,17,4,H,eq}, {17988,0,10,1,L,eq}, {9210,0,16,2,L,eq}, {25787,0,14,4,H,eq}, {10019,28,43,8,L,has}, {10062,11,65,8,L,has}, {52,0,9,10,L,eq},
    {17683,0,30,3,E,eq}, {15012,0,28,7,L,eq}, {22636,0,31,6,L,eq}, {19729,0,12,7,E,eq}, {169,0,22,1,L,eq}, {10150,0,18,2,L,eq}, {21663,0,14,4,L,eq},
    {25128,0,31,3,L,eq}, {10662,0,27,8,L,pre}, {8985,0,25,2,L,eq}, {13890,0,60,1,L,eq}, {13950,0,60,1,L,eq}, {6976,0,12,3,E,eq}, {7218,0,12,7,L,eq},
    {7945,0,19,7,L,eq}, {12757,0,6,7,E,eq}, {31271,14,28,2,L,has}, {31299,4,31,2,L,has}, {21945,0,30,7,L,eq}, {21975,0,30,7,L,eq}, {5133,0,19,9,L,eq},
    {12505,0,5,7,E,eq}, {21847,0,13,3,L,eq}, {18124,0,21,3,L,pre}, {27341,0,19,4,H,eq}, {8225,0,34,8,L,pre}, {8289,0,41,8,L,pre}, {8384,0,39,8,L,pre},
    {18656,0,17,4,H,eq}, {23380,0,19,7,L,eq}, {1268,0,10,11,E,pre}, {8533,0,12,7,L,eq}, {8282,0,13,1,L,eq}, {10866,0,8,2,L,pre}, {13925,0,9,4,L,eq},
    {8970,0,17,4,L,pre}, {14036,0,17,3,L,eq}, {13288,0,24,4,H,eq}, {25436,0,36,7,L,eq}, {13435,0,30,2,B,eq}, {13810,0,11,2,B,eq}, {13393,0,23,2,B,eq},
    {24957,0,25,4,L,eq}, {3569,0,10,7,L,eq}, {10441,0,32,0,L,eq}, {22044,0,23,6,L,eq}, {19819,0,28,7,L,eq}, {7711,0,26,4,H,eq}, {21532,0,17,3,L,eq},
    {4240,0,10,7,L,eq}, {13830,0,30,7,L,eq}, {4493,0,9,6,L,eq}, {22904,0,21,1,L,pre}, {38056,0,26,2,L,pre}, {38082,0,29,2,L,pre}, {1784,0,18,4,H,eq},
    {24906,0,5,7,E,eq}, {18602,0,9,3,E,eq}, {254,0,19,7,L,eq}, {19912,0,21,3,L,eq}, {15855,0,15,8,L,suf}, {8199,0,21,2,L,eq}, {1133,0,25,1,L,eq},
    {1067,0,15,3,L,eq}, {12321,0,13,7,E,eq}, {3716,0,8,9,E,eq}, {3890,0,14,3,L,eq}, {22875,0,15,6,L,eq}, {17809,0,18,7,L,pre}, {5897,0,15,7,L,eq},
    {13410,0,17,5,L,eq}, {6027,0,9,1,E,eq}, {7094,0,12,6,L,eq}, {15737,0,29,6,L,pre}, {7083,0,8,3,E,eq}, {10328,0,38,8,L,pre}, {2853,0,23,2,L,has},
    {2876,0,17,2,L,has}, {19407,5,34,2,L,has}, {19508,6,41,2,L,has}, {19655,10,28,2,L,has}, {19683,0,41,2,L,has}, {19724,29,39,2,L,has}, {19783,14,59,2,L,has},
    {19896,0,37,2,L,has}, {19933,31,51,2,L,has}, {19984,33,43,2,L,has}, {10811,0,6,3,E,eq}, {8656,0,10,7,L,eq}, {2131,0,15,0,E,eq}, {17630,0,29,0,L,eq},
    {12040,0,29,5,L,eq}, {18152,0,5,7,E,eq}, {8631,0,11,5,L,eq}, {6000,0,56,6,L,eq}, {12209,0,11,3,E,eq}, {849,0,11,11,E,eq}, {3898,0,11,1,L,eq},
    {2651,0,14,9,L,eq}, {7796,0,17,2,L,eq}, {18147,0,14,4,H,eq}, {4270,0,10,3,L,eq}, {23925,0,18,7,L,eq}, {1237,0,17,1,L,eq}, {5387,0,12,7,L,eq},
    {18394,0,7,7,E,eq}, {13416,0,19,2,B,eq}, {13686,0,39,3,L,pre}, {17108,0,7,7,E,eq}, {16314,0,17,0,L,eq}, {25777,0,26,2,L,eq}, {2753,0,31,6,L,eq},
    {13712,0,34,7,L,eq}, {24452,0,15,7,L,eq}, {16908,0,12,1,E,eq}, {9574,0,23,2,L,eq}, {23553,0,8,7,E,eq}, {34958,0,21,2,L,eq}, {21514,0,18,7,L,eq},
    {8903,0,14,7,L,eq}, {3395,0,19,4,H,eq}, {5842,0,15,7,L,eq}, {10880,0,47,0,L,eq}, {7600,0,11,7,L,eq}, {3355,0,16,0,L,eq}, {13064,0,46,3,L,pre},
    {2468,0,20,4,H,eq}, {7157,0,19,8,L,eq}, {26129,0,14,7,L,eq}, {26261,0,10,7,L,eq}, {1858,0,17,3,L,eq}, {9535,0,10,3,L,eq}, {14150,0,15,4,L,eq},
    {22920,0,16,7,L,eq}, {6051,0,16,1,E,eq}, {7419,0,16,4,L,eq}, {340,0,29,0,L,eq}, {5753,0,25,3,L,pre}, {21717,0,15,3,L,eq}, {10255,0,12,4,E,eq},
    {7993,0,18,7,L,eq}, {14554,0,15,0,L,eq}, {5889,0,18,2,L,has}, {5907,0,12,2,L,has}, {5919,0,19,2,L,has}, {15986,0,21,2,L,has}, {6069,0,21,8,L,eq},
    {5741,0,17,9,L,eq}, {28161,0,26,2,B,eq}, {4638,0,38,3,L,eq}, {27741,0,12,4,H,eq}, {37938,0,27,2,L,eq}, {6437,0,21,7,L,eq}, {25159,0,31,3,L,eq},
    {13277,0,11,4,H,eq}, {11939,0,19,4,L,pre}, {3916,0,17,7,L,eq}, {12042,0,41,3,L,pre}, {8708,0,4,7,L,eq}, {11118,0,8,7,E,eq}, {16914,0,8,7,E,eq},
    {21813,0,23,1,L,suf}, {2657,0,8,1,L,eq}, {2665,0,8,1,L,eq}, {6912,0,8,1,L,eq}, {6920,0,8,1,L,eq}, {18530,0,18,4,H,eq}, {21192,0,10,5,E,eq},
    {8712,0,8,7,L,eq}, {7678,0,23,4,H,eq}, {21759,0,9,4,L,pre}, {21768,0,14,4,L,pre}, {21782,0,10,4,L,pre}, {21792,0,12,4,L,pre}, {21804,0,15,4,L,pre},
    {22643,0,16,3,L,eq}, {27492,0,18,4,H,eq}, {18824,0,24,7,L,eq}, {13372,0,57,0,L,has}, {23207,0,16,7,L,eq}, {9353,0,16,4,H,eq}, {12986,0,3,5,E,eq},
    {77,0,13,10,L,eq}, {10882,0,32,3,L,eq}, {20667,0,13,4,L,eq}, {2607,0,31,6,L,eq}, {19920,0,21,7,L,eq}, {2603,0,11,9,L,eq}, {5087,0,16,0,L,eq},
    {9760,0,12,5,E,eq}, {8118,0,20,5,L,eq}, {30579,0,16,2,L,eq}, {15129,0,9,5,E,eq}, {22204,0,15,5,L,pre}, {9220,8,19,5,L,has}, {10636,0,6,2,L,pre},
    {13033,0,14,5,E,eq}, {11580,0,10,4,H,eq}, {11287,3,52,8,L,has}, {609,0,6,11,E,eq}, {27043,0,12,7,L,eq}, {22381,0,18,1,L,eq}, {1031,0,16,4,H,eq},
    {19361,0,15,7,L,eq}, {9820,0,12,1,L,eq}, {11639,0,40,3,L,eq}, {11716,0,40,3,L,eq}, {12543,0,23,5,L,eq}, {5078,0,20,8,L,eq}, {13807,0,3,2,B,eq},
    {65,0,23,7,L,eq}, {296,0,23,7,L,eq}, {17129,0,15,7,E,eq}, {28145,0,13,4,L,pre}, {28158,0,13,4,L,pre}, {26278,0,31,3,L,eq}, {10473,0,21,4,H,eq},
    {25353,0,46,4,L,pre}, {5701,0,23,9,L,pre}, {9992,0,2,7,E,eq}, {5671,0,4,1,E,eq}, {1591,0,6,11,E,eq}, {2546,0,9,1,L,eq}, {7157,0,18,3,L,eq},
    {3539,0,16,0,L,eq}, {6461,0,11,4,E,eq}, {11500,0,9,7,E,eq}, {447,0,10,11,E,pre}, {462,0,8,11,E,pre}, {5410,0,10,1,E,eq}, {7273,0,12,4,E,eq},
    {8646,0,10,7,L,eq}, {16816,0,7,7,E,eq}, {44312,33,44,2,L,has}, {688,0,20,4,H,eq}, {22219,0,18,5,L,pre}, {26069,0,28,3,L,eq}, {3041,0,19,6,L,eq},
    {15223,0,13,6,L,eq}, {12152,0,11,7,E,eq}, {38111,0,20,2,L,pre}, {15392,0,74,5,L,eq}, {12864,0,8,7,E,eq}, {7244,0,15,8,L,eq}, {23191,0,18,6,L,pre},
    {23209,0,19,6,L,pre}, {8888,0,32,1,L,eq}, {254,0,14,3,L,eq}, {4888,0,9,4,E,eq}, {465,0,14,3,L,eq}, {3858,0,13,9,E,eq}, {7302,0,15,7,L,eq},
    {22465,0,26,1,L,eq}, {7108,0,22,8,L,eq}, {10887,0,22,5,L,has}, {41606,0,27,2,L,eq}, {17290,0,21,5,L,eq}, {8488,0,15,7,L,eq}, {24171,0,6,7,E,eq},
    {5118,0,18,8,L,eq}, {11185,0,8,7,E,eq}, {2141,0,14,9,L,eq}, {30090,0,30,2,L,pre}, {30120,0,28,2,L,pre}, {30213,0,30,2,L,pre}, {8241,0,14,1,L,eq},
    {10295,0,7,7,E,eq}, {13788,0,13,4,L,eq}, {25424,0,10,4,H,eq}, {25715,0,15,4,L,eq}, {8888,0,20,2,L,eq}, {8136,0,9,7,L,eq}, {16442,0,35,4,L,eq},
    {16518,0,35,4,L,eq}, {16751,0,35,4,L,eq}, {18046,0,9,7,E,eq}, {4329,0,20,3,L,eq}, {4825,0,29,7,L,eq}, {8392,0,19,3,L,eq}, {23509,0,19,3,L,eq},
    {2900,0,14,6,L,eq}, {27201,0,31,3,L,eq}, {24501,0,27,4,H,eq}, {7017,0,8,0,E,eq}, {23241,0,21,7,L,eq}, {2481,0,12,9,L,eq}, {21232,0,36,5,E,eq},
    {7964,0,15,7,L,eq}, {21421,0,17,1,L,eq}, {11312,0,9,7,E,eq}, {15794,0,43,4,H,eq}, {16434,0,10,7,E,eq}, {6776,0,10,3,E,eq}, {1341,0,31,5,L,has},
    {1372,0,37,5,L,has}, {1409,0,35,5,L,has}, {1444,0,30,5,L,has}, {1474,0,36,5,L,has}, {1510,0,34,5,L,has}, {1544,0,29,5,L,has}, {1573,0,35,5,L,has},
    {1608,0,33,5,L,has}, {1492,0,16,7,L,eq}, {26111,0,39,4,H,eq}, {19810,0,15,4,L,eq}, {2954,0,15,6,L,eq}, {894,0,35,9,L,eq}, {22006,0,9,4,H,eq},
    {1656,15,27,8,L,has}, {6376,0,17,8,L,eq}, {11684,0,9,5,E,eq}, {19751,0,17,7,L,eq}, {26503,0,21,2,L,eq}, {11062,0,8,1,L,eq}, {3939,0,18,1,L,eq},
    {34636,0,17,2,L,eq}, {3981,0,13,3,L,eq}, {12989,0,8,5,E,eq}, {3609,0,16,4,H,eq}, {38946,0,36,2,L,eq}, {4221,0,15,4,H,eq}, {23798,0,8,4,H,eq},
    {12380,0,9,7,E,eq}, {8143,0,19,0,L,eq}, {12412,0,11,7,E,eq}, {3855,0,16,4,H,eq}, {34025,0,16,2,B,eq}, {26192,0,15,4,L,eq}, {9313,0,19,3,L,eq},
    {4869,0,24,3,L,eq}, {7283,0,12,2,L,eq}, {13076,0,18,2,B,eq}, {26420,0,13,3,L,eq}, {18532,0,24,7,L,eq}, {3594,0,17,1,L,eq}, {9868,0,54,1,L,eq},
    {3389,0,4,9,B,eq}, {10440,0,9,7,E,eq}, {13508,0,12,7,L,eq}, {15923,0,24,8,L,has}, {15971,0,24,8,L,has}, {15995,0,24,8,L,has}, {27819,0,16,3,L,eq},
    {9922,0,56,1,L,eq}, {11700,0,7,7,E,eq}, {3970,0,13,1,L,eq}, {27350,0,19,7,L,pre}, {23159,0,23,7,L,eq}, {5137,0,19,0,L,eq}, {27091,0,28,4,L,pre},
    {26157,0,18,7,L,eq}, {4365,0,17,0,L,eq}, {7680,0,12,8,E,eq}, {11685,0,50,6,L,eq}, {11735,0,50,6,L,eq}, {18843,0,12,0,L,eq}, {19923,0,28,1,L,pre},
    {19951,0,19,1,L,pre}, {19970,0,20,1,L,pre}, {21505,0,16,5,L,eq}, {36438,0,41,2,L,eq}, {1383,0,17,3,L,eq}, {17838,0,26,3,L,eq}, {14450,0,18,7,L,eq},
    {1892,0,18,3,L,eq}, {975,0,21,0,L,eq}, {13051,0,41,8,L,pre}, {13092,0,41,8,L,pre}, {28796,0,13,2,B,pre}, {28809,0,13,2,B,pre}, {28822,0,13,2,B,pre},
    {28835,0,13,2,B,pre}, {28848,0,13,2,B,pre}, {28861,0,13,2,B,pre}, {28874,0,13,2,B,pre}, {2007,0,14,3,L,eq}, {21259,0,15,7,L,eq}, {3123,0,40,3,L,eq},
    {1939,0,6,0,E,eq}, {738,0,37,10,L,eq}, {10427,0,29,1,L,eq}, {10066,0,7,7,E,eq}, {15980,0,15,1,L,eq}, {14641,0,12,5,L,eq}, {15149,0,26,7,L,pre},
    {17302,0,57,7,L,eq}, {9577,0,11,1,L,eq}, {9515,0,21,0,L,eq}, {3872,0,18,6,L,eq}, {925,0,11,0,L,eq}, {40684,0,22,2,L,pre}, {40706,0,19,2,L,pre},
    {40725,0,22,2,L,pre}, {11551,0,16,4,H,eq}, {1448,4,31,6,L,has}, {9748,0,18,4,H,eq}, {12250,0,5,2,E,eq}, {10685,0,13,7,E,eq}, {369,0,13,7,L,eq},
    {25516,0,26,2,L,eq}, {4554,0,17,4,H,eq}, {8562,0,12,7,L,eq}, {26412,0,19,2,L,eq}, {2439,0,11,4,H,eq}, {9509,0,12,2,L,eq}, {21249,0,17,6,L,eq},
    {7556,0,18,2,L,eq}, {12643,0,28,5,L,eq}, {22838,0,19,6,L,eq}, {5866,0,13,3,L,pre}, {5891,0,12,3,L,pre}, {10945,7,26,5,L,has}, {10223,0,5,7,E,eq},
    {15924,0,19,1,L,eq}, {26207,0,14,4,L,eq}, {6055,0,25,5,L,eq}, {5544,0,22,3,L,pre}, {9287,0,15,5,L,pre}, {9302,0,14,5,L,pre}, {9316,0,22,5,L,pre},
    {9338,0,20,5,L,pre}, {9358,0,16,5,L,pre}, {9374,0,12,5,L,pre}, {11280,0,13,5,E,pre}, {11293,0,10,5,E,pre}, {11303,0,11,5,E,pre}, {11314,0,13,5,E,pre},
    {11327,0,11,5,E,pre}, {9582,0,10,7,L,pre}, {9592,0,22,7,L,pre}, {10134,0,5,7,E,eq}, {11813,0,2,7,E,eq}, {5089,0,20,1,L,has}, {5109,0,22,1,L,has},
    {5131,0,24,1,L,has}, {5290,0,25,1,L,has}, {5351,0,14,1,L,has}, {18875,4,68,2,L,has}, {23189,18,45,2,L,has}, {36352,0,23,2,L,pre}, {2838,28,44,5,L,has},
    {19125,0,13,7,L,eq}, {16014,0,18,1,L,eq}, {18324,0,14,3,L,eq}, {15943,0,18,1,L,eq}, {3427,0,20,1,L,eq}, {41093,0,41,2,L,has}, {2784,0,20,6,L,eq},
    {4178,0,10,3,L,eq}, {11984,0,7,7,E,eq}, {24387,0,18,7,L,eq}, {3152,0,29,5,L,has}, {9729,0,18,2,L,eq}, {18145,0,22,3,L,pre}, {18167,0,22,3,L,pre},
    {3261,0,19,0,L,eq}, {25585,0,14,4,H,eq}, {8969,0,9,7,L,eq}, {2583,0,5,9,L,eq}, {37136,0,24,2,L,eq}, {1886,0,18,4,H,eq}, {22737,0,19,7,L,eq},
    {19346,0,24,4,L,pre}, {19370,0,30,4,L,pre}, {21608,0,20,7,L,eq}, {11454,0,42,2,L,pre}, {11502,0,30,2,L,pre}, {10396,0,27,4,H,eq}, {21353,0,23,4,H,eq},
    {12116,0,4,7,E,eq}, {8156,0,17,3,L,eq}, {27897,0,12,4,L,eq}, {7777,0,28,6,L,eq}, {5062,0,7,6,E,eq}, {3497,0,14,0,L,eq}, {390,0,23,2,L,has},
    {413,0,24,2,L,has}, {894,7,16,2,L,has}, {1481,10,35,2,L,has}, {6635,6,18,2,L,has}, {12091,9,27,2,L,has}, {14791,7,26,2,L,has}, {15414,13,25,2,L,has},
    {17455,0,27,2,L,has}, {19585,23,35,2,L,has}, {19620,23,35,2,L,has}, {22372,39,48,2,L,has}, {0,0,25,6,L,has}, {92,0,22,6,L,has}, {1354,5,16,6,L,has},
    {13990,0,16,7,L,eq}, {3309,7,31,8,L,has}, {7772,0,32,0,L,eq}, {22965,0,13,4,H,eq}, {7485,0,18,5,L,eq}, {10431,0,9,7,E,eq}, {20237,0,32,1,L,eq},
    {21954,0,32,1,L,eq}, {14386,0,19,2,B,pre}, {44771,0,52,2,L,eq}, {44823,0,52,2,L,eq}, {7053,0,10,0,E,eq}, {27753,0,12,4,H,eq}, {3735,0,15,6,L,eq},
    {12961,0,21,1,L,pre}, {12982,0,20,1,L,pre}, {13002,0,21,1,L,pre}, {13023,0,21,1,L,pre}, {13044,0,20,1,L,pre}, {13064,0,21,1,L,pre}, {13085,0,24,1,L,pre},
    {19327,0,24,1,L,pre}, {19351,0,21,1,L,pre}, {19372,0,26,1,L,pre}, {19398,0,20,1,L,pre}, {13752,0,13,0,L,eq}, {14228,0,16,2,B,pre}, {28720,0,13,2,B,pre},
    {30384,0,26,2,L,eq}, {22348,31,39,3,L,has}, {22387,31,39,3,L,has}, {8110,16,38,6,L,has}, {8148,14,31,6,L,has}, {8179,15,32,6,L,has}, {6131,0,16,7,L,eq},
    {364,0,17,1,L,eq}, {570,0,17,1,L,eq}, {18025,0,15,0,L,eq}, {3676,0,13,4,H,eq}, {9081,0,14,6,L,pre}, {6900,0,16,3,E,eq}, {6956,0,15,5,L,eq},
    {12711,0,7,2,B,eq}, {9202,0,18,5,L,has}, {8011,0,15,7,L,eq}, {10429,0,19,2,L,eq}, {12749,0,4,7,E,eq}, {11514,0,38,0,L,eq}, {205,0,14,7,L,eq},
    {8592,0,11,7,L,eq}, {13843,0,15,2,B,eq}, {47950,0,15,2,L,eq}, {1676,0,10,0,L,eq}, {8037,0,35,3,L,eq}, {2152,0,12,7,L,eq}, {18310,0,21,5,L,eq},
    {18158,0,17,1,L,eq}, {14817,14,28,2,L,has}, {24353,0,19,3,L,eq}, {22147,0,12,5,L,eq}, {25023,0,8,7,E,eq}, {1456,0,34,9,L,eq}, {18098,0,10,4,H,eq},
    {21236,0,18,1,L,eq}, {15594,0,50,3,L,eq}, {13376,0,34,5,L,eq}, {12805,0,21,1,L,eq}, {15732,0,38,3,L,eq}, {19441,8,26,2,L,has}, {1561,0,21,3,L,eq},
    {17416,0,21,5,L,eq}, {27729,0,12,4,H,eq}, {13839,0,28,8,L,pre}, {24927,0,10,7,E,eq}, {18665,0,16,1,L,eq}, {4624,0,15,4,H,eq}, {19702,0,15,4,L,eq},
    {2643,4,18,8,L,has}, {2260,0,14,9,L,eq}, {13109,0,21,4,H,eq}, {24197,0,5,7,E,eq}, {21364,0,12,7,E,eq}, {234,0,17,4,H,eq}, {19963,0,21,3,L,eq},
    {12449,0,11,7,E,eq}, {46249,0,56,2,L,has}, {46305,0,26,2,L,has}, {8468,0,57,6,L,eq}, {12941,0,29,8,L,pre}, {42822,0,26,2,L,eq}, {13727,0,12,0,L,eq},
    {2799,18,31,2,L,has}, {2830,10,23,2,L,has}, {2893,23,36,2,L,has}, {21584,23,39,2,L,has}, {6452,0,9,4,E,eq}, {1950,0,26,5,L,has}, {1976,0,23,5,L,has},
    {1999,0,23,5,L,has}, {2022,0,20,5,L,has}, {2042,0,24,5,L,has}, {2066,0,21,5,L,has}, {652,0,18,6,L,has}, {670,0,19,6,L,has}, {689,0,21,6,L,has},
    {48588,0,15,2,B,eq}, {26316,0,17,4,L,eq}, {1907,0,11,7,L,eq}, {19297,0,22,4,L,pre}, {19319,0,27,4,L,pre}, {19031,0,10,4,L,eq}, {2786,0,6,7,L,eq},
    {10777,0,11,3,E,eq}, {7206,0,13,4,E,eq}, {914,0,36,13,L,eq}, {9983,0,24,6,L,eq}, {4913,0,11,0,L,eq}, {4708,0,8,4,E,eq}, {10937,0,8,7,E,eq},
    {19241,0,33,3,L,pre}, {7686,0,17,6,E,eq}, {8391,0,12,5,L,eq}, {7823,0,13,7,L,eq}, {997,0,24,3,L,eq}, {16854,0,20,5,L,eq}, {24033,0,11,7,L,eq},
    {31364,15,43,2,L,has}, {2175,0,11,4,H,eq}, {18232,0,12,4,L,eq}, {1405,20,43,6,L,has}, {11043,30,42,6,L,has}, {19751,0,21,6,L,eq}, {6519,0,24,8,L,eq},
    {11429,3,65,8,L,has}, {14947,0,12,4,L,pre}, {17189,0,12,7,E,pre}, {17225,0,13,7,E,pre}, {4740,0,35,3,L,eq}, {12174,0,30,8,L,has}, {2001,17,47,2,L,has},
    {35764,21,41,2,L,has}, {35805,21,44,2,L,has}, {1137,0,18,3,L,eq}, {8588,0,35,3,L,eq}, {20152,0,42,3,L,pre}, {4161,0,17,4,H,eq}, {16726,0,10,7,E,eq},
    {7972,0,16,1,L,eq}, {4206,0,11,3,L,eq}, {7666,0,9,8,E,eq}, {10997,4,20,5,L,has}, {11017,0,24,5,L,has}, {34849,0,33,2,L,eq}, {8052,0,19,0,L,eq},
    {9115,0,46,3,L,pre}, {9161,0,46,3,L,pre}, {18586,0,23,5,L,eq}, {19376,0,14,7,L,eq}, {13210,0,21,2,B,eq}, {7515,0,17,3,L,eq}, {2774,8,25,2,L,has},
    {33101,0,21,2,L,eq}, {1459,0,20,1,L,eq}, {5055,0,7,7,L,eq}, {7357,0,12,2,L,eq}, {25001,0,23,4,L,eq}, {15,0,20,7,L,eq}, {234,0,20,7,L,eq},
    {35899,0,27,2,L,has}, {6706,0,32,6,L,pre}, {6738,0,58,6,L,pre}, {269,34,45,8,L,has}, {314,33,44,8,L,has}, {519,0,22,8,L,has}, {10541,0,10,7,E,eq},
    {8032,0,20,0,L,eq}, {5958,0,20,8,L,eq}, {22158,0,31,6,L,eq}, {43995,0,25,2,L,pre}, {9867,0,27,3,L,pre}, {9805,0,29,8,L,suf}, {23742,0,9,4,L,pre},
    {46717,0,16,2,L,eq}, {12385,0,26,2,E,eq}, {21528,0,14,4,L,eq}, {16075,0,21,0,L,eq}, {13470,0,18,6,L,eq}, {23679,0,16,4,L,pre}, {23695,0,8,4,L,pre},
    {6224,0,11,5,L,eq}, {18746,0,21,0,L,eq}, {22212,0,10,4,L,pre}, {17663,0,21,1,L,eq}, {10,0,18,1,L,eq}, {6583,0,18,1,L,eq}, {18102,0,9,6,E,eq},
    {1907,0,22,9,L,eq}, {18465,0,9,1,L,eq}, {15947,0,21,7,L,eq}, {5637,0,19,9,L,eq}, {6464,0,41,0,L,eq}, {27066,0,29,3,L,eq}, {3357,0,12,4,H,eq},
    {11609,0,7,7,E,eq}, {5607,0,5,1,E,eq}, {1516,20,28,2,L,has}, {5705,0,45,0,L,eq}, {20668,5,16,2,L,has}, {3904,0,14,3,L,eq}, {6980,0,64,6,L,has},
    {21707,0,24,1,L,pre}, {2578,26,42,2,L,has}, {13219,0,7,1,E,eq}, {4491,0,19,8,L,pre}, {9006,9,23,5,L,has}, {4339,0,20,8,L,has}, {4359,4,14,8,L,has},
    {6142,0,20,8,L,eq}, {10236,0,11,5,E,eq}, {17864,0,12,5,L,eq}, {5420,0,9,1,E,eq}, {6974,0,10,4,E,pre}, {4624,0,22,0,L,eq}, {18819,0,12,0,L,eq},
    {17237,0,8,5,E,eq}, {16170,0,15,7,E,eq}, {4410,0,12,8,L,pre}, {11611,0,17,8,L,pre}, {11664,0,22,8,L,pre}, {11705,0,21,8,L,pre}, {7911,0,12,2,L,eq},
    {41678,0,16,2,L,eq}, {11385,0,8,1,E,eq}, {6304,0,20,2,L,has}, {6324,0,25,2,L,has}, {6349,0,19,2,L,has}, {6368,0,23,2,L,has}, {6391,0,31,2,L,has},
    {6422,0,26,2,L,has}, {17892,22,52,2,L,has}, {24490,10,41,2,L,has}, {24887,6,28,2,L,has}, {38522,6,47,2,L,has}, {38569,6,49,2,L,has}, {38618,6,49,2,L,has},
    {10135,0,18,4,H,eq}, {8444,0,24,6,L,eq}, {7025,0,13,0,E,eq}, {9736,0,19,1,L,eq}, {4542,0,17,6,L,eq}, {13860,0,15,7,L,eq}, {18040,0,6,0,L,eq},
    {18534,0,8,5,L,eq}, {8908,0,25,2,L,eq}, {20908,0,19,7,L,eq}, {27095,0,37,3,L,eq}, {20512,0,35,5,L,eq}, {2548,22,30,2,L,has}, {4755,0,10,4,E,eq},
    {4313,0,16,0,L,eq}, {11305,0,25,0,L,eq}, {6037,0,16,8,L,eq}, {812,0,11,9,L,eq}, {23561,0,8,7,E,eq}, {24947,0,8,7,E,eq}, {8744,0,23,0,L,eq},
    {20950,0,20,6,L,pre}, {6686,0,5,3,E,eq}, {11376,0,10,7,E,eq}, {37750,0,26,2,L,eq}, {6638,0,14,3,E,eq}, {7310,0,9,4,L,eq}, {10828,0,7,7,E,eq},
    {2650,0,7,1,L,eq}, {3203,0,14,7,L,eq}, {1992,0,15,3,L,eq}, {8255,0,14,1,L,eq}, {18797,0,27,7,L,eq}, {41555,0,29,2,L,eq}, {16144,0,10,7,E,eq},
    {43343,0,35,2,L,eq}, {5984,0,12,4,E,eq}, {4654,10,26,5,L,has}, {4680,11,27,5,L,has}, {17157,0,4,7,E,eq}, {1012,0,19,9,L,eq}, {4584,0,14,7,L,eq},
    {28887,0,20,2,B,pre}, {22186,0,9,5,L,eq}, {11660,0,4,7,E,eq}, {24937,0,10,7,E,eq}, {8501,0,19,1,L,eq}, {22162,0,43,2,L,has}, {2541,6,24,5,L,has},
    {10348,0,11,7,E,eq}, {11105,0,4,7,E,eq}, {12228,0,10,7,E,eq}, {13160,0,12,4,H,eq}, {27003,0,19,4,L,eq}, {3126,0,13,7,L,eq}, {18430,0,14,1,L,eq},
    {3321,0,9,4,H,eq}, {5062,0,14,7,L,eq}, {4925,0,57,9,L,eq}, {10345,0,46,3,L,pre}, {15462,0,19,0,L,eq}, {10168,0,16,2,L,eq}, {7513,0,9,7,L,eq},
    {33122,0,25,2,L,eq}, {8169,0,24,4,H,eq}, {22885,0,9,4,E,eq}, {14229,0,11,7,E,eq}, {26304,0,14,7,L,eq}, {23214,0,24,4,L,eq}, {23238,0,24,4,L,eq},
    {4974,0,19,7,L,eq}, {20690,0,13,3,L,eq}, {17939,0,11,4,L,eq}, {24422,0,14,7,L,eq}, {560,0,10,1,L,eq}, {22131,0,33,7,L,eq}, {88,0,41,0,L,eq},
    {34882,0,36,2,L,eq}, {14545,0,30,4,H,eq}, {8938,0,16,5,L,eq}, {9638,0,18,0,L,eq}, {7941,0,13,2,L,eq}, {11439,0,4,7,E,eq}, {1646,0,30,0,L,eq},
    {1028,0,10,7,L,eq}, {1466,0,11,7,L,eq}, {12429,0,12,2,E,eq}, {6916,0,6,3,E,eq}, {417,0,16,3,L,eq}, {99,0,15,9,L,eq}, {6951,0,23,1,L,eq},
    {1218,0,6,11,E,pre}, {1224,0,6,11,E,pre}, {1298,0,5,11,E,pre}, {1303,0,5,11,E,pre}, {2814,0,7,7,L,eq}, {2827,0,7,7,L,eq}, {25894,0,14,4,H,eq},
    {18232,0,15,7,E,eq}, {1934,0,15,7,L,eq}, {28953,0,3,2,B,suf}, {8695,0,17,2,L,eq}, {8562,0,8,5,L,eq}, {18419,0,11,4,H,eq}, {2704,0,12,4,H,eq},
    {280,0,17,3,L,eq}, {8598,0,44,0,L,eq}, {8151,0,6,1,L,eq}, {11251,0,22,4,E,eq}, {18510,0,33,3,L,pre}, {18543,0,23,3,L,pre}, {12921,0,20,1,L,eq},
    {15672,0,21,1,L,eq}, {3774,0,31,8,L,has}, {3805,0,22,8,L,has}, {3852,8,17,8,L,has}, {19483,0,23,1,L,pre}, {9827,0,27,2,L,eq}, {1402,0,14,1,L,eq},
    {23166,0,60,3,L,has}, {12069,0,40,5,L,eq}, {5608,0,13,0,L,eq}, {942,0,21,3,L,eq}, {5602,0,17,5,L,eq}, {13045,0,4,2,B,eq}, {35349,0,30,2,L,pre},
    {10625,0,26,6,L,pre}, {10651,0,26,6,L,pre}, {10677,0,36,6,L,pre}, {10713,0,23,6,L,pre}, {10736,0,25,6,L,pre}, {18009,0,12,7,E,eq}, {10217,0,4,4,E,eq},
    {16477,0,41,4,L,eq}, {9754,0,23,2,L,eq}, {16210,0,20,1,L,eq}, {4795,0,30,7,L,eq}, {4836,0,31,6,L,eq}, {16042,0,13,1,L,eq}, {25693,0,31,7,L,eq},
    {24955,0,6,7,E,eq}, {518,0,18,4,H,eq}, {7376,0,17,4,L,eq}, {24807,0,17,7,L,pre}, {24824,0,15,7,L,pre}, {6903,0,11,8,L,eq}, {8623,0,29,3,L,eq},
    {24169,0,25,3,L,pre}, {19228,0,13,4,L,pre}, {2792,0,8,7,L,eq}, {2800,0,8,7,L,eq}, {26333,0,13,4,L,eq}, {33975,10,35,2,L,has}, {21142,0,20,3,L,pre},
    {18076,0,20,5,L,pre}, {15484,0,7,7,E,eq}, {17498,0,12,7,E,eq}, {18195,0,19,6,L,eq}, {2294,0,12,4,H,eq}, {2338,0,57,7,L,eq}, {14729,0,36,0,L,eq},
    {14812,0,36,0,L,eq}, {1683,0,15,2,L,has}, {42902,0,23,2,L,pre}, {42925,0,22,2,L,pre}, {42947,0,26,2,L,pre}, {12005,0,23,0,L,eq}, {2331,0,16,1,L,eq},
    {19554,0,14,6,L,pre}, {19584,0,21,6,L,pre}, {17644,0,16,4,H,eq}, {6174,0,29,6,L,eq}, {22305,0,24,7,L,eq}, {2533,0,23,0,L,eq}, {2101,0,17,0,E,eq},
    {27796,0,23,3,L,eq}, {8570,0,23,4,L,eq}, {1877,0,19,1,L,eq}, {12583,0,12,2,E,eq}, {9713,0,21,5,L,pre}, {2460,0,13,5,L,pre}, {24293,10,53,2,L,has},
    {7404,0,7,4,L,eq}, {11161,0,7,7,E,eq}, {26433,0,14,3,L,eq}, {16825,0,13,5,L,eq}, {4170,0,19,7,L,eq}, {23745,0,46,3,L,pre}, {23791,0,45,3,L,pre},
    {23880,0,33,3,L,pre}, {18478,0,14,5,L,eq}, {7898,0,20,5,L,eq}, {8586,0,16,5,L,eq}, {7522,0,13,7,L,eq}, {1536,0,22,9,L,eq}, {12727,0,14,1,L,eq},
    {15600,0,23,2,L,has}, {8284,0,11,6,E,eq}, {14923,0,32,7,L,eq}, {14980,0,32,7,L,eq}, {18895,0,14,7,L,eq}, {21442,0,13,7,L,eq}, {989,0,17,13,L,eq},
    {21752,0,13,3,L,eq}, {21783,0,13,3,L,eq}, {42848,0,27,2,L,eq}, {2870,0,16,6,L,eq}, {6788,0,18,8,L,eq}, {19667,0,8,7,E,eq}, {25625,0,34,7,L,eq},
    {19261,0,25,1,L,eq}, {19286,0,25,1,L,eq}, {19543,0,25,5,L,eq}, {14112,0,79,8,L,pre}, {14191,0,58,8,L,pre}, {15736,13,33,2,L,has}, {327,0,11,11,E,pre},
    {15504,0,32,8,L,has}, {402,0,6,12,B,suf}, {11524,0,4,7,E,eq}, {5325,0,23,9,L,pre}, {45981,0,79,2,L,has}, {13301,0,10,7,E,eq}, {47935,0,15,2,L,eq},
    {6729,0,8,4,E,pre}, {6212,0,12,5,L,eq}, {12490,0,33,5,L,eq}, {5708,0,47,6,L,eq}, {21049,0,9,1,L,eq}, {27789,0,12,4,H,eq}, {3831,0,13,9,E,eq},
    {37181,0,19,2,L,eq}, {478,0,20,7,L,eq}, {23076,0,15,4,H,eq}, {6887,0,13,3,E,eq}, {24795,0,12,7,L,eq}, {935,0,11,11,E,eq}, {19764,0,26,1,L,eq},
    {16957,0,16,5,L,eq}, {176,0,14,7,L,eq}, {23573,0,6,7,E,eq}, {860,0,11,11,E,eq}, {13474,0,19,1,L,eq}, {4458,0,16,0,L,eq}, {24373,0,14,7,L,eq},
    {3193,0,22,0,L,eq}, {47035,0,24,2,L,pre}, {47059,0,22,2,L,pre}, {47123,0,22,2,L,pre}, {18721,0,33,5,L,pre}, {18754,0,31,5,L,pre}, {18785,0,21,5,L,pre},
    {18806,0,20,5,L,pre}, {28007,0,49,3,L,pre}, {9421,0,45,0,L,eq}, {9984,0,7,5,E,eq}, {13318,0,12,7,E,eq}, {3214,4,22,9,L,has}, {9920,0,16,2,L,eq},
    {6323,0,25,3,L,has}, {7636,0,26,3,L,has}, {1682,0,19,4,H,eq}, {17548,0,9,7,L,eq}, {15762,0,19,7,L,eq}, {43674,0,21,2,L,eq}, {7701,0,10,4,H,eq},
    {104,0,18,10,L,eq}, {6862,0,14,8,L,eq}, {1483,0,19,3,L,eq}, {3622,0,4,9,E,eq}, {479,0,21,3,L,eq}, {12195,0,22,0,L,eq}, {7402,0,19,1,L,eq},
    {16643,0,18,2,L,has}, {21005,27,43,2,L,has}, {21162,12,26,2,L,has}, {23782,4,30,2,L,has}, {24201,0,31,2,L,has}, {24673,0,31,2,L,has}, {24816,36,47,2,L,has},
    {29471,0,50,2,L,eq}, {17864,0,23,3,L,eq}, {194,0,13,4,H,eq}, {11765,0,11,4,L,eq}, {3969,0,14,6,L,eq}, {9787,0,9,7,L,pre}, {9796,0,12,7,L,pre},
    {13442,0,9,7,E,pre}, {10417,0,17,8,E,eq}, {12059,13,32,2,L,has}, {6596,0,13,3,E,eq}, {20769,0,12,4,L,eq}, {22608,0,16,4,L,eq}, {18310,0,12,6,L,eq},
    {7580,0,20,7,L,eq}, {22951,0,14,4,H,eq}, {18336,41,69,2,L,has}, {22799,35,59,2,L,has}, {10630,8,20,5,L,has}, {3163,0,31,3,L,eq}, {12842,0,10,2,B,eq},
    {13923,0,6,5,E,eq}, {2161,0,27,3,L,eq}, {14625,0,15,2,B,pre}, {27885,0,12,4,L,eq}, {9597,0,13,5,L,pre}, {13504,0,18,6,L,eq}, {28676,0,28,3,L,pre},
    {6797,0,5,3,E,eq}, {2742,19,32,2,L,has}, {2114,0,22,1,L,eq}, {8295,0,11,1,L,eq}, {16306,16,37,2,L,has}, {34458,0,24,2,L,pre}, {9045,0,12,7,L,eq},
    {18068,0,18,1,L,eq}, {6250,0,5,4,E,eq}, {17837,0,11,4,H,eq}, {18632,0,20,7,L,eq}, {15397,0,25,6,L,eq}, {2759,0,20,7,L,eq}, {25923,0,14,4,H,eq},
    {429,0,14,13,L,eq}, {6722,0,13,1,L,eq}, {435,9,31,8,L,has}, {3827,9,25,8,L,has}, {23262,0,15,4,L,eq}, {27382,0,13,7,L,pre}, {10323,0,7,5,E,eq},
    {25599,0,22,4,H,eq}, {841,0,19,3,L,eq}, {4591,0,15,4,H,eq}, {23261,0,30,6,L,has}, {23291,0,30,6,L,has}, {23321,0,33,6,L,has}, {9169,0,24,6,L,pre},
    {9193,0,20,6,L,pre}, {9213,0,32,6,L,pre}, {30359,0,25,2,L,eq}, {8208,0,28,4,H,eq}, {18866,0,24,3,L,eq}, {10980,0,4,7,E,eq}, {967,10,23,2,L,has},
    {2934,29,43,5,L,has}, {16444,0,9,7,E,eq}, {22413,0,11,7,L,pre}, {3555,0,17,0,L,eq}, {3572,0,17,0,L,eq}, {7165,0,7,4,E,eq}, {7554,0,31,6,L,pre},
    {7613,0,25,6,L,pre}, {7638,0,28,6,L,pre}, {17204,0,22,6,L,pre}, {11463,0,13,7,E,eq}, {11483,0,32,1,L,eq}, {12433,0,15,3,L,eq}, {3132,0,13,6,L,eq},
    {12790,0,5,7,E,eq}, {1727,0,14,3,L,eq}, {11774,0,39,0,L,eq}, {408,0,3,12,B,suf}, {28328,0,12,3,L,eq}, {13656,0,17,6,L,eq}, {23651,0,21,3,L,eq},
    {18617,0,19,4,H,eq}, {11365,0,8,4,H,eq}, {4666,0,16,7,L,eq}, {15543,0,24,7,L,eq}, {22310,0,20,3,L,pre}, {22330,0,18,3,L,pre}, {7222,0,24,3,L,eq},
    {12568,0,14,7,E,eq}, {13078,0,20,4,H,eq}, {13414,0,16,6,L,eq}, {7553,0,14,8,H,eq}, {123,0,7,11,E,pre}, {27512,0,39,3,L,pre}, {18720,0,28,6,L,pre},
    {18748,0,31,6,L,pre}, {21341,0,17,1,L,eq}, {12675,0,7,7,E,eq}, {1090,0,19,4,H,eq}, {8961,0,8,7,L,eq}, {9800,0,15,5,E,eq}, {2899,0,15,7,L,eq},
    {5634,0,6,1,E,eq}, {1705,0,22,3,L,eq}, {392,0,13,4,H,eq}, {7714,0,13,7,L,eq}, {18993,0,22,1,L,eq}, {8453,0,16,2,L,eq}, {10867,0,21,1,L,eq},
    {16343,0,23,2,L,has}, {1373,0,24,4,H,eq}, {6899,0,8,4,E,pre}, {6907,0,12,4,E,pre}, {249,0,10,11,E,pre}, {18797,0,22,3,L,eq}, {19162,0,39,3,L,pre},
    {19201,0,40,3,L,pre}, {10242,0,13,4,E,eq}, {5701,0,20,8,L,eq}, {4673,0,19,4,H,eq}, {1298,4,15,6,L,has}, {19082,0,16,5,L,eq}, {21580,0,14,4,L,eq},
    {15256,0,20,6,L,eq}, {25034,0,27,3,L,eq}, {15904,0,38,3,L,eq}, {4545,0,17,8,L,pre}, {2068,0,13,9,L,eq}, {33147,0,23,2,L,eq}, {12267,0,57,5,L,pre},
    {2306,0,16,4,H,eq}, {14373,0,7,4,E,eq}, {19266,0,19,7,L,eq}, {42504,0,21,2,L,eq}, {15328,0,31,3,L,eq}, {15601,0,30,0,L,pre}, {6536,0,12,4,E,eq},
    {2321,0,44,6,L,eq}, {939,0,15,7,L,eq}, {21009,0,12,7,E,eq}, {20021,0,25,4,L,pre}, {20153,0,27,4,L,pre}, {9192,0,39,0,L,eq}, {12429,0,16,1,L,eq},
    {11003,0,32,2,L,pre}, {12282,0,12,2,E,eq}, {34776,0,24,2,L,eq}, {14010,0,49,1,L,eq}, {14111,0,49,1,L,eq}, {14195,0,49,1,L,eq}, {16496,28,39,2,L,has},
    {21535,38,49,2,L,has}, {25179,2,37,2,L,has}, {15039,0,14,3,L,eq}, {11593,0,2,7,E,eq}, {1386,0,3,11,E,eq}, {7741,0,31,0,L,eq}, {18867,0,34,0,L,eq},
    {4103,0,19,6,L,eq}, {2165,0,12,0,E,eq}, {10386,0,12,0,L,eq}, {21938,0,16,4,L,pre}, {7443,0,9,7,L,eq}, {23493,0,16,7,L,pre}, {2404,16,36,8,L,has},
    {20230,4,32,2,L,has}, {5423,0,27,5,L,eq}, {5501,0,27,5,L,eq}, {10740,0,17,2,L,pre}, {14036,0,15,2,B,pre}, {23391,0,9,4,L,eq}, {8975,0,22,0,L,eq},
    {27634,0,23,4,L,pre}, {23767,0,11,4,H,eq}, {11443,0,13,7,E,eq}, {12107,0,9,7,E,eq}, {15062,0,15,8,L,pre}, {416,0,15,1,L,eq}, {1249,0,9,9,L,eq},
    {46944,0,23,2,L,pre}, {5706,0,17,4,L,pre}, {5723,0,15,4,L,pre}, {5738,0,17,4,L,pre}, {9542,0,10,7,L,pre}, {9571,0,11,7,L,pre}, {152,0,17,13,B,pre},
    {16135,0,9,7,E,eq}, {15570,0,30,8,L,pre}, {26749,0,49,2,L,eq}, {12296,0,10,7,E,eq}, {1897,0,10,7,L,eq}, {38131,0,22,2,L,pre}, {18074,0,10,7,E,eq},
    {15077,0,34,8,L,has}, {15190,16,41,8,L,has}, {10163,5,29,0,L,has}, {11321,0,9,7,E,eq}, {12298,0,6,2,E,eq}, {4238,0,10,3,L,eq}, {18411,0,6,1,E,eq},
    {8360,0,28,2,L,eq}, {12524,0,6,0,L,eq}, {14556,0,15,6,L,eq}, {16206,0,15,6,L,eq}, {1621,0,33,1,L,eq}, {5561,0,9,1,E,eq}, {1021,0,13,3,L,eq},
    {11633,0,13,5,E,eq}, {947,0,13,0,L,eq}, {13954,0,30,5,L,eq}, {13984,0,30,5,L,eq}, {33383,3,39,2,L,has}, {33422,3,41,2,L,has}, {33463,3,37,2,L,has},
    {6822,0,22,7,L,eq}, {13808,0,11,5,E,eq}, {1096,0,5,11,E,pre}, {6140,18,27,3,L,has}, {688,11,34,8,L,has}, {722,19,29,8,L,has}, {751,11,29,8,L,has},
    {780,7,25,8,L,has}, {805,0,32,8,L,has}, {837,0,31,8,L,has}, {868,0,29,8,L,has}, {1159,13,25,8,L,has}, {9135,0,47,8,L,has}, {9856,0,22,8,L,has},
    {9878,6,35,8,L,has}, {9913,0,42,8,L,has}, {9991,14,28,8,L,has}, {10172,17,60,8,L,has}, {14674,0,13,2,B,pre}, {17532,0,33,0,L,eq}, {9665,0,11,7,L,pre},
    {13017,0,11,7,E,eq}, {13336,0,36,0,L,pre}, {22407,0,15,4,H,eq}, {24515,0,17,7,L,eq}, {25762,0,10,4,L,pre}, {11877,6,19,2,L,has}, {11896,6,20,2,L,has},
    {12840,0,20,6,L,eq}, {1550,0,5,11,E,eq}, {22668,0,25,7,L,eq}, {28037,0,13,2,L,pre}, {17909,0,20,3,L,eq}, {7934,0,21,0,L,eq}, {16096,0,21,0,L,eq},
    {2753,0,13,1,L,eq}, {19295,0,27,6,L,eq}, {6741,0,15,7,L,eq}, {3896,0,16,0,L,eq}, {3912,0,16,0,L,eq}, {20306,0,13,5,L,eq}, {18306,0,8,7,E,eq},
    {15924,0,22,4,H,eq}, {15971,0,22,4,H,eq}, {4250,0,14,7,L,eq}, {4498,0,20,4,H,eq}, {7261,0,11,7,L,eq}, {3371,0,16,0,L,eq}, {3477,0,10,7,L,eq},
    {12346,0,7,2,E,eq}, {4097,0,6,9,E,eq}, {11114,0,23,2,L,pre}, {11305,0,7,7,E,eq}, {4259,0,11,3,L,eq}, {598,0,10,12,B,pre}, {16184,13,25,2,L,has},
    {24559,8,17,2,L,has}, {5879,0,7,1,E,eq}, {17083,0,74,3,L,pre}, {17157,0,74,3,L,pre}, {26003,0,15,3,L,eq}, {17582,0,29,4,L,pre}, {10579,0,25,8,L,pre},
    {13473,0,17,4,H,eq}, {1134,0,16,7,L,eq}, {2373,0,76,3,L,eq}, {17012,0,10,6,L,eq}, {4438,0,17,4,H,eq}, {8944,0,31,0,L,eq}, {14863,0,7,0,L,eq},
    {8794,0,32,1,L,eq}, {6196,0,10,7,L,eq}, {18144,0,13,0,L,eq}, {15359,0,37,3,L,eq}, {11839,0,5,7,E,eq}, {15213,0,36,0,L,eq}, {8423,0,13,1,L,eq},
    {6672,0,22,5,L,eq}, {16859,0,9,7,E,eq}, {498,0,18,7,L,eq}, {43413,0,28,2,L,eq}, {5703,0,6,1,E,eq}, {24285,0,8,7,E,eq}, {12609,0,28,2,E,eq},
    {18801,0,18,0,L,eq}, {20800,0,16,4,L,eq}, {3119,0,35,1,L,eq}, {2083,0,14,4,H,eq}, {6609,0,15,3,E,eq}, {2177,0,15,0,E,eq}, {16449,15,47,2,L,has},
    {24704,0,54,2,L,has}, {1268,18,30,6,L,has}, {6646,0,10,7,L,eq}, {18066,0,8,7,E,eq}, {5497,12,20,2,L,has}, {5632,0,15,2,L,has}, {16796,7,33,2,L,has},
    {27746,7,22,2,L,has}, {27768,7,21,2,L,has}, {10835,0,8,7,E,eq}, {22179,0,7,4,L,eq}, {36610,0,39,2,L,eq}, {2632,0,6,1,L,eq}, {2714,0,6,1,L,eq},
    {3649,0,21,1,L,eq}, {6776,0,21,1,L,eq}, {17884,0,5,0,L,pre}, {18831,0,12,0,L,eq}, {1875,0,17,3,L,eq}, {18978,0,19,7,L,eq}, {10911,0,20,2,L,pre},
    {9997,0,7,7,E,eq}, {259,0,8,11,E,pre}, {6513,0,7,4,E,eq}, {10204,0,9,1,E,eq}, {6762,0,17,5,L,eq}, {4447,0,4,8,L,pre}, {23956,0,13,4,H,eq},
    {25078,0,29,7,L,eq}, {13120,0,12,7,E,eq}, {10548,0,31,8,L,pre}, {18861,0,13,5,E,eq}, {14577,0,32,7,L,eq}, {12238,0,11,3,E,eq}, {17581,0,31,6,L,pre},
    {17612,0,23,6,L,pre}, {17635,0,35,6,L,pre}, {17670,0,35,6,L,pre}, {4149,0,9,9,E,eq}, {10025,0,12,2,L,eq}, {18347,0,11,7,E,eq}, {25584,0,34,2,L,eq},
    {10356,0,11,4,E,eq}, {7487,0,16,7,L,eq}, {1317,0,17,7,L,eq}, {22597,0,21,1,L,eq}, {269,0,16,4,H,eq}, {14072,0,13,4,L,eq}, {12779,0,21,5,L,eq},
    {27376,0,12,2,L,pre}, {12902,0,19,1,L,eq}, {21234,0,15,6,L,eq}, {4276,0,15,7,L,eq}, {8882,0,51,3,L,pre}, {8933,0,53,3,L,pre}, {21580,0,17,3,L,eq},
    {12539,0,9,2,E,eq}, {16535,0,24,1,L,eq}, {21508,0,24,3,L,eq}, {17221,0,11,5,E,eq}, {12895,0,28,4,L,pre}, {12923,0,28,4,L,pre}, {3540,0,10,9,E,eq},
    {3589,0,18,0,L,eq}, {3607,0,18,0,L,eq}, {9573,0,19,0,L,eq}, {16439,0,18,0,L,eq}, {39345,0,39,2,L,pre}, {39384,0,39,2,L,pre}, {39423,0,36,2,L,pre},
    {39459,0,42,2,L,pre}, {13356,0,13,4,L,eq}, {16770,0,8,7,E,eq}, {7002,0,32,1,L,eq}, {18566,0,31,3,L,pre}, {14569,0,14,0,L,eq}, {40243,0,49,2,L,eq},
    {20585,0,10,4,L,eq}, {433,0,17,3,L,eq}, {2440,0,23,9,L,eq}, {40492,0,25,2,L,eq}, {40517,0,25,2,L,eq}, {4383,0,17,4,H,eq}, {10329,0,17,2,L,eq},
    {12074,0,27,4,H,eq}, {18522,0,12,5,L,eq}, {3000,0,17,6,L,eq}, {3674,0,8,8,L,has}, {16629,0,14,5,L,eq}, {2034,0,11,7,L,eq}, {13098,0,10,7,E,eq},
    {1187,0,16,0,L,eq}, {41505,0,26,2,L,eq}, {268,0,12,3,L,eq}, {15947,0,56,5,L,eq}, {24961,0,8,7,E,eq}, {7112,0,24,5,L,eq}, {18502,0,21,0,L,eq},
    {18652,0,17,7,L,eq}, {3686,0,7,7,L,eq}, {615,0,15,11,E,eq}, {23096,0,34,3,L,pre}, {14797,0,19,4,L,eq}, {30006,0,45,2,L,pre}, {30051,0,39,2,L,pre},
    {30148,0,34,2,L,pre}, {8831,0,51,3,L,pre}, {8470,0,52,8,L,pre}, {8522,0,41,8,L,pre}, {4524,0,18,6,L,eq}, {15736,0,20,1,L,eq}, {22827,0,19,3,L,eq},
    {18147,0,5,7,E,eq}, {3669,0,10,9,E,eq}, {8014,0,31,2,L,eq}, {6730,0,18,5,L,eq}, {15788,0,18,8,L,pre}, {12779,0,10,2,B,eq}, {14943,0,47,0,L,eq},
    {1261,0,12,4,H,eq}, {18510,0,10,7,E,eq}, {28613,0,30,3,L,pre}, {4692,0,16,4,H,eq}, {13226,0,6,1,E,eq}, {17746,0,6,5,E,eq}, {16351,0,28,4,L,eq},
    {786,0,26,9,L,eq}, {4350,0,12,9,L,eq}, {9436,13,30,6,L,has}, {9466,15,33,6,L,has}, {26340,0,15,3,L,eq}, {2536,0,11,6,L,eq}, {8687,0,10,7,L,eq},
    {3054,0,12,9,L,pre}, {11569,0,20,8,L,eq}, {41584,0,22,2,L,eq}, {7789,0,11,4,H,eq}, {18466,0,12,4,H,eq}, {10244,0,8,8,L,pre}, {6090,0,10,8,L,eq},
    {10770,0,47,0,L,eq}, {8952,0,32,1,L,pre}, {8984,0,28,1,L,pre}, {18833,0,16,4,L,eq}, {30331,0,28,2,L,eq}, {6680,0,14,7,L,eq}, {197,0,16,10,L,eq},
    {9793,0,7,5,E,eq}, {3529,0,12,7,L,eq}, {13354,0,7,7,E,eq}, {5942,0,3,1,E,eq}, {30431,0,25,2,L,pre}, {32284,0,53,2,L,eq}, {339,16,25,2,L,has},
    {364,17,26,2,L,has}, {2519,20,29,2,L,has}, {11532,24,33,2,L,has}, {11565,18,27,2,L,has}, {11592,17,26,2,L,has}, {11653,20,37,2,L,has}, {11690,4,28,2,L,has},
    {11718,4,30,2,L,has}, {14926,20,39,2,L,has}, {17773,41,74,2,L,has}, {17976,10,69,2,L,has}, {18747,13,45,2,L,has}, {21697,38,61,2,L,has}, {22629,20,45,2,L,has},
    {22894,42,51,2,L,has}, {3379,21,33,5,L,has}, {3412,16,28,5,L,has}, {9098,0,26,5,L,has}, {3397,5,24,8,L,has}, {17605,0,25,1,L,eq}, {256,0,11,12,B,pre},
    {267,0,9,12,B,pre}, {38881,0,35,2,L,eq}, {33940,10,35,2,L,has}, {6648,0,24,5,L,eq}, {4570,0,14,7,L,eq}, {15680,0,17,7,L,eq}, {12897,0,25,8,L,pre},
    {8092,0,20,0,L,eq}, {39225,0,24,2,L,pre}, {39249,0,24,2,L,pre}, {39273,0,27,2,L,pre}, {39300,0,21,2,L,pre}, {28314,0,18,2,B,eq}, {9871,0,17,4,L,eq},
    {25730,0,12,4,L,pre}, {25742,0,11,4,L,pre}, {25753,0,9,4,L,pre}, {7518,0,28,4,L,eq}, {11830,0,9,7,E,eq}, {19664,0,20,1,L,eq}, {18272,0,16,3,L,eq},
    {2493,0,12,9,L,eq}, {18198,0,22,0,L,eq}, {11344,0,6,1,E,eq}, {17295,0,5,6,E,eq}, {4446,0,17,7,L,eq}, {2804,0,27,6,L,eq}, {4188,0,9,3,L,eq},
    {21786,0,13,7,L,pre}, {929,0,36,9,L,eq}, {10532,0,24,0,L,eq}, {13777,0,19,0,L,eq}, {1733,0,15,7,L,eq}, {26977,0,12,7,L,eq}, {10976,0,22,1,L,eq},
    {10654,0,17,2,L,pre}, {13890,0,18,2,B,pre}, {26599,0,19,2,L,eq}, {22564,0,14,4,L,eq}, {10004,0,7,5,E,eq}, {19772,0,31,5,L,eq}, {3789,0,15,7,L,eq},
    {15020,0,19,3,L,eq}, {1254,0,32,1,L,eq}, {1065,0,12,4,H,eq}, {23501,0,15,4,L,eq}, {1416,0,22,1,L,eq}, {1795,0,22,1,L,eq}, {6672,0,11,3,E,eq},
    {13571,0,20,3,L,eq}, {4993,0,7,4,E,eq}, {8437,0,18,7,L,eq}, {17425,0,20,6,L,eq}, {6260,0,14,4,E,eq}, {9124,3,32,5,L,has}, {9259,17,28,5,L,has},
    {11589,0,4,7,E,eq}, {696,0,17,10,L,has}, {17540,0,55,3,L,pre}, {2245,0,15,9,L,eq}, {8865,0,43,8,L,suf}, {9203,0,12,7,L,pre}, {9215,0,10,7,L,pre},
    {12086,0,7,7,E,eq}, {12460,0,13,7,E,eq}, {3004,0,24,1,L,eq}, {27132,0,69,3,L,eq}, {9849,0,14,5,E,eq}, {11631,0,6,7,E,eq}, {3277,0,10,1,L,eq},
    {4201,7,20,2,L,has}, {4221,7,25,2,L,has}, {4246,7,21,2,L,has}, {4267,7,20,2,L,has}, {4287,7,21,2,L,has}, {4308,14,24,2,L,has}, {4332,15,25,2,L,has},
    {4357,8,18,2,L,has}, {4375,9,19,2,L,has}, {4394,0,22,2,L,has}, {4416,0,24,2,L,has}, {4440,0,25,2,L,has}, {4465,0,32,2,L,has}, {4497,0,27,2,L,has},
    {4524,0,22,2,L,has}, {4546,0,26,2,L,has}, {4572,0,31,2,L,has}, {4603,0,33,2,L,has}, {4636,9,19,2,L,has}, {4655,0,19,2,L,has}, {4674,5,23,2,L,has},
    {4697,5,23,2,L,has}, {4720,8,18,2,L,has}, {4738,9,19,2,L,has}, {4757,19,45,2,L,has}, {12011,38,48,2,L,has}, {12118,24,34,2,L,has}, {16594,39,49,2,L,has},
    {23652,7,41,2,L,has}, {23733,15,49,2,L,has}, {24064,24,47,2,L,has}, {24576,7,44,2,L,has}, {27636,20,30,2,L,has}, {30684,21,31,2,L,has}, {31659,0,43,2,L,has},
    {31702,0,26,2,L,has}, {31728,15,25,2,L,has}, {31753,16,26,2,L,has}, {32947,9,35,2,L,has}, {32982,9,35,2,L,has}, {33608,0,28,2,L,has}, {33636,0,30,2,L,has},
    {33666,0,38,2,L,has}, {33704,7,33,2,L,has}, {33737,7,33,2,L,has}, {35379,8,40,2,L,has}, {35926,0,26,2,L,has}, {38303,10,36,2,L,has}, {38705,0,26,2,L,has},
    {39633,0,40,2,L,has}, {39673,0,41,2,L,has}, {39714,0,28,2,L,has}, {39742,0,19,2,L,has}, {39761,0,20,2,L,has}, {41036,0,23,2,L,has}, {43146,18,28,2,L,has},
    {43174,0,27,2,L,has}, {44050,11,38,2,L,has}, {46147,17,27,2,L,has}, {46174,38,48,2,L,has}, {46222,0,27,2,L,has}, {47171,0,22,2,L,has}, {48310,10,20,2,L,has},
    {48349,10,20,2,L,has}, {48388,10,20,2,L,has}, {3353,17,30,9,L,has}, {8515,0,39,0,L,has}, {23667,0,12,4,L,pre}, {12773,0,5,7,E,eq}, {4359,0,12,6,L,eq},
    {16552,0,20,6,L,pre}, {40769,0,28,2,L,pre}, {238,0,7,12,B,pre}, {18647,0,21,0,L,eq}, {9082,0,13,4,H,eq}, {11642,0,22,8,L,pre}, {13099,0,21,0,L,pre},
    {20703,0,13,3,L,eq}, {15845,0,18,7,L,eq}, {11817,0,30,8,L,pre}, {117,0,8,12,B,pre}, {22877,0,8,4,E,eq}, {4048,18,26,2,L,has}, {4074,12,20,2,L,has},
    {4094,11,36,2,L,has}, {4130,29,37,2,L,has}, {4167,16,34,2,L,has}, {17944,23,32,2,L,has}, {20735,47,55,2,L,has}, {9499,0,23,6,E,eq}, {8469,0,16,2,L,eq},
    {4484,0,15,7,L,eq}, {3944,0,13,3,L,eq}, {5026,0,13,4,E,eq}, {24982,0,19,4,L,eq}, {21384,0,13,7,L,eq}, {23009,0,19,7,L,eq}, {2668,0,25,6,L,eq},
    {4014,0,20,4,H,eq}, {10678,0,28,4,H,eq}, {23113,0,21,7,L,eq}, {3894,0,22,9,E,eq}, {5616,0,9,9,E,eq}, {1664,0,18,4,H,eq}, {14097,0,25,6,L,pre},
    {6505,0,27,1,L,eq}, {3943,0,18,0,L,eq}, {3961,0,18,0,L,eq}, {1195,0,16,7,L,eq}, {16974,0,13,7,E,eq}, {108,0,17,1,L,eq}, {5274,2,32,6,L,has},
    {14227,0,40,0,L,eq}, {1187,0,19,3,L,eq}, {7795,0,25,5,L,eq}, {41653,0,25,2,L,eq}, {1660,0,25,3,L,eq}, {15496,0,35,0,L,pre}, {15567,0,34,0,L,pre},
    {12145,0,38,1,L,pre}, {12183,0,35,1,L,pre}, {12218,0,35,1,L,pre}, {9874,0,18,6,L,pre}, {9892,0,18,6,L,pre}, {10273,0,10,6,E,eq}, {11429,0,11,5,E,pre},
    {12671,0,18,5,L,eq}, {1642,0,17,7,L,eq}, {5981,0,17,7,L,eq}, {27510,0,11,4,H,eq}, {5812,0,27,9,L,eq}, {19058,0,17,3,L,eq}, {17827,0,13,7,L,pre},
    {24839,0,11,7,L,pre}, {9320,0,31,8,L,pre}, {5680,0,8,1,E,eq}, {782,0,9,0,L,eq}, {21688,0,29,3,L,eq}, {21579,0,29,7,L,eq}, {13801,0,26,4,L,eq},
    {18055,0,30,0,L,eq}, {18890,0,18,3,L,eq}, {23488,0,21,3,L,eq}, {42525,0,17,2,L,eq}, {16566,0,23,5,L,eq}, {21684,0,21,7,L,eq}, {3322,0,18,1,L,eq},
    {14708,0,15,2,B,pre}, {19240,0,21,1,L,eq}, {32026,35,43,2,L,has}, {18591,0,3,1,E,eq}, {12881,0,43,6,L,eq}, {12707,0,20,1,L,eq}, {21169,0,18,4,H,eq},
    {5152,0,17,7,L,eq}, {4977,0,9,4,E,eq}, {9518,0,16,1,L,eq}, {9694,0,16,2,L,eq}, {14165,0,15,4,L,pre}, {14180,0,14,4,L,pre}, {14221,0,20,4,L,pre},
    {14241,0,19,4,L,pre}, {14347,0,9,4,L,pre}, {10965,0,19,2,L,pre}, {13355,0,38,2,B,eq}, {16643,0,15,5,L,eq}, {15897,0,32,7,L,eq}, {10720,0,9,3,E,eq},
    {10843,0,5,7,E,eq}, {17005,0,12,7,E,eq}, {16032,0,10,1,L,eq}, {8048,0,11,7,L,eq}, {1584,12,22,2,L,has}, {24775,0,31,4,L,eq}, {10672,0,10,3,E,eq},
    {10104,0,9,5,E,eq}, {21714,0,15,4,L,eq}, {10308,0,4,7,E,eq}, {16438,0,29,6,L,pre}, {16467,0,38,6,L,pre}, {16505,0,26,6,L,pre}, {1579,0,18,7,L,eq},
    {6806,0,12,5,L,eq}, {11573,0,8,7,E,eq}, {16520,0,8,7,E,eq}, {18964,0,14,7,L,eq}, {390,0,26,10,L,eq}, {15373,0,24,6,L,eq}, {24175,0,11,4,L,pre},
    {11652,0,8,7,E,eq}, {7645,0,23,2,L,eq}, {28139,0,22,2,B,eq}, {9912,0,11,3,E,eq}, {18207,0,19,3,L,eq}, {7621,0,17,5,L,eq}, {38806,0,33,2,L,eq},
    {24785,0,10,7,L,eq}, {21608,0,18,5,L,pre}, {9950,0,17,2,L,eq}, {6036,0,4,1,E,eq}, {16278,0,19,6,L,eq}, {8145,0,11,7,L,eq}, {8434,0,20,5,L,eq},
    {23874,0,27,7,L,eq}, {4282,0,17,4,H,eq}, {15924,0,16,6,L,eq}, {18143,0,24,6,L,eq}, {7225,0,16,2,L,eq}, {8706,0,23,4,L,eq}, {16712,0,8,7,E,eq},
    {11668,0,28,0,L,eq}, {3145,0,14,6,L,eq}, {17993,0,8,7,E,eq}, {20277,0,13,4,H,eq}, {5057,0,5,6,E,eq}, {1211,0,21,7,L,eq}, {5105,10,19,5,L,has},
    {10781,3,24,5,L,has}, {25724,0,26,7,L,eq}, {7516,0,13,2,L,eq}, {15006,0,26,4,H,eq}, {19124,0,19,4,L,eq}, {5685,0,16,9,L,eq}, {576,0,6,12,B,pre},
    {15328,0,13,6,L,eq}, {14889,0,51,1,L,pre}, {14940,0,51,1,L,pre}, {14991,0,59,1,L,pre}, {15050,0,57,1,L,pre}, {6401,0,9,4,E,eq}, {16003,0,46,5,L,pre},
    {16049,0,43,5,L,pre}, {16092,0,43,5,L,pre}, {16135,0,44,5,L,pre}, {16179,0,48,5,L,pre}, {12045,0,48,6,L,pre}, {12093,0,45,6,L,pre}, {12138,0,45,6,L,pre},
    {12183,0,29,6,L,pre}, {12364,0,56,6,L,pre}, {12420,0,53,6,L,pre}, {12473,0,53,6,L,pre}, {17599,0,15,7,L,eq}, {23281,0,32,7,L,eq}, {5024,0,11,8,L,eq},
    {769,0,25,2,L,has}, {794,0,26,2,L,has}, {820,0,26,2,L,has}, {846,0,25,2,L,has}, {871,7,23,2,L,has}, {1630,0,17,4,H,eq}, {13622,0,6,2,B,eq},
    {9291,0,26,4,H,eq}, {10321,0,12,6,L,eq}, {13326,0,30,6,L,pre}, {22789,0,31,6,L,pre}, {5951,0,25,0,L,eq}, {30567,0,12,2,L,eq}, {166,0,16,4,H,eq},
    {4413,0,14,6,L,eq}, {18934,0,11,1,E,eq}, {1767,0,17,4,H,eq}, {22713,0,9,1,L,eq}, {19169,6,49,2,L,has}, {3905,17,25,2,L,has}, {16711,0,37,2,L,has},
    {7447,0,8,4,L,eq}, {2152,3,22,8,L,has}, {12783,0,3,7,E,eq}, {25016,0,7,7,E,eq}, {24561,0,17,7,L,eq}, {17355,0,20,6,L,eq}, {14105,0,41,0,L,eq},
    {18474,0,22,1,L,eq}, {9443,0,11,7,L,pre}, {17932,0,28,7,L,pre}, {24850,0,26,7,L,pre}, {24876,0,23,7,L,pre}, {1171,0,16,3,L,eq}, {26521,0,51,7,L,eq},
    {631,0,13,7,L,eq}, {4774,0,35,6,L,eq}, {12944,0,31,6,L,pre}, {12975,0,33,6,L,pre}, {4267,0,13,6,L,eq}, {18401,0,5,7,E,eq}, {13478,0,16,3,L,eq},
    {10367,0,5,7,E,eq}, {6468,0,24,7,L,eq}, {14185,0,12,7,E,eq}, {17866,0,12,4,H,eq}, {26916,0,20,4,L,eq}, {7063,0,18,0,L,eq}, {12723,0,29,5,L,eq},
    {12740,0,22,6,E,eq}, {11813,0,31,0,L,eq}, {14375,0,64,1,L,eq}, {13964,0,37,3,L,eq}, {5935,0,12,9,L,eq}, {4122,0,17,6,L,eq}, {19016,0,8,5,E,eq},
    {13514,0,23,1,L,eq}, {20309,0,16,4,H,eq}, {15170,0,12,5,E,eq}, {20319,0,44,5,L,eq}, {20887,0,11,6,L,eq}, {2708,0,16,7,L,eq}, {11958,0,10,7,E,eq},
    {33170,0,31,2,L,eq}, {6856,0,9,3,E,eq}, {1757,0,9,7,L,eq}, {10909,0,22,1,L,eq}, {26067,0,32,2,L,eq}, {10346,0,29,2,L,eq}, {9449,0,23,1,L,pre},
    {9472,0,20,1,L,pre}, {18787,0,25,1,L,pre}, {18812,0,28,1,L,pre}, {18840,0,22,1,L,pre}, {18862,0,24,1,L,pre}, {18886,0,21,1,L,pre}, {35638,0,34,2,L,eq},
    {12746,0,3,7,E,eq}, {10494,0,25,4,H,eq}, {3750,0,9,6,L,eq}, {10366,0,15,8,L,pre}, {8087,0,15,8,E,eq}, {38397,0,18,2,L,eq}, {616,0,17,9,L,eq},
    {37496,0,24,2,L,eq}, {9034,0,11,7,L,eq}, {30595,0,20,2,L,eq}, {42557,0,20,2,L,eq}, {1418,0,15,7,L,eq}, {5625,0,4,1,E,eq}, {7327,0,13,1,L,eq},
    {2347,0,21,1,L,eq}, {5399,0,10,7,L,eq}, {12473,0,6,7,E,eq}, {5328,0,11,0,L,eq}, {44207,0,34,2,L,eq}, {3082,0,15,0,L,eq}, {44154,0,23,2,L,eq},
    {3932,0,12,3,L,eq}, {26150,0,17,4,H,eq}, {11933,0,3,7,E,eq}, {9499,0,10,7,L,pre}, {7668,0,25,2,L,eq}, {3777,0,12,7,L,eq}, {12353,0,7,2,E,eq},
    {5201,0,13,6,E,eq}, {7106,0,15,6,L,eq}, {7385,0,12,5,L,eq}, {9815,0,23,0,L,eq}, {13695,0,20,2,B,eq}, {28340,0,12,3,L,eq}, {17866,0,16,1,L,eq},
    {28409,0,48,2,B,eq}, {12582,0,11,7,E,eq}, {6551,0,9,3,E,eq}, {4127,0,18,3,L,eq}, {6443,0,9,4,E,eq}, {1336,0,20,9,L,eq}, {4382,0,13,7,L,eq},
    {1420,0,13,9,L,eq}, {4383,0,7,9,E,eq}, {9369,0,12,4,L,eq}, {17082,0,11,7,E,eq}, {9368,0,31,3,L,eq}, {17382,0,40,1,L,suf}, {34753,0,23,2,L,eq},
    {2874,0,16,4,H,eq}, {21050,0,53,5,L,has}, {783,0,11,7,L,eq}, {10139,0,13,7,E,eq}, {7224,0,20,8,L,eq}, {7278,0,19,8,L,eq}, {7629,0,10,4,H,eq},
    {5844,0,19,0,L,eq}, {15328,0,21,5,L,eq}, {3430,0,32,3,L,eq}, {10854,0,10,3,E,eq}, {22081,0,18,5,L,eq}, {18384,0,10,7,E,eq}, {26458,0,9,3,L,eq},
    {3541,0,16,7,L,eq}, {12926,0,3,2,B,eq}, {47695,0,24,2,L,eq}, {22448,0,23,3,L,eq}, {3002,20,31,2,L,has}, {3033,3,43,2,L,has}, {14884,0,42,2,L,has},
    {15533,15,32,2,L,has}, {22979,60,71,2,L,has}, {6222,16,36,3,L,has}, {2600,0,7,1,L,eq}, {10100,0,7,7,E,eq}, {12946,0,11,2,B,eq}, {5600,0,15,7,L,eq},
    {13222,0,19,4,H,eq}, {19021,0,10,4,L,eq}, {10929,0,8,7,E,eq}, {8666,0,21,7,L,eq}, {27055,0,15,7,L,eq}, {14066,0,7,2,B,pre}, {9381,0,11,4,L,eq},
    {8073,0,14,8,E,eq}, {26367,0,18,2,L,eq}, {16946,0,13,6,E,eq}, {32513,0,36,2,L,eq}, {2634,0,19,4,H,eq}, {3029,0,16,4,H,eq}, {27185,0,12,4,H,eq},
    {7417,0,16,5,L,eq}, {5861,0,6,1,E,eq}, {12773,40,48,8,L,has}, {22498,0,21,4,L,eq}, {24044,0,12,7,L,eq}, {8813,0,18,8,E,eq}, {7007,0,19,3,E,eq},
    {26041,0,20,7,L,eq}, {9777,0,21,2,L,eq}, {457,0,5,11,E,pre}, {15651,0,28,0,L,eq}, {25654,0,30,2,L,eq}, {6255,0,5,4,E,eq}, {44626,0,26,2,L,pre},
    {44652,0,23,2,L,pre}, {44675,0,16,2,L,pre}, {21818,0,13,7,L,pre}, {23465,0,14,7,L,pre}, {530,0,14,7,L,eq}, {12287,0,38,3,L,eq}, {10278,0,11,7,E,eq},
    {4818,0,15,0,L,eq}, {22029,0,24,7,L,eq}, {20461,0,47,1,L,pre}, {20508,0,58,1,L,pre}, {20566,0,55,1,L,pre}, {20621,0,34,1,L,pre}, {47542,0,31,2,L,pre},
    {20439,0,47,6,L,pre}, {14184,15,34,6,L,has}, {14242,10,29,6,L,has}, {10165,0,6,7,E,eq}, {1245,0,34,13,L,pre}, {1279,0,31,13,L,pre}, {6124,0,24,5,L,eq},
    {10159,0,6,1,E,eq}, {42875,0,27,2,L,eq}, {14140,0,15,6,L,pre}, {36649,0,38,2,L,eq}, {21309,0,23,4,H,eq}, {6832,0,71,6,L,has}, {6903,0,77,6,L,has},
    {16676,0,10,7,E,eq}, {13246,7,50,8,L,has}, {13296,23,39,8,L,has}, {13335,13,40,8,L,has}, {5390,0,5,1,E,eq}, {2953,0,13,2,L,has}, {3688,13,26,2,L,has},
    {3479,0,7,9,B,pre}, {11528,0,6,7,E,eq}, {8269,0,13,1,L,eq}, {4501,0,19,1,L,pre}, {9734,0,17,5,L,pre}, {11389,0,13,5,E,pre}, {3027,0,16,0,L,eq},
    {655,0,12,4,H,eq}, {13610,0,14,6,L,eq}, {2291,0,10,0,E,eq}, {522,0,6,11,E,eq}, {5942,0,10,4,E,eq}, {1661,0,9,9,L,eq}, {25540,0,13,4,H,eq},
    {4511,0,13,6,L,eq}, {5688,0,9,1,E,eq}, {24545,0,38,3,L,pre}, {9899,0,10,7,E,eq}, {19225,0,7,6,E,eq}, {1456,0,31,13,L,eq}, {19144,0,25,1,L,eq},
    {19169,0,25,1,L,eq}, {47,0,18,7,L,eq}, {21836,0,7,1,E,eq}, {10869,0,27,6,L,pre}, {10896,0,27,6,L,pre}, {6602,0,11,8,L,eq}, {43622,0,27,2,L,eq},
    {469,0,17,4,H,eq}, {14953,24,36,5,L,has}, {11979,0,20,1,L,eq}, {3844,0,14,9,E,eq}, {10703,0,9,3,E,eq}, {18059,0,10,6,E,eq}, {824,0,17,7,L,eq},
    {7281,0,11,7,L,eq}, {9371,0,22,7,L,pre}, {267,0,7,11,E,pre}, {18609,0,35,5,L,pre}, {18644,0,33,5,L,pre}, {18677,0,23,5,L,pre}, {18700,0,21,5,L,pre},
    {6899,0,13,1,L,eq}, {12848,0,19,1,L,eq}, {22491,0,19,1,L,eq}, {25502,0,25,7,L,eq}, {1434,15,47,2,L,has}, {16691,0,22,4,L,eq}, {7354,0,21,5,L,eq},
    {3311,0,14,7,L,eq}, {9859,0,9,1,L,eq}, {5752,0,5,1,E,eq}, {19616,0,13,1,E,eq}, {12708,0,27,3,L,eq}, {12735,0,27,3,L,eq}, {14477,0,17,4,H,eq},
    {1414,19,28,8,L,has}, {1442,22,31,8,L,has}, {1501,19,28,8,L,has}, {1575,15,24,8,L,has}, {2174,0,29,8,L,has}, {7758,25,34,8,E,has}, {7823,12,27,8,E,has},
    {7850,9,24,8,E,has}, {17394,0,31,6,L,eq}, {18970,0,23,1,L,eq}, {26550,0,12,2,L,eq}, {12302,0,27,4,H,eq}, {23313,0,21,7,L,eq}, {756,0,19,4,H,eq},
    {24166,0,9,4,L,pre}, {18358,0,6,7,E,eq}, {2794,0,9,0,L,eq}, {6198,0,21,8,L,eq}, {16474,0,11,7,E,eq}, {833,0,10,0,L,eq}, {704,0,13,7,L,eq},
    {6182,0,16,8,L,eq}, {816,0,11,11,E,eq}, {46747,0,15,2,L,eq}, {5340,0,20,8,L,eq}, {24411,0,19,3,L,eq}, {15693,0,23,1,L,eq}, {3656,0,18,8,L,has},
    {1149,0,6,11,E,pre}, {11000,0,20,8,L,pre}, {11439,0,11,0,L,eq}, {7034,0,17,1,L,eq}, {18747,0,24,1,L,eq}, {3209,0,15,4,H,eq}, {20341,0,15,4,H,eq},
    {9525,0,17,7,L,pre},
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
    792, 793, 793, 795, 796, 796, 802, 802, 802, 803, 805, 805, 807, 808, 808, 811, 812, 814, 818, 821, 822, 823, 823, 824,
    825, 826, 827, 829, 833, 833, 833, 835, 837, 837, 840, 843, 848, 848, 849, 850, 850, 851, 851, 852, 854, 856, 856, 857,
    857, 857, 857, 859, 862, 863, 863, 864, 866, 866, 872, 874, 876, 876, 877, 878, 896, 896, 898, 898, 898, 900, 900, 900,
    901, 901, 902, 903, 905, 905, 906, 910, 910, 910, 910, 919, 919, 919, 921, 922, 922, 923, 923, 924, 924, 925, 927, 927,
    931, 935, 936, 936, 938, 941, 956, 957, 958, 959, 960, 963, 964, 966, 969, 970, 970, 970, 970, 971, 971, 971, 973, 976,
    980, 980, 982, 985, 986, 988, 989, 991, 991, 993, 993, 993, 993, 993, 994, 995, 996, 999, 1000, 1003, 1005, 1007, 1008, 1008,
    1010, 1011, 1012, 1013, 1017, 1017, 1019, 1022, 1022, 1024, 1026, 1027, 1029, 1032, 1035, 1038, 1039, 1041, 1041, 1043, 1045, 1046, 1047, 1048,
    1050, 1051, 1053, 1054, 1055, 1058, 1058, 1058, 1060, 1060, 1061, 1061, 1062, 1064, 1065, 1068, 1070, 1072, 1075, 1076, 1078, 1080, 1080, 1081,
    1082, 1082, 1082, 1084, 1084, 1085, 1086, 1088, 1089, 1090, 1090, 1090, 1090, 1092, 1094, 1094, 1096, 1096, 1096, 1101, 1104, 1104, 1104, 1105,
    1106, 1106, 1107, 1107, 1109, 1109, 1111, 1111, 1111, 1111, 1113, 1115, 1117, 1118, 1118, 1120, 1121, 1124, 1124, 1124, 1130, 1131, 1135, 1138,
    1139, 1139, 1140, 1143, 1143, 1143, 1145, 1146, 1148, 1149, 1150, 1151, 1151, 1154, 1154, 1155, 1157, 1158, 1159, 1159, 1169, 1170, 1172, 1174,
    1174, 1175, 1177, 1178, 1178, 1178, 1179, 1180, 1184, 1185, 1187, 1190, 1192, 1193, 1193, 1194, 1194, 1197, 1199, 1201, 1202, 1203, 1204, 1204,
    1204, 1205, 1205, 1205, 1205, 1210, 1237, 1239, 1241, 1243, 1248, 1249, 1249, 1249, 1250, 1250, 1252, 1254, 1255, 1259, 1260, 1260, 1261, 1264,
    1265, 1266, 1267, 1270, 1271, 1273, 1274, 1276, 1276, 1278, 1279, 1280, 1281, 1281, 1282, 1287, 1288, 1293, 1296, 1296, 1296, 1296, 1307, 1308,
    1309, 1310, 1311, 1311, 1312, 1313, 1314, 1315, 1316, 1316, 1316, 1317, 1319, 1338, 1339, 1341, 1342, 1344, 1350, 1352, 1354, 1354, 1355, 1355,
    1356, 1358, 1360, 1362, 1363, 1364, 1364, 1368, 1370, 1371, 1372, 1375, 1375, 1377, 1378, 1381, 1381, 1383, 1384, 1384, 1385, 1386, 1386, 1387,
    1387, 1387, 1387, 1388, 1389, 1391, 1393, 1394, 1394, 1395, 1396, 1398, 1399, 1399, 1399, 1399, 1399, 1404, 1406, 1406, 1409, 1409, 1409, 1409,
    1411, 1412, 1412, 1415, 1416, 1417, 1421, 1421, 1423, 1425, 1426, 1428, 1432, 1435, 1436, 1437, 1440, 1441, 1442, 1443, 1447, 1449, 1449, 1450,
    1450, 1451, 1452, 1453, 1455, 1456, 1456, 1459, 1461, 1462, 1464, 1464, 1465, 1468, 1470, 1471, 1471, 1472, 1474, 1477, 1478, 1479, 1479, 1481,
    1482, 1484, 1485, 1485, 1487, 1488, 1490, 1493, 1494, 1495, 1495, 1496, 1497, 1500, 1501, 1502, 1503, 1505, 1509, 1510, 1510, 1511, 1511, 1512,
    1513, 1514, 1515, 1521, 1524, 1525, 1525, 1528, 1528, 1528, 1531, 1531, 1533, 1533, 1535, 1541, 1542, 1542, 1543, 1544, 1544, 1544, 1544, 1544,
    1545, 1547, 1548, 1549, 1551, 1551, 1553, 1554, 1556, 1558, 1559, 1564, 1564, 1564, 1566, 1569, 1571, 1573, 1573, 1574, 1574, 1575, 1575, 1577,
    1582, 1584, 1584, 1585, 1585, 1586, 1586, 1590, 1590, 1591, 1595, 1597, 1599, 1601, 1602, 1603, 1605, 1605, 1606, 1607, 1607, 1607, 1622, 1625,
    1626, 1627, 1629, 1630, 1632, 1635, 1635, 1638, 1638, 1639, 1640, 1641, 1642, 1646, 1647, 1648, 1648, 1649, 1652, 1654, 1654, 1655, 1655, 1658,
    1658, 1658, 1660, 1660, 1661, 1661, 1661, 1661, 1662, 1662, 1662, 1663, 1663, 1663, 1665, 1665, 1668, 1668, 1669, 1672, 1673, 1674, 1674, 1675,
    1677, 1677, 1679, 1681, 1682, 1682, 1684, 1685, 1688, 1688, 1690, 1691, 1692, 1695, 1695, 1696, 1696, 1697, 1697, 1699, 1701, 1722, 1723, 1729,
    1730, 1731, 1735, 1738, 1740, 1741, 1743, 1746, 1748, 1749, 1749, 1749, 1749, 1749, 1751, 1755, 1764, 1765, 1765, 1767, 1772, 1773, 1777, 1780,
    1780, 1780, 1781, 1782, 1786, 1787, 1787, 1787, 1789, 1790, 1792, 1794, 1796, 1796, 1796, 1798, 1798, 1798, 1800, 1803, 1804, 1807, 1807, 1807,
    1808, 1808, 1810, 1811, 1812, 1812, 1812, 1813, 1815, 1815, 1819, 1820, 1821, 1822, 1822, 1830, 1832, 1833, 1835, 1835, 1836, 1839, 1840, 1841,
    1842, 1842, 1842, 1842, 1843, 1845, 1848, 1850, 1850, 1850, 1853, 1855, 1855, 1857, 1859, 1859, 1860, 1862, 1862, 1862, 1863, 1863, 1865, 1865,
    1866, 1867, 1869, 1870, 1885, 1890, 1890, 1891, 1894, 1897, 1899, 1900, 1901, 1903, 1903, 1904, 1907, 1908, 1912, 1913, 1914, 1915, 1915, 1916,
    1916, 1916, 1916, 1918, 1919, 1922, 1922, 1923, 1925, 1926, 1926, 1929, 1930, 1932, 1934, 1936, 1936, 1936, 1936, 1937, 1937, 1938, 1941, 1947,
    1947, 1950, 1951, 1952, 1955, 1957, 1958, 1959, 1961, 1961, 1962, 1963, 1964, 1965, 1965, 1967, 1967, 1967, 1967, 1967, 1968, 1968, 1969, 1970,
    1970, 1971, 1973, 1974, 1974, 1975, 1975, 1978, 1979, 1979, 1980, 1983, 1983, 1983, 1984, 1984, 1985, 1985, 1988, 1989, 1994, 1996, 1996, 1999,
    2000, 2001, 2001, 2001, 2012, 2016, 2018, 2022, 2023, 2024, 2026, 2027, 2029, 2030, 2032, 2032, 2033, 2033, 2037, 2038, 2039, 2040, 2040, 2041,
    2042, 2044, 2047, 2047, 2048, 2049, 2050, 2050, 2052, 2054, 2055, 2056, 2058, 2061, 2063, 2065, 2065, 2067, 2067, 2067, 2069, 2069, 2069, 2071,
    2072, 2078, 2081, 2092, 2094, 2095, 2098, 2102, 2104, 2106, 2106, 2108, 2108, 2108, 2108, 2108, 2108, 2115, 2118, 2118, 2121, 2122, 2123, 2123,
    2125, 2125, 2126, 2132, 2133, 2134, 2134, 2135, 2136, 2136, 2141, 2144, 2144, 2147, 2148, 2149, 2155, 2156, 2156, 2157, 2157, 2160, 2162, 2163,
    2164, 2166, 2168, 2170, 2170, 2176, 2180, 2181, 2181, 2181, 2181, 2183, 2183, 2186, 2190, 2190, 2194, 2195, 2195, 2198, 2198, 2199, 2200, 2200,
    2200, 2204, 2205, 2206, 2209, 2211, 2213, 2218, 2222, 2225, 2232, 2232, 2232, 2236, 2237, 2239, 2239, 2239, 2240, 2240, 2242, 2243, 2246, 2246,
    2246, 2246, 2246, 2247, 2248, 2255, 2256, 2257, 2259, 2261, 2261, 2261, 2262, 2262, 2262, 2265, 2266, 2267, 2268, 2268, 2268, 2270, 2271, 2273,
    2275, 2275, 2278, 2278, 2280, 2281, 2282, 2285, 2288, 2291, 2292, 2293, 2296, 2301, 2303, 2306, 2307, 2309, 2311, 2312, 2313, 2313, 2313, 2313,
    2315, 2316, 2317, 2317, 2320, 2322, 2324, 2324, 2327, 2328, 2328, 2329, 2330, 2334, 2334, 2335, 2335, 2337, 2338, 2338, 2338, 2338, 2339, 2339,
    2340, 2341, 2345, 2346, 2350, 2351, 2351, 2352, 2352, 2352, 2353, 2355, 2355, 2356, 2357, 2358, 2360, 2362, 2362, 2363, 2367, 2369, 2373, 2376,
    2376, 2377, 2379, 2379, 2380, 2382, 2385, 2385, 2385, 2385, 2387, 2387, 2387, 2388, 2389, 2390, 2392, 2392, 2392, 2394, 2395, 2397, 2399, 2406,
    2407, 2407, 2408, 2408, 2409, 2411, 2412, 2414, 2417, 2417, 2417, 2419, 2420, 2422, 2422, 2425, 2425, 2427, 2428, 2430, 2430, 2430, 2435, 2436,
    2437, 2438, 2438, 2439, 2439, 2439, 2442, 2443, 2443, 2444, 2444, 2445, 2447, 2447, 2447, 2449, 2450, 2453, 2456, 2456, 2457, 2459, 2464, 2464,
    2464, 2464, 2465, 2466, 2466, 2468, 2468, 2470, 2470, 2470, 2472, 2475, 2479, 2481, 2484, 2485, 2486, 2488, 2489, 2490, 2491, 2492, 2494, 2494,
    2495, 2495, 2496, 2497, 2501, 2501, 2504, 2504, 2505, 2507, 2508, 2508, 2508, 2508, 2508, 2511, 2513, 2515, 2516, 2517, 2517, 2519, 2520, 2521,
    2524, 2526, 2527, 2527, 2528, 2530, 2530, 2530, 2534, 2536, 2539, 2541, 2543, 2543, 2543, 2543, 2543, 2545, 2546, 2547, 2547, 2547, 2548, 2555,
    2555, 2555, 2555, 2556, 2557, 2558, 2558, 2559, 2563, 2564, 2564, 2566, 2566, 2567, 2570, 2573, 2574, 2574, 2574, 2574, 2576, 2577, 2583, 2585,
    2586, 2586, 2586, 2587, 2587, 2587, 2588, 2590, 2590, 2592, 2592, 2593, 2593, 2595, 2596, 2597, 2597, 2601, 2603, 2603, 2604, 2604, 2605, 2605,
    2608, 2609, 2610, 2612, 2612, 2615, 2615, 2616, 2617, 2619, 2620, 2620, 2623, 2626, 2628, 2628, 2628, 2629, 2632, 2633, 2634, 2634, 2638, 2638,
    2642, 2643, 2649, 2650, 2651, 2652, 2654, 2655, 2662, 2662, 2664, 2667, 2667, 2669, 2670, 2672, 2672, 2672, 2674, 2674, 2674, 2675, 2676, 2679,
    2682, 2684, 2686, 2687, 2688, 2689, 2690, 2691, 2691, 2692, 2692, 2698, 2699, 2700, 2701, 2701, 2701, 2704, 2707, 2709, 2709, 2709, 2709, 2717,
    2723, 2724, 2725, 2725, 2729, 2730, 2731, 2732, 2734, 2734, 2734, 2734, 2736, 2737, 2737, 2738, 2741, 2742, 2747, 2757, 2758, 2762, 2766, 2766,
    2768, 2770, 2772, 2774, 2776, 2777, 2779, 2779, 2779, 2780, 2782, 2782, 2786, 2786, 2786, 2786, 2788, 2789, 2790, 2791, 2792, 2792, 2793, 2797,
    2797, 2798, 2798, 2799, 2801, 2803, 2806, 2810, 2811, 2813, 2816, 2817, 2818, 2818, 2819, 2820, 2822, 2826, 2827, 2828, 2829, 2830, 2831, 2835,
    2840, 2840, 2841, 2841, 2845, 2846, 2847, 2850, 2852, 2852, 2854, 2854, 2855, 2857, 2859, 2861, 2862, 2863, 2869, 2870, 2871, 2872, 2873, 2876,
    2877, 2878, 2879, 2880, 2880, 2882, 2886, 2889, 2890, 2892, 2893, 2896, 2896, 2896, 2897, 2897, 2898, 2899, 2901, 2901, 2903, 2907, 2907, 2908,
    2911, 2914, 2917, 2918, 2919, 2920, 2921, 2923, 2925, 2926, 2931, 2933, 2934, 2934, 2935, 2939, 2940, 2941, 2942, 2942, 2943, 2946, 2947, 2947,
    2952, 2952, 2954, 2954, 2957, 2957, 2960, 2961, 2961, 2963, 2963, 2966, 2969, 2972, 2973, 2976, 2976, 2976, 2979, 2979, 2979, 2979, 2982, 2984,
    2984, 2986, 2987, 2988, 2988, 2988, 2988, 2989, 2989, 2989, 2990, 2991, 2994, 2994, 2997, 2998, 3000, 3000, 3001, 3003, 3003, 3004, 3004, 3004,
    3004, 3004, 3004, 3004, 3009, 3009, 3011, 3014, 3017, 3017, 3018, 3019, 3020, 3023, 3024, 3027, 3027, 3028, 3031, 3034, 3036, 3038, 3039, 3043,
    3046, 3047, 3048, 3050, 3058, 3059, 3061, 3063, 3064, 3067, 3067, 3067, 3068, 3070, 3070, 3075, 3076, 3077, 3078, 3080, 3080, 3081, 3081, 3081,
    3082, 3082, 3083, 3085, 3085, 3085, 3086, 3088, 3091, 3091, 3091, 3098, 3100, 3100, 3100, 3100, 3102, 3102, 3103, 3104, 3111, 3112, 3112, 3113,
    3118, 3121, 3121, 3123, 3124, 3124, 3126, 3129, 3131, 3132, 3134, 3134, 3135, 3136, 3138, 3141, 3144, 3146, 3146, 3149, 3149, 3150, 3150, 3151,
    3151, 3154, 3156, 3156, 3159, 3161, 3162, 3163, 3170, 3171, 3171, 3171, 3172, 3173, 3175, 3175, 3175, 3178, 3178, 3178, 3178, 3181, 3181, 3182,
    3182, 3184, 3184, 3184, 3184, 3186, 3187, 3187, 3188, 3188, 3189, 3190, 3190, 3191, 3191, 3191, 3192, 3192, 3194, 3196, 3197, 3198, 3200, 3201,
    3206, 3206, 3207, 3209, 3211, 3211, 3212, 3212, 3220, 3222, 3223, 3224, 3224, 3227, 3230, 3231, 3233, 3233, 3233, 3235, 3235, 3238, 3241, 3241,
    3251, 3254, 3255, 3257, 3261, 3262, 3263, 3264, 3264, 3265, 3267, 3268, 3272, 3272, 3272, 3273, 3276, 3276, 3278, 3281, 3284, 3285, 3286, 3286,
    3286, 3286, 3287, 3289, 3291, 3291, 3291, 3292, 3293, 3295, 3296, 3297, 3300, 3300, 3301, 3301, 3301, 3301, 3301, 3302, 3303, 3304, 3313, 3314,
    3315, 3317, 3318, 3319, 3319, 3322, 3326, 3326, 3327, 3331, 3331, 3332, 3332, 3333, 3333, 3335, 3338, 3339, 3341, 3343, 3344, 3344, 3344, 3346,
    3346, 3349, 3350, 3351, 3354, 3357, 3357, 3358, 3359, 3363, 3365, 3367, 3369, 3372, 3375, 3375, 3380, 3382, 3382, 3384, 3386, 3391, 3394, 3394,
    3396, 3397, 3397, 3398, 3398, 3398, 3399, 3402, 3402, 3403, 3404, 3404, 3406, 3407, 3408, 3409, 3410, 3410, 3411, 3413, 3413, 3415, 3416, 3418,
    3418, 3420, 3420, 3425, 3425, 3428, 3428, 3430, 3431, 3434, 3434, 3434, 3434, 3434, 3435, 3435, 3435, 3436, 3437, 3437, 3438, 3440, 3440, 3440,
    3441, 3443, 3446, 3448, 3448, 3449, 3452, 3454, 3456, 3459, 3460, 3462, 3465, 3468, 3468, 3470, 3470, 3470, 3473, 3474, 3474, 3474, 3477, 3478,
    3478, 3478, 3481, 3481, 3481, 3481, 3482, 3484, 3487, 3487, 3489, 3496, 3498, 3498, 3500, 3501, 3502, 3504, 3507, 3519, 3520, 3520, 3520, 3522,
    3523, 3523, 3525, 3525, 3526, 3527, 3531, 3533, 3533, 3537, 3538, 3538, 3540, 3541, 3543, 3546, 3548, 3551, 3552, 3553, 3556, 3558, 3559, 3559,
    3561, 3562, 3564, 3565, 3565, 3566, 3566, 3568, 3569, 3571, 3571, 3572, 3572, 3573, 3575, 3575, 3575, 3575, 3578, 3578, 3578, 3579, 3579, 3579,
    3581, 3582, 3582, 3582, 3587, 3589, 3590, 3591, 3594, 3597, 3598, 3599, 3603, 3607, 3607, 3609, 3612, 3617, 3620, 3627, 3629, 3629, 3630, 3632,
    3632, 3632, 3633, 3633, 3633, 3633, 3633, 3639, 3640, 3641, 3644, 3645, 3645, 3650, 3650, 3650, 3652, 3654, 3654, 3656, 3658, 3660, 3660, 3662,
    3665, 3665, 3666, 3667, 3669, 3672, 3672, 3674, 3674, 3674, 3677, 3677, 3677, 3678, 3679, 3680, 3680, 3682, 3682, 3682, 3683, 3684, 3687, 3687,
    3688, 3688, 3692, 3695, 3698, 3700, 3701, 3701, 3703, 3704, 3706, 3707, 3709, 3717, 3719, 3722, 3722, 3723, 3723, 3724, 3724, 3725, 3727, 3727,
    3728, 3728, 3728, 3732, 3733, 3733, 3735, 3735, 3735, 3738, 3738, 3740, 3742, 3747, 3749, 3752, 3754, 3756, 3758, 3758, 3758, 3759, 3763, 3764,
    3765, 3766, 3767, 3768, 3772, 3774, 3776, 3778, 3778, 3781, 3783, 3784, 3785, 3786, 3788, 3789, 3789, 3789, 3790, 3792, 3793, 3796, 3797, 3798,
    3799, 3801, 3803, 3803, 3803, 3803, 3805, 3806, 3806, 3807, 3808, 3808, 3810, 3810, 3810, 3810, 3811, 3812, 3813, 3814, 3815, 3815, 3816, 3816,
    3817, 3817, 3821, 3821, 3821, 3821, 3826, 3828, 3831, 3833, 3835, 3835, 3835, 3839, 3841, 3842, 3844, 3844, 3844, 3844, 3845, 3850, 3858, 3860,
    3862, 3863, 3885, 3887, 3887, 3888, 3889, 3891, 3892, 3895, 3895, 3895, 3895, 3897, 3899, 3900, 3900, 3900, 3901, 3901, 3901, 3902, 3902, 3903,
    3904, 3905, 3905, 3905, 3905, 3906, 3907, 3909, 3911, 3913, 3916, 3918, 3919, 3919, 3922, 3924, 3925, 3928, 3929, 3932, 3933, 3935, 3935, 3935,
    3940, 3941, 3944, 3945, 3947, 3948, 3950, 3950, 3951, 3953, 3954, 3955, 3955, 3955, 3955, 3955, 3958, 3959, 3960, 3962, 3963, 3965, 3969, 3970,
    3970, 3971, 3973, 3975, 3976, 3976, 3978, 3978, 3979, 3980, 3981, 3982, 3983, 3983, 3985, 3987, 3990, 3992, 3992, 3992, 3993, 3993, 3993, 3995,
    3995, 3995, 3996, 3997, 3999, 4000, 4001, 4003, 4003, 4004, 4004, 4004, 4005, 4006, 4006, 4007, 4007, 4007, 4007, 4007, 4009, 4011, 4013, 4014,
    4015, 4019, 4021, 4023, 4025, 4026, 4026, 4026, 4026, 4029, 4031, 4031, 4032, 4034, 4036, 4036, 4037, 4038, 4038, 4040, 4041, 4043, 4045, 4046,
    4047, 4047, 4047, 4049, 4051, 4051, 4051, 4051, 4053, 4055, 4056, 4056, 4057, 4060, 4060, 4061, 4062, 4063, 4063, 4065, 4065, 4067, 4068, 4069,
    4070, 4071, 4071, 4073, 4074, 4077, 4081, 4082, 4084, 4085, 4085, 4086, 4087, 4090, 4108, 4109, 4110, 4111, 4112, 4118, 4120, 4120, 4122, 4123,
    4123, 4123, 4125, 4125, 4128, 4129, 4135, 4138, 4141, 4142, 4144, 4144, 4144, 4144, 4145, 4146, 4148, 4150, 4152, 4152, 4152, 4153, 4153, 4154,
    4154, 4155, 4156, 4157, 4158, 4160, 4163, 4164, 4166, 4166, 4169, 4169, 4170, 4175, 4176, 4179, 4181, 4183, 4183, 4183, 4183, 4184, 4185, 4186,
    4187, 4188, 4189, 4191, 4198, 4198, 4198, 4198, 4199, 4201, 4215, 4215, 4216, 4216, 4224, 4224, 4228, 4229, 4233, 4233, 4233, 4233, 4233, 4235,
    4236, 4237, 4237, 4239, 4241, 4243, 4244, 4245, 4247, 4247, 4248, 4250, 4251, 4253, 4253, 4258, 4259, 4260, 4261, 4261, 4261, 4262, 4262, 4262,
    4262, 4262, 4263, 4263, 4265, 4265, 4265, 4265, 4267, 4271, 4271, 4272, 4274, 4274, 4275, 4275, 4279, 4281, 4282, 4282, 4283, 4283, 4283, 4285,
    4285, 4287, 4288, 4288, 4288, 4289, 4290, 4291, 4293, 4293, 4294, 4295, 4295, 4296, 4297, 4301, 4301, 4302, 4302, 4303, 4308, 4308, 4309, 4309,
    4313, 4314, 4315, 4317, 4320, 4321, 4323, 4326, 4329, 4329, 4330, 4331, 4331, 4333, 4334, 4335, 4336, 4338, 4339, 4341, 4341, 4342, 4342, 4342,
    4343, 4343, 4345, 4346, 4347, 4348, 4349, 4350, 4350, 4351, 4352, 4354, 4354, 4355, 4359, 4359, 4362, 4363, 4364, 4365, 4366, 4367, 4368, 4368,
    4370, 4370, 4371, 4372, 4376, 4377, 4379, 4381, 4382, 4383, 4383, 4385, 4386, 4386, 4389, 4390, 4391, 4393, 4395, 4395, 4395, 4397, 4400, 4404,
    4407, 4408, 4408, 4408, 4409, 4411, 4411, 4411, 4413, 4415, 4417, 4420, 4420, 4422, 4423, 4424, 4427, 4434, 4436, 4436, 4437, 4438, 4440, 4441,
    4443, 4444, 4448, 4449, 4450, 4450, 4451, 4452, 4453, 4457, 4458, 4460, 4460, 4463, 4467, 4467, 4468, 4470, 4471, 4474, 4478, 4479, 4491, 4491,
    4491, 4494, 4499, 4499, 4500, 4502, 4502, 4505, 4507, 4507, 4512, 4512, 4514, 4515, 4516, 4517, 4518, 4522, 4522, 4526, 4529, 4529, 4531, 4531,
    4533, 4533, 4534, 4534, 4535, 4538, 4538, 4542, 4543, 4543, 4547, 4548, 4549, 4551, 4553, 4553, 4554, 4555, 4555, 4555, 4556, 4561, 4561, 4563,
    4564, 4564, 4569, 4569, 4569, 4571, 4573, 4578, 4579, 4582, 4584, 4585, 4586, 4587, 4588, 4588, 4590, 4590, 4592, 4594, 4595, 4596, 4596, 4598,
    4599, 4599, 4599, 4600, 4601, 4602, 4606, 4607, 4608, 4612, 4614, 4614, 4614, 4616, 4618, 4619, 4620, 4624, 4626, 4626, 4626, 4630, 4630, 4631,
    4631, 4632, 4637, 4638, 4638, 4640, 4641, 4641, 4641, 4645, 4648, 4651, 4651, 4651, 4654, 4655, 4655, 4655, 4656, 4658, 4660, 4663, 4663, 4666,
    4679, 4681, 4683, 4685, 4685, 4686, 4688, 4691, 4696, 4696, 4696, 4696, 4696, 4697, 4699, 4699, 4699, 4702, 4704, 4705, 4705, 4705, 4708, 4709,
    4712, 4713, 4716, 4716, 4718, 4719, 4719, 4722, 4722, 4723, 4723, 4726, 4728, 4730, 4730, 4731, 4733, 4734, 4735, 4735, 4735, 4736, 4737, 4737,
    4739, 4741, 4741, 4743, 4744, 4746, 4747, 4747, 4748, 4749, 4752, 4755, 4756, 4759, 4759, 4759, 4760, 4762, 4762, 4762, 4763, 4764, 4764, 4766,
    4766, 4768, 4768, 4769, 4769, 4775, 4776, 4776, 4777, 4777, 4777, 4778, 4778, 4781, 4781, 4782, 4783, 4783, 4783, 4784, 4786, 4786, 4841, 4844,
    4846, 4846, 4848, 4852, 4853, 4858, 4858, 4858, 4861, 4862, 4864, 4865, 4865, 4865, 4868, 4869, 4874, 4875, 4877, 4879, 4879, 4879, 4880, 4884,
    4886, 4886, 4887, 4887, 4887, 4888, 4889, 4891, 4892, 4893, 4894, 4896, 4897, 4901, 4901, 4901, 4903, 4903, 4907, 4908, 4912, 4917, 4918, 4918,
    4919, 4920, 4921, 4921, 4924, 4924, 4925, 4926, 4930, 4933, 4942, 4944, 4945, 4946, 4947, 4948, 4949, 4951, 4952, 4953, 4955, 4957, 4958, 4960,
    4962, 4962, 4962, 4964, 4965, 4973, 4974, 4975, 4976, 4979, 4980, 4981, 4988, 4988, 4988, 4989, 4991, 4991, 4992, 4997, 4998, 4998, 4998, 4999,
    4999, 4999, 5000, 5000, 5001, 5001, 5003, 5004, 5004, 5005, 5006, 5006, 5006, 5009, 5010, 5011, 5012, 5014, 5015, 5018, 5023, 5024, 5026, 5027,
    5028, 5028, 5030, 5032, 5033, 5035, 5035, 5037, 5039, 5040, 5040, 5042, 5043, 5043, 5043, 5043, 5044, 5045, 5046, 5047, 5048, 5050, 5052, 5053,
    5057, 5058, 5060, 5062, 5063, 5063, 5064, 5064, 5064, 5064, 5068, 5069, 5071, 5076, 5077, 5077, 5077, 5079, 5079, 5079, 5079, 5080, 5081, 5081,
    5083, 5094, 5098, 5099, 5102, 5109, 5110, 5112, 5112, 5112, 5113, 5113, 5115, 5115, 5116, 5116, 5116, 5116, 5117, 5119, 5120, 5121, 5122, 5122,
    5122, 5125, 5125, 5127, 5127, 5129, 5129, 5132, 5134, 5136, 5136, 5138, 5139, 5140, 5141, 5141, 5141, 5142, 5142, 5142, 5143, 5144, 5145, 5145,
    5145, 5148, 5150, 5152, 5154, 5154, 5155, 5155, 5156, 5156, 5157, 5159, 5159, 5159, 5160, 5160, 5162, 5162, 5164, 5165, 5166, 5167, 5167, 5167,
    5179, 5185, 5185, 5188, 5190, 5191, 5191, 5192, 5196, 5197, 5197, 5200, 5201, 5203, 5204, 5206, 5206, 5211, 5213, 5213, 5213, 5214, 5216, 5216,
    5219, 5220, 5222, 5224, 5227, 5228, 5229, 5232, 5232, 5235, 5235, 5235, 5235, 5237, 5240, 5241, 5241, 5243, 5244, 5244, 5245, 5246, 5249, 5250,
    5250, 5251, 5252, 5255, 5259, 5271, 5271, 5271, 5272, 5273, 5274, 5274, 5276, 5276, 5276, 5277, 5277, 5281, 5281, 5282, 5283, 5284, 5285, 5285,
    5289, 5290, 5293, 5293, 5294, 5297, 5297, 5298, 5303, 5304, 5304, 5304, 5306, 5306, 5306, 5312, 5316, 5319, 5319, 5319, 5326, 5326, 5327, 5330,
    5332, 5334, 5335, 5337, 5338, 5339, 5339, 5340, 5341, 5344, 5345, 5346, 5351, 5353, 5356, 5358, 5363, 5365, 5368, 5369, 5370, 5370, 5371, 5372,
    5375, 5376, 5379, 5379, 5379, 5380, 5381, 5382, 5383, 5384, 5385, 5400, 5403, 5403, 5403, 5404, 5404, 5405, 5408, 5408, 5409, 5410, 5411, 5412,
    5412, 5414, 5414, 5415, 5416, 5416, 5417, 5418, 5419, 5419, 5420, 5423, 5423, 5423, 5425, 5425, 5425, 5425, 5425, 5428, 5431, 5432, 5432, 5434,
    5436, 5436, 5439, 5439, 5443, 5444, 5446, 5447, 5450, 5451, 5454, 5455, 5457, 5459, 5459, 5461, 5461, 5461, 5463, 5464, 5465, 5467, 5468, 5468,
    5468, 5470, 5471, 5471, 5472, 5473, 5475, 5476, 5476, 5477, 5483, 5486, 5487, 5488, 5490, 5493, 5494, 5495, 5495, 5495, 5498, 5501, 5504, 5505,
    5505, 5506, 5511, 5511, 5511, 5512, 5515, 5517, 5518, 5518, 5520, 5521, 5523, 5523, 5524, 5525, 5526, 5528, 5528, 5530, 5532, 5532, 5532, 5533,
    5533, 5533, 5533, 5535, 5537, 5538, 5539, 5539, 5539, 5540, 5541, 5543, 5544, 5546, 5547, 5548, 5548, 5555, 5556, 5556, 5557, 5559, 5566, 5567,
    5567, 5568, 5569, 5575, 5577, 5580, 5580, 5581, 5582, 5582, 5582, 5583, 5583, 5583, 5584, 5588, 5590, 5596, 5598, 5598, 5599, 5600, 5601, 5603,
    5609, 5610, 5610, 5610, 5614, 5616, 5618, 5623, 5624, 5627, 5627, 5630, 5630, 5632, 5633, 5635, 5638, 5640, 5643, 5645, 5646, 5646, 5646, 5646,
    5651, 5652, 5666, 5667, 5668, 5669, 5670, 5671, 5672, 5674, 5676, 5679, 5681, 5684, 5686, 5688, 5690, 5691, 5693, 5695, 5696, 5698, 5699, 5699,
    5699, 5702, 5704, 5704, 5707, 5708, 5709, 5711, 5711, 5711, 5712, 5712, 5712, 5715, 5716, 5719, 5720, 5723, 5723, 5725, 5725, 5725, 5725, 5727,
    5727, 5729, 5730, 5731, 5732, 5737, 5738, 5738, 5739, 5742, 5742, 5742, 5742, 5743, 5743, 5745, 5749, 5749, 5750, 5753, 5755, 5755, 5759, 5761,
    5761, 5761, 5762, 5763, 5763, 5763, 5763, 5763, 5767, 5768, 5770, 5770, 5770, 5770, 5771, 5771, 5771, 5772, 5775, 5777, 5779, 5785, 5787, 5789,
    5791, 5793, 5795, 5796, 5797, 5797, 5798, 5799, 5799, 5799, 5801, 5801, 5802, 5802, 5802, 5802, 5802, 5803, 5803, 5804, 5804, 5805, 5805, 5805,
    5810, 5810, 5812, 5816, 5817, 5819, 5821, 5824, 5824, 5828, 5830, 5834, 5835, 5849, 5850, 5850, 5853, 5853, 5853, 5853, 5853, 5853, 5854, 5855,
    5855, 5855, 5855, 5856, 5858, 5858, 5858, 5858, 5858, 5859, 5862, 5864, 5865, 5867, 5868, 5869, 5872, 5873, 5874, 5876, 5877, 5879, 5881, 5886,
    5886, 5886, 5886, 5887, 5888, 5890, 5891, 5892, 5892, 5892, 5895, 5897, 5900, 5901, 5901, 5902, 5915, 5917, 5919, 5925, 5926, 5929, 5929, 5929,
    5933, 5935, 5936, 5936, 5936, 5938, 5939, 5939, 5943, 5943, 5949, 5953, 5953, 5955, 5955, 5957, 5959, 5959, 5960, 5961, 5963, 5964, 5964, 5964,
    5964, 5965, 5965, 5968, 5971, 5973, 5974, 5976, 5977, 5979, 5979, 5982, 5982, 5982, 5982, 5985, 5986, 5987, 5989, 5991, 5992, 5993, 5995, 5995,
    6000, 6002, 6003, 6003, 6005, 6009, 6012, 6012, 6012, 6013, 6013, 6016, 6016, 6016, 6016, 6017, 6018, 6018, 6019, 6020, 6020, 6021, 6021, 6021,
    6022, 6024, 6024, 6024, 6027, 6029, 6033, 6034, 6035, 6035, 6036, 6041, 6044, 6045, 6046, 6049, 6051, 6052, 6053, 6056, 6058, 6058, 6059, 6068,
    6069, 6069, 6075, 6075, 6075, 6075, 6075, 6077, 6079, 6079, 6081, 6084, 6086, 6086, 6087, 6090, 6091, 6093, 6093, 6094, 6098, 6099, 6100, 6103,
    6105, 6105, 6106, 6107, 6110, 6111, 6111, 6114, 6115, 6115, 6116, 6118, 6122, 6124, 6124, 6128, 6132, 6132, 6133, 6145, 6146, 6146, 6158, 6162,
    6163, 6163, 6163, 6165, 6168, 6170, 6172, 6172, 6174, 6174, 6174, 6175, 6175, 6175, 6175, 6175, 6176, 6176, 6177, 6179, 6180, 6181, 6182, 6183,
    6185, 6186, 6187, 6190, 6190, 6191, 6193, 6193, 6194, 6195, 6195, 6195, 6196, 6200, 6200, 6201, 6204, 6204, 6206, 6208, 6208, 6209, 6210, 6211,
    6212, 6214, 6214, 6214, 6217, 6218, 6219, 6220, 6222, 6223, 6223, 6225, 6228, 6236, 6236, 6237, 6240, 6241, 6242, 6242, 6244, 6245, 6245, 6246,
    6246, 6248, 6250, 6250, 6251, 6251, 6257, 6258, 6258, 6260, 6260, 6263, 6265, 6266, 6266, 6269, 6270, 6271, 6271, 6272, 6272, 6272, 6273, 6273,
    6277, 6279, 6282, 6286, 6289, 6289, 6289, 6290, 6290, 6292, 6292, 6293, 6293, 6296, 6297, 6297, 6297, 6297, 6300, 6301, 6301, 6303, 6304, 6304,
    6305, 6308, 6312, 6313, 6314, 6314, 6314, 6315, 6315, 6319, 6321, 6323, 6324, 6328, 6328, 6330, 6333, 6336, 6337, 6339, 6339, 6340, 6340, 6340,
    6341, 6341, 6341, 6341, 6344, 6346, 6346, 6346, 6349, 6350, 6355, 6356, 6357, 6357, 6359, 6360, 6361, 6364, 6364, 6365, 6365, 6366, 6369, 6370,
    6370, 6372, 6372, 6372, 6372, 6372, 6375, 6376, 6377, 6378, 6388, 6396, 6396, 6396, 6399, 6399, 6400, 6401, 6405, 6406, 6408, 6408, 6410, 6411,
    6412, 6413, 6414, 6414, 6415, 6415, 6415, 6415, 6416, 6420, 6420, 6422, 6425, 6426, 6429, 6429, 6430, 6431, 6433, 6433, 6433, 6435, 6435, 6435,
    6435, 6438, 6439, 6440, 6442, 6442, 6442, 6444, 6445, 6447, 6447, 6447, 6448, 6449, 6450, 6453, 6454, 6457, 6458, 6463, 6464, 6467, 6467, 6468,
    6468, 6469, 6469, 6470, 6473, 6475, 6479, 6481, 6485, 6492, 6492, 6492, 6493, 6493, 6494, 6494, 6499, 6500, 6501, 6503, 6504, 6505, 6506, 6506,
    6506, 6507, 6507, 6507, 6511, 6513, 6514, 6514, 6514, 6516, 6518, 6518, 6522, 6522, 6522, 6524, 6527, 6527, 6528, 6529, 6529, 6531, 6533, 6534,
    6534, 6534, 6536, 6536, 6537, 6537, 6537, 6538, 6540, 6541, 6545, 6546, 6546, 6547, 6549, 6551, 6552, 6553, 6558, 6561, 6562, 6563, 6564, 6567,
    6573, 6573, 6573, 6574, 6574, 6574, 6578, 6580, 6582, 6582, 6582, 6585, 6586, 6586, 6586, 6588, 6595, 6596, 6597, 6598, 6599, 6601, 6601, 6601,
    6601, 6601, 6603, 6603, 6604, 6607, 6610, 6613, 6615, 6617, 6621, 6622, 6624, 6625, 6626, 6626, 6627, 6631, 6632, 6632, 6635, 6636, 6637, 6637,
    6638, 6640, 6643, 6643, 6643, 6646, 6648, 6648, 6653, 6656, 6659, 6662, 6665, 6667, 6669, 6669, 6670, 6671, 6672, 6672, 6673, 6674, 6676, 6677,
    6677, 6681, 6682, 6683, 6683, 6685, 6685, 6688, 6688, 6688, 6690, 6690, 6692, 6697, 6699, 6700, 6701, 6701, 6703, 6705, 6705, 6706, 6706, 6706,
    6706, 6707, 6708, 6711, 6713, 6714, 6717, 6718, 6720, 6720, 6720, 6720, 6721, 6723, 6725, 6726, 6729, 6730, 6734, 6736, 6740, 6740, 6740, 6741,
    6743, 6744, 6747, 6747, 6748, 6750, 6754, 6755, 6757, 6761, 6761, 6762, 6762, 6763, 6765, 6765, 6768, 6768, 6769, 6769, 6770, 6772, 6775, 6776,
    6776, 6776, 6777, 6778, 6785, 6786, 6787, 6789, 6789, 6789, 6790, 6790, 6791, 6793, 6794, 6795, 6796, 6798, 6798, 6800, 6800, 6801, 6801, 6805,
    6805, 6808, 6812, 6812, 6813, 6814, 6817, 6818, 6819, 6821, 6821, 6822, 6823, 6826, 6829, 6832, 6832, 6832, 6833, 6834, 6834, 6835, 6847, 6850,
    6851, 6851, 6852, 6852, 6854, 6854, 6854, 6856, 6860, 6860, 6860, 6860, 6860, 6860, 6861, 6864, 6865, 6866, 6866, 6867, 6869, 6870, 6873, 6873,
    6873, 6876, 6877, 6878, 6879, 6879, 6880, 6882, 6888, 6888, 6891, 6891, 6891, 6892, 6892, 6894, 6894, 6895, 6896, 6899, 6899, 6899, 6902, 6902,
    6902, 6902, 6903, 6903, 6903, 6903, 6903, 6905, 6906, 6907, 6909, 6909, 6909, 6919, 6919, 6922, 6924, 6924, 6925, 6926, 6931, 6931, 6931, 6937,
    6939, 6941, 6941, 6941, 6943, 6952, 6954, 6960, 6961, 6972, 6976, 6977, 6979, 6982, 6983, 6984, 6984, 6984, 6984, 6985, 6985, 6987, 6987, 6989,
    6990, 6991, 6991, 6991, 6992, 6994, 6994, 6995, 6995, 6995, 6995, 6997, 7000, 7000, 7002, 7002, 7003, 7004, 7006, 7006, 7007, 7010, 7012, 7012,
    7012, 7015, 7016, 7020, 7020, 7022, 7022, 7022, 7022, 7023, 7023, 7023, 7023, 7023, 7023, 7025, 7025, 7026, 7027, 7028, 7031, 7031, 7034, 7036,
    7040, 7041, 7045, 7045, 7045, 7045, 7045, 7045, 7047, 7048, 7049, 7050, 7052, 7052, 7055, 7057, 7057, 7059, 7060, 7061, 7061, 7061, 7062, 7062,
    7063, 7065, 7065, 7065, 7066, 7067, 7069, 7070, 7072, 7075, 7076, 7080, 7081, 7083, 7086, 7086, 7086, 7088, 7089, 7089, 7090, 7090, 7092, 7093,
    7095, 7098, 7100, 7103, 7106, 7108, 7108, 7108, 7108, 7108, 7108, 7111, 7113, 7114, 7115, 7115, 7119, 7120, 7121, 7123, 7125, 7125, 7125, 7129,
    7131, 7132, 7132, 7134, 7136, 7137, 7137, 7138, 7139, 7139, 7140, 7143, 7145, 7146, 7146, 7146, 7146, 7147, 7148, 7148, 7150, 7150, 7152, 7154,
    7157, 7164, 7164, 7165, 7166, 7168, 7168, 7171, 7171, 7172, 7172, 7173, 7175, 7177, 7177, 7178, 7180, 7184, 7184, 7184, 7186, 7188, 7191, 7194,
    7195, 7195, 7197, 7199, 7199, 7200, 7201, 7204, 7206, 7206, 7208, 7208, 7211, 7212, 7214, 7216, 7217, 7221, 7222, 7222, 7225, 7226, 7229, 7231,
    7232, 7234, 7234, 7235, 7235, 7238, 7239, 7242, 7244, 7247, 7248, 7254, 7256, 7256, 7257, 7270, 7271, 7274, 7274, 7275, 7276, 7278, 7279, 7279,
    7279, 7281, 7281, 7283, 7283, 7283, 7283, 7285, 7287, 7288, 7289, 7292, 7295, 7295, 7297, 7300, 7302, 7308, 7311, 7315, 7316, 7316, 7317, 7317,
    7319, 7321, 7323, 7324, 7325, 7326, 7328, 7329, 7333, 7337, 7337, 7337, 7338, 7339, 7341, 7342, 7343, 7344, 7345, 7346, 7348, 7349, 7349, 7350,
    7353, 7355, 7355, 7355, 7359, 7361, 7363, 7365, 7369, 7369, 7369, 7370, 7371, 7377, 7379, 7379, 7380, 7382, 7383, 7383, 7389, 7389, 7395, 7395,
    7398, 7400, 7401, 7401, 7401, 7401, 7402, 7402, 7403, 7403, 7408, 7409, 7410, 7410, 7412, 7414, 7415, 7416, 7425, 7426, 7428, 7428, 7429, 7430,
    7431, 7433, 7434, 7434, 7436, 7438, 7439, 7440, 7443, 7445, 7447, 7449, 7453, 7453, 7454, 7457, 7457, 7458, 7462, 7463, 7478, 7478, 7480, 7482,
    7484, 7485, 7485, 7486, 7489, 7489, 7490, 7490, 7493, 7496, 7498, 7498, 7499, 7501, 7501, 7502, 7506, 7506, 7508, 7509, 7510, 7510, 7510, 7514,
    7516, 7516, 7516, 7518, 7520, 7520, 7520, 7520, 7520, 7520, 7522, 7523, 7523, 7525, 7525, 7528, 7530, 7531, 7533, 7533, 7534, 7535, 7536, 7539,
    7541, 7544, 7545, 7546, 7547, 7547, 7548, 7548, 7551, 7555, 7558, 7560, 7560, 7563, 7565, 7565, 7566, 7566, 7566, 7567, 7569, 7569, 7570, 7570,
    7571, 7572, 7573, 7573, 7575, 7577, 7578, 7578, 7585, 7586, 7586, 7586, 7587, 7589, 7592, 7595, 7597, 7597, 7598, 7599, 7599, 7599, 7601, 7602,
    7604, 7604, 7606, 7609, 7612, 7614, 7614, 7616, 7619, 7619, 7619, 7619, 7619, 7620, 7621, 7623, 7626, 7626, 7627, 7630, 7630, 7632, 7632, 7632,
    7633, 7633, 7633, 7635, 7640, 7642, 7643, 7644, 7646, 7649, 7650, 7651, 7655, 7656, 7658, 7662, 7664, 7665, 7668, 7669, 7672, 7673, 7673, 7674,
    7675, 7675, 7675, 7680, 7681, 7684, 7687, 7689, 7690, 7690, 7691, 7693, 7695, 7696, 7697, 7699, 7704, 7704, 7704, 7704, 7704, 7706, 7706, 7709,
    7710, 7711, 7714, 7714, 7715, 7717, 7717, 7719, 7720, 7721, 7722, 7722, 7726, 7727, 7727, 7727, 7727, 7732, 7733, 7733, 7733, 7734, 7735, 7736,
    7738, 7739, 7740, 7742, 7742, 7747, 7751, 7751, 7751, 7752, 7757, 7758, 7759, 7760, 7760, 7760, 7760, 7760, 7761, 7761, 7762, 7764, 7765, 7766,
    7766, 7767, 7768, 7770, 7771, 7773, 7773, 7773, 7776, 7777, 7779, 7780, 7782, 7782, 7785, 7787, 7790, 7791, 7792, 7793, 7793, 7794, 7796, 7798,
    7800, 7803, 7806, 7807, 7809, 7809, 7809, 7811, 7814, 7815, 7816, 7820, 7821, 7821, 7821, 7827, 7828, 7830, 7831, 7833, 7834, 7835, 7837, 7839,
    7844, 7844, 7846, 7849, 7851, 7853, 7855, 7857, 7858, 7859, 7860, 7862, 7865, 7865, 7867, 7867, 7870, 7870, 7871, 7871, 7872, 7874, 7874, 7875,
    7877, 7877, 7877, 7878, 7879, 7880, 7880, 7882, 7883, 7885, 7886, 7886, 7889, 7889, 7891, 7892, 7893, 7893, 7895, 7896, 7898, 7901, 7901, 7901,
    7903, 7904, 7906, 7908, 7910, 7912, 7914, 7916, 7917, 7919, 7919, 7925, 7926, 7927, 7928, 7928, 7930, 7932, 7932, 7933, 7934, 7936, 7936, 7937,
    7938, 7938, 7941, 7944, 7944, 7945, 7946, 7946, 7947, 7948, 7949, 7949, 7950, 7950, 7951, 7952, 7954, 7954, 7954, 7956, 7958, 7961, 7963, 7963,
    7966, 7967, 7970, 7972, 7975, 7977, 7980, 7981, 7981, 7982, 7982, 7983, 7984, 7986, 7989, 7990, 7993, 7994, 7996, 7996, 7996, 7997, 7998, 7998,
    7998, 8000, 8002, 8004, 8004, 8005, 8006, 8006, 8007, 8009, 8010, 8010, 8010, 8011, 8014, 8015, 8015, 8017, 8017, 8017, 8017, 8019, 8020, 8021,
    8021, 8023, 8024, 8030, 8031, 8032, 8034, 8035, 8037, 8038, 8039, 8039, 8041, 8041, 8041, 8043, 8046, 8051, 8053, 8056, 8056, 8056, 8056, 8058,
    8061, 8064, 8067, 8067, 8067, 8069, 8070, 8070, 8070, 8071, 8072, 8072, 8072, 8072, 8074, 8077, 8083, 8083, 8083, 8083, 8084, 8085, 8089, 8090,
    8090, 8092, 8095, 8097, 8098, 8098, 8100, 8100, 8100, 8103, 8104, 8106, 8108, 8110, 8113, 8114, 8114, 8115, 8115, 8116, 8117, 8117, 8118, 8119,
    8122, 8124, 8125, 8125, 8125, 8125, 8127, 8127, 8128, 8131, 8133, 8133, 8136, 8138, 8138, 8138, 8138, 8139, 8140, 8142, 8143, 8147, 8149, 8151,
    8152, 8153, 8154, 8154, 8164, 8164, 8165, 8166, 8166, 8166, 8166, 8173, 8175, 8175, 8176, 8178, 8179, 8185, 8185, 8190, 8192, 8194, 8197, 8199,
    8201, 8205, 8205, 8206, 8206, 8207, 8209, 8211, 8213, 8213, 8213, 8213, 8217, 8217, 8220, 8220, 8222, 8223, 8225, 8226, 8230, 8232, 8235, 8237,
    8237, 8237, 8237, 8238, 8240, 8240, 8240, 8240, 8240, 8241, 8242, 8245, 8246, 8247, 8249, 8251, 8252, 8254, 8254, 8255, 8256, 8257, 8261, 8261,
    8262, 8266, 8268, 8269, 8271, 8273, 8276, 8276, 8279, 8279, 8279, 8279, 8281, 8285, 8288, 8289, 8291, 8293, 8293, 8293, 8293, 8295, 8295, 8296,
    8298, 8301, 8304, 8305, 8305, 8306, 8307, 8309, 8309, 8310, 8310, 8318, 8322, 8327, 8328, 8330, 8330, 8330, 8330, 8333, 8335, 8335, 8336, 8337,
    8339, 8340, 8340, 8343, 8343, 8343, 8343, 8343, 8346, 8346, 8352, 8353, 8356, 8359, 8360, 8361, 8362, 8364, 8364, 8365, 8365, 8365, 8366, 8368,
    8370, 8371, 8372, 8374, 8375, 8377, 8377, 8384, 8385, 8385, 8385, 8386, 8388, 8391, 8392, 8392, 8394, 8395, 8396, 8397, 8399, 8400, 8401, 8404,
    8405, 8405, 8406, 8412, 8413, 8414, 8415, 8415, 8418, 8419, 8420, 8423, 8426, 8428, 8429, 8429, 8430, 8435, 8437, 8437, 8437, 8438, 8438, 8439,
    8439, 8440, 8442, 8446, 8449, 8450, 8452, 8454, 8456, 8456, 8459, 8460, 8460, 8465, 8465, 8466, 8468, 8469, 8471, 8471, 8472, 8473, 8473, 8473,
    8484, 8484, 8485, 8486, 8488, 8489, 8489, 8493, 8496, 8496, 8496, 8497, 8498, 8498, 8499, 8499, 8499, 8500, 8502, 8505, 8506, 8507, 8507, 8508,
    8510, 8513, 8513, 8514, 8516, 8517, 8518, 8518, 8518, 8518, 8519, 8520, 8520, 8524, 8525, 8528, 8528, 8530, 8532, 8532, 8534, 8534, 8536, 8536,
    8536, 8537, 8538, 8538, 8538, 8539, 8540, 8542, 8548, 8550, 8551, 8551, 8551, 8552, 8553, 8553, 8554, 8555, 8558, 8558, 8558, 8558, 8558, 8560,
    8561, 8562, 8562, 8564, 8565, 8566, 8567, 8567, 8567, 8567, 8567, 8578, 8578, 8578, 8580, 8584, 8585, 8589, 8590, 8590, 8592, 8593, 8593, 8593,
    8594, 8596, 8596, 8596, 8597, 8597, 8598, 8604, 8605, 8605, 8606, 8606, 8612, 8616, 8617, 8618, 8622, 8623, 8623, 8623, 8623, 8626, 8628, 8630,
    8630, 8631, 8631, 8633, 8633, 8636, 8639, 8639, 8639, 8639, 8639, 8639, 8642, 8646, 8647, 8648, 8648, 8650, 8651, 8651, 8651, 8653, 8653, 8653,
    8656, 8657, 8663, 8665, 8665, 8665, 8665, 8665, 8666, 8667, 8669, 8669, 8670, 8670, 8671, 8673, 8675, 8676, 8677, 8677, 8680, 8680, 8681, 8682,
    8683, 8683, 8683, 8683, 8684, 8685, 8687, 8690, 8693, 8693, 8694, 8696, 8696, 8698, 8698, 8699, 8701, 8701, 8701, 8703, 8703, 8705, 8705, 8705,
    8705, 8705, 8706, 8706, 8706, 8708, 8710, 8710, 8710, 8710, 8710, 8710, 8710, 8715, 8715, 8720, 8721, 8721, 8724, 8725, 8725, 8727, 8728, 8730,
    8739, 8741, 8743, 8745, 8746, 8747, 8748, 8753, 8753, 8754, 8755, 8756, 8756, 8757, 8757, 8757, 8757, 8761, 8762, 8766, 8768, 8772, 8773, 8774,
    8775, 8776, 8778, 8778, 8778, 8782, 8782, 8782, 8782, 8784, 8784, 8785, 8787, 8792, 8794, 8796, 8798, 8798, 8799, 8799, 8800, 8803, 8803, 8804,
    8806, 8806, 8808, 8808, 8811, 8812, 8816, 8816, 8816, 8816, 8816, 8817, 8819, 8819, 8823, 8829, 8830, 8832, 8833, 8834, 8834, 8834, 8837, 8839,
    8839, 8842, 8844, 8845, 8847, 8847, 8849, 8851, 8852, 8853, 8858, 8859, 8861, 8862, 8865, 8865, 8865, 8865, 8869, 8869, 8869, 8870, 8872, 8875,
    8875, 8876, 8876, 8877, 8878, 8879, 8883, 8884, 8884, 8886, 8888, 8889, 8889, 8891, 8892, 8892, 8893, 8893, 8894, 8903, 8904, 8908, 8909, 8909,
    8909, 8909, 8911, 8912, 8913, 8914, 8915, 8918, 8918, 8921, 8923, 8925, 8927, 8928, 8928, 8930, 8933, 8936, 8937, 8938, 8939, 8941, 8943, 8945,
    8947, 8949, 8950, 8952, 8952, 8953, 8953, 8955, 8959, 8962, 8964, 8966, 8970, 8971, 8971, 8974, 8976, 8978, 8979, 8980, 8981, 8982, 8984, 8987,
    8989, 8991, 8991, 8991, 8992, 8993, 8994, 8995, 8996, 8997, 8997, 8998, 8999, 9001, 9001, 9001, 9005, 9005, 9006, 9008, 9009, 9031, 9031, 9032,
    9034, 9035, 9035, 9038, 9038, 9040, 9041, 9042, 9043, 9045, 9047, 9048, 9050, 9050, 9052, 9054, 9056, 9057, 9058, 9060, 9060, 9061, 9062, 9065,
    9066, 9067, 9067, 9067, 9069, 9071, 9073, 9074, 9076, 9076, 9076, 9076, 9076, 9077, 9079, 9079, 9081, 9082, 9083, 9087, 9087, 9088, 9090, 9092,
    9093, 9093, 9094, 9094, 9095, 9096, 9097, 9097, 9097, 9098, 9100, 9102, 9104, 9105, 9105, 9107, 9108, 9109, 9112, 9114, 9115, 9115, 9116, 9117,
    9118, 9122, 9122, 9124, 9124, 9128, 9128, 9129, 9129, 9131, 9131, 9133, 9133, 9135, 9136, 9136, 9138, 9140, 9141, 9142, 9143, 9146, 9148, 9148,
    9149, 9149, 9150, 9151, 9152, 9155, 9155, 9159, 9160, 9160, 9161, 9163, 9165, 9166, 9167, 9170, 9171, 9171, 9172, 9172, 9172, 9173, 9174, 9174,
    9174, 9175, 9179, 9179, 9179, 9179, 9179, 9179, 9181, 9182, 9182, 9183, 9185, 9186, 9188, 9189, 9194, 9197, 9198, 9198, 9199, 9200, 9203, 9203,
    9204, 9206, 9207, 9208, 9209, 9209, 9209, 9213, 9213, 9214, 9214, 9214, 9215, 9217, 9218, 9219, 9219, 9220, 9221, 9222, 9224, 9227, 9228, 9229,
    9231, 9232, 9232, 9232, 9232, 9233, 9234, 9235, 9235, 9235, 9235, 9237, 9237, 9237, 9237, 9237, 9238, 9239, 9240, 9243, 9243, 9245, 9246, 9246,
    9248, 9251, 9252, 9253, 9254, 9255, 9256, 9256, 9256, 9257, 9259, 9259, 9259, 9260, 9260, 9261, 9263, 9265, 9267, 9268, 9270, 9271, 9272, 9272,
    9272, 9273, 9274, 9277, 9278, 9280, 9280, 9283, 9284, 9286, 9288, 9289, 9289, 9290, 9291, 9292, 9297, 9298, 9298, 9298, 9299, 9300, 9335, 9335,
    9411, 9412, 9413, 9414, 9414, 9414, 9415, 9418, 9420, 9421, 9421, 9421, 9423, 9426, 9426, 9427, 9430, 9430, 9430, 9431, 9431, 9431, 9432, 9434,
    9436, 9437, 9440, 9440, 9445, 9450, 9454, 9457, 9459, 9459, 9461, 9461, 9463, 9467, 9470, 9471, 9474, 9474, 9475, 9480, 9480, 9481, 9484, 9484,
    9487, 9488, 9489, 9489, 9494, 9495, 9495, 9495, 9496, 9497, 9498, 9500, 9500, 9500, 9500, 9500, 9502, 9502, 9505, 9506, 9507, 9508, 9509, 9510,
    9512, 9514, 9514, 9516, 9518, 9518, 9518, 9518, 9518, 9519, 9519, 9521, 9528, 9528, 9528, 9530, 9531, 9531, 9531, 9531, 9532, 9536, 9537, 9537,
    9540, 9542, 9542, 9544, 9546, 9549, 9550, 9551, 9551, 9551, 9553, 9553, 9553, 9554, 9554, 9554, 9554, 9555, 9557, 9558, 9559, 9559, 9560, 9561,
    9562, 9563, 9567, 9567, 9567, 9575, 9575, 9575, 9575, 9576, 9576, 9578, 9580, 9584, 9588, 9589, 9589, 9589, 9591, 9595, 9596, 9597, 9597, 9597,
    9601, 9605, 9606, 9608, 9608, 9608, 9609, 9612, 9615, 9617, 9619, 9619, 9619, 9619, 9620, 9621, 9625, 9626, 9629, 9631, 9634, 9635, 9638, 9639,
    9639, 9640, 9640, 9641, 9644, 9646, 9646, 9646, 9646, 9646, 9646, 9648, 9652, 9652, 9652, 9652, 9652, 9653, 9653, 9653, 9655, 9656, 9657, 9657,
    9657, 9658, 9660, 9667, 9668, 9668, 9669, 9670, 9674, 9678, 9679, 9679, 9679, 9679, 9682, 9682, 9685, 9688, 9689, 9691, 9692, 9692, 9697, 9699,
    9700, 9700, 9703, 9705, 9706, 9707, 9709, 9710, 9712, 9712, 9715, 9715, 9715, 9716, 9720, 9721, 9732, 9732, 9733, 9734, 9737, 9740, 9740, 9740,
    9740, 9742, 9749, 9752, 9754, 9755, 9756, 9759, 9760, 9763, 9764, 9765, 9766, 9766, 9766, 9772, 9772, 9774, 9776, 9779, 9779, 9781, 9782, 9785,
    9788, 9792, 9793, 9793, 9794, 9794, 9794, 9795, 9795, 9800, 9803, 9804, 9807, 9807, 9807, 9808, 9811, 9812, 9812, 9812, 9813, 9813, 9816, 9816,
    9818, 9819, 9819, 9819, 9820, 9821, 9821, 9821, 9823, 9824, 9828, 9829, 9829, 9829, 9830, 9830, 9830, 9831, 9831, 9832, 9833, 9834, 9838, 9841,
    9841, 9842, 9843, 9846, 9848, 9861, 9864, 9865, 9867, 9867, 9869, 9870, 9870, 9870, 9870, 9871, 9873, 9875, 9875, 9875, 9877, 9877, 9877, 9878,
    9878, 9878, 9878, 9878, 9878, 9880, 9881, 9883, 9883, 9884, 9885, 9886, 9888, 9889, 9891, 9892, 9894, 9896, 9896, 9899, 9899, 9900, 9900, 9902,
    9906, 9906, 9906, 9906, 9906, 9906, 9907, 9908, 9909, 9912, 9913, 9913, 9920, 9921, 9923, 9925, 9925, 9925, 9926, 9927, 9929, 9933, 9934, 9941,
    9947, 9949, 9950, 9952, 9952, 9955, 9958, 9960, 9961, 9962, 9963, 9966, 9967, 9969, 9972, 9973, 9974, 9976, 9981, 9984, 9985, 9987, 9988, 9989,
    9991, 9991, 9991, 9991, 9992, 9992, 9994, 9996, 9997, 10001, 10001, 10004, 10005, 10005, 10006, 10006, 10007, 10008, 10008, 10009, 10010, 10012, 10012, 10016,
    10018, 10019, 10019, 10020, 10021, 10022, 10023, 10024, 10026, 10026, 10027, 10032, 10032, 10034, 10034, 10034, 10037, 10037, 10038, 10039, 10042, 10043, 10043, 10044,
    10048, 10049, 10050, 10050, 10052, 10052, 10053, 10053, 10055, 10057, 10057, 10058, 10060, 10060, 10060, 10062, 10062, 10062, 10062, 10062, 10062, 10064, 10064, 10064,
    10064, 10064, 10075, 10075, 10076, 10079, 10082, 10084, 10085, 10086, 10090, 10091, 10092, 10093, 10095, 10095, 10097, 10098, 10098, 10098, 10100, 10101, 10102, 10106,
    10106, 10106, 10107, 10107, 10108, 10109, 10109, 10109, 10110, 10114, 10115, 10116, 10117, 10119, 10120, 10121, 10122, 10123, 10123, 10125, 10127, 10128, 10128, 10131,
    10132, 10132, 10136, 10136, 10137, 10137, 10140, 10149, 10150, 10150, 10152, 10154, 10154, 10158, 10159, 10159, 10160, 10160, 10161, 10161, 10162, 10166, 10167, 10168,
    10169, 10170, 10171, 10172, 10174, 10176, 10178, 10178, 10181, 10185, 10188, 10202, 10204, 10204, 10204, 10204, 10214, 10214, 10214, 10214, 10215, 10216, 10217, 10219,
    10220, 10220, 10222, 10223, 10224, 10224, 10225, 10225, 10225, 10227, 10227, 10227, 10231, 10231, 10231, 10234, 10234, 10236, 10236, 10237, 10242, 10244, 10244, 10245,
    10246, 10246, 10246, 10246, 10264, 10264, 10264, 10264, 10268, 10273, 10273, 10275, 10276, 10276, 10287, 10290, 10296, 10297, 10299, 10299, 10300, 10302, 10304, 10304,
    10306, 10307, 10309, 10311, 10312, 10312, 10312, 10313, 10313, 10314, 10317, 10318, 10321, 10321, 10321, 10322, 10322, 10323, 10324, 10324, 10324, 10325, 10328, 10328,
    10329, 10329, 10330, 10330, 10332, 10332, 10333, 10335, 10336, 10339, 10340, 10340, 10341, 10343, 10343, 10343, 10343, 10344, 10345, 10345, 10346, 10346, 10346, 10347,
    10351, 10352, 10367, 10370, 10372, 10372, 10372, 10372, 10374, 10377, 10378, 10381, 10382, 10383, 10385, 10388, 10396, 10397, 10399, 10401, 10406, 10409, 10412, 10412,
    10412, 10412, 10412, 10412, 10412, 10414, 10415, 10419, 10419, 10420, 10422, 10424, 10424, 10425, 10426, 10426, 10428, 10428, 10428, 10430, 10430, 10430, 10430, 10433,
    10433, 10436, 10436, 10437, 10439, 10440, 10443, 10443, 10444, 10445, 10447, 10447, 10449, 10451, 10452, 10453, 10453, 10453, 10454, 10454, 10455, 10458, 10459, 10462,
    10462, 10462, 10462, 10462, 10464, 10464, 10466, 10467, 10468, 10471, 10472, 10473, 10473, 10473, 10474, 10476, 10480, 10482, 10484, 10484, 10492, 10493, 10493, 10494,
    10509, 10512, 10512, 10513, 10513, 10515, 10515, 10516, 10517, 10519, 10520, 10521, 10523, 10524, 10525, 10527, 10529, 10531, 10533, 10533, 10534, 10535, 10535, 10535,
    10535, 10537, 10538, 10540, 10542, 10543, 10543, 10544, 10546, 10547, 10548, 10549, 10550, 10553, 10553, 10554, 10559, 10560, 10562, 10562, 10562, 10563, 10566, 10567,
    10570, 10571, 10571, 10573, 10575, 10578, 10581, 10583, 10584, 10587, 10589, 10589, 10590, 10591, 10592, 10593, 10595, 10595, 10596, 10597, 10597, 10602, 10602, 10604,
    10606, 10607, 10608, 10608, 10608, 10610, 10611, 10612, 10613, 10613, 10616, 10616, 10616, 10618, 10619, 10623, 10624, 10625, 10626, 10628, 10631, 10631, 10638, 10639,
    10639, 10641, 10642, 10643, 10644, 10644, 10644, 10644, 10644, 10644, 10644, 10645, 10645, 10647, 10648, 10648, 10648, 10653, 10656, 10656, 10656, 10658, 10658, 10659,
    10659, 10659, 10662, 10663, 10664, 10665, 10667, 10673, 10675, 10675, 10677, 10678, 10678, 10679, 10680, 10681, 10684, 10684, 10687, 10687, 10687, 10688, 10691, 10691,
    10691, 10692, 10693, 10694, 10698, 10698, 10701, 10702, 10702, 10707, 10710, 10712, 10715, 10717, 10722, 10724, 10725, 10725, 10726, 10726, 10727, 10727, 10727, 10728,
    10730, 10730, 10733, 10735, 10736, 10738, 10738, 10740, 10740, 10741, 10744, 10746, 10749, 10749, 10749, 10750, 10752, 10760, 10760, 10761, 10763, 10763, 10764, 10764,
    10765, 10766, 10770, 10771, 10774, 10775, 10777, 10778, 10778, 10778, 10778, 10780, 10789, 10791, 10792, 10796, 10797, 10798, 10798, 10798, 10802, 10803, 10803, 10803,
    10803, 10803, 10806, 10807, 10809, 10810, 10810, 10810, 10814, 10815, 10815, 10815, 10815, 10815, 10816, 10817, 10819, 10821, 10822, 10822, 10824, 10824, 10826, 10827,
    10828, 10830, 10830, 10833, 10833, 10833, 10833, 10833, 10835, 10836, 10837, 10838, 10839, 10842, 10845, 10845, 10845, 10845, 10847, 10849, 10851, 10853, 10853, 10861,
    10861, 10861, 10865, 10865, 10866, 10867, 10867, 10867, 10868, 10868, 10870, 10871, 10872, 10875, 10877, 10878, 10879, 10879, 10879, 10883, 10884, 10884, 10886, 10887,
    10887, 10888, 10890, 10892, 10893, 10895, 10896, 10898, 10903, 10904, 10905, 10909, 10909, 10909, 10911, 10911, 10912, 10913, 10913, 10914, 10915, 10917, 10918, 10920,
    10923, 10923, 10924, 10925, 10925, 10927, 10927, 10927, 10929, 10929, 10930, 10932, 10933, 10934, 10934, 10937, 10945, 10946, 10949, 10955, 10955, 10958, 10961, 10961,
    10963, 10965, 10966, 10967, 10968, 10969, 10970, 10976, 10978, 10980, 10980, 10980, 10981, 10981, 10985, 10987, 10989, 10989, 10989, 10989, 10989, 10990, 10991, 10993,
    10994, 10997, 10997, 10998, 10998, 11001, 11005, 11006, 11006, 11007, 11007, 11022, 11022, 11023, 11024, 11024, 11026, 11026, 11026, 11029, 11030, 11033, 11034, 11034,
    11034, 11035, 11035, 11037, 11041, 11041, 11042, 11044, 11045, 11046, 11046, 11049, 11049, 11051, 11051, 11051, 11051, 11051, 11053, 11054, 11055, 11057, 11059, 11060,
    11061, 11062, 11067, 11069, 11071, 11072, 11076, 11076, 11079, 11082, 11083, 11084, 11084, 11085, 11085, 11087, 11088, 11090, 11092, 11093, 11099, 11104, 11105, 11105,
    11106, 11107, 11111, 11112, 11112, 11114, 11114, 11115, 11118, 11119, 11119, 11121, 11122, 11123, 11123, 11124, 11125, 11126, 11126, 11128, 11129, 11134, 11134, 11134,
    11134, 11136, 11139, 11140, 11144, 11145, 11148, 11151, 11152, 11155, 11158, 11160, 11161, 11166, 11168, 11170, 11170, 11170, 11170, 11173, 11175, 11178, 11180, 11183,
    11183, 11184, 11184, 11184, 11186, 11186, 11191, 11192, 11193, 11194, 11196, 11196, 11198, 11204, 11204, 11205, 11209, 11210, 11211, 11211, 11212, 11213, 11213, 11216,
    11216, 11216, 11216, 11217, 11218, 11220, 11223, 11225, 11228, 11229, 11230, 11230, 11230, 11230, 11230, 11232, 11234, 11235, 11236, 11239, 11239, 11242, 11245, 11248,
    11268, 11271, 11272, 11277, 11278, 11282, 11282, 11282, 11287, 11289, 11292, 11293, 11294, 11294, 11296, 11296, 11297, 11300, 11304, 11309, 11309, 11311, 11312, 11313,
    11314, 11315, 11315, 11316, 11321, 11322, 11322, 11322, 11323, 11323, 11323, 11328, 11328, 11330, 11330, 11331, 11334, 11334, 11335, 11338, 11339, 11340, 11406, 11409,
    11409, 11411, 11411, 11413, 11416, 11421, 11421, 11421, 11422, 11430, 11430, 11432, 11432, 11434, 11434, 11435, 11437, 11437, 11438, 11438, 11438, 11440, 11443, 11443,
    11445, 11446, 11446, 11450, 11452, 11455, 11455, 11457, 11459, 11465, 11468, 11468, 11469, 11471, 11475, 11476, 11476, 11477, 11479, 11480, 11482, 11483, 11483, 11486,
    11486, 11486, 11488, 11489, 11490, 11490, 11492, 11495, 11496, 11503, 11503, 11504, 11507, 11508, 11509, 11510, 11510, 11512, 11514, 11516, 11518, 11522, 11526, 11527,
    11527, 11528, 11528, 11530, 11530, 11530, 11530, 11532, 11533, 11534, 11535, 11537, 11537, 11537, 11538, 11538, 11539, 11542, 11544, 11547, 11547, 11549, 11550, 11551,
    11553, 11556, 11556, 11556, 11558, 11559, 11559, 11560, 11564, 11565, 11582, 11585, 11590, 11590, 11590, 11591, 11593, 11593, 11596, 11597, 11598, 11600, 11601, 11602,
    11604, 11604, 11608, 11610, 11611, 11612, 11612, 11618, 11618, 11618, 11620, 11621, 11624, 11624, 11625, 11626, 11626, 11627, 11628, 11629, 11629, 11629, 11630, 11632,
    11635, 11635, 11636, 11636, 11637, 11637, 11639, 11640, 11641, 11644, 11645, 11645, 11648, 11649, 11651, 11653, 11654, 11654, 11654, 11661, 11661, 11661, 11662, 11662,
    11663, 11663, 11666, 11667, 11669, 11671, 11673, 11674, 11676, 11676, 11679, 11681, 11681, 11681, 11686, 11686, 11687, 11689, 11689, 11692, 11693, 11695, 11695, 11696,
    11699, 11699, 11700, 11703, 11704, 11705, 11705, 11705, 11706, 11708, 11709, 11710, 11710, 11710, 11713, 11716, 11717, 11718, 11718, 11718, 11719, 11719, 11720, 11721,
    11722, 11722, 11722, 11723, 11724, 11726, 11729, 11735, 11735, 11736, 11736, 11737, 11738, 11738, 11739, 11739, 11742, 11744, 11744, 11747, 11747, 11747, 11749, 11751,
    11752, 11752, 11754, 11755, 11756, 11757, 11759, 11761, 11761, 11763, 11766, 11771, 11772, 11774, 11776, 11776, 11782, 11787, 11788, 11788, 11789, 11789, 11789, 11789,
    11790, 11790, 11791, 11799, 11802, 11803, 11804, 11805, 11808, 11811, 11813, 11813, 11814, 11814, 11814, 11815, 11816, 11817, 11817, 11819, 11820, 11822, 11822, 11825,
    11825, 11825, 11829, 11829, 11830, 11832, 11834, 11837, 11837, 11840, 11844, 11848, 11852, 11852, 11852, 11853, 11855, 11855, 11855, 11866, 11867, 11867, 11868, 11870,
    11871, 11873, 11874, 11874, 11874, 11874, 11875, 11876, 11876, 11877, 11880, 11881, 11881, 11883, 11884, 11884, 11884, 11885, 11886, 11886, 11887, 11887, 11888, 11888,
    11888, 11889, 11890, 11890, 11893, 11893, 11894, 11894, 11894,
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
    0x100800000u, 0x8310614041150070u, 0x42000000000u, 0x800009000000080u, 0x20000400000006u, 0x1000000000020000u,
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
    0x900000000u, 0x0u, 0x4002420000000008u, 0x8008001000000800u, 0x400090000a01008u, 0x8000080081401u,
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
    0x300u, 0x200080004000u, 0x40000408400000u, 0x1008300000100e0u, 0x1426040000000480u, 0x4020000000400200u,
    0x4000000000800u, 0x40000200u, 0x200000080000021u, 0x3000400008u, 0x400000001000000u, 0x100000000000080u,
    0x11280000042000u, 0x480020040u, 0x28000000u, 0x0u, 0x42000000000000u, 0x1088000000000001u,
    0x0u, 0x8000000400001100u, 0x10080044200002u, 0x4400000000440000u, 0x0u, 0x408000403410u,
    0x40c000800000080u, 0x4000400u, 0x100020000000u, 0x6004800000000082u, 0x40000000080000u, 0xc002080000000000u,
    0x100000000000c000u, 0x4290014u, 0x1000008000220008u, 0x2002200000200010u, 0x800000000u, 0x4000000002u,
    0x800040020000804u, 0x400000040000u, 0x2008000000000000u, 0x30401010u, 0x200203400030u, 0x480240100001012u,
    0x80000040020004u, 0x4000000600020000u, 0x0u, 0x800000100u, 0x0u, 0x200000000000020u,
    0x100080000000000u, 0x23000000038044u, 0x1010080500800000u, 0x4100002101000800u, 0x0u, 0x0u,
    0xc0000000000u, 0x8010000000000u, 0x0u, 0x420000000u, 0x0u, 0x4001000000u,
    0x800000000004000u, 0x5000801002010300u, 0x4000000080000u, 0x6000c000410000u, 0x40400u, 0x2000000001200040u,
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
    0x200100000000u, 0x1002u, 0x40008000000160u, 0x20008004101200u, 0x11100000004u, 0x2004000000u,
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
    0x443107cc2044418au, 0x922802600003092u, 0x310c489882800898u, 0x330500001040u,
};

} // namespace pith::detail::tables

namespace pith::detail {

/// The built-in table. Constant time; static storage.
[[nodiscard]] constexpr phrase_index builtin_phrases() noexcept {
    using namespace tables;
    return {
        {ad_phrases, social_phrases, error_page_phrases, comment_phrases, related_phrases, subscription_phrases, consent_phrases,
         navigation_phrases, notice_phrases, widget_phrases, placeholder_phrases, byline_phrases, caption_phrases, embed_phrases},
        builtin_rows, builtin_buckets, builtin_filter, 8191, 11894, {119, 90, 59, 94}, {0, 14, 14, 8, 15}, true};
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
template <std::forward_iterator I, std::sentinel_for<I> S, class Judging>
class judged_cursor {
public:
    judged_cursor() = default;
    constexpr judged_cursor(I at, S end, Judging const& with) : at_(std::move(at)), end_(std::move(end)), with_(&with) {
        if (at_ != end_) fill();
    }

    [[nodiscard]] constexpr I const& base() const noexcept { return at_; }
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
        I it = at_;
        std::size_t n = 0;
        std::string_view before;
        for (; n < ahead_count_; ++n, ++it) { // the look-ahead of the window before
            facts[n] = ahead_[n];
            if (n + 1 == ahead_count_) before = with_->text(*it);
        }
        for (; n < window_lines && it != end_; ++it, ++n) {
            facts[n] = with_->facts(*it, tables, buffer);
            std::string_view const line = with_->text(*it);
            if (n > 0) join_wrapped(before, facts[n - 1], line, facts[n], tables, buffer);
            before = line;
        }
        bool const more = it != end_;
        first_ += final_;
        final_ = more ? window_commit : n;
        pos_ = 0;
        ahead_count_ = n - final_;
        for (std::size_t k = 0; k < ahead_count_; ++k) ahead_[k] = facts[final_ + k];
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
    constexpr void look_ahead(I it, std::size_t number, bool label, phrase_tables tables, text::normal_line& buffer) {
        bool const want_prose = next_prose_ < number;
        bool want_hit = want_prose || (next_hit_ < number && next_prose_ != nowhere);
        if (want_prose) next_prose_ = nowhere;
        if (want_hit) next_hit_ = nowhere;
        for (; (want_prose || want_hit) && number != next_prose_ && it != end_; ++it, ++number) {
            if (!want_hit && !text::is_prose(text::trimmed(with_->text(*it)))) continue;
            auto const f = with_->facts(*it, tables, buffer);
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
    I at_{};
    S end_{};
    Judging const* with_ = nullptr;
    std::size_t first_ = 0;      ///< number of the window's first line
    std::size_t next_prose_ = 0; ///< number of the next line of prose ahead, or nowhere
    std::size_t next_hit_ = 0;   ///< number of the next line before it that decides without its neighbours, or nowhere
    std::size_t pos_ = 0, final_ = 0;
    judge_memory memory_{};
    std::array<ruling, window_lines> rulings_{};
    std::array<line_facts, window_lines - window_commit> ahead_{}; ///< of the lines behind those that are final
    std::size_t ahead_count_ = 0;
};

} // namespace detail
} // namespace pith

#endif // PITH_DETAIL_JUDGED_HPP

// -------- pith/text/content.hpp

// When two paragraphs say the same: their letters and digits, case folded, are the same. Quotes, dashes, spaces,
// punctuation and invisible characters do not count.
#ifndef PITH_TEXT_CONTENT_HPP
#define PITH_TEXT_CONTENT_HPP

#include <cstdint>

namespace pith::text {

/// Walks the characters of a text that count for sameness, folded; from either end.
class content_reader {
public:
    constexpr explicit content_reader(std::string_view s) noexcept : rest_(s) {}
    /// The next character; 0 at the end.
    [[nodiscard]] constexpr char32_t next() noexcept {
        while (!rest_.empty()) {
            auto const d = decode(rest_, 0);
            rest_.remove_prefix(d.size);
            if (char32_t const c = counts(d.code)) return c;
        }
        return 0;
    }
    /// The last character; 0 where none is left.
    [[nodiscard]] constexpr char32_t last() noexcept {
        while (!rest_.empty()) {
            auto const d = decode_before(rest_, rest_.size());
            rest_.remove_suffix(d.size);
            if (char32_t const c = counts(d.code)) return c;
        }
        return 0;
    }

private:
    [[nodiscard]] static constexpr char32_t counts(char32_t code) noexcept {
        char32_t const c = fold_case(code);
        return is_word(c) && (c < 0x80 || !is_invisible(c)) ? c : 0;
    }
    std::string_view rest_;
};

/// Whether two texts say the same. Linear.
[[nodiscard]] constexpr bool same_content(std::string_view a, std::string_view b) noexcept {
    if (a == b) return true;
    content_reader x(a), y(b);
    while (true) {
        char32_t const c = x.next();
        if (c != y.next()) return false;
        if (c == 0) return true;
    }
}

namespace detail {
constexpr std::uint64_t mix(std::uint64_t h) noexcept {
    h = (h ^ (h >> 30)) * 0xBF58476D1CE4E5B9u;
    h = (h ^ (h >> 27)) * 0x94D049BB133111EBu;
    return h ^ (h >> 31);
}
} // namespace detail

/// A 64-bit fingerprint of what a text says: FNV-1a over its folded letters and digits as UTF-32 code units,
/// finished by the mixer of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014). The same on every machine. Linear.
[[nodiscard]] constexpr std::uint64_t content_fingerprint(std::string_view s) noexcept {
    std::uint64_t h = 14695981039346656037u;
    for (content_reader r(s); char32_t const c = r.next();) h = (h ^ c) * 1099511628211u;
    return detail::mix(h);
}

/// A fingerprint of a text's two ends, 16 folded letters and digits of each: texts that say the same have the same.
/// Cheap on long paragraphs; what only differs in the middle must be told apart by content_fingerprint. Constant time
/// for text of words.
[[nodiscard]] constexpr std::uint64_t content_sample(std::string_view s) noexcept {
    std::uint64_t h = 14695981039346656037u;
    content_reader r(s);
    for (int k = 0; k < 16; ++k) h = (h ^ r.next()) * 1099511628211u;
    for (int k = 0; k < 16; ++k) h = (h ^ r.last()) * 1099511628211u;
    return detail::mix(h);
}

} // namespace pith::text

#endif // PITH_TEXT_CONTENT_HPP

// -------- pith/detail/repeats.hpp

// Which lines of a page repeat an earlier stretch of it.
//
// A repeat is proven by an anchor: a paragraph of 100 characters or more that ends in a full stop or an
// exclamation mark and stands on the page at most three times. From a proven copy the repeat grows over its
// neighbours on both sides while they equal the neighbours of the original. Refrains, questions asked of everyone,
// table rows and list entries have no anchor and stay.
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
        auto const same = [&](group const& g) { return text::same_content(lines_[g.first].text, l.text); };
        std::uint64_t whole = 0;
        std::uint32_t* slot = find(l.sample, [&](group const& g) { return g.whole == 0 && g.sample == l.sample; });
        if (slot != nullptr && *slot != 0 && !same(groups_[*slot - 1])) {
            whole = text::content_fingerprint(l.text) | 1u;
            slot = find(whole, [&](group const& g) { return g.whole == whole && same(g); });
        }
        if (slot == nullptr) return; // only crafted text gets here; it stays
        if (*slot == 0) {
            groups_.push_back({static_cast<std::uint32_t>(i), 0, false, l.sample, whole});
            *slot = static_cast<std::uint32_t>(groups_.size());
        }
        group& g = groups_[*slot - 1];
        ++g.copies;
        g.stated = g.stated || ends_statement(l.text);
        of_[i] = *slot;
    }
    /// The slot of the group that `is` finds, or a free one; nullptr where the search is too long.
    template <class Is>
    constexpr std::uint32_t* find(std::uint64_t hash, Is is) {
        std::size_t at = (hash >> 1) & (slots_.size() - 1);
        for (std::size_t tries = 0; tries < most_tries; ++tries, at = (at + 1) & (slots_.size() - 1))
            if (slots_[at] == 0 || is(groups_[slots_[at] - 1])) return &slots_[at];
        return nullptr;
    }

    std::span<page_line const> lines_;
    std::vector<group> groups_;
    std::vector<std::uint32_t> slots_, of_; // 1-based
};

/// The repeats among the lines of a page, in order. Linear on average in lines and characters, whatever they are:
/// only anchors are hashed, a run of copies is walked once. Allocates three tables of the page's lines.
constexpr std::vector<repeat> find_repeats(std::span<page_line const> lines, repeats which) {
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

// -------- pith/seen_paragraphs.hpp

// seen_paragraphs: what earlier documents said, so that strip_duplicates(seen) removes what they repeat.
#ifndef PITH_SEEN_PARAGRAPHS_HPP
#define PITH_SEEN_PARAGRAPHS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace pith {

/// The paragraphs of earlier documents, by fingerprint. The caller owns it and hands it to strip_duplicates for
/// document after document. Holds no text: 64 bits a paragraph, at most 16 bytes of memory each once it has
/// grown. Two different paragraphs share a fingerprint with a chance of n / 2^64 for n held. Not safe for use by
/// several threads at once unless none of them inserts.
class seen_paragraphs {
public:
    /// Whether a paragraph with this content was inserted. Constant time beside reading the text.
    [[nodiscard]] constexpr bool contains(std::string_view paragraph) const noexcept { return find(key(paragraph)); }
    /// Inserts it; says whether it is new. Amortised constant beside reading the text.
    constexpr bool insert(std::string_view paragraph) { return insert_key(key(paragraph)); }
    /// Paragraphs held.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    /// Memory held, in bytes.
    [[nodiscard]] constexpr std::size_t byte_size() const noexcept {
        return sizeof(*this) + slots_.capacity() * sizeof(std::uint64_t);
    }
    constexpr void clear() noexcept {
        slots_.clear();
        size_ = 0;
    }
    /// Adds all of `other`. Linear in it.
    constexpr void merge(seen_paragraphs const& other) {
        if (&other == this) return;
        while ((size_ + other.size_) * 8 >= slots_.size() * 7)
            grow(); // room first: keys come in the order of their places
        for (auto const k : other.slots_)
            if (k != 0) insert_key(k);
    }

private:
    static constexpr std::uint64_t key(std::string_view paragraph) noexcept {
        return text::content_fingerprint(paragraph) | 1u;
    }
    [[nodiscard]] constexpr std::size_t place(std::uint64_t k) const noexcept {
        std::size_t at = (k >> 1) & (slots_.size() - 1);
        while (slots_[at] != 0 && slots_[at] != k) at = (at + 1) & (slots_.size() - 1);
        return at;
    }
    [[nodiscard]] constexpr bool find(std::uint64_t k) const noexcept {
        return !slots_.empty() && slots_[place(k)] == k;
    }
    constexpr bool insert_key(std::uint64_t k) {
        if (size_ * 8 >= slots_.size() * 7) grow();
        auto const at = place(k);
        if (slots_[at] == k) return false;
        slots_[at] = k;
        ++size_;
        return true;
    }
    constexpr void grow() {
        std::vector<std::uint64_t> old(slots_.empty() ? 16 : slots_.size() * 2, 0);
        old.swap(slots_);
        for (auto const k : old)
            if (k != 0) slots_[place(k)] = k;
    }

    std::vector<std::uint64_t> slots_; // 0 is free
    std::size_t size_ = 0;
};

} // namespace pith

#endif // PITH_SEEN_PARAGRAPHS_HPP

// -------- pith/duplicates.hpp

// views::strip_duplicates: a page without its repeated paragraphs, or without those that earlier pages had.
//
//     A B C D B C D   -->   A B C D          (A to D paragraphs; only B need be long)
//
// The first copy stays. What counts as a repeat is in detail/repeats.hpp; what counts as the same in
// text/content.hpp: quotes, dashes, spacing, case and a missing final stop make no difference. Never removed:
// anything without a paragraph of 100 characters or more to prove the repeat, so no refrain, no "Yes.", no
// question asked of everyone, no table row; and nothing that stands on the page more than three times.
#ifndef PITH_DUPLICATES_HPP
#define PITH_DUPLICATES_HPP

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <ranges>
#include <utility>
#include <vector>

namespace pith {

namespace detail {

/// The repeats of a range: reads it once, to the end.
template <class R, class Proj>
constexpr std::vector<repeat> plan_repeats(R& range, Proj const& projection, repeats which, seen_paragraphs* seen) {
    std::vector<page_line> lines;
    std::size_t number = 0;
    for (auto it = std::ranges::begin(range); it != std::ranges::end(range); ++it, ++number) {
        auto const l = make_page_line(std::string_view(project(projection, *it)), number);
        if (!l.text.empty()) lines.push_back(l);
    }
    auto plan = find_repeats(lines, which);
    if (seen == nullptr) return plan;
    std::vector<repeat> both;
    std::size_t p = 0;
    for (auto const& l : lines) {
        bool const inside = p < plan.size() && plan[p].number == l.number;
        if (inside) both.push_back(plan[p++]);
        else if (l.sample != 0 && ends_statement(l.text) && seen->contains(l.text)) both.push_back({l.number, {}});
    }
    for (auto const& l : lines)
        if (l.sample != 0 && ends_statement(l.text)) seen->insert(l.text);
    return both;
}

} // namespace detail

namespace detail {

/// What a view remembers of its repeats. It refers to the page's text, so a copy or a move forgets it and the next
/// begin() decides anew. Not where a seen_paragraphs is involved (`Across`): deciding anew would find the page's own
/// paragraphs in the set, so there a move keeps the plan, of which only the numbers are used, and no copy exists.
template <bool Across>
struct repeat_plan {
    std::vector<repeat> repeats;
    bool made = false;

    repeat_plan() = default;
    constexpr repeat_plan(repeat_plan const&) noexcept
        requires(!Across)
    {}
    constexpr repeat_plan(repeat_plan&& other) noexcept {
        if constexpr (Across) *this = std::move(other);
    }
    constexpr repeat_plan& operator=(repeat_plan const&) noexcept
        requires(!Across)
    {
        repeats.clear();
        made = false;
        return *this;
    }
    constexpr repeat_plan& operator=(repeat_plan&& other) noexcept {
        repeats.clear();
        made = false;
        if constexpr (Across) {
            repeats.swap(other.repeats);
            made = std::exchange(other.made, false);
        }
        return *this;
    }
};

} // namespace detail

/// The elements of `V` that do not repeat an earlier stretch of it (and, where `Across`, no paragraph of an earlier
/// document).
///
/// Models view and forward_range (caps there); not const-iterable, common, sized or borrowed (iterators refer to
/// the view). begin() reads the whole range once and remembers which elements go: 24 bytes for each that goes,
/// and, while it reads, about 50 bytes a line; multi-pass after that. Linear. Throws only what allocation throws.
/// Copyable, and a copy decides anew; move-only where `Across`.
template <std::ranges::view V, class Proj = no_projection, bool Across = false>
    requires text_range<V, Proj>
class strip_duplicates_view : public std::ranges::view_interface<strip_duplicates_view<V, Proj, Across>> {
    class iterator;

public:
    strip_duplicates_view()
        requires std::default_initializable<V>
    = default;
    constexpr strip_duplicates_view(V base, Proj projection, repeats which = repeats::paragraphs,
                                    seen_paragraphs* seen = nullptr)
        : base_(std::move(base)), projection_(std::move(projection)), which_(which), seen_(seen) {}

    [[nodiscard]] constexpr V base() const&
        requires std::copy_constructible<V>
    {
        return base_;
    }
    [[nodiscard]] constexpr V base() && { return std::move(base_); }

    [[nodiscard]] constexpr iterator begin() {
        if (!plan_.made) {
            plan_.repeats = detail::plan_repeats(base_, projection_, which_, seen_);
            plan_.made = true;
        }
        return iterator(std::ranges::begin(base_), std::ranges::end(base_), plan_.repeats);
    }
    [[nodiscard]] constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    V base_ = V();
    Proj projection_{};
    repeats which_ = repeats::paragraphs;
    seen_paragraphs* seen_ = nullptr;
    detail::repeat_plan<Across> plan_;
};

template <std::ranges::view V, class Proj, bool Across>
    requires text_range<V, Proj>
class strip_duplicates_view<V, Proj, Across>::iterator {
public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using value_type = std::ranges::range_value_t<V>;
    using difference_type = std::ranges::range_difference_t<V>;
    using reference = std::ranges::range_reference_t<V>;

    iterator() = default;
    constexpr iterator(std::ranges::iterator_t<V> at, std::ranges::sentinel_t<V> end,
                       std::vector<detail::repeat> const& plan)
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
    detail::repeat const* next_ = nullptr;
    detail::repeat const* last_ = nullptr;
    std::size_t number_ = 0;
};

/// The closure of strip_duplicates: a projection and, where `Across`, the set of paragraphs seen.
template <class Proj = no_projection, bool Across = false>
class strip_duplicates_closure : public closure<strip_duplicates_closure<Proj, Across>> {
public:
    constexpr strip_duplicates_closure() = default;
    constexpr strip_duplicates_closure(Proj projection, repeats which, seen_paragraphs* seen)
        : projection_(std::move(projection)), which_(which), seen_(seen) {}

    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj>
    [[nodiscard]] constexpr auto operator()(R&& r) const {
        return strip_duplicates_view<std::views::all_t<R>, Proj, Across>(std::views::all(std::forward<R>(r)),
                                                                         projection_, which_, seen_);
    }
    // Never chosen: closure's pipe says std::invocable when a range does not fit; this one's constraint puts the word
    // text_range into the message.
    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj> && (!std::ranges::range<R>)
    friend void operator|(R&&, strip_duplicates_closure const&) = delete;

    /// For elements that `projection` maps to their text.
    template <class P>
        requires(projection_like<P> && !std::same_as<P, seen_paragraphs> && !std::same_as<P, repeats> &&
                 std::same_as<Proj, no_projection>)
    [[nodiscard]] constexpr auto operator()(P projection) const {
        return strip_duplicates_closure<P, Across>(std::move(projection), which_, seen_);
    }
    /// Across documents: also removes paragraphs that `seen` holds, and adds this document's to it (on the first
    /// begin()). `seen` must outlive the view.
    [[nodiscard]] constexpr auto operator()(seen_paragraphs& seen) const {
        return strip_duplicates_closure<Proj, true>(projection_, which_, &seen);
    }
    /// With another measure of what a repeat is.
    [[nodiscard]] constexpr auto operator()(repeats which) const {
        return strip_duplicates_closure(projection_, which, seen_);
    }
    auto operator()(seen_paragraphs&&) const = delete; // a temporary set would be gone before it is asked

private:
    Proj projection_{};
    repeats which_ = repeats::paragraphs;
    seen_paragraphs* seen_ = nullptr;
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
/// A value; composes with closures on either side; two in a row become one where the projection has no state.
template <class Proj = no_projection, std::size_t N = 0>
class strip_closure : public closure<strip_closure<Proj, N>> {
    static_assert(N <= 3, "a pipeline takes three phrase books at most: put the phrases into one");

public:
    constexpr explicit strip_closure(category categories, detail::judging<Proj, N> with = {})
        : categories_(categories), with_(std::move(with)) {}

    [[nodiscard]] constexpr category categories() const noexcept { return categories_; }

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

/// strip(categories), strip(categories, book): removes the lines that the judge finds to be any of `categories`.
///
///     page | pith::views::lines | pith::views::strip(pith::category::ad | pith::category::consent)
inline constexpr detail::strip_fn strip;

inline constexpr strip_closure<> strip_ads{category::ad};        ///< ad labels, sponsored markers
inline constexpr strip_closure<> strip_social{category::social}; ///< share bars, follow prompts, counters
inline constexpr strip_closure<> strip_error_pages{
    category::error_page}; ///< status pages, bot checks, script and ad-block walls
inline constexpr strip_closure<> strip_comments{category::comment};           ///< comment forms and counts
inline constexpr strip_closure<> strip_related{category::related};            ///< link lists, "read more" lines
inline constexpr strip_closure<> strip_subscriptions{category::subscription}; ///< newsletters, paywalls, app promotions
inline constexpr strip_closure<> strip_consent{category::consent};            ///< cookie and privacy banners
inline constexpr strip_closure<> strip_navigation{
    category::navigation};                                        ///< menus, breadcrumbs, tags, pagination, sign-in
inline constexpr strip_closure<> strip_notices{category::notice}; ///< legal disclaimers, copyright, terms
inline constexpr strip_closure<> strip_widgets{category::widget}; ///< weather, date, translation and player text
inline constexpr strip_closure<> strip_placeholders{
    category::placeholder};                                        ///< shortcodes, template braces, lorem ipsum
inline constexpr strip_closure<> strip_residue{category::residue}; ///< the default set: all of the above

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
    Ref line;
    pith::verdict verdict;
};

/// The elements of `V`, each with its verdict among `categories`. Where `categories` names `duplicate`, lines that
/// strip_duplicates would remove behind a strip of the other categories are marked too: the rule is "repeat" and
/// the evidence the earlier line.
///
/// Models view and forward_range (caps there); not const-iterable, common, sized or borrowed. Elements are
/// `annotated` values. Linear. Allocates only where repeats are asked for.
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
        plan_.repeats = detail::find_repeats(lines, which_);
        plan_.made = true;
    }

    V base_ = V();
    detail::judging<Proj, N> with_{};
    category categories_ = category::none;
    repeats which_ = repeats::paragraphs;
    detail::repeat_plan<false> plan_;
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
          next_(parent.plan_.repeats.data()) {}

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
        auto const& plan = parent_->plan_.repeats;
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

/// annotate, annotate(categories), annotate(categories, book), annotate(projection): the lines with their verdicts.
inline constexpr annotate_closure<> annotate{category::residue};

} // namespace views
} // namespace pith

#endif // PITH_ANNOTATE_HPP

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

/// Contiguous characters: std::string, std::string_view, a string literal, std::vector<char>, ...
template <class T>
concept text_source = std::ranges::contiguous_range<T> && std::ranges::sized_range<T> &&
                      std::same_as<std::ranges::range_value_t<T>, char>;

namespace detail {

/// Where a line starts and ends. `\n` ends a line and belongs to none; a `\r` before it stays in the line, so
/// that a kept line keeps its bytes.
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

/// The lines of a text, each a string_view into it without its `\n`. A final `\n` ends the last line and starts no
/// other. Carriage returns, NULs, bytes that are not UTF-8 and a byte order mark stay where they are.
///
///     for (std::string_view line : page | pith::views::lines) ...
inline constexpr detail::pieces_closure<detail::line_splitter> lines;

/// The paragraphs of a text: runs of lines that are not blank, each one string_view, inner newlines included.
///
///     for (std::string_view p : page | pith::views::paragraphs | pith::views::strip_notices) ...
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

/// Judges draft lines by the facts they hold.
struct draft_judging {
    phrase_tables all;
    [[nodiscard]] constexpr phrase_tables tables() const noexcept { return all; }
    [[nodiscard]] static constexpr std::string_view text(draft_line const& line) noexcept { return line.text; }
    [[nodiscard]] static constexpr line_facts const& facts(draft_line const& line, phrase_tables,
                                                           text::normal_line&) noexcept {
        return line.facts;
    }
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

/// Marks later copies of repeated blocks.
constexpr void mark_repeats(std::span<draft_line> lines) {
    if (!may_repeat(lines)) return;
    std::vector<page_line> shown;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (!lines[i].goes && !lines[i].facts.blank)
            shown.push_back({text::trimmed(lines[i].text), i, lines[i].sample});
    for (auto const& r : find_repeats(shown, repeats::blocks)) lines[r.number].goes = true;
}

/// Passes until nothing more goes, eight at most.
[[nodiscard]] constexpr std::string clean_all(std::string_view page, category categories, phrase_tables tables) {
    bool const repeats_too = any(categories & category::duplicate);
    draft page_draft;
    text::normal_line buffer;
    for (piece_iterator<line_splitter> at(page); at != std::default_sentinel; ++at) {
        draft_line line{*at, 0, classify(*at, tables, buffer), false};
        if (repeats_too && !line.facts.blank) line.sample = anchor_sample(text::trimmed(*at));
        page_draft.push_back(line);
    }
    draft_judging const judging{tables};
    for (int pass = 0; pass < 8; ++pass) {
        auto const lines = page_draft.lines();
        using cursor = judged_cursor<draft_line*, draft_line*, draft_judging>;
        for (cursor at(lines.data(), lines.data() + lines.size(), judging); !at.done(); at.next())
            at.base()->goes = any(at.current().what() & categories);
        if (repeats_too) mark_repeats(lines);
        std::size_t const before = lines.size();
        page_draft.close_up();
        if (page_draft.lines().size() == before) break;
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
/// the passes before it left. Linear in the page; an allocation for the
/// result of each pass and a few for finding repeats. Throws only what allocation throws.
///
///     std::string text = pith::clean(page, pith::category::ad | pith::category::consent);
[[nodiscard]] constexpr std::string clean(std::string_view page, category categories) {
    return detail::clean_all(page, categories, detail::judging<no_projection, 0>().tables());
}
/// The same, with the caller's phrases beside the built-in ones.
[[nodiscard]] constexpr std::string clean(std::string_view page, category categories, phrase_book const& book) {
    return detail::clean_all(page, categories, detail::judging<no_projection, 1>{{}, {&book}}.tables());
}

/// The article out of a page: removes residue (the default categories) and repeated blocks.
///
///     std::string article = pith::clean(page);
[[nodiscard]] constexpr std::string clean(std::string_view page) {
    return clean(page, category::residue | category::duplicate);
}

} // namespace pith

#endif // PITH_CLEAN_HPP

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
    return row != nullptr && row->when == scope::alone && (!telling || line.words() > 1 || row->what() == category::ad);
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
