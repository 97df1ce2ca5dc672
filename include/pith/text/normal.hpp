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
