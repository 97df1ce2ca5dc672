// SPDX-License-Identifier: BSL-1.0
//
// Writes a line as the phrase tables have theirs (normal.hpp): one pass over it, most of it eight bytes at a time.
#ifndef PITH_TEXT_NORMAL_WRITER_HPP
#define PITH_TEXT_NORMAL_WRITER_HPP

#include <pith/text/accents.hpp>
#include <pith/text/fold.hpp>
#include <pith/text/letters.hpp>
#include <pith/text/places.hpp>
#include <pith/text/swar.hpp>
#include <pith/text/utf8.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <string_view>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::text {

/// Whether a word that a phrase is looked for by may begin with this character, or with this byte of one, of normalised
/// text: neither a digit nor ASCII punctuation.
[[nodiscard]] constexpr bool begins_word(char32_t c) noexcept { return c >= 0x80 || (c >= U'a' && c <= U'z'); }

/// What is written of a line, and what was counted on the way.
struct normal_text {
    static constexpr std::size_t capacity = 504; ///< with its end, and words that straddle it: the bits of eight words

    std::array<char, capacity + 16> bytes{}; ///< room for a machine word at the last byte
    places<capacity> bounds{};               ///< where a phrase may start or end: not inside a word
    places<capacity> starts{};               ///< where a word begins
    std::size_t words = 0, width = 0, marks = 0;
    bool joints = false, digits = false;

    /// Forgets the line, but for its bytes, which are written over.
    constexpr void clear() noexcept {
        bounds = starts = {};
        words = width = marks = 0;
        joints = digits = false;
    }
};

/// The state of one pass over a raw line.
class normal_writer {
public:
    constexpr explicit normal_writer(normal_text& line) noexcept : line_(line) {}

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
            swar::store(line_.bytes.data() + n_ + n, folded); // what lies behind those that count is never read
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
        line_.bounds.add(n_, ~(word & inside) & taken);
        line_.starts.add(n_, word & ~inside);
        line_.words += swar::count(word & ~((in_word << 1) | entering));
        line_.marks += swar::count(~letters & ~spaces & taken);
        line_.width += n;
        line_.joints = line_.joints || (capitals & lower & taken) != 0;
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
            ++line_.width;
            if (!in_word_) ++line_.words;
            in_word_ = true;
            in_digits_ = false;
            note_case(folded != code, true);
        }
        return i - from;
    }
    constexpr void space() noexcept {
        space_ = true;
        in_word_ = in_digits_ = small_before_ = false;
        ++line_.width;
    }
    /// A run of digits is one 0, commas and points inside it included.
    constexpr void digit() noexcept {
        ++line_.width;
        if (!in_word_) ++line_.words;
        in_word_ = true;
        if (!in_digits_) put(U'0', true, false);
        in_digits_ = line_.digits = true;
        small_before_ = false;
    }
    /// The ASCII digits that follow one another. Returns how many.
    constexpr std::size_t digits(std::string_view raw, std::size_t i) noexcept {
        std::size_t n = 0;
        for (; i + n < raw.size() && raw[i + n] >= '0' && raw[i + n] <= '9'; ++n) ++line_.width;
        if (n == 0) return 0;
        --line_.width;
        digit();
        return n;
    }
    [[nodiscard]] constexpr bool in_digits() const noexcept { return in_digits_; }

    /// Any other character that shows.
    constexpr void character(char32_t c) noexcept {
        if (is_accent(c) && word_before_ && !space_) return;
        if (((c >= 0x1161 && c <= 0x11C2) || c == 0x3099 || c == 0x309A) && n_ != 0 && compose(c)) return;
        in_digits_ = false;
        ++line_.width;
        c = usual_letter(c);
        char32_t const lowered = fold_case(c);
        note_case(lowered != c, is_word(lowered));
        if (char32_t const quote = straight_quote(c)) { // does not end a word
            ++line_.marks;
            return put(quote, false, false);
        }
        if (c == 0x2026) { // an ellipsis is three points
            ++line_.marks;
            in_word_ = false;
            for (int k = 0; k < 3; ++k) put(U'.', false, false);
            return;
        }
        char32_t const folded = is_dash(c) ? U'-' : lowered;
        bool const word = is_word(folded), unspaced = word && is_unspaced(folded);
        if (is_wide(c)) ++line_.width;
        if (!word) ++line_.marks;
        else if (unspaced) line_.words += ++unspaced_ & 1u;
        else if (!in_word_) ++line_.words;
        in_word_ = word && !unspaced;
        put(without_accents(folded), word, unspaced);
    }
    /// Two letters in one character of three bytes, where they fit with the `rest` of the line.
    [[gnu::noinline]] constexpr void lam_alef(std::size_t rest) noexcept {
        character(0x644);
        if (n_ + 2 + rest <= normal_text::capacity) character(0x627);
    }
    /// The size of what was written.
    constexpr std::size_t finish() noexcept {
        line_.bounds.add(n_);
        return n_;
    }

private:
    /// Puts a piece together with what was written last, where they are one character.
    constexpr bool compose(char32_t piece) noexcept {
        auto const last = decode_before({line_.bytes.data(), n_}, n_);
        char32_t const whole = space_ ? 0 : composed(last.code, piece);
        if (whole == 0) return false;
        if (is_wide(whole) && !is_wide(last.code)) ++line_.width;
        encode(whole, line_.bytes.data() + n_ - last.size); // of three bytes, as the pieces are
        return true;
    }
    /// Notes a joint: what is no capital, and then one (labels.hpp).
    constexpr void note_case(bool capital, bool word) noexcept {
        line_.joints = line_.joints || (capital && small_before_);
        small_before_ = word && !capital;
    }
    /// Notes what comes next: the space owed, and whether a phrase may begin here.
    constexpr void start(char32_t c, bool word, bool unspaced) noexcept {
        if (space_) put_owed_space();
        if (!(word && word_before_) || unspaced || unspaced_before_) {
            line_.bounds.add(n_);
            if (begins_word(c)) line_.starts.add(n_);
        }
        word_before_ = word;
        unspaced_before_ = unspaced;
    }
    [[gnu::noinline]] constexpr void put(char32_t c, bool word, bool unspaced) noexcept {
        start(c, word, unspaced);
        n_ += encode(c, line_.bytes.data() + n_);
    }

    constexpr void put_owed_space() noexcept {
        space_ = false;
        if (n_ == 0) return;
        line_.bounds.add(n_);
        line_.bytes[n_++] = ' ';
        word_before_ = unspaced_before_ = false;
    }

    normal_text& line_;
    std::size_t n_ = 0, unspaced_ = 0;
    bool space_ = false, in_digits_ = false, in_word_ = false, word_before_ = false, unspaced_before_ = false,
         small_before_ = false;
};

} // namespace pith::inline PITH_VERSION_NAME::text

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_TEXT_NORMAL_WRITER_HPP
