// SPDX-License-Identifier: BSL-1.0
//
// How often a blocked Bloom filter of blocks of 512 bits, in which each of its members sets one bit of each of eight words,
// errs. With l members to a block on average, one that is new is found in error with
//
//     sum over k of  e^-l l^k / k!  (1 - (63/64)^k)^8
//
// because the number in a block is Poisson's (Putze, Sanders, Singler, "Cache-, hash- and space-efficient Bloom filters",
// JEA 14, 2009).
#ifndef PITH_REPEATS_BLOOM_RATE_HPP
#define PITH_REPEATS_BLOOM_RATE_HPP

#include <pith/list.hpp>
#include <pith/repeats/whole_real.hpp>

#include <cstdint>

namespace pith::inline PITH_VERSION_NAME::detail {

/// Its rate of errors, and how many members it takes for one.
class bloom_rate {
    /// Paragraphs to a block on average are counted in 2^-40; more than 2,000 are as many as 2,000.
    static constexpr int load_bits = 40;
    static constexpr std::uint64_t load_unit = std::uint64_t{1} << load_bits;
    static constexpr unsigned most_load = 2000;

    /// The rate with `l` paragraphs to a block on average, by the sum above; `kept` is 63/64, and below `little` a weight
    /// counts as nothing.
    template <class Real> // before what calls it, for clang's constant evaluation
    static constexpr Real rate_of(Real l, Real kept, Real little) noexcept {
        Real const one(1);
        // The weights without e^-l, which is one over their sum.
        Real weight = one, weights = one, sum(0), empty = one;
        for (unsigned k = 1; k < 2 * most_load + 1000; ++k) {
            weight = weight * l / k;
            empty = empty * kept;
            Real const hit = one - empty, hit2 = hit * hit, hit4 = hit2 * hit2;
            weights = weights + weight;
            sum = sum + weight * (hit4 * hit4);
            if (l < Real(k) && weight < weights * little) break;
        }
        return sum / weights;
    }
    static constexpr whole_real rate_of(std::uint64_t load) noexcept {
        using real = whole_real;
        return rate_of(real(load, -load_bits), real(63, -6), real(1, -60));
    }

public:
    /// The rate after `size` members.
    [[nodiscard]] static constexpr whole_real after(std::uint64_t size, std::uint64_t blocks) noexcept {
        // The load, rounded up: whole paragraphs to a block, and the rest bit by bit.
        std::uint64_t const whole = size / blocks;
        std::uint64_t l = whole < most_load ? whole : most_load, rest = size % blocks;
        for (int k = 0; k < load_bits; ++k) {
            rest *= 2;
            l = l * 2 + (rest >= blocks ? 1u : 0u);
            if (rest >= blocks) rest -= blocks;
        }
        return rate_of(rest == 0 ? l : l + 1);
    }
    /// How many paragraphs `blocks` blocks take with no more than `rate`: the greatest load that has it, times `blocks`.
    [[nodiscard]] static constexpr std::uint64_t capacity(std::uint64_t blocks, double rate) noexcept {
        // Where about, in doubles, which are quick; their last digits decide nothing.
        double few = 0, many = 512;
        for (int k = 0; k < 45; ++k) {
            double const middle = (few + many) / 2;
            (rate_of(middle, 63.0 / 64, 1e-18) <= rate ? few : many) = middle;
        }
        auto const most = whole_real::of(rate);
        auto const fits = [most](std::uint64_t load) { return !(most < rate_of(load)); };
        std::uint64_t step = 64, low = static_cast<std::uint64_t>(few * static_cast<double>(load_unit));
        while (low != 0 && !fits(low)) low -= smaller(low, step *= 2);
        while (low + step < 512 * load_unit && fits(low + step)) low += step;
        for (; step != 0; step /= 2)
            if (low + step < 512 * load_unit && fits(low + step)) low += step;
        return multiply_high(low << 15, blocks << 9); // low < 2^49, blocks < 2^55
    }
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_REPEATS_BLOOM_RATE_HPP
