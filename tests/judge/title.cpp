// SPDX-License-Identifier: BSL-1.0
//
// The title of a page: what it begins or ends with is the headline, and stays wherever it stands above the article.
#include "support.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace support;

namespace {

constexpr auto headline = "Storm closes the school on the island"sv, site = "The Harbour Post"sv;
constexpr auto named = "Storm closes the school on the island - The Harbour Post"sv;

/// The title of a page that begins so, where "Home" is known.
constexpr pith::detail::page_title title_of(std::vector<std::string_view> const& first) {
    pith::detail::page_title title;
    for (std::string_view line : first) title.look(line, line.starts_with('#'), line == "Home");
    return title;
}
constexpr bool has(std::vector<std::string_view> const& first, std::string_view line) {
    return title_of(first).has(line, line.starts_with('#'));
}
constexpr bool test_title() {
    // Before or behind the name of the site.
    EXPECT(has({named}, headline) && has({"The Harbour Post: Storm closes the school on the island"}, headline));
    EXPECT(has({headline}, headline) && has({headline}, "Storm closes the school"));
    // It is the first of three lines that is not known.
    EXPECT(has({"Home", "Home", named}, headline) && !has({"Home", "Home", "Home", named}, headline));
    EXPECT(!has({"Boats", named}, headline) && !has({ferry, named}, headline) &&
           !has({"Home", ferry, named}, headline));
    EXPECT(title_of({"Home", named}).number() == 2 && title_of({named, "Boats"}).number() == 1);
    EXPECT(!title_of({}).found() && !title_of({"Home"}).found() && title_of({named}).found());
    // Not in its middle, not in other words, not in the middle of a word, and of twelve bytes or more.
    EXPECT(!has({"News: Storm closes the school on the island (video)"}, headline));
    EXPECT(!has({named}, "Storm closes the school again") && !has({"Storm"}, headline));
    EXPECT(!has({"Ferry cancelled against our will"}, "Ferry cancelled again"));
    EXPECT(!has({"International news of the harbour"}, "national news of the harbour"));
    EXPECT(has({"Ferry and no boat"}, "Ferry and no") && !has({"Ferry and n - boat"}, "Ferry and n"));
    EXPECT(!has({named}, "") && !has({}, headline));
    // At its end half of it: less may be the name of the site.
    EXPECT(has({"Boats: The Harbour Post"}, site) && !has({named}, site));
    // As both are shown.
    EXPECT(has({named}, "# Storm closes the **school** on the island"));
    EXPECT(has({"# Storm closes the *school* on the island - The Harbour Post"}, headline));
    // What is too long for a title is none.
    std::string const long_line(251, 'a');
    EXPECT(!title_of({long_line}).found());
    EXPECT(has({std::string_view(long_line).substr(1)}, std::string_view(long_line).substr(1)));
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
    EXPECT(!stays(under_menu(site, headline), headline)); // which nothing else keeps there
    EXPECT(stays(under_menu("The Harbour Post: Storm closes the school on the island", headline), headline));
    // The name of the site, and entries of the menu that begin as the title does.
    EXPECT(!stays(in_menu(named, site), site));
    EXPECT(!stays(in_menu("Island schools in a storm", "Island schools"), "Island schools"));
    // What stands first is no title of itself.
    constexpr auto link = "[The news of the whole harbour](https://post.example)"sv;
    EXPECT(!stays(under_menu(link, headline), link));
    // Below a line that the tables know.
    auto skipped = under_menu(named, headline);
    skipped.insert(skipped.begin(), "Skip to content");
    EXPECT(stays(skipped, headline));
    // In Markdown.
    EXPECT(
        stays(under_menu(named, "# Storm closes the school on the island"), "# Storm closes the school on the island"));
    return true;
}
/// Below the article it is an entry as others are.
constexpr bool test_below() {
    EXPECT(same(page(named, "Home", "News", headline, ferry, baker, "Related articles", "The mayor wants a longer pier",
                     headline, "Gulls are back on the pier") |
                    views::strip_residue,
                {named, headline, ferry, baker}));
    return true;
}
/// In windows further down, and where the second window begins.
bool test_far() {
    EXPECT(stays(under_menu(named, headline, 151), headline) && !stays(under_menu(site, headline, 151), headline));
    for (std::size_t lines_above = 46; lines_above < 52; ++lines_above) {
        auto lines = under_menu(named, headline, lines_above);
        for (int k = 0; k < 10; ++k) lines.insert(lines.end(), {mayor, gulls});
        EXPECT(stays(lines, headline));
        lines[0] = site;
        EXPECT(!stays(lines, headline));
    }
    return true;
}
/// Whoever reads may change what he has passed.
bool test_changed() {
    std::vector<std::string> lines;
    for (std::string_view const line : under_menu(named, headline, 151)) lines.emplace_back(line);
    std::size_t number = 0;
    bool kept = false;
    for (std::string& line : lines | views::strip_residue) {
        kept = kept || line == headline;
        if (number++ < 2) std::string().swap(line);
    }
    EXPECT(kept);
    return true;
}

} // namespace

TEST_CASE("the title of a page") { BOTH_TIMES(test_title()); }
TEST_CASE("a headline that the title has, under a menu") { BOTH_TIMES((test_headline() && test_below())); }
TEST_CASE("a headline that the title has, far down") { REQUIRE(test_far()); }
TEST_CASE("a title that is moved from while the page is read") { REQUIRE(test_changed()); }
