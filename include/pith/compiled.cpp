// SPDX-License-Identifier: BSL-1.0
//
// The one source of pith::compiled: what the headers only declare where PITH_COMPILED is defined, and what compiled.hpp
// declares.
#include <pith/compiled.hpp>
#include <pith/pith.hpp>

template struct pith::text::shown_core<>;
template struct pith::text::content_core<>;
template struct pith::detail::judge_core<>;
template struct pith::detail::score_core<>;
template struct pith::detail::repeats_core<>;
template struct pith::detail::near_core<>;
template struct pith::detail::trim_core<>;
template void pith::detail::sentence_reader<pith::fingerprint_64>::read(std::string_view);
template void pith::detail::sentence_reader<pith::fingerprint_128>::read(std::string_view);
template struct pith::detail::clean_core<>;
template struct pith::detail::report_core<>;

namespace pith::inline PITH_VERSION_NAME::compiled {

std::string clean(std::string_view page) { return pith::clean(page); }
std::string clean(std::string_view page, category categories) { return pith::clean(page, categories); }
std::string clean(std::string_view page, preset how) { return pith::clean(page, how); }
std::string clean(std::string_view page, options const& asked) { return pith::clean(page, asked); }
page_report report(std::string_view page, options const& asked) { return pith::report(page, asked); }

} // namespace pith::inline PITH_VERSION_NAME::compiled
