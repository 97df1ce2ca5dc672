// SPDX-License-Identifier: BSL-1.0
//
// What a stranger's first program would be. Every way of obtaining pith builds and runs it.
#include <pith/pith.hpp>

#include <cstdio>
#include <string>
#include <string_view>

int main() {
    std::string_view const article = "The bridge over the river was opened to traffic on Monday, a year late.\n"
                                     "The mayor said that the town had waited long enough for it.\n";
    std::string const page = "Advertisement\n" + std::string(article);

    if (pith::clean(page) != article) {
        std::puts("pith::clean did not yield the article");
        return 1;
    }
    std::printf("pith %d.%d.%d cleans\n", pith::version_major, pith::version_minor, pith::version_patch);
}
