// SPDX-License-Identifier: BSL-1.0
//
// What an item of a list begins with.
#ifndef PITH_JUDGE_FORMS_ITEMS_HPP
#define PITH_JUDGE_FORMS_ITEMS_HPP

#include <pith/text/fold.hpp>
#include <pith/text/utf8.hpp>

#include <cstddef>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// Begins with a bullet and does not end with one ("- Advertisement -"), with a number and a point, or with a
/// quotation mark: an item of a list, or something somebody says.
constexpr bool is_list_item(std::string_view s) noexcept {
    if ((s[0] | 0x20) >= 'a' && (s[0] | 0x20) <= 'z') return false; // most lines
    auto const lead = text::decode(s, 0);
    bool const bullet = lead.code == U'*' || lead.code == 0x2022 || text::is_dash(lead.code);
    if (bullet) return s.size() > lead.size + 1 && s[lead.size] == ' ' && s.back() != s[0];
    if (text::straight_quote(lead.code) != 0) return true;
    std::size_t i = 0;
    while (i < s.size() && i < 3 && s[i] >= '0' && s[i] <= '9') ++i;
    return i > 0 && i + 1 < s.size() && (s[i] == '.' || s[i] == ')') && s[i + 1] == ' ';
}

/// The number of a clause with a space behind it: "4.1 ", "2.3.1 ". Its length; 0 where there is none, or a date.
constexpr std::size_t clause_number(std::string_view s) noexcept {
    std::size_t i = 0, points = 0, digits = 0;
    for (; i < s.size() && i < 12 && ((s[i] >= '0' && s[i] <= '9') || s[i] == '.'); ++i) {
        points += s[i] == '.' ? 1u : 0u;
        digits = s[i] == '.' ? 0 : digits + 1;
        if (digits == 4 && (s[i - 3] == '1' || s[i - 3] == '2') && points == 2) return 0;
    }
    return points >= 1 && i >= 3 && s[0] != '.' && s[i - 1] != '.' && i + 1 < s.size() && s[i] == ' ' ? i + 1 : 0;
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_FORMS_ITEMS_HPP
