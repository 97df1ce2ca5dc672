// SPDX-License-Identifier: BSL-1.0
//
// A page as the score sees it: its lines summed up, and what each of them is by its place among the others, as rows of
// bytes. No language, no tags, no blank lines (some extractors write them and some do not), no absolute place and no
// measure of the whole page: how far its ends are and how much of it is residue say who cut it, not what a line is.
#ifndef PITH_SCORE_FEATURES_HPP
#define PITH_SCORE_FEATURES_HPP

#include <pith/judge/forms.hpp>
#include <pith/judge/masthead.hpp>
#include <pith/judge/ruling.hpp>
#include <pith/list.hpp>
#include <pith/repeats/content.hpp>
#include <pith/score/measures.hpp>
#include <pith/text/shown.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// What the model looks at. `_a` is above the line, `_b` below; lines are those that are not blank; "near" is three
/// lines on both sides, "far" ten; a run is a stretch of lines that are all prose or all not.
enum class feature : std::uint8_t {
    width,       ///< characters
    words,       ///< words
    end,         ///< what it ends in: line_end
    capitals,    ///< share of capitals in its letters
    titled,      ///< share of words with a capital
    marks,       ///< share of marks in its characters
    commas,      ///< commas
    separators,  ///< bars, bullets, arrows
    copies,      ///< lines of the page that say the same; of prose it is not asked: repeats have rules of their own
    known,       ///< share of its longer words that prose elsewhere on the page has
    phrase,      ///< scope and match of a phrase that did not decide
    phrase_kind, ///< its category
    width_a,     ///< of the line above
    titled_a,
    width_b, ///< of the line below
    titled_b,
    end_b,
    prose_run_a, ///< characters of the nearest run of prose above
    prose_run_b,
    residue_lines_a, ///< lines up to the nearest that the rules remove
    residue_lines_b,
    residue_kind_a, ///< its category
    residue_kind_b,
    run_lines,      ///< lines of its run
    run_width,      ///< characters of its run
    run_residue,    ///< share of its run that the rules remove
    run_place,      ///< whether its run begins the page, ends it, both or neither
    near_width,     ///< characters a line, of those that no rule removes
    near_residue,   ///< share of lines that the rules remove
    near_sentences, ///< share of them that end a sentence
    near_prose,     ///< share of their characters in prose
    far_width,
    far_sentences,
    above,       ///< share of the page's characters above it
    prose_above, ///< share of the page's prose above it
    // Of Markdown; all 0 where there is none.
    links,       ///< links
    linked,      ///< share of its letters inside links
    level,       ///< of a heading
    linked_a,    ///< share inside links, of the line above
    linked_b,    ///< of the line below
    near_linked, ///< share of characters inside links around it
    far_linked,
    page_linked, ///< on the whole page
    level_b,     ///< level of the line below, as a heading
    heading_a,   ///< lines up to the nearest heading above
    count_,
};
inline constexpr std::size_t feature_count = static_cast<std::size_t>(feature::count_);

/// Their names, as annotate_boilerplate shows them.
inline constexpr std::string_view feature_names[] = {
    "length",
    "words",
    "line end",
    "capitals",
    "titled words",
    "marks",
    "commas",
    "separators",
    "copies",
    "words known from prose",
    "phrase",
    "phrase kind",
    "length of the line above",
    "titled words above",
    "length of the line below",
    "titled words below",
    "end of the line below",
    "prose above",
    "prose below",
    "distance to residue above",
    "distance to residue below",
    "kind of residue above",
    "kind of residue below",
    "lines of its run",
    "length of its run",
    "residue in its run",
    "place of its run",
    "length of lines around",
    "residue around",
    "sentences around",
    "prose around",
    "length of lines far around",
    "sentences far around",
    "text above",
    "share of prose above",
    "links",
    "words inside links",
    "heading",
    "links above",
    "links below",
    "links around",
    "links far around",
    "links on the page",
    "heading below",
    "distance to heading above",
};
static_assert(std::size(feature_names) == feature_count);

/// One line's features, one byte each.
using feature_row = std::array<std::uint8_t, feature_count>;

