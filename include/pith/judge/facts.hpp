// SPDX-License-Identifier: BSL-1.0
//
// Reads what one line says about itself, before its neighbours are asked.
#ifndef PITH_JUDGE_FACTS_HPP
#define PITH_JUDGE_FACTS_HPP

#include <pith/judge/forms.hpp>
#include <pith/judge/labels.hpp>
#include <pith/judge/line.hpp>
#include <pith/judge/matches.hpp>
#include <pith/list.hpp>
#include <pith/phrases/silent.hpp>
#include <pith/text/dates.hpp>
#include <pith/text/measure.hpp>
#include <pith/text/normal.hpp>
#include <pith/text/shown.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::detail {

/// Lines up to `read_whole` bytes are read whole. Up to `read_start_of`, only their first `read_start` bytes are, and
/// only notices and consent banners are looked for there: nothing else is that long. Longer lines are not read at
/// all: one phrase does not condemn a page that came as one line.
inline constexpr std::size_t read_whole = 480, read_start = 240, read_start_of = 1600;

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
