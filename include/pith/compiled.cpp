// SPDX-License-Identifier: BSL-1.0
//
// The one source of pith::compiled: what the headers only declare where PITH_COMPILED is defined.
#include <pith/pith.hpp>

template struct pith::detail::judge_core<>;
template struct pith::detail::score_core<>;
template struct pith::detail::repeats_core<>;
template struct pith::detail::clean_core<>;
