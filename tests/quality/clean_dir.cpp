// SPDX-License-Identifier: BSL-1.0
//
// clean_dir PRESET IN OUT: cleans every file of IN into OUT; PRESET is residue, boilerplate or main_text.
#include <pith/pith.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

int main(int argc, char** argv) {
    namespace fs = std::filesystem;
    if (argc != 4) return 2;
    std::string_view const name = argv[1];
    auto const how = name == "boilerplate" ? pith::preset::boilerplate
                     : name == "main_text" ? pith::preset::main_text
                                           : pith::preset::residue;
    for (auto const& e : fs::directory_iterator(argv[2])) {
        std::ifstream in(e.path(), std::ios::binary);
        std::string const text((std::istreambuf_iterator<char>(in)), {});
        std::ofstream(fs::path(argv[3]) / e.path().filename(), std::ios::binary) << pith::clean(text, how);
    }
}
