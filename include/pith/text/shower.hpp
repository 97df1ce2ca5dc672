// SPDX-License-Identifier: BSL-1.0
//
// Reads what a line of Markdown shows, piece after piece (shown.hpp).
#ifndef PITH_TEXT_SHOWER_HPP
#define PITH_TEXT_SHOWER_HPP

#include <pith/text/entities.hpp>
#include <pith/text/marks.hpp>
#include <pith/text/markup.hpp>
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
        ends_.look_at(s);
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
                return heading(s, i);
            } else {
                return i;
            }
            while (k < s.size() && s[k] == ' ') ++k;
            sink_.take(s.substr(i, k - i));
            i = k;
        }
        return i;
    }
    /// Where the text of a heading begins, whose marks begin at `i`; `i` where it is none. Those at its end ("## Heading ##") are
    /// taken off `s`.
    constexpr std::size_t heading(std::string_view& s, std::size_t i) noexcept {
        std::size_t k = i;
        while (k < s.size() && k - i < 7 && s[k] == '#') ++k;
        if (k - i > 6 || k >= s.size() || s[k] != ' ') return i;
        m_.level = static_cast<std::uint8_t>(k - i);
        m_.found = true;
        while (k < s.size() && s[k] == ' ') ++k;
        std::size_t end = s.size();
        while (end > k && s[end - 1] == '#') --end;
        if (end < s.size() && end > k && s[end - 1] == ' ') s = s.substr(0, end - 1);
        return k;
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

    /// What stands between two places of the line.
    struct part {
        std::string_view s; ///< the line up to its end
        std::size_t from;   ///< its beginning
        std::size_t plain;  ///< what is not handed on yet
        bool linked;        ///< inside a link
        int depth;          ///< brackets inside brackets go three deep
    };
    constexpr void inline_text(std::size_t from, std::size_t to, bool linked, int depth) {
        std::string_view const s = line_.substr(0, to);
        part p{s, from, from, linked, depth};
        for (std::size_t i = from; i < to;) {
            switch (s[i]) {
            case '\\': i = escape(p, i); break;
            case '!': i = i + 1 < to && s[i + 1] == '[' ? link(p, i, i + 1) : i + 1; break;
            case '[': i = link(p, i, i); break;
            case ']': i = link_from_above(p, i); break;
            case '*':
            case '_':
            case '~': i = emphasis(p, i); break;
            case '`': i = code_span(p, i); break;
            case '<': i = angle(p, i); break;
            case '&': i = entity(p, i); break;
            default: ++i;
            }
        }
        put(s.substr(p.plain), linked);
    }

    // Each of these reads what may begin with the mark at `i`, and says where to read on.

    constexpr std::size_t escape(part& p, std::size_t i) {
        if (i + 1 >= p.s.size() || !detail::is_escapable(p.s[i + 1])) return i + 1;
        p.plain = cut(p.plain, i, i + 1, p.linked);
        return i + 2;
    }
    /// A link, or an image where its bracket opens behind `i`.
    constexpr std::size_t link(part& p, std::size_t i, std::size_t open) {
        std::string_view const s = p.s;
        std::size_t const close = detail::closing_bracket(s, open);
        if (close >= s.size()) return i + 1;
        std::size_t end = ends_.address_end(close + 1, s.size());
        if (end == 0) end = detail::reference_end(s, open, close);
        if (end == 0) return i + 1;
        p.plain = cut(p.plain, i, end, p.linked);
        if (open != i) {
            ++m_.images;
            return end;
        }
        std::size_t address = close + 2;
        while (address < end && s[address] == ' ') ++address;
        count_link(address);
        if (p.depth < 3) inline_text(open + 1, close, true, p.depth + 1);
        return end;
    }
    /// The end of a link that began on a line above.
    constexpr std::size_t link_from_above(part& p, std::size_t i) {
        if (p.depth != 0 || i != p.from || i + 1 >= p.s.size() || p.s[i + 1] != '(') return i + 1;
        std::size_t const end = ends_.address_end(i + 1, p.s.size());
        if (end == 0) return i + 1;
        p.plain = cut(p.plain, i, end, p.linked);
        count_link(i + 2);
        return end;
    }
    constexpr std::size_t emphasis(part& p, std::size_t i) {
        std::string_view const s = p.s;
        std::size_t const to = s.size(), n = run_of(s, i), end = i + n;
        bool const before = i > p.from && !detail::is_mark_or_space(s[i - 1]);
        bool const after = end < to && !detail::is_mark_or_space(s[end]);
        bool const opens = end < to && s[end] != ' ', closes = i > p.from && s[i - 1] != ' ';
        bool const single =
            n == 1 && s[i] != '~' &&
            ((closes && !after && ends_.close_of(s[i]) == i) ||
             (opens && !before && detail::begins_emphasis(s[i + 1]) && ends_.find_close(s, i + 1, s[i])));
        bool const twice = (n == 2 || n == 3) && (opens || closes) && (s[i] != '_' || !before || !after);
        if (single || twice) p.plain = cut(p.plain, i, end, p.linked);
        return end;
    }
    constexpr std::size_t code_span(part& p, std::size_t i) {
        return p.plain = cut(p.plain, i, i + run_of(p.s, i), p.linked);
    }
    /// How often the mark at `i` stands in a row.
    static constexpr std::size_t run_of(std::string_view s, std::size_t i) noexcept {
        std::size_t n = 1;
        while (i + n < s.size() && s[i + n] == s[i]) ++n;
        return n;
    }
    /// An address that is a link, or a tag.
    constexpr std::size_t angle(part& p, std::size_t i) {
        using sought = detail::mark_ends::sought;
        auto const rest = line_.substr(i + 1);
        if (begins_with(rest, "http://") || begins_with(rest, "https://")) {
            std::size_t const end = ends_.next(sought::angle, i + 1);
            if (end >= p.s.size() || ends_.next(sought::space, i + 1) <= end) return i + 1;
            cut(p.plain, i, i + 1, p.linked);
            count_link(i + 1);
            put(p.s.substr(i + 1, end - i - 1), true);
            return p.plain = end + 1;
        }
        std::size_t const size = m_.found ? detail::tag_at(p.s, i) : 0;
        if (size == 0) return i + 1;
        p.plain = cut(p.plain, i, i + size, p.linked);
        if (p.s[i + 1] == 'b' && p.s[i + 2] == 'r') sink_.take(" ");
        return i + size;
    }
    constexpr std::size_t entity(part& p, std::size_t i) {
        if (!m_.found) return i + 1;
        auto const e = detail::entity_at(p.s, i);
        if (e.size == 0) return i + 1;
        p.plain = cut(p.plain, i, i + e.size, p.linked);
        std::array<char, 4> bytes{};
        put({bytes.data(), encode(e.code, bytes.data())}, p.linked);
        return i + e.size;
    }

    piece_sink& sink_;
    markup m_;
    bool all_anchors_ = true;
    std::string_view line_;
    detail::mark_ends ends_;
};

} // namespace pith::inline PITH_VERSION_NAME::text

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_TEXT_SHOWER_HPP
