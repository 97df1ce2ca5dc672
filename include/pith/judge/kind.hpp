// SPDX-License-Identifier: BSL-1.0
//
// What a whole page is: an article, a wall in front of one, an error, a list of links. Only report() asks.
//
// Walls are known by what they ask for, in a table of cues: parts of lines that walls of a kind have, whoever put them up.
// A page is a wall where cues are found and hardly any prose is left without one: articles are written about walls, too.
#ifndef PITH_JUDGE_KIND_HPP
#define PITH_JUDGE_KIND_HPP

#include <pith/judge/cue_finder.hpp>
#include <pith/judge/cues.hpp>
#include <pith/judge/page.hpp>
#include <pith/list.hpp>
#include <pith/page_kind.hpp>
#include <pith/text/measure.hpp>
#include <pith/text/normal.hpp>
#include <pith/text/shown.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// What a page is, and what decided.
struct kind_found {
    page_kind kind = page_kind::article;
    std::string_view evidence{};
};

/// Whether anything of it is a letter.
constexpr bool has_letter(std::string_view s) noexcept {
    for (std::size_t i = 0; i < s.size();) {
        auto const d = text::decode(s, i);
        if (text::is_word(d.code) && !text::is_digit(d.code)) return true;
        i += d.size;
    }
    return false;
}

/// Counts over a page that tell what it is.
class kind_judge {
public:
    constexpr explicit kind_judge(slice<known_line const> lines) : lines_(lines) {
        for (auto const& l : lines_)
            if (!l.facts.blank) count(l);
    }

    [[nodiscard]] constexpr kind_found decide() {
        using enum page_kind;
        if (!letters_) return {empty, {}};
        if (paragraphs_ >= long_page && rows_ >= 3) return {};
        find_cues();
        list_ = is_list();
        // Of walls that ask for several things, one who has to prove something or to switch something on cannot do the rest.
        for (page_kind const kind : {bot_check, script_wall})
            if (is_wall(kind) && !(is_wall(consent_wall) && cues(consent_wall) > 2 * cues(kind)) && !outdone(kind))
                return found(kind);
        if (is_wall(consent_wall) && !outdone(consent_wall)) return found(consent_wall);
        page_kind best = article;
        for (page_kind const kind : {error, paywall, sign_in})
            if (is_wall(kind) && (best == article || force(kind) > force(best))) best = kind;
        if (best != article && !(list_ && 2 * force(best) < titles_)) return found(best);
        return list_ ? listed() : kind_found{};
    }

private:
    static constexpr std::size_t kinds = static_cast<std::size_t>(page_kind::empty) + 1;
    static constexpr std::size_t long_page = 6;        ///< paragraphs that no wall has
    static constexpr std::size_t most_lines = 120;     ///< lines that are searched for cues
    static constexpr std::size_t enough_prose = 320;   ///< bytes of a paragraph that are
    static constexpr std::size_t short_page = 6;       ///< lines of a page on which one cue is enough
    static constexpr std::size_t longest_teaser = 400; ///< a paragraph of so many letters stands alone

    /// Cues of one kind, each counted once.
    struct tally {
        std::size_t told = 0;   ///< weights of those in short lines
        std::size_t said = 0;   ///< and in paragraphs, which speak of anything
        std::size_t strong = 0; ///< those of weight 3
        std::size_t own = 0;    ///< paragraphs with a cue or a word of its own
        std::size_t lines = 0;  ///< other lines with a cue: what is to be pressed, or why
        std::size_t best = 0;   ///< weight of the line that is the evidence
        std::string_view evidence{};
    };
    [[nodiscard]] constexpr tally const& of(page_kind kind) const noexcept {
        return tallies_[static_cast<std::size_t>(kind)];
    }

