// SPDX-License-Identifier: BSL-1.0
//
// How much of a paragraph an earlier one holds: word shingles and their containment, after Broder, "On the resemblance
// and containment of documents" (Compression and Complexity of Sequences, 1997).
//
// A shingle is four words in a row as content.hpp sees them; in scripts without spaces, four characters. The containment
// of A in B is the share of A's different shingles that B has too. To find the few paragraphs worth the comparison, the
// 16 least hashes of each paragraph's shingles are kept in one table (the paper's sketch by least values of a random
// order); every shingle of a later paragraph is looked up there, and the four paragraphs met most often are compared.
#ifndef PITH_REPEATS_SHINGLES_HPP
#define PITH_REPEATS_SHINGLES_HPP

#include <pith/list.hpp>
#include <pith/repeats/repeats.hpp>
#include <pith/text/content.hpp>
#include <pith/text/hash.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

inline constexpr std::size_t shingle_words = 4;
inline constexpr std::size_t sketch_size = 16; ///< hashes kept of each paragraph
inline constexpr std::size_t most_compared = 4;
inline constexpr std::size_t least_shingles = 10; ///< fewer prove nothing
inline constexpr std::size_t longest_ratio = 4;   ///< an original so many times as long is quoted, not repeated

/// Walks the words of a text and the shingles that they end.
class shingle_reader {
public:
    constexpr explicit shingle_reader(std::string_view s) noexcept : chars_(s), next_(chars_.next()) {}
    /// Goes on to the next word; false at the end.
    [[nodiscard]] constexpr bool next() noexcept {
        if (next_ == 0) return false;
        std::uint64_t h = 14695981039346656037u; // FNV-1a
        fact_ = false;
        bool close = false;
        do {
            h = (h ^ next_) * 1099511628211u;
            fact_ = fact_ || chars_.folded() || text::is_digit(next_);
            close = text::is_unspaced(next_);
            next_ = chars_.next();
        } while (next_ != 0 && !close && !chars_.space() && !text::is_unspaced(next_));
        words_[count_++ % shingle_words] = h;
        return true;
    }
    [[nodiscard]] constexpr std::uint64_t word() const noexcept { return words_[(count_ - 1) % shingle_words]; }
    /// Whether the word has a digit or a capital: a number, a name, the beginning of a sentence.
    [[nodiscard]] constexpr bool fact() const noexcept { return fact_; }
    /// Whether a shingle ends with the word.
    [[nodiscard]] constexpr bool full() const noexcept { return count_ >= shingle_words; }
    [[nodiscard]] constexpr std::uint64_t shingle() const noexcept {
        std::uint64_t h = 0;
        for (std::size_t k = 0; k < shingle_words; ++k)
            h = h * 0x9E3779B97F4A7C15u + words_[(count_ + k) % shingle_words];
        return text::detail::mix(h);
    }

private:
    text::content_reader chars_;
    char32_t next_;
    std::array<std::uint64_t, shingle_words> words_{};
    std::size_t count_ = 0;
    bool fact_ = false;
};

/// The different shingles of one paragraph at a time, in memory that is used again.
class shingle_set {
public:
    constexpr void assign(std::string_view paragraph) {
        all_.clear();
        facts_.clear();
        for (shingle_reader r(paragraph); r.next();) {
            if (r.fact()) facts_.push_back(r.word());
            if (r.full()) all_.push_back(r.shingle());
        }
        std::size_t size = 16;
        while (size < all_.size() * 2) size *= 2;
        slots_.assign(size, {});
        std::size_t kept = 0;
        for (auto const h : all_) {
            auto* const s = find(h);
            if (s == nullptr || s->taken) continue;
            *s = {h, true, false};
            all_[kept++] = h;
        }
        all_.resize(kept);
    }
    [[nodiscard]] constexpr slice<std::uint64_t const> all() const noexcept { return all_; }

    /// How many of the shingles `other` has; none where it lacks a number or a name, for then it is about something else:
    /// they have to be among its words, in their order.
    [[nodiscard]] constexpr std::size_t common_with(std::string_view other) noexcept {
        for (auto& s : slots_) s.met = false;
        std::size_t n = 0, facts = 0;
        for (shingle_reader r(other); r.next();) {
            if (facts < facts_.size() && r.word() == facts_[facts]) ++facts;
            if (!r.full()) continue;
            auto* const s = find(r.shingle());
            if (s == nullptr || !s->taken || s->met) continue;
            s->met = true;
            ++n;
        }
        return facts == facts_.size() ? n : 0;
    }

private:
    struct slot {
        std::uint64_t hash = 0;
        bool taken = false, met = false;
    };
    constexpr slot* find(std::uint64_t h) noexcept {
        std::size_t at = low_bits(h) & (slots_.size() - 1);
        for (std::size_t tries = 0; tries < most_tries; ++tries, at = (at + 1) & (slots_.size() - 1))
            if (!slots_[at].taken || slots_[at].hash == h) return &slots_[at];
        return nullptr;
    }
    list<std::uint64_t> all_, facts_;
    list<slot> slots_;
};

