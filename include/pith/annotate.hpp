// SPDX-License-Identifier: BSL-1.0
//
// views::annotate: every line with the judge's verdict, shown instead of acted on.
//
//     for (auto [line, verdict] : page | pith::views::lines | pith::views::annotate)
//         if (verdict) log(line, name(verdict.what), verdict.rule, verdict.evidence);
//
// The verdicts are the ones strip acts on, from the same cursor, so the two cannot disagree: a line is marked here
// exactly if strip with the same categories removes it.
#ifndef PITH_ANNOTATE_HPP
#define PITH_ANNOTATE_HPP

#include <pith/duplicates.hpp>
#include <pith/list.hpp>
#include <pith/strip.hpp>

namespace pith::inline PITH_VERSION_NAME {

/// An element and what the judge says of its line. `line` is the range's reference.
template <class Ref>
struct annotated {
    Ref line;              ///< as the range yields it: no copy of a string that the range holds
    pith::verdict verdict; ///< false where the line stays
};

/// The elements of `V`, each with its verdict among `categories`. Where `categories` names `duplicate`, lines that
/// strip_duplicates would remove behind a strip of the other categories are marked too: the rule is "repeat" and
/// the evidence the earlier line.
///
/// Models view and forward_range (caps there); not const-iterable, common, sized or borrowed. Elements are
/// `annotated` values. Linear. Allocates only where repeats are asked for, and throws only what that throws. A
/// phrase_book given to it must outlive it, and so must a verdict's book or text the verdict.
template <std::ranges::view V, class Proj = no_projection, std::size_t N = 0>
    requires text_range<V, Proj>
class annotate_view : public std::ranges::view_interface<annotate_view<V, Proj, N>> {
    class iterator;

public:
    annotate_view()
        requires std::default_initializable<V>
    = default;
    constexpr annotate_view(V base, category categories, detail::judging<Proj, N> with,
                            repeats which = repeats::paragraphs)
        : base_(std::move(base)), with_(std::move(with)), categories_(categories), which_(which) {}

    [[nodiscard]] constexpr V base() const&
        requires std::copy_constructible<V>
    {
        return base_;
    }
    [[nodiscard]] constexpr V base() && { return std::move(base_); }

    [[nodiscard]] constexpr iterator begin() {
        if (any(categories_ & category::duplicate) && !plan_.made) plan();
        return iterator(*this);
    }
    [[nodiscard]] constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    using cursor =
        detail::judged_cursor<std::ranges::iterator_t<V>, std::ranges::sentinel_t<V>, detail::judging<Proj, N>>;

    constexpr void plan() {
        detail::text_list page; // without what goes or must stay in any case
        for (cursor at(std::ranges::begin(base_), std::ranges::end(base_), with_); !at.done(); at.next()) {
            bool const decided = any(at.current().what() & categories_) || at.current().by() == detail::rule::keep;
            page.push_back(decided ? std::string_view() : detail::text_of(with_.projection, *at.base()));
        }
        plan_.value = detail::repeats_core<>::on_page(page, which_);
        plan_.made = true;
    }

    V base_ = V();
    detail::judging<Proj, N> with_{};
    category categories_ = category::none;
    repeats which_ = repeats::paragraphs;
    detail::page_plan<detail::list<detail::repeat>> plan_;
};

template <std::ranges::view V, class Proj, std::size_t N>
    requires text_range<V, Proj>
class annotate_view<V, Proj, N>::iterator {
public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using reference = annotated<std::ranges::range_reference_t<V>>;
    using value_type = reference;
    using difference_type = std::ranges::range_difference_t<V>;

    iterator() = default;
    constexpr explicit iterator(annotate_view& parent)
        : at_(std::ranges::begin(parent.base_), std::ranges::end(parent.base_), parent.with_),
          parent_(&parent),
          next_(parent.plan_.value.data()) {}