    constexpr void count(known_line const& l) {
        auto const& f = l.facts;
        std::string_view const s = text::trimmed(l.text);
        bool const gone = l.ruled.residue();
        auto const what = meaning(l);
        letters_ = letters_ || f.prose || has_letter(s);
        ++shown_;
        if (gone && any(what & chrome)) ++chrome_;
        if (f.value || what == category::byline) ++details_;
        if (what == category::byline) ++bylines_;
        if (f.form == shape::code) ++code_;
        row_ = f.prose && !gone ? row_ + 1 : 0;
        rows_ = larger(rows_, row_);
        if (gone) return;
        if (f.prose) {
            ++paragraphs_;
            if (s.size() >= longest_teaser) longest_ = larger(longest_, text::reading_length(s, longest_teaser));
        }
        if (f.prose || f.sentence) spoken_ += smaller(s.size(), std::size_t{1000});
        else if (f.headline() && !f.item) {
            ++titles_;
            titled_ += s.size();
        }
    }
    static constexpr category chrome = category::navigation | category::social | category::notice | category::related;
    /// What the judge, or the line alone, says that it is.
    static constexpr category meaning(known_line const& l) noexcept {
        if (l.ruled.residue()) return l.ruled.what();
        return l.facts.phrase.found() ? l.facts.what() : category::none;
    }

    constexpr void find_cues() {
        std::array<bool, cue_finder::count> known{};
        text::normal_line buffer;
        std::size_t read = 0;
        bool status = false;
        for (auto const& l : lines_) {
            auto const& f = l.facts;
            if (f.blank) continue;
            if (++read > most_lines) break;
            std::string_view const s = text::trimmed(l.text);
            std::array<std::size_t, kinds> here{};
            std::array<bool, kinds> own{};
            auto& [of_article, of_error, of_bot, of_script, of_consent, of_pay, of_sign_in, of_list, of_empty] = here;
            if (f.marked) buffer.assign(text::trimmed(text::shown_line(s).view()));
            else buffer.assign(f.prose ? s.substr(0, enough_prose) : s);
            cue_finder::find(buffer, [&](std::size_t k, cue_list const& list) {
                auto const n = static_cast<std::size_t>(list.kind);
                own[n] = true;
                if (known[k]) return;
                known[k] = true;
                here[n] += list.weight;
                if (list.weight == 3) ++tallies_[n].strong;
            });
            auto const what = meaning(l);
            if (what == category::consent) of_consent += f.words >= 4 ? 2u : 1u;
            if (what == category::subscription) ++of_pay;
            if (f.form == shape::page_numbers) of_list += 2;
            // The tables call bot checks errors, too.
            if (what == category::error_page && f.phrase.found() && of_bot + of_script == 0)
                of_error += f.when == scope::alone ? 2u : 1u;
            else if (f.form == shape::status_code && !status) {
                of_error += 2;
                status = true;
            }
            for (std::size_t n = 0; n < kinds; ++n) {
                auto& t = tallies_[n];
                (f.prose ? t.said : t.told) += here[n];
                if (own[n]) ++(f.prose ? t.own : t.lines);
                if (here[n] > t.best) {
                    t.best = here[n];
                    t.evidence = s;
                }
            }
        }
    }

