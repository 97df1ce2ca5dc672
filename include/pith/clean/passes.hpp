// SPDX-License-Identifier: BSL-1.0
//
// How a page is cleaned: it is judged, lines go, and what that brings together is judged again.
#ifndef PITH_CLEAN_PASSES_HPP
#define PITH_CLEAN_PASSES_HPP

#include <pith/category.hpp>
#include <pith/clean/draft.hpp>
#include <pith/judge/facts.hpp>
#include <pith/judge/page.hpp>
#include <pith/judge/ruling.hpp>
#include <pith/list.hpp>
#include <pith/page_kind.hpp>
#include <pith/phrases/tables.hpp>
#include <pith/repeats/repeats.hpp>
#include <pith/score/score.hpp>
#include <pith/text/measure.hpp>
#include <pith/text/normal.hpp>
#include <pith/text/pieces.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// Whether two of the lines may say the same: most pages end here, without a table.
constexpr bool may_repeat(slice<known_line const> lines) noexcept {
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

/// A line that goes, and why: by a rule, as a repeat of `original`, or by its score alone.
struct removed_line {
    std::string_view text{};
    ruling ruled{};
    std::string_view original{};
};

/// What report() asks for beside the text.
struct clean_log {
    list<removed_line> removed{};                                          ///< pass by pass
    void (*look)(slice<known_line const> lines, clean_log& log) = nullptr; ///< at the judged page
    page_kind kind = page_kind::article;
    std::string_view evidence{};
};

/// Marks later copies of repeated blocks. A copy that the score keeps clears its original of doubt: one of them stays.
constexpr void mark_repeats(slice<known_line> lines, clean_log* log) {
    if (!may_repeat(lines)) return;
    list<page_line> shown;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (!lines[i].goes && !lines[i].facts.blank && lines[i].ruled.by() != rule::keep)
            shown.push_back({text::trimmed(lines[i].text), i, lines[i].sample});
    for (auto const& r : find_repeats({shown.data(), shown.size()}, repeats::blocks)) {
        lines[r.number].goes = true;
        if (log != nullptr) log->removed.push_back({lines[r.number].text, {}, r.original});
        if (lines[r.number].doubted) continue;
        std::size_t low = 0, high = r.number; // the lines are in the order of the page
        while (high - low > 1) {
            std::size_t const middle = low + (high - low) / 2;
            (lines[middle].text.data() <= r.original.data() ? low : high) = middle;
        }
        lines[low].doubted = false;
    }
}

/// What a scored preset doubts: a function, so that who asks for the rules alone does not compile the score.
using doubts = void (*)(slice<known_line> lines, score_limit limit);

/// How a page is cleaned.
struct clean_plan {
    category categories = category::residue | category::duplicate;
    book_list books{};
    doubts doubt = nullptr;
    score_limit limit{};
    double budget = 1.0;
    bool certain = false; ///< only what a phrase condemns by itself
};

/// How often a page is judged at most.
inline constexpr std::size_t most_passes = 8;

/// Passes until nothing more goes. Where there are `doubts`, the lines that their score on the page as it came
/// condemns go last, so that less stays than without, never more.
[[nodiscard]] constexpr std::string clean_all(std::string_view page, clean_plan const& plan, clean_log* log) {
    table_list const all_tables(plan.books);
    phrase_tables const tables = all_tables.all();
    bool const repeats_too = any(plan.categories & category::duplicate) && !plan.certain;
    draft page_draft;
    text::normal_line buffer;
    for (std::string_view rest = page; !rest.empty();) {
        known_line line{line_splitter::next(rest)};
        rest.remove_prefix(line_splitter::skip(rest, line.text));
        line.facts = classify(line.text, tables, buffer);
        if (repeats_too && !line.facts.blank) line.sample = anchor_sample(text::trimmed(line.text));
        page_draft.push_back(line);
    }
    for (std::size_t pass = 0; pass < most_passes; ++pass) {
        auto const lines = page_draft.lines();
        judge_page(lines, tables);
        if (pass == 0 && log != nullptr && log->look != nullptr) log->look(lines, *log);
        for (auto& line : lines) {
            line.goes =
                any(line.ruled.what() & plan.categories) && (!plan.certain || line.ruled.by() <= rule::wrapped_phrase);
            if (line.goes && log != nullptr) log->removed.push_back({line.text, line.ruled});
        }
        if (pass == 0 && plan.doubt != nullptr) plan.doubt(lines, plan.limit);
        if (repeats_too) mark_repeats(lines, log);
        std::size_t const before = lines.size();
        page_draft.close_up();
        if (page_draft.lines().size() == before || plan.certain) break;
    }
    if (plan.doubt != nullptr) {
        for (auto& line : page_draft.lines()) {
            line.goes = line.doubted;
            if (line.goes && log != nullptr) log->removed.push_back({line.text});
        }
        page_draft.close_up();
    }
    return page_draft.text(page);
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_CLEAN_PASSES_HPP
