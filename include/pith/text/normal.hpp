// SPDX-License-Identifier: BSL-1.0
//
// How a line is normalised before it meets the phrase tables: the one home of that idea.
//
//     "  - ADVERTISEMENT –  "            advertisement
//     "1,204 Comments:"                  0 comments
//     "“We’re sorry…"                    "we're sorry
//     "PUBLICITÉ"                        publicite
//
// Case folded, accents dropped, presentation forms undone, quotes and dashes straightened, spaces collapsed, invisible
// characters gone, every run of digits (with commas and points inside) one `0` (normal_writer.hpp), and at both ends bullets,
// brackets and punctuation dropped.
// Quotation marks at the ends stay: a word that somebody said is not a label.
#ifndef PITH_TEXT_NORMAL_HPP
#define PITH_TEXT_NORMAL_HPP

#include <pith/text/fold.hpp>
#include <pith/text/normal_writer.hpp>
#include <pith/text/swar.hpp>
#include <pith/text/utf8.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::text {

/// Which ends lose their bullets and punctuation.
enum class trim : unsigned { none = 0, front = 1, back = 2, both = 3 };

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

/// A normalised line of at most `capacity` bytes in a buffer of its own, with what was counted on the way.
/// Reused for line after line; never allocates. Linear in the bytes read.
class normal_line {
public:
    static constexpr std::size_t capacity = normal_text::capacity;

    /// Reads `raw`, at most its first `capacity` bytes. Folding never makes text longer, so it fits.
    constexpr void assign(std::string_view raw, trim ends = trim::both) noexcept {
        if (raw.size() > capacity) raw = raw.substr(0, capacity);
        text_.clear();
        first_ = 0;
        full_stop_ = false;
        normal_writer out(text_);
        for (std::size_t i = 0; i < raw.size();) {
            if (out.in_digits() && (raw[i] == ',' || raw[i] == '.') && i + 1 < raw.size() &&
                is_digit(decode(raw, i + 1).code)) { // inside a number
                ++text_.width;
                ++i;
                continue;
            }
            if (byte_at(raw, i) < 0xE0) { // no character of three bytes
                std::size_t const from = i;
                i += out.digits(raw, i);
                if (i == from) i += out.plain(raw, i);
                if (i == from) i += out.letters(raw, i);
                if (i != from) continue;
            }
            auto const d = decode(raw, i);
            if (is_space(d.code)) out.space();
            else if (is_digit(d.code)) out.digit();
            else if (is_lam_alef(d.code)) out.lam_alef(raw.size() - i - d.size);
            else if (!is_invisible(d.code)) out.character(d.code);
            i += d.size;
        }
        last_ = out.finish();
        drop_ends(ends);
    }

    /// The normalised text; valid until the next assign.
    [[nodiscard]] constexpr std::string_view view() const noexcept {
        return {text_.bytes.data() + first_, last_ - first_};
    }
    /// Whether a phrase may start or end at this offset of view(): not inside a word. Any two characters of a
    /// script without spaces have such a place between them.
    [[nodiscard]] constexpr bool boundary(std::size_t i) const noexcept { return text_.bounds.holds(first_ + i); }
    /// The first such offset from `i` on; view().size() where there is none.
    [[nodiscard]] constexpr std::size_t next_boundary(std::size_t i) const noexcept {
        return text_.bounds.next(first_ + i, last_) - first_;
    }
    /// Calls `visit(i)` for every such offset before the end, in order; where `words_only`, for those where a word begins.
    template <class Visit>
    constexpr void each_boundary(bool words_only, Visit visit) const {
        auto const& set = words_only ? text_.starts : text_.bounds;
        for (std::size_t block = first_ / 64; block * 64 < last_; ++block) {
            std::uint64_t bits = set.block(block);
            if (block == first_ / 64) bits &= ~std::uint64_t{0} << (first_ % 64);
            if (last_ - block * 64 < 64) bits &= swar::first_bits(last_ % 64);
            for (; bits != 0; bits &= bits - 1)
                visit(block * 64 + static_cast<std::size_t>(std::countr_zero(bits)) - first_);
        }
    }
    /// The eight bytes of view() from `i` on; behind its end they are anything.
    [[nodiscard]] constexpr swar::word word_at(std::size_t i) const noexcept {
        return swar::load(text_.bytes.data() + first_ + i);
    }
    /// Words: runs of word characters, apostrophes inside allowed; two characters of an unspaced script count as one.
    [[nodiscard]] constexpr std::size_t words() const noexcept { return text_.words; }
    /// Reading length in letters: wide characters count two, combining and invisible ones nothing.
    [[nodiscard]] constexpr std::size_t width() const noexcept { return text_.width; }
    /// Characters that are neither word characters nor space.
    [[nodiscard]] constexpr std::size_t marks() const noexcept { return text_.marks; }
    /// Whether a capital follows a small letter, or may: what shows nothing may stand between them.
    [[nodiscard]] constexpr bool joints() const noexcept { return text_.joints; }
    /// Whether there are digits.
    [[nodiscard]] constexpr bool digits() const noexcept { return text_.digits; }
    /// Whether a full stop (not an ellipsis) was dropped at the end.
    [[nodiscard]] constexpr bool full_stop() const noexcept { return full_stop_; }

private:
    constexpr void drop_ends(trim ends) noexcept {
        std::string_view const all{text_.bytes.data(), last_};
        auto const wants = [ends](trim t) { return (static_cast<unsigned>(ends) & static_cast<unsigned>(t)) != 0; };
        auto const is_plain_word = [&](std::size_t i) { return text_.bytes[i] == '0' || is_small(text_.bytes[i]); };
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

    normal_text text_;
    std::size_t first_ = 0, last_ = 0;
    bool full_stop_ = false;
};

} // namespace pith::inline PITH_VERSION_NAME::text

#endif // PITH_TEXT_NORMAL_HPP
