// SPDX-License-Identifier: BSL-1.0
//
// XXH64, so that fingerprints are the same in every build, on every machine and in other languages.
#ifndef PITH_TEXT_HASH_HPP
#define PITH_TEXT_HASH_HPP

#include <pith/text/swar.hpp>

#include <array>

namespace pith::text {

/// The hash XXH64 of bytes that come in pieces, after Yann Collet's specification ("xxHash fast digest algorithm",
/// doc/xxhash_spec.md of the xxHash project). Independent of byte order. Linear; never throws or allocates. Not
/// cryptographic: who knows the seed can make texts that collide.
class xxh64 {
public:
    constexpr explicit xxh64(std::uint64_t seed = 0) noexcept
        : lanes_{seed + p1 + p2, seed + p2, seed, seed - p1}, seed_(seed) {}

    /// Adds bytes.
    constexpr void update(std::string_view s) noexcept {
        size_ += s.size();
        if (held_ != 0) {
            std::size_t const n = s.size() < stripe - held_ ? s.size() : stripe - held_;
            for (std::size_t k = 0; k < n; ++k) tail_[held_ + k] = s[k];
            held_ += n;
            s.remove_prefix(n);
            if (held_ < stripe) return;
            take(tail_.data());
            held_ = 0;
        }
        for (; s.size() >= stripe; s.remove_prefix(stripe)) take(s.data());
        for (; held_ < s.size(); ++held_) tail_[held_] = s[held_];
    }
    /// The hash of all bytes so far.
    [[nodiscard]] constexpr std::uint64_t digest() const noexcept {
        std::uint64_t h = seed_ + p5;
        if (size_ >= stripe) {
            h = std::rotl(lanes_[0], 1) + std::rotl(lanes_[1], 7) + std::rotl(lanes_[2], 12) + std::rotl(lanes_[3], 18);
            for (auto const lane : lanes_) h = (h ^ round(0, lane)) * p1 + p4;
        }
        h += size_;
        std::size_t i = 0;
        for (; i + 8 <= held_; i += 8) h = std::rotl(h ^ round(0, swar::load(tail_.data() + i)), 27) * p1 + p4;
        if (i + 4 <= held_) {
            h = std::rotl(h ^ (swar::load({tail_.data(), i + 4}, i) * p1), 23) * p2 + p3;
            i += 4;
        }
        for (; i < held_; ++i) h = std::rotl(h ^ (static_cast<unsigned char>(tail_[i]) * p5), 11) * p1;
        h = (h ^ (h >> 33)) * p2;
        h = (h ^ (h >> 29)) * p3;
        return h ^ (h >> 32);
    }
    /// The hash of one text.
    [[nodiscard]] static constexpr std::uint64_t of(std::string_view s, std::uint64_t seed = 0) noexcept {
        xxh64 h(seed);
        h.update(s);
        return h.digest();
    }

private:
    static constexpr std::size_t stripe = 32;
    static constexpr std::uint64_t p1 = 11400714785074694791u, p2 = 14029467366897019727u, p3 = 1609587929392839161u,
                                   p4 = 9650029242287828579u, p5 = 2870177450012600261u;

    static constexpr std::uint64_t round(std::uint64_t lane, std::uint64_t input) noexcept {
        return std::rotl(lane + input * p2, 31) * p1;
    }
    constexpr void take(char const* p) noexcept {
        // Spelled out: g++ turns a loop into vector code without a multiplication of its own, half as fast.
        lanes_[0] = round(lanes_[0], swar::load(p));
        lanes_[1] = round(lanes_[1], swar::load(p + 8));
        lanes_[2] = round(lanes_[2], swar::load(p + 16));
        lanes_[3] = round(lanes_[3], swar::load(p + 24));
    }

    std::array<std::uint64_t, 4> lanes_;
    std::uint64_t seed_, size_ = 0;
    std::array<char, stripe> tail_{};
    std::size_t held_ = 0;
};

} // namespace pith::text

#endif // PITH_TEXT_HASH_HPP
