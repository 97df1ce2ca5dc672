// SPDX-License-Identifier: BSL-1.0
//
// clean() on any bytes.
#include "invariants.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    using namespace fuzz;
    std::string_view const text(reinterpret_cast<char const*>(data), size);

    auto const once = pith::clean(text);
    require(once.size() <= text.size(), "clean adds nothing");

    // Its lines are lines of the text, in order.
    auto const before = all(text | views::lines);
    auto at = before.begin();
    for (std::string_view const line : once | views::lines) {
        while (at != before.end() && *at != line) ++at;
        require(at != before.end(), "a line that clean leaves is a line of the text");
        ++at;
    }
    auto const twice = pith::clean(once);
    require(prose_lines(twice) == prose_lines(once), "a second clean removes no prose");
    require(pith::clean(text, category::none) == text, "no category, no change");
    return 0;
}
