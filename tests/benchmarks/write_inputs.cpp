// SPDX-License-Identifier: BSL-1.0
//
// write_inputs DIR BYTES: what the whole processes read: DIR/articles.txt, DIR/patterns.txt (regular expressions for
// grep and rg) and DIR/phrases.tsv (match, tab, phrase, for the Python script).
#include "generate.hpp"
#include "phrases.hpp"

#include <cstdio>
#include <cstdlib>
#include <fstream>

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fputs("usage: write_inputs DIR BYTES\n", stderr);
        return 2;
    }
    std::string const dir(argv[1]);
    std::ofstream(dir + "/articles.txt", std::ios::binary) << bench::articles(std::strtoull(argv[2], nullptr, 10)).text;
    std::ofstream patterns(dir + "/patterns.txt"), phrases(dir + "/phrases.tsv");
    for (auto const& p : bench::builtin_phrases()) {
        patterns << bench::regex(p) << '\n';
        phrases << pith::match_names[static_cast<std::size_t>(p.where)] << '\t' << p.text << '\n';
    }
    return patterns && phrases ? 0 : 1;
}
