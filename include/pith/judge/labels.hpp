// SPDX-License-Identifier: BSL-1.0
//
// Lines made of several labels: "Share Tweet Pin Email", "FacebookTwitterEmail", "Next PostFerry cancelled"; of a label
// before the title that it leads to: "Read more: Ferry cancelled"; and of a pitch behind the question that leads to it: "Want
// more? Sign up for our newsletter."
#ifndef PITH_JUDGE_LABELS_HPP
#define PITH_JUDGE_LABELS_HPP

#include <pith/judge/forms/menus.hpp>
#include <pith/judge/phrase_ref.hpp>
#include <pith/phrases/silent.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::detail {

/// A line that is nothing but labels in a row ("Share Tweet Pin Email", "Terms of Use Privacy Policy"): labels that
/// the tables know as whole lines cover every word of it. Two that decide alone are enough. Else there are no menu
/// words among them ("features", "support"): titles are made of those. Then one that decides alone and another of its
/// kind are enough, or three. Takes the category of the first.
constexpr bool is_label_run(text::normal_line const& line, phrase_tables tables, std::uint8_t& flag) noexcept {
    constexpr category share_bar = category::social | category::comment, footer = category::consent | category::notice;
    std::string_view const s = line.view();
    if (line.words() < 3 || line.words() > 24 || line.digits()) return false;
    std::size_t labels = 0, deciding = 0;
    category kinds = category::none;
    bool menu = false, one_label = true;
    phrase_ref first;
    std::uint8_t first_flag = no_flag;
    for (std::size_t at = 0; at < s.size();) {
        if (!text::is_word(text::decode(s, at).code) || !line.boundary(at)) { // what stands between labels
            if (line.boundary(at) || labels == 0) {
                at += text::decode(s, at).size;
                continue;
            }
            return false;
        }
        phrase_row best{};
        phrase_ref which;
        for (std::size_t t = 0; t < tables.size(); ++t) {
            std::uint32_t const number = tables[t].longest_at(line, at);
            if (number == tables[t].row_count) continue;
            phrase_row const row = tables[t].row(number);
            if (which.found() && row.length() <= best.length()) continue;
            best = row;
            which = phrase_ref(t, number);
        }
        if (!which.found() || best.what() == category::keep) return false;
        if (best.when() == scope::alone) ++deciding;
        else menu |= !any(best.what() & (share_bar | footer));
        kinds |= best.what();
        if (labels == 0) {
            first = which;
            first_flag = best.flag();
        }
        one_label = one_label && which.value == first.value;
        at += best.length();
        ++labels;
    }
    if (one_label && s.find(',') != std::string_view::npos) return false; // "Read on, read on"
    bool const one_kind = !any(kinds & ~share_bar) || !any(kinds & ~footer);
    bool const decides = deciding >= 2 || (labels == 1 && deciding == 1);
    if (!decides && (menu || (labels < 3 ? deciding == 0 || !one_kind : deciding == 0 && !one_kind))) return false;
    flag = first_flag;
    return true;
}

/// What a line of labels is: a run of them, or one that is glued to a title.
struct label_line {
    bool run = false;
    std::uint8_t flag = no_flag; ///< the category of a run
    phrase_ref phrase{};         ///< the label of a title, and its row
    phrase_row row{};
    scope when = scope::alone; ///< how it counts
};

/// Finds the label that a line is, whole: of the last table that has one which `suits`.
template <class Suits>
constexpr void find_whole_label(label_line& found, text::normal_line const& line, phrase_tables tables,
                                Suits suits) noexcept {
    for (std::size_t t = 0; t < tables.size(); ++t)
        if (auto const number = tables[t].whole(line); number != tables[t].row_count)
            if (auto const row = tables[t].row(number); suits(row)) {
                found.row = row;
                found.phrase = phrase_ref(t, number);
            }
}

/// A short line that no phrase decides may be a run of labels, perhaps glued together, or a label of two words or more
/// glued to a title. `buffer` holds the line and is used for its parts.
constexpr label_line find_labels(std::string_view s, phrase_tables tables, text::normal_line& buffer) noexcept {
    label_line found;
    std::size_t const joint = buffer.joints() ? find_joint(s, 0) : s.size();
    found.run = is_label_run(buffer, tables, found.flag);
    constexpr std::size_t longest = 120;
    if (found.run || joint == s.size() || s.size() > longest) return found;
    std::array<char, 2 * longest> apart{};
    std::size_t n = 0;
    for (std::size_t i = 0; i < s.size();) {
        if (i > 0) apart[n++] = ' ';
        for (std::size_t const end = find_joint(s, i); i < end; ++i) apart[n++] = s[i];
    }
    buffer.assign({apart.data(), n});
    found.run = is_label_run(buffer, tables, found.flag);
    if (found.run) return found;
    buffer.assign(s.substr(0, joint));
    if (buffer.words() >= 2)
        find_whole_label(found, buffer, tables, [](phrase_row const& row) { // "More InDesign tips" is a title
            return row.when() == scope::alone && row.what() != category::keep;
        });
    return found;
}

