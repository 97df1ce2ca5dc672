// SPDX-License-Identifier: BSL-1.0
#include "headers.hpp"
#include "kinds.hpp"

#ifdef PITH_COMPILED
#error "pith::pith is header-only, whatever else a program links"
#endif

std::string from_headers(std::string_view page) { return all_of(page); }
