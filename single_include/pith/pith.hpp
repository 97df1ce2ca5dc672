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

// -------- pith/text/measure.hpp

// What counts as blank, as a sentence's end, and as prose.
#ifndef PITH_TEXT_MEASURE_HPP
#define PITH_TEXT_MEASURE_HPP

namespace pith::text {

/// `line` without space and invisible characters at its ends. Linear in what it drops.
[[nodiscard]] constexpr std::string_view trimmed(std::string_view line) noexcept {
    auto const nothing = [](char32_t c) { return is_space(c) || is_invisible(c); };
    while (!line.empty()) {
        auto const d = decode(line, 0);
        if (!nothing(d.code)) break;
        line.remove_prefix(d.size);
    }
    while (!line.empty()) {
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
        auto const d = decode_before(line, line.size());
        if (is_terminal(d.code)) return true;
        if (!is_closer(d.code) && !is_space(d.code) && !is_invisible(d.code)) return false;
        line.remove_suffix(d.size);
    }
    return false;
}

/// Reading length, in letters of an alphabet: wide characters (ideographs, kana, Hangul) count two, continuation
/// bytes and invisible characters nothing. Stops counting once `enough` is reached.
[[nodiscard]] constexpr std::size_t reading_length(std::string_view line,
                                                   std::size_t enough = static_cast<std::size_t>(-1)) noexcept {
    std::size_t n = 0;
    for (std::size_t i = 0; i < line.size() && n < enough;) {
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
    static constexpr std::size_t capacity = 512;

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
    /// Words: runs of word characters, apostrophes inside allowed; two characters of an unspaced script count as one.
    [[nodiscard]] constexpr std::size_t words() const noexcept { return words_; }
    /// Reading length in letters: wide characters count two, combining and invisible ones nothing.
    [[nodiscard]] constexpr std::size_t width() const noexcept { return width_; }
    /// Whether the raw text held a letter that folding lowered.
    [[nodiscard]] constexpr std::size_t capitals() const noexcept { return capitals_; }
    /// Whether a full stop (not an ellipsis) was dropped at the end.
    [[nodiscard]] constexpr bool full_stop() const noexcept { return full_stop_; }

private:
    class writer;

    constexpr void mark(std::size_t i) noexcept { bounds_[i / 64] |= std::uint64_t{1} << (i % 64); }
    [[nodiscard]] constexpr bool bit(std::size_t i) const noexcept { return (bounds_[i / 64] >> (i % 64)) & 1u; }
    constexpr void drop_ends(trim ends) noexcept;

    std::array<char, capacity + 8> text_{}; // room for reading a machine word at the last byte
    std::array<std::uint64_t, capacity / 64 + 1> bounds_{};
    std::size_t first_ = 0, last_ = 0, words_ = 0, width_ = 0, capitals_ = 0;
    bool full_stop_ = false;
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

/// What the inner loop does with an ASCII byte.
enum class ascii_kind : unsigned char { other, lower, upper, digit, space, invisible };

/// The kinds of all ASCII bytes, from the functions of fold.hpp.
inline constexpr auto ascii_kinds = [] {
    std::array<ascii_kind, 128> kinds{};
    for (char32_t c = 0; c < 128; ++c)
        kinds[c] = is_space(c)         ? ascii_kind::space
                   : is_invisible(c)   ? ascii_kind::invisible
                   : is_digit(c)       ? ascii_kind::digit
                   : fold_case(c) != c ? ascii_kind::upper
                   : is_word(c)        ? ascii_kind::lower
                                       : ascii_kind::other;
    return kinds;
}();

} // namespace detail

/// The state of one pass over a raw line.
class normal_line::writer {
public:
    constexpr explicit writer(normal_line& line) noexcept : line_(line) {}

    /// Takes as many ASCII letters as follow one another, the bulk of most text. Returns how many.
    constexpr std::size_t letters(std::string_view raw, std::size_t i) noexcept {
        using detail::ascii_kind;
        std::size_t const from = i;
        start(true, false);
        char* out = line_.text_.data() + n_;
        std::size_t capitals = 0;
        do {
            unsigned char const b = byte_at(raw, i);
            if (b >= 0x80) break;
            auto const kind = detail::ascii_kinds[b];
            if (kind != ascii_kind::lower && kind != ascii_kind::upper) break;
            bool const upper = kind == ascii_kind::upper;
            capitals += upper ? 1u : 0u;
            *out++ = static_cast<char>(upper ? b + 32 : b);
        } while (++i < raw.size());
        n_ += i - from;
        line_.width_ += i - from;
        line_.capitals_ += capitals;
        if (!in_word_) ++line_.words_;
        in_word_ = true;
        in_digits_ = false;
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
        line_.width_ += is_wide(c) ? 2u : 1u;
        if (char32_t const quote = straight_quote(c)) return put(quote, false, false); // does not end a word
        if (is_dash(c) || c == 0x2026) {
            in_word_ = false;
            if (c != 0x2026) return put(U'-', false, false);
            for (int k = 0; k < 3; ++k) put(U'.', false, false); // an ellipsis is three points
            return;
        }
        char32_t const folded = fold_case(c);
        bool const word = is_word(folded), unspaced = word && is_unspaced(folded);
        line_.capitals_ += folded != c && c < 0xFF00 ? 1u : 0u;
        if (unspaced) line_.words_ += ++unspaced_ & 1u;
        else if (word && !in_word_) ++line_.words_;
        in_word_ = word && !unspaced;
        put(folded, word, unspaced);
    }
    constexpr std::size_t finish() noexcept {
        line_.mark(n_);
        return n_;
    }

private:
    /// Notes what comes next: the space owed, and whether a phrase may begin here.
    constexpr void start(bool word, bool unspaced) noexcept {
        if (space_ && n_ != 0) {
            line_.mark(n_);
            line_.text_[n_++] = ' ';
            word_before_ = unspaced_before_ = false;
        }
        space_ = false;
        if (!(word && word_before_) || unspaced || unspaced_before_) line_.mark(n_);
        word_before_ = word;
        unspaced_before_ = unspaced;
    }
    constexpr void put(char32_t c, bool word, bool unspaced) noexcept {
        start(word, unspaced);
        n_ += encode(c, line_.text_.data() + n_);
    }

    normal_line& line_;
    std::size_t n_ = 0, unspaced_ = 0;
    bool space_ = false, in_digits_ = false, in_word_ = false, word_before_ = false, unspaced_before_ = false;
};

constexpr void normal_line::assign(std::string_view raw, trim ends) noexcept {
    using detail::ascii_kind;
    if (raw.size() > capacity) raw = raw.substr(0, capacity);
    for (auto& b : bounds_) b = 0;
    words_ = width_ = capitals_ = first_ = 0;
    full_stop_ = false;
    writer out(*this);
    for (std::size_t i = 0; i < raw.size();) {
        unsigned char const b = byte_at(raw, i);
        decoded d{b, 1};
        auto kind = ascii_kind::other;
        if (b < 0x80) {
            kind = detail::ascii_kinds[b];
        } else {
            d = decode(raw, i);
            if (is_space(d.code)) kind = ascii_kind::space;
            else if (is_invisible(d.code)) kind = ascii_kind::invisible;
            else if (is_digit(d.code)) kind = ascii_kind::digit;
        }
        switch (kind) {
        case ascii_kind::lower:
        case ascii_kind::upper: i += out.letters(raw, i); continue;
        case ascii_kind::space: out.space(); break;
        case ascii_kind::invisible: break;
        case ascii_kind::digit: out.digit(); break;
        case ascii_kind::other:
            if ((b == ',' || b == '.') && out.in_digits() && i + 1 < raw.size() && is_digit(decode(raw, i + 1).code))
                ++width_;
            else out.character(d.code);
        }
        i += d.size;
    }
    last_ = out.finish();
    drop_ends(ends);
}

constexpr void normal_line::drop_ends(trim ends) noexcept {
    std::string_view const all{text_.data(), last_};
    auto const wants = [ends](trim t) { return (static_cast<unsigned>(ends) & static_cast<unsigned>(t)) != 0; };
    while (last_ > 0 && wants(trim::back)) {
        auto const d = decode_before(all, last_);
        if (!is_outer(d.code)) break;
        bool const dot = d.code == U'.' || d.code == 0x3002;
        last_ -= d.size;
        if (dot) full_stop_ = last_ == 0 || all[last_ - 1] != '.';
        if (dot && !full_stop_)
            while (last_ > 0 && all[last_ - 1] == '.') --last_;
    }
    while (first_ < last_ && wants(trim::front)) {
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

#include <cstdint>

namespace pith::detail {

enum class shape : std::uint8_t {
    none,
    placeholder, ///< "{{ title }}", "[vc_row css=…]", "<!-- wp:paragraph -->", "%%sitename%%"
    breadcrumb,  ///< "Home > World > Asia"
    glued_menu,  ///< "West AsiaSyriaWorld News": menu entries whose separators were lost
    label_run,   ///< nothing but labels in a row (facts.hpp)
    code,        ///< program text
    status_code, ///< "403", alone
    page_numbers ///< "1 2 3 … 9", "« 1 / 9 »"
};

/// Begins with a bullet and does not end with one ("- Advertisement -"), with a number and a point, or with a
/// quotation mark: an item of a list, or something somebody says.
constexpr bool is_list_item(std::string_view s) noexcept {
    auto const lead = text::decode(s, 0);
    bool const bullet = lead.code == U'*' || lead.code == 0x2022 || text::is_dash(lead.code);
    if (bullet) return s.size() > lead.size + 1 && s[lead.size] == ' ' && s.back() != s[0];
    if (text::straight_quote(lead.code) != 0) return true;
    std::size_t i = 0;
    while (i < s.size() && i < 3 && s[i] >= '0' && s[i] <= '9') ++i;
    return i > 0 && i + 1 < s.size() && (s[i] == '.' || s[i] == ')') && s[i + 1] == ' ';
}

/// A line of program text, which borrows everybody's words: it ends like a statement or has two characters or more
/// that prose does without.
constexpr bool is_code(std::string_view s) noexcept {
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
    std::size_t odd = 0;
    if (s.front() == '[' && s.back() == ']') s = s.substr(1, s.size() - 2); // a button
    for (char const c : s)
        if (c == '{' || c == '}' || c == '[' || c == ']' || c == ';' || c == '=' || c == '<' || c == '\\') ++odd;
    return odd >= 2 || s.find("()") != std::string_view::npos;
}

/// The whole line is markup that a template engine, an editor or a plug-in should have replaced.
constexpr bool is_placeholder(std::string_view s) noexcept {
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
constexpr bool is_breadcrumb(std::string_view s) noexcept {
    if (s.size() > 200 || text::ends_sentence(s)) return false;
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
constexpr bool is_status_code(std::string_view s) noexcept {
    if (s.size() != 3 || (s[0] != '4' && s[0] != '5') || s[1] < '0' || s[1] > '2' || s[2] < '0' || s[2] > '9')
        return false;
    return true;
}

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

/// One phrase of a table. `offset` and `length` (bytes) place its normalised text in the table's text.
struct phrase_row {
    std::uint32_t offset;
    std::uint8_t length;
    std::uint8_t flag; ///< the category's bit number
    scope when;
    match where;

    [[nodiscard]] constexpr category what() const noexcept { return category{1u << flag}; }
};

} // namespace pith

#endif // PITH_PHRASES_PHRASE_HPP

// -------- pith/phrases/index.hpp

// Which phrases of a table match a normalised line.
//
// A table is laid out as text, rows in the order of their hash buckets, and where each bucket starts, so that the built-in one costs nothing to set up and a
// caller's own is the same thing in vectors. Whole, start and end phrases are found by hashing the line once
// forward and once backward and asking at every word boundary; `has` phrases by hashing the first bytes at
// every place where a word starts. A small bit filter answers nearly every question with no.
#ifndef PITH_PHRASES_INDEX_HPP
#define PITH_PHRASES_INDEX_HPP

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace pith {

/// The hash that both the layout and the look-up use: FNV-1a over bytes (Fowler, Noll, Vo), finished apart for
/// each kind of match.
struct phrase_hash {
    std::uint32_t state = 2166136261u;
    constexpr void add(char c) noexcept { state = (state ^ static_cast<unsigned char>(c)) * 16777619u; }
    [[nodiscard]] constexpr std::uint32_t finish(match m) const noexcept {
        std::uint32_t h = (state ^ (static_cast<std::uint32_t>(m) * 0x9E3779B9u)) * 0x85EBCA6Bu;
        return h ^ (h >> 15);
    }
    /// The hash of a phrase: backward for end phrases, of the first `key` bytes alone for `has` phrases.
    [[nodiscard]] static constexpr std::uint32_t of(std::string_view phrase, match m, std::size_t key) noexcept {
        if (m == match::anywhere) return of_key(phrase, key);
        phrase_hash h;
        if (m == match::end)
            for (std::size_t i = phrase.size(); i-- > 0;) h.add(phrase[i]);
        else
            for (char c : phrase) h.add(c);
        return h.finish(m);
    }
    /// The first `key` bytes (8 at most) as one number, little end first, spread by a multiplication (Knuth's
    /// multiplicative hashing): one load and no loop where a line is searched for `has` phrases.
    [[nodiscard]] static constexpr std::uint32_t of_key(std::string_view s, std::size_t key) noexcept {
        std::uint64_t word = 0;
        if (!std::is_constant_evaluated() && std::endian::native == std::endian::little && s.size() >= 8) {
            std::memcpy(&word, s.data(), 8);
            word &= ~std::uint64_t{0} >> (64 - 8 * key);
        } else {
            for (std::size_t i = 0; i < key; ++i) word |= std::uint64_t{static_cast<unsigned char>(s[i])} << (8 * i);
        }
        return static_cast<std::uint32_t>((word * 0x9E3779B97F4A7C15u) >> 32);
    }
};

/// A laid-out table, seen from outside; refers to storage that outlives it. All members constant time but match.
struct phrase_index {
    static constexpr std::size_t filter_words = 1024; ///< 65,536 bits

    std::array<char const*, 16> texts{}; ///< by the category's bit number
    phrase_row const* rows = nullptr;
    std::uint32_t const* buckets = nullptr; ///< the first row of each bucket, and one past the last row
    std::uint64_t const* filter = nullptr;
    std::uint32_t bucket_mask = 0;
    std::uint32_t row_count = 0;
    std::uint16_t longest[4]{}; ///< bytes, by kind of match
    std::uint16_t key = 0;      ///< bytes of a `has` phrase that are hashed

    [[nodiscard]] constexpr std::string_view text(phrase_row const& r) const noexcept {
        return {texts[r.flag] + r.offset, r.length};
    }

    /// Calls `visit(row number)` for every phrase that matches `line`. `at_start` and `at_end` say whether the
    /// normalised text is the whole line's start and end. Linear in the line for a table of ordinary phrases.
    template <class Visit>
    constexpr void find(text::normal_line const& line, bool at_start, bool at_end, Visit visit) const {
        if (row_count == 0) return;
        std::string_view const s = line.view();
        if (at_start) find_from_start(line, s, at_end, visit);
        if (at_end && longest[2] != 0) find_from_end(line, s, visit);
        if (longest[3] != 0) find_anywhere(line, s, visit);
    }

    /// The bytes of the longest whole-line phrase that stands at offset `from` of `line`, between word boundaries; 0
    /// where there is none. `visit(row number)` gets the row. Linear in the longest phrase.
    template <class Visit>
    constexpr std::size_t longest_at(text::normal_line const& line, std::size_t from, Visit visit) const {
        std::string_view const s = line.view().substr(from);
        phrase_hash h;
        std::size_t best = 0;
        std::uint32_t best_row = 0;
        auto note = [&](std::uint32_t row) { best_row = row; };
        for (std::size_t i = 0; i < s.size() && i < longest[0]; ++i) {
            h.add(s[i]);
            if (!line.boundary(from + i + 1) || s[i] == ' ') continue;
            std::uint32_t const before = best_row;
            best_row = row_count;
            probe(h.finish(match::whole), match::whole, s.substr(0, i + 1), note);
            if (best_row == row_count) best_row = before;
            else best = i + 1;
        }
        if (best != 0) visit(best_row);
        return best;
    }

    [[nodiscard]] static constexpr bool passes(std::uint64_t const* bits, std::uint32_t h) noexcept {
        return (bits[(h >> 6) % filter_words] >> (h & 63u)) & 1u;
    }

private:
    template <class Visit>
    constexpr void find_from_start(text::normal_line const& line, std::string_view s, bool at_end, Visit& visit) const {
        phrase_hash h;
        std::size_t const most = s.size() <= longest[0] || s.size() <= longest[1] ? s.size() : longest[1];
        for (std::size_t i = 0; i < most; ++i) {
            h.add(s[i]);
            if (i < longest[1] && line.boundary(i + 1))
                probe(h.finish(match::start), match::start, s.substr(0, i + 1), visit);
        }
        if (at_end && most == s.size()) probe(h.finish(match::whole), match::whole, s, visit);
    }
    template <class Visit>
    constexpr void find_from_end(text::normal_line const& line, std::string_view s, Visit& visit) const {
        phrase_hash h;
        for (std::size_t i = s.size(); i-- > 0 && s.size() - i <= longest[2];) {
            h.add(s[i]);
            if (line.boundary(i)) probe(h.finish(match::end), match::end, s.substr(i), visit);
        }
    }
    template <class Visit>
    constexpr void find_anywhere(text::normal_line const& line, std::string_view s, Visit& visit) const {
        for (std::size_t i = line.next_boundary(0); i + key <= s.size(); i = line.next_boundary(i + 1)) {
            if (s[i] == ' ' || (i > 0 && (s[i - 1] == '"' || s[i - 1] == '\''))) continue; // in quotes somebody says it
            std::uint32_t const hash = phrase_hash::of_key(s.substr(i), key);
            if (!passes(filter, hash)) continue;
            std::uint32_t const b = hash & bucket_mask;
            for (std::uint32_t row = buckets[b]; row != buckets[b + 1]; ++row) {
                phrase_row const& r = rows[row];
                if (r.where != match::anywhere || i + r.length > s.size() || !line.boundary(i + r.length)) continue;
                if (s.substr(i, r.length) == text(r)) visit(row);
            }
        }
    }
    template <class Visit>
    constexpr void probe(std::uint32_t hash, match m, std::string_view s, Visit& visit) const {
        if (!passes(filter, hash)) return;
        std::uint32_t const b = hash & bucket_mask;
        for (std::uint32_t row = buckets[b]; row != buckets[b + 1]; ++row)
            if (rows[row].where == m && text(rows[row]) == s) visit(row);
    }
};

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

/// The tables a judge asks: the built-in one, then the caller's.
template <std::size_t N>
using phrase_tables = std::array<phrase_index, N>;

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

/// What articles talk about in their own sentences.
inline constexpr category talked_about =
    category::error_page | category::navigation | category::widget | category::social | category::related;

/// Sums up one line. Linear in its first and last few hundred bytes.
template <std::size_t N>
constexpr line_facts classify(std::string_view raw, phrase_tables<N> const& tables, text::normal_line& buffer) {
    line_facts f;
    std::string_view const s = text::trimmed(raw);
    f.blank = s.empty();
    if (f.blank) return f;
    f.sentence = text::ends_sentence(s);
    f.prose = text::is_prose(s);
    f.item = is_list_item(s);
    f.quantity = s[0] >= '0' && s[0] <= '9';
    f.colon = s.ends_with(':') || s.ends_with("\xEF\xBC\x9A");

    auto const ask = [&](bool at_start, bool at_end) {
        for (std::size_t t = 0; t < N; ++t)
            tables[t].find(buffer, at_start, at_end, [&](std::uint32_t row) {
                phrase_row const& r = tables[t].rows[row];
                // A label of one or two words carries no full stop; with one it is a sentence somebody wrote.
                if (r.where == match::whole && buffer.full_stop() && buffer.words() <= 2) return;
                if (f.form == shape::code && r.what() != category::placeholder) return;
                if (s.size() > read_whole && !any(r.what() & (category::notice | category::consent))) return;
                // In a long sentence these are words like others, and decide only beside other residue.
                bool const weak = f.prose && r.where != match::whole && any(r.what() & talked_about);
                scope const when = weak && r.when == scope::alone ? scope::edge : r.when;
                // The stronger scope wins, then the fuller match; a caller's row over a built-in equal.
                if (f.phrase.found() &&
                    (when > f.when ||
                     (when == f.when && (f.phrase.book() == t ? r.where >= f.where : r.where > f.where))))
                    return;
                f.phrase.value = static_cast<std::uint32_t>(t << phrase_ref::row_bits) | row;
                f.flag = r.flag;
                f.when = when;
                f.where = r.where;
            });
    };
    if (s.size() <= read_whole) {
        buffer.assign(s);
        f.words = static_cast<std::uint8_t>(std::min<std::size_t>(buffer.words(), 255));
        f.width = static_cast<std::uint16_t>(buffer.width());
        if (!f.prose && is_placeholder(s)) f.form = shape::placeholder;
        else if (!f.prose && is_code(s)) f.form = shape::code;
        ask(true, true);
        if (!f.prose && f.form == shape::none) {
            if (is_status_code(s)) f.form = shape::status_code;
            else if (is_breadcrumb(s)) f.form = shape::breadcrumb;
            else if (is_glued_menu(s)) f.form = shape::glued_menu;
            else if (is_page_numbers(buffer.view())) f.form = shape::page_numbers;
            else if (!f.has(scope::alone) && !f.sentence && is_label_run(buffer, tables, f.flag))
                f.form = shape::label_run;
        }
        return f;
    }
    f.words = 255;
    f.width = 0xFFFF;
    if (s.size() <= read_start_of) {
        buffer.assign(s.substr(0, read_start));
        ask(true, false);
    }
    return f;
}

/// A sentence that was wrapped over two lines: looks for phrases that decide alone in the two lines joined, where
/// neither line has one and both are too short to be a paragraph.
template <std::size_t N>
constexpr void join_wrapped(std::string_view first, line_facts& a, std::string_view second, line_facts& b,
                            phrase_tables<N> const& tables, text::normal_line& buffer) {
    auto const piece = [](line_facts const& f) {
        return !f.blank && !f.prose && f.form != shape::code && f.words >= 2 && f.width <= 110 && !f.has(scope::alone);
    };
    if (!piece(a) || a.sentence || a.words < 4 || a.width < 25 || !piece(b)) return; // shorter is not wrapped text
    std::array<char, text::normal_line::capacity> joined{};
    std::size_t n = 0;
    for (std::string_view const part : {text::trimmed(first), std::string_view(" "), text::trimmed(second)})
        for (char const c : part)
            if (n < joined.size()) joined[n++] = c;
    buffer.assign({joined.data(), n});
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
        alone();
        error_clusters();
        weather_heads();
        glued_menus();
        blocks(memory, commit, commit < lines.size());
        company(memory.residue);
        error_page(!memory.started && commit == lines.size());
        judge_memory const after = zones(memory, commit, hit_after);
        company(memory.residue); // once more: zones have made new neighbours
        for (std::size_t k = 0; k < count_ && line(k) < commit; ++k) {
            memory.prose |= is_body(k);
            memory.residue = residue(k);
        }
        memory.hits = after.hits;
        memory.since = after.since;
        memory.started = true;
    }

private:
    // The lines that are not blank are numbered k = 0 .. count_ - 1.
    [[nodiscard]] constexpr std::size_t line(std::size_t k) const noexcept { return at_[k]; }
    [[nodiscard]] constexpr line_facts const& fact(std::size_t k) const noexcept { return lines_[at_[k]]; }
    [[nodiscard]] constexpr ruling& out(std::size_t k) const noexcept { return out_[at_[k]]; }
    [[nodiscard]] constexpr bool residue(std::size_t k) const noexcept { return out(k).residue(); }
    [[nodiscard]] constexpr bool is_body(std::size_t k) const noexcept { return fact(k).body(); }
    [[nodiscard]] constexpr bool head(std::size_t k) const noexcept { return k < first_prose_; }

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
            if (residue(k) && is_subject(k)) out(k) = {};
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
        return k + 1 < count_ && is_body(k + 1) && f.words <= 4 && !f.sentence && any(what & headings) &&
               (what != category::comment || !head(k));
    }

    /// A bare number or a "Sorry!" is an error page's only within three lines of a sentence that says so.
    constexpr void error_clusters() noexcept {
        for (std::size_t k = 0; k < count_; ++k) {
            if (out(k).what() != category::error_page) continue;
            for (std::size_t j = k > 3 ? k - 3 : 0; j < count_ && j <= k + 3; ++j) {
                if (residue(j) || fact(j).prose) continue;
                if (fact(j).form == shape::status_code ||
                    (fact(j).phrase.found() && category{1u << fact(j).flag} == category::error_page))
                    out(j) = {rule::error_cluster, category::error_page, out(k).phrase()};
            }
        }
    }

    /// A page without prose that holds two sentences of error pages is one, from its first line to its last.
    constexpr void error_page(bool whole) noexcept {
        if (!whole || prose_somewhere_ || count_ > 40) return;
        std::size_t hits = 0;
        phrase_ref evidence;
        for (std::size_t k = 0; k < count_; ++k)
            if (out(k).what() == category::error_page && ++hits == 1) evidence = out(k).phrase();
        if (hits < 2 && !(hits == 1 && count_ <= 4)) return;
        for (std::size_t k = 0; k < count_; ++k)
            if (!residue(k)) out(k) = {rule::error_cluster, category::error_page, evidence};
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
                labels += is_label(end) && (!between_prose || is_telling(end)) ? 1u : 0u;
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
        i.key = key_;
        return i;
    }
    /// The rows, in the order of their hash buckets, and a row's normalised phrase.
    [[nodiscard]] std::vector<phrase_row> const& rows() const noexcept { return rows_; }
    [[nodiscard]] std::string_view text(phrase_row const& r) const noexcept {
        return std::string_view(text_).substr(r.offset, r.length);
    }

private:
    static constexpr std::size_t most_rows = (1u << 20) - 2; ///< what a ruling has room for (judge.hpp)

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
        if (rows_.size() == most_rows) return "more phrases than a book holds";
        row.offset = static_cast<std::uint32_t>(text_.size());
        row.length = static_cast<std::uint8_t>(s.size());
        text_ += s;
        rows_.push_back(row);
        return {};
    }

    /// Puts the rows into as many hash buckets as there are rows, or up to twice as many.
    void lay_out() {
        key_ = 6;
        for (auto const& r : rows_) {
            auto& most = longest_[static_cast<std::size_t>(r.where)];
            if (r.length > most) most = r.length;
            if (r.where == match::anywhere && r.length < key_) key_ = r.length;
        }
        std::size_t size = 1;
        while (size < rows_.size()) size *= 2;
        filter_.assign(phrase_index::filter_words, 0);
        buckets_.assign(size + 1, 0);
        std::vector<std::uint32_t> bucket_of;
        for (auto const& r : rows_) {
            auto const h = phrase_hash::of(text(r), r.where, key_);
            filter_[(h >> 6) % phrase_index::filter_words] |= std::uint64_t{1} << (h & 63u);
            bucket_of.push_back(static_cast<std::uint32_t>(h & (size - 1)));
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
    std::uint16_t longest_[4]{};
    std::uint16_t key_ = 0;
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
    "(opens in new window)"
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
    "sorry, we can't find"
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
    "bad gateway error"
    "a timeout occurred"
    "origin is unreachable"
    "connection timed out error"
    "web server is down"
    "web server is returning an unknown error"
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
    "oops! we"
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
    "are you a robot"
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
    "are you a robot"
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
    "error 0 -"
    "error 0:"
    "0 error:"
    "http error 0"
    "http status 0"
    "0. that's an error"
    "0 - file or directory"
    "xid: 0"
    "reference #0"
    "cloudflare ray id"
    "apache/0"
    "nginx/0"
    "openresty/0"
    "the requested url"
    "requested url:"
    "error code: 0"
    "error: unable to"
    "exception details"
    "warning: mysqli"
    "warning: cannot modify header"
    "fatal error: uncaught"
    "fatal error: allowed memory"
    "notice: undefined"
    "notice: trying to"
    "deprecated: function"
    "warning: undefined"
    "warning: include"
    "parse error: syntax"
    "sorry, your browser"
    "we've detected that"
    "it looks like you're using an ad"
    "it seems you are using"
    "it appears you are using"
    "looks like you have an ad blocker"
    "we noticed you're using"
    "we have detected that you are using"
    "we've noticed you"
    "please enable"
    "please disable"
    "please turn"
    "to view this site"
    "to use this site, please"
    "for full functionality of this site"
    "this video is no longer available"
    "this video is not available"
    "this video is private"
    "this media is not"
    "video unavailable"
    "the media could not be loaded"
    "the video could not be loaded"
    "no compatible source was found"
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
    "not found"
    "forbidden"
    "unauthorized"
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
    "search for something else"
    "perhaps searching can help"
    "maybe try a search"
    "search again"
    "contact support"
    "contact us"
    "report"
    "code"
    "status"
    "incident"
    "powered by"
    "javascript"
    "javascript required"
    "loading"
    "no results"
    "refresh"
    "retry"
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
    "backend fetch failed"
    "first byte timeout"
    "no healthy upstream"
    "upstream connect error"
    "the web server reported a bad gateway"
    "the web server is not returning a connection"
    "the origin web server"
    "host error"
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
    "your ip address"
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
    "whitelabel error page"
    "cannot get"
    "page expired"
    "0 page expired"
    "not found"
    "internal server error (0"
    "request id"
    "need help"
    "what happened"
    "what can i do"
    "why did this happen"
    "why have i been blocked"
    "your ip"
    "block id"
    "error code"
    "technical details"
    "hide details"
    "show details"
    "error occurred"
    "additional information"
    "site temporarily unavailable"
    "lighttpd/0"
    "lighttpd"
    "not allowed"
    "browser"
    "working"
    "host"
    "you"
    "error 0"
    "status report"
    "type"
    "description"
    "message"
    "note"
    "request method"
    "request url"
    "exception type"
    "exception value"
    "server software"
    "server protocol"
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
    "您要找的页面";

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
    "\"*\" indicates required fields"
    "indicates required fields"
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
    "adsbygoogle = window.adsbygoogle"
    "div-gpt-ad-0"
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

// Rows: offset and length of the phrase, the category's bit number, scope, match.
inline constexpr auto L = scope::alone, H = scope::opener, E = scope::edge, B = scope::member;
inline constexpr auto eq = match::whole, pre = match::start, suf = match::end, has = match::anywhere;
inline constexpr phrase_row builtin_rows[] = {
    {8174,22,5,L,eq}, {3467,7,0,L,eq}, {11566,37,3,L,eq}, {18363,8,7,E,eq}, {27431,17,2,L,pre}, {23064,12,6,L,eq}, {7755,14,3,L,eq},
    {21426,10,7,E,pre}, {21311,10,5,E,eq}, {2192,12,0,E,eq}, {9969,24,0,L,eq}, {3919,11,6,L,eq}, {18708,10,4,L,pre}, {1694,21,0,L,pre},
    {8101,33,3,L,pre}, {469,17,4,H,eq}, {26147,23,2,L,pre}, {12481,13,3,L,eq}, {5329,9,1,E,eq}, {13235,22,6,L,pre}, {23126,22,7,L,eq},
    {10667,9,3,E,eq}, {1706,27,8,L,has}, {1733,32,8,L,has}, {27191,26,7,L,eq}, {21114,28,2,L,pre}, {18512,13,7,E,eq}, {8350,17,0,L,eq},
    {17881,20,1,L,suf}, {22062,9,7,L,eq}, {20889,53,6,E,eq}, {9741,39,0,L,eq}, {19954,25,6,L,eq}, {6081,4,9,E,eq}, {19002,20,4,H,eq},
    {14006,17,3,L,eq}, {9750,30,6,L,eq}, {6894,20,0,L,eq}, {15855,23,1,L,eq}, {12477,12,7,E,eq}, {11556,9,7,E,eq}, {24953,17,7,L,eq},
    {13353,16,0,L,eq}, {21705,20,6,L,pre}, {28038,27,3,L,pre}, {4775,20,8,L,pre}, {9151,20,6,L,eq}, {13021,13,8,L,pre}, {12556,19,7,E,eq},
    {25152,25,7,L,eq}, {4876,10,4,E,eq}, {7895,16,4,E,pre}, {169,16,13,B,pre}, {15969,23,6,L,eq}, {27405,18,7,L,eq}, {25655,24,2,L,pre},
    {2851,19,6,L,eq}, {26768,16,7,L,eq}, {18171,28,1,L,eq}, {190,15,7,L,eq}, {3543,41,0,L,eq}, {10150,10,7,E,eq}, {8660,18,5,L,eq},
    {9780,20,7,L,pre}, {1319,35,8,L,has}, {8683,17,7,L,eq}, {7395,26,8,H,eq}, {28286,12,3,L,eq}, {10712,21,6,L,eq}, {6933,22,8,L,eq},
    {4842,23,2,L,has}, {7233,8,3,E,eq}, {21095,38,6,L,pre}, {3088,14,3,L,eq}, {9150,32,4,L,eq}, {16003,34,4,H,eq}, {16835,12,1,L,eq},
    {13498,10,4,H,eq}, {325,17,9,L,eq}, {5940,13,3,L,pre}, {6057,20,3,L,pre}, {15959,17,7,L,eq}, {5744,7,1,E,eq}, {9550,15,2,L,eq},
    {13244,7,7,E,eq}, {911,17,1,L,eq}, {6211,16,1,L,pre}, {9509,43,3,L,pre}, {922,14,4,H,eq}, {9130,21,1,L,eq}, {1896,17,3,L,eq},
    {7638,19,5,L,eq}, {18137,22,3,L,pre}, {28322,12,3,L,eq}, {8403,11,5,L,eq}, {11940,24,8,L,pre}, {9384,14,2,L,eq}, {27016,15,4,H,eq},
    {10722,19,5,L,has}, {19242,40,6,L,has}, {14969,21,3,L,eq}, {6076,14,7,L,eq}, {3459,12,9,B,eq}, {5793,8,1,E,eq}, {1733,15,7,L,eq},
    {5597,7,1,E,eq}, {2111,13,7,L,eq}, {4888,18,2,L,has}, {0,28,8,L,has}, {897,36,8,L,has}, {933,32,8,L,has}, {965,38,8,L,has},
    {1003,34,8,L,has}, {5373,5,1,E,eq}, {8846,17,5,L,eq}, {13069,34,0,L,eq}, {13919,11,5,E,eq}, {20426,41,1,L,eq}, {6252,29,6,L,eq},
    {805,32,8,L,has}, {837,31,8,L,has}, {868,29,8,L,has}, {9228,47,8,L,has}, {9949,22,8,L,has}, {10006,42,8,L,has}, {390,25,13,L,eq},
    {12926,9,2,E,eq}, {13744,10,4,L,pre}, {2649,26,5,L,has}, {2675,27,5,L,has}, {5172,26,5,L,has}, {24765,14,7,L,eq}, {24975,41,3,L,eq},
    {23258,13,7,L,pre}, {6409,30,0,L,eq}, {15622,7,7,E,eq}, {25298,5,7,E,eq}, {20139,30,5,L,has}, {20169,31,5,L,has}, {10574,7,4,E,eq},
    {12309,5,4,E,eq}, {18748,5,7,E,eq}, {9524,15,4,H,eq}, {21081,20,4,L,eq}, {1032,6,11,E,pre}, {18452,7,7,E,eq}, {10587,12,4,E,eq},
    {4737,22,8,L,pre}, {16808,56,3,L,pre}, {9523,26,1,L,pre}, {11963,25,5,L,eq}, {5860,14,5,L,eq}, {14987,28,5,L,pre}, {28262,12,3,L,eq},
    {11549,7,7,E,eq}, {10216,9,4,L,pre}, {15845,21,0,L,eq}, {10012,7,5,E,eq}, {11751,7,7,E,eq}, {9268,8,7,L,pre}, {30051,15,2,L,eq},
    {22279,13,7,E,eq}, {4056,13,3,L,eq}, {24541,9,4,L,pre}, {23276,36,2,L,eq}, {14753,5,4,E,eq}, {19830,8,4,E,eq}, {23536,25,6,L,has},
    {22792,22,6,L,eq}, {1888,19,1,L,eq}, {710,20,6,L,has}, {16196,14,6,L,eq}, {22892,38,2,L,pre}, {10338,15,4,H,eq}, {13929,33,0,L,has},
    {560,10,1,L,eq}, {6511,32,3,L,has}, {8398,17,7,L,eq}, {7289,31,5,L,eq}, {13070,3,7,E,eq}, {4059,26,6,L,eq}, {22061,25,5,L,eq},
    {13463,10,0,L,eq}, {15057,27,6,L,pre}, {3438,20,1,L,eq}, {19243,14,5,L,eq}, {154,15,1,L,eq}, {1738,17,0,L,pre}, {12890,21,5,L,eq},
    {8215,19,5,L,eq}, {3737,12,7,L,eq}, {12906,22,6,L,eq}, {22336,30,7,L,eq}, {7179,13,7,L,eq}, {19862,27,1,L,pre}, {27518,26,4,L,pre},
    {20778,45,3,L,pre}, {4274,12,7,L,eq}, {4452,7,9,E,eq}, {23498,21,7,L,eq}, {914,36,13,L,eq}, {19733,14,7,L,eq}, {9208,13,7,L,eq},
    {14671,12,3,E,eq}, {4926,42,0,L,eq}, {15285,12,4,L,pre}, {16012,32,3,L,eq}, {28140,12,4,H,eq}, {5797,17,4,L,pre}, {7337,17,4,H,pre},
    {5515,18,8,L,eq}, {6840,22,8,L,eq}, {10646,9,3,E,eq}, {9292,13,7,L,pre}, {9544,30,6,L,has}, {9574,33,6,L,has}, {7059,10,3,E,eq},
    {4765,8,4,E,eq}, {11677,8,7,E,eq}, {23275,5,4,E,eq}, {8552,24,6,L,eq}, {8366,13,5,L,eq}, {4009,15,4,H,eq}, {7778,11,7,L,eq},
    {353,14,12,B,pre}, {727,18,0,L,eq}, {10826,12,0,L,eq}, {637,18,4,H,eq}, {3545,4,9,B,pre}, {4796,28,9,L,eq}, {6822,18,8,L,eq},
    {28032,12,4,H,eq}, {17182,27,4,L,pre}, {4313,10,3,L,eq}, {12220,28,5,L,pre}, {11270,13,6,L,eq}, {8386,35,2,L,eq}, {15271,14,4,L,pre},
    {25998,29,7,L,eq}, {9556,40,8,L,pre}, {2649,21,0,L,pre}, {10774,5,2,L,eq}, {19228,15,5,L,eq}, {6327,6,7,L,eq}, {6333,6,7,L,eq},
    {8498,6,1,E,eq}, {7927,8,1,L,eq}, {5657,28,6,L,has}, {1812,15,4,H,eq}, {11727,13,7,E,eq}, {11414,11,5,E,pre}, {9640,20,4,H,eq},
    {17947,34,2,L,pre}, {5338,15,9,L,eq}, {1073,35,2,L,has}, {1108,34,2,L,has}, {19112,30,2,L,eq}, {7292,9,4,E,eq}, {9680,25,0,L,eq},
    {4483,10,6,L,eq}, {4069,24,3,L,eq}, {398,18,1,L,eq}, {1827,17,4,H,eq}, {12552,21,3,L,eq}, {17690,16,6,L,eq}, {18108,26,5,L,pre},
    {19832,7,7,E,eq}, {2583,10,9,L,eq}, {91,9,12,B,pre}, {21314,35,2,L,eq}, {11619,18,0,L,eq}, {9151,20,1,L,eq}, {14149,26,4,L,eq},
    {28595,30,3,L,pre}, {24121,4,4,E,eq}, {12856,12,2,E,eq}, {4999,19,7,L,eq}, {12267,4,7,E,eq}, {11493,19,3,L,eq}, {3579,10,7,L,eq},
    {4891,35,0,L,eq}, {9585,13,4,H,eq}, {8766,29,1,L,eq}, {10895,34,6,L,pre}, {6010,17,7,L,eq}, {83,6,11,E,pre}, {5562,17,4,L,pre},
    {19712,21,5,L,eq}, {7990,17,2,L,eq}, {1589,15,2,L,has}, {19943,15,4,H,eq}, {5665,20,2,L,has}, {2033,22,6,L,has}, {15135,24,6,L,has},
    {15189,25,6,L,has}, {15214,24,6,L,has}, {15522,25,6,L,eq}, {2568,30,2,L,has}, {2656,16,2,L,has}, {14393,27,2,L,has}, {14420,27,2,L,has},
    {2715,10,0,L,eq}, {3975,18,4,H,eq}, {8671,12,7,L,eq}, {19908,9,7,E,eq}, {26879,8,7,E,eq}, {5389,13,1,E,eq}, {9713,25,4,L,eq},
    {9127,20,0,L,eq}, {5528,24,5,L,eq}, {19536,4,1,E,eq}, {11289,37,0,L,eq}, {7379,20,6,L,pre}, {12218,45,6,L,pre}, {7408,9,4,E,pre},
    {18469,39,1,L,eq}, {2155,43,2,L,has}, {1479,20,6,L,has}, {1599,31,6,L,has}, {5443,17,8,L,eq}, {10890,8,2,L,pre}, {4149,8,9,E,eq},
    {2089,20,1,L,eq}, {743,37,10,L,eq}, {28668,16,2,L,eq}, {18157,23,5,L,pre}, {14718,21,3,L,eq}, {16261,16,1,L,eq}, {24646,6,7,E,eq},
    {11898,10,4,H,eq}, {26626,18,4,L,eq}, {8900,23,4,L,eq}, {29811,24,2,L,eq}, {17485,10,7,E,eq}, {23696,10,4,L,eq}, {5190,13,3,L,eq},
    {12180,40,5,L,eq}, {544,13,9,L,eq}, {28959,15,2,L,eq}, {4562,16,8,L,pre}, {8678,8,5,L,eq}, {22306,30,7,L,eq}, {15645,6,0,L,eq},
    {7769,19,1,L,eq}, {7682,17,3,L,eq}, {9207,16,0,L,eq}, {8088,16,4,E,eq}, {3923,12,4,H,eq}, {21451,15,5,L,eq}, {25044,27,4,H,eq},
    {417,16,3,L,eq}, {5347,50,0,L,pre}, {3236,12,2,L,has}, {7647,5,8,E,eq}, {16016,24,8,L,has}, {16064,24,8,L,has}, {16088,24,8,L,has},
    {7485,19,3,L,eq}, {13695,6,3,E,eq}, {9724,11,7,L,pre}, {17156,9,7,E,eq}, {22475,16,4,H,eq}, {9914,19,4,H,eq}, {16763,13,7,E,eq},
    {14625,16,4,L,pre}, {24036,37,3,L,pre}, {2235,19,5,L,has}, {2038,14,0,E,eq}, {7251,20,7,L,eq}, {8053,11,6,L,eq}, {14694,57,8,L,has},
    {6773,7,3,E,eq}, {14771,21,6,L,eq}, {11619,27,1,L,eq}, {3102,15,3,L,eq}, {28468,13,4,L,pre}, {254,19,7,L,eq}, {26644,17,4,L,eq},
    {3758,27,4,H,eq}, {8936,12,8,E,eq}, {4701,8,9,E,eq}, {30240,19,2,L,pre}, {2280,19,7,L,eq}, {8795,27,1,L,eq}, {3876,11,1,L,eq},
    {7136,21,5,L,eq}, {9301,20,6,L,pre}, {3233,18,6,L,eq}, {7850,17,7,L,eq}, {5775,16,8,L,eq}, {3041,19,6,L,eq}, {16138,22,1,L,pre},
    {12908,6,2,E,eq}, {820,13,0,L,eq}, {13868,11,4,H,eq}, {15283,41,8,L,has}, {9884,19,5,E,eq}, {7442,8,7,L,eq}, {689,12,10,L,has},
    {10037,8,7,E,eq}, {26269,14,4,H,eq}, {1037,23,8,L,has}, {1060,18,8,L,has}, {4391,19,8,L,has}, {226,15,12,B,pre}, {4858,26,8,L,pre},
    {4679,21,8,L,pre}, {26310,17,7,E,eq}, {8140,13,8,E,eq}, {21557,24,4,H,eq}, {16173,10,2,E,eq}, {7693,20,5,L,eq}, {23954,4,7,E,eq},
    {8625,21,2,L,eq}, {12184,8,3,E,eq}, {2313,35,7,L,eq}, {2811,14,9,L,eq}, {12122,29,5,L,eq}, {3799,15,7,L,eq}, {5492,6,1,E,eq},
    {27766,16,4,H,eq}, {13238,6,7,E,eq}, {18301,33,5,L,has}, {18675,53,1,L,eq}, {4298,37,2,L,has}, {12593,32,2,L,has}, {2923,19,0,L,eq},
    {1165,6,11,E,pre}, {1006,19,13,L,eq}, {26312,21,2,L,eq}, {6971,26,1,L,eq}, {24685,27,4,H,eq}, {18840,33,5,L,pre}, {14116,18,7,L,eq},
    {1246,8,11,E,pre}, {13642,37,2,L,has}, {13679,44,2,L,has}, {22699,20,4,H,eq}, {15143,45,7,L,eq}, {2174,29,8,L,has}, {4247,20,8,L,has},
    {21987,11,4,L,eq}, {26238,24,2,L,pre}, {15360,18,1,L,eq}, {1458,8,9,L,eq}, {16770,38,4,L,eq}, {14548,27,5,L,eq}, {19926,9,7,E,eq},
    {20086,12,7,E,eq}, {3137,12,9,L,pre}, {13620,22,2,L,has}, {10982,26,1,L,suf}, {26529,4,7,E,eq}, {25333,19,2,L,eq}, {13735,14,6,L,eq},
    {5943,4,1,E,eq}, {9710,14,1,E,eq}, {1427,22,1,L,eq}, {19281,35,2,L,pre}, {7667,6,8,E,eq}, {1896,18,4,H,eq}, {5776,4,1,E,eq},
    {6870,4,3,E,eq}, {20033,12,4,H,eq}, {8959,13,6,L,eq}, {13120,4,7,E,eq}, {13701,4,7,E,eq}, {6463,15,7,L,eq}, {667,12,4,H,eq},
    {27466,28,4,L,pre}, {21118,21,1,L,eq}, {26658,31,2,L,eq}, {21939,20,2,L,eq}, {6874,4,3,E,eq}, {2596,11,4,H,eq}, {8132,11,4,E,eq},
    {6717,15,3,E,eq}, {10923,10,7,E,eq}, {598,18,10,L,pre}, {26230,15,3,L,eq}, {12300,10,7,E,eq}, {20182,9,1,E,eq}, {15468,43,5,L,eq},
    {10550,5,7,E,eq}, {29271,22,2,L,pre}, {26284,10,7,E,eq}, {21085,15,1,L,eq}, {10358,10,5,E,eq}, {17286,13,7,E,eq}, {24525,28,2,L,pre},
    {13541,20,3,L,eq}, {13243,28,4,L,pre}, {3717,9,7,L,eq}, {1138,5,11,E,pre}, {5310,42,6,L,has}, {28200,25,3,L,eq}, {2795,27,1,L,eq},
    {16049,16,6,L,eq}, {10271,7,2,L,eq}, {13193,7,2,E,eq}, {3593,7,9,E,eq}, {19494,28,3,L,pre}, {6616,15,2,L,has}, {20512,47,1,L,pre},
    {17508,12,7,E,pre}, {4621,18,9,L,eq}, {19740,40,2,L,eq}, {15874,38,3,L,eq}, {9848,9,5,E,eq}, {11135,5,7,E,eq}, {13146,8,2,E,eq},
    {22728,17,3,L,eq}, {16769,14,1,L,eq}, {15365,27,5,L,eq}, {10317,20,2,L,eq}, {14125,27,5,L,eq}, {16708,23,5,L,eq}, {19420,27,6,L,eq},
    {16311,16,1,L,eq}, {23360,9,4,H,eq}, {20905,9,4,L,eq}, {12,13,12,B,pre}, {14695,9,4,L,pre}, {7766,8,4,E,pre}, {614,42,8,L,has},
    {656,32,8,L,has}, {688,34,8,L,has}, {722,29,8,L,has}, {751,29,8,L,has}, {1542,57,0,L,eq}, {4854,9,4,E,eq}, {5896,9,7,L,eq},
    {20077,45,3,L,pre}, {2839,22,9,L,pre}, {9288,27,1,L,eq}, {6473,12,4,E,eq}, {26994,19,2,L,pre}, {16226,50,3,L,eq}, {7449,15,3,L,eq},
    {25119,33,7,L,eq}, {16589,20,1,L,pre}, {18157,13,7,L,pre}, {25871,30,2,L,eq}, {25443,11,7,E,pre}, {9477,24,1,L,pre}, {10441,23,6,L,eq},
    {5648,16,8,L,eq}, {3530,7,9,B,pre}, {9906,17,2,L,eq}, {3787,12,7,L,eq}, {15277,28,7,L,eq}, {15444,15,1,L,eq}, {5237,7,6,E,eq},
    {16160,21,1,L,suf}, {16425,16,1,L,eq}, {24577,12,7,E,eq}, {16477,11,2,E,eq}, {5062,33,3,L,eq}, {17688,41,2,L,pre}, {10562,12,4,E,eq},
    {18355,14,6,L,eq}, {14820,23,4,H,eq}, {13257,18,0,L,eq}, {20040,50,6,L,eq}, {901,11,7,L,eq}, {11530,44,6,L,eq}, {28723,22,2,L,eq},
    {319,25,7,L,eq}, {22887,25,7,L,eq}, {1554,6,11,E,pre}, {593,6,12,B,pre}, {129,13,3,L,eq}, {11740,5,7,E,eq}, {2362,14,4,H,eq},
    {1005,33,0,L,eq}, {13339,14,0,L,eq}, {880,22,0,L,eq}, {22774,21,2,L,pre}, {6502,12,4,E,eq}, {4368,22,9,L,pre}, {7551,13,8,H,eq},
    {12715,51,6,L,pre}, {4343,16,6,L,eq}, {22912,25,7,L,eq}, {2810,17,4,H,eq}, {616,15,7,L,eq}, {8261,56,1,L,eq}, {5828,17,4,L,pre},
    {16231,31,4,H,eq}, {16393,5,7,E,eq}, {15319,12,0,L,eq}, {9182,18,4,L,pre}, {18125,14,7,L,eq}, {5701,20,8,L,eq}, {13990,11,0,L,eq},
    {26741,21,2,L,eq}, {1071,17,3,L,eq}, {18989,20,7,L,eq}, {13136,38,0,L,eq}, {18717,25,6,L,pre}, {5244,12,6,E,eq}, {1274,10,11,E,pre},
    {319,15,3,L,eq}, {2779,43,8,L,has}, {2822,28,8,L,has}, {6760,13,3,E,eq}, {5024,11,8,L,eq}, {9358,16,5,L,pre}, {7605,16,5,L,eq},
    {5334,16,7,L,eq}, {16847,13,1,L,eq}, {7217,20,6,L,eq}, {11303,13,7,E,eq}, {4707,9,7,L,eq}, {1402,3,11,E,eq}, {10592,43,1,L,suf},
    {13572,16,5,L,eq}, {4345,10,3,L,eq}, {3400,5,4,H,eq}, {17749,20,4,L,pre}, {4504,35,3,L,eq}, {5277,19,4,L,pre}, {1277,42,8,L,has},
    {404,12,11,E,pre}, {9962,16,2,L,eq}, {10600,7,7,E,eq}, {24106,22,3,L,pre}, {11722,15,1,L,eq}, {6100,19,3,L,pre}, {2151,14,9,L,eq},
    {1223,18,0,L,eq}, {222,28,9,L,eq}, {12075,8,4,L,eq}, {12893,5,2,E,eq}, {11716,10,5,E,has}, {4410,16,4,H,eq}, {12435,49,5,L,pre},
    {6318,10,1,L,pre}, {12127,46,3,L,has}, {4509,15,7,L,eq}, {21592,21,3,L,eq}, {19417,10,4,L,eq}, {13120,10,2,E,eq}, {20293,36,3,L,pre},
    {10052,10,7,E,eq}, {24563,6,7,E,eq}, {656,16,11,E,eq}, {9524,22,7,L,pre}, {12666,34,0,L,pre}, {5474,9,1,E,eq}, {19309,30,3,L,pre},
    {8242,9,7,L,eq}, {11637,60,6,L,eq}, {21677,13,5,L,eq}, {26689,27,2,L,eq}, {7342,27,3,L,eq}, {14908,34,8,L,eq}, {1855,23,1,L,eq},
    {124,8,12,B,pre}, {17044,15,5,L,eq}, {21774,17,4,H,eq}, {30221,19,2,L,pre}, {5736,27,4,L,pre}, {17309,23,1,L,eq}, {23608,18,7,L,eq},
    {45,7,10,L,eq}, {11668,14,0,L,eq}, {26291,31,3,L,eq}, {16499,47,3,L,eq}, {4032,12,3,L,eq}, {19598,24,2,L,eq}, {9752,16,4,L,eq},
    {4945,15,6,L,eq}, {8463,38,6,L,eq}, {11988,22,5,L,eq}, {13647,24,6,L,eq}, {4549,15,4,H,eq}, {258,10,11,E,pre}, {19482,13,7,L,eq},
    {293,14,12,B,pre}, {4384,23,7,L,eq}, {2640,16,2,L,has}, {8576,57,6,L,eq}, {344,14,7,L,eq}, {16884,5,2,E,pre}, {29689,45,2,L,pre},
    {296,5,11,E,pre}, {11664,13,7,E,eq}, {18736,16,3,L,eq}, {7613,10,7,L,eq}, {5024,25,6,L,eq}, {14235,9,4,L,eq}, {7611,11,4,E,pre},
    {17943,12,1,E,eq}, {11425,13,5,E,pre}, {9558,14,7,L,pre}, {47,24,6,L,has}, {15688,33,1,L,pre}, {1560,10,11,E,pre}, {13377,8,7,E,eq},
    {14433,19,1,L,pre}, {19792,12,7,L,pre}, {14398,22,4,L,eq}, {11254,18,2,L,pre}, {22569,8,3,E,eq}, {9223,17,0,L,eq}, {18242,16,3,L,eq},
    {3367,12,7,L,eq}, {8804,21,7,L,eq}, {1287,12,9,L,eq}, {1301,18,0,L,eq}, {6610,20,7,L,eq}, {4821,16,6,L,eq}, {5062,16,8,L,eq},
    {2794,17,9,L,eq}, {18237,25,1,L,pre}, {782,9,0,L,eq}, {4233,9,3,L,eq}, {13191,26,4,L,pre}, {23480,18,7,L,eq}, {24576,26,2,L,pre},
    {17654,19,6,L,eq}, {7537,24,5,L,eq}, {2270,14,9,L,eq}, {3830,22,4,H,eq}, {14018,28,8,L,suf}, {2301,14,0,E,eq}, {17326,61,3,L,pre},
    {2881,22,9,L,pre}, {6085,16,9,L,eq}, {13095,21,4,L,eq}, {13749,17,6,L,eq}, {7794,18,6,E,eq}, {22259,2,7,E,eq}, {277,13,1,L,eq},
    {5845,10,7,L,eq}, {21620,18,4,H,eq}, {23029,21,4,L,eq}, {3341,7,0,L,eq}, {12865,22,6,E,eq}, {10634,5,4,E,eq}, {15361,20,6,L,eq},
    {4135,32,8,L,has}, {15776,13,1,L,eq}, {9326,10,7,L,pre}, {5955,49,6,L,eq}, {20635,13,3,L,eq}, {7004,5,4,E,eq}, {10969,5,7,E,eq},
    {12054,21,4,L,eq}, {1300,17,7,L,eq}, {3904,15,6,L,eq}, {10051,36,0,L,pre}, {8014,23,6,L,eq}, {19621,9,5,E,eq}, {10669,2,0,E,eq},
    {20550,36,4,L,pre}, {5011,8,4,E,eq}, {9127,23,4,L,eq}, {986,8,11,E,eq}, {24677,8,7,E,eq}, {2005,16,0,E,eq}, {7865,15,4,E,pre},
    {19984,30,3,L,eq}, {19381,13,6,E,eq}, {12024,8,7,E,eq}, {18023,24,1,L,eq}, {1116,16,3,L,eq}, {7916,11,1,L,eq}, {7328,9,4,H,pre},
    {18210,18,3,L,eq}, {5942,15,5,L,eq}, {17194,12,7,E,eq}, {28386,18,4,L,eq}, {9778,22,1,L,eq}, {18334,31,5,L,has}, {4643,20,8,L,pre},
    {18339,16,6,L,eq}, {13704,13,4,L,eq}, {24376,16,7,L,eq}, {8250,7,4,E,eq}, {27501,12,7,L,eq}, {1811,12,7,L,eq}, {7955,17,5,L,eq},
    {9735,15,6,L,eq}, {19643,19,1,L,eq}, {20321,18,4,L,eq}, {5628,13,7,L,eq}, {9695,10,7,L,pre}, {114,23,7,L,eq}, {894,35,9,L,eq},
    {779,23,13,L,eq}, {3550,27,5,L,has}, {3577,24,5,L,has}, {13851,35,5,L,has}, {13165,13,5,E,eq}, {26403,25,7,L,eq}, {11173,6,7,E,eq},
    {18104,28,2,L,eq}, {5806,10,1,E,eq}, {17879,20,3,L,eq}, {26908,41,3,L,has}, {6367,12,4,E,eq}, {28592,6,4,E,eq}, {7591,21,0,L,eq},
    {9701,17,3,L,eq}, {17787,42,5,L,has}, {7738,16,1,L,eq}, {1357,26,4,H,eq}, {12716,17,5,L,eq}, {1711,18,4,H,eq}, {14101,13,4,H,eq},
    {3165,17,7,L,eq}, {27984,55,2,L,eq}, {3385,26,3,L,eq}, {11345,32,2,L,pre}, {11327,53,8,L,has}, {13631,54,1,L,has}, {13685,51,1,L,has},
    {13736,51,1,L,has}, {13848,64,1,L,has}, {5188,16,8,L,eq}, {25454,9,7,E,pre}, {14854,20,1,L,eq}, {12349,54,3,L,eq}, {16969,38,6,L,has},
    {21746,9,4,H,eq}, {27694,18,3,L,eq}, {25544,11,7,L,eq}, {11187,19,1,L,eq}, {7862,25,2,L,eq}, {12496,5,7,E,eq}, {17633,23,2,L,eq},
    {4316,20,7,L,eq}, {17726,23,4,L,pre}, {6162,20,8,L,eq}, {14065,30,5,L,eq}, {5151,36,1,L,has}, {15440,16,7,E,eq}, {9480,11,7,L,pre},
    {11969,38,0,L,eq}, {10931,18,2,L,pre}, {20767,11,3,L,eq}, {10636,10,3,E,eq}, {16274,13,2,E,eq}, {1602,19,4,H,eq}, {12251,10,7,E,eq},
    {1706,20,3,L,eq}, {16980,24,1,L,eq}, {1317,17,7,L,eq}, {4438,8,9,E,eq}, {16695,22,4,L,eq}, {16974,8,7,E,eq}, {11597,8,7,E,eq},
    {4122,17,6,L,eq}, {18841,15,7,E,eq}, {5265,30,7,L,eq}, {10066,29,2,L,eq}, {17683,21,3,E,eq}, {23038,25,7,L,eq}, {12142,6,7,E,eq},
    {5998,20,8,L,eq}, {2661,7,1,L,eq}, {2644,19,4,H,eq}, {26071,9,4,L,eq}, {23878,16,7,L,pre}, {5629,16,3,L,pre}, {25065,23,7,L,eq},
    {6303,17,4,E,eq}, {12611,17,3,L,eq}, {6672,14,4,E,eq}, {2332,13,4,H,eq}, {16672,11,7,E,eq}, {17586,46,7,L,eq}, {5621,23,2,L,has},
    {7591,14,8,H,eq}, {489,31,13,L,pre}, {23277,23,3,L,eq}, {7099,6,4,E,eq}, {4535,45,9,L,eq}, {10087,39,0,L,pre}, {3660,21,1,L,eq},
    {13487,34,5,L,eq}, {6055,25,5,L,eq}, {23063,22,7,L,eq}, {18199,7,6,E,eq}, {7465,37,1,L,pre}, {5845,15,4,L,pre}, {14513,27,0,L,eq},
    {12558,23,4,H,eq}, {2728,25,6,L,eq}, {21408,18,6,L,eq}, {7939,20,2,L,eq}, {24227,23,7,L,eq}, {11603,12,4,H,eq}, {28224,12,4,L,eq},
    {18003,20,1,L,eq}, {7883,41,6,L,eq}, {23958,10,4,L,pre}, {5612,14,8,L,eq}, {6424,16,8,L,eq}, {9688,11,4,L,eq}, {15498,24,6,L,eq},
    {18268,24,6,L,eq}, {619,36,13,L,pre}, {9464,9,7,L,pre}, {9332,31,3,L,eq}, {17469,4,7,E,eq}, {21687,15,3,L,eq}, {5104,15,0,L,eq},
    {8877,23,4,L,eq}, {22785,11,7,L,pre}, {5634,9,1,E,eq}, {4459,5,9,E,eq}, {20864,44,5,L,pre}, {5258,23,9,L,eq}, {7021,20,5,L,eq},
    {10733,26,6,L,pre}, {8916,16,2,L,eq}, {5270,5,1,E,eq}, {11206,18,1,L,eq}, {22515,25,2,L,eq}, {530,14,7,L,eq}, {3825,8,7,L,eq},
    {19211,33,3,L,pre}, {4969,11,4,E,eq}, {10284,30,6,L,pre}, {17179,22,1,L,pre}, {1077,13,4,H,eq}, {12117,6,7,E,eq}, {10148,19,2,L,eq},
    {12814,5,2,E,eq}, {12819,5,2,E,eq}, {12824,5,2,E,eq}, {24049,16,4,L,pre}, {7985,17,7,L,eq}, {7067,10,4,E,eq}, {9772,10,5,E,eq},
    {11707,13,7,E,eq}, {14863,22,0,L,pre}, {14141,23,2,L,has}, {9264,21,2,L,eq}, {873,25,6,L,has}, {26117,11,4,L,pre}, {9124,32,5,L,has},
    {18183,21,2,L,pre}, {5144,11,6,E,eq}, {114,9,11,E,pre}, {6177,8,4,E,eq}, {3945,16,6,L,eq}, {9997,18,2,L,eq}, {4819,7,4,E,eq},
    {4917,40,9,L,eq}, {13393,24,4,L,pre}, {9107,9,7,L,eq}, {19150,11,4,L,eq}, {20382,34,6,L,pre}, {862,19,3,L,eq}, {9276,8,7,L,pre},
    {3403,35,1,L,eq}, {4079,22,8,L,has}, {4339,20,8,L,has}, {3965,14,3,L,eq}, {22868,21,4,L,eq}, {27316,25,3,L,eq}, {6736,24,8,L,eq},
    {10095,27,2,L,eq}, {23727,46,3,L,pre}, {2330,22,9,L,eq}, {8270,10,4,E,eq}, {19048,68,1,L,pre}, {13105,15,2,E,eq}, {7645,15,7,L,eq},
    {15657,31,1,L,pre}, {24162,5,7,E,eq}, {6172,32,0,L,eq}, {3581,79,3,L,eq}, {443,16,13,L,eq}, {7186,6,4,E,eq}, {11148,8,7,E,eq},
    {17180,8,7,E,eq}, {620,6,11,E,eq}, {16496,17,7,E,eq}, {16745,25,4,L,eq}, {16449,31,4,H,eq}, {747,22,2,L,has}, {1660,43,2,L,has},
    {26555,12,4,L,eq}, {3103,17,0,L,eq}, {11095,37,4,H,eq}, {281,23,6,L,has}, {304,22,6,L,has}, {347,23,6,L,has}, {7602,9,4,E,pre},
    {491,11,10,E,eq}, {11541,8,7,E,eq}, {23792,24,4,L,eq}, {19556,19,1,L,eq}, {3846,16,6,L,eq}, {5866,23,0,L,eq}, {21875,24,2,L,eq},
    {10325,6,8,L,pre}, {27359,19,4,L,eq}, {12094,17,4,L,eq}, {6670,67,6,L,pre}, {25463,17,7,L,eq}, {9824,18,2,L,eq}, {18320,19,6,L,eq},
    {11240,16,5,L,has}, {24103,9,7,L,eq}, {768,14,0,L,eq}, {7476,9,0,E,eq}, {15343,29,4,H,eq}, {3814,11,7,L,eq}, {10014,4,7,E,eq},
    {10399,4,7,E,eq}, {22567,15,7,L,eq}, {27494,24,4,L,pre}, {9415,18,5,L,pre}, {14678,24,5,L,eq}, {19630,7,5,E,eq}, {14810,21,1,L,eq},
    {13951,13,7,L,eq}, {18398,40,1,L,eq}, {2677,11,4,H,eq}, {6237,12,4,E,eq}, {4649,17,7,L,eq}, {6495,12,7,L,eq}, {25576,39,2,L,pre},
    {14208,29,5,L,eq}, {13226,7,7,E,eq}, {17757,51,3,L,eq}, {7632,13,7,L,eq}, {13347,13,7,E,eq}, {17014,36,2,L,eq}, {2633,11,9,L,eq},
    {2125,22,1,L,eq}, {18931,35,6,L,has}, {19092,29,6,L,has}, {19314,36,6,L,has}, {1134,16,7,L,eq}, {22175,13,7,L,pre}, {7385,12,5,L,eq},
    {7108,22,8,L,eq}, {19876,21,6,L,eq}, {960,15,0,L,eq}, {16337,22,4,H,eq}, {7465,11,0,E,eq}, {8072,9,8,E,eq}, {24146,28,2,L,eq},
    {28175,25,3,L,eq}, {21423,16,4,H,eq}, {2643,6,1,L,eq}, {7369,20,3,L,eq}, {13352,16,6,L,eq}, {8375,30,3,L,eq}, {122,33,8,L,has},
    {3709,16,1,L,eq}, {22196,19,2,L,pre}, {1319,5,11,E,pre}, {17302,7,1,E,eq}, {11876,17,2,L,pre}, {13457,21,4,H,eq}, {5266,43,0,L,pre},
    {27693,23,4,H,eq}, {17834,23,3,L,eq}, {1012,42,6,L,has}, {13298,21,0,L,eq}, {10165,10,7,E,eq}, {5839,17,9,L,pre}, {18589,10,7,E,eq},
    {10941,6,7,E,eq}, {16290,22,4,H,eq}, {4407,13,7,L,eq}, {985,31,5,L,has}, {28260,12,4,L,eq}, {15447,21,5,L,eq}, {8144,11,3,E,eq},
    {13736,10,7,E,eq}, {26260,31,3,L,eq}, {18617,5,7,E,eq}, {11025,21,1,L,eq}, {490,25,2,L,has}, {515,26,2,L,has}, {541,26,2,L,has},
    {567,30,2,L,has}, {597,35,2,L,has}, {632,21,2,L,has}, {22582,27,7,L,eq}, {18129,13,1,L,eq}, {1531,24,1,L,eq}, {18653,8,5,L,eq},
    {16749,12,2,E,pre}, {12220,9,4,L,pre}, {4410,41,0,L,eq}, {11720,7,7,E,eq}, {13154,3,7,E,eq}, {20963,24,2,L,eq}, {19576,27,7,L,eq},
    {26517,3,7,E,eq}, {8188,38,6,L,has}, {20046,24,1,L,pre}, {12310,6,7,E,eq}, {6823,12,3,E,eq}, {24344,17,4,L,eq}, {17188,6,7,E,eq},
    {8722,18,2,L,eq}, {2023,23,4,H,eq}, {11843,12,4,H,eq}, {2886,14,6,L,eq}, {9647,51,8,L,pre}, {6606,8,4,E,eq}, {11945,8,7,E,eq},
    {1190,6,11,E,pre}, {5941,9,0,L,eq}, {6204,22,0,L,eq}, {5801,5,1,E,eq}, {2613,5,9,L,eq}, {22053,23,2,L,eq}, {25181,25,4,L,eq},
    {340,29,0,L,eq}, {16195,14,2,E,eq}, {3345,11,6,L,eq}, {8372,32,0,L,eq}, {29734,29,2,L,pre}, {20208,55,6,L,eq}, {16804,9,1,L,eq},
    {7806,33,2,L,eq}, {13818,24,6,L,eq}, {12573,21,3,L,eq}, {23584,24,4,L,eq}, {17209,29,6,L,pre}, {9704,6,1,E,eq}, {12202,6,3,E,eq},
    {1948,16,3,L,eq}, {2162,12,4,H,eq}, {14527,7,6,E,eq}, {5697,44,0,L,eq}, {2841,19,1,L,eq}, {3351,26,1,L,eq}, {12358,12,8,L,pre},
    {15525,27,7,L,eq}, {10828,11,3,E,eq}, {8526,26,6,L,eq}, {6258,20,8,L,eq}, {10614,27,8,L,pre}, {6144,12,1,L,pre}, {27445,49,3,L,pre},
    {14746,7,4,E,eq}, {25996,23,4,H,eq}, {7789,15,7,L,eq}, {17076,8,7,E,eq}, {10780,5,7,E,eq}, {26804,15,4,L,pre}, {16242,10,2,E,eq},
    {6143,29,0,L,eq}, {9435,22,4,H,eq}, {6863,14,4,E,eq}, {5450,14,7,L,eq}, {22801,6,7,E,eq}, {12667,6,7,E,eq}, {1383,35,2,L,has},
    {1418,36,2,L,has}, {15838,49,2,L,has}, {13570,19,4,H,eq}, {22398,40,6,L,pre}, {10090,4,7,E,eq}, {16890,8,7,E,eq}, {12636,10,7,E,eq},
    {6178,16,1,L,pre}, {8370,12,4,E,eq}, {15361,28,7,L,eq}, {8966,23,0,L,eq}, {8207,17,7,L,eq}, {2182,27,3,L,eq}, {22189,11,4,L,pre},
    {4826,12,4,E,eq}, {23784,21,7,L,eq}, {1281,20,0,L,eq}, {1368,13,7,L,eq}, {5221,19,9,L,eq}, {17117,35,4,L,eq}, {18352,16,2,L,eq},
    {16168,43,5,L,pre}, {9654,23,6,E,eq}, {10162,36,0,L,pre}, {5105,21,1,L,has}, {10613,17,2,L,eq}, {28044,12,4,H,eq}, {17020,23,1,L,eq},
    {12955,35,8,L,has}, {7112,24,5,L,eq}, {6414,17,1,L,pre}, {1762,15,3,L,eq}, {2960,13,9,L,pre}, {4925,13,4,E,eq}, {27036,26,2,L,pre},
    {732,9,3,L,eq}, {20622,13,4,H,eq}, {2152,22,8,L,has}, {7680,7,8,E,eq}, {8088,7,8,E,eq}, {10472,6,7,E,eq}, {9455,22,1,L,pre},
    {8530,13,7,L,eq}, {12911,20,5,L,eq}, {18489,5,7,E,eq}, {23818,44,3,L,pre}, {9657,13,3,L,eq}, {11321,20,1,L,pre}, {15508,17,7,L,eq},
    {10023,15,0,L,eq}, {2566,14,1,L,eq}, {28857,30,3,L,has}, {23316,18,6,L,pre}, {14247,18,6,L,pre}, {1265,9,11,E,pre}, {21844,23,6,L,pre},
    {334,28,3,L,eq}, {2057,16,3,L,eq}, {3760,21,1,L,eq}, {18228,14,3,L,eq}, {6720,17,0,L,eq}, {17579,21,1,L,eq}, {23647,22,4,L,eq},
    {7141,13,7,L,eq}, {19811,23,1,L,eq}, {5570,21,6,L,has}, {21426,22,1,L,suf}, {18479,23,5,L,eq}, {22323,15,5,L,pre}, {989,17,13,L,eq},
    {12545,53,6,L,pre}, {6092,17,1,L,pre}, {20206,23,2,L,eq}, {9815,6,5,E,eq}, {19332,16,1,L,eq}, {9914,24,3,L,eq}, {5177,17,7,L,eq},
    {19366,21,4,L,eq}, {23567,11,7,L,eq}, {4580,18,9,L,eq}, {11179,6,7,E,eq}, {28107,32,3,L,pre}, {16790,16,5,L,eq}, {28279,50,2,L,pre},
    {21980,44,5,L,eq}, {14115,14,0,L,eq}, {9398,14,2,L,eq}, {22162,12,4,L,pre}, {12790,15,7,E,eq}, {15313,12,4,L,pre}, {11988,24,8,L,pre},
    {209,13,9,L,eq}, {2600,13,9,L,eq}, {5652,8,1,E,eq}, {9939,6,5,E,eq}, {7687,6,4,E,pre}, {16443,6,7,E,eq}, {11368,13,5,E,pre},
    {22852,16,4,L,eq}, {17243,16,5,L,pre}, {4393,17,4,H,eq}, {1395,61,13,L,eq}, {15182,23,4,L,eq}, {25745,59,7,L,eq}, {20514,28,2,L,eq},
    {20660,10,4,H,eq}, {19350,7,6,E,eq}, {160,16,10,L,eq}, {5262,32,2,L,has}, {14650,47,2,L,has}, {15005,47,2,L,has}, {10222,8,7,E,eq},
    {17407,24,4,L,pre}, {27320,17,7,L,eq}, {3983,14,6,L,eq}, {82,25,3,L,eq}, {718,5,11,E,eq}, {2668,25,6,L,eq}, {11661,11,4,H,eq},
    {21870,12,4,L,eq}, {19522,51,3,L,has}, {20751,13,4,H,eq}, {11732,20,4,H,eq}, {3182,14,7,L,eq}, {18763,33,5,L,pre}, {6069,21,8,L,eq},
    {3674,8,8,L,has}, {10077,7,5,E,eq}, {14725,25,2,L,has}, {25848,10,4,H,eq}, {4765,24,3,L,eq}, {3811,19,4,H,eq}, {12208,11,3,E,eq},
    {12913,24,4,H,eq}, {1622,11,11,E,pre}, {17143,43,2,L,eq}, {18800,47,1,L,pre}, {10370,19,4,H,eq}, {10220,45,8,L,has}, {7126,15,7,L,eq},
    {2700,18,7,L,eq}, {3471,9,9,B,eq}, {17517,18,5,L,eq}, {8293,15,7,L,eq}, {21770,29,7,L,eq}, {7576,16,5,L,eq}, {7781,13,6,E,eq},
    {15041,26,1,L,pre}, {22750,11,4,H,eq}, {7713,15,5,L,eq}, {9183,12,7,L,eq}, {9732,23,1,L,eq}, {17871,25,5,L,eq}, {16203,28,4,H,eq},
    {15918,23,7,L,eq}, {7569,13,2,L,eq}, {3433,39,3,L,eq}, {28358,39,3,L,pre}, {20249,21,4,L,eq}, {1310,25,13,L,pre}, {3475,14,6,L,eq},
    {6439,13,7,L,eq}, {21741,13,7,L,eq}, {16077,43,4,H,eq}, {18533,5,7,E,eq}, {21023,9,6,L,eq}, {12805,11,7,E,eq}, {8104,11,8,E,eq},
    {19466,28,2,L,has}, {21638,18,4,H,eq}, {11403,35,0,L,eq}, {8180,9,0,L,eq}, {15629,34,8,L,has}, {2728,26,2,L,has}, {4267,13,6,L,eq},
    {21801,16,3,L,eq}, {5602,39,0,L,has}, {16336,8,2,E,eq}, {17653,30,3,E,eq}, {10674,11,4,E,eq}, {12970,16,5,L,eq}, {13975,18,1,E,eq},
    {23979,10,4,L,pre}, {5737,7,1,E,eq}, {107,22,3,L,eq}, {13154,10,2,E,eq}, {13645,32,5,L,pre}, {6893,10,8,L,eq}, {2204,12,1,L,eq},
    {18672,13,5,L,eq}, {19181,24,7,L,eq}, {1301,12,3,L,eq}, {3217,16,6,L,eq}, {10040,42,3,L,eq}, {5579,16,4,L,pre}, {13774,13,7,E,eq},
    {14001,37,0,L,eq}, {5643,3,1,E,eq}, {1354,16,6,L,has}, {25858,11,4,H,eq}, {24198,29,7,L,eq}, {5909,15,4,L,pre}, {26595,31,2,L,eq},
    {10100,8,5,E,eq}, {7481,20,7,L,eq}, {10024,5,7,E,eq}, {16513,9,7,E,eq}, {1405,9,11,E,eq}, {18398,18,4,L,pre}, {21702,21,4,H,eq},
    {1837,10,7,L,eq}, {4185,17,3,L,eq}, {9938,21,3,L,eq}, {8991,5,7,L,eq}, {21126,13,4,L,eq}, {9768,16,4,L,eq}, {5791,31,8,L,eq},
    {8733,25,5,L,eq}, {14739,7,4,E,eq}, {20055,7,7,E,eq}, {25615,40,2,L,pre}, {23144,12,6,L,eq}, {14549,20,1,L,eq}, {10895,36,0,L,pre},
    {2693,17,6,L,eq}, {13015,6,8,L,pre}, {962,10,11,E,eq}, {10188,16,2,L,eq}, {25286,25,4,L,eq}, {10846,32,3,L,eq}, {16495,7,2,E,eq},
    {22666,24,7,L,eq}, {3231,34,1,L,eq}, {9171,40,3,L,pre}, {20673,13,3,L,eq}, {1298,15,6,L,has}, {3686,6,9,E,eq}, {20355,41,7,L,eq},
    {5199,17,0,L,eq}, {11436,15,7,E,eq}, {10741,27,4,H,eq}, {7234,17,5,L,eq}, {16806,16,5,L,eq}, {5008,16,6,L,eq}, {17213,8,7,E,eq},
    {11191,4,7,E,eq}, {21278,34,3,L,has}, {6580,8,3,E,eq}, {17575,11,7,E,eq}, {783,11,7,L,eq}, {17887,12,7,L,eq}, {4451,35,0,L,eq},
    {4024,20,4,H,eq}, {988,12,4,H,eq}, {10441,16,5,E,eq}, {15945,32,5,L,eq}, {1148,5,11,E,pre}, {14062,15,7,L,eq}, {5492,23,8,L,eq},
    {10623,9,7,E,eq}, {13087,10,5,E,eq}, {7433,18,5,L,eq}, {12646,6,7,E,eq}, {6895,24,7,L,eq}, {18667,4,7,E,eq}, {5720,24,3,L,pre},
    {11678,27,2,L,pre}, {21075,20,6,L,pre}, {4923,23,3,L,eq}, {23369,10,4,H,eq}, {6007,9,1,E,eq}, {9467,19,5,L,pre}, {6355,24,5,L,eq},
    {10659,38,2,L,eq}, {8846,51,3,L,pre}, {1999,10,7,L,eq}, {2009,10,7,L,eq}, {5060,7,4,E,eq}, {19153,21,5,L,eq}, {13783,23,2,L,has},
    {20339,15,4,L,eq}, {25043,67,3,L,eq}, {10050,28,1,L,eq}, {22182,18,5,L,eq}, {15184,29,0,L,eq}, {2370,20,2,L,has}, {9686,27,5,L,pre},
    {3427,5,9,B,eq}, {19517,21,7,L,eq}, {12370,29,8,L,pre}, {7066,22,8,L,eq}, {15682,23,7,L,eq}, {22376,9,4,H,eq}, {3573,14,6,L,eq},
    {15217,21,2,L,has}, {3636,20,8,L,has}, {3682,18,8,L,has}, {3700,16,8,L,has}, {3716,18,8,L,has}, {3734,20,8,L,has}, {3754,20,8,L,has},
    {11512,18,3,L,eq}, {6558,19,5,L,eq}, {531,29,10,L,pre}, {3637,18,6,L,eq}, {13063,26,8,L,suf}, {11122,22,1,L,eq}, {19412,15,7,L,eq},
    {27354,24,7,L,eq}, {21723,23,4,H,eq}, {5698,8,9,E,pre}, {13528,10,4,H,eq}, {13976,18,7,L,eq}, {11969,9,4,L,eq}, {8085,18,6,L,pre},
    {11457,18,3,L,eq}, {16957,16,5,L,eq}, {19866,25,5,L,eq}, {2841,13,4,H,eq}, {2714,67,3,L,eq}, {5359,9,7,L,eq}, {11505,35,1,L,suf},
    {541,14,12,B,suf}, {10012,14,4,H,eq}, {6226,39,0,L,eq}, {8341,13,2,L,eq}, {16395,14,2,E,eq}, {1292,28,2,L,has}, {22546,21,7,L,eq},
    {7916,63,0,L,eq}, {2174,11,4,H,eq}, {12799,20,4,H,eq}, {4531,17,1,L,pre}, {18619,25,6,L,pre}, {12602,21,4,H,eq}, {9833,23,6,L,eq},
    {153,13,4,H,eq}, {15054,19,4,H,eq}, {21337,22,6,L,eq}, {19649,14,4,L,pre}, {15485,29,4,H,eq}, {24924,14,7,L,eq}, {12824,10,5,L,eq},
    {4044,12,3,L,eq}, {5251,10,1,E,eq}, {13693,8,7,E,eq}, {15188,32,7,L,eq}, {13156,30,3,L,pre}, {5725,15,9,L,eq}, {8795,39,0,L,eq},
    {5553,17,8,L,eq}, {6879,16,7,L,eq}, {10980,5,7,E,eq}, {471,2,10,E,eq}, {5378,9,1,E,eq}, {7831,26,1,L,suf}, {3775,40,3,L,eq},
    {19001,39,2,L,eq}, {11348,37,6,L,pre}, {18020,37,3,L,pre}, {27972,13,4,L,pre}, {14056,9,5,E,eq}, {18057,37,3,L,pre}, {10803,15,2,L,eq},
    {19632,17,4,L,pre}, {622,15,1,L,eq}, {1847,12,7,L,eq}, {786,26,9,L,eq}, {1259,22,0,L,eq}, {7612,39,3,L,eq}, {11128,24,5,L,has},
    {7759,7,4,E,pre}, {18554,7,7,E,eq}, {23236,20,3,L,eq}, {25016,27,3,L,eq}, {17478,7,7,E,eq}, {4612,48,0,L,eq}, {8605,24,4,H,eq},
    {13906,26,8,L,pre}, {8892,14,8,L,pre}, {3089,12,2,L,has}, {22361,15,4,H,eq}, {22600,13,4,H,eq}, {590,14,9,L,eq}, {5335,2,3,L,eq},
    {17079,38,4,L,eq}, {9584,12,7,L,pre}, {14664,30,0,L,eq}, {5438,19,2,L,has}, {22635,41,3,L,eq}, {3094,11,4,H,eq}, {24283,15,4,H,eq},
    {9383,4,7,L,pre}, {22292,4,7,E,pre}, {15977,38,5,L,eq}, {4068,11,7,L,eq}, {9596,51,8,L,pre}, {8231,15,8,E,eq}, {2964,26,1,L,eq},
    {13210,7,2,E,eq}, {4966,33,7,L,eq}, {3707,39,0,L,pre}, {21647,16,7,L,eq}, {16409,22,2,E,eq}, {421,32,4,H,eq}, {13805,9,7,E,eq},
    {16960,7,7,E,eq}, {3541,4,9,B,pre}, {7209,10,4,E,eq}, {539,10,11,E,eq}, {26947,23,4,H,eq}, {4683,19,4,H,eq}, {21414,23,3,L,eq},
    {17462,18,6,L,eq}, {11912,19,2,L,pre}, {25311,21,4,L,eq}, {7372,11,2,L,eq}, {7383,11,2,L,eq}, {8259,9,7,L,eq}, {16777,13,5,L,eq},
    {18696,21,6,L,pre}, {23430,40,3,L,eq}, {64,8,12,B,pre}, {15378,27,1,L,eq}, {14843,17,4,H,eq}, {24936,39,3,L,eq}, {4337,16,4,H,eq},
    {12030,6,2,L,pre}, {5561,6,1,E,eq}, {419,6,12,B,suf}, {1595,13,11,E,pre}, {7025,28,1,L,eq}, {18789,20,3,L,eq}, {5202,11,6,E,eq},
    {11788,11,7,E,eq}, {11165,22,1,L,eq}, {28225,12,3,L,eq}, {2124,27,9,L,eq}, {731,9,10,E,eq}, {23592,16,7,L,eq}, {17958,12,5,L,eq},
    {11591,12,4,H,eq}, {21045,69,5,L,pre}, {12628,25,3,L,eq}, {3588,17,1,L,eq}, {23894,19,7,L,pre}, {8543,13,7,L,eq}, {6077,23,3,L,pre},
    {283,8,11,E,pre}, {358,4,9,L,eq}, {8562,8,5,L,eq}, {4175,17,6,L,eq}, {12821,8,7,E,eq}, {24754,6,7,E,eq}, {8035,19,2,L,eq},
    {7867,15,7,L,eq}, {6008,35,0,L,eq}, {167,37,0,L,eq}, {25809,11,4,H,eq}, {7357,14,7,L,eq}, {12336,7,7,E,eq}, {4376,19,1,L,pre},
    {15770,4,7,E,eq}, {18678,7,7,E,eq}, {1990,15,0,E,eq}, {18686,22,4,L,eq}, {1703,18,9,L,eq}, {7105,6,4,E,eq}, {11605,6,7,E,eq},
    {8024,14,4,E,eq}, {12660,7,7,E,eq}, {3424,14,4,H,eq}, {2309,24,1,L,eq}, {5472,25,4,L,pre}, {15603,24,1,L,pre}, {24112,9,4,L,pre},
    {7157,29,5,L,eq}, {5459,4,1,E,eq}, {21573,33,6,L,eq}, {20300,21,4,L,eq}, {17367,9,7,E,eq}, {12866,48,8,L,has}, {15293,8,5,E,eq},
    {20024,8,7,E,eq}, {26147,15,4,H,eq}, {2699,6,1,L,eq}, {18906,36,2,L,eq}, {7120,7,3,E,eq}, {7317,7,3,E,eq}, {1107,5,11,E,pre},
    {8500,15,4,H,eq}, {19053,12,4,H,eq}, {22832,19,6,L,eq}, {6811,12,3,E,eq}, {6080,19,5,L,eq}, {25260,22,2,L,eq}, {2743,8,1,L,eq},
    {15858,37,4,H,eq}, {28559,13,4,L,pre}, {2491,12,9,L,eq}, {527,17,1,L,eq}, {5217,31,7,L,eq}, {4125,7,9,E,eq}, {529,12,12,B,suf},
    {7167,29,0,L,pre}, {27808,24,4,H,eq}, {8194,12,2,L,eq}, {16123,59,3,L,eq}, {2471,19,6,L,eq}, {7186,11,5,L,eq}, {16787,15,7,E,eq},
    {21753,27,6,L,pre}, {1457,9,7,L,eq}, {20294,6,5,E,eq}, {5809,22,3,L,pre}, {8440,23,6,L,eq}, {2013,15,3,L,eq}, {18103,26,1,L,eq},
    {7053,32,1,L,eq}, {84,12,4,H,eq}, {28212,12,4,L,eq}, {5483,17,7,L,eq}, {3562,16,4,H,eq}, {3207,41,5,L,has}, {1992,24,6,L,has},
    {2258,28,6,L,has}, {637,18,1,L,eq}, {11950,7,4,L,eq}, {4616,18,4,H,eq}, {8189,7,0,L,eq}, {3901,26,3,L,eq}, {20482,38,5,L,eq},
    {13869,16,8,L,pre}, {3000,17,6,L,eq}, {17125,26,5,L,eq}, {18177,19,3,L,eq}, {21466,8,1,E,eq}, {972,9,11,E,eq}, {5628,14,9,L,eq},
    {8629,26,4,H,eq}, {5673,6,7,L,eq}, {13607,18,4,H,eq}, {605,17,1,L,eq}, {963,21,3,L,eq}, {7996,13,4,E,eq}, {5687,8,7,L,eq},
    {7748,11,4,E,pre}, {27195,21,4,H,eq}, {8511,6,1,E,eq}, {9624,18,7,L,pre}, {6892,5,4,E,eq}, {7623,9,7,L,eq}, {11698,5,7,E,eq},
    {1205,10,11,E,pre}, {6723,24,1,L,eq}, {5814,29,0,L,eq}, {9262,6,7,L,pre}, {8280,11,4,E,eq}, {17948,29,4,L,pre}, {15019,22,1,L,pre},
    {22737,13,4,H,eq}, {11962,7,0,L,eq}, {12778,38,1,L,eq}, {1543,9,7,L,eq}, {11372,7,7,E,eq}, {14439,35,0,L,eq}, {684,17,11,E,eq},
    {5283,10,8,L,eq}, {18314,9,7,E,eq}, {19680,17,1,L,eq}, {10084,28,8,L,has}, {4253,10,3,L,eq}, {9497,19,8,L,pre}, {10324,14,4,H,eq},
    {0,28,2,L,has}, {28,27,2,L,has}, {55,29,2,L,has}, {84,22,2,L,has}, {106,27,2,L,has}, {133,26,2,L,has}, {159,21,2,L,has},
    {197,17,2,L,has}, {214,22,2,L,has}, {236,27,2,L,has}, {14222,55,2,L,has}, {14310,23,2,L,has}, {11672,11,4,H,eq}, {4192,17,6,L,eq},
    {3865,11,1,L,eq}, {10802,16,3,E,eq}, {9414,11,7,L,pre}, {4486,46,0,L,eq}, {6913,30,1,L,eq}, {18945,24,5,L,pre}, {195,11,11,E,pre},
    {14678,12,7,E,eq}, {9041,14,7,L,eq}, {5148,17,3,L,eq}, {12045,30,5,L,eq}, {5958,16,1,E,eq}, {7764,17,6,E,eq}, {2626,23,0,L,pre},
    {23246,30,2,L,eq}, {9988,10,5,E,eq}, {10861,26,1,L,eq}, {3723,11,4,H,eq}, {7837,13,7,L,eq}, {19607,11,4,L,pre}, {5131,9,4,E,eq},
    {21812,16,7,L,eq}, {11824,42,3,L,pre}, {1446,9,11,E,eq}, {20223,32,1,L,eq}, {9330,41,2,L,eq}, {362,6,9,L,eq}, {13504,18,0,L,eq},
    {6318,19,8,L,eq}, {129,38,0,L,eq}, {7176,13,8,L,eq}, {16944,13,5,L,eq}, {16855,10,7,E,eq}, {775,22,4,H,eq}, {11569,17,2,L,pre},
    {12730,9,0,E,eq}, {12466,20,0,L,eq}, {26152,31,7,L,eq}, {29179,20,2,L,pre}, {20164,42,3,L,pre}, {29873,21,2,L,eq}, {24777,26,4,H,eq},
    {196,13,9,L,eq}, {10426,2,7,E,eq}, {3709,14,4,H,eq}, {4426,14,1,L,pre}, {10845,9,7,E,eq}, {8320,20,7,L,eq}, {15256,12,0,L,eq},
    {18644,28,6,L,pre}, {8911,11,5,L,eq}, {1385,19,3,L,eq}, {7460,20,6,L,pre}, {20181,27,6,L,eq}, {511,9,11,E,eq}, {14767,25,1,L,eq},
    {10073,2,5,E,eq}, {20006,11,7,E,eq}, {10965,33,5,L,has}, {17076,16,5,L,eq}, {17830,32,6,L,pre}, {13850,11,7,E,eq}, {18413,43,3,L,pre},
    {8255,18,5,L,eq}, {13200,10,2,E,eq}, {23461,13,4,H,eq}, {19509,19,4,L,eq}, {3486,18,4,H,eq}, {19882,21,3,L,eq}, {21327,21,1,L,pre},
    {13442,10,7,E,eq}, {15012,21,6,L,pre}, {14452,16,5,L,eq}, {52,6,12,B,pre}, {7618,17,2,L,eq}, {5128,14,7,L,eq}, {4700,22,8,L,pre},
    {7957,12,4,E,eq}, {15459,15,1,L,eq}, {26533,12,7,E,eq}, {11745,6,7,E,eq}, {8782,21,2,L,eq}, {12182,14,4,L,pre}, {2165,12,0,E,eq},
    {361,15,4,H,eq}, {8382,16,7,L,eq}, {740,3,10,E,eq}, {9240,23,4,L,pre}, {22200,9,4,L,pre}, {761,33,6,L,has}, {794,25,6,L,has},
    {21039,29,3,L,pre}, {19989,19,5,L,pre}, {6393,9,8,L,eq}, {7227,35,0,L,pre}, {4157,6,9,E,eq}, {8758,21,5,L,eq}, {14430,31,6,L,has},
    {27668,25,4,H,eq}, {14026,8,5,E,eq}, {28430,39,3,L,pre}, {10169,8,5,E,eq}, {21476,19,6,L,eq}, {1248,17,1,L,eq}, {16372,18,1,L,eq},
    {12448,18,0,L,eq}, {6281,51,6,L,pre}, {19540,5,1,E,eq}, {8074,16,2,L,eq}, {6672,19,0,L,eq}, {10955,5,7,E,eq}, {11420,16,7,E,eq},
    {29065,33,2,L,pre}, {72,12,12,B,pre}, {10365,7,7,E,eq}, {26887,8,7,E,eq}, {18094,21,3,L,pre}, {27608,15,4,H,eq}, {16297,18,6,L,eq},
    {18538,8,7,E,eq}, {7374,50,1,L,pre}, {26236,34,7,L,pre}, {7772,8,8,E,eq}, {9789,12,2,L,eq}, {3865,16,4,H,eq}, {7354,15,4,H,pre},
    {10118,12,3,L,eq}, {8633,36,6,L,pre}, {3248,28,2,L,has}, {3060,16,7,L,eq}, {2137,13,7,L,eq}, {15150,13,4,L,eq}, {8445,32,1,L,suf},
    {10401,10,4,H,eq}, {6395,17,5,L,eq}, {9133,18,6,L,eq}, {7543,34,1,L,suf}, {13843,7,7,E,eq}, {27643,25,4,H,eq}, {9780,33,0,L,eq},
    {11832,21,1,L,eq}, {12772,40,3,L,eq}, {27782,9,4,H,eq}, {8873,17,7,L,eq}, {3776,8,9,E,eq}, {18677,53,2,L,eq}, {11880,30,8,L,pre},
    {2326,36,3,L,eq}, {12598,53,6,L,pre}, {21052,9,1,L,eq}, {18567,5,3,E,eq}, {19570,13,4,L,pre}, {12454,35,6,L,pre}, {23027,12,6,L,eq},
    {1972,28,4,H,eq}, {8043,9,8,E,eq}, {3013,12,4,H,eq}, {19893,4,7,E,eq}, {7195,32,1,L,eq}, {7205,10,3,E,eq}, {11065,32,0,L,eq},
    {17711,26,1,L,pre}, {17488,30,4,L,pre}, {5459,27,3,L,pre}, {25425,8,7,E,eq}, {16473,13,7,E,eq}, {12449,15,8,L,suf}, {15406,37,3,L,eq},
    {16545,21,1,L,pre}, {8176,21,3,L,eq}, {15095,31,8,L,pre}, {12962,34,0,L,eq}, {9296,18,3,L,eq}, {1967,21,9,L,eq}, {14334,43,3,L,pre},
    {10493,17,8,L,suf}, {5319,34,2,L,has}, {5417,21,2,L,has}, {5560,27,3,L,pre}, {14696,21,6,L,eq}, {3470,16,4,H,eq}, {13034,46,3,L,pre},
    {21284,31,7,L,eq}, {10196,9,5,E,eq}, {863,21,7,L,eq}, {10015,7,2,L,eq}, {229,10,13,B,pre}, {12695,21,5,L,eq}, {25242,26,7,L,pre},
    {21132,45,3,L,has}, {21230,48,3,L,has}, {5763,34,4,L,pre}, {1681,25,3,L,eq}, {28929,16,2,L,eq}, {10693,19,6,L,eq}, {16754,20,6,L,pre},
    {6969,6,4,E,eq}, {19979,38,6,L,eq}, {10985,6,7,E,eq}, {21218,42,2,L,eq}, {3422,15,7,L,eq}, {24712,15,7,E,eq}, {24130,12,4,H,eq},
    {26791,13,4,L,pre}, {7835,20,6,L,eq}, {28395,44,2,L,pre}, {9699,14,4,L,eq}, {6788,18,8,L,eq}, {13160,68,1,L,pre}, {14264,22,7,L,eq},
    {10664,10,4,E,eq}, {21816,59,2,L,pre}, {4223,13,6,L,eq}, {14453,42,8,L,pre}, {5937,6,1,E,eq}, {13130,6,2,E,eq}, {7069,6,3,E,eq},
    {27668,19,7,L,pre}, {6940,16,5,L,eq}, {21855,16,7,L,eq}, {16176,10,8,L,has}, {7369,10,4,E,pre}, {25071,23,4,L,eq}, {17055,9,6,E,eq},
    {6033,24,3,L,pre}, {14666,15,4,L,pre}, {20564,47,6,L,pre}, {5681,8,0,L,eq}, {5920,12,7,L,eq}, {8948,10,8,E,eq}, {28,26,3,L,eq},
    {1794,21,3,L,eq}, {7399,27,6,L,pre}, {5204,18,8,L,eq}, {24509,23,7,L,pre}, {2091,13,9,L,eq}, {4616,25,6,L,eq}, {273,11,12,B,pre},
    {25630,32,4,L,pre}, {71,12,11,E,pre}, {11451,12,7,E,eq}, {2985,15,6,L,eq}, {13971,24,6,L,pre}, {1875,22,6,L,has}, {4321,18,8,L,has},
    {4359,14,8,L,has}, {10678,45,1,L,suf}, {7427,8,4,E,pre}, {23344,19,7,L,eq}, {3157,41,3,L,eq}, {520,16,13,L,eq}, {23510,18,3,L,eq},
    {11754,15,3,L,eq}, {22385,10,4,H,eq}, {11411,9,7,E,eq}, {8074,14,4,E,eq}, {6019,14,3,L,pre}, {3721,14,6,L,eq}, {12880,10,5,E,eq},
    {7391,11,7,L,eq}, {13950,17,4,H,eq}, {11743,17,2,L,pre}, {12988,7,2,E,eq}, {6485,7,4,E,eq}, {16697,29,6,L,pre}, {10478,7,7,E,eq},
    {8320,17,3,L,eq}, {2104,20,9,L,eq}, {15781,32,6,L,pre}, {5158,19,7,L,eq}, {7435,8,4,E,pre}, {14319,46,0,L,eq}, {7562,17,4,E,pre},
    {10594,19,2,L,eq}, {4991,17,6,L,eq}, {471,8,11,E,pre}, {5706,13,4,L,pre}, {19135,8,5,E,eq}, {19315,17,1,L,eq}, {6750,12,7,L,eq},
    {8414,20,5,L,eq}, {23633,21,3,L,eq}, {2824,7,7,L,eq}, {6914,19,8,L,eq}, {10056,6,5,E,eq}, {5097,6,6,E,eq}, {18806,16,4,H,eq},
    {1268,19,9,L,eq}, {21439,16,4,H,eq}, {24418,22,2,L,eq}, {19607,21,3,L,eq}, {3539,23,4,H,eq}, {9087,12,7,L,eq}, {19684,22,7,L,eq},
    {2924,19,7,L,eq}, {29156,23,2,L,pre}, {29763,24,2,L,eq}, {480,11,10,E,eq}, {27246,23,2,L,eq}, {6602,4,4,E,eq}, {11953,4,7,E,eq},
    {2093,14,4,H,eq}, {20279,23,2,L,eq}, {7163,11,4,E,eq}, {14108,26,8,L,pre}, {609,11,11,E,eq}, {16459,10,2,E,eq}, {13803,18,4,H,eq},
    {10785,36,6,L,pre}, {13689,15,4,L,eq}, {13074,21,4,L,eq}, {19379,26,5,L,pre}, {6818,10,5,L,eq}, {11091,17,2,L,pre}, {24652,6,7,E,eq},
    {26095,31,7,L,eq}, {7424,41,1,L,pre}, {6998,10,3,E,eq}, {11024,23,4,H,eq}, {15596,21,6,L,eq}, {7720,5,8,E,eq}, {18064,22,5,L,pre},
    {729,27,4,H,eq}, {10165,13,4,L,eq}, {18132,25,2,L,eq}, {9589,31,3,L,pre}, {20559,36,1,L,pre}, {13013,12,7,E,eq}, {6429,12,5,L,eq},
    {18598,21,6,L,pre}, {7990,15,5,L,eq}, {17480,20,6,L,eq}, {7721,16,7,L,eq}, {21252,8,6,E,eq}, {3271,10,8,L,has}, {19777,15,7,L,pre},
    {6992,6,3,E,eq}, {1879,17,3,L,eq}, {11703,23,0,L,eq}, {9145,25,2,L,eq}, {16005,22,7,L,eq}, {13766,15,6,L,eq}, {5689,8,0,L,eq},
    {5120,28,3,L,eq}, {2498,22,5,L,has}, {2520,21,5,L,has}, {4292,11,3,L,eq}, {19135,15,4,H,eq}, {16877,4,2,E,pre}, {7887,14,2,L,eq},
    {2920,36,3,L,eq}, {23280,11,4,H,eq}, {8461,25,0,L,eq}, {1944,28,4,H,eq}, {2150,12,7,L,eq}, {24878,29,7,L,eq}, {14427,25,5,L,eq},
    {22930,27,2,L,pre}, {27486,15,7,L,eq}, {10428,14,4,H,eq}, {29010,12,2,L,eq}, {10657,5,7,E,eq}, {4782,10,4,E,eq}, {19278,13,7,L,eq},
    {7924,24,6,L,eq}, {254,23,1,L,eq}, {25963,34,2,L,eq}, {806,18,5,L,has}, {824,23,5,L,has}, {847,24,5,L,has}, {871,25,5,L,has},
    {9071,11,5,L,has}, {10290,10,7,E,eq}, {2528,28,7,L,eq}, {3457,33,8,L,has}, {3490,35,8,L,has}, {3376,21,8,L,has}, {1215,7,11,E,pre},
    {12019,31,6,L,eq}, {1485,25,4,H,eq}, {15270,15,1,L,eq}, {2672,17,2,L,has}, {7427,9,7,L,eq}, {10781,9,3,E,eq}, {28087,52,2,L,pre},
    {10898,8,2,L,pre}, {25051,26,2,L,eq}, {6646,13,4,E,eq}, {5809,13,7,L,eq}, {4440,13,1,L,pre}, {20157,16,2,L,pre}, {10318,20,1,L,eq},
    {21321,8,5,E,eq}, {17530,14,7,E,pre}, {6793,21,0,L,eq}, {15105,22,1,L,pre}, {19966,23,5,L,pre}, {6737,47,6,L,pre}, {22124,8,6,E,eq},
    {8826,11,5,L,eq}, {4419,12,9,L,eq}, {21959,19,2,L,eq}, {19291,12,7,L,eq}, {3666,8,9,E,eq}, {9255,7,7,L,pre}, {3688,17,6,L,eq},
    {26190,17,4,H,eq}, {6033,17,4,L,pre}, {18822,10,4,H,eq}, {4559,19,6,L,eq}, {197,16,10,L,eq}, {22445,17,2,L,eq}, {26429,11,3,L,eq},
    {3574,6,9,E,eq}, {15572,12,7,L,eq}, {16594,15,2,E,eq}, {26402,13,3,L,eq}, {5694,4,9,E,eq}, {733,19,1,L,eq}, {11754,21,1,L,eq},
    {14527,67,8,L,has}, {16921,23,5,L,eq}, {1949,15,7,L,eq}, {26126,26,7,L,eq}, {19726,18,3,L,eq}, {3904,14,9,E,eq}, {18527,15,4,H,eq},
    {23922,12,4,L,eq}, {13260,38,5,L,eq}, {11582,18,0,L,eq}, {20551,60,7,L,eq}, {14601,38,6,L,eq}, {24712,13,4,H,eq}, {24803,28,4,H,eq},
    {7087,8,4,E,eq}, {16905,16,5,L,eq}, {3017,24,6,L,eq}, {7054,5,3,E,eq}, {12456,6,7,E,eq}, {7577,8,1,E,eq}, {14528,21,1,L,eq},
    {7158,24,3,E,eq}, {6929,11,4,E,eq}, {1314,11,9,L,eq}, {59,21,9,L,eq}, {812,11,9,L,eq}, {3652,7,9,E,eq}, {23378,30,2,L,eq},
    {5646,19,5,L,eq}, {341,11,10,L,eq}, {25172,40,3,L,eq}, {7572,11,7,L,eq}, {29022,16,2,L,eq}, {23363,17,7,L,eq}, {12815,12,8,E,pre},
    {19410,30,2,L,has}, {3851,28,7,L,eq}, {15100,25,4,H,eq}, {9841,7,5,E,eq}, {24725,20,4,H,eq}, {6429,9,4,E,eq}, {16619,13,7,E,eq},
    {4837,18,6,L,eq}, {5118,18,8,L,eq}, {3432,5,9,B,eq}, {4451,12,8,L,pre}, {4309,12,4,H,eq}, {15029,25,4,H,eq}, {13185,41,8,L,pre},
    {12986,13,5,L,eq}, {17576,28,4,L,pre}, {11424,24,1,L,pre}, {598,18,7,L,eq}, {16060,18,7,L,eq}, {12934,50,3,L,pre}, {13671,18,4,L,eq},
    {27281,35,3,L,eq}, {3105,20,4,H,eq}, {11895,7,7,E,eq}, {5793,17,9,L,eq}, {6995,9,4,E,eq}, {11002,9,7,E,eq}, {14495,32,8,L,pre},
    {21230,13,1,L,eq}, {19176,53,1,L,pre}, {10607,7,7,E,eq}, {8055,19,7,L,eq}, {10184,12,5,E,eq}, {6672,22,5,L,eq}, {5587,24,3,L,pre},
    {22300,18,3,L,pre}, {18390,6,7,E,eq}, {2782,17,4,H,eq}, {20953,47,5,L,pre}, {25077,24,2,L,eq}, {15509,45,8,L,pre}, {932,9,11,E,eq},
    {27,16,13,B,has}, {3770,6,9,E,eq}, {25361,4,7,E,eq}, {6747,9,1,L,eq}, {9263,14,4,L,pre}, {23120,12,6,L,eq}, {14842,32,7,L,eq},
    {13279,51,1,L,pre}, {30281,22,2,L,pre}, {18371,5,7,E,eq}, {9940,9,7,L,pre}, {364,17,1,L,eq}, {3486,11,0,L,eq}, {3645,7,9,E,eq},
    {5124,23,5,L,has}, {11540,11,5,E,pre}, {21382,22,1,L,suf}, {6359,8,4,E,eq}, {28039,48,2,L,pre}, {2245,21,1,L,eq}, {10657,18,6,L,eq},
    {22761,16,4,H,eq}, {12050,28,6,L,eq}, {7804,10,7,L,eq}, {3729,10,9,E,eq}, {16262,28,4,H,eq}, {17919,28,2,L,pre}, {6884,10,3,E,eq},
    {9370,15,8,L,pre}, {3448,1,9,B,eq}, {3449,1,9,B,eq}, {19283,26,3,L,pre}, {23831,39,2,L,has}, {13445,18,0,L,eq}, {10957,25,1,L,pre},
    {5103,5,6,E,eq}, {17329,27,4,L,pre}, {25874,30,7,L,eq}, {625,9,12,B,pre}, {5301,6,1,E,eq}, {22751,23,2,L,pre}, {12931,20,5,L,eq},
    {10494,15,5,E,eq}, {21156,24,1,L,eq}, {18290,6,7,E,eq}, {10435,36,0,L,pre}, {6621,10,3,E,eq}, {18262,28,1,L,pre}, {5165,25,3,L,eq},
    {19988,12,4,H,eq}, {12208,12,4,L,pre}, {19917,9,7,E,eq}, {11770,13,5,E,eq}, {12372,7,7,E,eq}, {26736,35,3,L,pre}, {2342,16,1,L,eq},
    {12219,38,3,L,eq}, {21931,10,4,L,eq}, {11775,38,1,L,eq}, {6352,13,8,L,eq}, {1268,30,6,L,has}, {4906,19,2,L,has}, {4925,45,2,L,has},
    {12762,22,2,L,has}, {3383,30,9,L,has}, {21264,15,1,L,pre}, {17631,27,5,L,pre}, {19116,7,5,E,eq}, {390,37,0,L,eq}, {18459,7,7,E,eq},
    {878,16,9,L,eq}, {6943,28,1,L,eq}, {501,17,4,H,eq}, {17423,16,1,L,eq}, {23765,19,7,L,eq}, {14654,12,4,L,pre}, {18157,26,2,L,eq},
    {12845,11,2,E,eq}, {4336,30,7,L,eq}, {22152,10,4,L,pre}, {16326,14,7,L,pre}, {16464,9,7,E,eq}, {1442,23,3,L,eq}, {13385,19,7,E,eq},
    {13289,6,7,E,eq}, {9401,8,1,L,eq}, {2802,8,7,L,eq}, {1240,6,11,E,pre}, {5505,16,3,L,pre}, {9380,20,3,L,eq}, {6478,17,7,L,eq},
    {7761,11,8,E,eq}, {12276,4,4,E,eq}, {3832,9,9,E,eq}, {15125,25,4,H,eq}, {19823,16,5,L,eq}, {23218,12,4,L,pre}, {24377,25,2,L,eq},
    {2212,12,0,E,eq}, {1351,9,1,L,eq}, {7705,11,4,E,pre}, {10731,10,7,E,eq}, {18174,14,4,H,eq}, {29433,32,2,L,eq}, {7774,21,5,L,eq},
    {19226,26,7,L,eq}, {7058,8,8,L,eq}, {5365,28,4,L,pre}, {14771,11,4,H,eq}, {5695,7,7,L,eq}, {14885,42,0,L,pre}, {8750,45,3,L,pre},
    {3142,12,4,H,eq}, {16387,34,4,H,eq}, {5823,7,1,E,eq}, {12981,7,2,E,eq}, {16544,7,2,E,eq}, {6857,7,3,E,eq}, {14569,26,3,L,pre},
    {23528,17,3,L,eq}, {10155,27,6,L,eq}, {5730,56,6,L,eq}, {26609,13,7,L,eq}, {25432,52,3,L,pre}, {379,11,10,L,eq}, {7956,12,7,L,eq},
    {29543,34,2,L,eq}, {2762,10,9,L,eq}, {4838,16,4,E,eq}, {11432,52,8,L,has}, {11484,38,8,L,has}, {11420,34,6,L,pre}, {13004,7,2,E,eq},
    {16329,7,2,E,eq}, {5045,15,4,E,eq}, {11819,25,8,L,suf}, {4373,18,3,L,eq}, {11866,55,3,L,pre}, {459,30,13,L,pre}, {26970,19,4,H,eq},
    {2255,15,9,L,eq}, {9501,22,1,L,pre}, {2962,15,4,H,eq}, {10445,7,7,E,eq}, {13754,29,2,L,has}, {415,14,13,L,eq}, {1087,15,0,L,eq},
    {11587,10,7,E,eq}, {3244,19,7,L,eq}, {9312,27,4,L,pre}, {27958,14,4,L,eq}, {15681,23,2,L,has}, {26381,11,3,L,eq}, {3935,12,4,H,eq},
    {21404,22,1,L,suf}, {18771,37,2,L,pre}, {16044,41,3,L,eq}, {5810,17,9,L,eq}, {4660,43,0,L,eq}, {1393,20,1,L,eq}, {18539,61,2,L,eq},
    {23919,4,7,E,eq}, {5368,8,7,L,eq}, {13671,13,6,L,eq}, {12760,11,7,E,eq}, {7743,12,5,L,eq}, {10429,12,6,L,eq}, {27087,30,2,L,pre},
    {12861,25,0,L,eq}, {11752,27,4,H,eq}, {19440,16,7,L,eq}, {14523,5,1,E,eq}, {18993,25,5,L,eq}, {1448,31,6,L,has}, {22556,10,4,L,eq},
    {12925,37,0,L,eq}, {7728,15,5,L,eq}, {19446,17,1,L,eq}, {17165,9,7,E,eq}, {18502,37,2,L,eq}, {1383,24,4,H,eq}, {12992,23,4,L,eq},
    {9950,11,4,H,eq}, {20611,76,6,L,has}, {20687,76,6,L,has}, {20763,63,6,L,has}, {20826,63,6,L,has}, {20880,16,3,L,pre}, {6401,14,7,L,eq},
    {12132,5,7,E,eq}, {22233,25,6,L,eq}, {7875,32,3,L,has}, {25960,14,4,H,eq}, {25928,12,4,H,eq}, {11783,12,5,E,eq}, {20811,53,5,L,pre},
    {25550,26,2,L,pre}, {15381,20,6,L,eq}, {20224,34,7,L,eq}, {15554,43,8,L,pre}, {16650,7,2,E,pre}, {6441,16,5,L,eq}, {9558,16,5,L,pre},
    {12158,11,7,E,eq}, {3909,11,1,L,eq}, {14942,38,8,L,eq}, {2165,13,9,L,eq}, {6164,4,4,E,eq}, {13081,4,7,E,eq}, {1208,19,3,L,eq},
    {521,23,0,L,eq}, {10605,13,4,E,eq}, {137,25,7,L,eq}, {18316,21,4,L,eq}, {497,16,1,L,eq}, {22323,23,2,L,eq}, {1480,12,11,E,eq},
    {7710,13,2,L,eq}, {5122,9,4,E,eq}, {25289,29,3,L,eq}, {9072,15,4,L,eq}, {4524,13,7,L,eq}, {2900,14,6,L,eq}, {10775,39,0,L,eq},
    {18942,26,2,L,eq}, {13740,41,8,L,has}, {13781,43,8,L,has}, {185,15,13,B,pre}, {25480,29,7,L,eq}, {8922,27,1,L,pre}, {491,16,11,E,pre},
    {625,18,0,L,eq}, {757,11,11,E,eq}, {4913,12,4,E,eq}, {1235,17,4,H,eq}, {9433,15,5,L,pre}, {5279,13,6,E,eq}, {11419,30,4,L,pre},
    {18877,12,7,E,pre}, {9982,18,6,L,pre}, {6142,20,8,L,eq}, {18952,15,3,L,eq}, {10524,4,4,E,eq}, {16851,4,7,E,eq}, {19940,7,7,E,eq},
    {25303,7,7,E,eq}, {15740,42,8,L,has}, {903,22,3,L,eq}, {20072,15,4,L,eq}, {14758,22,0,L,pre}, {1582,21,3,L,eq}, {17785,20,1,L,pre},
    {2959,31,2,L,has}, {14333,32,2,L,has}, {14365,28,2,L,has}, {3497,25,5,L,has}, {3522,28,5,L,has}, {4878,25,5,L,has}, {4903,21,5,L,has},
    {4924,23,5,L,has}, {1376,19,8,L,has}, {7979,13,1,L,eq}, {23446,15,4,H,eq}, {20425,13,5,L,eq}, {7607,11,2,L,eq}, {6662,15,8,L,eq},
    {7519,13,4,E,pre}, {14412,21,1,L,pre}, {15761,3,1,E,eq}, {4101,34,8,L,has}, {12196,12,4,L,pre}, {159,10,12,B,pre}, {189,10,12,B,pre},
    {2938,14,4,H,eq}, {6716,12,7,L,eq}, {9305,12,7,L,pre}, {20942,14,6,L,eq}, {13136,4,2,E,eq}, {11351,63,3,L,pre}, {8905,11,2,L,eq},
    {12778,26,0,L,eq}, {25961,24,3,E,eq}, {18780,11,7,E,eq}, {24589,5,7,E,eq}, {6004,25,6,L,eq}, {10041,14,4,H,eq}, {3450,9,9,B,eq},
    {1580,15,11,E,pre}, {3789,15,6,L,eq}, {3701,13,9,E,eq}, {17598,33,5,L,pre}, {11601,42,5,E,has}, {11643,40,5,E,has}, {96,9,11,E,pre},
    {17197,18,5,L,pre}, {18488,14,2,E,eq}, {16027,14,7,L,eq}, {18340,12,2,L,eq}, {12575,14,7,E,eq}, {132,7,12,B,pre}, {611,7,12,B,pre},
    {18447,26,6,L,eq}, {12755,24,4,H,eq}, {24241,15,4,H,eq}, {16670,25,4,L,eq}, {12965,20,6,L,eq}, {1042,24,13,L,pre}, {9574,23,5,L,pre},
    {18740,11,4,L,pre}, {20805,17,4,H,eq}, {6988,7,4,E,eq}, {11011,7,7,E,eq}, {4353,29,4,H,eq}, {9822,32,1,L,eq}, {9036,36,4,L,eq},
    {17518,27,4,L,pre}, {5983,27,5,L,eq}, {14102,6,8,E,eq}, {24504,13,4,L,pre}, {6852,19,5,L,eq}, {822,35,13,L,pre}, {1265,32,1,L,eq},
    {7009,6,4,E,eq}, {9378,5,7,L,pre}, {10974,6,7,E,eq}, {19866,13,7,E,eq}, {15400,14,7,L,pre}, {778,13,11,E,eq}, {18274,14,4,L,eq},
    {8455,22,8,L,pre}, {19293,22,1,E,eq}, {26415,14,3,L,eq}, {1284,17,3,L,eq}, {18369,25,6,L,eq}, {8882,11,5,L,eq}, {4015,20,9,E,eq},
    {13629,18,6,L,eq}, {19983,28,1,L,pre}, {20908,45,5,L,pre}, {5025,21,3,L,eq}, {560,38,10,L,pre}, {6029,49,6,L,eq}, {13770,20,3,L,eq},
    {1297,21,1,L,eq}, {1318,16,1,L,eq}, {21265,19,7,L,eq}, {6244,19,1,L,pre}, {1394,11,7,L,eq}, {13511,17,3,L,eq}, {22143,13,7,L,pre},
    {18637,40,2,L,eq}, {5105,19,5,L,has}, {18576,32,1,L,eq}, {4865,23,2,L,has}, {1748,9,7,L,eq}, {13598,14,7,E,eq}, {10130,88,3,L,eq},
    {16993,19,5,L,eq}, {28416,14,4,L,eq}, {9930,10,7,L,pre}, {25013,32,7,L,eq}, {19121,32,6,L,has}, {11062,13,2,L,pre}, {19483,52,5,L,has},
    {18057,41,6,L,has}, {18098,39,6,L,has}, {15629,15,7,L,eq}, {28009,23,4,L,pre}, {16015,51,5,L,eq}, {15245,32,7,L,eq}, {4906,12,7,L,eq},
    {11477,23,5,E,pre}, {24586,21,4,H,eq}, {11779,13,4,H,eq}, {27420,26,4,L,pre}, {4732,39,9,L,eq}, {18730,41,2,L,pre}, {5411,18,1,E,eq},
    {14520,7,6,E,eq}, {435,31,8,L,has}, {0,27,13,B,has}, {7588,27,6,L,eq}, {1222,7,11,E,pre}, {16337,17,1,L,eq}, {7796,7,4,E,pre},
    {12829,8,7,E,eq}, {84,7,12,B,pre}, {2493,15,0,L,eq}, {873,46,10,L,pre}, {14792,15,6,L,eq}, {8517,13,7,L,eq}, {1103,13,3,L,eq},
    {18115,22,3,L,pre}, {6185,12,4,E,eq}, {14911,30,4,H,eq}, {13814,9,7,E,eq}, {14222,25,6,L,pre}, {17600,25,1,L,eq}, {19954,30,3,L,eq},
    {3145,14,6,L,eq}, {17002,6,7,E,eq}, {9099,8,7,L,eq}, {17545,31,4,L,pre}, {3519,26,2,L,has}, {14513,15,4,L,pre}, {7382,9,7,L,eq},
    {142,18,3,L,eq}, {17405,6,7,E,eq}, {21466,17,5,L,eq}, {8340,19,7,L,eq}, {22470,40,3,L,pre}, {12499,35,1,L,eq}, {940,9,1,L,eq},
    {5099,9,4,E,eq}, {865,18,1,L,eq}, {12738,10,7,E,eq}, {7710,10,8,E,eq}, {44,15,1,L,eq}, {15826,29,1,L,eq}, {10347,11,5,E,eq},
    {10520,17,2,L,eq}, {1222,27,6,L,has}, {20437,57,7,L,eq}, {21775,41,2,L,pre}, {6543,37,3,L,has}, {4359,12,6,L,eq}, {2315,14,0,E,eq},
    {11773,7,7,E,eq}, {8534,9,1,E,eq}, {21328,34,3,L,eq}, {12494,13,3,L,eq}, {11967,4,7,E,eq}, {6955,24,8,L,eq}, {626,15,11,E,eq},
    {8563,52,8,L,pre}, {4946,24,3,L,eq}, {26019,16,3,L,eq}, {22582,10,4,L,pre}, {2473,18,9,L,eq}, {3117,40,3,L,eq}, {17234,15,7,E,eq},
    {27378,19,4,L,eq}, {28272,12,4,L,eq}, {7632,31,6,L,pre}, {2536,17,4,H,eq}, {925,14,7,L,eq}, {14530,29,7,L,eq}, {12542,14,7,E,eq},
    {12531,11,7,E,eq}, {5626,22,8,L,eq}, {22390,24,7,L,eq}, {21214,16,1,L,eq}, {2109,20,6,L,has}, {2129,24,6,L,has}, {10180,7,7,E,eq},
    {17186,43,2,L,eq}, {5686,19,3,L,pre}, {5275,4,6,E,eq}, {12849,16,6,E,eq}, {19397,10,4,L,eq}, {11123,8,7,E,eq}, {7904,12,1,L,eq},
    {12289,6,7,E,eq}, {20727,19,3,L,eq}, {18648,8,7,E,eq}, {7477,12,2,L,eq}, {6032,23,5,L,eq}, {19610,11,5,E,eq}, {376,16,4,H,eq},
    {5665,18,5,L,eq}, {11209,8,7,E,eq}, {16992,5,7,E,eq}, {18545,17,6,L,eq}, {1918,16,7,L,eq}, {1239,13,3,L,eq}, {7184,15,6,L,eq},
    {27269,17,2,L,eq}, {1387,13,9,L,eq}, {3384,22,6,L,eq}, {4799,21,7,L,eq}, {26905,32,7,L,eq}, {8301,19,3,L,eq}, {27817,22,3,L,eq},
    {2753,31,6,L,eq}, {9165,20,0,L,eq}, {12252,25,0,L,eq}, {26522,22,3,L,eq}, {23647,19,7,L,eq}, {25582,14,4,L,pre}, {5078,27,5,L,has},
    {2233,37,8,L,has}, {16822,5,5,E,eq}, {22169,23,6,L,eq}, {26120,27,2,L,eq}, {9444,17,8,L,pre}, {3061,23,9,L,pre}, {18209,17,7,L,pre},
    {24696,6,7,E,eq}, {13192,8,5,E,eq}, {15668,29,6,L,pre}, {4137,12,9,E,eq}, {7204,5,4,E,eq}, {12816,5,7,E,eq}, {723,5,11,E,eq},
    {19848,9,7,E,eq}, {962,17,1,L,eq}, {21020,24,2,L,eq}, {8333,18,5,L,eq}, {162,14,7,L,eq}, {2592,17,7,L,eq}, {22296,10,7,E,pre},
    {9463,22,2,L,eq}, {28974,18,2,L,eq}, {12229,60,1,L,eq}, {3725,11,1,L,eq}, {29851,22,2,L,eq}, {19217,11,5,L,eq}, {2188,24,7,L,eq},
    {17004,16,1,L,eq}, {12137,5,7,E,eq}, {3692,17,1,L,eq}, {23001,41,3,L,pre}, {15552,30,0,L,eq}, {5667,14,0,L,eq}, {5307,8,1,E,eq},
    {10279,36,0,L,pre}, {21188,21,7,L,eq}, {24174,36,2,L,eq}, {14502,17,5,L,eq}, {7262,29,0,L,has}, {22294,14,4,L,pre}, {2339,32,8,L,has},
    {4413,13,1,L,pre}, {2449,11,4,H,eq}, {7504,19,3,L,eq}, {17066,20,1,L,eq}, {10348,6,7,E,eq}, {544,39,0,L,eq}, {19840,21,3,L,eq},
    {23390,13,4,H,eq}, {11532,9,7,E,eq}, {4137,16,7,L,eq}, {9677,16,6,E,eq}, {5974,12,9,L,eq}, {12498,14,0,L,eq}, {2099,12,7,L,eq},
    {4617,17,3,L,eq}, {416,15,1,L,eq}, {21791,9,4,L,eq}, {10564,8,7,E,eq}, {21346,8,4,H,eq}, {15981,31,3,L,eq}, {1109,20,4,H,eq},
    {7291,32,1,L,pre}, {15548,28,1,L,pre}, {1297,29,4,H,eq}, {21473,11,4,H,eq}, {7237,30,6,L,eq}, {2147,15,4,H,eq}, {17993,17,4,H,eq},
    {2073,19,3,L,eq}, {21225,14,4,L,pre}, {18139,18,7,L,pre}, {20234,15,4,L,eq}, {20715,90,7,L,eq}, {14363,17,4,L,eq}, {2055,17,7,L,eq},
    {14340,23,4,L,eq}, {13762,12,7,E,eq}, {99,15,9,L,eq}, {422,29,6,L,has}, {451,33,6,L,has}, {484,29,6,L,has}, {513,23,6,L,has},
    {536,20,6,L,has}, {4705,36,1,L,pre}, {6194,17,1,L,pre}, {5744,45,3,L,pre}, {12851,13,7,E,eq}, {6265,26,0,L,eq}, {7841,10,4,E,pre},
    {6697,19,8,L,eq}, {1490,19,1,L,eq}, {7015,13,3,E,eq}, {17265,61,3,L,pre}, {4448,17,4,H,eq}, {9652,10,7,L,pre}, {13126,30,3,L,pre},
    {5924,17,4,L,pre}, {15795,29,0,L,eq}, {10363,23,8,L,pre}, {12999,15,5,L,eq}, {21298,11,4,L,pre}, {17069,7,7,E,eq}, {5571,19,9,L,eq},
    {6124,10,0,L,eq}, {4335,34,2,L,has}, {12187,37,2,L,has}, {3348,31,5,L,has}, {3379,33,5,L,has}, {3412,28,5,L,has}, {3440,28,5,L,has},
    {1333,21,6,L,has}, {224,45,8,L,has}, {13482,11,7,E,eq}, {10723,45,1,L,suf}, {3976,19,9,E,eq}, {3154,9,4,H,eq}, {972,21,7,L,eq},
    {13951,11,5,E,eq}, {1337,19,0,L,eq}, {9623,6,0,L,eq}, {9349,7,7,L,pre}, {1271,12,7,L,eq}, {4638,23,1,L,pre}, {3295,14,6,L,eq},
    {19730,26,6,L,pre}, {23603,27,2,L,pre}, {0,15,7,L,eq}, {12779,20,4,H,eq}, {18162,12,4,H,eq}, {3450,20,4,H,eq}, {13006,43,6,L,eq},
    {28334,12,3,L,eq}, {22566,16,4,L,eq}, {2963,23,0,L,eq}, {24503,22,2,L,pre}, {5056,12,7,L,eq}, {20832,40,2,L,has}, {3950,18,1,L,eq},
    {21613,18,3,L,eq}, {6702,21,1,L,eq}, {24485,19,4,L,eq}, {22109,24,2,L,eq}, {28767,36,3,L,has}, {5915,14,5,L,eq}, {10094,6,5,E,eq},
    {14556,13,4,L,pre}, {12819,35,4,H,eq}, {13601,19,2,L,has}, {22934,14,4,L,eq}, {448,15,1,L,eq}, {18435,9,7,E,eq}, {13874,7,7,E,pre},
    {10087,3,7,E,eq}, {58,6,12,B,pre}, {605,6,12,B,pre}, {17152,30,4,L,pre}, {24298,17,4,H,eq}, {1076,20,7,L,eq}, {2565,32,5,L,has},
    {4203,30,5,L,has}, {4261,35,5,L,has}, {4329,38,5,L,has}, {4432,24,5,L,has}, {4456,24,5,L,has}, {391,22,9,L,eq}, {12010,35,5,L,eq},
    {3562,11,1,L,eq}, {5765,11,1,E,eq}, {10949,21,2,L,pre}, {19765,27,3,L,eq}, {16025,22,2,L,has}, {16074,18,2,L,has}, {3652,18,4,H,eq},
    {14498,15,4,L,eq}, {18671,7,7,E,eq}, {23380,14,7,L,eq}, {6716,20,8,L,eq}, {15466,13,6,L,eq}, {14436,17,7,L,eq}, {6624,24,1,L,eq},
    {6503,15,5,L,eq}, {1907,15,1,L,eq}, {4045,33,1,L,pre}, {21552,18,7,L,eq}, {1283,17,7,L,eq}, {255,7,12,B,pre}, {5042,23,0,L,eq},
    {9457,28,4,H,eq}, {643,31,0,L,eq}, {3015,24,1,L,eq}, {6595,19,5,L,eq}, {6595,19,0,L,eq}, {5140,8,4,E,eq}, {27024,42,7,L,eq},
    {11523,9,7,E,eq}, {14142,16,1,L,eq}, {16830,12,2,E,pre}, {20759,8,3,L,eq}, {6903,11,8,L,eq}, {7337,11,8,H,eq}, {20554,13,3,L,eq},
    {10668,10,7,E,eq}, {27751,27,3,L,eq}, {3880,11,9,E,eq}, {28298,12,3,L,eq}, {21965,20,7,L,eq}, {1632,33,1,L,eq}, {21601,19,4,H,eq},
    {13978,16,4,H,eq}, {5350,9,7,L,eq}, {28658,28,3,L,pre}, {15576,27,1,L,pre}, {6565,30,0,L,eq}, {16752,56,3,L,pre}, {9284,8,7,L,pre},
    {3039,31,1,L,eq}, {5555,6,1,E,eq}, {7617,19,1,L,eq}, {19427,13,7,L,eq}, {18048,18,4,H,eq}, {23403,16,4,H,eq}, {305,12,9,L,eq},
    {8690,39,0,L,eq}, {11978,14,4,L,eq}, {7333,35,0,L,has}, {2789,7,7,L,eq}, {7273,17,3,E,eq}, {19670,14,7,L,eq}, {15298,31,3,L,eq},
    {15749,32,4,H,eq}, {4035,16,9,E,eq}, {8646,14,2,L,eq}, {23459,21,7,L,eq}, {8033,10,8,E,eq}, {1564,25,2,L,has}, {5193,33,2,L,has},
    {5226,36,2,L,has}, {6030,27,2,L,has}, {13885,24,2,L,has}, {2627,22,5,L,has}, {5033,45,5,L,has}, {13324,11,6,L,eq}, {6421,8,4,E,eq},
    {22071,13,4,L,eq}, {9033,8,7,L,eq}, {9613,10,0,E,eq}, {28494,13,4,L,pre}, {13263,36,8,L,pre}, {18536,31,3,L,pre}, {5115,6,6,E,eq},
    {17896,19,5,L,eq}, {9993,12,0,L,eq}, {2379,5,1,L,eq}, {24003,10,7,E,pre}, {9239,20,5,L,has}, {9829,14,7,L,pre}, {204,36,0,L,eq},
    {3537,25,1,L,eq}, {21950,14,4,L,eq}, {17829,42,4,L,pre}, {22016,12,7,L,eq}, {13164,10,2,E,eq}, {254,14,3,L,eq}, {3841,7,9,E,eq},
    {30303,25,2,L,pre}, {29658,31,2,L,pre}, {2542,23,9,L,eq}, {6168,9,4,E,eq}, {11685,9,7,E,eq}, {20924,16,4,L,eq}, {9500,24,7,L,pre},
    {14528,14,4,L,pre}, {22774,11,7,L,pre}, {11682,21,0,L,eq}, {16601,18,7,E,eq}, {8582,28,2,L,eq}, {18918,21,3,L,eq}, {16934,8,7,E,eq},
    {13389,57,1,L,pre}, {7569,19,6,L,eq}, {11329,8,7,E,eq}, {5136,25,8,L,eq}, {10416,6,7,E,eq}, {7682,13,1,L,eq}, {28080,12,4,H,eq},
    {4581,20,4,H,eq}, {17032,10,7,E,eq}, {24548,15,7,E,eq}, {16121,15,0,L,eq}, {16991,62,3,L,pre}, {11826,8,7,E,eq}, {3318,16,0,L,eq},
    {15511,41,0,L,eq}, {27888,14,3,L,eq}, {14641,13,4,L,pre}, {688,20,4,H,eq}, {27,27,0,L,eq}, {23142,60,3,L,has}, {25610,40,7,L,eq},
    {14874,30,7,L,eq}, {6563,22,8,L,eq}, {21510,11,5,E,eq}, {20073,16,2,L,eq}, {23091,14,4,L,pre}, {11144,21,1,L,eq}, {10749,26,0,L,eq},
    {4144,24,1,L,pre}, {2756,13,7,L,eq}, {11200,9,7,E,eq}, {1020,7,11,E,pre}, {1657,17,4,H,eq}, {555,6,12,B,suf}, {14377,39,3,L,pre},
    {7473,57,8,H,eq}, {4093,24,3,L,eq}, {10607,24,6,L,eq}, {4564,17,4,H,eq}, {21725,28,6,L,pre}, {4653,12,9,L,eq}, {12634,20,5,L,eq},
    {11070,25,4,H,eq}, {7130,12,8,L,eq}, {5292,9,1,E,eq}, {3979,7,7,L,eq}, {14134,34,7,L,eq}, {6101,16,9,L,eq}, {6634,36,6,L,pre},
    {25489,28,2,L,pre}, {13345,24,4,L,pre}, {18640,8,7,E,eq}, {649,8,10,L,pre}, {8233,37,0,L,eq}, {8522,30,3,L,eq}, {10178,17,4,L,eq},
    {4753,12,4,E,eq}, {2052,17,0,E,eq}, {7525,19,6,L,eq}, {9607,17,7,L,pre}, {8560,19,4,H,eq}, {15239,13,4,L,eq}, {13595,18,6,L,eq},
    {8001,16,8,E,has}, {8017,16,8,E,has}, {22084,15,4,L,eq}, {11326,17,5,L,pre}, {21765,20,5,L,pre}, {381,17,1,L,eq}, {745,7,0,L,eq},
    {909,6,11,E,eq}, {11733,11,5,E,eq}, {16756,6,1,E,eq}, {19801,11,4,L,pre}, {4153,14,7,L,eq}, {5682,19,8,L,eq}, {26895,10,7,E,pre},
    {14813,67,8,L,has}, {2532,10,9,L,eq}, {2573,10,9,L,eq}, {3870,10,9,E,eq}, {7497,43,0,L,eq}, {11610,35,2,L,pre}, {9843,9,7,L,pre},
    {2078,13,9,L,eq}, {1787,40,2,L,has}, {1827,40,2,L,has}, {1867,36,2,L,has}, {1903,43,2,L,has}, {1946,38,2,L,has}, {1984,37,2,L,has},
    {14922,34,2,L,has}, {15421,37,2,L,has}, {10641,31,8,L,pre}, {22346,29,2,L,eq}, {1844,20,4,H,eq}, {16211,43,5,L,pre}, {4033,6,7,L,eq},
    {9247,17,2,L,eq}, {12295,3,7,E,eq}, {5550,52,0,L,has}, {15813,19,6,L,pre}, {2253,28,0,E,eq}, {11448,24,1,L,pre}, {13925,26,7,L,eq},
    {2202,16,9,L,eq}, {23770,22,4,L,eq}, {10403,3,7,E,eq}, {18878,25,3,L,eq}, {954,18,7,L,eq}, {7079,33,5,L,eq}, {9902,12,4,H,eq},
    {6602,11,8,L,eq}, {12731,24,4,H,eq}, {3918,13,9,E,eq}, {9413,31,8,L,pre}, {3259,17,4,H,eq}, {19088,44,3,L,pre}, {4970,24,3,L,eq},
    {583,20,0,L,eq}, {24085,18,7,L,eq}, {21994,30,2,L,pre}, {8373,18,6,E,eq}, {11961,2,7,E,eq}, {5113,28,9,L,eq}, {352,27,10,L,eq},
    {11385,35,6,L,pre}, {8888,17,2,L,eq}, {10549,13,4,E,eq}, {10241,43,6,L,pre}, {10468,9,2,L,eq}, {6332,23,5,L,eq}, {15119,31,2,L,has},
    {4528,21,4,H,eq}, {16743,7,1,E,eq}, {6903,9,4,E,eq}, {9275,50,8,L,has}, {16315,16,6,L,eq}, {26410,35,2,L,eq}, {25480,24,4,L,pre},
    {5049,25,6,L,eq}, {23990,13,7,E,pre}, {2691,8,1,L,eq}, {13975,11,5,E,eq}, {9674,9,1,E,eq}, {16488,9,1,L,eq}, {21320,13,4,L,pre},
    {13493,8,7,E,eq}, {14461,59,6,L,has}, {14541,24,6,L,eq}, {12022,51,1,L,eq}, {10782,62,8,L,pre}, {6622,22,8,L,eq}, {20981,16,4,L,eq},
    {10492,14,2,L,eq}, {3489,26,6,L,eq}, {12032,10,7,E,eq}, {25393,10,7,E,eq}, {12800,37,6,E,eq}, {20122,42,3,L,pre}, {10239,16,4,H,eq},
    {12973,19,4,L,eq}, {12508,4,7,E,eq}, {21721,12,7,E,eq}, {1129,15,1,L,eq}, {11200,14,5,L,has}, {7470,7,2,L,eq}, {6625,11,4,E,eq},
    {18865,13,4,H,eq}, {5765,11,7,L,eq}, {5787,11,7,L,eq}, {2942,21,0,L,eq}, {20802,30,2,L,pre}, {22963,19,6,L,eq}, {18622,19,5,L,eq},
    {15511,74,5,L,eq}, {10888,8,7,E,eq}, {8447,28,3,L,eq}, {12968,7,2,E,eq}, {1580,19,1,L,eq}, {4378,22,0,L,eq}, {12802,12,2,E,eq},
    {1654,27,3,L,eq}, {24409,16,7,L,eq}, {5619,4,1,E,eq}, {15697,28,0,L,eq}, {12512,15,0,L,eq}, {12073,54,1,L,eq}, {10131,24,6,L,eq},
    {5113,15,7,L,eq}, {6409,15,8,L,eq}, {27214,31,3,L,eq}, {21315,9,7,E,eq}, {20180,15,4,L,eq}, {16354,18,1,L,eq}, {12280,10,4,E,eq},
    {18758,10,7,E,eq}, {7379,10,4,E,pre}, {26720,14,7,L,eq}, {1646,30,0,L,eq}, {12599,8,7,E,eq}, {23211,35,2,L,eq}, {2854,40,3,L,eq},
    {4457,11,6,L,eq}, {5879,4,1,E,eq}, {9113,20,6,L,eq}, {17298,31,6,L,pre}, {15281,12,5,E,eq}, {5687,6,1,E,eq}, {16464,26,6,L,pre},
    {19428,55,5,L,has}, {19535,31,5,L,has}, {936,11,0,L,eq}, {5668,22,4,L,pre}, {17351,20,6,L,pre}, {3629,23,0,L,eq}, {741,23,3,L,eq},
    {6643,13,7,L,eq}, {13850,42,3,L,eq}, {16954,22,4,L,eq}, {11156,10,7,E,eq}, {6210,31,3,L,has}, {13446,11,4,H,eq}, {23051,13,6,L,eq},
    {21714,7,7,E,eq}, {21828,27,7,L,eq}, {7755,6,8,E,eq}, {7241,8,3,E,eq}, {8486,35,0,L,eq}, {15017,47,7,L,eq}, {17565,58,3,L,pre},
    {21112,20,3,L,pre}, {1047,18,4,H,eq}, {4641,14,6,L,eq}, {862,16,9,L,eq}, {682,22,9,L,eq}, {17176,21,5,L,pre}, {507,2,11,E,eq},
    {509,2,11,E,eq}, {8370,16,2,L,eq}, {21170,16,4,L,eq}, {16939,9,2,E,pre}, {317,8,9,L,eq}, {327,23,13,L,pre}, {9374,12,5,L,pre},
    {13588,25,5,L,eq}, {11383,20,1,L,pre}, {750,11,7,L,eq}, {17296,6,1,E,eq}, {11900,22,1,L,pre}, {18232,12,4,H,eq}, {13555,17,5,L,eq},
    {21606,28,6,L,eq}, {4502,9,6,L,eq}, {17704,22,3,L,eq}, {17535,21,5,L,eq}, {5641,15,7,L,eq}, {9735,10,7,L,pre}, {11942,8,4,L,eq},
    {1563,19,4,H,eq}, {9009,9,7,L,eq}, {27077,37,3,L,eq}, {5982,9,1,E,eq}, {11834,9,7,E,eq}, {6488,15,5,L,eq}, {1031,20,9,L,eq},
    {18935,28,7,L,eq}, {19883,21,4,H,eq}, {13522,12,7,E,eq}, {16136,21,8,L,has}, {25418,25,2,L,pre}, {15763,7,7,E,eq}, {24086,35,2,L,eq},
    {22318,39,3,L,has}, {22357,39,3,L,has}, {13144,14,5,E,eq}, {3121,15,7,L,eq}, {4030,36,0,L,has}, {20108,17,7,L,eq}, {13473,9,7,E,eq},
    {19733,23,5,L,eq}, {1164,23,0,L,eq}, {2934,43,5,L,has}, {2977,31,5,L,has}, {3039,23,5,L,has}, {3070,31,1,L,eq}, {7657,20,5,L,eq},
    {2954,15,6,L,eq}, {15220,27,1,L,suf}, {6654,12,3,E,eq}, {16739,4,1,E,eq}, {18561,13,7,E,eq}, {12248,9,4,L,pre}, {19715,14,1,L,eq},
    {550,17,4,H,eq}, {9287,15,5,L,pre}, {12879,14,7,E,eq}, {9578,18,2,L,eq}, {7151,12,4,E,eq}, {13335,17,6,L,eq}, {25804,34,7,L,eq},
    {6999,40,0,L,pre}, {5719,6,1,E,eq}, {14886,25,4,H,eq}, {18066,17,4,H,eq}, {19967,32,2,L,pre}, {14469,16,7,L,eq}, {2777,18,1,L,eq},
    {8090,24,2,L,eq}, {3967,19,2,L,has}, {3986,22,2,L,has}, {9788,43,3,L,pre}, {17420,5,6,E,eq}, {6220,17,4,E,eq}, {17822,23,1,L,pre},
    {22290,15,5,L,eq}, {1964,25,3,L,eq}, {4809,12,6,L,eq}, {22982,18,6,L,eq}, {5050,12,8,L,eq}, {23169,42,2,L,eq}, {4661,44,1,L,pre},
    {11193,8,6,E,eq}, {12108,2,7,E,eq}, {26067,26,2,L,eq}, {30389,18,2,L,pre}, {413,67,9,L,eq}, {11381,10,5,E,pre}, {13108,12,5,E,eq},
    {16551,4,2,E,eq}, {5868,4,1,E,eq}, {1418,15,7,L,eq}, {18718,11,4,L,pre}, {22245,12,4,L,pre}, {5827,12,9,L,eq}, {10393,35,1,L,pre},
    {11345,9,7,E,eq}, {14594,44,8,L,has}, {14638,56,8,L,has}, {4390,16,9,L,eq}, {570,17,1,L,eq}, {1931,17,3,L,eq}, {7738,10,4,E,pre},
    {23279,18,6,L,pre}, {23078,28,2,L,has}, {16683,16,7,E,eq}, {2827,14,4,H,eq}, {13452,10,7,E,eq}, {13645,14,7,E,eq}, {18294,14,3,L,eq},
    {24393,19,3,L,eq}, {5035,15,8,L,eq}, {12284,5,7,E,eq}, {13824,45,8,L,has}, {8972,25,6,L,eq}, {6695,13,4,E,eq}, {5752,13,7,L,eq},
    {21209,28,7,L,eq}, {13583,18,2,L,has}, {8946,27,4,L,eq}, {5501,27,5,L,eq}, {20487,27,2,L,eq}, {21539,18,4,H,eq}, {812,12,7,L,eq},
    {12391,18,0,L,eq}, {19575,18,1,L,eq}, {6784,32,6,L,pre}, {15930,12,0,L,eq}, {2042,15,3,L,eq}, {25433,10,7,E,pre}, {10537,20,2,L,eq},
    {1722,11,7,L,eq}, {2242,18,7,L,eq}, {18968,33,2,L,eq}, {4841,35,3,L,eq}, {2681,19,7,L,eq}, {8808,25,4,H,eq}, {11257,13,6,L,eq},
    {10768,23,4,H,eq}, {2938,22,9,L,pre}, {23101,19,6,L,eq}, {5735,20,8,L,eq}, {24318,17,3,L,eq}, {13419,39,2,L,has}, {100,11,12,B,pre},
    {2286,35,6,L,eq}, {6451,10,8,L,eq}, {27139,30,4,H,eq}, {8225,35,3,L,eq}, {10062,8,5,E,eq}, {24152,10,7,E,eq}, {2186,18,1,L,eq},
    {10863,18,2,L,pre}, {23507,27,2,L,eq}, {12409,4,7,E,eq}, {11260,20,1,L,eq}, {13700,17,5,L,pre}, {9771,17,3,L,eq}, {14368,35,5,L,eq},
    {8089,14,7,L,eq}, {11981,4,7,E,eq}, {16371,12,2,E,eq}, {13422,26,3,L,pre}, {10791,21,4,H,eq}, {2304,12,4,H,eq}, {249,6,12,B,pre},
    {22742,19,7,L,pre}, {14263,19,1,L,eq}, {10218,17,2,L,eq}, {14880,28,8,L,has}, {10372,4,7,E,eq}, {2860,16,1,L,eq}, {16933,24,1,L,eq},
    {25152,27,2,L,eq}, {21454,12,1,E,eq}, {14831,34,5,L,pre}, {8924,12,8,E,eq}, {1184,6,11,E,pre}, {2390,25,2,L,has}, {3525,24,8,L,has},
    {3986,6,7,L,eq}, {3255,16,8,L,has}, {6043,31,0,L,eq}, {12962,6,2,E,eq}, {7096,12,3,E,eq}, {1196,9,11,E,pre}, {14668,19,1,L,eq},
    {6846,11,3,E,eq}, {5533,13,7,L,eq}, {3931,50,0,L,has}, {3981,49,0,L,has}, {437,39,2,L,has}, {24628,37,3,L,pre}, {18376,9,7,E,eq},
    {14078,31,6,L,pre}, {11195,5,7,E,eq}, {1709,14,1,L,eq}, {10650,11,4,E,eq}, {2216,14,1,L,eq}, {14044,20,4,H,eq}, {8869,23,8,L,has},
    {3193,14,4,H,eq}, {8669,65,6,L,pre}, {11997,25,1,L,eq}, {10844,25,6,L,pre}, {17380,27,4,L,pre}, {17094,49,2,L,eq}, {6207,16,7,L,eq},
    {1144,25,1,L,eq}, {17933,25,5,L,eq}, {2028,14,3,L,eq}, {9821,8,5,E,eq}, {2943,8,7,L,eq}, {4855,23,1,L,pre}, {15240,9,5,E,eq},
    {19679,14,6,L,pre}, {19123,12,5,E,eq}, {10589,47,3,L,has}, {4118,33,5,L,has}, {4151,24,5,L,has}, {4175,28,5,L,has}, {427,26,0,L,eq},
    {10238,6,7,E,eq}, {728,15,11,E,eq}, {10033,25,6,L,eq}, {7903,24,8,E,has}, {19361,12,1,L,eq}, {11853,23,1,L,eq}, {20930,33,3,L,pre},
    {5083,21,0,L,eq}, {16942,6,7,E,eq}, {24734,10,7,E,eq}, {1031,16,4,H,eq}, {14882,19,3,L,eq}, {8291,13,4,E,eq}, {179,5,12,B,pre},
    {4145,16,3,L,eq}, {8367,5,0,L,eq}, {6719,12,4,E,eq}, {5275,9,1,E,eq}, {26596,14,4,L,eq}, {6096,12,0,L,eq}, {10411,17,4,H,eq},
    {16899,23,1,L,suf}, {429,14,13,L,eq}, {10918,13,2,L,pre}, {15009,14,3,L,eq}, {10411,5,7,E,eq}, {11152,21,2,L,pre}, {21981,31,6,L,has},
    {22012,36,6,L,has}, {22048,38,6,L,has}, {22086,38,6,L,has}, {26061,34,7,L,eq}, {216,13,13,B,pre}, {27533,40,3,L,pre}, {7216,18,5,L,eq},
    {1159,6,11,E,pre}, {13899,18,4,H,eq}, {7204,22,2,L,has}, {26183,16,7,L,pre}, {15733,18,7,L,eq}, {10923,78,8,L,has}, {13808,25,0,L,pre},
    {15479,19,6,L,eq}, {18474,10,4,H,eq}, {13590,36,3,L,pre}, {3785,26,4,H,eq}, {7803,9,4,E,pre}, {9878,14,4,L,pre}, {7814,10,7,L,eq},
    {14970,47,7,L,eq}, {16435,29,6,L,pre}, {4122,15,7,L,eq}, {7371,11,7,L,eq}, {9921,9,7,L,pre}, {3997,26,6,L,eq}, {16488,7,2,E,eq},
    {4878,8,1,L,pre}, {16830,22,6,L,pre}, {11491,10,7,E,eq}, {54,34,0,L,eq}, {809,11,0,L,eq}, {9724,8,1,E,eq}, {10809,6,7,E,eq},
    {10837,33,4,H,eq}, {21494,16,5,L,eq}, {9485,15,2,L,eq}, {3213,14,7,L,eq}, {27846,21,4,H,eq}, {12470,21,4,H,eq}, {11587,52,8,L,has},
    {9087,21,4,L,eq}, {7852,23,3,L,has}, {140,14,1,L,eq}, {1047,14,7,L,eq}, {9499,10,3,L,eq}, {16,15,4,H,eq}, {556,23,6,L,has},
    {579,26,6,L,has}, {605,22,6,L,has}, {627,25,6,L,has}, {24048,38,2,L,eq}, {15522,26,1,L,pre}, {13686,7,7,E,eq}, {12978,8,7,E,eq},
    {11296,25,6,L,eq}, {9321,32,6,L,pre}, {19061,17,5,L,eq}, {22356,21,5,L,pre}, {11540,18,1,L,suf}, {14975,20,1,L,pre}, {9425,8,7,L,pre},
    {3881,15,4,H,eq}, {6539,9,4,E,eq}, {5951,9,7,L,eq}, {18184,10,6,E,eq}, {20720,18,1,L,eq}, {9181,21,5,L,has}, {6099,25,5,L,eq},
    {10752,14,3,E,eq}, {1721,21,9,L,eq}, {9400,41,0,L,pre}, {19853,33,2,L,pre}, {18300,17,2,L,eq}, {15335,13,6,L,eq}, {22221,8,4,L,pre},
    {20805,84,7,L,eq}, {13228,51,1,L,pre}, {20647,13,4,H,eq}, {16877,22,1,L,pre}, {1665,44,1,L,eq}, {13724,3,7,E,eq}, {19528,17,4,L,eq},
    {4303,10,3,L,eq}, {4703,46,0,L,eq}, {7196,9,3,E,eq}, {6977,28,2,L,has}, {8005,15,5,L,eq}, {5590,15,9,L,eq}, {16082,25,1,L,pre},
    {23923,15,7,E,eq}, {2754,18,2,L,has}, {2772,40,2,L,has}, {9368,10,7,L,pre}, {14420,13,4,L,eq}, {957,28,5,L,has}, {3995,20,9,E,eq},
    {5707,12,1,E,eq}, {5309,17,8,L,eq}, {16997,5,7,E,eq}, {13002,2,2,E,eq}, {12837,14,7,E,eq}, {8538,11,0,L,eq}, {21709,10,5,L,eq},
    {15622,23,0,L,eq}, {15704,33,2,L,has}, {4215,16,4,H,eq}, {12877,57,3,L,pre}, {15398,29,4,H,eq}, {24271,12,4,H,eq}, {326,21,6,L,has},
    {370,26,6,L,has}, {396,26,6,L,has}, {6219,22,8,L,eq}, {4893,13,7,L,eq}, {28439,53,2,L,pre}, {18439,18,2,L,pre}, {12075,19,5,L,eq},
    {10078,24,1,L,eq}, {3896,12,4,H,eq}, {24026,11,4,L,pre}, {5021,21,0,L,eq}, {2508,29,8,L,has}, {12111,17,4,L,eq}, {21471,19,7,L,eq},
    {6595,4,3,E,eq}, {6599,4,3,E,eq}, {26842,27,3,L,pre}, {6100,4,8,L,eq}, {9689,8,1,E,eq}, {15064,36,5,L,has}, {7597,16,7,L,eq},
    {7829,23,3,L,has}, {1897,23,6,L,has}, {4283,19,8,L,has}, {4373,18,8,L,has}, {7407,12,2,L,eq}, {2609,51,7,L,eq}, {18685,4,7,E,eq},
    {22640,27,4,H,eq}, {6795,11,5,L,eq}, {11423,33,2,L,pre}, {9116,12,7,L,eq}, {1187,16,0,L,eq}, {6291,12,4,E,eq}, {3539,12,7,L,eq},
    {13305,19,6,L,eq}, {16259,19,6,L,eq}, {18873,31,6,L,pre}, {704,13,7,L,eq}, {18045,19,5,L,eq}, {1465,15,3,L,eq}, {8712,21,5,L,eq},
    {2119,13,4,H,eq}, {1092,5,11,E,pre}, {8231,19,4,L,eq}, {752,8,1,L,eq}, {6365,12,7,L,eq}, {7965,24,6,L,eq}, {16639,11,2,E,pre},
    {2230,15,1,L,eq}, {5393,19,4,L,pre}, {15144,38,3,L,pre}, {23739,26,7,L,eq}, {9733,13,3,L,eq}, {9886,41,1,L,eq}, {8009,15,4,E,eq},
    {8118,20,5,L,eq}, {4759,16,8,L,pre}, {27885,11,4,H,eq}, {3069,13,4,H,eq}, {5706,19,9,L,eq}, {28065,42,3,L,pre}, {7755,19,5,L,eq},
    {13275,23,0,L,eq}, {8651,38,1,L,eq}, {3115,10,9,L,pre}, {17570,17,6,L,eq}, {27332,27,4,L,eq}, {20332,23,7,L,eq}, {10520,23,6,L,eq},
    {11341,21,1,L,pre}, {23830,20,7,L,pre}, {14937,30,6,L,pre}, {7815,20,6,L,eq}, {11283,23,5,L,pre}, {1529,24,8,L,has}, {1553,22,8,L,has},
    {1575,24,8,L,has}, {1599,30,8,L,has}, {1629,27,8,L,has}, {1656,27,8,L,has}, {1683,23,8,L,has}, {3499,22,1,L,eq}, {4820,30,7,L,eq},
    {11902,7,7,E,eq}, {11479,35,2,L,pre}, {1001,24,1,L,eq}, {11691,8,4,H,eq}, {13553,8,7,E,eq}, {18731,10,7,E,eq}, {19628,52,3,L,eq},
    {3152,29,5,L,has}, {981,5,11,E,eq}, {22963,25,7,L,eq}, {15764,12,1,L,eq}, {21324,24,7,E,eq}, {8660,15,2,L,eq}, {8051,3,1,E,eq},
    {4133,12,3,L,eq}, {16865,7,2,E,pre}, {21679,23,4,H,eq}, {8103,38,6,L,pre}, {18656,17,4,L,eq}, {993,21,7,L,eq}, {8002,18,7,L,eq},
    {1714,8,7,L,eq}, {26383,20,7,L,eq}, {1786,32,8,L,has}, {13178,14,5,E,eq}, {15127,16,1,L,pre}, {3002,11,4,H,eq}, {10139,11,7,E,eq},
    {21128,38,7,L,eq}, {13932,18,4,H,eq}, {27062,25,2,L,pre}, {25728,46,4,L,pre}, {5281,18,9,L,eq}, {15866,34,0,L,eq}, {125,13,4,H,eq},
    {16529,5,7,E,eq}, {1570,5,11,E,eq}, {22113,16,4,L,eq}, {11798,21,8,L,pre}, {19603,20,7,L,eq}, {18438,31,1,L,eq}, {433,17,3,L,eq},
    {6004,12,9,L,eq}, {7911,9,4,E,pre}, {6885,22,5,L,eq}, {16058,24,0,L,eq}, {18939,13,3,L,eq}, {14453,43,3,L,pre}, {1864,16,4,H,eq},
    {25101,29,2,L,eq}, {3383,35,0,L,eq}, {1470,20,1,L,eq}, {13960,21,8,L,pre}, {28068,12,4,H,eq}, {5641,12,0,E,eq}, {20142,15,2,L,pre},
    {18768,12,7,E,eq}, {2333,9,1,L,eq}, {25770,17,2,L,eq}, {18206,21,6,E,eq}, {14980,31,8,L,suf}, {1510,16,4,H,eq}, {7421,52,8,H,eq},
    {180,17,2,L,has}, {1167,32,2,L,has}, {1199,28,2,L,has}, {1227,32,2,L,has}, {1353,30,2,L,has}, {1604,22,2,L,has}, {1626,34,2,L,has},
    {15887,41,2,L,has}, {20569,27,2,L,pre}, {11795,9,5,E,eq}, {19999,31,2,L,pre}, {11326,19,2,L,pre}, {12036,30,2,L,pre}, {3196,17,7,L,eq},
    {13038,19,4,L,eq}, {5230,19,0,L,eq}, {21025,28,7,L,eq}, {20150,15,4,L,eq}, {10379,7,5,E,eq}, {7774,12,4,E,pre}, {13589,18,4,H,eq},
    {13187,20,6,L,pre}, {10209,13,7,E,eq}, {2902,32,2,L,has}, {2934,25,2,L,has}, {16123,29,2,L,has}, {8211,20,4,L,eq}, {3008,31,5,L,has},
    {16160,21,0,L,eq}, {7523,24,3,L,eq}, {10416,13,6,L,eq}, {9872,13,7,L,pre}, {4886,14,4,E,eq}, {11947,15,0,L,eq}, {7909,12,7,L,eq},
    {10045,7,7,E,eq}, {7687,7,8,E,eq}, {18502,31,5,L,eq}, {12042,14,7,E,eq}, {26359,14,7,E,eq}, {3125,12,9,L,pre}, {7041,18,5,L,eq},
    {22343,18,4,H,eq}, {18845,28,6,L,pre}, {12112,2,7,E,eq}, {9229,26,6,L,pre}, {19354,12,7,L,eq}, {3303,18,7,L,eq}, {20567,12,3,L,eq},
    {24797,17,7,L,eq}, {19958,18,4,H,eq}, {27471,15,7,L,eq}, {23516,20,4,H,eq}, {1934,15,7,L,eq}, {9725,18,2,L,eq}, {6224,11,5,L,eq},
    {5605,12,7,L,eq}, {3993,14,3,L,eq}, {11316,4,7,E,eq}, {3746,39,0,L,pre}, {17544,13,7,E,pre}, {23214,25,7,L,eq}, {7191,5,3,E,eq},
    {16837,6,7,E,eq}, {8368,14,7,L,eq}, {10283,7,7,E,eq}, {219,15,7,L,eq}, {2405,18,4,H,eq}, {21169,53,5,L,has}, {10864,12,0,L,eq},
    {13360,17,7,E,eq}, {12863,17,5,L,eq}, {16312,25,4,H,eq}, {26019,18,4,H,eq}, {7122,10,6,E,eq}, {9998,12,7,L,pre}, {9861,11,7,L,pre},
    {11380,52,8,L,has}, {16060,22,1,L,pre}, {6178,18,5,L,eq}, {444,12,11,E,pre}, {2829,45,0,L,eq}, {14621,29,2,L,has}, {9448,19,5,L,pre},
    {22761,31,6,L,eq}, {13630,15,7,E,eq}, {18304,16,6,L,eq}, {1748,14,3,L,eq}, {10386,35,8,L,pre}, {12106,32,6,L,eq}, {21180,17,1,L,eq},
    {8036,10,5,L,eq}, {8950,44,3,L,pre}, {9831,27,3,L,pre}, {8059,3,1,E,eq}, {11985,4,7,E,eq}, {24569,8,7,E,eq}, {90,18,1,L,eq},
    {19618,14,4,L,pre}, {4139,17,6,L,eq}, {3969,14,6,L,eq}, {4218,9,9,E,eq}, {6380,23,1,L,pre}, {6060,21,9,L,pre}, {13936,18,1,E,eq},
    {4302,19,8,L,has}, {2831,6,7,L,eq}, {11799,6,7,E,eq}, {15997,19,8,L,has}, {13124,5,7,E,eq}, {1040,33,2,L,has}, {3288,14,4,H,eq},
    {1082,10,11,E,pre}, {19559,17,7,L,eq}, {912,13,7,L,eq}, {18572,9,3,E,eq}, {9162,10,7,L,eq}, {26687,21,7,L,eq}, {17018,8,7,E,eq},
    {13497,14,3,L,eq}, {17757,40,7,L,eq}, {17354,23,1,L,eq}, {10996,28,4,H,eq}, {15199,18,2,L,has}, {24487,12,3,L,eq}, {5690,16,4,L,pre},
    {7192,12,4,E,eq}, {15033,24,6,L,pre}, {549,12,11,E,eq}, {6887,26,1,L,eq}, {24293,24,7,L,eq}, {4039,7,7,L,eq}, {1642,17,7,L,eq},
    {8756,14,7,L,eq}, {15205,21,4,L,eq}, {19756,25,5,L,eq}, {18785,11,4,H,eq}, {2469,9,4,H,eq}, {15691,29,4,H,eq}, {3449,26,6,L,eq},
    {11726,16,0,L,eq}, {7969,14,4,E,eq}, {23106,36,3,L,has}, {23886,13,4,L,eq}, {13539,16,6,L,eq}, {14169,22,3,L,eq}, {5734,21,5,L,eq},
    {16922,12,7,E,eq}, {14971,35,4,H,eq}, {887,10,11,E,eq}, {4803,22,1,L,pre}, {4019,13,3,L,eq}, {12614,13,7,E,eq}, {10988,17,2,L,pre},
    {4021,12,7,L,eq}, {10048,36,8,L,has}, {12886,39,0,L,eq}, {338,16,1,L,eq}, {11500,13,5,E,pre}, {3930,15,6,L,eq}, {8547,6,5,L,eq},
    {20956,22,6,L,eq}, {3587,17,6,L,eq}, {16822,8,7,E,eq}, {833,10,0,L,eq}, {11093,20,8,L,pre}, {6237,18,7,L,eq}, {1236,12,1,L,eq},
    {27114,69,3,L,eq}, {18963,20,4,H,eq}, {21585,13,7,L,eq}, {21679,15,7,L,eq}, {993,19,9,L,eq}, {16916,6,7,E,eq}, {5928,9,1,E,eq},
    {13753,9,7,E,eq}, {7086,10,3,E,eq}, {28346,12,3,L,eq}, {15891,39,6,L,has}, {15930,39,6,L,has}, {5935,6,0,L,eq}, {19766,20,4,L,pre},
    {7271,18,7,L,eq}, {6614,21,5,L,eq}, {8758,25,4,H,eq}, {701,46,2,L,has}, {2643,18,8,L,has}, {21114,55,5,L,pre}, {14798,19,3,L,eq},
    {21166,22,7,L,eq}, {9202,18,5,L,has}, {17828,12,7,E,eq}, {12503,24,8,L,suf}, {24151,25,3,L,pre}, {12314,10,4,E,eq}, {18721,10,7,E,eq},
    {10167,21,2,L,eq}, {2423,11,4,H,eq}, {5550,21,9,L,eq}, {5816,4,1,E,eq}, {5604,6,1,E,eq}, {17773,32,2,L,pre}, {14631,33,0,L,eq},
    {4716,17,7,L,eq}, {17436,5,7,E,eq}, {22283,31,6,L,eq}, {10249,7,7,E,eq}, {10052,4,5,E,eq}, {11989,4,7,E,eq}, {17084,10,6,L,eq},
    {8544,18,2,L,eq}, {22835,13,3,L,eq}, {27651,24,3,L,eq}, {5879,23,3,L,pre}, {3852,17,8,L,has}, {29395,38,2,L,eq}, {15297,16,4,L,pre},
    {7695,26,1,L,eq}, {20369,9,4,L,eq}, {6684,10,3,E,eq}, {6694,10,3,E,eq}, {9170,26,2,L,eq}, {14592,29,7,L,has}, {45,12,11,E,pre},
    {13293,12,6,L,eq}, {15478,13,7,E,pre}, {11380,39,4,L,eq}, {491,8,12,B,suf}, {26477,16,7,L,eq}, {27484,52,2,L,eq}, {29787,24,2,L,eq},
    {15267,37,2,L,has}, {2440,35,8,L,has}, {2475,33,8,L,has}, {12450,49,1,L,eq}, {26367,29,4,H,eq}, {16884,21,5,L,eq}, {21537,13,3,L,eq},
    {24902,28,2,L,eq}, {0,26,5,L,has}, {26,25,5,L,has}, {51,27,5,L,has}, {78,20,5,L,has}, {98,28,5,L,has}, {126,19,5,L,has},
    {145,32,5,L,has}, {177,22,5,L,has}, {199,29,5,L,has}, {228,22,5,L,has}, {250,21,5,L,has}, {271,21,5,L,has}, {292,29,5,L,has},
    {321,31,5,L,has}, {352,23,5,L,has}, {3109,20,5,L,has}, {3129,23,5,L,has}, {10258,26,5,E,has}, {10509,14,5,L,has}, {10523,25,5,L,has},
    {10548,25,5,L,has}, {10573,22,5,L,has}, {11683,18,5,E,has}, {5610,5,1,E,eq}, {12168,14,4,L,pre}, {7788,23,1,L,pre}, {9777,12,2,L,eq},
    {14967,24,6,L,pre}, {14416,37,3,L,pre}, {10686,13,0,L,eq}, {3234,11,4,H,eq}, {108,17,1,L,eq}, {1913,18,3,L,eq}, {5507,19,9,L,pre},
    {11558,11,2,L,pre}, {16717,28,4,L,eq}, {10755,27,8,L,pre}, {16609,28,1,L,pre}, {20204,20,7,L,eq}, {4117,16,3,L,eq}, {17673,17,6,L,eq},
    {17270,50,2,L,eq}, {10310,7,7,E,eq}, {22218,12,5,L,eq}, {19028,17,3,L,eq}, {7476,14,4,E,pre}, {18429,21,5,L,eq}, {9997,15,4,H,eq},
    {11289,7,7,E,eq}, {4994,31,3,L,eq}, {14692,3,3,E,eq}, {5835,10,7,L,eq}, {8965,22,2,L,eq}, {26361,11,3,L,eq}, {12395,27,4,H,eq},
    {9952,4,5,E,eq}, {5602,17,5,L,eq}, {21068,25,3,L,pre}, {17124,13,6,L,eq}, {1176,16,3,L,eq}, {10694,10,7,E,eq}, {1012,19,9,L,eq},
    {21486,9,1,E,eq}, {223,15,11,E,pre}, {3321,14,7,L,eq}, {4278,14,4,H,eq}, {13787,61,1,L,has}, {26093,27,2,L,eq}, {16843,41,4,L,eq},
    {10630,29,2,L,eq}, {12170,48,6,L,pre}, {23544,23,7,L,eq}, {13717,31,5,L,pre}, {157,12,11,E,pre}, {18685,20,5,L,eq}, {2565,8,9,L,eq},
    {902,23,0,L,eq}, {15783,47,3,L,eq}, {4751,14,3,L,eq}, {9971,35,8,L,has}, {18429,9,4,E,eq}, {11204,41,0,L,eq}, {15483,37,3,L,eq},
    {13215,3,7,E,eq}, {16873,7,7,E,eq}, {22314,9,5,L,eq}, {16894,41,6,L,has}, {16935,34,6,L,has}, {24315,16,4,H,eq}, {7182,9,3,E,eq},
    {12386,6,7,E,eq}, {6428,71,6,L,pre}, {18844,11,4,H,eq}, {9751,9,5,E,eq}, {4578,13,8,L,pre}, {1437,9,11,E,eq}, {9849,27,0,L,eq},
    {10482,17,6,L,eq}, {2218,15,9,L,eq}, {284,9,12,B,pre}, {26796,46,3,L,pre}, {16486,10,7,E,eq}, {554,16,13,L,eq}, {11600,19,0,L,eq},
    {11192,25,4,H,eq}, {9200,22,4,L,pre}, {11992,23,4,L,eq}, {5578,11,1,E,eq}, {1914,16,4,H,eq}, {10204,5,7,E,eq}, {17071,13,6,E,eq},
    {3926,17,7,L,eq}, {13464,18,3,L,eq}, {22777,15,4,H,eq}, {8153,13,8,E,eq}, {10428,28,1,L,pre}, {11815,3,7,E,eq}, {9885,11,7,L,pre},
    {18466,5,7,E,eq}, {18716,5,7,E,eq}, {4607,5,9,E,eq}, {15268,12,0,L,eq}, {14381,13,1,L,eq}, {4046,7,7,L,eq}, {26551,44,2,L,eq},
    {24629,10,7,E,eq}, {12220,3,7,E,eq}, {23167,16,4,L,pre}, {7239,6,4,E,eq}, {18932,15,4,H,eq}, {358,11,7,L,eq}, {20804,26,1,L,eq},
    {7579,13,4,E,pre}, {27448,36,2,L,eq}, {10452,9,7,E,eq}, {12290,12,4,E,eq}, {18414,12,7,E,eq}, {4474,30,9,L,eq}, {21378,15,7,E,eq},
    {369,21,0,L,eq}, {4545,17,8,L,pre}, {18672,24,6,L,pre}, {8308,13,6,E,eq}, {21495,17,6,L,eq}, {26223,15,4,H,eq}, {10713,6,7,E,eq},
    {4756,21,7,L,eq}, {19550,6,1,E,eq}, {22577,6,3,E,eq}, {14926,32,5,L,pre}, {19777,12,1,L,eq}, {28344,12,4,L,eq}, {5108,7,4,E,eq},
    {14842,21,0,L,pre}, {19132,39,3,L,pre}, {12969,44,1,L,eq}, {8289,11,6,E,eq}, {10293,12,2,L,eq}, {24065,20,7,L,eq}, {13419,41,5,L,eq},
    {20997,15,4,L,eq}, {25915,13,4,H,eq}, {22299,24,2,L,eq}, {17029,28,4,L,eq}, {22425,20,2,L,eq}, {4465,14,4,H,eq}, {10549,40,3,L,pre},
    {10918,5,7,E,eq}, {15238,54,6,L,has}, {8382,41,8,L,pre}, {11101,21,1,L,eq}, {15547,24,6,L,eq}, {7502,41,1,L,pre}, {14884,23,2,L,has},
    {18416,13,4,L,pre}, {3726,11,7,L,eq}, {7216,11,7,L,eq}, {8794,10,7,L,eq}, {8860,50,6,L,pre}, {24198,23,4,H,eq}, {6041,18,1,L,pre},
    {7944,11,5,L,eq}, {4578,19,6,L,eq}, {24462,19,2,L,pre}, {1061,15,7,L,eq}, {18407,15,6,L,eq}, {26051,28,3,L,eq}, {15708,32,8,L,pre},
    {22803,19,3,L,eq}, {26741,23,4,L,eq}, {13334,42,5,L,eq}, {22809,17,4,H,eq}, {18473,25,6,L,eq}, {14034,6,5,E,eq}, {27594,12,7,L,eq},
    {20148,33,6,L,eq}, {3431,18,6,L,eq}, {5497,19,4,L,pre}, {17332,8,5,E,eq}, {3799,16,9,E,eq}, {7968,17,7,L,eq}, {17147,31,6,L,eq},
    {16082,12,0,L,eq}, {1464,21,4,H,eq}, {27397,23,4,L,eq}, {15966,37,4,H,eq}, {2198,45,2,L,has}, {20438,44,5,L,eq}, {12739,11,0,L,eq},
    {24065,8,4,L,pre}, {1051,10,9,L,eq}, {1061,10,9,L,eq}, {2394,76,3,L,eq}, {7192,13,7,L,eq}, {19185,14,4,L,eq}, {8740,11,2,L,eq},
    {2751,16,4,H,eq}, {3423,4,9,B,eq}, {2585,11,4,H,eq}, {7935,21,1,L,eq}, {2435,23,1,L,eq}, {3643,14,7,L,eq}, {3852,13,4,H,eq},
    {4578,17,7,L,eq}, {22770,16,3,L,eq}, {10108,9,4,L,eq}, {18240,15,6,L,eq}, {9383,25,6,L,has}, {9408,24,6,L,has}, {9432,41,6,L,has},
    {9473,35,6,L,has}, {9508,36,6,L,has}, {10344,4,7,E,eq}, {16914,25,2,E,pre}, {8257,13,4,E,eq}, {3848,11,9,E,eq}, {7532,14,4,E,pre},
    {6977,9,3,E,eq}, {5018,18,7,L,eq}, {21830,38,3,L,pre}, {18525,8,7,E,eq}, {8404,25,0,L,eq}, {27111,35,7,L,eq}, {4185,20,8,L,has},
    {4227,20,8,L,has}, {3299,19,0,L,eq}, {3850,29,3,L,eq}, {7215,11,3,E,eq}, {4742,19,5,L,has}, {4761,23,5,L,has}, {4550,11,7,L,eq},
    {206,8,11,E,pre}, {18044,25,7,L,eq}, {7489,7,2,L,eq}, {16509,7,2,E,eq}, {22461,14,4,H,eq}, {12904,8,7,E,eq}, {14405,14,7,L,eq},
    {10650,7,7,E,eq}, {3659,7,9,E,eq}, {20135,15,4,L,eq}, {5244,7,1,E,eq}, {10506,14,2,L,eq}, {20595,15,3,L,eq}, {18621,19,3,L,eq},
    {25899,22,3,E,eq}, {12340,38,5,L,pre}, {10792,8,7,E,eq}, {7727,11,4,E,pre}, {7127,12,3,E,eq}, {9610,11,2,L,eq}, {590,19,11,E,eq},
    {718,14,3,L,eq}, {1523,9,7,L,eq}, {18521,24,6,L,eq}, {19252,14,7,L,eq}, {4431,7,9,L,eq}, {22850,20,2,L,pre}, {10126,36,0,L,pre},
    {26567,15,4,L,eq}, {26848,13,4,L,pre}, {21694,55,2,L,pre}, {13990,16,3,L,eq}, {11217,39,4,L,eq}, {26758,10,7,L,eq}, {7453,17,2,L,eq},
    {5518,15,7,L,eq}, {5751,5,1,E,eq}, {10635,43,1,L,suf}, {27339,26,2,L,pre}, {19545,5,1,E,eq}, {25212,40,3,L,eq}, {13217,26,4,L,pre},
    {19039,14,4,H,eq}, {1003,10,11,E,pre}, {7631,16,8,H,eq}, {2389,13,5,L,has}, {584,14,4,H,eq}, {6337,15,8,L,eq}, {783,10,1,L,eq},
    {9738,14,4,L,eq}, {18422,13,6,L,eq}, {18471,10,7,E,eq}, {5394,23,9,L,pre}, {23606,27,3,L,eq}, {25347,6,7,E,eq}, {9427,20,3,L,eq},
    {3125,17,4,H,eq}, {4598,9,9,L,eq}, {26982,31,3,L,eq}, {23015,12,6,L,eq}, {4413,14,6,L,eq}, {14807,12,6,L,eq}, {5420,32,0,L,pre},
    {18800,6,7,E,eq}, {791,10,0,L,eq}, {26137,10,4,L,pre}, {5740,14,9,L,eq}, {3774,13,7,L,eq}, {15301,8,5,E,eq}, {8656,15,7,L,eq},
    {25443,24,2,L,pre}, {22745,25,3,L,eq}, {13211,8,5,E,eq}, {5438,6,1,E,eq}, {24013,16,7,L,eq}, {12650,27,4,H,eq}, {12984,50,3,L,pre},
    {10273,10,7,E,eq}, {3605,31,8,L,has}, {14286,30,7,L,eq}, {12589,10,7,E,eq}, {16353,5,7,E,eq}, {5437,22,3,L,pre}, {11653,15,0,L,eq},
    {11458,12,5,E,pre}, {16120,40,4,H,eq}, {2460,13,5,L,has}, {25527,17,7,L,eq}, {11164,34,8,L,has}, {13907,18,7,L,eq}, {26283,15,4,H,eq},
    {1072,10,11,E,pre}, {23654,22,3,L,eq}, {26833,12,7,L,pre}, {2299,14,7,L,eq}, {6365,11,8,L,eq}, {19494,40,2,L,eq}, {26480,28,2,L,eq},
    {8281,15,8,E,eq}, {12379,7,7,E,eq}, {13307,3,7,E,eq}, {10639,11,4,E,eq}, {17129,11,7,E,eq}, {480,20,9,L,eq}, {17266,33,4,L,pre},
    {3699,10,4,H,eq}, {3437,3,9,B,eq}, {10741,9,7,E,eq}, {2739,45,0,L,eq}, {24499,28,3,L,eq}, {10878,36,3,L,eq}, {7227,12,4,E,eq},
    {13275,18,6,L,pre}, {27066,26,7,L,eq}, {8038,17,4,E,eq}, {21133,33,6,L,pre}, {11047,23,4,H,eq}, {22432,13,4,H,eq}, {3899,27,7,L,eq},
    {3600,10,9,E,eq}, {28841,20,2,L,eq}, {11080,8,7,E,eq}, {18554,22,5,L,eq}, {5074,9,6,E,eq}, {6483,14,8,L,eq}, {26445,35,2,L,eq},
    {13217,5,2,E,eq}, {24468,17,4,L,eq}, {10876,19,0,L,eq}, {5978,20,8,L,eq}, {25291,7,7,E,eq}, {7189,15,8,L,eq}, {1989,24,3,L,eq},
    {16278,19,6,L,eq}, {12298,2,7,E,eq}, {18042,19,2,L,eq}, {7582,25,2,L,eq}, {6838,14,7,L,eq}, {11698,24,1,L,eq}, {1642,12,3,L,eq},
    {14191,14,3,L,eq}, {11744,13,5,E,eq}, {16731,17,5,L,eq}, {18464,10,4,H,eq}, {1121,20,0,L,eq}, {12711,11,7,E,eq}, {1550,26,6,L,has},
    {12370,21,0,L,eq}, {1480,24,3,L,eq}, {4904,6,8,L,pre}, {20746,13,3,L,eq}, {5460,32,8,L,eq}, {5222,13,4,L,pre}, {22796,5,7,L,pre},
    {699,10,1,L,eq}, {486,15,4,H,eq}, {5500,18,7,L,eq}, {7324,18,3,L,eq}, {5412,15,4,L,pre}, {8651,39,0,L,eq}, {300,11,1,L,eq},
    {13100,33,6,L,pre}, {5351,7,1,E,eq}, {10022,23,2,L,eq}, {13964,12,7,L,eq}, {6905,5,3,E,eq}, {6123,12,4,E,eq}, {23132,12,6,L,eq},
    {19205,21,7,L,eq}, {604,12,9,L,eq}, {17449,61,3,L,pre}, {18513,23,3,L,pre}, {756,19,4,H,eq}, {16730,6,7,E,eq}, {17650,16,1,L,eq},
    {27393,12,7,L,eq}, {6330,37,0,L,eq}, {16576,15,7,E,eq}, {25985,15,3,L,eq}, {10588,19,6,L,eq}, {2406,37,6,L,eq}, {2598,42,2,L,has},
    {13980,36,2,L,has}, {14016,33,2,L,has}, {14049,25,2,L,has}, {14074,32,2,L,has}, {14106,35,2,L,has}, {76,46,8,L,has}, {1871,28,8,L,has},
    {1986,23,8,L,has}, {2009,30,8,L,has}, {2039,30,8,L,has}, {21911,33,6,L,pre}, {2751,13,1,L,eq}, {16421,28,4,H,eq}, {19263,16,4,L,eq},
    {10140,14,5,E,eq}, {8612,14,7,L,eq}, {11551,18,5,E,pre}, {15113,30,7,L,eq}, {2784,45,0,L,eq}, {22395,13,4,H,eq}, {13487,17,0,L,eq},
    {8904,20,7,L,eq}, {9842,23,2,L,eq}, {16852,42,6,L,has}, {7048,22,7,L,eq}, {9044,16,6,L,eq}, {6691,15,0,L,eq}, {11965,41,3,L,pre},
    {12229,9,4,L,pre}, {8405,21,3,L,eq}, {19623,19,7,L,eq}, {74,16,1,L,eq}, {2470,70,3,L,eq}, {1339,5,11,E,pre}, {5918,10,1,E,eq},
    {3215,28,0,L,eq}, {19078,34,2,L,eq}, {9621,22,2,L,eq}, {23698,21,7,L,eq}, {7196,31,0,L,pre}, {8876,12,2,L,eq}, {13462,11,7,E,eq},
    {22731,20,2,L,pre}, {20940,15,4,L,eq}, {13451,30,6,L,pre}, {7786,10,4,E,pre}, {14647,21,1,L,eq}, {8586,16,5,L,eq}, {18085,19,2,L,eq},
    {21309,11,4,L,pre}, {4825,15,1,L,pre}, {15899,13,8,L,pre}, {25688,57,7,L,eq}, {11880,31,5,L,eq}, {5271,4,6,E,eq}, {14569,27,0,L,eq},
    {12514,23,4,H,eq}, {1055,16,3,L,eq}, {22549,7,4,L,eq}, {4424,22,3,L,eq}, {10947,8,7,E,eq}, {7737,8,8,E,eq}, {5051,34,9,L,eq},
    {4741,21,1,L,pre}, {28430,12,4,L,eq}, {14095,8,1,L,eq}, {28455,13,4,L,pre}, {13,19,10,L,eq}, {2260,20,7,L,eq}, {1899,26,8,L,has},
    {1925,30,8,L,has}, {1955,31,8,L,has}, {3890,14,6,L,eq}, {16790,11,2,E,pre}, {21047,28,6,L,eq}, {4493,9,6,L,eq}, {234,20,7,L,eq},
    {7412,15,7,L,eq}, {1200,19,5,L,has}, {1219,19,5,L,has}, {1238,20,5,L,has}, {6919,22,7,L,eq}, {24658,7,7,E,eq}, {13521,17,5,L,eq},
    {11945,27,1,L,suf}, {27586,22,4,H,eq}, {2525,10,1,L,eq}, {8549,32,0,L,has}, {14548,18,2,L,has}, {26105,12,4,L,pre}, {26449,37,4,H,eq},
    {17925,25,3,L,eq}, {22192,41,6,L,eq}, {3318,13,4,H,eq}, {3085,26,6,L,eq}, {15948,15,8,L,suf}, {20195,18,4,L,eq}, {17126,25,1,L,pre},
    {12110,2,7,E,eq}, {1758,19,1,L,eq}, {15309,27,5,L,eq}, {5705,15,3,L,pre}, {1153,6,11,E,pre}, {8938,16,5,L,eq}, {21243,21,1,L,pre},
    {9364,25,4,L,pre}, {7480,13,6,L,eq}, {301,14,4,H,eq}, {354,10,1,L,eq}, {2344,9,0,E,eq}, {5384,23,6,L,has}, {5407,20,6,L,has},
    {5427,30,6,L,has}, {5318,23,4,L,pre}, {29939,19,2,L,pre}, {20666,37,5,L,eq}, {3421,36,8,L,has}, {18244,18,7,L,pre}, {18296,7,7,E,eq},
    {2749,30,8,L,has}, {17008,10,7,E,eq}, {16354,17,2,E,eq}, {4634,15,4,H,eq}, {6519,24,8,L,eq}, {12337,8,4,E,eq}, {18396,8,7,E,eq},
    {1234,6,11,E,pre}, {14496,37,3,L,pre}, {6954,15,4,E,eq}, {1299,15,9,L,eq}, {10160,5,7,E,eq}, {12650,64,1,L,eq}, {16397,56,3,L,eq},
    {5941,16,4,L,pre}, {7172,12,6,L,eq}, {6269,10,5,L,eq}, {13047,4,7,E,eq}, {23072,34,3,L,pre}, {18507,5,7,E,eq}, {12148,4,7,E,eq},
    {12072,27,8,L,has}, {12099,30,8,L,has}, {12129,24,8,L,has}, {12153,27,8,L,has}, {12180,30,8,L,has}, {12210,30,8,L,has}, {12240,27,8,L,has},
    {12297,24,8,L,has}, {1599,28,0,L,eq}, {3953,12,3,L,eq}, {21091,23,2,L,pre}, {13331,16,7,E,eq}, {22821,29,2,L,pre}, {21867,44,6,L,pre},
    {9294,18,4,L,pre}, {19482,14,6,L,eq}, {14038,27,0,L,eq}, {13613,16,6,L,eq}, {3356,20,8,L,has}, {5656,17,7,L,eq}, {11565,7,7,E,eq},
    {13831,7,7,E,eq}, {10381,10,6,E,eq}, {2153,24,6,L,has}, {2177,28,6,L,has}, {13512,10,7,E,eq}, {5354,11,4,L,pre}, {10911,7,7,E,eq},
    {8296,9,8,E,eq}, {10119,14,5,E,eq}, {22558,32,2,L,eq}, {3276,12,4,H,eq}, {4788,40,0,L,eq}, {19922,32,6,L,eq}, {4918,14,7,L,eq},
    {4305,26,1,L,pre}, {24400,26,4,L,eq}, {14264,9,4,L,eq}, {24772,48,3,L,eq}, {24970,21,7,L,eq}, {16522,7,7,E,eq}, {19697,18,1,L,eq},
    {1372,21,1,L,eq}, {23926,38,3,L,pre}, {18008,18,5,L,eq}, {10058,18,6,L,eq}, {19637,25,5,L,eq}, {3549,4,9,B,pre}, {1334,17,1,L,eq},
    {1518,10,11,E,eq}, {4161,12,3,L,eq}, {11641,20,4,H,eq}, {24306,12,3,E,eq}, {25574,50,3,L,pre}, {21490,20,7,L,eq}, {3134,45,8,L,has},
    {5238,22,3,L,eq}, {27544,16,4,L,pre}, {8886,36,1,L,pre}, {947,13,0,L,eq}, {12422,27,4,H,eq}, {4777,22,7,L,eq}, {5617,11,7,L,eq},
    {9249,6,7,L,pre}, {23290,6,7,L,pre}, {9001,59,8,L,suf}, {2055,21,6,L,has}, {2097,12,6,L,has}, {21260,54,2,L,eq}, {26819,14,4,L,pre},
    {26626,32,2,L,eq}, {2668,8,1,L,eq}, {7266,23,5,L,eq}, {9294,22,0,L,eq}, {12090,37,3,L,pre}, {13419,32,6,L,pre}, {25017,27,4,H,eq},
    {4062,6,7,L,eq}, {7634,20,4,E,pre}, {10672,25,8,L,pre}, {13368,23,6,L,pre}, {6016,25,1,L,pre}, {3822,16,6,L,eq}, {7959,17,2,L,eq},
    {3703,7,7,L,eq}, {20152,23,1,L,suf}, {1271,12,4,H,eq}, {1127,5,11,E,pre}, {19596,28,6,L,pre}, {21512,31,6,L,eq}, {8321,9,6,E,eq},
    {9227,21,1,L,eq}, {10677,9,0,L,eq}, {6878,6,3,E,eq}, {21239,13,4,L,pre}, {11884,6,7,E,eq}, {9055,14,7,L,eq}, {2329,15,0,E,eq},
    {17840,25,7,E,eq}, {27242,33,7,L,eq}, {6282,15,7,L,eq}, {453,16,4,H,eq}, {6212,12,5,L,eq}, {10108,11,5,E,eq}, {13376,43,5,L,eq},
    {5004,7,4,E,eq}, {23227,9,3,E,eq}, {24125,5,4,E,eq}, {18385,5,7,E,eq}, {16327,10,1,L,eq}, {21800,11,4,L,eq}, {2508,20,7,L,eq},
    {9923,13,2,L,eq}, {14129,32,0,L,eq}, {7503,15,5,L,eq}, {238,20,11,E,pre}, {4371,12,6,L,eq}, {21278,24,6,L,eq}, {14896,30,5,L,pre},
    {6166,16,7,L,eq}, {18305,11,4,L,eq}, {5666,7,1,E,eq}, {24003,13,4,L,pre}, {1443,15,9,L,eq}, {15860,21,8,L,pre}, {2587,20,6,L,eq},
    {3735,15,6,L,eq}, {17225,21,1,L,pre}, {15721,40,1,L,suf}, {14403,24,5,L,eq}, {26505,12,7,L,eq}, {5854,25,3,L,pre}, {7663,13,4,E,pre},
    {5741,44,0,L,eq}, {20391,35,1,L,eq}, {19171,40,3,L,pre}, {9345,25,8,L,pre}, {16210,21,6,L,eq}, {14817,21,3,L,eq}, {7055,12,4,E,eq},
    {4443,14,6,L,eq}, {19405,23,5,L,pre}, {9316,45,0,L,pre}, {4680,27,5,L,has}, {14621,22,7,L,has}, {8969,16,5,L,has}, {8985,21,5,L,has},
    {9006,23,5,L,has}, {9029,20,5,L,has}, {9049,22,5,L,has}, {9156,25,5,L,has}, {9259,28,5,L,has}, {23817,13,7,L,pre}, {16331,15,6,L,eq},
    {4369,20,2,L,has}, {4389,25,2,L,has}, {4414,21,2,L,has}, {4435,20,2,L,has}, {4455,21,2,L,has}, {5685,22,2,L,has}, {5685,28,6,L,has},
    {10775,6,3,E,eq}, {21702,20,3,L,eq}, {12784,6,7,E,eq}, {80,19,9,L,eq}, {4083,22,4,H,eq}, {4155,16,4,H,eq}, {20670,9,4,H,eq},
    {8602,11,0,L,eq}, {2726,13,4,H,eq}, {26610,16,4,L,eq}, {7612,19,0,L,eq}, {1299,5,11,E,pre}, {13265,8,7,E,eq}, {11683,8,4,H,eq},
    {11513,15,5,E,pre}, {12771,13,7,E,eq}, {8059,13,8,E,eq}, {14739,19,3,L,eq}, {29335,22,2,L,pre}, {1132,24,13,L,pre}, {1676,10,0,L,eq},
    {13954,21,1,E,eq}, {16714,16,7,E,eq}, {4246,14,4,H,eq}, {2606,40,3,L,eq}, {10531,11,7,E,eq}, {21329,22,5,E,eq}, {14844,18,6,L,eq},
    {17064,5,7,E,eq}, {11245,44,0,L,eq}, {26090,15,4,L,eq}, {23566,18,4,H,eq}, {1326,31,4,H,eq}, {7933,13,7,L,eq}, {20523,27,4,L,pre},
    {27092,19,7,L,eq}, {9503,16,5,L,pre}, {6457,17,5,L,eq}, {1335,26,13,L,pre}, {11256,33,4,L,eq}, {4463,16,8,L,pre}, {6440,11,8,L,eq},
    {3227,17,7,L,eq}, {26797,14,7,L,eq}, {14046,19,8,L,suf}, {1897,10,7,L,eq}, {21483,11,5,L,eq}, {8018,21,3,L,pre}, {22583,15,3,L,eq},
    {21532,20,7,L,eq}, {8923,23,4,L,eq}, {221,13,4,H,eq}, {6339,12,7,L,eq}, {5487,5,1,E,eq}, {10083,4,7,E,eq}, {4886,18,1,L,pre},
    {5820,22,5,L,eq}, {13955,25,2,L,has}, {27446,20,4,L,pre}, {8825,10,7,L,eq}, {24432,17,3,L,eq}, {4970,29,2,L,has}, {4999,28,2,L,has},
    {5027,29,2,L,has}, {5056,28,2,L,has}, {5084,35,2,L,has}, {5119,27,2,L,has}, {5146,24,2,L,has}, {5170,23,2,L,has}, {12341,39,2,L,has},
    {15458,65,2,L,has}, {24412,20,3,L,eq}, {6464,9,4,E,eq}, {13171,9,7,E,eq}, {27920,13,4,L,eq}, {4202,18,3,L,eq}, {13036,11,7,E,eq},
    {6912,18,2,L,has}, {15601,21,0,L,eq}, {10436,16,2,L,eq}, {10452,16,2,L,eq}, {13744,10,2,L,has}, {13417,9,4,H,eq}, {13934,37,3,L,eq},
    {3686,13,4,H,eq}, {3309,18,6,L,eq}, {13239,18,0,L,eq}, {11844,15,8,L,pre}, {8989,22,0,L,eq}, {20861,19,3,L,pre}, {4391,13,3,L,eq},
    {8735,23,4,H,eq}, {21755,19,4,H,eq}, {26337,15,3,L,eq}, {14681,14,4,L,pre}, {4548,17,1,L,pre}, {17329,16,7,E,eq}, {2681,14,9,L,eq},
    {15947,34,3,L,eq}, {10870,27,4,H,eq}, {21558,17,5,L,eq}, {5966,8,9,L,eq}, {780,10,10,L,eq}, {6104,19,4,E,eq}, {13295,4,7,E,eq},
    {4493,19,1,L,pre}, {10491,4,7,E,eq}, {26633,18,7,L,eq}, {14285,48,5,L,eq}, {13139,5,7,E,eq}, {1239,12,9,L,eq}, {475,5,10,E,eq},
    {14168,37,8,L,pre}, {17899,26,3,L,eq}, {25375,22,2,L,pre}, {20648,12,3,L,eq}, {701,9,11,E,eq}, {9627,19,5,L,pre}, {16142,22,7,L,eq},
    {16746,9,7,E,eq}, {20106,19,2,L,eq}, {28164,12,4,H,eq}, {2984,16,7,L,eq}, {7394,13,2,L,eq}, {17206,7,7,E,eq}, {24084,16,4,L,pre},
    {19185,16,5,L,eq}, {26915,28,2,L,pre}, {1357,11,7,L,eq}, {11780,8,7,E,eq}, {965,16,9,L,eq}, {3585,8,9,E,eq}, {8708,27,4,H,eq},
    {24273,25,2,L,eq}, {6527,12,4,E,eq}, {27237,29,4,L,eq}, {3219,15,4,H,eq}, {4288,37,9,L,eq}, {13838,15,4,H,eq}, {1066,33,13,L,pre},
    {4966,16,8,L,eq}, {633,49,9,L,eq}, {8897,53,3,L,pre}, {18832,12,4,H,eq}, {17495,2,7,E,eq}, {9507,17,4,H,eq}, {14202,33,7,L,eq},
    {1070,17,1,L,eq}, {15723,10,7,L,eq}, {375,18,3,L,eq}, {5755,20,8,L,eq}, {5820,3,1,E,eq}, {5475,19,9,L,eq}, {2069,15,0,E,eq},
    {9784,22,4,L,eq}, {4007,12,3,L,eq}, {16164,12,7,L,eq}, {367,11,12,B,pre}, {12238,10,4,L,pre}, {18498,23,6,L,eq}, {23702,25,3,L,eq},
    {3327,18,6,L,eq}, {12722,7,7,E,eq}, {26888,14,4,L,pre}, {10812,25,4,H,eq}, {11885,13,4,H,eq}, {21359,15,6,L,eq}, {6958,25,0,L,eq},
    {12951,19,5,L,eq}, {13428,40,8,L,has}, {18640,35,1,L,eq}, {17808,26,3,L,eq}, {17983,12,5,L,eq}, {9028,16,6,L,eq}, {9876,11,3,E,eq},
    {22848,12,3,L,eq}, {4453,18,1,L,pre}, {268,8,11,E,pre}, {8345,13,4,E,eq}, {7710,11,7,L,eq}, {18752,15,3,L,eq}, {11252,12,7,E,eq},
    {7964,21,8,E,has}, {9005,19,2,L,eq}, {481,16,1,L,eq}, {7354,21,5,L,eq}, {21349,39,2,L,eq}, {18447,17,4,H,eq}, {28442,13,4,L,pre},
    {18137,47,6,L,has}, {21366,12,7,E,eq}, {6731,12,4,E,eq}, {7205,11,7,L,eq}, {7450,17,7,L,eq}, {15464,35,0,L,eq}, {9013,23,4,L,eq},
    {18808,24,2,L,pre}, {15617,22,6,L,eq}, {12732,40,3,L,eq}, {1872,10,7,L,eq}, {10495,12,7,E,eq}, {18456,24,3,L,pre}, {27778,23,3,L,eq},
    {3781,27,1,L,eq}, {6492,10,4,E,eq}, {6653,19,0,L,eq}, {13994,19,4,H,eq}, {1456,31,13,L,eq}, {5139,19,0,L,eq}, {4422,12,8,L,pre},
    {25624,39,3,L,pre}, {8149,13,7,L,eq}, {25418,7,7,E,eq}, {14030,14,4,H,eq}, {4085,18,6,L,eq}, {16152,21,2,E,eq}, {22047,10,4,L,eq},
    {6577,18,5,L,eq}, {21694,10,7,L,eq}, {19935,32,2,L,pre}, {25352,23,2,L,eq}, {15954,12,0,L,eq}, {10542,8,7,E,eq}, {5425,18,8,L,eq},
    {2714,12,4,H,eq}, {6852,12,7,L,eq}, {9353,30,6,L,has}, {1103,19,5,L,has}, {1122,19,5,L,has}, {11364,8,7,E,eq}, {12581,21,4,H,eq},
    {21459,17,6,L,eq}, {7348,10,8,H,eq}, {16106,17,2,L,has}, {5619,38,6,L,has}, {21649,21,6,L,eq}, {19310,7,7,E,eq}, {5883,12,1,E,eq},
    {20089,17,2,L,eq}, {1232,12,7,L,eq}, {7564,14,8,H,eq}, {3282,21,7,L,eq}, {20733,26,2,L,pre}, {616,15,10,L,pre}, {13195,21,0,L,eq},
    {8318,34,8,L,pre}, {16414,9,7,E,eq}, {1279,31,13,L,pre}, {11198,25,8,L,has}, {10073,17,4,H,eq}, {11088,12,7,E,eq}, {23010,19,4,L,eq},
    {17284,12,1,E,eq}, {22843,7,7,E,pre}, {3279,20,0,L,eq}, {2388,30,9,L,eq}, {13993,18,1,E,eq}, {16830,7,7,E,eq}, {3284,11,6,L,eq},
    {2711,10,9,L,eq}, {1343,15,3,L,eq}, {16283,18,7,L,eq}, {4242,11,3,L,eq}, {16092,14,2,L,has}, {13754,12,4,L,pre}, {13390,23,0,L,eq},
    {2535,8,1,L,eq}, {8767,28,0,L,eq}, {22086,30,5,L,eq}, {16359,28,4,H,eq}, {2810,8,7,L,eq}, {12876,6,2,E,eq}, {12882,6,2,E,eq},
    {22492,33,7,L,eq}, {17899,30,7,L,eq}, {18494,5,7,E,eq}, {11704,17,8,L,pre}, {18913,22,7,L,eq}, {22947,27,3,L,pre}, {3007,23,0,L,eq},
    {4804,19,2,L,has}, {12710,14,2,L,has}, {6184,26,3,L,has}, {22278,12,5,L,eq}, {269,16,4,H,eq}, {5067,11,4,E,eq}, {8477,21,1,L,suf},
    {4410,12,8,L,pre}, {16922,8,1,E,eq}, {518,18,4,H,eq}, {939,15,7,L,eq}, {19394,12,6,L,eq}, {4771,25,9,L,eq}, {3896,17,5,L,has},
    {3913,21,5,L,has}, {3934,21,5,L,has}, {2608,35,8,L,has}, {21550,17,3,L,eq}, {28323,9,4,L,eq}, {10422,4,7,E,eq}, {12990,25,8,L,pre},
    {16477,27,5,E,eq}, {10428,10,7,E,eq}, {5108,7,6,E,eq}, {10721,20,3,E,eq}, {4702,16,4,H,eq}, {17487,30,5,L,eq}, {23242,18,6,L,pre},
    {9125,20,2,L,eq}, {4006,15,7,L,eq}, {10471,12,4,L,eq}, {23934,12,4,L,eq}, {5240,18,9,L,eq}, {23946,8,7,E,eq}, {26357,24,2,L,eq},
    {4216,26,2,L,has}, {10133,7,5,E,eq}, {13282,7,7,E,eq}, {11001,71,8,L,has}, {10741,11,3,E,eq}, {22860,44,3,L,pre}, {26063,8,4,L,eq},
    {3340,15,4,H,eq}, {13986,11,5,E,eq}, {24886,50,3,L,eq}, {19496,15,6,L,eq}, {15139,6,0,L,eq}, {176,21,10,L,eq}, {27606,12,7,L,eq},
    {13478,20,4,H,eq}, {18575,23,6,L,eq}, {24903,29,4,H,eq}, {1208,13,1,L,eq}, {11115,8,7,E,eq}, {17625,25,1,L,eq}, {14012,14,5,E,eq},
    {2243,34,2,L,has}, {13338,39,2,L,has}, {14847,37,2,L,has}, {17221,5,7,E,eq}, {2498,21,4,H,eq}, {10953,16,4,H,eq}, {8423,32,8,L,pre},
    {10697,16,2,L,eq}, {27915,31,2,L,eq}, {1765,21,8,L,has}, {3682,4,9,E,eq}, {26677,10,7,L,eq}, {21868,38,3,L,pre}, {2638,30,6,L,eq},
    {10765,7,7,E,eq}, {1387,8,11,E,pre}, {16346,14,6,L,eq}, {3655,14,6,L,eq}, {20542,27,2,L,eq}, {18984,23,3,L,eq}, {26943,26,2,L,pre},
    {26312,18,4,H,eq}, {18102,17,4,H,eq}, {10189,7,7,E,eq}, {15879,21,7,L,eq}, {1908,9,9,L,eq}, {4199,9,9,E,eq}, {18444,8,7,E,eq},
    {10418,18,2,L,eq}, {21616,15,7,L,eq}, {1083,15,9,L,eq}, {11054,11,0,L,eq}, {4137,18,4,H,eq}, {10914,37,3,L,eq}, {19009,17,7,L,eq},
    {4267,16,8,L,has}, {10235,36,2,L,eq}, {15236,34,3,L,eq}, {18711,25,3,L,eq}, {5205,17,4,L,pre}, {15913,32,5,L,eq}, {16301,10,7,L,eq},
    {25088,31,7,L,eq}, {28502,57,3,L,pre}, {19022,17,4,H,eq}, {2547,40,6,L,eq}, {14211,24,4,L,eq}, {5101,12,7,L,eq}, {285,16,4,H,eq},
    {9316,22,5,L,pre}, {2725,6,1,L,eq}, {15219,10,5,E,eq}, {7340,17,7,L,eq}, {1075,34,6,L,has}, {13035,34,0,L,eq}, {14538,10,5,L,eq},
    {15427,13,6,L,eq}, {5967,13,3,L,pre}, {1542,12,11,E,pre}, {1366,21,9,L,eq}, {9402,13,4,H,eq}, {0,13,10,L,eq}, {15824,21,0,L,eq},
    {14022,23,7,L,eq}, {4913,15,6,L,eq}, {6986,6,3,E,eq}, {22005,11,7,L,eq}, {6543,20,8,L,eq}, {25150,31,4,L,eq}, {13669,38,0,L,pre},
    {27791,17,4,H,eq}, {5249,17,0,L,eq}, {10969,27,4,H,eq}, {4150,18,0,L,eq}, {19919,28,1,L,pre}, {21722,13,3,L,eq}, {3765,5,9,E,eq},
    {762,17,13,L,eq}, {11283,6,7,E,eq}, {24745,32,4,H,eq}, {9981,7,5,E,eq}, {27938,51,3,L,pre}, {11038,5,7,E,eq}, {441,8,12,B,suf},
    {17209,30,4,L,pre}, {21367,23,4,H,eq}, {18066,23,1,L,eq}, {16254,44,5,L,pre}, {842,13,1,L,eq}, {9270,18,1,L,eq}, {1905,29,0,L,has},
    {15325,18,4,L,pre}, {11596,23,1,L,eq}, {27206,15,2,L,has}, {16609,15,2,E,eq}, {26582,14,4,L,eq}, {5614,14,9,L,eq}, {2238,10,4,H,eq},
    {26428,18,7,L,eq}, {1568,43,9,L,eq}, {18903,15,3,L,eq}, {9597,13,5,L,pre}, {2579,13,7,L,eq}, {24814,14,7,L,eq}, {20849,21,1,L,eq},
    {8543,9,1,E,eq}, {24128,23,3,L,pre}, {1078,30,8,L,has}, {1108,16,8,L,has}, {1124,35,8,L,has}, {1159,25,8,L,has}, {13144,41,8,L,pre},
    {6773,20,0,L,eq}, {24517,12,4,L,pre}, {7328,12,7,L,eq}, {27798,13,7,L,pre}, {16769,8,2,E,pre}, {4190,72,0,L,eq}, {15639,29,6,L,pre},
    {3416,3,9,B,eq}, {22052,31,3,L,pre}, {11942,21,5,L,eq}, {4904,21,1,L,has}, {4925,20,1,L,has}, {4945,22,1,L,has}, {4967,24,1,L,has},
    {5126,25,1,L,has}, {5187,14,1,L,has}, {13853,15,4,H,eq}, {10977,27,6,L,pre}, {16804,26,6,L,pre}, {7085,25,1,L,eq}, {19266,12,7,L,eq},
    {10477,15,2,L,eq}, {19097,19,7,L,eq}, {5957,12,4,L,pre}, {768,10,11,E,eq}, {5396,41,3,L,pre}, {18980,13,5,E,eq}, {11922,23,1,L,pre},
    {19143,10,5,E,eq}, {21,12,11,E,pre}, {12744,18,2,L,has}, {21631,16,7,L,eq}, {10405,13,2,L,eq}, {22807,12,7,E,eq}, {10177,3,7,E,eq},
    {872,8,0,L,eq}, {8575,18,7,L,eq}, {24436,12,7,L,eq}, {3573,15,1,L,eq}, {13014,13,5,L,eq}, {9563,22,4,H,eq}, {27621,30,3,L,eq},
    {160,19,3,L,eq}, {6641,5,4,E,eq}, {10494,13,4,L,eq}, {20991,34,7,L,eq}, {13481,36,6,L,pre}, {14189,22,4,L,eq}, {29293,42,2,L,pre},
    {24550,11,4,L,pre}, {21236,16,6,E,eq}, {15324,34,8,L,pre}, {4968,28,0,L,eq}, {16344,10,2,E,eq}, {16774,30,6,L,pre}, {717,18,9,L,eq},
    {7663,28,6,L,pre}, {7017,17,7,L,eq}, {1038,6,11,E,pre}, {22737,24,6,L,eq}, {22116,21,5,L,eq}, {27536,52,2,L,eq}, {9688,13,3,L,eq},
    {17736,21,5,L,pre}, {6160,4,4,E,eq}, {13144,4,7,E,eq}, {1445,19,4,H,eq}, {23136,33,2,L,eq}, {8356,19,3,L,eq}, {21906,43,3,L,pre},
    {26270,14,7,E,eq}, {12705,27,3,L,eq}, {14134,34,8,L,pre}, {88,26,7,L,eq}, {59,15,1,L,eq}, {21070,15,1,L,eq}, {4636,13,7,L,eq},
    {10655,12,3,E,eq}, {9596,11,7,L,pre}, {1873,32,0,L,has}, {30021,15,2,L,eq}, {5494,13,9,L,eq}, {13157,6,7,E,eq}, {8475,28,3,L,eq},
    {20283,11,5,E,eq}, {11377,22,2,L,pre}, {4262,71,0,L,eq}, {417,15,7,L,eq}, {12348,22,0,L,eq}, {15270,28,3,L,eq}, {20878,27,4,H,eq},
    {13534,12,7,E,eq}, {16755,8,7,E,eq}, {23117,17,4,L,pre}, {17619,35,6,L,eq}, {9698,58,8,L,has}, {9756,58,8,L,has}, {182,13,11,E,pre},
    {19605,19,1,L,eq}, {7443,16,4,E,pre}, {17409,21,5,L,eq}, {9094,31,2,L,eq}, {25820,19,4,H,eq}, {13228,32,5,L,eq}, {12561,19,0,L,eq},
    {11757,53,6,L,eq}, {23899,23,4,L,eq}, {12124,35,0,L,eq}, {7501,22,7,L,eq}, {7044,4,3,E,eq}, {13085,4,7,E,eq}, {2519,6,1,L,eq},
    {19215,27,6,L,has}, {19282,32,6,L,has}, {4946,8,4,E,eq}, {11757,13,5,E,eq}, {16066,56,5,L,eq}, {14822,20,0,L,pre}, {5770,23,9,L,pre},
    {10768,16,1,L,eq}, {16245,14,6,L,eq}, {11603,40,3,L,eq}, {7436,6,7,L,eq}, {20008,22,5,L,pre}, {764,36,3,L,eq}, {18303,5,7,E,eq},
    {20703,46,5,L,eq}, {4095,23,5,L,has}, {22259,40,2,L,eq}, {9800,15,5,E,eq}, {8407,38,1,L,pre}, {4232,22,1,L,pre}, {1492,13,11,E,eq},
    {21000,45,5,L,pre}, {18399,30,5,L,eq}, {3604,23,6,L,eq}, {14371,10,1,L,eq}, {4037,22,6,L,eq}, {9409,26,1,L,pre}, {5645,22,3,L,pre},
    {14542,14,4,L,pre}, {8553,9,5,L,eq}, {14093,9,8,E,eq}, {10377,15,2,L,eq}, {1038,18,0,L,eq}, {6499,71,6,L,pre}, {21012,27,3,L,pre},
    {10010,4,7,E,eq}, {1983,16,7,L,eq}, {13638,31,0,L,eq}, {12083,11,4,L,eq}, {8527,13,5,L,eq}, {7673,7,8,E,eq}, {16807,9,7,E,eq},
    {17632,57,7,L,eq}, {3089,20,5,L,has}, {3521,16,1,L,eq}, {15612,41,4,H,eq}, {7289,16,7,L,eq}, {20619,47,1,L,pre}, {22235,24,2,L,eq},
    {2092,21,3,L,eq}, {881,22,3,L,eq}, {13186,53,3,L,pre}, {7197,19,5,L,eq}, {9539,11,2,L,eq}, {5874,16,5,L,eq}, {10303,15,1,L,eq},
    {22129,9,4,L,pre}, {390,16,12,B,suf}, {14365,39,0,L,eq}, {22850,19,7,L,eq}, {14764,11,5,L,eq}, {10848,13,1,L,eq}, {8166,14,8,E,eq},
    {6631,21,2,L,has}, {6652,26,2,L,has}, {6678,26,2,L,has}, {8475,18,5,L,eq}, {12277,35,0,L,eq}, {18513,14,4,H,eq}, {3931,23,9,E,eq},
    {13068,2,7,E,eq}, {23554,12,4,H,eq}, {9491,9,7,L,pre}, {10107,9,7,E,eq}, {123,9,11,E,pre}, {23312,30,2,L,eq}, {5125,9,6,E,eq},
    {17149,7,7,E,eq}, {6226,26,2,L,has}, {6252,33,2,L,has}, {3955,22,5,L,has}, {14775,14,5,L,eq}, {7654,9,4,E,pre}, {26482,16,3,L,eq},
    {5858,10,1,E,eq}, {12248,45,5,L,pre}, {823,10,9,L,eq}, {22624,16,4,H,eq}, {22028,13,7,L,eq}, {12996,39,0,L,eq}, {15343,32,0,L,eq},
    {16795,9,1,L,eq}, {5785,29,0,L,eq}, {22418,23,3,L,eq}, {8543,17,4,H,eq}, {925,20,3,L,eq}, {114,22,9,L,eq}, {1025,17,13,L,eq},
    {14103,16,1,L,eq}, {2611,7,1,L,eq}, {15143,19,1,L,pre}, {6152,8,4,E,eq}, {17425,4,6,E,eq}, {12008,9,7,E,eq}, {6134,32,6,L,eq},
    {3515,14,6,L,eq}, {7592,10,4,E,pre}, {19279,18,4,L,eq}, {490,31,0,L,eq}, {13861,22,6,L,eq}, {176,14,7,L,eq}, {11565,17,0,L,eq},
    {3238,31,3,L,eq}, {8180,15,8,E,eq}, {13115,5,7,E,eq}, {13838,5,7,E,eq}, {8873,39,0,L,eq}, {23050,20,4,L,eq}, {16447,30,5,E,eq},
    {0,2,11,E,pre}, {5846,12,1,E,eq}, {27459,12,7,L,eq}, {7530,21,8,H,eq}, {9018,15,7,L,eq}, {21093,19,3,L,pre}, {27513,12,7,L,eq},
    {8303,14,2,L,eq}, {13717,15,4,L,eq}, {7485,12,0,L,eq}, {16287,19,2,E,eq}, {20063,10,2,L,eq}, {3163,39,9,L,has}, {12654,23,5,L,eq},
    {9389,13,4,H,eq}, {24761,24,2,L,eq}, {3497,46,0,L,eq}, {2460,9,4,H,eq}, {12271,6,7,E,eq}, {14143,26,3,L,eq}, {25339,8,7,E,eq},
    {5664,18,8,L,eq}, {5249,10,4,L,pre}, {11384,12,7,E,eq}, {11456,23,2,L,pre}, {19163,23,2,L,pre}, {23202,10,3,E,eq}, {17332,22,1,L,eq},
    {3367,12,4,H,eq}, {19275,18,1,E,eq}, {25944,19,2,L,eq}, {19118,17,4,H,eq}, {3714,15,9,E,eq}, {20660,13,3,L,eq}, {6332,58,6,L,pre},
    {1381,13,7,L,eq}, {17371,10,6,E,eq}, {18728,35,1,L,eq}, {625,12,4,H,eq}, {14705,19,1,L,eq}, {6461,22,8,L,eq}, {7768,17,2,L,eq},
    {13908,11,5,E,eq}, {10661,3,4,E,eq}, {18061,24,2,L,eq}, {2490,26,6,L,eq}, {5848,54,6,L,eq}, {4355,21,1,L,pre}, {28329,66,2,L,pre},
    {18994,54,1,L,pre}, {14210,15,1,L,eq}, {29129,27,2,L,pre}, {15228,8,3,E,eq}, {19656,14,7,L,eq}, {6998,19,7,L,eq}, {1087,25,1,L,eq},
    {19040,38,2,L,eq}, {1344,5,11,E,pre}, {18797,26,6,L,pre}, {5613,17,4,L,pre}, {12066,33,2,L,has}, {12099,27,2,L,has}, {12126,26,2,L,has},
    {12152,35,2,L,has}, {16221,15,1,L,eq}, {17850,39,2,L,pre}, {11066,14,1,L,eq}, {5526,24,9,L,eq}, {11735,22,8,L,pre}, {1171,7,11,E,pre},
    {17739,18,3,L,eq}, {1054,21,6,L,has}, {12142,13,4,L,pre}, {2878,14,7,L,eq}, {21634,15,6,L,eq}, {12854,35,4,H,eq}, {5787,6,1,E,eq},
    {11379,5,7,E,eq}, {3111,21,6,L,eq}, {20390,20,5,L,eq}, {6351,14,7,L,eq}, {2132,15,4,H,eq}, {8114,19,2,L,eq}, {19792,21,3,L,eq},
    {24868,34,2,L,eq}, {24449,19,4,L,eq}, {27311,21,4,L,eq}, {8394,13,4,E,eq}, {9903,6,5,E,eq}, {17007,38,6,L,has}, {6907,33,5,L,eq},
    {10160,64,1,L,eq}, {10135,4,7,E,eq}, {22640,62,6,L,pre}, {14540,29,0,L,eq}, {9996,44,3,L,eq}, {20822,30,4,H,eq}, {657,32,10,L,has},
    {26392,10,3,L,eq}, {6390,38,6,L,pre}, {27546,15,7,L,eq}, {10468,12,5,E,eq}, {13573,17,3,L,eq}, {5281,12,3,L,eq}, {2990,25,1,L,eq},
    {12328,8,7,E,eq}, {12800,24,5,L,eq}, {2478,20,4,H,eq}, {3505,32,3,L,eq}, {16534,10,7,E,eq}, {780,25,8,L,has}, {23921,42,2,L,has},
    {4366,18,7,L,eq}, {21426,16,6,L,eq}, {4132,5,9,E,eq}, {17137,10,6,L,eq}, {24221,20,4,H,eq}, {1418,24,0,L,eq}, {6704,13,3,E,eq},
    {20014,63,3,L,pre}, {9857,13,5,E,eq}, {22945,18,6,L,eq}, {12418,17,3,L,eq}, {23491,19,3,L,eq}, {18258,18,3,L,eq}, {13962,13,5,E,eq},
    {22269,6,7,E,eq}, {14991,21,6,L,pre}, {24335,19,3,L,eq}, {6730,18,5,L,eq}, {21222,89,5,L,has}, {12257,38,3,L,eq}, {1981,9,0,E,eq},
    {9400,27,3,L,eq}, {16734,5,1,E,eq}, {19850,18,4,H,eq}, {17666,24,1,L,pre}, {13890,8,7,E,pre}, {27275,19,7,L,eq}, {6925,9,3,E,eq},
    {14608,17,4,L,pre}, {11527,17,0,L,eq}, {16563,29,6,L,pre}, {2694,21,0,L,pre}, {26352,9,3,L,eq}, {7855,28,6,L,eq}, {10204,37,6,L,pre},
    {21448,6,1,E,eq}, {6248,21,5,L,eq}, {19419,13,1,L,eq}, {7261,8,4,E,eq}, {8046,12,5,L,eq}, {11618,8,7,E,eq}, {16176,32,7,L,eq},
    {3994,17,1,L,eq}, {7305,13,7,L,eq}, {3836,29,1,L,eq}, {21780,20,6,L,pre}, {3472,33,3,L,eq}, {11475,18,3,L,eq}, {22229,16,4,L,pre},
    {4512,19,1,L,pre}, {6574,19,7,L,eq}, {16108,16,7,L,eq}, {15170,34,8,L,has}, {1241,18,0,L,eq}, {350,40,13,L,pre}, {8477,39,8,L,pre},
    {20695,16,4,H,eq}, {11164,40,0,L,eq}, {14922,28,1,L,pre}, {4355,9,3,L,eq}, {20461,56,6,L,pre}, {27266,25,4,L,eq}, {23964,9,7,E,eq},
    {1427,18,4,H,eq}, {13719,16,6,L,eq}, {11470,7,5,E,pre}, {13569,13,6,L,eq}, {718,13,10,L,has}, {16078,10,7,L,eq}, {704,13,9,L,eq},
    {32,13,10,L,eq}, {8689,21,1,L,eq}, {17001,28,4,L,eq}, {6074,22,0,L,eq}, {14949,34,0,L,pre}, {985,27,6,L,has}, {3055,14,4,H,eq},
    {18874,32,2,L,eq}, {2456,37,0,L,eq}, {3993,16,4,H,eq}, {12782,18,5,L,eq}, {290,10,1,L,eq}, {12935,6,7,E,eq}, {7135,16,4,E,eq},
    {2688,12,4,H,eq}, {11792,21,4,H,eq}, {25224,16,2,L,eq}, {1107,15,7,L,eq}, {1841,30,8,L,has}, {24964,46,2,L,eq}, {7839,23,2,L,eq},
    {6635,18,0,L,eq}, {2438,22,5,L,has}, {925,11,0,L,eq}, {18438,9,4,H,eq}, {20317,15,7,L,eq}, {27655,13,7,L,pre}, {12583,35,1,L,eq},
    {8087,14,3,L,pre}, {7081,6,4,E,eq}, {13105,6,7,E,eq}, {2170,16,1,L,eq}, {205,8,12,B,pre}, {4762,21,1,L,pre}, {11930,7,7,E,eq},
    {17151,25,5,L,pre}, {5428,12,7,L,eq}, {19215,30,2,L,pre}, {18806,7,7,E,eq}, {26591,18,7,L,eq}, {7130,22,2,L,has}, {4006,27,5,L,has},
    {4033,32,5,L,has}, {4065,30,5,L,has}, {17094,30,6,L,eq}, {27221,25,2,L,eq}, {7375,10,5,L,eq}, {1244,16,7,L,eq}, {2513,26,2,L,has},
    {4098,25,2,L,has}, {4123,24,2,L,has}, {4176,20,2,L,has}, {12652,34,2,L,has}, {13494,34,2,L,has}, {13528,35,2,L,has}, {19911,24,2,L,pre},
    {3468,29,5,L,has}, {25,22,6,L,has}, {14681,15,6,L,eq}, {1212,33,8,L,has}, {1501,28,8,L,has}, {3928,30,8,L,has}, {3958,35,8,L,has},
    {14011,21,1,L,eq}, {9683,6,1,E,eq}, {96,15,4,H,eq}, {20611,66,7,L,eq}, {20165,15,4,L,eq}, {12507,15,3,L,eq}, {5843,23,0,L,eq},
    {9185,22,0,L,eq}, {8460,20,7,L,eq}, {23386,30,6,L,has}, {23416,30,6,L,has}, {23446,33,6,L,has}, {15805,33,2,L,has}, {9948,21,0,L,eq},
    {5831,23,3,L,pre}, {16116,22,6,L,eq}, {12829,16,2,E,eq}, {14094,21,0,L,eq}, {23024,18,2,L,pre}, {23470,21,3,L,eq}, {4982,12,8,L,eq},
    {6277,14,4,E,eq}, {1356,17,0,L,eq}, {21702,7,5,L,eq}, {454,9,7,L,eq}, {12999,7,7,E,eq}, {8998,44,1,L,suf}, {8803,19,2,L,eq},
    {8196,37,0,L,eq}, {29894,22,2,L,pre}, {19186,29,2,L,pre}, {21477,56,2,L,eq}, {2900,14,4,H,eq}, {368,23,9,L,eq}, {9948,34,6,L,pre},
    {382,12,7,L,eq}, {4850,29,7,L,eq}, {8334,11,4,E,eq}, {1634,15,9,L,eq}, {14732,21,6,L,eq}, {17689,68,7,L,eq}, {28176,12,4,H,eq},
    {14800,22,0,L,pre}, {15928,42,2,L,has}, {6144,40,3,L,has}, {22094,15,2,L,eq}, {27291,20,4,L,eq}, {2212,30,7,L,eq}, {25206,32,4,L,eq},
    {14740,32,7,L,eq}, {14625,22,1,L,eq}, {15803,19,7,L,eq}, {4168,22,0,L,eq}, {16276,37,3,L,eq}, {4208,24,1,L,pre}, {273,23,7,L,eq},
    {479,12,12,B,suf}, {1546,36,3,L,eq}, {10839,7,3,E,eq}, {20102,18,4,L,eq}, {5591,28,6,L,has}, {11151,42,6,L,has}, {1102,19,0,L,eq},
    {5529,4,1,E,eq}, {5233,4,6,E,eq}, {6951,7,3,E,eq}, {5078,14,4,E,eq}, {11166,7,7,E,eq}, {4932,34,7,L,eq}, {425,3,12,B,suf},
    {13538,17,5,L,eq}, {18608,32,1,L,eq}, {13103,33,0,L,eq}, {17127,74,3,L,pre}, {2231,30,3,L,eq}, {13060,8,7,E,eq}, {14280,29,6,L,has},
    {14309,34,6,L,has}, {15414,13,6,L,eq}, {22308,16,4,L,pre}, {16544,10,7,E,eq}, {6563,18,4,E,eq}, {5975,18,7,L,eq}, {5895,17,1,E,eq},
    {18622,10,7,E,eq}, {10317,5,7,E,eq}, {21387,32,5,L,eq}, {12533,47,5,L,pre}, {23726,18,4,L,eq}, {8359,9,7,L,eq}, {843,10,11,E,eq},
    {15989,16,7,L,eq}, {9630,24,6,E,eq}, {2904,19,0,L,eq}, {12419,35,6,L,pre}, {16592,38,6,L,pre}, {1500,21,9,L,eq}, {9503,40,0,L,has},
    {9576,37,0,L,has}, {4092,10,7,L,eq}, {3898,11,1,L,eq}, {10034,7,5,E,eq}, {10156,9,4,L,eq}, {10480,14,5,E,eq}, {13251,14,7,E,eq},
    {2203,30,8,L,has}, {8733,55,8,L,has}, {23156,21,6,L,pre}, {20032,6,7,E,eq}, {14772,34,7,L,eq}, {15002,35,0,L,eq}, {1922,18,1,L,eq},
    {4480,33,5,L,has}, {4513,29,5,L,has}, {4542,24,5,L,has}, {14643,35,7,L,has}, {11910,30,8,L,pre}, {330,12,12,B,pre}, {6737,18,0,L,eq},
    {6268,29,3,L,has}, {14575,26,5,L,eq}, {18969,11,5,E,eq}, {28139,44,2,L,pre}, {27811,8,7,L,pre}, {23348,12,4,H,eq}, {1823,14,7,L,eq},
    {23534,21,2,L,eq}, {20248,45,3,L,pre}, {3370,14,6,L,eq}, {951,11,11,E,eq}, {8994,42,3,L,pre}, {8196,19,5,L,eq}, {9767,13,7,L,pre},
    {10741,20,5,L,has}, {28397,33,3,L,pre}, {4810,8,8,L,pre}, {20764,12,4,H,eq}, {8300,8,6,E,eq}, {11572,8,7,E,eq}, {2113,12,3,L,eq},
    {11703,4,7,E,eq}, {19566,30,6,L,eq}, {19083,19,4,H,eq}, {14319,15,1,L,eq}, {8309,21,0,L,eq}, {14595,31,3,L,pre}, {20378,13,4,L,pre},
    {5581,21,5,L,eq}, {22071,12,7,L,eq}, {7615,17,6,L,pre}, {16403,19,6,L,eq}, {25365,10,7,E,eq}, {13561,12,3,L,eq}, {27146,45,7,L,eq},
    {790,55,10,L,pre}, {9387,11,7,L,pre}, {10090,18,4,H,eq}, {3561,4,9,B,pre}, {287,28,2,L,has}, {315,24,2,L,has}, {339,25,2,L,has},
    {364,26,2,L,has}, {390,23,2,L,has}, {413,24,2,L,has}, {6285,43,2,L,has}, {6859,53,2,L,has}, {4947,33,5,L,has}, {4980,35,5,L,has},
    {92,22,6,L,has}, {269,45,8,L,has}, {314,44,8,L,has}, {1414,28,8,L,has}, {1473,28,8,L,has}, {3993,29,8,L,has}, {4022,34,8,L,has},
    {7780,31,8,E,has}, {7845,31,8,E,has}, {10038,13,0,L,eq}, {11108,20,5,L,has}, {11366,37,0,L,eq}, {16957,23,1,L,eq}, {22242,8,7,E,eq},
    {22613,11,4,H,eq}, {12337,44,6,L,pre}, {17901,22,1,L,suf}, {12398,52,1,L,eq}, {239,45,13,L,eq}, {9392,9,1,L,eq}, {2236,11,0,E,eq},
    {10116,11,7,E,eq}, {11004,27,6,L,pre}, {0,10,1,L,eq}, {6756,10,1,L,eq}, {10790,12,3,E,eq}, {28533,13,4,L,pre}, {2084,17,0,E,eq},
    {5549,23,2,L,has}, {5572,20,2,L,has}, {17996,24,3,L,eq}, {12837,12,6,E,eq}, {17387,7,7,E,eq}, {11864,31,0,L,eq}, {2869,15,4,H,eq},
    {15086,19,1,L,pre}, {28686,42,3,L,has}, {28728,39,3,L,has}, {28803,54,3,L,has}, {22261,8,7,E,eq}, {29991,15,2,L,eq}, {4691,22,3,L,eq},
    {21868,24,5,L,pre}, {769,25,2,L,has}, {794,26,2,L,has}, {820,26,2,L,has}, {846,25,2,L,has}, {8924,15,7,L,eq}, {6140,13,9,L,pre},
    {2939,25,1,L,eq}, {2107,12,4,H,eq}, {450,15,3,L,eq}, {3785,50,0,L,pre}, {24553,23,2,L,pre}, {10154,5,5,E,eq}, {13075,18,2,E,eq},
    {5397,23,0,L,pre}, {15037,35,0,L,eq}, {26823,10,7,L,eq}, {28760,28,2,L,pre}, {7219,8,4,E,eq}, {13572,10,7,E,eq}, {10309,46,3,L,pre},
    {1156,26,13,L,eq}, {2914,25,6,L,eq}, {19348,13,1,L,eq}, {13538,18,0,L,eq}, {8171,11,7,L,eq}, {9189,39,8,L,has}, {3609,32,2,L,has},
    {3641,28,2,L,has}, {10355,70,3,L,pre}, {19471,23,3,L,pre}, {561,14,11,E,eq}, {4539,27,3,L,eq}, {13089,27,8,L,pre}, {26037,30,2,L,eq},
    {24876,27,4,H,eq}, {6351,8,4,E,eq}, {1795,17,6,L,has}, {1319,18,0,L,eq}, {25795,82,3,L,has}, {10976,12,2,L,pre}, {16737,12,2,E,pre},
    {8260,41,3,L,eq}, {4722,15,8,L,pre}, {15297,22,0,L,eq}, {2553,18,4,H,eq}, {2212,23,5,L,has}, {5457,29,6,L,has}, {28092,12,4,H,eq},
    {4910,7,8,L,pre}, {674,31,0,L,eq}, {24181,17,4,H,eq}, {11843,6,7,E,eq}, {22164,11,7,L,pre}, {11963,4,7,E,eq}, {17411,36,2,L,eq},
    {3710,7,7,L,eq}, {19363,31,3,L,pre}, {16358,10,7,E,eq}, {10376,10,7,E,eq}, {3793,6,9,E,eq}, {1442,35,0,L,eq}, {315,13,4,H,eq},
    {4991,19,1,L,has}, {7358,11,8,H,eq}, {6819,21,1,L,eq}, {9887,27,3,L,eq}, {12512,9,7,E,eq}, {29049,16,2,L,eq}, {4260,14,7,L,eq},
    {18729,11,4,L,pre}, {17685,27,5,L,pre}, {13299,14,8,L,pre}, {18329,37,1,L,suf}, {4238,12,7,L,eq}, {4116,5,9,E,eq}, {2316,16,4,H,eq},
    {3736,9,1,L,eq}, {7976,14,2,L,eq}, {8007,14,2,L,eq}, {8021,14,2,L,eq}, {14865,31,5,L,pre}, {3405,19,4,H,eq}, {21177,41,2,L,eq},
    {9610,17,5,L,pre}, {9818,11,7,L,pre}, {21139,17,1,L,eq}, {7946,11,4,E,eq}, {1433,24,7,L,eq}, {9834,21,4,L,pre}, {15448,61,8,L,pre},
    {3030,25,0,L,eq}, {228,26,3,L,eq}, {3676,31,0,L,pre}, {3468,19,7,L,eq}, {9104,23,0,L,eq}, {27572,14,4,H,eq}, {7769,15,3,L,eq},
    {6894,11,3,E,eq}, {1056,17,0,L,eq}, {1373,12,3,L,eq}, {0,12,12,B,pre}, {5953,14,3,L,pre}, {2550,7,1,L,eq}, {7938,8,4,E,eq},
    {20017,7,7,E,eq}, {655,86,13,L,eq}, {5592,29,2,L,has}, {1215,16,13,L,eq}, {12006,41,3,L,pre}, {10115,16,6,L,eq}, {708,21,4,H,eq},
    {13129,3,7,E,eq}, {13132,3,7,E,eq}, {10507,7,7,E,eq}, {15023,37,3,L,pre}, {9386,16,5,L,pre}, {1158,18,3,L,eq}, {22033,14,4,L,eq},
    {9963,7,5,E,eq}, {22,17,9,L,eq}, {5653,14,0,L,eq}, {406,11,3,L,eq}, {15220,25,7,L,eq}, {9260,17,3,L,eq}, {12203,14,7,E,eq},
    {3183,32,0,L,eq}, {23706,12,4,L,eq}, {11569,23,5,E,pre}, {6458,28,1,L,eq}, {22761,13,7,L,pre}, {14994,8,0,L,eq}, {4427,16,6,L,eq},
    {15563,26,4,H,eq}, {11391,13,5,E,pre}, {26708,12,7,L,eq}, {11241,19,1,L,eq}, {21084,44,7,L,eq}, {4053,9,7,L,eq}, {16783,12,1,L,eq},
    {25403,7,7,E,eq}, {0,13,0,L,eq}, {5164,13,6,E,eq}, {2508,25,0,L,eq}, {6053,16,8,L,eq}, {19387,10,4,L,eq}, {26874,14,4,L,pre},
    {3509,18,7,L,eq}, {3750,9,6,L,eq}, {5550,20,6,L,has}, {14316,15,7,L,eq}, {22889,25,4,L,eq}, {27245,36,3,L,eq}, {569,45,8,L,has},
    {13100,8,5,E,eq}, {7704,54,0,L,eq}, {17473,5,7,E,eq}, {18661,11,5,L,eq}, {1395,19,8,L,has}, {15848,12,8,L,pre}, {6914,23,0,L,eq},
    {7496,8,2,L,eq}, {7901,8,7,L,eq}, {12462,6,7,E,eq}, {18323,8,7,E,eq}, {17064,7,6,E,eq}, {21062,19,4,L,eq}, {199,6,12,B,pre},
    {10555,5,7,E,eq}, {405,16,4,H,eq}, {18574,15,7,E,eq}, {6376,17,8,L,eq}, {1142,25,2,L,has}, {15737,30,2,L,has}, {1313,20,6,L,has},
    {8556,19,7,L,eq}, {17447,49,2,L,eq}, {7812,13,4,E,pre}, {12261,6,7,E,eq}, {5365,8,1,E,eq}, {7485,18,5,L,eq}, {14300,19,1,L,eq},
    {17737,20,1,L,pre}, {8503,19,3,L,eq}, {22125,25,3,L,pre}, {16346,71,5,L,pre}, {21799,13,7,L,eq}, {2109,16,1,L,eq}, {16508,31,4,H,eq},
    {17696,30,4,L,pre}, {21521,20,5,L,eq}, {22124,19,7,L,eq}, {14941,30,4,H,eq}, {18010,16,4,H,eq}, {8383,24,1,L,eq}, {11821,7,0,L,eq},
    {1529,21,6,L,has}, {24375,18,3,L,eq}, {23408,36,2,L,eq}, {14380,18,4,L,eq}, {23536,18,4,H,eq}, {14152,27,5,L,eq}, {17520,10,7,E,pre},
    {5031,14,4,E,eq}, {898,25,6,L,has}, {24256,15,4,H,eq}, {88,41,0,L,eq}, {15751,8,7,L,eq}, {4883,34,9,L,eq}, {20497,57,3,L,has},
    {24965,27,4,H,eq}, {3862,10,6,L,eq}, {8581,11,0,L,eq}, {21517,22,4,H,eq}, {166,16,4,H,eq}, {2825,14,9,L,eq}, {7251,15,5,L,eq},
    {21936,29,7,L,eq}, {1283,14,4,H,eq}, {2069,28,8,L,has}, {25319,10,7,E,eq}, {16833,25,5,L,eq}, {3438,12,4,H,eq}, {10418,6,5,E,eq},
    {12673,6,7,E,eq}, {15767,38,2,L,has}, {1172,10,4,H,eq}, {23076,13,6,L,eq}, {6272,10,7,L,eq}, {9892,10,4,H,eq}, {8154,20,5,L,eq},
    {8939,16,7,L,eq}, {15100,32,5,L,has}, {15132,31,5,L,has}, {15163,56,5,L,has}, {4140,10,0,E,eq}, {13612,18,7,E,eq}, {3163,15,4,H,eq},
    {10406,5,7,E,eq}, {5908,24,9,L,pre}, {18292,12,6,L,eq}, {4236,15,6,L,eq}, {8766,16,2,L,eq}, {18368,20,2,L,eq}, {17663,33,4,L,pre},
    {25,15,12,B,pre}, {15124,15,0,L,eq}, {521,25,3,L,eq}, {16000,34,0,L,eq}, {15789,18,1,L,eq}, {827,15,1,L,eq}, {13257,18,6,L,pre},
    {1097,5,11,E,pre}, {17239,27,4,L,pre}, {6986,18,5,L,eq}, {27525,21,7,L,eq}, {4310,18,6,L,eq}, {4980,8,4,E,eq}, {949,13,1,L,eq},
    {26691,17,4,L,eq}, {13660,11,4,L,eq}, {14565,36,6,L,eq}, {6509,18,1,L,eq}, {8779,24,5,L,eq}, {9961,19,7,L,pre}, {11514,17,2,L,pre},
    {15653,38,4,H,eq}, {24016,10,4,L,pre}, {22132,14,6,E,eq}, {11779,19,8,L,pre}, {16980,34,2,L,eq}, {8741,15,7,L,eq}, {431,17,1,L,eq},
    {22994,16,4,L,eq}, {13116,28,8,L,pre}, {12679,9,7,E,eq}, {19316,12,4,L,eq}, {7290,27,3,E,eq}, {9855,23,4,L,pre}, {5171,16,4,L,pre},
    {12688,12,7,E,eq}, {13133,28,6,L,pre}, {24907,17,7,L,eq}, {23230,17,4,L,pre}, {5463,3,1,E,eq}, {18546,8,7,E,eq}, {19007,21,3,L,eq},
    {3244,22,9,L,has}, {3692,9,9,E,eq}, {11831,12,4,H,eq}, {3151,11,2,L,has}, {6328,24,2,L,has}, {5198,24,5,L,has}, {5222,22,5,L,has},
    {5244,30,5,L,has}, {5274,26,5,L,has}, {12128,14,4,L,eq}, {6704,12,7,L,eq}, {22462,27,2,L,eq}, {26333,24,2,L,eq}, {14209,63,0,L,eq},
    {23545,19,3,L,eq}, {4812,7,4,E,eq}, {10359,6,7,E,eq}, {1360,12,1,L,eq}, {17043,23,1,L,eq}, {9705,36,0,L,eq}, {9743,15,2,L,eq},
    {5413,15,7,L,eq}, {7898,20,5,L,eq}, {6548,15,4,E,eq}, {5960,15,7,L,eq}, {15651,6,0,L,eq}, {12793,9,2,E,eq}, {10766,9,3,E,eq},
    {18904,21,5,L,pre}, {28914,15,2,L,eq}, {17340,11,5,E,eq}, {26294,16,7,E,eq}, {11072,21,8,L,suf}, {5087,14,7,L,eq}, {15520,44,3,L,eq},
    {10224,64,1,L,eq}, {19447,12,6,L,eq}, {20049,6,7,E,eq}, {21260,18,6,L,eq}, {12949,4,2,E,eq}, {22795,26,2,L,pre}, {6708,4,4,E,eq},
    {11957,4,7,E,eq}, {5510,20,2,L,has}, {8020,16,5,L,eq}, {8308,12,7,L,eq}, {7956,11,1,L,eq}, {10392,13,2,L,eq}, {12545,48,2,L,has},
    {16802,5,7,E,eq}, {8039,16,7,L,eq}, {7785,21,2,L,eq}, {20621,31,2,L,pre}, {22594,46,6,L,pre}, {13034,29,8,L,pre}, {2371,33,8,L,has},
    {2404,36,8,L,has}, {2573,35,8,L,has}, {2692,31,8,L,has}, {30197,24,2,L,eq}, {6816,58,6,L,pre}, {4446,19,3,L,eq}, {6743,16,4,E,eq},
    {19706,12,7,L,eq}, {3577,28,8,L,has}, {8637,61,3,L,pre}, {21252,14,4,L,pre}, {4634,26,3,L,eq}, {760,13,1,L,eq}, {27706,25,7,L,pre},
    {16453,46,3,L,eq}, {13315,16,7,E,eq}, {7005,42,2,L,has}, {7047,26,2,L,has}, {1812,31,6,L,has}, {6389,12,7,L,eq}, {24694,39,3,L,eq},
    {14782,15,4,H,eq}, {682,9,7,L,eq}, {6445,15,4,E,eq}, {11957,37,6,L,eq}, {59,13,4,H,eq}, {21321,16,6,L,eq}, {15249,11,5,E,eq},
    {18767,22,3,L,eq}, {21032,15,6,L,eq}, {12864,15,7,E,eq}, {24717,44,2,L,has}, {17416,4,7,E,eq}, {4465,18,3,L,eq}, {19303,7,7,E,eq},
    {530,14,9,L,eq}, {8476,24,4,H,eq}, {23651,24,2,L,pre}, {14334,19,1,L,eq}, {27013,35,3,L,eq}, {8292,21,5,L,eq}, {6061,15,7,L,eq},
    {6016,15,9,L,eq}, {22183,24,3,L,pre}, {14898,24,1,L,pre}, {23676,26,3,L,eq}, {8226,31,6,L,has}, {8257,32,6,L,has}, {11508,19,0,L,eq},
    {12152,6,7,E,eq}, {11031,38,6,L,has}, {11069,39,6,L,has}, {11108,43,6,L,has}, {3784,9,9,E,eq}, {710,8,11,E,eq}, {297,12,3,L,eq},
    {26544,33,3,L,pre}, {89,7,11,E,pre}, {14136,13,4,L,eq}, {6472,20,2,L,has}, {6492,25,2,L,has}, {6517,19,2,L,has}, {6536,23,2,L,has},
    {6559,31,2,L,has}, {6590,26,2,L,has}, {27286,24,2,L,eq}, {7015,11,4,E,eq}, {23334,19,6,L,pre}, {17012,16,5,L,eq}, {14927,22,0,L,pre},
    {8159,12,1,L,eq}, {5010,22,1,L,has}, {9361,39,0,L,pre}, {20173,33,2,L,eq}, {23579,24,2,L,pre}, {21581,20,4,H,eq}, {2426,18,7,L,eq},
    {14353,18,1,L,eq}, {27494,39,3,L,pre}, {6206,14,4,E,eq}, {16967,7,7,E,eq}, {5533,5,1,E,eq}, {6379,16,4,E,eq}, {17805,17,1,L,pre},
    {2376,15,4,H,eq}, {28507,13,4,L,pre}, {11632,15,7,E,eq}, {8330,20,0,L,eq}, {12042,47,0,L,eq}, {12243,8,7,E,eq}, {250,33,9,L,eq},
    {18751,16,4,L,pre}, {17178,31,6,L,eq}, {11479,8,7,E,eq}, {1969,12,0,E,eq}, {9108,19,4,L,eq}, {11490,40,6,L,pre}, {147,12,12,B,pre},
    {21598,18,7,L,eq}, {22819,15,7,E,eq}, {16569,11,2,E,eq}, {2977,10,4,H,eq}, {13528,13,3,L,eq}, {1786,20,1,L,eq}, {3018,25,3,L,eq},
    {16546,73,3,L,pre}, {4254,25,1,L,pre}, {25318,25,3,L,eq}, {20441,22,4,L,pre}, {1546,17,4,H,eq}, {16449,15,7,E,eq}, {12986,7,7,E,eq},
    {7028,16,3,E,eq}, {8655,28,4,H,eq}, {7992,16,1,L,pre}, {2593,7,9,L,eq}, {2016,17,6,L,has}, {16801,14,2,E,pre}, {5337,19,3,L,pre},
    {6120,17,7,L,eq}, {11919,5,7,E,eq}, {500,18,9,L,eq}, {10005,18,0,L,eq}, {7008,7,3,E,eq}, {2804,27,6,L,eq}, {13582,7,7,E,eq},
    {15836,12,8,L,pre}, {7824,13,7,L,eq}, {10788,8,2,L,eq}, {16469,8,2,E,eq}, {2913,26,1,L,eq}, {655,12,4,H,eq}, {22530,19,4,L,eq},
    {10255,34,4,H,eq}, {13640,50,8,L,has}, {13690,50,8,L,has}, {16685,23,5,L,eq}, {3529,15,6,L,eq}, {14158,25,1,L,eq}, {5702,5,1,E,eq},
    {12898,5,2,E,eq}, {2254,31,5,L,has}, {2285,27,5,L,has}, {2362,27,5,L,has}, {2781,32,3,L,eq}, {4683,18,9,L,pre}, {16340,13,7,L,pre},
    {15989,13,1,L,eq}, {6474,37,3,L,has}, {21101,13,4,L,eq}, {27989,49,3,L,pre}, {6135,10,4,E,eq}, {4508,20,4,H,eq}, {0,13,3,L,eq},
    {10825,6,7,E,eq}, {26176,14,4,H,eq}, {5619,27,5,L,eq}, {1373,45,0,L,eq}, {23089,12,6,L,eq}, {15900,18,7,L,eq}, {13886,22,5,L,has},
    {11438,40,0,L,eq}, {12937,18,4,H,eq}, {690,12,3,L,eq}, {12155,13,4,L,pre}, {10219,27,0,L,pre}, {3930,10,1,L,eq}, {18905,55,1,L,pre},
    {4079,13,7,L,eq}, {4584,24,1,L,pre}, {1619,23,3,L,eq}, {1508,15,7,L,eq}, {22024,29,2,L,pre}, {26661,16,4,L,eq}, {16368,15,7,E,eq},
    {8517,9,1,E,eq}, {9652,22,1,L,suf}, {1454,47,2,L,has}, {1501,35,2,L,has}, {1536,28,2,L,has}, {587,11,7,L,eq}, {26969,25,2,L,pre},
    {15110,34,3,L,pre}, {19460,16,4,L,eq}, {6297,26,3,L,has}, {6359,34,3,L,has}, {6424,25,3,L,has}, {7803,26,3,L,has}, {14626,45,3,L,has},
    {21727,18,5,L,pre}, {6940,4,4,E,eq}, {3565,4,9,E,eq}, {15340,48,2,L,has}, {4406,13,9,L,eq}, {22146,23,6,L,eq}, {1641,32,5,L,has},
    {1673,38,5,L,has}, {1711,36,5,L,has}, {1747,31,5,L,has}, {1778,37,5,L,has}, {1815,35,5,L,has}, {1850,30,5,L,has}, {1880,36,5,L,has},
    {1916,34,5,L,has}, {2087,24,5,L,has}, {2111,30,5,L,has}, {2141,23,5,L,has}, {2164,26,5,L,has}, {14683,9,3,E,eq}, {31,15,4,H,eq},
    {22257,24,4,L,pre}, {4364,9,3,L,eq}, {22619,16,3,L,eq}, {26464,18,3,L,eq}, {8954,15,5,L,eq}, {13561,11,7,E,eq}, {4561,17,7,L,eq},
    {4660,31,3,L,eq}, {26037,8,4,L,eq}, {898,13,1,L,eq}, {2884,16,4,H,eq}, {6050,14,4,L,pre}, {111,13,12,B,pre}, {28296,12,4,L,eq},
    {21348,16,1,L,pre}, {18026,22,4,H,eq}, {1509,22,1,L,eq}, {12048,24,8,L,suf}, {24317,18,7,L,eq}, {1254,11,11,E,pre}, {13821,17,4,H,eq},
    {19511,19,6,L,eq}, {17934,38,6,L,pre}, {2247,6,0,E,eq}, {22510,28,3,L,pre}, {19476,14,4,L,eq}, {18328,32,3,L,eq}, {25329,10,7,E,eq},
    {1552,15,7,L,eq}, {15162,30,1,L,suf}, {9620,26,3,L,pre}, {17538,47,2,L,eq}, {18967,17,3,L,eq}, {3670,16,4,H,eq}, {14724,23,1,L,eq},
    {8822,31,2,L,eq}, {4743,31,6,L,eq}, {16566,23,1,L,pre}, {15204,36,8,L,has}, {5202,19,9,L,eq}, {9398,16,7,L,pre}, {17910,38,4,L,pre},
    {20125,21,7,L,eq}, {16474,14,1,L,eq}, {14753,18,6,L,eq}, {24425,11,7,L,eq}, {29229,18,2,L,pre}, {1284,10,11,E,pre}, {3078,25,0,L,eq},
    {23220,22,6,L,pre}, {13626,30,3,L,pre}, {21733,8,7,L,eq}, {14064,18,4,H,eq}, {1369,18,11,E,pre}, {883,15,1,L,eq}, {6864,15,7,L,eq},
    {6836,23,2,L,has}, {9221,13,7,L,eq}, {18598,12,4,L,eq}, {26545,14,7,L,eq}, {2684,7,1,L,eq}, {14452,20,1,L,pre}, {17508,25,1,L,eq},
    {19508,28,1,L,suf}, {19328,14,4,L,eq}, {27441,18,7,L,eq}, {5737,23,2,L,has}, {5760,22,2,L,has}, {5782,18,2,L,has}, {5800,15,2,L,has},
    {15052,39,2,L,has}, {9933,17,4,H,eq}, {3705,16,6,L,eq}, {1014,14,7,L,eq}, {10996,58,0,L,has}, {16205,16,1,L,eq}, {7948,17,6,L,eq},
    {14752,12,5,L,eq}, {21719,8,5,L,eq}, {1806,22,1,L,eq}, {13,15,3,L,eq}, {6581,17,4,E,eq}, {5993,17,7,L,eq}, {10685,29,4,H,eq},
    {390,26,10,L,eq}, {17871,39,4,L,pre}, {8501,25,6,L,eq}, {1419,11,9,L,eq}, {10082,18,3,L,eq}, {22660,17,2,L,eq}, {3872,18,6,L,eq},
    {4938,8,4,E,eq}, {15428,19,5,L,eq}, {16533,11,2,E,eq}, {14060,25,3,L,eq}, {7397,20,5,L,eq}, {1809,37,0,L,pre}, {17084,9,7,E,eq},
    {7435,14,3,L,eq}, {14797,23,4,H,eq}, {2353,10,0,E,eq}, {4104,8,0,E,eq}, {3669,19,6,L,eq}, {5567,11,1,E,eq}, {5656,12,4,L,pre},
    {2046,10,4,H,eq}, {21844,26,4,L,eq}, {11680,40,3,L,eq}, {20263,32,6,L,pre}, {9171,14,1,L,eq}, {25110,31,3,L,eq}, {466,5,11,E,pre},
    {19969,11,7,E,eq}, {1151,41,6,L,has}, {11558,7,1,E,eq}, {11185,6,7,E,eq}, {346,15,4,H,eq}, {24938,15,7,L,eq}, {19996,10,7,E,eq},
    {9758,19,2,L,eq}, {10347,17,6,L,pre}, {4511,13,6,L,eq}, {8136,13,7,L,eq}, {23394,19,7,L,eq}, {25199,17,7,L,pre}, {21735,18,3,L,eq},
    {11414,43,3,L,pre}, {15589,23,4,H,eq}, {2916,34,8,L,has}, {2950,28,8,L,has}, {1988,31,9,L,eq}, {10459,15,8,L,pre}, {336,11,11,E,pre},
    {9936,26,2,L,eq}, {981,12,9,L,eq}, {27739,54,2,L,eq}, {16617,28,4,L,eq}, {15767,28,0,L,eq}, {16136,12,0,L,eq}, {23816,12,4,L,eq},
    {7001,24,8,L,eq}, {2446,23,2,L,has}, {2469,23,2,L,has}, {2492,21,2,L,has}, {16047,27,2,L,has}, {2298,41,8,L,has}, {26869,39,3,L,has},
    {6648,13,1,L,eq}, {19459,11,6,L,eq}, {7259,14,3,E,eq}, {9956,7,5,E,eq}, {6644,18,8,L,eq}, {12607,7,7,E,eq}, {13431,11,7,E,eq},
    {26170,22,2,L,pre}, {14342,65,8,L,pre}, {9894,21,0,L,eq}, {24602,28,2,L,pre}, {17510,55,3,L,pre}, {19142,21,2,L,pre}, {13051,9,7,E,eq},
    {5644,12,4,L,pre}, {19317,4,7,E,eq}, {25650,38,7,L,eq}, {1213,10,0,L,eq}, {26811,12,7,L,eq}, {1815,18,3,L,eq}, {2463,26,7,L,eq},
    {20830,19,1,L,eq}, {4488,21,7,L,eq}, {19244,39,3,L,pre}, {5203,13,3,L,eq}, {1163,19,5,L,has}, {1182,18,5,L,has}, {9949,12,7,L,pre},
    {2956,33,3,L,eq}, {10750,15,7,E,eq}, {13396,26,3,L,pre}, {3377,26,1,L,eq}, {22366,24,7,L,eq}, {10204,14,2,L,eq}, {6760,28,8,L,eq},
    {13718,6,7,E,eq}, {26440,9,3,L,eq}, {2710,18,6,L,eq}, {18381,17,4,L,pre}, {8195,19,8,E,eq}, {16598,19,4,L,eq}, {3557,4,9,B,pre},
    {18767,18,4,L,pre}, {16736,10,7,E,eq}, {5646,6,1,E,eq}, {28945,14,2,L,eq}, {6971,15,5,L,eq}, {4435,13,4,H,eq}, {12486,12,0,L,eq},
    {5352,32,6,L,has}, {18339,12,7,E,eq}, {13556,19,0,L,eq}, {9801,23,2,L,eq}, {19624,19,1,L,eq}, {9539,24,4,H,eq}, {23688,8,4,L,eq},
    {15585,71,5,L,eq}, {9152,10,7,L,eq}, {24179,19,7,L,eq}, {15015,27,5,L,pre}, {23331,13,7,L,eq}, {6323,36,3,L,has}, {18337,22,4,L,eq},
    {10062,10,7,E,eq}, {9705,9,7,L,pre}, {17249,22,7,E,eq}, {3527,12,7,L,eq}, {4147,29,2,L,has}, {5855,14,7,L,eq}, {9189,14,6,L,pre},
    {12623,27,4,H,eq}, {7547,65,3,L,eq}, {2021,17,0,E,eq}, {11108,15,2,L,pre}, {19839,9,7,E,eq}, {8028,23,1,L,suf}, {10100,18,3,L,eq},
    {20410,15,5,L,eq}, {10982,32,3,L,eq}, {4575,37,0,L,eq}, {23753,36,2,L,pre}, {13404,12,7,E,eq}, {6393,31,3,L,has}, {19990,6,7,E,eq},
    {20943,48,7,L,eq}, {2888,28,8,L,has}, {2978,35,8,L,has}, {3013,19,8,L,has}, {3032,20,8,L,has}, {22083,11,7,L,eq}, {3276,39,2,L,has},
    {28188,12,4,H,eq}, {18047,19,1,L,eq}, {1755,54,0,L,pre}, {144,16,10,L,eq}, {841,22,7,L,eq}, {12349,49,1,L,eq}, {24142,11,4,H,eq},
    {11254,3,6,E,eq}, {3334,7,0,E,eq}, {18259,15,4,L,eq}, {9565,13,2,L,eq}, {16035,25,1,L,pre}, {17377,23,1,L,eq}, {8900,11,5,L,eq},
    {13707,36,0,L,pre}, {12942,7,2,E,eq}, {17441,15,7,E,eq}, {5679,8,7,L,eq}, {773,10,1,L,eq}, {22258,25,6,L,eq}, {8270,39,0,L,eq},
    {2695,16,9,L,eq}, {9486,17,5,L,pre}, {15627,30,1,L,pre}, {17229,41,2,L,eq}, {24630,28,4,H,eq}, {18947,16,4,H,eq}, {1920,23,6,L,has},
    {358,33,8,L,has}, {391,22,8,L,has}, {43,15,13,B,has}, {87,17,13,B,has}, {104,15,13,B,has}, {119,16,13,B,has}, {6249,17,4,E,eq},
    {15609,13,7,L,eq}, {1228,11,9,L,eq}, {618,7,12,B,pre}, {13174,21,0,L,eq}, {24128,11,7,E,eq}, {11082,26,5,L,has}, {12944,21,6,L,eq},
    {8822,37,1,L,eq}, {3046,14,7,L,eq}, {6859,28,1,L,eq}, {28056,12,4,H,eq}, {11971,5,7,E,eq}, {8006,12,3,L,pre}, {1859,13,7,L,eq},
    {24498,11,7,L,pre}, {3626,15,9,E,eq}, {12527,26,8,L,has}, {12553,27,8,L,has}, {12580,28,8,L,has}, {12608,29,8,L,has}, {12637,28,8,L,has},
    {12665,22,8,L,has}, {12687,23,8,L,has}, {979,11,1,L,eq}, {990,11,1,L,eq}, {24930,34,2,L,eq}, {20258,19,7,L,eq}, {15265,5,1,E,eq},
    {13473,14,0,L,eq}, {4434,13,8,L,pre}, {8169,11,4,L,eq}, {8273,19,5,L,eq}, {1649,11,9,L,eq}, {23042,30,3,L,pre}, {15416,48,0,L,eq},
    {15725,21,0,L,eq}, {5991,16,1,E,eq}, {20335,36,2,L,eq}, {1611,23,9,L,eq}, {26643,21,3,L,pre}, {19838,12,4,H,eq}, {9980,11,7,L,pre},
    {527,6,11,E,eq}, {8834,39,0,L,eq}, {15006,23,4,H,eq}, {14082,19,4,H,eq}, {12321,12,8,E,eq}, {1245,32,8,L,has}, {21631,27,3,L,eq},
    {12036,18,4,L,eq}, {3120,15,0,L,eq}, {8737,29,1,L,eq}, {4566,25,3,L,eq}, {8195,12,7,L,eq}, {12392,8,7,E,eq}, {20852,26,4,H,eq},
    {7766,12,7,L,eq}, {3013,23,2,L,has}, {3036,17,2,L,has}, {25663,66,3,L,pre}, {512,17,12,B,suf}, {17430,27,5,L,eq}, {2415,31,2,L,has},
    {14476,51,2,L,has}, {3248,36,5,L,has}, {3284,36,5,L,has}, {3320,28,5,L,has}, {1442,31,8,L,has}, {3869,27,8,L,has}, {3896,32,8,L,has},
    {7811,34,8,E,has}, {7927,37,8,E,has}, {2515,9,9,L,eq}, {4928,17,6,L,eq}, {4180,19,7,L,eq}, {8874,8,5,L,eq}, {19857,9,7,E,eq},
    {24529,12,4,L,pre}, {20098,10,7,E,eq}, {122,22,10,L,eq}, {5630,14,4,L,pre}, {16441,15,1,L,eq}, {11223,25,8,L,has}, {8592,10,0,L,eq},
    {588,5,12,B,suf}, {21362,17,3,L,eq}, {3270,14,6,L,eq}, {380,15,11,E,pre}, {16107,31,1,L,pre}, {20715,12,3,L,eq}, {24250,16,7,L,eq},
    {13781,17,6,L,eq}, {575,15,11,E,eq}, {5877,16,4,L,pre}, {4438,14,7,L,eq}, {10244,5,7,E,eq}, {5693,3,1,E,eq}, {5517,33,6,L,has},
    {9516,40,8,L,pre}, {11574,63,6,L,eq}, {4491,19,8,L,pre}, {2503,12,9,L,eq}, {3626,17,7,L,eq}, {2764,13,1,L,eq}, {26708,13,4,L,eq},
    {2338,32,2,L,has}, {7132,14,6,L,eq}, {3165,34,1,L,eq}, {22324,9,4,H,eq}, {9998,4,5,E,eq}, {10408,27,0,L,pre}, {2870,16,6,L,eq},
    {10130,18,4,L,eq}, {16085,38,3,L,eq}, {8052,7,8,E,eq}, {5754,16,9,L,eq}, {20077,9,7,E,eq}, {23264,11,4,E,eq}, {21566,36,2,L,eq},
    {3355,12,4,H,eq}, {7174,12,4,E,eq}, {18813,9,7,E,eq}, {1193,12,4,H,eq}, {14639,42,6,L,eq}, {6197,9,4,E,eq}, {5293,16,8,L,eq},
    {21988,31,3,L,pre}, {1112,5,11,E,pre}, {890,24,13,L,suf}, {9248,22,1,L,eq}, {7128,7,4,E,eq}, {15846,17,7,L,eq}, {15969,20,1,L,eq},
    {18180,15,5,L,pre}, {11571,25,1,L,eq}, {24124,4,7,E,eq}, {26118,43,3,L,pre}, {26322,15,3,L,eq}, {6828,24,5,L,eq}, {6766,15,1,L,eq},
    {3589,12,7,L,eq}, {972,16,4,H,eq}, {10230,8,7,E,eq}, {9500,23,2,L,eq}, {13917,15,4,H,eq}, {28992,18,2,L,eq}, {10076,15,6,L,eq},
    {394,23,7,L,eq}, {6631,9,3,E,eq}, {24656,35,2,L,has}, {26559,14,7,L,eq}, {10577,7,7,E,eq}, {7199,18,6,L,eq}, {1726,22,3,L,eq},
    {4977,14,6,L,eq}, {1907,11,7,L,eq}, {12625,27,2,L,has}, {1413,14,1,L,eq}, {3879,20,7,L,eq}, {4209,14,6,L,eq}, {17463,6,7,E,eq},
    {22404,7,3,E,eq}, {8459,17,4,H,eq}, {22677,27,2,L,eq}, {8064,21,6,L,pre}, {6776,47,7,L,eq}, {1143,16,4,H,eq}, {7888,16,1,L,eq},
    {12334,3,4,E,eq}, {25532,29,4,L,pre}, {14694,35,0,L,eq}, {23106,30,2,L,has}, {13446,94,1,L,has}, {13540,91,1,L,has}, {28200,12,4,H,eq},
    {14534,7,6,E,eq}, {5869,14,7,L,eq}, {20396,41,7,L,eq}, {21391,17,6,L,eq}, {26218,20,2,L,pre}, {5299,39,9,L,eq}, {7721,17,1,L,eq},
    {21374,17,6,L,eq}, {24470,17,3,L,eq}, {9128,16,7,L,eq}, {7859,21,5,L,eq}, {68,9,10,L,eq}, {24565,35,3,L,pre}, {1182,11,4,H,eq},
    {16034,24,0,L,eq}, {5294,25,2,L,has}, {17364,18,5,L,eq}, {23968,11,4,L,pre}, {9433,14,7,L,pre}, {2204,13,4,H,eq}, {2375,31,0,L,eq},
    {2458,12,1,L,eq}, {7107,23,2,L,has}, {19976,12,4,H,eq}, {30368,21,2,L,pre}, {15348,13,6,L,eq}, {4227,8,9,E,eq}, {14075,20,1,L,eq},
    {20175,7,1,E,eq}, {11769,55,3,L,pre}, {13313,26,8,L,has}, {14246,40,3,L,pre}, {6958,6,3,E,eq}, {0,22,9,L,eq}, {4156,19,6,L,eq},
    {19154,27,7,L,eq}, {928,12,1,L,eq}, {900,22,4,H,eq}, {2190,22,5,L,has}, {20631,35,5,L,eq}, {4855,27,6,L,eq}, {7115,11,7,L,eq},
    {11893,19,2,L,pre}, {18409,30,2,L,pre}, {26079,39,3,L,pre}, {13377,42,2,L,has}, {18141,21,4,H,eq}, {8407,17,4,H,eq}, {3199,32,1,L,eq},
    {726,18,7,L,eq}, {7449,16,0,E,eq}, {12263,45,6,L,pre}, {1532,11,7,L,eq}, {8653,7,5,L,eq}, {321,9,12,B,pre}, {4849,34,9,L,eq},
    {17623,30,3,E,eq}, {8835,11,7,L,eq}, {20711,15,4,H,eq}, {10018,15,6,L,eq}, {896,29,5,L,has}, {925,32,5,L,has}, {9082,16,5,L,has},
    {9220,19,5,L,has}, {10916,23,5,L,has}, {13170,21,4,L,eq}, {2124,13,7,L,eq}, {12489,7,7,E,eq}, {26988,36,7,L,eq}, {8382,12,4,E,eq},
    {15453,32,4,H,eq}, {16456,18,1,L,eq}, {3207,12,4,H,eq}, {17360,7,7,E,eq}, {4609,14,7,L,eq}, {26922,25,4,H,eq}, {23134,15,4,L,pre},
    {19366,22,7,L,eq}, {26128,9,4,L,pre}, {6732,14,3,E,eq}, {18359,22,4,L,pre}, {71,21,6,L,has}, {661,21,7,L,eq}, {903,6,11,E,eq},
    {14780,20,0,L,pre}, {28332,12,4,L,eq}, {18170,25,7,L,pre}, {26743,15,7,L,eq}, {14244,20,4,L,eq}, {16722,15,2,E,pre}, {139,8,12,B,pre},
    {4739,14,4,E,eq}, {6842,11,4,E,eq}, {2689,18,2,L,has}, {22411,7,3,E,eq}, {679,9,4,H,eq}, {11647,9,7,E,eq}, {16404,10,7,E,eq},
    {20095,32,1,L,pre}, {230,84,10,L,eq}, {8518,13,2,L,eq}, {19879,10,7,E,eq}, {7035,9,4,E,eq}, {25881,17,4,H,eq}, {22266,12,5,L,eq},
    {823,9,11,E,eq}, {2844,18,7,L,eq}, {21754,16,7,L,eq}, {9276,18,0,L,eq}, {18288,17,4,L,eq}, {15663,30,8,L,pre}, {2301,11,9,L,eq},
    {25929,38,7,L,eq}, {2131,15,0,E,eq}, {2986,21,0,L,eq}, {11671,27,1,L,eq}, {20191,32,1,L,eq}, {1880,16,4,H,eq}, {8698,52,3,L,pre},
    {21012,11,6,L,eq}, {1203,10,0,L,eq}, {22019,33,3,L,pre}, {22598,21,3,L,eq}, {10205,9,5,E,eq}, {10029,8,7,E,eq}, {10633,36,0,L,has},
    {2097,30,8,L,has}, {2127,25,8,L,has}, {8446,13,4,H,eq}, {16860,17,1,L,pre}, {855,10,1,L,eq}, {10485,6,7,E,eq}, {2822,19,1,L,eq},
    {13883,16,6,L,eq}, {5847,18,2,L,has}, {5865,16,2,L,has}, {6195,19,2,L,has}, {6214,12,2,L,has}, {13319,20,0,L,eq}, {24842,26,2,L,eq},
    {1073,14,0,L,eq}, {1776,11,7,L,eq}, {14164,33,2,L,has}, {25839,9,4,H,eq}, {6520,45,0,L,eq}, {13862,38,0,L,has}, {28308,15,4,L,eq},
    {18966,38,6,L,has}, {19004,43,6,L,has}, {19047,45,6,L,has}, {24378,22,4,L,eq}, {10055,18,4,H,eq}, {24465,19,7,L,eq}, {15405,21,1,L,eq},
    {5714,20,5,L,eq}, {7967,12,1,L,eq}, {1042,13,3,L,eq}, {6941,13,7,L,eq}, {7466,19,5,L,eq}, {14394,18,1,L,pre}, {1579,18,7,L,eq},
    {18388,21,2,L,pre}, {57,14,11,E,pre}, {5095,25,3,L,eq}, {8143,15,4,L,eq}, {17635,28,4,L,pre}, {1640,17,4,H,eq}, {10460,11,4,L,eq},
    {2233,22,9,L,eq}, {12441,4,7,E,eq}, {16094,12,0,L,eq}, {1000,15,4,H,eq}, {4102,20,7,L,eq}, {10187,2,7,E,eq}, {16313,44,3,L,eq},
    {8330,11,6,E,eq}, {8287,16,2,L,eq}, {6762,17,5,L,eq}, {5929,13,5,L,eq}, {23177,22,6,L,pre}, {11529,40,4,L,pre}, {3826,6,9,E,eq},
    {20116,23,5,L,has}, {9718,15,3,L,eq}, {7389,10,4,E,pre}, {10713,19,2,L,eq}, {8910,14,6,E,eq}, {12159,33,0,L,eq}, {18836,24,3,L,eq},
    {13697,22,6,L,eq}, {10461,11,7,E,eq}, {7083,40,0,L,pre}, {1828,8,1,L,eq}, {21899,21,2,L,eq}, {1674,18,4,H,eq}, {3315,37,2,L,has},
    {15997,28,2,L,has}, {9447,19,3,L,eq}, {7323,28,1,L,pre}, {3578,23,4,H,eq}, {26207,16,4,H,eq}, {3559,14,6,L,eq}, {5448,5,1,E,eq},
    {13094,5,7,E,eq}, {10396,8,5,E,eq}, {11080,21,1,L,eq}, {19229,46,1,L,suf}, {3514,7,9,B,pre}, {19663,22,4,L,pre}, {21302,19,6,L,eq},
    {19583,11,4,L,pre}, {22489,26,2,L,eq}, {16864,65,3,L,pre}, {10314,33,6,L,pre}, {9325,6,8,L,pre}, {8206,30,2,L,eq}, {7583,14,7,L,eq},
    {169,10,12,B,pre}, {20494,57,7,L,eq}, {12151,29,5,L,eq}, {12056,6,7,E,eq}, {27819,6,7,E,eq}, {5958,20,8,L,eq}, {17387,62,3,L,pre},
    {10408,10,5,E,eq}, {17982,29,7,L,eq}, {7648,31,2,L,eq}, {17045,10,6,E,eq}, {13015,9,2,E,eq}, {14462,17,4,L,eq}, {21474,12,1,E,eq},
    {8337,19,3,L,eq}, {18542,10,4,H,eq}, {14273,9,4,L,eq}, {18370,43,3,L,pre}, {2571,14,4,H,eq}, {21816,26,5,L,pre}, {506,8,10,E,eq},
    {4227,11,7,L,eq}, {3833,18,7,L,eq}, {27630,12,7,L,eq}, {4090,14,0,E,eq}, {15746,21,0,L,eq}, {10358,35,1,L,pre}, {1608,8,11,E,pre},
    {12537,21,4,H,eq}, {5161,27,8,L,eq}, {15339,21,1,L,eq}, {11061,8,7,E,eq}, {8131,14,1,L,eq}, {6864,6,3,E,eq}, {22948,14,4,L,eq},
    {16677,20,6,L,pre}, {11876,6,7,E,eq}, {14225,13,1,L,eq}, {16748,14,5,L,eq}, {1325,21,9,L,eq}, {5589,8,1,E,eq}, {5588,17,7,L,eq},
    {4447,4,8,L,pre}, {136,21,9,L,eq}, {18426,9,7,E,eq}, {11272,16,2,L,pre}, {7842,17,5,L,eq}, {10818,10,3,E,eq}, {17889,30,2,L,pre},
    {8358,12,4,E,eq}, {21998,21,4,L,eq}, {147,10,11,E,pre}, {14433,17,4,L,eq}, {4109,21,1,L,pre}, {8354,16,2,L,eq}, {12677,27,4,H,eq},
    {18278,22,2,L,eq}, {1718,20,2,L,has}, {3406,25,6,L,eq}, {16480,28,4,H,eq}, {12015,21,4,L,eq}, {18847,58,1,L,pre}, {27793,59,2,L,eq},
    {9676,12,4,L,eq}, {7946,10,7,L,eq}, {1358,15,3,L,eq}, {24630,26,2,L,pre}, {15322,13,6,L,eq}, {9898,29,8,L,suf}, {9277,24,6,L,pre},
    {17963,19,7,L,eq}, {19839,27,5,L,eq}, {22314,23,6,L,eq}, {3281,28,8,L,has}, {3309,31,8,L,has}, {17878,9,7,L,eq}, {16407,18,1,L,eq},
    {16218,24,2,E,eq}, {8686,26,5,L,eq}, {1492,16,7,L,eq}, {18481,8,7,E,eq}, {3245,14,4,H,eq}, {6009,24,4,L,pre}, {4532,43,0,L,eq},
    {16858,26,5,L,eq}, {8516,47,8,L,pre}, {20610,13,3,L,eq}, {2734,22,7,L,eq}, {5849,16,8,L,eq}, {6759,11,4,E,eq}, {27216,21,4,L,eq},
    {19026,17,7,L,eq}, {3135,23,0,L,eq}, {27716,19,4,H,eq}, {9596,14,2,L,eq}, {4566,29,5,L,has}, {4595,28,5,L,has}, {4623,31,5,L,has},
    {10840,29,5,L,has}, {17311,21,5,L,has}, {18226,18,7,L,pre}, {3209,21,8,L,has}, {3230,25,8,L,has}, {9255,22,6,L,pre}, {12887,19,6,L,eq},
    {793,18,1,L,eq}, {4199,17,7,L,eq}, {5673,14,1,E,eq}, {5947,11,1,E,eq}, {744,6,7,L,eq}, {15050,23,8,L,pre}, {4279,26,1,L,pre},
    {8552,35,3,L,eq}, {3487,10,7,L,eq}, {1627,19,0,L,eq}, {20595,24,1,L,pre}, {12903,5,2,E,eq}, {12921,5,2,E,eq}, {3686,10,7,L,eq},
    {5220,13,6,E,eq}, {12841,64,1,L,eq}, {16516,13,2,E,eq}, {22155,13,2,L,pre}, {28520,13,4,L,pre}, {11487,4,7,E,eq}, {442,12,7,L,eq},
    {29501,42,2,L,eq}, {13097,3,5,E,eq}, {14179,29,5,L,eq}, {12868,4,2,E,eq}, {12872,4,2,E,eq}, {28274,12,3,L,eq}, {1132,6,11,E,pre},
    {11876,24,1,L,pre}, {2891,22,1,L,eq}, {4713,38,3,L,eq}, {9876,18,0,L,eq}, {1328,15,3,L,eq}, {25696,32,4,L,pre}, {9234,15,7,L,eq},
    {16531,26,5,L,eq}, {1098,11,9,L,eq}, {152,17,13,B,pre}, {21825,19,6,L,pre}, {213,17,10,L,eq}, {2818,6,7,L,eq}, {20679,16,4,H,eq},
    {20206,42,3,L,pre}, {1334,5,11,E,pre}, {3875,56,0,L,has}, {10800,13,1,L,eq}, {14119,9,1,L,eq}, {135,17,13,B,has}, {12007,35,0,L,eq},
    {16010,17,6,L,eq}, {11714,18,4,H,eq}, {7679,31,2,L,eq}, {104,18,10,L,eq}, {6636,5,4,E,eq}, {10815,10,7,E,eq}, {15073,22,8,L,pre},
    {14950,25,1,L,pre}, {7122,6,4,E,eq}, {533,6,11,E,eq}, {5032,23,1,L,has}, {5055,25,1,L,has}, {5080,25,1,L,has}, {17805,45,2,L,pre},
    {7962,21,3,L,has}, {1258,21,5,L,has}, {1279,19,5,L,has}, {1298,19,5,L,has}, {1317,24,5,L,has}, {17059,17,5,L,eq}, {23107,19,7,L,eq},
    {1259,9,9,L,eq}, {12173,11,3,E,eq}, {9607,23,6,E,eq}, {26381,29,2,L,eq}, {9646,20,5,L,pre}, {19709,21,6,L,pre}, {24073,11,4,L,pre},
    {16624,15,2,E,eq}, {12580,15,0,L,eq}, {10102,29,1,L,eq}, {4665,18,9,L,eq}, {2321,44,6,L,eq}, {15154,30,0,L,eq}, {16040,24,8,L,has},
    {16112,24,8,L,has}, {28559,21,3,L,pre}, {22041,21,7,L,eq}, {19718,15,7,L,eq}, {3537,44,3,L,eq}, {12516,29,2,L,has}, {3660,37,3,L,eq},
    {1109,48,9,L,eq}, {5728,15,7,L,eq}, {6402,7,8,L,eq}, {19290,34,5,L,pre}, {7305,14,4,H,pre}, {11048,33,3,L,eq}, {21024,28,1,L,suf},
    {21663,16,7,L,eq}, {22719,18,4,H,eq}, {1192,30,6,L,has}, {4205,22,8,L,has}, {12955,13,7,E,eq}, {4994,13,8,L,eq}, {18351,12,7,E,eq},
    {5521,14,3,L,pre}, {5860,17,4,L,pre}, {3954,22,9,E,eq}, {19744,21,3,L,eq}, {13798,20,6,L,eq}, {3101,12,2,L,has}, {513,14,1,L,eq},
    {6970,7,3,E,eq}, {9914,34,6,L,pre}, {17299,30,4,L,pre}, {25698,21,2,L,pre}, {25199,25,2,L,eq}, {15305,19,7,L,eq}, {25119,31,4,L,eq},
    {9920,6,5,E,eq}, {2157,25,3,L,eq}, {6377,12,7,L,eq}, {6196,25,6,L,eq}, {5216,14,0,L,eq}, {14604,21,1,L,eq}, {11454,36,6,L,pre},
    {18675,36,3,L,eq}, {11477,28,4,L,pre}, {1201,14,13,L,eq}, {17201,24,1,L,pre}, {13200,11,5,E,eq}, {22869,18,7,L,eq}, {18706,10,7,E,eq},
    {26045,18,4,L,eq}, {13339,50,8,L,has}, {14714,4,3,E,eq}, {13790,20,3,L,eq}, {12480,23,8,L,suf}, {2618,15,9,L,eq}, {28492,76,2,L,has},
    {28568,58,2,L,has}, {10684,9,3,E,eq}, {8415,15,7,L,eq}, {1939,15,9,L,eq}, {20759,21,2,L,pre}, {23435,24,7,L,eq}, {9945,7,5,E,eq},
    {11142,14,3,L,eq}, {22914,31,6,L,pre}, {18597,14,5,L,eq}, {7754,15,1,L,eq}, {5256,15,6,E,eq}, {12429,19,0,L,eq}, {30081,15,2,L,eq},
    {28580,15,3,L,pre}, {7073,18,2,L,has}, {7091,16,2,L,has}, {8751,15,2,L,eq}, {10315,36,0,L,pre}, {2489,19,7,L,eq}, {24814,28,2,L,eq},
    {1477,15,7,L,eq}, {5429,4,1,E,eq}, {9598,26,4,H,eq}, {879,21,4,H,eq}, {26493,12,7,L,eq}, {4623,20,8,L,pre}, {4191,17,1,L,pre},
    {10353,17,4,H,eq}, {10618,10,4,E,eq}, {13538,16,4,H,eq}, {17457,30,5,L,eq}, {10632,11,7,E,eq}, {17757,28,1,L,pre}, {10518,13,7,E,eq},
    {18656,11,7,E,eq}, {1102,5,11,E,pre}, {4066,8,0,E,eq}, {16843,8,7,E,eq}, {5085,28,9,L,eq}, {14103,13,7,L,eq}, {20432,28,2,L,eq},
    {20562,36,5,L,eq}, {3670,16,7,L,eq}, {2799,11,4,H,eq}, {6640,14,3,E,eq}, {7820,22,5,L,eq}, {10804,5,7,E,eq}, {24615,6,7,E,eq},
    {29199,30,2,L,pre}, {5889,23,0,L,eq}, {20702,13,3,L,eq}, {6781,38,1,L,eq}, {13239,53,3,L,pre}, {25307,26,2,L,eq}, {22792,17,4,H,eq},
    {25410,8,7,E,eq}, {14874,24,1,L,eq}, {20416,25,4,L,pre}, {139,8,11,E,pre}, {9211,49,3,L,has}, {21388,38,2,L,eq}, {8155,21,3,L,eq},
    {4028,17,1,L,pre}, {13684,13,6,L,eq}, {21749,26,2,L,pre}, {479,21,3,L,eq}, {500,21,3,L,eq}, {3049,12,9,L,pre}, {8552,12,1,E,eq},
    {18611,11,5,L,eq}, {10800,4,7,E,eq}, {9337,24,1,L,eq}, {6074,13,4,E,eq}, {2281,10,0,E,eq}, {8912,31,0,L,eq}, {15774,10,7,E,eq},
    {10614,9,7,E,eq}, {4988,7,4,E,eq}, {8084,10,5,L,eq}, {15697,26,6,L,pre}, {14354,27,7,L,eq}, {16884,35,4,L,eq}, {9036,43,3,L,pre},
    {25842,29,2,L,pre}, {3943,13,7,L,eq}, {10457,11,5,E,eq}, {730,31,6,L,has}, {819,31,6,L,has}, {850,23,6,L,has}, {7426,34,6,L,pre},
    {9172,11,7,L,eq}, {23255,9,4,E,eq}, {681,18,1,L,eq}, {17400,23,1,L,eq}, {9447,16,2,L,eq}, {7224,20,8,L,eq}, {19886,25,2,L,pre},
    {27766,19,7,L,pre}, {496,23,8,L,has}, {10844,79,8,L,has}, {18435,12,6,L,eq}, {8531,13,2,L,eq}, {11113,27,8,L,pre}, {12192,10,3,E,eq},
    {157,27,9,L,eq}, {571,16,7,L,eq}, {10507,17,4,L,eq}, {16726,28,6,L,pre}, {15784,19,7,L,eq}, {11565,6,1,E,eq}, {22561,4,3,E,eq},
    {17995,13,5,L,eq}, {13310,5,7,E,eq}, {27626,40,2,L,eq}, {12975,6,2,E,eq}, {20601,21,4,L,pre}, {1599,33,1,L,eq}, {16762,7,1,E,eq},
    {21037,13,4,L,eq}, {6398,14,4,E,eq}, {8391,12,5,L,eq}, {6126,16,8,L,eq}, {27866,22,3,L,eq}, {8783,25,4,H,eq}, {19065,18,4,H,eq},
    {11075,16,2,L,pre}, {10112,43,8,L,has}, {314,27,10,L,eq}, {4954,9,4,E,eq}, {9713,21,5,L,pre}, {18394,13,6,L,eq}, {8949,49,1,L,pre},
    {23239,19,7,L,eq}, {8526,8,1,E,eq}, {15597,32,8,L,has}, {9885,29,6,L,pre}, {3440,4,9,B,eq}, {453,37,0,L,eq}, {2718,16,7,L,eq},
    {16247,16,7,L,eq}, {3979,14,3,L,eq}, {17049,9,7,E,eq}, {26396,34,4,H,eq}, {7546,16,4,E,pre}, {2967,17,7,L,eq}, {3460,7,0,L,eq},
    {3745,15,1,L,eq}, {28649,19,2,L,eq}, {7934,10,5,L,eq}, {20038,11,7,E,eq}, {18689,11,7,E,eq}, {11964,24,8,L,pre}, {8176,18,2,L,eq},
    {27902,21,3,L,eq}, {6507,12,7,L,eq}, {3340,16,8,L,has}, {25943,18,3,E,eq}, {18705,23,5,L,eq}, {8318,16,4,E,eq}, {21166,32,6,L,pre},
    {838,24,4,H,eq}, {15930,18,8,L,suf}, {17915,18,5,L,eq}, {14447,29,2,L,has}, {876,11,11,E,eq}, {10631,26,6,L,eq}, {1052,18,1,L,eq},
    {498,18,7,L,eq}, {6198,21,8,L,eq}, {8106,74,0,L,eq}, {15240,43,8,L,has}, {21624,16,5,L,eq}, {5856,25,9,L,pre}, {7435,18,2,L,eq},
    {26716,25,2,L,eq}, {19786,15,4,L,pre}, {24210,38,2,L,eq}, {17151,28,1,L,pre}, {631,40,3,L,eq}, {21408,18,7,E,eq}, {24594,8,7,E,eq},
    {2649,12,1,L,eq}, {3637,28,5,L,has}, {3665,29,5,L,has}, {3694,21,5,L,has}, {3715,24,5,L,has}, {3739,25,5,L,has}, {3764,31,5,L,has},
    {3795,32,5,L,has}, {3827,24,5,L,has}, {3851,19,5,L,has}, {3870,26,5,L,has}, {27585,9,7,L,eq}, {4328,15,6,L,eq}, {8362,11,6,E,eq},
    {17564,11,7,E,eq}, {22421,11,4,H,eq}, {7752,14,7,L,eq}, {11586,24,2,L,pre}, {22259,21,3,L,pre}, {9171,18,6,L,pre}, {12224,28,2,L,has},
    {12252,30,2,L,has}, {16615,24,5,L,eq}, {4483,21,3,L,eq}, {16657,15,1,L,pre}, {6514,13,4,E,eq}, {9670,18,3,L,eq}, {12521,10,7,E,eq},
    {10892,24,5,L,has}, {1025,19,1,L,eq}, {9959,19,3,L,eq}, {23773,45,3,L,pre}, {5119,20,0,L,eq}, {6106,14,7,L,eq}, {7652,18,1,L,eq},
    {6930,47,2,L,has}, {7506,13,4,E,pre}, {17028,16,5,L,eq}, {1184,28,8,L,has}, {10155,65,8,L,has}, {22704,27,2,L,pre}, {24153,20,4,H,eq},
    {15042,22,5,L,has}, {16976,25,4,L,eq}, {9813,36,0,L,eq}, {11224,8,7,E,eq}, {26372,9,3,L,eq}, {1349,20,11,E,pre}, {945,18,3,L,eq},
    {15727,47,5,L,eq}, {17587,16,6,L,eq}, {3451,17,7,L,eq}, {10675,18,6,L,eq}, {3696,7,7,L,eq}, {7925,37,3,L,has}, {9910,11,7,L,pre},
    {2663,14,4,H,eq}, {26000,19,3,L,eq}, {4504,31,9,L,eq}, {18012,30,2,L,pre}, {10483,11,4,L,eq}, {6798,15,4,E,eq}, {921,11,11,E,eq},
    {2405,21,7,L,eq}, {20325,31,1,L,eq}, {325,11,11,E,pre}, {3992,14,7,L,eq}, {8610,15,2,L,eq}, {27867,18,4,H,eq}, {20070,25,1,L,pre},
    {7670,12,1,L,eq}, {18480,33,3,L,pre}, {5148,13,4,E,eq}, {16180,16,6,L,eq}, {12700,30,0,L,pre}, {803,10,11,E,eq}, {23964,39,3,L,pre},
    {3395,13,7,L,eq}, {10392,7,7,E,eq}, {11237,17,6,E,eq}, {10510,17,8,E,eq}, {1936,3,0,E,eq}, {20021,12,4,H,eq}, {4879,14,7,L,eq},
    {7108,12,3,E,eq}, {22337,61,6,L,eq}, {2391,14,4,H,eq}, {1777,17,3,L,eq}, {8973,19,4,L,eq}, {7651,31,3,L,eq}, {2784,20,6,L,eq},
    {1180,15,7,L,eq}, {16880,10,7,E,eq}, {13180,11,7,E,eq}, {24610,5,7,E,eq}, {15252,19,4,L,eq}, {21842,26,5,L,pre}, {9970,11,5,E,eq},
    {8493,20,5,L,eq}, {6656,18,7,L,eq}, {2894,26,3,L,eq}, {16378,25,6,L,eq}, {3076,14,7,L,eq}, {7635,13,2,L,eq}, {10785,7,7,E,eq},
    {16591,10,7,E,eq}, {23989,14,4,L,pre}, {7572,19,0,L,eq}, {12905,64,1,L,eq}, {11516,7,7,E,eq}, {1169,19,1,L,eq}, {4963,6,4,E,eq},
    {3968,13,1,L,eq}, {3302,16,4,H,eq}, {26035,16,3,L,eq}, {4383,30,6,L,eq}, {13582,13,6,L,eq}, {8564,9,1,E,eq}, {8410,9,6,E,eq},
    {10117,13,4,L,eq}, {13006,7,7,E,eq}, {19947,19,5,L,eq}, {15646,35,2,L,has}, {12080,14,7,E,eq}, {15464,14,7,E,eq}, {362,13,3,L,eq},
    {13613,32,5,L,pre}, {14055,20,1,L,eq}, {22174,15,4,L,pre}, {7402,10,7,L,eq}, {10305,12,2,L,eq}, {22220,7,7,E,eq}, {8853,23,2,L,eq},
    {4784,23,5,L,has}, {4807,25,5,L,has}, {4832,22,5,L,has}, {4854,24,5,L,has}, {11175,25,5,L,has}, {6738,12,7,L,eq}, {17086,24,1,L,eq},
    {6781,20,2,L,has}, {14931,19,3,L,eq}, {8837,9,5,L,eq}, {217,19,6,L,has}, {236,21,6,L,has}, {257,24,6,L,has}, {634,10,12,B,pre},
    {5719,17,4,L,pre}, {9978,19,2,L,eq}, {2248,19,4,H,eq}, {11908,17,4,H,eq}, {26651,10,7,L,eq}, {25376,23,4,L,eq}, {9338,20,5,L,pre},
    {13299,22,4,L,pre}, {5078,20,8,L,eq}, {6241,17,8,L,eq}, {26520,9,7,E,eq}, {8922,16,5,L,eq}, {22786,17,3,L,eq}, {2989,29,3,L,eq},
    {18632,8,7,E,eq}, {8480,20,7,L,eq}, {22870,22,2,L,pre}, {23039,12,6,L,eq}, {6415,10,7,L,eq}, {26351,8,7,E,eq}, {13430,15,0,L,eq},
    {5379,21,5,L,has}, {6806,12,5,L,eq}, {4608,30,1,L,pre}, {7597,20,1,L,eq}, {1661,11,11,E,pre}, {7985,16,8,E,has}, {20017,23,6,L,eq},
    {8075,19,1,L,eq}, {21575,14,5,L,eq}, {8710,27,1,L,eq}, {3808,28,1,L,eq}, {6840,19,1,L,eq}, {9356,12,7,L,pre}, {1873,16,9,L,eq},
    {15336,29,5,L,eq}, {26327,8,7,E,eq}, {16277,17,1,L,eq}, {4346,22,9,L,pre}, {3553,4,9,B,pre}, {3656,18,8,L,has}, {14569,20,4,L,pre},
    {2519,17,4,H,eq}, {20776,16,4,H,eq}, {10002,10,5,E,eq}, {10337,10,5,E,eq}, {10522,35,1,L,pre}, {14238,25,1,L,suf}, {12190,13,7,E,eq},
    {2146,19,0,E,eq}, {9646,11,3,E,eq}, {14730,22,5,L,eq}, {19574,24,2,L,eq}, {20780,31,5,L,eq}, {15440,13,6,L,eq}, {6439,40,0,L,eq},
    {12601,33,5,L,eq}, {23321,14,4,H,eq}, {9108,22,1,E,eq}, {2443,28,6,L,eq}, {25555,30,7,L,eq}, {11682,22,8,L,pre}, {395,9,11,E,pre},
    {858,14,0,L,eq}, {5015,18,5,L,has}, {10307,14,5,E,has}, {20200,40,5,L,has}, {20240,43,5,L,has}, {1659,15,7,L,eq}, {22227,7,7,E,eq},
    {4333,45,0,L,eq}, {3544,15,6,L,eq}, {13426,20,4,H,eq}, {26298,14,4,H,eq}, {23204,14,4,L,pre}, {17461,22,1,L,eq}, {20978,13,6,L,eq},
    {9222,18,4,L,pre}, {8074,15,7,L,eq}, {61,7,10,L,eq}, {13027,33,5,L,pre}, {4510,14,8,L,pre}, {10000,18,6,L,pre}, {20872,27,2,L,has},
    {20899,44,2,L,has}, {12812,8,3,L,eq}, {8122,10,4,E,eq}, {5300,20,5,L,has}, {21598,26,5,L,eq}, {12417,8,7,E,eq}, {8863,11,5,L,eq},
    {9240,16,0,L,eq}, {11156,28,3,L,eq}, {15596,13,7,L,eq}, {28116,12,4,H,eq}, {13344,52,3,L,pre}, {26508,43,2,L,eq}, {17585,24,2,L,eq},
    {22150,33,3,L,pre}, {10278,15,2,L,eq}, {309,7,11,E,pre}, {10814,12,0,L,eq}, {24440,22,2,L,pre}, {15163,19,4,L,eq}, {3356,14,6,L,eq},
    {26762,18,2,L,eq}, {11132,27,4,H,eq}, {22338,18,5,L,pre}, {7528,23,2,L,eq}, {15644,20,7,L,eq}, {7660,14,7,L,eq}, {4074,16,0,E,eq},
    {8626,15,7,L,eq}, {11957,12,4,L,eq}, {18450,29,5,L,eq}, {23042,36,2,L,has}, {10897,27,4,H,eq}, {2607,20,4,H,eq}, {23555,24,2,L,pre},
    {8602,12,5,L,eq}, {20677,31,2,L,pre}, {13369,21,0,L,eq}, {28823,18,2,L,eq}, {14041,19,3,L,eq}, {19174,11,5,L,eq}, {305,35,0,L,eq},
    {9549,21,1,L,pre}, {18960,34,1,L,pre}, {10148,8,4,L,eq}, {2543,7,1,L,eq}, {13778,13,4,H,eq}, {11855,14,4,H,eq}, {8689,44,8,L,has},
    {1334,11,7,L,eq}, {8054,5,1,E,eq}, {14758,19,3,L,eq}, {13216,23,0,L,eq}, {8081,7,8,E,eq}, {15309,30,1,L,eq}, {5255,28,8,L,eq},
    {20176,28,7,L,eq}, {10262,47,3,L,pre}, {24665,5,7,E,eq}, {20635,12,4,H,eq}, {11396,8,7,E,eq}, {24448,17,7,L,eq}, {6659,13,4,E,eq},
    {5822,13,7,L,eq}, {10933,8,7,E,eq}, {13745,25,3,L,eq}, {29247,24,2,L,pre}, {1653,33,6,L,has}, {1686,28,6,L,has}, {10070,3,5,E,eq},
    {12312,36,0,L,eq}, {1249,19,6,L,has}, {5951,15,9,L,eq}, {14950,19,3,L,eq}, {28310,12,3,L,eq}, {20991,21,6,L,eq}, {1405,43,6,L,has},
    {7812,3,6,E,eq}, {17496,42,2,L,eq}, {26661,16,7,L,eq}, {19685,27,4,L,pre}, {11014,34,3,L,eq}, {2406,11,1,L,eq}, {11592,9,5,E,pre},
    {1766,10,7,L,eq}, {10643,7,7,E,eq}, {10906,12,2,L,pre}, {5259,18,4,L,pre}, {8932,17,2,L,eq}, {5447,25,4,L,pre}, {476,14,2,L,has},
    {4242,20,2,L,has}, {4262,36,2,L,has}, {7297,28,2,L,has}, {7352,20,2,L,has}, {2801,37,5,L,has}, {2838,44,5,L,has}, {2882,27,5,L,has},
    {2909,25,5,L,has}, {10321,16,5,E,has}, {17439,22,1,L,eq}, {27093,23,4,H,eq}, {4216,11,7,L,eq}, {27712,17,3,L,eq}, {27337,17,7,L,eq},
    {17411,5,7,E,eq}, {16383,12,2,E,eq}, {16431,28,2,E,eq}, {15329,37,3,L,eq}, {26573,18,7,L,eq}, {14860,26,4,H,eq}, {3835,40,0,L,has},
    {6874,36,6,L,pre}, {3981,13,1,L,eq}, {22851,30,6,L,pre}, {7882,11,7,L,eq}, {15781,37,4,H,eq}, {1405,13,7,L,eq}, {25922,22,2,L,eq},
    {13656,39,3,L,pre}, {15182,46,3,L,pre}, {18331,8,7,E,eq}, {6166,30,6,L,eq}, {12985,21,6,L,eq}, {17356,24,4,L,pre}, {13,14,0,L,eq},
    {2533,23,0,L,eq}, {22164,18,5,L,eq}, {3263,19,7,L,eq}, {2118,13,0,E,eq}, {2644,31,9,L,eq}, {8094,24,5,L,eq}, {6045,15,9,L,pre},
    {8893,7,5,L,eq}, {1159,13,4,H,eq}, {15540,23,4,H,eq}, {25901,21,2,L,eq}, {17461,27,4,L,pre}, {25679,19,2,L,pre}, {11328,35,4,L,eq},
    {10829,19,1,L,eq}, {25719,30,2,L,pre}, {7279,4,4,E,eq}, {25504,28,4,L,pre}, {12282,29,2,L,has}, {23169,23,7,L,eq}, {26486,39,4,H,eq},
    {2676,8,1,L,eq}, {15815,41,5,L,eq}, {5546,17,7,L,eq}, {12912,8,7,E,eq}, {2926,12,9,L,pre}, {16889,25,2,E,pre}, {10528,21,4,E,eq},
    {8419,21,6,E,eq}, {12729,9,7,E,eq}, {10951,31,3,L,eq}, {3756,9,7,L,eq}, {0,16,4,H,eq}, {2516,20,6,L,eq}, {22988,25,7,L,eq},
    {19078,13,5,L,eq}, {19812,14,4,L,pre}, {3317,16,1,L,eq}, {8341,21,6,E,eq}, {4163,10,9,E,eq}, {5161,10,4,L,pre}, {16666,19,5,L,eq},
    {2725,14,0,L,eq}, {12784,9,2,E,eq}, {16209,9,2,E,eq}, {24029,21,7,L,eq}, {15011,21,8,L,pre}, {9371,13,2,L,eq}, {22168,28,2,L,pre},
    {26080,10,4,L,eq}, {18204,25,2,L,pre}, {21151,19,4,L,eq}, {7592,13,5,L,eq}, {17829,36,5,L,has}, {17862,36,6,L,pre}, {2626,7,1,L,eq},
    {19904,21,4,H,eq}, {994,9,11,E,pre}, {3333,18,1,L,eq}, {8613,38,0,L,eq}, {6078,56,6,L,eq}, {10079,4,7,E,eq}, {27048,29,3,L,eq},
    {11911,36,0,L,eq}, {3107,14,7,L,eq}, {23582,24,3,L,eq}, {18610,18,4,L,eq}, {21658,29,3,L,eq}, {16815,15,2,E,pre}, {26989,27,4,H,eq},
    {182,12,4,H,eq}, {21198,21,6,L,pre}, {15474,20,1,L,eq}, {20487,21,4,L,pre}, {24991,22,7,L,eq}, {15878,19,1,L,eq}, {19826,4,4,E,eq},
    {22275,4,7,E,eq}, {1715,23,0,L,pre}, {26833,15,4,L,pre}, {11321,27,6,L,eq}, {4046,27,2,L,has}, {5563,10,7,L,eq}, {5483,67,0,L,has},
    {20686,16,3,L,eq}, {23318,38,3,L,eq}, {6221,31,6,L,eq}, {25940,20,4,H,eq}, {10047,5,5,E,eq}, {13787,5,7,E,eq}, {20146,30,7,L,eq},
    {20586,15,4,L,pre}, {1205,30,4,H,eq}, {11805,4,7,E,eq}, {1449,21,1,L,eq}, {10856,7,2,L,eq}, {4367,23,5,L,has}, {4390,18,5,L,has},
    {4408,24,5,L,has}, {24760,5,7,E,pre}, {21543,30,6,L,eq}, {18796,10,4,H,eq}, {14819,12,5,L,eq}, {15494,28,1,L,pre}, {17320,49,2,L,eq},
    {8055,19,4,E,eq}, {28139,12,3,L,eq}, {21892,44,5,L,eq}, {11289,39,4,L,eq}, {752,8,0,L,eq}, {9543,33,0,L,has}, {28,16,1,L,eq},
    {19903,30,3,L,eq}, {6297,18,5,L,eq}, {5986,18,9,L,eq}, {12888,5,2,E,eq}, {1643,10,11,E,pre}, {321,17,1,L,eq}, {29465,36,2,L,eq},
    {13191,19,7,E,eq}, {23870,24,2,L,has}, {5533,20,8,L,eq}, {5623,11,1,E,eq}, {2217,12,4,H,eq}, {5019,12,4,E,eq}, {12226,3,7,E,eq},
    {9800,22,1,L,eq}, {1003,15,3,L,eq}, {15456,8,7,E,eq}, {15426,18,1,L,eq}, {20354,15,4,L,eq}, {9982,15,4,H,eq}, {4917,6,8,L,pre},
    {22540,18,2,L,eq}, {20792,13,4,H,eq}, {13140,6,2,E,eq}, {24100,12,4,L,pre}, {27116,23,4,H,eq}, {11240,12,7,E,eq}, {27933,14,4,L,eq},
    {19339,24,3,L,pre}, {17456,7,7,E,eq}, {12993,6,7,E,eq}, {14729,29,0,L,eq}, {16156,24,6,L,eq}, {24844,15,7,L,eq}, {26225,5,3,E,eq},
    {8073,11,5,L,eq}, {7551,12,2,L,eq}, {7451,15,5,L,eq}, {10019,15,5,E,eq}, {11046,20,1,L,eq}, {22840,12,4,L,eq}, {5404,9,7,L,eq},
    {10813,16,1,L,eq}, {19956,7,7,E,eq}, {26949,33,3,L,eq}, {1597,14,7,L,eq}, {12651,64,6,L,pre}, {6134,9,0,L,eq}, {13886,13,4,H,eq},
    {735,51,9,L,eq}, {10931,30,0,L,pre}, {12653,25,3,L,eq}, {1329,5,11,E,pre}, {11140,8,7,E,eq}, {3096,19,9,L,pre}, {18610,7,7,E,eq},
    {25517,16,2,L,pre}, {8992,21,4,L,eq}, {6122,16,2,L,has}, {6138,17,2,L,has}, {6155,13,2,L,has}, {6346,18,1,L,pre}, {27708,31,2,L,eq},
    {7825,16,4,E,pre}, {12229,6,7,E,eq}, {26162,14,4,H,eq}, {7254,7,4,E,eq}, {21186,20,4,L,eq}, {1798,13,7,L,eq}, {11611,7,7,E,eq},
    {1487,32,13,L,eq}, {3158,25,0,L,eq}, {4749,39,0,L,eq}, {20213,21,4,L,eq}, {7876,27,8,E,has}, {18308,20,3,L,eq}, {25596,34,4,L,pre},
    {14474,39,0,L,eq}, {2056,10,4,H,eq}, {4272,9,3,L,eq}, {4280,19,6,L,eq}, {16562,14,7,E,eq}, {8642,11,5,L,eq}, {21920,19,2,L,eq},
    {18069,14,7,L,eq}, {25383,10,7,E,eq}, {19316,24,2,L,pre}, {12277,7,7,E,eq}, {16654,18,7,E,eq}, {8906,18,8,E,eq}, {4173,10,9,E,eq},
    {7714,14,3,L,eq}, {18262,28,7,L,pre}, {24779,18,7,L,eq}, {6835,11,3,E,eq}, {24121,25,2,L,eq}, {207,14,4,H,eq}, {7907,18,3,L,has},
    {25238,25,4,L,eq}, {21704,10,7,L,eq}, {46,13,4,H,eq}, {20517,47,6,L,pre}, {6964,6,3,E,eq}, {616,17,9,L,eq}, {25458,22,4,L,pre},
    {6241,27,3,L,has}, {10998,22,5,L,has}, {10662,6,7,E,eq}, {15392,56,8,L,pre}, {1703,15,2,L,has}, {4900,13,4,E,eq}, {5141,32,9,L,pre},
    {1252,17,3,L,eq}, {19215,25,4,L,eq}, {21442,17,6,L,eq}, {5068,12,7,L,eq}, {8504,7,1,E,eq}, {17501,7,7,E,eq}, {28237,25,3,L,eq},
    {6156,22,1,L,pre}, {23752,9,4,L,eq}, {15832,30,6,L,pre}, {5235,14,4,L,pre}, {17309,8,7,E,eq}, {27031,34,4,H,eq}, {27560,12,4,H,eq},
    {12491,23,4,H,eq}, {26289,23,2,L,pre}, {8429,32,0,L,eq}, {10718,16,0,L,eq}, {514,13,10,E,eq}, {16619,74,3,L,pre}, {12995,3,2,E,eq},
    {6791,3,3,E,eq}, {21050,12,4,L,eq}, {24037,12,4,L,pre}, {40,12,12,B,pre}, {28152,12,4,H,eq}, {9852,9,7,L,pre}, {1575,5,11,E,eq},
    {17737,23,6,L,pre}, {2556,20,0,L,eq}, {7039,44,0,L,pre}, {463,15,7,L,eq}, {5814,14,4,L,pre}, {9552,37,3,L,pre}, {21278,10,4,L,pre},
    {4468,15,6,L,eq}, {13057,17,4,L,eq}, {5046,16,3,L,eq}, {9485,14,3,L,eq}, {24484,14,7,L,pre}, {24831,45,4,H,eq}, {18404,10,7,E,eq},
    {22516,14,4,L,eq}, {15749,32,6,L,pre}, {6372,38,2,L,has}, {6410,41,2,L,has}, {6451,21,2,L,has}, {14690,11,7,E,eq}, {5083,7,6,E,eq},
    {6064,10,4,E,eq}, {561,11,12,B,suf}, {13846,39,2,L,has}, {6570,64,6,L,pre}, {11910,47,6,L,eq}, {21426,51,2,L,eq}, {22375,28,2,L,eq},
    {150,19,6,L,has}, {10131,29,1,L,eq}, {22957,34,2,L,pre}, {2079,14,4,H,eq}, {10246,33,0,L,pre}, {21206,19,4,L,eq}, {794,18,7,L,eq},
    {7026,9,4,E,eq}, {13120,9,5,E,eq}, {14862,24,6,L,eq}, {1818,23,8,L,has}, {6090,10,8,L,eq}, {11973,15,2,L,pre}, {16183,12,2,E,eq},
    {15372,26,4,H,eq}, {11005,8,2,L,pre}, {16857,8,2,E,pre}, {14777,21,3,L,eq}, {24139,6,7,E,eq}, {18199,13,1,L,eq}, {519,22,8,L,has},
    {541,28,8,L,has}, {11522,65,8,L,has}, {25130,22,2,L,eq}, {21912,9,4,L,eq}, {6661,41,1,L,eq}, {27588,38,2,L,eq}, {1027,5,11,E,pre},
    {12522,15,3,L,eq}, {1940,19,1,L,eq}, {19406,14,6,L,eq}, {11081,25,3,L,eq}, {11530,18,3,L,eq}, {22138,14,4,L,pre}, {7538,15,7,L,eq},
    {7165,30,1,L,eq}, {8859,27,1,L,eq}, {6284,24,1,L,pre}, {14907,15,2,L,has}, {14045,17,7,L,eq}, {12630,36,0,L,pre}, {897,6,11,E,eq},
    {17058,6,7,E,eq}, {8141,47,6,L,has}, {24733,39,3,L,eq}, {15523,36,2,L,has}, {25045,20,7,L,eq}, {2270,28,8,L,has}, {25263,23,4,L,eq},
    {478,20,7,L,eq}, {23444,36,2,L,eq}, {25509,18,7,L,eq}, {27013,23,2,L,pre}, {6076,16,1,L,pre}, {12094,12,7,E,eq}, {21817,13,3,L,eq},
    {24392,17,7,L,eq}, {10354,5,7,E,eq}, {26262,27,2,L,pre}, {4773,9,4,E,eq}, {21139,12,4,L,eq}, {15941,18,7,L,eq}, {22215,20,2,L,eq},
    {4995,9,4,E,eq}, {26449,15,3,L,eq}, {11769,25,0,L,pre}, {3090,17,7,L,eq}, {71,16,13,B,has}, {25937,6,3,E,eq}, {9961,10,4,H,eq},
    {3521,9,9,B,pre}, {9033,22,0,L,eq}, {18259,19,2,L,pre}, {13482,15,3,L,eq}, {7918,16,5,L,eq}, {590,29,13,L,pre}, {8026,80,0,L,eq},
    {800,35,3,L,eq}, {14601,31,5,L,eq}, {15992,18,6,L,eq}, {19101,8,5,E,eq}, {28151,12,3,L,eq}, {8037,16,6,L,eq}, {7297,16,8,L,eq},
    {6332,19,4,E,eq}, {2536,11,6,L,eq}, {12223,3,7,E,eq}, {17140,9,7,E,eq}, {25904,25,7,L,eq}, {13174,19,2,E,eq}, {6263,21,1,L,pre},
    {12354,18,7,E,eq}, {10543,20,6,L,eq}, {17923,20,1,L,suf}, {16630,26,6,L,pre}, {2772,22,9,L,eq}, {21044,28,2,L,eq}, {10335,9,7,E,eq},
    {13111,4,7,E,eq}, {2969,16,6,L,eq}, {1833,20,3,L,eq}, {22991,33,2,L,pre}, {996,9,0,L,eq}, {7983,13,4,E,eq}, {7737,15,7,L,eq},
    {27183,31,3,L,eq}, {15126,29,8,L,pre}, {5969,8,4,L,pre}, {17769,30,4,L,pre}, {8816,25,8,L,pre}, {6059,17,1,L,pre}, {19760,17,1,L,eq},
    {25357,19,4,L,eq}, {21333,13,4,L,pre}, {13273,9,7,E,eq}, {4863,13,4,E,eq}, {5883,13,7,L,eq}, {30145,22,2,L,eq}, {1269,15,3,L,eq},
    {26937,51,7,L,eq}, {26005,32,2,L,eq}, {19269,21,5,L,eq}, {25179,20,2,L,eq}, {6108,16,0,L,eq}, {8614,17,5,L,eq}, {18308,6,7,E,eq},
    {5660,6,1,E,eq}, {5092,7,4,E,eq}, {9572,12,7,L,pre}, {5992,12,3,L,pre}, {28699,24,2,L,eq}, {10560,4,7,E,eq}, {7655,49,0,L,eq},
    {21364,18,1,L,pre}, {24481,22,2,L,pre}, {11544,21,0,L,eq}, {15912,35,3,L,eq}, {4420,18,7,L,eq}, {12449,21,4,H,eq}, {90,14,10,L,eq},
    {7325,27,2,L,has}, {5194,23,7,L,eq}, {22609,21,7,L,eq}, {8615,41,8,L,pre}, {17174,6,7,E,eq}, {4446,6,9,E,eq}, {11224,17,1,L,eq},
    {4065,18,4,H,eq}, {1245,34,13,L,pre}, {21465,8,4,H,eq}, {16639,27,5,L,eq}, {2224,12,0,E,eq}, {11280,12,1,L,eq}, {4103,19,6,L,eq},
    {1143,5,11,E,pre}, {5444,4,1,E,eq}, {7585,12,1,E,eq}, {2125,11,3,L,eq}, {12594,17,3,L,eq}, {1466,11,7,L,eq}, {3193,43,2,L,has},
    {3243,36,0,L,eq}, {10425,44,3,L,pre}, {4168,23,1,L,pre}, {28481,13,4,L,pre}, {6997,28,1,L,eq}, {6598,4,4,E,eq}, {9810,23,6,L,eq},
    {11941,4,7,E,eq}, {6706,14,0,L,eq}, {18227,9,6,E,eq}, {24120,4,7,E,eq}, {22408,13,4,H,eq}, {6613,9,8,L,eq}, {3616,10,9,E,eq},
    {16675,8,2,E,pre}, {16231,14,6,L,eq}, {7652,5,8,E,eq}, {169,13,11,E,pre}, {7318,10,7,L,eq}, {20460,27,2,L,eq}, {26721,20,4,L,eq},
    {22438,51,6,L,pre}, {13909,18,2,L,has}, {4665,18,4,H,eq}, {10881,9,2,L,pre}, {1324,5,11,E,pre}, {15944,25,1,L,eq}, {2209,22,3,L,eq},
    {6119,25,3,L,pre}, {8656,33,8,L,pre}, {25268,23,7,L,pre}, {23000,15,6,L,eq}, {138,15,4,H,eq}, {9927,22,8,L,has}, {5090,7,6,E,eq},
    {7694,7,8,E,eq}, {30096,27,2,L,eq}, {19747,14,7,L,eq}, {24820,27,3,L,eq}, {14137,32,6,L,pre}, {2739,12,4,H,eq}, {4235,30,9,L,eq},
    {10581,6,4,E,eq}, {6694,18,5,L,eq}, {845,12,10,L,eq}, {13161,26,6,L,pre}, {26826,27,2,L,pre}, {1294,5,11,E,pre}, {27947,11,4,L,eq},
    {8515,28,4,H,eq}, {18134,23,5,L,pre}, {5319,15,7,L,eq}, {14313,27,4,L,eq}, {19440,26,2,L,has}, {18188,15,4,H,eq}, {5595,18,4,L,pre},
    {11217,17,2,L,pre}, {27994,15,4,L,pre}, {843,15,0,L,eq}, {19781,23,5,L,eq}, {23666,32,7,L,eq}, {6018,19,8,L,eq}, {3296,59,9,L,has},
    {5718,10,7,L,eq}, {18011,18,7,L,eq}, {22403,22,2,L,eq}, {11201,7,6,E,eq}, {15159,30,6,L,has}, {4702,14,6,L,eq}, {5423,27,5,L,eq},
    {13546,7,7,E,eq}, {5486,19,3,L,pre}, {8579,26,4,H,eq}, {2796,6,7,L,eq}, {4524,18,6,L,eq}, {10821,23,6,L,pre}, {17557,7,7,E,eq},
    {28183,48,2,L,pre}, {1984,23,1,L,eq}, {18159,18,3,L,eq}, {12345,13,8,L,pre}, {9339,25,4,L,pre}, {8138,16,5,L,eq}, {21766,22,3,L,eq},
    {11528,12,5,E,pre}, {6956,15,5,L,eq}, {21570,15,7,L,eq}, {21404,19,4,H,eq}, {16813,22,1,L,eq}, {5453,6,1,E,eq}, {3066,22,3,L,eq},
    {22729,13,7,L,pre}, {24685,11,7,E,eq}, {11355,13,5,E,pre}, {14751,62,8,L,has}, {11828,36,0,L,eq}, {7227,32,1,L,eq}, {21100,18,1,L,eq},
    {18673,13,4,L,eq}, {2348,57,7,L,eq}, {9079,46,3,L,pre}, {416,55,10,L,eq}, {6614,21,0,L,eq}, {14519,19,5,L,eq}, {3084,12,9,L,pre},
    {5780,7,1,E,eq}, {16298,48,5,L,pre}, {2952,10,4,H,eq}, {12710,35,8,L,has}, {12745,35,8,L,has}, {12780,35,8,L,has}, {22094,14,7,L,eq},
    {10206,10,4,L,pre}, {26525,17,4,H,eq}, {2627,17,4,H,eq}, {6934,8,3,E,eq}, {4105,18,4,H,eq}, {456,10,11,E,pre}, {1346,20,9,L,eq},
    {27155,26,2,L,has}, {27181,25,2,L,has}, {17865,6,5,E,eq}, {3734,24,4,H,eq}, {3162,31,2,L,has}, {4292,17,4,H,eq}, {13129,15,5,E,eq},
    {14453,16,7,L,eq}, {1345,12,7,L,eq}, {342,11,12,B,pre}, {8054,20,2,L,eq}, {22200,18,5,L,eq}, {6479,41,0,L,eq}, {28684,15,2,L,eq},
    {7291,42,0,L,has}, {10,18,1,L,eq}, {20478,9,4,L,pre}, {14205,79,8,L,pre}, {15963,15,8,L,suf}, {213,13,12,B,pre}, {11742,27,0,L,pre},
    {19388,9,1,L,eq}, {19438,33,3,L,pre}, {27896,14,4,L,eq}, {11757,22,8,L,pre}, {20943,20,2,L,eq}, {11994,25,6,L,eq}, {17603,16,6,L,eq},
    {11008,3,1,E,eq}, {22228,31,3,L,pre}, {12724,20,2,L,has}, {26871,8,7,E,eq}, {13932,28,8,L,pre}, {18533,21,5,L,eq}, {3101,29,1,L,eq},
    {8317,66,1,L,eq}, {7254,5,3,E,eq}, {11914,5,7,E,eq}, {20761,22,1,L,eq}, {929,36,9,L,eq}, {1943,27,6,L,has}, {1970,22,6,L,has},
    {2087,12,7,L,eq}, {2861,20,9,L,pre}, {18457,31,2,L,has}, {20285,15,4,L,eq}, {9546,12,7,L,pre}, {11924,6,7,E,eq}, {761,14,7,L,eq},
    {26734,9,7,L,eq}, {6128,12,9,L,eq}, {20329,39,3,L,pre}, {462,8,12,B,suf}, {9412,14,2,L,eq}, {5725,12,1,E,eq}, {25467,22,2,L,pre},
    {11628,13,4,H,eq}, {15331,12,0,L,eq}, {21670,19,6,L,pre}, {4828,31,0,L,eq}, {11737,17,1,L,eq}, {22538,23,3,L,pre}, {19043,27,7,L,eq},
    {23413,22,7,L,eq}, {8799,61,6,L,pre}, {4400,10,0,L,eq}, {16236,9,1,L,eq}, {9660,16,4,H,eq}, {1421,21,3,L,eq}, {2987,15,4,H,eq},
    {22057,14,4,L,eq}, {7869,47,0,L,eq}, {19102,16,4,H,eq}, {13861,13,7,E,eq}, {15260,12,5,E,eq}, {11764,9,7,E,eq}, {17729,44,2,L,pre},
    {16181,24,1,L,suf}, {29614,44,2,L,pre}, {15657,12,0,L,eq}, {9472,31,0,L,pre}, {12955,18,4,H,eq}, {10929,22,6,L,pre}, {13233,5,7,E,eq},
    {1122,5,11,E,pre}, {30167,15,2,L,eq}, {6235,13,5,L,eq}, {3961,8,6,L,eq}, {8094,18,1,L,eq}, {8700,12,7,L,eq}, {3804,18,6,L,eq},
    {2874,30,0,L,eq}, {19813,27,3,L,eq}, {17376,11,7,E,eq}, {20000,21,4,H,eq}, {30350,18,2,L,pre}, {10357,20,2,L,eq}, {19891,31,5,L,eq},
    {12920,6,7,E,eq}, {5400,23,5,L,has}, {1499,30,6,L,has}, {1630,23,6,L,has}, {12489,56,6,L,pre}, {5115,7,4,E,eq}, {4404,20,3,L,eq},
    {8267,14,8,E,eq}, {7893,8,7,L,eq}, {9144,8,7,L,eq}, {18212,25,1,L,pre}, {12012,36,8,L,suf}, {20304,26,5,L,eq}, {23805,12,7,L,pre},
    {184,12,9,L,eq}, {2417,18,1,L,eq}, {727,6,1,L,eq}, {16422,13,6,L,eq}, {14407,46,8,L,pre}, {12998,4,2,E,eq}, {16502,4,2,E,eq},
    {77,13,10,L,eq}, {2261,22,3,L,eq}, {6137,13,7,L,eq}, {3397,24,8,L,has}, {14499,14,7,L,eq}, {12935,7,2,E,eq}, {6712,7,4,E,eq},
    {4709,23,9,L,eq}, {21288,10,4,L,pre}, {7562,10,7,L,eq}, {11105,10,7,E,eq}, {28404,12,4,L,eq}, {3627,10,6,L,eq}, {24639,7,7,E,eq},
    {13610,28,0,L,eq}, {3251,19,6,L,eq}, {378,12,12,B,suf}, {23300,18,3,L,eq}, {301,8,11,E,pre}, {16037,40,4,H,eq}, {24658,27,4,H,eq},
    {5173,29,9,L,pre}, {23862,33,3,L,pre}, {4882,31,6,L,eq}, {7880,15,4,E,pre}, {14701,21,7,E,eq}, {8246,21,8,E,eq}, {4051,33,9,E,eq},
    {9714,21,6,L,eq}, {13460,27,5,L,eq}, {22622,22,2,L,eq}, {9069,18,7,L,eq}, {797,21,4,H,eq}, {11662,20,8,L,eq}, {12127,51,1,L,eq},
    {21390,14,4,H,eq}, {10471,57,0,L,has}, {24176,48,3,L,has}, {24224,47,3,L,has}, {24271,35,3,L,has}, {23973,10,7,E,eq}, {14861,21,3,L,eq},
    {16919,35,4,L,eq}, {18203,11,4,H,eq}, {18083,28,7,L,eq}, {212,20,1,L,eq}, {8304,14,4,E,eq}, {6412,9,4,E,eq}, {5615,4,1,E,eq},
    {15604,42,2,L,has}, {20780,22,2,L,pre}, {2850,38,8,L,has}, {6425,14,7,L,eq}, {5338,7,1,E,eq}, {16872,5,2,E,pre}, {17381,20,6,E,eq},
    {6603,9,3,E,eq}, {2660,21,7,L,eq}, {3622,17,1,L,eq}, {17329,22,6,L,pre}, {1038,9,7,L,eq}, {2019,59,9,L,eq}, {2007,25,1,L,eq},
    {5881,27,9,L,eq}, {10851,13,0,L,eq}, {14085,26,3,L,eq}, {13517,22,6,L,eq}, {1702,12,7,L,eq}, {11363,17,4,L,eq}, {15818,40,4,H,eq},
    {19545,12,4,L,pre}, {1680,23,9,L,eq}, {17246,27,1,L,suf}, {27687,19,7,L,pre}, {21533,33,2,L,eq}, {13971,19,3,L,eq}, {14569,14,1,L,eq},
    {28163,12,3,L,eq}, {5611,18,3,L,pre}, {12501,7,7,E,eq}, {11248,38,8,L,has}, {11286,41,8,L,has}, {4601,15,4,H,eq}, {19324,30,5,L,pre},
    {12311,30,2,L,has}, {7983,23,3,L,has}, {19705,35,2,L,eq}, {16672,35,1,L,suf}, {2076,21,6,L,has}, {22133,22,2,L,pre}, {2767,15,4,H,eq},
    {4923,5,8,L,pre}, {2939,15,6,L,eq}, {5080,7,7,L,eq}, {14733,7,7,E,eq}, {8562,20,2,L,eq}, {21510,22,7,L,eq}, {4471,17,7,L,eq},
    {15918,12,0,L,eq}, {16208,18,7,L,eq}, {14450,12,4,L,eq}, {2057,32,1,L,eq}, {10389,12,4,H,eq}, {189,35,8,L,has}, {2661,31,8,L,has},
    {3078,28,8,L,has}, {11860,50,6,L,eq}, {2524,8,9,L,eq}, {27910,10,4,L,eq}, {23850,14,7,L,pre}, {25399,33,4,L,eq}, {27923,15,3,L,eq},
    {14789,30,5,L,eq}, {5535,25,3,L,pre}, {5450,23,5,L,eq}, {1188,20,1,L,eq}, {2914,24,4,H,eq}, {8379,12,5,L,eq}, {8115,10,8,E,eq},
    {3043,23,3,L,eq}, {11106,36,3,L,eq}, {2813,41,3,L,eq}, {17556,18,5,L,eq}, {10368,11,5,E,eq}, {1738,49,2,L,has}, {205,14,7,L,eq},
    {644,5,12,B,pre}, {2362,32,3,L,eq}, {4208,10,9,E,eq}, {6519,21,7,L,eq}, {3202,15,6,L,eq}, {14472,22,1,L,pre}, {22414,39,7,L,eq},
    {5236,8,1,E,eq}, {2837,7,7,L,eq}, {1567,12,7,L,eq}, {16263,20,7,L,eq}, {11859,21,8,L,pre}, {5417,21,9,L,eq}, {2593,18,1,L,eq},
    {14820,27,2,L,has}, {15970,27,2,L,has}, {2736,31,5,L,has}, {10642,26,5,L,has}, {5158,21,0,L,eq}, {10915,17,1,L,eq}, {17201,64,3,L,pre},
    {1692,19,4,H,eq}, {17356,8,5,E,eq}, {17093,11,7,E,eq}, {11200,17,2,L,pre}, {17955,13,1,E,eq}, {14559,33,7,L,has}, {22592,8,4,L,pre},
    {6124,24,5,L,eq}, {13508,12,4,H,eq}, {7319,9,4,H,pre}, {5360,18,8,L,eq}, {2731,12,1,L,eq}, {15324,37,7,L,eq}, {7490,16,4,E,pre},
    {311,10,1,L,eq}, {2177,15,0,E,eq}, {22509,7,4,L,eq}, {16750,6,1,E,eq}, {19736,30,4,L,pre}, {8521,17,0,L,eq}, {12914,41,8,L,has},
    {15564,50,3,L,eq}, {7034,14,7,L,eq}, {18599,11,7,E,eq}, {7553,9,7,L,eq}, {5552,29,5,L,eq}, {3759,17,6,L,eq}, {4562,22,2,L,has},
    {4584,24,2,L,has}, {4608,25,2,L,has}, {4633,32,2,L,has}, {4665,27,2,L,has}, {4692,22,2,L,has}, {4714,26,2,L,has}, {4740,31,2,L,has},
    {4771,33,2,L,has}, {4823,19,2,L,has}, {20987,33,2,L,eq}, {15427,26,4,H,eq}, {263,24,2,L,has}, {12464,16,8,L,suf}, {7154,13,7,L,eq},
    {22491,18,4,H,eq}, {16699,15,7,E,eq}, {17757,30,5,L,has}, {8163,13,2,L,eq}, {14381,24,7,L,eq}, {14513,17,7,L,eq}, {21436,16,7,E,pre},
    {13092,68,1,L,pre}, {12078,28,6,L,eq}, {23626,21,7,L,eq}, {23291,9,4,H,eq}, {15856,29,5,L,eq}, {26845,17,7,L,pre}, {5260,21,3,L,eq},
    {16080,15,6,L,eq}, {18255,13,6,L,eq}, {18366,32,1,L,eq}, {28897,17,2,L,eq}, {19622,24,2,L,eq}, {671,19,3,L,eq}, {14687,18,1,L,eq},
    {20652,25,2,L,pre}, {25375,8,7,E,eq}, {9473,7,7,L,pre}, {17929,15,7,L,eq}, {23983,7,7,E,pre}, {15229,11,5,E,eq}, {21949,39,3,L,pre},
    {20391,25,4,L,pre}, {3614,12,7,L,eq}, {7622,12,4,E,pre}, {6779,16,5,L,eq}, {19933,21,3,L,eq}, {5830,9,1,E,eq}, {8426,21,3,L,eq},
    {10265,60,8,L,has}, {3379,21,4,H,eq}, {17799,30,4,L,pre}, {26430,19,4,H,eq}, {13015,23,4,L,eq}, {13011,4,2,E,eq}, {13135,4,7,E,eq},
    {26238,14,4,H,eq}, {24266,27,7,L,eq}, {3674,8,9,E,eq}, {14583,21,1,L,eq}, {5183,10,6,E,eq}, {1145,13,3,L,eq}, {12343,11,7,E,eq},
    {15584,12,7,L,eq}, {5803,17,5,L,eq}, {26245,15,3,L,eq}, {9806,14,4,L,pre}, {24744,10,7,E,eq}, {21976,11,4,L,eq}, {9666,20,5,L,pre},
    {11184,35,3,L,eq}, {5341,13,4,L,pre}, {28546,13,4,L,pre}, {536,14,4,H,eq}, {7561,15,5,L,eq}, {18599,22,3,L,eq}, {20355,35,5,L,eq},
    {15414,26,7,L,pre}, {10951,26,6,L,pre}, {12766,34,6,E,eq}, {4832,26,8,L,pre}, {544,27,7,L,eq}, {17898,36,6,L,pre}, {25729,66,3,L,pre},
    {17658,27,5,L,pre}, {6794,5,3,E,eq}, {13210,5,7,E,eq}, {14265,15,6,L,pre}, {9081,23,0,L,eq}, {3504,17,4,H,eq}, {479,12,11,E,pre},
    {9100,13,6,L,eq}, {17950,30,3,L,eq}, {13748,30,5,L,has}, {13778,32,5,L,has}, {19889,4,7,E,eq}, {6755,18,0,L,eq}, {16827,6,5,E,eq},
    {23013,25,7,L,eq}, {463,18,1,L,eq}, {24354,21,3,L,eq}, {28582,10,4,L,pre}, {857,33,13,L,eq}, {7267,15,6,L,eq}, {5833,15,6,L,eq},
    {309,10,3,L,eq}, {17442,20,6,L,eq}, {9858,18,3,L,pre}, {7750,18,2,L,eq}, {132,7,11,E,pre}, {10099,8,7,E,eq}, {13099,6,7,E,eq},
    {14589,19,4,L,pre}, {23300,10,4,H,eq}, {26784,13,7,L,eq}, {14175,14,4,L,eq}, {20062,9,7,E,eq}, {7605,26,8,H,eq}, {11449,28,4,L,pre},
    {15705,18,7,L,eq}, {6227,17,1,L,pre}, {9865,22,2,L,eq}, {9426,21,2,L,eq}, {19397,22,1,L,eq}, {7921,12,7,L,eq}, {21745,20,5,L,pre},
    {30036,15,2,L,eq}, {21177,53,3,L,has}, {307,14,12,B,pre}, {5065,18,0,L,eq}, {10707,14,3,E,eq}, {23260,19,6,L,pre}, {12123,9,7,E,eq},
    {4957,37,9,L,eq}, {1320,33,2,L,has}, {4027,19,2,L,has}, {18360,10,3,L,eq}, {13448,16,3,L,eq}, {22536,58,6,L,pre}, {9936,12,0,L,eq},
    {14077,13,7,L,eq}, {1954,13,9,L,eq}, {1013,7,11,E,pre}, {1252,19,4,H,eq}, {13284,26,2,L,has}, {21484,11,4,H,eq}, {2196,8,4,H,eq},
    {6690,14,7,L,eq}, {6920,9,4,E,eq}, {18600,37,2,L,eq}, {11234,20,2,L,pre}, {4542,17,6,L,eq}, {6954,19,7,L,eq}, {13330,59,1,L,pre},
    {20914,10,4,L,eq}, {607,18,4,H,eq}, {567,17,4,H,eq}, {2435,21,0,L,eq}, {22453,39,7,L,eq}, {10442,18,4,H,eq}, {13823,8,7,E,eq},
    {19693,16,6,L,pre}, {4716,27,6,L,eq}, {21648,46,2,L,pre}, {20090,58,6,L,eq}, {19868,15,4,H,eq}, {9336,13,7,L,pre}, {18499,8,7,E,eq},
    {13723,21,2,L,has}, {14566,55,2,L,has}, {12295,54,3,L,eq}, {21898,14,4,L,eq}, {14095,30,5,L,eq}, {8973,18,7,L,eq}, {6279,18,5,L,eq},
    {3947,28,4,H,eq}, {10300,10,7,E,eq}, {5893,16,4,L,pre}, {16088,20,7,L,eq}, {16645,25,4,L,eq}, {10714,27,4,H,eq}, {12000,8,7,E,eq},
    {5516,13,1,E,eq}, {15064,49,7,L,eq}, {8770,14,7,L,eq}, {20955,10,4,L,eq}, {28284,12,4,L,eq}, {25788,11,4,H,eq}, {701,17,10,L,has},
    {20416,45,6,L,pre}, {24167,5,7,E,eq}, {24621,8,7,E,eq}, {5155,9,6,E,eq}, {1846,27,9,L,eq}, {19245,36,2,L,pre}, {12071,9,7,E,eq},
    {23296,9,7,E,eq}, {2556,23,7,L,eq}, {12827,13,8,E,pre}, {19947,36,1,L,pre}, {11726,7,5,E,eq}, {1686,8,0,L,eq}, {13727,9,7,E,eq},
    {1455,11,11,E,eq}, {10528,51,0,L,has}, {10579,54,0,L,has}, {24600,28,3,L,pre}, {3356,11,7,L,eq}, {5932,19,7,L,eq}, {12316,12,7,E,eq},
    {15830,44,3,L,eq}, {6813,8,4,E,eq}, {11656,8,7,E,eq}, {15067,19,1,L,pre}, {19373,15,1,L,eq}, {1836,19,1,L,eq}, {17042,7,7,E,eq},
    {17122,7,7,E,eq}, {2497,22,1,L,eq}, {1846,27,0,L,pre}, {20302,33,2,L,eq}, {791,12,11,E,eq}, {15060,50,3,L,pre}, {6115,11,8,L,eq},
    {8690,16,2,L,eq}, {5537,25,4,L,pre}, {5642,18,9,L,pre}, {18194,5,6,E,eq}, {10903,8,7,E,eq}, {16506,3,2,E,eq}, {23999,49,2,L,eq},
    {9746,25,3,L,eq}, {24112,8,7,E,eq}, {3605,17,1,L,eq}, {24356,20,7,L,eq}, {262,11,12,B,pre}, {7701,9,8,E,eq}, {8095,9,8,E,eq},
    {14792,18,1,L,eq}, {14235,29,7,L,eq}, {432,10,7,L,eq}, {23913,6,7,E,eq}, {17968,13,1,E,eq}, {21519,18,3,L,eq}, {9629,24,0,L,eq},
    {13299,8,7,E,eq}, {1777,17,4,H,eq}, {9927,41,1,L,eq}, {10464,18,6,L,eq}, {14932,38,7,L,eq}, {13219,9,5,E,eq}, {13833,29,0,L,pre},
    {3601,18,4,H,eq}, {10198,21,0,L,pre}, {20125,17,2,L,pre}, {21602,46,2,L,pre}, {2000,23,4,H,eq}, {1950,26,5,L,has}, {1976,23,5,L,has},
    {1999,23,5,L,has}, {2022,20,5,L,has}, {2042,24,5,L,has}, {2066,21,5,L,has}, {652,18,6,L,has}, {670,19,6,L,has}, {689,21,6,L,has},
    {10072,7,7,E,eq}, {28,48,8,L,has}, {5570,24,8,L,eq}, {11159,33,4,H,eq}, {5222,13,8,L,eq}, {16528,35,6,L,pre}, {24602,8,7,E,eq},
    {1653,8,11,E,eq}, {6315,17,5,L,eq}, {8616,21,3,L,eq}, {2670,24,0,L,pre}, {7327,10,8,H,eq}, {7657,10,8,E,eq}, {19470,12,6,L,eq},
    {8121,15,7,L,eq}, {3864,6,9,E,eq}, {11804,47,5,L,eq}, {22099,14,4,L,eq}, {11326,40,0,L,eq}, {22702,35,6,L,pre}, {15213,30,0,L,eq},
    {9385,28,8,L,pre}, {18873,31,5,L,pre}, {21985,20,7,L,eq}, {18896,18,4,H,eq}, {5546,9,1,E,eq}, {6612,9,3,E,eq}, {4795,15,8,L,pre},
    {1018,24,3,L,eq}, {14017,28,6,L,pre}, {20011,35,1,L,pre}, {20087,15,4,L,eq}, {9195,13,7,L,eq}, {9185,21,1,L,eq}, {24691,26,2,L,has},
    {10386,10,5,E,eq}, {4524,21,8,L,pre}, {28626,23,2,L,eq}, {6975,13,4,E,eq}, {251,18,4,H,eq}, {16065,15,6,L,eq}, {1065,12,4,H,eq},
    {22978,16,4,L,eq}, {936,13,4,H,eq}, {28867,30,2,L,eq}, {19174,11,4,L,eq}, {6438,7,4,E,eq}, {4783,20,1,L,pre}, {19297,19,4,L,eq},
    {16002,21,1,L,eq}, {14468,20,5,L,eq}, {19342,12,4,L,eq}, {14758,13,4,H,eq}, {16261,13,2,E,eq}, {8683,25,4,H,eq}, {9714,10,7,L,pre},
    {13575,35,0,L,eq}, {23379,11,4,H,eq}, {9285,45,2,L,eq}, {3352,36,2,L,has}, {3388,46,2,L,has}, {3434,28,2,L,has}, {3462,31,2,L,has},
    {15304,36,2,L,has}, {12914,7,2,E,eq}, {13912,12,1,E,eq}, {8267,20,2,L,eq}, {11626,6,7,E,eq}, {20783,21,1,L,eq}, {11306,20,5,L,pre},
    {4073,25,2,L,has}, {13594,46,8,L,has}, {11813,19,1,L,eq}, {11911,31,5,L,eq}, {11025,8,7,E,eq}, {5507,9,1,E,eq}, {5345,6,1,E,eq},
    {17255,43,6,L,pre}, {20870,27,1,L,eq}, {17429,13,6,E,eq}, {4334,11,3,L,eq}, {5977,32,4,L,pre}, {13271,28,4,L,pre}, {14284,58,8,L,pre},
    {12458,23,3,L,eq}, {28572,10,4,L,pre}, {6833,20,0,L,eq}, {4595,14,7,L,eq}, {5755,27,5,L,eq}, {17110,16,1,L,eq}, {2277,31,2,L,has},
    {2308,30,2,L,has}, {14901,30,3,L,eq}, {19490,19,4,L,eq}, {7313,14,8,L,eq}, {25010,41,2,L,eq}, {17345,15,7,E,eq}, {3927,26,3,L,eq},
    {1141,22,5,L,has}, {10236,22,5,E,has}, {19804,28,7,L,pre}, {14396,34,6,L,has}, {28231,48,2,L,pre}, {12926,9,7,E,eq}, {10404,12,6,L,eq},
    {21354,13,4,H,eq}, {6090,16,7,L,eq}, {25802,20,2,L,eq}, {16908,8,7,E,eq}, {6145,7,4,E,eq}, {4666,25,7,L,eq}, {15401,13,6,L,eq},
    {4011,17,1,L,eq}, {5902,53,6,L,eq}, {10759,26,6,L,pre}, {21589,9,5,L,eq}, {27839,27,3,L,eq}, {9053,18,2,L,eq}, {7282,28,6,L,pre},
    {8434,20,5,L,eq}, {232,22,1,L,eq}, {6168,27,2,L,has}, {9829,4,5,E,eq}, {4876,47,3,L,eq}, {6746,14,3,E,eq}, {16555,14,2,E,eq},
    {3053,36,2,L,has}, {1109,42,6,L,has}, {12468,9,7,E,eq}, {2700,14,4,H,eq}, {10779,9,2,L,eq}, {26192,26,2,L,pre}, {10500,49,3,L,pre},
    {1370,35,6,L,has}, {27217,25,7,L,eq}, {7244,15,8,L,eq}, {9011,22,0,L,eq}, {15552,20,7,L,eq}, {13746,7,7,E,eq}, {2633,10,1,L,eq},
    {25749,21,2,L,eq}, {2312,18,9,L,eq}, {17427,9,7,E,eq}, {2990,23,2,L,has}, {7091,12,7,L,eq}, {12748,12,7,E,eq}, {11854,8,7,E,eq},
    {9435,20,1,L,pre}, {5573,15,7,L,eq}, {2136,21,3,L,eq}, {9277,19,3,L,eq}, {8924,20,6,E,eq}, {14169,30,6,L,pre}, {15664,18,7,L,eq},
    {13701,22,3,L,eq}, {12750,28,0,L,eq}, {19437,23,4,L,eq}, {12177,13,7,E,eq}, {8279,14,7,L,eq}, {13997,15,5,E,eq}, {19925,18,4,H,eq},
    {11131,4,7,E,eq}, {22083,42,3,L,pre}, {4928,17,8,L,pre}, {11285,66,3,L,pre}, {14282,9,4,L,eq}, {22826,14,4,L,eq}, {3887,11,1,L,eq},
    {23305,16,7,L,eq}, {15192,28,1,L,suf}, {21114,12,4,L,eq}, {6799,12,3,E,eq}, {975,21,0,L,eq}, {8214,17,8,E,eq}, {13915,29,6,L,pre},
    {12302,7,4,E,eq}, {18741,7,7,E,eq}, {11031,17,2,L,pre}, {5941,17,8,L,eq}, {20295,43,6,L,pre}, {18819,21,5,L,pre}, {12595,35,0,L,pre},
    {8133,12,2,L,eq}, {20708,25,2,L,pre}, {587,18,1,L,eq}, {6973,25,7,L,eq}, {14533,36,3,L,pre}, {11645,33,2,L,pre}, {16865,8,7,E,eq},
    {3641,4,9,E,eq}, {8424,22,4,H,eq}, {18562,13,6,L,eq}, {2618,8,1,L,eq}, {30123,22,2,L,eq}, {10424,10,5,E,eq}, {527,4,10,E,eq},
    {11403,21,1,L,pre}, {10159,10,5,E,eq}, {16881,3,2,E,pre}, {20897,39,1,L,eq}, {1141,23,0,L,eq}, {4676,26,6,L,eq}, {14090,13,7,L,eq},
    {7441,8,0,E,eq}, {21689,16,6,L,pre}, {12537,15,3,L,eq}, {7745,10,8,E,eq}, {16637,20,1,L,pre}, {12333,12,8,L,pre}, {2580,7,1,L,eq},
    {4281,11,3,L,eq}, {19593,12,1,L,eq}, {13674,12,7,E,eq}, {20253,26,2,L,eq}, {4792,10,4,E,eq}, {16707,27,1,L,suf}, {5911,30,8,L,eq},
    {14494,29,1,L,suf}, {28469,33,3,L,pre}, {2539,29,2,L,has}, {13806,40,2,L,has}, {0,25,6,L,has}, {21788,13,3,L,eq}, {1889,19,9,L,eq},
    {12804,30,0,L,eq}, {11470,9,7,E,eq}, {28236,12,4,L,eq}, {9402,13,5,L,pre}, {5981,27,0,L,eq}, {1685,17,7,L,eq}, {520,7,11,E,eq},
    {17057,22,4,L,eq}, {15032,18,8,L,pre}, {1088,15,3,L,eq}, {23842,15,4,L,eq}, {3474,25,1,L,eq}, {19834,28,1,L,pre}, {33,12,11,E,pre},
    {24702,10,7,E,eq}, {1044,8,11,E,pre}, {853,12,11,E,eq}, {23149,18,4,L,pre}, {16657,18,2,E,pre}, {11283,13,6,L,eq}, {8073,14,3,L,pre},
    {1195,16,7,L,eq}, {27886,29,2,L,eq}, {10084,10,5,E,eq}, {9317,9,7,L,pre}, {26799,27,2,L,eq}, {24329,29,2,L,eq}, {19240,23,4,L,eq},
    {23342,36,2,L,eq}, {18728,35,5,L,pre}, {22156,8,7,L,pre}, {10838,13,0,L,eq}, {12820,57,3,L,pre}, {13321,24,4,L,pre}, {2101,17,0,E,eq},
    {17795,35,6,L,pre}, {28807,16,2,L,eq}, {5226,5,1,E,eq}, {5231,5,1,E,eq}, {13089,5,7,E,eq}, {19045,43,3,L,pre}, {19201,16,5,L,eq},
    {5315,8,1,E,eq}, {502,4,10,E,eq}, {13784,24,0,L,pre}, {6223,14,7,L,eq}, {25533,17,2,L,pre}, {16122,46,5,L,pre}, {14819,25,6,L,eq},
    {26457,20,7,L,eq}, {13555,14,6,L,eq}, {4167,13,7,L,eq}, {2267,16,4,H,eq}, {1723,18,1,L,eq}, {27832,14,4,H,eq}, {984,19,3,L,eq},
    {9447,17,7,L,pre}, {12714,64,1,L,eq}, {12953,2,2,E,eq}, {29577,37,2,L,pre}, {27341,72,3,L,pre}, {10075,2,5,E,eq}, {11882,2,7,E,eq},
    {9711,14,2,L,eq}, {7723,13,2,L,eq}, {200,16,3,L,eq}, {8039,34,3,L,pre}, {22459,11,3,L,eq}, {7851,14,4,E,pre}, {8730,11,7,L,eq},
    {6266,11,4,E,eq}, {18753,5,7,E,eq}, {7578,13,8,H,eq}, {2283,21,4,H,eq}, {2444,19,7,L,eq}, {8171,13,1,L,eq}, {7459,17,4,E,pre},
    {22137,27,5,L,eq}, {7070,21,7,L,eq}, {8958,43,8,L,suf}, {4471,12,1,L,pre}, {6728,10,7,L,eq}, {268,12,3,L,eq}, {20061,31,5,L,pre},
    {1611,20,7,L,eq}, {2019,11,7,L,eq}, {631,18,10,L,pre}, {11726,17,2,L,pre}, {7111,11,4,E,eq}, {9009,19,6,L,eq}, {12114,3,7,E,eq},
    {10438,7,7,E,eq}, {19153,62,6,L,has}, {7095,4,4,E,eq}, {8846,4,7,L,eq}, {10527,32,8,L,pre}, {7784,19,3,L,eq}, {11531,13,2,L,pre},
    {1407,20,4,H,eq}, {20666,54,1,L,suf}, {20963,49,3,L,pre}, {7716,11,4,E,pre}, {1964,19,7,L,eq}, {6182,12,7,L,eq}, {15243,13,0,L,eq},
    {13060,27,5,L,pre}, {4044,21,4,H,eq}, {3408,14,7,L,eq}, {8573,38,1,L,eq}, {20579,16,3,L,eq}, {6497,22,8,L,eq}, {13226,37,8,L,pre},
    {9653,27,0,L,eq}, {1227,12,3,L,eq}, {2557,9,1,L,eq}, {5309,38,0,L,pre}, {1157,71,9,L,eq}, {25310,9,7,E,eq}, {11699,15,4,H,eq},
    {592,24,3,L,eq}, {6044,17,7,L,eq}, {4382,11,4,H,eq}, {1555,25,1,L,eq}, {8850,8,7,L,eq}, {3549,28,8,L,has}, {16554,8,7,E,eq},
    {19047,14,5,L,eq}, {18195,20,5,L,pre}, {18536,40,1,L,eq}, {10122,26,2,L,eq}, {11219,66,3,L,pre}, {8112,19,1,L,eq}, {10196,8,7,E,eq},
    {1757,9,7,L,eq}, {813,10,11,E,eq}, {16776,11,7,E,eq}, {3639,21,1,L,eq}, {1466,14,11,E,eq}, {6853,10,4,E,eq}, {5440,10,7,L,eq},
    {24402,16,2,L,eq}, {1477,19,0,L,eq}, {15759,4,7,E,eq}, {4733,23,7,L,eq}, {14331,23,7,L,eq}, {24727,7,7,E,eq}, {11173,27,2,L,pre},
    {5216,22,3,L,eq}, {11043,7,7,E,eq}, {17317,12,7,E,eq}, {4960,17,6,L,eq}, {20520,42,5,L,eq}, {7157,19,8,L,eq}, {11048,14,2,L,pre},
    {20971,22,1,L,eq}, {14904,28,7,L,eq}, {19530,16,6,L,eq}, {13163,8,7,E,eq}, {21823,21,4,L,eq}, {4483,10,1,L,pre}, {6308,10,1,L,pre},
    {9055,26,0,L,eq}, {22644,16,2,L,eq}, {1945,7,0,E,eq}, {12893,11,7,E,eq}, {5683,31,5,L,eq}, {10691,31,5,L,has}, {3159,13,6,L,eq},
    {11548,18,3,L,eq}, {20127,25,1,L,pre}, {16490,38,6,L,pre}, {18309,20,1,L,pre}, {30259,22,2,L,pre}, {14404,35,0,L,eq}, {9745,22,7,L,pre},
    {17980,16,3,L,eq}, {5815,19,2,L,has}, {5834,13,2,L,has}, {5881,17,2,L,has}, {4231,15,4,H,eq}, {18576,21,5,L,eq}, {12138,32,6,L,eq},
    {7699,15,3,L,eq}, {9643,23,2,L,eq}, {23946,12,4,L,pre}, {2602,24,0,L,eq}, {9415,20,4,H,eq}, {1063,9,11,E,pre}, {12955,7,2,E,eq},
    {19357,24,6,E,eq}, {1129,14,4,H,eq}, {12169,8,7,E,eq}, {4250,10,7,L,eq}, {7227,9,7,L,eq}, {14343,24,6,L,has}, {14367,29,6,L,has},
    {328,18,4,H,eq}, {8706,16,2,L,eq}, {11758,6,7,E,eq}, {1523,23,3,L,eq}, {18142,29,1,L,eq}, {19199,16,4,L,eq}, {191,21,1,L,eq},
    {5409,16,8,L,eq}, {5201,25,1,L,has}, {14183,27,1,L,eq}, {3136,13,7,L,eq}, {10683,11,7,E,eq}, {6944,10,4,E,eq}, {4189,10,9,E,eq},
    {3186,16,6,L,eq}, {30006,15,2,L,eq}, {10345,18,8,L,pre}, {20957,14,1,L,eq}, {11505,24,4,L,pre}, {6853,20,0,L,eq}, {12217,35,0,L,eq},
    {17609,24,2,L,eq}, {21495,22,4,H,eq}, {5121,4,6,E,eq}, {5213,7,6,E,eq}, {11033,5,7,E,eq}, {15976,13,7,L,eq}, {3580,5,9,E,eq},
    {18552,17,4,H,eq}, {14333,35,5,L,eq}, {22814,18,6,L,eq}, {19161,13,4,L,eq}, {25774,14,4,E,eq}, {16027,22,6,L,eq}, {20330,25,5,L,eq},
    {3601,36,5,L,has}, {9098,26,5,L,has}, {6983,16,0,L,eq}, {13054,38,1,L,eq}, {14282,18,1,L,eq}, {17857,22,3,L,eq}, {347,11,9,L,eq},
    {16973,20,5,L,eq}, {25838,36,7,L,eq}, {19463,20,1,L,pre}, {16423,10,7,E,eq}, {19534,40,2,L,eq}, {516,14,7,L,eq}, {9624,16,4,H,eq},
    {10499,21,6,L,eq}, {5594,18,8,L,eq}, {14013,17,4,H,eq}, {6004,15,3,L,pre}, {12413,4,7,E,eq}, {15720,29,4,H,eq}, {5786,47,6,L,eq},
    {25216,15,7,L,pre}, {13554,16,4,H,eq}, {17981,31,2,L,pre}, {8268,11,7,L,eq}, {4286,15,7,L,eq}, {4301,15,7,L,eq}, {16539,37,4,H,eq},
    {12399,26,8,L,pre}, {4121,4,9,E,eq}, {4123,14,4,H,eq}, {1952,9,0,E,eq}, {6593,17,7,L,eq}, {1528,14,11,E,pre}, {3025,14,4,H,eq},
    {12618,32,1,L,eq}, {10970,6,2,L,pre}, {1674,11,7,L,eq}, {5036,20,7,L,eq}, {10991,11,7,E,eq}, {15912,18,8,L,suf}, {22667,17,4,H,eq},
    {14717,15,6,L,eq}, {11931,42,2,L,pre}, {12627,9,7,E,eq}, {12704,27,4,H,eq}, {1671,9,9,L,eq}, {11126,38,0,L,eq}, {6320,12,4,E,eq},
    {1878,10,1,L,eq}, {21567,25,3,L,eq}, {2369,19,9,L,eq}, {16929,62,3,L,pre}, {8734,65,6,L,pre}, {15389,11,7,L,eq}, {6117,11,9,L,eq},
    {18823,22,6,L,pre}, {29038,11,2,L,eq}, {19573,34,3,L,has}, {20677,38,7,L,eq}, {8570,16,5,L,eq}, {10256,8,7,E,eq}, {3749,7,7,L,eq},
    {22565,4,3,E,eq}, {12324,10,4,E,eq}, {3859,5,9,E,eq}, {18852,22,2,L,eq}, {25997,8,2,L,eq}, {4996,25,0,L,eq}, {26252,17,4,H,eq},
    {7004,17,5,L,eq}, {16585,30,5,L,eq}, {8803,23,5,L,eq}, {12816,25,1,L,eq}, {19091,10,5,E,eq}, {20270,15,4,L,eq}, {416,14,11,E,pre},
    {6712,18,5,L,eq}, {13589,9,7,E,eq}, {9071,23,2,L,eq}, {23221,6,3,E,eq}, {23958,6,7,E,eq}, {18640,35,3,L,eq}, {9623,29,1,L,suf},
    {13705,6,7,E,eq}, {4323,11,3,L,eq}, {15571,25,6,L,eq}, {8224,18,7,L,eq}, {27801,16,3,L,eq}, {1414,11,11,E,eq}, {11937,4,7,E,eq},
    {3052,26,8,L,has}, {3106,28,8,L,has}, {9909,11,5,E,eq}, {28104,12,4,H,eq}, {105,9,11,E,pre}, {702,16,3,L,eq}, {8712,18,7,L,eq},
    {1400,19,9,L,eq}, {7351,23,1,L,pre}, {4802,10,4,E,eq}, {7389,24,3,L,eq}, {16245,16,1,L,eq}, {21142,35,2,L,eq}, {3891,13,9,E,eq},
    {801,8,0,L,eq}, {7123,44,0,L,pre}, {20293,32,1,L,eq}, {12652,8,7,E,eq}, {5293,42,3,L,eq}, {26347,20,4,H,eq}, {35,12,7,L,eq},
    {23070,21,4,L,eq}, {20338,44,6,L,pre}, {4840,15,1,L,pre}, {10041,6,5,E,eq}, {12754,28,5,L,eq}, {13792,6,7,E,eq}, {775,8,7,L,eq},
    {11,10,11,E,pre}, {26889,26,2,L,pre}, {19844,32,6,L,eq}, {11011,8,1,E,eq}, {5340,20,8,L,eq}, {18119,22,4,H,eq}, {11794,27,0,L,pre},
    {8212,13,3,L,eq}, {13892,42,3,L,eq}, {11354,10,7,E,eq}, {6704,24,2,L,has}, {6728,19,2,L,has}, {9302,14,5,L,pre}, {30066,15,2,L,eq},
    {14023,18,3,L,eq}, {1313,15,3,L,eq}, {6635,13,5,L,eq}, {18914,18,4,H,eq}, {26373,10,7,E,eq}, {5007,17,8,L,eq}, {8795,51,3,L,pre},
    {23212,9,3,E,eq}, {11019,6,1,E,eq}, {10875,13,7,E,eq}, {347,18,11,E,pre}, {865,11,11,E,eq}, {1016,32,5,L,has}, {1048,32,5,L,has},
    {1080,23,5,L,has}, {11438,11,5,E,pre}, {7261,36,2,L,has}, {17845,36,1,L,pre}, {8234,21,5,L,eq}, {18832,20,2,L,eq}, {1526,20,4,H,eq},
    {25787,15,2,L,eq}, {11275,8,7,E,eq}, {25484,90,3,L,pre}, {7554,15,6,L,eq}, {741,21,13,L,eq}, {3130,35,1,L,eq}, {8784,10,7,L,eq},
    {603,22,0,L,eq}, {11018,7,7,E,eq}, {4612,9,9,E,eq}, {2418,32,9,L,eq}, {3765,9,7,L,eq}, {4608,15,8,L,pre}, {10831,14,7,E,eq},
    {2345,17,4,H,eq}, {10796,7,2,L,eq}, {13522,16,0,L,eq}, {10364,17,6,E,eq}, {22974,27,3,L,pre}, {6255,17,7,L,eq}, {10761,30,5,L,has},
    {6037,16,8,L,eq}, {9331,14,8,L,pre}, {9157,32,8,L,has}, {22525,21,7,L,eq}, {5098,20,8,L,eq}, {3619,16,4,H,eq}, {505,7,12,B,suf},
    {10699,19,0,L,eq}, {17556,23,1,L,eq}, {6027,17,7,L,eq}, {1505,13,11,E,eq}, {1314,5,11,E,pre}, {22630,36,7,L,eq}, {11292,8,1,L,eq},
    {7514,11,6,L,eq}, {22209,12,4,L,pre}, {18925,20,5,L,pre}, {20255,38,1,L,eq}, {8540,7,5,L,eq}, {9314,18,3,L,eq}, {11993,7,7,E,eq},
    {9222,25,2,L,eq}, {24248,25,2,L,eq}, {15358,34,8,L,pre}, {6057,18,2,L,has}, {6075,12,2,L,has}, {6087,19,2,L,has}, {14527,21,2,L,has},
    {19407,10,4,L,eq}, {12106,2,7,E,eq}, {4426,9,4,H,eq}, {291,5,11,E,pre}, {12445,11,7,E,eq}, {18856,6,7,E,eq}, {4008,19,2,L,has},
    {270,35,0,L,eq}, {23828,14,4,L,eq}, {20060,12,4,H,eq}, {13468,40,8,L,has}, {13508,36,8,L,has}, {655,17,1,L,eq}, {9820,14,4,L,pre},
    {22254,12,5,L,eq}, {29916,23,2,L,pre}, {10924,29,4,H,eq}, {14632,22,5,L,eq}, {6873,21,0,L,eq}, {9074,26,6,L,eq}, {5261,9,1,E,eq},
    {2721,29,9,L,eq}, {10678,5,7,E,eq}, {12217,3,7,E,eq}, {13093,12,2,E,eq}, {17726,13,3,L,eq}, {2892,17,7,L,eq}, {10900,15,1,L,eq},
    {10091,24,6,L,eq}, {13743,41,0,L,pre}, {13677,23,5,L,pre}, {2675,6,9,L,eq}, {22230,12,5,L,eq}, {6677,20,8,L,eq}, {4818,14,8,L,pre},
    {22590,32,2,L,eq}, {6518,19,5,L,eq}, {13501,11,7,E,eq}, {28625,33,3,L,pre}, {13899,16,6,L,eq}, {21660,17,5,L,eq}, {20455,42,3,L,has},
    {25877,22,3,E,eq}, {3635,17,4,H,eq}, {22234,8,7,E,eq}, {9523,16,2,L,eq}, {21541,17,5,L,eq}, {1170,10,7,L,eq}, {21197,17,1,L,eq},
    {20411,21,2,L,eq}, {15807,19,1,L,eq}, {6104,11,8,L,eq}, {8729,38,0,L,eq}, {9734,17,5,L,pre}, {12047,43,3,L,pre}, {430,14,11,E,pre},
    {14286,48,3,L,pre}, {10434,7,5,E,eq}, {4130,14,1,L,pre}, {4321,16,4,H,eq}, {19820,33,2,L,pre}, {3265,23,1,L,eq}, {5473,28,5,L,eq},
    {6806,16,8,L,eq}, {6150,16,7,L,eq}, {9037,16,2,L,eq}, {15922,22,1,L,eq}, {23353,33,6,L,has}, {4479,12,8,L,pre}, {3335,11,7,L,eq},
    {21072,19,2,L,pre}, {22676,17,3,L,eq}, {2597,30,5,L,has}, {4233,28,5,L,has}, {4296,33,5,L,has}, {23105,12,4,L,pre}, {13791,12,4,H,eq},
    {1361,34,13,L,pre}, {10671,6,0,L,eq}, {1251,8,9,L,eq}, {24785,29,2,L,eq}, {11720,19,3,L,eq}, {14956,49,2,L,has}, {13842,19,6,L,eq},
    {3033,16,9,L,pre}, {949,23,4,H,eq}, {23871,15,4,L,eq}, {12834,29,5,L,eq}, {5187,18,4,L,pre}, {1010,30,2,L,has}, {11639,23,8,L,eq},
    {23474,22,4,H,eq}, {7368,73,0,L,has}, {5387,2,1,E,eq}, {16357,40,3,L,eq}, {10351,57,0,L,pre}, {10391,13,6,L,eq}, {16808,35,4,L,eq},
    {25282,25,2,L,eq}, {23434,12,4,H,eq}, {6328,18,1,L,pre}, {13369,24,4,L,pre}, {10404,4,5,E,eq}, {9256,20,0,L,eq}, {17369,42,2,L,eq},
    {1211,21,7,L,eq}, {21753,13,3,L,eq}, {3062,27,5,L,has}, {15881,18,8,L,pre}, {743,14,11,E,eq}, {23480,27,2,L,eq}, {14806,36,7,L,eq},
    {3132,13,6,L,eq}, {23247,8,4,E,eq}, {6474,14,5,L,eq}, {18215,49,5,L,has}, {18264,37,5,L,has}, {2358,21,1,L,eq}, {28128,12,4,H,eq},
    {7677,16,5,L,eq}, {21053,31,7,L,eq}, {6862,14,8,L,eq}, {14045,33,6,L,pre}, {5660,25,9,L,pre}, {1150,20,7,L,eq}, {8470,18,2,L,eq},
    {22937,26,7,L,eq}, {6630,13,7,L,eq}, {5358,7,1,E,eq}, {3480,7,9,B,pre}, {11701,15,5,E,has}, {6830,12,4,E,eq}, {21061,9,1,L,eq},
    {17115,7,7,E,eq}, {9315,22,1,L,eq}, {293,12,9,L,eq}, {14702,28,5,L,eq}, {941,10,11,E,eq}, {11925,9,4,L,eq}, {14838,23,3,L,eq},
    {27423,18,7,L,eq}, {7133,32,1,L,eq}, {27065,28,4,H,eq}, {4265,23,9,L,eq}, {21502,17,3,L,eq}, {23864,14,7,L,pre}, {5902,21,3,L,pre},
    {10784,16,1,L,eq}, {15670,32,3,L,eq}, {21800,25,6,L,pre}, {21944,37,6,L,pre}, {4591,17,8,L,pre}, {3178,15,4,H,eq}, {7540,32,0,L,eq},
    {6910,7,3,E,eq}, {2185,11,4,H,eq}, {10195,11,4,L,pre}, {10045,21,2,L,eq}, {13723,22,3,L,eq}, {28248,12,4,L,eq}, {19335,19,7,L,eq},
    {6877,15,4,E,eq}, {3551,16,7,L,eq}, {5667,19,3,L,pre}, {13563,20,2,L,has}, {17092,33,5,L,eq}, {6278,22,8,L,eq}, {18276,18,3,L,eq},
    {4084,32,9,E,eq}, {3198,40,3,L,eq}, {7259,19,8,L,eq}, {13292,52,3,L,pre}, {802,20,13,L,pre}, {12257,19,4,L,pre}, {18484,15,4,H,eq},
    {9441,31,0,L,pre}, {15443,40,3,L,eq}, {2266,20,1,L,eq}, {17382,27,5,L,eq}, {23183,21,4,L,pre}, {7631,24,0,L,eq}, {6912,8,4,E,eq},
    {11232,8,7,E,eq}, {23714,39,2,L,pre}, {5356,40,3,L,pre}, {20229,24,2,L,eq}, {19135,19,7,L,eq}, {11217,7,7,E,eq}, {3652,24,0,L,pre},
    {3495,10,9,B,pre}, {2854,15,4,H,eq}, {1221,15,1,L,eq}, {13391,28,6,L,pre}, {9793,7,5,E,eq}, {11869,16,4,H,eq}, {23675,39,2,L,pre},
    {18796,23,5,L,pre}, {23718,8,4,L,eq}, {17706,31,6,L,pre}, {5134,10,6,E,eq}, {19354,25,5,L,pre}, {23199,21,6,L,pre}, {915,6,11,E,eq},
    {16777,8,2,E,pre}, {6585,17,8,L,eq}, {11399,24,2,L,pre}, {27623,20,4,H,eq}, {19897,25,6,L,eq}, {10386,6,7,E,eq}, {12409,20,0,L,eq},
    {1582,20,4,H,eq}, {7259,32,1,L,pre}, {9277,17,4,L,pre}, {26902,20,4,L,pre}, {7088,20,8,L,eq}, {5323,6,1,E,eq}, {7716,28,6,L,pre},
    {19980,10,7,E,eq}, {1934,2,0,E,eq}, {1603,16,3,L,eq}, {5483,4,1,E,eq}, {8236,31,2,L,eq}, {22904,43,3,L,pre}, {7301,4,4,E,eq},
    {21889,29,7,L,eq}, {15,20,7,L,eq}, {5326,14,8,L,eq}, {653,48,2,L,has}, {18508,28,1,L,eq}, {17431,30,4,L,pre}, {4884,20,8,L,pre},
    {23479,27,6,L,has}, {23506,30,6,L,has}, {9060,29,8,L,has}, {13885,7,8,L,pre}, {14065,28,8,E,has}, {25595,15,7,L,eq}, {3348,35,0,L,eq},
    {9915,21,0,L,eq}, {3060,25,6,L,eq}, {3437,23,0,L,eq}, {9378,14,1,L,eq}, {5433,5,1,E,eq}, {6674,5,3,E,eq}, {6679,5,3,E,eq},
    {25662,34,4,L,pre}, {13221,5,7,E,eq}, {6452,11,7,L,eq}, {16529,4,2,E,eq}, {5789,20,3,L,pre}, {10854,6,7,E,eq}, {2286,23,1,L,eq},
    {7139,19,3,E,eq}, {6148,30,5,L,eq}, {13069,31,6,L,pre}, {15822,24,7,L,eq}, {14272,47,0,L,eq}, {14995,24,1,L,pre}, {12094,28,5,L,eq},
    {19662,18,1,L,eq}, {16106,15,0,L,eq}, {14704,9,4,E,eq}, {23895,31,3,L,pre}, {2705,20,1,L,eq}, {7920,9,4,E,pre}, {16635,19,7,E,eq},
    {11544,14,2,L,pre}, {12308,29,6,L,pre}, {29098,31,2,L,pre}, {19777,39,6,L,eq}, {8890,14,7,L,eq}, {15292,30,6,E,eq}, {12928,16,6,L,eq},
    {8317,24,2,L,eq}, {7283,4,4,E,eq}, {24331,13,4,H,eq}, {25353,8,7,E,eq}, {24298,31,2,L,eq}, {6087,17,4,E,eq}, {8180,17,4,L,eq},
    {6674,16,7,L,eq}, {3505,9,9,B,pre}, {22914,20,4,L,eq}, {2284,17,9,L,eq}, {5912,6,1,E,eq}, {13148,6,7,E,eq}, {3610,6,9,E,eq},
    {18244,15,4,H,eq}, {10289,35,4,H,eq}, {5842,18,5,L,eq}, {7287,5,4,E,eq}, {6823,15,7,L,eq}, {11890,5,7,E,eq}, {11320,9,7,E,eq},
    {12534,49,1,L,eq}, {16023,12,1,L,eq}, {871,23,2,L,has}, {894,20,2,L,has}, {914,16,2,L,has}, {930,15,2,L,has}, {945,16,2,L,has},
    {961,26,2,L,has}, {987,23,2,L,has}, {3545,27,2,L,has}, {6527,14,1,L,eq}, {21393,15,7,E,eq}, {7044,11,4,E,eq}, {28356,18,4,L,eq},
    {17259,32,5,L,has}, {17291,20,5,L,has}, {20092,24,5,L,pre}, {5193,9,6,E,eq}, {10960,9,7,E,eq}, {14008,14,7,L,eq}, {19432,14,1,L,eq},
    {2607,31,6,L,eq}, {12840,26,8,L,has}, {20823,38,3,L,pre}, {19018,29,5,L,eq}, {17299,10,7,E,eq}, {950,39,13,L,eq}, {22242,12,5,L,eq},
    {2450,23,9,L,eq}, {19922,25,5,L,eq}, {22711,18,7,L,eq}, {18878,18,4,H,eq}, {7758,71,0,L,eq}, {13413,17,0,L,eq}, {18791,9,7,E,eq},
    {8207,54,1,L,eq}, {22693,35,3,L,eq}, {8125,15,8,E,eq}, {7979,47,0,L,eq}, {709,18,1,L,eq}, {6555,31,1,L,eq}, {6937,21,0,L,eq},
    {8856,21,4,L,eq}, {4325,21,9,L,eq}, {22690,21,7,L,eq}, {26199,37,7,L,pre}, {1259,33,2,L,has}, {21882,16,4,L,eq}, {21312,16,3,L,eq},
    {449,13,12,B,suf}, {6979,22,8,L,eq}, {4171,17,4,H,eq}, {11849,5,7,E,eq}, {1496,46,0,L,eq}, {11895,16,0,L,eq}, {18083,19,4,H,eq},
    {6196,16,5,L,eq}, {10514,4,7,E,eq}, {24145,7,7,E,eq}, {25177,10,7,L,eq}, {641,15,11,E,eq}, {19861,21,3,L,eq}, {27573,48,3,L,pre},
    {862,17,4,H,eq}, {16383,10,7,E,eq}, {470,9,12,B,suf}, {12527,16,0,L,eq}, {5980,12,3,L,pre}, {1787,11,7,L,eq}, {3815,11,9,E,eq},
    {1404,17,3,L,eq}, {10599,6,4,E,eq}, {760,8,0,L,eq}, {15072,34,0,L,eq}, {18290,19,1,L,pre}, {13073,8,7,E,eq}, {6541,14,1,L,eq},
    {1395,7,11,E,pre}, {19761,16,7,L,pre}, {3301,35,3,L,eq}, {5980,19,2,L,has}, {5999,18,2,L,has}, {6017,13,2,L,has}, {14697,28,2,L,has},
    {2394,12,1,L,eq}, {24335,21,7,L,eq}, {12235,8,7,E,eq}, {65,23,7,L,eq}, {4663,16,8,L,pre}, {23630,21,2,L,pre}, {3331,9,4,H,eq},
    {2365,41,6,L,eq}, {8305,13,8,E,eq}, {11705,21,2,L,pre}, {7989,25,6,L,eq}, {27785,13,7,L,pre}, {18214,18,4,H,eq}, {16699,11,2,E,pre},
    {20371,20,2,L,eq}, {8103,18,7,L,eq}, {1122,12,7,L,eq}, {20726,13,4,H,eq}, {6801,17,2,L,has}, {6818,18,2,L,has}, {10697,58,8,L,pre},
    {10693,14,3,E,eq}, {7744,20,6,L,pre}, {8611,40,1,L,eq}, {12381,38,6,L,pre}, {23392,38,3,L,eq}, {14713,11,4,E,eq}, {19897,11,7,E,eq},
    {3149,14,9,L,pre}, {9024,13,2,L,eq}, {4654,26,5,L,has}, {4707,19,5,L,has}, {4726,16,5,L,has}, {14040,16,5,E,eq}, {17104,11,7,E,eq},
    {8197,14,4,L,eq}, {10177,7,5,E,eq}, {11501,7,7,E,eq}, {23744,8,4,L,eq}, {18026,19,5,L,eq}, {23256,21,3,L,eq}, {7075,11,3,E,eq},
    {3202,42,9,L,has}, {11478,30,0,L,eq}, {26446,11,7,L,eq}, {10218,44,3,L,eq}, {15073,27,4,H,eq}, {3039,16,4,H,eq}, {1071,12,9,L,eq},
    {19687,25,5,L,eq}, {21785,31,5,L,pre}, {17977,16,4,H,eq}, {6897,6,4,E,eq}, {5177,6,6,E,eq}, {8058,15,5,L,eq}, {8421,21,2,L,eq},
    {25094,25,4,L,eq}, {8996,13,7,L,eq}, {2363,12,0,E,eq}, {1132,13,3,L,eq}, {22019,14,4,L,eq}, {6917,8,3,E,eq}, {16497,17,1,L,eq},
    {7691,25,6,L,pre}, {11214,26,5,L,has}, {13967,11,4,H,eq}, {19340,35,2,L,has}, {19375,35,2,L,has}, {27117,38,2,L,has}, {4183,6,9,E,eq},
    {3521,18,4,H,eq}, {19756,21,6,L,eq}, {12450,21,2,L,has}, {12471,23,2,L,has}, {12494,22,2,L,has}, {7674,16,7,L,eq}, {14747,20,1,L,eq},
    {14983,5,0,L,pre}, {17972,19,6,L,pre}, {283,10,9,L,eq}, {15740,43,3,L,eq}, {18628,11,4,L,eq}, {30182,15,2,L,eq}, {20030,18,2,L,eq},
    {14695,19,3,E,eq}, {466,30,8,L,has}, {16948,12,7,E,eq}, {11208,29,6,E,eq}, {10322,13,7,E,eq}, {14988,6,0,L,eq}, {5721,14,8,L,eq},
    {4718,9,4,E,eq}, {15935,31,4,H,eq}, {16656,21,6,L,pre}, {631,13,7,L,eq}, {4824,25,9,L,eq}, {16504,27,5,E,eq}, {11020,11,2,L,pre},
    {3149,16,7,L,eq}, {8430,15,7,L,eq}, {11976,5,7,E,eq}, {6780,11,3,E,eq}, {24932,33,4,H,eq}, {5402,9,1,E,eq}, {14654,24,5,L,eq},
    {16294,17,1,L,eq}, {22281,13,4,L,pre}, {23578,14,7,L,eq}, {12267,30,8,L,has}, {15375,41,0,L,eq}, {1917,22,9,L,eq}, {9856,29,6,L,pre},
    {27573,12,7,L,eq}, {11851,29,5,L,eq}, {3537,4,9,B,pre}, {1192,16,3,L,eq}, {9755,23,1,L,eq}, {16761,8,2,E,pre}, {27378,15,7,L,eq},
    {13158,7,5,E,eq}, {835,27,3,L,eq}, {13116,27,4,L,eq}, {26577,33,3,L,pre}, {2162,12,7,L,eq}, {8788,28,8,L,has}, {2707,21,2,L,has},
    {4056,23,8,L,has}, {12580,21,5,L,pre}, {8488,30,2,L,eq}, {8134,10,3,E,eq}, {20120,15,4,L,eq}, {3411,22,3,L,eq}, {17981,22,1,L,eq},
    {21024,13,4,L,eq}, {19804,19,5,L,eq}, {11100,5,7,E,eq}, {11337,8,7,E,eq}, {6821,9,4,E,eq}, {1939,6,0,E,eq}, {2723,26,8,L,has},
    {23356,36,3,L,eq}, {14114,22,4,H,eq}, {10869,26,6,L,pre}, {25869,12,4,H,eq}, {3940,10,1,L,eq}, {47,18,7,L,eq}, {7795,25,5,L,eq},
    {24439,10,4,L,eq}, {6291,39,0,L,eq}, {12089,35,0,L,eq}, {18584,14,4,H,eq}, {1354,22,8,L,has}, {7693,12,4,E,pre}, {884,17,7,L,eq},
    {10563,25,6,L,eq}, {4945,21,8,L,pre}, {11343,12,5,E,pre}, {24361,17,4,L,eq}, {2174,14,7,L,eq}, {7467,14,7,L,eq}, {8641,15,7,L,eq},
    {3288,10,1,L,eq}, {14732,7,4,E,eq}, {406,13,12,B,suf}, {19653,26,6,L,pre}, {413,22,8,L,has}, {7736,14,2,L,eq}, {12378,57,5,L,pre},
    {7058,64,6,L,has}, {17550,20,6,L,eq}, {21811,12,4,L,eq}, {23789,42,2,L,pre}, {15514,26,4,H,eq}, {8587,29,3,L,eq}, {7811,20,1,L,pre},
    {428,9,12,B,suf}, {393,13,3,L,eq}, {20623,12,3,L,eq}, {22280,20,3,L,pre}, {1741,17,1,L,eq}, {15895,40,4,H,eq}, {18229,30,2,L,pre},
    {17519,31,6,L,eq}, {23496,20,4,H,eq}, {19354,12,4,L,eq}, {365,15,11,E,pre}, {8313,20,5,L,eq}, {16816,6,7,E,eq}, {2044,11,7,L,eq},
    {16683,16,2,E,pre}, {25231,11,7,L,pre}, {19780,40,2,L,eq}, {21921,10,4,L,eq}, {23761,9,4,L,eq}, {1052,11,11,E,pre}, {8158,11,4,L,eq},
    {6010,22,5,L,eq}, {10939,26,5,L,has}, {1660,11,9,L,eq}, {27413,32,3,L,pre}, {18867,10,7,E,eq}, {3776,13,6,L,eq}, {14488,14,5,L,eq},
    {11721,14,8,L,pre}, {3493,26,2,L,has}, {3572,15,2,L,has}, {3587,14,2,L,has}, {3601,8,2,L,has}, {19935,5,7,E,eq}, {13659,15,7,E,eq},
    {5923,17,3,L,pre}, {10331,6,8,L,pre}, {25240,20,2,L,eq}, {7544,10,6,L,eq}, {672,9,1,L,eq}, {26664,28,3,L,pre}, {2812,33,2,L,has},
    {2845,29,2,L,has}, {2874,28,2,L,has}, {4476,24,2,L,has}, {4500,25,2,L,has}, {5457,26,2,L,has}, {5483,27,2,L,has}, {5644,21,2,L,has},
    {5707,30,2,L,has}, {6106,16,2,L,has}, {6352,20,2,L,has}, {6747,34,2,L,has}, {7152,27,2,L,has}, {7179,25,2,L,has}, {15150,49,2,L,has},
    {15238,29,2,L,has}, {15388,33,2,L,has}, {15559,22,2,L,has}, {15581,23,2,L,has}, {6449,25,3,L,has}, {2702,34,5,L,has}, {3181,26,5,L,has},
    {5147,25,5,L,has}, {5320,26,5,L,has}, {5346,33,5,L,has}, {10668,23,5,L,has}, {10791,22,5,L,has}, {10813,27,5,L,has}, {1843,32,6,L,has},
    {5486,31,6,L,has}, {16898,10,7,E,eq}, {9780,30,6,L,eq}, {18365,34,5,L,eq}, {6537,21,5,L,eq}, {9478,19,8,L,pre}, {15499,12,0,L,eq},
    {3838,8,6,L,eq}, {10557,35,1,L,pre}, {10175,2,7,E,eq}, {11271,12,5,L,pre}, {10456,28,1,L,pre}, {8197,15,3,L,eq}, {7204,20,8,L,eq},
    {11760,29,2,L,pre}, {15366,40,3,L,eq}, {15862,29,6,L,pre}, {11307,19,2,L,pre}, {23519,25,7,L,eq}, {7310,35,6,L,pre}, {3000,17,7,L,eq},
    {184,5,12,B,pre}, {6814,19,0,L,eq}, {5696,6,1,E,eq}, {598,9,4,H,eq}, {15782,54,8,L,has}, {16580,14,2,E,eq}, {26498,24,3,L,eq},
    {17500,19,6,L,eq}, {14111,32,3,L,eq}, {276,7,11,E,pre}, {7048,6,3,E,eq}, {10337,8,8,L,pre}, {16693,59,3,L,pre}, {13049,20,6,L,eq},
    {12403,15,3,L,eq}, {15885,28,5,L,eq}, {8593,19,7,L,eq}, {155,34,8,L,has}, {8944,15,6,L,eq}, {14237,48,5,L,eq}, {5248,17,7,L,eq},
    {16514,15,1,L,eq}, {4464,10,9,E,eq}, {577,11,12,B,suf}, {15108,27,6,L,pre}, {11097,29,0,L,eq}, {169,22,1,L,eq}, {13924,12,1,E,eq},
    {16710,12,2,E,pre}, {111,14,4,H,eq}, {16930,3,1,E,eq}, {12686,24,2,L,has}, {10474,19,8,L,pre}, {13143,27,4,L,eq}, {17865,13,7,L,eq},
    {5142,16,7,L,eq}, {7345,34,6,L,pre}, {5839,7,1,E,eq}, {23310,11,4,H,eq}, {3774,31,8,L,has}, {3805,22,8,L,has}, {499,6,12,B,suf},
    {3055,23,0,L,eq}, {11739,15,3,L,eq}, {4263,9,3,L,eq}, {13940,11,5,E,eq}, {7103,12,7,L,eq}, {9042,44,1,L,suf}, {21978,16,2,L,pre},
    {10484,38,1,L,pre}, {644,17,7,L,eq}, {24003,33,3,L,pre}, {2030,14,7,L,eq}, {13544,50,8,L,has}, {26330,17,4,H,eq}, {6412,17,5,L,eq},
    {11646,25,1,L,eq}, {10860,6,7,E,eq}, {8841,28,8,L,suf}, {17394,11,7,E,eq}, {20739,12,4,H,eq}, {27666,42,2,L,eq}, {24527,38,3,L,pre},
    {369,13,7,L,eq}, {23963,36,2,L,eq}, {3487,8,9,B,pre}, {26610,33,3,L,pre}, {5836,13,8,L,eq}, {9642,10,7,L,pre}, {16095,21,6,L,eq},
    {5872,7,1,E,eq}, {19394,44,3,L,pre}, {14831,23,1,L,eq}, {9125,46,3,L,pre}, {20419,36,3,L,pre}, {11123,29,2,L,pre}, {9361,17,1,L,eq},
    {9594,29,1,L,suf}, {7417,16,5,L,eq}, {11404,10,5,E,pre}, {11848,28,2,L,pre}, {4537,13,7,L,eq}, {13900,29,0,L,has}, {13962,28,0,L,has},
    {672,12,11,E,eq}, {12289,60,1,L,eq}, {2434,15,4,H,eq}, {6614,11,4,E,eq}, {5776,11,7,L,eq}, {5798,11,7,L,eq}, {5498,9,1,E,eq},
    {7563,6,2,L,eq}, {22188,27,7,L,pre}, {15897,25,1,L,eq}, {9814,42,8,L,has}, {9856,42,8,L,has}, {10009,41,1,L,eq}, {8513,14,5,L,eq},
    {4789,26,3,L,eq}, {4815,26,3,L,eq}, {811,16,1,L,eq}, {19116,19,7,L,eq}, {19566,44,5,L,has}, {17991,34,6,L,has}, {18025,32,6,L,has},
    {12733,21,5,L,eq}, {20030,31,5,L,pre}, {21936,44,5,L,eq}, {11818,30,2,L,pre}, {10557,16,2,L,eq}, {10749,25,2,L,eq}, {12678,27,3,L,eq},
    {3908,15,4,H,eq}, {14722,11,7,E,eq}, {2831,20,6,L,eq}, {2973,25,9,L,pre}, {15084,24,6,L,pre}, {7464,21,3,L,eq}, {12432,9,7,E,eq},
    {2587,6,1,L,eq}, {26780,19,2,L,eq}, {1521,25,9,L,eq}, {1882,8,7,L,eq}, {10127,8,7,E,eq}, {1309,5,11,E,pre}, {10337,20,2,L,eq},
    {26853,36,2,L,pre}, {12941,14,7,E,eq}, {3669,29,2,L,has}, {3698,25,2,L,has}, {3723,25,2,L,has}, {3748,47,2,L,has}, {3795,33,2,L,has},
    {3828,28,2,L,has}, {12380,31,2,L,has}, {14750,70,2,L,has}, {11934,8,4,L,eq}, {2767,34,5,L,has}, {4623,13,7,L,eq}, {17497,4,7,E,eq},
    {25432,26,4,L,pre}, {16182,44,3,L,eq}, {7621,17,5,L,eq}, {9870,14,5,E,eq}, {5370,24,9,L,pre}, {13898,9,7,E,pre}, {12435,23,3,L,eq},
    {25187,12,7,L,eq}, {1430,13,9,L,eq}, {18889,24,7,L,eq}, {9991,7,7,L,pre}, {15942,12,0,L,eq}, {19789,22,1,L,eq}, {2876,15,1,L,eq},
    {4196,20,2,L,has}, {5353,35,2,L,has}, {5388,29,2,L,has}, {15774,41,5,L,eq}, {16417,30,5,E,eq}, {15614,56,3,L,eq}, {13879,7,4,H,eq},
    {7142,15,8,L,eq}, {54,28,3,L,eq}, {2021,47,2,L,has}, {2068,47,2,L,has}, {3856,26,2,L,has}, {3882,29,2,L,has}, {3911,27,2,L,has},
    {3938,29,2,L,has}, {13222,32,2,L,has}, {13254,30,2,L,has}, {13458,36,2,L,has}, {19109,7,5,E,eq}, {3179,30,8,L,has}, {13732,12,4,L,eq},
    {14479,19,4,L,eq}, {25822,20,2,L,pre}, {23271,14,7,L,pre}, {20749,31,5,L,eq}, {10584,16,7,E,eq}, {1714,26,6,L,has}, {5702,16,7,L,eq},
    {4859,32,0,L,eq}, {10214,22,5,E,has}, {5179,20,0,L,eq}, {7419,16,2,L,eq}, {30328,22,2,L,pre}, {15723,26,6,L,pre}, {3920,10,1,L,eq},
    {7399,9,4,E,pre}, {10719,7,7,E,eq}, {1616,6,11,E,eq}, {8987,18,2,L,eq}, {25141,31,3,L,eq}, {12345,25,4,H,eq}, {375,27,5,L,has},
    {402,28,5,L,has}, {430,29,5,L,has}, {459,21,5,L,has}, {480,22,5,L,has}, {502,23,5,L,has}, {525,22,5,L,has}, {547,24,5,L,has},
    {571,27,5,L,has}, {598,23,5,L,has}, {621,29,5,L,has}, {650,23,5,L,has}, {673,28,5,L,has}, {701,17,5,L,has}, {718,21,5,L,has},
    {739,19,5,L,has}, {758,23,5,L,has}, {781,25,5,L,has}, {3977,29,5,L,has}, {10595,20,5,L,has}, {10615,27,5,L,has}, {11020,19,5,L,has},
    {11039,17,5,L,has}, {8145,14,1,L,eq}, {20508,15,4,L,pre}, {27985,9,4,L,pre}, {19816,28,6,L,eq}, {8062,13,1,E,eq}, {13013,41,1,L,eq},
    {3697,78,3,L,eq}, {18569,15,4,H,eq}, {5756,6,1,E,eq}, {11050,11,7,E,eq}, {5822,14,8,L,eq}, {17273,11,1,E,eq}, {25799,10,4,H,eq},
    {7046,12,8,L,eq}, {14596,35,0,L,eq}, {21478,24,3,L,eq}, {23297,19,6,L,pre}, {3815,35,3,L,eq}, {11152,23,5,L,has}, {7873,15,1,L,eq},
    {1930,14,4,H,eq}, {10704,9,7,E,eq}, {7523,15,7,L,eq}, {23857,14,4,L,eq}, {27169,26,4,H,eq}, {3879,22,3,L,eq}, {18742,28,6,L,pre},
    {27946,38,2,L,eq}, {546,46,3,L,eq}, {11988,42,2,L,pre}, {9971,11,4,H,eq}, {9896,14,7,L,pre}, {7059,20,5,L,eq}, {3601,13,7,L,eq},
    {12834,27,0,L,eq}, {8198,9,1,L,eq}, {10887,13,1,L,eq}, {25252,37,3,L,eq}, {19538,21,7,L,eq}, {19947,9,7,E,eq}, {15272,9,5,E,eq},
    {1961,8,0,E,eq}, {7857,16,1,L,eq}, {19557,13,4,L,pre}, {21266,12,4,L,pre}, {5865,18,8,L,eq}, {17271,7,7,E,eq}, {22684,15,4,H,eq},
    {9854,32,1,L,eq}, {8182,13,7,L,eq}, {12293,47,5,L,pre}, {3497,12,7,L,eq}, {27642,13,7,L,pre}, {1959,25,1,L,eq}, {2406,29,0,L,eq},
    {12677,18,5,L,eq}, {6586,38,1,L,eq}, {17604,31,4,L,pre}, {19662,25,5,L,eq}, {11296,7,7,E,eq}, {2402,36,5,L,has}, {1576,23,6,L,has},
    {3419,4,9,B,eq}, {3444,4,9,B,eq}, {7245,9,4,E,eq}, {857,16,10,L,eq}, {27294,26,7,L,eq}, {7167,12,7,L,eq}, {1729,31,4,H,eq},
    {8675,15,2,L,eq}, {18317,23,2,L,eq}, {20045,15,4,H,eq}, {4112,13,0,E,eq}, {27618,12,7,L,eq}, {20071,6,7,E,eq}, {9206,21,1,L,eq},
    {12400,9,7,E,eq}, {3567,12,7,L,eq}, {22822,13,3,L,eq}, {18639,17,4,L,eq}, {13810,41,5,L,has}, {19116,60,1,L,pre}, {465,14,3,L,eq},
    {3266,30,9,L,has}, {7504,24,2,L,eq}, {21437,41,3,L,eq}, {5378,31,8,L,eq}, {10421,38,8,L,pre}, {27729,22,3,L,eq}, {10026,15,4,H,eq},
    {17797,31,7,L,eq}, {20048,15,2,L,eq}, {18700,6,7,E,eq}, {17760,35,6,L,pre}, {9682,17,2,L,eq}, {2909,15,7,L,eq}, {7880,18,5,L,eq},
    {8351,15,5,L,eq}, {9926,13,5,E,eq}, {6379,16,5,L,eq}, {10818,38,2,L,eq}, {1090,19,4,H,eq}, {15280,17,0,L,eq}, {23669,19,4,L,eq},
    {1028,10,7,L,eq}, {179,21,3,L,eq}, {26692,44,3,L,pre}, {11256,15,5,L,pre}, {9800,18,7,L,pre}, {17483,25,1,L,eq}, {194,13,4,H,eq},
    {6588,7,3,E,eq}, {7226,7,3,E,eq}, {9086,22,1,E,eq}, {13766,12,4,L,pre}, {7369,26,8,H,eq}, {7901,19,2,L,eq}, {2283,43,3,L,eq},
    {1631,11,7,L,eq}, {7929,9,4,E,eq}, {20298,19,7,L,eq}, {214,9,11,E,pre}, {18089,14,1,L,eq}, {544,16,1,L,eq}, {11697,60,6,L,eq},
    {2204,8,0,E,eq}, {22396,8,3,E,eq}, {13994,14,7,L,eq}, {1229,5,11,E,pre}, {16148,12,0,L,eq}, {13049,26,2,E,eq}, {22024,37,5,L,eq},
    {2352,17,9,L,eq}, {5890,25,5,L,eq}, {5713,17,6,L,eq}, {1466,34,9,L,eq}, {4543,19,2,L,has}, {1341,31,5,L,has}, {1372,37,5,L,has},
    {1409,35,5,L,has}, {1444,30,5,L,has}, {1474,36,5,L,has}, {1510,34,5,L,has}, {1544,29,5,L,has}, {1573,35,5,L,has}, {1608,33,5,L,has},
    {26542,13,4,H,eq}, {26192,33,3,L,pre}, {19257,12,5,L,eq}, {6460,4,4,E,eq}, {11694,4,7,E,eq}, {11569,22,4,E,eq}, {6431,27,1,L,eq},
    {25397,21,2,L,pre}, {23719,20,7,L,eq}, {12425,7,7,E,eq}, {15582,19,0,L,eq}, {5284,8,1,E,eq}, {21304,23,1,L,pre}, {23632,15,4,L,eq},
    {15491,17,7,L,eq}, {10225,14,4,H,eq}, {25898,17,4,H,eq}, {14161,48,0,L,eq}, {16138,18,6,L,eq}, {20596,25,2,L,pre}, {6876,17,8,L,eq},
    {2998,17,9,L,pre}, {2576,26,0,L,eq}, {11404,7,7,E,eq}, {11300,21,1,L,pre}, {26677,14,4,L,eq}, {2537,36,8,L,has}, {4565,19,1,L,pre},
    {11809,6,7,E,eq}, {21237,28,7,L,eq}, {21964,12,4,L,eq}, {16632,3,7,E,eq}, {9697,7,1,E,eq}, {15453,13,6,L,eq}, {11288,19,2,L,pre},
    {16433,10,7,E,eq}, {26622,11,7,L,eq}, {4299,11,6,L,eq}, {4727,12,4,E,eq}, {24426,13,4,L,eq}, {21941,9,4,L,eq}, {18862,5,7,E,eq},
    {14197,25,2,L,has}, {2473,25,5,L,has}, {2541,24,5,L,has}, {10469,31,3,L,pre}, {2178,24,9,L,eq}, {19495,22,7,L,eq}, {5295,24,7,L,eq},
    {21452,19,7,E,pre}, {15155,15,8,L,pre}, {2291,10,0,E,eq}, {18904,27,6,L,pre}, {23148,21,7,L,eq}, {24670,7,7,E,eq}, {18641,12,5,L,eq},
    {7146,26,6,L,eq}, {15106,18,0,L,eq}, {19483,25,1,L,pre}, {705,22,0,L,eq}, {2115,40,2,L,has}, {3113,13,2,L,has}, {3126,25,2,L,has},
    {12411,19,2,L,has}, {12430,20,2,L,has}, {25343,27,3,L,eq}, {16360,18,6,L,eq}, {39,20,9,L,eq}, {18111,14,7,L,eq}, {14419,17,7,L,eq},
    {15693,15,8,L,pre}, {9968,41,1,L,eq}, {21279,25,1,L,pre}, {15863,16,7,L,eq}, {24050,15,7,L,eq}, {4331,24,1,L,pre}, {21012,12,4,L,eq},
    {23608,24,4,L,eq}, {19546,20,6,L,eq}, {19321,14,7,L,eq}, {17053,74,3,L,pre}, {13080,46,3,L,pre}, {19624,29,6,L,pre}, {24173,8,4,H,eq},
    {832,11,11,E,eq}, {21871,18,7,L,eq}, {2540,66,3,L,eq}, {2646,68,3,L,eq}, {4525,18,2,L,has}, {5898,24,2,L,has}, {5922,19,2,L,has},
    {5941,23,2,L,has}, {5964,16,2,L,has}, {7920,19,2,L,eq}, {15702,38,3,L,eq}, {5427,20,4,L,pre}, {7110,23,1,L,eq}, {14277,33,2,L,has},
    {2312,31,5,L,has}, {10338,20,1,L,eq}, {27675,19,3,L,eq}, {23419,15,4,H,eq}, {570,20,13,L,eq}, {7025,21,8,L,eq}, {21010,14,1,L,eq},
    {4774,35,6,L,eq}, {7829,40,0,L,eq}, {1112,17,1,L,eq}, {15285,24,1,L,eq}, {6748,14,5,L,eq}, {11264,11,7,E,eq}, {22305,9,5,L,eq},
    {3346,10,7,L,eq}, {818,20,4,H,eq}, {16124,18,7,L,eq}, {6486,23,1,L,eq}, {2903,23,9,L,pre}, {11013,7,2,L,pre}, {16226,21,7,L,eq},
    {3082,12,4,H,eq}, {2951,16,7,L,eq}, {4395,18,1,L,pre}, {316,9,11,E,pre}, {20889,54,7,L,eq}, {23285,5,7,L,pre}, {2769,20,7,L,eq},
    {1044,8,1,L,eq}, {18963,26,7,L,eq}, {4173,12,3,L,eq}, {3681,11,1,L,eq}, {4597,19,6,L,eq}, {10284,23,5,E,has}, {19963,6,7,E,eq},
    {14291,22,4,L,eq}, {1519,32,13,L,eq}, {7728,27,3,L,eq}, {1117,5,11,E,pre}, {17690,21,1,L,pre}, {8454,21,5,L,eq}, {19646,24,2,L,eq},
    {25561,21,4,L,pre}, {12425,24,8,L,pre}, {17712,24,5,L,pre}, {7518,19,5,L,eq}, {13218,3,7,E,eq}, {3015,18,9,L,pre}, {16529,16,1,L,pre},
    {6762,14,7,L,eq}, {16576,22,4,L,eq}, {7417,10,4,E,pre}, {17226,8,7,E,eq}, {437,4,12,B,suf}, {5762,3,1,E,eq}, {17278,8,7,E,eq},
    {26771,25,3,L,pre}, {11056,26,5,L,has}, {923,25,6,L,has}, {948,18,6,L,has}, {966,19,6,L,has}, {13310,28,2,L,has}, {17351,5,5,E,eq},
    {18196,14,3,L,eq}, {9147,18,0,L,eq}, {17401,19,6,E,eq}, {5464,19,7,L,eq}, {25585,10,7,L,eq}, {2032,25,1,L,eq}, {7269,10,4,E,eq},
    {18770,27,6,L,pre}, {13298,36,5,L,eq}, {21219,17,6,E,eq}, {13711,7,7,E,eq}, {25967,31,7,L,eq}, {10573,21,2,L,eq}, {13981,37,8,L,pre},
    {280,17,3,L,eq}, {1794,18,4,H,eq}, {23938,8,7,E,eq}, {5950,31,0,L,eq}, {24828,16,7,L,eq}, {2072,15,7,L,eq}, {8020,19,7,L,eq},
    {7636,16,1,L,eq}, {4220,13,3,L,eq}, {25921,16,3,E,eq}, {9833,8,5,E,eq}, {8445,15,7,L,eq}, {1425,12,11,E,eq}, {392,13,4,H,eq},
    {13927,28,2,L,has}, {7690,20,7,L,eq}, {7226,35,2,L,has}, {12543,18,0,L,eq}, {10866,9,7,E,eq}, {691,13,7,L,eq}, {25370,62,3,L,pre},
    {11449,9,5,E,pre}, {13389,39,8,L,has}, {4260,18,4,H,eq}, {14910,27,6,L,pre}, {11870,4,7,E,eq}, {27310,29,2,L,eq}, {11818,8,7,E,eq},
    {5883,28,8,L,eq}, {11637,16,0,L,eq}, {9538,20,5,L,pre}, {21348,18,7,E,eq}, {1304,5,11,E,pre}, {1633,10,11,E,pre}, {15091,28,2,L,has},
    {14958,29,5,L,pre}, {12889,24,4,H,eq}, {3474,12,0,L,eq}, {11789,29,2,L,pre}, {18809,27,3,L,eq}, {16762,15,5,L,eq}, {5292,18,6,E,eq},
    {8162,9,7,L,eq}, {23192,22,7,L,eq}, {284,43,13,L,pre}, {17026,6,7,E,eq}, {12017,7,7,E,eq}, {6367,42,0,L,eq}, {28788,19,2,L,pre},
    {5957,26,5,L,eq}, {21918,18,7,L,eq}, {17574,24,5,L,eq}, {21640,20,5,L,eq}, {1504,19,3,L,eq}, {8943,23,0,L,eq}, {6942,9,3,E,eq},
    {24172,7,7,E,eq}, {200,16,13,B,pre}, {16306,23,2,E,eq}, {14199,23,6,L,pre}, {5530,19,2,L,has}, {6666,8,3,E,eq}, {11862,8,7,E,eq},
    {5605,9,9,L,eq}, {2470,10,1,L,eq}, {1178,6,11,E,pre}, {9196,26,2,L,eq}, {5538,8,1,E,eq}, {15392,36,5,L,eq}, {7493,21,6,L,eq},
    {26862,9,7,E,eq}, {52,9,10,L,eq}, {3827,25,8,L,has}, {24847,39,3,L,eq}, {8949,16,2,L,eq}, {2750,12,9,L,eq}, {19712,24,4,L,pre},
    {19456,26,7,L,eq}, {14205,41,3,L,pre}, {9089,26,8,L,has}, {9115,42,8,L,has}, {9519,19,5,L,pre}, {22881,33,6,L,pre}, {17420,7,7,E,eq},
    {8631,11,5,L,eq}, {6540,10,7,L,eq}, {19070,27,7,L,eq}, {342,5,9,L,eq}, {3569,5,9,E,eq}, {13995,22,6,L,pre}, {19642,14,7,L,eq},
    {1231,14,13,L,eq}, {1760,17,4,H,eq}, {26861,13,4,L,pre}, {240,30,0,L,eq}, {19729,17,1,L,eq}, {20738,23,1,L,eq}, {18829,12,7,E,eq},
    {10961,35,0,L,pre}, {5466,8,1,E,eq}, {8251,8,7,L,eq}, {13416,15,7,E,eq}, {17238,17,6,L,pre}, {9461,17,8,L,pre}, {573,17,9,L,eq},
    {21690,12,5,L,eq}, {10572,5,7,E,eq}, {17970,13,5,L,eq}, {536,18,13,L,eq}, {8500,17,7,L,eq}, {11463,7,7,E,eq}, {15669,28,0,L,eq},
    {15226,13,4,L,eq}, {27735,31,4,H,eq}, {10932,25,1,L,pre}, {19670,35,2,L,eq}, {3437,14,7,L,eq}, {2,9,11,E,pre}, {13944,27,6,L,pre},
    {557,16,9,L,eq}, {1742,104,9,L,eq}, {20368,51,3,L,pre}, {4188,14,4,H,eq}, {24665,29,3,L,pre}, {12370,25,4,H,eq}, {24073,33,3,L,pre},
    {4655,21,6,L,eq}, {28861,6,2,L,eq}, {9782,11,5,E,eq}, {11069,11,7,E,eq}, {24561,25,4,H,eq}, {5905,15,7,L,eq}, {1740,29,6,L,has},
    {1769,26,6,L,has}, {15978,19,8,L,has}, {16157,19,8,L,has}, {23335,13,4,H,eq}, {10732,17,2,L,eq}, {72,12,4,H,eq}, {20598,33,5,L,eq},
    {18195,14,7,L,pre}, {10869,23,5,L,has}, {26027,34,7,L,eq}, {10264,9,7,E,eq}, {9887,19,2,L,eq}, {13520,8,4,H,eq}, {23894,27,2,L,has},
    {6194,13,7,L,eq}, {27365,23,2,L,pre}, {599,6,12,B,pre}, {14724,8,4,E,eq}, {4251,16,6,L,eq}, {5782,21,5,L,eq}, {3657,13,7,L,eq},
    {473,2,10,E,eq}, {4649,16,4,H,eq}, {29357,38,2,L,eq}, {11813,18,4,H,eq}, {5932,19,9,L,eq}, {13024,25,2,E,eq}, {11508,8,7,E,eq},
    {3584,45,0,L,eq}, {18499,14,4,H,eq}, {4691,16,7,L,eq}, {8008,20,1,L,pre}, {3269,32,3,L,eq}, {11921,44,3,L,pre}, {3739,16,9,E,eq},
    {14886,24,6,L,pre}, {17533,23,1,L,eq}, {20277,21,7,L,eq}, {6109,18,1,L,pre}, {1853,26,3,L,eq}, {6403,11,1,L,pre}, {6182,16,8,L,eq},
    {5974,8,1,E,eq}, {22962,16,4,L,eq}, {7676,11,4,E,pre}, {24992,25,4,H,eq}, {125,15,1,L,eq}, {8442,28,2,L,eq}, {2343,19,5,L,has},
    {24449,21,3,L,eq}, {14128,14,1,L,eq}, {16390,17,1,L,eq}, {20300,4,5,E,eq}, {9678,17,7,L,pre}, {11643,37,3,L,eq}, {5353,17,9,L,pre},
    {6648,24,5,L,eq}, {21455,10,4,H,eq}, {9060,14,6,L,eq}, {717,9,7,L,eq}, {19427,10,4,L,eq}, {8104,18,4,E,eq}, {14168,34,7,L,eq},
    {18086,22,5,L,pre}, {20467,45,1,L,pre}, {27747,19,7,L,pre}, {11580,7,7,E,eq}, {16785,5,2,E,pre}, {28745,15,2,L,pre}, {16252,9,2,E,eq},
    {13892,14,8,L,pre}, {6550,24,7,L,eq}, {10772,8,7,E,eq}, {20356,35,1,L,eq}, {5296,22,4,L,pre}, {14109,28,6,L,pre}, {3755,10,9,E,eq},
    {16557,28,5,L,eq}, {7413,22,3,L,eq}, {28374,12,4,L,eq}, {10094,5,7,E,eq}, {6871,14,5,L,eq}, {12062,9,7,E,eq}, {22834,9,7,E,eq},
    {114,14,6,L,has}, {128,22,6,L,has}, {169,24,6,L,has}, {193,24,6,L,has}, {18860,18,3,L,eq}, {2480,17,1,L,eq}, {11140,24,8,L,pre},
    {10559,55,8,L,pre}, {7236,15,7,L,eq}, {20965,16,4,L,eq}, {22489,47,6,L,pre}, {4591,26,3,L,eq}, {241,8,12,B,pre}, {6127,17,1,L,pre},
    {10676,8,3,E,eq}, {13207,28,6,L,pre}, {23321,10,7,L,eq}, {3379,16,7,L,eq}, {7725,12,8,E,eq}, {7320,34,5,L,eq}, {11972,25,1,L,eq},
    {18983,19,4,H,eq}, {19594,13,4,L,pre}, {10726,5,7,E,eq}, {2229,9,4,H,eq}, {5438,37,9,L,pre}, {9666,16,2,L,eq}, {6782,16,4,E,eq},
    {5388,16,7,L,eq}, {5235,20,8,L,eq}, {13881,9,7,E,pre}, {12192,25,0,L,eq}, {17656,32,2,L,pre}, {6395,3,4,E,eq}, {25332,25,4,L,eq},
    {6300,18,8,L,eq}, {7077,4,4,E,eq}, {4202,13,4,H,eq}, {3418,19,0,L,eq}, {24607,23,4,H,eq}, {13636,24,4,H,eq}, {16041,19,7,L,eq},
    {26335,16,7,E,eq}, {18763,37,1,L,eq}, {22207,21,3,L,pre}, {23085,22,7,L,eq}, {18822,7,7,E,eq}, {6686,9,4,E,eq}, {5743,9,7,L,eq},
    {8352,30,8,L,pre}, {15247,12,1,E,eq}, {518,12,9,L,eq}, {3017,14,7,L,eq}, {14485,14,7,L,eq}, {16982,10,7,E,eq}, {3336,49,3,L,eq},
    {24859,19,7,L,eq}, {1182,19,13,L,eq}, {27561,12,7,L,eq}, {2205,29,6,L,has}, {2234,24,6,L,has}, {15259,6,1,E,eq}, {24532,16,7,L,pre},
    {10288,15,1,L,eq}, {296,23,7,L,eq}, {4125,15,0,E,eq}, {5912,23,0,L,eq}, {13930,10,5,E,eq}, {12484,49,5,L,pre}, {234,17,4,H,eq},
    {7249,5,3,E,eq}, {11909,5,7,E,eq}, {1015,16,4,H,eq}, {15656,71,5,L,eq}, {572,5,12,B,suf}, {21351,36,5,E,eq}, {11874,2,7,E,eq},
    {29835,16,2,L,eq}, {3413,3,9,B,eq}, {4023,14,6,L,eq}, {2862,16,7,L,eq}, {824,17,7,L,eq}, {8955,18,7,L,eq}, {18581,18,3,L,eq},
    {22333,10,4,H,eq}, {3031,15,7,L,eq}, {16398,6,7,E,eq}, {3956,23,7,L,eq}, {16948,32,2,L,eq}, {19746,14,1,L,eq}, {8858,15,7,L,eq},
    {14990,19,3,L,eq}, {19680,46,3,L,eq}, {9363,17,3,L,eq}, {7278,19,8,L,eq}, {3355,28,9,L,has}, {2160,10,1,L,eq}, {17215,28,5,L,pre},
    {27404,27,2,L,pre}, {3172,14,6,L,eq}, {16160,43,4,H,eq}, {5516,21,4,L,pre}, {8391,19,6,E,eq}, {9693,21,6,L,eq}, {5452,31,0,L,pre},
    {4479,29,4,H,eq}, {11810,50,6,L,eq}, {10182,22,6,L,pre}, {833,11,9,L,eq}, {3298,19,1,L,eq}, {23564,18,3,L,eq}, {11362,21,1,L,pre},
    {9570,24,1,L,pre}, {27852,34,2,L,eq}, {10896,7,7,E,eq}, {4452,19,7,L,eq}, {13025,11,7,E,eq}, {12968,10,7,E,eq}, {58,13,13,B,has},
    {15900,18,0,L,eq}, {1777,9,1,L,eq}, {3458,16,1,L,eq}, {19889,30,1,L,pre}, {2147,13,1,L,eq}, {22445,16,4,H,eq}, {1621,19,4,H,eq},
    {9699,12,2,L,eq}, {27731,16,7,L,pre}, {17050,44,2,L,eq}, {25974,22,4,H,eq}, {14032,23,1,L,eq}, {216,12,3,L,eq}, {26764,27,4,L,eq},
    {26161,31,3,L,pre}, {21419,32,5,L,eq}, {18855,10,4,H,eq}, {10018,6,7,E,eq}, {20936,21,1,L,eq}, {4994,57,9,L,eq}, {22215,5,7,E,eq},
    {1099,33,13,L,eq}, {9466,19,3,L,eq}, {27388,16,2,L,pre}, {6031,14,9,L,pre}, {2066,13,4,H,eq}, {8184,14,1,L,eq}, {844,18,9,L,eq},
    {5685,9,9,E,eq}, {1546,22,9,L,eq}, {11615,13,4,H,eq}, {15966,34,0,L,eq}, {20896,34,3,L,pre}, {22076,18,2,L,eq}, {9760,12,5,E,eq},
    {6297,30,7,L,eq}, {9203,26,6,L,pre}, {21379,35,3,L,eq}, {17944,19,7,L,eq}, {4167,18,8,L,has}, {7972,18,5,L,eq}, {16311,15,7,L,eq},
    {11472,33,1,L,suf}, {13798,7,7,E,eq}, {19388,24,7,L,eq}, {9978,18,3,L,eq}, {13625,11,4,H,eq}, {6910,71,6,L,has}, {6981,77,6,L,has},
    {8997,12,6,L,eq}, {10734,15,0,L,eq}, {8145,18,2,L,eq}, {20463,15,4,L,pre}, {12700,11,7,E,eq}, {4639,14,9,L,eq}, {9485,22,4,H,eq},
    {22250,9,7,E,eq}, {2384,10,1,L,eq}, {22441,18,3,L,eq}, {18236,4,6,E,eq}, {1096,11,7,L,eq}, {6770,12,4,E,eq}, {5376,12,7,L,eq},
    {12178,51,1,L,eq}, {29958,33,2,L,pre}, {15145,9,0,L,eq}, {13810,40,3,L,eq}, {616,15,3,L,eq}, {6364,16,1,L,pre}, {18029,15,7,L,eq},
    {14065,29,0,L,eq}, {1890,7,7,L,eq}, {1260,11,7,L,eq}, {22108,16,7,L,eq}, {10628,6,4,E,eq}, {4078,31,1,L,pre}, {20993,17,1,L,eq},
    {9662,16,7,L,pre}, {20391,20,2,L,eq}, {8833,23,4,H,eq}, {16842,15,2,E,pre}, {21656,23,4,H,eq}, {24358,19,2,L,eq},
};

inline constexpr std::uint32_t builtin_buckets[] = {
    0, 0, 0, 0, 0, 1, 1, 1, 1, 3, 3, 4, 6, 6, 6, 7, 8, 9, 9, 10, 10, 10, 10, 10,
    10, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 13, 14, 14, 14, 14, 14, 14, 14, 15, 15, 16, 16,
    16, 16, 16, 18, 21, 21, 21, 24, 25, 25, 25, 26, 26, 27, 27, 29, 29, 30, 30, 31, 33, 33, 34, 34,
    34, 34, 34, 34, 34, 34, 35, 36, 36, 37, 37, 39, 40, 40, 42, 43, 43, 44, 46, 47, 47, 47, 48, 48,
    48, 49, 49, 50, 50, 50, 52, 53, 54, 55, 55, 56, 56, 56, 57, 57, 58, 60, 62, 63, 64, 64, 65, 65,
    65, 67, 67, 67, 70, 70, 70, 70, 70, 71, 71, 72, 73, 73, 74, 74, 74, 75, 75, 76, 76, 78, 79, 79,
    79, 81, 81, 81, 82, 82, 82, 82, 82, 82, 85, 85, 86, 87, 88, 89, 89, 90, 91, 91, 91, 92, 93, 94,
    94, 94, 94, 94, 95, 95, 96, 100, 103, 103, 105, 107, 113, 113, 114, 114, 114, 114, 114, 115, 116, 117, 117, 117,
    117, 117, 117, 119, 119, 119, 126, 126, 126, 126, 126, 131, 132, 132, 134, 134, 137, 139, 142, 144, 144, 144, 145, 145,
    145, 145, 146, 148, 148, 148, 149, 150, 150, 151, 152, 152, 153, 153, 154, 154, 154, 155, 155, 156, 156, 156, 156, 156,
    156, 156, 159, 160, 162, 162, 163, 164, 164, 165, 166, 166, 167, 168, 169, 169, 170, 171, 172, 173, 174, 174, 175, 176,
    176, 176, 176, 178, 178, 178, 180, 180, 181, 181, 182, 182, 182, 183, 184, 184, 184, 184, 184, 184, 185, 186, 186, 187,
    187, 187, 187, 187, 187, 187, 188, 189, 189, 190, 191, 192, 192, 192, 192, 193, 194, 196, 197, 198, 199, 199, 200, 200,
    200, 201, 202, 203, 204, 204, 204, 205, 206, 208, 211, 211, 211, 211, 211, 212, 212, 214, 216, 219, 219, 221, 221, 222,
    222, 223, 224, 225, 225, 225, 225, 225, 227, 228, 230, 231, 232, 233, 233, 234, 234, 234, 236, 236, 236, 236, 236, 238,
    238, 238, 240, 240, 240, 240, 243, 243, 243, 243, 245, 246, 246, 246, 246, 246, 248, 249, 250, 250, 251, 251, 251, 252,
    252, 252, 252, 253, 253, 254, 256, 256, 256, 257, 258, 260, 261, 261, 261, 263, 264, 265, 266, 267, 267, 267, 267, 267,
    267, 269, 270, 273, 275, 275, 276, 276, 278, 278, 279, 280, 281, 281, 281, 282, 282, 282, 282, 282, 283, 283, 283, 286,
    287, 288, 289, 291, 297, 297, 297, 301, 301, 301, 301, 303, 305, 306, 307, 308, 310, 310, 310, 311, 312, 313, 314, 314,
    314, 314, 315, 319, 320, 322, 324, 324, 325, 325, 325, 326, 327, 327, 327, 327, 327, 327, 328, 329, 329, 329, 330, 330,
    331, 332, 334, 335, 338, 338, 338, 338, 338, 339, 340, 340, 341, 341, 341, 341, 341, 342, 343, 343, 343, 344, 345, 345,
    345, 347, 348, 349, 350, 351, 351, 357, 359, 360, 360, 361, 362, 364, 365, 367, 367, 367, 367, 368, 368, 368, 369, 369,
    370, 371, 373, 373, 373, 374, 376, 376, 376, 377, 378, 378, 378, 378, 378, 379, 379, 380, 381, 381, 381, 382, 383, 383,
    383, 383, 384, 385, 385, 385, 385, 385, 386, 387, 388, 389, 390, 391, 391, 391, 393, 393, 393, 393, 394, 396, 397, 398,
    398, 398, 398, 398, 399, 400, 404, 405, 406, 406, 407, 407, 408, 408, 408, 409, 410, 412, 413, 413, 415, 417, 417, 419,
    422, 422, 423, 424, 424, 424, 426, 428, 429, 430, 431, 431, 431, 433, 433, 433, 434, 434, 435, 435, 435, 437, 439, 441,
    441, 441, 442, 443, 444, 444, 445, 445, 445, 445, 445, 446, 449, 450, 450, 450, 450, 450, 451, 452, 452, 452, 452, 452,
    452, 453, 455, 455, 457, 458, 460, 460, 461, 466, 466, 466, 466, 466, 467, 468, 468, 469, 470, 471, 471, 471, 472, 476,
    476, 478, 478, 479, 480, 480, 480, 480, 480, 481, 483, 483, 483, 483, 483, 483, 484, 484, 484, 484, 484, 484, 485, 485,
    486, 486, 489, 490, 492, 492, 493, 493, 494, 494, 495, 496, 497, 497, 497, 497, 498, 501, 502, 503, 503, 503, 504, 504,
    504, 505, 506, 506, 508, 508, 508, 508, 508, 508, 509, 510, 510, 510, 510, 510, 512, 513, 514, 516, 516, 517, 518, 518,
    518, 518, 520, 522, 522, 522, 522, 523, 523, 523, 523, 523, 529, 530, 532, 532, 532, 532, 533, 534, 535, 535, 535, 536,
    536, 536, 536, 536, 536, 536, 537, 537, 537, 537, 538, 539, 539, 540, 540, 540, 542, 543, 544, 544, 546, 546, 547, 548,
    548, 548, 548, 548, 549, 550, 551, 551, 551, 551, 551, 551, 552, 553, 554, 554, 554, 555, 555, 556, 556, 556, 556, 557,
    558, 559, 560, 561, 561, 561, 562, 562, 562, 562, 562, 562, 563, 565, 565, 566, 566, 567, 567, 567, 567, 567, 568, 568,
    569, 569, 569, 569, 569, 569, 569, 571, 573, 574, 575, 576, 578, 578, 580, 580, 580, 580, 580, 581, 581, 582, 582, 582,
    582, 582, 582, 583, 584, 585, 586, 586, 586, 587, 587, 587, 588, 588, 588, 588, 588, 590, 591, 593, 593, 594, 594, 596,
    597, 597, 598, 598, 598, 598, 598, 600, 601, 601, 602, 605, 607, 607, 607, 607, 608, 610, 612, 613, 614, 614, 615, 616,
    616, 616, 617, 617, 617, 617, 618, 620, 622, 622, 623, 623, 624, 624, 626, 627, 628, 628, 628, 628, 629, 630, 630, 631,
    631, 632, 632, 632, 632, 633, 635, 636, 636, 636, 636, 637, 637, 637, 637, 639, 640, 641, 641, 642, 646, 647, 648, 648,
    649, 649, 652, 652, 653, 654, 655, 655, 655, 656, 657, 658, 658, 659, 660, 660, 661, 662, 662, 662, 662, 662, 662, 663,
    663, 664, 664, 664, 664, 664, 665, 665, 666, 668, 669, 670, 672, 672, 672, 672, 672, 673, 674, 674, 674, 674, 675, 675,
    676, 678, 678, 678, 680, 681, 681, 684, 687, 688, 688, 688, 688, 688, 688, 688, 688, 690, 691, 691, 691, 691, 692, 693,
    693, 695, 696, 696, 696, 697, 697, 697, 698, 699, 700, 700, 700, 702, 703, 703, 705, 705, 705, 705, 707, 707, 707, 708,
    710, 710, 710, 710, 710, 710, 712, 714, 714, 714, 714, 714, 714, 715, 715, 716, 716, 717, 717, 720, 721, 721, 722, 722,
    724, 726, 726, 726, 726, 727, 729, 730, 730, 730, 732, 732, 734, 734, 735, 736, 736, 737, 738, 738, 738, 738, 738, 740,
    741, 741, 742, 742, 743, 745, 746, 746, 746, 747, 749, 751, 751, 751, 751, 752, 753, 754, 754, 754, 755, 757, 757, 760,
    760, 760, 760, 760, 760, 760, 761, 761, 763, 763, 763, 766, 766, 767, 768, 770, 771, 771, 773, 774, 776, 777, 777, 778,
    778, 779, 780, 780, 782, 783, 783, 785, 786, 786, 786, 787, 787, 787, 787, 787, 787, 789, 790, 790, 791, 791, 791, 792,
    792, 792, 795, 797, 798, 798, 798, 799, 800, 804, 806, 807, 808, 809, 809, 809, 810, 810, 813, 813, 814, 815, 815, 815,
    815, 815, 816, 817, 817, 817, 822, 822, 822, 823, 823, 823, 824, 825, 826, 826, 827, 828, 828, 829, 830, 830, 830, 831,
    831, 832, 834, 836, 837, 837, 838, 839, 840, 840, 840, 842, 842, 843, 844, 844, 844, 844, 846, 846, 847, 847, 847, 847,
    847, 848, 850, 850, 850, 851, 851, 851, 851, 852, 853, 854, 856, 856, 857, 858, 858, 860, 860, 862, 862, 863, 863, 863,
    863, 864, 864, 865, 866, 866, 866, 868, 868, 869, 869, 869, 869, 869, 869, 869, 870, 871, 871, 871, 871, 873, 874, 874,
    874, 874, 874, 875, 877, 877, 877, 879, 880, 880, 881, 883, 883, 884, 885, 885, 886, 886, 886, 887, 888, 888, 888, 889,
    889, 890, 892, 892, 892, 892, 892, 893, 894, 894, 894, 896, 897, 898, 898, 898, 899, 901, 903, 903, 904, 905, 905, 906,
    907, 907, 907, 907, 908, 909, 909, 912, 912, 912, 912, 913, 913, 914, 914, 914, 914, 916, 916, 918, 918, 919, 919, 921,
    921, 921, 922, 922, 922, 922, 922, 924, 924, 925, 927, 928, 929, 930, 930, 930, 935, 935, 935, 936, 936, 936, 938, 938,
    939, 939, 940, 941, 941, 942, 943, 943, 945, 945, 945, 945, 946, 947, 947, 948, 950, 952, 953, 953, 953, 953, 953, 953,
    955, 955, 957, 958, 958, 958, 959, 959, 959, 959, 959, 962, 962, 963, 964, 964, 966, 968, 968, 968, 968, 969, 969, 969,
    970, 971, 973, 974, 974, 975, 975, 978, 978, 982, 982, 982, 983, 983, 983, 983, 983, 984, 985, 985, 987, 988, 990, 993,
    993, 993, 995, 995, 996, 997, 997, 999, 999, 1000, 1000, 1002, 1003, 1005, 1006, 1006, 1006, 1007, 1007, 1007, 1007, 1008, 1010, 1011,
    1011, 1011, 1011, 1015, 1015, 1015, 1015, 1015, 1015, 1016, 1017, 1017, 1019, 1021, 1021, 1021, 1022, 1023, 1024, 1024, 1024, 1028, 1030, 1031,
    1031, 1032, 1032, 1032, 1032, 1034, 1035, 1035, 1035, 1036, 1036, 1037, 1037, 1037, 1041, 1041, 1042, 1042, 1043, 1043, 1044, 1044, 1044, 1044,
    1044, 1045, 1045, 1045, 1047, 1048, 1048, 1049, 1050, 1050, 1050, 1050, 1050, 1051, 1052, 1052, 1052, 1054, 1055, 1055, 1057, 1057, 1057, 1058,
    1059, 1060, 1060, 1063, 1064, 1065, 1066, 1067, 1067, 1067, 1067, 1067, 1067, 1069, 1069, 1070, 1070, 1071, 1071, 1072, 1074, 1075, 1075, 1075,
    1075, 1075, 1077, 1079, 1080, 1081, 1081, 1081, 1082, 1088, 1089, 1089, 1090, 1090, 1091, 1091, 1091, 1091, 1092, 1092, 1094, 1094, 1094, 1094,
    1094, 1094, 1097, 1098, 1098, 1100, 1100, 1100, 1100, 1100, 1100, 1100, 1100, 1101, 1103, 1106, 1107, 1107, 1107, 1111, 1111, 1114, 1115, 1118,
    1120, 1121, 1121, 1121, 1123, 1124, 1126, 1126, 1127, 1128, 1128, 1128, 1129, 1129, 1130, 1130, 1132, 1132, 1134, 1136, 1137, 1137, 1140, 1140,
    1140, 1140, 1140, 1140, 1140, 1141, 1141, 1141, 1142, 1143, 1144, 1144, 1145, 1145, 1146, 1147, 1148, 1148, 1148, 1151, 1152, 1153, 1153, 1154,
    1155, 1155, 1155, 1155, 1155, 1155, 1155, 1156, 1157, 1159, 1159, 1160, 1160, 1161, 1161, 1161, 1166, 1166, 1168, 1169, 1169, 1169, 1169, 1171,
    1172, 1174, 1176, 1177, 1178, 1179, 1179, 1179, 1180, 1181, 1181, 1182, 1182, 1182, 1182, 1182, 1182, 1182, 1182, 1182, 1185, 1185, 1187, 1187,
    1188, 1189, 1189, 1190, 1191, 1192, 1192, 1192, 1192, 1193, 1195, 1195, 1196, 1196, 1197, 1197, 1198, 1199, 1200, 1202, 1202, 1202, 1203, 1205,
    1206, 1206, 1207, 1208, 1208, 1209, 1209, 1211, 1211, 1212, 1213, 1214, 1215, 1216, 1216, 1217, 1217, 1218, 1220, 1221, 1221, 1221, 1222, 1223,
    1225, 1226, 1227, 1228, 1231, 1232, 1232, 1233, 1233, 1233, 1233, 1233, 1234, 1234, 1236, 1239, 1241, 1241, 1241, 1241, 1241, 1241, 1241, 1242,
    1243, 1243, 1245, 1245, 1245, 1245, 1245, 1245, 1246, 1247, 1250, 1251, 1252, 1252, 1253, 1254, 1255, 1256, 1257, 1259, 1259, 1260, 1261, 1262,
    1263, 1263, 1264, 1265, 1265, 1265, 1266, 1266, 1266, 1269, 1270, 1273, 1274, 1275, 1276, 1277, 1277, 1279, 1280, 1281, 1281, 1281, 1281, 1282,
    1282, 1284, 1284, 1284, 1284, 1284, 1284, 1285, 1286, 1286, 1286, 1288, 1288, 1289, 1289, 1290, 1291, 1291, 1292, 1292, 1292, 1292, 1294, 1294,
    1294, 1297, 1298, 1300, 1301, 1301, 1302, 1303, 1303, 1304, 1304, 1304, 1305, 1306, 1307, 1307, 1307, 1308, 1308, 1308, 1308, 1308, 1309, 1309,
    1310, 1310, 1312, 1312, 1313, 1315, 1316, 1316, 1316, 1317, 1319, 1321, 1322, 1323, 1323, 1323, 1323, 1323, 1325, 1326, 1327, 1328, 1328, 1328,
    1328, 1330, 1331, 1331, 1332, 1332, 1333, 1333, 1335, 1337, 1337, 1337, 1338, 1338, 1338, 1338, 1340, 1340, 1341, 1341, 1341, 1341, 1341, 1341,
    1343, 1343, 1343, 1344, 1344, 1345, 1346, 1346, 1346, 1347, 1350, 1352, 1353, 1355, 1356, 1357, 1358, 1358, 1358, 1361, 1363, 1364, 1366, 1366,
    1366, 1368, 1370, 1373, 1374, 1374, 1374, 1374, 1376, 1377, 1379, 1380, 1382, 1382, 1382, 1383, 1383, 1383, 1383, 1383, 1383, 1383, 1383, 1384,
    1385, 1385, 1388, 1389, 1390, 1391, 1391, 1392, 1392, 1393, 1394, 1395, 1395, 1395, 1396, 1396, 1397, 1397, 1399, 1399, 1399, 1399, 1400, 1400,
    1402, 1402, 1403, 1405, 1405, 1405, 1405, 1405, 1405, 1406, 1406, 1406, 1407, 1407, 1407, 1407, 1407, 1408, 1408, 1408, 1409, 1410, 1410, 1410,
    1410, 1410, 1411, 1413, 1413, 1413, 1413, 1413, 1414, 1414, 1414, 1414, 1414, 1415, 1415, 1416, 1416, 1416, 1416, 1416, 1416, 1417, 1419, 1419,
    1419, 1419, 1420, 1421, 1421, 1422, 1423, 1425, 1426, 1427, 1427, 1428, 1429, 1430, 1430, 1430, 1430, 1430, 1430, 1431, 1431, 1431, 1432, 1433,
    1434, 1435, 1435, 1435, 1439, 1439, 1440, 1441, 1442, 1443, 1444, 1444, 1444, 1444, 1444, 1446, 1449, 1449, 1449, 1449, 1450, 1450, 1450, 1450,
    1452, 1452, 1453, 1454, 1454, 1455, 1456, 1463, 1466, 1466, 1468, 1468, 1470, 1470, 1471, 1471, 1471, 1471, 1472, 1473, 1473, 1473, 1474, 1474,
    1474, 1474, 1475, 1476, 1477, 1479, 1479, 1479, 1480, 1481, 1481, 1482, 1482, 1482, 1483, 1483, 1485, 1486, 1486, 1486, 1486, 1487, 1487, 1487,
    1487, 1487, 1489, 1489, 1491, 1491, 1492, 1492, 1494, 1496, 1496, 1497, 1498, 1498, 1498, 1499, 1499, 1499, 1501, 1501, 1502, 1504, 1505, 1505,
    1505, 1506, 1507, 1509, 1509, 1511, 1511, 1511, 1511, 1511, 1511, 1511, 1511, 1511, 1512, 1512, 1512, 1512, 1512, 1512, 1512, 1512, 1513, 1516,
    1516, 1516, 1517, 1518, 1518, 1519, 1519, 1521, 1521, 1522, 1522, 1523, 1523, 1523, 1523, 1524, 1524, 1524, 1524, 1525, 1527, 1530, 1530, 1532,
    1532, 1532, 1532, 1532, 1533, 1533, 1533, 1535, 1536, 1536, 1536, 1538, 1538, 1538, 1538, 1538, 1538, 1540, 1541, 1541, 1542, 1542, 1542, 1543,
    1545, 1546, 1546, 1549, 1549, 1553, 1554, 1556, 1556, 1558, 1558, 1559, 1559, 1560, 1561, 1561, 1562, 1562, 1562, 1563, 1565, 1565, 1565, 1565,
    1565, 1567, 1568, 1569, 1569, 1569, 1570, 1572, 1572, 1573, 1574, 1574, 1574, 1576, 1577, 1578, 1581, 1581, 1581, 1581, 1581, 1581, 1581, 1581,
    1581, 1581, 1581, 1581, 1581, 1582, 1583, 1583, 1583, 1583, 1583, 1585, 1586, 1587, 1588, 1589, 1589, 1590, 1592, 1593, 1595, 1597, 1599, 1600,
    1601, 1601, 1601, 1602, 1602, 1602, 1603, 1603, 1605, 1605, 1605, 1606, 1606, 1607, 1608, 1608, 1609, 1609, 1609, 1610, 1611, 1611, 1612, 1613,
    1613, 1616, 1616, 1616, 1617, 1617, 1617, 1618, 1619, 1621, 1622, 1622, 1622, 1622, 1622, 1622, 1623, 1623, 1624, 1624, 1625, 1625, 1626, 1627,
    1628, 1629, 1629, 1629, 1629, 1629, 1629, 1631, 1633, 1633, 1633, 1634, 1635, 1636, 1636, 1639, 1640, 1641, 1643, 1644, 1646, 1647, 1652, 1652,
    1655, 1655, 1656, 1656, 1657, 1657, 1657, 1657, 1657, 1658, 1660, 1661, 1661, 1662, 1663, 1663, 1663, 1663, 1664, 1665, 1666, 1666, 1668, 1668,
    1668, 1669, 1671, 1673, 1674, 1675, 1676, 1677, 1677, 1678, 1679, 1680, 1680, 1680, 1680, 1682, 1683, 1684, 1685, 1688, 1690, 1690, 1691, 1691,
    1691, 1692, 1692, 1693, 1693, 1693, 1693, 1693, 1695, 1695, 1695, 1696, 1696, 1697, 1697, 1698, 1700, 1700, 1700, 1701, 1701, 1702, 1703, 1703,
    1704, 1707, 1707, 1707, 1708, 1710, 1712, 1716, 1716, 1716, 1717, 1718, 1718, 1718, 1718, 1718, 1718, 1719, 1719, 1720, 1720, 1720, 1721, 1721,
    1722, 1723, 1725, 1725, 1727, 1727, 1728, 1728, 1729, 1729, 1729, 1730, 1730, 1730, 1731, 1733, 1733, 1735, 1735, 1735, 1735, 1735, 1735, 1736,
    1736, 1736, 1748, 1749, 1749, 1749, 1749, 1750, 1750, 1750, 1750, 1750, 1750, 1751, 1752, 1753, 1753, 1754, 1757, 1757, 1757, 1757, 1758, 1759,
    1759, 1761, 1763, 1765, 1765, 1765, 1766, 1766, 1766, 1766, 1766, 1767, 1768, 1769, 1769, 1770, 1770, 1770, 1770, 1771, 1772, 1772, 1772, 1772,
    1772, 1774, 1774, 1775, 1775, 1775, 1777, 1777, 1777, 1778, 1778, 1778, 1778, 1778, 1779, 1779, 1779, 1780, 1781, 1782, 1783, 1784, 1784, 1785,
    1786, 1786, 1786, 1786, 1788, 1788, 1788, 1789, 1789, 1789, 1790, 1790, 1791, 1791, 1792, 1793, 1793, 1793, 1794, 1794, 1794, 1794, 1795, 1795,
    1795, 1795, 1795, 1797, 1797, 1797, 1797, 1797, 1798, 1798, 1800, 1800, 1801, 1801, 1802, 1803, 1804, 1805, 1805, 1807, 1808, 1808, 1809, 1810,
    1811, 1812, 1812, 1814, 1815, 1815, 1815, 1815, 1815, 1815, 1816, 1816, 1817, 1818, 1819, 1820, 1820, 1820, 1821, 1821, 1821, 1821, 1822, 1822,
    1822, 1822, 1822, 1822, 1822, 1823, 1824, 1824, 1824, 1825, 1826, 1826, 1826, 1827, 1828, 1830, 1831, 1831, 1831, 1831, 1831, 1833, 1834, 1834,
    1834, 1834, 1834, 1834, 1834, 1834, 1835, 1837, 1837, 1838, 1838, 1841, 1841, 1844, 1845, 1845, 1845, 1845, 1845, 1845, 1846, 1848, 1850, 1850,
    1850, 1850, 1852, 1852, 1852, 1852, 1852, 1853, 1855, 1855, 1857, 1859, 1859, 1859, 1860, 1860, 1860, 1861, 1861, 1862, 1864, 1866, 1866, 1866,
    1866, 1866, 1866, 1866, 1866, 1866, 1868, 1870, 1870, 1871, 1872, 1872, 1873, 1874, 1876, 1876, 1876, 1878, 1878, 1878, 1878, 1878, 1879, 1879,
    1879, 1880, 1880, 1880, 1880, 1881, 1882, 1882, 1884, 1884, 1884, 1884, 1884, 1884, 1885, 1885, 1885, 1886, 1888, 1889, 1890, 1890, 1890, 1891,
    1893, 1893, 1893, 1893, 1893, 1893, 1893, 1894, 1894, 1894, 1895, 1897, 1898, 1898, 1898, 1898, 1899, 1899, 1899, 1899, 1900, 1904, 1904, 1906,
    1906, 1906, 1908, 1910, 1912, 1912, 1912, 1913, 1914, 1914, 1915, 1917, 1917, 1917, 1918, 1918, 1918, 1919, 1919, 1920, 1921, 1921, 1923, 1923,
    1924, 1924, 1924, 1925, 1925, 1925, 1925, 1925, 1925, 1925, 1926, 1930, 1931, 1932, 1932, 1932, 1933, 1933, 1933, 1933, 1933, 1935, 1937, 1938,
    1938, 1938, 1939, 1939, 1939, 1939, 1941, 1941, 1942, 1943, 1944, 1945, 1946, 1949, 1949, 1950, 1950, 1950, 1950, 1951, 1952, 1954, 1955, 1955,
    1956, 1957, 1958, 1958, 1958, 1958, 1959, 1960, 1961, 1964, 1964, 1968, 1968, 1969, 1970, 1970, 1970, 1970, 1970, 1970, 1970, 1970, 1970, 1970,
    1970, 1971, 1971, 1971, 1972, 1972, 1972, 1972, 1972, 1973, 1973, 1974, 1976, 1976, 1976, 1976, 1976, 1976, 1977, 1977, 1977, 1977, 1977, 1979,
    1979, 1979, 1980, 1980, 1981, 1984, 1984, 1986, 1986, 1986, 1987, 1987, 1988, 1988, 1988, 1988, 1988, 1990, 1991, 1992, 1992, 1992, 1992, 1992,
    1993, 1993, 1993, 1993, 1993, 1993, 1996, 1996, 1999, 2000, 2001, 2001, 2002, 2002, 2003, 2004, 2005, 2005, 2006, 2008, 2008, 2010, 2010, 2010,
    2011, 2011, 2012, 2012, 2015, 2015, 2015, 2015, 2016, 2018, 2020, 2020, 2021, 2023, 2024, 2024, 2024, 2025, 2026, 2027, 2028, 2028, 2028, 2029,
    2030, 2031, 2031, 2032, 2032, 2032, 2032, 2032, 2032, 2034, 2034, 2034, 2036, 2037, 2037, 2037, 2038, 2038, 2039, 2040, 2040, 2040, 2040, 2044,
    2045, 2048, 2048, 2048, 2049, 2051, 2051, 2052, 2052, 2052, 2052, 2053, 2056, 2057, 2057, 2057, 2057, 2057, 2057, 2059, 2060, 2061, 2061, 2061,
    2062, 2063, 2063, 2064, 2064, 2064, 2065, 2065, 2066, 2068, 2071, 2072, 2074, 2074, 2075, 2076, 2076, 2076, 2078, 2078, 2078, 2078, 2078, 2080,
    2081, 2083, 2083, 2083, 2084, 2085, 2086, 2086, 2087, 2087, 2087, 2087, 2088, 2088, 2088, 2091, 2091, 2091, 2092, 2092, 2094, 2096, 2097, 2098,
    2098, 2099, 2100, 2101, 2101, 2101, 2102, 2104, 2104, 2104, 2105, 2106, 2106, 2106, 2106, 2106, 2106, 2107, 2107, 2109, 2110, 2110, 2111, 2111,
    2111, 2111, 2111, 2112, 2114, 2114, 2115, 2116, 2117, 2122, 2122, 2123, 2123, 2123, 2123, 2124, 2126, 2126, 2126, 2126, 2126, 2127, 2127, 2127,
    2127, 2128, 2128, 2129, 2130, 2132, 2133, 2134, 2135, 2137, 2139, 2139, 2139, 2141, 2141, 2142, 2142, 2144, 2144, 2144, 2144, 2145, 2146, 2146,
    2149, 2149, 2149, 2149, 2151, 2153, 2154, 2154, 2154, 2155, 2155, 2156, 2157, 2160, 2161, 2161, 2163, 2163, 2163, 2164, 2165, 2166, 2167, 2168,
    2168, 2168, 2168, 2169, 2169, 2171, 2171, 2171, 2171, 2174, 2174, 2174, 2174, 2176, 2176, 2176, 2178, 2178, 2178, 2178, 2178, 2178, 2179, 2179,
    2179, 2179, 2179, 2181, 2181, 2182, 2182, 2182, 2184, 2184, 2185, 2186, 2187, 2187, 2188, 2188, 2188, 2188, 2188, 2188, 2189, 2191, 2191, 2194,
    2194, 2194, 2194, 2196, 2196, 2197, 2198, 2199, 2200, 2200, 2200, 2200, 2200, 2200, 2200, 2200, 2200, 2200, 2200, 2201, 2202, 2203, 2205, 2206,
    2207, 2207, 2207, 2208, 2208, 2209, 2209, 2210, 2211, 2211, 2212, 2212, 2212, 2212, 2212, 2212, 2214, 2215, 2216, 2216, 2216, 2217, 2217, 2217,
    2217, 2217, 2219, 2220, 2220, 2220, 2220, 2221, 2222, 2222, 2223, 2223, 2224, 2225, 2225, 2226, 2226, 2229, 2230, 2230, 2233, 2234, 2234, 2234,
    2236, 2237, 2237, 2238, 2239, 2239, 2241, 2241, 2241, 2241, 2242, 2243, 2244, 2245, 2245, 2246, 2247, 2247, 2247, 2247, 2247, 2248, 2248, 2249,
    2250, 2253, 2254, 2255, 2255, 2256, 2256, 2256, 2257, 2257, 2257, 2258, 2258, 2258, 2259, 2260, 2261, 2262, 2263, 2265, 2265, 2265, 2265, 2266,
    2266, 2266, 2266, 2266, 2266, 2268, 2268, 2268, 2268, 2269, 2269, 2270, 2271, 2272, 2272, 2272, 2273, 2274, 2275, 2275, 2276, 2276, 2276, 2278,
    2278, 2279, 2280, 2280, 2281, 2281, 2281, 2282, 2283, 2284, 2284, 2284, 2285, 2286, 2287, 2287, 2287, 2289, 2289, 2289, 2289, 2289, 2289, 2290,
    2292, 2293, 2293, 2294, 2294, 2295, 2296, 2297, 2297, 2298, 2299, 2299, 2299, 2299, 2299, 2300, 2300, 2301, 2301, 2301, 2302, 2302, 2303, 2304,
    2305, 2306, 2306, 2307, 2307, 2307, 2307, 2307, 2307, 2308, 2312, 2315, 2316, 2316, 2316, 2316, 2316, 2316, 2316, 2317, 2318, 2319, 2320, 2320,
    2322, 2323, 2324, 2324, 2324, 2324, 2324, 2326, 2326, 2326, 2326, 2326, 2328, 2329, 2329, 2330, 2330, 2330, 2331, 2331, 2332, 2333, 2333, 2334,
    2335, 2339, 2339, 2339, 2340, 2341, 2343, 2343, 2344, 2344, 2344, 2344, 2345, 2345, 2346, 2346, 2346, 2348, 2349, 2349, 2349, 2349, 2349, 2349,
    2350, 2350, 2352, 2352, 2352, 2352, 2352, 2353, 2354, 2355, 2355, 2356, 2357, 2359, 2361, 2361, 2365, 2366, 2366, 2366, 2366, 2366, 2366, 2366,
    2366, 2367, 2368, 2369, 2369, 2370, 2370, 2370, 2370, 2370, 2370, 2370, 2370, 2370, 2370, 2370, 2370, 2371, 2371, 2372, 2372, 2373, 2373, 2373,
    2373, 2374, 2374, 2374, 2374, 2374, 2375, 2376, 2376, 2376, 2376, 2378, 2379, 2383, 2383, 2383, 2383, 2383, 2383, 2383, 2383, 2384, 2384, 2384,
    2384, 2385, 2386, 2386, 2388, 2389, 2389, 2391, 2391, 2391, 2391, 2393, 2393, 2393, 2395, 2395, 2396, 2397, 2398, 2398, 2398, 2399, 2401, 2401,
    2401, 2402, 2403, 2403, 2404, 2404, 2404, 2405, 2405, 2405, 2406, 2408, 2409, 2410, 2412, 2414, 2415, 2415, 2415, 2417, 2417, 2418, 2418, 2419,
    2419, 2420, 2420, 2420, 2420, 2420, 2421, 2422, 2422, 2424, 2424, 2424, 2424, 2426, 2426, 2426, 2426, 2426, 2426, 2427, 2427, 2427, 2427, 2429,
    2430, 2430, 2434, 2435, 2437, 2437, 2437, 2438, 2439, 2440, 2440, 2440, 2443, 2447, 2447, 2447, 2447, 2447, 2447, 2448, 2449, 2449, 2449, 2449,
    2450, 2451, 2451, 2451, 2451, 2452, 2452, 2453, 2453, 2453, 2453, 2454, 2454, 2456, 2456, 2456, 2456, 2456, 2456, 2456, 2456, 2456, 2457, 2457,
    2458, 2459, 2460, 2461, 2462, 2462, 2462, 2463, 2463, 2464, 2464, 2464, 2465, 2466, 2468, 2468, 2469, 2469, 2469, 2470, 2470, 2475, 2476, 2476,
    2477, 2477, 2478, 2478, 2478, 2480, 2480, 2480, 2480, 2480, 2480, 2481, 2482, 2483, 2483, 2483, 2483, 2484, 2484, 2485, 2485, 2485, 2485, 2485,
    2486, 2487, 2488, 2488, 2488, 2488, 2494, 2494, 2494, 2496, 2497, 2497, 2497, 2497, 2498, 2508, 2508, 2511, 2511, 2511, 2511, 2512, 2513, 2513,
    2514, 2517, 2517, 2520, 2522, 2522, 2522, 2522, 2522, 2523, 2523, 2523, 2523, 2523, 2524, 2526, 2527, 2528, 2529, 2529, 2529, 2531, 2532, 2533,
    2533, 2533, 2534, 2535, 2535, 2537, 2538, 2540, 2541, 2541, 2542, 2544, 2545, 2545, 2546, 2546, 2548, 2549, 2550, 2550, 2550, 2551, 2551, 2553,
    2554, 2554, 2554, 2555, 2556, 2556, 2556, 2556, 2557, 2557, 2557, 2557, 2559, 2559, 2559, 2559, 2560, 2562, 2562, 2562, 2563, 2563, 2563, 2565,
    2567, 2568, 2568, 2569, 2569, 2569, 2573, 2573, 2574, 2574, 2575, 2576, 2576, 2576, 2576, 2576, 2577, 2577, 2578, 2578, 2579, 2580, 2580, 2580,
    2581, 2581, 2581, 2583, 2583, 2583, 2583, 2584, 2586, 2586, 2587, 2588, 2589, 2589, 2589, 2589, 2590, 2590, 2590, 2591, 2591, 2591, 2593, 2593,
    2593, 2594, 2594, 2595, 2596, 2597, 2597, 2597, 2599, 2601, 2601, 2601, 2601, 2602, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603, 2603,
    2603, 2604, 2604, 2605, 2605, 2605, 2608, 2609, 2610, 2614, 2617, 2618, 2618, 2619, 2619, 2619, 2619, 2620, 2620, 2620, 2623, 2624, 2624, 2624,
    2624, 2624, 2624, 2624, 2624, 2624, 2625, 2628, 2628, 2628, 2630, 2630, 2630, 2634, 2634, 2634, 2634, 2634, 2634, 2636, 2636, 2637, 2637, 2638,
    2638, 2638, 2640, 2640, 2641, 2642, 2642, 2643, 2644, 2644, 2644, 2645, 2646, 2646, 2646, 2646, 2648, 2648, 2648, 2648, 2648, 2649, 2649, 2650,
    2652, 2653, 2653, 2655, 2656, 2656, 2656, 2657, 2658, 2659, 2659, 2659, 2661, 2661, 2661, 2661, 2661, 2661, 2662, 2664, 2665, 2665, 2665, 2665,
    2665, 2665, 2666, 2666, 2667, 2670, 2671, 2673, 2675, 2677, 2677, 2679, 2679, 2679, 2681, 2681, 2681, 2681, 2682, 2682, 2682, 2682, 2683, 2683,
    2684, 2684, 2686, 2688, 2690, 2691, 2694, 2694, 2695, 2697, 2697, 2697, 2698, 2699, 2702, 2702, 2703, 2703, 2704, 2704, 2705, 2706, 2706, 2706,
    2708, 2708, 2710, 2711, 2711, 2711, 2712, 2713, 2714, 2715, 2715, 2716, 2716, 2718, 2719, 2719, 2720, 2720, 2720, 2720, 2720, 2721, 2721, 2722,
    2723, 2725, 2725, 2727, 2727, 2727, 2727, 2727, 2727, 2728, 2731, 2733, 2734, 2734, 2735, 2735, 2735, 2735, 2735, 2735, 2738, 2740, 2740, 2740,
    2740, 2740, 2740, 2742, 2743, 2743, 2743, 2743, 2744, 2744, 2744, 2745, 2745, 2745, 2746, 2747, 2747, 2747, 2748, 2751, 2752, 2752, 2753, 2754,
    2755, 2756, 2756, 2756, 2756, 2756, 2756, 2756, 2758, 2759, 2760, 2760, 2761, 2761, 2761, 2761, 2761, 2761, 2761, 2761, 2763, 2763, 2763, 2765,
    2765, 2767, 2769, 2770, 2770, 2772, 2772, 2774, 2774, 2774, 2774, 2776, 2776, 2777, 2777, 2777, 2779, 2779, 2781, 2781, 2782, 2783, 2784, 2784,
    2784, 2784, 2786, 2786, 2788, 2788, 2788, 2788, 2788, 2788, 2788, 2789, 2791, 2792, 2792, 2793, 2794, 2795, 2795, 2795, 2795, 2796, 2797, 2797,
    2797, 2798, 2798, 2798, 2799, 2799, 2800, 2800, 2800, 2801, 2801, 2801, 2802, 2802, 2802, 2803, 2804, 2804, 2804, 2805, 2806, 2806, 2807, 2808,
    2809, 2809, 2809, 2809, 2809, 2809, 2810, 2810, 2811, 2811, 2812, 2813, 2814, 2814, 2814, 2814, 2815, 2816, 2817, 2817, 2822, 2822, 2823, 2824,
    2824, 2824, 2825, 2825, 2826, 2829, 2830, 2831, 2831, 2831, 2833, 2834, 2836, 2838, 2839, 2839, 2839, 2841, 2842, 2842, 2842, 2842, 2843, 2851,
    2851, 2852, 2853, 2854, 2854, 2855, 2856, 2856, 2856, 2856, 2857, 2857, 2857, 2859, 2859, 2859, 2860, 2861, 2864, 2865, 2866, 2868, 2869, 2869,
    2869, 2869, 2870, 2871, 2871, 2872, 2872, 2872, 2872, 2872, 2872, 2873, 2873, 2875, 2876, 2876, 2876, 2877, 2878, 2879, 2879, 2880, 2881, 2881,
    2883, 2883, 2884, 2884, 2885, 2885, 2886, 2886, 2887, 2887, 2888, 2890, 2891, 2894, 2894, 2895, 2895, 2895, 2897, 2897, 2903, 2903, 2904, 2905,
    2907, 2907, 2908, 2909, 2909, 2909, 2909, 2912, 2913, 2913, 2914, 2915, 2915, 2915, 2916, 2918, 2918, 2919, 2920, 2920, 2920, 2921, 2922, 2923,
    2923, 2923, 2923, 2924, 2924, 2924, 2924, 2925, 2925, 2925, 2927, 2927, 2927, 2930, 2931, 2931, 2933, 2934, 2934, 2935, 2935, 2935, 2937, 2937,
    2939, 2939, 2939, 2939, 2941, 2941, 2941, 2941, 2943, 2945, 2945, 2946, 2946, 2946, 2946, 2947, 2947, 2949, 2949, 2949, 2950, 2951, 2951, 2952,
    2953, 2953, 2953, 2953, 2954, 2954, 2954, 2956, 2958, 2960, 2960, 2960, 2961, 2961, 2963, 2964, 2965, 2965, 2965, 2966, 2966, 2966, 2966, 2966,
    2967, 2969, 2969, 2969, 2970, 2970, 2970, 2971, 2973, 2980, 2980, 2980, 2980, 2981, 2984, 2987, 2989, 2989, 2989, 2989, 2990, 2990, 2993, 2993,
    2993, 2995, 2995, 2996, 2997, 2997, 2997, 2998, 2998, 2998, 2998, 2998, 3000, 3000, 3000, 3000, 3000, 3002, 3002, 3002, 3003, 3004, 3005, 3005,
    3005, 3005, 3006, 3006, 3006, 3008, 3009, 3009, 3009, 3009, 3009, 3010, 3010, 3012, 3013, 3014, 3015, 3015, 3015, 3017, 3017, 3019, 3020, 3021,
    3021, 3022, 3024, 3025, 3025, 3027, 3027, 3027, 3027, 3027, 3027, 3027, 3028, 3028, 3030, 3030, 3030, 3032, 3033, 3033, 3034, 3035, 3036, 3038,
    3040, 3040, 3041, 3043, 3044, 3044, 3047, 3047, 3047, 3047, 3047, 3049, 3049, 3051, 3051, 3051, 3051, 3053, 3053, 3053, 3055, 3056, 3056, 3057,
    3058, 3058, 3058, 3058, 3058, 3059, 3060, 3060, 3061, 3061, 3064, 3065, 3065, 3066, 3066, 3068, 3068, 3068, 3068, 3068, 3068, 3069, 3070, 3070,
    3070, 3070, 3073, 3073, 3073, 3073, 3073, 3074, 3075, 3076, 3076, 3077, 3077, 3078, 3078, 3078, 3080, 3080, 3082, 3082, 3085, 3086, 3088, 3088,
    3088, 3088, 3088, 3089, 3089, 3090, 3091, 3091, 3092, 3093, 3098, 3098, 3098, 3098, 3098, 3098, 3099, 3099, 3099, 3099, 3099, 3099, 3100, 3100,
    3102, 3111, 3111, 3111, 3114, 3115, 3115, 3116, 3117, 3117, 3118, 3119, 3121, 3121, 3123, 3124, 3125, 3127, 3127, 3128, 3129, 3129, 3130, 3130,
    3132, 3133, 3133, 3134, 3134, 3135, 3136, 3138, 3140, 3140, 3141, 3141, 3141, 3141, 3143, 3144, 3144, 3144, 3146, 3146, 3147, 3149, 3149, 3150,
    3151, 3152, 3154, 3154, 3155, 3156, 3159, 3159, 3159, 3160, 3161, 3163, 3163, 3164, 3165, 3166, 3166, 3166, 3167, 3168, 3169, 3170, 3171, 3172,
    3172, 3172, 3172, 3172, 3172, 3172, 3173, 3173, 3173, 3175, 3175, 3175, 3176, 3176, 3176, 3176, 3176, 3176, 3176, 3176, 3179, 3179, 3180, 3180,
    3180, 3180, 3180, 3181, 3181, 3182, 3183, 3183, 3184, 3184, 3184, 3184, 3188, 3188, 3189, 3191, 3191, 3191, 3192, 3194, 3195, 3196, 3196, 3196,
    3196, 3196, 3196, 3197, 3198, 3198, 3201, 3201, 3202, 3203, 3203, 3203, 3204, 3205, 3208, 3209, 3209, 3210, 3211, 3212, 3212, 3212, 3212, 3212,
    3214, 3214, 3214, 3214, 3216, 3216, 3216, 3218, 3219, 3221, 3222, 3222, 3222, 3224, 3224, 3224, 3224, 3224, 3225, 3227, 3227, 3229, 3231, 3231,
    3231, 3231, 3232, 3232, 3232, 3232, 3234, 3235, 3235, 3235, 3236, 3236, 3236, 3236, 3236, 3236, 3237, 3237, 3237, 3237, 3238, 3239, 3240, 3240,
    3241, 3241, 3242, 3242, 3242, 3242, 3242, 3244, 3244, 3244, 3245, 3245, 3246, 3246, 3247, 3247, 3247, 3247, 3247, 3249, 3249, 3250, 3250, 3250,
    3252, 3253, 3253, 3256, 3258, 3261, 3263, 3263, 3263, 3265, 3266, 3266, 3267, 3267, 3267, 3267, 3267, 3267, 3267, 3268, 3268, 3268, 3269, 3270,
    3271, 3273, 3273, 3275, 3275, 3276, 3276, 3276, 3276, 3276, 3276, 3276, 3278, 3278, 3279, 3279, 3279, 3279, 3281, 3282, 3283, 3283, 3283, 3284,
    3284, 3287, 3287, 3289, 3290, 3292, 3293, 3294, 3294, 3294, 3295, 3296, 3296, 3296, 3296, 3296, 3296, 3297, 3298, 3302, 3305, 3307, 3309, 3309,
    3310, 3312, 3312, 3312, 3312, 3313, 3313, 3313, 3313, 3313, 3313, 3314, 3316, 3318, 3318, 3318, 3318, 3318, 3318, 3319, 3319, 3322, 3322, 3324,
    3324, 3324, 3326, 3328, 3328, 3328, 3328, 3329, 3329, 3330, 3331, 3331, 3331, 3332, 3333, 3337, 3338, 3338, 3339, 3339, 3339, 3341, 3342, 3344,
    3344, 3345, 3345, 3346, 3347, 3347, 3348, 3348, 3348, 3349, 3350, 3352, 3352, 3353, 3353, 3353, 3356, 3356, 3356, 3357, 3357, 3357, 3361, 3363,
    3363, 3366, 3366, 3368, 3369, 3371, 3371, 3371, 3372, 3372, 3375, 3377, 3377, 3377, 3378, 3378, 3379, 3381, 3381, 3381, 3382, 3382, 3382, 3382,
    3383, 3384, 3384, 3384, 3384, 3384, 3384, 3386, 3387, 3388, 3388, 3388, 3388, 3388, 3388, 3388, 3389, 3389, 3390, 3390, 3393, 3393, 3394, 3395,
    3395, 3395, 3396, 3396, 3396, 3397, 3399, 3399, 3400, 3401, 3402, 3404, 3405, 3408, 3408, 3408, 3408, 3408, 3409, 3410, 3412, 3412, 3414, 3415,
    3415, 3416, 3416, 3417, 3418, 3418, 3421, 3422, 3422, 3422, 3423, 3423, 3424, 3424, 3426, 3427, 3427, 3428, 3428, 3429, 3431, 3431, 3432, 3435,
    3437, 3438, 3438, 3439, 3441, 3443, 3444, 3445, 3445, 3445, 3446, 3448, 3448, 3448, 3448, 3448, 3450, 3451, 3451, 3451, 3452, 3453, 3453, 3454,
    3454, 3454, 3454, 3455, 3455, 3456, 3458, 3458, 3458, 3458, 3458, 3458, 3458, 3459, 3460, 3461, 3461, 3461, 3461, 3461, 3461, 3462, 3463, 3463,
    3465, 3467, 3468, 3470, 3473, 3473, 3474, 3474, 3475, 3478, 3478, 3479, 3481, 3481, 3483, 3483, 3483, 3483, 3483, 3483, 3484, 3486, 3486, 3486,
    3486, 3487, 3488, 3489, 3489, 3490, 3493, 3494, 3494, 3495, 3496, 3496, 3498, 3498, 3498, 3500, 3500, 3500, 3500, 3500, 3501, 3501, 3502, 3503,
    3504, 3504, 3505, 3512, 3512, 3512, 3515, 3515, 3515, 3516, 3516, 3516, 3517, 3518, 3519, 3519, 3519, 3520, 3521, 3521, 3521, 3522, 3523, 3524,
    3524, 3525, 3527, 3527, 3527, 3528, 3528, 3528, 3529, 3529, 3529, 3529, 3529, 3529, 3530, 3530, 3530, 3530, 3531, 3532, 3533, 3533, 3534, 3534,
    3535, 3537, 3537, 3537, 3537, 3538, 3538, 3539, 3539, 3541, 3541, 3541, 3542, 3543, 3544, 3545, 3545, 3545, 3546, 3547, 3547, 3548, 3548, 3548,
    3548, 3549, 3549, 3549, 3549, 3549, 3549, 3549, 3549, 3549, 3549, 3550, 3551, 3551, 3551, 3551, 3551, 3551, 3553, 3553, 3553, 3553, 3553, 3553,
    3554, 3554, 3559, 3560, 3561, 3561, 3562, 3562, 3563, 3563, 3564, 3564, 3564, 3564, 3564, 3565, 3567, 3569, 3569, 3569, 3569, 3569, 3569, 3569,
    3569, 3570, 3571, 3573, 3573, 3573, 3574, 3574, 3576, 3577, 3577, 3577, 3578, 3578, 3579, 3581, 3582, 3582, 3582, 3583, 3585, 3585, 3585, 3585,
    3585, 3587, 3588, 3588, 3588, 3588, 3588, 3588, 3588, 3588, 3589, 3590, 3590, 3590, 3590, 3591, 3592, 3593, 3594, 3594, 3595, 3596, 3597, 3599,
    3602, 3602, 3602, 3605, 3607, 3607, 3607, 3607, 3608, 3609, 3609, 3609, 3610, 3610, 3610, 3612, 3613, 3615, 3616, 3622, 3622, 3623, 3623, 3623,
    3623, 3623, 3623, 3623, 3623, 3624, 3626, 3627, 3627, 3628, 3628, 3628, 3629, 3629, 3630, 3630, 3630, 3631, 3632, 3632, 3633, 3633, 3636, 3636,
    3636, 3636, 3636, 3636, 3636, 3636, 3636, 3637, 3638, 3638, 3638, 3639, 3640, 3644, 3645, 3645, 3645, 3647, 3647, 3647, 3648, 3648, 3649, 3649,
    3649, 3651, 3651, 3654, 3654, 3654, 3655, 3655, 3656, 3658, 3659, 3659, 3661, 3661, 3661, 3661, 3662, 3662, 3663, 3663, 3663, 3664, 3664, 3665,
    3665, 3665, 3665, 3665, 3665, 3666, 3667, 3667, 3667, 3667, 3667, 3668, 3668, 3668, 3669, 3669, 3669, 3670, 3670, 3670, 3670, 3670, 3670, 3671,
    3671, 3672, 3673, 3673, 3677, 3677, 3677, 3678, 3678, 3678, 3678, 3680, 3681, 3681, 3681, 3681, 3681, 3681, 3681, 3682, 3685, 3686, 3687, 3688,
    3689, 3691, 3692, 3692, 3692, 3692, 3692, 3692, 3692, 3692, 3693, 3693, 3693, 3693, 3694, 3694, 3694, 3694, 3694, 3694, 3694, 3701, 3701, 3701,
    3701, 3701, 3701, 3701, 3701, 3701, 3701, 3704, 3705, 3705, 3705, 3707, 3707, 3708, 3708, 3708, 3708, 3709, 3710, 3711, 3712, 3713, 3713, 3713,
    3713, 3715, 3715, 3716, 3717, 3718, 3718, 3718, 3718, 3718, 3718, 3718, 3719, 3721, 3721, 3722, 3724, 3725, 3725, 3726, 3726, 3726, 3726, 3726,
    3727, 3727, 3727, 3727, 3727, 3727, 3728, 3729, 3729, 3729, 3731, 3731, 3731, 3731, 3731, 3732, 3733, 3735, 3735, 3735, 3736, 3738, 3738, 3740,
    3740, 3741, 3741, 3741, 3741, 3742, 3743, 3744, 3744, 3745, 3745, 3746, 3746, 3746, 3746, 3747, 3747, 3748, 3749, 3749, 3750, 3752, 3752, 3753,
    3754, 3755, 3755, 3756, 3756, 3756, 3756, 3756, 3757, 3757, 3757, 3757, 3760, 3761, 3763, 3763, 3764, 3764, 3764, 3766, 3776, 3776, 3777, 3777,
    3777, 3777, 3779, 3779, 3780, 3780, 3781, 3782, 3782, 3782, 3782, 3783, 3785, 3785, 3786, 3786, 3787, 3787, 3789, 3789, 3789, 3789, 3794, 3796,
    3798, 3798, 3798, 3798, 3799, 3799, 3799, 3799, 3801, 3803, 3804, 3807, 3807, 3807, 3808, 3811, 3812, 3813, 3813, 3813, 3814, 3815, 3815, 3815,
    3815, 3815, 3816, 3817, 3818, 3818, 3819, 3819, 3820, 3820, 3821, 3823, 3825, 3826, 3826, 3826, 3826, 3826, 3826, 3827, 3828, 3829, 3830, 3830,
    3830, 3830, 3831, 3832, 3832, 3832, 3832, 3832, 3833, 3833, 3833, 3833, 3833, 3835, 3835, 3835, 3836, 3836, 3837, 3838, 3838, 3838, 3838, 3838,
    3838, 3838, 3838, 3838, 3842, 3842, 3842, 3842, 3842, 3842, 3842, 3842, 3842, 3844, 3847, 3848, 3848, 3848, 3850, 3851, 3851, 3851, 3852, 3852,
    3853, 3853, 3855, 3856, 3857, 3857, 3858, 3859, 3860, 3860, 3860, 3861, 3861, 3861, 3861, 3863, 3863, 3863, 3863, 3863, 3863, 3864, 3864, 3864,
    3864, 3866, 3866, 3866, 3866, 3866, 3868, 3869, 3869, 3870, 3870, 3870, 3870, 3870, 3870, 3870, 3872, 3874, 3875, 3876, 3877, 3877, 3877, 3877,
    3877, 3878, 3878, 3878, 3879, 3880, 3880, 3881, 3882, 3882, 3884, 3885, 3886, 3886, 3886, 3887, 3887, 3889, 3889, 3889, 3889, 3889, 3890, 3890,
    3890, 3891, 3891, 3895, 3895, 3895, 3895, 3896, 3897, 3897, 3897, 3898, 3900, 3900, 3900, 3901, 3902, 3902, 3903, 3906, 3907, 3908, 3908, 3909,
    3910, 3910, 3910, 3910, 3911, 3913, 3913, 3913, 3913, 3913, 3914, 3914, 3916, 3917, 3919, 3922, 3924, 3924, 3924, 3924, 3924, 3924, 3925, 3925,
    3925, 3925, 3926, 3926, 3927, 3927, 3928, 3928, 3928, 3930, 3930, 3932, 3933, 3933, 3933, 3933, 3933, 3933, 3934, 3934, 3934, 3935, 3939, 3940,
    3942, 3946, 3947, 3947, 3948, 3949, 3950, 3951, 3951, 3952, 3953, 3954, 3954, 3954, 3954, 3954, 3954, 3956, 3956, 3956, 3956, 3958, 3959, 3959,
    3959, 3959, 3959, 3959, 3959, 3960, 3960, 3960, 3962, 3964, 3964, 3965, 3965, 3966, 3966, 3966, 3966, 3967, 3967, 3968, 3968, 3968, 3969, 3970,
    3970, 3970, 3970, 3971, 3973, 3973, 3975, 3976, 3978, 3979, 3980, 3980, 3980, 3980, 3980, 3980, 3980, 3981, 3983, 3985, 3985, 3985, 3987, 3988,
    3989, 3990, 3992, 3992, 3993, 3994, 3994, 3994, 3994, 3995, 3995, 3997, 3997, 4000, 4000, 4001, 4002, 4003, 4003, 4003, 4004, 4005, 4005, 4005,
    4005, 4005, 4005, 4028, 4028, 4028, 4028, 4029, 4029, 4030, 4030, 4032, 4032, 4032, 4033, 4033, 4034, 4036, 4036, 4037, 4037, 4037, 4037, 4039,
    4041, 4041, 4042, 4042, 4042, 4042, 4042, 4042, 4042, 4044, 4046, 4047, 4048, 4049, 4049, 4050, 4051, 4052, 4052, 4053, 4053, 4054, 4055, 4055,
    4057, 4058, 4058, 4059, 4059, 4060, 4061, 4061, 4062, 4064, 4064, 4064, 4067, 4067, 4069, 4069, 4069, 4069, 4069, 4069, 4070, 4070, 4071, 4071,
    4072, 4073, 4074, 4074, 4074, 4074, 4074, 4074, 4076, 4077, 4079, 4079, 4079, 4081, 4082, 4083, 4084, 4084, 4084, 4084, 4084, 4085, 4085, 4085,
    4085, 4085, 4086, 4088, 4089, 4090, 4091, 4093, 4094, 4094, 4094, 4096, 4097, 4097, 4097, 4097, 4097, 4097, 4099, 4100, 4101, 4102, 4102, 4104,
    4104, 4104, 4105, 4106, 4106, 4107, 4107, 4107, 4108, 4109, 4110, 4110, 4111, 4112, 4113, 4113, 4113, 4115, 4116, 4117, 4118, 4119, 4119, 4119,
    4120, 4120, 4120, 4120, 4122, 4122, 4123, 4126, 4129, 4130, 4130, 4130, 4130, 4130, 4131, 4131, 4131, 4131, 4131, 4131, 4132, 4133, 4133, 4135,
    4135, 4136, 4137, 4137, 4138, 4140, 4142, 4143, 4144, 4145, 4146, 4147, 4148, 4148, 4149, 4149, 4151, 4151, 4152, 4154, 4154, 4154, 4155, 4156,
    4157, 4157, 4157, 4158, 4159, 4159, 4159, 4160, 4162, 4162, 4162, 4163, 4163, 4164, 4164, 4165, 4165, 4165, 4167, 4168, 4168, 4168, 4168, 4168,
    4168, 4168, 4169, 4169, 4169, 4171, 4172, 4172, 4172, 4173, 4173, 4173, 4174, 4175, 4175, 4175, 4175, 4175, 4176, 4176, 4177, 4178, 4178, 4179,
    4183, 4184, 4185, 4186, 4188, 4188, 4188, 4188, 4189, 4189, 4189, 4190, 4191, 4191, 4191, 4191, 4193, 4193, 4193, 4193, 4193, 4193, 4194, 4194,
    4195, 4196, 4197, 4197, 4198, 4198, 4199, 4199, 4199, 4200, 4201, 4201, 4201, 4202, 4203, 4204, 4204, 4204, 4204, 4205, 4206, 4206, 4207, 4207,
    4210, 4211, 4212, 4212, 4213, 4213, 4215, 4215, 4217, 4218, 4219, 4219, 4220, 4220, 4221, 4223, 4224, 4224, 4224, 4224, 4224, 4224, 4224, 4225,
    4226, 4226, 4227, 4228, 4228, 4228, 4228, 4228, 4229, 4230, 4230, 4232, 4237, 4237, 4237, 4238, 4238, 4238, 4238, 4241, 4242, 4242, 4242, 4243,
    4243, 4243, 4243, 4244, 4244, 4245, 4246, 4246, 4247, 4248, 4250, 4251, 4251, 4251, 4251, 4251, 4251, 4252, 4256, 4256, 4256, 4257, 4258, 4258,
    4260, 4260, 4260, 4262, 4262, 4262, 4263, 4263, 4263, 4265, 4265, 4265, 4265, 4266, 4266, 4267, 4269, 4269, 4270, 4270, 4271, 4271, 4273, 4274,
    4274, 4274, 4274, 4275, 4275, 4275, 4275, 4276, 4277, 4277, 4277, 4277, 4278, 4279, 4279, 4279, 4281, 4281, 4281, 4282, 4282, 4283, 4283, 4283,
    4283, 4283, 4283, 4284, 4284, 4286, 4286, 4288, 4290, 4291, 4291, 4292, 4292, 4292, 4292, 4292, 4295, 4295, 4295, 4297, 4297, 4297, 4298, 4298,
    4300, 4300, 4301, 4302, 4304, 4304, 4309, 4309, 4309, 4309, 4311, 4314, 4314, 4314, 4314, 4314, 4315, 4316, 4318, 4319, 4319, 4319, 4319, 4319,
    4320, 4321, 4321, 4322, 4322, 4322, 4323, 4324, 4325, 4325, 4326, 4327, 4329, 4331, 4332, 4334, 4334, 4335, 4336, 4336, 4336, 4337, 4338, 4339,
    4340, 4340, 4341, 4341, 4342, 4342, 4343, 4343, 4343, 4343, 4344, 4345, 4345, 4346, 4346, 4346, 4346, 4346, 4346, 4346, 4346, 4348, 4349, 4350,
    4351, 4351, 4351, 4351, 4351, 4352, 4355, 4357, 4357, 4357, 4360, 4360, 4361, 4361, 4361, 4363, 4364, 4364, 4364, 4366, 4366, 4367, 4368, 4369,
    4369, 4370, 4371, 4371, 4371, 4372, 4374, 4375, 4375, 4376, 4376, 4376, 4377, 4378, 4378, 4378, 4378, 4379, 4380, 4380, 4381, 4382, 4383, 4384,
    4384, 4384, 4384, 4384, 4384, 4384, 4386, 4386, 4387, 4388, 4391, 4391, 4392, 4392, 4392, 4392, 4392, 4394, 4397, 4397, 4398, 4398, 4398, 4399,
    4400, 4401, 4401, 4402, 4403, 4406, 4407, 4408, 4410, 4411, 4413, 4413, 4414, 4414, 4415, 4415, 4416, 4417, 4417, 4417, 4417, 4417, 4418, 4419,
    4421, 4421, 4423, 4424, 4424, 4426, 4426, 4426, 4427, 4428, 4429, 4430, 4431, 4431, 4431, 4432, 4434, 4436, 4436, 4436, 4437, 4437, 4448, 4449,
    4449, 4450, 4450, 4450, 4450, 4450, 4454, 4455, 4456, 4457, 4458, 4458, 4458, 4458, 4458, 4460, 4463, 4463, 4464, 4465, 4465, 4465, 4465, 4465,
    4465, 4466, 4467, 4467, 4467, 4467, 4469, 4469, 4469, 4470, 4470, 4470, 4472, 4472, 4472, 4472, 4473, 4473, 4473, 4475, 4475, 4475, 4475, 4475,
    4475, 4475, 4476, 4476, 4476, 4476, 4476, 4476, 4477, 4477, 4478, 4478, 4478, 4478, 4479, 4479, 4479, 4480, 4480, 4480, 4481, 4481, 4483, 4484,
    4486, 4487, 4488, 4488, 4489, 4490, 4491, 4492, 4492, 4493, 4495, 4495, 4497, 4501, 4503, 4503, 4503, 4503, 4504, 4505, 4505, 4505, 4505, 4505,
    4506, 4506, 4507, 4507, 4507, 4510, 4510, 4511, 4511, 4512, 4512, 4513, 4513, 4513, 4516, 4516, 4521, 4521, 4521, 4521, 4522, 4522, 4522, 4523,
    4523, 4523, 4523, 4523, 4523, 4523, 4523, 4524, 4525, 4525, 4525, 4527, 4527, 4528, 4528, 4528, 4529, 4529, 4529, 4531, 4534, 4535, 4535, 4535,
    4535, 4536, 4537, 4539, 4540, 4541, 4541, 4542, 4542, 4545, 4545, 4546, 4547, 4548, 4551, 4551, 4551, 4551, 4552, 4552, 4552, 4552, 4553, 4553,
    4554, 4554, 4555, 4557, 4557, 4557, 4558, 4559, 4559, 4559, 4559, 4559, 4559, 4560, 4560, 4560, 4560, 4560, 4562, 4564, 4564, 4564, 4565, 4568,
    4569, 4573, 4575, 4577, 4577, 4577, 4586, 4587, 4587, 4587, 4587, 4588, 4590, 4592, 4594, 4597, 4600, 4601, 4601, 4601, 4601, 4601, 4604, 4605,
    4607, 4607, 4608, 4610, 4610, 4610, 4610, 4611, 4611, 4611, 4611, 4613, 4614, 4615, 4615, 4615, 4615, 4615, 4616, 4616, 4616, 4617, 4618, 4618,
    4619, 4620, 4620, 4622, 4622, 4624, 4626, 4626, 4627, 4627, 4628, 4629, 4629, 4629, 4630, 4631, 4631, 4631, 4631, 4631, 4631, 4631, 4632, 4633,
    4633, 4634, 4636, 4636, 4636, 4636, 4637, 4637, 4640, 4640, 4643, 4644, 4644, 4646, 4646, 4646, 4646, 4646, 4646, 4648, 4649, 4651, 4651, 4652,
    4652, 4652, 4652, 4652, 4653, 4654, 4655, 4655, 4655, 4655, 4656, 4656, 4656, 4656, 4656, 4656, 4658, 4658, 4659, 4659, 4659, 4659, 4660, 4661,
    4661, 4661, 4661, 4663, 4663, 4663, 4664, 4664, 4664, 4664, 4666, 4666, 4666, 4668, 4669, 4670, 4670, 4670, 4670, 4674, 4675, 4675, 4678, 4678,
    4678, 4678, 4679, 4679, 4679, 4682, 4683, 4684, 4687, 4687, 4687, 4687, 4687, 4689, 4690, 4690, 4691, 4692, 4692, 4692, 4694, 4695, 4695, 4695,
    4695, 4696, 4696, 4697, 4697, 4697, 4698, 4698, 4699, 4702, 4702, 4703, 4704, 4705, 4705, 4705, 4706, 4709, 4709, 4709, 4709, 4709, 4709, 4710,
    4710, 4710, 4710, 4711, 4711, 4712, 4713, 4713, 4713, 4715, 4715, 4715, 4716, 4716, 4716, 4716, 4719, 4720, 4720, 4723, 4730, 4731, 4732, 4739,
    4743, 4744, 4744, 4744, 4744, 4746, 4746, 4747, 4749, 4749, 4750, 4750, 4751, 4752, 4752, 4756, 4756, 4757, 4759, 4760, 4760, 4760, 4760, 4760,
    4762, 4762, 4763, 4763, 4763, 4765, 4765, 4767, 4767, 4768, 4769, 4769, 4770, 4770, 4770, 4770, 4770, 4770, 4771, 4772, 4773, 4774, 4775, 4776,
    4776, 4777, 4778, 4780, 4781, 4784, 4785, 4786, 4786, 4786, 4787, 4787, 4789, 4789, 4789, 4789, 4789, 4789, 4789, 4789, 4790, 4792, 4793, 4793,
    4794, 4795, 4795, 4796, 4796, 4797, 4797, 4798, 4799, 4800, 4800, 4810, 4810, 4813, 4814, 4815, 4815, 4815, 4815, 4815, 4815, 4815, 4815, 4816,
    4816, 4817, 4818, 4818, 4820, 4822, 4823, 4825, 4825, 4826, 4827, 4827, 4827, 4828, 4829, 4832, 4833, 4834, 4834, 4834, 4834, 4834, 4834, 4837,
    4838, 4838, 4839, 4839, 4840, 4840, 4840, 4842, 4842, 4842, 4843, 4844, 4844, 4847, 4848, 4851, 4852, 4852, 4852, 4853, 4853, 4853, 4853, 4853,
    4855, 4856, 4856, 4857, 4857, 4859, 4861, 4861, 4862, 4862, 4863, 4864, 4864, 4864, 4864, 4865, 4866, 4868, 4868, 4868, 4871, 4872, 4872, 4875,
    4875, 4875, 4876, 4876, 4876, 4876, 4876, 4876, 4876, 4876, 4876, 4877, 4877, 4878, 4879, 4879, 4879, 4881, 4882, 4883, 4884, 4885, 4885, 4885,
    4886, 4888, 4889, 4890, 4891, 4891, 4892, 4893, 4894, 4895, 4897, 4899, 4899, 4901, 4902, 4903, 4903, 4903, 4903, 4903, 4903, 4905, 4906, 4908,
    4909, 4913, 4914, 4914, 4914, 4914, 4915, 4916, 4916, 4917, 4917, 4917, 4918, 4918, 4918, 4918, 4919, 4922, 4923, 4924, 4924, 4925, 4926, 4926,
    4929, 4929, 4929, 4929, 4929, 4930, 4930, 4933, 4934, 4935, 4936, 4936, 4936, 4936, 4937, 4938, 4938, 4939, 4939, 4939, 4939, 4939, 4939, 4939,
    4940, 4941, 4942, 4942, 4942, 4942, 4942, 4942, 4942, 4942, 4942, 4944, 4944, 4945, 4945, 4946, 4946, 4946, 4946, 4946, 4946, 4946, 4946, 4947,
    4947, 4947, 4947, 4947, 4949, 4951, 4952, 4952, 4952, 4954, 4955, 4955, 4957, 4957, 4957, 4958, 4958, 4958, 4958, 4958, 4958, 4960, 4960, 4961,
    4963, 4964, 4965, 4966, 4966, 4968, 4969, 4972, 4973, 4974, 4974, 4975, 4976, 4977, 4977, 4979, 4979, 4979, 4980, 4981, 4983, 4983, 4985, 4986,
    4987, 4988, 4988, 4988, 4988, 4990, 4991, 4992, 4992, 4993, 4994, 4995, 4995, 4995, 4995, 4997, 4997, 4999, 4999, 5001, 5002, 5002, 5002, 5003,
    5003, 5004, 5005, 5005, 5006, 5006, 5006, 5006, 5006, 5007, 5007, 5007, 5007, 5007, 5008, 5008, 5008, 5008, 5008, 5010, 5012, 5013, 5014, 5014,
    5014, 5015, 5015, 5015, 5015, 5016, 5016, 5016, 5016, 5016, 5016, 5016, 5016, 5017, 5018, 5022, 5022, 5022, 5023, 5023, 5023, 5023, 5024, 5025,
    5026, 5026, 5026, 5027, 5028, 5028, 5029, 5030, 5030, 5030, 5030, 5030, 5032, 5032, 5036, 5040, 5040, 5040, 5042, 5043, 5044, 5044, 5044, 5045,
    5046, 5047, 5048, 5049, 5049, 5049, 5049, 5050, 5050, 5051, 5052, 5053, 5053, 5054, 5054, 5055, 5058, 5059, 5059, 5060, 5060, 5061, 5062, 5062,
    5062, 5063, 5064, 5065, 5065, 5067, 5068, 5069, 5070, 5070, 5071, 5071, 5073, 5075, 5075, 5075, 5075, 5079, 5080, 5080, 5082, 5082, 5085, 5085,
    5086, 5086, 5086, 5086, 5087, 5087, 5087, 5088, 5090, 5090, 5090, 5091, 5092, 5093, 5095, 5095, 5096, 5097, 5097, 5098, 5098, 5102, 5102, 5103,
    5103, 5104, 5104, 5104, 5104, 5106, 5106, 5106, 5106, 5108, 5109, 5111, 5112, 5112, 5116, 5117, 5117, 5117, 5117, 5117, 5117, 5117, 5118, 5120,
    5120, 5120, 5121, 5123, 5123, 5123, 5123, 5125, 5125, 5125, 5125, 5127, 5128, 5128, 5128, 5128, 5129, 5131, 5131, 5132, 5133, 5134, 5134, 5134,
    5134, 5135, 5137, 5138, 5139, 5139, 5139, 5139, 5140, 5141, 5143, 5143, 5144, 5144, 5144, 5145, 5146, 5147, 5148, 5153, 5153, 5154, 5156, 5156,
    5157, 5157, 5158, 5159, 5161, 5161, 5161, 5161, 5161, 5163, 5165, 5165, 5165, 5165, 5166, 5167, 5167, 5167, 5169, 5171, 5171, 5171, 5172, 5173,
    5173, 5173, 5173, 5174, 5174, 5175, 5175, 5175, 5175, 5175, 5177, 5177, 5177, 5177, 5177, 5177, 5178, 5178, 5178, 5179, 5179, 5179, 5180, 5181,
    5181, 5181, 5181, 5181, 5187, 5187, 5187, 5189, 5190, 5191, 5192, 5193, 5193, 5193, 5195, 5195, 5195, 5197, 5197, 5204, 5204, 5205, 5205, 5205,
    5205, 5205, 5205, 5205, 5205, 5205, 5205, 5206, 5206, 5207, 5208, 5208, 5209, 5210, 5210, 5211, 5211, 5212, 5212, 5213, 5213, 5214, 5215, 5217,
    5219, 5219, 5219, 5219, 5219, 5219, 5219, 5219, 5221, 5222, 5224, 5224, 5224, 5225, 5227, 5228, 5229, 5231, 5232, 5232, 5232, 5233, 5234, 5235,
    5238, 5238, 5238, 5238, 5238, 5238, 5239, 5239, 5242, 5243, 5246, 5247, 5247, 5248, 5248, 5250, 5250, 5250, 5251, 5251, 5251, 5253, 5253, 5253,
    5253, 5254, 5256, 5256, 5256, 5256, 5256, 5258, 5258, 5260, 5260, 5260, 5260, 5261, 5261, 5262, 5262, 5264, 5265, 5265, 5265, 5266, 5266, 5266,
    5268, 5268, 5269, 5270, 5270, 5270, 5270, 5271, 5272, 5272, 5272, 5272, 5273, 5273, 5275, 5276, 5276, 5276, 5276, 5276, 5277, 5278, 5278, 5278,
    5278, 5278, 5279, 5280, 5284, 5284, 5284, 5285, 5285, 5285, 5285, 5286, 5286, 5286, 5286, 5288, 5290, 5290, 5291, 5293, 5294, 5296, 5296, 5296,
    5296, 5298, 5299, 5299, 5299, 5301, 5301, 5304, 5305, 5306, 5308, 5308, 5309, 5309, 5309, 5309, 5310, 5310, 5310, 5310, 5310, 5311, 5311, 5311,
    5312, 5313, 5313, 5313, 5314, 5314, 5314, 5314, 5314, 5314, 5314, 5314, 5314, 5315, 5315, 5315, 5316, 5316, 5317, 5317, 5318, 5320, 5321, 5321,
    5321, 5321, 5321, 5322, 5322, 5322, 5323, 5325, 5328, 5328, 5330, 5330, 5331, 5331, 5331, 5331, 5332, 5332, 5333, 5333, 5333, 5335, 5335, 5335,
    5335, 5336, 5340, 5340, 5341, 5341, 5342, 5342, 5343, 5343, 5343, 5343, 5343, 5344, 5346, 5346, 5348, 5348, 5349, 5351, 5351, 5352, 5352, 5354,
    5355, 5355, 5355, 5355, 5356, 5356, 5357, 5357, 5359, 5359, 5359, 5360, 5362, 5365, 5366, 5366, 5366, 5366, 5368, 5368, 5369, 5370, 5370, 5371,
    5371, 5371, 5374, 5375, 5376, 5376, 5376, 5376, 5376, 5376, 5376, 5377, 5381, 5381, 5381, 5381, 5381, 5381, 5381, 5382, 5383, 5386, 5387, 5388,
    5388, 5388, 5390, 5391, 5392, 5392, 5393, 5393, 5393, 5393, 5394, 5394, 5397, 5398, 5399, 5402, 5403, 5403, 5404, 5405, 5405, 5407, 5408, 5410,
    5411, 5411, 5411, 5411, 5411, 5411, 5413, 5415, 5415, 5416, 5416, 5416, 5416, 5418, 5418, 5418, 5419, 5420, 5420, 5420, 5422, 5422, 5422, 5422,
    5422, 5422, 5423, 5425, 5426, 5426, 5427, 5427, 5427, 5427, 5428, 5430, 5430, 5430, 5430, 5430, 5431, 5431, 5432, 5433, 5433, 5433, 5434, 5434,
    5437, 5439, 5439, 5440, 5442, 5442, 5444, 5445, 5445, 5445, 5445, 5445, 5446, 5447, 5447, 5447, 5447, 5447, 5447, 5448, 5448, 5450, 5450, 5450,
    5450, 5450, 5450, 5450, 5450, 5451, 5452, 5452, 5452, 5454, 5455, 5455, 5456, 5456, 5457, 5458, 5458, 5459, 5460, 5461, 5461, 5462, 5462, 5463,
    5464, 5464, 5465, 5465, 5465, 5467, 5468, 5469, 5469, 5469, 5472, 5473, 5473, 5473, 5474, 5475, 5475, 5475, 5475, 5475, 5476, 5477, 5478, 5482,
    5484, 5484, 5484, 5484, 5484, 5484, 5485, 5486, 5486, 5488, 5488, 5488, 5488, 5490, 5490, 5491, 5491, 5492, 5493, 5494, 5495, 5496, 5496, 5496,
    5497, 5497, 5499, 5500, 5500, 5500, 5500, 5501, 5502, 5502, 5502, 5502, 5502, 5502, 5502, 5505, 5505, 5507, 5508, 5509, 5511, 5511, 5511, 5512,
    5512, 5512, 5512, 5512, 5514, 5514, 5516, 5516, 5516, 5517, 5519, 5520, 5521, 5521, 5522, 5523, 5524, 5525, 5526, 5526, 5526, 5526, 5527, 5527,
    5529, 5530, 5531, 5531, 5531, 5533, 5533, 5533, 5533, 5534, 5535, 5535, 5536, 5536, 5539, 5540, 5540, 5541, 5541, 5542, 5543, 5543, 5543, 5543,
    5543, 5543, 5544, 5545, 5545, 5545, 5545, 5546, 5547, 5547, 5548, 5548, 5549, 5549, 5549, 5549, 5549, 5549, 5549, 5550, 5550, 5551, 5552, 5552,
    5552, 5554, 5557, 5558, 5559, 5561, 5562, 5565, 5565, 5565, 5567, 5567, 5568, 5572, 5573, 5574, 5576, 5578, 5578, 5579, 5581, 5582, 5582, 5583,
    5583, 5583, 5583, 5583, 5583, 5583, 5585, 5585, 5586, 5586, 5586, 5587, 5587, 5587, 5588, 5590, 5591, 5592, 5592, 5592, 5593, 5595, 5597, 5597,
    5597, 5598, 5599, 5599, 5599, 5599, 5600, 5600, 5601, 5601, 5601, 5601, 5601, 5602, 5603, 5603, 5603, 5604, 5605, 5605, 5605, 5605, 5605, 5605,
    5606, 5607, 5607, 5607, 5607, 5607, 5607, 5608, 5611, 5612, 5613, 5613, 5614, 5614, 5614, 5615, 5615, 5616, 5616, 5617, 5618, 5618, 5618, 5619,
    5619, 5620, 5621, 5623, 5623, 5623, 5623, 5625, 5625, 5627, 5627, 5627, 5629, 5631, 5632, 5632, 5632, 5633, 5633, 5633, 5633, 5633, 5633, 5633,
    5635, 5635, 5635, 5636, 5637, 5640, 5644, 5645, 5645, 5645, 5645, 5646, 5647, 5647, 5648, 5663, 5663, 5663, 5663, 5663, 5663, 5663, 5664, 5664,
    5664, 5664, 5667, 5668, 5668, 5669, 5669, 5670, 5670, 5672, 5672, 5672, 5672, 5672, 5672, 5672, 5675, 5676, 5678, 5678, 5678, 5678, 5679, 5679,
    5680, 5680, 5680, 5680, 5682, 5683, 5684, 5684, 5685, 5686, 5686, 5687, 5687, 5689, 5689, 5689, 5689, 5689, 5689, 5690, 5691, 5691, 5692, 5692,
    5692, 5692, 5693, 5695, 5695, 5695, 5695, 5696, 5697, 5697, 5698, 5700, 5700, 5701, 5702, 5703, 5704, 5705, 5705, 5708, 5711, 5713, 5713, 5713,
    5713, 5713, 5715, 5716, 5716, 5716, 5717, 5717, 5717, 5717, 5718, 5718, 5720, 5721, 5722, 5723, 5723, 5725, 5725, 5725, 5725, 5725, 5728, 5731,
    5733, 5733, 5733, 5734, 5734, 5734, 5735, 5735, 5735, 5735, 5737, 5739, 5739, 5741, 5741, 5742, 5743, 5744, 5746, 5746, 5746, 5746, 5748, 5748,
    5748, 5749, 5750, 5750, 5751, 5752, 5752, 5753, 5753, 5754, 5755, 5755, 5755, 5756, 5756, 5760, 5760, 5763, 5765, 5766, 5766, 5768, 5768, 5768,
    5769, 5769, 5770, 5770, 5771, 5772, 5773, 5773, 5774, 5775, 5775, 5775, 5775, 5775, 5775, 5781, 5781, 5781, 5782, 5782, 5782, 5783, 5783, 5785,
    5787, 5787, 5787, 5787, 5787, 5788, 5789, 5789, 5789, 5789, 5789, 5789, 5789, 5790, 5790, 5790, 5790, 5790, 5790, 5790, 5792, 5793, 5793, 5794,
    5796, 5796, 5797, 5797, 5797, 5797, 5798, 5798, 5799, 5799, 5802, 5802, 5803, 5803, 5804, 5804, 5804, 5804, 5804, 5804, 5805, 5805, 5806, 5806,
    5806, 5807, 5807, 5808, 5809, 5812, 5812, 5812, 5812, 5812, 5812, 5812, 5812, 5812, 5812, 5814, 5814, 5815, 5815, 5815, 5815, 5815, 5816, 5817,
    5818, 5818, 5818, 5819, 5820, 5821, 5821, 5840, 5841, 5841, 5841, 5841, 5841, 5841, 5841, 5842, 5843, 5843, 5843, 5845, 5845, 5845, 5846, 5846,
    5847, 5848, 5848, 5849, 5849, 5850, 5850, 5851, 5853, 5853, 5854, 5854, 5854, 5856, 5858, 5859, 5859, 5863, 5864, 5866, 5867, 5870, 5870, 5871,
    5874, 5874, 5879, 5879, 5880, 5880, 5880, 5882, 5882, 5883, 5884, 5886, 5886, 5887, 5887, 5887, 5887, 5888, 5889, 5889, 5889, 5889, 5889, 5889,
    5889, 5890, 5890, 5890, 5890, 5891, 5891, 5891, 5891, 5891, 5893, 5893, 5894, 5895, 5896, 5896, 5897, 5897, 5898, 5900, 5900, 5900, 5900, 5904,
    5904, 5905, 5905, 5906, 5907, 5907, 5907, 5907, 5909, 5909, 5910, 5910, 5911, 5911, 5912, 5913, 5913, 5913, 5917, 5917, 5917, 5917, 5918, 5919,
    5921, 5923, 5924, 5926, 5927, 5928, 5929, 5929, 5930, 5931, 5932, 5933, 5934, 5936, 5938, 5938, 5938, 5938, 5941, 5941, 5941, 5943, 5944, 5945,
    5946, 5946, 5947, 5949, 5949, 5949, 5949, 5950, 5951, 5951, 5954, 5954, 5955, 5955, 5955, 5955, 5955, 5956, 5959, 5959, 5959, 5959, 5959, 5961,
    5962, 5963, 5963, 5964, 5965, 5965, 5966, 5968, 5968, 5968, 5968, 5969, 5970, 5970, 5971, 5972, 5973, 5975, 5976, 5976, 5980, 5980, 5982, 5982,
    5983, 5983, 5984, 5984, 5987, 5987, 5988, 5988, 5990, 5994, 5997, 5998, 5999, 6000, 6002, 6002, 6003, 6003, 6004, 6004, 6005, 6006, 6006, 6006,
    6006, 6007, 6008, 6009, 6010, 6010, 6011, 6011, 6012, 6012, 6012, 6012, 6012, 6012, 6014, 6014, 6014, 6014, 6014, 6016, 6017, 6018, 6018, 6018,
    6018, 6020, 6020, 6021, 6022, 6022, 6022, 6022, 6023, 6023, 6023, 6024, 6024, 6024, 6024, 6024, 6024, 6024, 6025, 6025, 6025, 6025, 6025, 6027,
    6027, 6028, 6028, 6030, 6031, 6033, 6033, 6034, 6037, 6037, 6037, 6038, 6039, 6039, 6039, 6039, 6039, 6039, 6040, 6041, 6041, 6042, 6042, 6042,
    6045, 6049, 6049, 6049, 6049, 6049, 6051, 6051, 6052, 6053, 6053, 6054, 6055, 6056, 6056, 6056, 6058, 6059, 6059, 6059, 6060, 6062, 6062, 6063,
    6063, 6063, 6065, 6066, 6066, 6066, 6067, 6067, 6068, 6070, 6071, 6071, 6071, 6073, 6073, 6073, 6074, 6076, 6076, 6076, 6076, 6076, 6078, 6079,
    6079, 6082, 6082, 6085, 6085, 6087, 6088, 6088, 6088, 6089, 6090, 6090, 6091, 6093, 6093, 6093, 6094, 6094, 6094, 6094, 6095, 6095, 6095, 6098,
    6099, 6099, 6099, 6099, 6099, 6099, 6102, 6102, 6105, 6105, 6105, 6108, 6109, 6110, 6111, 6112, 6112, 6112, 6112, 6113, 6114, 6114, 6114, 6115,
    6115, 6115, 6115, 6115, 6115, 6116, 6116, 6116, 6116, 6116, 6118, 6119, 6120, 6120, 6120, 6120, 6120, 6121, 6122, 6123, 6125, 6125, 6126, 6127,
    6127, 6129, 6130, 6130, 6130, 6131, 6131, 6131, 6131, 6133, 6133, 6135, 6135, 6136, 6138, 6138, 6141, 6141, 6141, 6143, 6143, 6143, 6145, 6147,
    6148, 6149, 6149, 6149, 6150, 6152, 6152, 6152, 6152, 6152, 6154, 6154, 6154, 6154, 6154, 6154, 6155, 6155, 6156, 6156, 6156, 6157, 6157, 6159,
    6159, 6159, 6159, 6159, 6160, 6161, 6162, 6163, 6163, 6163, 6163, 6163, 6169, 6169, 6171, 6173, 6174, 6175, 6175, 6175, 6177, 6177, 6177, 6178,
    6179, 6179, 6179, 6179, 6179, 6179, 6180, 6182, 6183, 6183, 6183, 6183, 6185, 6185, 6188, 6189, 6191, 6193, 6193, 6193, 6193, 6194, 6195, 6196,
    6196, 6197, 6198, 6198, 6198, 6199, 6203, 6204, 6204, 6206, 6206, 6206, 6207, 6207, 6207, 6207, 6208, 6208, 6208, 6208, 6209, 6209, 6210, 6210,
    6210, 6210, 6210, 6210, 6211, 6212, 6212, 6212, 6212, 6212, 6212, 6213, 6214, 6215, 6219, 6220, 6220, 6221, 6223, 6224, 6224, 6225, 6225, 6225,
    6226, 6227, 6227, 6227, 6227, 6228, 6230, 6230, 6231, 6232, 6232, 6236, 6236, 6236, 6239, 6239, 6239, 6239, 6239, 6239, 6239, 6240, 6240, 6240,
    6241, 6241, 6241, 6241, 6243, 6244, 6245, 6245, 6245, 6246, 6246, 6246, 6247, 6247, 6247, 6249, 6252, 6252, 6253, 6253, 6253, 6253, 6253, 6254,
    6254, 6255, 6256, 6256, 6257, 6257, 6257, 6257, 6257, 6257, 6257, 6257, 6257, 6258, 6259, 6259, 6259, 6259, 6260, 6262, 6262, 6264, 6265, 6266,
    6266, 6266, 6266, 6269, 6269, 6269, 6270, 6270, 6271, 6271, 6271, 6274, 6275, 6275, 6275, 6283, 6284, 6284, 6285, 6286, 6287, 6287, 6288, 6289,
    6289, 6290, 6293, 6293, 6293, 6293, 6295, 6296, 6297, 6297, 6297, 6299, 6303, 6304, 6304, 6304, 6307, 6308, 6308, 6308, 6308, 6308, 6308, 6309,
    6309, 6310, 6310, 6311, 6314, 6314, 6314, 6314, 6315, 6316, 6316, 6318, 6318, 6318, 6318, 6318, 6319, 6320, 6322, 6322, 6322, 6323, 6324, 6325,
    6326, 6327, 6328, 6328, 6329, 6329, 6329, 6330, 6332, 6333, 6333, 6333, 6333, 6333, 6333, 6333, 6333, 6333, 6333, 6333, 6334, 6338, 6339, 6342,
    6343, 6343, 6344, 6344, 6346, 6346, 6347, 6347, 6347, 6347, 6349, 6349, 6350, 6352, 6352, 6354, 6355, 6356, 6356, 6360, 6360, 6361, 6361, 6361,
    6362, 6362, 6362, 6362, 6362, 6362, 6362, 6363, 6366, 6368, 6368, 6369, 6369, 6370, 6370, 6371, 6373, 6373, 6376, 6377, 6379, 6381, 6381, 6381,
    6381, 6384, 6384, 6384, 6385, 6386, 6388, 6391, 6391, 6391, 6392, 6393, 6393, 6396, 6397, 6397, 6397, 6397, 6397, 6397, 6397, 6397, 6399, 6400,
    6400, 6400, 6400, 6405, 6406, 6408, 6408, 6408, 6408, 6408, 6408, 6408, 6408, 6408, 6408, 6408, 6408, 6410, 6411, 6424, 6426, 6426, 6427, 6427,
    6427, 6429, 6429, 6430, 6430, 6430, 6430, 6430, 6432, 6433, 6434, 6435, 6435, 6435, 6435, 6439, 6440, 6440, 6440, 6440, 6442, 6442, 6442, 6442,
    6444, 6446, 6447, 6447, 6448, 6449, 6449, 6450, 6452, 6452, 6452, 6452, 6452, 6453, 6453, 6453, 6454, 6454, 6455, 6455, 6455, 6455, 6457, 6460,
    6460, 6461, 6461, 6463, 6465, 6465, 6465, 6465, 6466, 6467, 6467, 6469, 6472, 6474, 6475, 6476, 6477, 6477, 6478, 6478, 6478, 6480, 6482, 6482,
    6482, 6482, 6484, 6484, 6484, 6486, 6486, 6486, 6487, 6491, 6492, 6492, 6492, 6492, 6492, 6498, 6499, 6499, 6499, 6499, 6499, 6499, 6499, 6500,
    6502, 6502, 6503, 6503, 6504, 6504, 6504, 6504, 6505, 6505, 6506, 6506, 6506, 6507, 6509, 6510, 6510, 6510, 6511, 6514, 6514, 6514, 6514, 6514,
    6514, 6514, 6514, 6515, 6516, 6517, 6517, 6517, 6517, 6517, 6517, 6517, 6518, 6519, 6519, 6519, 6519, 6520, 6520, 6521, 6522, 6522, 6523, 6523,
    6523, 6524, 6526, 6529, 6529, 6530, 6531, 6531, 6531, 6532, 6533, 6535, 6535, 6537, 6537, 6538, 6538, 6539, 6539, 6540, 6540, 6540, 6540, 6540,
    6540, 6541, 6542, 6544, 6545, 6545, 6545, 6545, 6545, 6545, 6546, 6547, 6547, 6547, 6547, 6550, 6550, 6551, 6551, 6552, 6552, 6552, 6552, 6553,
    6553, 6553, 6557, 6557, 6557, 6558, 6559, 6559, 6559, 6561, 6561, 6563, 6564, 6566, 6567, 6567, 6567, 6567, 6567, 6567, 6567, 6567, 6567, 6572,
    6572, 6573, 6573, 6575, 6576, 6576, 6576, 6576, 6577, 6577, 6577, 6578, 6579, 6580, 6581, 6582, 6582, 6582, 6582, 6584, 6585, 6585, 6587, 6587,
    6589, 6590, 6592, 6592, 6592, 6592, 6593, 6594, 6594, 6595, 6596, 6596, 6597, 6597, 6598, 6598, 6600, 6601, 6601, 6601, 6601, 6602, 6602, 6602,
    6603, 6604, 6605, 6605, 6606, 6606, 6606, 6606, 6608, 6608, 6609, 6610, 6610, 6611, 6612, 6612, 6612, 6612, 6613, 6613, 6613, 6615, 6615, 6615,
    6616, 6617, 6617, 6618, 6619, 6619, 6619, 6619, 6619, 6620, 6620, 6621, 6622, 6624, 6624, 6626, 6629, 6630, 6630, 6630, 6630, 6630, 6631, 6632,
    6634, 6634, 6634, 6637, 6637, 6637, 6639, 6640, 6640, 6641, 6642, 6642, 6642, 6643, 6643, 6643, 6643, 6643, 6644, 6644, 6645, 6645, 6645, 6647,
    6648, 6650, 6651, 6651, 6651, 6652, 6652, 6652, 6652, 6654, 6655, 6655, 6655, 6655, 6662, 6663, 6663, 6663, 6665, 6665, 6666, 6666, 6668, 6668,
    6668, 6669, 6670, 6671, 6672, 6674, 6675, 6675, 6676, 6678, 6679, 6679, 6679, 6679, 6680, 6681, 6681, 6682, 6683, 6684, 6684, 6684, 6685, 6685,
    6686, 6686, 6686, 6686, 6686, 6686, 6686, 6686, 6687, 6688, 6688, 6688, 6688, 6690, 6690, 6698, 6699, 6700, 6702, 6702, 6702, 6702, 6703, 6704,
    6706, 6706, 6706, 6706, 6708, 6711, 6711, 6711, 6711, 6713, 6714, 6715, 6722, 6722, 6725, 6725, 6725, 6726, 6727, 6728, 6728, 6728, 6729, 6732,
    6732, 6733, 6735, 6735, 6738, 6742, 6743, 6743, 6743, 6743, 6743, 6744, 6744, 6746, 6747, 6747, 6747, 6748, 6749, 6750, 6751, 6751, 6751, 6751,
    6752, 6752, 6752, 6752, 6754, 6756, 6758, 6759, 6760, 6760, 6760, 6760, 6760, 6761, 6761, 6771, 6771, 6772, 6774, 6776, 6776, 6777, 6778, 6778,
    6779, 6779, 6779, 6779, 6779, 6779, 6779, 6779, 6780, 6780, 6780, 6782, 6784, 6784, 6784, 6784, 6785, 6785, 6785, 6787, 6790, 6791, 6792, 6792,
    6792, 6793, 6795, 6795, 6796, 6798, 6798, 6799, 6799, 6799, 6799, 6801, 6802, 6802, 6802, 6804, 6806, 6806, 6806, 6807, 6807, 6809, 6809, 6810,
    6811, 6811, 6811, 6811, 6812, 6812, 6813, 6814, 6814, 6815, 6815, 6816, 6816, 6817, 6818, 6819, 6821, 6823, 6823, 6824, 6824, 6825, 6827, 6827,
    6827, 6828, 6829, 6829, 6831, 6831, 6831, 6832, 6833, 6835, 6835, 6835, 6836, 6837, 6837, 6837, 6838, 6838, 6838, 6840, 6841, 6842, 6842, 6843,
    6844, 6844, 6844, 6844, 6844, 6846, 6846, 6847, 6847, 6847, 6848, 6849, 6849, 6850, 6851, 6851, 6851, 6852, 6852, 6852, 6852, 6852, 6853, 6855,
    6855, 6855, 6856, 6856, 6857, 6857, 6857, 6857, 6857, 6857, 6858, 6858, 6858, 6859, 6859, 6860, 6861, 6862, 6864, 6864, 6865, 6865, 6865, 6866,
    6867, 6867, 6869, 6870, 6871, 6871, 6871, 6871, 6871, 6874, 6877, 6878, 6880, 6880, 6882, 6882, 6882, 6883, 6883, 6884, 6884, 6885, 6885, 6886,
    6888, 6890, 6891, 6891, 6892, 6893, 6894, 6897, 6898, 6898, 6900, 6901, 6904, 6905, 6906, 6906, 6906, 6908, 6908, 6908, 6910, 6910, 6912, 6915,
    6916, 6918, 6918, 6918, 6919, 6919, 6919, 6919, 6919, 6919, 6919, 6919, 6919, 6919, 6920, 6920, 6920, 6920, 6920, 6920, 6920, 6920, 6921, 6922,
    6922, 6922, 6924, 6924, 6924, 6925, 6926, 6927, 6929, 6929, 6929, 6929, 6930, 6930, 6932, 6932, 6934, 6934, 6939, 6940, 6941, 6941, 6943, 6943,
    6943, 6943, 6944, 6944, 6944, 6944, 6945, 6948, 6948, 6949, 6950, 6951, 6952, 6953, 6953, 6954, 6954, 6956, 6956, 6957, 6957, 6957, 6958, 6960,
    6960, 6962, 6963, 6963, 6963, 6963, 6964, 6965, 6967, 6972, 6972, 6973, 6973, 6974, 6975, 6976, 6979, 6979, 6980, 6980, 6981, 6981, 6982, 6983,
    6983, 6984, 6985, 6985, 6985, 6986, 6986, 6987, 6988, 6990, 6990, 6991, 6992, 6992, 6992, 6992, 6992, 6994, 6994, 6994, 6995, 6995, 6995, 6998,
    6998, 6999, 7002, 7002, 7002, 7003, 7004, 7006, 7008, 7008, 7012, 7013, 7013, 7013, 7013, 7013, 7014, 7014, 7016, 7017, 7017, 7018, 7024, 7025,
    7025, 7027, 7029, 7029, 7032, 7032, 7033, 7034, 7034, 7034, 7034, 7035, 7035, 7036, 7036, 7036, 7037, 7037, 7037, 7038, 7038, 7039, 7039, 7040,
    7040, 7040, 7040, 7040, 7040, 7040, 7040, 7041, 7041, 7043, 7044, 7044, 7044, 7045, 7048, 7049, 7049, 7049, 7050, 7050, 7052, 7052, 7052, 7053,
    7054, 7055, 7055, 7056, 7057, 7057, 7058, 7059, 7060, 7060, 7060, 7060, 7060, 7060, 7060, 7060, 7060, 7060, 7061, 7062, 7064, 7065, 7067, 7067,
    7067, 7068, 7068, 7068, 7068, 7069, 7071, 7071, 7071, 7071, 7072, 7072, 7074, 7074, 7074, 7074, 7075, 7075, 7075, 7075, 7076, 7078, 7078, 7079,
    7079, 7079, 7079, 7081, 7082, 7083, 7084, 7084, 7084, 7084, 7085, 7085, 7085, 7086, 7086, 7087, 7087, 7087, 7089, 7089, 7089, 7092, 7092, 7093,
    7093, 7094, 7094, 7094, 7094, 7096, 7097, 7097, 7098, 7099, 7100, 7100, 7100, 7100, 7100, 7100, 7101, 7102, 7102, 7103, 7104, 7107, 7108, 7108,
    7108, 7110, 7111, 7111, 7112, 7113, 7113, 7113, 7113, 7114, 7115, 7115, 7116, 7116, 7116, 7118, 7119, 7119, 7119, 7119, 7121, 7121, 7122, 7123,
    7123, 7123, 7124, 7124, 7128, 7128, 7130, 7131, 7133, 7134, 7135, 7135, 7136, 7138, 7138, 7139, 7139, 7139, 7140, 7140, 7142, 7142, 7143, 7143,
    7144, 7144, 7144, 7144, 7144, 7144, 7144, 7144, 7147, 7147, 7147, 7147, 7148, 7148, 7149, 7149, 7149, 7150, 7150, 7151, 7151, 7151, 7151, 7151,
    7151, 7151, 7151, 7152, 7152, 7153, 7154, 7155, 7155, 7155, 7155, 7156, 7157, 7157, 7158, 7160, 7161, 7161, 7161, 7162, 7162, 7163, 7164, 7166,
    7166, 7166, 7167, 7167, 7167, 7167, 7167, 7167, 7167, 7168, 7169, 7170, 7171, 7172, 7172, 7174, 7174, 7174, 7174, 7174, 7174, 7175, 7175, 7175,
    7176, 7177, 7180, 7180, 7180, 7182, 7182, 7183, 7184, 7184, 7184, 7184, 7184, 7184, 7185, 7194, 7194, 7194, 7194, 7194, 7194, 7194, 7196, 7196,
    7198, 7198, 7202, 7205, 7205, 7205, 7205, 7205, 7205, 7206, 7206, 7207, 7210, 7210, 7210, 7210, 7210, 7211, 7212, 7212, 7212, 7212, 7212, 7212,
    7214, 7215, 7216, 7217, 7220, 7222, 7224, 7224, 7224, 7224, 7225, 7226, 7226, 7226, 7226, 7226, 7227, 7231, 7231, 7231, 7231, 7231, 7231, 7234,
    7234, 7235, 7236, 7236, 7236, 7236, 7237, 7238, 7238, 7238, 7238, 7240, 7240, 7242, 7242, 7244, 7245, 7246, 7246, 7247, 7247, 7247, 7247, 7248,
    7248, 7248, 7248, 7249, 7250, 7251, 7251, 7252, 7252, 7252, 7255, 7255, 7255, 7255, 7264, 7264, 7264, 7264, 7264, 7264, 7267, 7269, 7269, 7270,
    7270, 7272, 7273, 7274, 7274, 7274, 7275, 7275, 7275, 7276, 7277, 7277, 7278, 7279, 7281, 7282, 7283, 7284, 7285, 7288, 7290, 7290, 7290, 7291,
    7292, 7293, 7295, 7295, 7295, 7296, 7298, 7300, 7301, 7301, 7301, 7303, 7304, 7306, 7307, 7307, 7307, 7307, 7308, 7308, 7308, 7309, 7310, 7310,
    7311, 7312, 7312, 7312, 7313, 7313, 7313, 7314, 7315, 7316, 7316, 7316, 7318, 7318, 7319, 7321, 7321, 7321, 7321, 7321, 7321, 7321, 7322, 7322,
    7322, 7322, 7322, 7322, 7323, 7323, 7323, 7325, 7326, 7328, 7328, 7329, 7330, 7331, 7331, 7332, 7332, 7332, 7333, 7333, 7335, 7335, 7338, 7340,
    7342, 7343, 7344, 7344, 7344, 7344, 7345, 7345, 7345, 7345, 7346, 7348, 7351, 7353, 7354, 7356, 7358, 7358, 7359, 7359, 7359, 7360, 7363, 7364,
    7364, 7366, 7366, 7366, 7366, 7368, 7369, 7370, 7370, 7370, 7371, 7372, 7372, 7372, 7373, 7375, 7376, 7376, 7377, 7380, 7380, 7380, 7380, 7380,
    7381, 7381, 7384, 7385, 7385, 7386, 7387, 7387, 7387, 7387, 7387, 7387, 7388, 7390, 7390, 7390, 7390, 7390, 7390, 7391, 7391, 7391, 7391, 7392,
    7393, 7394, 7394, 7396, 7397, 7397, 7397, 7397, 7399, 7399, 7401, 7402, 7402, 7402, 7402, 7404, 7404, 7404, 7404, 7405, 7406, 7406, 7408, 7409,
    7410, 7412, 7412, 7412, 7413, 7413, 7413, 7413, 7413, 7414, 7414, 7414, 7415, 7416, 7418, 7418, 7418, 7418, 7419, 7420, 7421, 7421, 7422, 7422,
    7423, 7426, 7428, 7429, 7430, 7430, 7431, 7432, 7433, 7435, 7435, 7437, 7437, 7437, 7438, 7438, 7438, 7438, 7439, 7440, 7440, 7442, 7443, 7444,
    7444, 7444, 7444, 7444, 7444, 7446, 7447, 7449, 7449, 7450, 7450, 7451, 7451, 7451, 7453, 7454, 7454, 7454, 7454, 7454, 7455, 7455, 7455, 7455,
    7455, 7455, 7455, 7456, 7456, 7456, 7457, 7458, 7459, 7459, 7459, 7459, 7459, 7460, 7460, 7460, 7461, 7462, 7462, 7464, 7465, 7465, 7468, 7469,
    7470, 7472, 7473, 7474, 7474, 7474, 7474, 7474, 7474, 7476, 7476, 7477, 7477, 7477, 7477, 7478, 7479, 7479, 7480, 7482, 7482, 7482, 7483, 7483,
    7483, 7485, 7485, 7485, 7485, 7486, 7486, 7487, 7489, 7491, 7492, 7493, 7493, 7494, 7494, 7495, 7496, 7497, 7497, 7498, 7499, 7499, 7499, 7499,
    7499, 7499, 7499, 7500, 7502, 7503, 7503, 7503, 7505, 7505, 7505, 7505, 7505, 7506, 7506, 7506, 7508, 7508, 7508, 7508, 7509, 7509, 7509, 7509,
    7509, 7509, 7509, 7510, 7510, 7510, 7511, 7511, 7511, 7511, 7511, 7511, 7512, 7512, 7513, 7513, 7513, 7514, 7514, 7514, 7514, 7514, 7514, 7515,
    7515, 7515, 7515, 7515, 7515, 7515, 7515, 7518, 7518, 7519, 7529, 7530, 7533, 7533, 7533, 7533, 7534, 7535, 7536, 7537, 7537, 7538, 7541, 7541,
    7541, 7542, 7542, 7542, 7543, 7543, 7544, 7545, 7545, 7546, 7547, 7547, 7549, 7549, 7550, 7551, 7551, 7551, 7551, 7551, 7552, 7552, 7552, 7552,
    7554, 7554, 7555, 7555, 7555, 7555, 7555, 7556, 7557, 7558, 7560, 7561, 7561, 7561, 7561, 7562, 7562, 7562, 7564, 7564, 7564, 7564, 7566, 7566,
    7569, 7570, 7570, 7571, 7572, 7572, 7573, 7573, 7574, 7575, 7575, 7575, 7575, 7577, 7578, 7578, 7579, 7581, 7581, 7582, 7582, 7582, 7583, 7584,
    7584, 7584, 7584, 7584, 7584, 7584, 7585, 7587, 7587, 7588, 7589, 7589, 7591, 7591, 7591, 7592, 7592, 7593, 7593, 7593, 7593, 7593, 7593, 7594,
    7597, 7597, 7599, 7599, 7600, 7600, 7601, 7602, 7602, 7602, 7602, 7602, 7602, 7603, 7603, 7603, 7603, 7603, 7603, 7604, 7605, 7605, 7605, 7606,
    7606, 7607, 7607, 7609, 7609, 7609, 7609, 7609, 7609, 7609, 7611, 7611, 7612, 7613, 7613, 7614, 7615, 7615, 7616, 7618, 7620, 7621, 7622, 7622,
    7624, 7625, 7628, 7628, 7630, 7631, 7632, 7632, 7635, 7635, 7637, 7638, 7639, 7639, 7640, 7643, 7645, 7645, 7647, 7648, 7649, 7649, 7650, 7651,
    7657, 7657, 7659, 7661, 7661, 7664, 7665, 7666, 7667, 7668, 7668, 7668, 7668, 7669, 7670, 7672, 7672, 7672, 7672, 7675, 7676, 7677, 7678, 7680,
    7680, 7681, 7681, 7683, 7683, 7683, 7684, 7685, 7685, 7685, 7685, 7685, 7685, 7687, 7687, 7687, 7687, 7687, 7687, 7687, 7687, 7687, 7688, 7689,
    7690, 7691, 7692, 7693, 7694, 7695, 7695, 7696, 7698, 7699, 7700, 7700, 7702, 7702, 7702, 7703, 7703, 7704, 7705, 7705, 7705, 7706, 7707, 7711,
    7711, 7711, 7711, 7714, 7714, 7717, 7717, 7718, 7718, 7718, 7718, 7719, 7719, 7719, 7719, 7719, 7719, 7720, 7720, 7720, 7720, 7721, 7721, 7721,
    7721, 7721, 7721, 7721, 7722, 7722, 7722, 7723, 7724, 7724, 7724, 7725, 7725, 7725, 7726, 7726, 7726, 7726, 7727, 7727, 7728, 7728, 7733, 7733,
    7735, 7735, 7736, 7737, 7737, 7737, 7737, 7737, 7737, 7739, 7739, 7740, 7742, 7742, 7742, 7742, 7742, 7745, 7747, 7747, 7748, 7748, 7750, 7750,
    7750, 7751, 7752, 7752, 7752, 7753, 7754, 7755, 7756, 7756, 7758, 7758, 7759, 7760, 7761, 7761, 7762, 7763, 7763, 7763, 7764, 7764, 7764, 7765,
    7765, 7765, 7766, 7766, 7766, 7766, 7768, 7770, 7770, 7771, 7771, 7771, 7771, 7773, 7773, 7774, 7775, 7776, 7778, 7778, 7778, 7780, 7780, 7781,
    7781, 7781, 7781, 7781, 7781, 7782, 7782, 7782, 7783, 7783, 7783, 7783, 7784, 7784, 7785, 7785, 7785, 7785, 7785, 7785, 7785, 7786, 7786, 7787,
    7790, 7791, 7793, 7794, 7794, 7794, 7794, 7795, 7795, 7795, 7795, 7795, 7795, 7796, 7796, 7796, 7796, 7796, 7796, 7798, 7799, 7800, 7801, 7801,
    7801, 7803, 7804, 7804, 7805, 7805, 7805, 7806, 7806, 7808, 7808, 7809, 7810, 7811, 7811, 7811, 7814, 7814, 7815, 7815, 7815, 7818, 7818, 7819,
    7819, 7819, 7819, 7821, 7821, 7822, 7823, 7824, 7825, 7827, 7829, 7829, 7830, 7830, 7830, 7831, 7831, 7833, 7835, 7836, 7836, 7836, 7836, 7836,
    7836, 7836, 7836, 7836, 7836, 7837, 7837, 7839, 7849, 7850, 7851, 7851, 7852, 7852, 7854, 7855, 7855, 7855, 7857, 7857, 7857, 7858, 7859, 7860,
    7860, 7862, 7862, 7862, 7864, 7864, 7865, 7867, 7868, 7868, 7870, 7870, 7870, 7871, 7873, 7873, 7874, 7875, 7875, 7878, 7878, 7878, 7878, 7878,
    7880, 7882, 7882, 7883, 7884, 7885, 7887, 7887, 7888, 7889, 7891, 7891, 7891, 7893, 7894, 7894, 7895, 7895, 7896, 7897, 7898, 7899, 7899, 7899,
    7901, 7901, 7905, 7905, 7905, 7905, 7905, 7906, 7907, 7910, 7911, 7911, 7912, 7913, 7913, 7915, 7915, 7917, 7917, 7917, 7917, 7917, 7918, 7922,
    7925, 7925, 7926, 7926, 7929, 7929, 7930, 7933, 7934, 7934, 7935, 7936, 7936, 7937, 7937, 7938, 7938, 7938, 7939, 7939, 7939, 7939, 7940, 7940,
    7940, 7941, 7942, 7942, 7943, 7944, 7945, 7945, 7947, 7947, 7947, 7948, 7949, 7950, 7950, 7950, 7953, 7956, 7957, 7957, 7957, 7958, 7958, 7958,
    7958, 7959, 7960, 7960, 7960, 7961, 7962, 7965, 7965, 7965, 7965, 7966, 7966, 7966, 7966, 7967, 7968, 7969, 7969, 7970, 7970, 7971, 7971, 7971,
    7974, 7974, 7974, 7974, 7974, 7975, 7976, 7976, 7976, 7978, 7978, 7981, 7981, 7981, 7983, 7983, 7983, 7983, 7984, 7984, 7987, 7987, 7988, 7990,
    7990, 7990, 7990, 7992, 7992, 7992, 7992, 7992, 7995, 7997, 7997, 7997, 8001, 8004, 8004, 8004, 8004, 8004, 8005, 8006, 8006, 8006, 8007, 8008,
    8010, 8012, 8012, 8013, 8014, 8015, 8015, 8015, 8015, 8015, 8015, 8015, 8016, 8016, 8017, 8018, 8018, 8019, 8019, 8019, 8019, 8019, 8021, 8023,
    8023, 8026, 8026, 8027, 8027, 8027, 8028, 8029, 8029, 8029, 8031, 8031, 8031, 8031, 8031, 8031, 8031, 8033, 8034, 8034, 8034, 8035, 8036, 8036,
    8037, 8037, 8038, 8039, 8040, 8040, 8042, 8043, 8043, 8045, 8048, 8048, 8048, 8048, 8049, 8049, 8049, 8052, 8053, 8058, 8058, 8058, 8058, 8058,
    8059, 8059, 8059, 8060, 8060, 8062, 8062, 8062, 8062, 8064, 8065, 8065, 8065, 8066, 8068, 8068, 8068, 8069, 8069, 8069, 8070, 8070, 8070, 8071,
    8072, 8073, 8073, 8074, 8078, 8078, 8081, 8081, 8081, 8082, 8083, 8083, 8083, 8084, 8086, 8086, 8086, 8086, 8086, 8086, 8086, 8086, 8087, 8087,
    8087, 8087, 8087, 8087, 8087, 8087, 8088, 8089, 8089, 8089, 8090, 8090, 8090, 8090, 8091, 8092, 8092, 8092, 8092, 8092, 8094, 8094, 8094, 8096,
    8096, 8097, 8099, 8101, 8101, 8101, 8102, 8102, 8103, 8103, 8105, 8105, 8105, 8106, 8107, 8109, 8109, 8109, 8110, 8110, 8110, 8111, 8111, 8111,
    8113, 8113, 8113, 8114, 8115, 8117, 8117, 8117, 8117, 8117, 8117, 8118, 8119, 8119, 8119, 8121, 8122, 8122, 8122, 8124, 8126, 8126, 8127, 8127,
    8127, 8127, 8128, 8129, 8130, 8130, 8131, 8132, 8134, 8135, 8136, 8136, 8136, 8138, 8139, 8141, 8141, 8141, 8142, 8142, 8142, 8142, 8142, 8143,
    8143, 8146, 8147, 8147, 8148, 8150, 8150, 8152, 8153, 8153, 8154, 8156, 8156, 8157, 8159, 8159, 8161, 8162, 8163, 8164, 8166, 8167, 8167, 8170,
    8170, 8172, 8172, 8172, 8174, 8178, 8178, 8180, 8182, 8183, 8184, 8186, 8186, 8186, 8187, 8188, 8188, 8188, 8188, 8188, 8188, 8188, 8189, 8189,
    8190, 8192, 8192, 8195, 8196, 8197, 8198, 8198, 8198, 8199, 8199, 8199, 8199, 8199, 8199, 8199, 8200, 8200, 8203, 8205, 8207, 8207, 8208, 8208,
    8208, 8210, 8210, 8210, 8212, 8212, 8213, 8215, 8217, 8217, 8217, 8217, 8218, 8218, 8218, 8219, 8219, 8219, 8219, 8219, 8219, 8219, 8219, 8219,
    8219, 8220, 8222, 8223, 8223, 8223, 8224, 8225, 8226, 8231, 8235, 8235, 8236, 8236, 8236, 8236, 8236, 8236, 8236, 8238, 8239, 8240, 8241, 8241,
    8241, 8241, 8243, 8243, 8244, 8244, 8245, 8245, 8245, 8247, 8248, 8249, 8250, 8250, 8250, 8250, 8251, 8251, 8251, 8253, 8253, 8253, 8253, 8253,
    8254, 8254, 8255, 8256, 8256, 8256, 8257, 8257, 8257, 8257, 8257, 8259, 8259, 8260, 8262, 8263, 8263, 8265, 8267, 8267, 8267, 8267, 8267, 8267,
    8267, 8268, 8270, 8270, 8272, 8272, 8272, 8273, 8273, 8275, 8275, 8277, 8277, 8277, 8278, 8278, 8280, 8280, 8280, 8280, 8281, 8281, 8282, 8283,
    8284, 8285, 8285, 8286, 8286, 8286, 8287, 8290, 8291, 8293, 8295, 8296, 8296, 8296, 8296, 8296, 8297, 8298, 8298, 8298, 8299, 8301, 8301, 8303,
    8304, 8306, 8306, 8307, 8307, 8308, 8308, 8308, 8309, 8309, 8310, 8313, 8314, 8315, 8315, 8316, 8316, 8317, 8318, 8318, 8320, 8324, 8324, 8327,
    8328, 8328, 8328, 8328, 8329, 8329, 8330, 8332, 8333, 8333, 8333, 8333, 8334, 8335, 8335, 8335, 8337, 8338, 8340, 8342, 8342, 8342, 8345, 8345,
    8345, 8346, 8346, 8347, 8347, 8347, 8348, 8348, 8350, 8352, 8352, 8354, 8354, 8356, 8358, 8358, 8359, 8360, 8360, 8360, 8361, 8362, 8364, 8365,
    8366, 8366, 8366, 8368, 8369, 8370, 8371, 8371, 8371, 8372, 8372, 8372, 8372, 8374, 8374, 8378, 8378, 8378, 8378, 8379, 8379, 8381, 8383, 8383,
    8383, 8384, 8385, 8387, 8389, 8389, 8390, 8393, 8393, 8393, 8393, 8393, 8393, 8394, 8395, 8395, 8395, 8395, 8396, 8396, 8396, 8396, 8396, 8396,
    8396, 8396, 8397, 8397, 8399, 8399, 8399, 8400, 8400, 8401, 8401, 8401, 8403, 8404, 8404, 8404, 8404, 8404, 8404, 8405, 8405, 8405, 8406, 8406,
    8406, 8408, 8409, 8409, 8409, 8410, 8410, 8410, 8410, 8410, 8410, 8410, 8411, 8413, 8413, 8413, 8413, 8414, 8414, 8415, 8416, 8417, 8417, 8417,
    8418, 8418, 8418, 8418, 8418, 8418, 8421, 8422, 8423, 8423, 8423, 8423, 8423, 8423, 8423, 8423, 8427, 8428, 8429, 8430, 8431, 8433, 8434, 8435,
    8438, 8439, 8439, 8442, 8443, 8443, 8443, 8443, 8443, 8445, 8447, 8447, 8448, 8448, 8448, 8448, 8448, 8449, 8449, 8449, 8449, 8449, 8450, 8450,
    8450, 8452, 8452, 8453, 8454, 8454, 8454, 8454, 8454, 8454, 8454, 8454, 8455, 8456, 8457, 8457, 8457, 8457, 8457, 8457, 8458, 8459, 8459, 8460,
    8460, 8460, 8460, 8460, 8461, 8461, 8462, 8462, 8463, 8463, 8463, 8465, 8466, 8466, 8466, 8466, 8466, 8466, 8468, 8469, 8471, 8473, 8474, 8474,
    8474, 8475, 8479, 8479, 8481, 8481, 8482, 8483, 8483, 8484, 8486, 8486, 8488, 8488, 8489, 8489, 8490, 8491, 8491, 8492, 8493, 8493, 8493, 8494,
    8494, 8494, 8495, 8495, 8495, 8495, 8495, 8498, 8499, 8499, 8499, 8500, 8502, 8502, 8502, 8502, 8502, 8502, 8502, 8502, 8502, 8503, 8504, 8505,
    8505, 8505, 8505, 8505, 8506, 8507, 8509, 8511, 8512, 8512, 8514, 8515, 8515, 8516, 8516, 8516, 8516, 8517, 8518, 8519, 8519, 8520, 8520, 8522,
    8523, 8523, 8523, 8525, 8526, 8529, 8530, 8530, 8531, 8533, 8534, 8537, 8537, 8538, 8538, 8538, 8539, 8540, 8541, 8543, 8544, 8544, 8544, 8545,
    8545, 8547, 8548, 8549, 8551, 8551, 8552, 8554, 8554, 8555, 8555, 8556, 8558, 8559, 8559, 8562, 8565, 8567, 8568, 8570, 8570, 8571, 8572, 8573,
    8576, 8577, 8577, 8578, 8578, 8580, 8580, 8580, 8580, 8582, 8582, 8582, 8582, 8582, 8582, 8583, 8583, 8583, 8584, 8586, 8586, 8586, 8588, 8588,
    8589, 8589, 8590, 8590, 8590, 8590, 8590, 8590, 8591, 8591, 8595, 8597, 8598, 8599, 8599, 8601, 8601, 8601, 8601, 8602, 8602, 8602, 8603, 8603,
    8603, 8606, 8607, 8607, 8607, 8607, 8607, 8608, 8609, 8610, 8610, 8612, 8612, 8613, 8613, 8616, 8617, 8617, 8618, 8618, 8618, 8618, 8618, 8621,
    8621, 8621, 8621, 8621, 8622, 8625, 8625, 8626, 8628, 8628, 8630, 8631, 8632, 8632, 8632, 8633, 8636, 8636, 8638, 8638, 8638, 8640, 8641, 8641,
    8641, 8643, 8643, 8645, 8646, 8647, 8647, 8647, 8649, 8650, 8650, 8651, 8652, 8653, 8653, 8653, 8653, 8654, 8654, 8654, 8655, 8655, 8656, 8657,
    8660, 8661, 8661, 8662, 8662, 8662, 8664, 8664, 8665, 8665, 8667, 8668, 8669, 8669, 8669, 8669, 8669, 8669, 8671, 8672, 8672, 8673, 8674, 8675,
    8675, 8675, 8677, 8678, 8680, 8680, 8681, 8681, 8683, 8683, 8683, 8683, 8684, 8684, 8685, 8686, 8686, 8686, 8687, 8689, 8692, 8693, 8693, 8693,
    8693, 8698, 8698, 8698, 8698, 8698, 8699, 8700, 8701, 8701, 8701, 8702, 8703, 8704, 8704, 8704, 8704, 8704, 8704, 8705, 8706, 8707, 8709, 8709,
    8710, 8710, 8711, 8711, 8711, 8711, 8712, 8712, 8713, 8714, 8714, 8715, 8716, 8716, 8717, 8717, 8718, 8718, 8720, 8720, 8720, 8722, 8722, 8725,
    8725, 8726, 8726, 8726, 8726, 8726, 8726, 8727, 8728, 8728, 8728, 8738, 8738, 8738, 8740, 8742, 8742, 8742, 8742, 8742, 8743, 8743, 8745, 8745,
    8746, 8748, 8749, 8749, 8750, 8752, 8753, 8753, 8754, 8756, 8756, 8756, 8756, 8757, 8757, 8759, 8759, 8760, 8761, 8761, 8763, 8763, 8763, 8765,
    8765, 8765, 8766, 8769, 8769, 8769, 8770, 8770, 8770, 8771, 8772, 8772, 8773, 8774, 8774, 8774, 8775, 8775, 8775, 8776, 8776, 8777, 8777, 8777,
    8779, 8779, 8779, 8782, 8782, 8783, 8785, 8785, 8785, 8785, 8788, 8790, 8790, 8790, 8793, 8793, 8793, 8793, 8794, 8796, 8797, 8798, 8799, 8799,
    8802, 8803, 8803, 8804, 8805, 8805, 8806, 8806, 8806, 8806, 8806, 8807, 8809, 8809, 8809, 8810, 8810, 8811, 8811, 8812, 8813, 8813, 8814, 8814,
    8814, 8814, 8816, 8817, 8817, 8818, 8819, 8819, 8820, 8820, 8820, 8821, 8821, 8822, 8825, 8828, 8828, 8831, 8831, 8832, 8833, 8833, 8833, 8834,
    8835, 8836, 8837, 8837, 8837, 8838, 8839, 8839, 8840, 8840, 8840, 8841, 8843, 8843, 8843, 8844, 8844, 8844, 8845, 8845, 8845, 8847, 8848, 8849,
    8850, 8850, 8850, 8850, 8850, 8850, 8851, 8851, 8852, 8854, 8854, 8854, 8854, 8855, 8856, 8857, 8858, 8860, 8860, 8860, 8861, 8863, 8866, 8868,
    8869, 8869, 8869, 8869, 8869, 8870, 8871, 8871, 8872, 8873, 8873, 8873, 8873, 8874, 8874, 8875, 8875, 8877, 8877, 8877, 8877, 8878, 8878, 8878,
    8879, 8879, 8880, 8881, 8881, 8881, 8882, 8883, 8883, 8883, 8884, 8885, 8885, 8886, 8886, 8886, 8886, 8886, 8886, 8886, 8888, 8889, 8890, 8890,
    8890, 8891, 8891, 8891, 8892, 8892, 8892, 8894, 8895, 8895, 8896, 8896, 8897, 8900, 8901, 8901, 8902, 8903, 8903, 8904, 8905, 8905, 8905, 8906,
    8906, 8907, 8907, 8908, 8908, 8908, 8908, 8908, 8908, 8909, 8909, 8909, 8910, 8910, 8911, 8911, 8912, 8912, 8913, 8913, 8914, 8914, 8916, 8916,
    8918, 8918, 8918, 8920, 8920, 8920, 8920, 8921, 8923, 8923, 8926, 8926, 8927, 8927, 8927, 8927, 8928, 8928, 8928, 8928, 8929, 8929, 8930, 8930,
    8932, 8932, 8932, 8933, 8933, 8933, 8933, 8933, 8937, 8937, 8939, 8939, 8940, 8940, 8942, 8944, 8945, 8945, 8946, 8947, 8948, 8951, 8952, 8952,
    8953, 8953, 8954, 8955, 8955, 8955, 8955, 8955, 8955, 8955, 8955, 8956, 8956, 8956, 8958, 8958, 8958, 8960, 8960, 8961, 8961, 8961, 8961, 8962,
    8962, 8962, 8962, 8963, 8965, 8967, 8968, 8969, 8969, 8971, 8972, 8972, 8973, 8974, 8974, 8974, 8975, 8975, 8976, 8976, 8977, 8977, 8978, 8978,
    8978, 8979, 8980, 8982, 8982, 8982, 8983, 8983, 8983, 8983, 8985, 8986, 8986, 8996, 8998, 9000, 9000, 9000, 9000, 9003, 9004, 9005, 9008, 9008,
    9008, 9011, 9011, 9011, 9012, 9013, 9013, 9013, 9013, 9013, 9014, 9015, 9016, 9016, 9016, 9016, 9017, 9017, 9017, 9017, 9019, 9020, 9020, 9020,
    9020, 9020, 9020, 9020, 9021, 9021, 9021, 9022, 9022, 9022, 9022, 9023, 9023, 9023, 9025, 9025, 9027, 9027, 9028, 9028, 9028, 9030, 9030, 9030,
    9030, 9030, 9030, 9032, 9032, 9032, 9032, 9032, 9033, 9033, 9034, 9034, 9035, 9035, 9036, 9037, 9038, 9038, 9038, 9039, 9039, 9040, 9041, 9041,
    9041, 9042, 9044, 9044, 9045, 9046, 9047, 9048, 9051, 9052, 9053, 9054, 9054, 9059, 9060, 9060, 9060, 9060, 9062, 9063, 9063, 9064, 9064, 9065,
    9066, 9066, 9067, 9067, 9069, 9070, 9070, 9071, 9071, 9071, 9072, 9072, 9073, 9073, 9075, 9076, 9077, 9077, 9079, 9080, 9081, 9081, 9082, 9083,
    9084, 9084, 9084, 9084, 9084, 9084, 9084, 9087, 9089, 9090, 9090, 9091, 9091, 9091, 9091, 9091, 9092, 9092, 9096, 9097, 9097, 9099, 9099, 9100,
    9101, 9102, 9102, 9104, 9104, 9105, 9105, 9105, 9105, 9105, 9106, 9107, 9108, 9108, 9108, 9109, 9109, 9109, 9110, 9110, 9111, 9111, 9112, 9114,
    9114, 9115, 9115, 9116, 9116, 9117, 9118, 9118, 9119, 9119, 9119, 9120, 9120, 9121, 9121, 9123, 9123, 9123, 9124, 9125, 9125, 9125, 9125, 9129,
    9129, 9129, 9131, 9133, 9134, 9135, 9135, 9135, 9135, 9137, 9138, 9141, 9142, 9142, 9142, 9142, 9143, 9144, 9146, 9149, 9150, 9150, 9152, 9153,
    9154, 9154, 9154, 9154, 9155, 9156, 9157, 9157, 9159, 9161, 9161, 9161, 9161, 9161, 9162, 9162, 9162, 9162, 9162, 9164, 9164, 9165, 9165, 9165,
    9165, 9166, 9166, 9166, 9167, 9167, 9167, 9167, 9169, 9169, 9169, 9169, 9169, 9169, 9169, 9170, 9172, 9172, 9173, 9173, 9174, 9175, 9175, 9176,
    9176, 9176, 9179, 9179, 9179, 9180, 9180, 9180, 9180, 9181, 9181, 9182, 9182, 9182, 9183, 9184, 9184, 9185, 9185, 9185, 9185, 9186, 9187, 9189,
    9189, 9189, 9189, 9190, 9190, 9191, 9193, 9193, 9193, 9194, 9195, 9195, 9195, 9195, 9195, 9196, 9197, 9197, 9197, 9197, 9197, 9197, 9198, 9198,
    9198, 9200, 9200, 9200, 9202, 9202, 9204, 9205, 9206, 9208, 9208, 9209, 9209, 9209, 9209, 9210, 9212, 9213, 9213, 9213, 9213, 9214, 9214, 9217,
    9218, 9219, 9221, 9222, 9222, 9223, 9226, 9226, 9228, 9229, 9229, 9230, 9233, 9235, 9236, 9237, 9239, 9240, 9240, 9240, 9240, 9241, 9243, 9244,
    9244, 9244, 9244, 9245, 9246, 9247, 9247, 9250, 9250, 9251, 9251, 9251, 9253, 9254, 9254, 9255, 9255, 9256, 9259, 9261, 9261, 9261, 9263, 9264,
    9265, 9265, 9266, 9266, 9267, 9267, 9268, 9269, 9269, 9269, 9269, 9270, 9271, 9272, 9272, 9273, 9273, 9273, 9273, 9273, 9274, 9276, 9282, 9283,
    9283, 9284, 9285, 9286, 9289, 9292, 9293, 9293, 9293, 9293, 9293, 9294, 9295, 9297, 9297, 9299, 9300, 9300, 9301, 9301, 9301, 9301, 9301, 9301,
    9301, 9301, 9304, 9304, 9305, 9305, 9305, 9306, 9306, 9306, 9306, 9307, 9308, 9309, 9309, 9310, 9311, 9312, 9314, 9314, 9314, 9315, 9315, 9315,
    9315, 9315, 9315, 9316, 9317, 9318, 9318, 9318, 9318, 9319, 9319, 9320, 9321, 9322, 9323, 9323, 9323, 9323, 9323, 9323, 9323, 9323, 9324, 9325,
    9325, 9327, 9327, 9329, 9329, 9331, 9331, 9331, 9332, 9332, 9332, 9333, 9333, 9333, 9333, 9334, 9335, 9336, 9337, 9338, 9340, 9341, 9343, 9344,
    9344, 9344, 9344, 9345, 9345, 9345, 9346, 9346, 9346, 9346, 9347, 9350, 9351, 9352, 9352, 9352, 9353, 9354, 9354, 9354, 9354, 9355, 9356, 9357,
    9359, 9359, 9359, 9359, 9360, 9361, 9362, 9362, 9362, 9362, 9362, 9362, 9365, 9365, 9365, 9365, 9365, 9366, 9366, 9366, 9366, 9366, 9366, 9368,
    9368, 9369, 9370, 9372, 9373, 9373, 9373, 9373, 9374, 9374, 9375, 9375, 9375, 9375, 9375, 9375, 9375, 9375, 9377, 9378, 9380, 9382, 9382, 9384,
    9384, 9386, 9387, 9388, 9388, 9390, 9390, 9391, 9392, 9392, 9392, 9394, 9394, 9395, 9399, 9400, 9400, 9400, 9400, 9400, 9401, 9401, 9401, 9401,
    9401, 9401, 9402, 9402, 9404, 9404, 9407, 9408, 9408, 9408, 9408, 9409, 9409, 9409, 9410, 9410, 9411, 9413, 9415, 9416, 9417, 9417, 9418, 9418,
    9419, 9421, 9421, 9422, 9422, 9423, 9427, 9427, 9427, 9427, 9429, 9430, 9432, 9433, 9434, 9435, 9435, 9435, 9438, 9443, 9444, 9444, 9444, 9446,
    9446, 9446, 9446, 9447, 9447, 9449, 9450, 9450, 9452, 9456, 9456, 9456, 9457, 9459, 9460, 9461, 9461, 9462, 9463, 9464, 9464, 9466, 9466, 9467,
    9469, 9469, 9472, 9472, 9472, 9473, 9473, 9474, 9474, 9474, 9474, 9474, 9475, 9475, 9477, 9478, 9478, 9478, 9479, 9480, 9481, 9481, 9481, 9482,
    9482, 9482, 9482, 9483, 9483, 9484, 9485, 9485, 9486, 9486, 9487, 9487, 9490, 9490, 9490, 9491, 9491, 9493, 9493, 9493, 9493, 9495, 9496, 9497,
    9497, 9498, 9498, 9499, 9499, 9502, 9502, 9506, 9507, 9510, 9510, 9511, 9511, 9512, 9513, 9513, 9513, 9515, 9515, 9515, 9515, 9516, 9516, 9518,
    9522, 9523, 9523, 9524, 9524, 9524, 9525, 9525, 9525, 9526, 9526, 9527, 9527, 9527, 9529, 9532, 9533, 9535, 9535, 9535, 9535, 9536, 9537, 9537,
    9538, 9538, 9540, 9543, 9544, 9544, 9546, 9546, 9546, 9546, 9546, 9549, 9550, 9551, 9552, 9552, 9552, 9552, 9553, 9553, 9553, 9555, 9555, 9555,
    9555, 9557, 9557, 9557, 9557, 9559, 9559, 9559, 9560, 9560, 9560, 9560, 9561, 9562, 9562, 9563, 9564, 9565, 9568, 9570, 9572, 9573, 9574, 9574,
    9574, 9574, 9574, 9574, 9574, 9574, 9575, 9576, 9578, 9578, 9578, 9578, 9578, 9579, 9581, 9582, 9584, 9585, 9585, 9585, 9586, 9586, 9588, 9589,
    9589, 9590, 9591, 9591, 9591, 9595, 9599, 9600, 9602, 9602, 9602, 9603, 9604, 9604, 9605, 9605, 9606, 9606, 9606, 9608, 9608, 9608, 9609, 9610,
    9611, 9612, 9613, 9613, 9614, 9614, 9614, 9615, 9616, 9616, 9617, 9617, 9618, 9618, 9618, 9618, 9618, 9619, 9619, 9619, 9620, 9620, 9620, 9620,
    9622, 9622, 9624, 9624, 9624, 9624, 9627, 9628, 9630, 9630, 9630, 9631, 9632, 9632, 9635, 9635, 9636, 9637, 9637, 9638, 9638, 9638, 9638, 9638,
    9638, 9638, 9639, 9640, 9641, 9641, 9641, 9641, 9641, 9641, 9642, 9644, 9646, 9647, 9647, 9649, 9653, 9653, 9653, 9654, 9654, 9655, 9655, 9655,
    9657, 9657, 9658, 9658, 9659, 9659, 9659, 9660, 9662, 9663, 9665, 9668, 9670, 9671, 9671, 9672, 9672, 9672, 9672, 9673, 9674, 9674, 9675, 9675,
    9676, 9677, 9679, 9680, 9680, 9680, 9680, 9681, 9682, 9682, 9685, 9685, 9685, 9685, 9685, 9686, 9687, 9688, 9691, 9691, 9693, 9694, 9695, 9695,
    9695, 9695, 9695, 9696, 9696, 9696, 9696, 9696, 9696, 9698, 9698, 9699, 9699, 9699, 9701, 9701, 9702, 9702, 9702, 9702, 9703, 9703, 9703, 9705,
    9705, 9705, 9705, 9705, 9705, 9706, 9707, 9707, 9707, 9707, 9707, 9707, 9709, 9709, 9709, 9711, 9712, 9712, 9713, 9714, 9714, 9714, 9714, 9715,
    9717, 9717, 9717, 9718, 9718, 9718, 9718, 9719, 9719, 9719, 9719, 9719, 9719, 9719, 9721, 9721, 9722, 9723, 9724, 9724, 9724, 9725, 9725, 9728,
    9729, 9729, 9729, 9729, 9729, 9729, 9731, 9733, 9735, 9736, 9736, 9736, 9737, 9738, 9739, 9739, 9739, 9739, 9739, 9739, 9741, 9741, 9741, 9742,
    9742, 9742, 9743, 9744, 9745, 9746, 9747, 9747, 9748, 9748, 9750, 9751, 9752, 9753, 9755, 9756, 9759, 9759, 9759, 9759, 9759, 9760, 9760, 9761,
    9762, 9762, 9762, 9763, 9763, 9765, 9766, 9766, 9766, 9767, 9770, 9772, 9773, 9773, 9775, 9775, 9775, 9775, 9775, 9775, 9775, 9776, 9776, 9776,
    9776, 9776, 9776, 9776, 9776, 9777, 9778, 9778, 9779, 9779, 9779, 9780, 9780, 9781, 9781, 9781, 9783, 9784, 9785, 9785, 9785, 9786, 9787, 9787,
    9788, 9788, 9789, 9791, 9792, 9793, 9794, 9794, 9795, 9795, 9796, 9796, 9796, 9796, 9796, 9796, 9796, 9797, 9797, 9798, 9798, 9798, 9798, 9798,
    9798, 9799, 9799, 9800, 9802, 9802, 9802, 9802, 9802, 9803, 9803, 9803, 9804, 9804, 9804, 9804, 9804, 9804, 9804, 9804, 9804, 9805, 9805, 9806,
    9806, 9808, 9808, 9808, 9808, 9808, 9808, 9808, 9808, 9808, 9809, 9810, 9810, 9810, 9810, 9810, 9813, 9813, 9813, 9813, 9813, 9813, 9813, 9813,
    9813, 9814, 9814, 9816, 9817, 9817, 9817, 9817, 9817, 9817, 9820, 9820, 9820, 9821, 9822, 9822, 9824, 9824, 9825, 9826, 9826, 9827, 9828, 9828,
    9830, 9832, 9832, 9833, 9834, 9834, 9836, 9836, 9838, 9838, 9838, 9839, 9839, 9839, 9839, 9839, 9840, 9840, 9841, 9842, 9843, 9844, 9844, 9844,
    9844, 9844, 9844, 9844, 9844, 9846, 9847, 9847, 9848, 9848, 9850, 9850, 9850, 9852, 9852, 9852, 9852, 9853, 9855, 9856, 9856, 9857, 9857, 9858,
    9859, 9860, 9860, 9860, 9862, 9862, 9864, 9866, 9867, 9868, 9868, 9870, 9871, 9871, 9873, 9877, 9877, 9877, 9877, 9877, 9878, 9879, 9880, 9881,
    9881, 9881, 9881, 9883, 9883, 9883, 9884, 9884, 9884, 9884, 9884, 9884, 9889, 9889, 9890, 9891, 9891, 9893, 9893, 9893, 9894, 9895, 9900, 9901,
    9901, 9903, 9903, 9903, 9903, 9904, 9906, 9907, 9909, 9910, 9911, 9912, 9913, 9913, 9915, 9915, 9916, 9916, 9916, 9916, 9917, 9917, 9919, 9920,
    9920, 9921, 9921, 9921, 9921, 9921, 9921, 9921, 9921, 9921, 9921, 9922, 9923, 9924, 9925, 9926, 9927, 9928, 9928, 9930, 9931, 9935, 9935, 9935,
    9936, 9937, 9937, 9937, 9937, 9937, 9940, 9941, 9941, 9943, 9946, 9946, 9947, 9947, 9948, 9949, 9957, 9957, 9957, 9957, 9957, 9958, 9959, 9959,
    9960, 9960, 9960, 9960, 9960, 9960, 9960, 9961, 9961, 9963, 9966, 9967, 9968, 9968, 9970, 9971, 9972, 9973, 9974, 9974, 9974, 9975, 9975, 9976,
    9977, 9977, 9978, 9979, 9981, 9981, 9981, 9981, 9982, 9982, 9982, 9983, 9985, 9986, 9986, 9986, 9988, 9989, 9989, 9991, 9991, 9991, 9991, 9991,
    9993, 9994, 9994, 9995, 9997, 9998, 9998, 9998, 9998, 9998, 9999, 9999, 10000, 10001, 10001, 10004, 10007, 10007, 10007, 10007, 10008, 10009, 10010, 10011,
    10011, 10011, 10013, 10015, 10015, 10015, 10016, 10016, 10017, 10019, 10019, 10019, 10019, 10019, 10019, 10023, 10024, 10024, 10024, 10025, 10026, 10026, 10027, 10031,
    10031, 10032, 10032, 10032, 10032, 10033, 10033, 10033, 10033, 10033, 10033, 10033, 10034, 10034, 10035, 10035, 10036, 10037, 10039, 10039, 10039, 10039, 10039, 10040,
    10040, 10041, 10042, 10043, 10044, 10047, 10048, 10049, 10049, 10049, 10049, 10049, 10049, 10052, 10053, 10053, 10053, 10053, 10053, 10053, 10053, 10054, 10054, 10056,
    10056, 10056, 10057, 10057, 10060, 10060, 10060, 10060, 10060, 10060, 10060, 10060, 10060, 10060, 10060, 10060, 10060, 10061, 10061, 10066, 10069, 10069, 10069, 10069,
    10069, 10069, 10070, 10070, 10070, 10071, 10071, 10071, 10072, 10072, 10072, 10073, 10073, 10073, 10074, 10074, 10074, 10075, 10075, 10076, 10077, 10078, 10078, 10080,
    10081, 10081, 10081, 10082, 10082, 10082, 10082, 10082, 10083, 10083, 10083, 10085, 10086, 10086, 10086, 10088, 10089, 10090, 10090, 10090, 10091, 10091, 10091, 10091,
    10092, 10092, 10092, 10092, 10092, 10092, 10093, 10093, 10093, 10094, 10094, 10094, 10094, 10094, 10094, 10094, 10094, 10094, 10094, 10095, 10095, 10095, 10095, 10095,
    10095, 10096, 10096, 10097, 10101, 10103, 10106, 10106, 10107, 10108, 10110, 10111, 10111, 10112, 10113, 10114, 10114, 10114, 10115, 10115, 10115, 10115, 10115, 10116,
    10116, 10117, 10117, 10117, 10117, 10117, 10117, 10118, 10118, 10118, 10120, 10122, 10122, 10122, 10122, 10122, 10122, 10122, 10122, 10122, 10122, 10126, 10126, 10126,
    10127, 10127, 10127, 10128, 10128, 10132, 10132, 10133, 10133, 10134, 10134, 10134, 10135, 10135, 10135, 10136, 10137, 10140, 10142, 10142, 10144, 10144, 10144, 10144,
    10144, 10144, 10144, 10145, 10145, 10146, 10147, 10150, 10151, 10152, 10152, 10152, 10153, 10153, 10154, 10154, 10155, 10155, 10156, 10156, 10158, 10159, 10160, 10160,
    10162, 10163, 10163, 10164, 10164, 10167, 10167, 10168, 10168, 10168, 10168, 10169, 10170, 10170, 10171, 10172, 10174, 10174, 10174, 10175, 10176, 10176, 10177, 10177,
    10177, 10177, 10177, 10178, 10178, 10179, 10179, 10182, 10182, 10183, 10185, 10185, 10185, 10187, 10187, 10187, 10188, 10190, 10191, 10192, 10192, 10192, 10195, 10197,
    10198, 10198, 10198, 10199, 10200, 10200, 10200, 10201, 10202, 10202, 10202, 10202, 10202, 10203, 10204, 10204, 10205, 10206, 10206, 10206, 10207, 10207, 10207, 10207,
    10208, 10208, 10208, 10210, 10212, 10212, 10213, 10213, 10214, 10215, 10215, 10216, 10216, 10216, 10216, 10217, 10217, 10218, 10218, 10218, 10218, 10219, 10219, 10220,
    10220, 10222, 10223, 10223, 10224, 10225, 10226, 10226, 10226, 10226, 10230, 10231, 10232, 10233, 10233, 10233, 10235, 10240, 10240, 10241, 10242, 10243, 10243, 10244,
    10245, 10247, 10278, 10278, 10278, 10278, 10279, 10279, 10279, 10279, 10280, 10280, 10282, 10282, 10282, 10283, 10283, 10283, 10283, 10284, 10285, 10286, 10286, 10286,
    10287, 10288, 10288, 10288, 10289, 10289, 10289, 10289, 10289, 10290, 10291, 10291, 10291, 10292, 10293, 10293, 10293, 10293, 10294, 10294, 10295, 10296, 10296, 10298,
    10302, 10302, 10303, 10303, 10303, 10304, 10305, 10305, 10305, 10305, 10306, 10307, 10308, 10308, 10309, 10309, 10309, 10311, 10315, 10315, 10316, 10316, 10316, 10316,
    10316, 10316, 10316, 10316, 10316, 10317, 10317, 10317, 10317, 10317, 10317, 10317, 10317, 10317, 10318, 10318, 10318, 10319, 10320, 10321, 10321, 10321, 10321, 10321,
    10321, 10322, 10324, 10324, 10327, 10327, 10327, 10327, 10327, 10328, 10328, 10329, 10329, 10330, 10331, 10331, 10331, 10332, 10333, 10333, 10334, 10335, 10335, 10336,
    10336, 10339, 10341, 10341, 10341, 10343, 10343, 10344, 10345, 10346, 10347, 10348, 10348, 10350, 10351, 10353, 10353, 10354, 10354, 10354, 10356, 10356, 10356, 10357,
    10358, 10358, 10361, 10363, 10364, 10365, 10365, 10365, 10366, 10367, 10367, 10367, 10369, 10372, 10372, 10373, 10374, 10374, 10377, 10379, 10379, 10379, 10379, 10381,
    10381, 10381, 10382, 10382, 10382, 10382, 10383, 10387, 10387, 10387, 10389, 10389, 10390, 10390, 10390, 10391, 10393, 10393, 10393, 10393, 10393, 10394, 10394, 10394,
    10394, 10394, 10395, 10395, 10397, 10399, 10402, 10405, 10406, 10406, 10407, 10407, 10408, 10408, 10409, 10409, 10410, 10411, 10411, 10411, 10412, 10412, 10412, 10412,
    10413, 10413, 10414, 10415, 10415, 10415, 10415, 10416, 10418, 10419, 10419, 10422, 10422, 10422, 10422, 10422, 10424, 10425, 10436, 10436, 10436, 10436, 10436, 10437,
    10438, 10440, 10442, 10443, 10444, 10444, 10445, 10446, 10446, 10446, 10446, 10447, 10448, 10450, 10451, 10456, 10459, 10460, 10469, 10469, 10470, 10470, 10470, 10470,
    10471, 10472, 10472, 10472, 10472, 10472, 10472, 10472, 10472, 10473, 10474, 10474, 10475, 10477, 10477, 10479, 10479, 10479, 10479, 10479, 10479, 10479, 10479, 10481,
    10483, 10484, 10485, 10485, 10485, 10485, 10486, 10486, 10487, 10487, 10488, 10488, 10488, 10489, 10489, 10490, 10491, 10492, 10515, 10515, 10515, 10515, 10516, 10517,
    10517, 10519, 10520, 10521, 10521, 10521, 10521, 10522, 10523, 10523, 10524, 10524, 10526, 10527, 10527, 10529, 10530, 10530, 10531, 10532, 10532, 10532, 10532, 10533,
    10533, 10534, 10534, 10534, 10534, 10534, 10534, 10535, 10535, 10535, 10537, 10537, 10537, 10538, 10538, 10538, 10538, 10540, 10540, 10540, 10541, 10542, 10542, 10543,
    10543, 10544, 10545, 10547, 10547, 10547, 10548, 10549, 10551, 10551, 10551, 10551, 10552, 10554, 10555, 10556, 10557, 10557, 10559, 10559, 10561, 10561, 10561, 10562,
    10563, 10563, 10564, 10565, 10565, 10565, 10567, 10567, 10567, 10567, 10567, 10567, 10567, 10568, 10569, 10569, 10571, 10571, 10572, 10572, 10572, 10572, 10573, 10573,
    10573, 10573, 10574, 10575, 10575, 10577, 10579, 10579, 10580, 10580, 10581, 10581, 10582, 10582, 10583, 10583, 10584, 10584, 10586, 10586, 10586, 10586, 10586, 10587,
    10587, 10587, 10588, 10588, 10588, 10588, 10588, 10588, 10588, 10588, 10589, 10589, 10589, 10589, 10589, 10589, 10589, 10589, 10589, 10589, 10590, 10592, 10593, 10593,
    10595, 10596, 10599, 10599, 10599, 10599, 10599, 10599, 10599, 10599, 10601, 10601, 10601, 10603, 10603, 10603, 10604, 10605, 10606, 10607, 10607, 10607, 10607, 10607,
    10607, 10607, 10607, 10608, 10608, 10609, 10609, 10609, 10609, 10611, 10612, 10614, 10614, 10615, 10615, 10617, 10618, 10620, 10622, 10623, 10623, 10623, 10624, 10624,
    10625, 10625, 10626, 10628, 10628, 10628, 10628, 10628, 10628, 10630, 10631, 10631, 10633, 10633, 10633, 10634, 10637, 10637, 10637, 10637, 10638, 10638, 10639, 10639,
    10640, 10640, 10640, 10640, 10640, 10642, 10642, 10642, 10642, 10644, 10644, 10644, 10645, 10645, 10645, 10646, 10646, 10648, 10649, 10651, 10651, 10651, 10652, 10661,
    10662, 10663, 10664, 10666, 10666, 10666, 10667, 10667, 10667, 10670, 10671, 10671, 10672, 10674, 10674, 10674, 10674, 10674, 10676, 10676, 10678, 10678, 10678, 10679,
    10680, 10680, 10681, 10681, 10683, 10684, 10684, 10684, 10685, 10685, 10686, 10686, 10687, 10687, 10687, 10687, 10688, 10689, 10690, 10691, 10692, 10692, 10693, 10695,
    10696, 10696, 10696, 10696, 10696, 10698, 10698, 10699, 10700, 10701, 10701, 10702, 10703, 10706, 10708, 10708, 10708, 10708, 10708, 10708, 10709, 10709, 10709, 10711,
    10711, 10712, 10713, 10713, 10714, 10714, 10715, 10715, 10715, 10715, 10716, 10716, 10717, 10718, 10720, 10721, 10721, 10728, 10728, 10728, 10729, 10729, 10729, 10729,
    10729, 10729, 10729, 10730, 10731, 10731, 10732, 10732, 10732, 10733, 10734, 10734, 10734, 10734, 10734, 10734, 10735, 10736, 10737, 10741, 10742, 10743, 10743, 10744,
    10745, 10745, 10745, 10746, 10747, 10749, 10749, 10754, 10754, 10756, 10756, 10757, 10757, 10760, 10761, 10761, 10763, 10764, 10765, 10765, 10765, 10766, 10766, 10767,
    10770, 10771, 10771, 10771, 10771, 10772, 10773, 10774, 10774, 10775, 10775, 10776, 10776, 10777, 10777, 10778, 10780, 10781, 10781, 10781, 10781, 10782, 10782, 10782,
    10784, 10786, 10787, 10787, 10788, 10789, 10789, 10789, 10789, 10790, 10791, 10792, 10793, 10793, 10794, 10795, 10795, 10795, 10796, 10796, 10798, 10800, 10803, 10803,
    10804, 10805, 10805, 10805, 10805, 10807, 10808, 10808, 10808, 10808, 10808, 10809, 10810, 10810, 10811, 10811, 10812, 10813, 10814, 10814, 10814, 10814, 10815, 10820,
    10821, 10821, 10821, 10822, 10822, 10822, 10822, 10823, 10824, 10827, 10827, 10829, 10830, 10830, 10831, 10831, 10831, 10831, 10832, 10832, 10832, 10833, 10833, 10834,
    10836, 10837, 10839, 10839, 10839, 10840, 10840, 10841, 10842, 10842, 10843, 10844, 10844, 10847, 10848, 10849, 10849, 10850, 10851, 10852, 10853, 10853, 10853, 10854,
    10855, 10855, 10856, 10858, 10858, 10858, 10858, 10859, 10862, 10863, 10865, 10865, 10865, 10865, 10866, 10866, 10868, 10869, 10869, 10869, 10869, 10870, 10870, 10870,
    10870, 10871, 10872, 10873, 10873, 10873, 10873, 10873, 10878, 10880, 10881, 10881, 10882, 10882, 10883, 10883, 10885, 10887, 10887, 10887, 10889, 10889, 10889, 10889,
    10889, 10889, 10890, 10892, 10894, 10896, 10896, 10896, 10896, 10897, 10899, 10900, 10902, 10903, 10905, 10905, 10905, 10907, 10908, 10908, 10908, 10909, 10910, 10912,
    10914, 10917, 10917, 10920, 10920, 10920, 10921, 10925, 10925, 10925, 10925, 10926, 10928, 10930, 10933, 10933, 10933, 10934, 10934, 10937, 10938, 10938, 10938, 10941,
    10941, 10941, 10941, 10941, 10941, 10941, 10942, 10942, 10943, 10943, 10943, 10945, 10946, 10947, 10947, 10949, 10950, 10950, 10950, 10954, 10957, 10957, 10957, 10957,
    10959, 10961, 10962, 10962, 10962, 10962, 10963, 10964, 10964, 10964, 10964, 10964, 10966, 10967, 10968, 10968, 10970, 10970, 10970, 10970, 10970, 10970, 10970, 10972,
    10972, 10972, 10972, 10973, 10973, 10974, 10974, 10974, 10977, 10978, 10979, 10979, 10980, 10980, 10982, 10984, 10985, 10986, 10986, 10987, 10988, 10988, 10989, 10989,
    10989, 10989, 10989, 10990, 10990, 10991, 10992, 10994, 10995, 10997, 10997, 10999, 11000, 11001, 11001, 11003, 11003, 11004, 11004, 11005, 11005, 11007, 11007, 11007,
    11007, 11007, 11009, 11009, 11009, 11010, 11010, 11011, 11013, 11015, 11016, 11016, 11016, 11016, 11017, 11018, 11018, 11018, 11018, 11019, 11020, 11023, 11023, 11023,
    11024, 11024, 11025, 11025, 11025, 11025, 11026, 11028, 11029, 11030, 11032, 11033, 11034, 11035, 11035, 11036, 11036, 11036, 11037, 11037, 11037, 11037, 11038, 11039,
    11040, 11040, 11040, 11040, 11042, 11042, 11044, 11046, 11046, 11046, 11047, 11047, 11048, 11048, 11049, 11050, 11051, 11051, 11051, 11051, 11053, 11053, 11053, 11057,
    11058, 11060, 11060, 11060, 11061, 11061, 11061, 11062, 11064, 11064, 11064, 11066, 11066, 11066, 11066, 11069, 11070, 11070, 11070, 11070, 11070, 11072, 11073, 11073,
    11073, 11073, 11073, 11073, 11073, 11075, 11075, 11077, 11078, 11079, 11083, 11084, 11089, 11089, 11090, 11090, 11090, 11091, 11091, 11092, 11092, 11093, 11093, 11094,
    11094, 11094, 11094, 11096, 11097, 11097, 11098, 11098, 11099, 11099, 11100, 11100, 11103, 11103, 11105, 11107, 11108, 11109, 11110, 11111, 11111, 11111, 11112, 11112,
    11112, 11114, 11114, 11116, 11118, 11121, 11122, 11122, 11123, 11123, 11123, 11125, 11126, 11128, 11129, 11129, 11129, 11129, 11130, 11132, 11134, 11134, 11134, 11134,
    11134, 11135, 11135, 11135, 11136, 11136, 11136, 11136, 11140, 11141, 11142, 11142, 11143, 11144, 11145, 11145, 11145, 11145, 11146, 11146, 11146, 11147, 11147, 11147,
    11149, 11151, 11151, 11151, 11151, 11153, 11154, 11154, 11157, 11158, 11159, 11159, 11160, 11160, 11162, 11162, 11164, 11165, 11166, 11166, 11166, 11167, 11168, 11168,
    11170, 11172, 11172, 11173, 11173, 11174, 11174, 11174, 11176, 11176, 11176, 11176, 11178, 11178, 11179, 11179, 11179, 11181, 11182, 11182, 11183, 11183, 11184, 11185,
    11185, 11185, 11186, 11186, 11187, 11187, 11187, 11188, 11190, 11191, 11192, 11193, 11194, 11194, 11195, 11195, 11195, 11195, 11195, 11195, 11195, 11196, 11196, 11196,
    11196, 11196, 11197, 11197, 11197, 11198, 11198, 11198, 11201, 11201, 11202, 11202, 11202, 11202, 11203, 11204, 11204, 11205, 11205, 11205, 11205, 11205, 11205, 11205,
    11205, 11205, 11206, 11207, 11207, 11208, 11208, 11209, 11211, 11211, 11212, 11213, 11214, 11215, 11217, 11217, 11218, 11219, 11222, 11222, 11223, 11223, 11224, 11225,
    11225, 11226, 11226, 11227, 11229, 11229, 11229, 11229, 11229, 11231, 11233, 11233, 11235, 11235, 11236, 11237, 11238, 11239, 11240, 11240, 11240, 11241, 11242, 11244,
    11244, 11244, 11245, 11246, 11246, 11246, 11246, 11247, 11250, 11250, 11250, 11250, 11251, 11251, 11252, 11254, 11255,
};

inline constexpr std::uint64_t builtin_filter[] = {
    0x1004001000010800u, 0x204002450000u, 0x8481240080001u, 0x1002000206220400u, 0x101010000020000u, 0x282200013004101u,
    0xc4f880280010320u, 0xd303010880002400u, 0x1800000301012004u, 0x400300020d94000u, 0x8800000922013900u, 0x838442104090502u,
    0x18258408282a8000u, 0x204081000088020u, 0x800200022800388u, 0xc8000021401422u, 0x24404000810000u, 0x24a04004120100u,
    0x1102180000400000u, 0x4005000202042404u, 0x8208424084882000u, 0x8640140400u, 0x1222084411040000u, 0x21004010046100u,
    0x10e001001082008u, 0x8018c4400200u, 0x8800100280404400u, 0x681845000480a808u, 0x4004672624400000u, 0xa04020020690014u,
    0x8051c0000020100u, 0x1010400040200u, 0x80c0284014602000u, 0x48200180920402b0u, 0x840045000000420u, 0x61003050c800u,
    0x3010000040b0400u, 0x4408000030800000u, 0x8004110084800101u, 0xc06026000402003u, 0x20808002000u, 0x104320202a000062u,
    0x601026c2281460u, 0x200024005008001u, 0x8000207004000504u, 0xa50400000001142u, 0x1090806408003u, 0x4007000008000000u,
    0x4200005384080u, 0x10103418b0000010u, 0x6000401828042001u, 0x9004984882010210u, 0x42030d0044408080u, 0x800e018101008118u,
    0x2800810021520040u, 0x1000080110000400u, 0x8011001040013084u, 0x40800401000942u, 0x5110020040010b4u, 0x80008200d051c0u,
    0x100000400020004u, 0x1200004000032000u, 0x224400600891008u, 0x8019024c210a024u, 0x4308010080000400u, 0x28400001140a0210u,
    0x200021a00000880u, 0x8000160092040202u, 0x8900802082003100u, 0x80d00e0000441c8u, 0x2691000034702028u, 0x3a00803040200810u,
    0x4060a06809008280u, 0x300001000200224au, 0x1010000620a00648u, 0x209800000280000u, 0x2b001104280020u, 0x6006204240020008u,
    0x14b0080040002610u, 0x3004082066u, 0x8009010008269000u, 0x802080111024u, 0x2601808080000010u, 0x14400c4002000800u,
    0x21002040230060u, 0x138084000000000u, 0x8180204400000u, 0x5004400110240u, 0x601408022080820u, 0x70080000002014u,
    0x18040160000480u, 0x800220080400401u, 0x11001004402000u, 0x8504084408020008u, 0x83002100800b00c1u, 0x1100804c04001002u,
    0x448c000c284800c8u, 0x898002206u, 0x4800000008a2a021u, 0x8040020120220400u, 0xc00106008000c400u, 0x4820d000000000u,
    0xa108a0220200800u, 0x1000200u, 0x21082120820409u, 0xc000000a142u, 0x420580160000000u, 0x1402820002b00000u,
    0x50041000620020u, 0x51c4081001090018u, 0x2000173000400000u, 0x4040f048003001u, 0x8210000050822184u, 0x10100018000c035u,
    0x44c0900a00000400u, 0x1c000001461002u, 0x140408048004040u, 0x4d001020482a0800u, 0xc04038200080400u, 0x504086402000040u,
    0x4400818300100040u, 0x800000680004000u, 0x30000000021002c0u, 0x1c80102080108204u, 0x2090602c18080200u, 0x100ca400080100u,
    0x1040000402022110u, 0x101020809404613u, 0x4802482402400002u, 0x4040003002314020u, 0x1200403080080409u, 0x1ca644280528a000u,
    0x4000201400000200u, 0x2218100080000291u, 0x400008000000000u, 0x800000408016085u, 0x260318ba2020144u, 0xab30a0800080000u,
    0xc55400004142080u, 0x500102050910196u, 0x4006004000000001u, 0x2008400018a02110u, 0x13020806009u, 0x240000024800600u,
    0x8c40000420242009u, 0x2048000022050941u, 0x2002080204401100u, 0x10044042a0018u, 0xa800102021c0060u, 0x56020100140002u,
    0x5001002922044204u, 0x90068800a80024u, 0x220001400024e190u, 0x2610821000050190u, 0x2010080c001201u, 0x112810c002100cu,
    0x1008001010549000u, 0x1400e1005020008u, 0x1020020a8400000u, 0x60400192284480u, 0x480000000000162u, 0x10021c0800001000u,
    0x1008288110200000u, 0x30602005000020u, 0x8028040400000u, 0x2248050043400029u, 0x920341046100110u, 0xe800ca0d000000u,
    0x4200400000800410u, 0x4020040a800000c4u, 0x1a080e00000u, 0x2000008000058110u, 0x80000000800001u, 0x8048002101800000u,
    0x680045000400042u, 0x2010000000802eu, 0x8820480000404000u, 0x100408a02210502u, 0x314000400080050u, 0x208100108841015u,
    0x4042981020849260u, 0x201841320004241u, 0x2619800225108440u, 0x100201410009u, 0x4020030801010002u, 0x848100200240000u,
    0x4001018052001000u, 0x200008808000400u, 0x4008481200002u, 0x100000036108a042u, 0xc009501020800c0u, 0x80000400441u,
    0x204190080001003u, 0x204002800100500u, 0x506700000400808u, 0x111000028020018u, 0x9000540120000006u, 0x40a01c004051280u,
    0x802000000c0806u, 0x1511108608000u, 0x8826040001u, 0x2080400080856416u, 0x4028000280110070u, 0xa00800a088000010u,
    0x4200290c284u, 0x82113c240300u, 0xc204502060000020u, 0xa001200000a4800u, 0x48011c00048140u, 0x1021000000880000u,
    0x1820800109000020u, 0x10486205004020u, 0x1000d0000080u, 0x8000084042e0004u, 0x20060410e020800u, 0x1230140620210700u,
    0x2144100804004840u, 0x10003424810401d0u, 0x8400910840603a08u, 0x4800050800800042u, 0x4020040280d0000u, 0x8200000040000001u,
    0xa00000000080020u, 0x400000880001000u, 0x682050000000000u, 0x840440200040009u, 0x21e041282048u, 0x305000082218450u,
    0x8240d818041888u, 0x442000008u, 0x80000500120c00u, 0x440003411000100u, 0x111000400b001090u, 0x820c080924008a0u,
    0x820098c100000a4u, 0x100200029a200100u, 0xc012010210020420u, 0x890000240009182u, 0x8182201800000u, 0x48040000828010u,
    0x80040280c0090000u, 0x20000020202b420u, 0x8049060201000002u, 0x1324204100u, 0x100000341004u, 0x900020123158c781u,
    0x404410000084013u, 0x8001020084100280u, 0x40244180031e0120u, 0x6880008000000000u, 0x4000001001081000u, 0x10c4010060280212u,
    0x3000002204000840u, 0x18202008001800cu, 0x20001028000000u, 0x6804500300489284u, 0x48200801004000u, 0xa00a00308002du,
    0x2640200a01210cu, 0x290a040800048c24u, 0x4c0102205020a404u, 0x4800224040030403u, 0x8c00400885008000u, 0x4800000200009c0cu,
    0x501e060002020421u, 0x18224000400b0230u, 0xa00010401010802u, 0x4608021682020080u, 0x5000000000099000u, 0x4083002400004081u,
    0x89c01048c8c00a04u, 0x10400000308u, 0x208d102008120120u, 0x200805100384248u, 0x88200003cc0300d1u, 0x414201300000741u,
    0x4104820000401101u, 0x90b2008042001010u, 0x4850015100000280u, 0x884202018041005u, 0x281218004c481009u, 0x1020288824e01008u,
    0x2805030411001000u, 0x4002200602000300u, 0x8141010002050280u, 0x13100010000044u, 0x58a2cc404808980u, 0x200000202821000u,
    0x800209a000020000u, 0x58800040c020000u, 0xc01001022000011au, 0x80070c01050104u, 0xc00000a0703010u, 0x1a02040a20040100u,
    0x68b000810a40u, 0x21610002010480u, 0x400400005200000u, 0xe0100010040400u, 0x1940000280100000u, 0x45804000a000100u,
    0x100082009a042024u, 0x10400c08000101u, 0xe110094018000u, 0x826a81900409c481u, 0x40c80404200a4031u, 0x44000081512c00u,
    0x3000044002000010u, 0x20820242020000u, 0x8040100001000000u, 0x100280024c100u, 0x42020028881801u, 0x4800100000001001u,
    0x401000040c082200u, 0x210500105084008cu, 0x500432100081200u, 0x8000000024202000u, 0x8d240800000680u, 0xc014120008120000u,
    0xa0216a000840c000u, 0x60100910080012eu, 0x1008080002600008u, 0x80200008000000u, 0x7002212030400u, 0x4400442020000420u,
    0x1040002110404026u, 0x80020d040000800u, 0x2041080200001200u, 0x880420012004014u, 0x22c0010641200200u, 0x2800004c062910u,
    0x2201880038000c00u, 0x820002800108240u, 0x18000142001400u, 0x6491016022005010u, 0x200040090001u, 0x2000000ca8422500u,
    0x802321808898050u, 0x6910000000020002u, 0x8000802002000002u, 0x48001a800204c1u, 0x300211c80082110u, 0x104040800200000u,
    0x480000c00401002u, 0x8800480100404000u, 0x2010420040042204u, 0xa00008009004100cu, 0x1020001000008u, 0x20e81812084120u,
    0x105800100002004u, 0x2040008401010104u, 0x8081010c30040u, 0x820b0002049e0000u, 0x40a02042100008u, 0x120880b00081000u,
    0x445000060000042u, 0x8000608000010004u, 0x10400248080d004u, 0x4002501000004258u, 0x2071000b00000001u, 0xc06060c00000u,
    0x41a202800000000u, 0x111c0c0000400000u, 0xc0c02000100020u, 0x5000a02020143004u, 0x822c0200008008u, 0x10a1810041010508u,
    0x180058040100044au, 0x7040004041400004u, 0x98e040201000480u, 0x8002009000411002u, 0x1004000138404000u, 0x20004c415088u,
    0x2040e602c0000u, 0x250010b880210ab6u, 0x814480805040420u, 0x1020c80000002603u, 0x4200813000e44300u, 0xa08080080400000u,
    0x1800018008001800u, 0x882a0020200e0u, 0x8a000400040au, 0x1000010084260001u, 0x4000602240100800u, 0x10a0882845008008u,
    0x190101000000521u, 0xb80000080280480u, 0x4400444c81104300u, 0x1010000010080081u, 0x208028004c00002u, 0x48000000402001u,
    0x2000182140002802u, 0x2000202008c0240u, 0x2002042488044u, 0xc002924244200u, 0x9c00008008002cu, 0x1501008208042000u,
    0xb00000420a08000u, 0x6010100201249000u, 0x28014101200000u, 0xc1009021101040u, 0x1023404080000002u, 0x8952000c00u,
    0x501290000480u, 0x100308c081050004u, 0x804300109c8002u, 0x10170810000020u, 0x80000040240040du, 0x2100011036028u,
    0xa21100201008040u, 0x818011000020006u, 0x1100b000103a44u, 0x4e000540c1a0808u, 0xc20041024080014au, 0x9e800ea90210280u,
    0x60102008a0a22020u, 0x4c000080000a041u, 0x8300010100b06u, 0x200000008002000u, 0xa8004000080000u, 0x400208000u,
    0x830002a04002100fu, 0x10401020410620u, 0x106180e00300u, 0x208020a050400048u, 0x8004102004c021u, 0x101201800c310020u,
    0x2601002410000020u, 0x8000000880007c1u, 0x80216922004000u, 0xc0004000100ca002u, 0x8001000a05000000u, 0x888000251c301280u,
    0x2004800004101002u, 0x1020000281010804u, 0x82c1000d0008010u, 0x1240400542601088u, 0x1102800081842001u, 0x2001080802100880u,
    0x19000800000000u, 0x2168020260600000u, 0x2000000c00300004u, 0x400048020840040u, 0x6184824d8405240u, 0xe104010500u,
    0x154000004000403u, 0x4c05508300600109u, 0x830800100001au, 0x20000800000d1040u, 0x100f00020811000u, 0x8280c0040000000u,
    0x4200804008c00409u, 0x1400060101a0u, 0x40048300540000u, 0x1200000819080002u, 0x8800000c00000008u, 0x40800b820440140u,
    0x2040003402100082u, 0x5000104020000000u, 0x8008000010400011u, 0x882040801040182u, 0x810c0124002a0880u, 0x4000000120500002u,
    0x210820088040220u, 0x15c08480840240u, 0x10078e0240101462u, 0x6040005ac0800000u, 0x4d30418101000000u, 0x1d00100042101400u,
    0x60080c0000420018u, 0x10010420100001u, 0x2000200650000500u, 0x9048004c00002020u, 0x10100100000c2010u, 0x1100402206020c0u,
    0x4400326180800500u, 0x140800a060010800u, 0x20020380108200u, 0x20048608304885u, 0xb202000880u, 0x8400840000u,
    0x3010000086014000u, 0x64480110001080a4u, 0x20a48120480400u, 0x1060000040000020u, 0x4124208204810c02u, 0x205001000004u,
    0x8000000824000100u, 0x400020094000000u, 0x448808d001011010u, 0x100c2501142000u, 0x4002400221404408u, 0x20e1040000080u,
    0x840430024090200u, 0x806000026204501cu, 0x102644100010200u, 0x80410040018042u, 0x1020084880110200u, 0x280000040080002u,
    0x2002002082040180u, 0x8208020000070900u, 0x1000000004040u, 0x154004094040400u, 0x100000000320408u, 0x100814401201010u,
    0x430044020040182u, 0x1804010418c8400u, 0x62c210016008u, 0x2040c10800008004u, 0x3d00480c112a00u, 0x209010080002u,
    0x140800006c02100u, 0x8082020301032c40u, 0x48000000040d00u, 0x920012124200000u, 0x404604012001000u, 0x244010020038000u,
    0x20e80000010004bu, 0x10000400c801042u, 0x200440400e020c00u, 0xc520020f24082230u, 0x80000040320040u, 0x808200284808008u,
    0x2620820040602204u, 0x20000080004u, 0x2003010400420u, 0xc041010010248000u, 0x3044201000024400u, 0xd1820b00002010u,
    0x31040000c8309301u, 0x5c500000c0004028u, 0x2024029504000408u, 0x4000000000108000u, 0x1b80000c36000000u, 0x884240100450048u,
    0x8000200a40401u, 0x20101082000010u, 0x80011024800080u, 0x80068121c4000200u, 0x200084c20080086bu, 0x2045825050230014u,
    0xc10a8240u, 0x140000a100002000u, 0x28420123080000au, 0x84100000a2014a40u, 0x800000001941040u, 0x82000100000886u,
    0x5c000440001412u, 0x62000084240104u, 0x8000483000860000u, 0x21201200ad50c0e2u, 0x1000004d0000c44u, 0x500502000001402au,
    0x8002080810000500u, 0x40092802u, 0x2000090000000500u, 0x8a50840040202000u, 0x2056002000008000u, 0x2000801000400u,
    0x140220a10a08000u, 0x4202200c00110018u, 0x108050002004809u, 0x140089100100d100u, 0x8c00344000900010u, 0x400010004000040u,
    0x108001004800710u, 0x9404044042100020u, 0xb100000810000002u, 0x300002001000200u, 0x4000614422420124u, 0x300a200000080808u,
    0x880002001040000u, 0xc108845000140220u, 0x2000200080188020u, 0xa00126011000500u, 0x1800809000084u, 0x21040010020a3092u,
    0x4002810c008c18u, 0x4401010000000804u, 0x1020201838408200u, 0x2000a0130000bu, 0x1088480000240u, 0x40000089802180u,
    0x2002001114040011u, 0x2014000044101904u, 0x94000898800010u, 0x8008002010052090u, 0x2413008021041060u, 0x11c840042800002u,
    0x104040d08000580u, 0x8101146140cu, 0x11220a000101049cu, 0x408805048204808u, 0x2048400021000000u, 0x10e0002402920u,
    0x1420202080000u, 0x500042144010008u, 0x984010000000000u, 0x88000a40040012u, 0x1d0011114800000u, 0x2000900040088000u,
    0x800248082000008u, 0x620080610000802u, 0x200098020104066u, 0xc01004840400u, 0x200010000119c209u, 0x400010012a402c0u,
    0x80a02085a4140285u, 0xd30040000600010u, 0x1080408110402180u, 0x8008084c0010002u, 0x400840043010c00u, 0x804005004820310u,
    0x2402802820041000u, 0x10c0202002208164u, 0x8280430020511160u, 0x2204c020090a8680u, 0x8008002000008u, 0x9001894c008a410u,
    0x221346204000602u, 0x6034004200004u, 0x1020206020008200u, 0x8098812400008000u, 0x800a00420a528300u, 0x960ac10012000110u,
    0x101200041001000u, 0x40508209225044u, 0x4053804000001003u, 0x100000a01002000u, 0x208002404000a020u, 0x2210450400200040u,
    0x224000708844040u, 0x501000080044000u, 0xa0520080001800u, 0x401020c001100000u, 0x1003400480u, 0x28804400281000c0u,
    0x30000210040810u, 0x410004000890u, 0x120180200c50320u, 0x202250000000200u, 0x101a170008000840u, 0x1002000a020u,
    0x20201000200404u, 0x904860410800300u, 0x5010214620a14000u, 0x80800000c0400804u, 0x848000000009000au, 0xa010001402d40010u,
    0x8410121500008c00u, 0x2a0a208414302u, 0x80420009000002u, 0x61830400000080u, 0x40010005820401au, 0x8040020210448503u,
    0x1000800201a88000u, 0x88180024208238u, 0xc02204404041000u, 0x810010001840000u, 0x10611a41800052u, 0xd0080381090000u,
    0x819200600c00u, 0x401000000080640u, 0x84000512010000u, 0x400000080000100u, 0x610208124000cdu, 0x8224000202031u,
    0x8084404002241000u, 0x3180008004100884u, 0x2000010080080u, 0x211a4100030e40u, 0x408402000100000u, 0x8292490000009100u,
    0x6840030000040820u, 0x24024408a112e00u, 0x502a400801140220u, 0x244c4000000000au, 0xd042020920010u, 0x200000c400000008u,
    0x409204820d020408u, 0x601c030000c82008u, 0x4000006060201u, 0x50006422080928u, 0x445000400000844u, 0x8100c081000u,
    0x42084800150b0040u, 0x3604180210203u, 0xa0ba8c0200041020u, 0xc540004040400002u, 0x2000001000140308u, 0x4062013020030800u,
    0x4100000380201003u, 0x4022c00001000201u, 0x100068330050248u, 0x10808000062801u, 0xc018846024001004u, 0x200810005004000u,
    0x302048001005u, 0x2080180000024800u, 0x20504424000260aau, 0x48000a800480u, 0x22024040002040bu, 0x400480040008400u,
    0x42024202690e801u, 0x410020000643000u, 0x8020020140000u, 0x480a000010200020u, 0x40102020084000a0u, 0x465d941448014u,
    0x98424140000c0220u, 0x60002400001020c0u, 0x5201800e1164088u, 0x26400003a0000012u, 0x408290604208000u, 0x100800011007000u,
    0x8001020010030e0u, 0xc40200010008u, 0x1178400000100280u, 0x40800020028u, 0x1000a10400000080u, 0x6004062a000u,
    0xa024010040000008u, 0x4020000000421u, 0xb0870000e020c204u, 0xa600000a0494861u, 0x20001204020044u, 0x20d01a0001c084u,
    0x6800040010000240u, 0x811190045e218180u, 0x4c0600880020002u, 0x9112000c01410001u, 0x2020300010000e10u, 0x8602002402880281u,
    0x19c202040ec090u, 0x1100404048000020u, 0x2414500a100010a0u, 0x800021622808000u, 0x80a2000000000001u, 0x29921000080000u,
    0x40020010000420u, 0x802a00a003000d8cu, 0x100008008008008u, 0x800103302081160u, 0x948044000800c00u, 0x201000220040000u,
    0x1022014008401410u, 0x80000003024000c8u, 0x200941200100100u, 0x20000c0000008u, 0x814900901080000u, 0x218008000420804u,
    0x1d00c02044409u, 0x41a816182000001u, 0x2401007000200u, 0x130000000a00000u, 0x81008345100210u, 0x898080103800010u,
    0x2400680348200042u, 0x1008001100c00u, 0xc00602430b00301u, 0x8210a280024601c0u, 0x482864730c080889u, 0x84002003884020u,
    0x6298018010500425u, 0x100000c000404008u, 0x80c258080040890u, 0x43180b10232880cu, 0x8000010a0a28u, 0x40c041e804022080u,
    0x448c080000008110u, 0x905840400206008u, 0x1802c00120000420u, 0x802800214400a404u, 0x8020444008002420u, 0x84020202840700u,
    0xd008000425044414u, 0x10080002040000u, 0x2081803000208058u, 0x8040291024008e0u, 0x280020144008000u, 0x40480002208u,
    0x410000000200u, 0x100008042b0000u, 0xc0041002060200au, 0x148200180018002u, 0x4080002080800043u, 0x84000807008002u,
    0x20902080002u, 0x9014f0008204a08u, 0x140100000c1080u, 0x4000801a00410040u, 0x221010081102203u, 0x20001330104202cu,
    0x2000c4014030050u, 0x2c002010701402u, 0x8000a4084008480u, 0xc008820900440001u, 0x103180014a00000u, 0xe380009072280u,
    0x42050439000080a1u, 0x8080400200480u, 0xc1c80408402010u, 0xa10a000202840u, 0x4010404040200200u, 0x11000800108200u,
    0x109248480204820u, 0x224230082488008u, 0x2402610000042082u, 0x2001044000008u, 0x4202040c201210cu, 0x301000020004c588u,
    0x2201c0402103040u, 0x4810080082009021u, 0xc19000004002802u, 0x80201000024a0u, 0x4801280000a2085u, 0x8040018414201u,
    0x8420080240400000u, 0x28102800131000u, 0x801004040080u, 0x4a29081000108084u, 0x800800002241140u, 0x2804000000410001u,
    0x482012081004840u, 0x4810144004000100u, 0x4000000d4000020u, 0x8800000000001800u, 0x921212280100010u, 0x490008418a021041u,
    0x1190008244800021u, 0x4410000807e000u, 0x4100000048000u, 0x604400024000900u, 0x5500008060040000u, 0x80080830c8023080u,
    0x9010410450280020u, 0x42e8088004001014u, 0x4104080032040000u, 0x28618000a040u, 0xca8200640800001u, 0x801020002808100u,
    0x20018ca008800124u, 0x408080020701202u, 0x400480140280008u, 0x114100240000020u, 0x11b0026400080144u, 0x20840410c0004000u,
    0xe00408180808005u, 0x1051860941200028u, 0x4040041004092020u, 0x1040200011200000u, 0x8100000c00040104u, 0x6818cc000000060u,
    0x8804080000200820u, 0x240040901003040u, 0x8000040000400020u, 0x3880030031100020u, 0x8008c508c0a84208u, 0x30000000820400u,
    0x4ec0008000004000u, 0x220018004c008001u, 0x4400003002233004u, 0x1011024600a8u, 0x82001000000u, 0x1252080000e1u,
    0x682910000e0u, 0x2280040082100000u, 0x802c080088010u, 0x10802800041000a0u, 0x82042204810010u, 0x24026000140a301au,
    0x19c0100800a0012u, 0x21028381008510e1u, 0x821253c000000480u, 0x2447000400000000u, 0x40002007c2006480u, 0xc10000040058218u,
    0xa090001004000010u, 0x4800000952001u, 0x1008300800108250u, 0x10000043300054c0u, 0x6401100008449000u, 0x20c0a500012002u,
    0x920500118000400u, 0x1020010104000164u, 0x1415010248400250u, 0x2001100080811011u, 0xa3820010004240u, 0x22400002100623u,
    0x1380a04000810000u, 0x400600013014312u, 0x290080080c30044u, 0x20441001000880u, 0x6046580060080242u, 0x1408288202040810u,
    0x1100804030004000u, 0x1000402002400084u, 0xd60630000860008u, 0x81820001000000u, 0x482000014040u, 0xc40000000100200u,
    0x4143000200013826u, 0x80003052019002u, 0x40c44040140022u, 0x1201010142833000u, 0x44900c0400200002u, 0x10038809c0408208u,
    0x80000401002001u, 0x342011021188a000u, 0x2808000804804890u, 0x4820408000402401u, 0x8000820506000c8u, 0x4080280004210104u,
    0x88a00ecc00520000u, 0x2b000c280008000u, 0x6024610c0180844au, 0x8088804000000000u, 0x8040411020090d60u, 0x104242408000010u,
    0x240c401000000002u, 0x900200300000284u, 0x202201c000200000u, 0x2100c08180804308u, 0x2001881100962u, 0x2104400000412c00u,
    0x602400040901u, 0x12040c02e0003u, 0x4145020600004000u, 0x1410541420123u, 0x810a614044806210u, 0x5010001000200000u,
    0xbc000020b118191u, 0x85000088088u, 0x60000118040u, 0x4005000018016u, 0x8000080208092058u, 0x1246000801000061u,
    0x489801812042040u, 0x3004250300200100u, 0x80076900040021u, 0x24008010004081u, 0x8000020000044000u, 0x108000430002044u,
    0x488ab28000080008u, 0x1200000024416640u, 0x8200000100006041u, 0x80000800500a0100u, 0x4080000002u, 0x2021000202144080u,
    0x4b8000320d002080u, 0x510210200040c8a0u, 0x840805200180u, 0x106200000202815u, 0x2180230480u, 0xc04001052030022u,
    0x588529201000184u, 0xe700000824003920u, 0x30002000b083801u, 0x6908104c4800002u, 0x30d1008420004058u, 0x94002304a0050u,
    0xa05848060080811u, 0x2312048008080901u, 0x9000481004024102u, 0x4000838c010c1714u, 0x5040c000044280a4u, 0x6a0210085020cu,
    0x20028410010820a0u, 0x4a410000204052u, 0x90c040022049418u, 0x8020220c024840a0u, 0x4110064401008009u, 0xa020004c30u,
    0xa00000004146000u, 0x818080004322400u, 0x4238a1002841084u, 0x44040201c000201au, 0x8a2000646402000u, 0x4100120000011401u,
    0x2010c428000130u, 0x3018040800004010u, 0x150001080a0210u, 0x8200000400411u, 0x808149142008441u, 0x4401200208340804u,
    0x141114230400002u, 0xc2210a00481u, 0x8cc000a00000c0u, 0x40040020a0000008u, 0x2028400400884u, 0x40a0008080004020u,
    0x23308064ac402140u, 0x105002011102010u, 0x80020c0000011008u, 0x41800202b0020401u, 0x128083129080010u, 0x4082401028401000u,
    0xc002184001000004u, 0xa50100800a00000u, 0x4480d000000400u, 0x404308000020u, 0x80a02403884000u, 0x180004010400404u,
    0x80301800a01000cu, 0x9202000130814u, 0x121105000000100u, 0x2042104800060802u, 0x80c002c0848080u, 0x4200020210204058u,
    0xa020883024401041u, 0x218020002000200u, 0x888000510000412u, 0x2ca0900450000u, 0x8090228400990a9u, 0x8080510100001002u,
    0x21c0828811282800u, 0x840000864810c202u, 0x4508418138100001u, 0xe2100008200c5c80u, 0x8014000004448000u, 0x488008a402041u,
    0x1490020820400f50u, 0x9100898080008100u, 0x2920000004000u, 0x80200008200012u,
};

} // namespace pith::detail::tables

namespace pith::detail {

/// The built-in table. Constant time; static storage.
[[nodiscard]] constexpr phrase_index builtin_phrases() noexcept {
    using namespace tables;
    return {
        {ad_phrases, social_phrases, error_page_phrases, comment_phrases, related_phrases, subscription_phrases, consent_phrases,
         navigation_phrases, notice_phrases, widget_phrases, placeholder_phrases, byline_phrases, caption_phrases, embed_phrases},
        builtin_rows, builtin_buckets, builtin_filter, 16383, 11255, {104, 90, 59, 94}, 6};
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
};

/// A position in the lines and the rulings of the window around it. Copyable and multi-pass; allocates nothing.
/// Moving on is amortised linear: each line is classified at most three times.
template <std::forward_iterator I, std::sentinel_for<I> S, class Proj, std::size_t N>
class judged_cursor {
public:
    judged_cursor() = default;
    constexpr judged_cursor(I at, S end, judging<Proj, N> const& with)
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
        std::size_t n = 0;
        I it = at_;
        std::string_view before;
        for (; n < window_lines && it != end_; ++it, ++n) {
            std::string_view const line = with_->text(*it);
            facts[n] = classify(line, tables, buffer);
            if (n > 0) join_wrapped(before, facts[n - 1], line, facts[n], tables, buffer);
            before = line;
        }
        bool const more = it != end_;
        first_ += final_;
        final_ = more ? window_commit : n;
        pos_ = 0;
        std::size_t const end = first_ + n;
        if (more && next_prose_ < end) {
            // Is there prose after the window, and a hit before it? Looked for once, remembered until the window gets there.
            last_hit_ = 0;
            bool label = false;
            for (next_prose_ = end; it != end_; ++it, ++next_prose_) {
                auto const f = classify(with_->text(*it), tables, buffer);
                if (f.body()) break;
                if (f.has(scope::alone) || (label && f.has(scope::edge))) last_hit_ = next_prose_;
                if (!f.blank) label = f.has(scope::edge);
            }
            if (it == end_) next_prose_ = nowhere;
        }
        judge(std::span<line_facts const>(facts.data(), n), final_, more && next_prose_ != nowhere,
              more && last_hit_ >= end, memory_, std::span<ruling>(rulings_.data(), n));
    }

    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
    I at_{};
    S end_{};
    judging<Proj, N> const* with_ = nullptr;
    std::size_t first_ = 0;      ///< number of the window's first line
    std::size_t next_prose_ = 0; ///< number of the next line of prose ahead, or nowhere
    std::size_t last_hit_ =
        0; ///< number of the last line before it that is residue alone or as the second of two labels, or 0
    std::size_t pos_ = 0, final_ = 0;
    judge_memory memory_{};
    std::array<ruling, window_lines> rulings_{};
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

/// Walks the characters of a text that count for sameness, folded.
class content_reader {
public:
    constexpr explicit content_reader(std::string_view s) noexcept : rest_(s) {}
    /// The next character; 0 at the end.
    [[nodiscard]] constexpr char32_t next() noexcept {
        while (!rest_.empty()) {
            auto const d = decode(rest_, 0);
            rest_.remove_prefix(d.size);
            char32_t const c = fold_case(d.code);
            if (is_word(c) && !is_invisible(c)) return c;
        }
        return 0;
    }

private:
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

/// A 64-bit fingerprint of what a text says: FNV-1a over its folded letters and digits as UTF-32 code units,
/// finished by the mixer of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014). The same on every machine. Linear.
[[nodiscard]] constexpr std::uint64_t content_fingerprint(std::string_view s) noexcept {
    std::uint64_t h = 14695981039346656037u;
    for (content_reader r(s); char32_t const c = r.next();) h = (h ^ c) * 1099511628211u;
    h = (h ^ (h >> 30)) * 0xBF58476D1CE4E5B9u;
    h = (h ^ (h >> 27)) * 0x94D049BB133111EBu;
    return h ^ (h >> 31);
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
    std::uint64_t fingerprint; ///< 0 for a line too short to be an anchor
};

/// A line that goes, by number, and the earlier one it repeats: empty for one known from another document.
struct repeat {
    std::size_t number;
    std::string_view original;
};

/// The repeats among the lines of a page, in order. Linear on average in lines and characters, whatever they are:
/// only anchors are hashed, a run of copies is walked once. Allocates two tables of the page's lines.
constexpr std::vector<repeat> find_repeats(std::vector<page_line> const& lines, repeats which) {
    std::size_t size = 16;
    while (size < lines.size() * 2) size *= 2;
    struct group {
        std::uint32_t first = 0, copies = 0; // first is 1-based
        bool stated = false;
    };
    std::vector<group> groups;
    std::vector<std::uint32_t> slots(size, 0), group_of(lines.size(), 0);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto const& l = lines[i];
        if (l.fingerprint == 0) continue;
        std::size_t at = (l.fingerprint >> 1) & (size - 1);
        std::size_t tries = 0;
        for (; slots[at] != 0 && ++tries <= most_tries; at = (at + 1) & (size - 1)) {
            auto const& first = lines[groups[slots[at] - 1].first];
            if (first.fingerprint == l.fingerprint && text::same_content(first.text, l.text)) break;
        }
        if (tries > most_tries) continue; // only crafted text gets here; it stays
        if (slots[at] == 0) {
            groups.push_back({static_cast<std::uint32_t>(i), 0, false});
            slots[at] = static_cast<std::uint32_t>(groups.size());
        }
        group& g = groups[slots[at] - 1];
        ++g.copies;
        g.stated = g.stated || ends_statement(l.text);
        group_of[i] = slots[at];
    }
    std::vector<std::uint32_t> original(lines.size(), 0); // 1-based number of the line repeated, 0 for none
    auto const same = [&](std::size_t a, std::size_t b) { return text::same_content(lines[a].text, lines[b].text); };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (group_of[i] == 0 || original[i] != 0) continue;
        group const& g = groups[group_of[i] - 1];
        std::size_t const first = g.first;
        if (first == i || !g.stated || g.copies > anchor_copies) continue;
        std::size_t before = 0, after = 0; // lines by which the repeat grows
        while (before < first && i - before - 1 > first && original[i - before - 1] == 0 &&
               same(first - before - 1, i - before - 1))
            ++before;
        while (i + after + 1 < lines.size() && first + after + 1 < i - before && original[i + after + 1] == 0 &&
               same(first + after + 1, i + after + 1))
            ++after;
        std::size_t anchors = 0;
        for (std::size_t k = i - before; k <= i + after; ++k) anchors += group_of[k] != 0 ? 1u : 0u;
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

/// Sums up one line for find_repeats.
constexpr page_line make_page_line(std::string_view raw, std::size_t number) noexcept {
    std::string_view const s = text::trimmed(raw);
    return {s, number, is_anchor_length(s) ? text::content_fingerprint(s) | 1u : 0u};
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
        else if (l.fingerprint != 0 && ends_statement(l.text) && seen->contains(l.text)) both.push_back({l.number, {}});
    }
    for (auto const& l : lines)
        if (l.fingerprint != 0 && ends_statement(l.text)) seen->insert(l.text);
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
    detail::judged_cursor<std::ranges::iterator_t<Base>, std::ranges::sentinel_t<Base>, Proj, N> at_{};
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
    using cursor = detail::judged_cursor<std::ranges::iterator_t<V>, std::ranges::sentinel_t<V>, Proj, N>;

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

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pith {

namespace detail {

/// Copies kept lines with their own line ends, long runs at once, and closes the gaps in blank lines that removals
/// leave: a run of blank lines that touches a removal becomes its first line, and at the page's start and end goes.
class gap_closer {
public:
    constexpr explicit gap_closer(std::string_view page) : page_(page) { out_.reserve(page.size()); }

    /// Takes a kept line, a sub-view of the page.
    constexpr void keep(std::string_view line) {
        auto const at = static_cast<std::size_t>(line.data() - page_.data());
        auto const end = at + line.size() + (at + line.size() < page_.size() ? 1u : 0u);
        bool const removed = at != seen_;
        if (text::is_blank(line)) {
            if (blank_end_ == blank_start_) blank_start_ = blank_end_ = at, first_blank_end_ = end;
            touched_ = touched_ || removed;
            blank_end_ = end;
        } else {
            touched_ = touched_ || removed;
            close_gap(false);
            copy(at, end);
        }
        seen_ = end;
    }
    [[nodiscard]] constexpr std::string finish() && {
        touched_ = touched_ || seen_ != page_.size();
        close_gap(true);
        flush();
        return std::move(out_);
    }

private:
    constexpr void close_gap(bool at_end) {
        if (!touched_) copy(blank_start_, blank_end_);
        else if (!at_end && run_end_ != 0) copy(blank_start_, first_blank_end_);
        blank_start_ = blank_end_ = first_blank_end_ = 0;
        touched_ = false;
    }
    constexpr void copy(std::size_t from, std::size_t to) {
        if (from == to) return;
        if (from != run_end_) {
            flush();
            run_start_ = from;
        }
        run_end_ = to;
    }
    constexpr void flush() {
        out_.append(page_.data() + run_start_, run_end_ - run_start_);
        run_start_ = run_end_;
    }

    std::string_view page_;
    std::string out_;
    std::size_t seen_ = 0;                        ///< end of the last line kept
    std::size_t run_start_ = 0, run_end_ = 0;     ///< bytes to copy at once
    std::size_t blank_start_ = 0, blank_end_ = 0; ///< blank lines waiting for a line behind them
    std::size_t first_blank_end_ = 0;
    bool touched_ = false; ///< a removal stands in or beside the waiting blank lines
};

/// One pass over a page.
template <std::size_t N>
[[nodiscard]] constexpr std::string clean_once(std::string_view page, category categories,
                                               judging<no_projection, N> const& with) {
    using iterator = piece_iterator<line_splitter>;
    std::vector<std::string_view> kept;
    std::vector<page_line> shown;
    bool const repeats_too = any(categories & category::duplicate);
    judged_cursor<iterator, std::default_sentinel_t, no_projection, N> at(iterator(page), {}, with);
    for (; !at.done(); at.next()) {
        if (any(at.current().what() & categories)) continue;
        if (repeats_too)
            if (auto const l = make_page_line(*at.base(), kept.size()); !l.text.empty()) shown.push_back(l);
        kept.push_back(*at.base());
    }
    auto const repeated = find_repeats(shown, repeats::blocks);
    gap_closer out(page);
    auto next = repeated.begin();
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (next != repeated.end() && next->number == i) ++next;
        else out.keep(kept[i]);
    }
    return std::move(out).finish();
}

/// Passes until nothing more goes.
template <std::size_t N>
[[nodiscard]] constexpr std::string clean_all(std::string_view page, category categories,
                                              judging<no_projection, N> const& with) {
    auto out = clean_once(page, categories, with);
    for (int pass = 1; pass < 8 && out.size() != page.size(); ++pass) {
        auto again = clean_once(out, categories, with);
        if (again.size() == out.size()) break;
        out = std::move(again);
    }
    return out;
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
