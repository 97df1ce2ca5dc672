// SPDX-License-Identifier: BSL-1.0
#include "odr.hpp"

#include <pith/compiled.hpp>

std::string clean_with_declared(std::string_view page) { return pith::compiled::clean(page); }
