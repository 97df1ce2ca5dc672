// SPDX-License-Identifier: BSL-1.0
#ifndef PITH_PAGE_KIND_HPP
#define PITH_PAGE_KIND_HPP

#include <pith/version.hpp>

#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME {

enum class page_kind : std::uint8_t {
    article,
    error,
    bot_check,
    script_wall,
    consent_wall,
    paywall,
    sign_in,
    listing,
    empty
};

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_PAGE_KIND_HPP
