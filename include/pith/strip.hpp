// SPDX-License-Identifier: BSL-1.0
//
// views::strip and the named strip_* adaptors: the lines that are not residue of the given categories.
//
//     The minister resigned on Monday, an official said.          The minister resigned on Monday, an official said.
//     ADVERTISEMENT                                        -->    No successor was named.
//     No successor was named.
//
// All of them are one view with another set of categories. Piping one into another makes one view with the union
// of the sets, so the order does not matter and ten cost what one costs. Never removed: long prose without a
// phrase that proves it residue; a line that no named rule of the judge speaks against.
#ifndef PITH_STRIP_HPP
#define PITH_STRIP_HPP

#include <pith/judge/cursor.hpp>
#include <pith/views/text_closure.hpp>

#include <cstddef>
#include <iterator>
#include <ranges>
#include <type_traits>
#include <utility>

namespace pith::inline PITH_VERSION_NAME {

/// The elements of `V` whose line is not residue of `categories`; elements keep their reference type.
///
/// Models view and forward_range (caps there); const-iterable where V is; not common, not sized, not borrowed
/// (iterators refer to the view). Multi-pass. begin() reads ahead to the first line that stays, ++ to the next one, in
/// steps of up to 64 lines: on a page without prose begin() goes to its end, each time. Going through it all is linear.
/// Throws nothing of its own; allocates nothing. A phrase_book given to it must outlive it.
template <std::ranges::view V, class Proj = no_projection, std::size_t N = 0>
    requires text_range<V, Proj>
class strip_view : public std::ranges::view_interface<strip_view<V, Proj, N>> {
    template <class Base>
    class iterator_over;

public:
    strip_view()
        requires std::default_initializable<V>
    = default;
    constexpr strip_view(V base, category categories, detail::judging<Proj, N> with)
        : base_(std::move(base)), with_(std::move(with)), categories_(categories) {}

    [[nodiscard]] constexpr V base() const&
        requires std::copy_constructible<V>
    {
        return base_;
    }
    [[nodiscard]] constexpr V base() && { return std::move(base_); }
    /// What this view removes.
    [[nodiscard]] constexpr category categories() const noexcept { return categories_; }
    /// The projection and the books it judges with.
    [[nodiscard]] constexpr detail::judging<Proj, N> const& with() const noexcept { return with_; }

    [[nodiscard]] constexpr auto begin()
        requires(!text_range<V const, Proj>)
    {
        return iterator_over<V>(*this, base_);
    }
    [[nodiscard]] constexpr auto begin() const
        requires text_range<V const, Proj>
    {
        return iterator_over<V const>(*this, base_);
    }
    [[nodiscard]] constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    V base_ = V();
    detail::judging<Proj, N> with_{};
    category categories_ = category::none;
};

template <std::ranges::view V, class Proj, std::size_t N>
    requires text_range<V, Proj>
template <class Base>
class strip_view<V, Proj, N>::iterator_over {
public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using value_type = std::ranges::range_value_t<Base>;
    using difference_type = std::ranges::range_difference_t<Base>;
    using reference = std::ranges::range_reference_t<Base>;

    iterator_over() = default;
    constexpr iterator_over(strip_view const& parent, Base& base)
        : at_(std::ranges::begin(base), std::ranges::end(base), parent.with_), categories_(parent.categories_) {
        skip();
    }

    /// Where in the underlying range this is.
    [[nodiscard]] constexpr std::ranges::iterator_t<Base> const& base() const noexcept { return at_.base(); }
    [[nodiscard]] constexpr reference operator*() const { return *at_.base(); }
    constexpr iterator_over& operator++() {
        at_.next();
        skip();
        return *this;
    }
    constexpr iterator_over operator++(int) {
        auto old = *this;
        ++*this;
        return old;
    }
    friend constexpr bool operator==(iterator_over const& a, iterator_over const& b) {
        return a.at_.base() == b.at_.base();
    }
    friend constexpr bool operator==(iterator_over const& a, std::default_sentinel_t) { return a.at_.done(); }

private:
    constexpr void skip() {
        while (!at_.done() && any(at_.current().what() & categories_)) at_.next();
    }
    detail::judged_cursor<std::ranges::iterator_t<Base>, std::ranges::sentinel_t<Base>, detail::judging<Proj, N>> at_{};
    category categories_ = category::none;
};

namespace detail {

template <class T, class Proj>
inline constexpr bool is_strip_view_of = false;
template <class V, class Proj, std::size_t N>
inline constexpr bool is_strip_view_of<strip_view<V, Proj, N>, Proj> = true;

/// A strip view that another strip adaptor with this projection becomes one with: the projection has no state, so
/// it is the same one.
template <class R, class Proj>
concept fusible = std::is_empty_v<Proj> && is_strip_view_of<R, Proj>;

/// Two sets of books as one, in the order of their addresses.
template <std::size_t A, std::size_t B>
constexpr std::array<phrase_book const*, A + B> merge_books(std::array<phrase_book const*, A> const& a,
                                                            std::array<phrase_book const*, B> const& b) {
    std::array<phrase_book const*, A + B> all{};
    std::size_t n = 0;
    auto const insert = [&](phrase_book const* book) {
        std::size_t at = n++;
        for (; at > 0 && std::ranges::less{}(book, all[at - 1]); --at) all[at] = all[at - 1];
        all[at] = book;
    };
    for (auto const* book : a) insert(book);
    for (auto const* book : b) insert(book);
    return all;
}

} // namespace detail

/// The closure of every strip_* adaptor: a set of categories, a projection, and the caller's books (3 at most).
/// A value; composes with closures on either side; two in a row become one where the projection has no state. Refers to
/// the books, owns the rest. Constant time.
template <class Proj = no_projection, std::size_t N = 0>
class strip_closure : public detail::text_closure<strip_closure<Proj, N>, Proj> {
    using base = detail::text_closure<strip_closure<Proj, N>, Proj>;
    friend base;
    static_assert(N <= 3, "a pipeline takes three phrase books at most: put the phrases into one");

public:
    constexpr explicit strip_closure(category categories, detail::judging<Proj, N> with = {})
        : categories_(categories), with_(std::move(with)) {}

