// SPDX-License-Identifier: BSL-1.0
//
// The judge: what each line of a page is, from the line, its neighbours and its zone of the page.
#ifndef PITH_JUDGE_HPP
#define PITH_JUDGE_HPP

#include <pith/detail/facts.hpp>
#include <pith/detail/ruling.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace pith::detail {

/// How many lines the judge sees at once, and how many of them it answers for while more are to come: the rest
/// is look-ahead.
inline constexpr std::size_t window_lines = 64, window_commit = 48;

/// What the judge carries from one window to the next.
struct judge_memory {
    ruling member{};        ///< what a member of the open block is
    std::uint8_t room = 0;  ///< members the block may still take; 0 when none is open
    std::uint8_t taken = 0; ///< members it took
    bool spaced = false;    ///< blank lines stand between its members
    bool blank = false;     ///< the last line is blank
    bool prose = false;     ///< prose was seen
    bool residue = false;   ///< the last line that was not blank is residue
    std::uint8_t hits = 0;  ///< lines of residue since the last prose, capped
    bool menu = false;      ///< that line belongs to a menu
    bool started = false;   ///< this is not the page's first window
    std::uint8_t since = 0; ///< lines since the last of them, capped
};

/// Judges one window of a page. Constant memory; linear in the window.
class judge {
public:
    /// Judges `lines`. Rulings for the first `commit` are final; the next window starts behind them. `prose_after`
    /// says whether prose follows the window, `hit_after` whether a phrase that decides alone stands before it.
    constexpr judge(std::span<line_facts const> lines, std::size_t commit, bool prose_after, bool hit_after,
                    judge_memory& memory, std::span<ruling> out) noexcept
        : lines_(lines), out_(out) {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            out[i] = ruling();
            if (!lines[i].blank) at_[count_++] = static_cast<std::uint8_t>(i);
        }
        for (std::size_t k = 0; k < count_; ++k) {
            body_ |= std::uint64_t{fact(k).body()} << k;
            labels_ |= std::uint64_t{may_be_label(k)} << k;
        }
        find_zones(memory.prose, prose_after);
        if (nothing_to_judge(memory, hit_after)) {
            remember(memory, memory, commit);
            return;
        }
        alone();
        error_clusters();
        weather_heads();
        glued_menus();
        blocks(memory, commit, commit < lines.size());
        company(memory.residue);
        error_page(!memory.started && commit == lines.size());
        judge_memory const after = zones(memory, commit, hit_after);
        menus(memory);
        company(memory.residue); // once more: the zones have made new neighbours
        remember(memory, after, commit);
    }

