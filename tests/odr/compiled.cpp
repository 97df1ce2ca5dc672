// SPDX-License-Identifier: BSL-1.0
//
// The headers in a program that links pith::compiled.
#include "odr.hpp"

#include <pith/pith.hpp>

#ifndef PITH_COMPILED
#error "pith::compiled defines PITH_COMPILED"
#endif

std::string clean_with_compiled(std::string_view page) { return pith::clean(page); }

std::string rule_with_compiled(std::string_view page) {
    for (auto const& [line, verdict] : page | pith::views::lines | pith::views::annotate)
        if (verdict) return std::string(verdict.rule);
    return {};
}
