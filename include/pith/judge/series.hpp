// SPDX-License-Identifier: BSL-1.0
//
// Lists that give themselves away by form in any language: news by the hour, the newest first ("14:17", "Ferry cancelled",
// "13:52", "Two boats saved"), and archives by month, the newest first, or by month or topic with their counts ("May 2020",
// "May 2020 (17)", "boats [530]").
//
// What goes forward in time is a programme, a timetable, a chronology, a log, and stays.
#ifndef PITH_JUDGE_SERIES_HPP
#define PITH_JUDGE_SERIES_HPP

#include <pith/judge/window.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// The date and the time that a line begins with: a number that grows with time, or -1 where there is none.
struct time_stamp {
    std::int32_t day = -1, minute = -1;
    std::size_t size = 0; ///< where what follows begins; 0 for no stamp
};
constexpr time_stamp find_stamp(std::string_view s) noexcept {
    time_stamp t;
    std::size_t i = 0;
    while (i < s.size() && i < 8 && (s[i] == '[' || s[i] == '(' || s[i] == '*' || s[i] == '-' || s[i] == ' ')) ++i;
    if (i == s.size() || s[i] < '0' || s[i] > '9') return t;
    for (int part = 0; part < 2; ++part) { // a date, a time, either alone or in either order
        std::int32_t n[3] = {-1, -1, -1};
        std::size_t at = i, digits[3] = {};
        char separator = 0;
        for (int k = 0;; ++k) {
            std::size_t const from = at;
            std::int32_t value = 0;
            while (at < s.size() && at < from + 4 && s[at] >= '0' && s[at] <= '9') value = value * 10 + (s[at++] - '0');
            digits[k] = at - from;
            if (digits[k] != 0) n[k] = value;
            if (digits[k] == 0 || k == 2 || at >= s.size() || (k > 0 && s[at] != separator)) break;
            if (k == 0) separator = s[at];
            if (separator != ':' && separator != '.' && separator != '/' && separator != '-') break;
            ++at;
        }
        bool const ends =
            at >= s.size() || s[at] == ' ' || s[at] == ',' || s[at] == ']' || s[at] == ')' || s[at] == '|';
        bool const time = separator == ':' && n[1] >= 0 && n[0] < 24 && n[1] < 60 && digits[0] <= 2 && digits[1] == 2;
        bool const date = separator != ':' && n[2] >= 0 && (digits[0] == 4 || digits[2] == 4 || digits[2] == 2);
        if (!ends || !(time || date)) break;
        if (time) {
            if (t.minute >= 0) break;
            t.minute = n[0] * 60 + n[1];
        } else {
            if (t.day >= 0) break;
            bool const year_first = digits[0] == 4, month_first = !year_first && n[1] > 12;
            std::int32_t const year = year_first ? n[0] : n[2] % 100 + (digits[2] == 2 ? 2000 : n[2] - n[2] % 100);
            std::int32_t const month = year_first ? n[1] : month_first ? n[0] : n[1];
            std::int32_t const day = year_first ? n[2] : month_first ? n[1] : n[0];
            if (month < 1 || month > 12 || day < 1 || day > 31) break;
            t.day = (year * 12 + month) * 31 + day;
        }
        t.size = i = at;
        while (i < s.size() && (s[i] == ' ' || s[i] == ',' || s[i] == '|')) ++i;
    }
    return t;
}

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
} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_SERIES_HPP
