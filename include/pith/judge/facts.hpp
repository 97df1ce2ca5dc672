// SPDX-License-Identifier: BSL-1.0
//
// What one line says about itself, before its neighbours are asked.
#ifndef PITH_JUDGE_FACTS_HPP
#define PITH_JUDGE_FACTS_HPP

#include <pith/judge/forms.hpp>
#include <pith/judge/labels.hpp>
#include <pith/list.hpp>
#include <pith/phrases/silent.hpp>
#include <pith/text/dates.hpp>
#include <pith/text/shown.hpp>

#include <cstdint>
#include <string_view>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

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

/// Lines up to `read_whole` bytes are read whole. Up to `read_start_of`, only their first `read_start` bytes are, and
/// only notices and consent banners are looked for there: nothing else is that long. Longer lines are not read at
/// all: one phrase does not condemn a page that came as one line.
inline constexpr std::size_t read_whole = 480, read_start = 240, read_start_of = 1600;

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

/// Whether a line may be the first of a sentence that was wrapped; the second may be shorter. Neither is long enough to
/// be a paragraph.
constexpr bool can_end(line_facts const& f) noexcept {
    return !f.blank && !f.prose && f.form != shape::code && f.words >= 2 && f.width <= 110 && !f.has(scope::alone);
}
constexpr bool can_begin(line_facts const& f) noexcept {
    return can_end(f) && !f.sentence && f.words >= 4 && f.width >= 25;
}

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

/// Takes what the second sentence of a line decides (labels.hpp).
[[gnu::noinline]] constexpr void read_second_sentence(line_facts& f, std::string_view s, bool asks,
                                                      phrase_tables tables, text::normal_line& buffer) noexcept {
    if (f.has(scope::alone) || f.keeps() || f.form == shape::code) return;
    lead const before = begins_with_copyright(s) ? lead::copyright : asks ? lead::question : lead::phrase;
    auto const found = find_second_sentence(s, before, f.phrase.found() ? f.what() : category::none, tables, buffer);
    if (!found.phrase.found()) return;
    f.take(found.phrase, found.row, scope::alone);
    if (before != lead::phrase || !f.prose) return;
    f.when = scope::edge; // it may be the only prose of the page, by which its zones are found
    f.where = match::whole;
}

/// Sums up what a line shows, which is not empty.
constexpr void read_facts(line_facts& f, std::string_view s, phrase_tables tables, text::normal_line& buffer) {
    f.sentence = text::ends_sentence(s);
    f.prose = text::is_prose(s) && !f.is_links();
    f.item = is_list_item(s);
    f.quantity = begins_with_number(s);
    f.titled = !text::is_small(s[0]) && !opens_code(s[0]);
    f.colon = s.ends_with(':') || s.ends_with("\xEF\xBC\x9A");

    bool const whole = s.size() <= read_whole;
    std::string_view const read = whole ? s : s.substr(0, read_start);
    if (!whole) {
        f.words = 255;
        f.width = 0xFFFF;
        if (s.size() > read_start_of) return;
    }
    if (f.prose && silent(read, whole, tables, buffer)) {
        f.words = 255; // nobody counts the words of prose
        if (bool const asks = first_question(s) != 0; whole && (asks || begins_with_copyright(s)))
            read_second_sentence(f, s, asks, tables, buffer);
        return;
    }
    buffer.assign(read);
    if (whole) {
        f.words = static_cast<std::uint8_t>(smaller(buffer.words(), std::size_t{255}));
        f.width = static_cast<std::uint16_t>(buffer.width());
        if (!f.prose && is_placeholder(s)) f.form = shape::placeholder;
        else if (!f.prose && is_code(s, buffer.marks())) f.form = shape::code;
    }
    if (whole && buffer.digits()) {
        bool const month = f.form == shape::none && is_month_of_year(s) && text::is_date(buffer.view());
        if (month) f.form = shape::month;
        f.value = month || is_value(s, buffer.words()) || (f.words <= 9 && text::is_date(buffer.view()));
    }
    f.key = phrase_reader{f, buffer, whole}.read(tables);
    if (whole && can_begin(f))
        for (auto const& t : tables) f.head = f.head || t.may_begin(buffer, 0);
    if (whole && buffer.marks() > 0 && !f.has(scope::alone)) {
        bool const begins = f.has(scope::edge) && f.where == match::start && s.find(". ") != std::string_view::npos;
        bool const asks = first_question(s) != 0;
        if (asks || begins || begins_with_copyright(s)) {
            read_second_sentence(f, s, asks, tables, buffer);
            buffer.assign(s);
        }
    }
    if (!whole || f.prose || f.form != shape::none || f.has(scope::alone) || f.keeps()) return;
    bool const details = buffer.marks() > 0 || buffer.digits();
    if (details && is_status_code(s)) f.form = shape::status_code;
    else if (is_breadcrumb(s, buffer.marks())) f.form = shape::breadcrumb;
    else if (buffer.joints() && is_glued_menu(s)) f.form = shape::glued_menu;
    else if (is_page_numbers(buffer.view()) && !is_telephone(s)) f.form = shape::page_numbers;
    else if (f.words >= 3 && is_feed_footer(buffer.view())) f.form = shape::feed_footer;
    if (f.form != shape::none && f.form != shape::glued_menu) return;
    // Words enough, and a separator or capitals. Asked here, before the buffer is used for parts.
    bool const may_lead = f.words >= 4 && s.back() != '.' && (buffer.marks() > 0 || !text::is_small(s[1]));
    bool const bar = !f.sentence && buffer.marks() > 0 && !buffer.digits() && bar_items(s) >= least_items;
    label_line labels;
    if (!f.sentence) labels = find_labels(s, tables, buffer);
    if (labels.run) {
        f.form = shape::label_run;
        f.flag = labels.flag;
        return;
    }
    if (!labels.phrase.found() && may_lead) labels = find_marker(s, tables, buffer);
    if (labels.phrase.found()) f.take(labels.phrase, labels.row, labels.when);
    else if (bar) f.form = shape::bar;
}

/// What Markdown tells of a line beside its words.
constexpr void read_markup(line_facts& f, text::markup const& m) noexcept {
    f.marked = m.found;
    f.fence = m.fence;
    f.level = m.level;
    f.anchors = m.anchors;
    f.image = m.images > 0 && m.letters == 0;
    f.links = static_cast<std::uint8_t>(smaller(m.links, std::uint32_t{255}));
    f.linked = m.letters == 0 ? static_cast<std::uint8_t>(m.links > 0 ? 100 : 0)
                              : static_cast<std::uint8_t>(std::uint64_t{m.linked} * 100 / m.letters);
}

/// Sums up one line. Linear in the line: all of it is searched for markup, and its first and last few hundred bytes are read.
constexpr line_facts classify(std::string_view raw, phrase_tables tables, text::normal_line& buffer) {
    line_facts f;
    std::string_view const s = text::trimmed(raw);
    f.blank = s.empty();
    if (f.blank) return f;
    f.underline = (s[0] == '=' || s[0] == '-') && s.size() >= 3 && s.find_first_not_of(s[0]) == std::string_view::npos;
    if (!text::may_be_marked(s)) {
        read_facts(f, s, tables, buffer);
        return f;
    }
    text::shown_line const line(s);
    read_markup(f, line.marks());
    if (auto const shown = text::trimmed(line.view()); !shown.empty()) read_facts(f, shown, tables, buffer);
    return f;
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_JUDGE_FACTS_HPP
