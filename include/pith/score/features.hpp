// SPDX-License-Identifier: BSL-1.0
//
// A page as the score sees it: its lines summed up, and what each of them is by its place among the others, as rows of
// features (score/feature.hpp).
#ifndef PITH_SCORE_FEATURES_HPP
#define PITH_SCORE_FEATURES_HPP

#include <pith/judge/forms/numbers.hpp>
#include <pith/judge/line.hpp>
#include <pith/judge/masthead.hpp>
#include <pith/judge/ruling.hpp>
#include <pith/list.hpp>
#include <pith/score/copies.hpp>
#include <pith/score/feature.hpp>
#include <pith/score/measures.hpp>
#include <pith/score/scored_line.hpp>
#include <pith/score/stretch.hpp>
#include <pith/score/vocabulary.hpp>
#include <pith/text/content.hpp>
#include <pith/text/shown.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

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
        words_.learn(lines_);
        most_prose_ = longest_stretch(lines_, [](std::size_t) { return true; });
        count_copies(lines_);
        look_up_and_down();
        find_runs();
    }
    [[nodiscard]] constexpr list<scored_line> const& lines() const noexcept { return lines_; }

    /// The share of the longer words of line `i` that prose has, of 200; 0 where it has none. Linear in the line.
    [[nodiscard]] constexpr std::int32_t overlap(std::size_t i) const noexcept {
        auto const share = words_.known(lines_[i]);
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
        set(known, words_.known(l));
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
        set(place, place_beside(most_prose_, i));
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
    /// The sum over the lines [a, z) of what `above` sums up; `all` is its sum over the page.
    [[nodiscard]] constexpr std::uint32_t sum(std::size_t a, std::size_t z, std::uint32_t scored_line::* above,
                                              std::uint32_t all) const noexcept {
        return (z < lines_.size() ? lines_[z].*above : all) - lines_[a].*above;
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
    vocabulary words_;
    prose_stretch most_prose_;
    std::uint32_t width_ = 0, open_ = 0, prose_ = 0, residue_ = 0, sentences_ = 0, linked_ = 0;
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_SCORE_FEATURES_HPP
