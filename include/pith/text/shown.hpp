// SPDX-License-Identifier: BSL-1.0
//
// What a line of Markdown shows: the one home of that idea.
//
//     * [Home](/ "Start")                       * Home
//     ## **Read more:** &amp; more               Read more: & more
//     [![A cat](cat.jpg)](/cats) [Cats](/cats)   Cats
//
// Links show their text, images nothing; the marks of headings, emphasis, code spans and escapes are gone, and so are
// reference definitions. Marks of lists, quotes and tables stay: plain text has them too. A line without markup shows
// itself. Entities and line breaks of HTML are read in lines that have other markup; CommonMark 0.31 says what is what,
// but a line is read by itself and no link is longer than max_link.
#ifndef PITH_TEXT_SHOWN_HPP
#define PITH_TEXT_SHOWN_HPP

#include <pith/text/letters.hpp>
#include <pith/text/measure.hpp>
#include <pith/text/swar.hpp>
#include <pith/text/utf8.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::text {

/// What only Markdown tells of a line.
struct markup {
    bool found = false;      ///< the line shows something else than its bytes
    bool fence = false;      ///< it begins or ends a block of code
    bool definition = false; ///< it says where a link leads, and shows nothing
    bool anchors = false;    ///< every link leads to a place on this page
    std::uint8_t level = 0;  ///< of a heading, 1 to 6
    std::uint32_t links = 0, images = 0;
    std::uint32_t letters = 0; ///< letters and digits that it shows, in bytes
    std::uint32_t linked = 0;  ///< of these, those inside links
};

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

} // namespace detail

/// Takes what a line shows. A class with a virtual member, so that the reader below is compiled once for all of them.
class piece_sink {
public:
    virtual constexpr void take(std::string_view piece) = 0;

protected:
    constexpr piece_sink() = default;
    constexpr piece_sink(piece_sink const&) = default;
    constexpr piece_sink& operator=(piece_sink const&) = default;
    constexpr ~piece_sink() = default; // never owned by this class
};

/// Hands on what a trimmed line shows, piece after piece; never cuts a character. Linear in the line.
class shower {
public:
    constexpr explicit shower(piece_sink& sink) noexcept : sink_(sink) {}

    constexpr markup read(std::string_view s) {
        if (s.size() >= 3 && (s[0] == '`' || s[0] == '~') && s[1] == s[0] && s[2] == s[0]) {
            m_.fence = true;
            sink_.take(s);
            return m_;
        }
        if (s.empty() || detail::is_definition(s)) {
            m_.found = m_.definition = !s.empty();
            return m_;
        }
        bool only_marks = s.size() >= 3; // a rule, or that of a table
        for (std::size_t i = 1; only_marks && i < s.size(); ++i)
            only_marks = s[i] == s[0] || s[i] == ' ' || s[i] == '|' || s[i] == ':' || s[i] == '-';
        if (only_marks && detail::is_escapable(s[0])) {
            sink_.take(s);
            return m_;
        }
        std::size_t const lead = lead_of(s);
        line_ = s;
        inline_text(lead, s.size(), false, 0);
        m_.anchors = all_anchors_ && m_.links > 0;
        return m_;
    }

private:
    /// The marks of quotes, lists and headings at the line's start.
    constexpr std::size_t lead_of(std::string_view& s) {
        std::size_t i = 0;
        while (i < s.size()) {
            std::size_t k = i;
            if (s[i] == '>') {
                k = i + 1;
            } else if ((s[i] == '*' || s[i] == '-' || s[i] == '+') && i + 1 < s.size() && s[i + 1] == ' ') {
                k = i + 1;
            } else if (s[i] == '[' && i > 0 && s.size() - i > 4 && s[i + 2] == ']' && s[i + 3] == ' ' &&
                       (s[i + 1] == ' ' || (s[i + 1] | 0x20) == 'x')) { // a task
                m_.found = true;
                i += 4;
                continue;
            } else if (s[i] == '#') {
                while (k < s.size() && k - i < 7 && s[k] == '#') ++k;
                if (k - i > 6 || k >= s.size() || s[k] != ' ') return i;
                m_.level = static_cast<std::uint8_t>(k - i);
                m_.found = true;
                while (k < s.size() && s[k] == ' ') ++k;
                std::size_t end = s.size(); // "## Heading ##"
                while (end > k && s[end - 1] == '#') --end;
                if (end < s.size() && end > k && s[end - 1] == ' ') s = s.substr(0, end - 1);
                return k;
            } else {
                return i;
            }
            while (k < s.size() && s[k] == ' ') ++k;
            sink_.take(s.substr(i, k - i));
            i = k;
        }
        return i;
    }

