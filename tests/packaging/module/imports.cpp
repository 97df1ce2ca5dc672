// SPDX-License-Identifier: BSL-1.0
//
// What tests/packaging/consumer.cpp does, and a pipeline, with an import in place of the include.
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

import pith;

int main() {
    std::string_view const article = "The bridge over the river was opened to traffic on Monday, a year late.\n"
                                     "The mayor said that the town had waited long enough for it.\n";
    std::string const page = "Advertisement\n" + std::string(article) + "Share on Facebook\n";

    namespace views = pith::views;
    constexpr auto newsroom = views::strip_ads | views::strip_social;
    auto const kept = std::string_view(page) | views::lines | newsroom | pith::to_text;

    int marked = 0;
    for (auto const& [line, verdict] : std::string_view(page) | views::lines | views::annotate)
        if (verdict && pith::any(verdict.what & (pith::category::ad | pith::category::social))) ++marked;

    if (pith::clean(page) != article || kept != article || marked != 2) {
        std::puts("the module does not do what the headers do");
        return 1;
    }
    std::printf("the module of pith %d.%d.%d cleans\n", pith::version_major, pith::version_minor, pith::version_patch);
}
