// SPDX-License-Identifier: BSL-1.0
//
// Lists that give themselves away by form in any language: news by the hour, the newest first ("14:17", "Ferry cancelled",
// "13:52", "Two boats saved"), and archives by month, the newest first, or by month or topic with their counts ("May 2020",
// "May 2020 (17)", "boats [530]").
//
// What goes forward in time is a programme, a timetable, a chronology, a log, and stays.
#ifndef PITH_JUDGE_RULES_SERIES_HPP
#define PITH_JUDGE_RULES_SERIES_HPP

#include <pith/judge/forms/numbers.hpp>
#include <pith/judge/forms/stamps.hpp>
#include <pith/judge/memory.hpp>
#include <pith/judge/window.hpp>
#include <pith/list.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace pith::inline PITH_VERSION_NAME::detail {

/// How many news with their times in a row are a list, how many months with their counts, and how many topics.
inline constexpr std::size_t least_news = 5, least_months = 4, least_counts = 3;

/// How many there are of a name, behind a space in brackets: "boats [530]", "May 2020 (17)". -1 where there is no such number,
/// or it may be a year.
constexpr std::int32_t count_behind(std::string_view s) noexcept {
    if (s.size() < 5 || s.size() > 80 || (s.back() != ')' && s.back() != ']')) return -1;
    std::size_t i = s.size() - 1;
    while (i > 0 && s[i - 1] >= '0' && s[i - 1] <= '9') --i;
    std::size_t const digits = s.size() - 1 - i;
    if (digits == 0 || digits > 6 || i < 3 || s[i - 2] != ' ' || s[i - 1] != (s.back() == ')' ? '(' : '[')) return -1;
    auto const n = static_cast<std::int32_t>(leading_number(s.substr(i)));
    return n >= 1900 && n < 2100 ? -1 : n;
}

class series_rules : window_rules {
public:
    constexpr explicit series_rules(window& w) noexcept : window_rules(w) {}

    /// Such lists at the page's edge. Counts by topic only below residue, and where they are no ages: an article counts, too.
    constexpr void take(judge_memory& memory) noexcept {
        std::size_t const listed = std::exchange(memory.listed, std::uint8_t{0});
        if (!w_.prose_somewhere) return;
        line_set news = 0, counts = 0;
        std::size_t period = 0; // of the last list of news
        each_run(w_.all & ~w_.body, [&](std::size_t a, std::size_t z) {
            if (a < w_.first_prose && z > w_.top) z = w_.top;
            if (z <= a || (z - a < least_counts && listed == 0)) return;
            bool const gap = a >= w_.first_prose && a < w_.last_prose;
            counts |= counts_list(a, z, gap, listed != 0, memory.residue);
            if (z - a >= least_news || listed != 0) {
                auto const list = news_list(a, z, gap, listed);
                news |= list.lines;
                period = list.period;
            }
        });
        each(news | counts, [&](std::size_t k) {
            if (is_taken(k)) return;
            bool const count = holds(counts, k);
            w_.take(k, {count ? rule::menu : rule::link_list, count ? category::navigation : category::related, {}});
        });
        if (w_.commit > 0 && holds(news | counts, w_.commit - 1))
            memory.listed = holds(news, w_.commit - 1) ? static_cast<std::uint8_t>(period) : std::uint8_t{1};
    }

private:
    /// As residue, which a byline is not: dates may be taken for one.
    [[nodiscard]] constexpr bool is_taken(std::size_t k) const noexcept {
        return any(w_.out[k].what() & category::residue);
    }

