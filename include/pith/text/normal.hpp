// SPDX-License-Identifier: BSL-1.0
//
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

#include <pith/text/fold.hpp>

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
