// SPDX-License-Identifier: BSL-1.0
//
// The marks of Markdown: which lines may have them, and where what one of them opens ends. CommonMark 0.31 says what is what,
// but a line is read by itself, and no link's text is longer than max_link_text.
#ifndef PITH_TEXT_MARKS_HPP
#define PITH_TEXT_MARKS_HPP

#include <pith/text/fold.hpp>
#include <pith/text/utf8.hpp>

#include <array>
#include <cstddef>
#include <string_view>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::text {

/// Whether a trimmed line may hold markup: a bracket that closes before another, a star or a backslash in it, or at one of
/// its ends another mark.
[[nodiscard]] constexpr bool may_be_marked(std::string_view s) noexcept {
    constexpr auto none = std::string_view::npos;
    if (s.empty()) return false;
    char const first = s.front(), last = s.back();
    if (first == '#' || first == '~' || first == '<' || first == '_' || first == '`' || last == '_' || last == '`' ||
        s.find('*') != none || s.find('\\') != none)
        return true;
    for (std::size_t i = s.find(']'); i < s.size(); i = s.find(']', i + 1))
        if (i + 1 < s.size() && (s[i + 1] == '(' || s[i + 1] == '[' || s[i + 1] == ':')) return true;
    return false;
}

namespace detail {

/// The longest text of a link that is read as one, and how many brackets may be open at once. Addresses may be longer:
/// images stand in them.
inline constexpr std::size_t max_link_text = 4096, max_links_inside = 3;

constexpr bool is_mark_or_space(char c) noexcept {
    return !(c >= '0' && c <= '9') && !((c | 0x20) >= 'a' && (c | 0x20) <= 'z') && static_cast<unsigned char>(c) < 0x80;
}
/// What emphasis may begin with: a word, a link, a quotation, other emphasis.
constexpr bool begins_emphasis(char c) noexcept {
    return !is_mark_or_space(c) || std::string_view("[!\"'(*_`").find(c) != std::string_view::npos;
}
/// Marks that a backslash takes the meaning from.
constexpr bool is_escapable(char c) noexcept {
    return c > ' ' && static_cast<unsigned char>(c) < 0x7F && is_mark_or_space(c);
}

/// A definition of where links lead: "[3]: https://…".
constexpr bool is_definition(std::string_view s) noexcept {
    if (s[0] != '[') return false;
    std::size_t k = s.substr(0, 100).find("]:");
    if (k == std::string_view::npos || k < 2 || s[1] == '^') return false;
    k += 2;
    while (k < s.size() && s[k] == ' ') ++k;
    for (std::string_view const start : {"http://", "https://", "mailto:", "<", "/", "#", "./", "../"})
        if (begins_with(s.substr(k), start)) return true;
    return false;
}

/// Where the bracket that opens at `i` closes; the size of `s` where it does not, or holds more than others do. Looks no
/// further than max_link_text, and behind a third bracket that is open: what an unclosed one costs is bounded.
[[gnu::noinline]] constexpr std::size_t closing_bracket(std::string_view s, std::size_t i) noexcept {
    std::size_t depth = 0;
    std::size_t const end = s.size() - i > max_link_text ? i + max_link_text : s.size();
    for (std::size_t k = i; k < end; ++k) {
        if (s[k] == '\\') ++k;
        else if (s[k] == '[' && ++depth > max_links_inside) break;
        else if (s[k] == ']' && --depth == 0) return k;
    }
    return s.size();
}

/// "[text][label]": the end of the label; 0 where it is none. Numbers in a row are notes.
[[gnu::noinline]] constexpr std::size_t reference_end(std::string_view s, std::size_t open,
                                                      std::size_t close) noexcept {
    if (close + 2 >= s.size() || s[close + 1] != '[') return 0;
    bool letter = false;
    for (std::size_t k = open + 1; k < close && !letter; ++k)
        letter = !is_mark_or_space(s[k]) && !is_digit(static_cast<unsigned char>(s[k]));
    std::size_t const end = s.substr(0, close + 102).find(']', close + 2);
    if (!letter || end == std::string_view::npos) return 0;
    for (std::size_t k = close + 2; k < end; ++k) // a number, mostly; anything else may be the next of two buttons
        if (s[k] < '0' || s[k] > '9') return 0;
    return end + 1;
}

/// Finds, in one line, where addresses and emphasis end. What one search found holds for the next, so that all of them
/// together read the line once for each kind of mark.
class mark_ends {
public:
    /// Called once, before anything is asked.
    constexpr void look_at(std::string_view line) noexcept { line_ = line; }

