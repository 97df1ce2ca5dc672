// SPDX-License-Identifier: BSL-1.0
//
// Under what a phrase is filed, and how it is asked for.
//
// A phrase is filed under a key: its first 8 bytes, or 4, 2 or 1 where it is shorter; an ending under its last; a whole
// line under its first 8, its last 8 and its length; a `has` phrase under the 8 that are rarest. One load and one
// multiplication ask for a key.
#ifndef PITH_PHRASES_KEY_HPP
#define PITH_PHRASES_KEY_HPP

#include <pith/phrases/phrase.hpp>
#include <pith/text/swar.hpp>
#include <pith/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME {

/// The hash that both the layout and the look-up use: multiplicative (Knuth, TAOCP 3, 6.4), so its high bits are the
/// good ones. Keys are taken with bit 5 of every byte set: upper and lower case ASCII meet before any folding.
struct phrase_hash {
    std::uint64_t value;

    [[nodiscard]] static constexpr phrase_hash of(text::swar::word key, std::size_t size, unsigned kind) noexcept {
        key = text::swar::first_bytes(key | text::swar::every(0x20), size);
        return {(key ^ ((kind * 16u + size) * 0x9E3779B97F4A7C15u)) * 0xD6E8FEB86659FD93u};
    }
    [[nodiscard]] static constexpr phrase_hash of_whole(text::swar::word first, text::swar::word last,
                                                        std::size_t length) noexcept {
        return {(((first ^ (last >> 29)) * 0x9E3779B97F4A7C15u) ^ last ^ length) * 0xD6E8FEB86659FD93u};
    }
    [[nodiscard]] constexpr std::uint32_t bucket() const noexcept { return static_cast<std::uint32_t>(value >> 22); }
    [[nodiscard]] constexpr std::size_t word() const noexcept { return static_cast<std::uint32_t>(value >> 54); }
    [[nodiscard]] constexpr unsigned bit(unsigned which) const noexcept { return (value >> (48 - 6 * which)) & 63u; }
};

/// How a phrase's key is taken and hashed.
struct phrase_key {
    /// What is asked for a key: the four kinds of match, what a whole line begins with, and what stands behind the key of
    /// a `has` phrase.
    static constexpr unsigned inside = 3, heads = 4, beside = 5;

    /// The size of the key of a phrase of `length` bytes.
    [[nodiscard]] static constexpr std::size_t size_of(std::size_t length) noexcept {
        return length >= 8 ? 8 : length >= 4 ? 4 : length >= 2 ? 2 : 1;
    }
    /// Whether a stretch of a phrase looks the same in raw text, but for case: no digits, quotes, dashes or points that
    /// may stand for something else, no space that may be two.
    [[nodiscard]] static constexpr bool is_plain(std::string_view s) noexcept {
        for (std::size_t i = 0; i < s.size(); ++i) {
            bool const mark = std::string_view(",.!?:/").find(s[i]) != std::string_view::npos;
            if (!text::is_small(s[i]) && !mark && (s[i] != ' ' || (i > 0 && !text::is_small(s[i - 1])))) return false;
        }
        return s.find("..") == std::string_view::npos;
    }
    /// Where the key of a `has` phrase stands: at the start of the word from which it is plain and its letters are
    /// rarest. 0 where it is plain nowhere.
    [[nodiscard]] static constexpr std::size_t anchor_of(std::string_view phrase) noexcept {
        constexpr std::string_view rising = "etaoinshrdlcumwfgypbvkjxqz"; // by frequency in English (Lewand, 2000)
        std::size_t const size = size_of(phrase.size());
        std::size_t best = 0, most = 0;
        auto const in_word = [&](std::size_t i) {
            return text::byte_at(phrase, i) >= 0x80 || text::is_small(phrase[i]) || phrase[i] == '0';
        };
        for (std::size_t i = 0; i + size <= phrase.size(); ++i) {
            if (!in_word(i) || (i > 0 && in_word(i - 1)) || !is_plain(phrase.substr(i, size))) continue;
            std::size_t score = 1;
            for (char const c : phrase.substr(i, size)) score += rising.find(c) + 1; // npos + 1 is 0
            if (score <= most) continue;
            most = score;
            best = i;
        }
        return best;
    }
    /// The hash under which a phrase is filed; `anchor` is that of a `has` phrase.
    [[nodiscard]] static constexpr phrase_hash hash_of(std::string_view phrase, match m, std::size_t anchor) noexcept {
        std::size_t const n = phrase.size(), size = size_of(n);
        using text::swar::load;
        if (m == match::whole) return phrase_hash::of_whole(load(phrase, 0), n > 8 ? load(phrase, n - 8) : 0, n);
        std::size_t const at = m == match::end ? n - size : anchor;
        return phrase_hash::of(load(phrase, at), size, static_cast<unsigned>(m));
    }
    /// What the filter `beside` is asked: the key of a `has` phrase and the eight bytes behind it, or, for phrases in
    /// which those are not plain, the key alone. Many phrases share a key with ordinary text; hardly one shares more.
    [[nodiscard]] static constexpr phrase_hash hash_beside(text::swar::word key, text::swar::word next) noexcept {
        constexpr auto lowered = text::swar::every(0x20);
        return phrase_hash::of_whole(key | lowered, next | lowered, beside);
    }
    [[nodiscard]] static constexpr phrase_hash hash_beside(text::swar::word key) noexcept {
        return phrase_hash::of(key, 8, beside);
    }
};

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_PHRASES_KEY_HPP
