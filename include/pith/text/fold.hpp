// SPDX-License-Identifier: BSL-1.0
//
// Which characters count as the same one, and what kind of character each is.
//
// Folding is for comparing only; no text that a user gets back is ever folded. It covers the scripts of the
// phrase tables: Latin, Greek, Cyrillic, Armenian, Arabic, and the full-width forms of East Asian text.
#ifndef PITH_TEXT_FOLD_HPP
#define PITH_TEXT_FOLD_HPP

#include <pith/text/utf8.hpp>

#include <cstddef>
#include <iterator>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::text {

namespace detail {
/// fold_case() of what is not ASCII.
[[gnu::noinline]] constexpr char32_t fold_other(char32_t c) noexcept {
    auto const in = [c](char32_t a, char32_t b) { return c >= a && c <= b; };
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
    if (in(0xFF01, 0xFF5E)) return c - 0xFEE0 >= U'A' && c - 0xFEE0 <= U'Z' ? c - 0xFEE0 + 32 : c - 0xFEE0;
    return c;
}
} // namespace detail

/// A character's lower case, simple and locale-free (after Unicode's CaseFolding.txt, statuses C and S, for the
/// scripts above). Turkish dotted and dotless i both fold to `i`, so that either way of upper-casing matches;
/// Russian yo folds to ye, and the hamza forms of alef to alef, as most writers leave the marks out.
[[nodiscard]] constexpr char32_t fold_case(char32_t c) noexcept {
    if (c < 0x80) return c >= U'A' && c <= U'Z' ? c + 32 : c;
    return detail::fold_other(c);
}

// What is asked of every character answers for ASCII where it is asked, and elsewhere through one function that is not
// inlined.
namespace detail {
/// is_space(), is_invisible(), is_digit() of what is not ASCII; is_unspaced() from U+0E00, is_wide() from U+3040 on.
[[gnu::noinline]] constexpr bool is_other_space(char32_t c) noexcept {
    return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
           c == 0x202F || c == 0x205F || c == 0x3000;
}
[[gnu::noinline]] constexpr bool is_other_invisible(char32_t c) noexcept {
    if (c < 0x34F) return c == 0xAD;
    if (c < 0x180B) return c == 0x34F || c == 0x61C || c == 0x640 || (c >= 0x64B && c <= 0x652) || c == 0x670;
    if (c < 0x2070) return c <= 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || c >= 0x2060;
    if (c < 0xFE00) return c == 0x3164;
    return c <= 0xFE0F || (c >= 0xFE70 && c <= 0xFE7F) || c == 0xFEFF || c == 0xFFA0 || (c >= 0xFFF9 && c <= 0xFFFB) ||
           (c >= 0xE0000 && c <= 0xE0FFF);
}
[[gnu::noinline]] constexpr bool is_other_digit(char32_t c) noexcept {
    return (c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9) || (c >= 0x966 && c <= 0x96F) ||
           (c >= 0xFF10 && c <= 0xFF19);
}
[[gnu::noinline]] constexpr bool is_other_unspaced(char32_t c) noexcept {
    if (c < 0x3040) return c < 0x0F00 || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF);
    return (c >= 0x3400 && c <= 0x9FFF) || c <= 0x30FF || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x20000 && c <= 0x3FFFF);
}
[[gnu::noinline]] constexpr bool is_other_wide(char32_t c) noexcept {
    return (c >= 0x3400 && c <= 0x9FFF) || c <= 0x30FF || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}
} // namespace detail

/// Space of any kind, no-break and line separators among them.
[[nodiscard]] constexpr bool is_space(char32_t c) noexcept {
    if (c < 0x80) return c == U' ' || (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F);
    return c <= 0x3000 && detail::is_other_space(c);
}

/// Characters that show nothing: soft hyphens, zero-width and direction marks, variation selectors, fillers, the byte
/// order mark, NUL; and the Arabic stretch and vowel marks, which writers leave out at will.
[[nodiscard]] constexpr bool is_invisible(char32_t c) noexcept {
    return c == 0 || (c >= 0xAD && (c <= 0x206F || c >= 0xFE00 || c == 0x3164) && detail::is_other_invisible(c));
}

/// Decimal digits, in the scripts of the tables.
[[nodiscard]] constexpr bool is_digit(char32_t c) noexcept {
    return (c >= U'0' && c <= U'9') || (c >= 0x660 && (c <= 0x96F || c >= 0xFF10) && detail::is_other_digit(c));
}

