// SPDX-License-Identifier: BSL-1.0
//
// Program text, which borrows everybody's words, and markup that shows because nothing replaced it.
#ifndef PITH_JUDGE_FORMS_CODE_HPP
#define PITH_JUDGE_FORMS_CODE_HPP

#include <pith/text/swar.hpp>
#include <pith/text/utf8.hpp>

#include <cstddef>
#include <string_view>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::detail {

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

/// A line of program text: it ends like a statement or has two characters or more that prose does without. `marks`: how many
/// of its characters are neither words nor space.
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
        namespace swar = text::swar;
        return swar::not_ascii(w) | swar::between(w & swar::every(0xDF), '[', ']') | swar::between(w, ';', '=') |
               swar::between(w, '(', ')');
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

/// Markup, or a key with its value, as configuration files write it.
[[gnu::noinline]] constexpr bool is_source(std::string_view s) noexcept {
    if (s.front() == '<' && s.back() == '>' && s.size() > 2) return true;
    std::size_t i = text::begins_with(s, "- ") ? 2 : 0;
    std::size_t const from = i;
    while (i < s.size() && (text::is_small(s[i]) || s[i] == '_' || s[i] == '-' || s[i] == '.')) ++i;
    return i > from && i < s.size() && s[i] == ':' && (i + 1 == s.size() || s[i + 1] == ' ');
}

/// A shortcode: [gallery], [name attributes="…"], [/name], or a plug-in's [vc_row]: a short prefix before an underscore. An INI file's
/// [section_name] is none.
constexpr bool is_shortcode(std::string_view s) noexcept {
    if (s[0] != '[' || s.size() < 2 || s.back() != ']') return false;
    for (std::string_view const known : {"[caption", "[gallery", "[embed"})
        if (text::begins_with(s, known) && (s[known.size()] == ' ' || s[known.size()] == ']')) return true;
    std::size_t i = s[1] == '/' ? 2 : 1;
    std::size_t const from = i;
    std::size_t prefix = 0;
    for (; i < s.size() && (s[i] == '_' || s[i] == '-' || text::is_small(s[i])); ++i)
        if (s[i] == '_' && prefix == 0) prefix = i - from;
    if (i - from < 3) return false;
    return from == 2 || (prefix >= 2 && prefix <= 3) ||
           (s[i] == ' ' && text::find(s, "=\"", i) != std::string_view::npos);
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
    return is_shortcode(s);
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_JUDGE_FORMS_CODE_HPP
