// SPDX-License-Identifier: BSL-1.0
//
// Which of the phrases that stand in a line it goes by, and what a phrase counts for there.
#ifndef PITH_JUDGE_MATCHES_HPP
#define PITH_JUDGE_MATCHES_HPP

#include <pith/judge/line.hpp>
#include <pith/judge/phrase_ref.hpp>
#include <pith/phrases/index.hpp>
#include <pith/phrases/silent.hpp>
#include <pith/text/normal.hpp>
#include <pith/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// A phrase that matches a line, and which of two tells more: the stronger scope, then the fuller match, then the
/// caller's row, then the longer phrase.
struct phrase_match {
    phrase_ref phrase{};
    scope when = scope::member;
    match where = match::whole;
    std::size_t length = 0;
    bool keep = false; ///< its row says that the line stays, which is stronger than anything

    [[nodiscard]] constexpr bool beats(phrase_match const& other) const noexcept {
        if (keep != other.keep) return keep;
        if (when != other.when) return when < other.when;
        if (where != other.where) return where < other.where;
        if (phrase.book() != other.phrase.book()) return phrase.book() > other.phrase.book();
        return length != other.length ? length > other.length : phrase.value < other.phrase.value;
    }
};

/// One phrase inside a paragraph of which it is less than this part does not condemn it, but beside other residue: an
/// article may speak of anything. Two phrases do, unless one holds the other, and so does one that begins or ends the
/// paragraph. Chosen on the labelled pages: without this rule a third more of the true words is lost; with an eighth 3 %
/// less of the residue in long lines goes, with a fourth 5 %.
inline constexpr std::size_t least_share = 8;

/// What articles talk about in their own sentences.
inline constexpr category talked_about =
    category::error_page | category::navigation | category::widget | category::social | category::related;

/// A start of some words that decides alone: no program begins with it, whatever stands behind it. "You may use these
/// HTML tags:" and a row of them.
constexpr bool opens_in_words(phrase_row const& r) noexcept {
    return r.where() == match::start && r.when() == scope::alone && r.length() >= 16;
}

/// Whether a phrase that stands in a line counts there, and for what. `whole`: the line was read to its end.
constexpr bool counts(phrase_row const& r, line_facts const& f, text::normal_line const& line, bool whole) noexcept {
    // A label of one or two words carries no full stop; with one it is a sentence somebody wrote.
    if (r.where() == match::whole && line.full_stop() && line.words() <= 2) return false;
    if (f.form == shape::code && r.what() != category::placeholder && !opens_in_words(r)) return false;
    return whole || any(r.what() & (category::notice | category::consent));
}
constexpr scope counts_for(phrase_row const& r, line_facts const& f) noexcept {
    // In a long sentence these are words like others, and decide only beside other residue.
    bool const weak = f.prose && r.where() != match::whole && any(r.what() & talked_about);
    return weak && r.when() == scope::alone ? scope::edge : r.when();
}

/// Is told of every phrase that stands in a line, and takes the strongest; of two lines joined, those that decide alone. One
/// class for both, so that the search, the greater part of the code, is compiled once.
struct phrase_reader {
    line_facts& f;
    text::normal_line const& line;
    bool whole = true;            ///< the line was read to its end
    line_facts* second = nullptr; ///< of two lines joined
    phrase_index const* table{};  ///< the one that is being searched, and its number
    std::size_t book = 0;
    phrase_match best{};
    std::string_view passing{}; ///< the first phrase that is too small a part to decide

    /// Searches all tables. Returns whether a phrase may run over the line's start or end.
    constexpr bool read(phrase_tables tables) {
        bool runs_over = false;
        for (book = 0; book < tables.size(); ++book) {
            table = &tables[book];
            runs_over |= table->find(line, true, whole, *this);
        }
        return runs_over;
    }
    constexpr void operator()(std::uint32_t number) noexcept {
        phrase_row const row = table->row(number);
        phrase_ref const phrase(book, number);
        if (second != nullptr) {
            if (row.when() != scope::alone || (row.where() != match::anywhere && row.where() != match::whole)) return;
            for (line_facts* const part : {&f, second}) {
                part->take(phrase, row, row.when());
                part->wrapped = true;
            }
            return;
        }
        bool const keep = row.what() == category::keep;
        if (!keep && !counts(row, f, line, whole)) return;
        phrase_match const found{phrase, counts_here(row), row.where(), row.length(), keep};
        if (f.phrase.found() && !found.beats(best)) return;
        best = found;
        f.take(phrase, row, found.when);
    }

private:
    constexpr scope counts_here(phrase_row const& row) noexcept {
        scope const when = counts_for(row, f);
        // Not so a caller's phrase: callers mean what they say.
        bool const in_passing = book == 0 && f.prose && row.where() == match::anywhere &&
                                (!whole || row.length() * least_share < line.view().size());
        if (!in_passing || when != scope::alone) return when;
        std::string_view const says = table->text(row);
        if (passing.empty()) passing = says;
        constexpr auto none = std::string_view::npos;
        bool const same = text::find(says, passing) != none || text::find(passing, says) != none;
        return same ? scope::edge : when;
    }
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_MATCHES_HPP
