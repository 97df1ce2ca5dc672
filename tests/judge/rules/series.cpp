// SPDX-License-Identifier: BSL-1.0
//
// Lists that give themselves away by form: news by the hour, archives, topics with their counts.
#include "judge/judged.hpp"

using namespace support;

namespace {

// News by the hour, the newest first, go at the page's edge and between two paragraphs; what goes forward in time stays.
constexpr bool test_news_by_the_hour() {
    EXPECT(keeps(page("Ferry cancelled again", ferry, baker, "14:17", "Second boat for the outer islands", "13:52",
                      "Old lighthouse to be painted", "13:06", "Gulls take over the market", "11:40",
                      "Nobody wants the old crane", "09:15", "Harbour frozen for three days"),
                 {"Ferry cancelled again", ferry, baker}));
    EXPECT(keeps(page("Ferry cancelled again", ferry, baker, "14:17 Second boat for the outer islands",
                      "13:52 Old lighthouse to be painted", "13:06 Gulls take over the market",
                      "11:40 Nobody wants the old crane", "09:15 Harbour frozen for three days", mayor, ferry),
                 {"Ferry cancelled again", ferry, baker, mayor, ferry}));
    EXPECT(keeps(page("Ferry cancelled again", ferry, baker, "28.11.2011 14:17", "Zweites Boot", "28.11.2011 09:00",
                      "Ein neuer Kran", "27.11.2011 18:30", "Die alten Netze", "26.11.2011 08:12", "Kein Eis im Hafen",
                      "24.11.2011 23:59", "Sturm am Abend"),
                 {"Ferry cancelled again", ferry, baker}));
    // A programme, a timetable, a chronology, a log.
    EXPECT(keeps_all(page("Open day at the harbour", ferry, baker, "09:15", "Breakfast on the quay", "11:40",
                          "How a net is mended", "13:06", "Gulls and how to live with them", "13:52",
                          "A walk to the lighthouse", "14:17", "The last boat")));
    EXPECT(keeps_all(page("A short history", ferry, baker, "12/03/1961 The first ferry", "04/10/1974 The second ferry",
                          "01/02/1988 The fire", "23/07/1999 The new pier", "05/05/2011 The bridge")));
    // Four are no list, nor are the same times again, sentences, and entries with a paragraph between them.
    EXPECT(keeps_all(page("Ferry cancelled again", ferry, baker, "14:17", "Second boat for the islands", "13:52",
                          "Old lighthouse to be painted", "13:06", "Gulls take over the market", "11:40")));
    EXPECT(keeps_all(page("Ferry times", ferry, baker, "14:17 Outer islands", "14:17 Mainland", "14:17 Lighthouse",
                          "14:17 North pier", "14:17 South pier")));
    EXPECT(keeps_all(page("The night of the storm", ferry, baker, "14:17 The pier is gone.", "13:52 A boat is missing.",
                          "13:06 Nobody answers.", "11:40 The gulls leave.", "09:15 The wind turns.")));
    EXPECT(keeps_all(page("The night of the storm", "14:17", ferry, "13:52", baker, "13:06", mayor, "11:40", ferry,
                          "09:15", baker)));
    // Dates alone may be the history of a thing between two paragraphs, and are news below the article.
    constexpr auto changes = page("Tide tables, the program", ferry, baker, "2024-05-01 New moon is right",
                                  "2024-03-12 Faster start", "2024-01-30 Colours for ebb and flood",
                                  "2023-11-02 Danish names", "2023-08-19 First release", mayor, ferry);
    EXPECT(keeps_all(changes));
    return true;
}

// Months with their counts, and topics with theirs below residue. An article counts, too, and gives ages.
constexpr bool test_counts_in_series() {
    EXPECT(keeps(page("Ferry cancelled again", ferry, baker, "May 2020 (17)", "April 2020 (3)", "March 2020 (24)",
                      "February 2020 (9)", "December 2019 (1)"),
                 {"Ferry cancelled again", ferry, baker}));
    EXPECT(keeps(page("Ferry cancelled again", ferry, baker, "Share this article", "boats [530]", "nets [212]",
                      "rope and wire [71]", "gulls [4]", "piers [2]"),
                 {"Ferry cancelled again", ferry, baker}));
    EXPECT(
        keeps_all(page("Ferry cancelled again", ferry, baker, "boats (530)", "nets (212)", "rope (71)", "gulls (4)")));
    EXPECT(keeps_all(page("Boats that sank", ferry, baker, "January 2019 (4)", "February 2019 (2)", "March 2019 (7)",
                          "January 2020 (12)", mayor)));
    EXPECT(keeps_all(page("Films about ferries", ferry, baker, "The Crossing (1954)", "No Boat Today (1961)",
                          "Ice on the Rail (1988)", "Last Ferry (2003)")));
    EXPECT(keeps(page("Who won", ferry, baker, "Advertisement", "Ida Moe (34)", "Jon Falk (7)", "Ada Lind (51)",
                      "Ole Berg (19)"),
                 {"Who won", ferry, baker, "Ida Moe (34)", "Jon Falk (7)", "Ada Lind (51)", "Ole Berg (19)"}));
    return true;
}

// An archive by month goes back in time, or stands below what goes. A chronology goes forward, days are no months, and
// between paragraphs both must be so.
constexpr bool test_months_in_series() {
    EXPECT(keeps(
        page("Ferry cancelled again", ferry, baker, "February 2020", "January 2020", "December 2019", "November 2019"),
        {"Ferry cancelled again", ferry, baker}));
    EXPECT(keeps(page("Ferry cancelled again", ferry, baker, "Leave a comment", "May 2020", "April 2020", "March 2020",
                      "February 2020"),
                 {"Ferry cancelled again", ferry, baker}));
    EXPECT(keeps_all(page("Ferry cancelled again", ferry, baker, "May 2020", "April 2020", "March 2020",
                          "February 2020"))); // one year may be anything
    EXPECT(keeps_all(page("The building of the pier", ferry, baker, "November 2019", "December 2019", "January 2020",
                          "February 2020")));
    EXPECT(keeps_all(page("The building of the pier", ferry, baker, "February 2020", "January 2020", "May 2021",
                          "April 2021", "December 2019", "November 2019"))); // up and down
    EXPECT(keeps_all(page("Four Saturdays", ferry, baker, "4 February 2020", "2 January 2020", "28 December 2019",
                          "30 November 2019")));
    EXPECT(keeps_all(page("Ferry cancelled again", ferry, baker, "February 2020", "January 2020", "December 2019")));
    EXPECT(keeps_all(page("Storms", ferry, "February 2020", "January 2020", "December 2019", "November 2019", baker)));
    EXPECT(
        keeps_all(page("Storms", ferry, baker, "Captain 2020", "Mate 2020", "Cook 2019", "Boy 2019"))); // who won what
    EXPECT(
        keeps_all(page("Songs", ferry, baker, "Blue Water, May 2020", "Stone Songs, March 2020", "Lamps, August 2019",
                       "First Tide, July 2019"))); // with what came out
    EXPECT(keeps_all(page("Storms", ferry, baker, "May 2020", "March 2018", "August 2014", "July 2009"))); // few a year
    EXPECT(pith::detail::archive_year("May 2020") == 2020 && pith::detail::archive_year("Boats 1234") == 0);
    EXPECT(pith::detail::is_month_of_year("mayo de 2020") && !pith::detail::is_month_of_year("Q1 2020"));
    EXPECT(keeps_all(page("Our letter", ferry, baker, "## In print", "February 2020", "January 2020", "December 2019",
                          "November 2019")));
    EXPECT(keeps_all(
        page("Our letter", ferry, baker, "- February 2020", "- January 2020", "- December 2019", "- November 2019")));
    EXPECT(keeps(page("Transbordador cancelado", ferry, baker, "febrero de 2020", "enero de 2020", "diciembre de 2019",
                      "noviembre de 2019"),
                 {"Transbordador cancelado", ferry, baker}));
    return true;
}

} // namespace

