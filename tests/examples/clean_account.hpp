// SPDX-License-Identifier: BSL-1.0
//
// What the program clean says of the lines that went: --explain and --stats.
#ifndef PITH_EXAMPLES_CLEAN_ACCOUNT_HPP
#define PITH_EXAMPLES_CLEAN_ACCOUNT_HPP

#include "clean_options.hpp"
#include "clean_system.hpp"

#include <pith/pith.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tool {

struct amount {
    std::size_t lines = 0, bytes = 0;
    amount& operator+=(amount const& more) {
        lines += more.lines;
        bytes += more.bytes;
        return *this;
    }
    friend bool operator==(amount const&, amount const&) = default;
};

inline amount size_of(std::string_view text) {
    auto const ends = static_cast<std::size_t>(std::ranges::count(text, '\n'));
    return {ends + (text.empty() || text.ends_with('\n') ? 0u : 1u), text.size()};
}

/// An amount for each category that a line can go for, in the order of their flags, and their names.
using amounts = std::array<amount, std::bit_width(static_cast<std::uint32_t>(pith::category::boilerplate))>;
inline std::string_view category_name(std::size_t index) { return name(pith::category{std::uint32_t{1} << index}); }

inline amounts count(std::string_view page, std::vector<pith::removal> const& removed) {
    amounts all{};
    for (auto const& [text, line, why] : removed) {
        auto const end = static_cast<std::size_t>(text.data() - page.data()) + text.size();
        all[static_cast<std::size_t>(std::countr_zero(static_cast<std::uint32_t>(why.what)))] +=
            {1, text.size() + (end < page.size() ? 1u : 0u)};
    }
    return all;
}

/// What each removal went by: for the score's, how sure it is and the features that decided.
inline std::vector<std::string> evidence_of(std::string_view page, std::vector<pith::removal> const& removed,
                                            pith::options const& how) {
    std::vector<std::string> all;
    bool scored = false;
    for (auto const& r : removed) {
        all.emplace_back(r.why.evidence);
        scored = scored || r.why.what == pith::category::boilerplate;
    }
    if (!scored) return all;
    pith::phrase_book const none;
    auto const show =
        how.how == pith::preset::main_text ? pith::views::annotate_main_text : pith::views::annotate_boilerplate;
    std::size_t number = 0, next = 0;
    for (auto const [line, verdict, score] :
         page | pith::views::lines | show(how.phrases != nullptr ? *how.phrases : none)) {
        ++number;
        if (next == removed.size() || removed[next].line != number) continue;
        if (removed[next].why.what == pith::category::boilerplate) {
            all[next] = std::to_string(static_cast<int>(score.confidence * 100)) + " %";
            for (auto const reason : score.reasons)
                if (!reason.empty()) all[next] += ", " + std::string(reason);
        }
        ++next;
    }
    return all;
}

inline void explain(std::string_view file, std::vector<pith::removal> const& removed,
                    std::vector<std::string> const& evidence) {
    for (std::size_t i = 0; i < removed.size(); ++i) {
        auto const& [text, line, why] = removed[i];
        say(field(file) + ':' + std::to_string(line) + '\t' + std::string(name(why.what)) + '\t' +
            std::string(why.rule) + '\t' + field(evidence[i]) + '\t' + field(text) + '\n');
    }
}

/// The table of --stats.
class statistics {
public:
    void add(std::string_view page, pith::page_report const& r) {
        auto const gone = count(page, r.removed);
        for (std::size_t i = 0; i < gone.size(); ++i) removed_[i] += gone[i];
        read_ += size_of(page);
        kept_ += size_of(r.text);
        ++pages_;
        if (r.text != page) ++changed_;
        if (r.over_budget) ++over_budget_;
    }
    /// The rows add up: what was removed, what was closed up, and what was kept is what was read.
    void print() const {
        std::string text = "                     lines       bytes\n";
        amount closed{read_.lines - kept_.lines, read_.bytes - kept_.bytes};
        for (std::size_t i = 0; i < removed_.size(); ++i) {
            if (removed_[i].lines == 0) continue;
            text += row(category_name(i), removed_[i]);
            closed.lines -= removed_[i].lines;
            closed.bytes -= removed_[i].bytes;
        }
        if (closed != amount{}) text += row("closed up", closed);
        text += row("kept", kept_) + row("read", read_);
        text += std::to_string(changed_) + " of " + std::to_string(pages_) + " pages changed\n";
        if (over_budget_ != 0) text += std::to_string(over_budget_) + " left as they were, over the budget\n";
        say(text);
    }

private:
    static std::string row(std::string_view name, amount const& a) {
        std::string text(name);
        text.resize(std::max<std::size_t>(text.size(), 14), ' ');
        for (auto const& number : {std::to_string(a.lines), std::to_string(a.bytes)})
            text += std::string(12 - std::min<std::size_t>(number.size(), 12), ' ') + number;
        return text + '\n';
    }
    amounts removed_{}; ///< as count() has them
    amount read_, kept_;
    std::size_t pages_ = 0, changed_ = 0, over_budget_ = 0;
};

} // namespace tool

#endif // PITH_EXAMPLES_CLEAN_ACCOUNT_HPP
