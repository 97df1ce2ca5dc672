// SPDX-License-Identifier: BSL-1.0
//
// Arithmetic that is the same on every machine: where a multiplication and an addition are joined (FMA), or registers
// are wider than a double (x87), the last digit of a double is another.
#ifndef PITH_REPEATS_WHOLE_REAL_HPP
#define PITH_REPEATS_WHOLE_REAL_HPP

#include <pith/version.hpp>

#include <bit>
#include <cstdint>

namespace pith::inline PITH_VERSION_NAME::detail {

/// The upper half of a product.
constexpr std::uint64_t multiply_high(std::uint64_t a, std::uint64_t b) noexcept {
    std::uint64_t const a0 = a & 0xFFFFFFFFu, a1 = a >> 32, b0 = b & 0xFFFFFFFFu, b1 = b >> 32;
    std::uint64_t const middle = a1 * b0 + ((a0 * b0) >> 32), other = a0 * b1 + (middle & 0xFFFFFFFFu);
    return a1 * b1 + (middle >> 32) + (other >> 32);
}

/// A number that is not negative, with 64 bits of precision, computed in whole numbers: a double's last digit depends on
/// the machine and on how its operations are joined. Results are rounded down.
class whole_real {
public:
    constexpr whole_real() = default;
    /// n * 2^e
    constexpr explicit whole_real(std::uint64_t n, int e = 0) noexcept {
        if (n == 0) return;
        int const shift = std::countl_zero(n);
        digits_ = n << shift;
        exponent_ = e - shift;
    }
    /// A double exactly; 0 for what is not positive, and infinity is 2^1024.
    [[nodiscard]] static constexpr whole_real of(double d) noexcept {
        if (!(d > 0)) return whole_real();
        auto const bits = std::bit_cast<std::uint64_t>(d);
        int const e = static_cast<int>(bits >> 52);
        std::uint64_t const fraction = bits & ((std::uint64_t{1} << 52) - 1);
        return e == 0 ? whole_real(fraction, -1074) : whole_real(fraction | (std::uint64_t{1} << 52), e - 1075);
    }
    /// Precondition: 0, or not below 2^-1022 and not above what a double holds.
    [[nodiscard]] constexpr double to_double() const noexcept {
        if (digits_ == 0) return 0;
        auto const e = static_cast<std::uint64_t>(exponent_ + 63 + 1023);
        return std::bit_cast<double>((digits_ << 1 >> 12) | (e << 52));
    }

    friend constexpr whole_real operator*(whole_real a, whole_real b) noexcept {
        return from_half(multiply_high(a.digits_, b.digits_), a.exponent_ + b.exponent_ + 64);
    }
    /// Loses as many bits as the divisor has.
    friend constexpr whole_real operator/(whole_real a, unsigned n) noexcept {
        return whole_real(a.digits_ / n, a.exponent_);
    }
    /// Precondition: b is not 0.
    friend constexpr whole_real operator/(whole_real a, whole_real b) noexcept {
        bool one = a.digits_ >= b.digits_;
        std::uint64_t quotient = one ? 1 : 0, rest = a.digits_ - (one ? b.digits_ : 0);
        for (int k = 0; k < 63; ++k) {
            one = rest >> 63 != 0 || rest * 2 >= b.digits_; // doubled, it may have a bit more than there is room for
            rest = rest * 2 - (one ? b.digits_ : 0);
            quotient = quotient * 2 + (one ? 1u : 0u);
        }
        return whole_real(quotient, a.exponent_ - b.exponent_ - 63);
    }
    friend constexpr whole_real operator+(whole_real a, whole_real b) noexcept {
        if (a < b) return b + a;
        std::uint64_t const x = a.digits_ / 2, y = b.shifted_to(a.exponent_) / 2; // room for a carry
        return from_half(x + y, a.exponent_ + 1);
    }
    /// Precondition: b is not above a.
    friend constexpr whole_real operator-(whole_real a, whole_real b) noexcept {
        return whole_real(a.digits_ - b.shifted_to(a.exponent_), a.exponent_);
    }
    friend constexpr bool operator<(whole_real a, whole_real b) noexcept {
        if (a.digits_ == 0 || b.digits_ == 0) return a.digits_ < b.digits_;
        return a.exponent_ != b.exponent_ ? a.exponent_ < b.exponent_ : a.digits_ < b.digits_;
    }

private:
    /// The same as the constructor, quicker; precondition: n is 0 or not below 2^62.
    static constexpr whole_real from_half(std::uint64_t n, int e) noexcept {
        whole_real r;
        r.digits_ = n >> 63 != 0 ? n : n * 2;
        r.exponent_ = n >> 63 != 0 ? e : e - 1;
        return r;
    }
    [[nodiscard]] constexpr std::uint64_t shifted_to(int e) const noexcept {
        return digits_ == 0 || e - exponent_ > 63 ? 0 : digits_ >> (e - exponent_);
    }
    std::uint64_t digits_ = 0; ///< the first is 1, unless all are 0
    int exponent_ = 0;
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_REPEATS_WHOLE_REAL_HPP