private:
    // The lines that are not blank are numbered k = 0 .. count_ - 1.
    [[nodiscard]] constexpr std::size_t line(std::size_t k) const noexcept { return at_[k]; }
    [[nodiscard]] constexpr line_facts const& fact(std::size_t k) const noexcept { return lines_[at_[k]]; }
    [[nodiscard]] constexpr ruling& out(std::size_t k) const noexcept { return out_[at_[k]]; }
    [[nodiscard]] constexpr bool residue(std::size_t k) const noexcept { return out(k).residue(); }
    [[nodiscard]] constexpr bool is_body(std::size_t k) const noexcept { return ((body_ >> k) & 1u) != 0; }
    [[nodiscard]] constexpr bool is_label(std::size_t k) const noexcept { return ((labels_ >> k) & 1u) != 0; }
    [[nodiscard]] constexpr bool head(std::size_t k) const noexcept { return k < first_prose_; }

    /// Most windows of a long article: no line has a phrase or a shape, and no block, zone or menu reaches into it.
    [[nodiscard]] constexpr bool nothing_to_judge(judge_memory const& memory, bool hit_after) const noexcept {
        if (!memory.started || memory.room > 0 || memory.hits > 0 || memory.menu || hit_after) return false;
        for (auto const& f : lines_)
            if (f.phrase.found() || f.form != shape::none) return false;
        return true;
    }
    constexpr void remember(judge_memory& memory, judge_memory const& zone, std::size_t commit) const noexcept {
        for (std::size_t k = 0; k < count_ && line(k) < commit; ++k) {
            memory.prose |= is_body(k);
            memory.residue = residue(k);
            memory.menu = out(k).by() == rule::menu || (memory.menu && residue(k));
        }
        memory.blank = commit > 0 && lines_[commit - 1].blank;
        memory.hits = zone.hits;
        memory.since = zone.since;
        memory.started = true;
    }

    constexpr void find_zones(bool prose_before, bool prose_after) noexcept {
        first_prose_ = prose_before ? 0 : count_;
        last_prose_ = prose_after ? count_ : 0;
        prose_somewhere_ = prose_before || prose_after;
        for (std::size_t k = 0; k < count_; ++k)
            if (is_body(k)) {
                prose_somewhere_ = true;
                first_prose_ = (std::min)(first_prose_, k);
                last_prose_ = (std::max)(last_prose_, k + 1);
            }
    }

    constexpr void alone() noexcept {
        for (std::size_t k = 0; k < count_; ++k) {
            auto const& f = fact(k);
            if (f.has(scope::alone)) out(k) = {f.wrapped ? rule::wrapped_phrase : rule::phrase, f.flag, f.phrase};
            else if (f.form == shape::label_run) out(k) = {rule::label_run, f.flag, {}};
            else if (f.form == shape::placeholder) out(k) = {rule::placeholder, category::placeholder, {}};
            else if (f.form == shape::breadcrumb && head(k) && prose_somewhere_ && !f.item)
                out(k) = {rule::breadcrumb, category::navigation, {}};
        }
        for (std::size_t k = 0; k < count_; ++k)
            if (residue(k) && (is_subject(k) || is_quoted(k) || is_listed(k))) out(k) = {};
    }

    /// Articles are written about errors, disclaimers and lorem ipsum too. Such words are the heading of a section where
    /// they stand alone above prose, and a sentence of the article where they stand between two paragraphs of it.
    [[nodiscard]] constexpr bool is_subject(std::size_t k) const noexcept {
        constexpr category headings =
            category::error_page | category::placeholder | category::notice | category::comment | category::consent;
        auto const& f = fact(k);
        auto const speaks_against = [&](std::size_t j) { return residue(j) || is_label(j); };
        if ((k > 0 && speaks_against(k - 1)) || (k + 1 < count_ && speaks_against(k + 1)) || f.wrapped) return false;
        if (!out(k).phrase().found()) return false; // a shape is nobody's heading
        auto const what = out(k).what();
        if (f.prose) return what == category::error_page && !head(k) && k < last_prose_;
        if (k == 0 && head(k) && what == category::error_page && f.where == match::anywhere && f.words >= 5 &&
            count_ > 1 && is_body(1) && !f.sentence)
            return true; // the headline: "How to fix the page not found error in three steps"
        if (what == category::comment && (head(k) || f.words > 2)) return false; // "Report this comment" heads nothing
        return k + 1 < count_ && is_body(k + 1) && f.words <= 4 && !f.sentence && any(what & headings);
    }

    /// An article quotes an error below a line that announces it ("Since then every third visit ends with this message:"),
    /// or shows all of it from its title on ("502 Bad Gateway"), two lines or more, between two paragraphs.
    [[nodiscard]] constexpr bool is_quoted(std::size_t k) const noexcept {
        std::size_t first = k, end = k;
        while (first > 0 && k - first < 4 && is_error_label(first - 1)) --first;
        while (end < count_ && end - k < 4 && is_error_label(end)) ++end;
        if (first == 0 || end == k || k >= last_prose_) return false;
        auto const& above = fact(first - 1);
        bool const announced = above.colon && above.words >= 8 && !above.phrase.found();
        return announced ||
               (end - first >= 2 && above.body() && end < count_ && is_body(end) && fact(first).words <= 4);
    }

    /// Three different errors with their numbers within a few lines are a list of them: an error page has one.
    [[nodiscard]] constexpr bool is_listed(std::size_t k) const noexcept {
        auto const numbered = [&](std::size_t j) {
            return is_error_label(j) && fact(j).quantity && fact(j).where == match::whole && fact(j).words >= 2;
        };
        if (!numbered(k)) return false;
        phrase_ref other;
        for (std::size_t j = k > 6 ? k - 6 : 0; j < count_ && j <= k + 6; ++j) {
            if (!numbered(j) || fact(j).phrase.value == fact(k).phrase.value) continue;
            if (other.found() && other.value != fact(j).phrase.value) return true;
            other = fact(j).phrase;
        }
        return false;
    }

    /// A bare number, a "Sorry!" or an identifier is an error page's only within three lines of a sentence that says so,
    /// a bare number and the words for it ("404", "Not Found") also without.
    constexpr void error_clusters() noexcept {
        for (std::size_t k = 0; k + 1 < count_; ++k)
            if ((head(k) || k >= last_prose_) && fact(k).form == shape::status_code && fact(k).width == 3 &&
                is_error_label(k + 1) && fact(k + 1).where == match::whole && fact(k + 1).words >= 2 && !residue(k + 1))
                out(k) = out(k + 1) = {rule::error_cluster, category::error_page, fact(k + 1).phrase};
        for (std::size_t k = 0; k < count_; ++k) {
            if (out(k).what() != category::error_page) continue;
            auto const take = [&](std::size_t j) {
                if (is_body(j)) return false;
                // One that decides alone and did not is a heading, or quoted.
                bool const part = fact(j).form == shape::status_code || is_error_label(j);
                if (part && !residue(j) && !fact(j).prose && !fact(j).has(scope::alone))
                    out(j) = {rule::error_cluster, category::error_page, out(k).phrase()};
                return true;
            };
            for (std::size_t j = k; j > 0 && k - j < 3 && take(j - 1);) --j;
            for (std::size_t j = k + 1; j < count_ && j <= k + 3 && take(j);) ++j;
        }
    }
    [[nodiscard]] constexpr bool is_error_label(std::size_t k) const noexcept {
        return fact(k).phrase.found() && fact(k).what() == category::error_page;
    }

    /// A page without prose that holds a sentence of error pages and another phrase of theirs is one, from its first line to
    /// its last. So is one of which every line has such a phrase.
    constexpr void error_page(bool whole) noexcept {
        if (!whole || prose_somewhere_ || count_ > 40) return;
        std::size_t hits = 0, labels = 0;
        bool sentences = true, sure = false;
        phrase_ref evidence;
        for (std::size_t k = 0; k < count_; ++k) {
            if (out(k).what() == category::error_page) {
                if (++hits == 1) evidence = out(k).phrase();
                sure = sure || fact(k).has(scope::alone);
            }
            if (is_error_label(k) || fact(k).form == shape::status_code) ++labels;
            sentences = sentences && fact(k).prose;
        }
        if (labels == count_ && count_ >= 2 && !sentences) {
            for (std::size_t k = 0; k < count_ && !evidence.found(); ++k) evidence = fact(k).phrase;
            if (!evidence.found()) return;
        } else if (!sure || (hits < 2 && count_ > 4)) {
            return;
        }
        for (std::size_t k = 0; k < count_; ++k)
            if (!any(out(k).what() & category::residue)) out(k) = {rule::error_cluster, category::error_page, evidence};
    }

    /// Temperature, city, date: the top bar of a widespread news theme. The temperature and a full date must stand
    /// within three lines of each other above the article; a short line between them is the city.
    constexpr void weather_heads() noexcept {
        auto const part = [&](std::size_t k, match m) {
            auto const& f = fact(k);
            return f.has(scope::member) && f.what() == category::widget && f.where == m && f.words <= 6;
        };
        for (std::size_t k = 0; k + 1 < count_ && head(k); ++k) {
            if (!part(k, match::whole)) continue;
            for (std::size_t j = k + 1; j < count_ && j <= k + 3 && head(j); ++j) {
                if (!part(j, match::start)) continue;
                for (std::size_t m = k; m <= j; ++m)
                    if (!residue(m) && fact(m).words <= 6)
                        out(m) = {rule::weather_head, category::widget, fact(k).phrase};
                break;
            }
        }
    }

    constexpr void glued_menus() noexcept {
        for (std::size_t k = 0; k + 1 < count_ && head(k); ++k)
            if (fact(k).form == shape::glued_menu && !residue(k) && !is_body(k + 1) &&
                is_title(k + 1)) // the headline follows
                out(k) = {rule::glued_menu, category::navigation, {}};
    }

    /// A heading such as "Read more:" and the titles below it, up to the first line that is no title. Lines that
    /// are residue already do not end the block. A heading right above prose is a section of the article and stays.
    constexpr void blocks(judge_memory& memory, std::size_t commit, bool more) noexcept {
        judge_memory b = memory;
        for (std::size_t k = 0; k < count_; ++k) {
            if (k == 0 || line(k - 1) < commit) memory = b; // as it is behind the last line that is final
            if (residue(k) && !opens_block(k)) continue;
            auto const& f = fact(k);
            bool const gap = k > 0 ? line(k) - line(k - 1) > 1 : memory.blank || line(0) > 0;
            if (opens_block(k)) {
                if (k + 1 < count_ ? heads_section(k) : more) {
                    b.room = 0;
                    continue;
                }
                out(k) = {rule::block_opener, f.flag, f.phrase};
                b.member = {rule::block_member, f.flag, f.phrase};
                b.room = 6;
                b.taken = 0;
                continue;
            }
            if (b.room > 0 && b.taken == 0) b.spaced = gap;
            if (b.room > 0 && is_member(k) && !(b.taken > 0 && gap && !b.spaced)) {
                out(k) = b.member;
                --b.room;
                ++b.taken;
            } else {
                b.room = 0;
            }
        }
        if (count_ > 0 && line(count_ - 1) < commit) memory = b;
    }
    /// An opener that is a heading of the article: right above prose, or one word above a line and prose, or above a
    /// line that no list of links has.
    [[nodiscard]] constexpr bool heads_section(std::size_t k) const noexcept {
        if (is_body(k + 1)) return true;
        if (fact(k).words > 1 || residue(k + 1)) return false;
        return (k + 2 < count_ && is_body(k + 2)) || (!is_member(k + 1) && !is_label(k + 1));
    }
    /// Like the title of another story.
    [[nodiscard]] constexpr bool is_member(std::size_t k) const noexcept {
        return fact(k).headline() && !fact(k).sentence;
    }

    /// The company of a zone. Above the article, below it, and between two of its paragraphs, lines that no phrase
    /// knows are judged by the lines that one of the rules above knows ("hits") in the same stretch without prose:
    ///  - above the article, a label with a hit below it, and a title between two hits with other titles below it (the last
    ///    title above the article is its headline and stays);
    ///  - below the article, every line that is neither sentence nor quantity within eight lines behind a hit;
    ///  - in a gap, a label between hits, three at least; the last line before the prose is its heading and stays.
    /// A page without prose has no zones. Returns what is known before `commit`.
    constexpr judge_memory zones(judge_memory now, std::size_t commit, bool hit_after) noexcept {
        judge_memory committed = now;
        for (std::size_t a = 0; a < count_; ++a) {
            std::size_t z = a, below = 0, titles = 0;
            for (; z < count_ && !is_body(z); ++z) {
                below += is_hit(z) ? 1u : 0u;
                titles += is_title(z) ? 1u : 0u;
            }
            bool const prose_after = z < count_ || last_prose_ == count_; // in the window, or behind it
            std::size_t const headline = now.prose ? count_ : find_headline(a, z);
            if (z == count_ && hit_after) { // the stretch goes on; what it holds is not counted
                below += 1;
                titles += 3;
            }
            for (; a < z; ++a) {
                auto const& f = fact(a);
                if (is_hit(a)) {
                    --below;
                    if (now.hits < 255) ++now.hits;
                    now.since = 0;
                } else {
                    if (now.since < 255) ++now.since;
                    if (is_title(a)) --titles;
                    bool const label = f.words <= 3 && !f.sentence && looks_like_entry(a), last = a + 1 == z;
                    if (residue(a) || f.item || f.form == shape::code || a == headline) {
                        // stays as it is
                    } else if (!now.prose && z < count_) {
                        if (label ? below > 0 || (now.hits >= 3 && !last)
                                  : !f.sentence && below > 0 && now.hits > 0 && titles >= 2)
                            out(a) = keeps_company(a, rule::head_company);
                    } else if (now.prose && !prose_after) {
                        if (now.hits > 0 && now.since <= 8 && !f.sentence && !f.quantity)
                            out(a) = keeps_company(a, rule::tail_company);
                    } else if (now.prose && label && !last && now.hits > 0 && below > 0 && now.hits + below >= 3) {
                        out(a) = keeps_company(a, rule::gap_company);
                    }
                }
                if (line(a) < commit) committed = now;
            }
            if (z < count_) {
                now.prose = true;
                now.hits = 0;
                now.since = 0;
                if (line(z) < commit) committed = now;
            }
        }
        return committed;
    }
    /// The last line of [a, z) that could be the article's headline: the last title, or where there is none the last
    /// line of two words or more that is not residue. `count_` where there is neither.
    [[nodiscard]] constexpr std::size_t find_headline(std::size_t a, std::size_t z) const noexcept {
        std::size_t found = count_;
        for (std::size_t k = a; k < z; ++k) {
            if (residue(k)) continue;
            bool const title = fact(k).words >= 4;
            if (title || (fact(k).words >= 2 && (found == count_ || fact(found).words < 4))) found = k;
        }
        return found;
    }
    [[nodiscard]] constexpr bool is_hit(std::size_t k) const noexcept {
        return any(out(k).what() & category::residue) && out(k).by() < rule::head_company &&
               (out(k).by() != rule::phrase || fact(k).speaks());
    }
    [[nodiscard]] constexpr bool is_title(std::size_t k) const noexcept { return !residue(k) && fact(k).words >= 4; }
    [[nodiscard]] constexpr ruling keeps_company(std::size_t k, rule by) const noexcept {
        return {by, fact(k).words <= 3 ? category::navigation : category::related, {}};
    }

    /// A menu is a run of short lines at the page's edge of which the tables know enough: above the article's headline one
    /// in four, or all of a run of two; below the article every other one. The page's first line is its title unless the
    /// tables know it, and so is a menu word alone.
    constexpr void menus(judge_memory const& memory) noexcept {
        if (!prose_somewhere_) return;
        std::size_t headline = 0; // nothing stands above the first line
        for (std::size_t k = 0; k < first_prose_; ++k)
            if (is_title(k) && !is_label(k)) headline = k;
        for (std::size_t k = 0, end = 0; k < count_; k = end + 1) {
            std::size_t known = 0;
            for (end = k; end < count_ && (residue(end) || is_entry(end)); ++end)
                known += is_hit(end) || is_label(end) ? 1u : 0u;
            std::size_t const size = end - k;
            bool const first = k == 0 && !memory.started, goes_on = k == 0 && memory.menu;
            bool const title = first && size == 1 && fact(k).what() == category::navigation; // "Canada", "Golf"
            bool const above = end <= headline && ((size >= 3 && known * 4 >= size) || (known == size && !title));
            bool const below = k >= last_prose_ && size >= 3 && known * 2 >= size;
            if (!above && !below && !(goes_on && (end <= headline || k >= last_prose_))) continue;
            for (std::size_t j = k; j < end; ++j) {
                auto const& f = fact(j);
                bool const named = is_label(j) && f.phrase.found();
                if (residue(j) || (k >= last_prose_ && f.quantity) || (first && j == 0 && !named)) continue;
                out(j) = {rule::menu, named ? f.what() : category::navigation, named ? f.phrase : phrase_ref()};
            }
        }
    }
    /// Menus write their entries like titles. The words of a listing that was cut at every word stand beside program text.
    [[nodiscard]] constexpr bool looks_like_entry(std::size_t k) const noexcept {
        bool const listing =
            (k > 0 && fact(k - 1).form == shape::code) || (k + 1 < count_ && fact(k + 1).form == shape::code);
        return (fact(k).titled || is_label(k)) && !listing;
    }
    /// As short as the entries of menus are.
    [[nodiscard]] constexpr bool is_entry(std::size_t k) const noexcept {
        auto const& f = fact(k);
        return f.words <= 3 && looks_like_entry(k) && !f.prose && !f.sentence && !f.item && f.form != shape::code;
    }

    /// A heading that opens a block: an opener of the tables, or a label of links ("Read more") before a colon.
    [[nodiscard]] constexpr bool opens_block(std::size_t k) const noexcept {
        auto const& f = fact(k);
        if (f.sentence && !(f.where == match::whole && f.words >= 3)) return false; // "You may also like…"
        if (!prose_somewhere_ && !f.colon) return false; // a poem, a list: "For you" is its title
        return f.has(scope::opener) ||
               (f.phrase.found() && f.where == match::whole && f.colon && f.what() == category::related);
    }

    /// A label that could be a heading or a list item is residue at the page's edge or beside other residue.
    constexpr void company(bool residue_before) noexcept {
        for (std::size_t k = 0; k < count_;) {
            // A run of lines that are residue or would be in company.
            if (!residue(k) && !is_label(k)) {
                ++k;
                continue;
            }
            std::size_t end = k, labels = 0;
            bool const between_prose = !head(k) && k < last_prose_;
            bool proven = (k == 0 && residue_before) || near_hit(k);
            for (; end < count_ && (residue(end) || is_label(end)); ++end) {
                proven |= residue(end);
                labels += is_label(end) && !fact(end).prose && (!between_prose || is_telling(end)) ? 1u : 0u;
            }
            for (std::size_t j = k; j < end; ++j)
                if (!residue(j) && (proven || (labels >= 2 && fact(j).form != shape::page_numbers)))
                    out(j) = {fact(j).form == shape::page_numbers ? rule::page_numbers
                              : fact(j).form == shape::breadcrumb ? rule::breadcrumb
                                                                  : rule::company_phrase,
                              fact(j).phrase.found() ? fact(j).what() : category::navigation, fact(j).phrase};
            k = end;
        }
    }
    /// Residue within three lines above, with no prose between.
    [[nodiscard]] constexpr bool near_hit(std::size_t k) const noexcept {
        for (std::size_t back = 1; back <= 3 && back <= k && !is_body(k - back); ++back)
            if (is_hit(k - back)) return true;
        return false;
    }
    /// A label that is no menu word: countries, topics and languages stand in tables and lists of articles too.
    [[nodiscard]] constexpr bool is_telling(std::size_t k) const noexcept {
        constexpr category plain = category::navigation | category::related | category::widget | category::byline;
        return fact(k).has(scope::edge) && !any(fact(k).what() & plain);
    }
    [[nodiscard]] constexpr bool may_be_label(std::size_t k) const noexcept {
        auto const& f = fact(k);
        bool const begins_prose = f.prose && f.where == match::start; // "By taking off early, ..."
        return (f.has(scope::edge) && !f.item && !begins_prose) || f.form == shape::page_numbers ||
               f.form == shape::breadcrumb;
    }

    std::span<line_facts const> lines_{};
    std::span<ruling> out_{};
    std::array<std::uint8_t, window_lines> at_{};
    std::size_t count_ = 0;
    std::uint64_t body_ = 0, labels_ = 0; ///< which lines are: asked often, so worked out once
    std::size_t first_prose_ = 0;         ///< the lines before it are the page's head
    bool prose_somewhere_ = false;        ///< on the page, as far as it is known
    std::size_t last_prose_ = 0;          ///< the lines from it on are the page's tail
};

} // namespace pith::detail

#endif // PITH_JUDGE_HPP