/// Finds the paragraphs that are held by an earlier one. Memory: 260 to 580 bytes for each, and the shingles of one.
class near_repeats {
public:
    constexpr near_repeats(slice<page_line const> lines, double threshold)
        : lines_(lines), threshold_(in_units(threshold)) {
        std::size_t paragraphs = 0;
        for (auto const& l : lines) paragraphs += l.sample != 0 ? 1u : 0u;
        if (paragraphs < 2) return;
        std::size_t size = 16;
        while (size < paragraphs * sketch_size) size *= 2;
        index_.assign(size * 2, {});
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (lines[i].sample != 0) add(i);
    }
    /// Those that go, in order. What an original has more than two near copies of is a form, and stays.
    [[nodiscard]] constexpr list<repeat> found() const {
        list<repeat> out;
        for (auto const& c : copies_)
            if (originals_[c.original].copies < anchor_copies)
                out.push_back({lines_[c.line].number, lines_[originals_[c.original].line].text});
        return out;
    }

private:
    struct original {
        std::size_t line, votes = 0, copies = 0;
    };
    struct copy {
        std::size_t line, original;
    };
    struct entry {
        std::uint32_t check = 0, original = 0; ///< 1-based; 0 is free
    };

    /// The threshold as a whole number, so that every machine decides alike. Rounded down: nine shingles of ten are
    /// enough for .9, though the double of that name is a little more than nine tenths. Nothing reaches a threshold
    /// above 1.
    static constexpr std::uint64_t unit = std::uint64_t{1} << 32;
    static constexpr std::uint64_t in_units(double threshold) noexcept {
        if (!(threshold <= 1)) return unit + 1;
        return threshold > 0 ? static_cast<std::uint64_t>(threshold * static_cast<double>(unit)) : 0;
    }
    constexpr void add(std::size_t i) {
        set_.assign(lines_[i].text);
        std::size_t const n = set_.all().size();
        if (n < least_shingles) return;
        for (auto const at : most_met()) {
            if (at == nobody) break;
            original& o = originals_[at];
            if (lines_[o.line].text.size() > longest_ratio * lines_[i].text.size()) continue; // keeps it linear, too
            if (std::uint64_t{set_.common_with(lines_[o.line].text)} * unit < threshold_ * n) continue;
            ++o.copies;
            copies_.push_back({i, at});
            return;
        }
        originals_.push_back({i});
        sketch();
    }
    /// The originals that share most shingles with the current paragraph, as far as the sketches tell.
    [[nodiscard]] constexpr std::array<std::size_t, most_compared> most_met() {
        touched_.clear();
        for (auto const h : set_.all()) {
            auto const* const e = find(h);
            if (e == nullptr || e->original == 0) continue;
            if (originals_[e->original - 1].votes++ == 0) touched_.push_back(e->original - 1);
        }
        std::array<std::size_t, most_compared> best;
        best.fill(nobody);
        for (auto at : touched_)
            for (auto& b : best)
                if (b == nobody || originals_[b].votes < originals_[at].votes) {
                    auto const moved = b;
                    b = at;
                    at = moved;
                    if (at == nobody) break;
                }
        for (auto const at : touched_) originals_[at].votes = 0;
        return best;
    }
    /// Enters the least hashes of the current paragraph, the newest original, where no other has entered them.
    constexpr void sketch() {
        std::array<std::uint64_t, sketch_size> least{};
        std::size_t n = 0;
        for (auto const h : set_.all()) {
            if (n == sketch_size && h >= least[n - 1]) continue;
            std::size_t at = n < sketch_size ? n++ : n - 1;
            for (; at > 0 && least[at - 1] > h; --at) least[at] = least[at - 1];
            least[at] = h;
        }
        for (std::size_t k = 0; k < n; ++k)
            if (auto* const e = find(least[k]); e != nullptr && e->original == 0)
                *e = {check_of(least[k]), static_cast<std::uint32_t>(originals_.size())};
    }
    static constexpr std::uint32_t check_of(std::uint64_t h) noexcept { return static_cast<std::uint32_t>(h); }
    constexpr entry* find(std::uint64_t h) noexcept {
        // Mixed again: the least hashes begin with zeros.
        std::size_t at = low_bits(text::detail::mix(h)) & (index_.size() - 1);
        for (std::size_t tries = 0; tries < most_tries; ++tries, at = (at + 1) & (index_.size() - 1))
            if (index_[at].original == 0 || index_[at].check == check_of(h)) return &index_[at];
        return nullptr;
    }

    static constexpr std::size_t nobody = static_cast<std::size_t>(-1);
    slice<page_line const> lines_;
    std::uint64_t threshold_; ///< in units
    shingle_set set_;
    list<original> originals_;
    list<copy> copies_;
    list<entry> index_;
    list<std::size_t> touched_;
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_REPEATS_SHINGLES_HPP
