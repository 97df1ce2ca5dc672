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
#include <utility>
#include <vector>

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
    [[nodiscard]] constexpr std::string finish() && {
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

/// One pass over a page.
template <std::size_t N>
[[nodiscard]] constexpr std::string clean_once(std::string_view page, category categories,
                                               judging<no_projection, N> const& with) {
    using iterator = piece_iterator<line_splitter>;
    std::vector<std::string_view> kept;
    std::vector<page_line> shown;
    bool const repeats_too = any(categories & category::duplicate);
    judged_cursor<iterator, std::default_sentinel_t, no_projection, N> at(iterator(page), {}, with);
    for (; !at.done(); at.next()) {
        if (any(at.current().what() & categories)) continue;
        if (repeats_too)
            if (auto const l = make_page_line(*at.base(), kept.size()); !l.text.empty()) shown.push_back(l);
        kept.push_back(*at.base());
    }
    auto const repeated = find_repeats(shown, repeats::blocks);
    gap_closer out(page);
    auto next = repeated.begin();
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (next != repeated.end() && next->number == i) ++next;
        else out.keep(kept[i]);
    }
    return std::move(out).finish();
}

/// Passes until nothing more goes.
template <std::size_t N>
[[nodiscard]] constexpr std::string clean_all(std::string_view page, category categories,
                                              judging<no_projection, N> const& with) {
    auto out = clean_once(page, categories, with);
    for (int pass = 1; pass < 8 && out.size() != page.size(); ++pass) {
        auto again = clean_once(out, categories, with);
        if (again.size() == out.size()) break;
        out = std::move(again);
    }
    return out;
}

} // namespace detail

/// A page without the lines that are any of `categories`, and, where it names `duplicate`, without repeated blocks
/// (repeats::blocks). Keeps every other line byte for byte with its line end. A run of blank lines that a removal
/// leaves behind becomes one, none at the page's start and end; where nothing is removed the result equals the input.
/// Any bytes are fine: what is not UTF-8 is text.
///
/// What a removal brings together is judged again until nothing more goes, eight times at most, so that cleaning
/// twice changes nothing. A line that only a later pass removes is one that annotate does not show: it works on what
/// the passes before it left. Linear in the page; an allocation for the
/// result of each pass and a few for finding repeats. Throws only what allocation throws.
///
///     std::string text = pith::clean(page, pith::category::ad | pith::category::consent);
[[nodiscard]] constexpr std::string clean(std::string_view page, category categories) {
    return detail::clean_all<0>(page, categories, {});
}
/// The same, with the caller's phrases beside the built-in ones.
[[nodiscard]] constexpr std::string clean(std::string_view page, category categories, phrase_book const& book) {
    return detail::clean_all<1>(page, categories, {{}, {&book}});
}

/// The article out of a page: removes residue (the default categories) and repeated blocks.
///
///     std::string article = pith::clean(page);
[[nodiscard]] constexpr std::string clean(std::string_view page) {
    return clean(page, category::residue | category::duplicate);
}

} // namespace pith

#endif // PITH_CLEAN_HPP
