// SPDX-License-Identifier: BSL-1.0
//
// The judge: what each line of a page is, from the line, its neighbours and its zone of the page.
#ifndef PITH_JUDGE_JUDGE_HPP
#define PITH_JUDGE_JUDGE_HPP

#include <pith/judge/evidence.hpp>
#include <pith/judge/masthead.hpp>
#include <pith/judge/own.hpp>
#include <pith/judge/series.hpp>
#include <pith/judge/window.hpp>
#include <pith/list.hpp>
#include <pith/repeats/content.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::detail {

/// What the judge carries from one window to the next.
struct judge_memory {
    ruling member{};         ///< what a member of the open block is
    std::uint8_t room = 0;   ///< members the block may still take; 0 when none is open
    std::uint8_t taken = 0;  ///< members it took
    bool spaced = false;     ///< blank lines stand between its members
    bool items = false;      ///< they are a list's
    bool prose = false;      ///< prose was seen
    bool article = false;    ///< two paragraphs in a row were
    bool residue = false;    ///< the last line is residue
    bool menu = false;       ///< that line belongs to a menu
    bool fenced = false;     ///< it belongs to a block of code
    std::uint8_t kept = 0;   ///< members that a block which the caller keeps may still have
    bool started = false;    ///< this is not the page's first window
    std::uint8_t hits = 0;   ///< lines of residue since the last prose, capped
    std::uint8_t since = 0;  ///< lines since the last of them, capped
    evidence site{};         ///< what they prove
    bool data = false;       ///< the last line is one of many that begin with a number
    std::uint8_t listed = 0; ///< the last line is one of a list that series() took: how many lines an entry has
};

/// From how many paragraphs on, none of them beside another, a page is a list of titles with a teaser each.
inline constexpr std::size_t listing_paragraphs = 6;

/// How many links a list of other pages between two paragraphs has at most: a longer one is what the article is about.
inline constexpr std::size_t gap_links = 8;

/// Up to how many titles in a row above the article may be its headline and standfirst, and no list of links.
inline constexpr std::size_t few_links = 2;

/// How many short lines in a row are a menu above the article, whatever they say; and below it, where two
/// of them are known and one by itself.
inline constexpr std::size_t long_menu = 12, longest_menu = 20;

/// How many lines behind it a hit below the article vouches for; between hits, times the different things they have said.
inline constexpr std::size_t tail_reach = 8;

/// How many lines in a row that begin with a number are data, unless the numbers count up as those of a ranking do.
inline constexpr std::size_t data_rows = 12;

/// How many lines below a gap must be in sight before the paragraphs there are taken for teasers.
inline constexpr std::size_t teaser_lines = 8;

/// How many news with their times in a row are a list, how many months with their counts, and how many topics.
inline constexpr std::size_t least_news = 5, least_months = 4, least_counts = 3;

/// How many titles a block takes below its heading.
inline constexpr std::uint8_t block_room = 6;

/// Judges one window of a page. Constant memory; linear in the window.
class judge {
public:
    /// Judges the lines of `w`. Rulings for the first `commit` are final; the next window starts behind them. `prose_after`
    /// says whether prose follows the window, `hit_after` whether a phrase that decides alone stands before it.
    constexpr judge(window& w, std::size_t commit, bool prose_after, bool hit_after, judge_memory& memory) noexcept
        : w_(w), commit_(commit), hit_after_(hit_after) {
        w_.find_zones(memory.prose, prose_after);
        if (nothing_to_judge(memory)) {
            own_lines(w_).find();
            series(memory); // which need no phrase
            mark_own(w_.own);
            remember(memory, memory);
            return;
        }
        keep_blocks(memory);
        alone();
        own_lines(w_).find();
        code_blocks(memory);
        line_set const own = w_.own;
        if (!memory.started) front_matter();
        error_clusters();
        weather_heads();
        glued_menus();
        mastheads();
        blocks(memory);
        company(memory.residue);
        error_page(!memory.started); // the whole page: a longer one has more lines than such pages have
        judge_memory const after = stretches(memory);
        menus(memory);
        bars(!memory.started);
        series(memory);
        link_lists();
        company(memory.residue); // once more: the zones have made new neighbours
        followers();
        mark_own(own);
        each(w_.kept, [this](std::size_t k) { w_.out[k] = {rule::keep, no_flag, fact(k).phrase}; });
        remember(memory, after);
    }

private:
    [[nodiscard]] constexpr line_facts const& fact(std::size_t k) const noexcept { return w_.facts[k]; }
    [[nodiscard]] constexpr bool residue(std::size_t k) const noexcept { return holds(w_.gone, k); }
    [[nodiscard]] constexpr bool is_body(std::size_t k) const noexcept { return holds(w_.body, k); }
    [[nodiscard]] constexpr bool is_label(std::size_t k) const noexcept { return holds(w_.label, k); }
    [[nodiscard]] constexpr bool is_error_label(std::size_t k) const noexcept {
        return w_.is_named(k, category::error_page);
    }

