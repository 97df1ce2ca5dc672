// SPDX-License-Identifier: BSL-1.0
//
// The view behind annotate_boilerplate and annotate_main_text: every line with what the rules and the score say of it,
// shown instead of acted on.
#ifndef PITH_VIEWS_SCORED_HPP
#define PITH_VIEWS_SCORED_HPP

#include <pith/category.hpp>
#include <pith/judge/cursor.hpp>
#include <pith/list.hpp>
#include <pith/score/score.hpp>
#include <pith/views/planned.hpp>
#include <pith/views/projection.hpp>

#include <cstddef>
#include <iterator>
#include <ranges>
#include <utility>

namespace pith::inline PITH_VERSION_NAME {

/// An element, why its line goes, and its score. `line` is the range's reference. A line that only its score condemns has
/// category::boilerplate, the rule "score" and the first reason for evidence; one that the rules remove has no score.
template <class Ref>
struct scored {
    Ref line;              ///< the element
    pith::verdict verdict; ///< what removes it; none for a line that stays
    line_score score;      ///< what the model says; 0 of a line that the rules remove
};

/// The elements of `V`, each with what strip_boilerplate thinks of it. Models what strip_boilerplate_view does; elements
/// are `scored` values. begin() also explains the score of every line, at about ten times the price of the score: meant
/// for looking. Linear. Throws only what allocation throws.
template <std::ranges::view V, class Proj = no_projection, std::size_t N = 0>
    requires text_range<V, Proj>
class annotate_boilerplate_view : public std::ranges::view_interface<annotate_boilerplate_view<V, Proj, N>> {
    class iterator;

public:
    annotate_boilerplate_view()
        requires std::default_initializable<V>
    = default;
    constexpr annotate_boilerplate_view(V base, detail::score_limit limit, detail::judging<Proj, N> with)
        : base_(std::move(base)), with_(std::move(with)), limit_(limit) {}

    [[nodiscard]] constexpr V base() const&
        requires std::copy_constructible<V>
    {
        return base_;
    }
    [[nodiscard]] constexpr V base() && { return std::move(base_); }

    [[nodiscard]] constexpr iterator begin() {
        if (!plan_.made) plan();
        return iterator(std::ranges::begin(base_), std::ranges::end(base_), plan_.value.data());
    }
    [[nodiscard]] constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    struct said {
        pith::verdict verdict;
        line_score score;
    };
    constexpr void plan() {
        auto lines = detail::judge_core<>::judged(detail::texts_of(base_, with_.projection), with_.books);
        detail::list<line_score> scores(lines.size(), {});
        detail::score_core<>::explain({lines.data(), lines.size()}, limit_, {scores.data(), scores.size()});
        detail::list<said> said_of;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            said s{{}, scores[i]};
            if (any(lines[i].ruled.what() & category::residue))
                s.verdict = detail::judge_core<>::say(lines[i].ruled, lines[i].text, with_.books);
            else if (lines[i].doubted) s.verdict = {category::boilerplate, "score", scores[i].reasons[0]};
            said_of.push_back(s);
        }
        plan_.value = std::move(said_of);
        plan_.made = true;
    }

    V base_ = V();
    detail::judging<Proj, N> with_{};
    detail::score_limit limit_;
    detail::page_plan<detail::list<said>> plan_;
};

template <std::ranges::view V, class Proj, std::size_t N>
    requires text_range<V, Proj>
class annotate_boilerplate_view<V, Proj, N>::iterator {
public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using reference = scored<std::ranges::range_reference_t<V>>;
    using value_type = reference;
    using difference_type = std::ranges::range_difference_t<V>;

    iterator() = default;
    constexpr iterator(std::ranges::iterator_t<V> at, std::ranges::sentinel_t<V> end, said const* said_of)
        : at_(std::move(at)), end_(std::move(end)), said_(said_of) {}

    [[nodiscard]] constexpr std::ranges::iterator_t<V> const& base() const noexcept { return at_; }
    [[nodiscard]] constexpr reference operator*() const { return {*at_, said_->verdict, said_->score}; }
    constexpr iterator& operator++() {
        ++at_;
        ++said_;
        return *this;
    }
    constexpr iterator operator++(int) {
        auto old = *this;
        ++*this;
        return old;
    }
    friend constexpr bool operator==(iterator const& a, iterator const& b) { return a.at_ == b.at_; }
    friend constexpr bool operator==(iterator const& a, std::default_sentinel_t) { return a.at_ == a.end_; }

private:
    std::ranges::iterator_t<V> at_{};
    std::ranges::sentinel_t<V> end_{};
    said const* said_ = nullptr;
};

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_VIEWS_SCORED_HPP
