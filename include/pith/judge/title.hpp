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

#include <pith/list.hpp>
#include <pith/text/measure.hpp>
#include <pith/text/shown.hpp>
#include <pith/text/utf8.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// The lines at the top of a page, one of which may be its title: views, which must outlive it.
class page_title {
public:
    /// In how many of the first lines it may be, and how many bytes at least a headline in it has.
    static constexpr std::size_t most_lines = 3, least_bytes = 12;

    /// The next line of the page that is not blank, trimmed.
    constexpr void add(std::string_view line) noexcept {
        if (size_ < most_lines) lines_[size_++] = line;
    }
    /// Whether one of the lines above a line, of which there are `above` on the page, begins or ends with what it says;
    /// `marked` says that it shows something else than its bytes. Linear in the line.
    [[nodiscard]] constexpr bool has(std::string_view line, bool marked, std::size_t above) const noexcept {
        if (marked) {
            text::shown_line const shown(line);
            return has(text::trimmed(shown.view()), false, above);
        }
        if (line.size() < least_bytes) return false;
        for (std::size_t k = 0; k < smaller(above, size_); ++k) {
            std::string_view const title = lines_[k];
            if (title.size() < line.size()) continue;
            if (text::begins_with(title, line) || title.substr(title.size() - line.size()) == line) return true;
        }
        return false;
    }

private:
    std::array<std::string_view, most_lines> lines_{};
    std::size_t size_ = 0;
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_TITLE_HPP
