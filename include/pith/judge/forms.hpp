// SPDX-License-Identifier: BSL-1.0
//
// Shapes: lines that give themselves away by form where no phrase can.
#ifndef PITH_JUDGE_FORMS_HPP
#define PITH_JUDGE_FORMS_HPP

#include <pith/list.hpp>
#include <pith/text/measure.hpp>
#include <pith/text/normal.hpp>
#include <pith/text/swar.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::detail {

enum class shape : std::uint8_t {
    none,
    placeholder,  ///< "{{ title }}", "[vc_row css=…]", "<!-- wp:paragraph -->", "%%sitename%%"
    breadcrumb,   ///< "Home > World > Asia"
    glued_menu,   ///< "West AsiaSyriaWorld News": menu entries whose separators were lost
    label_run,    ///< nothing but labels in a row (labels.hpp)
    code,         ///< program text
    status_code,  ///< "403", alone; or what only a server prints: "Ray ID: 8a1b2c3d4e5f6a7b", "www.example.org"
    page_numbers, ///< "1 2 3 … 9", "« 1 / 9 »"
    feed_footer,  ///< "The post Ferry cancelled appeared first on Harbour News."
    bar,          ///< "News | Sport | Culture | Weather | Jobs"
    month         ///< "May 2020", of an archive or of anything else
};

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

