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
    std::string const article = "The bridge over the river was opened to traffic on Monday, a year late.\n"
                                "The mayor said that the town had waited long enough for it.\n"
                                "Forty boats lay at anchor below it until the last of the guests had gone.\n";
    std::string const page = "Advertisement\n" + article + "Share on Facebook\n";
    // What the pipelines leave: the article; the page, and, when it comes again, its lines that are no sentences.
    std::string const more = article + '|' + page + "|Advertisement\nShare on Facebook\n+";

    auto const headers = from_headers(page), declared = from_declarations(page);
    if (!headers.starts_with(article + '|') || headers != from_compiled_headers(page) || headers != declared + more) {
        std::puts("the header-only and the compiled pith disagree within one program");
        return 1;
    }
    std::puts("header-only files, files with pith::compiled and files with its declarations agree");
}
