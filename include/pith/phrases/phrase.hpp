// SPDX-License-Identifier: BSL-1.0
//
// A phrase as the tables know it: what it marks, where it must stand in a line, and what else must be true.
#ifndef PITH_PHRASES_PHRASE_HPP
#define PITH_PHRASES_PHRASE_HPP

#include <pith/category.hpp>

#include <cstddef>
#include <cstdint>

namespace pith::inline PITH_VERSION_NAME {

/// When a phrase counts, the strongest first. The letter is the one used in the tables.
enum class scope : std::uint8_t {
    alone,  ///< L: the line alone decides, wherever it stands
    opener, ///< H: opens a block
    edge,   ///< E: only at the page's edge or beside other residue
    member, ///< B: only inside a block or a run
};

/// Where in the normalised line the phrase stands.
enum class match : std::uint8_t {
    whole,    ///< eq: it is the line
    start,    ///< pre: the line starts with it
    end,      ///< suf: the line ends with it
    anywhere, ///< has: the line contains it, between word boundaries
};

/// How the tables write the scopes and the matches, in the order of their values.
inline constexpr char scope_letters[] = {'L', 'H', 'E', 'B'};
inline constexpr std::string_view match_names[] = {"eq", "pre", "suf", "has"};

/// One phrase of a table, packed into three units of 16 bits. The built-in rows are a string of those: a compiler reads a
/// string ten times as fast as numbers in a list, and thousands of rows are read wherever the header is included.
struct phrase_row {
    char16_t parts[3]; ///< the fields, as `of` packs them, the lowest bits first

    /// Packs the fields below into one.
    [[nodiscard]] static constexpr phrase_row of(std::size_t offset, std::size_t anchor, std::size_t length,
                                                 unsigned flag, scope when, match where) noexcept {
        auto const part = [](std::size_t n) { return static_cast<char16_t>(n & 0xFFFFu); };
        return {{part(offset), part(((offset >> 16) & 0xFFu) | anchor << 8),
                 part(length | std::size_t{flag} << 8 | static_cast<std::size_t>(when) << 12 |
                      static_cast<std::size_t>(where) << 14)}};
    }
    /// Where its normalised text stands in the table's text, and how long it is; bytes.
    [[nodiscard]] constexpr std::size_t offset() const noexcept {
        return std::size_t{parts[0]} | (std::size_t{parts[1]} & 0xFFu) << 16;
    }
    [[nodiscard]] constexpr std::size_t length() const noexcept { return parts[2] & 0xFFu; }
    /// Where in it the bytes stand by which it is found (key.hpp).
    [[nodiscard]] constexpr std::size_t anchor() const noexcept { return parts[1] >> 8; }
    /// The category's bit number, the category, and when and where in a line the phrase counts.
    [[nodiscard]] constexpr std::uint8_t flag() const noexcept { return (parts[2] >> 8) & 0xFu; }
    [[nodiscard]] constexpr category what() const noexcept { return category{1u << flag()}; }
    [[nodiscard]] constexpr scope when() const noexcept { return static_cast<scope>((parts[2] >> 12) & 3u); }
    [[nodiscard]] constexpr match where() const noexcept { return static_cast<match>((parts[2] >> 14) & 3u); }
};

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_PHRASES_PHRASE_HPP
