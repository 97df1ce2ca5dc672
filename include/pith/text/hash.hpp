// SPDX-License-Identifier: BSL-1.0
//
// XXH64, so that fingerprints are the same in every build, on every machine and in other languages; and a mixer of numbers.
#ifndef PITH_TEXT_HASH_HPP
#define PITH_TEXT_HASH_HPP

#include <pith/text/swar.hpp>

#include <array>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::text {

/// The hash XXH64 of bytes that come in pieces, after Yann Collet's specification ("xxHash fast digest algorithm",
/// doc/xxhash_spec.md of the xxHash project). Independent of byte order. Linear; never throws or allocates. Not
/// cryptographic: who knows the seed can make texts that collide.
class xxh64 {
public:
    constexpr explicit xxh64(std::uint64_t seed = 0) noexcept
        : lanes_{seed + p1 + p2, seed + p2, seed, seed - p1}, seed_(seed) {}

    /// Adds bytes.
    [[gnu::noinline]] constexpr void update(std::string_view s) noexcept {
        size_ += s.size();
        if (held_ != 0) {
            std::size_t const n = s.size() < stripe - held_ ? s.size() : stripe - held_;
            hold(s.substr(0, n));
            s.remove_prefix(n);
            if (held_ < stripe) return;
            take({tail_.data(), stripe});
            held_ = 0;
        }
        hold(take(s));
    }
    /// The hash of all bytes so far.
    [[nodiscard]] constexpr std::uint64_t digest() const noexcept { return digest_with({tail_.data(), held_}); }
    /// The hash of all bytes so far and these, in less time than update() and digest().
    [[nodiscard]] constexpr std::uint64_t digest(std::string_view last) noexcept {
        if (held_ != 0) {
            update(last);
            last = {tail_.data(), held_};
        } else {
            size_ += last.size();
            last = take(last);
        }
        return digest_with(last);
    }
    /// The hash of one text.
    [[nodiscard]] static constexpr std::uint64_t of(std::string_view s, std::uint64_t seed = 0) noexcept {
        return xxh64(seed).digest(s);
    }

private:
    static constexpr std::size_t stripe = 32;
    static constexpr std::uint64_t p1 = 11400714785074694791u, p2 = 14029467366897019727u, p3 = 1609587929392839161u,
                                   p4 = 9650029242287828579u, p5 = 2870177450012600261u;

    static constexpr std::uint64_t round(std::uint64_t lane, std::uint64_t input) noexcept {
        return std::rotl(lane + input * p2, 31) * p1;
    }
    constexpr void hold(std::string_view s) noexcept {
        swar::copy(tail_.data() + held_, s.data(), s.size());
        held_ += s.size();
    }
    /// Takes whole stripes; returns what is left.
    [[gnu::noinline]] constexpr std::string_view take(std::string_view s) noexcept {
        // Spelled out: g++ turns a loop over the lanes into vector code without a multiplication of its own, half as fast.
        auto [a, b, c, d] = lanes_;
        for (; s.size() >= stripe; s.remove_prefix(stripe)) {
            a = round(a, swar::load(s.data()));
            b = round(b, swar::load(s.data() + 8));
            c = round(c, swar::load(s.data() + 16));
            d = round(d, swar::load(s.data() + 24));
        }
        lanes_ = {a, b, c, d};
        return s;
    }
    [[nodiscard]] constexpr std::uint64_t digest_with(std::string_view tail) const noexcept {
        std::uint64_t h = seed_ + p5;
        if (size_ >= stripe) {
            h = std::rotl(lanes_[0], 1) + std::rotl(lanes_[1], 7) + std::rotl(lanes_[2], 12) + std::rotl(lanes_[3], 18);
            for (auto const lane : lanes_) h = (h ^ round(0, lane)) * p1 + p4;
        }
        h += size_;
        for (; tail.size() >= 8; tail.remove_prefix(8))
            h = std::rotl(h ^ round(0, swar::load(tail.data())), 27) * p1 + p4;
        if (tail.size() >= 4) {
            h = std::rotl(h ^ (swar::load(tail.substr(0, 4), 0) * p1), 23) * p2 + p3;
            tail.remove_prefix(4);
        }
        for (char const c : tail) h = std::rotl(h ^ (static_cast<unsigned char>(c) * p5), 11) * p1;
        h = (h ^ (h >> 33)) * p2;
        h = (h ^ (h >> 29)) * p3;
        return h ^ (h >> 32);
    }

    std::array<std::uint64_t, 4> lanes_;
    std::uint64_t seed_, size_ = 0;
    std::array<char, stripe> tail_{};
    std::size_t held_ = 0;
};

namespace detail {
/// The finisher of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): every bit of the result depends on all of `h`.
constexpr std::uint64_t mix(std::uint64_t h) noexcept {
    h = (h ^ (h >> 30)) * 0xBF58476D1CE4E5B9u;
    h = (h ^ (h >> 27)) * 0x94D049BB133111EBu;
    return h ^ (h >> 31);
}
} // namespace detail

} // namespace pith::inline PITH_VERSION_NAME::text

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_TEXT_HASH_HPP
