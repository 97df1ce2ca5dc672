// SPDX-License-Identifier: BSL-1.0
//
// The net beside the trees: what a small convolutional net makes of a page's lines, each with the lines around it. Its
// inputs are bytes (score/feature.hpp), its weights bytes, its activations 16 bits, its sums 32: the same on every machine
// and in constant expressions.
//
// Every input picks one row of a table, and the rows are added up: 16 numbers a line. Five layers follow, each of which
// adds to a line what it makes of that line, one above and one below: 1, 2, 4, 8 and 16 lines away, so that it sees 31 to
// either side. Two more make two numbers of the sixteen: how much the line is like residue, and like a headline.
#ifndef PITH_SCORE_NET_HPP
#define PITH_SCORE_NET_HPP

#include <pith/list.hpp>
#include <pith/score/feature.hpp>
#include <pith/score/model.hpp>
#include <pith/score/scored_line.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <type_traits>

namespace pith::inline PITH_VERSION_NAME::detail {

/// What the net sees of a line: its features, then its yeses, four at a time, its kind of residue and its place in a masthead.
inline constexpr std::size_t net_inputs = feature_count + 4;
inline constexpr std::size_t net_channels = 16;
/// Lines that the deepest layer looks up and down, and that all of them see.
inline constexpr std::size_t net_reach = 16, net_sees = 31;
inline constexpr std::size_t net_layers = 5;
inline constexpr std::size_t net_outputs = 2;
inline constexpr std::int32_t net_one = 256; ///< of one in activations
inline constexpr std::int32_t net_most = 32767;

static_assert(sizeof(model_net_bins) - 1 == net_inputs * 256 && std::size(model_net_first) == net_inputs);

inline constexpr std::size_t net_layer_size = 3 * net_channels * net_channels,
                             net_top_size = net_channels * net_channels;
static_assert(std::size(model_net_weights) - 1 ==
              net_layers * net_layer_size + net_top_size + net_outputs * net_channels);
static_assert(std::size(model_net_bias) == (net_layers + 2) * net_channels + net_outputs);
static_assert(std::size(model_net_shift) == net_layers + 3);

/// No sum can overflow: an input adds at most 255 to one of 16 bits, a product is at most 128 * 32,768, and each sum has
/// at most 3 * net_channels of them and a bias of less than half of what 32 bits have. (tests/score/net.cpp looks at the
/// weights, biases and bins: here they would be looked at in every file.)
static_assert(net_inputs * 255 <= 65535);

/// Activations are never negative.
[[nodiscard]] constexpr std::int32_t net_cut(std::int32_t x) noexcept { return x < 0 ? 0 : smaller(x, net_most); }

/// A weight, of the unit of a string that it stands in.
[[nodiscard]] constexpr std::int16_t net_weight(char16_t unit) noexcept { return static_cast<std::int16_t>(unit); }

/// `out[o]` becomes the sum of the products of `x` and the o-th of `Out` rows of weights. Eight rows at a time, a form that
/// compilers turn into instructions that multiply and add eight at once.
template <std::size_t In, std::size_t Out>
constexpr void net_multiply(char16_t const* weights, std::int16_t const* x, std::int32_t* out) noexcept {
    static_assert(Out % 8 == 0);
    if (std::is_constant_evaluated()) { // there each step counts, and half of the activations are 0
        for (std::size_t o = 0; o < Out; ++o) out[o] = 0;
        for (std::size_t i = 0; i < In; ++i) {
            if (std::int32_t const by = x[i]; by != 0)
                for (std::size_t o = 0; o < Out; ++o) out[o] += net_weight(weights[o * In + i]) * by;
        }
        return;
    }
    for (std::size_t o = 0; o < Out; o += 8, weights += 8 * In) {
        std::int32_t a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0;
        for (std::size_t i = 0; i < In; ++i) {
            a += net_weight(weights[i]) * x[i];
            b += net_weight(weights[In + i]) * x[i];
            c += net_weight(weights[2 * In + i]) * x[i];
            d += net_weight(weights[3 * In + i]) * x[i];
            e += net_weight(weights[4 * In + i]) * x[i];
            f += net_weight(weights[5 * In + i]) * x[i];
            g += net_weight(weights[6 * In + i]) * x[i];
            h += net_weight(weights[7 * In + i]) * x[i];
        }
        out[o] = a;
        out[o + 1] = b;
        out[o + 2] = c;
        out[o + 3] = d;
        out[o + 4] = e;
        out[o + 5] = f;
        out[o + 6] = g;
        out[o + 7] = h;
    }
}

/// A page's lines one after the other: add() each, then finish(), and it says(). Linear in the lines; two
/// arrays of 32 bytes a line, none for each line.
class net_page {
public:
    constexpr explicit net_page(std::size_t lines)
        : size_(lines), now_((lines + 2 * net_reach) * net_channels, std::int16_t{0}), next_(now_) {}

