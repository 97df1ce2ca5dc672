// SPDX-License-Identifier: BSL-1.0
//
// What a line can be, as a set of flags.
//
// A category says what kind of residue a line is; which rule said so is in verdict (judge/ruling.hpp).
#ifndef PITH_CATEGORY_HPP
#define PITH_CATEGORY_HPP

#include <pith/version.hpp>

#include <array>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME {

/// A set of kinds of residue. Combine with `|`, `&`, `~`; test with `any`.
///
///     constexpr auto noise = pith::category::ad | pith::category::social;
///     static_assert(pith::any(noise & pith::category::ad));
enum class category : std::uint32_t {
    none = 0,               ///< the empty set: of a line that stays
    ad = 1u << 0,           ///< advertisement labels, sponsored markers
    social = 1u << 1,       ///< share bars, follow prompts, counters
    error_page = 1u << 2,   ///< status pages, bot checks, "enable JavaScript", ad-block walls, player failures
    comment = 1u << 3,      ///< comment forms and counts
    related = 1u << 4,      ///< link lists and "read more" lines
    subscription = 1u << 5, ///< newsletters, paywalls, app promotions
    consent = 1u << 6,      ///< cookie and privacy banners
    navigation = 1u << 7,   ///< menus, breadcrumbs, tags, pagination, running heads, back-to-top, sign-in, cart
    notice = 1u << 8,       ///< legal disclaimers, copyright, terms
    widget = 1u << 9,       ///< weather, date, translation, audio and video player text
    placeholder = 1u << 10, ///< shortcodes, template braces, lorem ipsum
    byline = 1u << 11,      ///< author and date lines; not residue by default, editors disagree
    caption = 1u << 12,     ///< picture credits and captions; not residue by default
    embed = 1u << 13,       ///< text of embedded posts; not residue by default
    duplicate = 1u << 14,   ///< a repeat of an earlier paragraph; only strip_duplicates removes it

    residue = (1u << 11) - 1, ///< the default set: everything from ad to placeholder
    all = (1u << 15) - 1,     ///< every flag that can be asked for

    keep = 1u << 15,        ///< of a row of a phrase_book: its lines stay, whatever else says. In no set
    boilerplate = 1u << 16, ///< residue by its score alone, of no known kind: annotate_boilerplate says it. In no set
};

/// Union, intersection, complement among the flags there are, and the first two in place. Constant time.
[[nodiscard]] constexpr category operator|(category a, category b) noexcept {
    return category{static_cast<std::uint32_t>(a) | static_cast<std::uint32_t>(b)};
}
[[nodiscard]] constexpr category operator&(category a, category b) noexcept {
    return category{static_cast<std::uint32_t>(a) & static_cast<std::uint32_t>(b)};
}
[[nodiscard]] constexpr category operator~(category a) noexcept {
    return category{~static_cast<std::uint32_t>(a) & static_cast<std::uint32_t>(category::all)};
}
constexpr category& operator|=(category& a, category b) noexcept { return a = a | b; }
constexpr category& operator&=(category& a, category b) noexcept { return a = a & b; }

/// Whether the set holds any flag at all. Constant time.
[[nodiscard]] constexpr bool any(category c) noexcept { return c != category::none; }

/// A flag, or `residue` or `all`, with its public name: the one that tables, `name` and the example program use.
struct named_category {
    category value;        ///< one flag, or one of the two sets
    std::string_view name; ///< static storage, plain ASCII
};
/// Every flag with its public name, in the order of their bits; `residue` and `all` last. For listing what there is.
inline constexpr std::array<named_category, 18> named_categories{{
    {category::ad, "ad"},
    {category::social, "social"},
    {category::error_page, "error_page"},
    {category::comment, "comment"},
    {category::related, "related"},
    {category::subscription, "subscription"},
    {category::consent, "consent"},
    {category::navigation, "navigation"},
    {category::notice, "notice"},
    {category::widget, "widget"},
    {category::placeholder, "placeholder"},
    {category::byline, "byline"},
    {category::caption, "caption"},
    {category::embed, "embed"},
    {category::duplicate, "duplicate"},
    {category::keep, "keep"},
    {category::residue, "residue"},
    {category::all, "all"},
}};

/// The public name of one flag (or of `residue`, `all`); "none" for the empty set and "several" for any
/// other combination. Static storage; constant time; never throws.
///
///     assert(name(pith::category::error_page) == "error_page");
[[nodiscard]] constexpr std::string_view name(category c) noexcept {
    for (auto const& [value, text] : named_categories)
        if (value == c) return text;
    if (c == category::boilerplate) return "boilerplate";
    return any(c) ? "several" : "none";
}

/// The category with this public name, `category::none` when there is none. Constant time beside reading `text`.
///
///     assert(pith::category_named("error_page") == pith::category::error_page);
[[nodiscard]] constexpr category category_named(std::string_view text) noexcept {
    for (auto const& [value, known] : named_categories)
        if (known == text) return value;
    return category::none;
}

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_CATEGORY_HPP
