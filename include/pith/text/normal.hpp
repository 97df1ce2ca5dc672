// SPDX-License-Identifier: BSL-1.0
//
// How a line is normalised before it meets the phrase tables: the one home of that idea.
//
//     "  - ADVERTISEMENT –  "            advertisement
//     "1,204 Comments:"                  0 comments
//     "“We’re sorry…"                    "we're sorry
//     "PUBLICITÉ"                        publicite
//
// Case folded, accents dropped, presentation forms undone, quotes and dashes straightened, spaces collapsed, invisible characters gone, every run
// of digits (with commas and points inside) one `0`, and at both ends bullets, brackets and punctuation dropped.
// Quotation marks at the ends stay: a word that somebody said is not a label.
#ifndef PITH_TEXT_NORMAL_HPP
#define PITH_TEXT_NORMAL_HPP

#include <pith/text/accents.hpp>
#include <pith/text/fold.hpp>
#include <pith/text/letters.hpp>
#include <pith/text/swar.hpp>

#include <array>
#include <bit>
#include <cstdint>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::text {

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
        if (auto const plain = static_cast<std::size_t>(std::countr_zero(run)); plain < n) n = plain;
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
        for (; i < raw.size() && is_two_byte_letter(raw, i); i += 2) {
            char32_t const code = ((byte_at(raw, i) & 0x1Fu) << 6) | (byte_at(raw, i + 1) & 0x3Fu);
            char16_t const folded = fold_letter(code);
            if (folded == 0) break;
            put(without_accents(folded), true, false);
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
        if (is_accent(c) && word_before_ && !space_) return;
        if (((c >= 0x1161 && c <= 0x11C2) || c == 0x3099 || c == 0x309A) && n_ != 0 && compose(c)) return;
        in_digits_ = false;
        ++line_.width_;
        c = usual_letter(c);
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
        put(without_accents(folded), word, unspaced);
    }
    /// Two letters in one character of three bytes, where they fit with the `rest` of the line.
    [[gnu::noinline]] constexpr void lam_alef(std::size_t rest) noexcept {
        character(0x644);
        if (n_ + 2 + rest <= capacity) character(0x627);
    }
    constexpr std::size_t finish() noexcept {
        line_.mark(n_);
        return n_;
    }

private:
    /// Puts a piece together with what was written last, where they are one character.
    constexpr bool compose(char32_t piece) noexcept {
        auto const last = decode_before({line_.text_.data(), n_}, n_);
        char32_t const whole = space_ ? 0 : composed(last.code, piece);
        if (whole == 0) return false;
        if (is_wide(whole) && !is_wide(last.code)) ++line_.width_;
        encode(whole, line_.text_.data() + n_ - last.size); // of three bytes, as the pieces are
        return true;
    }
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
    [[gnu::noinline]] constexpr void put(char32_t c, bool word, bool unspaced) noexcept {
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

} // namespace pith::inline PITH_VERSION_NAME::text

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_TEXT_NORMAL_HPP
