// SPDX-License-Identifier: BSL-1.0
//
// The view behind strip_duplicates, strip_near_duplicates, strip_recurring, strip_boilerplate and main_text: it reads a
// page to the end, asks a planner which lines go, and is the page without them.
#ifndef PITH_VIEWS_PLANNED_HPP
#define PITH_VIEWS_PLANNED_HPP

#include <pith/list.hpp>
#include <pith/repeats/repeats.hpp>
#include <pith/views/projection.hpp>

#include <concepts>
#include <cstddef>
#include <iterator>
#include <ranges>
#include <string_view>
#include <utility>

namespace pith::inline PITH_VERSION_NAME::detail {

/// The texts of a range's elements, trimmed. Reads it once; of the reading, this is all that is compiled anew for every
/// kind of range.
template <class R, class Proj>
constexpr text_list texts_of(R& range, Proj const& projection) {
    text_list texts;
    for (auto it = std::ranges::begin(range); it != std::ranges::end(range); ++it)
        texts.push_back(text_of(projection, *it));
    return texts;
}

/// Decides which lines of a page go, from their texts: gives them in order. `Planner::once`: it changes something when it
/// is asked, so it may be asked once only.
template <class P>
concept planner = std::copy_constructible<P> && std::default_initializable<P> && requires(P const& p, page_texts page) {
    { p(page) } -> std::same_as<list<repeat>>;
    { P::once } -> std::convertible_to<bool>;
};

/// What a view found out about its page at the first begin(). It refers to the page's text, so a copy or a move forgets it
/// and the next begin() decides anew. Not where a set of earlier documents is involved (`Once`): deciding anew would find
/// the page's own paragraphs in the set, so there a move keeps the plan, of which only the numbers are used, and no copy
/// exists.
template <class T, bool Once = false>
struct page_plan {
    T value{};
    bool made = false;

    page_plan() = default;
    constexpr page_plan(page_plan const&) noexcept
        requires(!Once)
    {}
    constexpr page_plan(page_plan&& other) noexcept {
        if constexpr (Once) *this = std::move(other);
    }
    constexpr page_plan& operator=(page_plan const&) noexcept
        requires(!Once)
    {
        value = T{};
        made = false;
        return *this;
    }
    constexpr page_plan& operator=(page_plan&& other) noexcept {
        value = T{};
        made = false;
        if constexpr (Once) {
            std::swap(value, other.value);
            made = std::exchange(other.made, false);
        }
        return *this;
    }
};

/// The elements of `V` but for those the planner names.
template <std::ranges::view V, class Proj, planner Planner>
    requires text_range<V, Proj>
class planned_view : public std::ranges::view_interface<planned_view<V, Proj, Planner>> {
    class iterator;

public:
    planned_view()
        requires std::default_initializable<V>
    = default;
    constexpr planned_view(V base, Proj projection, Planner planner)
        : base_(std::move(base)), projection_(std::move(projection)), planner_(std::move(planner)) {}

    [[nodiscard]] constexpr V base() const&
        requires std::copy_constructible<V>
    {
        return base_;
    }
    [[nodiscard]] constexpr V base() && { return std::move(base_); }

    [[nodiscard]] constexpr iterator begin() {
        if (!plan_.made) {
            plan_.value = planner_(texts_of(base_, projection_));
            plan_.made = true;
        }
        return iterator(std::ranges::begin(base_), std::ranges::end(base_), plan_.value);
    }
    [[nodiscard]] constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    V base_ = V();
    Proj projection_{};
    Planner planner_{};
    page_plan<list<repeat>, Planner::once> plan_;
};

template <std::ranges::view V, class Proj, planner Planner>
    requires text_range<V, Proj>
class planned_view<V, Proj, Planner>::iterator {
public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using value_type = std::ranges::range_value_t<V>;
    using difference_type = std::ranges::range_difference_t<V>;
    using reference = std::ranges::range_reference_t<V>;

    iterator() = default;
    constexpr iterator(std::ranges::iterator_t<V> at, std::ranges::sentinel_t<V> end, list<repeat> const& plan)
        : at_(std::move(at)), end_(std::move(end)), next_(plan.data()), last_(plan.data() + plan.size()) {
        skip();
    }

    [[nodiscard]] constexpr std::ranges::iterator_t<V> const& base() const noexcept { return at_; }
    [[nodiscard]] constexpr reference operator*() const { return *at_; }
    constexpr iterator& operator++() {
        ++at_;
        ++number_;
        skip();
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
    constexpr void skip() {
        for (; next_ != last_ && next_->number == number_; ++next_, ++number_) ++at_;
    }
    std::ranges::iterator_t<V> at_{};
    std::ranges::sentinel_t<V> end_{};
    repeat const* next_ = nullptr;
    repeat const* last_ = nullptr;
    std::size_t number_ = 0;
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_VIEWS_PLANNED_HPP