    [[gnu::noinline]] constexpr void put(std::string_view piece, bool linked) {
        if (piece.empty()) return;
        std::uint32_t n = 0;
        for (char const c : piece) n += detail::is_mark_or_space(c) ? 0u : 1u;
        m_.letters += n;
        if (linked) m_.linked += n;
        sink_.take(piece);
    }
    /// Hands on the line from `from` to `to`, behind which a mark stands that does not show; returns where that ends.
    [[gnu::noinline]] constexpr std::size_t cut(std::size_t from, std::size_t to, std::size_t end, bool linked) {
        put(line_.substr(from, to - from), linked);
        m_.found = true;
        return end;
    }
    [[gnu::noinline]] constexpr void count_link(std::size_t address) noexcept {
        ++m_.links;
        m_.found = true;
        if (address >= line_.size() || line_[address] != '#') all_anchors_ = false;
    }

    // What stands between two places of the line. Brackets inside brackets go three deep.
    constexpr void inline_text(std::size_t from, std::size_t to, bool linked, int depth) {
        std::string_view const s = line_.substr(0, to);
        std::size_t plain = from; // not handed on yet
        for (std::size_t i = from; i < to;) {
            switch (s[i]) {
            case '\\':
                if (i + 1 < to && detail::is_escapable(s[i + 1])) {
                    plain = cut(plain, i, i + 1, linked);
                    ++i;
                }
                ++i;
                break;
            case '!':
            case '[': {
                bool const image = s[i] == '!';
                if (image && (i + 1 >= to || s[i + 1] != '[')) {
                    ++i;
                    break;
                }
                std::size_t const open = image ? i + 1 : i, close = detail::closing_bracket(s, open);
                std::size_t end = 0, address = close + 2;
                if (close < to) {
                    end = address_end(close + 1, to);
                    if (end == 0) end = reference_end(s, open, close);
                }
                if (end == 0) {
                    ++i;
                    break;
                }
                while (address < end && s[address] == ' ') ++address;
                plain = cut(plain, i, end, linked);
                if (image) {
                    ++m_.images;
                } else {
                    count_link(address);
                    if (depth < 3) inline_text(open + 1, close, true, depth + 1);
                }
                i = end;
                break;
            }
            case ']': // of a link that began on a line above
                if (depth == 0 && i == from && i + 1 < to && s[i + 1] == '(') {
                    if (std::size_t const end = address_end(i + 1, to)) {
                        plain = cut(plain, i, end, linked);
                        count_link(i + 2);
                        i = end;
                        break;
                    }
                }
                ++i;
                break;
            case '*':
            case '_':
            case '~': {
                std::size_t n = 1;
                while (i + n < to && s[i + n] == s[i]) ++n;
                bool const before = i > from && !detail::is_mark_or_space(s[i - 1]);
                bool const after = i + n < to && !detail::is_mark_or_space(s[i + n]);
                bool const opens = i + n < to && s[i + n] != ' ', closes = i > from && s[i - 1] != ' ';
                bool const single =
                    n == 1 && s[i] != '~' &&
                    ((closes && !after && close_of(s[i]) == i) ||
                     (opens && !before && detail::begins_emphasis(s[i + 1]) && find_close(s, i + 1, s[i])));
                bool const twice = (n == 2 || n == 3) && (opens || closes) && (s[i] != '_' || !before || !after);
                if (single || twice) plain = cut(plain, i, i + n, linked);
                i += n;
                break;
            }
            case '`': {
                std::size_t n = 1;
                while (i + n < to && s[i + n] == '`') ++n;
                plain = cut(plain, i, i + n, linked);
                i += n;
                break;
            }
            case '<': {
                auto const rest = line_.substr(i + 1);
                if (begins_with(rest, "http://") || begins_with(rest, "https://")) {
                    std::size_t const end = next(sought::angle, i + 1);
                    if (end < to && next(sought::space, i + 1) > end) {
                        cut(plain, i, i + 1, linked);
                        count_link(i + 1);
                        put(s.substr(i + 1, end - i - 1), true);
                        i = plain = end + 1;
                        break;
                    }
                } else if (m_.found) {
                    if (std::size_t const size = detail::tag_at(s, i)) {
                        bool const breaks = s[i + 1] == 'b' && s[i + 2] == 'r';
                        plain = cut(plain, i, i + size, linked);
                        if (breaks) sink_.take(" ");
                        i += size;
                        break;
                    }
                }
                ++i;
                break;
            }
            case '&':
                if (m_.found) {
                    if (auto const e = detail::entity_at(s, i); e.size != 0) {
                        plain = cut(plain, i, i + e.size, linked);
                        std::array<char, 4> bytes{};
                        put({bytes.data(), encode(e.code, bytes.data())}, linked);
                        i += e.size;
                        break;
                    }
                }
                ++i;
                break;
            default: ++i;
            }
        }
        put(s.substr(plain), linked);
    }
    /// Where the next of a kind stands from `i` on, i > 0; the answers before are kept, so that all searches together read the
    /// line once.
    enum class sought : unsigned { angle, space, quotes, apostrophe, count };
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
        std::size_t const end = s.size() - from > detail::max_link_text ? from + detail::max_link_text : s.size();
        for (std::size_t k = from + 1; k < end; ++k) {
            if (s[k] != mark || s[k - 1] == ' ' || s[k - 1] == mark) continue;
            if (k + 1 < s.size() && (!detail::is_mark_or_space(s[k + 1]) || s[k + 1] == mark)) continue;
            close_of(mark) = k;
            return true;
        }
        searched = end;
        return false;
    }
    /// "[text][label]": the end of the label; 0 where it is none. Numbers in a row are notes.
    [[gnu::noinline]] static constexpr std::size_t reference_end(std::string_view s, std::size_t open,
                                                                 std::size_t close) noexcept {
        if (close + 2 >= s.size() || s[close + 1] != '[') return 0;
        bool letter = false;
        for (std::size_t k = open + 1; k < close && !letter; ++k)
            letter = !detail::is_mark_or_space(s[k]) && !is_digit(static_cast<unsigned char>(s[k]));
        std::size_t const end = s.substr(0, close + 102).find(']', close + 2);
        if (!letter || end == std::string_view::npos) return 0;
        for (std::size_t k = close + 2; k < end; ++k) // a number, mostly; anything else may be the next of two buttons
            if (s[k] < '0' || s[k] > '9') return 0;
        return end + 1;
    }

    piece_sink& sink_;
    markup m_;
    bool all_anchors_ = true;
    std::string_view line_;
    std::array<std::size_t, static_cast<std::size_t>(sought::count)> next_{};
    std::array<std::size_t, 2> closes_{}, searched_{};
};

