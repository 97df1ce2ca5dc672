// SPDX-License-Identifier: BSL-1.0
//
// What one line says about itself, before its neighbours are asked.
#ifndef PITH_DETAIL_FACTS_HPP
#define PITH_DETAIL_FACTS_HPP

#include <pith/detail/shapes.hpp>
#include <pith/phrases/index.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace pith::detail {

/// A phrase of the built-in table (book 0) or of a caller's book (1, 2, ...); `none` where there is none.
struct phrase_ref {
    static constexpr std::uint32_t row_bits = 20, none = (1u << (row_bits + 2)) - 1;
    std::uint32_t value = none; // 22 bits: the book in the top 2, the row in the rest

    [[nodiscard]] constexpr bool found() const noexcept { return value != none; }
    [[nodiscard]] constexpr std::size_t book() const noexcept { return value >> row_bits; }
    [[nodiscard]] constexpr std::size_t row() const noexcept { return value & ((1u << row_bits) - 1); }
};

inline constexpr std::uint8_t no_flag = 15;

/// One line, summed up.
struct line_facts {
    phrase_ref phrase;           ///< the strongest phrase that matches
    std::uint8_t flag = no_flag; ///< its category's bit number
    scope when = scope::member;  ///< its scope
    match where = match::whole;  ///< its kind of match
    shape form = shape::none;
    std::uint8_t words = 0;  ///< capped at 255
    std::uint16_t width = 0; ///< reading length in letters, capped
    bool blank = false;
    bool prose = false;    ///< long enough and ends a sentence (text/measure.hpp)
    bool sentence = false; ///< ends a sentence, whatever its length
    bool colon = false;    ///< ends in a colon
    bool item = false;     ///< begins like an item of a list, or with a quotation mark
    bool quantity = false; ///< begins with a digit
    bool titled = false;   ///< begins as titles do: not with a small letter nor a mark of program text
    bool key = false;      ///< may hold a part of a phrase that began or ends on another line
    bool head = false;     ///< begins as a whole-line phrase does
    bool wrapped = false;  ///< the phrase began on this line and ends on the next, or the other way round