    /// Most windows of a long article: no line has a phrase or a shape, and no block, zone or menu reaches into it.
    [[nodiscard]] constexpr bool nothing_to_judge(judge_memory const& memory) const noexcept {
        return memory.started && memory.room == 0 && memory.hits == 0 && !memory.menu && !memory.fenced &&
               (w_.named | w_.formed | w_.links | w_.fences | w_.kept) == 0 && memory.kept == 0;
    }
    constexpr void mark_own(line_set own) noexcept {
        each(own & ~w_.gone, [this](std::size_t k) { w_.out[k].bits |= ruling::own_bit; });
    }
    [[gnu::noinline]] constexpr void remember(judge_memory& memory, judge_memory const& zone) const noexcept {
        memory.prose |= (w_.body & below(commit_)) != 0;
        memory.article = memory.article || holds_two_paragraphs();
        for (std::size_t k = 0; k < commit_; ++k)
            memory.menu = w_.out[k].by() == rule::menu || (memory.menu && residue(k));
        if (commit_ > 0) memory.residue = residue(commit_ - 1);
        memory.fenced = zone.fenced;
        memory.kept = zone.kept;
        memory.hits = zone.hits;
        memory.since = zone.since;
        memory.site = zone.site;
        memory.data = zone.data;
        memory.started = true;
    }

