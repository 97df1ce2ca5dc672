// SPDX-License-Identifier: BSL-1.0
//
// expect: range['<]
//
// A pipeline wants a range on its left.
#include <pith/pith.hpp>

#include <string>
#include <vector>

#ifdef MISUSE
using page_type = int;
#else
using page_type = std::vector<std::string>;
#endif

int main() {
    constexpr auto newsroom = pith::views::strip_ads | pith::views::strip_social;
    page_type const page{};
    auto kept = page | newsroom;
    static_cast<void>(kept);
}
