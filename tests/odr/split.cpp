// SPDX-License-Identifier: BSL-1.0
#include "odr.hpp"

#include <pith/pith.hpp>

std::string clean_with_split(std::string_view page) { return pith::clean(page); }
