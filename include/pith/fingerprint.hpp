// SPDX-License-Identifier: BSL-1.0
//
// What stands for a paragraph in sets, files and streams, and which paragraphs count there.
//
// A fingerprint is XXH64 of what the paragraph says (text/content.hpp): quotes, dashes, spacing, case and
// punctuation make no difference. It depends on nothing else, so builds, machines and languages agree on it.
#ifndef PITH_FINGERPRINT_HPP
#define PITH_FINGERPRINT_HPP

#include <pith/repeats/repeats.hpp>
#include <pith/text/content.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME {

/// The version of the fingerprint: whatever makes one text's fingerprint another raises it. Files carry it.
inline constexpr unsigned fingerprint_version = text::content_version;

/// 64 bits: of n different paragraphs some two share one with a chance of about n^2 / 2^65 (the birthday bound: 2.7 %
/// of a billion), and a new one is taken for one of them with n / 2^64.
using fingerprint_64 = std::uint64_t;

/// 128 bits: no two of a billion paragraphs share one but with a chance of 1.5 in 10^21.
struct fingerprint_128 {
    std::uint64_t high = 0; ///< the 64-bit fingerprint of the same text
    std::uint64_t low = 0;  ///< the same with the seed 1
    friend constexpr bool operator==(fingerprint_128, fingerprint_128) = default;
    friend constexpr auto operator<=>(fingerprint_128, fingerprint_128) = default;
};

/// The fingerprint of a paragraph. 0 never comes: it is what an empty place in a table holds, and 1 stands for it.
/// Linear; never throws.
///
///     assert(pith::fingerprint("He left.") == pith::fingerprint("HE LEFT"));
[[nodiscard]] constexpr fingerprint_64 fingerprint(std::string_view paragraph) noexcept {
    std::uint64_t const f = text::content_fingerprint(paragraph);
    return f == 0 ? 1 : f;
}
/// The same in 128 bits, in 1.3 times the time. Linear.
[[nodiscard]] constexpr fingerprint_128 wide_fingerprint(std::string_view paragraph) noexcept {
    auto const f = text::wide_content_fingerprint(paragraph);
    return {f[0] == 0 ? 1 : f[0], f[1]};
}

/// Which of `shards` machines or sets has the paragraph, 0 to shards - 1: the low half of its (first) 64 bits times
/// `shards`, divided by 2^32. Tables go by the high bits, so that the paragraphs of one shard fill a table evenly.
/// Precondition: shards > 0. Constant time.
[[nodiscard]] constexpr std::uint32_t shard_of(fingerprint_64 f, std::uint32_t shards) noexcept {
    return static_cast<std::uint32_t>(((f & 0xFFFFFFFFu) * shards) >> 32);
}
[[nodiscard]] constexpr std::uint32_t shard_of(fingerprint_128 f, std::uint32_t shards) noexcept {
    return shard_of(f.high, shards);
}

/// What a set of paragraphs seen holds of each document, and a later one is held against.
enum class seen_unit : std::uint8_t {
    paragraphs, ///< whole lines
    sentences,  ///< each three sentences in a row, wherever lines end
};

/// Which paragraphs are remembered from document to document, and removed when they come again. By default the ones
/// that prove a repeat within a page: long enough that nobody writes them twice by chance, and a statement, because a
/// question is put to many. Lower `least` with care: "All names have been changed." is true of more than one story.
struct paragraph_rule {
    std::size_t least = detail::anchor_length; ///< characters; ideographs, kana and Hangul count two
    bool statements = true;                    ///< only what ends in a full stop or an exclamation mark

    /// Whether a line counts; space at its ends does not matter. Looks at `least` characters at most.
    [[nodiscard]] constexpr bool counts(std::string_view line) const noexcept {
        line = text::trimmed(line);
        return long_enough(line) && well_ended(line);
    }
    /// The two halves of that, of a trimmed line.
    [[nodiscard]] constexpr bool long_enough(std::string_view line) const noexcept {
        return !line.empty() && line.size() >= least / 2 && text::of_shown(line, [this](std::string_view shown) {
            return text::reading_length(shown, least) >= least;
        });
    }
    [[nodiscard]] constexpr bool well_ended(std::string_view line) const noexcept {
        return !statements || text::of_shown(line, detail::ends_statement);
    }
};

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_FINGERPRINT_HPP
