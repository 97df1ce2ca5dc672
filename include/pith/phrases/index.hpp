// SPDX-License-Identifier: BSL-1.0
//
// Which phrases of a table match a line.
//
// A table is laid out as text, rows in the order of their hash buckets, and where each bucket starts, so that the
// built-in one costs nothing to set up and a caller's own is the same thing in vectors. What a phrase is filed under is
// in key.hpp; small bit filters (Bloom, CACM 13(7), 1970; two bits a key in one word) answer nearly every question for
// a key with no.
#ifndef PITH_PHRASES_INDEX_HPP
#define PITH_PHRASES_INDEX_HPP

#include <pith/phrases/key.hpp>
#include <pith/text/normal.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME {

/// A laid-out table, seen from outside; refers to storage that outlives it. All members constant time but the finds.
struct phrase_index {
    /// Where the filter of each kind of key begins, and how many words it has.
    static constexpr std::size_t filter_start[] = {0, 1024, 1024, 1536, 2048, 2560},
                                 filter_size[] = {1024, 512, 512, 512, 512, 512}, filter_words = 3072;

    std::array<char const*, 16> texts{};          ///< where the phrases stand
    std::array<char16_t const*, 8> rows{};        ///< three units each, in pieces that a string literal has room for
    std::uint32_t const* buckets = nullptr;       ///< the first row of each bucket, and one past the last row
    std::array<char16_t const*, 2> few_buckets{}; ///< where there are no `buckets`: of half the buckets each
    std::uint64_t const* filter = nullptr;
    std::uint32_t bucket_mask = 0;
    std::uint32_t row_count = 0;
    std::uint16_t longest[4]{};              ///< bytes, by kind of match
    std::uint16_t key_sizes[5]{};            ///< which keys there are, by filter: the sum of their sizes
    bool plain = false;                      ///< raw text shows whether a phrase may match: see silent()
    std::uint8_t text_bits = 24;             ///< of a row's offset: the place in its text; those above say in which
    std::uint8_t row_bits = 24;              ///< of a row's number, likewise
    static constexpr unsigned few_bits = 14; ///< and of a bucket's

    [[nodiscard]] constexpr phrase_row row(std::uint32_t number) const noexcept {
        char16_t const* const at =
            rows[number >> row_bits] + std::size_t{3} * (number & ((std::uint32_t{1} << row_bits) - 1));
        return {{at[0], at[1], at[2]}};
    }
    [[nodiscard]] constexpr std::string_view text(phrase_row const& r) const noexcept {
        return {texts[r.offset() >> text_bits] + (r.offset() & ((std::size_t{1} << text_bits) - 1)), r.length()};
    }

    /// The rows from one to another, which is not among them.
    struct row_range {
        std::uint32_t from, end;
    };
    /// The rows of the bucket of a key.
    [[nodiscard]] constexpr row_range bucket(phrase_hash h) const noexcept {
        std::uint32_t const b = h.bucket() & bucket_mask;
        if (buckets != nullptr) return {buckets[b], buckets[b + 1]};
        char16_t const* const at = few_buckets[b >> few_bits] + (b & ((1u << few_bits) - 1));
        return {at[0], at[1]};
    }

    /// Whether a key of a kind may be in the table.
    [[nodiscard]] constexpr bool passes_of(unsigned kind, phrase_hash h) const noexcept {
        std::uint64_t const word = filter[filter_start[kind] + (h.word() & (filter_size[kind] - 1))];
        return ((word >> h.bit(0)) & (word >> h.bit(1)) & 1u) != 0;
    }
    /// may_start for keys of less than eight bytes. No template, and defined before it is used: clang cannot evaluate a
    /// member template that it meets first in a constant expression.
    [[nodiscard, gnu::noinline]] constexpr bool may_start_short(unsigned kind, text::swar::word w,
                                                                std::size_t room) const noexcept {
        for (std::size_t size = 4; size != 0; size /= 2)
            if (room >= size && (key_sizes[kind] & size) != 0 && passes_of(kind, phrase_hash::of(w, size, kind)))
                return true;
        return false;
    }
    /// Whether a key may be in the table.
    template <unsigned Kind>
    [[nodiscard]] constexpr bool passes(phrase_hash h) const noexcept {
        std::uint64_t const word = filter[filter_start[Kind] + (h.word() & (filter_size[Kind] - 1))];
        return ((word >> h.bit(0)) & (word >> h.bit(1)) & 1u) != 0;
    }

