// SPDX-License-Identifier: BSL-1.0
//
// pith as a named module, for those who import:
//
//     import pith;
//     std::string article = pith::clean(page);
//
// The names are the headers' own; a program may import in one file and include in another. Built and imported with
// clang 19 in tests/packaging/module.sh.
module;

#include <pith/pith.hpp>

export module pith;

export namespace pith {

using pith::version_major;
using pith::version_minor;
using pith::version_patch;

using pith::any;
using pith::category;
using pith::category_named;
using pith::name;
using pith::named_categories;
using pith::named_category;
using pith::operator|;
using pith::operator&;
using pith::operator~;
using pith::operator|=;
using pith::operator&=;

using pith::verdict;

using pith::any_closure;
using pith::closure;
using pith::composed;
using pith::foreign_closure;
using pith::fuses_with;
using pith::pith_closure;

using pith::no_projection;
using pith::projection_like;
using pith::text_like;
using pith::text_range;
using pith::text_source;

using pith::annotate_boilerplate_view;
using pith::annotate_closure;
using pith::annotate_view;
using pith::annotated;
using pith::boilerplate_closure;
using pith::boilerplate_confidence;
using pith::line_score;
using pith::lines_view;
using pith::main_text_confidence;
using pith::paragraphs_view;
using pith::pieces_view;
using pith::repeats;
using pith::scored;
using pith::strip_boilerplate_view;
using pith::strip_closure;
using pith::strip_duplicates_closure;
using pith::strip_duplicates_view;
using pith::strip_near_duplicates_closure;
using pith::strip_near_duplicates_view;
using pith::strip_recurring_closure;
using pith::strip_recurring_view;
using pith::strip_view;

using pith::match;
using pith::match_names;
using pith::phrase_book;
using pith::phrase_row;
using pith::scope;
using pith::scope_letters;
using pith::table_error;

using pith::basic_seen_paragraphs;
using pith::bounded_paragraphs;
using pith::count_paragraphs;
using pith::fingerprint;
using pith::fingerprint_128;
using pith::fingerprint_64;
using pith::fingerprint_version;
using pith::load_error;
using pith::load_fault;
using pith::near_threshold;
using pith::paragraph_counts;
using pith::paragraph_rule;
using pith::paragraph_set;
using pith::seen_paragraphs;
using pith::seen_paragraphs_128;
using pith::seen_unit;
using pith::shard_of;
using pith::wide_fingerprint;

using pith::clean;
using pith::options;
using pith::page_kind;
using pith::page_report;
using pith::preset;
using pith::removal;
using pith::report;
using pith::to_text;

namespace views {

using pith::views::annotate;
using pith::views::annotate_boilerplate;
using pith::views::annotate_main_text;
using pith::views::lines;
using pith::views::main_text;
using pith::views::paragraphs;
using pith::views::strip;
using pith::views::strip_ads;
using pith::views::strip_boilerplate;
using pith::views::strip_comments;
using pith::views::strip_consent;
using pith::views::strip_duplicates;
using pith::views::strip_error_pages;
using pith::views::strip_navigation;
using pith::views::strip_near_duplicates;
using pith::views::strip_notices;
using pith::views::strip_placeholders;
using pith::views::strip_recurring;
using pith::views::strip_related;
using pith::views::strip_residue;
using pith::views::strip_social;
using pith::views::strip_subscriptions;
using pith::views::strip_widgets;
using pith::views::trim_residue;

} // namespace views
} // namespace pith