    [[nodiscard]] constexpr std::size_t cues(page_kind kind) const noexcept { return of(kind).told + of(kind).said; }
    [[nodiscard]] constexpr std::size_t force(page_kind kind) const noexcept {
        return cues(kind) + 3 * smaller(of(kind).strong, std::size_t{2});
    }
    /// Whether one of the kinds that may stand behind has much more of its own.
    [[nodiscard]] constexpr bool outdone(page_kind kind) const noexcept {
        using enum page_kind;
        for (page_kind const other : {paywall, sign_in, error}) {
            if (!is_wall(other)) continue;
            std::size_t const mine = cues(kind), theirs = cues(other);
            if (kind != consent_wall ? other != error && theirs > mine + 6
                                     : 10 * theirs > 17 * mine || (theirs >= mine && of(kind).strong == 0))
                return true;
        }
        return false;
    }
    /// Whether enough cues of a kind are there for the page's size, and for the prose that has none: a paragraph of it is
    /// a wall's own, or two are a teaser's.
    [[nodiscard]] constexpr bool is_wall(page_kind kind) const noexcept {
        using enum page_kind;
        auto const& t = of(kind);
        bool const mechanical =
            kind == bot_check || kind == script_wall || kind == error; // what no person wrote is short
        if (kind != error && mechanical && code_ >= 2) return false;   // it is explained
        if ((kind == bot_check || kind == error) && t.strong == 0 && cues(kind) < (paragraphs_ == 0 ? 5u : 7u))
            return false;
        if (mechanical && paragraphs_ >= t.own + 3) return false;
        if (kind == consent_wall && rows_ >= 3 && t.lines < 3) return false; // it has nothing to press
        std::size_t need = mechanical ? 3 : kind == paywall ? 4 : 5;
        if (t.strong > 0 && shown_ <= short_page) need = 3;
        if (kind == paywall && t.strong == 0 && t.own == 0 && paragraphs_ >= 2) need += 3; // any menu has the words
        std::size_t const allowed = kind == paywall ? 2 : 1;
        if (paragraphs_ > t.own + allowed) need += 4 * (paragraphs_ - t.own - allowed);
        need += shown_ / 16;
        if (list_) need += titles_ / 5;
        bool const like_article = rows_ >= 3 || paragraphs_ >= 4;
        if (kind == consent_wall) need += paragraphs_ >= 4 ? 2 * paragraphs_ - 2 : 0;
        else if (like_article && mechanical) need += paragraphs_ < 6 ? 9u : 99u;
        else if (like_article) need += 4 * paragraphs_ - 7;
        bool const in_passing = paragraphs_ >= 3 && kind != consent_wall;
        return t.told + (in_passing ? smaller(t.said, std::size_t{3}) : t.said) >= need;
    }
    /// Whether titles outweigh prose, no paragraph stands beside another, and something tells that they are a list: a list's
    /// own words, what stands around a site's pages, or a date, an author, a price to each.
    [[nodiscard]] constexpr bool is_list() const noexcept {
        if (titles_ < 6 || rows_ >= 2 || longest_ >= longest_teaser || code_ >= 3) return false;
        std::size_t const said = cues(page_kind::listing);
        if (spoken_ * 10 >= titled_ * (said >= 4 ? 13 : 10)) return false;
        if (paragraphs_ == 0 && spoken_ * 4 < titled_ && chrome_ + said >= 1 && said + chrome_ + details_ >= 3)
            return true;
        return said >= 4 || (chrome_ * 8 >= shown_ && 2 * said + chrome_ + details_ >= 8) ||
               (details_ >= 5 && (said >= 2 || bylines_ >= 4) && details_ * 6 >= titles_);
    }

    [[nodiscard]] constexpr kind_found found(page_kind kind) const noexcept { return {kind, of(kind).evidence}; }
    [[nodiscard]] constexpr kind_found listed() const noexcept {
        for (auto const& l : lines_)
            if (!l.ruled.residue() && l.facts.headline() && !l.facts.sentence)
                return {page_kind::listing, text::trimmed(l.text)};
        return {};
    }

    slice<known_line const> lines_;
    bool letters_ = false, list_ = false;
    std::size_t shown_ = 0;      ///< lines
    std::size_t chrome_ = 0;     ///< of what stands around a site's pages
    std::size_t paragraphs_ = 0; ///< and how many of them in a row, how long the longest
    std::size_t row_ = 0, rows_ = 0, longest_ = 0;
    std::size_t titles_ = 0, titled_ = 0; ///< and their bytes
    std::size_t spoken_ = 0;              ///< bytes of sentences
    std::size_t details_ = 0;             ///< dates, prices, authors
    std::size_t bylines_ = 0, code_ = 0;
    std::array<tally, kinds> tallies_{};
};

/// What a page is, from its lines as the judge saw them before any went. Linear; allocates nothing.
constexpr kind_found find_kind(slice<known_line const> lines) { return kind_judge(lines).decide(); }

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_KIND_HPP
