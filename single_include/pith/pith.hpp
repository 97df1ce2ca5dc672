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
//         template <std::ranges::viewable_range R>
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
concept foreign_closure = !pith_closure<T> && !std::ranges::range<T> &&
                          requires(std::remove_cvref_t<T> const& f) { std::views::all | f; };

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
    template <std::ranges::range R>
        requires std::invocable<Derived const&, R>
    friend constexpr auto operator|(R&& r, Derived const& self) {
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
    auto const put = [out](std::size_t k, char32_t bits) { out[k] = static_cast<char>(static_cast<unsigned char>(bits)); };
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
    return (c >= U'0' && c <= U'9') || (c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9) || (c >= 0x966 && c <= 0x96F) ||
           (c >= 0xFF10 && c <= 0xFF19);
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
        return c != 0xD7 && c != 0xF7 && c != 0x37E && c != 0x387 && c != 0x589 && c != 0x60C && c != 0x61B && c != 0x61F && c != 0x66A &&
               c != 0x6D4 && c != 0x964 && c != 0x965 && c != 0x17D4 && c != 0x1680;
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
    case U'\'': case U'`': case 0xB4: case 0x2BC: case 0x2018: case 0x2019: case 0x201A: case 0x201B: case 0x2032: case 0xFF07:
        return U'\'';
    case U'"': case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0x2033: case 0xFF02:
        return U'"';
    default:
        return 0;
    }
}

/// Hyphens, dashes and the minus sign.
[[nodiscard]] constexpr bool is_dash(char32_t c) noexcept {
    return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D;
}

/// What ends a sentence, in the scripts of the tables.
[[nodiscard]] constexpr bool is_terminal(char32_t c) noexcept {
    switch (c) {
    case U'.': case U'!': case U'?': case 0x2026: case 0x3002: case 0xFF01: case 0xFF0E: case 0xFF1F: case 0xFF61: case 0x61F: case 0x6D4:
    case 0x964: case 0x965: case 0x589: case 0x17D4: case 0x104B: case 0x203C: case 0x2047: case 0x2048: case 0x2049:
        return true;
    default:
        return false;
    }
}

/// What may stand between a sentence's end and the line's: closing quotes and brackets.
[[nodiscard]] constexpr bool is_closer(char32_t c) noexcept {
    switch (c) {
    case U')': case U']': case U'}': case U'*': case 0xBB: case 0xAB: case 0x203A: case 0x300D: case 0x300F: case 0x3009: case 0x300B: case 0x3011: case 0xFF09:
        return true;
    default:
        return straight_quote(c) != 0;
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
[[nodiscard]] constexpr std::size_t reading_length(std::string_view line, std::size_t enough = static_cast<std::size_t>(-1)) noexcept {
    std::size_t n = 0;
    for (std::size_t i = 0; i < line.size() && n < enough;) {
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
    if (line.size() < prose_length / 2) return false;
    std::size_t const n = reading_length(line, always_prose_length);
    return n >= always_prose_length || (n >= prose_length && ends_sentence(line));
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
    /// Words: runs of word characters, apostrophes inside allowed; two characters of an unspaced script count as one.
    [[nodiscard]] constexpr std::size_t words() const noexcept { return words_; }
    /// Reading length in letters: wide characters count two, combining and invisible ones nothing.
    [[nodiscard]] constexpr std::size_t width() const noexcept { return width_; }
    /// Whether the raw text held a letter that folding lowered.
    [[nodiscard]] constexpr std::size_t capitals() const noexcept { return capitals_; }
    /// Whether a full stop (not an ellipsis) was dropped at the end.
    [[nodiscard]] constexpr bool full_stop() const noexcept { return full_stop_; }

private:
    [[nodiscard]] constexpr bool bit(std::size_t i) const noexcept { return (bounds_[i / 64] >> (i % 64)) & 1u; }
    constexpr void drop_ends(trim ends) noexcept;

    std::array<char, capacity + 4> text_{};
    std::array<std::uint64_t, capacity / 64 + 1> bounds_{};
    std::size_t first_ = 0, last_ = 0, words_ = 0, width_ = 0, capitals_ = 0;
    bool full_stop_ = false;
};

/// Bullets, brackets and punctuation that mean nothing at a line's ends. Not quotes, and not the signs that
/// carry meaning of their own (copyright, currency, handles).
[[nodiscard]] constexpr bool is_outer(char32_t c) noexcept {
    if (is_word(c) || straight_quote(c) != 0) return false;
    switch (c) {
    case 0xA9: case 0xAE: case 0x2122: case U'@': case U'#': case U'$': case U'%': case 0xA2: case 0xA3: case 0xA5: case 0x20AC: case 0xB0:
    case 0x2713: case 0x2714: case 0x2717: case 0x2718: // check marks: a table of features
        return false;
    default:
        return true;
    }
}

constexpr void normal_line::assign(std::string_view raw, trim ends) noexcept {
    if (raw.size() > capacity) raw = raw.substr(0, capacity);
    for (auto& b : bounds_) b = 0;
    words_ = width_ = capitals_ = first_ = 0;
    full_stop_ = false;
    std::size_t n = 0, unspaced = 0;
    bool space = false, in_digits = false, word_before = false, unspaced_before = false, in_word = false;
    auto const put = [&](char32_t c, bool word, bool no_spaces) {
        if (space && n != 0) {
            bounds_[n / 64] |= std::uint64_t{1} << (n % 64);
            text_[n++] = ' ';
            word_before = unspaced_before = false;
        }
        space = false;
        if (!(word && word_before) || no_spaces || unspaced_before) bounds_[n / 64] |= std::uint64_t{1} << (n % 64);
        n += encode(c, text_.data() + n);
        word_before = word;
        unspaced_before = no_spaces;
    };
    for (std::size_t i = 0; i < raw.size();) {
        auto [c, size] = decode(raw, i);
        i += size;
        if (is_space(c)) {
            space = true;
            in_word = in_digits = false;
            ++width_;
            continue;
        }
        if (is_invisible(c)) continue;
        if (is_digit(c)) {
            ++width_;
            if (!in_word) ++words_;
            in_word = true;
            if (!in_digits) put(U'0', true, false);
            in_digits = true;
            continue;
        }
        if (in_digits && (c == U',' || c == U'.') && i < raw.size() && is_digit(decode(raw, i).code)) {
            ++width_;
            continue;
        }
        in_digits = false;
        char32_t const folded = fold_case(c);
        bool const word = is_word(folded);
        if (char32_t const quote = straight_quote(c)) {
            ++width_;
            put(quote, false, false);
            continue; // an apostrophe does not end a word
        }
        if (is_dash(c)) {
            ++width_;
            in_word = false;
            put(U'-', false, false);
            continue;
        }
        if (c == 0x2026) { // an ellipsis is three points
            for (int k = 0; k < 3; ++k) put(U'.', false, false);
            ++width_;
            in_word = false;
            continue;
        }
        bool const no_spaces = word && is_unspaced(folded);
        width_ += is_wide(folded) ? 2u : 1u;
        capitals_ += folded != c && c < 0xFF00 ? 1u : 0u;
        if (no_spaces) {
            words_ += ++unspaced & 1u;
            in_word = false;
        } else {
            if (word && !in_word) ++words_;
            in_word = word;
        }
        put(folded, word, no_spaces);
    }
    bounds_[n / 64] |= std::uint64_t{1} << (n % 64);
    last_ = n;
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
    case '{': case '}': case ';': case ',': case '(': case '\\': return true;
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
    if (wrapped("<!--", "-->") && (s.starts_with("<!-- wp:") || s.starts_with("<!-- /wp:") || s.starts_with("<!--more") || s.starts_with("<!--nextpage")))
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
        bool const arrow = d.code == U'>' || d.code == 0xBB || d.code == 0x203A || d.code == 0x2192 || d.code == 0x25B8 || d.code == 0x276F;
        if (arrow) {
            if (piece == 0 && i != 0) return false; // ">>": a prompt, a quotation or code
            ++arrows;
            piece = 0;
        } else if (!text::is_space(d.code)) {
            if (d.code == U'<' || d.code == U'=' || d.code == U';' || d.code == U'{' || d.code == U'(') return false; // code
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
    if (s.size() != 3 || (s[0] != '4' && s[0] != '5') || s[1] < '0' || s[1] > '2' || s[2] < '0' || s[2] > '9') return false;
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
#include <cstddef>
#include <cstdint>
#include <string_view>

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
    /// The hash of a phrase: backward for end phrases, of the first `key` bytes for `has` phrases.
    [[nodiscard]] static constexpr std::uint32_t of(std::string_view phrase, match m, std::size_t key) noexcept {
        phrase_hash h;
        if (m == match::end)
            for (std::size_t i = phrase.size(); i-- > 0;) h.add(phrase[i]);
        else
            for (char c : m == match::anywhere ? phrase.substr(0, key) : phrase) h.add(c);
        return h.finish(m);
    }
};

/// A laid-out table, seen from outside; refers to storage that outlives it. All members constant time but match.
struct phrase_index {
    static constexpr std::size_t filter_words = 512; ///< 32,768 bits

    std::array<char const*, 16> texts{}; ///< by the category's bit number
    phrase_row const* rows = nullptr;
    std::uint32_t const* buckets = nullptr; ///< the first row of each bucket, and one past the last row
    std::uint64_t const* filter = nullptr;
    std::uint32_t bucket_mask = 0;
    std::uint32_t row_count = 0;
    std::uint16_t longest[4]{}; ///< bytes, by kind of match
    std::uint16_t key = 0;      ///< bytes of a `has` phrase that are hashed

    [[nodiscard]] constexpr std::string_view text(phrase_row const& r) const noexcept { return {texts[r.flag] + r.offset, r.length}; }

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
            if (i < longest[1] && line.boundary(i + 1)) probe(h.finish(match::start), match::start, s.substr(0, i + 1), visit);
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
        for (std::size_t i = 0; i + key <= s.size(); ++i) {
            if (s[i] == ' ' || !line.boundary(i)) continue;
            phrase_hash h;
            for (std::size_t k = 0; k < key; ++k) h.add(s[i + k]);
            std::uint32_t const hash = h.finish(match::anywhere);
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
    phrase_ref phrase;            ///< the strongest phrase that matches
    std::uint8_t flag = no_flag;  ///< its category's bit number
    scope when = scope::member;   ///< its scope
    match where = match::whole;   ///< its kind of match
    shape form = shape::none;
    std::uint8_t words = 0;       ///< capped at 255
    std::uint16_t width = 0;      ///< reading length in letters, capped
    bool blank = false;
    bool prose = false;           ///< long enough and ends a sentence (text/measure.hpp)
    bool sentence = false;        ///< ends a sentence, whatever its length
    bool colon = false;           ///< ends in a colon
    bool item = false;            ///< begins with a bullet and does not end with one: an item of a list
    bool wrapped = false;         ///< the phrase began on this line and ends on the next, or the other way round

    [[nodiscard]] constexpr bool has(scope s) const noexcept { return phrase.found() && when == s; }
    /// Like the title of another story: a few words, no sentence.
    [[nodiscard]] constexpr bool headline() const noexcept { return !blank && !prose && words >= 3 && words <= 25 && width <= 160; }
};

/// The tables a judge asks: the built-in one, then the caller's.
template <std::size_t N>
using phrase_tables = std::array<phrase_index, N>;

/// Longer lines are read at both ends only: no phrase but a notice is that long.
inline constexpr std::size_t read_whole = 480, read_end = 240;

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
        constexpr category share_bar = category::social | category::comment, footer = category::consent | category::notice;
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
            else if (!f.has(scope::alone) && !f.sentence && is_label_run(buffer, tables, f.flag)) f.form = shape::label_run;
        }
        return f;
    }
    f.words = 255;
    f.width = 0xFFFF;
    buffer.assign(s.substr(0, read_end));
    ask(true, false);
    buffer.assign(s.substr(s.size() - read_end));
    ask(false, true);
    return f;
}

/// A sentence that was wrapped over two lines: looks for phrases that decide alone in the two lines joined, where
/// neither line has one and both are too short to be a paragraph.
template <std::size_t N>
constexpr void join_wrapped(std::string_view first, line_facts& a, std::string_view second, line_facts& b, phrase_tables<N> const& tables,
                            text::normal_line& buffer) {
    auto const piece = [](line_facts const& f) { return !f.blank && !f.prose && f.form != shape::code && f.words >= 2 && f.width <= 110 && !f.has(scope::alone); };
    if (!piece(a) || a.sentence || a.words < 4 || !piece(b)) return;
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

// -------- pith/judge.hpp

// The judge: what each line of a page is, from the line, its neighbours and its zone of the page.
#ifndef PITH_JUDGE_HPP
#define PITH_JUDGE_HPP

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <span>
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
    "",           "phrase",     "wrapped_phrase", "company_phrase", "block_opener", "block_member", "error_cluster", "weather_head",
    "label_run",  "glued_menu", "breadcrumb", "head_company",   "gap_company",    "tail_company", "page_numbers", "placeholder",
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
    /// says whether prose follows the window.
    constexpr judge(std::span<line_facts const> lines, std::size_t commit, bool prose_after, judge_memory& memory, std::span<ruling> out) noexcept
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
        judge_memory const after = zones(memory, commit);
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
    [[nodiscard]] constexpr bool is_body(std::size_t k) const noexcept { return fact(k).prose && !fact(k).has(scope::alone); }
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
    }

    /// A bare number or a "Sorry!" is an error page's only within three lines of a sentence that says so.
    constexpr void error_clusters() noexcept {
        for (std::size_t k = 0; k < count_; ++k) {
            if (out(k).what() != category::error_page) continue;
            for (std::size_t j = k > 3 ? k - 3 : 0; j < count_ && j <= k + 3; ++j) {
                if (residue(j) || fact(j).prose) continue;
                if (fact(j).form == shape::status_code || (fact(j).phrase.found() && category{1u << fact(j).flag} == category::error_page))
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
                    if (!residue(m) && fact(m).words <= 6) out(m) = {rule::weather_head, category::widget, fact(k).phrase};
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
                if (k + 1 < count_ ? is_body(k + 1) || (f.words < 2 && !residue(k + 1) && !is_member(k + 1)) : more) {
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
    [[nodiscard]] constexpr bool is_member(std::size_t k) const noexcept { return fact(k).headline() && !fact(k).sentence; }

    /// The company of a zone. Above the article, below it, and between two of its paragraphs, lines that no phrase
    /// knows are judged by the lines that one of the rules above knows ("hits") in the same stretch without prose:
    ///  - above the article, a label with a hit below it, and a title with other titles and a hit below it (the last
    ///    title above the article is its headline and stays);
    ///  - below the article, every line that is no sentence within eight lines behind a hit, and short sentences behind
    ///    several;
    ///  - in a gap, a label among at least three hits; the last line before the prose is its heading and stays.
    /// A page without prose has no zones. Returns what is known before `commit`.
    constexpr judge_memory zones(judge_memory now, std::size_t commit) noexcept {
        judge_memory committed = now;
        for (std::size_t a = 0; a < count_; ++a) {
            std::size_t z = a, below = 0, titles = 0;
            for (; z < count_ && !is_body(z); ++z) {
                below += is_hit(z) ? 1u : 0u;
                titles += is_title(z) ? 1u : 0u;
            }
            bool const prose_after = z < last_prose_;
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
                    if (residue(a) || f.item || f.form == shape::code) {
                        // stays as it is
                    } else if (!now.prose && prose_after) {
                        if (label ? below > 0 || (now.hits >= 3 && !last) : !f.sentence && below > 0 && titles >= (now.hits > 0 ? 2u : 3u))
                            out(a) = keeps_company(a, rule::head_company);
                    } else if (now.prose && !prose_after) {
                        if (now.hits > 0 && now.since <= 8 && (!f.sentence || now.hits >= 2)) out(a) = keeps_company(a, rule::tail_company);
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
    [[nodiscard]] constexpr bool is_hit(std::size_t k) const noexcept { return any(out(k).what() & category::residue) && out(k).by() < rule::head_company; }
    [[nodiscard]] constexpr bool is_title(std::size_t k) const noexcept { return !residue(k) && fact(k).words >= 4; }
    [[nodiscard]] constexpr ruling keeps_company(std::size_t k, rule by) const noexcept {
        return {by, fact(k).words <= 3 ? category::navigation : category::related, {}};
    }

    /// A heading that opens a block: an opener of the tables, or a label of links ("Read more") before a colon.
    [[nodiscard]] constexpr bool opens_block(std::size_t k) const noexcept {
        auto const& f = fact(k);
        if (f.sentence) return false;
        return f.has(scope::opener) || (f.has(scope::edge) && f.where == match::whole && f.colon && category{1u << f.flag} == category::related);
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
                    out(j) = {fact(j).form == shape::page_numbers ? rule::page_numbers : fact(j).form == shape::breadcrumb ? rule::breadcrumb : rule::company_phrase,
                              fact(j).phrase.found() ? category{1u << fact(j).flag} : category::navigation, fact(j).phrase};
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
        return (fact(k).has(scope::edge) && !fact(k).item) || fact(k).form == shape::page_numbers || fact(k).form == shape::breadcrumb;
    }

    std::span<line_facts const> lines_{};
    std::span<ruling> out_{};
    std::array<std::uint8_t, window_lines> at_{};
    std::size_t count_ = 0;
    std::size_t first_prose_ = 0; ///< the lines before it are the page's head
    std::size_t last_prose_ = 0;  ///< the lines from it on are the page's tail
};

} // namespace detail
} // namespace pith

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
    [[nodiscard]] static std::optional<phrase_book> try_parse(std::string_view text, std::optional<table_error>* why = nullptr) {
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
    [[nodiscard]] std::string_view text(phrase_row const& r) const noexcept { return std::string_view(text_).substr(r.offset, r.length); }

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
            if (more != (i < 4)) return "expected five fields separated by tabs: category, language, scope, match, phrases";
            line.remove_prefix(more ? tab + 1 : line.size());
        }
        auto const said = [](std::string_view what, std::string_view got) { return std::string(what) + " '" + std::string(got) + "'"; };
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
    "inzerce"
    "článek pokračuje pod reklamou"
    "text pokračuje pod reklamou"
    "pokračování článku pod reklamou"
    "komerční sdělení"
    "sponzorovaný obsah"
    "zavřít reklamu"
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
    "تابعونا عبر"
    "تابعنا عبر"
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
    "klick, um auf"
    "klick, um über"
    "klick, um dies einem freund per e-mail"
    "klicken, um auf"
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
    "हमें गूगल न्यूज"
    "हमें गूगल समाचार पर"
    "हमारे व्हाट्सएप ग्रुप"
    "हमारे टेलीग्राम"
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
    "obserwuj nas na"
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
    "siga o perfil"
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
    "in"
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
    "点击右上角"
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
    "ray id:"
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
    "ray id:"
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
    "आप जिस पेज"
    "आप जो पेज"
    "क्षमा करें, आप जिस"
    "क्षमा करें, यह पेज"
    "कृपया जावास्क्रिप्ट"
    "कृपया javascript"
    "आपका ब्राउज़र"
    "आपका ब्राउज़र"
    "आपका ब्राउजर"
    "आपके ब्राउज़र"
    "आपके ब्राउज़र"
    "आपके ब्राउजर"
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
    "원하시는 페이지를"
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
    "brak dostępu"
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
    "aradiğiniz sayfa"
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
    "سجل الدخول لتتمكن"
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
    "sin comentarios"
    "ver comentarios"
    "tu dirección de correo electrónico no será publicada"
    "tu dirección de correo no será publicada"
    "su dirección de correo electrónico no será publicada"
    "su dirección de correo no se hará pública"
    "tu correo electrónico no será publicado"
    "el correo electrónico no será publicado"
    "los campos obligatorios están marcados con"
    "los campos necesarios están marcados"
    "para comentar debes"
    "para poder comentar"
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
    "vastaa"
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
    "לבטל"
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
    "댓글0"
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
    "pola oznaczone gwiazdką"
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
    "чтобы оставлять комментарии"
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
    "yorum yapabilmek için"
    "yorum yapmak için giriş"
    "yorum yazabilmek için"
    "bu site, istenmeyenleri azaltmak için akismet"
    "beni sonraki yorumlar için"
    "yeni yazilarda bana"
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
    "highlights"
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
    "περισσότερα"
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
    "lire aussi"
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
    "bővebben"
    "olvass tovább"
    "tovább a cikkhez"
    "teljes cikk"
    "több megjelenítése"
    "továbbiak betöltése"
    "kapcsolódó cikkünk:"
    "olvasd el ezt is:"
    "olvassa el ezt is:"
    "kapcsolódó:"
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
    "continua"
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
    "lees ook onze"
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
    "了解更多"
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
    "by signing up, you agree"
    "by signing up you agree"
    "by signing up, i agree"
    "by signing up, you will"
    "by signing up, you'll"
    "by subscribing, you agree"
    "by subscribing you agree"
    "by subscribing, i agree"
    "by clicking subscribe"
    "by clicking \"subscribe\""
    "by clicking submit"
    "by clicking \"submit\""
    "by clicking sign up"
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
    "contenido exclusivo"
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
    "न्यूजलेटर के लिए"
    "हमारा ऐप डाउनलोड"
    "हिंदी खबरों के लिए"
    "देश और दुनिया की ताजा खबरें"
    "लेटेस्ट न्यूज़ अपडेट"
    "लेटेस्ट न्यूज़ अपडेट"
    "लेटेस्ट न्यूज अपडेट"
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
    "ricevi ogni giorno"
    "ricevi ogni mattina"
    "ricevi ogni settimana"
    "ricevi le notizie"
    "ricevi gratis le"
    "ricevi gli aggiornamenti"
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
    "정기구독"
    "정기구독 신청"
    "무료 구독하기"
    "뉴스레터를 구독"
    "뉴스레터 구독"
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
    "ontvang elke dag"
    "ontvang dagelijks"
    "ontvang wekelijks"
    "nieuwsbrief"
    "nieuwsbrieven"
    "service"
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
    "assine e receba"
    "assine gratuitamente"
    "assine por apenas"
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
    "haber bültenimize"
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
    "立即下載"
    "下载客户端"
    "下载app"
    "下載app"
    "订阅我们的"
    "訂閱我們的"
    "订阅电子"
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
    "accept all cookies"
    "reject all cookies"
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
    "باستخدامك لهذا الموقع"
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
    "utilizziamo i cookie"
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
    "당사는 쿠키를"
    "우리는 쿠키를"
    "쿠키를 사용하여"
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
    "we gebruiken functionele"
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
    "этот веб-сайт использует"
    "сайт использует cookie"
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
    "sitemizde çerez"
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
    "suchbegriff"
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
    "datenschutz"
    "kontakt"
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
    "service"
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
    "español"
    "inglés"
    "información"
    "américa latina"
    "europa"
    "humor"
    "directorio"
    "archivado en"
    "tags:"
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
    "rechercher"
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
    "france"
    "cinéma"
    "théâtre"
    "médias"
    "santé"
    "technologie"
    "éducation"
    "emploi"
    "auto"
    "automobile"
    "gastronomie"
    "justice"
    "boutique"
    "français"
    "presse"
    "états-unis"
    "suisse"
    "vidéos"
    "portraits"
    "autres"
    "formation"
    "pied de page"
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
    "it"
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
    "regional"
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
    "vat reg"
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
    "ofcom"
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
    "حقوق الطبع والنشر"
    "جميع المقالات تعبر عن"
    "المقالات المنشورة تعبر عن"
    "الاراء الواردة في هذا المقال"
    "الاراء الواردة لا تعبر"
    "المقال يعبر عن راي"
    "اخلاء مسؤولية"
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
    "está prohibida la reproducción"
    "derechos reservados"
    "todos los derechos"
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
    "toute reproduction"
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
    "p.iva 0"
    "無断転載"
    "禁無断転載"
    "無断複写"
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
    "무단전재"
    "무단 전재"
    "무단복제"
    "무단 복제"
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
    "wszelkie materiały zamieszczone"
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
    "é expressamente proibida"
    "é proibida a reprodução"
    "proibida a reprodução"
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
    "использование материалов разрешается"
    "при использовании материалов"
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
    "izinsiz ve kaynak"
    "izinsiz kopyalanamaz"
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
    "版权声明:"
    "版權聲明:"
    "本网站版权所有"
    "未经本网"
    "未经书面授权"
    "本文来源:"
    "本文版权归"
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
    "0 minutes"
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
    "leestijd"
    "geschatte leestijd"
    "om deze video te bekijken"
    "0 minuten"
    "poll"
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
    "0 april 0"
    "0 september 0"
    "0 november 0"
    "0 december 0"
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
    "публикация от"
    "bu gönderiyi instagram'da gör"
    "在 instagram 查看這則貼文"
    "在 instagram 查看这篇帖子";

// Rows: offset and length of the phrase, the category's bit number, scope, match.
inline constexpr auto L = scope::alone, H = scope::opener, E = scope::edge, B = scope::member;
inline constexpr auto eq = match::whole, pre = match::start, suf = match::end, has = match::anywhere;
inline constexpr phrase_row builtin_rows[] = {
    {7836,22,5,L,eq}, {3467,7,0,L,eq}, {11598,37,3,L,eq}, {18434,8,7,E,eq}, {24180,17,2,L,pre}, {23393,12,6,L,eq}, {7776,14,3,L,eq},
    {21529,10,7,E,pre}, {21382,10,5,E,eq}, {2192,12,0,E,eq}, {9969,24,0,L,eq}, {4007,11,6,L,eq}, {18747,10,4,L,pre}, {1694,21,0,L,pre},
    {8122,33,3,L,pre}, {3453,28,8,L,has}, {3481,31,8,L,has}, {469,17,4,H,eq}, {15744,17,8,L,pre}, {22896,23,2,L,pre}, {12566,13,3,L,eq},
    {5329,9,1,E,eq}, {13363,22,6,L,pre}, {23231,22,7,L,eq}, {10699,9,3,E,eq}, {27304,26,7,L,eq}, {17566,28,2,L,pre}, {18583,13,7,E,eq},
    {8350,17,0,L,eq}, {18076,20,1,L,suf}, {15859,36,8,L,has}, {25963,82,3,L,has}, {22165,9,7,L,eq}, {21202,53,6,E,eq}, {9741,39,0,L,eq},
    {20186,25,6,L,eq}, {6123,4,9,E,eq}, {19041,20,4,H,eq}, {14091,17,3,L,eq}, {9878,30,6,L,eq}, {6894,20,0,L,eq}, {16022,23,1,L,eq},
    {12603,12,7,E,eq}, {11682,9,7,E,eq}, {25058,17,7,L,eq}, {13353,16,0,L,eq}, {22018,20,6,L,pre}, {28269,27,3,L,pre}, {4974,20,8,L,pre},
    {9279,20,6,L,eq}, {13435,13,8,L,pre}, {12682,19,7,E,eq}, {25257,25,7,L,eq}, {5033,10,4,E,eq}, {8071,16,4,E,pre}, {169,16,13,B,pre},
    {16177,23,6,L,eq}, {27518,18,7,L,eq}, {22391,24,2,L,pre}, {2939,19,6,L,eq}, {26881,16,7,L,eq}, {18366,28,1,L,eq}, {190,15,7,L,eq},
    {3543,41,0,L,eq}, {10276,10,7,E,eq}, {8322,18,5,L,eq}, {9886,20,7,L,pre}, {3042,34,8,L,has}, {3076,28,8,L,has}, {3104,21,8,L,has},
    {8739,17,7,L,eq}, {7609,26,8,H,eq}, {28517,12,3,L,eq}, {10840,21,6,L,eq}, {7147,22,8,L,eq}, {7254,8,3,E,eq}, {21408,38,6,L,pre},
    {3109,14,3,L,eq}, {9169,32,4,L,eq}, {16042,34,4,H,eq}, {17002,12,1,L,eq}, {13527,10,4,H,eq}, {325,17,9,L,eq}, {5961,13,3,L,pre},
    {6078,20,3,L,pre}, {16023,17,7,L,eq}, {5744,7,1,E,eq}, {9594,15,2,L,eq}, {13370,7,7,E,eq}, {911,17,1,L,eq}, {6211,16,1,L,pre},
    {9541,43,3,L,pre}, {922,14,4,H,eq}, {9213,21,1,L,eq}, {1917,17,3,L,eq}, {7300,19,5,L,eq}, {18222,22,3,L,pre}, {28553,12,3,L,eq},
    {8065,11,5,L,eq}, {12329,24,8,L,pre}, {9428,14,2,L,eq}, {27068,15,4,H,eq}, {15062,21,3,L,eq}, {6099,14,7,L,eq}, {3492,12,9,B,eq},
    {5793,8,1,E,eq}, {1744,15,7,L,eq}, {5597,7,1,E,eq}, {2122,13,7,L,eq}, {5373,5,1,E,eq}, {8508,17,5,L,eq}, {13069,34,0,L,eq},
    {13545,11,5,E,eq}, {20621,41,1,L,eq}, {6340,29,6,L,eq}, {390,25,13,L,eq}, {12990,9,2,E,eq}, {13773,10,4,L,pre}, {24870,14,7,L,eq},
    {25091,41,3,L,eq}, {23363,13,7,L,pre}, {6409,30,0,L,eq}, {15686,7,7,E,eq}, {25403,5,7,E,eq}, {10593,7,4,E,eq}, {12338,5,4,E,eq},
    {18819,5,7,E,eq}, {9543,15,4,H,eq}, {21120,20,4,L,eq}, {1032,6,11,E,pre}, {18523,7,7,E,eq}, {10606,12,4,E,eq}, {4925,22,8,L,pre},
    {16893,56,3,L,pre}, {9606,26,1,L,pre}, {11570,25,5,L,eq}, {5444,14,5,L,eq}, {14613,28,5,L,pre}, {28493,12,3,L,eq}, {11675,7,7,E,eq},
    {10235,9,4,L,pre}, {15845,21,0,L,eq}, {9697,7,5,E,eq}, {11877,7,7,E,eq}, {9324,8,7,L,pre}, {26817,15,2,L,eq}, {22382,13,7,E,eq},
    {4077,13,3,L,eq}, {24593,9,4,L,pre}, {19987,36,2,L,eq}, {13280,48,8,L,has}, {14792,5,4,E,eq}, {19355,8,4,L,eq}, {23121,22,6,L,eq},
    {1888,19,1,L,eq}, {16404,14,6,L,eq}, {19603,38,2,L,pre}, {10357,15,4,H,eq}, {560,10,1,L,eq}, {11790,52,8,L,has}, {11842,38,8,L,has},
    {2266,30,8,L,has}, {8454,17,7,L,eq}, {6924,31,5,L,eq}, {13196,3,7,E,eq}, {4147,26,6,L,eq}, {22150,25,5,L,eq}, {13463,10,0,L,eq},
    {15205,27,6,L,pre}, {1873,32,0,L,has}, {3438,20,1,L,eq}, {19262,14,5,L,eq}, {154,15,1,L,eq}, {1738,17,0,L,pre}, {12497,21,5,L,eq},
    {7877,19,5,L,eq}, {3748,12,7,L,eq}, {13034,22,6,L,eq}, {22439,30,7,L,eq}, {7202,13,7,L,eq}, {20057,27,1,L,pre}, {27570,26,4,L,pre},
    {4389,20,2,L,has}, {4409,25,2,L,has}, {4434,21,2,L,has}, {4455,20,2,L,has}, {4475,21,2,L,has}, {5705,22,2,L,has}, {20870,45,3,L,pre},
    {5773,28,6,L,has}, {4285,12,7,L,eq}, {4485,7,9,E,eq}, {23603,21,7,L,eq}, {914,36,13,L,eq}, {19827,14,7,L,eq}, {9264,13,7,L,eq},
    {14756,12,3,E,eq}, {4926,42,0,L,eq}, {15324,12,4,L,pre}, {16097,32,3,L,eq}, {28192,12,4,H,eq}, {5954,17,4,L,pre}, {7513,17,4,H,pre},
    {5729,18,8,L,eq}, {7054,22,8,L,eq}, {10678,9,3,E,eq}, {9348,13,7,L,pre}, {7080,10,3,E,eq}, {4922,8,4,E,eq}, {11803,8,7,E,eq},
    {23327,5,4,E,eq}, {8680,24,6,L,eq}, {8028,13,5,L,eq}, {4097,15,4,H,eq}, {16252,32,8,L,has}, {7834,11,7,L,eq}, {353,14,12,B,pre},
    {727,18,0,L,eq}, {10826,12,0,L,eq}, {637,18,4,H,eq}, {3578,4,9,B,pre}, {4838,28,9,L,eq}, {7036,18,8,L,eq}, {28084,12,4,H,eq},
    {17221,27,4,L,pre}, {4334,10,3,L,eq}, {11827,28,5,L,pre}, {11398,13,6,L,eq}, {8406,35,2,L,eq}, {15310,14,4,L,pre}, {26111,29,7,L,eq},
    {9896,40,8,L,pre}, {17718,42,5,L,has}, {2649,21,0,L,pre}, {10818,5,2,L,eq}, {19247,15,5,L,eq}, {6350,6,7,L,eq}, {6356,6,7,L,eq},
    {8581,6,1,E,eq}, {14040,46,8,L,has}, {7967,8,1,L,eq}, {18080,23,2,L,pre}, {1812,15,4,H,eq}, {11853,13,7,E,eq}, {11099,11,5,E,pre},
    {9659,20,4,H,eq}, {14373,34,2,L,pre}, {5380,15,9,L,eq}, {15564,30,2,L,eq}, {7468,9,4,E,eq}, {9680,25,0,L,eq}, {4571,10,6,L,eq},
    {4090,24,3,L,eq}, {398,18,1,L,eq}, {1827,17,4,H,eq}, {12637,21,3,L,eq}, {17922,16,6,L,eq}, {18070,26,5,L,pre}, {19926,7,7,E,eq},
    {2583,10,9,L,eq}, {91,9,12,B,pre}, {17766,35,2,L,eq}, {11619,18,0,L,eq}, {9234,20,1,L,eq}, {14178,26,4,L,eq}, {28826,30,3,L,pre},
    {24173,4,4,E,eq}, {12920,12,2,E,eq}, {5022,19,7,L,eq}, {12393,4,7,E,eq}, {11525,19,3,L,eq}, {3590,10,7,L,eq}, {4891,35,0,L,eq},
    {9604,13,4,H,eq}, {3221,28,5,L,has}, {3249,29,5,L,has}, {3278,21,5,L,has}, {3299,24,5,L,has}, {3323,25,5,L,has}, {3348,31,5,L,has},
    {3379,32,5,L,has}, {3411,24,5,L,has}, {3435,19,5,L,has}, {3454,26,5,L,has}, {8849,29,1,L,eq}, {11023,34,6,L,pre}, {6033,17,7,L,eq},
    {83,6,11,E,pre}, {5719,17,4,L,pre}, {19731,21,5,L,eq}, {8010,17,2,L,eq}, {19982,15,4,H,eq}, {15670,25,6,L,eq}, {2715,10,0,L,eq},
    {4063,18,4,H,eq}, {6344,36,3,L,has}, {8727,12,7,L,eq}, {20002,9,7,E,eq}, {26992,8,7,E,eq}, {5389,13,1,E,eq}, {9732,25,4,L,eq},
    {9127,20,0,L,eq}, {5112,24,5,L,eq}, {19731,4,1,E,eq}, {11289,37,0,L,eq}, {7507,20,6,L,pre}, {12346,45,6,L,pre}, {7584,9,4,E,pre},
    {18664,39,1,L,eq}, {5657,17,8,L,eq}, {10934,8,2,L,pre}, {4182,8,9,E,eq}, {2089,20,1,L,eq}, {743,37,10,L,eq}, {25417,16,2,L,eq},
    {18119,23,5,L,pre}, {14803,21,3,L,eq}, {16428,16,1,L,eq}, {15895,43,8,L,has}, {24751,6,7,E,eq}, {11927,10,4,H,eq}, {26678,18,4,L,eq},
    {8919,23,4,L,eq}, {26577,24,2,L,eq}, {17585,10,7,E,eq}, {23748,10,4,L,eq}, {5211,13,3,L,eq}, {11787,40,5,L,eq}, {544,13,9,L,eq},
    {25708,15,2,L,eq}, {4750,16,8,L,pre}, {8340,8,5,L,eq}, {22409,30,7,L,eq}, {1828,21,8,L,has}, {15645,6,0,L,eq}, {7809,19,1,L,eq},
    {7703,17,3,L,eq}, {9207,16,0,L,eq}, {8264,16,4,E,eq}, {3999,12,4,H,eq}, {21522,15,5,L,eq}, {25096,27,4,H,eq}, {417,16,3,L,eq},
    {5347,50,0,L,pre}, {7861,5,8,E,eq}, {7506,19,3,L,eq}, {13567,6,3,L,eq}, {9830,11,7,L,pre}, {17256,9,7,E,eq}, {22527,16,4,H,eq},
    {9933,19,4,H,eq}, {16863,13,7,E,eq}, {14654,16,4,L,pre}, {24152,37,3,L,pre}, {10996,58,0,L,has}, {2038,14,0,E,eq}, {7274,20,7,L,eq},
    {8181,11,6,L,eq}, {6794,7,3,E,eq}, {14919,21,6,L,eq}, {11702,27,1,L,eq}, {3123,15,3,L,eq}, {28532,13,4,L,pre}, {11401,10,5,E,has},
    {254,19,7,L,eq}, {26696,17,4,L,eq}, {3834,27,4,H,eq}, {3134,27,5,L,has}, {3161,24,5,L,has}, {13477,35,5,L,has}, {9207,12,8,E,eq},
    {4743,8,9,E,eq}, {27006,19,2,L,pre}, {2291,19,7,L,eq}, {8878,27,1,L,eq}, {3876,11,1,L,eq}, {6771,21,5,L,eq}, {9429,20,6,L,pre},
    {3321,18,6,L,eq}, {7906,17,7,L,eq}, {5989,16,8,L,eq}, {3129,19,6,L,eq}, {16305,22,1,L,pre}, {12972,6,2,E,eq}, {820,13,0,L,eq},
    {13897,11,4,H,eq}, {9569,19,5,E,eq}, {7477,8,7,L,eq}, {10163,8,7,E,eq}, {26321,14,4,H,eq}, {10388,36,8,L,has}, {226,15,12,B,pre},
    {22113,16,6,L,pre}, {5057,26,8,L,pre}, {4867,21,8,L,pre}, {26423,17,7,E,eq}, {8354,13,8,E,eq}, {21596,24,4,H,eq}, {7355,20,5,L,eq},
    {24059,4,7,E,eq}, {8656,21,2,L,eq}, {12269,8,3,E,eq}, {2324,35,7,L,eq}, {2811,14,9,L,eq}, {11729,29,5,L,eq}, {3810,15,7,L,eq},
    {5492,6,1,E,eq}, {27818,16,4,H,eq}, {13364,6,7,E,eq}, {18870,53,1,L,eq}, {2923,19,0,L,eq}, {1165,6,11,E,pre}, {1006,19,13,L,eq},
    {23061,21,2,L,eq}, {6971,26,1,L,eq}, {24737,27,4,H,eq}, {18802,33,5,L,pre}, {14242,18,7,L,eq}, {1246,8,11,E,pre}, {22751,20,4,H,eq},
    {15207,45,7,L,eq}, {22026,11,4,L,eq}, {22987,24,2,L,pre}, {15527,18,1,L,eq}, {1458,8,9,L,eq}, {16809,38,4,L,eq}, {14174,27,5,L,eq},
    {20020,9,7,E,eq}, {20199,12,7,E,eq}, {3162,12,9,L,pre}, {11065,26,1,L,suf}, {26642,4,7,E,eq}, {22069,19,2,L,eq}, {13863,14,6,L,eq},
    {5943,4,1,E,eq}, {9793,14,1,E,eq}, {1427,22,1,L,eq}, {15733,35,2,L,pre}, {7881,6,8,E,eq}, {1896,18,4,H,eq}, {5776,4,1,E,eq},
    {6891,4,3,E,eq}, {20072,12,4,H,eq}, {9087,13,6,L,eq}, {13246,4,7,E,eq}, {13827,4,7,E,eq}, {6486,15,7,L,eq}, {667,12,4,H,eq},
    {27518,28,4,L,pre}, {21315,21,1,L,eq}, {23407,31,2,L,eq}, {18650,20,2,L,eq}, {6895,4,3,E,eq}, {2672,11,4,H,eq}, {8308,11,4,E,eq},
    {6738,15,3,E,eq}, {11049,10,7,E,eq}, {598,18,10,L,pre}, {26398,15,3,L,eq}, {12426,10,7,E,eq}, {20377,9,1,E,eq}, {15094,43,5,L,eq},
    {10676,5,7,E,eq}, {26037,22,2,L,pre}, {26397,10,7,E,eq}, {21282,15,1,L,eq}, {10043,10,5,E,eq}, {17386,13,7,E,eq}, {21236,28,2,L,pre},
    {13632,20,3,L,eq}, {13272,28,4,L,pre}, {3728,9,7,L,eq}, {13149,35,8,L,has}, {13184,35,8,L,has}, {13219,35,8,L,has}, {1138,5,11,E,pre},
    {28431,25,3,L,eq}, {2795,27,1,L,eq}, {16257,16,6,L,eq}, {10315,7,2,L,eq}, {13257,7,2,E,eq}, {3626,7,9,E,eq}, {19579,28,3,L,pre},
    {20707,47,1,L,pre}, {1280,30,6,L,has}, {4382,22,8,L,has}, {17608,12,7,E,pre}, {4654,18,9,L,eq}, {16192,40,2,L,eq}, {15959,38,3,L,eq},
    {9533,9,5,E,eq}, {11261,5,7,E,eq}, {13210,8,2,E,eq}, {22820,17,3,L,eq}, {16936,14,1,L,eq}, {14991,27,5,L,eq}, {10361,20,2,L,eq},
    {13751,27,5,L,eq}, {16540,23,5,L,eq}, {19652,27,6,L,eq}, {16478,16,1,L,eq}, {23412,9,4,H,eq}, {20944,9,4,L,eq}, {12,13,12,B,pre},
    {14724,9,4,L,pre}, {5440,32,6,L,has}, {7942,8,4,E,pre}, {1542,57,0,L,eq}, {5011,9,4,E,eq}, {5919,9,7,L,eq}, {20162,45,3,L,pre},
    {2839,22,9,L,pre}, {9371,27,1,L,eq}, {6643,12,4,E,eq}, {23743,19,2,L,pre}, {16311,50,3,L,eq}, {7470,15,3,L,eq}, {25224,33,7,L,eq},
    {16756,20,1,L,pre}, {18228,13,7,L,pre}, {22607,30,2,L,eq}, {25556,11,7,E,pre}, {9560,24,1,L,pre}, {10569,23,6,L,eq}, {5862,16,8,L,eq},
    {3563,7,9,B,pre}, {9950,17,2,L,eq}, {3798,12,7,L,eq}, {15341,28,7,L,eq}, {15611,15,1,L,eq}, {5325,7,6,E,eq}, {16327,21,1,L,suf},
    {16592,16,1,L,eq}, {24682,12,7,E,eq}, {5083,33,3,L,eq}, {14114,41,2,L,pre}, {10581,12,4,E,eq}, {18587,14,6,L,eq}, {14859,23,4,H,eq},
    {13257,18,0,L,eq}, {20272,50,6,L,eq}, {912,11,7,L,eq}, {11658,44,6,L,eq}, {25472,22,2,L,eq}, {9549,9,7,L,pre}, {319,25,7,L,eq},
    {22992,25,7,L,eq}, {1554,6,11,E,pre}, {593,6,12,B,pre}, {129,13,3,L,eq}, {11866,5,7,E,eq}, {2426,14,4,H,eq}, {1005,33,0,L,eq},
    {13339,14,0,L,eq}, {880,22,0,L,eq}, {19485,21,2,L,pre}, {6672,12,4,E,eq}, {4401,22,9,L,pre}, {7765,13,8,H,eq}, {12843,51,6,L,pre},
    {11522,34,8,L,has}, {4431,16,6,L,eq}, {23017,25,7,L,eq}, {2886,17,4,H,eq}, {616,15,7,L,eq}, {8301,56,1,L,eq}, {5998,17,4,L,pre},
    {16270,31,4,H,eq}, {16486,5,7,E,eq}, {15319,12,0,L,eq}, {9201,18,4,L,pre}, {18196,14,7,L,eq}, {5915,20,8,L,eq}, {13990,11,0,L,eq},
    {23490,21,2,L,eq}, {1092,17,3,L,eq}, {13759,26,8,L,has}, {19073,20,7,L,eq}, {13136,38,0,L,eq}, {6414,31,3,L,has}, {18949,25,6,L,pre},
    {3014,28,8,L,has}, {3125,35,8,L,has}, {3160,19,8,L,has}, {3179,20,8,L,has}, {5332,12,6,E,eq}, {1274,10,11,E,pre}, {319,15,3,L,eq},
    {6781,13,3,E,eq}, {5238,11,8,L,eq}, {12209,12,8,L,pre}, {9020,16,5,L,pre}, {7267,16,5,L,eq}, {5357,16,7,L,eq}, {17014,13,1,L,eq},
    {7345,20,6,L,eq}, {11429,13,7,E,eq}, {4718,9,7,L,eq}, {1402,3,11,E,eq}, {10675,43,1,L,suf}, {9079,32,3,L,pre}, {13179,16,5,L,eq},
    {4366,10,3,L,eq}, {3476,5,4,H,eq}, {17788,20,4,L,pre}, {4525,35,3,L,eq}, {5434,19,4,L,pre}, {404,12,11,E,pre}, {10006,16,2,L,eq},
    {10726,7,7,E,eq}, {24222,22,3,L,pre}, {11805,15,1,L,eq}, {6121,19,3,L,pre}, {2151,14,9,L,eq}, {1223,18,0,L,eq}, {222,28,9,L,eq},
    {12104,8,4,L,eq}, {12957,5,2,E,eq}, {4567,16,4,H,eq}, {12042,49,5,L,pre}, {6318,10,1,L,pre}, {4520,15,7,L,eq}, {21684,21,3,L,eq},
    {19464,10,4,L,eq}, {13184,10,2,E,eq}, {20378,36,3,L,pre}, {10178,10,7,E,eq}, {24668,6,7,E,eq}, {656,16,11,E,eq}, {9610,22,7,L,pre},
    {12666,34,0,L,pre}, {5474,9,1,E,eq}, {19394,30,3,L,pre}, {8298,9,7,L,eq}, {14906,54,8,L,pre}, {11765,60,6,L,eq}, {21748,13,5,L,eq},
    {23438,27,2,L,eq}, {7363,27,3,L,eq}, {15526,34,8,L,eq}, {1855,23,1,L,eq}, {1883,17,6,L,has}, {124,8,12,B,pre}, {16876,15,5,L,eq},
    {21813,17,4,H,eq}, {26987,19,2,L,pre}, {5893,27,4,L,pre}, {17491,23,1,L,eq}, {23713,18,7,L,eq}, {45,7,10,L,eq}, {11668,14,0,L,eq},
    {26459,31,3,L,eq}, {16584,47,3,L,eq}, {4053,12,3,L,eq}, {16050,24,2,L,eq}, {9771,16,4,L,eq}, {5033,15,6,L,eq}, {8591,38,6,L,eq},
    {11595,22,5,L,eq}, {3185,36,5,L,has}, {8760,26,5,L,has}, {13775,24,6,L,eq}, {1141,30,8,L,has}, {1171,16,8,L,has}, {1187,35,8,L,has},
    {1222,25,8,L,has}, {4706,15,4,H,eq}, {258,10,11,E,pre}, {19566,13,7,L,eq}, {293,14,12,B,pre}, {4395,23,7,L,eq}, {8704,57,6,L,eq},
    {344,14,7,L,eq}, {26455,45,2,L,pre}, {296,5,11,E,pre}, {11790,13,7,E,eq}, {18821,16,3,L,eq}, {7669,10,7,L,eq}, {5112,25,6,L,eq},
    {14264,9,4,L,eq}, {7787,11,4,E,pre}, {18138,12,1,E,eq}, {12609,48,2,L,has}, {11110,13,5,E,pre}, {9644,14,7,L,pre}, {15855,33,1,L,pre},
    {1560,10,11,E,pre}, {13503,8,7,E,eq}, {14600,19,1,L,pre}, {19886,12,7,L,pre}, {14427,22,4,L,eq}, {11305,18,2,L,pre}, {22661,8,3,E,eq},
    {9223,17,0,L,eq}, {18327,16,3,L,eq}, {3378,12,7,L,eq}, {8860,21,7,L,eq}, {1287,12,9,L,eq}, {1301,18,0,L,eq}, {6633,20,7,L,eq},
    {4909,16,6,L,eq}, {5276,16,8,L,eq}, {2794,17,9,L,eq}, {18432,25,1,L,pre}, {782,9,0,L,eq}, {4254,9,3,L,eq}, {13220,26,4,L,pre},
    {23585,18,7,L,eq}, {21312,26,2,L,pre}, {17886,19,6,L,eq}, {7199,24,5,L,eq}, {2270,14,9,L,eq}, {3906,22,4,H,eq}, {14512,28,8,L,suf},
    {2301,14,0,E,eq}, {17411,61,3,L,pre}, {2881,22,9,L,pre}, {6127,16,9,L,eq}, {13124,21,4,L,eq}, {13877,17,6,L,eq}, {7922,18,6,E,eq},
    {22362,2,7,E,eq}, {277,13,1,L,eq}, {13328,41,8,L,has}, {5868,10,7,L,eq}, {21659,18,4,H,eq}, {23081,21,4,L,eq}, {3268,28,2,L,has},
    {3341,7,0,L,eq}, {12993,22,6,E,eq}, {10653,5,4,E,eq}, {1564,25,2,L,has}, {5213,33,2,L,has}, {5246,36,2,L,has}, {5314,25,2,L,has},
    {6050,27,2,L,has}, {2211,22,5,L,has}, {4617,45,5,L,has}, {782,31,6,L,has}, {871,31,6,L,has}, {902,23,6,L,has}, {15509,20,6,L,eq},
    {15943,13,1,L,eq}, {9382,10,7,L,pre}, {6043,49,6,L,eq}, {20720,13,3,L,eq}, {7174,5,4,E,eq}, {11095,5,7,E,eq}, {12083,21,4,L,eq},
    {1311,17,7,L,eq}, {11582,13,2,L,pre}, {3992,15,6,L,eq}, {10051,36,0,L,pre}, {8142,23,6,L,eq}, {114,14,6,L,has}, {128,22,6,L,has},
    {169,24,6,L,has}, {193,24,6,L,has}, {19640,9,5,E,eq}, {10669,2,0,E,eq}, {20589,36,4,L,pre}, {5168,8,4,E,eq}, {9146,23,4,L,eq},
    {986,8,11,E,eq}, {24782,8,7,E,eq}, {2005,16,0,E,eq}, {8041,15,4,E,pre}, {20069,30,3,L,eq}, {19613,13,6,E,eq}, {12150,8,7,E,eq},
    {18218,24,1,L,eq}, {1137,16,3,L,eq}, {7956,11,1,L,eq}, {7504,9,4,H,pre}, {18295,18,3,L,eq}, {5526,15,5,L,eq}, {17294,12,7,E,eq},
    {28450,18,4,L,eq}, {9861,22,1,L,eq}, {4831,20,8,L,pre}, {18571,16,6,L,eq}, {13733,13,4,L,eq}, {24481,16,7,L,eq}, {4243,7,4,H,eq},
    {27614,12,7,L,eq}, {19585,44,5,L,has}, {18223,34,6,L,has}, {18257,32,6,L,has}, {1822,12,7,L,eq}, {7617,17,5,L,eq}, {9863,15,6,L,eq},
    {19838,19,1,L,eq}, {806,18,5,L,has}, {824,23,5,L,has}, {847,24,5,L,has}, {871,25,5,L,has}, {8733,11,5,L,has}, {20360,18,4,L,eq},
    {5651,13,7,L,eq}, {9801,10,7,L,pre}, {114,23,7,L,eq}, {21370,34,3,L,has}, {894,35,9,L,eq}, {779,23,13,L,eq}, {15892,26,2,L,has},
    {12772,13,5,E,eq}, {26516,25,7,L,eq}, {11299,6,7,E,eq}, {11556,25,8,L,has}, {14556,28,2,L,eq}, {5806,10,1,E,eq}, {17964,20,3,L,eq},
    {6537,12,4,E,eq}, {28656,6,4,E,eq}, {7591,21,0,L,eq}, {9733,17,3,L,eq}, {7778,16,1,L,eq}, {1357,26,4,H,eq}, {12323,17,5,L,eq},
    {1711,18,4,H,eq}, {14130,13,4,H,eq}, {3176,17,7,L,eq}, {24733,55,2,L,eq}, {3406,26,3,L,eq}, {1040,33,2,L,has}, {11396,32,2,L,pre},
    {5402,16,8,L,eq}, {25567,9,7,E,pre}, {15021,20,1,L,eq}, {12434,54,3,L,eq}, {21785,9,4,H,eq}, {27925,18,3,L,eq}, {25657,11,7,L,eq},
    {11270,19,1,L,eq}, {7882,25,2,L,eq}, {12622,5,7,E,eq}, {14059,23,2,L,eq}, {4327,20,7,L,eq}, {17765,23,4,L,pre}, {6376,20,8,L,eq},
    {13691,30,5,L,eq}, {15504,16,7,E,eq}, {9566,11,7,L,pre}, {159,33,8,L,has}, {11969,38,0,L,eq}, {10975,18,2,L,pre}, {20852,11,3,L,eq},
    {10668,10,3,E,eq}, {1602,19,4,H,eq}, {12377,10,7,E,eq}, {1727,20,3,L,eq}, {1741,33,6,L,has}, {1774,28,6,L,has}, {17147,24,1,L,eq},
    {1328,17,7,L,eq}, {4471,8,9,E,eq}, {16734,22,4,L,eq}, {17074,8,7,E,eq}, {11723,8,7,E,eq}, {4210,17,6,L,eq}, {18920,15,7,E,eq},
    {5288,30,7,L,eq}, {10110,29,2,L,eq}, {17768,21,3,E,eq}, {23143,25,7,L,eq}, {4368,23,5,L,has}, {4391,25,5,L,has}, {4416,22,5,L,has},
    {4438,24,5,L,has}, {10860,25,5,L,has}, {12268,6,7,E,eq}, {6212,20,8,L,eq}, {2661,7,1,L,eq}, {2673,20,5,L,has}, {2720,19,4,H,eq},
    {26123,9,4,L,eq}, {23983,16,7,L,pre}, {5650,16,3,L,pre}, {25170,23,7,L,eq}, {6473,17,4,E,eq}, {12696,17,3,L,eq}, {6842,14,4,E,eq},
    {2396,13,4,H,eq}, {16772,11,7,E,eq}, {17657,46,7,L,eq}, {5165,15,8,L,pre}, {7805,14,8,H,eq}, {489,31,13,L,pre}, {23393,23,3,L,eq},
    {7269,6,4,E,eq}, {3335,37,2,L,has}, {4568,45,9,L,eq}, {10087,39,0,L,pre}, {3660,21,1,L,eq}, {13094,34,5,L,eq}, {5639,25,5,L,eq},
    {23168,22,7,L,eq}, {18431,7,6,E,eq}, {7465,37,1,L,pre}, {6015,15,4,L,pre}, {1016,32,5,L,has}, {1048,32,5,L,has}, {1080,23,5,L,has},
    {14513,27,0,L,eq}, {12587,23,4,H,eq}, {2816,25,6,L,eq}, {21721,18,6,L,eq}, {7959,20,2,L,eq}, {24332,23,7,L,eq}, {11632,12,4,H,eq},
    {28276,12,4,L,eq}, {18198,20,1,L,eq}, {8011,41,6,L,eq}, {24010,10,4,L,pre}, {5826,14,8,L,eq}, {6638,16,8,L,eq}, {9707,11,4,L,eq},
    {15646,24,6,L,eq}, {18500,24,6,L,eq}, {619,36,13,L,pre}, {9533,9,7,L,pre}, {9364,31,3,L,eq}, {17569,4,7,E,eq}, {21779,15,3,L,eq},
    {5104,15,0,L,eq}, {8896,23,4,L,eq}, {22888,11,7,L,pre}, {4377,5,8,L,has}, {5634,9,1,E,eq}, {4492,5,9,E,eq}, {20935,44,5,L,pre},
    {1337,19,6,L,has}, {5300,23,9,L,eq}, {6656,20,5,L,eq}, {10861,26,6,L,pre}, {8960,16,2,L,eq}, {5270,5,1,E,eq}, {11289,18,1,L,eq},
    {19226,25,2,L,eq}, {530,14,7,L,eq}, {3836,8,7,L,eq}, {19296,33,3,L,pre}, {5126,11,4,E,eq}, {10412,30,6,L,pre}, {17346,22,1,L,pre},
    {1077,13,4,H,eq}, {12243,6,7,E,eq}, {10192,19,2,L,eq}, {12878,5,2,E,eq}, {12883,5,2,E,eq}, {12888,5,2,E,eq}, {24101,16,4,L,pre},
    {8041,17,7,L,eq}, {9672,30,6,L,has}, {9702,33,6,L,has}, {7237,10,4,E,eq}, {9457,10,5,E,eq}, {11833,13,7,E,eq}, {14863,22,0,L,pre},
    {9308,21,2,L,eq}, {26169,11,4,L,pre}, {14635,21,2,L,pre}, {5232,11,6,E,eq}, {114,9,11,E,pre}, {6347,8,4,E,eq}, {4033,16,6,L,eq},
    {10041,18,2,L,eq}, {4976,7,4,E,eq}, {4959,40,9,L,eq}, {13422,24,4,L,pre}, {9163,9,7,L,eq}, {19189,11,4,L,eq}, {20614,34,6,L,pre},
    {883,19,3,L,eq}, {9332,8,7,L,pre}, {3403,35,1,L,eq}, {3986,14,3,L,eq}, {22920,21,4,L,eq}, {27547,25,3,L,eq}, {6950,24,8,L,eq},
    {10139,27,2,L,eq}, {23843,46,3,L,pre}, {2330,22,9,L,eq}, {2046,10,4,H,eq}, {19243,68,1,L,pre}, {13169,15,2,E,eq}, {7701,15,7,L,eq},
    {15824,31,1,L,pre}, {24267,5,7,E,eq}, {6172,32,0,L,eq}, {3602,79,3,L,eq}, {443,16,13,L,eq}, {9503,40,0,L,has}, {9576,37,0,L,has},
    {7362,6,4,E,eq}, {11274,8,7,E,eq}, {17280,8,7,E,eq}, {620,6,11,E,eq}, {16596,17,7,E,eq}, {9757,11,7,L,pre}, {9331,29,8,L,has},
    {14559,28,8,E,has}, {16784,25,4,L,eq}, {16488,31,4,H,eq}, {26607,12,4,L,eq}, {3103,17,0,L,eq}, {11124,37,4,H,eq}, {14609,59,6,L,has},
    {7778,9,4,E,pre}, {491,11,10,E,eq}, {11667,8,7,E,eq}, {23844,24,4,L,eq}, {17084,42,6,L,has}, {19751,19,1,L,eq}, {3934,16,6,L,eq},
    {5866,23,0,L,eq}, {71,21,6,L,has}, {4273,34,8,L,has}, {18586,24,2,L,eq}, {10665,6,8,L,pre}, {27411,19,4,L,eq}, {12123,17,4,L,eq},
    {6758,67,6,L,pre}, {25576,17,7,L,eq}, {9868,18,2,L,eq}, {8631,16,5,L,has}, {8647,21,5,L,has}, {8668,23,5,L,has}, {8691,20,5,L,has},
    {8711,22,5,L,has}, {8818,25,5,L,has}, {8921,28,5,L,has}, {18552,19,6,L,eq}, {24208,9,7,L,eq}, {768,14,0,L,eq}, {7476,9,0,E,eq},
    {15382,29,4,H,eq}, {3825,11,7,L,eq}, {10140,4,7,E,eq}, {5638,20,6,L,has}, {10525,4,7,E,eq}, {22670,15,7,L,eq}, {27546,24,4,L,pre},
    {9077,18,5,L,pre}, {14304,24,5,L,eq}, {19649,7,5,E,eq}, {4357,20,8,L,has}, {4404,20,8,L,has}, {14977,21,1,L,eq}, {14077,13,7,L,eq},
    {18593,40,1,L,eq}, {2753,11,4,H,eq}, {6407,12,4,E,eq}, {4660,17,7,L,eq}, {6518,12,7,L,eq}, {22312,39,2,L,pre}, {13834,29,5,L,eq},
    {13352,7,7,E,eq}, {17842,51,3,L,eq}, {15792,35,2,L,has}, {15827,35,2,L,has}, {23866,38,2,L,has}, {7688,13,7,L,eq}, {13473,13,7,E,eq},
    {13440,36,2,L,eq}, {2633,11,9,L,eq}, {2125,22,1,L,eq}, {1145,16,7,L,eq}, {22278,13,7,L,pre}, {7029,12,5,L,eq}, {7322,22,8,L,eq},
    {20108,21,6,L,eq}, {27,16,13,B,has}, {960,15,0,L,eq}, {16376,22,4,H,eq}, {7465,11,0,E,eq}, {8286,9,8,E,eq}, {20857,28,2,L,eq},
    {28406,25,3,L,eq}, {21462,16,4,H,eq}, {2643,6,1,L,eq}, {7390,20,3,L,eq}, {13480,16,6,L,eq}, {8375,30,3,L,eq}, {3709,16,1,L,eq},
    {2104,17,6,L,has}, {18907,19,2,L,pre}, {1319,5,11,E,pre}, {17484,7,1,E,eq}, {11940,17,2,L,pre}, {13486,21,4,H,eq}, {5266,43,0,L,pre},
    {27745,23,4,H,eq}, {22439,15,5,L,pre}, {17919,23,3,L,eq}, {12966,26,8,L,has}, {12992,27,8,L,has}, {13019,28,8,L,has}, {13047,29,8,L,has},
    {13076,28,8,L,has}, {13104,22,8,L,has}, {13126,23,8,L,has}, {13298,21,0,L,eq}, {10291,10,7,E,eq}, {5881,17,9,L,pre}, {18660,10,7,E,eq},
    {11067,6,7,E,eq}, {16329,22,4,H,eq}, {4418,13,7,L,eq}, {2902,32,2,L,has}, {2934,25,2,L,has}, {2592,31,5,L,has}, {8117,24,8,E,has},
    {28312,12,4,L,eq}, {15073,21,5,L,eq}, {631,11,3,L,eq}, {13862,10,7,E,eq}, {26428,31,3,L,eq}, {18688,5,7,E,eq}, {11108,21,1,L,eq},
    {22685,27,7,L,eq}, {18324,13,1,L,eq}, {1881,23,8,L,has}, {1531,24,1,L,eq}, {18615,8,5,L,eq}, {12249,9,4,L,pre}, {7150,22,2,L,has},
    {4410,41,0,L,eq}, {11846,7,7,E,eq}, {13280,3,7,E,eq}, {17415,24,2,L,eq}, {19660,27,7,L,eq}, {26630,3,7,E,eq}, {20241,24,1,L,pre},
    {12436,6,7,E,eq}, {6844,12,3,E,eq}, {24396,17,4,L,eq}, {17288,6,7,E,eq}, {8753,18,2,L,eq}, {2023,23,4,H,eq}, {11872,12,4,H,eq},
    {2974,14,6,L,eq}, {9987,51,8,L,pre}, {6776,8,4,E,eq}, {12071,8,7,E,eq}, {1190,6,11,E,pre}, {5941,9,0,L,eq}, {6204,22,0,L,eq},
    {5801,5,1,E,eq}, {2613,5,9,L,eq}, {18764,23,2,L,eq}, {25233,25,4,L,eq}, {340,29,0,L,eq}, {3433,11,6,L,eq}, {8372,32,0,L,eq},
    {26500,29,2,L,pre}, {20440,55,6,L,eq}, {16971,9,1,L,eq}, {7826,33,2,L,eq}, {13946,24,6,L,eq}, {12658,21,3,L,eq}, {23636,24,4,L,eq},
    {17441,29,6,L,pre}, {9787,6,1,E,eq}, {12287,6,3,E,eq}, {1969,16,3,L,eq}, {2226,12,4,H,eq}, {14675,7,6,E,eq}, {5697,44,0,L,eq},
    {2841,19,1,L,eq}, {3351,26,1,L,eq}, {12797,12,8,L,pre}, {19005,7,5,E,eq}, {16542,7,7,E,eq}, {15589,27,7,L,eq}, {10860,11,3,E,eq},
    {25845,52,3,L,pre}, {8654,26,6,L,eq}, {6472,20,8,L,eq}, {10972,27,8,L,pre}, {6144,12,1,L,pre}, {27676,49,3,L,pre}, {14785,7,4,E,eq},
    {26048,23,4,H,eq}, {7845,15,7,L,eq}, {17176,8,7,E,eq}, {10906,5,7,E,eq}, {26856,15,4,L,pre}, {1163,19,5,L,has}, {1182,18,5,L,has},
    {6143,29,0,L,eq}, {9454,22,4,H,eq}, {7033,14,4,E,eq}, {5473,14,7,L,eq}, {22904,6,7,E,eq}, {12793,6,7,E,eq}, {13599,19,4,H,eq},
    {22727,40,6,L,pre}, {10216,4,7,E,eq}, {16990,8,7,E,eq}, {12762,10,7,E,eq}, {6178,16,1,L,pre}, {2542,12,4,H,eq}, {15425,28,7,L,eq},
    {8966,23,0,L,eq}, {8263,17,7,L,eq}, {2203,27,3,L,eq}, {22241,11,4,L,pre}, {4983,12,4,E,eq}, {23889,21,7,L,eq}, {1281,20,0,L,eq},
    {1379,13,7,L,eq}, {5263,19,9,L,eq}, {17156,35,4,L,eq}, {14804,16,2,L,eq}, {15794,43,5,L,pre}, {9782,23,6,E,eq}, {10162,36,0,L,pre},
    {10657,17,2,L,eq}, {28096,12,4,H,eq}, {17187,23,1,L,eq}, {6747,24,5,L,eq}, {6414,17,1,L,pre}, {1783,15,3,L,eq}, {2960,13,9,L,pre},
    {5082,13,4,E,eq}, {23785,26,2,L,pre}, {753,9,3,L,eq}, {20661,13,4,H,eq}, {7894,7,8,E,eq}, {8302,7,8,E,eq}, {3061,10,9,L,pre},
    {10598,6,7,E,eq}, {9538,22,1,L,pre}, {8586,13,7,L,eq}, {12518,20,5,L,eq}, {18560,5,7,E,eq}, {23934,44,3,L,pre}, {9689,13,3,L,eq},
    {11404,20,1,L,pre}, {15572,17,7,L,eq}, {10023,15,0,L,eq}, {2566,14,1,L,eq}, {23645,18,6,L,pre}, {14395,18,6,L,pre}, {1265,9,11,E,pre},
    {22173,23,6,L,pre}, {334,28,3,L,eq}, {2078,16,3,L,eq}, {13254,26,8,L,has}, {3760,21,1,L,eq}, {18313,14,3,L,eq}, {6720,17,0,L,eq},
    {17761,21,1,L,eq}, {23699,22,4,L,eq}, {7164,13,7,L,eq}, {20006,23,1,L,eq}, {21638,22,1,L,suf}, {18441,23,5,L,eq}, {22466,15,5,L,pre},
    {989,17,13,L,eq}, {12673,53,6,L,pre}, {6092,17,1,L,pre}, {16658,23,2,L,eq}, {9500,6,5,E,eq}, {19527,16,1,L,eq}, {9946,24,3,L,eq},
    {5200,17,7,L,eq}, {19413,21,4,L,eq}, {23672,11,7,L,eq}, {4613,18,9,L,eq}, {11305,6,7,E,eq}, {28338,32,3,L,pre}, {16622,16,5,L,eq},
    {1341,24,5,L,has}, {1365,23,5,L,has}, {1388,22,5,L,has}, {1410,23,5,L,has}, {1433,21,5,L,has}, {25028,50,2,L,pre}, {22069,44,5,L,eq},
    {14115,14,0,L,eq}, {9442,14,2,L,eq}, {22214,12,4,L,pre}, {12916,15,7,E,eq}, {15352,12,4,L,pre}, {12377,24,8,L,pre}, {209,13,9,L,eq},
    {2600,13,9,L,eq}, {5652,8,1,E,eq}, {9624,6,5,E,eq}, {7863,6,4,E,pre}, {16536,6,7,E,eq}, {11053,13,5,E,pre}, {22904,16,4,L,eq},
    {17150,16,5,L,pre}, {4550,17,4,H,eq}, {1395,61,13,L,eq}, {15221,23,4,L,eq}, {25858,59,7,L,eq}, {16966,28,2,L,eq}, {20699,10,4,H,eq},
    {19582,7,6,E,eq}, {160,16,10,L,eq}, {10348,8,7,E,eq}, {17446,24,4,L,pre}, {27433,17,7,L,eq}, {4071,14,6,L,eq}, {82,25,3,L,eq},
    {718,5,11,E,eq}, {2756,25,6,L,eq}, {11690,11,4,H,eq}, {21909,12,4,L,eq}, {20790,13,4,H,eq}, {18177,49,5,L,has}, {18226,37,5,L,has},
    {11761,20,4,H,eq}, {3193,14,7,L,eq}, {18725,33,5,L,pre}, {6283,21,8,L,eq}, {9762,7,5,E,eq}, {25900,10,4,H,eq}, {4786,24,3,L,eq},
    {3887,19,4,H,eq}, {12293,11,3,E,eq}, {12942,24,4,H,eq}, {1668,11,11,E,pre}, {13569,43,2,L,eq}, {18995,47,1,L,pre}, {10389,19,4,H,eq},
    {7149,15,7,L,eq}, {4904,21,1,L,has}, {4925,20,1,L,has}, {4945,22,1,L,has}, {4967,24,1,L,has}, {5126,25,1,L,has}, {5187,14,1,L,has},
    {2711,18,7,L,eq}, {4734,9,9,E,eq}, {3504,9,9,B,eq}, {17448,18,5,L,eq}, {180,17,2,L,has}, {1167,32,2,L,has}, {1199,28,2,L,has},
    {1227,32,2,L,has}, {1353,30,2,L,has}, {1604,22,2,L,has}, {1626,34,2,L,has}, {17166,24,5,L,pre}, {8349,15,7,L,eq}, {21873,29,7,L,eq},
    {7238,16,5,L,eq}, {7909,13,6,E,eq}, {15208,26,1,L,pre}, {22802,11,4,H,eq}, {7375,15,5,L,eq}, {9239,12,7,L,eq}, {9815,23,1,L,eq},
    {17802,25,5,L,eq}, {16242,28,4,H,eq}, {15982,23,7,L,eq}, {7589,13,2,L,eq}, {3454,39,3,L,eq}, {28589,39,3,L,pre}, {20288,21,4,L,eq},
    {1310,25,13,L,pre}, {3563,14,6,L,eq}, {6462,13,7,L,eq}, {21844,13,7,L,eq}, {16116,43,4,H,eq}, {18604,5,7,E,eq}, {21336,9,6,L,eq},
    {12931,11,7,E,eq}, {8318,11,8,E,eq}, {21677,18,4,H,eq}, {11403,35,0,L,eq}, {8180,9,0,L,eq}, {4355,13,6,L,eq}, {21893,16,3,L,eq},
    {17738,30,3,E,eq}, {10703,11,4,E,eq}, {12577,16,5,L,eq}, {556,22,8,L,has}, {578,28,8,L,has}, {14142,18,1,E,eq}, {24031,10,4,L,pre},
    {5737,7,1,E,eq}, {107,22,3,L,eq}, {13218,10,2,E,eq}, {13271,32,5,L,pre}, {7107,10,8,L,eq}, {2204,12,1,L,eq}, {18634,13,5,L,eq},
    {19265,24,7,L,eq}, {1322,12,3,L,eq}, {3305,16,6,L,eq}, {10072,42,3,L,eq}, {5736,16,4,L,pre}, {13900,13,7,E,eq}, {14001,37,0,L,eq},
    {5643,3,1,E,eq}, {25910,11,4,H,eq}, {24303,29,7,L,eq}, {6079,15,4,L,pre}, {23344,31,2,L,eq}, {9785,8,5,E,eq}, {7516,20,7,L,eq},
    {10150,5,7,E,eq}, {7928,18,3,L,has}, {16613,9,7,E,eq}, {1405,9,11,E,eq}, {18446,18,4,L,pre}, {21741,21,4,H,eq}, {1848,10,7,L,eq},
    {4206,17,3,L,eq}, {9970,21,3,L,eq}, {9047,5,7,L,eq}, {21165,13,4,L,eq}, {9787,16,4,L,eq}, {6005,31,8,L,eq}, {8395,25,5,L,eq},
    {14778,7,4,E,eq}, {20168,7,7,E,eq}, {3835,40,0,L,has}, {22351,40,2,L,pre}, {23473,12,6,L,eq}, {14716,20,1,L,eq}, {10895,36,0,L,pre},
    {2781,17,6,L,eq}, {13429,6,8,L,pre}, {962,10,11,E,eq}, {10232,16,2,L,eq}, {25338,25,4,L,eq}, {10878,32,3,L,eq}, {22769,24,7,L,eq},
    {3231,34,1,L,eq}, {5550,52,0,L,has}, {9203,40,3,L,pre}, {20758,13,3,L,eq}, {3719,6,9,E,eq}, {20458,41,7,L,eq}, {5199,17,0,L,eq},
    {11562,15,7,E,eq}, {10770,27,4,H,eq}, {6869,17,5,L,eq}, {16638,16,5,L,eq}, {5151,36,1,L,has}, {15918,28,2,L,has}, {5096,16,6,L,eq},
    {17313,8,7,E,eq}, {11317,4,7,E,eq}, {6601,8,3,E,eq}, {16172,11,7,L,eq}, {794,11,7,L,eq}, {17958,12,7,L,eq}, {4451,35,0,L,eq},
    {5707,38,6,L,has}, {4112,20,4,H,eq}, {988,12,4,H,eq}, {10126,16,5,E,eq}, {15571,32,5,L,eq}, {1148,5,11,E,pre}, {14188,15,7,L,eq},
    {5706,23,8,L,eq}, {10749,9,7,E,eq}, {12694,10,5,E,eq}, {7095,18,5,L,eq}, {12772,6,7,E,eq}, {6918,24,7,L,eq}, {18738,4,7,E,eq},
    {5741,24,3,L,pre}, {11742,27,2,L,pre}, {21388,20,6,L,pre}, {4944,23,3,L,eq}, {6289,29,3,L,has}, {1873,31,5,L,has}, {23421,10,4,H,eq},
    {6007,9,1,E,eq}, {9129,19,5,L,pre}, {5939,24,5,L,eq}, {10703,38,2,L,eq}, {8846,51,3,L,pre}, {2010,10,7,L,eq}, {2020,10,7,L,eq},
    {5217,7,4,E,eq}, {19172,21,5,L,eq}, {20378,15,4,L,eq}, {25159,67,3,L,eq}, {10133,28,1,L,eq}, {22271,18,5,L,eq}, {15184,29,0,L,eq},
    {9371,27,5,L,pre}, {3460,5,9,B,eq}, {19601,21,7,L,eq}, {12809,29,8,L,pre}, {7280,22,8,L,eq}, {15746,23,7,L,eq}, {22428,9,4,H,eq},
    {3661,14,6,L,eq}, {11544,18,3,L,eq}, {6142,19,5,L,eq}, {531,29,10,L,pre}, {3725,18,6,L,eq}, {13477,26,8,L,suf}, {11205,22,1,L,eq},
    {19496,15,7,L,eq}, {27467,24,7,L,eq}, {21762,23,4,H,eq}, {5684,8,9,L,pre}, {13557,10,4,H,eq}, {14102,18,7,L,eq}, {11998,9,4,L,eq},
    {8213,18,6,L,pre}, {11489,18,3,L,eq}, {16789,16,5,L,eq}, {19885,25,5,L,eq}, {2917,13,4,H,eq}, {2735,67,3,L,eq}, {14375,20,6,L,pre},
    {5382,9,7,L,eq}, {11588,35,1,L,suf}, {541,14,12,B,suf}, {10031,14,4,H,eq}, {6226,39,0,L,eq}, {8361,13,2,L,eq}, {22649,21,7,L,eq},
    {7916,63,0,L,eq}, {2238,11,4,H,eq}, {12828,20,4,H,eq}, {4531,17,1,L,pre}, {18851,25,6,L,pre}, {12631,21,4,H,eq}, {9961,23,6,L,eq},
    {153,13,4,H,eq}, {15093,19,4,H,eq}, {21650,22,6,L,eq}, {15307,30,6,L,has}, {19696,14,4,L,pre}, {15524,29,4,H,eq}, {25029,14,7,L,eq},
    {12431,10,5,L,eq}, {4065,12,3,L,eq}, {5251,10,1,E,eq}, {13819,8,7,E,eq}, {15252,32,7,L,eq}, {13241,30,3,L,pre}, {5767,15,9,L,eq},
    {8795,39,0,L,eq}, {27139,41,3,L,has}, {10605,60,8,L,has}, {17760,36,5,L,has}, {5767,17,8,L,eq}, {6902,16,7,L,eq}, {11106,5,7,E,eq},
    {471,2,10,E,eq}, {5378,9,1,E,eq}, {7871,26,1,L,suf}, {9511,25,6,L,has}, {9536,24,6,L,has}, {9560,41,6,L,has}, {9601,35,6,L,has},
    {9636,36,6,L,has}, {3796,40,3,L,eq}, {15453,39,2,L,eq}, {11476,37,6,L,pre}, {18105,37,3,L,pre}, {28024,13,4,L,pre}, {13682,9,5,E,eq},
    {18142,37,3,L,pre}, {10847,15,2,L,eq}, {19679,17,4,L,pre}, {622,15,1,L,eq}, {1858,12,7,L,eq}, {786,26,9,L,eq}, {1259,22,0,L,eq},
    {7633,39,3,L,eq}, {4479,19,8,L,has}, {7935,7,4,E,pre}, {18625,7,7,E,eq}, {23352,20,3,L,eq}, {25132,27,3,L,eq}, {17578,7,7,E,eq},
    {4612,48,0,L,eq}, {8624,24,4,H,eq}, {14377,26,8,L,pre}, {9163,14,8,L,pre}, {22413,15,4,H,eq}, {22652,13,4,H,eq}, {590,14,9,L,eq},
    {5356,2,3,L,eq}, {17118,38,4,L,eq}, {9670,12,7,L,pre}, {14664,30,0,L,eq}, {22727,41,3,L,eq}, {3170,11,4,H,eq}, {24335,15,4,H,eq},
    {9439,4,7,L,pre}, {22395,4,7,E,pre}, {15603,38,5,L,eq}, {4079,11,7,L,eq}, {9936,51,8,L,pre}, {8445,15,8,E,eq}, {2964,26,1,L,eq},
    {17060,24,6,L,pre}, {13274,7,2,E,eq}, {4989,33,7,L,eq}, {3707,39,0,L,pre}, {21750,16,7,L,eq}, {421,32,4,H,eq}, {13931,9,7,E,eq},
    {17060,7,7,E,eq}, {3574,4,9,B,pre}, {7385,10,4,E,eq}, {539,10,11,E,eq}, {26999,23,4,H,eq}, {4840,19,4,H,eq}, {21506,23,3,L,eq},
    {17694,18,6,L,eq}, {11976,19,2,L,pre}, {25363,21,4,L,eq}, {7392,11,2,L,eq}, {7403,11,2,L,eq}, {8315,9,7,L,eq}, {16609,13,5,L,eq},
    {18928,21,6,L,pre}, {23546,40,3,L,eq}, {64,8,12,B,pre}, {15545,27,1,L,eq}, {14882,17,4,H,eq}, {25052,39,3,L,eq}, {4481,16,4,H,eq},
    {12094,6,2,L,pre}, {5561,6,1,E,eq}, {419,6,12,B,suf}, {1595,13,11,E,pre}, {7025,28,1,L,eq}, {18874,20,3,L,eq}, {5290,11,6,E,eq},
    {11914,11,7,E,eq}, {11248,22,1,L,eq}, {28456,12,3,L,eq}, {2124,27,9,L,eq}, {731,9,10,E,eq}, {23697,16,7,L,eq}, {17889,12,5,L,eq},
    {11620,12,4,H,eq}, {21116,69,5,L,pre}, {12713,25,3,L,eq}, {3588,17,1,L,eq}, {23999,19,7,L,pre}, {8599,13,7,L,eq}, {6098,23,3,L,pre},
    {283,8,11,E,pre}, {358,4,9,L,eq}, {8224,8,5,L,eq}, {4263,17,6,L,eq}, {12947,8,7,E,eq}, {24859,6,7,E,eq}, {8055,19,2,L,eq},
    {7923,15,7,L,eq}, {6008,35,0,L,eq}, {167,37,0,L,eq}, {25861,11,4,H,eq}, {7380,14,7,L,eq}, {12462,7,7,E,eq}, {4376,19,1,L,pre},
    {15834,4,7,E,eq}, {18749,7,7,E,eq}, {1990,15,0,E,eq}, {18725,22,4,L,eq}, {12461,27,8,L,has}, {12488,30,8,L,has}, {12518,24,8,L,has},
    {12542,27,8,L,has}, {12569,30,8,L,has}, {12599,30,8,L,has}, {12629,27,8,L,has}, {12686,24,8,L,has}, {1703,18,9,L,eq}, {7275,6,4,E,eq},
    {7281,6,4,E,eq}, {11731,6,7,E,eq}, {8200,14,4,E,eq}, {12786,7,7,E,eq}, {3500,14,4,H,eq}, {2309,24,1,L,eq}, {5629,25,4,L,pre},
    {15770,24,1,L,pre}, {24164,9,4,L,pre}, {6792,29,5,L,eq}, {5459,4,1,E,eq}, {21886,33,6,L,eq}, {20339,21,4,L,eq}, {17467,9,7,E,eq},
    {14919,8,5,E,eq}, {20128,8,7,E,eq}, {26199,15,4,H,eq}, {2699,6,1,L,eq}, {15358,36,2,L,eq}, {7141,7,3,E,eq}, {7338,7,3,E,eq},
    {1107,5,11,E,pre}, {8519,15,4,H,eq}, {19092,12,4,H,eq}, {23161,19,6,L,eq}, {6832,12,3,E,eq}, {5664,19,5,L,eq}, {21996,22,2,L,eq},
    {2743,8,1,L,eq}, {15897,37,4,H,eq}, {28623,13,4,L,pre}, {2491,12,9,L,eq}, {527,17,1,L,eq}, {5240,31,7,L,eq}, {4158,7,9,E,eq},
    {529,12,12,B,suf}, {7167,29,0,L,pre}, {27860,24,4,H,eq}, {8214,12,2,L,eq}, {16208,59,3,L,eq}, {2559,19,6,L,eq}, {6821,11,5,L,eq},
    {16887,15,7,E,eq}, {22066,27,6,L,pre}, {1468,9,7,L,eq}, {20365,6,5,E,eq}, {5830,22,3,L,pre}, {8568,23,6,L,eq}, {2034,15,3,L,eq},
    {18298,26,1,L,eq}, {7053,32,1,L,eq}, {84,12,4,H,eq}, {28264,12,4,L,eq}, {5506,17,7,L,eq}, {3638,16,4,H,eq}, {637,18,1,L,eq},
    {11979,7,4,L,eq}, {4773,18,4,H,eq}, {8189,7,0,L,eq}, {3922,26,3,L,eq}, {20553,38,5,L,eq}, {14315,16,8,L,pre}, {3088,17,6,L,eq},
    {16957,26,5,L,eq}, {18262,19,3,L,eq}, {21678,8,1,E,eq}, {10837,23,5,L,has}, {972,9,11,E,eq}, {5670,14,9,L,eq}, {2990,23,2,L,has},
    {8648,26,4,H,eq}, {5696,6,7,L,eq}, {13636,18,4,H,eq}, {605,17,1,L,eq}, {984,21,3,L,eq}, {8172,13,4,E,eq}, {5710,8,7,L,eq},
    {7924,11,4,E,pre}, {27247,21,4,H,eq}, {8594,6,1,E,eq}, {9710,18,7,L,pre}, {7062,5,4,E,eq}, {7679,9,7,L,eq}, {11824,5,7,E,eq},
    {1205,10,11,E,pre}, {6723,24,1,L,eq}, {5814,29,0,L,eq}, {12375,30,2,L,has}, {8004,23,3,L,has}, {9318,6,7,L,pre}, {2056,11,4,H,eq},
    {17987,29,4,L,pre}, {15186,22,1,L,pre}, {22789,13,4,H,eq}, {11962,7,0,L,eq}, {12861,38,1,L,eq}, {1554,9,7,L,eq}, {11498,7,7,E,eq},
    {14439,35,0,L,eq}, {684,17,11,E,eq}, {5497,10,8,L,eq}, {12759,13,8,L,pre}, {18385,9,7,E,eq}, {19875,17,1,L,eq}, {4274,10,3,L,eq},
    {9837,19,8,L,pre}, {10343,14,4,H,eq}, {11701,11,4,H,eq}, {4280,17,6,L,eq}, {3865,11,1,L,eq}, {10834,16,3,E,eq}, {9483,11,7,L,pre},
    {4486,46,0,L,eq}, {6913,30,1,L,eq}, {18907,24,5,L,pre}, {195,11,11,E,pre}, {4890,12,7,L,eq}, {9097,14,7,L,eq}, {5169,17,3,L,eq},
    {11652,30,5,L,eq}, {5958,16,1,E,eq}, {7892,17,6,E,eq}, {2626,23,0,L,pre}, {19957,30,2,L,eq}, {9673,10,5,E,eq}, {10944,26,1,L,eq},
    {3799,11,4,H,eq}, {7893,13,7,L,eq}, {19654,11,4,L,pre}, {5288,9,4,E,eq}, {21915,16,7,L,eq}, {11871,42,3,L,pre}, {1446,9,11,E,eq},
    {20418,32,1,L,eq}, {9374,41,2,L,eq}, {362,6,9,L,eq}, {13504,18,0,L,eq}, {6532,19,8,L,eq}, {129,38,0,L,eq}, {7390,13,8,L,eq},
    {16776,13,5,L,eq}, {16955,10,7,E,eq}, {775,22,4,H,eq}, {11633,17,2,L,pre}, {12730,9,0,E,eq}, {12466,20,0,L,eq}, {26265,31,7,L,eq},
    {25945,20,2,L,pre}, {20249,42,3,L,pre}, {26639,21,2,L,eq}, {24829,26,4,H,eq}, {196,13,9,L,eq}, {10552,2,7,E,eq}, {3785,14,4,H,eq},
    {3702,33,5,L,has}, {3735,24,5,L,has}, {3759,28,5,L,has}, {4708,23,5,L,has}, {4426,14,1,L,pre}, {10971,9,7,E,eq}, {8376,20,7,L,eq},
    {15256,12,0,L,eq}, {18876,28,6,L,pre}, {8573,11,5,L,eq}, {1406,19,3,L,eq}, {7588,20,6,L,pre}, {20413,27,6,L,eq}, {511,9,11,E,eq},
    {444,30,6,L,has}, {474,29,6,L,has}, {503,33,6,L,has}, {536,29,6,L,has}, {565,23,6,L,has}, {588,20,6,L,has}, {14934,25,1,L,eq},
    {9758,2,5,E,eq}, {20110,11,7,E,eq}, {16908,16,5,L,eq}, {18062,32,6,L,pre}, {13976,11,7,E,eq}, {1769,27,8,L,has}, {1796,32,8,L,has},
    {18498,43,3,L,pre}, {7917,18,5,L,eq}, {13264,10,2,E,eq}, {23513,13,4,H,eq}, {19556,19,4,L,eq}, {3562,18,4,H,eq}, {19967,21,3,L,eq},
    {21539,21,1,L,pre}, {13568,10,7,E,eq}, {15160,21,6,L,pre}, {14078,16,5,L,eq}, {52,6,12,B,pre}, {7638,17,2,L,eq}, {5151,14,7,L,eq},
    {4888,22,8,L,pre}, {8133,12,4,E,eq}, {15626,15,1,L,eq}, {26646,12,7,E,eq}, {11871,6,7,E,eq}, {8813,21,2,L,eq}, {12211,14,4,L,pre},
    {2165,12,0,E,eq}, {361,15,4,H,eq}, {8438,16,7,L,eq}, {740,3,10,E,eq}, {9259,23,4,L,pre}, {22252,9,4,L,pre}, {21131,29,3,L,pre},
    {20008,19,5,L,pre}, {6607,9,8,L,eq}, {7227,35,0,L,pre}, {4190,6,9,E,eq}, {8420,21,5,L,eq}, {27720,25,4,H,eq}, {13652,8,5,E,eq},
    {28661,39,3,L,pre}, {9854,8,5,E,eq}, {21789,19,6,L,eq}, {1248,17,1,L,eq}, {16539,18,1,L,eq}, {12448,18,0,L,eq}, {6369,51,6,L,pre},
    {19735,5,1,E,eq}, {8094,16,2,L,eq}, {6672,19,0,L,eq}, {11081,5,7,E,eq}, {11546,16,7,E,eq}, {25831,33,2,L,pre}, {72,12,12,B,pre},
    {10491,7,7,E,eq}, {27000,8,7,E,eq}, {18179,21,3,L,pre}, {27660,15,4,H,eq}, {16505,18,6,L,eq}, {18609,8,7,E,eq}, {20794,36,6,L,pre},
    {7374,50,1,L,pre}, {26349,34,7,L,pre}, {7986,8,8,E,eq}, {9833,12,2,L,eq}, {16196,53,5,L,pre}, {3941,16,4,H,eq}, {7530,15,4,H,pre},
    {10150,12,3,L,eq}, {8761,36,6,L,pre}, {3071,16,7,L,eq}, {2148,13,7,L,eq}, {15189,13,4,L,eq}, {8528,32,1,L,suf}, {10420,10,4,H,eq},
    {5979,17,5,L,eq}, {9261,18,6,L,eq}, {7583,34,1,L,suf}, {13969,7,7,E,eq}, {27695,25,4,H,eq}, {9780,33,0,L,eq}, {11915,21,1,L,eq},
    {12857,40,3,L,eq}, {27834,9,4,H,eq}, {8929,17,7,L,eq}, {3809,8,9,E,eq}, {15129,53,2,L,eq}, {12269,30,8,L,pre}, {2347,36,3,L,eq},
    {12726,53,6,L,pre}, {21249,9,1,L,eq}, {18652,5,3,E,eq}, {19617,13,4,L,pre}, {12582,35,6,L,pre}, {23356,12,6,L,eq}, {1972,28,4,H,eq},
    {8257,9,8,E,eq}, {3089,12,4,H,eq}, {19987,4,7,E,eq}, {7195,32,1,L,eq}, {7226,10,3,E,eq}, {11065,32,0,L,eq}, {17893,26,1,L,pre},
    {17527,30,4,L,pre}, {5480,27,3,L,pre}, {25538,8,7,E,eq}, {16573,13,7,E,eq}, {12888,15,8,L,suf}, {15491,37,3,L,eq}, {16712,21,1,L,pre},
    {2241,24,6,L,has}, {2265,28,6,L,has}, {8176,21,3,L,eq}, {15713,31,8,L,pre}, {12962,34,0,L,eq}, {9328,18,3,L,eq}, {2164,21,6,L,has},
    {1967,21,9,L,eq}, {14419,43,3,L,pre}, {1900,31,6,L,has}, {1493,43,6,L,has}, {10851,17,8,L,suf}, {5581,27,3,L,pre}, {14844,21,6,L,eq},
    {3546,16,4,H,eq}, {13119,46,3,L,pre}, {21387,31,7,L,eq}, {2503,35,8,L,has}, {2538,33,8,L,has}, {9881,9,5,E,eq}, {874,21,7,L,eq},
    {10059,7,2,L,eq}, {229,10,13,B,pre}, {12302,21,5,L,eq}, {25347,26,7,L,pre}, {5920,34,4,L,pre}, {1702,25,3,L,eq}, {25678,16,2,L,eq},
    {10821,19,6,L,eq}, {16962,20,6,L,pre}, {7139,6,4,E,eq}, {20211,38,6,L,eq}, {11111,6,7,E,eq}, {17670,42,2,L,eq}, {2706,18,8,L,has},
    {3433,15,7,L,eq}, {24817,15,7,E,eq}, {24182,12,4,H,eq}, {26843,13,4,L,pre}, {7963,20,6,L,eq}, {21476,15,1,L,pre}, {25144,44,2,L,pre},
    {9718,14,4,L,eq}, {7002,18,8,L,eq}, {13243,68,1,L,pre}, {14390,22,7,L,eq}, {10693,10,4,E,eq}, {18527,59,2,L,pre}, {4311,13,6,L,eq},
    {15071,42,8,L,pre}, {5937,6,1,E,eq}, {13194,6,2,E,eq}, {7090,6,3,E,eq}, {27781,19,7,L,pre}, {7093,18,2,L,has}, {7111,16,2,L,has},
    {6524,16,5,L,eq}, {21958,16,7,L,eq}, {22454,12,5,L,pre}, {7545,10,4,E,pre}, {25123,23,4,L,eq}, {17287,9,6,E,eq}, {6054,24,3,L,pre},
    {14695,15,4,L,pre}, {20877,47,6,L,pre}, {5681,8,0,L,eq}, {5943,12,7,L,eq}, {9219,10,8,E,eq}, {28,26,3,L,eq}, {1815,21,3,L,eq},
    {7527,27,6,L,pre}, {5418,18,8,L,eq}, {24614,23,7,L,pre}, {2091,13,9,L,eq}, {4704,25,6,L,eq}, {273,11,12,B,pre}, {25682,32,4,L,pre},
    {71,12,11,E,pre}, {11577,12,7,E,eq}, {3073,15,6,L,eq}, {18418,34,2,L,pre}, {14099,24,6,L,pre}, {10761,45,1,L,suf}, {7603,8,4,E,pre},
    {23449,19,7,L,eq}, {3178,41,3,L,eq}, {657,32,10,L,has}, {520,16,13,L,eq}, {23626,18,3,L,eq}, {11801,15,3,L,eq}, {22437,10,4,H,eq},
    {11537,9,7,E,eq}, {8250,14,4,E,eq}, {6040,14,3,L,pre}, {3809,14,6,L,eq}, {12487,10,5,E,eq}, {7414,11,7,L,eq}, {13979,17,4,H,eq},
    {11807,17,2,L,pre}, {13052,7,2,E,eq}, {6655,7,4,E,eq}, {16905,29,6,L,pre}, {10604,7,7,E,eq}, {8320,17,3,L,eq}, {2104,20,9,L,eq},
    {15929,32,6,L,pre}, {5181,19,7,L,eq}, {7611,8,4,E,pre}, {14319,46,0,L,eq}, {7738,17,4,E,pre}, {10638,19,2,L,eq}, {5079,17,6,L,eq},
    {471,8,11,E,pre}, {5863,13,4,L,pre}, {19154,8,5,E,eq}, {19510,17,1,L,eq}, {6773,12,7,L,eq}, {8076,20,5,L,eq}, {23749,21,3,L,eq},
    {2835,7,7,L,eq}, {7128,19,8,L,eq}, {9741,6,5,E,eq}, {5185,6,6,E,eq}, {18845,16,4,H,eq}, {1268,19,9,L,eq}, {21478,16,4,H,eq},
    {21129,22,2,L,eq}, {19692,21,3,L,eq}, {3615,23,4,H,eq}, {20210,30,5,L,has}, {20240,31,5,L,has}, {9143,12,7,L,eq}, {19768,22,7,L,eq},
    {2935,19,7,L,eq}, {25922,23,2,L,pre}, {26529,24,2,L,eq}, {480,11,10,E,eq}, {23995,23,2,L,eq}, {6772,4,4,E,eq}, {12079,4,7,E,eq},
    {2157,14,4,H,eq}, {16731,23,2,L,eq}, {7339,11,4,E,eq}, {14602,26,8,L,pre}, {609,11,11,E,eq}, {13832,18,4,H,eq}, {10913,36,6,L,pre},
    {13718,15,4,L,eq}, {13103,21,4,L,eq}, {19398,26,5,L,pre}, {6402,10,5,L,eq}, {11142,17,2,L,pre}, {24757,6,7,E,eq}, {26208,31,7,L,eq},
    {7424,41,1,L,pre}, {7019,10,3,E,eq}, {11053,23,4,H,eq}, {15744,21,6,L,eq}, {7934,5,8,E,eq}, {18007,22,5,L,pre}, {729,27,4,H,eq},
    {10184,13,4,L,eq}, {14584,25,2,L,eq}, {9621,31,3,L,pre}, {20754,36,1,L,pre}, {13139,12,7,E,eq}, {6013,12,5,L,eq}, {18830,21,6,L,pre},
    {7652,15,5,L,eq}, {17712,20,6,L,eq}, {7777,16,7,L,eq}, {21565,8,6,E,eq}, {19871,15,7,L,pre}, {7013,6,3,E,eq}, {1900,17,3,L,eq},
    {11703,23,0,L,eq}, {9189,25,2,L,eq}, {16069,22,7,L,eq}, {13894,15,6,L,eq}, {5689,8,0,L,eq}, {5141,28,3,L,eq}, {4313,11,3,L,eq},
    {19174,15,4,H,eq}, {7907,14,2,L,eq}, {2941,36,3,L,eq}, {1773,23,5,L,has}, {5545,29,6,L,has}, {23332,11,4,H,eq}, {8461,25,0,L,eq},
    {1944,28,4,H,eq}, {2161,12,7,L,eq}, {24983,29,7,L,eq}, {14053,25,5,L,eq}, {19641,27,2,L,pre}, {27599,15,7,L,eq}, {10447,14,4,H,eq},
    {25759,12,2,L,eq}, {19502,52,5,L,has}, {18289,41,6,L,has}, {18330,39,6,L,has}, {10783,5,7,E,eq}, {4939,10,4,E,eq}, {19362,13,7,L,eq},
    {8052,24,6,L,eq}, {254,23,1,L,eq}, {22699,34,2,L,eq}, {10416,10,7,E,eq}, {2539,28,7,L,eq}, {1215,7,11,E,pre}, {12147,31,6,L,eq},
    {1485,25,4,H,eq}, {15437,15,1,L,eq}, {7462,9,7,L,eq}, {10813,9,3,E,eq}, {24836,52,2,L,pre}, {10942,8,2,L,pre}, {21787,26,2,L,eq},
    {6816,13,4,E,eq}, {5832,13,7,L,eq}, {4440,13,1,L,pre}, {16609,16,2,L,pre}, {10401,20,1,L,eq}, {21392,8,5,E,eq}, {17630,14,7,E,pre},
    {6793,21,0,L,eq}, {15272,22,1,L,pre}, {19985,23,5,L,pre}, {6825,47,6,L,pre}, {22453,8,6,E,eq}, {8488,11,5,L,eq}, {4452,12,9,L,eq},
    {18670,19,2,L,eq}, {19375,12,7,L,eq}, {3699,8,9,E,eq}, {9311,7,7,L,pre}, {3776,17,6,L,eq}, {26242,17,4,H,eq}, {6203,17,4,L,pre},
    {18861,10,4,H,eq}, {4647,19,6,L,eq}, {197,16,10,L,eq}, {19156,17,2,L,eq}, {26597,11,3,L,eq}, {3607,6,9,E,eq}, {15636,12,7,L,eq},
    {26570,13,3,L,eq}, {5744,4,9,E,eq}, {733,19,1,L,eq}, {11837,21,1,L,eq}, {16753,23,5,L,eq}, {1960,15,7,L,eq}, {26239,26,7,L,eq},
    {19811,18,3,L,eq}, {3937,14,9,E,eq}, {18566,15,4,H,eq}, {23974,12,4,L,eq}, {12867,38,5,L,eq}, {11582,18,0,L,eq}, {20654,60,7,L,eq},
    {14749,38,6,L,eq}, {8269,47,6,L,has}, {24764,13,4,H,eq}, {24855,28,4,H,eq}, {7257,8,4,E,eq}, {16737,16,5,L,eq}, {3105,24,6,L,eq},
    {7075,5,3,E,eq}, {12582,6,7,E,eq}, {7617,8,1,E,eq}, {14695,21,1,L,eq}, {7179,24,3,E,eq}, {7099,11,4,E,eq}, {1314,11,9,L,eq},
    {59,21,9,L,eq}, {812,11,9,L,eq}, {3685,7,9,E,eq}, {20089,30,2,L,eq}, {2022,22,5,L,has}, {5230,19,5,L,eq}, {341,11,10,L,eq},
    {9558,8,7,L,pre}, {25288,40,3,L,eq}, {7628,11,7,L,eq}, {25771,16,2,L,eq}, {23468,17,7,L,eq}, {12722,12,8,L,pre}, {3862,28,7,L,eq},
    {15139,25,4,H,eq}, {9526,7,5,E,eq}, {24777,20,4,H,eq}, {6599,9,4,E,eq}, {16719,13,7,E,eq}, {20027,15,5,L,pre}, {4925,18,6,L,eq},
    {5332,18,8,L,eq}, {17093,19,5,L,pre}, {3465,5,9,B,eq}, {4639,12,8,L,pre}, {4453,12,4,H,eq}, {15068,25,4,H,eq}, {13599,41,8,L,pre},
    {12593,13,5,L,eq}, {217,19,6,L,has}, {236,21,6,L,has}, {257,24,6,L,has}, {17615,28,4,L,pre}, {11507,24,1,L,pre}, {598,18,7,L,eq},
    {16124,18,7,L,eq}, {13019,50,3,L,pre}, {13700,18,4,L,eq}, {27512,35,3,L,eq}, {3181,20,4,H,eq}, {12021,7,7,E,eq}, {5835,17,9,L,eq},
    {7165,9,4,E,eq}, {11128,9,7,E,eq}, {15113,32,8,L,pre}, {21427,13,1,L,eq}, {19371,53,1,L,pre}, {10733,7,7,E,eq}, {8111,19,7,L,eq},
    {9869,12,5,E,eq}, {6256,22,5,L,eq}, {5608,24,3,L,pre}, {22392,18,3,L,pre}, {18461,6,7,E,eq}, {2858,17,4,H,eq}, {21024,47,5,L,pre},
    {21813,24,2,L,eq}, {16164,45,8,L,pre}, {932,9,11,E,eq}, {3803,6,9,E,eq}, {25474,4,7,E,eq}, {6747,9,1,L,eq}, {9282,14,4,L,pre},
    {23449,12,6,L,eq}, {14906,32,7,L,eq}, {13403,51,1,L,pre}, {27047,22,2,L,pre}, {18442,5,7,E,eq}, {10054,9,7,L,pre}, {364,17,1,L,eq},
    {3486,11,0,L,eq}, {3678,7,9,E,eq}, {11225,11,5,E,pre}, {21594,22,1,L,suf}, {6529,8,4,E,eq}, {24788,48,2,L,pre}, {2245,21,1,L,eq},
    {10785,18,6,L,eq}, {9899,22,5,E,has}, {22813,16,4,H,eq}, {12178,28,6,L,eq}, {7860,10,7,L,eq}, {3762,10,9,E,eq}, {16301,28,4,H,eq},
    {14345,28,2,L,pre}, {6905,10,3,E,eq}, {9641,15,8,L,pre}, {3481,1,9,B,eq}, {3482,1,9,B,eq}, {13798,54,1,L,has}, {13852,51,1,L,has},
    {13903,51,1,L,has}, {14015,64,1,L,has}, {19368,26,3,L,pre}, {13445,18,0,L,eq}, {11386,15,5,E,has}, {11040,25,1,L,pre}, {5191,5,6,E,eq},
    {17368,27,4,L,pre}, {25987,30,7,L,eq}, {625,9,12,B,pre}, {5301,6,1,E,eq}, {19462,23,2,L,pre}, {12538,20,5,L,eq}, {10179,15,5,E,eq},
    {21353,24,1,L,eq}, {18361,6,7,E,eq}, {10435,36,0,L,pre}, {6642,10,3,E,eq}, {18457,28,1,L,pre}, {5186,25,3,L,eq}, {20027,12,4,H,eq},
    {12237,12,4,L,pre}, {20011,9,7,E,eq}, {6540,13,5,L,eq}, {12498,7,7,E,eq}, {26904,35,3,L,pre}, {2342,16,1,L,eq}, {12304,38,3,L,eq},
    {21970,10,4,L,eq}, {11858,38,1,L,eq}, {6566,13,8,L,eq}, {21461,15,1,L,pre}, {17562,27,5,L,pre}, {19135,7,5,E,eq}, {390,37,0,L,eq},
    {18530,7,7,E,eq}, {6392,38,2,L,has}, {6430,41,2,L,has}, {6471,21,2,L,has}, {2320,31,5,L,has}, {10327,26,5,L,has}, {878,16,9,L,eq},
    {6943,28,1,L,eq}, {501,17,4,H,eq}, {17605,16,1,L,eq}, {23870,19,7,L,eq}, {14683,12,4,L,pre}, {14609,26,2,L,eq}, {12909,11,2,E,eq},
    {4347,30,7,L,eq}, {22204,10,4,L,pre}, {16419,14,7,L,pre}, {16564,9,7,E,eq}, {1463,23,3,L,eq}, {13511,19,7,E,eq}, {13415,6,7,E,eq},
    {9484,8,1,L,eq}, {2813,8,7,L,eq}, {1240,6,11,E,pre}, {5526,16,3,L,pre}, {9412,20,3,L,eq}, {6501,17,7,L,eq}, {7975,11,8,E,eq},
    {12305,4,4,E,eq}, {3865,9,9,E,eq}, {15164,25,4,H,eq}, {19842,16,5,L,eq}, {23270,12,4,L,pre}, {3629,32,2,L,has}, {3661,28,2,L,has},
    {21088,25,2,L,eq}, {2212,12,0,E,eq}, {1351,9,1,L,eq}, {7881,11,4,E,pre}, {10857,10,7,E,eq}, {18213,14,4,H,eq}, {26199,32,2,L,eq},
    {7436,21,5,L,eq}, {19310,26,7,L,eq}, {7272,8,8,L,eq}, {5522,28,4,L,pre}, {14810,11,4,H,eq}, {5718,7,7,L,eq}, {14885,42,0,L,pre},
    {8750,45,3,L,pre}, {3218,12,4,H,eq}, {16426,34,4,H,eq}, {5823,7,1,E,eq}, {13045,7,2,E,eq}, {6878,7,3,E,eq}, {14654,26,3,L,pre},
    {23644,17,3,L,eq}, {10283,27,6,L,eq}, {5818,56,6,L,eq}, {26722,13,7,L,eq}, {25548,52,3,L,pre}, {379,11,10,L,eq}, {8012,12,7,L,eq},
    {26309,34,2,L,eq}, {2762,10,9,L,eq}, {4995,16,4,E,eq}, {11548,34,6,L,pre}, {13068,7,2,E,eq}, {5202,15,4,E,eq}, {2571,29,8,L,has},
    {11738,52,8,L,has}, {12177,25,8,L,suf}, {3539,26,2,L,has}, {4394,18,3,L,eq}, {11913,55,3,L,pre}, {459,30,13,L,pre}, {27022,19,4,H,eq},
    {2255,15,9,L,eq}, {9584,22,1,L,pre}, {3038,15,4,H,eq}, {10571,7,7,E,eq}, {415,14,13,L,eq}, {1087,15,0,L,eq}, {11713,10,7,E,eq},
    {3255,19,7,L,eq}, {9331,27,4,L,pre}, {28010,14,4,L,eq}, {26549,11,3,L,eq}, {4011,12,4,H,eq}, {21616,22,1,L,suf}, {15223,37,2,L,pre},
    {16129,41,3,L,eq}, {4064,33,5,L,has}, {4097,29,5,L,has}, {4126,24,5,L,has}, {14769,35,7,L,has}, {3721,28,8,L,has}, {5852,17,9,L,eq},
    {4660,43,0,L,eq}, {1393,20,1,L,eq}, {14991,61,2,L,eq}, {28384,12,4,L,eq}, {24024,4,7,E,eq}, {5391,8,7,L,eq}, {13799,13,6,L,eq},
    {12886,11,7,E,eq}, {7405,12,5,L,eq}, {10557,12,6,L,eq}, {23836,30,2,L,pre}, {12861,25,0,L,eq}, {11781,27,4,H,eq}, {19524,16,7,L,eq},
    {14690,5,1,E,eq}, {19012,25,5,L,eq}, {22608,10,4,L,eq}, {12925,37,0,L,eq}, {7390,15,5,L,eq}, {19641,17,1,L,eq}, {17265,9,7,E,eq},
    {14954,37,2,L,eq}, {1383,24,4,H,eq}, {13021,23,4,L,eq}, {9969,11,4,H,eq}, {20972,16,3,L,pre}, {6424,14,7,L,eq}, {12258,5,7,E,eq},
    {22562,25,6,L,eq}, {26012,14,4,H,eq}, {25980,12,4,H,eq}, {6553,12,5,L,eq}, {20882,53,5,L,pre}, {22286,26,2,L,pre}, {15529,20,6,L,eq},
    {20327,34,7,L,eq}, {16209,43,8,L,pre}, {11032,7,2,L,pre}, {6025,16,5,L,eq}, {9220,16,5,L,pre}, {12284,11,7,E,eq}, {3909,11,1,L,eq},
    {15560,38,8,L,eq}, {2165,13,9,L,eq}, {6334,4,4,E,eq}, {13207,4,7,E,eq}, {1229,19,3,L,eq}, {521,23,0,L,eq}, {10624,13,4,E,eq},
    {137,25,7,L,eq}, {18364,21,4,L,eq}, {497,16,1,L,eq}, {19034,23,2,L,eq}, {1480,12,11,E,eq}, {7730,13,2,L,eq}, {5279,9,4,E,eq},
    {25405,29,3,L,eq}, {9091,15,4,L,eq}, {4535,13,7,L,eq}, {2988,14,6,L,eq}, {10775,39,0,L,eq}, {15394,26,2,L,eq}, {185,15,13,B,pre},
    {25593,29,7,L,eq}, {9005,27,1,L,pre}, {491,16,11,E,pre}, {625,18,0,L,eq}, {757,11,11,E,eq}, {5070,12,4,E,eq}, {1235,17,4,H,eq},
    {9095,15,5,L,pre}, {5367,13,6,E,eq}, {11470,30,4,L,pre}, {18956,12,7,E,pre}, {10110,18,6,L,pre}, {6356,20,8,L,eq}, {19037,15,3,L,eq},
    {10543,4,4,E,eq}, {16951,4,7,E,eq}, {20040,7,7,E,eq}, {25408,7,7,E,eq}, {924,22,3,L,eq}, {20111,15,4,L,eq}, {14758,22,0,L,pre},
    {1603,21,3,L,eq}, {17967,20,1,L,pre}, {8019,13,1,L,eq}, {23498,15,4,H,eq}, {20496,13,5,L,eq}, {7627,11,2,L,eq}, {6876,15,8,L,eq},
    {7695,13,4,E,pre}, {14579,21,1,L,pre}, {15928,3,1,E,eq}, {12225,12,4,L,pre}, {159,10,12,B,pre}, {189,10,12,B,pre}, {3014,14,4,H,eq},
    {6739,12,7,L,eq}, {9361,12,7,L,pre}, {21255,14,6,L,eq}, {13200,4,2,E,eq}, {11383,63,3,L,pre}, {8949,11,2,L,eq}, {12778,26,0,L,eq},
    {26129,24,3,E,eq}, {18851,11,7,E,eq}, {24694,5,7,E,eq}, {6092,25,6,L,eq}, {10060,14,4,H,eq}, {3483,9,9,B,eq}, {1580,15,11,E,pre},
    {3877,15,6,L,eq}, {3734,13,9,E,eq}, {17529,33,5,L,pre}, {96,9,11,E,pre}, {17029,18,5,L,pre}, {14940,14,2,E,eq}, {16091,14,7,L,eq},
    {14792,12,2,L,eq}, {2672,17,2,L,has}, {12701,14,7,E,eq}, {132,7,12,B,pre}, {611,7,12,B,pre}, {18679,26,6,L,eq}, {12784,24,4,H,eq},
    {24293,15,4,H,eq}, {16709,25,4,L,eq}, {13093,20,6,L,eq}, {1042,24,13,L,pre}, {9236,23,5,L,pre}, {18779,11,4,L,pre}, {20844,17,4,H,eq},
    {8513,15,1,L,pre}, {7158,7,4,E,eq}, {11137,7,7,E,eq}, {4497,29,4,H,eq}, {9905,32,1,L,eq}, {9055,36,4,L,eq}, {17557,27,4,L,pre},
    {5567,27,5,L,eq}, {14596,6,8,E,eq}, {24556,13,4,L,pre}, {6436,19,5,L,eq}, {822,35,13,L,pre}, {1265,32,1,L,eq}, {7179,6,4,E,eq},
    {9434,5,7,L,pre}, {11100,6,7,E,eq}, {18968,5,7,E,pre}, {19960,13,7,E,eq}, {15464,14,7,L,pre}, {778,13,11,E,eq}, {18322,14,4,L,eq},
    {8669,22,8,L,pre}, {19488,22,1,E,eq}, {701,46,2,L,has}, {26583,14,3,L,eq}, {1305,17,3,L,eq}, {18601,25,6,L,eq}, {8544,11,5,L,eq},
    {4048,20,9,E,eq}, {13757,18,6,L,eq}, {20178,28,1,L,pre}, {20979,45,5,L,pre}, {5046,21,3,L,eq}, {3174,8,9,L,pre}, {560,38,10,L,pre},
    {6117,49,6,L,eq}, {13855,20,3,L,eq}, {1297,21,1,L,eq}, {1318,16,1,L,eq}, {21368,19,7,L,eq}, {6244,19,1,L,pre}, {1405,11,7,L,eq},
    {13602,17,3,L,eq}, {22246,13,7,L,pre}, {15089,40,2,L,eq}, {18771,32,1,L,eq}, {1759,9,7,L,eq}, {13724,14,7,E,eq}, {5105,21,1,L,has},
    {2293,29,6,L,has}, {2322,24,6,L,has}, {10162,88,3,L,eq}, {16825,19,5,L,eq}, {28480,14,4,L,eq}, {10044,10,7,L,pre}, {25118,32,7,L,eq},
    {11113,13,2,L,pre}, {15693,15,7,L,eq}, {28061,23,4,L,pre}, {15641,51,5,L,eq}, {15309,32,7,L,eq}, {4929,12,7,L,eq}, {11162,23,5,E,pre},
    {24638,21,4,H,eq}, {11808,13,4,H,eq}, {27472,26,4,L,pre}, {4774,39,9,L,eq}, {15182,41,2,L,pre}, {5411,18,1,E,eq}, {14668,7,6,E,eq},
    {7716,27,6,L,eq}, {1222,7,11,E,pre}, {16504,17,1,L,eq}, {7972,7,4,E,pre}, {12955,8,7,E,eq}, {84,7,12,B,pre}, {2493,15,0,L,eq},
    {873,46,10,L,pre}, {14940,15,6,L,eq}, {8573,13,7,L,eq}, {1124,13,3,L,eq}, {18200,22,3,L,pre}, {6355,12,4,E,eq}, {14950,30,4,H,eq},
    {13940,9,7,E,eq}, {14350,25,6,L,pre}, {17782,25,1,L,eq}, {20039,30,3,L,eq}, {3233,14,6,L,eq}, {17102,6,7,E,eq}, {9155,8,7,L,eq},
    {17584,31,4,L,pre}, {14542,15,4,L,pre}, {7405,9,7,L,eq}, {142,18,3,L,eq}, {17505,6,7,E,eq}, {21537,17,5,L,eq}, {8396,19,7,L,eq},
    {22562,40,3,L,pre}, {12582,35,1,L,eq}, {940,9,1,L,eq}, {5256,9,4,E,eq}, {14491,24,6,L,has}, {14515,29,6,L,has}, {865,18,1,L,eq},
    {12864,10,7,E,eq}, {7924,10,8,E,eq}, {44,15,1,L,eq}, {15993,29,1,L,eq}, {10032,11,5,E,eq}, {10564,17,2,L,eq}, {20540,57,7,L,eq},
    {6492,20,2,L,has}, {6512,25,2,L,has}, {6537,19,2,L,has}, {6556,23,2,L,has}, {6579,31,2,L,has}, {6610,26,2,L,has}, {18486,41,2,L,pre},
    {4447,12,6,L,eq}, {2315,14,0,E,eq}, {11899,7,7,E,eq}, {8617,9,1,E,eq}, {21420,34,3,L,eq}, {12579,13,3,L,eq}, {12093,4,7,E,eq},
    {7169,24,8,L,eq}, {626,15,11,E,eq}, {8809,52,8,L,pre}, {4967,24,3,L,eq}, {26187,16,3,L,eq}, {22634,10,4,L,pre}, {2473,18,9,L,eq},
    {3138,40,3,L,eq}, {17334,15,7,E,eq}, {27430,19,4,L,eq}, {28324,12,4,L,eq}, {7760,31,6,L,pre}, {2612,17,4,H,eq}, {936,14,7,L,eq},
    {14656,29,7,L,eq}, {12668,14,7,E,eq}, {11202,79,8,L,has}, {12657,11,7,E,eq}, {5840,22,8,L,eq}, {22493,24,7,L,eq}, {21411,16,1,L,eq},
    {10306,7,7,E,eq}, {13612,43,2,L,eq}, {5707,19,3,L,pre}, {5363,4,6,E,eq}, {12977,16,6,E,eq}, {19444,10,4,L,eq}, {11249,8,7,E,eq},
    {7944,12,1,L,eq}, {12415,6,7,E,eq}, {20812,19,3,L,eq}, {18719,8,7,E,eq}, {7497,12,2,L,eq}, {5616,23,5,L,eq}, {19629,11,5,E,eq},
    {376,16,4,H,eq}, {5249,18,5,L,eq}, {11335,8,7,E,eq}, {17092,5,7,E,eq}, {18777,17,6,L,eq}, {1929,16,7,L,eq}, {1260,13,3,L,eq},
    {7312,15,6,L,eq}, {24018,17,2,L,eq}, {1387,13,9,L,eq}, {3472,22,6,L,eq}, {4810,21,7,L,eq}, {3158,11,2,L,has}, {6348,24,2,L,has},
    {4782,24,5,L,has}, {4806,22,5,L,has}, {4828,30,5,L,has}, {4858,26,5,L,has}, {27018,32,7,L,eq}, {8301,19,3,L,eq}, {28048,22,3,L,eq},
    {2841,31,6,L,eq}, {9165,20,0,L,eq}, {12252,25,0,L,eq}, {26690,22,3,L,eq}, {150,19,6,L,has}, {23752,19,7,L,eq}, {25634,14,4,L,pre},
    {16654,5,5,E,eq}, {22498,23,6,L,eq}, {22856,27,2,L,eq}, {9784,17,8,L,pre}, {3086,23,9,L,pre}, {18280,17,7,L,pre}, {24801,6,7,E,eq},
    {12799,8,5,E,eq}, {15816,29,6,L,pre}, {4170,12,9,E,eq}, {7380,5,4,E,eq}, {12942,5,7,E,eq}, {723,5,11,E,eq}, {19942,9,7,E,eq},
    {962,17,1,L,eq}, {17472,24,2,L,eq}, {7995,18,5,L,eq}, {162,14,7,L,eq}, {2603,17,7,L,eq}, {22399,10,7,E,pre}, {9507,22,2,L,eq},
    {2197,20,6,L,has}, {2217,24,6,L,has}, {25723,18,2,L,eq}, {20542,39,2,L,has}, {12312,60,1,L,eq}, {3725,11,1,L,eq}, {26617,22,2,L,eq},
    {19236,11,5,L,eq}, {2199,24,7,L,eq}, {17171,16,1,L,eq}, {12263,5,7,E,eq}, {3692,17,1,L,eq}, {23117,41,3,L,pre}, {15552,30,0,L,eq},
    {5667,14,0,L,eq}, {5307,8,1,E,eq}, {10279,36,0,L,pre}, {21291,21,7,L,eq}, {20885,36,2,L,eq}, {14128,17,5,L,eq}, {22346,14,4,L,pre},
    {4413,13,1,L,pre}, {2513,11,4,H,eq}, {7525,19,3,L,eq}, {17233,20,1,L,eq}, {10474,6,7,E,eq}, {544,39,0,L,eq}, {19925,21,3,L,eq},
    {23442,13,4,H,eq}, {11658,9,7,E,eq}, {4148,16,7,L,eq}, {9805,16,6,E,eq}, {6016,12,9,L,eq}, {12498,14,0,L,eq}, {1100,23,8,L,has},
    {1123,18,8,L,has}, {4568,19,8,L,has}, {2110,12,7,L,eq}, {4638,17,3,L,eq}, {416,15,1,L,eq}, {21830,9,4,L,eq}, {10690,8,7,E,eq},
    {21385,8,4,H,eq}, {16066,31,3,L,eq}, {1109,20,4,H,eq}, {4444,16,8,L,has}, {7291,32,1,L,pre}, {15715,28,1,L,pre}, {1297,29,4,H,eq},
    {21512,11,4,H,eq}, {7365,30,6,L,eq}, {2211,15,4,H,eq}, {18032,17,4,H,eq}, {2094,19,3,L,eq}, {21264,14,4,L,pre}, {18210,18,7,L,pre},
    {1142,25,2,L,has}, {20273,15,4,L,eq}, {1401,20,6,L,has}, {20818,90,7,L,eq}, {14392,17,4,L,eq}, {2066,17,7,L,eq}, {14369,23,4,L,eq},
    {13888,12,7,E,eq}, {99,15,9,L,eq}, {4705,36,1,L,pre}, {6194,17,1,L,pre}, {5765,45,3,L,pre}, {12977,13,7,E,eq}, {6265,26,0,L,eq},
    {8017,10,4,E,pre}, {6911,19,8,L,eq}, {1490,19,1,L,eq}, {7036,13,3,E,eq}, {17350,61,3,L,pre}, {4605,17,4,H,eq}, {9738,10,7,L,pre},
    {13211,30,3,L,pre}, {6094,17,4,L,pre}, {15795,29,0,L,eq}, {10703,23,8,L,pre}, {12606,15,5,L,eq}, {21337,11,4,L,pre}, {17169,7,7,E,eq},
    {15498,28,8,L,has}, {5613,19,9,L,eq}, {6124,10,0,L,eq}, {13608,11,7,E,eq}, {10806,45,1,L,suf}, {4009,19,9,E,eq}, {3230,9,4,H,eq},
    {983,21,7,L,eq}, {13577,11,5,E,eq}, {1337,19,0,L,eq}, {9623,6,0,L,eq}, {9405,7,7,L,pre}, {1282,12,7,L,eq}, {4638,23,1,L,pre},
    {3383,14,6,L,eq}, {19962,26,6,L,pre}, {20314,27,2,L,pre}, {0,15,7,L,eq}, {12808,20,4,H,eq}, {18201,12,4,H,eq}, {3526,20,4,H,eq},
    {13134,43,6,L,eq}, {28565,12,3,L,eq}, {22618,16,4,L,eq}, {2963,23,0,L,eq}, {21214,22,2,L,pre}, {5079,12,7,L,eq}, {3950,18,1,L,eq},
    {21705,18,3,L,eq}, {6702,21,1,L,eq}, {24537,19,4,L,eq}, {18820,24,2,L,eq}, {5499,14,5,L,eq}, {9779,6,5,E,eq}, {14585,13,4,L,pre},
    {11945,52,8,L,has}, {12848,35,4,H,eq}, {22986,14,4,L,eq}, {448,15,1,L,eq}, {18506,9,7,E,eq}, {14000,7,7,E,pre}, {10213,3,7,E,eq},
    {58,6,12,B,pre}, {605,6,12,B,pre}, {17191,30,4,L,pre}, {24350,17,4,H,eq}, {1087,20,7,L,eq}, {718,13,10,L,has}, {391,22,9,L,eq},
    {11617,35,5,L,eq}, {3562,11,1,L,eq}, {5765,11,1,E,eq}, {10993,21,2,L,pre}, {19850,27,3,L,eq}, {8936,13,2,L,eq}, {17133,17,5,L,pre},
    {3728,18,4,H,eq}, {14527,15,4,L,eq}, {18742,7,7,E,eq}, {23485,14,7,L,eq}, {6930,20,8,L,eq}, {15614,13,6,L,eq}, {14562,17,7,L,eq},
    {6624,24,1,L,eq}, {6087,15,5,L,eq}, {1907,15,1,L,eq}, {4045,33,1,L,pre}, {21655,18,7,L,eq}, {1294,17,7,L,eq}, {255,7,12,B,pre},
    {5042,23,0,L,eq}, {9476,28,4,H,eq}, {643,31,0,L,eq}, {3015,24,1,L,eq}, {6179,19,5,L,eq}, {6595,19,0,L,eq}, {5297,8,4,E,eq},
    {27137,42,7,L,eq}, {11649,9,7,E,eq}, {14309,16,1,L,eq}, {20844,8,3,L,eq}, {7117,11,8,L,eq}, {7551,11,8,H,eq}, {20639,13,3,L,eq},
    {10794,10,7,E,eq}, {27982,27,3,L,eq}, {3913,11,9,E,eq}, {28529,12,3,L,eq}, {22068,20,7,L,eq}, {1632,33,1,L,eq}, {21640,19,4,H,eq},
    {14007,16,4,H,eq}, {5373,9,7,L,eq}, {28889,28,3,L,pre}, {15743,27,1,L,pre}, {6565,30,0,L,eq}, {16837,56,3,L,pre}, {9340,8,7,L,pre},
    {3039,31,1,L,eq}, {5555,6,1,E,eq}, {7657,19,1,L,eq}, {19511,13,7,L,eq}, {18087,18,4,H,eq}, {23455,16,4,H,eq}, {305,12,9,L,eq},
    {8690,39,0,L,eq}, {12007,14,4,L,eq}, {2800,7,7,L,eq}, {7294,17,3,E,eq}, {19754,14,7,L,eq}, {15383,31,3,L,eq}, {15788,32,4,H,eq},
    {4068,16,9,E,eq}, {8677,14,2,L,eq}, {23564,21,7,L,eq}, {8247,10,8,E,eq}, {13452,11,6,L,eq}, {6591,8,4,E,eq}, {22110,13,4,L,eq},
    {9089,8,7,L,eq}, {9613,10,0,E,eq}, {28558,13,4,L,pre}, {13709,36,8,L,pre}, {18621,31,3,L,pre}, {5203,6,6,E,eq}, {17827,19,5,L,eq},
    {9993,12,0,L,eq}, {2379,5,1,L,eq}, {24108,10,7,E,pre}, {9935,14,7,L,pre}, {204,36,0,L,eq}, {3537,25,1,L,eq}, {21989,14,4,L,eq},
    {17868,42,4,L,pre}, {22119,12,7,L,eq}, {13228,10,2,E,eq}, {254,14,3,L,eq}, {3874,7,9,E,eq}, {27069,25,2,L,pre}, {26424,31,2,L,pre},
    {2542,23,9,L,eq}, {6338,9,4,E,eq}, {11811,9,7,E,eq}, {20963,16,4,L,eq}, {1802,26,6,L,has}, {9586,24,7,L,pre}, {14557,14,4,L,pre},
    {22877,11,7,L,pre}, {11682,21,0,L,eq}, {16701,18,7,E,eq}, {8613,28,2,L,eq}, {19003,21,3,L,eq}, {17034,8,7,E,eq}, {13556,57,1,L,pre},
    {7697,19,6,L,eq}, {11455,8,7,E,eq}, {5350,25,8,L,eq}, {10542,6,7,E,eq}, {7722,13,1,L,eq}, {28132,12,4,H,eq}, {4738,20,4,H,eq},
    {17132,10,7,E,eq}, {24653,15,7,E,eq}, {16121,15,0,L,eq}, {17076,62,3,L,pre}, {11952,8,7,E,eq}, {3325,16,0,L,eq}, {15511,41,0,L,eq},
    {28119,14,3,L,eq}, {14670,13,4,L,pre}, {688,20,4,H,eq}, {27,27,0,L,eq}, {25723,40,7,L,eq}, {14938,30,7,L,eq}, {6777,22,8,L,eq},
    {21581,11,5,E,eq}, {16525,16,2,L,eq}, {23143,14,4,L,pre}, {11227,21,1,L,eq}, {10749,26,0,L,eq}, {4144,24,1,L,pre}, {2767,13,7,L,eq},
    {11326,9,7,E,eq}, {1020,7,11,E,pre}, {1657,17,4,H,eq}, {555,6,12,B,suf}, {14462,39,3,L,pre}, {7687,57,8,H,eq}, {4114,24,3,L,eq},
    {10735,24,6,L,eq}, {4721,17,4,H,eq}, {22038,28,6,L,pre}, {4686,12,9,L,eq}, {12241,20,5,L,eq}, {11099,25,4,H,eq}, {7344,12,8,L,eq},
    {5292,9,1,E,eq}, {3990,7,7,L,eq}, {14260,34,7,L,eq}, {6143,16,9,L,eq}, {6722,36,6,L,pre}, {22225,28,2,L,pre}, {13374,24,4,L,pre},
    {18711,8,7,E,eq}, {9481,30,6,L,has}, {649,8,10,L,pre}, {8233,37,0,L,eq}, {8522,30,3,L,eq}, {10197,17,4,L,eq}, {4910,12,4,E,eq},
    {2052,17,0,E,eq}, {7653,19,6,L,eq}, {9693,17,7,L,pre}, {8579,19,4,H,eq}, {15278,13,4,L,eq}, {13723,18,6,L,eq}, {22123,15,4,L,eq},
    {11011,17,5,L,pre}, {21836,20,5,L,pre}, {381,17,1,L,eq}, {745,7,0,L,eq}, {909,6,11,E,eq}, {7048,11,5,L,eq}, {16923,6,1,E,eq},
    {19848,11,4,L,pre}, {4164,14,7,L,eq}, {5896,19,8,L,eq}, {27008,10,7,E,pre}, {2532,10,9,L,eq}, {2573,10,9,L,eq}, {3903,10,9,E,eq},
    {7497,43,0,L,eq}, {11674,35,2,L,pre}, {4318,37,2,L,has}, {12657,32,2,L,has}, {9949,9,7,L,pre}, {2078,13,9,L,eq}, {10999,31,8,L,pre},
    {19057,29,2,L,eq}, {1844,20,4,H,eq}, {15837,43,5,L,pre}, {4044,6,7,L,eq}, {9291,17,2,L,eq}, {12421,3,7,E,eq}, {15961,19,6,L,pre},
    {2253,28,0,E,eq}, {11531,24,1,L,pre}, {14051,26,7,L,eq}, {2202,16,9,L,eq}, {23822,22,4,L,eq}, {10529,3,7,E,eq}, {18963,25,3,L,eq},
    {965,18,7,L,eq}, {6714,33,5,L,eq}, {9921,12,4,H,eq}, {6816,11,8,L,eq}, {12760,24,4,H,eq}, {3951,13,9,E,eq}, {9684,31,8,L,pre},
    {3335,17,4,H,eq}, {19173,44,3,L,pre}, {4991,24,3,L,eq}, {583,20,0,L,eq}, {24190,18,7,L,eq}, {18705,30,2,L,pre}, {8501,18,6,E,eq},
    {12087,2,7,E,eq}, {5155,28,9,L,eq}, {352,27,10,L,eq}, {11513,35,6,L,pre}, {8919,17,2,L,eq}, {10568,13,4,E,eq}, {10369,43,6,L,pre},
    {10512,9,2,L,eq}, {5916,23,5,L,eq}, {4685,21,4,H,eq}, {16910,7,1,E,eq}, {7073,9,4,E,eq}, {16523,16,6,L,eq}, {23159,35,2,L,eq},
    {25532,24,4,L,pre}, {5137,25,6,L,eq}, {24095,13,7,E,pre}, {2691,8,1,L,eq}, {13601,11,5,E,eq}, {9757,9,1,E,eq}, {16655,9,1,L,eq},
    {21359,13,4,L,pre}, {13619,8,7,E,eq}, {14689,24,6,L,eq}, {12105,51,1,L,eq}, {11140,62,8,L,pre}, {6836,22,8,L,eq}, {21020,16,4,L,eq},
    {10536,14,2,L,eq}, {3577,26,6,L,eq}, {12158,10,7,E,eq}, {25506,10,7,E,eq}, {12928,37,6,E,eq}, {20207,42,3,L,pre}, {10258,16,4,H,eq},
    {13002,19,4,L,eq}, {12634,4,7,E,eq}, {21824,12,7,E,eq}, {1129,15,1,L,eq}, {7490,7,2,L,eq}, {9460,39,8,L,has}, {6795,11,4,E,eq},
    {18904,13,4,H,eq}, {5788,11,7,L,eq}, {5810,11,7,L,eq}, {2942,21,0,L,eq}, {17254,30,2,L,pre}, {23292,19,6,L,eq}, {18584,19,5,L,eq},
    {15137,74,5,L,eq}, {11014,8,7,E,eq}, {8447,28,3,L,eq}, {13032,7,2,E,eq}, {1580,19,1,L,eq}, {4378,22,0,L,eq}, {12866,12,2,E,eq},
    {1675,27,3,L,eq}, {24514,16,7,L,eq}, {5619,4,1,E,eq}, {15697,28,0,L,eq}, {12512,15,0,L,eq}, {12156,54,1,L,eq}, {10259,24,6,L,eq},
    {5136,15,7,L,eq}, {6623,15,8,L,eq}, {27445,31,3,L,eq}, {21418,9,7,E,eq}, {20219,15,4,L,eq}, {16521,18,1,L,eq}, {12309,10,4,E,eq},
    {18829,10,7,E,eq}, {7555,10,4,E,pre}, {26833,14,7,L,eq}, {1646,30,0,L,eq}, {12725,8,7,E,eq}, {19922,35,2,L,eq}, {2875,40,3,L,eq},
    {4545,11,6,L,eq}, {5879,4,1,E,eq}, {9241,20,6,L,eq}, {17530,31,6,L,pre}, {7291,42,0,L,has}, {14907,12,5,E,eq}, {5687,6,1,E,eq},
    {16672,26,6,L,pre}, {936,11,0,L,eq}, {5825,22,4,L,pre}, {1073,35,2,L,has}, {1108,34,2,L,has}, {17583,20,6,L,pre}, {7224,22,2,L,has},
    {3629,23,0,L,eq}, {762,23,3,L,eq}, {6666,13,7,L,eq}, {13935,42,3,L,eq}, {16993,22,4,L,eq}, {11282,10,7,E,eq}, {13475,11,4,H,eq},
    {23380,13,6,L,eq}, {21817,7,7,E,eq}, {21931,27,7,L,eq}, {7969,6,8,E,eq}, {7333,35,0,L,has}, {7262,8,3,E,eq}, {8486,35,0,L,eq},
    {10650,33,5,L,has}, {15081,47,7,L,eq}, {17650,58,3,L,pre}, {21204,20,3,L,pre}, {1047,18,4,H,eq}, {4729,14,6,L,eq}, {862,16,9,L,eq},
    {682,22,9,L,eq}, {17008,21,5,L,pre}, {507,2,11,E,eq}, {509,2,11,E,eq}, {8390,16,2,L,eq}, {21209,16,4,L,eq}, {317,8,9,L,eq},
    {327,23,13,L,pre}, {9036,12,5,L,pre}, {13195,25,5,L,eq}, {11466,20,1,L,pre}, {761,11,7,L,eq}, {17478,6,1,E,eq}, {11983,22,1,L,pre},
    {18271,12,4,H,eq}, {13162,17,5,L,eq}, {21919,28,6,L,eq}, {4590,9,6,L,eq}, {17789,22,3,L,eq}, {17466,21,5,L,eq}, {5664,15,7,L,eq},
    {9841,10,7,L,pre}, {11971,8,4,L,eq}, {4662,27,5,L,has}, {2296,37,8,L,has}, {1563,19,4,H,eq}, {9065,9,7,L,eq}, {27308,37,3,L,eq},
    {3299,30,9,L,has}, {5982,9,1,E,eq}, {11960,9,7,E,eq}, {6072,15,5,L,eq}, {1031,20,9,L,eq}, {10446,30,5,L,has}, {19019,28,7,L,eq},
    {19922,21,4,H,eq}, {13648,12,7,E,eq}, {22154,25,2,L,pre}, {15827,7,7,E,eq}, {20797,35,2,L,eq}, {12751,14,5,E,eq}, {3132,15,7,L,eq},
    {20211,17,7,L,eq}, {13599,9,7,E,eq}, {19752,23,5,L,eq}, {1164,23,0,L,eq}, {3070,31,1,L,eq}, {7319,20,5,L,eq}, {3042,15,6,L,eq},
    {15387,27,1,L,suf}, {6675,12,3,E,eq}, {16906,4,1,E,eq}, {18632,13,7,E,eq}, {12277,9,4,L,pre}, {19910,14,1,L,eq}, {550,17,4,H,eq},
    {8949,15,5,L,pre}, {13005,14,7,E,eq}, {9622,18,2,L,eq}, {7327,12,4,E,eq}, {13463,17,6,L,eq}, {25917,34,7,L,eq}, {6999,40,0,L,pre},
    {5719,6,1,E,eq}, {14925,25,4,H,eq}, {18105,17,4,H,eq}, {16419,32,2,L,pre}, {14595,16,7,L,eq}, {2777,18,1,L,eq}, {8110,24,2,L,eq},
    {20632,42,2,L,has}, {9820,43,3,L,pre}, {17652,5,6,E,eq}, {6390,17,4,E,eq}, {18017,23,1,L,pre}, {11786,15,3,L,eq}, {22391,15,5,L,eq},
    {1985,25,3,L,eq}, {4897,12,6,L,eq}, {23311,18,6,L,eq}, {5264,12,8,L,eq}, {19880,42,2,L,eq}, {4661,44,1,L,pre}, {11321,8,6,E,eq},
    {12234,2,7,E,eq}, {22803,26,2,L,eq}, {27155,18,2,L,pre}, {413,67,9,L,eq}, {11066,10,5,E,pre}, {12715,12,5,E,eq}, {16395,42,8,L,has},
    {769,25,2,L,has}, {794,26,2,L,has}, {820,26,2,L,has}, {846,25,2,L,has}, {5868,4,1,E,eq}, {1429,15,7,L,eq}, {18757,11,4,L,pre},
    {22297,12,4,L,pre}, {5869,12,9,L,eq}, {10476,35,1,L,pre}, {18263,33,5,L,has}, {11471,9,7,E,eq}, {4423,16,9,L,eq}, {570,17,1,L,eq},
    {1952,17,3,L,eq}, {7914,10,4,E,pre}, {23608,18,6,L,pre}, {16783,16,7,E,eq}, {2903,14,4,H,eq}, {13578,10,7,E,eq}, {13771,14,7,E,eq},
    {18379,14,3,L,eq}, {24509,19,3,L,eq}, {5249,15,8,L,eq}, {12410,5,7,E,eq}, {9100,25,6,L,eq}, {6865,13,4,E,eq}, {5775,13,7,L,eq},
    {21312,28,7,L,eq}, {8965,27,4,L,eq}, {5085,27,5,L,eq}, {16939,27,2,L,eq}, {21578,18,4,H,eq}, {823,12,7,L,eq}, {12391,18,0,L,eq},
    {19770,18,1,L,eq}, {6912,32,6,L,pre}, {15930,12,0,L,eq}, {2063,15,3,L,eq}, {25546,10,7,E,pre}, {10581,20,2,L,eq}, {21427,26,2,L,has},
    {1733,11,7,L,eq}, {2253,18,7,L,eq}, {15420,33,2,L,eq}, {4862,35,3,L,eq}, {2692,19,7,L,eq}, {8827,25,4,H,eq}, {11385,13,6,L,eq},
    {10797,23,4,H,eq}, {2938,22,9,L,pre}, {23430,19,6,L,eq}, {5949,20,8,L,eq}, {24434,17,3,L,eq}, {3326,30,8,L,has}, {100,11,12,B,pre},
    {2374,35,6,L,eq}, {6665,10,8,L,eq}, {27191,30,4,H,eq}, {8225,35,3,L,eq}, {9747,8,5,E,eq}, {24257,10,7,E,eq}, {2186,18,1,L,eq},
    {10907,18,2,L,pre}, {20218,27,2,L,eq}, {12535,4,7,E,eq}, {11343,20,1,L,eq}, {13326,17,5,L,pre}, {9803,17,3,L,eq}, {13994,35,5,L,eq},
    {8145,14,7,L,eq}, {12107,4,7,E,eq}, {13507,26,3,L,pre}, {10820,21,4,H,eq}, {2368,12,4,H,eq}, {2568,30,2,L,has}, {2656,16,2,L,has},
    {5282,32,2,L,has}, {249,6,12,B,pre}, {22845,19,7,L,pre}, {14430,19,1,L,eq}, {10262,17,2,L,eq}, {10498,4,7,E,eq}, {2860,16,1,L,eq},
    {17100,24,1,L,eq}, {21888,27,2,L,eq}, {21666,12,1,E,eq}, {14457,34,5,L,pre}, {9195,12,8,E,eq}, {1184,6,11,E,pre}, {3997,6,7,L,eq},
    {6043,31,0,L,eq}, {13026,6,2,E,eq}, {7117,12,3,E,eq}, {1196,9,11,E,pre}, {14835,19,1,L,eq}, {6867,11,3,E,eq}, {5556,13,7,L,eq},
    {24744,37,3,L,pre}, {18447,9,7,E,eq}, {6495,37,3,L,has}, {14206,31,6,L,pre}, {11321,5,7,E,eq}, {1709,14,1,L,eq}, {10679,11,4,E,eq},
    {2216,14,1,L,eq}, {14073,20,4,H,eq}, {16437,54,8,L,has}, {3269,14,4,H,eq}, {8797,65,6,L,pre}, {12080,25,1,L,eq}, {10972,25,6,L,pre},
    {17419,27,4,L,pre}, {13520,49,2,L,eq}, {6230,16,7,L,eq}, {1144,25,1,L,eq}, {17864,25,5,L,eq}, {2049,14,3,L,eq}, {9506,8,5,E,eq},
    {2954,8,7,L,eq}, {4855,23,1,L,pre}, {14866,9,5,E,eq}, {19911,14,6,L,pre}, {19142,12,5,E,eq}, {3096,12,2,L,has}, {427,26,0,L,eq},
    {10364,6,7,E,eq}, {728,15,11,E,eq}, {10161,25,6,L,eq}, {19556,12,1,L,eq}, {11936,23,1,L,eq}, {21022,33,3,L,pre}, {5083,21,0,L,eq},
    {6532,32,3,L,has}, {17042,6,7,E,eq}, {24839,10,7,E,eq}, {1031,16,4,H,eq}, {14975,19,3,L,eq}, {2067,13,4,H,eq}, {985,31,5,L,has},
    {179,5,12,B,pre}, {4166,16,3,L,eq}, {8367,5,0,L,eq}, {6889,12,4,E,eq}, {5275,9,1,E,eq}, {26648,14,4,L,eq}, {6096,12,0,L,eq},
    {10430,17,4,H,eq}, {17066,23,1,L,suf}, {429,14,13,L,eq}, {9543,33,0,L,has}, {10962,13,2,L,pre}, {15102,14,3,L,eq}, {10537,5,7,E,eq},
    {11203,21,2,L,pre}, {26174,34,7,L,eq}, {216,13,13,B,pre}, {27764,40,3,L,pre}, {6851,18,5,L,eq}, {1159,6,11,E,pre}, {1103,19,5,L,has},
    {1122,19,5,L,has}, {13928,18,4,H,eq}, {26296,16,7,L,pre}, {15797,18,7,L,eq}, {13808,25,0,L,pre}, {15627,19,6,L,eq}, {18513,10,4,H,eq},
    {13681,36,3,L,pre}, {3861,26,4,H,eq}, {7979,9,4,E,pre}, {9897,14,4,L,pre}, {7870,10,7,L,eq}, {15034,47,7,L,eq}, {16605,15,8,L,pre},
    {16643,29,6,L,pre}, {4133,15,7,L,eq}, {7394,11,7,L,eq}, {10035,9,7,L,pre}, {4085,26,6,L,eq}, {4878,8,1,L,pre}, {17038,22,6,L,pre},
    {11617,10,7,E,eq}, {54,34,0,L,eq}, {809,11,0,L,eq}, {9807,8,1,E,eq}, {10935,6,7,E,eq}, {10866,33,4,H,eq}, {21565,16,5,L,eq},
    {9529,15,2,L,eq}, {3224,14,7,L,eq}, {27898,21,4,H,eq}, {12499,21,4,H,eq}, {9106,21,4,L,eq}, {140,14,1,L,eq}, {1058,14,7,L,eq},
    {9531,10,3,L,eq}, {58,13,13,B,has}, {16,15,4,H,eq}, {20759,38,2,L,eq}, {15689,26,1,L,pre}, {13812,7,7,E,eq}, {13104,8,7,E,eq},
    {11424,25,6,L,eq}, {9449,32,6,L,pre}, {15938,41,8,L,has}, {19080,17,5,L,eq}, {22499,21,5,L,pre}, {11623,18,1,L,suf}, {15142,20,1,L,pre},
    {9494,8,7,L,pre}, {3957,15,4,H,eq}, {6709,9,4,E,eq}, {5974,9,7,L,eq}, {18416,10,6,E,eq}, {20915,18,1,L,eq}, {10761,18,8,L,pre},
    {5683,25,5,L,eq}, {608,23,6,L,has}, {631,26,6,L,has}, {657,22,6,L,has}, {679,25,6,L,has}, {10784,14,3,E,eq}, {1721,21,9,L,eq},
    {9400,41,0,L,pre}, {16305,33,2,L,pre}, {9059,28,8,L,has}, {14752,17,2,L,eq}, {15483,13,6,L,eq}, {22273,8,4,L,pre}, {20908,84,7,L,eq},
    {13311,51,1,L,pre}, {20686,13,4,H,eq}, {17044,22,1,L,pre}, {1665,44,1,L,eq}, {13850,3,7,E,eq}, {19575,17,4,L,eq}, {4324,10,3,L,eq},
    {4703,46,0,L,eq}, {7217,9,3,E,eq}, {7025,42,2,L,has}, {7067,26,2,L,has}, {7667,15,5,L,eq}, {5632,15,9,L,eq}, {16249,25,1,L,pre},
    {24028,15,7,E,eq}, {9424,10,7,L,pre}, {14449,13,4,L,eq}, {4028,20,9,E,eq}, {5707,12,1,E,eq}, {5523,17,8,L,eq}, {17097,5,7,E,eq},
    {13066,2,2,E,eq}, {12963,14,7,E,eq}, {8538,11,0,L,eq}, {21780,10,5,L,eq}, {15622,23,0,L,eq}, {4322,16,4,H,eq}, {12962,57,3,L,pre},
    {15437,29,4,H,eq}, {24323,12,4,H,eq}, {6433,22,8,L,eq}, {4916,13,7,L,eq}, {8691,32,8,L,pre}, {25188,53,2,L,pre}, {14891,18,2,L,pre},
    {11682,19,5,L,eq}, {10161,24,1,L,eq}, {3972,12,4,H,eq}, {6997,28,2,L,has}, {3569,24,8,L,has}, {24078,11,4,L,pre}, {5021,21,0,L,eq},
    {10577,24,5,L,has}, {12140,17,4,L,eq}, {21574,19,7,L,eq}, {6616,4,3,E,eq}, {6620,4,3,E,eq}, {27054,27,3,L,pre}, {15980,19,6,L,pre},
    {6314,4,8,L,eq}, {9772,8,1,E,eq}, {7653,16,7,L,eq}, {7427,12,2,L,eq}, {2620,51,7,L,eq}, {18756,4,7,E,eq}, {22692,27,4,H,eq},
    {6379,11,5,L,eq}, {11474,33,2,L,pre}, {9172,12,7,L,eq}, {1187,16,0,L,eq}, {6461,12,4,E,eq}, {3550,12,7,L,eq}, {13433,19,6,L,eq},
    {16467,19,6,L,eq}, {19105,31,6,L,pre}, {704,13,7,L,eq}, {17988,19,5,L,eq}, {1486,15,3,L,eq}, {8374,21,5,L,eq}, {2183,13,4,H,eq},
    {1092,5,11,E,pre}, {8407,19,4,L,eq}, {752,8,1,L,eq}, {6388,12,7,L,eq}, {8093,24,6,L,eq}, {2230,15,1,L,eq}, {5550,19,4,L,pre},
    {15237,38,3,L,pre}, {23844,26,7,L,eq}, {9765,13,3,L,eq}, {9969,41,1,L,eq}, {8185,15,4,E,eq}, {7780,20,5,L,eq}, {4947,16,8,L,pre},
    {27937,11,4,H,eq}, {20749,45,6,L,pre}, {3145,13,4,H,eq}, {5748,19,9,L,eq}, {28296,42,3,L,pre}, {7417,19,5,L,eq}, {13275,23,0,L,eq},
    {8734,38,1,L,eq}, {3140,10,9,L,pre}, {17802,17,6,L,eq}, {27384,27,4,L,eq}, {20435,23,7,L,eq}, {10648,23,6,L,eq}, {11424,21,1,L,pre},
    {23935,20,7,L,pre}, {15085,30,6,L,pre}, {7943,20,6,L,eq}, {17201,38,6,L,has}, {10968,23,5,L,pre}, {3499,22,1,L,eq}, {4831,30,7,L,eq},
    {12028,7,7,E,eq}, {11530,35,2,L,pre}, {16748,24,8,L,has}, {16820,24,8,L,has}, {1001,24,1,L,eq}, {11720,8,4,H,eq}, {13679,8,7,E,eq},
    {18802,10,7,E,eq}, {19713,52,3,L,eq}, {981,5,11,E,eq}, {23068,25,7,L,eq}, {15931,12,1,L,eq}, {21427,24,7,E,eq}, {8691,15,2,L,eq},
    {8091,3,1,E,eq}, {4154,12,3,L,eq}, {6872,40,6,L,pre}, {21718,23,4,H,eq}, {8231,38,6,L,pre}, {18695,17,4,L,eq}, {1004,21,7,L,eq},
    {8058,18,7,L,eq}, {1725,8,7,L,eq}, {26496,20,7,L,eq}, {12785,14,5,E,eq}, {15294,16,1,L,pre}, {3078,11,4,H,eq}, {10265,11,7,E,eq},
    {1718,20,2,L,has}, {21231,38,7,L,eq}, {13961,18,4,H,eq}, {23811,25,2,L,pre}, {25780,46,4,L,pre}, {5323,18,9,L,eq}, {15866,34,0,L,eq},
    {125,13,4,H,eq}, {16629,5,7,E,eq}, {1570,5,11,E,eq}, {22152,16,4,L,eq}, {12156,21,8,L,pre}, {19687,20,7,L,eq}, {18633,31,1,L,eq},
    {433,17,3,L,eq}, {6046,12,9,L,eq}, {8087,9,4,E,pre}, {6469,22,5,L,eq}, {16058,24,0,L,eq}, {19024,13,3,L,eq}, {14538,43,3,L,pre},
    {1864,16,4,H,eq}, {21837,29,2,L,eq}, {3383,35,0,L,eq}, {1470,20,1,L,eq}, {14454,21,8,L,pre}, {28120,12,4,H,eq}, {5641,12,0,E,eq},
    {16594,15,2,L,pre}, {18839,12,7,E,eq}, {2333,9,1,L,eq}, {22506,17,2,L,eq}, {18438,21,6,E,eq}, {15598,31,8,L,suf}, {1510,16,4,H,eq},
    {7635,52,8,H,eq}, {17021,27,2,L,pre}, {7010,9,5,L,eq}, {16451,31,2,L,pre}, {11377,19,2,L,pre}, {12100,30,2,L,pre}, {3207,17,7,L,eq},
    {13067,19,4,L,eq}, {5230,19,0,L,eq}, {1247,28,8,L,has}, {21128,28,7,L,eq}, {20189,15,4,L,eq}, {10064,7,5,E,eq}, {7950,12,4,E,pre},
    {13618,18,4,H,eq}, {13315,20,6,L,pre}, {10335,13,7,E,eq}, {14690,36,5,L,has}, {8387,20,4,L,eq}, {16160,21,0,L,eq}, {7544,24,3,L,eq},
    {10544,13,6,L,eq}, {9978,13,7,L,pre}, {5043,14,4,E,eq}, {11947,15,0,L,eq}, {7965,12,7,L,eq}, {10171,7,7,E,eq}, {7901,7,8,E,eq},
    {18464,31,5,L,eq}, {12168,14,7,E,eq}, {26472,14,7,E,eq}, {3150,12,9,L,pre}, {6676,18,5,L,eq}, {22395,18,4,H,eq}, {19077,28,6,L,pre},
    {12238,2,7,E,eq}, {9357,26,6,L,pre}, {19438,12,7,L,eq}, {3314,18,7,L,eq}, {20652,12,3,L,eq}, {12202,7,8,E,has}, {1383,35,2,L,has},
    {1418,36,2,L,has}, {24902,17,7,L,eq}, {19997,18,4,H,eq}, {27584,15,7,L,eq}, {23568,20,4,H,eq}, {1945,15,7,L,eq}, {9769,18,2,L,eq},
    {5808,11,5,L,eq}, {5628,12,7,L,eq}, {4014,14,3,L,eq}, {11442,4,7,E,eq}, {3746,39,0,L,pre}, {17644,13,7,E,pre}, {23319,25,7,L,eq},
    {7212,5,3,E,eq}, {16937,6,7,E,eq}, {8424,14,7,L,eq}, {10409,7,7,E,eq}, {219,15,7,L,eq}, {2469,18,4,H,eq}, {10864,12,0,L,eq},
    {13486,17,7,E,eq}, {12470,17,5,L,eq}, {16351,25,4,H,eq}, {26071,18,4,H,eq}, {7250,10,6,E,eq}, {10124,12,7,L,pre}, {9967,11,7,L,pre},
    {16227,22,1,L,pre}, {5762,18,5,L,eq}, {444,12,11,E,pre}, {2829,45,0,L,eq}, {9110,19,5,L,pre}, {23090,31,6,L,eq}, {13756,15,7,E,eq},
    {18536,16,6,L,eq}, {3296,39,2,L,has}, {1769,14,3,L,eq}, {10726,35,8,L,pre}, {12234,32,6,L,eq}, {21377,17,1,L,eq}, {7698,10,5,L,eq},
    {8950,44,3,L,pre}, {9863,27,3,L,pre}, {8099,3,1,E,eq}, {12111,4,7,E,eq}, {24674,8,7,E,eq}, {90,18,1,L,eq}, {19665,14,4,L,pre},
    {4227,17,6,L,eq}, {4057,14,6,L,eq}, {4251,9,9,E,eq}, {6380,23,1,L,pre}, {6102,21,9,L,pre}, {14103,18,1,E,eq}, {2842,6,7,L,eq},
    {11925,6,7,E,eq}, {13250,5,7,E,eq}, {3364,14,4,H,eq}, {1082,10,11,E,pre}, {19643,17,7,L,eq}, {923,13,7,L,eq}, {18657,9,3,E,eq},
    {9218,10,7,L,eq}, {26800,21,7,L,eq}, {17118,8,7,E,eq}, {13588,14,3,L,eq}, {17828,40,7,L,eq}, {15431,67,8,L,has}, {17536,23,1,L,eq},
    {11025,28,4,H,eq}, {3372,36,2,L,has}, {3408,46,2,L,has}, {3454,28,2,L,has}, {3482,31,2,L,has}, {24603,12,3,L,eq}, {5847,16,4,L,pre},
    {7368,12,4,E,eq}, {15181,24,6,L,pre}, {549,12,11,E,eq}, {6887,26,1,L,eq}, {24398,24,7,L,eq}, {4050,7,7,L,eq}, {1653,17,7,L,eq},
    {8812,14,7,L,eq}, {15244,21,4,L,eq}, {19775,25,5,L,eq}, {18824,11,4,H,eq}, {2533,9,4,H,eq}, {15730,29,4,H,eq}, {3537,26,6,L,eq},
    {11726,16,0,L,eq}, {11880,65,8,L,has}, {8145,14,4,E,eq}, {11606,38,8,L,has}, {11644,41,8,L,has}, {23938,13,4,L,eq}, {13667,16,6,L,eq},
    {14254,22,3,L,eq}, {5318,21,5,L,eq}, {17022,12,7,E,eq}, {15010,35,4,H,eq}, {887,10,11,E,eq}, {4803,22,1,L,pre}, {4040,13,3,L,eq},
    {12740,13,7,E,eq}, {11039,17,2,L,pre}, {4032,12,7,L,eq}, {12886,39,0,L,eq}, {338,16,1,L,eq}, {11185,13,5,E,pre}, {375,27,5,L,has},
    {402,28,5,L,has}, {430,29,5,L,has}, {459,21,5,L,has}, {480,22,5,L,has}, {502,23,5,L,has}, {525,22,5,L,has}, {547,24,5,L,has},
    {571,27,5,L,has}, {598,23,5,L,has}, {621,29,5,L,has}, {650,23,5,L,has}, {673,28,5,L,has}, {701,17,5,L,has}, {718,21,5,L,has},
    {739,19,5,L,has}, {758,23,5,L,has}, {781,25,5,L,has}, {3561,29,5,L,has}, {10280,20,5,L,has}, {10300,27,5,L,has}, {10705,19,5,L,has},
    {10724,17,5,L,has}, {4018,15,6,L,eq}, {8209,6,5,L,eq}, {3548,21,8,L,has}, {21269,22,6,L,eq}, {3675,17,6,L,eq}, {16922,8,7,E,eq},
    {833,10,0,L,eq}, {11451,20,8,L,pre}, {6260,18,7,L,eq}, {1236,12,1,L,eq}, {27345,69,3,L,eq}, {19002,20,4,H,eq}, {21688,13,7,L,eq},
    {21782,15,7,L,eq}, {993,19,9,L,eq}, {17016,6,7,E,eq}, {5928,9,1,E,eq}, {263,24,2,L,has}, {13879,9,7,E,eq}, {7107,10,3,E,eq},
    {28577,12,3,L,eq}, {5935,6,0,L,eq}, {19813,20,4,L,pre}, {7294,18,7,L,eq}, {6198,21,5,L,eq}, {8777,25,4,H,eq}, {21185,55,5,L,pre},
    {14883,19,3,L,eq}, {21269,22,7,L,eq}, {17899,12,7,E,eq}, {12942,24,8,L,suf}, {24267,25,3,L,pre}, {12343,10,4,E,eq}, {18792,10,7,E,eq},
    {10211,21,2,L,eq}, {2487,11,4,H,eq}, {5592,21,9,L,eq}, {7038,71,6,L,has}, {7109,77,6,L,has}, {5816,4,1,E,eq}, {5604,6,1,E,eq},
    {14199,32,2,L,pre}, {14631,33,0,L,eq}, {4727,17,7,L,eq}, {17536,5,7,E,eq}, {22612,31,6,L,eq}, {10375,7,7,E,eq}, {9737,4,5,E,eq},
    {12115,4,7,E,eq}, {17316,10,6,L,eq}, {8564,18,2,L,eq}, {22927,13,3,L,eq}, {27882,24,3,L,eq}, {5900,23,3,L,pre}, {24292,48,3,L,has},
    {24340,47,3,L,has}, {24387,35,3,L,has}, {26161,38,2,L,eq}, {15336,16,4,L,pre}, {7735,26,1,L,eq}, {20408,9,4,L,eq}, {6705,10,3,E,eq},
    {6715,10,3,E,eq}, {9214,26,2,L,eq}, {45,12,11,E,pre}, {13421,12,6,L,eq}, {15542,13,7,E,pre}, {11431,39,4,L,eq}, {491,8,12,B,suf},
    {7186,64,6,L,has}, {26590,16,7,L,eq}, {24233,52,2,L,eq}, {26553,24,2,L,eq}, {2875,30,8,L,has}, {12533,49,1,L,eq}, {26419,29,4,H,eq},
    {16716,21,5,L,eq}, {21629,13,3,L,eq}, {21638,28,2,L,eq}, {9748,9,7,L,pre}, {5610,5,1,E,eq}, {12197,14,4,L,pre}, {3629,33,8,L,has},
    {3662,35,8,L,has}, {7828,23,1,L,pre}, {9821,12,2,L,eq}, {15115,24,6,L,pre}, {14501,37,3,L,pre}, {10686,13,0,L,eq}, {3310,11,4,H,eq},
    {108,17,1,L,eq}, {1934,18,3,L,eq}, {5549,19,9,L,pre}, {11622,11,2,L,pre}, {16756,28,4,L,eq}, {11113,27,8,L,pre}, {16776,28,1,L,pre},
    {20307,20,7,L,eq}, {4138,16,3,L,eq}, {17905,17,6,L,eq}, {13696,50,2,L,eq}, {10436,7,7,E,eq}, {22307,12,5,L,eq}, {19113,17,3,L,eq},
    {7652,14,4,E,pre}, {18391,21,5,L,eq}, {1849,32,8,L,has}, {10016,15,4,H,eq}, {23865,25,6,L,has}, {11415,7,7,E,eq}, {5015,31,3,L,eq},
    {14777,3,3,E,eq}, {5858,10,7,L,eq}, {9009,22,2,L,eq}, {26529,11,3,L,eq}, {12424,27,4,H,eq}, {9637,4,5,E,eq}, {5186,17,5,L,eq},
    {21160,25,3,L,pre}, {17356,13,6,L,eq}, {1197,16,3,L,eq}, {10820,10,7,E,eq}, {1012,19,9,L,eq}, {21698,9,1,E,eq}, {223,15,11,E,pre},
    {7345,27,2,L,has}, {3332,14,7,L,eq}, {4422,14,4,H,eq}, {2243,34,2,L,has}, {22829,27,2,L,eq}, {16882,41,4,L,eq}, {10674,29,2,L,eq},
    {12298,48,6,L,pre}, {23649,23,7,L,eq}, {13343,31,5,L,pre}, {157,12,11,E,pre}, {18647,20,5,L,eq}, {2565,8,9,L,eq}, {902,23,0,L,eq},
    {15868,47,3,L,eq}, {4772,14,3,L,eq}, {18313,9,4,L,eq}, {11204,41,0,L,eq}, {15568,37,3,L,eq}, {13341,3,7,E,eq}, {16973,7,7,E,eq},
    {22415,9,5,L,eq}, {24367,16,4,H,eq}, {7203,9,3,E,eq}, {12512,6,7,E,eq}, {6516,71,6,L,pre}, {18883,11,4,H,eq}, {9436,9,5,E,eq},
    {4766,13,8,L,pre}, {10376,31,5,L,has}, {1437,9,11,E,eq}, {9849,27,0,L,eq}, {10610,17,6,L,eq}, {2218,15,9,L,eq}, {284,9,12,B,pre},
    {27008,46,3,L,pre}, {16586,10,7,E,eq}, {554,16,13,L,eq}, {11600,19,0,L,eq}, {11221,25,4,H,eq}, {9219,22,4,L,pre}, {12021,23,4,L,eq},
    {5578,11,1,E,eq}, {1914,16,4,H,eq}, {10330,5,7,E,eq}, {17303,13,6,E,eq}, {3937,17,7,L,eq}, {13549,18,3,L,eq}, {22829,15,4,H,eq},
    {8367,13,8,E,eq}, {10511,28,1,L,pre}, {11941,3,7,E,eq}, {9991,11,7,L,pre}, {18537,5,7,E,eq}, {18787,5,7,E,eq}, {4640,5,9,E,eq},
    {15268,12,0,L,eq}, {14548,13,1,L,eq}, {4057,7,7,L,eq}, {23300,44,2,L,eq}, {24734,10,7,E,eq}, {12346,3,7,E,eq}, {23219,16,4,L,pre},
    {7415,6,4,E,eq}, {18971,15,4,H,eq}, {19447,55,5,L,has}, {19554,31,5,L,has}, {358,11,7,L,eq}, {20999,26,1,L,eq}, {7755,13,4,E,pre},
    {24197,36,2,L,eq}, {10578,9,7,E,eq}, {12319,12,4,E,eq}, {18485,12,7,E,eq}, {4507,30,9,L,eq}, {21481,15,7,E,eq}, {369,21,0,L,eq},
    {4733,17,8,L,pre}, {18904,24,6,L,pre}, {8436,13,6,E,eq}, {21808,17,6,L,eq}, {26275,15,4,H,eq}, {10839,6,7,E,eq}, {4767,21,7,L,eq},
    {19745,6,1,E,eq}, {22669,6,3,E,eq}, {14552,32,5,L,pre}, {19972,12,1,L,eq}, {28408,12,4,L,eq}, {5265,7,4,E,eq}, {14842,21,0,L,pre},
    {19217,39,3,L,pre}, {13052,44,1,L,eq}, {8417,11,6,E,eq}, {10337,12,2,L,eq}, {24170,20,7,L,eq}, {13026,41,5,L,eq}, {21036,15,4,L,eq},
    {25967,13,4,H,eq}, {19010,24,2,L,eq}, {4963,11,8,L,pre}, {17068,28,4,L,eq}, {19136,20,2,L,eq}, {4622,14,4,H,eq}, {10581,40,3,L,pre},
    {11044,5,7,E,eq}, {8596,41,8,L,pre}, {11184,21,1,L,eq}, {15695,24,6,L,eq}, {7502,41,1,L,pre}, {18464,13,4,L,pre}, {3737,11,7,L,eq},
    {7239,11,7,L,eq}, {8850,10,7,L,eq}, {8988,50,6,L,pre}, {24250,23,4,H,eq}, {6041,18,1,L,pre}, {7606,11,5,L,eq}, {4666,19,6,L,eq},
    {21173,19,2,L,pre}, {1072,15,7,L,eq}, {18639,15,6,L,eq}, {26219,28,3,L,eq}, {16363,32,8,L,pre}, {2640,16,2,L,has}, {22895,19,3,L,eq},
    {26793,23,4,L,eq}, {12941,42,5,L,eq}, {22861,17,4,H,eq}, {18705,25,6,L,eq}, {3199,26,8,L,has}, {3253,28,8,L,has}, {13660,6,5,E,eq},
    {27707,12,7,L,eq}, {20380,33,6,L,eq}, {1010,30,2,L,has}, {3519,18,6,L,eq}, {5654,19,4,L,pre}, {17263,8,5,E,eq}, {3832,16,9,E,eq},
    {8024,17,7,L,eq}, {17379,31,6,L,eq}, {16082,12,0,L,eq}, {1464,21,4,H,eq}, {27449,23,4,L,eq}, {22410,39,3,L,has}, {22449,39,3,L,has},
    {16005,37,4,H,eq}, {20509,44,5,L,eq}, {12739,11,0,L,eq}, {24117,8,4,L,pre}, {1051,10,9,L,eq}, {1061,10,9,L,eq}, {2415,76,3,L,eq},
    {7215,13,7,L,eq}, {1631,13,11,E,eq}, {19224,14,4,L,eq}, {8771,11,2,L,eq}, {1622,9,11,E,eq}, {2827,16,4,H,eq}, {3456,4,9,B,eq},
    {2661,11,4,H,eq}, {10528,51,0,L,has}, {10579,54,0,L,has}, {7975,21,1,L,eq}, {2435,23,1,L,eq}, {3654,14,7,L,eq}, {3928,13,4,H,eq},
    {4589,17,7,L,eq}, {22862,16,3,L,eq}, {10127,9,4,L,eq}, {18472,15,6,L,eq}, {10470,4,7,E,eq}, {4409,13,4,H,eq}, {3881,11,9,E,eq},
    {7708,14,4,E,pre}, {6998,9,3,E,eq}, {5041,18,7,L,eq}, {21922,38,3,L,pre}, {18596,8,7,E,eq}, {8404,25,0,L,eq}, {27224,35,7,L,eq},
    {3306,19,0,L,eq}, {3871,29,3,L,eq}, {7236,11,3,E,eq}, {4561,11,7,L,eq}, {490,25,2,L,has}, {515,26,2,L,has}, {541,26,2,L,has},
    {567,30,2,L,has}, {597,35,2,L,has}, {632,21,2,L,has}, {206,8,11,E,pre}, {18115,25,7,L,eq}, {16884,10,8,L,has}, {7509,7,2,L,eq},
    {22513,14,4,H,eq}, {13030,8,7,E,eq}, {3235,42,9,L,has}, {14531,14,7,L,eq}, {10776,7,7,E,eq}, {3692,7,9,E,eq}, {20174,15,4,L,eq},
    {9004,55,8,L,has}, {5244,7,1,E,eq}, {10550,14,2,L,eq}, {20680,15,3,L,eq}, {18706,19,3,L,eq}, {26067,22,3,E,eq}, {11947,38,5,L,pre},
    {10918,8,7,E,eq}, {7903,11,4,E,pre}, {7148,12,3,E,eq}, {9654,11,2,L,eq}, {590,19,11,E,eq}, {739,14,3,L,eq}, {1534,9,7,L,eq},
    {18753,24,6,L,eq}, {19336,14,7,L,eq}, {747,22,2,L,has}, {1660,43,2,L,has}, {1638,26,6,L,has}, {4464,7,9,L,eq}, {19561,20,2,L,pre},
    {10126,36,0,L,pre}, {26619,15,4,L,eq}, {26900,13,4,L,pre}, {18195,55,2,L,pre}, {14075,16,3,L,eq}, {11246,39,4,L,eq}, {26871,10,7,L,eq},
    {7473,17,2,L,eq}, {5541,15,7,L,eq}, {5751,5,1,E,eq}, {10718,43,1,L,suf}, {24088,26,2,L,pre}, {19740,5,1,E,eq}, {25328,40,3,L,eq},
    {13246,26,4,L,pre}, {19078,14,4,H,eq}, {1003,10,11,E,pre}, {7845,16,8,H,eq}, {584,14,4,H,eq}, {6551,15,8,L,eq}, {783,10,1,L,eq},
    {9757,14,4,L,eq}, {18654,13,6,L,eq}, {18542,10,7,E,eq}, {5436,23,9,L,pre}, {5867,18,2,L,has}, {5885,16,2,L,has}, {6215,19,2,L,has},
    {6234,12,2,L,has}, {23722,27,3,L,eq}, {25452,6,7,E,eq}, {9459,20,3,L,eq}, {3201,17,4,H,eq}, {4631,9,9,L,eq}, {27213,31,3,L,eq},
    {23344,12,6,L,eq}, {4501,14,6,L,eq}, {14955,12,6,L,eq}, {5420,32,0,L,pre}, {18871,6,7,E,eq}, {791,10,0,L,eq}, {26189,10,4,L,pre},
    {5782,14,9,L,eq}, {3785,13,7,L,eq}, {14927,8,5,E,eq}, {1963,22,6,L,has}, {4498,18,8,L,has}, {4536,14,8,L,has}, {8712,15,7,L,eq},
    {22179,24,2,L,pre}, {22837,25,3,L,eq}, {12818,8,5,E,eq}, {5438,6,1,E,eq}, {24118,16,7,L,eq}, {12679,27,4,H,eq}, {13069,50,3,L,pre},
    {10399,10,7,E,eq}, {14412,30,7,L,eq}, {12715,10,7,E,eq}, {16446,5,7,E,eq}, {5458,22,3,L,pre}, {11653,15,0,L,eq}, {11143,12,5,E,pre},
    {16159,40,4,H,eq}, {25640,17,7,L,eq}, {14033,18,7,L,eq}, {26335,15,4,H,eq}, {1072,10,11,E,pre}, {23770,22,3,L,eq}, {26946,12,7,L,pre},
    {2310,14,7,L,eq}, {6579,11,8,L,eq}, {15946,40,2,L,eq}, {23229,28,2,L,eq}, {8495,15,8,E,eq}, {12505,7,7,E,eq}, {13433,3,7,E,eq},
    {10668,11,4,E,eq}, {17229,11,7,E,eq}, {8935,25,8,L,pre}, {480,20,9,L,eq}, {17305,33,4,L,pre}, {3775,10,4,H,eq}, {3470,3,9,B,eq},
    {10867,9,7,E,eq}, {21293,89,5,L,has}, {2739,45,0,L,eq}, {24615,28,3,L,eq}, {10910,36,3,L,eq}, {1815,31,5,L,has}, {1846,27,5,L,has},
    {1946,27,5,L,has}, {813,33,6,L,has}, {846,25,6,L,has}, {7403,12,4,E,eq}, {13403,18,6,L,pre}, {27179,26,7,L,eq}, {8214,17,4,E,eq},
    {21446,33,6,L,pre}, {11076,23,4,H,eq}, {22484,13,4,H,eq}, {3910,27,7,L,eq}, {3633,10,9,E,eq}, {25590,20,2,L,eq}, {11206,8,7,E,eq},
    {2812,33,2,L,has}, {2845,29,2,L,has}, {2874,28,2,L,has}, {4496,24,2,L,has}, {4520,25,2,L,has}, {5477,26,2,L,has}, {5503,27,2,L,has},
    {5664,21,2,L,has}, {5727,30,2,L,has}, {6126,16,2,L,has}, {6372,20,2,L,has}, {6767,34,2,L,has}, {7172,27,2,L,has}, {7199,25,2,L,has},
    {6470,25,3,L,has}, {2286,34,5,L,has}, {2765,26,5,L,has}, {4731,25,5,L,has}, {4904,26,5,L,has}, {4930,33,5,L,has}, {10353,23,5,L,has},
    {10476,22,5,L,has}, {10498,27,5,L,has}, {1931,32,6,L,has}, {5574,31,6,L,has}, {18516,22,5,L,eq}, {4824,19,2,L,has}, {12774,14,2,L,has},
    {6205,26,3,L,has}, {5162,9,6,E,eq}, {6697,14,8,L,eq}, {23194,35,2,L,eq}, {13281,5,2,E,eq}, {24520,17,4,L,eq}, {10407,19,5,L,has},
    {10876,19,0,L,eq}, {6192,20,8,L,eq}, {25396,7,7,E,eq}, {7403,15,8,L,eq}, {2010,24,3,L,eq}, {16486,19,6,L,eq}, {12424,2,7,E,eq},
    {12656,30,8,L,has}, {14494,19,2,L,eq}, {7602,25,2,L,eq}, {6861,14,7,L,eq}, {11781,24,1,L,eq}, {1663,12,3,L,eq}, {14276,14,3,L,eq},
    {6608,13,5,L,eq}, {16563,17,5,L,eq}, {18503,10,4,H,eq}, {1121,20,0,L,eq}, {12837,11,7,E,eq}, {842,32,8,L,has}, {874,31,8,L,has},
    {905,29,8,L,has}, {9499,47,8,L,has}, {10289,22,8,L,has}, {10346,42,8,L,has}, {12370,21,0,L,eq}, {1501,24,3,L,eq}, {5103,6,8,L,pre},
    {20831,13,3,L,eq}, {2905,43,8,L,has}, {2948,28,8,L,has}, {5674,32,8,L,eq}, {5379,13,4,L,pre}, {22899,5,7,L,pre}, {699,10,1,L,eq},
    {486,15,4,H,eq}, {5523,18,7,L,eq}, {653,48,2,L,has}, {7345,18,3,L,eq}, {5569,15,4,L,pre}, {8651,39,0,L,eq}, {300,11,1,L,eq},
    {6950,47,2,L,has}, {13228,33,6,L,pre}, {5351,7,1,E,eq}, {10066,23,2,L,eq}, {14090,12,7,L,eq}, {6926,5,3,E,eq}, {6293,12,4,E,eq},
    {23461,12,6,L,eq}, {19289,21,7,L,eq}, {604,12,9,L,eq}, {17534,61,3,L,pre}, {18598,23,3,L,pre}, {756,19,4,H,eq}, {16830,6,7,E,eq},
    {17832,16,1,L,eq}, {27506,12,7,L,eq}, {6330,37,0,L,eq}, {16676,15,7,E,eq}, {26153,15,3,L,eq}, {10716,19,6,L,eq}, {2494,37,6,L,eq},
    {22240,33,6,L,pre}, {2751,13,1,L,eq}, {16460,28,4,H,eq}, {19302,16,4,L,eq}, {9825,14,5,E,eq}, {8668,14,7,L,eq}, {11236,18,5,E,pre},
    {15177,30,7,L,eq}, {2784,45,0,L,eq}, {22447,13,4,H,eq}, {4028,19,2,L,has}, {13487,17,0,L,eq}, {8960,20,7,L,eq}, {9886,23,2,L,eq},
    {7071,22,7,L,eq}, {9172,16,6,L,eq}, {6691,15,0,L,eq}, {12012,41,3,L,pre}, {12258,9,4,L,pre}, {8405,21,3,L,eq}, {19707,19,7,L,eq},
    {74,16,1,L,eq}, {2491,70,3,L,eq}, {1339,5,11,E,pre}, {5918,10,1,E,eq}, {3222,28,0,L,eq}, {15530,34,2,L,eq}, {9665,22,2,L,eq},
    {23803,21,7,L,eq}, {7196,31,0,L,pre}, {8907,12,2,L,eq}, {13588,11,7,E,eq}, {19442,20,2,L,pre}, {20979,15,4,L,eq}, {13579,30,6,L,pre},
    {7962,10,4,E,pre}, {14814,21,1,L,eq}, {8248,16,5,L,eq}, {14537,19,2,L,eq}, {21348,11,4,L,pre}, {4825,15,1,L,pre}, {16592,13,8,L,pre},
    {22883,13,2,L,eq}, {25801,57,7,L,eq}, {11487,31,5,L,eq}, {5359,4,6,E,eq}, {14569,27,0,L,eq}, {12543,23,4,H,eq}, {6000,19,2,L,has},
    {6019,18,2,L,has}, {6037,13,2,L,has}, {1076,16,3,L,eq}, {22601,7,4,L,eq}, {4445,22,3,L,eq}, {11073,8,7,E,eq}, {7951,8,8,E,eq},
    {5093,34,9,L,eq}, {4741,21,1,L,pre}, {28494,12,4,L,eq}, {14262,8,1,L,eq}, {28519,13,4,L,pre}, {13,19,10,L,eq}, {2271,20,7,L,eq},
    {3978,14,6,L,eq}, {21360,28,6,L,eq}, {4581,9,6,L,eq}, {234,20,7,L,eq}, {7435,15,7,L,eq}, {6942,22,7,L,eq}, {24763,7,7,E,eq},
    {13128,17,5,L,eq}, {12028,27,1,L,suf}, {13362,41,1,L,pre}, {2689,18,2,L,has}, {27638,22,4,H,eq}, {2525,10,1,L,eq}, {26157,12,4,L,pre},
    {26501,37,4,H,eq}, {18010,25,3,L,eq}, {22521,41,6,L,eq}, {3394,13,4,H,eq}, {3173,26,6,L,eq}, {16656,15,8,L,suf}, {20234,18,4,L,eq},
    {17293,25,1,L,pre}, {12236,2,7,E,eq}, {1758,19,1,L,eq}, {14935,27,5,L,eq}, {5726,15,3,L,pre}, {1153,6,11,E,pre}, {8600,16,5,L,eq},
    {21440,21,1,L,pre}, {9383,25,4,L,pre}, {7608,13,6,L,eq}, {301,14,4,H,eq}, {354,10,1,L,eq}, {2344,9,0,E,eq}, {18947,17,5,L,pre},
    {5475,23,4,L,pre}, {26705,19,2,L,pre}, {20737,37,5,L,eq}, {18315,18,7,L,pre}, {18367,7,7,E,eq}, {17108,10,7,E,eq}, {4791,15,4,H,eq},
    {6733,24,8,L,eq}, {12366,8,4,E,eq}, {18467,8,7,E,eq}, {1234,6,11,E,pre}, {14581,37,3,L,pre}, {7124,15,4,E,eq}, {1299,15,9,L,eq},
    {10286,5,7,E,eq}, {12733,64,1,L,eq}, {16482,56,3,L,eq}, {6111,16,4,L,pre}, {7300,12,6,L,eq}, {5853,10,5,L,eq}, {13173,4,7,E,eq},
    {23188,34,3,L,pre}, {18578,5,7,E,eq}, {12274,4,7,E,eq}, {1599,28,0,L,eq}, {3974,12,3,L,eq}, {17543,23,2,L,pre}, {13457,16,7,E,eq},
    {19532,29,2,L,pre}, {22196,44,6,L,pre}, {9313,18,4,L,pre}, {1141,22,5,L,has}, {9921,22,5,E,has}, {19714,14,6,L,eq}, {14038,27,0,L,eq},
    {13741,16,6,L,eq}, {5679,17,7,L,eq}, {11691,7,7,E,eq}, {13957,7,7,E,eq}, {10509,10,6,E,eq}, {13638,10,7,E,eq}, {5511,11,4,L,pre},
    {11037,7,7,E,eq}, {8510,9,8,E,eq}, {9804,14,5,E,eq}, {19269,32,2,L,eq}, {3352,12,4,H,eq}, {4788,40,0,L,eq}, {20154,32,6,L,eq},
    {4941,14,7,L,eq}, {4305,26,1,L,pre}, {24452,26,4,L,eq}, {14293,9,4,L,eq}, {24888,48,3,L,eq}, {4611,11,8,L,pre}, {25075,21,7,L,eq},
    {16622,7,7,E,eq}, {19892,18,1,L,eq}, {16284,34,8,L,has}, {1372,21,1,L,eq}, {24042,38,3,L,pre}, {17939,18,5,L,eq}, {10186,18,6,L,eq},
    {19656,25,5,L,eq}, {3582,4,9,B,pre}, {1334,17,1,L,eq}, {1518,10,11,E,eq}, {4182,12,3,L,eq}, {11670,20,4,H,eq}, {24422,12,3,E,eq},
    {25690,50,3,L,pre}, {21593,20,7,L,eq}, {5259,22,3,L,eq}, {27596,16,4,L,pre}, {8969,36,1,L,pre}, {947,13,0,L,eq}, {12451,27,4,H,eq},
    {4788,22,7,L,eq}, {5640,11,7,L,eq}, {9305,6,7,L,pre}, {23395,6,7,L,pre}, {9272,59,8,L,suf}, {17712,54,2,L,eq}, {26871,14,4,L,pre},
    {23375,32,2,L,eq}, {2668,8,1,L,eq}, {6901,23,5,L,eq}, {19163,35,6,L,has}, {19324,29,6,L,has}, {19546,36,6,L,has}, {9294,22,0,L,eq},
    {12137,37,3,L,pre}, {13547,32,6,L,pre}, {25069,27,4,H,eq}, {19198,38,6,L,has}, {19236,43,6,L,has}, {19279,45,6,L,has}, {4073,6,7,L,eq},
    {20096,4,7,E,eq}, {7810,20,4,E,pre}, {11030,25,8,L,pre}, {13496,23,6,L,pre}, {6016,25,1,L,pre}, {3910,16,6,L,eq}, {7246,35,2,L,has},
    {7979,17,2,L,eq}, {3714,7,7,L,eq}, {20347,23,1,L,suf}, {1271,12,4,H,eq}, {1127,5,11,E,pre}, {19828,28,6,L,pre}, {21825,31,6,L,eq},
    {8449,9,6,E,eq}, {9310,21,1,L,eq}, {10677,9,0,L,eq}, {6899,6,3,E,eq}, {21278,13,4,L,pre}, {12010,6,7,E,eq}, {9111,14,7,L,eq},
    {2329,15,0,E,eq}, {17911,25,7,E,eq}, {27355,33,7,L,eq}, {3420,16,8,L,has}, {6305,15,7,L,eq}, {453,16,4,H,eq}, {5796,12,5,L,eq},
    {9793,11,5,E,eq}, {12983,43,5,L,eq}, {5161,7,4,E,eq}, {23343,9,3,E,eq}, {24177,5,4,E,eq}, {18456,5,7,E,eq}, {16494,10,1,L,eq},
    {21839,11,4,L,eq}, {2519,20,7,L,eq}, {9967,13,2,L,eq}, {14129,32,0,L,eq}, {7165,15,5,L,eq}, {238,20,11,E,pre}, {4459,12,6,L,eq},
    {21591,24,6,L,eq}, {14522,30,5,L,pre}, {6189,16,7,L,eq}, {18353,11,4,L,eq}, {5666,7,1,E,eq}, {24055,13,4,L,pre}, {1443,15,9,L,eq},
    {16541,21,8,L,pre}, {2675,20,6,L,eq}, {3823,15,6,L,eq}, {17392,21,1,L,pre}, {15888,40,1,L,suf}, {14029,24,5,L,eq}, {26618,12,7,L,eq},
    {5875,25,3,L,pre}, {7839,13,4,E,pre}, {5741,44,0,L,eq}, {20586,35,1,L,eq}, {19256,40,3,L,pre}, {9616,25,8,L,pre}, {3513,26,2,L,has},
    {3592,15,2,L,has}, {3607,14,2,L,has}, {3621,8,2,L,has}, {16418,21,6,L,eq}, {8960,44,8,L,has}, {14902,21,3,L,eq}, {7225,12,4,E,eq},
    {4531,14,6,L,eq}, {19424,23,5,L,pre}, {9316,45,0,L,pre}, {23922,13,7,L,pre}, {16539,15,6,L,eq}, {10807,6,3,E,eq}, {21794,20,3,L,eq},
    {12910,6,7,E,eq}, {80,19,9,L,eq}, {4171,22,4,H,eq}, {4262,16,4,H,eq}, {20709,9,4,H,eq}, {8602,11,0,L,eq}, {2802,13,4,H,eq},
    {26662,16,4,L,eq}, {7612,19,0,L,eq}, {1299,5,11,E,pre}, {13391,8,7,E,eq}, {11712,8,4,H,eq}, {11198,15,5,E,pre}, {12897,13,7,E,eq},
    {8273,13,8,E,eq}, {14824,19,3,L,eq}, {26101,22,2,L,pre}, {1132,24,13,L,pre}, {1676,10,0,L,eq}, {14121,21,1,E,eq}, {16814,16,7,E,eq},
    {4353,14,4,H,eq}, {2627,40,3,L,eq}, {10657,11,7,E,eq}, {21400,22,5,E,eq}, {14992,18,6,L,eq}, {17164,5,7,E,eq}, {11245,44,0,L,eq},
    {26142,15,4,L,eq}, {23618,18,4,H,eq}, {1326,31,4,H,eq}, {7989,13,7,L,eq}, {20562,27,4,L,pre}, {27205,19,7,L,eq}, {9165,16,5,L,pre},
    {6041,17,5,L,eq}, {1335,26,13,L,pre}, {11307,33,4,L,eq}, {4651,16,8,L,pre}, {6654,11,8,L,eq}, {3238,17,7,L,eq}, {26910,14,7,L,eq},
    {14540,19,8,L,suf}, {1908,10,7,L,eq}, {21554,11,5,L,eq}, {8039,21,3,L,pre}, {22675,15,3,L,eq}, {21635,20,7,L,eq}, {8942,23,4,L,eq},
    {221,13,4,H,eq}, {6362,12,7,L,eq}, {5487,5,1,E,eq}, {10209,4,7,E,eq}, {4886,18,1,L,pre}, {5404,22,5,L,eq}, {27498,20,4,L,pre},
    {8881,10,7,L,eq}, {24548,17,3,L,eq}, {24528,20,3,L,eq}, {6634,9,4,E,eq}, {13297,9,7,E,eq}, {27972,13,4,L,eq}, {4223,18,3,L,eq},
    {13162,11,7,E,eq}, {15601,21,0,L,eq}, {10480,16,2,L,eq}, {10496,16,2,L,eq}, {13446,9,4,H,eq}, {14019,37,3,L,eq}, {3762,13,4,H,eq},
    {3397,18,6,L,eq}, {13239,18,0,L,eq}, {12221,15,8,L,pre}, {8989,22,0,L,eq}, {18313,34,2,L,pre}, {20953,19,3,L,pre}, {4412,13,3,L,eq},
    {8754,23,4,H,eq}, {21794,19,4,H,eq}, {26505,15,3,L,eq}, {14710,14,4,L,pre}, {4548,17,1,L,pre}, {17429,16,7,E,eq}, {2681,14,9,L,eq},
    {16032,34,3,L,eq}, {10899,27,4,H,eq}, {21629,17,5,L,eq}, {6008,8,9,L,eq}, {780,10,10,L,eq}, {6274,19,4,E,eq}, {13421,4,7,E,eq},
    {4493,19,1,L,pre}, {10617,4,7,E,eq}, {26746,18,7,L,eq}, {13911,48,5,L,eq}, {13265,5,7,E,eq}, {1239,12,9,L,eq}, {475,5,10,E,eq},
    {14662,37,8,L,pre}, {17984,26,3,L,eq}, {22379,12,5,L,eq}, {22111,22,2,L,pre}, {20733,12,3,L,eq}, {701,9,11,E,eq}, {9300,19,5,L,pre},
    {16217,22,7,L,eq}, {16846,9,7,E,eq}, {16558,19,2,L,eq}, {28216,12,4,H,eq}, {2995,16,7,L,eq}, {7414,13,2,L,eq}, {17306,7,7,E,eq},
    {24136,16,4,L,pre}, {19204,16,5,L,eq}, {23664,28,2,L,pre}, {1368,11,7,L,eq}, {11906,8,7,E,eq}, {965,16,9,L,eq}, {3618,8,9,E,eq},
    {8727,27,4,H,eq}, {20984,25,2,L,eq}, {6697,12,4,E,eq}, {27289,29,4,L,eq}, {3295,15,4,H,eq}, {4321,37,9,L,eq}, {13867,15,4,H,eq},
    {1066,33,13,L,pre}, {5641,23,2,L,has}, {5180,16,8,L,eq}, {633,49,9,L,eq}, {8897,53,3,L,pre}, {18871,12,4,H,eq}, {17595,2,7,E,eq},
    {9526,17,4,H,eq}, {14328,33,7,L,eq}, {1070,17,1,L,eq}, {15787,10,7,L,eq}, {375,18,3,L,eq}, {5969,20,8,L,eq}, {5820,3,1,E,eq},
    {5517,19,9,L,eq}, {2069,15,0,E,eq}, {9803,22,4,L,eq}, {4028,12,3,L,eq}, {16239,12,7,L,eq}, {367,11,12,B,pre}, {12267,10,4,L,pre},
    {18730,23,6,L,eq}, {23818,25,3,L,eq}, {3415,18,6,L,eq}, {12848,7,7,E,eq}, {26940,14,4,L,pre}, {10841,25,4,H,eq}, {11914,13,4,H,eq},
    {21672,15,6,L,eq}, {6958,25,0,L,eq}, {12558,19,5,L,eq}, {18835,35,1,L,eq}, {17893,26,3,L,eq}, {17914,12,5,L,eq}, {9156,16,6,L,eq},
    {9908,11,3,E,eq}, {22940,12,3,L,eq}, {4453,18,1,L,pre}, {268,8,11,E,pre}, {4367,13,4,H,eq}, {7766,11,7,L,eq}, {18837,15,3,L,eq},
    {11378,12,7,E,eq}, {9049,19,2,L,eq}, {481,16,1,L,eq}, {6989,21,5,L,eq}, {17801,39,2,L,eq}, {18486,17,4,H,eq}, {28506,13,4,L,pre},
    {21469,12,7,E,eq}, {6901,12,4,E,eq}, {7228,11,7,L,eq}, {7485,17,7,L,eq}, {15464,35,0,L,eq}, {9032,23,4,L,eq}, {15260,24,2,L,pre},
    {15765,22,6,L,eq}, {12817,40,3,L,eq}, {1883,10,7,L,eq}, {10621,12,7,E,eq}, {18541,24,3,L,pre}, {28009,23,3,L,eq}, {3781,27,1,L,eq},
    {6662,10,4,E,eq}, {6653,19,0,L,eq}, {14023,19,4,H,eq}, {12236,12,8,L,pre}, {1481,31,13,L,eq}, {5139,19,0,L,eq}, {4599,12,8,L,pre},
    {25740,39,3,L,pre}, {8205,13,7,L,eq}, {25531,7,7,E,eq}, {14059,14,4,H,eq}, {4173,18,6,L,eq}, {22086,10,4,L,eq}, {6161,18,5,L,eq},
    {21797,10,7,L,eq}, {16844,21,8,L,has}, {16387,32,2,L,pre}, {22088,23,2,L,eq}, {15954,12,0,L,eq}, {10668,8,7,E,eq}, {5639,18,8,L,eq},
    {2790,12,4,H,eq}, {6875,12,7,L,eq}, {11490,8,7,E,eq}, {12610,21,4,H,eq}, {21772,17,6,L,eq}, {7562,10,8,H,eq}, {21962,21,6,L,eq},
    {19394,7,7,E,eq}, {5883,12,1,E,eq}, {16541,17,2,L,eq}, {1243,12,7,L,eq}, {21247,2,1,E,eq}, {7778,14,8,H,eq}, {3293,21,7,L,eq},
    {17185,26,2,L,pre}, {616,15,10,L,pre}, {13195,21,0,L,eq}, {1142,21,6,L,has}, {8532,34,8,L,pre}, {16507,9,7,E,eq}, {1279,31,13,L,pre},
    {6932,18,2,L,has}, {10092,17,4,H,eq}, {11214,12,7,E,eq}, {23062,19,4,L,eq}, {17466,12,1,E,eq}, {22948,7,7,E,pre}, {3286,20,0,L,eq},
    {2388,30,9,L,eq}, {14160,18,1,E,eq}, {16930,7,7,E,eq}, {3372,11,6,L,eq}, {2711,10,9,L,eq}, {1364,15,3,L,eq}, {16358,18,7,L,eq},
    {4263,11,3,L,eq}, {13783,12,4,L,pre}, {13390,23,0,L,eq}, {2370,20,2,L,has}, {18931,16,5,L,pre}, {2535,8,1,L,eq}, {8767,28,0,L,eq},
    {22175,30,5,L,eq}, {13874,40,8,L,has}, {16398,28,4,H,eq}, {2821,8,7,L,eq}, {12940,6,2,E,eq}, {12946,6,2,E,eq}, {22595,33,7,L,eq},
    {17970,30,7,L,eq}, {18565,5,7,E,eq}, {12062,17,8,L,pre}, {18997,22,7,L,eq}, {23039,27,3,L,pre}, {3007,23,0,L,eq}, {22367,12,5,L,eq},
    {269,16,4,H,eq}, {5224,11,4,E,eq}, {8560,21,1,L,suf}, {27100,39,3,L,has}, {4587,12,8,L,pre}, {17089,8,1,E,eq}, {518,18,4,H,eq},
    {950,15,7,L,eq}, {19626,12,6,L,eq}, {4813,25,9,L,eq}, {21642,17,3,L,eq}, {28375,9,4,L,eq}, {10548,4,7,E,eq}, {13404,25,8,L,pre},
    {16309,27,5,E,eq}, {10554,10,7,E,eq}, {5196,7,6,E,eq}, {10753,20,3,E,eq}, {4859,16,4,H,eq}, {17418,30,5,L,eq}, {23571,18,6,L,pre},
    {9169,20,2,L,eq}, {4017,15,7,L,eq}, {10490,12,4,L,eq}, {23986,12,4,L,eq}, {5282,18,9,L,eq}, {24051,8,7,E,eq}, {23106,24,2,L,eq},
    {9818,7,5,E,eq}, {13408,7,7,E,eq}, {10773,11,3,E,eq}, {22952,44,3,L,pre}, {26115,8,4,L,eq}, {3416,15,4,H,eq}, {13612,11,5,E,eq},
    {25002,50,3,L,eq}, {19728,15,6,L,eq}, {15139,6,0,L,eq}, {176,21,10,L,eq}, {27719,12,7,L,eq}, {13507,20,4,H,eq}, {18807,23,6,L,eq},
    {24955,29,4,H,eq}, {14733,10,4,L,pre}, {1208,13,1,L,eq}, {11241,8,7,E,eq}, {17807,25,1,L,eq}, {13638,14,5,E,eq}, {17321,5,7,E,eq},
    {2574,21,4,H,eq}, {10982,16,4,H,eq}, {8637,32,8,L,pre}, {10741,16,2,L,eq}, {24664,31,2,L,eq}, {14578,31,6,L,has}, {19447,27,6,L,has},
    {19514,32,6,L,has}, {3715,4,9,E,eq}, {26790,10,7,L,eq}, {21960,38,3,L,pre}, {2726,30,6,L,eq}, {10891,7,7,E,eq}, {1387,8,11,E,pre},
    {16554,14,6,L,eq}, {3743,14,6,L,eq}, {16994,27,2,L,eq}, {19069,23,3,L,eq}, {23692,26,2,L,pre}, {26364,18,4,H,eq}, {18141,17,4,H,eq},
    {10315,7,7,E,eq}, {15943,21,7,L,eq}, {1908,9,9,L,eq}, {4232,9,9,E,eq}, {18515,8,7,E,eq}, {10462,18,2,L,eq}, {21719,15,7,L,eq},
    {1083,15,9,L,eq}, {11054,11,0,L,eq}, {4225,18,4,H,eq}, {10946,37,3,L,eq}, {19093,17,7,L,eq}, {10279,36,2,L,eq}, {15321,34,3,L,eq},
    {18796,25,3,L,eq}, {5362,17,4,L,pre}, {15539,32,5,L,eq}, {16376,10,7,L,eq}, {25193,31,7,L,eq}, {28733,57,3,L,pre}, {19061,17,4,H,eq},
    {2635,40,6,L,eq}, {14240,24,4,L,eq}, {5124,12,7,L,eq}, {1592,24,8,L,has}, {1616,22,8,L,has}, {1638,24,8,L,has}, {1662,30,8,L,has},
    {1692,27,8,L,has}, {1719,27,8,L,has}, {1746,23,8,L,has}, {285,16,4,H,eq}, {8978,22,5,L,pre}, {2725,6,1,L,eq}, {14845,10,5,E,eq},
    {7363,17,7,L,eq}, {13035,34,0,L,eq}, {14164,10,5,L,eq}, {15575,13,6,L,eq}, {5988,13,3,L,pre}, {1542,12,11,E,pre}, {1366,21,9,L,eq},
    {9421,13,4,H,eq}, {0,13,10,L,eq}, {15824,21,0,L,eq}, {14148,23,7,L,eq}, {5001,15,6,L,eq}, {7007,6,3,E,eq}, {22108,11,7,L,eq},
    {6757,20,8,L,eq}, {25202,31,4,L,eq}, {13669,38,0,L,pre}, {27843,17,4,H,eq}, {5249,17,0,L,eq}, {10998,27,4,H,eq}, {4150,18,0,L,eq},
    {20114,28,1,L,pre}, {21814,13,3,L,eq}, {3798,5,9,E,eq}, {762,17,13,L,eq}, {11409,6,7,E,eq}, {24797,32,4,H,eq}, {9666,7,5,E,eq},
    {28169,51,3,L,pre}, {22937,2,7,E,eq}, {3875,56,0,L,has}, {11164,5,7,E,eq}, {441,8,12,B,suf}, {17248,30,4,L,pre}, {21406,23,4,H,eq},
    {18261,23,1,L,eq}, {15924,44,5,L,pre}, {842,13,1,L,eq}, {9353,18,1,L,eq}, {15364,18,4,L,pre}, {11679,23,1,L,eq}, {26634,14,4,L,eq},
    {5656,14,9,L,eq}, {2302,10,4,H,eq}, {26541,18,7,L,eq}, {1568,43,9,L,eq}, {18988,15,3,L,eq}, {9259,13,5,L,pre}, {2590,13,7,L,eq},
    {24919,14,7,L,eq}, {21044,21,1,L,eq}, {8626,9,1,E,eq}, {20540,42,3,L,has}, {24244,23,3,L,pre}, {13558,41,8,L,pre}, {6773,20,0,L,eq},
    {24569,12,4,L,pre}, {7351,12,7,L,eq}, {27911,13,7,L,pre}, {4190,72,0,L,eq}, {15787,29,6,L,pre}, {3449,3,9,B,eq}, {22144,31,3,L,pre},
    {11549,21,5,L,eq}, {13882,15,4,H,eq}, {11105,27,6,L,pre}, {17012,26,6,L,pre}, {7085,25,1,L,eq}, {19350,12,7,L,eq}, {10521,15,2,L,eq},
    {19181,19,7,L,eq}, {6127,12,4,L,pre}, {3777,31,8,L,has}, {768,10,11,E,eq}, {5417,41,3,L,pre}, {18992,13,5,E,eq}, {12005,23,1,L,pre},
    {19817,30,2,L,has}, {19162,10,5,E,eq}, {21,12,11,E,pre}, {21734,16,7,L,eq}, {10449,13,2,L,eq}, {22910,12,7,E,eq}, {10303,3,7,E,eq},
    {872,8,0,L,eq}, {8631,18,7,L,eq}, {24541,12,7,L,eq}, {3573,15,1,L,eq}, {12621,13,5,L,eq}, {9582,22,4,H,eq}, {27852,30,3,L,eq},
    {160,19,3,L,eq}, {6811,5,4,E,eq}, {10513,13,4,L,eq}, {21094,34,7,L,eq}, {13609,36,6,L,pre}, {14218,22,4,L,eq}, {26059,42,2,L,pre},
    {24602,11,4,L,pre}, {21549,16,6,E,eq}, {1200,19,5,L,has}, {1219,19,5,L,has}, {1238,20,5,L,has}, {15880,44,5,L,pre}, {15979,34,8,L,pre},
    {4968,28,0,L,eq}, {16982,30,6,L,pre}, {717,18,9,L,eq}, {7791,28,6,L,pre}, {7040,17,7,L,eq}, {1038,6,11,E,pre}, {23066,24,6,L,eq},
    {22205,21,5,L,eq}, {24285,52,2,L,eq}, {9720,13,3,L,eq}, {17667,21,5,L,pre}, {6330,4,4,E,eq}, {13270,4,7,E,eq}, {13900,29,0,L,has},
    {13962,28,0,L,has}, {1445,19,4,H,eq}, {3071,15,9,L,pre}, {19847,33,2,L,eq}, {8356,19,3,L,eq}, {21998,43,3,L,pre}, {26383,14,7,E,eq},
    {12790,27,3,L,eq}, {14628,34,8,L,pre}, {88,26,7,L,eq}, {59,15,1,L,eq}, {21267,15,1,L,eq}, {4647,13,7,L,eq}, {10687,12,3,E,eq},
    {9682,11,7,L,pre}, {26787,15,2,L,eq}, {5536,13,9,L,eq}, {13283,6,7,E,eq}, {8475,28,3,L,eq}, {20354,11,5,E,eq}, {14685,33,7,L,has},
    {11428,22,2,L,pre}, {4262,71,0,L,eq}, {417,15,7,L,eq}, {12348,22,0,L,eq}, {15355,28,3,L,eq}, {3749,28,8,L,has}, {20917,27,4,H,eq},
    {13660,12,7,E,eq}, {16855,8,7,E,eq}, {23169,17,4,L,pre}, {17851,35,6,L,eq}, {182,13,11,E,pre}, {19800,19,1,L,eq}, {7619,16,4,E,pre},
    {17340,21,5,L,eq}, {9138,31,2,L,eq}, {25872,19,4,H,eq}, {12835,32,5,L,eq}, {12561,19,0,L,eq}, {11885,53,6,L,eq}, {23951,23,4,L,eq},
    {12124,35,0,L,eq}, {7536,22,7,L,eq}, {5472,23,6,L,has}, {5495,20,6,L,has}, {5515,30,6,L,has}, {7065,4,3,E,eq}, {13211,4,7,E,eq},
    {2519,6,1,L,eq}, {5103,8,4,E,eq}, {6595,13,5,L,eq}, {15692,56,5,L,eq}, {14822,20,0,L,pre}, {5812,23,9,L,pre}, {10851,16,1,L,eq},
    {16453,14,6,L,eq}, {11635,40,3,L,eq}, {7471,6,7,L,eq}, {20581,24,2,L,has}, {20079,22,5,L,pre}, {785,36,3,L,eq}, {18374,5,7,E,eq},
    {20774,46,5,L,eq}, {18970,40,2,L,eq}, {9485,15,5,E,eq}, {8475,38,1,L,pre}, {4232,22,1,L,pre}, {1492,13,11,E,eq}, {21071,45,5,L,pre},
    {18361,30,5,L,eq}, {3692,23,6,L,eq}, {14538,10,1,L,eq}, {4125,22,6,L,eq}, {9492,26,1,L,pre}, {5666,22,3,L,pre}, {14571,14,4,L,pre},
    {8215,9,5,L,eq}, {14587,9,8,E,eq}, {10421,15,2,L,eq}, {1038,18,0,L,eq}, {6587,71,6,L,pre}, {21104,27,3,L,pre}, {10136,4,7,E,eq},
    {1994,16,7,L,eq}, {13638,31,0,L,eq}, {12112,11,4,L,eq}, {8189,13,5,L,eq}, {7887,7,8,E,eq}, {16907,9,7,E,eq}, {17703,57,7,L,eq},
    {3521,16,1,L,eq}, {15651,41,4,H,eq}, {7312,16,7,L,eq}, {20814,47,1,L,pre}, {18946,24,2,L,eq}, {2113,21,3,L,eq}, {902,22,3,L,eq},
    {13271,53,3,L,pre}, {6832,19,5,L,eq}, {1796,19,5,L,has}, {9583,11,2,L,eq}, {5458,16,5,L,eq}, {10386,15,1,L,eq}, {28917,42,3,L,has},
    {28959,39,3,L,has}, {29034,54,3,L,has}, {22168,9,4,L,pre}, {390,16,12,B,suf}, {14365,39,0,L,eq}, {22955,19,7,L,eq}, {14390,11,5,L,eq},
    {10931,13,1,L,eq}, {8380,14,8,E,eq}, {8137,18,5,L,eq}, {12277,35,0,L,eq}, {18552,14,4,H,eq}, {3964,23,9,E,eq}, {13194,2,7,E,eq},
    {23606,12,4,H,eq}, {9577,9,7,L,pre}, {10233,9,7,E,eq}, {123,9,11,E,pre}, {20023,30,2,L,eq}, {5213,9,6,E,eq}, {17249,7,7,E,eq},
    {14401,14,5,L,eq}, {7830,9,4,E,pre}, {26650,16,3,L,eq}, {5858,10,1,E,eq}, {11855,45,5,L,pre}, {823,10,9,L,eq}, {22676,16,4,H,eq},
    {22131,13,7,L,eq}, {12996,39,0,L,eq}, {15343,32,0,L,eq}, {16962,9,1,L,eq}, {5785,29,0,L,eq}, {6262,27,3,L,has}, {22510,23,3,L,eq},
    {10683,22,5,L,has}, {8562,17,4,H,eq}, {946,20,3,L,eq}, {114,22,9,L,eq}, {1025,17,13,L,eq}, {14270,16,1,L,eq}, {2611,7,1,L,eq},
    {15310,19,1,L,pre}, {6322,8,4,E,eq}, {17657,4,6,E,eq}, {12134,9,7,E,eq}, {20136,9,7,E,eq}, {6222,32,6,L,eq}, {14726,32,5,L,has},
    {14758,31,5,L,has}, {14789,56,5,L,has}, {3603,14,6,L,eq}, {11159,38,6,L,has}, {11197,39,6,L,has}, {11236,43,6,L,has}, {7768,10,4,E,pre},
    {19318,18,4,L,eq}, {490,31,0,L,eq}, {13989,22,6,L,eq}, {176,14,7,L,eq}, {11565,17,0,L,eq}, {3259,31,3,L,eq}, {8394,15,8,E,eq},
    {13241,5,7,E,eq}, {13964,5,7,E,eq}, {8873,39,0,L,eq}, {23102,20,4,L,eq}, {16279,30,5,E,eq}, {0,2,11,E,pre}, {5846,12,1,E,eq},
    {3593,36,8,L,has}, {27572,12,7,L,eq}, {7744,21,8,H,eq}, {9074,15,7,L,eq}, {21185,19,3,L,pre}, {27626,12,7,L,eq}, {8323,14,2,L,eq},
    {13746,15,4,L,eq}, {7485,12,0,L,eq}, {16515,10,2,L,eq}, {12261,23,5,L,eq}, {9408,13,4,H,eq}, {2754,18,2,L,has}, {2772,40,2,L,has},
    {21497,24,2,L,eq}, {21224,45,3,L,has}, {21322,48,3,L,has}, {3497,46,0,L,eq}, {2524,9,4,H,eq}, {12397,6,7,E,eq}, {14228,26,3,L,eq},
    {25444,8,7,E,eq}, {5878,18,8,L,eq}, {5406,10,4,L,pre}, {11510,12,7,E,eq}, {11507,23,2,L,pre}, {15615,23,2,L,pre}, {23318,10,3,E,eq},
    {17514,22,1,L,eq}, {3443,12,4,H,eq}, {19470,18,1,E,eq}, {22680,19,2,L,eq}, {19157,17,4,H,eq}, {3747,15,9,E,eq}, {20745,13,3,L,eq},
    {6420,58,6,L,pre}, {1392,13,7,L,eq}, {17603,10,6,E,eq}, {18923,35,1,L,eq}, {625,12,4,H,eq}, {14872,19,1,L,eq}, {6675,22,8,L,eq},
    {7788,17,2,L,eq}, {1442,16,6,L,has}, {13534,11,5,E,eq}, {10690,3,4,E,eq}, {14513,24,2,L,eq}, {2578,26,6,L,eq}, {5936,54,6,L,eq},
    {4355,21,1,L,pre}, {25078,66,2,L,pre}, {19189,54,1,L,pre}, {14377,15,1,L,eq}, {25895,27,2,L,pre}, {14946,8,3,L,eq}, {19740,14,7,L,eq},
    {7021,19,7,L,eq}, {1087,25,1,L,eq}, {15492,38,2,L,eq}, {1344,5,11,E,pre}, {19029,26,6,L,pre}, {5770,17,4,L,pre}, {16388,15,1,L,eq},
    {14276,39,2,L,pre}, {6724,24,2,L,has}, {6748,19,2,L,has}, {11149,14,1,L,eq}, {2736,29,5,L,has}, {5568,24,9,L,eq}, {21856,18,5,L,pre},
    {12093,22,8,L,pre}, {1171,7,11,E,pre}, {17824,18,3,L,eq}, {12171,13,4,L,pre}, {2518,43,5,L,has}, {2561,31,5,L,has}, {2623,23,5,L,has},
    {2889,14,7,L,eq}, {21947,15,6,L,eq}, {12883,35,4,H,eq}, {5787,6,1,E,eq}, {11505,5,7,E,eq}, {3199,21,6,L,eq}, {20461,20,5,L,eq},
    {6374,14,7,L,eq}, {2196,15,4,H,eq}, {8134,19,2,L,eq}, {19877,21,3,L,eq}, {21604,34,2,L,eq}, {24501,19,4,L,eq}, {27363,21,4,L,eq},
    {4537,13,4,H,eq}, {9588,6,5,E,eq}, {6491,33,5,L,eq}, {10243,64,1,L,eq}, {10261,4,7,E,eq}, {22969,62,6,L,pre}, {14540,29,0,L,eq},
    {10028,44,3,L,eq}, {20861,30,4,H,eq}, {26560,10,3,L,eq}, {6478,38,6,L,pre}, {27659,15,7,L,eq}, {10153,12,5,E,eq}, {13664,17,3,L,eq},
    {5302,12,3,L,eq}, {2990,25,1,L,eq}, {12454,8,7,E,eq}, {12407,24,5,L,eq}, {2554,20,4,H,eq}, {3526,32,3,L,eq}, {18369,47,6,L,has},
    {16634,10,7,E,eq}, {4377,18,7,L,eq}, {5835,19,2,L,has}, {5854,13,2,L,has}, {5901,17,2,L,has}, {21739,16,6,L,eq}, {4165,5,9,E,eq},
    {17369,10,6,L,eq}, {24273,20,4,H,eq}, {1418,24,0,L,eq}, {6725,13,3,E,eq}, {20099,63,3,L,pre}, {9542,13,5,E,eq}, {23274,18,6,L,eq},
    {12503,17,3,L,eq}, {23607,19,3,L,eq}, {18343,18,3,L,eq}, {13588,13,5,E,eq}, {22372,6,7,E,eq}, {15139,21,6,L,pre}, {24451,19,3,L,eq},
    {14718,29,7,L,has}, {6314,18,5,L,eq}, {12342,38,3,L,eq}, {1981,9,0,E,eq}, {9432,27,3,L,eq}, {16901,5,1,E,eq}, {19889,18,4,H,eq},
    {17848,24,1,L,pre}, {14016,8,7,E,pre}, {27388,19,7,L,eq}, {1962,26,8,L,has}, {1988,30,8,L,has}, {2018,31,8,L,has}, {6946,9,3,E,eq},
    {14637,17,4,L,pre}, {11527,17,0,L,eq}, {16771,29,6,L,pre}, {2694,21,0,L,pre}, {26520,9,3,L,eq}, {7983,28,6,L,eq}, {10332,37,6,L,pre},
    {4030,36,0,L,has}, {21660,6,1,E,eq}, {5832,21,5,L,eq}, {19614,13,1,L,eq}, {7437,8,4,E,eq}, {7708,12,5,L,eq}, {11744,8,7,E,eq},
    {16251,32,7,L,eq}, {3994,17,1,L,eq}, {7328,13,7,L,eq}, {3836,29,1,L,eq}, {22093,20,6,L,pre}, {3493,33,3,L,eq}, {11507,18,3,L,eq},
    {22281,16,4,L,pre}, {4512,19,1,L,pre}, {6597,19,7,L,eq}, {16183,16,7,L,eq}, {3388,28,9,L,has}, {4908,18,2,L,has}, {0,28,8,L,has},
    {934,36,8,L,has}, {970,32,8,L,has}, {1002,38,8,L,has}, {1040,34,8,L,has}, {1074,26,8,L,has}, {1241,18,0,L,eq}, {350,40,13,L,pre},
    {8723,39,8,L,pre}, {10560,45,8,L,has}, {503,30,8,L,has}, {20734,16,4,H,eq}, {11164,40,0,L,eq}, {15089,28,1,L,pre}, {4376,9,3,L,eq},
    {20693,56,6,L,pre}, {27318,25,4,L,eq}, {24069,9,7,E,eq}, {1427,18,4,H,eq}, {13847,16,6,L,eq}, {11155,7,5,E,pre}, {13697,13,6,L,eq},
    {16142,10,7,L,eq}, {704,13,9,L,eq}, {32,13,10,L,eq}, {8772,21,1,L,eq}, {17040,28,4,L,eq}, {6074,22,0,L,eq}, {14949,34,0,L,pre},
    {7262,29,0,L,has}, {3131,14,4,H,eq}, {15326,32,2,L,eq}, {2456,37,0,L,eq}, {4081,16,4,H,eq}, {12389,18,5,L,eq}, {290,10,1,L,eq},
    {13061,6,7,E,eq}, {7311,16,4,E,eq}, {2764,12,4,H,eq}, {11821,21,4,H,eq}, {3951,23,5,L,has}, {3974,18,5,L,has}, {3992,24,5,L,has},
    {21960,16,2,L,eq}, {1118,15,7,L,eq}, {21700,46,2,L,eq}, {7859,23,2,L,eq}, {6635,18,0,L,eq}, {925,11,0,L,eq}, {18477,9,4,H,eq},
    {20420,15,7,L,eq}, {27768,13,7,L,pre}, {12666,35,1,L,eq}, {8108,14,3,L,pre}, {7251,6,4,E,eq}, {13231,6,7,E,eq}, {2170,16,1,L,eq},
    {205,8,12,B,pre}, {2598,42,2,L,has}, {113,46,8,L,has}, {1934,28,8,L,has}, {2049,23,8,L,has}, {2072,30,8,L,has}, {2102,30,8,L,has},
    {4762,21,1,L,pre}, {12056,7,7,E,eq}, {16983,25,5,L,pre}, {5451,12,7,L,eq}, {15667,30,2,L,pre}, {18877,7,7,E,eq}, {26704,18,7,L,eq},
    {17326,30,6,L,eq}, {23970,25,2,L,eq}, {7019,10,5,L,eq}, {1255,16,7,L,eq}, {16363,24,2,L,pre}, {14829,15,6,L,eq}, {14178,21,1,L,eq},
    {9766,6,1,E,eq}, {96,15,4,H,eq}, {20714,66,7,L,eq}, {20204,15,4,L,eq}, {12592,15,3,L,eq}, {5843,23,0,L,eq}, {9185,22,0,L,eq},
    {8516,20,7,L,eq}, {4545,18,2,L,has}, {5918,24,2,L,has}, {5942,19,2,L,has}, {5961,23,2,L,has}, {5984,16,2,L,has}, {1356,30,6,L,has},
    {4251,22,8,L,has}, {4516,20,8,L,has}, {11359,71,8,L,has}, {9948,21,0,L,eq}, {5852,23,3,L,pre}, {16324,22,6,L,eq}, {12893,16,2,E,eq},
    {14094,21,0,L,eq}, {19735,18,2,L,pre}, {23586,21,3,L,eq}, {5196,12,8,L,eq}, {6447,14,4,E,eq}, {1356,17,0,L,eq}, {21773,7,5,L,eq},
    {454,9,7,L,eq}, {13125,7,7,E,eq}, {9081,44,1,L,suf}, {8834,19,2,L,eq}, {226,35,8,L,has}, {2724,31,8,L,has}, {3225,28,8,L,has},
    {8196,37,0,L,eq}, {26660,22,2,L,pre}, {15638,29,2,L,pre}, {17929,56,2,L,eq}, {2976,14,4,H,eq}, {368,23,9,L,eq}, {10076,34,6,L,pre},
    {382,12,7,L,eq}, {4861,29,7,L,eq}, {4380,11,4,H,eq}, {22310,31,6,L,has}, {22341,36,6,L,has}, {22377,38,6,L,has}, {22415,38,6,L,has},
    {1634,15,9,L,eq}, {14880,21,6,L,eq}, {17760,68,7,L,eq}, {28228,12,4,H,eq}, {14800,22,0,L,pre}, {18805,15,2,L,eq}, {27343,20,4,L,eq},
    {2223,30,7,L,eq}, {25258,32,4,L,eq}, {14804,32,7,L,eq}, {2031,27,6,L,has}, {2058,22,6,L,has}, {14792,22,1,L,eq}, {15867,19,7,L,eq},
    {4168,22,0,L,eq}, {16361,37,3,L,eq}, {4208,24,1,L,pre}, {273,23,7,L,eq}, {479,12,12,B,suf}, {1567,36,3,L,eq}, {10871,7,3,E,eq},
    {20141,18,4,L,eq}, {1102,19,0,L,eq}, {5529,4,1,E,eq}, {5321,4,6,E,eq}, {6972,7,3,E,eq}, {5235,14,4,E,eq}, {11292,7,7,E,eq},
    {4955,34,7,L,eq}, {425,3,12,B,suf}, {13145,17,5,L,eq}, {18803,32,1,L,eq}, {13103,33,0,L,eq}, {17212,74,3,L,pre}, {2252,30,3,L,eq},
    {13186,8,7,E,eq}, {15562,13,6,L,eq}, {22360,16,4,L,pre}, {16644,10,7,E,eq}, {6733,18,4,E,eq}, {5998,18,7,L,eq}, {5895,17,1,E,eq},
    {18693,10,7,E,eq}, {10443,5,7,E,eq}, {21458,32,5,L,eq}, {12140,47,5,L,pre}, {23778,18,4,L,eq}, {8415,9,7,L,eq}, {843,10,11,E,eq},
    {16053,16,7,L,eq}, {9758,24,6,E,eq}, {13914,40,8,L,has}, {13954,36,8,L,has}, {2904,19,0,L,eq}, {12547,35,6,L,pre}, {16800,38,6,L,pre},
    {1500,21,9,L,eq}, {4103,10,7,L,eq}, {3898,11,1,L,eq}, {9719,7,5,E,eq}, {10175,9,4,L,eq}, {10165,14,5,E,eq}, {13377,14,7,E,eq},
    {0,28,2,L,has}, {28,27,2,L,has}, {55,29,2,L,has}, {84,22,2,L,has}, {106,27,2,L,has}, {133,26,2,L,has}, {159,21,2,L,has},
    {197,17,2,L,has}, {214,22,2,L,has}, {236,27,2,L,has}, {2333,28,8,L,has}, {23485,21,6,L,pre}, {20145,6,7,E,eq}, {14836,34,7,L,eq},
    {15002,35,0,L,eq}, {1922,18,1,L,eq}, {12299,30,8,L,pre}, {330,12,12,B,pre}, {17413,15,1,L,pre}, {6737,18,0,L,eq}, {14201,26,5,L,eq},
    {18981,11,5,E,eq}, {24888,44,2,L,pre}, {27924,8,7,L,pre}, {23400,12,4,H,eq}, {1834,14,7,L,eq}, {20245,21,2,L,eq}, {20333,45,3,L,pre},
    {3458,14,6,L,eq}, {951,11,11,E,eq}, {8994,42,3,L,pre}, {7858,19,5,L,eq}, {9873,13,7,L,pre}, {17957,12,5,L,eq}, {28628,33,3,L,pre},
    {5009,8,8,L,pre}, {9360,26,8,L,has}, {9386,42,8,L,has}, {1656,12,11,E,eq}, {20803,12,4,H,eq}, {8428,8,6,E,eq}, {11698,8,7,E,eq},
    {2134,12,3,L,eq}, {11829,4,7,E,eq}, {19798,30,6,L,eq}, {19122,19,4,H,eq}, {14486,15,1,L,eq}, {8309,21,0,L,eq}, {14680,31,3,L,pre},
    {20417,13,4,L,pre}, {5165,21,5,L,eq}, {22174,12,7,L,eq}, {7743,17,6,L,pre}, {16611,19,6,L,eq}, {25478,10,7,E,eq}, {13652,12,3,L,eq},
    {27259,45,7,L,eq}, {790,55,10,L,pre}, {9456,11,7,L,pre}, {10109,18,4,H,eq}, {3594,4,9,B,pre}, {7543,21,1,L,pre}, {10038,13,0,L,eq},
    {11366,37,0,L,eq}, {1239,41,6,L,has}, {17124,23,1,L,eq}, {22345,8,7,E,eq}, {22665,11,4,H,eq}, {12465,44,6,L,pre}, {18096,22,1,L,suf},
    {12481,52,1,L,eq}, {239,45,13,L,eq}, {9475,9,1,L,eq}, {2236,11,0,E,eq}, {10242,11,7,E,eq}, {11132,27,6,L,pre}, {0,10,1,L,eq},
    {6756,10,1,L,eq}, {10822,12,3,E,eq}, {28597,13,4,L,pre}, {2084,17,0,E,eq}, {18081,24,3,L,eq}, {12965,12,6,E,eq}, {17487,7,7,E,eq},
    {11864,31,0,L,eq}, {2945,15,4,H,eq}, {15253,19,1,L,pre}, {22364,8,7,E,eq}, {26757,15,2,L,eq}, {4712,22,3,L,eq}, {21957,24,5,L,pre},
    {8980,15,7,L,eq}, {6182,13,9,L,pre}, {2939,25,1,L,eq}, {2171,12,4,H,eq}, {450,15,3,L,eq}, {3785,50,0,L,pre}, {21289,23,2,L,pre},
    {9839,5,5,E,eq}, {13139,18,2,E,eq}, {4599,18,5,L,has}, {9992,14,5,E,has}, {20271,40,5,L,has}, {20311,43,5,L,has}, {12288,28,2,L,has},
    {12316,30,2,L,has}, {3480,17,5,L,has}, {3497,21,5,L,has}, {3518,21,5,L,has}, {2671,35,8,L,has}, {5397,23,0,L,pre}, {15037,35,0,L,eq},
    {26936,10,7,L,eq}, {25509,28,2,L,pre}, {7395,8,4,E,eq}, {13698,10,7,E,eq}, {10341,46,3,L,pre}, {1156,26,13,L,eq}, {3002,25,6,L,eq},
    {19543,13,1,L,eq}, {13538,18,0,L,eq}, {8227,11,7,L,eq}, {18276,37,2,L,pre}, {10387,70,3,L,pre}, {19556,23,3,L,pre}, {561,14,11,E,eq},
    {4560,27,3,L,eq}, {13503,27,8,L,pre}, {1292,28,2,L,has}, {8316,38,6,L,has}, {22773,30,2,L,eq}, {24928,27,4,H,eq}, {6521,8,4,E,eq},
    {1319,18,0,L,eq}, {11020,12,2,L,pre}, {8260,41,3,L,eq}, {4910,15,8,L,pre}, {15297,22,0,L,eq}, {2629,18,4,H,eq}, {28144,12,4,H,eq},
    {5109,7,8,L,pre}, {674,31,0,L,eq}, {24233,17,4,H,eq}, {11969,6,7,E,eq}, {22267,11,7,L,pre}, {12089,4,7,E,eq}, {13837,36,2,L,eq},
    {3721,7,7,L,eq}, {19448,31,3,L,pre}, {16451,10,7,E,eq}, {10502,10,7,E,eq}, {3826,6,9,E,eq}, {1442,35,0,L,eq}, {315,13,4,H,eq},
    {7572,11,8,H,eq}, {6819,21,1,L,eq}, {9919,27,3,L,eq}, {12638,9,7,E,eq}, {25798,16,2,L,eq}, {4271,14,7,L,eq}, {18768,11,4,L,pre},
    {17616,27,5,L,pre}, {14468,26,2,L,pre}, {13745,14,8,L,pre}, {18524,37,1,L,suf}, {4249,12,7,L,eq}, {4149,5,9,E,eq}, {2380,16,4,H,eq},
    {3736,9,1,L,eq}, {7996,14,2,L,eq}, {8027,14,2,L,eq}, {8041,14,2,L,eq}, {14491,31,5,L,pre}, {3481,19,4,H,eq}, {17629,41,2,L,eq},
    {9272,17,5,L,pre}, {9924,11,7,L,pre}, {21336,17,1,L,eq}, {8122,11,4,E,eq}, {1444,24,7,L,eq}, {9853,21,4,L,pre}, {16103,61,8,L,pre},
    {3030,25,0,L,eq}, {228,26,3,L,eq}, {3676,31,0,L,pre}, {3479,19,7,L,eq}, {9104,23,0,L,eq}, {27624,14,4,H,eq}, {10471,57,0,L,has},
    {7790,15,3,L,eq}, {6915,11,3,E,eq}, {1056,17,0,L,eq}, {1394,12,3,L,eq}, {0,12,12,B,pre}, {5974,14,3,L,pre}, {10554,23,5,L,has},
    {2550,7,1,L,eq}, {8114,8,4,E,eq}, {20121,7,7,E,eq}, {655,86,13,L,eq}, {1215,16,13,L,eq}, {12053,41,3,L,pre}, {10243,16,6,L,eq},
    {708,21,4,H,eq}, {13255,3,7,E,eq}, {13258,3,7,E,eq}, {10633,7,7,E,eq}, {15116,37,3,L,pre}, {9048,16,5,L,pre}, {1179,18,3,L,eq},
    {22072,14,4,L,eq}, {9648,7,5,E,eq}, {22,17,9,L,eq}, {5653,14,0,L,eq}, {406,11,3,L,eq}, {15284,25,7,L,eq}, {9292,17,3,L,eq},
    {12329,14,7,E,eq}, {3190,32,0,L,eq}, {13512,22,5,L,has}, {23758,12,4,L,eq}, {11254,23,5,E,pre}, {8199,16,8,E,has}, {8215,16,8,E,has},
    {8231,16,8,E,has}, {6458,28,1,L,eq}, {22864,13,7,L,pre}, {14994,8,0,L,eq}, {651,42,8,L,has}, {693,32,8,L,has}, {725,34,8,L,has},
    {759,29,8,L,has}, {788,29,8,L,has}, {4515,16,6,L,eq}, {15602,26,4,H,eq}, {11076,13,5,E,pre}, {26821,12,7,L,eq}, {11324,19,1,L,eq},
    {21187,44,7,L,eq}, {4064,9,7,L,eq}, {16950,12,1,L,eq}, {25516,7,7,E,eq}, {0,13,0,L,eq}, {5252,13,6,E,eq}, {2508,25,0,L,eq},
    {6267,16,8,L,eq}, {3689,29,2,L,has}, {3718,25,2,L,has}, {3743,25,2,L,has}, {3768,47,2,L,has}, {3815,33,2,L,has}, {3848,28,2,L,has},
    {12444,31,2,L,has}, {19434,10,4,L,eq}, {26926,14,4,L,pre}, {2351,34,5,L,has}, {3520,18,7,L,eq}, {3838,9,6,L,eq}, {14442,15,7,L,eq},
    {22941,25,4,L,eq}, {27476,36,3,L,eq}, {12707,8,5,E,eq}, {7704,54,0,L,eq}, {17573,5,7,E,eq}, {18623,11,5,L,eq}, {16503,12,8,L,pre},
    {6914,23,0,L,eq}, {7516,8,2,L,eq}, {7957,8,7,L,eq}, {12588,6,7,E,eq}, {18394,8,7,E,eq}, {17296,7,6,E,eq}, {21101,19,4,L,eq},
    {199,6,12,B,pre}, {10681,5,7,E,eq}, {192,34,8,L,has}, {405,16,4,H,eq}, {18645,15,7,E,eq}, {6590,17,8,L,eq}, {8612,19,7,L,eq},
    {21392,35,2,L,has}, {13873,49,2,L,eq}, {7988,13,4,E,pre}, {12387,6,7,E,eq}, {5365,8,1,E,eq}, {7147,18,5,L,eq}, {14467,19,1,L,eq},
    {17919,20,1,L,pre}, {8503,19,3,L,eq}, {22217,25,3,L,pre}, {16016,71,5,L,pre}, {21902,13,7,L,eq}, {2109,16,1,L,eq}, {16547,31,4,H,eq},
    {17735,30,4,L,pre}, {21592,20,5,L,eq}, {22227,19,7,L,eq}, {14980,30,4,H,eq}, {18049,16,4,H,eq}, {8423,24,1,L,eq}, {11821,7,0,L,eq},
    {24491,18,3,L,eq}, {20119,36,2,L,eq}, {14409,18,4,L,eq}, {23588,18,4,H,eq}, {13778,27,5,L,eq}, {17620,10,7,E,pre}, {5188,14,4,E,eq},
    {24308,15,4,H,eq}, {88,41,0,L,eq}, {15815,8,7,L,eq}, {4925,34,9,L,eq}, {25017,27,4,H,eq}, {3950,10,6,L,eq}, {8581,11,0,L,eq},
    {21556,22,4,H,eq}, {166,16,4,H,eq}, {2825,14,9,L,eq}, {6886,15,5,L,eq}, {22039,29,7,L,eq}, {1283,14,4,H,eq}, {26986,22,3,L,pre},
    {12689,27,2,L,has}, {25424,10,7,E,eq}, {16665,25,5,L,eq}, {3514,12,4,H,eq}, {10103,6,5,E,eq}, {12799,6,7,E,eq}, {1172,10,4,H,eq},
    {23405,13,6,L,eq}, {6295,10,7,L,eq}, {9911,10,4,H,eq}, {7816,20,5,L,eq}, {8995,16,7,L,eq}, {4140,10,0,E,eq}, {13738,18,7,E,eq},
    {3239,15,4,H,eq}, {10532,5,7,E,eq}, {2215,22,8,L,has}, {5950,24,9,L,pre}, {18524,12,6,L,eq}, {4324,15,6,L,eq}, {8797,16,2,L,eq},
    {14820,20,2,L,eq}, {17702,33,4,L,pre}, {25,15,12,B,pre}, {15124,15,0,L,eq}, {521,25,3,L,eq}, {16000,34,0,L,eq}, {15956,18,1,L,eq},
    {827,15,1,L,eq}, {13385,18,6,L,pre}, {1097,5,11,E,pre}, {17278,27,4,L,pre}, {6621,18,5,L,eq}, {27638,21,7,L,eq}, {4398,18,6,L,eq},
    {5137,8,4,E,eq}, {949,13,1,L,eq}, {26743,17,4,L,eq}, {13689,11,4,L,eq}, {14713,36,6,L,eq}, {6509,18,1,L,eq}, {8441,24,5,L,eq},
    {10087,19,7,L,pre}, {16562,12,8,L,pre}, {11565,17,2,L,pre}, {15692,38,4,H,eq}, {24068,10,4,L,pre}, {22461,14,6,E,eq}, {12137,19,8,L,pre},
    {13406,34,2,L,eq}, {8797,15,7,L,eq}, {431,17,1,L,eq}, {23046,16,4,L,eq}, {13530,28,8,L,pre}, {12805,9,7,E,eq}, {5201,25,1,L,has},
    {19363,12,4,L,eq}, {7311,27,3,E,eq}, {9874,23,4,L,pre}, {19607,51,3,L,has}, {19658,34,3,L,has}, {5328,16,4,L,pre}, {12814,12,7,E,eq},
    {17112,21,5,L,pre}, {13261,28,6,L,pre}, {25012,17,7,L,eq}, {23282,17,4,L,pre}, {5463,3,1,E,eq}, {18617,8,7,E,eq}, {19092,21,3,L,eq},
    {3725,9,9,E,eq}, {11860,12,4,H,eq}, {12157,14,4,L,eq}, {6727,12,7,L,eq}, {19173,27,2,L,eq}, {23082,24,2,L,eq}, {14209,63,0,L,eq},
    {23661,19,3,L,eq}, {4969,7,4,E,eq}, {10485,6,7,E,eq}, {1360,12,1,L,eq}, {17210,23,1,L,eq}, {9705,36,0,L,eq}, {9787,15,2,L,eq},
    {5436,15,7,L,eq}, {7560,20,5,L,eq}, {6718,15,4,E,eq}, {5983,15,7,L,eq}, {15651,6,0,L,eq}, {12857,9,2,E,eq}, {10798,9,3,E,eq},
    {18866,21,5,L,pre}, {25663,15,2,L,eq}, {17271,11,5,E,eq}, {26407,16,7,E,eq}, {11430,21,8,L,suf}, {5110,14,7,L,eq}, {15605,44,3,L,eq},
    {10307,64,1,L,eq}, {6801,20,2,L,has}, {4339,18,8,L,has}, {19679,12,6,L,eq}, {20162,6,7,E,eq}, {3846,8,8,L,has}, {21573,18,6,L,eq},
    {13013,4,2,E,eq}, {19506,26,2,L,pre}, {6878,4,4,E,eq}, {12083,4,7,E,eq}, {7682,16,5,L,eq}, {8364,12,7,L,eq}, {7996,11,1,L,eq},
    {10436,13,2,L,eq}, {16902,5,7,E,eq}, {8095,16,7,L,eq}, {7805,21,2,L,eq}, {17073,31,2,L,pre}, {22923,46,6,L,pre}, {3679,23,5,L,has},
    {13448,29,8,L,pre}, {26963,24,2,L,eq}, {6944,58,6,L,pre}, {4467,19,3,L,eq}, {6913,16,4,E,eq}, {19800,12,7,L,eq}, {8637,61,3,L,pre},
    {21291,14,4,L,pre}, {4655,26,3,L,eq}, {760,13,1,L,eq}, {27819,25,7,L,pre}, {16538,46,3,L,eq}, {13441,16,7,E,eq}, {6412,12,7,L,eq},
    {24810,39,3,L,eq}, {14821,15,4,H,eq}, {682,9,7,L,eq}, {12193,19,3,L,pre}, {6615,15,4,E,eq}, {12085,37,6,L,eq}, {59,13,4,H,eq},
    {21634,16,6,L,eq}, {12346,29,2,L,has}, {14875,11,5,E,eq}, {18852,22,3,L,eq}, {21345,15,6,L,eq}, {12990,15,7,E,eq}, {17516,4,7,E,eq},
    {4486,18,3,L,eq}, {19387,7,7,E,eq}, {530,14,9,L,eq}, {8495,24,4,H,eq}, {20362,24,2,L,pre}, {14501,19,1,L,eq}, {27244,35,3,L,eq},
    {7954,21,5,L,eq}, {6084,15,7,L,eq}, {6058,15,9,L,eq}, {22275,24,3,L,pre}, {15065,24,1,L,pre}, {23792,26,3,L,eq}, {11508,19,0,L,eq},
    {12278,6,7,E,eq}, {3817,9,9,E,eq}, {710,8,11,E,eq}, {297,12,3,L,eq}, {26712,33,3,L,pre}, {89,7,11,E,pre}, {14165,13,4,L,eq},
    {24035,24,2,L,eq}, {7185,11,4,E,eq}, {23663,19,6,L,pre}, {16844,16,5,L,eq}, {14927,22,0,L,pre}, {8199,12,1,L,eq}, {12514,21,2,L,has},
    {12535,23,2,L,has}, {12558,22,2,L,has}, {9361,39,0,L,pre}, {15999,19,6,L,pre}, {16625,33,2,L,eq}, {20290,24,2,L,pre}, {21620,20,4,H,eq},
    {2437,18,7,L,eq}, {14520,18,1,L,eq}, {27725,39,3,L,pre}, {6376,14,4,E,eq}, {17067,7,7,E,eq}, {5533,5,1,E,eq}, {6549,16,4,E,eq},
    {18000,17,1,L,pre}, {2440,15,4,H,eq}, {28571,13,4,L,pre}, {11758,15,7,E,eq}, {8330,20,0,L,eq}, {5602,39,0,L,has}, {12042,47,0,L,eq},
    {12369,8,7,E,eq}, {250,33,9,L,eq}, {18790,16,4,L,pre}, {10424,28,8,L,has}, {17410,31,6,L,eq}, {11605,8,7,E,eq}, {1969,12,0,E,eq},
    {9127,19,4,L,eq}, {11618,40,6,L,pre}, {147,12,12,B,pre}, {4926,19,2,L,has}, {4945,45,2,L,has}, {12826,22,2,L,has}, {3416,30,9,L,has},
    {21701,18,7,L,eq}, {22922,15,7,E,eq}, {3053,10,4,H,eq}, {13619,13,3,L,eq}, {1786,20,1,L,eq}, {3039,25,3,L,eq}, {16631,73,3,L,pre},
    {4254,25,1,L,pre}, {25434,25,3,L,eq}, {20480,22,4,L,pre}, {18381,37,2,L,pre}, {1546,17,4,H,eq}, {16549,15,7,E,eq}, {13112,7,7,E,eq},
    {7049,16,3,E,eq}, {8674,28,4,H,eq}, {8032,16,1,L,pre}, {2593,7,9,L,eq}, {19474,40,6,L,has}, {5358,19,3,L,pre}, {6143,17,7,L,eq},
    {12045,5,7,E,eq}, {500,18,9,L,eq}, {10005,18,0,L,eq}, {7029,7,3,E,eq}, {2892,27,6,L,eq}, {13708,7,7,E,eq}, {16491,12,8,L,pre},
    {7880,13,7,L,eq}, {10832,8,2,L,eq}, {5679,28,6,L,has}, {2913,26,1,L,eq}, {655,12,4,H,eq}, {22582,19,4,L,eq}, {10274,34,4,H,eq},
    {16517,23,5,L,eq}, {3617,15,6,L,eq}, {14325,25,1,L,eq}, {5702,5,1,E,eq}, {12962,5,2,E,eq}, {2802,32,3,L,eq}, {4716,18,9,L,pre},
    {16433,13,7,L,pre}, {16156,13,1,L,eq}, {21140,13,4,L,eq}, {28220,49,3,L,pre}, {6305,10,4,E,eq}, {4665,20,4,H,eq}, {0,13,3,L,eq},
    {10951,6,7,E,eq}, {26228,14,4,H,eq}, {5203,27,5,L,eq}, {1373,45,0,L,eq}, {23418,12,6,L,eq}, {15964,18,7,L,eq}, {11438,40,0,L,eq},
    {12966,18,4,H,eq}, {711,12,3,L,eq}, {12184,13,4,L,pre}, {10219,27,0,L,pre}, {3930,10,1,L,eq}, {19100,55,1,L,pre}, {4090,13,7,L,eq},
    {4584,24,1,L,pre}, {1640,23,3,L,eq}, {1519,15,7,L,eq}, {18735,29,2,L,pre}, {26713,16,4,L,eq}, {16461,15,7,E,eq}, {8600,9,1,E,eq},
    {9735,22,1,L,suf}, {587,11,7,L,eq}, {23718,25,2,L,pre}, {15203,34,3,L,pre}, {19507,16,4,L,eq}, {21798,18,5,L,pre}, {7110,4,4,E,eq},
    {3598,4,9,E,eq}, {4439,13,9,L,eq}, {22475,23,6,L,eq}, {14768,9,3,E,eq}, {31,15,4,H,eq}, {22309,24,4,L,pre}, {4385,9,3,L,eq},
    {22711,16,3,L,eq}, {26632,18,3,L,eq}, {23808,27,6,L,has}, {23835,30,6,L,has}, {8616,15,5,L,eq}, {13687,11,7,E,eq}, {4572,17,7,L,eq},
    {4681,31,3,L,eq}, {26089,8,4,L,eq}, {898,13,1,L,eq}, {2960,16,4,H,eq}, {6220,14,4,L,pre}, {111,13,12,B,pre}, {28348,12,4,L,eq},
    {21560,16,1,L,pre}, {18065,22,4,H,eq}, {16018,22,6,L,pre}, {1509,22,1,L,eq}, {12437,24,8,L,suf}, {24422,18,7,L,eq}, {1254,11,11,E,pre},
    {13850,17,4,H,eq}, {19743,19,6,L,eq}, {18166,38,6,L,pre}, {2247,6,0,E,eq}, {22602,28,3,L,pre}, {19523,14,4,L,eq}, {18413,32,3,L,eq},
    {25434,10,7,E,eq}, {1563,15,7,L,eq}, {15329,30,1,L,suf}, {9652,26,3,L,pre}, {13964,47,2,L,eq}, {19052,17,3,L,eq}, {3746,16,4,H,eq},
    {4862,23,2,L,has}, {2786,44,8,L,has}, {14891,23,1,L,eq}, {8853,31,2,L,eq}, {4831,31,6,L,eq}, {16733,23,1,L,pre}, {4885,23,2,L,has},
    {5244,19,9,L,eq}, {9467,16,7,L,pre}, {17949,38,4,L,pre}, {20228,21,7,L,eq}, {16641,14,1,L,eq}, {14901,18,6,L,eq}, {24530,11,7,L,eq},
    {25995,18,2,L,pre}, {1284,10,11,E,pre}, {3078,25,0,L,eq}, {23549,22,6,L,pre}, {13717,30,3,L,pre}, {21836,8,7,L,eq}, {14093,18,4,H,eq},
    {14086,50,8,L,has}, {14136,50,8,L,has}, {14186,41,8,L,has}, {14227,43,8,L,has}, {14270,45,8,L,has}, {1369,18,11,E,pre}, {883,15,1,L,eq},
    {6887,15,7,L,eq}, {9277,13,7,L,eq}, {18637,12,4,L,eq}, {26658,14,7,L,eq}, {2684,7,1,L,eq}, {14619,20,1,L,pre}, {17690,25,1,L,eq},
    {19703,28,1,L,suf}, {19375,14,4,L,eq}, {27554,18,7,L,eq}, {9952,17,4,H,eq}, {3793,16,6,L,eq}, {1025,14,7,L,eq}, {16372,16,1,L,eq},
    {8076,17,6,L,eq}, {14378,12,5,L,eq}, {21790,8,5,L,eq}, {1806,22,1,L,eq}, {13,15,3,L,eq}, {6751,17,4,E,eq}, {6016,17,7,L,eq},
    {10714,29,4,H,eq}, {390,26,10,L,eq}, {17910,39,4,L,pre}, {8629,25,6,L,eq}, {1419,11,9,L,eq}, {10114,18,3,L,eq}, {19371,17,2,L,eq},
    {3960,18,6,L,eq}, {5095,8,4,E,eq}, {15054,19,5,L,eq}, {14145,25,3,L,eq}, {7059,20,5,L,eq}, {1809,37,0,L,pre}, {17184,9,7,E,eq},
    {7456,14,3,L,eq}, {14836,23,4,H,eq}, {2353,10,0,E,eq}, {4104,8,0,E,eq}, {3757,19,6,L,eq}, {5567,11,1,E,eq}, {5813,12,4,L,pre},
    {2110,10,4,H,eq}, {21883,26,4,L,eq}, {11712,40,3,L,eq}, {20495,32,6,L,pre}, {9254,14,1,L,eq}, {25226,31,3,L,eq}, {466,5,11,E,pre},
    {20069,11,7,E,eq}, {11641,7,1,E,eq}, {11311,6,7,E,eq}, {346,15,4,H,eq}, {25043,15,7,L,eq}, {20100,10,7,E,eq}, {9802,19,2,L,eq},
    {10475,17,6,L,pre}, {19753,36,2,L,has}, {4599,13,6,L,eq}, {8192,13,7,L,eq}, {23499,19,7,L,eq}, {25304,17,7,L,pre}, {21827,18,3,L,eq},
    {11446,43,3,L,pre}, {15628,23,4,H,eq}, {1988,31,9,L,eq}, {10817,15,8,L,pre}, {336,11,11,E,pre}, {9980,26,2,L,eq}, {981,12,9,L,eq},
    {24488,54,2,L,eq}, {16656,28,4,L,eq}, {15767,28,0,L,eq}, {16136,12,0,L,eq}, {23868,12,4,L,eq}, {7215,24,8,L,eq}, {6648,13,1,L,eq},
    {19691,11,6,L,eq}, {7280,14,3,E,eq}, {9641,7,5,E,eq}, {6858,18,8,L,eq}, {12733,7,7,E,eq}, {13557,11,7,E,eq}, {22919,22,2,L,pre},
    {9359,12,5,L,pre}, {14960,65,8,L,pre}, {9894,21,0,L,eq}, {21338,28,2,L,pre}, {17595,55,3,L,pre}, {15594,21,2,L,pre}, {13177,9,7,E,eq},
    {5801,12,4,L,pre}, {19401,4,7,E,eq}, {25763,38,7,L,eq}, {1213,10,0,L,eq}, {26924,12,7,L,eq}, {1836,18,3,L,eq}, {2474,26,7,L,eq},
    {21025,19,1,L,eq}, {4499,21,7,L,eq}, {19329,39,3,L,pre}, {5224,13,3,L,eq}, {10063,12,7,L,pre}, {2977,33,3,L,eq}, {10876,15,7,E,eq},
    {13481,26,3,L,pre}, {3377,26,1,L,eq}, {22469,24,7,L,eq}, {10248,14,2,L,eq}, {6974,28,8,L,eq}, {13844,6,7,E,eq}, {1589,15,2,L,has},
    {26608,9,3,L,eq}, {2798,18,6,L,eq}, {18429,17,4,L,pre}, {8409,19,8,E,eq}, {16637,19,4,L,eq}, {3590,4,9,B,pre}, {18806,18,4,L,pre},
    {16836,10,7,E,eq}, {5646,6,1,E,eq}, {25694,14,2,L,eq}, {6580,15,5,L,eq}, {4592,13,4,H,eq}, {12486,12,0,L,eq}, {18410,12,7,E,eq},
    {13556,19,0,L,eq}, {9845,23,2,L,eq}, {19819,19,1,L,eq}, {9558,24,4,H,eq}, {23740,8,4,L,eq}, {15211,71,5,L,eq}, {9208,10,7,L,eq},
    {24284,19,7,L,eq}, {14641,27,5,L,pre}, {23436,13,7,L,eq}, {18385,22,4,L,eq}, {10188,10,7,E,eq}, {9811,9,7,L,pre}, {17349,22,7,E,eq},
    {3538,12,7,L,eq}, {5878,14,7,L,eq}, {9317,14,6,L,pre}, {12652,27,4,H,eq}, {7568,65,3,L,eq}, {2021,17,0,E,eq}, {11159,15,2,L,pre},
    {19933,9,7,E,eq}, {8068,23,1,L,suf}, {10132,18,3,L,eq}, {20481,15,5,L,eq}, {11014,32,3,L,eq}, {3436,10,8,L,has}, {4575,37,0,L,eq},
    {20464,36,2,L,pre}, {13530,12,7,E,eq}, {20090,6,7,E,eq}, {21046,48,7,L,eq}, {22186,11,7,L,eq}, {28240,12,4,H,eq}, {18242,19,1,L,eq},
    {1755,54,0,L,pre}, {144,16,10,L,eq}, {5550,19,2,L,has}, {852,22,7,L,eq}, {12432,49,1,L,eq}, {24194,11,4,H,eq}, {11382,3,6,E,eq},
    {3183,7,0,L,eq}, {18298,15,4,L,eq}, {9609,13,2,L,eq}, {16202,25,1,L,pre}, {17559,23,1,L,eq}, {8562,11,5,L,eq}, {13707,36,0,L,pre},
    {13006,7,2,E,eq}, {17541,15,7,E,eq}, {5702,8,7,L,eq}, {773,10,1,L,eq}, {22587,25,6,L,eq}, {8270,39,0,L,eq}, {2695,16,9,L,eq},
    {9148,17,5,L,pre}, {15794,30,1,L,pre}, {13655,41,2,L,eq}, {24682,28,4,H,eq}, {18986,16,4,H,eq}, {6419,17,4,E,eq}, {15673,13,7,L,eq},
    {1228,11,9,L,eq}, {618,7,12,B,pre}, {13174,21,0,L,eq}, {24233,11,7,E,eq}, {13072,21,6,L,eq}, {8905,37,1,L,eq}, {3057,14,7,L,eq},
    {6859,28,1,L,eq}, {437,39,2,L,has}, {476,14,2,L,has}, {28108,12,4,H,eq}, {12097,5,7,E,eq}, {8027,12,3,L,pre}, {1870,13,7,L,eq},
    {24603,11,7,L,pre}, {3659,15,9,E,eq}, {979,11,1,L,eq}, {990,11,1,L,eq}, {21666,34,2,L,eq}, {20361,19,7,L,eq}, {15432,5,1,E,eq},
    {13473,14,0,L,eq}, {9715,32,8,L,pre}, {4622,13,8,L,pre}, {8345,11,4,L,eq}, {7935,19,5,L,eq}, {1649,11,9,L,eq}, {23158,30,3,L,pre},
    {15416,48,0,L,eq}, {15725,21,0,L,eq}, {5991,16,1,E,eq}, {16787,36,2,L,eq}, {1611,23,9,L,eq}, {26811,21,3,L,pre}, {19877,12,4,H,eq},
    {10106,11,7,L,pre}, {527,6,11,E,eq}, {8834,39,0,L,eq}, {15045,23,4,H,eq}, {14111,19,4,H,eq}, {12710,12,8,E,eq}, {4262,20,2,L,has},
    {4282,36,2,L,has}, {7317,28,2,L,has}, {7372,20,2,L,has}, {2385,37,5,L,has}, {2422,44,5,L,has}, {2466,27,5,L,has}, {2493,25,5,L,has},
    {10006,16,5,E,has}, {21723,27,3,L,eq}, {12065,18,4,L,eq}, {3120,15,0,L,eq}, {8820,29,1,L,eq}, {4587,25,3,L,eq}, {8251,12,7,L,eq},
    {12518,8,7,E,eq}, {20891,26,4,H,eq}, {7822,12,7,L,eq}, {25779,66,3,L,pre}, {512,17,12,B,suf}, {17361,27,5,L,eq}, {2515,9,9,L,eq},
    {5016,17,6,L,eq}, {4191,19,7,L,eq}, {8536,8,5,L,eq}, {19951,9,7,E,eq}, {24581,12,4,L,pre}, {19790,10,7,L,eq}, {27081,19,3,L,pre},
    {122,22,10,L,eq}, {5787,14,4,L,pre}, {16608,15,1,L,eq}, {8592,10,0,L,eq}, {13369,35,8,L,has}, {588,5,12,B,suf}, {21454,17,3,L,eq},
    {3358,14,6,L,eq}, {380,15,11,E,pre}, {16274,31,1,L,pre}, {20800,12,3,L,eq}, {24355,16,7,L,eq}, {13909,17,6,L,eq}, {575,15,11,E,eq},
    {6246,26,2,L,has}, {6272,33,2,L,has}, {6047,16,4,L,pre}, {3539,22,5,L,has}, {4449,14,7,L,eq}, {10370,5,7,E,eq}, {5693,3,1,E,eq},
    {9856,40,8,L,pre}, {11702,63,6,L,eq}, {4679,19,8,L,pre}, {2503,12,9,L,eq}, {3637,17,7,L,eq}, {2764,13,1,L,eq}, {26760,13,4,L,eq},
    {7260,14,6,L,eq}, {3165,34,1,L,eq}, {22376,9,4,H,eq}, {9683,4,5,E,eq}, {10408,27,0,L,pre}, {2958,16,6,L,eq}, {10149,18,4,L,eq},
    {16170,38,3,L,eq}, {8266,7,8,E,eq}, {5796,16,9,L,eq}, {20190,9,7,E,eq}, {10452,43,8,L,has}, {23316,11,4,E,eq}, {18018,36,2,L,eq},
    {3431,12,4,H,eq}, {7350,12,4,E,eq}, {18884,9,7,E,eq}, {1193,12,4,H,eq}, {14787,42,6,L,eq}, {6367,9,4,E,eq}, {5507,16,8,L,eq},
    {22080,31,3,L,pre}, {10154,42,8,L,has}, {10196,42,8,L,has}, {1112,5,11,E,pre}, {890,24,13,L,suf}, {9331,22,1,L,eq}, {7304,7,4,E,eq},
    {15910,17,7,L,eq}, {16136,20,1,L,eq}, {18142,15,5,L,pre}, {11654,25,1,L,eq}, {24229,4,7,E,eq}, {26286,43,3,L,pre}, {26490,15,3,L,eq},
    {6412,24,5,L,eq}, {6766,15,1,L,eq}, {3600,12,7,L,eq}, {972,16,4,H,eq}, {10356,8,7,E,eq}, {9544,23,2,L,eq}, {13946,15,4,H,eq},
    {25741,18,2,L,eq}, {10204,15,6,L,eq}, {394,23,7,L,eq}, {6652,9,3,E,eq}, {26672,14,7,L,eq}, {10703,7,7,E,eq}, {19385,62,6,L,has},
    {7327,18,6,L,eq}, {1747,22,3,L,eq}, {5065,14,6,L,eq}, {1918,11,7,L,eq}, {1413,14,1,L,eq}, {14909,31,2,L,has}, {3890,20,7,L,eq},
    {4297,14,6,L,eq}, {17563,6,7,E,eq}, {22496,7,3,E,eq}, {8478,17,4,H,eq}, {19388,27,2,L,eq}, {8192,21,6,L,pre}, {6799,47,7,L,eq},
    {7896,32,3,L,has}, {1143,16,4,H,eq}, {2402,32,8,L,has}, {7928,16,1,L,eq}, {1382,35,8,L,has}, {12363,3,4,E,eq}, {25584,29,4,L,pre},
    {14694,35,0,L,eq}, {25466,8,7,E,eq}, {28252,12,4,H,eq}, {14682,7,6,E,eq}, {5892,14,7,L,eq}, {20499,41,7,L,eq}, {21704,17,6,L,eq},
    {22967,20,2,L,pre}, {5341,39,9,L,eq}, {7761,17,1,L,eq}, {21687,17,6,L,eq}, {24586,17,3,L,eq}, {9184,16,7,L,eq}, {7521,21,5,L,eq},
    {68,9,10,L,eq}, {24681,35,3,L,pre}, {1182,11,4,H,eq}, {16034,24,0,L,eq}, {17295,18,5,L,eq}, {24020,11,4,L,pre}, {9502,14,7,L,pre},
    {2268,13,4,H,eq}, {2375,31,0,L,eq}, {2458,12,1,L,eq}, {20015,12,4,H,eq}, {27134,21,2,L,pre}, {15496,13,6,L,eq}, {4260,8,9,E,eq},
    {14242,20,1,L,eq}, {20370,7,1,E,eq}, {11816,55,3,L,pre}, {14331,40,3,L,pre}, {3528,20,8,L,has}, {6979,6,3,E,eq}, {0,22,9,L,eq},
    {4244,19,6,L,eq}, {19238,27,7,L,eq}, {928,12,1,L,eq}, {900,22,4,H,eq}, {20702,35,5,L,eq}, {4943,27,6,L,eq}, {7138,11,7,L,eq},
    {11957,19,2,L,pre}, {14861,30,2,L,pre}, {26247,39,3,L,pre}, {3987,19,2,L,has}, {4006,22,2,L,has}, {4991,19,1,L,has}, {5010,22,1,L,has},
    {18180,21,4,H,eq}, {8426,17,4,H,eq}, {3199,32,1,L,eq}, {737,18,7,L,eq}, {7449,16,0,E,eq}, {12391,45,6,L,pre}, {1543,11,7,L,eq},
    {8315,7,5,L,eq}, {321,9,12,B,pre}, {4891,34,9,L,eq}, {17708,30,3,E,eq}, {8891,11,7,L,eq}, {20750,15,4,H,eq}, {10146,15,6,L,eq},
    {13199,21,4,L,eq}, {2135,13,7,L,eq}, {12615,7,7,E,eq}, {27101,36,7,L,eq}, {4023,12,4,H,eq}, {15492,32,4,H,eq}, {16623,18,1,L,eq},
    {3283,12,4,H,eq}, {17460,7,7,E,eq}, {4620,14,7,L,eq}, {26974,25,4,H,eq}, {23186,15,4,L,pre}, {19450,22,7,L,eq}, {26180,9,4,L,pre},
    {6753,14,3,E,eq}, {18407,22,4,L,pre}, {661,21,7,L,eq}, {903,6,11,E,eq}, {14780,20,0,L,pre}, {28396,12,4,L,eq}, {18241,25,7,L,pre},
    {26856,15,7,L,eq}, {14273,20,4,L,eq}, {139,8,12,B,pre}, {4896,14,4,E,eq}, {7012,11,4,E,eq}, {22503,7,3,E,eq}, {679,9,4,H,eq},
    {11773,9,7,E,eq}, {16497,10,7,E,eq}, {20290,32,1,L,pre}, {230,84,10,L,eq}, {8538,13,2,L,eq}, {19973,10,7,E,eq}, {7205,9,4,E,eq},
    {25933,17,4,H,eq}, {22355,12,5,L,eq}, {823,9,11,E,eq}, {2855,18,7,L,eq}, {15386,54,6,L,has}, {21857,16,7,L,eq}, {9276,18,0,L,eq},
    {18336,17,4,L,eq}, {16318,30,8,L,pre}, {2301,11,9,L,eq}, {26042,38,7,L,eq}, {2131,15,0,E,eq}, {2986,21,0,L,eq}, {11754,27,1,L,eq},
    {20386,32,1,L,eq}, {1880,16,4,H,eq}, {8698,52,3,L,pre}, {21325,11,6,L,eq}, {1203,10,0,L,eq}, {5398,42,6,L,has}, {22111,33,3,L,pre},
    {22690,21,3,L,eq}, {9890,9,5,E,eq}, {8354,31,6,L,has}, {8385,32,6,L,has}, {10155,8,7,E,eq}, {8465,13,4,H,eq}, {17027,17,1,L,pre},
    {855,10,1,L,eq}, {10611,6,7,E,eq}, {2822,19,1,L,eq}, {14011,16,6,L,eq}, {13319,20,0,L,eq}, {9443,7,7,L,pre}, {21578,26,2,L,eq},
    {1073,14,0,L,eq}, {1787,11,7,L,eq}, {25891,9,4,H,eq}, {6520,45,0,L,eq}, {28360,15,4,L,eq}, {24430,22,4,L,eq}, {15862,30,2,L,has},
    {10074,18,4,H,eq}, {24570,19,7,L,eq}, {15572,21,1,L,eq}, {5298,20,5,L,eq}, {8007,12,1,L,eq}, {1063,13,3,L,eq}, {6964,13,7,L,eq},
    {7128,19,5,L,eq}, {14561,18,1,L,pre}, {1590,18,7,L,eq}, {14840,21,2,L,pre}, {57,14,11,E,pre}, {5116,25,3,L,eq}, {8319,15,4,L,eq},
    {17674,28,4,L,pre}, {1640,17,4,H,eq}, {10479,11,4,L,eq}, {2233,22,9,L,eq}, {12567,4,7,E,eq}, {16094,12,0,L,eq}, {1000,15,4,H,eq},
    {4113,20,7,L,eq}, {10313,2,7,E,eq}, {16398,44,3,L,eq}, {8458,11,6,E,eq}, {8307,16,2,L,eq}, {6346,17,5,L,eq}, {5513,13,5,L,eq},
    {23506,22,6,L,pre}, {11580,40,4,L,pre}, {3859,6,9,E,eq}, {9750,15,3,L,eq}, {7565,10,4,E,pre}, {10757,19,2,L,eq}, {1703,15,2,L,has},
    {9038,14,6,E,eq}, {12159,33,0,L,eq}, {18921,24,3,L,eq}, {13825,22,6,L,eq}, {10587,11,7,E,eq}, {7083,40,0,L,pre}, {1828,8,1,L,eq},
    {2149,32,5,L,has}, {3787,30,5,L,has}, {3845,35,5,L,has}, {3913,38,5,L,has}, {4016,24,5,L,has}, {4040,24,5,L,has}, {18610,21,2,L,eq},
    {2791,41,5,L,has}, {2080,24,6,L,has}, {2346,28,6,L,has}, {1674,18,4,H,eq}, {9479,19,3,L,eq}, {7323,28,1,L,pre}, {3654,23,4,H,eq},
    {2728,26,2,L,has}, {26259,16,4,H,eq}, {3647,14,6,L,eq}, {5448,5,1,E,eq}, {13220,5,7,E,eq}, {10081,8,5,E,eq}, {11163,21,1,L,eq},
    {19424,46,1,L,suf}, {3547,7,9,B,pre}, {19710,22,4,L,pre}, {21615,19,6,L,eq}, {19630,11,4,L,pre}, {19200,26,2,L,eq}, {8786,32,5,L,has},
    {16949,65,3,L,pre}, {10442,33,6,L,pre}, {9596,6,8,L,pre}, {8226,30,2,L,eq}, {7639,14,7,L,eq}, {169,10,12,B,pre}, {20597,57,7,L,eq},
    {11758,29,5,L,eq}, {12182,6,7,E,eq}, {27932,6,7,E,eq}, {6172,20,8,L,eq}, {17472,62,3,L,pre}, {10093,10,5,E,eq}, {18053,29,7,L,eq},
    {7668,31,2,L,eq}, {17277,10,6,E,eq}, {13079,9,2,E,eq}, {14491,17,4,L,eq}, {21686,12,1,E,eq}, {8337,19,3,L,eq}, {18581,10,4,H,eq},
    {14302,9,4,L,eq}, {18455,43,3,L,pre}, {2647,14,4,H,eq}, {21905,26,5,L,pre}, {506,8,10,E,eq}, {4238,11,7,L,eq}, {3844,18,7,L,eq},
    {27743,12,7,L,eq}, {4090,14,0,E,eq}, {15746,21,0,L,eq}, {10441,35,1,L,pre}, {1608,8,11,E,pre}, {12566,21,4,H,eq}, {5375,27,8,L,eq},
    {15506,21,1,L,eq}, {11187,8,7,E,eq}, {10633,36,0,L,has}, {2160,30,8,L,has}, {2190,25,8,L,has}, {8171,14,1,L,eq}, {6885,6,3,E,eq},
    {23000,14,4,L,eq}, {16885,20,6,L,pre}, {12002,6,7,E,eq}, {14392,13,1,L,eq}, {16580,14,5,L,eq}, {1325,21,9,L,eq}, {5589,8,1,E,eq},
    {5611,17,7,L,eq}, {4635,4,8,L,pre}, {136,21,9,L,eq}, {18497,9,7,E,eq}, {2237,29,8,L,has}, {4424,20,8,L,has}, {11323,16,2,L,pre},
    {7504,17,5,L,eq}, {10850,10,3,E,eq}, {14315,30,2,L,pre}, {4250,12,4,H,eq}, {22037,21,4,L,eq}, {147,10,11,E,pre}, {14462,17,4,L,eq},
    {4109,21,1,L,pre}, {8374,16,2,L,eq}, {12706,27,4,H,eq}, {14730,22,2,L,eq}, {3494,25,6,L,eq}, {16519,28,4,H,eq}, {12044,21,4,L,eq},
    {11286,42,5,E,has}, {11328,40,5,E,has}, {19042,58,1,L,pre}, {24542,59,2,L,eq}, {9695,12,4,L,eq}, {8002,10,7,L,eq}, {1379,15,3,L,eq},
    {21366,26,2,L,pre}, {15470,13,6,L,eq}, {10238,29,8,L,suf}, {9405,24,6,L,pre}, {18034,19,7,L,eq}, {19858,27,5,L,eq}, {22643,23,6,L,eq},
    {1458,19,8,L,has}, {17949,9,7,L,eq}, {9289,11,5,L,pre}, {16574,18,1,L,eq}, {8348,26,5,L,eq}, {1503,16,7,L,eq}, {18552,8,7,E,eq},
    {3321,14,4,H,eq}, {6179,24,4,L,pre}, {4532,43,0,L,eq}, {16690,26,5,L,eq}, {8762,47,8,L,pre}, {9243,49,3,L,has}, {20695,13,3,L,eq},
    {11279,42,6,L,has}, {2745,22,7,L,eq}, {6063,16,8,L,eq}, {6929,11,4,E,eq}, {27268,21,4,L,eq}, {21240,53,5,L,has}, {19110,17,7,L,eq},
    {3135,23,0,L,eq}, {10658,10,4,E,eq}, {27768,19,4,H,eq}, {9640,14,2,L,eq}, {18297,18,7,L,pre}, {9383,22,6,L,pre}, {13015,19,6,L,eq},
    {793,18,1,L,eq}, {4210,17,7,L,eq}, {5673,14,1,E,eq}, {5947,11,1,E,eq}, {23715,30,6,L,has}, {23745,30,6,L,has}, {23775,33,6,L,has},
    {755,6,7,L,eq}, {15668,23,8,L,pre}, {4279,26,1,L,pre}, {8552,35,3,L,eq}, {3498,10,7,L,eq}, {1627,19,0,L,eq}, {20790,24,1,L,pre},
    {12967,5,2,E,eq}, {12985,5,2,E,eq}, {3697,10,7,L,eq}, {5308,13,6,E,eq}, {12924,64,1,L,eq}, {17987,13,1,L,pre}, {18866,13,2,L,pre},
    {28584,13,4,L,pre}, {8549,32,0,L,has}, {11613,4,7,E,eq}, {442,12,7,L,eq}, {26267,42,2,L,eq}, {12704,3,5,E,eq}, {13805,29,5,L,eq},
    {12932,4,2,E,eq}, {12936,4,2,E,eq}, {28505,12,3,L,eq}, {1132,6,11,E,pre}, {11959,24,1,L,pre}, {2891,22,1,L,eq}, {4734,38,3,L,eq},
    {9876,18,0,L,eq}, {1349,15,3,L,eq}, {25748,32,4,L,pre}, {9290,15,7,L,eq}, {16363,26,5,L,eq}, {1098,11,9,L,eq}, {152,17,13,B,pre},
    {22154,19,6,L,pre}, {213,17,10,L,eq}, {2829,6,7,L,eq}, {20718,16,4,H,eq}, {20291,42,3,L,pre}, {1334,5,11,E,pre}, {10883,13,1,L,eq},
    {14286,9,1,L,eq}, {12007,35,0,L,eq}, {16218,17,6,L,eq}, {11743,18,4,H,eq}, {7699,31,2,L,eq}, {104,18,10,L,eq}, {6806,5,4,E,eq},
    {10941,10,7,E,eq}, {15691,22,8,L,pre}, {15117,25,1,L,pre}, {7298,6,4,E,eq}, {533,6,11,E,eq}, {14231,45,2,L,pre}, {16891,17,5,L,eq},
    {23212,19,7,L,eq}, {1259,9,9,L,eq}, {12258,11,3,E,eq}, {9735,23,6,E,eq}, {23130,29,2,L,eq}, {9319,20,5,L,pre}, {19941,21,6,L,pre},
    {24125,11,4,L,pre}, {12580,15,0,L,eq}, {10185,29,1,L,eq}, {896,29,5,L,has}, {925,32,5,L,has}, {8744,16,5,L,has}, {8882,19,5,L,has},
    {10601,23,5,L,has}, {10624,26,5,L,has}, {4698,18,9,L,eq}, {2409,44,6,L,eq}, {15154,30,0,L,eq}, {28790,21,3,L,pre}, {22144,21,7,L,eq},
    {19812,15,7,L,eq}, {3558,44,3,L,eq}, {3681,37,3,L,eq}, {1109,48,9,L,eq}, {5751,15,7,L,eq}, {6616,7,8,L,eq}, {19309,34,5,L,pre},
    {7481,14,4,H,pre}, {11080,33,3,L,eq}, {21219,28,1,L,suf}, {21766,16,7,L,eq}, {22771,18,4,H,eq}, {13081,13,7,E,eq}, {5208,13,8,L,eq},
    {18422,12,7,E,eq}, {5542,14,3,L,pre}, {6030,17,4,L,pre}, {3987,22,9,E,eq}, {19829,21,3,L,eq}, {13926,20,6,L,eq}, {513,14,1,L,eq},
    {6991,7,3,E,eq}, {10042,34,6,L,pre}, {6165,40,3,L,has}, {17338,30,4,L,pre}, {22434,21,2,L,pre}, {21935,25,2,L,eq}, {5569,23,2,L,has},
    {5592,20,2,L,has}, {15369,19,7,L,eq}, {25171,31,4,L,eq}, {9605,6,5,E,eq}, {15312,57,8,L,has}, {2178,25,3,L,eq}, {6400,12,7,L,eq},
    {6284,25,6,L,eq}, {5216,14,0,L,eq}, {14771,21,1,L,eq}, {5483,67,0,L,has}, {13436,41,5,L,has}, {11582,36,6,L,pre}, {18760,36,3,L,eq},
    {11528,28,4,L,pre}, {1201,14,13,L,eq}, {17368,24,1,L,pre}, {12807,11,5,E,eq}, {22974,18,7,L,eq}, {18777,10,7,E,eq}, {26097,18,4,L,eq},
    {14799,4,3,E,eq}, {13875,20,3,L,eq}, {12919,23,8,L,suf}, {2618,15,9,L,eq}, {10716,9,3,E,eq}, {8471,15,7,L,eq}, {1939,15,9,L,eq},
    {17211,21,2,L,pre}, {23540,24,7,L,eq}, {9630,7,5,E,eq}, {11174,14,3,L,eq}, {23243,31,6,L,pre}, {18559,14,5,L,eq}, {7794,15,1,L,eq},
    {5344,15,6,E,eq}, {12429,19,0,L,eq}, {26847,15,2,L,eq}, {28811,15,3,L,pre}, {8782,15,2,L,eq}, {10315,36,0,L,pre}, {2500,19,7,L,eq},
    {21550,28,2,L,eq}, {1488,15,7,L,eq}, {5429,4,1,E,eq}, {9617,26,4,H,eq}, {879,21,4,H,eq}, {26606,12,7,L,eq}, {4811,20,8,L,pre},
    {4191,17,1,L,pre}, {10372,17,4,H,eq}, {10637,10,4,E,eq}, {13567,16,4,H,eq}, {17388,30,5,L,eq}, {10758,11,7,E,eq}, {17939,28,1,L,pre},
    {10644,13,7,E,eq}, {18727,11,7,E,eq}, {1102,5,11,E,pre}, {4066,8,0,E,eq}, {16943,8,7,E,eq}, {5127,28,9,L,eq}, {14229,13,7,L,eq},
    {16884,28,2,L,eq}, {20633,36,5,L,eq}, {3681,16,7,L,eq}, {3036,7,2,L,has}, {2875,11,4,H,eq}, {6661,14,3,E,eq}, {7482,22,5,L,eq},
    {10930,5,7,E,eq}, {24720,6,7,E,eq}, {25965,30,2,L,pre}, {5889,23,0,L,eq}, {20787,13,3,L,eq}, {6781,38,1,L,eq}, {13324,53,3,L,pre},
    {22043,26,2,L,eq}, {22844,17,4,H,eq}, {25523,8,7,E,eq}, {15041,24,1,L,eq}, {817,25,8,L,has}, {20455,25,4,L,pre}, {139,8,11,E,pre},
    {17840,38,2,L,eq}, {8155,21,3,L,eq}, {4028,17,1,L,pre}, {20187,23,5,L,has}, {13812,13,6,L,eq}, {18250,26,2,L,pre}, {479,21,3,L,eq},
    {500,21,3,L,eq}, {3049,12,9,L,pre}, {8635,12,1,E,eq}, {18573,11,5,L,eq}, {10926,4,7,E,eq}, {9420,24,1,L,eq}, {6244,13,4,E,eq},
    {2281,10,0,E,eq}, {8912,31,0,L,eq}, {15838,10,7,E,eq}, {10740,9,7,E,eq}, {5145,7,4,E,eq}, {7746,10,5,L,eq}, {15845,26,6,L,pre},
    {14480,27,7,L,eq}, {16923,35,4,L,eq}, {9036,43,3,L,pre}, {22578,29,2,L,pre}, {3954,13,7,L,eq}, {10142,11,5,E,eq}, {7554,34,6,L,pre},
    {9228,11,7,L,eq}, {23307,9,4,E,eq}, {681,18,1,L,eq}, {17582,23,1,L,eq}, {9491,16,2,L,eq}, {7438,20,8,L,eq}, {16338,25,2,L,pre},
    {27879,19,7,L,pre}, {7450,12,7,L,eq}, {18667,12,6,L,eq}, {8551,13,2,L,eq}, {1458,35,6,L,has}, {11471,27,8,L,pre}, {12277,10,3,E,eq},
    {157,27,9,L,eq}, {571,16,7,L,eq}, {10526,17,4,L,eq}, {16934,28,6,L,pre}, {15848,19,7,L,eq}, {11648,6,1,E,eq}, {22653,4,3,E,eq},
    {17926,13,5,L,eq}, {13436,5,7,E,eq}, {24375,40,2,L,eq}, {13039,6,2,E,eq}, {20640,21,4,L,pre}, {1599,33,1,L,eq}, {16929,7,1,E,eq},
    {21076,13,4,L,eq}, {6568,14,4,E,eq}, {8053,12,5,L,eq}, {6340,16,8,L,eq}, {28097,22,3,L,eq}, {8802,25,4,H,eq}, {19104,18,4,H,eq},
    {11126,16,2,L,pre}, {314,27,10,L,eq}, {5111,9,4,E,eq}, {9398,21,5,L,pre}, {18626,13,6,L,eq}, {9032,49,1,L,pre}, {23344,19,7,L,eq},
    {8609,8,1,E,eq}, {10013,29,6,L,pre}, {3473,4,9,B,eq}, {453,37,0,L,eq}, {2729,16,7,L,eq}, {16322,16,7,L,eq}, {4000,14,3,L,eq},
    {17149,9,7,E,eq}, {26448,34,4,H,eq}, {7722,16,4,E,pre}, {2978,17,7,L,eq}, {3460,7,0,L,eq}, {9546,50,8,L,has}, {3745,15,1,L,eq},
    {25398,19,2,L,eq}, {13835,39,8,L,has}, {7596,10,5,L,eq}, {20151,11,7,E,eq}, {18760,11,7,E,eq}, {12353,24,8,L,pre}, {8196,18,2,L,eq},
    {28133,21,3,L,eq}, {6530,12,7,L,eq}, {26111,18,3,E,eq}, {18667,23,5,L,eq}, {2094,16,4,H,eq}, {21479,32,6,L,pre}, {838,24,4,H,eq},
    {16638,18,8,L,suf}, {17846,18,5,L,eq}, {876,11,11,E,eq}, {10759,26,6,L,eq}, {1052,18,1,L,eq}, {498,18,7,L,eq}, {6412,21,8,L,eq},
    {8106,74,0,L,eq}, {21695,16,5,L,eq}, {21264,25,2,L,pre}, {5898,25,9,L,pre}, {7455,18,2,L,eq}, {23465,25,2,L,eq}, {19833,15,4,L,pre},
    {20921,38,2,L,eq}, {17318,28,1,L,pre}, {652,40,3,L,eq}, {21511,18,7,E,eq}, {24699,8,7,E,eq}, {2649,12,1,L,eq}, {27698,9,7,L,eq},
    {4416,15,6,L,eq}, {8490,11,6,E,eq}, {16386,11,7,L,eq}, {22473,11,4,H,eq}, {7808,14,7,L,eq}, {3182,31,2,L,has}, {11650,24,2,L,pre},
    {22351,21,3,L,pre}, {9299,18,6,L,pre}, {16447,24,5,L,eq}, {4504,21,3,L,eq}, {16824,15,1,L,pre}, {6684,13,4,E,eq}, {9702,18,3,L,eq},
    {12647,10,7,E,eq}, {1025,19,1,L,eq}, {9991,19,3,L,eq}, {23889,45,3,L,pre}, {5119,20,0,L,eq}, {6129,14,7,L,eq}, {7692,18,1,L,eq},
    {7682,13,4,E,pre}, {16860,16,5,L,eq}, {19415,27,2,L,pre}, {24205,20,4,H,eq}, {17015,25,4,L,eq}, {9813,36,0,L,eq}, {11350,8,7,E,eq},
    {26540,9,3,L,eq}, {1349,20,11,E,pre}, {966,18,3,L,eq}, {15353,47,5,L,eq}, {17819,16,6,L,eq}, {3462,17,7,L,eq}, {10803,18,6,L,eq},
    {3707,7,7,L,eq}, {10024,11,7,L,pre}, {2739,14,4,H,eq}, {26168,19,3,L,eq}, {4537,31,9,L,eq}, {14438,30,2,L,pre}, {10502,11,4,L,eq},
    {6968,15,4,E,eq}, {921,11,11,E,eq}, {871,23,2,L,has}, {894,20,2,L,has}, {914,16,2,L,has}, {930,15,2,L,has}, {945,16,2,L,has},
    {961,26,2,L,has}, {987,23,2,L,has}, {3565,27,2,L,has}, {2416,21,7,L,eq}, {10813,24,5,L,has}, {20520,31,1,L,eq}, {325,11,11,E,pre},
    {4003,14,7,L,eq}, {8641,15,2,L,eq}, {27919,18,4,H,eq}, {20265,25,1,L,pre}, {7710,12,1,L,eq}, {18565,33,3,L,pre}, {5305,13,4,E,eq},
    {16388,16,6,L,eq}, {12700,30,0,L,pre}, {13954,61,1,L,has}, {803,10,11,E,eq}, {24080,39,3,L,pre}, {3406,13,7,L,eq}, {10518,7,7,E,eq},
    {11365,17,6,E,eq}, {10868,17,8,E,eq}, {1936,3,0,E,eq}, {20060,12,4,H,eq}, {4902,14,7,L,eq}, {7129,12,3,E,eq}, {3931,50,0,L,has},
    {3981,49,0,L,has}, {22666,61,6,L,eq}, {2455,14,4,H,eq}, {1798,17,3,L,eq}, {8992,19,4,L,eq}, {7672,31,3,L,eq}, {2872,20,6,L,eq},
    {762,20,6,L,has}, {1191,15,7,L,eq}, {16980,10,7,E,eq}, {13306,11,7,E,eq}, {24715,5,7,E,eq}, {15291,19,4,L,eq}, {21931,26,5,L,pre},
    {9655,11,5,E,eq}, {8155,20,5,L,eq}, {6679,18,7,L,eq}, {2915,26,3,L,eq}, {16586,25,6,L,eq}, {3087,14,7,L,eq}, {7655,13,2,L,eq},
    {10911,7,7,E,eq}, {16691,10,7,E,eq}, {24041,14,4,L,pre}, {7572,19,0,L,eq}, {12988,64,1,L,eq}, {11642,7,7,E,eq}, {1169,19,1,L,eq},
    {5120,6,4,E,eq}, {3968,13,1,L,eq}, {3378,16,4,H,eq}, {26203,16,3,L,eq}, {4471,30,6,L,eq}, {13710,13,6,L,eq}, {8647,9,1,E,eq},
    {8538,9,6,E,eq}, {10136,13,4,L,eq}, {13132,7,7,E,eq}, {19966,19,5,L,eq}, {12206,14,7,E,eq}, {15528,14,7,E,eq}, {362,13,3,L,eq},
    {13239,32,5,L,pre}, {14222,20,1,L,eq}, {22226,15,4,L,pre}, {7425,10,7,L,eq}, {10349,12,2,L,eq}, {22323,7,7,E,eq}, {8884,23,2,L,eq},
    {6761,12,7,L,eq}, {17253,24,1,L,eq}, {15024,19,3,L,eq}, {8499,9,5,L,eq}, {12747,12,8,L,pre}, {634,10,12,B,pre}, {5876,17,4,L,pre},
    {10022,19,2,L,eq}, {2312,19,4,H,eq}, {7850,23,3,L,has}, {8864,18,5,L,has}, {1985,23,6,L,has}, {3999,25,8,L,has}, {4460,19,8,L,has},
    {4550,18,8,L,has}, {4326,19,5,L,has}, {4345,23,5,L,has}, {11937,17,4,H,eq}, {26764,10,7,L,eq}, {25428,23,4,L,eq}, {9000,20,5,L,pre},
    {13328,22,4,L,pre}, {5292,20,8,L,eq}, {6455,17,8,L,eq}, {26633,9,7,E,eq}, {10621,47,3,L,has}, {8584,16,5,L,eq}, {22878,17,3,L,eq},
    {3010,29,3,L,eq}, {18703,8,7,E,eq}, {8536,20,7,L,eq}, {19581,22,2,L,pre}, {23368,12,6,L,eq}, {6438,10,7,L,eq}, {26464,8,7,E,eq},
    {13430,15,0,L,eq}, {18347,34,2,L,pre}, {6390,12,5,L,eq}, {4608,30,1,L,pre}, {7637,20,1,L,eq}, {1707,11,11,E,pre}, {20249,23,6,L,eq},
    {8115,19,1,L,eq}, {21646,14,5,L,eq}, {8793,27,1,L,eq}, {3808,28,1,L,eq}, {6840,19,1,L,eq}, {9412,12,7,L,pre}, {1873,16,9,L,eq},
    {14962,29,5,L,eq}, {10002,8,7,L,pre}, {26440,8,7,E,eq}, {16444,17,1,L,eq}, {4379,22,9,L,pre}, {3586,4,9,B,pre}, {14598,20,4,L,pre},
    {2595,17,4,H,eq}, {20815,16,4,H,eq}, {9687,10,5,E,eq}, {10022,10,5,E,eq}, {20605,27,2,L,has}, {10605,35,1,L,pre}, {14405,25,1,L,suf},
    {12316,13,7,E,eq}, {957,28,5,L,has}, {2146,19,0,E,eq}, {9678,11,3,E,eq}, {14356,22,5,L,eq}, {16026,24,2,L,eq}, {20851,31,5,L,eq},
    {10267,22,8,L,has}, {15588,13,6,L,eq}, {6439,40,0,L,eq}, {12208,33,5,L,eq}, {23373,14,4,H,eq}, {9191,22,1,E,eq}, {2531,28,6,L,eq},
    {4066,27,2,L,has}, {25668,30,7,L,eq}, {12040,22,8,L,pre}, {395,9,11,E,pre}, {858,14,0,L,eq}, {1670,15,7,L,eq}, {22330,7,7,E,eq},
    {4333,45,0,L,eq}, {3632,15,6,L,eq}, {13455,20,4,H,eq}, {26350,14,4,H,eq}, {23256,14,4,L,pre}, {17643,22,1,L,eq}, {21291,13,6,L,eq},
    {9241,18,4,L,pre}, {8130,15,7,L,eq}, {61,7,10,L,eq}, {12634,33,5,L,pre}, {4698,14,8,L,pre}, {10128,18,6,L,pre}, {12897,8,3,L,eq},
    {8298,10,4,E,eq}, {10311,35,8,L,has}, {21669,26,5,L,eq}, {12543,8,7,E,eq}, {8525,11,5,L,eq}, {9240,16,0,L,eq}, {11188,28,3,L,eq},
    {2143,21,6,L,has}, {2185,12,6,L,has}, {15660,13,7,L,eq}, {28168,12,4,H,eq}, {13429,52,3,L,pre}, {23257,43,2,L,eq}, {14011,24,2,L,eq},
    {22242,33,3,L,pre}, {10322,15,2,L,eq}, {10767,26,5,L,has}, {309,7,11,E,pre}, {10814,12,0,L,eq}, {21151,22,2,L,pre}, {15202,19,4,L,eq},
    {3444,14,6,L,eq}, {23511,18,2,L,eq}, {11161,27,4,H,eq}, {22481,18,5,L,pre}, {7548,23,2,L,eq}, {15708,20,7,L,eq}, {7716,14,7,L,eq},
    {4074,16,0,E,eq}, {8682,15,7,L,eq}, {11986,12,4,L,eq}, {18412,29,5,L,eq}, {16087,56,5,L,pre}, {10926,27,4,H,eq}, {2683,20,4,H,eq},
    {20266,24,2,L,pre}, {8264,12,5,L,eq}, {8901,20,5,L,has}, {17129,31,2,L,pre}, {13369,21,0,L,eq}, {25572,18,2,L,eq}, {14126,19,3,L,eq},
    {19193,11,5,L,eq}, {305,35,0,L,eq}, {9632,21,1,L,pre}, {19155,34,1,L,pre}, {10167,8,4,L,eq}, {2543,7,1,L,eq}, {13807,13,4,H,eq},
    {11884,14,4,H,eq}, {1345,11,7,L,eq}, {8094,5,1,E,eq}, {14843,19,3,L,eq}, {13216,23,0,L,eq}, {8295,7,8,E,eq}, {15476,30,1,L,eq},
    {5469,28,8,L,eq}, {20279,28,7,L,eq}, {10294,47,3,L,pre}, {24770,5,7,E,eq}, {20674,12,4,H,eq}, {21453,44,2,L,has}, {11522,8,7,E,eq},
    {24553,17,7,L,eq}, {6829,13,4,E,eq}, {5845,13,7,L,eq}, {11059,8,7,E,eq}, {13830,25,3,L,eq}, {26013,24,2,L,pre}, {9755,3,5,E,eq},
    {12312,36,0,L,eq}, {5993,15,9,L,eq}, {15043,19,3,L,eq}, {28541,12,3,L,eq}, {21304,21,6,L,eq}, {7940,3,6,E,eq}, {13922,42,2,L,eq},
    {26774,16,7,L,eq}, {19732,27,4,L,pre}, {1073,27,6,L,has}, {11046,34,3,L,eq}, {2406,11,1,L,eq}, {11277,9,5,E,pre}, {1777,10,7,L,eq},
    {10769,7,7,E,eq}, {10950,12,2,L,pre}, {5416,18,4,L,pre}, {8976,17,2,L,eq}, {5604,25,4,L,pre}, {17621,22,1,L,eq}, {27145,23,4,H,eq},
    {0,26,5,L,has}, {26,25,5,L,has}, {51,27,5,L,has}, {78,20,5,L,has}, {98,28,5,L,has}, {126,19,5,L,has}, {145,32,5,L,has},
    {177,22,5,L,has}, {199,29,5,L,has}, {228,22,5,L,has}, {250,21,5,L,has}, {271,21,5,L,has}, {292,29,5,L,has}, {321,31,5,L,has},
    {352,23,5,L,has}, {2693,20,5,L,has}, {2713,23,5,L,has}, {4264,27,5,L,has}, {9943,26,5,E,has}, {10194,14,5,L,has}, {10208,25,5,L,has},
    {10233,25,5,L,has}, {10258,22,5,L,has}, {11368,18,5,E,has}, {14747,22,7,L,has}, {4227,11,7,L,eq}, {27943,17,3,L,eq}, {27450,17,7,L,eq},
    {17511,5,7,E,eq}, {15414,37,3,L,eq}, {26686,18,7,L,eq}, {14899,26,4,H,eq}, {7002,36,6,L,pre}, {3981,13,1,L,eq}, {23180,30,6,L,pre},
    {20034,6,7,E,eq}, {7938,11,7,L,eq}, {15820,37,4,H,eq}, {1416,13,7,L,eq}, {22658,22,2,L,eq}, {13747,39,3,L,pre}, {15275,46,3,L,pre},
    {18402,8,7,E,eq}, {6254,30,6,L,eq}, {13113,21,6,L,eq}, {17395,24,4,L,pre}, {13,14,0,L,eq}, {2533,23,0,L,eq}, {22253,18,5,L,eq},
    {3274,19,7,L,eq}, {2118,13,0,E,eq}, {2644,31,9,L,eq}, {7756,24,5,L,eq}, {6087,15,9,L,pre}, {9450,6,7,L,pre}, {8555,7,5,L,eq},
    {1159,13,4,H,eq}, {15579,23,4,H,eq}, {22637,21,2,L,eq}, {17500,27,4,L,pre}, {22415,19,2,L,pre}, {11379,35,4,L,eq}, {10912,19,1,L,eq},
    {22455,30,2,L,pre}, {7455,4,4,E,eq}, {25556,28,4,L,pre}, {23274,23,7,L,eq}, {26538,39,4,H,eq}, {2676,8,1,L,eq}, {15441,41,5,L,eq},
    {5569,17,7,L,eq}, {13038,8,7,E,eq}, {10038,58,8,L,has}, {10096,58,8,L,has}, {2926,12,9,L,pre}, {10547,21,4,E,eq}, {8547,21,6,E,eq},
    {12855,9,7,E,eq}, {6821,17,2,L,has}, {6838,18,2,L,has}, {10983,31,3,L,eq}, {3767,9,7,L,eq}, {0,16,4,H,eq}, {2604,20,6,L,eq},
    {23093,25,7,L,eq}, {19097,13,5,L,eq}, {19859,14,4,L,pre}, {3317,16,1,L,eq}, {8469,21,6,E,eq}, {4196,10,9,E,eq}, {5318,10,4,L,pre},
    {16498,19,5,L,eq}, {2725,14,0,L,eq}, {12848,9,2,E,eq}, {24134,21,7,L,eq}, {15629,21,8,L,pre}, {9415,13,2,L,eq}, {18879,28,2,L,pre},
    {26132,10,4,L,eq}, {14656,25,2,L,pre}, {21190,19,4,L,eq}, {7254,13,5,L,eq}, {18094,36,6,L,pre}, {2626,7,1,L,eq}, {19943,21,4,H,eq},
    {994,9,11,E,pre}, {3333,18,1,L,eq}, {3013,23,2,L,has}, {3043,17,2,L,has}, {8613,38,0,L,eq}, {6166,56,6,L,eq}, {10205,4,7,E,eq},
    {27279,29,3,L,eq}, {11911,36,0,L,eq}, {1259,33,2,L,has}, {1787,40,2,L,has}, {1827,40,2,L,has}, {1867,36,2,L,has}, {1903,43,2,L,has},
    {1946,38,2,L,has}, {1984,37,2,L,has}, {4167,29,2,L,has}, {3118,14,7,L,eq}, {925,25,6,L,has}, {975,18,6,L,has}, {76,37,8,L,has},
    {23698,24,3,L,eq}, {18649,18,4,L,eq}, {21750,29,3,L,eq}, {27041,27,4,H,eq}, {182,12,4,H,eq}, {21511,21,6,L,pre}, {15641,20,1,L,eq},
    {20526,21,4,L,pre}, {25096,22,7,L,eq}, {16045,19,1,L,eq}, {19873,4,4,E,eq}, {22378,4,7,E,eq}, {1715,23,0,L,pre}, {26885,15,4,L,pre},
    {11449,27,6,L,eq}, {3196,39,9,L,has}, {5586,10,7,L,eq}, {20771,16,3,L,eq}, {3060,36,2,L,has}, {1197,42,6,L,has}, {23434,38,3,L,eq},
    {6309,31,6,L,eq}, {25992,20,4,H,eq}, {9732,5,5,E,eq}, {13913,5,7,E,eq}, {20249,30,7,L,eq}, {20625,15,4,L,pre}, {1205,30,4,H,eq},
    {11931,4,7,E,eq}, {1449,21,1,L,eq}, {10900,7,2,L,eq}, {24865,5,7,E,pre}, {21856,30,6,L,eq}, {18835,10,4,H,eq}, {14445,12,5,L,eq},
    {15661,28,1,L,pre}, {13746,49,2,L,eq}, {8231,19,4,E,eq}, {28370,12,3,L,eq}, {21981,44,5,L,eq}, {11340,39,4,L,eq}, {752,8,0,L,eq},
    {28,16,1,L,eq}, {19988,30,3,L,eq}, {5881,18,5,L,eq}, {6028,18,9,L,eq}, {12808,18,2,L,has}, {12952,5,2,E,eq}, {1689,10,11,E,pre},
    {321,17,1,L,eq}, {26231,36,2,L,eq}, {13317,19,7,E,eq}, {5747,20,8,L,eq}, {6188,27,2,L,has}, {5623,11,1,E,eq}, {2281,12,4,H,eq},
    {5176,12,4,E,eq}, {12352,3,7,E,eq}, {9883,22,1,L,eq}, {1024,15,3,L,eq}, {15520,8,7,E,eq}, {15593,18,1,L,eq}, {5339,34,2,L,has},
    {5437,21,2,L,has}, {20393,15,4,L,eq}, {10001,15,4,H,eq}, {5116,6,8,L,pre}, {19251,18,2,L,eq}, {20831,13,4,H,eq}, {13204,6,2,E,eq},
    {24152,12,4,L,pre}, {27168,23,4,H,eq}, {11366,12,7,E,eq}, {27985,14,4,L,eq}, {19424,24,3,L,pre}, {2338,32,2,L,has}, {2390,25,2,L,has},
    {3697,24,8,L,has}, {17556,7,7,E,eq}, {13119,6,7,E,eq}, {14729,29,0,L,eq}, {16364,24,6,L,eq}, {24949,15,7,L,eq}, {26393,5,3,E,eq},
    {7735,11,5,L,eq}, {7571,12,2,L,eq}, {7113,15,5,L,eq}, {9704,15,5,E,eq}, {11129,20,1,L,eq}, {22892,12,4,L,eq}, {5427,9,7,L,eq},
    {10896,16,1,L,eq}, {20056,7,7,E,eq}, {2021,47,2,L,has}, {2068,47,2,L,has}, {3876,26,2,L,has}, {3902,29,2,L,has}, {3931,27,2,L,has},
    {3958,29,2,L,has}, {13286,32,2,L,has}, {13318,30,2,L,has}, {27180,33,3,L,eq}, {1608,14,7,L,eq}, {12779,64,6,L,pre}, {6134,9,0,L,eq},
    {13915,13,4,H,eq}, {735,51,9,L,eq}, {10931,30,0,L,pre}, {12738,25,3,L,eq}, {1329,5,11,E,pre}, {11266,8,7,E,eq}, {3121,19,9,L,pre},
    {18681,7,7,E,eq}, {22253,16,2,L,pre}, {9011,21,4,L,eq}, {6346,18,1,L,pre}, {5530,20,2,L,has}, {24457,31,2,L,eq}, {8001,16,4,E,pre},
    {12355,6,7,E,eq}, {26214,14,4,H,eq}, {7430,7,4,E,eq}, {21225,20,4,L,eq}, {1809,13,7,L,eq}, {11737,7,7,E,eq}, {1512,32,13,L,eq},
    {3158,25,0,L,eq}, {4749,39,0,L,eq}, {20252,21,4,L,eq}, {18393,20,3,L,eq}, {25648,34,4,L,pre}, {14474,39,0,L,eq}, {2120,10,4,H,eq},
    {4293,9,3,L,eq}, {4368,19,6,L,eq}, {16662,14,7,E,eq}, {5685,20,2,L,has}, {8304,11,5,L,eq}, {2121,22,6,L,has}, {15283,24,6,L,has},
    {15337,25,6,L,has}, {15362,24,6,L,has}, {18631,19,2,L,eq}, {18140,14,7,L,eq}, {25496,10,7,E,eq}, {15768,24,2,L,pre}, {12403,7,7,E,eq},
    {16754,18,7,E,eq}, {9177,18,8,E,eq}, {4206,10,9,E,eq}, {7735,14,3,L,eq}, {18333,28,7,L,pre}, {24884,18,7,L,eq}, {6856,11,3,E,eq},
    {20832,25,2,L,eq}, {207,14,4,H,eq}, {25290,25,4,L,eq}, {21807,10,7,L,eq}, {46,13,4,H,eq}, {20830,47,6,L,pre}, {6985,6,3,E,eq},
    {616,17,9,L,eq}, {25510,22,4,L,pre}, {10788,6,7,E,eq}, {16047,56,8,L,pre}, {5057,13,4,E,eq}, {5183,32,9,L,pre}, {1273,17,3,L,eq},
    {19254,25,4,L,eq}, {21755,17,6,L,eq}, {5091,12,7,L,eq}, {8587,7,1,E,eq}, {17601,7,7,E,eq}, {28468,25,3,L,eq}, {6156,22,1,L,pre},
    {25814,17,2,L,pre}, {23804,9,4,L,eq}, {16040,30,6,L,pre}, {5392,14,4,L,pre}, {17409,8,7,E,eq}, {27083,34,4,H,eq}, {27612,12,4,H,eq},
    {12520,23,4,H,eq}, {23038,23,2,L,pre}, {8429,32,0,L,eq}, {10718,16,0,L,eq}, {514,13,10,E,eq}, {16704,74,3,L,pre}, {13059,3,2,E,eq},
    {6812,3,3,E,eq}, {21089,12,4,L,eq}, {24089,12,4,L,pre}, {40,12,12,B,pre}, {28204,12,4,H,eq}, {9958,9,7,L,pre}, {1575,5,11,E,eq},
    {17969,23,6,L,pre}, {9428,32,8,L,has}, {2556,20,0,L,eq}, {7039,44,0,L,pre}, {463,15,7,L,eq}, {5984,14,4,L,pre}, {9584,37,3,L,pre},
    {21317,10,4,L,pre}, {4556,15,6,L,eq}, {13086,17,4,L,eq}, {1310,27,6,L,has}, {5067,16,3,L,eq}, {9517,14,3,L,eq}, {24589,14,7,L,pre},
    {24883,45,4,H,eq}, {18475,10,7,E,eq}, {22568,14,4,L,eq}, {15897,32,6,L,pre}, {726,11,7,L,eq}, {5171,7,6,E,eq}, {6234,10,4,E,eq},
    {561,11,12,B,suf}, {6658,64,6,L,pre}, {12038,47,6,L,eq}, {17878,51,2,L,eq}, {19086,28,2,L,eq}, {1456,25,13,L,pre}, {10214,29,1,L,eq},
    {19668,34,2,L,pre}, {2143,14,4,H,eq}, {10246,33,0,L,pre}, {21245,19,4,L,eq}, {805,18,7,L,eq}, {7196,9,4,E,eq}, {12727,9,5,E,eq},
    {15010,24,6,L,eq}, {6304,10,8,L,eq}, {12037,15,2,L,pre}, {15411,26,4,H,eq}, {11056,8,2,L,pre}, {14862,21,3,L,eq}, {24244,6,7,E,eq},
    {18394,13,1,L,eq}, {21866,22,2,L,eq}, {21951,9,4,L,eq}, {6661,41,1,L,eq}, {24337,38,2,L,eq}, {1027,5,11,E,pre}, {12607,15,3,L,eq},
    {1940,19,1,L,eq}, {19638,14,6,L,eq}, {11113,25,3,L,eq}, {11562,18,3,L,eq}, {5658,21,6,L,has}, {22177,14,4,L,pre}, {7573,15,7,L,eq},
    {7165,30,1,L,eq}, {8942,27,1,L,eq}, {6284,24,1,L,pre}, {14171,17,7,L,eq}, {12630,36,0,L,pre}, {897,6,11,E,eq}, {17158,6,7,E,eq},
    {10495,65,8,L,has}, {1454,47,2,L,has}, {1501,35,2,L,has}, {1536,28,2,L,has}, {24849,39,3,L,eq}, {25150,20,7,L,eq}, {25315,23,4,L,eq},
    {478,20,7,L,eq}, {20155,36,2,L,eq}, {25622,18,7,L,eq}, {23762,23,2,L,pre}, {6076,16,1,L,pre}, {12220,12,7,E,eq}, {21909,13,3,L,eq},
    {24497,17,7,L,eq}, {10480,5,7,E,eq}, {23011,27,2,L,pre}, {4930,9,4,E,eq}, {21178,12,4,L,eq}, {16005,18,7,L,eq}, {18926,20,2,L,eq},
    {5152,9,4,E,eq}, {950,25,6,L,has}, {26617,15,3,L,eq}, {11769,25,0,L,pre}, {3101,17,7,L,eq}, {26105,6,3,E,eq}, {9980,10,4,H,eq},
    {3554,9,9,B,pre}, {9033,22,0,L,eq}, {14711,19,2,L,pre}, {13573,15,3,L,eq}, {7580,16,5,L,eq}, {590,29,13,L,pre}, {8026,80,0,L,eq},
    {821,35,3,L,eq}, {14227,31,5,L,eq}, {16200,18,6,L,eq}, {6856,23,2,L,has}, {19120,8,5,E,eq}, {28382,12,3,L,eq}, {8165,16,6,L,eq},
    {7511,16,8,L,eq}, {6502,19,4,E,eq}, {2624,11,6,L,eq}, {12349,3,7,E,eq}, {17240,9,7,E,eq}, {26017,25,7,L,eq}, {13238,19,2,E,eq},
    {6263,21,1,L,pre}, {12480,18,7,E,eq}, {10671,20,6,L,eq}, {18118,20,1,L,suf}, {16838,26,6,L,pre}, {2772,22,9,L,eq}, {17496,28,2,L,eq},
    {10461,9,7,E,eq}, {13237,4,7,E,eq}, {3057,16,6,L,eq}, {1854,20,3,L,eq}, {19702,33,2,L,pre}, {996,9,0,L,eq}, {8159,13,4,E,eq},
    {7793,15,7,L,eq}, {27414,31,3,L,eq}, {15781,29,8,L,pre}, {6139,8,4,L,pre}, {17808,30,4,L,pre}, {304,22,6,L,has}, {348,21,6,L,has},
    {392,26,6,L,has}, {418,26,6,L,has}, {9087,25,8,L,pre}, {6059,17,1,L,pre}, {19955,17,1,L,eq}, {25409,19,4,L,eq}, {21372,13,4,L,pre},
    {13399,9,7,E,eq}, {5020,13,4,E,eq}, {5906,13,7,L,eq}, {26911,22,2,L,eq}, {1290,15,3,L,eq}, {27050,51,7,L,eq}, {22741,32,2,L,eq},
    {19288,21,5,L,eq}, {1386,15,6,L,has}, {21915,20,2,L,eq}, {6108,16,0,L,eq}, {8276,17,5,L,eq}, {18379,6,7,E,eq}, {5660,6,1,E,eq},
    {5249,7,4,E,eq}, {9658,12,7,L,pre}, {6013,12,3,L,pre}, {25448,24,2,L,eq}, {10686,4,7,E,eq}, {7655,49,0,L,eq}, {21576,18,1,L,pre},
    {21192,22,2,L,pre}, {11544,21,0,L,eq}, {15997,35,3,L,eq}, {4431,18,7,L,eq}, {12478,21,4,H,eq}, {90,14,10,L,eq}, {5217,23,7,L,eq},
    {22712,21,7,L,eq}, {8861,41,8,L,pre}, {17274,6,7,E,eq}, {4479,6,9,E,eq}, {11307,17,1,L,eq}, {4153,18,4,H,eq}, {1245,34,13,L,pre},
    {21504,8,4,H,eq}, {16471,27,5,L,eq}, {2224,12,0,E,eq}, {11363,12,1,L,eq}, {9766,18,8,L,pre}, {4191,19,6,L,eq}, {1143,5,11,E,pre},
    {5444,4,1,E,eq}, {7625,12,1,E,eq}, {2146,11,3,L,eq}, {12679,17,3,L,eq}, {1477,11,7,L,eq}, {3250,36,0,L,eq}, {10457,44,3,L,pre},
    {4168,23,1,L,pre}, {28545,13,4,L,pre}, {5745,28,6,L,has}, {6997,28,1,L,eq}, {6768,4,4,E,eq}, {9938,23,6,L,eq}, {12067,4,7,E,eq},
    {6706,14,0,L,eq}, {18459,9,6,E,eq}, {24225,4,7,E,eq}, {8090,27,8,E,has}, {22460,13,4,H,eq}, {6827,9,8,L,eq}, {3649,10,9,E,eq},
    {16439,14,6,L,eq}, {7866,5,8,E,eq}, {169,13,11,E,pre}, {7341,10,7,L,eq}, {16912,27,2,L,eq}, {26773,20,4,L,eq}, {22767,51,6,L,pre},
    {4822,18,4,H,eq}, {10925,9,2,L,pre}, {1324,5,11,E,pre}, {16111,25,1,L,eq}, {2230,22,3,L,eq}, {6140,25,3,L,pre}, {8902,33,8,L,pre},
    {25373,23,7,L,pre}, {23329,15,6,L,eq}, {138,15,4,H,eq}, {5178,7,6,E,eq}, {7908,7,8,E,eq}, {26862,27,2,L,eq}, {19841,14,7,L,eq},
    {24936,27,3,L,eq}, {14265,32,6,L,pre}, {2815,12,4,H,eq}, {4268,30,9,L,eq}, {10600,6,4,E,eq}, {6278,18,5,L,eq}, {845,12,10,L,eq},
    {13289,26,6,L,pre}, {23575,27,2,L,pre}, {1294,5,11,E,pre}, {27999,11,4,L,eq}, {8534,28,4,H,eq}, {18096,23,5,L,pre}, {5342,15,7,L,eq},
    {14342,27,4,L,eq}, {18227,15,4,H,eq}, {5752,18,4,L,pre}, {11268,17,2,L,pre}, {28046,15,4,L,pre}, {843,15,0,L,eq}, {19800,23,5,L,eq},
    {23771,32,7,L,eq}, {6232,19,8,L,eq}, {287,28,2,L,has}, {315,24,2,L,has}, {339,25,2,L,has}, {364,26,2,L,has}, {390,23,2,L,has},
    {413,24,2,L,has}, {2415,31,2,L,has}, {2446,23,2,L,has}, {2469,23,2,L,has}, {2492,21,2,L,has}, {2513,26,2,L,has}, {2539,29,2,L,has},
    {2959,31,2,L,has}, {4118,25,2,L,has}, {4143,24,2,L,has}, {4196,20,2,L,has}, {4216,20,2,L,has}, {4355,34,2,L,has}, {5373,35,2,L,has},
    {5408,29,2,L,has}, {6305,43,2,L,has}, {6879,53,2,L,has}, {7281,36,2,L,has}, {12130,33,2,L,has}, {12163,27,2,L,has}, {12190,26,2,L,has},
    {12216,35,2,L,has}, {12251,37,2,L,has}, {12716,34,2,L,has}, {6564,37,3,L,has}, {2646,27,5,L,has}, {2832,36,5,L,has}, {2868,36,5,L,has},
    {2904,28,5,L,has}, {2932,31,5,L,has}, {2963,33,5,L,has}, {2996,28,5,L,has}, {3024,28,5,L,has}, {3052,29,5,L,has}, {3081,25,5,L,has},
    {3106,28,5,L,has}, {4462,25,5,L,has}, {4487,21,5,L,has}, {4508,23,5,L,has}, {4531,33,5,L,has}, {4564,35,5,L,has}, {0,25,6,L,has},
    {25,22,6,L,has}, {92,22,6,L,has}, {1421,21,6,L,has}, {261,45,8,L,has}, {306,45,8,L,has}, {351,44,8,L,has}, {606,45,8,L,has},
    {1275,33,8,L,has}, {1439,19,8,L,has}, {1477,28,8,L,has}, {1505,31,8,L,has}, {1536,28,8,L,has}, {1564,28,8,L,has}, {2361,41,8,L,has},
    {4041,27,8,L,has}, {4068,32,8,L,has}, {4100,30,8,L,has}, {4130,35,8,L,has}, {4165,29,8,L,has}, {4194,34,8,L,has}, {7994,31,8,E,has},
    {8025,34,8,E,has}, {8059,31,8,E,has}, {8141,37,8,E,has}, {5741,10,7,L,eq}, {18082,18,7,L,eq}, {19114,22,2,L,eq}, {11329,7,6,E,eq},
    {4790,14,6,L,eq}, {5007,27,5,L,eq}, {13672,7,7,E,eq}, {5507,19,3,L,pre}, {8598,26,4,H,eq}, {2807,6,7,L,eq}, {4612,18,6,L,eq},
    {10949,23,6,L,pre}, {16397,7,7,L,eq}, {24932,48,2,L,pre}, {1984,23,1,L,eq}, {18244,18,3,L,eq}, {12784,13,8,L,pre}, {9358,25,4,L,pre},
    {7800,16,5,L,eq}, {21858,22,3,L,eq}, {11213,12,5,E,pre}, {6565,15,5,L,eq}, {21673,15,7,L,eq}, {21443,19,4,H,eq}, {16980,22,1,L,eq},
    {5453,6,1,E,eq}, {3087,22,3,L,eq}, {22832,13,7,L,pre}, {24790,11,7,E,eq}, {11040,13,5,E,pre}, {11828,36,0,L,eq}, {7227,32,1,L,eq},
    {21297,18,1,L,eq}, {18712,13,4,L,eq}, {2359,57,7,L,eq}, {9111,46,3,L,pre}, {16528,13,8,L,pre}, {416,55,10,L,eq}, {6614,21,0,L,eq},
    {14145,19,5,L,eq}, {3109,12,9,L,pre}, {5780,7,1,E,eq}, {15968,48,5,L,pre}, {1454,25,5,L,has}, {1479,24,5,L,has}, {1503,23,5,L,has},
    {1648,24,5,L,has}, {1672,30,5,L,has}, {1702,23,5,L,has}, {1725,26,5,L,has}, {3028,10,4,H,eq}, {22197,14,7,L,eq}, {10225,10,4,L,pre},
    {26577,17,4,H,eq}, {2703,17,4,H,eq}, {6955,8,3,E,eq}, {4193,18,4,H,eq}, {456,10,11,E,pre}, {1346,20,9,L,eq}, {17796,6,5,E,eq},
    {3810,24,4,H,eq}, {4436,17,4,H,eq}, {12736,15,5,E,eq}, {14579,16,7,L,eq}, {2155,43,2,L,has}, {4990,29,2,L,has}, {5019,28,2,L,has},
    {5047,29,2,L,has}, {5076,28,2,L,has}, {5104,35,2,L,has}, {5139,27,2,L,has}, {5166,24,2,L,has}, {5190,23,2,L,has}, {12405,39,2,L,has},
    {2233,26,5,L,has}, {2259,27,5,L,has}, {4756,26,5,L,has}, {4984,23,5,L,has}, {1567,20,6,L,has}, {1587,30,6,L,has}, {1687,31,6,L,has},
    {1718,23,6,L,has}, {1356,12,7,L,eq}, {3512,16,8,L,has}, {3329,59,9,L,has}, {342,11,12,B,pre}, {8074,20,2,L,eq}, {22289,18,5,L,eq},
    {6479,41,0,L,eq}, {25433,15,2,L,eq}, {10,18,1,L,eq}, {20517,9,4,L,pre}, {14699,79,8,L,pre}, {16671,15,8,L,suf}, {213,13,12,B,pre},
    {11742,27,0,L,pre}, {19583,9,1,L,eq}, {19523,33,3,L,pre}, {27948,14,4,L,eq}, {12115,22,8,L,pre}, {17395,20,2,L,eq}, {12122,25,6,L,eq},
    {17835,16,6,L,eq}, {11091,3,1,E,eq}, {22320,31,3,L,pre}, {26984,8,7,E,eq}, {14426,28,8,L,pre}, {18495,21,5,L,eq}, {3101,29,1,L,eq},
    {8357,66,1,L,eq}, {7275,5,3,E,eq}, {12040,5,7,E,eq}, {20956,22,1,L,eq}, {929,36,9,L,eq}, {2098,12,7,L,eq}, {2861,20,9,L,pre},
    {20324,15,4,L,eq}, {9632,12,7,L,pre}, {12050,6,7,E,eq}, {772,14,7,L,eq}, {26847,9,7,L,eq}, {6170,12,9,L,eq}, {20414,39,3,L,pre},
    {462,8,12,B,suf}, {9456,14,2,L,eq}, {5725,12,1,E,eq}, {22203,22,2,L,pre}, {11657,13,4,H,eq}, {15331,12,0,L,eq}, {21983,19,6,L,pre},
    {4828,31,0,L,eq}, {11820,17,1,L,eq}, {22630,23,3,L,pre}, {19127,27,7,L,eq}, {23518,22,7,L,eq}, {8927,61,6,L,pre}, {4400,10,0,L,eq},
    {16403,9,1,L,eq}, {9679,16,4,H,eq}, {1442,21,3,L,eq}, {3063,15,4,H,eq}, {22096,14,4,L,eq}, {4884,20,5,L,has}, {7869,47,0,L,eq},
    {19141,16,4,H,eq}, {13987,13,7,E,eq}, {14886,12,5,E,eq}, {11890,9,7,E,eq}, {14155,44,2,L,pre}, {16348,24,1,L,suf}, {26380,44,2,L,pre},
    {15657,12,0,L,eq}, {9472,31,0,L,pre}, {12984,18,4,H,eq}, {11057,22,6,L,pre}, {13359,5,7,E,eq}, {1122,5,11,E,pre}, {26933,15,2,L,eq},
    {5819,13,5,L,eq}, {4049,8,6,L,eq}, {8134,18,1,L,eq}, {8756,12,7,L,eq}, {3892,18,6,L,eq}, {2874,30,0,L,eq}, {19898,27,3,L,eq},
    {17476,11,7,E,eq}, {20039,21,4,H,eq}, {27116,18,2,L,pre}, {10401,20,2,L,eq}, {19910,31,5,L,eq}, {13046,6,7,E,eq}, {12617,56,6,L,pre},
    {5272,7,4,E,eq}, {4425,20,3,L,eq}, {8481,14,8,E,eq}, {7949,8,7,L,eq}, {9200,8,7,L,eq}, {18407,25,1,L,pre}, {12401,36,8,L,suf},
    {20375,26,5,L,eq}, {23910,12,7,L,pre}, {184,12,9,L,eq}, {2417,18,1,L,eq}, {727,6,1,L,eq}, {16630,13,6,L,eq}, {15025,46,8,L,pre},
    {13062,4,2,E,eq}, {77,13,10,L,eq}, {2282,22,3,L,eq}, {6160,13,7,L,eq}, {14625,14,7,L,eq}, {12999,7,2,E,eq}, {6882,7,4,E,eq},
    {4751,23,9,L,eq}, {21327,10,4,L,pre}, {7618,10,7,L,eq}, {11231,10,7,E,eq}, {28468,12,4,L,eq}, {3715,10,6,L,eq}, {24744,7,7,E,eq},
    {13610,28,0,L,eq}, {3339,19,6,L,eq}, {378,12,12,B,suf}, {23416,18,3,L,eq}, {301,8,11,E,pre}, {16076,40,4,H,eq}, {24710,27,4,H,eq},
    {5215,29,9,L,pre}, {23978,33,3,L,pre}, {4970,31,6,L,eq}, {8056,15,4,E,pre}, {7588,21,7,L,eq}, {5032,23,1,L,has}, {5055,25,1,L,has},
    {5080,25,1,L,has}, {7983,21,3,L,has}, {1258,21,5,L,has}, {1279,19,5,L,has}, {1298,19,5,L,has}, {1317,24,5,L,has}, {10885,14,5,L,has},
    {8460,21,8,E,eq}, {4084,33,9,E,eq}, {9842,21,6,L,eq}, {13067,27,5,L,eq}, {19333,22,2,L,eq}, {9125,18,7,L,eq}, {797,21,4,H,eq},
    {12020,20,8,L,eq}, {12210,51,1,L,eq}, {21429,14,4,H,eq}, {24078,10,7,E,eq}, {14954,21,3,L,eq}, {16958,35,4,L,eq}, {18242,11,4,H,eq},
    {18154,28,7,L,eq}, {212,20,1,L,eq}, {2080,14,4,H,eq}, {6582,9,4,E,eq}, {5615,4,1,E,eq}, {17232,22,2,L,pre}, {6448,14,7,L,eq},
    {16143,53,5,L,pre}, {5338,7,1,E,eq}, {17613,20,6,E,eq}, {6624,9,3,E,eq}, {2671,21,7,L,eq}, {3622,17,1,L,eq}, {17561,22,6,L,pre},
    {1049,9,7,L,eq}, {2019,59,9,L,eq}, {2007,25,1,L,eq}, {5923,27,9,L,eq}, {10851,13,0,L,eq}, {14170,26,3,L,eq}, {13645,22,6,L,eq},
    {1713,12,7,L,eq}, {11414,17,4,L,eq}, {15857,40,4,H,eq}, {19592,12,4,L,pre}, {1680,23,9,L,eq}, {17428,27,1,L,suf}, {27800,19,7,L,pre},
    {17985,33,2,L,eq}, {14056,19,3,L,eq}, {13613,94,1,L,has}, {13707,91,1,L,has}, {14736,14,1,L,eq}, {11281,78,8,L,has}, {28394,12,3,L,eq},
    {5632,18,3,L,pre}, {12627,7,7,E,eq}, {4758,15,4,H,eq}, {19343,30,5,L,pre}, {16157,35,2,L,eq}, {16839,35,1,L,suf}, {16515,13,8,L,pre},
    {18844,22,2,L,pre}, {2843,15,4,H,eq}, {5122,5,8,L,pre}, {3027,15,6,L,eq}, {23682,33,6,L,has}, {5103,7,7,L,eq}, {8593,20,2,L,eq},
    {21613,22,7,L,eq}, {4482,17,7,L,eq}, {15918,12,0,L,eq}, {16283,18,7,L,eq}, {14479,12,4,L,eq}, {2057,32,1,L,eq}, {10408,12,4,H,eq},
    {11988,50,6,L,eq}, {2524,8,9,L,eq}, {27962,10,4,L,eq}, {23955,14,7,L,pre}, {25451,33,4,L,eq}, {28154,15,3,L,eq}, {14415,30,5,L,eq},
    {5556,25,3,L,pre}, {5034,23,5,L,eq}, {1188,20,1,L,eq}, {2990,24,4,H,eq}, {8041,12,5,L,eq}, {8329,10,8,E,eq}, {3064,23,3,L,eq},
    {11138,36,3,L,eq}, {2834,41,3,L,eq}, {17487,18,5,L,eq}, {10053,11,5,E,eq}, {205,14,7,L,eq}, {644,5,12,B,pre}, {2383,32,3,L,eq},
    {4241,10,9,E,eq}, {6542,21,7,L,eq}, {3290,15,6,L,eq}, {14639,22,1,L,pre}, {22517,39,7,L,eq}, {5236,8,1,E,eq}, {2848,7,7,L,eq},
    {1578,12,7,L,eq}, {16338,20,7,L,eq}, {12248,21,8,L,pre}, {5459,21,9,L,eq}, {2593,18,1,L,eq}, {5158,21,0,L,eq}, {10998,17,1,L,eq},
    {17286,64,3,L,pre}, {1692,19,4,H,eq}, {17287,8,5,E,eq}, {17193,11,7,E,eq}, {11251,17,2,L,pre}, {18150,13,1,E,eq}, {22644,8,4,L,pre},
    {5708,24,5,L,eq}, {13537,12,4,H,eq}, {7495,9,4,H,pre}, {5574,18,8,L,eq}, {2731,12,1,L,eq}, {15388,37,7,L,eq}, {7666,16,4,E,pre},
    {311,10,1,L,eq}, {2177,15,0,E,eq}, {22561,7,4,L,eq}, {16917,6,1,E,eq}, {19783,30,4,L,pre}, {8521,17,0,L,eq}, {15649,50,3,L,eq},
    {7057,14,7,L,eq}, {18670,11,7,E,eq}, {7609,9,7,L,eq}, {5136,29,5,L,eq}, {3847,17,6,L,eq}, {17439,33,2,L,eq}, {15466,26,4,H,eq},
    {12903,16,8,L,suf}, {3277,22,9,L,has}, {7177,13,7,L,eq}, {22543,18,4,H,eq}, {16799,15,7,E,eq}, {8183,13,2,L,eq}, {14507,24,7,L,eq},
    {14639,17,7,L,eq}, {21539,16,7,E,pre}, {13175,68,1,L,pre}, {12206,28,6,L,eq}, {23731,21,7,L,eq}, {23343,9,4,H,eq}, {15482,29,5,L,eq},
    {26958,17,7,L,pre}, {14428,29,6,L,has}, {14457,34,6,L,has}, {5281,21,3,L,eq}, {16288,15,6,L,eq}, {18487,13,6,L,eq}, {12788,20,2,L,has},
    {18561,32,1,L,eq}, {25646,17,2,L,eq}, {16074,24,2,L,eq}, {692,19,3,L,eq}, {14854,18,1,L,eq}, {17104,25,2,L,pre}, {25488,8,7,E,eq},
    {9542,7,7,L,pre}, {18000,15,7,L,eq}, {24088,7,7,E,pre}, {14855,11,5,E,eq}, {22041,39,3,L,pre}, {20430,25,4,L,pre}, {3625,12,7,L,eq},
    {7798,12,4,E,pre}, {6363,16,5,L,eq}, {20018,21,3,L,eq}, {5830,9,1,E,eq}, {8426,21,3,L,eq}, {3455,21,4,H,eq}, {17838,30,4,L,pre},
    {26482,19,4,H,eq}, {13044,23,4,L,eq}, {13075,4,2,E,eq}, {13261,4,7,E,eq}, {26290,14,4,H,eq}, {24371,27,7,L,eq}, {3707,8,9,E,eq},
    {14750,21,1,L,eq}, {5271,10,6,E,eq}, {1166,13,3,L,eq}, {12469,11,7,E,eq}, {15648,12,7,L,eq}, {5387,17,5,L,eq}, {7564,19,1,L,pre},
    {26413,15,3,L,eq}, {9825,14,4,L,pre}, {24849,10,7,E,eq}, {22015,11,4,L,eq}, {9339,20,5,L,pre}, {11216,35,3,L,eq}, {5498,13,4,L,pre},
    {28610,13,4,L,pre}, {536,14,4,H,eq}, {7223,15,5,L,eq}, {18684,22,3,L,eq}, {20426,35,5,L,eq}, {14403,23,8,L,pre}, {15478,26,7,L,pre},
    {11079,26,6,L,pre}, {12894,34,6,E,eq}, {5031,26,8,L,pre}, {544,27,7,L,eq}, {18130,36,6,L,pre}, {25897,66,3,L,pre}, {17589,27,5,L,pre},
    {6815,5,3,E,eq}, {13336,5,7,E,eq}, {14413,15,6,L,pre}, {9081,23,0,L,eq}, {3580,17,4,H,eq}, {479,12,11,E,pre}, {9228,13,6,L,eq},
    {18035,30,3,L,eq}, {19983,4,7,E,eq}, {6755,18,0,L,eq}, {16659,6,5,E,eq}, {23118,25,7,L,eq}, {463,18,1,L,eq}, {24470,21,3,L,eq},
    {28646,10,4,L,pre}, {857,33,13,L,eq}, {7395,15,6,L,eq}, {5921,15,6,L,eq}, {309,10,3,L,eq}, {17674,20,6,L,eq}, {9890,18,3,L,pre},
    {7770,18,2,L,eq}, {132,7,11,E,pre}, {10225,8,7,E,eq}, {13225,6,7,E,eq}, {14618,19,4,L,pre}, {23352,10,4,H,eq}, {26897,13,7,L,eq},
    {14204,14,4,L,eq}, {20175,9,7,E,eq}, {7819,26,8,H,eq}, {11500,28,4,L,pre}, {15769,18,7,L,eq}, {6227,17,1,L,pre}, {10741,26,5,L,has},
    {1011,25,6,L,has}, {1036,18,6,L,has}, {1054,19,6,L,has}, {9909,22,2,L,eq}, {9470,21,2,L,eq}, {19592,22,1,L,eq}, {7977,12,7,L,eq},
    {21816,20,5,L,pre}, {26802,15,2,L,eq}, {307,14,12,B,pre}, {5065,18,0,L,eq}, {10739,14,3,E,eq}, {23589,19,6,L,pre}, {12249,9,7,E,eq},
    {4999,37,9,L,eq}, {18445,10,3,L,eq}, {13533,16,3,L,eq}, {22865,58,6,L,pre}, {9936,12,0,L,eq}, {14203,13,7,L,eq}, {1954,13,9,L,eq},
    {1013,7,11,E,pre}, {1252,19,4,H,eq}, {21523,11,4,H,eq}, {2260,8,4,H,eq}, {6713,14,7,L,eq}, {7090,9,4,E,eq}, {15052,37,2,L,eq},
    {11285,20,2,L,pre}, {4630,17,6,L,eq}, {6977,19,7,L,eq}, {13454,59,1,L,pre}, {20953,10,4,L,eq}, {607,18,4,H,eq}, {567,17,4,H,eq},
    {2435,21,0,L,eq}, {22556,39,7,L,eq}, {10461,18,4,H,eq}, {13949,8,7,E,eq}, {19925,16,6,L,pre}, {4804,27,6,L,eq}, {18149,46,2,L,pre},
    {20322,58,6,L,eq}, {13677,32,8,L,pre}, {19907,15,4,H,eq}, {9392,13,7,L,pre}, {18570,8,7,E,eq}, {12380,54,3,L,eq}, {21937,14,4,L,eq},
    {13721,30,5,L,eq}, {9029,18,7,L,eq}, {5863,18,5,L,eq}, {4035,28,4,H,eq}, {10426,10,7,E,eq}, {6063,16,4,L,pre}, {16152,20,7,L,eq},
    {16684,25,4,L,eq}, {10743,27,4,H,eq}, {16099,39,6,L,has}, {16138,39,6,L,has}, {18452,34,2,L,pre}, {12126,8,7,E,eq}, {18893,8,7,E,eq},
    {5516,13,1,E,eq}, {15128,49,7,L,eq}, {8826,14,7,L,eq}, {20994,10,4,L,eq}, {28336,12,4,L,eq}, {25840,11,4,H,eq}, {20648,45,6,L,pre},
    {24272,5,7,E,eq}, {24726,8,7,E,eq}, {5243,9,6,E,eq}, {1846,27,9,L,eq}, {15697,36,2,L,pre}, {12197,9,7,E,eq}, {23401,9,7,E,eq},
    {2567,23,7,L,eq}, {12734,13,8,L,pre}, {20142,36,1,L,pre}, {7041,7,5,L,eq}, {1686,8,0,L,eq}, {13853,9,7,E,eq}, {1455,11,11,E,eq},
    {24716,28,3,L,pre}, {3367,11,7,L,eq}, {5955,19,7,L,eq}, {12442,12,7,E,eq}, {15915,44,3,L,eq}, {6983,8,4,E,eq}, {11782,8,7,E,eq},
    {15234,19,1,L,pre}, {19568,15,1,L,eq}, {1836,19,1,L,eq}, {17142,7,7,E,eq}, {17222,7,7,E,eq}, {2497,22,1,L,eq}, {1846,27,0,L,pre},
    {16754,33,2,L,eq}, {791,12,11,E,eq}, {15153,50,3,L,pre}, {6329,11,8,L,eq}, {8721,16,2,L,eq}, {5694,25,4,L,pre}, {5692,18,9,L,pre},
    {18426,5,6,E,eq}, {11029,8,7,E,eq}, {20710,49,2,L,eq}, {9778,25,3,L,eq}, {24217,8,7,E,eq}, {3605,17,1,L,eq}, {24461,20,7,L,eq},
    {262,11,12,B,pre}, {7915,9,8,E,eq}, {8309,9,8,E,eq}, {14959,18,1,L,eq}, {14361,29,7,L,eq}, {1163,34,6,L,has}, {432,10,7,L,eq},
    {24018,6,7,E,eq}, {18163,13,1,E,eq}, {21611,18,3,L,eq}, {9629,24,0,L,eq}, {13425,8,7,E,eq}, {1777,17,4,H,eq}, {18054,26,2,L,pre},
    {10010,41,1,L,eq}, {5612,29,2,L,has}, {10592,18,6,L,eq}, {14996,38,7,L,eq}, {12826,9,5,E,eq}, {13833,29,0,L,pre}, {3677,18,4,H,eq},
    {10198,21,0,L,pre}, {16577,17,2,L,pre}, {18103,46,2,L,pre}, {2000,23,4,H,eq}, {10198,7,7,E,eq}, {5784,24,8,L,eq}, {11188,33,4,H,eq},
    {5436,13,8,L,eq}, {1905,29,0,L,has}, {16736,35,6,L,pre}, {24707,8,7,E,eq}, {1699,8,11,E,eq}, {5899,17,5,L,eq}, {8616,21,3,L,eq},
    {2670,24,0,L,pre}, {7541,10,8,H,eq}, {7871,10,8,E,eq}, {19702,12,6,L,eq}, {8177,15,7,L,eq}, {3897,6,9,E,eq}, {11411,47,5,L,eq},
    {22138,14,4,L,eq}, {3808,20,8,L,has}, {3854,18,8,L,has}, {3872,16,8,L,has}, {3888,18,8,L,has}, {3906,20,8,L,has}, {3926,20,8,L,has},
    {11326,40,0,L,eq}, {23031,35,6,L,pre}, {15213,30,0,L,eq}, {9656,28,8,L,pre}, {18835,31,5,L,pre}, {22088,20,7,L,eq}, {18935,18,4,H,eq},
    {2181,30,5,L,has}, {3817,28,5,L,has}, {3880,33,5,L,has}, {5546,9,1,E,eq}, {6633,9,3,E,eq}, {4994,15,8,L,pre}, {1039,24,3,L,eq},
    {14145,28,6,L,pre}, {20206,35,1,L,pre}, {20126,15,4,L,eq}, {9251,13,7,L,eq}, {9268,21,1,L,eq}, {10071,10,5,E,eq}, {4712,21,8,L,pre},
    {25375,23,2,L,eq}, {9747,19,8,L,pre}, {7145,13,4,E,eq}, {251,18,4,H,eq}, {16273,15,6,L,eq}, {1065,12,4,H,eq}, {23030,16,4,L,eq},
    {936,13,4,H,eq}, {25616,30,2,L,eq}, {19213,11,4,L,eq}, {6608,7,4,E,eq}, {4783,20,1,L,pre}, {19336,19,4,L,eq}, {16169,21,1,L,eq},
    {14094,20,5,L,eq}, {19389,12,4,L,eq}, {14797,13,4,H,eq}, {8702,25,4,H,eq}, {9820,10,7,L,pre}, {13575,35,0,L,eq}, {23431,11,4,H,eq},
    {9329,45,2,L,eq}, {12978,7,2,E,eq}, {17688,30,5,L,has}, {14079,12,1,E,eq}, {8287,20,2,L,eq}, {11752,6,7,E,eq}, {20978,21,1,L,eq},
    {10991,20,5,L,pre}, {11896,19,1,L,eq}, {11518,31,5,L,eq}, {11151,8,7,E,eq}, {5507,9,1,E,eq}, {5345,6,1,E,eq}, {17487,43,6,L,pre},
    {21065,27,1,L,eq}, {17661,13,6,E,eq}, {4355,11,3,L,eq}, {6147,32,4,L,pre}, {13300,28,4,L,pre}, {14778,58,8,L,pre}, {12543,23,3,L,eq},
    {16705,19,8,L,has}, {28636,10,4,L,pre}, {6833,20,0,L,eq}, {4606,14,7,L,eq}, {5339,27,5,L,eq}, {17277,16,1,L,eq}, {14994,30,3,L,eq},
    {19537,19,4,L,eq}, {2057,25,5,L,has}, {2082,22,5,L,has}, {2104,21,5,L,has}, {2125,24,5,L,has}, {7527,14,8,L,eq}, {21746,41,2,L,eq},
    {17445,15,7,E,eq}, {3948,26,3,L,eq}, {19898,28,7,L,pre}, {24980,48,2,L,pre}, {13052,9,7,E,eq}, {10532,12,6,L,eq}, {21393,13,4,H,eq},
    {6113,16,7,L,eq}, {22538,20,2,L,eq}, {17008,8,7,E,eq}, {6315,7,4,E,eq}, {4677,25,7,L,eq}, {15549,13,6,L,eq}, {4011,17,1,L,eq},
    {14352,25,8,L,pre}, {5990,53,6,L,eq}, {10887,26,6,L,pre}, {21660,9,5,L,eq}, {28070,27,3,L,eq}, {71,16,13,B,has}, {9097,18,2,L,eq},
    {7410,28,6,L,pre}, {8096,20,5,L,eq}, {232,22,1,L,eq}, {6231,31,3,L,has}, {5605,33,6,L,has}, {9514,4,5,E,eq}, {4897,47,3,L,eq},
    {6767,14,3,E,eq}, {12594,9,7,E,eq}, {2776,14,4,H,eq}, {10823,9,2,L,eq}, {22941,26,2,L,pre}, {10532,49,3,L,pre}, {1904,30,8,L,has},
    {27330,25,7,L,eq}, {7458,15,8,L,eq}, {9011,22,0,L,eq}, {15616,20,7,L,eq}, {13872,7,7,E,eq}, {2633,10,1,L,eq}, {22485,21,2,L,eq},
    {2312,18,9,L,eq}, {17527,9,7,E,eq}, {7114,12,7,L,eq}, {12874,12,7,E,eq}, {11980,8,7,E,eq}, {9518,20,1,L,pre}, {5596,15,7,L,eq},
    {2157,21,3,L,eq}, {9309,19,3,L,eq}, {9052,20,6,E,eq}, {14297,30,6,L,pre}, {15728,18,7,L,eq}, {13786,22,3,L,eq}, {12750,28,0,L,eq},
    {19484,23,4,L,eq}, {12303,13,7,E,eq}, {8335,14,7,L,eq}, {13623,15,5,E,eq}, {19964,18,4,H,eq}, {11257,4,7,E,eq}, {22175,42,3,L,pre},
    {5127,17,8,L,pre}, {11317,66,3,L,pre}, {14311,9,4,L,eq}, {22878,14,4,L,eq}, {3887,11,1,L,eq}, {23410,16,7,L,eq}, {15359,28,1,L,suf},
    {21153,12,4,L,eq}, {6820,12,3,E,eq}, {975,21,0,L,eq}, {8428,17,8,E,eq}, {20062,17,5,L,pre}, {1417,22,8,L,has}, {10426,20,5,L,has},
    {14043,29,6,L,pre}, {12331,7,4,E,eq}, {18812,7,7,E,eq}, {11082,17,2,L,pre}, {6155,17,8,L,eq}, {20527,43,6,L,pre}, {18781,21,5,L,pre},
    {12595,35,0,L,pre}, {8153,12,2,L,eq}, {17160,25,2,L,pre}, {4093,25,2,L,has}, {587,18,1,L,eq}, {6996,25,7,L,eq}, {5757,23,2,L,has},
    {5780,22,2,L,has}, {5802,18,2,L,has}, {5820,15,2,L,has}, {14618,36,3,L,pre}, {2707,21,2,L,has}, {11709,33,2,L,pre}, {4228,23,8,L,has},
    {16965,8,7,E,eq}, {3674,4,9,E,eq}, {8443,22,4,H,eq}, {18794,13,6,L,eq}, {2618,8,1,L,eq}, {26889,22,2,L,eq}, {10109,10,5,E,eq},
    {527,4,10,E,eq}, {11486,21,1,L,pre}, {9844,10,5,E,eq}, {21092,39,1,L,eq}, {23955,15,2,L,has}, {1141,23,0,L,eq}, {4764,26,6,L,eq},
    {14216,13,7,L,eq}, {4307,32,8,L,has}, {7441,8,0,E,eq}, {22002,16,6,L,pre}, {12622,15,3,L,eq}, {7959,10,8,E,eq}, {16804,20,1,L,pre},
    {12772,12,8,L,pre}, {2580,7,1,L,eq}, {4302,11,3,L,eq}, {19788,12,1,L,eq}, {13800,12,7,E,eq}, {16705,26,2,L,eq}, {21269,53,3,L,has},
    {4949,10,4,E,eq}, {16874,27,1,L,suf}, {6125,30,8,L,eq}, {14661,29,1,L,suf}, {28700,33,3,L,pre}, {21880,13,3,L,eq}, {1889,19,9,L,eq},
    {12804,30,0,L,eq}, {11596,9,7,E,eq}, {28288,12,4,L,eq}, {9064,13,5,L,pre}, {5981,27,0,L,eq}, {1696,17,7,L,eq}, {520,7,11,E,eq},
    {17096,22,4,L,eq}, {15650,18,8,L,pre}, {1109,15,3,L,eq}, {23894,15,4,L,eq}, {3474,25,1,L,eq}, {20029,28,1,L,pre}, {33,12,11,E,pre},
    {24807,10,7,E,eq}, {1044,8,11,E,pre}, {853,12,11,E,eq}, {23201,18,4,L,pre}, {6077,18,2,L,has}, {6095,12,2,L,has}, {6107,19,2,L,has},
    {11411,13,6,L,eq}, {8094,14,3,L,pre}, {1828,29,6,L,has}, {1857,26,6,L,has}, {1206,16,7,L,eq}, {24635,29,2,L,eq}, {9769,10,5,E,eq},
    {9373,9,7,L,pre}, {23548,27,2,L,eq}, {21040,29,2,L,eq}, {20582,57,3,L,has}, {19279,23,4,L,eq}, {20053,36,2,L,eq}, {18690,35,5,L,pre},
    {22259,8,7,L,pre}, {701,17,10,L,has}, {10838,13,0,L,eq}, {12905,57,3,L,pre}, {13350,24,4,L,pre}, {2101,17,0,E,eq}, {18027,35,6,L,pre},
    {25556,16,2,L,eq}, {20863,7,3,L,eq}, {5226,5,1,E,eq}, {5231,5,1,E,eq}, {13215,5,7,E,eq}, {19130,43,3,L,pre}, {19220,16,5,L,eq},
    {22191,13,4,L,pre}, {5315,8,1,E,eq}, {502,4,10,E,eq}, {13784,24,0,L,pre}, {6246,14,7,L,eq}, {2976,38,8,L,has}, {22269,17,2,L,pre},
    {15748,46,5,L,pre}, {14967,25,6,L,eq}, {26570,20,7,L,eq}, {13683,14,6,L,eq}, {4178,13,7,L,eq}, {2331,16,4,H,eq}, {1723,18,1,L,eq},
    {27884,14,4,H,eq}, {1005,19,3,L,eq}, {9516,17,7,L,pre}, {12797,64,1,L,eq}, {13017,2,2,E,eq}, {26343,37,2,L,pre}, {27572,72,3,L,pre},
    {9760,2,5,E,eq}, {12008,2,7,E,eq}, {9755,14,2,L,eq}, {7743,13,2,L,eq}, {200,16,3,L,eq}, {8060,34,3,L,pre}, {22551,11,3,L,eq},
    {8027,14,4,E,pre}, {8786,11,7,L,eq}, {6436,11,4,E,eq}, {18824,5,7,E,eq}, {7792,13,8,H,eq}, {2347,21,4,H,eq}, {2455,19,7,L,eq},
    {8211,13,1,L,eq}, {3281,45,8,L,has}, {7635,17,4,E,pre}, {22226,27,5,L,eq}, {7093,21,7,L,eq}, {9229,43,8,L,suf}, {4471,12,1,L,pre},
    {6751,10,7,L,eq}, {1617,21,6,L,has}, {268,12,3,L,eq}, {20132,31,5,L,pre}, {1622,20,7,L,eq}, {2030,11,7,L,eq}, {12174,19,3,L,pre},
    {631,18,10,L,pre}, {11790,17,2,L,pre}, {7287,11,4,E,eq}, {9137,19,6,L,eq}, {12240,3,7,E,eq}, {10564,7,7,E,eq}, {5971,13,4,L,pre},
    {7265,4,4,E,eq}, {8902,4,7,L,eq}, {10885,32,8,L,pre}, {7805,19,3,L,eq}, {11595,13,2,L,pre}, {1407,20,4,H,eq}, {20861,54,1,L,suf},
    {21055,49,3,L,pre}, {7892,11,4,E,pre}, {1975,19,7,L,eq}, {6205,12,7,L,eq}, {15243,13,0,L,eq}, {12667,27,5,L,pre}, {4132,21,4,H,eq},
    {3419,14,7,L,eq}, {8656,38,1,L,eq}, {20664,16,3,L,eq}, {6711,22,8,L,eq}, {13640,37,8,L,pre}, {9653,27,0,L,eq}, {1248,12,3,L,eq},
    {2557,9,1,L,eq}, {5309,38,0,L,pre}, {1157,71,9,L,eq}, {25415,9,7,E,eq}, {11728,15,4,H,eq}, {592,24,3,L,eq}, {6067,17,7,L,eq},
    {4526,11,4,H,eq}, {1555,25,1,L,eq}, {8906,8,7,L,eq}, {16654,8,7,E,eq}, {19066,14,5,L,eq}, {12580,29,2,L,has}, {18157,20,5,L,pre},
    {18731,40,1,L,eq}, {10166,26,2,L,eq}, {11251,66,3,L,pre}, {8152,19,1,L,eq}, {10322,8,7,E,eq}, {1768,9,7,L,eq}, {813,10,11,E,eq},
    {16876,11,7,E,eq}, {3639,21,1,L,eq}, {1466,14,11,E,eq}, {7023,10,4,E,eq}, {5463,10,7,L,eq}, {21113,16,2,L,eq}, {1477,19,0,L,eq},
    {15823,4,7,E,eq}, {4744,23,7,L,eq}, {14457,23,7,L,eq}, {24832,7,7,E,eq}, {11224,27,2,L,pre}, {5237,22,3,L,eq}, {11169,7,7,E,eq},
    {17417,12,7,E,eq}, {5048,17,6,L,eq}, {8178,21,8,E,has}, {20591,42,5,L,eq}, {7371,19,8,L,eq}, {11099,14,2,L,pre}, {15369,62,8,L,has},
    {21166,22,1,L,eq}, {14968,28,7,L,eq}, {47,24,6,L,has}, {19762,16,6,L,eq}, {13289,8,7,E,eq}, {21862,21,4,L,eq}, {4483,10,1,L,pre},
    {6308,10,1,L,pre}, {9055,26,0,L,eq}, {19355,16,2,L,eq}, {1945,7,0,E,eq}, {13019,11,7,E,eq}, {5267,31,5,L,eq}, {3247,13,6,L,eq},
    {11580,18,3,L,eq}, {20322,25,1,L,pre}, {16698,38,6,L,pre}, {18504,20,1,L,pre}, {27025,22,2,L,pre}, {14404,35,0,L,eq}, {9851,22,7,L,pre},
    {18065,16,3,L,eq}, {4338,15,4,H,eq}, {18538,21,5,L,eq}, {12266,32,6,L,eq}, {23093,24,3,L,pre}, {7720,15,3,L,eq}, {9687,23,2,L,eq},
    {23998,12,4,L,pre}, {2602,24,0,L,eq}, {9434,20,4,H,eq}, {1063,9,11,E,pre}, {13019,7,2,E,eq}, {19589,24,6,E,eq}, {1129,14,4,H,eq},
    {12295,8,7,E,eq}, {4261,10,7,L,eq}, {7250,9,7,L,eq}, {328,18,4,H,eq}, {8737,16,2,L,eq}, {11884,6,7,E,eq}, {1544,23,3,L,eq},
    {18337,29,1,L,eq}, {19238,16,4,L,eq}, {191,21,1,L,eq}, {5623,16,8,L,eq}, {14350,27,1,L,eq}, {3147,13,7,L,eq}, {10809,11,7,E,eq},
    {7114,10,4,E,eq}, {4222,10,9,E,eq}, {3274,16,6,L,eq}, {26772,15,2,L,eq}, {10685,18,8,L,pre}, {21152,14,1,L,eq}, {11556,24,4,L,pre},
    {6853,20,0,L,eq}, {12217,35,0,L,eq}, {14035,24,2,L,eq}, {21534,22,4,H,eq}, {5209,4,6,E,eq}, {5301,7,6,E,eq}, {11159,5,7,E,eq},
    {16040,13,7,L,eq}, {13785,50,8,L,has}, {3613,5,9,E,eq}, {18591,17,4,H,eq}, {13959,35,5,L,eq}, {23143,18,6,L,eq}, {19200,13,4,L,eq},
    {25826,14,4,E,eq}, {16235,22,6,L,eq}, {20401,25,5,L,eq}, {6983,16,0,L,eq}, {13137,38,1,L,eq}, {14449,18,1,L,eq}, {17942,22,3,L,eq},
    {347,11,9,L,eq}, {16805,20,5,L,eq}, {25951,36,7,L,eq}, {19658,20,1,L,pre}, {16516,10,7,E,eq}, {15986,40,2,L,eq}, {516,14,7,L,eq},
    {9643,16,4,H,eq}, {10627,21,6,L,eq}, {5808,18,8,L,eq}, {14042,17,4,H,eq}, {10925,16,5,L,has}, {6025,15,3,L,pre}, {12539,4,7,E,eq},
    {15759,29,4,H,eq}, {5874,47,6,L,eq}, {25321,15,7,L,pre}, {13583,16,4,H,eq}, {14407,31,2,L,pre}, {8324,11,7,L,eq}, {4297,15,7,L,eq},
    {4312,15,7,L,eq}, {16578,37,4,H,eq}, {12838,26,8,L,pre}, {4154,4,9,E,eq}, {4211,14,4,H,eq}, {1952,9,0,E,eq}, {6616,17,7,L,eq},
    {1528,14,11,E,pre}, {3101,14,4,H,eq}, {12701,32,1,L,eq}, {11014,6,2,L,pre}, {1685,11,7,L,eq}, {5059,20,7,L,eq}, {11117,11,7,E,eq},
    {4238,26,5,L,has}, {4291,19,5,L,has}, {4310,16,5,L,has}, {16620,18,8,L,suf}, {22719,17,4,H,eq}, {14865,15,6,L,eq}, {11995,42,2,L,pre},
    {12753,9,7,E,eq}, {12733,27,4,H,eq}, {1671,9,9,L,eq}, {11126,38,0,L,eq}, {6490,12,4,E,eq}, {1878,10,1,L,eq}, {21659,25,3,L,eq},
    {2369,19,9,L,eq}, {17014,62,3,L,pre}, {8862,65,6,L,pre}, {15453,11,7,L,eq}, {6159,11,9,L,eq}, {19055,22,6,L,pre}, {25787,11,2,L,eq},
    {20780,38,7,L,eq}, {8232,16,5,L,eq}, {10382,8,7,E,eq}, {3760,7,7,L,eq}, {22657,4,3,E,eq}, {12353,10,4,E,eq}, {3892,5,9,E,eq},
    {15761,20,8,L,pre}, {15304,22,2,L,eq}, {22733,8,2,L,eq}, {4996,25,0,L,eq}, {26304,17,4,H,eq}, {6639,17,5,L,eq}, {16417,30,5,L,eq},
    {8465,23,5,L,eq}, {12899,25,1,L,eq}, {9140,23,8,L,has}, {19110,10,5,E,eq}, {20309,15,4,L,eq}, {416,14,11,E,pre}, {6296,18,5,L,eq},
    {13715,9,7,E,eq}, {9115,23,2,L,eq}, {23337,6,3,E,eq}, {24063,6,7,E,eq}, {18725,35,3,L,eq}, {9706,29,1,L,suf}, {7127,23,2,L,has},
    {13831,6,7,E,eq}, {4344,11,3,L,eq}, {15719,25,6,L,eq}, {8280,18,7,L,eq}, {28032,16,3,L,eq}, {1414,11,11,E,eq}, {12063,4,7,E,eq},
    {9594,11,5,E,eq}, {281,23,6,L,has}, {326,22,6,L,has}, {369,23,6,L,has}, {28156,12,4,H,eq}, {105,9,11,E,pre}, {11685,53,8,L,has},
    {723,16,3,L,eq}, {8768,18,7,L,eq}, {1400,19,9,L,eq}, {7351,23,1,L,pre}, {4959,10,4,E,eq}, {7410,24,3,L,eq}, {16412,16,1,L,eq},
    {17594,35,2,L,eq}, {3924,13,9,E,eq}, {801,8,0,L,eq}, {7123,44,0,L,pre}, {20488,32,1,L,eq}, {12778,8,7,E,eq}, {5314,42,3,L,eq},
    {4963,21,5,L,has}, {26399,20,4,H,eq}, {35,12,7,L,eq}, {23122,21,4,L,eq}, {20570,44,6,L,pre}, {4840,15,1,L,pre}, {9726,6,5,E,eq},
    {12361,28,5,L,eq}, {13918,6,7,E,eq}, {786,8,7,L,eq}, {11,10,11,E,pre}, {23638,26,2,L,pre}, {20076,32,6,L,eq}, {11094,8,1,E,eq},
    {5554,20,8,L,eq}, {18158,22,4,H,eq}, {11794,27,0,L,pre}, {8212,13,3,L,eq}, {13977,42,3,L,eq}, {11480,10,7,E,eq}, {8964,14,5,L,pre},
    {26832,15,2,L,eq}, {14108,18,3,L,eq}, {1334,15,3,L,eq}, {25241,76,2,L,has}, {25317,58,2,L,has}, {6219,13,5,L,eq}, {18953,18,4,H,eq},
    {26486,10,7,E,eq}, {5221,17,8,L,eq}, {8795,51,3,L,pre}, {23328,9,3,E,eq}, {11102,6,1,E,eq}, {11001,13,7,E,eq}, {347,18,11,E,pre},
    {865,11,11,E,eq}, {7873,23,3,L,has}, {11123,11,5,E,pre}, {18040,36,1,L,pre}, {7896,21,5,L,eq}, {15284,20,2,L,eq}, {1526,20,4,H,eq},
    {22523,15,2,L,eq}, {11401,8,7,E,eq}, {25600,90,3,L,pre}, {7682,15,6,L,eq}, {741,21,13,L,eq}, {3130,35,1,L,eq}, {8840,10,7,L,eq},
    {603,22,0,L,eq}, {11144,7,7,E,eq}, {4645,9,9,E,eq}, {2418,32,9,L,eq}, {3776,9,7,L,eq}, {4796,15,8,L,pre}, {10957,14,7,E,eq},
    {3108,12,2,L,has}, {2409,17,4,H,eq}, {10840,7,2,L,eq}, {13522,16,0,L,eq}, {10492,17,6,E,eq}, {23066,27,3,L,pre}, {6278,17,7,L,eq},
    {6251,16,8,L,eq}, {9602,14,8,L,pre}, {22628,21,7,L,eq}, {5312,20,8,L,eq}, {3695,16,4,H,eq}, {505,7,12,B,suf}, {10699,19,0,L,eq},
    {17738,23,1,L,eq}, {6050,17,7,L,eq}, {1505,13,11,E,eq}, {1314,5,11,E,pre}, {22733,36,7,L,eq}, {11375,8,1,L,eq}, {7642,11,6,L,eq},
    {22261,12,4,L,pre}, {18887,20,5,L,pre}, {20450,38,1,L,eq}, {8202,7,5,L,eq}, {9346,18,3,L,eq}, {12119,7,7,E,eq}, {9266,25,2,L,eq},
    {20959,25,2,L,eq}, {16013,34,8,L,pre}, {19454,10,4,L,eq}, {12232,2,7,E,eq}, {4583,9,4,H,eq}, {291,5,11,E,pre}, {12571,11,7,E,eq},
    {18935,6,7,E,eq}, {270,35,0,L,eq}, {23880,14,4,L,eq}, {20099,12,4,H,eq}, {655,17,1,L,eq}, {9839,14,4,L,pre}, {22343,12,5,L,eq},
    {26682,23,2,L,pre}, {10953,29,4,H,eq}, {14258,22,5,L,eq}, {6873,21,0,L,eq}, {9202,26,6,L,eq}, {5261,9,1,E,eq}, {2721,29,9,L,eq},
    {10804,5,7,E,eq}, {12343,3,7,E,eq}, {13157,12,2,E,eq}, {17811,13,3,L,eq}, {2903,17,7,L,eq}, {10983,15,1,L,eq}, {10219,24,6,L,eq},
    {13743,41,0,L,pre}, {13303,23,5,L,pre}, {2675,6,9,L,eq}, {1308,32,8,L,has}, {22319,12,5,L,eq}, {6891,20,8,L,eq}, {5017,14,8,L,pre},
    {19301,32,2,L,eq}, {6102,19,5,L,eq}, {13627,11,7,E,eq}, {28856,33,3,L,pre}, {14027,16,6,L,eq}, {21731,17,5,L,eq}, {26045,22,3,E,eq},
    {3711,17,4,H,eq}, {22337,8,7,E,eq}, {9567,16,2,L,eq}, {21612,17,5,L,eq}, {1181,10,7,L,eq}, {21394,17,1,L,eq}, {16863,21,2,L,eq},
    {15974,19,1,L,eq}, {6318,11,8,L,eq}, {8729,38,0,L,eq}, {9419,17,5,L,pre}, {12094,43,3,L,pre}, {430,14,11,E,pre}, {14371,48,3,L,pre},
    {10119,7,5,E,eq}, {4130,14,1,L,pre}, {4465,16,4,H,eq}, {16272,33,2,L,pre}, {2044,13,5,L,has}, {28,48,8,L,has}, {3265,23,1,L,eq},
    {5057,28,5,L,eq}, {7020,16,8,L,eq}, {6173,16,7,L,eq}, {9081,16,2,L,eq}, {16089,22,1,L,eq}, {4667,12,8,L,pre}, {3346,11,7,L,eq},
    {17524,19,2,L,pre}, {22768,17,3,L,eq}, {23157,12,4,L,pre}, {16724,24,8,L,has}, {16772,24,8,L,has}, {16796,24,8,L,has}, {13820,12,4,H,eq},
    {1361,34,13,L,pre}, {10671,6,0,L,eq}, {1251,8,9,L,eq}, {21521,29,2,L,eq}, {11752,19,3,L,eq}, {13970,19,6,L,eq}, {3033,16,9,L,pre},
    {949,23,4,H,eq}, {23923,15,4,L,eq}, {12441,29,5,L,eq}, {5344,18,4,L,pre}, {11997,23,8,L,eq}, {23526,22,4,H,eq}, {5387,2,1,E,eq},
    {689,12,10,L,has}, {16442,40,3,L,eq}, {10351,57,0,L,pre}, {10519,13,6,L,eq}, {16847,35,4,L,eq}, {22018,25,2,L,eq}, {23486,12,4,H,eq},
    {6328,18,1,L,pre}, {13398,24,4,L,pre}, {10089,4,5,E,eq}, {9256,20,0,L,eq}, {13795,42,2,L,eq}, {1222,21,7,L,eq}, {14544,34,6,L,has},
    {21845,13,3,L,eq}, {16574,18,8,L,pre}, {743,14,11,E,eq}, {20191,27,2,L,eq}, {14870,36,7,L,eq}, {3220,13,6,L,eq}, {23299,8,4,E,eq},
    {6058,14,5,L,eq}, {2358,21,1,L,eq}, {28180,12,4,H,eq}, {7339,16,5,L,eq}, {21156,31,7,L,eq}, {7076,14,8,L,eq}, {4150,29,5,L,has},
    {4179,28,5,L,has}, {4207,31,5,L,has}, {10525,29,5,L,has}, {17242,21,5,L,has}, {3356,21,8,L,has}, {3377,25,8,L,has}, {3402,18,8,L,has},
    {14173,33,6,L,pre}, {5710,25,9,L,pre}, {1161,20,7,L,eq}, {8490,18,2,L,eq}, {23042,26,7,L,eq}, {6653,13,7,L,eq}, {5358,7,1,E,eq},
    {3513,7,9,B,pre}, {7000,12,4,E,eq}, {21258,9,1,L,eq}, {17215,7,7,E,eq}, {9398,22,1,L,eq}, {293,12,9,L,eq}, {14328,28,5,L,eq},
    {941,10,11,E,eq}, {11954,9,4,L,eq}, {14923,23,3,L,eq}, {27536,18,7,L,eq}, {7133,32,1,L,eq}, {27117,28,4,H,eq}, {4298,23,9,L,eq},
    {21594,17,3,L,eq}, {23969,14,7,L,pre}, {5923,21,3,L,pre}, {10867,16,1,L,eq}, {15755,32,3,L,eq}, {10899,26,5,L,has}, {22129,25,6,L,pre},
    {22273,37,6,L,pre}, {3828,18,8,L,has}, {1644,12,11,E,eq}, {4779,17,8,L,pre}, {3254,15,4,H,eq}, {7540,32,0,L,eq}, {6931,7,3,E,eq},
    {2249,11,4,H,eq}, {10214,11,4,L,pre}, {10089,21,2,L,eq}, {13808,22,3,L,eq}, {28300,12,4,L,eq}, {2008,23,6,L,has}, {395,33,8,L,has},
    {428,22,8,L,has}, {450,22,8,L,has}, {472,31,8,L,has}, {0,27,13,B,has}, {43,15,13,B,has}, {87,17,13,B,has}, {104,15,13,B,has},
    {119,16,13,B,has}, {135,17,13,B,has}, {19419,19,7,L,eq}, {7047,15,4,E,eq}, {3562,16,7,L,eq}, {5688,19,3,L,pre}, {8843,21,5,L,has},
    {16924,33,5,L,eq}, {6492,22,8,L,eq}, {18361,18,3,L,eq}, {4117,32,9,E,eq}, {3219,40,3,L,eq}, {7473,19,8,L,eq}, {13377,52,3,L,pre},
    {802,20,13,L,pre}, {12286,19,4,L,pre}, {18523,15,4,H,eq}, {9441,31,0,L,pre}, {15528,40,3,L,eq}, {2266,20,1,L,eq}, {17313,27,5,L,eq},
    {23235,21,4,L,pre}, {7631,24,0,L,eq}, {7082,8,4,E,eq}, {11358,8,7,E,eq}, {20425,39,2,L,pre}, {5377,40,3,L,pre}, {16681,24,2,L,eq},
    {19219,19,7,L,eq}, {11343,7,7,E,eq}, {3652,24,0,L,pre}, {3528,10,9,B,pre}, {2930,15,4,H,eq}, {1221,15,1,L,eq}, {13519,28,6,L,pre},
    {9478,7,5,E,eq}, {11898,16,4,H,eq}, {20386,39,2,L,pre}, {18758,23,5,L,pre}, {23770,8,4,L,eq}, {17938,31,6,L,pre}, {5222,10,6,E,eq},
    {19373,25,5,L,pre}, {23528,21,6,L,pre}, {915,6,11,E,eq}, {6799,17,8,L,eq}, {11450,24,2,L,pre}, {27675,20,4,H,eq}, {20129,25,6,L,eq},
    {10512,6,7,E,eq}, {12409,20,0,L,eq}, {1582,20,4,H,eq}, {7259,32,1,L,pre}, {9296,17,4,L,pre}, {26954,20,4,L,pre}, {7302,20,8,L,eq},
    {5323,6,1,E,eq}, {7844,28,6,L,pre}, {20080,10,7,E,eq}, {1934,2,0,E,eq}, {1624,16,3,L,eq}, {5483,4,1,E,eq}, {8447,13,1,L,pre},
    {8256,31,2,L,eq}, {22996,43,3,L,pre}, {7477,4,4,E,eq}, {18296,31,5,L,has}, {21992,29,7,L,eq}, {15,20,7,L,eq}, {5540,14,8,L,eq},
    {18703,28,1,L,eq}, {17470,30,4,L,pre}, {5083,20,8,L,pre}, {14331,7,8,L,pre}, {25708,15,7,L,eq}, {3348,35,0,L,eq}, {9915,21,0,L,eq},
    {3148,25,6,L,eq}, {23258,60,3,L,has}, {3437,23,0,L,eq}, {9461,14,1,L,eq}, {5433,5,1,E,eq}, {6695,5,3,E,eq}, {6700,5,3,E,eq},
    {25714,34,4,L,pre}, {13347,5,7,E,eq}, {1100,42,6,L,has}, {6475,11,7,L,eq}, {5810,20,3,L,pre}, {10980,6,7,E,eq}, {2286,23,1,L,eq},
    {7160,19,3,E,eq}, {5732,30,5,L,eq}, {13197,31,6,L,pre}, {15886,24,7,L,eq}, {14272,47,0,L,eq}, {15162,24,1,L,pre}, {11701,28,5,L,eq},
    {19857,18,1,L,eq}, {16106,15,0,L,eq}, {14743,9,4,E,eq}, {24011,31,3,L,pre}, {4689,19,5,L,has}, {2705,20,1,L,eq}, {8096,9,4,E,pre},
    {16735,19,7,E,eq}, {11608,14,2,L,pre}, {12436,29,6,L,pre}, {4582,22,2,L,has}, {4604,24,2,L,has}, {4628,25,2,L,has}, {4653,32,2,L,has},
    {4685,27,2,L,has}, {4712,22,2,L,has}, {4734,26,2,L,has}, {4760,31,2,L,has}, {4791,33,2,L,has}, {4843,19,2,L,has}, {3946,31,8,L,has},
    {3977,22,8,L,has}, {25864,31,2,L,pre}, {20009,39,6,L,eq}, {8946,14,7,L,eq}, {15440,30,6,E,eq}, {13056,16,6,L,eq}, {8337,24,2,L,eq},
    {7459,4,4,E,eq}, {24383,13,4,H,eq}, {25458,8,7,E,eq}, {21009,31,2,L,eq}, {6257,17,4,E,eq}, {8356,17,4,L,eq}, {6697,16,7,L,eq},
    {3538,9,9,B,pre}, {22966,20,4,L,eq}, {2284,17,9,L,eq}, {5912,6,1,E,eq}, {13274,6,7,E,eq}, {3643,6,9,E,eq}, {18283,15,4,H,eq},
    {10308,35,4,H,eq}, {5426,18,5,L,eq}, {7463,5,4,E,eq}, {6846,15,7,L,eq}, {12016,5,7,E,eq}, {11446,9,7,E,eq}, {12617,49,1,L,eq},
    {16190,12,1,L,eq}, {18964,17,5,L,pre}, {6527,14,1,L,eq}, {21496,15,7,E,eq}, {7214,11,4,E,eq}, {28420,18,4,L,eq}, {20163,24,5,L,pre},
    {5281,9,6,E,eq}, {11086,9,7,E,eq}, {14134,14,7,L,eq}, {19627,14,1,L,eq}, {3446,7,8,L,has}, {2695,31,6,L,eq}, {20915,38,3,L,pre},
    {19037,29,5,L,eq}, {17399,10,7,E,eq}, {2434,33,8,L,has}, {2467,36,8,L,has}, {2636,35,8,L,has}, {2755,31,8,L,has}, {2830,26,8,L,has},
    {2856,19,8,L,has}, {950,39,13,L,eq}, {22331,12,5,L,eq}, {2450,23,9,L,eq}, {19941,25,5,L,eq}, {22814,18,7,L,eq}, {18917,18,4,H,eq},
    {7758,71,0,L,eq}, {13413,17,0,L,eq}, {18862,9,7,E,eq}, {8247,54,1,L,eq}, {22785,35,3,L,eq}, {8339,15,8,E,eq}, {7979,47,0,L,eq},
    {709,18,1,L,eq}, {6555,31,1,L,eq}, {6937,21,0,L,eq}, {8875,21,4,L,eq}, {4358,21,9,L,eq}, {22793,21,7,L,eq}, {26312,37,7,L,pre},
    {21921,16,4,L,eq}, {21404,16,3,L,eq}, {449,13,12,B,suf}, {7193,22,8,L,eq}, {4278,17,4,H,eq}, {11975,5,7,E,eq}, {1496,46,0,L,eq},
    {11895,16,0,L,eq}, {18122,19,4,H,eq}, {5780,16,5,L,eq}, {10640,4,7,E,eq}, {24250,7,7,E,eq}, {25282,10,7,L,eq}, {641,15,11,E,eq},
    {19946,21,3,L,eq}, {27804,48,3,L,pre}, {862,17,4,H,eq}, {16476,10,7,E,eq}, {470,9,12,B,suf}, {12527,16,0,L,eq}, {6001,12,3,L,pre},
    {1798,11,7,L,eq}, {3848,11,9,E,eq}, {1425,17,3,L,eq}, {10618,6,4,E,eq}, {760,8,0,L,eq}, {15072,34,0,L,eq}, {18485,19,1,L,pre},
    {13199,8,7,E,eq}, {6541,14,1,L,eq}, {1973,13,5,L,has}, {1395,7,11,E,pre}, {19855,16,7,L,pre}, {15212,44,8,L,has}, {15256,56,8,L,has},
    {3322,35,3,L,eq}, {2394,12,1,L,eq}, {17324,27,2,L,has}, {17351,44,2,L,has}, {24440,21,7,L,eq}, {12361,8,7,E,eq}, {1320,33,2,L,has},
    {4047,19,2,L,has}, {65,23,7,L,eq}, {4851,16,8,L,pre}, {20341,21,2,L,pre}, {3407,9,4,H,eq}, {2453,41,6,L,eq}, {8519,13,8,E,eq},
    {11769,21,2,L,pre}, {8117,25,6,L,eq}, {27898,13,7,L,pre}, {18253,18,4,H,eq}, {16823,20,2,L,eq}, {8159,18,7,L,eq}, {28998,36,3,L,has},
    {1133,12,7,L,eq}, {20765,13,4,H,eq}, {11055,58,8,L,pre}, {10725,14,3,E,eq}, {7872,20,6,L,pre}, {8694,40,1,L,eq}, {12509,38,6,L,pre},
    {23508,38,3,L,eq}, {14752,11,4,E,eq}, {19991,11,7,E,eq}, {3182,14,9,L,pre}, {9068,13,2,L,eq}, {13666,16,5,E,eq}, {17204,11,7,E,eq},
    {8373,14,4,L,eq}, {9862,7,5,E,eq}, {11627,7,7,E,eq}, {23796,8,4,L,eq}, {17969,19,5,L,eq}, {23372,21,3,L,eq}, {7096,11,3,E,eq},
    {11478,30,0,L,eq}, {26559,11,7,L,eq}, {10250,44,3,L,eq}, {15112,27,4,H,eq}, {3115,16,4,H,eq}, {1071,12,9,L,eq}, {19706,25,5,L,eq},
    {21874,31,5,L,pre}, {18016,16,4,H,eq}, {7067,6,4,E,eq}, {5265,6,6,E,eq}, {7720,15,5,L,eq}, {8441,21,2,L,eq}, {25146,25,4,L,eq},
    {9052,13,7,L,eq}, {2363,12,0,E,eq}, {3256,12,2,L,has}, {1153,13,3,L,eq}, {22058,14,4,L,eq}, {6938,8,3,E,eq}, {16664,17,1,L,eq},
    {1526,21,5,L,has}, {1547,23,5,L,has}, {1570,18,5,L,has}, {1588,20,5,L,has}, {1608,19,5,L,has}, {1627,21,5,L,has}, {704,18,6,L,has},
    {722,19,6,L,has}, {741,21,6,L,has}, {7819,25,6,L,pre}, {533,23,8,L,has}, {13996,11,4,H,eq}, {4216,6,9,E,eq}, {3597,18,4,H,eq},
    {19988,21,6,L,eq}, {7730,16,7,L,eq}, {14914,20,1,L,eq}, {14983,5,0,L,pre}, {18204,19,6,L,pre}, {283,10,9,L,eq}, {15825,43,3,L,eq},
    {18667,11,4,L,eq}, {26948,15,2,L,eq}, {16482,18,2,L,eq}, {14780,19,3,E,eq}, {22424,15,5,L,pre}, {17048,12,7,E,eq}, {11336,29,6,E,eq},
    {10448,13,7,E,eq}, {14988,6,0,L,eq}, {5935,14,8,L,eq}, {13990,50,8,L,has}, {4875,9,4,E,eq}, {15974,31,4,H,eq}, {16864,21,6,L,pre},
    {631,13,7,L,eq}, {4866,25,9,L,eq}, {16336,27,5,E,eq}, {11071,11,2,L,pre}, {3160,16,7,L,eq}, {8486,15,7,L,eq}, {12102,5,7,E,eq},
    {6801,11,3,E,eq}, {24984,33,4,H,eq}, {5402,9,1,E,eq}, {14280,24,5,L,eq}, {16461,17,1,L,eq}, {22333,13,4,L,pre}, {23683,14,7,L,eq},
    {15375,41,0,L,eq}, {1917,22,9,L,eq}, {9984,29,6,L,pre}, {27686,12,7,L,eq}, {10075,12,7,L,pre}, {11458,29,5,L,eq}, {3570,4,9,B,pre},
    {1213,16,3,L,eq}, {9838,23,1,L,eq}, {27491,15,7,L,eq}, {12765,7,5,E,eq}, {856,27,3,L,eq}, {13145,27,4,L,eq}, {26745,33,3,L,pre},
    {2173,12,7,L,eq}, {12187,21,5,L,pre}, {8508,30,2,L,eq}, {642,10,3,L,eq}, {20159,15,4,L,eq}, {3432,22,3,L,eq}, {18176,22,1,L,eq},
    {2115,40,2,L,has}, {3120,13,2,L,has}, {3133,25,2,L,has}, {12475,19,2,L,has}, {12494,20,2,L,has}, {21063,13,4,L,eq}, {19823,19,5,L,eq},
    {11226,5,7,E,eq}, {11463,8,7,E,eq}, {6991,9,4,E,eq}, {1939,6,0,E,eq}, {23472,36,3,L,eq}, {12750,24,2,L,has}, {14143,22,4,H,eq},
    {10997,26,6,L,pre}, {25921,12,4,H,eq}, {3940,10,1,L,eq}, {47,18,7,L,eq}, {7457,25,5,L,eq}, {24491,10,4,L,eq}, {6291,39,0,L,eq},
    {12089,35,0,L,eq}, {18623,14,4,H,eq}, {7869,12,4,E,pre}, {895,17,7,L,eq}, {10691,25,6,L,eq}, {5144,21,8,L,pre}, {11028,12,5,E,pre},
    {24413,17,4,L,eq}, {2185,14,7,L,eq}, {7502,14,7,L,eq}, {8697,15,7,L,eq}, {3288,10,1,L,eq}, {14771,7,4,E,eq}, {406,13,12,B,suf},
    {19885,26,6,L,pre}, {7756,14,2,L,eq}, {11985,57,5,L,pre}, {17782,20,6,L,eq}, {21850,12,4,L,eq}, {20500,42,2,L,pre}, {15553,26,4,H,eq},
    {8587,29,3,L,eq}, {7851,20,1,L,pre}, {428,9,12,B,suf}, {393,13,3,L,eq}, {20708,12,3,L,eq}, {22372,20,3,L,pre}, {1741,17,1,L,eq},
    {15934,40,4,H,eq}, {14681,30,2,L,pre}, {17751,31,6,L,eq}, {23548,20,4,H,eq}, {19401,12,4,L,eq}, {365,15,11,E,pre}, {7975,20,5,L,eq},
    {16916,6,7,E,eq}, {2055,11,7,L,eq}, {25336,11,7,L,pre}, {16232,40,2,L,eq}, {21960,10,4,L,eq}, {23813,9,4,L,eq}, {1052,11,11,E,pre},
    {8334,11,4,L,eq}, {5594,22,5,L,eq}, {1660,11,9,L,eq}, {27644,32,3,L,pre}, {18946,10,7,E,eq}, {3864,13,6,L,eq}, {14114,14,5,L,eq},
    {12079,14,8,L,pre}, {20029,5,7,E,eq}, {13785,15,7,E,eq}, {5944,17,3,L,pre}, {10671,6,8,L,pre}, {21976,20,2,L,eq}, {7672,10,6,L,eq},
    {672,9,1,L,eq}, {26832,28,3,L,pre}, {16998,10,7,E,eq}, {9908,30,6,L,eq}, {18327,34,5,L,eq}, {6121,21,5,L,eq}, {9818,19,8,L,pre},
    {15499,12,0,L,eq}, {3926,8,6,L,eq}, {10640,35,1,L,pre}, {10301,2,7,E,eq}, {10956,12,5,L,pre}, {10539,28,1,L,pre}, {8197,15,3,L,eq},
    {7418,20,8,L,eq}, {11824,29,2,L,pre}, {15451,40,3,L,eq}, {16070,29,6,L,pre}, {11358,19,2,L,pre}, {23624,25,7,L,eq}, {7438,35,6,L,pre},
    {3011,17,7,L,eq}, {184,5,12,B,pre}, {6814,19,0,L,eq}, {5696,6,1,E,eq}, {598,9,4,H,eq}, {26666,24,3,L,eq}, {17732,19,6,L,eq},
    {14196,32,3,L,eq}, {4024,17,8,L,has}, {276,7,11,E,pre}, {7069,6,3,E,eq}, {10677,8,8,L,pre}, {16778,59,3,L,pre}, {13177,20,6,L,eq},
    {12488,15,3,L,eq}, {15511,28,5,L,eq}, {8649,19,7,L,eq}, {9072,15,6,L,eq}, {13863,48,5,L,eq}, {6318,26,3,L,has}, {6380,34,3,L,has},
    {6445,25,3,L,has}, {7824,26,3,L,has}, {14711,45,3,L,has}, {5271,17,7,L,eq}, {16681,15,1,L,eq}, {4497,10,9,E,eq}, {577,11,12,B,suf},
    {15256,27,6,L,pre}, {11097,29,0,L,eq}, {169,22,1,L,eq}, {14091,12,1,E,eq}, {111,14,4,H,eq}, {17097,3,1,E,eq}, {18029,19,5,L,pre},
    {20042,20,5,L,pre}, {10832,19,8,L,pre}, {13172,27,4,L,eq}, {17936,13,7,L,eq}, {5165,16,7,L,eq}, {7473,34,6,L,pre}, {5839,7,1,E,eq},
    {23362,11,4,H,eq}, {499,6,12,B,suf}, {3055,23,0,L,eq}, {11771,15,3,L,eq}, {4284,9,3,L,eq}, {13566,11,5,E,eq}, {7126,12,7,L,eq},
    {9125,44,1,L,suf}, {18689,16,2,L,pre}, {10567,38,1,L,pre}, {7368,73,0,L,has}, {644,17,7,L,eq}, {8460,15,1,L,pre}, {24119,33,3,L,pre},
    {2041,14,7,L,eq}, {26382,17,4,H,eq}, {5996,17,5,L,eq}, {11729,25,1,L,eq}, {10986,6,7,E,eq}, {9112,28,8,L,suf}, {17494,11,7,E,eq},
    {20778,12,4,H,eq}, {24415,42,2,L,eq}, {24643,38,3,L,pre}, {369,13,7,L,eq}, {20674,36,2,L,eq}, {3520,8,9,B,pre}, {26778,33,3,L,pre},
    {6050,13,8,L,eq}, {9728,10,7,L,pre}, {16303,21,6,L,eq}, {5872,7,1,E,eq}, {19479,44,3,L,pre}, {14998,23,1,L,eq}, {9157,46,3,L,pre},
    {20504,36,3,L,pre}, {11174,29,2,L,pre}, {9444,17,1,L,eq}, {9677,29,1,L,suf}, {7079,16,5,L,eq}, {11089,10,5,E,pre}, {11912,28,2,L,pre},
    {4548,13,7,L,eq}, {672,12,11,E,eq}, {12372,60,1,L,eq}, {2498,15,4,H,eq}, {6784,11,4,E,eq}, {5799,11,7,L,eq}, {5821,11,7,L,eq},
    {5498,9,1,E,eq}, {7583,6,2,L,eq}, {22291,27,7,L,pre}, {16064,25,1,L,eq}, {10092,41,1,L,eq}, {8175,14,5,L,eq}, {4810,26,3,L,eq},
    {4836,26,3,L,eq}, {811,16,1,L,eq}, {19200,19,7,L,eq}, {12340,21,5,L,eq}, {20101,31,5,L,pre}, {22025,44,5,L,eq}, {11882,30,2,L,pre},
    {10601,16,2,L,eq}, {10793,25,2,L,eq}, {12763,27,3,L,eq}, {3984,15,4,H,eq}, {8582,11,2,L,eq}, {2919,20,6,L,eq}, {2973,25,9,L,pre},
    {15232,24,6,L,pre}, {7485,21,3,L,eq}, {12558,9,7,E,eq}, {2587,6,1,L,eq}, {23529,19,2,L,eq}, {1521,25,9,L,eq}, {1893,8,7,L,eq},
    {10253,8,7,E,eq}, {1309,5,11,E,pre}, {10381,20,2,L,eq}, {23602,36,2,L,pre}, {13067,14,7,E,eq}, {11963,8,4,L,eq}, {4634,13,7,L,eq},
    {20924,76,6,L,has}, {21000,76,6,L,has}, {21076,63,6,L,has}, {21139,63,6,L,has}, {17597,4,7,E,eq}, {25484,26,4,L,pre}, {16267,44,3,L,eq},
    {7283,17,5,L,eq}, {9555,14,5,E,eq}, {5412,24,9,L,pre}, {14024,9,7,E,pre}, {12520,23,3,L,eq}, {25292,12,7,L,eq}, {1430,13,9,L,eq},
    {18973,24,7,L,eq}, {10117,7,7,L,pre}, {15942,12,0,L,eq}, {19984,22,1,L,eq}, {2876,15,1,L,eq}, {15400,41,5,L,eq}, {16249,30,5,E,eq},
    {15699,56,3,L,eq}, {13908,7,4,H,eq}, {7356,15,8,L,eq}, {54,28,3,L,eq}, {19128,7,5,E,eq}, {13761,12,4,L,eq}, {14508,19,4,L,eq},
    {22558,20,2,L,pre}, {23376,14,7,L,pre}, {20820,31,5,L,eq}, {10710,16,7,E,eq}, {5725,16,7,L,eq}, {3169,13,2,L,has}, {4859,32,0,L,eq},
    {5179,20,0,L,eq}, {7439,16,2,L,eq}, {27094,22,2,L,pre}, {15871,26,6,L,pre}, {3920,10,1,L,eq}, {7575,9,4,E,pre}, {10845,7,7,E,eq},
    {1616,6,11,E,eq}, {9031,18,2,L,eq}, {25257,31,3,L,eq}, {12374,25,4,H,eq}, {6636,15,2,L,has}, {8185,14,1,L,eq}, {20547,15,4,L,pre},
    {28037,9,4,L,pre}, {20048,28,6,L,eq}, {8102,13,1,E,eq}, {10793,20,5,L,has}, {13096,41,1,L,eq}, {3718,78,3,L,eq}, {18608,15,4,H,eq},
    {5756,6,1,E,eq}, {11176,11,7,E,eq}, {6036,14,8,L,eq}, {17455,11,1,E,eq}, {25851,10,4,H,eq}, {7260,12,8,L,eq}, {14596,35,0,L,eq},
    {21570,24,3,L,eq}, {23626,19,6,L,pre}, {3836,35,3,L,eq}, {7913,15,1,L,eq}, {1930,14,4,H,eq}, {10830,9,7,E,eq}, {7558,15,7,L,eq},
    {23909,14,4,L,eq}, {27221,26,4,H,eq}, {3900,22,3,L,eq}, {18974,28,6,L,pre}, {24695,38,2,L,eq}, {19789,28,2,L,has}, {546,46,3,L,eq},
    {12052,42,2,L,pre}, {9990,11,4,H,eq}, {10010,14,7,L,pre}, {6694,20,5,L,eq}, {3612,13,7,L,eq}, {12834,27,0,L,eq}, {8238,9,1,L,eq},
    {15825,34,8,L,has}, {10970,13,1,L,eq}, {1340,42,8,L,has}, {25368,37,3,L,eq}, {19622,21,7,L,eq}, {20047,9,7,E,eq}, {14898,9,5,E,eq},
    {1961,8,0,E,eq}, {7897,16,1,L,eq}, {19604,13,4,L,pre}, {21305,12,4,L,pre}, {6079,18,8,L,eq}, {17371,7,7,E,eq}, {22736,15,4,H,eq},
    {993,18,6,L,has}, {9937,32,1,L,eq}, {8238,13,7,L,eq}, {11900,47,5,L,pre}, {3508,12,7,L,eq}, {27755,13,7,L,pre}, {1959,25,1,L,eq},
    {2406,29,0,L,eq}, {12284,18,5,L,eq}, {6586,38,1,L,eq}, {17643,31,4,L,pre}, {19681,25,5,L,eq}, {11422,7,7,E,eq}, {3452,4,9,B,eq},
    {3477,4,9,B,eq}, {7421,9,4,E,eq}, {857,16,10,L,eq}, {27407,26,7,L,eq}, {7190,12,7,L,eq}, {1729,31,4,H,eq}, {8706,15,2,L,eq},
    {14769,23,2,L,eq}, {20084,15,4,H,eq}, {4112,13,0,E,eq}, {27731,12,7,L,eq}, {20184,6,7,E,eq}, {9289,21,1,L,eq}, {12526,9,7,E,eq},
    {14836,70,8,L,pre}, {3578,12,7,L,eq}, {22914,13,3,L,eq}, {18678,17,4,L,eq}, {19311,60,1,L,pre}, {465,14,3,L,eq}, {7524,24,2,L,eq},
    {21529,41,3,L,eq}, {5592,31,8,L,eq}, {10779,38,8,L,pre}, {27960,22,3,L,eq}, {10045,15,4,H,eq}, {17868,31,7,L,eq}, {16500,15,2,L,eq},
    {18771,6,7,E,eq}, {17992,35,6,L,pre}, {9726,17,2,L,eq}, {2920,15,7,L,eq}, {7542,18,5,L,eq}, {8013,15,5,L,eq}, {9611,13,5,E,eq},
    {5963,16,5,L,eq}, {10862,38,2,L,eq}, {1090,19,4,H,eq}, {15280,17,0,L,eq}, {23721,19,4,L,eq}, {1039,10,7,L,eq}, {179,21,3,L,eq},
    {26860,44,3,L,pre}, {10941,15,5,L,pre}, {9906,18,7,L,pre}, {17665,25,1,L,eq}, {194,13,4,H,eq}, {6609,7,3,E,eq}, {7247,7,3,E,eq},
    {9169,22,1,E,eq}, {13795,12,4,L,pre}, {12212,46,3,L,has}, {7583,26,8,H,eq}, {7921,19,2,L,eq}, {2304,43,3,L,eq}, {1642,11,7,L,eq},
    {8105,9,4,E,eq}, {20401,19,7,L,eq}, {214,9,11,E,pre}, {13220,19,5,L,eq}, {18284,14,1,L,eq}, {544,16,1,L,eq}, {11825,60,6,L,eq},
    {2204,8,0,E,eq}, {22488,8,3,E,eq}, {7946,37,3,L,has}, {14120,14,7,L,eq}, {1229,5,11,E,pre}, {16148,12,0,L,eq}, {13113,26,2,E,eq},
    {22113,37,5,L,eq}, {2352,17,9,L,eq}, {5474,25,5,L,eq}, {5801,17,6,L,eq}, {1466,34,9,L,eq}, {26594,13,4,H,eq}, {26360,33,3,L,pre},
    {19276,12,5,L,eq}, {6630,4,4,E,eq}, {11820,4,7,E,eq}, {11285,22,4,L,eq}, {6431,27,1,L,eq}, {22133,21,2,L,pre}, {23824,20,7,L,eq},
    {12551,7,7,E,eq}, {15582,19,0,L,eq}, {5284,8,1,E,eq}, {21516,23,1,L,pre}, {29088,30,3,L,has}, {23684,15,4,L,eq}, {15555,17,7,L,eq},
    {10244,14,4,H,eq}, {25950,17,4,H,eq}, {14161,48,0,L,eq}, {16346,18,6,L,eq}, {17048,25,2,L,pre}, {7090,17,8,L,eq}, {2998,17,9,L,pre},
    {2576,26,0,L,eq}, {11530,7,7,E,eq}, {11383,21,1,L,pre}, {26729,14,4,L,eq}, {4565,19,1,L,pre}, {11935,6,7,E,eq}, {21340,28,7,L,eq},
    {22003,12,4,L,eq}, {16732,3,7,E,eq}, {9780,7,1,E,eq}, {15601,13,6,L,eq}, {11339,19,2,L,pre}, {16526,10,7,E,eq}, {26735,11,7,L,eq},
    {4387,11,6,L,eq}, {4884,12,4,E,eq}, {24478,13,4,L,eq}, {21980,9,4,L,eq}, {18941,5,7,E,eq}, {10501,31,3,L,pre}, {2178,24,9,L,eq},
    {19579,22,7,L,eq}, {5318,24,7,L,eq}, {21555,19,7,E,pre}, {15810,15,8,L,pre}, {2291,10,0,E,eq}, {19136,27,6,L,pre}, {23253,21,7,L,eq},
    {24775,7,7,E,eq}, {18603,12,5,L,eq}, {7274,26,6,L,eq}, {15106,18,0,L,eq}, {19678,25,1,L,pre}, {705,22,0,L,eq}, {25459,27,3,L,eq},
    {16568,18,6,L,eq}, {14668,22,5,L,has}, {39,20,9,L,eq}, {26939,22,3,L,pre}, {1904,23,5,L,has}, {1927,19,5,L,has}, {18182,14,7,L,eq},
    {14545,17,7,L,eq}, {16348,15,8,L,pre}, {10051,41,1,L,eq}, {21491,25,1,L,pre}, {19353,32,6,L,has}, {15927,16,7,L,eq}, {24155,15,7,L,eq},
    {4331,24,1,L,pre}, {21051,12,4,L,eq}, {23660,24,4,L,eq}, {19778,20,6,L,eq}, {19405,14,7,L,eq}, {17138,74,3,L,pre}, {13165,46,3,L,pre},
    {19856,29,6,L,pre}, {23904,26,2,L,has}, {23930,25,2,L,has}, {24225,8,4,H,eq}, {832,11,11,E,eq}, {21974,18,7,L,eq}, {2561,66,3,L,eq},
    {2667,68,3,L,eq}, {7940,19,2,L,eq}, {15787,38,3,L,eq}, {5584,20,4,L,pre}, {7110,23,1,L,eq}, {10421,20,1,L,eq}, {27906,19,3,L,eq},
    {23471,15,4,H,eq}, {570,20,13,L,eq}, {7239,21,8,L,eq}, {21205,14,1,L,eq}, {4862,35,6,L,eq}, {7829,40,0,L,eq}, {1112,17,1,L,eq},
    {15452,24,1,L,eq}, {6332,14,5,L,eq}, {11390,11,7,E,eq}, {22406,9,5,L,eq}, {3357,10,7,L,eq}, {818,20,4,H,eq}, {16199,18,7,L,eq},
    {6486,23,1,L,eq}, {2903,23,9,L,pre}, {11064,7,2,L,pre}, {16301,21,7,L,eq}, {3158,12,4,H,eq}, {2962,16,7,L,eq}, {4395,18,1,L,pre},
    {316,9,11,E,pre}, {20992,54,7,L,eq}, {23390,5,7,L,pre}, {2780,20,7,L,eq}, {1044,8,1,L,eq}, {19047,26,7,L,eq}, {4194,12,3,L,eq},
    {3681,11,1,L,eq}, {4563,19,2,L,has}, {17284,40,2,L,has}, {4685,19,6,L,eq}, {13862,38,0,L,has}, {13929,33,0,L,has}, {20063,6,7,E,eq},
    {14320,22,4,L,eq}, {1544,32,13,L,eq}, {7749,27,3,L,eq}, {1117,5,11,E,pre}, {17872,21,1,L,pre}, {8116,21,5,L,eq}, {16098,24,2,L,eq},
    {25613,21,4,L,pre}, {9969,23,5,E,has}, {12864,24,8,L,pre}, {17643,24,5,L,pre}, {7180,19,5,L,eq}, {13344,3,7,E,eq}, {3015,18,9,L,pre},
    {16696,16,1,L,pre}, {6785,14,7,L,eq}, {16615,22,4,L,eq}, {7593,10,4,E,pre}, {17326,8,7,E,eq}, {437,4,12,B,suf}, {5762,3,1,E,eq},
    {1738,49,2,L,has}, {17378,8,7,E,eq}, {26961,25,3,L,pre}, {17282,5,5,E,eq}, {18281,14,3,L,eq}, {23222,36,3,L,has}, {9147,18,0,L,eq},
    {17633,19,6,E,eq}, {5487,19,7,L,eq}, {25698,10,7,L,eq}, {2032,25,1,L,eq}, {7445,10,4,E,eq}, {19002,27,6,L,pre}, {12905,36,5,L,eq},
    {21532,17,6,E,eq}, {13837,7,7,E,eq}, {26080,31,7,L,eq}, {10617,21,2,L,eq}, {14475,37,8,L,pre}, {280,17,3,L,eq}, {1794,18,4,H,eq},
    {24043,8,7,E,eq}, {5950,31,0,L,eq}, {24933,16,7,L,eq}, {2083,15,7,L,eq}, {8076,19,7,L,eq}, {7676,16,1,L,eq}, {4241,13,3,L,eq},
    {26089,16,3,E,eq}, {9518,8,5,E,eq}, {8501,15,7,L,eq}, {1425,12,11,E,eq}, {392,13,4,H,eq}, {7746,20,7,L,eq}, {12543,18,0,L,eq},
    {10992,9,7,E,eq}, {691,13,7,L,eq}, {25486,62,3,L,pre}, {11134,9,5,E,pre}, {4391,18,4,H,eq}, {15058,27,6,L,pre}, {11996,4,7,E,eq},
    {24059,29,2,L,eq}, {11944,8,7,E,eq}, {6097,28,8,L,eq}, {11637,16,0,L,eq}, {9200,20,5,L,pre}, {21451,18,7,E,eq}, {1304,5,11,E,pre},
    {1679,10,11,E,pre}, {14584,29,5,L,pre}, {12918,24,4,H,eq}, {3474,12,0,L,eq}, {11853,29,2,L,pre}, {18894,27,3,L,eq}, {16594,15,5,L,eq},
    {5380,18,6,E,eq}, {8218,9,7,L,eq}, {23297,22,7,L,eq}, {284,43,13,L,pre}, {2132,28,8,L,has}, {2600,36,8,L,has}, {17126,6,7,E,eq},
    {12143,7,7,E,eq}, {6367,42,0,L,eq}, {25537,19,2,L,pre}, {5541,26,5,L,eq}, {22021,18,7,L,eq}, {17505,24,5,L,eq}, {21711,20,5,L,eq},
    {1525,19,3,L,eq}, {8943,23,0,L,eq}, {6963,9,3,E,eq}, {24277,7,7,E,eq}, {200,16,13,B,pre}, {14327,23,6,L,pre}, {6687,8,3,E,eq},
    {11988,8,7,E,eq}, {5647,9,9,L,eq}, {2470,10,1,L,eq}, {1178,6,11,E,pre}, {9240,26,2,L,eq}, {5538,8,1,E,eq}, {15018,36,5,L,eq},
    {7621,21,6,L,eq}, {26975,9,7,E,eq}, {52,9,10,L,eq}, {24963,39,3,L,eq}, {8993,16,2,L,eq}, {2750,12,9,L,eq}, {19759,24,4,L,pre},
    {19540,26,7,L,eq}, {14290,41,3,L,pre}, {9181,19,5,L,pre}, {23210,33,6,L,pre}, {17520,7,7,E,eq}, {8293,11,5,L,eq}, {6563,10,7,L,eq},
    {19154,27,7,L,eq}, {342,5,9,L,eq}, {3602,5,9,E,eq}, {14123,22,6,L,pre}, {19726,14,7,L,eq}, {1231,14,13,L,eq}, {1760,17,4,H,eq},
    {26913,13,4,L,pre}, {240,30,0,L,eq}, {19924,17,1,L,eq}, {20933,23,1,L,eq}, {18908,12,7,E,eq}, {10961,35,0,L,pre}, {5466,8,1,E,eq},
    {8307,8,7,L,eq}, {13542,15,7,E,eq}, {17470,17,6,L,pre}, {9801,17,8,L,pre}, {573,17,9,L,eq}, {21761,12,5,L,eq}, {10698,5,7,E,eq},
    {17901,13,5,L,eq}, {536,18,13,L,eq}, {8556,17,7,L,eq}, {11589,7,7,E,eq}, {15669,28,0,L,eq}, {15265,13,4,L,eq}, {27787,31,4,H,eq},
    {11015,25,1,L,pre}, {16122,35,2,L,eq}, {3448,14,7,L,eq}, {2,9,11,E,pre}, {14072,27,6,L,pre}, {557,16,9,L,eq}, {1742,104,9,L,eq},
    {20453,51,3,L,pre}, {4295,14,4,H,eq}, {24781,29,3,L,pre}, {12399,25,4,H,eq}, {24189,33,3,L,pre}, {4743,21,6,L,eq}, {25610,6,2,L,eq},
    {9467,11,5,E,eq}, {11195,11,7,E,eq}, {24613,25,4,H,eq}, {5928,15,7,L,eq}, {23387,13,4,H,eq}, {10776,17,2,L,eq}, {72,12,4,H,eq},
    {20669,33,5,L,eq}, {18266,14,7,L,pre}, {26140,34,7,L,eq}, {1986,36,5,L,has}, {1664,23,6,L,has}, {10390,9,7,E,eq}, {9931,19,2,L,eq},
    {13549,8,4,H,eq}, {6217,13,7,L,eq}, {24114,23,2,L,pre}, {599,6,12,B,pre}, {17075,18,5,L,pre}, {14763,8,4,E,eq}, {4339,16,6,L,eq},
    {5366,21,5,L,eq}, {3668,13,7,L,eq}, {473,2,10,E,eq}, {4806,16,4,H,eq}, {26123,38,2,L,eq}, {11842,18,4,H,eq}, {5974,19,9,L,eq},
    {13088,25,2,E,eq}, {11634,8,7,E,eq}, {3584,45,0,L,eq}, {18538,14,4,H,eq}, {2277,31,2,L,has}, {2308,30,2,L,has}, {17239,38,6,L,has},
    {4702,16,7,L,eq}, {8048,20,1,L,pre}, {3290,32,3,L,eq}, {11968,44,3,L,pre}, {3772,16,9,E,eq}, {15034,24,6,L,pre}, {17715,23,1,L,eq},
    {20380,21,7,L,eq}, {6109,18,1,L,pre}, {1874,26,3,L,eq}, {6403,11,1,L,pre}, {6396,16,8,L,eq}, {5974,8,1,E,eq}, {23014,16,4,L,eq},
    {7852,11,4,E,pre}, {25044,25,4,H,eq}, {125,15,1,L,eq}, {4236,26,2,L,has}, {8462,28,2,L,eq}, {24565,21,3,L,eq}, {14295,14,1,L,eq},
    {16557,17,1,L,eq}, {20371,4,5,E,eq}, {9784,17,7,L,pre}, {11675,37,3,L,eq}, {5395,17,9,L,pre}, {6232,24,5,L,eq}, {21494,10,4,H,eq},
    {9188,14,6,L,eq}, {717,9,7,L,eq}, {19474,10,4,L,eq}, {8280,18,4,E,eq}, {14294,34,7,L,eq}, {18048,22,5,L,pre}, {20662,45,1,L,pre},
    {27860,19,7,L,pre}, {11706,7,7,E,eq}, {25494,15,2,L,pre}, {14338,14,8,L,pre}, {6573,24,7,L,eq}, {10898,8,7,E,eq}, {20551,35,1,L,eq},
    {5453,22,4,L,pre}, {14237,28,6,L,pre}, {3788,10,9,E,eq}, {16389,28,5,L,eq}, {7434,22,3,L,eq}, {28438,12,4,L,eq}, {10220,5,7,E,eq},
    {6455,14,5,L,eq}, {12188,9,7,E,eq}, {22939,9,7,E,eq}, {18945,18,3,L,eq}, {2480,17,1,L,eq}, {11498,24,8,L,pre}, {10917,55,8,L,pre},
    {7259,15,7,L,eq}, {21004,16,4,L,eq}, {22818,47,6,L,pre}, {13348,26,2,L,has}, {4612,26,3,L,eq}, {241,8,12,B,pre}, {6127,17,1,L,pre},
    {10708,8,3,E,eq}, {13335,28,6,L,pre}, {23426,10,7,L,eq}, {3390,16,7,L,eq}, {7939,12,8,E,eq}, {6955,34,5,L,eq}, {15145,67,8,L,has},
    {12055,25,1,L,eq}, {19022,19,4,H,eq}, {19641,13,4,L,pre}, {10852,5,7,E,eq}, {11581,25,8,L,has}, {2293,9,4,H,eq}, {5480,37,9,L,pre},
    {9710,16,2,L,eq}, {6952,16,4,E,eq}, {5411,16,7,L,eq}, {5449,20,8,L,eq}, {14007,9,7,E,pre}, {12192,25,0,L,eq}, {14082,32,2,L,pre},
    {6565,3,4,E,eq}, {25384,25,4,L,eq}, {6514,18,8,L,eq}, {7247,4,4,E,eq}, {4309,13,4,H,eq}, {13374,30,5,L,has}, {13404,32,5,L,has},
    {3418,19,0,L,eq}, {24659,23,4,H,eq}, {13665,24,4,H,eq}, {16105,19,7,L,eq}, {26448,16,7,E,eq}, {18958,37,1,L,eq}, {22299,21,3,L,pre},
    {23190,22,7,L,eq}, {18901,7,7,E,eq}, {6856,9,4,E,eq}, {5766,9,7,L,eq}, {8566,30,8,L,pre}, {15414,12,1,E,eq}, {518,12,9,L,eq},
    {3028,14,7,L,eq}, {14611,14,7,L,eq}, {17082,10,7,E,eq}, {3357,49,3,L,eq}, {24964,19,7,L,eq}, {1182,19,13,L,eq}, {13513,43,1,L,pre},
    {3590,27,5,L,has}, {3617,32,5,L,has}, {3649,30,5,L,has}, {27674,12,7,L,eq}, {5458,19,2,L,has}, {15426,6,1,E,eq}, {24637,16,7,L,pre},
    {10371,15,1,L,eq}, {296,23,7,L,eq}, {4125,15,0,E,eq}, {5912,23,0,L,eq}, {13556,10,5,E,eq}, {12091,49,5,L,pre}, {234,17,4,H,eq},
    {7270,5,3,E,eq}, {17126,41,6,L,has}, {17167,34,6,L,has}, {12035,5,7,E,eq}, {1015,16,4,H,eq}, {15282,71,5,L,eq}, {572,5,12,B,suf},
    {21422,36,5,E,eq}, {12000,2,7,E,eq}, {26601,16,2,L,eq}, {3446,3,9,B,eq}, {4111,14,6,L,eq}, {2873,16,7,L,eq}, {835,17,7,L,eq},
    {1536,31,6,L,has}, {9011,18,7,L,eq}, {18666,18,3,L,eq}, {22385,10,4,H,eq}, {3042,15,7,L,eq}, {16491,6,7,E,eq}, {3967,23,7,L,eq},
    {13374,32,2,L,eq}, {19941,14,1,L,eq}, {8914,15,7,L,eq}, {15083,19,3,L,eq}, {2198,45,2,L,has}, {19765,46,3,L,eq}, {9395,17,3,L,eq},
    {7492,19,8,L,eq}, {2160,10,1,L,eq}, {17047,28,5,L,pre}, {24153,27,2,L,pre}, {3260,14,6,L,eq}, {16199,43,4,H,eq}, {5673,21,4,L,pre},
    {8519,19,6,E,eq}, {9821,21,6,L,eq}, {5452,31,0,L,pre}, {4636,29,4,H,eq}, {11938,50,6,L,eq}, {3213,43,2,L,has}, {10310,22,6,L,pre},
    {833,11,9,L,eq}, {3298,19,1,L,eq}, {23680,18,3,L,eq}, {11445,21,1,L,pre}, {9653,24,1,L,pre}, {24601,34,2,L,eq}, {11022,7,7,E,eq},
    {4463,19,7,L,eq}, {13151,11,7,E,eq}, {13094,10,7,E,eq}, {15900,18,0,L,eq}, {1777,9,1,L,eq}, {3458,16,1,L,eq}, {20084,30,1,L,pre},
    {2147,13,1,L,eq}, {22497,16,4,H,eq}, {17190,32,5,L,has}, {17222,20,5,L,has}, {1621,19,4,H,eq}, {16686,19,8,L,has}, {16865,19,8,L,has},
    {9743,12,2,L,eq}, {27844,16,7,L,pre}, {13476,44,2,L,eq}, {26026,22,4,H,eq}, {14199,23,1,L,eq}, {216,12,3,L,eq}, {26816,27,4,L,eq},
    {26329,31,3,L,pre}, {21490,32,5,L,eq}, {18894,10,4,H,eq}, {10144,6,7,E,eq}, {21131,21,1,L,eq}, {5036,57,9,L,eq}, {22318,5,7,E,eq},
    {1099,33,13,L,eq}, {9498,19,3,L,eq}, {6142,16,2,L,has}, {6158,17,2,L,has}, {6175,13,2,L,has}, {24137,16,2,L,pre}, {6651,21,2,L,has},
    {6672,26,2,L,has}, {6698,26,2,L,has}, {6073,14,9,L,pre}, {2130,13,4,H,eq}, {8224,14,1,L,eq}, {844,18,9,L,eq}, {5735,9,9,E,eq},
    {1546,22,9,L,eq}, {11644,13,4,H,eq}, {15966,34,0,L,eq}, {20988,34,3,L,pre}, {18787,18,2,L,eq}, {9445,12,5,E,eq}, {6320,30,7,L,eq},
    {9331,26,6,L,pre}, {21471,35,3,L,eq}, {18015,19,7,L,eq}, {7634,18,5,L,eq}, {16404,15,7,L,eq}, {11555,33,1,L,suf}, {13924,7,7,E,eq},
    {19472,24,7,L,eq}, {10010,18,3,L,eq}, {13654,11,4,H,eq}, {9125,12,6,L,eq}, {1751,22,5,L,has}, {10734,15,0,L,eq}, {8165,18,2,L,eq},
    {20502,15,4,L,pre}, {12826,11,7,E,eq}, {4672,14,9,L,eq}, {9504,22,4,H,eq}, {22353,9,7,E,eq}, {2384,10,1,L,eq}, {22533,18,3,L,eq},
    {18468,4,6,E,eq}, {1107,11,7,L,eq}, {6940,12,4,E,eq}, {5399,12,7,L,eq}, {12261,51,1,L,eq}, {26724,33,2,L,pre}, {15145,9,0,L,eq},
    {13895,40,3,L,eq}, {616,15,3,L,eq}, {6364,16,1,L,pre}, {18100,15,7,L,eq}, {14065,29,0,L,eq}, {1901,7,7,L,eq}, {1271,11,7,L,eq},
    {22211,16,7,L,eq}, {10647,6,4,E,eq}, {4078,31,1,L,pre}, {21188,17,1,L,eq}, {9768,16,7,L,pre}, {16843,20,2,L,eq}, {8852,23,4,H,eq},
    {21695,23,4,H,eq}, {21069,19,2,L,eq},
};

inline constexpr std::uint32_t builtin_buckets[] = {
    0, 0, 0, 0, 0, 1, 1, 1, 1, 3, 3, 4, 6, 6, 6, 7, 8, 9, 9, 10, 10, 10, 10, 10,
    10, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 13, 14, 14, 14, 14, 14, 14, 14, 15, 17, 19, 19,
    19, 19, 19, 21, 24, 24, 24, 25, 26, 26, 26, 27, 27, 28, 28, 30, 31, 33, 33, 34, 36, 36, 37, 37,
    37, 37, 37, 37, 37, 37, 38, 39, 39, 40, 40, 42, 43, 43, 45, 46, 46, 47, 49, 50, 50, 50, 51, 51,
    51, 52, 52, 53, 53, 53, 55, 56, 57, 58, 58, 59, 59, 59, 60, 60, 61, 63, 65, 66, 67, 67, 67, 67,
    70, 72, 72, 72, 75, 75, 75, 75, 75, 75, 75, 76, 77, 77, 78, 78, 78, 79, 79, 80, 80, 82, 83, 83,
    83, 85, 85, 85, 86, 86, 86, 86, 86, 86, 89, 89, 90, 91, 92, 93, 93, 94, 95, 95, 95, 96, 97, 98,
    98, 98, 98, 98, 99, 99, 100, 102, 105, 105, 107, 109, 109, 109, 110, 110, 110, 110, 110, 111, 112, 113, 113, 113,
    113, 113, 113, 115, 115, 115, 116, 116, 116, 116, 116, 118, 119, 119, 121, 121, 124, 124, 127, 129, 129, 129, 130, 130,
    130, 130, 131, 133, 133, 133, 134, 135, 135, 136, 137, 137, 138, 138, 139, 139, 139, 140, 140, 141, 141, 141, 141, 141,
    141, 141, 144, 145, 147, 147, 148, 149, 149, 151, 152, 152, 153, 153, 154, 154, 155, 155, 156, 157, 158, 158, 158, 159,
    159, 161, 162, 163, 163, 163, 165, 165, 166, 166, 167, 167, 167, 168, 169, 169, 169, 169, 169, 169, 171, 172, 172, 173,
    173, 173, 173, 173, 173, 173, 174, 175, 175, 176, 177, 178, 178, 178, 178, 179, 180, 182, 190, 191, 192, 192, 193, 193,
    193, 194, 195, 196, 197, 197, 197, 198, 199, 201, 204, 204, 204, 204, 204, 205, 205, 207, 207, 210, 210, 212, 212, 213,
    213, 215, 216, 217, 217, 217, 217, 217, 219, 220, 222, 223, 224, 225, 225, 226, 226, 226, 228, 228, 228, 228, 228, 230,
    230, 230, 232, 232, 233, 233, 236, 236, 236, 236, 238, 240, 240, 240, 240, 240, 241, 243, 244, 244, 245, 245, 245, 246,
    246, 246, 246, 247, 247, 248, 248, 248, 248, 249, 250, 252, 253, 253, 253, 255, 256, 257, 258, 259, 259, 259, 259, 259,
    259, 261, 262, 265, 267, 267, 268, 268, 270, 270, 271, 272, 273, 273, 273, 274, 284, 284, 284, 284, 285, 285, 285, 288,
    289, 290, 291, 292, 293, 293, 293, 293, 293, 293, 293, 295, 298, 299, 300, 301, 303, 303, 303, 304, 305, 306, 307, 307,
    307, 307, 308, 309, 310, 312, 314, 314, 315, 315, 315, 316, 317, 317, 317, 317, 317, 317, 319, 320, 320, 320, 321, 321,
    322, 323, 325, 326, 329, 329, 329, 329, 329, 330, 331, 331, 332, 332, 332, 332, 332, 334, 335, 335, 335, 336, 337, 337,
    337, 339, 340, 341, 342, 343, 343, 345, 347, 348, 348, 349, 350, 352, 353, 354, 355, 355, 355, 356, 356, 356, 357, 357,
    358, 358, 360, 360, 360, 361, 363, 363, 364, 365, 366, 366, 366, 366, 366, 367, 367, 371, 372, 372, 372, 373, 374, 374,
    374, 374, 375, 376, 376, 376, 376, 376, 377, 378, 379, 380, 381, 382, 382, 382, 384, 384, 384, 384, 385, 386, 387, 388,
    388, 388, 388, 388, 388, 389, 390, 392, 394, 394, 395, 395, 396, 396, 396, 397, 398, 399, 400, 400, 402, 404, 404, 406,
    409, 409, 409, 410, 410, 410, 410, 412, 413, 414, 415, 415, 415, 417, 417, 417, 418, 418, 419, 419, 419, 419, 421, 421,
    421, 421, 422, 423, 424, 424, 425, 425, 425, 425, 425, 426, 429, 430, 430, 430, 430, 430, 430, 431, 431, 431, 431, 431,
    431, 432, 434, 434, 436, 437, 439, 439, 440, 445, 445, 445, 445, 445, 446, 447, 447, 448, 449, 450, 450, 450, 451, 455,
    455, 457, 457, 458, 459, 459, 459, 459, 459, 460, 462, 462, 462, 462, 462, 462, 463, 463, 463, 463, 463, 463, 464, 464,
    465, 465, 468, 469, 471, 471, 475, 475, 476, 476, 476, 477, 478, 478, 478, 478, 479, 482, 483, 483, 483, 483, 484, 486,
    486, 487, 488, 488, 490, 490, 490, 490, 490, 490, 491, 492, 492, 492, 492, 492, 494, 495, 496, 498, 498, 499, 500, 500,
    500, 500, 502, 504, 504, 504, 504, 505, 505, 506, 506, 506, 507, 508, 510, 510, 510, 510, 511, 512, 513, 513, 513, 514,
    514, 514, 514, 514, 514, 514, 515, 515, 515, 515, 516, 517, 517, 518, 518, 518, 520, 521, 522, 522, 524, 524, 525, 526,
    526, 526, 526, 526, 527, 528, 529, 529, 529, 529, 529, 529, 530, 531, 532, 532, 532, 533, 533, 534, 534, 534, 534, 534,
    535, 536, 537, 538, 538, 538, 539, 539, 539, 539, 539, 539, 540, 542, 542, 543, 543, 544, 544, 545, 545, 545, 546, 546,
    547, 547, 547, 547, 547, 547, 547, 549, 551, 552, 553, 554, 556, 556, 558, 558, 558, 558, 558, 559, 559, 561, 561, 561,
    561, 561, 561, 562, 563, 564, 565, 565, 565, 566, 566, 566, 567, 567, 567, 567, 567, 569, 570, 572, 572, 573, 573, 575,
    577, 577, 578, 578, 578, 578, 578, 585, 586, 586, 587, 588, 590, 590, 591, 591, 592, 594, 596, 597, 598, 598, 599, 600,
    600, 600, 602, 602, 602, 602, 603, 605, 607, 607, 607, 607, 608, 608, 610, 611, 612, 612, 612, 612, 613, 614, 614, 615,
    615, 616, 616, 616, 616, 617, 618, 619, 619, 619, 619, 620, 620, 620, 620, 621, 622, 623, 623, 624, 628, 629, 630, 630,
    631, 631, 635, 635, 636, 637, 638, 638, 638, 639, 640, 641, 641, 643, 644, 644, 645, 646, 646, 646, 646, 646, 646, 647,
    647, 648, 648, 648, 648, 648, 649, 649, 650, 652, 653, 654, 656, 656, 656, 656, 656, 657, 658, 658, 658, 658, 659, 661,
    666, 668, 668, 668, 670, 671, 671, 673, 675, 676, 676, 676, 676, 676, 676, 676, 676, 678, 679, 679, 679, 679, 680, 681,
    681, 684, 685, 685, 685, 685, 685, 685, 686, 687, 688, 688, 688, 690, 691, 691, 693, 693, 693, 693, 695, 695, 695, 696,
    698, 698, 698, 698, 698, 698, 700, 702, 702, 702, 702, 702, 702, 703, 703, 704, 704, 705, 705, 708, 709, 709, 710, 710,
    712, 714, 714, 714, 714, 715, 717, 718, 718, 718, 720, 720, 722, 722, 724, 725, 725, 726, 727, 728, 728, 728, 728, 730,
    731, 731, 742, 742, 742, 744, 745, 745, 745, 746, 748, 750, 750, 751, 751, 752, 753, 754, 754, 758, 759, 761, 761, 764,
    764, 764, 764, 764, 764, 764, 765, 765, 767, 767, 767, 770, 770, 771, 772, 774, 775, 775, 777, 778, 779, 780, 780, 781,
    781, 782, 783, 783, 785, 789, 789, 791, 792, 797, 797, 798, 798, 798, 798, 798, 798, 800, 801, 801, 803, 803, 803, 804,
    804, 804, 804, 807, 808, 809, 809, 810, 811, 814, 816, 816, 817, 818, 818, 818, 819, 819, 822, 822, 823, 824, 824, 824,
    824, 824, 826, 826, 826, 826, 827, 827, 827, 828, 828, 828, 829, 830, 830, 830, 831, 832, 832, 833, 834, 834, 834, 835,
    835, 836, 838, 840, 841, 841, 841, 842, 843, 844, 844, 846, 846, 847, 848, 848, 848, 848, 849, 849, 850, 850, 850, 850,
    850, 853, 855, 855, 855, 856, 856, 856, 856, 857, 858, 859, 861, 861, 862, 863, 863, 865, 865, 872, 872, 873, 873, 873,
    874, 875, 875, 876, 877, 877, 877, 879, 879, 880, 880, 880, 880, 880, 880, 880, 881, 882, 882, 882, 882, 884, 885, 885,
    885, 885, 885, 886, 888, 888, 888, 890, 892, 892, 893, 895, 895, 896, 897, 897, 898, 898, 898, 899, 900, 903, 903, 904,
    904, 905, 907, 907, 907, 907, 907, 908, 909, 909, 909, 911, 912, 913, 913, 913, 914, 916, 918, 918, 919, 920, 920, 921,
    922, 922, 922, 922, 923, 924, 924, 927, 927, 928, 928, 929, 929, 930, 930, 930, 930, 933, 933, 935, 935, 936, 936, 938,
    938, 938, 939, 939, 939, 939, 939, 941, 941, 942, 944, 945, 946, 947, 947, 947, 952, 952, 952, 953, 953, 955, 957, 957,
    958, 958, 959, 959, 959, 960, 960, 960, 961, 961, 961, 961, 962, 963, 963, 964, 966, 968, 969, 969, 969, 969, 969, 969,
    971, 971, 973, 974, 974, 974, 975, 975, 975, 975, 975, 976, 976, 977, 978, 978, 980, 982, 982, 982, 982, 983, 983, 983,
    984, 985, 987, 988, 988, 989, 989, 992, 994, 998, 998, 998, 999, 999, 999, 999, 1002, 1003, 1004, 1004, 1004, 1005, 1007, 1007,
    1008, 1008, 1010, 1010, 1011, 1012, 1013, 1015, 1015, 1018, 1018, 1020, 1021, 1023, 1024, 1024, 1024, 1025, 1025, 1032, 1032, 1033, 1034, 1035,
    1035, 1035, 1035, 1039, 1040, 1040, 1040, 1040, 1040, 1041, 1042, 1042, 1044, 1046, 1048, 1048, 1049, 1050, 1051, 1051, 1051, 1055, 1057, 1058,
    1058, 1059, 1059, 1059, 1062, 1064, 1065, 1065, 1065, 1066, 1066, 1067, 1067, 1067, 1068, 1068, 1069, 1069, 1070, 1070, 1071, 1071, 1071, 1071,
    1071, 1073, 1073, 1073, 1075, 1076, 1076, 1077, 1078, 1078, 1078, 1078, 1078, 1079, 1080, 1080, 1080, 1082, 1083, 1083, 1084, 1084, 1084, 1086,
    1087, 1088, 1088, 1091, 1092, 1094, 1095, 1095, 1095, 1102, 1102, 1102, 1102, 1104, 1104, 1105, 1105, 1106, 1106, 1107, 1109, 1113, 1113, 1113,
    1113, 1113, 1115, 1117, 1118, 1119, 1119, 1119, 1120, 1120, 1121, 1121, 1122, 1123, 1124, 1124, 1124, 1124, 1125, 1125, 1126, 1126, 1126, 1126,
    1126, 1127, 1130, 1131, 1131, 1133, 1133, 1133, 1133, 1133, 1133, 1133, 1133, 1133, 1135, 1138, 1139, 1139, 1139, 1143, 1143, 1146, 1147, 1150,
    1152, 1153, 1153, 1153, 1154, 1155, 1157, 1157, 1158, 1159, 1159, 1159, 1160, 1160, 1161, 1161, 1163, 1163, 1165, 1167, 1168, 1168, 1171, 1171,
    1171, 1171, 1171, 1171, 1171, 1172, 1174, 1174, 1175, 1176, 1178, 1178, 1179, 1179, 1180, 1181, 1182, 1182, 1182, 1185, 1186, 1187, 1187, 1188,
    1188, 1188, 1188, 1190, 1190, 1190, 1190, 1191, 1192, 1194, 1194, 1195, 1195, 1196, 1196, 1196, 1198, 1198, 1200, 1201, 1201, 1201, 1201, 1203,
    1204, 1206, 1208, 1209, 1210, 1211, 1211, 1211, 1212, 1213, 1213, 1214, 1214, 1214, 1214, 1214, 1214, 1214, 1214, 1214, 1217, 1217, 1218, 1218,
    1219, 1220, 1220, 1221, 1221, 1222, 1222, 1222, 1222, 1223, 1225, 1225, 1226, 1226, 1227, 1227, 1228, 1229, 1229, 1231, 1231, 1232, 1233, 1235,
    1236, 1236, 1237, 1238, 1238, 1239, 1239, 1241, 1241, 1242, 1243, 1243, 1244, 1245, 1245, 1246, 1246, 1247, 1250, 1251, 1251, 1251, 1252, 1253,
    1255, 1256, 1257, 1257, 1260, 1261, 1261, 1262, 1262, 1262, 1262, 1262, 1263, 1263, 1265, 1268, 1270, 1270, 1270, 1270, 1270, 1270, 1270, 1271,
    1272, 1272, 1274, 1274, 1274, 1274, 1279, 1279, 1280, 1281, 1284, 1285, 1286, 1286, 1287, 1288, 1289, 1290, 1291, 1293, 1293, 1294, 1295, 1296,
    1297, 1297, 1298, 1299, 1299, 1299, 1300, 1300, 1300, 1303, 1304, 1304, 1305, 1306, 1307, 1308, 1308, 1310, 1311, 1312, 1312, 1312, 1312, 1313,
    1313, 1314, 1314, 1314, 1314, 1314, 1316, 1317, 1318, 1318, 1318, 1320, 1320, 1320, 1320, 1321, 1321, 1321, 1322, 1322, 1322, 1322, 1324, 1324,
    1324, 1327, 1328, 1330, 1330, 1330, 1331, 1339, 1339, 1340, 1340, 1340, 1341, 1350, 1351, 1351, 1351, 1352, 1352, 1352, 1352, 1352, 1353, 1353,
    1354, 1354, 1356, 1356, 1357, 1359, 1360, 1360, 1360, 1361, 1363, 1365, 1366, 1367, 1367, 1367, 1367, 1367, 1369, 1370, 1371, 1372, 1372, 1372,
    1372, 1374, 1374, 1374, 1375, 1375, 1376, 1376, 1377, 1378, 1378, 1378, 1379, 1379, 1379, 1379, 1379, 1379, 1380, 1380, 1380, 1380, 1380, 1380,
    1382, 1382, 1384, 1385, 1385, 1386, 1387, 1387, 1387, 1388, 1391, 1393, 1394, 1396, 1397, 1398, 1399, 1399, 1399, 1401, 1403, 1404, 1406, 1406,
    1406, 1408, 1411, 1414, 1415, 1415, 1415, 1415, 1417, 1418, 1420, 1421, 1423, 1423, 1423, 1425, 1425, 1425, 1425, 1425, 1425, 1425, 1425, 1426,
    1427, 1427, 1430, 1431, 1432, 1433, 1433, 1434, 1434, 1434, 1435, 1436, 1437, 1437, 1438, 1438, 1439, 1439, 1440, 1440, 1440, 1440, 1441, 1441,
    1443, 1443, 1444, 1446, 1446, 1446, 1446, 1447, 1448, 1449, 1449, 1449, 1450, 1450, 1450, 1450, 1450, 1451, 1451, 1451, 1451, 1452, 1452, 1452,
    1452, 1452, 1453, 1455, 1455, 1455, 1455, 1455, 1456, 1457, 1457, 1457, 1457, 1458, 1458, 1459, 1459, 1459, 1459, 1459, 1459, 1460, 1462, 1462,
    1462, 1462, 1463, 1464, 1464, 1465, 1466, 1468, 1469, 1470, 1470, 1471, 1472, 1473, 1473, 1473, 1473, 1473, 1473, 1476, 1476, 1476, 1477, 1478,
    1479, 1480, 1480, 1480, 1484, 1484, 1485, 1486, 1486, 1487, 1488, 1488, 1488, 1488, 1488, 1490, 1492, 1492, 1492, 1492, 1493, 1493, 1493, 1493,
    1495, 1495, 1496, 1497, 1497, 1498, 1499, 1499, 1502, 1502, 1504, 1504, 1506, 1506, 1507, 1507, 1507, 1507, 1508, 1509, 1509, 1509, 1510, 1510,
    1510, 1510, 1511, 1512, 1513, 1515, 1515, 1515, 1516, 1517, 1517, 1519, 1519, 1519, 1520, 1520, 1522, 1523, 1523, 1523, 1523, 1524, 1524, 1524,
    1524, 1524, 1525, 1525, 1526, 1526, 1527, 1527, 1529, 1531, 1531, 1532, 1533, 1533, 1533, 1534, 1534, 1534, 1536, 1537, 1538, 1540, 1541, 1541,
    1541, 1542, 1543, 1545, 1545, 1547, 1547, 1547, 1547, 1547, 1547, 1547, 1547, 1547, 1549, 1549, 1550, 1550, 1550, 1550, 1551, 1551, 1552, 1555,
    1555, 1555, 1556, 1557, 1562, 1563, 1563, 1565, 1565, 1566, 1566, 1567, 1567, 1567, 1567, 1568, 1568, 1568, 1568, 1569, 1571, 1574, 1574, 1577,
    1577, 1577, 1577, 1577, 1577, 1577, 1577, 1579, 1580, 1580, 1580, 1582, 1582, 1582, 1582, 1582, 1582, 1584, 1585, 1585, 1586, 1586, 1586, 1586,
    1588, 1589, 1589, 1592, 1592, 1595, 1596, 1598, 1598, 1600, 1600, 1601, 1601, 1602, 1603, 1604, 1605, 1605, 1605, 1606, 1608, 1608, 1608, 1608,
    1608, 1609, 1610, 1611, 1611, 1611, 1612, 1614, 1614, 1615, 1616, 1616, 1616, 1618, 1619, 1620, 1623, 1623, 1623, 1623, 1623, 1623, 1623, 1623,
    1623, 1623, 1623, 1623, 1623, 1624, 1625, 1625, 1625, 1625, 1625, 1627, 1628, 1629, 1630, 1631, 1631, 1632, 1634, 1635, 1637, 1639, 1641, 1642,
    1643, 1643, 1643, 1644, 1644, 1644, 1645, 1645, 1647, 1647, 1647, 1648, 1648, 1649, 1650, 1650, 1651, 1651, 1651, 1652, 1653, 1653, 1654, 1655,
    1655, 1658, 1658, 1658, 1659, 1659, 1659, 1660, 1661, 1663, 1664, 1664, 1664, 1664, 1664, 1664, 1665, 1665, 1666, 1666, 1667, 1667, 1668, 1669,
    1678, 1679, 1679, 1679, 1679, 1679, 1679, 1682, 1684, 1684, 1684, 1685, 1686, 1687, 1687, 1690, 1691, 1692, 1694, 1694, 1696, 1697, 1702, 1702,
    1705, 1705, 1706, 1706, 1707, 1707, 1707, 1707, 1707, 1708, 1710, 1711, 1711, 1712, 1713, 1713, 1713, 1713, 1714, 1715, 1716, 1716, 1718, 1718,
    1718, 1719, 1721, 1723, 1724, 1725, 1726, 1727, 1727, 1728, 1729, 1730, 1730, 1730, 1730, 1732, 1733, 1734, 1735, 1735, 1737, 1737, 1738, 1738,
    1738, 1739, 1739, 1740, 1740, 1740, 1740, 1740, 1742, 1742, 1742, 1743, 1743, 1744, 1744, 1745, 1748, 1748, 1748, 1749, 1749, 1751, 1752, 1752,
    1753, 1756, 1756, 1756, 1757, 1759, 1761, 1765, 1765, 1765, 1766, 1769, 1769, 1769, 1769, 1769, 1769, 1770, 1770, 1771, 1771, 1771, 1772, 1772,
    1773, 1774, 1776, 1776, 1778, 1778, 1779, 1779, 1780, 1780, 1780, 1782, 1782, 1782, 1783, 1784, 1784, 1786, 1786, 1786, 1786, 1786, 1786, 1787,
    1787, 1787, 1787, 1788, 1788, 1788, 1788, 1789, 1789, 1789, 1789, 1789, 1789, 1790, 1791, 1792, 1792, 1793, 1796, 1796, 1796, 1796, 1797, 1798,
    1798, 1800, 1802, 1804, 1804, 1804, 1805, 1805, 1805, 1805, 1805, 1806, 1807, 1808, 1808, 1809, 1809, 1809, 1809, 1810, 1811, 1811, 1811, 1811,
    1811, 1813, 1813, 1814, 1814, 1814, 1816, 1816, 1816, 1817, 1817, 1817, 1817, 1817, 1818, 1818, 1818, 1819, 1820, 1821, 1822, 1823, 1823, 1824,
    1825, 1825, 1825, 1825, 1827, 1827, 1827, 1828, 1828, 1828, 1829, 1829, 1830, 1830, 1831, 1832, 1832, 1832, 1833, 1833, 1833, 1833, 1834, 1834,
    1834, 1838, 1838, 1840, 1840, 1840, 1840, 1840, 1841, 1841, 1843, 1843, 1844, 1844, 1845, 1846, 1847, 1848, 1854, 1856, 1857, 1857, 1857, 1858,
    1859, 1862, 1862, 1864, 1865, 1865, 1865, 1865, 1865, 1865, 1866, 1866, 1867, 1868, 1869, 1870, 1870, 1870, 1871, 1871, 1871, 1871, 1872, 1872,
    1872, 1872, 1872, 1872, 1872, 1873, 1874, 1874, 1874, 1875, 1876, 1876, 1876, 1877, 1878, 1880, 1881, 1881, 1881, 1881, 1881, 1883, 1884, 1884,
    1884, 1884, 1884, 1884, 1884, 1884, 1885, 1887, 1887, 1888, 1888, 1889, 1889, 1892, 1893, 1893, 1893, 1893, 1893, 1893, 1894, 1895, 1897, 1897,
    1897, 1897, 1899, 1899, 1899, 1899, 1899, 1900, 1902, 1902, 1904, 1906, 1906, 1906, 1907, 1907, 1907, 1908, 1908, 1909, 1911, 1913, 1913, 1913,
    1913, 1913, 1913, 1913, 1913, 1913, 1915, 1917, 1918, 1919, 1920, 1920, 1921, 1923, 1925, 1925, 1925, 1927, 1927, 1927, 1927, 1927, 1927, 1927,
    1927, 1928, 1928, 1928, 1928, 1929, 1930, 1930, 1932, 1932, 1932, 1932, 1932, 1932, 1933, 1933, 1933, 1934, 1936, 1937, 1938, 1938, 1938, 1939,
    1941, 1941, 1941, 1941, 1941, 1941, 1941, 1942, 1942, 1942, 1943, 1945, 1946, 1946, 1946, 1946, 1947, 1947, 1947, 1947, 1948, 1952, 1952, 1954,
    1954, 1954, 1956, 1958, 1960, 1960, 1960, 1961, 1962, 1962, 1963, 1965, 1965, 1965, 1966, 1966, 1966, 1967, 1969, 1970, 1971, 1971, 1973, 1973,
    1975, 1975, 1975, 1977, 1977, 1977, 1977, 1977, 1977, 1977, 1979, 1981, 1982, 1983, 1983, 1983, 1986, 1986, 1986, 1986, 1986, 1988, 1990, 1991,
    1991, 1991, 1992, 1992, 1992, 1992, 1992, 1992, 1993, 1994, 1995, 1996, 1997, 2000, 2000, 2001, 2001, 2002, 2002, 2003, 2004, 2006, 2007, 2008,
    2009, 2010, 2011, 2011, 2011, 2011, 2012, 2013, 2014, 2017, 2017, 2021, 2021, 2024, 2025, 2025, 2025, 2026, 2026, 2026, 2026, 2026, 2026, 2026,
    2026, 2026, 2026, 2026, 2027, 2027, 2027, 2027, 2027, 2028, 2028, 2029, 2031, 2031, 2031, 2031, 2031, 2031, 2032, 2032, 2032, 2032, 2032, 2034,
    2034, 2034, 2035, 2035, 2036, 2039, 2039, 2041, 2041, 2041, 2042, 2042, 2043, 2043, 2043, 2043, 2043, 2045, 2046, 2047, 2048, 2048, 2048, 2048,
    2049, 2049, 2049, 2049, 2049, 2049, 2049, 2049, 2052, 2053, 2055, 2055, 2056, 2056, 2057, 2058, 2059, 2059, 2060, 2062, 2062, 2064, 2064, 2064,
    2065, 2065, 2066, 2066, 2069, 2069, 2069, 2069, 2070, 2072, 2074, 2074, 2075, 2077, 2078, 2078, 2078, 2079, 2080, 2081, 2082, 2082, 2082, 2083,
    2084, 2085, 2085, 2086, 2086, 2086, 2086, 2086, 2086, 2088, 2088, 2088, 2090, 2091, 2091, 2091, 2092, 2092, 2093, 2094, 2094, 2094, 2094, 2100,
    2101, 2104, 2104, 2104, 2105, 2107, 2107, 2108, 2108, 2108, 2108, 2109, 2112, 2112, 2112, 2112, 2112, 2112, 2112, 2114, 2115, 2116, 2116, 2116,
    2117, 2118, 2118, 2119, 2119, 2119, 2120, 2120, 2121, 2123, 2126, 2127, 2129, 2129, 2130, 2131, 2131, 2131, 2133, 2133, 2133, 2133, 2133, 2135,
    2136, 2138, 2138, 2138, 2139, 2139, 2140, 2140, 2141, 2141, 2141, 2141, 2142, 2142, 2142, 2145, 2145, 2145, 2146, 2146, 2148, 2148, 2149, 2150,
    2150, 2150, 2151, 2152, 2152, 2154, 2155, 2157, 2157, 2157, 2158, 2159, 2159, 2159, 2159, 2159, 2159, 2160, 2160, 2162, 2163, 2163, 2167, 2167,
    2167, 2167, 2167, 2168, 2170, 2170, 2171, 2172, 2173, 2173, 2173, 2174, 2174, 2174, 2174, 2175, 2175, 2175, 2175, 2175, 2175, 2175, 2175, 2175,
    2175, 2176, 2176, 2177, 2178, 2179, 2180, 2181, 2182, 2184, 2186, 2186, 2186, 2188, 2188, 2189, 2189, 2191, 2191, 2191, 2191, 2192, 2193, 2193,
    2196, 2196, 2196, 2196, 2198, 2200, 2201, 2201, 2201, 2202, 2202, 2203, 2204, 2207, 2208, 2208, 2210, 2210, 2210, 2211, 2212, 2212, 2213, 2214,
    2214, 2214, 2214, 2215, 2215, 2216, 2216, 2216, 2216, 2219, 2219, 2219, 2219, 2221, 2221, 2221, 2223, 2223, 2223, 2223, 2223, 2223, 2224, 2224,
    2224, 2224, 2224, 2226, 2226, 2227, 2228, 2228, 2230, 2230, 2231, 2232, 2233, 2233, 2234, 2234, 2234, 2234, 2234, 2234, 2235, 2237, 2237, 2240,
    2240, 2240, 2240, 2242, 2242, 2243, 2245, 2246, 2247, 2247, 2248, 2248, 2248, 2248, 2248, 2248, 2248, 2248, 2248, 2249, 2250, 2251, 2253, 2253,
    2254, 2254, 2254, 2255, 2255, 2256, 2256, 2257, 2258, 2258, 2259, 2259, 2259, 2260, 2260, 2260, 2262, 2264, 2265, 2265, 2265, 2266, 2266, 2266,
    2266, 2266, 2268, 2269, 2269, 2272, 2272, 2273, 2274, 2274, 2275, 2275, 2276, 2277, 2277, 2278, 2278, 2281, 2282, 2282, 2285, 2286, 2286, 2286,
    2288, 2289, 2289, 2290, 2291, 2291, 2293, 2293, 2293, 2293, 2294, 2295, 2296, 2297, 2297, 2298, 2299, 2299, 2299, 2299, 2299, 2299, 2299, 2300,
    2301, 2304, 2305, 2306, 2306, 2307, 2307, 2307, 2308, 2308, 2308, 2309, 2309, 2309, 2310, 2311, 2312, 2312, 2313, 2315, 2315, 2315, 2315, 2316,
    2316, 2316, 2316, 2316, 2316, 2318, 2319, 2319, 2319, 2320, 2320, 2321, 2322, 2323, 2323, 2323, 2324, 2325, 2326, 2326, 2327, 2327, 2327, 2329,
    2329, 2334, 2334, 2334, 2336, 2336, 2336, 2337, 2338, 2339, 2339, 2339, 2340, 2341, 2342, 2342, 2342, 2344, 2344, 2344, 2344, 2344, 2344, 2345,
    2347, 2348, 2348, 2349, 2349, 2350, 2351, 2352, 2352, 2353, 2354, 2354, 2354, 2354, 2354, 2355, 2355, 2356, 2356, 2356, 2357, 2357, 2358, 2359,
    2360, 2361, 2361, 2362, 2362, 2362, 2362, 2362, 2362, 2362, 2362, 2365, 2366, 2366, 2366, 2366, 2366, 2366, 2366, 2367, 2373, 2374, 2375, 2375,
    2377, 2378, 2379, 2379, 2379, 2379, 2379, 2381, 2381, 2381, 2381, 2381, 2383, 2384, 2384, 2385, 2385, 2385, 2386, 2386, 2387, 2388, 2388, 2389,
    2390, 2394, 2394, 2394, 2395, 2396, 2398, 2398, 2399, 2401, 2401, 2401, 2402, 2402, 2403, 2403, 2403, 2405, 2406, 2406, 2406, 2406, 2406, 2406,
    2407, 2407, 2409, 2409, 2409, 2409, 2409, 2410, 2411, 2412, 2412, 2413, 2414, 2416, 2418, 2418, 2421, 2422, 2422, 2422, 2422, 2422, 2422, 2422,
    2422, 2423, 2424, 2425, 2425, 2426, 2426, 2426, 2426, 2426, 2426, 2426, 2426, 2426, 2426, 2426, 2426, 2427, 2427, 2428, 2428, 2429, 2429, 2429,
    2429, 2430, 2430, 2430, 2430, 2430, 2431, 2432, 2432, 2432, 2432, 2432, 2433, 2438, 2438, 2438, 2438, 2438, 2439, 2439, 2439, 2440, 2440, 2440,
    2440, 2441, 2442, 2442, 2444, 2445, 2445, 2447, 2447, 2447, 2447, 2448, 2448, 2448, 2450, 2450, 2451, 2452, 2453, 2453, 2453, 2453, 2455, 2455,
    2455, 2456, 2457, 2457, 2458, 2458, 2458, 2464, 2464, 2464, 2465, 2467, 2469, 2470, 2472, 2474, 2475, 2475, 2475, 2477, 2477, 2478, 2478, 2479,
    2479, 2480, 2480, 2480, 2480, 2480, 2480, 2481, 2481, 2483, 2483, 2483, 2483, 2485, 2485, 2485, 2485, 2485, 2485, 2486, 2486, 2486, 2486, 2488,
    2489, 2489, 2489, 2490, 2492, 2492, 2492, 2493, 2493, 2494, 2494, 2494, 2497, 2501, 2501, 2501, 2501, 2501, 2501, 2502, 2503, 2503, 2503, 2503,
    2504, 2505, 2505, 2505, 2505, 2506, 2506, 2507, 2507, 2507, 2507, 2508, 2508, 2510, 2510, 2510, 2510, 2510, 2510, 2510, 2510, 2510, 2511, 2511,
    2512, 2513, 2514, 2515, 2516, 2516, 2516, 2517, 2517, 2518, 2518, 2518, 2519, 2520, 2522, 2522, 2523, 2523, 2523, 2524, 2524, 2527, 2528, 2528,
    2529, 2529, 2530, 2530, 2530, 2532, 2532, 2532, 2532, 2532, 2532, 2533, 2534, 2535, 2535, 2535, 2535, 2536, 2536, 2537, 2537, 2537, 2537, 2537,
    2538, 2539, 2540, 2540, 2540, 2540, 2545, 2545, 2545, 2547, 2548, 2548, 2548, 2548, 2549, 2550, 2550, 2553, 2553, 2553, 2553, 2554, 2555, 2555,
    2556, 2558, 2558, 2561, 2563, 2563, 2563, 2563, 2563, 2564, 2564, 2564, 2564, 2564, 2565, 2567, 2568, 2569, 2570, 2570, 2570, 2572, 2573, 2574,
    2574, 2574, 2575, 2576, 2576, 2578, 2579, 2579, 2580, 2580, 2581, 2583, 2584, 2585, 2586, 2586, 2588, 2589, 2590, 2590, 2590, 2591, 2591, 2593,
    2594, 2594, 2594, 2595, 2596, 2596, 2596, 2596, 2597, 2598, 2598, 2598, 2600, 2600, 2600, 2600, 2601, 2603, 2603, 2603, 2604, 2604, 2604, 2606,
    2608, 2609, 2609, 2610, 2610, 2610, 2615, 2615, 2616, 2616, 2617, 2618, 2618, 2618, 2618, 2618, 2619, 2619, 2621, 2621, 2622, 2623, 2623, 2623,
    2624, 2624, 2624, 2626, 2626, 2626, 2626, 2627, 2629, 2629, 2630, 2632, 2633, 2633, 2633, 2633, 2634, 2634, 2634, 2635, 2635, 2635, 2637, 2637,
    2637, 2638, 2638, 2639, 2640, 2641, 2641, 2641, 2642, 2643, 2643, 2643, 2643, 2644, 2645, 2645, 2646, 2646, 2646, 2646, 2646, 2646, 2648, 2648,
    2648, 2649, 2649, 2650, 2650, 2650, 2653, 2653, 2654, 2655, 2658, 2659, 2659, 2660, 2660, 2660, 2660, 2661, 2661, 2661, 2664, 2665, 2665, 2665,
    2665, 2665, 2665, 2665, 2665, 2665, 2666, 2667, 2667, 2667, 2669, 2669, 2669, 2673, 2673, 2673, 2673, 2673, 2673, 2675, 2675, 2676, 2676, 2677,
    2677, 2677, 2679, 2679, 2680, 2681, 2681, 2682, 2683, 2683, 2683, 2684, 2685, 2685, 2685, 2685, 2687, 2687, 2687, 2687, 2687, 2688, 2688, 2689,
    2690, 2691, 2691, 2693, 2694, 2694, 2694, 2695, 2696, 2697, 2697, 2697, 2699, 2699, 2699, 2699, 2699, 2701, 2702, 2704, 2705, 2705, 2705, 2705,
    2705, 2705, 2706, 2706, 2707, 2709, 2716, 2717, 2719, 2721, 2721, 2723, 2723, 2723, 2725, 2725, 2725, 2725, 2726, 2726, 2726, 2726, 2727, 2727,
    2728, 2728, 2730, 2732, 2734, 2735, 2738, 2738, 2740, 2742, 2742, 2742, 2743, 2744, 2745, 2745, 2746, 2746, 2747, 2747, 2748, 2749, 2749, 2749,
    2751, 2751, 2753, 2754, 2754, 2754, 2755, 2756, 2757, 2758, 2758, 2759, 2759, 2761, 2762, 2762, 2763, 2763, 2763, 2763, 2763, 2764, 2764, 2765,
    2766, 2768, 2768, 2770, 2770, 2770, 2776, 2776, 2776, 2777, 2780, 2782, 2783, 2783, 2785, 2785, 2785, 2785, 2785, 2785, 2786, 2788, 2788, 2788,
    2788, 2788, 2788, 2790, 2791, 2791, 2791, 2791, 2792, 2792, 2792, 2793, 2793, 2793, 2794, 2795, 2795, 2795, 2796, 2799, 2800, 2800, 2801, 2802,
    2803, 2804, 2804, 2804, 2804, 2804, 2804, 2804, 2806, 2809, 2810, 2811, 2812, 2812, 2812, 2812, 2812, 2812, 2812, 2812, 2814, 2814, 2814, 2816,
    2816, 2818, 2820, 2821, 2821, 2823, 2823, 2825, 2825, 2825, 2825, 2827, 2827, 2827, 2827, 2827, 2828, 2828, 2830, 2830, 2831, 2832, 2833, 2833,
    2833, 2833, 2835, 2835, 2837, 2837, 2837, 2837, 2837, 2837, 2837, 2838, 2840, 2841, 2844, 2845, 2846, 2847, 2847, 2847, 2847, 2848, 2849, 2849,
    2849, 2850, 2850, 2850, 2851, 2851, 2853, 2853, 2853, 2854, 2854, 2854, 2855, 2855, 2855, 2856, 2857, 2857, 2857, 2858, 2859, 2859, 2860, 2861,
    2862, 2862, 2862, 2862, 2862, 2862, 2863, 2863, 2866, 2866, 2867, 2868, 2869, 2869, 2869, 2869, 2870, 2871, 2872, 2872, 2872, 2872, 2873, 2874,
    2874, 2874, 2875, 2875, 2876, 2879, 2880, 2881, 2881, 2881, 2883, 2884, 2886, 2888, 2889, 2889, 2889, 2891, 2893, 2893, 2893, 2893, 2894, 2894,
    2894, 2895, 2896, 2897, 2897, 2898, 2899, 2899, 2899, 2899, 2900, 2900, 2900, 2902, 2902, 2902, 2903, 2904, 2907, 2908, 2909, 2911, 2912, 2912,
    2912, 2912, 2913, 2914, 2914, 2915, 2915, 2915, 2915, 2915, 2915, 2916, 2916, 2918, 2918, 2918, 2918, 2919, 2920, 2921, 2921, 2922, 2923, 2923,
    2924, 2924, 2925, 2925, 2926, 2927, 2928, 2928, 2928, 2928, 2929, 2931, 2932, 2935, 2935, 2936, 2936, 2936, 2938, 2938, 2938, 2939, 2940, 2941,
    2943, 2943, 2944, 2945, 2945, 2945, 2947, 2948, 2949, 2949, 2950, 2951, 2951, 2951, 2952, 2954, 2954, 2955, 2956, 2956, 2956, 2957, 2958, 2959,
    2959, 2959, 2959, 2960, 2960, 2960, 2960, 2961, 2961, 2961, 2963, 2963, 2963, 2966, 2967, 2967, 2969, 2970, 2970, 2971, 2971, 2971, 2972, 2972,
    2974, 2974, 2974, 2974, 2976, 2976, 2976, 2976, 2978, 2980, 2980, 2981, 2981, 2981, 2981, 2982, 2982, 2984, 2984, 2984, 2985, 2986, 2986, 2987,
    2988, 2988, 2988, 2988, 2989, 2989, 2989, 2991, 2993, 2995, 2995, 2995, 2996, 2996, 2998, 2998, 2999, 2999, 2999, 3000, 3000, 3000, 3000, 3000,
    3001, 3003, 3003, 3003, 3004, 3004, 3004, 3005, 3007, 3007, 3007, 3007, 3007, 3008, 3011, 3014, 3016, 3016, 3016, 3016, 3017, 3017, 3020, 3020,
    3020, 3021, 3021, 3022, 3023, 3023, 3023, 3024, 3024, 3024, 3024, 3024, 3026, 3026, 3026, 3026, 3026, 3028, 3028, 3028, 3029, 3030, 3031, 3031,
    3031, 3031, 3032, 3032, 3032, 3034, 3035, 3035, 3035, 3035, 3036, 3037, 3037, 3039, 3040, 3041, 3042, 3042, 3042, 3044, 3044, 3046, 3047, 3048,
    3048, 3049, 3051, 3052, 3052, 3054, 3054, 3054, 3054, 3054, 3054, 3054, 3055, 3055, 3057, 3057, 3057, 3059, 3060, 3060, 3061, 3062, 3063, 3064,
    3066, 3066, 3067, 3069, 3070, 3070, 3073, 3073, 3073, 3073, 3073, 3075, 3075, 3077, 3077, 3077, 3077, 3079, 3079, 3079, 3081, 3082, 3082, 3083,
    3084, 3084, 3084, 3084, 3084, 3085, 3086, 3086, 3087, 3087, 3090, 3091, 3091, 3092, 3092, 3094, 3094, 3094, 3094, 3094, 3094, 3095, 3097, 3097,
    3097, 3097, 3100, 3100, 3100, 3100, 3100, 3101, 3102, 3103, 3103, 3104, 3104, 3105, 3105, 3105, 3107, 3107, 3107, 3107, 3110, 3111, 3113, 3113,
    3113, 3113, 3113, 3114, 3114, 3115, 3116, 3116, 3117, 3118, 3122, 3122, 3122, 3122, 3122, 3122, 3123, 3123, 3123, 3123, 3123, 3123, 3124, 3126,
    3128, 3129, 3129, 3129, 3132, 3133, 3133, 3134, 3135, 3135, 3135, 3136, 3138, 3138, 3140, 3141, 3142, 3144, 3144, 3145, 3146, 3146, 3147, 3147,
    3149, 3150, 3150, 3151, 3151, 3152, 3153, 3155, 3157, 3157, 3158, 3158, 3158, 3158, 3160, 3161, 3161, 3161, 3163, 3163, 3164, 3166, 3166, 3166,
    3167, 3168, 3169, 3169, 3170, 3171, 3174, 3174, 3174, 3175, 3176, 3178, 3178, 3179, 3180, 3180, 3180, 3180, 3181, 3182, 3183, 3184, 3185, 3186,
    3186, 3186, 3186, 3186, 3186, 3186, 3187, 3187, 3187, 3189, 3189, 3189, 3190, 3190, 3190, 3190, 3190, 3190, 3190, 3190, 3193, 3193, 3194, 3194,
    3194, 3194, 3194, 3195, 3195, 3196, 3196, 3196, 3197, 3198, 3198, 3198, 3202, 3202, 3203, 3205, 3205, 3205, 3206, 3208, 3209, 3210, 3210, 3210,
    3210, 3210, 3210, 3211, 3212, 3212, 3215, 3215, 3216, 3217, 3217, 3217, 3218, 3219, 3222, 3223, 3223, 3224, 3225, 3226, 3226, 3226, 3226, 3226,
    3228, 3228, 3228, 3228, 3230, 3230, 3230, 3232, 3233, 3235, 3236, 3236, 3236, 3238, 3239, 3239, 3239, 3239, 3240, 3242, 3242, 3242, 3244, 3244,
    3246, 3246, 3247, 3247, 3247, 3248, 3250, 3251, 3251, 3251, 3252, 3252, 3252, 3252, 3252, 3252, 3253, 3253, 3253, 3253, 3254, 3254, 3255, 3255,
    3256, 3256, 3257, 3257, 3257, 3257, 3257, 3259, 3260, 3260, 3261, 3261, 3262, 3262, 3264, 3264, 3264, 3264, 3264, 3266, 3266, 3267, 3267, 3267,
    3269, 3270, 3270, 3273, 3275, 3277, 3279, 3279, 3279, 3281, 3282, 3282, 3283, 3283, 3283, 3283, 3283, 3283, 3283, 3284, 3284, 3284, 3285, 3286,
    3287, 3289, 3289, 3291, 3291, 3292, 3292, 3292, 3292, 3292, 3294, 3294, 3296, 3296, 3297, 3298, 3298, 3298, 3300, 3301, 3302, 3303, 3303, 3304,
    3304, 3306, 3306, 3308, 3309, 3309, 3310, 3311, 3311, 3311, 3311, 3312, 3312, 3312, 3312, 3312, 3312, 3313, 3314, 3315, 3318, 3320, 3322, 3322,
    3323, 3325, 3325, 3325, 3325, 3326, 3326, 3326, 3326, 3326, 3326, 3327, 3329, 3331, 3331, 3331, 3331, 3331, 3331, 3332, 3332, 3335, 3335, 3337,
    3337, 3337, 3339, 3339, 3339, 3339, 3339, 3341, 3341, 3342, 3343, 3343, 3343, 3345, 3346, 3350, 3351, 3351, 3352, 3352, 3352, 3354, 3355, 3357,
    3357, 3358, 3358, 3360, 3364, 3364, 3365, 3365, 3365, 3366, 3367, 3369, 3369, 3370, 3370, 3371, 3372, 3372, 3372, 3373, 3373, 3373, 3377, 3378,
    3378, 3381, 3381, 3383, 3384, 3385, 3385, 3385, 3386, 3386, 3389, 3390, 3390, 3390, 3391, 3391, 3392, 3394, 3394, 3394, 3395, 3395, 3395, 3395,
    3396, 3397, 3397, 3397, 3397, 3397, 3397, 3399, 3400, 3401, 3401, 3401, 3401, 3401, 3401, 3401, 3403, 3403, 3404, 3404, 3407, 3407, 3408, 3409,
    3409, 3409, 3410, 3410, 3410, 3411, 3413, 3413, 3414, 3415, 3416, 3418, 3419, 3422, 3422, 3422, 3422, 3422, 3423, 3424, 3426, 3426, 3428, 3429,
    3429, 3430, 3430, 3431, 3432, 3432, 3434, 3435, 3435, 3435, 3439, 3439, 3440, 3440, 3442, 3442, 3442, 3443, 3443, 3444, 3446, 3446, 3447, 3450,
    3450, 3451, 3451, 3451, 3453, 3455, 3456, 3457, 3457, 3457, 3458, 3458, 3458, 3458, 3458, 3458, 3459, 3460, 3461, 3461, 3462, 3463, 3463, 3464,
    3464, 3464, 3464, 3465, 3465, 3466, 3467, 3467, 3467, 3468, 3468, 3468, 3468, 3469, 3470, 3471, 3471, 3471, 3471, 3471, 3471, 3472, 3473, 3473,
    3475, 3477, 3478, 3480, 3483, 3483, 3484, 3484, 3484, 3484, 3485, 3486, 3488, 3488, 3489, 3489, 3489, 3489, 3489, 3489, 3490, 3492, 3492, 3492,
    3492, 3494, 3495, 3496, 3496, 3497, 3501, 3502, 3502, 3503, 3504, 3504, 3506, 3506, 3506, 3508, 3508, 3508, 3508, 3508, 3509, 3509, 3510, 3512,
    3513, 3513, 3514, 3517, 3517, 3517, 3520, 3520, 3522, 3523, 3523, 3523, 3523, 3524, 3525, 3525, 3525, 3525, 3526, 3526, 3526, 3527, 3528, 3529,
    3529, 3530, 3532, 3532, 3532, 3533, 3533, 3533, 3535, 3535, 3535, 3535, 3535, 3535, 3536, 3536, 3536, 3536, 3537, 3538, 3539, 3539, 3540, 3540,
    3540, 3542, 3542, 3542, 3542, 3543, 3543, 3544, 3544, 3546, 3546, 3546, 3547, 3548, 3549, 3550, 3550, 3550, 3551, 3552, 3552, 3553, 3553, 3553,
    3553, 3553, 3553, 3553, 3553, 3553, 3553, 3553, 3553, 3553, 3553, 3554, 3554, 3554, 3554, 3554, 3554, 3554, 3556, 3556, 3556, 3556, 3556, 3556,
    3557, 3558, 3559, 3560, 3561, 3561, 3562, 3562, 3563, 3563, 3564, 3564, 3564, 3564, 3564, 3566, 3568, 3570, 3570, 3570, 3570, 3570, 3570, 3570,
    3570, 3571, 3572, 3574, 3574, 3574, 3575, 3575, 3577, 3578, 3578, 3582, 3583, 3583, 3584, 3587, 3588, 3588, 3588, 3589, 3591, 3591, 3591, 3591,
    3591, 3593, 3594, 3594, 3594, 3594, 3594, 3594, 3594, 3594, 3595, 3596, 3596, 3596, 3596, 3597, 3598, 3599, 3600, 3600, 3602, 3603, 3604, 3606,
    3607, 3607, 3607, 3609, 3611, 3611, 3611, 3611, 3612, 3613, 3613, 3613, 3614, 3614, 3614, 3616, 3617, 3618, 3619, 3622, 3622, 3623, 3623, 3623,
    3624, 3624, 3624, 3624, 3624, 3625, 3627, 3628, 3628, 3629, 3629, 3631, 3632, 3632, 3633, 3634, 3634, 3634, 3635, 3635, 3636, 3636, 3639, 3639,
    3639, 3639, 3640, 3640, 3640, 3640, 3640, 3641, 3642, 3642, 3642, 3642, 3643, 3643, 3644, 3644, 3644, 3646, 3646, 3646, 3647, 3647, 3648, 3648,
    3648, 3650, 3650, 3653, 3653, 3653, 3654, 3654, 3655, 3657, 3658, 3658, 3660, 3660, 3660, 3660, 3661, 3661, 3662, 3662, 3662, 3663, 3663, 3664,
    3664, 3664, 3664, 3664, 3664, 3665, 3666, 3666, 3666, 3666, 3666, 3666, 3666, 3666, 3667, 3667, 3667, 3668, 3668, 3668, 3668, 3668, 3668, 3669,
    3669, 3670, 3671, 3671, 3675, 3675, 3675, 3676, 3677, 3677, 3677, 3679, 3680, 3680, 3680, 3680, 3680, 3680, 3680, 3681, 3684, 3685, 3686, 3687,
    3688, 3690, 3691, 3691, 3691, 3691, 3691, 3691, 3691, 3691, 3692, 3692, 3692, 3693, 3694, 3694, 3694, 3694, 3694, 3694, 3694, 3694, 3694, 3694,
    3694, 3694, 3694, 3694, 3694, 3694, 3694, 3697, 3700, 3700, 3700, 3702, 3702, 3703, 3703, 3703, 3703, 3704, 3705, 3705, 3706, 3707, 3707, 3707,
    3707, 3709, 3709, 3710, 3711, 3712, 3712, 3712, 3713, 3713, 3713, 3713, 3713, 3715, 3715, 3716, 3718, 3719, 3719, 3720, 3720, 3720, 3720, 3720,
    3720, 3720, 3720, 3720, 3720, 3720, 3721, 3722, 3722, 3722, 3724, 3725, 3725, 3725, 3725, 3726, 3727, 3729, 3729, 3729, 3730, 3732, 3732, 3734,
    3734, 3735, 3735, 3735, 3735, 3736, 3737, 3738, 3738, 3739, 3739, 3740, 3740, 3740, 3740, 3741, 3741, 3742, 3743, 3743, 3744, 3746, 3746, 3747,
    3748, 3749, 3749, 3750, 3750, 3750, 3750, 3750, 3751, 3751, 3751, 3751, 3754, 3755, 3757, 3757, 3758, 3758, 3758, 3760, 3762, 3762, 3763, 3763,
    3763, 3763, 3765, 3765, 3766, 3766, 3767, 3768, 3769, 3769, 3769, 3770, 3772, 3772, 3773, 3773, 3774, 3774, 3776, 3776, 3776, 3777, 3778, 3780,
    3782, 3782, 3782, 3782, 3783, 3783, 3783, 3783, 3785, 3787, 3788, 3791, 3791, 3791, 3792, 3795, 3796, 3797, 3797, 3797, 3798, 3799, 3800, 3800,
    3800, 3800, 3803, 3804, 3805, 3805, 3806, 3806, 3807, 3807, 3808, 3810, 3812, 3813, 3813, 3813, 3813, 3813, 3813, 3814, 3815, 3816, 3817, 3817,
    3817, 3817, 3818, 3819, 3819, 3819, 3819, 3819, 3820, 3820, 3820, 3820, 3820, 3821, 3821, 3821, 3822, 3822, 3823, 3824, 3824, 3824, 3824, 3824,
    3824, 3824, 3824, 3824, 3828, 3828, 3828, 3828, 3828, 3828, 3828, 3828, 3828, 3829, 3832, 3833, 3833, 3833, 3834, 3835, 3835, 3835, 3836, 3836,
    3837, 3837, 3840, 3841, 3842, 3842, 3843, 3844, 3845, 3845, 3845, 3846, 3846, 3846, 3846, 3848, 3848, 3848, 3848, 3848, 3848, 3849, 3849, 3849,
    3849, 3851, 3851, 3851, 3851, 3851, 3853, 3854, 3854, 3855, 3855, 3855, 3855, 3855, 3855, 3855, 3856, 3858, 3858, 3859, 3859, 3859, 3859, 3859,
    3859, 3860, 3860, 3860, 3861, 3862, 3862, 3863, 3864, 3864, 3866, 3867, 3868, 3868, 3868, 3870, 3870, 3872, 3872, 3872, 3872, 3872, 3872, 3876,
    3876, 3877, 3877, 3881, 3881, 3881, 3881, 3882, 3883, 3883, 3883, 3884, 3886, 3886, 3886, 3887, 3888, 3888, 3889, 3892, 3894, 3895, 3895, 3897,
    3898, 3898, 3898, 3898, 3899, 3901, 3901, 3901, 3901, 3901, 3902, 3902, 3904, 3905, 3907, 3909, 3911, 3911, 3911, 3911, 3911, 3911, 3912, 3912,
    3912, 3935, 3936, 3936, 3938, 3938, 3939, 3939, 3939, 3941, 3941, 3943, 3944, 3944, 3944, 3944, 3944, 3944, 3945, 3945, 3945, 3946, 3950, 3951,
    3954, 3956, 3957, 3957, 3958, 3959, 3960, 3961, 3961, 3961, 3961, 3962, 3962, 3962, 3962, 3962, 3962, 3964, 3964, 3964, 3964, 3965, 3966, 3966,
    3966, 3966, 3966, 3966, 3966, 3967, 3967, 3967, 3969, 3971, 3971, 3972, 3974, 3975, 3975, 3975, 3975, 3976, 3976, 3977, 3977, 3977, 3978, 3979,
    3979, 3979, 3979, 3980, 3982, 3982, 3984, 3985, 3987, 3988, 3989, 3989, 3989, 3989, 3992, 3992, 3992, 3992, 3994, 3996, 3996, 3996, 3998, 3999,
    3999, 4000, 4002, 4002, 4003, 4004, 4005, 4005, 4005, 4006, 4006, 4008, 4008, 4009, 4009, 4010, 4011, 4012, 4012, 4012, 4013, 4014, 4014, 4014,
    4014, 4014, 4014, 4014, 4014, 4014, 4015, 4016, 4016, 4017, 4019, 4021, 4021, 4021, 4022, 4022, 4023, 4025, 4025, 4026, 4026, 4026, 4026, 4028,
    4030, 4030, 4031, 4031, 4031, 4031, 4031, 4031, 4031, 4033, 4035, 4036, 4037, 4038, 4038, 4039, 4040, 4042, 4042, 4043, 4044, 4045, 4046, 4046,
    4048, 4049, 4049, 4050, 4050, 4051, 4052, 4052, 4053, 4055, 4055, 4055, 4058, 4058, 4060, 4061, 4061, 4061, 4061, 4061, 4062, 4062, 4063, 4064,
    4064, 4065, 4066, 4066, 4066, 4066, 4066, 4066, 4068, 4069, 4071, 4071, 4071, 4073, 4074, 4075, 4076, 4076, 4076, 4076, 4076, 4076, 4076, 4076,
    4076, 4076, 4077, 4079, 4080, 4081, 4082, 4082, 4083, 4083, 4083, 4085, 4086, 4086, 4086, 4086, 4086, 4086, 4088, 4089, 4091, 4092, 4092, 4094,
    4094, 4094, 4095, 4096, 4096, 4097, 4097, 4097, 4098, 4099, 4100, 4100, 4101, 4102, 4103, 4103, 4103, 4105, 4106, 4107, 4108, 4109, 4109, 4109,
    4110, 4110, 4110, 4110, 4112, 4112, 4113, 4116, 4119, 4120, 4120, 4120, 4120, 4120, 4121, 4121, 4121, 4121, 4121, 4121, 4122, 4123, 4123, 4125,
    4125, 4128, 4129, 4129, 4130, 4132, 4134, 4135, 4136, 4137, 4138, 4139, 4140, 4140, 4141, 4141, 4143, 4143, 4144, 4146, 4146, 4146, 4147, 4148,
    4149, 4149, 4149, 4150, 4151, 4151, 4151, 4152, 4154, 4154, 4154, 4155, 4155, 4156, 4156, 4157, 4157, 4157, 4159, 4160, 4160, 4161, 4161, 4161,
    4161, 4161, 4162, 4162, 4162, 4164, 4165, 4165, 4165, 4166, 4166, 4166, 4166, 4167, 4167, 4167, 4167, 4167, 4168, 4168, 4169, 4170, 4170, 4170,
    4174, 4175, 4176, 4177, 4179, 4179, 4179, 4179, 4180, 4180, 4180, 4181, 4182, 4182, 4182, 4182, 4184, 4184, 4184, 4184, 4185, 4185, 4186, 4186,
    4187, 4188, 4189, 4189, 4192, 4192, 4193, 4193, 4193, 4194, 4195, 4196, 4196, 4197, 4198, 4199, 4199, 4199, 4199, 4200, 4201, 4201, 4202, 4202,
    4205, 4208, 4208, 4208, 4209, 4209, 4211, 4211, 4213, 4214, 4216, 4216, 4217, 4217, 4219, 4221, 4222, 4222, 4222, 4222, 4224, 4224, 4224, 4225,
    4226, 4226, 4227, 4228, 4228, 4228, 4228, 4228, 4229, 4230, 4230, 4232, 4232, 4232, 4232, 4233, 4233, 4233, 4233, 4235, 4236, 4236, 4236, 4237,
    4237, 4237, 4237, 4238, 4238, 4239, 4240, 4240, 4241, 4242, 4242, 4243, 4243, 4243, 4243, 4243, 4243, 4244, 4246, 4252, 4252, 4253, 4255, 4255,
    4256, 4256, 4256, 4259, 4259, 4259, 4260, 4260, 4260, 4262, 4262, 4262, 4262, 4264, 4264, 4265, 4267, 4267, 4268, 4268, 4269, 4269, 4271, 4272,
    4272, 4272, 4272, 4273, 4273, 4273, 4273, 4274, 4275, 4275, 4275, 4275, 4276, 4277, 4277, 4277, 4279, 4279, 4279, 4283, 4283, 4284, 4284, 4284,
    4284, 4284, 4284, 4285, 4285, 4287, 4287, 4289, 4291, 4292, 4292, 4293, 4293, 4293, 4293, 4293, 4296, 4296, 4296, 4298, 4298, 4298, 4299, 4299,
    4301, 4301, 4302, 4302, 4304, 4304, 4309, 4313, 4313, 4313, 4315, 4318, 4318, 4318, 4318, 4318, 4319, 4320, 4322, 4323, 4323, 4323, 4323, 4323,
    4324, 4325, 4325, 4326, 4326, 4326, 4327, 4328, 4329, 4332, 4333, 4334, 4336, 4338, 4339, 4341, 4341, 4341, 4342, 4342, 4342, 4343, 4344, 4345,
    4346, 4346, 4347, 4347, 4348, 4348, 4348, 4348, 4348, 4348, 4349, 4349, 4349, 4350, 4350, 4350, 4350, 4350, 4350, 4350, 4350, 4352, 4353, 4354,
    4355, 4355, 4355, 4355, 4355, 4356, 4359, 4361, 4361, 4361, 4365, 4365, 4366, 4366, 4366, 4368, 4369, 4370, 4370, 4372, 4372, 4378, 4379, 4380,
    4380, 4381, 4382, 4382, 4382, 4383, 4385, 4386, 4386, 4387, 4387, 4387, 4388, 4389, 4414, 4414, 4414, 4415, 4419, 4419, 4420, 4421, 4422, 4423,
    4424, 4424, 4424, 4424, 4424, 4424, 4426, 4426, 4427, 4428, 4432, 4432, 4433, 4433, 4433, 4433, 4433, 4435, 4438, 4438, 4439, 4439, 4439, 4440,
    4441, 4442, 4442, 4443, 4449, 4452, 4453, 4456, 4458, 4459, 4461, 4462, 4463, 4463, 4464, 4464, 4465, 4466, 4466, 4466, 4466, 4466, 4468, 4469,
    4471, 4471, 4473, 4474, 4474, 4476, 4476, 4476, 4477, 4478, 4479, 4480, 4481, 4481, 4481, 4482, 4484, 4486, 4486, 4486, 4487, 4487, 4487, 4488,
    4488, 4489, 4489, 4489, 4489, 4489, 4493, 4494, 4495, 4496, 4497, 4497, 4498, 4498, 4498, 4500, 4502, 4502, 4503, 4504, 4504, 4504, 4504, 4504,
    4504, 4505, 4506, 4506, 4506, 4506, 4508, 4508, 4508, 4509, 4509, 4509, 4511, 4511, 4511, 4511, 4512, 4512, 4512, 4514, 4514, 4514, 4514, 4514,
    4514, 4514, 4515, 4515, 4515, 4515, 4515, 4515, 4516, 4516, 4517, 4517, 4517, 4517, 4518, 4518, 4518, 4519, 4519, 4519, 4520, 4520, 4522, 4523,
    4525, 4526, 4527, 4527, 4528, 4529, 4531, 4532, 4532, 4533, 4535, 4538, 4540, 4544, 4546, 4546, 4546, 4546, 4547, 4548, 4548, 4548, 4548, 4548,
    4549, 4549, 4550, 4550, 4550, 4550, 4550, 4551, 4551, 4551, 4551, 4552, 4552, 4552, 4555, 4555, 4557, 4557, 4557, 4557, 4558, 4558, 4558, 4559,
    4560, 4561, 4561, 4561, 4561, 4561, 4561, 4562, 4563, 4563, 4563, 4563, 4563, 4564, 4564, 4564, 4565, 4565, 4565, 4567, 4570, 4571, 4571, 4571,
    4571, 4572, 4573, 4575, 4576, 4577, 4577, 4578, 4578, 4581, 4581, 4582, 4583, 4584, 4584, 4584, 4584, 4585, 4586, 4586, 4586, 4586, 4587, 4587,
    4588, 4588, 4588, 4590, 4590, 4590, 4590, 4591, 4591, 4591, 4591, 4591, 4591, 4591, 4591, 4591, 4591, 4591, 4593, 4595, 4595, 4595, 4596, 4599,
    4600, 4604, 4606, 4608, 4608, 4608, 4609, 4610, 4610, 4610, 4610, 4611, 4613, 4615, 4619, 4621, 4624, 4625, 4625, 4625, 4625, 4625, 4626, 4627,
    4629, 4629, 4630, 4632, 4632, 4632, 4632, 4633, 4633, 4633, 4633, 4635, 4636, 4637, 4637, 4637, 4637, 4637, 4638, 4638, 4638, 4640, 4641, 4641,
    4642, 4644, 4644, 4646, 4646, 4648, 4650, 4650, 4651, 4651, 4652, 4653, 4653, 4653, 4654, 4655, 4655, 4655, 4655, 4655, 4655, 4655, 4656, 4657,
    4657, 4657, 4659, 4659, 4659, 4659, 4660, 4660, 4663, 4663, 4666, 4667, 4667, 4667, 4667, 4667, 4667, 4667, 4667, 4669, 4670, 4672, 4675, 4676,
    4676, 4676, 4676, 4676, 4677, 4678, 4679, 4679, 4682, 4682, 4683, 4683, 4683, 4683, 4684, 4684, 4686, 4686, 4687, 4687, 4687, 4687, 4688, 4689,
    4689, 4689, 4690, 4692, 4692, 4692, 4693, 4693, 4693, 4693, 4695, 4695, 4695, 4697, 4698, 4699, 4699, 4699, 4699, 4703, 4704, 4704, 4707, 4708,
    4708, 4708, 4709, 4709, 4709, 4712, 4713, 4714, 4717, 4717, 4717, 4717, 4717, 4719, 4720, 4720, 4721, 4722, 4722, 4722, 4724, 4725, 4725, 4725,
    4725, 4726, 4726, 4727, 4727, 4727, 4728, 4728, 4729, 4732, 4732, 4733, 4734, 4735, 4735, 4735, 4736, 4739, 4739, 4739, 4739, 4739, 4739, 4740,
    4740, 4740, 4740, 4741, 4741, 4742, 4743, 4743, 4743, 4745, 4745, 4745, 4750, 4750, 4751, 4751, 4754, 4755, 4755, 4756, 4756, 4757, 4758, 4758,
    4762, 4763, 4763, 4763, 4763, 4765, 4765, 4766, 4768, 4768, 4769, 4769, 4770, 4771, 4771, 4775, 4775, 4776, 4778, 4779, 4779, 4779, 4779, 4779,
    4781, 4781, 4782, 4782, 4782, 4784, 4784, 4786, 4786, 4787, 4788, 4788, 4789, 4789, 4789, 4789, 4789, 4789, 4790, 4791, 4792, 4793, 4794, 4795,
    4795, 4796, 4797, 4799, 4800, 4803, 4804, 4805, 4805, 4805, 4806, 4806, 4808, 4808, 4808, 4808, 4808, 4808, 4808, 4808, 4809, 4811, 4812, 4812,
    4813, 4814, 4814, 4815, 4815, 4815, 4815, 4816, 4817, 4818, 4818, 4818, 4818, 4821, 4822, 4823, 4823, 4823, 4823, 4823, 4823, 4823, 4823, 4824,
    4824, 4824, 4825, 4825, 4827, 4828, 4829, 4831, 4831, 4832, 4833, 4833, 4833, 4835, 4836, 4839, 4840, 4841, 4841, 4841, 4841, 4841, 4841, 4844,
    4845, 4845, 4846, 4846, 4847, 4847, 4847, 4849, 4849, 4849, 4850, 4851, 4851, 4854, 4855, 4858, 4859, 4859, 4859, 4860, 4860, 4860, 4861, 4861,
    4863, 4864, 4864, 4865, 4865, 4867, 4869, 4869, 4870, 4870, 4871, 4872, 4872, 4872, 4872, 4873, 4874, 4876, 4876, 4876, 4879, 4880, 4880, 4883,
    4883, 4883, 4884, 4884, 4884, 4884, 4884, 4884, 4884, 4884, 4884, 4885, 4885, 4886, 4887, 4888, 4888, 4890, 4891, 4892, 4893, 4894, 4894, 4894,
    4895, 4897, 4898, 4899, 4900, 4900, 4901, 4902, 4903, 4904, 4906, 4908, 4908, 4910, 4911, 4912, 4912, 4912, 4912, 4912, 4912, 4914, 4915, 4917,
    4917, 4921, 4922, 4922, 4922, 4922, 4923, 4924, 4924, 4925, 4925, 4925, 4926, 4926, 4926, 4926, 4927, 4929, 4930, 4931, 4931, 4932, 4933, 4933,
    4935, 4935, 4935, 4935, 4935, 4936, 4936, 4939, 4940, 4941, 4942, 4942, 4942, 4942, 4943, 4944, 4944, 4945, 4945, 4945, 4945, 4945, 4945, 4945,
    4946, 4947, 4948, 4948, 4948, 4948, 4948, 4948, 4948, 4948, 4948, 4950, 4950, 4951, 4951, 4952, 4952, 4952, 4952, 4953, 4953, 4953, 4953, 4954,
    4954, 4954, 4954, 4954, 4956, 4958, 4959, 4959, 4959, 4961, 4961, 4961, 4963, 4963, 4963, 4964, 4964, 4964, 4964, 4964, 4965, 4967, 4967, 4968,
    4970, 4971, 4972, 4972, 4972, 4972, 4973, 4976, 4976, 4976, 4976, 4977, 4978, 4979, 4979, 4981, 4981, 4981, 4983, 4984, 4986, 4986, 4989, 4990,
    4991, 4992, 4992, 4992, 4992, 4994, 4995, 4996, 4996, 4997, 4998, 4999, 4999, 4999, 4999, 5001, 5001, 5003, 5003, 5005, 5006, 5006, 5006, 5006,
    5006, 5007, 5010, 5010, 5011, 5011, 5011, 5011, 5011, 5012, 5012, 5012, 5012, 5012, 5013, 5014, 5014, 5014, 5014, 5016, 5018, 5019, 5020, 5020,
    5020, 5021, 5021, 5021, 5021, 5022, 5022, 5022, 5022, 5022, 5022, 5022, 5022, 5023, 5024, 5025, 5025, 5025, 5026, 5026, 5026, 5026, 5027, 5028,
    5029, 5030, 5030, 5031, 5032, 5032, 5033, 5034, 5034, 5034, 5034, 5034, 5036, 5036, 5036, 5040, 5040, 5040, 5042, 5043, 5044, 5044, 5044, 5045,
    5046, 5047, 5048, 5049, 5049, 5049, 5049, 5050, 5050, 5051, 5052, 5053, 5053, 5054, 5054, 5054, 5056, 5057, 5057, 5058, 5058, 5059, 5060, 5060,
    5060, 5061, 5062, 5063, 5063, 5065, 5066, 5067, 5068, 5068, 5069, 5070, 5072, 5074, 5074, 5074, 5074, 5075, 5076, 5076, 5078, 5078, 5080, 5080,
    5084, 5084, 5084, 5084, 5085, 5085, 5085, 5086, 5088, 5088, 5088, 5089, 5090, 5091, 5093, 5093, 5094, 5095, 5095, 5096, 5096, 5100, 5100, 5101,
    5101, 5102, 5102, 5102, 5102, 5104, 5104, 5104, 5104, 5106, 5107, 5108, 5109, 5109, 5113, 5114, 5114, 5114, 5114, 5114, 5114, 5114, 5115, 5117,
    5117, 5117, 5118, 5120, 5127, 5127, 5127, 5129, 5129, 5129, 5129, 5131, 5132, 5132, 5132, 5132, 5132, 5134, 5134, 5135, 5136, 5137, 5137, 5137,
    5137, 5138, 5140, 5141, 5142, 5142, 5142, 5142, 5143, 5144, 5146, 5146, 5147, 5147, 5147, 5148, 5149, 5150, 5151, 5156, 5156, 5157, 5159, 5159,
    5161, 5162, 5163, 5164, 5166, 5166, 5166, 5166, 5166, 5168, 5170, 5170, 5170, 5170, 5170, 5171, 5171, 5171, 5172, 5173, 5173, 5173, 5174, 5175,
    5175, 5175, 5175, 5176, 5176, 5177, 5177, 5177, 5177, 5177, 5179, 5179, 5179, 5179, 5179, 5179, 5180, 5180, 5180, 5181, 5181, 5181, 5182, 5183,
    5183, 5183, 5183, 5183, 5186, 5186, 5186, 5188, 5189, 5190, 5190, 5191, 5191, 5191, 5193, 5193, 5193, 5195, 5195, 5196, 5196, 5197, 5197, 5197,
    5197, 5197, 5197, 5197, 5197, 5197, 5197, 5198, 5198, 5199, 5200, 5200, 5201, 5202, 5202, 5204, 5204, 5205, 5205, 5206, 5206, 5207, 5209, 5211,
    5212, 5212, 5212, 5212, 5212, 5212, 5212, 5212, 5214, 5215, 5217, 5217, 5217, 5218, 5220, 5221, 5222, 5224, 5225, 5225, 5225, 5226, 5227, 5228,
    5231, 5231, 5231, 5234, 5235, 5235, 5236, 5236, 5238, 5239, 5242, 5243, 5243, 5244, 5244, 5246, 5246, 5246, 5247, 5247, 5247, 5249, 5249, 5251,
    5251, 5253, 5255, 5255, 5255, 5255, 5255, 5257, 5257, 5259, 5259, 5259, 5259, 5260, 5260, 5261, 5261, 5263, 5264, 5264, 5264, 5265, 5265, 5265,
    5266, 5266, 5267, 5268, 5268, 5268, 5268, 5269, 5270, 5270, 5271, 5271, 5272, 5272, 5274, 5275, 5275, 5275, 5275, 5275, 5277, 5278, 5278, 5278,
    5278, 5278, 5279, 5280, 5282, 5282, 5282, 5283, 5283, 5283, 5283, 5284, 5284, 5284, 5284, 5286, 5288, 5288, 5289, 5291, 5292, 5294, 5294, 5297,
    5297, 5299, 5300, 5300, 5300, 5300, 5300, 5303, 5304, 5305, 5307, 5307, 5308, 5308, 5308, 5308, 5309, 5309, 5309, 5309, 5309, 5311, 5311, 5311,
    5312, 5313, 5313, 5313, 5314, 5314, 5314, 5314, 5314, 5314, 5314, 5314, 5314, 5314, 5314, 5314, 5315, 5315, 5316, 5316, 5317, 5319, 5320, 5320,
    5320, 5320, 5320, 5321, 5321, 5321, 5322, 5324, 5327, 5327, 5329, 5329, 5330, 5330, 5330, 5330, 5331, 5331, 5332, 5332, 5332, 5334, 5334, 5334,
    5334, 5335, 5339, 5339, 5340, 5340, 5341, 5341, 5341, 5341, 5341, 5341, 5341, 5342, 5344, 5344, 5346, 5346, 5347, 5349, 5349, 5350, 5351, 5353,
    5357, 5357, 5357, 5357, 5358, 5358, 5359, 5359, 5361, 5361, 5361, 5362, 5364, 5364, 5365, 5365, 5365, 5365, 5367, 5367, 5368, 5369, 5369, 5370,
    5370, 5370, 5373, 5374, 5375, 5375, 5375, 5375, 5375, 5375, 5375, 5376, 5377, 5377, 5377, 5377, 5377, 5377, 5377, 5378, 5379, 5382, 5383, 5384,
    5384, 5384, 5386, 5387, 5388, 5388, 5391, 5391, 5391, 5391, 5392, 5392, 5395, 5396, 5397, 5400, 5402, 5402, 5403, 5410, 5410, 5412, 5413, 5415,
    5416, 5416, 5416, 5416, 5416, 5416, 5418, 5420, 5420, 5421, 5421, 5421, 5421, 5423, 5423, 5423, 5424, 5425, 5426, 5426, 5428, 5428, 5428, 5428,
    5428, 5428, 5429, 5431, 5432, 5432, 5433, 5433, 5433, 5433, 5434, 5435, 5435, 5435, 5435, 5435, 5435, 5435, 5436, 5437, 5439, 5439, 5440, 5442,
    5445, 5447, 5447, 5448, 5450, 5450, 5452, 5453, 5453, 5453, 5453, 5453, 5454, 5455, 5455, 5455, 5455, 5455, 5455, 5456, 5456, 5458, 5458, 5458,
    5458, 5458, 5458, 5458, 5458, 5459, 5460, 5460, 5460, 5462, 5463, 5463, 5464, 5464, 5465, 5466, 5466, 5467, 5469, 5470, 5470, 5471, 5471, 5472,
    5473, 5473, 5474, 5474, 5474, 5476, 5477, 5478, 5478, 5478, 5481, 5482, 5482, 5482, 5483, 5484, 5484, 5484, 5484, 5484, 5485, 5486, 5487, 5487,
    5489, 5489, 5489, 5491, 5491, 5491, 5492, 5494, 5494, 5497, 5497, 5497, 5497, 5498, 5498, 5499, 5502, 5503, 5504, 5505, 5506, 5507, 5507, 5507,
    5508, 5508, 5510, 5511, 5511, 5511, 5511, 5512, 5513, 5513, 5513, 5513, 5513, 5513, 5513, 5516, 5516, 5518, 5518, 5519, 5521, 5521, 5521, 5522,
    5522, 5522, 5522, 5522, 5524, 5524, 5525, 5525, 5525, 5526, 5528, 5529, 5530, 5530, 5531, 5532, 5533, 5534, 5535, 5535, 5535, 5535, 5536, 5536,
    5538, 5538, 5539, 5542, 5542, 5544, 5544, 5544, 5544, 5545, 5546, 5546, 5547, 5547, 5550, 5551, 5551, 5552, 5552, 5553, 5554, 5554, 5554, 5554,
    5554, 5554, 5555, 5556, 5556, 5556, 5556, 5557, 5558, 5559, 5560, 5560, 5560, 5560, 5560, 5560, 5560, 5560, 5560, 5561, 5561, 5562, 5563, 5563,
    5563, 5565, 5571, 5572, 5573, 5575, 5576, 5579, 5580, 5580, 5582, 5582, 5583, 5587, 5588, 5589, 5591, 5593, 5593, 5594, 5596, 5597, 5598, 5598,
    5598, 5605, 5605, 5605, 5605, 5605, 5607, 5607, 5609, 5610, 5610, 5611, 5611, 5611, 5612, 5614, 5615, 5616, 5616, 5616, 5617, 5619, 5621, 5621,
    5621, 5621, 5622, 5622, 5622, 5622, 5623, 5623, 5624, 5624, 5624, 5624, 5624, 5625, 5626, 5626, 5626, 5627, 5628, 5628, 5628, 5628, 5628, 5628,
    5628, 5630, 5630, 5630, 5630, 5630, 5630, 5631, 5634, 5635, 5636, 5636, 5637, 5637, 5637, 5638, 5638, 5639, 5642, 5643, 5644, 5644, 5644, 5644,
    5644, 5645, 5646, 5647, 5647, 5647, 5647, 5649, 5649, 5651, 5651, 5651, 5653, 5655, 5656, 5656, 5656, 5657, 5663, 5663, 5663, 5663, 5663, 5663,
    5665, 5665, 5665, 5666, 5667, 5670, 5670, 5671, 5671, 5671, 5671, 5672, 5673, 5673, 5674, 5676, 5676, 5676, 5676, 5676, 5676, 5676, 5677, 5677,
    5677, 5677, 5680, 5681, 5681, 5682, 5682, 5683, 5683, 5685, 5685, 5690, 5690, 5690, 5691, 5693, 5693, 5694, 5696, 5696, 5696, 5696, 5697, 5697,
    5698, 5698, 5698, 5698, 5700, 5701, 5702, 5702, 5703, 5704, 5704, 5705, 5705, 5707, 5707, 5707, 5707, 5707, 5707, 5708, 5709, 5712, 5713, 5713,
    5713, 5713, 5714, 5716, 5716, 5716, 5716, 5717, 5718, 5718, 5719, 5721, 5721, 5726, 5727, 5728, 5729, 5730, 5730, 5731, 5734, 5736, 5738, 5738,
    5738, 5738, 5740, 5741, 5741, 5741, 5742, 5742, 5742, 5742, 5743, 5743, 5745, 5746, 5747, 5748, 5748, 5748, 5748, 5748, 5748, 5748, 5751, 5754,
    5756, 5756, 5756, 5757, 5757, 5757, 5758, 5758, 5758, 5758, 5760, 5762, 5762, 5762, 5762, 5763, 5764, 5765, 5767, 5767, 5767, 5767, 5769, 5769,
    5769, 5770, 5771, 5771, 5772, 5773, 5773, 5774, 5774, 5775, 5776, 5776, 5776, 5779, 5779, 5783, 5783, 5784, 5786, 5787, 5787, 5789, 5789, 5800,
    5800, 5800, 5800, 5800, 5801, 5802, 5803, 5803, 5804, 5805, 5805, 5805, 5805, 5805, 5805, 5807, 5807, 5808, 5809, 5809, 5809, 5809, 5809, 5811,
    5813, 5813, 5813, 5813, 5813, 5814, 5815, 5815, 5815, 5815, 5815, 5815, 5815, 5816, 5816, 5816, 5816, 5816, 5816, 5816, 5818, 5819, 5819, 5820,
    5822, 5822, 5822, 5823, 5823, 5823, 5824, 5824, 5825, 5828, 5831, 5831, 5832, 5832, 5833, 5833, 5833, 5833, 5833, 5833, 5834, 5834, 5835, 5835,
    5835, 5836, 5836, 5837, 5838, 5841, 5841, 5841, 5841, 5841, 5841, 5841, 5841, 5841, 5841, 5843, 5843, 5844, 5844, 5844, 5844, 5844, 5845, 5846,
    5847, 5847, 5847, 5848, 5849, 5850, 5851, 5851, 5852, 5852, 5852, 5852, 5852, 5852, 5852, 5852, 5854, 5854, 5854, 5856, 5856, 5856, 5857, 5857,
    5858, 5859, 5859, 5860, 5860, 5861, 5861, 5862, 5864, 5864, 5865, 5865, 5865, 5867, 5869, 5870, 5870, 5872, 5873, 5875, 5876, 5876, 5876, 5877,
    5880, 5880, 5881, 5881, 5882, 5882, 5882, 5884, 5884, 5885, 5886, 5888, 5888, 5893, 5893, 5899, 5899, 5900, 5901, 5901, 5901, 5901, 5901, 5901,
    5901, 5902, 5902, 5902, 5902, 5903, 5903, 5903, 5903, 5903, 5905, 5905, 5906, 5907, 5908, 5908, 5909, 5909, 5910, 5911, 5912, 5912, 5912, 5914,
    5914, 5915, 5915, 5916, 5917, 5918, 5919, 5919, 5921, 5921, 5922, 5922, 5922, 5922, 5923, 5923, 5923, 5923, 5926, 5926, 5926, 5926, 5927, 5928,
    5928, 5930, 5931, 5933, 5934, 5935, 5936, 5936, 5937, 5938, 5939, 5940, 5941, 5943, 5944, 5944, 5944, 5944, 5947, 5947, 5947, 5949, 5950, 5951,
    5953, 5953, 5954, 5956, 5956, 5956, 5956, 5957, 5958, 5958, 5961, 5961, 5962, 5962, 5962, 5962, 5962, 5963, 5966, 5966, 5966, 5966, 5966, 5968,
    5969, 5970, 5970, 5971, 5972, 5972, 5973, 5975, 5975, 5975, 5975, 5976, 5977, 5977, 5979, 5980, 5981, 5983, 5985, 5985, 5989, 5989, 5990, 5990,
    5991, 5991, 5992, 5992, 5995, 5995, 5996, 5996, 5998, 6002, 6005, 6006, 6007, 6009, 6014, 6014, 6015, 6015, 6016, 6016, 6022, 6023, 6023, 6023,
    6023, 6024, 6025, 6026, 6027, 6027, 6028, 6028, 6029, 6029, 6029, 6029, 6029, 6029, 6031, 6031, 6031, 6031, 6031, 6033, 6034, 6035, 6035, 6035,
    6035, 6045, 6045, 6046, 6047, 6047, 6047, 6047, 6047, 6047, 6047, 6048, 6048, 6048, 6048, 6048, 6048, 6048, 6049, 6049, 6049, 6049, 6049, 6050,
    6050, 6051, 6051, 6053, 6054, 6055, 6055, 6056, 6059, 6059, 6059, 6060, 6061, 6061, 6061, 6061, 6061, 6061, 6062, 6063, 6063, 6064, 6064, 6065,
    6068, 6069, 6070, 6070, 6070, 6070, 6072, 6072, 6073, 6074, 6074, 6075, 6076, 6077, 6077, 6077, 6079, 6080, 6080, 6080, 6081, 6083, 6083, 6084,
    6084, 6084, 6086, 6087, 6087, 6087, 6088, 6088, 6089, 6090, 6091, 6091, 6091, 6093, 6093, 6093, 6094, 6096, 6096, 6096, 6096, 6096, 6097, 6098,
    6098, 6101, 6101, 6103, 6103, 6105, 6106, 6106, 6106, 6107, 6108, 6108, 6109, 6110, 6110, 6111, 6113, 6113, 6113, 6113, 6114, 6114, 6114, 6117,
    6117, 6117, 6117, 6117, 6117, 6117, 6120, 6120, 6123, 6123, 6123, 6123, 6124, 6125, 6126, 6127, 6127, 6127, 6127, 6129, 6130, 6130, 6130, 6131,
    6131, 6131, 6131, 6131, 6131, 6132, 6132, 6132, 6132, 6132, 6134, 6135, 6136, 6136, 6136, 6136, 6136, 6137, 6138, 6139, 6141, 6141, 6142, 6143,
    6143, 6145, 6146, 6146, 6146, 6147, 6147, 6147, 6147, 6149, 6149, 6151, 6151, 6152, 6154, 6155, 6158, 6158, 6158, 6160, 6160, 6160, 6162, 6164,
    6165, 6166, 6166, 6166, 6168, 6170, 6170, 6170, 6172, 6172, 6174, 6174, 6175, 6175, 6175, 6175, 6176, 6176, 6177, 6177, 6177, 6178, 6178, 6180,
    6180, 6180, 6180, 6180, 6181, 6181, 6182, 6183, 6183, 6183, 6183, 6183, 6183, 6183, 6185, 6187, 6188, 6189, 6189, 6189, 6191, 6191, 6191, 6192,
    6193, 6193, 6193, 6193, 6193, 6193, 6194, 6196, 6197, 6197, 6197, 6197, 6199, 6199, 6202, 6203, 6205, 6207, 6207, 6207, 6207, 6208, 6209, 6212,
    6212, 6213, 6215, 6215, 6215, 6216, 6220, 6220, 6220, 6222, 6222, 6222, 6223, 6223, 6223, 6223, 6224, 6224, 6224, 6224, 6224, 6224, 6225, 6225,
    6225, 6225, 6225, 6225, 6226, 6227, 6227, 6227, 6227, 6227, 6227, 6228, 6229, 6231, 6231, 6232, 6232, 6233, 6235, 6236, 6236, 6236, 6236, 6236,
    6237, 6238, 6238, 6238, 6238, 6239, 6241, 6241, 6242, 6243, 6243, 6244, 6244, 6244, 6247, 6248, 6248, 6248, 6248, 6248, 6248, 6249, 6249, 6249,
    6250, 6250, 6250, 6250, 6252, 6254, 6255, 6255, 6255, 6256, 6256, 6256, 6257, 6257, 6257, 6258, 6261, 6261, 6262, 6262, 6262, 6262, 6262, 6263,
    6263, 6264, 6265, 6265, 6266, 6266, 6266, 6266, 6266, 6266, 6266, 6266, 6266, 6267, 6268, 6268, 6268, 6268, 6269, 6271, 6271, 6271, 6272, 6273,
    6273, 6273, 6273, 6273, 6273, 6273, 6274, 6274, 6275, 6275, 6275, 6278, 6279, 6279, 6279, 6281, 6282, 6282, 6283, 6284, 6285, 6288, 6288, 6289,
    6290, 6291, 6294, 6294, 6294, 6294, 6296, 6297, 6298, 6298, 6298, 6300, 6304, 6305, 6305, 6305, 6309, 6311, 6311, 6311, 6311, 6311, 6311, 6312,
    6312, 6313, 6313, 6314, 6317, 6321, 6321, 6321, 6322, 6323, 6323, 6324, 6324, 6324, 6324, 6324, 6325, 6326, 6328, 6328, 6328, 6329, 6330, 6331,
    6333, 6334, 6335, 6335, 6336, 6336, 6336, 6337, 6339, 6339, 6339, 6339, 6339, 6339, 6339, 6339, 6339, 6339, 6340, 6340, 6340, 6344, 6345, 6348,
    6349, 6349, 6350, 6350, 6351, 6352, 6353, 6353, 6353, 6353, 6355, 6355, 6356, 6356, 6356, 6358, 6359, 6360, 6360, 6361, 6361, 6362, 6362, 6362,
    6363, 6363, 6363, 6363, 6363, 6363, 6363, 6364, 6366, 6368, 6368, 6369, 6369, 6370, 6370, 6371, 6373, 6373, 6376, 6376, 6378, 6380, 6380, 6380,
    6380, 6383, 6383, 6383, 6384, 6385, 6387, 6390, 6390, 6390, 6391, 6392, 6392, 6392, 6393, 6393, 6393, 6393, 6393, 6393, 6393, 6393, 6395, 6396,
    6396, 6396, 6396, 6396, 6397, 6399, 6399, 6399, 6399, 6399, 6399, 6399, 6399, 6399, 6399, 6399, 6399, 6400, 6401, 6401, 6403, 6403, 6404, 6404,
    6404, 6406, 6406, 6407, 6407, 6409, 6409, 6409, 6411, 6412, 6413, 6414, 6414, 6414, 6414, 6418, 6419, 6419, 6419, 6419, 6422, 6422, 6422, 6422,
    6424, 6426, 6427, 6427, 6428, 6429, 6429, 6430, 6432, 6432, 6432, 6432, 6432, 6433, 6433, 6433, 6434, 6434, 6435, 6435, 6435, 6435, 6437, 6440,
    6442, 6443, 6443, 6445, 6446, 6446, 6446, 6446, 6448, 6449, 6449, 6451, 6454, 6456, 6457, 6458, 6459, 6459, 6460, 6460, 6460, 6467, 6469, 6469,
    6469, 6469, 6470, 6470, 6470, 6472, 6472, 6472, 6473, 6477, 6478, 6478, 6478, 6478, 6478, 6479, 6480, 6480, 6480, 6480, 6480, 6480, 6480, 6481,
    6482, 6482, 6483, 6483, 6484, 6484, 6484, 6484, 6485, 6485, 6486, 6486, 6486, 6487, 6489, 6490, 6490, 6490, 6491, 6494, 6494, 6494, 6494, 6494,
    6494, 6494, 6494, 6495, 6496, 6497, 6497, 6497, 6497, 6497, 6497, 6497, 6498, 6499, 6499, 6499, 6499, 6499, 6499, 6500, 6501, 6501, 6502, 6502,
    6502, 6503, 6505, 6508, 6508, 6509, 6510, 6510, 6510, 6511, 6512, 6514, 6514, 6516, 6516, 6517, 6517, 6518, 6518, 6518, 6518, 6518, 6518, 6518,
    6518, 6519, 6520, 6522, 6523, 6523, 6523, 6523, 6523, 6523, 6524, 6525, 6525, 6525, 6525, 6529, 6529, 6530, 6530, 6531, 6531, 6531, 6531, 6532,
    6532, 6532, 6534, 6534, 6534, 6535, 6536, 6536, 6536, 6538, 6538, 6540, 6541, 6543, 6544, 6544, 6544, 6544, 6544, 6544, 6544, 6544, 6544, 6544,
    6544, 6544, 6544, 6546, 6547, 6547, 6547, 6547, 6548, 6548, 6548, 6549, 6550, 6551, 6552, 6554, 6554, 6554, 6554, 6556, 6557, 6557, 6559, 6559,
    6561, 6562, 6564, 6564, 6564, 6564, 6565, 6566, 6566, 6567, 6568, 6568, 6569, 6569, 6570, 6570, 6570, 6571, 6571, 6571, 6571, 6572, 6572, 6572,
    6573, 6574, 6575, 6575, 6576, 6576, 6576, 6576, 6578, 6578, 6579, 6581, 6581, 6582, 6583, 6583, 6583, 6583, 6584, 6584, 6584, 6586, 6586, 6586,
    6587, 6588, 6588, 6589, 6590, 6590, 6590, 6590, 6590, 6591, 6591, 6592, 6593, 6594, 6594, 6596, 6599, 6600, 6600, 6600, 6600, 6600, 6601, 6602,
    6604, 6604, 6604, 6606, 6606, 6606, 6608, 6609, 6609, 6609, 6610, 6610, 6610, 6611, 6611, 6611, 6611, 6611, 6612, 6612, 6613, 6613, 6613, 6615,
    6616, 6618, 6619, 6619, 6619, 6620, 6620, 6621, 6621, 6623, 6624, 6624, 6624, 6624, 6626, 6627, 6627, 6627, 6628, 6628, 6629, 6629, 6631, 6632,
    6632, 6633, 6634, 6635, 6636, 6638, 6639, 6639, 6640, 6642, 6643, 6643, 6643, 6643, 6644, 6645, 6645, 6646, 6647, 6648, 6648, 6648, 6649, 6649,
    6650, 6650, 6650, 6650, 6650, 6650, 6650, 6650, 6651, 6652, 6652, 6652, 6652, 6654, 6654, 6655, 6656, 6657, 6659, 6659, 6659, 6659, 6660, 6661,
    6662, 6662, 6662, 6662, 6664, 6669, 6669, 6669, 6669, 6671, 6672, 6673, 6673, 6673, 6676, 6676, 6676, 6677, 6678, 6679, 6679, 6680, 6681, 6684,
    6684, 6685, 6687, 6687, 6690, 6694, 6695, 6695, 6695, 6695, 6695, 6696, 6696, 6698, 6707, 6707, 6707, 6708, 6709, 6710, 6711, 6711, 6711, 6711,
    6712, 6712, 6712, 6712, 6714, 6716, 6716, 6717, 6718, 6718, 6718, 6718, 6718, 6719, 6719, 6719, 6719, 6720, 6722, 6724, 6724, 6725, 6726, 6726,
    6728, 6728, 6728, 6728, 6728, 6728, 6728, 6728, 6729, 6729, 6729, 6730, 6733, 6733, 6733, 6733, 6734, 6734, 6734, 6736, 6739, 6740, 6741, 6741,
    6741, 6745, 6747, 6747, 6748, 6749, 6749, 6750, 6750, 6750, 6750, 6752, 6753, 6753, 6753, 6755, 6756, 6756, 6756, 6757, 6757, 6759, 6759, 6760,
    6761, 6761, 6761, 6761, 6762, 6762, 6763, 6764, 6764, 6765, 6765, 6766, 6767, 6768, 6769, 6770, 6772, 6774, 6774, 6775, 6775, 6776, 6780, 6780,
    6780, 6781, 6782, 6782, 6784, 6784, 6784, 6785, 6786, 6788, 6788, 6788, 6789, 6790, 6790, 6790, 6791, 6791, 6791, 6793, 6794, 6795, 6795, 6796,
    6797, 6797, 6797, 6797, 6797, 6799, 6799, 6800, 6800, 6800, 6801, 6801, 6801, 6802, 6803, 6803, 6804, 6805, 6805, 6805, 6805, 6805, 6806, 6808,
    6808, 6808, 6808, 6808, 6810, 6810, 6810, 6810, 6810, 6810, 6811, 6811, 6811, 6812, 6812, 6813, 6814, 6815, 6817, 6817, 6818, 6818, 6818, 6821,
    6822, 6823, 6825, 6826, 6826, 6826, 6827, 6827, 6827, 6828, 6831, 6832, 6834, 6834, 6836, 6836, 6836, 6837, 6837, 6838, 6838, 6839, 6839, 6840,
    6842, 6843, 6844, 6844, 6845, 6846, 6847, 6849, 6850, 6850, 6852, 6853, 6856, 6856, 6857, 6857, 6858, 6860, 6860, 6860, 6862, 6862, 6864, 6866,
    6867, 6869, 6869, 6869, 6870, 6870, 6870, 6870, 6870, 6872, 6872, 6872, 6872, 6872, 6872, 6872, 6872, 6872, 6872, 6872, 6874, 6874, 6875, 6876,
    6876, 6876, 6878, 6878, 6878, 6879, 6880, 6881, 6883, 6883, 6883, 6883, 6884, 6884, 6886, 6886, 6888, 6888, 6888, 6889, 6890, 6890, 6892, 6892,
    6892, 6892, 6893, 6893, 6893, 6893, 6894, 6897, 6897, 6898, 6899, 6900, 6901, 6902, 6902, 6903, 6903, 6904, 6904, 6905, 6905, 6905, 6906, 6908,
    6908, 6910, 6911, 6911, 6911, 6911, 6911, 6912, 6914, 6918, 6918, 6919, 6919, 6920, 6921, 6922, 6925, 6925, 6926, 6926, 6927, 6928, 6929, 6930,
    6930, 6931, 6932, 6932, 6932, 6933, 6933, 6934, 6935, 6937, 6937, 6938, 6939, 6939, 6939, 6939, 6939, 6941, 6941, 6941, 6942, 6943, 6943, 6946,
    6946, 6949, 6949, 6949, 6949, 6950, 6951, 6953, 6955, 6955, 6955, 6956, 6957, 6957, 6957, 6957, 6958, 6958, 6960, 6960, 6960, 6961, 6963, 6964,
    6964, 6967, 6969, 6969, 6972, 6972, 6973, 6974, 6974, 6974, 6974, 6975, 6975, 6976, 6976, 6976, 6977, 6977, 6977, 6978, 6978, 6979, 6979, 6980,
    6980, 6980, 6980, 6980, 6980, 6980, 6980, 6981, 6981, 6983, 6984, 6984, 6984, 6985, 6988, 6989, 6989, 6989, 6990, 6990, 6992, 6992, 6992, 6993,
    6994, 6995, 6995, 6996, 6996, 6996, 6997, 6998, 6999, 6999, 6999, 6999, 6999, 6999, 6999, 7000, 7000, 7000, 7001, 7002, 7004, 7005, 7007, 7007,
    7013, 7017, 7017, 7017, 7017, 7018, 7018, 7018, 7018, 7018, 7019, 7019, 7021, 7021, 7021, 7021, 7023, 7023, 7023, 7023, 7024, 7026, 7026, 7027,
    7027, 7027, 7027, 7029, 7030, 7031, 7032, 7032, 7032, 7032, 7033, 7033, 7033, 7034, 7035, 7036, 7036, 7036, 7038, 7038, 7038, 7041, 7041, 7042,
    7042, 7043, 7043, 7043, 7043, 7045, 7046, 7046, 7047, 7048, 7049, 7049, 7049, 7049, 7049, 7049, 7050, 7051, 7051, 7052, 7053, 7056, 7057, 7057,
    7057, 7059, 7060, 7060, 7061, 7062, 7062, 7062, 7062, 7063, 7064, 7064, 7065, 7065, 7065, 7067, 7068, 7068, 7068, 7068, 7070, 7070, 7071, 7072,
    7072, 7075, 7076, 7076, 7080, 7080, 7082, 7083, 7085, 7086, 7087, 7087, 7090, 7092, 7092, 7093, 7093, 7093, 7094, 7094, 7096, 7096, 7097, 7097,
    7098, 7098, 7098, 7098, 7098, 7098, 7098, 7098, 7101, 7101, 7101, 7101, 7102, 7102, 7102, 7102, 7102, 7103, 7103, 7104, 7104, 7104, 7104, 7104,
    7104, 7104, 7104, 7105, 7107, 7108, 7109, 7110, 7110, 7110, 7110, 7111, 7112, 7112, 7113, 7115, 7116, 7116, 7116, 7117, 7117, 7118, 7119, 7120,
    7120, 7120, 7121, 7121, 7122, 7122, 7122, 7122, 7122, 7123, 7123, 7124, 7125, 7126, 7126, 7128, 7128, 7128, 7128, 7128, 7128, 7129, 7129, 7129,
    7130, 7131, 7136, 7136, 7136, 7139, 7139, 7140, 7142, 7142, 7142, 7142, 7142, 7142, 7143, 7145, 7145, 7145, 7145, 7145, 7145, 7145, 7147, 7147,
    7149, 7149, 7156, 7159, 7159, 7159, 7159, 7159, 7159, 7160, 7160, 7161, 7164, 7164, 7164, 7164, 7164, 7165, 7166, 7167, 7167, 7167, 7167, 7167,
    7168, 7169, 7171, 7172, 7175, 7177, 7179, 7179, 7179, 7179, 7180, 7181, 7181, 7181, 7181, 7181, 7182, 7186, 7186, 7186, 7186, 7186, 7186, 7189,
    7189, 7190, 7191, 7191, 7191, 7191, 7192, 7193, 7193, 7193, 7193, 7195, 7195, 7196, 7196, 7197, 7198, 7199, 7199, 7200, 7200, 7200, 7200, 7201,
    7201, 7201, 7201, 7202, 7203, 7204, 7204, 7205, 7205, 7205, 7208, 7208, 7208, 7208, 7209, 7209, 7209, 7209, 7209, 7209, 7212, 7214, 7214, 7215,
    7215, 7217, 7218, 7218, 7218, 7218, 7219, 7219, 7219, 7226, 7227, 7227, 7228, 7229, 7229, 7230, 7231, 7232, 7233, 7235, 7237, 7237, 7237, 7238,
    7239, 7240, 7242, 7242, 7242, 7243, 7243, 7245, 7246, 7246, 7246, 7248, 7249, 7251, 7251, 7251, 7251, 7251, 7252, 7252, 7252, 7253, 7254, 7254,
    7256, 7257, 7257, 7257, 7258, 7260, 7260, 7261, 7262, 7264, 7264, 7264, 7266, 7266, 7267, 7269, 7269, 7269, 7269, 7269, 7269, 7271, 7272, 7272,
    7272, 7272, 7272, 7272, 7273, 7273, 7273, 7275, 7276, 7278, 7278, 7279, 7280, 7280, 7280, 7281, 7281, 7281, 7282, 7282, 7284, 7284, 7285, 7287,
    7289, 7290, 7291, 7291, 7291, 7291, 7292, 7292, 7292, 7292, 7293, 7295, 7298, 7298, 7299, 7301, 7303, 7303, 7304, 7304, 7304, 7305, 7308, 7309,
    7309, 7311, 7311, 7311, 7311, 7313, 7314, 7315, 7315, 7315, 7316, 7317, 7317, 7317, 7318, 7320, 7321, 7321, 7322, 7325, 7326, 7326, 7326, 7326,
    7327, 7327, 7330, 7331, 7331, 7332, 7333, 7333, 7333, 7333, 7333, 7333, 7334, 7336, 7336, 7336, 7336, 7336, 7336, 7337, 7337, 7337, 7337, 7338,
    7339, 7340, 7341, 7343, 7343, 7343, 7343, 7343, 7345, 7345, 7348, 7349, 7349, 7349, 7349, 7351, 7351, 7351, 7351, 7352, 7353, 7353, 7355, 7356,
    7357, 7359, 7359, 7359, 7360, 7360, 7360, 7360, 7360, 7361, 7361, 7361, 7362, 7363, 7365, 7365, 7365, 7365, 7366, 7367, 7368, 7368, 7369, 7369,
    7370, 7370, 7372, 7373, 7374, 7374, 7375, 7376, 7377, 7379, 7380, 7380, 7380, 7380, 7381, 7381, 7381, 7381, 7383, 7384, 7384, 7386, 7387, 7388,
    7388, 7388, 7388, 7388, 7388, 7390, 7391, 7393, 7393, 7394, 7394, 7395, 7395, 7395, 7397, 7398, 7398, 7398, 7398, 7398, 7399, 7399, 7399, 7399,
    7399, 7399, 7399, 7400, 7400, 7400, 7401, 7402, 7403, 7403, 7403, 7403, 7403, 7404, 7404, 7404, 7405, 7406, 7406, 7407, 7408, 7408, 7411, 7412,
    7413, 7414, 7415, 7416, 7416, 7416, 7416, 7416, 7416, 7418, 7418, 7419, 7419, 7419, 7419, 7420, 7421, 7421, 7422, 7424, 7424, 7424, 7425, 7425,
    7426, 7428, 7428, 7429, 7429, 7430, 7430, 7431, 7433, 7435, 7436, 7436, 7436, 7437, 7437, 7438, 7439, 7440, 7440, 7441, 7442, 7442, 7442, 7442,
    7442, 7442, 7442, 7443, 7444, 7445, 7445, 7445, 7447, 7447, 7447, 7447, 7447, 7448, 7448, 7448, 7449, 7449, 7449, 7449, 7450, 7450, 7450, 7450,
    7450, 7450, 7451, 7452, 7452, 7452, 7453, 7453, 7453, 7453, 7453, 7453, 7454, 7454, 7455, 7455, 7455, 7456, 7456, 7456, 7456, 7456, 7456, 7457,
    7457, 7457, 7457, 7457, 7457, 7457, 7457, 7460, 7460, 7461, 7461, 7462, 7465, 7465, 7465, 7465, 7466, 7467, 7469, 7470, 7470, 7471, 7472, 7472,
    7472, 7473, 7473, 7473, 7474, 7474, 7475, 7476, 7476, 7477, 7477, 7477, 7479, 7479, 7480, 7481, 7481, 7481, 7481, 7481, 7482, 7482, 7482, 7482,
    7483, 7483, 7484, 7484, 7484, 7484, 7484, 7485, 7485, 7485, 7487, 7487, 7487, 7487, 7487, 7488, 7488, 7488, 7490, 7490, 7490, 7490, 7492, 7492,
    7495, 7496, 7496, 7497, 7498, 7498, 7498, 7498, 7499, 7500, 7500, 7500, 7500, 7502, 7503, 7503, 7504, 7506, 7514, 7515, 7516, 7516, 7517, 7518,
    7518, 7518, 7518, 7518, 7518, 7518, 7519, 7521, 7521, 7522, 7523, 7523, 7525, 7525, 7525, 7526, 7526, 7527, 7527, 7528, 7528, 7528, 7528, 7529,
    7532, 7532, 7534, 7534, 7535, 7535, 7536, 7537, 7537, 7537, 7537, 7537, 7537, 7538, 7538, 7538, 7540, 7540, 7540, 7541, 7542, 7542, 7542, 7543,
    7543, 7544, 7544, 7546, 7546, 7546, 7546, 7546, 7546, 7546, 7549, 7549, 7550, 7551, 7551, 7552, 7553, 7553, 7554, 7556, 7558, 7559, 7560, 7560,
    7562, 7563, 7566, 7566, 7568, 7569, 7570, 7570, 7573, 7573, 7575, 7576, 7577, 7577, 7578, 7580, 7582, 7582, 7584, 7585, 7586, 7586, 7587, 7588,
    7589, 7589, 7590, 7593, 7593, 7593, 7594, 7595, 7596, 7597, 7603, 7605, 7605, 7606, 7607, 7609, 7609, 7609, 7609, 7612, 7613, 7615, 7616, 7618,
    7618, 7619, 7619, 7621, 7621, 7621, 7622, 7623, 7623, 7623, 7623, 7623, 7623, 7624, 7624, 7624, 7624, 7624, 7625, 7625, 7625, 7625, 7626, 7627,
    7628, 7629, 7629, 7630, 7631, 7632, 7632, 7633, 7635, 7636, 7637, 7637, 7640, 7640, 7640, 7641, 7641, 7642, 7643, 7643, 7643, 7643, 7644, 7648,
    7649, 7649, 7649, 7652, 7653, 7656, 7656, 7657, 7657, 7657, 7657, 7658, 7659, 7659, 7659, 7659, 7659, 7660, 7660, 7660, 7660, 7661, 7661, 7661,
    7661, 7661, 7661, 7661, 7662, 7662, 7662, 7663, 7664, 7664, 7664, 7665, 7665, 7666, 7667, 7667, 7667, 7667, 7668, 7668, 7669, 7669, 7670, 7670,
    7672, 7672, 7673, 7674, 7674, 7674, 7674, 7674, 7674, 7676, 7676, 7677, 7679, 7679, 7679, 7679, 7679, 7682, 7684, 7684, 7685, 7685, 7685, 7685,
    7685, 7686, 7687, 7688, 7688, 7688, 7689, 7690, 7691, 7691, 7695, 7695, 7696, 7697, 7698, 7698, 7699, 7700, 7700, 7700, 7701, 7701, 7701, 7702,
    7702, 7703, 7704, 7704, 7704, 7704, 7706, 7708, 7708, 7709, 7709, 7709, 7709, 7711, 7711, 7712, 7713, 7714, 7716, 7716, 7716, 7718, 7718, 7718,
    7719, 7719, 7719, 7719, 7719, 7720, 7720, 7720, 7721, 7721, 7721, 7721, 7722, 7722, 7723, 7723, 7724, 7724, 7724, 7724, 7724, 7725, 7725, 7726,
    7729, 7730, 7732, 7733, 7733, 7733, 7733, 7734, 7734, 7734, 7734, 7734, 7734, 7735, 7735, 7735, 7735, 7735, 7735, 7736, 7737, 7738, 7739, 7739,
    7739, 7741, 7742, 7742, 7743, 7743, 7743, 7744, 7744, 7746, 7746, 7747, 7749, 7750, 7750, 7750, 7753, 7753, 7754, 7754, 7754, 7755, 7755, 7756,
    7756, 7756, 7756, 7757, 7757, 7758, 7759, 7760, 7761, 7762, 7764, 7764, 7765, 7765, 7766, 7767, 7767, 7769, 7771, 7772, 7772, 7772, 7772, 7772,
    7772, 7772, 7772, 7772, 7772, 7773, 7773, 7775, 7775, 7776, 7802, 7802, 7803, 7803, 7805, 7806, 7806, 7806, 7806, 7806, 7806, 7807, 7808, 7809,
    7809, 7810, 7810, 7810, 7812, 7813, 7814, 7816, 7817, 7817, 7819, 7819, 7819, 7820, 7822, 7822, 7823, 7824, 7824, 7827, 7827, 7827, 7827, 7827,
    7829, 7831, 7832, 7833, 7834, 7835, 7837, 7837, 7838, 7839, 7841, 7841, 7841, 7843, 7843, 7843, 7844, 7844, 7845, 7846, 7847, 7848, 7848, 7848,
    7852, 7852, 7855, 7855, 7855, 7857, 7857, 7858, 7859, 7862, 7863, 7863, 7864, 7865, 7865, 7867, 7867, 7869, 7869, 7869, 7869, 7869, 7870, 7873,
    7876, 7876, 7877, 7877, 7879, 7879, 7880, 7883, 7886, 7886, 7887, 7888, 7888, 7889, 7889, 7890, 7890, 7890, 7899, 7899, 7899, 7899, 7900, 7900,
    7903, 7904, 7905, 7905, 7906, 7906, 7907, 7907, 7909, 7909, 7909, 7910, 7911, 7912, 7912, 7912, 7915, 7918, 7919, 7919, 7919, 7920, 7920, 7920,
    7920, 7920, 7921, 7921, 7923, 7924, 7925, 7928, 7928, 7928, 7928, 7929, 7929, 7929, 7929, 7930, 7931, 7932, 7932, 7933, 7933, 7934, 7934, 7934,
    7934, 7934, 7934, 7934, 7934, 7935, 7936, 7936, 7936, 7938, 7938, 7941, 7941, 7941, 7943, 7943, 7943, 7943, 7944, 7944, 7946, 7946, 7947, 7949,
    7949, 7949, 7950, 7952, 7952, 7952, 7952, 7952, 7955, 7956, 7956, 7957, 7961, 7964, 7964, 7964, 7964, 7964, 7967, 7968, 7968, 7968, 7969, 7970,
    7972, 7974, 7974, 7975, 7976, 7977, 7977, 7977, 7977, 7977, 7977, 7977, 7978, 7981, 7982, 7983, 7983, 7984, 7984, 7984, 7984, 7984, 7986, 7988,
    7988, 7991, 7991, 7992, 7992, 7992, 7993, 7994, 7994, 7994, 7996, 7996, 7996, 8004, 8004, 8004, 8004, 8006, 8007, 8007, 8007, 8008, 8009, 8009,
    8010, 8010, 8011, 8012, 8013, 8013, 8015, 8016, 8016, 8018, 8018, 8018, 8018, 8018, 8019, 8020, 8020, 8023, 8024, 8029, 8029, 8029, 8029, 8029,
    8030, 8030, 8030, 8031, 8031, 8032, 8032, 8032, 8032, 8034, 8035, 8035, 8035, 8036, 8038, 8038, 8038, 8039, 8039, 8039, 8045, 8045, 8045, 8046,
    8047, 8048, 8048, 8049, 8053, 8053, 8056, 8056, 8056, 8057, 8058, 8058, 8058, 8059, 8060, 8060, 8060, 8060, 8060, 8060, 8060, 8060, 8061, 8061,
    8061, 8061, 8061, 8061, 8061, 8061, 8062, 8063, 8063, 8063, 8064, 8064, 8064, 8064, 8065, 8066, 8066, 8066, 8066, 8066, 8066, 8066, 8066, 8068,
    8068, 8068, 8070, 8072, 8072, 8072, 8073, 8073, 8074, 8074, 8076, 8076, 8076, 8077, 8078, 8081, 8081, 8081, 8082, 8082, 8082, 8083, 8083, 8083,
    8085, 8085, 8085, 8086, 8087, 8089, 8089, 8089, 8089, 8089, 8089, 8090, 8091, 8091, 8091, 8093, 8094, 8094, 8094, 8096, 8098, 8098, 8099, 8099,
    8099, 8099, 8101, 8102, 8103, 8103, 8104, 8105, 8107, 8108, 8109, 8110, 8110, 8112, 8113, 8115, 8115, 8115, 8116, 8116, 8116, 8116, 8116, 8117,
    8117, 8117, 8118, 8118, 8119, 8121, 8121, 8122, 8123, 8123, 8124, 8125, 8126, 8127, 8129, 8129, 8131, 8132, 8133, 8134, 8135, 8136, 8136, 8138,
    8138, 8139, 8139, 8139, 8141, 8142, 8142, 8144, 8146, 8147, 8148, 8150, 8150, 8150, 8151, 8152, 8152, 8152, 8153, 8153, 8153, 8153, 8154, 8154,
    8155, 8157, 8157, 8159, 8160, 8161, 8162, 8162, 8163, 8163, 8163, 8166, 8166, 8166, 8166, 8166, 8167, 8167, 8168, 8170, 8172, 8172, 8173, 8173,
    8173, 8175, 8175, 8175, 8177, 8177, 8178, 8180, 8182, 8182, 8182, 8182, 8183, 8183, 8183, 8185, 8185, 8185, 8185, 8185, 8185, 8185, 8185, 8185,
    8185, 8186, 8188, 8188, 8188, 8188, 8189, 8190, 8191, 8196, 8200, 8201, 8202, 8202, 8202, 8202, 8202, 8202, 8202, 8204, 8205, 8206, 8207, 8207,
    8207, 8207, 8209, 8209, 8210, 8210, 8211, 8211, 8211, 8213, 8214, 8215, 8216, 8216, 8216, 8216, 8217, 8217, 8217, 8219, 8219, 8219, 8219, 8219,
    8220, 8220, 8221, 8222, 8222, 8222, 8223, 8223, 8223, 8223, 8223, 8225, 8225, 8226, 8228, 8229, 8229, 8235, 8237, 8237, 8237, 8237, 8237, 8237,
    8237, 8238, 8240, 8240, 8242, 8242, 8242, 8243, 8243, 8245, 8245, 8247, 8248, 8248, 8249, 8249, 8251, 8251, 8251, 8251, 8252, 8252, 8253, 8254,
    8255, 8256, 8256, 8257, 8257, 8257, 8258, 8261, 8262, 8264, 8266, 8266, 8266, 8266, 8266, 8266, 8267, 8268, 8268, 8268, 8269, 8271, 8271, 8273,
    8274, 8276, 8276, 8277, 8277, 8278, 8278, 8279, 8280, 8280, 8281, 8284, 8285, 8286, 8286, 8286, 8286, 8287, 8288, 8288, 8291, 8295, 8295, 8299,
    8300, 8300, 8300, 8300, 8301, 8301, 8302, 8303, 8304, 8304, 8304, 8304, 8305, 8306, 8306, 8306, 8308, 8309, 8310, 8312, 8312, 8312, 8315, 8315,
    8315, 8316, 8316, 8317, 8317, 8317, 8318, 8318, 8319, 8321, 8321, 8323, 8323, 8325, 8327, 8327, 8328, 8329, 8329, 8329, 8330, 8331, 8333, 8334,
    8335, 8335, 8335, 8337, 8338, 8338, 8339, 8339, 8339, 8340, 8340, 8340, 8340, 8342, 8342, 8346, 8346, 8346, 8346, 8346, 8417, 8419, 8421, 8421,
    8421, 8421, 8422, 8424, 8426, 8426, 8427, 8430, 8430, 8430, 8430, 8430, 8430, 8431, 8432, 8432, 8432, 8432, 8433, 8433, 8433, 8433, 8433, 8433,
    8433, 8433, 8434, 8434, 8436, 8436, 8436, 8437, 8437, 8438, 8438, 8438, 8440, 8441, 8441, 8441, 8441, 8441, 8441, 8442, 8442, 8442, 8443, 8443,
    8443, 8445, 8446, 8446, 8446, 8447, 8447, 8447, 8447, 8447, 8447, 8447, 8447, 8449, 8449, 8449, 8449, 8450, 8450, 8451, 8452, 8453, 8454, 8454,
    8455, 8455, 8455, 8455, 8455, 8455, 8458, 8459, 8460, 8460, 8460, 8467, 8467, 8467, 8467, 8467, 8468, 8469, 8470, 8471, 8472, 8474, 8475, 8476,
    8477, 8478, 8478, 8480, 8481, 8481, 8481, 8481, 8481, 8503, 8505, 8505, 8506, 8506, 8506, 8506, 8506, 8507, 8507, 8507, 8507, 8507, 8507, 8507,
    8507, 8509, 8509, 8510, 8511, 8511, 8511, 8511, 8511, 8511, 8511, 8511, 8512, 8513, 8514, 8514, 8514, 8514, 8514, 8514, 8515, 8516, 8516, 8517,
    8517, 8517, 8517, 8517, 8518, 8518, 8519, 8519, 8520, 8520, 8520, 8522, 8522, 8522, 8522, 8522, 8522, 8522, 8524, 8525, 8527, 8529, 8530, 8530,
    8530, 8531, 8533, 8533, 8534, 8534, 8535, 8536, 8536, 8537, 8539, 8539, 8541, 8541, 8542, 8542, 8543, 8544, 8544, 8545, 8546, 8546, 8546, 8547,
    8547, 8547, 8548, 8548, 8548, 8548, 8548, 8551, 8552, 8552, 8552, 8553, 8555, 8555, 8555, 8555, 8555, 8555, 8555, 8555, 8555, 8556, 8557, 8558,
    8558, 8558, 8558, 8558, 8560, 8561, 8563, 8565, 8566, 8566, 8568, 8569, 8569, 8570, 8570, 8570, 8570, 8571, 8572, 8573, 8573, 8574, 8574, 8576,
    8577, 8577, 8577, 8579, 8580, 8583, 8584, 8584, 8585, 8587, 8588, 8588, 8588, 8589, 8589, 8589, 8590, 8591, 8592, 8594, 8595, 8595, 8595, 8596,
    8596, 8598, 8599, 8600, 8602, 8602, 8603, 8604, 8604, 8605, 8605, 8606, 8607, 8608, 8608, 8611, 8614, 8616, 8617, 8619, 8619, 8620, 8621, 8622,
    8625, 8626, 8626, 8627, 8627, 8629, 8629, 8638, 8638, 8640, 8640, 8640, 8640, 8640, 8640, 8641, 8641, 8641, 8642, 8644, 8644, 8644, 8646, 8646,
    8647, 8647, 8648, 8648, 8648, 8648, 8648, 8648, 8648, 8648, 8649, 8651, 8652, 8653, 8653, 8655, 8655, 8655, 8655, 8656, 8656, 8656, 8657, 8657,
    8657, 8658, 8659, 8660, 8660, 8660, 8660, 8661, 8661, 8662, 8662, 8664, 8664, 8665, 8665, 8668, 8669, 8669, 8670, 8670, 8670, 8670, 8670, 8673,
    8673, 8673, 8673, 8673, 8674, 8677, 8677, 8678, 8680, 8680, 8682, 8686, 8687, 8687, 8687, 8688, 8689, 8689, 8691, 8691, 8691, 8691, 8692, 8692,
    8692, 8694, 8694, 8696, 8697, 8698, 8698, 8699, 8700, 8701, 8701, 8702, 8703, 8704, 8704, 8704, 8704, 8705, 8705, 8705, 8706, 8706, 8707, 8708,
    8708, 8709, 8709, 8710, 8710, 8710, 8712, 8712, 8713, 8713, 8715, 8716, 8717, 8717, 8717, 8717, 8717, 8717, 8719, 8720, 8720, 8721, 8722, 8723,
    8723, 8723, 8725, 8726, 8727, 8727, 8728, 8728, 8730, 8730, 8730, 8730, 8731, 8731, 8732, 8733, 8733, 8733, 8734, 8736, 8739, 8740, 8740, 8740,
    8740, 8741, 8741, 8741, 8741, 8741, 8742, 8743, 8744, 8744, 8744, 8745, 8746, 8747, 8747, 8747, 8747, 8747, 8747, 8748, 8749, 8749, 8751, 8751,
    8752, 8752, 8753, 8753, 8753, 8753, 8754, 8754, 8755, 8756, 8756, 8757, 8758, 8758, 8759, 8759, 8760, 8760, 8762, 8762, 8762, 8763, 8763, 8766,
    8766, 8767, 8767, 8767, 8767, 8767, 8767, 8768, 8769, 8769, 8769, 8769, 8769, 8769, 8771, 8772, 8772, 8773, 8773, 8773, 8774, 8774, 8776, 8776,
    8776, 8778, 8779, 8779, 8780, 8782, 8783, 8783, 8784, 8786, 8786, 8786, 8788, 8789, 8789, 8791, 8792, 8793, 8794, 8794, 8796, 8796, 8796, 8798,
    8798, 8798, 8799, 8802, 8802, 8802, 8803, 8803, 8803, 8804, 8805, 8805, 8806, 8807, 8807, 8807, 8808, 8808, 8808, 8809, 8809, 8810, 8810, 8810,
    8811, 8811, 8811, 8814, 8814, 8815, 8817, 8817, 8817, 8817, 8820, 8822, 8822, 8822, 8825, 8825, 8825, 8825, 8826, 8829, 8830, 8831, 8832, 8832,
    8835, 8836, 8836, 8837, 8838, 8838, 8839, 8839, 8840, 8840, 8840, 8841, 8843, 8843, 8843, 8844, 8844, 8845, 8845, 8846, 8847, 8847, 8848, 8848,
    8848, 8848, 8850, 8851, 8851, 8852, 8853, 8853, 8854, 8854, 8854, 8855, 8855, 8856, 8857, 8860, 8860, 8863, 8863, 8864, 8865, 8865, 8865, 8866,
    8867, 8868, 8869, 8869, 8869, 8870, 8871, 8871, 8872, 8872, 8872, 8873, 8875, 8875, 8875, 8876, 8876, 8876, 8877, 8877, 8877, 8879, 8880, 8881,
    8882, 8882, 8886, 8886, 8886, 8886, 8887, 8887, 8888, 8890, 8890, 8890, 8890, 8891, 8892, 8892, 8893, 8895, 8895, 8895, 8896, 8898, 8899, 8901,
    8902, 8902, 8902, 8902, 8902, 8903, 8904, 8904, 8905, 8906, 8906, 8906, 8906, 8906, 8906, 8907, 8907, 8909, 8909, 8909, 8909, 8910, 8910, 8910,
    8911, 8911, 8912, 8913, 8913, 8913, 8914, 8915, 8915, 8915, 8916, 8917, 8917, 8918, 8918, 8918, 8918, 8918, 8918, 8918, 8920, 8921, 8922, 8922,
    8922, 8923, 8923, 8923, 8924, 8924, 8924, 8927, 8928, 8928, 8929, 8929, 8930, 8931, 8932, 8932, 8933, 8934, 8934, 8935, 8936, 8936, 8936, 8937,
    8937, 8938, 8938, 8939, 8939, 8939, 8939, 8939, 8939, 8940, 8940, 8940, 8941, 8943, 8946, 8946, 8947, 8947, 8948, 8948, 8949, 8949, 8951, 8951,
    8952, 8952, 8952, 8954, 8954, 8954, 8954, 8955, 8957, 8957, 8960, 8960, 8961, 8961, 8961, 8961, 8962, 8962, 8962, 8962, 8963, 8963, 8964, 8964,
    8966, 8966, 8966, 8967, 8967, 8967, 8967, 8967, 8969, 8969, 8971, 8971, 8972, 8972, 8974, 8976, 8977, 8977, 8978, 8979, 8980, 8983, 8984, 8984,
    8985, 8985, 8986, 8987, 8987, 8987, 8987, 8987, 8987, 8987, 8987, 8988, 8988, 8988, 8990, 8990, 8990, 8991, 8991, 8992, 8992, 8992, 8992, 8993,
    8993, 8993, 8993, 8994, 8996, 8998, 8999, 9000, 9000, 9003, 9004, 9004, 9005, 9006, 9006, 9006, 9007, 9007, 9008, 9009, 9011, 9011, 9012, 9012,
    9012, 9013, 9014, 9016, 9016, 9016, 9017, 9017, 9017, 9017, 9019, 9020, 9020, 9021, 9022, 9024, 9024, 9024, 9025, 9028, 9029, 9030, 9033, 9033,
    9033, 9036, 9036, 9036, 9037, 9038, 9038, 9044, 9044, 9044, 9045, 9046, 9047, 9047, 9047, 9047, 9048, 9048, 9048, 9048, 9050, 9051, 9054, 9054,
    9054, 9054, 9054, 9054, 9055, 9055, 9055, 9056, 9056, 9056, 9056, 9057, 9057, 9057, 9059, 9059, 9061, 9061, 9062, 9062, 9062, 9063, 9063, 9063,
    9063, 9063, 9063, 9065, 9065, 9065, 9065, 9065, 9066, 9067, 9068, 9068, 9069, 9069, 9070, 9071, 9072, 9072, 9072, 9073, 9073, 9074, 9075, 9075,
    9075, 9076, 9078, 9078, 9079, 9080, 9081, 9082, 9084, 9085, 9086, 9087, 9087, 9087, 9088, 9088, 9089, 9089, 9091, 9092, 9092, 9093, 9093, 9094,
    9094, 9094, 9094, 9094, 9096, 9097, 9097, 9098, 9098, 9098, 9099, 9099, 9100, 9100, 9102, 9103, 9104, 9104, 9106, 9108, 9109, 9109, 9110, 9111,
    9112, 9112, 9112, 9112, 9112, 9112, 9112, 9113, 9115, 9120, 9120, 9121, 9121, 9121, 9121, 9121, 9122, 9122, 9124, 9124, 9124, 9126, 9126, 9127,
    9128, 9129, 9129, 9131, 9131, 9132, 9132, 9132, 9132, 9132, 9133, 9134, 9135, 9135, 9136, 9137, 9137, 9137, 9138, 9138, 9139, 9139, 9141, 9143,
    9143, 9144, 9144, 9145, 9145, 9147, 9148, 9148, 9149, 9149, 9149, 9150, 9150, 9150, 9150, 9150, 9150, 9150, 9151, 9152, 9152, 9152, 9152, 9155,
    9156, 9156, 9158, 9160, 9161, 9162, 9162, 9162, 9162, 9164, 9165, 9167, 9168, 9168, 9168, 9168, 9169, 9170, 9172, 9175, 9176, 9176, 9178, 9179,
    9180, 9180, 9180, 9180, 9181, 9182, 9183, 9183, 9185, 9187, 9187, 9187, 9187, 9187, 9188, 9188, 9188, 9188, 9188, 9190, 9190, 9191, 9191, 9191,
    9191, 9192, 9192, 9192, 9193, 9193, 9193, 9193, 9195, 9196, 9196, 9196, 9196, 9196, 9197, 9199, 9201, 9201, 9202, 9202, 9203, 9204, 9204, 9205,
    9205, 9205, 9208, 9208, 9209, 9210, 9210, 9210, 9210, 9211, 9215, 9216, 9216, 9216, 9219, 9220, 9220, 9221, 9221, 9221, 9221, 9222, 9223, 9225,
    9225, 9225, 9225, 9226, 9226, 9227, 9229, 9229, 9229, 9229, 9231, 9231, 9231, 9231, 9231, 9232, 9233, 9233, 9233, 9233, 9233, 9233, 9234, 9235,
    9235, 9237, 9237, 9237, 9239, 9239, 9241, 9242, 9243, 9245, 9245, 9246, 9246, 9247, 9247, 9248, 9250, 9251, 9251, 9251, 9251, 9252, 9252, 9252,
    9253, 9254, 9256, 9257, 9257, 9258, 9261, 9261, 9263, 9264, 9264, 9265, 9268, 9270, 9271, 9272, 9276, 9279, 9279, 9279, 9279, 9280, 9282, 9283,
    9283, 9283, 9283, 9284, 9286, 9287, 9287, 9291, 9291, 9292, 9292, 9292, 9294, 9295, 9295, 9296, 9296, 9298, 9301, 9303, 9304, 9304, 9306, 9307,
    9308, 9309, 9310, 9310, 9311, 9311, 9312, 9313, 9313, 9313, 9313, 9314, 9315, 9316, 9316, 9317, 9317, 9317, 9317, 9317, 9318, 9320, 9326, 9327,
    9327, 9328, 9329, 9330, 9333, 9336, 9337, 9337, 9337, 9337, 9337, 9338, 9340, 9342, 9342, 9344, 9345, 9345, 9346, 9346, 9347, 9347, 9347, 9347,
    9347, 9347, 9350, 9350, 9351, 9351, 9351, 9353, 9353, 9353, 9353, 9354, 9355, 9356, 9356, 9357, 9358, 9359, 9361, 9361, 9361, 9362, 9362, 9362,
    9362, 9362, 9362, 9363, 9364, 9365, 9365, 9365, 9365, 9366, 9366, 9367, 9368, 9369, 9370, 9370, 9370, 9370, 9370, 9370, 9370, 9370, 9371, 9372,
    9372, 9374, 9374, 9376, 9376, 9378, 9378, 9378, 9379, 9379, 9379, 9380, 9380, 9380, 9380, 9381, 9382, 9383, 9384, 9385, 9387, 9388, 9390, 9390,
    9390, 9390, 9390, 9391, 9391, 9391, 9392, 9392, 9392, 9393, 9394, 9397, 9398, 9399, 9399, 9399, 9400, 9401, 9401, 9401, 9401, 9402, 9403, 9404,
    9406, 9406, 9406, 9406, 9407, 9408, 9409, 9409, 9409, 9409, 9409, 9409, 9412, 9412, 9412, 9412, 9412, 9413, 9413, 9413, 9413, 9413, 9413, 9415,
    9415, 9416, 9418, 9420, 9421, 9422, 9422, 9422, 9423, 9423, 9424, 9424, 9424, 9424, 9425, 9425, 9425, 9425, 9427, 9428, 9430, 9432, 9432, 9434,
    9434, 9435, 9436, 9437, 9437, 9439, 9439, 9440, 9441, 9441, 9441, 9443, 9443, 9444, 9445, 9446, 9446, 9446, 9446, 9446, 9447, 9447, 9448, 9448,
    9448, 9448, 9449, 9449, 9451, 9451, 9454, 9455, 9455, 9455, 9455, 9456, 9456, 9456, 9457, 9457, 9458, 9460, 9460, 9461, 9462, 9462, 9463, 9463,
    9464, 9466, 9466, 9467, 9467, 9468, 9471, 9471, 9471, 9471, 9473, 9474, 9476, 9477, 9478, 9479, 9479, 9479, 9482, 9488, 9489, 9489, 9489, 9491,
    9491, 9491, 9491, 9492, 9492, 9494, 9495, 9495, 9495, 9499, 9499, 9499, 9500, 9502, 9503, 9504, 9504, 9505, 9506, 9507, 9507, 9509, 9509, 9511,
    9513, 9513, 9516, 9516, 9516, 9517, 9517, 9518, 9518, 9518, 9518, 9518, 9519, 9519, 9521, 9522, 9522, 9522, 9523, 9524, 9525, 9525, 9525, 9526,
    9526, 9526, 9526, 9527, 9527, 9528, 9529, 9529, 9530, 9530, 9531, 9531, 9534, 9534, 9534, 9538, 9538, 9540, 9540, 9540, 9540, 9542, 9543, 9544,
    9544, 9545, 9545, 9546, 9546, 9549, 9549, 9553, 9554, 9556, 9556, 9557, 9557, 9558, 9559, 9559, 9559, 9561, 9561, 9561, 9561, 9562, 9563, 9565,
    9569, 9570, 9570, 9571, 9572, 9572, 9573, 9573, 9573, 9574, 9574, 9575, 9575, 9575, 9577, 9580, 9581, 9584, 9584, 9584, 9584, 9585, 9586, 9586,
    9587, 9587, 9589, 9590, 9594, 9594, 9596, 9596, 9596, 9597, 9597, 9600, 9601, 9602, 9603, 9603, 9603, 9603, 9604, 9604, 9604, 9606, 9606, 9606,
    9606, 9608, 9608, 9608, 9608, 9610, 9610, 9610, 9611, 9611, 9612, 9612, 9613, 9614, 9614, 9615, 9616, 9617, 9620, 9622, 9624, 9625, 9626, 9626,
    9626, 9626, 9626, 9626, 9626, 9626, 9627, 9628, 9630, 9630, 9630, 9630, 9630, 9631, 9631, 9632, 9634, 9635, 9635, 9637, 9638, 9638, 9640, 9641,
    9641, 9642, 9643, 9643, 9643, 9647, 9649, 9649, 9651, 9651, 9651, 9652, 9653, 9653, 9654, 9654, 9655, 9655, 9655, 9657, 9657, 9657, 9658, 9659,
    9660, 9661, 9662, 9662, 9663, 9663, 9663, 9664, 9665, 9665, 9666, 9666, 9667, 9667, 9667, 9667, 9668, 9669, 9669, 9669, 9670, 9670, 9670, 9670,
    9672, 9672, 9674, 9674, 9674, 9674, 9676, 9676, 9678, 9678, 9678, 9679, 9680, 9680, 9683, 9683, 9684, 9685, 9685, 9686, 9686, 9686, 9686, 9686,
    9686, 9686, 9687, 9688, 9689, 9689, 9689, 9689, 9689, 9689, 9690, 9692, 9694, 9695, 9695, 9697, 9697, 9697, 9697, 9698, 9698, 9699, 9699, 9699,
    9701, 9701, 9702, 9702, 9703, 9703, 9703, 9703, 9705, 9706, 9706, 9709, 9711, 9712, 9712, 9713, 9713, 9713, 9713, 9714, 9715, 9715, 9716, 9716,
    9717, 9718, 9720, 9721, 9721, 9721, 9721, 9722, 9723, 9723, 9726, 9726, 9726, 9726, 9727, 9728, 9729, 9730, 9733, 9733, 9735, 9736, 9736, 9736,
    9736, 9736, 9736, 9737, 9737, 9737, 9737, 9737, 9737, 9739, 9739, 9740, 9740, 9740, 9742, 9742, 9743, 9743, 9743, 9743, 9744, 9744, 9744, 9746,
    9746, 9746, 9746, 9746, 9746, 9747, 9748, 9748, 9748, 9748, 9748, 9748, 9750, 9750, 9750, 9752, 9753, 9753, 9754, 9755, 9755, 9755, 9757, 9758,
    9760, 9760, 9760, 9761, 9761, 9761, 9761, 9762, 9762, 9762, 9762, 9762, 9762, 9762, 9763, 9763, 9764, 9765, 9766, 9766, 9766, 9767, 9767, 9767,
    9768, 9768, 9768, 9768, 9768, 9771, 9773, 9775, 9777, 9777, 9777, 9777, 9778, 9779, 9780, 9780, 9780, 9780, 9780, 9780, 9782, 9782, 9782, 9783,
    9783, 9783, 9783, 9784, 9785, 9785, 9786, 9787, 9788, 9788, 9790, 9791, 9792, 9793, 9795, 9796, 9799, 9800, 9800, 9800, 9800, 9801, 9801, 9801,
    9802, 9802, 9802, 9803, 9803, 9805, 9806, 9806, 9806, 9807, 9808, 9810, 9811, 9811, 9813, 9813, 9813, 9813, 9821, 9821, 9821, 9822, 9822, 9822,
    9822, 9822, 9822, 9822, 9822, 9823, 9824, 9824, 9825, 9825, 9825, 9826, 9826, 9827, 9827, 9827, 9829, 9829, 9830, 9830, 9830, 9831, 9832, 9832,
    9833, 9833, 9834, 9836, 9837, 9838, 9839, 9839, 9840, 9840, 9841, 9841, 9841, 9841, 9841, 9841, 9841, 9842, 9842, 9843, 9843, 9843, 9843, 9843,
    9843, 9844, 9844, 9845, 9847, 9847, 9847, 9848, 9848, 9849, 9849, 9849, 9850, 9851, 9851, 9851, 9852, 9852, 9852, 9852, 9852, 9853, 9853, 9854,
    9854, 9856, 9856, 9856, 9856, 9856, 9856, 9856, 9856, 9856, 9857, 9858, 9858, 9858, 9858, 9858, 9861, 9861, 9861, 9861, 9861, 9861, 9861, 9872,
    9872, 9873, 9873, 9875, 9876, 9876, 9876, 9876, 9876, 9877, 9879, 9879, 9879, 9880, 9881, 9881, 9883, 9883, 9884, 9885, 9885, 9886, 9887, 9887,
    9889, 9891, 9891, 9892, 9893, 9893, 9895, 9895, 9897, 9897, 9897, 9898, 9898, 9898, 9898, 9898, 9899, 9899, 9900, 9901, 9902, 9903, 9903, 9903,
    9903, 9903, 9903, 9903, 9903, 9905, 9906, 9906, 9907, 9907, 9909, 9909, 9909, 9911, 9911, 9911, 9911, 9912, 9914, 9915, 9915, 9915, 9915, 9916,
    9917, 9918, 9918, 9918, 9920, 9920, 9922, 9924, 9925, 9926, 9926, 9928, 9929, 9929, 9931, 9936, 9936, 9937, 9937, 9937, 9938, 9939, 9940, 9940,
    9940, 9940, 9940, 9942, 9942, 9942, 9943, 9943, 9943, 9943, 9943, 9943, 9944, 9944, 9945, 9946, 9946, 9948, 9949, 9949, 9950, 9951, 9956, 9958,
    9958, 9959, 9959, 9959, 9959, 9960, 9962, 9963, 9965, 9966, 9967, 9968, 9969, 9969, 9971, 9971, 9972, 9973, 9973, 9973, 9974, 9974, 9976, 9977,
    9977, 9978, 9978, 9978, 9978, 9978, 9990, 9990, 9990, 9990, 9990, 9991, 9992, 9993, 9994, 9995, 9996, 9997, 9997, 9999, 10000, 10004, 10004, 10004,
    10005, 10006, 10006, 10006, 10006, 10006, 10009, 10010, 10010, 10012, 10015, 10015, 10016, 10016, 10017, 10018, 10018, 10018, 10018, 10018, 10019, 10020, 10021, 10021,
    10022, 10022, 10022, 10022, 10022, 10022, 10022, 10023, 10023, 10023, 10026, 10027, 10028, 10029, 10030, 10031, 10032, 10037, 10040, 10040, 10040, 10041, 10041, 10042,
    10043, 10043, 10044, 10045, 10047, 10047, 10047, 10047, 10048, 10048, 10048, 10049, 10051, 10052, 10052, 10052, 10054, 10055, 10055, 10057, 10057, 10057, 10057, 10057,
    10059, 10059, 10059, 10060, 10062, 10063, 10063, 10063, 10063, 10063, 10064, 10064, 10065, 10066, 10066, 10069, 10072, 10072, 10072, 10072, 10073, 10074, 10075, 10076,
    10076, 10076, 10078, 10080, 10080, 10080, 10081, 10081, 10082, 10084, 10084, 10084, 10084, 10084, 10084, 10088, 10089, 10089, 10090, 10091, 10092, 10094, 10095, 10095,
    10095, 10096, 10096, 10098, 10098, 10099, 10099, 10099, 10099, 10099, 10099, 10099, 10100, 10100, 10103, 10103, 10104, 10105, 10107, 10107, 10107, 10107, 10107, 10108,
    10108, 10109, 10110, 10111, 10112, 10114, 10116, 10117, 10117, 10117, 10117, 10117, 10117, 10118, 10119, 10119, 10119, 10119, 10119, 10119, 10119, 10120, 10120, 10122,
    10122, 10122, 10123, 10123, 10126, 10126, 10126, 10126, 10126, 10126, 10126, 10126, 10126, 10126, 10126, 10126, 10126, 10127, 10127, 10129, 10132, 10132, 10132, 10132,
    10132, 10132, 10133, 10133, 10133, 10134, 10134, 10134, 10135, 10135, 10135, 10136, 10136, 10136, 10136, 10136, 10136, 10137, 10137, 10138, 10139, 10140, 10140, 10142,
    10143, 10143, 10143, 10144, 10144, 10144, 10144, 10144, 10145, 10145, 10145, 10147, 10148, 10148, 10148, 10150, 10151, 10153, 10153, 10153, 10154, 10154, 10154, 10154,
    10155, 10155, 10155, 10155, 10155, 10155, 10156, 10156, 10156, 10157, 10157, 10157, 10157, 10157, 10157, 10166, 10166, 10166, 10166, 10167, 10167, 10167, 10167, 10168,
    10168, 10168, 10168, 10169, 10170, 10172, 10172, 10172, 10173, 10174, 10176, 10177, 10177, 10178, 10179, 10180, 10180, 10180, 10181, 10181, 10181, 10181, 10181, 10182,
    10182, 10182, 10182, 10182, 10183, 10183, 10183, 10184, 10184, 10184, 10186, 10188, 10188, 10188, 10188, 10188, 10189, 10189, 10189, 10189, 10189, 10193, 10193, 10193,
    10194, 10194, 10194, 10195, 10195, 10199, 10199, 10200, 10200, 10201, 10201, 10201, 10202, 10202, 10202, 10203, 10204, 10206, 10208, 10208, 10210, 10210, 10210, 10210,
    10211, 10211, 10211, 10212, 10212, 10213, 10214, 10216, 10217, 10218, 10218, 10218, 10219, 10219, 10220, 10220, 10221, 10221, 10221, 10221, 10221, 10222, 10223, 10223,
    10225, 10226, 10226, 10227, 10227, 10235, 10235, 10236, 10236, 10236, 10236, 10237, 10238, 10238, 10238, 10239, 10242, 10242, 10242, 10243, 10244, 10244, 10245, 10245,
    10245, 10245, 10245, 10246, 10246, 10247, 10247, 10250, 10250, 10250, 10252, 10252, 10252, 10254, 10254, 10254, 10255, 10257, 10258, 10259, 10259, 10259, 10262, 10263,
    10264, 10264, 10264, 10265, 10265, 10265, 10265, 10266, 10267, 10267, 10267, 10267, 10267, 10268, 10269, 10269, 10270, 10271, 10271, 10271, 10272, 10272, 10272, 10272,
    10273, 10273, 10273, 10275, 10277, 10277, 10278, 10278, 10279, 10280, 10280, 10281, 10281, 10281, 10281, 10282, 10282, 10283, 10283, 10283, 10283, 10284, 10284, 10285,
    10285, 10286, 10287, 10287, 10288, 10289, 10290, 10290, 10290, 10290, 10293, 10294, 10295, 10296, 10296, 10296, 10298, 10299, 10299, 10300, 10301, 10302, 10302, 10303,
    10304, 10306, 10307, 10307, 10307, 10307, 10308, 10308, 10308, 10308, 10309, 10309, 10311, 10311, 10311, 10312, 10312, 10312, 10312, 10313, 10314, 10315, 10315, 10315,
    10316, 10317, 10317, 10317, 10318, 10318, 10318, 10318, 10318, 10319, 10320, 10320, 10320, 10321, 10322, 10322, 10322, 10322, 10323, 10323, 10324, 10325, 10325, 10327,
    10330, 10330, 10330, 10330, 10330, 10331, 10332, 10332, 10332, 10332, 10333, 10335, 10336, 10336, 10337, 10337, 10337, 10339, 10342, 10342, 10343, 10343, 10343, 10343,
    10343, 10343, 10343, 10343, 10343, 10344, 10344, 10344, 10344, 10344, 10349, 10349, 10349, 10349, 10350, 10350, 10350, 10351, 10352, 10353, 10353, 10353, 10353, 10353,
    10353, 10354, 10356, 10356, 10358, 10358, 10358, 10358, 10358, 10359, 10360, 10361, 10361, 10362, 10363, 10363, 10363, 10364, 10365, 10365, 10366, 10367, 10367, 10368,
    10368, 10369, 10371, 10371, 10371, 10373, 10373, 10374, 10375, 10376, 10377, 10379, 10380, 10382, 10382, 10384, 10384, 10385, 10385, 10385, 10387, 10387, 10387, 10388,
    10389, 10389, 10392, 10394, 10395, 10396, 10396, 10396, 10397, 10398, 10398, 10398, 10400, 10403, 10403, 10404, 10405, 10405, 10408, 10410, 10410, 10410, 10410, 10410,
    10410, 10410, 10411, 10411, 10411, 10411, 10412, 10416, 10416, 10416, 10418, 10418, 10419, 10419, 10419, 10420, 10420, 10420, 10420, 10420, 10420, 10421, 10421, 10421,
    10421, 10421, 10422, 10422, 10424, 10426, 10426, 10429, 10430, 10430, 10431, 10431, 10432, 10432, 10433, 10433, 10434, 10435, 10435, 10435, 10436, 10436, 10436, 10436,
    10437, 10437, 10438, 10439, 10439, 10439, 10439, 10440, 10442, 10443, 10443, 10446, 10446, 10446, 10446, 10446, 10448, 10449, 10451, 10455, 10455, 10455, 10455, 10456,
    10457, 10459, 10461, 10462, 10463, 10463, 10464, 10465, 10465, 10465, 10465, 10466, 10467, 10469, 10470, 10472, 10475, 10476, 10476, 10476, 10477, 10477, 10477, 10477,
    10477, 10478, 10478, 10478, 10478, 10478, 10478, 10478, 10478, 10479, 10480, 10480, 10481, 10483, 10483, 10484, 10485, 10485, 10485, 10485, 10485, 10485, 10485, 10486,
    10488, 10489, 10490, 10490, 10490, 10490, 10491, 10491, 10492, 10492, 10493, 10493, 10493, 10494, 10494, 10495, 10496, 10497, 10497, 10497, 10497, 10498, 10499, 10500,
    10500, 10502, 10504, 10505, 10505, 10505, 10505, 10506, 10507, 10507, 10508, 10508, 10510, 10511, 10511, 10513, 10514, 10514, 10515, 10516, 10516, 10516, 10516, 10517,
    10517, 10517, 10517, 10517, 10517, 10517, 10517, 10518, 10518, 10518, 10520, 10520, 10520, 10521, 10521, 10521, 10521, 10523, 10523, 10523, 10524, 10525, 10525, 10526,
    10527, 10528, 10529, 10531, 10531, 10531, 10532, 10533, 10536, 10536, 10536, 10536, 10538, 10540, 10541, 10542, 10543, 10543, 10545, 10545, 10547, 10547, 10547, 10548,
    10549, 10550, 10551, 10552, 10552, 10552, 10554, 10554, 10554, 10554, 10554, 10554, 10554, 10555, 10556, 10556, 10558, 10558, 10559, 10559, 10559, 10559, 10560, 10560,
    10560, 10560, 10561, 10562, 10562, 10562, 10564, 10564, 10565, 10565, 10566, 10566, 10567, 10567, 10568, 10568, 10569, 10569, 10571, 10571, 10571, 10571, 10571, 10572,
    10572, 10572, 10573, 10573, 10573, 10573, 10573, 10573, 10573, 10573, 10574, 10574, 10574, 10574, 10574, 10574, 10574, 10574, 10574, 10574, 10575, 10578, 10579, 10579,
    10581, 10581, 10583, 10583, 10583, 10583, 10583, 10583, 10583, 10583, 10585, 10585, 10585, 10587, 10587, 10587, 10588, 10589, 10590, 10591, 10591, 10591, 10591, 10591,
    10591, 10591, 10591, 10592, 10592, 10593, 10593, 10593, 10593, 10595, 10596, 10598, 10598, 10599, 10599, 10601, 10602, 10604, 10606, 10607, 10607, 10607, 10608, 10608,
    10609, 10609, 10610, 10612, 10612, 10612, 10612, 10612, 10612, 10614, 10616, 10616, 10618, 10618, 10618, 10619, 10622, 10622, 10622, 10623, 10624, 10624, 10625, 10625,
    10626, 10626, 10626, 10626, 10626, 10628, 10629, 10629, 10629, 10631, 10631, 10631, 10632, 10632, 10632, 10633, 10633, 10635, 10636, 10638, 10638, 10638, 10638, 10638,
    10639, 10640, 10641, 10643, 10643, 10643, 10644, 10644, 10644, 10647, 10648, 10648, 10649, 10651, 10651, 10651, 10651, 10652, 10654, 10654, 10656, 10656, 10656, 10657,
    10658, 10658, 10659, 10659, 10661, 10662, 10662, 10662, 10663, 10663, 10664, 10664, 10665, 10665, 10665, 10665, 10665, 10666, 10667, 10668, 10669, 10669, 10670, 10672,
    10673, 10673, 10673, 10673, 10673, 10675, 10675, 10676, 10677, 10678, 10678, 10679, 10680, 10680, 10682, 10682, 10682, 10682, 10682, 10682, 10683, 10683, 10683, 10685,
    10685, 10686, 10687, 10687, 10688, 10688, 10689, 10689, 10689, 10689, 10690, 10690, 10691, 10692, 10694, 10695, 10695, 10697, 10698, 10698, 10699, 10699, 10699, 10700,
    10700, 10702, 10702, 10703, 10704, 10704, 10705, 10705, 10705, 10706, 10708, 10708, 10708, 10708, 10708, 10708, 10709, 10710, 10711, 10715, 10716, 10717, 10717, 10718,
    10721, 10721, 10721, 10722, 10723, 10725, 10725, 10725, 10725, 10727, 10727, 10728, 10728, 10729, 10730, 10730, 10732, 10733, 10734, 10734, 10734, 10735, 10735, 10736,
    10739, 10740, 10740, 10740, 10740, 10741, 10742, 10743, 10743, 10744, 10744, 10745, 10745, 10746, 10746, 10747, 10749, 10750, 10750, 10750, 10750, 10751, 10751, 10751,
    10753, 10755, 10756, 10756, 10757, 10758, 10758, 10758, 10758, 10759, 10760, 10763, 10763, 10763, 10766, 10767, 10767, 10767, 10768, 10768, 10770, 10772, 10776, 10776,
    10777, 10778, 10778, 10778, 10778, 10780, 10781, 10781, 10781, 10781, 10781, 10782, 10783, 10783, 10784, 10784, 10785, 10786, 10787, 10787, 10788, 10788, 10789, 10790,
    10790, 10790, 10790, 10791, 10791, 10791, 10791, 10793, 10794, 10797, 10797, 10799, 10800, 10800, 10801, 10801, 10801, 10801, 10802, 10802, 10802, 10803, 10803, 10804,
    10806, 10807, 10809, 10809, 10809, 10810, 10810, 10811, 10812, 10812, 10813, 10814, 10814, 10817, 10818, 10819, 10819, 10820, 10820, 10821, 10821, 10821, 10821, 10822,
    10823, 10823, 10824, 10826, 10826, 10826, 10826, 10826, 10829, 10830, 10832, 10832, 10832, 10832, 10833, 10833, 10835, 10836, 10836, 10836, 10836, 10837, 10837, 10837,
    10837, 10837, 10838, 10839, 10839, 10839, 10839, 10839, 10844, 10846, 10847, 10849, 10850, 10850, 10851, 10851, 10853, 10855, 10855, 10855, 10857, 10857, 10857, 10857,
    10857, 10857, 10858, 10860, 10862, 10863, 10863, 10863, 10863, 10863, 10865, 10866, 10868, 10869, 10871, 10871, 10871, 10873, 10874, 10874, 10874, 10874, 10875, 10877,
    10879, 10880, 10880, 10883, 10883, 10883, 10884, 10888, 10888, 10888, 10888, 10889, 10891, 10893, 10896, 10896, 10896, 10897, 10897, 10900, 10901, 10901, 10901, 10904,
    10904, 10904, 10904, 10904, 10904, 10904, 10905, 10905, 10906, 10906, 10906, 10908, 10909, 10910, 10910, 10912, 10913, 10913, 10913, 10917, 10920, 10920, 10920, 10920,
    10922, 10924, 10925, 10925, 10925, 10925, 10926, 10927, 10927, 10927, 10927, 10927, 10929, 10930, 10931, 10931, 10931, 10931, 10931, 10931, 10931, 10931, 10931, 10931,
    10931, 10931, 10931, 10932, 10932, 10933, 10933, 10933, 10936, 10936, 10937, 10937, 10940, 10940, 10942, 10943, 10944, 10945, 10946, 10947, 10948, 10948, 10949, 10949,
    10949, 10949, 10949, 10950, 10950, 10951, 10952, 10954, 10955, 10957, 10957, 10959, 10963, 10964, 10964, 10966, 10966, 10967, 10967, 10968, 10968, 10970, 10970, 10970,
    10970, 10970, 10972, 10972, 10972, 10973, 10973, 10974, 10976, 10978, 10980, 10980, 10980, 10980, 10981, 10981, 10981, 10981, 10981, 10982, 10983, 10986, 10986, 10986,
    10987, 10987, 10988, 10988, 10988, 10988, 10989, 10991, 10992, 10993, 10995, 10996, 10997, 10998, 10998, 10999, 10999, 10999, 10999, 10999, 10999, 10999, 11000, 11000,
    11001, 11001, 11001, 11001, 11003, 11003, 11005, 11007, 11007, 11007, 11008, 11008, 11009, 11009, 11010, 11011, 11012, 11012, 11012, 11012, 11014, 11014, 11014, 11014,
    11015, 11017, 11017, 11017, 11018, 11018, 11018, 11019, 11021, 11021, 11021, 11024, 11024, 11024, 11024, 11027, 11028, 11028, 11028, 11028, 11028, 11030, 11032, 11032,
    11032, 11032, 11032, 11032, 11032, 11034, 11034, 11037, 11038, 11039, 11043, 11044, 11049, 11049, 11050, 11050, 11050, 11051, 11053, 11054, 11054, 11055, 11055, 11056,
    11056, 11056, 11056, 11058, 11059, 11059, 11060, 11060, 11061, 11061, 11062, 11062, 11065, 11065, 11067, 11069, 11070, 11071, 11072, 11073, 11077, 11077, 11078, 11078,
    11078, 11079, 11079, 11081, 11083, 11086, 11087, 11087, 11088, 11088, 11088, 11092, 11093, 11095, 11096, 11096, 11096, 11096, 11097, 11099, 11101, 11101, 11101, 11101,
    11101, 11102, 11102, 11103, 11104, 11104, 11104, 11104, 11108, 11109, 11110, 11110, 11111, 11112, 11113, 11114, 11114, 11114, 11115, 11115, 11115, 11116, 11116, 11116,
    11117, 11119, 11119, 11119, 11119, 11121, 11122, 11122, 11125, 11126, 11127, 11127, 11128, 11128, 11131, 11131, 11133, 11134, 11135, 11135, 11135, 11136, 11137, 11137,
    11139, 11140, 11140, 11141, 11141, 11142, 11142, 11142, 11144, 11144, 11144, 11144, 11146, 11148, 11149, 11149, 11151, 11153, 11154, 11154, 11155, 11155, 11156, 11157,
    11157, 11157, 11158, 11158, 11159, 11159, 11159, 11160, 11162, 11163, 11164, 11165, 11166, 11166, 11167, 11167, 11167, 11167, 11167, 11167, 11170, 11171, 11171, 11171,
    11171, 11171, 11175, 11175, 11175, 11176, 11176, 11176, 11179, 11179, 11180, 11180, 11180, 11180, 11181, 11182, 11182, 11183, 11183, 11183, 11183, 11183, 11183, 11183,
    11183, 11183, 11184, 11185, 11185, 11186, 11186, 11187, 11189, 11189, 11189, 11190, 11191, 11192, 11194, 11194, 11195, 11196, 11197, 11198, 11199, 11199, 11200, 11201,
    11201, 11202, 11202, 11203, 11205, 11205, 11205, 11205, 11205, 11207, 11209, 11209, 11211, 11211, 11212, 11213, 11214, 11215, 11216, 11216, 11216, 11217, 11218, 11220,
    11220, 11220, 11221, 11222, 11222, 11222, 11222, 11223, 11226, 11226, 11226, 11226, 11227, 11227, 11228, 11229, 11230,
};

inline constexpr std::uint64_t builtin_filter[] = {
    0x100c101000050d00u, 0x900216126650000u, 0x404685252081000u, 0x246010226228400u, 0x30f81000812004au, 0x30620401f815143u,
    0x2c07c8428e030f00u, 0xd723030fa4082230u, 0x880000341322044u, 0xc08200284d9c000u, 0xae20820962613b04u, 0x831462104090104u,
    0x18278438386a8420u, 0xc2c50910102c8020u, 0x38042010208247a8u, 0xd9c20b21403432u, 0x31244040c8b18301u, 0x5c74a044c4124128u,
    0x11221a9114480408u, 0x4085000302158404u, 0x9b88424cb68c2000u, 0x880348740550548u, 0x12a2084611a40401u, 0x21185092044111u,
    0x108e111025802088u, 0x80068131c4400300u, 0xa80094c280c44c6bu, 0x6859c75054b1a814u, 0x60046326e54aa240u, 0x1e0402a130612004u,
    0xa87381232820108u, 0x841101c4a2044a40u, 0x88c0284415f43040u, 0x48a0018192040ab6u, 0x5c045440801432u, 0x626000f4748904u,
    0x83014830048f0400u, 0x65281200b9d0c0e2u, 0x81041104d4800945u, 0x5c0702600041642bu, 0x80020a0818002500u, 0x104320206a090a62u,
    0x20601926c2281560u, 0x8a5086404520a001u, 0xe156007006008704u, 0xa52400800011542u, 0x1412b0a16e0800bu, 0x4207200c08114018u,
    0xc250006284889u, 0x1400bd18b100d100u, 0xac02745828942011u, 0x9404994896010250u, 0x490b0d1044c08780u, 0x940c05c143108138u,
    0xb900810831520042u, 0x1300182111000600u, 0xc01141546a4321a4u, 0x304aa00401080948u, 0xd910020050410b4u, 0xc18984d2109453e0u,
    0xa1002004801a8024u, 0x1a00126011022520u, 0x225800f0989108cu, 0x29259034c21ab0b6u, 0x434807818c008c18u, 0x6c410101340a0a04u,
    0x1220221a38408a80u, 0xa012161a9314020bu, 0x890188a482003340u, 0x84d00e0898421c8u, 0x2693001134762039u, 0x3814803044301914u,
    0x40f4a06898808090u, 0x900801201205229au, 0x2433008621a41668u, 0x31d8420c2a80012u, 0x12f040d1c2805a0u, 0x604628525142140cu,
    0x14b20a804101269cu, 0x40800704c2a486eu, 0xe049410028269000u, 0x10e2082503124u, 0xa601c28382000010u, 0x95400c694601084cu,
    0x9a5012040224460u, 0x1b808ca40000012u, 0x1d0191314c00000u, 0x2005904440198640u, 0xe216480b2088828u, 0x660080600002816u,
    0x42180501601044e6u, 0x900e210ccc40441u, 0x201110100459e209u, 0x870009541a2622c8u, 0x83602185a41f02c5u, 0x1d30844c04200012u,
    0x548c408d384821c8u, 0x808808c98012206u, 0x480084084ba1ac25u, 0x8844025124a20510u, 0xe4038668a004d400u, 0x10c820f002008065u,
    0x8a90cb0220733960u, 0x2204c820090a86a0u, 0x2928a122820409u, 0x9001c90c188a442u, 0x6213c6364000402u, 0x3406824006b10004u,
    0x10706470206282a0u, 0xd190a93401098018u, 0xa00a17720a528300u, 0x964ac1f04a003101u, 0x8311200051823184u, 0x141508289225075u,
    0x4443984800001403u, 0x11c000a01463102u, 0x218042c04800e060u, 0x6b105524482a0c40u, 0xea40387080c4c40u, 0x505086482044040u,
    0x44a4d38380305840u, 0x481020c601104100u, 0x30000010034046c0u, 0x2c80f420281082c4u, 0x20b0602e180c0a10u, 0x104da400080b90u,
    0x8164180602c72330u, 0x283270809404613u, 0x381adf2403400842u, 0x404101302231e121u, 0x122020108028040du, 0x3db6c63c15a8a224u,
    0x5010214620a04200u, 0xa4981000c0400815u, 0x848020800009000bu, 0xa81000140ac46095u, 0x86f0339f2202bd44u, 0xab3aaaa28494302u,
    0xcc542000d142082u, 0x541932450910196u, 0x44061040582040dbu, 0xa048420298e4a513u, 0x1000813221a8e009u, 0x288180020a08618u,
    0x8c42804420243009u, 0x2850000023850941u, 0x2002691a45c01142u, 0xd10847952b0018u, 0xa008192027c0ce0u, 0x570200001c0642u,
    0x5084002d32054204u, 0x490068880280124u, 0x206143481264e1ddu, 0x2618a250002521b1u, 0x80a410480e041201u, 0x31992890c402188cu,
    0x10080010105c9080u, 0x1610e5105022648u, 0x50a4020a8500800u, 0x80f059019238d580u, 0x64c0030000040962u, 0x12423c488a113e40u,
    0x502a688911340220u, 0x234e4200500002au, 0x40d06a060d20010u, 0x224805c443400029u, 0x59b214924f120118u, 0x60ec03ca0dc82009u,
    0x4206400006860611u, 0x4072006ea20809ecu, 0x44500a080e00844u, 0x20020890040d9114u, 0x4208480015890041u, 0x804b606981810202u,
    0xa6ba8c5200449062u, 0xc56010404042802eu, 0x882048100854c308u, 0x416241ba22030d02u, 0x4314000780a81013u, 0x402a50010984121du,
    0x41429e9332859268u, 0xa11848322066a41u, 0xe61c846225101444u, 0x4000911205414009u, 0x4020332849011007u, 0x28c8180240264000u,
    0x604145a0120270aau, 0x20048880a800480u, 0x32424848122040fu, 0x144048036108ac42u, 0xc20b5212698a8c9u, 0x4100a0000643041u,
    0x20c1b04a0341003u, 0x420e002810300500u, 0x45167020084008a8u, 0x15565d16946801cu, 0x98425541200c0226u, 0x640a2540041522c4u,
    0x5a02800e11e4886u, 0x2641d91329208012u, 0x408298e26248001u, 0x2182c00091857416u, 0x48281022810130f0u, 0xa008c422a8010008u,
    0x117844200290c284u, 0x86593e06032cu, 0x5284f124610000a0u, 0xa001200406ae800u, 0xa06c011c40048168u, 0x1025020001880421u,
    0xb8a78011e920c224u, 0xa704863ad494861u, 0x201012d40208ccu, 0x820d09f042fc084u, 0x6a0064411e020a40u, 0xd33114067e218580u,
    0x25c4704884024842u, 0x9112342c814501d1u, 0xa420b10850603e18u, 0x4e02052c028882c3u, 0x41be2422c0d8090u, 0x9300404048000021u,
    0x2c14100a400810b0u, 0xc00021ea2809002u, 0x86a3054000000001u, 0x869c612000c0009u, 0x204023e051282429u, 0x830e00a803218ddcu,
    0x18240d818049888u, 0x800003742081538u, 0x9c8044500920c00u, 0x648003610040100u, 0x113001400a401490u, 0x8820c083924008c8u,
    0xa209d9e101001a4u, 0x10020400da200108u, 0xc816910b110a0422u, 0xa98000240029986u, 0x9982e07844409u, 0x45a857182828011u,
    0x80074290c7890200u, 0x230000202a2a420u, 0x84cb068345100212u, 0x898091327804110u, 0x2402780348241046u, 0x900120922118cf81u,
    0xc44692430b86713u, 0x8211a280845603c0u, 0x482c64e30e1e09a9u, 0x6884002003884020u, 0x6298039011581427u, 0x30c401806068001au,
    0x380c2da2840608d0u, 0x5b3a2b102338c0cu, 0x208010290a0aa8u, 0x68c451eb044cb084u, 0xc4cc28080100c110u, 0x98f84a40328602du,
    0x182680212a01252cu, 0xa92a04294404ac24u, 0xcc2146605820a704u, 0x49842a4242870503u, 0xdc08408ca504c414u, 0x810080202049c0cu,
    0x709f863102a284b9u, 0x18260291404a0af0u, 0xa80030545018800u, 0x4608061682026288u, 0x5000010000099200u, 0x4093002c042b4085u,
    0x8dc05148e8e22a0eu, 0x14821058001930au, 0x608d102088920163u, 0x28480591730c64au, 0x8800020bcc0b01d3u, 0xd156f1308204f49u,
    0x4114831000c81181u, 0xd012809a42411050u, 0x6a3181d181102283u, 0xa842133390c342du, 0x2a120c411c4b1059u, 0x302c28a834e0140au,
    0x8050b4495001482u, 0xc00aa20b02440301u, 0x8143190016a50280u, 0x1f380019472244u, 0x478f2cfd048008a1u, 0x200080600aa1480u,
    0x80c349a408422011u, 0x58a10a40c222800u, 0xc050414a6820031eu, 0x91070c01158304u, 0x1c92484a0707830u, 0x1a26270aa24c8108u,
    0x240669b000852ac2u, 0x23611044010488u, 0x5206040c721210cu, 0x30f010021004c588u, 0x1be01c0682103040u, 0x4c580c008a009101u,
    0x1c1982009e04a826u, 0x18420d080025a1u, 0x48e1380940b8085u, 0x826a85900c49c681u, 0x44e82c06704a4021u, 0x6c102881532c00u,
    0x3000845006240090u, 0x4a298a1242139084u, 0x8840902002241140u, 0x280400280065c101u, 0x4c20321a9885841u, 0x4812104004001101u,
    0x44100004dc482220u, 0xa90500105084180cu, 0xd21632380181210u, 0xc9000841ae223041u, 0x109d248e448206a1u, 0xc05412000817a000u,
    0xa0257a000844c000u, 0x60540912480092eu, 0x5508088062640000u, 0x80882830c8023080u, 0x9017012652230420u, 0x46e04c2024001434u,
    0x5144080132444026u, 0x80028f0c000a840u, 0x2ce9280640801201u, 0x88142001280c114u, 0x22c18da449e00324u, 0x42808006c363912u,
    0xa601c80178280c09u, 0x934102a40008260u, 0x11b80064424a1544u, 0x24950570e2405010u, 0xf006081c0898005u, 0x3053820969222528u,
    0x484237180e09a071u, 0x7950200091220082u, 0x8100802c02040006u, 0x6c988d2800204e1u, 0x8b04290882282930u, 0x344040901203040u,
    0x480840800400032u, 0xb8804b0131504020u, 0xa218c708c0ac620cu, 0xa03008009086140cu, 0x4ec100800100400au, 0x2220f8181e08c101u,
    0x450d80210023b004u, 0x20601085234601acu, 0x8483019c30040u, 0x820b125a0c9e00e1u, 0x40a6a2d31000e8u, 0x23a08c0b82101010u,
    0x44502c0e0098052u, 0x90806890043500a4u, 0x18604228481d014u, 0x65027010100a725au, 0x25fd010b808a0013u, 0x2102c3e140c510e1u,
    0x861e73e800000480u, 0x155f0c0000400000u, 0x40c0e007c20044a1u, 0x5c00a0206015b21cu, 0xa0922c120600a018u, 0x10a5810041952509u,
    0x1808780c0110865au, 0x70400043704050c4u, 0x6d8f5402094494a0u, 0x8022c0b500413002u, 0x1820500138444400u, 0x102061030c4150ecu,
    0x1417050e486d0210u, 0x250110b880811ab7u, 0x9b7ca0815044660u, 0x1020c80002102603u, 0x5388a17000e54300u, 0xe086a0093414352u,
    0x1a80098088c31844u, 0x28c6b0030208e0u, 0x6046da206400064au, 0x140829ca06260811u, 0x5100a06270104800u, 0x14a0c8284540808cu,
    0xdf0731000860529u, 0xb81020080280480u, 0x44004c4c83114302u, 0x1850000010180341u, 0x434b028204c03826u, 0xc800304341b042u,
    0x20809c6140142823u, 0x12010343408f3240u, 0x44920c244220804au, 0x101f880be464c208u, 0x9c00040108202du, 0x35211082198ca240u,
    0x2b08000c20a04880u, 0x6020508a0964f401u, 0x8200923516000c8u, 0x40c1389065310144u, 0x98a35ecc80420002u, 0x12b200cbd2009c00u,
    0x6024711a918084cau, 0x908b88c081000000u, 0x80c04310309d8562u, 0x114372c18000030u, 0x2c0c00140240440fu, 0x9023403110362acu,
    0x6a2311c200208040u, 0x211841918082430eu, 0x93009881303b76u, 0x25e440540c5b2c08u, 0xc20861a24084094bu, 0x9a9a0ead02f03c3u,
    0x6055220ca0a26001u, 0xcc1410d4142a143u, 0x810a714054906b12u, 0x523000108801a000u, 0xbe900420b198191u, 0x840085c00088088u,
    0x830006a04013904du, 0x14401020418636u, 0x8080184388c92358u, 0x32c620a841401069u, 0x4818418320ce061u, 0x301623820c310120u,
    0xa681076d10040021u, 0x8240000980043c1u, 0x80216922044000u, 0xc5084006300ca042u, 0xc88bb28a05080008u, 0x988200253c7566c0u,
    0xa214800104186043u, 0x90210802c50b0904u, 0x8281040d0008092u, 0x3063400762704088u, 0x5b9280128d842091u, 0x700318288250c8a0u,
    0x19860805200180u, 0x216e220260603815u, 0x2000002d88330484u, 0xc04049072860062u, 0x7985abed84057c4u, 0xe30000e92404b922u,
    0x35402000f083c03u, 0xe95d183c4e0010bu, 0x20d930842100405au, 0x20094802304e1850u, 0xb05f48060891011u, 0x2b3a048048080901u,
    0xd200c8500cc2450bu, 0x4000978c070d13b4u, 0x5040c406045600a4u, 0x1206a02919cd020eu, 0xa802841c000820a8u, 0x44a41b820604142u,
    0x294c84342214149au, 0x9020324c224840a0u, 0xc118064411408019u, 0x88204a831044db2u, 0x8b0c0124043e6800u, 0x483808012472240au,
    0x6238a108a8412a4u, 0x6415c28580842258u, 0x18a78e06c6003462u, 0x61621a5ae0811401u, 0x4d3011c529400030u, 0x3d18140842105c10u,
    0x601d0c01084a0218u, 0x18210420100411u, 0x2828149652209741u, 0xd449204e08342824u, 0x11511142304c2012u, 0x1100d2231e02ce1u,
    0x448cb265808005c2u, 0x540c00a0a0010808u, 0x2028780508a84u, 0xa004a6883048a5u, 0x233081f6ac4028c0u, 0x410500a410942010u,
    0xb0120c0086015098u, 0x65c80312b01284a5u, 0x129acb16b400410u, 0x53f2401068401020u, 0xc12638c204810c06u, 0xa50305801a00006u,
    0x814480d804000500u, 0x840042439c404020u, 0x4480a8f483895010u, 0x190046510542404u, 0x480340822b41440cu, 0x92e3040130894u,
    0x949525026090300u, 0xa042104a6206581eu, 0x100e443c0858280u, 0x428043005021c0dau, 0xb0208878a4511240u, 0x298020042080202u,
    0x288a002592040592u, 0x20aca0900070920u, 0x94902284009d0e9u, 0x81d4514194049402u, 0x21c00288113a2408u, 0x840081864130d212u,
    0x453845c138040187u, 0xa2900018618cdc80u, 0x801422c2144de008u, 0x2044c9088a40a045u, 0x14bd02482c512f50u, 0x9000a99090488102u,
    0x142920806c06110u, 0x8082220309232c52u,
};

} // namespace pith::detail::tables

namespace pith::detail {

/// The built-in table. Constant time; static storage.
[[nodiscard]] constexpr phrase_index builtin_phrases() noexcept {
    using namespace tables;
    return {
        {ad_phrases, social_phrases, error_page_phrases, comment_phrases, related_phrases, subscription_phrases, consent_phrases,
         navigation_phrases, notice_phrases, widget_phrases, placeholder_phrases, byline_phrases, caption_phrases, embed_phrases},
        builtin_rows, builtin_buckets, builtin_filter, 16383, 11230, {104, 90, 59, 94}, 5};
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
                    (std::is_lvalue_reference_v<T> || std::ranges::view<std::remove_cvref_t<T>> || std::is_pointer_v<std::remove_cvref_t<T>>);

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
concept text_range = std::ranges::forward_range<R> && std::regular_invocable<Proj const&, std::ranges::range_reference_t<R>> &&
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
    constexpr judged_cursor(I at, S end, judging<Proj, N> const& with) : at_(std::move(at)), end_(std::move(end)), with_(&with) {
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
        if (more && next_prose_ < first_ + n) {
            // Is there prose after the window? Looked for once, remembered until the window gets there.
            next_prose_ = first_ + n;
            for (; it != end_; ++it, ++next_prose_) {
                auto const f = classify(with_->text(*it), tables, buffer);
                if (f.prose && !f.has(scope::alone)) break;
            }
            if (it == end_) next_prose_ = nowhere;
        }
        judge(std::span<line_facts const>(facts.data(), n), final_, more && next_prose_ != nowhere, memory_, std::span<ruling>(rulings_.data(), n));
    }

    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
    I at_{};
    S end_{};
    judging<Proj, N> const* with_ = nullptr;
    std::size_t first_ = 0;      ///< number of the window's first line
    std::size_t next_prose_ = 0; ///< number of a line of prose ahead, or nowhere
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
inline constexpr std::size_t most_tries = 64; ///< places looked at for one fingerprint, so that crafted keys stay linear

/// Whether a line is long enough to be an anchor; whether it also ends a statement (a question proves nothing).
constexpr bool is_anchor_length(std::string_view line) noexcept {
    return line.size() >= anchor_length / 2 && text::reading_length(line, anchor_length) >= anchor_length;
}
constexpr bool ends_statement(std::string_view line) noexcept {
    if (!text::ends_sentence(line)) return false;
    for (int back = 0; back < 8 && !line.empty(); ++back) {
        auto const d = text::decode_before(line, line.size());
        if (text::is_terminal(d.code)) return d.code == U'.' || d.code == U'!' || d.code == 0x3002 || d.code == 0xFF01 || d.code == 0xFF0E ||
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
        while (before < first && i - before - 1 > first && original[i - before - 1] == 0 && same(first - before - 1, i - before - 1)) ++before;
        while (i + after + 1 < lines.size() && first + after + 1 < i - before && original[i + after + 1] == 0 && same(first + after + 1, i + after + 1))
            ++after;
        std::size_t anchors = 0;
        for (std::size_t k = i - before; k <= i + after; ++k) anchors += group_of[k] != 0 ? 1u : 0u;
        bool const behind = first + after + 1 == i - before;
        if (which == repeats::paragraphs || (anchors >= 2 && behind))
            for (std::size_t k = i - before; k <= i + after; ++k) original[k] = static_cast<std::uint32_t>(k - i + first + 1);
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
    [[nodiscard]] constexpr std::size_t byte_size() const noexcept { return sizeof(*this) + slots_.capacity() * sizeof(std::uint64_t); }
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
    static constexpr std::uint64_t key(std::string_view paragraph) noexcept { return text::content_fingerprint(paragraph) | 1u; }
    [[nodiscard]] constexpr std::size_t place(std::uint64_t k) const noexcept {
        std::size_t at = (k >> 1) & (slots_.size() - 1);
        while (slots_[at] != 0 && slots_[at] != k) at = (at + 1) & (slots_.size() - 1);
        return at;
    }
    [[nodiscard]] constexpr bool find(std::uint64_t k) const noexcept { return !slots_.empty() && slots_[place(k)] == k; }
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
    constexpr strip_duplicates_view(V base, Proj projection, repeats which = repeats::paragraphs, seen_paragraphs* seen = nullptr)
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
    constexpr iterator(std::ranges::iterator_t<V> at, std::ranges::sentinel_t<V> end, std::vector<detail::repeat> const& plan)
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
        return strip_duplicates_view<std::views::all_t<R>, Proj, Across>(std::views::all(std::forward<R>(r)), projection_, which_, seen_);
    }
    // Never chosen: closure's pipe says std::invocable when a range does not fit; this one's constraint puts the word
    // text_range into the message.
    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj> && (!std::ranges::range<R>)
    friend void operator|(R&&, strip_duplicates_closure const&) = delete;

    /// For elements that `projection` maps to their text.
    template <class P>
        requires(!std::ranges::range<P> && !std::same_as<P, seen_paragraphs> && !std::same_as<P, repeats> && std::same_as<Proj, no_projection>)
    [[nodiscard]] constexpr auto operator()(P projection) const {
        return strip_duplicates_closure<P, Across>(std::move(projection), which_, seen_);
    }
    /// Across documents: also removes paragraphs that `seen` holds, and adds this document's to it (on the first
    /// begin()). `seen` must outlive the view.
    [[nodiscard]] constexpr auto operator()(seen_paragraphs& seen) const { return strip_duplicates_closure<Proj, true>(projection_, which_, &seen); }
    /// With another measure of what a repeat is.
    [[nodiscard]] constexpr auto operator()(repeats which) const { return strip_duplicates_closure(projection_, which, seen_); }
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
    friend constexpr bool operator==(iterator_over const& a, iterator_over const& b) { return a.at_.base() == b.at_.base(); }
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
constexpr std::array<phrase_book const*, A + B> merge_books(std::array<phrase_book const*, A> const& a, std::array<phrase_book const*, B> const& b) {
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
    constexpr explicit strip_closure(category categories, detail::judging<Proj, N> with = {}) : categories_(categories), with_(std::move(with)) {}

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
        return strip_closure<Proj, N + M>(categories_ | next.categories(), {with_.projection, detail::merge_books(with_.books, next.with().books)});
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

inline constexpr strip_closure<> strip_ads{category::ad};                    ///< ad labels, sponsored markers
inline constexpr strip_closure<> strip_social{category::social};             ///< share bars, follow prompts, counters
inline constexpr strip_closure<> strip_error_pages{category::error_page};    ///< status pages, bot checks, script and ad-block walls
inline constexpr strip_closure<> strip_comments{category::comment};          ///< comment forms and counts
inline constexpr strip_closure<> strip_related{category::related};           ///< link lists, "read more" lines
inline constexpr strip_closure<> strip_subscriptions{category::subscription}; ///< newsletters, paywalls, app promotions
inline constexpr strip_closure<> strip_consent{category::consent};           ///< cookie and privacy banners
inline constexpr strip_closure<> strip_navigation{category::navigation};     ///< menus, breadcrumbs, tags, pagination, sign-in
inline constexpr strip_closure<> strip_notices{category::notice};            ///< legal disclaimers, copyright, terms
inline constexpr strip_closure<> strip_widgets{category::widget};            ///< weather, date, translation and player text
inline constexpr strip_closure<> strip_placeholders{category::placeholder};  ///< shortcodes, template braces, lorem ipsum
inline constexpr strip_closure<> strip_residue{category::residue};           ///< the default set: all of the above

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
    constexpr annotate_view(V base, category categories, detail::judging<Proj, N> with, repeats which = repeats::paragraphs)
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
        : at_(std::ranges::begin(parent.base_), std::ranges::end(parent.base_), parent.with_), parent_(&parent),
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
    constexpr explicit annotate_closure(category categories, detail::judging<Proj, N> with = {}, repeats which = repeats::paragraphs)
        : categories_(categories), with_(std::move(with)), which_(which) {}

    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj>
    [[nodiscard]] constexpr auto operator()(R&& r) const {
        return annotate_view<std::views::all_t<R>, Proj, N>(std::views::all(std::forward<R>(r)), categories_, with_, which_);
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
    [[nodiscard]] constexpr auto operator()(category categories) const { return annotate_closure(categories, with_, which_); }
    /// The same, and repeats as strip_duplicates(which) sees them. clean() acts on residue and duplicate, by blocks.
    [[nodiscard]] constexpr auto operator()(category categories, repeats which) const { return annotate_closure(categories, with_, which); }
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
    constexpr explicit piece_iterator(std::string_view text) noexcept : at_(text.data()), end_(text.data() + text.size()) { read(); }

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
    friend constexpr bool operator==(piece_iterator const& a, piece_iterator const& b) noexcept { return a.at_ == b.at_; }
    friend constexpr bool operator==(piece_iterator const& a, std::default_sentinel_t) noexcept { return a.at_ == a.end_; }

private:
    [[nodiscard]] constexpr std::string_view rest() const noexcept { return {at_, static_cast<std::size_t>(end_ - at_)}; }
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
        requires std::convertible_to<R, std::string_view> && (std::is_lvalue_reference_v<R> || std::ranges::view<std::remove_cvref_t<R>>)
    constexpr auto operator()(R&& text) const {
        return pieces_view<std::string_view, Splitter>(std::string_view(std::forward<R>(text)));
    }
    template <std::ranges::viewable_range R>
        requires(text_source<std::views::all_t<R>> &&
                 !(std::convertible_to<R, std::string_view> && (std::is_lvalue_reference_v<R> || std::ranges::view<std::remove_cvref_t<R>>)))
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
inline constexpr bool std::ranges::enable_borrowed_range<pith::pieces_view<V, Splitter>> = std::ranges::borrowed_range<V>;

#endif // PITH_LINES_HPP

// -------- pith/clean.hpp

// clean(): the preset, one call.
#ifndef PITH_CLEAN_HPP
#define PITH_CLEAN_HPP

#include <string>
#include <string_view>

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
    [[nodiscard]] constexpr std::string finish() {
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

} // namespace detail

/// The article out of a page: removes residue (the default categories) and repeated blocks, keeps every other line byte for
/// byte with its line end. A run of blank lines that a removal leaves behind becomes one, none at the page's start
/// and end; where nothing is removed the result equals the input. Any bytes are fine: what is not UTF-8 is text.
///
/// Linear in the page; one allocation for the result and two for finding repeats. Throws only what allocation
/// throws.
///
///     std::string article = pith::clean(page);
[[nodiscard]] constexpr std::string clean(std::string_view page) {
    detail::gap_closer out(page);
    for (std::string_view const line : page | views::lines | views::strip_residue | views::strip_duplicates(repeats::blocks)) out.keep(line);
    return out.finish();
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
