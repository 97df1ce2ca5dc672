// SPDX-License-Identifier: BSL-1.0
//
// Menus of short lines, and bars of items.
#include "judge/judged.hpp"

using namespace support;
using pith::category;

namespace {

// A bar of five items above the masthead or below the article. Four may be a caption, numbers are a table's, and so are as
// many items in the next line; the first line may be the page's title.
constexpr bool test_bars() {
    constexpr auto ad = "Advertisement"sv;
    EXPECT(keeps(page("Quay Times", ad, "Boats | Nets | Lamps | Tides | People",
                      "Ferry cancelled again after the storm", ferry, baker),
                 {"Quay Times", "Ferry cancelled again after the storm", ferry, baker}));
    EXPECT(keeps(page("Ferry cancelled again", ferry, baker, ad, "Βάρκες · Δίχτυα · Λάμπες · Παλίρροιες · Άνθρωποι"),
                 {"Ferry cancelled again", ferry, baker}));
    EXPECT(keeps(page("Ferry cancelled again", ferry, baker, ad, "| 船│网│灯│潮汐│人物│"),
                 {"Ferry cancelled again", ferry, baker}));
    // Not beside what goes, or above it: who sings, what is in the soup.
    EXPECT(keeps_all(page("Quay Times", "Boats | Nets | Lamps | Tides | People",
                          "Ferry cancelled again after the storm", ferry, baker)));
    EXPECT(keeps(page("The choir", ferry, baker, "Ida Moe | Jon Falk | Ada Lind | Ole Berg | Per Dahl", ad),
                 {"The choir", ferry, baker, "Ida Moe | Jon Falk | Ada Lind | Ole Berg | Per Dahl"}));
    EXPECT(keeps_all(page("Boats | Nets | Lamps | Tides | People", ferry, baker)));
    EXPECT(
        keeps(page("Boats | Nets | Lamps | Tides | People", ad, "Ferry cancelled again after the storm", ferry, baker),
              {"Boats | Nets | Lamps | Tides | People", "Ferry cancelled again after the storm", ferry, baker}));
    EXPECT(keeps(page("Ferry cancelled again after the storm", "Ida Moe | Jon Falk | Ada Lind | Ole Berg | Per Dahl",
                      ad, ferry, baker), // who wrote it
                 {"Ferry cancelled again after the storm", "Ida Moe | Jon Falk | Ada Lind | Ole Berg | Per Dahl", ferry,
                  baker}));
    EXPECT(pith::detail::bar_items("Quay | Pier | Slip | Mole | Shed") == 5);
    EXPECT(pith::detail::bar_items("Quay | Pier | 3 | Mole | Shed") == 0);
    EXPECT(pith::detail::bar_items("Quay | Pier | Slip | Mole | The nets that nobody mends any longer here") == 0);
    EXPECT(keeps(page("Ferry cancelled again", ferry, baker, ad, "Boats • Nets • Lamps • Tides"),
                 {"Ferry cancelled again", ferry, baker, "Boats • Nets • Lamps • Tides"}));
    EXPECT(keeps(page("Tides", ferry, baker, ad, "Quay | 04:10 | 10:22 | 16:35 | 22:50"),
                 {"Tides", ferry, baker, "Quay | 04:10 | 10:22 | 16:35 | 22:50"}));
    EXPECT(keeps(page("Crews", ferry, baker, ad, "Boat | Captain | Mate | Cook | Boy",
                      "Storm | Ida Moe | Jon Falk | Ada Lind | Ole Berg"),
                 {"Crews", ferry, baker, "Boat | Captain | Mate | Cook | Boy",
                  "Storm | Ida Moe | Jon Falk | Ada Lind | Ole Berg"}));
    EXPECT(keeps(page("Results", ferry, baker, ad, "Team | Won | Drawn | Lost | Goals", "Reds | 3 | 1 | 0 | 9"),
                 {"Results", ferry, baker, "Team | Won | Drawn | Lost | Goals", "Reds | 3 | 1 | 0 | 9"}));
    EXPECT(keeps(
        page("The tour", ferry, baker, ad,
             "She played in these towns of the islands:", "Ansel | Marne | Holt | Sund | Vik"),
        {"The tour", ferry, baker, "She played in these towns of the islands:", "Ansel | Marne | Holt | Sund | Vik"}));
    EXPECT(keeps(page("The choir", ferry, baker, ad, "## Anna | Berta | Clara | Dora | Emma"),
                 {"The choir", ferry, baker, "## Anna | Berta | Clara | Dora | Emma"}));
    // A marker before them is one all the same.
    EXPECT(keeps(page("The pier", ferry, "Read more: Pier | Harbour | Stone | Mortar | Storm", baker),
                 {"The pier", ferry, baker}));
    EXPECT(keeps_all(page("Ferry cancelled again", ferry, "Boats | Nets | Lamps | Tides | People", baker)));
    EXPECT(
        keeps_all(page("Ferry cancelled again", ferry, baker,
                       "The old boats | The nets that nobody mends any longer in these years | Lamps | Tides | Us")));
    return true;
}

constexpr bool test_menu() {
    constexpr auto title = "Ferry to the island cancelled for the third day"sv;
    auto const said = verdicts(page("Opinion", "Boats", "Tides", "Lamps", "Islands", "Harbour", title, ferry, baker));
    for (std::size_t i = 0; i < 4; ++i) EXPECT(said[i].what == category::navigation && said[i].rule == "menu");
    EXPECT(said[0].evidence == "opinion" && said[1].evidence == "Boats");
    EXPECT(!said[4] && !said[5] && !said[6] && !said[7]); // a short headline and a name may stand above a standfirst
    // The page's first line is its title unless the tables know it, and not alone.
    EXPECT(keeps(page("Boats", "Opinion", "Tides", "Lamps", "Islands", "Harbour", title, ferry),
                 {"Boats", "Islands", "Harbour", title, ferry}));
    EXPECT(keeps_all(page("Canada", "Country in North America", ferry, baker)));
    EXPECT(keeps_all(page("Opinion", title, ferry)));
    EXPECT(keeps_all(page("Boats", "Opinion", title, ferry)));
    // Where the tables know none, they are the article's own: a list, a cast, a recipe.
    EXPECT(keeps_all(page("Boats", "Nets", "Tides", "Lamps", "Ropes", "Sails", title, ferry)));
    EXPECT(keeps_all(page("Walnut biscuits", "Flour", "Butter", "Brown sugar", "Two eggs", "Sea salt",
                          "Step 1: Cream the butter and sugar", ferry, baker)));
    EXPECT(keeps_all(page("Apple pie from the outer islands", "flour", "butter", "sugar", "salt", "apples", "cinnamon",
                          "What to do with all that", ferry, baker)));
    // Where no headline follows, they are the article's own: a list, a cast, a poem.
    EXPECT(keeps_all(page(title, "Penn", "Harker", "Moe", "Adeyemi", ferry, baker)));
    EXPECT(keeps_all(page("Penn", "Harker", "Opinion", "Adeyemi", "The dead", ferry, baker)));
    EXPECT(keeps_all(page("Penn", "Harker", "Moe", "Adeyemi", title)));
    // Below the article, from the first line on that the tables know: what is above that may be the article's last.
    EXPECT(keeps(page(title, ferry, baker, "Boats", "Opinion", "Tides", "News"), {title, ferry, baker, "Boats"}));
    EXPECT(keeps_all(page(title, ferry, baker, "Boats", "Opinion", "Tides")));
    EXPECT(keeps_all(page(title, ferry, baker, "Opinion", "Tides")));
    EXPECT(keeps_all(page(title, ferry, baker, "eggs", "flour", "butter", "salt")));
    EXPECT(keeps_all(page(title, ferry, "Boats", "Opinion", "Tides", baker)));
    // Not what begins with a number or a small letter, nor words between lines of a program.
    EXPECT(keeps(page(title, ferry, baker, "News", "Eggs", "Sports"), {title, ferry, baker}));
    EXPECT(keeps_all(page(title, ferry, baker, "News", "eggs", "Sports")));
    EXPECT(keeps(page(title, ferry, baker, "Boats", "Opinion", "5 eggs", "News"),
                 {title, ferry, baker, "Boats", "5 eggs"}));
    EXPECT(keeps_all(page(title, ferry, baker, "};", "News", "Boats", "Sports", "};")));
    return true;
}

} // namespace

TEST_CASE("a bar of short items at the page's edge goes") { BOTH_TIMES(test_bars()); }
TEST_CASE("a run of short lines above the headline or below the article is a menu") { BOTH_TIMES(test_menu()); }

TEST_CASE("a menu that reaches over the judge's horizon is judged as elsewhere") {
    for (std::size_t before = 0; before < 70; ++before) {
        std::vector<std::string_view> lines(before, ferry);
        lines.push_back(baker);
        std::vector<std::string_view> const expected = lines;
        for (std::size_t i = 0; i < 40; ++i)
            for (auto const line : {"Opinion"sv, "Boats"sv, "Sports"sv, "News"sv}) lines.push_back(line);
        INFO(before << " paragraphs above");
        REQUIRE(std::ranges::equal(collect(lines | views::strip_residue), expected));
    }
}
