// SPDX-License-Identifier: BSL-1.0
//
// The trees: what a sum of small decision trees makes of a line's features (score/features.hpp), in integers.
//
// Sixteen lines go through each tree together. All its questions are asked of all of them, which compilers make vector
// instructions of, and the answers choose among its leaves without a branch: a third of the instructions of going down each
// tree line by line. In constant expressions, where each step counts, lines go one by one.
#ifndef PITH_SCORE_TREES_HPP
#define PITH_SCORE_TREES_HPP

#include <pith/list.hpp>
#include <pith/score/features.hpp>
#include <pith/score/model.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::detail {

/// How many lines go through a tree together.
inline constexpr std::size_t tree_lanes = 16;

/// A tree is complete: its inner nodes in the order of their levels, feature and threshold each, then its leaves in pairs, the
/// left one and what the right one has more (as bytes, which wrap round), 128 added. From a node the way goes to the right where the
/// feature is greater than the threshold. Each number stands there times tree_lanes: that is where its row begins, of the
/// features' rows or of those that have the same number in each lane.
inline constexpr std::size_t model_leaves = std::size_t{1} << model_depth;
inline constexpr std::size_t model_tree = 2 * (model_leaves - 1) + model_leaves; // numbers
inline constexpr std::size_t model_trees = (std::size(model_numbers) - 1) / model_tree;
static_assert((std::size(model_numbers) - 1) % model_tree == 0 && model_depth == 4);
static_assert(model_trees * 128 <= 32767); // sums have 16 bits

/// What the trees say of a line, in the model's units: the greater, the more like residue. Constant time.
[[nodiscard]] constexpr std::int32_t score_of(feature_row const& row) noexcept {
    std::int32_t score = model_base;
    char16_t const* tree = model_numbers;
    for (std::size_t t = 0; t < model_trees; ++t, tree += model_tree) {
        std::size_t node = 0;
        bool right = false;
        for (std::size_t level = 0; level < model_depth; ++level) {
            node = 2 * node + (level == 0 ? 0u : right ? 2u : 1u);
            right = row[tree[2 * node] / tree_lanes] > tree[2 * node + 1] / tree_lanes;
        }
        char16_t const* const pair = tree + 2 * (node + model_leaves / 2);
        score += static_cast<signed char>(pair[0] / tree_lanes - 128 + (right ? pair[1] / tree_lanes - 128 : 0));
    }
    return score;
}

/// A number of each of sixteen lines. What is done to all is written as a loop over the lanes: one instruction.
struct tree_row {
    std::array<signed char, tree_lanes> lane;

    /// All bits where a number is greater, none elsewhere.
    [[nodiscard]] static tree_row greater(signed char const* a, signed char const* b) noexcept {
        tree_row yes;
        for (std::size_t k = 0; k < tree_lanes; ++k) yes.lane[k] = a[k] > b[k] ? -1 : 0;
        return yes;
    }
    /// `a`, and `more` beside it where this says yes.
    [[nodiscard]] tree_row add(signed char const* a, signed char const* more) const noexcept {
        tree_row sum;
        for (std::size_t k = 0; k < tree_lanes; ++k) sum.lane[k] = static_cast<signed char>(a[k] + (more[k] & lane[k]));
        return sum;
    }
    /// `a` where this says no, `b` where it says yes.
    [[nodiscard]] tree_row choose(tree_row const& a, tree_row const& b) const noexcept {
        tree_row one;
        for (std::size_t k = 0; k < tree_lanes; ++k)
            one.lane[k] = static_cast<signed char>((a.lane[k] & ~lane[k]) | (b.lane[k] & lane[k]));
        return one;
    }
};

/// Scores a page's lines, sixteen at a time: add() them, then finish(). What there is of them is written to `scores`.
class tree_batch {
public:
    constexpr explicit tree_batch(list<std::int32_t>& scores) noexcept : scores_(scores) {
        if (std::is_constant_evaluated()) return;
        rows_.fill(0);
        for (std::size_t n = 0; n < 256; ++n)
            for (std::size_t k = 0; k < tree_lanes; ++k)
                same_[n * tree_lanes + k] = static_cast<signed char>(static_cast<int>(n) - 128);
    }
    constexpr void add(std::size_t line, feature_row const& row) noexcept {
        if (std::is_constant_evaluated()) {
            scores_[line] = score_of(row);
            return;
        }
        [&]<std::size_t... F>(std::index_sequence<F...>) { // instructions compare signed numbers
            ((rows_[F * tree_lanes + size_] = static_cast<signed char>(row[F] - 128)), ...);
        }(std::make_index_sequence<feature_count>());
        lines_[size_++] = line;
        if (size_ == tree_lanes) finish();
    }
    constexpr void finish() noexcept {
        if (size_ == 0) return;
        auto const sums = score();
        for (std::size_t k = 0; k < size_; ++k) scores_[lines_[k]] = model_base + sums[k];
        size_ = 0;
    }

private:
    [[nodiscard, gnu::noinline]] std::array<std::int16_t, tree_lanes> score() const noexcept {
        std::array<std::int16_t, tree_lanes> sums{};
        signed char const *const rows = rows_.data(), *const same = same_.data();
        char16_t const* tree = model_numbers;
        for (std::size_t t = 0; t < model_trees; ++t, tree += model_tree) {
            auto const yes = [=](std::size_t node) {
                return tree_row::greater(rows + tree[2 * node], same + tree[2 * node + 1]);
            };
            auto const leaf = [=](std::size_t node) { // below a node of the last level
                char16_t const* const pair = tree + 2 * (node + model_leaves / 2);
                return yes(node).add(same + pair[0], same + pair[1]);
            };
            auto const third = [=](std::size_t node) {
                return yes(node).choose(leaf(2 * node + 1), leaf(2 * node + 2));
            };
            auto const second = [=](std::size_t node) {
                return yes(node).choose(third(2 * node + 1), third(2 * node + 2));
            };
            tree_row const said = yes(0).choose(second(1), second(2));
            for (std::size_t k = 0; k < tree_lanes; ++k) sums[k] = static_cast<std::int16_t>(sums[k] + said.lane[k]);
        }
        return sums;
    }

    list<std::int32_t>& scores_;
    std::size_t size_ = 0;
    std::array<std::size_t, tree_lanes> lines_{};
    // Not used in constant expressions, where filling them would cost steps.
    std::array<signed char, feature_count * tree_lanes> rows_; ///< the lines' features, less 128
    std::array<signed char, 256 * tree_lanes> same_;           ///< of each byte, less 128, a row
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_SCORE_TREES_HPP
