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
        if (i == raw.size()) break;
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
    [[nodiscard]] constexpr std::uint64_t bits() const noexcept {
        return (std::uint64_t{1} << ((value >> 48) & 63u)) | (std::uint64_t{1} << ((value >> 42) & 63u));
    }
};

/// A laid-out table, seen from outside; refers to storage that outlives it. All members constant time but the finds.
struct phrase_index {
    /// The filters, by what they are asked: the four kinds of match, and what a whole line begins with.
    static constexpr unsigned inside = 3, heads = 4;
    static constexpr std::size_t filter_start[5] = {0, 1024, 1024, 1536, 2048}, filter_size[5] = {1024, 512, 512, 512, 512},
                                 filter_words = 2560;

    std::array<char const*, 16> texts{}; ///< by the category's bit number
    phrase_row const* rows = nullptr;
    std::uint32_t const* buckets = nullptr; ///< the first row of each bucket, and one past the last row
    std::uint64_t const* filter = nullptr;
    std::uint32_t bucket_mask = 0;
    std::uint32_t row_count = 0;
    std::uint16_t longest[4]{};  ///< bytes, by kind of match
    std::uint16_t key_sizes[5]{}; ///< which keys there are, by filter: the sum of their sizes
    bool plain = false; ///< raw text shows whether a phrase may match: see silent()

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
        std::uint64_t const bits = h.bits();
        return (filter[filter_start[Kind] + (h.word() & (filter_size[Kind] - 1))] & bits) == bits;
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
    template <class Visit>
    constexpr bool find(text::normal_line const& line, bool at_start, bool at_end, Visit visit) const {
        std::string_view const s = line.view();
        bool found_key = false;
        if (row_count == 0 || s.empty()) return false;
        if (at_start && at_end) find_whole(line, 0, s.size(), visit);
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

    /// The bytes of the longest whole-line phrase that stands at offset `from` of `line`, between word boundaries; 0
    /// where there is none. `visit(row number)` gets the row. Linear in the longest phrase.
    template <class Visit>
    constexpr std::size_t longest_at(text::normal_line const& line, std::size_t from, Visit visit) const {
        std::string_view const s = line.view();
        if (!may_begin(line, from)) return 0;
        std::size_t const most = s.size() - from < longest[0] ? s.size() : from + longest[0];
        std::size_t best = 0;
        std::uint32_t best_row = 0;
        auto note = [&](std::uint32_t row) { best_row = row; };
        for (std::size_t end = line.next_boundary(from + 1); end <= most; end = line.next_boundary(end + 1)) {
            if (s[end - 1] == ' ') continue;
            std::uint32_t const before = best_row;
            best_row = row_count;
            find_whole(line, from, end, note);
            if (best_row == row_count) best_row = before;
            else best = end - from;
            if (end == s.size()) break;
        }
        if (best != 0) visit(best_row);
        return best;
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
    template <match M, class Visit>
    constexpr void find_with(text::normal_line const& line, std::size_t at, Visit& visit) const {
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
    /// Whole-line phrases that are the bytes [from, end) of the line.
    template <class Visit>
    constexpr void find_whole(text::normal_line const& line, std::size_t from, std::size_t end, Visit& visit) const {
        std::size_t const n = end - from;
        if (n > longest[0]) return;
        auto const h = phrase_hash::of_whole(text::swar::first_bytes(line.word_at(from), n),
                                             n > 8 ? line.word_at(end - 8) : 0, n);
        if (!passes<0>(h)) return;
        std::uint32_t const b = h.bucket() & bucket_mask;
        for (std::uint32_t row = buckets[b]; row != buckets[b + 1]; ++row)
            if (rows[row].where == match::whole && line.view().substr(from, n) == text(rows[row])) visit(row);
    }
};

namespace detail {

/// The tables a judge asks: the built-in one, then the caller's.
template <std::size_t N>
using phrase_tables = std::array<phrase_index, N>;

/// How many bytes the character at `s[i]`, which is not ASCII, takes if it changes no ASCII around it when text is
/// normalised: quotes, dashes and letters of Latin-1. 0 for any other: it may fold to ASCII, to a space, to nothing.
[[nodiscard]] constexpr std::size_t harmless(std::string_view s, std::size_t i) noexcept {
    auto const byte = [&](std::size_t k) { return i + k < s.size() ? text::byte_at(s, i + k) : 0u; };
    if (byte(0) == 0xE2) return byte(1) == 0x80 && byte(2) >= 0x90 && byte(2) <= 0xA6 ? 3 : 0;
    if (byte(0) == 0xC3) return text::is_continuation(static_cast<unsigned char>(byte(1))) ? 2 : 0;
    return byte(0) == 0xC2 && byte(1) > 0xA0 && byte(1) <= 0xBF && byte(1) != 0xAD ? 2 : 0;
}

/// Whether it is certain, from a look at the raw text alone, that no `has` phrase stands in it. Linear.
template <std::size_t N>
[[nodiscard]] constexpr bool silent_inside(std::string_view s, phrase_tables<N> const& tables) noexcept {
    namespace swar = text::swar;
    swar::word word_before = 0, space_before = 0;
    std::size_t checked = 0; // not ASCII up to here, and harmless
    for (std::size_t i = 0; i < s.size(); i += 8) {
        swar::word const raw = swar::load(s, i), w = raw & ~swar::high_bits, ascii = ~raw & swar::high_bits;
        swar::word const word =
            (swar::between(w | swar::every(0x20), 'a', 'z') | swar::between(w, '0', '9')) & ascii;
        swar::word const space = swar::equal(w, ' ') & ascii & ((word << 8) | word_before); // behind a word
        swar::word const control = swar::first_bytes(swar::below(w, ' ') & ascii, s.size() - i);
        if ((control | (swar::equal(w, ' ') & ((space << 8) | space_before))) != 0) return false;
        for (swar::word odd = swar::not_ascii(raw); odd != 0; odd &= odd - 1) {
            std::size_t const at = i + swar::before(odd);
            if (at < checked) continue;
            std::size_t const size = harmless(s, at);
            if (size == 0) return false;
            checked = at + size;
        }
        for (swar::word start = word & ~((word << 8) | word_before); start != 0; start &= start - 1) {
            std::size_t const at = i + swar::before(start);
            for (auto const& t : tables)
                if (t.may_hold(s, at)) return false;
        }
        word_before = word >> 56;
        space_before = space >> 56;
    }
    return true;
}

/// Whether it is certain that no phrase at all matches a trimmed line of 80 bytes or more, or one whose beginning `s`
/// is. Linear; `buffer` is used for an end that is not plain.
template <std::size_t N>
[[nodiscard]] constexpr bool silent(std::string_view s, bool is_all, phrase_tables<N> const& tables,
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
        if (t.template may_start<1>(first, 8) ||
            (is_all && s.size() <= t.longest[0] + 8u && t.template may_start<phrase_index::heads>(first, 8)))
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

} // namespace detail
} // namespace pith

#endif // PITH_PHRASES_INDEX_HPP

// -------- pith/detail/facts.hpp

// What one line says about itself, before its neighbours are asked.
#ifndef PITH_DETAIL_FACTS_HPP
#define PITH_DETAIL_FACTS_HPP

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace pith::detail {

/// A phrase of the built-in table (book 0) or of a caller's book (1, 2, ...); `none` where there is none.
struct phrase_ref {
    static constexpr std::uint32_t row_bits = 20, none = (1u << (row_bits + 2)) - 1;
    std::uint32_t value = none; // 22 bits: the book in the top 2, the row in the rest

    [[nodiscard]] constexpr bool found() const noexcept { return value != none; }
    [[nodiscard]] constexpr std::size_t book() const noexcept { return value >> row_bits; }
    [[nodiscard]] constexpr std::size_t row() const noexcept { return value & ((1u << row_bits) - 1); }
};

inline constexpr std::uint8_t no_flag = 15;

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
    bool key = false;      ///< may hold a part of a phrase that began or ends on another line
    bool head = false;     ///< begins as a whole-line phrase does
    bool wrapped = false;  ///< the phrase began on this line and ends on the next, or the other way round

    [[nodiscard]] constexpr bool has(scope s) const noexcept { return phrase.found() && when == s; }
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

/// A line that is nothing but labels in a row ("Share Tweet Pin Email", "Terms of Use Privacy Policy"): at least
/// three that the tables know as whole lines, covering every word. Menu words ("features", "support") do not count:
/// titles are made of them. Either one of the labels decides alone, or all are of one kind. Takes the category of
/// the first.
template <std::size_t N>
constexpr bool is_label_run(text::normal_line const& line, phrase_tables<N> const& tables, std::uint8_t& flag) {
    std::string_view const s = line.view();
    if (line.words() < 3 || line.words() > 24 || s.find('0') != std::string_view::npos) return false;
    std::size_t labels = 0;
    category kinds = category::none;
    bool decided = false, one_kind = true;
    std::uint8_t first_flag = no_flag;
    for (std::size_t at = 0; at < s.size();) {
        if (!text::is_word(text::decode(s, at).code) || !line.boundary(at)) { // what stands between labels
            if (line.boundary(at) || labels == 0) {
                at += text::decode(s, at).size;
                continue;
            }
            return false;
        }
        std::size_t size = 0;
        phrase_row best{};
        for (auto const& table : tables) {
            phrase_row found{};
            std::size_t const n = table.longest_at(line, at, [&](std::uint32_t row) { found = table.rows[row]; });
            if (n > size) {
                size = n;
                best = found;
            }
        }
        if (size == 0) return false;
        constexpr category share_bar = category::social | category::comment,
                           footer = category::consent | category::notice;
        if (best.when != scope::alone && !any(best.what() & (share_bar | footer))) return false;
        decided |= best.when == scope::alone;
        kinds |= best.what();
        one_kind = !any(kinds & ~share_bar) || !any(kinds & ~footer);
        if (labels == 0) first_flag = best.flag;
        at += size;
        ++labels;
    }
    if (labels < 3 || !(decided || one_kind)) return false;
    flag = first_flag;
    return true;
}

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

/// Sums up one line. Linear in its first and last few hundred bytes.
template <std::size_t N>
constexpr line_facts classify(std::string_view raw, phrase_tables<N> const& tables, text::normal_line& buffer) {
    line_facts f;
    std::string_view const s = text::trimmed(raw);
    f.blank = s.empty();
    if (f.blank) return f;
    phrase_match best;
    f.sentence = text::ends_sentence(s);
    f.prose = text::is_prose(s);
    f.item = is_list_item(s);
    f.quantity = s[0] >= '0' && s[0] <= '9';
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
        f.words = static_cast<std::uint8_t>(std::min<std::size_t>(buffer.words(), 255));
        f.width = static_cast<std::uint16_t>(buffer.width());
        if (!f.prose && is_placeholder(s)) f.form = shape::placeholder;
        else if (!f.prose && is_code(s, buffer.marks())) f.form = shape::code;
    }
    bool const to_join = whole && can_begin(f);
    for (std::size_t t = 0; t < N; ++t) {
        bool const key = tables[t].find(buffer, true, whole, [&](std::uint32_t row) {
            phrase_row const& r = tables[t].rows[row];
            // A label of one or two words carries no full stop; with one it is a sentence somebody wrote.
            if (r.where == match::whole && buffer.full_stop() && buffer.words() <= 2) return;
            if (f.form == shape::code && r.what() != category::placeholder) return;
            if (!whole && !any(r.what() & (category::notice | category::consent))) return;
            // In a long sentence these are words like others, and decide only beside other residue.
            bool const weak = f.prose && r.where != match::whole && any(r.what() & talked_about);
            phrase_match const found{{static_cast<std::uint32_t>(t << phrase_ref::row_bits) | row},
                                     weak && r.when == scope::alone ? scope::edge : r.when,
                                     r.where,
                                     r.length};
            if (f.phrase.found() && !found.beats(best)) return;
            best = found;
            f.phrase = found.phrase;
            f.flag = r.flag;
            f.when = found.when;
            f.where = found.where;
        });
        f.key = f.key || key;
        f.head = f.head || (to_join && tables[t].may_begin(buffer, 0));
    }
    if (!whole || f.prose || f.form != shape::none || f.has(scope::alone)) return f;
    bool const details = buffer.marks() > 0 || buffer.view().find('0') != std::string_view::npos;
    if (details && is_status_code(s)) f.form = shape::status_code;
    else if (is_breadcrumb(s, buffer.marks())) f.form = shape::breadcrumb;
    else if (buffer.joints() && is_glued_menu(s)) f.form = shape::glued_menu;
    else if (is_page_numbers(buffer.view())) f.form = shape::page_numbers;
    else if (!f.sentence && is_label_run(buffer, tables, f.flag)) f.form = shape::label_run;
    return f;
}

/// `a` and `b` with a space between them, in `out`, as far as it goes.
template <std::size_t Size>
constexpr std::string_view join_with_space(std::string_view a, std::string_view b, std::array<char, Size>& out) noexcept {
    std::size_t n = 0;
    for (std::string_view const part : {a, std::string_view(" "), b})
        for (char const c : part)
            if (n < out.size()) out[n++] = c;
    return {out.data(), n};
}

/// Whether the key of a phrase that matches anywhere stands across the end of one line and the beginning of the next.
template <std::size_t N>
constexpr bool key_across(std::string_view first, std::string_view second, phrase_tables<N> const& tables,
                          text::normal_line& buffer) {
    constexpr std::size_t around = 16; // enough for eight normalised bytes
    std::array<char, 2 * around + 1> joined{};
    if (first.size() > around) first.remove_prefix(first.size() - around);
    buffer.assign(join_with_space(first, second.substr(0, around), joined));
    bool key = false;
    buffer.each_boundary([&](std::size_t i) {
        for (auto const& t : tables)
            key = key || t.template may_start<phrase_index::inside>(buffer.word_at(i), buffer.view().size() - i);
    });
    return key;
}

/// A sentence that was wrapped over two lines: looks for phrases that decide alone in the two lines joined, where
/// neither line has one.
template <std::size_t N>
constexpr void join_wrapped(std::string_view first, line_facts& a, std::string_view second, line_facts& b,
                            phrase_tables<N> const& tables, text::normal_line& buffer) {
    if (!can_begin(a) || !can_end(b)) return;
    first = text::trimmed(first);
    second = text::trimmed(second);
    if (!a.head && !a.key && !b.key && !key_across(first, second, tables, buffer)) return;
    std::array<char, text::normal_line::capacity> joined{};
    buffer.assign(join_with_space(first, second, joined));
    for (std::size_t t = 0; t < N; ++t)
        tables[t].find(buffer, true, true, [&](std::uint32_t row) {
            phrase_row const& r = tables[t].rows[row];
            if (r.when != scope::alone || (r.where != match::anywhere && r.where != match::whole)) return;
            for (line_facts* f : {&a, &b}) {
                f->phrase.value = static_cast<std::uint32_t>(t << phrase_ref::row_bits) | row;
                f->flag = r.flag;
                f->when = r.when;
                f->where = r.where;
                f->wrapped = true;
            }
        });
}

} // namespace pith::detail

#endif // PITH_DETAIL_FACTS_HPP

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
    [[nodiscard]] constexpr phrase_ref phrase() const noexcept { return {bits & phrase_ref::none}; }
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
        company(memory.residue); // once more: zones have made new neighbours
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

    /// Most windows of an article: no line has a phrase or a shape, and no block or zone reaches into it.
    [[nodiscard]] constexpr bool nothing_to_judge(judge_memory const& memory, bool hit_after) const noexcept {
        if (memory.room > 0 || memory.hits > 0 || hit_after) return false;
        for (auto const& f : lines_)
            if (f.phrase.found() || f.form != shape::none) return false;
        return true;
    }
    constexpr void remember(judge_memory& memory, judge_memory const& zone, std::size_t commit) const noexcept {
        for (std::size_t k = 0; k < count_ && line(k) < commit; ++k) {
            memory.prose |= is_body(k);
            memory.residue = residue(k);
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
        return k + 1 < count_ && is_body(k + 1) && f.words <= 4 && !f.sentence && any(what & headings) &&
               (what != category::comment || !head(k));
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
        return fact(k).phrase.found() && category{1u << fact(k).flag} == category::error_page;
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
            return f.has(scope::member) && category{1u << f.flag} == category::widget && f.where == m && f.words <= 6;
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
            if (residue(k)) continue;
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
                    bool const label = f.words <= 3 && !f.sentence, last = a + 1 == z;
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
        return any(out(k).what() & category::residue) && out(k).by() < rule::head_company;
    }
    [[nodiscard]] constexpr bool is_title(std::size_t k) const noexcept { return !residue(k) && fact(k).words >= 4; }
    [[nodiscard]] constexpr ruling keeps_company(std::size_t k, rule by) const noexcept {
        return {by, fact(k).words <= 3 ? category::navigation : category::related, {}};
    }

    /// A heading that opens a block: an opener of the tables, or a label of links ("Read more") before a colon.
    [[nodiscard]] constexpr bool opens_block(std::size_t k) const noexcept {
        auto const& f = fact(k);
        if (f.sentence) return false;
        if (!prose_somewhere_ && !f.colon) return false; // a poem, a list: "For you" is its title
        return f.has(scope::opener) || (f.has(scope::edge) && f.where == match::whole && f.colon &&
                                        category{1u << f.flag} == category::related);
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
                              fact(j).phrase.found() ? category{1u << fact(j).flag} : category::navigation,
                              fact(j).phrase};
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
        return fact(k).has(scope::edge) && !any(category{1u << fact(k).flag} & plain);
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
        if (rows_.size() == most_rows || text_.size() > most_text - longest_phrase) return "more phrases than a book holds";
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
            filter_[phrase_index::filter_start[kind] + (h.word() & (phrase_index::filter_size[kind] - 1))] |= h.bits();
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
    "anzeigen"
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
    "clasificados"
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
    "opens in new window"
    "follow us on social media"
    "share this article with your friends"
    "follow us on x"
    "on facebook and follow us"
    "share"
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
    "rss feed"
    "rss feeds"
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
    "share tweet"
    "post"
    "dislike"
    "upvote"
    "downvote"
    "embed"
    "embed code"
    "snap"
    "sms"
    "message"
    "sharethis"
    "addthis"
    "more options"
    "fullscreen"
    "zoom"
    "enlarge"
    "gift"
    "gift article"
    "gift this article"
    "listen"
    "listen now"
    "permalink"
    "report"
    "flag"
    "report this"
    "report a problem"
    "favorite"
    "favorites"
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
    "follow us:"
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
    "share this"
    "share: facebook"
    "share. facebook twitter linkedin email"
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
    "page not found"
    "page not found"
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
    "back to homepage"
    "back to home page"
    "go back home"
    "go to homepage"
    "go to the homepage"
    "go to home page"
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
    "sorry"
    "sorry"
    "sorry about that"
    "we're sorry"
    "we are sorry"
    "oops"
    "oops"
    "whoops"
    "whoops"
    "uh oh"
    "uh-oh"
    "oh no"
    "error"
    "errors"
    "warning"
    "error"
    "try again"
    "go back"
    "go home"
    "back"
    "ok"
    "search for something else"
    "perhaps searching can help"
    "maybe try a search"
    "search again"
    "contact support"
    "contact us"
    "report"
    "powered by"
    "javascript"
    "javascript required"
    "loading"
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
    "message"
    "details"
    "url"
    "host"
    "ip"
    "your ip"
    "date"
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
    "lighttpd"
    "not allowed"
    "browser"
    "working"
    "you"
    "error 0"
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
    "continue shopping"
    "continue without supporting us"
    "there's nothing here"
    "back to our site"
    "connect your domain"
    "privacy - terms"
    "hcaptcha"
    "recaptcha"
    "before we continue"
    "was this page helpful"
    "no message available"
    "site under maintenance"
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
    "server error"
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
    "reference #0"
    "reference id"
    "block id"
    "event id"
    "trace id"
    "host:"
    "request url"
    "request method"
    "exception value"
    "cannot get /"
    "apache tomcat/0"
    "apache/0"
    "error 0"
    "type:"
    "url:"
    "ip:"
    "time:"
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
    "details: cache-"
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
    "something went wrong, but don't fret"
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
    "sucuri website firewall"
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
    "object not found"
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
    "wordpress › error"
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
    "zur startseite"
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
    "zugriff verweigert"
    "fehler 0"
    "nicht gefunden"
    "error 0"
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
    "error 0"
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
    "доступ запрещен"
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
    "name"
    "your name"
    "full name"
    "first name"
    "last name"
    "your full name"
    "display name"
    "username"
    "email"
    "email"
    "your email"
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
    "reviews"
    "review"
    "rating"
    "ratings"
    "rate this"
    "newest"
    "oldest"
    "most voted"
    "sort by"
    "commenting as"
    "post anonymously"
    "edit"
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
    "remember me"
    "comment"
    "required"
    "optional"
    "clear"
    "reset"
    "close comments"
    "what do you think"
    "thank you for your feedback"
    "captcha"
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
    "enviar"
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
    "e-post"
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
    "opinie"
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
    "more posts"
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
    "read more"
    "read more on"
    "read more here"
    "keep reading"
    "see more"
    "watch now"
    "watch more"
    "watch live"
    "watch next"
    "up next"
    "next up"
    "next article"
    "previous article"
    "next post"
    "previous post"
    "next story"
    "previous story"
    "previous next"
    "explore more"
    "discover more"
    "shop now"
    "featured"
    "spotlight"
    "latest"
    "recommended"
    "trending"
    "popular"
    "headlines"
    "just in"
    "just now"
    "we recommend"
    "in this series"
    "in this section"
    "next in"
    "listen next"
    "recommended by"
    "related"
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
    "read full article"
    "read the full story"
    "read article"
    "read story"
    "read it"
    "read now"
    "read"
    "view"
    "view more"
    "view all"
    "view article"
    "view post"
    "view full post"
    "view full article"
    "view gallery"
    "view full gallery"
    "view photos"
    "view slideshow"
    "view profile"
    "view full profile"
    "view archive"
    "view author archive"
    "view bio"
    "full bio"
    "see full bio"
    "see full profile"
    "bio"
    "author archive"
    "show more"
    "show all"
    "show less"
    "see all"
    "see all stories"
    "more"
    "more info"
    "more details"
    "details"
    "full story"
    "full article"
    "full coverage"
    "full details"
    "load more"
    "load more posts"
    "load more articles"
    "load more stories"
    "next"
    "prev"
    "previous"
    "newer posts"
    "older posts"
    "older"
    "newer"
    "older entries"
    "newer entries"
    "older articles"
    "next page"
    "previous page"
    "back"
    "go back"
    "back to news"
    "back to blog"
    "back to articles"
    "back to all"
    "back to home"
    "back to homepage"
    "back to results"
    "all news"
    "all posts"
    "all articles"
    "all stories"
    "all topics"
    "all categories"
    "further reading"
    "other"
    "others"
    "exclusive"
    "analysis"
    "explainer"
    "watch video"
    "play"
    "play video"
    "watch the video"
    "photos"
    "photo gallery"
    "gallery"
    "galleries"
    "video"
    "videos"
    "in pictures"
    "in photos"
    "slideshow"
    "more photos"
    "editors note"
    "newsletter"
    "hide"
    "expand"
    "collapse"
    "tags"
    "tagged"
    "topics"
    "filed under"
    "author"
    "authors"
    "about the author"
    "about author"
    "contributor"
    "contributors"
    "editor"
    "staff writer"
    "staff"
    "written by"
    "reporter"
    "follow topic"
    "add to"
    "add topic"
    "explore"
    "discover"
    "click here"
    "here"
    "open"
    "close"
    "recommend"
    "like"
    "read more from"
    "more from"
    "also from"
    "more stories from"
    "related to this"
    "read more:"
    "read also:"
    "also read:"
    "see also:"
    "see more:"
    "read next:"
    "up next:"
    "related:"
    "related article:"
    "related articles:"
    "related story:"
    "related stories:"
    "related post:"
    "related news:"
    "related video:"
    "related content:"
    "related coverage:"
    "more on this:"
    "must read:"
    "must see:"
    "don't miss:"
    "recommended:"
    "recommended reading:"
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
    "view deal"
    "see deal"
    "check price"
    "check prices"
    "view at amazon"
    "see at amazon"
    "buy at amazon"
    "check on amazon"
    "shop at amazon"
    "buy now at amazon"
    "see price at amazon"
    "view on amazon"
    "see it at amazon"
    "today's best deals"
    "more about"
    "most recent"
    "list of 0 items"
    "list 0 of 0"
    "end of list"
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
    "most popular"
    "this just in"
    "on this topic"
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
    "nachrichten"
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
    "vídeos"
    "fotos"
    "especiales"
    "en portada"
    "hoy"
    "noticias"
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
    "actualités"
    "dossiers"
    "dossier"
    "vidéos"
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
    "foto"
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
    "temas"
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
    "register"
    "join"
    "join now"
    "join us"
    "join free"
    "email address"
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
    "buy now"
    "get started"
    "try now"
    "start here"
    "free"
    "membership"
    "members"
    "become a member"
    "account"
    "log in"
    "login"
    "skip"
    "accept"
    "continue"
    "yes"
    "no"
    "ok"
    "i agree"
    "select all"
    "opt in"
    "zip code"
    "postal code"
    "enter zip code"
    "country"
    "select country"
    "state"
    "birth date"
    "industry"
    "company"
    "company name"
    "job title"
    "next step"
    "straight to your inbox"
    "directly in your inbox"
    "sign up for the newsletter"
    "no credit card required"
    "cancel anytime"
    "enter your email"
    "membership"
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
    "boutique"
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
    "terms of use"
    "terms of service"
    "terms & conditions"
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
    "advertisement"
    "others"
    "statistics"
    "marketing"
    "preferences"
    "consent"
    "leg. interest"
    "save"
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
    "speichern"
    "weitere informationen"
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
    "mentions légales"
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
    "subscriber login"
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
    "see all posts"
    "see all articles"
    "view more news"
    "view more articles"
    "view more stories"
    "more posts"
    "infinite scroll"
    "article continues on next page"
    "0 of 0"
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
    "print this page"
    "printer friendly"
    "printer-friendly version"
    "print-friendly version"
    "view comments"
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
    "about our ads"
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
    "select language"
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
    "recent comments"
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
    "advertising"
    "site map"
    "news"
    "latest news"
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
    "weather"
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
    "newsletters"
    "magazine"
    "the magazine"
    "press"
    "press room"
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
    "trending topics"
    "more news"
    "all news"
    "more sections"
    "see more"
    "view more"
    "more"
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
    "preferences"
    "logout"
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
    "submit"
    "ok"
    "cancel"
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
    "donate"
    "volunteer"
    "get involved"
    "take action"
    "sponsorship"
    "sponsor"
    "affiliate"
    "affiliates"
    "write for us"
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
    "legal notices"
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
    "close ad"
    "view"
    "edit"
    "share"
    "print"
    "toggle"
    "expand"
    "page"
    "pages"
    "post"
    "posts"
    "tag"
    "tag"
    "date"
    "title"
    "read"
    "listen"
    "a-z"
    "a to z"
    "glossary"
    "more info"
    "information"
    "general information"
    "phone"
    "tel"
    "fax"
    "email"
    "address"
    "hours"
    "follow"
    "connect"
    "stay connected"
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
    "customer care"
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
    "popular topics"
    "in this article"
    "on this page"
    "jump to"
    "calendar"
    "meta"
    "footer"
    "sidebar"
    "header"
    "top"
    "dark mode"
    "light mode"
    "edition"
    "permalink"
    "register now"
    "register here"
    "login"
    "log in"
    "sign in"
    "text size"
    "font size"
    "archives"
    "archive"
    "pages"
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
    "sign in to your account"
    "log in or create an account"
    "log in or create account"
    "sign insign up"
    "sign in subscribe"
    "subscribe sign in"
    "log in subscribe"
    "subscribe log in"
    "log in sign up"
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
    "not you"
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
    "العربية"
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
    "autor"
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
    "haftungsausschluss"
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
    "mehr"
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
    "wetter"
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
    "drucken"
    "schlagworte:"
    "kategorie:"
    "abgelegt unter"
    "schlagwörter"
    "kontakt"
    "datenschutz"
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
    "última hora"
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
    "clima"
    "especiales"
    "multimedia"
    "vídeos"
    "fotos"
    "viral"
    "tendencias"
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
    "tag:"
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
    "日本語"
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
    "home >"
    "한국어"
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
    "labels:"
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
    "português"
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
    "русский"
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
    "首页 >"
    "中文";

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
    "disclaimers"
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
    "disclaimer"
    "source"
    "credits"
    "license"
    "contact"
    "privacy"
    "copyright"
    "affiliates"
    "trust"
    "trust center"
    "security"
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
    "accessibility"
    "licensing"
    "licence"
    "license"
    "copyright"
    "corrections"
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
    "0 min read"
    "less than 0 minute read"
    "0 minute"
    "0 min read"
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
    "0°c"
    "0"
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
    "pause"
    "volume"
    "audio"
    "settings"
    "loading"
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
    "translate"
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
    "title"
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
    "taboola.push"
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
    "posted in"
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
    "staff"
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
    "redaktion"
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
    "redakcja"
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
    "photos:"
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
    "file photo"
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
    "autor:"
    "fotos:"
    "photo:"
    "credit:"
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
    {16259,0,16,1,L,eq}, {26661,0,16,4,L,eq}, {15309,0,27,5,L,eq}, {15365,0,27,5,L,eq}, {29648,0,36,2,L,eq}, {15612,0,41,4,H,eq}, {1872,0,10,7,L,eq},
    {1268,0,19,9,L,eq}, {5628,0,14,9,L,eq}, {3521,0,16,1,L,eq}, {11428,0,18,3,L,eq}, {11446,0,18,3,L,eq}, {26373,0,10,7,E,eq}, {241,0,8,12,B,pre},
    {12776,0,38,1,L,eq}, {41824,0,28,2,L,eq}, {41852,0,26,2,L,eq}, {35320,0,26,2,L,eq}, {11201,0,7,6,E,eq}, {5740,0,14,9,L,eq}, {10155,0,27,6,L,eq},
    {15781,0,37,4,H,eq}, {15858,0,37,4,H,eq}, {23752,0,9,4,L,eq}, {16021,0,12,1,L,eq}, {7126,0,15,7,L,eq}, {11385,0,43,3,L,pre}, {26190,0,17,4,H,eq},
    {2266,0,20,1,L,eq}, {9150,0,32,4,L,eq}, {36741,0,20,2,L,eq}, {24636,0,29,3,L,pre}, {19596,0,28,6,L,pre}, {19624,0,29,6,L,pre}, {19653,0,26,6,L,pre},
    {20204,0,20,7,L,eq}, {38201,0,22,2,L,eq}, {2498,0,21,4,H,eq}, {15263,0,5,1,E,eq}, {8126,0,21,3,L,eq}, {17221,0,5,7,E,eq}, {7921,0,12,7,L,eq},
    {3851,0,28,7,L,eq}, {3674,0,8,9,E,eq}, {883,0,15,1,L,eq}, {6864,0,15,7,L,eq}, {833,0,11,9,L,eq}, {3701,0,13,9,E,eq}, {9708,0,14,1,E,eq},
    {19642,0,14,7,L,eq}, {23673,0,25,3,L,eq}, {9829,0,14,7,L,pre}, {4137,0,16,7,L,eq}, {5239,0,42,3,L,eq}, {11732,0,20,4,H,eq}, {20781,0,21,1,L,eq},
    {16160,0,21,0,L,eq}, {7435,0,17,2,L,eq}, {9858,0,27,3,L,eq}, {18236,0,4,6,E,eq}, {15343,0,32,0,L,eq}, {3703,0,7,7,L,eq}, {1196,0,9,11,E,pre},
    {9621,0,29,1,L,suf}, {9650,0,22,1,L,suf}, {7685,0,14,3,L,eq}, {4876,0,10,4,E,eq}, {2218,0,15,9,L,eq}, {9445,0,23,2,L,eq}, {13917,0,15,4,H,eq},
    {7358,0,11,8,H,eq}, {8992,0,21,4,L,eq}, {47422,0,16,2,L,eq}, {28257,0,12,3,L,eq}, {28236,0,12,4,L,eq}, {2350,0,20,2,L,has}, {10671,0,6,0,L,eq},
    {18438,0,9,4,H,eq}, {3076,0,12,2,L,has}, {5338,0,15,9,L,eq}, {416,0,14,11,E,pre}, {64,0,8,12,B,pre}, {72,0,12,12,B,pre}, {91,0,9,12,B,pre},
    {100,0,11,12,B,pre}, {111,0,13,12,B,pre}, {293,0,14,12,B,pre}, {2827,0,14,4,H,eq}, {13645,0,14,7,E,eq}, {11930,0,7,7,E,eq}, {1339,0,5,11,E,pre},
    {2636,0,16,2,L,has}, {25869,0,12,4,H,eq}, {24828,0,16,7,L,eq}, {14450,0,20,1,L,pre}, {14470,0,22,1,L,pre}, {47902,0,32,2,L,eq}, {1597,0,14,7,L,eq},
    {4179,0,9,3,L,eq}, {3408,0,14,7,L,eq}, {27146,0,45,7,L,eq}, {531,0,29,10,L,pre}, {12558,0,15,2,E,eq}, {13038,0,19,4,L,eq}, {7645,0,15,7,L,eq},
    {9949,0,18,3,L,eq}, {4009,0,15,4,H,eq}, {9133,0,18,6,L,eq}, {11254,0,3,6,E,eq}, {27642,0,13,7,L,pre}, {12425,0,5,2,E,eq}, {12443,0,5,2,E,eq},
    {24073,0,11,4,L,pre}, {22200,0,9,4,L,pre}, {39604,0,30,2,L,eq}, {17586,0,46,7,L,eq}, {768,0,10,11,E,eq}, {950,0,39,13,L,eq}, {33101,0,39,2,L,eq},
    {26332,0,11,3,L,eq}, {12348,0,22,0,L,eq}, {0,0,16,4,H,eq}, {18210,0,25,1,L,pre}, {18235,0,25,1,L,pre}, {8542,0,11,2,L,eq}, {11088,0,12,7,E,eq},
    {19291,0,12,7,L,eq}, {45551,0,31,2,L,eq}, {2471,0,19,6,L,eq}, {3335,0,11,7,L,eq}, {8562,0,9,1,E,eq}, {8410,0,9,6,E,eq}, {18339,0,16,6,L,eq},
    {7466,0,19,5,L,eq}, {1653,0,33,6,L,has}, {1686,0,28,6,L,has}, {6969,0,10,3,E,eq}, {555,0,6,12,B,suf}, {21483,0,11,5,L,eq}, {18396,0,40,1,L,eq},
    {27683,0,17,3,L,eq}, {5222,8,22,5,L,has}, {23922,8,43,2,L,has}, {25727,29,43,2,L,has}, {8461,0,25,0,L,eq}, {23516,0,19,3,L,eq}, {28196,0,12,3,L,eq},
    {7115,0,11,7,L,eq}, {352,0,27,10,L,eq}, {13718,0,6,7,E,eq}, {27466,0,89,2,L,eq}, {6166,0,16,7,L,eq}, {12310,0,6,7,E,eq}, {19440,0,16,7,L,eq},
    {8955,0,18,7,L,eq}, {18791,0,9,7,E,eq}, {15725,0,21,0,L,eq}, {14534,0,7,6,E,eq}, {23321,0,10,7,L,eq}, {24409,0,16,7,L,eq}, {46335,0,76,2,L,has},
    {46411,0,58,2,L,has}, {5705,0,12,1,E,eq}, {6944,0,10,4,E,eq}, {4189,0,10,9,E,eq}, {4400,0,10,0,L,eq}, {863,0,21,7,L,eq}, {4486,0,46,0,L,eq},
    {3458,0,16,1,L,eq}, {15100,0,25,4,H,eq}, {3418,0,19,0,L,eq}, {5945,0,11,1,E,eq}, {4325,0,21,9,L,eq}, {7030,0,10,3,E,eq}, {6514,0,13,4,E,eq},
    {18806,0,16,4,H,eq}, {791,0,10,0,L,eq}, {15609,0,13,7,L,eq}, {5576,0,11,1,E,eq}, {3715,8,24,5,L,has}, {3739,8,25,5,L,has}, {3934,4,21,5,L,has},
    {4784,7,23,5,L,has}, {4807,7,25,5,L,has}, {4903,8,21,5,L,has}, {28269,0,12,3,L,eq}, {30615,0,31,2,L,pre}, {2000,0,23,4,H,eq}, {26063,0,8,4,L,eq},
    {285,0,16,4,H,eq}, {13020,0,8,2,B,eq}, {39472,0,30,2,L,eq}, {5667,0,14,0,L,eq}, {26879,9,41,3,L,has}, {12824,0,10,5,L,eq}, {21213,4,43,2,L,has},
    {2362,0,27,5,L,has}, {2438,14,22,5,L,has}, {794,0,25,6,L,has}, {2009,3,30,8,L,has}, {22624,0,16,4,H,eq}, {14575,0,26,5,L,eq}, {1890,0,7,7,L,eq},
    {6955,0,24,8,L,eq}, {4749,0,39,0,L,eq}, {48083,0,44,2,L,pre}, {19174,0,11,4,L,eq}, {5256,0,15,6,E,eq}, {15472,0,20,1,L,eq}, {1337,0,19,0,L,eq},
    {20369,0,9,4,L,eq}, {24383,0,20,3,L,eq}, {4578,0,17,7,L,eq}, {27606,0,12,7,L,eq}, {9833,0,23,6,L,eq}, {598,0,18,7,L,eq}, {11826,0,8,7,E,eq},
    {10827,0,19,1,L,eq}, {8379,0,12,5,L,eq}, {12367,0,11,2,E,eq}, {14208,0,29,5,L,eq}, {8125,0,15,8,E,eq}, {1427,0,18,4,H,eq}, {23091,0,14,4,L,pre},
    {23105,0,12,4,L,pre}, {23117,0,17,4,L,pre}, {23134,0,15,4,L,pre}, {14666,0,19,1,L,eq}, {23403,0,16,4,H,eq}, {26861,0,13,4,L,pre}, {26888,0,14,4,L,pre},
    {10310,0,7,7,E,eq}, {13522,0,16,0,L,eq}, {1221,0,15,1,L,eq}, {12760,0,14,2,E,eq}, {6401,0,14,7,L,eq}, {5431,0,5,1,E,eq}, {6645,0,5,3,E,eq},
    {6650,0,5,3,E,eq}, {27994,0,15,4,L,pre}, {13221,0,5,7,E,eq}, {13295,0,4,7,E,eq}, {325,0,17,9,L,eq}, {14740,0,32,7,L,eq}, {249,0,6,12,B,pre},
    {5255,0,28,8,L,eq}, {2938,0,14,4,H,eq}, {1762,0,15,3,L,eq}, {4310,0,18,6,L,eq}, {11541,0,8,7,E,eq}, {19528,0,17,4,L,eq}, {18452,0,7,7,E,eq},
    {4818,0,14,8,L,pre}, {1853,0,26,3,L,eq}, {5295,0,24,7,L,eq}, {48460,0,15,2,L,eq}, {10471,0,49,3,L,pre}, {10520,0,40,3,L,pre}, {14452,0,16,5,L,eq},
    {8445,0,15,7,L,eq}, {5912,0,23,0,L,eq}, {13886,0,13,4,H,eq}, {28044,0,12,4,H,eq}, {13517,0,22,6,L,eq}, {10238,0,6,7,E,eq}, {14592,20,29,7,L,has},
    {4683,0,18,9,L,pre}, {1640,24,43,2,L,has}, {16364,11,55,2,L,has}, {17204,4,37,2,L,has}, {18113,0,35,2,L,has}, {23150,4,24,2,L,has}, {941,0,10,11,E,eq},
    {8521,0,17,0,L,eq}, {14601,0,38,6,L,eq}, {21510,0,22,7,L,eq}, {4035,0,16,9,E,eq}, {11752,0,27,4,H,eq}, {2892,0,17,7,L,eq}, {6402,0,7,8,L,eq},
    {5451,0,6,1,E,eq}, {3149,0,14,9,L,pre}, {7933,0,21,1,L,eq}, {31048,0,21,2,L,pre}, {43133,0,20,2,L,pre}, {17375,0,23,1,L,eq}, {23792,0,24,4,L,eq},
    {29389,0,5,2,B,suf}, {14237,0,48,5,L,eq}, {15325,0,18,4,L,pre}, {12045,0,30,5,L,eq}, {26363,0,10,3,L,eq}, {28738,16,36,3,L,has}, {28774,7,54,3,L,has},
    {1567,0,12,7,L,eq}, {20426,0,42,3,L,has}, {14782,0,15,4,H,eq}, {12262,0,14,2,L,has}, {22930,10,32,2,L,has}, {24522,25,33,2,L,has}, {6130,0,26,3,L,has},
    {7842,0,17,5,L,eq}, {10284,15,23,5,E,has}, {15572,0,12,7,L,eq}, {18197,0,13,1,L,eq}, {3002,0,11,4,H,eq}, {18740,0,11,4,L,pre}, {10139,0,11,7,E,eq},
    {9629,0,24,0,L,eq}, {19925,0,30,3,L,eq}, {7111,0,11,4,E,eq}, {19427,0,10,4,L,eq}, {21690,0,12,5,L,eq}, {23279,0,18,6,L,pre}, {23297,0,19,6,L,pre},
    {842,0,13,1,L,eq}, {42759,0,20,2,L,eq}, {20715,0,90,7,L,eq}, {47041,0,16,2,L,eq}, {9704,0,13,3,L,eq}, {12634,0,20,5,L,eq}, {637,0,18,1,L,eq},
    {24448,0,17,7,L,eq}, {15863,0,16,7,L,eq}, {19792,0,12,7,L,pre}, {7321,0,24,2,L,eq}, {15705,0,18,7,L,eq}, {3836,0,29,1,L,eq}, {2756,0,13,7,L,eq},
    {2490,0,26,6,L,eq}, {19496,0,15,6,L,eq}, {18381,0,17,4,L,pre}, {18398,0,18,4,L,pre}, {27294,0,26,7,L,eq}, {24271,0,12,4,H,eq}, {13430,0,15,0,L,eq},
    {8543,0,17,4,H,eq}, {10869,0,26,6,L,pre}, {10895,0,34,6,L,pre}, {10929,0,22,6,L,pre}, {10951,0,26,6,L,pre}, {10474,0,19,8,L,pre}, {4173,0,10,9,E,eq},
    {33212,0,30,2,L,eq}, {10520,0,23,6,L,eq}, {7318,0,10,7,L,eq}, {19430,0,14,1,L,eq}, {26368,0,35,2,L,eq}, {24498,0,11,7,L,pre}, {16439,0,15,1,L,eq},
    {3881,0,15,4,H,eq}, {3271,0,10,8,L,has}, {10051,0,36,0,L,pre}, {10087,0,39,0,L,pre}, {10351,0,57,0,L,pre}, {9507,0,17,4,H,eq}, {14886,0,24,6,L,pre},
    {14910,0,27,6,L,pre}, {14937,0,30,6,L,pre}, {14967,0,24,6,L,pre}, {14991,0,21,6,L,pre}, {11859,0,21,8,L,pre}, {17092,0,33,5,L,eq}, {13162,0,14,2,B,eq},
    {9717,0,25,3,L,eq}, {36142,0,33,2,L,eq}, {10581,0,9,2,L,eq}, {7435,0,21,3,L,eq}, {544,0,39,0,L,eq}, {8683,0,25,4,H,eq}, {8735,0,23,4,H,eq},
    {20038,0,11,7,E,eq}, {22889,0,25,4,L,eq}, {61,0,7,10,L,eq}, {10139,0,20,2,L,eq}, {2573,21,35,8,L,has}, {2608,6,35,8,L,has}, {21484,0,9,1,E,eq},
    {47287,0,15,2,L,eq}, {1873,0,32,0,L,has}, {7592,0,10,4,E,pre}, {7602,0,9,4,E,pre}, {7252,0,18,2,L,eq}, {14789,0,30,5,L,eq}, {8678,0,8,5,L,eq},
    {27,0,27,0,L,eq}, {431,0,17,1,L,eq}, {6197,0,9,4,E,eq}, {14730,0,22,5,L,eq}, {1940,0,19,1,L,eq}, {8893,0,7,5,L,eq}, {20116,9,23,5,L,has},
    {8602,0,11,0,L,eq}, {22761,0,13,7,L,pre}, {7129,0,24,3,E,eq}, {20416,0,25,4,L,pre}, {114,0,23,7,L,eq}, {394,0,23,7,L,eq}, {10632,0,11,7,E,eq},
    {13452,0,10,7,E,eq}, {20991,0,17,1,L,eq}, {8341,0,21,6,E,eq}, {10955,0,5,7,E,eq}, {4474,0,30,9,L,eq}, {1643,0,10,11,E,pre}, {47552,0,20,2,L,pre},
    {19697,0,18,3,L,eq}, {15219,0,10,5,E,eq}, {46616,0,51,2,L,has}, {46667,0,36,2,L,has}, {6156,9,31,3,L,has}, {1740,8,29,6,L,has}, {569,22,45,8,L,has},
    {614,8,42,8,L,has}, {13239,0,18,0,L,eq}, {3822,0,16,6,L,eq}, {19545,0,12,4,L,pre}, {19557,0,13,4,L,pre}, {19570,0,13,4,L,pre}, {19583,0,11,4,L,pre},
    {19812,0,14,4,L,pre}, {8973,0,18,7,L,eq}, {18533,0,5,7,E,eq}, {18552,0,17,4,H,eq}, {8874,0,8,5,L,eq}, {38789,0,33,2,L,pre}, {2369,0,19,9,L,eq},
    {3474,0,12,0,L,eq}, {9223,0,17,0,L,eq}, {4337,0,16,4,H,eq}, {12580,0,21,5,L,pre}, {21558,0,17,5,L,eq}, {4661,0,44,1,L,pre}, {10960,0,20,2,L,pre},
    {11070,0,19,2,L,pre}, {11428,0,17,2,L,pre}, {11445,0,19,2,L,pre}, {11464,0,19,2,L,pre}, {42527,0,16,2,L,pre}, {9607,0,17,7,L,pre}, {6695,0,13,4,E,eq},
    {5752,0,13,7,L,eq}, {16388,0,17,1,L,eq}, {24859,0,19,7,L,eq}, {9222,0,18,4,L,pre}, {5741,0,44,0,L,eq}, {41940,0,34,2,L,eq}, {3418,0,33,3,L,eq},
    {27586,0,22,4,H,eq}, {5281,0,2,3,L,eq}, {9009,0,19,6,L,eq}, {3655,0,14,6,L,eq}, {4824,0,25,9,L,eq}, {1485,0,25,4,H,eq}, {9060,0,14,6,L,eq},
    {49152,0,21,2,L,has}, {11969,0,9,4,L,eq}, {16359,0,28,4,H,eq}, {16421,0,28,4,H,eq}, {16480,0,28,4,H,eq}, {1170,0,10,7,L,eq}, {1926,27,38,2,L,has},
    {1964,26,37,2,L,has}, {2223,23,34,2,L,has}, {2257,20,31,2,L,has}, {3930,14,25,2,L,has}, {3955,13,24,2,L,has}, {11704,24,35,2,L,has}, {15340,23,34,2,L,has},
    {15374,24,35,2,L,has}, {20937,0,32,2,L,has}, {8527,0,13,5,L,eq}, {9852,0,32,1,L,eq}, {20657,0,16,3,L,eq}, {7442,0,8,7,L,eq}, {20677,0,38,7,L,eq},
    {945,0,18,3,L,eq}, {9334,0,17,3,L,eq}, {19730,0,26,6,L,pre}, {8058,0,15,5,L,eq}, {12543,0,18,0,L,eq}, {196,0,13,9,L,eq}, {5244,0,12,6,E,eq},
    {2726,0,13,4,H,eq}, {5240,0,18,9,L,eq}, {6911,0,30,1,L,eq}, {8381,0,24,1,L,eq}, {6060,0,21,9,L,pre}, {10718,0,16,0,L,eq}, {2055,0,17,7,L,eq},
    {8092,0,18,1,L,eq}, {2985,0,15,6,L,eq}, {10657,0,5,7,E,eq}, {5935,0,6,1,E,eq}, {12583,0,6,2,E,eq}, {7040,0,6,3,E,eq}, {23696,0,10,4,L,eq},
    {5055,0,25,1,L,has}, {12923,0,8,2,B,eq}, {31456,0,48,2,L,eq}, {1258,0,21,5,L,has}, {1279,0,19,5,L,has}, {1298,0,19,5,L,has}, {1317,0,24,5,L,has},
    {21260,0,18,6,L,eq}, {1458,0,8,9,L,eq}, {4493,0,19,1,L,pre}, {6401,0,11,1,L,pre}, {10782,0,16,1,L,eq}, {20722,22,59,2,L,has}, {20792,0,13,4,H,eq},
    {520,0,16,13,L,eq}, {20703,0,46,5,L,eq}, {18923,0,15,3,L,eq}, {9286,0,27,1,L,eq}, {657,0,12,10,L,pre}, {4580,0,26,3,L,eq}, {5404,0,9,7,L,eq},
    {14368,0,35,5,L,eq}, {19313,0,17,1,L,eq}, {11292,0,24,2,L,pre}, {22982,0,18,6,L,eq}, {19784,0,27,3,L,eq}, {4913,0,15,6,L,eq}, {26323,0,9,3,L,eq},
    {16898,0,10,7,E,eq}, {1683,0,23,8,L,has}, {9927,0,22,8,L,has}, {7267,0,15,6,L,eq}, {480,0,11,10,E,eq}, {6577,0,18,5,L,eq}, {10135,0,4,7,E,eq},
    {6249,0,17,4,E,eq}, {48666,0,24,2,L,eq}, {26610,0,16,4,L,eq}, {14744,0,30,2,B,pre}, {14774,0,13,2,B,pre}, {14831,0,18,2,B,pre}, {1260,0,11,7,L,eq},
    {160,0,16,10,L,eq}, {1231,0,14,13,L,eq}, {4011,0,17,1,L,eq}, {31378,0,40,2,L,eq}, {11669,0,27,1,L,eq}, {23770,0,22,4,L,eq}, {7176,0,10,3,E,eq},
    {39877,0,24,2,L,pre}, {4616,0,18,4,H,eq}, {13525,0,25,2,B,eq}, {23360,0,9,4,H,eq}, {26400,0,11,3,L,eq}, {11691,0,19,3,L,eq}, {14666,0,15,4,L,pre},
    {14681,0,14,4,L,pre}, {22385,0,10,4,H,eq}, {27910,0,10,4,L,eq}, {3562,0,11,1,L,eq}, {5763,0,11,1,E,eq}, {21212,0,16,1,L,eq}, {10514,0,4,7,E,eq},
    {3537,0,25,1,L,eq}, {21385,0,23,3,L,eq}, {7780,5,31,8,E,has}, {15106,0,18,0,L,eq}, {6315,0,17,5,L,eq}, {5728,0,15,7,L,eq}, {24458,0,12,3,L,eq},
    {27093,0,23,4,H,eq}, {453,0,16,4,H,eq}, {16920,0,8,1,E,eq}, {13129,0,15,5,E,eq}, {801,0,8,0,L,eq}, {7380,0,6,2,L,eq}, {26252,0,17,4,H,eq},
    {98,5,28,5,L,has}, {5242,0,7,1,E,eq}, {20635,0,12,4,H,eq}, {22831,0,44,3,L,pre}, {22875,0,43,3,L,pre}, {14548,0,27,5,L,eq}, {21964,0,12,4,L,eq},
    {5184,0,22,3,L,eq}, {2663,0,14,4,H,eq}, {12652,0,8,7,E,eq}, {20934,0,49,3,L,pre}, {20983,0,27,3,L,pre}, {18157,0,23,5,L,pre}, {15639,0,29,6,L,pre},
    {15697,0,26,6,L,pre}, {15832,0,30,6,L,pre}, {5227,0,12,3,L,eq}, {9993,0,12,0,L,eq}, {12486,0,12,0,L,eq}, {27972,0,13,4,L,pre}, {18599,0,11,7,E,eq},
    {6659,0,13,4,E,eq}, {5822,0,13,7,L,eq}, {8382,0,16,7,L,eq}, {9268,0,8,7,L,pre}, {9276,0,8,7,L,pre}, {9284,0,8,7,L,pre}, {22819,0,12,3,L,eq},
    {3919,0,11,6,L,eq}, {1836,0,19,1,L,eq}, {10849,0,36,3,L,eq}, {26343,0,9,3,L,eq}, {18247,0,18,3,L,eq}, {7220,0,5,3,E,eq}, {9415,0,20,4,H,eq},
    {11909,0,5,7,E,eq}, {5683,0,31,5,L,eq}, {29954,0,49,2,L,eq}, {30081,0,49,2,L,eq}, {7886,0,16,1,L,eq}, {20822,0,30,4,H,eq}, {45089,0,23,2,L,eq},
    {18427,0,24,3,L,pre}, {19016,0,43,3,L,pre}, {19059,0,44,3,L,pre}, {28592,0,6,4,E,eq}, {17188,0,6,7,E,eq}, {14902,0,19,3,L,eq}, {6863,0,14,4,E,eq},
    {11957,0,12,4,L,eq}, {5450,0,14,7,L,eq}, {15184,0,29,0,L,eq}, {38990,0,31,2,L,eq}, {13015,0,23,4,L,eq}, {16656,0,21,6,L,pre}, {1299,0,5,11,E,pre},
    {2406,0,11,1,L,eq}, {16942,0,6,7,E,eq}, {9751,0,9,5,E,eq}, {5869,0,17,3,L,pre}, {13881,0,9,7,E,pre}, {13890,0,8,7,E,pre}, {21694,0,10,7,L,eq},
    {7693,0,26,1,L,eq}, {19371,0,15,1,L,eq}, {3808,0,28,1,L,eq}, {16992,0,5,7,E,eq}, {14787,0,14,2,B,pre}, {14801,0,11,2,B,pre}, {9662,0,16,7,L,pre},
    {1097,0,5,11,E,pre}, {9486,0,17,5,L,pre}, {430,0,14,11,E,pre}, {6196,0,16,5,L,eq}, {3838,0,8,6,L,eq}, {3749,0,7,7,L,eq}, {12851,0,6,2,B,eq},
    {4274,0,12,7,L,eq}, {6983,0,16,0,L,eq}, {13899,0,16,6,L,eq}, {5235,0,20,8,L,eq}, {1102,0,19,0,L,eq}, {5664,0,18,8,L,eq}, {441,0,8,12,B,suf},
    {16131,20,32,2,L,has}, {17271,0,7,7,E,eq}, {9276,0,18,0,L,eq}, {16695,0,22,4,L,eq}, {14831,0,34,5,L,pre}, {14865,0,31,5,L,pre}, {14896,0,30,5,L,pre},
    {20030,0,31,5,L,pre}, {20061,0,31,5,L,pre}, {20092,0,24,5,L,pre}, {10657,0,18,6,L,eq}, {10675,0,18,6,L,eq}, {23479,0,27,6,L,has}, {23506,0,30,6,L,has},
    {20895,0,39,1,L,eq}, {24198,0,29,7,L,eq}, {1555,0,25,1,L,eq}, {12190,0,38,3,L,eq}, {13900,16,29,0,L,has}, {13962,15,28,0,L,has}, {27700,0,22,3,L,eq},
    {5546,0,17,7,L,eq}, {2607,0,20,4,H,eq}, {7279,0,4,4,E,eq}, {14090,0,13,7,L,eq}, {4301,0,9,3,L,eq}, {19102,0,16,4,H,eq}, {10018,0,6,7,E,eq},
    {3862,0,10,6,L,eq}, {2160,0,10,1,L,eq}, {27731,0,16,7,L,pre}, {8169,0,13,1,L,eq}, {10364,0,17,6,E,eq}, {24602,0,8,7,E,eq}, {1653,0,8,11,E,eq},
    {19830,0,8,4,E,eq}, {7657,0,20,5,L,eq}, {10062,0,8,5,E,eq}, {2556,0,23,7,L,eq}, {18331,0,8,7,E,eq}, {22234,0,8,7,E,eq}, {27486,0,15,7,L,eq},
    {8463,0,38,6,L,eq}, {26845,0,21,2,L,eq}, {11714,0,18,4,H,eq}, {14333,0,35,5,L,eq}, {36704,0,14,2,B,eq}, {26453,0,16,3,L,eq}, {21277,0,25,1,L,pre},
    {21302,0,23,1,L,pre}, {46,0,13,4,H,eq}, {5409,0,16,8,L,eq}, {7752,0,15,1,L,eq}, {8656,0,15,7,L,eq}, {2363,0,12,0,E,eq}, {9780,0,33,0,L,eq},
    {18889,0,21,3,L,eq}, {3743,12,27,2,L,has}, {3770,12,29,2,L,has}, {32030,23,53,2,L,has}, {10165,0,10,7,E,eq}, {14102,0,6,8,E,eq}, {11919,0,5,7,E,eq},
    {8335,0,13,2,L,eq}, {9412,0,11,2,L,eq}, {6655,0,10,3,E,eq}, {6665,0,10,3,E,eq}, {9501,0,12,2,L,eq}, {3765,0,5,9,E,eq}, {3351,0,26,1,L,eq},
    {18963,0,26,7,L,eq}, {22580,8,35,2,L,has}, {14282,0,9,4,L,eq}, {22209,0,12,4,L,pre}, {3217,0,16,6,L,eq}, {5035,0,15,8,L,eq}, {4638,0,23,1,L,pre},
    {6460,0,4,4,E,eq}, {11694,0,4,7,E,eq}, {26152,0,31,7,L,eq}, {2456,0,37,0,L,eq}, {1702,0,12,7,L,eq}, {25885,0,13,2,L,eq}, {14012,0,14,5,E,eq},
    {818,0,20,4,H,eq}, {5782,0,21,5,L,eq}, {4561,0,17,7,L,eq}, {9152,0,10,7,L,eq}, {7772,0,8,8,E,eq}, {616,0,15,3,L,eq}, {3890,0,14,6,L,eq},
    {5694,0,4,9,E,eq}, {7424,0,11,2,L,eq}, {39223,13,38,2,L,has}, {2196,0,8,4,H,eq}, {471,0,2,10,E,eq}, {8141,26,47,6,L,has}, {23919,0,4,7,E,eq},
    {47180,0,16,2,L,eq}, {17387,30,42,2,L,has}, {17429,23,35,2,L,has}, {21806,3,39,2,L,has}, {5015,10,18,5,L,has}, {6379,0,16,5,L,eq}, {18292,0,12,6,L,eq},
    {6128,0,12,9,L,eq}, {4996,0,25,0,L,eq}, {9742,0,17,3,L,eq}, {5797,0,17,4,L,pre}, {5814,0,14,4,L,pre}, {7319,0,9,4,H,pre}, {7337,0,17,4,H,pre},
    {7579,0,13,4,E,pre}, {9414,0,11,7,L,pre}, {9425,0,8,7,L,pre}, {20234,0,15,4,L,eq}, {25365,0,10,7,E,eq}, {12823,0,9,2,B,eq}, {29354,0,19,2,B,pre},
    {42270,0,22,2,L,eq}, {4563,0,17,3,L,eq}, {17084,0,9,7,E,eq}, {4716,0,27,6,L,eq}, {19495,0,22,7,L,eq}, {3096,0,19,9,L,pre}, {6137,0,13,7,L,eq},
    {1608,0,8,11,E,pre}, {26990,0,23,2,L,eq}, {2831,0,20,6,L,eq}, {17603,0,16,6,L,eq}, {16033,0,25,1,L,pre}, {16058,0,22,1,L,pre}, {3302,22,31,2,L,has},
    {2329,0,15,0,E,eq}, {17306,4,36,2,L,has}, {18222,4,45,2,L,has}, {3431,0,18,6,L,eq}, {17991,0,34,6,L,has}, {18025,0,32,6,L,has}, {2188,0,24,7,L,eq},
    {15733,0,18,7,L,eq}, {24085,0,18,7,L,eq}, {2253,0,28,0,E,eq}, {3355,13,28,9,L,has}, {9011,0,22,0,L,eq}, {48304,0,16,2,L,eq}, {13299,0,8,7,E,eq},
    {122,0,22,10,L,eq}, {29216,0,13,2,B,pre}, {18337,0,22,4,L,eq}, {11321,0,27,6,L,eq}, {12599,0,10,2,E,eq}, {37792,0,30,2,L,pre}, {37822,0,29,2,L,pre},
    {13352,0,16,6,L,eq}, {21714,0,7,7,E,eq}, {26533,0,12,7,E,eq}, {7924,0,24,6,L,eq}, {15389,0,11,7,L,eq}, {8196,0,35,3,L,eq}, {5275,0,4,6,E,eq},
    {22367,0,8,3,E,eq}, {18301,0,33,5,L,has}, {7965,0,24,6,L,eq}, {12837,0,12,6,E,eq}, {26938,0,11,2,L,eq}, {27416,0,49,3,L,pre}, {6897,0,6,4,E,eq},
    {8370,0,12,4,E,eq}, {5177,0,6,6,E,eq}, {21408,0,18,6,L,eq}, {40096,0,24,2,L,has}, {8863,0,11,5,L,eq}, {11703,0,23,0,L,eq}, {8024,0,14,4,E,eq},
    {26284,0,10,7,E,eq}, {3298,0,19,1,L,eq}, {1222,0,7,11,E,pre}, {1309,0,5,11,E,pre}, {965,12,38,8,L,has}, {1003,8,34,8,L,has}, {2888,19,28,8,L,has},
    {2916,9,34,8,L,has}, {2950,9,28,8,L,has}, {12155,0,8,3,E,eq}, {2023,0,23,4,H,eq}, {26743,0,15,7,L,eq}, {4074,0,16,0,E,eq}, {3281,17,28,8,L,has},
    {3427,0,5,9,B,eq}, {11988,0,22,5,L,eq}, {15249,0,11,5,E,eq}, {878,0,16,9,L,eq}, {8246,0,21,8,E,eq}, {28530,0,21,3,L,pre}, {28551,0,15,3,L,pre},
    {10370,0,19,4,H,eq}, {4328,0,15,6,L,eq}, {13990,0,10,2,B,eq}, {10701,0,21,2,L,pre}, {21998,17,51,2,L,has}, {5476,7,21,2,L,has}, {6000,7,27,2,L,has},
    {6184,7,20,2,L,has}, {24209,7,20,2,L,has}, {28126,7,16,2,L,has}, {28142,7,18,2,L,has}, {16179,0,24,1,L,suf}, {22809,0,17,4,H,eq}, {18083,0,19,4,H,eq},
    {23496,0,20,4,H,eq}, {843,0,10,11,E,eq}, {10244,0,5,7,E,eq}, {10219,0,27,0,L,pre}, {15686,0,33,1,L,pre}, {20339,0,51,3,L,pre}, {20441,0,22,4,L,pre},
    {20550,0,36,4,L,pre}, {20586,0,15,4,L,pre}, {17598,0,33,5,L,pre}, {17631,0,27,5,L,pre}, {17658,0,27,5,L,pre}, {17685,0,27,5,L,pre}, {15084,0,24,6,L,pre},
    {15108,0,27,6,L,pre}, {15668,0,29,6,L,pre}, {15723,0,26,6,L,pre}, {12243,0,8,7,E,eq}, {11964,0,24,8,L,pre}, {12399,0,26,8,L,pre}, {5438,0,37,9,L,pre},
    {8373,0,18,6,E,eq}, {9116,0,12,7,L,eq}, {18288,0,17,4,L,eq}, {6297,0,30,7,L,eq}, {10713,0,6,7,E,eq}, {4799,0,21,7,L,eq}, {17728,0,51,3,L,eq},
    {10428,0,14,4,H,eq}, {24256,0,15,4,H,eq}, {17464,8,23,2,L,has}, {21585,42,57,2,L,has}, {7070,0,21,7,L,eq}, {16672,0,11,7,E,eq}, {17209,0,30,4,L,pre},
    {17239,0,27,4,L,pre}, {17380,0,27,4,L,pre}, {17407,0,24,4,L,pre}, {17488,0,30,4,L,pre}, {17518,0,27,4,L,pre}, {17604,0,31,4,L,pre}, {17635,0,28,4,L,pre},
    {17799,0,30,4,L,pre}, {9680,0,25,0,L,eq}, {2270,4,28,8,L,has}, {5282,0,8,1,E,eq}, {15883,0,35,3,L,eq}, {15762,0,12,1,L,eq}, {8281,0,15,8,E,eq},
    {14542,0,14,4,L,pre}, {14556,0,13,4,L,pre}, {4410,0,41,0,L,eq}, {11920,0,23,1,L,pre}, {6445,0,15,4,E,eq}, {7774,0,21,5,L,eq}, {11794,0,27,0,L,pre},
    {9087,0,12,7,L,eq}, {23214,0,25,7,L,eq}, {1066,0,33,13,L,pre}, {23566,0,18,4,H,eq}, {8856,0,21,4,L,eq}, {19097,0,19,7,L,eq}, {15787,0,18,1,L,eq},
    {200,0,16,3,L,eq}, {24727,0,7,7,E,eq}, {4028,0,17,1,L,pre}, {4045,0,33,1,L,pre}, {4078,0,31,1,L,pre}, {4109,0,21,1,L,pre}, {4130,0,14,1,L,pre},
    {6261,0,21,1,L,pre}, {15017,0,22,1,L,pre}, {15039,0,26,1,L,pre}, {15065,0,19,1,L,pre}, {5259,0,18,4,L,pre}, {5277,0,19,4,L,pre}, {5296,0,22,4,L,pre},
    {5318,0,23,4,L,pre}, {5341,0,13,4,L,pre}, {11283,0,23,5,L,pre}, {2700,0,18,7,L,eq}, {24356,0,20,7,L,eq}, {30721,0,24,2,L,eq}, {20598,0,33,5,L,eq},
    {6235,0,13,5,L,eq}, {1222,6,27,6,L,has}, {6644,0,18,8,L,eq}, {5573,0,15,7,L,eq}, {12678,0,12,2,E,eq}, {1047,0,14,7,L,eq}, {2728,0,25,6,L,eq},
    {7345,0,34,6,L,pre}, {7426,0,34,6,L,pre}, {511,0,9,11,E,eq}, {5500,0,18,7,L,eq}, {24120,0,4,7,E,eq}, {862,0,16,9,L,eq}, {5866,0,23,0,L,eq},
    {5068,0,12,7,L,eq}, {19879,0,10,7,E,eq}, {48750,0,22,2,L,pre}, {48772,0,25,2,L,pre}, {48797,0,22,2,L,pre}, {5128,0,14,7,L,eq}, {13090,0,68,1,L,pre},
    {15749,0,32,6,L,pre}, {10286,0,15,1,L,eq}, {21495,0,22,4,H,eq}, {2124,0,27,9,L,eq}, {10307,0,14,5,E,has}, {26176,0,14,4,H,eq}, {5204,0,18,8,L,eq},
    {26403,0,22,2,L,eq}, {12834,0,27,0,L,eq}, {44040,0,44,2,L,eq}, {5384,15,23,6,L,has}, {12800,0,37,6,E,eq}, {1526,0,20,4,H,eq}, {26970,0,19,4,H,eq},
    {11454,0,36,6,L,pre}, {11490,0,40,6,L,pre}, {4249,0,10,3,L,eq}, {5866,0,4,1,E,eq}, {7157,0,29,5,L,eq}, {1492,0,13,11,E,eq}, {11696,0,24,1,L,eq},
    {22421,0,11,4,H,eq}, {17044,0,15,5,L,eq}, {1180,0,15,7,L,eq}, {8196,0,37,0,L,eq}, {4637,0,22,3,L,eq}, {7523,0,15,7,L,eq}, {13478,0,20,4,H,eq},
    {27846,0,21,4,H,eq}, {9560,0,19,2,L,eq}, {10626,0,12,3,E,eq}, {17001,0,28,4,L,eq}, {18512,0,13,7,E,eq}, {18525,0,8,7,E,eq}, {23198,0,9,3,E,eq},
    {10564,0,8,7,E,eq}, {19641,0,19,1,L,eq}, {39706,0,27,2,L,eq}, {15252,0,19,4,L,eq}, {41158,0,19,2,L,eq}, {19747,0,14,7,L,eq}, {1116,0,16,3,L,eq},
    {4370,0,22,3,L,eq}, {18855,0,10,4,H,eq}, {36489,6,34,2,L,has}, {36523,6,30,2,L,has}, {1087,0,15,0,L,eq}, {14067,0,22,2,B,eq}, {362,0,13,3,L,eq},
    {603,0,22,0,L,eq}, {25094,0,25,4,L,eq}, {27266,0,25,4,L,eq}, {16309,0,16,1,L,eq}, {5777,0,23,3,L,pre}, {22408,0,13,4,H,eq}, {358,0,4,9,L,eq},
    {7122,0,10,6,E,eq}, {3770,0,6,9,E,eq}, {20832,0,19,3,L,pre}, {20851,0,16,3,L,pre}, {5356,0,7,1,E,eq}, {28208,0,25,3,L,eq}, {5199,0,17,0,L,eq},
    {5149,0,13,3,L,eq}, {10399,0,4,7,E,eq}, {13752,0,15,2,B,eq}, {10012,0,7,5,E,eq}, {11751,0,7,7,E,eq}, {5613,0,4,1,E,eq}, {16449,0,31,4,H,eq},
    {15644,0,20,7,L,eq}, {16358,0,10,7,E,eq}, {9714,0,10,7,L,pre}, {11603,0,12,4,H,eq}, {9686,0,27,5,L,pre}, {11569,0,23,5,E,pre}, {22546,0,21,7,L,eq},
    {6100,0,4,8,L,eq}, {33042,0,26,2,L,eq}, {16142,0,22,7,L,eq}, {4991,0,17,6,L,eq}, {11508,0,8,7,E,eq}, {39760,0,21,2,L,eq}, {27059,0,28,2,L,eq},
    {18102,0,17,4,H,eq}, {17829,0,36,5,L,has}, {19775,0,12,1,L,eq}, {965,0,16,9,L,eq}, {13,0,15,3,L,eq}, {2536,0,17,4,H,eq}, {20300,0,4,5,E,eq},
    {8153,0,13,8,E,eq}, {26449,0,37,4,H,eq}, {21068,0,15,1,L,eq}, {10480,0,14,5,E,eq}, {13251,0,14,7,E,eq}, {3103,0,17,0,L,eq}, {5821,0,7,1,E,eq},
    {12870,0,7,2,B,eq}, {6828,0,7,3,E,eq}, {11217,0,7,7,E,eq}, {16121,0,15,0,L,eq}, {4562,0,16,8,L,pre}, {4578,0,13,8,L,pre}, {12804,0,30,0,L,eq},
    {1532,0,11,7,L,eq}, {22343,0,18,4,H,eq}, {24293,0,24,7,L,eq}, {25700,0,66,3,L,pre}, {1012,22,42,6,L,has}, {5591,0,28,6,L,has}, {5978,0,20,8,L,eq},
    {23647,0,26,3,L,eq}, {3450,0,20,4,H,eq}, {24470,0,28,3,L,eq}, {22667,0,17,4,H,eq}, {2860,0,16,1,L,eq}, {7756,0,20,2,L,eq}, {26312,0,18,4,H,eq},
    {22132,0,14,6,E,eq}, {3879,0,20,7,L,eq}, {13444,0,94,1,L,has}, {13538,0,91,1,L,has}, {10923,0,78,8,L,has}, {3601,0,18,4,H,eq}, {8088,0,16,4,E,eq},
    {13462,0,11,7,E,eq}, {18506,0,28,1,L,eq}, {21575,0,14,5,L,eq}, {45636,0,59,2,L,eq}, {900,0,22,4,H,eq}, {9457,0,28,4,H,eq}, {1310,0,25,13,L,pre},
    {24517,0,12,4,L,pre}, {26283,0,15,4,H,eq}, {2508,0,25,0,L,eq}, {26708,0,12,7,L,eq}, {19278,0,13,7,L,eq}, {47318,0,14,2,L,eq}, {6540,0,10,7,L,eq},
    {5883,0,28,8,L,eq}, {11864,0,31,0,L,eq}, {11537,0,37,3,L,eq}, {11614,0,37,3,L,eq}, {23173,0,10,3,E,eq}, {19083,0,19,4,H,eq}, {20139,22,30,5,L,has},
    {20169,23,31,5,L,has}, {18931,6,35,6,L,has}, {19314,6,36,6,L,has}, {5486,14,31,6,L,has}, {13158,0,68,1,L,pre}, {21426,0,10,7,E,pre}, {21436,0,16,7,E,pre},
    {24646,0,6,7,E,eq}, {37931,0,22,2,L,pre}, {16368,0,56,3,L,eq}, {28779,0,44,2,B,eq}, {15969,0,23,6,L,eq}, {9538,0,20,5,L,pre}, {9558,0,16,5,L,pre},
    {9574,0,23,5,L,pre}, {10719,0,7,7,E,eq}, {2532,0,10,9,L,eq}, {2573,0,10,9,L,eq}, {3870,0,10,9,E,eq}, {14089,0,5,2,B,eq}, {2174,0,11,4,H,eq},
    {13404,0,12,7,E,eq}, {14365,0,39,0,L,eq}, {940,0,9,1,L,eq}, {3182,0,14,7,L,eq}, {21408,0,18,7,E,eq}, {52,0,6,12,B,pre}, {184,0,5,12,B,pre},
    {11354,0,10,7,E,eq}, {9128,0,21,1,L,eq}, {15427,0,26,4,H,eq}, {13717,0,16,2,B,eq}, {18611,0,35,3,L,eq}, {10783,0,14,2,L,pre}, {14159,0,11,2,B,pre},
    {14310,0,11,2,B,pre}, {14321,0,14,2,B,pre}, {14539,0,13,2,B,pre}, {14857,0,9,2,B,pre}, {14999,0,14,2,B,pre}, {27820,0,31,2,L,pre}, {23897,0,38,3,L,pre},
    {23974,0,33,3,L,pre}, {24167,0,5,7,E,eq}, {4218,0,9,3,L,eq}, {7162,0,5,3,E,eq}, {18083,0,28,7,L,eq}, {1521,0,25,9,L,eq}, {3033,0,16,9,L,pre},
    {7192,0,12,4,E,eq}, {13689,0,15,4,L,eq}, {549,0,12,11,E,eq}, {14813,0,67,8,L,has}, {358,0,11,7,L,eq}, {4343,0,16,6,L,eq}, {12420,0,5,2,E,eq},
    {21010,0,29,3,L,pre}, {21039,0,25,3,L,pre}, {21064,0,19,3,L,pre}, {2052,0,17,0,E,eq}, {4566,9,29,5,L,has}, {2280,0,19,7,L,eq}, {3012,0,22,3,L,eq},
    {11256,0,33,4,L,eq}, {6871,0,14,5,L,eq}, {2046,0,10,4,H,eq}, {3976,0,19,9,E,eq}, {19839,0,27,5,L,eq}, {9933,0,17,4,H,eq}, {8609,0,40,1,L,eq},
    {6255,0,17,7,L,eq}, {17156,0,9,7,E,eq}, {7611,0,11,4,E,pre}, {11551,0,18,5,E,pre}, {13463,0,10,0,L,eq}, {3652,0,18,4,H,eq}, {19988,0,12,4,H,eq},
    {22918,0,27,3,L,pre}, {4427,0,16,6,L,eq}, {23946,0,12,4,L,pre}, {23958,0,10,4,L,pre}, {23968,0,11,4,L,pre}, {23979,0,10,4,L,pre}, {23989,0,14,4,L,pre},
    {9876,0,18,0,L,eq}, {4471,0,12,1,L,pre}, {4483,0,10,1,L,pre}, {4565,0,19,1,L,pre}, {4741,0,21,1,L,pre}, {4762,0,21,1,L,pre}, {4783,0,20,1,L,pre},
    {4803,0,22,1,L,pre}, {4825,0,15,1,L,pre}, {4840,0,15,1,L,pre}, {4855,0,23,1,L,pre}, {4878,0,8,1,L,pre}, {6282,0,24,1,L,pre}, {6306,0,10,1,L,pre},
    {12736,0,12,2,E,eq}, {5365,0,28,4,L,pre}, {5393,0,19,4,L,pre}, {5412,0,15,4,L,pre}, {5427,0,20,4,L,pre}, {1661,0,11,11,E,pre}, {5587,0,8,1,E,eq},
    {12125,0,51,1,L,eq}, {15319,0,12,0,L,eq}, {23401,0,40,3,L,eq}, {3282,0,49,3,L,eq}, {1271,0,12,7,L,eq}, {17459,0,22,1,L,eq}, {157,0,12,11,E,pre},
    {169,0,13,11,E,pre}, {182,0,13,11,E,pre}, {195,0,11,11,E,pre}, {11345,0,9,7,E,eq}, {12080,0,14,7,E,eq}, {15464,0,14,7,E,eq}, {3060,0,25,6,L,eq},
    {2524,0,8,9,L,eq}, {7540,0,13,2,L,eq}, {6351,0,14,7,L,eq}, {1627,0,19,0,L,eq}, {10344,0,4,7,E,eq}, {17797,0,31,7,L,eq}, {4265,0,23,9,L,eq},
    {9909,0,21,3,L,eq}, {14242,0,15,2,B,pre}, {29191,0,12,2,B,pre}, {29203,0,13,2,B,pre}, {13899,0,18,4,H,eq}, {3725,0,11,1,L,eq}, {19091,0,10,5,E,eq},
    {22832,0,19,6,L,eq}, {16858,0,17,1,L,pre}, {16875,0,22,1,L,pre}, {7623,0,33,2,L,eq}, {122,0,33,8,L,has}, {7108,0,23,1,L,eq}, {26898,0,19,2,L,eq},
    {29045,0,19,2,B,eq}, {6355,0,24,5,L,eq}, {167,0,37,0,L,eq}, {23369,0,10,4,H,eq}, {8011,0,12,2,L,eq}, {672,0,12,11,E,eq}, {19926,0,9,7,E,eq},
    {7631,0,16,8,H,eq}, {6330,0,37,0,L,eq}, {14666,0,19,3,E,eq}, {17108,0,16,1,L,eq}, {12111,0,17,4,L,eq}, {3017,0,14,7,L,eq}, {10045,0,7,7,E,eq},
    {14485,0,14,7,L,eq}, {25303,0,7,7,E,eq}, {7687,0,7,8,E,eq}, {9228,0,21,2,L,eq}, {8180,0,9,0,L,eq}, {1272,8,28,2,L,has}, {1718,22,49,2,L,has},
    {18993,0,25,5,L,eq}, {3137,0,12,9,L,pre}, {9982,0,15,4,H,eq}, {717,0,9,7,L,eq}, {26784,0,13,7,L,eq}, {5539,20,30,2,L,has}, {5569,13,23,2,L,has},
    {5614,8,18,2,L,has}, {5647,0,19,2,L,has}, {5666,0,13,2,L,has}, {5713,0,17,2,L,has}, {5730,14,24,2,L,has}, {5754,9,19,2,L,has}, {5812,9,19,2,L,has},
    {1465,0,15,3,L,eq}, {18723,0,15,3,L,eq}, {5483,0,17,7,L,eq}, {1758,0,19,1,L,eq}, {13219,0,9,5,E,eq}, {18499,0,14,4,H,eq}, {5427,0,4,1,E,eq},
    {18877,0,12,7,E,pre}, {23536,0,18,4,H,eq}, {5612,0,14,8,L,eq}, {16754,0,6,1,E,eq}, {14134,0,34,7,L,eq}, {622,0,15,1,L,eq}, {25463,0,17,7,L,eq},
    {5497,0,19,4,L,pre}, {5516,0,21,4,L,pre}, {5537,0,25,4,L,pre}, {5562,0,17,4,L,pre}, {5579,0,16,4,L,pre}, {5595,0,18,4,L,pre}, {5613,0,17,4,L,pre},
    {5630,0,14,4,L,pre}, {5644,0,12,4,L,pre}, {5656,0,12,4,L,pre}, {7305,0,14,4,H,pre}, {7369,0,10,4,E,pre}, {7379,0,10,4,E,pre}, {7417,0,10,4,E,pre},
    {7880,0,15,4,E,pre}, {7911,0,9,4,E,pre}, {5581,0,21,5,L,eq}, {9398,0,16,7,L,pre}, {6320,0,12,4,E,eq}, {18534,0,40,1,L,eq}, {22948,0,14,4,L,eq},
    {12738,0,10,7,E,eq}, {7710,0,10,8,E,eq}, {25017,0,27,4,H,eq}, {644,0,5,12,B,pre}, {1301,0,18,0,L,eq}, {2685,0,29,2,L,has}, {5938,0,16,2,L,has},
    {15100,20,30,2,L,has}, {24630,0,24,2,L,has}, {5147,0,25,5,L,has}, {8014,0,23,6,L,eq}, {5679,0,8,7,L,eq}, {12220,0,9,4,L,pre}, {8547,0,6,5,L,eq},
    {13814,0,9,7,E,eq}, {27873,0,21,3,L,eq}, {5108,0,7,4,E,eq}, {896,20,29,5,L,has}, {925,23,32,5,L,has}, {19680,24,40,2,L,has}, {23029,0,21,4,L,eq},
    {838,0,24,4,H,eq}, {1265,0,9,11,E,pre}, {1599,0,28,0,L,eq}, {7306,0,7,2,L,eq}, {12351,0,16,2,E,eq}, {13123,0,7,2,B,eq}, {32595,0,7,2,B,eq},
    {34554,0,7,2,B,eq}, {24831,0,45,4,H,eq}, {10913,0,17,1,L,eq}, {16639,0,27,5,L,eq}, {13997,0,15,5,E,eq}, {35192,0,17,2,L,pre}, {19240,0,23,4,L,eq},
    {16833,0,25,5,L,eq}, {1405,0,13,7,L,eq}, {10070,0,3,5,E,eq}, {23413,0,22,7,L,eq}, {31,0,15,4,H,eq}, {14853,0,19,3,L,eq}, {4435,0,13,4,H,eq},
    {4879,0,14,7,L,eq}, {4066,0,8,0,E,eq}, {13299,0,22,4,L,pre}, {16843,0,8,7,E,eq}, {26677,0,14,4,L,eq}, {17194,0,12,7,E,eq}, {588,0,5,12,B,suf},
    {21746,0,9,4,H,eq}, {5571,0,19,9,L,eq}, {19174,0,11,5,L,eq}, {23499,0,17,3,L,eq}, {28140,0,12,4,H,eq}, {17991,0,37,3,L,pre}, {18028,0,37,3,L,pre},
    {1156,0,26,13,L,eq}, {7823,11,23,3,L,has}, {844,0,12,10,L,eq}, {12229,0,9,4,L,pre}, {23719,0,20,7,L,eq}, {16106,0,15,0,L,eq}, {15153,0,46,3,L,pre},
    {18181,0,18,3,L,eq}, {23481,0,18,3,L,eq}, {11348,0,37,6,L,pre}, {11385,0,35,6,L,pre}, {9352,0,15,2,L,eq}, {24153,0,20,4,H,eq}, {3207,0,12,4,H,eq},
    {14468,0,20,5,L,eq}, {4524,0,13,7,L,eq}, {7525,0,19,6,L,eq}, {19406,0,14,6,L,eq}, {23291,0,9,4,H,eq}, {24077,0,22,3,L,pre}, {24571,0,28,3,L,pre},
    {13908,0,11,5,E,eq}, {11217,0,39,4,L,eq}, {3296,5,59,9,L,has}, {20263,0,32,6,L,pre}, {20295,0,43,6,L,pre}, {20338,0,44,6,L,pre}, {20382,0,34,6,L,pre},
    {6104,0,19,4,E,eq}, {11289,0,39,4,L,eq}, {10618,0,10,4,E,eq}, {7480,0,13,6,L,eq}, {8036,0,10,5,L,eq}, {21508,0,13,3,L,eq}, {9387,0,11,7,L,pre},
    {23990,0,13,7,E,pre}, {24003,0,10,7,E,pre}, {25443,0,11,7,E,pre}, {28559,0,13,4,L,pre}, {21419,0,32,5,L,eq}, {22071,0,12,7,L,eq}, {12944,0,21,6,L,eq},
    {22658,12,36,2,L,has}, {5950,0,15,3,L,pre}, {22113,0,16,4,L,eq}, {18194,0,5,6,E,eq}, {17282,0,12,1,E,eq}, {4504,0,31,9,L,eq}, {11337,0,8,7,E,eq},
    {5405,0,27,3,L,pre}, {5533,0,24,3,L,pre}, {5557,0,18,3,L,pre}, {14082,0,19,4,H,eq}, {2204,0,12,1,L,eq}, {23076,0,13,6,L,eq}, {15414,0,13,6,L,eq},
    {14404,0,35,0,L,eq}, {10403,0,3,7,E,eq}, {311,0,10,1,L,eq}, {7989,0,25,6,L,eq}, {6892,0,5,4,E,eq}, {11698,0,5,7,E,eq}, {19955,0,30,3,L,eq},
    {5443,0,17,8,L,eq}, {13930,0,10,5,E,eq}, {10518,0,13,7,E,eq}, {3865,0,11,1,L,eq}, {18562,0,13,6,L,eq}, {1414,0,11,11,E,eq}, {15669,0,28,0,L,eq},
    {13210,0,53,3,L,pre}, {13315,0,52,3,L,pre}, {7954,0,11,1,L,eq}, {18351,0,12,7,E,eq}, {1407,0,20,4,H,eq}, {30938,0,22,2,L,eq}, {10577,0,7,7,E,eq},
    {24658,0,7,7,E,eq}, {3997,0,26,6,L,eq}, {7066,0,22,8,L,eq}, {655,0,86,13,L,eq}, {1455,0,11,11,E,eq}, {10985,0,34,3,L,eq}, {18685,0,4,7,E,eq},
    {450,0,15,3,L,eq}, {20749,0,45,3,L,pre}, {20794,0,38,3,L,pre}, {7814,0,10,7,L,eq}, {9441,0,31,0,L,pre}, {9472,0,31,0,L,pre}, {18029,0,15,7,L,eq},
    {18622,0,10,7,E,eq}, {415,0,14,13,L,eq}, {24187,0,22,2,L,has}, {4479,0,29,4,H,eq}, {10493,0,17,8,L,suf}, {5935,0,6,0,L,eq}, {37776,0,16,2,L,pre},
    {22279,0,13,7,E,eq}, {12880,0,10,5,E,eq}, {5658,0,6,1,E,eq}, {17921,0,20,1,L,suf}, {21709,0,10,5,L,eq}, {8367,0,5,0,L,eq}, {6929,0,6,3,E,eq},
    {28056,0,12,4,H,eq}, {7451,0,15,5,L,eq}, {10019,0,15,5,E,eq}, {17497,0,4,7,E,eq}, {39568,0,36,2,L,eq}, {3089,0,20,5,L,has}, {22729,0,13,7,L,pre},
    {22742,0,19,7,L,pre}, {11661,0,11,4,H,eq}, {16065,0,15,6,L,eq}, {14565,0,36,6,L,eq}, {38822,0,18,2,L,pre}, {8368,0,14,7,L,eq}, {22047,0,10,4,L,eq},
    {5550,41,52,0,L,has}, {11527,0,17,0,L,eq}, {13862,27,38,0,L,has}, {13929,22,33,0,L,has}, {12713,0,23,2,E,eq}, {12986,0,7,7,E,eq}, {14129,0,32,0,L,eq},
    {46238,0,44,2,L,pre}, {5915,0,14,5,L,eq}, {17517,0,18,5,L,eq}, {6770,0,12,4,E,eq}, {13853,0,15,4,H,eq}, {26596,0,14,4,L,eq}, {5376,0,12,7,L,eq},
    {40848,0,38,2,L,eq}, {19263,0,16,4,L,eq}, {10683,0,11,7,E,eq}, {10037,0,36,2,L,eq}, {25206,0,32,4,L,eq}, {2119,0,13,4,H,eq}, {11420,0,16,7,E,eq},
    {15084,0,19,1,L,pre}, {15103,0,22,1,L,pre}, {15125,0,16,1,L,pre}, {15141,0,19,1,L,pre}, {10605,0,13,4,E,eq}, {25045,0,20,7,L,eq}, {10726,0,5,7,E,eq},
    {13063,0,26,8,L,suf}, {15622,0,7,7,E,eq}, {13133,0,28,6,L,pre}, {2602,0,24,0,L,eq}, {1518,0,10,11,E,eq}, {8513,0,14,5,L,eq}, {21573,0,33,6,L,eq},
    {10169,0,8,5,E,eq}, {342,0,11,12,B,pre}, {14713,0,11,4,E,eq}, {19897,0,11,7,E,eq}, {13885,0,7,8,L,pre}, {15805,0,19,1,L,eq}, {7142,0,27,2,L,has},
    {16346,0,18,2,L,has}, {8560,0,19,4,H,eq}, {6004,0,25,6,L,eq}, {19548,0,6,1,E,eq}, {22548,0,6,3,E,eq}, {1056,0,17,0,L,eq}, {5065,0,18,0,L,eq},
    {13257,0,18,0,L,eq}, {7743,0,12,5,L,eq}, {17094,0,30,6,L,eq}, {9981,0,7,5,E,eq}, {4006,0,15,7,L,eq}, {7154,0,13,7,L,eq}, {10392,0,7,7,E,eq},
    {18554,0,7,7,E,eq}, {5045,0,15,4,E,eq}, {26019,0,18,4,H,eq}, {6492,0,10,4,E,eq}, {7537,0,24,5,L,eq}, {24561,0,25,4,H,eq}, {8708,0,27,4,H,eq},
    {3639,0,21,1,L,eq}, {14797,0,23,4,H,eq}, {911,0,17,1,L,eq}, {1025,0,19,1,L,eq}, {15307,0,30,1,L,eq}, {41517,0,44,2,L,has}, {5194,0,23,7,L,eq},
    {3847,0,26,3,L,eq}, {7212,0,8,3,E,eq}, {19637,0,25,5,L,eq}, {16094,0,12,0,L,eq}, {5681,0,8,0,L,eq}, {5689,0,8,0,L,eq}, {17473,0,5,7,E,eq},
    {823,0,9,11,E,eq}, {7496,0,31,2,L,eq}, {5105,9,19,1,L,has}, {43997,0,43,2,L,eq}, {13207,0,28,6,L,pre}, {10396,0,44,3,L,pre}, {2204,0,13,4,H,eq},
    {5349,0,7,1,E,eq}, {13732,0,12,4,L,eq}, {47347,0,18,2,L,eq}, {3178,0,15,4,H,eq}, {12920,0,6,7,E,eq}, {1014,0,14,7,L,eq}, {0,0,13,0,L,eq},
    {5164,0,13,6,E,eq}, {3076,0,14,7,L,eq}, {137,0,25,7,L,eq}, {4278,0,14,4,H,eq}, {5266,0,43,0,L,pre}, {5309,0,38,0,L,pre}, {5347,0,50,0,L,pre},
    {13669,0,38,0,L,pre}, {13707,0,36,0,L,pre}, {13743,0,41,0,L,pre}, {9203,0,26,6,L,pre}, {9229,0,26,6,L,pre}, {9255,0,22,6,L,pre}, {18598,0,21,6,L,pre},
    {18619,0,25,6,L,pre}, {18644,0,28,6,L,pre}, {18672,0,24,6,L,pre}, {18742,0,28,6,L,pre}, {18770,0,27,6,L,pre}, {26766,0,15,2,L,eq}, {1071,0,17,3,L,eq},
    {8376,0,21,3,L,eq}, {1075,0,34,6,L,has}, {4090,0,14,0,E,eq}, {11720,0,15,1,L,eq}, {26082,0,25,2,L,eq}, {3804,0,18,6,L,eq}, {11851,0,29,5,L,eq},
    {16960,0,7,7,E,eq}, {5222,0,13,4,L,pre}, {5249,0,10,4,L,pre}, {3125,0,12,9,L,pre}, {18020,11,54,2,L,has}, {18871,2,42,2,L,has}, {13803,0,18,4,H,eq},
    {18945,0,24,5,L,pre}, {14179,0,29,5,L,eq}, {7421,0,52,8,H,eq}, {12163,0,10,3,E,eq}, {25314,0,27,3,L,eq}, {10389,0,12,4,H,eq}, {395,0,9,11,E,pre},
    {17648,0,16,1,L,eq}, {26811,0,15,2,L,eq}, {15966,0,37,4,H,eq}, {23013,0,25,7,L,eq}, {12480,0,23,8,L,suf}, {12503,0,24,8,L,suf}, {2781,0,32,3,L,eq},
    {3379,0,39,3,L,eq}, {1107,0,5,11,E,pre}, {42343,0,19,2,L,eq}, {9843,0,9,7,L,pre}, {437,0,4,12,B,suf}, {25263,0,23,4,L,eq}, {10599,0,6,4,E,eq},
    {35939,18,27,2,L,has}, {11600,0,19,0,L,eq}, {4676,0,26,6,L,eq}, {23379,0,11,4,H,eq}, {47,0,24,6,L,has}, {14819,0,25,6,L,eq}, {2691,0,8,1,L,eq},
    {14170,0,7,2,B,pre}, {33068,0,33,2,L,eq}, {3947,0,28,4,H,eq}, {2692,16,31,8,L,has}, {27766,0,16,4,H,eq}, {21649,0,21,6,L,eq}, {21921,0,10,4,L,eq},
    {24797,0,17,7,L,eq}, {20017,0,23,6,L,eq}, {22314,0,23,6,L,eq}, {7009,0,6,4,E,eq}, {9113,0,20,6,L,eq}, {10974,0,6,7,E,eq}, {10775,0,39,0,L,eq},
    {583,0,20,0,L,eq}, {21598,0,26,5,L,eq}, {9752,0,16,4,L,eq}, {7896,4,37,3,L,has}, {9914,0,19,4,H,eq}, {11770,0,13,5,E,eq}, {2281,0,10,0,E,eq},
    {4488,0,21,7,L,eq}, {9240,0,16,0,L,eq}, {9584,0,12,7,L,pre}, {27573,0,12,7,L,eq}, {2423,0,11,4,H,eq}, {1964,0,25,3,L,eq}, {20253,0,38,1,L,eq},
    {9383,0,4,7,L,pre}, {22292,0,4,7,E,pre}, {10741,0,27,4,H,eq}, {3899,0,27,7,L,eq}, {0,4,28,2,L,has}, {28,4,27,2,L,has}, {55,4,29,2,L,has},
    {106,4,27,2,L,has}, {133,4,26,2,L,has}, {159,4,21,2,L,has}, {197,4,17,2,L,has}, {214,4,22,2,L,has}, {437,0,39,2,L,has}, {476,0,14,2,L,has},
    {6117,5,43,2,L,has}, {16020,4,55,2,L,has}, {16108,4,23,2,L,has}, {17990,16,30,2,L,has}, {18780,8,27,2,L,has}, {20877,5,60,2,L,has}, {21712,34,49,2,L,has},
    {23511,18,53,2,L,has}, {26591,0,18,7,L,eq}, {1473,5,28,8,L,has}, {7845,5,31,8,E,has}, {18527,0,15,4,H,eq}, {19787,0,22,1,L,eq}, {35966,19,44,2,L,has},
    {18215,0,49,5,L,has}, {18264,0,37,5,L,has}, {15238,0,54,6,L,has}, {7289,0,16,7,L,eq}, {3736,0,9,1,L,eq}, {710,0,8,11,E,eq}, {6420,22,37,3,L,has},
    {15754,0,47,3,L,eq}, {6779,0,16,5,L,eq}, {27894,0,15,3,L,eq}, {11843,0,6,7,E,eq}, {14022,0,23,7,L,eq}, {23553,0,24,3,L,eq}, {2489,0,19,7,L,eq},
    {43308,0,8,2,L,eq}, {13344,0,21,2,B,eq}, {7638,0,19,5,L,eq}, {6853,0,20,0,L,eq}, {7693,0,20,5,L,eq}, {21219,0,17,6,E,eq}, {17381,0,20,6,E,eq},
    {15989,0,16,7,L,eq}, {20283,0,11,5,E,eq}, {19576,0,27,7,L,eq}, {23435,0,24,7,L,eq}, {32639,0,61,2,L,eq}, {346,0,15,4,H,eq}, {14045,0,17,7,L,eq},
    {17026,0,6,7,E,eq}, {16448,33,47,2,L,has}, {20505,3,54,2,L,has}, {4261,0,35,5,L,has}, {4432,0,24,5,L,has}, {4456,0,24,5,L,has}, {16974,0,8,7,E,eq},
    {1955,5,31,8,L,has}, {1986,3,23,8,L,has}, {633,0,49,9,L,eq}, {9702,0,6,1,E,eq}, {12173,0,6,3,E,eq}, {7541,0,34,1,L,suf}, {20942,0,14,6,L,eq},
    {25932,0,24,3,E,eq}, {21892,0,44,5,L,eq}, {21936,0,44,5,L,eq}, {21980,0,44,5,L,eq}, {9735,0,15,6,L,eq}, {26477,0,16,7,L,eq}, {10662,0,6,7,E,eq},
    {10765,0,7,7,E,eq}, {18111,0,14,7,L,eq}, {14134,0,34,8,L,pre}, {21095,0,38,6,L,pre}, {21166,0,32,6,L,pre}, {9157,0,32,8,L,has}, {8309,0,21,0,L,eq},
    {8477,0,15,2,L,eq}, {8315,0,66,1,L,eq}, {20717,0,13,3,L,eq}, {12182,0,14,4,L,pre}, {12238,0,10,4,L,pre}, {16470,0,47,3,L,eq}, {20847,0,21,1,L,eq},
    {16931,0,24,1,L,eq}, {240,0,30,0,L,eq}, {12190,0,13,7,E,eq}, {20664,0,54,1,L,suf}, {18426,0,9,7,E,eq}, {10187,0,2,7,E,eq}, {12837,0,14,7,E,eq},
    {9624,0,16,4,H,eq}, {18878,0,18,4,H,eq}, {44,0,15,1,L,eq}, {912,0,13,7,L,eq}, {14775,0,14,5,L,eq}, {16447,0,30,5,E,eq}, {19316,0,12,4,L,eq},
    {12217,0,35,0,L,eq}, {26721,0,20,4,L,eq}, {4079,12,22,8,L,has}, {4135,22,32,8,L,has}, {6219,0,22,8,L,eq}, {7348,0,10,8,H,eq}, {20969,0,22,1,L,eq},
    {12537,0,21,4,H,eq}, {7554,0,15,6,L,eq}, {11617,0,27,1,L,eq}, {20465,0,45,1,L,pre}, {20510,0,47,1,L,pre}, {20557,0,36,1,L,pre}, {10650,0,7,7,E,eq},
    {3659,0,7,9,E,eq}, {10072,0,7,7,E,eq}, {4612,0,9,9,E,eq}, {14590,0,34,2,B,pre}, {5613,0,19,3,L,pre}, {5632,0,19,3,L,pre}, {5651,0,15,3,L,pre},
    {6046,0,19,3,L,pre}, {7977,0,12,3,L,pre}, {704,0,13,9,L,eq}, {512,0,17,12,B,suf}, {6996,7,25,2,L,has}, {4101,4,34,8,L,has}, {12448,0,18,0,L,eq},
    {13324,0,11,6,L,eq}, {6150,0,16,7,L,eq}, {3774,0,13,7,L,eq}, {13217,0,26,4,L,pre}, {13393,0,24,4,L,pre}, {3587,0,17,6,L,eq}, {4125,0,15,0,E,eq},
    {22188,0,27,7,L,pre}, {15795,0,29,0,L,eq}, {5836,0,13,8,L,eq}, {18180,0,15,5,L,pre}, {3686,0,6,9,E,eq}, {28517,0,36,2,B,eq}, {25399,0,33,4,L,eq},
    {19269,0,21,5,L,eq}, {11672,0,11,4,H,eq}, {500,0,18,9,L,eq}, {7583,0,39,3,L,eq}, {21466,0,17,5,L,eq}, {7882,0,11,7,L,eq}, {7916,0,63,0,L,eq},
    {13946,0,24,2,B,eq}, {6979,0,7,3,E,eq}, {8501,0,25,6,L,eq}, {13582,0,7,7,E,eq}, {14764,0,11,5,L,eq}, {19844,0,32,6,L,eq}, {23169,0,23,7,L,eq},
    {28949,0,56,2,B,eq}, {11992,0,23,4,L,eq}, {2170,0,16,1,L,eq}, {8039,0,16,7,L,eq}, {25454,0,9,7,E,pre}, {5309,0,17,8,L,eq}, {4083,0,22,4,H,eq},
    {16822,0,5,5,E,eq}, {16827,0,6,5,E,eq}, {14195,0,8,2,B,pre}, {14203,0,16,2,B,pre}, {14943,0,21,2,B,pre}, {14979,0,20,2,B,pre}, {27862,0,18,2,L,pre},
    {5302,0,40,3,L,pre}, {5342,0,41,3,L,pre}, {5666,0,24,3,L,pre}, {3486,0,18,4,H,eq}, {19966,0,23,5,L,pre}, {19989,0,19,5,L,pre}, {20008,0,22,5,L,pre},
    {9852,0,9,7,L,pre}, {9861,0,11,7,L,pre}, {560,0,38,10,L,pre}, {8553,0,15,2,L,eq}, {28317,0,12,3,L,eq}, {26037,0,8,4,L,eq}, {13257,0,18,6,L,pre},
    {5966,0,8,9,L,eq}, {1546,0,17,4,H,eq}, {2553,0,18,4,H,eq}, {12973,0,19,4,L,eq}, {13598,0,14,7,E,eq}, {204,0,36,0,L,eq}, {1176,0,16,3,L,eq},
    {14792,0,15,6,L,eq}, {809,0,11,0,L,eq}, {5989,0,16,1,E,eq}, {28374,0,12,4,L,eq}, {4023,0,14,6,L,eq}, {5870,0,7,1,E,eq}, {2967,0,17,7,L,eq},
    {6581,0,17,4,E,eq}, {5993,0,17,7,L,eq}, {2566,0,14,1,L,eq}, {22536,0,4,3,E,eq}, {19039,0,14,4,H,eq}, {941,7,26,2,L,has}, {42189,0,20,2,L,eq},
    {6377,0,12,7,L,eq}, {16874,8,28,2,L,has}, {5533,0,13,7,L,eq}, {13749,0,17,6,L,eq}, {12094,0,12,7,E,eq}, {48550,0,15,2,L,eq}, {27423,0,18,7,L,eq},
    {3245,0,14,4,H,eq}, {15655,0,31,1,L,pre}, {19860,0,27,1,L,pre}, {19228,0,15,5,L,eq}, {13701,0,4,7,E,eq}, {16763,0,13,7,E,eq}, {33178,0,34,2,L,eq},
    {643,0,31,0,L,eq}, {21178,0,17,1,L,eq}, {21195,0,17,1,L,eq}, {7266,0,23,5,L,eq}, {10359,0,16,2,L,eq}, {9930,0,19,3,L,eq}, {2005,0,16,0,E,eq},
    {16443,0,6,7,E,eq}, {8231,0,19,4,L,eq}, {4021,0,12,7,L,eq}, {10308,0,14,2,L,eq}, {37275,0,56,2,L,eq}, {10404,0,4,5,E,eq}, {5974,0,12,9,L,eq},
    {5986,0,18,9,L,eq}, {27859,0,14,3,L,eq}, {5877,0,16,4,L,pre}, {5893,0,16,4,L,pre}, {5909,0,15,4,L,pre}, {7399,0,9,4,E,pre}, {9705,0,9,7,L,pre},
    {8799,0,61,6,L,pre}, {13850,0,11,7,E,eq}, {527,0,4,10,E,eq}, {28176,0,12,4,H,eq}, {17780,6,28,2,L,has}, {22914,0,20,4,L,eq}, {1184,0,6,11,E,pre},
    {3553,0,4,9,B,pre}, {230,0,84,10,L,eq}, {5730,0,56,6,L,eq}, {1324,0,5,11,E,pre}, {12430,0,6,2,E,eq}, {3309,0,18,6,L,eq}, {40556,0,39,2,L,has},
    {8896,0,31,2,L,eq}, {7217,0,20,6,L,eq}, {21759,0,13,3,L,eq}, {5855,0,14,7,L,eq}, {7721,0,16,7,L,eq}, {5803,0,17,5,L,eq}, {262,0,11,12,B,pre},
    {24615,0,6,7,E,eq}, {3549,9,28,8,L,has}, {1071,0,12,9,L,eq}, {26530,0,31,2,L,eq}, {590,0,19,11,E,eq}, {5371,0,5,1,E,eq}, {13077,0,10,2,B,eq},
    {29777,0,43,2,L,eq}, {8257,0,13,4,E,eq}, {14474,0,39,0,L,eq}, {15072,0,34,0,L,eq}, {12478,0,15,3,L,eq}, {16508,0,31,4,H,eq}, {14103,0,13,7,L,eq},
    {4917,0,40,9,L,eq}, {21278,0,24,6,L,eq}, {10643,0,7,7,E,eq}, {3700,8,16,8,L,has}, {2593,0,7,9,L,eq}, {114,3,14,6,L,has}, {150,8,19,6,L,has},
    {326,0,21,6,L,has}, {370,0,26,6,L,has}, {396,0,26,6,L,has}, {8989,0,22,0,L,eq}, {18279,0,20,3,L,eq}, {6135,0,10,4,E,eq}, {18542,0,10,4,H,eq},
    {23669,0,19,4,L,eq}, {44288,0,27,2,L,eq}, {18673,0,13,4,L,eq}, {35636,0,27,2,L,pre}, {35663,0,25,2,L,pre}, {35688,0,31,2,L,pre}, {35719,0,25,2,L,pre},
    {35744,0,31,2,L,pre}, {35775,0,25,2,L,pre}, {35800,0,26,2,L,pre}, {38502,0,27,2,L,pre}, {38529,0,20,2,L,pre}, {38549,0,23,2,L,pre}, {38572,0,21,2,L,pre},
    {5249,0,17,0,L,eq}, {13006,0,7,7,E,eq}, {4883,0,34,9,L,eq}, {10692,0,20,3,E,eq}, {18610,0,18,4,L,eq}, {730,21,31,6,L,has}, {761,23,33,6,L,has},
    {819,21,31,6,L,has}, {873,15,25,6,L,has}, {10815,0,10,7,E,eq}, {6755,0,18,0,L,eq}, {9705,0,36,0,L,eq}, {6828,0,24,5,L,eq}, {72,0,12,4,H,eq},
    {13934,0,18,1,E,eq}, {21521,0,20,5,L,eq}, {9970,0,11,5,E,eq}, {8138,0,16,5,L,eq}, {3121,0,15,7,L,eq}, {20217,12,54,2,L,has}, {2384,0,10,1,L,eq},
    {8532,0,9,1,E,eq}, {19713,0,14,1,L,eq}, {19866,0,13,7,E,eq}, {19109,0,7,5,E,eq}, {2874,0,30,0,L,eq}, {20914,0,10,4,L,eq}, {1907,0,15,1,L,eq},
    {26734,0,9,7,L,eq}, {13250,0,14,2,B,eq}, {13264,0,14,2,B,eq}, {17570,0,17,6,L,eq}, {10686,0,13,0,L,eq}, {15283,0,24,1,L,eq}, {13781,5,43,8,L,has},
    {2209,0,22,3,L,eq}, {7287,0,7,2,L,eq}, {857,0,33,13,L,eq}, {1599,0,33,1,L,eq}, {10273,0,10,7,E,eq}, {41974,0,46,2,L,eq}, {25881,0,17,4,H,eq},
    {40763,0,36,2,L,eq}, {27808,0,24,4,H,eq}, {18640,0,8,7,E,eq}, {28188,0,12,4,H,eq}, {8758,0,21,5,L,eq}, {413,5,22,8,L,has}, {466,0,30,8,L,has},
    {5234,0,8,1,E,eq}, {9560,0,31,3,L,pre}, {5094,0,17,3,L,eq}, {13014,0,13,5,L,eq}, {47411,0,11,2,L,eq}, {15552,0,20,7,L,eq}, {11113,0,27,8,L,pre},
    {11140,0,24,8,L,pre}, {14479,0,19,4,L,eq}, {20867,0,34,3,L,pre}, {20901,0,33,3,L,pre}, {21288,0,10,4,L,pre}, {21309,0,11,4,L,pre}, {21333,0,13,4,L,pre},
    {6986,0,18,5,L,eq}, {4059,0,26,6,L,eq}, {16315,0,16,6,L,eq}, {11100,0,5,7,E,eq}, {490,0,25,2,L,has}, {515,0,26,2,L,has}, {632,0,21,2,L,has},
    {701,35,46,2,L,has}, {1147,21,32,2,L,has}, {17520,19,30,2,L,has}, {17670,21,41,2,L,has}, {22169,9,60,2,L,has}, {22229,16,43,2,L,has}, {28746,0,33,2,B,eq},
    {3134,8,45,8,L,has}, {10499,0,21,6,L,eq}, {11565,0,7,7,E,eq}, {13831,0,7,7,E,eq}, {5552,0,29,5,L,eq}, {11985,0,4,7,E,eq}, {507,0,2,11,E,eq},
    {509,0,2,11,E,eq}, {8418,0,28,3,L,eq}, {8446,0,28,3,L,eq}, {25858,0,11,4,H,eq}, {17069,0,7,7,E,eq}, {26216,0,15,3,L,eq}, {18554,0,22,5,L,eq},
    {42665,0,24,2,L,pre}, {1269,0,15,3,L,eq}, {1442,0,23,3,L,eq}, {6885,0,22,5,L,eq}, {6822,16,42,2,L,has}, {6864,17,26,2,L,has}, {23768,9,51,2,L,has},
    {24654,7,37,2,L,has}, {6905,0,8,3,E,eq}, {6922,0,7,3,E,eq}, {2977,14,31,5,L,has}, {11166,0,7,7,E,eq}, {979,0,11,1,L,eq}, {990,0,11,1,L,eq},
    {5844,0,12,1,E,eq}, {18290,0,6,7,E,eq}, {22254,0,12,5,L,eq}, {8430,0,15,7,L,eq}, {22156,0,8,7,L,pre}, {4777,0,22,7,L,eq}, {24577,0,12,7,E,eq},
    {3055,0,14,4,H,eq}, {20317,0,15,7,L,eq}, {936,0,13,4,H,eq}, {7078,5,36,2,L,has}, {44576,0,30,2,L,pre}, {18685,0,20,5,L,eq}, {10029,0,8,7,E,eq},
    {10037,0,8,7,E,eq}, {11327,0,53,8,L,has}, {10233,0,47,3,L,pre}, {2033,7,22,6,L,has}, {8391,0,19,6,E,eq}, {3627,0,10,6,L,eq}, {2525,0,10,1,L,eq},
    {4008,10,20,2,L,has}, {4028,10,20,2,L,has}, {10693,0,19,6,L,eq}, {17299,0,10,7,E,eq}, {2543,0,7,1,L,eq}, {7083,0,25,1,L,eq}, {26559,0,14,7,L,eq},
    {10590,0,8,2,L,eq}, {13087,0,8,2,B,eq}, {14597,24,45,3,L,has}, {27791,0,17,4,H,eq}, {19763,0,21,3,L,eq}, {1228,0,11,9,L,eq}, {9653,0,27,0,L,eq},
    {1619,0,23,3,L,eq}, {19297,0,19,4,L,eq}, {21151,0,19,4,L,eq}, {27585,0,9,7,L,eq}, {491,0,8,12,B,suf}, {16247,0,37,3,L,eq}, {11113,0,14,3,L,eq},
    {321,0,17,1,L,eq}, {527,0,17,1,L,eq}, {8073,0,11,5,L,eq}, {26183,0,16,7,L,pre}, {26199,0,37,7,L,pre}, {41177,0,25,2,L,eq}, {21920,0,39,3,L,pre},
    {37892,0,15,2,L,eq}, {11813,0,18,4,H,eq}, {8972,0,26,2,L,eq}, {13907,0,18,7,L,eq}, {1714,5,26,6,L,has}, {8440,0,23,6,L,eq}, {9147,0,18,0,L,eq},
    {14176,0,41,3,L,pre}, {14217,0,40,3,L,pre}, {14257,0,48,3,L,pre}, {14305,0,43,3,L,pre}, {14348,0,39,3,L,pre}, {23192,0,22,7,L,eq}, {12710,0,35,8,L,has},
    {12745,0,35,8,L,has}, {12780,0,35,8,L,has}, {2365,0,41,6,L,eq}, {13903,0,21,2,B,eq}, {5588,0,17,7,L,eq}, {22199,0,31,3,L,pre}, {22230,0,21,3,L,pre},
    {499,0,6,12,B,suf}, {10551,0,25,2,L,eq}, {41561,0,31,2,L,has}, {41615,0,34,2,L,has}, {2782,0,17,4,H,eq}, {15824,0,29,1,L,eq}, {10887,0,21,2,L,pre},
    {10908,0,27,2,L,pre}, {3992,0,14,7,L,eq}, {8789,0,18,2,L,eq}, {44644,14,26,2,L,has}, {44670,7,25,2,L,has}, {5049,0,25,6,L,eq}, {513,0,14,1,L,eq},
    {8293,0,15,7,L,eq}, {28329,0,39,3,L,pre}, {28368,0,33,3,L,pre}, {28401,0,39,3,L,pre}, {27655,0,13,7,L,pre}, {18639,0,17,4,L,eq}, {4703,0,46,0,L,eq},
    {21452,0,12,1,E,eq}, {26848,0,13,4,L,pre}, {26874,0,14,4,L,pre}, {7257,0,32,1,L,pre}, {7349,0,23,1,L,pre}, {17933,0,25,5,L,eq}, {3682,8,18,8,L,has},
    {19945,0,36,1,L,pre}, {2767,0,15,4,H,eq}, {25071,0,23,4,L,eq}, {10002,0,10,5,E,eq}, {10337,0,10,5,E,eq}, {27378,0,15,7,L,eq}, {23264,0,11,4,E,eq},
    {7674,0,16,7,L,eq}, {24696,0,6,7,E,eq}, {5188,0,16,8,L,eq}, {12861,0,25,0,L,eq}, {14645,0,21,1,L,eq}, {8134,0,24,2,L,eq}, {1241,0,18,0,L,eq},
    {25596,0,34,4,L,pre}, {25662,0,34,4,L,pre}, {22640,0,62,6,L,pre}, {14342,0,65,8,L,pre}, {14407,0,46,8,L,pre}, {14453,0,42,8,L,pre}, {752,0,8,1,L,eq},
    {3983,0,14,6,L,eq}, {2174,0,14,7,L,eq}, {13310,0,5,7,E,eq}, {13879,0,7,4,H,eq}, {21446,0,6,1,E,eq}, {15226,0,13,4,L,eq}, {17619,0,35,6,L,eq},
    {15803,0,19,7,L,eq}, {17436,0,5,7,E,eq}, {7456,0,19,3,L,eq}, {33510,10,30,2,L,has}, {14694,0,57,8,L,has}, {590,0,14,9,L,eq}, {14849,0,8,2,B,pre},
    {18331,0,10,3,L,eq}, {9142,0,40,3,L,pre}, {12435,0,49,5,L,pre}, {12484,0,49,5,L,pre}, {12533,0,47,5,L,pre}, {6499,0,71,6,L,pre}, {6670,0,67,6,L,pre},
    {6737,0,47,6,L,pre}, {28092,0,12,4,H,eq}, {19417,0,13,1,L,eq}, {14137,0,32,6,L,pre}, {14169,0,30,6,L,pre}, {4969,0,11,4,E,eq}, {5695,0,7,7,L,eq},
    {9108,0,19,4,L,eq}, {34641,0,24,2,L,eq}, {34665,0,24,2,L,eq}, {8043,0,9,8,E,eq}, {319,0,15,3,L,eq}, {1178,0,6,11,E,pre}, {15491,0,17,7,L,eq},
    {27646,0,19,3,L,eq}, {26633,0,18,7,L,eq}, {15525,0,27,7,L,eq}, {0,0,10,1,L,eq}, {6754,0,10,1,L,eq}, {5162,0,22,3,L,eq}, {21402,0,22,1,L,suf},
    {16934,0,8,7,E,eq}, {11628,0,13,4,H,eq}, {6032,0,23,5,L,eq}, {13116,0,28,8,L,pre}, {8687,0,21,1,L,eq}, {21126,0,13,4,L,eq}, {17042,0,7,7,E,eq},
    {14481,0,10,2,B,pre}, {5183,0,10,6,E,eq}, {4062,0,6,7,L,eq}, {13610,0,28,0,L,eq}, {125,0,13,4,H,eq}, {1714,0,8,7,L,eq}, {4878,10,25,5,L,has},
    {4924,8,23,5,L,has}, {5078,12,27,5,L,has}, {36718,0,15,2,B,eq}, {13754,0,12,4,L,pre}, {13158,0,4,2,B,eq}, {4079,0,12,3,L,eq}, {12660,0,7,7,E,eq},
    {6653,0,19,0,L,eq}, {17675,0,22,3,L,eq}, {9447,0,17,7,L,pre}, {42708,0,21,2,L,pre}, {1387,0,8,11,E,pre}, {14581,0,21,1,L,eq}, {2734,0,22,7,L,eq},
    {13047,0,4,7,E,eq}, {19118,0,17,4,H,eq}, {7718,0,19,2,L,eq}, {12152,0,6,7,E,eq}, {7776,0,17,2,L,eq}, {21000,0,45,5,L,pre}, {5258,0,23,9,L,eq},
    {129,0,13,3,L,eq}, {2104,0,20,9,L,eq}, {909,0,6,11,E,eq}, {19018,0,29,5,L,eq}, {7578,0,13,8,H,eq}, {17871,0,25,5,L,eq}, {21812,0,16,7,L,eq},
    {4711,0,24,3,L,eq}, {3468,0,19,7,L,eq}, {20060,0,12,4,H,eq}, {12542,0,14,7,E,eq}, {3539,0,23,4,H,eq}, {3578,0,23,4,H,eq}, {11818,0,8,7,E,eq},
    {20396,0,41,7,L,eq}, {31550,0,21,2,L,eq}, {31571,0,21,2,L,eq}, {6908,0,16,2,L,has}, {12791,0,57,3,L,pre}, {12848,0,57,3,L,pre}, {5056,0,12,7,L,eq},
    {13630,0,15,7,E,eq}, {20969,49,74,2,L,has}, {10158,0,64,1,L,eq}, {6507,0,12,7,L,eq}, {20017,0,7,7,E,eq}, {13313,13,26,8,L,has}, {4223,0,13,6,L,eq},
    {13550,0,20,2,B,eq}, {13952,0,21,1,E,eq}, {46282,0,53,2,L,pre}, {27518,0,26,4,L,pre}, {2749,0,30,8,L,has}, {22337,0,61,6,L,eq}, {17875,5,14,2,L,has},
    {22461,0,14,4,H,eq}, {3008,21,31,5,L,has}, {3039,13,23,5,L,has}, {11849,0,5,7,E,eq}, {15856,0,29,5,L,eq}, {20670,0,9,4,H,eq}, {13697,0,22,6,L,eq},
    {14844,0,18,6,L,eq}, {7719,0,17,1,L,eq}, {10854,0,6,7,E,eq}, {10768,0,23,4,H,eq}, {1370,0,35,6,L,has}, {13589,0,9,7,E,eq}, {8333,0,18,5,L,eq},
    {7460,0,20,6,L,pre}, {5911,0,30,8,L,eq}, {15403,0,21,1,L,eq}, {24929,0,28,2,L,has}, {18822,0,10,4,H,eq}, {5346,16,33,5,L,has}, {16615,0,24,5,L,eq},
    {147,0,12,12,B,pre}, {24221,0,20,4,H,eq}, {19394,0,12,6,L,eq}, {12829,0,8,7,E,eq}, {6662,0,15,8,L,eq}, {8605,0,19,2,L,eq}, {4310,0,9,3,L,eq},
    {11132,0,27,4,H,eq}, {27811,0,8,7,L,pre}, {22182,0,18,5,L,eq}, {19857,0,9,7,E,eq}, {3422,0,15,7,L,eq}, {22245,0,12,4,L,pre}, {22257,0,24,4,L,pre},
    {31346,0,32,2,L,eq}, {35140,0,16,2,L,eq}, {25065,0,23,7,L,eq}, {1990,0,15,0,E,eq}, {23353,0,33,6,L,has}, {4886,0,14,4,E,eq}, {90,0,14,10,L,eq},
    {16346,0,14,6,L,eq}, {4900,0,13,4,E,eq}, {27513,0,12,7,L,eq}, {32952,0,22,2,L,eq}, {6300,0,18,8,L,eq}, {10359,0,6,7,E,eq}, {5760,0,3,1,E,eq},
    {11135,0,5,7,E,eq}, {3471,0,9,9,B,eq}, {3616,0,10,9,E,eq}, {14896,0,24,1,L,pre}, {14920,0,28,1,L,pre}, {14948,0,25,1,L,pre}, {14973,0,20,1,L,pre},
    {14993,0,24,1,L,pre}, {19509,0,19,4,L,eq}, {7789,0,15,7,L,eq}, {16454,0,18,1,L,eq}, {13226,0,37,8,L,pre}, {26201,0,15,3,L,eq}, {15585,0,71,5,L,eq},
    {15656,0,71,5,L,eq}, {10160,0,5,7,E,eq}, {3781,0,27,1,L,eq}, {5058,17,36,2,L,has}, {5270,0,19,2,L,has}, {2460,0,9,4,H,eq}, {6395,0,17,5,L,eq},
    {10752,0,9,3,E,eq}, {3346,0,10,7,L,eq}, {3887,0,11,1,L,eq}, {6625,0,12,3,E,eq}, {12177,0,13,7,E,eq}, {10885,0,13,1,L,eq}, {23817,0,13,7,L,pre},
    {9084,0,22,1,E,eq}, {11544,0,21,0,L,eq}, {16034,0,24,0,L,eq}, {12677,0,27,4,H,eq}, {12704,0,27,4,H,eq}, {3573,0,14,6,L,eq}, {1325,0,21,9,L,eq},
    {16158,0,21,1,L,suf}, {5849,0,16,8,L,eq}, {15767,0,28,0,L,eq}, {10177,0,7,5,E,eq}, {11501,0,7,7,E,eq}, {16512,0,15,1,L,eq}, {4321,0,16,4,H,eq},
    {190,0,15,7,L,eq}, {7957,0,12,4,E,eq}, {16136,0,22,1,L,pre}, {9813,0,36,0,L,eq}, {5950,0,31,0,L,eq}, {19437,0,23,4,L,eq}, {5299,0,6,1,E,eq},
    {17178,0,31,6,L,eq}, {107,0,22,3,L,eq}, {28122,0,12,3,L,eq}, {16755,0,8,7,E,eq}, {28464,0,15,2,B,eq}, {5350,0,9,7,L,eq}, {5283,0,10,8,L,eq},
    {8105,0,10,3,E,eq}, {29544,0,20,2,B,has}, {38121,0,23,2,L,eq}, {9499,0,22,1,L,pre}, {9521,0,26,1,L,pre}, {12324,0,10,4,E,eq}, {19123,0,12,5,E,eq},
    {6852,0,12,7,L,eq}, {21647,0,16,7,L,eq}, {7592,0,13,5,L,eq}, {19266,0,12,7,L,eq}, {2963,0,23,0,L,eq}, {8795,0,39,0,L,eq}, {8509,0,6,1,E,eq},
    {6090,0,16,7,L,eq}, {6635,0,18,0,L,eq}, {10108,0,9,4,L,eq}, {11757,0,13,5,E,eq}, {3709,0,16,1,L,eq}, {25044,0,27,4,H,eq}, {16544,0,10,7,E,eq},
    {16617,0,28,4,L,eq}, {8593,0,19,7,L,eq}, {15853,0,23,1,L,eq}, {36209,18,41,2,L,has}, {2984,0,16,7,L,eq}, {19897,0,25,6,L,eq}, {7193,0,32,1,L,eq},
    {26895,0,10,7,E,pre}, {8741,0,15,7,L,eq}, {28697,0,31,2,B,eq}, {6172,0,32,0,L,eq}, {7925,0,8,1,L,eq}, {1496,0,46,0,L,eq}, {13717,0,15,4,L,eq},
    {1109,0,48,9,L,eq}, {10426,0,2,7,E,eq}, {17294,0,6,1,E,eq}, {16219,0,15,1,L,eq}, {17726,0,23,4,L,pre}, {17749,0,20,4,L,pre}, {22116,0,21,5,L,eq},
    {37224,0,51,2,L,eq}, {20660,0,10,4,H,eq}, {18299,0,32,3,L,eq}, {29005,0,40,2,B,eq}, {3090,0,17,7,L,eq}, {12036,0,18,4,L,eq}, {3403,0,35,1,L,eq},
    {2283,0,43,3,L,eq}, {7216,0,18,5,L,eq}, {2072,0,15,7,L,eq}, {4121,0,4,9,E,eq}, {2345,0,17,4,H,eq}, {16802,0,5,7,E,eq}, {16865,0,8,7,E,eq},
    {10507,0,17,4,L,eq}, {760,0,13,1,L,eq}, {21800,0,11,4,L,eq}, {2056,0,10,4,H,eq}, {13074,0,21,4,L,eq}, {14181,0,27,1,L,eq}, {7067,0,10,4,E,eq},
    {9772,0,10,5,E,eq}, {3931,0,23,9,E,eq}, {22582,0,27,7,L,eq}, {2542,0,23,9,L,eq}, {20165,0,15,4,L,eq}, {16378,0,25,6,L,eq}, {10322,0,17,2,L,eq},
    {10639,0,11,4,E,eq}, {17129,0,11,7,E,eq}, {22398,0,40,6,L,pre}, {22438,0,51,6,L,pre}, {22702,0,35,6,L,pre}, {3652,0,7,9,E,eq}, {6412,0,17,5,L,eq},
    {21640,0,20,5,L,eq}, {12580,0,15,0,L,eq}, {45827,0,55,2,L,eq}, {21998,0,21,4,L,eq}, {9367,0,13,2,L,eq}, {21772,0,16,3,L,eq}, {12904,0,9,2,B,eq},
    {391,0,22,9,L,eq}, {16781,0,12,1,L,eq}, {27618,0,12,7,L,eq}, {10335,0,9,7,E,eq}, {4378,0,22,0,L,eq}, {22796,0,5,7,L,pre}, {1005,0,33,0,L,eq},
    {10356,0,35,1,L,pre}, {10391,0,35,1,L,pre}, {19330,0,16,1,L,eq}, {20402,34,53,2,L,has}, {26833,0,15,4,L,pre}, {9349,0,7,7,L,pre}, {10798,0,13,1,L,eq},
    {21882,0,16,4,L,eq}, {3641,0,4,9,E,eq}, {12652,0,5,2,E,eq}, {8143,0,14,1,L,eq}, {10955,0,25,1,L,pre}, {3395,0,13,7,L,eq}, {4137,0,12,9,E,eq},
    {22281,0,13,4,L,pre}, {21702,0,21,4,H,eq}, {6008,0,35,0,L,eq}, {9475,0,24,1,L,pre}, {13001,0,19,2,B,eq}, {15064,0,49,7,L,eq}, {4485,0,27,3,L,eq},
    {8074,0,14,4,E,eq}, {6010,0,22,5,L,eq}, {8779,0,24,5,L,eq}, {5955,0,49,6,L,eq}, {7192,0,13,7,L,eq}, {1132,0,13,3,L,eq}, {12389,0,17,3,L,eq},
    {10482,0,17,6,L,eq}, {1078,20,30,8,L,has}, {1184,18,28,8,L,has}, {9089,0,26,8,L,has}, {9115,0,42,8,L,has}, {30172,0,47,2,L,eq}, {1108,0,16,8,L,has},
    {22229,0,16,4,L,pre}, {8860,0,50,6,L,pre}, {48614,0,22,2,L,eq}, {13154,0,3,7,E,eq}, {4208,0,10,9,E,eq}, {17382,0,27,5,L,eq}, {1153,0,6,11,E,pre},
    {12857,0,7,2,B,eq}, {5671,0,14,1,E,eq}, {12955,0,18,4,H,eq}, {42087,0,24,2,L,eq}, {7244,0,17,3,E,eq}, {10129,0,29,1,L,eq}, {23390,0,13,4,H,eq},
    {9074,0,26,6,L,eq}, {9800,0,18,7,L,pre}, {16245,0,14,6,L,eq}, {17329,0,16,7,E,eq}, {8084,0,10,5,L,eq}, {3709,0,14,4,H,eq}, {2470,0,70,3,L,eq},
    {22258,0,25,6,L,eq}, {16807,0,9,7,E,eq}, {10953,0,32,3,L,eq}, {14567,0,14,1,L,eq}, {12886,0,39,0,L,eq}, {24504,0,13,4,L,pre}, {9626,0,18,2,L,eq},
    {16328,0,40,3,L,eq}, {59,0,13,4,H,eq}, {3614,0,12,7,L,eq}, {12425,0,7,7,E,eq}, {22716,0,25,3,L,eq}, {6166,0,30,6,L,eq}, {17755,0,28,1,L,pre},
    {3873,0,26,3,L,eq}, {219,0,15,7,L,eq}, {24970,0,21,7,L,eq}, {4660,0,43,0,L,eq}, {12607,0,7,7,E,eq}, {27320,0,17,7,L,eq}, {897,12,36,8,L,has},
    {933,8,32,8,L,has}, {8429,0,32,0,L,eq}, {10006,0,14,2,L,eq}, {1096,0,11,7,L,eq}, {16464,0,9,7,E,eq}, {27623,0,20,4,H,eq}, {11572,0,8,7,E,eq},
    {25898,0,16,2,L,eq}, {29430,10,21,2,B,has}, {12114,0,3,7,E,eq}, {7088,0,20,8,L,eq}, {17910,0,38,4,L,pre}, {7433,0,18,5,L,eq}, {13416,0,15,7,E,eq},
    {10559,0,55,8,L,pre}, {8280,0,11,4,E,eq}, {7379,0,20,6,L,pre}, {7399,0,27,6,L,pre}, {18209,0,17,7,L,pre}, {18226,0,18,7,L,pre}, {12914,0,41,8,L,has},
    {22937,0,26,7,L,eq}, {20032,0,6,7,E,eq}, {14016,0,15,2,B,eq}, {2649,0,12,1,L,eq}, {16730,0,6,7,E,eq}, {6975,0,13,4,E,eq}, {8026,0,23,1,L,suf},
    {6564,20,34,2,L,has}, {6747,20,47,2,L,has}, {15604,24,40,2,L,has}, {18475,32,40,2,L,has}, {21423,33,49,2,L,has}, {4153,0,14,7,L,eq}, {19053,0,12,4,H,eq},
    {24344,0,17,4,L,eq}, {5424,10,29,2,L,has}, {3276,0,12,4,H,eq}, {3956,0,23,7,L,eq}, {33795,9,54,2,L,has}, {7025,0,5,3,E,eq}, {21465,0,8,4,H,eq},
    {7224,0,12,2,L,eq}, {41202,0,16,2,L,eq}, {6242,0,19,1,L,pre}, {23535,0,18,3,L,eq}, {881,0,22,3,L,eq}, {4756,0,21,7,L,eq}, {10182,0,22,6,L,pre},
    {13555,0,14,6,L,eq}, {527,0,6,11,E,eq}, {4382,0,11,4,H,eq}, {10661,0,3,4,E,eq}, {16176,0,10,8,L,has}, {13520,0,8,4,H,eq}, {10058,0,18,6,L,eq},
    {2449,15,23,2,L,has}, {5494,0,13,9,L,eq}, {7025,0,21,8,L,eq}, {14710,0,19,3,L,eq}, {13482,0,17,3,L,eq}, {1508,0,15,7,L,eq}, {8553,0,9,5,L,eq},
    {21114,0,12,4,L,eq}, {13922,0,12,1,E,eq}, {25839,0,9,4,H,eq}, {19804,0,19,5,L,eq}, {7141,0,13,7,L,eq}, {15978,0,19,8,L,has}, {16157,0,19,8,L,has},
    {18656,0,11,7,E,eq}, {3705,0,16,6,L,eq}, {114,0,22,9,L,eq}, {501,0,17,4,H,eq}, {12599,0,8,7,E,eq}, {24991,0,22,7,L,eq}, {15377,0,37,3,L,eq},
    {15454,0,37,3,L,eq}, {17149,0,7,7,E,eq}, {18628,0,11,4,L,eq}, {9055,0,14,7,L,eq}, {6999,0,40,0,L,pre}, {7039,0,44,0,L,pre}, {7083,0,40,0,L,pre},
    {7163,0,11,4,E,eq}, {7251,0,20,7,L,eq}, {9249,0,6,7,L,pre}, {9255,0,7,7,L,pre}, {9262,0,6,7,L,pre}, {23290,0,6,7,L,pre}, {609,0,11,11,E,eq},
    {45882,0,48,2,L,pre}, {45930,0,52,2,L,pre}, {45982,0,44,2,L,pre}, {46026,0,48,2,L,pre}, {48046,0,37,2,L,pre}, {27544,0,16,4,L,pre}, {16078,0,10,7,L,eq},
    {16486,0,10,7,E,eq}, {1169,0,19,1,L,eq}, {3318,0,13,4,H,eq}, {7205,0,11,7,L,eq}, {25820,0,19,4,H,eq}, {13781,0,40,3,L,eq}, {22761,0,16,4,H,eq},
    {2550,0,7,1,L,eq}, {10947,0,8,7,E,eq}, {7737,0,8,8,E,eq}, {497,0,16,1,L,eq}, {12635,0,10,2,E,eq}, {44147,0,31,2,L,eq}, {9173,0,13,2,L,eq},
    {13157,0,53,3,L,pre}, {13263,0,52,3,L,pre}, {16935,3,34,6,L,has}, {13305,0,19,6,L,eq}, {13187,0,14,2,B,eq}, {1145,0,13,3,L,eq}, {5310,0,42,6,L,has},
    {3716,8,18,8,L,has}, {6451,0,10,8,L,eq}, {7990,0,16,1,L,pre}, {8006,0,20,1,L,pre}, {14392,0,18,1,L,pre}, {14410,0,21,1,L,pre}, {14431,0,19,1,L,pre},
    {16527,0,16,1,L,pre}, {16543,0,21,1,L,pre}, {16564,0,23,1,L,pre}, {16587,0,20,1,L,pre}, {16607,0,28,1,L,pre}, {12581,0,35,1,L,eq}, {5825,0,23,3,L,pre},
    {5848,0,21,3,L,pre}, {9627,0,19,5,L,pre}, {8207,0,17,7,L,eq}, {6598,0,20,2,L,has}, {24744,0,26,2,L,has}, {4167,0,18,8,L,has}, {4185,10,20,8,L,has},
    {902,0,23,0,L,eq}, {19407,0,10,4,L,eq}, {10279,0,36,0,L,pre}, {10408,0,27,0,L,pre}, {26352,0,11,3,L,eq}, {20551,0,60,7,L,eq}, {9339,0,25,4,L,pre},
    {21581,0,20,4,H,eq}, {23625,0,22,3,L,eq}, {7737,0,15,7,L,eq}, {9952,0,4,5,E,eq}, {20135,0,42,3,L,pre}, {20177,0,42,3,L,pre}, {1254,0,11,11,E,pre},
    {14117,0,9,1,L,eq}, {7399,0,25,2,L,eq}, {10633,0,36,0,L,has}, {2097,0,30,8,L,has}, {2127,0,25,8,L,has}, {7211,0,13,2,L,eq}, {8348,0,13,2,L,eq},
    {0,0,15,7,L,eq}, {981,0,5,11,E,eq}, {7572,0,11,7,L,eq}, {47270,0,17,2,L,eq}, {347,0,11,9,L,eq}, {3764,0,31,5,L,has}, {3795,0,32,5,L,has},
    {3827,0,24,5,L,has}, {3870,0,26,5,L,has}, {7189,0,11,2,L,eq}, {7200,0,11,2,L,eq}, {1246,0,8,11,E,pre}, {6367,0,12,4,E,eq}, {17243,0,16,5,L,pre},
    {34523,0,15,2,B,eq}, {5590,0,15,9,L,eq}, {2751,0,13,1,L,eq}, {11911,0,31,5,L,eq}, {16683,0,16,7,E,eq}, {9287,0,15,2,L,eq}, {24665,0,39,3,L,eq},
    {24704,0,39,3,L,eq}, {25361,0,4,7,E,eq}, {16136,0,21,8,L,has}, {8900,0,11,5,L,eq}, {12169,0,8,7,E,eq}, {28430,0,12,4,L,eq}, {159,0,10,12,B,pre},
    {169,0,10,12,B,pre}, {189,0,10,12,B,pre}, {10131,0,24,6,L,eq}, {48012,0,34,2,L,eq}, {20878,0,27,4,H,eq}, {1072,0,10,11,E,pre}, {26330,0,17,4,H,eq},
    {18363,0,8,7,E,eq}, {14753,0,5,4,E,eq}, {12300,0,10,7,E,eq}, {23331,0,13,7,L,eq}, {5425,0,18,8,L,eq}, {15241,0,28,3,L,eq}, {9894,0,21,0,L,eq},
    {7261,0,8,4,E,eq}, {11618,0,8,7,E,eq}, {19517,0,21,7,L,eq}, {2019,0,59,9,L,eq}, {2406,0,29,0,L,eq}, {27880,0,12,2,L,pre}, {32932,0,20,2,L,eq},
    {5427,19,30,6,L,has}, {4480,9,33,5,L,has}, {4542,9,24,5,L,has}, {8985,13,21,5,L,has}, {9082,8,16,5,L,has}, {10916,8,23,5,L,has}, {3637,0,18,6,L,eq},
    {8233,0,37,0,L,eq}, {34807,0,40,2,L,eq}, {34847,0,40,2,L,eq}, {14114,0,26,3,L,eq}, {11222,0,17,1,L,eq}, {28080,0,12,4,H,eq}, {3379,0,16,7,L,eq},
    {17140,0,9,7,E,eq}, {3031,0,15,7,L,eq}, {16787,0,15,7,E,eq}, {7668,0,12,1,L,eq}, {15912,0,18,8,L,suf}, {3039,0,31,1,L,eq}, {5602,0,6,1,E,eq},
    {4641,0,14,6,L,eq}, {6185,0,12,4,E,eq}, {13376,0,43,5,L,eq}, {24712,0,13,4,H,eq}, {23089,0,12,6,L,eq}, {24125,0,5,4,E,eq}, {18385,0,5,7,E,eq},
    {27,7,16,13,B,has}, {0,0,12,12,B,pre}, {12,0,13,12,B,pre}, {25,0,15,12,B,pre}, {40,0,12,12,B,pre}, {307,0,14,12,B,pre}, {43054,0,6,2,B,eq},
    {39314,3,26,2,L,has}, {2405,0,21,7,L,eq}, {3899,0,12,3,L,eq}, {11967,0,4,7,E,eq}, {12501,0,7,7,E,eq}, {5492,0,23,8,L,eq}, {5360,0,18,8,L,eq},
    {2989,0,23,3,L,eq}, {3265,0,23,1,L,eq}, {14832,0,21,3,L,eq}, {2540,0,66,3,L,eq}, {10617,0,9,3,E,eq}, {35527,0,27,2,L,eq}, {35554,0,27,2,L,eq},
    {20739,0,12,4,H,eq}, {7320,0,34,5,L,eq}, {8203,0,35,2,L,eq}, {13561,0,11,7,E,eq}, {24124,0,4,7,E,eq}, {361,0,15,4,H,eq}, {13157,0,6,7,E,eq},
    {321,0,9,12,B,pre}, {2435,0,23,1,L,eq}, {8330,0,11,6,E,eq}, {13060,0,8,7,E,eq}, {2990,0,25,1,L,eq}, {13289,0,6,7,E,eq}, {7132,0,14,6,L,eq},
    {13409,0,16,2,B,eq}, {9821,0,8,5,E,eq}, {2943,0,8,7,L,eq}, {13991,0,18,1,E,eq}, {6425,0,14,7,L,eq}, {9127,0,23,4,L,eq}, {28455,0,13,4,L,pre},
    {28481,0,13,4,L,pre}, {28507,0,13,4,L,pre}, {26383,0,20,7,L,eq}, {228,0,26,3,L,eq}, {598,0,9,4,H,eq}, {18484,0,15,4,H,eq}, {9920,0,6,5,E,eq},
    {4904,0,6,8,L,pre}, {4910,0,7,8,L,pre}, {34283,0,23,2,L,has}, {34420,0,33,2,L,has}, {23461,0,13,4,H,eq}, {14392,0,5,2,B,pre}, {27735,0,31,4,H,eq},
    {6087,0,17,4,E,eq}, {8180,0,17,4,L,eq}, {3227,0,17,7,L,eq}, {15571,0,25,6,L,eq}, {2592,0,17,7,L,eq}, {18429,0,9,4,E,eq}, {15885,0,28,5,L,eq},
    {10418,0,6,5,E,eq}, {12673,0,6,7,E,eq}, {17151,0,25,5,L,pre}, {17176,0,21,5,L,pre}, {17197,0,18,5,L,pre}, {17215,0,28,5,L,pre}, {3710,0,7,7,L,eq},
    {14872,0,10,2,B,pre}, {28421,0,13,2,L,pre}, {222,0,28,9,L,eq}, {14114,0,22,4,H,eq}, {16919,0,35,4,L,eq}, {22024,0,37,5,L,eq}, {24139,0,6,7,E,eq},
    {4832,0,26,8,L,pre}, {10189,0,7,7,E,eq}, {35346,0,23,2,L,eq}, {2969,0,16,6,L,eq}, {16880,0,10,7,E,eq}, {794,0,18,7,L,eq}, {35097,0,18,2,L,eq},
    {5929,0,13,5,L,eq}, {14396,4,34,6,L,has}, {14430,0,31,6,L,has}, {19215,0,27,6,L,has}, {19282,0,32,6,L,has}, {561,0,14,11,E,eq}, {1102,0,5,11,E,pre},
    {23310,0,11,4,H,eq}, {9370,0,15,8,L,pre}, {1122,0,5,11,E,pre}, {11710,0,15,3,L,eq}, {20102,0,18,4,L,eq}, {7583,0,14,7,L,eq}, {25383,0,10,7,E,eq},
    {8524,0,18,2,L,eq}, {11641,0,20,4,H,eq}, {4411,0,18,3,L,eq}, {24658,0,27,4,H,eq}, {24685,0,27,4,H,eq}, {7476,0,9,0,E,eq}, {36818,0,24,2,L,eq},
    {14758,0,13,4,H,eq}, {10734,0,15,0,L,eq}, {7087,0,8,4,E,eq}, {20520,0,42,5,L,eq}, {11185,0,6,7,E,eq}, {16741,0,7,1,E,eq}, {11483,0,18,3,L,eq},
    {11501,0,18,3,L,eq}, {5111,0,25,3,L,eq}, {132,0,7,12,B,pre}, {199,0,6,12,B,pre}, {611,0,7,12,B,pre}, {18646,0,36,3,L,eq}, {3367,0,12,7,L,eq},
    {1201,0,14,13,L,eq}, {28582,0,10,4,L,pre}, {12864,0,15,7,E,eq}, {16335,0,17,1,L,eq}, {10156,0,9,4,L,eq}, {13791,0,12,4,H,eq}, {1274,0,10,11,E,pre},
    {24315,0,16,4,H,eq}, {19656,0,14,7,L,eq}, {8287,0,18,2,L,eq}, {9503,10,40,0,L,has}, {45729,0,29,2,L,eq}, {46956,0,29,2,B,eq}, {17332,0,8,5,E,eq},
    {14654,0,24,5,L,eq}, {14678,0,24,5,L,eq}, {6634,0,36,6,L,pre}, {7174,0,12,4,E,eq}, {12731,0,24,4,H,eq}, {12889,0,24,4,H,eq}, {128,11,22,6,L,has},
    {17808,0,22,2,L,has}, {17857,0,18,2,L,has}, {19217,0,11,5,L,eq}, {6145,0,7,4,E,eq}, {14608,0,17,4,L,pre}, {14625,0,16,4,L,pre}, {26922,0,25,4,H,eq},
    {12935,0,6,7,E,eq}, {21552,0,18,7,L,eq}, {1363,15,35,2,L,has}, {1398,16,36,2,L,has}, {17621,16,49,2,L,has}, {17673,0,17,6,L,eq}, {26505,0,12,7,L,eq},
    {641,0,15,11,E,eq}, {31206,0,22,2,L,eq}, {16601,0,18,7,E,eq}, {6817,0,21,1,L,eq}, {14641,0,13,4,L,pre}, {14654,0,12,4,L,pre}, {12122,0,29,5,L,eq},
    {10669,0,2,0,E,eq}, {338,0,16,1,L,eq}, {544,0,16,1,L,eq}, {18760,0,20,3,L,eq}, {15485,0,29,4,H,eq}, {3424,0,14,4,H,eq}, {3758,0,27,4,H,eq},
    {3270,0,14,6,L,eq}, {17437,0,22,1,L,eq}, {11637,0,60,6,L,eq}, {11697,0,60,6,L,eq}, {12448,0,9,2,E,eq}, {2434,0,15,4,H,eq}, {3765,0,9,7,L,eq},
    {36785,0,33,2,L,eq}, {12010,0,35,5,L,eq}, {15913,0,32,5,L,eq}, {15945,0,32,5,L,eq}, {5237,0,7,6,E,eq}, {28227,4,35,2,L,has}, {4151,12,24,5,L,has},
    {4267,0,16,8,L,has}, {12042,0,14,7,E,eq}, {26359,0,14,7,E,eq}, {28248,0,12,4,L,eq}, {7189,0,15,8,L,eq}, {37112,0,35,2,L,eq}, {5969,0,8,4,L,pre},
    {7328,0,9,4,H,pre}, {7389,0,10,4,E,pre}, {7676,0,11,4,E,pre}, {7920,0,9,4,E,pre}, {6694,0,18,5,L,eq}, {14453,0,16,7,L,eq}, {24298,0,17,4,H,eq},
    {19809,0,23,1,L,eq}, {6551,0,8,3,E,eq}, {8182,0,14,1,L,eq}, {6457,0,17,5,L,eq}, {6117,0,11,9,L,eq}, {21761,0,45,2,L,has}, {24946,0,41,3,L,eq},
    {3423,0,4,9,B,eq}, {9087,0,21,4,L,eq}, {33140,0,38,2,L,eq}, {22757,0,17,3,L,eq}, {16852,23,42,6,L,has}, {16894,22,41,6,L,has}, {16969,19,38,6,L,has},
    {17007,19,38,6,L,has}, {4431,0,7,9,L,eq}, {24145,0,7,7,E,eq}, {38057,0,40,2,L,eq}, {2811,0,14,9,L,eq}, {5714,0,20,5,L,eq}, {21284,0,31,7,L,eq},
    {19866,0,25,5,L,eq}, {16196,0,14,6,L,eq}, {40974,0,36,2,L,eq}, {8106,0,74,0,L,eq}, {15068,24,32,2,L,has}, {11726,0,7,5,E,eq}, {1709,0,14,1,L,eq},
    {3601,0,13,7,L,eq}, {16234,0,9,1,L,eq}, {7996,0,13,4,E,eq}, {10083,0,4,7,E,eq}, {4940,0,31,3,L,eq}, {11601,26,42,5,E,has}, {3060,0,16,7,L,eq},
    {3869,19,27,8,L,has}, {3896,24,32,8,L,has}, {3928,22,30,8,L,has}, {3993,21,29,8,L,has}, {8735,0,29,1,L,eq}, {27958,0,14,4,L,eq}, {3231,0,34,1,L,eq},
    {9884,0,19,5,E,eq}, {3875,28,56,0,L,has}, {7237,0,30,6,L,eq}, {20378,0,13,4,L,pre}, {20463,0,15,4,L,pre}, {20478,0,9,4,L,pre}, {20487,0,21,4,L,pre},
    {20508,0,15,4,L,pre}, {23051,0,13,6,L,eq}, {11252,0,12,7,E,eq}, {1294,0,5,11,E,pre}, {19342,0,12,4,L,eq}, {10737,0,9,3,E,eq}, {13191,0,26,4,L,pre},
    {13369,0,24,4,L,pre}, {13766,0,12,4,L,pre}, {24100,0,12,4,L,pre}, {7017,0,17,7,L,eq}, {2330,0,22,9,L,eq}, {12050,0,28,6,L,eq}, {12078,0,28,6,L,eq},
    {954,0,18,7,L,eq}, {96,0,15,4,H,eq}, {2217,0,12,4,H,eq}, {22554,0,15,3,L,eq}, {10587,0,12,4,E,eq}, {13554,0,16,4,H,eq}, {11164,0,40,0,L,eq},
    {15031,0,50,3,L,pre}, {2309,0,24,1,L,eq}, {6703,0,14,3,E,eq}, {5359,0,9,7,L,eq}, {1582,0,20,4,H,eq}, {42317,0,26,2,L,eq}, {46918,0,38,2,L,eq},
    {2418,0,32,9,L,eq}, {2069,0,15,0,E,eq}, {16858,0,26,5,L,eq}, {5281,0,18,9,L,eq}, {14000,0,16,2,B,eq}, {38356,0,32,2,L,eq}, {21198,0,21,6,L,pre},
    {6226,0,39,0,L,eq}, {5305,0,8,1,E,eq}, {1948,0,16,3,L,eq}, {24630,0,28,4,H,eq}, {11043,0,7,7,E,eq}, {7871,0,20,2,L,eq}, {6441,0,16,5,L,eq},
    {10634,0,5,4,E,eq}, {23805,0,12,7,L,pre}, {23830,0,20,7,L,pre}, {3789,0,15,6,L,eq}, {7001,0,24,8,L,eq}, {3935,0,12,4,H,eq}, {17712,0,24,5,L,pre},
    {13659,0,15,7,E,eq}, {13975,0,11,5,E,eq}, {12688,0,12,7,E,eq}, {20009,0,35,1,L,pre}, {37757,0,19,2,L,eq}, {22694,5,53,2,L,has}, {9641,0,18,3,L,eq},
    {3470,0,16,4,H,eq}, {847,4,24,5,L,has}, {2097,3,12,6,L,has}, {22233,0,25,6,L,eq}, {16591,0,10,7,E,eq}, {8642,0,11,5,L,eq}, {15740,0,42,8,L,has},
    {12128,0,14,4,L,eq}, {17000,8,21,2,L,has}, {10056,0,6,5,E,eq}, {5097,0,6,6,E,eq}, {1001,0,24,1,L,eq}, {29582,0,32,2,L,eq}, {6248,0,21,5,L,eq},
    {6937,0,21,0,L,eq}, {9437,0,19,3,L,eq}, {18716,0,5,7,E,eq}, {4607,0,5,9,E,eq}, {14751,0,62,8,L,has}, {1611,0,20,7,L,eq}, {12343,0,11,7,E,eq},
    {29863,0,41,2,L,eq}, {5932,0,19,9,L,eq}, {17429,0,13,6,E,eq}, {8143,0,15,4,L,eq}, {6750,0,12,7,L,eq}, {733,0,19,1,L,eq}, {21510,0,11,5,E,eq},
    {7340,0,17,7,L,eq}, {24065,0,20,7,L,eq}, {8924,0,12,8,E,eq}, {6744,0,7,3,E,eq}, {6888,0,8,3,E,eq}, {4597,0,19,6,L,eq}, {10076,0,15,6,L,eq},
    {13546,0,7,7,E,eq}, {22530,0,19,4,L,eq}, {9407,0,26,1,L,pre}, {9433,0,20,1,L,pre}, {9453,0,22,1,L,pre}, {21228,0,13,1,L,eq}, {15182,0,23,4,L,eq},
    {7179,0,13,7,L,eq}, {2841,0,19,1,L,eq}, {3699,0,10,4,H,eq}, {6074,0,13,4,E,eq}, {6914,0,19,8,L,eq}, {811,0,16,1,L,eq}, {22133,4,36,2,L,has},
    {22411,0,35,2,L,has}, {27992,0,35,2,L,has}, {6214,0,29,3,L,has}, {23149,0,18,4,L,pre}, {23167,0,16,4,L,pre}, {23183,0,21,4,L,pre}, {2039,3,30,8,L,has},
    {3062,16,27,5,L,has}, {18390,0,6,7,E,eq}, {10555,0,5,7,E,eq}, {42779,0,30,2,L,eq}, {10757,0,8,2,L,pre}, {14362,0,15,2,B,pre}, {14377,0,8,2,B,pre},
    {18259,0,15,4,L,eq}, {12314,0,10,4,E,eq}, {17574,0,24,5,L,eq}, {3717,0,9,7,L,eq}, {18721,0,10,7,E,eq}, {22840,0,12,4,L,eq}, {1952,0,9,0,E,eq},
    {28323,0,9,4,L,eq}, {2480,0,17,1,L,eq}, {18137,8,47,6,L,has}, {15268,0,12,0,L,eq}, {41690,0,42,2,L,has}, {11580,0,7,7,E,eq}, {5202,0,11,6,E,eq},
    {11788,0,11,7,E,eq}, {11981,0,4,7,E,eq}, {4084,0,32,9,E,eq}, {24198,0,23,4,H,eq}, {12072,0,27,8,L,has}, {12099,0,30,8,L,has}, {12129,0,24,8,L,has},
    {12153,0,27,8,L,has}, {12180,0,30,8,L,has}, {12210,0,30,8,L,has}, {12240,0,27,8,L,has}, {12297,0,24,8,L,has}, {15392,0,56,8,L,pre}, {12627,0,9,7,E,eq},
    {27252,0,35,3,L,eq}, {12298,0,2,7,E,eq}, {22887,0,25,7,L,eq}, {22912,0,25,7,L,eq}, {22963,0,25,7,L,eq}, {15641,0,32,3,L,eq}, {10441,0,23,6,L,eq},
    {10204,0,5,7,E,eq}, {14526,0,21,1,L,eq}, {24965,0,27,4,H,eq}, {9128,0,16,7,L,eq}, {1109,0,42,6,L,has}, {29684,0,44,2,L,eq}, {1239,0,13,3,L,eq},
    {22647,0,17,3,L,eq}, {10386,0,35,8,L,pre}, {8104,0,16,2,L,eq}, {26118,0,16,2,L,eq}, {22540,0,8,3,E,eq}, {8255,0,18,5,L,eq}, {10712,0,21,6,L,eq},
    {17401,0,19,6,E,eq}, {1954,0,13,9,L,eq}, {3840,0,19,2,L,has}, {15683,8,24,2,L,has}, {10845,0,9,7,E,eq}, {17259,0,32,5,L,has}, {17291,0,20,5,L,has},
    {18667,0,4,7,E,eq}, {843,0,15,0,L,eq}, {21931,0,10,4,L,eq}, {20764,0,12,4,H,eq}, {16105,0,31,1,L,pre}, {19205,0,21,7,L,eq}, {11874,0,24,1,L,pre},
    {11898,0,22,1,L,pre}, {9909,0,11,5,E,eq}, {10750,0,15,7,E,eq}, {1300,0,17,7,L,eq}, {23363,0,17,7,L,eq}, {29138,0,15,2,B,eq}, {25181,0,25,4,L,eq},
    {19823,0,16,5,L,eq}, {27354,0,24,7,L,eq}, {10347,0,17,6,L,pre}, {21315,0,9,7,E,eq}, {18316,0,21,4,L,eq}, {8729,0,38,0,L,eq}, {656,23,32,8,L,has},
    {1277,9,42,8,L,has}, {1319,3,35,8,L,has}, {3958,26,35,8,L,has}, {4022,25,34,8,L,has}, {4056,11,23,8,L,has}, {7927,28,37,8,E,has}, {13640,14,50,8,L,has},
    {13690,14,50,8,L,has}, {9378,0,5,7,L,pre}, {23609,0,48,2,L,has}, {14886,0,25,4,H,eq}, {23519,0,25,7,L,eq}, {5641,0,12,0,E,eq}, {18768,0,12,7,E,eq},
    {3234,0,11,4,H,eq}, {20424,0,41,1,L,eq}, {21424,0,22,1,L,suf}, {45045,0,13,2,B,eq}, {27544,0,48,3,L,pre}, {22489,0,47,6,L,pre}, {22536,0,58,6,L,pre},
    {22594,0,46,6,L,pre}, {5142,0,16,7,L,eq}, {3007,0,23,0,L,eq}, {2535,0,8,1,L,eq}, {14126,0,14,1,L,eq}, {11733,0,11,5,E,eq}, {2620,8,16,2,L,has},
    {16619,0,13,7,E,eq}, {44733,0,30,2,L,eq}, {9672,0,9,1,E,eq}, {13446,0,20,2,B,eq}, {6412,0,9,4,E,eq}, {16726,0,28,6,L,pre}, {21299,0,34,3,L,eq},
    {6719,0,12,4,E,eq}, {22613,0,11,4,H,eq}, {16890,0,8,7,E,eq}, {24084,0,16,4,L,pre}, {6461,0,22,8,L,eq}, {8788,0,28,8,L,has}, {880,0,22,0,L,eq},
    {27896,0,14,4,L,eq}, {17899,0,30,7,L,eq}, {5007,0,17,8,L,eq}, {14264,0,22,7,L,eq}, {11565,0,17,0,L,eq}, {1366,0,21,9,L,eq}, {2772,0,22,9,L,eq},
    {16423,0,16,1,L,eq}, {1077,0,13,4,H,eq}, {3379,0,21,4,H,eq}, {11505,0,24,4,L,pre}, {21532,0,20,7,L,eq}, {21249,0,34,3,L,has}, {20339,0,15,4,L,eq},
    {6281,0,51,6,L,pre}, {6390,0,38,6,L,pre}, {3155,13,37,2,L,has}, {12849,0,16,6,E,eq}, {236,13,21,6,L,has}, {257,16,24,6,L,has}, {10353,0,17,4,H,eq},
    {21423,0,16,4,H,eq}, {2652,22,33,2,L,has}, {13865,0,32,2,B,eq}, {9001,0,59,8,L,suf}, {428,0,9,12,B,suf}, {462,0,8,12,B,suf}, {470,0,9,12,B,suf},
    {9256,0,20,0,L,eq}, {4606,0,31,3,L,eq}, {7561,0,15,5,L,eq}, {16777,0,13,5,L,eq}, {1150,0,20,7,L,eq}, {12267,0,4,7,E,eq}, {8049,0,3,1,E,eq},
    {4105,0,18,4,H,eq}, {10363,0,23,8,L,pre}, {13869,0,16,8,L,pre}, {20045,0,15,4,H,eq}, {17830,0,32,6,L,pre}, {17862,0,36,6,L,pre}, {17898,0,36,6,L,pre},
    {1811,0,12,7,L,eq}, {3048,0,15,3,L,eq}, {21050,0,12,4,L,eq}, {5890,0,25,5,L,eq}, {24325,0,21,3,L,eq}, {8454,0,21,5,L,eq}, {31418,0,38,2,L,eq},
    {4149,0,8,9,E,eq}, {20780,0,31,5,L,eq}, {21380,0,22,1,L,suf}, {12477,0,25,2,E,eq}, {6031,0,14,9,L,pre}, {12648,0,64,1,L,eq}, {23705,21,35,2,L,has},
    {17495,0,2,7,E,eq}, {4598,0,9,9,L,eq}, {13111,0,4,7,E,eq}, {23886,0,13,4,L,eq}, {5957,0,12,4,L,pre}, {18355,0,14,6,L,eq}, {10980,0,5,7,E,eq},
    {17757,0,30,5,L,has}, {19940,0,7,7,E,eq}, {8526,0,26,6,L,eq}, {12464,0,16,8,L,suf}, {15428,0,19,5,L,eq}, {17689,0,68,7,L,eq}, {18436,0,31,1,L,eq},
    {20323,0,31,1,L,eq}, {31708,14,31,2,L,has}, {4502,0,9,6,L,eq}, {19559,0,17,7,L,eq}, {14018,0,28,8,L,suf}, {14046,0,19,8,L,suf}, {11619,0,18,0,L,eq},
    {27139,0,30,4,H,eq}, {12148,0,4,7,E,eq}, {31504,0,46,2,L,eq}, {15324,0,37,7,L,eq}, {48876,0,19,2,L,has}, {5837,0,7,1,E,eq}, {16218,8,27,2,L,has},
    {6933,0,22,8,L,eq}, {25238,0,25,4,L,eq}, {14008,0,14,7,L,eq}, {14235,0,29,7,L,eq}, {10207,0,13,2,L,eq}, {47471,0,31,2,L,pre}, {47502,0,27,2,L,pre},
    {16708,0,23,5,L,eq}, {12468,0,9,7,E,eq}, {12968,0,10,7,E,eq}, {18606,0,32,1,L,eq}, {21495,0,17,6,L,eq}, {18371,0,5,7,E,eq}, {15499,0,12,0,L,eq},
    {21283,0,16,3,L,eq}, {21601,0,19,4,H,eq}, {12475,0,2,2,E,eq}, {13057,0,17,4,L,eq}, {10075,0,2,5,E,eq}, {11882,0,2,7,E,eq}, {16635,0,19,7,E,eq},
    {7004,0,5,4,E,eq}, {10969,0,5,7,E,eq}, {19603,0,20,7,L,eq}, {25971,0,19,3,L,eq}, {3451,0,17,7,L,eq}, {84,0,12,4,H,eq}, {4309,0,12,4,H,eq},
    {10685,0,29,4,H,eq}, {20090,0,58,6,L,eq}, {12778,0,26,0,L,eq}, {8820,0,37,1,L,eq}, {6398,0,14,4,E,eq}, {14502,0,17,5,L,eq}, {544,0,27,7,L,eq},
    {17941,0,12,1,E,eq}, {19061,0,17,5,L,eq}, {12110,0,2,7,E,eq}, {376,0,16,4,H,eq}, {5083,0,7,6,E,eq}, {13035,0,34,0,L,eq}, {13069,0,34,0,L,eq},
    {4044,0,21,4,H,eq}, {25940,0,19,2,L,eq}, {13218,0,3,7,E,eq}, {6822,0,18,8,L,eq}, {12508,0,15,3,L,eq}, {15697,0,28,0,L,eq}, {26804,0,15,4,L,pre},
    {26819,0,14,4,L,pre}, {2810,0,17,4,H,eq}, {13095,0,11,2,B,eq}, {19135,0,19,7,L,eq}, {15336,0,29,5,L,eq}, {15547,0,24,6,L,eq}, {3303,0,18,7,L,eq},
    {45582,0,54,2,L,eq}, {19544,17,34,3,L,has}, {26721,0,25,2,L,eq}, {33540,0,26,2,L,has}, {8183,0,13,3,L,eq}, {5205,0,17,4,L,pre}, {5235,0,14,4,L,pre},
    {7803,0,9,4,E,pre}, {2587,0,20,6,L,eq}, {12117,0,6,7,E,eq}, {7530,0,21,8,H,eq}, {13719,0,16,6,L,eq}, {13960,0,21,8,L,pre}, {5845,0,10,7,L,eq},
    {1603,0,16,3,L,eq}, {18199,0,7,6,E,eq}, {3588,0,17,1,L,eq}, {14872,0,30,3,L,eq}, {16003,0,34,4,H,eq}, {2991,0,11,2,L,has}, {5151,25,34,2,L,has},
    {5185,26,35,2,L,has}, {5220,20,29,2,L,has}, {5249,12,21,2,L,has}, {5453,15,23,2,L,has}, {25770,26,51,2,L,has}, {36553,20,32,2,L,has}, {39287,19,27,2,L,has},
    {5320,16,26,5,L,has}, {11240,7,16,5,L,has}, {5475,0,19,9,L,eq}, {1251,0,8,9,L,eq}, {3961,0,8,6,L,eq}, {536,0,18,13,L,eq}, {25940,0,20,4,H,eq},
    {2894,0,26,3,L,eq}, {9480,0,43,3,L,pre}, {16080,0,15,6,L,eq}, {13924,0,22,2,B,eq}, {381,0,17,1,L,eq}, {605,0,17,1,L,eq}, {19279,0,18,4,L,eq},
    {21484,0,11,4,H,eq}, {6743,0,16,4,E,eq}, {4591,0,17,8,L,pre}, {4608,0,15,8,L,pre}, {4623,0,20,8,L,pre}, {4131,0,17,3,L,eq}, {5531,0,5,1,E,eq},
    {3993,0,16,4,H,eq}, {15508,0,17,7,L,eq}, {9207,0,16,0,L,eq}, {10773,0,16,3,E,eq}, {11019,0,33,3,L,eq}, {5024,0,25,6,L,eq}, {209,0,13,9,L,eq},
    {11701,0,15,5,E,has}, {7867,0,15,7,L,eq}, {20354,0,35,1,L,eq}, {8414,0,20,5,L,eq}, {5648,0,16,8,L,eq}, {11024,0,23,4,H,eq}, {406,0,11,3,L,eq},
    {4329,21,38,5,L,has}, {13368,0,23,6,L,pre}, {25745,0,59,7,L,eq}, {2743,0,8,1,L,eq}, {9066,0,21,2,L,eq}, {8707,0,11,2,L,eq}, {2395,22,31,2,L,has},
    {17889,8,17,2,L,has}, {7918,0,16,5,L,eq}, {10018,0,15,6,L,eq}, {6223,0,14,7,L,eq}, {10140,0,14,5,E,eq}, {8612,0,14,7,L,eq}, {22556,0,10,4,L,eq},
    {6429,0,12,5,L,eq}, {3589,0,12,7,L,eq}, {1477,0,15,7,L,eq}, {17697,0,13,3,L,eq}, {7197,0,19,5,L,eq}, {1787,0,11,7,L,eq}, {7475,0,19,3,L,eq},
    {7465,0,11,0,E,eq}, {14538,0,10,5,L,eq}, {13165,0,13,5,E,eq}, {12106,0,32,6,L,eq}, {5605,0,9,9,L,eq}, {21321,0,16,6,L,eq}, {2519,0,17,4,H,eq},
    {7786,0,10,4,E,pre}, {8997,0,12,6,L,eq}, {42912,0,27,2,L,has}, {7615,0,17,6,L,pre}, {17209,0,29,6,L,pre}, {17238,0,17,6,L,pre}, {8480,0,20,7,L,eq},
    {6160,0,4,4,E,eq}, {19826,0,4,4,E,eq}, {13144,0,4,7,E,eq}, {22275,0,4,7,E,eq}, {19388,0,24,7,L,eq}, {8115,0,10,8,E,eq}, {8924,0,20,6,E,eq},
    {10010,0,4,7,E,eq}, {25874,0,30,7,L,eq}, {7163,0,30,1,L,eq}, {21606,0,28,6,L,eq}, {6194,0,13,7,L,eq}, {16922,0,12,7,E,eq}, {20978,0,13,6,L,eq},
    {3320,16,28,5,L,has}, {3440,16,28,5,L,has}, {9060,19,29,8,L,has}, {14065,18,28,8,E,has}, {5447,0,25,4,L,pre}, {9448,0,19,5,L,pre}, {9467,0,19,5,L,pre},
    {11458,0,12,5,E,pre}, {18244,0,18,7,L,pre}, {26327,0,8,7,E,eq}, {655,0,17,1,L,eq}, {26989,0,27,4,H,eq}, {9221,0,13,7,L,eq}, {11464,0,19,3,L,eq},
    {14211,0,24,4,L,eq}, {8959,0,13,6,L,eq}, {21426,0,16,6,L,eq}, {11937,0,4,7,E,eq}, {4483,0,10,6,L,eq}, {11364,0,8,7,E,eq}, {12071,0,9,7,E,eq},
    {23296,0,9,7,E,eq}, {1373,0,45,0,L,eq}, {22294,0,14,4,L,pre}, {15918,0,23,7,L,eq}, {21084,0,44,7,L,eq}, {23864,0,14,7,L,pre}, {27525,0,21,7,L,eq},
    {15204,8,36,8,L,has}, {3785,0,26,4,H,eq}, {11574,0,63,6,L,eq}, {7615,0,19,1,L,eq}, {4918,0,14,7,L,eq}, {24484,0,14,7,L,pre}, {24465,0,19,7,L,eq},
    {7441,0,8,0,E,eq}, {8581,0,11,0,L,eq}, {14994,0,8,0,L,eq}, {6559,0,7,3,E,eq}, {7197,0,7,3,E,eq}, {4137,0,18,4,H,eq}, {8683,0,17,7,L,eq},
    {20781,19,54,2,L,has}, {11371,0,29,2,L,pre}, {11895,0,16,0,L,eq}, {37058,0,54,2,L,eq}, {18841,0,15,7,E,eq}, {22290,0,15,5,L,eq}, {10590,0,43,1,L,suf},
    {10676,0,45,1,L,suf}, {7467,0,14,7,L,eq}, {9998,0,12,7,L,pre}, {10860,0,6,7,E,eq}, {31875,26,57,2,L,has}, {690,0,12,3,L,eq}, {19947,0,19,5,L,eq},
    {10600,0,7,7,E,eq}, {13986,0,11,5,E,eq}, {12012,0,36,8,L,suf}, {5083,0,21,0,L,eq}, {5734,0,21,5,L,eq}, {2725,0,14,0,L,eq}, {2799,0,11,4,H,eq},
    {14305,0,5,2,B,pre}, {14866,0,6,2,B,pre}, {30889,0,30,2,L,pre}, {23647,0,22,4,L,eq}, {11303,0,13,7,E,eq}, {13192,0,8,5,E,eq}, {24529,0,12,4,L,pre},
    {7576,0,16,5,L,eq}, {30843,0,21,2,L,pre}, {11885,0,13,4,H,eq}, {13802,0,21,2,B,eq}, {4119,0,12,3,L,eq}, {4971,0,21,3,L,eq}, {7333,5,35,0,L,has},
    {14980,0,31,8,L,suf}, {1568,0,43,9,L,eq}, {21656,0,23,4,H,eq}, {6027,0,17,7,L,eq}, {8966,0,23,0,L,eq}, {24665,0,5,7,E,eq}, {309,0,7,11,E,pre},
    {9402,0,13,4,H,eq}, {7021,0,20,5,L,eq}, {40499,0,57,2,L,has}, {40727,0,36,2,L,has}, {11283,0,13,6,L,eq}, {14340,0,23,4,L,eq}, {7021,0,22,2,L,has},
    {10107,0,12,2,L,eq}, {11831,0,12,4,H,eq}, {20410,0,15,5,L,eq}, {14156,0,25,1,L,eq}, {25483,0,57,2,L,has}, {17915,0,18,5,L,eq}, {19483,0,52,5,L,has},
    {18057,0,41,6,L,has}, {18098,0,39,6,L,has}, {37016,0,42,2,L,eq}, {12667,0,6,7,E,eq}, {1373,0,12,3,L,eq}, {25119,0,31,4,L,eq}, {3448,0,1,9,B,eq},
    {3449,0,1,9,B,eq}, {28224,0,12,4,L,eq}, {2157,0,25,3,L,eq}, {7259,0,19,8,L,eq}, {2956,0,33,3,L,eq}, {6731,0,13,3,E,eq}, {2312,0,18,9,L,eq},
    {15190,0,28,1,L,suf}, {3818,10,22,2,L,has}, {3522,19,28,5,L,has}, {3550,0,27,5,L,has}, {3577,0,24,5,L,has}, {3601,10,36,5,L,has}, {13851,0,35,5,L,has},
    {26823,0,10,7,L,eq}, {27108,0,55,2,L,eq}, {6099,0,25,5,L,eq}, {12864,0,6,2,B,eq}, {14012,0,19,3,L,eq}, {4051,0,33,9,E,eq}, {12528,0,18,2,E,eq},
    {6721,0,24,1,L,eq}, {48565,0,27,2,L,eq}, {7230,0,14,3,E,eq}, {22366,0,24,7,L,eq}, {17045,0,10,6,E,eq}, {2571,0,14,4,H,eq}, {28386,0,18,4,L,eq},
    {1889,0,19,9,L,eq}, {4227,0,8,9,E,eq}, {45431,0,38,2,L,eq}, {14790,0,18,1,L,eq}, {25848,0,22,3,E,eq}, {20601,0,21,4,L,pre}, {22094,0,14,7,L,eq},
    {915,0,6,11,E,eq}, {11077,0,36,3,L,eq}, {27287,0,25,3,L,eq}, {18822,0,7,7,E,eq}, {25403,0,7,7,E,eq}, {22906,0,24,2,L,has}, {8345,0,13,4,E,eq},
    {10204,0,37,6,L,pre}, {10241,0,43,6,L,pre}, {12392,0,8,7,E,eq}, {25119,0,33,7,L,eq}, {13607,0,18,4,H,eq}, {16830,0,7,7,E,eq}, {7964,0,21,8,E,has},
    {8857,0,27,1,L,eq}, {15272,0,9,5,E,eq}, {16670,0,35,1,L,suf}, {8686,0,26,5,L,eq}, {11095,0,37,4,H,eq}, {10923,0,10,7,E,eq}, {19839,0,9,7,E,eq},
    {2914,0,24,4,H,eq}, {23064,0,12,6,L,eq}, {24734,0,10,7,E,eq}, {1395,0,7,11,E,pre}, {16873,0,7,7,E,eq}, {6085,0,16,9,L,eq}, {12477,0,12,7,E,eq},
    {9849,0,27,0,L,eq}, {14093,0,9,8,E,eq}, {19417,0,10,4,L,eq}, {16346,0,71,5,L,pre}, {9189,4,39,8,L,has}, {10048,5,36,8,L,has}, {9335,0,24,1,L,eq},
    {10119,0,20,2,L,eq}, {8182,0,13,7,L,eq}, {17557,0,7,7,E,eq}, {17803,0,17,1,L,pre}, {3930,0,15,6,L,eq}, {3652,0,24,0,L,pre}, {19460,0,16,4,L,eq},
    {9780,0,30,6,L,eq}, {1129,0,15,1,L,eq}, {5004,0,7,4,E,eq}, {19303,0,7,7,E,eq}, {16095,0,21,6,L,eq}, {3939,0,14,3,L,eq}, {9741,0,39,0,L,eq},
    {19893,0,4,7,E,eq}, {7251,0,15,5,L,eq}, {24629,0,10,7,E,eq}, {11120,0,22,1,L,eq}, {9689,0,19,2,L,eq}, {2987,0,15,4,H,eq}, {3760,0,21,1,L,eq},
    {13391,0,28,6,L,pre}, {13419,0,32,6,L,pre}, {9390,0,9,1,L,eq}, {682,0,9,7,L,eq}, {25595,0,15,7,L,eq}, {23199,0,21,6,L,pre}, {23220,0,22,6,L,pre},
    {1073,0,14,0,L,eq}, {2818,0,6,7,L,eq}, {26071,0,9,4,L,eq}, {5941,0,17,8,L,eq}, {7130,0,12,8,L,eq}, {4869,0,23,3,L,eq}, {341,0,11,10,L,eq},
    {41491,0,26,2,L,has}, {1235,0,17,4,H,eq}, {26614,0,45,2,L,eq}, {21451,0,15,5,L,eq}, {6643,0,13,7,L,eq}, {48505,0,15,2,L,eq}, {54,0,34,0,L,eq},
    {3165,0,34,1,L,eq}, {18240,0,15,6,L,eq}, {5514,0,13,1,E,eq}, {17531,0,23,1,L,eq}, {17554,0,23,1,L,eq}, {6521,0,24,2,L,has}, {6545,0,19,2,L,has},
    {23819,23,45,2,L,has}, {24797,0,30,2,L,has}, {11289,0,7,7,E,eq}, {14642,0,12,3,E,eq}, {572,0,5,12,B,suf}, {12975,0,13,2,B,eq}, {8972,0,25,6,L,eq},
    {13674,0,12,7,E,eq}, {25433,0,10,7,E,pre}, {15416,0,48,0,L,eq}, {5417,0,21,9,L,eq}, {2109,0,16,1,L,eq}, {25809,0,11,4,H,eq}, {19630,0,7,5,E,eq},
    {16353,0,5,7,E,eq}, {8397,0,21,3,L,eq}, {17058,0,6,7,E,eq}, {12996,0,39,0,L,eq}, {20125,0,21,7,L,eq}, {15324,0,34,8,L,pre}, {6297,0,18,5,L,eq},
    {5954,0,16,2,L,has}, {5970,0,17,2,L,has}, {5987,0,13,2,L,has}, {23740,7,28,2,L,has}, {5685,15,28,6,L,has}, {4608,0,30,1,L,pre}, {5668,0,22,4,L,pre},
    {5690,0,16,4,L,pre}, {5706,0,13,4,L,pre}, {5719,0,17,4,L,pre}, {5736,0,27,4,L,pre}, {5763,0,34,4,L,pre}, {1232,0,12,7,L,eq}, {8855,0,18,2,L,eq},
    {3504,0,17,4,H,eq}, {27920,0,13,4,L,eq}, {17425,0,4,6,E,eq}, {14354,0,27,7,L,eq}, {17123,5,48,2,L,has}, {23965,50,62,2,L,has}, {25658,15,43,2,L,has},
    {2402,16,36,5,L,has}, {3207,0,41,5,L,has}, {1479,5,20,6,L,has}, {1499,16,30,6,L,has}, {1599,5,31,6,L,has}, {1843,18,32,6,L,has}, {1875,8,22,6,L,has},
    {1897,9,23,6,L,has}, {1920,9,23,6,L,has}, {1943,4,27,6,L,has}, {1970,4,22,6,L,has}, {1992,0,24,6,L,has}, {2055,7,21,6,L,has}, {2076,7,21,6,L,has},
    {2258,0,28,6,L,has}, {5657,14,28,6,L,has}, {19004,32,43,6,L,has}, {19047,34,45,6,L,has}, {19153,35,62,6,L,has}, {22750,0,11,4,H,eq}, {3159,0,13,6,L,eq},
    {19226,0,26,7,L,eq}, {9162,0,10,7,L,eq}, {14689,0,21,3,L,eq}, {10483,0,11,4,L,eq}, {16383,0,10,7,E,eq}, {12018,0,43,3,L,pre}, {12061,0,37,3,L,pre},
    {14541,0,24,6,L,eq}, {21236,0,16,6,E,eq}, {7871,0,15,1,L,eq}, {14722,0,23,1,L,eq}, {5290,0,9,1,E,eq}, {2212,0,30,7,L,eq}, {682,0,22,9,L,eq},
    {20390,0,20,5,L,eq}, {10184,0,12,5,E,eq}, {20805,0,84,7,L,eq}, {6988,0,7,4,E,eq}, {11011,0,7,7,E,eq}, {76,30,46,8,L,has}, {4238,0,11,3,L,eq},
    {15335,0,13,6,L,eq}, {13821,0,42,3,L,eq}, {13863,0,42,3,L,eq}, {9071,0,11,5,L,has}, {13724,0,3,7,E,eq}, {14140,0,16,1,L,eq}, {16094,0,59,3,L,eq},
    {23010,0,19,4,L,eq}, {5517,0,33,6,L,has}, {3163,7,39,9,L,has}, {5665,0,18,5,L,eq}, {10664,0,10,4,E,eq}, {2789,0,7,7,L,eq}, {8904,0,20,7,L,eq},
    {9186,0,14,2,L,eq}, {7954,12,23,3,L,has}, {6484,0,23,1,L,eq}, {2795,0,27,1,L,eq}, {21981,7,31,6,L,has}, {22012,12,36,6,L,has}, {11126,0,38,0,L,eq},
    {21350,0,35,3,L,eq}, {7946,0,10,7,L,eq}, {16554,0,8,7,E,eq}, {3904,0,15,6,L,eq}, {26435,0,18,3,L,eq}, {13994,0,19,4,H,eq}, {1694,0,21,0,L,pre},
    {2649,0,21,0,L,pre}, {19781,0,23,5,L,eq}, {5173,0,29,9,L,pre}, {301,0,8,11,E,pre}, {14419,0,17,7,L,eq}, {6424,0,16,8,L,eq}, {3848,0,11,9,E,eq},
    {19543,0,5,1,E,eq}, {5450,0,23,5,L,eq}, {502,0,4,10,E,eq}, {28646,0,51,2,B,eq}, {2900,0,14,4,H,eq}, {3302,0,16,4,H,eq}, {5723,0,12,1,E,eq},
    {290,0,10,1,L,eq}, {15115,0,38,3,L,pre}, {11925,0,9,4,L,eq}, {26425,0,22,2,L,eq}, {7081,0,6,4,E,eq}, {19405,0,23,5,L,pre}, {13105,0,6,7,E,eq},
    {8816,0,25,8,L,pre}, {8308,0,12,7,L,eq}, {15037,0,10,2,B,pre}, {14702,0,28,5,L,eq}, {7199,0,18,6,L,eq}, {369,0,21,0,L,eq}, {12449,0,21,4,H,eq},
    {3799,0,16,9,E,eq}, {28440,0,33,3,L,pre}, {26080,0,10,4,L,eq}, {11587,34,52,8,L,has}, {1082,0,10,11,E,pre}, {11451,0,12,7,E,eq}, {12432,0,9,7,E,eq},
    {28305,0,12,3,L,eq}, {2162,0,12,4,H,eq}, {14297,0,8,2,B,pre}, {30919,0,19,2,L,pre}, {10457,0,11,5,E,eq}, {9106,0,22,1,E,eq}, {671,0,19,3,L,eq},
    {8321,0,9,6,E,eq}, {32908,0,24,2,L,pre}, {15967,0,20,1,L,eq}, {20300,0,21,4,L,eq}, {25585,0,10,7,L,eq}, {7878,6,18,3,L,has}, {26493,0,22,3,L,eq},
    {6635,0,13,5,L,eq}, {21452,0,19,7,E,pre}, {8549,13,32,0,L,has}, {6830,0,12,4,E,eq}, {25286,0,25,4,L,eq}, {8359,0,9,7,L,eq}, {12024,0,8,7,E,eq},
    {8839,0,16,2,L,eq}, {764,0,36,3,L,eq}, {12320,0,54,3,L,eq}, {10664,0,14,3,E,eq}, {31798,22,34,2,L,has}, {6731,0,12,4,E,eq}, {1543,0,9,7,L,eq},
    {3181,15,26,5,L,has}, {21022,0,28,1,L,suf}, {1006,0,19,13,L,eq}, {20033,0,12,4,H,eq}, {8826,0,11,5,L,eq}, {9527,0,18,2,L,eq}, {12970,0,16,5,L,eq},
    {17966,0,13,1,E,eq}, {43255,0,19,2,L,eq}, {32581,0,14,2,B,eq}, {5115,0,6,6,E,eq}, {7449,0,16,0,E,eq}, {23913,0,6,7,E,eq}, {13575,0,35,0,L,eq},
    {40946,0,28,2,L,eq}, {26742,0,25,3,L,pre}, {6282,0,15,7,L,eq}, {13187,0,20,6,L,pre}, {13235,0,22,6,L,pre}, {21378,0,15,7,E,eq}, {5326,0,14,8,L,eq},
    {11204,0,18,1,L,eq}, {7948,0,17,6,L,eq}, {24639,0,7,7,E,eq}, {23816,0,12,4,L,eq}, {3475,0,14,6,L,eq}, {18498,0,23,6,L,eq}, {820,0,13,0,L,eq},
    {13883,0,16,6,L,eq}, {9810,0,23,6,L,eq}, {2231,0,30,3,L,eq}, {5553,0,17,8,L,eq}, {5136,0,13,3,L,eq}, {6760,0,28,8,L,eq}, {1244,0,16,7,L,eq},
    {3756,0,9,7,L,eq}, {4188,0,11,3,L,eq}, {24130,0,12,4,H,eq}, {1873,0,16,9,L,eq}, {6182,0,12,7,L,eq}, {3521,0,9,9,B,pre}, {7829,0,40,0,L,eq},
    {24548,0,15,7,E,eq}, {13113,0,7,2,B,eq}, {10859,0,26,1,L,eq}, {11644,0,25,1,L,eq}, {9892,0,10,4,H,eq}, {42939,0,27,2,L,has}, {42966,0,23,2,L,has},
    {1631,0,11,7,L,eq}, {5698,0,8,9,E,pre}, {3244,0,19,7,L,eq}, {3263,0,19,7,L,eq}, {7759,0,7,4,E,pre}, {22124,0,8,6,E,eq}, {9182,0,18,4,L,pre},
    {9200,0,22,4,L,pre}, {9294,0,18,4,L,pre}, {2405,0,18,4,H,eq}, {32602,0,37,2,L,eq}, {1015,0,16,4,H,eq}, {1878,0,10,1,L,eq}, {22852,0,16,4,L,eq},
    {752,0,8,0,L,eq}, {8094,0,24,5,L,eq}, {14663,0,3,3,E,eq}, {27263,0,101,2,L,eq}, {19887,0,30,1,L,pre}, {10980,0,26,1,L,suf}, {12277,0,35,0,L,eq},
    {10809,0,6,7,E,eq}, {21985,0,20,7,L,eq}, {8187,0,16,2,L,eq}, {8767,0,22,2,L,eq}, {13843,0,22,2,B,eq}, {80,0,19,9,L,eq}, {24441,0,17,3,L,eq},
    {7815,0,20,6,L,eq}, {7835,0,20,6,L,eq}, {14495,0,32,8,L,pre}, {14696,0,21,6,L,eq}, {7687,0,6,4,E,pre}, {19804,0,28,7,L,pre}, {2091,0,13,9,L,eq},
    {841,0,22,7,L,eq}, {871,8,25,5,L,has}, {13095,0,21,4,L,eq}, {10438,0,7,7,E,eq}, {10445,0,7,7,E,eq}, {5171,0,16,4,L,pre}, {7354,0,15,4,H,pre},
    {7435,0,8,4,E,pre}, {7443,0,16,4,E,pre}, {7459,0,17,4,E,pre}, {7476,0,14,4,E,pre}, {7490,0,16,4,E,pre}, {7506,0,13,4,E,pre}, {7519,0,13,4,E,pre},
    {7532,0,14,4,E,pre}, {7546,0,16,4,E,pre}, {7562,0,17,4,E,pre}, {23857,0,14,4,L,eq}, {11200,0,9,7,E,eq}, {20562,0,36,5,L,eq}, {38338,0,18,2,L,eq},
    {8846,0,17,5,L,eq}, {11296,0,7,7,E,eq}, {10814,0,12,0,L,eq}, {393,0,13,3,L,eq}, {12220,0,28,5,L,pre}, {12248,0,45,5,L,pre}, {12293,0,47,5,L,pre},
    {13684,0,13,6,L,eq}, {49092,0,30,2,L,has}, {972,0,21,7,L,eq}, {13978,0,16,4,H,eq}, {23027,0,12,6,L,eq}, {2286,0,23,1,L,eq}, {47934,0,36,2,L,eq},
    {13307,0,3,7,E,eq}, {19733,0,23,5,L,eq}, {4053,0,9,7,L,eq}, {12462,0,6,7,E,eq}, {7357,0,14,7,L,eq}, {16000,0,34,0,L,eq}, {6625,0,11,4,E,eq},
    {23101,0,19,6,L,eq}, {5765,0,11,7,L,eq}, {5787,0,11,7,L,eq}, {1013,0,7,11,E,pre}, {5941,0,9,0,L,eq}, {5376,0,9,1,E,eq}, {19956,0,7,7,E,eq},
    {33566,11,28,2,L,has}, {1844,0,20,4,H,eq}, {4655,0,21,6,L,eq}, {10607,0,24,6,L,eq}, {9585,0,13,4,H,eq}, {10094,0,5,7,E,eq}, {36010,0,16,2,L,eq},
    {7227,0,9,7,L,eq}, {30407,0,32,2,L,pre}, {213,0,17,10,L,eq}, {8584,0,21,2,L,eq}, {18045,0,19,5,L,eq}, {7985,0,17,7,L,eq}, {2537,20,36,8,L,has},
    {8708,0,27,1,L,eq}, {3549,0,4,9,B,pre}, {8129,0,14,1,L,eq}, {45129,0,24,2,L,eq}, {10101,0,88,3,L,eq}, {5820,0,22,5,L,eq}, {932,0,9,11,E,eq},
    {26447,0,34,2,L,eq}, {23706,0,12,4,L,eq}, {42809,32,50,2,L,has}, {14223,0,13,1,L,eq}, {10230,0,8,7,E,eq}, {12370,0,25,4,H,eq}, {14030,0,14,4,H,eq},
    {16745,0,25,4,L,eq}, {19917,0,28,1,L,pre}, {398,0,18,1,L,eq}, {587,0,18,1,L,eq}, {2593,0,18,1,L,eq}, {7767,0,19,1,L,eq}, {19963,0,6,7,E,eq},
    {9028,0,16,6,L,eq}, {4636,0,13,7,L,eq}, {20889,0,54,7,L,eq}, {6352,0,13,8,L,eq}, {8808,0,25,4,H,eq}, {3474,0,25,1,L,eq}, {5628,0,13,7,L,eq},
    {1500,0,21,9,L,eq}, {20468,0,57,3,L,has}, {4702,0,14,6,L,eq}, {16670,0,25,4,L,eq}, {13468,0,14,3,L,eq}, {1983,0,16,7,L,eq}, {20581,0,13,3,L,eq},
    {3017,0,24,6,L,eq}, {48427,0,33,2,L,pre}, {13027,0,33,5,L,pre}, {14926,0,32,5,L,pre}, {14958,0,29,5,L,pre}, {14987,0,28,5,L,pre}, {15015,0,27,5,L,pre},
    {9331,0,14,8,L,pre}, {13561,0,36,3,L,pre}, {15657,0,12,0,L,eq}, {18244,0,15,4,H,eq}, {1641,0,32,5,L,has}, {1673,0,38,5,L,has}, {1711,0,36,5,L,has},
    {1747,0,31,5,L,has}, {1778,0,37,5,L,has}, {1815,0,35,5,L,has}, {1850,0,30,5,L,has}, {1880,0,36,5,L,has}, {1916,0,34,5,L,has}, {2087,0,24,5,L,has},
    {2111,0,30,5,L,has}, {2141,0,23,5,L,has}, {2164,0,26,5,L,has}, {24335,0,21,7,L,eq}, {6108,0,16,0,L,eq}, {11863,3,30,2,L,has}, {25018,11,53,2,L,has},
    {34329,19,29,2,L,has}, {34358,19,29,2,L,has}, {11976,0,5,7,E,eq}, {17456,0,7,7,E,eq}, {3230,11,25,8,L,has}, {3255,0,16,8,L,has}, {8996,0,44,1,L,suf},
    {9040,0,44,1,L,suf}, {5899,0,14,3,L,pre}, {21476,0,19,6,L,eq}, {20180,0,9,1,E,eq}, {46999,0,23,2,L,eq}, {316,0,9,11,E,pre}, {325,0,11,11,E,pre},
    {404,0,12,11,E,pre}, {6479,0,41,0,L,eq}, {6221,0,31,6,L,eq}, {8026,0,80,0,L,eq}, {12645,0,7,2,E,eq}, {1580,0,15,11,E,pre}, {1595,0,13,11,E,pre},
    {4765,0,8,4,E,eq}, {23070,0,21,4,L,eq}, {11677,0,8,7,E,eq}, {10209,0,13,7,E,eq}, {26294,0,16,7,E,eq}, {10494,0,13,4,L,eq}, {15900,0,18,7,L,eq},
    {6143,0,29,0,L,eq}, {10772,0,11,2,L,pre}, {2829,0,45,0,L,eq}, {10090,0,18,4,H,eq}, {844,0,18,9,L,eq}, {4336,0,30,7,L,eq}, {200,0,16,13,B,pre},
    {1025,0,17,13,L,eq}, {2288,8,30,2,L,has}, {2318,0,32,2,L,has}, {2370,0,25,2,L,has}, {12015,0,21,4,L,eq}, {12054,0,21,4,L,eq}, {7023,0,28,1,L,eq},
    {27810,0,27,3,L,eq}, {20224,0,34,7,L,eq}, {15983,0,32,3,L,eq}, {6929,0,11,4,E,eq}, {15239,0,13,4,L,eq}, {1314,0,11,9,L,eq}, {36940,0,35,2,L,eq},
    {8044,0,14,3,L,pre}, {13823,0,20,2,B,eq}, {13705,0,6,7,E,eq}, {27501,0,12,7,L,eq}, {1487,0,32,13,L,eq}, {444,0,12,11,E,pre}, {4107,0,12,3,L,eq},
    {463,0,15,7,L,eq}, {15440,0,13,6,L,eq}, {19468,14,24,2,L,has}, {36386,18,50,2,L,has}, {21705,0,20,6,L,pre}, {718,0,5,11,E,eq}, {20991,0,34,7,L,eq},
    {22062,0,9,7,L,eq}, {26920,0,33,3,L,eq}, {16513,0,9,7,E,eq}, {1405,0,9,11,E,eq}, {18932,0,15,4,H,eq}, {12863,0,17,5,L,eq}, {1141,0,23,0,L,eq},
    {8793,0,27,1,L,eq}, {544,0,13,9,L,eq}, {10220,13,45,8,L,has}, {14433,0,17,4,L,eq}, {10073,0,2,5,E,eq}, {21823,0,21,4,L,eq}, {11050,0,11,7,E,eq},
    {26626,0,18,4,L,eq}, {30676,0,26,2,L,has}, {13650,0,17,2,B,eq}, {4199,0,17,7,L,eq}, {9695,0,7,1,E,eq}, {8171,0,16,2,L,eq}, {9971,0,11,4,H,eq},
    {14140,0,22,3,L,eq}, {19649,0,14,4,L,pre}, {2670,0,24,0,L,pre}, {2694,0,21,0,L,pre}, {9896,0,14,7,L,pre}, {4679,0,21,8,L,pre}, {4700,0,22,8,L,pre},
    {25561,0,21,4,L,pre}, {25928,0,12,4,H,eq}, {10222,0,8,7,E,eq}, {22261,0,8,7,E,eq}, {24621,0,8,7,E,eq}, {4957,0,37,9,L,eq}, {23248,0,23,3,L,eq},
    {30130,0,42,2,L,eq}, {5942,0,15,5,L,eq}, {8313,0,20,5,L,eq}, {26833,0,12,7,L,pre}, {15126,0,29,8,L,pre}, {1721,0,21,9,L,eq}, {17064,0,7,6,E,eq},
    {21780,0,20,6,L,pre}, {44084,0,31,2,L,eq}, {27837,0,22,3,L,eq}, {23275,0,5,4,E,eq}, {4891,0,35,0,L,eq}, {29820,0,43,2,L,eq}, {21538,0,25,3,L,eq},
    {17963,0,19,7,L,eq}, {1674,0,11,7,L,eq}, {10897,0,27,4,H,eq}, {9921,0,9,7,L,pre}, {19143,0,10,5,E,eq}, {27405,0,18,7,L,eq}, {2854,0,40,3,L,eq},
    {14298,0,19,1,L,eq}, {8459,0,17,4,H,eq}, {10741,0,9,7,E,eq}, {4155,0,16,4,H,eq}, {11963,0,25,5,L,eq}, {35130,0,10,2,L,eq}, {5965,0,14,3,L,pre},
    {14825,0,6,2,B,pre}, {590,0,29,13,L,pre}, {13390,0,23,0,L,eq}, {8475,0,18,5,L,eq}, {16082,0,12,0,L,eq}, {12636,0,10,7,E,eq}, {8231,0,41,3,L,eq},
    {3120,0,15,0,L,eq}, {3584,0,45,0,L,eq}, {12452,0,13,3,L,eq}, {11223,0,35,2,L,pre}, {5886,0,13,3,L,pre}, {8712,0,21,5,L,eq}, {6674,0,16,7,L,eq},
    {15448,0,61,8,L,pre}, {28344,0,12,4,L,eq}, {3356,0,11,7,L,eq}, {1741,0,17,1,L,eq}, {8733,0,25,5,L,eq}, {6337,0,15,8,L,eq}, {19423,10,45,2,L,has},
    {14685,0,18,1,L,eq}, {11047,0,23,4,H,eq}, {13060,0,27,5,L,pre}, {23344,0,19,7,L,eq}, {9902,0,12,4,H,eq}, {15552,17,29,2,L,has}, {38013,0,20,2,L,eq},
    {18130,0,18,3,L,eq}, {4893,0,13,7,L,eq}, {7167,0,9,3,E,eq}, {14439,0,35,0,L,eq}, {13473,0,9,7,E,eq}, {27832,0,14,4,H,eq}, {6716,0,12,7,L,eq},
    {6584,0,38,1,L,eq}, {9200,0,14,2,L,eq}, {23923,0,15,7,E,eq}, {2705,0,20,1,L,eq}, {15006,0,23,4,H,eq}, {14772,0,34,7,L,eq}, {22333,0,10,4,H,eq},
    {18589,0,10,7,E,eq}, {459,0,30,13,L,pre}, {489,0,31,13,L,pre}, {5842,0,18,5,L,eq}, {19354,0,12,7,L,eq}, {8372,0,32,0,L,eq}, {7397,0,20,5,L,eq},
    {6565,0,30,0,L,eq}, {26542,0,13,4,H,eq}, {25310,0,9,7,E,eq}, {40595,0,48,2,L,has}, {40643,0,45,2,L,has}, {40688,0,39,2,L,has}, {3196,0,17,7,L,eq},
    {28110,0,12,3,L,eq}, {3172,0,14,6,L,eq}, {14405,0,14,7,L,eq}, {3101,0,29,1,L,eq}, {354,0,10,1,L,eq}, {699,0,10,1,L,eq}, {9988,0,10,5,E,eq},
    {18327,0,37,1,L,suf}, {37737,0,20,2,L,eq}, {21825,0,19,6,L,pre}, {21844,0,23,6,L,pre}, {17352,0,23,1,L,eq}, {3990,0,12,3,L,eq}, {2585,0,11,4,H,eq},
    {7055,0,12,4,E,eq}, {17029,0,28,4,L,eq}, {17921,0,30,3,L,eq}, {19850,0,18,4,H,eq}, {5848,0,54,6,L,eq}, {1930,0,14,4,H,eq}, {27674,0,21,2,L,eq},
    {328,0,18,4,H,eq}, {1685,0,17,7,L,eq}, {40886,0,35,2,L,eq}, {19215,0,39,3,L,pre}, {19254,0,26,3,L,pre}, {19280,0,30,3,L,pre}, {20566,0,15,3,L,eq},
    {7227,0,12,4,E,eq}, {15150,0,13,4,L,eq}, {2986,0,21,0,L,eq}, {4727,0,12,4,E,eq}, {5791,0,31,8,L,eq}, {11970,0,25,1,L,eq}, {21337,0,22,6,L,eq},
    {11080,0,8,7,E,eq}, {17843,0,36,1,L,pre}, {15159,0,30,6,L,has}, {8991,0,5,7,L,eq}, {11720,0,7,7,E,eq}, {17055,0,9,6,E,eq}, {7680,0,7,8,E,eq},
    {8081,0,7,8,E,eq}, {8088,0,7,8,E,eq}, {12048,0,24,8,L,suf}, {14724,0,8,4,E,eq}, {26513,0,17,2,L,eq}, {21023,0,9,6,L,eq}, {48490,0,15,2,L,eq},
    {4451,0,35,0,L,eq}, {10007,0,41,1,L,eq}, {27116,0,23,4,H,eq}, {3737,0,12,7,L,eq}, {710,0,20,6,L,has}, {20181,0,27,6,L,eq}, {24702,0,10,7,E,eq},
    {10605,0,15,2,L,eq}, {14739,0,7,4,E,eq}, {20055,0,7,7,E,eq}, {21471,0,19,7,L,eq}, {21059,0,9,1,L,eq}, {4735,0,26,3,L,eq}, {4761,0,26,3,L,eq},
    {27216,0,21,4,L,eq}, {15836,0,12,8,L,pre}, {9815,0,6,5,E,eq}, {9302,0,23,2,L,eq}, {26223,0,15,4,H,eq}, {13647,0,24,6,L,eq}, {47808,0,18,2,B,eq},
    {6473,0,12,4,E,eq}, {17125,0,26,5,L,eq}, {18479,0,23,5,L,eq}, {1394,0,11,7,L,eq}, {10150,0,10,7,E,eq}, {144,0,16,10,L,eq}, {18726,0,35,1,L,eq},
    {5592,13,22,2,L,has}, {5679,0,18,2,L,has}, {5697,0,16,2,L,has}, {5773,14,23,2,L,has}, {5831,9,18,2,L,has}, {6046,0,12,2,L,has}, {32396,23,32,2,L,has},
    {32428,19,28,2,L,has}, {32456,29,38,2,L,has}, {42989,11,24,2,L,has}, {43013,11,24,2,L,has}, {11940,0,24,8,L,pre}, {11257,0,13,6,L,eq}, {11957,0,37,6,L,eq},
    {13544,41,50,8,L,has}, {3714,19,29,2,L,has}, {12098,9,46,3,L,has}, {24147,37,48,3,L,has}, {24195,10,47,3,L,has}, {24242,10,35,3,L,has}, {5646,0,19,5,L,eq},
    {14710,0,15,2,B,pre}, {28293,0,15,2,L,pre}, {1657,0,17,4,H,eq}, {7497,0,43,0,L,eq}, {3943,0,13,7,L,eq}, {4737,0,22,8,L,pre}, {19578,0,21,3,L,eq},
    {775,0,22,4,H,eq}, {8234,0,21,5,L,eq}, {8292,0,21,5,L,eq}, {4457,0,11,6,L,eq}, {26254,0,27,2,L,eq}, {4092,0,10,7,L,eq}, {4095,3,23,5,L,has},
    {4732,0,39,9,L,eq}, {21620,0,18,4,H,eq}, {13011,0,41,1,L,eq}, {15625,0,30,1,L,pre}, {19832,0,28,1,L,pre}, {1659,0,15,7,L,eq}, {353,0,14,12,B,pre},
    {1767,0,40,2,L,has}, {17588,0,33,2,L,has}, {1313,0,20,6,L,has}, {13874,0,7,7,E,pre}, {8361,0,18,2,L,eq}, {18622,0,19,5,L,eq}, {9385,0,28,8,L,pre},
    {18844,0,11,4,H,eq}, {20150,0,15,4,L,eq}, {157,0,27,9,L,eq}, {3859,0,5,9,E,eq}, {6018,0,19,8,L,eq}, {19428,19,55,5,L,has}, {16705,0,27,1,L,suf},
    {26006,0,16,3,L,eq}, {10572,0,5,7,E,eq}, {18167,0,14,3,L,eq}, {4102,0,20,7,L,eq}, {4227,0,11,7,L,eq}, {3413,0,3,9,B,eq}, {16275,0,17,1,L,eq},
    {129,0,38,0,L,eq}, {1053,4,35,2,L,has}, {1088,4,34,2,L,has}, {26270,0,14,7,E,eq}, {15987,0,13,1,L,eq}, {6773,0,20,0,L,eq}, {5161,0,10,4,L,pre},
    {5526,0,24,9,L,eq}, {13275,0,23,0,L,eq}, {8655,0,28,4,H,eq}, {5673,0,6,7,L,eq}, {10012,0,14,4,H,eq}, {21634,0,15,6,L,eq}, {7851,0,14,4,E,pre},
    {7865,0,15,4,E,pre}, {4722,0,15,8,L,pre}, {7369,0,26,8,H,eq}, {7395,0,26,8,H,eq}, {11432,43,52,8,L,has}, {11484,29,38,8,L,has}, {14908,0,34,8,L,eq},
    {14424,0,43,3,L,pre}, {14467,0,37,3,L,pre}, {14504,0,36,3,L,pre}, {14540,0,26,3,L,pre}, {26520,0,9,7,E,eq}, {10279,0,15,2,L,eq}, {13711,0,7,7,E,eq},
    {14162,0,14,3,L,eq}, {16010,0,17,6,L,eq}, {12391,0,18,0,L,eq}, {6421,0,8,4,E,eq}, {6877,0,15,4,E,eq}, {5983,0,27,5,L,eq}, {9033,0,8,7,L,eq},
    {3015,0,18,9,L,pre}, {14492,0,29,1,L,suf}, {11245,0,44,0,L,eq}, {4963,0,6,4,E,eq}, {20991,0,21,6,L,eq}, {16368,0,15,7,E,eq}, {18087,0,14,1,L,eq},
    {22826,0,14,4,L,eq}, {6677,0,20,8,L,eq}, {2165,0,13,9,L,eq}, {160,0,19,3,L,eq}, {16312,0,25,4,H,eq}, {6220,0,17,4,E,eq}, {22792,0,22,6,L,eq},
    {21393,0,15,7,E,eq}, {5951,0,15,9,L,eq}, {41795,0,29,2,L,eq}, {3125,0,17,4,H,eq}, {14108,0,9,2,B,eq}, {7778,0,11,7,L,eq}, {4373,5,18,8,L,has},
    {19150,0,11,4,L,eq}, {21442,0,17,6,L,eq}, {15081,0,34,3,L,pre}, {3069,0,13,4,H,eq}, {2212,0,23,5,L,has}, {5457,0,29,6,L,has}, {8033,0,10,8,E,eq},
    {16916,0,6,7,E,eq}, {18546,0,8,7,E,eq}, {5496,0,9,1,E,eq}, {5131,0,9,4,E,eq}, {22630,0,36,7,L,eq}, {4368,0,22,9,L,pre}, {7289,0,31,5,L,eq},
    {3567,0,12,7,L,eq}, {22806,0,13,3,L,eq}, {7755,0,6,8,E,eq}, {3215,0,28,0,L,eq}, {1334,0,11,7,L,eq}, {9591,0,12,2,L,eq}, {6553,0,31,1,L,eq},
    {19985,0,63,3,L,pre}, {20048,0,45,3,L,pre}, {21673,0,20,3,L,eq}, {1159,0,13,4,H,eq}, {4236,0,15,6,L,eq}, {15682,0,23,7,L,eq}, {11082,0,26,5,L,has},
    {11306,0,20,5,L,pre}, {4928,0,17,8,L,pre}, {4945,0,21,8,L,pre}, {7327,0,10,8,H,eq}, {7657,0,10,8,E,eq}, {1686,0,8,0,L,eq}, {21563,10,22,2,L,has},
    {18696,0,21,6,L,pre}, {18717,0,25,6,L,pre}, {3636,8,20,8,L,has}, {2301,0,11,9,L,eq}, {26403,0,25,7,L,eq}, {1580,0,19,1,L,eq}, {21719,0,8,5,L,eq},
    {1193,0,12,4,H,eq}, {47438,0,33,2,L,pre}, {47572,0,30,2,L,pre}, {11115,0,8,7,E,eq}, {13036,0,11,7,E,eq}, {12819,0,35,4,H,eq}, {12854,0,35,4,H,eq},
    {4743,0,31,6,L,eq}, {43870,0,29,2,L,eq}, {8053,0,11,6,L,eq}, {18753,0,5,7,E,eq}, {10073,0,7,2,L,eq}, {12628,0,7,2,E,eq}, {12334,0,3,4,E,eq},
    {7146,0,26,6,L,eq}, {3593,0,7,9,E,eq}, {2618,0,8,1,L,eq}, {6464,0,9,4,E,eq}, {13171,0,9,7,E,eq}, {25990,0,16,3,L,eq}, {26045,0,18,4,L,eq},
    {7891,0,16,2,L,eq}, {4923,0,5,8,L,pre}, {29527,4,17,2,B,has}, {9885,0,29,6,L,pre}, {9948,0,34,6,L,pre}, {745,0,7,0,L,eq}, {12891,0,2,2,B,eq},
    {13843,0,7,7,E,eq}, {84,9,22,2,L,has}, {1122,12,25,2,L,has}, {15644,11,39,2,L,has}, {23472,0,39,2,L,has}, {43529,0,20,2,L,pre}, {43549,0,24,2,L,pre},
    {43573,0,27,2,L,pre}, {4649,0,17,7,L,eq}, {5869,0,14,7,L,eq}, {1871,3,28,8,L,has}, {1899,5,26,8,L,has}, {1925,5,30,8,L,has}, {6876,0,17,8,L,eq},
    {19593,31,47,2,L,has}, {19640,24,40,2,L,has}, {88,0,26,7,L,eq}, {16529,0,5,7,E,eq}, {1570,0,5,11,E,eq}, {17787,0,42,5,L,has}, {20389,0,35,1,L,eq},
    {6865,0,11,3,E,eq}, {18304,0,16,6,L,eq}, {13445,0,18,0,L,eq}, {21103,0,45,3,L,has}, {21201,0,48,3,L,has}, {7291,3,42,0,L,has}, {26886,0,12,2,L,eq},
    {5198,14,24,5,L,has}, {5244,20,30,5,L,has}, {21704,0,10,7,L,eq}, {19506,0,28,1,L,suf}, {39538,0,30,2,L,eq}, {4438,0,14,7,L,eq}, {6759,0,11,4,E,eq},
    {4643,0,20,8,L,pre}, {4663,0,16,8,L,pre}, {7313,0,27,3,L,eq}, {3440,0,4,9,B,eq}, {10301,0,15,1,L,eq}, {3357,0,22,3,L,eq}, {5775,0,16,8,L,eq},
    {6585,0,17,8,L,eq}, {2869,0,15,4,H,eq}, {1621,0,19,4,H,eq}, {8712,0,18,7,L,eq}, {362,0,6,9,L,eq}, {13226,0,7,7,E,eq}, {10811,0,16,1,L,eq},
    {16477,0,27,5,E,eq}, {16504,0,27,5,E,eq}, {24289,0,17,3,L,eq}, {729,0,27,4,H,eq}, {7893,0,8,7,L,eq}, {6935,0,6,3,E,eq}, {8211,0,20,4,L,eq},
    {15784,0,19,7,L,eq}, {11844,0,15,8,L,pre}, {9730,0,23,1,L,eq}, {10084,0,10,5,E,eq}, {12800,0,24,5,L,eq}, {347,13,23,6,L,has}, {18296,0,7,7,E,eq},
    {607,0,18,4,H,eq}, {11934,0,8,4,L,eq}, {4353,0,29,4,H,eq}, {16088,0,20,7,L,eq}, {1334,0,5,11,E,pre}, {16138,0,18,6,L,eq}, {2520,0,21,5,L,has},
    {24128,0,11,7,E,eq}, {5436,0,6,1,E,eq}, {13260,0,38,5,L,eq}, {12223,0,3,7,E,eq}, {13932,0,18,4,H,eq}, {23148,0,21,7,L,eq}, {13453,0,15,3,L,eq},
    {21959,0,31,3,L,pre}, {30045,0,36,2,L,eq}, {5343,0,6,1,E,eq}, {21512,0,31,6,L,eq}, {8571,0,38,1,L,eq}, {1999,0,10,7,L,eq}, {2009,0,10,7,L,eq},
    {315,0,13,4,H,eq}, {7622,0,31,3,L,eq}, {10650,0,11,4,E,eq}, {12928,0,16,6,L,eq}, {90,0,18,1,L,eq}, {17064,0,20,1,L,eq}, {22108,0,16,7,L,eq},
    {18575,0,23,6,L,eq}, {23271,0,18,3,L,eq}, {21800,0,25,6,L,pre}, {4701,0,8,9,E,eq}, {3135,0,23,0,L,eq}, {25898,0,17,4,H,eq}, {23063,0,22,7,L,eq},
    {4288,0,37,9,L,eq}, {11779,0,13,4,H,eq}, {41878,0,34,2,L,eq}, {3734,0,24,4,H,eq}, {12814,0,9,2,B,eq}, {8579,0,26,4,H,eq}, {12730,0,9,0,E,eq},
    {13097,0,30,3,L,pre}, {13127,0,30,3,L,pre}, {13367,0,26,3,L,pre}, {13393,0,26,3,L,pre}, {587,0,11,7,L,eq}, {24420,0,21,3,L,eq}, {12276,0,4,4,E,eq},
    {4429,0,21,3,L,eq}, {20321,0,18,4,L,eq}, {15260,0,12,5,E,eq}, {4666,0,25,7,L,eq}, {45509,0,42,2,L,eq}, {4988,0,7,4,E,eq}, {19727,0,17,1,L,eq},
    {7605,0,26,8,H,eq}, {1143,0,5,11,E,pre}, {375,0,27,5,L,has}, {402,0,28,5,L,has}, {430,0,29,5,L,has}, {459,0,21,5,L,has}, {480,0,22,5,L,has},
    {502,0,23,5,L,has}, {525,0,22,5,L,has}, {547,0,24,5,L,has}, {571,0,27,5,L,has}, {598,0,23,5,L,has}, {621,0,29,5,L,has}, {650,0,23,5,L,has},
    {673,0,28,5,L,has}, {701,0,17,5,L,has}, {718,0,21,5,L,has}, {739,0,19,5,L,has}, {758,0,23,5,L,has}, {781,0,25,5,L,has}, {2473,14,25,5,L,has},
    {2498,11,22,5,L,has}, {2565,22,32,5,L,has}, {2597,20,30,5,L,has}, {2627,12,22,5,L,has}, {2649,5,26,5,L,has}, {2675,5,27,5,L,has}, {2801,28,37,5,L,has},
    {3248,20,36,5,L,has}, {3284,25,36,5,L,has}, {3348,20,31,5,L,has}, {3468,18,29,5,L,has}, {3497,10,25,5,L,has}, {3637,10,28,5,L,has}, {3665,10,29,5,L,has},
    {3694,10,21,5,L,has}, {3851,8,19,5,L,has}, {3896,6,17,5,L,has}, {3913,6,21,5,L,has}, {3977,0,29,5,L,has}, {4065,21,30,5,L,has}, {4118,24,33,5,L,has},
    {4707,10,19,5,L,has}, {4832,9,22,5,L,has}, {4854,14,24,5,L,has}, {4947,22,33,5,L,has}, {4980,24,35,5,L,has}, {5172,5,26,5,L,has}, {10595,0,20,5,L,has},
    {10615,0,27,5,L,has}, {10791,7,22,5,L,has}, {10813,16,27,5,L,has}, {10840,12,29,5,L,has}, {11020,0,19,5,L,has}, {11039,0,17,5,L,has}, {11152,11,23,5,L,has},
    {11175,9,25,5,L,has}, {39733,0,27,2,L,eq}, {5036,0,20,7,L,eq}, {21324,0,24,7,E,eq}, {14319,0,46,0,L,eq}, {19554,0,19,1,L,eq}, {39634,0,36,2,L,eq},
    {9628,0,13,3,L,eq}, {3499,0,22,1,L,eq}, {10071,0,18,3,L,eq}, {13321,0,24,4,L,pre}, {13345,0,24,4,L,pre}, {39340,0,14,2,B,eq}, {21278,0,10,4,L,pre},
    {21298,0,11,4,L,pre}, {21320,0,13,4,L,pre}, {13211,0,8,5,E,eq}, {14994,0,37,3,L,pre}, {17951,0,16,3,L,eq}, {11420,0,34,6,L,pre}, {7591,0,21,0,L,eq},
    {27504,0,40,3,L,pre}, {8517,0,13,7,L,eq}, {22719,0,18,4,H,eq}, {5785,0,6,1,E,eq}, {7004,0,17,5,L,eq}, {7216,0,11,7,L,eq}, {5268,0,5,1,E,eq},
    {20093,0,32,1,L,pre}, {5605,0,12,7,L,eq}, {17367,0,9,7,E,eq}, {5660,0,25,9,L,pre}, {598,0,18,10,L,pre}, {18610,0,7,7,E,eq}, {10953,0,16,4,H,eq},
    {12395,0,27,4,H,eq}, {14313,0,27,4,L,eq}, {14427,0,25,5,L,eq}, {26154,0,37,2,L,eq}, {12002,12,21,2,L,has}, {12023,14,23,2,L,has}, {12046,13,22,2,L,has},
    {37331,0,33,2,L,eq}, {6794,8,28,2,L,has}, {19684,0,22,7,L,eq}, {12805,0,11,7,E,eq}, {8104,0,11,8,E,eq}, {14082,0,32,3,L,eq}, {23894,0,19,7,L,pre},
    {22972,0,41,3,L,pre}, {12019,0,31,6,L,eq}, {21045,0,69,5,L,pre}, {9208,0,13,7,L,eq}, {7859,0,21,5,L,eq}, {16576,0,22,4,L,eq}, {2406,0,37,6,L,eq},
    {47022,0,19,2,L,eq}, {11289,0,37,0,L,eq}, {7931,0,19,2,L,eq}, {24818,0,39,3,L,eq}, {14970,0,47,7,L,eq}, {45058,0,6,2,B,eq}, {6339,0,31,3,L,has},
    {2978,0,35,8,L,has}, {3013,0,19,8,L,has}, {3032,0,20,8,L,has}, {27851,0,11,2,L,pre}, {14729,0,19,3,L,eq}, {13951,0,11,5,E,eq}, {2675,0,6,9,L,eq},
    {6265,0,26,0,L,eq}, {27740,0,16,2,L,pre}, {15054,0,19,4,H,eq}, {23132,0,12,6,L,eq}, {4775,0,20,8,L,pre}, {10256,0,8,7,E,eq}, {21439,0,16,4,H,eq},
    {11320,0,9,7,E,eq}, {10404,0,12,6,L,eq}, {1949,0,15,7,L,eq}, {283,0,8,11,E,pre}, {1063,0,9,11,E,pre}, {9418,0,19,3,L,eq}, {1003,0,15,3,L,eq},
    {19786,0,15,4,L,pre}, {12815,0,12,8,E,pre}, {12827,0,13,8,E,pre}, {14745,0,20,1,L,eq}, {13201,0,15,2,B,eq}, {25088,0,31,7,L,eq}, {9543,22,33,0,L,has},
    {7436,0,6,7,L,eq}, {1529,14,24,8,L,has}, {1553,12,22,8,L,has}, {1599,20,30,8,L,has}, {1629,17,27,8,L,has}, {1706,17,27,8,L,has}, {1733,22,32,8,L,has},
    {1765,11,21,8,L,has}, {8147,0,21,3,L,eq}, {9456,0,14,3,L,eq}, {1523,0,23,3,L,eq}, {416,0,55,10,L,eq}, {9464,0,9,7,L,pre}, {13522,0,12,7,E,eq},
    {293,0,12,9,L,eq}, {19135,0,15,4,H,eq}, {26768,0,16,7,L,eq}, {15876,0,19,1,L,eq}, {19116,0,19,7,L,eq}, {2111,0,13,7,L,eq}, {728,0,15,11,E,eq},
    {47730,0,26,2,L,has}, {5051,0,34,9,L,eq}, {7048,0,22,7,L,eq}, {11038,0,5,7,E,eq}, {625,0,9,12,B,pre}, {10005,0,18,0,L,eq}, {11023,0,21,1,L,eq},
    {36075,0,33,2,L,eq}, {3103,0,41,3,L,eq}, {24685,0,11,7,E,eq}, {6412,0,17,1,L,pre}, {31592,0,33,2,L,eq}, {49017,0,24,2,L,has}, {4166,0,13,3,L,eq},
    {6033,0,17,4,L,pre}, {6050,0,14,4,L,pre}, {13178,0,14,5,E,eq}, {6106,0,14,7,L,eq}, {7781,0,13,6,E,eq}, {17972,0,19,6,L,pre}, {17234,0,15,7,E,eq},
    {8649,0,38,1,L,eq}, {1807,25,40,2,L,has}, {1883,14,43,2,L,has}, {21557,0,24,4,H,eq}, {18011,0,18,7,L,eq}, {33242,0,21,2,L,pre}, {33263,0,23,2,L,pre},
    {33286,0,29,2,L,pre}, {33315,0,30,2,L,pre}, {33345,0,36,2,L,pre}, {33381,0,35,2,L,pre}, {33416,0,24,2,L,pre}, {7766,0,12,7,L,eq}, {3406,0,25,6,L,eq},
    {25410,0,8,7,E,eq}, {27364,0,102,2,L,eq}, {18364,0,32,1,L,eq}, {20189,0,32,1,L,eq}, {20221,0,32,1,L,eq}, {3544,0,15,6,L,eq}, {4299,0,11,6,L,eq},
    {11773,0,38,1,L,eq}, {6835,0,6,3,E,eq}, {11876,0,6,7,E,eq}, {26207,0,16,4,H,eq}, {2638,0,30,6,L,eq}, {25788,0,11,4,H,eq}, {18672,0,13,5,L,eq},
    {8614,0,17,5,L,eq}, {779,0,10,10,L,eq}, {6206,0,14,4,E,eq}, {4260,0,18,4,H,eq}, {5113,0,15,7,L,eq}, {15095,0,31,8,L,pre}, {19161,0,13,4,L,eq},
    {1252,0,19,4,H,eq}, {27747,0,19,7,L,pre}, {4578,0,19,6,L,eq}, {1020,0,7,11,E,pre}, {27359,0,19,4,L,eq}, {625,0,18,0,L,eq}, {23015,0,12,6,L,eq},
    {22,0,17,9,L,eq}, {15337,0,40,3,L,eq}, {15414,0,40,3,L,eq}, {27031,0,34,4,H,eq}, {8954,0,15,5,L,eq}, {561,0,11,12,B,suf}, {4753,0,12,4,E,eq},
    {3078,0,25,0,L,eq}, {13981,0,37,8,L,pre}, {6558,0,19,5,L,eq}, {9969,0,21,2,L,eq}, {26367,0,29,4,H,eq}, {5090,0,7,6,E,eq}, {7694,0,7,8,E,eq},
    {11643,18,40,5,E,has}, {1212,5,33,8,L,has}, {11691,0,8,4,H,eq}, {5031,0,14,4,E,eq}, {4810,0,8,8,L,pre}, {21133,0,33,6,L,pre}, {14108,0,26,8,L,pre},
    {22843,0,7,7,E,pre}, {14168,0,37,8,L,pre}, {8756,0,14,7,L,eq}, {653,3,48,2,L,has}, {3116,8,39,2,L,has}, {19459,0,11,6,L,eq}, {42689,0,19,2,L,pre},
    {12729,0,9,7,E,eq}, {3013,0,12,4,H,eq}, {8346,0,30,3,L,eq}, {7680,0,13,1,L,eq}, {9997,0,15,4,H,eq}, {1480,0,24,3,L,eq}, {3370,0,14,6,L,eq},
    {1823,0,14,7,L,eq}, {25967,0,31,7,L,eq}, {4966,0,16,8,L,eq}, {6806,0,16,8,L,eq}, {8892,0,14,8,L,pre}, {21206,0,19,4,L,eq}, {21116,0,21,1,L,eq},
    {26306,0,28,2,L,eq}, {1698,0,20,2,L,has}, {8460,0,20,7,L,eq}, {24791,0,27,3,L,eq}, {13124,0,5,7,E,eq}, {30290,0,32,2,L,pre}, {30322,0,41,2,L,pre},
    {30363,0,44,2,L,pre}, {25544,0,11,7,L,eq}, {9398,0,20,3,L,eq}, {567,0,17,4,H,eq}, {7955,0,17,5,L,eq}, {949,0,13,1,L,eq}, {718,0,14,3,L,eq},
    {10115,0,16,6,L,eq}, {22737,0,24,6,L,eq}, {6439,0,13,7,L,eq}, {13339,0,14,0,L,eq}, {16897,0,23,1,L,suf}, {36761,0,24,2,L,eq}, {26984,0,35,3,L,eq},
    {13994,0,18,3,L,eq}, {4665,0,18,4,H,eq}, {12108,0,2,7,E,eq}, {1809,0,37,0,L,pre}, {1846,0,27,0,L,pre}, {11316,0,21,2,L,pre}, {11337,0,17,2,L,pre},
    {5383,0,22,3,L,pre}, {5977,0,32,4,L,pre}, {9500,0,24,7,L,pre}, {2881,0,22,9,L,pre}, {2960,0,13,9,L,pre}, {2973,0,25,9,L,pre}, {216,0,13,13,B,pre},
    {19958,0,18,4,H,eq}, {15292,0,30,6,E,eq}, {13068,0,2,7,E,eq}, {8231,0,15,8,E,eq}, {27195,0,21,4,H,eq}, {43668,0,34,2,L,has}, {11411,0,9,7,E,eq},
    {7655,0,49,0,L,eq}, {13532,0,12,3,L,eq}, {7895,0,16,4,E,pre}, {11477,0,23,5,E,pre}, {9432,11,41,6,L,has}, {9872,0,13,7,L,pre}, {9885,0,11,7,L,pre},
    {23964,0,9,7,E,eq}, {2493,16,26,2,L,has}, {11296,0,25,6,L,eq}, {39,0,20,9,L,eq}, {270,0,35,0,L,eq}, {305,0,35,0,L,eq}, {4168,0,22,0,L,eq},
    {15229,0,11,5,E,eq}, {30702,0,19,2,L,eq}, {12413,0,4,7,E,eq}, {23578,0,14,7,L,eq}, {12986,0,13,5,L,eq}, {10386,0,10,5,E,eq}, {1755,0,54,0,L,pre},
    {14676,0,19,2,B,pre}, {8900,0,23,4,L,eq}, {44695,6,15,2,L,has}, {2739,0,12,4,H,eq}, {10542,0,8,7,E,eq}, {5725,0,15,9,L,eq}, {4854,0,9,4,E,eq},
    {19153,0,21,5,L,eq}, {19712,0,21,5,L,eq}, {5896,0,9,7,L,eq}, {13733,0,19,2,B,eq}, {1466,0,14,11,E,eq}, {7755,0,19,5,L,eq}, {1138,0,5,11,E,pre},
    {3527,0,12,7,L,eq}, {11758,0,6,7,E,eq}, {3521,0,18,4,H,eq}, {1032,0,6,11,E,pre}, {8300,0,8,6,E,eq}, {18545,0,17,6,L,eq}, {28871,0,45,2,B,eq},
    {2587,0,6,1,L,eq}, {16231,0,14,6,L,eq}, {49122,0,30,2,L,has}, {18229,0,18,3,L,eq}, {3864,0,6,9,E,eq}, {5104,0,15,0,L,eq}, {4406,0,13,9,L,eq},
    {1164,0,23,0,L,eq}, {9885,0,24,3,L,eq}, {6849,0,6,3,E,eq}, {24346,0,18,3,L,eq}, {11884,0,6,7,E,eq}, {5563,0,10,7,L,eq}, {13482,0,11,7,E,eq},
    {10368,0,11,5,E,eq}, {8884,0,36,1,L,pre}, {8920,0,27,1,L,pre}, {6474,0,14,5,L,eq}, {18682,0,25,3,L,eq}, {17351,0,5,5,E,eq}, {2021,0,17,0,E,eq},
    {761,0,14,7,L,eq}, {11380,0,39,4,L,eq}, {15629,0,15,7,L,eq}, {36108,0,17,2,L,eq}, {36125,0,17,2,L,eq}, {6448,0,21,2,L,has}, {6469,0,26,2,L,has},
    {6495,0,26,2,L,has}, {15962,8,33,2,L,has}, {18074,10,39,2,L,has}, {19720,27,62,2,L,has}, {20559,27,46,2,L,has}, {20672,27,50,2,L,has}, {21059,23,51,2,L,has},
    {22311,9,52,2,L,has}, {22615,16,43,2,L,has}, {22962,0,42,2,L,has}, {43348,0,30,2,L,eq}, {4537,0,26,3,L,eq}, {8064,0,21,6,L,pre}, {8085,0,18,6,L,pre},
    {8858,0,15,7,L,eq}, {26862,0,9,7,E,eq}, {949,0,23,4,H,eq}, {5920,0,12,7,L,eq}, {10216,0,9,4,L,pre}, {26687,0,21,7,L,eq}, {277,0,13,1,L,eq},
    {13833,0,29,0,L,pre}, {2942,0,21,0,L,eq}, {7494,0,24,3,L,eq}, {16027,0,22,6,L,eq}, {20956,0,22,6,L,eq}, {4796,0,28,9,L,eq}, {2362,0,14,4,H,eq},
    {19412,0,15,7,L,eq}, {518,0,12,9,L,eq}, {12017,0,7,7,E,eq}, {12802,0,12,2,E,eq}, {1117,0,5,11,E,pre}, {27555,0,119,2,L,eq}, {9596,0,51,8,L,pre},
    {9647,0,51,8,L,pre}, {15304,14,36,2,L,has}, {22272,7,39,2,L,has}, {22446,33,45,2,L,has}, {19476,0,14,4,L,eq}, {2178,0,24,9,L,eq}, {16015,0,41,3,L,eq},
    {5074,0,9,6,E,eq}, {18026,0,22,4,H,eq}, {2417,0,18,1,L,eq}, {7972,0,18,5,L,eq}, {390,0,37,0,L,eq}, {453,0,37,0,L,eq}, {7518,0,65,3,L,eq},
    {379,0,11,10,L,eq}, {26147,0,15,4,H,eq}, {3686,0,10,7,L,eq}, {3529,0,15,6,L,eq}, {162,0,14,7,L,eq}, {6770,0,12,3,E,eq}, {11591,0,12,4,H,eq},
    {7588,0,27,6,L,eq}, {12508,0,4,7,E,eq}, {8570,0,16,5,L,eq}, {20040,0,50,6,L,eq}, {0,20,28,8,L,has}, {8330,0,20,0,L,eq}, {2844,0,18,7,L,eq},
    {11626,0,6,7,E,eq}, {1356,0,17,0,L,eq}, {15145,0,9,0,L,eq}, {48993,0,24,2,L,has}, {49041,0,27,2,L,has}, {49068,0,24,2,L,has}, {6894,0,20,0,L,eq},
    {18045,0,19,1,L,eq}, {17430,0,27,5,L,eq}, {11173,0,6,7,E,eq}, {10472,0,6,7,E,eq}, {18538,0,5,3,E,eq}, {7368,38,73,0,L,has}, {8910,0,14,6,E,eq},
    {22814,0,18,6,L,eq}, {17783,0,20,1,L,pre}, {6610,0,20,7,L,eq}, {5804,0,10,1,E,eq}, {5313,0,8,1,E,eq}, {10633,0,43,1,L,suf}, {10721,0,45,1,L,suf},
    {4863,0,13,4,E,eq}, {2681,0,19,7,L,eq}, {5883,0,13,7,L,eq}, {13442,0,10,7,E,eq}, {16340,0,13,7,L,pre}, {17172,0,64,3,L,pre}, {17236,0,61,3,L,pre},
    {17297,0,61,3,L,pre}, {17266,0,33,4,L,pre}, {17299,0,30,4,L,pre}, {17663,0,33,4,L,pre}, {17696,0,30,4,L,pre}, {17829,0,42,4,L,pre}, {17871,0,39,4,L,pre},
    {12651,0,64,6,L,pre}, {10697,0,58,8,L,pre}, {10782,0,62,8,L,pre}, {12075,0,8,4,L,eq}, {6563,0,18,4,E,eq}, {5975,0,18,7,L,eq}, {49188,0,12,2,B,eq},
    {5570,12,21,6,L,has}, {3282,0,21,7,L,eq}, {12779,0,20,4,H,eq}, {6795,0,11,5,L,eq}, {23242,0,18,6,L,pre}, {23260,0,19,6,L,pre}, {25650,0,38,7,L,eq},
    {1798,0,13,7,L,eq}, {8259,0,28,2,L,eq}, {25013,0,32,7,L,eq}, {21354,0,13,4,H,eq}, {17958,0,12,5,L,eq}, {21725,0,28,6,L,pre}, {9018,0,15,7,L,eq},
    {10911,0,7,7,E,eq}, {4459,0,5,9,E,eq}, {4190,0,72,0,L,eq}, {6885,0,26,1,L,eq}, {22356,0,21,5,L,pre}, {19291,0,22,1,E,eq}, {768,0,14,0,L,eq},
    {14862,0,24,6,L,eq}, {10765,0,7,2,L,pre}, {11637,0,16,0,L,eq}, {5910,0,6,1,E,eq}, {417,0,15,7,L,eq}, {12000,0,8,7,E,eq}, {13148,0,6,7,E,eq},
    {3610,0,6,9,E,eq}, {1042,0,24,13,L,pre}, {5283,0,19,3,L,pre}, {13774,0,13,7,E,eq}, {13861,0,13,7,E,eq}, {21472,0,12,1,E,eq}, {9759,0,43,3,L,pre},
    {22441,0,40,3,L,pre}, {26050,0,39,3,L,pre}, {26089,0,43,3,L,pre}, {9699,0,14,4,L,eq}, {10846,0,13,1,L,eq}, {29517,0,10,2,B,has}, {6537,0,21,5,L,eq},
    {6614,0,21,5,L,eq}, {11167,0,33,2,L,pre}, {36842,0,28,2,L,eq}, {16976,0,25,4,L,eq}, {11470,0,33,1,L,suf}, {11503,0,35,1,L,suf}, {11538,0,18,1,L,suf},
    {34306,3,23,2,L,has}, {34387,3,33,2,L,has}, {44912,4,26,2,L,has}, {44938,4,33,2,L,has}, {18199,0,14,3,L,eq}, {21325,0,21,1,L,pre}, {14860,0,26,4,H,eq},
    {10119,0,14,5,E,eq}, {12978,0,8,7,E,eq}, {27546,0,15,7,L,eq}, {7553,0,14,2,L,eq}, {15361,0,20,6,L,eq}, {16197,0,50,3,L,eq}, {14694,0,35,0,L,eq},
    {11400,0,28,2,L,pre}, {25610,0,40,7,L,eq}, {705,0,22,0,L,eq}, {27693,0,23,4,H,eq}, {6941,0,7,3,E,eq}, {19227,0,46,1,L,suf}, {750,0,11,7,L,eq},
    {6081,0,4,9,E,eq}, {5908,0,24,9,L,pre}, {9776,0,22,1,L,eq}, {8592,0,10,0,L,eq}, {8502,0,7,1,E,eq}, {4782,0,10,4,E,eq}, {8289,0,11,6,E,eq},
    {17501,0,7,7,E,eq}, {22164,0,11,7,L,pre}, {10885,0,37,3,L,eq}, {16967,0,7,7,E,eq}, {15801,0,44,3,L,eq}, {925,0,14,7,L,eq}, {9461,0,17,8,L,pre},
    {19116,0,7,5,E,eq}, {9991,0,7,7,L,pre}, {21256,11,39,2,L,has}, {2254,8,31,5,L,has}, {2285,8,27,5,L,has}, {2312,8,31,5,L,has}, {2343,0,19,5,L,has},
    {32573,0,8,2,B,eq}, {27687,0,19,7,L,pre}, {14596,0,35,0,L,eq}, {8758,0,25,4,H,eq}, {25504,0,28,4,L,pre}, {2762,0,10,9,L,eq}, {8837,0,9,5,L,eq},
    {16714,0,16,7,E,eq}, {10683,0,18,2,L,pre}, {22566,0,16,4,L,eq}, {2299,0,14,7,L,eq}, {13025,0,11,7,E,eq}, {13961,0,16,3,L,eq}, {10468,0,12,5,E,eq},
    {23126,0,22,7,L,eq}, {13089,0,27,8,L,pre}, {10411,0,17,4,H,eq}, {21543,0,30,6,L,eq}, {10011,0,42,3,L,eq}, {20695,0,16,4,H,eq}, {5814,0,29,0,L,eq},
    {17358,0,62,3,L,pre}, {15125,0,25,4,H,eq}, {17152,0,30,4,L,pre}, {17182,0,27,4,L,pre}, {17329,0,27,4,L,pre}, {17356,0,24,4,L,pre}, {17431,0,30,4,L,pre},
    {17461,0,27,4,L,pre}, {17545,0,31,4,L,pre}, {17576,0,28,4,L,pre}, {17769,0,30,4,L,pre}, {12337,0,44,6,L,pre}, {12381,0,38,6,L,pre}, {12419,0,35,6,L,pre},
    {12454,0,35,6,L,pre}, {16770,0,38,4,L,eq}, {17079,0,38,4,L,eq}, {5518,0,15,7,L,eq}, {12900,0,4,2,B,eq}, {13135,0,4,7,E,eq}, {11699,0,15,4,H,eq},
    {1334,0,17,1,L,eq}, {2150,0,12,7,L,eq}, {1480,0,12,11,E,eq}, {10996,0,58,0,L,has}, {16557,0,28,5,L,eq}, {21098,0,18,1,L,eq}, {1357,0,11,7,L,eq},
    {11742,0,27,0,L,pre}, {17093,0,11,7,E,eq}, {20525,0,13,3,L,eq}, {11530,0,44,6,L,eq}, {3085,0,26,6,L,eq}, {3978,0,12,3,L,eq}, {1776,0,11,7,L,eq},
    {41732,0,39,2,L,has}, {2057,0,32,1,L,eq}, {12289,0,6,7,E,eq}, {7142,0,15,8,L,eq}, {15257,0,6,1,E,eq}, {11783,0,12,5,E,eq}, {9547,0,21,1,L,pre},
    {9568,0,24,1,L,pre}, {2267,0,16,4,H,eq}, {9659,0,13,3,L,eq}, {11214,0,26,5,L,has}, {18026,0,19,5,L,eq}, {10785,0,7,7,E,eq}, {10628,0,6,4,E,eq},
    {27237,0,29,4,L,eq}, {2626,0,7,1,L,eq}, {13838,0,15,4,H,eq}, {3629,0,23,0,L,eq}, {19660,0,18,1,L,eq}, {4621,0,18,9,L,eq}, {8052,0,5,1,E,eq},
    {5220,0,13,6,E,eq}, {5617,0,11,7,L,eq}, {26797,0,14,7,L,eq}, {25929,0,38,7,L,eq}, {7699,0,27,3,L,eq}, {7761,0,11,8,E,eq}, {20021,0,12,4,H,eq},
    {33694,0,20,2,L,eq}, {33714,0,20,2,L,eq}, {6428,0,71,6,L,pre}, {6570,0,64,6,L,pre}, {3577,0,28,8,L,has}, {727,0,6,1,L,eq}, {1665,0,44,1,L,eq},
    {42729,0,30,2,L,pre}, {4992,0,16,3,L,eq}, {10195,0,11,4,L,pre}, {10206,0,10,4,L,pre}, {1313,0,15,3,L,eq}, {3105,0,20,4,H,eq}, {12832,0,12,2,B,eq},
    {13331,0,16,7,E,eq}, {584,0,14,4,H,eq}, {12955,18,35,8,L,has}, {1190,0,6,11,E,pre}, {5793,0,17,9,L,eq}, {14403,0,24,5,L,eq}, {24392,0,17,7,L,eq},
    {9423,0,22,2,L,eq}, {9950,0,19,2,L,eq}, {6365,0,11,8,L,eq}, {17427,0,9,7,E,eq}, {15774,0,13,1,L,eq}, {13716,0,25,3,L,eq}, {3776,0,13,6,L,eq},
    {3726,0,11,7,L,eq}, {44315,0,27,2,L,pre}, {44342,0,36,2,L,pre}, {44378,0,26,2,L,pre}, {44404,0,28,2,L,pre}, {44432,0,26,2,L,pre}, {44458,0,25,2,L,pre},
    {4938,0,8,4,E,eq}, {16360,0,18,6,L,eq}, {10792,0,8,7,E,eq}, {4465,0,14,4,H,eq}, {960,0,15,0,L,eq}, {6027,8,19,2,L,has}, {22005,0,11,7,L,eq},
    {24181,0,17,4,H,eq}, {1859,0,13,7,L,eq}, {16908,0,8,7,E,eq}, {22324,0,9,4,H,eq}, {26953,0,31,3,L,eq}, {7313,0,8,2,L,eq}, {39354,0,8,2,B,eq},
    {15401,0,13,6,L,eq}, {15337,0,21,1,L,eq}, {3215,0,32,3,L,eq}, {6776,0,47,7,L,eq}, {8486,0,35,0,L,eq}, {5749,0,5,1,E,eq}, {8751,0,16,2,L,eq},
    {14513,0,17,7,L,eq}, {1092,0,5,11,E,pre}, {1283,0,14,4,H,eq}, {11198,3,25,8,L,has}, {11223,0,25,8,L,has}, {11248,11,38,8,L,has}, {11286,11,41,8,L,has},
    {25291,0,7,7,E,eq}, {19607,0,11,4,L,pre}, {14280,19,29,6,L,has}, {14343,14,24,6,L,has}, {13990,0,11,0,L,eq}, {26561,0,53,2,L,eq}, {10494,0,15,5,E,eq},
    {1490,0,19,1,L,eq}, {27216,0,36,3,L,eq}, {28308,0,15,4,L,eq}, {7902,0,12,1,L,eq}, {9376,0,14,1,L,eq}, {18673,0,53,1,L,eq}, {24227,0,23,7,L,eq},
    {10930,0,25,1,L,pre}, {12498,0,14,0,L,eq}, {1449,0,21,1,L,eq}, {13671,0,13,6,L,eq}, {3670,0,16,7,L,eq}, {7956,0,12,7,L,eq}, {314,0,27,10,L,eq},
    {22819,0,15,7,E,eq}, {23842,0,15,4,L,eq}, {7569,0,19,6,L,eq}, {7622,0,12,4,E,pre}, {7634,0,20,4,E,pre}, {23227,0,21,3,L,eq}, {24103,0,9,7,L,eq},
    {813,0,10,11,E,eq}, {3450,0,9,9,B,eq}, {4575,0,37,0,L,eq}, {3034,0,14,3,L,eq}, {26196,0,5,3,E,eq}, {5158,0,21,0,L,eq}, {5998,0,20,8,L,eq},
    {140,0,14,1,L,eq}, {10196,0,9,5,E,eq}, {24395,13,44,2,L,has}, {25466,0,17,2,L,has}, {15952,0,31,3,L,eq}, {2688,0,12,4,H,eq}, {9181,0,21,5,L,has},
    {3449,0,26,6,L,eq}, {3489,0,26,6,L,eq}, {11908,0,17,4,H,eq}, {13143,0,4,2,B,eq}, {8924,0,15,7,L,eq}, {15846,0,17,7,L,eq}, {6745,0,9,1,L,eq},
    {20000,0,21,4,H,eq}, {4443,0,14,6,L,eq}, {12700,0,11,7,E,eq}, {17249,0,22,7,E,eq}, {15011,0,21,8,L,pre}, {15073,0,22,8,L,pre}, {1031,0,20,9,L,eq},
    {20355,0,41,7,L,eq}, {8442,0,21,2,L,eq}, {14053,0,20,1,L,eq}, {15711,0,43,3,L,eq}, {14461,37,59,6,L,has}, {22690,0,21,7,L,eq}, {10196,0,8,7,E,eq},
    {17376,0,11,7,E,eq}, {5094,4,32,2,L,has}, {11209,0,8,7,E,eq}, {575,0,15,11,E,eq}, {14623,0,22,1,L,eq}, {11192,0,25,4,H,eq}, {21008,0,14,1,L,eq},
    {11682,0,22,8,L,pre}, {26515,0,33,3,L,pre}, {26548,0,33,3,L,pre}, {26581,0,33,3,L,pre}, {21765,0,20,5,L,pre}, {10270,0,9,2,L,eq}, {3688,0,17,6,L,eq},
    {14540,0,29,0,L,eq}, {8803,0,23,5,L,eq}, {11470,0,9,7,E,eq}, {11943,0,27,1,L,suf}, {31259,0,30,2,L,eq}, {24586,0,21,4,H,eq}, {17420,0,61,3,L,pre},
    {15358,0,18,1,L,eq}, {3692,0,9,9,E,eq}, {48158,0,45,2,L,pre}, {25341,0,62,3,L,pre}, {25403,0,52,3,L,pre}, {25455,0,90,3,L,pre}, {27312,0,72,3,L,pre},
    {27384,0,32,3,L,pre}, {7313,0,14,8,L,eq}, {48690,0,19,2,L,pre}, {48709,0,19,2,L,pre}, {48728,0,22,2,L,pre}, {27933,0,14,4,L,eq}, {13501,0,11,7,E,eq},
    {45,0,7,10,L,eq}, {2938,0,22,9,L,pre}, {7372,0,50,1,L,pre}, {7422,0,41,1,L,pre}, {7463,0,37,1,L,pre}, {7500,0,41,1,L,pre}, {15585,0,56,3,L,eq},
    {7901,0,8,7,L,eq}, {28146,0,25,3,L,eq}, {28171,0,25,3,L,eq}, {14013,0,17,4,H,eq}, {18467,0,39,1,L,eq}, {9341,0,11,2,L,eq}, {15491,0,44,3,L,eq},
    {21209,0,28,7,L,eq}, {4917,0,6,8,L,pre}, {15199,0,8,3,E,eq}, {11270,0,13,6,L,eq}, {18444,0,8,7,E,eq}, {43182,0,30,2,L,eq}, {15343,0,29,4,H,eq},
    {14806,0,36,7,L,eq}, {15029,0,25,4,H,eq}, {20098,0,10,7,E,eq}, {24903,0,29,4,H,eq}, {15143,0,45,7,L,eq}, {37697,0,21,2,L,eq}, {21464,0,8,1,E,eq},
    {8826,0,13,2,L,eq}, {18450,0,29,5,L,eq}, {4280,0,19,6,L,eq}, {26651,0,10,7,L,eq}, {9268,0,18,1,L,eq}, {6488,0,15,5,L,eq}, {4422,0,12,8,L,pre},
    {4434,0,13,8,L,pre}, {4451,0,12,8,L,pre}, {4463,0,16,8,L,pre}, {4479,0,12,8,L,pre}, {9345,0,25,8,L,pre}, {10345,0,18,8,L,pre}, {11721,0,14,8,L,pre},
    {11779,0,19,8,L,pre}, {12345,0,13,8,L,pre}, {12358,0,12,8,L,pre}, {13021,0,13,8,L,pre}, {13892,0,14,8,L,pre}, {5213,0,7,6,E,eq}, {16080,0,25,1,L,pre},
    {14381,0,24,7,L,eq}, {2375,0,31,0,L,eq}, {15930,0,18,8,L,suf}, {10033,0,25,6,L,eq}, {597,8,35,2,L,has}, {4623,9,31,5,L,has}, {8340,0,19,7,L,eq},
    {17064,0,5,7,E,eq}, {8869,12,23,8,L,has}, {5632,0,9,1,E,eq}, {24992,0,25,4,H,eq}, {9183,0,21,1,L,eq}, {11290,0,8,1,L,eq}, {27441,0,18,7,L,eq},
    {15375,0,41,0,L,eq}, {13775,0,9,2,B,eq}, {15935,0,31,4,H,eq}, {13810,24,41,5,L,has}, {13925,0,26,7,L,eq}, {18471,0,10,7,E,eq}, {40147,0,42,2,L,has},
    {10694,0,10,7,E,eq}, {802,0,20,13,L,pre}, {21737,0,22,3,L,eq}, {6979,0,22,8,L,eq}, {26644,0,17,4,L,eq}, {15017,0,47,7,L,eq}, {822,0,35,13,L,pre},
    {12941,0,14,7,E,eq}, {793,0,18,1,L,eq}, {18008,0,18,5,L,eq}, {19980,0,10,7,E,eq}, {4209,0,14,6,L,eq}, {6393,0,9,8,L,eq}, {9806,0,14,4,L,pre},
    {9820,0,14,4,L,pre}, {8996,0,13,7,L,eq}, {15977,0,38,5,L,eq}, {48342,0,21,2,L,eq}, {25143,0,40,3,L,eq}, {13360,0,17,7,E,eq}, {6764,0,15,1,L,eq},
    {10246,0,33,0,L,pre}, {10315,0,36,0,L,pre}, {11988,0,24,8,L,pre}, {10870,0,27,4,H,eq}, {5193,0,9,6,E,eq}, {1748,0,9,7,L,eq}, {10960,0,9,7,E,eq},
    {21237,0,28,7,L,eq}, {20482,0,38,5,L,eq}, {12814,0,25,1,L,eq}, {4085,0,18,6,L,eq}, {12766,0,34,6,E,eq}, {23183,0,9,3,E,eq}, {1519,0,32,13,L,eq},
    {11366,0,37,0,L,eq}, {21032,0,15,6,L,eq}, {2224,0,12,0,E,eq}, {15442,0,15,1,L,eq}, {24426,0,13,4,L,eq}, {19670,0,14,7,L,eq}, {22192,0,41,6,L,eq},
    {18021,0,24,1,L,eq}, {8655,0,23,2,L,eq}, {34953,0,25,2,L,pre}, {7481,0,20,7,L,eq}, {1554,0,6,11,E,pre}, {593,0,6,12,B,pre}, {20940,0,15,4,L,eq},
    {5926,0,12,3,L,pre}, {31932,13,49,2,L,has}, {31981,13,49,2,L,has}, {2700,0,14,4,H,eq}, {1109,0,20,4,H,eq}, {10294,0,14,2,L,eq}, {43786,0,15,2,B,eq},
    {13629,0,54,1,L,has}, {13683,0,51,1,L,has}, {13734,0,51,1,L,has}, {13846,0,64,1,L,has}, {11463,0,7,7,E,eq}, {47240,0,30,2,L,eq}, {17970,0,13,5,L,eq},
    {21589,0,9,5,L,eq}, {48592,0,22,2,L,eq}, {7938,0,8,4,E,eq}, {2580,0,7,1,L,eq}, {42250,0,20,2,L,eq}, {14530,0,29,7,L,eq}, {15305,0,19,7,L,eq},
    {19687,0,25,5,L,eq}, {3643,0,14,7,L,eq}, {9998,0,4,5,E,eq}, {20776,0,16,4,H,eq}, {855,0,10,1,L,eq}, {13130,0,13,2,B,eq}, {30267,0,23,2,L,eq},
    {11971,0,5,7,E,eq}, {17887,0,12,7,L,eq}, {9545,0,15,2,L,eq}, {8272,0,19,3,L,eq}, {5413,0,15,7,L,eq}, {13435,0,18,3,L,eq}, {8629,0,26,4,H,eq},
    {19209,18,41,2,L,has}, {24743,0,48,3,L,eq}, {20270,0,15,4,L,eq}, {775,0,8,7,L,eq}, {5687,0,8,7,L,eq}, {4410,0,16,4,H,eq}, {12142,0,13,4,L,pre},
    {10961,0,35,0,L,pre}, {11769,0,25,0,L,pre}, {16435,0,29,6,L,pre}, {16464,0,26,6,L,pre}, {16490,0,38,6,L,pre}, {16528,0,35,6,L,pre}, {6618,0,17,2,L,has},
    {1345,0,12,7,L,eq}, {5092,0,7,4,E,eq}, {1437,0,9,11,E,eq}, {28479,0,38,2,B,eq}, {8923,0,23,4,L,eq}, {7473,0,57,8,H,eq}, {3841,0,7,9,E,eq},
    {6969,0,6,4,E,eq}, {19883,0,21,4,H,eq}, {10985,0,6,7,E,eq}, {1611,0,23,9,L,eq}, {10376,0,10,7,E,eq}, {1055,0,16,3,L,eq}, {10678,0,14,3,E,eq},
    {22699,0,17,3,L,eq}, {28296,0,12,4,L,eq}, {7929,0,9,4,E,eq}, {23144,0,12,6,L,eq}, {15213,0,30,0,L,eq}, {139,0,8,12,B,pre}, {1760,0,17,4,H,eq},
    {7282,0,28,6,L,pre}, {7310,0,35,6,L,pre}, {10631,0,26,6,L,eq}, {5656,0,17,7,L,eq}, {11942,0,21,5,L,eq}, {16806,0,16,5,L,eq}, {5735,0,20,3,L,pre},
    {5755,0,22,3,L,pre}, {7989,0,21,3,L,pre}, {10647,0,8,3,E,eq}, {16292,0,17,1,L,eq}, {4192,0,17,6,L,eq}, {1215,0,16,13,L,eq}, {14521,0,18,2,B,pre},
    {26529,0,4,7,E,eq}, {2469,0,9,4,H,eq}, {10041,0,14,4,H,eq}, {7591,0,14,8,H,eq}, {1037,0,23,8,L,has}, {1060,0,18,8,L,has}, {4391,0,19,8,L,has},
    {1027,0,5,11,E,pre}, {28473,0,57,3,L,pre}, {2924,0,19,7,L,eq}, {13106,0,7,2,B,eq}, {6009,0,24,4,L,pre}, {12155,0,13,4,L,pre}, {10365,0,7,7,E,eq},
    {12840,15,26,8,L,has}, {4531,0,17,1,L,pre}, {4548,0,17,1,L,pre}, {6316,0,10,1,L,pre}, {6326,0,18,1,L,pre}, {6344,0,18,1,L,pre}, {6362,0,16,1,L,pre},
    {6378,0,23,1,L,pre}, {25425,3,41,2,L,has}, {5979,0,24,3,L,pre}, {6592,0,10,3,E,eq}, {9503,0,16,5,L,pre}, {9519,0,19,5,L,pre}, {11271,0,12,5,L,pre},
    {11449,0,9,5,E,pre}, {8835,0,11,7,L,eq}, {4337,0,13,3,L,eq}, {16424,0,46,3,L,eq}, {7058,0,8,8,L,eq}, {5565,0,11,1,E,eq}, {13176,0,11,2,B,eq},
    {2125,0,11,3,L,eq}, {11097,0,29,0,L,eq}, {16948,0,12,7,E,eq}, {18125,0,14,7,L,eq}, {9878,0,14,4,L,pre}, {6104,0,11,8,L,eq}, {3266,12,30,9,L,has},
    {11121,0,22,2,L,pre}, {27397,0,23,4,L,eq}, {2030,0,14,7,L,eq}, {28546,0,13,4,L,pre}, {19546,0,20,6,L,eq}, {11880,0,31,5,L,eq}, {9239,0,20,5,L,has},
    {26347,0,20,4,H,eq}, {9841,0,7,5,E,eq}, {22988,0,25,7,L,eq}, {1395,0,61,13,L,eq}, {856,0,16,10,L,eq}, {25688,0,57,7,L,eq}, {2583,0,10,9,L,eq},
    {153,0,13,4,H,eq}, {5796,5,16,2,L,has}, {28080,12,23,2,L,has}, {15552,0,30,0,L,eq}, {7375,0,10,5,L,eq}, {21333,0,17,3,L,eq}, {11419,0,30,4,L,pre},
    {11449,0,28,4,L,pre}, {11477,0,28,4,L,pre}, {11529,0,40,4,L,pre}, {7752,0,14,7,L,eq}, {22600,0,13,4,H,eq}, {9963,0,7,5,E,eq}, {16522,0,7,7,E,eq},
    {27985,0,9,4,L,pre}, {43098,0,15,2,L,eq}, {35826,0,21,2,L,pre}, {35847,0,22,2,L,pre}, {26741,0,23,4,L,eq}, {41353,0,23,2,L,pre}, {41376,0,26,2,L,pre},
    {8651,0,39,0,L,eq}, {8690,0,39,0,L,eq}, {984,0,19,3,L,eq}, {11001,0,71,8,L,has}, {26799,0,12,2,L,eq}, {9316,0,45,0,L,pre}, {9361,0,39,0,L,pre},
    {9400,0,41,0,L,pre}, {3228,15,46,2,L,has}, {13293,0,12,6,L,eq}, {13915,0,29,6,L,pre}, {13944,0,27,6,L,pre}, {13971,0,24,6,L,pre}, {13995,0,22,6,L,pre},
    {14017,0,28,6,L,pre}, {14045,0,33,6,L,pre}, {14078,0,31,6,L,pre}, {14109,0,28,6,L,pre}, {1103,0,13,3,L,eq}, {22314,0,9,5,L,eq}, {9915,0,21,0,L,eq},
    {9780,0,20,7,L,pre}, {4904,13,21,1,L,has}, {4991,11,19,1,L,has}, {5010,9,22,1,L,has}, {5032,9,23,1,L,has}, {5199,3,25,1,L,has}, {119,8,16,13,B,has},
    {19947,0,9,7,E,eq}, {5327,0,9,1,E,eq}, {28572,0,10,4,L,pre}, {14732,0,21,6,L,eq}, {1905,9,29,0,L,has}, {4006,12,27,5,L,has}, {4033,12,32,5,L,has},
    {14819,0,12,5,L,eq}, {12429,0,19,0,L,eq}, {9956,0,7,5,E,eq}, {9049,0,17,2,L,eq}, {7713,0,15,5,L,eq}, {644,0,17,7,L,eq}, {35609,0,27,2,L,eq},
    {43822,0,24,2,L,eq}, {14654,0,9,3,E,eq}, {20148,0,33,6,L,eq}, {5533,0,20,8,L,eq}, {1047,0,18,4,H,eq}, {556,0,23,6,L,has}, {579,0,26,6,L,has},
    {605,0,22,6,L,has}, {627,0,25,6,L,has}, {8020,0,19,7,L,eq}, {8524,0,8,1,E,eq}, {9225,0,21,1,L,eq}, {28434,0,17,2,L,pre}, {38952,0,19,2,L,eq},
    {38971,0,19,2,L,eq}, {8690,0,17,2,L,eq}, {9267,0,18,3,L,eq}, {10658,0,7,2,L,eq}, {38458,0,17,2,L,eq}, {16284,0,44,3,L,eq}, {4653,0,12,9,L,eq},
    {15457,0,15,1,L,eq}, {8500,0,15,4,H,eq}, {962,0,17,1,L,eq}, {14769,0,19,3,L,eq}, {8403,0,11,5,L,eq}, {19456,0,26,7,L,eq}, {26614,0,21,3,L,pre},
    {26635,0,28,3,L,pre}, {4426,0,9,4,H,eq}, {13103,0,33,0,L,eq}, {44797,0,35,2,L,has}, {44832,0,36,2,L,has}, {26396,0,34,4,H,eq}, {18066,0,17,4,H,eq},
    {4819,0,7,4,E,eq}, {5060,0,7,4,E,eq}, {6539,0,14,1,L,eq}, {216,0,12,3,L,eq}, {19832,0,21,3,L,eq}, {1984,0,23,1,L,eq}, {19761,0,16,7,L,pre},
    {19777,0,15,7,L,pre}, {4216,0,11,7,L,eq}, {206,0,8,11,E,pre}, {214,0,9,11,E,pre}, {1192,0,30,6,L,has}, {254,0,23,1,L,eq}, {7123,0,44,0,L,pre},
    {12512,0,9,7,E,eq}, {22382,0,7,3,E,eq}, {14771,0,11,4,H,eq}, {4707,0,9,7,L,eq}, {8154,0,20,5,L,eq}, {191,0,21,1,L,eq}, {1318,0,16,1,L,eq},
    {1121,0,20,0,L,eq}, {22481,0,28,3,L,pre}, {26132,0,31,3,L,pre}, {9856,0,29,6,L,pre}, {9914,0,34,6,L,pre}, {12071,0,54,1,L,eq}, {6061,0,15,7,L,eq},
    {14236,0,25,1,L,suf}, {2952,0,10,4,H,eq}, {12441,0,4,7,E,eq}, {9182,0,49,3,L,has}, {21801,0,38,3,L,pre}, {21877,0,43,3,L,pre}, {872,0,46,10,L,pre},
    {1602,0,19,4,H,eq}, {11910,0,47,6,L,eq}, {22250,0,9,7,E,eq}, {1419,0,11,9,L,eq}, {7572,0,19,0,L,eq}, {229,0,10,13,B,pre}, {18447,0,17,4,H,eq},
    {9033,0,22,0,L,eq}, {16116,0,22,6,L,eq}, {11208,0,29,6,E,eq}, {7829,0,26,1,L,suf}, {17387,0,7,7,E,eq}, {24449,0,19,4,L,eq}, {20330,0,25,5,L,eq},
    {10548,5,25,5,L,has}, {2710,0,18,6,L,eq}, {24594,0,8,7,E,eq}, {6395,0,3,4,E,eq}, {18119,0,22,4,H,eq}, {8334,0,11,4,E,eq}, {18656,0,17,4,L,eq},
    {13818,0,24,6,L,eq}, {5721,0,14,8,L,eq}, {12955,0,13,7,E,eq}, {4994,0,13,8,L,eq}, {19996,0,10,7,E,eq}, {16816,0,6,7,E,eq}, {747,14,22,2,L,has},
    {910,7,15,2,L,has}, {3427,6,14,2,L,has}, {972,0,16,4,H,eq}, {15240,23,43,8,L,has}, {6409,0,30,0,L,eq}, {5140,0,8,4,E,eq}, {10165,0,13,4,L,eq},
    {4125,0,7,9,E,eq}, {27016,0,15,4,H,eq}, {486,0,15,4,H,eq}, {20437,0,57,7,L,eq}, {23085,0,22,7,L,eq}, {22525,0,21,7,L,eq}, {22609,0,21,7,L,eq},
    {2260,0,20,7,L,eq}, {8543,0,13,7,L,eq}, {1215,0,7,11,E,pre}, {1229,0,5,11,E,pre}, {1304,0,5,11,E,pre}, {47383,0,12,2,L,eq}, {18174,0,14,4,H,eq},
    {672,0,9,1,L,eq}, {14434,0,25,2,B,pre}, {5481,0,25,3,L,pre}, {5506,0,27,3,L,pre}, {5575,0,16,3,L,pre}, {5690,0,45,3,L,pre}, {6003,0,20,3,L,pre},
    {6023,0,23,3,L,pre}, {6065,0,25,3,L,pre}, {11326,0,17,5,L,pre}, {43623,7,45,2,L,has}, {8969,0,16,5,L,has}, {9029,0,20,5,L,has}, {9049,0,22,5,L,has},
    {9156,0,25,5,L,has}, {19954,0,25,6,L,eq}, {358,25,33,8,L,has}, {13672,0,22,3,L,eq}, {13694,0,22,3,L,eq}, {3202,0,15,6,L,eq}, {4046,0,7,7,L,eq},
    {16833,0,12,1,L,eq}, {11994,0,25,6,L,eq}, {28032,0,12,4,H,eq}, {11757,0,53,6,L,eq}, {3416,0,3,9,B,eq}, {2470,0,10,1,L,eq}, {27561,0,12,7,L,eq},
    {13805,0,9,7,E,eq}, {5018,0,18,7,L,eq}, {2069,0,28,8,L,has}, {19167,23,42,2,L,has}, {13460,0,27,5,L,eq}, {791,0,12,11,E,eq}, {11283,0,6,7,E,eq},
    {334,0,28,3,L,eq}, {3986,0,6,7,L,eq}, {16496,0,17,7,E,eq}, {136,0,21,9,L,eq}, {2352,0,17,9,L,eq}, {4822,0,47,3,L,eq}, {14748,0,21,3,L,eq},
    {26791,0,13,4,L,pre}, {744,0,6,7,L,eq}, {5336,0,7,1,E,eq}, {5754,0,6,1,E,eq}, {16884,0,21,5,L,eq}, {37907,0,24,2,L,eq}, {7852,0,19,2,L,eq},
    {27185,0,31,3,L,eq}, {13,0,19,10,L,eq}, {5755,0,27,5,L,eq}, {6058,6,26,2,L,has}, {6084,6,33,2,L,has}, {22737,0,13,4,H,eq}, {9444,0,17,8,L,pre},
    {15596,0,21,6,L,eq}, {9753,0,23,1,L,eq}, {15268,0,15,1,L,eq}, {38313,0,25,2,L,eq}, {21844,0,26,4,L,eq}, {18661,0,11,5,L,eq}, {17982,0,29,7,L,eq},
    {25959,0,23,2,L,eq}, {26310,0,17,7,E,eq}, {10560,33,47,3,L,has}, {2677,0,11,4,H,eq}, {4510,0,14,8,L,pre}, {4524,0,21,8,L,pre}, {806,4,18,5,L,has},
    {824,4,23,5,L,has}, {9433,0,14,7,L,pre}, {4302,0,19,8,L,has}, {13842,0,19,6,L,eq}, {10324,0,14,4,H,eq}, {2,0,9,11,E,pre}, {11,0,10,11,E,pre},
    {21,0,12,11,E,pre}, {33,0,12,11,E,pre}, {45,0,12,11,E,pre}, {71,0,12,11,E,pre}, {491,0,16,11,E,pre}, {1528,0,14,11,E,pre}, {1542,0,12,11,E,pre},
    {1622,0,11,11,E,pre}, {1633,0,10,11,E,pre}, {7969,0,14,4,E,eq}, {14758,0,22,0,L,pre}, {14780,0,20,0,L,pre}, {14800,0,22,0,L,pre}, {14822,0,20,0,L,pre},
    {14842,0,21,0,L,pre}, {14863,0,22,0,L,pre}, {14885,0,42,0,L,pre}, {14927,0,22,0,L,pre}, {14949,0,34,0,L,pre}, {16486,0,9,1,L,eq}, {13385,0,19,7,E,eq},
    {26236,0,34,7,L,pre}, {21990,0,33,3,L,pre}, {25914,0,18,3,E,eq}, {8446,0,13,4,H,eq}, {18576,0,21,5,L,eq}, {6940,0,4,4,E,eq}, {3565,0,4,9,E,eq},
    {1213,0,10,0,L,eq}, {18064,0,23,1,L,eq}, {1281,0,20,0,L,eq}, {29728,0,49,2,L,eq}, {28152,0,12,4,H,eq}, {11127,0,28,3,L,eq}, {26845,0,17,7,L,pre},
    {23207,0,20,3,L,eq}, {7812,0,3,6,E,eq}, {12703,0,40,3,L,eq}, {12743,0,40,3,L,eq}, {20686,0,12,3,L,eq}, {10933,0,8,7,E,eq}, {16274,33,51,2,L,has},
    {6793,0,21,0,L,eq}, {25289,0,25,3,L,eq}, {4932,0,34,7,L,eq}, {993,0,21,7,L,eq}, {3158,0,25,0,L,eq}, {26107,0,11,2,L,eq}, {8382,0,12,4,E,eq},
    {9325,0,6,8,L,pre}, {9044,0,16,6,L,eq}, {24468,0,17,4,L,eq}, {3279,0,20,0,L,eq}, {8158,0,11,4,L,eq}, {20298,0,19,7,L,eq}, {1660,0,11,9,L,eq},
    {14717,0,15,6,L,eq}, {7098,0,12,3,E,eq}, {14062,0,15,7,L,eq}, {5400,5,23,5,L,has}, {22259,0,2,7,E,eq}, {23039,0,12,6,L,eq}, {8084,0,20,2,L,eq},
    {3400,0,5,4,H,eq}, {22061,0,25,5,L,eq}, {5460,0,32,8,L,eq}, {15361,0,28,7,L,eq}, {21262,0,15,1,L,pre}, {24229,0,39,2,L,has}, {20905,0,9,4,L,eq},
    {15582,0,19,0,L,eq}, {13049,0,20,6,L,eq}, {2204,0,8,0,E,eq}, {10941,0,6,7,E,eq}, {31228,0,31,2,L,eq}, {6134,0,32,6,L,eq}, {9784,0,22,4,L,eq},
    {571,0,16,7,L,eq}, {3480,0,7,9,B,pre}, {25527,0,17,7,L,eq}, {529,0,12,12,B,suf}, {541,0,14,12,B,suf}, {21660,0,17,5,L,eq}, {13161,0,26,6,L,pre},
    {35224,0,16,2,L,pre}, {14101,0,16,1,L,eq}, {3165,0,17,7,L,eq}, {19904,0,21,4,H,eq}, {19395,0,22,1,L,eq}, {4156,0,19,6,L,eq}, {14664,0,30,0,L,eq},
    {3331,0,26,3,L,eq}, {625,0,12,4,H,eq}, {5517,7,22,2,L,has}, {6907,0,33,5,L,eq}, {304,5,22,6,L,has}, {923,7,25,6,L,has}, {1333,5,21,6,L,has},
    {15135,0,24,6,L,has}, {15189,0,25,6,L,has}, {15214,0,24,6,L,has}, {4319,0,18,3,L,eq}, {12176,0,51,1,L,eq}, {35115,0,15,2,L,eq}, {8474,0,19,3,L,eq},
    {13333,0,11,2,B,eq}, {13727,0,9,7,E,eq}, {14042,0,13,2,B,eq}, {11131,0,4,7,E,eq}, {13976,0,18,7,L,eq}, {28596,0,33,3,L,pre}, {4251,0,16,6,L,eq},
    {7837,0,13,7,L,eq}, {24932,0,33,4,H,eq}, {16632,0,3,7,E,eq}, {21024,0,13,4,L,eq}, {9371,0,27,3,L,eq}, {19310,0,7,7,E,eq}, {5353,0,17,9,L,pre},
    {5370,0,24,9,L,pre}, {5839,0,17,9,L,pre}, {5856,0,25,9,L,pre}, {33849,39,47,2,L,has}, {5641,0,3,1,E,eq}, {45153,0,29,2,L,eq}, {14568,0,12,2,B,pre},
    {14580,0,10,2,B,pre}, {21062,0,19,4,L,eq}, {9485,0,22,4,H,eq}, {16905,0,16,5,L,eq}, {13120,0,9,5,E,eq}, {48363,0,22,2,L,pre}, {48385,0,23,2,L,pre},
    {22881,0,33,6,L,pre}, {10024,0,5,7,E,eq}, {3723,0,11,4,H,eq}, {22071,0,13,4,L,eq}, {1569,0,15,2,L,has}, {6890,10,18,2,L,has}, {2242,0,18,7,L,eq},
    {9069,0,18,7,L,eq}, {14281,0,8,2,B,pre}, {14931,0,12,2,B,pre}, {21081,0,20,4,L,eq}, {11179,0,6,7,E,eq}, {1182,0,19,13,L,eq}, {3467,0,7,0,L,eq},
    {18588,23,58,2,L,has}, {1634,0,15,9,L,eq}, {1003,0,10,11,E,pre}, {463,0,18,1,L,eq}, {16056,0,38,3,L,eq}, {3562,0,16,4,H,eq}, {48320,0,22,2,L,eq},
    {47234,0,6,2,L,eq}, {11819,0,25,8,L,suf}, {18255,0,13,6,L,eq}, {9654,0,23,6,E,eq}, {3497,0,12,7,L,eq}, {17180,0,8,7,E,eq}, {11061,0,8,7,E,eq},
    {15280,0,17,0,L,eq}, {28332,0,12,4,L,eq}, {11264,0,11,7,E,eq}, {2576,0,26,0,L,eq}, {38260,0,27,2,L,eq}, {24924,0,14,7,L,eq}, {24907,0,39,3,L,eq},
    {521,0,25,3,L,eq}, {16472,0,14,1,L,eq}, {14401,0,3,2,B,pre}, {4945,0,15,6,L,eq}, {22086,0,30,5,L,eq}, {4977,0,14,6,L,eq}, {19777,0,39,6,L,eq},
    {23567,0,11,7,L,eq}, {11716,0,10,5,E,has}, {9524,0,15,4,H,eq}, {7046,0,12,8,L,eq}, {13369,0,21,0,L,eq}, {9132,0,41,2,L,eq}, {12993,0,6,7,E,eq},
    {18706,0,10,7,E,eq}, {22509,0,7,4,L,eq}, {21541,0,17,5,L,eq}, {35458,0,20,2,L,eq}, {20924,0,16,4,L,eq}, {15301,0,8,5,E,eq}, {16259,0,19,6,L,eq},
    {16278,0,19,6,L,eq}, {19538,0,21,7,L,eq}, {2600,0,13,9,L,eq}, {17550,9,38,2,L,has}, {7186,0,11,5,L,eq}, {3825,0,22,3,L,eq}, {18141,0,21,4,H,eq},
    {18274,0,14,4,L,eq}, {35002,0,32,2,L,pre}, {35034,0,32,2,L,pre}, {21346,0,8,4,H,eq}, {10485,0,6,7,E,eq}, {16845,0,13,1,L,eq}, {901,0,11,7,L,eq},
    {10678,0,5,7,E,eq}, {21083,0,15,1,L,eq}, {9693,0,21,6,L,eq}, {2565,0,8,9,L,eq}, {1107,0,15,7,L,eq}, {138,0,15,4,H,eq}, {4838,0,16,4,E,eq},
    {1354,7,22,8,L,has}, {24485,0,19,4,L,eq}, {1372,0,21,1,L,eq}, {6305,13,34,3,L,has}, {17463,0,6,7,E,eq}, {3356,0,20,8,L,has}, {6258,0,20,8,L,eq},
    {14031,0,11,2,B,eq}, {15954,0,12,0,L,eq}, {7465,0,31,2,L,eq}, {2914,0,25,6,L,eq}, {22154,0,24,3,L,pre}, {5617,0,4,1,E,eq}, {19981,0,28,1,L,pre},
    {12008,0,9,7,E,eq}, {13686,0,7,7,E,eq}, {4420,0,18,7,L,eq}, {8890,0,14,7,L,eq}, {14808,0,21,1,L,eq}, {375,0,18,3,L,eq}, {2878,0,14,7,L,eq},
    {28233,0,12,3,L,eq}, {13275,0,18,6,L,pre}, {12851,0,13,7,E,eq}, {7386,0,13,2,L,eq}, {5271,0,4,6,E,eq}, {454,0,9,7,L,eq}, {16005,0,22,7,L,eq},
    {14056,0,26,3,L,eq}, {6995,0,28,1,L,eq}, {7965,0,12,1,L,eq}, {10543,0,20,6,L,eq}, {12203,0,14,7,E,eq}, {391,0,22,8,L,has}, {0,0,27,13,B,has},
    {43,0,15,13,B,has}, {87,0,17,13,B,has}, {104,0,15,13,B,has}, {135,0,17,13,B,has}, {169,0,16,13,B,pre}, {17967,0,24,3,L,eq}, {7693,0,12,4,E,pre},
    {7705,0,11,4,E,pre}, {7716,0,11,4,E,pre}, {7727,0,11,4,E,pre}, {7738,0,10,4,E,pre}, {7748,0,11,4,E,pre}, {22516,0,14,4,L,eq}, {12677,0,18,5,L,eq},
    {6029,0,49,6,L,eq}, {6327,0,6,7,L,eq}, {6333,0,6,7,L,eq}, {26811,0,12,7,L,eq}, {7057,0,10,3,E,eq}, {3497,0,46,0,L,eq}, {9513,0,14,2,L,eq},
    {13468,0,40,8,L,has}, {13508,0,36,8,L,has}, {43846,0,24,2,L,eq}, {17896,0,19,5,L,eq}, {15963,0,15,8,L,suf}, {20965,0,16,4,L,eq}, {6971,0,15,5,L,eq},
    {7114,10,28,2,L,has}, {7015,0,11,4,E,eq}, {12575,0,14,7,E,eq}, {10130,0,18,4,L,eq}, {184,0,12,9,L,eq}, {12992,0,23,4,L,eq}, {6653,11,23,2,L,has},
    {13108,0,12,5,E,eq}, {8669,0,65,6,L,pre}, {8734,0,65,6,L,pre}, {28416,0,14,4,L,eq}, {15664,0,18,7,L,eq}, {54,0,28,3,L,eq}, {2862,0,16,7,L,eq},
    {2951,0,16,7,L,eq}, {9576,29,37,0,L,has}, {12887,0,4,2,B,eq}, {25630,0,32,4,L,pre}, {25696,0,32,4,L,pre}, {7219,0,8,4,E,eq}, {24376,0,16,7,L,eq},
    {2596,0,11,4,H,eq}, {8132,0,11,4,E,eq}, {10896,0,7,7,E,eq}, {2497,0,22,1,L,eq}, {13572,0,10,7,E,eq}, {18978,0,21,3,L,eq}, {11164,0,34,8,L,has},
    {3880,0,11,9,E,eq}, {10607,0,7,7,E,eq}, {31182,0,24,2,L,eq}, {5827,0,12,9,L,eq}, {6016,0,15,9,L,eq}, {3968,0,13,1,L,eq}, {18552,0,18,3,L,eq},
    {5206,0,21,3,L,eq}, {21517,0,22,4,H,eq}, {1964,0,19,7,L,eq}, {27243,0,20,2,L,eq}, {669,0,32,10,L,has}, {14064,0,18,4,H,eq}, {24378,0,22,4,L,eq},
    {19511,0,19,6,L,eq}, {350,0,40,13,L,pre}, {59,0,15,1,L,eq}, {10969,0,27,4,H,eq}, {9829,0,4,5,E,eq}, {24744,0,10,7,E,eq}, {19566,0,30,6,L,eq},
    {3676,0,31,0,L,pre}, {3707,0,39,0,L,pre}, {3746,0,39,0,L,pre}, {3785,0,50,0,L,pre}, {10440,0,31,3,L,pre}, {2038,0,14,0,E,eq}, {21472,0,30,2,L,has},
    {21502,9,35,2,L,has}, {24777,0,26,4,H,eq}, {1922,0,18,1,L,eq}, {27777,0,13,2,L,pre}, {10052,0,4,5,E,eq}, {11989,0,4,7,E,eq}, {10038,0,13,0,L,eq},
    {13746,0,7,7,E,eq}, {789,0,55,10,L,pre}, {2192,0,12,0,E,eq}, {1988,0,31,9,L,eq}, {21839,0,38,3,L,pre}, {10117,0,13,4,L,eq}, {4809,0,12,6,L,eq},
    {2426,0,18,7,L,eq}, {5050,0,12,8,L,eq}, {19257,0,12,5,L,eq}, {281,13,23,6,L,has}, {31099,0,18,2,L,pre}, {37994,0,19,2,L,pre}, {47161,0,19,2,L,pre},
    {3179,20,30,8,L,has}, {6873,0,21,0,L,eq}, {10159,0,20,2,L,eq}, {7663,0,28,6,L,pre}, {17255,0,43,6,L,pre}, {17298,0,31,6,L,pre}, {8641,0,15,7,L,eq},
    {25998,0,29,7,L,eq}, {7850,0,17,7,L,eq}, {21490,0,20,7,L,eq}, {169,7,24,6,L,has}, {1054,4,21,6,L,has}, {3052,7,26,8,L,has}, {3078,9,28,8,L,has},
    {13740,14,41,8,L,has}, {14852,0,20,1,L,eq}, {41456,0,35,2,L,has}, {16978,0,24,1,L,eq}, {8103,0,38,6,L,pre}, {12906,0,22,6,L,eq}, {9523,0,37,3,L,pre},
    {26238,0,14,4,H,eq}, {10584,0,16,7,E,eq}, {21114,0,55,5,L,pre}, {20416,0,45,6,L,pre}, {20461,0,56,6,L,pre}, {4262,0,71,0,L,eq}, {14436,0,17,7,L,eq},
    {15707,4,18,2,L,has}, {7420,0,15,3,L,eq}, {12137,0,5,7,E,eq}, {8556,0,19,7,L,eq}, {8841,0,28,8,L,suf}, {8197,0,14,4,L,eq}, {6879,0,16,7,L,eq},
    {12142,0,6,7,E,eq}, {18856,0,6,7,E,eq}, {8475,0,21,1,L,suf}, {19354,0,12,4,L,eq}, {34887,0,33,2,L,pre}, {34920,0,33,2,L,pre}, {35066,0,31,2,L,pre},
    {3761,0,35,3,L,eq}, {37364,0,36,2,L,eq}, {9081,0,23,0,L,eq}, {7271,0,18,7,L,eq}, {13353,0,16,0,L,eq}, {25848,0,10,4,H,eq}, {18422,0,13,6,L,eq},
    {20332,0,23,7,L,eq}, {5098,0,20,8,L,eq}, {11936,0,41,3,L,pre}, {8162,0,9,7,L,eq}, {28828,0,30,3,L,has}, {6598,0,4,4,E,eq}, {11941,0,4,7,E,eq},
    {9910,0,11,7,L,pre}, {11478,0,30,0,L,eq}, {9884,0,41,1,L,eq}, {9925,0,41,1,L,eq}, {2472,12,21,2,L,has}, {8500,0,17,7,L,eq}, {7340,0,20,3,L,eq},
    {14462,0,17,4,L,eq}, {10014,0,4,7,E,eq}, {14031,0,25,3,L,eq}, {10338,0,15,4,H,eq}, {5685,0,6,1,E,eq}, {4925,0,13,4,E,eq}, {5404,6,20,2,L,has},
    {48651,0,15,2,L,eq}, {2831,0,6,7,L,eq}, {11799,0,6,7,E,eq}, {5461,0,3,1,E,eq}, {19328,0,14,4,L,eq}, {887,0,10,11,E,eq}, {10396,0,8,5,E,eq},
    {14882,0,15,2,B,pre}, {1283,0,17,7,L,eq}, {10461,0,38,2,L,eq}, {19002,0,20,4,H,eq}, {16585,0,30,5,L,eq}, {16191,15,27,2,L,has}, {42586,0,39,2,L,pre},
    {42625,0,40,2,L,pre}, {16699,0,15,7,E,eq}, {993,0,19,9,L,eq}, {3202,28,42,9,L,has}, {16208,0,18,7,L,eq}, {24003,0,13,4,L,pre}, {24016,0,10,4,L,pre},
    {24026,0,11,4,L,pre}, {16666,0,19,5,L,eq}, {11508,0,19,0,L,eq}, {1344,0,5,11,E,pre}, {5893,0,17,1,E,eq}, {4235,0,30,9,L,eq}, {10838,0,13,0,L,eq},
    {21455,0,10,4,H,eq}, {9961,0,19,7,L,pre}, {6583,0,9,3,E,eq}, {12280,0,10,4,E,eq}, {15879,0,21,7,L,eq}, {18758,0,10,7,E,eq}, {15450,4,37,2,L,has},
    {15487,4,44,2,L,has}, {15531,11,21,2,L,has}, {18807,54,64,2,L,has}, {19091,21,31,2,L,has}, {29394,0,18,2,B,has}, {29477,0,40,2,B,has}, {1711,0,18,4,H,eq},
    {28009,0,27,3,L,pre}, {5464,0,19,7,L,eq}, {21329,0,22,5,E,eq}, {15002,0,35,0,L,eq}, {15037,0,35,0,L,eq}, {20390,0,36,3,L,pre}, {18800,0,6,7,E,eq},
    {24878,0,29,7,L,eq}, {28657,0,42,3,L,has}, {28699,0,39,3,L,has}, {15400,0,14,7,L,pre}, {1000,0,15,4,H,eq}, {10772,0,8,7,E,eq}, {13377,0,8,7,E,eq},
    {42499,0,28,2,L,pre}, {19811,0,21,3,L,eq}, {15727,0,47,5,L,eq}, {19801,0,11,4,L,pre}, {18913,0,22,7,L,eq}, {1944,0,28,4,H,eq}, {925,7,16,2,L,has},
    {3412,6,15,2,L,has}, {28027,15,23,2,L,has}, {11052,0,25,3,L,eq}, {2962,0,15,4,H,eq}, {11773,0,7,7,E,eq}, {17575,0,11,7,E,eq}, {16210,0,21,6,L,eq},
    {12217,0,3,7,E,eq}, {10831,0,14,7,E,eq}, {19908,0,9,7,E,eq}, {3784,0,9,9,E,eq}, {5085,0,28,9,L,eq}, {12007,0,35,0,L,eq}, {12124,0,35,0,L,eq},
    {14941,0,30,4,H,eq}, {4269,0,11,3,L,eq}, {18874,0,15,3,L,eq}, {6005,0,9,1,E,eq}, {5505,0,9,1,E,eq}, {10339,0,20,2,L,eq}, {9231,0,17,3,L,eq},
    {11190,0,66,3,L,pre}, {11256,0,66,3,L,pre}, {23934,0,12,4,L,eq}, {13538,0,17,5,L,eq}, {994,0,9,11,E,pre}, {2699,0,6,1,L,eq}, {6332,0,19,4,E,eq},
    {15331,0,12,0,L,eq}, {17421,0,16,1,L,eq}, {6845,0,4,3,E,eq}, {19979,0,38,6,L,eq}, {7297,0,16,8,L,eq}, {3898,0,11,1,L,eq}, {38442,0,16,2,L,eq},
    {24121,0,4,4,E,eq}, {13391,0,18,2,B,eq}, {15540,0,23,4,H,eq}, {15032,0,18,8,L,pre}, {19925,0,18,4,H,eq}, {10408,0,10,5,E,eq}, {5550,0,20,6,L,has},
    {12599,0,25,3,L,eq}, {12624,0,25,3,L,eq}, {735,0,51,9,L,eq}, {14044,0,20,4,H,eq}, {26661,0,16,7,L,eq}, {14459,0,9,2,B,pre}, {27032,0,27,2,L,eq},
    {1642,0,12,3,L,eq}, {8305,0,13,8,E,eq}, {2920,0,36,3,L,eq}, {18473,0,25,6,L,eq}, {3979,0,7,7,L,eq}, {12372,0,7,7,E,eq}, {2684,0,7,1,L,eq},
    {16760,0,7,1,E,eq}, {15163,28,56,5,L,has}, {24250,0,16,7,L,eq}, {2388,0,30,9,L,eq}, {16058,0,24,0,L,eq}, {4333,0,45,0,L,eq}, {741,0,21,13,L,eq},
    {4773,0,9,4,E,eq}, {8009,0,15,4,E,eq}, {3460,0,7,0,L,eq}, {18369,0,25,6,L,eq}, {9798,0,22,1,L,eq}, {13973,0,18,1,E,eq}, {1207,23,32,2,L,has},
    {1606,12,34,2,L,has}, {3859,0,19,2,L,has}, {3878,8,27,2,L,has}, {12068,10,29,2,L,has}, {8224,0,18,7,L,eq}, {12328,0,8,7,E,eq}, {14519,0,19,5,L,eq},
    {1544,12,25,2,L,has}, {26016,0,36,2,L,eq}, {207,0,14,4,H,eq}, {5381,6,23,2,L,has}, {14771,0,21,6,L,eq}, {28245,0,12,3,L,eq}, {2711,0,10,9,L,eq},
    {31162,0,20,2,L,eq}, {521,0,23,0,L,eq}, {10076,0,24,1,L,eq}, {13143,0,27,4,L,eq}, {12493,0,15,3,L,eq}, {14175,0,14,4,L,eq}, {3355,0,12,4,H,eq},
    {2929,0,12,2,L,has}, {2966,6,25,2,L,has}, {9100,0,13,6,L,eq}, {2609,0,51,7,L,eq}, {14829,0,23,1,L,eq}, {17002,0,6,7,E,eq}, {10080,0,15,2,L,eq},
    {10133,0,7,5,E,eq}, {13282,0,7,7,E,eq}, {21348,0,18,7,E,eq}, {21563,0,21,3,L,eq}, {4537,0,13,7,L,eq}, {2964,0,26,1,L,eq}, {8168,0,15,3,L,eq},
    {7944,0,11,5,L,eq}, {8052,0,7,8,E,eq}, {5011,0,8,4,E,eq}, {986,0,8,11,E,eq}, {35209,0,15,2,L,pre}, {179,0,21,3,L,eq}, {637,0,18,4,H,eq},
    {20071,0,6,7,E,eq}, {10416,0,6,7,E,eq}, {27092,0,19,7,L,eq}, {11855,0,14,4,H,eq}, {12581,0,21,4,H,eq}, {12602,0,21,4,H,eq}, {1703,0,18,9,L,eq},
    {13910,0,12,1,E,eq}, {11942,0,8,4,L,eq}, {23718,0,8,4,L,eq}, {3459,0,12,9,B,eq}, {9667,0,22,2,L,eq}, {13962,0,13,5,E,eq}, {5008,0,16,6,L,eq},
    {19359,0,12,1,L,eq}, {19346,0,13,1,L,eq}, {8104,0,18,4,E,eq}, {13373,0,18,2,B,eq}, {6502,0,12,4,E,eq}, {6241,0,17,8,L,eq}, {1287,0,12,9,L,eq},
    {2777,0,18,1,L,eq}, {13967,0,11,4,H,eq}, {20611,0,76,6,L,has}, {20687,0,76,6,L,has}, {20763,0,63,6,L,has}, {20826,0,63,6,L,has}, {12844,0,7,2,B,eq},
    {11195,0,5,7,E,eq}, {19706,0,12,7,L,eq}, {554,0,16,13,L,eq}, {21785,0,31,5,L,pre}, {21816,0,26,5,L,pre}, {21842,0,26,5,L,pre}, {3669,0,19,6,L,eq},
    {12722,0,7,7,E,eq}, {3318,0,16,0,L,eq}, {8427,0,15,2,L,eq}, {4788,0,40,0,L,eq}, {10222,0,64,1,L,eq}, {3734,8,20,8,L,has}, {0,0,22,9,L,eq},
    {8140,0,13,8,E,eq}, {4188,0,14,4,H,eq}, {1203,0,10,0,L,eq}, {14491,0,30,2,B,pre}, {5432,0,19,3,L,pre}, {5451,0,16,3,L,pre}, {5467,0,14,3,L,pre},
    {7670,0,15,3,L,eq}, {4849,0,34,9,L,eq}, {2939,0,25,1,L,eq}, {21012,0,12,4,L,eq}, {14521,0,5,1,E,eq}, {31069,0,30,2,L,pre}, {22146,0,23,6,L,eq},
    {19482,0,14,6,L,eq}, {41771,0,24,2,L,eq}, {4079,0,13,7,L,eq}, {18481,0,8,7,E,eq}, {10386,0,6,7,E,eq}, {19838,0,12,4,H,eq}, {16156,0,24,6,L,eq},
    {1038,0,6,11,E,pre}, {12345,0,25,4,H,eq}, {14932,0,38,7,L,eq}, {18303,0,5,7,E,eq}, {9966,0,41,1,L,eq}, {15376,0,27,1,L,eq}, {1182,0,11,4,H,eq},
    {2851,0,19,6,L,eq}, {7634,0,16,1,L,eq}, {550,0,17,4,H,eq}, {14189,0,22,4,L,eq}, {6429,0,9,4,E,eq}, {28200,0,12,4,H,eq}, {1908,0,9,9,L,eq},
    {4199,0,9,9,E,eq}, {6101,0,16,9,L,eq}, {11278,0,12,1,L,eq}, {10401,0,10,4,H,eq}, {14624,0,52,2,B,pre}, {48256,0,24,2,L,eq}, {8939,0,16,7,L,eq},
    {13597,0,30,3,L,pre}, {26813,0,27,3,L,pre}, {40057,0,39,2,L,has}, {9640,0,20,4,H,eq}, {17654,0,19,6,L,eq}, {21755,0,19,4,H,eq}, {15478,0,13,7,E,pre},
    {8516,0,47,8,L,pre}, {8656,0,33,8,L,pre}, {26663,0,44,3,L,pre}, {15751,0,8,7,L,eq}, {1477,0,19,0,L,eq}, {1654,0,27,3,L,eq}, {23739,0,26,7,L,eq},
    {6712,0,18,5,L,eq}, {925,0,20,3,L,eq}, {1061,0,15,7,L,eq}, {3931,36,50,0,L,has}, {3981,35,49,0,L,has}, {10336,0,20,1,L,eq}, {1326,0,31,4,H,eq},
    {5274,8,26,5,L,has}, {20200,24,40,5,L,has}, {20240,27,43,5,L,has}, {9624,0,18,7,L,pre}, {1786,12,32,8,L,has}, {1818,13,23,8,L,has}, {1841,10,30,8,L,has},
    {13594,16,46,8,L,has}, {6913,0,9,3,E,eq}, {3295,0,14,6,L,eq}, {10079,0,4,7,E,eq}, {16955,0,23,1,L,eq}, {27722,0,27,3,L,eq}, {6940,0,16,5,L,eq},
    {8948,0,10,8,E,eq}, {1766,0,10,7,L,eq}, {12220,0,3,7,E,eq}, {11682,0,21,0,L,eq}, {13553,0,8,7,E,eq}, {19969,0,11,7,E,eq}, {26871,0,8,7,E,eq},
    {3530,0,7,9,B,pre}, {7135,0,16,4,E,eq}, {213,0,13,12,B,pre}, {226,0,15,12,B,pre}, {7977,0,13,1,L,eq}, {9214,0,14,2,L,eq}, {44115,0,32,2,L,eq},
    {6794,0,12,3,E,eq}, {12168,0,14,4,L,pre}, {24486,11,36,2,L,has}, {2315,0,14,0,E,eq}, {221,0,13,4,H,eq}, {16837,0,6,7,E,eq}, {11403,0,35,0,L,eq},
    {2839,0,22,9,L,pre}, {2861,0,20,9,L,pre}, {21490,0,18,3,L,eq}, {9592,0,29,1,L,suf}, {26659,0,40,2,L,eq}, {4450,0,35,3,L,eq}, {31148,0,14,2,E,eq},
    {16027,0,14,7,L,eq}, {22016,0,12,7,L,eq}, {22189,0,11,4,L,pre}, {4595,0,28,5,L,has}, {4726,8,16,5,L,has}, {17311,0,21,5,L,has}, {7501,0,22,7,L,eq},
    {3209,0,21,8,L,has}, {12252,0,25,0,L,eq}, {16954,0,22,4,L,eq}, {5594,0,18,8,L,eq}, {10922,0,31,3,L,eq}, {16297,0,18,6,L,eq}, {6483,0,14,8,L,eq},
    {3483,0,44,3,L,eq}, {212,0,20,1,L,eq}, {9127,0,20,0,L,eq}, {9950,0,11,4,H,eq}, {17457,0,30,5,L,eq}, {5080,9,25,1,L,has}, {29340,0,14,2,B,pre},
    {2344,0,9,0,E,eq}, {6595,0,19,0,L,eq}, {10047,0,5,5,E,eq}, {13787,0,5,7,E,eq}, {702,0,16,3,L,eq}, {15509,0,45,8,L,pre}, {15554,0,43,8,L,pre},
    {26134,0,20,2,L,eq}, {37400,0,46,2,L,pre}, {37446,0,46,2,L,pre}, {37492,0,55,2,L,pre}, {37547,0,26,2,L,pre}, {37573,0,41,2,L,pre}, {37614,0,59,2,L,pre},
    {12715,0,51,6,L,pre}, {10614,0,27,8,L,pre}, {365,0,15,11,E,pre}, {12238,0,24,2,L,has}, {12276,8,20,2,L,has}, {12296,6,18,2,L,has}, {19427,0,13,7,L,eq},
    {24162,0,5,7,E,eq}, {15392,0,36,5,L,eq}, {47072,0,24,2,L,eq}, {20294,0,6,5,E,eq}, {2205,12,29,6,L,has}, {11031,5,38,6,L,has}, {11069,5,39,6,L,has},
    {11108,5,43,6,L,has}, {12248,0,9,4,L,pre}, {3356,0,14,6,L,eq}, {2202,0,16,9,L,eq}, {2618,0,15,9,L,eq}, {1335,0,26,13,L,pre}, {1361,0,34,13,L,pre},
    {297,0,12,3,L,eq}, {19943,0,15,4,H,eq}, {879,0,21,4,H,eq}, {6613,0,9,8,L,eq}, {4030,22,36,0,L,has}, {4205,12,22,8,L,has}, {4227,10,20,8,L,has},
    {4247,10,20,8,L,has}, {4283,9,19,8,L,has}, {4321,8,18,8,L,has}, {7985,0,16,8,E,has}, {8001,0,16,8,E,has}, {8017,0,16,8,E,has}, {6566,0,4,3,E,eq},
    {6570,0,4,3,E,eq}, {442,0,12,7,L,eq}, {23013,0,30,3,L,pre}, {19290,0,34,5,L,pre}, {19324,0,30,5,L,pre}, {19354,0,25,5,L,pre}, {19379,0,26,5,L,pre},
    {16326,0,14,7,L,pre}, {3088,20,28,2,L,has}, {3501,13,29,2,L,has}, {3530,9,25,2,L,has}, {3555,9,25,2,L,has}, {3627,9,33,2,L,has}, {3660,9,28,2,L,has},
    {11932,9,31,2,L,has}, {29412,10,18,2,B,has}, {1815,0,18,3,L,eq}, {2391,0,14,4,H,eq}, {2767,9,34,5,L,has}, {22741,0,16,3,L,eq}, {6973,0,25,7,L,eq},
    {189,9,35,8,L,has}, {779,0,23,13,L,eq}, {27782,0,9,4,H,eq}, {7493,0,21,6,L,eq}, {23954,0,4,7,E,eq}, {11159,0,33,4,H,eq}, {13315,0,16,7,E,eq},
    {4771,0,25,9,L,eq}, {21770,0,29,7,L,eq}, {27332,0,27,4,L,eq}, {2508,0,20,7,L,eq}, {1381,0,13,7,L,eq}, {12449,0,15,8,L,suf}, {19381,0,13,6,E,eq},
    {224,13,45,8,L,has}, {18435,0,9,7,E,eq}, {7176,0,13,8,L,eq}, {4091,0,16,3,L,eq}, {6339,0,12,7,L,eq}, {24152,0,10,7,E,eq}, {40921,0,25,2,L,eq},
    {5008,0,33,3,L,eq}, {13051,0,46,3,L,pre}, {26746,0,20,2,L,eq}, {37953,0,13,2,L,pre}, {38173,0,28,2,L,eq}, {24268,10,59,2,L,has}, {24327,20,68,2,L,has},
    {2099,0,12,7,L,eq}, {43934,0,35,2,L,eq}, {5041,0,25,3,L,eq}, {20049,0,6,7,E,eq}, {48819,0,18,2,L,pre}, {48837,0,21,2,L,pre}, {48858,0,18,2,L,pre},
    {1729,0,31,4,H,eq}, {26446,0,11,7,L,eq}, {1343,0,15,3,L,eq}, {20666,0,37,5,L,eq}, {962,0,10,11,E,eq}, {21128,0,38,7,L,eq}, {6969,0,26,1,L,eq},
    {13671,0,18,4,L,eq}, {20981,0,16,4,L,eq}, {6178,0,18,5,L,eq}, {13136,0,38,0,L,eq}, {701,0,9,11,E,eq}, {8115,0,11,3,E,eq}, {18499,0,8,7,E,eq},
    {5791,0,8,1,E,eq}, {16539,0,37,4,H,eq}, {22218,0,12,5,L,eq}, {12159,0,33,0,L,eq}, {17345,0,15,7,E,eq}, {8195,0,19,8,E,eq}, {9539,0,24,4,H,eq},
    {27337,0,17,7,L,eq}, {413,0,67,9,L,eq}, {10495,0,12,7,E,eq}, {15456,0,8,7,E,eq}, {7452,0,13,2,L,eq}, {24745,0,32,4,H,eq}, {8215,0,19,5,L,eq},
    {8273,0,19,5,L,eq}, {6389,0,12,7,L,eq}, {1044,0,8,1,L,eq}, {26866,0,20,2,L,eq}, {27311,0,21,4,L,eq}, {18561,0,13,7,E,eq}, {7514,0,11,6,L,eq},
    {1882,0,8,7,L,eq}, {10127,0,8,7,E,eq}, {6278,0,22,8,L,eq}, {17828,0,22,3,L,eq}, {5136,0,25,8,L,eq}, {16737,0,4,1,E,eq}, {1864,0,16,4,H,eq},
    {8624,0,31,2,L,eq}, {26262,0,31,3,L,eq}, {8424,0,22,4,H,eq}, {32,0,13,10,L,eq}, {9240,0,23,4,L,pre}, {9263,0,14,4,L,pre}, {3233,0,18,6,L,eq},
    {11947,0,15,0,L,eq}, {890,0,24,13,L,suf}, {8602,0,12,5,L,eq}, {3573,0,15,1,L,eq}, {4366,0,18,7,L,eq}, {16793,0,9,1,L,eq}, {27066,0,26,7,L,eq},
    {7105,0,6,4,E,eq}, {7269,0,10,4,E,eq}, {11605,0,6,7,E,eq}, {16732,0,5,1,E,eq}, {22509,0,23,3,L,pre}, {15398,0,29,4,H,eq}, {19273,0,18,1,E,eq},
    {667,0,12,4,H,eq}, {1847,0,12,7,L,eq}, {24361,0,17,4,L,eq}, {22475,0,16,4,H,eq}, {378,0,12,12,B,suf}, {390,0,16,12,B,suf}, {406,0,13,12,B,suf},
    {5292,0,18,6,E,eq}, {2646,0,68,3,L,eq}, {1143,0,16,4,H,eq}, {17398,0,23,1,L,eq}, {10041,0,6,5,E,eq}, {14753,0,18,6,L,eq}, {13792,0,6,7,E,eq},
    {15992,0,18,6,L,eq}, {4132,0,5,9,E,eq}, {10576,0,5,2,L,eq}, {9848,0,9,5,E,eq}, {9364,0,25,4,L,pre}, {726,0,18,7,L,eq}, {14788,0,21,3,L,eq},
    {13556,0,19,0,L,eq}, {26976,0,14,2,L,eq}, {35438,0,20,2,L,eq}, {15440,0,16,7,E,eq}, {22412,0,18,3,L,eq}, {2376,0,15,4,H,eq}, {11632,0,15,7,E,eq},
    {8270,0,10,4,E,eq}, {17840,0,25,7,E,eq}, {8936,0,12,8,E,eq}, {42020,0,41,2,L,eq}, {17028,0,16,5,L,eq}, {13335,0,17,6,L,eq}, {13942,0,19,3,L,eq},
    {5122,0,9,4,E,eq}, {13569,0,13,6,L,eq}, {11597,0,8,7,E,eq}, {15997,0,19,8,L,has}, {13298,0,21,0,L,eq}, {16531,0,26,5,L,eq}, {4649,0,16,4,H,eq},
    {835,0,27,3,L,eq}, {6782,0,12,3,E,eq}, {5528,0,24,5,L,eq}, {21679,0,15,7,L,eq}, {8540,0,7,5,L,eq}, {13216,0,15,2,B,eq}, {7169,10,20,2,L,has},
    {4665,0,18,9,L,eq}, {43316,0,32,2,L,eq}, {7234,0,17,5,L,eq}, {1122,0,12,7,L,eq}, {20943,0,48,7,L,eq}, {5626,0,22,8,L,eq}, {9817,0,7,2,L,eq},
    {12716,0,17,5,L,eq}, {13767,0,8,2,B,eq}, {18963,34,72,2,L,has}, {7726,0,14,3,L,eq}, {18780,0,27,3,L,eq}, {28356,0,18,4,L,eq}, {7236,0,15,7,L,eq},
    {2556,0,20,0,L,eq}, {5515,0,18,8,L,eq}, {17041,0,23,1,L,eq}, {9325,0,16,2,L,eq}, {7270,0,17,2,L,eq}, {28078,0,32,3,L,pre}, {27212,0,31,2,L,eq},
    {19917,0,9,7,E,eq}, {2247,0,6,0,E,eq}, {8568,0,16,2,L,eq}, {11780,0,8,7,E,eq}, {3585,0,8,9,E,eq}, {9868,0,29,2,L,eq}, {13778,22,32,5,L,has},
    {432,0,10,7,L,eq}, {20494,0,57,7,L,eq}, {5019,0,12,4,E,eq}, {21663,0,16,7,L,eq}, {238,0,20,11,E,pre}, {10126,0,36,0,L,pre}, {16645,0,25,4,L,eq},
    {10358,0,10,5,E,eq}, {15012,0,21,6,L,pre}, {15033,0,24,6,L,pre}, {15057,0,27,6,L,pre}, {11880,0,30,8,L,pre}, {4068,0,11,7,L,eq}, {21584,0,18,3,L,eq},
    {300,0,11,1,L,eq}, {19215,0,25,4,L,eq}, {6439,0,40,0,L,eq}, {27947,0,11,4,L,eq}, {24760,0,5,7,E,pre}, {27242,0,33,7,L,eq}, {9603,0,23,2,L,eq},
    {15622,0,23,0,L,eq}, {28212,0,12,4,L,eq}, {13419,0,41,5,L,eq}, {3755,0,10,9,E,eq}, {3186,0,16,6,L,eq}, {5877,0,4,1,E,eq}, {382,0,12,7,L,eq},
    {3799,0,19,2,L,has}, {15466,0,13,6,L,eq}, {2463,0,26,7,L,eq}, {27217,0,25,7,L,eq}, {14812,0,13,2,B,pre}, {618,0,7,12,B,pre}, {14026,0,8,5,E,eq},
    {6126,0,16,8,L,eq}, {13319,0,20,0,L,eq}, {12911,0,20,5,L,eq}, {368,0,23,9,L,eq}, {11009,0,8,1,E,eq}, {18127,0,13,1,L,eq}, {18947,0,16,4,H,eq},
    {6637,0,8,3,E,eq}, {7103,0,12,7,L,eq}, {11862,0,8,7,E,eq}, {13582,0,13,6,L,eq}, {11384,0,12,7,E,eq}, {48636,0,15,2,L,eq}, {14038,0,27,0,L,eq},
    {13231,0,15,2,B,eq}, {45789,0,38,2,L,eq}, {5702,0,16,7,L,eq}, {14291,0,22,4,L,eq}, {20355,0,35,5,L,eq}, {19848,0,9,7,E,eq}, {656,0,16,11,E,eq},
    {12208,0,12,4,L,pre}, {5248,0,17,7,L,eq}, {3505,0,9,9,B,pre}, {23285,0,5,7,L,pre}, {26334,0,34,2,L,eq}, {367,0,11,12,B,pre}, {17300,0,7,1,E,eq},
    {21585,0,13,7,L,eq}, {26879,0,8,7,E,eq}, {10843,0,15,2,L,pre}, {10858,0,29,2,L,pre}, {11017,0,18,2,L,pre}, {11035,0,16,2,L,pre}, {23973,0,10,7,E,eq},
    {1855,0,23,1,L,eq}, {13588,0,25,5,L,eq}, {22711,0,18,7,L,eq}, {18963,0,20,4,H,eq}, {14145,0,14,2,B,eq}, {25311,0,21,4,L,eq}, {18447,0,26,6,L,eq},
    {13482,0,43,2,B,eq}, {10239,0,16,4,H,eq}, {773,0,10,1,L,eq}, {3247,0,35,3,L,eq}, {283,0,10,9,L,eq}, {12056,0,6,7,E,eq}, {27819,0,6,7,E,eq},
    {865,0,18,1,L,eq}, {23828,0,14,4,L,eq}, {14056,0,9,5,E,eq}, {3094,0,11,4,H,eq}, {16136,0,12,0,L,eq}, {11830,0,21,1,L,eq}, {22164,0,18,5,L,eq},
    {6452,0,11,7,L,eq}, {12316,0,12,7,E,eq}, {9936,0,12,0,L,eq}, {14397,0,4,2,B,pre}, {421,0,32,4,H,eq}, {7254,0,7,4,E,eq}, {11611,0,7,7,E,eq},
    {11143,0,24,2,L,pre}, {12905,0,50,3,L,pre}, {12955,0,50,3,L,pre}, {20087,0,15,4,L,eq}, {21870,0,12,4,L,eq}, {22792,0,17,4,H,eq}, {3930,0,10,1,L,eq},
    {14065,0,29,0,L,eq}, {236,19,27,2,L,has}, {263,16,24,2,L,has}, {287,20,28,2,L,has}, {315,16,24,2,L,has}, {541,18,26,2,L,has}, {567,22,30,2,L,has},
    {1179,20,28,2,L,has}, {1239,25,33,2,L,has}, {1300,10,33,2,L,has}, {21642,29,37,2,L,has}, {21679,25,33,2,L,has}, {22833,31,39,2,L,has}, {25821,28,36,2,L,has},
    {12284,0,5,7,E,eq}, {45695,0,34,2,L,eq}, {2547,0,40,6,L,eq}, {12354,0,18,7,E,eq}, {5664,0,7,1,E,eq}, {12556,0,19,7,E,eq}, {443,0,16,13,L,eq},
    {27909,38,49,2,L,has}, {27958,23,34,2,L,has}, {8110,0,19,1,L,eq}, {12196,0,12,4,L,pre}, {14094,0,21,0,L,eq}, {6574,0,19,7,L,eq}, {42362,0,23,2,L,eq},
    {8149,0,13,7,L,eq}, {480,0,20,9,L,eq}, {13055,0,22,2,B,eq}, {3345,0,11,6,L,eq}, {9698,0,58,8,L,has}, {9756,0,58,8,L,has}, {15160,0,30,1,L,suf},
    {15218,0,27,1,L,suf}, {24050,0,15,7,L,eq}, {27695,0,45,2,L,eq}, {41218,0,22,2,L,eq}, {18359,0,22,4,L,pre}, {18416,0,13,4,L,pre}, {17556,0,18,5,L,eq},
    {1542,0,57,0,L,eq}, {20617,0,47,1,L,pre}, {41098,0,31,2,L,eq}, {9478,0,19,8,L,pre}, {9497,0,19,8,L,pre}, {9516,0,40,8,L,pre}, {9556,0,40,8,L,pre},
    {284,0,43,13,L,pre}, {13278,0,13,2,B,eq}, {12138,0,32,6,L,eq}, {1076,0,20,7,L,eq}, {19310,0,24,3,L,pre}, {19334,0,31,3,L,pre}, {24044,0,33,3,L,pre},
    {24099,0,23,3,L,pre}, {21845,26,35,2,L,has}, {26420,0,15,3,L,eq}, {20726,0,13,4,H,eq}, {21918,0,18,7,L,eq}, {24439,0,10,4,L,eq}, {7079,0,33,5,L,eq},
    {37851,0,23,2,L,eq}, {38876,0,28,2,L,has}, {12409,0,20,0,L,eq}, {21811,0,12,4,L,eq}, {13052,0,38,1,L,eq}, {7934,0,10,5,L,eq}, {2977,0,10,4,H,eq},
    {4705,0,36,1,L,pre}, {8058,0,14,3,L,pre}, {18399,0,30,5,L,eq}, {1132,0,24,13,L,pre}, {3830,0,22,4,H,eq}, {14363,0,17,4,L,eq}, {19766,0,20,4,L,pre},
    {13180,0,11,7,E,eq}, {9292,0,13,7,L,pre}, {13299,0,14,8,L,pre}, {9285,0,18,3,L,eq}, {11470,0,7,5,E,pre}, {10888,0,8,7,E,eq}, {22375,0,7,3,E,eq},
    {14602,0,21,1,L,eq}, {11745,0,6,7,E,eq}, {7015,0,4,3,E,eq}, {13085,0,4,7,E,eq}, {5874,0,16,5,L,eq}, {21855,0,16,7,L,eq}, {16247,0,16,7,L,eq},
    {16352,0,18,1,L,eq}, {1393,0,20,1,L,eq}, {1786,0,20,1,L,eq}, {43153,0,29,2,L,pre}, {18935,0,28,7,L,eq}, {59,0,21,9,L,eq}, {936,0,11,0,L,eq},
    {2714,19,28,2,L,has}, {18646,56,65,2,L,has}, {26469,0,24,3,L,eq}, {3515,0,14,6,L,eq}, {10290,0,10,7,E,eq}, {16245,0,29,2,L,has}, {17115,0,7,7,E,eq},
    {48954,0,19,2,L,has}, {21754,0,16,7,L,eq}, {10528,0,51,0,L,has}, {10579,0,54,0,L,has}, {8195,0,12,7,L,eq}, {327,0,23,13,L,pre}, {22795,7,38,2,L,has},
    {13298,0,36,5,L,eq}, {7793,0,14,2,L,eq}, {7824,0,14,2,L,eq}, {7838,0,14,2,L,eq}, {7384,0,22,3,L,eq}, {10264,0,9,7,E,eq}, {21188,0,21,7,L,eq},
    {15899,0,13,8,L,pre}, {20285,0,15,4,L,eq}, {24013,0,16,7,L,eq}, {17147,0,31,6,L,eq}, {3825,0,8,7,L,eq}, {19610,0,11,5,E,eq}, {36624,18,40,2,L,has},
    {36664,18,40,2,L,has}, {44971,13,36,2,L,has}, {45007,15,38,2,L,has}, {8944,0,15,6,L,eq}, {15050,0,23,8,L,pre}, {12941,0,24,2,B,eq}, {9383,15,25,6,L,has},
    {9408,14,24,6,L,has}, {9473,25,35,6,L,has}, {9508,26,36,6,L,has}, {19092,19,29,6,L,has}, {2042,0,15,3,L,eq}, {20594,0,12,3,L,eq}, {12999,0,15,5,L,eq},
    {8279,0,14,7,L,eq}, {1127,0,5,11,E,pre}, {21404,0,19,4,H,eq}, {6463,0,15,7,L,eq}, {800,0,35,3,L,eq}, {14125,0,27,5,L,eq}, {14152,0,27,5,L,eq},
    {6738,0,12,7,L,eq}, {6954,0,19,7,L,eq}, {1395,5,19,8,L,has}, {6736,0,24,8,L,eq}, {1546,0,36,3,L,eq}, {9312,0,27,4,L,pre}, {14639,0,42,6,L,eq},
    {8653,0,7,5,L,eq}, {8320,0,20,7,L,eq}, {3199,0,32,1,L,eq}, {797,0,21,4,H,eq}, {5409,0,18,1,E,eq}, {20593,0,24,1,L,pre}, {25432,0,26,4,L,pre},
    {25458,0,22,4,L,pre}, {25480,0,24,4,L,pre}, {25532,0,29,4,L,pre}, {27420,0,26,4,L,pre}, {27446,0,20,4,L,pre}, {27494,0,24,4,L,pre}, {8947,0,49,1,L,pre},
    {3259,0,17,4,H,eq}, {6748,0,14,5,L,eq}, {18474,0,10,4,H,eq}, {1099,0,33,13,L,eq}, {13,0,14,0,L,eq}, {2073,0,19,3,L,eq}, {4246,0,14,4,H,eq},
    {6838,0,14,7,L,eq}, {3692,0,17,1,L,eq}, {16495,10,28,2,L,has}, {11099,0,21,1,L,eq}, {6574,0,9,3,E,eq}, {9265,0,22,2,L,eq}, {10898,0,15,1,L,eq},
    {4968,0,28,0,L,eq}, {19538,0,5,1,E,eq}, {10428,0,10,7,E,eq}, {9169,0,14,1,L,eq}, {27668,0,25,4,H,eq}, {14285,0,48,5,L,eq}, {11491,0,10,7,E,eq},
    {22096,0,25,3,L,pre}, {22121,0,33,3,L,pre}, {6941,0,28,1,L,eq}, {33734,0,31,2,L,eq}, {12290,0,12,4,E,eq}, {18414,0,12,7,E,eq}, {897,0,6,11,E,eq},
    {27643,0,25,4,H,eq}, {13785,0,61,1,L,has}, {44205,0,25,2,L,eq}, {8733,0,55,8,L,has}, {19651,0,46,3,L,eq}, {1914,0,16,4,H,eq}, {3721,0,14,6,L,eq},
    {17757,0,40,7,L,eq}, {24712,0,15,7,E,eq}, {2132,0,15,4,H,eq}, {6204,0,38,2,L,has}, {6242,0,41,2,L,has}, {6283,0,21,2,L,has}, {16618,0,27,2,L,has},
    {17342,7,22,2,L,has}, {17364,7,23,2,L,has}, {17487,23,33,2,L,has}, {17753,0,27,2,L,has}, {20455,0,50,2,L,has}, {24770,0,27,2,L,has}, {25857,0,28,2,L,has},
    {2702,7,34,5,L,has}, {2736,0,31,5,L,has}, {10642,0,26,5,L,has}, {10668,7,23,5,L,has}, {1319,0,18,0,L,eq}, {24277,0,12,3,E,eq}, {24725,0,20,4,H,eq},
    {14527,0,67,8,L,has}, {5972,0,8,1,E,eq}, {7051,0,32,1,L,eq}, {732,0,9,3,L,eq}, {14559,7,33,7,L,has}, {13741,0,20,3,L,eq}, {13761,0,20,3,L,eq},
    {4639,0,14,9,L,eq}, {25870,0,22,3,E,eq}, {19383,14,40,2,L,has}, {31660,17,48,2,L,has}, {27065,0,28,4,H,eq}, {1385,0,19,3,L,eq}, {5155,0,9,6,E,eq},
    {5865,0,18,8,L,eq}, {48203,0,29,2,L,pre}, {3635,0,17,4,H,eq}, {4215,0,16,4,H,eq}, {24607,0,23,4,H,eq}, {13334,0,42,5,L,eq}, {10452,0,9,7,E,eq},
    {5273,0,9,1,E,eq}, {5713,0,17,6,L,eq}, {21889,0,29,7,L,eq}, {1387,0,13,9,L,eq}, {691,0,13,7,L,eq}, {18813,0,9,7,E,eq}, {6690,0,14,7,L,eq},
    {182,0,12,4,H,eq}, {5397,0,23,0,L,pre}, {13784,0,24,0,L,pre}, {13808,0,25,0,L,pre}, {16398,0,6,7,E,eq}, {24599,0,37,3,L,pre}, {1680,0,23,9,L,eq},
    {3670,0,16,4,H,eq}, {5902,0,53,6,L,eq}, {13365,0,8,2,B,eq}, {8038,0,17,4,E,eq}, {6958,0,25,0,L,eq}, {23922,0,12,4,L,eq}, {4123,0,14,4,H,eq},
    {5442,0,4,1,E,eq}, {16153,0,44,3,L,eq}, {11582,0,18,0,L,eq}, {7091,0,7,3,E,eq}, {7288,0,7,3,E,eq}, {8833,0,23,4,H,eq}, {11735,0,17,1,L,eq},
    {14566,0,31,3,L,pre}, {0,0,2,11,E,pre}, {6895,0,24,7,L,eq}, {12271,0,6,7,E,eq}, {22395,0,13,4,H,eq}, {14387,0,37,3,L,pre}, {7283,0,4,4,E,eq},
    {1563,0,19,4,H,eq}, {1163,8,19,5,L,has}, {1200,8,19,5,L,has}, {12887,0,19,6,L,eq}, {15723,0,10,7,L,eq}, {10426,0,28,1,L,pre}, {10454,0,28,1,L,pre},
    {3739,0,16,9,E,eq}, {47395,0,16,2,L,eq}, {921,0,11,11,E,eq}, {22269,0,6,7,E,eq}, {12235,0,8,7,E,eq}, {1934,0,2,0,E,eq}, {34689,0,24,2,L,eq},
    {34713,0,24,2,L,eq}, {31319,0,27,2,L,eq}, {15891,0,39,6,L,has}, {15930,0,39,6,L,has}, {3605,7,31,8,L,has}, {1794,0,21,3,L,eq}, {22592,0,8,4,L,pre},
    {1457,0,9,7,L,eq}, {22221,0,8,4,L,pre}, {15584,0,12,7,L,eq}, {42292,0,25,2,L,eq}, {11479,0,8,7,E,eq}, {17309,0,8,7,E,eq}, {6148,0,30,5,L,eq},
    {15976,0,13,7,L,eq}, {4392,0,19,3,L,eq}, {12589,0,10,2,E,eq}, {6893,0,10,8,L,eq}, {491,0,11,10,E,eq}, {9689,0,15,3,L,eq}, {8267,0,14,8,E,eq},
    {12386,0,6,7,E,eq}, {12962,0,34,0,L,eq}, {47365,0,18,2,L,eq}, {20805,0,17,4,H,eq}, {1531,0,24,1,L,eq}, {3604,0,23,6,L,eq}, {19493,39,51,3,L,has},
    {16370,0,18,1,L,eq}, {7800,5,23,3,L,has}, {7933,5,21,3,L,has}, {25,10,22,6,L,has}, {71,9,21,6,L,has}, {850,13,23,6,L,has}, {2016,0,17,6,L,has},
    {42859,0,53,2,L,has}, {10099,0,8,7,E,eq}, {10023,0,15,0,L,eq}, {38144,0,29,2,L,eq}, {6611,0,14,3,E,eq}, {2238,0,10,4,H,eq}, {13191,0,19,7,E,eq},
    {6729,0,18,2,L,has}, {28,0,26,3,L,eq}, {22430,0,11,3,L,eq}, {12884,0,3,2,B,eq}, {6762,0,3,3,E,eq}, {16576,0,15,7,E,eq}, {13778,0,13,4,H,eq},
    {3243,0,36,0,L,eq}, {4980,0,8,4,E,eq}, {9725,0,13,2,L,eq}, {5222,0,13,8,L,eq}, {10527,0,32,8,L,pre}, {17485,0,10,7,E,eq}, {2825,0,14,9,L,eq},
    {21137,0,17,1,L,eq}, {6518,0,19,5,L,eq}, {6595,0,19,5,L,eq}, {18955,0,23,3,L,eq}, {7794,0,18,6,E,eq}, {14199,0,23,6,L,pre}, {12913,0,4,2,B,eq},
    {22532,0,4,3,E,eq}, {21473,0,11,4,H,eq}, {514,0,13,10,E,eq}, {35,0,12,7,L,eq}, {4122,0,15,7,L,eq}, {17478,0,7,7,E,eq}, {11664,0,13,7,E,eq},
    {10189,0,44,3,L,eq}, {24403,0,17,3,L,eq}, {15691,0,29,4,H,eq}, {11065,0,32,0,L,eq}, {301,0,14,4,H,eq}, {1368,0,13,7,L,eq}, {1918,0,16,7,L,eq},
    {23348,0,12,4,H,eq}, {9195,0,13,7,L,eq}, {20062,0,9,7,E,eq}, {47602,0,18,2,L,pre}, {4015,0,24,3,L,eq}, {19242,0,40,6,L,has}, {13473,0,14,0,L,eq},
    {8921,0,44,3,L,pre}, {8965,0,42,3,L,pre}, {9007,0,43,3,L,pre}, {3142,0,12,4,H,eq}, {23459,0,21,7,L,eq}, {18966,13,38,6,L,has}, {19121,7,32,6,L,has},
    {7704,0,14,2,L,eq}, {16108,0,16,7,L,eq}, {19842,11,41,2,L,has}, {23108,17,42,2,L,has}, {19318,27,38,2,L,has}, {47096,0,22,2,L,eq}, {2203,0,30,8,L,has},
    {6120,0,17,7,L,eq}, {20759,0,22,1,L,eq}, {8060,0,13,1,E,eq}, {46074,0,48,2,L,pre}, {46122,0,50,2,L,pre}, {11487,0,4,7,E,eq}, {8270,0,39,0,L,eq},
    {8718,0,16,2,L,eq}, {14380,0,18,4,L,eq}, {6814,0,19,0,L,eq}, {21222,0,89,5,L,has}, {3814,0,11,7,L,eq}, {12496,0,5,7,E,eq}, {7654,0,9,4,E,pre},
    {7663,0,13,4,E,pre}, {17870,0,26,3,L,eq}, {13309,0,24,2,B,eq}, {4139,0,17,6,L,eq}, {22567,0,15,7,L,eq}, {3251,0,19,6,L,eq}, {8023,0,30,2,L,eq},
    {12415,0,5,2,E,eq}, {3487,0,8,9,B,pre}, {8807,0,19,2,L,eq}, {8873,0,23,2,L,eq}, {12032,0,10,7,E,eq}, {25393,0,10,7,E,eq}, {8443,0,32,1,L,suf},
    {6489,29,37,3,L,has}, {2440,18,35,8,L,has}, {2475,16,33,8,L,has}, {2508,16,29,8,L,has}, {7660,0,14,7,L,eq}, {17934,0,38,6,L,pre}, {7538,0,15,7,L,eq},
    {12821,0,8,7,E,eq}, {10048,0,28,1,L,eq}, {26163,0,33,3,L,pre}, {9939,0,6,5,E,eq}, {12609,0,19,2,E,eq}, {11070,0,25,4,H,eq}, {3334,0,7,0,E,eq},
    {7077,0,4,4,E,eq}, {12192,0,25,0,L,eq}, {15207,0,34,3,L,eq}, {23577,0,27,3,L,eq}, {19756,0,25,5,L,eq}, {17360,0,7,7,E,eq}, {681,0,18,1,L,eq},
    {2714,0,67,3,L,eq}, {14820,0,23,4,H,eq}, {47666,0,42,2,L,pre}, {26767,0,46,3,L,pre}, {21670,0,19,6,L,pre}, {21689,0,16,6,L,pre}, {21753,0,27,6,L,pre},
    {6630,0,13,7,L,eq}, {22785,0,11,7,L,pre}, {23074,4,34,2,L,has}, {985,0,27,6,L,has}, {11156,0,10,7,E,eq}, {2854,0,15,4,H,eq}, {18521,0,24,6,L,eq},
    {12616,0,32,1,L,eq}, {8046,0,12,5,L,eq}, {8398,0,17,7,L,eq}, {5718,0,10,7,L,eq}, {2516,0,20,6,L,eq}, {3509,0,18,7,L,eq}, {7647,0,5,8,E,eq},
    {6659,0,41,1,L,eq}, {8415,0,15,7,L,eq}, {1939,0,15,9,L,eq}, {2089,0,20,1,L,eq}, {46887,0,31,2,L,eq}, {3527,0,79,3,L,eq}, {6912,0,8,4,E,eq},
    {11232,0,8,7,E,eq}, {7292,0,9,4,E,eq}, {37966,0,28,2,L,pre}, {45247,0,27,2,L,pre}, {45274,0,17,2,L,pre}, {3115,0,10,9,L,pre}, {22230,0,12,5,L,eq},
    {18538,0,8,7,E,eq}, {309,0,10,3,L,eq}, {3666,0,8,9,E,eq}, {31289,0,30,2,L,eq}, {23608,0,18,7,L,eq}, {15581,0,23,2,L,has}, {1297,0,21,1,L,eq},
    {6539,0,9,4,E,eq}, {15453,0,32,4,H,eq}, {5951,0,9,7,L,eq}, {1847,26,36,2,L,has}, {3441,3,32,2,L,has}, {3473,3,28,2,L,has}, {15184,23,39,2,L,has},
    {23233,13,36,2,L,has}, {3811,0,19,4,H,eq}, {18914,0,18,4,H,eq}, {17944,0,19,7,L,eq}, {6874,0,36,6,L,pre}, {15818,0,40,4,H,eq}, {16037,0,40,4,H,eq},
    {16120,0,40,4,H,eq}, {19185,0,14,4,L,eq}, {21638,0,18,4,H,eq}, {30745,0,19,2,L,eq}, {6010,0,17,7,L,eq}, {3183,0,32,0,L,eq}, {10162,0,36,0,L,pre},
    {1837,0,10,7,L,eq}, {38097,0,24,2,L,eq}, {10704,0,9,7,E,eq}, {17416,0,4,7,E,eq}, {3994,0,17,1,L,eq}, {22296,0,10,7,E,pre}, {28284,0,12,4,L,eq},
    {20606,0,13,3,L,eq}, {7450,0,17,7,L,eq}, {20304,0,26,5,L,eq}, {3945,0,16,6,L,eq}, {43773,0,13,2,B,eq}, {16422,0,13,6,L,eq}, {5550,0,21,9,L,eq},
    {5485,0,5,1,E,eq}, {15824,0,21,0,L,eq}, {6593,0,17,7,L,eq}, {18044,0,25,7,L,eq}, {32537,0,18,2,B,eq}, {32555,0,18,2,B,eq}, {17104,0,11,7,E,eq},
    {2146,0,19,0,E,eq}, {17487,0,30,5,L,eq}, {15220,0,25,7,L,eq}, {13766,0,15,6,L,eq}, {3626,0,15,9,E,eq}, {11594,0,23,1,L,eq}, {9855,0,23,4,L,pre},
    {13493,0,8,7,E,eq}, {5066,0,28,3,L,eq}, {21459,0,17,6,L,eq}, {7737,0,19,2,L,eq}, {15322,0,13,6,L,eq}, {6947,10,22,2,L,has}, {2235,0,19,5,L,has},
    {10620,0,38,2,L,eq}, {17587,0,16,6,L,eq}, {14897,0,34,2,B,pre}, {18910,0,13,3,L,eq}, {13051,0,9,7,E,eq}, {3657,0,13,7,L,eq}, {18617,0,5,7,E,eq},
    {20146,0,30,7,L,eq}, {9380,0,18,2,L,eq}, {38420,0,22,2,L,eq}, {21570,0,15,7,L,eq}, {3541,0,4,9,B,pre}, {21706,0,18,3,L,eq}, {8020,0,16,5,L,eq},
    {649,0,8,10,L,pre}, {13906,0,26,8,L,pre}, {14398,0,22,4,L,eq}, {6204,0,22,0,L,eq}, {18140,0,29,1,L,eq}, {3759,0,17,6,L,eq}, {570,0,20,13,L,eq},
    {1070,0,17,1,L,eq}, {8943,0,23,0,L,eq}, {11837,0,55,3,L,pre}, {11892,0,44,3,L,pre}, {5924,0,17,4,L,pre}, {5941,0,16,4,L,pre}, {7408,0,9,4,E,pre},
    {10800,0,4,7,E,eq}, {10441,0,16,5,E,eq}, {981,0,12,9,L,eq}, {20611,0,66,7,L,eq}, {11258,0,17,2,L,pre}, {15918,0,34,3,L,eq}, {18048,0,18,4,H,eq},
    {9708,0,17,2,L,eq}, {3149,0,16,7,L,eq}, {5507,0,19,9,L,pre}, {2904,0,19,0,L,eq}, {6409,0,15,8,L,eq}, {43600,0,23,2,L,pre}, {592,0,24,3,L,eq},
    {2261,0,22,3,L,eq}, {20738,0,11,3,L,eq}, {898,0,13,1,L,eq}, {9677,0,16,6,E,eq}, {2212,0,12,0,E,eq}, {47778,7,30,2,L,has}, {25892,0,16,3,E,eq},
    {8318,0,16,4,E,eq}, {13886,3,22,5,L,has}, {3908,0,15,4,H,eq}, {2443,0,28,6,L,eq}, {1989,0,24,3,L,eq}, {21025,0,28,7,L,eq}, {1351,0,9,1,L,eq},
    {21390,0,14,4,H,eq}, {481,0,16,1,L,eq}, {760,0,8,0,L,eq}, {13073,0,8,7,E,eq}, {15651,0,6,0,L,eq}, {20622,0,13,4,H,eq}, {11582,0,6,2,L,pre},
    {10810,0,7,3,E,eq}, {25774,0,14,4,E,eq}, {9613,0,10,0,E,eq}, {15617,0,22,6,L,eq}, {10087,0,3,7,E,eq}, {7745,0,10,8,E,eq}, {4163,0,10,9,E,eq},
    {22807,0,12,7,E,eq}, {6525,0,14,1,L,eq}, {14404,0,5,2,B,pre}, {296,0,5,11,E,pre}, {24803,0,28,4,H,eq}, {10507,0,7,7,E,eq}, {4580,0,18,9,L,eq},
    {9967,0,44,3,L,eq}, {19874,0,30,3,L,eq}, {22491,0,18,4,H,eq}, {12582,0,17,3,L,eq}, {5932,0,19,7,L,eq}, {6969,18,27,2,L,has}, {11322,0,63,3,L,pre},
    {12565,0,17,3,L,eq}, {541,12,28,8,L,has}, {898,15,25,6,L,has}, {616,0,15,10,L,pre}, {631,0,18,10,L,pre}, {5216,0,14,0,L,eq}, {30960,0,17,2,L,eq},
    {12470,0,21,4,H,eq}, {3063,0,40,3,L,eq}, {7167,0,12,7,L,eq}, {4759,0,16,8,L,pre}, {15759,0,3,1,E,eq}, {4116,0,5,9,E,eq}, {0,0,13,10,L,eq},
    {2339,15,32,8,L,has}, {2371,16,33,8,L,has}, {13824,33,45,8,L,has}, {4966,0,33,7,L,eq}, {7136,0,21,5,L,eq}, {2715,0,10,0,L,eq}, {26555,0,12,4,L,eq},
    {7402,0,10,7,L,eq}, {7962,0,18,2,L,eq}, {2113,0,12,3,L,eq}, {7758,0,71,0,L,eq}, {19715,0,21,3,L,eq}, {4802,0,10,4,E,eq}, {23784,0,21,7,L,eq},
    {14161,0,48,0,L,eq}, {39670,0,36,2,L,eq}, {5134,0,10,6,E,eq}, {1132,0,6,11,E,pre}, {1171,0,7,11,E,pre}, {12925,0,37,0,L,eq}, {16739,12,49,2,L,has},
    {25540,29,37,2,L,has}, {32271,5,25,2,L,has}, {32331,5,36,2,L,has}, {18865,0,13,4,H,eq}, {47864,0,38,2,L,eq}, {29064,0,74,2,B,eq}, {19622,0,19,1,L,eq},
    {8037,0,16,6,L,eq}, {9829,0,18,3,L,pre}, {25152,0,25,7,L,eq}, {26887,0,8,7,E,eq}, {803,0,10,11,E,eq}, {9468,0,16,2,L,eq}, {6782,0,16,4,E,eq},
    {5388,0,16,7,L,eq}, {11275,0,8,7,E,eq}, {43037,0,17,2,B,eq}, {536,0,14,4,H,eq}, {3299,0,19,0,L,eq}, {26699,0,22,2,L,eq}, {1421,0,21,3,L,eq},
    {11054,0,11,0,L,eq}, {3049,0,12,9,L,pre}, {19756,0,21,6,L,eq}, {1446,0,9,11,E,eq}, {14289,0,8,2,B,pre}, {6332,0,23,5,L,eq}, {2326,0,36,3,L,eq},
    {4623,0,13,7,L,eq}, {4858,0,26,8,L,pre}, {5682,0,19,8,L,eq}, {19535,19,31,5,L,has}, {19566,10,44,5,L,has}, {1252,0,17,3,L,eq}, {1284,0,17,3,L,eq},
    {20538,0,12,3,L,eq}, {18466,0,5,7,E,eq}, {6177,0,8,4,E,eq}, {6351,0,8,4,E,eq}, {1400,0,19,9,L,eq}, {5217,0,31,7,L,eq}, {18069,0,14,7,L,eq},
    {4039,0,24,3,L,eq}, {18671,0,7,7,E,eq}, {19026,0,17,7,L,eq}, {9473,0,7,7,L,pre}, {23983,0,7,7,E,pre}, {2095,6,40,2,L,has}, {34013,9,54,2,L,has},
    {34067,6,54,2,L,has}, {4528,0,21,4,H,eq}, {9144,0,8,7,L,eq}, {7650,0,18,1,L,eq}, {11224,0,8,7,E,eq}, {6053,0,16,8,L,eq}, {5144,0,11,6,E,eq},
    {26622,0,11,7,L,eq}, {11726,0,16,0,L,eq}, {7245,0,9,4,E,eq}, {24241,0,15,4,H,eq}, {11072,0,21,8,L,suf}, {19447,0,12,6,L,eq}, {7186,0,11,3,E,eq},
    {4550,0,11,7,L,eq}, {22684,0,15,4,H,eq}, {10895,0,36,0,L,pre}, {19185,0,16,5,L,eq}, {6096,0,12,0,L,eq}, {8515,0,9,1,E,eq}, {13499,0,13,3,L,eq},
    {21774,0,17,4,H,eq}, {30977,0,23,2,L,eq}, {9903,0,6,5,E,eq}, {4616,0,25,6,L,eq}, {17594,0,30,3,E,eq}, {6813,0,8,4,E,eq}, {19621,0,9,5,E,eq},
    {11656,0,8,7,E,eq}, {23380,0,14,7,L,eq}, {903,0,22,3,L,eq}, {12783,0,8,3,L,eq}, {1297,0,29,4,H,eq}, {7046,0,11,3,E,eq}, {24569,0,8,7,E,eq},
    {22099,0,14,4,L,eq}, {16754,0,20,6,L,pre}, {21828,0,27,7,L,eq}, {21101,0,13,4,L,eq}, {18849,0,25,3,L,eq}, {12112,0,2,7,E,eq}, {5293,0,16,8,L,eq},
    {14001,0,37,0,L,eq}, {5814,0,4,1,E,eq}, {7345,0,23,2,L,eq}, {33765,0,30,2,L,eq}, {344,0,14,7,L,eq}, {2695,0,16,9,L,eq}, {34737,0,35,2,L,eq},
    {4709,0,23,9,L,eq}, {2286,0,35,6,L,eq}, {19922,0,32,6,L,eq}, {858,0,14,0,L,eq}, {27275,0,19,7,L,eq}, {2913,0,26,1,L,eq}, {530,0,14,9,L,eq},
    {46172,0,66,2,L,pre}, {1052,0,18,1,L,eq}, {8405,0,38,1,L,pre}, {19461,0,20,1,L,pre}, {19481,0,25,1,L,pre}, {23789,0,44,3,L,pre}, {23866,0,31,3,L,pre},
    {3815,0,11,9,E,eq}, {34772,0,35,2,L,eq}, {6954,0,15,4,E,eq}, {19816,0,28,6,L,eq}, {1299,0,15,9,L,eq}, {6779,0,38,1,L,eq}, {16163,20,28,2,L,has},
    {19035,37,56,2,L,has}, {21912,0,9,4,L,eq}, {13612,0,18,7,E,eq}, {5420,0,32,0,L,pre}, {5452,0,31,0,L,pre}, {21346,0,16,1,L,pre}, {21362,0,18,1,L,pre},
    {928,0,12,1,L,eq}, {4238,0,12,7,L,eq}, {4612,0,48,0,L,eq}, {7067,0,12,3,E,eq}, {16164,0,12,7,L,eq}, {27668,0,19,7,L,pre}, {27706,0,25,7,L,pre},
    {25595,0,39,3,L,pre}, {13498,0,10,4,H,eq}, {11078,0,21,1,L,eq}, {27665,0,18,3,L,eq}, {6716,0,20,8,L,eq}, {26281,0,25,2,L,eq}, {16393,0,5,7,E,eq},
    {8120,0,14,2,L,eq}, {5354,0,11,4,L,pre}, {21976,0,11,4,L,eq}, {21302,0,19,6,L,eq}, {8834,0,39,0,L,eq}, {16473,0,13,7,E,eq}, {18308,0,6,7,E,eq},
    {10300,0,10,7,E,eq}, {5653,0,14,0,L,eq}, {1723,0,18,1,L,eq}, {1510,0,16,4,H,eq}, {5644,0,6,1,E,eq}, {39395,0,42,2,L,eq}, {17405,0,6,7,E,eq},
    {19365,0,44,3,L,pre}, {19409,0,33,3,L,pre}, {19442,0,23,3,L,pre}, {19465,0,28,3,L,pre}, {18584,0,14,4,H,eq}, {7677,0,16,5,L,eq}, {21791,0,9,4,L,eq},
    {13555,0,17,5,L,eq}, {14115,0,14,0,L,eq}, {19744,0,14,1,L,eq}, {39021,41,57,2,L,has}, {479,0,12,11,E,pre}, {11436,0,15,7,E,eq}, {14208,0,15,1,L,eq},
    {47057,0,15,2,L,eq}, {1236,0,12,1,L,eq}, {15589,0,23,4,H,eq}, {21387,0,32,5,L,eq}, {6365,0,12,7,L,eq}, {3106,19,28,8,L,has}, {15782,0,54,8,L,has},
    {41303,0,22,2,L,pre}, {922,0,14,4,H,eq}, {9834,0,21,4,L,pre}, {1846,0,27,9,L,eq}, {10866,0,9,7,E,eq}, {22945,0,27,3,L,pre}, {4468,0,15,6,L,eq},
    {1833,0,20,3,L,eq}, {6806,0,11,3,E,eq}, {23647,0,19,7,L,eq}, {5735,0,20,8,L,eq}, {2813,0,41,3,L,eq}, {27608,0,15,4,H,eq}, {19047,0,14,5,L,eq},
    {7562,0,10,7,L,eq}, {11105,0,10,7,E,eq}, {5464,0,8,1,E,eq}, {8251,0,8,7,L,eq}, {14040,0,16,5,E,eq}, {8057,0,3,1,E,eq}, {8530,0,13,7,L,eq},
    {5158,0,19,7,L,eq}, {22023,0,31,3,L,pre}, {22054,0,42,3,L,pre}, {347,0,18,11,E,pre}, {9948,0,21,0,L,eq}, {24400,0,26,4,L,eq}, {11592,0,9,5,E,pre},
    {41010,0,38,2,L,eq}, {3384,0,22,6,L,eq}, {125,0,15,1,L,eq}, {15563,0,26,4,H,eq}, {21598,0,18,7,L,eq}, {3537,0,4,9,B,pre}, {35173,0,19,2,L,eq},
    {20619,0,12,3,L,eq}, {10598,0,7,2,L,eq}, {40120,0,27,2,L,has}, {7503,0,15,5,L,eq}, {5387,0,13,1,E,eq}, {21186,0,20,4,L,eq}, {6706,0,14,0,L,eq},
    {13158,0,7,5,E,eq}, {7595,0,20,1,L,eq}, {7667,0,6,8,E,eq}, {15073,0,27,4,H,eq}, {11155,0,35,3,L,eq}, {11200,5,14,5,L,has}, {16433,0,10,7,E,eq},
    {3645,0,7,9,E,eq}, {8189,0,7,0,L,eq}, {17084,0,10,6,L,eq}, {22432,0,13,4,H,eq}, {12062,0,9,7,E,eq}, {22834,0,9,7,E,eq}, {14116,0,18,7,L,eq},
    {1425,0,12,11,E,eq}, {17462,0,18,6,L,eq}, {2876,0,15,1,L,eq}, {16517,0,73,3,L,pre}, {16590,0,74,3,L,pre}, {16664,0,59,3,L,pre}, {16723,0,56,3,L,pre},
    {16779,0,56,3,L,pre}, {16835,0,65,3,L,pre}, {16900,0,62,3,L,pre}, {16962,0,62,3,L,pre}, {17536,0,58,3,L,pre}, {20868,0,27,1,L,eq}, {8158,0,13,2,L,eq},
    {15492,0,28,1,L,pre}, {15520,0,26,1,L,pre}, {15546,0,28,1,L,pre}, {15574,0,27,1,L,pre}, {15601,0,24,1,L,pre}, {15409,11,19,2,L,has}, {15428,0,22,2,L,has},
    {46985,0,14,2,B,eq}, {319,0,25,7,L,eq}, {3714,0,15,9,E,eq}, {16921,0,23,5,L,eq}, {176,0,21,10,L,eq}, {23744,0,8,4,L,eq}, {5025,8,33,2,L,has},
    {5849,0,13,2,L,has}, {5862,8,27,2,L,has}, {15995,14,25,2,L,has}, {24068,8,40,2,L,has}, {25360,12,23,2,L,has}, {12630,0,36,0,L,pre}, {13481,0,36,6,L,pre},
    {17690,0,16,6,L,eq}, {19530,0,16,6,L,eq}, {13263,0,36,8,L,pre}, {6237,0,12,4,E,eq}, {6495,0,12,7,L,eq}, {17865,0,13,7,L,eq}, {19444,0,17,1,L,eq},
    {8174,0,22,5,L,eq}, {1959,0,25,1,L,eq}, {2007,0,25,1,L,eq}, {2032,0,25,1,L,eq}, {12089,0,35,0,L,eq}, {10924,0,29,4,H,eq}, {9484,0,17,2,L,eq},
    {32737,0,40,2,L,eq}, {45291,0,36,2,L,eq}, {23156,0,21,6,L,pre}, {23177,0,22,6,L,pre}, {15860,0,21,8,L,pre}, {6045,0,15,9,L,pre}, {8308,0,19,3,L,eq},
    {1418,0,24,0,L,eq}, {5321,0,6,1,E,eq}, {9165,0,20,0,L,eq}, {239,0,45,13,L,eq}, {1509,0,22,1,L,eq}, {19317,0,4,7,E,eq}, {20736,0,23,1,L,eq},
    {25545,0,50,3,L,pre}, {7728,0,15,5,L,eq}, {6237,0,18,7,L,eq}, {8911,0,11,5,L,eq}, {5121,0,4,6,E,eq}, {5161,0,27,8,L,eq}, {25996,0,23,4,H,eq},
    {9930,0,10,7,L,pre}, {10194,0,13,2,L,eq}, {19695,0,18,1,L,eq}, {16790,0,16,5,L,eq}, {12229,0,6,7,E,eq}, {10935,0,17,2,L,pre}, {10980,0,17,2,L,pre},
    {23657,4,48,2,L,has}, {24536,0,35,3,L,pre}, {16902,23,31,2,L,has}, {6798,0,15,4,E,eq}, {3920,0,10,1,L,eq}, {12465,0,13,3,L,eq}, {661,0,21,7,L,eq},
    {47133,0,28,2,L,pre}, {7305,0,13,7,L,eq}, {4316,0,20,7,L,eq}, {18806,0,7,7,E,eq}, {3432,0,5,9,B,eq}, {7704,0,54,0,L,eq}, {25908,0,6,3,E,eq},
    {13466,0,16,2,B,eq}, {12931,0,20,5,L,eq}, {305,0,12,9,L,eq}, {12931,0,10,2,B,eq}, {22215,0,5,7,E,eq}, {11513,0,15,5,E,pre}, {11528,0,12,5,E,pre},
    {1112,0,17,1,L,eq}, {17979,0,22,1,L,eq}, {708,0,21,4,H,eq}, {20955,0,14,1,L,eq}, {18729,0,11,4,L,pre}, {9036,0,36,4,L,eq}, {29373,0,10,2,B,pre},
    {12657,0,21,2,E,eq}, {18592,0,19,3,L,eq}, {5472,0,25,4,L,pre}, {13013,0,12,7,E,eq}, {2515,0,9,9,L,eq}, {25804,0,34,7,L,eq}, {8305,0,30,2,L,eq},
    {8463,0,14,2,L,eq}, {14809,0,23,3,L,eq}, {14450,0,12,4,L,eq}, {11549,0,7,7,E,eq}, {18862,0,5,7,E,eq}, {10375,0,21,2,L,eq}, {9780,0,19,2,L,eq},
    {13200,0,11,5,E,eq}, {22414,0,39,7,L,eq}, {22453,0,39,7,L,eq}, {25383,14,42,2,L,has}, {6243,17,26,3,L,has}, {3754,8,20,8,L,has}, {9617,0,11,3,E,eq},
    {13228,0,32,5,L,eq}, {1052,0,11,11,E,pre}, {30003,0,42,2,L,eq}, {5125,0,9,6,E,eq}, {29451,11,26,2,B,has}, {3643,0,78,3,L,eq}, {19736,0,27,3,L,eq},
    {11328,0,35,4,L,eq}, {6896,0,9,3,E,eq}, {6704,0,12,7,L,eq}, {1967,0,21,9,L,eq}, {26217,0,37,2,L,eq}, {3284,0,11,6,L,eq}, {13233,0,5,7,E,eq},
    {11275,0,17,2,L,pre}, {13116,0,27,4,L,eq}, {6152,0,8,4,E,eq}, {2109,4,20,6,L,has}, {7209,0,10,4,E,eq}, {539,0,10,11,E,eq}, {5368,0,8,7,L,eq},
    {13215,0,3,7,E,eq}, {6857,0,28,1,L,eq}, {23327,0,36,3,L,eq}, {6269,0,10,5,L,eq}, {12839,0,64,1,L,eq}, {12903,0,64,1,L,eq}, {3846,0,16,6,L,eq},
    {22227,0,7,7,E,eq}, {4855,0,27,6,L,eq}, {15653,0,38,4,H,eq}, {631,0,40,3,L,eq}, {6995,0,9,4,E,eq}, {11002,0,9,7,E,eq}, {3111,0,21,6,L,eq},
    {41912,0,28,2,L,eq}, {7796,0,7,4,E,pre}, {16077,0,43,4,H,eq}, {15468,0,43,5,L,eq}, {6656,0,18,7,L,eq}, {1148,0,5,11,E,pre}, {58,0,6,12,B,pre},
    {84,0,7,12,B,pre}, {179,0,5,12,B,pre}, {605,0,6,12,B,pre}, {709,0,18,1,L,eq}, {5881,0,12,1,E,eq}, {7602,0,21,2,L,eq}, {5614,0,14,9,L,eq},
    {14704,0,9,4,E,eq}, {21677,0,13,5,L,eq}, {4383,0,30,6,L,eq}, {7652,0,5,8,E,eq}, {4390,0,16,9,L,eq}, {2186,0,18,1,L,eq}, {2019,0,11,7,L,eq},
    {21053,0,31,7,L,eq}, {12266,0,54,3,L,eq}, {19868,0,15,4,H,eq}, {516,0,14,7,L,eq}, {5755,0,20,8,L,eq}, {1812,0,31,6,L,has}, {47214,0,20,2,L,eq},
    {2941,0,12,2,L,has}, {5141,0,32,9,L,pre}, {19618,0,14,4,L,pre}, {22491,18,46,2,L,has}, {2087,0,12,7,L,eq}, {9767,0,13,7,L,pre}, {20219,0,45,3,L,pre},
    {20264,0,36,3,L,pre}, {20300,0,39,3,L,pre}, {2236,0,11,0,E,eq}, {6367,0,42,0,L,eq}, {22851,0,30,6,L,pre}, {10116,0,11,7,E,eq}, {12333,0,12,8,L,pre},
    {83,0,6,11,E,pre}, {89,0,7,11,E,pre}, {3626,0,17,7,L,eq}, {15511,0,41,0,L,eq}, {9359,0,17,1,L,eq}, {19832,0,7,7,E,eq}, {5691,0,3,1,E,eq},
    {1205,0,10,11,E,pre}, {573,0,17,9,L,eq}, {28068,0,12,4,H,eq}, {10918,0,5,7,E,eq}, {12527,0,16,0,L,eq}, {7755,0,19,3,L,eq}, {25555,0,30,7,L,eq},
    {757,0,11,11,E,eq}, {6920,0,9,4,E,eq}, {3437,0,3,9,B,eq}, {16993,0,19,5,L,eq}, {4716,0,17,7,L,eq}, {26061,0,34,7,L,eq}, {22242,0,12,5,L,eq},
    {7575,0,8,1,E,eq}, {12489,0,7,7,E,eq}, {48475,0,15,2,L,eq}, {43757,0,16,2,L,has}, {380,0,15,11,E,pre}, {12527,0,26,8,L,has}, {12553,0,27,8,L,has},
    {12580,0,28,8,L,has}, {12608,0,29,8,L,has}, {12637,0,28,8,L,has}, {12665,0,22,8,L,has}, {12687,0,23,8,L,has}, {11961,0,2,7,E,eq}, {9782,0,11,5,E,eq},
    {11069,0,11,7,E,eq}, {18169,0,28,1,L,eq}, {8089,0,14,7,L,eq}, {2394,0,12,1,L,eq}, {12471,0,4,2,E,eq}, {6708,0,4,4,E,eq}, {11957,0,4,7,E,eq},
    {17174,0,6,7,E,eq}, {4446,0,6,9,E,eq}, {17244,0,27,1,L,suf}, {11740,0,55,3,L,pre}, {11795,0,42,3,L,pre}, {2444,0,19,7,L,eq}, {18761,0,37,1,L,eq},
    {36870,0,19,2,L,pre}, {36912,0,28,2,L,pre}, {43233,0,22,2,L,eq}, {11725,0,15,3,L,eq}, {1880,0,16,4,H,eq}, {15770,0,4,7,E,eq}, {577,0,11,12,B,suf},
    {38243,0,17,2,L,eq}, {405,0,16,4,H,eq}, {1812,0,15,4,H,eq}, {3852,0,13,4,H,eq}, {6842,0,11,4,E,eq}, {6852,0,19,5,L,eq}, {7204,0,20,8,L,eq},
    {1433,0,24,7,L,eq}, {31625,4,35,2,L,has}, {6697,0,19,8,L,eq}, {14703,0,19,1,L,eq}, {10225,0,14,4,H,eq}, {1560,0,10,11,E,pre}, {19078,0,13,5,L,eq},
    {674,0,31,0,L,eq}, {7583,0,12,1,E,eq}, {11895,0,7,7,E,eq}, {9546,0,12,7,L,pre}, {9558,0,14,7,L,pre}, {9572,0,12,7,L,pre}, {43274,0,34,2,L,eq},
    {20698,0,19,3,L,eq}, {5483,32,67,0,L,has}, {1301,0,12,3,L,eq}, {17879,0,20,1,L,suf}, {17899,0,22,1,L,suf}, {9672,0,17,3,L,eq}, {6821,0,9,4,E,eq},
    {6622,0,22,8,L,eq}, {8660,0,18,5,L,eq}, {24670,0,7,7,E,eq}, {24754,0,6,7,E,eq}, {13487,0,17,0,L,eq}, {4175,0,17,6,L,eq}, {9646,0,20,5,L,pre},
    {9666,0,20,5,L,pre}, {15256,0,12,0,L,eq}, {5916,0,10,1,E,eq}, {22445,0,16,4,H,eq}, {16283,0,18,7,L,eq}, {3940,0,10,1,L,eq}, {14520,0,7,6,E,eq},
    {14527,0,7,6,E,eq}, {12390,0,4,2,E,eq}, {12394,0,4,2,E,eq}, {16534,0,10,7,E,eq}, {317,0,8,9,L,eq}, {20354,0,15,4,L,eq}, {22801,0,6,7,E,eq},
    {9969,0,24,0,L,eq}, {71,0,16,13,B,has}, {5700,0,5,1,E,eq}, {20730,0,8,3,L,eq}, {988,0,12,4,H,eq}, {2627,0,17,4,H,eq}, {6957,0,6,3,E,eq},
    {22019,0,14,4,L,eq}, {7427,0,9,7,L,eq}, {16997,0,5,7,E,eq}, {6162,0,20,8,L,eq}, {27087,0,21,2,L,eq}, {11792,0,21,4,H,eq}, {3826,0,6,9,E,eq},
    {1464,0,21,4,H,eq}, {1245,20,32,8,L,has}, {2233,23,37,8,L,has}, {41129,0,29,2,L,eq}, {7091,0,12,7,L,eq}, {12748,0,12,7,E,eq}, {1208,0,13,1,L,eq},
    {10665,0,18,2,L,pre}, {10797,0,13,2,L,pre}, {10810,0,16,2,L,pre}, {14219,0,11,2,B,pre}, {14230,0,12,2,B,pre}, {27756,0,21,2,L,pre}, {27892,0,17,2,L,pre},
    {29166,0,9,2,B,pre}, {29175,0,8,2,B,pre}, {12790,0,15,7,E,eq}, {884,0,17,7,L,eq}, {18678,0,7,7,E,eq}, {1087,0,25,1,L,eq}, {11950,0,7,4,L,eq},
    {12094,0,28,5,L,eq}, {12755,0,24,4,H,eq}, {12913,0,24,4,H,eq}, {20120,0,15,4,L,eq}, {496,0,23,8,L,has}, {13038,0,17,2,B,eq}, {17520,0,10,7,E,pre},
    {24652,0,6,7,E,eq}, {2084,0,17,0,E,eq}, {193,0,24,6,L,has}, {5889,0,23,0,L,eq}, {27622,0,24,3,L,eq}, {2136,0,21,3,L,eq}, {18708,0,10,4,L,pre},
    {18718,0,11,4,L,pre}, {18767,0,18,4,L,pre}, {6817,0,11,3,E,eq}, {557,0,16,9,L,eq}, {9009,0,9,7,L,eq}, {8873,0,17,7,L,eq}, {6543,0,20,8,L,eq},
    {14272,0,47,0,L,eq}, {23726,0,18,4,L,eq}, {2721,0,29,9,L,eq}, {26308,0,15,3,L,eq}, {38223,0,20,2,L,eq}, {15596,0,13,7,L,eq}, {11525,0,15,2,L,pre},
    {13638,0,31,0,L,eq}, {9961,0,10,4,H,eq}, {10094,0,6,5,E,eq}, {28,0,16,1,L,eq}, {232,0,22,1,L,eq}, {22049,0,23,2,L,has}, {27572,0,14,4,H,eq},
    {14202,0,33,7,L,eq}, {9398,0,14,2,L,eq}, {18394,0,13,6,L,eq}, {26335,0,16,7,E,eq}, {4559,0,19,6,L,eq}, {13693,0,8,7,E,eq}, {7239,0,6,4,E,eq},
    {4982,0,12,8,L,eq}, {13823,0,8,7,E,eq}, {22242,0,8,7,E,eq}, {1777,0,17,3,L,eq}, {10528,0,21,4,E,eq}, {8419,0,21,6,E,eq}, {14468,0,13,2,B,pre},
    {2435,0,21,0,L,eq}, {5385,0,2,1,E,eq}, {20852,0,26,4,H,eq}, {8922,0,16,5,L,eq}, {14904,0,28,7,L,eq}, {13613,0,32,5,L,pre}, {13645,0,32,5,L,pre},
    {13677,0,23,5,L,pre}, {13700,0,17,5,L,pre}, {13717,0,31,5,L,pre}, {26758,0,10,7,L,eq}, {6115,0,11,8,L,eq}, {6168,0,9,4,E,eq}, {11685,0,9,7,E,eq},
    {10699,0,19,0,L,eq}, {5221,0,19,9,L,eq}, {6686,0,9,4,E,eq}, {5743,0,9,7,L,eq}, {5472,0,9,1,E,eq}, {3955,11,22,5,L,has}, {4513,7,29,5,L,has},
    {8242,0,9,7,L,eq}, {1552,0,15,7,L,eq}, {26905,0,32,7,L,eq}, {16,0,15,4,H,eq}, {4512,0,25,3,L,eq}, {10379,0,7,5,E,eq}, {7382,0,9,7,L,eq},
    {14499,0,14,7,L,eq}, {10026,0,15,4,H,eq}, {4584,0,24,1,L,pre}, {5778,0,7,1,E,eq}, {9386,0,16,5,L,pre}, {9402,0,13,5,L,pre}, {9415,0,18,5,L,pre},
    {9433,0,15,5,L,pre}, {11256,0,15,5,L,pre}, {11343,0,12,5,E,pre}, {11355,0,13,5,E,pre}, {11368,0,13,5,E,pre}, {11381,0,10,5,E,pre}, {11556,0,9,7,E,eq},
    {490,0,31,0,L,eq}, {19599,0,52,3,L,eq}, {7990,0,15,5,L,eq}, {8005,0,15,5,L,eq}, {17500,0,19,6,L,eq}, {27169,0,26,4,H,eq}, {812,0,12,7,L,eq},
    {449,0,13,12,B,suf}, {479,0,12,12,B,suf}, {448,0,15,1,L,eq}, {18064,0,22,5,L,pre}, {18086,0,22,5,L,pre}, {9945,0,7,5,E,eq}, {1777,0,9,1,L,eq},
    {29614,0,34,2,L,eq}, {19065,0,18,4,H,eq}, {10799,0,11,3,E,eq}, {21047,0,28,6,L,eq}, {3192,10,36,2,L,has}, {3274,10,28,2,L,has}, {3333,16,26,2,L,has},
    {3359,16,26,2,L,has}, {3385,17,27,2,L,has}, {17087,10,36,2,L,has}, {7544,0,10,6,L,eq}, {7099,0,6,4,E,eq}, {13170,0,21,4,L,eq}, {4175,13,28,5,L,has},
    {4367,5,23,5,L,has}, {4390,5,18,5,L,has}, {4408,5,24,5,L,has}, {10869,5,23,5,L,has}, {15042,7,22,5,L,has}, {47196,0,18,2,L,eq}, {4954,0,9,4,E,eq},
    {7825,0,16,4,E,pre}, {18632,0,8,7,E,eq}, {9087,0,45,2,L,eq}, {10844,0,79,8,L,has}, {20208,0,55,6,L,eq}, {10090,0,4,7,E,eq}, {10325,0,6,8,L,pre},
    {13015,0,6,8,L,pre}, {13417,0,9,4,H,eq}, {20637,14,35,2,L,has}, {49200,0,15,2,B,eq}, {49215,0,21,2,B,eq}, {22361,0,15,4,H,eq}, {17278,0,8,7,E,eq},
    {20749,0,31,5,L,eq}, {4906,0,12,7,L,eq}, {2731,0,12,1,L,eq}, {1349,0,20,11,E,pre}, {1369,0,18,11,E,pre}, {10668,0,10,7,E,eq}, {8423,0,32,8,L,pre},
    {8455,0,22,8,L,pre}, {20889,0,53,6,E,eq}, {12912,0,8,7,E,eq}, {251,0,18,4,H,eq}, {16203,0,28,4,H,eq}, {16262,0,28,4,H,eq}, {5042,0,23,0,L,eq},
    {13216,0,23,0,L,eq}, {1972,0,28,4,H,eq}, {5835,0,10,7,L,eq}, {11438,0,40,0,L,eq}, {14235,0,9,4,L,eq}, {16040,0,24,8,L,has}, {16112,0,24,8,L,has},
    {3437,0,23,0,L,eq}, {11379,0,5,7,E,eq}, {26609,0,13,7,L,eq}, {30243,0,24,2,L,eq}, {11804,0,47,5,L,eq}, {10372,0,4,7,E,eq}, {22220,0,7,7,E,eq},
    {14093,0,8,1,L,eq}, {12406,0,23,3,L,eq}, {12429,0,23,3,L,eq}, {9305,0,12,7,L,pre}, {9317,0,9,7,L,pre}, {9480,0,11,7,L,pre}, {2118,0,13,0,E,eq},
    {12497,0,35,1,L,eq}, {26707,0,35,3,L,pre}, {43212,0,21,2,L,eq}, {6527,0,12,4,E,eq}, {12733,0,21,5,L,eq}, {5980,0,9,1,E,eq}, {11834,0,9,7,E,eq},
    {9924,0,26,2,L,eq}, {546,0,46,3,L,eq}, {14077,0,13,7,L,eq}, {2606,0,40,3,L,eq}, {3995,0,20,9,E,eq}, {684,0,17,11,E,eq}, {5650,0,8,1,E,eq},
    {16387,0,34,4,H,eq}, {2579,0,13,7,L,eq}, {7406,0,14,3,L,eq}, {12295,0,3,7,E,eq}, {17654,0,21,3,E,eq}, {4913,0,12,4,E,eq}, {3000,0,17,7,L,eq},
    {11615,0,13,4,H,eq}, {14807,0,12,6,L,eq}, {2216,0,14,1,L,eq}, {27802,0,18,2,L,pre}, {44251,0,18,2,L,eq}, {7167,0,29,0,L,pre}, {7196,0,31,0,L,pre},
    {7227,0,35,0,L,pre}, {506,0,8,10,E,eq}, {1969,0,12,0,E,eq}, {2389,0,13,5,L,has}, {6720,0,17,0,L,eq}, {15100,21,32,5,L,has}, {15132,20,31,5,L,has},
    {6691,0,15,0,L,eq}, {142,0,18,3,L,eq}, {3979,12,29,2,L,has}, {7846,4,32,3,L,has}, {36043,0,32,2,L,eq}, {2137,0,13,7,L,eq}, {3437,0,14,7,L,eq},
    {18938,0,17,3,L,eq}, {18796,0,10,4,H,eq}, {10677,0,9,0,L,eq}, {1931,0,17,3,L,eq}, {18570,0,22,3,L,eq}, {2660,0,21,7,L,eq}, {12531,0,11,7,E,eq},
    {42385,0,22,2,L,pre}, {42407,0,21,2,L,pre}, {42428,0,25,2,L,pre}, {42453,0,24,2,L,pre}, {42477,0,22,2,L,pre}, {19591,0,12,1,L,eq}, {14940,0,21,3,L,eq},
    {14264,0,9,4,L,eq}, {13087,0,10,5,E,eq}, {4928,0,17,6,L,eq}, {6818,0,10,5,L,eq}, {19243,0,14,5,L,eq}, {13544,0,17,3,L,eq}, {7225,0,5,3,E,eq},
    {9833,0,8,5,E,eq}, {11914,0,5,7,E,eq}, {10100,0,29,1,L,eq}, {9326,0,10,7,L,pre}, {9336,0,13,7,L,pre}, {9491,0,9,7,L,pre}, {11963,0,4,7,E,eq},
    {26428,0,18,7,L,eq}, {96,0,9,11,E,pre}, {105,0,9,11,E,pre}, {114,0,9,11,E,pre}, {123,0,9,11,E,pre}, {778,0,13,11,E,eq}, {7983,0,13,4,E,eq},
    {17008,0,10,7,E,eq}, {12466,0,20,0,L,eq}, {6963,0,6,3,E,eq}, {13868,0,11,4,H,eq}, {3896,0,12,4,H,eq}, {12646,0,6,7,E,eq}, {2333,0,9,1,L,eq},
    {32247,0,24,2,L,has}, {32296,0,35,2,L,has}, {32367,0,29,2,L,has}, {35240,0,33,2,L,eq}, {2248,0,19,4,H,eq}, {14101,0,13,4,H,eq}, {1981,0,9,0,E,eq},
    {7551,0,13,8,H,eq}, {44483,0,19,2,L,pre}, {44502,0,23,2,L,pre}, {44525,0,26,2,L,pre}, {13940,0,11,5,E,eq}, {19976,0,12,4,H,eq}, {19603,0,19,1,L,eq},
    {21408,0,41,3,L,eq}, {3163,0,15,4,H,eq}, {18780,0,11,7,E,eq}, {2519,0,6,1,L,eq}, {4452,0,19,7,L,eq}, {8587,0,21,3,L,eq}, {14971,0,35,4,H,eq},
    {21321,0,8,5,E,eq}, {9151,0,20,6,L,eq}, {3561,0,4,9,B,pre}, {11519,0,18,3,L,eq}, {520,0,7,11,E,eq}, {28601,0,45,2,B,eq}, {3622,0,17,1,L,eq},
    {739,0,3,10,E,eq}, {4384,0,23,7,L,eq}, {10825,0,6,7,E,eq}, {25375,0,8,7,E,eq}, {7673,0,7,8,E,eq}, {9055,0,26,0,L,eq}, {15774,0,41,5,L,eq},
    {2066,0,13,4,H,eq}, {1442,0,35,0,L,eq}, {11163,0,22,1,L,eq}, {35499,0,28,2,L,eq}, {35581,0,28,2,L,eq}, {6503,0,15,5,L,eq}, {12951,0,19,5,L,eq},
    {3327,0,18,6,L,eq}, {783,0,10,1,L,eq}, {7153,0,9,3,E,eq}, {12623,0,27,4,H,eq}, {20249,0,21,4,L,eq}, {10107,0,9,7,E,eq}, {4438,0,8,9,E,eq},
    {6478,0,17,7,L,eq}, {13528,0,10,4,H,eq}, {2841,0,13,4,H,eq}, {27630,0,12,7,L,eq}, {473,0,2,10,E,eq}, {16015,0,51,5,L,eq}, {4892,0,24,3,L,eq},
    {18969,0,11,5,E,eq}, {19043,0,27,7,L,eq}, {19070,0,27,7,L,eq}, {5774,0,4,1,E,eq}, {6841,0,4,3,E,eq}, {21702,0,7,5,L,eq}, {13120,0,4,7,E,eq},
    {2739,0,45,0,L,eq}, {12937,0,18,4,H,eq}, {18569,0,15,4,H,eq}, {23239,0,19,7,L,eq}, {18334,0,31,5,L,has}, {3288,0,14,4,H,eq}, {18314,0,9,7,E,eq},
    {154,0,15,1,L,eq}, {3745,0,15,1,L,eq}, {20135,0,15,4,L,eq}, {22057,0,14,4,L,eq}, {15778,0,36,2,L,has}, {15814,0,33,2,L,has}, {15847,0,25,2,L,has},
    {15904,0,35,2,L,has}, {19492,0,52,2,L,has}, {19924,0,36,2,L,has}, {2822,0,19,1,L,eq}, {26764,0,27,4,L,eq}, {19935,0,5,7,E,eq}, {3832,0,9,9,E,eq},
    {11446,0,24,1,L,pre}, {18341,0,43,3,L,pre}, {18384,0,43,3,L,pre}, {26947,0,23,4,H,eq}, {21745,0,20,5,L,pre}, {13613,0,16,6,L,eq}, {15645,0,6,0,L,eq},
    {23280,0,11,4,H,eq}, {22124,0,19,7,L,eq}, {13538,0,16,4,H,eq}, {20077,0,9,7,E,eq}, {4821,0,16,6,L,eq}, {5062,0,16,8,L,eq}, {18206,0,21,6,E,eq},
    {616,0,15,7,L,eq}, {2147,0,13,1,L,eq}, {14921,0,19,3,L,eq}, {21154,0,24,1,L,eq}, {15427,0,13,6,L,eq}, {1827,0,17,4,H,eq}, {19366,0,21,4,L,eq},
    {422,0,29,6,L,has}, {451,0,33,6,L,has}, {484,0,29,6,L,has}, {513,0,23,6,L,has}, {536,0,20,6,L,has}, {2362,0,32,3,L,eq}, {28404,0,12,4,L,eq},
    {8770,0,14,7,L,eq}, {12158,0,11,7,E,eq}, {3721,0,40,3,L,eq}, {4739,0,14,4,E,eq}, {15848,0,12,8,L,pre}, {12512,0,15,0,L,eq}, {3796,0,29,3,L,eq},
    {16562,0,14,7,E,eq}, {24179,0,19,7,L,eq}, {13784,0,18,2,B,eq}, {8394,0,13,4,E,eq}, {15479,0,19,6,L,eq}, {3341,0,7,0,L,eq}, {11821,0,7,0,L,eq},
    {24112,0,8,7,E,eq}, {2332,0,13,4,H,eq}, {1124,24,35,8,L,has}, {12799,0,20,4,H,eq}, {1328,0,15,3,L,eq}, {9234,0,15,7,L,eq}, {32830,0,41,2,L,pre},
    {32871,0,37,2,L,pre}, {4960,0,17,6,L,eq}, {1523,0,9,7,L,eq}, {1038,0,9,7,L,eq}, {6277,0,14,4,E,eq}, {15629,0,34,8,L,has}, {12917,0,6,2,B,eq},
    {6840,0,22,8,L,eq}, {2693,0,17,6,L,eq}, {11483,0,42,2,L,pre}, {5860,0,14,5,L,eq}, {4884,0,20,8,L,pre}, {7993,0,18,2,L,eq}, {58,4,13,13,B,has},
    {11569,0,25,1,L,eq}, {180,0,17,2,L,has}, {1333,0,30,2,L,has}, {13697,0,20,2,B,eq}, {18515,0,34,2,L,has}, {18549,0,39,2,L,has}, {22872,0,34,2,L,has},
    {23425,30,47,2,L,has}, {4826,0,12,4,E,eq}, {8072,0,9,8,E,eq}, {2230,0,15,1,L,eq}, {3046,0,14,7,L,eq}, {3107,0,14,7,L,eq}, {27191,0,26,7,L,eq},
    {27785,0,13,7,L,pre}, {8678,0,12,2,L,eq}, {14055,0,12,2,B,eq}, {17012,0,16,5,L,eq}, {10422,0,4,7,E,eq}, {18188,0,15,4,H,eq}, {9185,0,22,0,L,eq},
    {4535,0,45,9,L,eq}, {23204,0,14,4,L,pre}, {23218,0,12,4,L,pre}, {23230,0,17,4,L,pre}, {8882,0,11,5,L,eq}, {10159,0,10,5,E,eq}, {17213,0,8,7,E,eq},
    {45064,0,25,2,L,eq}, {21868,0,24,5,L,pre}, {22699,0,20,4,H,eq}, {17530,0,14,7,E,pre}, {10255,0,34,4,H,eq}, {10581,0,6,4,E,eq}, {36585,20,39,2,L,has},
    {3340,0,15,4,H,eq}, {13273,0,9,7,E,eq}, {11006,0,3,1,E,eq}, {4039,0,7,7,L,eq}, {10354,0,5,7,E,eq}, {16404,0,10,7,E,eq}, {21733,0,8,7,L,eq},
    {7804,0,10,7,L,eq}, {3495,0,10,9,B,pre}, {7880,0,18,5,L,eq}, {12491,0,23,4,H,eq}, {12514,0,23,4,H,eq}, {25766,0,82,3,L,has}, {7720,0,5,8,E,eq},
    {5553,0,6,1,E,eq}, {14409,0,25,2,B,pre}, {7612,0,19,0,L,eq}, {10723,0,14,3,E,eq}, {22569,0,21,3,L,eq}, {3545,0,4,9,B,pre}, {862,0,17,4,H,eq},
    {2633,0,10,1,L,eq}, {24857,0,50,3,L,eq}, {14690,0,11,7,E,eq}, {26902,0,20,4,L,pre}, {10416,0,13,6,L,eq}, {45112,0,17,2,L,eq}, {7744,0,20,6,L,pre},
    {17351,0,20,6,L,pre}, {1083,0,15,9,L,eq}, {2458,0,12,1,L,eq}, {14332,0,19,1,L,eq}, {24532,0,16,7,L,pre}, {14244,0,20,4,L,eq}, {1239,0,12,9,L,eq},
    {9072,0,15,4,L,eq}, {18162,0,12,4,H,eq}, {23935,0,39,3,L,pre}, {24007,0,37,3,L,pre}, {6998,0,19,7,L,eq}, {10903,0,8,7,E,eq}, {23480,0,18,7,L,eq},
    {6924,13,23,2,L,has}, {7043,14,35,2,L,has}, {6395,15,25,3,L,has}, {2426,12,23,2,L,has}, {16731,0,17,5,L,eq}, {12523,0,21,3,L,eq}, {12544,0,21,3,L,eq},
    {1360,0,12,1,L,eq}, {26517,0,3,7,E,eq}, {36733,0,8,2,B,eq}, {827,0,15,1,L,eq}, {14765,0,25,1,L,eq}, {1706,0,20,3,L,eq}, {2234,12,24,6,L,has},
    {5407,2,20,6,L,has}, {19357,0,24,6,E,eq}, {217,7,19,6,L,has}, {5619,27,38,6,L,has}, {10534,0,17,2,L,eq}, {13861,0,22,6,L,eq}, {11193,0,8,6,E,eq},
    {12410,0,5,2,E,eq}, {9926,0,13,5,E,eq}, {15895,0,25,1,L,eq}, {4581,0,20,4,H,eq}, {21252,0,8,6,E,eq}, {12436,0,7,2,E,eq}, {25509,0,18,7,L,eq},
    {10179,0,15,2,L,eq}, {10460,0,11,4,L,eq}, {10864,0,12,0,L,eq}, {22793,0,13,3,L,eq}, {7909,0,12,7,L,eq}, {6440,0,11,8,L,eq}, {2353,0,10,0,E,eq},
    {4532,0,43,0,L,eq}, {23077,0,36,3,L,has}, {0,0,26,5,L,has}, {26,0,25,5,L,has}, {51,0,27,5,L,has}, {78,0,20,5,L,has}, {126,0,19,5,L,has},
    {145,0,32,5,L,has}, {177,0,22,5,L,has}, {199,0,29,5,L,has}, {228,0,22,5,L,has}, {250,0,21,5,L,has}, {271,0,21,5,L,has}, {292,0,29,5,L,has},
    {321,0,31,5,L,has}, {352,0,23,5,L,has}, {3109,0,20,5,L,has}, {3129,0,23,5,L,has}, {10258,0,26,5,E,has}, {10509,0,14,5,L,has}, {10523,0,25,5,L,has},
    {10573,0,22,5,L,has}, {11683,0,18,5,E,has}, {4371,0,12,6,L,eq}, {27111,0,35,7,L,eq}, {11834,6,29,2,L,has}, {1205,0,30,4,H,eq}, {10464,0,18,6,L,eq},
    {6833,0,20,0,L,eq}, {10471,0,12,4,L,eq}, {16855,0,10,7,E,eq}, {48408,0,19,2,L,pre}, {26840,0,39,3,L,has}, {3025,0,14,4,H,eq}, {15720,0,29,4,H,eq},
    {18638,0,35,1,L,eq}, {11123,0,8,7,E,eq}, {11639,0,23,8,L,eq}, {4183,0,6,9,E,eq}, {0,0,13,3,L,eq}, {12370,0,21,0,L,eq}, {10780,0,5,7,E,eq},
    {19534,0,4,1,E,eq}, {17364,0,18,5,L,eq}, {25313,7,47,2,L,has}, {2129,10,24,6,L,has}, {15693,0,15,8,L,pre}, {16301,0,10,7,L,eq}, {12739,0,11,0,L,eq},
    {13589,0,18,4,H,eq}, {5101,0,12,7,L,eq}, {2057,0,16,3,L,eq}, {11740,0,5,7,E,eq}, {18420,3,55,2,L,has}, {3376,0,21,8,L,has}, {6140,0,13,9,L,pre},
    {5126,0,25,2,L,has}, {390,0,25,13,L,eq}, {717,0,18,9,L,eq}, {2750,0,12,9,L,eq}, {15815,0,41,5,L,eq}, {5642,0,18,9,L,pre}, {1936,0,3,0,E,eq},
    {15358,0,34,8,L,pre}, {24029,0,21,7,L,eq}, {6415,0,10,7,L,eq}, {4795,0,15,8,L,pre}, {2283,0,21,4,H,eq}, {42543,0,17,2,L,pre}, {42560,0,26,2,L,pre},
    {8783,0,25,4,H,eq}, {21987,0,11,4,L,eq}, {21166,0,22,7,L,eq}, {17206,0,7,7,E,eq}, {12314,12,22,2,L,has}, {21165,17,48,2,L,has}, {22664,0,35,3,L,eq},
    {8002,0,18,7,L,eq}, {5363,0,8,1,E,eq}, {8973,0,19,4,L,eq}, {22850,0,19,7,L,eq}, {21148,0,53,3,L,has}, {24172,0,7,7,E,eq}, {19922,0,25,5,L,eq},
    {14701,0,21,7,E,eq}, {4733,0,23,7,L,eq}, {14331,0,23,7,L,eq}, {21941,0,9,4,L,eq}, {13798,0,20,6,L,eq}, {10062,0,10,7,E,eq}, {20068,0,25,1,L,pre},
    {20125,0,25,1,L,pre}, {2229,0,9,4,H,eq}, {23899,0,23,4,L,eq}, {47970,0,42,2,L,eq}, {6279,0,18,5,L,eq}, {2092,0,21,3,L,eq}, {1188,0,20,1,L,eq},
    {2284,0,17,9,L,eq}, {17977,0,16,4,H,eq}, {13994,0,14,7,L,eq}, {4202,0,13,4,H,eq}, {7585,0,17,2,L,eq}, {22994,0,16,4,L,eq}, {250,0,33,9,L,eq},
    {4346,0,22,9,L,pre}, {9687,0,8,1,E,eq}, {28916,0,33,2,B,eq}, {15271,0,14,4,L,pre}, {15285,0,12,4,L,pre}, {15297,0,16,4,L,pre}, {18507,0,5,7,E,eq},
    {12967,0,44,1,L,eq}, {15708,0,32,8,L,pre}, {6614,0,11,4,E,eq}, {2124,0,13,7,L,eq}, {5776,0,11,7,L,eq}, {5798,0,11,7,L,eq}, {9814,0,42,8,L,has},
    {9856,0,42,8,L,has}, {25223,0,37,3,L,eq}, {14746,0,7,4,E,eq}, {8493,0,30,3,L,eq}, {12340,0,38,5,L,pre}, {22962,0,16,4,L,eq}, {11240,0,12,7,E,eq},
    {24938,0,15,7,L,eq}, {3975,0,18,4,H,eq}, {10560,0,4,7,E,eq}, {12456,0,6,7,E,eq}, {5113,0,28,9,L,eq}, {5785,0,29,0,L,eq}, {903,0,6,11,E,eq},
    {12020,0,51,1,L,eq}, {28134,0,12,3,L,eq}, {16417,0,30,5,E,eq}, {15781,0,32,6,L,pre}, {15813,0,19,6,L,pre}, {24509,0,23,7,L,pre}, {604,0,12,9,L,eq},
    {14569,0,27,0,L,eq}, {18170,0,25,7,L,pre}, {28442,0,13,4,L,pre}, {28468,0,13,4,L,pre}, {28494,0,13,4,L,pre}, {3681,0,11,1,L,eq}, {7740,0,15,3,L,eq},
    {21602,0,27,3,L,eq}, {18502,0,31,5,L,eq}, {24555,0,21,2,L,has}, {1044,0,8,11,E,pre}, {996,0,9,0,L,eq}, {5378,0,31,8,L,eq}, {12396,0,52,1,L,eq},
    {9750,0,30,6,L,eq}, {10761,0,12,3,E,eq}, {6497,0,22,8,L,eq}, {5619,0,27,5,L,eq}, {10391,0,13,6,L,eq}, {7613,0,10,7,L,eq}, {7518,0,19,5,L,eq},
    {14488,0,14,5,L,eq}, {1722,0,11,7,L,eq}, {3559,0,14,6,L,eq}, {17124,0,13,6,L,eq}, {2379,0,5,1,L,eq}, {29383,0,3,2,B,suf}, {27024,0,42,7,L,eq},
    {3348,0,35,0,L,eq}, {3383,0,35,0,L,eq}, {15424,0,18,1,L,eq}, {18686,0,22,4,L,eq}, {427,0,26,0,L,eq}, {9714,0,21,6,L,eq}, {1443,0,15,9,L,eq},
    {15026,0,11,2,B,pre}, {16231,0,31,4,H,eq}, {7946,0,11,4,E,eq}, {8550,0,12,1,E,eq}, {45758,0,31,2,L,eq}, {18797,0,26,6,L,pre}, {18823,0,22,6,L,pre},
    {18904,0,27,6,L,pre}, {1961,0,8,0,E,eq}, {40337,0,60,2,L,has}, {40397,0,63,2,L,has}, {37874,0,18,2,L,eq}, {25634,0,66,3,L,pre}, {2886,0,14,6,L,eq},
    {10089,0,12,3,L,eq}, {20213,0,21,4,L,eq}, {18365,0,34,5,L,eq}, {13572,0,16,5,L,eq}, {15062,0,6,2,B,pre}, {4549,0,15,4,H,eq}, {3055,0,23,0,L,eq},
    {16263,0,20,7,L,eq}, {68,0,9,10,L,eq}, {10053,0,18,3,L,eq}, {19632,0,17,4,L,pre}, {6318,0,19,8,L,eq}, {4015,0,20,9,E,eq}, {2644,0,31,9,L,eq},
    {47826,0,38,2,L,eq}, {3574,0,6,9,E,eq}, {505,0,7,12,B,suf}, {29564,0,18,2,B,has}, {5595,0,7,1,E,eq}, {10563,0,25,6,L,eq}, {48232,0,24,2,L,eq},
    {17049,0,9,7,E,eq}, {34561,0,40,2,L,eq}, {34601,0,40,2,L,eq}, {8169,0,11,4,L,eq}, {1649,0,11,9,L,eq}, {7059,0,20,5,L,eq}, {7034,0,14,7,L,eq},
    {48915,0,19,2,L,has}, {6457,12,32,3,L,has}, {1223,0,18,0,L,eq}, {1376,11,19,8,L,has}, {5187,0,18,4,L,pre}, {3876,0,11,1,L,eq}, {10749,0,26,0,L,eq},
    {10837,0,33,4,H,eq}, {5822,0,14,8,L,eq}, {6646,0,13,4,E,eq}, {5809,0,13,7,L,eq}, {25014,0,67,3,L,eq}, {82,0,25,3,L,eq}, {18707,0,16,3,L,eq},
    {3438,0,12,4,H,eq}, {10574,0,7,4,E,eq}, {18533,0,21,5,L,eq}, {291,0,5,11,E,pre}, {5299,0,39,9,L,eq}, {718,0,12,10,L,has}, {14117,0,13,2,B,eq},
    {10424,0,10,5,E,eq}, {6332,0,58,6,L,pre}, {2245,0,21,1,L,eq}, {8605,0,24,4,H,eq}, {28262,3,31,2,L,has}, {17442,0,20,6,L,eq}, {46469,0,68,2,L,has},
    {1038,0,18,0,L,eq}, {18459,0,7,7,E,eq}, {330,0,12,12,B,pre}, {22945,0,18,6,L,eq}, {5078,0,14,4,E,eq}, {9563,0,22,4,H,eq}, {23300,0,10,4,H,eq},
    {3606,0,37,3,L,eq}, {4037,0,22,6,L,eq}, {3833,0,18,7,L,eq}, {8296,0,9,8,E,eq}, {3377,0,26,1,L,eq}, {10148,0,8,4,L,eq}, {57,0,14,11,E,pre},
    {17736,0,21,5,L,pre}, {223,0,15,11,E,pre}, {19366,0,22,7,L,eq}, {26351,0,8,7,E,eq}, {1742,0,104,9,L,eq}, {2473,0,18,9,L,eq}, {17711,33,42,2,L,has},
    {38388,0,32,2,L,eq}, {7907,0,24,2,L,eq}, {14601,0,31,5,L,eq}, {13951,0,13,7,L,eq}, {5457,0,4,1,E,eq}, {12094,0,17,4,L,eq}, {6076,0,14,7,L,eq},
    {9435,0,22,4,H,eq}, {15759,0,4,7,E,eq}, {9642,0,10,7,L,pre}, {14685,0,4,3,E,eq}, {5856,0,10,1,E,eq}, {823,0,10,9,L,eq}, {12075,0,19,5,L,eq},
    {111,0,14,4,H,eq}, {2779,4,43,8,L,has}, {2822,4,28,8,L,has}, {2850,11,38,8,L,has}, {9275,35,50,8,L,has}, {1098,0,11,9,L,eq}, {14942,0,38,8,L,eq},
    {4144,0,24,1,L,pre}, {4168,0,23,1,L,pre}, {4191,0,17,1,L,pre}, {4208,0,24,1,L,pre}, {4232,0,22,1,L,pre}, {4254,0,25,1,L,pre}, {4279,0,26,1,L,pre},
    {4305,0,26,1,L,pre}, {4331,0,24,1,L,pre}, {4355,0,21,1,L,pre}, {4376,0,19,1,L,pre}, {4395,0,18,1,L,pre}, {4413,0,13,1,L,pre}, {4426,0,14,1,L,pre},
    {4440,0,13,1,L,pre}, {4453,0,18,1,L,pre}, {6014,0,25,1,L,pre}, {6039,0,18,1,L,pre}, {6057,0,17,1,L,pre}, {6074,0,16,1,L,pre}, {6090,0,17,1,L,pre},
    {6107,0,18,1,L,pre}, {6125,0,17,1,L,pre}, {6142,0,12,1,L,pre}, {6154,0,22,1,L,pre}, {6176,0,16,1,L,pre}, {6192,0,17,1,L,pre}, {6209,0,16,1,L,pre},
    {6225,0,17,1,L,pre}, {8010,0,34,3,L,pre}, {8072,0,33,3,L,pre}, {5149,24,36,1,L,has}, {990,17,30,2,L,has}, {1020,16,33,2,L,has}, {2048,35,47,2,L,has},
    {2135,0,43,2,L,has}, {3580,35,47,2,L,has}, {4802,0,29,2,L,has}, {4831,0,28,2,L,has}, {4859,0,29,2,L,has}, {4888,0,28,2,L,has}, {4916,0,35,2,L,has},
    {4951,0,27,2,L,has}, {4978,0,24,2,L,has}, {5002,0,23,2,L,has}, {5289,14,26,2,L,has}, {5315,15,27,2,L,has}, {5342,8,20,2,L,has}, {5362,7,19,2,L,has},
    {6160,12,24,2,L,has}, {6676,27,53,2,L,has}, {11893,0,39,2,L,has}, {16548,41,70,2,L,has}, {17241,0,65,2,L,has}, {17935,43,55,2,L,has}, {19356,0,27,2,L,has},
    {21295,0,41,2,L,has}, {21336,0,44,2,L,has}, {21880,14,30,2,L,has}, {23049,0,25,2,L,has}, {23864,34,58,2,L,has}, {24855,0,33,2,L,has}, {25156,32,58,2,L,has},
    {25261,12,24,2,L,has}, {25614,22,44,2,L,has}, {28103,8,23,2,L,has}, {28203,0,24,2,L,has}, {6090,10,40,3,L,has}, {20673,0,13,3,L,eq}, {957,18,28,5,L,has},
    {985,21,31,5,L,has}, {1016,22,32,5,L,has}, {1048,22,32,5,L,has}, {1080,13,23,5,L,has}, {1103,9,19,5,L,has}, {1122,9,19,5,L,has}, {1141,12,22,5,L,has},
    {1182,3,18,5,L,has}, {1219,3,19,5,L,has}, {1238,3,20,5,L,has}, {2190,12,22,5,L,has}, {2882,6,27,5,L,has}, {2909,6,25,5,L,has}, {4203,17,30,5,L,has},
    {4233,15,28,5,L,has}, {4296,15,33,5,L,has}, {5033,28,45,5,L,has}, {5300,8,20,5,L,has}, {10214,12,22,5,E,has}, {10236,12,22,5,E,has}, {10321,6,16,5,E,has},
    {10691,21,31,5,L,has}, {10722,9,19,5,L,has}, {10761,17,30,5,L,has}, {10939,16,26,5,L,has}, {10965,23,33,5,L,has}, {948,7,18,6,L,has}, {966,7,19,6,L,has},
    {1529,9,21,6,L,has}, {1550,14,26,6,L,has}, {1576,11,23,6,L,has}, {1630,0,23,6,L,has}, {1769,8,26,6,L,has}, {14621,10,22,7,L,has}, {14643,15,35,7,L,has},
    {2723,8,26,8,L,has}, {3340,0,16,8,L,has}, {972,0,9,11,E,eq}, {23536,0,25,6,L,has}, {23050,0,20,4,L,eq}, {21391,0,17,6,L,eq}, {12336,0,7,7,E,eq},
    {8366,0,13,5,L,eq}, {8214,0,17,8,E,eq}, {3193,0,14,4,H,eq}, {12877,0,7,2,B,eq}, {6485,0,7,4,E,eq}, {18214,0,18,4,H,eq}, {5981,0,27,0,L,eq},
    {7736,0,16,1,L,eq}, {13950,0,17,4,H,eq}, {25183,0,40,3,L,eq}, {20835,32,42,2,L,has}, {2528,0,28,7,L,eq}, {10991,0,11,7,E,eq}, {14632,0,22,5,L,eq},
    {10588,0,19,6,L,eq}, {10804,0,5,7,E,eq}, {14880,0,28,8,L,has}, {41402,0,28,2,L,pre}, {41430,0,26,2,L,pre}, {23419,0,15,4,H,eq}, {2493,0,15,0,L,eq},
    {7261,0,27,3,E,eq}, {26988,0,36,7,L,eq}, {3070,0,31,1,L,eq}, {3421,20,36,8,L,has}, {3457,17,33,8,L,has}, {3490,19,35,8,L,has}, {3525,8,24,8,L,has},
    {10931,0,30,0,L,pre}, {679,0,9,4,H,eq}, {18108,0,26,5,L,pre}, {18134,0,23,5,L,pre}, {11647,0,9,7,E,eq}, {12370,0,29,8,L,pre}, {10396,0,19,2,L,eq},
    {9768,0,16,4,L,eq}, {7041,0,18,5,L,eq}, {8493,0,20,5,L,eq}, {28036,0,42,3,L,pre}, {7605,0,16,5,L,eq}, {5334,0,16,7,L,eq}, {20006,0,11,7,E,eq},
    {7812,0,13,4,E,pre}, {619,0,36,13,L,pre}, {3317,0,16,1,L,eq}, {10108,0,11,5,E,eq}, {3154,0,9,4,H,eq}, {11404,0,7,7,E,eq}, {4065,0,18,4,H,eq},
    {22048,7,38,6,L,has}, {22086,7,38,6,L,has}, {5319,0,15,7,L,eq}, {11354,0,17,2,L,pre}, {2903,0,23,9,L,pre}, {2926,0,12,9,L,pre}, {2178,0,45,2,L,has},
    {29183,0,8,2,B,pre}, {20751,0,13,4,H,eq}, {18195,0,14,7,L,pre}, {8351,0,15,5,L,eq}, {14513,0,27,0,L,eq}, {16697,0,29,6,L,pre}, {16774,0,30,6,L,pre},
    {16804,0,26,6,L,pre}, {16830,0,22,6,L,pre}, {741,0,23,3,L,eq}, {2107,0,12,4,H,eq}, {5473,0,28,5,L,eq}, {12926,0,9,7,E,eq}, {43801,0,21,2,L,eq},
    {3082,0,12,4,H,eq}, {10331,0,6,8,L,pre}, {762,0,17,13,L,eq}, {16148,0,12,0,L,eq}, {10728,0,12,2,L,pre}, {14257,0,12,2,B,pre}, {14269,0,12,2,B,pre},
    {23289,0,38,3,L,eq}, {23363,0,38,3,L,eq}, {16060,0,18,7,L,eq}, {23554,0,12,4,H,eq}, {4697,0,14,3,L,eq}, {24610,0,5,7,E,eq}, {8998,0,26,2,L,eq},
    {15464,0,35,0,L,eq}, {11815,0,3,7,E,eq}, {32083,7,44,2,L,has}, {4464,0,10,9,E,eq}, {11995,0,25,1,L,eq}, {6196,0,25,6,L,eq}, {3557,0,4,9,B,pre},
    {15895,0,40,4,H,eq}, {18407,0,15,6,L,eq}, {14209,0,63,0,L,eq}, {3793,0,6,9,E,eq}, {22278,0,12,5,L,eq}, {15866,0,34,0,L,eq}, {9353,11,30,6,L,has},
    {1738,0,17,0,L,pre}, {14988,0,6,0,L,eq}, {16635,0,20,1,L,pre}, {16655,0,15,1,L,pre}, {23688,0,8,4,L,eq}, {743,0,14,11,E,eq}, {13446,0,11,4,H,eq},
    {23258,0,13,7,L,pre}, {23271,0,14,7,L,pre}, {16705,25,34,2,L,has}, {22363,0,48,2,L,has}, {24827,0,28,2,L,has}, {9591,0,26,3,L,pre}, {4812,0,7,4,E,eq},
    {5379,0,21,5,L,has}, {10154,0,5,5,E,eq}, {2301,0,14,0,E,eq}, {32700,0,37,2,L,eq}, {8291,0,17,3,L,eq}, {1159,0,6,11,E,pre}, {6134,0,9,0,L,eq},
    {38690,0,38,2,L,pre}, {38728,0,27,2,L,pre}, {38755,0,34,2,L,pre}, {6622,0,24,1,L,eq}, {1129,0,14,4,H,eq}, {27594,0,12,7,L,eq}, {36250,8,51,2,L,has},
    {20997,0,15,4,L,eq}, {11969,0,38,0,L,eq}, {15941,0,18,7,L,eq}, {139,0,8,11,E,pre}, {147,0,10,11,E,pre}, {16419,0,29,2,L,has}, {23320,0,34,2,L,has},
    {8308,0,13,6,E,eq}, {2939,0,15,6,L,eq}, {13666,0,6,3,E,eq}, {27788,0,22,3,L,eq}, {5570,0,24,8,L,eq}, {10289,0,35,4,H,eq}, {4033,0,6,7,L,eq},
    {22137,0,27,5,L,eq}, {20258,0,19,7,L,eq}, {5124,3,23,5,L,has}, {15774,0,10,7,E,eq}, {22178,0,21,3,L,pre}, {32974,0,32,2,L,eq}, {16598,0,19,4,L,eq},
    {21631,0,16,7,L,eq}, {12690,0,14,2,E,eq}, {6266,0,11,4,E,eq}, {20517,0,47,6,L,pre}, {1505,0,13,11,E,eq}, {10499,0,16,2,L,eq}, {14695,0,15,2,B,pre},
    {22640,0,27,4,H,eq}, {6080,0,19,5,L,eq}, {9630,0,24,6,E,eq}, {21867,0,44,6,L,pre}, {21911,0,33,6,L,pre}, {21944,0,37,6,L,pre}, {1945,0,7,0,E,eq},
    {8633,0,36,6,L,pre}, {1157,0,71,9,L,eq}, {12904,0,8,7,E,eq}, {730,0,9,10,E,eq}, {2891,0,22,1,L,eq}, {30219,0,24,2,L,eq}, {4742,0,19,5,L,has},
    {4761,0,23,5,L,has}, {8608,0,61,3,L,pre}, {8669,0,52,3,L,pre}, {8721,0,45,3,L,pre}, {7287,0,5,4,E,eq}, {11890,0,5,7,E,eq}, {5742,0,7,1,E,eq},
    {13244,0,7,7,E,eq}, {47118,0,15,2,L,pre}, {11843,0,12,4,H,eq}, {13744,0,10,4,L,pre}, {21494,0,16,5,L,eq}, {2794,0,17,9,L,eq}, {24283,0,15,4,H,eq},
    {185,0,15,13,B,pre}, {3486,0,11,0,L,eq}, {13504,0,18,0,L,eq}, {5621,0,11,1,E,eq}, {853,0,12,11,E,eq}, {44269,0,19,2,L,eq}, {9351,0,20,3,L,eq},
    {15514,0,26,4,H,eq}, {7820,0,22,5,L,eq}, {26493,0,12,7,L,eq}, {872,0,8,0,L,eq}, {23516,0,20,4,H,eq}, {74,0,16,1,L,eq}, {17371,0,10,6,E,eq},
    {19889,0,4,7,E,eq}, {28,17,48,8,L,has}, {5957,0,26,5,L,eq}, {2298,25,41,8,L,has}, {12321,0,12,8,E,eq}, {6124,0,10,0,L,eq}, {15920,0,22,1,L,eq},
    {10411,0,5,7,E,eq}, {17411,0,5,7,E,eq}, {12695,0,21,5,L,eq}, {17995,0,13,5,L,eq}, {1715,0,23,0,L,pre}, {2626,0,23,0,L,pre}, {18751,0,16,4,L,pre},
    {1249,0,19,6,L,has}, {12261,0,6,7,E,eq}, {12985,0,21,6,L,eq}, {11017,0,6,1,E,eq}, {18611,0,11,5,L,eq}, {15725,11,28,2,L,has}, {1445,0,19,4,H,eq},
    {8689,0,44,8,L,has}, {4926,0,42,0,L,eq}, {9171,0,18,6,L,pre}, {14247,0,18,6,L,pre}, {19693,0,16,6,L,pre}, {26949,0,15,2,L,eq}, {8350,0,17,0,L,eq},
    {5694,0,6,1,E,eq}, {6526,0,25,3,L,suf}, {16957,0,16,5,L,eq}, {13163,0,8,7,E,eq}, {1259,0,22,0,L,eq}, {36026,0,17,2,L,eq}, {6881,0,7,3,E,eq},
    {17896,0,25,3,L,eq}, {17021,18,29,2,L,has}, {1151,0,41,6,L,has}, {2153,13,24,6,L,has}, {2177,17,28,6,L,has}, {19101,0,8,5,E,eq}, {27592,0,30,3,L,eq},
    {23474,0,22,4,H,eq}, {8379,0,20,2,L,eq}, {5265,0,30,7,L,eq}, {1358,0,15,3,L,eq}, {40460,0,39,2,L,has}, {342,0,5,9,L,eq}, {3569,0,5,9,E,eq},
    {4886,0,18,1,L,pre}, {25260,0,29,3,L,eq}, {27909,0,51,3,L,pre}, {15205,0,21,4,L,eq}, {9610,0,17,5,L,pre}, {9980,0,11,7,L,pre}, {6563,0,22,8,L,eq},
    {8304,0,14,4,E,eq}, {9738,0,14,4,L,eq}, {7883,0,41,6,L,eq}, {727,0,18,0,L,eq}, {10284,0,30,6,L,pre}, {10314,0,33,6,L,pre}, {22028,0,13,7,L,eq},
    {13660,0,11,4,L,eq}, {10100,0,8,5,E,eq}, {273,0,23,7,L,eq}, {12425,0,24,8,L,pre}, {16180,0,16,6,L,eq}, {3923,0,12,4,H,eq}, {8407,0,17,4,H,eq},
    {23434,0,12,4,H,eq}, {12988,0,13,2,B,eq}, {45469,0,40,2,L,eq}, {7968,0,17,7,L,eq}, {2751,0,16,4,H,eq}, {5067,0,11,4,E,eq}, {4167,0,13,7,L,eq},
    {18829,0,12,7,E,eq}, {17018,0,23,1,L,eq}, {16311,0,15,7,L,eq}, {12417,0,8,7,E,eq}, {3835,18,40,0,L,has}, {17906,21,29,2,L,has}, {20138,0,20,2,L,has},
    {155,0,34,8,L,has}, {2661,9,31,8,L,has}, {8946,0,27,4,L,eq}, {22869,0,18,7,L,eq}, {28308,0,113,2,L,eq}, {4063,0,16,3,L,eq}, {11363,0,17,4,L,eq},
    {15749,0,32,4,H,eq}, {23120,0,12,6,L,eq}, {2233,0,22,9,L,eq}, {2313,0,35,7,L,eq}, {18913,3,50,2,L,has}, {38904,0,30,2,L,has}, {5833,0,15,6,L,eq},
    {21367,0,23,4,H,eq}, {1051,0,10,9,L,eq}, {1061,0,10,9,L,eq}, {16243,0,16,1,L,eq}, {14874,0,30,7,L,eq}, {15113,0,30,7,L,eq}, {1795,0,17,6,L,has},
    {8352,0,30,8,L,pre}, {2998,0,17,9,L,pre}, {3061,0,23,9,L,pre}, {205,0,8,12,B,pre}, {9738,0,26,2,L,eq}, {6456,0,28,1,L,eq}, {18992,0,54,1,L,pre},
    {19046,0,68,1,L,pre}, {19114,0,60,1,L,pre}, {19174,0,53,1,L,pre}, {9713,0,25,4,L,eq}, {25582,0,14,4,L,pre}, {20811,0,53,5,L,pre}, {20864,0,44,5,L,pre},
    {20908,0,45,5,L,pre}, {20953,0,47,5,L,pre}, {17993,0,17,4,H,eq}, {19470,0,12,6,L,eq}, {14594,0,44,8,L,has}, {14638,0,56,8,L,has}, {5828,0,9,1,E,eq},
    {13748,14,30,5,L,has}, {10177,0,3,7,E,eq}, {17710,0,18,3,L,eq}, {11978,0,14,4,L,eq}, {1828,0,8,1,L,eq}, {10326,0,70,3,L,pre}, {2079,0,14,4,H,eq},
    {21225,0,14,4,L,pre}, {21239,0,13,4,L,pre}, {21252,0,14,4,L,pre}, {21266,0,12,4,L,pre}, {1227,0,12,3,L,eq}, {12558,0,23,4,H,eq}, {8196,0,19,5,L,eq},
    {9149,0,20,1,L,eq}, {22606,0,41,3,L,eq}, {1357,0,26,4,H,eq}, {20550,0,16,3,L,eq}, {25701,4,26,2,L,has}, {19990,0,6,7,E,eq}, {1329,0,5,11,E,pre},
    {26430,0,19,4,H,eq}, {2147,0,15,4,H,eq}, {20195,0,18,4,L,eq}, {22083,0,11,7,L,eq}, {11752,0,21,1,L,eq}, {17059,0,17,5,L,eq}, {10073,0,17,4,H,eq},
    {16325,0,10,1,L,eq}, {9249,0,16,2,L,eq}, {26162,0,14,4,H,eq}, {10112,28,43,8,L,has}, {10155,11,65,8,L,has}, {52,0,9,10,L,eq}, {17624,0,30,3,E,eq},
    {15277,0,28,7,L,eq}, {22761,0,31,6,L,eq}, {20086,0,12,7,E,eq}, {169,0,22,1,L,eq}, {10220,0,18,2,L,eq}, {22033,0,14,4,L,eq}, {25081,0,31,3,L,eq},
    {10755,0,27,8,L,pre}, {9024,0,25,2,L,eq}, {12227,0,60,1,L,eq}, {12287,0,60,1,L,eq}, {7079,0,12,3,E,eq}, {7328,0,12,7,L,eq}, {8055,0,19,7,L,eq},
    {13099,0,6,7,E,eq}, {31739,14,28,2,L,has}, {31767,4,31,2,L,has}, {22306,0,30,7,L,eq}, {22336,0,30,7,L,eq}, {5202,0,19,9,L,eq}, {7204,0,5,4,E,eq},
    {12816,0,5,7,E,eq}, {723,0,5,11,E,eq}, {21788,0,13,3,L,eq}, {18065,0,21,3,L,pre}, {27716,0,19,4,H,eq}, {8318,0,34,8,L,pre}, {8382,0,41,8,L,pre},
    {8477,0,39,8,L,pre}, {19022,0,17,4,H,eq}, {23765,0,19,7,L,eq}, {1284,0,10,11,E,pre}, {8671,0,12,7,L,eq}, {10952,0,8,2,L,pre}, {14273,0,9,4,L,eq},
    {9277,0,17,4,L,pre}, {13977,0,17,3,L,eq}, {13636,0,24,4,H,eq}, {25838,0,36,7,L,eq}, {13667,0,30,2,B,eq}, {14097,0,11,2,B,eq}, {13608,0,23,2,B,eq},
    {25332,0,25,4,L,eq}, {3579,0,10,7,L,eq}, {7540,0,32,0,L,eq}, {22169,0,23,6,L,eq}, {20176,0,28,7,L,eq}, {21473,0,17,3,L,eq}, {4250,0,10,7,L,eq},
    {14286,0,30,7,L,eq}, {4493,0,9,6,L,eq}, {21241,0,21,1,L,pre}, {38593,0,26,2,L,pre}, {38619,0,29,2,L,pre}, {1794,0,18,4,H,eq}, {25298,0,5,7,E,eq},
    {18543,0,9,3,E,eq}, {254,0,19,7,L,eq}, {19853,0,21,3,L,eq}, {15948,0,15,8,L,suf}, {8238,0,21,2,L,eq}, {1144,0,25,1,L,eq}, {1088,0,15,3,L,eq},
    {12614,0,13,7,E,eq}, {3776,0,8,9,E,eq}, {3911,0,14,3,L,eq}, {23000,0,15,6,L,eq}, {18139,0,18,7,L,pre}, {6548,0,15,4,E,eq}, {5960,0,15,7,L,eq},
    {13521,0,17,5,L,eq}, {5926,0,9,1,E,eq}, {7172,0,12,6,L,eq}, {15862,0,29,6,L,pre}, {13753,0,9,7,E,eq}, {7204,0,8,3,E,eq}, {10421,0,38,8,L,pre},
    {2853,0,23,2,L,has}, {2876,0,17,2,L,has}, {19782,5,34,2,L,has}, {19883,6,41,2,L,has}, {20030,10,28,2,L,has}, {20058,0,41,2,L,has}, {20099,29,39,2,L,has},
    {20158,14,59,2,L,has}, {20271,0,37,2,L,has}, {20308,31,51,2,L,has}, {20359,33,43,2,L,has}, {10746,0,6,3,E,eq}, {8794,0,10,7,L,eq}, {2131,0,15,0,E,eq},
    {14729,0,29,0,L,eq}, {12151,0,29,5,L,eq}, {18494,0,5,7,E,eq}, {8631,0,11,5,L,eq}, {6078,0,56,6,L,eq}, {12144,0,11,3,E,eq}, {865,0,11,11,E,eq},
    {3909,0,11,1,L,eq}, {2681,0,14,9,L,eq}, {7807,0,17,2,L,eq}, {18513,0,14,4,H,eq}, {4291,0,10,3,L,eq}, {24317,0,18,7,L,eq}, {1248,0,17,1,L,eq},
    {5428,0,12,7,L,eq}, {12302,0,7,4,E,eq}, {18741,0,7,7,E,eq}, {13631,0,19,2,B,eq}, {13627,0,39,3,L,pre}, {17420,0,7,7,E,eq}, {13413,0,17,0,L,eq},
    {26191,0,26,2,L,eq}, {2753,0,31,6,L,eq}, {14168,0,34,7,L,eq}, {24844,0,15,7,L,eq}, {15245,0,12,1,E,eq}, {9644,0,23,2,L,eq}, {23938,0,8,7,E,eq},
    {35478,0,21,2,L,eq}, {21871,0,18,7,L,eq}, {9041,0,14,7,L,eq}, {3405,0,19,4,H,eq}, {5905,0,15,7,L,eq}, {7979,0,47,0,L,eq}, {7710,0,11,7,L,eq},
    {13005,0,46,3,L,pre}, {2478,0,20,4,H,eq}, {7157,0,19,8,L,eq}, {26545,0,14,7,L,eq}, {26677,0,10,7,L,eq}, {1879,0,17,3,L,eq}, {9470,0,10,3,L,eq},
    {14498,0,15,4,L,eq}, {23305,0,16,7,L,eq}, {5956,0,16,1,E,eq}, {6379,0,16,4,E,eq}, {340,0,29,0,L,eq}, {5800,0,25,3,L,pre}, {21658,0,15,3,L,eq},
    {10562,0,12,4,E,eq}, {8103,0,18,7,L,eq}, {11653,0,15,0,L,eq}, {5889,0,18,2,L,has}, {5907,0,12,2,L,has}, {5919,0,19,2,L,has}, {16325,0,21,2,L,has},
    {6069,0,21,8,L,eq}, {5810,0,17,9,L,eq}, {28575,0,26,2,B,eq}, {4659,0,38,3,L,eq}, {28116,0,12,4,H,eq}, {38475,0,27,2,L,eq}, {6519,0,21,7,L,eq},
    {25112,0,31,3,L,eq}, {13625,0,11,4,H,eq}, {12257,0,19,4,L,pre}, {3926,0,17,7,L,eq}, {11977,0,41,3,L,pre}, {7095,0,4,4,E,eq}, {8846,0,4,7,L,eq},
    {11329,0,8,7,E,eq}, {17226,0,8,7,E,eq}, {20150,0,23,1,L,suf}, {2668,0,8,1,L,eq}, {2676,0,8,1,L,eq}, {18896,0,18,4,H,eq}, {21311,0,10,5,E,eq},
    {8850,0,8,7,L,eq}, {22129,0,9,4,L,pre}, {22138,0,14,4,L,pre}, {22152,0,10,4,L,pre}, {22162,0,12,4,L,pre}, {22174,0,15,4,L,pre}, {22590,0,16,3,L,eq},
    {27867,0,18,4,H,eq}, {19181,0,24,7,L,eq}, {10471,0,57,0,L,has}, {23592,0,16,7,L,eq}, {9660,0,16,4,H,eq}, {13097,0,3,5,E,eq}, {77,0,13,10,L,eq},
    {10817,0,32,3,L,eq}, {21037,0,13,4,L,eq}, {2607,0,31,6,L,eq}, {20277,0,21,7,L,eq}, {2633,0,11,9,L,eq}, {9760,0,12,5,E,eq}, {8118,0,20,5,L,eq},
    {31012,0,16,2,L,eq}, {15240,0,9,5,E,eq}, {22323,0,15,5,L,pre}, {9220,8,19,5,L,has}, {10722,0,6,2,L,pre}, {13144,0,14,5,E,eq}, {7186,0,6,4,E,eq},
    {11898,0,10,4,H,eq}, {11380,3,52,8,L,has}, {620,0,6,11,E,eq}, {27459,0,12,7,L,eq}, {20718,0,18,1,L,eq}, {1031,0,16,4,H,eq}, {19718,0,15,7,L,eq},
    {8157,0,12,1,L,eq}, {11574,0,40,3,L,eq}, {11651,0,40,3,L,eq}, {12654,0,23,5,L,eq}, {5078,0,20,8,L,eq}, {14094,0,3,2,B,eq}, {65,0,23,7,L,eq},
    {296,0,23,7,L,eq}, {17441,0,15,7,E,eq}, {28520,0,13,4,L,pre}, {28533,0,13,4,L,pre}, {26231,0,31,3,L,eq}, {10791,0,21,4,H,eq}, {25728,0,46,4,L,pre},
    {5770,0,23,9,L,pre}, {10175,0,2,7,E,eq}, {5527,0,4,1,E,eq}, {5233,0,4,6,E,eq}, {1616,0,6,11,E,eq}, {2557,0,9,1,L,eq}, {7295,0,18,3,L,eq},
    {7044,0,11,4,E,eq}, {11764,0,9,7,E,eq}, {456,0,10,11,E,pre}, {471,0,8,11,E,pre}, {5249,0,10,1,E,eq}, {8358,0,12,4,E,eq}, {8784,0,10,7,L,eq},
    {17122,0,7,7,E,eq}, {44868,33,44,2,L,has}, {688,0,20,4,H,eq}, {22338,0,18,5,L,pre}, {26022,0,28,3,L,eq}, {3041,0,19,6,L,eq}, {15348,0,13,6,L,eq},
    {12445,0,11,7,E,eq}, {38648,0,20,2,L,pre}, {15511,0,74,5,L,eq}, {13265,0,8,7,E,eq}, {7244,0,15,8,L,eq}, {23316,0,18,6,L,pre}, {23334,0,19,6,L,pre},
    {7225,0,32,1,L,eq}, {254,0,14,3,L,eq}, {4995,0,9,4,E,eq}, {465,0,14,3,L,eq}, {3918,0,13,9,E,eq}, {7412,0,15,7,L,eq}, {20802,0,26,1,L,eq},
    {7108,0,22,8,L,eq}, {10998,0,22,5,L,has}, {42162,0,27,2,L,eq}, {17409,0,21,5,L,eq}, {4837,0,18,6,L,eq}, {8626,0,15,7,L,eq}, {24563,0,6,7,E,eq},
    {5118,0,18,8,L,eq}, {11396,0,8,7,E,eq}, {2151,0,14,9,L,eq}, {30523,0,30,2,L,pre}, {30553,0,28,2,L,pre}, {30646,0,30,2,L,pre}, {10478,0,7,7,E,eq},
    {14136,0,13,4,L,eq}, {25799,0,10,4,H,eq}, {26090,0,15,4,L,eq}, {8927,0,20,2,L,eq}, {8259,0,9,7,L,eq}, {16808,0,35,4,L,eq}, {16884,0,35,4,L,eq},
    {17117,0,35,4,L,eq}, {18376,0,9,7,E,eq}, {4350,0,20,3,L,eq}, {4850,0,29,7,L,eq}, {8327,0,19,3,L,eq}, {23462,0,19,3,L,eq}, {2900,0,14,6,L,eq},
    {27154,0,31,3,L,eq}, {24876,0,27,4,H,eq}, {4104,0,8,0,E,eq}, {23626,0,21,7,L,eq}, {2491,0,12,9,L,eq}, {21351,0,36,5,E,eq}, {8074,0,15,7,L,eq},
    {19758,0,17,1,L,eq}, {11523,0,9,7,E,eq}, {16160,0,43,4,H,eq}, {16736,0,10,7,E,eq}, {6855,0,10,3,E,eq}, {1341,0,31,5,L,has}, {1372,0,37,5,L,has},
    {1409,0,35,5,L,has}, {1444,0,30,5,L,has}, {1474,0,36,5,L,has}, {1510,0,34,5,L,has}, {1544,0,29,5,L,has}, {1573,0,35,5,L,has}, {1608,0,33,5,L,has},
    {1492,0,16,7,L,eq}, {26486,0,39,4,H,eq}, {20180,0,15,4,L,eq}, {2954,0,15,6,L,eq}, {894,0,35,9,L,eq}, {22376,0,9,4,H,eq}, {1656,15,27,8,L,has},
    {6376,0,17,8,L,eq}, {11795,0,9,5,E,eq}, {20108,0,17,7,L,eq}, {26917,0,21,2,L,eq}, {9399,0,8,1,L,eq}, {3950,0,18,1,L,eq}, {35156,0,17,2,L,eq},
    {4002,0,13,3,L,eq}, {13100,0,8,5,E,eq}, {3619,0,16,4,H,eq}, {39502,0,36,2,L,eq}, {4231,0,15,4,H,eq}, {24173,0,8,4,H,eq}, {12679,0,9,7,E,eq},
    {5230,0,19,0,L,eq}, {12711,0,11,7,E,eq}, {3865,0,16,4,H,eq}, {34538,0,16,2,B,eq}, {26567,0,15,4,L,eq}, {9248,0,19,3,L,eq}, {4916,0,24,3,L,eq},
    {7294,0,12,2,L,eq}, {13291,0,18,2,B,eq}, {26373,0,13,3,L,eq}, {18889,0,24,7,L,eq}, {3605,0,17,1,L,eq}, {8205,0,54,1,L,eq}, {3419,0,4,9,B,eq},
    {3444,0,4,9,B,eq}, {10623,0,9,7,E,eq}, {13964,0,12,7,L,eq}, {16016,0,24,8,L,has}, {16064,0,24,8,L,has}, {16088,0,24,8,L,has}, {27772,0,16,3,L,eq},
    {8259,0,56,1,L,eq}, {11993,0,7,7,E,eq}, {3981,0,13,1,L,eq}, {27766,0,19,7,L,pre}, {23544,0,23,7,L,eq}, {27466,0,28,4,L,pre}, {26573,0,18,7,L,eq},
    {7725,0,12,8,E,eq}, {11810,0,50,6,L,eq}, {11860,0,50,6,L,eq}, {15942,0,12,0,L,eq}, {18260,0,28,1,L,pre}, {18288,0,19,1,L,pre}, {18307,0,20,1,L,pre},
    {21624,0,16,5,L,eq}, {36975,0,41,2,L,eq}, {1404,0,17,3,L,eq}, {17779,0,26,3,L,eq}, {1913,0,18,3,L,eq}, {975,0,21,0,L,eq}, {13144,0,41,8,L,pre},
    {13185,0,41,8,L,pre}, {29229,0,13,2,B,pre}, {29242,0,13,2,B,pre}, {29255,0,13,2,B,pre}, {29268,0,13,2,B,pre}, {29281,0,13,2,B,pre}, {29294,0,13,2,B,pre},
    {29307,0,13,2,B,pre}, {2028,0,14,3,L,eq}, {21616,0,15,7,L,eq}, {3144,0,40,3,L,eq}, {1939,0,6,0,E,eq}, {742,0,37,10,L,eq}, {8764,0,29,1,L,eq},
    {10249,0,7,7,E,eq}, {14317,0,15,1,L,eq}, {14752,0,12,5,L,eq}, {15414,0,26,7,L,pre}, {17632,0,57,7,L,eq}, {7914,0,11,1,L,eq}, {6614,0,21,0,L,eq},
    {3872,0,18,6,L,eq}, {925,0,11,0,L,eq}, {41240,0,22,2,L,pre}, {41262,0,19,2,L,pre}, {41281,0,22,2,L,pre}, {11869,0,16,4,H,eq}, {1448,4,31,6,L,has},
    {10055,0,18,4,H,eq}, {12336,0,5,2,E,eq}, {12341,0,5,2,E,eq}, {12346,0,5,2,E,eq}, {10875,0,13,7,E,eq}, {369,0,13,7,L,eq}, {25914,0,26,2,L,eq},
    {4564,0,17,4,H,eq}, {8700,0,12,7,L,eq}, {26826,0,19,2,L,eq}, {2449,0,11,4,H,eq}, {9579,0,12,2,L,eq}, {21374,0,17,6,L,eq}, {7567,0,18,2,L,eq},
    {12754,0,28,5,L,eq}, {22963,0,19,6,L,eq}, {5913,0,13,3,L,pre}, {5938,0,12,3,L,pre}, {11056,7,26,5,L,has}, {10406,0,5,7,E,eq}, {14261,0,19,1,L,eq},
    {26582,0,14,4,L,eq}, {6055,0,25,5,L,eq}, {5591,0,22,3,L,pre}, {9287,0,15,5,L,pre}, {9302,0,14,5,L,pre}, {9316,0,22,5,L,pre}, {9338,0,20,5,L,pre},
    {9358,0,16,5,L,pre}, {9374,0,12,5,L,pre}, {11391,0,13,5,E,pre}, {11404,0,10,5,E,pre}, {11414,0,11,5,E,pre}, {11425,0,13,5,E,pre}, {11438,0,11,5,E,pre},
    {9735,0,10,7,L,pre}, {9745,0,22,7,L,pre}, {10317,0,5,7,E,eq}, {12106,0,2,7,E,eq}, {4925,0,20,1,L,has}, {4945,0,22,1,L,has}, {4967,0,24,1,L,has},
    {5124,0,25,1,L,has}, {5185,0,14,1,L,has}, {19250,4,68,2,L,has}, {23564,18,45,2,L,has}, {36889,0,23,2,L,pre}, {2838,28,44,5,L,has}, {19482,0,13,7,L,eq},
    {14351,0,18,1,L,eq}, {18265,0,14,3,L,eq}, {14280,0,18,1,L,eq}, {3438,0,20,1,L,eq}, {41649,0,41,2,L,has}, {2784,0,20,6,L,eq}, {4199,0,10,3,L,eq},
    {12277,0,7,7,E,eq}, {24779,0,18,7,L,eq}, {3152,0,29,5,L,has}, {9799,0,18,2,L,eq}, {18086,0,22,3,L,pre}, {18108,0,22,3,L,pre}, {5799,0,5,1,E,eq},
    {8055,0,19,4,E,eq}, {25960,0,14,4,H,eq}, {9107,0,9,7,L,eq}, {2613,0,5,9,L,eq}, {37673,0,24,2,L,eq}, {1896,0,18,4,H,eq}, {23107,0,19,7,L,eq},
    {19712,0,24,4,L,pre}, {19736,0,30,4,L,pre}, {21965,0,20,7,L,eq}, {11540,0,42,2,L,pre}, {11588,0,30,2,L,pre}, {10714,0,27,4,H,eq}, {21723,0,23,4,H,eq},
    {12409,0,4,7,E,eq}, {28272,0,12,4,L,eq}, {7855,0,28,6,L,eq}, {5108,0,7,6,E,eq}, {390,0,23,2,L,has}, {413,0,24,2,L,has}, {894,7,16,2,L,has},
    {1481,10,35,2,L,has}, {6635,6,18,2,L,has}, {12177,9,27,2,L,has}, {15130,7,26,2,L,has}, {15753,13,25,2,L,has}, {17830,0,27,2,L,has}, {19960,23,35,2,L,has},
    {19995,23,35,2,L,has}, {22747,39,48,2,L,has}, {0,0,25,6,L,has}, {92,0,22,6,L,has}, {1354,5,16,6,L,has}, {14469,0,16,7,L,eq}, {3309,7,31,8,L,has},
    {4859,0,32,0,L,eq}, {23335,0,13,4,H,eq}, {7485,0,18,5,L,eq}, {10614,0,9,7,E,eq}, {18574,0,32,1,L,eq}, {20291,0,32,1,L,eq}, {14725,0,19,2,B,pre},
    {45327,0,52,2,L,eq}, {45379,0,52,2,L,eq}, {4140,0,10,0,E,eq}, {28128,0,12,4,H,eq}, {3735,0,15,6,L,eq}, {11298,0,21,1,L,pre}, {11319,0,20,1,L,pre},
    {11339,0,21,1,L,pre}, {11360,0,21,1,L,pre}, {11381,0,20,1,L,pre}, {11401,0,21,1,L,pre}, {11422,0,24,1,L,pre}, {17664,0,24,1,L,pre}, {17688,0,21,1,L,pre},
    {17709,0,26,1,L,pre}, {17735,0,20,1,L,pre}, {10851,0,13,0,L,eq}, {14552,0,16,2,B,pre}, {29153,0,13,2,B,pre}, {30817,0,26,2,L,eq}, {22289,31,39,3,L,has},
    {22328,31,39,3,L,has}, {8188,16,38,6,L,has}, {8226,14,31,6,L,has}, {8257,15,32,6,L,has}, {6207,0,16,7,L,eq}, {364,0,17,1,L,eq}, {570,0,17,1,L,eq},
    {15124,0,15,0,L,eq}, {3686,0,13,4,H,eq}, {9189,0,14,6,L,pre}, {6999,0,16,3,E,eq}, {6956,0,15,5,L,eq}, {12893,0,7,2,B,eq}, {9202,0,18,5,L,has},
    {8121,0,15,7,L,eq}, {10515,0,19,2,L,eq}, {6164,0,4,4,E,eq}, {13081,0,4,7,E,eq}, {8613,0,38,0,L,eq}, {205,0,14,7,L,eq}, {8730,0,11,7,L,eq},
    {14130,0,15,2,B,eq}, {48535,0,15,2,L,eq}, {1676,0,10,0,L,eq}, {2162,0,12,7,L,eq}, {18429,0,21,5,L,eq}, {16495,0,17,1,L,eq}, {15156,14,28,2,L,has},
    {24306,0,19,3,L,eq}, {22266,0,12,5,L,eq}, {25425,0,8,7,E,eq}, {1466,0,34,9,L,eq}, {18464,0,10,4,H,eq}, {19573,0,18,1,L,eq}, {15535,0,50,3,L,eq},
    {13487,0,34,5,L,eq}, {11142,0,21,1,L,eq}, {15673,0,38,3,L,eq}, {19816,8,26,2,L,has}, {1582,0,21,3,L,eq}, {17535,0,21,5,L,eq}, {28104,0,12,4,H,eq},
    {13932,0,28,8,L,pre}, {25319,0,10,7,E,eq}, {17002,0,16,1,L,eq}, {4634,0,15,4,H,eq}, {20072,0,15,4,L,eq}, {2643,4,18,8,L,has}, {2270,0,14,9,L,eq},
    {13457,0,21,4,H,eq}, {24589,0,5,7,E,eq}, {21721,0,12,7,E,eq}, {234,0,17,4,H,eq}, {19904,0,21,3,L,eq}, {12760,0,11,7,E,eq}, {46805,0,56,2,L,has},
    {46861,0,26,2,L,has}, {8576,0,57,6,L,eq}, {13034,0,29,8,L,pre}, {43378,0,26,2,L,eq}, {10826,0,12,0,L,eq}, {2799,18,31,2,L,has}, {2830,10,23,2,L,has},
    {2893,23,36,2,L,has}, {21959,23,39,2,L,has}, {7035,0,9,4,E,eq}, {1950,0,26,5,L,has}, {1976,0,23,5,L,has}, {1999,0,23,5,L,has}, {2022,0,20,5,L,has},
    {2042,0,24,5,L,has}, {2066,0,21,5,L,has}, {652,0,18,6,L,has}, {670,0,19,6,L,has}, {689,0,21,6,L,has}, {49173,0,15,2,B,eq}, {26691,0,17,4,L,eq},
    {1907,0,11,7,L,eq}, {19663,0,22,4,L,pre}, {19685,0,27,4,L,pre}, {19397,0,10,4,L,eq}, {2796,0,6,7,L,eq}, {10712,0,11,3,E,eq}, {8291,0,13,4,E,eq},
    {914,0,36,13,L,eq}, {10091,0,24,6,L,eq}, {4946,0,8,4,E,eq}, {11148,0,8,7,E,eq}, {19182,0,33,3,L,pre}, {7764,0,17,6,E,eq}, {8391,0,12,5,L,eq},
    {7933,0,13,7,L,eq}, {1018,0,24,3,L,eq}, {16973,0,20,5,L,eq}, {24425,0,11,7,L,eq}, {31832,15,43,2,L,has}, {2185,0,11,4,H,eq}, {18598,0,12,4,L,eq},
    {1405,20,43,6,L,has}, {11151,30,42,6,L,has}, {19876,0,21,6,L,eq}, {6519,0,24,8,L,eq}, {11522,3,65,8,L,has}, {15313,0,12,4,L,pre}, {17508,0,12,7,E,pre},
    {17544,0,13,7,E,pre}, {4787,0,35,3,L,eq}, {12267,0,30,8,L,has}, {2001,17,47,2,L,has}, {36301,21,41,2,L,has}, {36342,21,44,2,L,has}, {1158,0,18,3,L,eq},
    {8523,0,35,3,L,eq}, {20093,0,42,3,L,pre}, {4171,0,17,4,H,eq}, {17032,0,10,7,E,eq}, {4227,0,11,3,L,eq}, {7701,0,9,8,E,eq}, {8095,0,9,8,E,eq},
    {11108,4,20,5,L,has}, {11128,0,24,5,L,has}, {35369,0,33,2,L,eq}, {5139,0,19,0,L,eq}, {9050,0,46,3,L,pre}, {9096,0,46,3,L,pre}, {18705,0,23,5,L,eq},
    {19733,0,14,7,L,eq}, {13425,0,21,2,B,eq}, {7653,0,17,3,L,eq}, {2774,8,25,2,L,has}, {33594,0,21,2,L,eq}, {1470,0,20,1,L,eq}, {5080,0,7,7,L,eq},
    {14733,0,7,7,E,eq}, {7368,0,12,2,L,eq}, {25376,0,23,4,L,eq}, {15,0,20,7,L,eq}, {234,0,20,7,L,eq}, {36436,0,27,2,L,has}, {6784,0,32,6,L,pre},
    {6816,0,58,6,L,pre}, {269,34,45,8,L,has}, {314,33,44,8,L,has}, {519,0,22,8,L,has}, {10731,0,10,7,E,eq}, {5119,0,20,0,L,eq}, {5958,0,20,8,L,eq},
    {22283,0,31,6,L,eq}, {44551,0,25,2,L,pre}, {9802,0,27,3,L,pre}, {9898,0,29,8,L,suf}, {24112,0,9,4,L,pre}, {47302,0,16,2,L,eq}, {12502,0,26,2,E,eq},
    {21898,0,14,4,L,eq}, {13174,0,21,0,L,eq}, {13595,0,18,6,L,eq}, {24049,0,16,4,L,pre}, {24065,0,8,4,L,pre}, {6224,0,11,5,L,eq}, {15845,0,21,0,L,eq},
    {22582,0,10,4,L,pre}, {16000,0,21,1,L,eq}, {10,0,18,1,L,eq}, {6507,0,18,1,L,eq}, {18227,0,9,6,E,eq}, {1917,0,22,9,L,eq}, {16802,0,9,1,L,eq},
    {16226,0,21,7,L,eq}, {5706,0,19,9,L,eq}, {3543,0,41,0,L,eq}, {27019,0,29,3,L,eq}, {3367,0,12,4,H,eq}, {11902,0,7,7,E,eq}, {5446,0,5,1,E,eq},
    {13094,0,5,7,E,eq}, {1516,20,28,2,L,has}, {2784,0,45,0,L,eq}, {21043,5,16,2,L,has}, {3925,0,14,3,L,eq}, {7058,0,64,6,L,has}, {20044,0,24,1,L,pre},
    {2578,26,42,2,L,has}, {11556,0,7,1,E,eq}, {4491,0,19,8,L,pre}, {9006,9,23,5,L,has}, {4339,0,20,8,L,has}, {4359,4,14,8,L,has}, {6142,0,20,8,L,eq},
    {10347,0,11,5,E,eq}, {17983,0,12,5,L,eq}, {5259,0,9,1,E,eq}, {7841,0,10,4,E,pre}, {15918,0,12,0,L,eq}, {17356,0,8,5,E,eq}, {16449,0,15,7,E,eq},
    {4410,0,12,8,L,pre}, {11704,0,17,8,L,pre}, {11757,0,22,8,L,pre}, {11798,0,21,8,L,pre}, {7950,0,12,2,L,eq}, {42234,0,16,2,L,eq}, {9722,0,8,1,E,eq},
    {6304,0,20,2,L,has}, {6324,0,25,2,L,has}, {6349,0,19,2,L,has}, {6368,0,23,2,L,has}, {6391,0,31,2,L,has}, {6422,0,26,2,L,has}, {18267,22,52,2,L,has},
    {24888,10,41,2,L,has}, {25285,6,28,2,L,has}, {39078,6,47,2,L,has}, {39125,6,49,2,L,has}, {39174,6,49,2,L,has}, {10442,0,18,4,H,eq}, {8552,0,24,6,L,eq},
    {4112,0,13,0,E,eq}, {8073,0,19,1,L,eq}, {4542,0,17,6,L,eq}, {14316,0,15,7,L,eq}, {15139,0,6,0,L,eq}, {18653,0,8,5,L,eq}, {8947,0,25,2,L,eq},
    {21265,0,19,7,L,eq}, {27048,0,37,3,L,eq}, {20631,0,35,5,L,eq}, {2548,22,30,2,L,has}, {4792,0,10,4,E,eq}, {8404,0,25,0,L,eq}, {6037,0,16,8,L,eq},
    {812,0,11,9,L,eq}, {23946,0,8,7,E,eq}, {25339,0,8,7,E,eq}, {5843,0,23,0,L,eq}, {21075,0,20,6,L,pre}, {6765,0,5,3,E,eq}, {11587,0,10,7,E,eq},
    {13210,0,5,7,E,eq}, {38287,0,26,2,L,eq}, {6717,0,14,3,E,eq}, {4718,0,9,4,E,eq}, {11018,0,7,7,E,eq}, {2661,0,7,1,L,eq}, {3213,0,14,7,L,eq},
    {2013,0,15,3,L,eq}, {19154,0,27,7,L,eq}, {42111,0,29,2,L,eq}, {16423,0,10,7,E,eq}, {43899,0,35,2,L,eq}, {6123,0,12,4,E,eq}, {4654,10,26,5,L,has},
    {4680,11,27,5,L,has}, {17469,0,4,7,E,eq}, {1012,0,19,9,L,eq}, {4609,0,14,7,L,eq}, {29320,0,20,2,B,pre}, {6602,0,4,4,E,eq}, {22305,0,9,5,L,eq},
    {11953,0,4,7,E,eq}, {25329,0,10,7,E,eq}, {6838,0,19,1,L,eq}, {22537,0,43,2,L,has}, {2541,6,24,5,L,has}, {10531,0,11,7,E,eq}, {11316,0,4,7,E,eq},
    {12521,0,10,7,E,eq}, {13508,0,12,4,H,eq}, {27378,0,19,4,L,eq}, {3136,0,13,7,L,eq}, {16767,0,14,1,L,eq}, {3331,0,9,4,H,eq}, {5087,0,14,7,L,eq},
    {4994,0,57,9,L,eq}, {10280,0,46,3,L,pre}, {12561,0,19,0,L,eq}, {10238,0,16,2,L,eq}, {10254,0,16,2,L,eq}, {7623,0,9,7,L,eq}, {33615,0,25,2,L,eq},
    {8476,0,24,4,H,eq}, {23255,0,9,4,E,eq}, {14722,0,11,7,E,eq}, {26720,0,14,7,L,eq}, {23584,0,24,4,L,eq}, {23608,0,24,4,L,eq}, {4999,0,19,7,L,eq},
    {20631,0,13,3,L,eq}, {18305,0,11,4,L,eq}, {24814,0,14,7,L,eq}, {560,0,10,1,L,eq}, {22492,0,33,7,L,eq}, {88,0,41,0,L,eq}, {35402,0,36,2,L,eq},
    {14911,0,30,4,H,eq}, {8938,0,16,5,L,eq}, {6737,0,18,0,L,eq}, {7980,0,13,2,L,eq}, {11703,0,4,7,E,eq}, {1646,0,30,0,L,eq}, {1028,0,10,7,L,eq},
    {1466,0,11,7,L,eq}, {12546,0,12,2,E,eq}, {7019,0,6,3,E,eq}, {417,0,16,3,L,eq}, {99,0,15,9,L,eq}, {1234,0,6,11,E,pre}, {1240,0,6,11,E,pre},
    {1314,0,5,11,E,pre}, {1319,0,5,11,E,pre}, {2824,0,7,7,L,eq}, {2837,0,7,7,L,eq}, {26269,0,14,4,H,eq}, {18574,0,15,7,E,eq}, {1934,0,15,7,L,eq},
    {29386,0,3,2,B,suf}, {8734,0,17,2,L,eq}, {8562,0,8,5,L,eq}, {18785,0,11,4,H,eq}, {2714,0,12,4,H,eq}, {280,0,17,3,L,eq}, {5697,0,44,0,L,eq},
    {11569,0,22,4,E,eq}, {18451,0,33,3,L,pre}, {18484,0,23,3,L,pre}, {11258,0,20,1,L,eq}, {14009,0,21,1,L,eq}, {3774,0,31,8,L,has}, {3805,0,22,8,L,has},
    {3852,8,17,8,L,has}, {17820,0,23,1,L,pre}, {9897,0,27,2,L,eq}, {1413,0,14,1,L,eq}, {23113,0,60,3,L,has}, {12180,0,40,5,L,eq}, {963,0,21,3,L,eq},
    {5602,0,17,5,L,eq}, {13246,0,4,2,B,eq}, {35869,0,30,2,L,pre}, {10733,0,26,6,L,pre}, {10759,0,26,6,L,pre}, {10785,0,36,6,L,pre}, {10821,0,23,6,L,pre},
    {10844,0,25,6,L,pre}, {18339,0,12,7,E,eq}, {10524,0,4,4,E,eq}, {16843,0,41,4,L,eq}, {16851,0,4,7,E,eq}, {9824,0,23,2,L,eq}, {14547,0,20,1,L,eq},
    {4820,0,30,7,L,eq}, {4882,0,31,6,L,eq}, {14379,0,13,1,L,eq}, {26095,0,31,7,L,eq}, {25347,0,6,7,E,eq}, {518,0,18,4,H,eq}, {6303,0,17,4,E,eq},
    {25199,0,17,7,L,pre}, {25216,0,15,7,L,pre}, {6903,0,11,8,L,eq}, {7337,0,11,8,H,eq}, {8558,0,29,3,L,eq}, {24122,0,25,3,L,pre}, {19594,0,13,4,L,pre},
    {2802,0,8,7,L,eq}, {2810,0,8,7,L,eq}, {26708,0,13,4,L,eq}, {34488,10,35,2,L,has}, {21083,0,20,3,L,pre}, {18195,0,20,5,L,pre}, {15763,0,7,7,E,eq},
    {17828,0,12,7,E,eq}, {18320,0,19,6,L,eq}, {2304,0,12,4,H,eq}, {2348,0,57,7,L,eq}, {11828,0,36,0,L,eq}, {11911,0,36,0,L,eq}, {1683,0,15,2,L,has},
    {43458,0,23,2,L,pre}, {43481,0,22,2,L,pre}, {43503,0,26,2,L,pre}, {9104,0,23,0,L,eq}, {2342,0,16,1,L,eq}, {19679,0,14,6,L,pre}, {19709,0,21,6,L,pre},
    {18010,0,16,4,H,eq}, {6252,0,29,6,L,eq}, {22666,0,24,7,L,eq}, {2533,0,23,0,L,eq}, {2101,0,17,0,E,eq}, {27749,0,23,3,L,eq}, {8877,0,23,4,L,eq},
    {1888,0,19,1,L,eq}, {12748,0,12,2,E,eq}, {9713,0,21,5,L,pre}, {2460,0,13,5,L,pre}, {24691,10,53,2,L,has}, {6438,0,7,4,E,eq}, {11372,0,7,7,E,eq},
    {26386,0,14,3,L,eq}, {16944,0,13,5,L,eq}, {4180,0,19,7,L,eq}, {23698,0,46,3,L,pre}, {23744,0,45,3,L,pre}, {23833,0,33,3,L,pre}, {18597,0,14,5,L,eq},
    {7898,0,20,5,L,eq}, {8586,0,16,5,L,eq}, {7632,0,13,7,L,eq}, {13347,0,13,7,E,eq}, {1546,0,22,9,L,eq}, {11064,0,14,1,L,eq}, {15939,0,23,2,L,has},
    {8362,0,11,6,E,eq}, {15188,0,32,7,L,eq}, {15245,0,32,7,L,eq}, {17564,0,11,7,E,eq}, {19252,0,14,7,L,eq}, {21799,0,13,7,L,eq}, {989,0,17,13,L,eq},
    {21693,0,13,3,L,eq}, {21724,0,13,3,L,eq}, {43404,0,27,2,L,eq}, {2870,0,16,6,L,eq}, {6788,0,18,8,L,eq}, {15293,0,8,5,E,eq}, {20024,0,8,7,E,eq},
    {26027,0,34,7,L,eq}, {17598,0,25,1,L,eq}, {17623,0,25,1,L,eq}, {19662,0,25,5,L,eq}, {14205,0,79,8,L,pre}, {14284,0,58,8,L,pre}, {16075,13,33,2,L,has},
    {336,0,11,11,E,pre}, {15597,0,32,8,L,has}, {419,0,6,12,B,suf}, {11805,0,4,7,E,eq}, {5394,0,23,9,L,pre}, {46537,0,79,2,L,has}, {13736,0,10,7,E,eq},
    {48520,0,15,2,L,eq}, {7427,0,8,4,E,pre}, {6212,0,12,5,L,eq}, {12601,0,33,5,L,eq}, {5786,0,47,6,L,eq}, {19386,0,9,1,L,eq}, {28164,0,12,4,H,eq},
    {3891,0,13,9,E,eq}, {37718,0,19,2,L,eq}, {478,0,20,7,L,eq}, {23446,0,15,4,H,eq}, {6986,0,13,3,E,eq}, {25187,0,12,7,L,eq}, {951,0,11,11,E,eq},
    {18101,0,26,1,L,eq}, {17076,0,16,5,L,eq}, {23192,0,6,3,E,eq}, {176,0,14,7,L,eq}, {23958,0,6,7,E,eq}, {876,0,11,11,E,eq}, {11811,0,19,1,L,eq},
    {24765,0,14,7,L,eq}, {47620,0,24,2,L,pre}, {47644,0,22,2,L,pre}, {47708,0,22,2,L,pre}, {18840,0,33,5,L,pre}, {18873,0,31,5,L,pre}, {18904,0,21,5,L,pre},
    {18925,0,20,5,L,pre}, {27960,0,49,3,L,pre}, {6520,0,45,0,L,eq}, {10034,0,7,5,E,eq}, {13762,0,12,7,E,eq}, {3244,4,22,9,L,has}, {9990,0,16,2,L,eq},
    {6370,0,25,3,L,has}, {7774,0,26,3,L,has}, {1692,0,19,4,H,eq}, {17878,0,9,7,L,eq}, {16041,0,19,7,L,eq}, {44230,0,21,2,L,eq}, {104,0,18,10,L,eq},
    {6862,0,14,8,L,eq}, {1504,0,19,3,L,eq}, {3682,0,4,9,E,eq}, {479,0,21,3,L,eq}, {500,0,21,3,L,eq}, {9294,0,22,0,L,eq}, {16982,0,18,2,L,has},
    {21380,27,43,2,L,has}, {21537,12,26,2,L,has}, {24157,4,30,2,L,has}, {24576,0,31,2,L,has}, {25071,0,31,2,L,has}, {25214,36,47,2,L,has}, {29904,0,50,2,L,eq},
    {17805,0,23,3,L,eq}, {194,0,13,4,H,eq}, {12083,0,11,4,L,eq}, {3969,0,14,6,L,eq}, {11237,0,17,6,E,eq}, {9940,0,9,7,L,pre}, {9949,0,12,7,L,pre},
    {13898,0,9,7,E,pre}, {10510,0,17,8,E,eq}, {12145,13,32,2,L,has}, {6675,0,13,3,E,eq}, {9857,0,13,5,E,eq}, {21139,0,12,4,L,eq}, {22978,0,16,4,L,eq},
    {18435,0,12,6,L,eq}, {7690,0,20,7,L,eq}, {23321,0,14,4,H,eq}, {18711,41,69,2,L,has}, {23174,35,59,2,L,has}, {10741,8,20,5,L,has}, {3184,0,31,3,L,eq},
    {13028,0,10,2,B,eq}, {14034,0,6,5,E,eq}, {2182,0,27,3,L,eq}, {14964,0,15,2,B,pre}, {28260,0,12,4,L,eq}, {9597,0,13,5,L,pre}, {13629,0,18,6,L,eq},
    {28629,0,28,3,L,pre}, {6876,0,5,3,E,eq}, {2742,19,32,2,L,has}, {2125,0,22,1,L,eq}, {16645,16,37,2,L,has}, {34978,0,24,2,L,pre}, {9183,0,12,7,L,eq},
    {16405,0,18,1,L,eq}, {6636,0,5,4,E,eq}, {18203,0,11,4,H,eq}, {18989,0,20,7,L,eq}, {15522,0,25,6,L,eq}, {2769,0,20,7,L,eq}, {26298,0,14,4,H,eq},
    {429,0,14,13,L,eq}, {6646,0,13,1,L,eq}, {435,9,31,8,L,has}, {3827,9,25,8,L,has}, {23632,0,15,4,L,eq}, {27798,0,13,7,L,pre}, {10434,0,7,5,E,eq},
    {25974,0,22,4,H,eq}, {862,0,19,3,L,eq}, {4601,0,15,4,H,eq}, {23386,0,30,6,L,has}, {23416,0,30,6,L,has}, {23446,0,33,6,L,has}, {9277,0,24,6,L,pre},
    {9301,0,20,6,L,pre}, {9321,0,32,6,L,pre}, {30792,0,25,2,L,eq}, {8515,0,28,4,H,eq}, {18807,0,24,3,L,eq}, {11191,0,4,7,E,eq}, {967,10,23,2,L,has},
    {2934,29,43,5,L,has}, {16746,0,9,7,E,eq}, {22774,0,11,7,L,pre}, {8250,0,7,4,E,eq}, {7632,0,31,6,L,pre}, {7691,0,25,6,L,pre}, {7716,0,28,6,L,pre},
    {17329,0,22,6,L,pre}, {11727,0,13,7,E,eq}, {9820,0,32,1,L,eq}, {12374,0,15,3,L,eq}, {3132,0,13,6,L,eq}, {13139,0,5,7,E,eq}, {475,0,5,10,E,eq},
    {1748,0,14,3,L,eq}, {8873,0,39,0,L,eq}, {425,0,3,12,B,suf}, {28281,0,12,3,L,eq}, {13781,0,17,6,L,eq}, {23604,0,21,3,L,eq}, {18983,0,19,4,H,eq},
    {11683,0,8,4,H,eq}, {4691,0,16,7,L,eq}, {15822,0,24,7,L,eq}, {22251,0,20,3,L,pre}, {22271,0,18,3,L,pre}, {7360,0,24,3,L,eq}, {12879,0,14,7,E,eq},
    {13426,0,20,4,H,eq}, {13539,0,16,6,L,eq}, {7564,0,14,8,H,eq}, {132,0,7,11,E,pre}, {27465,0,39,3,L,pre}, {18845,0,28,6,L,pre}, {18873,0,31,6,L,pre},
    {19678,0,17,1,L,eq}, {12999,0,7,7,E,eq}, {1090,0,19,4,H,eq}, {9099,0,8,7,L,eq}, {9800,0,15,5,E,eq}, {2909,0,15,7,L,eq}, {5490,0,6,1,E,eq},
    {13238,0,6,7,E,eq}, {1726,0,22,3,L,eq}, {392,0,13,4,H,eq}, {7824,0,13,7,L,eq}, {17330,0,22,1,L,eq}, {8492,0,16,2,L,eq}, {9204,0,21,1,L,eq},
    {16682,0,23,2,L,has}, {24607,0,23,2,L,has}, {1383,0,24,4,H,eq}, {7766,0,8,4,E,pre}, {7774,0,12,4,E,pre}, {258,0,10,11,E,pre}, {18738,0,22,3,L,eq},
    {19103,0,39,3,L,pre}, {19142,0,40,3,L,pre}, {10549,0,13,4,E,eq}, {5701,0,20,8,L,eq}, {4683,0,19,4,H,eq}, {1298,4,15,6,L,has}, {19201,0,16,5,L,eq},
    {21950,0,14,4,L,eq}, {15381,0,20,6,L,eq}, {24987,0,27,3,L,eq}, {15845,0,38,3,L,eq}, {4545,0,17,8,L,pre}, {2078,0,13,9,L,eq}, {33640,0,23,2,L,eq},
    {12378,0,57,5,L,pre}, {2316,0,16,4,H,eq}, {14732,0,7,4,E,eq}, {19623,0,19,7,L,eq}, {43060,0,21,2,L,eq}, {15269,0,31,3,L,eq}, {12700,0,30,0,L,pre},
    {7151,0,12,4,E,eq}, {2321,0,44,6,L,eq}, {939,0,15,7,L,eq}, {21366,0,12,7,E,eq}, {20391,0,25,4,L,pre}, {20523,0,27,4,L,pre}, {6291,0,39,0,L,eq},
    {10766,0,16,1,L,eq}, {11089,0,32,2,L,pre}, {12378,0,12,2,E,eq}, {35296,0,24,2,L,eq}, {12347,0,49,1,L,eq}, {12448,0,49,1,L,eq}, {12532,0,49,1,L,eq},
    {16835,28,39,2,L,has}, {21910,38,49,2,L,has}, {25577,2,37,2,L,has}, {14980,0,14,3,L,eq}, {11874,0,2,7,E,eq}, {1402,0,3,11,E,eq}, {4828,0,31,0,L,eq},
    {15966,0,34,0,L,eq}, {4103,0,19,6,L,eq}, {2165,0,12,0,E,eq}, {7485,0,12,0,L,eq}, {22308,0,16,4,L,pre}, {7553,0,9,7,L,eq}, {23878,0,16,7,L,pre},
    {2404,16,36,8,L,has}, {20605,4,32,2,L,has}, {5423,0,27,5,L,eq}, {5501,0,27,5,L,eq}, {10826,0,17,2,L,pre}, {14335,0,15,2,B,pre}, {23761,0,9,4,L,eq},
    {6074,0,22,0,L,eq}, {28009,0,23,4,L,pre}, {24142,0,11,4,H,eq}, {11707,0,13,7,E,eq}, {12400,0,9,7,E,eq}, {15155,0,15,8,L,pre}, {416,0,15,1,L,eq},
    {1259,0,9,9,L,eq}, {47529,0,23,2,L,pre}, {5828,0,17,4,L,pre}, {5845,0,15,4,L,pre}, {5860,0,17,4,L,pre}, {9695,0,10,7,L,pre}, {9724,0,11,7,L,pre},
    {152,0,17,13,B,pre}, {16414,0,9,7,E,eq}, {15663,0,30,8,L,pre}, {27163,0,49,2,L,eq}, {12589,0,10,7,E,eq}, {1897,0,10,7,L,eq}, {38668,0,22,2,L,pre},
    {18404,0,10,7,E,eq}, {15170,0,34,8,L,has}, {15283,16,41,8,L,has}, {7262,5,29,0,L,has}, {11532,0,9,7,E,eq}, {12398,0,6,2,E,eq}, {12404,0,6,2,E,eq},
    {4259,0,10,3,L,eq}, {16748,0,6,1,E,eq}, {8399,0,28,2,L,eq}, {9623,0,6,0,L,eq}, {14681,0,15,6,L,eq}, {16331,0,15,6,L,eq}, {1632,0,33,1,L,eq},
    {5400,0,9,1,E,eq}, {1042,0,13,3,L,eq}, {6941,0,13,7,L,eq}, {11744,0,13,5,E,eq}, {947,0,13,0,L,eq}, {14065,0,30,5,L,eq}, {14095,0,30,5,L,eq},
    {33896,3,39,2,L,has}, {33935,3,41,2,L,has}, {33976,3,37,2,L,has}, {6919,0,22,7,L,eq}, {13919,0,11,5,E,eq}, {1112,0,5,11,E,pre}, {6187,18,27,3,L,has},
    {688,11,34,8,L,has}, {722,19,29,8,L,has}, {751,11,29,8,L,has}, {780,7,25,8,L,has}, {805,0,32,8,L,has}, {837,0,31,8,L,has}, {868,0,29,8,L,has},
    {1159,13,25,8,L,has}, {9228,0,47,8,L,has}, {9949,0,22,8,L,has}, {9971,6,35,8,L,has}, {10006,0,42,8,L,has}, {10084,14,28,8,L,has}, {10265,17,60,8,L,has},
    {15013,0,13,2,B,pre}, {14631,0,33,0,L,eq}, {9818,0,11,7,L,pre}, {13431,0,11,7,E,eq}, {10435,0,36,0,L,pre}, {22777,0,15,4,H,eq}, {24907,0,17,7,L,eq},
    {26137,0,10,4,L,pre}, {11963,6,19,2,L,has}, {11982,6,20,2,L,has}, {12965,0,20,6,L,eq}, {1575,0,5,11,E,eq}, {23038,0,25,7,L,eq}, {28451,0,13,2,L,pre},
    {17850,0,20,3,L,eq}, {5021,0,21,0,L,eq}, {13195,0,21,0,L,eq}, {2764,0,13,1,L,eq}, {19420,0,27,6,L,eq}, {6823,0,15,7,L,eq}, {20425,0,13,5,L,eq},
    {18648,0,8,7,E,eq}, {16290,0,22,4,H,eq}, {16337,0,22,4,H,eq}, {4260,0,14,7,L,eq}, {4508,0,20,4,H,eq}, {7371,0,11,7,L,eq}, {3487,0,10,7,L,eq},
    {12457,0,7,2,E,eq}, {6712,0,7,4,E,eq}, {4157,0,6,9,E,eq}, {11200,0,23,2,L,pre}, {11516,0,7,7,E,eq}, {4280,0,11,3,L,eq}, {634,0,10,12,B,pre},
    {16523,13,25,2,L,has}, {24957,8,17,2,L,has}, {5735,0,7,1,E,eq}, {17024,0,74,3,L,pre}, {17098,0,74,3,L,pre}, {25956,0,15,3,L,eq}, {17948,0,29,4,L,pre},
    {10672,0,25,8,L,pre}, {13821,0,17,4,H,eq}, {1134,0,16,7,L,eq}, {2394,0,76,3,L,eq}, {17137,0,10,6,L,eq}, {4448,0,17,4,H,eq}, {6043,0,31,0,L,eq},
    {11962,0,7,0,L,eq}, {7131,0,32,1,L,eq}, {1172,0,10,4,H,eq}, {6272,0,10,7,L,eq}, {15243,0,13,0,L,eq}, {15300,0,37,3,L,eq}, {12132,0,5,7,E,eq},
    {12312,0,36,0,L,eq}, {6672,0,22,5,L,eq}, {17165,0,9,7,E,eq}, {498,0,18,7,L,eq}, {43969,0,28,2,L,eq}, {5559,0,6,1,E,eq}, {24677,0,8,7,E,eq},
    {12774,0,28,2,E,eq}, {15900,0,18,0,L,eq}, {21170,0,16,4,L,eq}, {3130,0,35,1,L,eq}, {2093,0,14,4,H,eq}, {6688,0,15,3,E,eq}, {2177,0,15,0,E,eq},
    {16788,15,47,2,L,has}, {25102,0,54,2,L,has}, {12337,0,8,4,E,eq}, {1268,18,30,6,L,has}, {6728,0,10,7,L,eq}, {18396,0,8,7,E,eq}, {5497,12,20,2,L,has},
    {5632,0,15,2,L,has}, {17171,7,33,2,L,has}, {28160,7,22,2,L,has}, {28182,7,21,2,L,has}, {11025,0,8,7,E,eq}, {22549,0,7,4,L,eq}, {37147,0,39,2,L,eq},
    {2643,0,6,1,L,eq}, {2725,0,6,1,L,eq}, {3660,0,21,1,L,eq}, {6700,0,21,1,L,eq}, {14983,0,5,0,L,pre}, {15930,0,12,0,L,eq}, {1896,0,17,3,L,eq},
    {19335,0,19,7,L,eq}, {10997,0,20,2,L,pre}, {10180,0,7,7,E,eq}, {268,0,8,11,E,pre}, {7128,0,7,4,E,eq}, {8541,0,9,1,E,eq}, {6762,0,17,5,L,eq},
    {4447,0,4,8,L,pre}, {24331,0,13,4,H,eq}, {25480,0,29,7,L,eq}, {13534,0,12,7,E,eq}, {10641,0,31,8,L,pre}, {18980,0,13,5,E,eq}, {14842,0,32,7,L,eq},
    {12179,0,11,3,E,eq}, {17706,0,31,6,L,pre}, {17737,0,23,6,L,pre}, {17760,0,35,6,L,pre}, {17795,0,35,6,L,pre}, {4218,0,9,9,E,eq}, {10095,0,12,2,L,eq},
    {18689,0,11,7,E,eq}, {25982,0,34,2,L,eq}, {10674,0,11,4,E,eq}, {7597,0,16,7,L,eq}, {1317,0,17,7,L,eq}, {20934,0,21,1,L,eq}, {269,0,16,4,H,eq},
    {14420,0,13,4,L,eq}, {12890,0,21,5,L,eq}, {14350,0,12,2,B,pre}, {27790,0,12,2,L,pre}, {11239,0,19,1,L,eq}, {21359,0,15,6,L,eq}, {4286,0,15,7,L,eq},
    {4301,0,15,7,L,eq}, {8817,0,51,3,L,pre}, {8868,0,53,3,L,pre}, {21521,0,17,3,L,eq}, {12704,0,9,2,E,eq}, {14872,0,24,1,L,eq}, {21449,0,24,3,L,eq},
    {17340,0,11,5,E,eq}, {13243,0,28,4,L,pre}, {13271,0,28,4,L,pre}, {3600,0,10,9,E,eq}, {6672,0,19,0,L,eq}, {13538,0,18,0,L,eq}, {39901,0,39,2,L,pre},
    {39940,0,39,2,L,pre}, {39979,0,36,2,L,pre}, {40015,0,42,2,L,pre}, {13704,0,13,4,L,eq}, {17076,0,8,7,E,eq}, {18507,0,31,3,L,pre}, {11668,0,14,0,L,eq},
    {40799,0,49,2,L,eq}, {20955,0,10,4,L,eq}, {433,0,17,3,L,eq}, {2450,0,23,9,L,eq}, {41048,0,25,2,L,eq}, {41073,0,25,2,L,eq}, {4393,0,17,4,H,eq},
    {10415,0,17,2,L,eq}, {12422,0,27,4,H,eq}, {18641,0,12,5,L,eq}, {3000,0,17,6,L,eq}, {3674,0,8,8,L,has}, {16748,0,14,5,L,eq}, {2044,0,11,7,L,eq},
    {13512,0,10,7,E,eq}, {1187,0,16,0,L,eq}, {42061,0,26,2,L,eq}, {268,0,12,3,L,eq}, {16066,0,56,5,L,eq}, {25353,0,8,7,E,eq}, {7112,0,24,5,L,eq},
    {15601,0,21,0,L,eq}, {19009,0,17,7,L,eq}, {3696,0,7,7,L,eq}, {626,0,15,11,E,eq}, {23043,0,34,3,L,pre}, {15163,0,19,4,L,eq}, {30439,0,45,2,L,pre},
    {30484,0,39,2,L,pre}, {30581,0,34,2,L,pre}, {8766,0,51,3,L,pre}, {8563,0,52,8,L,pre}, {8615,0,41,8,L,pre}, {4524,0,18,6,L,eq}, {14073,0,20,1,L,eq},
    {22774,0,19,3,L,eq}, {18489,0,5,7,E,eq}, {3729,0,10,9,E,eq}, {8053,0,31,2,L,eq}, {6730,0,18,5,L,eq}, {15881,0,18,8,L,pre}, {12965,0,10,2,B,eq},
    {12042,0,47,0,L,eq}, {1271,0,12,4,H,eq}, {18867,0,10,7,E,eq}, {28566,0,30,3,L,pre}, {4702,0,16,4,H,eq}, {11563,0,6,1,E,eq}, {17865,0,6,5,E,eq},
    {16717,0,28,4,L,eq}, {786,0,26,9,L,eq}, {4419,0,12,9,L,eq}, {9544,13,30,6,L,has}, {9574,15,33,6,L,has}, {26293,0,15,3,L,eq}, {2536,0,11,6,L,eq},
    {8825,0,10,7,L,eq}, {3084,0,12,9,L,pre}, {11662,0,20,8,L,eq}, {42140,0,22,2,L,eq}, {18832,0,12,4,H,eq}, {10337,0,8,8,L,pre}, {6090,0,10,8,L,eq},
    {7869,0,47,0,L,eq}, {7289,0,32,1,L,pre}, {7321,0,28,1,L,pre}, {19199,0,16,4,L,eq}, {30764,0,28,2,L,eq}, {6762,0,14,7,L,eq}, {197,0,16,10,L,eq},
    {6291,0,12,4,E,eq}, {9793,0,7,5,E,eq}, {3539,0,12,7,L,eq}, {13798,0,7,7,E,eq}, {5818,0,3,1,E,eq}, {30864,0,25,2,L,pre}, {32777,0,53,2,L,eq},
    {339,16,25,2,L,has}, {364,17,26,2,L,has}, {2519,20,29,2,L,has}, {11618,24,33,2,L,has}, {11651,18,27,2,L,has}, {11678,17,26,2,L,has}, {11739,20,37,2,L,has},
    {11776,4,28,2,L,has}, {11804,4,30,2,L,has}, {15265,20,39,2,L,has}, {18148,41,74,2,L,has}, {18351,10,69,2,L,has}, {19122,13,45,2,L,has}, {22072,38,61,2,L,has},
    {23004,20,45,2,L,has}, {23269,42,51,2,L,has}, {3379,21,33,5,L,has}, {3412,16,28,5,L,has}, {9098,0,26,5,L,has}, {3397,5,24,8,L,has}, {15942,0,25,1,L,eq},
    {273,0,11,12,B,pre}, {284,0,9,12,B,pre}, {39437,0,35,2,L,eq}, {34453,10,35,2,L,has}, {6648,0,24,5,L,eq}, {4595,0,14,7,L,eq}, {15959,0,17,7,L,eq},
    {12990,0,25,8,L,pre}, {5179,0,20,0,L,eq}, {39781,0,24,2,L,pre}, {39805,0,24,2,L,pre}, {39829,0,27,2,L,pre}, {39856,0,21,2,L,pre}, {28728,0,18,2,B,eq},
    {10178,0,17,4,L,eq}, {26105,0,12,4,L,pre}, {26117,0,11,4,L,pre}, {26128,0,9,4,L,pre}, {12123,0,9,7,E,eq}, {18001,0,20,1,L,eq}, {18213,0,16,3,L,eq},
    {2503,0,12,9,L,eq}, {15297,0,22,0,L,eq}, {9681,0,6,1,E,eq}, {17420,0,5,6,E,eq}, {4471,0,17,7,L,eq}, {2804,0,27,6,L,eq}, {4209,0,9,3,L,eq},
    {22143,0,13,7,L,pre}, {929,0,36,9,L,eq}, {7631,0,24,0,L,eq}, {10876,0,19,0,L,eq}, {1733,0,15,7,L,eq}, {27393,0,12,7,L,eq}, {9313,0,22,1,L,eq},
    {10740,0,17,2,L,pre}, {14177,0,18,2,B,pre}, {27013,0,19,2,L,eq}, {22934,0,14,4,L,eq}, {10077,0,7,5,E,eq}, {19891,0,31,5,L,eq}, {3799,0,15,7,L,eq},
    {14961,0,19,3,L,eq}, {1265,0,32,1,L,eq}, {1065,0,12,4,H,eq}, {23871,0,15,4,L,eq}, {1427,0,22,1,L,eq}, {1806,0,22,1,L,eq}, {6751,0,11,3,E,eq},
    {13512,0,20,3,L,eq}, {5115,0,7,4,E,eq}, {8575,0,18,7,L,eq}, {17550,0,20,6,L,eq}, {6672,0,14,4,E,eq}, {9124,3,32,5,L,has}, {9259,17,28,5,L,has},
    {11870,0,4,7,E,eq}, {701,0,17,10,L,has}, {17481,0,55,3,L,pre}, {2255,0,15,9,L,eq}, {8958,0,43,8,L,suf}, {9356,0,12,7,L,pre}, {9368,0,10,7,L,pre},
    {12379,0,7,7,E,eq}, {12771,0,13,7,E,eq}, {8059,0,13,8,E,eq}, {3015,0,24,1,L,eq}, {27085,0,69,3,L,eq}, {9870,0,14,5,E,eq}, {11924,0,6,7,E,eq},
    {3288,0,10,1,L,eq}, {4201,7,20,2,L,has}, {4221,7,25,2,L,has}, {4246,7,21,2,L,has}, {4267,7,20,2,L,has}, {4287,7,21,2,L,has}, {4308,14,24,2,L,has},
    {4332,15,25,2,L,has}, {4357,8,18,2,L,has}, {4375,9,19,2,L,has}, {4394,0,22,2,L,has}, {4416,0,24,2,L,has}, {4440,0,25,2,L,has}, {4465,0,32,2,L,has},
    {4497,0,27,2,L,has}, {4524,0,22,2,L,has}, {4546,0,26,2,L,has}, {4572,0,31,2,L,has}, {4603,0,33,2,L,has}, {4636,9,19,2,L,has}, {4655,0,19,2,L,has},
    {4674,5,23,2,L,has}, {4697,5,23,2,L,has}, {4720,8,18,2,L,has}, {4738,9,19,2,L,has}, {4757,19,45,2,L,has}, {12097,38,48,2,L,has}, {12204,24,34,2,L,has},
    {16933,39,49,2,L,has}, {24027,7,41,2,L,has}, {24108,15,49,2,L,has}, {24439,24,47,2,L,has}, {24974,7,44,2,L,has}, {28050,20,30,2,L,has}, {31117,21,31,2,L,has},
    {32127,0,43,2,L,has}, {32170,0,26,2,L,has}, {32196,15,25,2,L,has}, {32221,16,26,2,L,has}, {33440,9,35,2,L,has}, {33475,9,35,2,L,has}, {34121,0,28,2,L,has},
    {34149,0,30,2,L,has}, {34179,0,38,2,L,has}, {34217,7,33,2,L,has}, {34250,7,33,2,L,has}, {35899,8,40,2,L,has}, {36463,0,26,2,L,has}, {38840,10,36,2,L,has},
    {39261,0,26,2,L,has}, {40189,0,40,2,L,has}, {40229,0,41,2,L,has}, {40270,0,28,2,L,has}, {40298,0,19,2,L,has}, {40317,0,20,2,L,has}, {41592,0,23,2,L,has},
    {43702,18,28,2,L,has}, {43730,0,27,2,L,has}, {44606,11,38,2,L,has}, {46703,17,27,2,L,has}, {46730,38,48,2,L,has}, {46778,0,27,2,L,has}, {47756,0,22,2,L,has},
    {48895,10,20,2,L,has}, {48934,10,20,2,L,has}, {48973,10,20,2,L,has}, {3383,17,30,9,L,has}, {5602,0,39,0,L,has}, {24037,0,12,4,L,pre}, {13115,0,5,7,E,eq},
    {13838,0,5,7,E,eq}, {4359,0,12,6,L,eq}, {16677,0,20,6,L,pre}, {41325,0,28,2,L,pre}, {255,0,7,12,B,pre}, {15746,0,21,0,L,eq}, {9389,0,13,4,H,eq},
    {11735,0,22,8,L,pre}, {10198,0,21,0,L,pre}, {20644,0,13,3,L,eq}, {16124,0,18,7,L,eq}, {11910,0,30,8,L,pre}, {124,0,8,12,B,pre}, {23247,0,8,4,E,eq},
    {4048,18,26,2,L,has}, {4074,12,20,2,L,has}, {4094,11,36,2,L,has}, {4130,29,37,2,L,has}, {4167,16,34,2,L,has}, {18319,23,32,2,L,has}, {21110,47,55,2,L,has},
    {9607,0,23,6,E,eq}, {8508,0,16,2,L,eq}, {4509,0,15,7,L,eq}, {3965,0,13,3,L,eq}, {5148,0,13,4,E,eq}, {25357,0,19,4,L,eq}, {21741,0,13,7,L,eq},
    {23394,0,19,7,L,eq}, {2668,0,25,6,L,eq}, {4024,0,20,4,H,eq}, {10996,0,28,4,H,eq}, {23498,0,21,7,L,eq}, {3954,0,22,9,E,eq}, {5685,0,9,9,E,eq},
    {1674,0,18,4,H,eq}, {14222,0,25,6,L,pre}, {6429,0,27,1,L,eq}, {1195,0,16,7,L,eq}, {17286,0,13,7,E,eq}, {108,0,17,1,L,eq}, {5352,2,32,6,L,has},
    {11326,0,40,0,L,eq}, {1208,0,19,3,L,eq}, {7795,0,25,5,L,eq}, {42209,0,25,2,L,eq}, {1681,0,25,3,L,eq}, {12595,0,35,0,L,pre}, {12666,0,34,0,L,pre},
    {10482,0,38,1,L,pre}, {10520,0,35,1,L,pre}, {10555,0,35,1,L,pre}, {9982,0,18,6,L,pre}, {10000,0,18,6,L,pre}, {10381,0,10,6,E,eq}, {11540,0,11,5,E,pre},
    {12782,0,18,5,L,eq}, {1642,0,17,7,L,eq}, {6044,0,17,7,L,eq}, {27885,0,11,4,H,eq}, {5881,0,27,9,L,eq}, {18999,0,17,3,L,eq}, {18157,0,13,7,L,pre},
    {25231,0,11,7,L,pre}, {9413,0,31,8,L,pre}, {5536,0,8,1,E,eq}, {782,0,9,0,L,eq}, {21629,0,29,3,L,eq}, {21936,0,29,7,L,eq}, {14149,0,26,4,L,eq},
    {15154,0,30,0,L,eq}, {18831,0,18,3,L,eq}, {23441,0,21,3,L,eq}, {43081,0,17,2,L,eq}, {16685,0,23,5,L,eq}, {22041,0,21,7,L,eq}, {3333,0,18,1,L,eq},
    {15047,0,15,2,B,pre}, {17577,0,21,1,L,eq}, {32494,35,43,2,L,has}, {16928,0,3,1,E,eq}, {13006,0,43,6,L,eq}, {11044,0,20,1,L,eq}, {21539,0,18,4,H,eq},
    {5177,0,17,7,L,eq}, {5099,0,9,4,E,eq}, {7855,0,16,1,L,eq}, {9764,0,16,2,L,eq}, {14513,0,15,4,L,pre}, {14528,0,14,4,L,pre}, {14569,0,20,4,L,pre},
    {14589,0,19,4,L,pre}, {14695,0,9,4,L,pre}, {11051,0,19,2,L,pre}, {13570,0,38,2,B,eq}, {16762,0,15,5,L,eq}, {16176,0,32,7,L,eq}, {10655,0,9,3,E,eq},
    {11033,0,5,7,E,eq}, {3580,0,5,9,E,eq}, {17317,0,12,7,E,eq}, {14369,0,10,1,L,eq}, {8171,0,11,7,L,eq}, {1584,12,22,2,L,has}, {25150,0,31,4,L,eq},
    {10607,0,10,3,E,eq}, {10205,0,9,5,E,eq}, {22084,0,15,4,L,eq}, {10491,0,4,7,E,eq}, {16563,0,29,6,L,pre}, {16592,0,38,6,L,pre}, {16630,0,26,6,L,pre},
    {1579,0,18,7,L,eq}, {6806,0,12,5,L,eq}, {11854,0,8,7,E,eq}, {16822,0,8,7,E,eq}, {19321,0,14,7,L,eq}, {390,0,26,10,L,eq}, {15498,0,24,6,L,eq},
    {6606,0,8,4,E,eq}, {24550,0,11,4,L,pre}, {11945,0,8,7,E,eq}, {7656,0,23,2,L,eq}, {28553,0,22,2,B,eq}, {9847,0,11,3,E,eq}, {18148,0,19,3,L,eq},
    {7621,0,17,5,L,eq}, {39362,0,33,2,L,eq}, {25177,0,10,7,L,eq}, {21727,0,18,5,L,pre}, {10020,0,17,2,L,eq}, {5941,0,4,1,E,eq}, {16403,0,19,6,L,eq},
    {8268,0,11,7,L,eq}, {8434,0,20,5,L,eq}, {24266,0,27,7,L,eq}, {4292,0,17,4,H,eq}, {16049,0,16,6,L,eq}, {18268,0,24,6,L,eq}, {7236,0,16,2,L,eq},
    {9013,0,23,4,L,eq}, {17018,0,8,7,E,eq}, {8767,0,28,0,L,eq}, {3145,0,14,6,L,eq}, {18323,0,8,7,E,eq}, {20647,0,13,4,H,eq}, {5103,0,5,6,E,eq},
    {1211,0,21,7,L,eq}, {5105,10,19,5,L,has}, {10892,3,24,5,L,has}, {26126,0,26,7,L,eq}, {7527,0,13,2,L,eq}, {15372,0,26,4,H,eq}, {19490,0,19,4,L,eq},
    {5754,0,16,9,L,eq}, {599,0,6,12,B,pre}, {15453,0,13,6,L,eq}, {13226,0,51,1,L,pre}, {13277,0,51,1,L,pre}, {13328,0,59,1,L,pre}, {13387,0,57,1,L,pre},
    {6903,0,9,4,E,eq}, {16122,0,46,5,L,pre}, {16168,0,43,5,L,pre}, {16211,0,43,5,L,pre}, {16254,0,44,5,L,pre}, {16298,0,48,5,L,pre}, {12170,0,48,6,L,pre},
    {12218,0,45,6,L,pre}, {12263,0,45,6,L,pre}, {12308,0,29,6,L,pre}, {12489,0,56,6,L,pre}, {12545,0,53,6,L,pre}, {12598,0,53,6,L,pre}, {17929,0,15,7,L,eq},
    {23666,0,32,7,L,eq}, {5024,0,11,8,L,eq}, {769,0,25,2,L,has}, {794,0,26,2,L,has}, {820,0,26,2,L,has}, {846,0,25,2,L,has}, {871,7,23,2,L,has},
    {1640,0,17,4,H,eq}, {13897,0,6,2,B,eq}, {9598,0,26,4,H,eq}, {10429,0,12,6,L,eq}, {13451,0,30,6,L,pre}, {22914,0,31,6,L,pre}, {3030,0,25,0,L,eq},
    {31000,0,12,2,L,eq}, {166,0,16,4,H,eq}, {4413,0,14,6,L,eq}, {17271,0,11,1,E,eq}, {1777,0,17,4,H,eq}, {21050,0,9,1,L,eq}, {19544,6,49,2,L,has},
    {3905,17,25,2,L,has}, {17050,0,37,2,L,has}, {6359,0,8,4,E,eq}, {2152,3,22,8,L,has}, {13129,0,3,7,E,eq}, {13132,0,3,7,E,eq}, {25418,0,7,7,E,eq},
    {24953,0,17,7,L,eq}, {17480,0,20,6,L,eq}, {11204,0,41,0,L,eq}, {16811,0,22,1,L,eq}, {9596,0,11,7,L,pre}, {18262,0,28,7,L,pre}, {25242,0,26,7,L,pre},
    {25268,0,23,7,L,pre}, {1192,0,16,3,L,eq}, {26937,0,51,7,L,eq}, {631,0,13,7,L,eq}, {4774,0,35,6,L,eq}, {13069,0,31,6,L,pre}, {13100,0,33,6,L,pre},
    {4267,0,13,6,L,eq}, {12309,0,5,4,E,eq}, {18748,0,5,7,E,eq}, {13419,0,16,3,L,eq}, {10550,0,5,7,E,eq}, {6550,0,24,7,L,eq}, {14678,0,12,7,E,eq},
    {18232,0,12,4,H,eq}, {27291,0,20,4,L,eq}, {4150,0,18,0,L,eq}, {12834,0,29,5,L,eq}, {12865,0,22,6,E,eq}, {8912,0,31,0,L,eq}, {12712,0,64,1,L,eq},
    {13905,0,37,3,L,eq}, {6004,0,12,9,L,eq}, {4122,0,17,6,L,eq}, {19135,0,8,5,E,eq}, {11851,0,23,1,L,eq}, {20679,0,16,4,H,eq}, {15281,0,12,5,E,eq},
    {20438,0,44,5,L,eq}, {21012,0,11,6,L,eq}, {2718,0,16,7,L,eq}, {12251,0,10,7,E,eq}, {33663,0,31,2,L,eq}, {6948,0,9,3,E,eq}, {1757,0,9,7,L,eq},
    {9246,0,22,1,L,eq}, {26481,0,32,2,L,eq}, {10432,0,29,2,L,eq}, {7786,0,23,1,L,pre}, {7809,0,20,1,L,pre}, {17124,0,25,1,L,pre}, {17149,0,28,1,L,pre},
    {17177,0,22,1,L,pre}, {17199,0,24,1,L,pre}, {17223,0,21,1,L,pre}, {36175,0,34,2,L,eq}, {13070,0,3,7,E,eq}, {10812,0,25,4,H,eq}, {3750,0,9,6,L,eq},
    {10459,0,15,8,L,pre}, {8180,0,15,8,E,eq}, {38934,0,18,2,L,eq}, {616,0,17,9,L,eq}, {38033,0,24,2,L,eq}, {9172,0,11,7,L,eq}, {31028,0,20,2,L,eq},
    {43113,0,20,2,L,eq}, {1418,0,15,7,L,eq}, {5481,0,4,1,E,eq}, {7301,0,4,4,E,eq}, {2358,0,21,1,L,eq}, {6853,0,10,4,E,eq}, {5440,0,10,7,L,eq},
    {12784,0,6,7,E,eq}, {44763,0,34,2,L,eq}, {44710,0,23,2,L,eq}, {3953,0,12,3,L,eq}, {26525,0,17,4,H,eq}, {12226,0,3,7,E,eq}, {9652,0,10,7,L,pre},
    {7679,0,25,2,L,eq}, {3787,0,12,7,L,eq}, {12464,0,7,2,E,eq}, {5279,0,13,6,E,eq}, {7184,0,15,6,L,eq}, {7385,0,12,5,L,eq}, {6914,0,23,0,L,eq},
    {13970,0,20,2,B,eq}, {28293,0,12,3,L,eq}, {16203,0,16,1,L,eq}, {28823,0,48,2,B,eq}, {12893,0,11,7,E,eq}, {6602,0,9,3,E,eq}, {4148,0,18,3,L,eq},
    {7026,0,9,4,E,eq}, {1346,0,20,9,L,eq}, {4407,0,13,7,L,eq}, {1430,0,13,9,L,eq}, {4452,0,7,9,E,eq}, {9676,0,12,4,L,eq}, {17394,0,11,7,E,eq},
    {9303,0,31,3,L,eq}, {15719,0,40,1,L,suf}, {35273,0,23,2,L,eq}, {2884,0,16,4,H,eq}, {21169,0,53,5,L,has}, {783,0,11,7,L,eq}, {10322,0,13,7,E,eq},
    {7224,0,20,8,L,eq}, {7278,0,19,8,L,eq}, {8122,0,10,4,E,eq}, {2923,0,19,0,L,eq}, {15447,0,21,5,L,eq}, {3451,0,32,3,L,eq}, {10789,0,10,3,E,eq},
    {22200,0,18,5,L,eq}, {18731,0,10,7,E,eq}, {26411,0,9,3,L,eq}, {3551,0,16,7,L,eq}, {13120,0,3,2,B,eq}, {48280,0,24,2,L,eq}, {22389,0,23,3,L,eq},
    {3002,20,31,2,L,has}, {3033,3,43,2,L,has}, {15223,0,42,2,L,has}, {15872,15,32,2,L,has}, {23354,60,71,2,L,has}, {6269,16,36,3,L,has}, {2611,0,7,1,L,eq},
    {10283,0,7,7,E,eq}, {13147,0,11,2,B,eq}, {5641,0,15,7,L,eq}, {13570,0,19,4,H,eq}, {19387,0,10,4,L,eq}, {11140,0,8,7,E,eq}, {8804,0,21,7,L,eq},
    {27471,0,15,7,L,eq}, {14385,0,7,2,B,pre}, {9688,0,11,4,L,eq}, {8166,0,14,8,E,eq}, {26781,0,18,2,L,eq}, {17071,0,13,6,E,eq}, {33006,0,36,2,L,eq},
    {2644,0,19,4,H,eq}, {3039,0,16,4,H,eq}, {27560,0,12,4,H,eq}, {7417,0,16,5,L,eq}, {5717,0,6,1,E,eq}, {12866,40,48,8,L,has}, {22868,0,21,4,L,eq},
    {16654,0,18,7,E,eq}, {24436,0,12,7,L,eq}, {8906,0,18,8,E,eq}, {7110,0,19,3,E,eq}, {26457,0,20,7,L,eq}, {9847,0,21,2,L,eq}, {466,0,5,11,E,pre},
    {12750,0,28,0,L,eq}, {26052,0,30,2,L,eq}, {6641,0,5,4,E,eq}, {45182,0,26,2,L,pre}, {45208,0,23,2,L,pre}, {45231,0,16,2,L,pre}, {22175,0,13,7,L,pre},
    {23850,0,14,7,L,pre}, {530,0,14,7,L,eq}, {12228,0,38,3,L,eq}, {10461,0,11,7,E,eq}, {22390,0,24,7,L,eq}, {18798,0,47,1,L,pre}, {18845,0,58,1,L,pre},
    {18903,0,55,1,L,pre}, {18958,0,34,1,L,pre}, {48127,0,31,2,L,pre}, {20564,0,47,6,L,pre}, {14309,15,34,6,L,has}, {14367,10,29,6,L,has}, {10348,0,6,7,E,eq},
    {1245,0,34,13,L,pre}, {1279,0,31,13,L,pre}, {6124,0,24,5,L,eq}, {8496,0,6,1,E,eq}, {43431,0,27,2,L,eq}, {14265,0,15,6,L,pre}, {37186,0,38,2,L,eq},
    {21679,0,23,4,H,eq}, {6910,0,71,6,L,has}, {6981,0,77,6,L,has}, {16982,0,10,7,E,eq}, {13339,7,50,8,L,has}, {13389,23,39,8,L,has}, {13428,13,40,8,L,has},
    {5224,0,5,1,E,eq}, {5229,0,5,1,E,eq}, {2953,0,13,2,L,has}, {3688,13,26,2,L,has}, {13089,0,5,7,E,eq}, {3514,0,7,9,B,pre}, {11809,0,6,7,E,eq},
    {4512,0,19,1,L,pre}, {9734,0,17,5,L,pre}, {11500,0,13,5,E,pre}, {655,0,12,4,H,eq}, {13735,0,14,6,L,eq}, {2291,0,10,0,E,eq}, {7122,0,6,4,E,eq},
    {533,0,6,11,E,eq}, {6064,0,10,4,E,eq}, {1671,0,9,9,L,eq}, {25915,0,13,4,H,eq}, {4511,0,13,6,L,eq}, {8136,0,13,7,L,eq}, {5544,0,9,1,E,eq},
    {24498,0,38,3,L,pre}, {12573,0,10,2,E,eq}, {10052,0,10,7,E,eq}, {19350,0,7,6,E,eq}, {1456,0,31,13,L,eq}, {17481,0,25,1,L,eq}, {17506,0,25,1,L,eq},
    {47,0,18,7,L,eq}, {20173,0,7,1,E,eq}, {10977,0,27,6,L,pre}, {11004,0,27,6,L,pre}, {6602,0,11,8,L,eq}, {44178,0,27,2,L,eq}, {469,0,17,4,H,eq},
    {15064,24,36,5,L,has}, {10316,0,20,1,L,eq}, {3904,0,14,9,E,eq}, {10638,0,9,3,E,eq}, {18184,0,10,6,E,eq}, {824,0,17,7,L,eq}, {7391,0,11,7,L,eq},
    {9524,0,22,7,L,pre}, {276,0,7,11,E,pre}, {18728,0,35,5,L,pre}, {18763,0,33,5,L,pre}, {18796,0,23,5,L,pre}, {18819,0,21,5,L,pre}, {11185,0,19,1,L,eq},
    {20828,0,19,1,L,eq}, {25904,0,25,7,L,eq}, {1434,15,47,2,L,has}, {17057,0,22,4,L,eq}, {7354,0,21,5,L,eq}, {3321,0,14,7,L,eq}, {8196,0,9,1,L,eq},
    {5608,0,5,1,E,eq}, {17953,0,13,1,E,eq}, {12649,0,27,3,L,eq}, {12676,0,27,3,L,eq}, {14843,0,17,4,H,eq}, {1414,19,28,8,L,has}, {1442,22,31,8,L,has},
    {1501,19,28,8,L,has}, {1575,15,24,8,L,has}, {2174,0,29,8,L,has}, {7811,25,34,8,E,has}, {7876,12,27,8,E,has}, {7903,9,24,8,E,has}, {17519,0,31,6,L,eq},
    {17307,0,23,1,L,eq}, {26964,0,12,2,L,eq}, {12650,0,27,4,H,eq}, {23698,0,21,7,L,eq}, {756,0,19,4,H,eq}, {24541,0,9,4,L,pre}, {18700,0,6,7,E,eq},
    {6198,0,21,8,L,eq}, {16776,0,11,7,E,eq}, {833,0,10,0,L,eq}, {704,0,13,7,L,eq}, {6182,0,16,8,L,eq}, {832,0,11,11,E,eq}, {47332,0,15,2,L,eq},
    {5340,0,20,8,L,eq}, {24364,0,19,3,L,eq}, {14030,0,23,1,L,eq}, {3656,0,18,8,L,has}, {1165,0,6,11,E,pre}, {11093,0,20,8,L,pre}, {8538,0,11,0,L,eq},
    {17084,0,24,1,L,eq}, {3219,0,15,4,H,eq}, {20711,0,15,4,H,eq}, {9678,0,17,7,L,pre},
};

inline constexpr std::uint32_t builtin_buckets[] = {
    0, 4, 4, 4, 4, 7, 9, 12, 12, 12, 14, 16, 17, 19, 20, 21, 23, 24, 24, 24, 26, 28, 30, 35,
    35, 35, 35, 36, 38, 41, 42, 43, 44, 44, 46, 47, 48, 50, 50, 52, 52, 53, 55, 56, 56, 56, 60, 60,
    61, 61, 63, 63, 63, 68, 71, 71, 72, 75, 76, 78, 87, 89, 91, 91, 93, 94, 94, 96, 98, 102, 105, 105,
    106, 108, 110, 110, 113, 114, 116, 118, 120, 121, 122, 126, 126, 127, 130, 133, 133, 133, 136, 138, 139, 141, 141, 141,
    142, 144, 147, 149, 150, 152, 152, 153, 153, 154, 156, 156, 157, 159, 160, 162, 165, 167, 170, 172, 173, 174, 176, 176,
    177, 177, 177, 177, 177, 177, 178, 178, 179, 179, 185, 185, 185, 186, 188, 188, 189, 190, 190, 191, 192, 195, 195, 195,
    200, 203, 203, 204, 208, 209, 211, 213, 214, 217, 219, 221, 222, 227, 232, 236, 241, 243, 243, 245, 246, 247, 247, 249,
    250, 251, 251, 252, 253, 253, 254, 255, 259, 260, 261, 262, 263, 264, 267, 272, 272, 273, 273, 274, 274, 277, 280, 282,
    283, 283, 285, 287, 289, 291, 295, 297, 303, 304, 305, 308, 315, 318, 320, 320, 321, 323, 324, 325, 327, 328, 329, 330,
    331, 334, 334, 334, 335, 335, 343, 346, 349, 352, 362, 362, 362, 363, 365, 366, 368, 369, 372, 373, 373, 374, 377, 377,
    377, 379, 382, 382, 382, 384, 384, 384, 385, 386, 388, 389, 392, 392, 394, 400, 401, 401, 401, 405, 408, 408, 408, 414,
    415, 416, 416, 421, 423, 425, 427, 427, 429, 431, 432, 440, 442, 442, 444, 445, 449, 451, 451, 451, 452, 452, 453, 455,
    460, 460, 461, 471, 472, 474, 474, 474, 476, 476, 478, 479, 480, 482, 483, 485, 488, 488, 488, 489, 490, 493, 497, 497,
    506, 508, 511, 511, 511, 512, 513, 514, 516, 518, 518, 519, 520, 522, 522, 522, 524, 524, 525, 525, 528, 530, 530, 530,
    532, 532, 533, 535, 535, 535, 535, 539, 539, 541, 541, 542, 543, 543, 544, 545, 546, 547, 547, 547, 548, 550, 551, 551,
    552, 556, 560, 560, 563, 563, 563, 564, 565, 565, 565, 566, 568, 568, 569, 570, 571, 574, 574, 574, 575, 575, 576, 577,
    580, 581, 581, 581, 584, 590, 591, 595, 601, 603, 606, 607, 610, 611, 613, 615, 621, 625, 627, 630, 631, 632, 633, 636,
    637, 639, 640, 641, 645, 647, 650, 650, 650, 652, 652, 652, 653, 655, 655, 658, 660, 672, 674, 674, 674, 675, 675, 675,
    676, 676, 676, 679, 680, 683, 686, 687, 687, 689, 690, 690, 691, 693, 700, 700, 701, 702, 704, 706, 709, 710, 710, 711,
    711, 711, 711, 712, 715, 715, 718, 718, 720, 721, 723, 725, 727, 727, 729, 729, 730, 730, 730, 730, 734, 735, 735, 735,
    737, 738, 738, 738, 739, 740, 740, 740, 742, 744, 744, 746, 747, 747, 748, 750, 754, 754, 754, 754, 754, 755, 755, 755,
    755, 756, 757, 760, 760, 760, 760, 761, 761, 762, 764, 765, 765, 773, 774, 775, 780, 780, 780, 780, 783, 785, 786, 787,
    787, 788, 788, 790, 791, 791, 797, 797, 797, 798, 800, 800, 802, 803, 803, 806, 807, 809, 813, 815, 816, 817, 817, 818,
    819, 820, 821, 823, 828, 828, 828, 829, 831, 831, 834, 837, 842, 842, 843, 844, 844, 845, 845, 846, 848, 850, 850, 851,
    851, 851, 851, 852, 855, 856, 856, 857, 859, 859, 865, 867, 869, 869, 870, 871, 889, 889, 891, 891, 891, 893, 893, 893,
    894, 894, 895, 896, 898, 898, 898, 902, 902, 902, 902, 911, 911, 911, 913, 914, 914, 915, 915, 916, 916, 917, 919, 919,
    923, 927, 928, 928, 930, 933, 948, 949, 950, 951, 952, 955, 956, 958, 961, 962, 962, 962, 962, 963, 963, 963, 965, 968,
    972, 972, 974, 977, 978, 980, 981, 982, 982, 984, 984, 984, 984, 984, 985, 986, 986, 989, 990, 993, 995, 997, 998, 998,
    1000, 1001, 1002, 1003, 1007, 1007, 1009, 1012, 1012, 1014, 1016, 1017, 1019, 1022, 1025, 1028, 1029, 1031, 1031, 1033, 1035, 1036, 1037, 1038,
    1041, 1042, 1044, 1045, 1046, 1049, 1049, 1049, 1051, 1051, 1052, 1052, 1053, 1055, 1056, 1059, 1061, 1062, 1065, 1066, 1069, 1073, 1073, 1074,
    1075, 1075, 1075, 1077, 1077, 1078, 1079, 1081, 1082, 1083, 1083, 1083, 1083, 1085, 1087, 1087, 1089, 1089, 1089, 1094, 1097, 1097, 1097, 1098,
    1099, 1099, 1100, 1100, 1102, 1102, 1104, 1104, 1104, 1104, 1106, 1108, 1110, 1111, 1111, 1113, 1114, 1117, 1117, 1117, 1123, 1124, 1128, 1130,
    1131, 1131, 1132, 1135, 1135, 1135, 1139, 1140, 1142, 1143, 1144, 1145, 1145, 1148, 1148, 1149, 1151, 1152, 1153, 1153, 1163, 1164, 1166, 1168,
    1168, 1169, 1172, 1173, 1173, 1173, 1174, 1175, 1179, 1180, 1182, 1185, 1187, 1188, 1188, 1189, 1189, 1192, 1194, 1196, 1196, 1197, 1198, 1198,
    1198, 1199, 1199, 1199, 1199, 1204, 1224, 1226, 1228, 1230, 1235, 1236, 1236, 1236, 1238, 1238, 1240, 1241, 1242, 1246, 1247, 1247, 1248, 1251,
    1252, 1253, 1254, 1257, 1258, 1261, 1262, 1264, 1264, 1266, 1267, 1268, 1269, 1269, 1270, 1277, 1278, 1283, 1286, 1286, 1286, 1286, 1297, 1298,
    1299, 1300, 1301, 1301, 1302, 1303, 1304, 1305, 1306, 1306, 1306, 1307, 1309, 1327, 1328, 1330, 1332, 1334, 1340, 1342, 1344, 1344, 1344, 1344,
    1345, 1347, 1349, 1351, 1352, 1353, 1353, 1360, 1362, 1363, 1364, 1367, 1367, 1369, 1370, 1373, 1373, 1376, 1377, 1377, 1378, 1379, 1379, 1380,
    1380, 1380, 1380, 1381, 1382, 1384, 1386, 1387, 1387, 1388, 1389, 1391, 1392, 1392, 1392, 1392, 1392, 1397, 1399, 1399, 1402, 1402, 1402, 1402,
    1404, 1405, 1405, 1408, 1409, 1410, 1414, 1414, 1416, 1418, 1419, 1420, 1424, 1427, 1428, 1429, 1432, 1433, 1434, 1435, 1439, 1441, 1441, 1442,
    1442, 1443, 1444, 1445, 1446, 1448, 1448, 1450, 1452, 1453, 1455, 1455, 1455, 1458, 1460, 1461, 1461, 1462, 1464, 1467, 1468, 1468, 1468, 1470,
    1471, 1473, 1474, 1474, 1476, 1477, 1479, 1482, 1483, 1484, 1484, 1485, 1486, 1489, 1490, 1491, 1492, 1495, 1499, 1500, 1500, 1501, 1501, 1502,
    1503, 1504, 1505, 1511, 1514, 1515, 1515, 1519, 1519, 1519, 1522, 1522, 1524, 1524, 1526, 1532, 1533, 1533, 1534, 1535, 1535, 1535, 1535, 1535,
    1536, 1538, 1539, 1540, 1542, 1542, 1545, 1546, 1548, 1550, 1552, 1557, 1557, 1557, 1559, 1562, 1564, 1566, 1566, 1567, 1567, 1568, 1568, 1570,
    1575, 1577, 1577, 1578, 1578, 1579, 1579, 1583, 1583, 1584, 1587, 1589, 1591, 1593, 1594, 1595, 1598, 1598, 1599, 1600, 1600, 1600, 1615, 1618,
    1619, 1620, 1622, 1623, 1625, 1628, 1628, 1631, 1631, 1632, 1633, 1634, 1635, 1638, 1639, 1640, 1640, 1641, 1644, 1646, 1646, 1647, 1647, 1650,
    1650, 1650, 1651, 1651, 1652, 1652, 1652, 1652, 1652, 1652, 1652, 1653, 1653, 1653, 1655, 1655, 1658, 1658, 1659, 1662, 1663, 1664, 1664, 1665,
    1667, 1667, 1669, 1672, 1673, 1673, 1675, 1676, 1678, 1678, 1679, 1680, 1681, 1684, 1684, 1685, 1685, 1686, 1686, 1689, 1691, 1712, 1713, 1719,
    1720, 1721, 1724, 1727, 1729, 1730, 1732, 1735, 1737, 1738, 1738, 1738, 1738, 1738, 1740, 1744, 1753, 1755, 1755, 1757, 1762, 1763, 1767, 1770,
    1770, 1770, 1771, 1772, 1776, 1777, 1777, 1777, 1778, 1779, 1781, 1783, 1785, 1785, 1785, 1787, 1787, 1787, 1789, 1791, 1792, 1794, 1794, 1794,
    1794, 1794, 1796, 1797, 1798, 1798, 1798, 1799, 1801, 1801, 1805, 1807, 1808, 1809, 1809, 1817, 1819, 1820, 1822, 1822, 1823, 1826, 1827, 1828,
    1829, 1829, 1829, 1829, 1830, 1832, 1835, 1837, 1837, 1837, 1840, 1842, 1842, 1845, 1847, 1847, 1848, 1850, 1850, 1850, 1850, 1850, 1852, 1852,
    1853, 1854, 1856, 1857, 1872, 1877, 1877, 1878, 1881, 1884, 1886, 1887, 1888, 1890, 1890, 1892, 1894, 1895, 1898, 1899, 1900, 1901, 1901, 1902,
    1902, 1902, 1902, 1904, 1905, 1908, 1908, 1908, 1910, 1911, 1911, 1914, 1915, 1917, 1919, 1921, 1921, 1921, 1921, 1922, 1922, 1923, 1926, 1932,
    1932, 1935, 1936, 1937, 1939, 1941, 1942, 1943, 1945, 1945, 1946, 1947, 1948, 1949, 1949, 1951, 1951, 1951, 1951, 1951, 1951, 1951, 1952, 1953,
    1953, 1954, 1956, 1957, 1957, 1958, 1958, 1961, 1962, 1962, 1963, 1966, 1966, 1966, 1967, 1967, 1968, 1968, 1971, 1972, 1977, 1979, 1979, 1982,
    1983, 1984, 1984, 1984, 1995, 1998, 2000, 2004, 2005, 2006, 2008, 2009, 2011, 2012, 2014, 2014, 2015, 2015, 2019, 2020, 2021, 2022, 2022, 2023,
    2024, 2027, 2030, 2030, 2031, 2032, 2033, 2033, 2035, 2036, 2037, 2038, 2040, 2042, 2044, 2046, 2046, 2048, 2048, 2048, 2050, 2050, 2050, 2052,
    2053, 2059, 2062, 2073, 2074, 2076, 2080, 2084, 2086, 2088, 2088, 2090, 2090, 2090, 2090, 2090, 2090, 2098, 2102, 2102, 2105, 2106, 2107, 2107,
    2109, 2109, 2110, 2116, 2117, 2118, 2118, 2119, 2120, 2120, 2125, 2128, 2128, 2132, 2133, 2134, 2140, 2141, 2141, 2142, 2142, 2145, 2147, 2148,
    2149, 2151, 2153, 2155, 2155, 2161, 2165, 2166, 2166, 2166, 2166, 2168, 2168, 2171, 2175, 2175, 2179, 2180, 2180, 2183, 2183, 2184, 2185, 2185,
    2185, 2189, 2190, 2191, 2194, 2196, 2198, 2204, 2208, 2211, 2218, 2218, 2218, 2222, 2223, 2225, 2225, 2225, 2226, 2226, 2228, 2229, 2232, 2232,
    2232, 2232, 2232, 2233, 2234, 2241, 2242, 2243, 2245, 2247, 2247, 2247, 2248, 2248, 2248, 2251, 2252, 2253, 2254, 2254, 2254, 2256, 2257, 2260,
    2262, 2262, 2265, 2265, 2267, 2267, 2268, 2271, 2274, 2277, 2278, 2279, 2282, 2285, 2287, 2290, 2291, 2293, 2295, 2296, 2297, 2297, 2297, 2297,
    2299, 2300, 2301, 2301, 2303, 2305, 2307, 2307, 2310, 2311, 2311, 2313, 2314, 2318, 2318, 2319, 2319, 2321, 2322, 2322, 2322, 2322, 2323, 2323,
    2324, 2325, 2329, 2330, 2334, 2335, 2335, 2336, 2336, 2336, 2337, 2339, 2339, 2340, 2341, 2342, 2344, 2346, 2346, 2347, 2351, 2353, 2357, 2360,
    2360, 2361, 2363, 2363, 2364, 2366, 2369, 2369, 2369, 2369, 2371, 2371, 2371, 2372, 2373, 2374, 2376, 2376, 2376, 2378, 2379, 2381, 2383, 2390,
    2391, 2391, 2392, 2392, 2393, 2395, 2396, 2396, 2399, 2399, 2399, 2401, 2402, 2403, 2403, 2406, 2406, 2408, 2409, 2410, 2410, 2410, 2415, 2416,
    2417, 2418, 2418, 2420, 2420, 2420, 2423, 2424, 2424, 2425, 2425, 2426, 2428, 2428, 2428, 2430, 2430, 2433, 2436, 2436, 2437, 2439, 2444, 2444,
    2444, 2444, 2444, 2445, 2445, 2447, 2447, 2449, 2449, 2449, 2451, 2454, 2457, 2459, 2462, 2463, 2463, 2465, 2466, 2467, 2468, 2469, 2471, 2471,
    2472, 2472, 2473, 2474, 2478, 2478, 2480, 2480, 2481, 2483, 2484, 2484, 2484, 2484, 2484, 2487, 2489, 2491, 2492, 2493, 2493, 2495, 2496, 2497,
    2501, 2503, 2504, 2504, 2505, 2508, 2508, 2508, 2512, 2514, 2517, 2519, 2521, 2521, 2521, 2521, 2521, 2523, 2524, 2525, 2525, 2525, 2526, 2533,
    2533, 2533, 2533, 2534, 2535, 2536, 2536, 2537, 2541, 2542, 2542, 2543, 2543, 2544, 2547, 2550, 2551, 2551, 2551, 2551, 2553, 2554, 2560, 2562,
    2563, 2563, 2563, 2564, 2564, 2564, 2565, 2567, 2567, 2569, 2569, 2570, 2570, 2572, 2573, 2574, 2574, 2578, 2580, 2580, 2581, 2581, 2582, 2582,
    2585, 2586, 2587, 2589, 2589, 2592, 2592, 2593, 2594, 2596, 2597, 2597, 2600, 2603, 2605, 2605, 2605, 2606, 2609, 2610, 2611, 2611, 2615, 2615,
    2619, 2619, 2625, 2626, 2627, 2628, 2630, 2631, 2638, 2638, 2640, 2643, 2643, 2645, 2646, 2648, 2648, 2648, 2650, 2650, 2650, 2651, 2652, 2655,
    2658, 2660, 2662, 2663, 2664, 2665, 2666, 2667, 2667, 2668, 2668, 2674, 2675, 2676, 2677, 2677, 2677, 2680, 2683, 2685, 2685, 2685, 2685, 2695,
    2701, 2702, 2703, 2703, 2706, 2707, 2708, 2709, 2712, 2712, 2712, 2712, 2714, 2715, 2715, 2716, 2719, 2720, 2725, 2735, 2736, 2740, 2744, 2744,
    2746, 2748, 2750, 2752, 2754, 2755, 2757, 2757, 2757, 2758, 2760, 2760, 2763, 2763, 2763, 2763, 2765, 2766, 2767, 2768, 2769, 2769, 2770, 2774,
    2774, 2776, 2776, 2777, 2779, 2781, 2784, 2788, 2789, 2791, 2795, 2796, 2797, 2797, 2798, 2799, 2801, 2805, 2806, 2807, 2809, 2810, 2811, 2815,
    2820, 2820, 2821, 2821, 2825, 2826, 2827, 2829, 2831, 2831, 2833, 2833, 2834, 2836, 2838, 2840, 2842, 2843, 2848, 2849, 2850, 2851, 2852, 2855,
    2856, 2857, 2858, 2859, 2859, 2861, 2865, 2868, 2869, 2870, 2871, 2874, 2874, 2874, 2875, 2875, 2876, 2877, 2880, 2880, 2882, 2886, 2886, 2887,
    2890, 2893, 2896, 2897, 2898, 2900, 2901, 2903, 2905, 2907, 2912, 2914, 2915, 2915, 2916, 2920, 2921, 2922, 2923, 2923, 2924, 2925, 2926, 2926,
    2931, 2931, 2933, 2933, 2936, 2936, 2939, 2940, 2940, 2942, 2942, 2945, 2948, 2951, 2952, 2955, 2955, 2955, 2959, 2959, 2959, 2959, 2962, 2964,
    2964, 2966, 2967, 2968, 2968, 2968, 2968, 2969, 2969, 2969, 2970, 2971, 2975, 2975, 2978, 2979, 2981, 2981, 2982, 2984, 2984, 2985, 2985, 2985,
    2985, 2985, 2985, 2985, 2989, 2989, 2991, 2994, 2997, 2997, 2998, 2999, 3000, 3003, 3004, 3007, 3007, 3008, 3011, 3014, 3016, 3017, 3018, 3022,
    3025, 3025, 3027, 3029, 3037, 3038, 3040, 3042, 3043, 3046, 3046, 3046, 3047, 3049, 3049, 3054, 3055, 3056, 3057, 3059, 3059, 3060, 3060, 3060,
    3061, 3061, 3062, 3064, 3064, 3064, 3065, 3067, 3070, 3070, 3070, 3077, 3079, 3079, 3079, 3079, 3081, 3081, 3082, 3083, 3090, 3091, 3091, 3092,
    3097, 3099, 3099, 3101, 3102, 3102, 3104, 3107, 3109, 3110, 3112, 3112, 3113, 3114, 3116, 3119, 3122, 3124, 3124, 3127, 3127, 3128, 3128, 3129,
    3129, 3132, 3134, 3134, 3137, 3139, 3140, 3141, 3148, 3149, 3149, 3149, 3150, 3151, 3154, 3154, 3154, 3157, 3157, 3157, 3157, 3161, 3161, 3162,
    3162, 3164, 3164, 3164, 3164, 3166, 3167, 3167, 3168, 3168, 3169, 3170, 3170, 3171, 3171, 3171, 3172, 3172, 3174, 3175, 3176, 3177, 3179, 3180,
    3185, 3185, 3186, 3188, 3190, 3190, 3191, 3191, 3199, 3201, 3202, 3203, 3203, 3207, 3211, 3212, 3214, 3214, 3214, 3216, 3216, 3219, 3223, 3223,
    3233, 3234, 3235, 3235, 3239, 3240, 3241, 3242, 3242, 3243, 3245, 3246, 3250, 3250, 3250, 3252, 3255, 3255, 3257, 3260, 3263, 3264, 3265, 3265,
    3265, 3265, 3266, 3268, 3270, 3270, 3270, 3271, 3272, 3274, 3274, 3275, 3278, 3278, 3279, 3279, 3279, 3279, 3279, 3280, 3281, 3282, 3291, 3292,
    3293, 3295, 3297, 3298, 3298, 3301, 3305, 3305, 3306, 3310, 3310, 3311, 3311, 3312, 3312, 3313, 3316, 3317, 3319, 3321, 3322, 3322, 3322, 3324,
    3324, 3327, 3328, 3329, 3332, 3335, 3335, 3336, 3337, 3341, 3343, 3345, 3347, 3350, 3353, 3353, 3357, 3359, 3359, 3361, 3363, 3368, 3371, 3371,
    3373, 3374, 3374, 3375, 3375, 3375, 3376, 3379, 3379, 3380, 3381, 3381, 3383, 3384, 3385, 3386, 3387, 3387, 3388, 3390, 3390, 3391, 3392, 3394,
    3394, 3396, 3396, 3401, 3401, 3404, 3404, 3406, 3407, 3410, 3410, 3410, 3410, 3410, 3411, 3411, 3411, 3412, 3413, 3413, 3414, 3416, 3416, 3416,
    3417, 3419, 3422, 3424, 3424, 3425, 3430, 3433, 3435, 3438, 3439, 3441, 3444, 3447, 3447, 3449, 3449, 3449, 3452, 3453, 3453, 3453, 3455, 3456,
    3456, 3456, 3459, 3459, 3459, 3459, 3460, 3462, 3465, 3465, 3467, 3474, 3476, 3476, 3478, 3479, 3479, 3481, 3484, 3496, 3497, 3497, 3497, 3499,
    3500, 3500, 3502, 3502, 3503, 3504, 3506, 3508, 3508, 3512, 3513, 3513, 3515, 3516, 3518, 3521, 3523, 3526, 3527, 3528, 3531, 3533, 3534, 3534,
    3536, 3537, 3539, 3541, 3541, 3542, 3542, 3544, 3545, 3547, 3547, 3548, 3548, 3549, 3551, 3551, 3551, 3551, 3554, 3554, 3554, 3555, 3555, 3555,
    3557, 3558, 3558, 3558, 3563, 3567, 3568, 3569, 3572, 3575, 3576, 3577, 3581, 3585, 3585, 3587, 3590, 3595, 3599, 3606, 3608, 3608, 3609, 3611,
    3611, 3611, 3612, 3612, 3612, 3612, 3612, 3619, 3620, 3621, 3624, 3625, 3625, 3630, 3630, 3630, 3632, 3634, 3634, 3636, 3638, 3640, 3640, 3642,
    3645, 3645, 3646, 3647, 3648, 3650, 3650, 3653, 3653, 3653, 3656, 3656, 3656, 3657, 3658, 3659, 3659, 3661, 3661, 3661, 3662, 3663, 3666, 3666,
    3667, 3667, 3671, 3674, 3677, 3679, 3680, 3680, 3683, 3684, 3686, 3687, 3689, 3697, 3699, 3702, 3702, 3703, 3703, 3704, 3704, 3705, 3707, 3707,
    3708, 3708, 3708, 3712, 3713, 3713, 3715, 3715, 3715, 3718, 3718, 3720, 3722, 3727, 3728, 3731, 3733, 3735, 3737, 3737, 3737, 3738, 3742, 3743,
    3744, 3745, 3746, 3747, 3751, 3753, 3755, 3757, 3757, 3760, 3762, 3763, 3764, 3765, 3767, 3768, 3768, 3768, 3769, 3771, 3772, 3775, 3776, 3777,
    3778, 3780, 3782, 3782, 3782, 3782, 3784, 3785, 3785, 3786, 3787, 3787, 3789, 3789, 3789, 3789, 3790, 3791, 3792, 3793, 3794, 3794, 3795, 3795,
    3796, 3796, 3799, 3799, 3799, 3799, 3804, 3806, 3809, 3810, 3812, 3812, 3812, 3816, 3818, 3819, 3821, 3821, 3821, 3821, 3822, 3827, 3835, 3837,
    3839, 3840, 3862, 3864, 3864, 3865, 3866, 3868, 3869, 3871, 3871, 3871, 3871, 3873, 3875, 3876, 3876, 3876, 3877, 3877, 3877, 3878, 3878, 3879,
    3880, 3881, 3881, 3881, 3881, 3883, 3884, 3886, 3888, 3890, 3893, 3895, 3896, 3896, 3899, 3901, 3902, 3905, 3906, 3909, 3910, 3912, 3912, 3912,
    3917, 3917, 3920, 3921, 3923, 3924, 3926, 3926, 3927, 3929, 3930, 3931, 3931, 3931, 3931, 3931, 3935, 3936, 3937, 3939, 3940, 3942, 3946, 3947,
    3947, 3948, 3950, 3952, 3953, 3953, 3955, 3955, 3956, 3957, 3958, 3959, 3960, 3960, 3962, 3964, 3967, 3968, 3968, 3968, 3969, 3969, 3969, 3971,
    3971, 3971, 3972, 3973, 3975, 3976, 3977, 3979, 3979, 3980, 3980, 3980, 3981, 3982, 3982, 3983, 3983, 3983, 3983, 3983, 3985, 3987, 3989, 3990,
    3991, 3993, 3995, 3997, 3999, 4000, 4000, 4000, 4000, 4003, 4005, 4005, 4006, 4008, 4010, 4010, 4011, 4012, 4012, 4014, 4015, 4017, 4019, 4020,
    4021, 4021, 4021, 4023, 4025, 4025, 4025, 4025, 4027, 4029, 4030, 4030, 4031, 4034, 4034, 4035, 4036, 4037, 4037, 4039, 4039, 4041, 4042, 4043,
    4044, 4045, 4045, 4047, 4048, 4052, 4056, 4057, 4059, 4060, 4060, 4061, 4062, 4065, 4079, 4080, 4081, 4082, 4083, 4089, 4091, 4091, 4093, 4094,
    4094, 4094, 4096, 4096, 4099, 4100, 4106, 4109, 4112, 4113, 4115, 4115, 4115, 4115, 4116, 4117, 4119, 4121, 4123, 4123, 4123, 4124, 4124, 4124,
    4124, 4125, 4126, 4127, 4128, 4130, 4132, 4133, 4135, 4135, 4138, 4138, 4139, 4144, 4145, 4148, 4149, 4151, 4151, 4151, 4151, 4152, 4153, 4154,
    4155, 4156, 4157, 4159, 4166, 4166, 4166, 4166, 4167, 4169, 4183, 4183, 4184, 4184, 4192, 4192, 4196, 4197, 4201, 4201, 4201, 4201, 4201, 4203,
    4204, 4205, 4205, 4207, 4210, 4212, 4213, 4214, 4216, 4216, 4217, 4219, 4220, 4222, 4222, 4227, 4228, 4229, 4229, 4229, 4229, 4230, 4230, 4230,
    4230, 4230, 4231, 4231, 4234, 4234, 4234, 4234, 4236, 4240, 4240, 4241, 4243, 4243, 4244, 4244, 4248, 4250, 4251, 4251, 4253, 4253, 4253, 4255,
    4255, 4257, 4258, 4258, 4258, 4259, 4260, 4261, 4263, 4263, 4264, 4265, 4265, 4267, 4267, 4270, 4270, 4271, 4271, 4272, 4277, 4277, 4278, 4278,
    4282, 4283, 4284, 4286, 4289, 4290, 4292, 4295, 4298, 4298, 4299, 4300, 4300, 4302, 4303, 4304, 4305, 4307, 4308, 4310, 4310, 4311, 4311, 4311,
    4312, 4312, 4314, 4315, 4316, 4317, 4318, 4319, 4319, 4320, 4321, 4322, 4322, 4323, 4327, 4327, 4329, 4330, 4331, 4332, 4333, 4333, 4334, 4334,
    4336, 4336, 4337, 4338, 4342, 4343, 4343, 4345, 4346, 4347, 4347, 4349, 4350, 4350, 4353, 4354, 4355, 4357, 4359, 4359, 4359, 4361, 4364, 4368,
    4371, 4372, 4372, 4372, 4373, 4375, 4375, 4375, 4377, 4379, 4381, 4384, 4384, 4386, 4387, 4388, 4391, 4398, 4400, 4400, 4401, 4402, 4404, 4405,
    4407, 4408, 4413, 4413, 4414, 4414, 4415, 4416, 4417, 4421, 4422, 4424, 4424, 4428, 4433, 4433, 4434, 4436, 4437, 4440, 4444, 4445, 4457, 4457,
    4457, 4460, 4465, 4465, 4466, 4469, 4469, 4472, 4472, 4472, 4477, 4477, 4479, 4480, 4481, 4482, 4483, 4487, 4487, 4491, 4494, 4494, 4496, 4496,
    4498, 4498, 4499, 4499, 4500, 4503, 4503, 4507, 4508, 4508, 4512, 4513, 4514, 4516, 4518, 4518, 4519, 4520, 4520, 4520, 4521, 4526, 4526, 4528,
    4529, 4529, 4534, 4534, 4534, 4536, 4538, 4544, 4545, 4548, 4549, 4550, 4551, 4552, 4553, 4553, 4555, 4555, 4557, 4559, 4560, 4561, 4561, 4563,
    4564, 4564, 4564, 4565, 4566, 4567, 4571, 4572, 4573, 4577, 4579, 4579, 4579, 4581, 4583, 4584, 4585, 4589, 4591, 4591, 4591, 4595, 4595, 4597,
    4597, 4598, 4603, 4604, 4604, 4606, 4607, 4607, 4607, 4611, 4614, 4617, 4617, 4617, 4622, 4623, 4623, 4623, 4625, 4627, 4629, 4632, 4632, 4635,
    4648, 4650, 4653, 4654, 4654, 4655, 4657, 4660, 4665, 4665, 4665, 4665, 4665, 4666, 4668, 4668, 4668, 4671, 4673, 4674, 4674, 4674, 4677, 4678,
    4681, 4682, 4685, 4685, 4687, 4688, 4688, 4692, 4692, 4693, 4693, 4696, 4697, 4699, 4699, 4700, 4702, 4703, 4704, 4704, 4704, 4705, 4706, 4706,
    4708, 4710, 4710, 4712, 4713, 4715, 4716, 4716, 4718, 4719, 4722, 4725, 4726, 4729, 4729, 4729, 4730, 4732, 4732, 4732, 4733, 4734, 4734, 4736,
    4736, 4738, 4738, 4738, 4738, 4744, 4745, 4745, 4746, 4746, 4746, 4747, 4747, 4750, 4750, 4751, 4752, 4752, 4752, 4753, 4755, 4755, 4810, 4813,
    4815, 4815, 4817, 4821, 4822, 4826, 4826, 4826, 4829, 4830, 4832, 4833, 4833, 4833, 4836, 4837, 4842, 4843, 4845, 4847, 4847, 4847, 4848, 4852,
    4854, 4854, 4856, 4856, 4856, 4857, 4858, 4860, 4861, 4862, 4863, 4865, 4866, 4870, 4870, 4870, 4871, 4871, 4875, 4875, 4879, 4884, 4885, 4885,
    4886, 4887, 4888, 4888, 4890, 4890, 4891, 4892, 4896, 4899, 4908, 4910, 4911, 4912, 4913, 4914, 4915, 4917, 4918, 4919, 4921, 4923, 4924, 4926,
    4928, 4928, 4928, 4930, 4931, 4939, 4940, 4941, 4942, 4945, 4946, 4947, 4954, 4954, 4954, 4955, 4957, 4957, 4958, 4963, 4964, 4964, 4964, 4966,
    4966, 4966, 4967, 4967, 4968, 4968, 4970, 4971, 4971, 4972, 4973, 4973, 4973, 4976, 4977, 4978, 4979, 4981, 4982, 4985, 4990, 4991, 4993, 4994,
    4995, 4995, 4998, 5000, 5001, 5003, 5003, 5005, 5007, 5008, 5008, 5010, 5010, 5010, 5010, 5010, 5011, 5012, 5013, 5014, 5015, 5017, 5019, 5020,
    5024, 5025, 5027, 5029, 5030, 5030, 5031, 5031, 5031, 5031, 5035, 5036, 5038, 5043, 5044, 5044, 5044, 5046, 5046, 5046, 5046, 5047, 5048, 5048,
    5050, 5061, 5065, 5066, 5068, 5075, 5076, 5078, 5078, 5078, 5079, 5079, 5081, 5081, 5082, 5082, 5082, 5082, 5083, 5085, 5086, 5087, 5088, 5088,
    5088, 5091, 5091, 5093, 5093, 5095, 5095, 5099, 5101, 5103, 5103, 5105, 5106, 5107, 5108, 5108, 5108, 5109, 5109, 5109, 5110, 5111, 5112, 5112,
    5112, 5115, 5117, 5119, 5122, 5122, 5123, 5123, 5124, 5124, 5125, 5127, 5127, 5127, 5128, 5128, 5130, 5130, 5132, 5133, 5134, 5136, 5136, 5136,
    5148, 5154, 5154, 5156, 5158, 5159, 5159, 5160, 5164, 5165, 5165, 5168, 5169, 5171, 5172, 5174, 5174, 5179, 5181, 5181, 5181, 5182, 5184, 5184,
    5187, 5188, 5190, 5192, 5195, 5196, 5196, 5199, 5199, 5202, 5202, 5202, 5202, 5204, 5207, 5208, 5208, 5210, 5211, 5211, 5212, 5213, 5216, 5217,
    5217, 5218, 5219, 5222, 5227, 5239, 5239, 5239, 5240, 5242, 5243, 5243, 5245, 5245, 5245, 5246, 5246, 5250, 5250, 5251, 5252, 5253, 5254, 5254,
    5258, 5259, 5262, 5262, 5263, 5265, 5265, 5266, 5273, 5274, 5274, 5274, 5276, 5276, 5276, 5282, 5286, 5289, 5289, 5289, 5296, 5296, 5297, 5300,
    5302, 5304, 5305, 5307, 5308, 5309, 5309, 5310, 5311, 5314, 5315, 5316, 5322, 5324, 5327, 5329, 5334, 5336, 5339, 5340, 5341, 5341, 5342, 5343,
    5346, 5347, 5350, 5350, 5350, 5351, 5351, 5352, 5353, 5354, 5355, 5370, 5373, 5373, 5373, 5375, 5375, 5376, 5379, 5379, 5380, 5381, 5382, 5383,
    5383, 5385, 5385, 5386, 5387, 5387, 5388, 5389, 5390, 5390, 5391, 5394, 5394, 5394, 5396, 5396, 5396, 5396, 5396, 5399, 5402, 5403, 5403, 5405,
    5407, 5407, 5410, 5410, 5414, 5415, 5417, 5418, 5422, 5423, 5426, 5427, 5429, 5431, 5431, 5433, 5433, 5433, 5435, 5436, 5437, 5439, 5440, 5440,
    5440, 5442, 5443, 5443, 5443, 5444, 5446, 5446, 5446, 5447, 5453, 5456, 5457, 5458, 5460, 5463, 5464, 5465, 5465, 5465, 5468, 5471, 5474, 5475,
    5475, 5476, 5481, 5481, 5481, 5482, 5485, 5487, 5488, 5488, 5490, 5491, 5493, 5493, 5494, 5495, 5496, 5498, 5498, 5500, 5502, 5502, 5502, 5503,
    5503, 5503, 5503, 5505, 5507, 5508, 5509, 5509, 5509, 5510, 5511, 5513, 5514, 5516, 5517, 5518, 5518, 5525, 5526, 5526, 5527, 5529, 5536, 5537,
    5537, 5538, 5539, 5543, 5545, 5548, 5548, 5549, 5550, 5550, 5550, 5551, 5551, 5551, 5552, 5556, 5558, 5561, 5562, 5562, 5563, 5564, 5565, 5567,
    5573, 5574, 5574, 5574, 5578, 5580, 5581, 5586, 5587, 5590, 5590, 5593, 5593, 5595, 5596, 5598, 5601, 5603, 5604, 5605, 5606, 5606, 5606, 5606,
    5611, 5612, 5626, 5627, 5628, 5629, 5630, 5631, 5632, 5632, 5634, 5637, 5639, 5642, 5644, 5646, 5648, 5649, 5651, 5653, 5654, 5656, 5657, 5657,
    5657, 5660, 5662, 5662, 5665, 5666, 5667, 5669, 5669, 5669, 5670, 5670, 5670, 5673, 5674, 5678, 5679, 5682, 5682, 5684, 5684, 5684, 5684, 5686,
    5686, 5688, 5689, 5690, 5691, 5697, 5698, 5698, 5699, 5702, 5702, 5702, 5702, 5703, 5703, 5705, 5709, 5709, 5710, 5713, 5715, 5715, 5719, 5721,
    5721, 5721, 5722, 5723, 5723, 5723, 5723, 5723, 5727, 5728, 5731, 5731, 5731, 5731, 5732, 5732, 5732, 5733, 5736, 5738, 5740, 5746, 5748, 5750,
    5752, 5754, 5757, 5758, 5759, 5759, 5760, 5761, 5761, 5761, 5763, 5763, 5764, 5764, 5764, 5764, 5764, 5765, 5765, 5766, 5766, 5767, 5767, 5767,
    5772, 5772, 5774, 5778, 5779, 5781, 5783, 5786, 5786, 5790, 5792, 5796, 5797, 5811, 5812, 5812, 5815, 5815, 5815, 5815, 5815, 5815, 5816, 5817,
    5817, 5817, 5817, 5818, 5820, 5820, 5820, 5820, 5820, 5821, 5824, 5826, 5827, 5829, 5830, 5831, 5834, 5835, 5836, 5838, 5839, 5841, 5843, 5848,
    5848, 5848, 5848, 5849, 5850, 5852, 5853, 5854, 5854, 5854, 5857, 5859, 5862, 5863, 5863, 5864, 5877, 5879, 5881, 5887, 5888, 5891, 5891, 5891,
    5895, 5897, 5898, 5898, 5898, 5900, 5901, 5901, 5905, 5905, 5911, 5916, 5916, 5918, 5918, 5920, 5922, 5922, 5923, 5924, 5926, 5927, 5927, 5927,
    5927, 5928, 5928, 5931, 5934, 5935, 5936, 5938, 5939, 5941, 5941, 5944, 5944, 5944, 5944, 5947, 5948, 5949, 5951, 5953, 5954, 5955, 5957, 5957,
    5962, 5964, 5965, 5965, 5967, 5971, 5974, 5974, 5974, 5975, 5975, 5977, 5977, 5977, 5977, 5978, 5979, 5979, 5980, 5981, 5981, 5982, 5982, 5982,
    5983, 5985, 5985, 5985, 5988, 5990, 5994, 5996, 5997, 5997, 5998, 6003, 6006, 6007, 6008, 6011, 6013, 6014, 6015, 6018, 6020, 6020, 6021, 6030,
    6031, 6031, 6037, 6037, 6037, 6037, 6037, 6039, 6041, 6041, 6043, 6046, 6048, 6048, 6049, 6051, 6052, 6054, 6054, 6055, 6059, 6060, 6061, 6064,
    6066, 6066, 6067, 6068, 6071, 6072, 6072, 6075, 6076, 6076, 6077, 6079, 6083, 6085, 6085, 6089, 6093, 6093, 6094, 6106, 6107, 6107, 6119, 6123,
    6125, 6125, 6125, 6127, 6130, 6132, 6134, 6134, 6136, 6136, 6136, 6137, 6137, 6137, 6137, 6137, 6138, 6138, 6139, 6141, 6142, 6143, 6144, 6145,
    6147, 6148, 6149, 6153, 6153, 6154, 6156, 6156, 6157, 6158, 6158, 6158, 6159, 6163, 6163, 6164, 6167, 6167, 6169, 6171, 6171, 6172, 6173, 6173,
    6174, 6176, 6176, 6176, 6179, 6180, 6181, 6182, 6184, 6185, 6185, 6187, 6190, 6198, 6198, 6199, 6202, 6203, 6204, 6204, 6206, 6207, 6207, 6208,
    6208, 6210, 6212, 6212, 6213, 6213, 6219, 6220, 6220, 6222, 6222, 6225, 6227, 6228, 6228, 6231, 6232, 6232, 6232, 6233, 6233, 6233, 6234, 6234,
    6238, 6240, 6243, 6247, 6250, 6250, 6250, 6251, 6251, 6253, 6253, 6254, 6254, 6257, 6258, 6258, 6258, 6258, 6261, 6262, 6262, 6264, 6265, 6265,
    6266, 6269, 6273, 6274, 6275, 6275, 6275, 6276, 6276, 6280, 6282, 6284, 6285, 6289, 6289, 6291, 6294, 6297, 6298, 6300, 6300, 6301, 6301, 6301,
    6302, 6302, 6302, 6302, 6304, 6305, 6305, 6305, 6308, 6309, 6314, 6315, 6316, 6316, 6318, 6319, 6320, 6323, 6323, 6324, 6324, 6325, 6328, 6329,
    6329, 6331, 6331, 6331, 6331, 6331, 6334, 6335, 6336, 6337, 6347, 6355, 6355, 6355, 6359, 6359, 6360, 6361, 6365, 6366, 6368, 6368, 6370, 6371,
    6372, 6373, 6374, 6374, 6375, 6375, 6375, 6375, 6376, 6380, 6380, 6382, 6385, 6386, 6389, 6389, 6390, 6391, 6394, 6394, 6394, 6396, 6396, 6396,
    6396, 6399, 6400, 6401, 6403, 6403, 6403, 6405, 6406, 6408, 6408, 6408, 6409, 6410, 6411, 6414, 6415, 6418, 6419, 6424, 6425, 6428, 6428, 6429,
    6429, 6430, 6430, 6432, 6435, 6437, 6442, 6444, 6448, 6455, 6455, 6455, 6456, 6456, 6457, 6457, 6462, 6463, 6464, 6466, 6467, 6468, 6469, 6469,
    6469, 6470, 6470, 6470, 6473, 6475, 6476, 6476, 6476, 6478, 6480, 6480, 6484, 6484, 6484, 6486, 6489, 6489, 6490, 6491, 6491, 6493, 6495, 6496,
    6496, 6496, 6498, 6498, 6499, 6499, 6499, 6500, 6503, 6504, 6508, 6509, 6509, 6510, 6512, 6514, 6515, 6516, 6520, 6523, 6524, 6525, 6526, 6529,
    6535, 6535, 6535, 6536, 6536, 6536, 6540, 6542, 6544, 6544, 6544, 6547, 6548, 6548, 6548, 6551, 6558, 6559, 6560, 6561, 6562, 6564, 6564, 6564,
    6564, 6564, 6566, 6566, 6567, 6570, 6573, 6576, 6578, 6579, 6583, 6584, 6586, 6587, 6588, 6588, 6589, 6591, 6592, 6592, 6595, 6596, 6597, 6597,
    6598, 6600, 6603, 6603, 6603, 6606, 6608, 6608, 6613, 6616, 6619, 6622, 6625, 6627, 6629, 6629, 6630, 6631, 6632, 6632, 6632, 6633, 6635, 6635,
    6635, 6639, 6640, 6641, 6641, 6643, 6643, 6645, 6645, 6645, 6647, 6647, 6649, 6654, 6656, 6657, 6658, 6658, 6660, 6662, 6662, 6663, 6663, 6663,
    6663, 6664, 6665, 6668, 6670, 6671, 6674, 6675, 6677, 6677, 6677, 6677, 6678, 6681, 6683, 6684, 6687, 6689, 6693, 6695, 6699, 6699, 6699, 6700,
    6702, 6703, 6706, 6706, 6707, 6709, 6713, 6713, 6715, 6719, 6719, 6720, 6720, 6721, 6723, 6723, 6726, 6726, 6727, 6727, 6728, 6730, 6733, 6734,
    6734, 6734, 6735, 6736, 6743, 6744, 6745, 6747, 6747, 6747, 6748, 6748, 6749, 6751, 6752, 6753, 6754, 6756, 6756, 6758, 6758, 6759, 6759, 6763,
    6763, 6766, 6771, 6771, 6772, 6773, 6776, 6777, 6778, 6780, 6780, 6781, 6782, 6785, 6787, 6790, 6790, 6790, 6791, 6792, 6792, 6793, 6805, 6808,
    6809, 6809, 6810, 6810, 6812, 6812, 6812, 6814, 6818, 6818, 6818, 6818, 6818, 6818, 6819, 6822, 6823, 6824, 6824, 6825, 6827, 6828, 6831, 6831,
    6831, 6834, 6835, 6836, 6837, 6837, 6838, 6841, 6847, 6847, 6850, 6850, 6850, 6851, 6851, 6853, 6853, 6854, 6855, 6858, 6858, 6858, 6859, 6859,
    6859, 6859, 6860, 6860, 6860, 6860, 6860, 6862, 6864, 6865, 6867, 6867, 6867, 6877, 6877, 6880, 6882, 6882, 6883, 6884, 6889, 6889, 6889, 6895,
    6895, 6897, 6897, 6897, 6899, 6908, 6911, 6917, 6917, 6928, 6932, 6933, 6935, 6938, 6939, 6940, 6940, 6940, 6940, 6941, 6941, 6943, 6943, 6945,
    6946, 6947, 6947, 6947, 6948, 6950, 6950, 6951, 6951, 6951, 6951, 6953, 6956, 6956, 6958, 6958, 6959, 6960, 6961, 6961, 6962, 6965, 6967, 6967,
    6967, 6970, 6971, 6975, 6975, 6977, 6977, 6977, 6977, 6978, 6978, 6978, 6978, 6978, 6978, 6979, 6979, 6980, 6981, 6982, 6985, 6985, 6988, 6990,
    6994, 6995, 6999, 6999, 6999, 6999, 6999, 6999, 7002, 7003, 7004, 7005, 7007, 7007, 7009, 7011, 7011, 7013, 7014, 7015, 7015, 7015, 7016, 7016,
    7017, 7019, 7019, 7019, 7020, 7021, 7024, 7025, 7027, 7030, 7031, 7035, 7036, 7038, 7042, 7042, 7042, 7044, 7045, 7045, 7046, 7046, 7048, 7049,
    7051, 7053, 7056, 7059, 7062, 7064, 7064, 7064, 7064, 7064, 7064, 7067, 7068, 7069, 7070, 7070, 7074, 7075, 7076, 7078, 7079, 7079, 7079, 7083,
    7085, 7086, 7086, 7088, 7090, 7091, 7091, 7091, 7092, 7092, 7093, 7095, 7097, 7098, 7098, 7098, 7098, 7099, 7100, 7100, 7103, 7103, 7105, 7107,
    7110, 7117, 7117, 7118, 7119, 7121, 7121, 7124, 7124, 7125, 7125, 7126, 7128, 7130, 7130, 7131, 7133, 7137, 7137, 7137, 7139, 7141, 7144, 7147,
    7147, 7147, 7150, 7152, 7152, 7153, 7154, 7157, 7159, 7159, 7161, 7161, 7164, 7165, 7167, 7169, 7170, 7174, 7175, 7175, 7178, 7179, 7182, 7184,
    7185, 7187, 7187, 7189, 7189, 7192, 7193, 7196, 7198, 7201, 7203, 7209, 7210, 7210, 7211, 7224, 7225, 7227, 7227, 7228, 7229, 7231, 7231, 7231,
    7231, 7233, 7233, 7235, 7235, 7235, 7235, 7237, 7239, 7240, 7241, 7244, 7247, 7247, 7249, 7252, 7254, 7260, 7263, 7267, 7268, 7268, 7269, 7269,
    7271, 7273, 7274, 7275, 7276, 7277, 7279, 7280, 7284, 7288, 7288, 7288, 7289, 7290, 7292, 7293, 7294, 7295, 7296, 7298, 7300, 7301, 7301, 7302,
    7305, 7307, 7307, 7307, 7311, 7313, 7315, 7317, 7321, 7321, 7321, 7322, 7323, 7330, 7332, 7332, 7333, 7334, 7335, 7335, 7341, 7341, 7347, 7347,
    7350, 7352, 7353, 7353, 7353, 7353, 7354, 7354, 7355, 7355, 7360, 7361, 7362, 7362, 7364, 7366, 7367, 7368, 7377, 7378, 7380, 7380, 7381, 7382,
    7383, 7385, 7386, 7386, 7388, 7390, 7391, 7392, 7395, 7397, 7399, 7401, 7406, 7406, 7407, 7410, 7410, 7411, 7415, 7416, 7431, 7431, 7433, 7435,
    7437, 7438, 7438, 7439, 7442, 7442, 7443, 7443, 7446, 7449, 7451, 7451, 7452, 7454, 7454, 7455, 7459, 7459, 7461, 7462, 7463, 7463, 7463, 7467,
    7469, 7469, 7469, 7471, 7473, 7473, 7473, 7473, 7473, 7473, 7475, 7476, 7476, 7478, 7478, 7482, 7484, 7485, 7487, 7487, 7488, 7489, 7490, 7493,
    7495, 7498, 7499, 7500, 7501, 7501, 7502, 7502, 7505, 7509, 7512, 7514, 7514, 7517, 7519, 7519, 7520, 7520, 7520, 7520, 7523, 7523, 7524, 7524,
    7525, 7526, 7527, 7527, 7529, 7531, 7532, 7532, 7539, 7540, 7540, 7540, 7541, 7543, 7546, 7549, 7552, 7552, 7553, 7554, 7554, 7554, 7555, 7556,
    7558, 7558, 7560, 7563, 7566, 7568, 7568, 7570, 7573, 7573, 7573, 7573, 7573, 7574, 7575, 7577, 7580, 7580, 7581, 7584, 7584, 7586, 7586, 7586,
    7587, 7587, 7587, 7588, 7593, 7595, 7596, 7597, 7599, 7602, 7603, 7604, 7608, 7609, 7611, 7615, 7617, 7618, 7621, 7622, 7625, 7626, 7626, 7627,
    7629, 7629, 7629, 7634, 7635, 7638, 7641, 7643, 7644, 7644, 7645, 7647, 7649, 7650, 7651, 7653, 7658, 7658, 7658, 7658, 7658, 7660, 7660, 7663,
    7664, 7665, 7668, 7668, 7669, 7670, 7670, 7671, 7672, 7673, 7675, 7675, 7680, 7681, 7681, 7681, 7681, 7685, 7686, 7686, 7686, 7687, 7688, 7689,
    7691, 7692, 7693, 7696, 7696, 7701, 7704, 7704, 7704, 7705, 7710, 7711, 7712, 7713, 7713, 7713, 7713, 7713, 7714, 7714, 7715, 7717, 7718, 7719,
    7719, 7720, 7721, 7723, 7723, 7725, 7725, 7725, 7728, 7729, 7731, 7732, 7735, 7735, 7738, 7740, 7743, 7744, 7745, 7746, 7746, 7747, 7749, 7751,
    7753, 7754, 7757, 7757, 7759, 7759, 7759, 7761, 7764, 7765, 7766, 7770, 7771, 7771, 7771, 7777, 7778, 7780, 7781, 7783, 7784, 7785, 7787, 7789,
    7793, 7793, 7795, 7798, 7800, 7802, 7804, 7806, 7807, 7807, 7809, 7811, 7814, 7814, 7816, 7816, 7819, 7819, 7819, 7819, 7820, 7823, 7823, 7824,
    7826, 7826, 7826, 7827, 7828, 7829, 7829, 7831, 7832, 7834, 7835, 7835, 7838, 7838, 7840, 7841, 7842, 7842, 7844, 7845, 7847, 7850, 7850, 7850,
    7851, 7852, 7854, 7855, 7857, 7859, 7861, 7863, 7864, 7866, 7866, 7872, 7873, 7874, 7874, 7874, 7876, 7878, 7878, 7879, 7880, 7884, 7884, 7885,
    7886, 7886, 7889, 7891, 7891, 7892, 7893, 7893, 7894, 7895, 7896, 7896, 7897, 7897, 7898, 7899, 7901, 7901, 7901, 7903, 7905, 7908, 7910, 7910,
    7913, 7915, 7918, 7920, 7923, 7925, 7928, 7929, 7929, 7930, 7930, 7932, 7933, 7935, 7938, 7939, 7942, 7943, 7946, 7946, 7946, 7947, 7948, 7948,
    7948, 7950, 7952, 7954, 7954, 7955, 7956, 7956, 7957, 7959, 7960, 7960, 7960, 7961, 7964, 7965, 7965, 7967, 7967, 7967, 7967, 7969, 7970, 7971,
    7971, 7973, 7974, 7980, 7981, 7982, 7985, 7986, 7988, 7989, 7990, 7990, 7992, 7992, 7992, 7994, 7996, 8001, 8003, 8006, 8006, 8006, 8006, 8006,
    8008, 8011, 8012, 8012, 8012, 8014, 8015, 8015, 8015, 8016, 8017, 8017, 8017, 8017, 8019, 8022, 8028, 8028, 8028, 8028, 8029, 8030, 8034, 8035,
    8035, 8037, 8040, 8042, 8043, 8043, 8045, 8045, 8045, 8047, 8048, 8050, 8052, 8054, 8057, 8059, 8059, 8061, 8061, 8062, 8063, 8063, 8064, 8065,
    8068, 8070, 8071, 8071, 8071, 8071, 8073, 8073, 8074, 8077, 8079, 8079, 8082, 8084, 8084, 8084, 8084, 8085, 8086, 8088, 8089, 8093, 8095, 8098,
    8099, 8100, 8101, 8101, 8111, 8111, 8112, 8113, 8113, 8113, 8113, 8120, 8122, 8122, 8123, 8125, 8126, 8132, 8132, 8137, 8140, 8142, 8145, 8147,
    8149, 8153, 8153, 8154, 8154, 8155, 8157, 8159, 8161, 8161, 8161, 8161, 8165, 8165, 8168, 8168, 8170, 8171, 8173, 8174, 8178, 8180, 8183, 8185,
    8185, 8185, 8185, 8186, 8188, 8188, 8188, 8188, 8188, 8189, 8190, 8193, 8194, 8195, 8197, 8199, 8200, 8202, 8202, 8203, 8204, 8205, 8209, 8209,
    8210, 8214, 8216, 8217, 8219, 8221, 8224, 8224, 8227, 8227, 8227, 8227, 8229, 8233, 8236, 8237, 8239, 8241, 8241, 8241, 8241, 8243, 8243, 8245,
    8247, 8250, 8253, 8254, 8254, 8255, 8256, 8259, 8259, 8260, 8260, 8270, 8274, 8279, 8280, 8282, 8282, 8282, 8282, 8285, 8286, 8286, 8287, 8288,
    8290, 8291, 8291, 8294, 8294, 8294, 8294, 8294, 8297, 8297, 8304, 8305, 8308, 8310, 8311, 8312, 8313, 8315, 8315, 8316, 8316, 8316, 8317, 8319,
    8321, 8322, 8323, 8325, 8326, 8328, 8328, 8335, 8336, 8336, 8336, 8338, 8340, 8346, 8347, 8347, 8349, 8350, 8350, 8351, 8353, 8354, 8354, 8357,
    8358, 8358, 8359, 8365, 8366, 8367, 8368, 8368, 8371, 8371, 8372, 8375, 8378, 8380, 8381, 8381, 8382, 8387, 8389, 8389, 8389, 8390, 8390, 8391,
    8391, 8392, 8394, 8398, 8401, 8403, 8405, 8407, 8409, 8409, 8412, 8413, 8413, 8418, 8418, 8419, 8421, 8422, 8424, 8424, 8425, 8427, 8427, 8427,
    8438, 8438, 8439, 8440, 8442, 8443, 8443, 8447, 8450, 8450, 8450, 8451, 8452, 8452, 8453, 8453, 8453, 8454, 8455, 8458, 8459, 8460, 8460, 8461,
    8463, 8466, 8466, 8467, 8469, 8470, 8471, 8471, 8471, 8471, 8472, 8473, 8473, 8477, 8478, 8481, 8481, 8483, 8485, 8485, 8487, 8487, 8490, 8490,
    8490, 8491, 8492, 8492, 8492, 8493, 8494, 8496, 8502, 8503, 8505, 8505, 8505, 8505, 8506, 8506, 8507, 8509, 8513, 8513, 8513, 8513, 8513, 8515,
    8516, 8517, 8517, 8518, 8519, 8520, 8521, 8521, 8521, 8521, 8521, 8532, 8532, 8532, 8533, 8537, 8538, 8542, 8543, 8543, 8545, 8546, 8546, 8546,
    8547, 8549, 8549, 8549, 8550, 8550, 8551, 8558, 8559, 8559, 8560, 8560, 8566, 8570, 8571, 8572, 8576, 8577, 8577, 8577, 8577, 8580, 8582, 8584,
    8584, 8585, 8585, 8587, 8587, 8590, 8592, 8592, 8592, 8592, 8592, 8592, 8595, 8599, 8600, 8601, 8601, 8603, 8604, 8604, 8604, 8606, 8606, 8606,
    8609, 8610, 8616, 8618, 8618, 8618, 8618, 8618, 8619, 8620, 8622, 8622, 8624, 8624, 8625, 8627, 8628, 8629, 8630, 8630, 8633, 8633, 8634, 8635,
    8636, 8636, 8636, 8636, 8637, 8638, 8640, 8643, 8646, 8646, 8647, 8648, 8648, 8649, 8649, 8650, 8652, 8652, 8652, 8654, 8654, 8656, 8656, 8656,
    8656, 8656, 8657, 8657, 8657, 8659, 8661, 8661, 8661, 8661, 8661, 8661, 8661, 8666, 8666, 8671, 8672, 8672, 8675, 8676, 8676, 8678, 8679, 8682,
    8692, 8693, 8695, 8697, 8698, 8699, 8700, 8705, 8705, 8706, 8707, 8708, 8708, 8709, 8709, 8709, 8709, 8713, 8714, 8718, 8720, 8724, 8725, 8726,
    8727, 8728, 8730, 8730, 8730, 8734, 8734, 8734, 8734, 8736, 8736, 8737, 8739, 8744, 8746, 8748, 8750, 8750, 8751, 8751, 8752, 8755, 8755, 8756,
    8758, 8758, 8760, 8760, 8764, 8765, 8768, 8768, 8768, 8768, 8768, 8769, 8771, 8771, 8775, 8781, 8782, 8784, 8785, 8786, 8786, 8786, 8789, 8791,
    8791, 8794, 8796, 8798, 8800, 8800, 8802, 8804, 8805, 8806, 8811, 8812, 8814, 8815, 8818, 8818, 8818, 8818, 8822, 8822, 8822, 8823, 8825, 8828,
    8828, 8829, 8829, 8830, 8831, 8833, 8837, 8838, 8838, 8840, 8842, 8843, 8843, 8845, 8846, 8846, 8847, 8847, 8848, 8857, 8858, 8862, 8863, 8863,
    8863, 8863, 8866, 8867, 8868, 8869, 8870, 8873, 8873, 8876, 8878, 8880, 8882, 8883, 8883, 8885, 8887, 8890, 8891, 8892, 8893, 8895, 8897, 8899,
    8901, 8903, 8904, 8906, 8906, 8907, 8907, 8909, 8913, 8916, 8918, 8920, 8924, 8925, 8925, 8928, 8930, 8932, 8933, 8934, 8935, 8936, 8938, 8941,
    8943, 8945, 8945, 8945, 8946, 8947, 8948, 8949, 8950, 8951, 8951, 8952, 8953, 8955, 8955, 8955, 8959, 8959, 8959, 8961, 8962, 8984, 8984, 8985,
    8987, 8988, 8988, 8991, 8991, 8993, 8994, 8995, 8996, 8998, 8999, 9000, 9002, 9002, 9004, 9006, 9007, 9008, 9009, 9011, 9011, 9012, 9013, 9016,
    9017, 9018, 9018, 9018, 9020, 9022, 9024, 9025, 9027, 9027, 9027, 9027, 9027, 9028, 9030, 9030, 9032, 9033, 9034, 9038, 9038, 9039, 9041, 9043,
    9044, 9044, 9045, 9045, 9047, 9048, 9049, 9049, 9049, 9050, 9052, 9054, 9056, 9057, 9057, 9059, 9060, 9061, 9062, 9064, 9065, 9065, 9066, 9067,
    9068, 9072, 9072, 9074, 9074, 9080, 9080, 9081, 9081, 9082, 9082, 9084, 9084, 9086, 9087, 9087, 9089, 9091, 9091, 9092, 9093, 9096, 9098, 9098,
    9099, 9099, 9100, 9101, 9102, 9105, 9105, 9109, 9110, 9110, 9111, 9113, 9115, 9116, 9117, 9120, 9121, 9121, 9122, 9122, 9122, 9123, 9124, 9124,
    9124, 9125, 9128, 9128, 9128, 9128, 9128, 9128, 9130, 9131, 9131, 9132, 9134, 9135, 9137, 9138, 9143, 9146, 9147, 9147, 9148, 9149, 9152, 9152,
    9153, 9155, 9156, 9157, 9158, 9158, 9158, 9162, 9162, 9163, 9163, 9163, 9164, 9166, 9167, 9168, 9168, 9169, 9170, 9171, 9173, 9175, 9176, 9177,
    9179, 9180, 9180, 9180, 9180, 9181, 9182, 9183, 9183, 9183, 9183, 9185, 9185, 9185, 9185, 9185, 9186, 9188, 9189, 9192, 9192, 9194, 9195, 9195,
    9197, 9200, 9201, 9202, 9203, 9204, 9205, 9205, 9205, 9206, 9208, 9208, 9208, 9209, 9209, 9210, 9212, 9214, 9216, 9217, 9218, 9219, 9219, 9219,
    9219, 9220, 9221, 9224, 9225, 9227, 9227, 9230, 9231, 9233, 9235, 9236, 9236, 9237, 9239, 9240, 9245, 9245, 9245, 9245, 9246, 9247, 9278, 9278,
    9354, 9354, 9354, 9355, 9355, 9355, 9356, 9359, 9361, 9362, 9362, 9362, 9365, 9368, 9368, 9369, 9372, 9372, 9372, 9373, 9373, 9373, 9374, 9376,
    9378, 9379, 9382, 9382, 9387, 9393, 9397, 9401, 9403, 9403, 9405, 9405, 9407, 9411, 9414, 9415, 9418, 9418, 9419, 9424, 9424, 9425, 9428, 9428,
    9431, 9432, 9433, 9433, 9439, 9440, 9440, 9440, 9441, 9442, 9443, 9445, 9445, 9445, 9445, 9445, 9447, 9447, 9450, 9451, 9452, 9453, 9454, 9455,
    9457, 9459, 9459, 9461, 9463, 9463, 9463, 9463, 9463, 9464, 9464, 9466, 9473, 9473, 9473, 9475, 9476, 9476, 9476, 9476, 9477, 9481, 9482, 9482,
    9484, 9486, 9486, 9488, 9490, 9493, 9494, 9495, 9495, 9495, 9497, 9497, 9497, 9498, 9498, 9498, 9498, 9499, 9501, 9502, 9503, 9503, 9504, 9505,
    9506, 9507, 9511, 9511, 9511, 9519, 9519, 9519, 9519, 9520, 9520, 9522, 9524, 9528, 9533, 9535, 9535, 9535, 9536, 9540, 9541, 9542, 9542, 9542,
    9546, 9550, 9551, 9553, 9553, 9553, 9554, 9557, 9560, 9562, 9564, 9564, 9564, 9564, 9565, 9566, 9570, 9571, 9572, 9574, 9577, 9578, 9581, 9582,
    9582, 9583, 9583, 9584, 9587, 9589, 9589, 9589, 9589, 9589, 9589, 9591, 9595, 9595, 9595, 9595, 9595, 9596, 9596, 9596, 9598, 9599, 9600, 9600,
    9600, 9601, 9604, 9611, 9612, 9612, 9613, 9614, 9618, 9622, 9623, 9623, 9623, 9623, 9626, 9626, 9629, 9632, 9633, 9635, 9636, 9636, 9641, 9643,
    9644, 9644, 9647, 9648, 9649, 9650, 9652, 9653, 9656, 9656, 9659, 9659, 9659, 9660, 9664, 9665, 9676, 9676, 9677, 9677, 9680, 9683, 9683, 9683,
    9683, 9685, 9692, 9695, 9697, 9698, 9699, 9702, 9703, 9706, 9707, 9708, 9709, 9709, 9709, 9715, 9715, 9717, 9719, 9722, 9722, 9724, 9725, 9728,
    9731, 9735, 9736, 9736, 9739, 9739, 9739, 9740, 9740, 9745, 9748, 9749, 9751, 9751, 9751, 9752, 9755, 9756, 9756, 9756, 9757, 9757, 9760, 9760,
    9762, 9763, 9763, 9763, 9763, 9764, 9764, 9764, 9766, 9767, 9771, 9772, 9772, 9772, 9773, 9773, 9773, 9774, 9774, 9775, 9776, 9777, 9781, 9784,
    9784, 9786, 9787, 9791, 9793, 9806, 9809, 9810, 9812, 9812, 9814, 9815, 9815, 9815, 9815, 9816, 9818, 9820, 9820, 9820, 9822, 9822, 9822, 9824,
    9824, 9824, 9824, 9824, 9824, 9826, 9827, 9829, 9829, 9830, 9831, 9832, 9834, 9835, 9837, 9838, 9840, 9842, 9842, 9844, 9844, 9845, 9845, 9847,
    9851, 9851, 9851, 9851, 9851, 9851, 9852, 9853, 9854, 9857, 9858, 9858, 9865, 9866, 9868, 9870, 9870, 9870, 9871, 9872, 9874, 9879, 9880, 9885,
    9890, 9892, 9893, 9895, 9895, 9898, 9901, 9903, 9903, 9904, 9905, 9908, 9909, 9911, 9915, 9916, 9917, 9919, 9924, 9927, 9928, 9930, 9931, 9932,
    9934, 9934, 9934, 9934, 9935, 9935, 9938, 9940, 9940, 9944, 9944, 9947, 9948, 9948, 9949, 9949, 9950, 9951, 9951, 9952, 9953, 9955, 9955, 9959,
    9961, 9962, 9962, 9963, 9964, 9965, 9966, 9967, 9969, 9969, 9970, 9976, 9976, 9978, 9978, 9978, 9981, 9981, 9981, 9982, 9985, 9986, 9986, 9987,
    9991, 9992, 9993, 9993, 9995, 9995, 9996, 9996, 9998, 10000, 10000, 10001, 10003, 10003, 10003, 10005, 10005, 10005, 10005, 10005, 10005, 10007, 10007, 10007,
    10007, 10007, 10018, 10018, 10019, 10022, 10025, 10027, 10028, 10029, 10033, 10034, 10035, 10036, 10038, 10038, 10040, 10041, 10041, 10041, 10043, 10044, 10045, 10049,
    10049, 10049, 10050, 10050, 10051, 10053, 10053, 10053, 10054, 10058, 10059, 10060, 10061, 10063, 10064, 10064, 10065, 10066, 10066, 10067, 10069, 10070, 10070, 10073,
    10074, 10074, 10077, 10077, 10078, 10078, 10081, 10090, 10091, 10091, 10093, 10095, 10095, 10099, 10100, 10100, 10101, 10101, 10102, 10102, 10103, 10107, 10108, 10109,
    10112, 10113, 10114, 10115, 10117, 10119, 10121, 10121, 10124, 10128, 10131, 10145, 10147, 10147, 10147, 10147, 10157, 10157, 10157, 10157, 10158, 10159, 10160, 10162,
    10163, 10163, 10165, 10166, 10167, 10167, 10168, 10168, 10168, 10170, 10170, 10170, 10175, 10175, 10175, 10178, 10178, 10180, 10180, 10181, 10186, 10187, 10187, 10188,
    10189, 10189, 10189, 10189, 10206, 10206, 10206, 10206, 10210, 10215, 10215, 10217, 10218, 10218, 10229, 10232, 10238, 10239, 10241, 10241, 10242, 10244, 10246, 10246,
    10248, 10249, 10252, 10254, 10255, 10255, 10255, 10256, 10256, 10257, 10259, 10260, 10263, 10263, 10263, 10264, 10264, 10265, 10266, 10266, 10266, 10267, 10270, 10270,
    10271, 10271, 10272, 10272, 10274, 10274, 10275, 10277, 10278, 10281, 10282, 10282, 10283, 10285, 10285, 10285, 10285, 10286, 10287, 10287, 10288, 10288, 10288, 10289,
    10293, 10294, 10309, 10312, 10314, 10314, 10314, 10314, 10316, 10319, 10320, 10322, 10323, 10324, 10326, 10329, 10337, 10338, 10340, 10342, 10347, 10350, 10353, 10353,
    10353, 10353, 10353, 10353, 10353, 10355, 10356, 10360, 10360, 10361, 10363, 10365, 10365, 10366, 10368, 10368, 10370, 10370, 10370, 10372, 10372, 10372, 10372, 10375,
    10375, 10378, 10378, 10379, 10381, 10382, 10385, 10385, 10386, 10387, 10389, 10389, 10391, 10393, 10394, 10395, 10395, 10395, 10396, 10396, 10397, 10400, 10401, 10404,
    10404, 10404, 10404, 10404, 10406, 10406, 10408, 10410, 10411, 10414, 10415, 10416, 10416, 10416, 10417, 10419, 10423, 10425, 10427, 10427, 10434, 10435, 10435, 10436,
    10451, 10454, 10454, 10455, 10455, 10457, 10457, 10458, 10459, 10461, 10462, 10463, 10464, 10465, 10466, 10468, 10470, 10473, 10475, 10475, 10476, 10477, 10477, 10477,
    10477, 10479, 10480, 10481, 10483, 10484, 10484, 10485, 10487, 10488, 10489, 10490, 10491, 10495, 10495, 10496, 10501, 10502, 10504, 10504, 10504, 10505, 10508, 10509,
    10513, 10514, 10514, 10516, 10518, 10521, 10524, 10526, 10527, 10530, 10532, 10532, 10533, 10534, 10535, 10536, 10538, 10538, 10539, 10540, 10540, 10544, 10544, 10546,
    10548, 10549, 10550, 10550, 10550, 10552, 10553, 10554, 10555, 10555, 10557, 10557, 10557, 10559, 10560, 10564, 10565, 10566, 10567, 10569, 10571, 10571, 10578, 10579,
    10579, 10582, 10583, 10584, 10585, 10585, 10585, 10585, 10585, 10585, 10585, 10586, 10586, 10588, 10589, 10589, 10589, 10595, 10598, 10598, 10598, 10600, 10600, 10601,
    10601, 10601, 10604, 10605, 10606, 10607, 10609, 10615, 10617, 10617, 10619, 10620, 10620, 10621, 10622, 10623, 10626, 10626, 10629, 10629, 10629, 10630, 10633, 10633,
    10633, 10634, 10635, 10636, 10640, 10640, 10644, 10645, 10645, 10651, 10654, 10656, 10659, 10662, 10667, 10669, 10670, 10670, 10671, 10671, 10672, 10672, 10672, 10673,
    10675, 10675, 10678, 10680, 10681, 10683, 10683, 10685, 10685, 10686, 10689, 10691, 10695, 10695, 10695, 10696, 10697, 10704, 10704, 10705, 10707, 10707, 10708, 10708,
    10709, 10710, 10714, 10715, 10717, 10718, 10720, 10722, 10722, 10722, 10722, 10723, 10732, 10734, 10735, 10740, 10741, 10743, 10743, 10743, 10747, 10748, 10748, 10748,
    10748, 10748, 10751, 10752, 10754, 10755, 10755, 10755, 10759, 10760, 10760, 10760, 10760, 10760, 10761, 10762, 10763, 10765, 10766, 10766, 10768, 10768, 10770, 10771,
    10772, 10774, 10774, 10777, 10777, 10777, 10777, 10777, 10779, 10780, 10781, 10782, 10783, 10786, 10789, 10789, 10789, 10789, 10791, 10793, 10795, 10797, 10797, 10803,
    10803, 10803, 10808, 10808, 10809, 10810, 10810, 10810, 10811, 10811, 10813, 10814, 10815, 10818, 10820, 10821, 10822, 10822, 10822, 10826, 10827, 10827, 10829, 10830,
    10830, 10831, 10833, 10835, 10837, 10839, 10840, 10842, 10848, 10849, 10850, 10854, 10854, 10854, 10856, 10856, 10857, 10858, 10858, 10859, 10860, 10862, 10863, 10865,
    10868, 10868, 10869, 10870, 10870, 10872, 10872, 10872, 10874, 10874, 10875, 10877, 10878, 10879, 10879, 10882, 10890, 10891, 10894, 10900, 10900, 10903, 10906, 10906,
    10908, 10910, 10911, 10912, 10913, 10914, 10915, 10921, 10923, 10925, 10925, 10925, 10926, 10926, 10930, 10932, 10935, 10935, 10935, 10935, 10935, 10936, 10937, 10939,
    10940, 10944, 10944, 10945, 10945, 10948, 10952, 10953, 10953, 10954, 10954, 10969, 10969, 10970, 10971, 10971, 10973, 10973, 10973, 10976, 10977, 10980, 10981, 10981,
    10981, 10982, 10982, 10984, 10988, 10988, 10989, 10989, 10990, 10991, 10991, 10994, 10994, 10996, 10996, 10996, 10996, 10996, 10997, 10999, 11000, 11002, 11004, 11005,
    11006, 11007, 11012, 11014, 11016, 11017, 11022, 11022, 11025, 11027, 11028, 11029, 11029, 11030, 11030, 11032, 11033, 11035, 11037, 11038, 11045, 11050, 11051, 11051,
    11052, 11053, 11057, 11058, 11058, 11060, 11060, 11061, 11064, 11065, 11065, 11067, 11068, 11069, 11069, 11070, 11071, 11072, 11072, 11074, 11075, 11080, 11080, 11080,
    11080, 11082, 11085, 11086, 11090, 11092, 11096, 11099, 11100, 11103, 11106, 11106, 11107, 11112, 11114, 11115, 11115, 11115, 11115, 11118, 11120, 11123, 11125, 11128,
    11128, 11129, 11129, 11129, 11131, 11131, 11136, 11137, 11138, 11139, 11141, 11141, 11143, 11149, 11149, 11150, 11154, 11155, 11156, 11156, 11157, 11158, 11158, 11161,
    11161, 11161, 11161, 11162, 11163, 11165, 11168, 11170, 11173, 11174, 11175, 11175, 11175, 11175, 11175, 11176, 11178, 11179, 11180, 11183, 11183, 11186, 11190, 11193,
    11213, 11216, 11217, 11222, 11223, 11227, 11227, 11227, 11232, 11233, 11236, 11237, 11238, 11238, 11240, 11240, 11241, 11244, 11248, 11253, 11253, 11255, 11256, 11257,
    11258, 11259, 11259, 11260, 11265, 11266, 11266, 11266, 11267, 11267, 11267, 11272, 11272, 11274, 11274, 11275, 11278, 11278, 11280, 11283, 11284, 11285, 11351, 11355,
    11355, 11357, 11357, 11359, 11362, 11367, 11367, 11367, 11368, 11376, 11376, 11378, 11378, 11380, 11380, 11381, 11383, 11383, 11384, 11384, 11384, 11386, 11389, 11389,
    11391, 11392, 11392, 11394, 11396, 11399, 11399, 11401, 11403, 11409, 11412, 11412, 11413, 11415, 11419, 11420, 11420, 11421, 11423, 11424, 11426, 11427, 11427, 11430,
    11430, 11430, 11432, 11433, 11434, 11434, 11436, 11439, 11440, 11447, 11447, 11448, 11451, 11452, 11454, 11455, 11455, 11457, 11459, 11461, 11463, 11467, 11471, 11472,
    11472, 11473, 11473, 11476, 11476, 11476, 11476, 11478, 11479, 11480, 11481, 11483, 11483, 11483, 11484, 11484, 11485, 11488, 11490, 11493, 11493, 11495, 11496, 11497,
    11499, 11502, 11502, 11502, 11504, 11505, 11505, 11506, 11510, 11511, 11528, 11531, 11536, 11536, 11536, 11537, 11539, 11539, 11542, 11543, 11544, 11546, 11547, 11548,
    11550, 11550, 11554, 11557, 11558, 11559, 11559, 11565, 11565, 11565, 11567, 11568, 11571, 11571, 11572, 11574, 11574, 11575, 11576, 11577, 11577, 11577, 11578, 11580,
    11583, 11583, 11584, 11584, 11585, 11585, 11587, 11588, 11589, 11592, 11593, 11593, 11596, 11597, 11599, 11601, 11602, 11602, 11602, 11609, 11609, 11609, 11610, 11610,
    11611, 11611, 11614, 11615, 11617, 11619, 11621, 11622, 11624, 11624, 11628, 11629, 11629, 11629, 11633, 11633, 11634, 11636, 11636, 11639, 11640, 11642, 11642, 11643,
    11646, 11646, 11647, 11650, 11651, 11652, 11652, 11652, 11653, 11655, 11656, 11657, 11657, 11657, 11660, 11663, 11664, 11665, 11665, 11665, 11666, 11666, 11667, 11668,
    11669, 11669, 11669, 11670, 11671, 11673, 11676, 11682, 11682, 11683, 11683, 11684, 11685, 11685, 11686, 11686, 11689, 11691, 11691, 11694, 11694, 11694, 11696, 11698,
    11699, 11699, 11701, 11702, 11703, 11704, 11707, 11709, 11709, 11711, 11714, 11719, 11720, 11722, 11723, 11723, 11729, 11734, 11735, 11735, 11736, 11736, 11736, 11736,
    11737, 11737, 11738, 11746, 11751, 11752, 11753, 11753, 11756, 11758, 11761, 11761, 11762, 11762, 11762, 11763, 11764, 11766, 11766, 11768, 11770, 11772, 11772, 11775,
    11775, 11775, 11779, 11779, 11780, 11782, 11784, 11787, 11787, 11790, 11794, 11797, 11801, 11801, 11801, 11802, 11804, 11804, 11804, 11815, 11816, 11816, 11817, 11819,
    11820, 11822, 11823, 11823, 11823, 11823, 11823, 11824, 11824, 11825, 11828, 11829, 11829, 11831, 11832, 11832, 11832, 11833, 11834, 11834, 11835, 11835, 11836, 11836,
    11836, 11837, 11837, 11837, 11840, 11840, 11841, 11841, 11841,
};

inline constexpr std::uint64_t builtin_filter[] = {
    0x4005816440922800u, 0x8720110c0100e404u, 0x10c1080000002020u, 0x3004159220021u, 0x1880140209202109u, 0x211214203c874842u,
    0x8084480103801080u, 0x6140102824a20180u, 0x1040030d1860450u, 0xd21608043c099401u, 0x121218b46000e381u, 0x1200080040204334u,
    0x801216442002001u, 0x80244088001001u, 0xc8008000202100f2u, 0x410204158902u, 0x2040400008522400u, 0x8104016490400350u,
    0xe102c2801602842u, 0x4600408044000909u, 0x1000000c8000u, 0x120000d1002e40a0u, 0x200000800000804u, 0x1042019002040080u,
    0x54004800040500u, 0x5080804810026b16u, 0xc4f008000222d044u, 0x5401205128108000u, 0x1a00600001115008u, 0x10008048011600u,
    0x8884040e1c000100u, 0x10402092400010u, 0x2145424000890904u, 0x44001181401346u, 0x54007816010a8804u, 0x4c040803a0900410u,
    0xe00b08204e205116u, 0xb5081001060eu, 0x8040080640444000u, 0x1002401020840014u, 0x8440c1a84200904u, 0x2420480218c2211u,
    0x4080410032482000u, 0x84001002000010u, 0x400002207e054011u, 0x1041000000220012u, 0x22015100b103200u, 0x8fc050c4211e2c38u,
    0xc000080081201400u, 0x5688000003240110u, 0xc002eb9c0408025u, 0x82c8000001010adu, 0x144600934081498du, 0xa000800008054202u,
    0x8000104a40800u, 0x8001100a608u, 0x3e4d00060803021u, 0x224c21108c1b3476u, 0x14204000804080u, 0x440a015055a08945u,
    0x2020208011820000u, 0x5004204a0080684u, 0x802880ac22148e36u, 0x428c13d020883005u, 0x920000400208088u, 0xa21000200028895u,
    0x7c0841001c404u, 0xc043200a04008u, 0x406b05286000450u, 0x2206200c21014a11u, 0x80b2081896082u, 0x2195000040002u,
    0xb59821001301020u, 0x2000000014000003u, 0x189180100810000u, 0x12c0094040a01208u, 0x20820001008824u, 0x100084000006100u,
    0x1c28000022020146u, 0x560105282608085u, 0x124c00a8010000u, 0x2046204200c20840u, 0x210900c0e8434440u, 0xa030064288140862u,
    0xa87090112c06u, 0x4840100800111280u, 0x608000000400009u, 0x4000804e010190cu, 0x824a8981208c74u, 0xc4108081f100a434u,
    0x4808208000201400u, 0x2180001202093012u, 0x8831418a24f0611u, 0x444222001ca102e4u, 0x1b04046144284686u, 0x1400089842880ae0u,
    0x27083a8084401141u, 0x2708a86c61000801u, 0x4800738100000040u, 0xc90450204f100004u, 0x21a02041192deu, 0x251083822004012u,
    0x440a010100200120u, 0xf820240cd0040260u, 0x2086500500018042u, 0x1000000810020u, 0x3c08a04014404005u, 0x4000200208010000u,
    0x10010028400068u, 0x480090800a128430u, 0x1240240002004230u, 0xa5120406011282u, 0x422ac1022c500008u, 0x9080200c04aa8020u,
    0x3c41010404800a20u, 0x2514045c02a43d02u, 0x500010001000000u, 0x900000110404008u, 0x806040a98229e80u, 0x2300104014000102u,
    0x82621184038d101cu, 0x2c1d0000150800u, 0x2898101041800a18u, 0xc00008a900920720u, 0x840001411801712u, 0xa231004d0620c1u,
    0x21b2000040040100u, 0xc8843214071u, 0x800122016020820u, 0x3402000861812040u, 0x8330050400115u, 0x41151000618080u,
    0x1c2004880400300u, 0x240000804000222u, 0x2800801000000400u, 0x8045a62090858u, 0x24024cc24236243u, 0x103284b44e880400u,
    0x8888281020d23200u, 0x84034081014e0042u, 0x560895502306c4cu, 0x24122980018088u, 0x140014a138010eu, 0x4106030d0120803u,
    0x482070042a1032e0u, 0x4814482100280608u, 0x4008041014u, 0x2402002c11020841u, 0x2a8000629006b22du, 0x4000010100bc000u,
    0x1040020400140140u, 0x610480301404403u, 0x11d4c84802800410u, 0xd46a00003c28051bu, 0x251666aa0040302u, 0x40020400ba0800u,
    0x4085030084904223u, 0xb5803d054d880204u, 0x98b9020040a04u, 0x2210491000101u, 0x8c54080352042u, 0x200048200u,
    0xc00000u, 0x90000e4110020a4u, 0xa0020022824c8000u, 0x205df04910001a1u, 0x803a888009824c00u, 0xc8c20b003500a020u,
    0x65200285cc100u, 0x2300509070f0d200u, 0xa000008400030300u, 0x28010138010121u, 0x2088000060004083u, 0x41544006008426u,
    0x28004302a12740u, 0x13c88000b88885u, 0x12c06080404a145u, 0x4480001314014051u, 0xc91080009802c023u, 0x3902080603200800u,
    0x42108330b801001u, 0x8604035000881c8u, 0x458830ca62004400u, 0x20098060002801u, 0x400000400180202u, 0x60040480004000u,
    0x80042b50420184a1u, 0x810862438100101u, 0x10012702023c8069u, 0x100118600248011u, 0xc200005006800u, 0x800200081082u,
    0x9400801000000042u, 0x10080080800000u, 0xe868801d8bca801du, 0x2840800052021c1u, 0x6941801001a90173u, 0x440b08040250a085u,
    0x4008040294580006u, 0x490028400005a00u, 0x143050f4204c0046u, 0x100006428514088u, 0x9443088010208c5u, 0x82442408082984u,
    0x8294164408854800u, 0xc200330aa34098u, 0x8000202020140204u, 0x8826200a101204cu, 0x4401803002481u, 0x602a00258402144u,
    0x9004000100000204u, 0x2204c88042138290u, 0x800228004004806u, 0x21880010000082c0u, 0x982450322308000u, 0x2880001021900c1eu,
    0x10010100704e4004u, 0x10400100484111eu, 0x8202080110240440u, 0x2000082120900000u, 0x55981140020c5084u, 0xc0000400034000u,
    0x8291122801001020u, 0x608a010884908c4u, 0x4427c52070697149u, 0xc5020002028102u, 0xc580470c2020001u, 0x1001c40a04904u,
    0x2020400821ea0040u, 0x248009100c088000u, 0xa1220886a319u, 0x90a104032000060u, 0x1190892088c30603u, 0x408444150009140u,
    0x90000408080a604u, 0x2408082000014880u, 0x10b04064802bu, 0x4c8c012843640000u, 0x110001418806600u, 0x2c008201000c0888u,
    0x4000800920000008u, 0x220808a010281u, 0x408201104a20031u, 0x1000520c00000110u, 0x2040c81004104a4u, 0x22022080008u,
    0x8c1001a54400f10u, 0x4a1c06564c3032u, 0x4c0ad001820020u, 0x24802a2888014003u, 0x8120008280100du, 0x80040502041081cu,
    0x92e603049a00800u, 0x140a210004010804u, 0x1020a113044124b0u, 0x85b11108243b1312u, 0xac1222020180000u, 0x54c6120072022604u,
    0x1840000a00100201u, 0x8000040009u, 0x80850001607808a0u, 0x14000000u, 0x2038081200020085u, 0x200000020c50u,
    0x52628559042414au, 0x800048200a805040u, 0x2cd388645010017u, 0x80300500010080c1u, 0xa000108902010100u, 0x2000450882045081u,
    0xa210000be2c00078u, 0x2104194a8c6010d0u, 0x302481100033500u, 0xc10919238880b0cu, 0x7084021060230u, 0x50a600020c068078u,
    0x2002182420000002u, 0x40204d808040c85u, 0x3010442020f0083u, 0x202000181030e21u, 0x226d0801058088u, 0x1081284408032a05u,
    0x65a0c9b949600u, 0x2080031480100184u, 0x918010420a000440u, 0xa9c8600500241a7u, 0x8490040810010u, 0x900050202020001u,
    0x2280204c02000010u, 0x8482005a64028030u, 0x8c4c5b502a8203u, 0x2030414000461800u, 0xc41442402108084du, 0x10000400022880eu,
    0x18020224218a0529u, 0x62980124320411a0u, 0x4200400008400004u, 0x4c1c90d013e00814u, 0x8000220943948c04u, 0x305514010115a06eu,
    0x40000020u, 0x10900200000514d3u, 0x90000200906401u, 0x14a3024003000988u, 0x7902701600c2401u, 0xe004140818d80900u,
    0x400806030080080u, 0x9820518160041042u, 0x10028000409030u, 0x10002ea080000084u, 0xa00c910804000204u, 0x202000c44004040u,
    0x8009207041407040u, 0xb224078000108080u, 0x2a00c0612410480u, 0x1020980007008a00u, 0x20080100003000u, 0x80208124ac21b280u,
    0x53e8012048808104u, 0x5010089092601c80u, 0x2000800800082000u, 0x2e051000e2441aeu, 0x1bf1004001080334u, 0x896000391c54050u,
    0xc21c100360081000u, 0xc4494008c0401u, 0x210009200040840u, 0x3000408124090444u, 0x2840200a2201c110u, 0x8100300484016002u,
    0x2f48400c0a045110u, 0x20208008a0042402u, 0x20005a000d22c614u, 0x8000010428140021u, 0x60250000022240u, 0x400050101054050eu,
    0x5006044401879250u, 0x540003000010800u, 0x60e4404440010580u, 0xe00d80b03903480u, 0x8117c00b40842000u, 0x6024606008880004u,
    0x8371988000a42601u, 0x2000800030014001u, 0x300000806a110e08u, 0xa4000840022a800u, 0x8003069c05189u, 0xa1196d670820f216u,
    0x900200820ae6016fu, 0x82100000u, 0x608810820000000u, 0x9c00c420241e188u, 0x280400007229000u, 0x92e086222084720u,
    0x80a01e8810010964u, 0x216400042001102u, 0x448008000040002u, 0x800042428010a802u, 0xca090a1d9720027u, 0x200b9a01c00052c0u,
    0x3c20050653c36811u, 0x6014000600108b00u, 0x401f1a4a37744002u, 0xf90046452508489bu, 0x58a800002002401u, 0x5622219a2038641u,
    0x9680000288000015u, 0x1c0e241281019210u, 0x4720040000b38319u, 0x2004000a10080b1u, 0x8188a689c045403cu, 0x294660000086100u,
    0x800000220000400u, 0x1109020200c0e10u, 0x8cc1021cb0448a44u, 0x287402622401u, 0x1004003280c91110u, 0x41a000090d440050u,
    0x9e327009484110u, 0x470404b090857899u, 0x2412000361a00cb8u, 0x48499000508b9188u, 0x2404001000000202u, 0x4009010010408092u,
    0x5080041421109u, 0x88d280002c0u, 0x14a005a5110a0100u, 0x42c480534b97c980u, 0xe0211000d1061381u, 0x2200404804040051u,
    0x460821000000000u, 0x107780f800e03030u, 0xc034020021028000u, 0x2220908881121892u, 0x8001081826848024u, 0x12420054500518u,
    0xc00001002024490u, 0x2014100785a1604u, 0xa0120b40000d0900u, 0x991090a403ca145u, 0x9100100cca01841bu, 0x15801024b008000cu,
    0xc12808925d0881b1u, 0x4000800402290400u, 0x11000000001a0020u, 0x4097240048030080u, 0x9804408080018c57u, 0x8000000000020000u,
    0x84402010830c02u, 0x58114c6854044u, 0xf100c112a100029cu, 0x101a400102280c8cu, 0x20022400c0316387u, 0x400010208110u,
    0x1e01d14e11826034u, 0xc830419c13460au, 0x1040131063040u, 0x1206014b2115304u, 0x842407d5a4202206u, 0x2910698009002126u,
    0x54300134005800u, 0x4012c080104a44cu, 0x80400000000u, 0x22303908040e0215u, 0x83454102024a8002u, 0x11001894000e0u,
    0x89089d0b9005c00u, 0xb40c20e2020400c3u, 0x260a004800078494u, 0xa6441838102u, 0x400004510018009u, 0x100211280400500u,
    0x840010008c051427u, 0x80001841220014c0u, 0x8184dc0080000040u, 0x180000008400000u, 0xe900c0c80040080au, 0x18014502260b605u,
    0x8c042ca0201028bu, 0x82060008626c62u, 0x88608480482d80u, 0x4f006a2890402880u, 0xcda0202100904a82u, 0x4b00804003438a02u,
    0x100008310002383u, 0x40a030863c242600u, 0x9300608200ca8880u, 0x8168022609040400u, 0x20080c8b04118u, 0x3805430405a88100u,
    0x50010004800a08u, 0x10100308c71024e0u, 0x6a00a084880020u, 0x60204200c4401a48u, 0xc0011a0360004000u, 0x1010215a82106060u,
    0x5408824101002844u, 0x1410448500b08072u, 0x1068641070c04830u, 0x20026000400001u, 0x288200010810040eu, 0x4c512104a0830b11u,
    0x803700c000804u, 0x2401008690844072u, 0x862714423819124bu, 0x1004920808405180u, 0x5002001004u, 0x1001800908044u,
    0x80122249100080u, 0x802170203024a08au, 0xe20043148d442820u, 0x1801011090b0040au, 0x1214e41800192035u, 0x60164eb2b6002004u,
    0x814080044a801040u, 0x4100561020921620u, 0x12000021c0010857u, 0xc004000100540008u, 0x1500242540081040u, 0x1110140d004040c0u,
    0x52400d0814222ca4u, 0x2a00000080a1a004u, 0x8060040846891201u, 0x40008000000000u, 0x44010e82000b1208u, 0x6365110050718085u,
    0x1601020216e4b400u, 0x202e001006112004u, 0x1000140000000000u, 0x1228010110106202u, 0x1084053800u, 0x401010270611004cu,
    0x20241003412c30c1u, 0x200c300ab00018au, 0xb802019888148cu, 0x42a224f2c00d862u, 0x8020800108e54du, 0x2b904006412a0940u,
    0x8909004248a9230u, 0xc814459514960008u, 0x8286810826010451u, 0x3880200012004081u, 0x8080008a0050200u, 0xca9c10a4a310610u,
    0x40a220902202063u, 0x280100000840400u, 0x42442d920200100u, 0x9400411204439241u, 0x9840068880004003u, 0xaa48220008840008u,
    0x2000004810042c0u, 0xa2825808c1c0008fu, 0x318000880802400u, 0x4806068864u, 0x84b82bdf35953c7u, 0x40113842c2040012u,
    0x81104100040c0402u, 0x8980100000020000u, 0x1018088200040060u, 0x401009038000000u, 0x104038ef1b10008au, 0x14c38c00000090c5u,
    0xa426000100021681u, 0x511201392012230u, 0x810303050008a945u, 0x450882880601810u, 0x4405190c04800u, 0xe00600600850e140u,
    0x300400100440c34u, 0x200391484028008u, 0x2004440400c8800u, 0x27048460222c1000u, 0x5a03000200100c89u, 0x100100000801002u,
    0x388800002004090u, 0x4801020438150541u, 0x8000450440841u, 0x1026a220c005u, 0xa00080a0a0002048u, 0x8060108128050805u,
    0x229c004f3c2002a1u, 0x4000040000000u, 0x1c34000893909482u, 0x520cb40240030814u, 0x8022e04800022400u, 0x1610c8020000c208u,
    0x640804280008001u, 0x87b4902741c3920u, 0x26024a0807008400u, 0x200424018208420au, 0x808c000880214080u, 0x46b8a06014291u,
    0x20800c12a0018a00u, 0x255008000b00020u, 0x4868840004025004u, 0x1c12144024011u, 0x840681002100000u, 0x800040212082004u,
    0x2620844004a2318u, 0x2a83b500aa064800u, 0x8a812188044659a8u, 0x40802430000204u, 0x488100416412904u, 0x882000c4020c090u,
    0xc60010a00480u, 0x203040208214820u, 0x89180ac020852041u, 0x85100a00126042e6u, 0x8a02042851901021u, 0x80018000008000u,
    0x450200308004b014u, 0x80620110081042e4u, 0xc0a6048c12400410u, 0xb10d600624000003u, 0x1e8b20a00240d0u, 0x310880080000182u,
    0x228aad41e80e4034u, 0x11c0012000002200u, 0x500205c408820105u, 0x1b6450424440804u, 0x886021190004882u, 0x880000c24c1780e0u,
    0x1007262190020890u, 0x1058060091003509u, 0x970c0b018b0438u, 0x60a51427a102b330u, 0x2601416841150004u, 0x8d58161400028003u,
    0x918112082001160u, 0x2400083810088510u, 0x200606b818c18005u, 0x450022c42200425u, 0xcc080101a13111u, 0x24644200e8007602u,
    0x8010880001020100u, 0x700052dc10a70020u, 0x4080002020020501u, 0x84800000078e003u, 0x45e404008b09080eu, 0x2204000448004054u,
    0x9500028000008000u, 0xc214135a387c4298u, 0xa002001000200200u, 0x4054000220800643u, 0x9802048a74041020u, 0x848a4204046158d0u,
    0x45006d0c646200u, 0xe4220480103a0925u, 0x2024121228059006u, 0x80a8a210010031c6u, 0x28c8240d00050880u, 0x48092a6d91085100u,
    0x824104e00c90808cu, 0xb800c018e0c08102u, 0x104020004110cu, 0x2100008201000840u, 0x84081081021104u, 0x4a1cb2822a29dc10u,
    0x9053014065015242u, 0x328548c0491a8800u, 0x2048029480050441u, 0x828301c182000148u, 0x2000006600005u, 0xc040000c1814458u,
    0x300006551040c00u, 0x8168220000094080u, 0x20a1410c080a0c2u, 0x24260423100040u, 0x400a0004053u, 0x2082020181954010u,
    0xc08c064414802491u, 0xa3ade003a2281009u, 0x2000000c01030202u, 0x24400010000842a0u, 0x8400344400100801u, 0x200000082000040u,
    0x5e803022211058u, 0x1000201401172a0u, 0x10ec081328042000u, 0x110042a030002098u, 0x60001004011680u, 0x500083c020062000u,
    0x1a140000820a023u, 0x620890002601a000u, 0x524420324050d46u, 0x820010e020500081u, 0xd102042810002083u, 0x847400000080200u,
    0x8a02028080001184u, 0x410a408810001028u, 0x1b0401240000020u, 0x62080502ed003d1au, 0x5201400080121204u, 0x8880200c0102b812u,
    0x2092040d80026024u, 0x4900840230022103u, 0x478022128823194u, 0x88001209801010a0u, 0x4c0215c0284eu, 0x4093040700986804u,
    0x2819003103004100u, 0x454946c29644805u, 0x2284386210201001u, 0xa4a1180818921001u, 0xa00802082c008010u, 0x1a012a04480348u,
    0x850000084e400002u, 0x1c0a40014d2900u, 0x1006e240000088a8u, 0xe081f4b12b040f41u, 0x9d024840b0504190u, 0x6020400b80042018u,
    0x1019680000022110u, 0x10000020002001u, 0xc180033188810028u, 0x9400406024400005u, 0x88000800460420u, 0x1a380042245041a0u,
    0x4640440422014408u, 0x144817401420064u, 0x900800e2e2242822u, 0x110240f8440c2005u, 0x10b6020a3800808u, 0x102346214a821050u,
    0x456530aa09800c16u, 0x900000200008104u, 0x126000172901295cu, 0x428000207dc83402u, 0x8019b10100044082u, 0x24b1820798404018u,
    0x60c0013154030117u, 0x1121000960ac28u, 0x11330d882061a382u, 0x8201885a00001a00u, 0x100040484e440004u, 0x1881810000388091u,
    0x910005844828010u, 0x80011c684921880u, 0x8422220024028200u, 0x114820000d801210u, 0x884c5118846a1u, 0x890900c04b0046u,
    0x801048524c000du, 0x20000004210010u, 0x20024002c801a280u, 0x222159009150022u, 0xe2424340510002a4u, 0x4802d000000u,
    0xa512196001a00531u, 0x400120020802u, 0x6432046000285000u, 0xaa12000002792u, 0x19031f1008385810u, 0x115010128000029u,
    0x231131544198c542u, 0x4044881000012u, 0x1b84bdd054088923u, 0x8590085390003824u, 0x4c00ab020114a104u, 0x202058ed001002u,
    0x2002000a0008a00u, 0x40015905000861u, 0x88140200e9d0896u, 0x4410220008800200u, 0xe38004011080056u, 0x2314c84004e902cu,
    0x3200205098849840u, 0x8034ce0080002000u, 0xa408610c0410101u, 0x50c555222e6d0041u, 0x161db204a0806542u, 0x141409d428200022u,
    0x8814502258804080u, 0x40d2008000101000u, 0x5090f92040280010u, 0xc84a101a0049u, 0x2096c222a80100a4u, 0x20b0c8684230c01u,
    0x4020101012124090u, 0xb208298008230000u, 0x410u, 0x43c80d5b02005193u, 0x5400880c404c0046u, 0x9981020c0a080044u,
    0x3000a20280000a31u, 0x32cf0cb6003aa304u, 0xb3280edd0308080u, 0xb080104028103831u, 0x4187064400021028u, 0xa5a83c9081804841u,
    0x1104826111001c0au, 0x2425224438081000u, 0x111a21022050151u, 0x30300060044200u, 0x10050412200100u, 0x100080301a210620u,
    0x10a8200c10014u, 0x6083400110a2c008u, 0x94060412c4244020u, 0x40003000b8851180u, 0x2030a11001084u, 0xc0000e0000200011u,
    0x200408880988c002u, 0x82100010a8080808u, 0x13129e2884062940u, 0x108a5800002f059u, 0x1406090404049100u, 0x40008b808012021u,
    0x400ea0001b958e84u, 0x32091c042c0340u, 0x3242302c1a802000u, 0x80200404114008u, 0x100234000100002u, 0x407002004c11018fu,
    0x2013c4656ca031b0u, 0x2a40400d64241038u, 0x1020140018071848u, 0x2000202820128000u, 0x24c000083d921008u, 0x271a80200003008u,
    0x1001101000005u, 0x2200d1200110000u, 0xe0c2020020000080u, 0x2402481200c80u, 0x2504862c800382u, 0x34e28c600150788eu,
    0x801c0034480f0126u, 0x4000080000151081u, 0x4020954456408a40u, 0x141c860405bf0a08u, 0x2103a12901202004u, 0x4c0020488020000u,
    0x24e20c2028c41a2u, 0x4009003000118040u, 0x73080401d1040040u, 0x3c3948704c420052u, 0x128102801400000u, 0x400029021000c00u,
    0x210080011030244u, 0x4019c0c103a34890u, 0x2000216001401000u, 0x11883504d56401b4u, 0x31228aa130000500u, 0xb60a0029007u,
    0x4228052088047380u, 0x44002b105085309u, 0x8a00112100010200u, 0x20108020504a200u, 0x2152c2809a150022u, 0x24300060000400e8u,
    0xc210008252304884u, 0x8804284500040214u, 0x414465048101880u, 0x20864cc0420604acu, 0x40a024004240104u, 0xa0a0454908000a75u,
    0x4000001000e12140u, 0x20290015b0449a38u, 0x24000000600009u, 0x2103210000c6400u, 0x80811c80ec4ce612u, 0xc044400500306u,
    0x680000002281300u, 0x8080063400b00902u, 0xa200002012200501u, 0x201010000000680u, 0x234a03a00269a03cu, 0x8800110030c22900u,
    0x48248012822021u, 0x1020004488000462u, 0x89904108084108u, 0x10102008b0080000u, 0x808100012004000u, 0x408020081100282u,
    0xc880030800008210u, 0xa000620004004080u, 0x1402e040000010u, 0x181a00a2800603u, 0x1600281210100c10u, 0x830150110000a000u,
    0x1705880020451900u, 0xa2e4424030888800u, 0x100000000000200u, 0x2815044000400820u, 0xa902184000130420u, 0x84491800002c1008u,
    0xed9044a22406839cu, 0xc484e4202491040cu, 0xa0200003004u, 0x2330080009100800u, 0xa0870821408089c2u, 0x8140800a40f06048u,
    0xd588240430168e80u, 0x2099010080102012u, 0x66a8156041128018u, 0x4042080101030u, 0x8003187214918e17u, 0x809208014d10490bu,
    0x1410640000404408u, 0x44d540000001100u, 0x10a4188280000436u, 0x211882410800001u, 0x8018201011a04004u, 0x40c0002801000004u,
    0x92200093100c0910u, 0x100000a010u, 0x0u, 0x58008010802c0u, 0x860000121100035u, 0x9610ca9024006240u,
    0xa094110500000u, 0x1125950323b040c2u, 0x4028000002840100u, 0x940008592e915840u, 0x7a80008120009820u, 0x94200c904c800681u,
    0x10090820718680u, 0x6611302040918040u, 0xdd1600401a41a29cu, 0x888842344012380au, 0x1000840c01000010u, 0x10203c56541a0e22u,
    0x800808515800001u, 0x2401120040210861u, 0x4082a4021060b04u, 0x10000400001001u, 0x45a8a01098d800u, 0x808801003006045u,
    0x614523c005041028u, 0x1843002020440981u, 0x100003ab040a89cu, 0x417007120004288fu, 0x100c40000020400u, 0x100000a0a00000u,
    0x10ba8800da018381u, 0x858c741c12df4705u, 0x40200a18080190au, 0xa1030aa28a483c4u, 0x4000862101284000u, 0x6100500008010524u,
    0x202520003d000008u, 0x147a6010e09a2510u, 0x2c9021c00408022u, 0x40dc000001101400u, 0x90200a4021444142u, 0x4005d0643810500du,
    0x2200460020120890u, 0x2006200d08008312u, 0xd4c0901410401b1u, 0x8a56300004009010u, 0x34cc0a00080000u, 0x88480480d502a004u,
    0x84a0041044100000u, 0x62016a810a406207u, 0xb188400840002009u, 0x628254a1c8852650u, 0x990208c291808e06u, 0x2611c2a08848080u,
    0x4550083964205220u, 0x210200301f48880du, 0x30010018804828u, 0x8a00001026000002u, 0x682535cc100a1839u, 0x4502000880010242u,
    0x4d12000180008205u, 0x641d840002280au, 0x4000834401813u, 0x801840001024b1u, 0x31243284a828311u, 0x100108200310020u,
    0x5c011bc041083810u, 0xc0204a88602a284u, 0x1c21d103c1200au, 0x8880008002040000u, 0x8022000426409122u, 0x100000004000040bu,
    0xd201000000a0001u, 0xb02b080280029021u, 0x280890c186101205u, 0xa8a2480851084105u, 0x1808094a0000020u, 0x1006042002008000u,
    0xa006204010014110u, 0x44004c1e1028000u, 0xc0c000000400005u, 0x904906010021048u, 0x1000008082010025u, 0x20c0402000043u,
    0x800bc8b2c0318406u, 0xc703029202014004u, 0x3010001310090140u, 0xca040010100aau, 0x31225e8286c00400u, 0x1101290210247u,
    0x868801000010000u, 0x622b102c200b1810u, 0x400801801c406u, 0x194c2cd05021e150u, 0x200105490320u, 0x18042a0000530810u,
    0x60782e5100448422u, 0xc008488520000022u, 0x210012000201000u, 0x34204004400000du, 0x4a80832241240522u, 0x740a40000a802002u,
    0x82440003201u, 0x5280102400240602u, 0x125391009068916u, 0x810102900046049u, 0x4a044848410040u, 0x166440450214032u,
    0x105101040242000u, 0xb6c9020090381213u, 0x2cd2426440062408u, 0x204046604882989u, 0x8a2922800223210u, 0x2200480c4102c0u,
    0x1059011c00c2980u, 0x1001088251c50124u, 0x104fc001408a0001u, 0xc02810401044091u, 0x8081098590410680u, 0x123008b545aa0248u,
    0x480841011426u, 0x431fa150c091u, 0xa52810a001022000u, 0x10005004u, 0xc28210101628023u, 0x22200c200a80cu,
    0xa468a5800524922u, 0x3925425020080u, 0x200a0403e1002504u, 0x4780a00008420cu, 0xa004404446805128u, 0xa12121400c80062u,
    0x1006408011501250u, 0x229480000187c8u, 0xc06b8285804b2725u, 0x2824a012c01b0610u, 0xb0a00609a443c5a0u, 0x284041380024a010u,
    0x10430000c6113052u, 0x1010061138u, 0xa304c0022d018ab2u, 0x100501608c802190u, 0x1008000029018002u, 0xa90042c4f003820u,
    0xe20445033b0352u, 0x4a84006140000800u, 0x1352200252090461u, 0xc24104c01000088u, 0x22220427c90430c8u, 0x40a900011000000u,
    0x8100012140d0bbu, 0x4004021b24403444u, 0x41986026a2182050u, 0x80508400140a1000u, 0x85c1062388440010u, 0x11001114c8818a10u,
    0x90010800a565200u, 0x83130021882400u, 0x8140d058300004u, 0x5000807904810180u, 0x30258110108540u, 0x8010020000100u,
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
    0x2240c0050240080u, 0xa00002002044u, 0x8000100210u, 0x8002800010002908u, 0xa881404400004484u, 0x2040010000604030u,
    0x6008088001400002u, 0x41000000330c9044u, 0x100000020014u, 0x2180000008c00000u, 0x14000u, 0x40000000000040u,
    0x2000000000508000u, 0x40000010009000u, 0x8000000002800000u, 0x8014008400000004u, 0x1004a000000000u, 0x10022008001aa000u,
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
    0x4000000140402550u, 0x100010402242u, 0x1020000000u, 0x0u, 0x302000640480000u, 0xc011a0u,
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
    0x800046aa0880019u, 0x32300a0746a4a203u, 0x5f200505c208d402u, 0x10101880050a204u, 0x803910002400114du, 0xd010a940190030u,
    0xc201800c0aa0014u, 0x88261102a0032au, 0x1204114008108100u, 0x364821c038148920u, 0x8913182030102391u, 0x8603e50094604019u,
    0xad981123d040011u, 0xd8104214c1caau, 0x64a84920a08aa000u, 0x57498646c0555bc4u, 0x30b114a680043123u, 0x20aa2cc001424000u,
    0xa40088a00802u, 0x342310948208bb69u, 0x8802040a6de3a200u, 0x18a08010281e801bu, 0x514210ca0528782du, 0x22126094a640e1c1u,
    0x80933106a4912009u, 0x200008112108001u, 0x24402202a4808010u, 0x8152800808088050u, 0x12d216e0e42a110du, 0xd158286e00022606u,
    0x4424d03011a0da4u, 0x68a5204822480083u, 0x8a08a1005081010u, 0xa0020101202730u, 0x20000900001u, 0x106012a402c08u,
    0x13842208a5u, 0x19602a0844000200u, 0x1925801000280022u, 0x4011128205250000u, 0xa0340a010820900u, 0xf0802d09d2453500u,
    0x402100c0314600du, 0x3685a0418e3140u, 0x29008b1cd5288680u, 0x154006200840018au, 0x7023106685a54000u, 0xbc808201001424c8u,
    0x4028400c8621280cu, 0x18000250800228u, 0x4800b00025328488u, 0x92eac04832d0b096u, 0x81ac00780001051cu, 0x882c318199ac088u,
    0xd65213f190603480u, 0x6940100a1a1a1118u, 0x4718404d2f8a484eu, 0x20540000140114a1u, 0x84b018000a109122u, 0xa0202851000a1802u,
    0x304e0a0030201960u, 0x31800405000a048u, 0x10010040480290u, 0x42941223c48400c7u, 0x68801464e20002u, 0x3ec0bc4068008441u,
    0xc93201202818246u, 0x70801041200910u, 0xb00840051000000u, 0x992a0620083au, 0x1be1e480b0a908u, 0x24040600440288u,
    0x4401400238028842u, 0xd2000018802a748cu, 0xc6088104a9185300u, 0x8004201800461f0u, 0x88805211f4400082u, 0x8270059b11224091u,
    0x53e05345c5a00032u, 0x8001100020280161u, 0x7300c2c1a2883427u, 0x1398042504119203u, 0x2831152483200568u, 0x841285024200010au,
    0x589084048a28fa42u, 0x1200000819c020u, 0x9332e0c64a018046u, 0x4225202a42c51284u, 0x16245dae80415c04u, 0x450a10a030029007u,
    0x428542264492ec8cu, 0x10214d656260b260u, 0x80500001600a994u, 0x3a128160084a9487u, 0x4240089b0881021u, 0x151040013a200u,
    0xe228f64012022401u, 0x9598cefc82003903u, 0xf88803078122002u, 0xaf00010801780600u, 0x634016cd010bda03u, 0x8830c1120986880au,
    0x5260084513928800u, 0x69208a051400101du, 0xdb10027812b34cu, 0x1a08084128000244u, 0x5a11080482280291u, 0xf500059f2442909u,
    0x1a1adc1220c44041u, 0x9a3c1510c00a2213u, 0x442220a1e0b3a202u, 0x5e1c0f120fd45104u, 0x8e802041400054u, 0x2c505c04856314dfu,
    0x481100080281044u, 0x462361d00012c140u, 0x424040004210804u, 0x8212831c3020228u, 0x40a004c400330405u, 0x10014a0038020122u,
    0x90a86010880000u, 0x2002181e84042205u, 0xa080100c12000900u, 0x28040289122348a1u, 0x146220000020212u, 0x422045122001840u,
    0x80124840601000cu, 0xb3200d408240060u, 0x39809215008904u, 0x48304044821098cu, 0x339078704a062903u, 0x9020541120208104u,
    0x624008a208a860bu, 0x304a8061c810461u, 0x8428d40081410804u, 0x200a0d890894010u, 0x4500221b0040b040u, 0x1e90008000c0002u,
    0x59018000d0c95108u, 0x3020000441a0050u, 0x8c34541f60270566u, 0x1e2640c403805212u, 0xc190002000302040u, 0x10837eb4ce886331u,
    0x112c550804520510u, 0x2ce2d8ad82063586u, 0x8014000240400c1u, 0x206c1416460d251u, 0x19a2040020120u, 0x5a25290081214811u,
    0x5158b8200a861300u, 0x122472a04d164475u, 0x3000a04949008424u, 0x641288804041606u, 0xaa910568066061c4u, 0x329952a805324f4u,
    0x4364020c001a0201u, 0x1200a00012041a14u, 0x9004200681801840u, 0x121920504014428u, 0x21003c06828000cu, 0xd8b00200011050u,
    0x20014140200a000u, 0x50020151510c0007u, 0x3306083002802d40u, 0x885630024104744cu, 0xe11040402c01e84au, 0x80020021243218a0u,
    0xb3005286410c26du, 0x34401200004u, 0x400060890c4a8240u, 0xe400081020010c00u, 0x1408003080900820u, 0x18d0060401010000u,
    0xe0260469820100u, 0x2000108000301240u, 0x8d012404246a1aa2u, 0x40c1820203025000u, 0x869002601a180082u, 0x80118000c80u,
    0x1881018102088004u, 0xc008841208200104u, 0x2549a0e9004080u, 0x38ca489041c40d03u, 0x408848448416921bu, 0x76001a0c0882b000u,
    0xc418424e5206140u, 0xf3a040638429000u, 0x141a6224000880u, 0x5211220834411c02u, 0xcd142000122c1ac4u, 0x480090d9700d0214u,
    0x8448517040304600u, 0xcc3804c699c627f0u, 0x441000423906018u, 0x9101a0000149408u, 0xa208820002191052u, 0x2008c4852106430cu,
    0xa00040072a14000du, 0x1ea0230a0600980u, 0x5180d0d005109191u, 0x824a20001c46058u, 0x1a10000600000000u, 0x5204a28882061e50u,
    0x102101200090ba0u, 0x5b2a1664395006acu, 0xc5012240a0857060u, 0x500109260404cf80u, 0x262fe79720253009u, 0x4b810624d4002611u,
    0x2c00010650024099u, 0x29090a08644e022u, 0x7198714c801a6130u, 0x188428514246410au, 0x3211281305007600u, 0x92241344014a0081u,
    0xc0c281c004200948u, 0x640811220u, 0xf084129016012u, 0x4d00084809001250u, 0x5128a104100a0002u, 0x8040642084060u,
    0x20009119649902c9u, 0x300115081091020u, 0x1a65e42024100d80u, 0x14b002041101428bu, 0x201200040009ac00u, 0x68528500a0404251u,
    0x81880000000012u, 0x101080422011281u, 0x9013013000900000u, 0x1301a44500513270u, 0xe20111611612098eu, 0x2a002024d0400861u,
    0x1e38089803a10004u, 0x76a4408440551170u, 0x2a0100c810800250u, 0x48c000204449040u, 0xc8928484172150d1u, 0x1120085023d8b003u,
    0xa051d18ad5c40828u, 0x61b60c22440a860u, 0xd180404900004340u, 0x1c108108980807d2u, 0x128b1a25041a61a5u, 0x3004000041c40800u,
    0xb400429187400108u, 0x8460d48005610000u, 0x410241415264162u, 0x388d596828ed420au, 0x102c1b889c04018u, 0x80200020200840u,
    0x485018881502824du, 0x1424210410304145u, 0x9001414800002401u, 0x42968c7431068700u, 0x9032070238204001u, 0xa0401925288028c0u,
    0xc223143b30ac1290u, 0x50cd84ca118b3381u, 0x845245842080a50u, 0x1a40e6b89090440u, 0x30809c10f08903a0u, 0x4602463284680912u,
    0xbb288b251b81228au, 0x150f420141853103u, 0x844176a4aaae6845u, 0x404c1c801d29022u, 0x4225a34812432004u, 0x4ad8882140218828u,
    0x40410c850b2006u, 0x2cc4200204161146u, 0x4000040501118500u, 0x84494540106a1209u, 0x8200020510848844u, 0x1b4cb0022422886u,
    0x311c3491ef02d053u, 0x403aa03a88886842u, 0x8282048408060018u, 0xca9080021852881au, 0x488461082a250903u, 0x82a084001b0846u,
    0x423120c00181990u, 0x100949000e02c004u, 0x21a8868445089121u, 0x4021238010801010u, 0x9844a21491a0103u, 0x720d22a884a00070u,
    0x4004c2c01aa0291u, 0x2804844401479954u, 0x821102000401008u, 0x26226112508c012u, 0x28044080874a0024u, 0xa314084300254a08u,
    0xb04c10510000200au, 0x56f6ab204105214au, 0x49b180863b090888u, 0x7088009001000a0u, 0xc0414c820b10000au, 0x549d4420024ab105u,
    0x2040b0083c00000u, 0x820890d802840d0u, 0x2615c3488220088au, 0x900b47d022801981u, 0x20830e00282a2840u, 0x2904050200300018u,
    0x206400880009342u, 0x80010002b0610200u, 0x2268706d8a50d404u, 0x11c428fc0671000u, 0x2060028d108021c0u, 0xa006c80c10401614u,
    0x234008952a428bb0u, 0x9000808022300042u, 0x8b7c95cdde500c01u, 0x31a880480d0028u, 0xc44820104000001u, 0x10d2b2a28a011940u,
    0x64009140688908c2u, 0x15a68483c90440u, 0xaac0244f38081820u, 0x2002000014001004u, 0x2012908d0acd0048u, 0x4842844a18f000e8u,
    0x200a48b100802a10u, 0x51d864548040a01au, 0x105a100027000124u, 0x8000122401881024u, 0x7609425500084600u, 0xb382008ca179298u,
    0x12809044103b2841u, 0x5402220100400600u, 0x952000e4001c060u, 0xe280180ac1140827u, 0xc685208001908003u, 0x2100012028004020u,
    0x84d0360588004805u, 0xa000a2c2800a1001u, 0x485e034801d0910u, 0x439314080044c942u, 0x30823446ac240028u, 0x400402ca2d104au,
    0x89338415c814c060u, 0xe51028002800a5a0u, 0x4288a120f40e41abu, 0x98c048042240042eu, 0x4183208000640011u, 0x105800300001000u,
    0xd11234812ee10027u, 0xa16a040e8401204u, 0x8a04280003101440u, 0x22e74110dc220204u, 0x42c0128051202006u, 0x382820560c088e08u,
    0x58904448654d20cu, 0x100014000a500400u, 0x400428810004805u, 0x5823418272020802u, 0x400d00080000840u, 0x4070488a05b12365u,
    0x899f85072027005u, 0x4ad4a02011123355u, 0x24421c58ab440201u, 0xf045421a084022bu, 0x9000800a0080b010u, 0x4008002a6292008u,
    0x2000000444003eu, 0x4092008c8101010u, 0xa13094000480c00u, 0x488240263c6cd74au, 0x818000ec02545287u, 0x99044285a1400000u,
    0x4188912406a4091u, 0x122c9ca030d8408u, 0x400021203e204601u, 0x200428509c18c640u, 0x404a1480500024c8u, 0x802401622112106u,
    0x26a0031d881c2800u, 0x8100003801600001u, 0x8c0a020001820u, 0xc308868303000830u, 0x6780d3ed84a00029u, 0xe0638084104306a4u,
    0xc22436018c00402u, 0x14000c0c8c400000u, 0x80dd692204048au, 0xa2084022b0500029u, 0x91114000160e0240u, 0x34046113200380u,
    0xa090a02040a8110u, 0x22089e553190188eu, 0xc000300a02225080u, 0xada1004851201a0du, 0x610001e810c4400u, 0x1dcf2580ab5f15e2u,
    0x200e5804088c3u, 0xa22012c05090a0u, 0x400980802410100u, 0x1001011200400440u, 0x12011c1d07028300u, 0x2128060341058041u,
    0xe203ca20130980au, 0x52d8100000092c53u, 0x42984002044080b6u, 0x22c42028106040u, 0xd000001802001018u, 0x80012001ce80cc0u,
    0x1c362003042a4840u, 0x44e98aa1a8e68524u, 0x82014444c65b2015u, 0x42e2862104432043u, 0x85223804a048a880u, 0x2608161017010000u,
    0xa86ec6078131c0u, 0x2000100000040100u, 0x1051880824248005u, 0x1010090801451012u, 0x2407c862501e1005u, 0x2000008c0840000cu,
    0x26c20024770a98u, 0x7d0024630c200040u, 0x90191108040408c1u, 0x3a0c1d45a1910880u, 0x2199900181b05d0u, 0x8182301204035010u,
    0xc81018c8202e020u, 0x1526a12418010097u, 0x21405b0090442c3u, 0x10484040720642c8u, 0x12d0001492008808u, 0x6260006200004a50u,
    0x804580120408044u, 0xd4a20a9299010029u, 0xa4001280c18ca028u, 0x81840100094a2070u, 0x11230790da5d0000u, 0x400200088081011u,
    0x20402028c0e74004u, 0xc7502923b0082480u, 0x4000100106044010u, 0x1c3401000400980u, 0x9884d15a2020c0u, 0x23c0900121a02a43u,
    0x4400c00d06000882u, 0x2018014442202288u, 0x40004800290180bu, 0x6050180820840014u, 0xe000258981e80388u, 0x200bd070f863a26u,
    0x206202642f0214a0u, 0x4081848408410003u, 0x2084248400181e04u, 0x90012004030b1818u, 0x24604020b0422121u, 0xa60a300e747a4004u,
    0x2084040a04602844u, 0x803e80000208280u, 0xd621008008001001u, 0x18a08029008200u, 0x1540ceb0003ba608u, 0x6b082815c06a20c5u,
    0x8050010102800040u, 0xa18004408a0011u, 0x404c0900900884a8u, 0x8400157030452509u, 0x402142b4c240028eu, 0x2af60800aa20ac1u,
    0xc000901000200028u, 0x5010020601000a0u, 0xa4120a028008a240u, 0x4841003488a0001u, 0x23c13044d000b844u, 0xc124b1c840200190u,
    0x442a851510084840u, 0xb420f0c806048568u, 0x4110020080a4022u, 0x55882895d7500a28u, 0x1820222a01520024u, 0x302dd0046003a35u,
    0x443107cc2044418au, 0x902800600003092u, 0x310c489882800898u, 0x330500001040u,
};

} // namespace pith::detail::tables

namespace pith::detail {

/// The built-in table. Constant time; static storage.
[[nodiscard]] constexpr phrase_index builtin_phrases() noexcept {
    using namespace tables;
    return {
        {ad_phrases, social_phrases, error_page_phrases, comment_phrases, related_phrases, subscription_phrases, consent_phrases,
         navigation_phrases, notice_phrases, widget_phrases, placeholder_phrases, byline_phrases, caption_phrases, embed_phrases},
        builtin_rows, builtin_buckets, builtin_filter, 8191, 11841, {119, 90, 59, 94}, {0, 14, 14, 8, 15}, true};
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

    [[nodiscard]] constexpr phrase_tables<N + 1> tables() const noexcept {
        phrase_tables<N + 1> t;
        t[0] = builtin_phrases();
        for (std::size_t i = 0; i < N; ++i) t[i + 1] = books[i]->index();
        return t;
    }
    template <class Ref>
    [[nodiscard]] constexpr std::string_view text(Ref&& element) const {
        return std::string_view(project(projection, std::forward<Ref>(element)));
    }
    template <class Ref>
    [[nodiscard]] constexpr line_facts facts(Ref&& element, phrase_tables<N + 1> const& tables,
                                             text::normal_line& buffer) const {
        return classify(text(std::forward<Ref>(element)), tables, buffer);
    }
};

/// A position in the lines and the rulings of the window around it. Copyable and multi-pass; allocates nothing.
/// Moving on is amortised linear: each line is classified at most twice.
template <std::forward_iterator I, std::sentinel_for<I> S, class Judging>
class judged_cursor {
public:
    judged_cursor() = default;
    constexpr judged_cursor(I at, S end, Judging const& with)
        : at_(std::move(at)), end_(std::move(end)), with_(&with) {
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
              more && next_hit_ != nowhere && next_hit_ < next_prose_, memory_,
              std::span<ruling>(rulings_.data(), n));
    }

    /// Finds the next line of prose behind the window, and before it the next line that is residue alone or as the
    /// second of two labels. What was found for an earlier window holds until the window gets there.
    template <class Tables>
    constexpr void look_ahead(I it, std::size_t number, bool label, Tables const& tables, text::normal_line& buffer) {
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
            if (want_hit && (f.has(scope::alone) || (label && f.has(scope::edge)))) {
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
    detail::judged_cursor<std::ranges::iterator_t<Base>, std::ranges::sentinel_t<Base>, detail::judging<Proj, N>>
        at_{};
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
    using cursor = detail::judged_cursor<std::ranges::iterator_t<V>, std::ranges::sentinel_t<V>, detail::judging<Proj, N>>;

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
template <std::size_t N>
struct draft_judging {
    phrase_tables<N + 1> const& all;
    [[nodiscard]] constexpr phrase_tables<N + 1> const& tables() const noexcept { return all; }
    [[nodiscard]] static constexpr std::string_view text(draft_line const& line) noexcept { return line.text; }
    [[nodiscard]] static constexpr line_facts const& facts(draft_line const& line, phrase_tables<N + 1> const&,
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
        samples[n++] = line.sample;
    }
    auto const end = samples.begin() + static_cast<std::ptrdiff_t>(n);
    std::sort(samples.begin(), end);
    return std::adjacent_find(samples.begin(), end) != end;
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
template <std::size_t N>
[[nodiscard]] constexpr std::string clean_all(std::string_view page, category categories,
                                              judging<no_projection, N> const& with) {
    auto const tables = with.tables();
    bool const repeats_too = any(categories & category::duplicate);
    draft page_draft;
    text::normal_line buffer;
    for (piece_iterator<line_splitter> at(page); at != std::default_sentinel; ++at) {
        draft_line line{*at, 0, classify(*at, tables, buffer), false};
        if (repeats_too && !line.facts.blank) line.sample = anchor_sample(text::trimmed(*at));
        page_draft.push_back(line);
    }
    draft_judging<N> const judging{tables};
    for (int pass = 0; pass < 8; ++pass) {
        auto const lines = page_draft.lines();
        using cursor = judged_cursor<draft_line*, draft_line*, draft_judging<N>>;
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
    return detail::clean_all<0>(page, categories, {});
}
/// The same, with the caller's phrases beside the built-in ones.
[[nodiscard]] constexpr std::string clean(std::string_view page, category categories, phrase_book const& book) {
    return detail::clean_all<1>(page, categories, {{}, {&book}});
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
    auto const table = builtin_phrases();
    bool found = false;
    table.find(line, true, true, [&](std::uint32_t row) {
        auto const& r = table.rows[row];
        found = found || (r.when == scope::alone && r.where == match::whole &&
                          (!telling || line.words() > 1 || r.what() == category::ad));
    });
    return found;
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
