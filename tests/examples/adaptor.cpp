// SPDX-License-Identifier: BSL-1.0
//
// An adaptor of one's own: derive from pith::closure, and it composes with pith's adaptors and the standard's.
#include <pith/pith.hpp>

#include <cstddef>
#include <ranges>
#include <string_view>
#include <utility>

namespace house {

/// Keeps lines of at least `least` bytes.
struct at_least : pith::closure<at_least> {
    std::size_t least;
    constexpr explicit at_least(std::size_t bytes) : least(bytes) {}

    // Constrained, because composition asks whether this takes a range, and it must be able to say no.
    template <pith::text_range R>
    constexpr auto operator()(R&& lines) const {
        return std::views::filter(std::forward<R>(lines),
                                  [n = least](std::string_view line) { return line.size() >= n; });
    }
};

} // namespace house

constexpr auto prepare = pith::views::lines | pith::views::strip_ads | house::at_least(12);

constexpr std::string_view page = "Harbour\n"
                                  "Advertisement\n"
                                  "The ferry is a library now.\n";

static_assert(std::ranges::distance(page | prepare) == 1);

int main() {
    bool const text = (page | prepare | pith::to_text) == "The ferry is a library now.\n";

    // With an adaptor of the standard library behind it.
    auto const sizes = prepare | std::views::transform([](std::string_view line) { return line.size(); });
    std::size_t sum = 0;
    for (std::size_t const size : page | sizes) sum += size;

    return text && sum == 27 ? 0 : 1;
}
