// SPDX-License-Identifier: BSL-1.0
//
// Rows of tables, whose marks were lost or not.
#ifndef PITH_JUDGE_FORMS_TABLES_HPP
#define PITH_JUDGE_FORMS_TABLES_HPP

#include <pith/text/swar.hpp>
#include <pith/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// What a row of a table looks like, as a number: how its words and numbers alternate, or how many columns it has; 0 for
/// what is no row. Lines in series with the same are a table.
constexpr std::uint32_t row_shape(std::string_view s) noexcept {
    constexpr std::uint32_t columns = 1u << 24, pair = 1u << 25;
    auto const tells = [](text::swar::word w) { // a digit, a colon, a bar, a tab: no row is without
        namespace swar = text::swar;
        swar::word const ascii = w & ~swar::high_bits;
        return (swar::between(ascii, '0', ':') | swar::equal(ascii, '|') | swar::equal(ascii, '\t')) & ~w;
    };
    if (!text::swar::any(s, tells)) return 0;
    std::uint32_t parts = 0, tokens = 0, numbers = 0, bars = 0, last = 0;
    for (std::size_t i = 0; i < s.size();) {
        if (s[i] == ' ' || s[i] == '\t') {
            bars += s[i++] == '\t' ? 1u : 0u;
            continue;
        }
        std::size_t const from = i;
        bool digit = false, word = false;
        int points = 0; // of a date or a time, which says nothing of a table
        for (; i < s.size() && s[i] != ' ' && s[i] != '\t'; ++i) {
            char const c = s[i];
            if (text::is_small(static_cast<char>(c | 0x20)) || text::byte_at(s, i) >= 0x80) word = true; // nearly all
            else if (c >= '0' && c <= '9') digit = true;
            else points += c == ':' ? 2 : c == '-' || c == '/' || c == '.' ? 1 : 0;
        }
        if (i == from + 1 && s[from] == '|') ++bars;
        if ((!digit && !word) || (digit && points >= 2)) continue;
        ++tokens;
        if (!digit && s[i - 1] == ':' && tokens <= 4 && numbers == 0 && i + 1 < s.size()) return pair;
        std::uint32_t const what = digit ? 2 : 1;
        numbers += digit ? 1u : 0u;
        if (what != last && parts < 1u << 16) parts = parts * 4 + what;
        last = what;
    }
    if (bars > 0 && tokens > 1) return columns | bars;
    bool const row = parts >= 16 ? numbers * 3 >= tokens : parts >= 4 && numbers >= 2;
    return row ? parts : 0;
}

/// The line of a Markdown table between its head and its rows.
constexpr bool is_table_ruler(std::string_view s) noexcept {
    bool bar = false, dash = false;
    for (char const c : s) {
        bar = bar || c == '|';
        dash = dash || c == '-';
        if (c != '|' && c != '-' && c != ':' && c != ' ') return false;
    }
    return bar && dash;
}

/// A row of a table of numbers: parted by two bars at least, with a digit.
constexpr bool is_row(std::string_view s) noexcept {
    std::size_t bars = 0, digits = 0;
    for (char const c : s) {
        bars += c == '|' ? 1u : 0u;
        digits += c >= '0' && c <= '9' ? 1u : 0u;
    }
    return bars >= 2 && digits > 0;
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_FORMS_TABLES_HPP
