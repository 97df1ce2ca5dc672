// SPDX-License-Identifier: BSL-1.0
//
// The running heads of what was printed, or made for printing: the same short line on every page with the page's number in it
// or beside it, in the middle of a sentence ("Report of the Harbour Board", "17").
#ifndef PITH_JUDGE_RUNNING_HPP
#define PITH_JUDGE_RUNNING_HPP

#include <pith/judge/forms/numbers.hpp>
#include <pith/judge/window.hpp>
#include <pith/text/fold.hpp>
#include <pith/text/hash.hpp>
#include <pith/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// A line and the number that it begins or ends with, which may be a page's.
struct numbered_line {
    std::string_view says{};  ///< without the number and what parts the two
    std::uint32_t number = 0; ///< 0 where there is none
    std::uint8_t words = 0;   ///< of what it says, those that have a letter
};
constexpr numbered_line read_number(std::string_view s) noexcept {
    auto const digit = [](char c) { return c >= '0' && c <= '9'; };
    auto const mark = [](char c) { return c == ' ' || c == '-'; };
    auto const trim = [&] {
        while (!s.empty() && mark(s.front())) s.remove_prefix(1);
        while (!s.empty() && mark(s.back())) s.remove_suffix(1);
    };
    constexpr std::size_t most_digits = 4;
    numbered_line n;
    trim();
    if (s.empty()) return n;
    bool const first = digit(s.front());
    if (!first && !digit(s.back())) return n;
    std::size_t digits = 0;
    while (digits < s.size() && digit(first ? s[digits] : s[s.size() - 1 - digits])) ++digits;
    if (digits > most_digits) return n;
    std::size_t const at = first ? 0 : s.size() - digits;
    n.number = leading_number(s.substr(at));
    s = first ? s.substr(digits) : s.substr(0, at);
    trim();
    n.says = s;
    bool word = false; // a word of it has begun
    for (char const c : s) {
        bool const letter = (c >= 'A' && c <= 'Z') || text::is_small(c) || (static_cast<unsigned char>(c) & 0x80u) != 0;
        if (letter && !word) ++n.words;
        word = c != ' ' && (word || letter);
    }
    return n;
}

/// Whether a line begins with a small letter: Latin, Greek, Cyrillic.
constexpr bool begins_small(std::string_view s) noexcept {
    if (s.empty()) return false;
    char32_t const c = text::decode(s, 0).code;
    bool const other = c >= 0xDF && c < 0x530 && c != 0xF7 && text::fold_case(c) == c; // U+00F7 is a sign of division
    return text::is_small(s[0]) || other;
}

/// Finds the running heads of a page, window by window. One is known from the second time on: it says what a line above said,
/// as many lines further down as a printed page has, with the next number or the one after it (left and right pages differ),
/// and this or an earlier one cuts a sentence in two. Chapters cut none; steps, verses and rows of tables stand closer; but
/// captions numbered once a page look the same. Constant memory.
class running_heads {
public:
    /// Takes those that begin before line `commit` out of a window that was judged and whose lines from `commit` on come again
    /// in the next. They say nothing of the lines around them. Linear in the window.
    constexpr void judge(window& w, std::size_t commit) noexcept {
        line_set found = reaches_ ? one(0) : 0;
        reaches_ = false;
        for (std::size_t k = 0; k < w.size && k <= commit; ++k) found |= find(w, k, commit);
        line_ += static_cast<std::uint32_t>(commit);
        if (commit > 0) open_ = is_open(w, commit - 1);
        each(found & ~w.gone, [&](std::size_t k) { w.take(k, {rule::page_numbers, category::navigation, {}}); });
    }

private:
    static constexpr std::size_t most_words = 12; ///< of a head with its number
    /// From one head to the next, and for each page that there can be between. Of 164 gaps in manuals that pdftotext read one
    /// in twenty had 39 lines or fewer, one in twenty 95 or more.
    static constexpr std::uint32_t least_lines = 24, most_lines = 128;
    struct head {
        std::uint64_t says = 0; ///< the hash of its bytes
        std::uint32_t number = 0, line = 0;
        bool cuts = false; ///< it or one before it stands in a sentence
    };

    /// The lines of the running head with the number in line `k`.
    [[nodiscard]] constexpr line_set find(window const& w, std::size_t k, std::size_t commit) noexcept {
        auto const n = read_number(w.text[k]);
        if (n.number == 0) return 0;
        auto const known = [&](std::size_t a, std::size_t z, std::string_view says) -> line_set {
            if (a >= commit || !seen(w, a, z, says, n.number)) return 0;
            reaches_ = reaches_ || z > commit;
            return between(a, z);
        };
        auto const brief = [&](std::size_t j) {
            auto const& f = w.facts[j];
            return f.words >= 2 && f.words <= most_words && !f.sentence && !f.value && f.form != shape::code &&
                   f.level == 0;
        };
        if (n.words >= 2) return brief(k) ? known(k, k + 1, n.says) : 0;
        if (!n.says.empty()) return 0;
        line_set const above = k > 0 && brief(k - 1) ? known(k - 1, k + 1, w.text[k - 1]) : 0;
        return above | (k + 1 < w.size && brief(k + 1) ? known(k, k + 2, w.text[k + 1]) : 0);
    }
    /// Whether the sentence of a line goes on in the next.
    [[nodiscard]] static constexpr bool is_open(window const& w, std::size_t k) noexcept {
        auto const& f = w.facts[k];
        return f.words >= 6 && (f.width >= 35 || f.prose) && !f.sentence && !f.colon; // nobody measures prose
    }
    /// Whether the head [a, z) is known; it is from now on.
    constexpr bool seen(window const& w, std::size_t a, std::size_t z, std::string_view says,
                        std::uint32_t number) noexcept {
        bool const cuts = (a > 0 ? is_open(w, a - 1) : open_) && z < w.size && begins_small(w.text[z]);
        head const now{text::xxh64::of(says), number, line_ + static_cast<std::uint32_t>(a), cuts};
        for (auto& h : heads_) {
            if (h.number == 0 || h.says != now.says) continue;
            std::uint32_t const pages = number - h.number, lines = now.line - h.line; // of less, many
            bool const next = pages <= 2 && lines >= least_lines && lines <= pages * most_lines;
            bool const known = next && (cuts || h.cuts);
            h = now;
            h.cuts = known || cuts;
            return known;
        }
        // In the place of the one that is longest ago; one that is known has time to come again.
        auto const last = [](head const& h) { return h.number == 0 ? 0 : 1 + h.line + (h.cuts ? 2 * most_lines : 0u); };
        head* oldest = heads_;
        for (auto& h : heads_)
            if (last(h) < last(*oldest)) oldest = &h;
        *oldest = now;
        return false;
    }

    static constexpr std::size_t most_heads = 8; ///< a page has one or two, and what looks like one
    head heads_[most_heads]{};
    std::uint32_t line_ = 0; ///< lines of the windows before
    bool reaches_ = false;   ///< the last head reaches into this window with its second line
    bool open_ = false;      ///< the sentence of the last line goes on
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_RUNNING_HPP
