// SPDX-License-Identifier: BSL-1.0
//
// Lines that are menus by themselves: paths through a site, bars of items, and labels glued together.
#ifndef PITH_JUDGE_FORMS_MENUS_HPP
#define PITH_JUDGE_FORMS_MENUS_HPP

#include <pith/text/fold.hpp>
#include <pith/text/measure.hpp>
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

/// At least three short pieces between arrows: a path through a site. A slash or a bar does not count: scores,
/// line breaks of verse and lists of names use them. `marks`: how many characters are neither words nor space.
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

} // namespace pith::inline PITH_VERSION_NAME::detail

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_JUDGE_FORMS_MENUS_HPP
