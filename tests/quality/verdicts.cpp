// SPDX-License-Identifier: BSL-1.0
//
// verdicts DIR...: what the judge says of every line of every file, one row a line that goes:
// directory, file, line number from 0, category, rule, evidence, separated by tabs.
#include <pith/pith.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

int main(int argc, char** argv) {
    namespace fs = std::filesystem;
    for (int i = 1; i < argc; ++i) {
        std::vector<fs::path> files;
        for (auto const& e : fs::directory_iterator(argv[i])) files.push_back(e.path());
        std::ranges::sort(files);
        for (auto const& f : files) {
            std::ostringstream buffer;
            buffer << std::ifstream(f, std::ios::binary).rdbuf();
            std::string const text = buffer.str();
            std::size_t number = 0;
            for (auto const& [line, verdict] :
                 text | pith::views::lines | pith::views::annotate(pith::category::all, pith::repeats::blocks)) {
                if (verdict) {
                    std::string evidence(verdict.evidence.substr(0, 60));
                    std::ranges::replace(evidence, '\t', ' ');
                    std::ranges::replace(evidence, '\r', ' ');
                    std::printf("%s\t%s\t%zu\t%s\t%s\t%s\n", argv[i], f.stem().c_str(), number,
                                std::string(pith::name(verdict.what)).c_str(), std::string(verdict.rule).c_str(),
                                evidence.c_str());
                }
                ++number;
            }
        }
    }
}