/// What a line shows, in a buffer where that is not the line itself: of long lines the beginning and the end. Never
/// allocates. Linear in the line.
class shown_line final : piece_sink {
public:
    static constexpr std::size_t capacity = 2048, kept_end = 64;

    /// Reads a trimmed line, whose bytes must live as long as the view does.
    constexpr explicit shown_line(std::string_view s) : shown_line(s, true) {}
    /// The same; a line that is not `marked` shows itself.
    constexpr shown_line(std::string_view s, bool marked) : view_(s) {
        if (marked) read(s);
    }
    shown_line(shown_line const&) = delete;
    shown_line& operator=(shown_line const&) = delete;
    ~shown_line() = default;

    [[nodiscard]] constexpr markup const& marks() const noexcept { return marks_; }
    /// What it shows, not trimmed.
    [[nodiscard]] constexpr std::string_view view() const noexcept { return view_; }

private:
    [[gnu::noinline]] constexpr void read(std::string_view s) {
        marks_ = shower(*this).read(s);
        if (marks_.found) view_ = {text_.data(), n_};
    }
    constexpr void take(std::string_view piece) noexcept override {
        constexpr std::size_t room = capacity - kept_end;
        if (n_ < room) {
            std::size_t const n = piece.size() < room - n_ ? piece.size() : room - n_;
            append(piece.data(), n);
            piece.remove_prefix(n);
        }
        if (piece.size() > kept_end) piece.remove_prefix(piece.size() - kept_end);
        if (piece.empty()) return;
        if (n_ + piece.size() > capacity) { // the end moves on
            std::size_t const drop = n_ + piece.size() - capacity;
            std::char_traits<char>::move(text_.data() + room, text_.data() + room + drop, n_ - room - drop);
            n_ -= drop;
        }
        append(piece.data(), piece.size());
    }
    constexpr void append(char const* from, std::size_t n) noexcept {
        swar::copy(text_.data() + n_, from, n);
        n_ += n;
    }

    std::array<char, capacity> text_; // only what was written is read
    std::size_t n_ = 0;
    markup marks_;
    std::string_view view_;
};

/// What `f` makes of what a trimmed line shows, itself trimmed.
template <class F>
constexpr auto of_shown(std::string_view s, F f) {
    bool const marked = may_be_marked(s);
    shown_line const shown(s, marked);
    return f(marked ? trimmed(shown.view()) : s); // one call: it is compiled here
}

/// The longest part of a trimmed line that it shows as it stands; the line itself where it has no markup.
constexpr std::string_view shown_part(std::string_view s) {
    if (!may_be_marked(s)) return s;
    struct longest_piece final : piece_sink {
        std::string_view longest{};
        constexpr void take(std::string_view piece) noexcept override {
            bool const one = piece.empty() || decode(piece, 0).size == piece.size(); // it may be a temporary one
            if (!one && piece.size() > longest.size()) longest = piece;
        }
    } part;
    shower(part).read(s);
    return part.longest.empty() ? s : part.longest;
}

} // namespace pith::inline PITH_VERSION_NAME::text

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_TEXT_SHOWN_HPP
