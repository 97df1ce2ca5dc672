// SPDX-License-Identifier: BSL-1.0
//
// What the judge carries from one window of a page to the next. Constant memory, whatever the page's length.
#ifndef PITH_JUDGE_MEMORY_HPP
#define PITH_JUDGE_MEMORY_HPP

#include <pith/judge/evidence.hpp>
#include <pith/judge/title.hpp>

#include <cstdint>

namespace pith::inline PITH_VERSION_NAME::detail {

/// Of a block: a heading and the titles below it (rules/blocks.hpp).
struct block_memory {
    ruling member{};        ///< what a member of the open block is
    std::uint8_t room = 0;  ///< members the block may still take; 0 when none is open
    std::uint8_t taken = 0; ///< members it took
    bool spaced = false;    ///< blank lines stand between its members
    bool items = false;     ///< they are a list's
};

/// Of a stretch without prose (rules/zones.hpp).
struct zone_memory {
    std::uint8_t hits = 0;  ///< lines of residue since the last prose, capped
    std::uint8_t since = 0; ///< lines since the last of them, capped
    evidence site{};        ///< what they prove
    bool data = false;      ///< the last line is one of many that begin with a number
};

struct judge_memory {
    block_memory block{};
    zone_memory zone{};
    page_title title{};
    bool started = false;    ///< this is not the page's first window
    bool prose = false;      ///< prose was seen
    bool article = false;    ///< two paragraphs in a row were
    bool residue = false;    ///< the last line is residue
    bool menu = false;       ///< that line belongs to a menu
    bool fenced = false;     ///< it belongs to a block of code
    std::uint8_t kept = 0;   ///< members that a block which the caller keeps may still have
    std::uint8_t listed = 0; ///< the last line is one of a list of rules/series.hpp: how many lines an entry has
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_MEMORY_HPP
