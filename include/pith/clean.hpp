// SPDX-License-Identifier: BSL-1.0
//
// clean(): the preset, one call.
#ifndef PITH_CLEAN_HPP
#define PITH_CLEAN_HPP

#include <pith/boilerplate.hpp>
#include <pith/duplicates.hpp>
#include <pith/lines.hpp>
#include <pith/strip.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pith {

namespace detail {

/// A line of a page that is being cleaned, with what was found out about it once, however many passes follow.
struct draft_line {
    std::string_view text;
    std::uint64_t sample = 0; ///< repeats/repeats.hpp
    line_facts facts{};
    bool goes = false;
    bool doubted = false; ///< by its score
};

/// The lines of a page: a few in place, so that cleaning an article allocates nothing but its result.
class draft {
public:
    [[nodiscard]] constexpr std::span<draft_line> lines() noexcept { return {data(), size_}; }
    constexpr void push_back(draft_line const& line) {
        if (size_ < few_.size()) {
            few_[size_++] = line;
            return;
        }
        if (many_.empty()) {
            many_.reserve(4 * few_.size());
            many_.assign(few_.begin(), few_.end());
        }
        many_.push_back(line);
        ++size_;
    }
    /// Drops the lines that go and closes the gaps in blank lines that they leave: a run of blank lines that touches
    /// a removal becomes its first line, and at the page's start and end goes.
    constexpr void close_up() noexcept {
        std::size_t out = 0, blank_from = 0; // lines written; where the last run of blank ones begins
        bool removed = false, touched = false;
        for (auto const& line : lines()) {
            removed = removed || line.goes;
            if (line.goes) continue;
            touched = touched || removed;
            removed = false;
            if (!line.facts.blank) {
                if (touched && blank_from < out) out = blank_from + (blank_from == 0 ? 0u : 1u);
                touched = false;
            }
            data()[out++] = line;
            if (!line.facts.blank) blank_from = out;
        }
        if (touched || removed) out = blank_from;
        size_ = out;
        if (!many_.empty()) many_.resize(size_);
    }
    /// The lines as text, each with its own line end; `page` is what they were taken from.
    [[nodiscard]] constexpr std::string text(std::string_view page) {
        std::string out;
        out.reserve(page.size());
        std::size_t from = 0, to = 0; // bytes to copy at once
        for (auto const& line : lines()) {
            auto const at = static_cast<std::size_t>(line.text.data() - page.data());
            if (at != to) {
                out.append(page.data() + from, to - from);
                from = at;
            }
            to = at + line.text.size() + (at + line.text.size() < page.size() ? 1u : 0u);
        }
        out.append(page.data() + from, to - from);
        return out;
    }

private:
    [[nodiscard]] constexpr draft_line* data() noexcept { return many_.empty() ? few_.data() : many_.data(); }

