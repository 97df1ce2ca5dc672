// SPDX-License-Identifier: BSL-1.0
//
// Which phrases of a table match a normalised line.
//
// A table is laid out as text, rows in the order of their hash buckets, and where each bucket starts, so that the built-in one costs nothing to set up and a
// caller's own is the same thing in vectors. Whole, start and end phrases are found by hashing the line once
// forward and once backward and asking at every word boundary; `has` phrases by hashing the first bytes at
// every place where a word starts. A small bit filter answers nearly every question with no.
#ifndef PITH_PHRASES_INDEX_HPP
#define PITH_PHRASES_INDEX_HPP

#include <pith/phrases/phrase.hpp>
#include <pith/text/normal.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace pith {

/// The hash that both the layout and the look-up use: FNV-1a over bytes (Fowler, Noll, Vo), finished apart for
/// each kind of match.
struct phrase_hash {
    std::uint32_t state = 2166136261u;
    constexpr void add(char c) noexcept { state = (state ^ static_cast<unsigned char>(c)) * 16777619u; }
    [[nodiscard]] constexpr std::uint32_t finish(match m) const noexcept {
        std::uint32_t h = (state ^ (static_cast<std::uint32_t>(m) * 0x9E3779B9u)) * 0x85EBCA6Bu;
        return h ^ (h >> 15);
    }
    /// The hash of a phrase: backward for end phrases, of the first `key` bytes alone for `has` phrases.
    [[nodiscard]] static constexpr std::uint32_t of(std::string_view phrase, match m, std::size_t key) noexcept {
        if (m == match::anywhere) return of_key(phrase, key);
        phrase_hash h;
        if (m == match::end)
            for (std::size_t i = phrase.size(); i-- > 0;) h.add(phrase[i]);
        else
            for (char c : phrase) h.add(c);
        return h.finish(m);
    }
    /// The first `key` bytes (8 at most) as one number, little end first, spread by a multiplication (Knuth's
    /// multiplicative hashing): one load and no loop where a line is searched for `has` phrases.
    [[nodiscard]] static constexpr std::uint32_t of_key(std::string_view s, std::size_t key) noexcept {
        std::uint64_t word = 0;
        if (!std::is_constant_evaluated() && std::endian::native == std::endian::little && s.size() >= 8) {
            std::memcpy(&word, s.data(), 8);
            word &= ~std::uint64_t{0} >> (64 - 8 * key);
        } else {
            for (std::size_t i = 0; i < key; ++i) word |= std::uint64_t{static_cast<unsigned char>(s[i])} << (8 * i);
        }
        return static_cast<std::uint32_t>((word * 0x9E3779B97F4A7C15u) >> 32);
    }
};

/// A laid-out table, seen from outside; refers to storage that outlives it. All members constant time but match.
struct phrase_index {
    static constexpr std::size_t filter_words = 1024; ///< 65,536 bits

    std::array<char const*, 16> texts{}; ///< by the category's bit number
    phrase_row const* rows = nullptr;
    std::uint32_t const* buckets = nullptr; ///< the first row of each bucket, and one past the last row
    std::uint64_t const* filter = nullptr;
    std::uint32_t bucket_mask = 0;
    std::uint32_t row_count = 0;
    std::uint16_t longest[4]{}; ///< bytes, by kind of match
    std::uint16_t key = 0;      ///< bytes of a `has` phrase that are hashed

    [[nodiscard]] constexpr std::string_view text(phrase_row const& r) const noexcept {
        return {texts[r.flag] + r.offset, r.length};
    }

    /// Calls `visit(row number)` for every phrase that matches `line`. `at_start` and `at_end` say whether the
    /// normalised text is the whole line's start and end. Linear in the line for a table of ordinary phrases.
    template <class Visit>
    constexpr void find(text::normal_line const& line, bool at_start, bool at_end, Visit visit) const {
        if (row_count == 0) return;
        std::string_view const s = line.view();
        if (at_start) find_from_start(line, s, at_end, visit);
        if (at_end && longest[2] != 0) find_from_end(line, s, visit);
        if (longest[3] != 0) find_anywhere(line, s, visit);
    }

