// SPDX-License-Identifier: BSL-1.0
#include "headers.hpp"
#include "kinds.hpp"

#ifndef PITH_COMPILED
#error "pith::compiled defines PITH_COMPILED"
#endif

std::string from_compiled_headers(std::string_view page) { return all_of(page); }
