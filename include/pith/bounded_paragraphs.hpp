// SPDX-License-Identifier: BSL-1.0
//
// bounded_paragraphs: seen_paragraphs for a corpus that does not fit into memory. It takes the bytes it is given and no
// more, and now and then takes a new paragraph for one that was seen; how often, it says.
//
//     pith::bounded_paragraphs seen(8'000'000'000, 1e-4);    // 8 GB; one new paragraph of 10,000 lost at most
//     for (auto& doc : docs) store(doc | views::lines | views::strip_duplicates(seen) | pith::to_text);
//
// A blocked Bloom filter (Putze, Sanders, Singler, "Cache-, hash- and space-efficient Bloom filters", JEA 14, 2009) of
// blocks of 512 bits, in which each paragraph sets one bit of each of eight words. How often it errs is computed in
// repeats/bloom_rate.hpp: 10^-3 with 2 bytes a paragraph, 10^-4 with 3, 10^-5 with 4.4. An article's line is worth more
// than a repeat: once the rate would be exceeded the set is full, and remembers no more.
#ifndef PITH_BOUNDED_PARAGRAPHS_HPP
#define PITH_BOUNDED_PARAGRAPHS_HPP

#include <pith/list.hpp>
#include <pith/repeats/bloom_rate.hpp>
#include <pith/repeats/whole_real.hpp>
#include <pith/seen_paragraphs.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME {

/// The paragraphs of earlier documents, in a fixed number of bytes, with a stated rate of errors. For
/// strip_duplicates(seen) like seen_paragraphs, and with the same fingerprints, threads and order. Never forgets what it
/// took. How many it takes and what it states are computed in whole numbers, so a set is the same on every machine, full
/// or not. Throws what the constructor's and load's allocation throws, the constructor std::length_error (without
/// exceptions: std::abort), and load its load_error.
class bounded_paragraphs {
public:
    using fingerprint_type = fingerprint_64;
    /// The fingerprint by which a paragraph is known.
    [[nodiscard]] static constexpr fingerprint_64 fingerprint_of(std::string_view paragraph) noexcept {
        return fingerprint(paragraph);
    }

    /// A set of `bytes` bytes (rounded down to 64), which takes paragraphs as long as one of `rate` new ones is found in
    /// error, at most. 0 < rate < 1. Fewer than 64 bytes, or more than the machine can address, are an error: write
    /// 8'000'000'000 and not std::size_t{8} << 30, which is 0 where std::size_t has 32 bits.
    constexpr explicit bounded_paragraphs(std::uint64_t bytes, double rate = 1e-4,
                                          seen_unit unit = seen_unit::paragraphs)
        : words_(checked(bytes) / block_bytes * block_words, 0),
          rate_(rate),
          capacity_(detail::bloom_rate::capacity(words_.size() / block_words, rate)),
          unit_(unit) {}
    /// What it holds, as it was made. Saved with it: a set of the other unit is not loaded, and not merged.
    [[nodiscard]] constexpr seen_unit unit() const noexcept { return unit_; }

    /// Whether a paragraph with this content was taken; of one that was not, yes with the stated rate. With sentences: each
    /// span of three, the rate for each of them. Constant time beside
    /// reading the text.
    [[nodiscard]] constexpr bool contains(std::string_view paragraph) const noexcept {
        if (unit_ == seen_unit::sentences) return detail::holds_sentences<fingerprint_64>(paragraph, *this);
        return contains(fingerprint_of(paragraph));
    }
    [[nodiscard]] constexpr bool contains(fingerprint_64 f) const noexcept {
        std::uint64_t const* const block = words_.data() + block_of(f);
        std::uint64_t missing = 0;
        for (std::size_t k = 0; k < block_words; ++k) missing |= bit(f, k) & ~block[k];
        return missing == 0;
    }
    /// The same of many: `is[i]` tells of `f[i]`. Precondition: as many of one as of the other.
    constexpr void contains(std::span<fingerprint_64 const> f, std::span<bool> is) const noexcept {
        // Each reads one block, and none waits for another's.
        for (std::size_t i = 0; i < f.size(); ++i) is[i] = contains(f[i]);
    }
    /// Inserts it, unless the set is full; says whether it is new.
    constexpr bool insert(std::string_view paragraph) {
        if (unit_ == seen_unit::sentences) return detail::insert_sentences<fingerprint_64>(paragraph, *this);
        return insert(fingerprint_of(paragraph));
    }
    constexpr bool insert(fingerprint_64 f) {
        if (contains(f)) return false;
        if (full()) return true;
        std::uint64_t* const block = words_.data() + block_of(f);
        for (std::size_t k = 0; k < block_words; ++k) block[k] |= bit(f, k);
        ++size_;
        return true;
    }
    /// Inserts many.
    constexpr void insert(std::span<fingerprint_64 const> f) {
        for (auto const one : f) insert(one);
    }
    /// Paragraphs inserted; where std::size_t has 32 bits, no more than it can say.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return detail::saturated(size_); }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    /// How many it takes, as far as std::size_t can say.
    [[nodiscard]] constexpr std::size_t capacity() const noexcept { return detail::saturated(capacity_); }
    /// Whether it takes no more.
    [[nodiscard]] constexpr bool full() const noexcept { return size_ >= capacity_; }
    /// Memory held, in bytes.
    [[nodiscard]] constexpr std::size_t byte_size() const noexcept { return sizeof(*this) + words_.size() * 8; }
    /// The share of new paragraphs that it takes for seen ones now. Constant time.
    [[nodiscard]] constexpr double false_positive_rate() const noexcept {
        return detail::bloom_rate::after(size_, words_.size() / block_words).to_double();
    }
    constexpr void clear() noexcept {
        for (auto& w : words_) w = 0;
        size_ = 0;
    }
    /// Adds all of `other`, if it has as many bytes and the same unit; otherwise changes nothing and returns false. What
    /// both hold is
    /// counted twice, so that the rate is never stated too low. Linear.
    constexpr bool merge(bounded_paragraphs const& other) noexcept {
        if (words_.size() != other.words_.size() || unit_ != other.unit_) return false;
        if (&other == this) return true;
        for (std::size_t k = 0; k < words_.size(); ++k) words_[k] |= other.words_[k];
        size_ = other.size_ < ~size_ ? size_ + other.size_ : ~std::uint64_t{0};
        return true;
    }

