// SPDX-License-Identifier: BSL-1.0
//
// The judge's rules, one by one: what each takes, what it goes by, and where it stops.
#include "support.hpp"

using namespace support;
using pith::category;

namespace {

constexpr bool is(pith::verdict const& v, category what, std::string_view rule, std::string_view evidence) {
    return v.what == what && v.rule == rule && v.evidence == evidence;
}

/// The lines that stay.
template <class R>
constexpr bool keeps(R const& lines, std::initializer_list<std::string_view> expected) {
    return same(lines | views::strip_residue, expected);
}
template <class R>
constexpr bool keeps_all(R const& lines) {
    return std::ranges::equal(lines | views::strip_residue, lines);
}

constexpr bool test_phrase() {
    constexpr auto lines = page(ferry, "- ADVERTISEMENT -", baker, "By signing up, you agree to our terms", mayor);
    auto const said = verdicts(lines);
    EXPECT(is(said[1], category::ad, "phrase", "advertisement"));
    EXPECT(said[3].what == category::subscription && said[3].rule == "phrase");
    EXPECT(!said[0] && !said[2] && !said[4]);
    // A paragraph that ends with one goes.
    EXPECT(keeps(page(ferry,
                      "The form on the door asks for a name, a boat and a number of years in the harbour. A star "
                      "indicates required fields.",
                      baker),
                 {ferry, baker}));
    return true;
}

// A pitch is found behind the short question that leads to it, and what a footer says behind its copyright.
constexpr bool test_second_sentence() {
    constexpr auto lines = page(
        ferry, "Hungry for more boats? Sign up for our weekly letter about all that floats, and never miss a tide.",
        baker, "Questions? Contact support.", mayor, "船の記事をもっと？立即注册", ferry,
        "Copyright 2024 The Island Courier Ltd. All rights reserved. Nobody may print it again.", baker);
    EXPECT(keeps(lines, {ferry, baker, mayor, ferry, baker}));
    auto const said = verdicts(lines);
    EXPECT(said[1].what == category::subscription && said[1].rule == "phrase" &&
           said[1].evidence.starts_with("sign up for our"));
    EXPECT(said[3].what == category::navigation && said[5].what == category::subscription);
    EXPECT(said[7].what == category::notice);
    // What an article asks, quotes and tells stays.
    EXPECT(keeps_all(page(
        ferry, "“Hungry for more boats? Sign up for our course,” says the poster on the harbour wall.", baker,
        "Who will row the boat when the old ferryman leaves the island for good this winter? Sign up for our lists, "
        "wrote the council.",
        mayor, "The council had one answer. Sign up for our lists, it wrote to everyone with a boat and two hands.",
        ferry, "Where can I pay the fee for the mooring? Contact support.", baker, "Questions? The clerk has many.")));
    EXPECT(keeps_all(
        page(ferry,
             "Who pays? Sign up for our lists, the council wrote, and then it sent the lists to every house on "
             "the island, to the pier, to the lighthouse and to the three boats that lay in the bay that "
             "week; nobody signed, nobody paid, and nobody ever asked again.",
             baker)));
    return true;
}

// Two phrases of one kind at the starts of two sentences.
constexpr bool test_two_phrases_in_a_line() {
    EXPECT(keeps(page(ferry, baker, "This entry was posted in Boats. Bookmark the permalink."), {ferry, baker}));
    EXPECT(keeps(
        page(ferry, baker,
             "This entry was posted in Boats, Harbours and tagged ferry, tide by The Harbour Master. Bookmark the "
             "permalink.",
             "Leave a comment"),
        {ferry, baker}));
    EXPECT(keeps_all(
        page(ferry, "This entry was posted in 1923. The clerk found it again in a box below the stairs.", baker)));
    return true;
}

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

constexpr bool test_wrapped_phrase() {
    // An error sentence that the page wrapped over two lines: both go, neither alone would.
    constexpr auto first = "Error! We're sorry, but the page you were"sv;
    constexpr auto second = "looking for doesn't exist on this server any more."sv;
    auto const said = verdicts(page(first, second, "", "Ferry cancelled for the third day in a row", ferry, baker));
    EXPECT(said[0].what == category::error_page && said[1].what == category::error_page);
    EXPECT(!said[2] && !said[3] && !said[4] && !said[5]);

    auto const other = verdicts(page("We looked high and low, but could not find the",
                                     "page you are looking for anywhere on this site.", ferry));
    EXPECT(other[1].what == category::error_page);
    EXPECT(other[0].rule == "wrapped_phrase" && other[1].rule == "wrapped_phrase");
    EXPECT(!other[2]);
    // A line of two words was not wrapped, nor one of more than 110 characters.
    constexpr auto rest = "rights reserved is what they wrote on the door"sv;
    EXPECT(keeps(page(ferry, "The old door of it says all", rest, baker), {ferry, baker}));
    EXPECT(keeps_all(page(ferry, "Boats all", rest, baker)));
    EXPECT(keeps_all(page(ferry,
                          "We are sorry to tell you, and we have thought for a long time about how to say it, that on "
                          "this island the page you",
                          "requested could not be found on this island.", baker)));
    return true;
}

constexpr bool test_error_cluster() {
    constexpr auto lines = page("403", "Sorry!!", "The page you are looking for could not be found.",
                                "Ferry cancelled for the third day in a row", ferry, baker);
    auto const said = verdicts(lines);
    EXPECT(said[0].what == category::error_page && said[0].rule == "error_cluster");
    EXPECT(said[1].what == category::error_page);
    EXPECT(said[2].what == category::error_page && said[2].rule == "phrase");
    EXPECT(!said[3] && !said[4] && !said[5]); // the headline right below is the article's

    // It reaches three lines, and not over prose.
    constexpr auto below = "The page you are looking for could not be found."sv;
    EXPECT(keeps(page(ferry, below, "seven blue boats", "six green boats", "403", baker),
                 {ferry, "seven blue boats", "six green boats", baker}));
    EXPECT(keeps(page(ferry, below, "seven blue boats", "six green boats", "five red boats", "403", baker),
                 {ferry, "seven blue boats", "six green boats", "five red boats", "403", baker}));
    EXPECT(keeps(page("Ferry news", below, ferry, "403", baker), {"Ferry news", ferry, "403", baker}));
    // Not what no server prints: other numbers, an address behind a sentence of its own.
    EXPECT(keeps(page(ferry, below, "403", "Your IP: 203.0.113.7", baker), {ferry, baker}));
    for (auto const line : {"736"sv, "The keeper of the tower wrote this down: 203.0.113.7"sv})
        EXPECT(keeps(page(ferry, below, line, baker), {ferry, line, baker}));
    // Not over what is a heading by itself.
    EXPECT(keeps(page(ferry, below, "six green boats", "Access denied", baker),
                 {ferry, "six green boats", "Access denied", baker}));
    // The number alone is a number.
    EXPECT(keeps_all(page("Bus lines of the island", "403", "This line runs twice a day.", ferry)));
    EXPECT(keeps_all(page(ferry, "404", baker)));
    // With the words for it below it is an error at the page's edge, and between two paragraphs what the article is about. The
    // words are the line and two at least; an address or an identifier needs a sentence.
    EXPECT(keeps(page("404", "Not Found", "Ferry cancelled for the third day", ferry, baker),
                 {"Ferry cancelled for the third day", ferry, baker}));
    EXPECT(keeps_all(page(ferry, "404", "Not Found", baker)));
    EXPECT(keeps_all(page("Boats of the island", "404", "Type: a boat for two", ferry, baker)));
    EXPECT(keeps_all(page("Boats of the island", "404", "Type", ferry, baker)));
    EXPECT(keeps_all(page("203.0.113.7", "Not Found", "Ferry cancelled for the third day", ferry, baker)));
    return true;
}

constexpr bool test_error_page() {
    // One sentence makes an error page of three lines more. Of four, it takes two.
    constexpr auto sentence = "The page you are looking for could not be found."sv;
    EXPECT(keeps(page("seven blue boats", "six green boats", "five red boats", sentence), {}));
    EXPECT(keeps(page("seven blue boats", "six green boats", "five red boats", "four white boats", sentence),
                 {"seven blue boats", "six green boats", "five red boats", "four white boats"}));
    EXPECT(keeps(page("seven blue boats", "six green boats", "404", "four white boats", sentence), {}));
    // A word that errors begin with is a word: there has to be another line.
    for (auto const line : {"Sorry!!"sv, "Oops!"sv, "Not Found"sv}) EXPECT(keeps_all(page(line)));
    EXPECT(keeps(page("Sorry!!", "Not Found"), {}));
    // A number and its words go, and make no error page of what stands below: there has to be a sentence.
    EXPECT(keeps(page("404", "Not Found", "seven blue boats", "six green boats"),
                 {"seven blue boats", "six green boats"}));
    // Names of hosts alone are no error, and two paragraphs that speak of one each are an article.
    EXPECT(keeps_all(page("boats.example.org", "nets.example.org")));
    EXPECT(keeps_all(page("The map of the harbour could not be loaded onto the truck before noon, so the two sisters "
                          "carried it over the bridge by hand, in the rain.",
                          "The chest in which they put it is protected by a password that the elder one had thought of "
                          "as a child, and that nobody else has ever heard.")));
    return true;
}

constexpr bool test_errors_in_articles() {
    // Between two paragraphs a long sentence is the article's, below it a player's.
    constexpr auto player = "The media could not be loaded, either because the server or network failed or because "
                            "the format is not supported."sv;
    EXPECT(keeps_all(page(ferry, player, baker)));
    EXPECT(keeps(page(ferry, baker, player), {ferry, baker}));
    // So is the name of one, as a heading. A short sentence is not, and takes two lines to be a quotation.
    EXPECT(keeps_all(page(ferry, "Page not found", baker)));
    EXPECT(keeps(page(ferry, "Page not found.", baker), {ferry, baker}));
    // Three different ones are a list. Two and one of them again are an error page that says so twice.
    constexpr auto title = "Ferry cancelled for the third day in a row"sv;
    EXPECT(keeps_all(page(title, ferry, "403 Forbidden", "404 Not Found", "502 Bad Gateway", baker)));
    EXPECT(keeps(page(title, ferry, baker, "403 Forbidden", "404 Not Found", "404 Not Found"), {title, ferry, baker}));
    EXPECT(keeps_all(page(title, ferry, baker, "403 Forbidden", "404 Not Found", "502 Bad Gateway")));
    return true;
}

constexpr bool test_block() {
    constexpr auto lines = page(ferry, "Read more:", "Fishermen ask for a longer pier",
                                "New cranes for the old harbour", baker, "A line of its own", mayor);
    auto const said = verdicts(lines);
    EXPECT(said[1].what == category::related && said[1].rule == "block_opener");
    EXPECT(said[2].what == category::related && said[2].rule == "block_member");
    EXPECT(said[3].what == category::related && said[3].rule == "block_member");
    EXPECT(said[2].evidence == said[1].evidence); // a member goes because of its heading
    EXPECT(!said[4] && !said[5] && !said[6]);
    return true;
}

constexpr bool test_where_a_block_ends() {
    constexpr auto opener = "Related Articles"sv;
    constexpr auto a = "Fishermen ask for a longer pier"sv, b = "New cranes for the old harbour"sv;
    // at prose
    EXPECT(keeps(page(ferry, opener, a, baker, b, mayor), {ferry, baker, b, mayor}));
    // at a short sentence
    EXPECT(keeps(page(ferry, opener, a, "He left the island for good.", b, mayor),
                 {ferry, "He left the island for good.", b, mayor}));
    // at a blank line, where none stood between the items
    EXPECT(keeps(page(ferry, opener, a, b, "", "A heading of the article", mayor),
                 {ferry, "", "A heading of the article", mayor}));
    // not at the blank line between heading and items, nor between items that are all spaced
    EXPECT(keeps(page(ferry, opener, "", a, "", b, "", mayor), {ferry, "", "", "", mayor}));
    // at a line of more letters or words than titles have
    constexpr auto letters =
        "International Shipbuilding Conference Discusses Environmental Regulations Concerning "
        "Antifouling Coatings Alongside Representatives Of Northern Municipalities And Universities"sv;
    constexpr auto words =
        "To be at sea is to be on the go and to be on the go is to be out of it all as we say on the isle"sv;
    for (auto const line : {letters, words})
        EXPECT(keeps(page(ferry, opener, a, line, b, mayor), {ferry, line, b, mayor}));
    // a heading with nothing below it, at the page's end, opens an empty one
    EXPECT(keeps(page(ferry, opener), {ferry}));
    EXPECT(keeps(page(ferry, opener, "Advertisement"), {ferry}));
    // a heading right above prose is the article's own
    EXPECT(keeps_all(page(ferry, opener, baker)));
    return true;
}

constexpr bool test_residue_does_not_end_a_block() {
    EXPECT(keeps(page(ferry, "Read more:", "Fishermen ask for a longer pier", "Advertisement",
                      "School on the far shore gets a roof", baker),
                 {ferry, baker}));
    return true;
}

constexpr bool test_a_block_is_not_endless() {
    constexpr auto lines = page(ferry, "Related Articles", "Title number one of many", "Title number two of many",
                                "Title number three of many", "Title number four of many", "Title number five of many",
                                "Title number six of many", "A heading of the article itself", mayor);
    auto const said = verdicts(lines);
    for (std::size_t i = 1; i <= 7; ++i) EXPECT(said[i].what == category::related);
    EXPECT(!said[8] && !said[9]);
    return true;
}

constexpr bool test_two_blocks() {
    EXPECT(keeps(page(ferry, "Related Articles", "Fishermen ask for a longer pier", "Most Read",
                      "New cranes for the old harbour", baker),
                 {ferry, baker}));
    return true;
}

constexpr bool test_where_one_opens() {
    constexpr auto a = "Fishermen ask for a longer pier"sv, b = "New cranes for the old harbour"sv;
    // Two words above one title are a heading of links, one word above it is the article's; not above a button or labels.
    EXPECT(keeps(page(ferry, "Most Popular", a, baker), {ferry, baker}));
    EXPECT(keeps_all(page(ferry, "Related", a, baker)));
    EXPECT(keeps(page(ferry, "Related", "Advertisement", baker), {ferry, baker}));
    EXPECT(keeps(page(ferry, "Related", "News", "Sports", baker), {ferry, baker}));
    // Without its colon the link below a teaser opens nothing: the title below it has a line of its own.
    EXPECT(keeps(page(ferry, "Read more", a, baker), {ferry, a, baker}));
    // How the titles of the first block stand says nothing of the second one's.
    EXPECT(keeps(page(ferry, "Related Articles", a, "Most Read", "", b, "", a, "", baker), {ferry, "", "", "", baker}));
    return true;
}

constexpr bool test_legal_disclaimer() {
    constexpr auto lines = page(ferry, "Legal Disclaimer:",
                                "The Harbour Wire provides this content \"as is\" and without warranty of any kind. We "
                                "do not accept any responsibility or "
                                "liability for the accuracy of it.",
                                baker);
    auto const said = verdicts(lines);
    EXPECT(said[1].what == category::notice && said[2].what == category::notice);
    EXPECT(!said[0] && !said[3]);
    return true;
}

constexpr bool test_in_passing() {
    // One phrase in a long paragraph is something the article speaks of.
    constexpr auto cookies = "The council's new site has one page for each ferry, and its only banner says that we use "
                             "cookies for the baker's mood alone, which nobody on the quay has found to be untrue.";
    constexpr auto inbox =
        "The chairman's letter to the members used to come on paper; it is delivered to your inbox now, as he puts "
        "it, and the members who have none read it, as they always did, on the door of the boathouse.";
    EXPECT(keeps(page(ferry, cookies, inbox, baker), {ferry, cookies, inbox, baker}));
    // A longer phrase that holds a shorter one is still one.
    EXPECT(keeps_all(
        page(ferry,
             "The photographs of the old quay are licensed under a creative commons licence of some kind, the "
             "archive says, but the man who took them in the winter of the great ice had never heard of it, "
             "and his daughter, who has kept the negatives in a biscuit tin ever since, has not either.",
             baker)));
    // In other scripts characters take more bytes, and those of the phrase do, too.
    EXPECT(keeps_all(
        page(ferry,
             "老码头边的渡轮如今成了镇上的图书馆，馆长说，读者第一次登船时总要先笑着说一句同意我们的隐私政策，然后"
             "才肯把湿漉漉的靴子脱在甲板上，坐到靠窗的那把旧藤椅里慢慢读完手里的书，谁也不催他们离开。",
             baker)));
    // Two are not, nor is one that is a good part of its sentence.
    EXPECT(
        keeps(page(ferry,
                   "We use cookies to improve your experience on this site, as is explained in detail elsewhere, and "
                   "by continuing to browse you accept this; read our privacy policy to learn what they are.",
                   baker),
              {ferry, baker}));
    EXPECT(keeps(
        page(ferry, "What we write is delivered to your inbox at six, if you leave your address at our desk.", baker),
        {ferry, baker}));
    return true;
}

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

constexpr bool test_breadcrumb() {
    EXPECT(is(verdicts(page("News » Local » Harbour", ferry, baker))[0], category::navigation, "breadcrumb",
              "News » Local » Harbour"));
    EXPECT(keeps(page("Home > World > Asia", "Ferry cancelled for the third day", ferry),
                 {"Ferry cancelled for the third day", ferry}));
    EXPECT(keeps(page(ferry, "Advertisement", "News » Local » Harbour"), {ferry})); // beside other residue
    for (auto const line : {"News » Local » Harbour"sv,                  // between two paragraphs: a way to put things
                            "The treaty of 1648 > the treaty of 1815"sv, // one arrow is no path
                            "if (a > b && b > c) return a;"sv, ">> the operator that shifts >> to the right"sv,
                            "He went from rags > to riches > and back again."sv})
        EXPECT(keeps_all(page(ferry, line, baker)));
    // Nor where it is all there is, or an item of a list.
    EXPECT(keeps_all(page("News » Local » Harbour", "Boats of the island")));
    EXPECT(keeps_all(page("- News » Local » Harbour", "Ferry cancelled for the third day", ferry)));
    // One arrow makes no path, whatever marks stand beside it; nor does a line that begins like a quoted letter.
    for (auto const line :
         {"Boats > Ferries"sv, "Boats > Ferries & tides"sv, "> Boats > Ferries > Tides"sv, "x >> y >> z"sv,
          "Boats > A path that is much too long for the entry of a menu, because it says what it is "
          "about > Tides"sv})
        EXPECT(keeps_all(page(line, "Ferry cancelled for the third day in a row", ferry)));
    return true;
}

constexpr bool test_placeholder() {
    for (auto const line :
         {"{{ article.title }}"sv, "{% block content %}"sv, "<!-- wp:paragraph -->"sv, "%%sitename%%"sv,
          "[vc_row css=\".a\"]"sv, "[/vc_row]"sv, "[caption id=\"7\"]A boat[/caption]"sv}) {
        auto const said = verdicts(page(ferry, line, baker));
        EXPECT(is(said[1], category::placeholder, "placeholder", line));
        EXPECT(!said[0] && !said[2]);
    }
    for (auto const line : {"{ a set of braces }"sv, "[sic]"sv, "[Applause]"sv, "[1] The Harbour Gazette, 1912"sv,
                            "[server_settings]"sv, "%% of the boats %%"sv, "100 % of 20 %"sv, "[he wrote] so"sv})
        EXPECT(keeps_all(page(ferry, line, baker)));
    return true;
}

constexpr bool test_counters() {
    auto const said = verdicts(
        page(ferry, baker, "Stay Connected", "0FansLike", "1,234FollowersFollow", "12,345SubscribersSubscribe"));
    EXPECT(said[2]);
    for (std::size_t i = 3; i < 6; ++i) EXPECT(said[i].what == category::social);
    EXPECT(keeps_all(page(ferry, "1.2 million followers.", baker)));
    return true;
}

constexpr bool test_share_bar() {
    // Names of networks are names; in a row they are a share bar.
    constexpr auto title = "Ferry to the island cancelled for the third day"sv;
    EXPECT(keeps(page(title, "Facebook", "Twitter", "WhatsApp", "Email", ferry, baker), {title, ferry, baker}));
    EXPECT(keeps(page(ferry, baker, "Share", "Facebook", "Pinterest"), {ferry, baker}));
    EXPECT(keeps(page(ferry, "Share Tweet Pin Email", baker), {ferry, baker})); // in one line
    EXPECT(keeps_all(page(ferry, "Facebook", baker)));                          // a heading
    return true;
}

constexpr bool test_comment_form() {
    EXPECT(
        keeps(page(ferry, baker, "LEAVE A REPLY", "Please enter your comment!", "Please enter your name here", "Name",
                   "Email", "Website", "Save my name, email, and website in this browser for the next time I comment."),
              {ferry, baker}));
    EXPECT(keeps(page(ferry, baker, "+ There are no comments", "Add yours"), {ferry, baker}));
    EXPECT(keeps(page(ferry, baker, "Report this comment", mayor), {ferry, baker, mayor})); // no heading says so
    EXPECT(keeps_all(page(ferry, "122 comments", baker)));                                  // a heading may
    return true;
}

constexpr bool test_company() {
    // "Comments" is a heading unless it stands beside residue.
    auto const said = verdicts(page(ferry, baker, "Comments", "No comment"));
    EXPECT(said[2] && said[3]);
    EXPECT(keeps_all(page(ferry, "Comments", baker)));
    // One label alone proves nothing, two prove each other.
    EXPECT(keeps_all(page(ferry, "Sponsored", baker)));
    EXPECT(keeps(page(ferry, "Sponsored", "Share", baker), {ferry, baker}));
    // A label beside residue is residue, blank lines between them or not.
    EXPECT(keeps(page(ferry, "Advertisement", "", "Sponsored", baker), {ferry, "", baker}));
    EXPECT(keeps(page(ferry, "Advertisement", "- Sponsored -", baker), {ferry, baker})); // dashes on both sides
    // But not what somebody says, nor an item of a list.
    for (auto const line : {"“Comments”"sv, "- Comments"sv})
        EXPECT(keeps(page(ferry, "Share this article", line, baker), {ferry, line, baker}));
    // Up to three lines away.
    EXPECT(keeps(page(ferry, "Share this article", "six green boats", "Comments", baker),
                 {ferry, "six green boats", baker}));
    EXPECT(keeps_all(page(ferry, "six green boats", "five red boats", "four white boats", "Comments", baker)));
    EXPECT(keeps(
        page(ferry, "Share this article", "six green boats", "five red boats", "four white boats", "Comments", baker),
        {ferry, "six green boats", "five red boats", "four white boats", "Comments", baker}));
    EXPECT(keeps(page(ferry, "Share this article", baker, "Comments", mayor), {ferry, baker, "Comments", mayor}));
    // Menu words are headings of articles, and two in a row of a table.
    EXPECT(keeps_all(page(ferry, "News", "Sports", baker)));
    // Prose that begins with a label's words is prose, whatever stands beside it.
    constexpr auto said_it =
        "Subscribe to nothing, said the old harbour master, when the young reporter asked him what "
        "he had learned in forty years."sv;
    EXPECT(keeps(page(ferry, "Share this article", said_it, baker), {ferry, said_it, baker}));
    return true;
}

constexpr bool test_page_numbers() {
    auto const said = verdicts(page(ferry, baker, "Share this article", "1 2 3 … 9"));
    EXPECT(said[3] && said[3].what == category::navigation);
    EXPECT(keeps_all(page(ferry, "1 2 3", baker)));
    EXPECT(keeps_all(page(ferry, "1 2 3", "4 5 6", baker)));
    EXPECT(keeps_all(page(ferry, baker, "1 2 3", "4 5 6")));
    // Two numbers are a score.
    EXPECT(keeps(page(ferry, "Share this article", "2 1", baker), {ferry, "2 1", baker}));
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

constexpr bool test_sections() {
    // Words that open lists and menus elsewhere are headings right above the article's own text.
    EXPECT(keeps_all(page(ferry, "Related", "Parts that wear out in a year", baker, mayor)));
    EXPECT(keeps_all(page(ferry, "Related", "Boots", "Lamps", baker))); // no titles of stories
    // Where there is no prose, a heading opens nothing without a colon: it may be a poem's.
    constexpr auto lamp = "I left the lamp in the window"sv, key = "And the key beneath the stone"sv;
    EXPECT(keeps_all(page("Most Popular", lamp, key)));
    EXPECT(keeps(page("Most Popular:", lamp, key), {}));
    // Names with a capital inside are no labels glued to titles.
    for (auto const line : {"More InDesign tips", "Latest FromSoftware game", "FacebookTwitter Inc",
                            "PlayStation Store", "Read on, read on"})
        EXPECT(keeps_all(page(ferry, line, baker)));
    return true;
}

constexpr bool test_quoted_errors() {
    EXPECT(
        keeps_all(page("Whoever opens the shop from the island gets a page with nothing but this on it, day and night.",
                       "502 Bad Gateway", "nginx/1.18.0", baker, ferry)));
    EXPECT(
        keeps_all(page("Oh no", "Nobody at the door tonight", "Sorry", "Nobody on the stairs", "Try again"))); // a song
    return true;
}

constexpr bool test_buttons() {
    // A button says what it is, and nothing of the lines around it.
    constexpr auto lines = page(ferry, "Brass lamp", "View at Amazon", "Steel lamp", "Check price", "Glass lamp",
                                "Buy now", "Read more", baker, "Brass lamp", "View at Amazon", "Paper lamp");
    auto const said = verdicts(lines);
    for (std::size_t i : {2u, 4u, 6u, 10u}) EXPECT(said[i].what == category::ad && said[i].rule == "phrase");
    EXPECT(is(said[7], category::related, "phrase", "read more"));
    for (std::size_t i : {0u, 1u, 3u, 5u, 8u, 9u, 11u}) EXPECT(!said[i]);
    EXPECT(keeps_all(page(ferry, "Buy now, pay later", baker, "Amazon", mayor)));
    return true;
}

constexpr bool test_headings_that_need_titles() {
    constexpr auto a = "Fishermen ask for a longer pier"sv, b = "New cranes for the old harbour"sv;
    EXPECT(keeps(page(ferry, "Most Popular", a, b, baker), {ferry, baker}));
    EXPECT(keeps(page(ferry, "Related", a, b, baker), {ferry, baker}));
    EXPECT(keeps(page(ferry, "You may also like…", a, b, baker), {ferry, baker}));
    EXPECT(keeps_all(page(ferry, "Related", baker, "Latest", "He left the island for good.", mayor)));
    EXPECT(keeps_all(page(ferry, "Popular.", a, baker)));
    return true;
}

constexpr bool test_label_run() {
    for (auto const line : {"Tweet Pin Print Bookmark"sv, "Share Tweet LinkedIn"sv, "Tweet Share Share Comment"sv,
                            "Privacy Policy, Terms of Use"sv}) {
        auto const said = verdicts(page(ferry, line, baker));
        EXPECT(said[1].rule == "label_run" && said[1].evidence == line);
        EXPECT(!said[0] && !said[2]);
    }
    // What stood between them may be lost, also between a label and the title behind it.
    for (auto const line : {"FacebookTwitterEmail"sv, "Share:TwitterFacebookReddit"sv, "Terms of UsePrivacy Policy"sv,
                            "Share onFacebook"sv, "Skip toMain content"sv})
        EXPECT(verdicts(page(ferry, line, baker))[1].rule == "label_run");
    EXPECT(is(verdicts(page(ferry, "Previous ArticleFishermen ask for a longer pier", baker))[1], category::related,
              "phrase", "previous article"));
    // Two words are a name, and labels of a share bar and a footer do not go together.
    for (auto const line : {"Pin Tweet"sv, "Advertisement Loading"sv, "Pin it Cookies"sv, "Accept all cookies Email"sv})
        EXPECT(keeps_all(page(ferry, line, baker)));
    // One label that decides does not make a run of menu words, of which titles are made.
    for (auto const line :
         {"Special Report Advertisement"sv, "Advertisement Business Sports"sv, "Back to top News Sport"sv})
        EXPECT(keeps_all(page(ferry, line, baker)));
    for (auto const line :
         {"Next post office to close is ours"sv, "Next article of the treaty"sv, "YouTube and LinkedIn"sv,
          "iPhone repairs at McDonald's"sv, "MoreFerries"sv, "LoadingArtist draws a comic about a fox"sv})
        EXPECT(keeps_all(page(ferry, line, baker)));
    for (auto const line : {"Social media reactions"sv, "Facebook Messenger"sv, "Privacy and comments"sv,
                            "Business Technology Science"sv})
        EXPECT(keeps_all(page(ferry, line, baker)));
    return true;
}

constexpr bool test_reading_time() {
    // Editors disagree about the line as they do about the author's; beside other residue it goes.
    EXPECT(keeps_all(page("Ferry to the island cancelled for the third day", "5 min read", ferry, baker)));
    EXPECT(keeps(page("5 min read", "Ferry to the island cancelled for the third day", ferry),
                 {"Ferry to the island cancelled for the third day", ferry}));
    EXPECT(keeps(page(ferry, baker, "Share this article", "5 min read"), {ferry, baker}));
    return true;
}

constexpr bool test_head_zone() {
    // A label above a line that is residue, above the article: the page's head. The headline is the last title.
    EXPECT(
        keeps(page("Politics", "Opinion", "Skip to main content", "Ferry cancelled for the third day in a row", ferry),
              {"Ferry cancelled for the third day in a row", ferry}));
    EXPECT(keeps_all(page("Harbour", "Ferry cancelled for the third day in a row", ferry)));
    // Titles between two lines that are residue, three or more together, go where two titles more follow; not what stands
    // above the first of the two, nor one or two, which may be headline and standfirst, nor a sentence, nor a price.
    constexpr auto skip = "Skip to main content"sv, share = "Share this article"sv,
                   other = "Fishermen ask for a longer pier"sv, b = "New cranes for the old harbour"sv,
                   c = "Ferry cancelled for the third day in a row"sv, d = "The museum is closed on Monday"sv,
                   e = "A lamp for the outer rock"sv;
    EXPECT(keeps(page(skip, other, d, e, share, "A boat in every garden", b, c, ferry),
                 {"A boat in every garden", b, c, ferry}));
    EXPECT(keeps(page(skip, other, "4 March 2024", d, "5 March 2024", e, share, "A boat in every garden", b, c, ferry),
                 {"4 March 2024", "5 March 2024", "A boat in every garden", b, c, ferry}));
    EXPECT(keeps(page(skip, other, d, share, "A boat in every garden", b, c, ferry),
                 {other, d, "A boat in every garden", b, c, ferry}));
    EXPECT(keeps(page(skip, other, share, "A boat in every garden", b, c, ferry),
                 {other, "A boat in every garden", b, c, ferry}));
    EXPECT(keeps(page(other, d, e, skip, share, "A boat in every garden", b, c, ferry),
                 {other, d, e, "A boat in every garden", b, c, ferry}));
    for (auto const line : {"He left the island for good."sv, "Boats from $12 to $14"sv, "- A boat for every garden"sv})
        EXPECT(keeps(page(skip, line, share, "A boat in every garden", b, c, ferry),
                     {line, "A boat in every garden", b, c, ferry}));
    // Nine numbers are no price nor score.
    EXPECT(keeps(page(skip, "Lotto 4 8 15 16 23 42 7 9 11", other, d, share, "A boat in every garden", b, c, ferry),
                 {"A boat in every garden", b, c, ferry}));
    // One sentence may be a teaser's.
    EXPECT(keeps(page(skip, "Nobody was told.", other, d, e, share, "A boat in every garden", b, c, ferry),
                 {"Nobody was told.", "A boat in every garden", b, c, ferry}));
    // Two short sentences in a row are an article's beginning; the head is above them, and the headline is in it.
    EXPECT(keeps(
        page(skip, c, share, "Nobody was told.", "The crew went home on foot.", other, "Subscribe", b, d, e, ferry),
        {c, "Nobody was told.", "The crew went home on foot.", other, b, d, e, ferry}));
    EXPECT(keeps(page(skip, "a boat", share, other, "A boat in every garden", b, c, ferry),
                 {other, "A boat in every garden", b, c, ferry})); // nor is it the masthead's
    // Lines that begin small are no headlines, and go where two titles follow: one is the article's own.
    EXPECT(keeps(page(share, "seven blue boats", "six red boats", "five old boats", "four grey boats", skip, c, ferry),
                 {"seven blue boats", "six red boats", "five old boats", "four grey boats", c, ferry}));
    // A date of four words and a sentence are no titles, although titles stand above and below.
    for (auto const line : {"Tuesday, 4 March 2024 at 9:41"sv, "She left the island."sv})
        EXPECT(keeps(page(skip, other, d, line, e, "Seven boats and a very small dog", "Old lamps for a new pier", b,
                          "Gulls take over the market", share, c, ferry),
                     {line, b, "Gulls take over the market", c, ferry}));
    // Below two short sentences the article has begun: a button under one of its headings says nothing of the heading.
    EXPECT(keeps(page("The new pier", "We rebuilt the old pier last year.", "It took us nine long months.", "Events",
                      "We ate a lot of fish.", share, ferry),
                 {"The new pier", "We rebuilt the old pier last year.", "It took us nine long months.", "Events",
                  "We ate a lot of fish.", ferry}));
    // Where no line is as long as a headline, the last four that the tables do not know may be one.
    EXPECT(keeps(page("Skip to main content", "Share this article", "Print this page", "Oars", "Boats",
                      "Ferry cancelled", "Ida Moe", "Ansel", ferry),
                 {"Boats", "Ferry cancelled", "Ida Moe", "Ansel", ferry}));
    return true;
}

constexpr bool test_tail_zone() {
    // Below the article, behind a share button, a title is somebody else's.
    EXPECT(keeps(page(ferry, baker, "Share this article", "Fishermen ask for a longer pier"), {ferry, baker}));
    EXPECT(keeps_all(page(ferry, baker, "Fishermen ask for a longer pier")));
    // Not what is a sentence, an item of a list or program text.
    for (auto const line : {"He left the island for good."sv, "- Fishermen ask for a longer pier"sv,
                            "boats.push_back(new_boat(\"Marigold\"));"sv})
        EXPECT(keeps(page(ferry, baker, "Share this article", line), {ferry, baker, line}));
    // Not what begins with a number, as in a list of things; and no more than eight lines.
    EXPECT(keeps(page(ferry, baker, "Share this article", "5 eggs from the baker's own hens"),
                 {ferry, baker, "5 eggs from the baker's own hens"}));
    EXPECT(keeps(page(ferry, baker, "Share this article", "The first boat of spring", "The second boat of spring",
                      "The third boat of spring", "The fourth boat of spring", "The fifth boat of spring",
                      "The sixth boat of spring", "The seventh boat of spring", "The eighth boat of spring",
                      "The ninth boat of spring"),
                 {ferry, baker, "The ninth boat of spring"}));
    // Nor do lines that went for their company prove more: the rest is no menu.
    EXPECT(keeps(page(ferry, baker, "Share this article", "The first boat", "The second boat", "The third boat",
                      "The fourth boat", "The fifth boat", "The sixth boat", "The seventh boat", "The eighth boat",
                      "Oars", "Masts", "Rocks"),
                 {ferry, baker, "Oars", "Masts", "Rocks"}));
    // A sum of money is a number, the sign alone is none.
    EXPECT(keeps(page(ferry, baker, "Share this article", "$12 for a boat and a small lamp"),
                 {ferry, baker, "$12 for a boat and a small lamp"}));
    EXPECT(keeps(page(ferry, baker, "Share this article", "€ and cents of the outer islands"), {ferry, baker}));
    return true;
}

// A sentence and a quantity, as short as no paragraph is: what an article may well end in.
constexpr auto gone_away = "He left the island for good."sv;
constexpr auto eggs = "5 eggs from the baker's own hens"sv;
constexpr auto pier = "Fishermen ask for a longer pier"sv;
constexpr auto spring = "The first boat of spring"sv;

constexpr bool test_proof_of_a_site() {
    // Below the article four hits that say different things are a site's footer: what stands between them and the last
    // one goes, too, whatever it says. Three are not.
    constexpr auto share = "Share this article"sv, letter = "Subscribe to our newsletter"sv,
                   rights = "All rights reserved."sv, cookies = "Cookie Policy"sv;
    EXPECT(keeps(page(ferry, baker, share, letter, rights, cookies, gone_away, eggs, letter), {ferry, baker}));
    EXPECT(keeps(page(ferry, baker, share, letter, rights, gone_away, eggs, letter), {ferry, baker, gone_away, eggs}));
    EXPECT(keeps(page(ferry, baker, share, letter, gone_away, rights, eggs, cookies), {ferry, baker, gone_away, eggs}));
    // Behind the last one the article may go on: a correction, the date of a funeral.
    EXPECT(keeps(page(ferry, baker, share, letter, rights, cookies, gone_away, eggs), {ferry, baker, gone_away, eggs}));
    // The same said four times is not one, nor are the buttons of a share bar, ads, or a heading with its titles.
    EXPECT(keeps(page(ferry, baker, letter, letter, letter, letter, gone_away, rights), {ferry, baker, gone_away}));
    EXPECT(keeps(page(ferry, baker, share, "Leave a comment", "Print this page", "Tweet this", gone_away, letter),
                 {ferry, baker, gone_away}));
    EXPECT(keeps(page(ferry, baker, share, "Advertisement", letter, "Sponsored content", rights, gone_away, letter),
                 {ferry, baker, gone_away}));
    EXPECT(keeps(
        page(ferry, baker, "Read more:", pier, spring, "The second boat of spring", share, letter, gone_away, share),
        {ferry, baker, gone_away}));
    // Items of a list and program text stay in any company.
    EXPECT(keeps(page(ferry, baker, share, letter, rights, cookies, "- a longer pier", letter),
                 {ferry, baker, "- a longer pier"}));
    // What a site puts between its hits may be long: eight lines for each different one.
    constexpr auto names = page(ferry, baker, share, letter, "Old Harbour", "Red Boats", "Blue Boats", "Grey Boats",
                                "Old Lamps", "Red Lamps", "Blue Lamps", "Grey Lamps", "Old Nets", "Red Nets", rights);
    EXPECT(keeps(names, {ferry, baker}));
    return true;
}

constexpr bool test_reach_below() {
    constexpr auto share = "Share this article"sv, letter = "Subscribe to our newsletter"sv;
    constexpr auto titles = page("The first boat of spring", "The second boat of spring", "The third boat of spring",
                                 "The fourth boat of spring", "The fifth boat of spring", "The sixth boat of spring",
                                 "The seventh boat of spring", "The eighth boat of spring", "The ninth boat of spring",
                                 "The tenth boat of spring");
    auto const with_titles = [&](auto const& above, auto const& below) {
        std::vector<std::string_view> lines{ferry, baker};
        lines.insert(lines.end(), above.begin(), above.end());
        lines.insert(lines.end(), titles.begin(), titles.end());
        lines.insert(lines.end(), below.begin(), below.end());
        return lines;
    };
    // Two hits that say different things reach sixteen lines far, up to the next hit, and eight where none follows. One
    // reaches eight, whatever follows.
    EXPECT(keeps(with_titles(page(share, letter), page(share)), {ferry, baker}));
    EXPECT(keeps(with_titles(page(share, letter), page()), {ferry, baker, titles[8], titles[9]}));
    EXPECT(keeps(with_titles(page(share), page(letter)), {ferry, baker, titles[8], titles[9]}));
    return true;
}

// The buttons of a row say one thing together, however many they are: a row to share an article by, one below comments.
constexpr bool test_rows_of_buttons() {
    constexpr auto letter = "Subscribe to our newsletter"sv;
    EXPECT(keeps(page(ferry, baker, "Share this article", "Tweet this", "Share on Facebook", "Share on WhatsApp",
                      "Pin it", gone_away, letter),
                 {ferry, baker, gone_away}));
    EXPECT(keeps(page(ferry, baker, "Leave a comment", "Post a comment", "View all comments", "Write a comment",
                      "Add a comment", gone_away, letter),
                 {ferry, baker, gone_away}));
    return true;
}

constexpr bool test_proof_between_paragraphs() {
    constexpr auto share = "Share this article"sv, letter = "Subscribe to our newsletter"sv,
                   rights = "All rights reserved."sv, cookies = "Cookie Policy"sv;
    // A second article behind a footer keeps its masthead, which may be three titles; others between two hits go.
    EXPECT(keeps(page(ferry, baker, share, letter, rights, cookies, "The second boat of spring",
                      "The third boat of spring", "The fourth boat of spring", spring, share, pier, mayor, gulls),
                 {ferry, baker, "The fourth boat of spring", spring, pier, mayor, gulls}));
    // An ad between its paragraphs makes no teasers of them.
    EXPECT(keeps(page(ferry, baker, share, letter, rights, cookies, gone_away, eggs, spring, spring, spring, share,
                      pier, mayor, "Advertisement", gulls),
                 {ferry, baker, gone_away, eggs, spring, spring, pier, mayor, gulls}));
    // Where paragraphs stand alone behind it, they are teasers. A sentence and a quantity stay where two follow.
    constexpr auto one = "The second boat of spring"sv, two = "The third boat of spring"sv;
    EXPECT(keeps(
        page(ferry, baker, share, letter, rights, cookies, gone_away, eggs, one, two, spring, cookies, pier, mayor),
        {ferry, baker, two, spring, pier, mayor}));
    EXPECT(keeps(page(ferry, baker, share, letter, rights, cookies, gone_away, eggs, one, two, spring, cookies, pier,
                      mayor, gulls),
                 {ferry, baker, gone_away, eggs, two, spring, pier, mayor, gulls}));
    // So does a heading of Markdown, which is no title of another story.
    EXPECT(keeps(page(ferry, baker, share, letter, rights, cookies, "## How to mend a net", one, two, spring, cookies,
                      pier, mayor, gulls),
                 {ferry, baker, "## How to mend a net", two, spring, pier, mayor, gulls}));
    return true;
}

constexpr bool test_gap_between_paragraphs() {
    // One button between two paragraphs says nothing of the short lines around it. Three do, but the last line above a
    // paragraph is its heading.
    EXPECT(keeps(page(ferry, "Share this article", "Old Harbour", "Blue Boats", baker),
                 {ferry, "Old Harbour", "Blue Boats", baker}));
    EXPECT(keeps(page(ferry, "Share this article", "Old Harbour", "Print this page", "Red Boats", baker),
                 {ferry, "Old Harbour", "Red Boats", baker}));
    EXPECT(keeps(page(ferry, "Share this article", "Old Harbour", "Leave a comment", "Blue Boats", "Print this page",
                      "Red Boats", baker),
                 {ferry, "Red Boats", baker}));
    return true;
}

constexpr bool test_buttons_above() {
    constexpr auto title = "Ferry cancelled for the third day in a row"sv;
    constexpr auto skip = "Skip to main content"sv, share = "Share this article"sv, print = "Print this page"sv;
    // One button says little of the short lines below it. Three do, as far as the headline's own: two names at most.
    EXPECT(keeps(page(skip, "Boats", "Nets", "Tides", title, ferry), {"Boats", "Nets", "Tides", title, ferry}));
    EXPECT(keeps(page(skip, share, print, "She stayed.", "Boats", "Nets", "Tides", title, ferry),
                 {"She stayed.", "Nets", "Tides", title, ferry}));
    // The line right above the first paragraph heads it, whatever it says.
    EXPECT(keeps(page(skip, share, print, "He said so.", "She stayed.", "They left.", "Opinion", ferry),
                 {"He said so.", "She stayed.", "They left.", "Opinion", ferry}));
    return true;
}

constexpr bool test_lines_of_a_gap() {
    constexpr auto share = "Share this article"sv, comment = "Leave a comment"sv, print = "Print this page"sv;
    // Not what stands above the first button or below the last, nor the last line that no table knows: the heading.
    EXPECT(keeps(page(ferry, "Old Harbour", share, comment, print, "Red Boats", baker),
                 {ferry, "Old Harbour", "Red Boats", baker}));
    EXPECT(keeps(page(ferry, share, comment, print, "Old Harbour", "Red Boats", baker),
                 {ferry, "Old Harbour", "Red Boats", baker}));
    EXPECT(keeps(page(ferry, share, "Old Harbour", comment, "Red Boats", print, baker), {ferry, "Red Boats", baker}));
    // A price is no heading, nor is a label; a line with its value beside it stays, and so does a link that is one.
    EXPECT(
        keeps(page(ferry, share, "Old Harbour", comment, "Red Boats", print, "$12", "12 km", "$14", "Comments", baker),
              {ferry, "Red Boats", "$12", "12 km", "$14", "Comments", baker}));
    EXPECT(keeps(page(ferry, share, "Range", "12 km", print, "Old Harbour", comment, "Oars", baker),
                 {ferry, "Range", "12 km", "Oars", baker}));
    EXPECT(keeps(page(ferry, share, comment, "Boats", "Nets", "Tides", "Lamps", "[12 km](/a)", "Oars", print, baker),
                 {ferry, "Lamps", "[12 km](/a)", "Oars", baker}));
    return true;
}

// A line that begins with a short marker and a colon may be program text, where that is a key.
constexpr bool test_keys() {
    EXPECT(keeps_all(page(ferry, "labels: [\"ebb\", \"flood\"],", baker)));
    EXPECT(keeps(page(ferry, "Labels: ebb, flood", baker), {ferry, baker}));
    return true;
}

constexpr bool test_lines_below() {
    // A label is in the company of titles that went for theirs.
    EXPECT(keeps(page(ferry, baker, "Share this article", "The first boat of spring", "The second boat of spring",
                      "The third boat of spring", "The fourth boat of spring", "5 min read"),
                 {ferry, baker}));
    // A statement between two buttons is program text.
    EXPECT(keeps(page(ferry, baker, "Share this article", "Boats;", "Print this page"), {ferry, baker, "Boats;"}));
    // Where there is no prose, there is no menu: it may be a poem.
    EXPECT(keeps_all(page("Boats", "News", "Tides", "Sports")));
    return true;
}

constexpr bool test_page_without_prose() {
    // A news flash of two lines has no zones.
    EXPECT(keeps_all(page("Ferry cancelled", "No boats until Friday")));
    EXPECT(keeps(page("Ferry cancelled", "Advertisement", "No boats until Friday"),
                 {"Ferry cancelled", "No boats until Friday"}));
    EXPECT(keeps(page("Advertisement", "Share this article"), {}));
    return true;
}

constexpr bool test_nothing_hides_the_article() {
    EXPECT(keeps_all(page("Ferry cancelled", "", ferry, "", "What the mayor says", "", mayor, "", gulls)));
    EXPECT(keeps_all(page(ferry)));
    EXPECT(keeps_all(page("")));
    return true;
}

} // namespace

TEST_CASE("a phrase decides alone") { BOTH_TIMES(test_phrase()); }
TEST_CASE("a pitch is found behind a short question") { BOTH_TIMES(test_second_sentence()); }
TEST_CASE("two phrases of a kind at two sentences' starts decide") { BOTH_TIMES(test_two_phrases_in_a_line()); }
TEST_CASE("news by the hour go, what goes forward in time stays") { BOTH_TIMES(test_news_by_the_hour()); }
TEST_CASE("counts in series go where they are an archive's") { BOTH_TIMES(test_counts_in_series()); }
TEST_CASE("an archive by month goes, a chronology stays") { BOTH_TIMES(test_months_in_series()); }
TEST_CASE("a bar of short items at the page's edge goes") { BOTH_TIMES(test_bars()); }
TEST_CASE("an error sentence may be wrapped over two lines") { BOTH_TIMES(test_wrapped_phrase()); }
TEST_CASE("a status code beside an error sentence is residue, alone it is a number") {
    BOTH_TIMES(test_error_cluster());
}
TEST_CASE("a page without prose is an error page for two of its lines, or one of four") {
    BOTH_TIMES(test_error_page());
}
TEST_CASE("errors in an article are headings, quotations and lists") { BOTH_TIMES(test_errors_in_articles()); }
TEST_CASE("a heading and the titles below it are a block") { BOTH_TIMES(test_block()); }
TEST_CASE("a block ends where the article goes on") { BOTH_TIMES(test_where_a_block_ends()); }
TEST_CASE("residue between its titles does not end a block") { BOTH_TIMES(test_residue_does_not_end_a_block()); }
TEST_CASE("a block takes six titles and no more") { BOTH_TIMES(test_a_block_is_not_endless()); }
TEST_CASE("a heading ends the block before it") { BOTH_TIMES(test_two_blocks()); }
TEST_CASE("what opens a block, and what stands above it") { BOTH_TIMES(test_where_one_opens()); }
TEST_CASE("a legal disclaimer goes with its paragraph") { BOTH_TIMES(test_legal_disclaimer()); }
TEST_CASE("one phrase in passing does not condemn a paragraph, two do") { BOTH_TIMES(test_in_passing()); }
TEST_CASE("a caller's phrase decides however long the paragraph is") {
    auto const book = pith::phrase_book::parse("subscription\ten\tL\thas\tthe keys of the boathouse\n");
    constexpr auto long_one =
        "Whoever comes before the ice has gone finds the keys of the boathouse at the harbour office, "
        "as every year, and is asked to bring them back, dry and in one piece, before the first ferry leaves in April.";
    REQUIRE(std::ranges::equal(page(ferry, long_one, baker) | views::strip(pith::category::residue, book),
                               page(ferry, baker)));
}
TEST_CASE("temperature, city and date above the article are a weather bar") { BOTH_TIMES(test_weather_head()); }
TEST_CASE("a menu without its separators goes, a brand stays") { BOTH_TIMES(test_glued_menu()); }
TEST_CASE("a path through the site goes") { BOTH_TIMES(test_breadcrumb()); }
TEST_CASE("markup that nothing replaced goes") { BOTH_TIMES(test_placeholder()); }
TEST_CASE("counters go, sentences about followers stay") { BOTH_TIMES(test_counters()); }
TEST_CASE("a row of networks is a share bar, one network is a heading") { BOTH_TIMES(test_share_bar()); }
TEST_CASE("a comment form goes whole") { BOTH_TIMES(test_comment_form()); }
TEST_CASE("a label is residue in company only") { BOTH_TIMES(test_company()); }
TEST_CASE("page numbers go beside other residue") { BOTH_TIMES(test_page_numbers()); }
TEST_CASE("headings, names and quotations that look like openers, labels and errors stay") {
    BOTH_TIMES(test_sections());
    BOTH_TIMES(test_quoted_errors());
}
TEST_CASE("a run of short lines above the headline or below the article is a menu") { BOTH_TIMES(test_menu()); }
TEST_CASE("a button goes alone") { BOTH_TIMES(test_buttons()); }
TEST_CASE("a heading of one word or two needs titles below it") { BOTH_TIMES(test_headings_that_need_titles()); }
TEST_CASE("labels in a row on one line go") { BOTH_TIMES(test_label_run()); }
TEST_CASE("the reading time goes in company only") { BOTH_TIMES(test_reading_time()); }
TEST_CASE("labels above the article go, its headline stays") { BOTH_TIMES(test_head_zone()); }
TEST_CASE("titles below the article go behind other residue") { BOTH_TIMES(test_tail_zone()); }
TEST_CASE("four hits that say different things prove that what follows is the site's") {
    BOTH_TIMES(test_proof_of_a_site());
}
TEST_CASE("how far the hits below an article reach") { BOTH_TIMES(test_reach_below()); }
TEST_CASE("a row of buttons proves no more than one button") { BOTH_TIMES(test_rows_of_buttons()); }
TEST_CASE("such a proof between two paragraphs spares headlines and sentences") {
    BOTH_TIMES(test_proof_between_paragraphs());
}
TEST_CASE("short lines between two paragraphs go only among three that are residue") {
    BOTH_TIMES(test_gap_between_paragraphs());
}
TEST_CASE("short lines below buttons, above the article") { BOTH_TIMES(test_buttons_above()); }
TEST_CASE("which short lines between two paragraphs go") { BOTH_TIMES(test_lines_of_a_gap()); }
TEST_CASE("a key of program text is no marker") { BOTH_TIMES(test_keys()); }
TEST_CASE("labels and statements below the article") { BOTH_TIMES(test_lines_below()); }
TEST_CASE("a page without prose keeps what no phrase condemns") { BOTH_TIMES(test_page_without_prose()); }
TEST_CASE("an article without residue stays whole") { BOTH_TIMES(test_nothing_hides_the_article()); }

TEST_CASE("a block that reaches over the judge's horizon is judged as elsewhere") {
    // The judge sees 64 lines at once. Wherever below its first paragraph the block stands, the verdicts are the same.
    for (std::size_t before = 1; before < 140; ++before) {
        std::vector<std::string_view> lines(before, ferry);
        for (auto const line : {"Related Articles"sv, "Fishermen ask for a longer pier"sv, "Advertisement"sv,
                                "New cranes for the old harbour"sv, baker, "A heading of the article"sv, mayor})
            lines.push_back(line);
        std::vector<std::string_view> expected(before, ferry);
        for (auto const line : {baker, "A heading of the article"sv, mayor}) expected.push_back(line);
        for (auto* const some : {&lines, &expected})
            some->insert(some->end(), 30, "She stayed."); // it does not see the end
        INFO(before << " paragraphs above");
        REQUIRE(std::ranges::equal(collect(lines | views::strip_residue), expected));
    }
}

TEST_CASE("an error page that reaches over the judge's horizon is judged as elsewhere") {
    for (std::size_t before = 0; before < 140; ++before) {
        std::vector<std::string_view> lines(before, ferry), expected(before, ferry);
        lines.insert(lines.end(), {"Error! We're sorry, but the page you were",
                                   "looking for doesn't exist on this server.", baker, mayor});
        expected.insert(expected.end(), {baker, mayor});
        for (auto* const some : {&lines, &expected})
            some->insert(some->end(), 30, "She stayed."); // it does not see the end
        INFO(before << " paragraphs above");
        REQUIRE(std::ranges::equal(collect(lines | views::strip_residue), expected));
        // The second half as short as a heading.
        lines[before] = "We have looked for it everywhere, but the page you are"sv;
        lines[before + 1] = "looking for was removed"sv;
        REQUIRE(std::ranges::equal(collect(lines | views::strip_residue), expected));
    }
}

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

/// Above `residue` stand up to 140 paragraphs, so that it meets every line of the judge's horizon, and short
/// sentences below, so that the horizon does not reach to the page's end. It goes, wherever it stands, and what is in `stays` does not.
void goes_wherever(std::initializer_list<std::string_view> residue, std::initializer_list<std::string_view> stays) {
    for (std::size_t before = 1; before < 140; ++before) {
        std::vector<std::string_view> lines(before, ferry), expected(before, ferry);
        lines.insert(lines.end(), residue);
        lines.insert(lines.end(), stays);
        expected.insert(expected.end(), stays);
        for (auto* const some : {&lines, &expected}) some->insert(some->end(), 30, "She stayed.");
        INFO(before << " paragraphs above");
        REQUIRE(std::ranges::equal(collect(lines | views::strip_residue), expected));
    }
}

TEST_CASE("what the judge remembers from one horizon to the next") {
    constexpr auto a = "Fishermen ask for a longer pier"sv, b = "New cranes for the old harbour"sv;
    goes_wherever({"Related Articles", a, b, a, b, a, b}, {baker});                     // the block that is open
    goes_wherever({"Related Articles", a, b}, {"", "A heading of the article", baker}); // and how its titles stand
    goes_wherever({"Advertisement", "Sponsored"}, {baker});            // that the line above is residue
    goes_wherever({"Share this article", a, b, a, b, a, b, a, b}, {}); // the hits below the article
    goes_wherever({"News", "Boats", "Sports", "Nets"}, {});            // the menu that goes on
    goes_wherever({"Share this article"}, {baker, a});                 // that prose ends a stretch with its hits
    goes_wherever({"Share this article", a, b, a, b, a, b, a, b}, {"The ninth boat of spring"}); // how far they are
    goes_wherever({"{{ article.title }}"}, {baker});                                             // a shape alone
    goes_wherever({"Elsewhere", "[Fishermen ask for a longer pier](/a)", "[New cranes for the old harbour](/b)",
                   "[Seven boats and a very small dog](/c)"},
                  {baker});                                         // links alone
    goes_wherever({}, {"17.1 C", "Tuesday, June 17, 2025", baker}); // that prose stands above
}

/// The same with lines that stay among those that go: `lines` become `expected`, wherever they stand.
void becomes_wherever(std::initializer_list<std::string_view> page, std::initializer_list<std::string_view> rest) {
    for (std::size_t before = 1; before < 140; ++before) {
        std::vector<std::string_view> lines(before, ferry), expected(before, ferry);
        lines.insert(lines.end(), page);
        expected.insert(expected.end(), rest);
        for (auto* const some : {&lines, &expected}) some->insert(some->end(), 30, "She stayed.");
        INFO(before << " paragraphs above");
        REQUIRE(std::ranges::equal(collect(lines | views::strip_residue), expected));
    }
}

TEST_CASE("what the judge remembers of menus, headings and buttons") {
    // An advertisement in the middle of a menu does not end it.
    goes_wherever({"News", "Boats", "Sports", "Nets", "Opinion", "Tides", "Politics", "Lamps", "Advertisement", "Oars",
                   "Masts", "Rocks"},
                  {});
    // A heading is one although the paragraph below it is not in sight yet: with two buttons no line of the gap goes.
    becomes_wherever({"Share this article",
                      "Old Harbour",
                      "Boats",
                      "Nets",
                      "Lamps",
                      "Oars",
                      "Tides",
                      "Ropes",
                      "Sails",
                      "Masts",
                      "Rocks",
                      "Eels",
                      "Gulls",
                      "Knots",
                      "Weirs",
                      "Piers",
                      "Print this page",
                      "Red Boats",
                      "Related",
                      baker},
                     {"Old Harbour", "Boats", "Nets", "Lamps", "Oars", "Tides", "Ropes", "Sails", "Masts", "Rocks",
                      "Eels", "Gulls", "Knots", "Weirs", "Piers", "Red Boats", "Related", baker});
}

TEST_CASE("what the judge remembers of a site's footer") {
    constexpr auto share = "Share this article"sv, letter = "Subscribe to our newsletter"sv,
                   rights = "All rights reserved."sv, cookies = "Cookie Policy"sv;
    // What it proves ends with the next paragraph, however far down: what stands above a button below that is the article's.
    for (std::size_t before = 1; before < 140; ++before) {
        std::vector<std::string_view> lines(before, ferry), expected(before, ferry);
        lines.insert(lines.end(), {share, rights, cookies, letter});
        for (auto* const some : {&lines, &expected}) {
            some->insert(some->end(), 46, "She stayed.");
            some->insert(some->end(), {gulls, baker, gone_away, eggs});
        }
        lines.push_back(share);
        for (auto* const some : {&lines, &expected}) some->insert(some->end(), 30, "She stayed.");
        INFO(before << " paragraphs above");
        REQUIRE(std::ranges::equal(collect(lines | views::strip_residue), expected));
    }
    // Twelve lines that count are data also where the last few of them are all that is in sight.
    becomes_wherever({share, letter, rights, cookies, "9 boats", "4 nets", "17 oars", "3 lamps", "12 ropes", "5 eels",
                      "31 gulls", "8 piers", "2 cranes", "14 masts", "6 sails", "11 knots", letter},
                     {"9 boats", "4 nets", "17 oars", "3 lamps", "12 ropes", "5 eels", "31 gulls", "8 piers",
                      "2 cranes", "14 masts", "6 sails", "11 knots"});
    // A row of two buttons is one hit, whatever line of it is the first in sight: with two more there are not four.
    becomes_wherever({share, "Tweet this", letter, rights, gone_away, eggs, letter}, {gone_away, eggs});
    // Two paragraphs below a long footer are an article, also while only the first of them is in sight.
    for (std::size_t before = 1; before < 140; ++before) {
        std::vector<std::string_view> lines(before, ferry), expected(before, ferry);
        lines.insert(lines.end(), {share, letter, rights, cookies});
        for (auto* const some : {&lines, &expected})
            for (int n = 0; n < 12; ++n) some->insert(some->end(), {gone_away, eggs});
        lines.insert(lines.end(), letter);
        for (auto* const some : {&lines, &expected}) {
            some->insert(some->end(), {mayor, gulls});
            some->insert(some->end(), 30, "She stayed.");
        }
        INFO(before << " paragraphs above");
        REQUIRE(std::ranges::equal(collect(lines | views::strip_residue), expected));
    }
}

TEST_CASE("a button is forgotten where an article of many lines goes on below it") {
    std::vector<std::string_view> lines(47, ferry), expected(47, ferry);
    lines.push_back("Share this article"); // the last line that is judged at first
    for (auto* const some : {&lines, &expected}) {
        some->insert(some->end(), 48, baker); // as many again
        some->push_back("Fishermen ask for a longer pier");
        some->insert(some->end(), 30, "She stayed.");
    }
    REQUIRE(std::ranges::equal(collect(lines | views::strip_residue), expected));
}

TEST_CASE("two buttons and a third one a horizon further down say of the short lines below what three do") {
    auto const cleaned = [](std::initializer_list<std::string_view> buttons) {
        constexpr auto rest = page("Share this article", "She stayed.", "Boats", "Nets", "Tides",
                                   "Ferry cancelled for the third day in a row", ferry, baker);
        std::vector<std::string_view> lines(buttons);
        lines.insert(lines.end(), 60, "She stayed.");
        lines.insert(lines.end(), rest.begin(), rest.end());
        auto const left = collect(lines | views::strip_residue);
        return std::ranges::count(left, "Boats"sv);
    };
    CHECK(cleaned({"Skip to main content", "Print this page"}) == 0);
    CHECK(cleaned({"Skip to main content"}) == 1);
}

TEST_CASE("a block of a category that is no residue reaches over the horizon, too") {
    auto const book = pith::phrase_book::parse("embed\ten\tH\teq\tfrom our picture desk\n");
    constexpr auto a = "Fishermen ask for a longer pier"sv;
    for (std::size_t before = 1; before < 70; ++before) {
        std::vector<std::string_view> lines(before, ferry), expected(before, ferry);
        lines.insert(lines.end(), {"From our picture desk", a, a, a, a, a, a, baker});
        expected.push_back(baker);
        for (auto* const some : {&lines, &expected}) some->insert(some->end(), 30, "She stayed.");
        INFO(before << " paragraphs above");
        REQUIRE(std::ranges::equal(collect(lines | views::strip(category::embed, book)), expected));
    }
}

TEST_CASE("only what decides alone is looked for in a sentence that was wrapped") {
    auto const book = pith::phrase_book::parse("related\ten\tH\teq\tstories from the harbour that our readers liked\n"
                                               "ad\ten\tL\teq\tstories from the harbour that somebody paid for\n");
    constexpr auto strip = [](auto const& lines, auto const& with) {
        return collect(lines | views::strip(category::residue, with));
    };
    constexpr auto a = "Fishermen ask for a longer pier"sv;
    constexpr auto heading = page(ferry, "Stories from the harbour that", "our readers liked", a, a, baker);
    CHECK(std::ranges::equal(strip(heading, book), heading));
    constexpr auto label = page(ferry, "Stories from the harbour that", "somebody paid for", a, a, baker);
    CHECK(std::ranges::equal(strip(label, book), page(ferry, a, a, baker)));
}

TEST_CASE("a long line is read at its beginning, for notices and banners only") {
    auto const goes = [](std::string line, std::size_t bytes) {
        while (line.size() < bytes) (line += ' ') += gulls;
        std::vector<std::string_view> const lines{ferry, line, baker};
        return std::ranges::distance(lines | views::strip_residue) == 2;
    };
    constexpr auto notice = "This material may not be published, broadcast, rewritten or redistributed.";
    constexpr auto newsletter = "Subscribe to our newsletter and never miss a story.";
    REQUIRE((goes(notice, 0) && goes(notice, 700) && goes(newsletter, 0)));
    REQUIRE(!goes(notice, 1700));
    REQUIRE(!goes(newsletter, 700));
    REQUIRE(!goes(std::string(gulls) + ' ' + std::string(baker) + ' ' + notice, 700)); // behind the first 240 bytes
}

TEST_CASE("a hit beyond the horizon counts in a gap between two paragraphs") {
    for (std::size_t labels = 1; labels < 140; ++labels) {
        std::vector<std::string_view> lines{ferry, "Share this article", "Print this page"};
        lines.insert(lines.end(), labels, "Old Harbour");
        lines.insert(lines.end(), {"Leave a comment", "Red Boats", baker});
        INFO(labels << " labels");
        REQUIRE(same(lines | views::strip_residue, {ferry, "Red Boats", baker}));
    }
}

TEST_CASE("the proof of a site reaches over the judge's horizon") {
    for (std::size_t names = 0; names < 140; ++names) {
        std::vector<std::string_view> lines{ferry, baker, "Share this article", "Subscribe to our newsletter",
                                            "All rights reserved."};
        lines.insert(lines.end(), names, "He left the island for good.");
        lines.insert(lines.end(), "Cookie Policy");
        for (int n = 0; n < 35; ++n) lines.insert(lines.end(), {eggs, gone_away});
        lines.insert(lines.end(), "Cookie Policy");
        lines.insert(lines.end(), {eggs, gone_away});
        std::vector<std::string_view> expected{ferry, baker};
        expected.insert(expected.end(), names, "He left the island for good.");
        expected.insert(expected.end(), {eggs, gone_away});
        INFO(names << " lines that are sentences");
        REQUIRE(std::ranges::equal(lines | views::strip_residue, expected));
    }
}

TEST_CASE("counts in series are data, however much the lines above prove") {
    // A poll of many titles below a footer stays, and a ranking, where each number follows the one above, goes.
    for (std::size_t const rows : {11u, 12u, 30u, 70u, 150u}) {
        std::vector<std::string> votes, ranks;
        for (std::size_t k = 0; k < rows; ++k) {
            votes.push_back(std::to_string(k * 37 % 23 + 1) + " votes for the boat");
            ranks.push_back(std::to_string(k % 10 + 1) + " titles of other stories");
        }
        std::vector<std::string_view> const top{
            ferry, baker, "Share this article", "Subscribe to our newsletter", "All rights reserved.", "Cookie Policy"};
        auto const stay = [&](std::vector<std::string> const& list) {
            auto lines = top;
            lines.insert(lines.end(), list.begin(), list.end());
            lines.insert(lines.end(), "Cookie Policy");
            return static_cast<std::size_t>(std::ranges::distance(lines | views::strip_residue)) - 2;
        };
        INFO(rows << " rows");
        REQUIRE(stay(votes) == (rows < 12 ? 0 : rows));
        REQUIRE(stay(ranks) == 0);
    }
}

TEST_CASE("a long page is no error page, whatever it ends in") {
    for (std::size_t names = 40; names < 140; ++names) {
        std::vector<std::string_view> lines(names, "Old Harbour"), expected(names, "Old Harbour");
        lines.insert(lines.end(), {"", "404", "The page you are looking for could not be found."});
        expected.push_back("");
        INFO(names << " names");
        REQUIRE(std::ranges::equal(collect(lines | views::strip_residue), expected));
    }
}

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

TEST_CASE("a table of a long article is its own where nothing else is judged") {
    std::vector<std::string_view> lines(70, ferry);
    for (auto const row : {"Boats 12 30 44", "Nets 40 51 62", "Ropes 7 19 88"}) lines.push_back(row);
    lines.insert(lines.end(), 80, baker);
    for (auto const line : {"They asked for three things:", "a new pier", "a boat that floats", "less ice"})
        lines.push_back(line);
    lines.insert(lines.end(), 20, mayor);
    auto const known = pith::detail::judge_range(lines, pith::detail::judging<pith::no_projection, 0>{});
    for (std::size_t k = 0; k < lines.size(); ++k) {
        INFO(k << ' ' << lines[k]);
        bool const body = lines[k] == ferry || lines[k] == baker || lines[k] == mayor;
        REQUIRE(known.data()[k].ruled.own() != body);
    }
}

TEST_CASE("a page is no list of teasers where two paragraphs stand in a row") {
    constexpr auto title = "A boat in every garden"sv, a = "Fishermen ask for a longer pier"sv;
    std::vector<std::string_view> lines{ferry, baker}, expected;
    for (int k = 0; k < 60; ++k) lines.insert(lines.end(), {title, gulls}); // further up than the judge sees
    expected = lines;
    lines.insert(lines.end(), {"Related Articles", a, a, mayor});
    expected.push_back(mayor);
    REQUIRE(std::ranges::equal(collect(lines | views::strip_residue), expected));
    // An advertisement between them does not part them.
    constexpr auto parted = page(ferry, "Advertisement", baker, title, mayor, title, gulls, title, ferry, title, baker,
                                 "Related Articles", a, a, mayor);
    REQUIRE(same(parted | views::strip_residue,
                 {ferry, baker, title, mayor, title, gulls, title, ferry, title, baker, mayor}));
}

TEST_CASE("a path goes above a long list, too") {
    for (std::size_t titles = 1; titles < 140; ++titles) {
        std::vector<std::string_view> lines{"News » Local » Harbour"}, expected;
        for (auto* const some : {&lines, &expected}) {
            some->insert(some->end(), titles, "The boat of the harbour pilot");
            some->push_back(baker);
        }
        INFO(titles << " titles");
        REQUIRE(std::ranges::equal(collect(lines | views::strip_residue), expected));
    }
}

TEST_CASE("a long list between two paragraphs is no tail of the page") {
    for (std::size_t titles = 1; titles < 140; ++titles) {
        std::vector<std::string_view> lines{ferry, "Share this article"}, expected{ferry};
        lines.insert(lines.end(), titles, "The boat of the harbour pilot");
        expected.insert(expected.end(), titles, "The boat of the harbour pilot");
        for (auto* const some : {&lines, &expected}) some->push_back(baker);
        INFO(titles << " titles");
        REQUIRE(std::ranges::equal(collect(lines | views::strip_residue), expected));
    }
}

TEST_CASE("rules have names, and no two the same") {
    std::vector<std::string_view> names(std::begin(pith::detail::rule_names), std::end(pith::detail::rule_names));
    std::ranges::sort(names);
    REQUIRE(std::ranges::adjacent_find(names) == names.end());
}
