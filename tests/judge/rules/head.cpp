// SPDX-License-Identifier: BSL-1.0
//
// What themes put above the article.
#include "judge/judged.hpp"

using namespace support;
using pith::category;

namespace {

constexpr bool test_weather_head() {
    constexpr auto lines = page("17.1 C", "New York", "Tuesday, June 17, 2025",
                                "Ferry cancelled for the third day in a row", ferry, baker);
    auto const said = verdicts(lines);
    for (std::size_t i = 0; i < 3; ++i) EXPECT(said[i].what == category::widget && said[i].rule == "weather_head");
    EXPECT(!said[3] && !said[4] && !said[5]);
    EXPECT(keeps(page("-2°"
                      "C",
                      "Oslo", "Sunday, January 5, 2025", "", "Ferry cancelled again", ferry),
                 {"", "Ferry cancelled again", ferry}));

    // None of the three alone, and no three in the middle of an article.
    EXPECT(keeps_all(page("New York", ferry)));
    EXPECT(keeps_all(page("17.1 C", ferry)));
    // Within three lines of each other, and a longer line between them is a headline.
    EXPECT(keeps_all(page("17.1 C", "boats of the north", "boats of the south", "boats of the east",
                          "boats of the west", "Tuesday, June 17, 2025", ferry)));
    constexpr auto headline = "Ferry cancelled for the third day in a row"sv;
    EXPECT(keeps(page("17.1 C", headline, "Tuesday, June 17, 2025", ferry), {headline, ferry}));
    EXPECT(keeps_all(page(ferry, "17.1 C", "New York", "Tuesday, June 17, 2025", baker)));
    EXPECT(keeps_all(page("17.1 C", ferry, "Tuesday, June 17, 2025", baker))); // nor with a paragraph between them
    EXPECT(keeps_all(page("17.1 C", "Tuesday, June 17, 2025: how the day went on the pier", ferry)));
    return true;
}

constexpr bool test_glued_menu() {
    constexpr auto lines = page("Middle EastSyriaLebanonWorld News", "",
                                "Ferry cancelled for the third day in a row, with forty people stranded", ferry);
    auto const said = verdicts(lines);
    EXPECT(said[0].what == category::navigation && said[0].rule == "glued_menu" && said[0].evidence == lines[0]);
    EXPECT(!said[2] && !said[3]);
    EXPECT(keeps_all(page("Middle EastSyriaLebanonWorld News", ferry))); // the only title there is
    // Brands are written like that, and below the first paragraph there is no menu.
    EXPECT(keeps_all(page("McDonald's and YouTube part ways", ferry)));
    EXPECT(keeps_all(page("JavaScript on the iPhone", ferry)));
    EXPECT(keeps_all(page(ferry, "Middle EastSyriaLebanonWorld News", baker)));
    EXPECT(keeps_all(page(ferry, "Middle EastSyriaLebanonWorld News", "Ferry cancelled for the third day", baker)));
    EXPECT(keeps_all(page("Middle EastSyriaLebanonWorld News", "Harbour", ferry))); // no headline follows
    // So are surnames, and a line of many words is no menu.
    for (auto const line : {"DeLaRosa Wins Again"sv, "FishMarketPier One Two Three Four Five Six Seven Eight"sv})
        EXPECT(keeps_all(page(line, "Ferry cancelled for the third day in a row", ferry)));
    // One joint is a name's, wherever it stands.
    EXPECT(keeps_all(page("FerryWatch Weekly", "Ferry cancelled for the third day in a row", ferry)));
    return true;
}

} // namespace

TEST_CASE("temperature, city and date above the article are a weather bar") { BOTH_TIMES(test_weather_head()); }
TEST_CASE("a menu without its separators goes, a brand stays") { BOTH_TIMES(test_glued_menu()); }