/// Where the marker before a title may end, and where the title begins: at a colon, a bar, a dash or an arrow, or where
/// words in capitals do. Both 0 where there is none.
struct marker_end {
    std::size_t marker = 0, title = 0;
    bool capitals = true; ///< it is written in capitals, or has none
};
constexpr marker_end find_marker_end(std::string_view s) noexcept {
    constexpr std::size_t longest = 64;
    marker_end m;
    std::size_t word = 0; // where it began
    bool lower = false;   // a small letter is in it
    for (std::size_t i = 0; i < s.size() && i < longest;) {
        auto const d = text::decode(s, i);
        bool const arrow = d.code == 0xBB || d.code == 0x203A || d.code == 0x2192 || d.code == U'>';
        if (i > 0 && (d.code == U':' || d.code == 0xFF1A || d.code == U'|' || arrow ||
                      (text::is_dash(d.code) && s[i - 1] == ' ' && s.substr(i + d.size).starts_with(' '))))
            return {i, i + d.size, m.capitals && !lower};
        if (d.code == U' ') {
            if (lower) m.capitals = false;
            word = i + 1;
        } else if (text::is_word(d.code) && text::fold_case(d.code) == d.code && !text::is_unspaced(d.code)) {
            if (word > 0 && m.capitals && !lower) return {word, word, true}; // "LIRE AUSSI Un pont"
            lower = true;
        }
        i += d.size;
    }
    return {};
}

/// A marker of links before the title that it leads to: a label that the tables know as one of related pages, or as the
/// heading of a list of them, and a title of three words or more behind it. One word in small letters ("Related: ...") only
/// counts at the page's edge or beside other residue. `buffer` is used for the parts.
constexpr label_line find_marker(std::string_view s, phrase_tables tables, text::normal_line& buffer) noexcept {
    label_line found;
    auto const end = find_marker_end(s);
    if (end.marker == 0) return found;
    std::string_view const title = text::trimmed(s.substr(end.title));
    if (title.empty() || text::is_small(title[0])) return found;
    buffer.assign(s.substr(0, end.marker));
    std::size_t const words = buffer.words();
    if (words > 6 || (end.marker == end.title && words < 2)) return found;
    find_whole_label(found, buffer, tables, [](phrase_row const& row) {
        return row.what() == category::related && (row.when() == scope::alone || row.when() == scope::opener);
    });
    if (!found.phrase.found()) return found;
    if (words == 1 && !end.capitals) found.when = scope::edge;
    buffer.assign(title);
    if (buffer.words() < 3) found.phrase = {};
    return found;
}

/// Where the first question of a short line ends, near its start and with a space behind it, or a full-width mark; 0 where
/// there is none.
constexpr std::size_t first_question(std::string_view s) noexcept {
    constexpr std::size_t longest = 240, nearby = 96;
    if (s.size() > longest) return 0;
    std::string_view const start = s.substr(0, nearby);
    auto const lead = text::byte_at(s, 0);
    if (lead >= 0xE3)
        if (auto const at = start.find("\xEF\xBC\x9F"); at != std::string_view::npos) return at + 3;
    if (lead >= 0xD8 && lead < 0xDC)
        if (auto const at = start.find("\xD8\x9F "); at != std::string_view::npos) return at + 2;
    auto const at = start.find('?');
    return at < s.size() - 1 && s[at + 1] == ' ' ? at + 1 : 0; // npos is greater
}
/// Whether a line begins with the sign or the word of a copyright.
constexpr bool begins_with_copyright(std::string_view s) noexcept {
    if (s[0] == '\xC2') return s.starts_with("\xC2\xA9");
    if (s[0] == 'C') return s.starts_with("Copyright ");
    return s[0] == '(' && (s.starts_with("(c) ") || s.starts_with("(C) "));
}

/// What stands before the sentence that decides.
enum class lead : std::uint8_t { question, copyright, phrase };

/// A line that says what it is only in its second sentence: a short question and the pitch that answers it ("Want more? Sign
/// up for our newsletter."), a copyright and what it forbids, two phrases of one kind at the starts of two sentences ("This
/// entry was posted in Boats. Bookmark the permalink."). `kind`: of the phrase that the line begins with. A call to action
/// behind anything else is the article's.
[[gnu::noinline]] constexpr label_line find_second_sentence(std::string_view s, lead before, category kind,
                                                            phrase_tables tables, text::normal_line& buffer) noexcept {
    label_line found;
    std::size_t i = 0;
    bool link = false;
    if (before == lead::question) {
        constexpr std::size_t longest_link = 120, most_words = 12, most_words_of_link = 4; // of the question
        i = first_question(s);
        std::size_t words = 1;
        for (char const c : s.substr(0, i - 1)) words += c == ' ' ? 1u : 0u;
        if (words > most_words || text::straight_quote(text::decode(s, 0).code) != 0) return found; // somebody says it
        link = words <= most_words_of_link && s.size() <= longest_link;
    }
    auto const suits = [&](phrase_row const& row) {
        if (row.when() != scope::alone || row.what() == category::keep) return false;
        if (before == lead::copyright) return row.what() == category::notice;
        if (before == lead::phrase) return row.what() == kind;
        constexpr category links = category::navigation | category::comment;
        return row.what() == category::subscription ||
               (row.what() == category::social && row.where() == match::start) || (link && any(row.what() & links));
    };
    for (int sentences = 0; sentences < 4; ++sentences) {
        if (before != lead::question) {
            std::size_t const dot = s.find(". ", i);
            if (dot == std::string_view::npos) return found;
            i = dot + 1;
        }
        std::string_view const rest = text::trimmed(s.substr(i));
        if (rest.empty() || text::is_small(rest[0])) return found;
        buffer.assign(rest);
        for (std::size_t t = 0; t < tables.size(); ++t)
            tables[t].find_at_start(buffer, true, [&](std::uint32_t number) {
                auto const row = tables[t].row(number);
                if (!suits(row) || (found.phrase.found() && row.length() < found.row.length())) return;
                found.row = row;
                found.phrase = phrase_ref(t, number);
            });
        if (found.phrase.found() || before == lead::question) return found;
    }
    return found;
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_JUDGE_LABELS_HPP
