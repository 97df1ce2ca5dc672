// SPDX-License-Identifier: BSL-1.0
//
// When: the date and the time that a line begins with, in digits ("14:17", "04.03.2024 14:17", "[2024-03-04]"), and the year
// that a month of an archive ends in. The names of months are text/dates.hpp's.
#ifndef PITH_JUDGE_FORMS_STAMPS_HPP
#define PITH_JUDGE_FORMS_STAMPS_HPP

#include <pith/judge/forms/numbers.hpp>
#include <pith/list.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// Numbers that grow with time, or -1 where there is none.
struct time_stamp {
    std::int32_t day = -1, minute = -1;
    std::size_t size = 0; ///< where what follows begins; 0 for no stamp
};

/// Up to three numbers of at most four digits with one separator between them.
struct stamp_numbers {
    std::int32_t n[3] = {-1, -1, -1};
    std::size_t digits[3] = {};
    char separator = 0;
    std::size_t end = 0;

    /// Reads those that begin at `at`.
    constexpr stamp_numbers(std::string_view s, std::size_t at) noexcept : end(at) {
        for (int k = 0;; ++k) {
            std::size_t const from = end;
            std::int32_t value = 0;
            while (end < s.size() && end < from + 4 && s[end] >= '0' && s[end] <= '9')
                value = value * 10 + (s[end++] - '0');
            digits[k] = end - from;
            if (digits[k] != 0) n[k] = value;
            if (digits[k] == 0 || k == 2 || end >= s.size() || (k > 0 && s[end] != separator)) return;
            if (k == 0) separator = s[end];
            if (separator != ':' && separator != '.' && separator != '/' && separator != '-') return;
            ++end;
        }
    }
    /// A time of the day, seconds or not.
    [[nodiscard]] constexpr bool is_time() const noexcept {
        return separator == ':' && n[1] >= 0 && n[0] < 24 && n[1] < 60 && digits[0] <= 2 && digits[1] == 2;
    }
    /// Three numbers, one of which can be a year.
    [[nodiscard]] constexpr bool is_date() const noexcept {
        return separator != ':' && n[2] >= 0 && (digits[0] == 4 || digits[2] == 4 || digits[2] == 2);
    }
    /// The number of its day: the year first or last, the day before the month unless that cannot be. -1 where there is no such
    /// day.
    [[nodiscard]] constexpr std::int32_t day() const noexcept {
        bool const year_first = digits[0] == 4, month_first = !year_first && n[1] > 12;
        std::int32_t const year = year_first ? n[0] : digits[2] == 2 ? 2000 + n[2] : n[2];
        std::int32_t const month = year_first ? n[1] : month_first ? n[0] : n[1];
        std::int32_t const day = year_first ? n[2] : month_first ? n[1] : n[0];
        return month < 1 || month > 12 || day < 1 || day > 31 ? -1 : (year * 12 + month) * 31 + day;
    }
};

/// A date, a time, either alone or in either order, behind a bracket or a bullet.
constexpr time_stamp find_stamp(std::string_view s) noexcept {
    time_stamp t;
    std::size_t i = 0;
    while (i < s.size() && i < 8 && (s[i] == '[' || s[i] == '(' || s[i] == '*' || s[i] == '-' || s[i] == ' ')) ++i;
    if (i == s.size() || s[i] < '0' || s[i] > '9') return t;
    for (int part = 0; part < 2; ++part) {
        stamp_numbers const read(s, i);
        char const next = read.end < s.size() ? s[read.end] : ' ';
        if (next != ' ' && next != ',' && next != ']' && next != ')' && next != '|') break;
        if (read.is_time()) {
            if (t.minute >= 0) break;
            t.minute = read.n[0] * 60 + read.n[1];
        } else {
            std::int32_t const day = read.is_date() ? read.day() : -1;
            if (day < 0 || t.day >= 0) break;
            t.day = day;
        }
        t.size = i = read.end;
        while (i < s.size() && (s[i] == ' ' || s[i] == ',' || s[i] == '|')) ++i;
    }
    return t;
}

/// The year in which a line ends, or the name before its count: the line is a month of an archive. 0 where it does not.
constexpr std::int32_t archive_year(std::string_view s) noexcept {
    if (!s.empty() && (s.back() == ')' || s.back() == ']')) s = s.substr(0, smaller(s.size(), s.rfind(' ')));
    if (s.size() < 7 || s[s.size() - 5] != ' ') return 0;
    auto const year = static_cast<std::int32_t>(leading_number(s.substr(s.size() - 4)));
    return year >= 1900 && year < 2100 ? year : 0;
}

/// Whether a line that is a date is a month and a year, "de" or "of" between them, and nothing else: "May 2020".
constexpr bool is_month_of_year(std::string_view s) noexcept {
    if (s.size() > 30 || archive_year(s) == 0) return false;
    s.remove_suffix(5);
    for (char const c : s)
        if (c >= '0' && c <= '9') return false;
    std::size_t const space = s.find(' ');
    return space >= s.size() || (s.size() - space == 3 && space > 2);
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_FORMS_STAMPS_HPP
