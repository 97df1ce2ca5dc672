// SPDX-License-Identifier: BSL-1.0
#ifndef PITH_JUDGE_KIND_HPP
#define PITH_JUDGE_KIND_HPP

#include <pith/judge/page.hpp>
#include <pith/page_kind.hpp>

namespace pith::inline PITH_VERSION_NAME::detail {
struct kind_found {
    page_kind kind;
    std::string_view evidence;
};
constexpr kind_found find_kind(std::span<known_line const>, phrase_tables) { return {page_kind::article, {}}; }
} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_KIND_HPP
