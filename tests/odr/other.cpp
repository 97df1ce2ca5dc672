// SPDX-License-Identifier: BSL-1.0
//
// Another version of pith in the same program.
#include "odr.hpp"

#include <pith/pith.hpp>

std::string rule_with_other(std::string_view page) {
    for (auto const& [line, verdict] : page | pith::views::lines | pith::views::annotate)
        if (verdict) return std::string(verdict.rule);
    return {};
}
