// SPDX-License-Identifier: BSL-1.0
//
// The single header stands first on the include path, so <pith/pith.hpp> is the single one and the others come
// from the split headers: before it and after it, since the guards have to work both ways.
#include "odr.hpp"

#include <pith/lines.hpp>

#include <pith/pith.hpp>

#include <pith/clean.hpp>
#include <pith/strip.hpp>

std::string clean_with_both(std::string_view page) { return pith::clean(page); }
