// SPDX-License-Identifier: BSL-1.0
//
// Writes the content of a text (content.hpp), most of it eight bytes at a time.
#ifndef PITH_TEXT_CONTENT_WRITER_HPP
#define PITH_TEXT_CONTENT_WRITER_HPP

#include <pith/text/fold.hpp>
#include <pith/text/hash.hpp>
#include <pith/text/letters.hpp>
#include <pith/text/shower.hpp>
#include <pith/text/shown.hpp>
#include <pith/text/swar.hpp>
#include <pith/text/utf8.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::text {

/// Takes the content of a text, piece after piece.
class content_sink {
public:
    virtual constexpr void take(std::string_view piece, bool last) = 0;

protected:
    constexpr content_sink() = default;
    constexpr content_sink(content_sink const&) = default;
    constexpr content_sink& operator=(content_sink const&) = default;
    constexpr ~content_sink() = default; // never owned by this class
};

/// Writes the content of a text and hands it on in pieces of some hundred bytes. Never allocates.
class content_writer final : piece_sink {
public:
    constexpr content_writer() = default;
    /// Calls `use` for the content of `s`, piece after piece. Linear.
    static constexpr void write(std::string_view s, content_sink& use) {
        content_writer out;
        out.use_ = &use;
        if (may_be_marked(s)) shower(out).read(s);
        else out.take(s);
        out.finish(use);
    }
    /// The same of a text that comes in pieces, as it shows: all of them, then the end, behind which another text may begin.
    constexpr void add(std::string_view piece, content_sink& use) {
        use_ = &use;
        take(piece);
    }
    constexpr void finish(content_sink& use) {
        if (n_ > 0 && text_[n_ - 1] == ' ') --n_;
        use.take(std::string_view(text_.data(), n_), true);
        n_ = 0;
        apart_ = true;
    }
    /// Whether there was no word yet.
    [[nodiscard]] constexpr bool empty() const noexcept { return n_ == 0; }

    static constexpr std::size_t sampled = 64;
    /// The fingerprint of the first `sampled` bytes of the content of what a line shows, or of all where there are fewer.
    [[nodiscard, gnu::noinline]] static constexpr std::uint64_t sample(std::string_view s) noexcept {
        content_writer out;
        out.enough_ = sampled + 8; // a space at the end may go
        for (std::size_t i = 0; i < s.size() && out.n_ < out.enough_;) {
            i += out.plain(s, i);
            i += out.others(s, i);
        }
        if (out.n_ > 0 && out.text_[out.n_ - 1] == ' ') --out.n_;
        return xxh64::of({out.text_.data(), out.n_ < sampled ? out.n_ : sampled});
    }

private:
    static constexpr std::size_t chunk = 256, slack = 32;

