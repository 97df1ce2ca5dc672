// SPDX-License-Identifier: BSL-1.0
#include "kinds.hpp"

#include <pith/compiled.hpp>

#include <cstdio>

std::string from_declarations(std::string_view page) {
    auto const report = pith::compiled::report(page);
    return pith::compiled::clean(page) + '|' + pith::compiled::clean(page, pith::preset::main_text) + '|' +
           std::to_string(report.words_removed) + std::string(name(report.kind)) + '|';
}

int main() {
    std::string_view const article = "The bridge over the river was opened to traffic on Monday, a year late.\n"
                                     "The mayor said that the town had waited long enough for it.\n";
    std::string const page = "Advertisement\n" + std::string(article) + "Share on Facebook\n";

    auto const headers = from_headers(page), declared = from_declarations(page);
    if (!headers.starts_with(std::string(article) + '|') || headers != from_compiled_headers(page) ||
        headers != declared + std::string(article)) {
        std::puts("the header-only and the compiled pith disagree within one program");
        return 1;
    }
    std::puts("header-only files, files with pith::compiled and files with its declarations agree");
}
