// SPDX-License-Identifier: BSL-1.0
//
// Which lines of a page repeat an earlier stretch of it.
//
// A repeat is proven by an anchor: a paragraph of 100 characters or more that ends in a full stop or an exclamation
// mark, is no entry of a list, a plan or a transcript, and stands on the page at most three times. From a proven copy
// the repeat grows over its neighbours on both sides while they equal the neighbours of the original. Refrains of short
// lines, questions asked of everyone, table rows and list entries have no anchor and stay.
#ifndef PITH_REPEATS_REPEATS_HPP
#define PITH_REPEATS_REPEATS_HPP

#include <pith/judge/forms/items.hpp>
#include <pith/list.hpp>
#include <pith/text/content.hpp>
#include <pith/text/measure.hpp>
#include <pith/text/sentences.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME {

/// How much of a repeat must stand on the page before its later copies go.
enum class repeats : std::uint8_t {
    paragraphs, ///< one anchor is enough, wherever the copy stands; forum threads that quote lose the quotes
    blocks,     ///< two anchors or more, and the copy right behind the original: what publishing systems produce
    none,       ///< nothing on the page is a repeat: for strip_duplicates(repeats::none)(seen), across documents only
};

} // namespace pith::inline PITH_VERSION_NAME

namespace pith::inline PITH_VERSION_NAME::detail {

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
        if (text::is_terminal(d.code)) return text::ends_statement(d.code);
        line.remove_suffix(d.size);
    }
    return false;
}

/// Whether a trimmed line is an entry of a list, a plan or a transcript: an item's mark in front, or a label of one to
/// three words with a colon. Entries come again by right, however long they are.
constexpr bool is_entry(std::string_view line) noexcept {
    if (line.empty()) return false;
    if (is_list_item(line) && text::straight_quote(text::decode(line, 0).code) == 0) return true;
    constexpr std::size_t longest_label = 40; // bytes
    std::size_t spaces = 0;
    for (std::size_t i = 0; i < line.size() && i < longest_label;) {
        auto const d = text::decode(line, i);
        if (d.code == U':' || d.code == 0xFF1A) return i > 0;
        if (d.code == U' ' ? ++spaces > 2 : !text::is_word(d.code) && d.code != U'.') return false;
        i += d.size;
    }
    return false;
}

/// A line that is not blank, with its place among all lines.
struct page_line {
    std::string_view text;
    std::size_t number;
    std::uint64_t sample; ///< of its content; 0 for a line too short to be an anchor
};

/// The sample of a trimmed line by which find_repeats knows it; 0 for a line too short to be an anchor.
constexpr std::uint64_t anchor_sample(std::string_view s) noexcept {
    if (s.size() < anchor_length / 2) return 0;
    return text::of_shown(s, [](std::string_view shown) {
        return is_anchor_length(shown) ? text::sample_of_shown(shown) | 1u : std::uint64_t{0};
    });
}
/// The lines of a page that are not blank; `sample(line)` gives their samples.
template <class Sample>
constexpr list<page_line> page_lines(page_texts page, Sample sample) {
    list<page_line> lines;
    for (std::size_t i = 0; i < page.size(); ++i)
        if (!page[i].empty()) lines.push_back({page[i], i, sample(page[i])});
    return lines;
}

/// A line that goes, by number, and the earlier one it repeats: empty for one known from another document.
struct repeat {
    std::size_t number;
    std::string_view original;
};

/// Anchors that say the same, found by hashing: their samples first, and where those meet, all they say. So rows of a
/// template that differ in the middle cost one reading each, not one comparison with every other.
class anchor_groups {
public:
    struct group {
        std::uint32_t first = 0, copies = 0;
        bool stated = false;         ///< one of them ends a statement
        std::uint64_t sample, whole; ///< 0 where it was not needed
    };

