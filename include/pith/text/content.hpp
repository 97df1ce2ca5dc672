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

#include <pith/text/content_writer.hpp>
#include <pith/text/fold.hpp>
#include <pith/text/hash.hpp>
#include <pith/text/shown.hpp>
#include <pith/text/utf8.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

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

private:
    std::array<xxh64, 2> hashes_{xxh64(0), xxh64(1)};
    std::array<std::uint64_t, 2> found_{};
    bool wide_;
};

/// The fingerprint of what one text says, compiled once where pith::compiled is linked (judge/page.hpp).
template <class = void>
struct content_core {
    [[nodiscard, gnu::noinline]] static constexpr std::array<std::uint64_t, 2> fingerprint(std::string_view s,
                                                                                           bool wide) noexcept {
        content_hash h(wide);
        content_writer::write(s, h);
        return h.found();
    }
};
#ifdef PITH_COMPILED
extern template struct content_core<>;
#endif

/// The fingerprint of what a text says: XXH64 of its content, seed 0; and of 128 bits, the second half with the seed 1.
/// Linear.
[[nodiscard]] constexpr std::uint64_t content_fingerprint(std::string_view s) noexcept {
    return content_core<>::fingerprint(s, false)[0];
}
[[nodiscard]] constexpr std::array<std::uint64_t, 2> wide_content_fingerprint(std::string_view s) noexcept {
    return content_core<>::fingerprint(s, true);
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
