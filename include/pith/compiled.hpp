// SPDX-License-Identifier: BSL-1.0
//
// clean() as a function that is only declared: for programs that link pith::compiled. Costs what <string> costs.
//
//     #include <pith/compiled.hpp>
//     std::string article = pith::compiled::clean(page);
//
// Programs that link it may include the other headers, too, in these files or in others: there what is large is only
// declared, because pith::compiled defines PITH_COMPILED, and everything is the same.
#ifndef PITH_COMPILED_HPP
#define PITH_COMPILED_HPP

#include <pith/options.hpp>
#include <pith/page_report.hpp>

#include <string>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME {

/// What is declared here and defined in pith::compiled.
namespace compiled {

/// What pith::clean() of the same arguments returns. Linear; throws what allocation throws.
[[nodiscard]] std::string clean(std::string_view page);
[[nodiscard]] std::string clean(std::string_view page, category categories);
[[nodiscard]] std::string clean(std::string_view page, preset how);
[[nodiscard]] std::string clean(std::string_view page, options const& asked);

/// What pith::report() of the same arguments returns. Linear; throws what allocation throws.
[[nodiscard]] page_report report(std::string_view page, options const& asked = {});

} // namespace compiled
} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_COMPILED_HPP