    /// The lines of [a, z) that are counts, or months of an archive. `listed`: the last window ended in such a list.
    [[nodiscard]] constexpr line_set counts_list(std::size_t a, std::size_t z, bool gap, bool listed,
                                                 bool residue_before) const noexcept {
        constexpr std::int32_t least_age = 3, most_age = 110;
        line_set counted = 0, months = 0, ages = 0;
        line_set bare = 0; // months without a count
        for (std::size_t k = a; k < z; ++k) {
            if (!holds(w_.own, k)) bare |= line_set{fact(k).form == shape::month} << k;
            char const last = w_.text[k].back();
            if (last != ')' && last != ']') continue;
            std::int32_t const n = count_behind(w_.text[k]);
            if (n < 0) continue;
            counted |= one(k);
            months |= line_set{archive_year(w_.text[k]) != 0} << k;
            ages |= line_set{n >= least_age && n <= most_age} << k;
        }
        line_set found = 0;
        auto const take = [&](std::size_t b, std::size_t e, bool list) {
            if (list || (b == 0 && listed)) found |= between(b, e);
        };
        auto const below_residue = [&](std::size_t b) {
            return b > 0 ? is_taken(b - 1) && w_.out[b - 1].what() != category::ad : residue_before;
        };
        each_run(months, [&](std::size_t b, std::size_t e) {
            bool const back = archive_year(w_.text[b]) > archive_year(w_.text[e - 1]); // in time
            take(b, e, e - b >= least_months && (!gap || back || below_residue(b)));
        });
        each_run(bare, [&](std::size_t b, std::size_t e) {
            bool const known = below_residue(b), back = goes_back(b, e, known);
            take(b, e, e - b >= least_months && (gap ? back && known : back || known));
        });
        each_run(counted & ~(w_.own & ~w_.code) & ~w_.item, [&](std::size_t b, std::size_t e) {
            line_set const run = between(b, e);
            take(b, e, e - b >= least_counts && (below_residue(b) || (w_.gone & run) != 0) && (run & ~ages) != 0);
        });
        return found;
    }
    /// Whether the months [b, e) go back in time, two of a year at least, and are no list that a heading or a colon announces.
    /// `known`: they stand below residue.
    [[nodiscard]] constexpr bool goes_back(std::size_t b, std::size_t e, bool known) const noexcept {
        bool const announced = !known && b > 0 && !fact(b).is_links() && (fact(b - 1).level > 0 || fact(b - 1).colon);
        if (announced) return false;
        std::int32_t const newest = archive_year(w_.text[b]);
        std::int32_t oldest = newest;
        std::size_t years = 1;
        for (std::size_t k = b + 1; k < e; ++k) {
            std::int32_t const year = archive_year(w_.text[k]);
            if (year > oldest) return false;
            years += year != oldest ? 1u : 0u;
            oldest = year;
        }
        return oldest < newest && years * 2 <= e - b;
    }

    /// Lines that are news with their times, and how many lines the longest entry of the last of their lists has.
    struct news_lines {
        line_set lines = 0;
        std::size_t period = 0;
    };
    /// A list of them, as far as it is read.
    struct news_run {
        std::size_t first = 0, last = 0; ///< lines with a time
        std::size_t entries = 0, times = 0, down = 0, up = 0, period = 1;
        time_stamp stamp{}; ///< of the last

        constexpr void add(std::size_t k, time_stamp t) noexcept {
            if (entries++ == 0) {
                first = k;
            } else {
                period = larger(period, k - last);
                bool const days = t.day >= 0 && stamp.day >= 0 && t.day != stamp.day;
                bool const minutes = !days && t.minute >= 0 && stamp.minute >= 0 && t.minute != stamp.minute;
                if (days) (t.day < stamp.day ? down : up) += 1;
                if (minutes) (t.minute < stamp.minute ? down : up) += 1;
            }
            times += t.minute >= 0 ? 1u : 0u;
            stamp = t;
            last = k;
        }
        [[nodiscard]] constexpr bool newest_first() const noexcept {
            return entries >= least_news && down >= least_news - 2 && up * 4 <= down;
        }
    };
    /// Those of [a, z). `listed`: the last window ended in such a list, whose entries have as many lines.
    [[nodiscard]] constexpr news_lines news_list(std::size_t a, std::size_t z, bool gap,
                                                 std::size_t listed) const noexcept {
        constexpr std::size_t most_lines = 3; // of an entry
        news_lines found;
        news_run run;
        auto const close = [&] {
            bool const goes_on = listed != 0 && a == 0 && run.first < most_lines && run.up <= run.down;
            bool const list = run.newest_first() && (!gap || run.times * 2 >= run.entries);
            if (goes_on) run.period = larger(run.period, listed);
            if (list || goes_on) {
                found.lines |= between(goes_on ? 0 : run.first, smaller(run.last + run.period, z));
                found.period = run.period;
            }
            run = {};
        };
        line_set const stamps =
            (w_.quantity | w_.item | w_.value | ~w_.titled) & between(a, z) & ~w_.own & ~w_.sentence;
        if (count(stamps) < least_news && listed == 0) return found;
        each(stamps, [&](std::size_t k) {
            auto const t = find_stamp(w_.text[k]);
            if (t.size == 0) return;
            if (run.entries > 0 &&
                (k - run.last > most_lines || (between(run.last + 1, k) & (w_.sentence | w_.own)) != 0))
                close();
            run.add(k, t);
        });
        if (run.entries > 0) close();
        return found;
    }
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_RULES_SERIES_HPP
