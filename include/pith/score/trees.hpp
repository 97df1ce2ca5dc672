// SPDX-License-Identifier: BSL-1.0
//
// The trees: what a sum of small decision trees makes of a line's features (score/feature.hpp), in integers.
//
// Sixteen lines go through each tree together. All its questions are asked of all of them, which compilers make vector
// instructions of, and the answers choose among its leaves without a branch: a third of the instructions of going down each
// tree line by line. In constant expressions, where each step counts, lines go one by one.
#ifndef PITH_SCORE_TREES_HPP
#define PITH_SCORE_TREES_HPP

#include <pith/list.hpp>
#include <pith/score/feature.hpp>
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

/// A tree is complete: its inner nodes in the order of their levels, feature and threshold each, then its leaves in pairs,
/// the left one and what the right one has more (as bytes, which wrap round), 128 added. From a node the way goes to the right
/// where the feature is greater than the threshold. Each number stands there times tree_lanes: that is where its row begins,
/// of the features' rows or of those that have the same number in each lane.
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

/// A number of each of sixteen lines.
using tree_row = std::array<signed char, tree_lanes>;

/// All bits where `a` is greater than `b`, none elsewhere; `a` where a mask says no, `b` where it says yes.
[[nodiscard]] constexpr signed char tree_mask(signed char a, signed char b) noexcept { return a > b ? -1 : 0; }
[[nodiscard]] constexpr signed char tree_pick(signed char yes, signed char a, signed char b) noexcept {
    return static_cast<signed char>((a & ~yes) | (b & yes));
}

/// A tree that sixteen lines go through. Each loop over the lanes is long enough for clang to make vectors of it before it
/// unrolls it, and short enough for g++ to have registers for all that it points to.
struct tree_questions {
    char16_t const* tree;
    signed char const *rows, *same; ///< the lines' features and each byte, less 128

    /// What the part below a node of the third level says of all lines: two more questions, and one of four leaves.
    [[gnu::always_inline]] inline void ask_part(std::size_t node, tree_row& said) const noexcept {
        std::size_t const l = 2 * node + 1, r = 2 * node + 2;
        signed char const *const x = feature(node), *const x_l = feature(l), *const x_r = feature(r);
        signed char const *const limit = limit_of(node), *const limit_l = limit_of(l), *const limit_r = limit_of(r);
        char16_t const* const leaves = tree + 2 * (l + model_leaves / 2);
        signed char const *const a = same + leaves[0], *const a_more = same + leaves[1];
        signed char const *const b = same + leaves[2], *const b_more = same + leaves[3];
        for (std::size_t k = 0; k < tree_lanes; ++k) {
            int const left = a[k] + (a_more[k] & tree_mask(x_l[k], limit_l[k]));
            int const right = b[k] + (b_more[k] & tree_mask(x_r[k], limit_r[k]));
            said[k] =
                tree_pick(tree_mask(x[k], limit[k]), static_cast<signed char>(left), static_cast<signed char>(right));
        }
    }
    /// Adds what the tree says of each line.
    [[gnu::always_inline]] inline void ask(std::array<std::int16_t, tree_lanes>& sums) const noexcept {
        tree_row a, b, c, d;
        ask_part(3, a);
        ask_part(4, b);
        ask_part(5, c);
        ask_part(6, d);
        signed char const *const x = feature(0), *const x_l = feature(1), *const x_r = feature(2);
        signed char const *const limit = limit_of(0), *const limit_l = limit_of(1), *const limit_r = limit_of(2);
        for (std::size_t k = 0; k < tree_lanes; ++k) {
            auto const left = tree_pick(tree_mask(x_l[k], limit_l[k]), a[k], b[k]);
            auto const right = tree_pick(tree_mask(x_r[k], limit_r[k]), c[k], d[k]);
            sums[k] = static_cast<std::int16_t>(sums[k] + tree_pick(tree_mask(x[k], limit[k]), left, right));
        }
    }

private:
    [[nodiscard]] signed char const* feature(std::size_t node) const noexcept { return rows + tree[2 * node]; }
    [[nodiscard]] signed char const* limit_of(std::size_t node) const noexcept { return same + tree[2 * node + 1]; }
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
        char16_t const* tree = model_numbers;
        for (std::size_t t = 0; t < model_trees; ++t, tree += model_tree)
            tree_questions{tree, rows_.data(), same_.data()}.ask(sums);
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
