// SPDX-License-Identifier: BSL-1.0
//
// expect: text_range
//
// Numbers have no verdicts.
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
    auto annotated = lines | pith::views::annotate;
    static_cast<void>(annotated);
}
