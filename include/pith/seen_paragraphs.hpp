// SPDX-License-Identifier: BSL-1.0
//
// seen_paragraphs: what earlier documents said, so that strip_duplicates(seen) removes what they repeat.
//
//     pith::seen_paragraphs seen;                       // or seen_paragraphs_128, or bounded_paragraphs
//     for (auto& doc : docs) store(doc | views::lines | views::strip_duplicates(seen) | pith::to_text);
//     std::string const file = seen.save();             // another run goes on with seen.load(file)
//
// With seen_paragraphs seen(seen_unit::sentences) it holds each three sentences in a row instead: a copy is found that
// was cut into other paragraphs (repeats/sentence_spans.hpp).
//
// Threads: a set is like a std::vector. Any number of threads may ask one set at the same time; while one inserts,
// merges or loads, no other may touch it. For many writers: one set for each thread, merged at the end. Results depend
// on the order of the documents and on nothing else.
#ifndef PITH_SEEN_PARAGRAPHS_HPP
#define PITH_SEEN_PARAGRAPHS_HPP

#include <pith/repeats/fingerprint_table.hpp>
#include <pith/repeats/saved.hpp>
#include <pith/repeats/sentence_spans.hpp>

#include <concepts>
#include <iterator>
#include <span>
#include <string>
#include <type_traits>

namespace pith::inline PITH_VERSION_NAME {

/// What strip_duplicates(seen) asks of a set: fingerprints of one type, asked and inserted many at a time, those of a
/// document in their order. A set of 64 or 128 bits may have a member unit() that gives seen_unit::sentences; one without
/// holds paragraphs.
template <class S>
concept paragraph_set = requires(S& s, S const& c, std::span<typename S::fingerprint_type const> f, std::span<bool> is,
                                 std::string_view text) {
    { S::fingerprint_of(text) } -> std::same_as<typename S::fingerprint_type>;
    c.contains(f, is);
    s.insert(f);
};

/// The paragraphs of earlier documents, by fingerprint: fingerprint_64 or fingerprint_128. Holds no text.
///
/// Memory: from 100 paragraphs on at most 16 bytes each with 64 bits, 32 with 128, right after it has grown; 10 (20)
/// before. While it grows both tables exist; reserve() spares that. Exact but for fingerprints that collide
/// (fingerprint.hpp says how likely that is). Text crafted to crowd the table is left out, so that it stays fast.
/// Throws what allocation throws, and load its load_error.
template <class Fingerprint>
class basic_seen_paragraphs {
public:
    using fingerprint_type = Fingerprint;

    basic_seen_paragraphs() = default;
    /// A set of paragraphs, or of each three sentences in a row.
    ///
    ///     pith::seen_paragraphs seen(pith::seen_unit::sentences);
    constexpr explicit basic_seen_paragraphs(seen_unit unit) noexcept : unit_(unit) {}
    /// What it holds, as it was made. Saved with it: a set of the other unit is not loaded, and not merged.
    [[nodiscard]] constexpr seen_unit unit() const noexcept { return unit_; }

    /// The fingerprint by which a paragraph is known.
    [[nodiscard]] static constexpr Fingerprint fingerprint_of(std::string_view paragraph) noexcept {
        if constexpr (bits == 64) return fingerprint(paragraph);
        else return wide_fingerprint(paragraph);
    }