    [[gnu::noinline]] constexpr void take(std::string_view piece) override {
        for (std::size_t i = 0; i < piece.size();) {
            if (n_ >= chunk) flush();
            i += plain(piece, i);
            i += others(piece, i);
        }
    }
    /// Hands on all but the last few bytes: a space at the end may have to go.
    constexpr void flush() {
        std::size_t const ready = (n_ - 1) / 32 * 32;
        use_->take(std::string_view(text_.data(), ready), false);
        for (std::size_t k = ready; k < n_; ++k) text_[k - ready] = text_[k];
        n_ -= ready;
    }
    /// The ASCII that begins at `i`, eight bytes at a time, to the first byte that is none or NUL. Returns how many.
    [[gnu::noinline]] constexpr std::size_t plain(std::string_view s, std::size_t i) noexcept {
        std::size_t const from = i;
        eight_bytes to{n_, apart_ ? swar::word{0x80} : 0};
        for (; s.size() - i >= 8 && to.n < enough_; i += 8) {
            swar::word const w = swar::load(s.data() + i);
            if (!swar::is_shown(w)) break;
            to.add(text_.data(), w, 8);
        }
        if (i < s.size() && to.n < enough_) {
            swar::word const w = swar::load(s, i); // zeros behind the end
            std::size_t const take = swar::before(swar::not_ascii(w) | swar::below(w, 1));
            if (take != 0) to.add(text_.data(), w, take);
            i += take;
        }
        n_ = to.n;
        apart_ = to.apart != 0;
        return i - from;
    }
    /// Writes the content of `take` bytes of ASCII without a branch on what they are, but for rare ones.
    struct eight_bytes {
        std::size_t n;
        swar::word apart; ///< 0x80 for yes
        constexpr void add(char* text, swar::word w, std::size_t take) noexcept {
            // A letter's case is one bit, and that bit is set in a digit and in a space.
            swar::word const lowered = w | swar::every(0x20);
            swar::word const word = swar::between(lowered, 'a', 'z') | swar::between(w, '0', '9');
            swar::word const other = swar::high_bits & ~word;
            swar::word out = (w & (word - (word >> 7))) | swar::every(0x20);
            // Of a run only the first is written. Most runs are one or two long, so at most one byte goes.
            swar::word gone = swar::first_bytes(other & ((other << 8) | apart), take);
            std::size_t more = take;
            for (; (gone & (gone - 1)) != 0; --more) {
                swar::word const last = swar::word{1} << (63 - std::countl_zero(gone)), below = (last >> 7) - 1;
                out = (out & below) | ((out >> 8) & ~below);
                gone ^= last;
            }
            swar::word const below = (gone >> 7) - 1;
            out = (out & below) | ((out >> 8) & ~below);
            swar::store(text + n, out);
            n += more - (gone != 0 ? 1 : 0);
            apart = (other >> (8 * take - 8)) & 0x80;
        }
    };
    /// The characters that follow, as long as they are not ASCII (or NUL). Returns how many bytes.
    [[gnu::noinline]] constexpr std::size_t others(std::string_view s, std::size_t i) noexcept {
        std::size_t const from = i;
        while (i < s.size() && n_ < enough_ + 8 && (byte_at(s, i) >= 0x80 || s[i] == 0)) {
            if (std::size_t const taken = letters(s, i)) {
                i += taken;
                continue;
            }
            auto const d = decode(s, i);
            put(d.code);
            i += d.size;
        }
        return i - from;
    }
    /// Letters of two bytes that follow one another: accented Latin, Greek, Cyrillic. Returns how many bytes.
    constexpr std::size_t letters(std::string_view s, std::size_t i) noexcept {
        std::size_t const from = i;
        for (; i < s.size() && n_ < enough_ + 8 && is_two_byte_letter(s, i); i += 2) {
            char32_t const c = fold_letter(((byte_at(s, i) & 0x1Fu) << 6) | (byte_at(s, i + 1) & 0x3Fu));
            if (c == 0) break;
            n_ += encode_two(c, text_.data() + n_);
            apart_ = false;
        }
        return i - from;
    }
    constexpr void put(char32_t code) noexcept {
        if (code >= 0x2010 && code < 0x2028) { // most of what is not ASCII in English: dashes and quotes
            if (!apart_) text_[n_++] = ' ';
            apart_ = true;
            return;
        }
        if (is_invisible(code)) return;
        char32_t const c = fold_case(code);
        if (!is_word(c)) {
            if (!apart_) text_[n_++] = ' ';
            apart_ = true;
            return;
        }
        bool const close = is_unspaced(c);
        if (close && n_ > 0 && text_[n_ - 1] == ' ') --n_;
        n_ += encode(c, text_.data() + n_);
        apart_ = close; // no space behind it either
    }

    std::array<char, chunk + slack> text_; // only what was written is read
    std::size_t n_ = 0, enough_ = chunk;
    bool apart_ = true; ///< a run of other characters needs no space (any more)
    content_sink* use_ = nullptr;
};

} // namespace pith::inline PITH_VERSION_NAME::text

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_TEXT_CONTENT_WRITER_HPP