    /// The sizes of keys of a kind that fit into `room` bytes, the largest first: `for (auto k = keys(...); k.any(); k.next())`.
    struct key_walk {
        unsigned left;
        [[nodiscard]] constexpr bool any() const noexcept { return left != 0; }
        [[nodiscard]] constexpr std::size_t size() const noexcept { return std::bit_floor(left); }
        constexpr void next() noexcept { left ^= std::bit_floor(left); }
    };
    [[nodiscard]] constexpr key_walk keys(unsigned kind, std::size_t room) const noexcept {
        return {key_sizes[kind] & static_cast<unsigned>(2 * phrase_key::size_of(room) - 1)};
    }

    /// Calls `visit(row number)` for every phrase that matches `line`, in no particular order. `at_start` and `at_end`
    /// say whether the normalised text is the whole line's start and end. Returns whether a phrase that matches anywhere
    /// may begin on this line and end on the next, or the other way round: its key is here, but not all of it. Linear in
    /// the line for a table of ordinary phrases.
    template <class Visit>
    constexpr bool find(text::normal_line const& line, bool at_start, bool at_end, Visit&& visit) const {
        std::string_view const s = line.view();
        if (row_count == 0 || s.empty()) return false;
        if (at_start) find_at_start(line, at_end, visit);
        if (at_end && longest[2] != 0 && (s.size() < 8 || may_end(line.word_at(s.size() - 8))))
            find_with<match::end>(line, s.size(), visit);
        if (longest[3] == 0) return false;
        bool const short_keys = (key_sizes[phrase_key::inside] & 7u) != 0;
        bool runs_over = false;
        line.each_boundary(plain, [&, this](std::size_t i) {
            auto const key = line.word_at(i);
            if (short_keys
                    ? may_start<phrase_key::inside>(key, s.size() - i)
                    : s.size() - i >= 8 && passes<phrase_key::inside>(phrase_hash::of(key, 8, phrase_key::inside)))
                runs_over |= find_with<match::anywhere>(line, i, visit);
        });
        return runs_over;
    }

    /// The same for the phrases that are the whole line, where its end is `at_end`, and for those that it starts with.
    template <class Visit>
    constexpr void find_at_start(text::normal_line const& line, bool at_end, Visit&& visit) const {
        std::size_t const size = line.view().size();
        if (row_count == 0 || size == 0) return;
        for (std::uint32_t row = at_end ? find_whole(line, 0, size) : row_count; row != row_count;
             row = find_whole(line, 0, size, row + 1))
            visit(row);
        if (may_start<1>(line.word_at(0), size)) find_with<match::start>(line, 0, visit);
    }

    /// The longest whole-line phrase that stands at offset `from` of `line`, between word boundaries: its row, or
    /// row_count. Linear in the longest phrase.
    [[nodiscard]] constexpr std::uint32_t longest_at(text::normal_line const& line, std::size_t from) const {
        std::uint32_t best = row_count;
        if (!may_begin(line, from)) return best;
        std::string_view const s = line.view();
        std::size_t const most = s.size() - from < longest[0] ? s.size() : from + longest[0];
        for (std::size_t end = line.next_boundary(from + 1); end <= most; end = line.next_boundary(end + 1)) {
            if (s[end - 1] != ' ')
                if (auto const row = find_whole(line, from, end); row != row_count) best = row;
            if (end == s.size()) break;
        }
        return best;
    }

