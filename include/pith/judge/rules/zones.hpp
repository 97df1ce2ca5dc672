// SPDX-License-Identifier: BSL-1.0
//
// The zones of a page: above the article, below it, and between two of its paragraphs. There, lines that no phrase knows are
// judged by the lines that one of the rules before this knows ("hits") in the same stretch without prose:
//  - above the article, a label with a hit below it, and a title between two hits with other titles below it, unless
//    it is one of two at most together;
//  - below the article, every line that is neither sentence nor quantity within eight lines behind a hit, and between
//    hits within eight for each different thing that they have said (evidence.hpp). Between the fourth of these and the
//    last hit every line goes, whatever it says, but rows of data: what sites put below an article is long, and what an
//    article ends in stands above it or behind it;
//  - in a gap, a label between hits, three at least; the last line before the prose is its heading and stays. Between the
//    fourth different one and the last, titles too, and where what follows are single paragraphs, the teasers of other
//    stories, every line but what may be a masthead.
// A page without prose has no zones.
#ifndef PITH_JUDGE_RULES_ZONES_HPP
#define PITH_JUDGE_RULES_ZONES_HPP

#include <pith/judge/evidence.hpp>
#include <pith/judge/forms/numbers.hpp>
#include <pith/judge/masthead.hpp>
#include <pith/judge/memory.hpp>
#include <pith/judge/rules/menus.hpp>
#include <pith/judge/window.hpp>
#include <pith/list.hpp>

#include <cstddef>
#include <cstdint>

namespace pith::inline PITH_VERSION_NAME::detail {

/// Up to how many titles in a row above the article may be its headline and standfirst, and no list of links.
inline constexpr std::size_t few_links = 2;

/// How many lines behind it a hit below the article vouches for; between hits, times the different things they have said.
inline constexpr std::size_t tail_reach = 8;

/// How many lines in a row that begin with a number are data, unless the numbers count up as those of a ranking do.
inline constexpr std::size_t data_rows = 12;

/// How many lines below a gap must be in sight before the paragraphs there are taken for teasers.
inline constexpr std::size_t teaser_lines = 8;

class zone_rules : window_rules {
public:
    /// `hit_after`: a phrase that decides alone stands behind the window, before the next prose.
    constexpr zone_rules(window& w, bool hit_after) noexcept : window_rules(w), hit_after_(hit_after) {}

    /// Returns what is known of the stretch that the last final line stands in.
    constexpr zone_memory take(judge_memory const& before) noexcept {
        line_set errors = 0;
        each(w_.gone, [&](std::size_t k) { errors |= line_set{w_.out[k].what() == category::error_page} << k; });
        w_.value &= ~(errors | (errors << 1) | (errors >> 1)); // the details of an error
        entries_ = entry_lines(w_) & ~w_.sentence;
        open_ = w_.all & ~w_.body & ~w_.gone & ~w_.own & ~w_.item & ~w_.code;
        data_ = rows_of_data(before.zone.data);
        zone_memory const after = behind(before.zone);
        bool prose = before.prose; // stands above
        each_run(w_.all & ~w_.body, [&](std::size_t a, std::size_t z) {
            bool const goes_on = z == w_.size, prose_below = !goes_on || w_.last_prose == w_.size;
            if (a > 0) prose = true;
            if (!prose) z = smaller(z, w_.begin); // short sentences of an article have no zone
            stretch const s = find_stretch(a, z, goes_on, a == 0 ? before.zone.hits : 0);
            if (prose && prose_below) condemn(s, in_gap(s, before), rule::gap_company);
            else if (prose) condemn(s, in_tail(s, before.zone), rule::tail_company);
            else if (!goes_on) condemn(s, in_head(s), rule::head_company);
        });
        return after;
    }

private:
    /// Lines [a, z) without prose.
    struct stretch {
        std::size_t a, z;
        bool goes_on;        ///< in the next window
        std::size_t carried; ///< hits of it in the windows before
        line_set lines, hits;
        line_set above_last, behind_first; ///< of its hits
    };
    [[nodiscard]] constexpr stretch find_stretch(std::size_t a, std::size_t z, bool goes_on,
                                                 std::size_t carried) const noexcept {
        line_set const s = between(a, z), h = w_.hits & s;
        line_set const above_last = goes_on && hit_after_ ? s : h == 0 ? 0 : s & below(last_of(h));
        line_set const behind_first = carried > 0 ? s : s & from_nth(h, 1);
        return {a, z, goes_on, carried, s, h, above_last, behind_first};
    }
    constexpr void condemn(stretch const& s, line_set lines, rule by) noexcept {
        each(lines & open_ & s.lines, [&](std::size_t k) {
            w_.take(k, {by, holds(w_.brief, k) ? category::navigation : category::related, {}});
        });
    }

    /// What goes above the article: labels above the last hit or behind the third, and titles between two hits.
    [[nodiscard]] constexpr line_set in_head(stretch const& s) const noexcept {
        line_set const third = s.carried >= 3 ? s.lines : from_nth(s.hits, 3 - s.carried);
        line_set rest = w_.title & ~w_.gone & s.lines; // titles with two more below them
        for (int n = 0; n < 2 && rest != 0; ++n) rest &= ~one(last_of(rest));
        line_set const labels = entries_ & (s.above_last | (third & below(s.z - 1)));
        line_set const titles = (w_.title | ~w_.titled) & ~w_.value & ~w_.sentence & s.above_last & s.behind_first &
                                (rest == 0 ? 0 : below(last_of(rest) + 1));
        return (labels | titles) & ~few_titles(s.lines);
    }
    /// Titles of `s` of which no more than that stand together, but for dates between them.
    [[nodiscard]] constexpr line_set few_titles(line_set s) const noexcept {
        line_set const titles = w_.title & s & ~w_.hits;
        line_set few = 0;
        each_run(titles | (w_.value & (titles << 1) & (titles >> 1)), [&](std::size_t a, std::size_t z) {
            if (count(titles & between(a, z)) <= few_links) few |= between(a, z);
        });
        return few & titles;
    }