constexpr bool is_money(char32_t c) noexcept {
    return c == U'$' || c == 0xA3 || c == 0xA5 || (c >= 0x20A0 && c < 0x20D0);
}
/// The number that a line begins with, of its first six digits; 0 where it begins with none.
constexpr std::uint32_t leading_number(std::string_view s) noexcept {
    std::uint32_t n = 0;
    for (char const c : s.substr(0, 6)) {
        if (c < '0' || c > '9') break;
        n = n * 10 + static_cast<std::uint32_t>(c - '0');
    }
    return n;
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

/// What a row of a table looks like, as a number: how its words and numbers alternate, or how many columns it has; 0 for
/// what is no row. Lines in series with the same are a table.
constexpr std::uint32_t row_shape(std::string_view s) noexcept {
    constexpr std::uint32_t columns = 1u << 24, pair = 1u << 25;
    auto const tells = [](text::swar::word w) { // a digit, a colon, a bar, a tab: no row is without
        using namespace text::swar;
        word const ascii = w & ~high_bits;
        return (between(ascii, '0', ':') | equal(ascii, '|') | equal(ascii, '\t')) & ~w;
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

/// Marks with which titles do not begin, and program text does.
constexpr bool opens_code(char c) noexcept {
    switch (c) {
    case '<':
    case '(':
    case '{':
    case '[':
    case '=':
    case ';':
    case ',':
    case '.':
    case ':':
    case '/': return true;
    default: return false;
    }
}

/// A line of program text, which borrows everybody's words: it ends like a statement or has two characters or more
/// that prose does without. `marks` (here and below): how many of its characters are neither words nor space.
constexpr bool is_code(std::string_view s, std::size_t marks) noexcept {
    if (s.empty()) return false;
    switch (s.back()) {
    case '{':
    case '}':
    case ';':
    case ',':
    case '(':
    case '\\': return true;
    default: break;
    }
    if (marks < 2) return false;
    auto const is_odd = [](text::swar::word w) { // or nearly: also a bar and what is not ASCII
        using namespace text::swar;
        return not_ascii(w) | between(w & every(0xDF), '[', ']') | between(w, ';', '=') | between(w, '(', ')');
    };
    if (!text::swar::any(s, is_odd)) return false;
    std::size_t odd = 0;
    if (s.front() == '[' && s.back() == ']') s = s.substr(1, s.size() - 2); // a button
    if (s.size() > 2 && s.ends_with("==")) s.remove_suffix(2);              // Base64's padding
    else if (s.size() > 1 && s.back() == '=') s.remove_suffix(1);
    for (char const c : s)
        if (c == '{' || c == '}' || c == '[' || c == ']' || c == ';' || c == '=' || c == '<' || c == '\\') ++odd;
    return odd >= 2 || text::find(s, "()") != std::string_view::npos;
}

/// The whole line is markup that a template engine, an editor or a plug-in should have replaced.
constexpr bool is_placeholder(std::string_view s) noexcept {
    if (s[0] != '{' && s[0] != '<' && s[0] != '%' && s[0] != '[') return false;
    using text::begins_with;
    if (s.size() >= 4) {
        auto const end = s.substr(s.size() - 2);
        if ((begins_with(s, "{{") && begins_with(end, "}}")) || (begins_with(s, "{%") && begins_with(end, "%}")) ||
            (begins_with(s, "<%") && begins_with(end, "%>")))
            return true;
    }
    if (begins_with(s, "<!--") && s.ends_with("-->"))
        for (std::string_view const known : {"<!-- wp:", "<!-- /wp:", "<!--more", "<!--nextpage"})
            if (begins_with(s, known)) return true; // the block editor's; any other comment may be a listing's
    if (begins_with(s, "%%") && s.size() > 4 && s.ends_with("%%") && s.find(' ') == std::string_view::npos) return true;
    if (s[0] != '[' || s.size() < 2 || s.back() != ']') return false;
    for (std::string_view const known : {"[caption", "[gallery", "[embed"})
        if (begins_with(s, known) && (s[known.size()] == ' ' || s[known.size()] == ']')) return true;
    // A shortcode: [name attributes="…"], [/name], or a plug-in's [vc_row]: a short prefix before an underscore. An
    // INI file's [section_name] is none.
    std::size_t i = s[1] == '/' ? 2 : 1;
    std::size_t const from = i;
    std::size_t prefix = 0;
    for (; i < s.size() && (s[i] == '_' || s[i] == '-' || text::is_small(s[i])); ++i)
        if (s[i] == '_' && prefix == 0) prefix = i - from;
    if (i - from < 3) return false;
    return from == 2 || (prefix >= 2 && prefix <= 3) ||
           (s[i] == ' ' && text::find(s, "=\"", i) != std::string_view::npos);
}

/// At least three short pieces between arrows: a path through a site. A slash or a bar does not count: scores,
/// line breaks of verse and lists of names use them.
constexpr bool is_breadcrumb(std::string_view s, std::size_t marks) noexcept {
    if (marks < 2 || s.size() > 200 || text::ends_sentence(s)) return false;
    if (!text::swar::any(s, [](text::swar::word w) { return text::swar::not_ascii(w) | text::swar::equal(w, '>'); }))
        return false;
    std::size_t arrows = 0, piece = 0;
    for (std::size_t i = 0; i < s.size();) {
        auto const d = text::decode(s, i);
        if (d.code == 0xAB || (d.code == 0xBB && (i == 0 || s[i - 1] != ' ' || i + 2 >= s.size() || s[i + 2] != ' ')))
            return false; // a quotation
        bool const arrow = d.code == U'>' || d.code == 0xBB || d.code == 0x203A || d.code == 0x2192 ||
                           d.code == 0x25B8 || d.code == 0x276F;
        if (arrow) {
            if (piece == 0 && i != 0) return false; // ">>": a prompt, a quotation or code
            ++arrows;
            piece = 0;
        } else if (!text::is_space(d.code)) {
            if (d.code == U'<' || d.code == U'=' || d.code == U';' || d.code == U'{' || d.code == U'(')
                return false; // code
            if (++piece > 60) return false;
        }
        i += d.size;
    }
    return arrows >= 2 && s.front() != '>';
}

/// Capitalised words glued without a space, two joints or more inside one token; brands have one
/// ("YouTube", "McDonald").
constexpr bool is_glued_menu(std::string_view s) noexcept {
    if (s.size() > 160 || text::ends_sentence(s)) return false;
    std::size_t tokens = 1, joints = 0, most = 0, since = 0;
    bool lower = false, begins = true;
    for (std::size_t i = 0; i < s.size();) {
        auto const d = text::decode(s, i);
        i += d.size;
        if (text::is_space(d.code)) {
            begins = true;
            ++tokens;
            joints = since = 0;
            lower = false;
            continue;
        }
        char32_t const folded = text::fold_case(d.code);
        bool const upper = folded != d.code;
        if (begins && !upper && text::is_word(folded)) return false; // menu entries are capitalised
        begins = false;
        if (!text::is_word(folded)) {
            if (d.code != U'&' && d.code != U'-' && d.code != U'\'' && d.code != 0x2019) return false;
            lower = false;
            since = 0;
            continue;
        }
        if (upper && lower && since >= 3 && ++joints > most) most = joints;
        if (upper && lower) since = 0;
        ++since;
        lower = !upper && !text::is_digit(d.code);
    }
    return most >= 2 && tokens <= 8;
}

/// Where a small letter runs into a capital one, at `from` or behind it: what stood between two labels was lost
/// ("FacebookTwitterEmail"). The length of `s` where there is no such place.
[[gnu::noinline]] constexpr std::size_t find_joint(std::string_view s, std::size_t from) noexcept {
    bool lower = false;
    for (std::size_t i = from; i < s.size();) {
        auto const d = text::decode(s, i);
        bool const upper = text::fold_case(d.code) != d.code;
        if (upper && lower) return i;
        lower = !upper && text::is_word(d.code) && !text::is_digit(d.code);
        i += d.size;
    }
    return s.size();
}

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

/// How many short items a bar has, parted by bars or dots: "News | Sport | Culture | Weather | Jobs". 0 where it is none: one
/// with a digit in it is a row of a table, or says when and by whom. At most 40 bytes an item, and 300 a bar.
inline constexpr std::size_t least_items = 5; ///< of a bar
constexpr std::size_t bar_items(std::string_view s) noexcept {
    constexpr std::size_t longest_bar = 300, longest_item = 40;
    constexpr std::string_view parts[] = {"|", "\xC2\xB7", "\xE2\x80\xA2", "\xE2\x94\x82",
                                          "\xEF\xBD\x9C"}; // | · • │ ｜
    if (s.size() > longest_bar) return 0;
    std::size_t items = 0, size = 0; // size: of this item
    for (std::size_t i = 0; i < s.size();) {
        char const c = s[i];
        std::size_t part = 0;
        if (c == '|' || c == '\xC2' || c == '\xE2' || c == '\xEF')
            for (auto const p : parts)
                if (text::begins_with(s.substr(i), p)) part = p.size();
        if ((c >= '0' && c <= '9') || size > longest_item) return 0;
        i += part > 0 ? part : 1;
        if (part > 0 || i == s.size()) {
            items += size > 1 || (part == 0 && size > 0) ? 1u : 0u;
            size = 0;
        } else size += c != ' ' || size > 0 ? 1u : 0u;
    }
    return items;
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

/// What blogs' software appends to an entry in a feed, in the languages that it is translated to: how it begins and what it
/// says behind the title. As text/normal.hpp leaves them.
struct feed_words {
    std::string_view begins, says;
};
inline constexpr feed_words feed_footers[] = {
    {"the post ", " appeared first on "},
    {"the post ", " first appeared on "},
    {"der beitrag ", " erschien zuerst auf "},
    {"der artikel ", " erschien zuerst auf "},
    {"l'article ", " est apparu en premier sur "},
    {"cet article ", " est apparu en premier sur "},
    {"la entrada ", " se publico primero en "},
    {"la entrada ", " aparece primero en "},
    {"l'articolo ", " proviene da "},
    {"l'articolo ", " sembra essere il primo su "},
    {"o post ", " apareceu primeiro em "},
    {"o conteudo ", " aparece primeiro em "},
    {"het bericht ", " verscheen eerst op "},
    {"artykuł ", " pochodzi z serwisu "},
    {"inlagget ", " dok forst upp pa "},
    {"innlegget ", " dukket først opp pa "},
    {"indlægget ", " blev først udgivet pa "},
    {"prispevek ", " pochazi z "},
    {"запись ", " впервые появилась "},
    {"сообщение ", " появились сначала на "},
    {"to αρθρο ", " εμφανιστηκε πρωτα "},
    {"το αρθρο ", " εμφανιστηκε πρωτα "},
};

/// Such a line, normalised. Linear.
constexpr bool is_feed_footer(std::string_view normal) noexcept {
    for (auto const& [begins, says] : feed_footers)
        if (normal.starts_with(begins[0]) &&
            text::begins_with(normal, begins) && // the first character tells most lines
            text::find(normal, says, begins.size()) != std::string_view::npos)
            return true;
    return false;
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_JUDGE_FORMS_HPP
