// SPDX-License-Identifier: BSL-1.0
//
// Blocks: a heading that leads to other stories, and the titles below it, up to the first line that is no title.
//
//     Read more:
//     Ferry cancelled after the storm
//     Two boats saved off the mole
//     On the first day nobody believed it, because the sea lay as flat as a plate ...     <- ends it
#ifndef PITH_JUDGE_RULES_BLOCKS_HPP
#define PITH_JUDGE_RULES_BLOCKS_HPP

#include <pith/judge/memory.hpp>
#include <pith/judge/window.hpp>

#include <cstddef>
#include <cstdint>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::detail {

/// How many titles a block takes below its heading.
inline constexpr std::uint8_t block_room = 6;

/// From how many paragraphs on, none of them beside another, a page is a list of titles with a teaser each.
inline constexpr std::size_t listing_paragraphs = 6;

class block_rules : window_rules {
public:
    constexpr explicit block_rules(window& w) noexcept : window_rules(w) {}

    /// An opener that the caller keeps, and the titles below it, stay.
    constexpr void keep(judge_memory& memory) noexcept {
        if (w_.kept == 0 && memory.kept == 0) return;
        std::uint8_t room = memory.kept;
        for (std::size_t k = 0; k < w_.size; ++k) {
            if (holds(w_.kept, k) && w_.has(k, scope::opener)) {
                room = block_room;
            } else if (room > 0) {
                bool const member = is_member(k) || holds(w_.kept, k);
                if (member) w_.keep(k);
                room = member ? static_cast<std::uint8_t>(room - 1) : std::uint8_t{0};
            }
            if (k + 1 == w_.commit) memory.kept = room;
        }
    }

    /// Takes blocks. Lines that are residue already do not end one. A heading right above prose is a section of the article
    /// and stays. So does one on a page of which no two paragraphs ever stand in a row: its titles and teasers are what it is
    /// about.
    constexpr void take(judge_memory& memory) noexcept {
        block_memory b = memory.block;
        bool const listing = !memory.article && count(w_.body) >= listing_paragraphs && !w_.holds_two_paragraphs();
        for (std::size_t k = 0; k < w_.size; ++k) {
            if (k <= w_.commit) memory.block = b; // as it is behind the last line that is final
            bool const opens = holds(w_.named, k) && !holds(w_.own, k) && opens_block(k);
            if (residue(k) && !opens) continue;
            auto const& f = fact(k);
            bool const gap = holds(w_.after_blank, k);
            if (opens) {
                if (listing || (k + 1 < w_.size ? heads_section(k) : w_.more)) {
                    b.room = 0;
                    continue;
                }
                w_.take(k, {rule::block_opener, f.flag, f.phrase});
                b.member = {rule::block_member, f.flag, f.phrase};
                b.room = block_room;
                b.taken = 0;
                continue;
            }
            if (b.room > 0 && b.taken == 0) {
                b.spaced = gap;
                b.items = f.item;
            }
            if (b.room > 0 && is_member(k) && !holds(w_.own, k) && !(b.taken > 0 && gap && !b.spaced) &&
                (f.item || !b.items)) { // a list ends with its last item
                w_.take(k, b.member);
                --b.room;
                ++b.taken;
            } else {
                b.room = 0;
            }
        }
        if (w_.commit == w_.size) memory.block = b;
    }

    /// A heading that opens a block: an opener of the tables, or a label of links ("Read more") before a colon.
    [[nodiscard, gnu::noinline]] constexpr bool opens_block(std::size_t k) const noexcept {
        auto const& f = fact(k);
        if (f.sentence && !(f.where == match::whole && f.words >= 3)) return false; // "You may also like…"
        if (!w_.prose_somewhere && !f.colon) return false; // a poem, a list: "For you" is its title
        return f.has(scope::opener) ||
               (f.has(scope::alone) && f.where == match::whole && f.colon && f.what() == category::related);
    }
    /// Like the title of another story.
    [[nodiscard]] constexpr bool is_member(std::size_t k) const noexcept {
        return fact(k).headline() && !fact(k).sentence;
    }

private:
    /// An opener that is a heading of the article: right above prose, or one word above a line and prose, or above a
    /// line that no list of links has.
    [[nodiscard]] constexpr bool heads_section(std::size_t k) const noexcept {
        if (is_body(k + 1)) return true;
        if (fact(k).words > 1 || residue(k + 1)) return false;
        return (k + 2 < w_.size && is_body(k + 2)) || (!is_member(k + 1) && !is_label(k + 1));
    }
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_JUDGE_RULES_BLOCKS_HPP
