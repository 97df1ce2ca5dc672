// SPDX-License-Identifier: BSL-1.0
//
// Reads a page window by window and has each of them judged. What is compiled here is the same for every range: a range
// hands its lines over one by one, through a line_feed.
#ifndef PITH_JUDGE_READER_HPP
#define PITH_JUDGE_READER_HPP

#include <pith/judge/judge.hpp>
#include <pith/judge/running.hpp>
#include <pith/judge/wrapped.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// The lines of a page, in two places: where it is read, and, further down, where it is looked at beforehand.
class line_feed {
public:
    std::string_view text{}; ///< the line that read() or look() moved over last, trimmed

    /// Moves over the next line; false at the end.
    virtual constexpr bool read() = 0;
    /// The same where it is looked at; that place starts where it is read whenever look_from_here() is called, and is where
    /// it is read from when read_on() is.
    virtual constexpr bool look() = 0;
    virtual constexpr void look_from_here() = 0;
    virtual constexpr void read_on() = 0;
    /// What `text` says about itself.
    [[nodiscard]] virtual constexpr line_facts facts(phrase_tables tables, text::normal_line& buffer) const = 0;

protected:
    constexpr line_feed() = default;
    constexpr line_feed(line_feed const&) = default;
    constexpr line_feed& operator=(line_feed const&) = default;
    constexpr ~line_feed() = default; // never owned by this class
};

/// The rulings of one window of a page, and what is known of the lines behind it. Copyable; allocates nothing. Linear: each
/// line is classified at most twice.
class window_reader {
public:
    /// Whether all the lines of the window have had their turn.
    [[nodiscard]] constexpr bool used_up() const noexcept { return pos_ == final_; }
    [[nodiscard]] constexpr ruling current() const noexcept { return rulings_[pos_]; }
    constexpr void next() noexcept { ++pos_; }

    /// Reads and judges the window that starts behind the last line that had its turn.
    constexpr void fill(line_feed& feed, phrase_tables tables) {
        std::array<line_facts, window_lines> facts{};
        std::array<std::string_view, window_lines> texts{};
        text::normal_line buffer;
        line_set gaps = 0;
        std::size_t n = 0;
        for (; n < known_; ++n) {
            texts[n] = ahead_[n].text;
            facts[n] = ahead_[n].facts;
            gaps |= line_set{ahead_[n].after_blank} << n;
        }
        for (; n < window_lines && read_line(feed); ++n) {
            texts[n] = feed.text;
            facts[n] = feed.facts(tables, buffer);
            gaps |= line_set{gap_} << n;
            gap_ = false;
        }
        for (std::size_t k = larger(joined_, std::size_t{1}); k < n; ++k)
            if (!holds(gaps, k)) join_wrapped(texts[k - 1], facts[k - 1], texts[k], facts[k], tables, buffer);

        bool gap = gap_;
        feed.look_from_here();
        bool const more = look_line(feed, gap);
        first_ += final_;
        final_ = more ? window_commit : n;
        pos_ = 0;
        known_ = joined_ = n - final_;
        for (std::size_t k = 0; k < joined_; ++k)
            ahead_[k] = {texts[final_ + k], facts[final_ + k], holds(gaps, final_ + k)};
        if (more) look_ahead(feed, gap, first_ + n, facts[n - 1].has(scope::edge), tables, buffer);

        window w({facts.data(), n}, {texts.data(), n}, {rulings_.data(), n});
        w.after_blank = gaps;
        w.more = more;
        judge(w, final_, more && next_prose_ != nowhere, more && next_hit_ != nowhere && next_hit_ < next_prose_,
              memory_);
        heads_.judge(w, final_);
    }

private:
    /// A line that was read before its window came.
    struct known_line {
        std::string_view text{};
        line_facts facts{};
        bool after_blank = false;
    };

    /// The next line that is not blank; notes whether blank ones stand before it.
    constexpr bool read_line(line_feed& feed) {
        while (feed.read()) {
            if (!feed.text.empty()) return true;
            gap_ = true;
        }
        return false;
    }
    static constexpr bool look_line(line_feed& feed, bool& gap) {
        while (feed.look()) {
            if (!feed.text.empty()) return true;
            gap = true;
        }
        return false;
    }
    /// Finds the next line of prose behind the window, and before it the next line that is residue alone or as the
    /// second of two labels. What was found for an earlier window holds until the window gets there. The feed looks at the
    /// first line behind the window, of this `number`.
    constexpr void look_ahead(line_feed& feed, bool gap, std::size_t number, bool label, phrase_tables tables,
                              text::normal_line& buffer) {
        bool const want_prose = next_prose_ < number;
        bool want_hit = want_prose || (next_hit_ < number && next_prose_ != nowhere);
        if (want_prose) next_prose_ = nowhere;
        if (want_hit) next_hit_ = nowhere;
        bool in_row = true; // every line up to here is known
        for (bool more = true; more && (want_prose || want_hit) && number != next_prose_; ++number) {
            in_row = in_row && known_ < ahead_.size();
            if (want_hit || in_row || text::is_prose(feed.text)) {
                auto const f = feed.facts(tables, buffer);
                if (in_row) {
                    ahead_[known_++] = {feed.text, f, gap};
                    feed.read_on();
                    gap_ = false;
                }
                if (f.body()) {
                    next_prose_ = number;
                    return;
                }
                if (want_hit && (f.speaks() || (label && f.has(scope::edge)))) {
                    next_hit_ = number;
                    want_hit = false;
                }
                label = f.has(scope::edge);
            }
            gap = false;
            more = look_line(feed, gap);
        }
    }

    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
    std::size_t first_ = 0;      ///< number of the window's first line, blank ones not counted
    std::size_t next_prose_ = 0; ///< number of the next line of prose ahead, or nowhere
    std::size_t next_hit_ = 0;   ///< number of the next line before it that decides without its neighbours, or nowhere
    std::size_t pos_ = 0, final_ = 0;
    bool gap_ = false; ///< blank lines stand before the one that is to be read
    judge_memory memory_{};
    running_heads heads_{};
    std::array<ruling, window_lines> rulings_{};
    /// Lines behind those that are final, as far as they are known; the first `joined_` were in the window.
    std::array<known_line, 2 * (window_lines - window_commit)> ahead_{};
    std::size_t known_ = 0, joined_ = 0;
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_READER_HPP
