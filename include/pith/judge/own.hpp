// SPDX-License-Identifier: BSL-1.0
//
// What is the article's own although it looks like residue: words that it writes about, quotes, lists and counts, and
// what a neighbour must not take: tables, program text, lists that a line announces.
#ifndef PITH_JUDGE_OWN_HPP
#define PITH_JUDGE_OWN_HPP

#include <pith/judge/forms/code.hpp>
#include <pith/judge/forms/items.hpp>
#include <pith/judge/forms/numbers.hpp>
#include <pith/judge/forms/tables.hpp>
#include <pith/judge/window.hpp>

namespace pith::inline PITH_VERSION_NAME::detail {

/// Finds, in a window in which the phrases that decide alone have been looked at, the lines of which they do not, and the
/// lines that stay in any company.
class own_lines : window_rules {
public:
    constexpr explicit own_lines(window& w) noexcept : window_rules(w) {}

    constexpr void find() noexcept {
        each(w_.gone,
             [this](std::size_t k) { spare(is_subject(k) || is_quoted(k) || is_listed(k) || is_numbered(k), k); });
        w_.spare(spared_);
        listings();
        clauses();
        series();
        steps();
        announced();
        tables();
        fragments();
        each(w_.heading & ~w_.links, [this](std::size_t k) { kept_ |= line_set{fact(k).level == 1} << k; });
        w_.spare(spared_);
        w_.own |= spared_ | kept_;
    }

private:
    constexpr void spare(bool yes, std::size_t k) noexcept { spared_ |= line_set{yes} << k; }

    /// Articles are written about errors, disclaimers and lorem ipsum too. Such words are the heading of a section where
    /// they stand alone above prose, and a sentence of the article where they stand between two paragraphs of it.
    [[nodiscard]] constexpr bool is_subject(std::size_t k) const noexcept {
        constexpr category headings =
            category::error_page | category::placeholder | category::notice | category::comment | category::consent;
        auto const& f = fact(k);
        line_set const against = w_.gone | w_.label;
        if ((k > 0 && holds(against, k - 1)) || (k + 1 < w_.size && holds(against, k + 1)) || f.wrapped) return false;
        if (!w_.out[k].phrase().found()) return false; // a shape is nobody's heading
        auto const what = w_.out[k].what();
        if (f.prose) return what == category::error_page && !w_.head(k) && k < w_.last_prose;
        bool const above_prose = k + 1 < w_.size && is_body(k + 1);
        if (k == 0 && w_.head(k) && what == category::error_page && f.where == match::anywhere && above_prose &&
            !f.sentence)
            return true; // the headline: "How to fix the page not found error in three steps"
        if (what == category::comment && (w_.head(k) || f.words > 2))
            return false; // "Report this comment" heads nothing
        return above_prose && f.words <= 4 && !f.sentence && any(what & headings);
    }

    /// An article quotes an error below a line that announces it ("Since then every third visit ends with this message:"),
    /// or shows all of it from its title on ("502 Bad Gateway"), two lines or more, between two paragraphs.
    [[nodiscard]] constexpr bool is_quoted(std::size_t k) const noexcept {
        std::size_t first = k, end = k;
        while (first > 0 && k - first < 4 && is_error_label(first - 1)) --first;
        while (end < w_.size && end - k < 4 && is_error_label(end)) ++end;
        if (first == 0 || end == k || k >= w_.last_prose) return false;
        auto const& above = fact(first - 1);
        bool const announces = above.colon && above.words >= 8 && !above.phrase.found();
        return announces ||
               (end - first >= 2 && above.body() && end < w_.size && is_body(end) && fact(first).words <= 4);
    }

    /// Three different errors with their numbers within a few lines are a list of them: an error page has one.
    [[nodiscard]] constexpr bool is_listed(std::size_t k) const noexcept {
        auto const numbered = [&](std::size_t j) {
            return is_error_label(j) && fact(j).quantity && fact(j).where == match::whole && fact(j).words >= 2;
        };
        if (!numbered(k)) return false;
        phrase_ref other;
        for (std::size_t j = k > 6 ? k - 6 : 0; j < w_.size && j <= k + 6; ++j) {
            if (!numbered(j) || fact(j).phrase.value == fact(k).phrase.value) continue;
            if (other.found() && other.value != fact(j).phrase.value) return true;
            other = fact(j).phrase;
        }
        return false;
    }

