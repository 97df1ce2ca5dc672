// SPDX-License-Identifier: BSL-1.0
//
// The base of every adaptor closure here, and of yours.
//
// C++23 has std::ranges::range_adaptor_closure; g++ 12 lacks it in every mode, and using it where it exists
// would give one type two bases in one program. So one base serves all modes. The pipe operators are found only
// through a closure of ours:
//
//     range | ours        applies it
//     ours  | ours        composes
//     ours  | std's       composes      std's | ours        composes
//
// An adaptor of your own:
//
//     struct long_lines_closure : pith::closure<long_lines_closure> {
//         template <pith::text_range R>
//         constexpr auto operator()(R&& r) const {
//             return std::views::filter(std::forward<R>(r), [](std::string_view s) { return s.size() > 80; });
//         }
//     };
//     inline constexpr long_lines_closure long_lines;
//     page | pith::views::lines | pith::views::strip_ads | long_lines;
#ifndef PITH_CLOSURE_HPP
#define PITH_CLOSURE_HPP

#include <pith/version.hpp>

#include <concepts>
#include <ranges>
#include <type_traits>
#include <utility>

namespace pith::inline PITH_VERSION_NAME {

template <class Derived>
struct closure;

/// A closure that derives from pith::closure.
template <class T>
concept pith_closure = std::derived_from<std::remove_cvref_t<T>, closure<std::remove_cvref_t<T>>>;

/// A closure of the standard library or of another one, recognised by a public question:
/// does it compose behind std::views::all?
template <class T>
concept foreign_closure =
    !pith_closure<T> && !std::ranges::range<T> && requires(std::remove_cvref_t<T> const& f) { std::views::all | f; };

/// Any closure that a pith closure composes with.
template <class T>
concept any_closure = pith_closure<T> || foreign_closure<T>;

/// Two closures that become one: `a.fused(b)` says how. So two strip adaptors in a row cost what one costs.
template <class A, class B>
concept fuses_with = requires(A const& a, std::remove_cvref_t<B> const& b) { a.fused(b); };

/// Two closures in a row, itself a closure: first `First`, then `Second`. What `a | b` yields where the two do not fuse.
/// Owns copies of both; costs and throws what they do.
template <class First, class Second>
struct composed : closure<composed<First, Second>> {
    First first;   ///< what is applied to the range
    Second second; ///< what is applied to the result

    constexpr composed(First f, Second s) : first(std::move(f)), second(std::move(s)) {}

    template <class R>
        requires std::invocable<First const&, R> && std::invocable<Second const&, std::invoke_result_t<First const&, R>>
    constexpr auto operator()(R&& r) const {
        return second(first(std::forward<R>(r)));
    }
};

/// Base class (CRTP) of adaptor closures: gives `Derived` the pipe operators: `range | it`, `it | other`, `other | it`,
/// where `other` is a closure of pith, of the standard library or of anyone who derives from this. `Derived` has a const
/// `operator()` that takes a range, constrained so that composition can ask whether it fits. Stateless itself; constant
/// time; never throws of its own. The README has an adaptor of one's own.
template <class Derived>
struct closure {
    template <any_closure F>
    friend constexpr auto operator|(Derived const& self, F&& next) {
        if constexpr (fuses_with<Derived, F>) return self.fused(next);
        else return composed<Derived, std::remove_cvref_t<F>>{self, std::forward<F>(next)};
    }
    template <foreign_closure F>
    friend constexpr auto operator|(F&& before, Derived const& self) {
        return composed<std::remove_cvref_t<F>, Derived>{std::forward<F>(before), self};
    }
};

namespace detail {

template <class Derived>
void derives_from_closure(closure<Derived> const*); // not defined

} // namespace detail

// Self is deduced, so that a closure found only as a part of another's type is not asked about this range. No friend: MSVC
// takes friends of two closures for one function where only their constraints differ.
/// `range | closure`, of pith or of one's own: applies it. Costs and throws what the closure does.
template <std::ranges::range R, class Self>
    requires requires(Self const* self) { detail::derives_from_closure(self); } && std::invocable<Self const&, R>
constexpr auto operator|(R&& r, Self const& self) {
    return self(std::forward<R>(r));
}

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_CLOSURE_HPP