/// Scripts written without spaces between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer.
[[nodiscard]] constexpr bool is_unspaced(char32_t c) noexcept { return c >= 0x0E00 && detail::is_other_unspaced(c); }

/// Wide characters, each worth about two letters of an alphabet: ideographs, kana, Hangul syllables.
[[nodiscard]] constexpr bool is_wide(char32_t c) noexcept { return c >= 0x3040 && detail::is_other_wide(c); }

namespace detail {
/// is_word() of what is not ASCII.
[[gnu::noinline]] constexpr bool is_other_word(char32_t c) noexcept {
    if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
    if (c < 0x2000)
        return c != 0xD7 && c != 0xF7 && c != 0x37E && c != 0x387 && c != 0x589 && c != 0x60C && c != 0x61B &&
               c != 0x61F && c != 0x66A && c != 0x6D4 && c != 0x964 && c != 0x965 && c != 0x17D4 && c != 0x1680;
    if (c < 0x3041) return (c >= 0x2C00 && c <= 0x2DFF) || c == 0x3005 || c == 0x3007;
    if (c >= 0x1F000 && c <= 0x1FAFF) return false;
    if (c >= 0xFE10 && c <= 0xFE6F) return false;
    if (c >= 0xFF00 && c <= 0xFFEF) {
        char32_t const half = fold_case(c);
        return (c >= 0xFF66 && c <= 0xFFDC) || (half >= U'a' && half <= U'z') || (half >= U'0' && half <= U'9');
    }
    return c != 0x30FB && c != 0xFEFF && !(c >= 0xE000 && c <= 0xF8FF);
}
} // namespace detail

/// Letters, digits and combining marks: what a word is made of. Everything above ASCII that is not known to be
/// space, punctuation or a symbol counts, a bad byte too (it is a letter in some legacy encoding).
[[nodiscard]] constexpr bool is_word(char32_t c) noexcept {
    if (c < 0x80) return (c >= U'0' && c <= U'9') || ((c | 32) >= U'a' && (c | 32) <= U'z');
    return detail::is_other_word(c);
}

namespace detail {
/// straight_quote(), is_dash() of what is not ASCII.
[[gnu::noinline]] constexpr char32_t other_quote(char32_t c) noexcept {
    if (c == 0xB4 || c == 0x2BC || (c >= 0x2018 && c <= 0x201B) || c == 0x2032 || c == 0xFF07) return U'\'';
    return (c >= 0x201C && c <= 0x201F) || c == 0x2033 || c == 0xFF02 ? U'"' : U'\0';
}
[[gnu::noinline]] constexpr bool is_other_dash(char32_t c) noexcept {
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D;
}
} // namespace detail

/// Quotation marks: single ones fold to `'`, double ones to `"`; 0 for anything else. Guillemets are left out:
/// in extracted text they are arrows as often as quotes.
[[nodiscard]] constexpr char32_t straight_quote(char32_t c) noexcept {
    if (c >= 0x80) return c <= 0x2033 || c >= 0xFF02 ? detail::other_quote(c) : U'\0';
    return c == U'\'' || c == U'`' ? U'\'' : c == U'"' ? c : U'\0';
}

/// Hyphens, dashes and the minus sign.
[[nodiscard]] constexpr bool is_dash(char32_t c) noexcept {
    return c == U'-' || (c >= 0x2010 && (c <= 0x2212 || c >= 0xFE58) && detail::is_other_dash(c));
}

