// SPDX-License-Identifier: BSL-1.0
//
// Which lines of a page repeat an earlier stretch of it.
//
// A repeat is proven by an anchor: a paragraph of 100 characters or more that ends in a full stop or an
// exclamation mark and stands on the page at most three times. From a proven copy the repeat grows over its
// neighbours on both sides while they equal the neighbours of the original. Refrains, questions asked of everyone,
// table rows and list entries have no anchor and stay.
#ifndef PITH_DETAIL_REPEATS_HPP
#define PITH_DETAIL_REPEATS_HPP

#include <pith/text/content.hpp>
#include <pith/text/measure.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace pith {

/// How much of a repeat must stand on the page before its later copies go.
enum class repeats : std::uint8_t {
    paragraphs, ///< one anchor is enough, wherever the copy stands; forum threads that quote lose the quotes
    blocks,     ///< two anchors or more, and the copy right behind the original: what publishing systems produce
};

} // namespace pith

namespace pith::detail {

inline constexpr std::size_t anchor_length = 100; ///< characters, as text::reading_length counts them
inline constexpr std::size_t anchor_copies = 3;
inline constexpr std::size_t most_tries =
    64; ///< places looked at for one fingerprint, so that crafted keys stay linear

/// Whether a line is long enough to be an anchor; whether it also ends a statement (a question proves nothing).
constexpr bool is_anchor_length(std::string_view line) noexcept {
    return line.size() >= anchor_length / 2 && text::reading_length(line, anchor_length) >= anchor_length;
}
constexpr bool ends_statement(std::string_view line) noexcept {
    if (!text::ends_sentence(line)) return false;
    for (int back = 0; back < 8 && !line.empty(); ++back) {
        auto const d = text::decode_before(line, line.size());
        if (text::is_terminal(d.code))
            return d.code == U'.' || d.code == U'!' || d.code == 0x3002 || d.code == 0xFF01 || d.code == 0xFF0E ||
                   d.code == 0x6D4 || d.code == 0x964;
        line.remove_suffix(d.size);
    }
    return false;
}

/// A line that is not blank, with its place among all lines.
struct page_line {
    std::string_view text;
    std::size_t number;
    std::uint64_t fingerprint; ///< 0 for a line too short to be an anchor
};

/// A line that goes, by number, and the earlier one it repeats: empty for one known from another document.
struct repeat {
    std::size_t number;
    std::string_view original;
};

/// The repeats among the lines of a page, in order. Linear on average in lines and characters, whatever they are:
/// only anchors are hashed, a run of copies is walked once. Allocates two tables of the page's lines.
constexpr std::vector<repeat> find_repeats(std::vector<page_line> const& lines, repeats which) {
    std::size_t size = 16;
    while (size < lines.size() * 2) size *= 2;
    struct group {
        std::uint32_t first = 0, copies = 0; // first is 1-based
        bool stated = false;
    };
    std::vector<group> groups;
    std::vector<std::uint32_t> slots(size, 0), group_of(lines.size(), 0);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto const& l = lines[i];
        if (l.fingerprint == 0) continue;
        std::size_t at = (l.fingerprint >> 1) & (size - 1);
        std::size_t tries = 0;
        for (; slots[at] != 0 && ++tries <= most_tries; at = (at + 1) & (size - 1)) {
            auto const& first = lines[groups[slots[at] - 1].first];
            if (first.fingerprint == l.fingerprint && text::same_content(first.text, l.text)) break;
        }
        if (tries > most_tries) continue; // only crafted text gets here; it stays
        if (slots[at] == 0) {
            groups.push_back({static_cast<std::uint32_t>(i), 0, false});
            slots[at] = static_cast<std::uint32_t>(groups.size());
        }
        group& g = groups[slots[at] - 1];
        ++g.copies;
        g.stated = g.stated || ends_statement(l.text);
        group_of[i] = slots[at];
    }
    std::vector<std::uint32_t> original(lines.size(), 0); // 1-based number of the line repeated, 0 for none
    auto const same = [&](std::size_t a, std::size_t b) { return text::same_content(lines[a].text, lines[b].text); };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (group_of[i] == 0 || original[i] != 0) continue;
        group const& g = groups[group_of[i] - 1];
        std::size_t const first = g.first;
        if (first == i || !g.stated || g.copies > anchor_copies) continue;
        std::size_t before = 0, after = 0; // lines by which the repeat grows
        while (before < first && i - before - 1 > first && original[i - before - 1] == 0 &&
               same(first - before - 1, i - before - 1))
            ++before;
        while (i + after + 1 < lines.size() && first + after + 1 < i - before && original[i + after + 1] == 0 &&
               same(first + after + 1, i + after + 1))
            ++after;
        std::size_t anchors = 0;
        for (std::size_t k = i - before; k <= i + after; ++k) anchors += group_of[k] != 0 ? 1u : 0u;
        bool const behind = first + after + 1 == i - before;
        if (which == repeats::paragraphs || (anchors >= 2 && behind))
            for (std::size_t k = i - before; k <= i + after; ++k)
                original[k] = static_cast<std::uint32_t>(k - i + first + 1);
        i += after;
    }
    std::vector<repeat> out;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (original[i] != 0) out.push_back({lines[i].number, lines[original[i] - 1].text});
    return out;
}

/// Sums up one line for find_repeats.
constexpr page_line make_page_line(std::string_view raw, std::size_t number) noexcept {
    std::string_view const s = text::trimmed(raw);
    return {s, number, is_anchor_length(s) ? text::content_fingerprint(s) | 1u : 0u};
}

} // namespace pith::detail

#endif // PITH_DETAIL_REPEATS_HPP