TEST_CASE("news by the hour go, what goes forward in time stays") { BOTH_TIMES(test_news_by_the_hour()); }
TEST_CASE("counts in series go where they are an archive's") { BOTH_TIMES(test_counts_in_series()); }
TEST_CASE("an archive by month goes, a chronology stays") { BOTH_TIMES(test_months_in_series()); }

TEST_CASE("a list of news and an archive reach over the judge's horizon") {
    std::vector<std::string> lines{"Ferry cancelled again", std::string(ferry), std::string(baker)};
    auto const article = lines;
    for (int hour = 23; hour >= 0; --hour)
        for (int minute = 45; minute >= 0; minute -= 15) {
            auto const two = [](int n) {
                return std::string(1, static_cast<char>('0' + n / 10)) + static_cast<char>('0' + n % 10);
            };
            lines.push_back(two(hour) + ":" + two(minute));
            lines.push_back("Boat number " + two(minute) + " is late");
        }
    for (int year = 2024; year > 2000; --year)
        for (auto const month : {"December", "August", "May", "January"})
            lines.push_back(std::string(month) + " " + std::to_string(year) + " (" + std::to_string(year % 37 + 1) +
                            ")");
    REQUIRE(same(lines | views::strip_residue, {article[0], article[1], article[2]}));
}
