// SPDX-License-Identifier: BSL-1.0
//
// clean(): the preset, one call.
#ifndef PITH_CLEAN_HPP
#define PITH_CLEAN_HPP

#include <pith/duplicates.hpp>
#include <pith/lines.hpp>
#include <pith/strip.hpp>

#include <string>
#include <string_view>

namespace pith {

namespace detail {

/// Copies kept lines with their own line ends, long runs at once, and closes the gaps in blank lines that removals
/// leave: a run of blank lines that touches a removal becomes its first line, and at the page's start and end goes.
class gap_closer {
public:
    constexpr explicit gap_closer(std::string_view page) : page_(page) { out_.reserve(page.size()); }

    /// Takes a kept line, a sub-view of the page.
    constexpr void keep(std::string_view line) {
        auto const at = static_cast<std::size_t>(line.data() - page_.data());
        auto const end = at + line.size() + (at + line.size() < page_.size() ? 1u : 0u);
        bool const removed = at != seen_;
        if (text::is_blank(line)) {
            if (blank_end_ == blank_start_) blank_start_ = blank_end_ = at, first_blank_end_ = end;
            touched_ = touched_ || removed;
            blank_end_ = end;
        } else {
            touched_ = touched_ || removed;
            close_gap(false);
            copy(at, end);
        }
        seen_ = end;
    }
    [[nodiscard]] constexpr std::string finish() {
        touched_ = touched_ || seen_ != page_.size();
        close_gap(true);
        flush();
        return std::move(out_);
    }

private:
    constexpr void close_gap(bool at_end) {
        if (!touched_) copy(blank_start_, blank_end_);
        else if (!at_end && run_end_ != 0) copy(blank_start_, first_blank_end_);
        blank_start_ = blank_end_ = first_blank_end_ = 0;
        touched_ = false;
    }
    constexpr void copy(std::size_t from, std::size_t to) {
        if (from == to) return;
        if (from != run_end_) {
            flush();
            run_start_ = from;
        }
        run_end_ = to;
    }
    constexpr void flush() {
        out_.append(page_.data() + run_start_, run_end_ - run_start_);
        run_start_ = run_end_;
    }

    std::string_view page_;
    std::string out_;
    std::size_t seen_ = 0;                        ///< end of the last line kept
    std::size_t run_start_ = 0, run_end_ = 0;     ///< bytes to copy at once
    std::size_t blank_start_ = 0, blank_end_ = 0; ///< blank lines waiting for a line behind them
    std::size_t first_blank_end_ = 0;
    bool touched_ = false; ///< a removal stands in or beside the waiting blank lines
};

} // namespace detail

/// The article out of a page: removes residue (the default categories) and repeated blocks, keeps every other line byte for
/// byte with its line end. A run of blank lines that a removal leaves behind becomes one, none at the page's start
/// and end; where nothing is removed the result equals the input. Any bytes are fine: what is not UTF-8 is text.
///
/// Linear in the page; one allocation for the result and two for finding repeats. Throws only what allocation
/// throws.
///
///     std::string article = pith::clean(page);
[[nodiscard]] constexpr std::string clean(std::string_view page) {
    detail::gap_closer out(page);
    for (std::string_view const line : page | views::lines | views::strip_residue | views::strip_duplicates(repeats::blocks)) out.keep(line);
    return out.finish();
}

} // namespace pith

#endif // PITH_CLEAN_HPP