/// A line of a page that is being scored.
struct scored_line {
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    std::string_view text{}; ///< trimmed
    std::size_t number = 0;  ///< among all lines of the page
    std::uint32_t width = 0;
    bool residue = false, prose = false, sentence = false;
    bool long_enough = false; ///< for prose, whatever its phrases say
    bool own = false;         ///< the article's, whatever its neighbours are
    bool price = false;       ///< or another number with a sum of money
    bool marked = false;      ///< it shows something else than its bytes
    bool underline = false;   ///< a row of marks right below a heading
    bool ideographs = false;  ///< it has characters of a script without spaces
    head_line head = head_line::part;
    std::uint8_t breadth = 0, run_breadth = 0; ///< its width and its run's, scaled
    std::uint8_t words = 0, end = 0, capitals = 0, titled = 0, marks = 0, commas = 0, separators = 0, copies = 1;
    std::uint8_t phrase = 0, phrase_kind = no_flag, kind = no_flag;
    std::uint8_t links = 0, linked = 0, level = 0,
                 heading = 0; ///< heading: lines up to the nearest one above, 0 without
    // Sums over the lines above.
    std::uint32_t width_above = 0, open_above = 0, prose_above = 0, residue_above = 0, sentences_above = 0,
                  linked_above = 0;
    // Indices of the nearest of their kind, this line not among them; `none` where there is none.
    std::uint32_t prose_before = none, prose_after = none, residue_before = none, residue_after = none;
    std::uint32_t run_begin = 0, run_end = 0;
    std::uint32_t key = 0; ///< of what it says; 0 where nobody asks
};

/// What the net asks of a line beyond its features: what is so of it, and its category and place in a masthead.
[[nodiscard]] constexpr std::uint8_t flags_of(scored_line const& l) noexcept {
    return static_cast<std::uint8_t>((l.residue ? 1u : 0u) | (l.prose ? 2u : 0u) | (l.sentence ? 4u : 0u) |
                                     (l.long_enough ? 8u : 0u) | (l.own ? 16u : 0u) | (l.price ? 32u : 0u) |
                                     (l.marked ? 64u : 0u) | (l.underline ? 128u : 0u));
}
[[nodiscard]] constexpr std::uint8_t kinds_of(scored_line const& l) noexcept {
    return static_cast<std::uint8_t>(l.kind + 32u * static_cast<unsigned>(l.head));
}

/// The lines of a page that are not blank, with what the model asks of them. Linear in the page. One vector of lines, and
/// while it is made a table of what the lines say.
class scored_page {
public:
    /// Takes the next line of the page that is not blank; `line` is trimmed, `number` its place among all lines.
    constexpr void push_back(std::string_view line, std::size_t number, line_facts const& facts, ruling ruled) {
        if (!facts.marked) return push_shown(line, line, number, facts, ruled);
        text::shown_line const shown(line);
        push_shown(line, text::trimmed(shown.view()), number, facts, ruled);
    }
    constexpr void reserve(std::size_t lines) { lines_.reserve(lines); }
    /// All lines are there.
    constexpr void finish() {
        learn_words();
        count_copies();
        look_up_and_down();
        find_runs();
    }
    [[nodiscard]] constexpr list<scored_line> const& lines() const noexcept { return lines_; }

