// SPDX-License-Identifier: BSL-1.0
//
// Everything in pith: the adaptors in pith::views, and pith::clean for the whole job in one call.
#ifndef PITH_PITH_HPP
#define PITH_PITH_HPP

#include <pith/annotate.hpp>
#include <pith/boilerplate.hpp>
#include <pith/bounded_paragraphs.hpp>
#include <pith/category.hpp>
#include <pith/clean.hpp>
#include <pith/closure.hpp>
#include <pith/duplicates.hpp>
#include <pith/fingerprint.hpp>
#include <pith/lines.hpp>
#include <pith/near_duplicates.hpp>
#include <pith/options.hpp>
#include <pith/page_kind.hpp>
#include <pith/page_report.hpp>
#include <pith/paragraph_counts.hpp>
#include <pith/phrases/book.hpp>
#include <pith/preset.hpp>
#include <pith/report.hpp>
#include <pith/seen_paragraphs.hpp>
#include <pith/strip.hpp>
#include <pith/to_text.hpp>
#include <pith/trim.hpp>
#include <pith/verdict.hpp>
#include <pith/version.hpp>

#endif // PITH_PITH_HPP