    [[nodiscard]] constexpr category what() const noexcept { return category{1u << flag}; }
    [[nodiscard]] constexpr bool has(scope s) const noexcept { return phrase.found() && when == s; }
    /// Residue by itself that says something of the lines around it. An ad label and the button of a teaser do not.
    [[nodiscard]] constexpr bool speaks() const noexcept {
        return has(scope::alone) && any(what() & category::residue & ~(category::ad | category::related));
    }
    /// Prose of the article, as far as one line can tell: no phrase inside it speaks against it.
    [[nodiscard]] constexpr bool body() const noexcept {
        return prose &&
               !(phrase.found() && (when == scope::alone || (when == scope::edge && where == match::anywhere)));
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

/// A line that is nothing but labels in a row ("Share Tweet Pin Email", "Terms of Use Privacy Policy"): labels that
/// the tables know as whole lines cover every word of it. Two that decide alone are enough. Else there are no menu
/// words among them ("features", "support"): titles are made of those. Then one that decides alone and another of its
/// kind are enough, or three. Takes the category of the first.
template <std::size_t N>
constexpr bool is_label_run(text::normal_line const& line, phrase_tables<N> const& tables, std::uint8_t& flag) {
    constexpr category share_bar = category::social | category::comment, footer = category::consent | category::notice;
    std::string_view const s = line.view();
    if (line.words() < 3 || line.words() > 24 || s.find('0') != std::string_view::npos) return false;
    std::size_t labels = 0, deciding = 0;
    category kinds = category::none;
    bool menu = false;
    std::uint8_t first_flag = no_flag;
    for (std::size_t at = 0; at < s.size();) {
        if (!text::is_word(text::decode(s, at).code) || !line.boundary(at)) { // what stands between labels
            if (line.boundary(at) || labels == 0) {
                at += text::decode(s, at).size;
                continue;
            }
            return false;
        }
        std::size_t size = 0;
        phrase_row best{};
        for (auto const& table : tables) {
            phrase_row found{};
            std::size_t const n = table.longest_at(line, at, [&](std::uint32_t row) { found = table.rows[row]; });
            if (n > size) {
                size = n;
                best = found;
            }
        }
        if (size == 0) return false;
        if (best.when == scope::alone) ++deciding;
        else menu |= !any(best.what() & (share_bar | footer));
        kinds |= best.what();
        if (labels == 0) first_flag = best.flag;
        at += size;
        ++labels;
    }
    bool const one_kind = !any(kinds & ~share_bar) || !any(kinds & ~footer);
    bool const decides = deciding >= 2 || (labels == 1 && deciding == 1);
    if (!decides && (menu || (labels < 3 ? deciding == 0 || !one_kind : deciding == 0 && !one_kind))) return false;
    flag = first_flag;
    return true;
}

/// A phrase that matches a line, and which of two tells more: the stronger scope, then the fuller match, then the
/// caller's row, then the longer phrase.
struct phrase_match {
    phrase_ref phrase{};
    scope when = scope::member;
    match where = match::whole;
    std::uint8_t length = 0;

    [[nodiscard]] constexpr bool beats(phrase_match const& other) const noexcept {
        if (when != other.when) return when < other.when;
        if (where != other.where) return where < other.where;
        if (phrase.book() != other.phrase.book()) return phrase.book() > other.phrase.book();
        return length != other.length ? length > other.length : phrase.value < other.phrase.value;
    }
};

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

/// A short line that no phrase decides may be a run of labels, perhaps glued together ("FacebookTwitterEmail"), or a
/// label of two words or more glued to a title ("Next PostFerry cancelled").
template <std::size_t N>
constexpr void look_for_labels(std::string_view s, phrase_tables<N> const& tables, line_facts& f,
                               text::normal_line& buffer) {
    if (is_label_run(buffer, tables, f.flag)) f.form = shape::label_run;
    std::size_t const joint = buffer.joints() ? find_joint(s, 0) : s.size();
    std::array<char, 240> apart{};
    if (f.form == shape::label_run || joint == s.size() || s.size() > apart.size() / 2) return;
    std::size_t n = 0;
    for (std::size_t i = 0; i < s.size();) {
        if (i > 0) apart[n++] = ' ';
        for (std::size_t const end = find_joint(s, i); i < end; ++i) apart[n++] = s[i];
    }
    buffer.assign({apart.data(), n});
    if (is_label_run(buffer, tables, f.flag)) {
        f.form = shape::label_run;
        return;
    }
    buffer.assign(s.substr(0, joint));
    for (std::size_t t = 0; buffer.words() >= 2 && t < N; ++t)
        tables[t].find(buffer, true, true, [&](std::uint32_t row) {
            phrase_row const& r = tables[t].rows[row];
            if (r.where != match::whole || (r.when != scope::alone && r.what() != category::related)) return;
            f.phrase.value = static_cast<std::uint32_t>(t << phrase_ref::row_bits) | row;
            f.flag = r.flag;
            f.when = scope::alone;
            f.where = r.where;
        });
}

/// Sums up one line. Linear in its first and last few hundred bytes.
template <std::size_t N>
constexpr line_facts classify(std::string_view raw, phrase_tables<N> const& tables, text::normal_line& buffer) {
    line_facts f;
    std::string_view const s = text::trimmed(raw);
    f.blank = s.empty();
    if (f.blank) return f;
    phrase_match best;
    f.sentence = text::ends_sentence(s);
    f.prose = text::is_prose(s);
    f.item = is_list_item(s);
    f.quantity = s[0] >= '0' && s[0] <= '9';
    f.titled = !(s[0] >= 'a' && s[0] <= 'z') && std::string_view("<({[=;,.:/").find(s[0]) == std::string_view::npos;
    f.colon = s.ends_with(':') || s.ends_with("\xEF\xBC\x9A");

    bool const whole = s.size() <= read_whole;
    std::string_view const read = whole ? s : s.substr(0, read_start);
    if (!whole) {
        f.words = 255;
        f.width = 0xFFFF;
        if (s.size() > read_start_of) return f;
    }
    if (f.prose && silent(read, whole, tables, buffer)) {
        f.words = 255; // nobody counts the words of prose
        return f;
    }
    buffer.assign(read);
    if (whole) {
        f.words = static_cast<std::uint8_t>(std::min<std::size_t>(buffer.words(), 255));
        f.width = static_cast<std::uint16_t>(buffer.width());
        if (!f.prose && is_placeholder(s)) f.form = shape::placeholder;
        else if (!f.prose && is_code(s, buffer.marks())) f.form = shape::code;
    }
    bool const to_join = whole && can_begin(f);
    for (std::size_t t = 0; t < N; ++t) {
        bool const key = tables[t].find(buffer, true, whole, [&](std::uint32_t row) {
            phrase_row const& r = tables[t].rows[row];
            // A label of one or two words carries no full stop; with one it is a sentence somebody wrote.
            if (r.where == match::whole && buffer.full_stop() && buffer.words() <= 2) return;
            if (f.form == shape::code && r.what() != category::placeholder) return;
            if (!whole && !any(r.what() & (category::notice | category::consent))) return;
            // In a long sentence these are words like others, and decide only beside other residue.
            bool const weak = f.prose && r.where != match::whole && any(r.what() & talked_about);
            phrase_match const found{{static_cast<std::uint32_t>(t << phrase_ref::row_bits) | row},
                                     weak && r.when == scope::alone ? scope::edge : r.when,
                                     r.where,
                                     r.length};
            if (f.phrase.found() && !found.beats(best)) return;
            best = found;
            f.phrase = found.phrase;
            f.flag = r.flag;
            f.when = found.when;
            f.where = found.where;
        });
        f.key = f.key || key;
        f.head = f.head || (to_join && tables[t].may_begin(buffer, 0));
    }
    if (!whole || f.prose || f.form != shape::none || f.has(scope::alone)) return f;
    bool const details = buffer.marks() > 0 || buffer.view().find('0') != std::string_view::npos;
    if (details && is_status_code(s)) f.form = shape::status_code;
    else if (is_breadcrumb(s, buffer.marks())) f.form = shape::breadcrumb;
    else if (buffer.joints() && is_glued_menu(s)) f.form = shape::glued_menu;
    else if (is_page_numbers(buffer.view())) f.form = shape::page_numbers;
    if ((f.form == shape::none || f.form == shape::glued_menu) && !f.sentence) look_for_labels(s, tables, f, buffer);
    return f;
}

/// `a` and `b` with a space between them, in `out`, as far as it goes.
template <std::size_t Size>
constexpr std::string_view join_with_space(std::string_view a, std::string_view b, std::array<char, Size>& out) noexcept {
    std::size_t n = 0;
    for (std::string_view const part : {a, std::string_view(" "), b})
        for (char const c : part)
            if (n < out.size()) out[n++] = c;
    return {out.data(), n};
}

/// Whether the key of a phrase that matches anywhere stands across the end of one line and the beginning of the next.
template <std::size_t N>
constexpr bool key_across(std::string_view first, std::string_view second, phrase_tables<N> const& tables,
                          text::normal_line& buffer) {
    constexpr std::size_t around = 16; // enough for eight normalised bytes
    std::array<char, 2 * around + 1> joined{};
    if (first.size() > around) first.remove_prefix(first.size() - around);
    buffer.assign(join_with_space(first, second.substr(0, around), joined));
    bool key = false;
    buffer.each_boundary([&](std::size_t i) {
        for (auto const& t : tables)
            key = key || t.template may_start<phrase_index::inside>(buffer.word_at(i), buffer.view().size() - i);
    });
    return key;
}

/// A sentence that was wrapped over two lines: looks for phrases that decide alone in the two lines joined, where
/// neither line has one.
template <std::size_t N>
constexpr void join_wrapped(std::string_view first, line_facts& a, std::string_view second, line_facts& b,
                            phrase_tables<N> const& tables, text::normal_line& buffer) {
    if (!can_begin(a) || !can_end(b)) return;
    first = text::trimmed(first);
    second = text::trimmed(second);
    if (!a.head && !a.key && !b.key && !key_across(first, second, tables, buffer)) return;
    std::array<char, text::normal_line::capacity> joined{};
    buffer.assign(join_with_space(first, second, joined));
    for (std::size_t t = 0; t < N; ++t)
        tables[t].find(buffer, true, true, [&](std::uint32_t row) {
            phrase_row const& r = tables[t].rows[row];
            if (r.when != scope::alone || (r.where != match::anywhere && r.where != match::whole)) return;
            for (line_facts* f : {&a, &b}) {
                f->phrase.value = static_cast<std::uint32_t>(t << phrase_ref::row_bits) | row;
                f->flag = r.flag;
                f->when = r.when;
                f->where = r.where;
                f->wrapped = true;
            }
        });
}

} // namespace pith::detail

#endif // PITH_DETAIL_FACTS_HPP