    /// The share of the longer words of line `i` that prose has, of 200; 0 where it has none. Linear in the line.
    [[nodiscard]] constexpr std::int32_t overlap(std::size_t i) const noexcept {
        auto const share = known_words(lines_[i]);
        return share == 255 ? 0 : share;
    }
    /// What the model looks at, of line `i`. Constant time.
    [[nodiscard]] constexpr feature_row row(std::size_t i) const noexcept {
        feature_row row{};
        auto const set = [&row](feature f, auto value) {
            row[static_cast<std::size_t>(f)] = static_cast<std::uint8_t>(value);
        };
        scored_line const& l = lines_[i];
        std::size_t const n = lines_.size();
        using enum feature;
        set(width, l.breadth);
        set(words, l.words);
        set(end, l.end);
        set(capitals, l.capitals);
        set(titled, l.titled);
        set(marks, l.marks);
        set(commas, l.commas);
        set(separators, l.separators);
        set(copies, l.copies);
        set(known, known_words(l));
        set(phrase, l.phrase);
        set(phrase_kind, l.phrase_kind);
        if (i > 0) {
            set(width_a, lines_[i - 1].breadth);
            set(titled_a, lines_[i - 1].titled);
        }
        if (i + 1 < n) {
            set(width_b, lines_[i + 1].breadth);
            set(titled_b, lines_[i + 1].titled);
            set(end_b, lines_[i + 1].end);
        }
        if (l.prose_before != scored_line::none) set(prose_run_a, lines_[l.prose_before].run_breadth);
        if (l.prose_after != scored_line::none) set(prose_run_b, lines_[l.prose_after].run_breadth);
        bool const above_it = l.residue_before != scored_line::none, below_it = l.residue_after != scored_line::none;
        set(residue_lines_a, above_it ? smaller(scaled(i - l.residue_before), std::uint8_t{254}) : 255);
        set(residue_lines_b, below_it ? smaller(scaled(l.residue_after - i), std::uint8_t{254}) : 255);
        set(residue_kind_a, above_it ? lines_[l.residue_before].kind : 31);
        set(residue_kind_b, below_it ? lines_[l.residue_after].kind : 31);
        set(run_lines, scaled(l.run_end - l.run_begin));
        set(run_width, l.run_breadth);
        set(run_residue,
            share(sum(l.run_begin, l.run_end, &scored_line::residue_above, residue_), l.run_end - l.run_begin));
        set(run_place, (l.run_begin > 0 ? 1 : 0) + (l.run_end < n ? 2 : 0));
        // Around it, what the rules remove is looked through: it says nothing about the text that it stands in.
        auto const around = [&](std::size_t reach, feature width_f, feature sentences_f, feature linked_f) {
            std::size_t const a = i > reach ? i - reach : 0, z = smaller(n, i + reach + 1);
            std::size_t const left = (z - a) - sum(a, z, &scored_line::residue_above, residue_);
            std::uint32_t const chars = sum(a, z, &scored_line::open_above, open_);
            set(width_f, left == 0 ? 0 : scaled(chars / static_cast<std::uint32_t>(left)));
            set(sentences_f, share(sum(a, z, &scored_line::sentences_above, sentences_), left));
            if (linked_ != 0)
                set(linked_f, share(sum(a, z, &scored_line::linked_above, linked_),
                                    sum(a, z, &scored_line::width_above, width_)));
            if (reach > 3) return;
            set(near_residue, share(z - a - left, z - a));
            set(near_prose, share(sum(a, z, &scored_line::prose_above, prose_), chars));
        };
        around(3, near_width, near_sentences, near_linked);
        around(10, far_width, far_sentences, far_linked);
        set(above, share(l.width_above, width_));
        set(prose_above, share(l.prose_above, prose_));
        set(links, l.links);
        set(linked, l.linked);
        set(level, l.level);
        if (i > 0) set(linked_a, lines_[i - 1].linked);
        if (i + 1 < n) {
            set(linked_b, lines_[i + 1].linked);
            set(level_b, lines_[i + 1].level);
        }
        set(page_linked, share(linked_, width_));
        set(heading_a, l.heading);
        return row;
    }

private:
    constexpr void push_shown(std::string_view raw, std::string_view line, std::size_t number, line_facts const& facts,
                              ruling ruled) {
        auto const m = measure_line(line);
        scored_line l;
        l.text = raw;
        l.marked = facts.marked;
        l.links = facts.links;
        l.linked = facts.linked;
        l.level = facts.level;
        l.underline = facts.underline && !lines_.empty() && lines_[lines_.size() - 1].number + 1 == number;
        l.number = number;
        l.width = m.width;
        l.breadth = scaled(m.width);
        l.words = scaled(m.words);
        l.end = static_cast<std::uint8_t>(line_end_of(line));
        l.capitals = share(m[glyph::capital], m[glyph::lower] + m[glyph::capital] + m[glyph::unspaced]);
        l.titled = share(m.titled, m.words);
        l.marks = share(m[glyph::mark] + m[glyph::separator], m.width);
        l.ideographs = m[glyph::unspaced] != 0;
        l.commas = scaled(m[glyph::comma]);
        l.separators = scaled(m[glyph::separator]);
        if (facts.phrase.found()) {
            l.phrase = static_cast<std::uint8_t>(1u + 4u * static_cast<unsigned>(facts.when) +
                                                 static_cast<unsigned>(facts.where));
            l.phrase_kind = facts.flag;
        }
        l.residue = any(ruled.what() & category::residue);
        if (l.residue) l.kind = static_cast<std::uint8_t>(std::countr_zero(static_cast<std::uint32_t>(ruled.what())));
        l.prose = !l.residue && facts.body();
        l.sentence = facts.sentence;
        l.long_enough = facts.prose;
        l.own = ruled.own();
        l.price = facts.value && has_price(line);
        l.head = head_line_of(facts, ruled);
        if (!l.long_enough) l.key = static_cast<std::uint32_t>(text::sample_of_shown(line) >> 32) | 1u;
        lines_.push_back(l);
    }
    /// Calls `f` with a hash of every longer word of a line's first few hundred bytes: of its first seven bytes, cases
    /// folded as far as ASCII goes, which is its stem in most languages. Chinese and Japanese have no spaces: there, of every
    /// two characters that stand together.
    template <class F>
    static constexpr void for_words(scored_line const& l, F f) {
        if (!l.marked) return for_words(l.text, l.ideographs, f);
        text::shown_line const shown(l.text);
        for_words(shown.view(), l.ideographs, f);
    }
    [[nodiscard]] static constexpr std::uint32_t hash_of(text::swar::word w) noexcept {
        return static_cast<std::uint32_t>((w * 0x9E3779B97F4A7C15u) >> 40);
    }
    /// Whether a character begins at `s[i]` that is one of kana and of the common ideographs, U+3040 to U+9FFF.
    [[nodiscard]] static constexpr bool is_ideograph(std::string_view s, std::size_t i) noexcept {
        auto const c = static_cast<unsigned char>(s[i]);
        return c >= 0xE3 && c <= 0xE9 && !(c == 0xE3 && static_cast<unsigned char>(s[i + 1]) < 0x81);
    }
    template <class F>
    static constexpr void for_ideographs(std::string_view s, F& f) {
        bool before = false;
        for (std::size_t i = 0; i + 3 <= s.size();) {
            bool const here = is_ideograph(s, i);
            if (here && before) f(hash_of(text::swar::first_bytes(text::swar::load(s, i - 3), 6)));
            before = here;
            i += here ? 3 : 1;
        }
    }
    template <class F>
    static constexpr void for_words(std::string_view s, bool ideographs, F& f) {
        namespace swar = text::swar;
        s = s.substr(0, 400);
        if (ideographs) for_ideographs(s, f);
        std::array<char, 64> parts{}; // a bit for each byte: letters of ASCII and every byte of other characters
        for (std::size_t i = 0; i < s.size(); i += 8) {
            auto const w = swar::load(s, i);
            auto const letters = swar::between((w & ~swar::high_bits) | swar::every(0x20), 'a', 'z');
            parts[i / 8] = static_cast<char>(swar::bits((letters & ~w) | swar::not_ascii(w)));
        }
        swar::word before = 0; // whether the last byte before these 64 is one
        for (std::size_t at = 0; at < s.size(); at += 64) {
            auto const here = swar::load(parts.data() + at / 8);
            auto const next = swar::word{static_cast<unsigned char>(parts[at / 8 + 8])};
            auto begins = here & ~(here << 1 | before) & (here >> 1 | next << 63) & (here >> 2 | next << 62) &
                          (here >> 3 | next << 61); // of four bytes or more
            before = here >> 63;
            for (; begins != 0; begins &= begins - 1) {
                std::size_t const begin = at + static_cast<std::size_t>(std::countr_zero(begins));
                if (ideographs && is_ideograph(s, begin)) continue;
                auto const run = swar::load(parts.data() + begin / 8) >> (begin % 8);
                auto const bytes = smaller(static_cast<std::size_t>(std::countr_one(run)), std::size_t{7});
                auto const w = swar::first_bytes(swar::load(s, begin), bytes);
                f(hash_of(w | swar::every(0x20)));
            }
        }
    }
    constexpr void learn_words() {
        std::size_t bytes = 0, size = 1024;
        for (auto const& l : lines_) bytes += l.prose ? l.text.size() : 0;
        while (size < bytes / 2 && size < 65536) size *= 2;
        words_.assign(size, 0);
        for (auto const& l : lines_) {
            if (!l.prose) continue;
            for_words(l, [&](std::size_t h) {
                auto& n = words_[h & (words_.size() - 1)];
                if (n < 255) ++n;
            });
        }
    }
    /// The share of the line's longer words that prose has, of 200, itself apart; 255 where it has none.
    [[nodiscard]] constexpr std::uint8_t known_words(scored_line const& l) const noexcept {
        std::uint32_t all = 0, some = 0;
        for_words(l, [&](std::size_t h) {
            ++all;
            some += words_[h & (words_.size() - 1)] > (l.prose ? 1 : 0) ? 1u : 0u;
        });
        return all == 0 ? std::uint8_t{255} : share(some, all);
    }
    /// The sum over the lines [a, z) of what `above` sums up; `all` is its sum over the page.
    [[nodiscard]] constexpr std::uint32_t sum(std::size_t a, std::size_t z, std::uint32_t scored_line::* above,
                                              std::uint32_t all) const noexcept {
        return (z < lines_.size() ? lines_[z].*above : all) - lines_[a].*above;
    }

