// SPDX-License-Identifier: BSL-1.0
//
// What a range of text is: elements that are text, or that a projection maps to their text.
#ifndef PITH_VIEWS_PROJECTION_HPP
#define PITH_VIEWS_PROJECTION_HPP

#include <pith/text/measure.hpp>
#include <pith/version.hpp>

#include <concepts>
#include <ranges>
#include <string_view>
#include <type_traits>
#include <utility>

namespace pith::inline PITH_VERSION_NAME {

/// A string, or a view or pointer that refers to one, so that its characters outlive the call that yields it.
template <class T>
concept text_like = std::convertible_to<T, std::string_view> &&
                    (std::is_lvalue_reference_v<T> || std::ranges::view<std::remove_cvref_t<T>> ||
                     std::is_pointer_v<std::remove_cvref_t<T>>);

/// The projection that leaves an element as it is. (std::identity lives in <functional>, which costs more to
/// include than all of this.)
struct no_projection {
    template <class T>
    [[nodiscard]] constexpr T&& operator()(T&& t) const noexcept {
        return static_cast<T&&>(t);
    }
};

/// What can be a projection: neither a range nor a pointer to an object, which an array decays to.
template <class P>
concept projection_like =
    !std::ranges::range<P> && (!std::is_pointer_v<P> || std::is_function_v<std::remove_pointer_t<P>>);

/// A forward range whose elements, through the projection, are text: what every strip_* adaptor and annotate takes.
template <class R, class Proj = no_projection>
concept text_range =
    std::ranges::forward_range<R> && std::regular_invocable<Proj const&, std::ranges::range_reference_t<R>> &&
    text_like<std::invoke_result_t<Proj const&, std::ranges::range_reference_t<R>>>;

namespace detail {

/// std::invoke of a projection, without <functional>: of an object, of what points to one, or of a wrapped reference.
template <class Proj, class Ref>
constexpr decltype(auto) project(Proj const& p, Ref&& element) {
    if constexpr (!std::is_member_pointer_v<Proj>) return p(std::forward<Ref>(element));
    else if constexpr (requires { element.get().*p; }) return project(p, element.get());
    else if constexpr (requires { (*element).*p; }) return project(p, *element);
    else if constexpr (std::is_member_object_pointer_v<Proj>) return (std::forward<Ref>(element).*p);
    else return (std::forward<Ref>(element).*p)();
}

/// The text of an element, trimmed.
template <class Proj, class Ref>
constexpr std::string_view text_of(Proj const& projection, Ref&& element) {
    return text::trimmed(std::string_view(project(projection, std::forward<Ref>(element))));
}

} // namespace detail
} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_VIEWS_PROJECTION_HPP
