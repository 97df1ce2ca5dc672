// SPDX-License-Identifier: BSL-1.0
//
// Shapes: lines that give themselves away by form where no phrase can. What asks for them stands in forms/.
#ifndef PITH_JUDGE_FORMS_HPP
#define PITH_JUDGE_FORMS_HPP

#include <pith/judge/forms/code.hpp>
#include <pith/judge/forms/errors.hpp>
#include <pith/judge/forms/feeds.hpp>
#include <pith/judge/forms/items.hpp>
#include <pith/judge/forms/menus.hpp>
#include <pith/judge/forms/numbers.hpp>
#include <pith/judge/forms/stamps.hpp>
#include <pith/judge/forms/tables.hpp>

#include <cstdint>

namespace pith::inline PITH_VERSION_NAME::detail {

enum class shape : std::uint8_t {
    none,
    placeholder,  ///< "{{ title }}", "[vc_row css=…]", "<!-- wp:paragraph -->", "%%sitename%%"
    breadcrumb,   ///< "Home > World > Asia"
    glued_menu,   ///< "West AsiaSyriaWorld News": menu entries whose separators were lost
    label_run,    ///< nothing but labels in a row (labels.hpp)
    code,         ///< program text
    status_code,  ///< "403", alone; or what only a server prints: "Ray ID: 8a1b2c3d4e5f6a7b", "www.example.org"
    page_numbers, ///< "1 2 3 … 9", "« 1 / 9 »"
    feed_footer,  ///< "The post Ferry cancelled appeared first on Harbour News."
    bar,          ///< "News | Sport | Culture | Weather | Jobs"
    month         ///< "May 2020", of an archive or of anything else
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_FORMS_HPP