    /// Whether a paragraph with this content was inserted; of sentences, whether each sentence of it lies in three in a row
    /// that were, without its neighbours and by the rule `{}`. Constant time beside reading the text.
    [[nodiscard]] constexpr bool contains(std::string_view paragraph) const noexcept {
        if (unit_ == seen_unit::sentences) return detail::holds_sentences<Fingerprint>(paragraph, *this);
        return contains(fingerprint_of(paragraph));
    }
    [[nodiscard]] constexpr bool contains(Fingerprint f) const noexcept { return table_.find(some(f)) != nullptr; }
    /// The same of many: `is[i]` tells of `f[i]`. Precondition: as many of one as of the other. Faster than one after
    /// the other where the set is larger than the caches: it waits for memory once for many.
    constexpr void contains(std::span<Fingerprint const> f, std::span<bool> is) const noexcept {
        constexpr std::size_t batch = 32;
        for (std::size_t i = 0; i < f.size(); i += batch) {
            std::size_t const n = detail::smaller(batch, f.size() - i);
            std::array<Fingerprint, batch> home{}; // these reads do not depend on one another
            for (std::size_t k = 0; k < n; ++k)
                if (auto const* const e = table_.home_of(some(f[i + k]))) home[k] = *e;
            for (std::size_t k = 0; k < n; ++k) {
                auto const key = some(f[i + k]);
                is[i + k] = home[k] == key || (home[k] != Fingerprint{} && contains(key));
            }
        }
    }
    /// Inserts it; says whether it is new, or some three sentences of it. Amortised constant beside reading the text.
    constexpr bool insert(std::string_view paragraph) {
        if (unit_ == seen_unit::sentences) return detail::insert_sentences<Fingerprint>(paragraph, *this);
        return insert(fingerprint_of(paragraph));
    }
    constexpr bool insert(Fingerprint f) { return table_.insert(some(f)).second; }
    /// Inserts many.
    constexpr void insert(std::span<Fingerprint const> f) {
        for (auto const one : f) insert(one);
    }
    /// Paragraphs held, or three sentences in a row.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return table_.size(); }
    [[nodiscard]] constexpr bool empty() const noexcept { return size() == 0; }
    /// Memory held, in bytes.
    [[nodiscard]] constexpr std::size_t byte_size() const noexcept {
        return sizeof(*this) + table_.places() * sizeof(Fingerprint);
    }
    /// Forgets all paragraphs, and gives back the memory.
    constexpr void clear() noexcept { table_.clear(); }
    /// Makes room for `n` paragraphs altogether.
    constexpr void reserve(std::size_t n) { table_.reserve(n); }
    /// Adds all of `other`, if it holds the same unit; otherwise changes nothing and returns false. Linear in both.
    constexpr bool merge(basic_seen_paragraphs const& other) {
        if (unit_ != other.unit_) return false;
        if (&other != this) table_.merge(other.table_, [](Fingerprint&, Fingerprint) {});
        return true;
    }
    /// Calls `visit(fingerprint)` for each in ascending order.
    template <class Visit>
    constexpr void each(Visit visit) const {
        table_.each(visit);
    }
    friend constexpr bool operator==(basic_seen_paragraphs const& a, basic_seen_paragraphs const& b) {
        return a.size() == b.size() && a.save() == b.save();
    }

    /// Writes the set to `out`, byte for byte the same for the same paragraphs (format: repeats/saved.hpp): 40 bytes and
    /// 8 (16) for each. Linear.
    template <std::output_iterator<char> Out>
    constexpr Out save(Out out) const {
        detail::saving<Out> to(std::move(out), {bits, static_cast<std::uint64_t>(unit_), size(), size()});
        table_.each([&](Fingerprint f) { to(f); });
        return to.finish();
    }
    /// The same as a string of bytes.
    [[nodiscard]] constexpr std::string save() const {
        std::string bytes;
        bytes.reserve(detail::saved_head + size() * sizeof(Fingerprint) + detail::saved_foot);
        save(std::back_inserter(bytes));
        return bytes;
    }
    /// Becomes the set that was saved as `bytes`, which may be a mapped file; it is not referred to later. Where that is
    /// none, is damaged or of another version, the set stays as it was, the answer is false, and `why`, where given,
    /// says what is wrong. Linear.
    [[nodiscard]] bool try_load(std::string_view bytes, std::optional<load_error>* why = nullptr) {
        auto const h = detail::read_saved(bytes, bits, unit_, sizeof(Fingerprint), why);
        if (!h) return false;
        detail::fingerprint_table<Fingerprint> loaded;
        loaded.reserve(detail::low_bits(h->count)); // so many lie in memory
        Fingerprint before{};
        for (std::size_t at = detail::saved_head; at + detail::saved_foot < bytes.size(); at += sizeof(Fingerprint)) {
            Fingerprint f{};
            if constexpr (bits == 64) f = text::swar::load(bytes.data() + at);
            else f = {text::swar::load(bytes.data() + at + 8), text::swar::load(bytes.data() + at)};
            if (!(before < f)) {
                if (why != nullptr) why->emplace(load_fault::corrupt, "its fingerprints are not in order");
                return false;
            }
            loaded.insert(f);
            before = f;
        }
        table_ = std::move(loaded);
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
    static constexpr unsigned bits = sizeof(Fingerprint) * 8;
    static_assert(std::same_as<Fingerprint, fingerprint_64> || std::same_as<Fingerprint, fingerprint_128>);
    /// 0 marks a free place.
    static constexpr Fingerprint some(Fingerprint f) noexcept {
        if constexpr (bits == 64) return f == 0 ? 1 : f;
        else return f == Fingerprint{} ? Fingerprint{0, 1} : f;
    }
    detail::fingerprint_table<Fingerprint> table_;
    seen_unit unit_ = seen_unit::paragraphs;
};

/// The exact set with 64 bits a paragraph: for up to some hundred million of them.
using seen_paragraphs = basic_seen_paragraphs<fingerprint_64>;
/// The exact set with 128 bits a paragraph: for whole crawls.
using seen_paragraphs_128 = basic_seen_paragraphs<fingerprint_128>;

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_SEEN_PARAGRAPHS_HPP
