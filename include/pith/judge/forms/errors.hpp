// SPDX-License-Identifier: BSL-1.0
//
// What stands on error pages beside their sentences: numbers, identifiers, addresses.
#ifndef PITH_JUDGE_FORMS_ERRORS_HPP
#define PITH_JUDGE_FORMS_ERRORS_HPP

#include <pith/list.hpp>
#include <pith/text/utf8.hpp>

#include <cstddef>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// A number that HTTP uses to say that a page is not there, and nothing else.
constexpr bool is_status_number(std::string_view s) noexcept {
    return s.size() == 3 && (s[0] == '4' || s[0] == '5') && s[1] >= '0' && s[1] <= '2' && s[2] >= '0' && s[2] <= '9';
}

/// A token that a machine made up: an address, a host, a path, a time, an identifier. Linear.
constexpr bool is_machine_token(std::string_view s) noexcept {
    if (s.starts_with('h') && (text::begins_with(s, "http://") || text::begins_with(s, "https://"))) return true;
    if (s.size() > 1 && s[0] == '/' && s[1] != '/') return true;
    std::size_t digits = 0, capitals = 0, lower = 0, points = 0, marks = 0;
    for (char const c : s) {
        if (c >= '0' && c <= '9') ++digits;
        else if (text::is_small(c)) ++lower;
        else if (c >= 'A' && c <= 'Z') ++capitals;
        else if (c == '.') ++points;
        else if (c == ':' || c == '-' || c == '_' || c == '=' || c == '+' || c == '/') ++marks;
        else return false;
    }
    bool const host = points > 0 && lower > points && capitals + digits + marks == 0 && s.back() != '.';
    return host || text::begins_with(s, "ERR_") ||
           (s.size() >= 7 && digits >= 2 && (points + marks >= 2 || capitals + lower >= 2 || digits >= 10));
}

/// The details below an error's sentences: identifiers and addresses behind at most four words and a mark ("Reference
/// #18.1a2b3c4d", "Your IP: 203.0.113.7", "Your support ID is: 12345678901"), or nothing else ("2022-01-03 10:11:12
/// UTC"). Linear in the words before the first such token.
constexpr bool is_error_detail(std::string_view s) noexcept {
    if (s.size() < 5 || s.size() > 160) return false;
    bool marked = true; // nothing, or a label and its mark, stands before the token
    for (std::size_t i = 0, words = 0; i < s.size();) {
        std::size_t const end = smaller(s.find(' ', i), s.size());
        auto word = s.substr(i, end - i);
        if (marked && word.starts_with('#')) word.remove_prefix(1);
        if (marked && is_machine_token(word))
            return words > 0 || end == s.size() || is_machine_token(s.substr(end + 1, 8));
        if (++words > 4 || word.empty()) return false;
        marked = word.back() == ':' || word.back() == '#' || word == "ID" || (end + 1 < s.size() && s[end + 1] == '#');
        i = end + 1;
    }
    return false;
}

/// What stands on error pages beside their sentences, and is nothing without them.
constexpr bool is_status_code(std::string_view s) noexcept { return is_status_number(s) || is_error_detail(s); }

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_FORMS_ERRORS_HPP
