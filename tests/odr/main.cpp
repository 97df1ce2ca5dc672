// SPDX-License-Identifier: BSL-1.0
#include "odr.hpp"

#include <cstdio>

int main() {
    std::string_view const page = "Advertisement\n"
                                  "The bridge over the river was opened to traffic on Monday, a year late.\n"
                                  "Share on Facebook\n";
    auto const expected = clean_with_split(page);
    if (clean_with_single(page) != expected || clean_with_both(page) != expected) {
        std::puts("the split and the single header disagree within one program");
        return 1;
    }
    std::puts("split and single header agree within one program");
}