    /// What it removes.
    [[nodiscard]] constexpr category categories() const noexcept { return categories_; }
    /// The projection and the books it judges with.
    [[nodiscard]] constexpr detail::judging<Proj, N> const& with() const noexcept { return with_; }

    using base::operator();
    /// The same adaptor for elements that `projection` maps to their text: `records | strip_ads(&record::text)`.
    template <class P>
        requires(projection_like<P> && std::same_as<Proj, no_projection>)
    [[nodiscard]] constexpr auto operator()(P projection) const {
        return strip_closure<P, N>(categories_, detail::judging<P, N>{std::move(projection), with_.books});
    }
    /// What `*this | next` is: one adaptor with the union of the sets.
    template <std::size_t M>
        requires std::is_empty_v<Proj>
    [[nodiscard]] constexpr auto fused(strip_closure<Proj, M> const& next) const {
        return strip_closure<Proj, N + M>(categories_ | next.categories(),
                                          {with_.projection, detail::merge_books(with_.books, next.with().books)});
    }

private:
    /// The view over a range; over another strip view, one view with both sets.
    template <class V>
    [[nodiscard]] constexpr auto over(V view) const {
        if constexpr (detail::fusible<V, Proj>) return fuse(std::move(view));
        else return strip_view<V, Proj, N>(std::move(view), categories_, with_);
    }
    template <class V, std::size_t M>
    [[nodiscard]] constexpr auto fuse(strip_view<V, Proj, M> before) const {
        auto const categories = before.categories() | categories_;
        detail::judging<Proj, N + M> with{with_.projection, detail::merge_books(before.with().books, with_.books)};
        return strip_view<V, Proj, N + M>(std::move(before).base(), categories, std::move(with));
    }

    category categories_;
    detail::judging<Proj, N> with_;
};

namespace detail {
struct strip_fn {
    [[nodiscard]] constexpr auto operator()(category categories) const { return strip_closure<>(categories); }
    /// With the caller's phrases beside the built-in ones. The book must outlive the view.
    [[nodiscard]] constexpr auto operator()(category categories, phrase_book const& book) const {
        return strip_closure<no_projection, 1>(categories, {{}, {&book}});
    }
    auto operator()(category, phrase_book const&&) const = delete; // a temporary would not outlive the view
};
} // namespace detail

namespace views {

/// strip(categories), strip(categories, book): removes the lines that the judge finds to be any of `categories`. Takes
/// any forward range of text; strip(...)(projection) of elements that the projection maps to text. Elements keep their
/// type; nothing is copied. The book must outlive the view. Lazy, but begin() reads ahead to the first line that stays,
/// on a page without prose to its end. Linear; strip_view has the rest. `category::duplicate` is not removed by it: that
/// is strip_duplicates.
///
///     page | pith::views::lines | pith::views::strip(pith::category::ad | pith::category::consent);
///     records | pith::views::strip(pith::category::ad)(&record::text);
inline constexpr detail::strip_fn strip;

/// Ad labels and sponsored markers: "Story continues below advertisement".
inline constexpr strip_closure<> strip_ads{category::ad};
/// Share bars, follow prompts and counters: "Share on Facebook".
inline constexpr strip_closure<> strip_social{category::social};
/// Status pages, bot checks, script and ad-block walls: "Please enable JavaScript to continue using this application.".
inline constexpr strip_closure<> strip_error_pages{category::error_page};
/// Comment forms and counts: "Log in to leave a comment".
inline constexpr strip_closure<> strip_comments{category::comment};
/// Link lists with their titles, and "read more" lines: "Read more".
inline constexpr strip_closure<> strip_related{category::related};
/// Newsletters, paywalls and app promotions: "Sign up for our newsletter".
inline constexpr strip_closure<> strip_subscriptions{category::subscription};
/// Cookie and privacy banners: "This website uses cookies".
inline constexpr strip_closure<> strip_consent{category::consent};
/// Menus, breadcrumbs, tags, pagination, running heads and sign-in: "Skip to content".
inline constexpr strip_closure<> strip_navigation{category::navigation};
/// Legal disclaimers, copyright and terms: "All rights reserved.".
inline constexpr strip_closure<> strip_notices{category::notice};
/// Weather, date, translation and player text: "Listen to this article".
inline constexpr strip_closure<> strip_widgets{category::widget};
/// Shortcodes, template braces and filler: "{{ title }}".
inline constexpr strip_closure<> strip_placeholders{category::placeholder};
/// All of the above, the default set: strip(category::residue).
inline constexpr strip_closure<> strip_residue{category::residue};

} // namespace views
} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_STRIP_HPP