    /// The row of the whole-line phrase that is the line, the last one where there are several; row_count where there is
    /// none.
    [[nodiscard]] constexpr std::uint32_t whole(text::normal_line const& line) const {
        std::uint32_t found = row_count;
        std::size_t const n = line.view().size();
        for (std::uint32_t row = 0; n != 0 && (row = find_whole(line, 0, n, row)) != row_count; ++row) found = row;
        return found;
    }

    /// Whether a whole-line phrase may begin at offset `from` of `line`.
    [[nodiscard]] constexpr bool may_begin(text::normal_line const& line, std::size_t from) const noexcept {
        return may_start<phrase_key::heads>(line.word_at(from), line.view().size() - from);
    }

    /// Whether a key of a kind stands at the start of `w`, of which `room` bytes are text.
    template <unsigned Kind>
    [[nodiscard]] constexpr bool may_start(text::swar::word w, std::size_t room) const noexcept {
        if (room >= 8 && (key_sizes[Kind] & 8u) != 0 && passes<Kind>(phrase_hash::of(w, 8, Kind))) return true;
        return (key_sizes[Kind] & 7u) != 0 && may_start_short(Kind, w, room);
    }

    /// Whether the key of an ending stands at the end of eight bytes.
    [[nodiscard, gnu::noinline]] constexpr bool may_end(text::swar::word w) const noexcept {
        auto const may = [&, this](std::size_t size) {
            return (key_sizes[2] & size) != 0 && passes<2>(phrase_hash::of(w >> (8 * (8 - size)), size, 2));
        };
        return may(8) || may(4) || may(2) || may(1);
    }

private:
    /// Phrases of one kind whose key starts (ends, for match::end) at offset `at`. Returns whether one of them may run over
    /// the line's start or end.
    template <match M, class Visit>
    constexpr bool find_with(text::normal_line const& line, std::size_t at, Visit& visit) const {
        std::string_view const s = line.view();
        constexpr auto kind = static_cast<unsigned>(M);
        bool runs_over = false;
        for (auto k = keys(kind, M == match::end ? at : s.size() - at); k.any(); k.next()) {
            auto const h = phrase_hash::of(line.word_at(M == match::end ? at - k.size() : at), k.size(), kind);
            if (!passes<kind>(h)) continue;
            for (auto [number, end] = bucket(h); number != end; ++number) {
                phrase_row const r = row(number);
                std::size_t const before = M == match::end ? r.length() : r.anchor(), from = at - before;
                if (r.where() != M) continue;
                if (before > at || from + r.length() > s.size()) {
                    runs_over = true;
                    continue;
                }
                if (!line.boundary(from) || !line.boundary(from + r.length()) || s.substr(from, r.length()) != text(r))
                    continue;
                bool const quoted = M == match::anywhere && from > 0 && (s[from - 1] == '"' || s[from - 1] == '\'');
                if (!quoted) visit(number); // in quotes somebody says it
            }
        }
        return runs_over;
    }
    /// The row of the whole-line phrase that is the bytes [from, end) of the line, the first from row `first` on;
    /// row_count where there is none.
    [[nodiscard, gnu::noinline]] constexpr std::uint32_t find_whole(text::normal_line const& line, std::size_t from,
                                                                    std::size_t end, std::uint32_t first = 0) const {
        std::size_t const n = end - from;
        if (n > longest[0]) return row_count;
        auto const h =
            phrase_hash::of_whole(text::swar::first_bytes(line.word_at(from), n), n > 8 ? line.word_at(end - 8) : 0, n);
        if (!passes<0>(h)) return row_count;
        auto [number, last] = bucket(h);
        for (number = number < first ? first : number; number < last; ++number)
            if (auto const r = row(number); r.where() == match::whole && line.view().substr(from, n) == text(r))
                return number;
        return row_count;
    }
};

} // namespace pith::inline PITH_VERSION_NAME

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_PHRASES_INDEX_HPP
