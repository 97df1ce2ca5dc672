// SPDX-License-Identifier: BSL-1.0
//
// The net as a machine, whatever its weights: sums by hand, the ends of its range, and how far a line sees.
#include "../support.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <string_view>
#include <utility>

using namespace support;
namespace pd = pith::detail;

namespace {

constexpr bool test_products() {
    constexpr std::array<std::int16_t, 16> rows{1, 2, /**/ -3, 0,  /**/ 100, -100, /**/ 0,    0,
                                                0, 1, /**/ 0,  -1, /**/ 127, 127,  /**/ -128, -128};
    std::array<char16_t, 16> weights{};
    for (std::size_t k = 0; k < rows.size(); ++k) weights[k] = static_cast<char16_t>(rows[k]);
    constexpr std::array<std::int16_t, 2> x{5, 7};
    std::array<std::int32_t, 8> sums{9, 9, 9, 9, 9, 9, 9, 9}; // what was there does not count
    pd::net_multiply<2, 8>(weights.data(), x.data(), sums.data());
    EXPECT(sums ==
           std::array<std::int32_t, 8>{1 * 5 + 2 * 7, -3 * 5, 100 * 5 - 100 * 7, 0, 7, -7, 127 * 12, -128 * 12});
    return true;
}

/// The greatest sums there can be, of both signs: in a constant expression an overflow would not compile.
constexpr bool test_range() {
    constexpr std::size_t inputs = 3 * pd::net_channels;
    std::array<char16_t, 8 * inputs> weights{};
    std::array<std::int16_t, inputs> x{};
    for (std::size_t i = 0; i < inputs; ++i) {
        x[i] = pd::net_most;
        weights[i] = static_cast<char16_t>(-128);
        weights[7 * inputs + i] = 127;
    }
    std::array<std::int32_t, 8> sums{};
    pd::net_multiply<inputs, 8>(weights.data(), x.data(), sums.data());
    EXPECT(sums == std::array<std::int32_t, 8>{48 * -128 * 32767, 0, 0, 0, 0, 0, 0, 48 * 127 * 32767});
    EXPECT(pd::net_cut(sums[0]) == 0 && pd::net_cut(sums[7]) == 32767);
    EXPECT(pd::net_cut(0) == 0 && pd::net_cut(1) == 1 && pd::net_cut(-1) == 0 && pd::net_cut(32768) == 32767);
    return true;
}

// What the comments of net.hpp take for granted of the weights as they are.
static_assert([] { // the last input's last bin has the table's last row
    std::size_t last = 0;
    for (char const bin : std::string_view(pd::model_net_bins + (pd::net_inputs - 1) * 256, 256))
        last = pd::larger(last, static_cast<std::size_t>(bin - '@'));
    return (pd::model_net_first[pd::net_inputs - 1] + last + 1) * pd::net_channels ==
           std::size(pd::model_net_table) - 1;
}());
static_assert([] { // no sum can overflow
    for (std::size_t k = 0; k + 1 < std::size(pd::model_net_weights); ++k)
        if (std::int32_t const w = pd::net_weight(pd::model_net_weights[k]); w > 127 || w < -128) return false;
    for (std::int32_t const b : pd::model_net_bias)
        if (b > (1 << 29) || b < -(1 << 29)) return false;
    return 3 * pd::net_channels * 128 * 32768 <= (1u << 29);
}());

/// Lines of many kinds, all of them different: a little generator decides what their features are.
struct made_line {
    pd::scored_line line;
    pd::feature_row row;
};
constexpr made_line make_line(std::uint32_t number) {
    made_line made{};
    std::uint32_t state = number * 2654435761u + 1;
    for (auto& f : made.row) {
        state = state * 1664525u + 1013904223u;
        f = static_cast<std::uint8_t>(state >> 24);
    }
    made.line.residue = number % 5 == 0;
    made.line.prose = number % 3 == 0;
    made.line.kind = static_cast<std::uint8_t>(number % 16);
    return made;
}
/// What is said of line `i` of the lines [from, to), of which line `other` is another.
constexpr auto says(std::uint32_t from, std::uint32_t to, std::uint32_t i, std::uint32_t other = 1000) {
    pd::net_page net(to - from);
    for (std::uint32_t k = from; k < to; ++k) {
        auto const made = make_line(k == other ? 999 : k);
        net.add(made.line, made.row);
    }
    net.finish();
    auto const all = net.says(i - from);
    return std::pair(all.residue, all.headline);
}
constexpr bool test_reach() {
    // A window of 31 lines to both sides says what the page says.
    EXPECT(says(0, 70, 35) == says(35 - pd::net_sees, 35 + pd::net_sees + 1, 35));
    EXPECT(says(0, 70, 0) == says(0, pd::net_sees + 1, 0) && says(0, 70, 69) == says(69 - pd::net_sees, 70, 69));
    // What is farther away does not count, what is near does.
    EXPECT(says(0, 70, 35, 35 - pd::net_sees - 1) == says(0, 70, 35));
    EXPECT(says(0, 70, 35, 35 + pd::net_sees + 1) == says(0, 70, 35));
    EXPECT(says(0, 70, 35, 35) != says(0, 70, 35));
    return true;
}

constexpr bool test_ends() {
    // Any bytes are in the table, and one line is a page.
    for (int const byte : {0, 1, 127, 128, 254, 255}) {
        made_line made{};
        made.row.fill(static_cast<std::uint8_t>(byte));
        made.line.kind = 31;
        made.line.head = pd::head_line::error;
        pd::net_page net(1);
        net.add(made.line, made.row);
        net.finish();
        auto const [residue, headline] = net.says(0);
        EXPECT(residue > -100 * pd::model_unit && residue < 100 * pd::model_unit);
        EXPECT(headline > -100 * pd::model_unit && headline < 100 * pd::model_unit);
    }
    pd::net_page none(0);
    none.finish();
    return true;
}

/// Both models have a say of every line that no rule removes, half each.
constexpr bool test_mean() {
    constexpr auto lines = page(ferry, "Share on Facebook", "She stayed.", "Boats", mayor);
    auto const known = judged(lines);
    auto const scored = pd::score_page({known.data(), known.size()});
    auto const all = pd::scores_of(scored, true), brief = pd::scores_of(scored, false);
    pd::net_page net(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) net.add(scored.lines()[i], scored.row(i));
    net.finish();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::int32_t const sum = pd::score_of(scored.row(i)) + net.says(i).residue;
        bool const removed = i == 1;
        EXPECT(scored.lines()[i].residue == removed);
        EXPECT(all.residue[i] == (removed ? pd::model_base : (sum - (sum % 2 != 0 ? 1 : 0)) / 2)); // rounded down
        EXPECT(all.headline[i] == (removed ? 0 : net.says(i).headline));
        EXPECT(brief.residue[i] == (i == 0 || i == 4 ? pd::model_base : all.residue[i]));
    }
    return true;
}

} // namespace

TEST_CASE("the net's sums") { BOTH_TIMES(test_products()); }
TEST_CASE("the net's sums cannot overflow") { BOTH_TIMES(test_range()); }
// At run time only: more steps than compilers take.
TEST_CASE("the net sees 31 lines to both sides of a line") { REQUIRE(test_reach()); }
TEST_CASE("the net takes any bytes") { BOTH_TIMES(test_ends()); }
TEST_CASE("a score is the mean of trees and net") { BOTH_TIMES(test_mean()); }