    /// "3 Results" is a heading where a paragraph stands below it and another that counts on ("2 Methods", "4 Discussion")
    /// stands above one, too.
    [[nodiscard]] constexpr bool is_numbered(std::size_t k) const noexcept {
        auto const heads = [&](std::size_t j) {
            return holds(w_.quantity, j) && fact(j).words <= 8 && j + 1 < w_.size && is_body(j + 1);
        };
        if (!heads(k)) return false;
        std::uint32_t const number = leading_number(w_.text[k]);
        bool found = false;
        each(w_.quantity & ~w_.named & ~w_.value, [&](std::size_t j) {
            std::uint32_t const other = leading_number(w_.text[j]);
            found = found || (heads(j) && (other + 1 == number || other == number + 1));
        });
        return found;
    }

    /// Program text: what a template engine should have replaced is a line of it where another one stands within two lines,
    /// and words beside such lines are its words.
    constexpr void listings() noexcept {
        line_set braces = 0, source = w_.code;
        each(w_.formed & ~w_.body, [&](std::size_t k) {
            if (fact(k).form == shape::placeholder) braces |= one(k);
        });
        if ((braces | source) == 0) return;
        if (braces != 0) {
            line_set const around = ((braces << 1) | (braces << 2) | (braces >> 1) | (braces >> 2)) & w_.all & ~braces;
            each(around, [&](std::size_t k) { source |= line_set{is_source(w_.text[k])} << k; });
            line_set const close = source | (source << 1) | (source << 2) | (source >> 1) | (source >> 2);
            spared_ |= braces & close;
            source |= braces & close;
        }
        source &= (source << 1) | (source << 2) | (source >> 1) | (source >> 2); // one line may be a form's note
        kept_ |= ((source << 1) | (source >> 1)) & w_.all & ~w_.body;
    }
    /// Where three lines or more bear the numbers of clauses, a phrase inside one of them is the clause's.
    constexpr void clauses() noexcept {
        if (count(w_.quantity) < 3) return;
        line_set numbered = 0;
        each(w_.quantity, [&](std::size_t k) { numbered |= line_set{clause_number(w_.text[k]) != 0} << k; });
        if (count(numbered) < 3) return;
        each(numbered & w_.gone, [&](std::size_t k) { spare(fact(k).where != match::whole, k); });
        kept_ |= numbered;
    }

    /// Headings in series, each with a paragraph below it: a glossary, a style guide. Words that would be labels are its
    /// headings where at least three of them differ. Those of residue between paragraphs repeat.
    constexpr void series() noexcept {
        line_set const paragraphs = w_.body | (w_.sentence & w_.title);
        line_set const headings = paragraphs << 1 & paragraphs >> 1 & w_.brief & ~paragraphs & ~w_.sentence;
        if (count(headings) < 4) return;
        line_set run = 0;
        auto const close = [&] {
            line_set known = 0, different = 0;
            each(run & w_.named, [&](std::size_t k) {
                known |= one(k);
                bool again = false;
                each(different, [&](std::size_t j) { again = again || fact(j).phrase.value == fact(k).phrase.value; });
                if (!again) different |= one(k);
            });
            if (count(run) >= 4 && count(different) >= 3 && different == known) spared_ |= known;
            run = 0;
        };
        std::size_t last = 0;
        each(headings, [&](std::size_t k) {
            if (run != 0 && k - last > 3) close();
            run |= one(k);
            last = k;
        });
        close();
    }

    /// Numbered sentences, three or more with hardly anything between them: the steps of a recipe, the rules of a game. The
    /// numbered titles of what is most read are no sentences.
    constexpr void steps() noexcept {
        line_set const numbered = w_.quantity & w_.item & w_.sentence & ~w_.links & ~w_.named;
        if (count(numbered) < 3) return;
        line_set const beside = (numbered << 1) | (numbered << 2) | (numbered >> 1) | (numbered >> 2);
        line_set const in_series = numbered & beside;
        if (count(in_series) >= 3) kept_ |= in_series;
    }