    /// The bytes of the longest whole-line phrase that stands at offset `from` of `line`, between word boundaries; 0
    /// where there is none. `visit(row number)` gets the row. Linear in the longest phrase.
    template <class Visit>
    constexpr std::size_t longest_at(text::normal_line const& line, std::size_t from, Visit visit) const {
        std::string_view const s = line.view().substr(from);
        phrase_hash h;
        std::size_t best = 0;
        std::uint32_t best_row = 0;
        auto note = [&](std::uint32_t row) { best_row = row; };
        for (std::size_t i = 0; i < s.size() && i < longest[0]; ++i) {
            h.add(s[i]);
            if (!line.boundary(from + i + 1) || s[i] == ' ') continue;
            std::uint32_t const before = best_row;
            best_row = row_count;
            probe(h.finish(match::whole), match::whole, s.substr(0, i + 1), note);
            if (best_row == row_count) best_row = before;
            else best = i + 1;
        }
        if (best != 0) visit(best_row);
        return best;
    }

    [[nodiscard]] static constexpr bool passes(std::uint64_t const* bits, std::uint32_t h) noexcept {
        return (bits[(h >> 6) % filter_words] >> (h & 63u)) & 1u;
    }

private:
    template <class Visit>
    constexpr void find_from_start(text::normal_line const& line, std::string_view s, bool at_end, Visit& visit) const {
        phrase_hash h;
        std::size_t const most = s.size() <= longest[0] || s.size() <= longest[1] ? s.size() : longest[1];
        for (std::size_t i = 0; i < most; ++i) {
            h.add(s[i]);
            if (i < longest[1] && line.boundary(i + 1))
                probe(h.finish(match::start), match::start, s.substr(0, i + 1), visit);
        }
        if (at_end && most == s.size()) probe(h.finish(match::whole), match::whole, s, visit);
    }
    template <class Visit>
    constexpr void find_from_end(text::normal_line const& line, std::string_view s, Visit& visit) const {
        phrase_hash h;
        for (std::size_t i = s.size(); i-- > 0 && s.size() - i <= longest[2];) {
            h.add(s[i]);
            if (line.boundary(i)) probe(h.finish(match::end), match::end, s.substr(i), visit);
        }
    }
    template <class Visit>
    constexpr void find_anywhere(text::normal_line const& line, std::string_view s, Visit& visit) const {
        for (std::size_t i = line.next_boundary(0); i + key <= s.size(); i = line.next_boundary(i + 1)) {
            if (s[i] == ' ' || (i > 0 && (s[i - 1] == '"' || s[i - 1] == '\''))) continue; // in quotes somebody says it
            std::uint32_t const hash = phrase_hash::of_key(s.substr(i), key);
            if (!passes(filter, hash)) continue;
            std::uint32_t const b = hash & bucket_mask;
            for (std::uint32_t row = buckets[b]; row != buckets[b + 1]; ++row) {
                phrase_row const& r = rows[row];
                if (r.where != match::anywhere || i + r.length > s.size() || !line.boundary(i + r.length)) continue;
                if (s.substr(i, r.length) == text(r)) visit(row);
            }
        }
    }
    template <class Visit>
    constexpr void probe(std::uint32_t hash, match m, std::string_view s, Visit& visit) const {
        if (!passes(filter, hash)) return;
        std::uint32_t const b = hash & bucket_mask;
        for (std::uint32_t row = buckets[b]; row != buckets[b + 1]; ++row)
            if (rows[row].where == m && text(rows[row]) == s) visit(row);
    }
};

} // namespace pith

#endif // PITH_PHRASES_INDEX_HPP
