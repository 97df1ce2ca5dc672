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
    bool lower = false;
    for (std::size_t i = 0; i < s.size();) {
        auto const d = text::decode(s, i);
        i += d.size;
        if (text::is_space(d.code)) {
            ++tokens;
            joints = since = 0;
            lower = false;
            continue;
        }
        char32_t const folded = text::fold_case(d.code);
        bool const upper = folded != d.code;
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
    bool item = false;     ///< begins with a bullet and does not end with one: an item of a list
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
            std::size_t const n = table.longest_at(line, at, [&](std::uint32_t row) { best = table.rows[row]; });
            if (n > size) size = n;
        }
        if (size == 0) return false;
        constexpr category share_bar = category::social | category::comment,
                           footer = category::consent | category::notice;
        if (best.when != scope::alone && !any(best.what() & (share_bar | footer))) return false;
        decided |= best.when == scope::alone;
        kinds |= best.what();
        one_kind = !any(kinds & ~share_bar) || !any(kinds & ~footer);
        if (labels == 0) flag = best.flag;
        at += size;
        ++labels;
    }
    return labels >= 3 && (decided || one_kind);
}

/// Sums up one line. Linear in its first and last few hundred bytes.
template <std::size_t N>
constexpr line_facts classify(std::string_view raw, phrase_tables<N> const& tables, text::normal_line& buffer) {
    line_facts f;
    std::string_view const s = text::trimmed(raw);
    f.blank = s.empty();
    if (f.blank) return f;
    f.sentence = text::ends_sentence(s);
    f.prose = text::is_prose(s);
    f.item = s.size() > 2 && (s[0] == '-' || s[0] == '*') && s[1] == ' ' && s.back() != s[0];
    f.colon = s.ends_with(':') || s.ends_with("\xEF\xBC\x9A");

    auto const ask = [&](bool at_start, bool at_end) {
        for (std::size_t t = 0; t < N; ++t)
            tables[t].find(buffer, at_start, at_end, [&](std::uint32_t row) {
                phrase_row const& r = tables[t].rows[row];
                // A label of one or two words carries no full stop; with one it is a sentence somebody wrote.
                if (r.where == match::whole && buffer.full_stop() && buffer.words() <= 2) return;
                if (f.form == shape::code && r.what() != category::placeholder) return;
                if (s.size() > read_whole && !any(r.what() & (category::notice | category::consent))) return;
                if (f.phrase.found() && (r.when > f.when || (r.when == f.when && r.where >= f.where))) return;
                f.phrase.value = static_cast<std::uint32_t>(t << phrase_ref::row_bits) | row;
                f.flag = r.flag;
                f.when = r.when;
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
        judge_memory const after = zones(memory, commit, hit_after);
        company(memory.residue); // once more: zones have made new neighbours
        for (std::size_t k = 0; k < count_ && line(k) < commit; ++k) {
            memory.prose |= is_body(k);
            memory.residue = residue(k);
        }
        memory.hits = after.hits;
        memory.since = after.since;
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
        for (std::size_t k = 0; k < count_; ++k)
            if (is_body(k)) {
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
            else if (f.form == shape::breadcrumb && head(k)) out(k) = {rule::breadcrumb, category::navigation, {}};
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
            if (fact(k).form == shape::glued_menu && !residue(k) && fact(k + 1).width > fact(k).width)
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
    ///  - below the article, every line that is no sentence within eight lines behind a hit, and short sentences behind
    ///    several;
    ///  - in a gap, a label among at least three hits; the last line before the prose is its heading and stays.
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
                        if (now.hits > 0 && now.since <= 8 && (!f.sentence || now.hits >= 2))
                            out(a) = keeps_company(a, rule::tail_company);
                    } else if (now.prose && label && !last && now.hits + below >= 3) {
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
        return f.has(scope::opener) || (f.has(scope::edge) && f.where == match::whole && f.colon &&
                                        category{1u << f.flag} == category::related);
    }

    /// A label that could be a heading or a list item is residue at the page's edge or beside other residue.
    constexpr void company(bool residue_before) noexcept {
        for (std::size_t k = 0; k < count_;) {
            // A run of lines that are residue or would be in company.
            std::size_t end = k, labels = 0;
            bool proven = (k == 0 && residue_before) || near_hit(k);
            for (; end < count_ && (residue(end) || is_label(end)); ++end) {
                proven |= residue(end);
                labels += is_label(end) ? 1u : 0u;
            }
            if (end == k) {
                ++k;
                continue;
            }
            for (std::size_t j = k; j < end; ++j)
                if (!residue(j) && (proven || labels >= 2))
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
    std::size_t first_prose_ = 0; ///< the lines before it are the page's head
    std::size_t last_prose_ = 0;  ///< the lines from it on are the page's tail
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
    "runtime error"
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
    "please wait"
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
    "runtime error"
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
    "javascript is"
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
    "no comments"
    "no comment"
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
    "don't miss"
    "do not miss"
    "don't miss it"
    "don't miss out"
    "don't miss these"
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
    "most popular"
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
    "this just in"
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
    "for you"
    "just for you"
    "featured stories"
    "featured articles"
    "featured posts"
    "featured news"
    "featured content"
    "featured videos"
    "featured video"
    "in other news"
    "in the news"
    "more breaking news"
    "breaking news"
    "news headlines"
    "today's headlines"
    "today's news"
    "in the spotlight"
    "part of a series"
    "other articles in this series"
    "back issues"
    "on this topic"
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
    "more from the"
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
    "unsubscribe at any time"
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
    "stay informed"
    "stay updated"
    "stay up to date"
    "stay up-to-date"
    "keep in touch"
    "stay in touch"
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
    "no thanks"
    "no, thanks"
    "no thank you"
    "not now"
    "maybe later"
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
    "receive our"
    "be the first to get"
    "stay up to date with"
    "stay up-to-date with"
    "never miss a"
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
    "use cookies to improve"
    "uses cookies to ensure"
    "use cookies to ensure"
    "uses cookies to provide"
    "use cookies to personalise"
    "use cookies to personalize"
    "by continuing to use this site"
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
    "scroll down"
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
    "welcome back"
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
    "have a story"
    "news tips"
    "tip us"
    "tip line"
    "submit an article"
    "submit article"
    "submit press release"
    "submit a press release"
    "submit an event"
    "submit a letter"
    "letters to the editor"
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
    "topics:"
    "topic:"
    "categories:"
    "read more about:"
    "more about:"
    "more on:"
    "in this story:"
    "mentioned in this"
    "keywords:"
    "labels:"
    "sections:"
    "section:"
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
    "press esc"
    "press enter"
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
    "contact:"
    "advertise with"
    "write to us"
    "got a tip"
    "have a tip"
    "send tips"
    "send us your"
    "have a story"
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
    "accept no responsibility or liability"
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
    "without written permission"
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
    "have not been evaluated by the food and drug"
    "consult your doctor before"
    "consult a qualified"
    "always seek the advice of your"
    "not responsible for the content of external"
    "not responsible for external"
    "we are not responsible for the content"
    "views and opinions expressed"
    "opinions expressed in this article"
    "opinions expressed are those"
    "opinions expressed by"
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
    "registered charity"
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
    "copyright 0"
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
    "part of the"
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
    "incorporated in"
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
    "text color"
    "text background"
    "caption area background"
    "font size 0%"
    "beginning of dialog"
    "browsercat"
    "next stay up"
    "0 seconds of"
    "audio by"
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
    {8275,22,5,L,eq}, {3467,7,0,L,eq}, {11566,37,3,L,eq}, {18427,8,7,E,eq}, {23843,17,2,L,pre}, {23116,12,6,L,eq}, {7776,14,3,L,eq},
    {21490,10,7,E,pre}, {21357,10,5,E,eq}, {2192,12,0,E,eq}, {9969,24,0,L,eq}, {3971,11,6,L,eq}, {18727,10,4,L,pre}, {1694,21,0,L,pre},
    {8122,33,3,L,pre}, {469,17,4,H,eq}, {22559,23,2,L,pre}, {12481,13,3,L,eq}, {5329,9,1,E,eq}, {13287,22,6,L,pre}, {23190,22,7,L,eq},
    {10667,9,3,E,eq}, {1769,27,8,L,has}, {1796,32,8,L,has}, {27255,26,7,L,eq}, {17526,28,2,L,pre}, {18576,13,7,E,eq}, {8350,17,0,L,eq},
    {17881,20,1,L,suf}, {22126,9,7,L,eq}, {20941,53,6,E,eq}, {9741,39,0,L,eq}, {20006,25,6,L,eq}, {6114,4,9,E,eq}, {19021,20,4,H,eq},
    {14006,17,3,L,eq}, {9802,30,6,L,eq}, {6894,20,0,L,eq}, {15855,23,1,L,eq}, {12603,12,7,E,eq}, {11682,9,7,E,eq}, {25017,17,7,L,eq},
    {13353,16,0,L,eq}, {21757,20,6,L,pre}, {28038,27,3,L,pre}, {4962,20,8,L,pre}, {9203,20,6,L,eq}, {13223,13,8,L,pre}, {12682,19,7,E,eq},
    {25216,25,7,L,eq}, {5033,10,4,E,eq}, {8071,16,4,E,pre}, {169,16,13,B,pre}, {16021,23,6,L,eq}, {27469,18,7,L,eq}, {22067,24,2,L,pre},
    {2903,19,6,L,eq}, {26832,16,7,L,eq}, {18171,28,1,L,eq}, {190,15,7,L,eq}, {3543,41,0,L,eq}, {10276,10,7,E,eq}, {8761,18,5,L,eq},
    {9886,20,7,L,pre}, {1382,35,8,L,has}, {8739,17,7,L,eq}, {7597,26,8,H,eq}, {28286,12,3,L,eq}, {10764,21,6,L,eq}, {7135,22,8,L,eq},
    {4855,23,2,L,has}, {7254,8,3,E,eq}, {21147,38,6,L,pre}, {3109,14,3,L,eq}, {9169,32,4,L,eq}, {16022,34,4,H,eq}, {16835,12,1,L,eq},
    {13517,10,4,H,eq}, {325,17,9,L,eq}, {5961,13,3,L,pre}, {6078,20,3,L,pre}, {16023,17,7,L,eq}, {5744,7,1,E,eq}, {9587,15,2,L,eq},
    {13370,7,7,E,eq}, {911,17,1,L,eq}, {6211,16,1,L,pre}, {9509,43,3,L,pre}, {922,14,4,H,eq}, {9130,21,1,L,eq}, {1917,17,3,L,eq},
    {7739,19,5,L,eq}, {18137,22,3,L,pre}, {28322,12,3,L,eq}, {8504,11,5,L,eq}, {12142,24,8,L,pre}, {9421,14,2,L,eq}, {27035,15,4,H,eq},
    {10846,19,5,L,has}, {19294,40,6,L,has}, {14969,21,3,L,eq}, {6099,14,7,L,eq}, {3492,12,9,B,eq}, {5793,8,1,E,eq}, {1744,15,7,L,eq},
    {5597,7,1,E,eq}, {2122,13,7,L,eq}, {4901,18,2,L,has}, {0,28,8,L,has}, {934,36,8,L,has}, {970,32,8,L,has}, {1002,38,8,L,has},
    {1040,34,8,L,has}, {1074,26,8,L,has}, {5373,5,1,E,eq}, {8947,17,5,L,eq}, {13069,34,0,L,eq}, {13965,11,5,E,eq}, {20426,41,1,L,eq},
    {6304,29,6,L,eq}, {842,32,8,L,has}, {874,31,8,L,has}, {905,29,8,L,has}, {9430,47,8,L,has}, {10151,22,8,L,has}, {10208,42,8,L,has},
    {390,25,13,L,eq}, {12976,9,2,E,eq}, {13763,10,4,L,pre}, {2672,26,5,L,has}, {2698,27,5,L,has}, {5195,26,5,L,has}, {24829,14,7,L,eq},
    {24975,41,3,L,eq}, {23322,13,7,L,pre}, {6409,30,0,L,eq}, {15686,7,7,E,eq}, {25362,5,7,E,eq}, {20185,30,5,L,has}, {20215,31,5,L,has},
    {10593,7,4,E,eq}, {12328,5,4,E,eq}, {18812,5,7,E,eq}, {9543,15,4,H,eq}, {21100,20,4,L,eq}, {1032,6,11,E,pre}, {18516,7,7,E,eq},
    {10606,12,4,E,eq}, {4913,22,8,L,pre}, {16808,56,3,L,pre}, {9523,26,1,L,pre}, {12009,25,5,L,eq}, {5883,14,5,L,eq}, {15033,28,5,L,pre},
    {28262,12,3,L,eq}, {11675,7,7,E,eq}, {10235,9,4,L,pre}, {15845,21,0,L,eq}, {10136,7,5,E,eq}, {11877,7,7,E,eq}, {9324,8,7,L,pre},
    {26463,15,2,L,eq}, {22343,13,7,E,eq}, {4077,13,3,L,eq}, {24560,9,4,L,pre}, {19688,36,2,L,eq}, {14772,5,4,E,eq}, {19849,8,4,E,eq},
    {23588,25,6,L,has}, {22844,22,6,L,eq}, {1888,19,1,L,eq}, {762,20,6,L,has}, {16248,14,6,L,eq}, {19304,38,2,L,pre}, {10357,15,4,H,eq},
    {13929,33,0,L,has}, {560,10,1,L,eq}, {6532,32,3,L,has}, {8454,17,7,L,eq}, {7363,31,5,L,eq}, {13196,3,7,E,eq}, {4111,26,6,L,eq},
    {22107,25,5,L,eq}, {13463,10,0,L,eq}, {15109,27,6,L,pre}, {3438,20,1,L,eq}, {19289,14,5,L,eq}, {154,15,1,L,eq}, {1738,17,0,L,pre},
    {12936,21,5,L,eq}, {8316,19,5,L,eq}, {3748,12,7,L,eq}, {12958,22,6,L,eq}, {22400,30,7,L,eq}, {7202,13,7,L,eq}, {19862,27,1,L,pre},
    {27537,26,4,L,pre}, {20778,45,3,L,pre}, {4285,12,7,L,eq}, {4485,7,9,E,eq}, {23562,21,7,L,eq}, {914,36,13,L,eq}, {19797,14,7,L,eq},
    {9264,13,7,L,eq}, {14671,12,3,E,eq}, {4926,42,0,L,eq}, {15304,12,4,L,pre}, {16012,32,3,L,eq}, {28159,12,4,H,eq}, {5954,17,4,L,pre},
    {7513,17,4,H,pre}, {5717,18,8,L,eq}, {7042,22,8,L,eq}, {10646,9,3,E,eq}, {9348,13,7,L,pre}, {9596,30,6,L,has}, {9626,33,6,L,has},
    {7080,10,3,E,eq}, {4922,8,4,E,eq}, {11803,8,7,E,eq}, {23294,5,4,E,eq}, {8604,24,6,L,eq}, {8467,13,5,L,eq}, {4097,15,4,H,eq},
    {7834,11,7,L,eq}, {353,14,12,B,pre}, {727,18,0,L,eq}, {10826,12,0,L,eq}, {637,18,4,H,eq}, {3578,4,9,B,pre}, {4829,28,9,L,eq},
    {7024,18,8,L,eq}, {28051,12,4,H,eq}, {17201,27,4,L,pre}, {4334,10,3,L,eq}, {12266,28,5,L,pre}, {11322,13,6,L,eq}, {8399,35,2,L,eq},
    {15290,14,4,L,pre}, {26062,29,7,L,eq}, {9758,40,8,L,pre}, {2649,21,0,L,pre}, {10811,5,2,L,eq}, {19274,15,5,L,eq}, {6350,6,7,L,eq},
    {6356,6,7,L,eq}, {8498,6,1,E,eq}, {7927,8,1,L,eq}, {5709,28,6,L,has}, {1812,15,4,H,eq}, {11853,13,7,E,eq}, {11538,11,5,E,pre},
    {9659,20,4,H,eq}, {14359,34,2,L,pre}, {5371,15,9,L,eq}, {1073,35,2,L,has}, {1108,34,2,L,has}, {15524,30,2,L,eq}, {7468,9,4,E,eq},
    {9680,25,0,L,eq}, {4535,10,6,L,eq}, {4090,24,3,L,eq}, {398,18,1,L,eq}, {1827,17,4,H,eq}, {12552,21,3,L,eq}, {17742,16,6,L,eq},
    {18154,26,5,L,pre}, {19896,7,7,E,eq}, {2583,10,9,L,eq}, {91,9,12,B,pre}, {17726,35,2,L,eq}, {11619,18,0,L,eq}, {9151,20,1,L,eq},
    {14168,26,4,L,eq}, {28595,30,3,L,pre}, {24140,4,4,E,eq}, {12906,12,2,E,eq}, {5022,19,7,L,eq}, {12393,4,7,E,eq}, {11493,19,3,L,eq},
    {3590,10,7,L,eq}, {4891,35,0,L,eq}, {9604,13,4,H,eq}, {8766,29,1,L,eq}, {10947,34,6,L,pre}, {6033,17,7,L,eq}, {83,6,11,E,pre},
    {5719,17,4,L,pre}, {19758,21,5,L,eq}, {8003,17,2,L,eq}, {1589,15,2,L,has}, {19962,15,4,H,eq}, {5678,20,2,L,has}, {2085,22,6,L,has},
    {15187,24,6,L,has}, {15241,25,6,L,has}, {15266,24,6,L,has}, {15574,25,6,L,eq}, {2568,30,2,L,has}, {2656,16,2,L,has}, {2715,10,0,L,eq},
    {4063,18,4,H,eq}, {8727,12,7,L,eq}, {19972,9,7,E,eq}, {26943,8,7,E,eq}, {5389,13,1,E,eq}, {9732,25,4,L,eq}, {9127,20,0,L,eq},
    {5551,24,5,L,eq}, {19536,4,1,E,eq}, {11289,37,0,L,eq}, {7431,20,6,L,pre}, {12270,45,6,L,pre}, {7584,9,4,E,pre}, {18469,39,1,L,eq},
    {2155,43,2,L,has}, {1531,20,6,L,has}, {1651,31,6,L,has}, {5645,17,8,L,eq}, {10927,8,2,L,pre}, {4182,8,9,E,eq}, {2089,20,1,L,eq},
    {743,37,10,L,eq}, {25080,16,2,L,eq}, {18203,23,5,L,pre}, {14718,21,3,L,eq}, {16261,16,1,L,eq}, {24710,6,7,E,eq}, {11917,10,4,H,eq},
    {26645,18,4,L,eq}, {8919,23,4,L,eq}, {26223,24,2,L,eq}, {17549,10,7,E,eq}, {23715,10,4,L,eq}, {5211,13,3,L,eq}, {12226,40,5,L,eq},
    {544,13,9,L,eq}, {25371,15,2,L,eq}, {4738,16,8,L,pre}, {8779,8,5,L,eq}, {22370,30,7,L,eq}, {15645,6,0,L,eq}, {7769,19,1,L,eq},
    {7703,17,3,L,eq}, {9207,16,0,L,eq}, {8264,16,4,E,eq}, {3999,12,4,H,eq}, {21497,15,5,L,eq}, {25063,27,4,H,eq}, {417,16,3,L,eq},
    {5347,50,0,L,pre}, {3249,12,2,L,has}, {7849,5,8,E,eq}, {16218,24,8,L,has}, {16266,24,8,L,has}, {16290,24,8,L,has}, {7506,19,3,L,eq},
    {13695,6,3,E,eq}, {9830,11,7,L,pre}, {17220,9,7,E,eq}, {22494,16,4,H,eq}, {9933,19,4,H,eq}, {16827,13,7,E,eq}, {14644,16,4,L,pre},
    {24036,37,3,L,pre}, {2235,19,5,L,has}, {2038,14,0,E,eq}, {7274,20,7,L,eq}, {8105,11,6,L,eq}, {14896,57,8,L,has}, {6794,7,3,E,eq},
    {14823,21,6,L,eq}, {11619,27,1,L,eq}, {3123,15,3,L,eq}, {28487,13,4,L,pre}, {254,19,7,L,eq}, {26663,17,4,L,eq}, {3834,27,4,H,eq},
    {9138,12,8,E,eq}, {4734,8,9,E,eq}, {26652,19,2,L,pre}, {2291,19,7,L,eq}, {8795,27,1,L,eq}, {3876,11,1,L,eq}, {7210,21,5,L,eq},
    {9353,20,6,L,pre}, {3285,18,6,L,eq}, {7906,17,7,L,eq}, {5977,16,8,L,eq}, {3093,19,6,L,eq}, {16138,22,1,L,pre}, {12958,6,2,E,eq},
    {820,13,0,L,eq}, {13887,11,4,H,eq}, {15485,41,8,L,has}, {10008,19,5,E,eq}, {7477,8,7,L,eq}, {689,12,10,L,has}, {10163,8,7,E,eq},
    {26288,14,4,H,eq}, {1100,23,8,L,has}, {1123,18,8,L,has}, {4556,19,8,L,has}, {226,15,12,B,pre}, {5045,26,8,L,pre}, {4855,21,8,L,pre},
    {26374,17,7,E,eq}, {8342,13,8,E,eq}, {21576,24,4,H,eq}, {7794,20,5,L,eq}, {24018,4,7,E,eq}, {8649,21,2,L,eq}, {12184,8,3,E,eq},
    {2324,35,7,L,eq}, {2811,14,9,L,eq}, {12168,29,5,L,eq}, {3810,15,7,L,eq}, {5492,6,1,E,eq}, {27785,16,4,H,eq}, {13364,6,7,E,eq},
    {18347,33,5,L,has}, {18675,53,1,L,eq}, {4311,37,2,L,has}, {12643,32,2,L,has}, {2923,19,0,L,eq}, {1165,6,11,E,pre}, {1006,19,13,L,eq},
    {22724,21,2,L,eq}, {6971,26,1,L,eq}, {24704,27,4,H,eq}, {18886,33,5,L,pre}, {14242,18,7,L,eq}, {1246,8,11,E,pre}, {22718,20,4,H,eq},
    {15207,45,7,L,eq}, {2237,29,8,L,has}, {4412,20,8,L,has}, {22006,11,4,L,eq}, {22650,24,2,L,pre}, {15360,18,1,L,eq}, {1458,8,9,L,eq},
    {16789,38,4,L,eq}, {14594,27,5,L,eq}, {19990,9,7,E,eq}, {20150,12,7,E,eq}, {3162,12,9,L,pre}, {10982,26,1,L,suf}, {26593,4,7,E,eq},
    {21745,19,2,L,eq}, {13787,14,6,L,eq}, {5943,4,1,E,eq}, {9710,14,1,E,eq}, {1427,22,1,L,eq}, {15693,35,2,L,pre}, {7869,6,8,E,eq},
    {1896,18,4,H,eq}, {5776,4,1,E,eq}, {6891,4,3,E,eq}, {20052,12,4,H,eq}, {9011,13,6,L,eq}, {13246,4,7,E,eq}, {13827,4,7,E,eq},
    {6486,15,7,L,eq}, {667,12,4,H,eq}, {27485,28,4,L,pre}, {21118,21,1,L,eq}, {23070,31,2,L,eq}, {18351,20,2,L,eq}, {6895,4,3,E,eq},
    {2672,11,4,H,eq}, {8308,11,4,E,eq}, {6738,15,3,E,eq}, {11049,10,7,E,eq}, {598,18,10,L,pre}, {26230,15,3,L,eq}, {12426,10,7,E,eq},
    {20182,9,1,E,eq}, {15514,43,5,L,eq}, {10676,5,7,E,eq}, {25683,22,2,L,pre}, {26348,10,7,E,eq}, {21085,15,1,L,eq}, {10482,10,5,E,eq},
    {17350,13,7,E,eq}, {20937,28,2,L,pre}, {13541,20,3,L,eq}, {13262,28,4,L,pre}, {3728,9,7,L,eq}, {1138,5,11,E,pre}, {5362,42,6,L,has},
    {28200,25,3,L,eq}, {2795,27,1,L,eq}, {16101,16,6,L,eq}, {10308,7,2,L,eq}, {13243,7,2,E,eq}, {3626,7,9,E,eq}, {19494,28,3,L,pre},
    {6629,15,2,L,has}, {20512,47,1,L,pre}, {17572,12,7,E,pre}, {4654,18,9,L,eq}, {16152,40,2,L,eq}, {15874,38,3,L,eq}, {9972,9,5,E,eq},
    {11261,5,7,E,eq}, {13196,8,2,E,eq}, {22728,17,3,L,eq}, {16769,14,1,L,eq}, {15411,27,5,L,eq}, {10354,20,2,L,eq}, {14171,27,5,L,eq},
    {16754,23,5,L,eq}, {19472,27,6,L,eq}, {16311,16,1,L,eq}, {23379,9,4,H,eq}, {20924,9,4,L,eq}, {12,13,12,B,pre}, {14714,9,4,L,pre},
    {7942,8,4,E,pre}, {651,42,8,L,has}, {693,32,8,L,has}, {725,34,8,L,has}, {759,29,8,L,has}, {788,29,8,L,has}, {1542,57,0,L,eq},
    {5011,9,4,E,eq}, {5919,9,7,L,eq}, {20077,45,3,L,pre}, {2839,22,9,L,pre}, {9288,27,1,L,eq}, {6643,12,4,E,eq}, {23406,19,2,L,pre},
    {16226,50,3,L,eq}, {7470,15,3,L,eq}, {25183,33,7,L,eq}, {16589,20,1,L,pre}, {18221,13,7,L,pre}, {22283,30,2,L,eq}, {25507,11,7,E,pre},
    {9477,24,1,L,pre}, {10493,23,6,L,eq}, {5850,16,8,L,eq}, {3563,7,9,B,pre}, {9943,17,2,L,eq}, {3798,12,7,L,eq}, {15341,28,7,L,eq},
    {15444,15,1,L,eq}, {5289,7,6,E,eq}, {16160,21,1,L,suf}, {16425,16,1,L,eq}, {24641,12,7,E,eq}, {5083,33,3,L,eq}, {14100,41,2,L,pre},
    {10581,12,4,E,eq}, {18407,14,6,L,eq}, {14839,23,4,H,eq}, {13257,18,0,L,eq}, {20092,50,6,L,eq}, {912,11,7,L,eq}, {11582,44,6,L,eq},
    {25135,22,2,L,eq}, {9549,9,7,L,pre}, {319,25,7,L,eq}, {22951,25,7,L,eq}, {1554,6,11,E,pre}, {593,6,12,B,pre}, {129,13,3,L,eq},
    {11866,5,7,E,eq}, {2426,14,4,H,eq}, {1005,33,0,L,eq}, {13339,14,0,L,eq}, {880,22,0,L,eq}, {19186,21,2,L,pre}, {6672,12,4,E,eq},
    {4401,22,9,L,pre}, {7753,13,8,H,eq}, {12767,51,6,L,pre}, {4395,16,6,L,eq}, {22976,25,7,L,eq}, {2886,17,4,H,eq}, {616,15,7,L,eq},
    {8261,56,1,L,eq}, {5998,17,4,L,pre}, {16250,31,4,H,eq}, {16457,5,7,E,eq}, {15319,12,0,L,eq}, {9201,18,4,L,pre}, {18189,14,7,L,eq},
    {5903,20,8,L,eq}, {13990,11,0,L,eq}, {23153,21,2,L,eq}, {1092,17,3,L,eq}, {19053,20,7,L,eq}, {13136,38,0,L,eq}, {18769,25,6,L,pre},
    {5296,12,6,E,eq}, {1274,10,11,E,pre}, {319,15,3,L,eq}, {2905,43,8,L,has}, {2948,28,8,L,has}, {6781,13,3,E,eq}, {5226,11,8,L,eq},
    {9459,16,5,L,pre}, {7706,16,5,L,eq}, {5357,16,7,L,eq}, {16847,13,1,L,eq}, {7269,20,6,L,eq}, {11429,13,7,E,eq}, {4718,9,7,L,eq},
    {1402,3,11,E,eq}, {10592,43,1,L,suf}, {13618,16,5,L,eq}, {4366,10,3,L,eq}, {3476,5,4,H,eq}, {17768,20,4,L,pre}, {4525,35,3,L,eq},
    {5434,19,4,L,pre}, {1340,42,8,L,has}, {404,12,11,E,pre}, {9999,16,2,L,eq}, {10726,7,7,E,eq}, {24106,22,3,L,pre}, {11722,15,1,L,eq},
    {3162,13,2,L,has}, {6121,19,3,L,pre}, {2151,14,9,L,eq}, {1223,18,0,L,eq}, {222,28,9,L,eq}, {12094,8,4,L,eq}, {12943,5,2,E,eq},
    {11840,10,5,E,has}, {4567,16,4,H,eq}, {12481,49,5,L,pre}, {6318,10,1,L,pre}, {12127,46,3,L,has}, {4520,15,7,L,eq}, {21592,21,3,L,eq},
    {19436,10,4,L,eq}, {13170,10,2,E,eq}, {20293,36,3,L,pre}, {10178,10,7,E,eq}, {24627,6,7,E,eq}, {656,16,11,E,eq}, {9610,22,7,L,pre},
    {12666,34,0,L,pre}, {5474,9,1,E,eq}, {19309,30,3,L,pre}, {8298,9,7,L,eq}, {11689,60,6,L,eq}, {21723,13,5,L,eq}, {23101,27,2,L,eq},
    {7363,27,3,L,eq}, {15110,34,8,L,eq}, {1855,23,1,L,eq}, {124,8,12,B,pre}, {17090,15,5,L,eq}, {21793,17,4,H,eq}, {26633,19,2,L,pre},
    {5893,27,4,L,pre}, {17309,23,1,L,eq}, {23672,18,7,L,eq}, {45,7,10,L,eq}, {11668,14,0,L,eq}, {26291,31,3,L,eq}, {16499,47,3,L,eq},
    {4053,12,3,L,eq}, {16010,24,2,L,eq}, {9771,16,4,L,eq}, {4997,15,6,L,eq}, {8515,38,6,L,eq}, {12034,22,5,L,eq}, {13699,24,6,L,eq},
    {4706,15,4,H,eq}, {258,10,11,E,pre}, {19546,13,7,L,eq}, {293,14,12,B,pre}, {4395,23,7,L,eq}, {2640,16,2,L,has}, {8628,57,6,L,eq},
    {344,14,7,L,eq}, {26101,45,2,L,pre}, {296,5,11,E,pre}, {11790,13,7,E,eq}, {18736,16,3,L,eq}, {7669,10,7,L,eq}, {5076,25,6,L,eq},
    {14254,9,4,L,eq}, {7787,11,4,E,pre}, {17943,12,1,E,eq}, {11549,13,5,E,pre}, {9644,14,7,L,pre}, {47,24,6,L,has}, {15688,33,1,L,pre},
    {1560,10,11,E,pre}, {13503,8,7,E,eq}, {14433,19,1,L,pre}, {19856,12,7,L,pre}, {14417,22,4,L,eq}, {11291,18,2,L,pre}, {22569,8,3,E,eq},
    {9223,17,0,L,eq}, {18242,16,3,L,eq}, {3378,12,7,L,eq}, {8860,21,7,L,eq}, {1287,12,9,L,eq}, {1301,18,0,L,eq}, {6633,20,7,L,eq},
    {4873,16,6,L,eq}, {5264,16,8,L,eq}, {2794,17,9,L,eq}, {18237,25,1,L,pre}, {782,9,0,L,eq}, {4254,9,3,L,eq}, {13210,26,4,L,pre},
    {23544,18,7,L,eq}, {20988,26,2,L,pre}, {17706,19,6,L,eq}, {7638,24,5,L,eq}, {2270,14,9,L,eq}, {3906,22,4,H,eq}, {14220,28,8,L,suf},
    {2301,14,0,E,eq}, {17326,61,3,L,pre}, {2881,22,9,L,pre}, {6118,16,9,L,eq}, {13114,21,4,L,eq}, {13801,17,6,L,eq}, {7846,18,6,E,eq},
    {22323,2,7,E,eq}, {277,13,1,L,eq}, {5868,10,7,L,eq}, {21639,18,4,H,eq}, {23048,21,4,L,eq}, {3341,7,0,L,eq}, {12917,22,6,E,eq},
    {10653,5,4,E,eq}, {15413,20,6,L,eq}, {4300,32,8,L,has}, {15776,13,1,L,eq}, {9382,10,7,L,pre}, {6007,49,6,L,eq}, {20635,13,3,L,eq},
    {7174,5,4,E,eq}, {11095,5,7,E,eq}, {12073,21,4,L,eq}, {1311,17,7,L,eq}, {11568,13,2,L,pre}, {3956,15,6,L,eq}, {10051,36,0,L,pre},
    {8066,23,6,L,eq}, {19667,9,5,E,eq}, {10669,2,0,E,eq}, {20569,36,4,L,pre}, {5168,8,4,E,eq}, {9146,23,4,L,eq}, {986,8,11,E,eq},
    {24741,8,7,E,eq}, {2005,16,0,E,eq}, {8041,15,4,E,pre}, {19984,30,3,L,eq}, {19433,13,6,E,eq}, {12150,8,7,E,eq}, {18023,24,1,L,eq},
    {1137,16,3,L,eq}, {7916,11,1,L,eq}, {7504,9,4,H,pre}, {18210,18,3,L,eq}, {5965,15,5,L,eq}, {17258,12,7,E,eq}, {28405,18,4,L,eq},
    {9778,22,1,L,eq}, {18380,31,5,L,has}, {4819,20,8,L,pre}, {18391,16,6,L,eq}, {13723,13,4,L,eq}, {24440,16,7,L,eq}, {4243,7,4,H,eq},
    {27565,12,7,L,eq}, {1822,12,7,L,eq}, {8056,17,5,L,eq}, {9787,15,6,L,eq}, {19643,19,1,L,eq}, {20340,18,4,L,eq}, {5651,13,7,L,eq},
    {9801,10,7,L,pre}, {114,23,7,L,eq}, {894,35,9,L,eq}, {779,23,13,L,eq}, {3573,27,5,L,has}, {3600,24,5,L,has}, {13897,35,5,L,has},
    {13211,13,5,E,eq}, {26467,25,7,L,eq}, {11299,6,7,E,eq}, {14516,28,2,L,eq}, {5806,10,1,E,eq}, {17879,20,3,L,eq}, {26908,41,3,L,has},
    {6537,12,4,E,eq}, {28611,6,4,E,eq}, {7591,21,0,L,eq}, {9701,17,3,L,eq}, {17833,42,5,L,has}, {7738,16,1,L,eq}, {1357,26,4,H,eq},
    {12762,17,5,L,eq}, {1711,18,4,H,eq}, {14120,13,4,H,eq}, {3176,17,7,L,eq}, {24396,55,2,L,eq}, {3406,26,3,L,eq}, {11382,32,2,L,pre},
    {11529,53,8,L,has}, {13631,54,1,L,has}, {13685,51,1,L,has}, {13736,51,1,L,has}, {13848,64,1,L,has}, {5390,16,8,L,eq}, {25518,9,7,E,pre},
    {14854,20,1,L,eq}, {12349,54,3,L,eq}, {17021,38,6,L,has}, {21765,9,4,H,eq}, {27694,18,3,L,eq}, {25608,11,7,L,eq}, {11187,19,1,L,eq},
    {7875,25,2,L,eq}, {12622,5,7,E,eq}, {14045,23,2,L,eq}, {4327,20,7,L,eq}, {17745,23,4,L,pre}, {6364,20,8,L,eq}, {14111,30,5,L,eq},
    {5151,36,1,L,has}, {15504,16,7,E,eq}, {9566,11,7,L,pre}, {11969,38,0,L,eq}, {10968,18,2,L,pre}, {20767,11,3,L,eq}, {10636,10,3,E,eq},
    {1602,19,4,H,eq}, {12377,10,7,E,eq}, {1727,20,3,L,eq}, {16980,24,1,L,eq}, {1328,17,7,L,eq}, {4471,8,9,E,eq}, {16714,22,4,L,eq},
    {17038,8,7,E,eq}, {11723,8,7,E,eq}, {4174,17,6,L,eq}, {18905,15,7,E,eq}, {5288,30,7,L,eq}, {10103,29,2,L,eq}, {17683,21,3,E,eq},
    {23102,25,7,L,eq}, {12268,6,7,E,eq}, {6200,20,8,L,eq}, {2661,7,1,L,eq}, {2720,19,4,H,eq}, {26090,9,4,L,eq}, {23942,16,7,L,pre},
    {5650,16,3,L,pre}, {25129,23,7,L,eq}, {6473,17,4,E,eq}, {12611,17,3,L,eq}, {6842,14,4,E,eq}, {2396,13,4,H,eq}, {16736,11,7,E,eq},
    {17650,46,7,L,eq}, {5634,23,2,L,has}, {5153,15,8,L,pre}, {7793,14,8,H,eq}, {489,31,13,L,pre}, {23277,23,3,L,eq}, {7269,6,4,E,eq},
    {4568,45,9,L,eq}, {10087,39,0,L,pre}, {3660,21,1,L,eq}, {13533,34,5,L,eq}, {6078,25,5,L,eq}, {23127,22,7,L,eq}, {18251,7,6,E,eq},
    {7465,37,1,L,pre}, {6015,15,4,L,pre}, {14513,27,0,L,eq}, {12577,23,4,H,eq}, {2780,25,6,L,eq}, {21460,18,6,L,eq}, {7952,20,2,L,eq},
    {24291,23,7,L,eq}, {11622,12,4,H,eq}, {28243,12,4,L,eq}, {18003,20,1,L,eq}, {7935,41,6,L,eq}, {23977,10,4,L,pre}, {5814,14,8,L,eq},
    {6626,16,8,L,eq}, {9707,11,4,L,eq}, {15550,24,6,L,eq}, {18320,24,6,L,eq}, {619,36,13,L,pre}, {9533,9,7,L,pre}, {9332,31,3,L,eq},
    {17533,4,7,E,eq}, {21687,15,3,L,eq}, {5104,15,0,L,eq}, {8896,23,4,L,eq}, {22849,11,7,L,pre}, {5634,9,1,E,eq}, {4492,5,9,E,eq},
    {20910,44,5,L,pre}, {5291,23,9,L,eq}, {7095,20,5,L,eq}, {10785,26,6,L,pre}, {8953,16,2,L,eq}, {5270,5,1,E,eq}, {11206,18,1,L,eq},
    {18927,25,2,L,eq}, {530,14,7,L,eq}, {3836,8,7,L,eq}, {19211,33,3,L,pre}, {5126,11,4,E,eq}, {10336,30,6,L,pre}, {17179,22,1,L,pre},
    {1077,13,4,H,eq}, {12243,6,7,E,eq}, {10185,19,2,L,eq}, {12864,5,2,E,eq}, {12869,5,2,E,eq}, {12874,5,2,E,eq}, {24068,16,4,L,pre},
    {8041,17,7,L,eq}, {7237,10,4,E,eq}, {9896,10,5,E,eq}, {11833,13,7,E,eq}, {14863,22,0,L,pre}, {9301,21,2,L,eq}, {925,25,6,L,has},
    {76,37,8,L,has}, {26136,11,4,L,pre}, {9225,32,5,L,has}, {14595,21,2,L,pre}, {5196,11,6,E,eq}, {114,9,11,E,pre}, {6347,8,4,E,eq},
    {3997,16,6,L,eq}, {10034,18,2,L,eq}, {4976,7,4,E,eq}, {4950,40,9,L,eq}, {13412,24,4,L,pre}, {9163,9,7,L,eq}, {19169,11,4,L,eq},
    {20434,34,6,L,pre}, {883,19,3,L,eq}, {9332,8,7,L,pre}, {3403,35,1,L,eq}, {4244,22,8,L,has}, {4504,20,8,L,has}, {3986,14,3,L,eq},
    {22887,21,4,L,eq}, {27316,25,3,L,eq}, {6938,24,8,L,eq}, {10132,27,2,L,eq}, {23727,46,3,L,pre}, {2330,22,9,L,eq}, {2046,10,4,H,eq},
    {19048,68,1,L,pre}, {13155,15,2,E,eq}, {7701,15,7,L,eq}, {15657,31,1,L,pre}, {24226,5,7,E,eq}, {6172,32,0,L,eq}, {3602,79,3,L,eq},
    {443,16,13,L,eq}, {7362,6,4,E,eq}, {11274,8,7,E,eq}, {17244,8,7,E,eq}, {620,6,11,E,eq}, {16560,17,7,E,eq}, {9757,11,7,L,pre},
    {16764,25,4,L,eq}, {16468,31,4,H,eq}, {747,22,2,L,has}, {1660,43,2,L,has}, {26574,12,4,L,eq}, {3103,17,0,L,eq}, {11114,37,4,H,eq},
    {281,23,6,L,has}, {326,22,6,L,has}, {369,23,6,L,has}, {7778,9,4,E,pre}, {491,11,10,E,eq}, {11667,8,7,E,eq}, {23811,24,4,L,eq},
    {19556,19,1,L,eq}, {3898,16,6,L,eq}, {5866,23,0,L,eq}, {18287,24,2,L,eq}, {10527,6,8,L,pre}, {27378,19,4,L,eq}, {12113,17,4,L,eq},
    {6722,67,6,L,pre}, {25527,17,7,L,eq}, {9861,18,2,L,eq}, {18372,19,6,L,eq}, {11364,16,5,L,has}, {24167,9,7,L,eq}, {768,14,0,L,eq},
    {7476,9,0,E,eq}, {15362,29,4,H,eq}, {3825,11,7,L,eq}, {10140,4,7,E,eq}, {10525,4,7,E,eq}, {22631,15,7,L,eq}, {27513,24,4,L,pre},
    {9516,18,5,L,pre}, {14724,24,5,L,eq}, {19676,7,5,E,eq}, {14810,21,1,L,eq}, {14077,13,7,L,eq}, {18398,40,1,L,eq}, {2753,11,4,H,eq},
    {6407,12,4,E,eq}, {4660,17,7,L,eq}, {6518,12,7,L,eq}, {21988,39,2,L,pre}, {14254,29,5,L,eq}, {13352,7,7,E,eq}, {17757,51,3,L,eq},
    {7688,13,7,L,eq}, {13473,13,7,E,eq}, {13426,36,2,L,eq}, {2633,11,9,L,eq}, {2125,22,1,L,eq}, {18983,35,6,L,has}, {19144,29,6,L,has},
    {19366,36,6,L,has}, {1145,16,7,L,eq}, {22239,13,7,L,pre}, {7468,12,5,L,eq}, {7310,22,8,L,eq}, {19928,21,6,L,eq}, {960,15,0,L,eq},
    {16356,22,4,H,eq}, {7465,11,0,E,eq}, {8274,9,8,E,eq}, {20558,28,2,L,eq}, {28175,25,3,L,eq}, {21442,16,4,H,eq}, {2643,6,1,L,eq},
    {7390,20,3,L,eq}, {13404,16,6,L,eq}, {8375,30,3,L,eq}, {159,33,8,L,has}, {3709,16,1,L,eq}, {18608,19,2,L,pre}, {1319,5,11,E,pre},
    {17302,7,1,E,eq}, {11926,17,2,L,pre}, {13476,21,4,H,eq}, {5266,43,0,L,pre}, {27712,23,4,H,eq}, {17834,23,3,L,eq}, {1064,42,6,L,has},
    {13298,21,0,L,eq}, {10291,10,7,E,eq}, {5872,17,9,L,pre}, {18653,10,7,E,eq}, {11067,6,7,E,eq}, {16309,22,4,H,eq}, {4418,13,7,L,eq},
    {985,31,5,L,has}, {28279,12,4,L,eq}, {15493,21,5,L,eq}, {631,11,3,L,eq}, {13862,10,7,E,eq}, {26260,31,3,L,eq}, {18681,5,7,E,eq},
    {11025,21,1,L,eq}, {490,25,2,L,has}, {515,26,2,L,has}, {541,26,2,L,has}, {567,30,2,L,has}, {597,35,2,L,has}, {632,21,2,L,has},
    {22646,27,7,L,eq}, {18129,13,1,L,eq}, {1531,24,1,L,eq}, {18699,8,5,L,eq}, {12239,9,4,L,pre}, {4410,41,0,L,eq}, {11846,7,7,E,eq},
    {13280,3,7,E,eq}, {17375,24,2,L,eq}, {19640,27,7,L,eq}, {26581,3,7,E,eq}, {8240,38,6,L,has}, {20046,24,1,L,pre}, {12436,6,7,E,eq},
    {6844,12,3,E,eq}, {24363,17,4,L,eq}, {17252,6,7,E,eq}, {8746,18,2,L,eq}, {2023,23,4,H,eq}, {11862,12,4,H,eq}, {2938,14,6,L,eq},
    {9849,51,8,L,pre}, {6776,8,4,E,eq}, {12071,8,7,E,eq}, {1190,6,11,E,pre}, {5941,9,0,L,eq}, {6204,22,0,L,eq}, {5801,5,1,E,eq},
    {2613,5,9,L,eq}, {18465,23,2,L,eq}, {25200,25,4,L,eq}, {340,29,0,L,eq}, {3397,11,6,L,eq}, {8372,32,0,L,eq}, {26146,29,2,L,pre},
    {20260,55,6,L,eq}, {16804,9,1,L,eq}, {7819,33,2,L,eq}, {13870,24,6,L,eq}, {12573,21,3,L,eq}, {23603,24,4,L,eq}, {17261,29,6,L,pre},
    {9704,6,1,E,eq}, {12202,6,3,E,eq}, {1969,16,3,L,eq}, {2226,12,4,H,eq}, {14579,7,6,E,eq}, {5697,44,0,L,eq}, {2841,19,1,L,eq},
    {3351,26,1,L,eq}, {12560,12,8,L,pre}, {15589,27,7,L,eq}, {10828,11,3,E,eq}, {8578,26,6,L,eq}, {6460,20,8,L,eq}, {10816,27,8,L,pre},
    {6144,12,1,L,pre}, {27445,49,3,L,pre}, {14765,7,4,E,eq}, {26015,23,4,H,eq}, {7845,15,7,L,eq}, {17140,8,7,E,eq}, {10906,5,7,E,eq},
    {26823,15,4,L,pre}, {6143,29,0,L,eq}, {9454,22,4,H,eq}, {7033,14,4,E,eq}, {5473,14,7,L,eq}, {22865,6,7,E,eq}, {12793,6,7,E,eq},
    {1383,35,2,L,has}, {1418,36,2,L,has}, {13589,19,4,H,eq}, {22450,40,6,L,pre}, {10216,4,7,E,eq}, {16954,8,7,E,eq}, {12762,10,7,E,eq},
    {6178,16,1,L,pre}, {2542,12,4,H,eq}, {15425,28,7,L,eq}, {8966,23,0,L,eq}, {8263,17,7,L,eq}, {2203,27,3,L,eq}, {22208,11,4,L,pre},
    {4983,12,4,E,eq}, {23848,21,7,L,eq}, {1281,20,0,L,eq}, {1379,13,7,L,eq}, {5254,19,9,L,eq}, {17136,35,4,L,eq}, {14764,16,2,L,eq},
    {16214,43,5,L,pre}, {9706,23,6,E,eq}, {10162,36,0,L,pre}, {5105,21,1,L,has}, {10650,17,2,L,eq}, {28063,12,4,H,eq}, {17020,23,1,L,eq},
    {13157,35,8,L,has}, {7186,24,5,L,eq}, {6414,17,1,L,pre}, {1783,15,3,L,eq}, {2960,13,9,L,pre}, {5082,13,4,E,eq}, {23448,26,2,L,pre},
    {753,9,3,L,eq}, {20641,13,4,H,eq}, {2215,22,8,L,has}, {7882,7,8,E,eq}, {8290,7,8,E,eq}, {3061,10,9,L,pre}, {10598,6,7,E,eq},
    {9455,22,1,L,pre}, {8586,13,7,L,eq}, {12957,20,5,L,eq}, {18553,5,7,E,eq}, {23818,44,3,L,pre}, {9657,13,3,L,eq}, {11321,20,1,L,pre},
    {15572,17,7,L,eq}, {10023,15,0,L,eq}, {2566,14,1,L,eq}, {28857,30,3,L,has}, {23368,18,6,L,pre}, {14299,18,6,L,pre}, {1265,9,11,E,pre},
    {21896,23,6,L,pre}, {334,28,3,L,eq}, {2078,16,3,L,eq}, {3760,21,1,L,eq}, {18228,14,3,L,eq}, {6720,17,0,L,eq}, {17579,21,1,L,eq},
    {23666,22,4,L,eq}, {7164,13,7,L,eq}, {19811,23,1,L,eq}, {5622,21,6,L,has}, {21426,22,1,L,suf}, {18525,23,5,L,eq}, {22369,15,5,L,pre},
    {989,17,13,L,eq}, {12597,53,6,L,pre}, {6092,17,1,L,pre}, {16618,23,2,L,eq}, {9939,6,5,E,eq}, {19332,16,1,L,eq}, {9914,24,3,L,eq},
    {5200,17,7,L,eq}, {19385,21,4,L,eq}, {23631,11,7,L,eq}, {4613,18,9,L,eq}, {11305,6,7,E,eq}, {28107,32,3,L,pre}, {16836,16,5,L,eq},
    {24691,50,2,L,pre}, {22026,44,5,L,eq}, {14115,14,0,L,eq}, {9435,14,2,L,eq}, {22181,12,4,L,pre}, {12916,15,7,E,eq}, {15332,12,4,L,pre},
    {12190,24,8,L,pre}, {209,13,9,L,eq}, {2600,13,9,L,eq}, {5652,8,1,E,eq}, {10063,6,5,E,eq}, {7863,6,4,E,pre}, {16507,6,7,E,eq},
    {11492,13,5,E,pre}, {22871,16,4,L,eq}, {17289,16,5,L,pre}, {4550,17,4,H,eq}, {1395,61,13,L,eq}, {15201,23,4,L,eq}, {25809,59,7,L,eq},
    {16926,28,2,L,eq}, {20679,10,4,H,eq}, {19402,7,6,E,eq}, {160,16,10,L,eq}, {5275,32,2,L,has}, {10348,8,7,E,eq}, {17426,24,4,L,pre},
    {27384,17,7,L,eq}, {4035,14,6,L,eq}, {82,25,3,L,eq}, {718,5,11,E,eq}, {2720,25,6,L,eq}, {11680,11,4,H,eq}, {21889,12,4,L,eq},
    {19522,51,3,L,has}, {20770,13,4,H,eq}, {11751,20,4,H,eq}, {3193,14,7,L,eq}, {18809,33,5,L,pre}, {6271,21,8,L,eq}, {3839,8,8,L,has},
    {10201,7,5,E,eq}, {25867,10,4,H,eq}, {4786,24,3,L,eq}, {3887,19,4,H,eq}, {12208,11,3,E,eq}, {12932,24,4,H,eq}, {1622,11,11,E,pre},
    {13555,43,2,L,eq}, {18800,47,1,L,pre}, {10389,19,4,H,eq}, {10422,45,8,L,has}, {7149,15,7,L,eq}, {2711,18,7,L,eq}, {3504,9,9,B,eq},
    {17563,18,5,L,eq}, {8349,15,7,L,eq}, {21834,29,7,L,eq}, {7677,16,5,L,eq}, {7833,13,6,E,eq}, {15041,26,1,L,pre}, {22769,11,4,H,eq},
    {7814,15,5,L,eq}, {9239,12,7,L,eq}, {9732,23,1,L,eq}, {17917,25,5,L,eq}, {16222,28,4,H,eq}, {15982,23,7,L,eq}, {7582,13,2,L,eq},
    {3454,39,3,L,eq}, {28358,39,3,L,pre}, {20268,21,4,L,eq}, {1310,25,13,L,pre}, {3527,14,6,L,eq}, {6462,13,7,L,eq}, {21805,13,7,L,eq},
    {16096,43,4,H,eq}, {18597,5,7,E,eq}, {21075,9,6,L,eq}, {12931,11,7,E,eq}, {8306,11,8,E,eq}, {15878,28,2,L,has}, {21657,18,4,H,eq},
    {11403,35,0,L,eq}, {8180,9,0,L,eq}, {15831,34,8,L,has}, {2728,26,2,L,has}, {4319,13,6,L,eq}, {21801,16,3,L,eq}, {5602,39,0,L,has},
    {17653,30,3,E,eq}, {10693,11,4,E,eq}, {13016,16,5,L,eq}, {13975,18,1,E,eq}, {23998,10,4,L,pre}, {5737,7,1,E,eq}, {107,22,3,L,eq},
    {13204,10,2,E,eq}, {13691,32,5,L,pre}, {7095,10,8,L,eq}, {2204,12,1,L,eq}, {18718,13,5,L,eq}, {19245,24,7,L,eq}, {1322,12,3,L,eq},
    {3269,16,6,L,eq}, {10040,42,3,L,eq}, {5736,16,4,L,pre}, {13900,13,7,E,eq}, {14001,37,0,L,eq}, {5643,3,1,E,eq}, {1406,16,6,L,has},
    {25877,11,4,H,eq}, {24262,29,7,L,eq}, {6079,15,4,L,pre}, {23007,31,2,L,eq}, {10224,8,5,E,eq}, {7516,20,7,L,eq}, {10150,5,7,E,eq},
    {16577,9,7,E,eq}, {1405,9,11,E,eq}, {18417,18,4,L,pre}, {21721,21,4,H,eq}, {1848,10,7,L,eq}, {4206,17,3,L,eq}, {9938,21,3,L,eq},
    {9047,5,7,L,eq}, {21145,13,4,L,eq}, {9787,16,4,L,eq}, {5993,31,8,L,eq}, {8834,25,5,L,eq}, {14758,7,4,E,eq}, {20119,7,7,E,eq},
    {22027,40,2,L,pre}, {23196,12,6,L,eq}, {14549,20,1,L,eq}, {10895,36,0,L,pre}, {2745,17,6,L,eq}, {13217,6,8,L,pre}, {962,10,11,E,eq},
    {10225,16,2,L,eq}, {25305,25,4,L,eq}, {10846,32,3,L,eq}, {22730,24,7,L,eq}, {3231,34,1,L,eq}, {9171,40,3,L,pre}, {20673,13,3,L,eq},
    {1350,15,6,L,has}, {3719,6,9,E,eq}, {20419,41,7,L,eq}, {5199,17,0,L,eq}, {11562,15,7,E,eq}, {10760,27,4,H,eq}, {7308,17,5,L,eq},
    {16852,16,5,L,eq}, {5060,16,6,L,eq}, {17277,8,7,E,eq}, {11317,4,7,E,eq}, {21278,34,3,L,has}, {6601,8,3,E,eq}, {17639,11,7,E,eq},
    {794,11,7,L,eq}, {17951,12,7,L,eq}, {4451,35,0,L,eq}, {4112,20,4,H,eq}, {988,12,4,H,eq}, {10565,16,5,E,eq}, {15991,32,5,L,eq},
    {1148,5,11,E,pre}, {14188,15,7,L,eq}, {5694,23,8,L,eq}, {10749,9,7,E,eq}, {13133,10,5,E,eq}, {7534,18,5,L,eq}, {12772,6,7,E,eq},
    {6918,24,7,L,eq}, {18731,4,7,E,eq}, {5741,24,3,L,pre}, {11728,27,2,L,pre}, {21127,20,6,L,pre}, {4944,23,3,L,eq}, {23388,10,4,H,eq},
    {6007,9,1,E,eq}, {9568,19,5,L,pre}, {6378,24,5,L,eq}, {10696,38,2,L,eq}, {8846,51,3,L,pre}, {2010,10,7,L,eq}, {2020,10,7,L,eq},
    {5217,7,4,E,eq}, {19199,21,5,L,eq}, {20358,15,4,L,eq}, {25043,67,3,L,eq}, {10050,28,1,L,eq}, {22228,18,5,L,eq}, {15184,29,0,L,eq},
    {2370,20,2,L,has}, {9810,27,5,L,pre}, {3460,5,9,B,eq}, {19581,21,7,L,eq}, {12572,29,8,L,pre}, {7268,22,8,L,eq}, {15746,23,7,L,eq},
    {22395,9,4,H,eq}, {3625,14,6,L,eq}, {3801,20,8,L,has}, {3847,18,8,L,has}, {3865,16,8,L,has}, {3881,18,8,L,has}, {3899,20,8,L,has},
    {3919,20,8,L,has}, {11512,18,3,L,eq}, {6581,19,5,L,eq}, {531,29,10,L,pre}, {3689,18,6,L,eq}, {13265,26,8,L,suf}, {11122,22,1,L,eq},
    {19476,15,7,L,eq}, {27418,24,7,L,eq}, {21742,23,4,H,eq}, {5731,8,9,E,pre}, {13547,10,4,H,eq}, {14102,18,7,L,eq}, {11988,9,4,L,eq},
    {8137,18,6,L,pre}, {11457,18,3,L,eq}, {17003,16,5,L,eq}, {19912,25,5,L,eq}, {2917,13,4,H,eq}, {2735,67,3,L,eq}, {5382,9,7,L,eq},
    {11505,35,1,L,suf}, {541,14,12,B,suf}, {10031,14,4,H,eq}, {6226,39,0,L,eq}, {8354,13,2,L,eq}, {1292,28,2,L,has}, {22610,21,7,L,eq},
    {7916,63,0,L,eq}, {2238,11,4,H,eq}, {12818,20,4,H,eq}, {4531,17,1,L,pre}, {18671,25,6,L,pre}, {12621,21,4,H,eq}, {9885,23,6,L,eq},
    {153,13,4,H,eq}, {15073,19,4,H,eq}, {21389,22,6,L,eq}, {19668,14,4,L,pre}, {15504,29,4,H,eq}, {24988,14,7,L,eq}, {12870,10,5,L,eq},
    {4065,12,3,L,eq}, {5251,10,1,E,eq}, {13819,8,7,E,eq}, {15252,32,7,L,eq}, {13156,30,3,L,pre}, {5758,15,9,L,eq}, {8795,39,0,L,eq},
    {5755,17,8,L,eq}, {6902,16,7,L,eq}, {11106,5,7,E,eq}, {471,2,10,E,eq}, {5378,9,1,E,eq}, {7831,26,1,L,suf}, {3796,40,3,L,eq},
    {15413,39,2,L,eq}, {11400,37,6,L,pre}, {18020,37,3,L,pre}, {27991,13,4,L,pre}, {14102,9,5,E,eq}, {18057,37,3,L,pre}, {10840,15,2,L,eq},
    {19651,17,4,L,pre}, {622,15,1,L,eq}, {1858,12,7,L,eq}, {786,26,9,L,eq}, {1259,22,0,L,eq}, {7633,39,3,L,eq}, {11252,24,5,L,has},
    {7935,7,4,E,pre}, {18618,7,7,E,eq}, {23236,20,3,L,eq}, {25016,27,3,L,eq}, {17542,7,7,E,eq}, {4612,48,0,L,eq}, {8624,24,4,H,eq},
    {14108,26,8,L,pre}, {9094,14,8,L,pre}, {3089,12,2,L,has}, {22380,15,4,H,eq}, {22619,13,4,H,eq}, {590,14,9,L,eq}, {5356,2,3,L,eq},
    {17098,38,4,L,eq}, {9670,12,7,L,pre}, {14664,30,0,L,eq}, {5451,19,2,L,has}, {22635,41,3,L,eq}, {3170,11,4,H,eq}, {24302,15,4,H,eq},
    {9439,4,7,L,pre}, {22356,4,7,E,pre}, {16023,38,5,L,eq}, {4079,11,7,L,eq}, {9798,51,8,L,pre}, {8433,15,8,E,eq}, {2964,26,1,L,eq},
    {13260,7,2,E,eq}, {4989,33,7,L,eq}, {3707,39,0,L,pre}, {21711,16,7,L,eq}, {421,32,4,H,eq}, {13931,9,7,E,eq}, {17024,7,7,E,eq},
    {3574,4,9,B,pre}, {7385,10,4,E,eq}, {539,10,11,E,eq}, {26966,23,4,H,eq}, {4840,19,4,H,eq}, {21414,23,3,L,eq}, {17514,18,6,L,eq},
    {11962,19,2,L,pre}, {25330,21,4,L,eq}, {7385,11,2,L,eq}, {7396,11,2,L,eq}, {8315,9,7,L,eq}, {16823,13,5,L,eq}, {18748,21,6,L,pre},
    {23430,40,3,L,eq}, {64,8,12,B,pre}, {15378,27,1,L,eq}, {14862,17,4,H,eq}, {24936,39,3,L,eq}, {4481,16,4,H,eq}, {12080,6,2,L,pre},
    {5561,6,1,E,eq}, {419,6,12,B,suf}, {1595,13,11,E,pre}, {7025,28,1,L,eq}, {18789,20,3,L,eq}, {5254,11,6,E,eq}, {11914,11,7,E,eq},
    {11165,22,1,L,eq}, {28225,12,3,L,eq}, {2124,27,9,L,eq}, {731,9,10,E,eq}, {23656,16,7,L,eq}, {18004,12,5,L,eq}, {11610,12,4,H,eq},
    {21091,69,5,L,pre}, {12628,25,3,L,eq}, {3588,17,1,L,eq}, {23958,19,7,L,pre}, {8599,13,7,L,eq}, {6098,23,3,L,pre}, {283,8,11,E,pre},
    {358,4,9,L,eq}, {8663,8,5,L,eq}, {4227,17,6,L,eq}, {12947,8,7,E,eq}, {24818,6,7,E,eq}, {8048,19,2,L,eq}, {7923,15,7,L,eq},
    {6008,35,0,L,eq}, {167,37,0,L,eq}, {25828,11,4,H,eq}, {7380,14,7,L,eq}, {12462,7,7,E,eq}, {4376,19,1,L,pre}, {15834,4,7,E,eq},
    {18742,7,7,E,eq}, {1990,15,0,E,eq}, {18705,22,4,L,eq}, {1703,18,9,L,eq}, {7275,6,4,E,eq}, {7281,6,4,E,eq}, {11731,6,7,E,eq},
    {8200,14,4,E,eq}, {12786,7,7,E,eq}, {3500,14,4,H,eq}, {2309,24,1,L,eq}, {5629,25,4,L,pre}, {15603,24,1,L,pre}, {24131,9,4,L,pre},
    {7231,29,5,L,eq}, {5459,4,1,E,eq}, {21625,33,6,L,eq}, {20319,21,4,L,eq}, {17431,9,7,E,eq}, {13068,48,8,L,has}, {15339,8,5,E,eq},
    {20088,8,7,E,eq}, {26166,15,4,H,eq}, {2699,6,1,L,eq}, {15318,36,2,L,eq}, {7141,7,3,E,eq}, {7338,7,3,E,eq}, {1107,5,11,E,pre},
    {8519,15,4,H,eq}, {19072,12,4,H,eq}, {22884,19,6,L,eq}, {6832,12,3,E,eq}, {6103,19,5,L,eq}, {21672,22,2,L,eq}, {2743,8,1,L,eq},
    {15877,37,4,H,eq}, {28578,13,4,L,pre}, {2491,12,9,L,eq}, {527,17,1,L,eq}, {5240,31,7,L,eq}, {4158,7,9,E,eq}, {529,12,12,B,suf},
    {7167,29,0,L,pre}, {27827,24,4,H,eq}, {8207,12,2,L,eq}, {16123,59,3,L,eq}, {2523,19,6,L,eq}, {7260,11,5,L,eq}, {16851,15,7,E,eq},
    {21805,27,6,L,pre}, {1468,9,7,L,eq}, {20340,6,5,E,eq}, {5830,22,3,L,pre}, {8492,23,6,L,eq}, {2034,15,3,L,eq}, {18103,26,1,L,eq},
    {7053,32,1,L,eq}, {84,12,4,H,eq}, {28231,12,4,L,eq}, {5506,17,7,L,eq}, {3638,16,4,H,eq}, {3230,41,5,L,has}, {2044,24,6,L,has},
    {2310,28,6,L,has}, {637,18,1,L,eq}, {11969,7,4,L,eq}, {4773,18,4,H,eq}, {8189,7,0,L,eq}, {3922,26,3,L,eq}, {20528,38,5,L,eq},
    {14071,16,8,L,pre}, {3052,17,6,L,eq}, {17171,26,5,L,eq}, {18177,19,3,L,eq}, {21466,8,1,E,eq}, {972,9,11,E,eq}, {5661,14,9,L,eq},
    {8648,26,4,H,eq}, {5696,6,7,L,eq}, {13626,18,4,H,eq}, {605,17,1,L,eq}, {984,21,3,L,eq}, {8172,13,4,E,eq}, {5710,8,7,L,eq},
    {7924,11,4,E,pre}, {27214,21,4,H,eq}, {8511,6,1,E,eq}, {9710,18,7,L,pre}, {7062,5,4,E,eq}, {7679,9,7,L,eq}, {11824,5,7,E,eq},
    {1205,10,11,E,pre}, {6723,24,1,L,eq}, {5814,29,0,L,eq}, {9318,6,7,L,pre}, {2056,11,4,H,eq}, {17967,29,4,L,pre}, {15019,22,1,L,pre},
    {22756,13,4,H,eq}, {11962,7,0,L,eq}, {12778,38,1,L,eq}, {1554,9,7,L,eq}, {11498,7,7,E,eq}, {14439,35,0,L,eq}, {684,17,11,E,eq},
    {5485,10,8,L,eq}, {18378,9,7,E,eq}, {19680,17,1,L,eq}, {10286,28,8,L,has}, {4274,10,3,L,eq}, {9699,19,8,L,pre}, {10343,14,4,H,eq},
    {0,28,2,L,has}, {28,27,2,L,has}, {55,29,2,L,has}, {84,22,2,L,has}, {106,27,2,L,has}, {133,26,2,L,has}, {159,21,2,L,has},
    {197,17,2,L,has}, {214,22,2,L,has}, {236,27,2,L,has}, {11691,11,4,H,eq}, {4244,17,6,L,eq}, {3865,11,1,L,eq}, {10802,16,3,E,eq},
    {9483,11,7,L,pre}, {4486,46,0,L,eq}, {6913,30,1,L,eq}, {18991,24,5,L,pre}, {195,11,11,E,pre}, {4890,12,7,L,eq}, {9097,14,7,L,eq},
    {5169,17,3,L,eq}, {12091,30,5,L,eq}, {5958,16,1,E,eq}, {7816,17,6,E,eq}, {2626,23,0,L,pre}, {19658,30,2,L,eq}, {10112,10,5,E,eq},
    {10861,26,1,L,eq}, {3799,11,4,H,eq}, {7893,13,7,L,eq}, {19626,11,4,L,pre}, {5288,9,4,E,eq}, {21876,16,7,L,eq}, {11824,42,3,L,pre},
    {1446,9,11,E,eq}, {20223,32,1,L,eq}, {9367,41,2,L,eq}, {362,6,9,L,eq}, {13504,18,0,L,eq}, {6520,19,8,L,eq}, {129,38,0,L,eq},
    {7378,13,8,L,eq}, {16990,13,5,L,eq}, {16919,10,7,E,eq}, {775,22,4,H,eq}, {11619,17,2,L,pre}, {12730,9,0,E,eq}, {12466,20,0,L,eq},
    {26216,31,7,L,eq}, {25591,20,2,L,pre}, {20164,42,3,L,pre}, {26285,21,2,L,eq}, {24796,26,4,H,eq}, {196,13,9,L,eq}, {10552,2,7,E,eq},
    {3785,14,4,H,eq}, {4426,14,1,L,pre}, {10971,9,7,E,eq}, {8376,20,7,L,eq}, {15256,12,0,L,eq}, {18696,28,6,L,pre}, {9012,11,5,L,eq},
    {1406,19,3,L,eq}, {7512,20,6,L,pre}, {20233,27,6,L,eq}, {511,9,11,E,eq}, {14767,25,1,L,eq}, {10197,2,5,E,eq}, {20070,11,7,E,eq},
    {11089,33,5,L,has}, {17122,16,5,L,eq}, {17882,32,6,L,pre}, {13976,11,7,E,eq}, {18413,43,3,L,pre}, {8356,18,5,L,eq}, {13250,10,2,E,eq},
    {23480,13,4,H,eq}, {19528,19,4,L,eq}, {3562,18,4,H,eq}, {19882,21,3,L,eq}, {21327,21,1,L,pre}, {13568,10,7,E,eq}, {15064,21,6,L,pre},
    {14498,16,5,L,eq}, {52,6,12,B,pre}, {7631,17,2,L,eq}, {5151,14,7,L,eq}, {4876,22,8,L,pre}, {8133,12,4,E,eq}, {15459,15,1,L,eq},
    {26597,12,7,E,eq}, {11871,6,7,E,eq}, {8806,21,2,L,eq}, {12201,14,4,L,pre}, {2165,12,0,E,eq}, {361,15,4,H,eq}, {8438,16,7,L,eq},
    {740,3,10,E,eq}, {9259,23,4,L,pre}, {22219,9,4,L,pre}, {813,33,6,L,has}, {846,25,6,L,has}, {21039,29,3,L,pre}, {20035,19,5,L,pre},
    {6595,9,8,L,eq}, {7227,35,0,L,pre}, {4190,6,9,E,eq}, {8859,21,5,L,eq}, {14482,31,6,L,has}, {27687,25,4,H,eq}, {14072,8,5,E,eq},
    {28430,39,3,L,pre}, {10293,8,5,E,eq}, {21528,19,6,L,eq}, {1248,17,1,L,eq}, {16372,18,1,L,eq}, {12448,18,0,L,eq}, {6333,51,6,L,pre},
    {19540,5,1,E,eq}, {8087,16,2,L,eq}, {6672,19,0,L,eq}, {11081,5,7,E,eq}, {11546,16,7,E,eq}, {25477,33,2,L,pre}, {72,12,12,B,pre},
    {10491,7,7,E,eq}, {26951,8,7,E,eq}, {18094,21,3,L,pre}, {27627,15,4,H,eq}, {16349,18,6,L,eq}, {18602,8,7,E,eq}, {7374,50,1,L,pre},
    {26300,34,7,L,pre}, {7974,8,8,E,eq}, {9826,12,2,L,eq}, {3941,16,4,H,eq}, {7530,15,4,H,pre}, {10118,12,3,L,eq}, {8685,36,6,L,pre},
    {3261,28,2,L,has}, {3071,16,7,L,eq}, {2148,13,7,L,eq}, {15169,13,4,L,eq}, {8445,32,1,L,suf}, {10420,10,4,H,eq}, {6418,17,5,L,eq},
    {9185,18,6,L,eq}, {7543,34,1,L,suf}, {13969,7,7,E,eq}, {27662,25,4,H,eq}, {9780,33,0,L,eq}, {11832,21,1,L,eq}, {12772,40,3,L,eq},
    {27801,9,4,H,eq}, {8929,17,7,L,eq}, {3809,8,9,E,eq}, {15089,53,2,L,eq}, {12082,30,8,L,pre}, {2347,36,3,L,eq}, {12650,53,6,L,pre},
    {21052,9,1,L,eq}, {18567,5,3,E,eq}, {19589,13,4,L,pre}, {12506,35,6,L,pre}, {23079,12,6,L,eq}, {1972,28,4,H,eq}, {8245,9,8,E,eq},
    {3089,12,4,H,eq}, {19957,4,7,E,eq}, {7195,32,1,L,eq}, {7226,10,3,E,eq}, {11065,32,0,L,eq}, {17711,26,1,L,pre}, {17507,30,4,L,pre},
    {5480,27,3,L,pre}, {25489,8,7,E,eq}, {16537,13,7,E,eq}, {12651,15,8,L,suf}, {15406,37,3,L,eq}, {16545,21,1,L,pre}, {8176,21,3,L,eq},
    {15297,31,8,L,pre}, {12962,34,0,L,eq}, {9296,18,3,L,eq}, {1967,21,9,L,eq}, {14334,43,3,L,pre}, {10695,17,8,L,suf}, {5332,34,2,L,has},
    {5430,21,2,L,has}, {5581,27,3,L,pre}, {14748,21,6,L,eq}, {3546,16,4,H,eq}, {13034,46,3,L,pre}, {21348,31,7,L,eq}, {10320,9,5,E,eq},
    {874,21,7,L,eq}, {10052,7,2,L,eq}, {229,10,13,B,pre}, {12741,21,5,L,eq}, {25306,26,7,L,pre}, {21132,45,3,L,has}, {21230,48,3,L,has},
    {5920,34,4,L,pre}, {1702,25,3,L,eq}, {25341,16,2,L,eq}, {10745,19,6,L,eq}, {16806,20,6,L,pre}, {7139,6,4,E,eq}, {20031,38,6,L,eq},
    {11111,6,7,E,eq}, {17630,42,2,L,eq}, {3433,15,7,L,eq}, {24776,15,7,E,eq}, {24149,12,4,H,eq}, {26810,13,4,L,pre}, {7887,20,6,L,eq},
    {24807,44,2,L,pre}, {9718,14,4,L,eq}, {6990,18,8,L,eq}, {13160,68,1,L,pre}, {14390,22,7,L,eq}, {10683,10,4,E,eq}, {18228,59,2,L,pre},
    {4275,13,6,L,eq}, {14655,42,8,L,pre}, {5937,6,1,E,eq}, {13180,6,2,E,eq}, {7090,6,3,E,eq}, {27732,19,7,L,pre}, {6963,16,5,L,eq},
    {21919,16,7,L,eq}, {16378,10,8,L,has}, {7545,10,4,E,pre}, {25090,23,4,L,eq}, {17107,9,6,E,eq}, {6054,24,3,L,pre}, {14685,15,4,L,pre},
    {20616,47,6,L,pre}, {5681,8,0,L,eq}, {5943,12,7,L,eq}, {9150,10,8,E,eq}, {28,26,3,L,eq}, {1815,21,3,L,eq}, {7451,27,6,L,pre},
    {5406,18,8,L,eq}, {24573,23,7,L,pre}, {2091,13,9,L,eq}, {4668,25,6,L,eq}, {273,11,12,B,pre}, {25649,32,4,L,pre}, {71,12,11,E,pre},
    {11577,12,7,E,eq}, {3037,15,6,L,eq}, {14023,24,6,L,pre}, {1927,22,6,L,has}, {4486,18,8,L,has}, {4524,14,8,L,has}, {10678,45,1,L,suf},
    {7603,8,4,E,pre}, {23408,19,7,L,eq}, {3178,41,3,L,eq}, {520,16,13,L,eq}, {23510,18,3,L,eq}, {11754,15,3,L,eq}, {22404,10,4,H,eq},
    {11537,9,7,E,eq}, {8250,14,4,E,eq}, {6040,14,3,L,pre}, {3773,14,6,L,eq}, {12926,10,5,E,eq}, {7414,11,7,L,eq}, {13969,17,4,H,eq},
    {11793,17,2,L,pre}, {13038,7,2,E,eq}, {6655,7,4,E,eq}, {16749,29,6,L,pre}, {10604,7,7,E,eq}, {8320,17,3,L,eq}, {2104,20,9,L,eq},
    {15833,32,6,L,pre}, {5181,19,7,L,eq}, {7611,8,4,E,pre}, {14319,46,0,L,eq}, {7738,17,4,E,pre}, {10631,19,2,L,eq}, {5043,17,6,L,eq},
    {471,8,11,E,pre}, {5863,13,4,L,pre}, {19181,8,5,E,eq}, {19315,17,1,L,eq}, {6773,12,7,L,eq}, {8515,20,5,L,eq}, {23633,21,3,L,eq},
    {2835,7,7,L,eq}, {7116,19,8,L,eq}, {10180,6,5,E,eq}, {5149,6,6,E,eq}, {18825,16,4,H,eq}, {1268,19,9,L,eq}, {21458,16,4,H,eq},
    {20830,22,2,L,eq}, {19607,21,3,L,eq}, {3615,23,4,H,eq}, {9143,12,7,L,eq}, {19748,22,7,L,eq}, {2935,19,7,L,eq}, {25568,23,2,L,pre},
    {26175,24,2,L,eq}, {480,11,10,E,eq}, {23658,23,2,L,eq}, {6772,4,4,E,eq}, {12079,4,7,E,eq}, {2157,14,4,H,eq}, {16691,23,2,L,eq},
    {7339,11,4,E,eq}, {14310,26,8,L,pre}, {609,11,11,E,eq}, {13822,18,4,H,eq}, {10837,36,6,L,pre}, {13708,15,4,L,eq}, {13093,21,4,L,eq},
    {19425,26,5,L,pre}, {6841,10,5,L,eq}, {11128,17,2,L,pre}, {24716,6,7,E,eq}, {26159,31,7,L,eq}, {7424,41,1,L,pre}, {7019,10,3,E,eq},
    {11043,23,4,H,eq}, {15648,21,6,L,eq}, {7922,5,8,E,eq}, {18110,22,5,L,pre}, {729,27,4,H,eq}, {10184,13,4,L,eq}, {14544,25,2,L,eq},
    {9589,31,3,L,pre}, {20559,36,1,L,pre}, {13139,12,7,E,eq}, {6452,12,5,L,eq}, {18650,21,6,L,pre}, {8091,15,5,L,eq}, {17532,20,6,L,eq},
    {7777,16,7,L,eq}, {21304,8,6,E,eq}, {3436,10,8,L,has}, {19841,15,7,L,pre}, {7013,6,3,E,eq}, {1900,17,3,L,eq}, {11703,23,0,L,eq},
    {9182,25,2,L,eq}, {16069,22,7,L,eq}, {13818,15,6,L,eq}, {5689,8,0,L,eq}, {5141,28,3,L,eq}, {2521,22,5,L,has}, {2543,21,5,L,has},
    {4313,11,3,L,eq}, {19154,15,4,H,eq}, {7900,14,2,L,eq}, {2941,36,3,L,eq}, {23299,11,4,H,eq}, {8461,25,0,L,eq}, {1944,28,4,H,eq},
    {2161,12,7,L,eq}, {24942,29,7,L,eq}, {14473,25,5,L,eq}, {19342,27,2,L,pre}, {27550,15,7,L,eq}, {10447,14,4,H,eq}, {25422,12,2,L,eq},
    {10783,5,7,E,eq}, {4939,10,4,E,eq}, {19342,13,7,L,eq}, {7976,24,6,L,eq}, {254,23,1,L,eq}, {22375,34,2,L,eq}, {806,18,5,L,has},
    {824,23,5,L,has}, {847,24,5,L,has}, {871,25,5,L,has}, {9172,11,5,L,has}, {10416,10,7,E,eq}, {2539,28,7,L,eq}, {3622,33,8,L,has},
    {3655,35,8,L,has}, {3541,21,8,L,has}, {1215,7,11,E,pre}, {12071,31,6,L,eq}, {1485,25,4,H,eq}, {15270,15,1,L,eq}, {2672,17,2,L,has},
    {7462,9,7,L,eq}, {10781,9,3,E,eq}, {24499,52,2,L,pre}, {10935,8,2,L,pre}, {21463,26,2,L,eq}, {6816,13,4,E,eq}, {5832,13,7,L,eq},
    {4440,13,1,L,pre}, {16569,16,2,L,pre}, {10318,20,1,L,eq}, {21367,8,5,E,eq}, {17594,14,7,E,pre}, {6793,21,0,L,eq}, {15105,22,1,L,pre},
    {20012,23,5,L,pre}, {6789,47,6,L,pre}, {22176,8,6,E,eq}, {8927,11,5,L,eq}, {4452,12,9,L,eq}, {18371,19,2,L,eq}, {19355,12,7,L,eq},
    {3699,8,9,E,eq}, {9311,7,7,L,pre}, {3740,17,6,L,eq}, {26209,17,4,H,eq}, {6203,17,4,L,pre}, {18841,10,4,H,eq}, {4611,19,6,L,eq},
    {197,16,10,L,eq}, {18857,17,2,L,eq}, {26429,11,3,L,eq}, {3607,6,9,E,eq}, {15636,12,7,L,eq}, {26402,13,3,L,eq}, {5727,4,9,E,eq},
    {733,19,1,L,eq}, {11754,21,1,L,eq}, {14729,67,8,L,has}, {16967,23,5,L,eq}, {1960,15,7,L,eq}, {26190,26,7,L,eq}, {19726,18,3,L,eq},
    {3937,14,9,E,eq}, {18546,15,4,H,eq}, {23941,12,4,L,eq}, {13306,38,5,L,eq}, {11582,18,0,L,eq}, {20615,60,7,L,eq}, {14653,38,6,L,eq},
    {24731,13,4,H,eq}, {24822,28,4,H,eq}, {7257,8,4,E,eq}, {16951,16,5,L,eq}, {3069,24,6,L,eq}, {7075,5,3,E,eq}, {12582,6,7,E,eq},
    {7577,8,1,E,eq}, {14528,21,1,L,eq}, {7179,24,3,E,eq}, {7099,11,4,E,eq}, {1314,11,9,L,eq}, {59,21,9,L,eq}, {812,11,9,L,eq},
    {3685,7,9,E,eq}, {19790,30,2,L,eq}, {5669,19,5,L,eq}, {341,11,10,L,eq}, {9558,8,7,L,pre}, {25172,40,3,L,eq}, {7628,11,7,L,eq},
    {25434,16,2,L,eq}, {23427,17,7,L,eq}, {13017,12,8,E,pre}, {15822,30,2,L,has}, {3862,28,7,L,eq}, {15119,25,4,H,eq}, {9965,7,5,E,eq},
    {24744,20,4,H,eq}, {6599,9,4,E,eq}, {16683,13,7,E,eq}, {4889,18,6,L,eq}, {5320,18,8,L,eq}, {3465,5,9,B,eq}, {4627,12,8,L,pre},
    {4453,12,4,H,eq}, {15048,25,4,H,eq}, {13387,41,8,L,pre}, {13032,13,5,L,eq}, {17595,28,4,L,pre}, {11424,24,1,L,pre}, {598,18,7,L,eq},
    {16124,18,7,L,eq}, {12934,50,3,L,pre}, {13690,18,4,L,eq}, {27281,35,3,L,eq}, {3181,20,4,H,eq}, {12021,7,7,E,eq}, {5826,17,9,L,eq},
    {7165,9,4,E,eq}, {11128,9,7,E,eq}, {14697,32,8,L,pre}, {21230,13,1,L,eq}, {19176,53,1,L,pre}, {10733,7,7,E,eq}, {8111,19,7,L,eq},
    {10308,12,5,E,eq}, {6695,22,5,L,eq}, {5608,24,3,L,pre}, {22300,18,3,L,pre}, {18454,6,7,E,eq}, {2858,17,4,H,eq}, {20999,47,5,L,pre},
    {21489,24,2,L,eq}, {15711,45,8,L,pre}, {932,9,11,E,eq}, {27,16,13,B,has}, {3803,6,9,E,eq}, {25425,4,7,E,eq}, {6747,9,1,L,eq},
    {9282,14,4,L,pre}, {23172,12,6,L,eq}, {14906,32,7,L,eq}, {13279,51,1,L,pre}, {26693,22,2,L,pre}, {18435,5,7,E,eq}, {10054,9,7,L,pre},
    {364,17,1,L,eq}, {3486,11,0,L,eq}, {3678,7,9,E,eq}, {5147,23,5,L,has}, {11664,11,5,E,pre}, {21382,22,1,L,suf}, {6529,8,4,E,eq},
    {24451,48,2,L,pre}, {2245,21,1,L,eq}, {10709,18,6,L,eq}, {22780,16,4,H,eq}, {12102,28,6,L,eq}, {7860,10,7,L,eq}, {3762,10,9,E,eq},
    {16281,28,4,H,eq}, {14331,28,2,L,pre}, {6905,10,3,E,eq}, {9572,15,8,L,pre}, {3481,1,9,B,eq}, {3482,1,9,B,eq}, {19283,26,3,L,pre},
    {20243,39,2,L,has}, {13445,18,0,L,eq}, {10957,25,1,L,pre}, {5155,5,6,E,eq}, {17348,27,4,L,pre}, {25938,30,7,L,eq}, {625,9,12,B,pre},
    {5301,6,1,E,eq}, {19163,23,2,L,pre}, {12977,20,5,L,eq}, {10618,15,5,E,eq}, {21156,24,1,L,eq}, {18354,6,7,E,eq}, {10435,36,0,L,pre},
    {6642,10,3,E,eq}, {18262,28,1,L,pre}, {5186,25,3,L,eq}, {20007,12,4,H,eq}, {12227,12,4,L,pre}, {19981,9,7,E,eq}, {6979,13,5,L,eq},
    {12498,7,7,E,eq}, {26736,35,3,L,pre}, {2342,16,1,L,eq}, {12219,38,3,L,eq}, {21950,10,4,L,eq}, {11775,38,1,L,eq}, {6554,13,8,L,eq},
    {1320,30,6,L,has}, {4919,19,2,L,has}, {4938,45,2,L,has}, {12812,22,2,L,has}, {3416,30,9,L,has}, {21264,15,1,L,pre}, {17677,27,5,L,pre},
    {19162,7,5,E,eq}, {390,37,0,L,eq}, {18523,7,7,E,eq}, {878,16,9,L,eq}, {6943,28,1,L,eq}, {501,17,4,H,eq}, {17423,16,1,L,eq},
    {23829,19,7,L,eq}, {14673,12,4,L,pre}, {14569,26,2,L,eq}, {12895,11,2,E,eq}, {4347,30,7,L,eq}, {22171,10,4,L,pre}, {16390,14,7,L,pre},
    {16528,9,7,E,eq}, {1463,23,3,L,eq}, {13511,19,7,E,eq}, {13415,6,7,E,eq}, {9401,8,1,L,eq}, {2813,8,7,L,eq}, {1240,6,11,E,pre},
    {5526,16,3,L,pre}, {9380,20,3,L,eq}, {6501,17,7,L,eq}, {7963,11,8,E,eq}, {12295,4,4,E,eq}, {3865,9,9,E,eq}, {15144,25,4,H,eq},
    {19869,16,5,L,eq}, {23237,12,4,L,pre}, {20789,25,2,L,eq}, {2212,12,0,E,eq}, {1351,9,1,L,eq}, {7881,11,4,E,pre}, {10857,10,7,E,eq},
    {18193,14,4,H,eq}, {25845,32,2,L,eq}, {7875,21,5,L,eq}, {19290,26,7,L,eq}, {7260,8,8,L,eq}, {5522,28,4,L,pre}, {14790,11,4,H,eq},
    {5718,7,7,L,eq}, {14885,42,0,L,pre}, {8750,45,3,L,pre}, {3218,12,4,H,eq}, {16406,34,4,H,eq}, {5823,7,1,E,eq}, {13031,7,2,E,eq},
    {6878,7,3,E,eq}, {14569,26,3,L,pre}, {23528,17,3,L,eq}, {10207,27,6,L,eq}, {5782,56,6,L,eq}, {26673,13,7,L,eq}, {25432,52,3,L,pre},
    {379,11,10,L,eq}, {8012,12,7,L,eq}, {25955,34,2,L,eq}, {2762,10,9,L,eq}, {4995,16,4,E,eq}, {11634,52,8,L,has}, {11686,38,8,L,has},
    {11472,34,6,L,pre}, {13054,7,2,E,eq}, {5202,15,4,E,eq}, {12021,25,8,L,suf}, {4394,18,3,L,eq}, {11866,55,3,L,pre}, {459,30,13,L,pre},
    {26989,19,4,H,eq}, {2255,15,9,L,eq}, {9501,22,1,L,pre}, {3038,15,4,H,eq}, {10571,7,7,E,eq}, {415,14,13,L,eq}, {1087,15,0,L,eq},
    {11713,10,7,E,eq}, {3255,19,7,L,eq}, {9331,27,4,L,pre}, {27977,14,4,L,eq}, {26381,11,3,L,eq}, {4011,12,4,H,eq}, {21404,22,1,L,suf},
    {15183,37,2,L,pre}, {16044,41,3,L,eq}, {5843,17,9,L,eq}, {4660,43,0,L,eq}, {1393,20,1,L,eq}, {14951,61,2,L,eq}, {23983,4,7,E,eq},
    {5391,8,7,L,eq}, {13723,13,6,L,eq}, {12886,11,7,E,eq}, {7844,12,5,L,eq}, {10481,12,6,L,eq}, {23499,30,2,L,pre}, {12861,25,0,L,eq},
    {11771,27,4,H,eq}, {19504,16,7,L,eq}, {14523,5,1,E,eq}, {19039,25,5,L,eq}, {1500,31,6,L,has}, {22575,10,4,L,eq}, {12925,37,0,L,eq},
    {7829,15,5,L,eq}, {19446,17,1,L,eq}, {17229,9,7,E,eq}, {14914,37,2,L,eq}, {1383,24,4,H,eq}, {13011,23,4,L,eq}, {9969,11,4,H,eq},
    {20663,76,6,L,has}, {20739,76,6,L,has}, {20815,63,6,L,has}, {20878,63,6,L,has}, {20880,16,3,L,pre}, {6424,14,7,L,eq}, {12258,5,7,E,eq},
    {22285,25,6,L,eq}, {7896,32,3,L,has}, {25979,14,4,H,eq}, {25947,12,4,H,eq}, {6992,12,5,L,eq}, {20857,53,5,L,pre}, {21962,26,2,L,pre},
    {15433,20,6,L,eq}, {20288,34,7,L,eq}, {15756,43,8,L,pre}, {6464,16,5,L,eq}, {9659,16,5,L,pre}, {12284,11,7,E,eq}, {3909,11,1,L,eq},
    {15144,38,8,L,eq}, {2165,13,9,L,eq}, {6334,4,4,E,eq}, {13207,4,7,E,eq}, {1229,19,3,L,eq}, {521,23,0,L,eq}, {10624,13,4,E,eq},
    {137,25,7,L,eq}, {18335,21,4,L,eq}, {497,16,1,L,eq}, {18735,23,2,L,eq}, {1480,12,11,E,eq}, {7723,13,2,L,eq}, {5279,9,4,E,eq},
    {25289,29,3,L,eq}, {9091,15,4,L,eq}, {4535,13,7,L,eq}, {2952,14,6,L,eq}, {10775,39,0,L,eq}, {15354,26,2,L,eq}, {13942,41,8,L,has},
    {13983,43,8,L,has}, {185,15,13,B,pre}, {25544,29,7,L,eq}, {8922,27,1,L,pre}, {491,16,11,E,pre}, {625,18,0,L,eq}, {757,11,11,E,eq},
    {5070,12,4,E,eq}, {1235,17,4,H,eq}, {9534,15,5,L,pre}, {5331,13,6,E,eq}, {11438,30,4,L,pre}, {18941,12,7,E,pre}, {10034,18,6,L,pre},
    {6344,20,8,L,eq}, {18952,15,3,L,eq}, {10543,4,4,E,eq}, {16915,4,7,E,eq}, {20004,7,7,E,eq}, {25367,7,7,E,eq}, {15942,42,8,L,has},
    {924,22,3,L,eq}, {20091,15,4,L,eq}, {14758,22,0,L,pre}, {1603,21,3,L,eq}, {17785,20,1,L,pre}, {2959,31,2,L,has}, {3520,25,5,L,has},
    {3545,28,5,L,has}, {4901,25,5,L,has}, {4926,21,5,L,has}, {4947,23,5,L,has}, {1439,19,8,L,has}, {7979,13,1,L,eq}, {23465,15,4,H,eq},
    {20471,13,5,L,eq}, {7620,11,2,L,eq}, {6864,15,8,L,eq}, {7695,13,4,E,pre}, {14412,21,1,L,pre}, {15761,3,1,E,eq}, {4266,34,8,L,has},
    {12215,12,4,L,pre}, {159,10,12,B,pre}, {189,10,12,B,pre}, {3014,14,4,H,eq}, {6739,12,7,L,eq}, {9361,12,7,L,pre}, {20994,14,6,L,eq},
    {13186,4,2,E,eq}, {11351,63,3,L,pre}, {8942,11,2,L,eq}, {12778,26,0,L,eq}, {25961,24,3,E,eq}, {18844,11,7,E,eq}, {24653,5,7,E,eq},
    {6056,25,6,L,eq}, {10060,14,4,H,eq}, {3483,9,9,B,eq}, {1580,15,11,E,pre}, {3841,15,6,L,eq}, {3734,13,9,E,eq}, {17644,33,5,L,pre},
    {11725,42,5,E,has}, {11767,40,5,E,has}, {96,9,11,E,pre}, {17243,18,5,L,pre}, {14900,14,2,E,eq}, {16091,14,7,L,eq}, {14752,12,2,L,eq},
    {12701,14,7,E,eq}, {132,7,12,B,pre}, {611,7,12,B,pre}, {18499,26,6,L,eq}, {12774,24,4,H,eq}, {24260,15,4,H,eq}, {16689,25,4,L,eq},
    {13017,20,6,L,eq}, {1042,24,13,L,pre}, {9675,23,5,L,pre}, {18759,11,4,L,pre}, {20824,17,4,H,eq}, {7158,7,4,E,eq}, {11137,7,7,E,eq},
    {4497,29,4,H,eq}, {9822,32,1,L,eq}, {9055,36,4,L,eq}, {17537,27,4,L,pre}, {6006,27,5,L,eq}, {14304,6,8,E,eq}, {24523,13,4,L,pre},
    {6875,19,5,L,eq}, {822,35,13,L,pre}, {1265,32,1,L,eq}, {7179,6,4,E,eq}, {9434,5,7,L,pre}, {11100,6,7,E,eq}, {19930,13,7,E,eq},
    {15464,14,7,L,pre}, {778,13,11,E,eq}, {18293,14,4,L,eq}, {8657,22,8,L,pre}, {19293,22,1,E,eq}, {26415,14,3,L,eq}, {1305,17,3,L,eq},
    {18421,25,6,L,eq}, {8983,11,5,L,eq}, {4048,20,9,E,eq}, {13681,18,6,L,eq}, {19983,28,1,L,pre}, {20954,45,5,L,pre}, {5046,21,3,L,eq},
    {3174,8,9,L,pre}, {560,38,10,L,pre}, {6081,49,6,L,eq}, {13770,20,3,L,eq}, {1297,21,1,L,eq}, {1318,16,1,L,eq}, {21329,19,7,L,eq},
    {6244,19,1,L,pre}, {1405,11,7,L,eq}, {13511,17,3,L,eq}, {22207,13,7,L,pre}, {15049,40,2,L,eq}, {5128,19,5,L,has}, {18576,32,1,L,eq},
    {4878,23,2,L,has}, {1759,9,7,L,eq}, {13724,14,7,E,eq}, {10130,88,3,L,eq}, {17039,19,5,L,eq}, {28435,14,4,L,eq}, {10044,10,7,L,pre},
    {25077,32,7,L,eq}, {19173,32,6,L,has}, {11099,13,2,L,pre}, {19529,52,5,L,has}, {18109,41,6,L,has}, {18150,39,6,L,has}, {15693,15,7,L,eq},
    {28028,23,4,L,pre}, {16061,51,5,L,eq}, {15309,32,7,L,eq}, {4929,12,7,L,eq}, {11601,23,5,E,pre}, {24605,21,4,H,eq}, {11798,13,4,H,eq},
    {27439,26,4,L,pre}, {4765,39,9,L,eq}, {15142,41,2,L,pre}, {5411,18,1,E,eq}, {14572,7,6,E,eq}, {472,31,8,L,has}, {0,27,13,B,has},
    {7640,27,6,L,eq}, {1222,7,11,E,pre}, {16337,17,1,L,eq}, {7972,7,4,E,pre}, {12955,8,7,E,eq}, {84,7,12,B,pre}, {2493,15,0,L,eq},
    {873,46,10,L,pre}, {14844,15,6,L,eq}, {8573,13,7,L,eq}, {1124,13,3,L,eq}, {18115,22,3,L,pre}, {6355,12,4,E,eq}, {14930,30,4,H,eq},
    {13940,9,7,E,eq}, {14274,25,6,L,pre}, {17600,25,1,L,eq}, {19954,30,3,L,eq}, {3197,14,6,L,eq}, {17066,6,7,E,eq}, {9155,8,7,L,eq},
    {17564,31,4,L,pre}, {3532,26,2,L,has}, {14532,15,4,L,pre}, {7405,9,7,L,eq}, {142,18,3,L,eq}, {17469,6,7,E,eq}, {21512,17,5,L,eq},
    {8396,19,7,L,eq}, {22470,40,3,L,pre}, {12499,35,1,L,eq}, {940,9,1,L,eq}, {5256,9,4,E,eq}, {865,18,1,L,eq}, {12864,10,7,E,eq},
    {7912,10,8,E,eq}, {44,15,1,L,eq}, {15826,29,1,L,eq}, {10471,11,5,E,eq}, {10557,17,2,L,eq}, {1274,27,6,L,has}, {20501,57,7,L,eq},
    {18187,41,2,L,pre}, {6564,37,3,L,has}, {4411,12,6,L,eq}, {2315,14,0,E,eq}, {11899,7,7,E,eq}, {8534,9,1,E,eq}, {21328,34,3,L,eq},
    {12494,13,3,L,eq}, {12093,4,7,E,eq}, {7157,24,8,L,eq}, {626,15,11,E,eq}, {8765,52,8,L,pre}, {4967,24,3,L,eq}, {26019,16,3,L,eq},
    {22601,10,4,L,pre}, {2473,18,9,L,eq}, {3138,40,3,L,eq}, {17298,15,7,E,eq}, {27397,19,4,L,eq}, {28291,12,4,L,eq}, {7684,31,6,L,pre},
    {2612,17,4,H,eq}, {936,14,7,L,eq}, {14656,29,7,L,eq}, {12668,14,7,E,eq}, {12657,11,7,E,eq}, {5828,22,8,L,eq}, {22454,24,7,L,eq},
    {21214,16,1,L,eq}, {2161,20,6,L,has}, {2181,24,6,L,has}, {10306,7,7,E,eq}, {13598,43,2,L,eq}, {5707,19,3,L,pre}, {5327,4,6,E,eq},
    {12901,16,6,E,eq}, {19416,10,4,L,eq}, {11249,8,7,E,eq}, {7904,12,1,L,eq}, {12415,6,7,E,eq}, {20727,19,3,L,eq}, {18712,8,7,E,eq},
    {7490,12,2,L,eq}, {6055,23,5,L,eq}, {19656,11,5,E,eq}, {376,16,4,H,eq}, {5688,18,5,L,eq}, {11335,8,7,E,eq}, {17056,5,7,E,eq},
    {18597,17,6,L,eq}, {1929,16,7,L,eq}, {1260,13,3,L,eq}, {7236,15,6,L,eq}, {23681,17,2,L,eq}, {1387,13,9,L,eq}, {3436,22,6,L,eq},
    {4810,21,7,L,eq}, {26969,32,7,L,eq}, {8301,19,3,L,eq}, {27817,22,3,L,eq}, {2805,31,6,L,eq}, {9165,20,0,L,eq}, {12252,25,0,L,eq},
    {26522,22,3,L,eq}, {23711,19,7,L,eq}, {25601,14,4,L,pre}, {5101,27,5,L,has}, {2296,37,8,L,has}, {16868,5,5,E,eq}, {22221,23,6,L,eq},
    {22532,27,2,L,eq}, {9646,17,8,L,pre}, {3086,23,9,L,pre}, {18273,17,7,L,pre}, {24760,6,7,E,eq}, {13238,8,5,E,eq}, {15720,29,6,L,pre},
    {4170,12,9,E,eq}, {7380,5,4,E,eq}, {12942,5,7,E,eq}, {723,5,11,E,eq}, {19912,9,7,E,eq}, {962,17,1,L,eq}, {17432,24,2,L,eq},
    {8434,18,5,L,eq}, {162,14,7,L,eq}, {2603,17,7,L,eq}, {22360,10,7,E,pre}, {9500,22,2,L,eq}, {25386,18,2,L,eq}, {12229,60,1,L,eq},
    {3725,11,1,L,eq}, {26263,22,2,L,eq}, {19263,11,5,L,eq}, {2199,24,7,L,eq}, {17004,16,1,L,eq}, {12263,5,7,E,eq}, {3692,17,1,L,eq},
    {23001,41,3,L,pre}, {15552,30,0,L,eq}, {5667,14,0,L,eq}, {5307,8,1,E,eq}, {10279,36,0,L,pre}, {21252,21,7,L,eq}, {20586,36,2,L,eq},
    {14548,17,5,L,eq}, {7262,29,0,L,has}, {22313,14,4,L,pre}, {2402,32,8,L,has}, {4413,13,1,L,pre}, {2513,11,4,H,eq}, {7525,19,3,L,eq},
    {17066,20,1,L,eq}, {10474,6,7,E,eq}, {544,39,0,L,eq}, {19840,21,3,L,eq}, {23409,13,4,H,eq}, {11658,9,7,E,eq}, {4148,16,7,L,eq},
    {9729,16,6,E,eq}, {6007,12,9,L,eq}, {12498,14,0,L,eq}, {2110,12,7,L,eq}, {4638,17,3,L,eq}, {416,15,1,L,eq}, {21810,9,4,L,eq},
    {10690,8,7,E,eq}, {21365,8,4,H,eq}, {15981,31,3,L,eq}, {1109,20,4,H,eq}, {7291,32,1,L,pre}, {15548,28,1,L,pre}, {1297,29,4,H,eq},
    {21492,11,4,H,eq}, {7289,30,6,L,eq}, {2211,15,4,H,eq}, {18012,17,4,H,eq}, {2094,19,3,L,eq}, {21244,14,4,L,pre}, {18203,18,7,L,pre},
    {20253,15,4,L,eq}, {20779,90,7,L,eq}, {14382,17,4,L,eq}, {2066,17,7,L,eq}, {14359,23,4,L,eq}, {13888,12,7,E,eq}, {99,15,9,L,eq},
    {444,30,6,L,has}, {474,29,6,L,has}, {503,33,6,L,has}, {536,29,6,L,has}, {565,23,6,L,has}, {588,20,6,L,has}, {4705,36,1,L,pre},
    {6194,17,1,L,pre}, {5765,45,3,L,pre}, {12977,13,7,E,eq}, {6265,26,0,L,eq}, {8017,10,4,E,pre}, {6899,19,8,L,eq}, {1490,19,1,L,eq},
    {7036,13,3,E,eq}, {17265,61,3,L,pre}, {4605,17,4,H,eq}, {9738,10,7,L,pre}, {13126,30,3,L,pre}, {6094,17,4,L,pre}, {15795,29,0,L,eq},
    {10565,23,8,L,pre}, {13045,15,5,L,eq}, {21317,11,4,L,pre}, {17133,7,7,E,eq}, {5604,19,9,L,eq}, {6124,10,0,L,eq}, {4348,34,2,L,has},
    {12237,37,2,L,has}, {3371,31,5,L,has}, {3402,33,5,L,has}, {3435,28,5,L,has}, {3463,28,5,L,has}, {1385,21,6,L,has}, {261,45,8,L,has},
    {13608,11,7,E,eq}, {10723,45,1,L,suf}, {4009,19,9,E,eq}, {3230,9,4,H,eq}, {983,21,7,L,eq}, {13997,11,5,E,eq}, {1337,19,0,L,eq},
    {9623,6,0,L,eq}, {9405,7,7,L,pre}, {1282,12,7,L,eq}, {4638,23,1,L,pre}, {3347,14,6,L,eq}, {19782,26,6,L,pre}, {20015,27,2,L,pre},
    {0,15,7,L,eq}, {12798,20,4,H,eq}, {18181,12,4,H,eq}, {3526,20,4,H,eq}, {13058,43,6,L,eq}, {28334,12,3,L,eq}, {22585,16,4,L,eq},
    {2963,23,0,L,eq}, {20915,22,2,L,pre}, {5079,12,7,L,eq}, {17244,40,2,L,has}, {3950,18,1,L,eq}, {21613,18,3,L,eq}, {6702,21,1,L,eq},
    {24504,19,4,L,eq}, {18521,24,2,L,eq}, {28767,36,3,L,has}, {5938,14,5,L,eq}, {10218,6,5,E,eq}, {14575,13,4,L,pre}, {12838,35,4,H,eq},
    {22953,14,4,L,eq}, {448,15,1,L,eq}, {18499,9,7,E,eq}, {14000,7,7,E,pre}, {10213,3,7,E,eq}, {58,6,12,B,pre}, {605,6,12,B,pre},
    {17171,30,4,L,pre}, {24317,17,4,H,eq}, {1087,20,7,L,eq}, {2588,32,5,L,has}, {4226,30,5,L,has}, {4284,35,5,L,has}, {4352,38,5,L,has},
    {4455,24,5,L,has}, {4479,24,5,L,has}, {391,22,9,L,eq}, {12056,35,5,L,eq}, {3562,11,1,L,eq}, {5765,11,1,E,eq}, {10986,21,2,L,pre},
    {19765,27,3,L,eq}, {8929,13,2,L,eq}, {3728,18,4,H,eq}, {14517,15,4,L,eq}, {18735,7,7,E,eq}, {23444,14,7,L,eq}, {6918,20,8,L,eq},
    {15518,13,6,L,eq}, {14562,17,7,L,eq}, {6624,24,1,L,eq}, {6526,15,5,L,eq}, {1907,15,1,L,eq}, {4045,33,1,L,pre}, {21616,18,7,L,eq},
    {1294,17,7,L,eq}, {255,7,12,B,pre}, {5042,23,0,L,eq}, {9476,28,4,H,eq}, {643,31,0,L,eq}, {3015,24,1,L,eq}, {6618,19,5,L,eq},
    {6595,19,0,L,eq}, {5297,8,4,E,eq}, {27088,42,7,L,eq}, {11649,9,7,E,eq}, {14142,16,1,L,eq}, {20759,8,3,L,eq}, {7105,11,8,L,eq},
    {7539,11,8,H,eq}, {20554,13,3,L,eq}, {10794,10,7,E,eq}, {27751,27,3,L,eq}, {3913,11,9,E,eq}, {28298,12,3,L,eq}, {22029,20,7,L,eq},
    {1632,33,1,L,eq}, {21620,19,4,H,eq}, {13997,16,4,H,eq}, {5373,9,7,L,eq}, {28658,28,3,L,pre}, {15576,27,1,L,pre}, {6565,30,0,L,eq},
    {16752,56,3,L,pre}, {9340,8,7,L,pre}, {3039,31,1,L,eq}, {5555,6,1,E,eq}, {7617,19,1,L,eq}, {19491,13,7,L,eq}, {18067,18,4,H,eq},
    {23422,16,4,H,eq}, {305,12,9,L,eq}, {8690,39,0,L,eq}, {11997,14,4,L,eq}, {7333,35,0,L,has}, {2800,7,7,L,eq}, {7294,17,3,E,eq},
    {19734,14,7,L,eq}, {15298,31,3,L,eq}, {15768,32,4,H,eq}, {4068,16,9,E,eq}, {8670,14,2,L,eq}, {23523,21,7,L,eq}, {8235,10,8,E,eq},
    {1564,25,2,L,has}, {5206,33,2,L,has}, {5239,36,2,L,has}, {6043,27,2,L,has}, {2650,22,5,L,has}, {5056,45,5,L,has}, {13376,11,6,L,eq},
    {6591,8,4,E,eq}, {22090,13,4,L,eq}, {9089,8,7,L,eq}, {9613,10,0,E,eq}, {28513,13,4,L,pre}, {13465,36,8,L,pre}, {18536,31,3,L,pre},
    {5167,6,6,E,eq}, {17942,19,5,L,eq}, {9993,12,0,L,eq}, {2379,5,1,L,eq}, {24067,10,7,E,pre}, {9340,20,5,L,has}, {9935,14,7,L,pre},
    {204,36,0,L,eq}, {3537,25,1,L,eq}, {21969,14,4,L,eq}, {17848,42,4,L,pre}, {22080,12,7,L,eq}, {13214,10,2,E,eq}, {254,14,3,L,eq},
    {3874,7,9,E,eq}, {26715,25,2,L,pre}, {26070,31,2,L,pre}, {2542,23,9,L,eq}, {6338,9,4,E,eq}, {11811,9,7,E,eq}, {20943,16,4,L,eq},
    {9586,24,7,L,pre}, {14547,14,4,L,pre}, {22838,11,7,L,pre}, {11682,21,0,L,eq}, {16665,18,7,E,eq}, {8606,28,2,L,eq}, {18918,21,3,L,eq},
    {16998,8,7,E,eq}, {13389,57,1,L,pre}, {7621,19,6,L,eq}, {11455,8,7,E,eq}, {5338,25,8,L,eq}, {10542,6,7,E,eq}, {7682,13,1,L,eq},
    {28099,12,4,H,eq}, {4738,20,4,H,eq}, {17096,10,7,E,eq}, {24612,15,7,E,eq}, {16121,15,0,L,eq}, {16991,62,3,L,pre}, {11952,8,7,E,eq},
    {3318,16,0,L,eq}, {15511,41,0,L,eq}, {27888,14,3,L,eq}, {14660,13,4,L,pre}, {688,20,4,H,eq}, {27,27,0,L,eq}, {23142,60,3,L,has},
    {25674,40,7,L,eq}, {14938,30,7,L,eq}, {6765,22,8,L,eq}, {21556,11,5,E,eq}, {16485,16,2,L,eq}, {23110,14,4,L,pre}, {11144,21,1,L,eq},
    {10749,26,0,L,eq}, {4144,24,1,L,pre}, {2767,13,7,L,eq}, {11326,9,7,E,eq}, {1020,7,11,E,pre}, {1657,17,4,H,eq}, {555,6,12,B,suf},
    {14377,39,3,L,pre}, {7675,57,8,H,eq}, {4114,24,3,L,eq}, {10659,24,6,L,eq}, {4721,17,4,H,eq}, {21777,28,6,L,pre}, {4686,12,9,L,eq},
    {12680,20,5,L,eq}, {11089,25,4,H,eq}, {7332,12,8,L,eq}, {5292,9,1,E,eq}, {3990,7,7,L,eq}, {14260,34,7,L,eq}, {6134,16,9,L,eq},
    {6686,36,6,L,pre}, {21901,28,2,L,pre}, {13364,24,4,L,pre}, {18704,8,7,E,eq}, {649,8,10,L,pre}, {8233,37,0,L,eq}, {8522,30,3,L,eq},
    {10197,17,4,L,eq}, {4910,12,4,E,eq}, {2052,17,0,E,eq}, {7577,19,6,L,eq}, {9693,17,7,L,pre}, {8579,19,4,H,eq}, {15258,13,4,L,eq},
    {13647,18,6,L,eq}, {8203,16,8,E,has}, {8219,16,8,E,has}, {22103,15,4,L,eq}, {11450,17,5,L,pre}, {21811,20,5,L,pre}, {381,17,1,L,eq},
    {745,7,0,L,eq}, {909,6,11,E,eq}, {7487,11,5,L,eq}, {16756,6,1,E,eq}, {19820,11,4,L,pre}, {4164,14,7,L,eq}, {5884,19,8,L,eq},
    {26959,10,7,E,pre}, {15015,67,8,L,has}, {2532,10,9,L,eq}, {2573,10,9,L,eq}, {3903,10,9,E,eq}, {7497,43,0,L,eq}, {11660,35,2,L,pre},
    {9949,9,7,L,pre}, {2078,13,9,L,eq}, {1787,40,2,L,has}, {1827,40,2,L,has}, {1867,36,2,L,has}, {1903,43,2,L,has}, {1946,38,2,L,has},
    {1984,37,2,L,has}, {10843,31,8,L,pre}, {18758,29,2,L,eq}, {1844,20,4,H,eq}, {16257,43,5,L,pre}, {4044,6,7,L,eq}, {9284,17,2,L,eq},
    {12421,3,7,E,eq}, {5550,52,0,L,has}, {15865,19,6,L,pre}, {2253,28,0,E,eq}, {11448,24,1,L,pre}, {14051,26,7,L,eq}, {2202,16,9,L,eq},
    {23789,22,4,L,eq}, {10529,3,7,E,eq}, {18878,25,3,L,eq}, {965,18,7,L,eq}, {7153,33,5,L,eq}, {9921,12,4,H,eq}, {6804,11,8,L,eq},
    {12750,24,4,H,eq}, {3951,13,9,E,eq}, {9615,31,8,L,pre}, {3335,17,4,H,eq}, {19088,44,3,L,pre}, {4991,24,3,L,eq}, {583,20,0,L,eq},
    {24149,18,7,L,eq}, {18406,30,2,L,pre}, {8425,18,6,E,eq}, {12087,2,7,E,eq}, {5146,28,9,L,eq}, {352,27,10,L,eq}, {11437,35,6,L,pre},
    {8912,17,2,L,eq}, {10568,13,4,E,eq}, {10293,43,6,L,pre}, {10505,9,2,L,eq}, {6355,23,5,L,eq}, {4685,21,4,H,eq}, {16743,7,1,E,eq},
    {7073,9,4,E,eq}, {9477,50,8,L,has}, {16367,16,6,L,eq}, {22822,35,2,L,eq}, {25499,24,4,L,pre}, {5101,25,6,L,eq}, {24054,13,7,E,pre},
    {2691,8,1,L,eq}, {14021,11,5,E,eq}, {9674,9,1,E,eq}, {16488,9,1,L,eq}, {21339,13,4,L,pre}, {13619,8,7,E,eq}, {14513,59,6,L,has},
    {14593,24,6,L,eq}, {12022,51,1,L,eq}, {10984,62,8,L,pre}, {6824,22,8,L,eq}, {21000,16,4,L,eq}, {10529,14,2,L,eq}, {3541,26,6,L,eq},
    {12158,10,7,E,eq}, {25457,10,7,E,eq}, {12852,37,6,E,eq}, {20122,42,3,L,pre}, {10258,16,4,H,eq}, {12992,19,4,L,eq}, {12634,4,7,E,eq},
    {21785,12,7,E,eq}, {1129,15,1,L,eq}, {11324,14,5,L,has}, {7483,7,2,L,eq}, {6795,11,4,E,eq}, {18884,13,4,H,eq}, {5788,11,7,L,eq},
    {5810,11,7,L,eq}, {2942,21,0,L,eq}, {17214,30,2,L,pre}, {23015,19,6,L,eq}, {18668,19,5,L,eq}, {15557,74,5,L,eq}, {11014,8,7,E,eq},
    {8447,28,3,L,eq}, {13018,7,2,E,eq}, {1580,19,1,L,eq}, {4378,22,0,L,eq}, {12852,12,2,E,eq}, {1675,27,3,L,eq}, {24473,16,7,L,eq},
    {5619,4,1,E,eq}, {15697,28,0,L,eq}, {12512,15,0,L,eq}, {12073,54,1,L,eq}, {10183,24,6,L,eq}, {5136,15,7,L,eq}, {6611,15,8,L,eq},
    {27214,31,3,L,eq}, {21379,9,7,E,eq}, {20199,15,4,L,eq}, {16354,18,1,L,eq}, {12299,10,4,E,eq}, {18822,10,7,E,eq}, {7555,10,4,E,pre},
    {26784,14,7,L,eq}, {1646,30,0,L,eq}, {12725,8,7,E,eq}, {19623,35,2,L,eq}, {2875,40,3,L,eq}, {4509,11,6,L,eq}, {5879,4,1,E,eq},
    {9165,20,6,L,eq}, {17350,31,6,L,pre}, {15327,12,5,E,eq}, {5687,6,1,E,eq}, {16516,26,6,L,pre}, {19474,55,5,L,has}, {19581,31,5,L,has},
    {936,11,0,L,eq}, {5825,22,4,L,pre}, {17403,20,6,L,pre}, {3629,23,0,L,eq}, {762,23,3,L,eq}, {6666,13,7,L,eq}, {13850,42,3,L,eq},
    {16973,22,4,L,eq}, {11282,10,7,E,eq}, {6231,31,3,L,has}, {13465,11,4,H,eq}, {23103,13,6,L,eq}, {21778,7,7,E,eq}, {21892,27,7,L,eq},
    {7957,6,8,E,eq}, {7262,8,3,E,eq}, {8486,35,0,L,eq}, {15081,47,7,L,eq}, {17565,58,3,L,pre}, {21112,20,3,L,pre}, {1047,18,4,H,eq},
    {4693,14,6,L,eq}, {862,16,9,L,eq}, {682,22,9,L,eq}, {17222,21,5,L,pre}, {507,2,11,E,eq}, {509,2,11,E,eq}, {8383,16,2,L,eq},
    {21189,16,4,L,eq}, {317,8,9,L,eq}, {327,23,13,L,pre}, {9475,12,5,L,pre}, {13634,25,5,L,eq}, {11383,20,1,L,pre}, {761,11,7,L,eq},
    {17296,6,1,E,eq}, {11900,22,1,L,pre}, {18251,12,4,H,eq}, {13601,17,5,L,eq}, {21658,28,6,L,eq}, {4554,9,6,L,eq}, {17704,22,3,L,eq},
    {17581,21,5,L,eq}, {5664,15,7,L,eq}, {9841,10,7,L,pre}, {11961,8,4,L,eq}, {1563,19,4,H,eq}, {9065,9,7,L,eq}, {27077,37,3,L,eq},
    {5982,9,1,E,eq}, {11960,9,7,E,eq}, {6511,15,5,L,eq}, {1031,20,9,L,eq}, {18999,28,7,L,eq}, {19902,21,4,H,eq}, {13648,12,7,E,eq},
    {16338,21,8,L,has}, {21830,25,2,L,pre}, {15827,7,7,E,eq}, {20498,35,2,L,eq}, {22318,39,3,L,has}, {22357,39,3,L,has}, {13190,14,5,E,eq},
    {3132,15,7,L,eq}, {4030,36,0,L,has}, {20172,17,7,L,eq}, {13599,9,7,E,eq}, {19779,23,5,L,eq}, {1164,23,0,L,eq}, {2957,43,5,L,has},
    {3000,31,5,L,has}, {3062,23,5,L,has}, {3070,31,1,L,eq}, {7758,20,5,L,eq}, {3006,15,6,L,eq}, {15220,27,1,L,suf}, {6675,12,3,E,eq},
    {16739,4,1,E,eq}, {18625,13,7,E,eq}, {12267,9,4,L,pre}, {19715,14,1,L,eq}, {550,17,4,H,eq}, {9388,15,5,L,pre}, {13005,14,7,E,eq},
    {9615,18,2,L,eq}, {7327,12,4,E,eq}, {13387,17,6,L,eq}, {25868,34,7,L,eq}, {6999,40,0,L,pre}, {5719,6,1,E,eq}, {14905,25,4,H,eq},
    {18085,17,4,H,eq}, {16379,32,2,L,pre}, {14595,16,7,L,eq}, {2777,18,1,L,eq}, {8103,24,2,L,eq}, {3980,19,2,L,has}, {3999,22,2,L,has},
    {9788,43,3,L,pre}, {17472,5,6,E,eq}, {6390,17,4,E,eq}, {17822,23,1,L,pre}, {22336,15,5,L,eq}, {1985,25,3,L,eq}, {4861,12,6,L,eq},
    {23034,18,6,L,eq}, {5252,12,8,L,eq}, {19581,42,2,L,eq}, {4661,44,1,L,pre}, {11245,8,6,E,eq}, {12234,2,7,E,eq}, {22479,26,2,L,eq},
    {26801,18,2,L,pre}, {413,67,9,L,eq}, {11505,10,5,E,pre}, {13154,12,5,E,eq}, {5868,4,1,E,eq}, {1429,15,7,L,eq}, {18737,11,4,L,pre},
    {22264,12,4,L,pre}, {5860,12,9,L,eq}, {10393,35,1,L,pre}, {11471,9,7,E,eq}, {14796,44,8,L,has}, {14840,56,8,L,has}, {4423,16,9,L,eq},
    {570,17,1,L,eq}, {1952,17,3,L,eq}, {7914,10,4,E,pre}, {23331,18,6,L,pre}, {19490,28,2,L,has}, {16747,16,7,E,eq}, {2903,14,4,H,eq},
    {13578,10,7,E,eq}, {13771,14,7,E,eq}, {18294,14,3,L,eq}, {24393,19,3,L,eq}, {5237,15,8,L,eq}, {12410,5,7,E,eq}, {14026,45,8,L,has},
    {9024,25,6,L,eq}, {6865,13,4,E,eq}, {5775,13,7,L,eq}, {21273,28,7,L,eq}, {8965,27,4,L,eq}, {5524,27,5,L,eq}, {16899,27,2,L,eq},
    {21558,18,4,H,eq}, {823,12,7,L,eq}, {12391,18,0,L,eq}, {19575,18,1,L,eq}, {6836,32,6,L,pre}, {15930,12,0,L,eq}, {2063,15,3,L,eq},
    {25497,10,7,E,pre}, {10574,20,2,L,eq}, {1733,11,7,L,eq}, {2253,18,7,L,eq}, {15380,33,2,L,eq}, {4862,35,3,L,eq}, {2692,19,7,L,eq},
    {8827,25,4,H,eq}, {11309,13,6,L,eq}, {10787,23,4,H,eq}, {2938,22,9,L,pre}, {23153,19,6,L,eq}, {5937,20,8,L,eq}, {24318,17,3,L,eq},
    {100,11,12,B,pre}, {2338,35,6,L,eq}, {6653,10,8,L,eq}, {27158,30,4,H,eq}, {8225,35,3,L,eq}, {10186,8,5,E,eq}, {24216,10,7,E,eq},
    {2186,18,1,L,eq}, {10900,18,2,L,pre}, {19919,27,2,L,eq}, {12535,4,7,E,eq}, {11260,20,1,L,eq}, {13746,17,5,L,pre}, {9771,17,3,L,eq},
    {14414,35,5,L,eq}, {8145,14,7,L,eq}, {12107,4,7,E,eq}, {13422,26,3,L,pre}, {10810,21,4,H,eq}, {2368,12,4,H,eq}, {249,6,12,B,pre},
    {22806,19,7,L,pre}, {14263,19,1,L,eq}, {10255,17,2,L,eq}, {15082,28,8,L,has}, {10498,4,7,E,eq}, {2860,16,1,L,eq}, {16933,24,1,L,eq},
    {21564,27,2,L,eq}, {21454,12,1,E,eq}, {14877,34,5,L,pre}, {9126,12,8,E,eq}, {1184,6,11,E,pre}, {2390,25,2,L,has}, {3690,24,8,L,has},
    {3997,6,7,L,eq}, {3420,16,8,L,has}, {6043,31,0,L,eq}, {13012,6,2,E,eq}, {7117,12,3,E,eq}, {1196,9,11,E,pre}, {14668,19,1,L,eq},
    {6867,11,3,E,eq}, {5556,13,7,L,eq}, {3931,50,0,L,has}, {3981,49,0,L,has}, {437,39,2,L,has}, {24628,37,3,L,pre}, {18440,9,7,E,eq},
    {14130,31,6,L,pre}, {11321,5,7,E,eq}, {1709,14,1,L,eq}, {10669,11,4,E,eq}, {2216,14,1,L,eq}, {14063,20,4,H,eq}, {9071,23,8,L,has},
    {3269,14,4,H,eq}, {8721,65,6,L,pre}, {11997,25,1,L,eq}, {10896,25,6,L,pre}, {17399,27,4,L,pre}, {13506,49,2,L,eq}, {6230,16,7,L,eq},
    {1144,25,1,L,eq}, {17979,25,5,L,eq}, {2049,14,3,L,eq}, {9945,8,5,E,eq}, {2954,8,7,L,eq}, {4855,23,1,L,pre}, {15286,9,5,E,eq},
    {19731,14,6,L,pre}, {19169,12,5,E,eq}, {10589,47,3,L,has}, {4141,33,5,L,has}, {4174,24,5,L,has}, {4198,28,5,L,has}, {427,26,0,L,eq},
    {10364,6,7,E,eq}, {728,15,11,E,eq}, {10085,25,6,L,eq}, {8105,24,8,E,has}, {19361,12,1,L,eq}, {11853,23,1,L,eq}, {20930,33,3,L,pre},
    {5083,21,0,L,eq}, {17006,6,7,E,eq}, {24798,10,7,E,eq}, {1031,16,4,H,eq}, {14882,19,3,L,eq}, {2067,13,4,H,eq}, {179,5,12,B,pre},
    {4166,16,3,L,eq}, {8367,5,0,L,eq}, {6889,12,4,E,eq}, {5275,9,1,E,eq}, {26615,14,4,L,eq}, {6096,12,0,L,eq}, {10430,17,4,H,eq},
    {16899,23,1,L,suf}, {429,14,13,L,eq}, {10955,13,2,L,pre}, {15009,14,3,L,eq}, {10537,5,7,E,eq}, {11189,21,2,L,pre}, {22033,31,6,L,has},
    {22064,36,6,L,has}, {22100,38,6,L,has}, {22138,38,6,L,has}, {26125,34,7,L,eq}, {216,13,13,B,pre}, {27533,40,3,L,pre}, {7290,18,5,L,eq},
    {1159,6,11,E,pre}, {13918,18,4,H,eq}, {7217,22,2,L,has}, {26247,16,7,L,pre}, {15797,18,7,L,eq}, {11125,78,8,L,has}, {13808,25,0,L,pre},
    {15531,19,6,L,eq}, {18493,10,4,H,eq}, {13590,36,3,L,pre}, {3861,26,4,H,eq}, {7979,9,4,E,pre}, {9897,14,4,L,pre}, {7870,10,7,L,eq},
    {15034,47,7,L,eq}, {16487,29,6,L,pre}, {4133,15,7,L,eq}, {7394,11,7,L,eq}, {10035,9,7,L,pre}, {4049,26,6,L,eq}, {4878,8,1,L,pre},
    {16882,22,6,L,pre}, {11617,10,7,E,eq}, {54,34,0,L,eq}, {809,11,0,L,eq}, {9724,8,1,E,eq}, {10935,6,7,E,eq}, {10856,33,4,H,eq},
    {21540,16,5,L,eq}, {9522,15,2,L,eq}, {2786,44,8,L,has}, {3224,14,7,L,eq}, {27865,21,4,H,eq}, {12489,21,4,H,eq}, {11789,52,8,L,has},
    {9106,21,4,L,eq}, {7873,23,3,L,has}, {140,14,1,L,eq}, {1058,14,7,L,eq}, {9499,10,3,L,eq}, {16,15,4,H,eq}, {608,23,6,L,has},
    {631,26,6,L,has}, {657,22,6,L,has}, {679,25,6,L,has}, {20460,38,2,L,eq}, {15522,26,1,L,pre}, {13812,7,7,E,eq}, {13104,8,7,E,eq},
    {11348,25,6,L,eq}, {9373,32,6,L,pre}, {19107,17,5,L,eq}, {22402,21,5,L,pre}, {11540,18,1,L,suf}, {14975,20,1,L,pre}, {9494,8,7,L,pre},
    {3957,15,4,H,eq}, {6709,9,4,E,eq}, {5974,9,7,L,eq}, {18236,10,6,E,eq}, {20720,18,1,L,eq}, {9282,21,5,L,has}, {6122,25,5,L,eq},
    {10752,14,3,E,eq}, {1721,21,9,L,eq}, {9400,41,0,L,pre}, {16265,33,2,L,pre}, {14712,17,2,L,eq}, {15387,13,6,L,eq}, {22240,8,4,L,pre},
    {20869,84,7,L,eq}, {13228,51,1,L,pre}, {20666,13,4,H,eq}, {16877,22,1,L,pre}, {1665,44,1,L,eq}, {13850,3,7,E,eq}, {19547,17,4,L,eq},
    {4324,10,3,L,eq}, {4703,46,0,L,eq}, {7217,9,3,E,eq}, {6990,28,2,L,has}, {8106,15,5,L,eq}, {5623,15,9,L,eq}, {16082,25,1,L,pre},
    {23987,15,7,E,eq}, {2754,18,2,L,has}, {2772,40,2,L,has}, {9424,10,7,L,pre}, {14439,13,4,L,eq}, {957,28,5,L,has}, {4028,20,9,E,eq},
    {5707,12,1,E,eq}, {5511,17,8,L,eq}, {17061,5,7,E,eq}, {13052,2,2,E,eq}, {12963,14,7,E,eq}, {8538,11,0,L,eq}, {21755,10,5,L,eq},
    {15622,23,0,L,eq}, {4322,16,4,H,eq}, {12877,57,3,L,pre}, {15417,29,4,H,eq}, {24290,12,4,H,eq}, {304,22,6,L,has}, {348,21,6,L,has},
    {392,26,6,L,has}, {418,26,6,L,has}, {6421,22,8,L,eq}, {4916,13,7,L,eq}, {24851,53,2,L,pre}, {14851,18,2,L,pre}, {12121,19,5,L,eq},
    {10078,24,1,L,eq}, {3972,12,4,H,eq}, {24045,11,4,L,pre}, {5021,21,0,L,eq}, {2571,29,8,L,has}, {12130,17,4,L,eq}, {21535,19,7,L,eq},
    {6616,4,3,E,eq}, {6620,4,3,E,eq}, {26842,27,3,L,pre}, {6302,4,8,L,eq}, {9689,8,1,E,eq}, {15110,36,5,L,has}, {7653,16,7,L,eq},
    {7850,23,3,L,has}, {1949,23,6,L,has}, {4448,19,8,L,has}, {4538,18,8,L,has}, {7420,12,2,L,eq}, {2620,51,7,L,eq}, {18749,4,7,E,eq},
    {22659,27,4,H,eq}, {6818,11,5,L,eq}, {11460,33,2,L,pre}, {9172,12,7,L,eq}, {1187,16,0,L,eq}, {6461,12,4,E,eq}, {3550,12,7,L,eq},
    {13357,19,6,L,eq}, {16311,19,6,L,eq}, {18925,31,6,L,pre}, {704,13,7,L,eq}, {18091,19,5,L,eq}, {1486,15,3,L,eq}, {8813,21,5,L,eq},
    {2183,13,4,H,eq}, {1092,5,11,E,pre}, {8407,19,4,L,eq}, {752,8,1,L,eq}, {6388,12,7,L,eq}, {8017,24,6,L,eq}, {2230,15,1,L,eq},
    {5550,19,4,L,pre}, {15144,38,3,L,pre}, {23803,26,7,L,eq}, {9733,13,3,L,eq}, {9886,41,1,L,eq}, {8185,15,4,E,eq}, {8219,20,5,L,eq},
    {4935,16,8,L,pre}, {27904,11,4,H,eq}, {3145,13,4,H,eq}, {5739,19,9,L,eq}, {28065,42,3,L,pre}, {7856,19,5,L,eq}, {13275,23,0,L,eq},
    {8651,38,1,L,eq}, {3140,10,9,L,pre}, {17622,17,6,L,eq}, {27351,27,4,L,eq}, {20396,23,7,L,eq}, {10572,23,6,L,eq}, {11341,21,1,L,pre},
    {23894,20,7,L,pre}, {14989,30,6,L,pre}, {7867,20,6,L,eq}, {11407,23,5,L,pre}, {1592,24,8,L,has}, {1616,22,8,L,has}, {1638,24,8,L,has},
    {1662,30,8,L,has}, {1692,27,8,L,has}, {1719,27,8,L,has}, {1746,23,8,L,has}, {3499,22,1,L,eq}, {4831,30,7,L,eq}, {12028,7,7,E,eq},
    {11516,35,2,L,pre}, {1001,24,1,L,eq}, {11710,8,4,H,eq}, {13679,8,7,E,eq}, {18795,10,7,E,eq}, {19628,52,3,L,eq}, {3175,29,5,L,has},
    {981,5,11,E,eq}, {23027,25,7,L,eq}, {15764,12,1,L,eq}, {21388,24,7,E,eq}, {8684,15,2,L,eq}, {8051,3,1,E,eq}, {4154,12,3,L,eq},
    {21698,23,4,H,eq}, {8155,38,6,L,pre}, {18675,17,4,L,eq}, {1004,21,7,L,eq}, {8058,18,7,L,eq}, {1725,8,7,L,eq}, {26447,20,7,L,eq},
    {1849,32,8,L,has}, {13224,14,5,E,eq}, {15127,16,1,L,pre}, {3078,11,4,H,eq}, {10265,11,7,E,eq}, {21192,38,7,L,eq}, {13951,18,4,H,eq},
    {23474,25,2,L,pre}, {25747,46,4,L,pre}, {5314,18,9,L,eq}, {15866,34,0,L,eq}, {125,13,4,H,eq}, {16593,5,7,E,eq}, {1570,5,11,E,eq},
    {22132,16,4,L,eq}, {12000,21,8,L,pre}, {19667,20,7,L,eq}, {18438,31,1,L,eq}, {433,17,3,L,eq}, {6037,12,9,L,eq}, {8087,9,4,E,pre},
    {6908,22,5,L,eq}, {16058,24,0,L,eq}, {18939,13,3,L,eq}, {14453,43,3,L,pre}, {1864,16,4,H,eq}, {21513,29,2,L,eq}, {3383,35,0,L,eq},
    {1470,20,1,L,eq}, {14162,21,8,L,pre}, {28087,12,4,H,eq}, {5641,12,0,E,eq}, {16554,15,2,L,pre}, {18832,12,7,E,eq}, {2333,9,1,L,eq},
    {22182,17,2,L,eq}, {18258,21,6,E,eq}, {15182,31,8,L,suf}, {1510,16,4,H,eq}, {7623,52,8,H,eq}, {180,17,2,L,has}, {1167,32,2,L,has},
    {1199,28,2,L,has}, {1227,32,2,L,has}, {1353,30,2,L,has}, {1604,22,2,L,has}, {1626,34,2,L,has}, {16981,27,2,L,pre}, {7449,9,5,L,eq},
    {16411,31,2,L,pre}, {11363,19,2,L,pre}, {12086,30,2,L,pre}, {3207,17,7,L,eq}, {13057,19,4,L,eq}, {5230,19,0,L,eq}, {21089,28,7,L,eq},
    {20169,15,4,L,eq}, {10503,7,5,E,eq}, {7950,12,4,E,pre}, {13608,18,4,H,eq}, {13239,20,6,L,pre}, {10335,13,7,E,eq}, {2902,32,2,L,has},
    {2934,25,2,L,has}, {8387,20,4,L,eq}, {3031,31,5,L,has}, {16160,21,0,L,eq}, {7544,24,3,L,eq}, {10468,13,6,L,eq}, {9978,13,7,L,pre},
    {5043,14,4,E,eq}, {11947,15,0,L,eq}, {7965,12,7,L,eq}, {10171,7,7,E,eq}, {7889,7,8,E,eq}, {18548,31,5,L,eq}, {12168,14,7,E,eq},
    {26423,14,7,E,eq}, {3150,12,9,L,pre}, {7115,18,5,L,eq}, {22362,18,4,H,eq}, {18897,28,6,L,pre}, {12238,2,7,E,eq}, {9281,26,6,L,pre},
    {19418,12,7,L,eq}, {3314,18,7,L,eq}, {20567,12,3,L,eq}, {24861,17,7,L,eq}, {19977,18,4,H,eq}, {27535,15,7,L,eq}, {23535,20,4,H,eq},
    {1945,15,7,L,eq}, {9762,18,2,L,eq}, {6247,11,5,L,eq}, {5628,12,7,L,eq}, {4014,14,3,L,eq}, {11442,4,7,E,eq}, {3746,39,0,L,pre},
    {17608,13,7,E,pre}, {23278,25,7,L,eq}, {7212,5,3,E,eq}, {16901,6,7,E,eq}, {8424,14,7,L,eq}, {10409,7,7,E,eq}, {219,15,7,L,eq},
    {2469,18,4,H,eq}, {21215,53,5,L,has}, {10864,12,0,L,eq}, {13486,17,7,E,eq}, {12909,17,5,L,eq}, {16331,25,4,H,eq}, {26038,18,4,H,eq},
    {7174,10,6,E,eq}, {10124,12,7,L,pre}, {9967,11,7,L,pre}, {11582,52,8,L,has}, {16060,22,1,L,pre}, {6201,18,5,L,eq}, {444,12,11,E,pre},
    {2829,45,0,L,eq}, {9549,19,5,L,pre}, {22813,31,6,L,eq}, {13756,15,7,E,eq}, {18356,16,6,L,eq}, {1769,14,3,L,eq}, {10588,35,8,L,pre},
    {12158,32,6,L,eq}, {21180,17,1,L,eq}, {8137,10,5,L,eq}, {8950,44,3,L,pre}, {9831,27,3,L,pre}, {8059,3,1,E,eq}, {12111,4,7,E,eq},
    {24633,8,7,E,eq}, {90,18,1,L,eq}, {19637,14,4,L,pre}, {4191,17,6,L,eq}, {4021,14,6,L,eq}, {4251,9,9,E,eq}, {6380,23,1,L,pre},
    {6093,21,9,L,pre}, {13936,18,1,E,eq}, {4467,19,8,L,has}, {2842,6,7,L,eq}, {11925,6,7,E,eq}, {16199,19,8,L,has}, {13250,5,7,E,eq},
    {1040,33,2,L,has}, {3364,14,4,H,eq}, {1082,10,11,E,pre}, {19623,17,7,L,eq}, {923,13,7,L,eq}, {18572,9,3,E,eq}, {9218,10,7,L,eq},
    {26751,21,7,L,eq}, {17082,8,7,E,eq}, {13497,14,3,L,eq}, {17821,40,7,L,eq}, {17354,23,1,L,eq}, {11015,28,4,H,eq}, {24487,12,3,L,eq},
    {5847,16,4,L,pre}, {7368,12,4,E,eq}, {15085,24,6,L,pre}, {549,12,11,E,eq}, {6887,26,1,L,eq}, {24357,24,7,L,eq}, {4050,7,7,L,eq},
    {1653,17,7,L,eq}, {8812,14,7,L,eq}, {15224,21,4,L,eq}, {19802,25,5,L,eq}, {18804,11,4,H,eq}, {2533,9,4,H,eq}, {15710,29,4,H,eq},
    {3501,26,6,L,eq}, {11726,16,0,L,eq}, {8145,14,4,E,eq}, {23106,36,3,L,has}, {23905,13,4,L,eq}, {13591,16,6,L,eq}, {14169,22,3,L,eq},
    {5757,21,5,L,eq}, {16986,12,7,E,eq}, {14990,35,4,H,eq}, {887,10,11,E,eq}, {4803,22,1,L,pre}, {4040,13,3,L,eq}, {12740,13,7,E,eq},
    {11025,17,2,L,pre}, {4032,12,7,L,eq}, {10250,36,8,L,has}, {12886,39,0,L,eq}, {338,16,1,L,eq}, {11624,13,5,E,pre}, {3982,15,6,L,eq},
    {8648,6,5,L,eq}, {21008,22,6,L,eq}, {3639,17,6,L,eq}, {16886,8,7,E,eq}, {833,10,0,L,eq}, {11295,20,8,L,pre}, {6260,18,7,L,eq},
    {1236,12,1,L,eq}, {27114,69,3,L,eq}, {18982,20,4,H,eq}, {21649,13,7,L,eq}, {21743,15,7,L,eq}, {993,19,9,L,eq}, {16980,6,7,E,eq},
    {5928,9,1,E,eq}, {13879,9,7,E,eq}, {7107,10,3,E,eq}, {28346,12,3,L,eq}, {15943,39,6,L,has}, {15982,39,6,L,has}, {5935,6,0,L,eq},
    {19785,20,4,L,pre}, {7294,18,7,L,eq}, {6637,21,5,L,eq}, {8777,25,4,H,eq}, {701,46,2,L,has}, {2706,18,8,L,has}, {21160,55,5,L,pre},
    {14798,19,3,L,eq}, {21230,22,7,L,eq}, {9303,18,5,L,has}, {17892,12,7,E,eq}, {12705,24,8,L,suf}, {24151,25,3,L,pre}, {12333,10,4,E,eq},
    {18785,10,7,E,eq}, {10204,21,2,L,eq}, {2487,11,4,H,eq}, {5583,21,9,L,eq}, {5816,4,1,E,eq}, {5604,6,1,E,eq}, {14185,32,2,L,pre},
    {14631,33,0,L,eq}, {4727,17,7,L,eq}, {17500,5,7,E,eq}, {22335,31,6,L,eq}, {10375,7,7,E,eq}, {10176,4,5,E,eq}, {12115,4,7,E,eq},
    {17136,10,6,L,eq}, {8557,18,2,L,eq}, {22835,13,3,L,eq}, {27651,24,3,L,eq}, {5900,23,3,L,pre}, {4017,17,8,L,has}, {25807,38,2,L,eq},
    {15316,16,4,L,pre}, {7695,26,1,L,eq}, {20388,9,4,L,eq}, {6705,10,3,E,eq}, {6715,10,3,E,eq}, {9207,26,2,L,eq}, {14718,29,7,L,has},
    {45,12,11,E,pre}, {13345,12,6,L,eq}, {15542,13,7,E,pre}, {11399,39,4,L,eq}, {491,8,12,B,suf}, {26541,16,7,L,eq}, {23896,52,2,L,eq},
    {26199,24,2,L,eq}, {2503,35,8,L,has}, {2538,33,8,L,has}, {12450,49,1,L,eq}, {26386,29,4,H,eq}, {16930,21,5,L,eq}, {21537,13,3,L,eq},
    {21314,28,2,L,eq}, {0,26,5,L,has}, {26,25,5,L,has}, {51,27,5,L,has}, {78,20,5,L,has}, {98,28,5,L,has}, {126,19,5,L,has},
    {145,32,5,L,has}, {177,22,5,L,has}, {199,29,5,L,has}, {228,22,5,L,has}, {250,21,5,L,has}, {271,21,5,L,has}, {292,29,5,L,has},
    {321,31,5,L,has}, {352,23,5,L,has}, {3132,20,5,L,has}, {3152,23,5,L,has}, {10382,26,5,E,has}, {10633,14,5,L,has}, {10647,25,5,L,has},
    {10672,25,5,L,has}, {10697,22,5,L,has}, {11807,18,5,E,has}, {9748,9,7,L,pre}, {5610,5,1,E,eq}, {12187,14,4,L,pre}, {7788,23,1,L,pre},
    {9814,12,2,L,eq}, {15019,24,6,L,pre}, {14416,37,3,L,pre}, {10686,13,0,L,eq}, {3310,11,4,H,eq}, {108,17,1,L,eq}, {1934,18,3,L,eq},
    {5540,19,9,L,pre}, {11608,11,2,L,pre}, {16736,28,4,L,eq}, {10957,27,8,L,pre}, {16609,28,1,L,pre}, {20268,20,7,L,eq}, {4138,16,3,L,eq},
    {17725,17,6,L,eq}, {13682,50,2,L,eq}, {10436,7,7,E,eq}, {22264,12,5,L,eq}, {19028,17,3,L,eq}, {7652,14,4,E,pre}, {18475,21,5,L,eq},
    {10016,15,4,H,eq}, {11415,7,7,E,eq}, {5015,31,3,L,eq}, {14692,3,3,E,eq}, {5858,10,7,L,eq}, {9002,22,2,L,eq}, {26361,11,3,L,eq},
    {12414,27,4,H,eq}, {10076,4,5,E,eq}, {5625,17,5,L,eq}, {21068,25,3,L,pre}, {17176,13,6,L,eq}, {1197,16,3,L,eq}, {10820,10,7,E,eq},
    {1012,19,9,L,eq}, {21486,9,1,E,eq}, {223,15,11,E,pre}, {3332,14,7,L,eq}, {4422,14,4,H,eq}, {13787,61,1,L,has}, {22505,27,2,L,eq},
    {16862,41,4,L,eq}, {10667,29,2,L,eq}, {12222,48,6,L,pre}, {23608,23,7,L,eq}, {13763,31,5,L,pre}, {157,12,11,E,pre}, {18731,20,5,L,eq},
    {2565,8,9,L,eq}, {902,23,0,L,eq}, {15783,47,3,L,eq}, {4772,14,3,L,eq}, {10173,35,8,L,has}, {18448,9,4,E,eq}, {11204,41,0,L,eq},
    {15483,37,3,L,eq}, {13341,3,7,E,eq}, {16937,7,7,E,eq}, {22360,9,5,L,eq}, {16946,41,6,L,has}, {16987,34,6,L,has}, {24334,16,4,H,eq},
    {7203,9,3,E,eq}, {12512,6,7,E,eq}, {6480,71,6,L,pre}, {18863,11,4,H,eq}, {9875,9,5,E,eq}, {4754,13,8,L,pre}, {1437,9,11,E,eq},
    {9849,27,0,L,eq}, {10534,17,6,L,eq}, {2218,15,9,L,eq}, {284,9,12,B,pre}, {26796,46,3,L,pre}, {16550,10,7,E,eq}, {554,16,13,L,eq},
    {11600,19,0,L,eq}, {11211,25,4,H,eq}, {9219,22,4,L,pre}, {12011,23,4,L,eq}, {5578,11,1,E,eq}, {1914,16,4,H,eq}, {10330,5,7,E,eq},
    {17123,13,6,E,eq}, {3937,17,7,L,eq}, {13464,18,3,L,eq}, {22796,15,4,H,eq}, {8355,13,8,E,eq}, {10428,28,1,L,pre}, {11941,3,7,E,eq},
    {9991,11,7,L,pre}, {18530,5,7,E,eq}, {18780,5,7,E,eq}, {4640,5,9,E,eq}, {15268,12,0,L,eq}, {14381,13,1,L,eq}, {4057,7,7,L,eq},
    {22963,44,2,L,eq}, {24693,10,7,E,eq}, {12346,3,7,E,eq}, {23186,16,4,L,pre}, {7415,6,4,E,eq}, {18951,15,4,H,eq}, {358,11,7,L,eq},
    {20804,26,1,L,eq}, {7755,13,4,E,pre}, {23860,36,2,L,eq}, {10578,9,7,E,eq}, {12309,12,4,E,eq}, {18478,12,7,E,eq}, {4507,30,9,L,eq},
    {21442,15,7,E,eq}, {369,21,0,L,eq}, {4721,17,8,L,pre}, {18724,24,6,L,pre}, {8360,13,6,E,eq}, {21547,17,6,L,eq}, {26242,15,4,H,eq},
    {10839,6,7,E,eq}, {4767,21,7,L,eq}, {19550,6,1,E,eq}, {22577,6,3,E,eq}, {14972,32,5,L,pre}, {19777,12,1,L,eq}, {28363,12,4,L,eq},
    {5265,7,4,E,eq}, {14842,21,0,L,pre}, {19132,39,3,L,pre}, {12969,44,1,L,eq}, {8341,11,6,E,eq}, {10330,12,2,L,eq}, {24129,20,7,L,eq},
    {13465,41,5,L,eq}, {21016,15,4,L,eq}, {25934,13,4,H,eq}, {18711,24,2,L,eq}, {4951,11,8,L,pre}, {17048,28,4,L,eq}, {18837,20,2,L,eq},
    {4622,14,4,H,eq}, {10549,40,3,L,pre}, {11044,5,7,E,eq}, {15290,54,6,L,has}, {8584,41,8,L,pre}, {11101,21,1,L,eq}, {15599,24,6,L,eq},
    {7502,41,1,L,pre}, {18435,13,4,L,pre}, {3737,11,7,L,eq}, {7239,11,7,L,eq}, {8850,10,7,L,eq}, {8912,50,6,L,pre}, {24217,23,4,H,eq},
    {6041,18,1,L,pre}, {8045,11,5,L,eq}, {4630,19,6,L,eq}, {20874,19,2,L,pre}, {1072,15,7,L,eq}, {18459,15,6,L,eq}, {26051,28,3,L,eq},
    {15910,32,8,L,pre}, {22803,19,3,L,eq}, {26760,23,4,L,eq}, {13380,42,5,L,eq}, {22828,17,4,H,eq}, {18525,25,6,L,eq}, {14080,6,5,E,eq},
    {27658,12,7,L,eq}, {20200,33,6,L,eq}, {3483,18,6,L,eq}, {5654,19,4,L,pre}, {17378,8,5,E,eq}, {3832,16,9,E,eq}, {8024,17,7,L,eq},
    {17199,31,6,L,eq}, {16082,12,0,L,eq}, {1464,21,4,H,eq}, {27416,23,4,L,eq}, {15985,37,4,H,eq}, {2198,45,2,L,has}, {20484,44,5,L,eq},
    {12739,11,0,L,eq}, {24084,8,4,L,pre}, {1051,10,9,L,eq}, {1061,10,9,L,eq}, {2415,76,3,L,eq}, {7215,13,7,L,eq}, {19204,14,4,L,eq},
    {8764,11,2,L,eq}, {2827,16,4,H,eq}, {3456,4,9,B,eq}, {2661,11,4,H,eq}, {7935,21,1,L,eq}, {2435,23,1,L,eq}, {3654,14,7,L,eq},
    {3928,13,4,H,eq}, {4589,17,7,L,eq}, {22770,16,3,L,eq}, {10127,9,4,L,eq}, {18292,15,6,L,eq}, {9435,25,6,L,has}, {9460,24,6,L,has},
    {9484,41,6,L,has}, {9525,35,6,L,has}, {9560,36,6,L,has}, {10470,4,7,E,eq}, {4409,13,4,H,eq}, {3881,11,9,E,eq}, {7708,14,4,E,pre},
    {6998,9,3,E,eq}, {5041,18,7,L,eq}, {21830,38,3,L,pre}, {18589,8,7,E,eq}, {8404,25,0,L,eq}, {27175,35,7,L,eq}, {4350,20,8,L,has},
    {4392,20,8,L,has}, {3299,19,0,L,eq}, {3871,29,3,L,eq}, {7236,11,3,E,eq}, {4765,19,5,L,has}, {4784,23,5,L,has}, {4561,11,7,L,eq},
    {206,8,11,E,pre}, {18108,25,7,L,eq}, {7502,7,2,L,eq}, {22480,14,4,H,eq}, {13030,8,7,E,eq}, {14531,14,7,L,eq}, {10776,7,7,E,eq},
    {3692,7,9,E,eq}, {20154,15,4,L,eq}, {5244,7,1,E,eq}, {10543,14,2,L,eq}, {20595,15,3,L,eq}, {18621,19,3,L,eq}, {25899,22,3,E,eq},
    {12386,38,5,L,pre}, {10918,8,7,E,eq}, {7903,11,4,E,pre}, {7148,12,3,E,eq}, {9647,11,2,L,eq}, {590,19,11,E,eq}, {739,14,3,L,eq},
    {1534,9,7,L,eq}, {18573,24,6,L,eq}, {19316,14,7,L,eq}, {4464,7,9,L,eq}, {19262,20,2,L,pre}, {10126,36,0,L,pre}, {26586,15,4,L,eq},
    {26867,13,4,L,pre}, {18106,55,2,L,pre}, {13990,16,3,L,eq}, {11236,39,4,L,eq}, {26822,10,7,L,eq}, {7466,17,2,L,eq}, {5541,15,7,L,eq},
    {5751,5,1,E,eq}, {10635,43,1,L,suf}, {23751,26,2,L,pre}, {19545,5,1,E,eq}, {25212,40,3,L,eq}, {13236,26,4,L,pre}, {19058,14,4,H,eq},
    {1003,10,11,E,pre}, {7833,16,8,H,eq}, {2412,13,5,L,has}, {584,14,4,H,eq}, {6539,15,8,L,eq}, {783,10,1,L,eq}, {9757,14,4,L,eq},
    {18474,13,6,L,eq}, {18535,10,7,E,eq}, {5427,23,9,L,pre}, {23606,27,3,L,eq}, {25411,6,7,E,eq}, {9427,20,3,L,eq}, {3201,17,4,H,eq},
    {4631,9,9,L,eq}, {26982,31,3,L,eq}, {23067,12,6,L,eq}, {4465,14,6,L,eq}, {14859,12,6,L,eq}, {5420,32,0,L,pre}, {18864,6,7,E,eq},
    {791,10,0,L,eq}, {26156,10,4,L,pre}, {5773,14,9,L,eq}, {3785,13,7,L,eq}, {15347,8,5,E,eq}, {8712,15,7,L,eq}, {21855,24,2,L,pre},
    {22745,25,3,L,eq}, {13257,8,5,E,eq}, {5438,6,1,E,eq}, {24077,16,7,L,eq}, {12669,27,4,H,eq}, {12984,50,3,L,pre}, {10399,10,7,E,eq},
    {3770,31,8,L,has}, {14412,30,7,L,eq}, {12715,10,7,E,eq}, {16417,5,7,E,eq}, {5458,22,3,L,pre}, {11653,15,0,L,eq}, {11582,12,5,E,pre},
    {16139,40,4,H,eq}, {2483,13,5,L,has}, {25591,17,7,L,eq}, {11366,34,8,L,has}, {14033,18,7,L,eq}, {26302,15,4,H,eq}, {1072,10,11,E,pre},
    {23654,22,3,L,eq}, {26897,12,7,L,pre}, {2310,14,7,L,eq}, {6567,11,8,L,eq}, {15906,40,2,L,eq}, {22892,28,2,L,eq}, {8483,15,8,E,eq},
    {12505,7,7,E,eq}, {13433,3,7,E,eq}, {10658,11,4,E,eq}, {17193,11,7,E,eq}, {480,20,9,L,eq}, {17285,33,4,L,pre}, {3775,10,4,H,eq},
    {3470,3,9,B,eq}, {10867,9,7,E,eq}, {2739,45,0,L,eq}, {24499,28,3,L,eq}, {10878,36,3,L,eq}, {7403,12,4,E,eq}, {13327,18,6,L,pre},
    {27130,26,7,L,eq}, {8214,17,4,E,eq}, {21185,33,6,L,pre}, {11066,23,4,H,eq}, {22451,13,4,H,eq}, {3910,27,7,L,eq}, {3633,10,9,E,eq},
    {25253,20,2,L,eq}, {11206,8,7,E,eq}, {18600,22,5,L,eq}, {5126,9,6,E,eq}, {6685,14,8,L,eq}, {22857,35,2,L,eq}, {13267,5,2,E,eq},
    {24487,17,4,L,eq}, {10876,19,0,L,eq}, {6180,20,8,L,eq}, {25355,7,7,E,eq}, {7391,15,8,L,eq}, {2010,24,3,L,eq}, {16330,19,6,L,eq},
    {12424,2,7,E,eq}, {14454,19,2,L,eq}, {7595,25,2,L,eq}, {6861,14,7,L,eq}, {11698,24,1,L,eq}, {1663,12,3,L,eq}, {14191,14,3,L,eq},
    {7047,13,5,L,eq}, {16777,17,5,L,eq}, {18483,10,4,H,eq}, {1121,20,0,L,eq}, {12837,11,7,E,eq}, {1602,26,6,L,has}, {12370,21,0,L,eq},
    {1501,24,3,L,eq}, {5091,6,8,L,pre}, {20746,13,3,L,eq}, {5662,32,8,L,eq}, {5379,13,4,L,pre}, {22860,5,7,L,pre}, {699,10,1,L,eq},
    {486,15,4,H,eq}, {5523,18,7,L,eq}, {7345,18,3,L,eq}, {5569,15,4,L,pre}, {8651,39,0,L,eq}, {300,11,1,L,eq}, {13152,33,6,L,pre},
    {5351,7,1,E,eq}, {10059,23,2,L,eq}, {14090,12,7,L,eq}, {6926,5,3,E,eq}, {6293,12,4,E,eq}, {23184,12,6,L,eq}, {19269,21,7,L,eq},
    {604,12,9,L,eq}, {17449,61,3,L,pre}, {18513,23,3,L,pre}, {756,19,4,H,eq}, {16794,6,7,E,eq}, {17650,16,1,L,eq}, {27457,12,7,L,eq},
    {6330,37,0,L,eq}, {16640,15,7,E,eq}, {25985,15,3,L,eq}, {10640,19,6,L,eq}, {2458,37,6,L,eq}, {2598,42,2,L,has}, {113,46,8,L,has},
    {1934,28,8,L,has}, {2049,23,8,L,has}, {2072,30,8,L,has}, {2102,30,8,L,has}, {21963,33,6,L,pre}, {2751,13,1,L,eq}, {16440,28,4,H,eq},
    {19282,16,4,L,eq}, {10264,14,5,E,eq}, {8668,14,7,L,eq}, {11675,18,5,E,pre}, {15177,30,7,L,eq}, {2784,45,0,L,eq}, {22414,13,4,H,eq},
    {13487,17,0,L,eq}, {8960,20,7,L,eq}, {9879,23,2,L,eq}, {16904,42,6,L,has}, {7071,22,7,L,eq}, {9096,16,6,L,eq}, {6691,15,0,L,eq},
    {11965,41,3,L,pre}, {12248,9,4,L,pre}, {8405,21,3,L,eq}, {19687,19,7,L,eq}, {74,16,1,L,eq}, {2491,70,3,L,eq}, {1339,5,11,E,pre},
    {5918,10,1,E,eq}, {3215,28,0,L,eq}, {15490,34,2,L,eq}, {9658,22,2,L,eq}, {23762,21,7,L,eq}, {7196,31,0,L,pre}, {8900,12,2,L,eq},
    {13588,11,7,E,eq}, {19143,20,2,L,pre}, {20959,15,4,L,eq}, {13503,30,6,L,pre}, {7962,10,4,E,pre}, {14647,21,1,L,eq}, {8687,16,5,L,eq},
    {14497,19,2,L,eq}, {21328,11,4,L,pre}, {4825,15,1,L,pre}, {16101,13,8,L,pre}, {25752,57,7,L,eq}, {11926,31,5,L,eq}, {5323,4,6,E,eq},
    {14569,27,0,L,eq}, {12533,23,4,H,eq}, {1076,16,3,L,eq}, {22568,7,4,L,eq}, {4445,22,3,L,eq}, {11073,8,7,E,eq}, {7939,8,8,E,eq},
    {5084,34,9,L,eq}, {4741,21,1,L,pre}, {28449,12,4,L,eq}, {14095,8,1,L,eq}, {28474,13,4,L,pre}, {13,19,10,L,eq}, {2271,20,7,L,eq},
    {1962,26,8,L,has}, {1988,30,8,L,has}, {2018,31,8,L,has}, {3942,14,6,L,eq}, {21099,28,6,L,eq}, {4545,9,6,L,eq}, {234,20,7,L,eq},
    {7435,15,7,L,eq}, {1200,19,5,L,has}, {1219,19,5,L,has}, {1238,20,5,L,has}, {6942,22,7,L,eq}, {24722,7,7,E,eq}, {13567,17,5,L,eq},
    {11945,27,1,L,suf}, {27605,22,4,H,eq}, {2525,10,1,L,eq}, {8549,32,0,L,has}, {26124,12,4,L,pre}, {26468,37,4,H,eq}, {17925,25,3,L,eq},
    {22244,41,6,L,eq}, {3394,13,4,H,eq}, {3137,26,6,L,eq}, {16150,15,8,L,suf}, {20214,18,4,L,eq}, {17126,25,1,L,pre}, {12236,2,7,E,eq},
    {1758,19,1,L,eq}, {15355,27,5,L,eq}, {5726,15,3,L,pre}, {1153,6,11,E,pre}, {9039,16,5,L,eq}, {21243,21,1,L,pre}, {9383,25,4,L,pre},
    {7532,13,6,L,eq}, {301,14,4,H,eq}, {354,10,1,L,eq}, {2344,9,0,E,eq}, {5436,23,6,L,has}, {5459,20,6,L,has}, {5479,30,6,L,has},
    {5475,23,4,L,pre}, {26351,19,2,L,pre}, {20712,37,5,L,eq}, {3586,36,8,L,has}, {18308,18,7,L,pre}, {18360,7,7,E,eq}, {2875,30,8,L,has},
    {17072,10,7,E,eq}, {4791,15,4,H,eq}, {6721,24,8,L,eq}, {12356,8,4,E,eq}, {18460,8,7,E,eq}, {1234,6,11,E,pre}, {14496,37,3,L,pre},
    {7124,15,4,E,eq}, {1299,15,9,L,eq}, {10286,5,7,E,eq}, {12650,64,1,L,eq}, {16397,56,3,L,eq}, {6111,16,4,L,pre}, {7224,12,6,L,eq},
    {6292,10,5,L,eq}, {13173,4,7,E,eq}, {23072,34,3,L,pre}, {18571,5,7,E,eq}, {12274,4,7,E,eq}, {12274,27,8,L,has}, {12301,30,8,L,has},
    {12331,24,8,L,has}, {12355,27,8,L,has}, {12382,30,8,L,has}, {12412,30,8,L,has}, {12442,27,8,L,has}, {12499,24,8,L,has}, {1599,28,0,L,eq},
    {3974,12,3,L,eq}, {17503,23,2,L,pre}, {13457,16,7,E,eq}, {19233,29,2,L,pre}, {21919,44,6,L,pre}, {9313,18,4,L,pre}, {19534,14,6,L,eq},
    {14038,27,0,L,eq}, {13665,16,6,L,eq}, {3521,20,8,L,has}, {5679,17,7,L,eq}, {11691,7,7,E,eq}, {13957,7,7,E,eq}, {10433,10,6,E,eq},
    {2205,24,6,L,has}, {2229,28,6,L,has}, {13638,10,7,E,eq}, {5511,11,4,L,pre}, {11037,7,7,E,eq}, {8498,9,8,E,eq}, {10243,14,5,E,eq},
    {18970,32,2,L,eq}, {3352,12,4,H,eq}, {4788,40,0,L,eq}, {19974,32,6,L,eq}, {4941,14,7,L,eq}, {4305,26,1,L,pre}, {24419,26,4,L,eq},
    {14283,9,4,L,eq}, {24772,48,3,L,eq}, {4599,11,8,L,pre}, {25034,21,7,L,eq}, {16586,7,7,E,eq}, {19697,18,1,L,eq}, {1372,21,1,L,eq},
    {23926,38,3,L,pre}, {18054,18,5,L,eq}, {10110,18,6,L,eq}, {19683,25,5,L,eq}, {3582,4,9,B,pre}, {1334,17,1,L,eq}, {1518,10,11,E,eq},
    {4182,12,3,L,eq}, {11660,20,4,H,eq}, {24306,12,3,E,eq}, {25574,50,3,L,pre}, {21554,20,7,L,eq}, {3281,45,8,L,has}, {5259,22,3,L,eq},
    {27563,16,4,L,pre}, {8886,36,1,L,pre}, {947,13,0,L,eq}, {12441,27,4,H,eq}, {4788,22,7,L,eq}, {5640,11,7,L,eq}, {9305,6,7,L,pre},
    {23354,6,7,L,pre}, {9203,59,8,L,suf}, {2107,21,6,L,has}, {2149,12,6,L,has}, {17672,54,2,L,eq}, {26838,14,4,L,pre}, {23038,32,2,L,eq},
    {2668,8,1,L,eq}, {7340,23,5,L,eq}, {9294,22,0,L,eq}, {12090,37,3,L,pre}, {13471,32,6,L,pre}, {25036,27,4,H,eq}, {4073,6,7,L,eq},
    {7810,20,4,E,pre}, {10874,25,8,L,pre}, {13420,23,6,L,pre}, {6016,25,1,L,pre}, {3874,16,6,L,eq}, {7972,17,2,L,eq}, {3714,7,7,L,eq},
    {20152,23,1,L,suf}, {1271,12,4,H,eq}, {1127,5,11,E,pre}, {19648,28,6,L,pre}, {21564,31,6,L,eq}, {8373,9,6,E,eq}, {9227,21,1,L,eq},
    {10677,9,0,L,eq}, {6899,6,3,E,eq}, {21258,13,4,L,pre}, {12010,6,7,E,eq}, {9111,14,7,L,eq}, {2329,15,0,E,eq}, {17904,25,7,E,eq},
    {27306,33,7,L,eq}, {6305,15,7,L,eq}, {453,16,4,H,eq}, {6235,12,5,L,eq}, {10232,11,5,E,eq}, {13422,43,5,L,eq}, {5161,7,4,E,eq},
    {23227,9,3,E,eq}, {24144,5,4,E,eq}, {18449,5,7,E,eq}, {16327,10,1,L,eq}, {21819,11,4,L,eq}, {2519,20,7,L,eq}, {9960,13,2,L,eq},
    {14129,32,0,L,eq}, {7604,15,5,L,eq}, {238,20,11,E,pre}, {4423,12,6,L,eq}, {21330,24,6,L,eq}, {14942,30,5,L,pre}, {6189,16,7,L,eq},
    {18324,11,4,L,eq}, {5666,7,1,E,eq}, {24022,13,4,L,pre}, {1443,15,9,L,eq}, {16062,21,8,L,pre}, {2639,20,6,L,eq}, {3787,15,6,L,eq},
    {17225,21,1,L,pre}, {15721,40,1,L,suf}, {14449,24,5,L,eq}, {26569,12,7,L,eq}, {5875,25,3,L,pre}, {7839,13,4,E,pre}, {5741,44,0,L,eq},
    {20391,35,1,L,eq}, {19171,40,3,L,pre}, {9547,25,8,L,pre}, {16262,21,6,L,eq}, {14817,21,3,L,eq}, {7225,12,4,E,eq}, {4495,14,6,L,eq},
    {19451,23,5,L,pre}, {9316,45,0,L,pre}, {4703,27,5,L,has}, {14747,22,7,L,has}, {9070,16,5,L,has}, {9086,21,5,L,has}, {9107,23,5,L,has},
    {9130,20,5,L,has}, {9150,22,5,L,has}, {9257,25,5,L,has}, {9360,28,5,L,has}, {23881,13,7,L,pre}, {16383,15,6,L,eq}, {4382,20,2,L,has},
    {4402,25,2,L,has}, {4427,21,2,L,has}, {4448,20,2,L,has}, {4468,21,2,L,has}, {5698,22,2,L,has}, {5737,28,6,L,has}, {10775,6,3,E,eq},
    {21702,20,3,L,eq}, {12910,6,7,E,eq}, {80,19,9,L,eq}, {4171,22,4,H,eq}, {4262,16,4,H,eq}, {20689,9,4,H,eq}, {8602,11,0,L,eq},
    {2802,13,4,H,eq}, {26629,16,4,L,eq}, {7612,19,0,L,eq}, {1299,5,11,E,pre}, {13391,8,7,E,eq}, {11702,8,4,H,eq}, {11637,15,5,E,pre},
    {12897,13,7,E,eq}, {8261,13,8,E,eq}, {14739,19,3,L,eq}, {25747,22,2,L,pre}, {1132,24,13,L,pre}, {1676,10,0,L,eq}, {13954,21,1,E,eq},
    {16778,16,7,E,eq}, {4353,14,4,H,eq}, {2627,40,3,L,eq}, {10657,11,7,E,eq}, {21375,22,5,E,eq}, {14896,18,6,L,eq}, {17128,5,7,E,eq},
    {11245,44,0,L,eq}, {26109,15,4,L,eq}, {23585,18,4,H,eq}, {1326,31,4,H,eq}, {7989,13,7,L,eq}, {20542,27,4,L,pre}, {27156,19,7,L,eq},
    {9604,16,5,L,pre}, {6480,17,5,L,eq}, {1335,26,13,L,pre}, {11275,33,4,L,eq}, {4639,16,8,L,pre}, {6642,11,8,L,eq}, {3238,17,7,L,eq},
    {26861,14,7,L,eq}, {14248,19,8,L,suf}, {1908,10,7,L,eq}, {21529,11,5,L,eq}, {8039,21,3,L,pre}, {22583,15,3,L,eq}, {21596,20,7,L,eq},
    {8942,23,4,L,eq}, {221,13,4,H,eq}, {6362,12,7,L,eq}, {5487,5,1,E,eq}, {10209,4,7,E,eq}, {4886,18,1,L,pre}, {5843,22,5,L,eq},
    {27465,20,4,L,pre}, {8881,10,7,L,eq}, {24432,17,3,L,eq}, {4983,29,2,L,has}, {5012,28,2,L,has}, {5040,29,2,L,has}, {5069,28,2,L,has},
    {5097,35,2,L,has}, {5132,27,2,L,has}, {5159,24,2,L,has}, {5183,23,2,L,has}, {12391,39,2,L,has}, {24412,20,3,L,eq}, {6634,9,4,E,eq},
    {13297,9,7,E,eq}, {27939,13,4,L,eq}, {4223,18,3,L,eq}, {13162,11,7,E,eq}, {6925,18,2,L,has}, {15601,21,0,L,eq}, {10473,16,2,L,eq},
    {10489,16,2,L,eq}, {13436,9,4,H,eq}, {13934,37,3,L,eq}, {3762,13,4,H,eq}, {3361,18,6,L,eq}, {13239,18,0,L,eq}, {12046,15,8,L,pre},
    {8989,22,0,L,eq}, {20861,19,3,L,pre}, {4412,13,3,L,eq}, {8754,23,4,H,eq}, {21774,19,4,H,eq}, {26337,15,3,L,eq}, {14700,14,4,L,pre},
    {4548,17,1,L,pre}, {17393,16,7,E,eq}, {2681,14,9,L,eq}, {15947,34,3,L,eq}, {10889,27,4,H,eq}, {21604,17,5,L,eq}, {5999,8,9,L,eq},
    {780,10,10,L,eq}, {6274,19,4,E,eq}, {13421,4,7,E,eq}, {4493,19,1,L,pre}, {10617,4,7,E,eq}, {26697,18,7,L,eq}, {14331,48,5,L,eq},
    {13265,5,7,E,eq}, {1239,12,9,L,eq}, {475,5,10,E,eq}, {14370,37,8,L,pre}, {17899,26,3,L,eq}, {21787,22,2,L,pre}, {20648,12,3,L,eq},
    {701,9,11,E,eq}, {9739,19,5,L,pre}, {16206,22,7,L,eq}, {16810,9,7,E,eq}, {16518,19,2,L,eq}, {28183,12,4,H,eq}, {2995,16,7,L,eq},
    {7407,13,2,L,eq}, {17270,7,7,E,eq}, {24103,16,4,L,pre}, {19231,16,5,L,eq}, {23327,28,2,L,pre}, {1368,11,7,L,eq}, {11906,8,7,E,eq},
    {965,16,9,L,eq}, {3618,8,9,E,eq}, {8727,27,4,H,eq}, {20685,25,2,L,eq}, {6697,12,4,E,eq}, {27256,29,4,L,eq}, {3295,15,4,H,eq},
    {4321,37,9,L,eq}, {13857,15,4,H,eq}, {1066,33,13,L,pre}, {5168,16,8,L,eq}, {633,49,9,L,eq}, {8897,53,3,L,pre}, {18851,12,4,H,eq},
    {17559,2,7,E,eq}, {9526,17,4,H,eq}, {14328,33,7,L,eq}, {1070,17,1,L,eq}, {15787,10,7,L,eq}, {375,18,3,L,eq}, {5957,20,8,L,eq},
    {5820,3,1,E,eq}, {5508,19,9,L,eq}, {2069,15,0,E,eq}, {9803,22,4,L,eq}, {4028,12,3,L,eq}, {16228,12,7,L,eq}, {367,11,12,B,pre},
    {12257,10,4,L,pre}, {18550,23,6,L,eq}, {23702,25,3,L,eq}, {3379,18,6,L,eq}, {12848,7,7,E,eq}, {26907,14,4,L,pre}, {10831,25,4,H,eq},
    {11904,13,4,H,eq}, {21411,15,6,L,eq}, {6958,25,0,L,eq}, {12997,19,5,L,eq}, {13630,40,8,L,has}, {18640,35,1,L,eq}, {17808,26,3,L,eq},
    {18029,12,5,L,eq}, {9080,16,6,L,eq}, {9876,11,3,E,eq}, {22848,12,3,L,eq}, {4453,18,1,L,pre}, {268,8,11,E,pre}, {4367,13,4,H,eq},
    {7766,11,7,L,eq}, {18752,15,3,L,eq}, {11378,12,7,E,eq}, {8166,21,8,E,has}, {9042,19,2,L,eq}, {481,16,1,L,eq}, {7428,21,5,L,eq},
    {17761,39,2,L,eq}, {18466,17,4,H,eq}, {28461,13,4,L,pre}, {18189,47,6,L,has}, {21430,12,7,E,eq}, {6901,12,4,E,eq}, {7228,11,7,L,eq},
    {7485,17,7,L,eq}, {15464,35,0,L,eq}, {9032,23,4,L,eq}, {15220,24,2,L,pre}, {15669,22,6,L,eq}, {12732,40,3,L,eq}, {1883,10,7,L,eq},
    {10621,12,7,E,eq}, {18456,24,3,L,pre}, {27778,23,3,L,eq}, {3781,27,1,L,eq}, {6662,10,4,E,eq}, {6653,19,0,L,eq}, {14013,19,4,H,eq},
    {1456,31,13,L,eq}, {5139,19,0,L,eq}, {4587,12,8,L,pre}, {25624,39,3,L,pre}, {8205,13,7,L,eq}, {25482,7,7,E,eq}, {14049,14,4,H,eq},
    {4137,18,6,L,eq}, {22066,10,4,L,eq}, {6600,18,5,L,eq}, {21758,10,7,L,eq}, {16347,32,2,L,pre}, {21764,23,2,L,eq}, {15954,12,0,L,eq},
    {10668,8,7,E,eq}, {5627,18,8,L,eq}, {2790,12,4,H,eq}, {6875,12,7,L,eq}, {9405,30,6,L,has}, {1103,19,5,L,has}, {1122,19,5,L,has},
    {11490,8,7,E,eq}, {12600,21,4,H,eq}, {21511,17,6,L,eq}, {7550,10,8,H,eq}, {5671,38,6,L,has}, {21701,21,6,L,eq}, {19374,7,7,E,eq},
    {5883,12,1,E,eq}, {16501,17,2,L,eq}, {1243,12,7,L,eq}, {7766,14,8,H,eq}, {3293,21,7,L,eq}, {17145,26,2,L,pre}, {616,15,10,L,pre},
    {13195,21,0,L,eq}, {8520,34,8,L,pre}, {16478,9,7,E,eq}, {1279,31,13,L,pre}, {11400,25,8,L,has}, {10092,17,4,H,eq}, {11214,12,7,E,eq},
    {23029,19,4,L,eq}, {17284,12,1,E,eq}, {22907,7,7,E,pre}, {3279,20,0,L,eq}, {2388,30,9,L,eq}, {13993,18,1,E,eq}, {16894,7,7,E,eq},
    {3336,11,6,L,eq}, {2711,10,9,L,eq}, {1364,15,3,L,eq}, {16347,18,7,L,eq}, {4263,11,3,L,eq}, {13773,12,4,L,pre}, {13390,23,0,L,eq},
    {2535,8,1,L,eq}, {8767,28,0,L,eq}, {22132,30,5,L,eq}, {16378,28,4,H,eq}, {2821,8,7,L,eq}, {12926,6,2,E,eq}, {12932,6,2,E,eq},
    {22556,33,7,L,eq}, {17963,30,7,L,eq}, {18558,5,7,E,eq}, {11906,17,8,L,pre}, {18977,22,7,L,eq}, {22947,27,3,L,pre}, {3007,23,0,L,eq},
    {4817,19,2,L,has}, {12760,14,2,L,has}, {6205,26,3,L,has}, {22324,12,5,L,eq}, {269,16,4,H,eq}, {5224,11,4,E,eq}, {8477,21,1,L,suf},
    {4575,12,8,L,pre}, {16922,8,1,E,eq}, {518,18,4,H,eq}, {950,15,7,L,eq}, {19446,12,6,L,eq}, {4804,25,9,L,eq}, {3919,17,5,L,has},
    {3936,21,5,L,has}, {3957,21,5,L,has}, {2671,35,8,L,has}, {21550,17,3,L,eq}, {28342,9,4,L,eq}, {10548,4,7,E,eq}, {13192,25,8,L,pre},
    {16523,27,5,E,eq}, {10554,10,7,E,eq}, {5160,7,6,E,eq}, {10721,20,3,E,eq}, {4859,16,4,H,eq}, {17533,30,5,L,eq}, {23294,18,6,L,pre},
    {9162,20,2,L,eq}, {4017,15,7,L,eq}, {10490,12,4,L,eq}, {23953,12,4,L,eq}, {5273,18,9,L,eq}, {24010,8,7,E,eq}, {22769,24,2,L,eq},
    {4229,26,2,L,has}, {10257,7,5,E,eq}, {13408,7,7,E,eq}, {11203,71,8,L,has}, {10741,11,3,E,eq}, {22860,44,3,L,pre}, {26082,8,4,L,eq},
    {3416,15,4,H,eq}, {14032,11,5,E,eq}, {24886,50,3,L,eq}, {19548,15,6,L,eq}, {15139,6,0,L,eq}, {176,21,10,L,eq}, {27670,12,7,L,eq},
    {13497,20,4,H,eq}, {18627,23,6,L,eq}, {24922,29,4,H,eq}, {1208,13,1,L,eq}, {11241,8,7,E,eq}, {17625,25,1,L,eq}, {14058,14,5,E,eq},
    {2243,34,2,L,has}, {17285,5,7,E,eq}, {2574,21,4,H,eq}, {10972,16,4,H,eq}, {8625,32,8,L,pre}, {10734,16,2,L,eq}, {24327,31,2,L,eq},
    {1828,21,8,L,has}, {3715,4,9,E,eq}, {26741,10,7,L,eq}, {21868,38,3,L,pre}, {2690,30,6,L,eq}, {10891,7,7,E,eq}, {1387,8,11,E,pre},
    {16398,14,6,L,eq}, {3707,14,6,L,eq}, {16954,27,2,L,eq}, {18984,23,3,L,eq}, {23355,26,2,L,pre}, {26331,18,4,H,eq}, {18121,17,4,H,eq},
    {10315,7,7,E,eq}, {15943,21,7,L,eq}, {1908,9,9,L,eq}, {4232,9,9,E,eq}, {18508,8,7,E,eq}, {10455,18,2,L,eq}, {21680,15,7,L,eq},
    {1083,15,9,L,eq}, {11054,11,0,L,eq}, {4225,18,4,H,eq}, {10914,37,3,L,eq}, {19073,17,7,L,eq}, {4432,16,8,L,has}, {10272,36,2,L,eq},
    {15236,34,3,L,eq}, {18711,25,3,L,eq}, {5362,17,4,L,pre}, {15959,32,5,L,eq}, {16365,10,7,L,eq}, {25152,31,7,L,eq}, {28502,57,3,L,pre},
    {19041,17,4,H,eq}, {2599,40,6,L,eq}, {14230,24,4,L,eq}, {5124,12,7,L,eq}, {285,16,4,H,eq}, {9417,22,5,L,pre}, {2725,6,1,L,eq},
    {15265,10,5,E,eq}, {7363,17,7,L,eq}, {1127,34,6,L,has}, {13035,34,0,L,eq}, {14584,10,5,L,eq}, {15479,13,6,L,eq}, {5988,13,3,L,pre},
    {1542,12,11,E,pre}, {1366,21,9,L,eq}, {9421,13,4,H,eq}, {0,13,10,L,eq}, {15824,21,0,L,eq}, {14148,23,7,L,eq}, {4965,15,6,L,eq},
    {7007,6,3,E,eq}, {22069,11,7,L,eq}, {6745,20,8,L,eq}, {25169,31,4,L,eq}, {13669,38,0,L,pre}, {27810,17,4,H,eq}, {5249,17,0,L,eq},
    {10988,27,4,H,eq}, {4150,18,0,L,eq}, {19919,28,1,L,pre}, {21722,13,3,L,eq}, {3798,5,9,E,eq}, {762,17,13,L,eq}, {11409,6,7,E,eq},
    {24764,32,4,H,eq}, {10105,7,5,E,eq}, {27938,51,3,L,pre}, {11164,5,7,E,eq}, {441,8,12,B,suf}, {17228,30,4,L,pre}, {21386,23,4,H,eq},
    {18066,23,1,L,eq}, {16300,44,5,L,pre}, {842,13,1,L,eq}, {9270,18,1,L,eq}, {1905,29,0,L,has}, {15344,18,4,L,pre}, {11596,23,1,L,eq},
    {23618,15,2,L,has}, {26601,14,4,L,eq}, {5647,14,9,L,eq}, {2302,10,4,H,eq}, {26492,18,7,L,eq}, {1568,43,9,L,eq}, {18903,15,3,L,eq},
    {9698,13,5,L,pre}, {2590,13,7,L,eq}, {24878,14,7,L,eq}, {20849,21,1,L,eq}, {8543,9,1,E,eq}, {24128,23,3,L,pre}, {1141,30,8,L,has},
    {1171,16,8,L,has}, {1187,35,8,L,has}, {1222,25,8,L,has}, {13346,41,8,L,pre}, {6773,20,0,L,eq}, {24536,12,4,L,pre}, {7351,12,7,L,eq},
    {27862,13,7,L,pre}, {4190,72,0,L,eq}, {15691,29,6,L,pre}, {3449,3,9,B,eq}, {22052,31,3,L,pre}, {11988,21,5,L,eq}, {4904,21,1,L,has},
    {4925,20,1,L,has}, {4945,22,1,L,has}, {4967,24,1,L,has}, {5126,25,1,L,has}, {5187,14,1,L,has}, {13872,15,4,H,eq}, {11029,27,6,L,pre},
    {16856,26,6,L,pre}, {7085,25,1,L,eq}, {19330,12,7,L,eq}, {10514,15,2,L,eq}, {19161,19,7,L,eq}, {6127,12,4,L,pre}, {768,10,11,E,eq},
    {5417,41,3,L,pre}, {19026,13,5,E,eq}, {11922,23,1,L,pre}, {19189,10,5,E,eq}, {21,12,11,E,pre}, {12794,18,2,L,has}, {21695,16,7,L,eq},
    {10442,13,2,L,eq}, {22871,12,7,E,eq}, {10303,3,7,E,eq}, {872,8,0,L,eq}, {8631,18,7,L,eq}, {24500,12,7,L,eq}, {3573,15,1,L,eq},
    {13060,13,5,L,eq}, {9582,22,4,H,eq}, {27621,30,3,L,eq}, {160,19,3,L,eq}, {6811,5,4,E,eq}, {10513,13,4,L,eq}, {21055,34,7,L,eq},
    {13533,36,6,L,pre}, {14208,22,4,L,eq}, {25705,42,2,L,pre}, {24569,11,4,L,pre}, {21288,16,6,E,eq}, {15526,34,8,L,pre}, {4968,28,0,L,eq},
    {16826,30,6,L,pre}, {717,18,9,L,eq}, {7715,28,6,L,pre}, {7040,17,7,L,eq}, {1038,6,11,E,pre}, {22789,24,6,L,eq}, {22162,21,5,L,eq},
    {23948,52,2,L,eq}, {9688,13,3,L,eq}, {17782,21,5,L,pre}, {6330,4,4,E,eq}, {13270,4,7,E,eq}, {1445,19,4,H,eq}, {3071,15,9,L,pre},
    {19548,33,2,L,eq}, {8356,19,3,L,eq}, {21906,43,3,L,pre}, {26334,14,7,E,eq}, {12705,27,3,L,eq}, {14336,34,8,L,pre}, {88,26,7,L,eq},
    {59,15,1,L,eq}, {21070,15,1,L,eq}, {4647,13,7,L,eq}, {10655,12,3,E,eq}, {9682,11,7,L,pre}, {1873,32,0,L,has}, {26433,15,2,L,eq},
    {5527,13,9,L,eq}, {13283,6,7,E,eq}, {8475,28,3,L,eq}, {20329,11,5,E,eq}, {11414,22,2,L,pre}, {4262,71,0,L,eq}, {417,15,7,L,eq},
    {12348,22,0,L,eq}, {15270,28,3,L,eq}, {20897,27,4,H,eq}, {13660,12,7,E,eq}, {16819,8,7,E,eq}, {23136,17,4,L,pre}, {17671,35,6,L,eq},
    {9900,58,8,L,has}, {9958,58,8,L,has}, {182,13,11,E,pre}, {19605,19,1,L,eq}, {7619,16,4,E,pre}, {17455,21,5,L,eq}, {9131,31,2,L,eq},
    {25839,19,4,H,eq}, {13274,32,5,L,eq}, {12561,19,0,L,eq}, {11809,53,6,L,eq}, {23918,23,4,L,eq}, {12124,35,0,L,eq}, {7536,22,7,L,eq},
    {7065,4,3,E,eq}, {13211,4,7,E,eq}, {2519,6,1,L,eq}, {19267,27,6,L,has}, {19334,32,6,L,has}, {5103,8,4,E,eq}, {7034,13,5,L,eq},
    {16112,56,5,L,eq}, {14822,20,0,L,pre}, {5803,23,9,L,pre}, {10768,16,1,L,eq}, {16297,14,6,L,eq}, {11603,40,3,L,eq}, {7471,6,7,L,eq},
    {20054,22,5,L,pre}, {785,36,3,L,eq}, {18367,5,7,E,eq}, {20749,46,5,L,eq}, {4118,23,5,L,has}, {18671,40,2,L,eq}, {9924,15,5,E,eq},
    {8407,38,1,L,pre}, {4232,22,1,L,pre}, {1492,13,11,E,eq}, {21046,45,5,L,pre}, {18445,30,5,L,eq}, {3656,23,6,L,eq}, {14371,10,1,L,eq},
    {4089,22,6,L,eq}, {9409,26,1,L,pre}, {5666,22,3,L,pre}, {14561,14,4,L,pre}, {8654,9,5,L,eq}, {14295,9,8,E,eq}, {10414,15,2,L,eq},
    {1038,18,0,L,eq}, {6551,71,6,L,pre}, {21012,27,3,L,pre}, {10136,4,7,E,eq}, {1994,16,7,L,eq}, {13638,31,0,L,eq}, {12102,11,4,L,eq},
    {8628,13,5,L,eq}, {7875,7,8,E,eq}, {16871,9,7,E,eq}, {17696,57,7,L,eq}, {3112,20,5,L,has}, {3521,16,1,L,eq}, {15631,41,4,H,eq},
    {7312,16,7,L,eq}, {20619,47,1,L,pre}, {18647,24,2,L,eq}, {2113,21,3,L,eq}, {902,22,3,L,eq}, {13186,53,3,L,pre}, {7271,19,5,L,eq},
    {9576,11,2,L,eq}, {5897,16,5,L,eq}, {10303,15,1,L,eq}, {22148,9,4,L,pre}, {390,16,12,B,suf}, {14365,39,0,L,eq}, {22914,19,7,L,eq},
    {14810,11,5,L,eq}, {10848,13,1,L,eq}, {8368,14,8,E,eq}, {6644,21,2,L,has}, {6665,26,2,L,has}, {6691,26,2,L,has}, {8576,18,5,L,eq},
    {12277,35,0,L,eq}, {18532,14,4,H,eq}, {3964,23,9,E,eq}, {13194,2,7,E,eq}, {23573,12,4,H,eq}, {9577,9,7,L,pre}, {10233,9,7,E,eq},
    {123,9,11,E,pre}, {19724,30,2,L,eq}, {5177,9,6,E,eq}, {17213,7,7,E,eq}, {6239,26,2,L,has}, {6265,33,2,L,has}, {3978,22,5,L,has},
    {14821,14,5,L,eq}, {7830,9,4,E,pre}, {26482,16,3,L,eq}, {5858,10,1,E,eq}, {12294,45,5,L,pre}, {823,10,9,L,eq}, {22643,16,4,H,eq},
    {22092,13,7,L,eq}, {12996,39,0,L,eq}, {15343,32,0,L,eq}, {16795,9,1,L,eq}, {5785,29,0,L,eq}, {22418,23,3,L,eq}, {8562,17,4,H,eq},
    {946,20,3,L,eq}, {114,22,9,L,eq}, {1025,17,13,L,eq}, {14103,16,1,L,eq}, {2611,7,1,L,eq}, {15143,19,1,L,pre}, {6322,8,4,E,eq},
    {17477,4,6,E,eq}, {12134,9,7,E,eq}, {6186,32,6,L,eq}, {3567,14,6,L,eq}, {7768,10,4,E,pre}, {19298,18,4,L,eq}, {490,31,0,L,eq},
    {13913,22,6,L,eq}, {176,14,7,L,eq}, {11565,17,0,L,eq}, {3259,31,3,L,eq}, {8382,15,8,E,eq}, {13241,5,7,E,eq}, {13964,5,7,E,eq},
    {8873,39,0,L,eq}, {23069,20,4,L,eq}, {16493,30,5,E,eq}, {0,2,11,E,pre}, {5846,12,1,E,eq}, {27523,12,7,L,eq}, {7732,21,8,H,eq},
    {9074,15,7,L,eq}, {21093,19,3,L,pre}, {27577,12,7,L,eq}, {8316,14,2,L,eq}, {13736,15,4,L,eq}, {7485,12,0,L,eq}, {16475,10,2,L,eq},
    {3196,39,9,L,has}, {12700,23,5,L,eq}, {9408,13,4,H,eq}, {21173,24,2,L,eq}, {3497,46,0,L,eq}, {2524,9,4,H,eq}, {12397,6,7,E,eq},
    {14143,26,3,L,eq}, {25403,8,7,E,eq}, {5866,18,8,L,eq}, {5406,10,4,L,pre}, {11510,12,7,E,eq}, {11493,23,2,L,pre}, {15575,23,2,L,pre},
    {23202,10,3,E,eq}, {17332,22,1,L,eq}, {3443,12,4,H,eq}, {19275,18,1,E,eq}, {22356,19,2,L,eq}, {19137,17,4,H,eq}, {3747,15,9,E,eq},
    {20660,13,3,L,eq}, {6384,58,6,L,pre}, {1392,13,7,L,eq}, {17423,10,6,E,eq}, {18728,35,1,L,eq}, {625,12,4,H,eq}, {14705,19,1,L,eq},
    {6663,22,8,L,eq}, {7781,17,2,L,eq}, {13954,11,5,E,eq}, {10680,3,4,E,eq}, {14473,24,2,L,eq}, {2542,26,6,L,eq}, {5900,54,6,L,eq},
    {4355,21,1,L,pre}, {24741,66,2,L,pre}, {18994,54,1,L,pre}, {14210,15,1,L,eq}, {25541,27,2,L,pre}, {15228,8,3,E,eq}, {19720,14,7,L,eq},
    {7021,19,7,L,eq}, {1087,25,1,L,eq}, {15452,38,2,L,eq}, {1344,5,11,E,pre}, {18849,26,6,L,pre}, {5770,17,4,L,pre}, {12116,33,2,L,has},
    {12149,27,2,L,has}, {12176,26,2,L,has}, {12202,35,2,L,has}, {16221,15,1,L,eq}, {14262,39,2,L,pre}, {11066,14,1,L,eq}, {5559,24,9,L,eq},
    {11937,22,8,L,pre}, {1171,7,11,E,pre}, {17739,18,3,L,eq}, {1106,21,6,L,has}, {12161,13,4,L,pre}, {2889,14,7,L,eq}, {21686,15,6,L,eq},
    {12873,35,4,H,eq}, {5787,6,1,E,eq}, {11505,5,7,E,eq}, {3163,21,6,L,eq}, {20436,20,5,L,eq}, {6374,14,7,L,eq}, {2196,15,4,H,eq},
    {8127,19,2,L,eq}, {19792,21,3,L,eq}, {21280,34,2,L,eq}, {24468,19,4,L,eq}, {27330,21,4,L,eq}, {4537,13,4,H,eq}, {10027,6,5,E,eq},
    {17059,38,6,L,has}, {6930,33,5,L,eq}, {10160,64,1,L,eq}, {10261,4,7,E,eq}, {22692,62,6,L,pre}, {14540,29,0,L,eq}, {9996,44,3,L,eq},
    {20841,30,4,H,eq}, {657,32,10,L,has}, {26392,10,3,L,eq}, {6442,38,6,L,pre}, {27610,15,7,L,eq}, {10592,12,5,E,eq}, {13573,17,3,L,eq},
    {5302,12,3,L,eq}, {2990,25,1,L,eq}, {12454,8,7,E,eq}, {12846,24,5,L,eq}, {2554,20,4,H,eq}, {3526,32,3,L,eq}, {16598,10,7,E,eq},
    {817,25,8,L,has}, {20333,42,2,L,has}, {4377,18,7,L,eq}, {21478,16,6,L,eq}, {4165,5,9,E,eq}, {17189,10,6,L,eq}, {24240,20,4,H,eq},
    {1418,24,0,L,eq}, {6725,13,3,E,eq}, {20014,63,3,L,pre}, {9981,13,5,E,eq}, {22997,18,6,L,eq}, {12418,17,3,L,eq}, {23491,19,3,L,eq},
    {18258,18,3,L,eq}, {14008,13,5,E,eq}, {22333,6,7,E,eq}, {15043,21,6,L,pre}, {24335,19,3,L,eq}, {6753,18,5,L,eq}, {21268,89,5,L,has},
    {12257,38,3,L,eq}, {1981,9,0,E,eq}, {9400,27,3,L,eq}, {16734,5,1,E,eq}, {19869,18,4,H,eq}, {17666,24,1,L,pre}, {14016,8,7,E,pre},
    {27339,19,7,L,eq}, {6946,9,3,E,eq}, {14627,17,4,L,pre}, {11527,17,0,L,eq}, {16615,29,6,L,pre}, {2694,21,0,L,pre}, {26352,9,3,L,eq},
    {7907,28,6,L,eq}, {10256,37,6,L,pre}, {21448,6,1,E,eq}, {6271,21,5,L,eq}, {19419,13,1,L,eq}, {7437,8,4,E,eq}, {8147,12,5,L,eq},
    {11744,8,7,E,eq}, {16240,32,7,L,eq}, {3994,17,1,L,eq}, {7328,13,7,L,eq}, {3836,29,1,L,eq}, {21832,20,6,L,pre}, {3493,33,3,L,eq},
    {11475,18,3,L,eq}, {22248,16,4,L,pre}, {4512,19,1,L,pre}, {6597,19,7,L,eq}, {16172,16,7,L,eq}, {15372,34,8,L,has}, {1241,18,0,L,eq},
    {350,40,13,L,pre}, {8679,39,8,L,pre}, {20714,16,4,H,eq}, {11164,40,0,L,eq}, {14922,28,1,L,pre}, {4376,9,3,L,eq}, {20513,56,6,L,pre},
    {27285,25,4,L,eq}, {24028,9,7,E,eq}, {1427,18,4,H,eq}, {13771,16,6,L,eq}, {11594,7,5,E,pre}, {13621,13,6,L,eq}, {718,13,10,L,has},
    {16142,10,7,L,eq}, {704,13,9,L,eq}, {32,13,10,L,eq}, {8689,21,1,L,eq}, {17020,28,4,L,eq}, {6074,22,0,L,eq}, {14949,34,0,L,pre},
    {1037,27,6,L,has}, {3131,14,4,H,eq}, {15286,32,2,L,eq}, {2456,37,0,L,eq}, {4081,16,4,H,eq}, {12828,18,5,L,eq}, {290,10,1,L,eq},
    {13061,6,7,E,eq}, {7311,16,4,E,eq}, {2764,12,4,H,eq}, {11811,21,4,H,eq}, {21636,16,2,L,eq}, {1118,15,7,L,eq}, {1904,30,8,L,has},
    {21376,46,2,L,eq}, {7852,23,2,L,eq}, {6635,18,0,L,eq}, {2461,22,5,L,has}, {925,11,0,L,eq}, {18457,9,4,H,eq}, {20381,15,7,L,eq},
    {27719,13,7,L,pre}, {12583,35,1,L,eq}, {8108,14,3,L,pre}, {7251,6,4,E,eq}, {13231,6,7,E,eq}, {2170,16,1,L,eq}, {205,8,12,B,pre},
    {4762,21,1,L,pre}, {12056,7,7,E,eq}, {17197,25,5,L,pre}, {5451,12,7,L,eq}, {15627,30,2,L,pre}, {18870,7,7,E,eq}, {26655,18,7,L,eq},
    {7143,22,2,L,has}, {4029,27,5,L,has}, {4056,32,5,L,has}, {4088,30,5,L,has}, {17146,30,6,L,eq}, {23633,25,2,L,eq}, {7458,10,5,L,eq},
    {1255,16,7,L,eq}, {2513,26,2,L,has}, {4111,25,2,L,has}, {4136,24,2,L,has}, {4189,20,2,L,has}, {12702,34,2,L,has}, {16323,24,2,L,pre},
    {3491,29,5,L,has}, {25,22,6,L,has}, {14733,15,6,L,eq}, {1275,33,8,L,has}, {1564,28,8,L,has}, {4093,30,8,L,has}, {4123,35,8,L,has},
    {14011,21,1,L,eq}, {9683,6,1,E,eq}, {96,15,4,H,eq}, {20675,66,7,L,eq}, {20184,15,4,L,eq}, {12507,15,3,L,eq}, {5843,23,0,L,eq},
    {9185,22,0,L,eq}, {8516,20,7,L,eq}, {23438,30,6,L,has}, {23468,30,6,L,has}, {23498,33,6,L,has}, {9948,21,0,L,eq}, {5852,23,3,L,pre},
    {16168,22,6,L,eq}, {12879,16,2,E,eq}, {14094,21,0,L,eq}, {19436,18,2,L,pre}, {23470,21,3,L,eq}, {5184,12,8,L,eq}, {6447,14,4,E,eq},
    {1356,17,0,L,eq}, {21748,7,5,L,eq}, {454,9,7,L,eq}, {13125,7,7,E,eq}, {8998,44,1,L,suf}, {8827,19,2,L,eq}, {8196,37,0,L,eq},
    {26306,22,2,L,pre}, {15598,29,2,L,pre}, {17889,56,2,L,eq}, {2976,14,4,H,eq}, {368,23,9,L,eq}, {10000,34,6,L,pre}, {382,12,7,L,eq},
    {4861,29,7,L,eq}, {4380,11,4,H,eq}, {1634,15,9,L,eq}, {14784,21,6,L,eq}, {17753,68,7,L,eq}, {28195,12,4,H,eq}, {14800,22,0,L,pre},
    {6165,40,3,L,has}, {18506,15,2,L,eq}, {27310,20,4,L,eq}, {2223,30,7,L,eq}, {25225,32,4,L,eq}, {14804,32,7,L,eq}, {14625,22,1,L,eq},
    {15867,19,7,L,eq}, {4168,22,0,L,eq}, {16276,37,3,L,eq}, {4208,24,1,L,pre}, {273,23,7,L,eq}, {479,12,12,B,suf}, {1567,36,3,L,eq},
    {10839,7,3,E,eq}, {20121,18,4,L,eq}, {5643,28,6,L,has}, {11203,42,6,L,has}, {1102,19,0,L,eq}, {5529,4,1,E,eq}, {5285,4,6,E,eq},
    {6972,7,3,E,eq}, {5235,14,4,E,eq}, {11292,7,7,E,eq}, {4955,34,7,L,eq}, {425,3,12,B,suf}, {13584,17,5,L,eq}, {18608,32,1,L,eq},
    {13103,33,0,L,eq}, {17127,74,3,L,pre}, {2252,30,3,L,eq}, {13186,8,7,E,eq}, {14332,29,6,L,has}, {14361,34,6,L,has}, {15466,13,6,L,eq},
    {22327,16,4,L,pre}, {16608,10,7,E,eq}, {6733,18,4,E,eq}, {5998,18,7,L,eq}, {5895,17,1,E,eq}, {18686,10,7,E,eq}, {10443,5,7,E,eq},
    {21433,32,5,L,eq}, {12579,47,5,L,pre}, {23745,18,4,L,eq}, {8415,9,7,L,eq}, {843,10,11,E,eq}, {16053,16,7,L,eq}, {9682,24,6,E,eq},
    {2904,19,0,L,eq}, {12471,35,6,L,pre}, {16644,38,6,L,pre}, {1500,21,9,L,eq}, {9503,40,0,L,has}, {9576,37,0,L,has}, {4103,10,7,L,eq},
    {3898,11,1,L,eq}, {10158,7,5,E,eq}, {10175,9,4,L,eq}, {10604,14,5,E,eq}, {13377,14,7,E,eq}, {2266,30,8,L,has}, {8935,55,8,L,has},
    {23208,21,6,L,pre}, {20096,6,7,E,eq}, {14836,34,7,L,eq}, {15002,35,0,L,eq}, {1922,18,1,L,eq}, {4503,33,5,L,has}, {4536,29,5,L,has},
    {4565,24,5,L,has}, {14769,35,7,L,has}, {12112,30,8,L,pre}, {330,12,12,B,pre}, {6737,18,0,L,eq}, {6289,29,3,L,has}, {14621,26,5,L,eq},
    {19015,11,5,E,eq}, {24551,44,2,L,pre}, {27875,8,7,L,pre}, {23367,12,4,H,eq}, {1834,14,7,L,eq}, {19946,21,2,L,eq}, {20248,45,3,L,pre},
    {3422,14,6,L,eq}, {951,11,11,E,eq}, {8994,42,3,L,pre}, {8297,19,5,L,eq}, {9873,13,7,L,pre}, {10865,20,5,L,has}, {28397,33,3,L,pre},
    {4997,8,8,L,pre}, {20783,12,4,H,eq}, {8352,8,6,E,eq}, {11698,8,7,E,eq}, {2134,12,3,L,eq}, {11829,4,7,E,eq}, {19618,30,6,L,eq},
    {19102,19,4,H,eq}, {14319,15,1,L,eq}, {8309,21,0,L,eq}, {14595,31,3,L,pre}, {20397,13,4,L,pre}, {5604,21,5,L,eq}, {22135,12,7,L,eq},
    {7667,17,6,L,pre}, {16455,19,6,L,eq}, {25429,10,7,E,eq}, {13561,12,3,L,eq}, {27210,45,7,L,eq}, {790,55,10,L,pre}, {9456,11,7,L,pre},
    {10109,18,4,H,eq}, {3594,4,9,B,pre}, {287,28,2,L,has}, {315,24,2,L,has}, {339,25,2,L,has}, {364,26,2,L,has}, {390,23,2,L,has},
    {413,24,2,L,has}, {6298,43,2,L,has}, {6872,53,2,L,has}, {4970,33,5,L,has}, {5003,35,5,L,has}, {92,22,6,L,has}, {306,45,8,L,has},
    {351,44,8,L,has}, {1477,28,8,L,has}, {1536,28,8,L,has}, {4158,29,8,L,has}, {4187,34,8,L,has}, {7982,31,8,E,has}, {8047,31,8,E,has},
    {10038,13,0,L,eq}, {11232,20,5,L,has}, {11366,37,0,L,eq}, {16957,23,1,L,eq}, {22306,8,7,E,eq}, {22632,11,4,H,eq}, {12389,44,6,L,pre},
    {17901,22,1,L,suf}, {12398,52,1,L,eq}, {239,45,13,L,eq}, {9392,9,1,L,eq}, {2236,11,0,E,eq}, {10242,11,7,E,eq}, {11056,27,6,L,pre},
    {0,10,1,L,eq}, {6756,10,1,L,eq}, {10790,12,3,E,eq}, {28552,13,4,L,pre}, {2084,17,0,E,eq}, {5562,23,2,L,has}, {5585,20,2,L,has},
    {17996,24,3,L,eq}, {12889,12,6,E,eq}, {17451,7,7,E,eq}, {11864,31,0,L,eq}, {2945,15,4,H,eq}, {15086,19,1,L,pre}, {28686,42,3,L,has},
    {28728,39,3,L,has}, {28803,54,3,L,has}, {22325,8,7,E,eq}, {26403,15,2,L,eq}, {4712,22,3,L,eq}, {21914,24,5,L,pre}, {769,25,2,L,has},
    {794,26,2,L,has}, {820,26,2,L,has}, {846,25,2,L,has}, {8980,15,7,L,eq}, {6173,13,9,L,pre}, {2939,25,1,L,eq}, {2171,12,4,H,eq},
    {450,15,3,L,eq}, {3785,50,0,L,pre}, {20965,23,2,L,pre}, {10278,5,5,E,eq}, {13125,18,2,E,eq}, {5397,23,0,L,pre}, {15037,35,0,L,eq},
    {26887,10,7,L,eq}, {25172,28,2,L,pre}, {7395,8,4,E,eq}, {13698,10,7,E,eq}, {10309,46,3,L,pre}, {1156,26,13,L,eq}, {2966,25,6,L,eq},
    {19348,13,1,L,eq}, {13538,18,0,L,eq}, {8227,11,7,L,eq}, {9391,39,8,L,has}, {3622,32,2,L,has}, {3654,28,2,L,has}, {10355,70,3,L,pre},
    {19471,23,3,L,pre}, {561,14,11,E,eq}, {4560,27,3,L,eq}, {13291,27,8,L,pre}, {22449,30,2,L,eq}, {24895,27,4,H,eq}, {6521,8,4,E,eq},
    {1847,17,6,L,has}, {1319,18,0,L,eq}, {25795,82,3,L,has}, {11013,12,2,L,pre}, {8260,41,3,L,eq}, {4898,15,8,L,pre}, {15297,22,0,L,eq},
    {2629,18,4,H,eq}, {2212,23,5,L,has}, {5509,29,6,L,has}, {28111,12,4,H,eq}, {5097,7,8,L,pre}, {674,31,0,L,eq}, {24200,17,4,H,eq},
    {11969,6,7,E,eq}, {22228,11,7,L,pre}, {12089,4,7,E,eq}, {13823,36,2,L,eq}, {3721,7,7,L,eq}, {19363,31,3,L,pre}, {16422,10,7,E,eq},
    {10502,10,7,E,eq}, {3826,6,9,E,eq}, {1442,35,0,L,eq}, {315,13,4,H,eq}, {4991,19,1,L,has}, {7560,11,8,H,eq}, {6819,21,1,L,eq},
    {9887,27,3,L,eq}, {12638,9,7,E,eq}, {25461,16,2,L,eq}, {4271,14,7,L,eq}, {18748,11,4,L,pre}, {17731,27,5,L,pre}, {13501,14,8,L,pre},
    {18329,37,1,L,suf}, {4249,12,7,L,eq}, {4149,5,9,E,eq}, {2380,16,4,H,eq}, {3736,9,1,L,eq}, {7989,14,2,L,eq}, {8020,14,2,L,eq},
    {8034,14,2,L,eq}, {14911,31,5,L,pre}, {3481,19,4,H,eq}, {17589,41,2,L,eq}, {9711,17,5,L,pre}, {9924,11,7,L,pre}, {21139,17,1,L,eq},
    {8122,11,4,E,eq}, {1444,24,7,L,eq}, {9853,21,4,L,pre}, {15650,61,8,L,pre}, {3030,25,0,L,eq}, {228,26,3,L,eq}, {3676,31,0,L,pre},
    {3479,19,7,L,eq}, {9104,23,0,L,eq}, {27591,14,4,H,eq}, {7790,15,3,L,eq}, {6915,11,3,E,eq}, {1056,17,0,L,eq}, {1394,12,3,L,eq},
    {0,12,12,B,pre}, {5974,14,3,L,pre}, {2550,7,1,L,eq}, {8114,8,4,E,eq}, {20081,7,7,E,eq}, {655,86,13,L,eq}, {5605,29,2,L,has},
    {1215,16,13,L,eq}, {12006,41,3,L,pre}, {10167,16,6,L,eq}, {708,21,4,H,eq}, {13255,3,7,E,eq}, {13258,3,7,E,eq}, {10633,7,7,E,eq},
    {15023,37,3,L,pre}, {9487,16,5,L,pre}, {1179,18,3,L,eq}, {22052,14,4,L,eq}, {10087,7,5,E,eq}, {22,17,9,L,eq}, {5653,14,0,L,eq},
    {406,11,3,L,eq}, {15284,25,7,L,eq}, {9260,17,3,L,eq}, {12329,14,7,E,eq}, {3183,32,0,L,eq}, {23725,12,4,L,eq}, {11693,23,5,E,pre},
    {6458,28,1,L,eq}, {22825,13,7,L,pre}, {14994,8,0,L,eq}, {4479,16,6,L,eq}, {15582,26,4,H,eq}, {11515,13,5,E,pre}, {26772,12,7,L,eq},
    {11241,19,1,L,eq}, {21148,44,7,L,eq}, {4064,9,7,L,eq}, {16783,12,1,L,eq}, {25467,7,7,E,eq}, {0,13,0,L,eq}, {5216,13,6,E,eq},
    {2508,25,0,L,eq}, {6255,16,8,L,eq}, {19406,10,4,L,eq}, {26893,14,4,L,pre}, {3520,18,7,L,eq}, {3802,9,6,L,eq}, {5602,20,6,L,has},
    {14442,15,7,L,eq}, {22908,25,4,L,eq}, {27245,36,3,L,eq}, {606,45,8,L,has}, {13146,8,5,E,eq}, {7704,54,0,L,eq}, {17537,5,7,E,eq},
    {18707,11,5,L,eq}, {1458,19,8,L,has}, {16050,12,8,L,pre}, {6914,23,0,L,eq}, {7509,8,2,L,eq}, {7957,8,7,L,eq}, {12588,6,7,E,eq},
    {18387,8,7,E,eq}, {17116,7,6,E,eq}, {21081,19,4,L,eq}, {199,6,12,B,pre}, {10681,5,7,E,eq}, {405,16,4,H,eq}, {18638,15,7,E,eq},
    {6578,17,8,L,eq}, {1142,25,2,L,has}, {1365,20,6,L,has}, {8612,19,7,L,eq}, {13859,49,2,L,eq}, {7988,13,4,E,pre}, {12387,6,7,E,eq},
    {5365,8,1,E,eq}, {7586,18,5,L,eq}, {14300,19,1,L,eq}, {17737,20,1,L,pre}, {8503,19,3,L,eq}, {22125,25,3,L,pre}, {16392,71,5,L,pre},
    {21863,13,7,L,eq}, {2109,16,1,L,eq}, {16527,31,4,H,eq}, {17715,30,4,L,pre}, {21567,20,5,L,eq}, {22188,19,7,L,eq}, {14960,30,4,H,eq},
    {18029,16,4,H,eq}, {8383,24,1,L,eq}, {11821,7,0,L,eq}, {1581,21,6,L,has}, {24375,18,3,L,eq}, {19820,36,2,L,eq}, {14399,18,4,L,eq},
    {23555,18,4,H,eq}, {14198,27,5,L,eq}, {17584,10,7,E,pre}, {5188,14,4,E,eq}, {950,25,6,L,has}, {24275,15,4,H,eq}, {88,41,0,L,eq},
    {15815,8,7,L,eq}, {4916,34,9,L,eq}, {20497,57,3,L,has}, {24984,27,4,H,eq}, {3914,10,6,L,eq}, {8581,11,0,L,eq}, {21536,22,4,H,eq},
    {166,16,4,H,eq}, {2825,14,9,L,eq}, {7325,15,5,L,eq}, {22000,29,7,L,eq}, {1283,14,4,H,eq}, {2132,28,8,L,has}, {25383,10,7,E,eq},
    {16879,25,5,L,eq}, {3514,12,4,H,eq}, {10542,6,5,E,eq}, {12799,6,7,E,eq}, {1172,10,4,H,eq}, {23128,13,6,L,eq}, {6295,10,7,L,eq},
    {9911,10,4,H,eq}, {8255,20,5,L,eq}, {8995,16,7,L,eq}, {15146,32,5,L,has}, {15178,31,5,L,has}, {15209,56,5,L,has}, {4140,10,0,E,eq},
    {13738,18,7,E,eq}, {3239,15,4,H,eq}, {10532,5,7,E,eq}, {5941,24,9,L,pre}, {18344,12,6,L,eq}, {4288,15,6,L,eq}, {8790,16,2,L,eq},
    {14780,20,2,L,eq}, {17682,33,4,L,pre}, {25,15,12,B,pre}, {15124,15,0,L,eq}, {521,25,3,L,eq}, {16000,34,0,L,eq}, {15789,18,1,L,eq},
    {827,15,1,L,eq}, {13309,18,6,L,pre}, {1097,5,11,E,pre}, {17258,27,4,L,pre}, {7060,18,5,L,eq}, {27589,21,7,L,eq}, {4362,18,6,L,eq},
    {5137,8,4,E,eq}, {949,13,1,L,eq}, {26710,17,4,L,eq}, {13679,11,4,L,eq}, {14617,36,6,L,eq}, {6509,18,1,L,eq}, {8880,24,5,L,eq},
    {10087,19,7,L,pre}, {11551,17,2,L,pre}, {15672,38,4,H,eq}, {24035,10,4,L,pre}, {22184,14,6,E,eq}, {11981,19,8,L,pre}, {13392,34,2,L,eq},
    {8797,15,7,L,eq}, {431,17,1,L,eq}, {23013,16,4,L,eq}, {13318,28,8,L,pre}, {12805,9,7,E,eq}, {19335,12,4,L,eq}, {7311,27,3,E,eq},
    {9874,23,4,L,pre}, {5328,16,4,L,pre}, {12814,12,7,E,eq}, {13185,28,6,L,pre}, {24971,17,7,L,eq}, {23249,17,4,L,pre}, {5463,3,1,E,eq},
    {18610,8,7,E,eq}, {19007,21,3,L,eq}, {3277,22,9,L,has}, {3725,9,9,E,eq}, {11850,12,4,H,eq}, {3151,11,2,L,has}, {6341,24,2,L,has},
    {5221,24,5,L,has}, {5245,22,5,L,has}, {5267,30,5,L,has}, {5297,26,5,L,has}, {12147,14,4,L,eq}, {6727,12,7,L,eq}, {18874,27,2,L,eq},
    {22745,24,2,L,eq}, {14209,63,0,L,eq}, {23545,19,3,L,eq}, {4969,7,4,E,eq}, {10485,6,7,E,eq}, {1360,12,1,L,eq}, {17043,23,1,L,eq},
    {9705,36,0,L,eq}, {9780,15,2,L,eq}, {5436,15,7,L,eq}, {7999,20,5,L,eq}, {6718,15,4,E,eq}, {5983,15,7,L,eq}, {15651,6,0,L,eq},
    {12843,9,2,E,eq}, {10766,9,3,E,eq}, {18950,21,5,L,pre}, {25326,15,2,L,eq}, {17386,11,5,E,eq}, {26358,16,7,E,eq}, {11274,21,8,L,suf},
    {5110,14,7,L,eq}, {15520,44,3,L,eq}, {10224,64,1,L,eq}, {19499,12,6,L,eq}, {20113,6,7,E,eq}, {21312,18,6,L,eq}, {12999,4,2,E,eq},
    {19207,26,2,L,pre}, {6878,4,4,E,eq}, {12083,4,7,E,eq}, {5523,20,2,L,has}, {8121,16,5,L,eq}, {8364,12,7,L,eq}, {7956,11,1,L,eq},
    {10429,13,2,L,eq}, {12595,48,2,L,has}, {16866,5,7,E,eq}, {8095,16,7,L,eq}, {7798,21,2,L,eq}, {17033,31,2,L,pre}, {22646,46,6,L,pre},
    {13236,29,8,L,pre}, {2434,33,8,L,has}, {2467,36,8,L,has}, {2636,35,8,L,has}, {2755,31,8,L,has}, {26609,24,2,L,eq}, {6868,58,6,L,pre},
    {4467,19,3,L,eq}, {6913,16,4,E,eq}, {19770,12,7,L,eq}, {3742,28,8,L,has}, {8637,61,3,L,pre}, {21271,14,4,L,pre}, {4655,26,3,L,eq},
    {760,13,1,L,eq}, {27770,25,7,L,pre}, {16453,46,3,L,eq}, {13441,16,7,E,eq}, {7018,42,2,L,has}, {7060,26,2,L,has}, {1864,31,6,L,has},
    {6412,12,7,L,eq}, {24694,39,3,L,eq}, {14801,15,4,H,eq}, {682,9,7,L,eq}, {6615,15,4,E,eq}, {12009,37,6,L,eq}, {59,13,4,H,eq},
    {21373,16,6,L,eq}, {15295,11,5,E,eq}, {18767,22,3,L,eq}, {21084,15,6,L,eq}, {12990,15,7,E,eq}, {21129,44,2,L,has}, {17480,4,7,E,eq},
    {4486,18,3,L,eq}, {19367,7,7,E,eq}, {530,14,9,L,eq}, {8495,24,4,H,eq}, {20063,24,2,L,pre}, {14334,19,1,L,eq}, {27013,35,3,L,eq},
    {8393,21,5,L,eq}, {6084,15,7,L,eq}, {6049,15,9,L,eq}, {22183,24,3,L,pre}, {14898,24,1,L,pre}, {23676,26,3,L,eq}, {8278,31,6,L,has},
    {8309,32,6,L,has}, {11508,19,0,L,eq}, {12278,6,7,E,eq}, {11083,38,6,L,has}, {11121,39,6,L,has}, {11160,43,6,L,has}, {3817,9,9,E,eq},
    {710,8,11,E,eq}, {297,12,3,L,eq}, {26544,33,3,L,pre}, {89,7,11,E,pre}, {14155,13,4,L,eq}, {6485,20,2,L,has}, {6505,25,2,L,has},
    {6530,19,2,L,has}, {6549,23,2,L,has}, {6572,31,2,L,has}, {6603,26,2,L,has}, {23698,24,2,L,eq}, {7185,11,4,E,eq}, {23386,19,6,L,pre},
    {17058,16,5,L,eq}, {14927,22,0,L,pre}, {8159,12,1,L,eq}, {5010,22,1,L,has}, {9361,39,0,L,pre}, {16585,33,2,L,eq}, {19991,24,2,L,pre},
    {21600,20,4,H,eq}, {2437,18,7,L,eq}, {14353,18,1,L,eq}, {27494,39,3,L,pre}, {6376,14,4,E,eq}, {17031,7,7,E,eq}, {5533,5,1,E,eq},
    {6549,16,4,E,eq}, {17805,17,1,L,pre}, {2440,15,4,H,eq}, {28526,13,4,L,pre}, {11758,15,7,E,eq}, {8330,20,0,L,eq}, {12042,47,0,L,eq},
    {12369,8,7,E,eq}, {250,33,9,L,eq}, {18770,16,4,L,pre}, {17230,31,6,L,eq}, {11605,8,7,E,eq}, {1969,12,0,E,eq}, {9127,19,4,L,eq},
    {11542,40,6,L,pre}, {147,12,12,B,pre}, {21662,18,7,L,eq}, {22883,15,7,E,eq}, {3053,10,4,H,eq}, {13528,13,3,L,eq}, {1786,20,1,L,eq},
    {3039,25,3,L,eq}, {16546,73,3,L,pre}, {4254,25,1,L,pre}, {25318,25,3,L,eq}, {20460,22,4,L,pre}, {1546,17,4,H,eq}, {16513,15,7,E,eq},
    {13112,7,7,E,eq}, {7049,16,3,E,eq}, {8674,28,4,H,eq}, {7992,16,1,L,pre}, {2593,7,9,L,eq}, {2068,17,6,L,has}, {5358,19,3,L,pre},
    {6143,17,7,L,eq}, {12045,5,7,E,eq}, {500,18,9,L,eq}, {10005,18,0,L,eq}, {7029,7,3,E,eq}, {2856,27,6,L,eq}, {13708,7,7,E,eq},
    {16038,12,8,L,pre}, {7880,13,7,L,eq}, {10825,8,2,L,eq}, {2913,26,1,L,eq}, {655,12,4,H,eq}, {22549,19,4,L,eq}, {10274,34,4,H,eq},
    {13842,50,8,L,has}, {13892,50,8,L,has}, {16731,23,5,L,eq}, {3581,15,6,L,eq}, {14158,25,1,L,eq}, {5702,5,1,E,eq}, {12948,5,2,E,eq},
    {2254,31,5,L,has}, {2285,27,5,L,has}, {2385,27,5,L,has}, {2802,32,3,L,eq}, {4716,18,9,L,pre}, {16404,13,7,L,pre}, {15989,13,1,L,eq},
    {6495,37,3,L,has}, {21120,13,4,L,eq}, {27989,49,3,L,pre}, {6305,10,4,E,eq}, {4665,20,4,H,eq}, {0,13,3,L,eq}, {10951,6,7,E,eq},
    {26195,14,4,H,eq}, {5642,27,5,L,eq}, {1373,45,0,L,eq}, {23141,12,6,L,eq}, {15964,18,7,L,eq}, {13932,22,5,L,has}, {11438,40,0,L,eq},
    {12956,18,4,H,eq}, {711,12,3,L,eq}, {12174,13,4,L,pre}, {10219,27,0,L,pre}, {3930,10,1,L,eq}, {18905,55,1,L,pre}, {4090,13,7,L,eq},
    {4584,24,1,L,pre}, {1640,23,3,L,eq}, {1519,15,7,L,eq}, {18436,29,2,L,pre}, {26680,16,4,L,eq}, {16432,15,7,E,eq}, {8517,9,1,E,eq},
    {9652,22,1,L,suf}, {1454,47,2,L,has}, {1501,35,2,L,has}, {1536,28,2,L,has}, {587,11,7,L,eq}, {23381,25,2,L,pre}, {15110,34,3,L,pre},
    {19479,16,4,L,eq}, {6318,26,3,L,has}, {6380,34,3,L,has}, {6445,25,3,L,has}, {7824,26,3,L,has}, {14626,45,3,L,has}, {21773,18,5,L,pre},
    {7110,4,4,E,eq}, {3598,4,9,E,eq}, {4439,13,9,L,eq}, {22198,23,6,L,eq}, {1641,32,5,L,has}, {1673,38,5,L,has}, {1711,36,5,L,has},
    {1747,31,5,L,has}, {1778,37,5,L,has}, {1815,35,5,L,has}, {1850,30,5,L,has}, {1880,36,5,L,has}, {1916,34,5,L,has}, {2087,24,5,L,has},
    {2111,30,5,L,has}, {2141,23,5,L,has}, {2164,26,5,L,has}, {14683,9,3,E,eq}, {31,15,4,H,eq}, {22276,24,4,L,pre}, {4385,9,3,L,eq},
    {22619,16,3,L,eq}, {26464,18,3,L,eq}, {9055,15,5,L,eq}, {13687,11,7,E,eq}, {4572,17,7,L,eq}, {4681,31,3,L,eq}, {26056,8,4,L,eq},
    {898,13,1,L,eq}, {2960,16,4,H,eq}, {6220,14,4,L,pre}, {111,13,12,B,pre}, {28315,12,4,L,eq}, {21348,16,1,L,pre}, {18045,22,4,H,eq},
    {1509,22,1,L,eq}, {12250,24,8,L,suf}, {24381,18,7,L,eq}, {1254,11,11,E,pre}, {13840,17,4,H,eq}, {19563,19,6,L,eq}, {17986,38,6,L,pre},
    {2247,6,0,E,eq}, {22510,28,3,L,pre}, {19495,14,4,L,eq}, {18328,32,3,L,eq}, {25393,10,7,E,eq}, {1563,15,7,L,eq}, {15162,30,1,L,suf},
    {9620,26,3,L,pre}, {13950,47,2,L,eq}, {18967,17,3,L,eq}, {3746,16,4,H,eq}, {14724,23,1,L,eq}, {8846,31,2,L,eq}, {4795,31,6,L,eq},
    {16566,23,1,L,pre}, {15406,36,8,L,has}, {5235,19,9,L,eq}, {9467,16,7,L,pre}, {17929,38,4,L,pre}, {20189,21,7,L,eq}, {16474,14,1,L,eq},
    {14805,18,6,L,eq}, {24489,11,7,L,eq}, {25641,18,2,L,pre}, {1284,10,11,E,pre}, {3078,25,0,L,eq}, {23272,22,6,L,pre}, {13626,30,3,L,pre},
    {21797,8,7,L,eq}, {14083,18,4,H,eq}, {1369,18,11,E,pre}, {883,15,1,L,eq}, {6887,15,7,L,eq}, {6849,23,2,L,has}, {9277,13,7,L,eq},
    {18617,12,4,L,eq}, {26609,14,7,L,eq}, {2684,7,1,L,eq}, {14452,20,1,L,pre}, {17508,25,1,L,eq}, {19508,28,1,L,suf}, {19347,14,4,L,eq},
    {27505,18,7,L,eq}, {5750,23,2,L,has}, {5773,22,2,L,has}, {5795,18,2,L,has}, {5813,15,2,L,has}, {9952,17,4,H,eq}, {3757,16,6,L,eq},
    {1025,14,7,L,eq}, {10996,58,0,L,has}, {16205,16,1,L,eq}, {8000,17,6,L,eq}, {14798,12,5,L,eq}, {21765,8,5,L,eq}, {1806,22,1,L,eq},
    {13,15,3,L,eq}, {6751,17,4,E,eq}, {6016,17,7,L,eq}, {10704,29,4,H,eq}, {390,26,10,L,eq}, {17890,39,4,L,pre}, {8553,25,6,L,eq},
    {1419,11,9,L,eq}, {10082,18,3,L,eq}, {19072,17,2,L,eq}, {3924,18,6,L,eq}, {5095,8,4,E,eq}, {15474,19,5,L,eq}, {14060,25,3,L,eq},
    {7498,20,5,L,eq}, {1809,37,0,L,pre}, {17148,9,7,E,eq}, {7456,14,3,L,eq}, {14816,23,4,H,eq}, {2353,10,0,E,eq}, {4104,8,0,E,eq},
    {3721,19,6,L,eq}, {5567,11,1,E,eq}, {5813,12,4,L,pre}, {2110,10,4,H,eq}, {21863,26,4,L,eq}, {11680,40,3,L,eq}, {20315,32,6,L,pre},
    {9171,14,1,L,eq}, {25110,31,3,L,eq}, {466,5,11,E,pre}, {20033,11,7,E,eq}, {1203,41,6,L,has}, {11558,7,1,E,eq}, {11311,6,7,E,eq},
    {346,15,4,H,eq}, {25002,15,7,L,eq}, {20060,10,7,E,eq}, {9795,19,2,L,eq}, {10399,17,6,L,pre}, {4563,13,6,L,eq}, {8192,13,7,L,eq},
    {23458,19,7,L,eq}, {25263,17,7,L,pre}, {21735,18,3,L,eq}, {11414,43,3,L,pre}, {15608,23,4,H,eq}, {3042,34,8,L,has}, {3076,28,8,L,has},
    {3104,21,8,L,has}, {1988,31,9,L,eq}, {10661,15,8,L,pre}, {336,11,11,E,pre}, {9973,26,2,L,eq}, {981,12,9,L,eq}, {24151,54,2,L,eq},
    {16636,28,4,L,eq}, {15767,28,0,L,eq}, {16136,12,0,L,eq}, {23835,12,4,L,eq}, {7203,24,8,L,eq}, {2446,23,2,L,has}, {2469,23,2,L,has},
    {2492,21,2,L,has}, {2361,41,8,L,has}, {26869,39,3,L,has}, {6648,13,1,L,eq}, {19511,11,6,L,eq}, {7280,14,3,E,eq}, {10080,7,5,E,eq},
    {6846,18,8,L,eq}, {12733,7,7,E,eq}, {13557,11,7,E,eq}, {22582,22,2,L,pre}, {9798,12,5,L,pre}, {14544,65,8,L,pre}, {9894,21,0,L,eq},
    {21014,28,2,L,pre}, {17510,55,3,L,pre}, {15554,21,2,L,pre}, {13177,9,7,E,eq}, {5801,12,4,L,pre}, {19381,4,7,E,eq}, {25714,38,7,L,eq},
    {1213,10,0,L,eq}, {26875,12,7,L,eq}, {1836,18,3,L,eq}, {2474,26,7,L,eq}, {20830,19,1,L,eq}, {4499,21,7,L,eq}, {19244,39,3,L,pre},
    {5224,13,3,L,eq}, {1163,19,5,L,has}, {1182,18,5,L,has}, {10063,12,7,L,pre}, {2977,33,3,L,eq}, {10876,15,7,E,eq}, {13396,26,3,L,pre},
    {3377,26,1,L,eq}, {22430,24,7,L,eq}, {10241,14,2,L,eq}, {6962,28,8,L,eq}, {13844,6,7,E,eq}, {26440,9,3,L,eq}, {2762,18,6,L,eq},
    {18400,17,4,L,pre}, {8397,19,8,E,eq}, {16617,19,4,L,eq}, {3590,4,9,B,pre}, {18786,18,4,L,pre}, {16800,10,7,E,eq}, {5646,6,1,E,eq},
    {25357,14,2,L,eq}, {7019,15,5,L,eq}, {4592,13,4,H,eq}, {12486,12,0,L,eq}, {5404,32,6,L,has}, {18403,12,7,E,eq}, {13556,19,0,L,eq},
    {9838,23,2,L,eq}, {19624,19,1,L,eq}, {9558,24,4,H,eq}, {23707,8,4,L,eq}, {15631,71,5,L,eq}, {9208,10,7,L,eq}, {24243,19,7,L,eq},
    {15061,27,5,L,pre}, {23395,13,7,L,eq}, {6344,36,3,L,has}, {18356,22,4,L,eq}, {10188,10,7,E,eq}, {9811,9,7,L,pre}, {17313,22,7,E,eq},
    {3538,12,7,L,eq}, {4160,29,2,L,has}, {5878,14,7,L,eq}, {9241,14,6,L,pre}, {12642,27,4,H,eq}, {7568,65,3,L,eq}, {2021,17,0,E,eq},
    {11145,15,2,L,pre}, {19903,9,7,E,eq}, {8028,23,1,L,suf}, {10100,18,3,L,eq}, {20456,15,5,L,eq}, {10982,32,3,L,eq}, {4575,37,0,L,eq},
    {20165,36,2,L,pre}, {13530,12,7,E,eq}, {6414,31,3,L,has}, {20054,6,7,E,eq}, {21007,48,7,L,eq}, {3014,28,8,L,has}, {3125,35,8,L,has},
    {3160,19,8,L,has}, {3179,20,8,L,has}, {22147,11,7,L,eq}, {3289,39,2,L,has}, {28207,12,4,H,eq}, {18047,19,1,L,eq}, {1755,54,0,L,pre},
    {144,16,10,L,eq}, {852,22,7,L,eq}, {12349,49,1,L,eq}, {24161,11,4,H,eq}, {11306,3,6,E,eq}, {3334,7,0,E,eq}, {18278,15,4,L,eq},
    {9602,13,2,L,eq}, {16035,25,1,L,pre}, {17377,23,1,L,eq}, {9001,11,5,L,eq}, {13707,36,0,L,pre}, {12992,7,2,E,eq}, {17505,15,7,E,eq},
    {5702,8,7,L,eq}, {773,10,1,L,eq}, {22310,25,6,L,eq}, {8270,39,0,L,eq}, {2695,16,9,L,eq}, {9587,17,5,L,pre}, {15627,30,1,L,pre},
    {13641,41,2,L,eq}, {24649,28,4,H,eq}, {18966,16,4,H,eq}, {1972,23,6,L,has}, {395,33,8,L,has}, {428,22,8,L,has}, {43,15,13,B,has},
    {87,17,13,B,has}, {104,15,13,B,has}, {119,16,13,B,has}, {6419,17,4,E,eq}, {15673,13,7,L,eq}, {1228,11,9,L,eq}, {618,7,12,B,pre},
    {13174,21,0,L,eq}, {24192,11,7,E,eq}, {11206,26,5,L,has}, {12996,21,6,L,eq}, {8822,37,1,L,eq}, {3057,14,7,L,eq}, {6859,28,1,L,eq},
    {28075,12,4,H,eq}, {12097,5,7,E,eq}, {8027,12,3,L,pre}, {1870,13,7,L,eq}, {24562,11,7,L,pre}, {3659,15,9,E,eq}, {12729,26,8,L,has},
    {12755,27,8,L,has}, {12782,28,8,L,has}, {12810,29,8,L,has}, {12839,28,8,L,has}, {12867,22,8,L,has}, {12889,23,8,L,has}, {979,11,1,L,eq},
    {990,11,1,L,eq}, {21342,34,2,L,eq}, {20322,19,7,L,eq}, {15265,5,1,E,eq}, {13473,14,0,L,eq}, {4610,13,8,L,pre}, {8345,11,4,L,eq},
    {8374,19,5,L,eq}, {1649,11,9,L,eq}, {23042,30,3,L,pre}, {15416,48,0,L,eq}, {15725,21,0,L,eq}, {5991,16,1,E,eq}, {16747,36,2,L,eq},
    {1611,23,9,L,eq}, {26643,21,3,L,pre}, {19857,12,4,H,eq}, {10106,11,7,L,pre}, {527,6,11,E,eq}, {8834,39,0,L,eq}, {15025,23,4,H,eq},
    {14101,19,4,H,eq}, {12523,12,8,E,eq}, {1308,32,8,L,has}, {21631,27,3,L,eq}, {12055,18,4,L,eq}, {3120,15,0,L,eq}, {8737,29,1,L,eq},
    {4587,25,3,L,eq}, {8251,12,7,L,eq}, {12518,8,7,E,eq}, {20871,26,4,H,eq}, {7822,12,7,L,eq}, {3013,23,2,L,has}, {3036,17,2,L,has},
    {25663,66,3,L,pre}, {512,17,12,B,suf}, {17476,27,5,L,eq}, {2415,31,2,L,has}, {3271,36,5,L,has}, {3307,36,5,L,has}, {3343,28,5,L,has},
    {1505,31,8,L,has}, {4034,27,8,L,has}, {4061,32,8,L,has}, {8013,34,8,E,has}, {8129,37,8,E,has}, {2515,9,9,L,eq}, {4980,17,6,L,eq},
    {4191,19,7,L,eq}, {8975,8,5,L,eq}, {19921,9,7,E,eq}, {24548,12,4,L,pre}, {20162,10,7,E,eq}, {122,22,10,L,eq}, {5787,14,4,L,pre},
    {16441,15,1,L,eq}, {11425,25,8,L,has}, {8592,10,0,L,eq}, {588,5,12,B,suf}, {21362,17,3,L,eq}, {3322,14,6,L,eq}, {380,15,11,E,pre},
    {16107,31,1,L,pre}, {20715,12,3,L,eq}, {24314,16,7,L,eq}, {13833,17,6,L,eq}, {575,15,11,E,eq}, {6047,16,4,L,pre}, {4449,14,7,L,eq},
    {10370,5,7,E,eq}, {5693,3,1,E,eq}, {5569,33,6,L,has}, {9718,40,8,L,pre}, {11626,63,6,L,eq}, {4667,19,8,L,pre}, {2503,12,9,L,eq},
    {3637,17,7,L,eq}, {2764,13,1,L,eq}, {26727,13,4,L,eq}, {2338,32,2,L,has}, {7184,14,6,L,eq}, {3165,34,1,L,eq}, {22343,9,4,H,eq},
    {10122,4,5,E,eq}, {10408,27,0,L,pre}, {2922,16,6,L,eq}, {10149,18,4,L,eq}, {16085,38,3,L,eq}, {8254,7,8,E,eq}, {5787,16,9,L,eq},
    {20141,9,7,E,eq}, {23283,11,4,E,eq}, {17978,36,2,L,eq}, {3431,12,4,H,eq}, {7350,12,4,E,eq}, {18877,9,7,E,eq}, {1193,12,4,H,eq},
    {14691,42,6,L,eq}, {6367,9,4,E,eq}, {5495,16,8,L,eq}, {21988,31,3,L,pre}, {1112,5,11,E,pre}, {890,24,13,L,suf}, {9248,22,1,L,eq},
    {7304,7,4,E,eq}, {15910,17,7,L,eq}, {15969,20,1,L,eq}, {18226,15,5,L,pre}, {11571,25,1,L,eq}, {24188,4,7,E,eq}, {26118,43,3,L,pre},
    {26322,15,3,L,eq}, {6851,24,5,L,eq}, {6766,15,1,L,eq}, {3600,12,7,L,eq}, {972,16,4,H,eq}, {10356,8,7,E,eq}, {9537,23,2,L,eq},
    {13936,15,4,H,eq}, {25404,18,2,L,eq}, {10128,15,6,L,eq}, {394,23,7,L,eq}, {6652,9,3,E,eq}, {21068,35,2,L,has}, {26623,14,7,L,eq},
    {10703,7,7,E,eq}, {7251,18,6,L,eq}, {1747,22,3,L,eq}, {5029,14,6,L,eq}, {1918,11,7,L,eq}, {12675,27,2,L,has}, {1413,14,1,L,eq},
    {3890,20,7,L,eq}, {4261,14,6,L,eq}, {17527,6,7,E,eq}, {22404,7,3,E,eq}, {8478,17,4,H,eq}, {19089,27,2,L,eq}, {8116,21,6,L,pre},
    {6799,47,7,L,eq}, {1143,16,4,H,eq}, {7888,16,1,L,eq}, {12353,3,4,E,eq}, {25551,29,4,L,pre}, {14694,35,0,L,eq}, {19518,30,2,L,has},
    {13446,94,1,L,has}, {13540,91,1,L,has}, {28219,12,4,H,eq}, {14586,7,6,E,eq}, {5892,14,7,L,eq}, {20460,41,7,L,eq}, {21443,17,6,L,eq},
    {22630,20,2,L,pre}, {5332,39,9,L,eq}, {7721,17,1,L,eq}, {21426,17,6,L,eq}, {24470,17,3,L,eq}, {9184,16,7,L,eq}, {7960,21,5,L,eq},
    {68,9,10,L,eq}, {24565,35,3,L,pre}, {1182,11,4,H,eq}, {16034,24,0,L,eq}, {5307,25,2,L,has}, {17410,18,5,L,eq}, {23987,11,4,L,pre},
    {9502,14,7,L,pre}, {2268,13,4,H,eq}, {2375,31,0,L,eq}, {2458,12,1,L,eq}, {7120,23,2,L,has}, {19995,12,4,H,eq}, {26780,21,2,L,pre},
    {15400,13,6,L,eq}, {4260,8,9,E,eq}, {14075,20,1,L,eq}, {20175,7,1,E,eq}, {11769,55,3,L,pre}, {13515,26,8,L,has}, {14246,40,3,L,pre},
    {6979,6,3,E,eq}, {0,22,9,L,eq}, {4208,19,6,L,eq}, {19218,27,7,L,eq}, {928,12,1,L,eq}, {900,22,4,H,eq}, {2190,22,5,L,has},
    {20677,35,5,L,eq}, {4907,27,6,L,eq}, {7138,11,7,L,eq}, {11943,19,2,L,pre}, {14821,30,2,L,pre}, {26079,39,3,L,pre}, {18160,21,4,H,eq},
    {8426,17,4,H,eq}, {3199,32,1,L,eq}, {737,18,7,L,eq}, {7449,16,0,E,eq}, {12315,45,6,L,pre}, {1543,11,7,L,eq}, {8754,7,5,L,eq},
    {321,9,12,B,pre}, {4882,34,9,L,eq}, {17623,30,3,E,eq}, {8891,11,7,L,eq}, {20730,15,4,H,eq}, {10070,15,6,L,eq}, {896,29,5,L,has},
    {925,32,5,L,has}, {9183,16,5,L,has}, {9321,19,5,L,has}, {11040,23,5,L,has}, {13189,21,4,L,eq}, {2135,13,7,L,eq}, {12615,7,7,E,eq},
    {27052,36,7,L,eq}, {4023,12,4,H,eq}, {15472,32,4,H,eq}, {16456,18,1,L,eq}, {3283,12,4,H,eq}, {17424,7,7,E,eq}, {4620,14,7,L,eq},
    {26941,25,4,H,eq}, {23153,15,4,L,pre}, {19430,22,7,L,eq}, {26147,9,4,L,pre}, {6753,14,3,E,eq}, {18378,22,4,L,pre}, {71,21,6,L,has},
    {661,21,7,L,eq}, {903,6,11,E,eq}, {14780,20,0,L,pre}, {28351,12,4,L,eq}, {18234,25,7,L,pre}, {26807,15,7,L,eq}, {14263,20,4,L,eq},
    {139,8,12,B,pre}, {4896,14,4,E,eq}, {7012,11,4,E,eq}, {2689,18,2,L,has}, {22411,7,3,E,eq}, {679,9,4,H,eq}, {11773,9,7,E,eq},
    {16468,10,7,E,eq}, {20095,32,1,L,pre}, {230,84,10,L,eq}, {8531,13,2,L,eq}, {19943,10,7,E,eq}, {7205,9,4,E,eq}, {25900,17,4,H,eq},
    {22312,12,5,L,eq}, {823,9,11,E,eq}, {2855,18,7,L,eq}, {21818,16,7,L,eq}, {9276,18,0,L,eq}, {18307,17,4,L,eq}, {15865,30,8,L,pre},
    {2301,11,9,L,eq}, {25993,38,7,L,eq}, {2131,15,0,E,eq}, {2986,21,0,L,eq}, {11671,27,1,L,eq}, {20191,32,1,L,eq}, {1880,16,4,H,eq},
    {8698,52,3,L,pre}, {21064,11,6,L,eq}, {1203,10,0,L,eq}, {22019,33,3,L,pre}, {22598,21,3,L,eq}, {10329,9,5,E,eq}, {10155,8,7,E,eq},
    {10633,36,0,L,has}, {2160,30,8,L,has}, {2190,25,8,L,has}, {8465,13,4,H,eq}, {16860,17,1,L,pre}, {855,10,1,L,eq}, {10611,6,7,E,eq},
    {2822,19,1,L,eq}, {13935,16,6,L,eq}, {5860,18,2,L,has}, {5878,16,2,L,has}, {6208,19,2,L,has}, {6227,12,2,L,has}, {13319,20,0,L,eq},
    {9443,7,7,L,pre}, {21254,26,2,L,eq}, {1073,14,0,L,eq}, {1787,11,7,L,eq}, {25858,9,4,H,eq}, {6520,45,0,L,eq}, {13862,38,0,L,has},
    {28327,15,4,L,eq}, {19018,38,6,L,has}, {19056,43,6,L,has}, {19099,45,6,L,has}, {24397,22,4,L,eq}, {10074,18,4,H,eq}, {24529,19,7,L,eq},
    {15405,21,1,L,eq}, {5737,20,5,L,eq}, {7967,12,1,L,eq}, {1063,13,3,L,eq}, {6964,13,7,L,eq}, {7567,19,5,L,eq}, {14394,18,1,L,pre},
    {1590,18,7,L,eq}, {14800,21,2,L,pre}, {57,14,11,E,pre}, {5116,25,3,L,eq}, {8319,15,4,L,eq}, {17654,28,4,L,pre}, {1640,17,4,H,eq},
    {10479,11,4,L,eq}, {2233,22,9,L,eq}, {12567,4,7,E,eq}, {16094,12,0,L,eq}, {1000,15,4,H,eq}, {4113,20,7,L,eq}, {10313,2,7,E,eq},
    {16313,44,3,L,eq}, {8382,11,6,E,eq}, {8300,16,2,L,eq}, {6785,17,5,L,eq}, {5952,13,5,L,eq}, {23229,22,6,L,pre}, {11548,40,4,L,pre},
    {3859,6,9,E,eq}, {20162,23,5,L,has}, {9718,15,3,L,eq}, {7565,10,4,E,pre}, {10750,19,2,L,eq}, {8962,14,6,E,eq}, {12159,33,0,L,eq},
    {18836,24,3,L,eq}, {13749,22,6,L,eq}, {10587,11,7,E,eq}, {7083,40,0,L,pre}, {1828,8,1,L,eq}, {18311,21,2,L,eq}, {1674,18,4,H,eq},
    {3328,37,2,L,has}, {9447,19,3,L,eq}, {7323,28,1,L,pre}, {3654,23,4,H,eq}, {26226,16,4,H,eq}, {3611,14,6,L,eq}, {5448,5,1,E,eq},
    {13220,5,7,E,eq}, {10520,8,5,E,eq}, {11080,21,1,L,eq}, {19229,46,1,L,suf}, {3547,7,9,B,pre}, {19682,22,4,L,pre}, {21354,19,6,L,eq},
    {19602,11,4,L,pre}, {18901,26,2,L,eq}, {16864,65,3,L,pre}, {10366,33,6,L,pre}, {9527,6,8,L,pre}, {8219,30,2,L,eq}, {7639,14,7,L,eq},
    {169,10,12,B,pre}, {20558,57,7,L,eq}, {12197,29,5,L,eq}, {12182,6,7,E,eq}, {27883,6,7,E,eq}, {6160,20,8,L,eq}, {17387,62,3,L,pre},
    {10532,10,5,E,eq}, {18046,29,7,L,eq}, {7661,31,2,L,eq}, {17097,10,6,E,eq}, {13065,9,2,E,eq}, {14481,17,4,L,eq}, {21474,12,1,E,eq},
    {8337,19,3,L,eq}, {18561,10,4,H,eq}, {14292,9,4,L,eq}, {18370,43,3,L,pre}, {2647,14,4,H,eq}, {21862,26,5,L,pre}, {506,8,10,E,eq},
    {4238,11,7,L,eq}, {3844,18,7,L,eq}, {27694,12,7,L,eq}, {4090,14,0,E,eq}, {15746,21,0,L,eq}, {10358,35,1,L,pre}, {1608,8,11,E,pre},
    {12556,21,4,H,eq}, {5363,27,8,L,eq}, {15339,21,1,L,eq}, {11187,8,7,E,eq}, {8131,14,1,L,eq}, {6885,6,3,E,eq}, {22967,14,4,L,eq},
    {16729,20,6,L,pre}, {12002,6,7,E,eq}, {14225,13,1,L,eq}, {16794,14,5,L,eq}, {1325,21,9,L,eq}, {5589,8,1,E,eq}, {5611,17,7,L,eq},
    {4623,4,8,L,pre}, {136,21,9,L,eq}, {18490,9,7,E,eq}, {11309,16,2,L,pre}, {7943,17,5,L,eq}, {10818,10,3,E,eq}, {14301,30,2,L,pre},
    {4250,12,4,H,eq}, {22017,21,4,L,eq}, {147,10,11,E,pre}, {14452,17,4,L,eq}, {4109,21,1,L,pre}, {8367,16,2,L,eq}, {12696,27,4,H,eq},
    {14690,22,2,L,eq}, {1718,20,2,L,has}, {3458,25,6,L,eq}, {16499,28,4,H,eq}, {12034,21,4,L,eq}, {18847,58,1,L,pre}, {24205,59,2,L,eq},
    {9695,12,4,L,eq}, {8002,10,7,L,eq}, {1379,15,3,L,eq}, {21042,26,2,L,pre}, {15374,13,6,L,eq}, {10100,29,8,L,suf}, {9329,24,6,L,pre},
    {18027,19,7,L,eq}, {19885,27,5,L,eq}, {22366,23,6,L,eq}, {3446,28,8,L,has}, {3474,31,8,L,has}, {17942,9,7,L,eq}, {9728,11,5,L,pre},
    {16407,18,1,L,eq}, {8787,26,5,L,eq}, {1503,16,7,L,eq}, {18545,8,7,E,eq}, {3321,14,4,H,eq}, {6179,24,4,L,pre}, {4532,43,0,L,eq},
    {16904,26,5,L,eq}, {8718,47,8,L,pre}, {20610,13,3,L,eq}, {2745,22,7,L,eq}, {6051,16,8,L,eq}, {6929,11,4,E,eq}, {27235,21,4,L,eq},
    {19090,17,7,L,eq}, {3135,23,0,L,eq}, {27735,19,4,H,eq}, {9633,14,2,L,eq}, {4589,29,5,L,has}, {4618,28,5,L,has}, {4646,31,5,L,has},
    {10964,29,5,L,has}, {17357,21,5,L,has}, {18290,18,7,L,pre}, {3356,21,8,L,has}, {3377,25,8,L,has}, {3402,18,8,L,has}, {9307,22,6,L,pre},
    {12939,19,6,L,eq}, {793,18,1,L,eq}, {4210,17,7,L,eq}, {5673,14,1,E,eq}, {5947,11,1,E,eq}, {755,6,7,L,eq}, {15252,23,8,L,pre},
    {4279,26,1,L,pre}, {8552,35,3,L,eq}, {3498,10,7,L,eq}, {1627,19,0,L,eq}, {20595,24,1,L,pre}, {12953,5,2,E,eq}, {12971,5,2,E,eq},
    {3697,10,7,L,eq}, {5272,13,6,E,eq}, {12841,64,1,L,eq}, {18567,13,2,L,pre}, {28539,13,4,L,pre}, {11613,4,7,E,eq}, {442,12,7,L,eq},
    {25913,42,2,L,eq}, {13143,3,5,E,eq}, {14225,29,5,L,eq}, {12918,4,2,E,eq}, {12922,4,2,E,eq}, {28274,12,3,L,eq}, {1132,6,11,E,pre},
    {11876,24,1,L,pre}, {2891,22,1,L,eq}, {4734,38,3,L,eq}, {9876,18,0,L,eq}, {1349,15,3,L,eq}, {25715,32,4,L,pre}, {9290,15,7,L,eq},
    {16577,26,5,L,eq}, {1098,11,9,L,eq}, {152,17,13,B,pre}, {21877,19,6,L,pre}, {213,17,10,L,eq}, {2829,6,7,L,eq}, {20698,16,4,H,eq},
    {20206,42,3,L,pre}, {1334,5,11,E,pre}, {3875,56,0,L,has}, {10800,13,1,L,eq}, {14119,9,1,L,eq}, {135,17,13,B,has}, {12007,35,0,L,eq},
    {16062,17,6,L,eq}, {11733,18,4,H,eq}, {7692,31,2,L,eq}, {104,18,10,L,eq}, {6806,5,4,E,eq}, {10941,10,7,E,eq}, {15275,22,8,L,pre},
    {14950,25,1,L,pre}, {7298,6,4,E,eq}, {533,6,11,E,eq}, {5032,23,1,L,has}, {5055,25,1,L,has}, {5080,25,1,L,has}, {14217,45,2,L,pre},
    {7983,21,3,L,has}, {1258,21,5,L,has}, {1279,19,5,L,has}, {1298,19,5,L,has}, {1317,24,5,L,has}, {17105,17,5,L,eq}, {23171,19,7,L,eq},
    {1259,9,9,L,eq}, {12173,11,3,E,eq}, {9659,23,6,E,eq}, {22793,29,2,L,eq}, {9758,20,5,L,pre}, {19761,21,6,L,pre}, {24092,11,4,L,pre},
    {12580,15,0,L,eq}, {10102,29,1,L,eq}, {4698,18,9,L,eq}, {2373,44,6,L,eq}, {15154,30,0,L,eq}, {16242,24,8,L,has}, {16314,24,8,L,has},
    {28559,21,3,L,pre}, {22105,21,7,L,eq}, {19782,15,7,L,eq}, {3558,44,3,L,eq}, {12566,29,2,L,has}, {3681,37,3,L,eq}, {1109,48,9,L,eq},
    {5751,15,7,L,eq}, {6604,7,8,L,eq}, {19336,34,5,L,pre}, {7481,14,4,H,pre}, {11048,33,3,L,eq}, {21024,28,1,L,suf}, {21727,16,7,L,eq},
    {22738,18,4,H,eq}, {1244,30,6,L,has}, {4370,22,8,L,has}, {13081,13,7,E,eq}, {5196,13,8,L,eq}, {18415,12,7,E,eq}, {5542,14,3,L,pre},
    {6030,17,4,L,pre}, {3987,22,9,E,eq}, {19744,21,3,L,eq}, {13850,20,6,L,eq}, {3101,12,2,L,has}, {513,14,1,L,eq}, {6991,7,3,E,eq},
    {9966,34,6,L,pre}, {17318,30,4,L,pre}, {22110,21,2,L,pre}, {21611,25,2,L,eq}, {15369,19,7,L,eq}, {25138,31,4,L,eq}, {10044,6,5,E,eq},
    {2178,25,3,L,eq}, {6400,12,7,L,eq}, {6248,25,6,L,eq}, {5216,14,0,L,eq}, {14604,21,1,L,eq}, {11506,36,6,L,pre}, {18675,36,3,L,eq},
    {11496,28,4,L,pre}, {1201,14,13,L,eq}, {17201,24,1,L,pre}, {13246,11,5,E,eq}, {22933,18,7,L,eq}, {18770,10,7,E,eq}, {26064,18,4,L,eq},
    {13541,50,8,L,has}, {14714,4,3,E,eq}, {13790,20,3,L,eq}, {12682,23,8,L,suf}, {2618,15,9,L,eq}, {24904,76,2,L,has}, {24980,58,2,L,has},
    {10684,9,3,E,eq}, {8471,15,7,L,eq}, {1939,15,9,L,eq}, {17171,21,2,L,pre}, {23499,24,7,L,eq}, {10069,7,5,E,eq}, {11142,14,3,L,eq},
    {22966,31,6,L,pre}, {18643,14,5,L,eq}, {7754,15,1,L,eq}, {5308,15,6,E,eq}, {12429,19,0,L,eq}, {26493,15,2,L,eq}, {28580,15,3,L,pre},
    {7086,18,2,L,has}, {7104,16,2,L,has}, {8775,15,2,L,eq}, {10315,36,0,L,pre}, {2500,19,7,L,eq}, {21226,28,2,L,eq}, {1488,15,7,L,eq},
    {5429,4,1,E,eq}, {9617,26,4,H,eq}, {879,21,4,H,eq}, {26557,12,7,L,eq}, {4799,20,8,L,pre}, {4191,17,1,L,pre}, {10372,17,4,H,eq},
    {10637,10,4,E,eq}, {13557,16,4,H,eq}, {17503,30,5,L,eq}, {10758,11,7,E,eq}, {17757,28,1,L,pre}, {10644,13,7,E,eq}, {18720,11,7,E,eq},
    {1102,5,11,E,pre}, {4066,8,0,E,eq}, {16907,8,7,E,eq}, {5118,28,9,L,eq}, {14229,13,7,L,eq}, {16844,28,2,L,eq}, {20608,36,5,L,eq},
    {3681,16,7,L,eq}, {2875,11,4,H,eq}, {6661,14,3,E,eq}, {7921,22,5,L,eq}, {10930,5,7,E,eq}, {24679,6,7,E,eq}, {25611,30,2,L,pre},
    {5889,23,0,L,eq}, {20702,13,3,L,eq}, {6781,38,1,L,eq}, {13239,53,3,L,pre}, {21719,26,2,L,eq}, {22811,17,4,H,eq}, {25474,8,7,E,eq},
    {14874,24,1,L,eq}, {20435,25,4,L,pre}, {139,8,11,E,pre}, {9211,49,3,L,has}, {17800,38,2,L,eq}, {8155,21,3,L,eq}, {4028,17,1,L,pre},
    {13736,13,6,L,eq}, {18161,26,2,L,pre}, {479,21,3,L,eq}, {500,21,3,L,eq}, {3049,12,9,L,pre}, {8552,12,1,E,eq}, {18657,11,5,L,eq},
    {10926,4,7,E,eq}, {9337,24,1,L,eq}, {6244,13,4,E,eq}, {2281,10,0,E,eq}, {8912,31,0,L,eq}, {15838,10,7,E,eq}, {10740,9,7,E,eq},
    {5145,7,4,E,eq}, {8185,10,5,L,eq}, {15749,26,6,L,pre}, {14480,27,7,L,eq}, {16903,35,4,L,eq}, {9036,43,3,L,pre}, {22254,29,2,L,pre},
    {3954,13,7,L,eq}, {10581,11,5,E,eq}, {782,31,6,L,has}, {871,31,6,L,has}, {902,23,6,L,has}, {7478,34,6,L,pre}, {9228,11,7,L,eq},
    {23274,9,4,E,eq}, {681,18,1,L,eq}, {17400,23,1,L,eq}, {9484,16,2,L,eq}, {7426,20,8,L,eq}, {16298,25,2,L,pre}, {27830,19,7,L,pre},
    {7450,12,7,L,eq}, {533,23,8,L,has}, {11046,79,8,L,has}, {18487,12,6,L,eq}, {8544,13,2,L,eq}, {11315,27,8,L,pre}, {12192,10,3,E,eq},
    {157,27,9,L,eq}, {571,16,7,L,eq}, {10526,17,4,L,eq}, {16778,28,6,L,pre}, {15848,19,7,L,eq}, {11565,6,1,E,eq}, {22561,4,3,E,eq},
    {18041,13,5,L,eq}, {13436,5,7,E,eq}, {24038,40,2,L,eq}, {13025,6,2,E,eq}, {20620,21,4,L,pre}, {1599,33,1,L,eq}, {16762,7,1,E,eq},
    {21056,13,4,L,eq}, {6568,14,4,E,eq}, {8492,12,5,L,eq}, {6328,16,8,L,eq}, {27866,22,3,L,eq}, {8802,25,4,H,eq}, {19084,18,4,H,eq},
    {11112,16,2,L,pre}, {10314,43,8,L,has}, {314,27,10,L,eq}, {5111,9,4,E,eq}, {9837,21,5,L,pre}, {18446,13,6,L,eq}, {8949,49,1,L,pre},
    {23303,19,7,L,eq}, {8526,8,1,E,eq}, {15799,32,8,L,has}, {9937,29,6,L,pre}, {3473,4,9,B,eq}, {453,37,0,L,eq}, {2729,16,7,L,eq},
    {16311,16,7,L,eq}, {4000,14,3,L,eq}, {17113,9,7,E,eq}, {26415,34,4,H,eq}, {7722,16,4,E,pre}, {2978,17,7,L,eq}, {3460,7,0,L,eq},
    {3745,15,1,L,eq}, {25061,19,2,L,eq}, {8035,10,5,L,eq}, {20102,11,7,E,eq}, {18753,11,7,E,eq}, {12166,24,8,L,pre}, {8189,18,2,L,eq},
    {27902,21,3,L,eq}, {6530,12,7,L,eq}, {3505,16,8,L,has}, {25943,18,3,E,eq}, {18751,23,5,L,eq}, {2094,16,4,H,eq}, {21218,32,6,L,pre},
    {838,24,4,H,eq}, {16132,18,8,L,suf}, {17961,18,5,L,eq}, {876,11,11,E,eq}, {10683,26,6,L,eq}, {1052,18,1,L,eq}, {498,18,7,L,eq},
    {6400,21,8,L,eq}, {8106,74,0,L,eq}, {15442,43,8,L,has}, {21670,16,5,L,eq}, {5889,25,9,L,pre}, {7448,18,2,L,eq}, {23128,25,2,L,eq},
    {19805,15,4,L,pre}, {20622,38,2,L,eq}, {17151,28,1,L,pre}, {652,40,3,L,eq}, {21472,18,7,E,eq}, {24658,8,7,E,eq}, {2649,12,1,L,eq},
    {3660,28,5,L,has}, {3688,29,5,L,has}, {3717,21,5,L,has}, {3738,24,5,L,has}, {3762,25,5,L,has}, {3787,31,5,L,has}, {3818,32,5,L,has},
    {3850,24,5,L,has}, {3874,19,5,L,has}, {3893,26,5,L,has}, {27649,9,7,L,eq}, {4380,15,6,L,eq}, {8414,11,6,E,eq}, {17628,11,7,E,eq},
    {22440,11,4,H,eq}, {7808,14,7,L,eq}, {11636,24,2,L,pre}, {22259,21,3,L,pre}, {9223,18,6,L,pre}, {12274,28,2,L,has}, {12302,30,2,L,has},
    {16661,24,5,L,eq}, {4504,21,3,L,eq}, {16657,15,1,L,pre}, {6684,13,4,E,eq}, {9670,18,3,L,eq}, {12647,10,7,E,eq}, {11016,24,5,L,has},
    {1025,19,1,L,eq}, {9959,19,3,L,eq}, {23773,45,3,L,pre}, {5119,20,0,L,eq}, {6129,14,7,L,eq}, {7652,18,1,L,eq}, {6943,47,2,L,has},
    {7682,13,4,E,pre}, {17074,16,5,L,eq}, {1247,28,8,L,has}, {10357,65,8,L,has}, {19116,27,2,L,pre}, {24172,20,4,H,eq}, {15088,22,5,L,has},
    {16995,25,4,L,eq}, {9813,36,0,L,eq}, {11350,8,7,E,eq}, {26372,9,3,L,eq}, {1349,20,11,E,pre}, {966,18,3,L,eq}, {15773,47,5,L,eq},
    {17639,16,6,L,eq}, {3462,17,7,L,eq}, {10727,18,6,L,eq}, {3707,7,7,L,eq}, {7946,37,3,L,has}, {10024,11,7,L,pre}, {2739,14,4,H,eq},
    {26000,19,3,L,eq}, {4537,31,9,L,eq}, {14424,30,2,L,pre}, {10502,11,4,L,eq}, {6968,15,4,E,eq}, {921,11,11,E,eq}, {2416,21,7,L,eq},
    {20325,31,1,L,eq}, {325,11,11,E,pre}, {4003,14,7,L,eq}, {8634,15,2,L,eq}, {27886,18,4,H,eq}, {20070,25,1,L,pre}, {7670,12,1,L,eq},
    {18480,33,3,L,pre}, {5305,13,4,E,eq}, {16232,16,6,L,eq}, {12700,30,0,L,pre}, {803,10,11,E,eq}, {23964,39,3,L,pre}, {3406,13,7,L,eq},
    {10518,7,7,E,eq}, {11289,17,6,E,eq}, {10712,17,8,E,eq}, {1936,3,0,E,eq}, {20040,12,4,H,eq}, {4902,14,7,L,eq}, {7129,12,3,E,eq},
    {22389,61,6,L,eq}, {2455,14,4,H,eq}, {1798,17,3,L,eq}, {8992,19,4,L,eq}, {7672,31,3,L,eq}, {2836,20,6,L,eq}, {1191,15,7,L,eq},
    {16944,10,7,E,eq}, {13306,11,7,E,eq}, {24674,5,7,E,eq}, {15271,19,4,L,eq}, {21888,26,5,L,pre}, {10094,11,5,E,eq}, {8594,20,5,L,eq},
    {6679,18,7,L,eq}, {2915,26,3,L,eq}, {16430,25,6,L,eq}, {3087,14,7,L,eq}, {7648,13,2,L,eq}, {10911,7,7,E,eq}, {16655,10,7,E,eq},
    {24008,14,4,L,pre}, {7572,19,0,L,eq}, {12905,64,1,L,eq}, {11642,7,7,E,eq}, {1169,19,1,L,eq}, {5120,6,4,E,eq}, {3968,13,1,L,eq},
    {3378,16,4,H,eq}, {26035,16,3,L,eq}, {4435,30,6,L,eq}, {13634,13,6,L,eq}, {8564,9,1,E,eq}, {8462,9,6,E,eq}, {10136,13,4,L,eq},
    {13132,7,7,E,eq}, {19993,19,5,L,eq}, {12206,14,7,E,eq}, {15528,14,7,E,eq}, {362,13,3,L,eq}, {13659,32,5,L,pre}, {14055,20,1,L,eq},
    {22193,15,4,L,pre}, {7425,10,7,L,eq}, {10342,12,2,L,eq}, {22284,7,7,E,eq}, {8877,23,2,L,eq}, {4807,23,5,L,has}, {4830,25,5,L,has},
    {4855,22,5,L,has}, {4877,24,5,L,has}, {11299,25,5,L,has}, {6761,12,7,L,eq}, {17086,24,1,L,eq}, {6794,20,2,L,has}, {14931,19,3,L,eq},
    {8938,9,5,L,eq}, {217,19,6,L,has}, {236,21,6,L,has}, {257,24,6,L,has}, {634,10,12,B,pre}, {5876,17,4,L,pre}, {10015,19,2,L,eq},
    {2312,19,4,H,eq}, {11927,17,4,H,eq}, {26715,10,7,L,eq}, {25395,23,4,L,eq}, {9439,20,5,L,pre}, {13318,22,4,L,pre}, {5280,20,8,L,eq},
    {6443,17,8,L,eq}, {26584,9,7,E,eq}, {9023,16,5,L,eq}, {22786,17,3,L,eq}, {3010,29,3,L,eq}, {18696,8,7,E,eq}, {8536,20,7,L,eq},
    {19282,22,2,L,pre}, {23091,12,6,L,eq}, {6438,10,7,L,eq}, {26415,8,7,E,eq}, {13430,15,0,L,eq}, {5402,21,5,L,has}, {6829,12,5,L,eq},
    {4608,30,1,L,pre}, {7597,20,1,L,eq}, {1661,11,11,E,pre}, {8187,16,8,E,has}, {20069,23,6,L,eq}, {8075,19,1,L,eq}, {21621,14,5,L,eq},
    {8710,27,1,L,eq}, {3808,28,1,L,eq}, {6840,19,1,L,eq}, {9412,12,7,L,pre}, {1873,16,9,L,eq}, {15382,29,5,L,eq}, {10002,8,7,L,pre},
    {26391,8,7,E,eq}, {16277,17,1,L,eq}, {4379,22,9,L,pre}, {3586,4,9,B,pre}, {3821,18,8,L,has}, {14588,20,4,L,pre}, {2595,17,4,H,eq},
    {20795,16,4,H,eq}, {10126,10,5,E,eq}, {10461,10,5,E,eq}, {10522,35,1,L,pre}, {14238,25,1,L,suf}, {12316,13,7,E,eq}, {2146,19,0,E,eq},
    {9646,11,3,E,eq}, {14776,22,5,L,eq}, {15986,24,2,L,eq}, {20826,31,5,L,eq}, {15492,13,6,L,eq}, {6439,40,0,L,eq}, {12647,33,5,L,eq},
    {23340,14,4,H,eq}, {9108,22,1,E,eq}, {2495,28,6,L,eq}, {25619,30,7,L,eq}, {11884,22,8,L,pre}, {395,9,11,E,pre}, {858,14,0,L,eq},
    {5038,18,5,L,has}, {10431,14,5,E,has}, {20246,40,5,L,has}, {20286,43,5,L,has}, {1670,15,7,L,eq}, {22291,7,7,E,eq}, {4333,45,0,L,eq},
    {3596,15,6,L,eq}, {13445,20,4,H,eq}, {26317,14,4,H,eq}, {23223,14,4,L,pre}, {17461,22,1,L,eq}, {21030,13,6,L,eq}, {9241,18,4,L,pre},
    {8130,15,7,L,eq}, {61,7,10,L,eq}, {13073,33,5,L,pre}, {4686,14,8,L,pre}, {10052,18,6,L,pre}, {17284,27,2,L,has}, {17311,44,2,L,has},
    {12812,8,3,L,eq}, {8298,10,4,E,eq}, {5323,20,5,L,has}, {21644,26,5,L,eq}, {12543,8,7,E,eq}, {8964,11,5,L,eq}, {9240,16,0,L,eq},
    {11156,28,3,L,eq}, {15660,13,7,L,eq}, {28135,12,4,H,eq}, {13344,52,3,L,pre}, {22920,43,2,L,eq}, {13997,24,2,L,eq}, {22150,33,3,L,pre},
    {10315,15,2,L,eq}, {309,7,11,E,pre}, {10814,12,0,L,eq}, {20852,22,2,L,pre}, {15182,19,4,L,eq}, {3408,14,6,L,eq}, {23174,18,2,L,eq},
    {11151,27,4,H,eq}, {22384,18,5,L,pre}, {7541,23,2,L,eq}, {15708,20,7,L,eq}, {7716,14,7,L,eq}, {4074,16,0,E,eq}, {8682,15,7,L,eq},
    {11976,12,4,L,eq}, {18496,29,5,L,eq}, {19454,36,2,L,has}, {10916,27,4,H,eq}, {2683,20,4,H,eq}, {19967,24,2,L,pre}, {8703,12,5,L,eq},
    {17089,31,2,L,pre}, {13369,21,0,L,eq}, {25235,18,2,L,eq}, {14041,19,3,L,eq}, {19220,11,5,L,eq}, {305,35,0,L,eq}, {9549,21,1,L,pre},
    {18960,34,1,L,pre}, {10167,8,4,L,eq}, {2543,7,1,L,eq}, {13797,13,4,H,eq}, {11874,14,4,H,eq}, {8891,44,8,L,has}, {1345,11,7,L,eq},
    {8054,5,1,E,eq}, {14758,19,3,L,eq}, {13216,23,0,L,eq}, {8283,7,8,E,eq}, {15309,30,1,L,eq}, {5457,28,8,L,eq}, {20240,28,7,L,eq},
    {10262,47,3,L,pre}, {24729,5,7,E,eq}, {20654,12,4,H,eq}, {11522,8,7,E,eq}, {24512,17,7,L,eq}, {6829,13,4,E,eq}, {5845,13,7,L,eq},
    {11059,8,7,E,eq}, {13745,25,3,L,eq}, {25659,24,2,L,pre}, {1705,33,6,L,has}, {1738,28,6,L,has}, {10194,3,5,E,eq}, {12312,36,0,L,eq},
    {1301,19,6,L,has}, {5984,15,9,L,eq}, {14950,19,3,L,eq}, {28310,12,3,L,eq}, {21043,21,6,L,eq}, {1457,43,6,L,has}, {7864,3,6,E,eq},
    {13908,42,2,L,eq}, {26725,16,7,L,eq}, {19704,27,4,L,pre}, {11014,34,3,L,eq}, {2406,11,1,L,eq}, {11716,9,5,E,pre}, {1777,10,7,L,eq},
    {10769,7,7,E,eq}, {10943,12,2,L,pre}, {5416,18,4,L,pre}, {8969,17,2,L,eq}, {5604,25,4,L,pre}, {476,14,2,L,has}, {4255,20,2,L,has},
    {4275,36,2,L,has}, {7310,28,2,L,has}, {7365,20,2,L,has}, {2824,37,5,L,has}, {2861,44,5,L,has}, {2905,27,5,L,has}, {2932,25,5,L,has},
    {10445,16,5,E,has}, {17439,22,1,L,eq}, {27112,23,4,H,eq}, {4227,11,7,L,eq}, {27712,17,3,L,eq}, {27401,17,7,L,eq}, {17475,5,7,E,eq},
    {15329,37,3,L,eq}, {26637,18,7,L,eq}, {14879,26,4,H,eq}, {3835,40,0,L,has}, {6926,36,6,L,pre}, {3981,13,1,L,eq}, {22903,30,6,L,pre},
    {7938,11,7,L,eq}, {15800,37,4,H,eq}, {1416,13,7,L,eq}, {22334,22,2,L,eq}, {13656,39,3,L,pre}, {15182,46,3,L,pre}, {18395,8,7,E,eq},
    {6218,30,6,L,eq}, {13037,21,6,L,eq}, {17375,24,4,L,pre}, {13,14,0,L,eq}, {2533,23,0,L,eq}, {22210,18,5,L,eq}, {3274,19,7,L,eq},
    {2118,13,0,E,eq}, {2644,31,9,L,eq}, {8195,24,5,L,eq}, {6078,15,9,L,pre}, {9450,6,7,L,pre}, {8994,7,5,L,eq}, {1159,13,4,H,eq},
    {15559,23,4,H,eq}, {22313,21,2,L,eq}, {17480,27,4,L,pre}, {22091,19,2,L,pre}, {11347,35,4,L,eq}, {10829,19,1,L,eq}, {22131,30,2,L,pre},
    {7455,4,4,E,eq}, {25523,28,4,L,pre}, {12332,29,2,L,has}, {23233,23,7,L,eq}, {26505,39,4,H,eq}, {2676,8,1,L,eq}, {15861,41,5,L,eq},
    {5569,17,7,L,eq}, {13038,8,7,E,eq}, {2926,12,9,L,pre}, {10547,21,4,E,eq}, {8471,21,6,E,eq}, {12855,9,7,E,eq}, {10951,31,3,L,eq},
    {3767,9,7,L,eq}, {0,16,4,H,eq}, {2568,20,6,L,eq}, {23052,25,7,L,eq}, {19124,13,5,L,eq}, {19831,14,4,L,pre}, {3317,16,1,L,eq},
    {8393,21,6,E,eq}, {4196,10,9,E,eq}, {5318,10,4,L,pre}, {16712,19,5,L,eq}, {2725,14,0,L,eq}, {12834,9,2,E,eq}, {24093,21,7,L,eq},
    {15213,21,8,L,pre}, {9408,13,2,L,eq}, {18580,28,2,L,pre}, {26099,10,4,L,eq}, {14616,25,2,L,pre}, {21170,19,4,L,eq}, {7693,13,5,L,eq},
    {17875,36,5,L,has}, {17914,36,6,L,pre}, {2626,7,1,L,eq}, {19923,21,4,H,eq}, {994,9,11,E,pre}, {3333,18,1,L,eq}, {8613,38,0,L,eq},
    {6130,56,6,L,eq}, {10205,4,7,E,eq}, {27048,29,3,L,eq}, {11911,36,0,L,eq}, {3118,14,7,L,eq}, {23582,24,3,L,eq}, {18629,18,4,L,eq},
    {21658,29,3,L,eq}, {27008,27,4,H,eq}, {182,12,4,H,eq}, {21250,21,6,L,pre}, {15474,20,1,L,eq}, {20506,21,4,L,pre}, {25055,22,7,L,eq},
    {15878,19,1,L,eq}, {19845,4,4,E,eq}, {22339,4,7,E,eq}, {1715,23,0,L,pre}, {26852,15,4,L,pre}, {11373,27,6,L,eq}, {4059,27,2,L,has},
    {5586,10,7,L,eq}, {5483,67,0,L,has}, {20686,16,3,L,eq}, {23318,38,3,L,eq}, {6273,31,6,L,eq}, {25959,20,4,H,eq}, {10171,5,5,E,eq},
    {13913,5,7,E,eq}, {20210,30,7,L,eq}, {20605,15,4,L,pre}, {1205,30,4,H,eq}, {11931,4,7,E,eq}, {1449,21,1,L,eq}, {10893,7,2,L,eq},
    {4390,23,5,L,has}, {4413,18,5,L,has}, {4431,24,5,L,has}, {24824,5,7,E,pre}, {21595,30,6,L,eq}, {18815,10,4,H,eq}, {14865,12,5,L,eq},
    {15494,28,1,L,pre}, {13732,49,2,L,eq}, {8231,19,4,E,eq}, {28139,12,3,L,eq}, {21938,44,5,L,eq}, {11308,39,4,L,eq}, {752,8,0,L,eq},
    {9543,33,0,L,has}, {28,16,1,L,eq}, {19903,30,3,L,eq}, {6320,18,5,L,eq}, {6019,18,9,L,eq}, {12938,5,2,E,eq}, {1643,10,11,E,pre},
    {321,17,1,L,eq}, {25877,36,2,L,eq}, {13317,19,7,E,eq}, {20282,24,2,L,has}, {5735,20,8,L,eq}, {5623,11,1,E,eq}, {2281,12,4,H,eq},
    {5176,12,4,E,eq}, {12352,3,7,E,eq}, {9800,22,1,L,eq}, {1024,15,3,L,eq}, {15520,8,7,E,eq}, {15426,18,1,L,eq}, {20373,15,4,L,eq},
    {10001,15,4,H,eq}, {5104,6,8,L,pre}, {18952,18,2,L,eq}, {20811,13,4,H,eq}, {13190,6,2,E,eq}, {24119,12,4,L,pre}, {27135,23,4,H,eq},
    {11366,12,7,E,eq}, {27952,14,4,L,eq}, {19339,24,3,L,pre}, {17520,7,7,E,eq}, {13119,6,7,E,eq}, {14729,29,0,L,eq}, {16208,24,6,L,eq},
    {24908,15,7,L,eq}, {26225,5,3,E,eq}, {8174,11,5,L,eq}, {7564,12,2,L,eq}, {7552,15,5,L,eq}, {10143,15,5,E,eq}, {11046,20,1,L,eq},
    {22859,12,4,L,eq}, {5427,9,7,L,eq}, {10813,16,1,L,eq}, {20020,7,7,E,eq}, {26949,33,3,L,eq}, {1608,14,7,L,eq}, {12703,64,6,L,pre},
    {6134,9,0,L,eq}, {13905,13,4,H,eq}, {735,51,9,L,eq}, {10931,30,0,L,pre}, {12653,25,3,L,eq}, {1329,5,11,E,pre}, {11266,8,7,E,eq},
    {3121,19,9,L,pre}, {18674,7,7,E,eq}, {21929,16,2,L,pre}, {9011,21,4,L,eq}, {6135,16,2,L,has}, {6151,17,2,L,has}, {6168,13,2,L,has},
    {6346,18,1,L,pre}, {24120,31,2,L,eq}, {8001,16,4,E,pre}, {12355,6,7,E,eq}, {26181,14,4,H,eq}, {7430,7,4,E,eq}, {21205,20,4,L,eq},
    {1809,13,7,L,eq}, {11737,7,7,E,eq}, {1487,32,13,L,eq}, {3158,25,0,L,eq}, {4749,39,0,L,eq}, {20232,21,4,L,eq}, {8078,27,8,E,has},
    {18308,20,3,L,eq}, {25615,34,4,L,pre}, {14474,39,0,L,eq}, {2120,10,4,H,eq}, {4293,9,3,L,eq}, {4332,19,6,L,eq}, {16626,14,7,E,eq},
    {8743,11,5,L,eq}, {18332,19,2,L,eq}, {18133,14,7,L,eq}, {25447,10,7,E,eq}, {15728,24,2,L,pre}, {12403,7,7,E,eq}, {16718,18,7,E,eq},
    {9108,18,8,E,eq}, {4206,10,9,E,eq}, {7735,14,3,L,eq}, {18326,28,7,L,pre}, {24843,18,7,L,eq}, {6856,11,3,E,eq}, {20533,25,2,L,eq},
    {207,14,4,H,eq}, {7928,18,3,L,has}, {25257,25,4,L,eq}, {21768,10,7,L,eq}, {46,13,4,H,eq}, {20569,47,6,L,pre}, {6985,6,3,E,eq},
    {616,17,9,L,eq}, {25477,22,4,L,pre}, {6262,27,3,L,has}, {11122,22,5,L,has}, {10788,6,7,E,eq}, {15594,56,8,L,pre}, {1703,15,2,L,has},
    {5057,13,4,E,eq}, {5174,32,9,L,pre}, {1273,17,3,L,eq}, {19234,25,4,L,eq}, {21494,17,6,L,eq}, {5091,12,7,L,eq}, {8504,7,1,E,eq},
    {17565,7,7,E,eq}, {28237,25,3,L,eq}, {6156,22,1,L,pre}, {23771,9,4,L,eq}, {15884,30,6,L,pre}, {5392,14,4,L,pre}, {17373,8,7,E,eq},
    {27050,34,4,H,eq}, {27579,12,4,H,eq}, {12510,23,4,H,eq}, {22701,23,2,L,pre}, {8429,32,0,L,eq}, {10718,16,0,L,eq}, {514,13,10,E,eq},
    {16619,74,3,L,pre}, {13045,3,2,E,eq}, {6812,3,3,E,eq}, {21069,12,4,L,eq}, {24056,12,4,L,pre}, {40,12,12,B,pre}, {28171,12,4,H,eq},
    {9958,9,7,L,pre}, {1575,5,11,E,eq}, {17789,23,6,L,pre}, {2556,20,0,L,eq}, {7039,44,0,L,pre}, {463,15,7,L,eq}, {5984,14,4,L,pre},
    {9552,37,3,L,pre}, {21297,10,4,L,pre}, {4520,15,6,L,eq}, {13076,17,4,L,eq}, {5067,16,3,L,eq}, {9485,14,3,L,eq}, {24548,14,7,L,pre},
    {24850,45,4,H,eq}, {18468,10,7,E,eq}, {22535,14,4,L,eq}, {15801,32,6,L,pre}, {6385,38,2,L,has}, {6423,41,2,L,has}, {6464,21,2,L,has},
    {726,11,7,L,eq}, {5135,7,6,E,eq}, {6234,10,4,E,eq}, {561,11,12,B,suf}, {6622,64,6,L,pre}, {11962,47,6,L,eq}, {17838,51,2,L,eq},
    {18787,28,2,L,eq}, {150,19,6,L,has}, {10131,29,1,L,eq}, {19369,34,2,L,pre}, {2143,14,4,H,eq}, {10246,33,0,L,pre}, {21225,19,4,L,eq},
    {805,18,7,L,eq}, {7196,9,4,E,eq}, {13166,9,5,E,eq}, {14914,24,6,L,eq}, {1881,23,8,L,has}, {6292,10,8,L,eq}, {12023,15,2,L,pre},
    {15391,26,4,H,eq}, {11042,8,2,L,pre}, {14777,21,3,L,eq}, {24203,6,7,E,eq}, {18199,13,1,L,eq}, {556,22,8,L,has}, {578,28,8,L,has},
    {11724,65,8,L,has}, {21542,22,2,L,eq}, {21931,9,4,L,eq}, {6661,41,1,L,eq}, {24000,38,2,L,eq}, {1027,5,11,E,pre}, {12522,15,3,L,eq},
    {1940,19,1,L,eq}, {19458,14,6,L,eq}, {11081,25,3,L,eq}, {11530,18,3,L,eq}, {22157,14,4,L,pre}, {7573,15,7,L,eq}, {7165,30,1,L,eq},
    {8859,27,1,L,eq}, {6284,24,1,L,pre}, {14171,17,7,L,eq}, {12630,36,0,L,pre}, {897,6,11,E,eq}, {17122,6,7,E,eq}, {8193,47,6,L,has},
    {24733,39,3,L,eq}, {25109,20,7,L,eq}, {2333,28,8,L,has}, {25282,23,4,L,eq}, {478,20,7,L,eq}, {19856,36,2,L,eq}, {25573,18,7,L,eq},
    {23425,23,2,L,pre}, {6076,16,1,L,pre}, {12220,12,7,E,eq}, {21817,13,3,L,eq}, {24456,17,7,L,eq}, {10480,5,7,E,eq}, {22674,27,2,L,pre},
    {4930,9,4,E,eq}, {21158,12,4,L,eq}, {16005,18,7,L,eq}, {18627,20,2,L,eq}, {5152,9,4,E,eq}, {26449,15,3,L,eq}, {11769,25,0,L,pre},
    {3101,17,7,L,eq}, {71,16,13,B,has}, {25937,6,3,E,eq}, {9980,10,4,H,eq}, {3554,9,9,B,pre}, {9033,22,0,L,eq}, {14671,19,2,L,pre},
    {13482,15,3,L,eq}, {8019,16,5,L,eq}, {590,29,13,L,pre}, {8026,80,0,L,eq}, {821,35,3,L,eq}, {14647,31,5,L,eq}, {16044,18,6,L,eq},
    {19147,8,5,E,eq}, {28151,12,3,L,eq}, {8089,16,6,L,eq}, {7499,16,8,L,eq}, {6502,19,4,E,eq}, {2588,11,6,L,eq}, {12349,3,7,E,eq},
    {17204,9,7,E,eq}, {25968,25,7,L,eq}, {13224,19,2,E,eq}, {6263,21,1,L,pre}, {12480,18,7,E,eq}, {10595,20,6,L,eq}, {17923,20,1,L,suf},
    {16682,26,6,L,pre}, {2772,22,9,L,eq}, {17456,28,2,L,eq}, {10461,9,7,E,eq}, {13237,4,7,E,eq}, {3021,16,6,L,eq}, {1854,20,3,L,eq},
    {19403,33,2,L,pre}, {996,9,0,L,eq}, {8159,13,4,E,eq}, {7793,15,7,L,eq}, {27183,31,3,L,eq}, {15328,29,8,L,pre}, {6139,8,4,L,pre},
    {17788,30,4,L,pre}, {9018,25,8,L,pre}, {6059,17,1,L,pre}, {19760,17,1,L,eq}, {25376,19,4,L,eq}, {21352,13,4,L,pre}, {13399,9,7,E,eq},
    {5020,13,4,E,eq}, {5906,13,7,L,eq}, {26557,22,2,L,eq}, {1290,15,3,L,eq}, {27001,51,7,L,eq}, {22417,32,2,L,eq}, {19315,21,5,L,eq},
    {21591,20,2,L,eq}, {6108,16,0,L,eq}, {8715,17,5,L,eq}, {18372,6,7,E,eq}, {5660,6,1,E,eq}, {5249,7,4,E,eq}, {9658,12,7,L,pre},
    {6013,12,3,L,pre}, {25111,24,2,L,eq}, {10686,4,7,E,eq}, {7655,49,0,L,eq}, {21364,18,1,L,pre}, {20893,22,2,L,pre}, {11544,21,0,L,eq},
    {15912,35,3,L,eq}, {4431,18,7,L,eq}, {12468,21,4,H,eq}, {90,14,10,L,eq}, {7338,27,2,L,has}, {5217,23,7,L,eq}, {22673,21,7,L,eq},
    {8817,41,8,L,pre}, {17238,6,7,E,eq}, {4479,6,9,E,eq}, {11224,17,1,L,eq}, {4153,18,4,H,eq}, {1245,34,13,L,pre}, {21484,8,4,H,eq},
    {16685,27,5,L,eq}, {2224,12,0,E,eq}, {11280,12,1,L,eq}, {4155,19,6,L,eq}, {1143,5,11,E,pre}, {5444,4,1,E,eq}, {7585,12,1,E,eq},
    {2146,11,3,L,eq}, {12594,17,3,L,eq}, {1477,11,7,L,eq}, {3206,43,2,L,has}, {3243,36,0,L,eq}, {10425,44,3,L,pre}, {4168,23,1,L,pre},
    {28500,13,4,L,pre}, {6997,28,1,L,eq}, {6768,4,4,E,eq}, {9862,23,6,L,eq}, {12067,4,7,E,eq}, {6706,14,0,L,eq}, {18279,9,6,E,eq},
    {24184,4,7,E,eq}, {22427,13,4,H,eq}, {6815,9,8,L,eq}, {3649,10,9,E,eq}, {16283,14,6,L,eq}, {7854,5,8,E,eq}, {169,13,11,E,pre},
    {7341,10,7,L,eq}, {16872,27,2,L,eq}, {26740,20,4,L,eq}, {22490,51,6,L,pre}, {4822,18,4,H,eq}, {10918,9,2,L,pre}, {1324,5,11,E,pre},
    {15944,25,1,L,eq}, {2230,22,3,L,eq}, {6140,25,3,L,pre}, {8858,33,8,L,pre}, {25332,23,7,L,pre}, {23052,15,6,L,eq}, {138,15,4,H,eq},
    {10129,22,8,L,has}, {5142,7,6,E,eq}, {7896,7,8,E,eq}, {26508,27,2,L,eq}, {19811,14,7,L,eq}, {24820,27,3,L,eq}, {14189,32,6,L,pre},
    {2815,12,4,H,eq}, {4268,30,9,L,eq}, {10600,6,4,E,eq}, {6717,18,5,L,eq}, {845,12,10,L,eq}, {13213,26,6,L,pre}, {23238,27,2,L,pre},
    {1294,5,11,E,pre}, {27966,11,4,L,eq}, {8534,28,4,H,eq}, {18180,23,5,L,pre}, {5342,15,7,L,eq}, {14332,27,4,L,eq}, {15852,26,2,L,has},
    {18207,15,4,H,eq}, {5752,18,4,L,pre}, {11254,17,2,L,pre}, {28013,15,4,L,pre}, {843,15,0,L,eq}, {19827,23,5,L,eq}, {23730,32,7,L,eq},
    {6220,19,8,L,eq}, {3329,59,9,L,has}, {5741,10,7,L,eq}, {18075,18,7,L,eq}, {18815,22,2,L,eq}, {11253,7,6,E,eq}, {15211,30,6,L,has},
    {4754,14,6,L,eq}, {5446,27,5,L,eq}, {13672,7,7,E,eq}, {5507,19,3,L,pre}, {8598,26,4,H,eq}, {2807,6,7,L,eq}, {4576,18,6,L,eq},
    {10873,23,6,L,pre}, {17621,7,7,E,eq}, {24595,48,2,L,pre}, {1984,23,1,L,eq}, {18159,18,3,L,eq}, {12547,13,8,L,pre}, {9358,25,4,L,pre},
    {8239,16,5,L,eq}, {21766,22,3,L,eq}, {11652,12,5,E,pre}, {7004,15,5,L,eq}, {21634,15,7,L,eq}, {21423,19,4,H,eq}, {16813,22,1,L,eq},
    {5453,6,1,E,eq}, {3087,22,3,L,eq}, {22793,13,7,L,pre}, {24749,11,7,E,eq}, {11479,13,5,E,pre}, {14953,62,8,L,has}, {11828,36,0,L,eq},
    {7227,32,1,L,eq}, {21100,18,1,L,eq}, {18692,13,4,L,eq}, {2359,57,7,L,eq}, {9079,46,3,L,pre}, {416,55,10,L,eq}, {6614,21,0,L,eq},
    {14565,19,5,L,eq}, {3109,12,9,L,pre}, {5780,7,1,E,eq}, {16344,48,5,L,pre}, {3028,10,4,H,eq}, {12912,35,8,L,has}, {12947,35,8,L,has},
    {12982,35,8,L,has}, {22158,14,7,L,eq}, {10225,10,4,L,pre}, {26544,17,4,H,eq}, {2703,17,4,H,eq}, {6955,8,3,E,eq}, {4193,18,4,H,eq},
    {456,10,11,E,pre}, {1346,20,9,L,eq}, {23567,26,2,L,has}, {23593,25,2,L,has}, {17911,6,5,E,eq}, {3810,24,4,H,eq}, {3175,31,2,L,has},
    {4436,17,4,H,eq}, {13175,15,5,E,eq}, {14579,16,7,L,eq}, {1356,12,7,L,eq}, {342,11,12,B,pre}, {8067,20,2,L,eq}, {22246,18,5,L,eq},
    {6479,41,0,L,eq}, {25096,15,2,L,eq}, {7291,42,0,L,has}, {10,18,1,L,eq}, {20497,9,4,L,pre}, {14407,79,8,L,pre}, {16165,15,8,L,suf},
    {213,13,12,B,pre}, {11742,27,0,L,pre}, {19388,9,1,L,eq}, {19438,33,3,L,pre}, {27915,14,4,L,eq}, {11959,22,8,L,pre}, {17355,20,2,L,eq},
    {12046,25,6,L,eq}, {17655,16,6,L,eq}, {11008,3,1,E,eq}, {22228,31,3,L,pre}, {12774,20,2,L,has}, {26935,8,7,E,eq}, {14134,28,8,L,pre},
    {18579,21,5,L,eq}, {3101,29,1,L,eq}, {8317,66,1,L,eq}, {7275,5,3,E,eq}, {12040,5,7,E,eq}, {20761,22,1,L,eq}, {929,36,9,L,eq},
    {1995,27,6,L,has}, {2022,22,6,L,has}, {2098,12,7,L,eq}, {2861,20,9,L,pre}, {14869,31,2,L,has}, {20304,15,4,L,eq}, {9632,12,7,L,pre},
    {12050,6,7,E,eq}, {772,14,7,L,eq}, {26798,9,7,L,eq}, {6161,12,9,L,eq}, {20329,39,3,L,pre}, {462,8,12,B,suf}, {9449,14,2,L,eq},
    {5725,12,1,E,eq}, {21879,22,2,L,pre}, {11647,13,4,H,eq}, {15331,12,0,L,eq}, {21722,19,6,L,pre}, {4828,31,0,L,eq}, {11737,17,1,L,eq},
    {22538,23,3,L,pre}, {19107,27,7,L,eq}, {23477,22,7,L,eq}, {8851,61,6,L,pre}, {4400,10,0,L,eq}, {16236,9,1,L,eq}, {9679,16,4,H,eq},
    {1442,21,3,L,eq}, {3063,15,4,H,eq}, {22076,14,4,L,eq}, {7869,47,0,L,eq}, {19121,16,4,H,eq}, {13987,13,7,E,eq}, {15306,12,5,E,eq},
    {11890,9,7,E,eq}, {14141,44,2,L,pre}, {16181,24,1,L,suf}, {26026,44,2,L,pre}, {15657,12,0,L,eq}, {9472,31,0,L,pre}, {12974,18,4,H,eq},
    {10981,22,6,L,pre}, {13359,5,7,E,eq}, {1122,5,11,E,pre}, {26579,15,2,L,eq}, {6258,13,5,L,eq}, {4013,8,6,L,eq}, {8094,18,1,L,eq},
    {8756,12,7,L,eq}, {3856,18,6,L,eq}, {2874,30,0,L,eq}, {19813,27,3,L,eq}, {17440,11,7,E,eq}, {20019,21,4,H,eq}, {26762,18,2,L,pre},
    {10394,20,2,L,eq}, {19937,31,5,L,eq}, {13046,6,7,E,eq}, {5423,23,5,L,has}, {1551,30,6,L,has}, {1682,23,6,L,has}, {12541,56,6,L,pre},
    {5272,7,4,E,eq}, {4425,20,3,L,eq}, {8469,14,8,E,eq}, {7949,8,7,L,eq}, {9200,8,7,L,eq}, {18212,25,1,L,pre}, {12214,36,8,L,suf},
    {20350,26,5,L,eq}, {23869,12,7,L,pre}, {184,12,9,L,eq}, {2417,18,1,L,eq}, {727,6,1,L,eq}, {16474,13,6,L,eq}, {14609,46,8,L,pre},
    {13048,4,2,E,eq}, {77,13,10,L,eq}, {2282,22,3,L,eq}, {6160,13,7,L,eq}, {3562,24,8,L,has}, {14625,14,7,L,eq}, {12985,7,2,E,eq},
    {6882,7,4,E,eq}, {4742,23,9,L,eq}, {21307,10,4,L,pre}, {7618,10,7,L,eq}, {11231,10,7,E,eq}, {28423,12,4,L,eq}, {3679,10,6,L,eq},
    {24703,7,7,E,eq}, {13610,28,0,L,eq}, {3303,19,6,L,eq}, {378,12,12,B,suf}, {23300,18,3,L,eq}, {301,8,11,E,pre}, {16056,40,4,H,eq},
    {24677,27,4,H,eq}, {5206,29,9,L,pre}, {23862,33,3,L,pre}, {4934,31,6,L,eq}, {8056,15,4,E,pre}, {7588,21,7,L,eq}, {8448,21,8,E,eq},
    {4084,33,9,E,eq}, {9766,21,6,L,eq}, {13506,27,5,L,eq}, {19034,22,2,L,eq}, {9125,18,7,L,eq}, {797,21,4,H,eq}, {11864,20,8,L,eq},
    {12127,51,1,L,eq}, {21409,14,4,H,eq}, {10471,57,0,L,has}, {24176,48,3,L,has}, {24224,47,3,L,has}, {24271,35,3,L,has}, {24037,10,7,E,eq},
    {14861,21,3,L,eq}, {16938,35,4,L,eq}, {18222,11,4,H,eq}, {18147,28,7,L,eq}, {212,20,1,L,eq}, {2080,14,4,H,eq}, {6582,9,4,E,eq},
    {5615,4,1,E,eq}, {17192,22,2,L,pre}, {2976,38,8,L,has}, {6448,14,7,L,eq}, {5338,7,1,E,eq}, {17433,20,6,E,eq}, {6624,9,3,E,eq},
    {2671,21,7,L,eq}, {3622,17,1,L,eq}, {17381,22,6,L,pre}, {1049,9,7,L,eq}, {2019,59,9,L,eq}, {2007,25,1,L,eq}, {5914,27,9,L,eq},
    {10851,13,0,L,eq}, {14085,26,3,L,eq}, {13569,22,6,L,eq}, {1713,12,7,L,eq}, {11382,17,4,L,eq}, {15837,40,4,H,eq}, {19564,12,4,L,pre},
    {1680,23,9,L,eq}, {17246,27,1,L,suf}, {27751,19,7,L,pre}, {17945,33,2,L,eq}, {13971,19,3,L,eq}, {14569,14,1,L,eq}, {28163,12,3,L,eq},
    {5632,18,3,L,pre}, {12627,7,7,E,eq}, {11450,38,8,L,has}, {11488,41,8,L,has}, {4758,15,4,H,eq}, {19370,30,5,L,pre}, {12361,30,2,L,has},
    {8004,23,3,L,has}, {16117,35,2,L,eq}, {16672,35,1,L,suf}, {2128,21,6,L,has}, {18545,22,2,L,pre}, {2843,15,4,H,eq}, {5110,5,8,L,pre},
    {2991,15,6,L,eq}, {5103,7,7,L,eq}, {8586,20,2,L,eq}, {21574,22,7,L,eq}, {4482,17,7,L,eq}, {15918,12,0,L,eq}, {16272,18,7,L,eq},
    {14469,12,4,L,eq}, {2057,32,1,L,eq}, {10408,12,4,H,eq}, {226,35,8,L,has}, {2724,31,8,L,has}, {3225,28,8,L,has}, {11912,50,6,L,eq},
    {2524,8,9,L,eq}, {27929,10,4,L,eq}, {23914,14,7,L,pre}, {25418,33,4,L,eq}, {27923,15,3,L,eq}, {14835,30,5,L,eq}, {5556,25,3,L,pre},
    {5473,23,5,L,eq}, {1188,20,1,L,eq}, {2990,24,4,H,eq}, {8480,12,5,L,eq}, {8317,10,8,E,eq}, {3064,23,3,L,eq}, {11106,36,3,L,eq},
    {2834,41,3,L,eq}, {17602,18,5,L,eq}, {10492,11,5,E,eq}, {1738,49,2,L,has}, {205,14,7,L,eq}, {644,5,12,B,pre}, {2383,32,3,L,eq},
    {4241,10,9,E,eq}, {6542,21,7,L,eq}, {3254,15,6,L,eq}, {14472,22,1,L,pre}, {22478,39,7,L,eq}, {5236,8,1,E,eq}, {2848,7,7,L,eq},
    {1578,12,7,L,eq}, {16327,20,7,L,eq}, {12061,21,8,L,pre}, {5450,21,9,L,eq}, {2593,18,1,L,eq}, {2759,31,5,L,has}, {10766,26,5,L,has},
    {5158,21,0,L,eq}, {10915,17,1,L,eq}, {17201,64,3,L,pre}, {1692,19,4,H,eq}, {17402,8,5,E,eq}, {17157,11,7,E,eq}, {11237,17,2,L,pre},
    {17955,13,1,E,eq}, {14685,33,7,L,has}, {22611,8,4,L,pre}, {6147,24,5,L,eq}, {13527,12,4,H,eq}, {7495,9,4,H,pre}, {5562,18,8,L,eq},
    {2731,12,1,L,eq}, {15388,37,7,L,eq}, {7666,16,4,E,pre}, {311,10,1,L,eq}, {2177,15,0,E,eq}, {22528,7,4,L,eq}, {16750,6,1,E,eq},
    {19755,30,4,L,pre}, {8521,17,0,L,eq}, {13116,41,8,L,has}, {15564,50,3,L,eq}, {7057,14,7,L,eq}, {18663,11,7,E,eq}, {7609,9,7,L,eq},
    {5575,29,5,L,eq}, {3811,17,6,L,eq}, {4575,22,2,L,has}, {4597,24,2,L,has}, {4621,25,2,L,has}, {4646,32,2,L,has}, {4678,27,2,L,has},
    {4705,22,2,L,has}, {4727,26,2,L,has}, {4753,31,2,L,has}, {4784,33,2,L,has}, {4836,19,2,L,has}, {17399,33,2,L,eq}, {15446,26,4,H,eq},
    {263,24,2,L,has}, {12666,16,8,L,suf}, {7177,13,7,L,eq}, {22510,18,4,H,eq}, {16763,15,7,E,eq}, {17803,30,5,L,has}, {8176,13,2,L,eq},
    {14507,24,7,L,eq}, {14639,17,7,L,eq}, {21500,16,7,E,pre}, {13092,68,1,L,pre}, {12130,28,6,L,eq}, {23690,21,7,L,eq}, {23310,9,4,H,eq},
    {15902,29,5,L,eq}, {26909,17,7,L,pre}, {5281,21,3,L,eq}, {16132,15,6,L,eq}, {18307,13,6,L,eq}, {18366,32,1,L,eq}, {25309,17,2,L,eq},
    {16034,24,2,L,eq}, {692,19,3,L,eq}, {14687,18,1,L,eq}, {17064,25,2,L,pre}, {25439,8,7,E,eq}, {9542,7,7,L,pre}, {17993,15,7,L,eq},
    {24047,7,7,E,pre}, {15275,11,5,E,eq}, {21949,39,3,L,pre}, {20410,25,4,L,pre}, {3625,12,7,L,eq}, {7798,12,4,E,pre}, {6802,16,5,L,eq},
    {19933,21,3,L,eq}, {5830,9,1,E,eq}, {8426,21,3,L,eq}, {10467,60,8,L,has}, {3455,21,4,H,eq}, {17818,30,4,L,pre}, {26449,19,4,H,eq},
    {13034,23,4,L,eq}, {13061,4,2,E,eq}, {13261,4,7,E,eq}, {26257,14,4,H,eq}, {24330,27,7,L,eq}, {3707,8,9,E,eq}, {14583,21,1,L,eq},
    {5235,10,6,E,eq}, {1166,13,3,L,eq}, {12469,11,7,E,eq}, {15648,12,7,L,eq}, {5826,17,5,L,eq}, {26245,15,3,L,eq}, {9825,14,4,L,pre},
    {24808,10,7,E,eq}, {21995,11,4,L,eq}, {9778,20,5,L,pre}, {11184,35,3,L,eq}, {5498,13,4,L,pre}, {28565,13,4,L,pre}, {536,14,4,H,eq},
    {7662,15,5,L,eq}, {18599,22,3,L,eq}, {20401,35,5,L,eq}, {15478,26,7,L,pre}, {11003,26,6,L,pre}, {12818,34,6,E,eq}, {5019,26,8,L,pre},
    {544,27,7,L,eq}, {17950,36,6,L,pre}, {25729,66,3,L,pre}, {17704,27,5,L,pre}, {6815,5,3,E,eq}, {13336,5,7,E,eq}, {14317,15,6,L,pre},
    {9081,23,0,L,eq}, {3580,17,4,H,eq}, {479,12,11,E,pre}, {9152,13,6,L,eq}, {17950,30,3,L,eq}, {13794,30,5,L,has}, {13824,32,5,L,has},
    {19953,4,7,E,eq}, {6755,18,0,L,eq}, {16873,6,5,E,eq}, {23077,25,7,L,eq}, {463,18,1,L,eq}, {24354,21,3,L,eq}, {28601,10,4,L,pre},
    {857,33,13,L,eq}, {7319,15,6,L,eq}, {5885,15,6,L,eq}, {309,10,3,L,eq}, {17494,20,6,L,eq}, {9858,18,3,L,pre}, {7763,18,2,L,eq},
    {132,7,11,E,pre}, {10225,8,7,E,eq}, {13225,6,7,E,eq}, {14608,19,4,L,pre}, {23319,10,4,H,eq}, {26848,13,7,L,eq}, {14194,14,4,L,eq},
    {20126,9,7,E,eq}, {7807,26,8,H,eq}, {11468,28,4,L,pre}, {15769,18,7,L,eq}, {6227,17,1,L,pre}, {9902,22,2,L,eq}, {9463,21,2,L,eq},
    {19397,22,1,L,eq}, {7977,12,7,L,eq}, {21791,20,5,L,pre}, {26448,15,2,L,eq}, {21177,53,3,L,has}, {307,14,12,B,pre}, {5065,18,0,L,eq},
    {10707,14,3,E,eq}, {23312,19,6,L,pre}, {12249,9,7,E,eq}, {4990,37,9,L,eq}, {1320,33,2,L,has}, {4040,19,2,L,has}, {18360,10,3,L,eq},
    {13448,16,3,L,eq}, {22588,58,6,L,pre}, {9936,12,0,L,eq}, {14203,13,7,L,eq}, {1954,13,9,L,eq}, {1013,7,11,E,pre}, {1252,19,4,H,eq},
    {13334,26,2,L,has}, {21503,11,4,H,eq}, {2260,8,4,H,eq}, {6713,14,7,L,eq}, {7090,9,4,E,eq}, {15012,37,2,L,eq}, {11271,20,2,L,pre},
    {4594,17,6,L,eq}, {6977,19,7,L,eq}, {13330,59,1,L,pre}, {20933,10,4,L,eq}, {607,18,4,H,eq}, {567,17,4,H,eq}, {2435,21,0,L,eq},
    {22517,39,7,L,eq}, {10461,18,4,H,eq}, {13949,8,7,E,eq}, {19745,16,6,L,pre}, {4768,27,6,L,eq}, {18060,46,2,L,pre}, {20142,58,6,L,eq},
    {19887,15,4,H,eq}, {9392,13,7,L,pre}, {18563,8,7,E,eq}, {12295,54,3,L,eq}, {21917,14,4,L,eq}, {14141,30,5,L,eq}, {9029,18,7,L,eq},
    {6302,18,5,L,eq}, {4035,28,4,H,eq}, {10426,10,7,E,eq}, {6063,16,4,L,pre}, {16152,20,7,L,eq}, {16664,25,4,L,eq}, {10733,27,4,H,eq},
    {12126,8,7,E,eq}, {5516,13,1,E,eq}, {15128,49,7,L,eq}, {8826,14,7,L,eq}, {20974,10,4,L,eq}, {28303,12,4,L,eq}, {25807,11,4,H,eq},
    {701,17,10,L,has}, {20468,45,6,L,pre}, {24231,5,7,E,eq}, {24685,8,7,E,eq}, {5207,9,6,E,eq}, {1846,27,9,L,eq}, {15657,36,2,L,pre},
    {12197,9,7,E,eq}, {23360,9,7,E,eq}, {2567,23,7,L,eq}, {13029,13,8,E,pre}, {19947,36,1,L,pre}, {7480,7,5,L,eq}, {1686,8,0,L,eq},
    {13853,9,7,E,eq}, {1455,11,11,E,eq}, {10528,51,0,L,has}, {10579,54,0,L,has}, {24600,28,3,L,pre}, {3367,11,7,L,eq}, {5955,19,7,L,eq},
    {12442,12,7,E,eq}, {15830,44,3,L,eq}, {6983,8,4,E,eq}, {11782,8,7,E,eq}, {15067,19,1,L,pre}, {19373,15,1,L,eq}, {1836,19,1,L,eq},
    {17106,7,7,E,eq}, {17186,7,7,E,eq}, {2497,22,1,L,eq}, {1846,27,0,L,pre}, {16714,33,2,L,eq}, {791,12,11,E,eq}, {15060,50,3,L,pre},
    {6317,11,8,L,eq}, {8714,16,2,L,eq}, {5694,25,4,L,pre}, {5675,18,9,L,pre}, {18246,5,6,E,eq}, {11029,8,7,E,eq}, {20411,49,2,L,eq},
    {9746,25,3,L,eq}, {24176,8,7,E,eq}, {3605,17,1,L,eq}, {24420,20,7,L,eq}, {262,11,12,B,pre}, {7903,9,8,E,eq}, {8297,9,8,E,eq},
    {14792,18,1,L,eq}, {14361,29,7,L,eq}, {432,10,7,L,eq}, {23977,6,7,E,eq}, {17968,13,1,E,eq}, {21519,18,3,L,eq}, {9629,24,0,L,eq},
    {13425,8,7,E,eq}, {1777,17,4,H,eq}, {9927,41,1,L,eq}, {10516,18,6,L,eq}, {14996,38,7,L,eq}, {13265,9,5,E,eq}, {13833,29,0,L,pre},
    {3677,18,4,H,eq}, {10198,21,0,L,pre}, {16537,17,2,L,pre}, {18014,46,2,L,pre}, {2000,23,4,H,eq}, {1950,26,5,L,has}, {1976,23,5,L,has},
    {1999,23,5,L,has}, {2022,20,5,L,has}, {2042,24,5,L,has}, {2066,21,5,L,has}, {704,18,6,L,has}, {722,19,6,L,has}, {741,21,6,L,has},
    {10198,7,7,E,eq}, {28,48,8,L,has}, {5772,24,8,L,eq}, {11178,33,4,H,eq}, {5424,13,8,L,eq}, {16580,35,6,L,pre}, {24666,8,7,E,eq},
    {1653,8,11,E,eq}, {6338,17,5,L,eq}, {8616,21,3,L,eq}, {2670,24,0,L,pre}, {7529,10,8,H,eq}, {7859,10,8,E,eq}, {19522,12,6,L,eq},
    {8177,15,7,L,eq}, {3897,6,9,E,eq}, {11850,47,5,L,eq}, {22118,14,4,L,eq}, {11326,40,0,L,eq}, {22754,35,6,L,pre}, {15213,30,0,L,eq},
    {9587,28,8,L,pre}, {18919,31,5,L,pre}, {22049,20,7,L,eq}, {18915,18,4,H,eq}, {5546,9,1,E,eq}, {6633,9,3,E,eq}, {4982,15,8,L,pre},
    {1039,24,3,L,eq}, {14069,28,6,L,pre}, {20011,35,1,L,pre}, {20106,15,4,L,eq}, {9251,13,7,L,eq}, {9185,21,1,L,eq}, {21103,26,2,L,has},
    {10510,10,5,E,eq}, {4700,21,8,L,pre}, {25038,23,2,L,eq}, {7145,13,4,E,eq}, {251,18,4,H,eq}, {16117,15,6,L,eq}, {1065,12,4,H,eq},
    {22997,16,4,L,eq}, {936,13,4,H,eq}, {25279,30,2,L,eq}, {19193,11,4,L,eq}, {6608,7,4,E,eq}, {4783,20,1,L,pre}, {19316,19,4,L,eq},
    {16002,21,1,L,eq}, {14514,20,5,L,eq}, {19361,12,4,L,eq}, {14777,13,4,H,eq}, {8702,25,4,H,eq}, {9820,10,7,L,pre}, {13575,35,0,L,eq},
    {23398,11,4,H,eq}, {9322,45,2,L,eq}, {3365,36,2,L,has}, {3401,46,2,L,has}, {3447,28,2,L,has}, {3475,31,2,L,has}, {12964,7,2,E,eq},
    {13912,12,1,E,eq}, {8280,20,2,L,eq}, {11752,6,7,E,eq}, {20783,21,1,L,eq}, {11430,20,5,L,pre}, {4086,25,2,L,has}, {13796,46,8,L,has},
    {11813,19,1,L,eq}, {11957,31,5,L,eq}, {11151,8,7,E,eq}, {5507,9,1,E,eq}, {5345,6,1,E,eq}, {17307,43,6,L,pre}, {20870,27,1,L,eq},
    {17481,13,6,E,eq}, {4355,11,3,L,eq}, {6147,32,4,L,pre}, {13290,28,4,L,pre}, {14486,58,8,L,pre}, {12458,23,3,L,eq}, {28591,10,4,L,pre},
    {6833,20,0,L,eq}, {4606,14,7,L,eq}, {5778,27,5,L,eq}, {17110,16,1,L,eq}, {2277,31,2,L,has}, {2308,30,2,L,has}, {14901,30,3,L,eq},
    {19509,19,4,L,eq}, {7515,14,8,L,eq}, {21422,41,2,L,eq}, {17409,15,7,E,eq}, {3948,26,3,L,eq}, {1141,22,5,L,has}, {10360,22,5,E,has},
    {19868,28,7,L,pre}, {14448,34,6,L,has}, {24643,48,2,L,pre}, {13052,9,7,E,eq}, {10456,12,6,L,eq}, {21373,13,4,H,eq}, {6113,16,7,L,eq},
    {22214,20,2,L,eq}, {16972,8,7,E,eq}, {6315,7,4,E,eq}, {4677,25,7,L,eq}, {15453,13,6,L,eq}, {4011,17,1,L,eq}, {5954,53,6,L,eq},
    {10811,26,6,L,pre}, {21635,9,5,L,eq}, {27839,27,3,L,eq}, {9090,18,2,L,eq}, {7334,28,6,L,pre}, {8535,20,5,L,eq}, {232,22,1,L,eq},
    {6181,27,2,L,has}, {9953,4,5,E,eq}, {4897,47,3,L,eq}, {6767,14,3,E,eq}, {3053,36,2,L,has}, {1161,42,6,L,has}, {12594,9,7,E,eq},
    {2776,14,4,H,eq}, {10816,9,2,L,eq}, {22604,26,2,L,pre}, {10500,49,3,L,pre}, {1422,35,6,L,has}, {27281,25,7,L,eq}, {7446,15,8,L,eq},
    {9011,22,0,L,eq}, {15616,20,7,L,eq}, {13872,7,7,E,eq}, {2633,10,1,L,eq}, {22161,21,2,L,eq}, {2312,18,9,L,eq}, {17491,9,7,E,eq},
    {2990,23,2,L,has}, {7114,12,7,L,eq}, {12874,12,7,E,eq}, {11980,8,7,E,eq}, {9435,20,1,L,pre}, {5596,15,7,L,eq}, {2157,21,3,L,eq},
    {9277,19,3,L,eq}, {8976,20,6,E,eq}, {14221,30,6,L,pre}, {15728,18,7,L,eq}, {13701,22,3,L,eq}, {12750,28,0,L,eq}, {19456,23,4,L,eq},
    {12303,13,7,E,eq}, {8335,14,7,L,eq}, {14043,15,5,E,eq}, {19944,18,4,H,eq}, {11257,4,7,E,eq}, {22083,42,3,L,pre}, {5115,17,8,L,pre},
    {11285,66,3,L,pre}, {14301,9,4,L,eq}, {22845,14,4,L,eq}, {3887,11,1,L,eq}, {23369,16,7,L,eq}, {15192,28,1,L,suf}, {21133,12,4,L,eq},
    {6820,12,3,E,eq}, {975,21,0,L,eq}, {8416,17,8,E,eq}, {13967,29,6,L,pre}, {12321,7,4,E,eq}, {18805,7,7,E,eq}, {11068,17,2,L,pre},
    {6143,17,8,L,eq}, {20347,43,6,L,pre}, {18865,21,5,L,pre}, {12595,35,0,L,pre}, {8146,12,2,L,eq}, {17120,25,2,L,pre}, {587,18,1,L,eq},
    {6996,25,7,L,eq}, {14533,36,3,L,pre}, {11695,33,2,L,pre}, {16929,8,7,E,eq}, {3674,4,9,E,eq}, {8443,22,4,H,eq}, {18614,13,6,L,eq},
    {2618,8,1,L,eq}, {26535,22,2,L,eq}, {10548,10,5,E,eq}, {527,4,10,E,eq}, {11403,21,1,L,pre}, {10283,10,5,E,eq}, {20897,39,1,L,eq},
    {1141,23,0,L,eq}, {4728,26,6,L,eq}, {14216,13,7,L,eq}, {7441,8,0,E,eq}, {21741,16,6,L,pre}, {12537,15,3,L,eq}, {7947,10,8,E,eq},
    {16637,20,1,L,pre}, {12535,12,8,L,pre}, {2580,7,1,L,eq}, {4302,11,3,L,eq}, {19593,12,1,L,eq}, {13800,12,7,E,eq}, {16665,26,2,L,eq},
    {4949,10,4,E,eq}, {16707,27,1,L,suf}, {6113,30,8,L,eq}, {14494,29,1,L,suf}, {28469,33,3,L,pre}, {2539,29,2,L,has}, {0,25,6,L,has},
    {21788,13,3,L,eq}, {1889,19,9,L,eq}, {12804,30,0,L,eq}, {11596,9,7,E,eq}, {28255,12,4,L,eq}, {9503,13,5,L,pre}, {5981,27,0,L,eq},
    {1696,17,7,L,eq}, {520,7,11,E,eq}, {17076,22,4,L,eq}, {15234,18,8,L,pre}, {1109,15,3,L,eq}, {23861,15,4,L,eq}, {3474,25,1,L,eq},
    {19834,28,1,L,pre}, {33,12,11,E,pre}, {24766,10,7,E,eq}, {1044,8,11,E,pre}, {853,12,11,E,eq}, {23168,18,4,L,pre}, {11335,13,6,L,eq},
    {8094,14,3,L,pre}, {1206,16,7,L,eq}, {24298,29,2,L,eq}, {10208,10,5,E,eq}, {9373,9,7,L,pre}, {23211,27,2,L,eq}, {20741,29,2,L,eq},
    {19259,23,4,L,eq}, {19754,36,2,L,eq}, {18774,35,5,L,pre}, {22220,8,7,L,pre}, {10838,13,0,L,eq}, {12820,57,3,L,pre}, {13340,24,4,L,pre},
    {2101,17,0,E,eq}, {17847,35,6,L,pre}, {25219,16,2,L,eq}, {5226,5,1,E,eq}, {5231,5,1,E,eq}, {13215,5,7,E,eq}, {19045,43,3,L,pre},
    {19247,16,5,L,eq}, {5315,8,1,E,eq}, {502,4,10,E,eq}, {13784,24,0,L,pre}, {6246,14,7,L,eq}, {21945,17,2,L,pre}, {16168,46,5,L,pre},
    {14871,25,6,L,eq}, {26521,20,7,L,eq}, {13607,14,6,L,eq}, {4178,13,7,L,eq}, {2331,16,4,H,eq}, {1723,18,1,L,eq}, {27851,14,4,H,eq},
    {1005,19,3,L,eq}, {9516,17,7,L,pre}, {12714,64,1,L,eq}, {13003,2,2,E,eq}, {25989,37,2,L,pre}, {27341,72,3,L,pre}, {10199,2,5,E,eq},
    {12008,2,7,E,eq}, {9748,14,2,L,eq}, {7736,13,2,L,eq}, {200,16,3,L,eq}, {8060,34,3,L,pre}, {22459,11,3,L,eq}, {8027,14,4,E,pre},
    {8786,11,7,L,eq}, {6436,11,4,E,eq}, {18817,5,7,E,eq}, {7780,13,8,H,eq}, {2347,21,4,H,eq}, {2455,19,7,L,eq}, {8171,13,1,L,eq},
    {7635,17,4,E,pre}, {22183,27,5,L,eq}, {7093,21,7,L,eq}, {9160,43,8,L,suf}, {4471,12,1,L,pre}, {6751,10,7,L,eq}, {268,12,3,L,eq},
    {20107,31,5,L,pre}, {1622,20,7,L,eq}, {2030,11,7,L,eq}, {631,18,10,L,pre}, {11776,17,2,L,pre}, {7287,11,4,E,eq}, {9061,19,6,L,eq},
    {12240,3,7,E,eq}, {10564,7,7,E,eq}, {5971,13,4,L,pre}, {19205,62,6,L,has}, {7265,4,4,E,eq}, {8902,4,7,L,eq}, {10729,32,8,L,pre},
    {7805,19,3,L,eq}, {11581,13,2,L,pre}, {1407,20,4,H,eq}, {20666,54,1,L,suf}, {20963,49,3,L,pre}, {7892,11,4,E,pre}, {1975,19,7,L,eq},
    {6205,12,7,L,eq}, {15243,13,0,L,eq}, {13106,27,5,L,pre}, {4132,21,4,H,eq}, {3419,14,7,L,eq}, {8573,38,1,L,eq}, {20579,16,3,L,eq},
    {6699,22,8,L,eq}, {13428,37,8,L,pre}, {9653,27,0,L,eq}, {1248,12,3,L,eq}, {2557,9,1,L,eq}, {5309,38,0,L,pre}, {1157,71,9,L,eq},
    {25374,9,7,E,eq}, {11718,15,4,H,eq}, {592,24,3,L,eq}, {6067,17,7,L,eq}, {4526,11,4,H,eq}, {1555,25,1,L,eq}, {8906,8,7,L,eq},
    {3714,28,8,L,has}, {16618,8,7,E,eq}, {19093,14,5,L,eq}, {18241,20,5,L,pre}, {18536,40,1,L,eq}, {10159,26,2,L,eq}, {11219,66,3,L,pre},
    {8112,19,1,L,eq}, {10322,8,7,E,eq}, {1768,9,7,L,eq}, {813,10,11,E,eq}, {16840,11,7,E,eq}, {3639,21,1,L,eq}, {1466,14,11,E,eq},
    {7023,10,4,E,eq}, {5463,10,7,L,eq}, {20814,16,2,L,eq}, {1477,19,0,L,eq}, {15823,4,7,E,eq}, {4744,23,7,L,eq}, {14457,23,7,L,eq},
    {24791,7,7,E,eq}, {11210,27,2,L,pre}, {5237,22,3,L,eq}, {11169,7,7,E,eq}, {17381,12,7,E,eq}, {5012,17,6,L,eq}, {20566,42,5,L,eq},
    {7359,19,8,L,eq}, {11085,14,2,L,pre}, {20971,22,1,L,eq}, {14968,28,7,L,eq}, {19582,16,6,L,eq}, {13289,8,7,E,eq}, {21842,21,4,L,eq},
    {4483,10,1,L,pre}, {6308,10,1,L,pre}, {9055,26,0,L,eq}, {19056,16,2,L,eq}, {1945,7,0,E,eq}, {13019,11,7,E,eq}, {5706,31,5,L,eq},
    {10815,31,5,L,has}, {3211,13,6,L,eq}, {11548,18,3,L,eq}, {20127,25,1,L,pre}, {16542,38,6,L,pre}, {18309,20,1,L,pre}, {26671,22,2,L,pre},
    {14404,35,0,L,eq}, {9851,22,7,L,pre}, {17980,16,3,L,eq}, {5828,19,2,L,has}, {5847,13,2,L,has}, {5894,17,2,L,has}, {4338,15,4,H,eq},
    {18622,21,5,L,eq}, {12190,32,6,L,eq}, {7720,15,3,L,eq}, {9680,23,2,L,eq}, {23965,12,4,L,pre}, {2602,24,0,L,eq}, {9434,20,4,H,eq},
    {1063,9,11,E,pre}, {13005,7,2,E,eq}, {19409,24,6,E,eq}, {1129,14,4,H,eq}, {12295,8,7,E,eq}, {4261,10,7,L,eq}, {7250,9,7,L,eq},
    {14395,24,6,L,has}, {14419,29,6,L,has}, {328,18,4,H,eq}, {8730,16,2,L,eq}, {11884,6,7,E,eq}, {1544,23,3,L,eq}, {18142,29,1,L,eq},
    {19218,16,4,L,eq}, {191,21,1,L,eq}, {5611,16,8,L,eq}, {5201,25,1,L,has}, {14183,27,1,L,eq}, {3147,13,7,L,eq}, {10809,11,7,E,eq},
    {7114,10,4,E,eq}, {4222,10,9,E,eq}, {3238,16,6,L,eq}, {26418,15,2,L,eq}, {10547,18,8,L,pre}, {20957,14,1,L,eq}, {11524,24,4,L,pre},
    {6853,20,0,L,eq}, {12217,35,0,L,eq}, {14021,24,2,L,eq}, {21514,22,4,H,eq}, {5173,4,6,E,eq}, {5265,7,6,E,eq}, {11159,5,7,E,eq},
    {16040,13,7,L,eq}, {3613,5,9,E,eq}, {18571,17,4,H,eq}, {14379,35,5,L,eq}, {22866,18,6,L,eq}, {19180,13,4,L,eq}, {25793,14,4,E,eq},
    {16079,22,6,L,eq}, {20376,25,5,L,eq}, {3624,36,5,L,has}, {9199,26,5,L,has}, {6983,16,0,L,eq}, {13054,38,1,L,eq}, {14282,18,1,L,eq},
    {17857,22,3,L,eq}, {347,11,9,L,eq}, {17019,20,5,L,eq}, {25902,36,7,L,eq}, {19463,20,1,L,pre}, {16487,10,7,E,eq}, {15946,40,2,L,eq},
    {516,14,7,L,eq}, {9643,16,4,H,eq}, {10551,21,6,L,eq}, {5796,18,8,L,eq}, {14032,17,4,H,eq}, {6025,15,3,L,pre}, {12539,4,7,E,eq},
    {15739,29,4,H,eq}, {5838,47,6,L,eq}, {25280,15,7,L,pre}, {13573,16,4,H,eq}, {14393,31,2,L,pre}, {8324,11,7,L,eq}, {4297,15,7,L,eq},
    {4312,15,7,L,eq}, {16558,37,4,H,eq}, {12601,26,8,L,pre}, {4154,4,9,E,eq}, {4211,14,4,H,eq}, {1952,9,0,E,eq}, {6616,17,7,L,eq},
    {1528,14,11,E,pre}, {3101,14,4,H,eq}, {12618,32,1,L,eq}, {11007,6,2,L,pre}, {1685,11,7,L,eq}, {5059,20,7,L,eq}, {11117,11,7,E,eq},
    {16114,18,8,L,suf}, {22686,17,4,H,eq}, {14769,15,6,L,eq}, {11981,42,2,L,pre}, {12753,9,7,E,eq}, {12723,27,4,H,eq}, {1671,9,9,L,eq},
    {11126,38,0,L,eq}, {6490,12,4,E,eq}, {1878,10,1,L,eq}, {21567,25,3,L,eq}, {2369,19,9,L,eq}, {16929,62,3,L,pre}, {8786,65,6,L,pre},
    {15453,11,7,L,eq}, {6150,11,9,L,eq}, {18875,22,6,L,pre}, {25450,11,2,L,eq}, {19573,34,3,L,has}, {20741,38,7,L,eq}, {8671,16,5,L,eq},
    {10382,8,7,E,eq}, {3760,7,7,L,eq}, {22565,4,3,E,eq}, {12343,10,4,E,eq}, {3892,5,9,E,eq}, {15264,22,2,L,eq}, {22409,8,2,L,eq},
    {4996,25,0,L,eq}, {26271,17,4,H,eq}, {7078,17,5,L,eq}, {16631,30,5,L,eq}, {8904,23,5,L,eq}, {12816,25,1,L,eq}, {19137,10,5,E,eq},
    {20289,15,4,L,eq}, {416,14,11,E,pre}, {6735,18,5,L,eq}, {13715,9,7,E,eq}, {9108,23,2,L,eq}, {23221,6,3,E,eq}, {24022,6,7,E,eq},
    {18640,35,3,L,eq}, {9623,29,1,L,suf}, {13831,6,7,E,eq}, {4344,11,3,L,eq}, {15623,25,6,L,eq}, {8280,18,7,L,eq}, {27801,16,3,L,eq},
    {1414,11,11,E,eq}, {12063,4,7,E,eq}, {3199,26,8,L,has}, {3253,28,8,L,has}, {10033,11,5,E,eq}, {28123,12,4,H,eq}, {105,9,11,E,pre},
    {723,16,3,L,eq}, {8768,18,7,L,eq}, {1400,19,9,L,eq}, {7351,23,1,L,pre}, {4959,10,4,E,eq}, {7410,24,3,L,eq}, {16245,16,1,L,eq},
    {17554,35,2,L,eq}, {3924,13,9,E,eq}, {801,8,0,L,eq}, {7123,44,0,L,pre}, {20293,32,1,L,eq}, {12778,8,7,E,eq}, {5314,42,3,L,eq},
    {26366,20,4,H,eq}, {35,12,7,L,eq}, {23089,21,4,L,eq}, {20390,44,6,L,pre}, {4840,15,1,L,pre}, {10165,6,5,E,eq}, {12800,28,5,L,eq},
    {13918,6,7,E,eq}, {786,8,7,L,eq}, {11,10,11,E,pre}, {23301,26,2,L,pre}, {19896,32,6,L,eq}, {11011,8,1,E,eq}, {5542,20,8,L,eq},
    {18138,22,4,H,eq}, {11794,27,0,L,pre}, {8212,13,3,L,eq}, {13892,42,3,L,eq}, {11480,10,7,E,eq}, {6717,24,2,L,has}, {6741,19,2,L,has},
    {9403,14,5,L,pre}, {26478,15,2,L,eq}, {14023,18,3,L,eq}, {1334,15,3,L,eq}, {6658,13,5,L,eq}, {18933,18,4,H,eq}, {26437,10,7,E,eq},
    {5209,17,8,L,eq}, {8795,51,3,L,pre}, {23212,9,3,E,eq}, {11019,6,1,E,eq}, {11001,13,7,E,eq}, {347,18,11,E,pre}, {865,11,11,E,eq},
    {1016,32,5,L,has}, {1048,32,5,L,has}, {1080,23,5,L,has}, {11562,11,5,E,pre}, {7274,36,2,L,has}, {17845,36,1,L,pre}, {8335,21,5,L,eq},
    {15244,20,2,L,eq}, {1526,20,4,H,eq}, {22199,15,2,L,eq}, {11401,8,7,E,eq}, {25484,90,3,L,pre}, {7606,15,6,L,eq}, {741,21,13,L,eq},
    {3130,35,1,L,eq}, {8840,10,7,L,eq}, {603,22,0,L,eq}, {11144,7,7,E,eq}, {4645,9,9,E,eq}, {2418,32,9,L,eq}, {3776,9,7,L,eq},
    {4784,15,8,L,pre}, {10957,14,7,E,eq}, {2409,17,4,H,eq}, {10833,7,2,L,eq}, {13522,16,0,L,eq}, {10416,17,6,E,eq}, {22974,27,3,L,pre},
    {6278,17,7,L,eq}, {10885,30,5,L,has}, {6239,16,8,L,eq}, {9533,14,8,L,pre}, {9359,32,8,L,has}, {22589,21,7,L,eq}, {5300,20,8,L,eq},
    {3695,16,4,H,eq}, {505,7,12,B,suf}, {10699,19,0,L,eq}, {17556,23,1,L,eq}, {6050,17,7,L,eq}, {1505,13,11,E,eq}, {1314,5,11,E,pre},
    {22694,36,7,L,eq}, {11292,8,1,L,eq}, {7566,11,6,L,eq}, {22228,12,4,L,pre}, {18971,20,5,L,pre}, {20255,38,1,L,eq}, {8641,7,5,L,eq},
    {9314,18,3,L,eq}, {12119,7,7,E,eq}, {9259,25,2,L,eq}, {20660,25,2,L,eq}, {15560,34,8,L,pre}, {6070,18,2,L,has}, {6088,12,2,L,has},
    {6100,19,2,L,has}, {19426,10,4,L,eq}, {12232,2,7,E,eq}, {4583,9,4,H,eq}, {291,5,11,E,pre}, {12571,11,7,E,eq}, {18920,6,7,E,eq},
    {4021,19,2,L,has}, {270,35,0,L,eq}, {23847,14,4,L,eq}, {20079,12,4,H,eq}, {13670,40,8,L,has}, {13710,36,8,L,has}, {655,17,1,L,eq},
    {9839,14,4,L,pre}, {22300,12,5,L,eq}, {26328,23,2,L,pre}, {10943,29,4,H,eq}, {14678,22,5,L,eq}, {6873,21,0,L,eq}, {9126,26,6,L,eq},
    {5261,9,1,E,eq}, {2721,29,9,L,eq}, {10804,5,7,E,eq}, {12343,3,7,E,eq}, {13143,12,2,E,eq}, {17726,13,3,L,eq}, {2903,17,7,L,eq},
    {10900,15,1,L,eq}, {10143,24,6,L,eq}, {13743,41,0,L,pre}, {13723,23,5,L,pre}, {2675,6,9,L,eq}, {22276,12,5,L,eq}, {6879,20,8,L,eq},
    {5005,14,8,L,pre}, {19002,32,2,L,eq}, {6541,19,5,L,eq}, {13627,11,7,E,eq}, {28625,33,3,L,pre}, {13951,16,6,L,eq}, {21706,17,5,L,eq},
    {20455,42,3,L,has}, {25877,22,3,E,eq}, {3711,17,4,H,eq}, {22298,8,7,E,eq}, {9560,16,2,L,eq}, {21587,17,5,L,eq}, {1181,10,7,L,eq},
    {21197,17,1,L,eq}, {16823,21,2,L,eq}, {15807,19,1,L,eq}, {6306,11,8,L,eq}, {8729,38,0,L,eq}, {9858,17,5,L,pre}, {12047,43,3,L,pre},
    {430,14,11,E,pre}, {14286,48,3,L,pre}, {10558,7,5,E,eq}, {4130,14,1,L,pre}, {4465,16,4,H,eq}, {16232,33,2,L,pre}, {3265,23,1,L,eq},
    {5496,28,5,L,eq}, {7008,16,8,L,eq}, {6173,16,7,L,eq}, {9074,16,2,L,eq}, {15922,22,1,L,eq}, {23405,33,6,L,has}, {4655,12,8,L,pre},
    {3346,11,7,L,eq}, {17484,19,2,L,pre}, {22676,17,3,L,eq}, {2620,30,5,L,has}, {4256,28,5,L,has}, {4319,33,5,L,has}, {23124,12,4,L,pre},
    {13810,12,4,H,eq}, {1361,34,13,L,pre}, {10671,6,0,L,eq}, {1251,8,9,L,eq}, {21197,29,2,L,eq}, {11720,19,3,L,eq}, {13894,19,6,L,eq},
    {3033,16,9,L,pre}, {949,23,4,H,eq}, {23890,15,4,L,eq}, {12880,29,5,L,eq}, {5344,18,4,L,pre}, {1010,30,2,L,has}, {11841,23,8,L,eq},
    {23493,22,4,H,eq}, {7368,73,0,L,has}, {5387,2,1,E,eq}, {16357,40,3,L,eq}, {10351,57,0,L,pre}, {10443,13,6,L,eq}, {16827,35,4,L,eq},
    {21694,25,2,L,eq}, {23453,12,4,H,eq}, {6328,18,1,L,pre}, {13388,24,4,L,pre}, {10528,4,5,E,eq}, {9256,20,0,L,eq}, {13781,42,2,L,eq},
    {1222,21,7,L,eq}, {21753,13,3,L,eq}, {3085,27,5,L,has}, {16083,18,8,L,pre}, {743,14,11,E,eq}, {19892,27,2,L,eq}, {14870,36,7,L,eq},
    {3184,13,6,L,eq}, {23266,8,4,E,eq}, {6497,14,5,L,eq}, {18261,49,5,L,has}, {18310,37,5,L,has}, {2358,21,1,L,eq}, {28147,12,4,H,eq},
    {7778,16,5,L,eq}, {21117,31,7,L,eq}, {7064,14,8,L,eq}, {14097,33,6,L,pre}, {5693,25,9,L,pre}, {1161,20,7,L,eq}, {8483,18,2,L,eq},
    {23001,26,7,L,eq}, {6653,13,7,L,eq}, {5358,7,1,E,eq}, {3513,7,9,B,pre}, {11825,15,5,E,has}, {7000,12,4,E,eq}, {21061,9,1,L,eq},
    {17179,7,7,E,eq}, {9315,22,1,L,eq}, {293,12,9,L,eq}, {14748,28,5,L,eq}, {941,10,11,E,eq}, {11944,9,4,L,eq}, {14838,23,3,L,eq},
    {27487,18,7,L,eq}, {7133,32,1,L,eq}, {27084,28,4,H,eq}, {4298,23,9,L,eq}, {21502,17,3,L,eq}, {23928,14,7,L,pre}, {5923,21,3,L,pre},
    {10784,16,1,L,eq}, {15670,32,3,L,eq}, {21852,25,6,L,pre}, {21996,37,6,L,pre}, {4767,17,8,L,pre}, {3254,15,4,H,eq}, {7540,32,0,L,eq},
    {6931,7,3,E,eq}, {2249,11,4,H,eq}, {10214,11,4,L,pre}, {10082,21,2,L,eq}, {13723,22,3,L,eq}, {28267,12,4,L,eq}, {19399,19,7,L,eq},
    {7047,15,4,E,eq}, {3562,16,7,L,eq}, {5688,19,3,L,pre}, {17138,33,5,L,eq}, {6480,22,8,L,eq}, {18276,18,3,L,eq}, {4117,32,9,E,eq},
    {3219,40,3,L,eq}, {7461,19,8,L,eq}, {13292,52,3,L,pre}, {802,20,13,L,pre}, {12276,19,4,L,pre}, {18503,15,4,H,eq}, {9441,31,0,L,pre},
    {15443,40,3,L,eq}, {2266,20,1,L,eq}, {17428,27,5,L,eq}, {23202,21,4,L,pre}, {7631,24,0,L,eq}, {7082,8,4,E,eq}, {11358,8,7,E,eq},
    {20126,39,2,L,pre}, {5377,40,3,L,pre}, {16641,24,2,L,eq}, {19199,19,7,L,eq}, {11343,7,7,E,eq}, {3652,24,0,L,pre}, {3528,10,9,B,pre},
    {2930,15,4,H,eq}, {1221,15,1,L,eq}, {13443,28,6,L,pre}, {9917,7,5,E,eq}, {11888,16,4,H,eq}, {20087,39,2,L,pre}, {18842,23,5,L,pre},
    {23737,8,4,L,eq}, {17758,31,6,L,pre}, {5186,10,6,E,eq}, {19400,25,5,L,pre}, {23251,21,6,L,pre}, {915,6,11,E,eq}, {6787,17,8,L,eq},
    {11436,24,2,L,pre}, {27642,20,4,H,eq}, {19949,25,6,L,eq}, {10512,6,7,E,eq}, {12409,20,0,L,eq}, {1582,20,4,H,eq}, {7259,32,1,L,pre},
    {9296,17,4,L,pre}, {26921,20,4,L,pre}, {7290,20,8,L,eq}, {5323,6,1,E,eq}, {7768,28,6,L,pre}, {20044,10,7,E,eq}, {1934,2,0,E,eq},
    {1624,16,3,L,eq}, {5483,4,1,E,eq}, {8249,31,2,L,eq}, {22904,43,3,L,pre}, {7477,4,4,E,eq}, {21953,29,7,L,eq}, {15,20,7,L,eq},
    {5528,14,8,L,eq}, {653,48,2,L,has}, {18508,28,1,L,eq}, {17450,30,4,L,pre}, {5071,20,8,L,pre}, {23531,27,6,L,has}, {23558,30,6,L,has},
    {9262,29,8,L,has}, {14087,7,8,L,pre}, {14267,28,8,E,has}, {25659,15,7,L,eq}, {3348,35,0,L,eq}, {9915,21,0,L,eq}, {3112,25,6,L,eq},
    {3437,23,0,L,eq}, {9378,14,1,L,eq}, {5433,5,1,E,eq}, {6695,5,3,E,eq}, {6700,5,3,E,eq}, {25681,34,4,L,pre}, {13347,5,7,E,eq},
    {6475,11,7,L,eq}, {5810,20,3,L,pre}, {10980,6,7,E,eq}, {2286,23,1,L,eq}, {7160,19,3,E,eq}, {6171,30,5,L,eq}, {13121,31,6,L,pre},
    {15886,24,7,L,eq}, {14272,47,0,L,eq}, {14995,24,1,L,pre}, {12140,28,5,L,eq}, {19662,18,1,L,eq}, {16106,15,0,L,eq}, {14723,9,4,E,eq},
    {23895,31,3,L,pre}, {2705,20,1,L,eq}, {8096,9,4,E,pre}, {16699,19,7,E,eq}, {11594,14,2,L,pre}, {12360,29,6,L,pre}, {25510,31,2,L,pre},
    {19829,39,6,L,eq}, {8946,14,7,L,eq}, {15344,30,6,E,eq}, {12980,16,6,L,eq}, {8330,24,2,L,eq}, {7459,4,4,E,eq}, {24350,13,4,H,eq},
    {25417,8,7,E,eq}, {20710,31,2,L,eq}, {6257,17,4,E,eq}, {8356,17,4,L,eq}, {6697,16,7,L,eq}, {3538,9,9,B,pre}, {22933,20,4,L,eq},
    {2284,17,9,L,eq}, {5912,6,1,E,eq}, {13274,6,7,E,eq}, {3643,6,9,E,eq}, {18263,15,4,H,eq}, {10308,35,4,H,eq}, {5865,18,5,L,eq},
    {7463,5,4,E,eq}, {6846,15,7,L,eq}, {12016,5,7,E,eq}, {11446,9,7,E,eq}, {12534,49,1,L,eq}, {16023,12,1,L,eq}, {871,23,2,L,has},
    {894,20,2,L,has}, {914,16,2,L,has}, {930,15,2,L,has}, {945,16,2,L,has}, {961,26,2,L,has}, {987,23,2,L,has}, {3558,27,2,L,has},
    {6527,14,1,L,eq}, {21457,15,7,E,eq}, {7214,11,4,E,eq}, {28375,18,4,L,eq}, {17305,32,5,L,has}, {17337,20,5,L,has}, {20138,24,5,L,pre},
    {5245,9,6,E,eq}, {11086,9,7,E,eq}, {14134,14,7,L,eq}, {19432,14,1,L,eq}, {2659,31,6,L,eq}, {13042,26,8,L,has}, {20823,38,3,L,pre},
    {19064,29,5,L,eq}, {17363,10,7,E,eq}, {950,39,13,L,eq}, {22288,12,5,L,eq}, {2450,23,9,L,eq}, {19968,25,5,L,eq}, {22775,18,7,L,eq},
    {18897,18,4,H,eq}, {7758,71,0,L,eq}, {13413,17,0,L,eq}, {18855,9,7,E,eq}, {8207,54,1,L,eq}, {22693,35,3,L,eq}, {8327,15,8,E,eq},
    {7979,47,0,L,eq}, {709,18,1,L,eq}, {6555,31,1,L,eq}, {6937,21,0,L,eq}, {8875,21,4,L,eq}, {4358,21,9,L,eq}, {22754,21,7,L,eq},
    {26263,37,7,L,pre}, {1259,33,2,L,has}, {21901,16,4,L,eq}, {21312,16,3,L,eq}, {449,13,12,B,suf}, {7181,22,8,L,eq}, {4278,17,4,H,eq},
    {11975,5,7,E,eq}, {1496,46,0,L,eq}, {11895,16,0,L,eq}, {18102,19,4,H,eq}, {6219,16,5,L,eq}, {10640,4,7,E,eq}, {24209,7,7,E,eq},
    {25241,10,7,L,eq}, {641,15,11,E,eq}, {19861,21,3,L,eq}, {27573,48,3,L,pre}, {862,17,4,H,eq}, {16447,10,7,E,eq}, {470,9,12,B,suf},
    {12527,16,0,L,eq}, {6001,12,3,L,pre}, {1798,11,7,L,eq}, {3848,11,9,E,eq}, {1425,17,3,L,eq}, {10618,6,4,E,eq}, {760,8,0,L,eq},
    {15072,34,0,L,eq}, {18290,19,1,L,pre}, {13199,8,7,E,eq}, {6541,14,1,L,eq}, {1395,7,11,E,pre}, {19825,16,7,L,pre}, {3322,35,3,L,eq},
    {5993,19,2,L,has}, {6012,18,2,L,has}, {6030,13,2,L,has}, {2394,12,1,L,eq}, {24399,21,7,L,eq}, {12361,8,7,E,eq}, {65,23,7,L,eq},
    {4839,16,8,L,pre}, {20042,21,2,L,pre}, {3407,9,4,H,eq}, {2417,41,6,L,eq}, {8507,13,8,E,eq}, {11755,21,2,L,pre}, {8041,25,6,L,eq},
    {27849,13,7,L,pre}, {18233,18,4,H,eq}, {16783,20,2,L,eq}, {8159,18,7,L,eq}, {1133,12,7,L,eq}, {20745,13,4,H,eq}, {6814,17,2,L,has},
    {6831,18,2,L,has}, {10899,58,8,L,pre}, {10693,14,3,E,eq}, {7796,20,6,L,pre}, {8611,40,1,L,eq}, {12433,38,6,L,pre}, {23392,38,3,L,eq},
    {14732,11,4,E,eq}, {19961,11,7,E,eq}, {3182,14,9,L,pre}, {9061,13,2,L,eq}, {4677,26,5,L,has}, {4730,19,5,L,has}, {4749,16,5,L,has},
    {14086,16,5,E,eq}, {17168,11,7,E,eq}, {8373,14,4,L,eq}, {10301,7,5,E,eq}, {11627,7,7,E,eq}, {23763,8,4,L,eq}, {18072,19,5,L,eq},
    {23256,21,3,L,eq}, {7096,11,3,E,eq}, {3235,42,9,L,has}, {11478,30,0,L,eq}, {26510,11,7,L,eq}, {10218,44,3,L,eq}, {15092,27,4,H,eq},
    {3115,16,4,H,eq}, {1071,12,9,L,eq}, {19733,25,5,L,eq}, {21831,31,5,L,pre}, {17996,16,4,H,eq}, {7067,6,4,E,eq}, {5229,6,6,E,eq},
    {8159,15,5,L,eq}, {8434,21,2,L,eq}, {25113,25,4,L,eq}, {9052,13,7,L,eq}, {2363,12,0,E,eq}, {1153,13,3,L,eq}, {22038,14,4,L,eq},
    {6938,8,3,E,eq}, {16497,17,1,L,eq}, {7743,25,6,L,pre}, {11338,26,5,L,has}, {13986,11,4,H,eq}, {15752,35,2,L,has}, {15787,35,2,L,has},
    {23529,38,2,L,has}, {4216,6,9,E,eq}, {3597,18,4,H,eq}, {19808,21,6,L,eq}, {12500,21,2,L,has}, {12521,23,2,L,has}, {12544,22,2,L,has},
    {7730,16,7,L,eq}, {14747,20,1,L,eq}, {14983,5,0,L,pre}, {18024,19,6,L,pre}, {283,10,9,L,eq}, {15740,43,3,L,eq}, {18647,11,4,L,eq},
    {26594,15,2,L,eq}, {16442,18,2,L,eq}, {14695,19,3,E,eq}, {503,30,8,L,has}, {17012,12,7,E,eq}, {11260,29,6,E,eq}, {10448,13,7,E,eq},
    {14988,6,0,L,eq}, {5923,14,8,L,eq}, {4875,9,4,E,eq}, {15954,31,4,H,eq}, {16708,21,6,L,pre}, {631,13,7,L,eq}, {4857,25,9,L,eq},
    {16550,27,5,E,eq}, {11057,11,2,L,pre}, {3160,16,7,L,eq}, {8486,15,7,L,eq}, {12102,5,7,E,eq}, {6801,11,3,E,eq}, {24951,33,4,H,eq},
    {5402,9,1,E,eq}, {14700,24,5,L,eq}, {16294,17,1,L,eq}, {22300,13,4,L,pre}, {23642,14,7,L,eq}, {12469,30,8,L,has}, {15375,41,0,L,eq},
    {1917,22,9,L,eq}, {9908,29,6,L,pre}, {27637,12,7,L,eq}, {10075,12,7,L,pre}, {11897,29,5,L,eq}, {3570,4,9,B,pre}, {1213,16,3,L,eq},
    {9755,23,1,L,eq}, {27442,15,7,L,eq}, {13204,7,5,E,eq}, {856,27,3,L,eq}, {13135,27,4,L,eq}, {26577,33,3,L,pre}, {2173,12,7,L,eq},
    {8990,28,8,L,has}, {2707,21,2,L,has}, {4221,23,8,L,has}, {12626,21,5,L,pre}, {8501,30,2,L,eq}, {642,10,3,L,eq}, {20139,15,4,L,eq},
    {3432,22,3,L,eq}, {17981,22,1,L,eq}, {21043,13,4,L,eq}, {19850,19,5,L,eq}, {11226,5,7,E,eq}, {11463,8,7,E,eq}, {6991,9,4,E,eq},
    {1939,6,0,E,eq}, {2830,26,8,L,has}, {2856,19,8,L,has}, {23356,36,3,L,eq}, {14133,22,4,H,eq}, {10921,26,6,L,pre}, {25888,12,4,H,eq},
    {3940,10,1,L,eq}, {47,18,7,L,eq}, {7896,25,5,L,eq}, {24458,10,4,L,eq}, {6291,39,0,L,eq}, {12089,35,0,L,eq}, {18603,14,4,H,eq},
    {1417,22,8,L,has}, {7869,12,4,E,pre}, {895,17,7,L,eq}, {10615,25,6,L,eq}, {5132,21,8,L,pre}, {11467,12,5,E,pre}, {24380,17,4,L,eq},
    {2185,14,7,L,eq}, {7502,14,7,L,eq}, {8697,15,7,L,eq}, {3288,10,1,L,eq}, {14751,7,4,E,eq}, {406,13,12,B,suf}, {19705,26,6,L,pre},
    {450,22,8,L,has}, {7749,14,2,L,eq}, {12424,57,5,L,pre}, {7110,64,6,L,has}, {17602,20,6,L,eq}, {21830,12,4,L,eq}, {20201,42,2,L,pre},
    {15533,26,4,H,eq}, {8587,29,3,L,eq}, {7811,20,1,L,pre}, {428,9,12,B,suf}, {393,13,3,L,eq}, {20623,12,3,L,eq}, {22280,20,3,L,pre},
    {1741,17,1,L,eq}, {15914,40,4,H,eq}, {14641,30,2,L,pre}, {17571,31,6,L,eq}, {23515,20,4,H,eq}, {19373,12,4,L,eq}, {365,15,11,E,pre},
    {8414,20,5,L,eq}, {16880,6,7,E,eq}, {2055,11,7,L,eq}, {25295,11,7,L,pre}, {16192,40,2,L,eq}, {21940,10,4,L,eq}, {23780,9,4,L,eq},
    {1052,11,11,E,pre}, {8334,11,4,L,eq}, {6033,22,5,L,eq}, {11063,26,5,L,has}, {1660,11,9,L,eq}, {27413,32,3,L,pre}, {18931,10,7,E,eq},
    {3828,13,6,L,eq}, {14534,14,5,L,eq}, {11923,14,8,L,pre}, {3506,26,2,L,has}, {3585,15,2,L,has}, {3600,14,2,L,has}, {3614,8,2,L,has},
    {19999,5,7,E,eq}, {13785,15,7,E,eq}, {5944,17,3,L,pre}, {10533,6,8,L,pre}, {21652,20,2,L,eq}, {7596,10,6,L,eq}, {672,9,1,L,eq},
    {26664,28,3,L,pre}, {2812,33,2,L,has}, {2845,29,2,L,has}, {2874,28,2,L,has}, {4489,24,2,L,has}, {4513,25,2,L,has}, {5470,26,2,L,has},
    {5496,27,2,L,has}, {5657,21,2,L,has}, {5720,30,2,L,has}, {6119,16,2,L,has}, {6365,20,2,L,has}, {6760,34,2,L,has}, {7165,27,2,L,has},
    {7192,25,2,L,has}, {6470,25,3,L,has}, {2725,34,5,L,has}, {3204,26,5,L,has}, {5170,25,5,L,has}, {5343,26,5,L,has}, {5369,33,5,L,has},
    {10792,23,5,L,has}, {10915,22,5,L,has}, {10937,27,5,L,has}, {1895,32,6,L,has}, {5538,31,6,L,has}, {16962,10,7,E,eq}, {9832,30,6,L,eq},
    {18411,34,5,L,eq}, {6560,21,5,L,eq}, {9680,19,8,L,pre}, {15499,12,0,L,eq}, {3890,8,6,L,eq}, {10557,35,1,L,pre}, {10301,2,7,E,eq},
    {11395,12,5,L,pre}, {10456,28,1,L,pre}, {8197,15,3,L,eq}, {7406,20,8,L,eq}, {11810,29,2,L,pre}, {15366,40,3,L,eq}, {15914,29,6,L,pre},
    {11344,19,2,L,pre}, {23583,25,7,L,eq}, {7362,35,6,L,pre}, {3011,17,7,L,eq}, {184,5,12,B,pre}, {6814,19,0,L,eq}, {5696,6,1,E,eq},
    {598,9,4,H,eq}, {15984,54,8,L,has}, {26498,24,3,L,eq}, {17552,19,6,L,eq}, {14111,32,3,L,eq}, {276,7,11,E,pre}, {7069,6,3,E,eq},
    {10539,8,8,L,pre}, {16693,59,3,L,pre}, {13101,20,6,L,eq}, {12403,15,3,L,eq}, {15931,28,5,L,eq}, {8649,19,7,L,eq}, {192,34,8,L,has},
    {8996,15,6,L,eq}, {14283,48,5,L,eq}, {5271,17,7,L,eq}, {16514,15,1,L,eq}, {4497,10,9,E,eq}, {577,11,12,B,suf}, {15160,27,6,L,pre},
    {11097,29,0,L,eq}, {169,22,1,L,eq}, {13924,12,1,E,eq}, {111,14,4,H,eq}, {16930,3,1,E,eq}, {12736,24,2,L,has}, {10676,19,8,L,pre},
    {13162,27,4,L,eq}, {17929,13,7,L,eq}, {5165,16,7,L,eq}, {7397,34,6,L,pre}, {5839,7,1,E,eq}, {23329,11,4,H,eq}, {3939,31,8,L,has},
    {3970,22,8,L,has}, {499,6,12,B,suf}, {3055,23,0,L,eq}, {11739,15,3,L,eq}, {4284,9,3,L,eq}, {13986,11,5,E,eq}, {7126,12,7,L,eq},
    {9042,44,1,L,suf}, {18390,16,2,L,pre}, {10484,38,1,L,pre}, {644,17,7,L,eq}, {24003,33,3,L,pre}, {2041,14,7,L,eq}, {13746,50,8,L,has},
    {26349,17,4,H,eq}, {6435,17,5,L,eq}, {11646,25,1,L,eq}, {10986,6,7,E,eq}, {9043,28,8,L,suf}, {17458,11,7,E,eq}, {20758,12,4,H,eq},
    {24078,42,2,L,eq}, {24527,38,3,L,pre}, {369,13,7,L,eq}, {20375,36,2,L,eq}, {3520,8,9,B,pre}, {26610,33,3,L,pre}, {6038,13,8,L,eq},
    {9728,10,7,L,pre}, {16147,21,6,L,eq}, {5872,7,1,E,eq}, {19394,44,3,L,pre}, {14831,23,1,L,eq}, {9125,46,3,L,pre}, {20419,36,3,L,pre},
    {11160,29,2,L,pre}, {9361,17,1,L,eq}, {9594,29,1,L,suf}, {7518,16,5,L,eq}, {11528,10,5,E,pre}, {11898,28,2,L,pre}, {4548,13,7,L,eq},
    {13900,29,0,L,has}, {13962,28,0,L,has}, {672,12,11,E,eq}, {12289,60,1,L,eq}, {2498,15,4,H,eq}, {6784,11,4,E,eq}, {5799,11,7,L,eq},
    {5821,11,7,L,eq}, {5498,9,1,E,eq}, {7576,6,2,L,eq}, {22252,27,7,L,pre}, {15897,25,1,L,eq}, {10016,42,8,L,has}, {10058,42,8,L,has},
    {10009,41,1,L,eq}, {8614,14,5,L,eq}, {4810,26,3,L,eq}, {4836,26,3,L,eq}, {811,16,1,L,eq}, {19180,19,7,L,eq}, {19612,44,5,L,has},
    {18043,34,6,L,has}, {18077,32,6,L,has}, {12779,21,5,L,eq}, {20076,31,5,L,pre}, {21982,44,5,L,eq}, {11868,30,2,L,pre}, {10594,16,2,L,eq},
    {10786,25,2,L,eq}, {12678,27,3,L,eq}, {3984,15,4,H,eq}, {8575,11,2,L,eq}, {2883,20,6,L,eq}, {2973,25,9,L,pre}, {15136,24,6,L,pre},
    {7485,21,3,L,eq}, {12558,9,7,E,eq}, {2587,6,1,L,eq}, {23192,19,2,L,eq}, {1521,25,9,L,eq}, {1893,8,7,L,eq}, {10253,8,7,E,eq},
    {1309,5,11,E,pre}, {10374,20,2,L,eq}, {23265,36,2,L,pre}, {13067,14,7,E,eq}, {3682,29,2,L,has}, {3711,25,2,L,has}, {3736,25,2,L,has},
    {3761,47,2,L,has}, {3808,33,2,L,has}, {3841,28,2,L,has}, {12430,31,2,L,has}, {11953,8,4,L,eq}, {2790,34,5,L,has}, {4634,13,7,L,eq},
    {17561,4,7,E,eq}, {25451,26,4,L,pre}, {16182,44,3,L,eq}, {7722,17,5,L,eq}, {9994,14,5,E,eq}, {5403,24,9,L,pre}, {14024,9,7,E,pre},
    {12435,23,3,L,eq}, {25251,12,7,L,eq}, {1430,13,9,L,eq}, {18953,24,7,L,eq}, {10117,7,7,L,pre}, {15942,12,0,L,eq}, {19789,22,1,L,eq},
    {2876,15,1,L,eq}, {4209,20,2,L,has}, {5366,35,2,L,has}, {5401,29,2,L,has}, {15820,41,5,L,eq}, {16463,30,5,E,eq}, {15614,56,3,L,eq},
    {13898,7,4,H,eq}, {7344,15,8,L,eq}, {54,28,3,L,eq}, {2021,47,2,L,has}, {2068,47,2,L,has}, {3869,26,2,L,has}, {3895,29,2,L,has},
    {3924,27,2,L,has}, {3951,29,2,L,has}, {13272,32,2,L,has}, {13304,30,2,L,has}, {19155,7,5,E,eq}, {3326,30,8,L,has}, {13751,12,4,L,eq},
    {14498,19,4,L,eq}, {22234,20,2,L,pre}, {23335,14,7,L,pre}, {20795,31,5,L,eq}, {10710,16,7,E,eq}, {1766,26,6,L,has}, {5725,16,7,L,eq},
    {4859,32,0,L,eq}, {10338,22,5,E,has}, {5179,20,0,L,eq}, {7432,16,2,L,eq}, {26740,22,2,L,pre}, {15775,26,6,L,pre}, {3920,10,1,L,eq},
    {7575,9,4,E,pre}, {10845,7,7,E,eq}, {1616,6,11,E,eq}, {9024,18,2,L,eq}, {25141,31,3,L,eq}, {12364,25,4,H,eq}, {375,27,5,L,has},
    {402,28,5,L,has}, {430,29,5,L,has}, {459,21,5,L,has}, {480,22,5,L,has}, {502,23,5,L,has}, {525,22,5,L,has}, {547,24,5,L,has},
    {571,27,5,L,has}, {598,23,5,L,has}, {621,29,5,L,has}, {650,23,5,L,has}, {673,28,5,L,has}, {701,17,5,L,has}, {718,21,5,L,has},
    {739,19,5,L,has}, {758,23,5,L,has}, {781,25,5,L,has}, {4000,29,5,L,has}, {10719,20,5,L,has}, {10739,27,5,L,has}, {11144,19,5,L,has},
    {11163,17,5,L,has}, {8145,14,1,L,eq}, {20527,15,4,L,pre}, {28004,9,4,L,pre}, {19868,28,6,L,eq}, {8062,13,1,E,eq}, {13013,41,1,L,eq},
    {3718,78,3,L,eq}, {18588,15,4,H,eq}, {5756,6,1,E,eq}, {11176,11,7,E,eq}, {6024,14,8,L,eq}, {17273,11,1,E,eq}, {25818,10,4,H,eq},
    {7248,12,8,L,eq}, {14596,35,0,L,eq}, {21478,24,3,L,eq}, {23349,19,6,L,pre}, {3836,35,3,L,eq}, {11276,23,5,L,has}, {7873,15,1,L,eq},
    {1930,14,4,H,eq}, {10830,9,7,E,eq}, {7558,15,7,L,eq}, {23876,14,4,L,eq}, {27188,26,4,H,eq}, {3900,22,3,L,eq}, {18794,28,6,L,pre},
    {24358,38,2,L,eq}, {546,46,3,L,eq}, {12038,42,2,L,pre}, {9990,11,4,H,eq}, {10010,14,7,L,pre}, {7133,20,5,L,eq}, {3612,13,7,L,eq},
    {12834,27,0,L,eq}, {8198,9,1,L,eq}, {10887,13,1,L,eq}, {25252,37,3,L,eq}, {19602,21,7,L,eq}, {20011,9,7,E,eq}, {15318,9,5,E,eq},
    {1961,8,0,E,eq}, {7857,16,1,L,eq}, {19576,13,4,L,pre}, {21285,12,4,L,pre}, {6067,18,8,L,eq}, {17335,7,7,E,eq}, {22703,15,4,H,eq},
    {9854,32,1,L,eq}, {8238,13,7,L,eq}, {12339,47,5,L,pre}, {3508,12,7,L,eq}, {27706,13,7,L,pre}, {1959,25,1,L,eq}, {2406,29,0,L,eq},
    {12723,18,5,L,eq}, {6586,38,1,L,eq}, {17623,31,4,L,pre}, {19708,25,5,L,eq}, {11422,7,7,E,eq}, {2425,36,5,L,has}, {1628,23,6,L,has},
    {3452,4,9,B,eq}, {3477,4,9,B,eq}, {7421,9,4,E,eq}, {857,16,10,L,eq}, {27358,26,7,L,eq}, {7190,12,7,L,eq}, {1729,31,4,H,eq},
    {8699,15,2,L,eq}, {14729,23,2,L,eq}, {20064,15,4,H,eq}, {4112,13,0,E,eq}, {27682,12,7,L,eq}, {20135,6,7,E,eq}, {9206,21,1,L,eq},
    {12526,9,7,E,eq}, {3578,12,7,L,eq}, {22822,13,3,L,eq}, {18658,17,4,L,eq}, {13856,41,5,L,has}, {19116,60,1,L,pre}, {465,14,3,L,eq},
    {3299,30,9,L,has}, {7517,24,2,L,eq}, {21437,41,3,L,eq}, {5580,31,8,L,eq}, {10623,38,8,L,pre}, {27729,22,3,L,eq}, {10045,15,4,H,eq},
    {17861,31,7,L,eq}, {16460,15,2,L,eq}, {18764,6,7,E,eq}, {17812,35,6,L,pre}, {9719,17,2,L,eq}, {2920,15,7,L,eq}, {7981,18,5,L,eq},
    {8452,15,5,L,eq}, {10050,13,5,E,eq}, {6402,16,5,L,eq}, {10855,38,2,L,eq}, {1090,19,4,H,eq}, {15280,17,0,L,eq}, {23688,19,4,L,eq},
    {1039,10,7,L,eq}, {179,21,3,L,eq}, {26692,44,3,L,pre}, {11380,15,5,L,pre}, {9906,18,7,L,pre}, {17483,25,1,L,eq}, {194,13,4,H,eq},
    {6609,7,3,E,eq}, {7247,7,3,E,eq}, {9086,22,1,E,eq}, {13785,12,4,L,pre}, {7571,26,8,H,eq}, {7914,19,2,L,eq}, {2304,43,3,L,eq},
    {1642,11,7,L,eq}, {8105,9,4,E,eq}, {20362,19,7,L,eq}, {214,9,11,E,pre}, {18089,14,1,L,eq}, {544,16,1,L,eq}, {11749,60,6,L,eq},
    {2204,8,0,E,eq}, {22396,8,3,E,eq}, {14120,14,7,L,eq}, {1229,5,11,E,pre}, {16148,12,0,L,eq}, {13099,26,2,E,eq}, {22070,37,5,L,eq},
    {2352,17,9,L,eq}, {5913,25,5,L,eq}, {5765,17,6,L,eq}, {1466,34,9,L,eq}, {4556,19,2,L,has}, {1341,31,5,L,has}, {1372,37,5,L,has},
    {1409,35,5,L,has}, {1444,30,5,L,has}, {1474,36,5,L,has}, {1510,34,5,L,has}, {1544,29,5,L,has}, {1573,35,5,L,has}, {1608,33,5,L,has},
    {26561,13,4,H,eq}, {26192,33,3,L,pre}, {19303,12,5,L,eq}, {6630,4,4,E,eq}, {11820,4,7,E,eq}, {11588,22,4,E,eq}, {6431,27,1,L,eq},
    {21809,21,2,L,pre}, {23783,20,7,L,eq}, {12551,7,7,E,eq}, {15582,19,0,L,eq}, {5284,8,1,E,eq}, {21304,23,1,L,pre}, {23651,15,4,L,eq},
    {15555,17,7,L,eq}, {10244,14,4,H,eq}, {25917,17,4,H,eq}, {14161,48,0,L,eq}, {16190,18,6,L,eq}, {17008,25,2,L,pre}, {7078,17,8,L,eq},
    {2998,17,9,L,pre}, {2576,26,0,L,eq}, {11530,7,7,E,eq}, {11300,21,1,L,pre}, {26696,14,4,L,eq}, {2600,36,8,L,has}, {4565,19,1,L,pre},
    {11935,6,7,E,eq}, {21301,28,7,L,eq}, {21983,12,4,L,eq}, {16696,3,7,E,eq}, {9697,7,1,E,eq}, {15505,13,6,L,eq}, {11325,19,2,L,pre},
    {16497,10,7,E,eq}, {26686,11,7,L,eq}, {4351,11,6,L,eq}, {4884,12,4,E,eq}, {24445,13,4,L,eq}, {21960,9,4,L,eq}, {18926,5,7,E,eq},
    {2496,25,5,L,has}, {2564,24,5,L,has}, {10469,31,3,L,pre}, {2178,24,9,L,eq}, {19559,22,7,L,eq}, {5318,24,7,L,eq}, {21516,19,7,E,pre},
    {15357,15,8,L,pre}, {2291,10,0,E,eq}, {18956,27,6,L,pre}, {23212,21,7,L,eq}, {24734,7,7,E,eq}, {18687,12,5,L,eq}, {7198,26,6,L,eq},
    {15106,18,0,L,eq}, {19483,25,1,L,pre}, {705,22,0,L,eq}, {2115,40,2,L,has}, {3113,13,2,L,has}, {3126,25,2,L,has}, {12461,19,2,L,has},
    {12480,20,2,L,has}, {25343,27,3,L,eq}, {16412,18,6,L,eq}, {39,20,9,L,eq}, {18175,14,7,L,eq}, {14545,17,7,L,eq}, {15895,15,8,L,pre},
    {9968,41,1,L,eq}, {21279,25,1,L,pre}, {15927,16,7,L,eq}, {24114,15,7,L,eq}, {4331,24,1,L,pre}, {21031,12,4,L,eq}, {23627,24,4,L,eq},
    {19598,20,6,L,eq}, {19385,14,7,L,eq}, {17053,74,3,L,pre}, {13080,46,3,L,pre}, {19676,29,6,L,pre}, {24192,8,4,H,eq}, {832,11,11,E,eq},
    {21935,18,7,L,eq}, {2561,66,3,L,eq}, {2667,68,3,L,eq}, {4538,18,2,L,has}, {5911,24,2,L,has}, {5935,19,2,L,has}, {5954,23,2,L,has},
    {5977,16,2,L,has}, {7933,19,2,L,eq}, {15702,38,3,L,eq}, {5584,20,4,L,pre}, {7110,23,1,L,eq}, {2312,31,5,L,has}, {10338,20,1,L,eq},
    {27675,19,3,L,eq}, {23438,15,4,H,eq}, {570,20,13,L,eq}, {7227,21,8,L,eq}, {21010,14,1,L,eq}, {4826,35,6,L,eq}, {7829,40,0,L,eq},
    {1112,17,1,L,eq}, {15285,24,1,L,eq}, {6771,14,5,L,eq}, {11390,11,7,E,eq}, {22351,9,5,L,eq}, {3357,10,7,L,eq}, {818,20,4,H,eq},
    {16188,18,7,L,eq}, {6486,23,1,L,eq}, {2903,23,9,L,pre}, {11050,7,2,L,pre}, {16290,21,7,L,eq}, {3158,12,4,H,eq}, {2962,16,7,L,eq},
    {4395,18,1,L,pre}, {316,9,11,E,pre}, {20953,54,7,L,eq}, {23349,5,7,L,pre}, {2780,20,7,L,eq}, {1044,8,1,L,eq}, {19027,26,7,L,eq},
    {4194,12,3,L,eq}, {3681,11,1,L,eq}, {4649,19,6,L,eq}, {10408,23,5,E,has}, {20027,6,7,E,eq}, {14310,22,4,L,eq}, {1519,32,13,L,eq},
    {7749,27,3,L,eq}, {1117,5,11,E,pre}, {17690,21,1,L,pre}, {8555,21,5,L,eq}, {16058,24,2,L,eq}, {25580,21,4,L,pre}, {12627,24,8,L,pre},
    {17758,24,5,L,pre}, {7619,19,5,L,eq}, {13344,3,7,E,eq}, {3015,18,9,L,pre}, {16529,16,1,L,pre}, {6785,14,7,L,eq}, {16595,22,4,L,eq},
    {7593,10,4,E,pre}, {17290,8,7,E,eq}, {437,4,12,B,suf}, {5762,3,1,E,eq}, {17342,8,7,E,eq}, {26771,25,3,L,pre}, {11180,26,5,L,has},
    {975,25,6,L,has}, {1000,18,6,L,has}, {1018,19,6,L,has}, {17397,5,5,E,eq}, {18196,14,3,L,eq}, {9147,18,0,L,eq}, {17453,19,6,E,eq},
    {5487,19,7,L,eq}, {25649,10,7,L,eq}, {2032,25,1,L,eq}, {7445,10,4,E,eq}, {18822,27,6,L,pre}, {13344,36,5,L,eq}, {21271,17,6,E,eq},
    {13837,7,7,E,eq}, {26031,31,7,L,eq}, {10610,21,2,L,eq}, {14183,37,8,L,pre}, {280,17,3,L,eq}, {1794,18,4,H,eq}, {24002,8,7,E,eq},
    {5950,31,0,L,eq}, {24892,16,7,L,eq}, {2083,15,7,L,eq}, {8076,19,7,L,eq}, {7636,16,1,L,eq}, {4241,13,3,L,eq}, {25921,16,3,E,eq},
    {9957,8,5,E,eq}, {8501,15,7,L,eq}, {1425,12,11,E,eq}, {392,13,4,H,eq}, {7746,20,7,L,eq}, {7239,35,2,L,has}, {12543,18,0,L,eq},
    {10992,9,7,E,eq}, {691,13,7,L,eq}, {25370,62,3,L,pre}, {11573,9,5,E,pre}, {13591,39,8,L,has}, {4391,18,4,H,eq}, {14962,27,6,L,pre},
    {11996,4,7,E,eq}, {23722,29,2,L,eq}, {11944,8,7,E,eq}, {6085,28,8,L,eq}, {11637,16,0,L,eq}, {9639,20,5,L,pre}, {21412,18,7,E,eq},
    {1304,5,11,E,pre}, {1633,10,11,E,pre}, {15004,29,5,L,pre}, {12908,24,4,H,eq}, {3474,12,0,L,eq}, {11839,29,2,L,pre}, {18809,27,3,L,eq},
    {16808,15,5,L,eq}, {5344,18,6,E,eq}, {8218,9,7,L,eq}, {23256,22,7,L,eq}, {284,43,13,L,pre}, {17090,6,7,E,eq}, {12143,7,7,E,eq},
    {6367,42,0,L,eq}, {25200,19,2,L,pre}, {5980,26,5,L,eq}, {21982,18,7,L,eq}, {17620,24,5,L,eq}, {21686,20,5,L,eq}, {1525,19,3,L,eq},
    {8943,23,0,L,eq}, {6963,9,3,E,eq}, {24236,7,7,E,eq}, {200,16,13,B,pre}, {14251,23,6,L,pre}, {5543,19,2,L,has}, {6687,8,3,E,eq},
    {11988,8,7,E,eq}, {5638,9,9,L,eq}, {2470,10,1,L,eq}, {1178,6,11,E,pre}, {9233,26,2,L,eq}, {5538,8,1,E,eq}, {15438,36,5,L,eq},
    {7545,21,6,L,eq}, {26926,9,7,E,eq}, {52,9,10,L,eq}, {3992,25,8,L,has}, {24847,39,3,L,eq}, {8986,16,2,L,eq}, {2750,12,9,L,eq},
    {19731,24,4,L,pre}, {19520,26,7,L,eq}, {14205,41,3,L,pre}, {9291,26,8,L,has}, {9317,42,8,L,has}, {9620,19,5,L,pre}, {22933,33,6,L,pre},
    {17484,7,7,E,eq}, {8732,11,5,L,eq}, {6563,10,7,L,eq}, {19134,27,7,L,eq}, {342,5,9,L,eq}, {3602,5,9,E,eq}, {14047,22,6,L,pre},
    {19706,14,7,L,eq}, {1231,14,13,L,eq}, {1760,17,4,H,eq}, {26880,13,4,L,pre}, {240,30,0,L,eq}, {19729,17,1,L,eq}, {20738,23,1,L,eq},
    {18893,12,7,E,eq}, {10961,35,0,L,pre}, {5466,8,1,E,eq}, {8307,8,7,L,eq}, {13542,15,7,E,eq}, {17290,17,6,L,pre}, {9663,17,8,L,pre},
    {573,17,9,L,eq}, {21736,12,5,L,eq}, {10698,5,7,E,eq}, {18016,13,5,L,eq}, {536,18,13,L,eq}, {8556,17,7,L,eq}, {11589,7,7,E,eq},
    {15669,28,0,L,eq}, {15245,13,4,L,eq}, {27754,31,4,H,eq}, {10932,25,1,L,pre}, {16082,35,2,L,eq}, {3448,14,7,L,eq}, {2,9,11,E,pre},
    {13996,27,6,L,pre}, {557,16,9,L,eq}, {1742,104,9,L,eq}, {20368,51,3,L,pre}, {4295,14,4,H,eq}, {24665,29,3,L,pre}, {12389,25,4,H,eq},
    {24073,33,3,L,pre}, {4707,21,6,L,eq}, {25273,6,2,L,eq}, {9906,11,5,E,eq}, {11195,11,7,E,eq}, {24580,25,4,H,eq}, {5928,15,7,L,eq},
    {1792,29,6,L,has}, {1821,26,6,L,has}, {16180,19,8,L,has}, {16359,19,8,L,has}, {23354,13,4,H,eq}, {10769,17,2,L,eq}, {72,12,4,H,eq},
    {20644,33,5,L,eq}, {18259,14,7,L,pre}, {10993,23,5,L,has}, {26091,34,7,L,eq}, {10390,9,7,E,eq}, {9924,19,2,L,eq}, {13539,8,4,H,eq},
    {20306,27,2,L,has}, {6217,13,7,L,eq}, {23777,23,2,L,pre}, {599,6,12,B,pre}, {14743,8,4,E,eq}, {4303,16,6,L,eq}, {5805,21,5,L,eq},
    {3668,13,7,L,eq}, {473,2,10,E,eq}, {4806,16,4,H,eq}, {25769,38,2,L,eq}, {11832,18,4,H,eq}, {5965,19,9,L,eq}, {13074,25,2,E,eq},
    {11634,8,7,E,eq}, {3584,45,0,L,eq}, {18518,14,4,H,eq}, {4702,16,7,L,eq}, {8008,20,1,L,pre}, {3290,32,3,L,eq}, {11921,44,3,L,pre},
    {3772,16,9,E,eq}, {14938,24,6,L,pre}, {17533,23,1,L,eq}, {20341,21,7,L,eq}, {6109,18,1,L,pre}, {1874,26,3,L,eq}, {6403,11,1,L,pre},
    {6384,16,8,L,eq}, {5974,8,1,E,eq}, {22981,16,4,L,eq}, {7852,11,4,E,pre}, {25011,25,4,H,eq}, {125,15,1,L,eq}, {8455,28,2,L,eq},
    {2343,23,5,L,has}, {2366,19,5,L,has}, {24449,21,3,L,eq}, {14128,14,1,L,eq}, {16390,17,1,L,eq}, {20346,4,5,E,eq}, {9784,17,7,L,pre},
    {11643,37,3,L,eq}, {5386,17,9,L,pre}, {6671,24,5,L,eq}, {21474,10,4,H,eq}, {9112,14,6,L,eq}, {717,9,7,L,eq}, {19446,10,4,L,eq},
    {8280,18,4,E,eq}, {14294,34,7,L,eq}, {18132,22,5,L,pre}, {20467,45,1,L,pre}, {27811,19,7,L,pre}, {11706,7,7,E,eq}, {25157,15,2,L,pre},
    {14094,14,8,L,pre}, {6573,24,7,L,eq}, {10898,8,7,E,eq}, {20356,35,1,L,eq}, {5453,22,4,L,pre}, {14161,28,6,L,pre}, {3788,10,9,E,eq},
    {16603,28,5,L,eq}, {7434,22,3,L,eq}, {28393,12,4,L,eq}, {10220,5,7,E,eq}, {6894,14,5,L,eq}, {12188,9,7,E,eq}, {22898,9,7,E,eq},
    {114,14,6,L,has}, {128,22,6,L,has}, {169,24,6,L,has}, {193,24,6,L,has}, {18860,18,3,L,eq}, {2480,17,1,L,eq}, {11342,24,8,L,pre},
    {10761,55,8,L,pre}, {7259,15,7,L,eq}, {20984,16,4,L,eq}, {22541,47,6,L,pre}, {4612,26,3,L,eq}, {241,8,12,B,pre}, {6127,17,1,L,pre},
    {10676,8,3,E,eq}, {13259,28,6,L,pre}, {23385,10,7,L,eq}, {3390,16,7,L,eq}, {7927,12,8,E,eq}, {7394,34,5,L,eq}, {11972,25,1,L,eq},
    {19002,19,4,H,eq}, {19613,13,4,L,pre}, {10852,5,7,E,eq}, {2293,9,4,H,eq}, {5471,37,9,L,pre}, {9703,16,2,L,eq}, {6952,16,4,E,eq},
    {5411,16,7,L,eq}, {5437,20,8,L,eq}, {14007,9,7,E,pre}, {12192,25,0,L,eq}, {14068,32,2,L,pre}, {6565,3,4,E,eq}, {25351,25,4,L,eq},
    {6502,18,8,L,eq}, {7247,4,4,E,eq}, {4309,13,4,H,eq}, {3418,19,0,L,eq}, {24626,23,4,H,eq}, {13655,24,4,H,eq}, {16105,19,7,L,eq},
    {26399,16,7,E,eq}, {18763,37,1,L,eq}, {22207,21,3,L,pre}, {23149,22,7,L,eq}, {18886,7,7,E,eq}, {6856,9,4,E,eq}, {5766,9,7,L,eq},
    {8554,30,8,L,pre}, {15247,12,1,E,eq}, {518,12,9,L,eq}, {3028,14,7,L,eq}, {14611,14,7,L,eq}, {17046,10,7,E,eq}, {3357,49,3,L,eq},
    {24923,19,7,L,eq}, {1182,19,13,L,eq}, {27625,12,7,L,eq}, {2257,29,6,L,has}, {2286,24,6,L,has}, {15259,6,1,E,eq}, {24596,16,7,L,pre},
    {10288,15,1,L,eq}, {296,23,7,L,eq}, {4125,15,0,E,eq}, {5912,23,0,L,eq}, {13976,10,5,E,eq}, {12530,49,5,L,pre}, {234,17,4,H,eq},
    {7270,5,3,E,eq}, {12035,5,7,E,eq}, {1015,16,4,H,eq}, {15702,71,5,L,eq}, {572,5,12,B,suf}, {21397,36,5,E,eq}, {12000,2,7,E,eq},
    {26247,16,2,L,eq}, {3446,3,9,B,eq}, {4075,14,6,L,eq}, {2873,16,7,L,eq}, {835,17,7,L,eq}, {9011,18,7,L,eq}, {18581,18,3,L,eq},
    {22352,10,4,H,eq}, {3042,15,7,L,eq}, {16462,6,7,E,eq}, {3967,23,7,L,eq}, {13360,32,2,L,eq}, {19746,14,1,L,eq}, {8914,15,7,L,eq},
    {14990,19,3,L,eq}, {19680,46,3,L,eq}, {9363,17,3,L,eq}, {7480,19,8,L,eq}, {3388,28,9,L,has}, {2160,10,1,L,eq}, {17261,28,5,L,pre},
    {23816,27,2,L,pre}, {3224,14,6,L,eq}, {16179,43,4,H,eq}, {5673,21,4,L,pre}, {8443,19,6,E,eq}, {9745,21,6,L,eq}, {5452,31,0,L,pre},
    {4636,29,4,H,eq}, {11862,50,6,L,eq}, {10234,22,6,L,pre}, {833,11,9,L,eq}, {3298,19,1,L,eq}, {23564,18,3,L,eq}, {11362,21,1,L,pre},
    {9570,24,1,L,pre}, {24264,34,2,L,eq}, {11022,7,7,E,eq}, {4463,19,7,L,eq}, {13151,11,7,E,eq}, {13094,10,7,E,eq}, {58,13,13,B,has},
    {15900,18,0,L,eq}, {1777,9,1,L,eq}, {3458,16,1,L,eq}, {19889,30,1,L,pre}, {2147,13,1,L,eq}, {22464,16,4,H,eq}, {1621,19,4,H,eq},
    {9736,12,2,L,eq}, {27795,16,7,L,pre}, {13462,44,2,L,eq}, {25993,22,4,H,eq}, {14032,23,1,L,eq}, {216,12,3,L,eq}, {26783,27,4,L,eq},
    {26161,31,3,L,pre}, {21465,32,5,L,eq}, {18874,10,4,H,eq}, {10144,6,7,E,eq}, {20936,21,1,L,eq}, {5027,57,9,L,eq}, {22279,5,7,E,eq},
    {1099,33,13,L,eq}, {9466,19,3,L,eq}, {23800,16,2,L,pre}, {6064,14,9,L,pre}, {2130,13,4,H,eq}, {8184,14,1,L,eq}, {844,18,9,L,eq},
    {5718,9,9,E,eq}, {1546,22,9,L,eq}, {11634,13,4,H,eq}, {15966,34,0,L,eq}, {20896,34,3,L,pre}, {18488,18,2,L,eq}, {9884,12,5,E,eq},
    {6320,30,7,L,eq}, {9255,26,6,L,pre}, {21379,35,3,L,eq}, {18008,19,7,L,eq}, {4332,18,8,L,has}, {8073,18,5,L,eq}, {16375,15,7,L,eq},
    {11472,33,1,L,suf}, {13924,7,7,E,eq}, {19452,24,7,L,eq}, {9978,18,3,L,eq}, {13644,11,4,H,eq}, {6962,71,6,L,has}, {7033,77,6,L,has},
    {9049,12,6,L,eq}, {10734,15,0,L,eq}, {8158,18,2,L,eq}, {20482,15,4,L,pre}, {12826,11,7,E,eq}, {4672,14,9,L,eq}, {9504,22,4,H,eq},
    {22314,9,7,E,eq}, {2384,10,1,L,eq}, {22441,18,3,L,eq}, {18288,4,6,E,eq}, {1107,11,7,L,eq}, {6940,12,4,E,eq}, {5399,12,7,L,eq},
    {12178,51,1,L,eq}, {26370,33,2,L,pre}, {15145,9,0,L,eq}, {13810,40,3,L,eq}, {616,15,3,L,eq}, {6364,16,1,L,pre}, {18093,15,7,L,eq},
    {14065,29,0,L,eq}, {1901,7,7,L,eq}, {1271,11,7,L,eq}, {22172,16,7,L,eq}, {10647,6,4,E,eq}, {4078,31,1,L,pre}, {20993,17,1,L,eq},
    {9768,16,7,L,pre}, {16803,20,2,L,eq}, {8852,23,4,H,eq}, {21675,23,4,H,eq}, {20770,19,2,L,eq},
};

inline constexpr std::uint32_t builtin_buckets[] = {
    0, 0, 0, 0, 0, 1, 1, 1, 1, 3, 3, 4, 6, 6, 6, 7, 8, 9, 9, 10, 10, 10, 10, 10,
    10, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 13, 14, 14, 14, 14, 14, 14, 14, 15, 15, 16, 16,
    16, 16, 16, 18, 21, 21, 21, 24, 25, 25, 25, 26, 26, 27, 27, 29, 29, 30, 30, 31, 33, 33, 34, 34,
    34, 34, 34, 34, 34, 34, 35, 36, 36, 37, 37, 39, 40, 40, 42, 43, 43, 44, 46, 47, 47, 47, 48, 48,
    48, 49, 49, 50, 50, 50, 52, 53, 54, 55, 55, 56, 56, 56, 57, 57, 58, 60, 62, 63, 64, 64, 65, 65,
    65, 67, 67, 67, 70, 70, 70, 70, 70, 71, 71, 72, 73, 73, 74, 74, 74, 75, 75, 76, 76, 78, 79, 79,
    79, 81, 81, 81, 82, 82, 82, 82, 82, 82, 85, 85, 86, 87, 88, 89, 89, 90, 91, 91, 91, 92, 93, 94,
    94, 94, 94, 94, 95, 95, 96, 100, 103, 103, 105, 107, 114, 114, 115, 115, 115, 115, 115, 116, 117, 118, 118, 118,
    118, 118, 118, 120, 120, 120, 127, 127, 127, 127, 127, 132, 133, 133, 135, 135, 138, 140, 143, 145, 145, 145, 146, 146,
    146, 146, 147, 149, 149, 149, 150, 151, 151, 152, 153, 153, 154, 154, 155, 155, 155, 156, 156, 157, 157, 157, 157, 157,
    157, 157, 160, 161, 163, 163, 164, 165, 165, 166, 167, 167, 168, 169, 170, 170, 171, 172, 173, 174, 175, 175, 176, 177,
    177, 177, 177, 179, 179, 179, 181, 181, 182, 182, 183, 183, 183, 184, 185, 185, 185, 185, 185, 185, 186, 187, 187, 188,
    188, 188, 188, 188, 188, 188, 189, 190, 190, 191, 192, 193, 193, 193, 193, 194, 195, 197, 198, 199, 200, 200, 201, 201,
    201, 202, 203, 204, 205, 205, 205, 206, 207, 209, 212, 212, 212, 212, 212, 213, 213, 215, 217, 220, 220, 222, 222, 223,
    223, 224, 225, 226, 226, 226, 226, 226, 228, 229, 231, 232, 233, 234, 234, 235, 235, 235, 237, 237, 237, 237, 237, 239,
    239, 239, 241, 241, 241, 241, 244, 244, 244, 244, 246, 247, 247, 247, 247, 247, 249, 250, 251, 251, 252, 252, 252, 253,
    253, 253, 253, 254, 254, 255, 257, 257, 257, 258, 259, 261, 262, 262, 262, 264, 265, 266, 267, 268, 268, 268, 268, 268,
    268, 270, 271, 274, 276, 276, 277, 277, 279, 279, 280, 281, 282, 282, 282, 283, 283, 283, 283, 283, 284, 284, 284, 287,
    288, 289, 290, 292, 298, 298, 298, 300, 300, 300, 300, 302, 304, 305, 306, 307, 309, 309, 309, 310, 311, 312, 313, 313,
    313, 313, 314, 318, 319, 321, 323, 323, 324, 324, 324, 325, 326, 326, 326, 326, 326, 326, 327, 328, 328, 328, 329, 329,
    330, 331, 333, 334, 337, 337, 337, 337, 337, 338, 339, 339, 340, 340, 340, 340, 340, 341, 342, 342, 342, 343, 344, 344,
    344, 346, 347, 348, 349, 350, 350, 356, 358, 359, 359, 360, 361, 363, 364, 366, 366, 366, 366, 367, 367, 367, 368, 368,
    369, 370, 372, 372, 372, 373, 375, 375, 375, 376, 377, 377, 377, 377, 377, 378, 378, 379, 380, 380, 380, 381, 382, 382,
    382, 382, 383, 384, 384, 384, 384, 384, 385, 386, 387, 388, 389, 390, 390, 390, 392, 392, 392, 392, 393, 395, 396, 397,
    397, 397, 397, 397, 398, 399, 403, 404, 405, 405, 406, 406, 407, 407, 407, 408, 409, 410, 411, 411, 413, 415, 415, 417,
    420, 420, 421, 422, 422, 422, 424, 426, 427, 428, 429, 429, 429, 431, 431, 431, 432, 432, 433, 433, 433, 433, 435, 437,
    437, 437, 438, 439, 440, 440, 441, 441, 441, 441, 441, 442, 445, 446, 446, 446, 446, 446, 446, 447, 447, 447, 447, 447,
    447, 448, 450, 450, 452, 453, 455, 455, 456, 461, 461, 461, 461, 461, 462, 463, 463, 464, 465, 466, 466, 466, 467, 471,
    471, 473, 473, 474, 475, 475, 475, 475, 475, 476, 478, 478, 478, 478, 478, 478, 479, 479, 479, 479, 479, 479, 480, 480,
    481, 481, 484, 485, 487, 487, 488, 488, 489, 489, 490, 491, 492, 492, 492, 492, 493, 496, 497, 498, 498, 498, 499, 499,
    499, 500, 501, 501, 503, 503, 503, 503, 503, 503, 504, 505, 505, 505, 505, 505, 507, 508, 509, 511, 511, 512, 513, 513,
    513, 513, 515, 517, 517, 517, 517, 518, 518, 518, 518, 518, 524, 525, 527, 527, 527, 527, 528, 529, 530, 530, 530, 531,
    531, 531, 531, 531, 531, 531, 532, 532, 532, 532, 533, 534, 534, 535, 535, 535, 537, 538, 539, 539, 541, 541, 542, 543,
    543, 543, 543, 543, 544, 545, 546, 546, 546, 546, 546, 546, 547, 548, 549, 549, 549, 550, 550, 551, 551, 551, 551, 551,
    552, 553, 554, 555, 555, 555, 556, 556, 556, 556, 556, 556, 557, 559, 559, 560, 560, 561, 561, 562, 562, 562, 563, 563,
    564, 564, 564, 564, 564, 564, 564, 566, 568, 569, 570, 571, 573, 573, 575, 575, 575, 575, 575, 576, 576, 577, 577, 577,
    577, 577, 577, 578, 579, 580, 581, 581, 581, 582, 582, 582, 583, 583, 583, 583, 583, 585, 586, 588, 588, 589, 589, 591,
    592, 592, 593, 593, 593, 593, 593, 595, 596, 596, 597, 600, 602, 602, 602, 602, 603, 605, 607, 608, 609, 609, 610, 611,
    611, 611, 612, 612, 612, 612, 613, 615, 617, 617, 618, 618, 619, 619, 621, 622, 624, 624, 624, 624, 625, 626, 626, 627,
    627, 628, 628, 628, 628, 629, 631, 632, 632, 632, 632, 633, 633, 633, 633, 635, 636, 637, 637, 638, 642, 643, 644, 644,
    645, 645, 648, 648, 649, 650, 651, 651, 651, 652, 653, 654, 654, 655, 656, 656, 657, 658, 658, 658, 658, 658, 658, 659,
    659, 660, 660, 660, 660, 660, 661, 661, 662, 664, 665, 666, 668, 668, 668, 668, 668, 669, 670, 670, 670, 670, 671, 671,
    672, 674, 674, 674, 676, 677, 677, 680, 682, 683, 683, 683, 683, 683, 683, 683, 683, 685, 686, 686, 686, 686, 687, 688,
    688, 690, 691, 691, 691, 692, 692, 692, 693, 694, 695, 695, 695, 697, 698, 698, 700, 700, 700, 700, 702, 702, 702, 703,
    705, 705, 705, 705, 705, 705, 707, 709, 709, 709, 709, 709, 709, 710, 710, 711, 711, 712, 712, 715, 716, 716, 717, 717,
    719, 721, 721, 721, 721, 722, 724, 725, 725, 725, 727, 727, 729, 729, 730, 731, 731, 732, 733, 733, 733, 733, 733, 735,
    736, 736, 737, 737, 738, 740, 741, 741, 741, 742, 744, 746, 746, 747, 747, 748, 749, 750, 750, 750, 751, 753, 753, 756,
    756, 756, 756, 756, 756, 756, 757, 757, 759, 759, 759, 762, 762, 763, 764, 766, 767, 767, 769, 770, 772, 773, 773, 774,
    774, 775, 776, 776, 778, 779, 779, 781, 782, 782, 782, 783, 783, 783, 783, 783, 783, 785, 786, 786, 787, 787, 787, 788,
    788, 788, 791, 793, 794, 794, 794, 795, 796, 800, 802, 803, 804, 805, 805, 805, 806, 806, 809, 809, 810, 811, 811, 811,
    811, 811, 812, 813, 813, 813, 818, 818, 818, 819, 819, 819, 820, 821, 822, 822, 823, 824, 824, 825, 826, 826, 826, 827,
    827, 828, 830, 832, 833, 833, 834, 835, 836, 836, 836, 838, 838, 839, 840, 840, 840, 840, 841, 841, 842, 842, 842, 842,
    842, 843, 845, 845, 845, 846, 846, 846, 846, 847, 848, 849, 851, 851, 852, 853, 853, 855, 855, 857, 857, 858, 858, 858,
    858, 859, 859, 860, 861, 861, 861, 863, 863, 864, 864, 864, 864, 864, 864, 864, 865, 866, 866, 866, 866, 868, 869, 869,
    869, 869, 869, 871, 873, 873, 873, 875, 876, 876, 877, 879, 879, 880, 881, 881, 882, 882, 882, 883, 884, 884, 884, 885,
    885, 886, 888, 888, 888, 888, 888, 889, 890, 890, 890, 892, 893, 894, 894, 894, 895, 897, 899, 899, 900, 901, 901, 902,
    903, 903, 903, 903, 904, 905, 905, 908, 908, 908, 908, 909, 909, 910, 910, 910, 910, 912, 912, 914, 914, 915, 915, 917,
    917, 917, 918, 918, 918, 918, 918, 920, 920, 921, 923, 924, 925, 926, 926, 926, 931, 931, 931, 932, 932, 932, 934, 934,
    935, 935, 936, 936, 936, 937, 939, 939, 941, 941, 941, 941, 942, 943, 943, 944, 946, 948, 949, 949, 949, 949, 949, 949,
    951, 951, 953, 954, 954, 954, 955, 955, 955, 955, 955, 958, 958, 959, 960, 960, 962, 964, 964, 964, 964, 965, 965, 965,
    966, 967, 969, 970, 970, 971, 971, 974, 974, 978, 978, 978, 979, 979, 979, 979, 980, 981, 982, 982, 984, 985, 987, 990,
    990, 990, 992, 992, 993, 994, 994, 996, 996, 997, 997, 999, 1000, 1002, 1003, 1003, 1003, 1004, 1004, 1004, 1004, 1005, 1007, 1008,
    1008, 1008, 1008, 1012, 1012, 1012, 1012, 1012, 1012, 1013, 1014, 1014, 1016, 1018, 1018, 1018, 1019, 1020, 1021, 1021, 1021, 1025, 1027, 1028,
    1028, 1029, 1029, 1029, 1029, 1031, 1032, 1032, 1032, 1033, 1033, 1034, 1034, 1034, 1038, 1038, 1039, 1039, 1040, 1040, 1041, 1041, 1041, 1041,
    1041, 1042, 1042, 1042, 1044, 1045, 1045, 1046, 1047, 1047, 1047, 1047, 1047, 1048, 1049, 1049, 1049, 1051, 1052, 1052, 1054, 1054, 1054, 1055,
    1056, 1057, 1057, 1060, 1061, 1062, 1063, 1064, 1064, 1064, 1064, 1064, 1064, 1066, 1066, 1067, 1067, 1068, 1068, 1069, 1071, 1072, 1072, 1072,
    1072, 1072, 1074, 1076, 1077, 1078, 1078, 1078, 1079, 1085, 1086, 1086, 1087, 1087, 1088, 1088, 1088, 1088, 1089, 1089, 1090, 1090, 1090, 1090,
    1090, 1090, 1093, 1094, 1094, 1096, 1096, 1096, 1096, 1096, 1096, 1096, 1096, 1097, 1099, 1102, 1103, 1103, 1103, 1107, 1107, 1110, 1111, 1114,
    1116, 1117, 1117, 1117, 1118, 1119, 1121, 1121, 1122, 1123, 1123, 1123, 1124, 1124, 1125, 1125, 1127, 1127, 1129, 1131, 1132, 1132, 1135, 1135,
    1135, 1135, 1135, 1135, 1135, 1136, 1136, 1136, 1137, 1138, 1139, 1139, 1140, 1140, 1141, 1142, 1143, 1143, 1143, 1146, 1147, 1148, 1148, 1149,
    1149, 1149, 1149, 1149, 1149, 1149, 1149, 1150, 1151, 1153, 1153, 1154, 1154, 1155, 1155, 1155, 1159, 1159, 1161, 1162, 1162, 1162, 1162, 1164,
    1165, 1167, 1169, 1170, 1171, 1172, 1172, 1172, 1173, 1174, 1174, 1175, 1175, 1175, 1175, 1175, 1175, 1175, 1175, 1175, 1178, 1178, 1180, 1180,
    1181, 1182, 1182, 1183, 1184, 1185, 1185, 1185, 1185, 1186, 1188, 1188, 1189, 1189, 1190, 1190, 1191, 1192, 1193, 1195, 1195, 1196, 1197, 1199,
    1200, 1200, 1201, 1202, 1202, 1203, 1203, 1205, 1205, 1206, 1207, 1208, 1209, 1210, 1210, 1211, 1211, 1212, 1214, 1215, 1215, 1215, 1216, 1217,
    1219, 1220, 1221, 1222, 1225, 1226, 1226, 1227, 1227, 1227, 1227, 1227, 1228, 1228, 1230, 1233, 1235, 1235, 1235, 1235, 1235, 1235, 1235, 1236,
    1237, 1237, 1239, 1239, 1239, 1239, 1239, 1239, 1240, 1241, 1244, 1245, 1246, 1246, 1247, 1248, 1249, 1250, 1251, 1253, 1253, 1254, 1255, 1256,
    1257, 1257, 1258, 1259, 1259, 1259, 1260, 1260, 1260, 1263, 1264, 1265, 1266, 1267, 1268, 1269, 1269, 1271, 1272, 1273, 1273, 1273, 1273, 1274,
    1274, 1276, 1276, 1276, 1276, 1276, 1276, 1277, 1278, 1278, 1278, 1280, 1280, 1281, 1281, 1282, 1282, 1282, 1283, 1283, 1283, 1283, 1285, 1285,
    1285, 1288, 1289, 1291, 1292, 1292, 1293, 1294, 1294, 1295, 1295, 1295, 1296, 1297, 1298, 1298, 1298, 1299, 1299, 1299, 1299, 1299, 1300, 1300,
    1301, 1301, 1303, 1303, 1304, 1306, 1307, 1307, 1307, 1308, 1310, 1312, 1313, 1314, 1314, 1314, 1314, 1314, 1316, 1317, 1318, 1319, 1319, 1319,
    1319, 1321, 1322, 1322, 1323, 1323, 1324, 1324, 1326, 1328, 1328, 1328, 1329, 1329, 1329, 1329, 1330, 1330, 1331, 1331, 1331, 1331, 1331, 1331,
    1333, 1333, 1333, 1334, 1334, 1335, 1336, 1336, 1336, 1337, 1340, 1342, 1343, 1345, 1346, 1347, 1348, 1348, 1348, 1351, 1353, 1354, 1356, 1356,
    1356, 1358, 1360, 1363, 1364, 1364, 1364, 1364, 1366, 1367, 1369, 1370, 1372, 1372, 1372, 1373, 1373, 1373, 1373, 1373, 1373, 1373, 1373, 1374,
    1375, 1375, 1378, 1379, 1380, 1381, 1381, 1382, 1382, 1382, 1383, 1384, 1384, 1384, 1385, 1385, 1386, 1386, 1388, 1388, 1388, 1388, 1389, 1389,
    1391, 1391, 1392, 1394, 1394, 1394, 1394, 1394, 1394, 1395, 1395, 1395, 1396, 1396, 1396, 1396, 1396, 1397, 1397, 1397, 1398, 1399, 1399, 1399,
    1399, 1399, 1400, 1402, 1402, 1402, 1402, 1402, 1403, 1403, 1403, 1403, 1403, 1404, 1404, 1405, 1405, 1405, 1405, 1405, 1405, 1406, 1408, 1408,
    1408, 1408, 1409, 1410, 1410, 1411, 1412, 1414, 1415, 1416, 1416, 1417, 1418, 1419, 1419, 1419, 1419, 1419, 1419, 1420, 1420, 1420, 1421, 1422,
    1423, 1424, 1424, 1424, 1428, 1428, 1429, 1430, 1430, 1431, 1432, 1432, 1432, 1432, 1432, 1434, 1437, 1437, 1437, 1437, 1438, 1438, 1438, 1438,
    1440, 1440, 1441, 1442, 1442, 1443, 1444, 1450, 1453, 1453, 1455, 1455, 1457, 1457, 1458, 1458, 1458, 1458, 1459, 1460, 1460, 1460, 1461, 1461,
    1461, 1461, 1462, 1463, 1464, 1466, 1466, 1466, 1467, 1468, 1468, 1469, 1469, 1469, 1470, 1470, 1472, 1473, 1473, 1473, 1473, 1474, 1474, 1474,
    1474, 1474, 1475, 1475, 1477, 1477, 1478, 1478, 1480, 1482, 1482, 1483, 1484, 1484, 1484, 1485, 1485, 1485, 1487, 1487, 1488, 1490, 1491, 1491,
    1491, 1492, 1493, 1495, 1495, 1497, 1497, 1497, 1497, 1497, 1497, 1497, 1497, 1497, 1498, 1498, 1498, 1498, 1498, 1498, 1498, 1498, 1499, 1502,
    1502, 1502, 1503, 1504, 1504, 1505, 1505, 1507, 1507, 1508, 1508, 1509, 1509, 1509, 1509, 1510, 1510, 1510, 1510, 1511, 1513, 1516, 1516, 1518,
    1518, 1518, 1518, 1518, 1519, 1519, 1519, 1521, 1522, 1522, 1522, 1524, 1524, 1524, 1524, 1524, 1524, 1526, 1527, 1527, 1528, 1528, 1528, 1529,
    1531, 1532, 1532, 1535, 1535, 1539, 1540, 1542, 1542, 1544, 1544, 1545, 1545, 1546, 1547, 1547, 1548, 1548, 1548, 1549, 1551, 1551, 1551, 1551,
    1551, 1552, 1553, 1554, 1554, 1554, 1555, 1557, 1557, 1558, 1559, 1559, 1559, 1561, 1562, 1563, 1566, 1566, 1566, 1566, 1566, 1566, 1566, 1566,
    1566, 1566, 1566, 1566, 1566, 1567, 1568, 1568, 1568, 1568, 1568, 1570, 1571, 1572, 1573, 1574, 1574, 1575, 1577, 1578, 1580, 1582, 1584, 1585,
    1586, 1586, 1586, 1587, 1587, 1587, 1588, 1588, 1590, 1590, 1590, 1591, 1591, 1592, 1593, 1593, 1594, 1594, 1594, 1595, 1596, 1596, 1597, 1598,
    1598, 1601, 1601, 1601, 1602, 1602, 1602, 1603, 1604, 1606, 1607, 1607, 1607, 1607, 1607, 1607, 1608, 1608, 1609, 1609, 1610, 1610, 1611, 1612,
    1613, 1614, 1614, 1614, 1614, 1614, 1614, 1617, 1619, 1619, 1619, 1620, 1621, 1622, 1622, 1625, 1626, 1627, 1629, 1630, 1632, 1633, 1638, 1638,
    1641, 1641, 1642, 1642, 1643, 1643, 1643, 1643, 1643, 1644, 1646, 1647, 1647, 1648, 1649, 1649, 1649, 1649, 1650, 1651, 1652, 1652, 1654, 1654,
    1654, 1655, 1657, 1659, 1660, 1661, 1662, 1663, 1663, 1664, 1665, 1666, 1666, 1666, 1666, 1668, 1669, 1670, 1671, 1674, 1676, 1676, 1677, 1677,
    1677, 1678, 1678, 1679, 1679, 1679, 1679, 1679, 1681, 1681, 1681, 1682, 1682, 1683, 1683, 1684, 1686, 1686, 1686, 1687, 1687, 1688, 1689, 1689,
    1690, 1693, 1693, 1693, 1694, 1696, 1698, 1702, 1702, 1702, 1703, 1704, 1704, 1704, 1704, 1704, 1704, 1705, 1705, 1706, 1706, 1706, 1707, 1707,
    1708, 1709, 1711, 1711, 1713, 1713, 1714, 1714, 1715, 1715, 1715, 1716, 1716, 1716, 1717, 1719, 1719, 1721, 1721, 1721, 1721, 1721, 1721, 1722,
    1722, 1722, 1732, 1733, 1733, 1733, 1733, 1734, 1734, 1734, 1734, 1734, 1734, 1735, 1736, 1737, 1737, 1738, 1741, 1741, 1741, 1741, 1742, 1743,
    1743, 1745, 1747, 1749, 1749, 1749, 1750, 1750, 1750, 1750, 1750, 1751, 1752, 1753, 1753, 1754, 1754, 1754, 1754, 1755, 1756, 1756, 1756, 1756,
    1756, 1758, 1758, 1759, 1759, 1759, 1761, 1761, 1761, 1762, 1762, 1762, 1762, 1762, 1763, 1763, 1763, 1764, 1765, 1766, 1767, 1768, 1768, 1769,
    1770, 1770, 1770, 1770, 1772, 1772, 1772, 1773, 1773, 1773, 1774, 1774, 1775, 1775, 1776, 1777, 1777, 1777, 1778, 1778, 1778, 1778, 1779, 1779,
    1779, 1779, 1779, 1781, 1781, 1781, 1781, 1781, 1782, 1782, 1784, 1784, 1785, 1785, 1786, 1787, 1788, 1789, 1789, 1791, 1792, 1792, 1793, 1794,
    1795, 1796, 1796, 1798, 1799, 1799, 1799, 1799, 1799, 1799, 1800, 1800, 1801, 1802, 1803, 1804, 1804, 1804, 1805, 1805, 1805, 1805, 1806, 1806,
    1806, 1806, 1806, 1806, 1806, 1807, 1808, 1808, 1808, 1809, 1810, 1810, 1810, 1811, 1812, 1814, 1815, 1815, 1815, 1815, 1815, 1817, 1818, 1818,
    1818, 1818, 1818, 1818, 1818, 1818, 1819, 1821, 1821, 1822, 1822, 1825, 1825, 1828, 1829, 1829, 1829, 1829, 1829, 1829, 1830, 1832, 1834, 1834,
    1834, 1834, 1836, 1836, 1836, 1836, 1836, 1837, 1839, 1839, 1841, 1843, 1843, 1843, 1844, 1844, 1844, 1845, 1845, 1846, 1848, 1850, 1850, 1850,
    1850, 1850, 1850, 1850, 1850, 1850, 1852, 1854, 1854, 1855, 1856, 1856, 1857, 1858, 1860, 1860, 1860, 1862, 1862, 1862, 1862, 1862, 1863, 1863,
    1863, 1864, 1864, 1864, 1864, 1865, 1866, 1866, 1868, 1868, 1868, 1868, 1868, 1868, 1869, 1869, 1869, 1870, 1872, 1873, 1874, 1874, 1874, 1875,
    1877, 1877, 1877, 1877, 1877, 1877, 1877, 1878, 1878, 1878, 1879, 1881, 1882, 1882, 1882, 1882, 1883, 1883, 1883, 1883, 1884, 1888, 1888, 1890,
    1890, 1890, 1892, 1894, 1896, 1896, 1896, 1897, 1898, 1898, 1899, 1901, 1901, 1901, 1902, 1902, 1902, 1903, 1903, 1904, 1905, 1905, 1907, 1907,
    1908, 1908, 1908, 1909, 1909, 1909, 1909, 1909, 1909, 1909, 1910, 1914, 1915, 1916, 1916, 1916, 1917, 1917, 1917, 1917, 1917, 1919, 1921, 1922,
    1922, 1922, 1923, 1923, 1923, 1923, 1925, 1925, 1926, 1927, 1928, 1929, 1930, 1933, 1933, 1934, 1934, 1934, 1934, 1935, 1936, 1938, 1939, 1939,
    1940, 1941, 1942, 1942, 1942, 1942, 1943, 1944, 1945, 1948, 1948, 1952, 1952, 1953, 1954, 1954, 1954, 1954, 1954, 1954, 1954, 1954, 1954, 1954,
    1954, 1955, 1955, 1955, 1956, 1956, 1956, 1956, 1956, 1957, 1957, 1958, 1960, 1960, 1960, 1960, 1960, 1960, 1961, 1961, 1961, 1961, 1961, 1963,
    1963, 1963, 1964, 1964, 1965, 1968, 1968, 1970, 1970, 1970, 1971, 1971, 1972, 1972, 1972, 1972, 1972, 1974, 1975, 1976, 1976, 1976, 1976, 1976,
    1977, 1977, 1977, 1977, 1977, 1977, 1980, 1980, 1983, 1984, 1985, 1985, 1986, 1986, 1987, 1988, 1989, 1989, 1990, 1992, 1992, 1994, 1994, 1994,
    1995, 1995, 1996, 1996, 1999, 1999, 1999, 1999, 2000, 2002, 2004, 2004, 2005, 2007, 2008, 2008, 2008, 2009, 2010, 2011, 2012, 2012, 2012, 2013,
    2014, 2015, 2015, 2016, 2016, 2016, 2016, 2016, 2016, 2018, 2018, 2018, 2020, 2021, 2021, 2021, 2022, 2022, 2023, 2024, 2024, 2024, 2024, 2028,
    2029, 2032, 2032, 2032, 2033, 2035, 2035, 2036, 2036, 2036, 2036, 2037, 2040, 2040, 2040, 2040, 2040, 2040, 2040, 2042, 2043, 2044, 2044, 2044,
    2045, 2046, 2046, 2047, 2047, 2047, 2048, 2048, 2049, 2051, 2054, 2055, 2057, 2057, 2058, 2059, 2059, 2059, 2061, 2061, 2061, 2061, 2061, 2063,
    2064, 2066, 2066, 2066, 2067, 2068, 2069, 2069, 2070, 2070, 2070, 2070, 2071, 2071, 2071, 2074, 2074, 2074, 2075, 2075, 2077, 2079, 2080, 2081,
    2081, 2081, 2082, 2083, 2083, 2083, 2084, 2086, 2086, 2086, 2087, 2088, 2088, 2088, 2088, 2088, 2088, 2089, 2089, 2091, 2092, 2092, 2093, 2093,
    2093, 2093, 2093, 2094, 2096, 2096, 2097, 2098, 2099, 2104, 2104, 2105, 2105, 2105, 2105, 2106, 2108, 2108, 2108, 2108, 2108, 2109, 2109, 2109,
    2109, 2110, 2110, 2111, 2112, 2114, 2115, 2116, 2117, 2119, 2121, 2121, 2121, 2123, 2123, 2124, 2124, 2126, 2126, 2126, 2126, 2127, 2128, 2128,
    2131, 2131, 2131, 2131, 2133, 2135, 2136, 2136, 2136, 2137, 2137, 2138, 2139, 2142, 2143, 2143, 2145, 2145, 2145, 2146, 2147, 2147, 2148, 2149,
    2149, 2149, 2149, 2150, 2150, 2152, 2152, 2152, 2152, 2155, 2155, 2155, 2155, 2157, 2157, 2157, 2159, 2159, 2159, 2159, 2159, 2159, 2160, 2160,
    2160, 2160, 2160, 2162, 2162, 2163, 2163, 2163, 2165, 2165, 2166, 2167, 2168, 2168, 2169, 2169, 2169, 2169, 2169, 2169, 2170, 2172, 2172, 2175,
    2175, 2175, 2175, 2177, 2177, 2178, 2179, 2180, 2181, 2181, 2182, 2182, 2182, 2182, 2182, 2182, 2182, 2182, 2182, 2183, 2184, 2185, 2187, 2188,
    2189, 2189, 2189, 2190, 2190, 2191, 2191, 2192, 2193, 2193, 2194, 2194, 2194, 2194, 2194, 2194, 2196, 2197, 2198, 2198, 2198, 2199, 2199, 2199,
    2199, 2199, 2201, 2202, 2202, 2202, 2202, 2203, 2204, 2204, 2205, 2205, 2206, 2207, 2207, 2208, 2208, 2211, 2212, 2212, 2215, 2216, 2216, 2216,
    2218, 2219, 2219, 2220, 2221, 2221, 2223, 2223, 2223, 2223, 2224, 2225, 2226, 2227, 2227, 2228, 2229, 2229, 2229, 2229, 2229, 2230, 2230, 2231,
    2232, 2235, 2236, 2237, 2237, 2238, 2238, 2238, 2239, 2239, 2239, 2240, 2240, 2240, 2241, 2242, 2243, 2244, 2245, 2247, 2247, 2247, 2247, 2248,
    2248, 2248, 2248, 2248, 2248, 2250, 2250, 2250, 2250, 2251, 2251, 2252, 2253, 2254, 2254, 2254, 2255, 2256, 2257, 2257, 2258, 2258, 2258, 2260,
    2260, 2261, 2262, 2262, 2263, 2263, 2263, 2264, 2265, 2266, 2266, 2266, 2267, 2268, 2269, 2269, 2269, 2271, 2271, 2271, 2271, 2271, 2271, 2272,
    2274, 2275, 2275, 2276, 2276, 2277, 2278, 2279, 2279, 2280, 2281, 2281, 2281, 2281, 2281, 2282, 2282, 2283, 2283, 2283, 2284, 2284, 2285, 2286,
    2287, 2288, 2288, 2289, 2289, 2289, 2289, 2289, 2289, 2290, 2294, 2297, 2298, 2298, 2298, 2298, 2298, 2298, 2298, 2299, 2300, 2301, 2302, 2302,
    2304, 2305, 2306, 2306, 2306, 2306, 2306, 2308, 2308, 2308, 2308, 2308, 2310, 2311, 2311, 2312, 2312, 2312, 2313, 2313, 2314, 2315, 2315, 2316,
    2317, 2321, 2321, 2321, 2322, 2323, 2325, 2325, 2326, 2326, 2326, 2326, 2327, 2327, 2328, 2328, 2328, 2330, 2331, 2331, 2331, 2331, 2331, 2331,
    2332, 2332, 2334, 2334, 2334, 2334, 2334, 2335, 2336, 2337, 2337, 2338, 2339, 2341, 2343, 2343, 2346, 2347, 2347, 2347, 2347, 2347, 2347, 2347,
    2347, 2348, 2349, 2350, 2350, 2351, 2351, 2351, 2351, 2351, 2351, 2351, 2351, 2351, 2351, 2351, 2351, 2352, 2352, 2353, 2353, 2354, 2354, 2354,
    2354, 2355, 2355, 2355, 2355, 2355, 2356, 2357, 2357, 2357, 2357, 2359, 2360, 2363, 2363, 2363, 2363, 2363, 2363, 2363, 2363, 2364, 2364, 2364,
    2364, 2365, 2366, 2366, 2368, 2369, 2369, 2371, 2371, 2371, 2371, 2372, 2372, 2372, 2374, 2374, 2375, 2376, 2377, 2377, 2377, 2377, 2379, 2379,
    2379, 2380, 2381, 2381, 2382, 2382, 2382, 2383, 2383, 2383, 2384, 2386, 2387, 2388, 2390, 2392, 2393, 2393, 2393, 2395, 2395, 2396, 2396, 2397,
    2397, 2398, 2398, 2398, 2398, 2398, 2399, 2400, 2400, 2402, 2402, 2402, 2402, 2404, 2404, 2404, 2404, 2404, 2404, 2405, 2405, 2405, 2405, 2407,
    2408, 2408, 2412, 2413, 2415, 2415, 2415, 2416, 2417, 2418, 2418, 2418, 2421, 2425, 2425, 2425, 2425, 2425, 2425, 2425, 2426, 2426, 2426, 2426,
    2427, 2428, 2428, 2428, 2428, 2429, 2429, 2430, 2430, 2430, 2430, 2431, 2431, 2433, 2433, 2433, 2433, 2433, 2433, 2433, 2433, 2433, 2434, 2434,
    2435, 2436, 2437, 2438, 2439, 2439, 2439, 2440, 2440, 2441, 2441, 2441, 2442, 2443, 2445, 2445, 2446, 2446, 2446, 2447, 2447, 2452, 2453, 2453,
    2454, 2454, 2455, 2455, 2455, 2457, 2457, 2457, 2457, 2457, 2457, 2458, 2459, 2460, 2460, 2460, 2460, 2461, 2461, 2462, 2462, 2462, 2462, 2462,
    2463, 2464, 2465, 2465, 2465, 2465, 2471, 2471, 2471, 2473, 2474, 2474, 2474, 2474, 2475, 2483, 2483, 2486, 2486, 2486, 2486, 2487, 2488, 2488,
    2489, 2492, 2492, 2495, 2497, 2497, 2497, 2497, 2497, 2498, 2498, 2498, 2498, 2498, 2499, 2501, 2502, 2503, 2504, 2504, 2504, 2506, 2507, 2508,
    2508, 2508, 2509, 2510, 2510, 2512, 2513, 2515, 2516, 2516, 2517, 2519, 2520, 2520, 2521, 2521, 2523, 2524, 2525, 2525, 2525, 2526, 2526, 2528,
    2529, 2529, 2529, 2530, 2531, 2531, 2531, 2531, 2532, 2532, 2532, 2532, 2534, 2534, 2534, 2534, 2535, 2537, 2537, 2537, 2538, 2538, 2538, 2540,
    2542, 2543, 2543, 2544, 2544, 2544, 2548, 2548, 2549, 2549, 2550, 2551, 2551, 2551, 2551, 2551, 2552, 2552, 2553, 2553, 2554, 2555, 2555, 2555,
    2556, 2556, 2556, 2558, 2558, 2558, 2558, 2559, 2561, 2561, 2562, 2564, 2565, 2565, 2565, 2565, 2566, 2566, 2566, 2567, 2567, 2567, 2569, 2569,
    2569, 2570, 2570, 2571, 2572, 2573, 2573, 2573, 2575, 2577, 2577, 2577, 2577, 2578, 2579, 2579, 2579, 2579, 2579, 2579, 2579, 2579, 2579, 2579,
    2579, 2580, 2580, 2581, 2581, 2581, 2584, 2585, 2586, 2590, 2593, 2594, 2594, 2595, 2595, 2595, 2595, 2596, 2596, 2596, 2599, 2600, 2600, 2600,
    2600, 2600, 2600, 2600, 2600, 2600, 2601, 2604, 2604, 2604, 2606, 2606, 2606, 2610, 2610, 2610, 2610, 2610, 2610, 2612, 2612, 2613, 2613, 2614,
    2614, 2614, 2616, 2616, 2617, 2618, 2618, 2619, 2620, 2620, 2620, 2621, 2622, 2622, 2622, 2622, 2624, 2624, 2624, 2624, 2624, 2625, 2625, 2626,
    2628, 2629, 2629, 2631, 2632, 2632, 2632, 2633, 2634, 2635, 2635, 2635, 2637, 2637, 2637, 2637, 2637, 2637, 2638, 2640, 2641, 2641, 2641, 2641,
    2641, 2641, 2642, 2642, 2643, 2646, 2647, 2649, 2651, 2653, 2653, 2655, 2655, 2655, 2657, 2657, 2657, 2657, 2658, 2658, 2658, 2658, 2659, 2659,
    2660, 2660, 2662, 2664, 2666, 2667, 2670, 2670, 2671, 2673, 2673, 2673, 2674, 2675, 2678, 2678, 2679, 2679, 2680, 2680, 2681, 2682, 2682, 2682,
    2684, 2684, 2686, 2687, 2687, 2687, 2688, 2689, 2690, 2691, 2691, 2692, 2692, 2694, 2695, 2695, 2696, 2696, 2696, 2696, 2696, 2697, 2697, 2698,
    2699, 2701, 2701, 2703, 2703, 2703, 2703, 2703, 2703, 2704, 2707, 2709, 2710, 2710, 2711, 2711, 2711, 2711, 2711, 2711, 2714, 2716, 2716, 2716,
    2716, 2716, 2716, 2718, 2719, 2719, 2719, 2719, 2720, 2720, 2720, 2721, 2721, 2721, 2722, 2723, 2723, 2723, 2724, 2727, 2728, 2728, 2729, 2730,
    2731, 2732, 2732, 2732, 2732, 2732, 2732, 2732, 2734, 2735, 2736, 2736, 2737, 2737, 2737, 2737, 2737, 2737, 2737, 2737, 2739, 2739, 2739, 2741,
    2741, 2743, 2745, 2746, 2746, 2748, 2748, 2750, 2750, 2750, 2750, 2752, 2752, 2753, 2753, 2753, 2755, 2755, 2757, 2757, 2758, 2759, 2760, 2760,
    2760, 2760, 2762, 2762, 2764, 2764, 2764, 2764, 2764, 2764, 2764, 2765, 2767, 2768, 2768, 2769, 2770, 2771, 2771, 2771, 2771, 2772, 2773, 2773,
    2773, 2774, 2774, 2774, 2775, 2775, 2776, 2776, 2776, 2777, 2777, 2777, 2778, 2778, 2778, 2779, 2780, 2780, 2780, 2781, 2782, 2782, 2783, 2784,
    2785, 2785, 2785, 2785, 2785, 2785, 2786, 2786, 2787, 2787, 2788, 2789, 2790, 2790, 2790, 2790, 2791, 2792, 2793, 2793, 2799, 2799, 2800, 2801,
    2801, 2801, 2802, 2802, 2803, 2806, 2807, 2808, 2808, 2808, 2810, 2811, 2813, 2815, 2816, 2816, 2816, 2818, 2819, 2819, 2819, 2819, 2820, 2828,
    2828, 2829, 2830, 2831, 2831, 2832, 2833, 2833, 2833, 2833, 2834, 2834, 2834, 2836, 2836, 2836, 2837, 2838, 2841, 2842, 2843, 2845, 2846, 2846,
    2846, 2846, 2847, 2848, 2848, 2849, 2849, 2849, 2849, 2849, 2849, 2850, 2850, 2852, 2853, 2853, 2853, 2854, 2855, 2856, 2856, 2857, 2858, 2858,
    2860, 2860, 2861, 2861, 2862, 2862, 2863, 2863, 2863, 2863, 2864, 2866, 2867, 2870, 2870, 2871, 2871, 2871, 2873, 2873, 2879, 2879, 2880, 2881,
    2883, 2883, 2884, 2885, 2885, 2885, 2886, 2887, 2888, 2888, 2889, 2890, 2890, 2890, 2891, 2893, 2893, 2894, 2895, 2895, 2895, 2896, 2897, 2898,
    2898, 2898, 2898, 2899, 2899, 2899, 2899, 2900, 2900, 2900, 2902, 2902, 2902, 2905, 2906, 2906, 2908, 2909, 2909, 2910, 2910, 2910, 2911, 2911,
    2913, 2913, 2913, 2913, 2915, 2915, 2915, 2915, 2917, 2919, 2919, 2920, 2920, 2920, 2920, 2921, 2921, 2923, 2923, 2923, 2924, 2925, 2925, 2926,
    2927, 2927, 2927, 2927, 2928, 2928, 2928, 2930, 2932, 2934, 2934, 2934, 2935, 2935, 2937, 2938, 2939, 2939, 2939, 2940, 2940, 2940, 2940, 2940,
    2941, 2943, 2943, 2943, 2944, 2944, 2944, 2945, 2947, 2953, 2953, 2953, 2953, 2954, 2957, 2960, 2962, 2962, 2962, 2962, 2963, 2963, 2966, 2966,
    2966, 2968, 2968, 2969, 2970, 2970, 2970, 2971, 2971, 2971, 2971, 2971, 2973, 2973, 2973, 2973, 2973, 2975, 2975, 2975, 2976, 2977, 2978, 2978,
    2978, 2978, 2979, 2979, 2979, 2981, 2982, 2982, 2982, 2982, 2982, 2983, 2983, 2985, 2986, 2987, 2988, 2988, 2988, 2990, 2990, 2992, 2993, 2994,
    2994, 2995, 2997, 2998, 2998, 3000, 3000, 3000, 3000, 3000, 3000, 3000, 3001, 3001, 3003, 3003, 3003, 3005, 3006, 3006, 3007, 3008, 3009, 3011,
    3013, 3013, 3014, 3016, 3017, 3017, 3020, 3020, 3020, 3020, 3020, 3022, 3022, 3024, 3024, 3024, 3024, 3026, 3026, 3026, 3028, 3029, 3029, 3030,
    3031, 3031, 3031, 3031, 3031, 3032, 3033, 3033, 3034, 3034, 3037, 3038, 3038, 3039, 3039, 3041, 3041, 3041, 3041, 3041, 3041, 3042, 3043, 3043,
    3043, 3043, 3046, 3046, 3046, 3046, 3046, 3047, 3048, 3049, 3049, 3050, 3050, 3051, 3051, 3051, 3053, 3053, 3055, 3055, 3058, 3059, 3061, 3061,
    3061, 3061, 3061, 3062, 3062, 3063, 3064, 3064, 3065, 3066, 3071, 3071, 3071, 3071, 3071, 3071, 3072, 3072, 3072, 3072, 3072, 3072, 3073, 3073,
    3075, 3082, 3082, 3082, 3085, 3086, 3086, 3087, 3088, 3088, 3089, 3090, 3092, 3092, 3094, 3095, 3096, 3098, 3098, 3099, 3100, 3100, 3101, 3101,
    3103, 3104, 3104, 3105, 3105, 3106, 3107, 3109, 3111, 3111, 3112, 3112, 3112, 3112, 3114, 3115, 3115, 3115, 3117, 3117, 3118, 3120, 3120, 3120,
    3121, 3122, 3124, 3124, 3125, 3126, 3129, 3129, 3129, 3130, 3131, 3133, 3133, 3134, 3135, 3136, 3136, 3136, 3137, 3138, 3139, 3140, 3141, 3142,
    3142, 3142, 3142, 3142, 3142, 3142, 3143, 3143, 3143, 3145, 3145, 3145, 3146, 3146, 3146, 3146, 3146, 3146, 3146, 3146, 3149, 3149, 3150, 3150,
    3150, 3150, 3150, 3151, 3151, 3152, 3153, 3153, 3154, 3154, 3154, 3154, 3158, 3158, 3159, 3161, 3161, 3161, 3162, 3164, 3165, 3166, 3166, 3166,
    3166, 3166, 3166, 3167, 3168, 3168, 3171, 3171, 3172, 3173, 3173, 3173, 3174, 3175, 3178, 3179, 3179, 3180, 3181, 3182, 3182, 3182, 3182, 3182,
    3184, 3184, 3184, 3184, 3186, 3186, 3186, 3188, 3189, 3191, 3192, 3192, 3192, 3194, 3194, 3194, 3194, 3194, 3195, 3197, 3197, 3199, 3201, 3201,
    3201, 3201, 3202, 3202, 3202, 3202, 3204, 3205, 3205, 3205, 3206, 3206, 3206, 3206, 3206, 3206, 3207, 3207, 3207, 3207, 3208, 3209, 3210, 3210,
    3211, 3211, 3212, 3212, 3212, 3212, 3212, 3214, 3214, 3214, 3215, 3215, 3216, 3216, 3217, 3217, 3217, 3217, 3217, 3219, 3219, 3220, 3220, 3220,
    3222, 3223, 3223, 3226, 3228, 3230, 3232, 3232, 3232, 3234, 3235, 3235, 3236, 3236, 3236, 3236, 3236, 3236, 3236, 3237, 3237, 3237, 3238, 3239,
    3240, 3242, 3242, 3244, 3244, 3245, 3245, 3245, 3245, 3245, 3245, 3245, 3247, 3247, 3248, 3248, 3248, 3248, 3250, 3251, 3252, 3252, 3252, 3253,
    3253, 3256, 3256, 3258, 3259, 3261, 3262, 3263, 3263, 3263, 3264, 3265, 3265, 3265, 3265, 3265, 3265, 3266, 3267, 3271, 3274, 3276, 3278, 3278,
    3279, 3281, 3281, 3281, 3281, 3282, 3282, 3282, 3282, 3282, 3282, 3283, 3285, 3287, 3287, 3287, 3287, 3287, 3287, 3288, 3288, 3291, 3291, 3293,
    3293, 3293, 3295, 3297, 3297, 3297, 3297, 3298, 3298, 3299, 3300, 3300, 3300, 3301, 3302, 3306, 3307, 3307, 3308, 3308, 3308, 3310, 3311, 3313,
    3313, 3314, 3314, 3315, 3315, 3315, 3316, 3316, 3316, 3317, 3318, 3320, 3320, 3321, 3321, 3321, 3324, 3324, 3324, 3325, 3325, 3325, 3329, 3331,
    3331, 3334, 3334, 3336, 3337, 3339, 3339, 3339, 3340, 3340, 3343, 3344, 3344, 3344, 3345, 3345, 3346, 3348, 3348, 3348, 3349, 3349, 3349, 3349,
    3350, 3351, 3351, 3351, 3351, 3351, 3351, 3353, 3354, 3355, 3355, 3355, 3355, 3355, 3355, 3355, 3356, 3356, 3357, 3357, 3360, 3360, 3361, 3362,
    3362, 3362, 3363, 3363, 3363, 3364, 3366, 3366, 3367, 3367, 3368, 3370, 3371, 3374, 3374, 3374, 3374, 3374, 3375, 3376, 3378, 3378, 3380, 3381,
    3381, 3382, 3382, 3383, 3384, 3384, 3386, 3387, 3387, 3387, 3388, 3388, 3389, 3389, 3391, 3392, 3392, 3393, 3393, 3394, 3396, 3396, 3397, 3400,
    3402, 3403, 3403, 3404, 3406, 3408, 3409, 3410, 3410, 3410, 3411, 3413, 3413, 3413, 3413, 3413, 3415, 3416, 3416, 3416, 3417, 3418, 3418, 3419,
    3419, 3419, 3419, 3420, 3420, 3421, 3423, 3423, 3423, 3423, 3423, 3423, 3423, 3424, 3425, 3426, 3426, 3426, 3426, 3426, 3426, 3427, 3428, 3428,
    3430, 3432, 3433, 3435, 3438, 3438, 3439, 3439, 3440, 3443, 3443, 3444, 3446, 3446, 3448, 3448, 3448, 3448, 3448, 3448, 3449, 3451, 3451, 3451,
    3451, 3452, 3453, 3454, 3454, 3455, 3458, 3459, 3459, 3460, 3461, 3461, 3463, 3463, 3463, 3465, 3465, 3465, 3465, 3465, 3466, 3466, 3467, 3468,
    3469, 3469, 3470, 3477, 3477, 3477, 3480, 3480, 3480, 3481, 3481, 3481, 3482, 3483, 3484, 3484, 3484, 3485, 3486, 3486, 3486, 3487, 3488, 3489,
    3489, 3490, 3492, 3492, 3492, 3493, 3493, 3493, 3494, 3494, 3494, 3494, 3494, 3494, 3495, 3495, 3495, 3495, 3496, 3497, 3498, 3498, 3499, 3499,
    3499, 3501, 3501, 3501, 3501, 3502, 3502, 3503, 3503, 3505, 3505, 3505, 3506, 3507, 3508, 3509, 3509, 3510, 3511, 3512, 3512, 3513, 3513, 3513,
    3513, 3514, 3514, 3514, 3514, 3514, 3514, 3514, 3514, 3514, 3514, 3515, 3516, 3516, 3516, 3516, 3516, 3516, 3518, 3518, 3518, 3518, 3518, 3518,
    3519, 3519, 3524, 3525, 3526, 3526, 3527, 3527, 3528, 3528, 3529, 3529, 3529, 3529, 3529, 3530, 3532, 3534, 3534, 3534, 3534, 3534, 3534, 3534,
    3534, 3535, 3536, 3538, 3538, 3538, 3539, 3539, 3541, 3542, 3542, 3542, 3543, 3543, 3544, 3546, 3547, 3547, 3547, 3548, 3550, 3550, 3550, 3550,
    3550, 3552, 3553, 3553, 3553, 3553, 3553, 3553, 3553, 3553, 3554, 3555, 3555, 3555, 3555, 3556, 3557, 3558, 3559, 3559, 3560, 3561, 3562, 3564,
    3567, 3567, 3567, 3570, 3572, 3572, 3572, 3572, 3573, 3574, 3574, 3574, 3575, 3575, 3575, 3577, 3578, 3579, 3580, 3587, 3587, 3588, 3588, 3588,
    3588, 3588, 3588, 3588, 3588, 3589, 3591, 3592, 3592, 3593, 3593, 3593, 3594, 3594, 3595, 3595, 3595, 3596, 3597, 3597, 3598, 3598, 3601, 3601,
    3601, 3601, 3601, 3601, 3601, 3601, 3601, 3602, 3603, 3603, 3603, 3604, 3605, 3609, 3610, 3610, 3610, 3612, 3612, 3612, 3613, 3613, 3614, 3614,
    3614, 3616, 3616, 3619, 3619, 3619, 3620, 3620, 3621, 3623, 3624, 3624, 3626, 3626, 3626, 3626, 3627, 3627, 3628, 3628, 3628, 3629, 3629, 3630,
    3630, 3630, 3630, 3630, 3630, 3631, 3632, 3632, 3632, 3632, 3632, 3632, 3632, 3632, 3633, 3633, 3633, 3634, 3634, 3634, 3634, 3634, 3634, 3635,
    3635, 3636, 3637, 3637, 3641, 3641, 3641, 3642, 3642, 3642, 3642, 3644, 3645, 3645, 3645, 3645, 3645, 3645, 3645, 3646, 3649, 3650, 3651, 3652,
    3653, 3655, 3656, 3656, 3656, 3656, 3656, 3656, 3656, 3656, 3657, 3657, 3657, 3657, 3658, 3658, 3658, 3658, 3658, 3658, 3658, 3665, 3665, 3665,
    3665, 3665, 3665, 3665, 3665, 3665, 3665, 3668, 3669, 3669, 3669, 3671, 3671, 3672, 3672, 3672, 3672, 3673, 3674, 3675, 3676, 3677, 3677, 3677,
    3677, 3679, 3679, 3680, 3681, 3682, 3682, 3682, 3682, 3682, 3682, 3682, 3682, 3684, 3684, 3685, 3687, 3688, 3688, 3689, 3689, 3689, 3689, 3689,
    3690, 3690, 3690, 3690, 3690, 3690, 3691, 3692, 3692, 3692, 3694, 3694, 3694, 3694, 3694, 3695, 3696, 3698, 3698, 3698, 3699, 3701, 3701, 3703,
    3703, 3704, 3704, 3704, 3704, 3705, 3706, 3707, 3707, 3708, 3708, 3709, 3709, 3709, 3709, 3710, 3710, 3711, 3712, 3712, 3713, 3715, 3715, 3716,
    3717, 3718, 3718, 3719, 3719, 3719, 3719, 3719, 3720, 3720, 3720, 3720, 3723, 3724, 3726, 3726, 3727, 3727, 3727, 3729, 3738, 3738, 3739, 3739,
    3739, 3739, 3741, 3741, 3742, 3742, 3743, 3744, 3744, 3744, 3744, 3745, 3747, 3747, 3748, 3748, 3749, 3749, 3751, 3751, 3751, 3751, 3755, 3757,
    3759, 3759, 3759, 3759, 3760, 3760, 3760, 3760, 3762, 3764, 3765, 3768, 3768, 3768, 3769, 3772, 3773, 3774, 3774, 3774, 3775, 3776, 3776, 3776,
    3776, 3776, 3777, 3778, 3779, 3779, 3780, 3780, 3781, 3781, 3782, 3784, 3786, 3787, 3787, 3787, 3787, 3787, 3787, 3788, 3789, 3790, 3791, 3791,
    3791, 3791, 3792, 3793, 3793, 3793, 3793, 3793, 3794, 3794, 3794, 3794, 3794, 3796, 3796, 3796, 3797, 3797, 3798, 3799, 3799, 3799, 3799, 3799,
    3799, 3799, 3799, 3799, 3803, 3803, 3803, 3803, 3803, 3803, 3803, 3803, 3803, 3805, 3808, 3809, 3809, 3809, 3810, 3811, 3811, 3811, 3812, 3812,
    3813, 3813, 3815, 3816, 3817, 3817, 3818, 3819, 3820, 3820, 3820, 3821, 3821, 3821, 3821, 3823, 3823, 3823, 3823, 3823, 3823, 3824, 3824, 3824,
    3824, 3826, 3826, 3826, 3826, 3826, 3828, 3829, 3829, 3830, 3830, 3830, 3830, 3830, 3830, 3830, 3832, 3834, 3835, 3836, 3837, 3837, 3837, 3837,
    3837, 3838, 3838, 3838, 3839, 3840, 3840, 3841, 3842, 3842, 3844, 3845, 3846, 3846, 3846, 3847, 3847, 3849, 3849, 3849, 3849, 3849, 3849, 3849,
    3849, 3850, 3850, 3854, 3854, 3854, 3854, 3855, 3856, 3856, 3856, 3857, 3859, 3859, 3859, 3860, 3861, 3861, 3862, 3865, 3866, 3867, 3867, 3868,
    3869, 3869, 3869, 3869, 3870, 3872, 3872, 3872, 3872, 3872, 3873, 3873, 3875, 3876, 3878, 3881, 3883, 3883, 3883, 3883, 3883, 3883, 3884, 3884,
    3884, 3884, 3885, 3885, 3886, 3886, 3887, 3887, 3887, 3889, 3889, 3891, 3892, 3892, 3892, 3892, 3892, 3892, 3893, 3893, 3893, 3894, 3898, 3899,
    3901, 3905, 3906, 3906, 3907, 3908, 3909, 3910, 3910, 3911, 3912, 3913, 3913, 3913, 3913, 3913, 3913, 3915, 3915, 3915, 3915, 3917, 3918, 3918,
    3918, 3918, 3918, 3918, 3918, 3919, 3919, 3919, 3921, 3923, 3923, 3924, 3924, 3925, 3925, 3925, 3925, 3926, 3926, 3927, 3927, 3927, 3928, 3929,
    3929, 3929, 3929, 3930, 3932, 3932, 3934, 3935, 3937, 3938, 3939, 3939, 3939, 3939, 3939, 3939, 3939, 3940, 3942, 3944, 3944, 3944, 3946, 3947,
    3948, 3949, 3951, 3951, 3952, 3953, 3953, 3953, 3953, 3954, 3954, 3956, 3956, 3958, 3958, 3959, 3960, 3961, 3961, 3961, 3962, 3963, 3963, 3963,
    3963, 3963, 3963, 3986, 3986, 3986, 3987, 3988, 3988, 3989, 3989, 3991, 3991, 3991, 3992, 3992, 3993, 3995, 3995, 3996, 3996, 3996, 3996, 3998,
    4000, 4000, 4001, 4001, 4001, 4001, 4001, 4001, 4001, 4003, 4005, 4006, 4007, 4008, 4008, 4009, 4010, 4011, 4011, 4012, 4012, 4013, 4014, 4014,
    4016, 4017, 4017, 4018, 4018, 4019, 4020, 4020, 4021, 4023, 4023, 4023, 4026, 4026, 4028, 4028, 4028, 4028, 4028, 4028, 4029, 4029, 4030, 4030,
    4031, 4032, 4033, 4033, 4033, 4033, 4033, 4033, 4035, 4036, 4038, 4038, 4038, 4040, 4041, 4042, 4043, 4043, 4043, 4043, 4043, 4044, 4044, 4044,
    4044, 4044, 4045, 4047, 4048, 4049, 4050, 4052, 4053, 4053, 4053, 4055, 4056, 4056, 4056, 4056, 4056, 4056, 4058, 4059, 4060, 4061, 4061, 4063,
    4063, 4063, 4064, 4065, 4065, 4066, 4066, 4066, 4067, 4068, 4069, 4069, 4070, 4071, 4072, 4072, 4072, 4074, 4075, 4076, 4077, 4078, 4078, 4078,
    4079, 4079, 4079, 4079, 4081, 4081, 4082, 4085, 4088, 4089, 4089, 4089, 4089, 4089, 4090, 4090, 4090, 4090, 4090, 4090, 4091, 4092, 4092, 4094,
    4094, 4095, 4096, 4096, 4097, 4099, 4101, 4102, 4103, 4104, 4105, 4106, 4107, 4107, 4108, 4108, 4110, 4110, 4111, 4113, 4113, 4113, 4114, 4115,
    4116, 4116, 4116, 4117, 4118, 4118, 4118, 4119, 4121, 4121, 4121, 4122, 4122, 4123, 4123, 4124, 4124, 4124, 4126, 4127, 4127, 4128, 4128, 4128,
    4128, 4128, 4129, 4129, 4129, 4131, 4132, 4132, 4132, 4133, 4133, 4133, 4134, 4135, 4135, 4135, 4135, 4135, 4136, 4136, 4137, 4138, 4138, 4138,
    4142, 4143, 4144, 4145, 4147, 4147, 4147, 4147, 4148, 4148, 4148, 4149, 4150, 4150, 4150, 4150, 4152, 4152, 4152, 4152, 4152, 4152, 4153, 4153,
    4154, 4155, 4156, 4156, 4157, 4157, 4158, 4158, 4158, 4159, 4160, 4160, 4160, 4161, 4162, 4163, 4163, 4163, 4163, 4164, 4165, 4165, 4166, 4166,
    4169, 4170, 4171, 4171, 4172, 4172, 4174, 4174, 4176, 4177, 4178, 4178, 4179, 4179, 4180, 4182, 4183, 4183, 4183, 4183, 4183, 4183, 4183, 4184,
    4185, 4185, 4186, 4187, 4187, 4187, 4187, 4187, 4188, 4189, 4189, 4191, 4196, 4196, 4196, 4197, 4197, 4197, 4197, 4199, 4200, 4200, 4200, 4201,
    4201, 4201, 4201, 4202, 4202, 4203, 4204, 4204, 4205, 4206, 4208, 4209, 4209, 4209, 4209, 4209, 4209, 4210, 4214, 4214, 4214, 4215, 4216, 4216,
    4217, 4217, 4217, 4219, 4219, 4219, 4220, 4220, 4220, 4222, 4222, 4222, 4222, 4223, 4223, 4224, 4226, 4226, 4227, 4227, 4228, 4228, 4230, 4231,
    4231, 4231, 4231, 4232, 4232, 4232, 4232, 4233, 4234, 4234, 4234, 4234, 4235, 4236, 4236, 4236, 4238, 4238, 4238, 4239, 4239, 4240, 4240, 4240,
    4240, 4240, 4240, 4241, 4241, 4243, 4243, 4245, 4247, 4248, 4248, 4249, 4249, 4249, 4249, 4249, 4252, 4252, 4252, 4254, 4254, 4254, 4255, 4255,
    4257, 4257, 4258, 4259, 4261, 4261, 4266, 4266, 4266, 4266, 4268, 4271, 4271, 4271, 4271, 4271, 4272, 4273, 4275, 4276, 4276, 4276, 4276, 4276,
    4277, 4278, 4278, 4279, 4279, 4279, 4280, 4281, 4282, 4282, 4283, 4284, 4286, 4288, 4289, 4291, 4291, 4292, 4293, 4293, 4293, 4294, 4295, 4296,
    4297, 4297, 4298, 4298, 4299, 4299, 4300, 4300, 4300, 4300, 4301, 4302, 4302, 4303, 4303, 4303, 4303, 4303, 4303, 4303, 4303, 4305, 4306, 4307,
    4308, 4308, 4308, 4308, 4308, 4309, 4312, 4314, 4314, 4314, 4317, 4317, 4318, 4318, 4318, 4320, 4321, 4321, 4321, 4323, 4323, 4324, 4325, 4326,
    4326, 4327, 4328, 4328, 4328, 4329, 4331, 4332, 4332, 4333, 4333, 4333, 4334, 4335, 4335, 4335, 4335, 4336, 4337, 4337, 4338, 4339, 4340, 4341,
    4341, 4341, 4341, 4341, 4341, 4341, 4343, 4343, 4344, 4345, 4348, 4348, 4349, 4349, 4349, 4349, 4349, 4351, 4354, 4354, 4355, 4355, 4355, 4356,
    4357, 4358, 4358, 4359, 4360, 4363, 4364, 4365, 4367, 4368, 4370, 4370, 4371, 4371, 4372, 4372, 4373, 4374, 4374, 4374, 4374, 4374, 4375, 4376,
    4378, 4378, 4380, 4381, 4381, 4383, 4383, 4383, 4384, 4385, 4386, 4387, 4388, 4388, 4388, 4389, 4391, 4393, 4393, 4393, 4394, 4394, 4400, 4401,
    4401, 4402, 4402, 4402, 4402, 4402, 4406, 4407, 4408, 4409, 4410, 4410, 4410, 4410, 4410, 4412, 4415, 4415, 4416, 4417, 4417, 4417, 4417, 4417,
    4417, 4418, 4419, 4419, 4419, 4419, 4421, 4421, 4421, 4422, 4422, 4422, 4424, 4424, 4424, 4424, 4425, 4425, 4425, 4427, 4427, 4427, 4427, 4427,
    4427, 4427, 4428, 4428, 4428, 4428, 4428, 4428, 4429, 4429, 4430, 4430, 4430, 4430, 4431, 4431, 4431, 4432, 4432, 4432, 4433, 4433, 4435, 4436,
    4438, 4439, 4440, 4440, 4441, 4442, 4443, 4444, 4444, 4445, 4447, 4447, 4449, 4453, 4455, 4455, 4455, 4455, 4456, 4457, 4457, 4457, 4457, 4457,
    4458, 4458, 4459, 4459, 4459, 4462, 4462, 4463, 4463, 4463, 4463, 4464, 4464, 4464, 4467, 4467, 4472, 4472, 4472, 4472, 4473, 4473, 4473, 4474,
    4474, 4474, 4474, 4474, 4474, 4474, 4474, 4475, 4476, 4476, 4476, 4477, 4477, 4478, 4478, 4478, 4479, 4479, 4479, 4481, 4484, 4485, 4485, 4485,
    4485, 4486, 4487, 4489, 4490, 4491, 4491, 4492, 4492, 4495, 4495, 4496, 4497, 4498, 4501, 4501, 4501, 4501, 4502, 4502, 4502, 4502, 4503, 4503,
    4504, 4504, 4505, 4507, 4507, 4507, 4508, 4509, 4509, 4509, 4509, 4509, 4509, 4509, 4509, 4509, 4509, 4509, 4511, 4513, 4513, 4513, 4514, 4517,
    4518, 4522, 4524, 4526, 4526, 4526, 4535, 4536, 4536, 4536, 4536, 4537, 4539, 4541, 4543, 4546, 4549, 4550, 4550, 4550, 4550, 4550, 4553, 4554,
    4556, 4556, 4557, 4559, 4559, 4559, 4559, 4560, 4560, 4560, 4560, 4562, 4563, 4564, 4564, 4564, 4564, 4564, 4565, 4565, 4565, 4567, 4568, 4568,
    4569, 4570, 4570, 4572, 4572, 4574, 4576, 4576, 4577, 4577, 4578, 4579, 4579, 4579, 4580, 4581, 4581, 4581, 4581, 4581, 4581, 4581, 4582, 4583,
    4583, 4584, 4586, 4586, 4586, 4586, 4587, 4587, 4590, 4590, 4593, 4594, 4594, 4596, 4596, 4596, 4596, 4596, 4596, 4598, 4599, 4601, 4601, 4602,
    4602, 4602, 4602, 4602, 4603, 4604, 4605, 4605, 4605, 4605, 4606, 4606, 4606, 4606, 4606, 4606, 4608, 4608, 4609, 4609, 4609, 4609, 4610, 4611,
    4611, 4611, 4611, 4613, 4613, 4613, 4614, 4614, 4614, 4614, 4616, 4616, 4616, 4618, 4619, 4620, 4620, 4620, 4620, 4624, 4625, 4625, 4628, 4628,
    4628, 4628, 4629, 4629, 4629, 4632, 4633, 4634, 4637, 4637, 4637, 4637, 4637, 4639, 4640, 4640, 4641, 4642, 4642, 4642, 4644, 4645, 4645, 4645,
    4645, 4646, 4646, 4647, 4647, 4647, 4648, 4648, 4649, 4652, 4652, 4653, 4654, 4655, 4655, 4655, 4656, 4659, 4659, 4659, 4659, 4659, 4659, 4660,
    4660, 4660, 4660, 4661, 4661, 4662, 4663, 4663, 4663, 4665, 4665, 4665, 4666, 4666, 4666, 4666, 4669, 4670, 4670, 4673, 4680, 4681, 4682, 4689,
    4693, 4694, 4694, 4694, 4694, 4696, 4696, 4697, 4699, 4699, 4700, 4700, 4701, 4702, 4702, 4706, 4706, 4707, 4709, 4710, 4710, 4710, 4710, 4710,
    4712, 4712, 4713, 4713, 4713, 4715, 4715, 4717, 4717, 4718, 4719, 4719, 4720, 4720, 4720, 4720, 4720, 4720, 4721, 4722, 4723, 4724, 4725, 4726,
    4726, 4727, 4728, 4730, 4731, 4734, 4735, 4736, 4736, 4736, 4737, 4737, 4739, 4739, 4739, 4739, 4739, 4739, 4739, 4739, 4740, 4742, 4743, 4743,
    4744, 4745, 4745, 4746, 4746, 4746, 4746, 4747, 4748, 4749, 4749, 4758, 4758, 4761, 4762, 4763, 4763, 4763, 4763, 4763, 4763, 4763, 4763, 4764,
    4764, 4765, 4766, 4766, 4768, 4769, 4770, 4772, 4772, 4773, 4774, 4774, 4774, 4775, 4776, 4779, 4780, 4781, 4781, 4781, 4781, 4781, 4781, 4784,
    4785, 4785, 4786, 4786, 4787, 4787, 4787, 4789, 4789, 4789, 4790, 4791, 4791, 4794, 4795, 4798, 4799, 4799, 4799, 4800, 4800, 4800, 4800, 4800,
    4802, 4803, 4803, 4804, 4804, 4806, 4808, 4808, 4809, 4809, 4810, 4811, 4811, 4811, 4811, 4812, 4813, 4815, 4815, 4815, 4818, 4819, 4819, 4822,
    4822, 4822, 4823, 4823, 4823, 4823, 4823, 4823, 4823, 4823, 4823, 4824, 4824, 4825, 4826, 4826, 4826, 4828, 4829, 4830, 4831, 4832, 4832, 4832,
    4833, 4835, 4836, 4837, 4838, 4838, 4839, 4840, 4841, 4842, 4844, 4846, 4846, 4848, 4849, 4850, 4850, 4850, 4850, 4850, 4850, 4852, 4853, 4855,
    4856, 4860, 4861, 4861, 4861, 4861, 4862, 4863, 4863, 4864, 4864, 4864, 4865, 4865, 4865, 4865, 4866, 4869, 4870, 4871, 4871, 4872, 4873, 4873,
    4876, 4876, 4876, 4876, 4876, 4877, 4877, 4880, 4881, 4882, 4883, 4883, 4883, 4883, 4884, 4885, 4885, 4886, 4886, 4886, 4886, 4886, 4886, 4886,
    4887, 4888, 4889, 4889, 4889, 4889, 4889, 4889, 4889, 4889, 4889, 4891, 4891, 4892, 4892, 4893, 4893, 4893, 4893, 4893, 4893, 4893, 4893, 4894,
    4894, 4894, 4894, 4894, 4896, 4898, 4899, 4899, 4899, 4901, 4901, 4901, 4903, 4903, 4903, 4904, 4904, 4904, 4904, 4904, 4904, 4906, 4906, 4907,
    4909, 4910, 4911, 4912, 4912, 4914, 4915, 4918, 4918, 4919, 4919, 4920, 4921, 4922, 4922, 4924, 4924, 4924, 4925, 4926, 4928, 4928, 4930, 4931,
    4932, 4933, 4933, 4933, 4933, 4935, 4936, 4937, 4937, 4938, 4939, 4940, 4940, 4940, 4940, 4942, 4942, 4944, 4944, 4946, 4947, 4947, 4947, 4947,
    4947, 4948, 4949, 4949, 4950, 4950, 4950, 4950, 4950, 4951, 4951, 4951, 4951, 4951, 4952, 4952, 4952, 4952, 4952, 4954, 4956, 4957, 4958, 4958,
    4958, 4959, 4959, 4959, 4959, 4960, 4960, 4960, 4960, 4960, 4960, 4960, 4960, 4961, 4962, 4966, 4966, 4966, 4967, 4967, 4967, 4967, 4968, 4969,
    4970, 4970, 4970, 4971, 4972, 4972, 4973, 4974, 4974, 4974, 4974, 4974, 4976, 4976, 4980, 4984, 4984, 4984, 4986, 4987, 4988, 4988, 4988, 4989,
    4990, 4991, 4992, 4993, 4993, 4993, 4993, 4994, 4994, 4995, 4996, 4997, 4997, 4998, 4998, 4999, 5002, 5003, 5003, 5004, 5004, 5005, 5006, 5006,
    5006, 5007, 5008, 5009, 5009, 5011, 5012, 5013, 5014, 5014, 5015, 5015, 5017, 5019, 5019, 5019, 5019, 5021, 5022, 5022, 5024, 5024, 5027, 5027,
    5028, 5028, 5028, 5028, 5029, 5029, 5029, 5030, 5032, 5032, 5032, 5033, 5034, 5035, 5037, 5037, 5038, 5039, 5039, 5040, 5040, 5044, 5044, 5045,
    5045, 5046, 5046, 5046, 5046, 5048, 5048, 5048, 5048, 5050, 5051, 5053, 5054, 5054, 5058, 5059, 5059, 5059, 5059, 5059, 5059, 5059, 5060, 5062,
    5062, 5062, 5063, 5065, 5065, 5065, 5065, 5067, 5067, 5067, 5067, 5069, 5070, 5070, 5070, 5070, 5071, 5073, 5073, 5074, 5075, 5076, 5076, 5076,
    5076, 5077, 5079, 5080, 5081, 5081, 5081, 5081, 5082, 5083, 5085, 5085, 5086, 5086, 5086, 5087, 5088, 5089, 5090, 5095, 5095, 5096, 5098, 5098,
    5099, 5099, 5100, 5101, 5103, 5103, 5103, 5103, 5103, 5105, 5107, 5107, 5107, 5107, 5108, 5109, 5109, 5109, 5111, 5112, 5112, 5112, 5113, 5114,
    5114, 5114, 5114, 5115, 5115, 5116, 5116, 5116, 5116, 5116, 5118, 5118, 5118, 5118, 5118, 5118, 5119, 5119, 5119, 5120, 5120, 5120, 5121, 5122,
    5122, 5122, 5122, 5122, 5128, 5128, 5128, 5130, 5131, 5132, 5132, 5133, 5133, 5133, 5135, 5135, 5135, 5137, 5137, 5144, 5144, 5145, 5145, 5145,
    5145, 5145, 5145, 5145, 5145, 5145, 5145, 5146, 5146, 5147, 5148, 5148, 5149, 5150, 5150, 5151, 5151, 5152, 5152, 5153, 5153, 5154, 5155, 5157,
    5159, 5159, 5159, 5159, 5159, 5159, 5159, 5159, 5161, 5162, 5164, 5164, 5164, 5165, 5167, 5168, 5169, 5171, 5172, 5172, 5172, 5173, 5174, 5175,
    5178, 5178, 5178, 5178, 5178, 5178, 5179, 5179, 5181, 5182, 5185, 5186, 5186, 5187, 5187, 5189, 5189, 5189, 5190, 5190, 5190, 5192, 5192, 5192,
    5192, 5194, 5196, 5196, 5196, 5196, 5196, 5198, 5198, 5200, 5200, 5200, 5200, 5201, 5201, 5202, 5202, 5204, 5205, 5205, 5205, 5206, 5206, 5206,
    5208, 5208, 5209, 5210, 5210, 5210, 5210, 5211, 5212, 5212, 5212, 5212, 5213, 5213, 5215, 5216, 5216, 5216, 5216, 5216, 5217, 5218, 5218, 5218,
    5218, 5218, 5219, 5220, 5224, 5224, 5224, 5225, 5225, 5225, 5225, 5226, 5226, 5226, 5226, 5228, 5230, 5230, 5231, 5233, 5234, 5236, 5236, 5236,
    5236, 5238, 5239, 5239, 5239, 5241, 5241, 5244, 5245, 5246, 5248, 5248, 5249, 5249, 5249, 5249, 5250, 5250, 5250, 5250, 5250, 5251, 5251, 5251,
    5252, 5253, 5253, 5253, 5254, 5254, 5254, 5254, 5254, 5254, 5254, 5254, 5254, 5255, 5255, 5255, 5256, 5256, 5257, 5257, 5258, 5260, 5261, 5261,
    5261, 5261, 5261, 5262, 5262, 5262, 5263, 5265, 5268, 5268, 5270, 5270, 5271, 5271, 5271, 5271, 5272, 5272, 5273, 5273, 5273, 5275, 5275, 5275,
    5275, 5276, 5280, 5280, 5281, 5281, 5282, 5282, 5283, 5283, 5283, 5283, 5283, 5284, 5286, 5286, 5288, 5288, 5289, 5291, 5291, 5292, 5292, 5294,
    5295, 5295, 5295, 5295, 5296, 5296, 5297, 5297, 5299, 5299, 5299, 5300, 5302, 5305, 5306, 5306, 5306, 5306, 5308, 5308, 5309, 5310, 5310, 5311,
    5311, 5311, 5314, 5315, 5316, 5316, 5316, 5316, 5316, 5316, 5316, 5317, 5321, 5321, 5321, 5321, 5321, 5321, 5321, 5322, 5323, 5326, 5327, 5328,
    5328, 5328, 5330, 5331, 5332, 5332, 5333, 5333, 5333, 5333, 5334, 5334, 5337, 5338, 5339, 5342, 5343, 5343, 5344, 5345, 5345, 5347, 5348, 5350,
    5351, 5351, 5351, 5351, 5351, 5351, 5353, 5355, 5355, 5356, 5356, 5356, 5356, 5358, 5358, 5358, 5359, 5360, 5360, 5360, 5362, 5362, 5362, 5362,
    5362, 5362, 5363, 5365, 5366, 5366, 5367, 5367, 5367, 5367, 5368, 5369, 5369, 5369, 5369, 5369, 5370, 5370, 5371, 5372, 5372, 5372, 5373, 5373,
    5376, 5378, 5378, 5379, 5381, 5381, 5383, 5384, 5384, 5384, 5384, 5384, 5385, 5386, 5386, 5386, 5386, 5386, 5386, 5387, 5387, 5389, 5389, 5389,
    5389, 5389, 5389, 5389, 5389, 5390, 5391, 5391, 5391, 5393, 5394, 5394, 5395, 5395, 5396, 5397, 5397, 5398, 5399, 5400, 5400, 5401, 5401, 5402,
    5403, 5403, 5404, 5404, 5404, 5406, 5407, 5408, 5408, 5408, 5411, 5412, 5412, 5412, 5413, 5414, 5414, 5414, 5414, 5414, 5415, 5416, 5417, 5421,
    5423, 5423, 5423, 5423, 5423, 5423, 5424, 5425, 5425, 5427, 5427, 5427, 5427, 5429, 5429, 5430, 5430, 5431, 5432, 5433, 5434, 5435, 5435, 5435,
    5436, 5436, 5438, 5439, 5439, 5439, 5439, 5440, 5441, 5441, 5441, 5441, 5441, 5441, 5441, 5444, 5444, 5446, 5447, 5448, 5450, 5450, 5450, 5451,
    5451, 5451, 5451, 5451, 5453, 5453, 5455, 5455, 5455, 5456, 5458, 5459, 5460, 5460, 5461, 5462, 5463, 5464, 5465, 5465, 5465, 5465, 5466, 5466,
    5468, 5469, 5470, 5470, 5470, 5472, 5472, 5472, 5472, 5473, 5474, 5474, 5475, 5475, 5478, 5479, 5479, 5480, 5480, 5481, 5482, 5482, 5482, 5482,
    5482, 5482, 5483, 5484, 5484, 5484, 5484, 5485, 5486, 5486, 5487, 5487, 5488, 5488, 5488, 5488, 5488, 5488, 5488, 5489, 5489, 5490, 5491, 5491,
    5491, 5493, 5496, 5497, 5498, 5500, 5501, 5504, 5504, 5504, 5506, 5506, 5507, 5511, 5512, 5513, 5515, 5517, 5517, 5518, 5520, 5521, 5521, 5522,
    5522, 5522, 5522, 5522, 5522, 5522, 5524, 5524, 5525, 5525, 5525, 5526, 5526, 5526, 5527, 5529, 5530, 5531, 5531, 5531, 5532, 5534, 5536, 5536,
    5536, 5537, 5538, 5538, 5538, 5538, 5539, 5539, 5540, 5540, 5540, 5540, 5540, 5541, 5542, 5542, 5542, 5543, 5544, 5544, 5544, 5544, 5544, 5544,
    5545, 5546, 5546, 5546, 5546, 5546, 5546, 5547, 5550, 5551, 5552, 5552, 5553, 5553, 5553, 5554, 5554, 5555, 5555, 5556, 5557, 5557, 5557, 5558,
    5558, 5559, 5560, 5562, 5562, 5562, 5562, 5564, 5564, 5566, 5566, 5566, 5568, 5570, 5571, 5571, 5571, 5572, 5572, 5572, 5572, 5572, 5572, 5572,
    5574, 5574, 5574, 5575, 5576, 5579, 5583, 5584, 5584, 5584, 5584, 5585, 5586, 5586, 5587, 5600, 5600, 5600, 5600, 5600, 5600, 5600, 5601, 5601,
    5601, 5601, 5604, 5605, 5605, 5606, 5606, 5607, 5607, 5609, 5609, 5609, 5609, 5609, 5609, 5609, 5612, 5612, 5614, 5614, 5614, 5614, 5615, 5615,
    5616, 5616, 5616, 5616, 5618, 5619, 5620, 5620, 5621, 5622, 5622, 5623, 5623, 5625, 5625, 5625, 5625, 5625, 5625, 5626, 5627, 5627, 5628, 5628,
    5628, 5628, 5629, 5631, 5631, 5631, 5631, 5632, 5633, 5633, 5634, 5636, 5636, 5637, 5638, 5639, 5640, 5641, 5641, 5643, 5646, 5648, 5648, 5648,
    5648, 5648, 5650, 5651, 5651, 5651, 5652, 5652, 5652, 5652, 5653, 5653, 5655, 5656, 5657, 5658, 5658, 5660, 5660, 5660, 5660, 5660, 5663, 5666,
    5668, 5668, 5668, 5669, 5669, 5669, 5670, 5670, 5670, 5670, 5672, 5674, 5674, 5676, 5676, 5677, 5678, 5679, 5681, 5681, 5681, 5681, 5683, 5683,
    5683, 5684, 5685, 5685, 5686, 5687, 5687, 5688, 5688, 5689, 5690, 5690, 5690, 5691, 5691, 5695, 5695, 5698, 5700, 5701, 5701, 5703, 5703, 5703,
    5704, 5704, 5705, 5705, 5706, 5707, 5708, 5708, 5709, 5710, 5710, 5710, 5710, 5710, 5710, 5716, 5716, 5716, 5717, 5717, 5717, 5718, 5718, 5720,
    5722, 5722, 5722, 5722, 5722, 5723, 5724, 5724, 5724, 5724, 5724, 5724, 5724, 5725, 5725, 5725, 5725, 5725, 5725, 5725, 5727, 5728, 5728, 5729,
    5731, 5731, 5732, 5732, 5732, 5732, 5733, 5733, 5734, 5734, 5737, 5737, 5738, 5738, 5739, 5739, 5739, 5739, 5739, 5739, 5740, 5740, 5741, 5741,
    5741, 5742, 5742, 5743, 5744, 5747, 5747, 5747, 5747, 5747, 5747, 5747, 5747, 5747, 5747, 5749, 5749, 5750, 5750, 5750, 5750, 5750, 5751, 5752,
    5753, 5753, 5753, 5754, 5755, 5756, 5756, 5775, 5776, 5776, 5776, 5776, 5776, 5776, 5776, 5777, 5778, 5778, 5778, 5780, 5780, 5780, 5781, 5781,
    5782, 5783, 5783, 5784, 5784, 5785, 5785, 5786, 5788, 5788, 5789, 5789, 5789, 5791, 5793, 5794, 5794, 5798, 5799, 5801, 5802, 5805, 5805, 5806,
    5809, 5809, 5814, 5814, 5815, 5815, 5815, 5817, 5817, 5818, 5819, 5821, 5821, 5822, 5822, 5822, 5822, 5823, 5824, 5824, 5824, 5824, 5824, 5824,
    5824, 5825, 5825, 5825, 5825, 5826, 5826, 5826, 5826, 5826, 5828, 5828, 5829, 5830, 5831, 5831, 5832, 5832, 5833, 5835, 5835, 5835, 5835, 5839,
    5839, 5840, 5840, 5841, 5842, 5842, 5842, 5842, 5844, 5844, 5845, 5845, 5846, 5846, 5847, 5848, 5848, 5848, 5851, 5851, 5851, 5851, 5852, 5853,
    5855, 5857, 5858, 5860, 5861, 5862, 5863, 5863, 5864, 5865, 5866, 5867, 5868, 5870, 5872, 5872, 5872, 5872, 5875, 5875, 5875, 5877, 5878, 5879,
    5880, 5880, 5881, 5883, 5883, 5883, 5883, 5884, 5885, 5885, 5888, 5888, 5889, 5889, 5889, 5889, 5889, 5890, 5893, 5893, 5893, 5893, 5893, 5895,
    5896, 5897, 5897, 5898, 5899, 5899, 5900, 5902, 5902, 5902, 5902, 5903, 5904, 5904, 5905, 5906, 5907, 5909, 5910, 5910, 5914, 5914, 5916, 5916,
    5917, 5917, 5918, 5918, 5921, 5921, 5922, 5922, 5924, 5928, 5931, 5932, 5933, 5934, 5936, 5936, 5937, 5937, 5938, 5938, 5939, 5940, 5940, 5940,
    5940, 5941, 5942, 5943, 5944, 5944, 5945, 5945, 5946, 5946, 5946, 5946, 5946, 5946, 5948, 5948, 5948, 5948, 5948, 5950, 5951, 5952, 5952, 5952,
    5952, 5954, 5954, 5955, 5956, 5956, 5956, 5956, 5957, 5957, 5957, 5958, 5958, 5958, 5958, 5958, 5958, 5958, 5959, 5959, 5959, 5959, 5959, 5961,
    5961, 5962, 5962, 5964, 5965, 5967, 5967, 5968, 5971, 5971, 5971, 5972, 5973, 5973, 5973, 5973, 5973, 5973, 5974, 5975, 5975, 5976, 5976, 5976,
    5979, 5982, 5982, 5982, 5982, 5982, 5984, 5984, 5985, 5986, 5986, 5987, 5988, 5989, 5989, 5989, 5991, 5992, 5992, 5992, 5993, 5995, 5995, 5996,
    5996, 5996, 5998, 5999, 5999, 5999, 6000, 6000, 6001, 6003, 6004, 6004, 6004, 6006, 6006, 6006, 6007, 6009, 6009, 6009, 6009, 6009, 6011, 6012,
    6012, 6015, 6015, 6018, 6018, 6020, 6021, 6021, 6021, 6022, 6023, 6023, 6024, 6026, 6026, 6026, 6027, 6027, 6027, 6027, 6028, 6028, 6028, 6031,
    6031, 6031, 6031, 6031, 6031, 6031, 6034, 6034, 6037, 6037, 6037, 6040, 6041, 6042, 6043, 6044, 6044, 6044, 6044, 6045, 6046, 6046, 6046, 6047,
    6047, 6047, 6047, 6047, 6047, 6048, 6048, 6048, 6048, 6048, 6050, 6051, 6052, 6052, 6052, 6052, 6052, 6053, 6054, 6055, 6057, 6057, 6058, 6059,
    6059, 6061, 6062, 6062, 6062, 6063, 6063, 6063, 6063, 6065, 6065, 6067, 6067, 6068, 6070, 6070, 6073, 6073, 6073, 6075, 6075, 6075, 6077, 6079,
    6080, 6081, 6081, 6081, 6082, 6084, 6084, 6084, 6084, 6084, 6086, 6086, 6086, 6086, 6086, 6086, 6087, 6087, 6088, 6088, 6088, 6089, 6089, 6091,
    6091, 6091, 6091, 6091, 6092, 6093, 6094, 6095, 6095, 6095, 6095, 6095, 6101, 6101, 6103, 6105, 6106, 6107, 6107, 6107, 6109, 6109, 6109, 6110,
    6111, 6111, 6111, 6111, 6111, 6111, 6112, 6114, 6115, 6115, 6115, 6115, 6117, 6117, 6120, 6121, 6123, 6125, 6125, 6125, 6125, 6126, 6127, 6128,
    6128, 6129, 6130, 6130, 6130, 6131, 6135, 6136, 6136, 6138, 6138, 6138, 6139, 6139, 6139, 6139, 6140, 6140, 6140, 6140, 6141, 6141, 6142, 6142,
    6142, 6142, 6142, 6142, 6143, 6144, 6144, 6144, 6144, 6144, 6144, 6145, 6146, 6147, 6151, 6152, 6152, 6153, 6155, 6156, 6156, 6157, 6157, 6157,
    6158, 6159, 6159, 6159, 6159, 6160, 6162, 6162, 6163, 6164, 6164, 6168, 6168, 6168, 6171, 6171, 6171, 6171, 6171, 6171, 6171, 6172, 6172, 6172,
    6173, 6173, 6173, 6173, 6175, 6176, 6177, 6177, 6177, 6178, 6178, 6178, 6179, 6179, 6179, 6181, 6184, 6184, 6185, 6185, 6185, 6185, 6185, 6186,
    6186, 6187, 6188, 6188, 6189, 6189, 6189, 6189, 6189, 6189, 6189, 6189, 6189, 6190, 6191, 6191, 6191, 6191, 6192, 6194, 6194, 6196, 6197, 6198,
    6198, 6198, 6198, 6201, 6201, 6201, 6202, 6202, 6203, 6203, 6203, 6206, 6207, 6207, 6207, 6215, 6216, 6216, 6217, 6218, 6219, 6219, 6220, 6221,
    6221, 6222, 6225, 6225, 6225, 6225, 6227, 6228, 6229, 6229, 6229, 6231, 6235, 6236, 6236, 6236, 6239, 6240, 6240, 6240, 6240, 6240, 6240, 6241,
    6241, 6242, 6242, 6243, 6246, 6246, 6246, 6246, 6247, 6248, 6248, 6249, 6249, 6249, 6249, 6249, 6250, 6251, 6253, 6253, 6253, 6254, 6255, 6256,
    6257, 6258, 6259, 6259, 6260, 6260, 6260, 6261, 6263, 6264, 6264, 6264, 6264, 6264, 6264, 6264, 6264, 6264, 6264, 6264, 6264, 6268, 6269, 6272,
    6273, 6273, 6274, 6274, 6275, 6275, 6276, 6276, 6276, 6276, 6278, 6278, 6279, 6281, 6281, 6283, 6284, 6285, 6285, 6289, 6289, 6290, 6290, 6290,
    6291, 6291, 6291, 6291, 6291, 6291, 6291, 6292, 6295, 6297, 6297, 6298, 6298, 6299, 6299, 6300, 6302, 6302, 6305, 6306, 6308, 6310, 6310, 6310,
    6310, 6313, 6313, 6313, 6314, 6315, 6317, 6320, 6320, 6320, 6321, 6322, 6322, 6325, 6326, 6326, 6326, 6326, 6326, 6326, 6326, 6326, 6328, 6329,
    6329, 6329, 6329, 6334, 6335, 6337, 6337, 6337, 6337, 6337, 6337, 6337, 6337, 6337, 6337, 6337, 6337, 6338, 6339, 6352, 6354, 6354, 6355, 6355,
    6355, 6357, 6357, 6358, 6358, 6358, 6358, 6358, 6360, 6361, 6362, 6363, 6363, 6363, 6363, 6367, 6368, 6368, 6368, 6368, 6370, 6370, 6370, 6370,
    6372, 6374, 6375, 6375, 6376, 6377, 6377, 6378, 6380, 6380, 6380, 6380, 6380, 6381, 6381, 6381, 6382, 6382, 6383, 6383, 6383, 6383, 6385, 6388,
    6388, 6389, 6389, 6391, 6393, 6393, 6393, 6393, 6394, 6395, 6395, 6397, 6400, 6402, 6403, 6404, 6405, 6405, 6406, 6406, 6406, 6408, 6410, 6410,
    6410, 6410, 6412, 6412, 6412, 6414, 6414, 6414, 6415, 6419, 6420, 6420, 6420, 6420, 6420, 6425, 6426, 6426, 6426, 6426, 6426, 6426, 6426, 6427,
    6429, 6429, 6430, 6430, 6431, 6431, 6431, 6431, 6432, 6432, 6433, 6433, 6433, 6434, 6436, 6437, 6437, 6437, 6438, 6441, 6441, 6441, 6441, 6441,
    6441, 6441, 6441, 6442, 6443, 6444, 6444, 6444, 6444, 6444, 6444, 6444, 6445, 6446, 6446, 6446, 6446, 6446, 6446, 6447, 6448, 6448, 6449, 6449,
    6449, 6450, 6452, 6455, 6455, 6456, 6457, 6457, 6457, 6458, 6459, 6461, 6461, 6463, 6463, 6464, 6464, 6465, 6465, 6466, 6466, 6466, 6466, 6466,
    6466, 6467, 6468, 6470, 6471, 6471, 6471, 6471, 6471, 6471, 6472, 6473, 6473, 6473, 6473, 6476, 6476, 6477, 6477, 6478, 6478, 6478, 6478, 6479,
    6479, 6479, 6484, 6484, 6484, 6485, 6486, 6486, 6486, 6488, 6488, 6490, 6491, 6493, 6494, 6494, 6494, 6494, 6494, 6494, 6494, 6494, 6494, 6498,
    6498, 6499, 6499, 6501, 6502, 6502, 6502, 6502, 6503, 6503, 6503, 6504, 6505, 6506, 6507, 6509, 6509, 6509, 6509, 6511, 6512, 6512, 6514, 6514,
    6516, 6517, 6519, 6519, 6519, 6519, 6520, 6521, 6521, 6522, 6523, 6523, 6524, 6524, 6525, 6525, 6527, 6528, 6528, 6528, 6528, 6529, 6529, 6529,
    6530, 6531, 6532, 6532, 6533, 6533, 6533, 6533, 6535, 6535, 6536, 6537, 6537, 6538, 6539, 6539, 6539, 6539, 6540, 6540, 6540, 6542, 6542, 6542,
    6543, 6544, 6544, 6545, 6546, 6546, 6546, 6546, 6546, 6547, 6547, 6548, 6549, 6551, 6551, 6553, 6556, 6557, 6557, 6557, 6557, 6557, 6558, 6559,
    6561, 6561, 6561, 6564, 6564, 6564, 6566, 6567, 6567, 6568, 6569, 6569, 6569, 6570, 6570, 6570, 6570, 6570, 6571, 6571, 6572, 6572, 6572, 6574,
    6575, 6577, 6578, 6578, 6578, 6579, 6579, 6579, 6579, 6581, 6582, 6582, 6582, 6582, 6589, 6590, 6590, 6590, 6592, 6592, 6593, 6593, 6595, 6595,
    6595, 6596, 6597, 6598, 6599, 6601, 6602, 6602, 6603, 6605, 6606, 6606, 6606, 6606, 6607, 6608, 6608, 6609, 6610, 6611, 6611, 6611, 6612, 6612,
    6613, 6613, 6613, 6613, 6613, 6613, 6613, 6613, 6614, 6615, 6615, 6615, 6615, 6617, 6617, 6625, 6626, 6627, 6629, 6629, 6629, 6629, 6630, 6631,
    6633, 6633, 6633, 6633, 6635, 6638, 6638, 6638, 6638, 6640, 6641, 6642, 6649, 6649, 6652, 6652, 6652, 6653, 6654, 6655, 6655, 6655, 6656, 6659,
    6659, 6660, 6662, 6662, 6665, 6669, 6670, 6670, 6670, 6670, 6670, 6671, 6671, 6673, 6674, 6674, 6674, 6675, 6676, 6677, 6678, 6678, 6678, 6678,
    6679, 6679, 6679, 6679, 6681, 6683, 6685, 6686, 6687, 6687, 6687, 6687, 6687, 6688, 6688, 6697, 6697, 6698, 6700, 6702, 6702, 6703, 6704, 6704,
    6705, 6705, 6705, 6705, 6705, 6705, 6705, 6705, 6706, 6706, 6706, 6708, 6710, 6710, 6710, 6710, 6711, 6711, 6711, 6713, 6716, 6717, 6718, 6718,
    6718, 6719, 6721, 6721, 6722, 6724, 6724, 6725, 6725, 6725, 6725, 6727, 6728, 6728, 6728, 6730, 6732, 6732, 6732, 6733, 6733, 6735, 6735, 6736,
    6737, 6737, 6737, 6737, 6738, 6738, 6739, 6740, 6740, 6741, 6741, 6742, 6742, 6743, 6744, 6745, 6747, 6749, 6749, 6750, 6750, 6751, 6753, 6753,
    6753, 6754, 6755, 6755, 6757, 6757, 6757, 6758, 6759, 6761, 6761, 6761, 6762, 6763, 6763, 6763, 6764, 6764, 6764, 6766, 6767, 6768, 6768, 6769,
    6770, 6770, 6770, 6770, 6770, 6772, 6772, 6773, 6773, 6773, 6774, 6775, 6775, 6776, 6777, 6777, 6777, 6778, 6778, 6778, 6778, 6778, 6779, 6781,
    6781, 6781, 6782, 6782, 6783, 6783, 6783, 6783, 6783, 6783, 6784, 6784, 6784, 6785, 6785, 6786, 6787, 6788, 6790, 6790, 6791, 6791, 6791, 6792,
    6793, 6793, 6795, 6796, 6797, 6797, 6797, 6797, 6797, 6800, 6803, 6804, 6806, 6806, 6808, 6808, 6808, 6809, 6809, 6810, 6810, 6811, 6811, 6812,
    6814, 6816, 6817, 6817, 6818, 6819, 6820, 6823, 6824, 6824, 6826, 6827, 6830, 6831, 6832, 6832, 6832, 6834, 6834, 6834, 6836, 6836, 6838, 6841,
    6842, 6844, 6844, 6844, 6845, 6845, 6845, 6845, 6845, 6845, 6845, 6845, 6845, 6845, 6845, 6845, 6845, 6845, 6845, 6845, 6845, 6845, 6846, 6847,
    6847, 6847, 6849, 6849, 6849, 6850, 6851, 6852, 6854, 6854, 6854, 6854, 6855, 6855, 6857, 6857, 6859, 6859, 6864, 6865, 6866, 6866, 6868, 6868,
    6868, 6868, 6869, 6869, 6869, 6869, 6870, 6873, 6873, 6874, 6875, 6876, 6877, 6878, 6878, 6879, 6879, 6881, 6881, 6882, 6882, 6882, 6883, 6885,
    6885, 6887, 6888, 6888, 6888, 6888, 6888, 6889, 6891, 6896, 6896, 6897, 6897, 6898, 6899, 6900, 6903, 6903, 6904, 6904, 6905, 6905, 6906, 6907,
    6907, 6908, 6909, 6909, 6909, 6910, 6910, 6911, 6912, 6914, 6914, 6915, 6916, 6916, 6916, 6916, 6916, 6918, 6918, 6918, 6919, 6919, 6919, 6922,
    6922, 6923, 6926, 6926, 6926, 6927, 6928, 6930, 6932, 6932, 6936, 6937, 6938, 6938, 6938, 6938, 6939, 6939, 6941, 6941, 6941, 6942, 6948, 6949,
    6949, 6951, 6953, 6953, 6956, 6956, 6957, 6958, 6958, 6958, 6958, 6959, 6959, 6960, 6960, 6960, 6961, 6961, 6961, 6962, 6962, 6963, 6963, 6964,
    6964, 6964, 6964, 6964, 6964, 6964, 6964, 6965, 6965, 6967, 6968, 6968, 6968, 6969, 6972, 6973, 6973, 6973, 6974, 6974, 6976, 6976, 6976, 6977,
    6978, 6979, 6979, 6980, 6981, 6981, 6982, 6983, 6984, 6984, 6984, 6984, 6984, 6984, 6984, 6984, 6984, 6984, 6985, 6986, 6988, 6989, 6991, 6991,
    6991, 6992, 6992, 6992, 6992, 6993, 6994, 6994, 6994, 6994, 6995, 6995, 6997, 6997, 6997, 6997, 6998, 6998, 6998, 6998, 6999, 7001, 7001, 7002,
    7002, 7002, 7002, 7004, 7005, 7006, 7007, 7007, 7007, 7007, 7008, 7008, 7008, 7009, 7009, 7010, 7010, 7010, 7012, 7012, 7012, 7015, 7015, 7016,
    7016, 7017, 7017, 7017, 7017, 7019, 7020, 7020, 7021, 7022, 7023, 7023, 7023, 7023, 7023, 7023, 7024, 7025, 7025, 7026, 7027, 7030, 7031, 7031,
    7031, 7033, 7034, 7034, 7035, 7036, 7036, 7036, 7036, 7037, 7038, 7038, 7039, 7039, 7039, 7041, 7042, 7042, 7042, 7042, 7044, 7044, 7045, 7046,
    7046, 7046, 7047, 7047, 7051, 7051, 7053, 7054, 7056, 7057, 7058, 7058, 7059, 7061, 7061, 7062, 7062, 7062, 7063, 7063, 7065, 7065, 7066, 7066,
    7067, 7067, 7067, 7067, 7067, 7067, 7067, 7067, 7070, 7070, 7070, 7070, 7071, 7071, 7072, 7072, 7072, 7073, 7073, 7074, 7074, 7074, 7074, 7074,
    7074, 7074, 7074, 7075, 7075, 7076, 7077, 7078, 7078, 7078, 7078, 7079, 7080, 7080, 7081, 7083, 7084, 7084, 7084, 7085, 7085, 7086, 7087, 7089,
    7089, 7089, 7090, 7090, 7091, 7091, 7091, 7091, 7091, 7092, 7092, 7093, 7094, 7095, 7095, 7097, 7097, 7097, 7097, 7097, 7097, 7098, 7098, 7098,
    7099, 7100, 7103, 7103, 7103, 7105, 7105, 7106, 7107, 7107, 7107, 7107, 7107, 7107, 7108, 7118, 7118, 7118, 7118, 7118, 7118, 7118, 7120, 7120,
    7122, 7122, 7126, 7129, 7129, 7129, 7129, 7129, 7129, 7130, 7130, 7131, 7134, 7134, 7134, 7134, 7134, 7135, 7136, 7136, 7136, 7136, 7136, 7136,
    7137, 7138, 7139, 7140, 7143, 7145, 7147, 7147, 7147, 7147, 7148, 7149, 7149, 7149, 7149, 7149, 7150, 7154, 7154, 7154, 7154, 7154, 7154, 7157,
    7157, 7158, 7159, 7159, 7159, 7159, 7160, 7161, 7161, 7161, 7161, 7163, 7163, 7165, 7165, 7167, 7168, 7169, 7169, 7170, 7170, 7170, 7170, 7171,
    7171, 7171, 7171, 7172, 7173, 7174, 7174, 7175, 7175, 7175, 7178, 7178, 7178, 7178, 7187, 7187, 7187, 7187, 7187, 7187, 7190, 7192, 7192, 7193,
    7193, 7195, 7196, 7196, 7196, 7196, 7197, 7197, 7197, 7198, 7199, 7199, 7200, 7201, 7203, 7204, 7205, 7206, 7207, 7210, 7212, 7212, 7212, 7213,
    7214, 7215, 7217, 7217, 7217, 7218, 7220, 7222, 7223, 7223, 7223, 7225, 7226, 7228, 7229, 7229, 7229, 7229, 7230, 7230, 7230, 7231, 7232, 7232,
    7233, 7234, 7234, 7234, 7235, 7235, 7235, 7236, 7237, 7238, 7238, 7238, 7240, 7240, 7241, 7243, 7243, 7243, 7243, 7243, 7243, 7243, 7244, 7244,
    7244, 7244, 7244, 7244, 7245, 7245, 7245, 7247, 7248, 7250, 7250, 7251, 7252, 7253, 7253, 7254, 7254, 7254, 7255, 7255, 7257, 7257, 7260, 7262,
    7264, 7265, 7266, 7266, 7266, 7266, 7267, 7267, 7267, 7267, 7268, 7270, 7273, 7275, 7276, 7278, 7280, 7280, 7281, 7281, 7281, 7282, 7285, 7286,
    7286, 7288, 7288, 7288, 7288, 7290, 7291, 7292, 7292, 7292, 7293, 7294, 7294, 7294, 7295, 7297, 7298, 7298, 7299, 7302, 7302, 7302, 7302, 7302,
    7303, 7303, 7306, 7307, 7307, 7308, 7309, 7309, 7309, 7309, 7309, 7309, 7310, 7312, 7312, 7312, 7312, 7312, 7312, 7313, 7313, 7313, 7313, 7314,
    7315, 7316, 7316, 7318, 7319, 7319, 7319, 7319, 7321, 7321, 7323, 7324, 7324, 7324, 7324, 7326, 7326, 7326, 7326, 7327, 7328, 7328, 7330, 7331,
    7332, 7334, 7334, 7334, 7335, 7335, 7335, 7335, 7335, 7336, 7336, 7336, 7337, 7338, 7340, 7340, 7340, 7340, 7341, 7342, 7343, 7343, 7344, 7344,
    7345, 7348, 7350, 7351, 7352, 7352, 7353, 7354, 7355, 7357, 7358, 7360, 7360, 7360, 7361, 7361, 7361, 7361, 7362, 7363, 7363, 7365, 7366, 7367,
    7367, 7367, 7367, 7367, 7367, 7369, 7370, 7372, 7372, 7373, 7373, 7374, 7374, 7374, 7376, 7377, 7377, 7377, 7377, 7377, 7378, 7378, 7378, 7378,
    7378, 7378, 7378, 7379, 7379, 7379, 7380, 7381, 7382, 7382, 7382, 7382, 7382, 7383, 7383, 7383, 7384, 7385, 7385, 7387, 7388, 7388, 7391, 7392,
    7393, 7395, 7396, 7397, 7397, 7397, 7397, 7397, 7397, 7399, 7399, 7400, 7400, 7400, 7400, 7401, 7402, 7402, 7403, 7405, 7405, 7405, 7406, 7406,
    7406, 7408, 7408, 7408, 7408, 7409, 7409, 7410, 7412, 7414, 7415, 7416, 7416, 7417, 7417, 7418, 7419, 7420, 7420, 7421, 7422, 7422, 7422, 7422,
    7422, 7422, 7422, 7423, 7424, 7425, 7425, 7425, 7427, 7427, 7427, 7427, 7427, 7428, 7428, 7428, 7430, 7430, 7430, 7430, 7431, 7431, 7431, 7431,
    7431, 7431, 7431, 7432, 7432, 7432, 7433, 7433, 7433, 7433, 7433, 7433, 7434, 7434, 7435, 7435, 7435, 7436, 7436, 7436, 7436, 7436, 7436, 7437,
    7437, 7437, 7437, 7437, 7437, 7437, 7437, 7440, 7440, 7441, 7451, 7452, 7455, 7455, 7455, 7455, 7456, 7457, 7458, 7459, 7459, 7460, 7463, 7463,
    7463, 7464, 7464, 7464, 7465, 7465, 7466, 7467, 7467, 7468, 7469, 7469, 7471, 7471, 7472, 7473, 7473, 7473, 7473, 7473, 7474, 7474, 7474, 7474,
    7476, 7476, 7477, 7477, 7477, 7477, 7477, 7478, 7479, 7480, 7482, 7483, 7483, 7483, 7483, 7484, 7484, 7484, 7486, 7486, 7486, 7486, 7488, 7488,
    7491, 7492, 7492, 7493, 7494, 7494, 7495, 7495, 7496, 7497, 7497, 7497, 7497, 7499, 7500, 7500, 7501, 7503, 7503, 7504, 7504, 7504, 7505, 7506,
    7506, 7506, 7506, 7506, 7506, 7506, 7507, 7509, 7509, 7510, 7511, 7511, 7513, 7513, 7513, 7514, 7514, 7515, 7515, 7515, 7515, 7515, 7515, 7516,
    7519, 7519, 7521, 7521, 7522, 7522, 7523, 7524, 7524, 7524, 7524, 7524, 7524, 7525, 7525, 7525, 7525, 7525, 7525, 7526, 7527, 7527, 7527, 7528,
    7528, 7529, 7529, 7531, 7531, 7531, 7531, 7531, 7531, 7531, 7533, 7533, 7534, 7535, 7535, 7536, 7537, 7537, 7538, 7540, 7542, 7543, 7544, 7544,
    7546, 7547, 7550, 7550, 7552, 7553, 7554, 7554, 7557, 7557, 7559, 7560, 7561, 7561, 7562, 7564, 7566, 7566, 7568, 7569, 7570, 7570, 7571, 7572,
    7578, 7578, 7580, 7582, 7582, 7585, 7586, 7587, 7588, 7589, 7589, 7589, 7589, 7590, 7591, 7593, 7593, 7593, 7593, 7596, 7597, 7598, 7599, 7601,
    7601, 7602, 7602, 7604, 7604, 7604, 7605, 7606, 7606, 7606, 7606, 7606, 7606, 7608, 7608, 7608, 7608, 7608, 7608, 7608, 7608, 7608, 7609, 7610,
    7611, 7612, 7613, 7614, 7615, 7616, 7616, 7617, 7619, 7620, 7621, 7621, 7624, 7624, 7624, 7625, 7625, 7626, 7627, 7627, 7627, 7628, 7629, 7633,
    7633, 7633, 7633, 7636, 7636, 7639, 7639, 7640, 7640, 7640, 7640, 7641, 7641, 7641, 7641, 7641, 7641, 7642, 7642, 7642, 7642, 7643, 7643, 7643,
    7643, 7643, 7643, 7643, 7644, 7644, 7644, 7645, 7646, 7646, 7646, 7647, 7647, 7647, 7648, 7648, 7648, 7648, 7649, 7649, 7650, 7650, 7655, 7655,
    7657, 7657, 7658, 7659, 7659, 7659, 7659, 7659, 7659, 7661, 7661, 7662, 7664, 7664, 7664, 7664, 7664, 7667, 7669, 7669, 7670, 7670, 7672, 7672,
    7672, 7673, 7674, 7674, 7674, 7675, 7676, 7677, 7678, 7678, 7680, 7680, 7681, 7682, 7683, 7683, 7684, 7685, 7685, 7685, 7686, 7686, 7686, 7687,
    7687, 7687, 7688, 7688, 7688, 7688, 7690, 7692, 7692, 7693, 7693, 7693, 7693, 7695, 7695, 7696, 7697, 7698, 7700, 7700, 7700, 7702, 7702, 7703,
    7703, 7703, 7703, 7703, 7703, 7704, 7704, 7704, 7705, 7705, 7705, 7705, 7706, 7706, 7707, 7707, 7707, 7707, 7707, 7707, 7707, 7708, 7708, 7709,
    7712, 7713, 7715, 7716, 7716, 7716, 7716, 7717, 7717, 7717, 7717, 7717, 7717, 7718, 7718, 7718, 7718, 7718, 7718, 7720, 7721, 7722, 7723, 7723,
    7723, 7725, 7726, 7726, 7727, 7727, 7727, 7728, 7728, 7730, 7730, 7731, 7732, 7733, 7733, 7733, 7736, 7736, 7737, 7737, 7737, 7740, 7740, 7741,
    7741, 7741, 7741, 7743, 7743, 7744, 7745, 7746, 7747, 7749, 7751, 7751, 7752, 7752, 7752, 7753, 7753, 7755, 7757, 7758, 7758, 7758, 7758, 7758,
    7758, 7758, 7758, 7758, 7758, 7759, 7759, 7761, 7771, 7772, 7773, 7773, 7774, 7774, 7776, 7777, 7777, 7777, 7777, 7777, 7777, 7778, 7779, 7780,
    7780, 7782, 7782, 7782, 7784, 7784, 7785, 7787, 7788, 7788, 7790, 7790, 7790, 7791, 7793, 7793, 7794, 7795, 7795, 7798, 7798, 7798, 7798, 7798,
    7800, 7802, 7803, 7804, 7805, 7806, 7808, 7808, 7809, 7810, 7812, 7812, 7812, 7814, 7815, 7815, 7816, 7816, 7817, 7818, 7819, 7820, 7820, 7820,
    7822, 7822, 7825, 7825, 7825, 7825, 7825, 7826, 7827, 7830, 7831, 7831, 7832, 7833, 7833, 7835, 7835, 7837, 7837, 7837, 7837, 7837, 7838, 7841,
    7844, 7844, 7845, 7845, 7848, 7848, 7849, 7852, 7853, 7853, 7854, 7855, 7855, 7856, 7856, 7857, 7857, 7857, 7858, 7858, 7858, 7858, 7859, 7859,
    7859, 7860, 7861, 7861, 7862, 7862, 7863, 7863, 7865, 7865, 7865, 7866, 7867, 7868, 7868, 7868, 7871, 7874, 7875, 7875, 7875, 7876, 7876, 7876,
    7876, 7877, 7878, 7878, 7878, 7879, 7880, 7883, 7883, 7883, 7883, 7884, 7884, 7884, 7884, 7885, 7886, 7887, 7887, 7888, 7888, 7889, 7889, 7889,
    7892, 7892, 7892, 7892, 7892, 7893, 7894, 7894, 7894, 7896, 7896, 7899, 7899, 7899, 7901, 7901, 7901, 7901, 7902, 7902, 7905, 7905, 7906, 7908,
    7908, 7908, 7908, 7910, 7910, 7910, 7910, 7910, 7913, 7915, 7915, 7915, 7919, 7922, 7922, 7922, 7922, 7922, 7923, 7924, 7924, 7924, 7925, 7926,
    7928, 7930, 7930, 7931, 7932, 7933, 7933, 7933, 7933, 7933, 7933, 7933, 7934, 7934, 7935, 7936, 7936, 7937, 7937, 7937, 7937, 7937, 7939, 7941,
    7941, 7944, 7944, 7945, 7945, 7945, 7946, 7947, 7947, 7947, 7949, 7949, 7949, 7949, 7949, 7949, 7949, 7951, 7952, 7952, 7952, 7953, 7954, 7954,
    7955, 7955, 7956, 7957, 7958, 7958, 7960, 7961, 7961, 7963, 7966, 7966, 7966, 7966, 7967, 7967, 7967, 7970, 7971, 7976, 7976, 7976, 7976, 7976,
    7977, 7977, 7977, 7978, 7978, 7980, 7980, 7980, 7980, 7982, 7983, 7983, 7983, 7984, 7986, 7986, 7986, 7987, 7987, 7987, 7988, 7988, 7988, 7989,
    7990, 7991, 7991, 7992, 7996, 7996, 7999, 7999, 7999, 8000, 8001, 8001, 8001, 8002, 8004, 8004, 8004, 8004, 8004, 8004, 8004, 8004, 8005, 8005,
    8005, 8005, 8005, 8005, 8005, 8005, 8006, 8007, 8007, 8007, 8008, 8008, 8008, 8008, 8009, 8010, 8010, 8010, 8010, 8010, 8012, 8012, 8012, 8014,
    8014, 8015, 8017, 8019, 8019, 8019, 8020, 8020, 8021, 8021, 8023, 8023, 8023, 8024, 8025, 8027, 8027, 8027, 8028, 8028, 8028, 8029, 8029, 8029,
    8031, 8031, 8031, 8032, 8033, 8035, 8035, 8035, 8035, 8035, 8035, 8036, 8037, 8037, 8037, 8039, 8040, 8040, 8040, 8042, 8044, 8044, 8045, 8045,
    8045, 8045, 8046, 8047, 8048, 8048, 8049, 8050, 8052, 8053, 8054, 8054, 8054, 8056, 8057, 8059, 8059, 8059, 8060, 8060, 8060, 8060, 8060, 8061,
    8061, 8064, 8065, 8065, 8066, 8068, 8068, 8069, 8070, 8070, 8071, 8073, 8073, 8074, 8076, 8076, 8078, 8079, 8080, 8081, 8083, 8084, 8084, 8086,
    8086, 8087, 8087, 8087, 8089, 8093, 8093, 8095, 8097, 8098, 8099, 8101, 8101, 8101, 8102, 8103, 8103, 8103, 8103, 8103, 8103, 8103, 8104, 8104,
    8105, 8107, 8107, 8109, 8110, 8111, 8112, 8112, 8112, 8113, 8113, 8113, 8113, 8113, 8113, 8113, 8114, 8114, 8116, 8118, 8120, 8120, 8121, 8121,
    8121, 8123, 8123, 8123, 8125, 8125, 8126, 8128, 8130, 8130, 8130, 8130, 8131, 8131, 8131, 8132, 8132, 8132, 8132, 8132, 8132, 8132, 8132, 8132,
    8132, 8133, 8135, 8136, 8136, 8136, 8137, 8138, 8139, 8144, 8148, 8148, 8149, 8149, 8149, 8149, 8149, 8149, 8149, 8151, 8152, 8153, 8154, 8154,
    8154, 8154, 8156, 8156, 8157, 8157, 8158, 8158, 8158, 8160, 8161, 8162, 8163, 8163, 8163, 8163, 8164, 8164, 8164, 8166, 8166, 8166, 8166, 8166,
    8167, 8167, 8168, 8169, 8169, 8169, 8170, 8170, 8170, 8170, 8170, 8172, 8172, 8173, 8175, 8176, 8176, 8178, 8180, 8180, 8180, 8180, 8180, 8180,
    8180, 8181, 8183, 8183, 8185, 8185, 8185, 8186, 8186, 8188, 8188, 8190, 8190, 8190, 8191, 8191, 8193, 8193, 8193, 8193, 8194, 8194, 8195, 8196,
    8197, 8198, 8198, 8199, 8199, 8199, 8200, 8203, 8204, 8206, 8208, 8209, 8209, 8209, 8209, 8209, 8210, 8211, 8211, 8211, 8212, 8214, 8214, 8216,
    8217, 8219, 8219, 8220, 8220, 8221, 8221, 8221, 8222, 8222, 8223, 8226, 8227, 8228, 8228, 8229, 8229, 8230, 8231, 8231, 8233, 8237, 8237, 8240,
    8241, 8241, 8241, 8241, 8242, 8242, 8243, 8244, 8245, 8245, 8245, 8245, 8246, 8247, 8247, 8247, 8249, 8250, 8251, 8253, 8253, 8253, 8256, 8256,
    8256, 8257, 8257, 8258, 8258, 8258, 8259, 8259, 8261, 8263, 8263, 8265, 8265, 8267, 8269, 8269, 8270, 8271, 8271, 8271, 8272, 8273, 8275, 8276,
    8277, 8277, 8277, 8279, 8280, 8281, 8282, 8282, 8282, 8283, 8283, 8283, 8283, 8285, 8285, 8289, 8289, 8289, 8289, 8290, 8290, 8292, 8294, 8294,
    8294, 8295, 8296, 8298, 8300, 8300, 8301, 8304, 8304, 8304, 8304, 8304, 8304, 8305, 8306, 8306, 8306, 8306, 8307, 8307, 8307, 8307, 8307, 8307,
    8307, 8307, 8308, 8308, 8310, 8310, 8310, 8311, 8311, 8312, 8312, 8312, 8314, 8315, 8315, 8315, 8315, 8315, 8315, 8316, 8316, 8316, 8317, 8317,
    8317, 8319, 8320, 8320, 8320, 8321, 8321, 8321, 8321, 8321, 8321, 8321, 8322, 8324, 8324, 8324, 8324, 8325, 8325, 8326, 8327, 8328, 8328, 8328,
    8329, 8329, 8329, 8329, 8329, 8329, 8332, 8333, 8334, 8334, 8334, 8334, 8334, 8334, 8334, 8334, 8338, 8339, 8340, 8341, 8342, 8344, 8345, 8346,
    8349, 8350, 8350, 8353, 8354, 8354, 8354, 8354, 8354, 8356, 8358, 8358, 8359, 8359, 8359, 8359, 8359, 8360, 8360, 8360, 8360, 8360, 8361, 8361,
    8361, 8363, 8363, 8364, 8365, 8365, 8365, 8365, 8365, 8365, 8365, 8365, 8366, 8367, 8368, 8368, 8368, 8368, 8368, 8368, 8369, 8370, 8370, 8371,
    8371, 8371, 8371, 8371, 8372, 8372, 8373, 8373, 8374, 8374, 8374, 8376, 8377, 8377, 8377, 8377, 8377, 8377, 8379, 8380, 8382, 8384, 8385, 8385,
    8385, 8386, 8390, 8390, 8392, 8392, 8393, 8394, 8394, 8395, 8397, 8397, 8399, 8399, 8400, 8400, 8401, 8402, 8402, 8403, 8404, 8404, 8404, 8405,
    8405, 8405, 8406, 8406, 8406, 8406, 8406, 8409, 8410, 8410, 8410, 8411, 8413, 8413, 8413, 8413, 8413, 8413, 8413, 8413, 8413, 8414, 8415, 8416,
    8416, 8416, 8416, 8416, 8417, 8418, 8420, 8422, 8423, 8423, 8425, 8426, 8426, 8427, 8427, 8427, 8427, 8428, 8429, 8430, 8430, 8431, 8431, 8433,
    8434, 8434, 8434, 8436, 8437, 8440, 8441, 8441, 8442, 8444, 8445, 8448, 8448, 8449, 8449, 8449, 8450, 8451, 8452, 8454, 8455, 8455, 8455, 8456,
    8456, 8458, 8459, 8460, 8462, 8462, 8463, 8464, 8464, 8465, 8465, 8466, 8468, 8469, 8469, 8472, 8475, 8477, 8478, 8480, 8480, 8481, 8482, 8483,
    8486, 8487, 8487, 8488, 8488, 8490, 8490, 8490, 8490, 8492, 8492, 8492, 8492, 8492, 8492, 8493, 8493, 8493, 8494, 8496, 8496, 8496, 8498, 8498,
    8499, 8499, 8500, 8500, 8500, 8500, 8500, 8500, 8501, 8501, 8505, 8507, 8508, 8509, 8509, 8511, 8511, 8511, 8511, 8512, 8512, 8512, 8513, 8513,
    8513, 8515, 8516, 8516, 8516, 8516, 8516, 8517, 8517, 8518, 8518, 8520, 8520, 8521, 8521, 8524, 8525, 8525, 8526, 8526, 8526, 8526, 8526, 8529,
    8529, 8529, 8529, 8529, 8530, 8533, 8533, 8534, 8536, 8536, 8538, 8539, 8540, 8540, 8540, 8541, 8544, 8544, 8546, 8546, 8546, 8548, 8549, 8549,
    8549, 8551, 8551, 8553, 8554, 8555, 8555, 8555, 8556, 8557, 8557, 8558, 8559, 8560, 8560, 8560, 8560, 8561, 8561, 8561, 8562, 8562, 8563, 8564,
    8567, 8568, 8568, 8569, 8569, 8569, 8571, 8571, 8572, 8572, 8574, 8575, 8576, 8576, 8576, 8576, 8576, 8576, 8578, 8579, 8579, 8580, 8581, 8582,
    8582, 8582, 8584, 8585, 8587, 8587, 8588, 8588, 8590, 8590, 8590, 8590, 8591, 8591, 8592, 8593, 8593, 8593, 8594, 8596, 8599, 8600, 8600, 8600,
    8600, 8603, 8603, 8603, 8603, 8603, 8604, 8605, 8606, 8606, 8606, 8607, 8608, 8609, 8609, 8609, 8609, 8609, 8609, 8610, 8611, 8612, 8614, 8614,
    8615, 8615, 8616, 8616, 8616, 8616, 8617, 8617, 8618, 8619, 8619, 8620, 8621, 8621, 8622, 8622, 8623, 8623, 8625, 8625, 8625, 8627, 8627, 8630,
    8630, 8631, 8631, 8631, 8631, 8631, 8631, 8632, 8633, 8633, 8633, 8643, 8643, 8643, 8645, 8647, 8647, 8647, 8647, 8647, 8648, 8648, 8650, 8650,
    8651, 8653, 8654, 8654, 8655, 8657, 8658, 8658, 8659, 8661, 8661, 8661, 8661, 8662, 8662, 8664, 8664, 8665, 8666, 8666, 8668, 8668, 8668, 8670,
    8670, 8670, 8671, 8674, 8674, 8674, 8675, 8675, 8675, 8676, 8677, 8677, 8678, 8679, 8679, 8679, 8680, 8680, 8680, 8681, 8681, 8682, 8682, 8682,
    8684, 8684, 8684, 8687, 8687, 8688, 8690, 8690, 8690, 8690, 8693, 8695, 8695, 8695, 8698, 8698, 8698, 8698, 8699, 8701, 8702, 8703, 8704, 8704,
    8707, 8708, 8708, 8709, 8710, 8710, 8711, 8711, 8711, 8711, 8711, 8712, 8714, 8714, 8714, 8715, 8715, 8716, 8716, 8717, 8718, 8718, 8719, 8719,
    8719, 8719, 8721, 8722, 8722, 8723, 8724, 8724, 8725, 8725, 8725, 8726, 8726, 8727, 8730, 8733, 8733, 8736, 8736, 8737, 8738, 8738, 8738, 8739,
    8740, 8741, 8742, 8742, 8742, 8743, 8744, 8744, 8745, 8745, 8745, 8746, 8748, 8748, 8748, 8749, 8749, 8749, 8750, 8750, 8750, 8752, 8753, 8754,
    8755, 8755, 8755, 8755, 8755, 8755, 8756, 8756, 8757, 8759, 8759, 8759, 8759, 8760, 8761, 8762, 8763, 8765, 8765, 8765, 8766, 8768, 8771, 8773,
    8774, 8774, 8774, 8774, 8774, 8775, 8776, 8776, 8777, 8778, 8778, 8778, 8778, 8779, 8779, 8780, 8780, 8782, 8782, 8782, 8782, 8783, 8783, 8783,
    8784, 8784, 8785, 8786, 8786, 8786, 8787, 8788, 8788, 8788, 8789, 8790, 8790, 8791, 8791, 8791, 8791, 8791, 8791, 8791, 8793, 8794, 8795, 8795,
    8795, 8796, 8796, 8796, 8797, 8797, 8797, 8799, 8800, 8800, 8801, 8801, 8802, 8803, 8804, 8804, 8805, 8806, 8806, 8807, 8808, 8808, 8808, 8809,
    8809, 8810, 8810, 8811, 8811, 8811, 8811, 8811, 8811, 8812, 8812, 8812, 8813, 8813, 8814, 8814, 8815, 8815, 8816, 8816, 8817, 8817, 8819, 8819,
    8821, 8821, 8821, 8823, 8823, 8823, 8823, 8824, 8826, 8826, 8829, 8829, 8830, 8830, 8830, 8830, 8831, 8831, 8831, 8831, 8832, 8832, 8833, 8833,
    8835, 8835, 8835, 8836, 8836, 8836, 8836, 8836, 8840, 8840, 8842, 8842, 8843, 8843, 8845, 8847, 8848, 8848, 8849, 8850, 8851, 8854, 8855, 8855,
    8856, 8856, 8857, 8858, 8858, 8858, 8858, 8858, 8858, 8858, 8858, 8859, 8859, 8859, 8861, 8861, 8861, 8862, 8862, 8863, 8863, 8863, 8863, 8864,
    8864, 8864, 8864, 8865, 8867, 8869, 8870, 8871, 8871, 8873, 8874, 8874, 8875, 8876, 8876, 8876, 8877, 8877, 8878, 8878, 8879, 8879, 8880, 8880,
    8880, 8881, 8882, 8884, 8884, 8884, 8885, 8885, 8885, 8885, 8887, 8888, 8888, 8898, 8900, 8902, 8902, 8902, 8902, 8905, 8906, 8907, 8910, 8910,
    8910, 8913, 8913, 8913, 8914, 8915, 8915, 8915, 8915, 8915, 8916, 8917, 8918, 8918, 8918, 8918, 8919, 8919, 8919, 8919, 8921, 8922, 8922, 8922,
    8922, 8922, 8922, 8922, 8923, 8923, 8923, 8924, 8924, 8924, 8924, 8925, 8925, 8925, 8927, 8927, 8929, 8929, 8930, 8930, 8930, 8932, 8932, 8932,
    8932, 8932, 8932, 8934, 8934, 8934, 8934, 8934, 8935, 8935, 8936, 8936, 8937, 8937, 8938, 8939, 8940, 8940, 8940, 8941, 8941, 8942, 8943, 8943,
    8943, 8944, 8946, 8946, 8947, 8948, 8949, 8950, 8952, 8953, 8954, 8955, 8955, 8959, 8960, 8960, 8960, 8960, 8962, 8963, 8963, 8964, 8964, 8965,
    8966, 8966, 8967, 8967, 8969, 8970, 8970, 8971, 8971, 8971, 8972, 8972, 8973, 8973, 8975, 8976, 8977, 8977, 8979, 8980, 8981, 8981, 8982, 8983,
    8984, 8984, 8984, 8984, 8984, 8984, 8984, 8987, 8989, 8990, 8990, 8991, 8991, 8991, 8991, 8991, 8992, 8992, 8996, 8997, 8997, 8999, 8999, 9000,
    9001, 9002, 9002, 9004, 9004, 9005, 9005, 9005, 9005, 9005, 9006, 9007, 9008, 9008, 9008, 9009, 9009, 9009, 9010, 9010, 9011, 9011, 9012, 9014,
    9014, 9015, 9015, 9016, 9016, 9017, 9018, 9018, 9019, 9019, 9019, 9020, 9020, 9020, 9020, 9022, 9022, 9022, 9023, 9024, 9024, 9024, 9024, 9028,
    9028, 9028, 9030, 9032, 9033, 9034, 9034, 9034, 9034, 9036, 9037, 9040, 9041, 9041, 9041, 9041, 9042, 9043, 9045, 9048, 9049, 9049, 9051, 9052,
    9053, 9053, 9053, 9053, 9054, 9055, 9056, 9056, 9058, 9060, 9060, 9060, 9060, 9060, 9061, 9061, 9061, 9061, 9061, 9063, 9063, 9064, 9064, 9064,
    9064, 9065, 9065, 9065, 9066, 9066, 9066, 9066, 9068, 9068, 9068, 9068, 9068, 9068, 9068, 9069, 9071, 9071, 9072, 9072, 9073, 9074, 9074, 9075,
    9075, 9075, 9078, 9078, 9078, 9079, 9079, 9079, 9079, 9080, 9080, 9081, 9081, 9081, 9082, 9083, 9083, 9084, 9084, 9084, 9084, 9085, 9086, 9088,
    9088, 9088, 9088, 9089, 9089, 9090, 9092, 9092, 9092, 9092, 9093, 9093, 9093, 9093, 9093, 9094, 9095, 9095, 9095, 9095, 9095, 9095, 9096, 9096,
    9096, 9098, 9098, 9098, 9100, 9100, 9102, 9103, 9104, 9106, 9106, 9107, 9107, 9107, 9107, 9108, 9110, 9111, 9111, 9111, 9111, 9112, 9112, 9114,
    9115, 9116, 9118, 9119, 9119, 9120, 9123, 9123, 9125, 9126, 9126, 9127, 9130, 9132, 9133, 9134, 9135, 9136, 9136, 9136, 9136, 9137, 9139, 9140,
    9140, 9140, 9140, 9141, 9142, 9143, 9143, 9146, 9146, 9147, 9147, 9147, 9149, 9150, 9150, 9151, 9151, 9152, 9155, 9157, 9157, 9157, 9159, 9160,
    9161, 9161, 9162, 9162, 9163, 9163, 9164, 9165, 9165, 9165, 9165, 9166, 9167, 9168, 9168, 9169, 9169, 9169, 9169, 9169, 9170, 9172, 9178, 9179,
    9179, 9180, 9181, 9182, 9185, 9188, 9189, 9189, 9189, 9189, 9189, 9190, 9191, 9193, 9193, 9195, 9196, 9196, 9197, 9197, 9197, 9197, 9197, 9197,
    9197, 9197, 9200, 9200, 9201, 9201, 9201, 9202, 9202, 9202, 9202, 9203, 9204, 9205, 9205, 9206, 9207, 9209, 9211, 9211, 9211, 9212, 9212, 9212,
    9212, 9212, 9212, 9213, 9214, 9215, 9215, 9215, 9215, 9216, 9216, 9217, 9218, 9219, 9220, 9220, 9220, 9220, 9220, 9220, 9220, 9220, 9221, 9222,
    9222, 9224, 9224, 9226, 9226, 9228, 9228, 9228, 9229, 9229, 9229, 9230, 9230, 9230, 9230, 9231, 9232, 9233, 9234, 9235, 9237, 9238, 9240, 9241,
    9241, 9241, 9241, 9242, 9242, 9242, 9243, 9243, 9243, 9243, 9244, 9247, 9248, 9249, 9249, 9249, 9250, 9251, 9251, 9251, 9251, 9252, 9253, 9254,
    9256, 9256, 9256, 9256, 9257, 9258, 9259, 9259, 9259, 9259, 9259, 9259, 9262, 9262, 9262, 9262, 9262, 9263, 9263, 9263, 9263, 9263, 9263, 9265,
    9265, 9266, 9267, 9269, 9270, 9270, 9270, 9270, 9271, 9271, 9272, 9272, 9272, 9272, 9272, 9272, 9272, 9272, 9274, 9275, 9277, 9279, 9279, 9281,
    9281, 9283, 9284, 9285, 9285, 9287, 9287, 9288, 9289, 9289, 9289, 9291, 9291, 9292, 9296, 9297, 9297, 9297, 9297, 9297, 9298, 9298, 9298, 9298,
    9298, 9298, 9299, 9299, 9301, 9301, 9304, 9305, 9305, 9305, 9305, 9306, 9306, 9306, 9307, 9307, 9308, 9310, 9312, 9313, 9314, 9314, 9315, 9315,
    9316, 9318, 9318, 9319, 9319, 9320, 9324, 9324, 9324, 9324, 9326, 9327, 9329, 9330, 9331, 9332, 9332, 9332, 9335, 9340, 9341, 9341, 9341, 9343,
    9343, 9343, 9343, 9344, 9344, 9346, 9347, 9347, 9349, 9353, 9353, 9353, 9354, 9356, 9357, 9358, 9358, 9359, 9360, 9361, 9361, 9363, 9363, 9364,
    9366, 9366, 9369, 9369, 9369, 9370, 9370, 9371, 9371, 9371, 9371, 9371, 9372, 9372, 9374, 9375, 9375, 9375, 9376, 9377, 9378, 9378, 9378, 9379,
    9379, 9379, 9379, 9380, 9380, 9381, 9382, 9382, 9383, 9383, 9384, 9384, 9387, 9387, 9387, 9388, 9388, 9390, 9390, 9390, 9390, 9392, 9393, 9394,
    9394, 9395, 9395, 9396, 9396, 9399, 9399, 9403, 9404, 9407, 9407, 9408, 9408, 9409, 9410, 9410, 9410, 9412, 9412, 9412, 9412, 9413, 9413, 9415,
    9419, 9420, 9420, 9421, 9421, 9421, 9422, 9422, 9422, 9423, 9423, 9424, 9424, 9424, 9426, 9429, 9430, 9432, 9432, 9432, 9432, 9433, 9434, 9434,
    9435, 9435, 9437, 9440, 9441, 9441, 9443, 9443, 9443, 9443, 9443, 9446, 9447, 9448, 9449, 9449, 9449, 9449, 9450, 9450, 9450, 9452, 9452, 9452,
    9452, 9454, 9454, 9454, 9454, 9456, 9456, 9456, 9457, 9457, 9457, 9457, 9458, 9459, 9459, 9460, 9461, 9462, 9465, 9467, 9469, 9470, 9471, 9471,
    9471, 9471, 9471, 9471, 9471, 9471, 9472, 9473, 9475, 9475, 9475, 9475, 9475, 9476, 9478, 9479, 9481, 9482, 9482, 9482, 9483, 9483, 9485, 9486,
    9486, 9487, 9488, 9488, 9488, 9492, 9496, 9497, 9499, 9499, 9499, 9500, 9501, 9501, 9502, 9502, 9503, 9503, 9503, 9505, 9505, 9505, 9506, 9507,
    9508, 9509, 9510, 9510, 9511, 9511, 9511, 9512, 9513, 9513, 9514, 9514, 9515, 9515, 9515, 9515, 9515, 9516, 9516, 9516, 9517, 9517, 9517, 9517,
    9519, 9519, 9521, 9521, 9521, 9521, 9524, 9525, 9527, 9527, 9527, 9528, 9529, 9529, 9532, 9532, 9533, 9534, 9534, 9535, 9535, 9535, 9535, 9535,
    9535, 9535, 9536, 9537, 9538, 9538, 9538, 9538, 9538, 9538, 9539, 9541, 9543, 9544, 9544, 9546, 9549, 9549, 9549, 9550, 9550, 9551, 9551, 9551,
    9553, 9553, 9554, 9554, 9555, 9555, 9555, 9556, 9558, 9559, 9561, 9564, 9566, 9567, 9567, 9568, 9568, 9568, 9568, 9569, 9570, 9570, 9571, 9571,
    9572, 9573, 9575, 9576, 9576, 9576, 9576, 9577, 9578, 9578, 9581, 9581, 9581, 9581, 9581, 9582, 9583, 9584, 9587, 9587, 9589, 9590, 9591, 9591,
    9591, 9591, 9591, 9592, 9592, 9592, 9592, 9592, 9592, 9594, 9594, 9595, 9595, 9595, 9597, 9597, 9598, 9598, 9598, 9598, 9599, 9599, 9599, 9601,
    9601, 9601, 9601, 9601, 9601, 9602, 9603, 9603, 9603, 9603, 9603, 9603, 9605, 9605, 9605, 9607, 9608, 9608, 9609, 9610, 9610, 9610, 9610, 9611,
    9613, 9613, 9613, 9614, 9614, 9614, 9614, 9615, 9615, 9615, 9615, 9615, 9615, 9615, 9617, 9617, 9618, 9619, 9620, 9620, 9620, 9621, 9621, 9624,
    9625, 9625, 9625, 9625, 9625, 9625, 9627, 9629, 9631, 9631, 9631, 9631, 9632, 9633, 9634, 9634, 9634, 9634, 9634, 9634, 9636, 9636, 9636, 9637,
    9637, 9637, 9638, 9639, 9640, 9641, 9642, 9642, 9643, 9643, 9645, 9646, 9647, 9648, 9650, 9651, 9654, 9654, 9654, 9654, 9654, 9655, 9655, 9656,
    9657, 9657, 9657, 9658, 9658, 9660, 9661, 9661, 9661, 9662, 9665, 9667, 9668, 9668, 9670, 9670, 9670, 9670, 9670, 9670, 9670, 9671, 9671, 9671,
    9671, 9671, 9671, 9671, 9671, 9672, 9673, 9673, 9674, 9674, 9674, 9675, 9675, 9676, 9676, 9676, 9678, 9679, 9680, 9680, 9680, 9681, 9682, 9682,
    9683, 9683, 9684, 9686, 9687, 9688, 9689, 9689, 9690, 9690, 9691, 9691, 9691, 9691, 9691, 9691, 9691, 9692, 9692, 9693, 9693, 9693, 9693, 9693,
    9693, 9694, 9694, 9695, 9697, 9697, 9697, 9697, 9697, 9698, 9698, 9698, 9699, 9699, 9699, 9699, 9699, 9699, 9699, 9699, 9699, 9700, 9700, 9701,
    9701, 9703, 9703, 9703, 9703, 9703, 9703, 9703, 9703, 9703, 9704, 9705, 9705, 9705, 9705, 9705, 9708, 9708, 9708, 9708, 9708, 9708, 9708, 9708,
    9708, 9709, 9709, 9711, 9712, 9712, 9712, 9712, 9712, 9712, 9714, 9714, 9714, 9715, 9716, 9716, 9718, 9718, 9719, 9720, 9720, 9721, 9722, 9722,
    9724, 9726, 9726, 9727, 9728, 9728, 9730, 9730, 9732, 9732, 9732, 9733, 9733, 9733, 9733, 9733, 9734, 9734, 9735, 9736, 9737, 9738, 9738, 9738,
    9738, 9738, 9738, 9738, 9738, 9740, 9741, 9741, 9742, 9742, 9744, 9744, 9744, 9746, 9746, 9746, 9746, 9747, 9749, 9750, 9750, 9750, 9750, 9751,
    9752, 9753, 9753, 9753, 9755, 9755, 9757, 9759, 9760, 9761, 9761, 9763, 9764, 9764, 9766, 9770, 9770, 9770, 9770, 9770, 9771, 9772, 9773, 9774,
    9774, 9774, 9774, 9776, 9776, 9776, 9777, 9777, 9777, 9777, 9777, 9777, 9782, 9782, 9783, 9784, 9784, 9786, 9786, 9786, 9787, 9788, 9793, 9794,
    9794, 9795, 9795, 9795, 9795, 9796, 9798, 9799, 9801, 9802, 9803, 9804, 9805, 9805, 9807, 9807, 9808, 9808, 9808, 9808, 9809, 9809, 9811, 9812,
    9812, 9813, 9813, 9813, 9813, 9813, 9813, 9813, 9813, 9813, 9813, 9814, 9815, 9816, 9817, 9818, 9819, 9820, 9820, 9822, 9823, 9827, 9827, 9827,
    9828, 9829, 9829, 9829, 9829, 9829, 9832, 9833, 9833, 9835, 9838, 9838, 9839, 9839, 9840, 9841, 9849, 9849, 9849, 9849, 9849, 9850, 9851, 9851,
    9852, 9852, 9852, 9852, 9852, 9852, 9852, 9853, 9853, 9855, 9858, 9859, 9860, 9860, 9862, 9863, 9864, 9865, 9866, 9866, 9866, 9867, 9867, 9868,
    9869, 9869, 9870, 9871, 9873, 9873, 9873, 9873, 9874, 9874, 9874, 9875, 9877, 9878, 9878, 9878, 9880, 9881, 9881, 9883, 9883, 9883, 9883, 9883,
    9885, 9886, 9886, 9887, 9889, 9890, 9890, 9890, 9890, 9890, 9891, 9891, 9892, 9893, 9893, 9896, 9899, 9899, 9899, 9899, 9900, 9901, 9902, 9903,
    9903, 9903, 9905, 9907, 9907, 9907, 9908, 9908, 9909, 9911, 9911, 9911, 9911, 9911, 9911, 9915, 9916, 9916, 9916, 9917, 9918, 9918, 9919, 9922,
    9922, 9923, 9923, 9923, 9923, 9924, 9924, 9924, 9924, 9924, 9924, 9924, 9925, 9925, 9926, 9926, 9927, 9928, 9930, 9930, 9930, 9930, 9930, 9931,
    9931, 9932, 9933, 9934, 9935, 9937, 9938, 9939, 9939, 9939, 9939, 9939, 9939, 9942, 9943, 9943, 9943, 9943, 9943, 9943, 9943, 9944, 9944, 9946,
    9946, 9946, 9947, 9947, 9950, 9950, 9950, 9950, 9950, 9950, 9950, 9950, 9950, 9950, 9950, 9950, 9950, 9951, 9951, 9956, 9959, 9959, 9959, 9959,
    9959, 9959, 9960, 9960, 9960, 9961, 9961, 9961, 9962, 9962, 9962, 9963, 9963, 9963, 9964, 9964, 9964, 9965, 9965, 9966, 9967, 9968, 9968, 9970,
    9971, 9971, 9971, 9972, 9972, 9972, 9972, 9972, 9973, 9973, 9973, 9975, 9976, 9976, 9976, 9978, 9979, 9980, 9980, 9980, 9981, 9981, 9981, 9981,
    9982, 9982, 9982, 9982, 9982, 9982, 9983, 9983, 9983, 9984, 9984, 9984, 9984, 9984, 9984, 9984, 9984, 9984, 9984, 9985, 9985, 9985, 9985, 9985,
    9985, 9986, 9986, 9987, 9991, 9993, 9996, 9996, 9997, 9998, 10000, 10001, 10001, 10002, 10003, 10004, 10004, 10004, 10005, 10005, 10005, 10005, 10005, 10006,
    10006, 10007, 10007, 10007, 10007, 10007, 10007, 10008, 10008, 10008, 10010, 10012, 10012, 10012, 10012, 10012, 10012, 10012, 10012, 10012, 10012, 10016, 10016, 10016,
    10017, 10017, 10017, 10018, 10018, 10022, 10022, 10023, 10023, 10024, 10024, 10024, 10025, 10025, 10025, 10026, 10027, 10030, 10032, 10032, 10034, 10034, 10034, 10034,
    10035, 10035, 10035, 10036, 10036, 10037, 10038, 10040, 10041, 10042, 10042, 10042, 10043, 10043, 10044, 10044, 10045, 10045, 10046, 10046, 10048, 10049, 10050, 10050,
    10052, 10053, 10053, 10054, 10054, 10057, 10057, 10058, 10058, 10058, 10058, 10059, 10060, 10060, 10062, 10063, 10065, 10065, 10065, 10066, 10067, 10067, 10068, 10068,
    10068, 10068, 10068, 10069, 10069, 10070, 10070, 10073, 10073, 10074, 10076, 10076, 10076, 10078, 10078, 10078, 10079, 10081, 10082, 10083, 10083, 10083, 10086, 10088,
    10089, 10089, 10089, 10090, 10091, 10091, 10091, 10092, 10093, 10093, 10093, 10093, 10093, 10094, 10095, 10095, 10096, 10097, 10097, 10097, 10098, 10098, 10098, 10098,
    10099, 10099, 10099, 10101, 10103, 10103, 10104, 10104, 10105, 10106, 10106, 10107, 10107, 10107, 10107, 10108, 10108, 10109, 10109, 10109, 10109, 10110, 10110, 10111,
    10111, 10112, 10113, 10113, 10114, 10115, 10116, 10116, 10116, 10116, 10120, 10121, 10122, 10123, 10123, 10123, 10125, 10130, 10130, 10131, 10132, 10133, 10133, 10134,
    10135, 10137, 10163, 10163, 10163, 10163, 10164, 10164, 10164, 10164, 10165, 10165, 10167, 10167, 10167, 10168, 10168, 10168, 10168, 10169, 10170, 10171, 10171, 10171,
    10172, 10173, 10173, 10173, 10174, 10174, 10174, 10174, 10174, 10175, 10176, 10176, 10176, 10177, 10178, 10178, 10178, 10178, 10179, 10179, 10180, 10181, 10181, 10183,
    10187, 10187, 10187, 10187, 10187, 10188, 10189, 10189, 10189, 10189, 10190, 10191, 10192, 10192, 10193, 10193, 10193, 10195, 10199, 10199, 10200, 10200, 10200, 10200,
    10200, 10200, 10200, 10200, 10200, 10201, 10201, 10201, 10201, 10201, 10201, 10201, 10201, 10201, 10202, 10202, 10202, 10203, 10204, 10205, 10205, 10205, 10205, 10205,
    10205, 10206, 10208, 10208, 10210, 10210, 10210, 10210, 10210, 10211, 10211, 10212, 10212, 10213, 10214, 10214, 10214, 10215, 10216, 10216, 10217, 10218, 10218, 10219,
    10219, 10222, 10224, 10224, 10224, 10226, 10226, 10227, 10228, 10229, 10230, 10231, 10231, 10233, 10234, 10236, 10236, 10237, 10237, 10237, 10239, 10239, 10239, 10240,
    10241, 10241, 10244, 10246, 10247, 10248, 10248, 10248, 10249, 10250, 10250, 10250, 10252, 10255, 10255, 10256, 10257, 10257, 10260, 10262, 10262, 10262, 10262, 10264,
    10264, 10264, 10265, 10265, 10265, 10265, 10266, 10270, 10270, 10270, 10272, 10272, 10273, 10273, 10273, 10274, 10276, 10276, 10276, 10276, 10276, 10277, 10277, 10277,
    10277, 10277, 10278, 10278, 10280, 10282, 10285, 10288, 10289, 10289, 10290, 10290, 10291, 10291, 10292, 10292, 10293, 10294, 10294, 10294, 10295, 10295, 10295, 10295,
    10296, 10296, 10297, 10298, 10298, 10298, 10298, 10299, 10301, 10302, 10302, 10305, 10305, 10305, 10305, 10305, 10307, 10308, 10318, 10318, 10318, 10318, 10318, 10319,
    10320, 10322, 10324, 10325, 10326, 10326, 10327, 10328, 10328, 10328, 10328, 10329, 10330, 10332, 10333, 10338, 10341, 10342, 10350, 10350, 10351, 10351, 10351, 10351,
    10352, 10353, 10353, 10353, 10353, 10353, 10353, 10353, 10353, 10354, 10355, 10355, 10356, 10358, 10358, 10360, 10360, 10360, 10360, 10360, 10360, 10360, 10360, 10362,
    10364, 10365, 10366, 10366, 10366, 10366, 10367, 10367, 10368, 10368, 10369, 10369, 10369, 10370, 10370, 10371, 10372, 10373, 10396, 10396, 10396, 10396, 10397, 10398,
    10398, 10400, 10401, 10402, 10402, 10402, 10402, 10403, 10404, 10404, 10405, 10405, 10407, 10408, 10408, 10410, 10411, 10411, 10412, 10413, 10413, 10413, 10413, 10414,
    10414, 10415, 10415, 10415, 10415, 10415, 10415, 10416, 10416, 10416, 10418, 10418, 10418, 10419, 10419, 10419, 10419, 10421, 10421, 10421, 10422, 10423, 10423, 10424,
    10424, 10425, 10426, 10428, 10428, 10428, 10429, 10430, 10432, 10432, 10432, 10432, 10433, 10435, 10436, 10437, 10438, 10438, 10440, 10440, 10442, 10442, 10442, 10443,
    10444, 10444, 10445, 10446, 10446, 10446, 10448, 10448, 10448, 10448, 10448, 10448, 10448, 10449, 10450, 10450, 10452, 10452, 10453, 10453, 10453, 10453, 10454, 10454,
    10454, 10454, 10455, 10456, 10456, 10458, 10460, 10460, 10461, 10461, 10462, 10462, 10463, 10463, 10464, 10464, 10465, 10465, 10467, 10467, 10467, 10467, 10467, 10468,
    10468, 10468, 10469, 10469, 10469, 10469, 10469, 10469, 10469, 10469, 10470, 10470, 10470, 10470, 10470, 10470, 10470, 10470, 10470, 10470, 10471, 10473, 10474, 10474,
    10476, 10477, 10480, 10480, 10480, 10480, 10480, 10480, 10480, 10480, 10482, 10482, 10482, 10484, 10484, 10484, 10485, 10486, 10487, 10488, 10488, 10488, 10488, 10488,
    10488, 10488, 10488, 10489, 10489, 10490, 10490, 10490, 10490, 10492, 10493, 10495, 10495, 10496, 10496, 10498, 10499, 10501, 10503, 10504, 10504, 10504, 10505, 10505,
    10506, 10506, 10507, 10509, 10509, 10509, 10509, 10509, 10509, 10511, 10512, 10512, 10514, 10514, 10514, 10515, 10518, 10518, 10518, 10518, 10519, 10519, 10520, 10520,
    10521, 10521, 10521, 10521, 10521, 10523, 10523, 10523, 10523, 10525, 10525, 10525, 10526, 10526, 10526, 10527, 10527, 10529, 10530, 10532, 10532, 10532, 10533, 10542,
    10543, 10544, 10545, 10547, 10547, 10547, 10548, 10548, 10548, 10551, 10552, 10552, 10553, 10555, 10555, 10555, 10555, 10555, 10557, 10557, 10559, 10559, 10559, 10560,
    10561, 10561, 10562, 10562, 10564, 10565, 10565, 10565, 10566, 10566, 10567, 10567, 10568, 10568, 10568, 10568, 10569, 10570, 10571, 10572, 10573, 10573, 10574, 10576,
    10577, 10577, 10577, 10577, 10577, 10579, 10579, 10580, 10581, 10582, 10582, 10583, 10584, 10586, 10588, 10588, 10588, 10588, 10588, 10588, 10589, 10589, 10589, 10591,
    10591, 10592, 10593, 10593, 10594, 10594, 10595, 10595, 10595, 10595, 10596, 10596, 10597, 10598, 10600, 10601, 10601, 10608, 10608, 10608, 10609, 10609, 10609, 10609,
    10609, 10609, 10609, 10610, 10611, 10611, 10612, 10612, 10612, 10613, 10614, 10614, 10614, 10614, 10614, 10614, 10615, 10616, 10617, 10621, 10622, 10623, 10623, 10624,
    10625, 10625, 10625, 10626, 10627, 10629, 10629, 10634, 10634, 10636, 10636, 10637, 10637, 10639, 10640, 10640, 10642, 10643, 10644, 10644, 10644, 10645, 10645, 10646,
    10649, 10650, 10650, 10650, 10650, 10651, 10652, 10653, 10653, 10654, 10654, 10655, 10655, 10656, 10656, 10657, 10659, 10660, 10660, 10660, 10660, 10661, 10661, 10661,
    10663, 10665, 10666, 10666, 10667, 10668, 10668, 10668, 10668, 10669, 10670, 10671, 10672, 10672, 10673, 10674, 10674, 10674, 10675, 10675, 10677, 10679, 10682, 10682,
    10683, 10684, 10684, 10684, 10684, 10686, 10687, 10687, 10687, 10687, 10687, 10688, 10689, 10689, 10690, 10690, 10691, 10692, 10693, 10693, 10693, 10693, 10694, 10699,
    10699, 10699, 10699, 10700, 10700, 10700, 10700, 10701, 10702, 10705, 10705, 10707, 10708, 10708, 10709, 10709, 10709, 10709, 10710, 10710, 10710, 10711, 10711, 10712,
    10714, 10715, 10717, 10717, 10717, 10718, 10718, 10719, 10720, 10720, 10721, 10722, 10722, 10725, 10726, 10727, 10727, 10728, 10728, 10729, 10730, 10730, 10730, 10731,
    10732, 10732, 10733, 10735, 10735, 10735, 10735, 10736, 10739, 10740, 10742, 10742, 10742, 10742, 10743, 10743, 10745, 10746, 10746, 10746, 10746, 10747, 10747, 10747,
    10747, 10747, 10748, 10749, 10749, 10749, 10749, 10749, 10754, 10756, 10757, 10757, 10758, 10758, 10759, 10759, 10761, 10763, 10763, 10763, 10765, 10765, 10765, 10765,
    10765, 10765, 10766, 10768, 10770, 10771, 10771, 10771, 10771, 10772, 10774, 10775, 10777, 10778, 10780, 10780, 10780, 10782, 10783, 10783, 10783, 10784, 10785, 10787,
    10789, 10792, 10792, 10795, 10795, 10795, 10796, 10800, 10800, 10800, 10800, 10801, 10803, 10805, 10808, 10808, 10808, 10809, 10809, 10812, 10813, 10813, 10813, 10816,
    10816, 10816, 10816, 10816, 10816, 10816, 10817, 10817, 10818, 10818, 10818, 10820, 10821, 10822, 10822, 10824, 10825, 10825, 10825, 10829, 10832, 10832, 10832, 10832,
    10834, 10836, 10837, 10837, 10837, 10837, 10838, 10839, 10839, 10839, 10839, 10839, 10841, 10842, 10843, 10843, 10845, 10845, 10845, 10845, 10845, 10845, 10845, 10847,
    10847, 10847, 10847, 10848, 10848, 10849, 10849, 10849, 10852, 10853, 10854, 10854, 10855, 10855, 10857, 10859, 10860, 10861, 10861, 10862, 10863, 10863, 10864, 10864,
    10864, 10864, 10864, 10865, 10865, 10866, 10867, 10869, 10870, 10872, 10872, 10874, 10875, 10876, 10876, 10878, 10878, 10879, 10879, 10880, 10880, 10882, 10882, 10882,
    10882, 10882, 10884, 10884, 10884, 10885, 10885, 10886, 10888, 10890, 10891, 10891, 10891, 10891, 10892, 10894, 10894, 10894, 10894, 10895, 10896, 10899, 10899, 10899,
    10900, 10900, 10901, 10901, 10901, 10901, 10902, 10904, 10905, 10906, 10908, 10909, 10910, 10911, 10911, 10912, 10912, 10912, 10912, 10912, 10912, 10912, 10913, 10913,
    10914, 10914, 10914, 10914, 10916, 10916, 10918, 10920, 10920, 10920, 10921, 10921, 10922, 10922, 10923, 10924, 10925, 10925, 10925, 10925, 10927, 10927, 10927, 10931,
    10932, 10934, 10934, 10934, 10935, 10935, 10935, 10936, 10938, 10938, 10938, 10940, 10940, 10940, 10940, 10943, 10944, 10944, 10944, 10944, 10944, 10946, 10947, 10947,
    10947, 10947, 10947, 10947, 10947, 10949, 10949, 10951, 10952, 10953, 10957, 10958, 10963, 10963, 10964, 10964, 10964, 10965, 10965, 10966, 10966, 10967, 10967, 10968,
    10968, 10968, 10968, 10970, 10971, 10971, 10972, 10972, 10973, 10973, 10974, 10974, 10977, 10977, 10979, 10981, 10982, 10983, 10984, 10985, 10985, 10985, 10986, 10986,
    10986, 10988, 10988, 10990, 10992, 10995, 10996, 10996, 10997, 10997, 10997, 10999, 11000, 11002, 11003, 11003, 11003, 11003, 11004, 11006, 11008, 11008, 11008, 11008,
    11008, 11009, 11009, 11009, 11010, 11010, 11010, 11010, 11014, 11015, 11016, 11016, 11017, 11018, 11019, 11019, 11019, 11019, 11020, 11020, 11020, 11021, 11021, 11021,
    11023, 11025, 11025, 11025, 11025, 11027, 11028, 11028, 11031, 11032, 11033, 11033, 11034, 11034, 11036, 11036, 11038, 11039, 11040, 11040, 11040, 11041, 11042, 11042,
    11044, 11046, 11046, 11047, 11047, 11048, 11048, 11048, 11050, 11050, 11050, 11050, 11052, 11052, 11053, 11053, 11053, 11055, 11056, 11056, 11057, 11057, 11058, 11059,
    11059, 11059, 11060, 11060, 11061, 11061, 11061, 11062, 11064, 11065, 11066, 11067, 11068, 11068, 11069, 11069, 11069, 11069, 11069, 11069, 11069, 11070, 11070, 11070,
    11070, 11070, 11071, 11071, 11071, 11072, 11072, 11072, 11075, 11075, 11076, 11076, 11076, 11076, 11077, 11078, 11078, 11079, 11079, 11079, 11079, 11079, 11079, 11079,
    11079, 11079, 11080, 11081, 11081, 11082, 11082, 11083, 11085, 11085, 11086, 11087, 11088, 11089, 11091, 11091, 11092, 11093, 11096, 11096, 11097, 11097, 11098, 11099,
    11099, 11100, 11100, 11101, 11103, 11103, 11103, 11103, 11103, 11105, 11107, 11107, 11109, 11109, 11110, 11111, 11112, 11113, 11114, 11114, 11114, 11115, 11116, 11118,
    11118, 11118, 11119, 11120, 11120, 11120, 11120, 11121, 11124, 11124, 11124, 11124, 11125, 11125, 11126, 11127, 11128,
};

inline constexpr std::uint64_t builtin_filter[] = {
    0x1004001000010800u, 0x204002450000u, 0x8481240080001u, 0x1002000206220400u, 0x101010000020000u, 0x282200013004101u,
    0xc4f880280010320u, 0xd303010880002400u, 0x1800000301012004u, 0x400200020d94000u, 0x8800000922013900u, 0x838442104090502u,
    0x18258408282a8000u, 0x204081000088020u, 0x800200022800388u, 0xc8000021401422u, 0x24404000810000u, 0x24a04004120100u,
    0x1102180000400000u, 0x4005000202042404u, 0x8208424084882000u, 0x8640140400u, 0x1222084411040000u, 0x21004010046100u,
    0x10e001001082008u, 0x8010c4400200u, 0x8800100280404400u, 0x681845000490a808u, 0x4004672624400000u, 0xa04020020690014u,
    0x8051c0000020100u, 0x1010400040200u, 0x80c0284014602000u, 0x48200180920402b0u, 0x840045000000420u, 0x60003050c800u,
    0x3010000040b0400u, 0x4408000030800000u, 0x8004110084800101u, 0xc06026000402003u, 0x20808002000u, 0x104320202a000062u,
    0x601026c2281460u, 0x200024005008001u, 0x8000207004000504u, 0xa50400000001142u, 0x1090806408003u, 0x4007000008000000u,
    0x4200004384080u, 0x10003418b0000010u, 0x6002401828042001u, 0x9004984882010210u, 0x42030d0044408080u, 0x800e018101008118u,
    0x2800810021520040u, 0x1000080110000400u, 0x8011001040012084u, 0x40800401000942u, 0x5110020040010b4u, 0x80008200d051c0u,
    0x100000400020004u, 0x1200004000032000u, 0x224400600891008u, 0x8019024c210a024u, 0x4308010080000400u, 0x28400001140a0210u,
    0x200021a00000880u, 0x8000160092040202u, 0x8900802082003100u, 0x80d00e0000441c8u, 0x2691000034702028u, 0x3a00803040200810u,
    0x4060a06809008280u, 0x300001000200220au, 0x1010000620a00648u, 0x209800000280000u, 0x2b001104280020u, 0x6006204240020008u,
    0x14b0080040002610u, 0x3004080066u, 0x8009010008269000u, 0x2080111024u, 0x2601808080000010u, 0x14400c4002000800u,
    0x21002040230060u, 0x138084000000000u, 0x180204400000u, 0x5004400110240u, 0x601408022080820u, 0x70080000002014u,
    0x18040160000480u, 0x800220080400401u, 0x11001004402000u, 0x8504084408020008u, 0x83002100800b00c1u, 0x1100804c04001002u,
    0x448c000c284800c8u, 0x898002206u, 0x4800000008a2a021u, 0x8040020120220400u, 0xc00106008000c400u, 0x4820d000000000u,
    0xa108a0220200800u, 0x1000200u, 0x21082120820409u, 0xc000000a042u, 0x420580160000000u, 0x1402820002b00000u,
    0x50041000620020u, 0x51c4081001090018u, 0x2000173000400000u, 0x4040f048003001u, 0x8210000050822184u, 0x10100018000c035u,
    0x4440900800000400u, 0x1c000001461002u, 0x140408048004040u, 0x4d001020482a0800u, 0xc04038200080400u, 0x504086402000040u,
    0x4400818300100040u, 0x800000680004000u, 0x30000000021002c0u, 0x1c80102080108204u, 0x2090602c18080200u, 0x100ca400080100u,
    0x1040000402022110u, 0x101020809404613u, 0x4802482402400002u, 0x4040003002314020u, 0x1200403080080409u, 0x1ca644280528a000u,
    0x4000201400000200u, 0x2218100080000291u, 0x400008000000000u, 0x800000408016085u, 0x260318ba2020144u, 0xab30a0800080000u,
    0xc55400004142080u, 0x500102050910196u, 0x4006004000000001u, 0x2008400018a02110u, 0x13020806009u, 0x240000024800600u,
    0x8c40000420242009u, 0x2040000022050941u, 0x2002080204401100u, 0x10044042a0018u, 0xa800102021c0060u, 0x56020000140002u,
    0x5001002922044204u, 0x90068800a80024u, 0x220001400024e190u, 0x2610821000050190u, 0x2010080c001201u, 0x112810c002100cu,
    0x1008001010549000u, 0x1400e1005020008u, 0x1020020a8400000u, 0x60400192284480u, 0x480000000000162u, 0x10021c0800001000u,
    0x1008288110200000u, 0x30602005000020u, 0x8028040400000u, 0x2248050043400029u, 0x920341046100110u, 0xe800ca0d000000u,
    0x4200400000800410u, 0x4020040a800000c4u, 0x1a080e00000u, 0x2000008000058110u, 0x80000000800001u, 0x8048002101800000u,
    0x680045000400042u, 0x2010000000802eu, 0x8820480000404000u, 0x100408a02210502u, 0x314000400080050u, 0x8100108841015u,
    0x4042981020849260u, 0x201840320004241u, 0x2619800225108440u, 0x100201410009u, 0x4020030801010002u, 0x848100200240000u,
    0x4001018012001000u, 0x200008808000400u, 0x4008481200002u, 0x100000036108a042u, 0xc009501020800c0u, 0x80000400441u,
    0x204190080001003u, 0x204002800100500u, 0x506700000400808u, 0x111000028020018u, 0x9000540120000006u, 0x40a01c004051280u,
    0x802000000c0806u, 0x1511108608000u, 0x8826040001u, 0x2080400080856416u, 0x4028000280110070u, 0xa00800a088000000u,
    0x4200290c284u, 0x82113c240300u, 0xc204502060000020u, 0xa001200000a4800u, 0x48011c00048140u, 0x1021000000880000u,
    0x1820800109000020u, 0x10486205004020u, 0x1000d0000080u, 0x8000084042e0004u, 0x20060410e020800u, 0x1230140620210700u,
    0x2144100804004840u, 0x10003424810401d0u, 0x8400910840603a08u, 0x4800050800800042u, 0x4020040280d0000u, 0x8200000040000001u,
    0xa00000000080020u, 0x400000880001000u, 0x680050000000000u, 0x840440200040009u, 0x21e041282048u, 0x305000082218450u,
    0x8240d818041888u, 0x442000008u, 0x80000500120c00u, 0x440003411000100u, 0x111000400b001090u, 0x820c080924008a0u,
    0x820098c100000a4u, 0x100200009a200100u, 0xc012010210020420u, 0x890000240009182u, 0x8182201800000u, 0x48040000828010u,
    0x80040280c0090000u, 0x20000020202b420u, 0x8049060201000002u, 0x1324204100u, 0x100000341004u, 0x900020123158c781u,
    0x404410000084013u, 0x8001020084100280u, 0x40244180031e0120u, 0x6880008000000000u, 0x4000001001081000u, 0x10c4010060280012u,
    0x3000002204000840u, 0x18202008001800cu, 0x20001028000000u, 0x2804500300489284u, 0x48200801004000u, 0xa00a00308002du,
    0x2640200a01210cu, 0x290a040800048c24u, 0x4c0102205020a404u, 0x4800224040030403u, 0x8c00400885008000u, 0x4800000200009c0cu,
    0x501e060002020421u, 0x18224000400a0230u, 0xa00010401010800u, 0x4608021682020080u, 0x5000000000099000u, 0x4083002400004085u,
    0x89c01048c8c00a04u, 0x10400000308u, 0x208d102008120120u, 0x200805110384248u, 0x88200003cc0300d1u, 0x414201300000741u,
    0x4104820000401101u, 0x90b2008042001010u, 0x4850815100000280u, 0x884202018041005u, 0x281218004c481009u, 0x1020288824e01008u,
    0x2805030411001000u, 0x4002200602000300u, 0x8141010002050280u, 0x13100010000044u, 0x58a2cc404808980u, 0x200000202821000u,
    0x800209a000020000u, 0x58800040c020000u, 0xc01001022000011au, 0x80070c01050104u, 0xc00000a0703010u, 0x1a02040a20040100u,
    0x68b000810a40u, 0x21610002010480u, 0x400400005200000u, 0xe0100010040400u, 0x1940000280100000u, 0x45804000a000100u,
    0x100082009a042024u, 0x10400c08000101u, 0xe110094018000u, 0x826a81900409c481u, 0x40c80404200a4031u, 0x44000081512c00u,
    0x3000044002000010u, 0x20820242020000u, 0x8040100001000000u, 0x100280024c100u, 0x42020028881801u, 0x4800100000001001u,
    0x401000040c082200u, 0x210500105080008cu, 0x500432100081200u, 0x8000000024202000u, 0x8d240c00000680u, 0xc014120008120000u,
    0xa0216a000840c000u, 0x60100910080012eu, 0x1008080002600008u, 0x80200008000000u, 0x7002212030400u, 0x400442020000420u,
    0x1040000110404026u, 0x80020d040000800u, 0x2041080200001200u, 0x880420012004014u, 0x22c0010641200200u, 0x2800004c062910u,
    0x2201880038000c00u, 0x820002800108240u, 0x18000142001400u, 0x6491016022005010u, 0x200040090001u, 0x2000000ca8422500u,
    0x802321808898050u, 0x6910000000020002u, 0x8000802002000003u, 0x48001a800204c1u, 0x300211c80082110u, 0x104040800200000u,
    0x480000c00401002u, 0x8800480100404000u, 0x2010420040042204u, 0xa00008009004100cu, 0x1020001000008u, 0x20e81812084100u,
    0x105800100002004u, 0x2060008401010104u, 0x8081010c30040u, 0x820b0002049e0000u, 0x40a02042100008u, 0x120880b00081000u,
    0x445000060000042u, 0x8000608000010004u, 0x10400248080d004u, 0x4002501000004258u, 0x2071000b00000001u, 0xc06060c00000u,
    0x41a202800000000u, 0x111c0c0000400000u, 0xc0c02000000020u, 0x5000a02020143004u, 0x822c0200008008u, 0x10a1810041010508u,
    0x180058040100044au, 0x7040004041400004u, 0x98e040201000480u, 0x8002009000411002u, 0x1004000138404000u, 0x20000c415088u,
    0x2040e602c0000u, 0x250010b880210ab6u, 0x814480805040420u, 0x1020c80000002603u, 0x4200813000e44300u, 0xa08080080400000u,
    0x1800018008001800u, 0x882a0020200e0u, 0x8a000400040au, 0x1000010084260001u, 0x4000602240100800u, 0x10a0882845008008u,
    0x190101000000521u, 0xb80000080280480u, 0x4400444c81104300u, 0x1010000010080081u, 0x208028004c00002u, 0x48000000402001u,
    0x2000182140002802u, 0x2000202008c0240u, 0x2002042488044u, 0xc002924244200u, 0x9c00008008002cu, 0x1501008208042000u,
    0xb00000420a00000u, 0x6010100201249000u, 0x28014101200000u, 0xc1009021101040u, 0x1023404080000002u, 0x8952000c00u,
    0x501290000480u, 0x100308c081040004u, 0x804300109c8002u, 0x10170810000020u, 0x80000040240040du, 0x2100011036028u,
    0xa21100201008040u, 0x818011000020006u, 0x1100b000103a44u, 0x4e000540c1a0808u, 0xc20041024080014au, 0x9e800ea90210280u,
    0x60102008a0a22000u, 0xcc000080000a041u, 0x8300010100b02u, 0x200000008002000u, 0xa8004000080000u, 0x800000400208000u,
    0x830002a04002100du, 0x10401020410620u, 0x106180e00300u, 0x208020a050400048u, 0x8004102004c021u, 0x101201800c310020u,
    0x2601002410000020u, 0x8000000880007c1u, 0x80216922004000u, 0xc0004000100ca002u, 0x8001000a05000000u, 0x888000251c301280u,
    0x2004800004101002u, 0x1020000281010804u, 0x82c1000d0008010u, 0x1040400542601088u, 0x1102800081842001u, 0x2001080802100880u,
    0x19000800000000u, 0x2168020260600000u, 0x2000000c00300004u, 0x400048020840040u, 0x6184824d8405240u, 0xe104010100u,
    0x154000004000403u, 0x4c05508300600109u, 0x830800100001au, 0x20000800000d1040u, 0x100f00020811000u, 0x8280c0040000000u,
    0x4200804008c00409u, 0x1400060101a0u, 0x40040300540000u, 0x1200000819080002u, 0x8800000c00000008u, 0x40800b820440140u,
    0x2040003402100082u, 0x5000104020000000u, 0x8008000010400011u, 0x882040801040182u, 0x810c0124002a0880u, 0x4000000120500002u,
    0x210820088040220u, 0x15c08480840240u, 0x10078e0240001462u, 0x6040005ac0800000u, 0x4d30418101000000u, 0x1d00100042101400u,
    0x60080c0100420018u, 0x10010420100001u, 0x2000200650000500u, 0x9048004c00002020u, 0x10100100000c2010u, 0x1100402206020c0u,
    0x4400326180800500u, 0x140800a060010800u, 0x20020380108200u, 0x20048608304885u, 0xb202000880u, 0x8400840000u,
    0x3010000086014000u, 0x64480110001080a4u, 0x20a48020480400u, 0x1060000040000020u, 0x4124208204810c02u, 0x205001000004u,
    0x8000000824000100u, 0x400020094000000u, 0x448808d001011010u, 0x100c2501142000u, 0x4002400221404408u, 0x20e1040000080u,
    0x840430024090200u, 0x806000026204501cu, 0x102644100010200u, 0x80410040018042u, 0x1020084880110200u, 0x280000040080002u,
    0x2002002082040180u, 0x8208020000070900u, 0x1000000004040u, 0x154004094040400u, 0x100000000320408u, 0x814401201010u,
    0x430044020040182u, 0x1804010418c8400u, 0x62c210016008u, 0x2040c10800008004u, 0x3d00480c112a00u, 0x209010080002u,
    0x140800006c02100u, 0x8082020301032c40u, 0x48000000040d00u, 0x920012124200000u, 0x404604012001000u, 0x244010020038000u,
    0x20e80000010004bu, 0x10000400c801042u, 0x200440400e020c00u, 0xc520020f24082230u, 0x80000040320040u, 0x808200284808008u,
    0x2620820040602204u, 0x20000080004u, 0x2003010400420u, 0xc041010010248000u, 0x3044201000024400u, 0xd1820b00002010u,
    0x31040000c8309301u, 0x5c500000c0004028u, 0x2024029504000408u, 0x4000000000108000u, 0x1b80000c36040000u, 0x880240100450048u,
    0x8000200a40401u, 0x20101082000010u, 0x80011024800080u, 0x80068121c4000200u, 0x200084c20080086bu, 0x2045825050230014u,
    0xc10a8240u, 0x140000a100002000u, 0x28420123080000au, 0x84100000a2004a40u, 0x800000001941040u, 0x80000100000886u,
    0x5c000440001412u, 0x62000084240104u, 0x8000483000860000u, 0x21201200ad50c0e2u, 0x1000004d0000c44u, 0x500502000001402au,
    0x8002080810000500u, 0x40092802u, 0x2000090000000500u, 0x8a50840040202000u, 0x2056002000008000u, 0x2000801000400u,
    0x140220a10a08000u, 0x4202200c00110018u, 0x108050002004809u, 0x140089100100d100u, 0x8c00344000900010u, 0x400010004000040u,
    0x108001004800710u, 0x9404044042100020u, 0xb100000810000002u, 0x300002001000200u, 0x4000614422420120u, 0x300a200000080808u,
    0x880002001040000u, 0xc108845000140220u, 0x2000200080188020u, 0xa00126011000500u, 0x1800809000084u, 0x21040010020a3092u,
    0x4002810c008c18u, 0x4401010000000804u, 0x1020201838408200u, 0x2002000a0130000bu, 0x1088480000240u, 0x40000089802180u,
    0x2002001114040011u, 0x2014000044101904u, 0x94000898800010u, 0x8008002010052090u, 0x2413008021041060u, 0x11c840042800002u,
    0x104040d08000580u, 0x101146140cu, 0x10220a000101009cu, 0x408805048204808u, 0x2048400021000000u, 0x10e0002402920u,
    0x1420202080000u, 0x500042144010008u, 0x984010000000000u, 0x88000a40000012u, 0x1d0011114800000u, 0x2000900040088000u,
    0x800248082000008u, 0x620080610000802u, 0x200098020104066u, 0xc01004840400u, 0x200010000119c209u, 0x400010012a402c0u,
    0x80a02085a4140285u, 0xd30040000600010u, 0x1080408110402180u, 0x800808480010002u, 0x840043010c00u, 0x804005004820310u,
    0x2402802820041000u, 0x10c0202002208164u, 0x8280430020511160u, 0x2204c020090a8680u, 0x8008002000008u, 0x9001894c008a410u,
    0x221346204000602u, 0x6034004200004u, 0x1020206020008200u, 0x8098812400008000u, 0x800a00420a528300u, 0x960ac10002000100u,
    0x101200041001000u, 0x40508209225044u, 0x4053804000001003u, 0x100000a01002000u, 0x208002404000a020u, 0x2210450400200040u,
    0x224000708844040u, 0x501000080044000u, 0xa0520080001800u, 0x401020c001100100u, 0x1003400480u, 0x28804400281000c0u,
    0x30000210040810u, 0x410000000890u, 0x120180200c50320u, 0x202250000000200u, 0x101a170008000840u, 0x1002000a020u,
    0x20201000200404u, 0x904860410800200u, 0x5010214620a14000u, 0x80800000c0400804u, 0x848000000009000au, 0xa010001402d40010u,
    0x8410121500008c00u, 0x2a0a208414302u, 0x80420009000002u, 0x61830400000080u, 0x40010005820401au, 0x8040020210448503u,
    0x1000800201a88000u, 0x88180024208238u, 0xc02204404041000u, 0x810010001800000u, 0x10611a41800052u, 0xd0080381090000u,
    0x819200600c00u, 0x401000000080640u, 0x4084000512010000u, 0x400000080000100u, 0x610208124000cdu, 0x8224000202031u,
    0x8084404002241000u, 0x3180008004100884u, 0x2000010080080u, 0x211a4100030e40u, 0x408402000100000u, 0x8292490000009100u,
    0x6840030000040820u, 0x24024408a112e00u, 0x502a400801140220u, 0x244c4000000000au, 0xd042020920010u, 0x200000c400000008u,
    0x409204820d020008u, 0x601c030000c82008u, 0x4000006060201u, 0x50006422080928u, 0x445000400000844u, 0x81004081000u,
    0x42084800150b0040u, 0x3604180210203u, 0xa0ba8c0200041020u, 0xc540004040400002u, 0x2000001000140308u, 0x4062013020030800u,
    0x4100000380201003u, 0x4022c00001000201u, 0x100068332050248u, 0x10808000062801u, 0xc018846024001004u, 0x200810005004000u,
    0x302048001005u, 0x2080180000024800u, 0x20504424000260aau, 0x48000a800480u, 0x22024040002040bu, 0x400480040008400u,
    0x42024202490a801u, 0x410020000643000u, 0x8020020140000u, 0x480a000010200020u, 0x40102020084000a0u, 0x465d941448014u,
    0x98424140000c0220u, 0x60002400001020c0u, 0x5201800e1164088u, 0x26400003a0000012u, 0x408290604208000u, 0x100800011007000u,
    0x8001020010030e0u, 0xc40200010008u, 0x1178400000100280u, 0x40800020028u, 0x1000a10400000080u, 0x6004062a000u,
    0xa024010040000008u, 0x4020000000421u, 0xb0870000e020c204u, 0xa600000a0494861u, 0x20001204020044u, 0x20d01a0001c084u,
    0x6800040010000240u, 0x811190045e218180u, 0x4c0600880020002u, 0x9112000c01410001u, 0x2020300010000e10u, 0x8602002402880281u,
    0x19c202040ec090u, 0x1100404048000020u, 0x2414500a100010a0u, 0x800021622808000u, 0x80a2000000000001u, 0x29821000080000u,
    0x40020010000420u, 0x802a00a003000d8cu, 0x100008008008008u, 0x800103302081160u, 0x948044000800c00u, 0x201000220040000u,
    0x1022010008401410u, 0x80000003024000c8u, 0x200941200100100u, 0x20000c0000008u, 0x814900901080000u, 0x218008000420804u,
    0x1d00c02044409u, 0x41a816182000001u, 0x2401007000200u, 0x130000000a00000u, 0x81008345100210u, 0x898080103800010u,
    0x2400680348200042u, 0x1008001100c00u, 0xc00602430b00301u, 0x8210a280004601c0u, 0x482864730c080889u, 0x84002003884020u,
    0x6298018010500425u, 0x100000c000400008u, 0x80c258080040890u, 0x43180b10232880cu, 0x8000010a0a28u, 0x40c041e804022080u,
    0x448c080000008110u, 0x905840400206008u, 0x1802c00120000420u, 0x802800214400a404u, 0x8020444008002420u, 0x84020202840700u,
    0xd008000425044414u, 0x10080002040000u, 0x2081803000208058u, 0x8040291024008e0u, 0x280020144008000u, 0x40480002208u,
    0x10000000200u, 0x100008042b0000u, 0xc0041002060200au, 0x148200180018002u, 0x4080002080800043u, 0x84000807008002u,
    0x20902080002u, 0x9014f0008204a08u, 0x140100000c1080u, 0x4000801a00410040u, 0x221010081102203u, 0x20001330104202cu,
    0x2000c4014030050u, 0x2c002010701402u, 0x8000a4084000480u, 0xc008820900440001u, 0x103180014a00000u, 0xe380009072200u,
    0x42050439000000a1u, 0x8080400200480u, 0xc1480408402010u, 0xa10a000202840u, 0x4010404040200200u, 0x11000800108200u,
    0x109248480204820u, 0x224230082488008u, 0x2402610000042082u, 0x2001044000008u, 0x4202040c201210cu, 0x301000020004c588u,
    0x2201c0402103040u, 0x4810080082009021u, 0xc19000004002802u, 0x80201000024a0u, 0x4801280000a2085u, 0x8040008414201u,
    0x8420080240400000u, 0x28102800131000u, 0x801004040080u, 0x4a29081000108084u, 0x800800002241140u, 0x2804000000410001u,
    0x482012081004840u, 0x4810144004000100u, 0x4000000d4000020u, 0x8800000000001800u, 0x921212280100010u, 0x490008418a021041u,
    0x1190008244800021u, 0x4410000807e000u, 0x4100000048000u, 0x604400024000900u, 0x5500008060040000u, 0x80080830c8023080u,
    0x9010410450280020u, 0x42e8080004001014u, 0x4104080032040000u, 0x28618000a040u, 0xca8200640800001u, 0x801020002808100u,
    0x20018ca008800124u, 0x408080020701202u, 0x400480140280008u, 0x114100240000020u, 0x11b0026400080144u, 0x20840410c0004000u,
    0xe00408180808005u, 0x1051860941200028u, 0x4040041004092020u, 0x1040200011200000u, 0x8100000c00040104u, 0x6818cc000000060u,
    0x8804080000200820u, 0x240040901003040u, 0x8000040000400020u, 0x3880030031100020u, 0x8008c508c0a84208u, 0x30000000820400u,
    0x4ec0008000004000u, 0x220018004c008001u, 0x4400003002233004u, 0x1011024600a8u, 0x82001000000u, 0x1252080000e1u,
    0x682910000e0u, 0x2280040082100010u, 0x802c080088010u, 0x10802800041000a0u, 0x82042204810010u, 0x24026000140a301au,
    0x19c0100800a0012u, 0x21028381008510e1u, 0x821253c000000480u, 0x2447000000000000u, 0x40002007c2006480u, 0xc10000040058218u,
    0xa090001004000010u, 0x4800000952001u, 0x1008300800108250u, 0x10000043300054c0u, 0x6401100008449000u, 0x20c0a500012002u,
    0x920500118000400u, 0x1020010104000164u, 0x1415010248400250u, 0x2001100080811011u, 0xa3820010004240u, 0x20400002100223u,
    0x1380a04000810000u, 0x400600013014312u, 0x290080080c30044u, 0x20441001000880u, 0x6046580060080242u, 0x1408288202040810u,
    0x1100804030004000u, 0x1000402002400084u, 0xd60630000860008u, 0x81820001000000u, 0x482000014040u, 0xc40000000100200u,
    0x4143000200013826u, 0x80003052019002u, 0x40c44040140022u, 0x1201010142833000u, 0x44900c0400200002u, 0x10038809c0408208u,
    0x80000401002001u, 0x342011021188a000u, 0x2808000804804890u, 0x4820408000402401u, 0x8000820506000c8u, 0x4080280004210104u,
    0x88a00ecc00520000u, 0x2b000c280008000u, 0x6024610c0180844au, 0x8088804000000000u, 0x8040411020090d60u, 0x104242408000010u,
    0x240c401000000002u, 0x900200300000284u, 0x202201c000200000u, 0x2100c08180804308u, 0x2001881100962u, 0x2104400000412c00u,
    0x602400040901u, 0x12040c02e0003u, 0x4145020600004000u, 0x1410541420103u, 0x810a614044806210u, 0x5010001000200000u,
    0xbc000020b118191u, 0x85000088088u, 0x60000118040u, 0x4005000018016u, 0x8000080208092058u, 0x1246000801000061u,
    0x489801812042040u, 0x3004270300200100u, 0x80076900040021u, 0x24008010004081u, 0x8000020000044000u, 0x108000430002044u,
    0x488ab28000080008u, 0x1200000024416640u, 0x8200000100006041u, 0x80000800500a0100u, 0x4080000002u, 0x2021000202144080u,
    0x4b8000320d002080u, 0x510210200040c8a0u, 0x840805200180u, 0x106200000202815u, 0x2180230480u, 0xc04001052030022u,
    0x588129201000184u, 0xe700000824003920u, 0x30002000b083801u, 0x6908104c4800002u, 0x30d1008420004058u, 0x94002304a0050u,
    0xa05848060080811u, 0x2312048008080901u, 0x9000481004024102u, 0x4000838c010c1714u, 0x5040c000044280a4u, 0x6a0210085020cu,
    0x20028410010820a0u, 0x4a410000204052u, 0x90c040022049418u, 0x8020220c024840a0u, 0x4110064401008009u, 0xa020004c30u,
    0xa00000004146000u, 0x818080004322400u, 0x4230a1002841084u, 0x44040201c000201au, 0x8a2000646402000u, 0x4100120000011401u,
    0x2010c428000030u, 0x3018040800004010u, 0x150001080a0210u, 0x8200000400411u, 0x808149142008441u, 0x4401200208340804u,
    0x141114230400002u, 0xc2210a00481u, 0x8cc000a00000c0u, 0x40040020a0000008u, 0x2028400400884u, 0x40a0008080004020u,
    0x23308064ac402040u, 0x105002011102010u, 0x80020c0000011008u, 0x41800202b0020401u, 0x128083129080010u, 0x4082401028401000u,
    0xc002184001000004u, 0xa50100800a00000u, 0x4480d000000400u, 0x404308000020u, 0x80a02483884000u, 0x180004010400404u,
    0x80301800a01000cu, 0x9202000130814u, 0x121105000000100u, 0x2042104800060802u, 0x80c002c0848080u, 0x4200020210204058u,
    0xa020883024401041u, 0x218020002000200u, 0x888000510000412u, 0x2ca0900450000u, 0x8090228400990a9u, 0x8080510100001002u,
    0x21c0028811282800u, 0x840000864810c202u, 0x4508418138000001u, 0xe2100008200c5c80u, 0x8014000004448000u, 0x488008a402041u,
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
        builtin_rows, builtin_buckets, builtin_filter, 16383, 11128, {104, 90, 59, 94}, 6};
}

} // namespace pith::detail

#endif // PITH_PHRASES_BUILTIN_HPP

// -------- pith/detail/judged.hpp

// Walks a range of lines with the judge's rulings beside them. strip and annotate are two ways to look at it, so
// they cannot disagree.
#ifndef PITH_DETAIL_JUDGED_HPP
#define PITH_DETAIL_JUDGED_HPP

#include <algorithm>
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

/// A forward range whose elements, through the projection, are text: what every strip_* adaptor and annotate takes.
template <class R, class Proj = no_projection>
concept text_range =
    std::ranges::forward_range<R> && std::regular_invocable<Proj const&, std::ranges::range_reference_t<R>> &&
    text_like<std::invoke_result_t<Proj const&, std::ranges::range_reference_t<R>>>;

namespace detail {

/// std::invoke of a projection, without <functional>.
template <class Proj, class Ref>
constexpr decltype(auto) project(Proj const& p, Ref&& element) {
    if constexpr (std::is_member_object_pointer_v<Proj>) return (std::forward<Ref>(element).*p);
    else if constexpr (std::is_member_function_pointer_v<Proj>) return (std::forward<Ref>(element).*p)();
    else return p(std::forward<Ref>(element));
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

    /// Whether some window so far held no prose and more lines followed.
    [[nodiscard]] constexpr bool outgrew() const noexcept { return outgrew_; }

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
        if (more && std::ranges::none_of(facts, &line_facts::prose)) outgrew_ = true;
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
    bool outgrew_ = false;
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
        requires(!std::ranges::range<P> && !std::same_as<P, seen_paragraphs> && !std::same_as<P, repeats> &&
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
        requires(!std::ranges::range<P> && std::same_as<Proj, no_projection>)
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
        requires(!std::ranges::range<P> && !std::same_as<P, category> && std::same_as<Proj, no_projection>)
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
    /// Text that outlives the call is seen as a string_view (a literal without its NUL); a temporary string is kept.
    template <class R>
        requires std::convertible_to<R, std::string_view> &&
                 (std::is_lvalue_reference_v<R> || std::ranges::view<std::remove_cvref_t<R>>)
    constexpr auto operator()(R&& text) const {
        return pieces_view<std::string_view, Splitter>(std::string_view(std::forward<R>(text)));
    }
    template <std::ranges::viewable_range R>
        requires(text_source<std::views::all_t<R>> &&
                 !(std::convertible_to<R, std::string_view> &&
                   (std::is_lvalue_reference_v<R> || std::ranges::view<std::remove_cvref_t<R>>)))
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

/// One pass over a page, and whether a stretch without prose was longer than the judge's window.
struct cleaned {
    std::string text;
    bool outgrew = false;
};
template <std::size_t N>
[[nodiscard]] constexpr cleaned clean_once(std::string_view page, category categories,
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
    return {std::move(out).finish(), at.outgrew()};
}

/// Passes until nothing more goes.
template <std::size_t N>
[[nodiscard]] constexpr std::string clean_all(std::string_view page, category categories,
                                              judging<no_projection, N> const& with) {
    auto out = clean_once(page, categories, with);
    for (int pass = 1; pass < 4 && out.outgrew && out.text.size() != page.size(); ++pass) {
        auto again = clean_once(out.text, categories, with);
        if (again.text.size() == out.text.size()) break;
        out = std::move(again);
    }
    return std::move(out.text);
}

} // namespace detail

/// A page without the lines that are any of `categories`, and, where it names `duplicate`, without repeated blocks
/// (repeats::blocks). Keeps every other line byte for byte with its line end. A run of blank lines that a removal
/// leaves behind becomes one, none at the page's start and end; where nothing is removed the result equals the input.
/// Any bytes are fine: what is not UTF-8 is text.
///
/// Where a stretch without prose is longer than the judge's window, what a removal brings together is judged again
/// until nothing more goes, four times at most, so that cleaning twice changes nothing. Linear in the page; an allocation for the
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

/// Whether `s` is, as a whole, a phrase that decides alone.
constexpr bool is_marker(std::string_view s) {
    if (text::trimmed(s).empty()) return false;
    text::normal_line line;
    line.assign(s);
    auto const table = builtin_phrases();
    bool found = false;
    table.find(line, true, true, [&](std::uint32_t row) {
        found = found || (table.rows[row].when == scope::alone && table.rows[row].where == match::whole);
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
        if (joint && is_marker(s.substr(0, i))) return s.substr(i);
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
