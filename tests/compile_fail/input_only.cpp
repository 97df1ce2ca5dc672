// SPDX-License-Identifier: BSL-1.0
//
// expect: text_range
//
// The judge looks ahead, so lines that can be read only once are refused.
#include <pith/pith.hpp>

#include <istream>
#include <iterator>
#include <ranges>
#include <string>
#include <vector>

#ifdef MISUSE
using lines_type = std::ranges::subrange<std::istream_iterator<std::string>>;
#else
using lines_type = std::vector<std::string>;
#endif

int main() {
    auto kept = lines_type{} | pith::views::strip_ads;
    static_cast<void>(kept);
}
