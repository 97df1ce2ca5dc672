// SPDX-License-Identifier: BSL-1.0
//
// Walks a range of lines with the judge's rulings beside them. strip and annotate are two ways to look at it, so
// they cannot disagree.
#ifndef PITH_JUDGE_CURSOR_HPP
#define PITH_JUDGE_CURSOR_HPP

#include <pith/judge/page.hpp>
#include <pith/list.hpp>
#include <pith/views/projection.hpp>

#include <array>
#include <cstddef>
#include <iterator>
#include <ranges>
#include <string_view>
#include <utility>

namespace pith::inline PITH_VERSION_NAME::detail {

/// The callers' books of a pipeline and the projection: what judging needs beside the lines. Books are kept in
/// the order of their addresses, so that the order in which adaptors were piped leaves no trace.
template <class Proj, std::size_t N>
struct judging {
    Proj projection{};
    std::array<phrase_book const*, N> books{};
};

/// The lines of a range.
template <class It, class S, class Judging>
class range_feed final : public line_feed {
public:
    constexpr range_feed(It& at, S const& end, Judging const& with) : read_(at), end_(end), with_(with) {}
    constexpr bool read() override { return move_over(read_); }
    constexpr bool look() override { return move_over(look_); }
    constexpr void look_from_here() override { look_ = read_; }
    constexpr void read_on() override { read_ = look_; }
    [[nodiscard]] constexpr line_facts facts(phrase_tables tables, text::normal_line& buffer) const override {
        return judge_core<>::facts(text, tables, buffer);
    }

private:
    constexpr bool move_over(It& at) {
        if (at == end_) return false;
        text = text_of(with_.projection, *at);
        ++at;
        return true;
    }
    It& read_;
    It look_{};
    S const& end_;
    Judging const& with_;
};

/// A position in the lines and the rulings of the window around it. Copyable and multi-pass; allocates nothing.
/// Moving on is amortised linear: each line is classified at most twice.
template <std::forward_iterator It, std::sentinel_for<It> S, class Judging>
class judged_cursor {
public:
    judged_cursor() = default;
    constexpr judged_cursor(It at, S end, Judging const& with)
        : at_(std::move(at)), read_(at_), end_(std::move(end)), with_(&with) {
        settle();
    }

    [[nodiscard]] constexpr It const& base() const noexcept { return at_; }
    [[nodiscard]] constexpr bool done() const { return at_ == end_; }
    [[nodiscard]] constexpr ruling current() const noexcept { return blank_ ? ruling() : window_.current(); }
    constexpr void next() {
        if (!blank_) window_.next();
        ++at_;
        settle();
    }
    /// The current ruling in words.
    [[nodiscard]] constexpr verdict say() const {
        return judge_core<>::say(current(), text_of(with_->projection, *at_), with_->books);
    }

private:
    constexpr void settle() {
        if (at_ == end_) return;
        blank_ = text_of(with_->projection, *at_).empty();
        if (blank_ || !window_.used_up()) return;
        range_feed<It, S, Judging> feed(read_, end_, *with_);
        judge_core<>::fill(window_, feed, with_->books);
    }

    It at_{};
    It read_{}; ///< behind the last line that is known
    S end_{};
    Judging const* with_ = nullptr;
    bool blank_ = false; ///< the current line is
    window_reader window_{};
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_CURSOR_HPP
