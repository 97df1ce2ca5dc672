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
// itself. Entities and line breaks of HTML are read in lines that have other markup. What a mark is says marks.hpp.
#ifndef PITH_TEXT_SHOWN_HPP
#define PITH_TEXT_SHOWN_HPP

#include <pith/text/marks.hpp>
#include <pith/text/measure.hpp>
#include <pith/text/shower.hpp>
#include <pith/text/swar.hpp>
#include <pith/text/utf8.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::text {

/// Reads what a line shows, compiled once where pith::compiled is linked (judge/page.hpp).
template <class = void>
struct shown_core {
    [[gnu::noinline]] static constexpr markup read(std::string_view s, piece_sink& to) { return shower(to).read(s); }
};
#ifdef PITH_COMPILED
extern template struct shown_core<>;
#endif

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
        marks_ = shown_core<>::read(s, *this);
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
    shown_core<>::read(s, part);
    return part.longest.empty() ? s : part.longest;
}

} // namespace pith::inline PITH_VERSION_NAME::text

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_TEXT_SHOWN_HPP