    /// A list that a line of the article announces ("The answers, in this order, were:") is the article's: two lines or
    /// more, up to prose or the next gap. Above prose, whatever its entries say; at the article's end up to the first line
    /// that is residue by itself.
    constexpr void announced() noexcept {
        each(w_.colon & ~w_.gone & ~w_.label, [&](std::size_t k) {
            auto const& f = fact(k);
            bool const sentence = f.words >= 6 && k > 0 && !holds(w_.gone | w_.label, k - 1); // below a heading
            bool const of_article = f.prose || sentence || (k > 0 && is_body(k - 1));
            if (f.phrase.found() || f.words < 2 || !of_article || k + 2 >= w_.size) return;
            bool const spaced = holds(w_.after_blank, k + 1) && holds(w_.after_blank, k + 2);
            line_set const gaps = spaced ? 0 : w_.after_blank & ~below(k + 2);
            line_set const stop = (w_.body | gaps | named_as(scope::opener)) & ~below(k + 1);
            std::size_t end = stop == 0 ? w_.size : first_of(stop);
            bool const above_prose = end < w_.size && is_body(end);
            line_set list = between(k + 1, end);
            line_set const links = list & w_.gone & ~(above_prose ? w_.brief & ~ads() : 0);
            if (links != 0) list &= below(first_of(links));
            if (count(list) < 2) return;
            spared_ |= list & w_.named;
            kept_ |= list | one(k);
        });
    }
    [[nodiscard]] constexpr line_set named_as(scope when) const noexcept {
        line_set found = 0;
        each(w_.named, [&](std::size_t k) { found |= line_set{w_.has(k, when)} << k; });
        return found;
    }
    [[nodiscard]] constexpr line_set ads() const noexcept {
        line_set found = 0;
        each(w_.named, [&](std::size_t k) { found |= line_set{w_.is_named(k, category::ad)} << k; });
        return found;
    }

    /// Rows of one shape, three or more in series, with what stands above the first: a table's head and its title.
    constexpr void tables() noexcept {
        line_set const open = w_.all & ~w_.body & ~w_.gone & ~w_.label & ~named_as(scope::opener);
        each_run(open, [&](std::size_t a, std::size_t z) {
            if (z - a < 3) return;
            for (std::size_t k = a > 0 ? a - 1 : a; k < z; ++k)
                if (is_error_label(k)) return; // the details of an error
            bool const links = a > 0 && w_.has(a - 1, scope::opener);
            auto shape_of_next = row_shape(w_.text[a]);
            for (std::size_t k = a, end = a; k < z; k = end) {
                auto const shape_of_row = shape_of_next;
                for (end = k + 1; end < z; ++end) {
                    shape_of_next = row_shape(w_.text[end]);
                    if (shape_of_row == 0 || (shape_of_next != shape_of_row && !is_table_ruler(w_.text[end]))) break;
                }
                if (end - k >= 3 && !(links && k == a)) kept_ |= between(k > a + 2 ? k - 2 : a, end);
            }
        });
    }

    /// Sentences that an extractor broke at every link and every emphasis leave lines that begin with a comma or a full
    /// stop. The words around two of these are no labels. Nor is a row of marks: a break of scenes, a sign-off.
    constexpr void fragments() noexcept {
        line_set broken = 0;
        each(w_.all & ~w_.body & ~w_.titled, [&](std::size_t k) {
            std::string_view const s = w_.text[k];
            bool const tail =
                (s[0] == '.' || s[0] == ',' || s[0] == ';' || s[0] == ')') && (s.size() == 1 || s[1] == ' ');
            broken |= line_set{tail} << k;
        });
        if (count(broken) >= 2)
            for (unsigned n = 0; n < 6; ++n) kept_ |= ((broken << n) | (broken >> n)) & w_.all & ~w_.body;
        each(w_.brief & ~w_.body & ~w_.links & ~w_.images, [&](std::size_t k) {
            kept_ |= line_set{fact(k).words == 0 && w_.text[k].size() >= 3 && w_.text[k][0] != '|'} << k;
        });
    }

    line_set spared_ = 0; ///< their own phrases do not decide
    line_set kept_ = 0;   ///< no neighbour takes them
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_OWN_HPP
