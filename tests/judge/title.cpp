// SPDX-License-Identifier: BSL-1.0
//
// The title of a page: what it begins or ends with is the headline, and stays wherever it stands above the article.
#include "support.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

using namespace support;

namespace {

constexpr auto headline = "Storm closes the school on the island"sv, site = "The Harbour Post"sv;
constexpr auto named = "Storm closes the school on the island - The Harbour Post"sv;

constexpr bool has(std::vector<std::string_view> const& first, std::string_view line, std::size_t above,
                   bool marked = false) {
    pith::detail::page_title title;
    for (std::string_view l : first) title.add(l);
    return title.has(line, marked, above);
}
constexpr bool test_title() {
    // Before or behind the name of the site, in one of the first three lines.
    EXPECT(has({named}, headline, 5) && has({"The Harbour Post: Storm closes the school on the island"}, headline, 5));
    EXPECT(has({"Menu", "Search", named}, headline, 5) && !has({"Menu", "Search", "News", named}, headline, 5));
    EXPECT(has({headline}, headline, 5) && has({named}, site, 5));
    // Above the line.
    EXPECT(has({named, headline}, headline, 1) && !has({headline}, headline, 0));
    EXPECT(!has({"Menu", named}, headline, 1) && has({"Menu", named}, headline, 2));
    // Not in its middle, not in other words, and of twelve bytes or more.
    EXPECT(!has({"News: Storm closes the school on the island (video)"}, headline, 5));
    EXPECT(!has({named}, "Storm closes the school again", 5) && !has({"Storm"}, headline, 5));
    EXPECT(has({"Ferry and no boat"}, "Ferry and no", 5) && !has({"Ferry and no boat"}, "Ferry and n", 5));
    EXPECT(!has({named}, "", 5) && !has({}, headline, 5));
    // As it is shown.
    EXPECT(has({named}, "# Storm closes the **school** on the island", 5, true));
    EXPECT(!has({named}, "# Storm closes the **school** on the island", 5));
    return true;
}

using page_lines = std::vector<std::string_view>;

/// A page whose headline stands right under a menu, and above other titles and buttons; so many lines are above it.
constexpr page_lines under_menu(std::string_view first, std::string_view line, std::size_t lines_above = 6) {
    constexpr std::string_view entries[] = {"Home", "News", "Sport", "Subscribe", "Log in"};
    page_lines lines{first};
    for (std::size_t k = 0; k + 1 < lines_above; ++k) lines.push_back(entries[k % 5]);
    lines.insert(lines.end(),
                 {line, "Five walks for spring evenings", "Old harbour lights and lamps", "Ida Moe and the sea",
                  "Facebook", "Twitter", "Email", "Print", "Comments", ferry, baker});
    return lines;
}
/// One with the line between the entries of its menu.
constexpr page_lines in_menu(std::string_view first, std::string_view line) {
    return {first,
            "Home",
            "News",
            "Sport",
            line,
            "Tides and nets",
            "Home",
            "News",
            "Facebook",
            "Twitter",
            "Five walks for spring evenings",
            "Old harbour lights and lamps",
            "Ida Moe and the sea",
            ferry,
            baker};
}
constexpr bool stays(page_lines const& lines, std::string_view line) {
    auto const left = collect(lines | views::strip_residue);
    return std::ranges::count(left, line) == std::ranges::count(lines, line);
}
constexpr bool test_headline() {
    EXPECT(stays(under_menu(named, headline), headline));
    EXPECT(!stays(under_menu("The Harbour Post", headline), headline)); // which nothing else keeps there
    EXPECT(stays(under_menu("The Harbour Post: Storm closes the school on the island", headline), headline));
    // The name of the site, and entries of the menu that begin as the title does.
    EXPECT(!stays(in_menu(named, site), site));
    EXPECT(!stays(in_menu("Island schools in a storm", "Island schools"), "Island schools"));
    // A page that begins with a paragraph or a line that the tables know has none below it.
    constexpr auto teaser = "Five walks for spring evenings"sv;
    EXPECT(same(page(ferry, "Related articles", headline, "Most read", teaser, headline, baker) | views::strip_residue,
                {ferry, baker}));
    // In Markdown.
    EXPECT(
        stays(under_menu(named, "# Storm closes the school on the island"), "# Storm closes the school on the island"));
    return true;
}
/// Windows further down, and below the article no longer.
constexpr bool test_far() {
    for (std::size_t const lines_above : {47, 48, 49}) { // where the second window begins
        auto long_page = under_menu(named, headline, lines_above);
        for (int k = 0; k < 10; ++k) long_page.insert(long_page.end(), {mayor, gulls});
        EXPECT(stays(long_page, headline));
        long_page[0] = site;
        EXPECT(!stays(long_page, headline));
    }
    EXPECT(stays(under_menu(named, headline, 151), headline) && !stays(under_menu(site, headline, 151), headline));
    page_lines lines{named, headline};
    for (int k = 0; k < 40; ++k) lines.insert(lines.end(), {ferry, baker});
    lines.insert(lines.end(),
                 {"Related articles", "The mayor wants a longer pier", headline, "Gulls are back on the pier"});
    auto const left = collect(lines | views::strip_residue);
    EXPECT(std::ranges::count(left, headline) == 1 && left.back() == baker);
    return true;
}

} // namespace

TEST_CASE("the title of a page") { BOTH_TIMES(test_title()); }
TEST_CASE("a headline that the title has, under a menu") { BOTH_TIMES(test_headline()); }
TEST_CASE("a headline that the title has, far down") { BOTH_TIMES(test_far()); }
