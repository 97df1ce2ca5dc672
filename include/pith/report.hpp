// SPDX-License-Identifier: BSL-1.0
//
// report(): clean(), and what it did.
#ifndef PITH_REPORT_HPP
#define PITH_REPORT_HPP

#include <pith/clean.hpp>
#include <pith/judge/kind.hpp>
#include <pith/page_report.hpp>

#include <array>
#include <utility>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME {

namespace detail {

/// What report() makes of a page, compiled once where pith::compiled is linked (judge/page.hpp).
template <class = void>
struct report_core {
    [[nodiscard, gnu::noinline]] static constexpr page_report report(std::string_view page, clean_plan const& plan) {
        clean_log log;
        log.look = [](slice<known_line const> lines, clean_log& l) {
            auto const found = find_kind(lines);
            l.kind = found.kind;
            l.evidence = found.evidence;
        };
        auto c = clean_core<>::within(page, plan, log);
        page_report r{std::move(c.text), log.kind, log.evidence, c.words, c.words_removed, c.over_budget, {}};
        r.removed.reserve(log.removed.size());
        in_order(log.removed, [&, number = std::size_t{0}, rest = page](removed_line const& gone) mutable {
            for (bool found = false; !found; rest.remove_prefix(line_splitter::skip(rest, line_splitter::next(rest)))) {
                ++number;
                found = rest.data() == gone.text.data();
            }
            r.removed.push_back({gone.text, number, why(gone, plan.books)});
        });
        return r;
    }

private:
    /// Calls `use` for each of the removed lines in the page's order. Each pass noted its own in that order, those of its
    /// rules and then its repeats, and the score noted its own last: so many runs are merged.
    template <class Use>
    static constexpr void in_order(list<removed_line> const& removed, Use use) {
        std::array<std::size_t, 2 * most_passes + 2> at{};
        std::size_t runs = 0;
        for (std::size_t k = 0; k < removed.size(); ++k)
            if (k == 0 || removed[k].text.data() < removed[k - 1].text.data()) at[runs++] = k;
        auto ends = at;
        for (std::size_t k = 0; k < runs; ++k) ends[k] = k + 1 < runs ? at[k + 1] : removed.size();
        for (std::size_t n = 0; n < removed.size(); ++n) {
            std::size_t next = runs;
            for (std::size_t k = 0; k < runs; ++k)
                if (at[k] < ends[k] && (next == runs || removed[at[k]].text.data() < removed[at[next]].text.data()))
                    next = k;
            use(removed[at[next]++]);
        }
    }
    static constexpr verdict why(removed_line const& gone, book_list books) {
        std::string_view const text = text::trimmed(gone.text);
        if (gone.ruled.residue()) return judge_core<>::say(gone.ruled, text, books);
        if (!gone.original.empty()) return {category::duplicate, "repeat", gone.original};
        return {category::boilerplate, "score", text::shown_part(text)};
    }
};
#ifdef PITH_COMPILED
extern template struct report_core<>;
#endif

} // namespace detail

/// Cleans a page and says what went, where and why, and what the page is. `text` is what clean(page, asked) returns. Where
/// the budget forbids to clean it, nothing went. Linear.
/// Takes a quarter to two fifths more time than clean, and throws only what allocation throws.
///
///     auto const r = pith::report(page, {.how = pith::preset::main_text});
///     if (r.kind == pith::page_kind::article) store(r.text);
///     for (auto const& [text, line, why] : r.removed) log(line, name(why.what), why.rule, text);
[[nodiscard]] constexpr page_report report(std::string_view page, options const& asked = {}) {
    std::array<phrase_book const*, 1> books{};
    return detail::report_core<>::report(page, detail::plan_of(asked, books));
}

} // namespace pith::inline PITH_VERSION_NAME

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_REPORT_HPP
