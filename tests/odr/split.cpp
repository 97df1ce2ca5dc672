// SPDX-License-Identifier: BSL-1.0
#include "odr.hpp"

#include <pith/pith.hpp>

std::string clean_with_split(std::string_view page) { return pith::clean(page); }

std::string rule_with_split(std::string_view page) {
    for (auto const& [line, verdict] : page | pith::views::lines | pith::views::annotate)
        if (verdict) return std::string(verdict.rule);
    return {};
}
