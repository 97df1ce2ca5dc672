// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

#include <cstdint>
#include <limits>

using real = pith::detail::whole_real;

namespace {

constexpr double d(real r) { return r.to_double(); }

constexpr bool test_doubles() {
    for (double const x : {0.0, 1.0, 0.1, 6.67e-5, 1e-300, 1e300, 4096.0, 0.75}) EXPECT(d(real::of(x)) == x);
    EXPECT(d(real(3, -2)) == 0.75 && d(real(0, 5)) == 0);
    EXPECT(d(real(~std::uint64_t{0})) < 18446744073709551616.0); // rounded down
    EXPECT(d(real::of(-1.0)) == 0 && d(real::of(std::numeric_limits<double>::quiet_NaN())) == 0);
    EXPECT(real::of(1e300) < real::of(std::numeric_limits<double>::infinity()));
    EXPECT(real() < real::of(std::numeric_limits<double>::denorm_min()));
    return true;
}

constexpr bool test_arithmetic() {
    real const one(1), three(3), third = one / three;
    EXPECT(d(three * real(5)) == 15 && d(three + real(5)) == 8 && d(real(5) - three) == 2 && d(real(6) / 3) == 2);
    EXPECT(d(real(15) / three) == 5 && d(real(7, 40) / real(7)) == 1099511627776.0);
    EXPECT(real::of(1.0 / 3) < third && third < real::of(1.0 / 3) + real(1, -53)); // a double has 53 bits of it
    EXPECT(third * three < one && one - third * three < real(1, -60));             // rounded down
    EXPECT(d(real(~std::uint64_t{0}) / real(std::uint64_t{1} << 63)) < 2);
    // What is far smaller makes no difference, nor does nothing.
    EXPECT(d(one + real(1, -100)) == 1 && d(one - real(1, -100)) == 1 && d(real() + one) == 1 && d(one - real()) == 1);
    EXPECT(real(1, -1) < one && !(one < one) && one < real(1, 1) && d(one - one) == 0 && !(one < real()));
    return true;
}

} // namespace

TEST_CASE("a double goes into whole numbers and comes out as it was") { BOTH_TIMES(test_doubles()); }
TEST_CASE("arithmetic in whole numbers is exact where it can be, and rounds down where not") {
    BOTH_TIMES(test_arithmetic());
}
