// SPDX-License-Identifier: BSL-1.0
//
// The trees as a machine, whatever their numbers: a batch of lines says what each of them says alone.
#include "../support.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

using namespace support;
namespace pd = pith::detail;

namespace {

/// Any bytes: a little generator decides.
constexpr pd::feature_row make_row(std::uint32_t number) {
    pd::feature_row row{};
    std::uint32_t state = number * 2654435761u + 1;
    for (auto& f : row) {
        state = state * 1664525u + 1013904223u;
        f = static_cast<std::uint8_t>(state >> 24);
    }
    return row;
}
/// Whether lines in a batch have the scores that they have alone. Every other line of the page is left out.
constexpr bool together(std::size_t count, auto row_of) {
    constexpr std::int32_t untouched = 1 << 30;
    pd::list<std::int32_t> scores(2 * count + 1, untouched);
    pd::tree_batch batch(scores);
    for (std::size_t i = 0; i < count; ++i) batch.add(2 * i + 1, row_of(i));
    batch.finish();
    for (std::size_t i = 0; i < count; ++i)
        if (scores[2 * i + 1] != pd::score_of(row_of(i)) || scores[2 * i] != untouched) return false;
    return true;
}
constexpr auto any_row = [](std::size_t i) { return make_row(static_cast<std::uint32_t>(i)); };

constexpr bool test_few() {
    EXPECT(together(0, any_row) && together(1, any_row) && together(2, any_row));
    return true;
}
constexpr bool test_ragged_ends() {
    static_assert(pd::tree_lanes == 16);
    for (std::size_t const count : {15u, 16u, 17u, 31u, 32u, 33u, 400u}) EXPECT(together(count, any_row));
    return true;
}
/// Bytes at the ends of their range and of the signed one, in which lanes are compared.
constexpr bool test_extremes() {
    constexpr std::array<std::uint8_t, 8> ends{0, 1, 63, 127, 128, 129, 254, 255};
    EXPECT(together(ends.size(), [&](std::size_t i) {
        pd::feature_row row{};
        row.fill(ends[i]);
        return row;
    }));
    // Features at thresholds and beside them.
    EXPECT(together(100, [](std::size_t i) {
        auto row = make_row(7);
        char16_t const* const tree = pd::model_numbers + i * pd::model_tree;
        row[std::size_t{tree[0]} / pd::tree_lanes] = static_cast<std::uint8_t>(tree[1] / pd::tree_lanes + i % 3 - 1);
        return row;
    }));
    return true;
}

/// A tree by hand, from what is written of it: questions, then leaves in pairs.
constexpr std::int32_t by_hand(std::size_t number, pd::feature_row const& row) {
    auto const at = [&](std::size_t k) { return std::size_t{pd::model_numbers[number * pd::model_tree + k]} / 16; };
    std::size_t node = 1; // the root; the children of n are 2n and 2n + 1
    while (node < 16) node = 2 * node + (row[at(2 * node - 2)] > at(2 * node - 1) ? 1u : 0u);
    std::size_t const leaf = node - 16, left = leaf - leaf % 2;
    auto const number_at = [&](std::size_t k) { return static_cast<int>(at(30 + k)) - 128; };
    int const value = number_at(left) + (leaf % 2 == 1 ? number_at(left + 1) : 0);
    return value > 127 ? value - 256 : value < -128 ? value + 256 : value;
}
constexpr bool test_sum() {
    for (std::size_t i = 0; i < 20; ++i) {
        std::int32_t sum = pd::model_base;
        for (std::size_t t = 0; t < pd::model_trees; ++t) sum += by_hand(t, any_row(i));
        EXPECT(pd::score_of(any_row(i)) == sum);
    }
    return true;
}

} // namespace

TEST_CASE("one line or two through the trees") { BOTH_TIMES(test_few()); }
TEST_CASE("sixteen lines through the trees, one less and one more") { REQUIRE(test_ragged_ends()); }
TEST_CASE("the trees take any bytes") { REQUIRE(test_extremes()); }
TEST_CASE("the trees' sum") { REQUIRE(test_sum()); }
