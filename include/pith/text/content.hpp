// SPDX-License-Identifier: BSL-1.0
//
// When two paragraphs say the same: their words, case folded, are the same. Quotes, dashes, spacing, punctuation and
// invisible characters do not count. The one home of that idea, and of the fingerprint that stands for it.
//
//     "“We’re here” – he said."     and     "We're here" - HE SAID     say     we re here he said
//
// The content of a text, version 2 (content_version; whatever changes it makes another version):
//  1. Markdown is read for what it shows (text/shown.hpp).
//  2. The text is read as UTF-8. A byte that belongs to no valid sequence is a character of its own.
//  3. Each character is folded (fold_case) and invisible ones (is_invisible) vanish.
//  4. Letters, digits and marks (is_word) stay. Every run of other characters is one space; there is none at either end
//     and none beside a character of a script without spaces (is_unspaced).
//  5. What is left is written as UTF-8, a byte that was none as itself.
// The fingerprint is XXH64 of that, seed 0; the second half of a wide one the same with the seed 1.
#ifndef PITH_TEXT_CONTENT_HPP
#define PITH_TEXT_CONTENT_HPP

#include <pith/text/hash.hpp>
#include <pith/text/normal.hpp>
#include <pith/text/shown.hpp>

#include <array>
#include <cstdint>
#include <utility>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::text {

/// The version of what a content and its fingerprint are.
inline constexpr unsigned content_version = 2;

/// Walks the characters of a text that count for sameness, folded.
class content_reader {
public:
    constexpr explicit content_reader(std::string_view s) noexcept : rest_(s) {}
    /// The next character of a word; 0 at the end.
    [[nodiscard, gnu::noinline]] constexpr char32_t next() noexcept {
        bool apart = false;
        while (!rest_.empty()) {
            auto const d = decode(rest_, 0);
            rest_.remove_prefix(d.size);
            if (d.code >= 0x80 ? is_invisible(d.code) : d.code == 0) continue;
            char32_t const c = fold_case(d.code);
            if (!is_word(c)) {
                apart = true;
                continue;
            }
            bool const close = is_unspaced(c);
            space_ = apart && !close && !close_;
            close_ = close;
            folded_ = c != d.code;
            return c;
        }
        return 0;
    }
    /// Whether the content has a space before the character that next() gave.
    [[nodiscard]] constexpr bool space() const noexcept { return space_; }
    /// Whether that character was folded: a capital, mostly.
    [[nodiscard]] constexpr bool folded() const noexcept { return folded_; }

private:
    std::string_view rest_;
    bool folded_ = false, space_ = false, close_ = true; ///< nothing before: no space at the front
};

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

/// The fingerprint of what a text says, with the seeds 0 and 1, or with 0 alone; of one text after the other. The same in
/// every build.
class content_hash final : public content_sink {
public:
    constexpr explicit content_hash(bool wide) noexcept : wide_(wide) {}
    [[gnu::noinline]] constexpr void take(std::string_view piece, bool last) noexcept override {
        for (std::size_t k = 0; k < (wide_ ? 2u : 1u); ++k)
            if (!last) {
                hashes_[k].update(piece);
            } else {
                found_[k] = hashes_[k].digest(piece);
                hashes_[k] = xxh64(k);
            }
    }
    /// Of the last text that ended.
    [[nodiscard]] constexpr std::array<std::uint64_t, 2> const& found() const noexcept { return found_; }

    [[nodiscard, gnu::noinline]] static constexpr std::array<std::uint64_t, 2> of(std::string_view s,
                                                                                  bool wide) noexcept {
        content_hash h(wide);
        content_writer::write(s, h);
        return h.found_;
    }

private:
    std::array<xxh64, 2> hashes_{xxh64(0), xxh64(1)};
    std::array<std::uint64_t, 2> found_{};
    bool wide_;
};

/// The fingerprint of what a text says: XXH64 of its content, seed 0; and of 128 bits, the second half with the seed 1.
/// Linear.
[[nodiscard]] constexpr std::uint64_t content_fingerprint(std::string_view s) noexcept {
    return content_hash::of(s, false)[0];
}
[[nodiscard]] constexpr std::array<std::uint64_t, 2> wide_content_fingerprint(std::string_view s) noexcept {
    return content_hash::of(s, true);
}

/// Whether two texts say the same. Linear.
[[nodiscard]] constexpr bool same_content(std::string_view a, std::string_view b) noexcept {
    if (a == b) return true;
    if (may_be_marked(a) || may_be_marked(b)) // what they show has to be written to be compared
        return wide_content_fingerprint(a) == wide_content_fingerprint(b);
    content_reader x(a), y(b);
    while (true) {
        char32_t const c = x.next();
        if (c != y.next() || (c != 0 && x.space() != y.space())) return false;
        if (c == 0) return true;
    }
}

namespace detail {
/// The finisher of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): every bit of the result depends on all of `h`.
constexpr std::uint64_t mix(std::uint64_t h) noexcept {
    h = (h ^ (h >> 30)) * 0xBF58476D1CE4E5B9u;
    h = (h ^ (h >> 27)) * 0x94D049BB133111EBu;
    return h ^ (h >> 31);
}
} // namespace detail

/// A fingerprint of the first 64 bytes of what a text says: texts that say the same have the same. Cheap on long
/// paragraphs; what begins alike must be told apart by content_fingerprint. Constant time for text of words.
[[nodiscard]] constexpr std::uint64_t sample_of_shown(std::string_view s) noexcept { return content_writer::sample(s); }
/// The same of a line that may hold markup.
[[nodiscard]] constexpr std::uint64_t content_sample(std::string_view s) noexcept {
    return of_shown(s, sample_of_shown);
}

} // namespace pith::inline PITH_VERSION_NAME::text

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_TEXT_CONTENT_HPP