    /// Writes the set to `out` (format: repeats/saved.hpp). Linear.
    template <std::output_iterator<char> Out>
    constexpr Out save(Out out) const {
        detail::saving<Out> to(std::move(out),
                               {detail::saved_bounded, static_cast<std::uint64_t>(unit_), words_.size(), size_});
        for (auto const w : words_) to(w);
        return to.finish();
    }
    [[nodiscard]] constexpr std::string save() const {
        std::string bytes;
        bytes.reserve(words_.size() * 8 + detail::saved_head + detail::saved_foot);
        save(std::back_inserter(bytes));
        return bytes;
    }
    /// Becomes the set that was saved as `bytes`, of whatever size it was; keeps the rate it was made with. Otherwise
    /// like basic_seen_paragraphs::try_load.
    [[nodiscard]] bool try_load(std::string_view bytes, std::optional<load_error>* why = nullptr) {
        auto const h = detail::read_saved(bytes, detail::saved_bounded, unit_, 8, why);
        if (!h) return false;
        if (h->count == 0 || h->count % block_words != 0) {
            if (why != nullptr) why->emplace(load_fault::corrupt, "it does not consist of blocks");
            return false;
        }
        detail::list<std::uint64_t> loaded(detail::low_bits(h->count), 0); // so many lie in memory
        std::uint64_t set = 0;                                             // bits
        for (std::size_t k = 0; k < loaded.size(); ++k) {
            loaded[k] = text::swar::load(bytes.data() + detail::saved_head + 8 * k);
            set += static_cast<unsigned>(std::popcount(loaded[k]));
        }
        if (set / block_words > h->inserted) {
            if (why != nullptr) why->emplace(load_fault::corrupt, "it holds more than was inserted");
            return false;
        }
        words_ = std::move(loaded);
        size_ = h->inserted;
        capacity_ = detail::bloom_rate::capacity(words_.size() / block_words, rate_);
        return true;
    }
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
    /// The same, but throws load_error.
    void load(std::string_view bytes) {
        std::optional<load_error> why;
        if (!try_load(bytes, &why)) throw *why;
    }
#endif

private:
    static constexpr std::size_t block_words = 8, block_bytes = 64;

    static constexpr std::size_t checked(std::uint64_t bytes) {
        if (bytes < block_bytes) refuse("bounded_paragraphs: fewer than 64 bytes");
        if (detail::low_bits(bytes) != bytes) refuse("bounded_paragraphs: more bytes than this machine can address");
        return detail::low_bits(bytes);
    }
    [[noreturn]] static void refuse(char const* why) {
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
        throw std::length_error(why);
#else
        (void)why;
        std::abort();
#endif
    }
    [[nodiscard]] constexpr std::size_t block_of(fingerprint_64 f) const noexcept {
        return detail::low_bits(detail::multiply_high(f, words_.size() / block_words)) * block_words;
    }
    /// Which bit of a block's k-th word: six bits of the product with an odd number of the word's own. The lower half of
    /// the fingerprint only: the upper says which block.
    static constexpr std::uint64_t bit(fingerprint_64 f, std::size_t k) noexcept {
        constexpr std::uint64_t odd[block_words] = {0x9E3779B97F4A7C15u, 0xBF58476D1CE4E5B9u, 0x94D049BB133111EBu,
                                                    0xD6E8FEB86659FD93u, 0xFF51AFD7ED558CCDu, 0xC4CEB9FE1A85EC53u,
                                                    0xA0761D6478BD642Fu, 0xE7037ED1A0B428DBu};
        return std::uint64_t{1} << (((f & 0xFFFFFFFFu) * odd[k]) >> 58);
    }

    detail::list<std::uint64_t> words_;
    std::uint64_t size_ = 0; // not std::size_t: a file may have counted more
    double rate_;
    std::uint64_t capacity_;
    seen_unit unit_;
};

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_BOUNDED_PARAGRAPHS_HPP
