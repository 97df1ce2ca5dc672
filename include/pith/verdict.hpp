// SPDX-License-Identifier: BSL-1.0
//
// What is said of a line that goes.
#ifndef PITH_VERDICT_HPP
#define PITH_VERDICT_HPP

#include <pith/category.hpp>

#include <string_view>

namespace pith::inline PITH_VERSION_NAME {

/// What the judge says of a line. `what` is none for a line that stays, also for one that a `keep` row names. `rule`
/// names the rule that decided and `evidence` is what it went by: a phrase of a table, or the line itself, without its
/// markup. Both refer to static storage, the caller's phrase_book or the caller's text.
struct verdict {
    category what = category::none; ///< one flag
    std::string_view rule{};        ///< such as "block_member"; static storage
    std::string_view evidence{};    ///< UTF-8; a phrase as the table has it, normalised

    /// Whether the line is residue (of any category, also those outside the default set).
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return what != category::none; }
};

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_VERDICT_HPP
