// SPDX-License-Identifier: BSL-1.0
//
// What a whole page is.
#ifndef PITH_PAGE_KIND_HPP
#define PITH_PAGE_KIND_HPP

#include <pith/version.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME {

/// What report() takes a page for. Walls are pages that stand in front of an article and ask for something; an article
/// that a notice follows is an article. tests/docs/model.md says how often it is right.
///
///     assert(pith::report(page).kind == pith::page_kind::article);
enum class page_kind : std::uint8_t {
    article,      ///< anything with a text of its own, also a poem, a table, a product; and what is none of the others
    error,        ///< the page is not there, or the server could not make it
    bot_check,    ///< the reader shall prove that he is no machine, or was taken for one and sent away
    script_wall,  ///< the browser cannot run the page, is too old for it, or blocks its advertisements
    consent_wall, ///< cookies, data, partners, and buttons that agree; also "agree or pay"
    paywall,      ///< the text is for those who subscribe, pay or register; what stands before it may be shown
    sign_in,      ///< a form for those who have an account
    listing,      ///< titles of other pages: a home page, a section, a tag, results of a search
    empty,        ///< no letter on it
};

/// The name of a kind as it is written here; static storage. Constant time; never throws.
///
///     assert(name(pith::page_kind::bot_check) == "bot_check");
[[nodiscard]] constexpr std::string_view name(page_kind kind) noexcept {
    constexpr std::string_view names[] = {"article", "error",   "bot_check", "script_wall", "consent_wall",
                                          "paywall", "sign_in", "listing",   "empty"};
    auto const number = static_cast<std::size_t>(kind);
    return number < sizeof(names) / sizeof(names[0]) ? names[number] : std::string_view();
}

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_PAGE_KIND_HPP
