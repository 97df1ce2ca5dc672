// SPDX-License-Identifier: BSL-1.0
//
// expect: text_range
//
// Strings that a transform makes are gone before their line is judged.
#include <pith/pith.hpp>

#include <ranges>
#include <string>
#include <vector>

#ifdef MISUSE
using made_type = std::string;
#else
using made_type = std::string const&;
#endif

int main() {
    std::vector<std::string> const lines{"a"};
    auto kept =
        lines | std::views::transform([](std::string const& s) -> made_type { return s; }) | pith::views::strip_ads;
    static_cast<void>(kept);
}