    std::array<draft_line, 64> few_{};
    std::vector<draft_line> many_;
    std::size_t size_ = 0;
};

/// Whether two of the lines may say the same: most pages end here, without a table.
constexpr bool may_repeat(std::span<draft_line const> lines) noexcept {
    std::array<std::uint64_t, 64> samples{};
    std::size_t n = 0;
    for (auto const& line : lines) {
        if (line.sample == 0 || line.goes) continue;
        if (n == samples.size()) return true;
        for (std::size_t k = 0; k < n; ++k)
            if (samples[k] == line.sample) return true;
        samples[n++] = line.sample;
    }
    return false;
}

/// Marks later copies of repeated blocks. A copy that the score keeps clears its original of doubt: one of them stays.
constexpr void mark_repeats(std::span<draft_line> lines) {
    if (!may_repeat(lines)) return;
    std::vector<page_line> shown;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (!lines[i].goes && !lines[i].facts.blank)
            shown.push_back({text::trimmed(lines[i].text), i, lines[i].sample});
    for (auto const& r : find_repeats(shown, repeats::blocks)) {
        lines[r.number].goes = true;
        if (lines[r.number].doubted) continue;
        auto const behind = std::partition_point( // the lines are in the order of the page
            lines.begin(), lines.end(), [&r](auto const& line) { return line.text.data() <= r.original.data(); });
        (behind - 1)->doubted = false;
    }
}

/// Passes until nothing more goes, eight at most. Where it is `Scored`, the lines that their score on the page as it came
/// condemns go last, so that less stays than without, never more. Who asks for the rules alone does not compile the score.
template <bool Scored = false>
[[nodiscard]] constexpr std::string clean_all(std::string_view page, category categories, phrase_tables tables,
                                              score_limit limit = {}) {
    bool const repeats_too = any(categories & category::duplicate);
    draft page_draft;
    text::normal_line buffer;
    for (piece_iterator<line_splitter> at(page); at != std::default_sentinel; ++at) {
        draft_line line{*at, 0, classify(*at, tables, buffer), false};
        if (repeats_too && !line.facts.blank) line.sample = anchor_sample(text::trimmed(*at));
        page_draft.push_back(line);
    }
    judging_known<draft_line> const judging{tables};
    [[maybe_unused]] scored_page scores;
    for (int pass = 0; pass < 8; ++pass) {
        auto const lines = page_draft.lines();
        using cursor = judged_cursor<draft_line*, draft_line*, judging_known<draft_line>>;
        for (cursor at(lines.data(), lines.data() + lines.size(), judging); !at.done(); at.next()) {
            auto& line = *at.base();
            line.goes = any(at.current().what() & categories);
            if constexpr (Scored)
                if (pass == 0 && !line.facts.blank)
                    scores.push_back(text::trimmed(line.text), static_cast<std::size_t>(at.base() - lines.data()),
                                     line.facts, at.current());
        }
        if constexpr (Scored)
            if (pass == 0) {
                scores.finish();
                drop_by_score(scores, limit, [&](std::size_t number) { lines[number].doubted = true; });
            }
        if (repeats_too) mark_repeats(lines);
        std::size_t const before = lines.size();
        page_draft.close_up();
        if (page_draft.lines().size() == before) break;
    }
    if constexpr (Scored) {
        for (auto& line : page_draft.lines()) line.goes = line.doubted;
        page_draft.close_up();
    }
    return page_draft.text(page);
}

} // namespace detail

/// A page without the lines that are any of `categories`, and, where it names `duplicate`, without repeated blocks
/// (repeats::blocks). Keeps every other line byte for byte with its line end. A run of blank lines that a removal
/// leaves behind becomes one, none at the page's start and end; where nothing is removed the result equals the input.
/// Any bytes are fine: what is not UTF-8 is text.
///
/// What a removal brings together is judged again until nothing more goes, eight times at most, so that cleaning
/// twice changes nothing. A line that only a later pass removes is one that annotate does not show: it works on what
/// the passes before it left. Linear in the page. One allocation, the result's, for a page of 64 lines or less that
/// repeats nothing; for longer ones about 60 bytes a line beside it, and three tables where paragraphs may repeat. Throws
/// only what allocation throws.
///
///     std::string text = pith::clean(page, pith::category::ad | pith::category::consent);
[[nodiscard]] constexpr std::string clean(std::string_view page, category categories) {
    return detail::clean_all(page, categories, detail::judging<no_projection, 0>().tables());
}
/// The same, with the caller's phrases beside the built-in ones. The book is needed for the call only.
[[nodiscard]] constexpr std::string clean(std::string_view page, category categories, phrase_book const& book) {
    return detail::clean_all(page, categories, detail::judging<no_projection, 1>{{}, {&book}}.tables());
}

/// The article out of a page, as UTF-8 text in lines: removes residue (the default categories) and repeated blocks.
///
///     std::string article = pith::clean(page);
[[nodiscard]] constexpr std::string clean(std::string_view page) {
    return clean(page, category::residue | category::duplicate);
}

/// How much clean() takes out.
enum class preset : std::uint8_t {
    residue,     ///< what rules name: clean(page)
    boilerplate, ///< and what views::strip_boilerplate finds by its score: for what an extractor left
    main_text,   ///< all but the article, as views::main_text finds it: for the text of a whole page
};

/// The article out of a page, by a preset. The score judges the page as it came, once; the rules go on as above. So a
/// second call with a scored preset sees another page, and may take more lines. Linear; for the score 100 to 300 bytes a
/// line (vectors that double) beside what clean(page) takes.
///
///     std::string article = pith::clean(page, pith::preset::main_text);
[[nodiscard]] constexpr std::string clean(std::string_view page, preset how) {
    constexpr auto categories = category::residue | category::duplicate;
    if (how == preset::residue) return clean(page, categories);
    return detail::clean_all<true>(page, categories, detail::judging<no_projection, 0>().tables(),
                                   how == preset::boilerplate ? detail::boilerplate_limit : detail::main_text_limit);
}

} // namespace pith

#endif // PITH_CLEAN_HPP
