// SPDX-License-Identifier: BSL-1.0
//
// What one line says about itself, summed up: what all rules ask.
#ifndef PITH_JUDGE_LINE_HPP
#define PITH_JUDGE_LINE_HPP

#include <pith/category.hpp>
#include <pith/judge/forms.hpp>
#include <pith/judge/phrase_ref.hpp>
#include <pith/phrases/phrase.hpp>

#include <cstdint>

namespace pith::inline PITH_VERSION_NAME::detail {

/// From which share of its letters on a line that is inside links is nothing else.
inline constexpr std::uint8_t link_line = 80;

/// One line, summed up.
struct line_facts {
    phrase_ref phrase;           ///< the strongest phrase that matches
    std::uint8_t flag = no_flag; ///< its category's bit number
    scope when = scope::member;  ///< its scope
    match where = match::whole;  ///< its kind of match
    shape form = shape::none;
    std::uint8_t words = 0;  ///< capped at 255
    std::uint16_t width = 0; ///< reading length in letters, capped
    bool blank : 1 = false;
    bool prose : 1 = false;    ///< long enough and ends a sentence (text/measure.hpp)
    bool sentence : 1 = false; ///< ends a sentence, whatever its length
    bool colon : 1 = false;    ///< ends in a colon
    bool item : 1 = false;     ///< begins like an item of a list, or with a quotation mark
    bool quantity : 1 = false; ///< begins with a number or a sum of money
    bool value : 1 = false;    ///< a price, a rating, a size, a date, a score
    bool titled : 1 = false;   ///< begins as titles do: not with a small letter nor a mark of program text
    bool key : 1 = false;      ///< a phrase may run over its start or its end
    bool head : 1 = false;     ///< begins as a whole-line phrase does
    bool wrapped : 1 = false;  ///< the phrase began on this line and ends on the next, or the other way round

    // Of Markdown (text/shown.hpp). What else is said here is said of what the line shows.
    bool marked : 1 = false;    ///< it shows something else than its bytes
    bool underline : 1 = false; ///< a row of = or -: the line above is a heading
    bool fence : 1 = false;     ///< it begins or ends a block of code
    bool image : 1 = false;     ///< it shows an image and no word
    bool anchors : 1 = false;   ///< its links lead to places on this page
    std::uint8_t level = 0;     ///< of a heading
    std::uint8_t links = 0;     ///< capped
    std::uint8_t linked = 0;    ///< letters inside links, of a hundred

    /// The line is what this phrase says.
    constexpr void take(phrase_ref p, phrase_row const& row, scope s) noexcept {
        phrase = p;
        flag = row.flag();
        where = row.where();
        when = s;
    }
    [[nodiscard]] constexpr category what() const noexcept { return category{1u << flag}; }
    /// A row of the caller's says that it stays.
    [[nodiscard]] constexpr bool keeps() const noexcept { return phrase.found() && what() == category::keep; }
    [[nodiscard]] constexpr bool has(scope s) const noexcept { return phrase.found() && when == s; }
    /// Residue by itself that says something of the lines around it. An ad label and the button of a teaser do not.
    [[nodiscard]] constexpr bool speaks() const noexcept {
        return has(scope::alone) && any(what() & category::residue & ~(category::ad | category::related));
    }
    /// Prose of the article, as far as one line can tell: no phrase inside it speaks against it.
    [[nodiscard]] constexpr bool body() const noexcept {
        return prose && !(phrase.found() && !keeps() &&
                          (when == scope::alone || (when == scope::edge && where == match::anywhere)));
    }
    /// Shows links and nothing else, and leads elsewhere.
    [[nodiscard]] constexpr bool is_links() const noexcept { return links > 0 && linked >= link_line && !anchors; }
    /// Residue at the page's edge or beside other residue.
    [[nodiscard]] constexpr bool may_be_label() const noexcept {
        if (is_links() && level == 0) return true;
        bool const begins_prose = prose && where == match::start; // "By taking off early, ..."
        return (has(scope::edge) && !item && !begins_prose) || form == shape::page_numbers || form == shape::breadcrumb;
    }
    /// Like the title of another story: a few words, no sentence.
    [[nodiscard]] constexpr bool headline() const noexcept {
        return !blank && !prose && words >= 3 && words <= 25 && width <= 160;
    }
};

/// Whether a line may be the first of a sentence that was wrapped; the second may be shorter. Neither is long enough to
/// be a paragraph.
constexpr bool can_end(line_facts const& f) noexcept {
    return !f.blank && !f.prose && f.form != shape::code && f.words >= 2 && f.width <= 110 && !f.has(scope::alone);
}
constexpr bool can_begin(line_facts const& f) noexcept {
    return can_end(f) && !f.sentence && f.words >= 4 && f.width >= 25;
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_LINE_HPP
