// SPDX-License-Identifier: BSL-1.0
//
// The table behind the sets and counts of paragraphs: open addressing in the order of the fingerprints ("Ordered hash
// tables", Amble and Knuth, The Computer Journal 17(2), 1974). A fingerprint's home is its value scaled to the table,
// and from the home on the entries stand in ascending order. So the same entries always lie in the same order, a search
// ends at the first greater one, and growing, merging and saving read and write memory from front to back.
#ifndef PITH_REPEATS_FINGERPRINT_TABLE_HPP
#define PITH_REPEATS_FINGERPRINT_TABLE_HPP

#include <pith/fingerprint.hpp>
#include <pith/list.hpp>
#include <pith/repeats/whole_real.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>

namespace pith::inline PITH_VERSION_NAME::detail {

constexpr fingerprint_64 key_of(fingerprint_64 f) noexcept { return f; }
constexpr fingerprint_128 key_of(fingerprint_128 f) noexcept { return f; }
constexpr std::uint64_t high_bits(fingerprint_64 f) noexcept { return f; }
constexpr std::uint64_t high_bits(fingerprint_128 f) noexcept { return f.high; }

/// Entries by fingerprint: `key_of(entry)` is an entry's, and a key of 0 marks a free place.
///
/// At most 4 of 5 places are taken, and 8 of 15 once it has grown; so, from 100 entries on, 10 to 15 places' worth of
/// bytes for 8 entries. While it grows both tables exist, 25 together: reserve() spares that. Searching and inserting
/// take constant time on average and are bounded: an entry that would lie `most_steps` behind its home, or move
/// `most_moves` others, is left out. By chance that does not happen (with 10^8 entries the farthest lies about 45 places
/// behind its home, the longest run is about 800 long). Crafted text can do it; then the crowd is held in part only.
template <class Entry>
class fingerprint_table {
public:
    using key_type = decltype(key_of(std::declval<Entry const&>()));
    static constexpr std::size_t most_steps = 256, most_moves = 1024;

    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr std::size_t places() const noexcept { return slots_.capacity(); }
    constexpr void clear() noexcept { *this = fingerprint_table(); }

    /// Where the key's entry would be; read it to bring it into the cache. Nothing without a table.
    [[nodiscard]] constexpr Entry const* home_of(key_type key) const noexcept {
        return slots_.empty() ? nullptr : slots_.data() + home(key);
    }
    [[nodiscard]] constexpr Entry const* find(key_type key) const noexcept {
        if (slots_.empty()) return nullptr;
        std::size_t const at = search(key);
        return key_of(slots_[at]) == key ? &slots_[at] : nullptr;
    }
    /// The entry with the key of `e`, which is `e` itself where there was none (`true`). nullptr where it was left out.
    constexpr std::pair<Entry*, bool> insert(Entry const& e) {
        key_type const key = key_of(e);
        if (slots_.empty()) rebuild(16);
        std::size_t at = search(key);
        if (key_of(slots_[at]) == key) return {&slots_[at], false};
        if (size_ >= most()) {
            rebuild(grown());
            at = search(key);
        }
        if (at - home(key) >= most_steps) return {nullptr, true};
        std::size_t free = at;
        while (free - at < most_moves && key_of(slots_[free]) != key_type{}) ++free; // the last place is always free
        if (free - at >= most_moves) return {nullptr, true};
        if (free + 1 == slots_.size()) {
            std::size_t const more = more_spare(slots_.size());
            rebuild(slots_.size() + more, slots_.size() - homes_ + more);
            return insert(e);
        }
        for (; free > at; --free) slots_[free] = slots_[free - 1];
        slots_[at] = e;
        ++size_;
        return {&slots_[at], true};
    }
    /// Makes room for `n` entries altogether.
    constexpr void reserve(std::size_t n) {
        if (n > most()) rebuild(places_for(n));
    }
    /// Calls `visit` for every entry in ascending order of the keys.
    template <class Visit>
    constexpr void each(Visit visit) const {
        for (auto const& e : slots_)
            if (key_of(e) != key_type{}) visit(e);
    }
    /// Adds all of `other`. Where both have a key, `join(mine, theirs)` changes mine. Linear in both; the result is the
    /// smallest table that is not too full, or this one if it has room.
    template <class Join>
    constexpr void merge(fingerprint_table const& other, Join join) {
        std::size_t fresh = 0; // entries that are not here
        for (std::size_t at = 0, o = 0; o < other.slots_.size(); ++o) {
            auto const key = key_of(other.slots_[o]);
            if (key == key_type{}) continue;
            while (at < slots_.size() && (key_of(slots_[at]) == key_type{} || key_of(slots_[at]) < key)) ++at;
            fresh += at == slots_.size() || key_of(slots_[at]) != key ? 1u : 0u;
        }
        if (size_ + fresh > most()) rebuild(places_for((size_ + fresh) + (size_ + fresh) / 8));
        other.each([&](Entry const& e) {
            if (auto const [mine, is_new] = insert(e); mine != nullptr && !is_new) join(*mine, e);
        });
    }

private:
    /// Places without a home of their own, behind the others: room for what the last homes pass on. The queue of
    /// those is longer than 64 with a chance of 10^-12 at the greatest load; then the table grows early.
    static constexpr std::size_t spare(std::size_t places) noexcept { return places < 256 ? places / 4 : 64; }
    static constexpr std::size_t more_spare(std::size_t places) noexcept { return places < 4096 ? places / 4 : 1024; }
    static constexpr std::size_t places_for(std::size_t n) noexcept {
        std::size_t const places = n / 4 * 5 + 5; // most() of as many homes is n or more
        return places + (places < 192 ? places / 3 + 1 : 64);
    }
    [[nodiscard]] constexpr std::size_t most() const noexcept { return homes_ / 5 * 4; }
    [[nodiscard]] constexpr std::size_t grown() const noexcept {
        std::size_t const n = size_ / 8 * 15;
        return n < slots_.size() + 16 ? slots_.size() + 16 : n;
    }
    [[nodiscard]] constexpr std::size_t home(key_type key) const noexcept {
        return low_bits(multiply_high(high_bits(key), homes_));
    }
    [[nodiscard]] constexpr std::size_t search(key_type key) const noexcept {
        std::size_t at = home(key);
        while (key_of(slots_[at]) != key_type{} && key_of(slots_[at]) < key) ++at;
        return at;
    }
    constexpr void rebuild(std::size_t places) { rebuild(places, spare(places)); }
    constexpr void rebuild(std::size_t places, std::size_t spare_places) {
        list<Entry> fresh(places, Entry{});
        homes_ = places - spare_places;
        std::size_t next = 0;
        for (auto const& e : slots_) {
            if (key_of(e) == key_type{}) continue;
            std::size_t const h = home(key_of(e));
            if (h > next) next = h;
            if (next + 1 >= fresh.size())
                return rebuild(places + more_spare(places), spare_places + more_spare(places));
            fresh[next++] = e;
        }
        slots_.swap(fresh);
    }

    list<Entry> slots_;
    std::size_t homes_ = 0; ///< places that are some key's home; the others lie behind them
    std::size_t size_ = 0;
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_REPEATS_FINGERPRINT_TABLE_HPP
