// SPDX-License-Identifier: BSL-1.0
//
// What HTML leaves in Markdown: characters by name or number, and tags.
#ifndef PITH_TEXT_ENTITIES_HPP
#define PITH_TEXT_ENTITIES_HPP

#include <pith/text/utf8.hpp>

#include <cstddef>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::text::detail {

/// What a named or numbered character of HTML stands for, and its length; 0 where it is none that converters leave.
struct entity {
    char32_t code = 0;
    std::size_t size = 0;
};
constexpr entity entity_at(std::string_view s, std::size_t i) noexcept {
    constexpr struct {
        std::string_view name;
        char32_t code;
    } known[] = {{"amp;", U'&'},     {"lt;", U'<'},      {"gt;", U'>'},      {"quot;", U'"'},    {"apos;", U'\''},
                 {"nbsp;", U' '},    {"copy;", 0xA9},    {"raquo;", 0xBB},   {"laquo;", 0xAB},   {"middot;", 0xB7},
                 {"bull;", 0x2022},  {"ndash;", 0x2013}, {"mdash;", 0x2014}, {"lsquo;", 0x2018}, {"rsquo;", 0x2019},
                 {"ldquo;", 0x201C}, {"rdquo;", 0x201D}, {"hellip;", 0x2026}};
    std::string_view const rest = s.substr(i + 1, 10);
    for (auto const& k : known)
        if (begins_with(rest, k.name)) return {k.code, k.name.size() + 1};
    if (rest.size() < 3 || rest[0] != '#') return {};
    bool const hex = (rest[1] | 0x20) == 'x';
    char32_t code = 0;
    std::size_t n = hex ? 2 : 1;
    for (; n < rest.size(); ++n) {
        char const c = rest[n], low = static_cast<char>(c | 0x20);
        if (c == ';')
            return code != 0 && code < 0x110000 && (code < 0xD800 || code > 0xDFFF) ? entity{code, n + 2} : entity{};
        if (c >= '0' && c <= '9') code = code * (hex ? 16u : 10u) + static_cast<char32_t>(c - '0');
        else if (hex && low >= 'a' && low <= 'f') code = code * 16u + static_cast<char32_t>(low - 'a' + 10);
        else break;
    }
    return {};
}

/// The length of a tag that breaks a line or sets small letters and that converters leave; 0 where there is none.
constexpr std::size_t tag_at(std::string_view s, std::size_t i) noexcept {
    std::size_t k = i + 1;
    if (k < s.size() && s[k] == '/') ++k;
    for (std::string_view const name : {"br", "sup", "sub", "span", "u", "b", "i", "em", "strong", "small"}) {
        if (!begins_with(s.substr(k), name)) continue;
        std::size_t const end = s.substr(k, 40).find('>');
        if (end == std::string_view::npos) continue;
        char const next = s[k + name.size()];
        if (next == '>' || next == ' ' || next == '/') return k + end + 1 - i;
    }
    return 0;
}

} // namespace pith::inline PITH_VERSION_NAME::text::detail

#endif // PITH_TEXT_ENTITIES_HPP
