// SPDX-License-Identifier: BSL-1.0
//
// sets FILE...: what has to be the same on every machine, on standard output: each file cleaned with each preset, what
// the reports' scores come to, and sets of the files' paragraphs as they are saved. Without <filesystem>, exceptions or
// a command line's encoding, so that it is built everywhere. tests/machines/run compares.
#include <pith/pith.hpp>

#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#endif

namespace {

namespace views = pith::views;

void print(std::string_view s) { std::fwrite(s.data(), 1, s.size(), stdout); }

/// Whether the file could be read.
bool read(char const* path, std::string& text) {
    std::FILE* const file = std::fopen(path, "rb");
    if (file == nullptr) return false;
    char buffer[4096];
    for (std::size_t n; (n = std::fread(buffer, 1, sizeof buffer, file)) != 0;) text.append(buffer, n);
    bool const good = std::ferror(file) == 0;
    return std::fclose(file) == 0 && good;
}

template <class Set>
void fill(Set& set, std::string_view text) {
    for (auto const line : text | views::lines) set.insert(line);
}

} // namespace

int main(int argc, char** argv) {
#ifdef _WIN32
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    pith::seen_paragraphs seen;
    pith::seen_paragraphs_128 wide, sentences(pith::seen_unit::sentences);
    // The second is filled: with a capacity that doubles state otherwise on other machines.
    pith::bounded_paragraphs bounded(4096, 1e-3), full(4'037'696, 6.67e-5);
    for (int i = 1; i < argc; ++i) {
        std::string text;
        if (!read(argv[i], text)) {
            std::fprintf(stderr, "sets: %s cannot be read\n", argv[i]);
            return 1;
        }
        for (auto const how : {pith::preset::residue, pith::preset::boilerplate, pith::preset::main_text})
            print(pith::clean(text, how));
        for (auto const least : {0.7, 0.8, 0.9, 0.95})
            print(text | views::lines | views::strip_near_duplicates(least) | pith::to_text);
        for (auto const [line, verdict, score] : text | views::lines | views::annotate_boilerplate) {
            char number[40];
            std::snprintf(number, sizeof number, "%.17g\n", score.confidence);
            print(number);
        }
        fill(seen, text);
        fill(wide, text);
        fill(bounded, text);
        print(text | views::lines | views::strip_duplicates(seen) | pith::to_text);
        print(text | views::lines | views::strip_duplicates(sentences) | pith::to_text);
    }
    for (std::uint64_t k = 1; !full.full(); ++k) full.insert(k * 0x9E3779B97F4A7C15u);
    print(seen.save() + wide.save() + bounded.save() + full.save() + sentences.save());
    return 0;
}
