// SPDX-License-Identifier: BSL-1.0
//
// The sets of lines that the judge works with.
#include "../support.hpp"

using namespace support;
namespace pd = pith::detail;

namespace {

constexpr bool test_sets() {
    EXPECT(pd::below(0) == 0 && pd::below(3) == 0b111 && pd::below(64) == ~pd::line_set{0} &&
           pd::below(70) == pd::below(64));
    EXPECT(pd::between(1, 3) == 0b110 && pd::between(3, 3) == 0 && pd::between(0, 64) == ~pd::line_set{0});
    EXPECT(pd::holds(0b100, 2) && !pd::holds(0b100, 1));
    EXPECT(pd::first_of(0b1100) == 2 && pd::last_of(0b1100) == 3 && pd::count(0b1101) == 3);
    // From the nth on, that one and all behind it, whether they are of the set or not.
    EXPECT(pd::from_nth(0b10110, 1) == ~pd::below(1) && pd::from_nth(0b10110, 2) == ~pd::below(2));
    EXPECT(pd::from_nth(0b10110, 3) == ~pd::below(4) && pd::from_nth(0b10110, 4) == 0 && pd::from_nth(0, 1) == 0);
    return true;
}

constexpr bool runs_are(pd::line_set s, std::initializer_list<std::size_t> expected) {
    auto next = expected.begin();
    bool all = true;
    pd::each_run(s, [&](std::size_t a, std::size_t z) {
        for (std::size_t const place : {a, z}) all = all && next != expected.end() && place == *next++;
    });
    return all && next == expected.end();
}
constexpr bool test_runs() {
    EXPECT(runs_are(0, {}));
    EXPECT(runs_are(0b1, {0, 1}));
    EXPECT(runs_are(0b1101110, {1, 4, 5, 7}));
    EXPECT(runs_are(~pd::line_set{0}, {0, 64}));
    EXPECT(runs_are(~pd::below(60) | 1u, {0, 1, 60, 64}));
    return true;
}

} // namespace

TEST_CASE("sets of lines") { BOTH_TIMES(test_sets()); }
TEST_CASE("runs of lines") { BOTH_TIMES(test_runs()); }