    /// An opener that the caller keeps, and the titles below it.
    constexpr void keep_blocks(judge_memory& memory) noexcept {
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
            if (k + 1 == commit_) memory.kept = room;
        }
    }

    constexpr void alone() noexcept {
        each(w_.named | w_.formed, [this](std::size_t k) {
            auto const& f = fact(k);
            if (f.has(scope::alone)) w_.take(k, {f.wrapped ? rule::wrapped_phrase : rule::phrase, f.flag, f.phrase});
            else if (f.form == shape::label_run) w_.take(k, {rule::label_run, f.flag, {}});
            else if (f.form == shape::feed_footer) w_.take(k, {rule::feed_footer, category::notice, {}});
            else if (f.form == shape::placeholder) w_.take(k, {rule::placeholder, category::placeholder, {}});
            else if (f.form == shape::breadcrumb && w_.head(k) && w_.prose_somewhere && !f.item)
                w_.take(k, {rule::breadcrumb, category::navigation, {}});
        });
    }

    /// A bare number, a "Sorry!" or an identifier is an error page's only within three lines of a sentence that says so,
    /// a bare number and the words for it ("404", "Not Found") also without.
    constexpr void error_clusters() noexcept {
        each(w_.formed, [this](std::size_t k) {
            if (k + 1 < w_.size && (w_.head(k) || k >= w_.last_prose) && fact(k).form == shape::status_code &&
                fact(k).width == 3 && is_error_label(k + 1) && fact(k + 1).where == match::whole &&
                fact(k + 1).words >= 2 && !residue(k + 1))
                for (std::size_t const j : {k, k + 1})
                    w_.take(j, {rule::error_cluster, category::error_page, fact(k + 1).phrase});
        });
        for (std::size_t k = 0; k < w_.size && w_.gone != 0; ++k) { // what one takes may take more below it
            if (w_.out[k].what() != category::error_page) continue;
            auto const take = [&](std::size_t j) {
                if (is_body(j)) return false;
                bool const part = fact(j).form == shape::status_code || is_error_label(j);
                if (part && !residue(j) && !fact(j).prose && !holds(w_.own, j)) // no heading, and not quoted
                    w_.take(j, {rule::error_cluster, category::error_page, w_.out[k].phrase()});
                return true;
            };
            for (std::size_t j = k; j > 0 && k - j < 3 && take(j - 1);) --j;
            for (std::size_t j = k + 1; j < w_.size && j <= k + 3 && take(j);) ++j;
        }
    }

    /// A page without prose that holds a sentence of error pages and another phrase of theirs is one, from its first line to
    /// its last. So is one of which every line has such a phrase.
    constexpr void error_page(bool whole) noexcept {
        if (!whole || w_.prose_somewhere || w_.size > 40) return;
        std::size_t hits = 0, labels = 0;
        bool sure = false;
        phrase_ref evidence;
        for (std::size_t k = 0; k < w_.size; ++k) {
            if (w_.out[k].what() == category::error_page) {
                if (++hits == 1) evidence = w_.out[k].phrase();
                sure = sure || fact(k).has(scope::alone);
            }
            if (is_error_label(k) || fact(k).form == shape::status_code) ++labels;
        }
        if (labels == w_.size && w_.size >= 2 && w_.prose != w_.all) {
            for (std::size_t k = 0; k < w_.size && !evidence.found(); ++k) evidence = fact(k).phrase;
            if (!evidence.found()) return;
        } else if (!sure || (hits < 2 && w_.size > 4)) {
            return;
        }
        for (std::size_t k = 0; k < w_.size; ++k)
            if (!any(w_.out[k].what() & category::residue))
                w_.take(k, {rule::error_cluster, category::error_page, evidence});
    }

    /// Temperature, city, date: the top bar of a widespread news theme. The temperature and a full date must stand
    /// within three lines of each other above the article; a short line between them is the city.
    constexpr void weather_heads() noexcept {
        auto const part = [&](std::size_t k, match m) {
            auto const& f = fact(k);
            return f.has(scope::member) && f.what() == category::widget && f.where == m && f.words <= 6;
        };
        each(w_.named & below(w_.begin), [&](std::size_t k) {
            if (!part(k, match::whole)) return;
            for (std::size_t j = k + 1; j < w_.size && j <= k + 3 && w_.head(j); ++j) {
                if (!part(j, match::start)) continue;
                for (std::size_t m = k; m <= j; ++m)
                    if (!residue(m) && fact(m).words <= 6)
                        w_.take(m, {rule::weather_head, category::widget, fact(k).phrase});
                break;
            }
        });
    }

    constexpr void glued_menus() noexcept {
        each(w_.formed & below(w_.begin), [this](std::size_t k) {
            if (k + 1 < w_.size && fact(k).form == shape::glued_menu && !residue(k) && !is_body(k + 1) &&
                is_title(k + 1)) // the headline follows
                w_.take(k, {rule::glued_menu, category::navigation, {}});
        });
    }

    /// The masthead above the article, or above what may be its beginning, and that above the first long paragraph. Where a
    /// list of links stands above it, the headline is above that, or else at its end; and its last title may be one in any
    /// case.
    constexpr void mastheads() noexcept {
        if (!w_.prose_somewhere) return;
        if (w_.begin < w_.first_prose) masthead(w_.first_prose);
        top_ = masthead(w_.begin);
    }
    /// Keeps the masthead that ends before line `end`, and says where it begins.
    constexpr std::size_t masthead(std::size_t end) noexcept {
        auto const kind = [this](std::size_t k) {
            auto const what = head_line_of(fact(k), w_.out[k]);
            bool detail = false; // "Powered by ...", below an error
            for (std::size_t j = k; what == head_line::brief && j > 0 && k - j < 3; --j)
                detail = detail || w_.out[j - 1].what() == category::error_page;
            return detail ? head_line::error : what;
        };
        auto const keep = [&](std::size_t a, std::size_t z, std::size_t titles) {
            for (std::size_t k = z; k-- > a;) {
                auto const what = kind(k);
                bool const title = what == head_line::title, detail = what == head_line::part && fact(k).words >= 2;
                if ((title && titles == 0) || residue(k) || !(title || detail || what == head_line::brief)) continue;
                titles -= title ? 1u : 0u;
                w_.own |= ~w_.label & one(k);
            }
        };
        std::size_t opener = end;
        each(w_.named & below(end), [&](std::size_t k) {
            if (opens_block(k)) opener = k;
        });
        std::size_t const top = find_masthead(end, kind);
        std::size_t links = opener + 1; // the end of its list
        while (links < end && (residue(links) || is_member(links))) ++links;
        if (links < top || opener == end) {
            keep(top, end, masthead_titles);
            return top;
        }
        std::size_t const above = find_masthead(opener, kind);
        keep(above, opener, masthead_titles);
        keep(larger(top, opener + 1), end, above < opener ? 1 : masthead_titles);
        return above < opener ? above : top;
    }

    /// A heading such as "Read more:" and the titles below it, up to the first line that is no title. Lines that
    /// are residue already do not end the block. A heading right above prose is a section of the article and stays. So does
    /// one on a page of which no two paragraphs ever stand in a row: its titles and teasers are what it is about.
    constexpr void blocks(judge_memory& memory) noexcept {
        judge_memory b = memory;
        bool const listing = !memory.article && count(w_.body) >= listing_paragraphs && !holds_two_paragraphs();
        for (std::size_t k = 0; k < w_.size; ++k) {
            if (k <= commit_) memory = b; // as it is behind the last line that is final
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
        if (commit_ == w_.size) memory = b;
    }
    /// Whether two paragraphs stand in a row, but for residue.
    [[nodiscard, gnu::noinline]] constexpr bool holds_two_paragraphs(line_set among = ~line_set{0}) const noexcept {
        bool two = false, last = false;
        each(w_.all & ~w_.gone & among, [&](std::size_t k) { two |= std::exchange(last, is_body(k)) && last; });
        return two;
    }
    /// An opener that is a heading of the article: right above prose, or one word above a line and prose, or above a
    /// line that no list of links has.
    [[nodiscard]] constexpr bool heads_section(std::size_t k) const noexcept {
        if (is_body(k + 1)) return true;
        if (fact(k).words > 1 || residue(k + 1)) return false;
        return (k + 2 < w_.size && is_body(k + 2)) || (!is_member(k + 1) && !is_label(k + 1));
    }
    /// Like the title of another story.
    [[nodiscard]] constexpr bool is_member(std::size_t k) const noexcept {
        return fact(k).headline() && !fact(k).sentence;
    }
    /// A heading that opens a block: an opener of the tables, or a label of links ("Read more") before a colon.
    [[nodiscard, gnu::noinline]] constexpr bool opens_block(std::size_t k) const noexcept {
        auto const& f = fact(k);
        if (f.sentence && !(f.where == match::whole && f.words >= 3)) return false; // "You may also like…"
        if (!w_.prose_somewhere && !f.colon) return false; // a poem, a list: "For you" is its title
        return f.has(scope::opener) ||
               (f.has(scope::alone) && f.where == match::whole && f.colon && f.what() == category::related);
    }

    /// The company of a zone. Above the article, below it, and between two of its paragraphs, lines that no phrase
    /// knows are judged by the lines that one of the rules above knows ("hits") in the same stretch without prose:
    ///  - above the article, a label with a hit below it, and a title between two hits with other titles below it, unless
    ///    it is one of two at most together;
    ///  - below the article, every line that is neither sentence nor quantity within eight lines behind a hit, and between
    ///    hits within eight for each different thing that they have said (evidence.hpp). Between the fourth of these and the
    ///    last hit every line goes, whatever it says, but rows of data: what sites put below an article is long, and what an
    ///    article ends in stands above it or behind it;
    ///  - in a gap, a label between hits, three at least; the last line before the prose is its heading and stays. Between the
    ///    fourth different one and the last, titles too, and where what follows are single paragraphs, the teasers of other
    ///    stories, every line but what may be a masthead.
    /// A page without prose has no zones. Returns what is known before `commit`.
    constexpr judge_memory stretches(judge_memory const& before) noexcept {
        line_set errors = 0;
        each(w_.gone, [&](std::size_t k) { errors |= line_set{w_.out[k].what() == category::error_page} << k; });
        w_.value &= ~(errors | (errors << 1) | (errors >> 1)); // the details of an error
        line_set const hits = w_.hits, entries = entry_lines() & ~w_.sentence;
        line_set const open = w_.all & ~w_.body & ~w_.gone & ~w_.own & ~w_.item & ~w_.code;
        judge_memory after = before; // as it is behind the last line that is final
        line_set const data = rows_of_data(before.data);
        after.data = commit_ > 0 && holds(data, commit_ - 1);
        line_set const paragraphs = w_.body & below(commit_);
        if (paragraphs != 0) {
            after.hits = after.since = 0;
            after.site = {};
        }
        line_set const last = between(paragraphs == 0 ? 0 : last_of(paragraphs) + 1, commit_);
        line_set const last_hits = hits & last;
        after.hits = capped(after.hits + count(last_hits));
        each(last_hits, [&](std::size_t k) { after.site.add(w_, k); });
        after.since = capped(last_hits != 0 ? commit_ - 1 - last_of(last_hits) : after.since + count(last));

        bool prose = before.prose;
        each_run(w_.all & ~w_.body, [&](std::size_t a, std::size_t z) {
            if (a > 0) prose = true;
            std::size_t const carried = a == 0 ? before.hits : 0;
            bool const goes_on = z == w_.size, prose_below = !goes_on || w_.last_prose == w_.size;
            if (!prose) z = smaller(z, w_.begin); // short sentences of an article have no zone
            line_set const s = between(a, z), h = hits & s, titles = w_.title & ~w_.gone & s;
            line_set const above_last = goes_on && hit_after_ ? s : h == 0 ? 0 : s & below(last_of(h));
            line_set const behind_first = carried > 0 ? s : s & from_nth(h, 1);
            line_set const not_last = below(z - 1);
            line_set const unknown = s & open & ~w_.label & ~w_.value;
            line_set condemned = 0;
            rule by = rule::head_company;
            evidence known = a == 0 ? before.site : evidence();
            auto const reach = [&] { return tail_reach * larger(known.size(), std::size_t{1}); };
            auto const left = [&](std::size_t n) { return carried > 0 && before.since < n ? n - before.since : 0; };
            line_set vouched = below(left(tail_reach)), between_hits = below(left(reach()));
            line_set proven = known.proves() ? s : 0; // behind the hit that proves, with what was known above it
            each(prose ? h : 0, [&](std::size_t k) {
                if (known.add(w_, k) && proven == 0) proven = ~below(k);
                vouched |= between(k + 1, k + 1 + tail_reach);
                between_hits |= between(k + 1, k + 1 + reach());
            });
            line_set const sites = prose ? proven & s & above_last & ~data : 0;
            if (!prose && !goes_on) {
                line_set const third = carried >= 3 ? s : from_nth(h, 3 - carried);
                line_set rest = titles; // titles with two more below them
                for (int n = 0; n < 2 && rest != 0; ++n) rest &= ~one(last_of(rest));
                condemned = (entries & (above_last | (third & not_last))) |
                            ((w_.title | ~w_.titled) & ~w_.value & ~w_.sentence & above_last & behind_first &
                             (rest == 0 ? 0 : below(last_of(rest) + 1)));
                condemned &= ~few_titles(s);
            } else if (prose && !prose_below) {
                by = rule::tail_company;
                condemned = ((vouched | (between_hits & above_last)) & ~w_.sentence & ~w_.quantity) | sites;
            } else if (prose) {
                by = rule::gap_company;
                if (carried + count(h) + (goes_on && hit_after_ ? 1u : 0u) >= 3)
                    condemned =
                        entries & above_last & behind_first & (unknown == 0 ? not_last : below(last_of(unknown)));
                if (sites != 0 && !goes_on) {
                    bool const seen = !w_.more || z + teaser_lines <= w_.size; // enough of what follows
                    bool const teasers =
                        seen && (before.article || holds_two_paragraphs(below(a))) && !holds_two_paragraphs(~below(z));
                    line_set const ended = sites & ~masthead_above(a, z);
                    condemned |= teasers ? ended : ended & ~(w_.sentence | w_.quantity | w_.heading);
                }
            }
            each(condemned & open & s, [&](std::size_t k) { w_.take(k, keeps_company(k, by)); });
        });
        return after;
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
    /// The masthead of the paragraph in line `z`, of the lines from `a` on.
    [[nodiscard]] constexpr line_set masthead_above(std::size_t a, std::size_t z) const noexcept {
        return ~below(find_masthead(
            z, [&](std::size_t k) { return k < a ? head_line::error : head_line_of(fact(k), w_.out[k]); }));
    }
    [[nodiscard]] static constexpr std::uint8_t capped(std::size_t n) noexcept {
        return static_cast<std::uint8_t>(smaller(n, std::size_t{255}));
    }
    [[nodiscard]] constexpr bool is_title(std::size_t k) const noexcept { return !residue(k) && fact(k).words >= 4; }
    [[nodiscard]] constexpr ruling keeps_company(std::size_t k, rule by) const noexcept {
        return {by, holds(w_.brief, k) ? category::navigation : category::related, {}};
    }

    /// A menu is a run of short lines at the page's edge of which the tables know enough: above the article's masthead one
    /// in four, or all of a run of two; below the article every other one. The page's first line is its title unless the
    /// tables know it, and so is a menu word alone.
    constexpr void menus(judge_memory const& memory) noexcept {
        if (!w_.prose_somewhere) return;
        std::size_t const top = top_ < w_.begin ? top_ : 0; // nothing stands above the first line
        line_set const entries = entry_lines() & ~w_.prose & ~w_.sentence & ~w_.item & ~w_.code & ~w_.own;
        each_run(w_.gone | entries, [&](std::size_t k, std::size_t end) {
            std::size_t const size = end - k, known = count((w_.hits | w_.label) & between(k, end));
            bool const first = k == 0 && !memory.started, goes_on = k == 0 && memory.menu;
            bool const title = first && size == 1 && w_.is_named(k, category::navigation); // "Canada", "Golf"
            bool const above =
                end <= top && ((size >= 3 && known * 4 >= size) || (known == size && !title) || size >= long_menu);
            bool const under =
                k >= w_.last_prose && ((size >= 3 && known * 2 >= size) || (size >= long_menu && known * 5 >= size) ||
                                       (size >= longest_menu && known >= 2 && (w_.hits & between(k, end)) != 0));
            if (!above && !under && !(goes_on && (end <= top || k >= w_.last_prose))) return;
            // Below the article it begins with a line that is known: what stands above that may be the article's last.
            line_set const hits = (w_.hits | w_.label) & between(k, end);
            for (std::size_t j = under && !above && !goes_on ? first_of(hits) : k; j < end; ++j) {
                auto const& f = fact(j);
                bool const named = is_label(j) && f.phrase.found();
                if (residue(j) || (k >= w_.last_prose && f.quantity) || (first && j == 0 && !named)) continue;
                w_.take(j, {rule::menu, named ? f.what() : category::navigation, named ? f.phrase : phrase_ref()});
            }
        });
    }
    /// A bar of items at the page's edge: above the masthead beside what goes, below the article behind it. But no heading, none
    /// that the line above announces, no row of a table (which has as many items as the next, or stands beside numbers), and
    /// not the page's first line, which may be its title.
    constexpr void bars(bool first) noexcept {
        if (!w_.prose_somewhere) return;
        std::size_t const head = smaller(top_, w_.begin); // where the masthead begins
        line_set const titles = w_.title & ~w_.formed & ~w_.gone & between(head, w_.begin);
        std::size_t const top = titles != 0 ? first_of(titles) : head;
        line_set const tail = w_.gone & ~below(w_.last_prose);
        each(w_.formed & (below(top) | ~below(w_.last_prose)) & ~w_.gone & ~w_.own, [&](std::size_t k) {
            if (fact(k).form != shape::bar || (first && k == 0) || fact(k).level > 0) return;
            bool const beside = (w_.gone & between(k - smaller(k, std::size_t{2}), smaller(k + 3, w_.size))) != 0;
            bool const behind = (tail & below(k)) != 0;
            if (k < top ? !beside : !behind) return;
            std::size_t const items = bar_items(w_.text[k]);
            auto const table = [&](std::size_t other) {
                return other < w_.size && (bar_items(w_.text[other]) == items || is_row(w_.text[other]));
            };
            if ((k > 0 && (fact(k - 1).colon || table(k - 1))) || table(k + 1)) return;
            w_.take(k, {rule::menu, category::navigation, {}});
        });
    }
    /// News with their times, the newest first, and counts by month or topic (series.hpp), at the page's edge. Counts by topic
    /// only below residue, and where they are no ages: an article counts, too.
    constexpr void series(judge_memory& memory) noexcept {
        std::size_t const listed = std::exchange(memory.listed, std::uint8_t{0});
        if (!w_.prose_somewhere) return;
        line_set news = 0, counts = 0;
        std::size_t period = 0; // of the last list of news
        each_run(w_.all & ~w_.body, [&](std::size_t a, std::size_t z) {
            if (a < w_.first_prose && z > top_) z = top_;
            if (z <= a || (z - a < least_counts && listed == 0)) return;
            bool const gap = a >= w_.first_prose && a < w_.last_prose;
            counts |= counts_list(a, z, gap, listed != 0, memory.residue);
            if (z - a >= least_news || listed != 0) {
                auto const list = news_list(a, z, gap, listed);
                news |= list.lines;
                period = list.period;
            }
        });
        each(news | counts, [&](std::size_t k) { // dates may be taken for bylines
            if (is_residue(k)) return;
            bool const count = holds(counts, k);
            w_.take(k, {count ? rule::menu : rule::link_list, count ? category::navigation : category::related, {}});
        });
        if (commit_ > 0 && holds(news | counts, commit_ - 1))
            memory.listed = holds(news, commit_ - 1) ? static_cast<std::uint8_t>(period) : std::uint8_t{1};
    }
    [[nodiscard]] constexpr bool is_residue(std::size_t k) const noexcept {
        return any(w_.out[k].what() & category::residue);
    }
    /// The lines of [a, z) that are counts, or months of an archive.
    [[nodiscard]] constexpr line_set counts_list(std::size_t a, std::size_t z, bool gap, bool listed,
                                                 bool residue_before) const noexcept {
        constexpr std::int32_t least_age = 3, most_age = 110;
        line_set counted = 0, months = 0, ages = 0, found = 0;
        line_set bare = 0; // months without a count
        for (std::size_t k = a; k < z; ++k) {
            if (!holds(w_.own, k)) bare |= line_set{fact(k).form == shape::month} << k;
            char const last = w_.text[k].back();
            if (last != ')' && last != ']') continue;
            std::int32_t const n = count_behind(w_.text[k]);
            if (n < 0) continue;
            counted |= one(k);
            months |= line_set{archive_year(w_.text[k]) != 0} << k;
            ages |= line_set{n >= least_age && n <= most_age} << k;
        }
        auto const below_residue = [&](std::size_t b) {
            return b > 0 ? is_residue(b - 1) && w_.out[b - 1].what() != category::ad : residue_before;
        };
        each_run(months, [&](std::size_t b, std::size_t e) {
            bool const back = archive_year(w_.text[b]) > archive_year(w_.text[e - 1]); // in time
            if ((e - b >= least_months && (!gap || back || below_residue(b))) || (b == 0 && listed))
                found |= between(b, e);
        });
        each_run(bare, [&](std::size_t b, std::size_t e) {
            // Back in time, two months of a year at least, and no list that a heading or a colon announces.
            bool const known = below_residue(b);
            bool const announced =
                !known && b > 0 && !fact(b).is_links() && (fact(b - 1).level > 0 || fact(b - 1).colon);
            std::int32_t const newest = archive_year(w_.text[b]);
            std::int32_t oldest = newest;
            std::size_t years = 1;
            bool down = !announced;
            for (std::size_t k = b + 1; k < e; ++k) {
                std::int32_t const year = archive_year(w_.text[k]);
                down = down && year <= oldest;
                years += year != oldest ? 1u : 0u;
                oldest = year;
            }
            down = down && oldest < newest && years * 2 <= e - b;
            if ((e - b >= least_months && (gap ? down && known : down || known)) || (b == 0 && listed))
                found |= between(b, e);
        });
        each_run(counted & ~(w_.own & ~w_.code) & ~w_.item, [&](std::size_t b, std::size_t e) {
            line_set const run = between(b, e);
            bool const known = below_residue(b);
            bool const list = e - b >= least_counts && (known || (w_.gone & run) != 0) && (run & ~ages) != 0;
            if (list || (b == 0 && listed)) found |= run;
        });
        return found;
    }
    /// Lines that are news with their times, and how many lines the longest of the last of their lists has.
    struct news_lines {
        line_set lines = 0;
        std::size_t period = 0;
    };
    /// Those of [a, z). `listed`: the last window ended in such a list.
    [[nodiscard]] constexpr news_lines news_list(std::size_t a, std::size_t z, bool gap,
                                                 std::size_t listed) const noexcept {
        constexpr std::size_t most_lines = 3; // of an entry
        news_lines found;
        time_stamp last;
        std::size_t first = z, at = z, entries = 0, times = 0, down = 0, up = 0, period = 1;
        auto const close = [&] {
            bool const goes_on = listed != 0 && a == 0 && first < most_lines && up <= down;
            bool const list =
                entries >= least_news && down >= least_news - 2 && up * 4 <= down && (!gap || times * 2 >= entries);
            if (goes_on) period = larger(period, listed);
            if (list || goes_on) {
                found.lines |= between(goes_on ? 0 : first, smaller(at + period, z));
                found.period = period;
            }
            first = z;
            entries = times = down = up = 0;
            period = 1;
        };
        line_set const stamps =
            (w_.quantity | w_.item | w_.value | ~w_.titled) & between(a, z) & ~w_.own & ~w_.sentence;
        if (count(stamps) < least_news && listed == 0) return found;
        each(stamps, [&](std::size_t k) {
            auto const t = find_stamp(w_.text[k]);
            if (t.size == 0) return;
            if (entries > 0 && (k - at > most_lines || (between(at + 1, k) & (w_.sentence | w_.own)) != 0)) close();
            if (entries++ == 0) {
                first = k;
            } else {
                period = larger(period, k - at);
                bool const days = t.day >= 0 && last.day >= 0 && t.day != last.day;
                bool const minutes = !days && t.minute >= 0 && last.minute >= 0 && t.minute != last.minute;
                if (days) (t.day < last.day ? down : up) += 1;
                if (minutes) (t.minute < last.minute ? down : up) += 1;
            }
            times += t.minute >= 0 ? 1u : 0u;
            last = t;
            at = k;
        });
        if (entries > 0) close();
        return found;
    }
    /// As short as the entries of menus are, and written like them. The words of a listing that was cut at every word stand
    /// beside program text.
    [[nodiscard]] constexpr line_set entry_lines() const noexcept {
        line_set const listing = (w_.code << 1) | (w_.code >> 1);
        line_set const valued = w_.value | (w_.value << 1) | (w_.value >> 1);
        return w_.brief & (w_.titled | w_.label) & ~listing & ~w_.value & ~(valued & ~w_.label);
    }

    /// What converters write above a page: YAML between two rulers, or keys ("URL Source: …"). The title stays where the page
    /// does not say it again. On a page without prose YAML is what the page is about.
    constexpr void front_matter() noexcept {
        std::size_t end = 0;
        bool const yaml = w_.size > 2 && w_.text[0] == "---";
        if (yaml) {
            std::size_t keys = 0;
            for (end = 1; end < w_.size && w_.text[end] != "---"; ++end) {
                keys += own_lines::is_source(w_.text[end]) ? 1u : 0u;
                if (holds(w_.body, end) && !own_lines::is_source(w_.text[end])) return;
            }
            if (end == w_.size || keys * 2 < end - 1 || !w_.prose_somewhere) return;
            ++end;
        } else {
            bool address = false;
            while (end < w_.size && is_converter_key(w_.text[end]))
                address |= text::begins_with(w_.text[end++], "URL Source:");
            if (!address) return;
        }
        for (std::size_t k = 0; k < end; ++k) {
            std::string_view s = w_.text[k];
            if (text::begins_with(s, "title:") || text::begins_with(s, "Title:")) {
                s.remove_prefix(6);
                bool again = false;
                for (std::size_t j = end; j < w_.size; ++j) again = again || text::same_content(s, w_.text[j]);
                if (!again) {
                    w_.own |= one(k);
                    continue;
                }
            }
            w_.own &= ~one(k);
            w_.take(k, {rule::front_matter, category::navigation, {}});
        }
    }
    [[nodiscard]] static constexpr bool is_converter_key(std::string_view s) noexcept {
        for (std::string_view const key :
             {"Title:", "URL Source:", "Published Time:", "Number of Pages:", "Warning:", "Markdown Content:"})
            if (text::begins_with(s, key)) return true;
        return false;
    }

    /// What stands between two fences of Markdown is code, and so is what follows one that is not closed.
    constexpr void code_blocks(judge_memory& memory) noexcept {
        if (w_.fences == 0 && !memory.fenced) return;
        line_set code = 0;
        bool inside = memory.fenced;
        for (std::size_t k = 0; k < w_.size; ++k) {
            bool const fence = holds(w_.fences, k);
            code |= line_set{inside || fence} << k;
            inside = inside != fence;
            if (k + 1 == commit_) memory.fenced = inside;
        }
        w_.spare(code);
        w_.own |= code;
    }

    /// Three lines or more in a row that show nothing but links, most of them titles, below the article, or under a heading
    /// between its paragraphs, with that heading: a list of other pages. What a line of the article announces is its own,
    /// and so are lists in series.
    constexpr void link_lists() noexcept {
        if (!w_.prose_somewhere) return;
        line_set const under = ~below(w_.first_prose), links = w_.links & ~w_.heading & ~w_.own & ~w_.quantity & under;
        line_set gap_lists = 0, tail_lists = 0;
        std::size_t lists = 0;
        each_run(links | (w_.images & under), [&](std::size_t a, std::size_t z) {
            line_set const run = between(a, z) & links;
            if (count(run) < 3 || count(run & w_.title) * 2 < count(run)) return;
            bool const headed = a > 0 && heads_links(a - 1);
            line_set const list = run | (headed ? one(a - 1) : 0);
            if (a >= w_.last_prose) tail_lists |= list;
            else if (headed && count(run) <= gap_links && are_titles(run) && ++lists != 0) gap_lists |= list;
        });
        each((tail_lists | (lists <= 2 ? gap_lists : 0)) & ~w_.gone,
             [&](std::size_t k) { w_.take(k, {rule::link_list, category::related, {}}); });
    }
    /// Most have five words or more. Names and numbers in a list are what the article speaks of.
    [[nodiscard]] constexpr bool are_titles(line_set run) const noexcept {
        std::size_t titles = 0;
        each(run, [&](std::size_t k) { titles += fact(k).words >= 5 ? 1u : 0u; });
        return titles * 2 >= count(run);
    }
    /// A heading, and no sentence that announces what the article has to say.
    [[nodiscard]] constexpr bool heads_links(std::size_t k) const noexcept {
        auto const& f = fact(k);
        bool const short_enough = f.level > 0 || (f.words <= 6 && !f.value && !holds(w_.item, k));
        return short_enough && f.words > 0 && !f.prose && !f.sentence && !holds(w_.own, k);
    }
    /// A picture between two lines that go goes with them, and the row of marks below a heading with the heading.
    constexpr void followers() noexcept {
        each(w_.images & w_.gone << 1 & w_.gone >> 1 & ~w_.gone & ~w_.own,
             [&](std::size_t k) { w_.take(k, {rule::link_list, w_.out[k - 1].what(), {}}); });
        each(w_.gone << 1 & w_.all & ~w_.gone & ~w_.after_blank & w_.brief, [&](std::size_t k) {
            if (fact(k).underline) w_.take(k, w_.out[k - 1]);
        });
    }

    /// A label that could be a heading or a list item is residue at the page's edge or beside other residue.
    constexpr void company(bool residue_before) noexcept {
        line_set const labels = w_.label & ~w_.own;
        each_run(w_.gone | labels, [&](std::size_t k, std::size_t end) {
            line_set const run = between(k, end);
            bool const between_prose = !w_.head(k) && k < w_.last_prose;
            bool const proven = (k == 0 && residue_before) || near_hit(k) || (w_.gone & run) != 0;
            std::size_t telling = 0;
            if (!proven)
                each(labels & run & ~w_.prose,
                     [&](std::size_t j) { telling += !between_prose || is_telling(j) ? 1u : 0u; });
            each(run & ~w_.gone, [&](std::size_t j) {
                auto const& f = fact(j);
                if (!proven && (telling < 2 || f.form == shape::page_numbers)) return;
                w_.take(j, {f.form == shape::page_numbers ? rule::page_numbers
                            : f.form == shape::breadcrumb ? rule::breadcrumb
                                                          : rule::company_phrase,
                            f.phrase.found() ? f.what() : category::navigation, f.phrase});
            });
        });
    }
    /// Residue within three lines above, with no prose between.
    [[nodiscard]] constexpr bool near_hit(std::size_t k) const noexcept {
        for (std::size_t back = 1; back <= 3 && back <= k && !is_body(k - back); ++back)
            if (holds(w_.hits, k - back)) return true;
        return false;
    }
    /// A label that is no menu word: countries, topics and languages stand in tables and lists of articles too.
    [[nodiscard]] constexpr bool is_telling(std::size_t k) const noexcept {
        constexpr category plain = category::navigation | category::related | category::widget | category::byline;
        return fact(k).has(scope::edge) && !any(fact(k).what() & plain);
    }

    window& w_;
    std::size_t commit_ = 0;
    bool hit_after_ = false;
    std::size_t top_ = 0; ///< the first line of the masthead
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_JUDGE_JUDGE_HPP
