// SPDX-License-Identifier: BSL-1.0
//
// The pages of tests/fixtures and what must hold of each. NAME.txt is a page; NAME.clean.txt beside it is what
// clean() must make of it, and where there is none the page is an article and must come through whole.
#ifndef PITH_TESTS_FIXTURES_HPP
#define PITH_TESTS_FIXTURES_HPP

#include "support.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace support {

struct fixture {
    std::string name;
    std::string page;
    std::string expected;
    bool article; ///< nothing may go
};

inline std::string read(std::filesystem::path const& file) {
    std::ifstream in(file, std::ios::binary);
    REQUIRE(in);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

/// All of them, by name.
inline std::vector<fixture> fixtures() {
    namespace fs = std::filesystem;
    std::vector<fixture> all;
    for (auto const& entry : fs::directory_iterator(fs::path(PITH_TEST_DIR) / "fixtures")) {
        auto const& file = entry.path();
        if (file.extension() != ".txt" || file.stem().extension() == ".clean") continue;
        auto const clean = fs::path(file).replace_extension(".clean.txt");
        auto const page = read(file);
        bool const article = !fs::exists(clean);
        all.push_back({file.stem().string(), page, article ? page : read(clean), article});
    }
    std::ranges::sort(all, {}, &fixture::name);
    return all;
}

/// What a user reads of a line that went and should have stayed.
inline std::string explain(std::string_view page) {
    std::string text;
    for (auto const& [line, verdict] :
         page | views::lines |
             views::annotate(pith::category::residue | pith::category::duplicate, pith::repeats::blocks)) {
        if (!verdict) continue;
        for (auto const part :
             {"\n- "sv, line, "  ["sv, name(verdict.what), ", "sv, verdict.rule, ": "sv, verdict.evidence, "]"sv})
            text += part;
    }
    return text;
}

inline void must_clean_to(std::string const& page, std::string const& expected) {
    INFO("removed:" << explain(page));
    auto const once = pith::clean(page);
    CHECK(once == expected);
    CHECK(pith::clean(once) == once);
}

template <class Lines = std::initializer_list<std::string_view>>
std::string joined(Lines const& lines) {
    std::string text;
    for (auto const line : lines) text.append(line).append("\n");
    return text;
}
/// A page from which nothing may go, by rules or by a sure score.
inline void stays(std::initializer_list<std::string_view> lines) {
    must_clean_to(joined(lines), joined(lines));
    CHECK(pith::clean(joined(lines), pith::preset::boilerplate) == joined(lines));
}
/// A page from which nothing may go but what `expected` lacks.
inline void cleans(std::initializer_list<std::string_view> lines, std::initializer_list<std::string_view> expected) {
    must_clean_to(joined(lines), joined(expected));
    CHECK(pith::clean(joined(lines), pith::preset::boilerplate) == joined(expected));
}

} // namespace support

#endif // PITH_TESTS_FIXTURES_HPP