    /// How many lines say the same, by a sample of their ends: equal samples of different lines do no harm here.
    constexpr void count_copies() {
        std::size_t size = 16;
        while (size < lines_.size() * 2) size *= 2;
        list<std::uint32_t> keys(size, 0);
        list<std::uint8_t> counts(size, 0);
        auto const place = [&](std::uint32_t key) {
            std::size_t at = key & (size - 1);
            for (int tries = 0; keys[at] != key && keys[at] != 0 && tries < 32; ++tries) at = (at + 1) & (size - 1);
            return at;
        };
        for (auto const& l : lines_) {
            if (l.key == 0) continue;
            auto const at = place(l.key);
            if (keys[at] == 0) keys[at] = l.key;
            if (keys[at] == l.key && counts[at] < 15) ++counts[at];
        }
        for (auto& l : lines_) {
            if (l.key == 0) continue;
            auto const at = place(l.key);
            l.copies = keys[at] == l.key ? counts[at] : std::uint8_t{1};
        }
    }
    constexpr void look_up_and_down() noexcept {
        std::uint32_t prose = scored_line::none, residue = scored_line::none, heading = scored_line::none;
        for (std::uint32_t i = 0; i < lines_.size(); ++i) {
            auto& l = lines_[i];
            l.width_above = width_;
            l.open_above = open_;
            l.prose_above = prose_;
            l.residue_above = residue_;
            l.sentences_above = sentences_;
            l.linked_above = linked_;
            l.heading = heading == scored_line::none ? std::uint8_t{0} : scaled(i - heading);
            if (l.level > 0) heading = i;
            linked_ += l.width * l.linked / 100;
            l.prose_before = prose;
            l.residue_before = residue;
            width_ += l.width;
            sentences_ += l.sentence && !l.residue ? 1u : 0u;
            open_ += l.residue ? 0 : l.width;
            if (l.prose) {
                prose_ += l.width;
                prose = i;
            } else if (l.residue) {
                ++residue_;
                residue = i;
            }
        }
        prose = residue = scored_line::none;
        for (auto i = static_cast<std::uint32_t>(lines_.size()); i-- > 0;) {
            auto& l = lines_[i];
            l.prose_after = prose;
            l.residue_after = residue;
            if (l.prose) prose = i;
            else if (l.residue) residue = i;
        }
    }
    constexpr void find_runs() noexcept {
        auto const n = static_cast<std::uint32_t>(lines_.size());
        for (std::uint32_t i = 0, end = 0; i < n; i = end) {
            for (end = i + 1; end < n && lines_[end].prose == lines_[i].prose;) ++end;
            auto const breadth = scaled(sum(i, end, &scored_line::width_above, width_));
            for (std::uint32_t k = i; k < end; ++k) {
                lines_[k].run_breadth = breadth;
                lines_[k].run_begin = i;
                lines_[k].run_end = end;
            }
        }
    }

    list<scored_line> lines_;
    list<std::uint8_t> words_;
    std::uint32_t width_ = 0, open_ = 0, prose_ = 0, residue_ = 0, sentences_ = 0, linked_ = 0;
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_SCORE_FEATURES_HPP