    constexpr void add(scored_line const& l, feature_row const& row) noexcept {
        std::uint16_t sum[net_channels]{};
        char const* bins = model_net_bins; // of the next input
        std::uint16_t const* first = model_net_first;
        auto const look_up = [&](std::size_t value) {
            char16_t const* const from =
                model_net_table + net_channels * (*first++ + static_cast<std::size_t>(bins[value] - '@'));
            bins += 256;
            for (std::size_t c = 0; c < net_channels; ++c) sum[c] = static_cast<std::uint16_t>(sum[c] + from[c]);
        };
        for (std::uint8_t const value : row) look_up(value);
        std::size_t const flags = flags_of(l), kinds = kinds_of(l);
        look_up(flags & 15u);
        look_up(flags >> 4);
        look_up(kinds & 31u);
        look_up(kinds >> 5);
        std::int16_t* const out = now_.data() + place(added_++);
        constexpr std::int32_t too_much = 128 * net_inputs; // each number of the table has 128 of it
        for (std::size_t c = 0; c < net_channels; ++c)
            out[c] = static_cast<std::int16_t>(
                net_cut(((sum[c] - too_much) * net_one + model_net_bias[c]) >> model_net_shift[0]));
    }
    /// All lines are there: all layers but the last, which says() asks for.
    constexpr void finish() noexcept {
        for (std::size_t k = 0; k + 1 < net_layers; ++k) {
            for (std::size_t i = 0; i < size_; ++i) deepen(k, i, next_.data() + place(i));
            now_.swap(next_);
        }
    }
    /// What it says of line `i`, in the units of the trees.
    struct line_says {
        std::int32_t residue, headline; ///< the greater, the more like one
    };
    [[nodiscard]] constexpr line_says says(std::size_t i) const noexcept {
        constexpr std::size_t at = net_layers * net_layer_size, bias = (net_layers + 1) * net_channels;
        std::int16_t deepest[net_channels];
        deepen(net_layers - 1, i, deepest);
        std::int32_t sum[net_channels];
        net_multiply<net_channels, net_channels>(model_net_weights + at, deepest, sum);
        for (std::size_t c = 0; c < net_channels; ++c)
            sum[c] = net_cut((sum[c] + model_net_bias[bias + c]) >> model_net_shift[net_layers + 1]);
        auto const output = [&sum](std::size_t k) {
            char16_t const* const weights = model_net_weights + at + net_top_size + k * net_channels;
            std::int32_t all = model_net_bias[bias + net_channels + k];
            for (std::size_t c = 0; c < net_channels; ++c) all += net_weight(weights[c]) * sum[c];
            static_assert(net_one == 4 * model_unit);
            return all >> (model_net_shift[net_layers + 2] + 2);
        };
        return {output(0), output(1)};
    }

private:
    /// Lines before the first and after the last are 0.
    [[nodiscard]] static constexpr std::size_t place(std::size_t i) noexcept { return (net_reach + i) * net_channels; }
    /// What a layer makes of line `i`.
    constexpr void deepen(std::size_t layer, std::size_t i, std::int16_t* out) const noexcept {
        std::size_t const away = (std::size_t{1} << layer) * net_channels;
        std::int16_t const* const here = now_.data() + place(i);
        std::int16_t x[3 * net_channels];
        for (std::size_t c = 0; c < net_channels; ++c) x[c] = (here - away)[c];
        for (std::size_t c = 0; c < net_channels; ++c) x[net_channels + c] = here[c];
        for (std::size_t c = 0; c < net_channels; ++c) x[2 * net_channels + c] = (here + away)[c];
        std::int32_t sum[net_channels];
        net_multiply<3 * net_channels, net_channels>(model_net_weights + layer * net_layer_size, x, sum);
        auto const shift = model_net_shift[layer + 1];
        std::int32_t const* const bias = model_net_bias + (layer + 1) * net_channels;
        for (std::size_t c = 0; c < net_channels; ++c) {
            auto const more = static_cast<std::int16_t>(net_cut((sum[c] + bias[c]) >> shift));
            auto const room = static_cast<std::int16_t>(net_most - x[net_channels + c]);
            out[c] = static_cast<std::int16_t>(x[net_channels + c] + smaller(more, room));
        }
    }

    std::size_t size_, added_ = 0;
    list<std::int16_t> now_, next_;
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_SCORE_NET_HPP