    /// What goes below it: what is no sentence and near a hit or between two, and all that is the site's.
    [[nodiscard]] constexpr line_set in_tail(stretch const& s, zone_memory const& before) const noexcept {
        reach const r = reach_of(s, before);
        return ((r.vouched | (r.between_hits & s.above_last)) & ~w_.sentence & ~w_.quantity) | r.sites;
    }

    /// What goes between two of its paragraphs: labels between hits, up to the last line that nothing explains, and what is the
    /// site's where the gap ends in this window.
    [[nodiscard]] constexpr line_set in_gap(stretch const& s, judge_memory const& before) const noexcept {
        line_set const unknown = s.lines & open_ & ~w_.label & ~w_.value;
        line_set condemned = 0;
        if (s.carried + count(s.hits) + (s.goes_on && hit_after_ ? 1u : 0u) >= 3)
            condemned = entries_ & s.above_last & s.behind_first & below(unknown == 0 ? s.z - 1 : last_of(unknown));
        line_set const sites = s.goes_on ? 0 : reach_of(s, before.zone).sites;
        if (sites == 0) return condemned;
        line_set const ended = sites & ~masthead_above(s.a, s.z);
        return condemned |
               (has_teasers_below(s, before.article) ? ended : ended & ~(w_.sentence | w_.quantity | w_.heading));
    }
    /// Whether what follows a gap of an article is single paragraphs, as far as enough of it is seen.
    [[nodiscard]] constexpr bool has_teasers_below(stretch const& s, bool article) const noexcept {
        bool const seen = !w_.more || s.z + teaser_lines <= w_.size;
        return seen && (article || w_.holds_two_paragraphs(below(s.a))) && !w_.holds_two_paragraphs(~below(s.z));
    }
    /// The masthead of the paragraph in line `z`, of the lines from `a` on.
    [[nodiscard]] constexpr line_set masthead_above(std::size_t a, std::size_t z) const noexcept {
        return ~below(find_masthead(
            z, [&](std::size_t k) { return k < a ? head_line::error : head_line_of(fact(k), w_.out[k]); }));
    }

    /// What the hits of a stretch below prose speak for: some lines behind each, more between two of them, and what they prove
    /// together to be the site's, up to the last.
    struct reach {
        line_set vouched, between_hits, sites;
    };
    [[nodiscard]] constexpr reach reach_of(stretch const& s, zone_memory const& before) const noexcept {
        evidence known = s.a == 0 ? before.site : evidence();
        auto const far_between = [&] { return tail_reach * larger(known.size(), std::size_t{1}); };
        auto const left = [&](std::size_t n) { return s.carried > 0 && before.since < n ? n - before.since : 0; };
        line_set vouched = below(left(tail_reach)), between_hits = below(left(far_between()));
        line_set proven = known.proves() ? s.lines : 0; // behind the hit that proves, with what was known above it
        each(s.hits, [&](std::size_t k) {
            if (known.add(w_, k) && proven == 0) proven = ~below(k);
            vouched |= between(k + 1, k + 1 + tail_reach);
            between_hits |= between(k + 1, k + 1 + far_between());
        });
        return {vouched, between_hits, proven & s.above_last & ~data_};
    }

    /// Lines that begin with a number, many in a row: counts, results, prices. In a ranking one follows the other.
    [[nodiscard]] constexpr line_set rows_of_data(bool before) const noexcept {
        auto const number = [this](std::size_t k) { return leading_number(w_.text[k]); };
        line_set data = 0;
        if (!before && count(w_.quantity) < data_rows) return data;
        each_run(w_.quantity, [&](std::size_t a, std::size_t z) {
            std::size_t ranks = 0;
            for (std::size_t k = a + 1; k < z; ++k) ranks += number(k) == number(k - 1) + 1 ? 1u : 0u;
            bool const goes_on = before && a == 0;
            if (goes_on || (z - a >= data_rows && ranks * 2 < z - a)) data |= between(a, z);
        });
        return data;
    }

    /// What is known behind the last line that is final, out of what was `before` the window.
    [[nodiscard]] constexpr zone_memory behind(zone_memory after) const noexcept {
        auto const capped = [](std::size_t n) { return static_cast<std::uint8_t>(smaller(n, std::size_t{255})); };
        std::size_t const commit = w_.commit;
        after.data = commit > 0 && holds(data_, commit - 1);
        line_set const paragraphs = w_.body & below(commit);
        if (paragraphs != 0) {
            after.hits = after.since = 0;
            after.site = {};
        }
        line_set const last = between(paragraphs == 0 ? 0 : last_of(paragraphs) + 1, commit);
        line_set const last_hits = w_.hits & last;
        after.hits = capped(after.hits + count(last_hits));
        each(last_hits, [&](std::size_t k) { after.site.add(w_, k); });
        after.since = capped(last_hits != 0 ? commit - 1 - last_of(last_hits) : after.since + count(last));
        return after;
    }

    bool hit_after_ = false;
    line_set entries_ = 0; ///< lines like the entries of menus
    line_set open_ = 0;    ///< lines that a neighbour may take
    line_set data_ = 0;    ///< rows of data
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_RULES_ZONES_HPP
