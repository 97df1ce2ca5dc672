// SPDX-License-Identifier: BSL-1.0
//
// When two paragraphs say the same: their letters and digits, case folded, are the same. Quotes, dashes, spaces,
// punctuation and invisible characters do not count.
#ifndef PITH_TEXT_CONTENT_HPP
#define PITH_TEXT_CONTENT_HPP

#include <pith/text/fold.hpp>

#include <cstdint>

namespace pith::text {

/// Walks the characters of a text that count for sameness, folded; from either end.
class content_reader {
public:
    constexpr explicit content_reader(std::string_view s) noexcept : rest_(s) {}
    /// The next character; 0 at the end.
    [[nodiscard]] constexpr char32_t next() noexcept {
        while (!rest_.empty()) {
            auto const d = decode(rest_, 0);
            rest_.remove_prefix(d.size);
            if (char32_t const c = counts(d.code)) return c;
        }
        return 0;
    }
    /// The last character; 0 where none is left.
    [[nodiscard]] constexpr char32_t last() noexcept {
        while (!rest_.empty()) {
            auto const d = decode_before(rest_, rest_.size());
            rest_.remove_suffix(d.size);
            if (char32_t const c = counts(d.code)) return c;
        }
        return 0;
    }

private:
    [[nodiscard]] static constexpr char32_t counts(char32_t code) noexcept {
        char32_t const c = fold_case(code);
        return is_word(c) && (c < 0x80 || !is_invisible(c)) ? c : 0;
    }
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

namespace detail {
constexpr std::uint64_t mix(std::uint64_t h) noexcept {
    h = (h ^ (h >> 30)) * 0xBF58476D1CE4E5B9u;
    h = (h ^ (h >> 27)) * 0x94D049BB133111EBu;
    return h ^ (h >> 31);
}
} // namespace detail

/// A 64-bit fingerprint of what a text says: FNV-1a over its folded letters and digits as UTF-32 code units,
/// finished by the mixer of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014). The same on every machine. Linear.
[[nodiscard]] constexpr std::uint64_t content_fingerprint(std::string_view s) noexcept {
    std::uint64_t h = 14695981039346656037u;
    for (content_reader r(s); char32_t const c = r.next();) h = (h ^ c) * 1099511628211u;
    return detail::mix(h);
}

/// A fingerprint of a text's two ends, 16 folded letters and digits of each: texts that say the same have the same.
/// Cheap on long paragraphs; what only differs in the middle must be told apart by content_fingerprint. Constant time
/// for text of words.
[[nodiscard]] constexpr std::uint64_t content_sample(std::string_view s) noexcept {
    std::uint64_t h = 14695981039346656037u;
    content_reader r(s);
    for (int k = 0; k < 16; ++k) h = (h ^ r.next()) * 1099511628211u;
    for (int k = 0; k < 16; ++k) h = (h ^ r.last()) * 1099511628211u;
    return detail::mix(h);
}

} // namespace pith::text

#endif // PITH_TEXT_CONTENT_HPP
