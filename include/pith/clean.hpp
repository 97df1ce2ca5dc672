// SPDX-License-Identifier: BSL-1.0
//
// clean(): the preset, one call.
#ifndef PITH_CLEAN_HPP
#define PITH_CLEAN_HPP

#include <pith/judge/page.hpp>
#include <pith/options.hpp>
#include <pith/page_kind.hpp>
#include <pith/phrases/tables.hpp>
#include <pith/preset.hpp>
#include <pith/repeats/repeats.hpp>
#include <pith/score/score.hpp>
#include <pith/text/pieces.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME {

namespace detail {

/// The lines of a page: a few in place, so that cleaning an article allocates nothing but its result.
class draft {
public:
    [[nodiscard]] constexpr slice<known_line> lines() noexcept { return {data(), size_}; }
    constexpr void push_back(known_line const& line) {
        if (size_ < few_.size()) {
            few_[size_++] = line;
            return;
        }
        if (many_.empty()) {
            many_.reserve(4 * few_.size());
            many_.append(few_.data(), few_.size());
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
        auto const kept = lines();
        std::size_t from = 0, to = 0; // bytes to copy at once
        for (std::size_t i = 0; i <= kept.size(); ++i) {
            std::size_t const at =
                i < kept.size() ? static_cast<std::size_t>(kept[i].text.data() - page.data()) : page.size() + 1;
            if (at != to) {
                out.append(page.data() + from, to - from);
                from = at;
            }
            if (i < kept.size()) to = at + kept[i].text.size() + (at + kept[i].text.size() < page.size() ? 1u : 0u);
        }
        return out;
    }

private:
    [[nodiscard]] constexpr known_line* data() noexcept { return many_.empty() ? few_.data() : many_.data(); }

    std::array<known_line, 64> few_{};
    list<known_line> many_;
    std::size_t size_ = 0;
};

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

/// The bodies of clean() and report(), compiled once where pith::compiled is linked (judge/page.hpp).
template <class = void>
struct clean_core {
    [[nodiscard, gnu::noinline]] static constexpr std::string clean(std::string_view page, clean_plan const& plan) {
        return clean_all(page, plan, nullptr);
    }
    [[nodiscard, gnu::noinline]] static constexpr cleaned within(std::string_view page, clean_plan const& plan,
                                                                 clean_log& log) {
        return clean_within(page, plan, log);
    }
};
#ifdef PITH_COMPILED
extern template struct clean_core<>;
#endif

/// What the options ask for; `books` has room for their book.
constexpr clean_plan plan_of(options const& o, std::array<phrase_book const*, 1>& books) noexcept {
    books[0] = o.phrases;
    clean_plan plan{o.categories, {books.data(), o.phrases != nullptr ? 1u : 0u}};
    plan.budget = o.budget;
    if (o.how == preset::residue) return plan;
    plan.doubt = score_core<>::doubt;
    plan.limit = o.how == preset::boilerplate ? boilerplate_limit : main_text_limit;
    return plan;
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
    return detail::clean_core<>::clean(page, {categories});
}
/// The same, with the caller's phrases beside the built-in ones. The book is needed for the call only.
[[nodiscard]] constexpr std::string clean(std::string_view page, category categories, phrase_book const& book) {
    phrase_book const* const books[] = {&book};
    return detail::clean_core<>::clean(page, {categories, books});
}

/// The article out of a page, as UTF-8 text in lines: removes residue (the default categories) and repeated blocks.
///
///     std::string article = pith::clean(page);
[[nodiscard]] constexpr std::string clean(std::string_view page) { return detail::clean_core<>::clean(page, {}); }

/// The general form: what the others do, and more (options.hpp). A file that calls it compiles the score. Linear; with a
/// budget the page is read up to three times more. Throws only what allocation throws.
///
///     std::string article = pith::clean(page, pith::options{.how = pith::preset::main_text, .budget = 0.5});
[[nodiscard]] constexpr std::string clean(std::string_view page, options const& asked) {
    std::array<phrase_book const*, 1> books{};
    auto const plan = detail::plan_of(asked, books);
    if (!(plan.budget < 1)) return detail::clean_core<>::clean(page, plan);
    detail::clean_log log;
    return detail::clean_core<>::within(page, plan, log).text;
}

/// The article out of a page, by a preset. The score judges the page as it came, once; the rules go on as above. So a
/// second call with a scored preset sees another page, and may take more lines. Linear; for the score 170 to 380 bytes a
/// line (vectors that double) beside what clean(page) takes.
///
///     std::string article = pith::clean(page, pith::preset::main_text);
[[nodiscard]] constexpr std::string clean(std::string_view page, preset how) {
    return clean(page, options{.how = how});
}

} // namespace pith::inline PITH_VERSION_NAME

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_CLEAN_HPP