namespace detail {
struct character_range {
    char32_t first, last;
};
/// What ends a sentence in other than the most common scripts: Unicode's Sentence_Terminal (PropList.txt, 16.0), and beside
/// it the ellipsis and the marks that end a Tibetan clause.
inline constexpr character_range terminals[] = {
    {0x589, 0x589},     {0x61D, 0x61F},     {0x6D4, 0x6D4},     {0x700, 0x702},     {0x7F9, 0x7F9},
    {0x837, 0x837},     {0x839, 0x839},     {0x83D, 0x83E},     {0x964, 0x965},     {0xF0D, 0xF0E},
    {0xF11, 0xF11},     {0x104A, 0x104B},   {0x1362, 0x1362},   {0x1367, 0x1368},   {0x166E, 0x166E},
    {0x1735, 0x1736},   {0x17D4, 0x17D5},   {0x1803, 0x1803},   {0x1809, 0x1809},   {0x1944, 0x1945},
    {0x1AA8, 0x1AAB},   {0x1B4E, 0x1B4F},   {0x1B5A, 0x1B5B},   {0x1B5E, 0x1B5F},   {0x1B7D, 0x1B7F},
    {0x1C3B, 0x1C3C},   {0x1C7E, 0x1C7F},   {0x2026, 0x2026},   {0x203C, 0x203D},   {0x2047, 0x2049},
    {0x2CF9, 0x2CFB},   {0x2E2E, 0x2E2E},   {0x2E3C, 0x2E3C},   {0x2E53, 0x2E54},   {0x3002, 0x3002},
    {0xA4FF, 0xA4FF},   {0xA60E, 0xA60F},   {0xA6F3, 0xA6F3},   {0xA6F7, 0xA6F7},   {0xA876, 0xA877},
    {0xA8CE, 0xA8CF},   {0xA92F, 0xA92F},   {0xA9C8, 0xA9C9},   {0xAA5D, 0xAA5F},   {0xAAF0, 0xAAF1},
    {0xABEB, 0xABEB},   {0xFE12, 0xFE12},   {0xFE15, 0xFE16},   {0xFE52, 0xFE52},   {0xFE56, 0xFE57},
    {0xFF01, 0xFF01},   {0xFF0E, 0xFF0E},   {0xFF1F, 0xFF1F},   {0xFF61, 0xFF61},   {0x10A56, 0x10A57},
    {0x10F55, 0x10F59}, {0x10F86, 0x10F89}, {0x11047, 0x11048}, {0x110BE, 0x110C1}, {0x11141, 0x11143},
    {0x111C5, 0x111C6}, {0x111CD, 0x111CD}, {0x111DE, 0x111DF}, {0x11238, 0x11239}, {0x1123B, 0x1123C},
    {0x112A9, 0x112A9}, {0x113D4, 0x113D5}, {0x1144B, 0x1144C}, {0x115C2, 0x115C3}, {0x115C9, 0x115D7},
    {0x11641, 0x11642}, {0x1173C, 0x1173E}, {0x11944, 0x11944}, {0x11946, 0x11946}, {0x11A42, 0x11A43},
    {0x11A9B, 0x11A9C}, {0x11C41, 0x11C42}, {0x11EF7, 0x11EF8}, {0x11F43, 0x11F44}, {0x16A6E, 0x16A6F},
    {0x16AF5, 0x16AF5}, {0x16B37, 0x16B38}, {0x16B44, 0x16B44}, {0x16D6E, 0x16D6F}, {0x16E98, 0x16E98},
    {0x1BC9F, 0x1BC9F}, {0x1DA88, 0x1DA88},
};
[[gnu::noinline]] constexpr bool is_other_terminal(char32_t c) noexcept {
    if (c >= 0x3003 && c < 0xA4FF) return false; // ideographs, kana
    std::size_t low = 0, high = std::size(terminals);
    while (low < high) {
        std::size_t const middle = (low + high) / 2;
        if (terminals[middle].last < c) low = middle + 1;
        else high = middle;
    }
    return low < std::size(terminals) && terminals[low].first <= c;
}
/// is_closer() of what is not ASCII.
[[gnu::noinline]] constexpr bool is_other_closer(char32_t c) noexcept {
    return c == 0xBB || c == 0xAB || c == 0x203A || c == 0x300D || c == 0x300F || c == 0x3009 || c == 0x300B ||
           c == 0x3011 || c == 0xFF09 || other_quote(c) != 0;
}
} // namespace detail

/// What ends a sentence, in any script. Constant time.
[[nodiscard]] constexpr bool is_terminal(char32_t c) noexcept {
    if (c < 0x589) return c == U'.' || c == U'!' || c == U'?';
    return detail::is_other_terminal(c);
}

/// Scripts whose writers end a sentence with nothing, or with a space: Thai and Lao; often Burmese, Khmer, Tibetan.
[[nodiscard]] constexpr bool is_without_stops(char32_t c) noexcept {
    return (c >= 0x0E00 && c <= 0x0FFF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF);
}

/// What may stand between a sentence's end and the line's: closing quotes and brackets.
[[nodiscard]] constexpr bool is_closer(char32_t c) noexcept {
    if (c >= 0x80) return detail::is_other_closer(c);
    return c == U')' || c == U']' || c == U'}' || c == U'*' || straight_quote(c) != 0;
}

} // namespace pith::inline PITH_VERSION_NAME::text

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_TEXT_FOLD_HPP
