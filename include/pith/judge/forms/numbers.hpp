// SPDX-License-Identifier: BSL-1.0
//
// Numbers: what a line begins with, and lines that are more of numbers than of words.
#ifndef PITH_JUDGE_FORMS_NUMBERS_HPP
#define PITH_JUDGE_FORMS_NUMBERS_HPP

#include <pith/text/fold.hpp>
#include <pith/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::detail {

/// The number that a line begins with, of its first six digits; 0 where it begins with none.
constexpr std::uint32_t leading_number(std::string_view s) noexcept {
    std::uint32_t n = 0;
    for (char const c : s.substr(0, 6)) {
        if (c < '0' || c > '9') break;
        n = n * 10 + static_cast<std::uint32_t>(c - '0');
    }
    return n;
}

constexpr bool is_money(char32_t c) noexcept {
    return c == U'$' || c == 0xA3 || c == 0xA5 || (c >= 0x20A0 && c < 0x20D0);
}

/// A digit first, or a currency before one: "$12", "EUR 12".
[[gnu::noinline]] constexpr bool begins_with_number(std::string_view s) noexcept {
    if (s.size() > 4 && s[3] == ' ' && s[4] >= '0' && s[4] <= '9' && s[0] >= 'A' && s[0] <= 'Z' && s[1] >= 'A' &&
        s[1] <= 'Z' && s[2] >= 'A' && s[2] <= 'Z')
        return true;
    if (static_cast<unsigned char>(s[0]) < 0x80 && s[0] != '$') return s[0] >= '0' && s[0] <= '9';
    auto const d = text::decode(s, 0);
    return is_money(d.code) && d.size < s.size() && s[d.size] >= '0' && s[d.size] <= '9';
}

/// Whether a line names a sum of money: the sign of a currency, or its code before the number.
constexpr bool has_price(std::string_view s) noexcept {
    if (begins_with_number(s) && (s[0] < '0' || s[0] > '9')) return true;
    for (std::size_t i = 0; i < s.size();) {
        auto const d = text::decode(s, i);
        if (is_money(d.code)) return true;
        i += d.size;
    }
    return false;
}

/// A price, a rating, a size, a date, a score: digits are a third of its characters or more, or it is a few words with a
/// sum of money.
constexpr bool is_value(std::string_view s, std::size_t words) noexcept {
    if (words > 8 || s.size() < 2) return false;
    std::size_t digits = 0, letters = 0;
    for (std::size_t i = 0; i < s.size();) {
        auto const d = text::decode(s, i);
        i += d.size;
        if (text::is_digit(d.code)) ++digits;
        else if (text::is_word(d.code)) letters += text::is_wide(d.code) ? 2u : 1u;
    }
    return digits > 0 && (digits * 2 >= letters || (words <= 6 && has_price(s)));
}

/// Three numbers or more and nothing but separators and arrows between them.
constexpr bool is_page_numbers(std::string_view normal) noexcept {
    std::size_t numbers = 0;
    for (char c : normal) {
        if (c == '0') ++numbers;
        else if (c != ' ' && c != '.' && c != '|') return false;
    }
    return numbers >= 3;
}

/// A telephone number in groups: no page has a number such as 030.
constexpr bool is_telephone(std::string_view s) noexcept {
    auto const digit = [&](std::size_t i) { return i < s.size() && s[i] >= '0' && s[i] <= '9'; };
    for (std::size_t i = 0; i < s.size(); ++i)
        if (s[i] == '0' && (i == 0 || !digit(i - 1)) && digit(i + 1) && digit(i + 2)) return true;
    return false;
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_JUDGE_FORMS_NUMBERS_HPP