    constexpr anchor_groups(slice<page_line const> lines) : lines_(lines), of_(lines.size(), 0) {
        std::size_t size = 16;
        while (size < lines.size() * 2) size *= 2;
        slots_.assign(size, 0);
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (lines[i].sample != 0) add(i);
    }
    /// The group of a line, or nullptr.
    [[nodiscard]] constexpr group const* of(std::size_t line) const noexcept {
        return of_[line] == 0 ? nullptr : &groups_[of_[line] - 1];
    }

private:
    constexpr void add(std::size_t i) {
        auto const& l = lines_[i];
        std::uint64_t whole = 0;
        std::uint32_t* slot = find(l.sample);
        if (slot != nullptr && *slot != 0 && !same(groups_[*slot - 1], l.text)) {
            whole = text::content_fingerprint(l.text) | 1u;
            slot = find(whole, l.text);
        }
        if (slot == nullptr) return; // only crafted text gets here; it stays
        if (*slot == 0) {
            groups_.push_back({static_cast<std::uint32_t>(i), 0, false, l.sample, whole});
            *slot = static_cast<std::uint32_t>(groups_.size());
        }
        group& g = groups_[*slot - 1];
        ++g.copies;
        g.stated =
            g.stated || text::of_shown(l.text, [](std::string_view s) { return ends_statement(s) && !is_entry(s); });
        of_[i] = *slot;
    }
    [[nodiscard]] constexpr bool same(group const& g, std::string_view text) const noexcept {
        return text::same_content(lines_[g.first].text, text);
    }
    /// The slot of the group with this sample or, where there is a text, of the one that says the same and has this
    /// fingerprint; or a free one; nullptr where the search is too long. (One function and no predicates: clang cannot
    /// evaluate a member template here that it meets first in a constant expression.)
    constexpr std::uint32_t* find(std::uint64_t hash, std::string_view text = {}) noexcept {
        std::size_t at = low_bits(hash >> 1) & (slots_.size() - 1);
        for (std::size_t tries = 0; tries < most_tries; ++tries, at = (at + 1) & (slots_.size() - 1)) {
            if (slots_[at] == 0) return &slots_[at];
            group const& g = groups_[slots_[at] - 1];
            if (text.empty() ? g.whole == 0 && g.sample == hash : g.whole == hash && same(g, text)) return &slots_[at];
        }
        return nullptr;
    }

    slice<page_line const> lines_;
    list<group> groups_;
    list<std::uint32_t> slots_, of_; // 1-based
};

/// The repeats among the lines of a page, in order. Linear on average in lines and characters, whatever they are:
/// only anchors are hashed, a run of copies is walked once. Allocates three tables of the page's lines.
constexpr list<repeat> find_repeats(slice<page_line const> lines, repeats which) {
    std::size_t samples = 0;
    for (auto const& l : lines) samples += l.sample != 0 ? 1u : 0u;
    if (which == repeats::none || samples < 2) return {};
    anchor_groups const groups(lines);
    list<std::uint32_t> original(lines.size(), 0); // 1-based number of the line repeated, 0 for none
    auto const same = [&](std::size_t a, std::size_t b) { return text::same_content(lines[a].text, lines[b].text); };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto const* const g = groups.of(i);
        if (g == nullptr || original[i] != 0) continue;
        std::size_t const first = g->first;
        if (first == i || !g->stated || g->copies > anchor_copies) continue;
        std::size_t before = 0, after = 0; // lines by which the repeat grows
        while (before < first && i - before - 1 > first && original[i - before - 1] == 0 &&
               same(first - before - 1, i - before - 1))
            ++before;
        while (i + after + 1 < lines.size() && first + after + 1 < i - before && original[i + after + 1] == 0 &&
               same(first + after + 1, i + after + 1))
            ++after;
        std::size_t anchors = 0;
        for (std::size_t k = i - before; k <= i + after; ++k) anchors += groups.of(k) != nullptr ? 1u : 0u;
        bool const behind = first + after + 1 == i - before;
        if (which == repeats::paragraphs || (anchors >= 2 && behind))
            for (std::size_t k = i - before; k <= i + after; ++k)
                original[k] = static_cast<std::uint32_t>(k - i + first + 1);
        i += after;
    }
    list<repeat> out;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (original[i] != 0) out.push_back({lines[i].number, lines[original[i] - 1].text});
    return out;
}

/// The repeats within a page, compiled once where pith::compiled is linked (judge/page.hpp).
template <class = void>
struct repeats_core {
    [[gnu::noinline]] static constexpr list<repeat> on_page(page_texts page, repeats which) {
        if (which == repeats::none) return {};
        return find_repeats(page_lines(page, anchor_sample), which);
    }
    /// The two halves of that, for those who read the lines for something else, too.
    [[gnu::noinline]] static constexpr std::uint64_t sample(std::string_view line) { return anchor_sample(line); }
    [[gnu::noinline]] static constexpr list<repeat> find(slice<page_line const> lines, repeats which) {
        return find_repeats(lines, which);
    }
};
#ifdef PITH_COMPILED
extern template struct repeats_core<>;
#endif

} // namespace pith::inline PITH_VERSION_NAME::detail

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_REPEATS_REPEATS_HPP