    enum class sought : unsigned { angle, space, quotes, apostrophe, count };
    /// Where the next of a kind stands from `i` on, i > 0.
    [[gnu::noinline]] constexpr std::size_t next(sought what, std::size_t i) noexcept {
        auto& found = next_[static_cast<std::size_t>(what)];
        if (found >= i) return found;
        bool const title = what >= sought::quotes; // with the bracket behind it
        for (found = i - 1;;) {
            found = line_.find("> \"'"[static_cast<std::size_t>(what)], found + 1);
            if (!title || found >= line_.size() || (found + 1 < line_.size() && line_[found + 1] == ')')) return found;
        }
    }
    /// The end of an address in round brackets that begins at `i`, behind its closing bracket; 0 where there is none before
    /// `to`. It may have brackets inside, one deep, and a title in quotation marks.
    [[gnu::noinline]] constexpr std::size_t address_end(std::size_t i, std::size_t to) noexcept {
        std::string_view const s = line_;
        if (i >= to || s[i] != '(') return 0;
        std::size_t k = i + 1;
        while (k < to && s[k] == ' ') ++k;
        if (k < to && s[k] == '<') {
            k = next(sought::angle, k);
            if (k >= to) return 0;
            ++k;
        } else {
            for (bool inside = false; k < to && s[k] != ' '; ++k) {
                if (s[k] == '\\') ++k;
                else if (s[k] == '(' && inside) return 0;
                else if (s[k] == '(') inside = true;
                else if (s[k] == ')' && !inside) return k + 1;
                else if (s[k] == ')') inside = false;
            }
        }
        while (k < to && s[k] == ' ') ++k;
        if (k < to && (s[k] == '"' || s[k] == '\'')) {
            // A title may hold its own kind of quotation mark: converters do not always escape it.
            std::size_t const end = next(s[k] == '"' ? sought::quotes : sought::apostrophe, k + 1);
            return end < to ? end + 2 : 0;
        }
        return k < to && s[k] == ')' ? k + 1 : 0;
    }

    /// Where the emphasis that one mark opened closes.
    [[nodiscard]] constexpr std::size_t& close_of(char mark) noexcept { return closes_[mark == '*' ? 0 : 1]; }
    /// Looks for the mark that closes it, within max_link_text bytes: behind what is no space, before what is no word. What
    /// one search found holds for the next, or that there is none.
    [[gnu::noinline]] constexpr bool find_close(std::string_view s, std::size_t from, char mark) noexcept {
        auto& searched = searched_[mark == '*' ? 0 : 1];
        if (from < searched) return false;
        std::size_t const end = s.size() - from > max_link_text ? from + max_link_text : s.size();
        for (std::size_t k = from + 1; k < end; ++k) {
            if (s[k] != mark || s[k - 1] == ' ' || s[k - 1] == mark) continue;
            if (k + 1 < s.size() && (!is_mark_or_space(s[k + 1]) || s[k + 1] == mark)) continue;
            close_of(mark) = k;
            return true;
        }
        searched = end;
        return false;
    }

private:
    std::string_view line_;
    std::array<std::size_t, static_cast<std::size_t>(sought::count)> next_{};
    std::array<std::size_t, 2> closes_{}, searched_{};
};

} // namespace detail
} // namespace pith::inline PITH_VERSION_NAME::text

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_TEXT_MARKS_HPP
