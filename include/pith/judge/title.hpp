// SPDX-License-Identifier: BSL-1.0
//
// The title of a page: most texts of whole pages begin with it, and it begins or ends with the headline. For the judge and
// for the score.
//
//     Ferry cancelled again - The Harbour Post
//     Home
//     Sport
//     Ferry cancelled again
//     The ferry did not sail on Monday, its owner said.
#ifndef PITH_JUDGE_TITLE_HPP
#define PITH_JUDGE_TITLE_HPP

#include <pith/text/fold.hpp>
#include <pith/text/measure.hpp>
#include <pith/text/shown.hpp>
#include <pith/text/utf8.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// The title of a page, if it has one: a copy, since whoever reads a page may change what he has passed.
class page_title {
public:
    /// In how many of the first lines it may be; how many bytes it has at most, and a headline in it at least.
    static constexpr std::size_t most_lines = 3, most_bytes = 250, least_bytes = 12;

    /// Looks at the next line of the page that is not blank, trimmed: the title is the first of which nothing is `known`.
    /// `marked` says that the line shows something else than its bytes.
    constexpr void look(std::string_view line, bool marked, bool known) noexcept {
        if (looked_ == most_lines) return;
        ++looked_;
        if (known) return;
        number_ = looked_;
        looked_ = most_lines;
        text::shown_line const shown(line, marked);
        take(text::trimmed(shown.view()));
    }
    [[nodiscard]] constexpr bool found() const noexcept { return size_ > 0; }
    /// How many lines of the page that are not blank end with it.
    [[nodiscard]] constexpr std::size_t number() const noexcept { return number_; }

    /// Whether it begins with what a line says, or ends with it where that is half of it: less may be the name of the site.
    /// Linear in the line.
    [[nodiscard]] constexpr bool has(std::string_view line, bool marked) const noexcept {
        text::shown_line const shown(line, marked);
        return has_shown(text::trimmed(shown.view()));
    }

private:
    constexpr void take(std::string_view line) noexcept {
        if (line.size() > most_bytes) return;
        for (char const c : line) bytes_[size_++] = c;
    }
    [[nodiscard]] constexpr bool has_shown(std::string_view line) const noexcept {
        std::string_view const title(bytes_.data(), size_);
        if (line.size() < least_bytes || line.size() > size_) return false;
        std::size_t const rest = size_ - line.size();
        if (rest == 0) return line == title;
        return (text::begins_with(title, line) && !is_word(title[line.size()])) ||
               (line.size() >= rest && title.substr(rest) == line && !is_word(title[rest - 1]));
    }
    /// A letter or a digit of ASCII, beside which a match ends in the middle of a word.
    [[nodiscard]] static constexpr bool is_word(char c) noexcept {
        auto const byte = static_cast<unsigned char>(c);
        return byte < 0x80 && text::is_word(byte);
    }

    std::array<char, most_bytes> bytes_{};
    std::size_t size_ = 0, looked_ = 0, number_ = 0;
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_TITLE_HPP
