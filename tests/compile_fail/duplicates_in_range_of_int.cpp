// SPDX-License-Identifier: BSL-1.0
//
// expect: text_range
//
// Numbers are not paragraphs.
#include <pith/pith.hpp>

#include <string>
#include <vector>

#ifdef MISUSE
using line_type = int;
#else
using line_type = std::string;
#endif

int main() {
    std::vector<line_type> const lines(3);
    auto kept = lines | pith::views::strip_duplicates;
    static_cast<void>(kept);
}
