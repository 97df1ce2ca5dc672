// SPDX-License-Identifier: BSL-1.0
#include "odr.hpp"

#include <cstdio>

int main() {
    std::string_view const page = "Advertisement\n"
                                  "The bridge over the river was opened to traffic on Monday, a year late.\n"
                                  "Share on Facebook\n";
    auto const expected = clean_with_split(page);
    for (auto* const clean : {clean_with_single, clean_with_both, clean_with_compiled, clean_with_declared})
        if (clean(page) != expected) {
            std::puts("two ways of taking pith disagree within one program");
            return 1;
        }
    std::string_view const links =
        "The bridge over the river was opened to traffic on Monday, a year late, they said there.\n"
        "Read more:\n"
        "The tram that nobody wanted\n";
    if (rule_with_split(links) != "block_opener" || rule_with_compiled(links) != "block_opener" ||
        rule_with_other(links) != "other_opener") {
        std::puts("two versions in one program are not apart");
        return 1;
    }
    std::puts("split, single and compiled agree within one program, and another version stays apart");
}