    [[nodiscard]] constexpr std::ranges::iterator_t<V> const& base() const noexcept { return at_.base(); }
    [[nodiscard]] constexpr reference operator*() const {
        if (repeats_here()) return {*at_.base(), {category::duplicate, "repeat", next_->original}};
        bool const kept = at_.current().by() == detail::rule::keep;
        if (kept || any(at_.current().what() & parent_->categories_)) return {*at_.base(), at_.say()};
        return {*at_.base(), {}};
    }
    constexpr iterator& operator++() {
        if (repeats_here()) ++next_;
        at_.next();
        ++number_;
        return *this;
    }
    constexpr iterator operator++(int) {
        auto old = *this;
        ++*this;
        return old;
    }
    friend constexpr bool operator==(iterator const& a, iterator const& b) { return a.at_.base() == b.at_.base(); }
    friend constexpr bool operator==(iterator const& a, std::default_sentinel_t) { return a.at_.done(); }

private:
    [[nodiscard]] constexpr bool repeats_here() const noexcept {
        auto const& plan = parent_->plan_.value;
        return next_ != plan.data() + plan.size() && next_->number == number_;
    }
    cursor at_{};
    annotate_view* parent_ = nullptr;
    detail::repeat const* next_ = nullptr;
    std::size_t number_ = 0;
};

/// The closure of annotate: the categories to show, a projection, and the caller's books.
template <class Proj = no_projection, std::size_t N = 0>
class annotate_closure : public detail::text_closure<annotate_closure<Proj, N>, Proj> {
    using base = detail::text_closure<annotate_closure<Proj, N>, Proj>;
    friend base;

public:
    constexpr explicit annotate_closure(category categories, detail::judging<Proj, N> with = {},
                                        repeats which = repeats::paragraphs)
        : categories_(categories), with_(std::move(with)), which_(which) {}

    using base::operator();
    /// For elements that `projection` maps to their text.
    template <class P>
        requires(projection_like<P> && !std::same_as<P, category> && std::same_as<Proj, no_projection>)
    [[nodiscard]] constexpr auto operator()(P projection) const {
        return annotate_closure<P, N>(categories_, {std::move(projection), with_.books}, which_);
    }
    /// With other categories than `residue`.
    [[nodiscard]] constexpr auto operator()(category categories) const {
        return annotate_closure(categories, with_, which_);
    }
    /// The same, and repeats as strip_duplicates(which) sees them. clean() acts on residue and duplicate, by blocks.
    [[nodiscard]] constexpr auto operator()(category categories, repeats which) const {
        return annotate_closure(categories, with_, which);
    }
    /// With other categories and the caller's phrases beside the built-in ones. The book must outlive the view.
    [[nodiscard]] constexpr auto operator()(category categories, phrase_book const& book) const
        requires(N == 0)
    {
        return annotate_closure<Proj, 1>(categories, {with_.projection, {&book}}, which_);
    }
    auto operator()(category, phrase_book const&&) const = delete;

private:
    template <class V>
    [[nodiscard]] constexpr auto over(V view) const {
        return annotate_view<V, Proj, N>(std::move(view), categories_, with_, which_);
    }

    category categories_;
    detail::judging<Proj, N> with_;
    repeats which_;
};

namespace views {

/// The lines with their verdicts. Takes any forward range of text, or of elements that a projection maps to text; yields
/// `annotated` values. Shows the verdicts of `residue`; annotate(categories) those of another set, and where it names
/// `duplicate` the repeats too; annotate(categories, repeats) says which; annotate(categories, book) has the caller's
/// phrases beside the built-in ones. Linear.
///
///     for (auto [line, verdict] : page | pith::views::lines | pith::views::annotate)
///         if (verdict) log(line, name(verdict.what), verdict.rule, verdict.evidence);
inline constexpr annotate_closure<> annotate{category::residue};

} // namespace views
} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_ANNOTATE_HPP
