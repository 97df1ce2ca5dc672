// SPDX-License-Identifier: BSL-1.0
//
// Cleans a page within a budget of words: where more would go, less is asked for.
#ifndef PITH_CLEAN_BUDGET_HPP
#define PITH_CLEAN_BUDGET_HPP

#include <pith/clean/passes.hpp>
#include <pith/score/measures.hpp>
#include <pith/text/measure.hpp>
#include <pith/text/pieces.hpp>
#include <pith/text/shown.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// The words of a line, as a reader sees them. Linear.
[[nodiscard]] constexpr std::size_t words_of(std::string_view line) {
    return text::of_shown(text::trimmed(line), [](std::string_view s) { return count_words(s); });
}

/// A cleaned page, and what was counted where somebody asked.
struct cleaned {
    std::string text{};
    std::size_t words = 0, words_removed = 0;
    bool over_budget = false;
};

/// The same within a budget, and with its words counted.
[[nodiscard]] constexpr cleaned clean_within(std::string_view page, clean_plan plan, clean_log& log) {
    cleaned c;
    for (std::string_view rest = page; !rest.empty();) {
        auto const line = line_splitter::next(rest);
        rest.remove_prefix(line_splitter::skip(rest, line));
        c.words += words_of(line);
    }
    for (;;) {
        log.removed.clear();
        c.text = clean_all(page, plan, &log);
        c.words_removed = 0;
        for (auto const& line : log.removed) c.words_removed += words_of(line.text);
        bool const over = static_cast<double>(c.words_removed) > plan.budget * static_cast<double>(c.words);
        if (!over || c.words_removed == 0) return c;
        if (plan.doubt != nullptr) plan.doubt = nullptr;
        else if (!plan.certain) plan.certain = true;
        else break;
    }
    log.removed.clear();
    c.text = page;
    c.words_removed = 0;
    c.over_budget = true;
    return c;
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_CLEAN_BUDGET_HPP
