// SPDX-License-Identifier: BSL-1.0
//
// What the closures of all adaptors that take a range of text have in common.
#ifndef PITH_VIEWS_TEXT_CLOSURE_HPP
#define PITH_VIEWS_TEXT_CLOSURE_HPP

#include <pith/closure.hpp>
#include <pith/views/projection.hpp>

#include <ranges>
#include <utility>

namespace pith::inline PITH_VERSION_NAME::detail {

/// A closure that takes ranges which are text through `Proj`: `Derived` has an `over(view)` that says what becomes of one.
template <class Derived, class Proj>
struct text_closure : closure<Derived> {
    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj>
    [[nodiscard]] constexpr auto operator()(R&& r) const {
        return static_cast<Derived const&>(*this).over(std::views::all(std::forward<R>(r)));
    }
    // Never chosen: closure's pipe says std::invocable when a range does not fit; this one's constraint puts the word
    // text_range into the message.
    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj> && (!std::ranges::range<R>)
    friend void operator|(R&&, Derived const&) = delete;
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_VIEWS_TEXT_CLOSURE_HPP
