// SPDX-License-Identifier: BSL-1.0
//
// What is the article's own although it looks like residue, and what no neighbour may take: values, lists that a line
// announces, headings in series, tables, program text, clauses. Each kind in several texts.
#include "fixtures.hpp"

using namespace support;

namespace {
constexpr auto rope =
    "A rope that has been wet and dried a hundred times is stiff in the hand, and it is the stiff rope that "
    "will hold when the others have gone."sv;
constexpr auto nets =
    "The nets hang on the north wall, where the sun does not reach them, and nobody may touch them but "
    "the two sisters who mend them."sv;
} // namespace

TEST_CASE("prices, ratings, sizes and dates between buttons stay") {
    cleans({"Three ropes for a small boat", ferry, "Jump to review", "Best of the cheap ones:", "$113", "4.2",
            "Buy now", rope, "Jump to review", "The strongest:", "Starting from $12.99", "4.8", "Buy now", nets},
           {"Three ropes for a small boat", ferry, "Best of the cheap ones:", "$113", "4.2", rope,
            "The strongest:", "Starting from $12.99", "4.8", nets});
    cleans({"Ein Seil für alle Fälle", ferry, "Anzeige", "19,90 €", "12 mm", "Anzeige", rope, nets},
           {"Ein Seil für alle Fälle", ferry, "19,90 €", "12 mm", rope, nets});
    stays({"The winter of the long ice", ferry, "12 January 1963", "-17 °C", rope, "3 February 1963", "-21 °C", nets});
    stays({"What a boat weighs", ferry, "Dinghy", "EUR 430", "Sloop", "EUR 12,500", "Ketch", "EUR 34,000", baker});
}

TEST_CASE("labels with their values stay between buttons") {
    cleans({"Three radios", ferry, "Buy now", "Share", "Tweet", "Range", "12 km", "Weight", "340 g", "Buy now", rope},
           {"Three radios", ferry, "Range", "12 km", "Weight", "340 g", rope});
    cleans({"A tide table for your phone", ferry, "Share this article", "Free trial: No", "Price: $4", "Languages: 3",
            "Works offline: Yes", "Share this article", nets},
           {"A tide table for your phone", ferry, "Free trial: No", "Price: $4", "Languages: 3", "Works offline: Yes",
            nets});
}

TEST_CASE("a list that a line announces stays, whatever its entries say") {
    stays({"What the islanders use", ferry, "Their answers, in this order, were:", "WhatsApp", "YouTube", "Instagram",
           "Facebook", rope});
    stays({"How to hand in a form", ferry, "Do this:", "Save", "Print", "Share", nets});
    stays({"Words of the screen", ferry, "The buttons of the new radio are named after what they do:", "Play", "Pause",
           "Next", "Previous", "Menu", baker});
    stays({"Five that everybody knows", ferry, "These are the errors that sailors report most often:", "404 Not Found",
           "Access denied", "Bad Gateway", rope});
    // At the article's end up to the first line that is residue by itself.
    cleans({"What to bring", ferry, "You should have these with you:", "Lamp", "Home", "Rope", "Share on Facebook",
            "Tweet"},
           {"What to bring", ferry, "You should have these with you:", "Lamp", "Home", "Rope"});
    // An opener ends it, and an advertisement or a banner that stands in it does.
    cleans({"What to bring", ferry, "You should have these with you:", "Lamp", "Rope", "Related Articles",
            "Fishermen ask for a longer pier"},
           {"What to bring", ferry, "You should have these with you:", "Lamp", "Rope"});
    for (auto const line : {"Advertisement"sv, "Sign up for our newsletter"sv})
        cleans({"What they own", ferry, "Their answers, in this order, were:", "Boats", line, "Nets", rope},
               {"What they own", ferry, "Their answers, in this order, were:", "Boats", "Nets", rope});
    // Not one that nothing of the article announces, nor an advertisement behind a colon.
    cleans({"What to bring", ferry, baker, "Sections:", "Home", "News", "Sport"}, {"What to bring", ferry, baker});
    cleans({"What she said", ferry, "The keeper of the light looked up and said:", "Advertisement", rope},
           {"What she said", ferry, "The keeper of the light looked up and said:", rope});
}

TEST_CASE("headings in series, each with its paragraph, stay") {
    stays({"Words of the web, for people who print it", ferry, "Advertisement", rope, "Breadcrumb", nets, "Newsletter",
           baker, "Cookie", mayor, "Terms of use", gulls});
    stays({"How our paper writes", ferry, "Comments", "We answer those that ask something.", "Tags",
           "We set three of them at most.", "Sitemap", "We have none, and nobody has missed it.", "Contact", rope});
    // An advertisement between paragraphs repeats, and there is more than one paragraph to each.
    cleans({"Ferry cancelled again", ferry, "Advertisement", baker, "Advertisement", mayor, "Advertisement", gulls,
            "Advertisement", rope},
           {"Ferry cancelled again", ferry, baker, mayor, gulls, rope});
    cleans({"Ferry cancelled again", ferry, "Advertisement", baker, "Share this article", mayor, rope},
           {"Ferry cancelled again", ferry, baker, mayor, rope});
}

TEST_CASE("labels between paragraphs are no headings in series") {
    // Three in a row, and a fourth heading further down; two among others; and three of which one comes again.
    cleans({"Ferry cancelled again", ferry, "Advertisement", rope, "Share this article", nets, "Leave a comment", baker,
            mayor, gulls, "Oars", rope},
           {"Ferry cancelled again", ferry, rope, nets, baker, mayor, gulls, "Oars", rope});
    cleans({"Ferry cancelled again", ferry, "Advertisement", rope, "Oars", nets, "Share this article", baker, "Nets",
            mayor},
           {"Ferry cancelled again", ferry, rope, "Oars", nets, baker, "Nets", mayor});
    cleans({"Ferry cancelled again", ferry, "Advertisement", rope, "Share this article", nets, "Leave a comment", baker,
            "Advertisement", mayor},
           {"Ferry cancelled again", ferry, rope, nets, baker, mayor});
    // Three, and a title that is longer than those headings are.
    cleans({"Ferry cancelled again", ferry, "Advertisement", rope, "Share this article", nets, "Leave a comment", baker,
            "How the boats are built in winter", mayor},
           {"Ferry cancelled again", ferry, rope, nets, baker, "How the boats are built in winter", mayor});
}

TEST_CASE("rows of one shape are a table, and stay behind a list of links") {
    cleans({"Who pays what for milk", ferry, baker, "Related Articles", "Fishermen ask for a longer pier", "",
            "Chart 2: full data table", "Island State Price", "1 Ansel $4.55", "2 Outer Ansel $4.60",
            "3 Moe Rock $5.10", "4 Long Key $5.25"},
           {"Who pays what for milk", ferry, baker, "", "Chart 2: full data table", "Island State Price",
            "1 Ansel $4.55", "2 Outer Ansel $4.60", "3 Moe Rock $5.10", "4 Long Key $5.25"});
    cleans(
        {"The table after nine rounds", ferry, "Share this article", "Ansel 9 7 1 1 22", "Moe Rock 9 6 2 1 20",
         "Long Key 9 2 2 5 8", "Share this article", rope},
        {"The table after nine rounds", ferry, "Ansel 9 7 1 1 22", "Moe Rock 9 6 2 1 20", "Long Key 9 2 2 5 8", rope});
    // Numbered titles below an opener are a list of links, and dated ones.
    cleans({"Ferry cancelled again", ferry, baker, "Related Articles", "1 Fishermen ask 4 times for a pier",
            "2 New cranes and 3 harbours for them", "3 Seven boats and 2 dogs on each"},
           {"Ferry cancelled again", ferry, baker});
    cleans({"Ferry cancelled again", ferry, baker, "Related Articles", "1 Pier asked for 4 times",
            "2 Cranes built for 3 harbours", "3 Boats bought with 2 dogs"},
           {"Ferry cancelled again", ferry, baker});
    cleans({"Ferry cancelled again", ferry, baker, "Related Articles",
            "Fishermen ask for a longer pier 12.03.2024 10:15", "New cranes for the old harbour 11.03.2024 09:40",
            "The museum is closed on Monday 10.03.2024 18:20"},
           {"Ferry cancelled again", ferry, baker});
}

TEST_CASE("template code in a listing is program text") {
    stays({"A page in four lines", ferry, "<ul>", "{% for boat in boats %}", "<li>{{ boat.name }}</li>", "{% endfor %}",
           "</ul>", rope});
    stays({"How to name a host", ferry, "server:", "{{ host }}", "port: 8080", "name: \"harbour\"", nets});
    // Alone between paragraphs it is a placeholder that nobody replaced.
    cleans({"Ferry cancelled again", ferry, "{{ title }}", baker}, {"Ferry cancelled again", ferry, baker});
    cleans({"Ferry cancelled again", ferry, "{% include 'newsletter' %}", baker},
           {"Ferry cancelled again", ferry, baker});
}

TEST_CASE("words beside program text are its words") {
    stays({"Three queries", ferry, "SELECT name = x, address = y;", "FROM", "user", "WHERE (id = 4) AND (x = 5);",
           "Share", "DELETE (x = 1) = 2;", baker});
    stays({"Inside a class", ferry, "such as the", "String", "datatype, which is used in", "User", ", or of the",
           "Menu", ". It is declared in the class", "Home", ", of which there is one.", rope});
}

TEST_CASE("a clause keeps what it says about rights and cookies") {
    stays({"Rules of the reading room", ferry, "1.1 The room may be used by anyone who holds a card.",
           "2.1 Copies are permitted. All rights reserved by the owners of the works remain untouched.",
           "3.2 By using the computers you agree to our terms and to those of the operator.",
           "4.1 Bags stay outside."});
    // A counter is no clause, whatever number it begins with.
    cleans({"Statutes", "1.1 The club is called Ansel Rowing.", "1.2 Its seat is the old boathouse.",
            "7.4 The assembly meets twice a year.", "1.234 Kommentare"},
           {"Statutes", "1.1 The club is called Ansel Rowing.", "1.2 Its seat is the old boathouse.",
            "7.4 The assembly meets twice a year."});
    stays({"Statutes", "1.1 The club is called Ansel Rowing.", "1.2 Its seat is the old boathouse.",
           "7.3 All rights reserved in article 4 pass to the assembly.", "7.4 The assembly meets twice a year."});
}

TEST_CASE("the headings of a paper count on") {
    stays({"On the drying of ropes", ferry, "2 Methods", rope, "3 Results", nets, "4 Discussion", baker});
    // Where nothing counts on, or no paragraph stands below, it is what a search says.
    cleans({"On the drying of ropes", ferry, "2 Methods", rope, nets, "3 Results", "Share this article"},
           {"On the drying of ropes", ferry, "2 Methods", rope, nets});
    cleans({"On the drying of ropes", ferry, rope, nets, "3 Results", "Share this article"},
           {"On the drying of ropes", ferry, rope, nets});
}

TEST_CASE("a telephone number is no row of pages") {
    stays({"The library ship", ferry, rope, "Telephone", "0 800 000 000", "030 123 45 67"});
    cleans({"The library ship", ferry, rope, "1 2 3 4 5", "Share this article"}, {"The library ship", ferry, rope});
}

TEST_CASE("a line below a heading announces its list, too") {
    stays({"A form in three steps", ferry, "The buttons", "There must be two buttons of the same size:", "- Accept all",
           "- Reject all", rope});
}

TEST_CASE("a menu below the article begins with a line that is known") {
    // By the rules; what the score makes of a signature is not theirs to say.
    must_clean_to(joined({"Minutes of the harbour committee"sv, ferry, rope, "Signed: M. Dole"sv, "News"sv, "Contact"sv,
                          "Imprint"sv}),
                  joined({"Minutes of the harbour committee"sv, ferry, rope, "Signed: M. Dole"sv}));
}

TEST_CASE("marks in a row and a press contact stay at the end") {
    stays({"Ansel Ferries orders two ships", ferry, baker, "Media contact", "Jonas Reed, press office, +49 40 000000",
           "###"});
    stays({"The night on the rock", ferry, "* * *", rope, "* * *", nets});
}

TEST_CASE("lists of an article keep their headings") {
    for (auto const heading : {"Our picks"sv, "Top picks:"sv, "Suggested reading"sv, "Related resources"sv}) {
        INFO(std::string(heading));
        stays({"Three books about knots", ferry, heading, "The knots of the northern boats",
               "A rope and what it can do", rope, nets, baker});
    }
}

TEST_CASE("books keep their numbers, abstracts their keywords") {
    stays({"Books about the sea", ferry, "Ruth Aas, The Lamp, Ansel 1994", "ISBN 3-16-148410-0",
           "Jon Falk, The Marsh, 2001", "ISBN 3-16-148411-7", rope});
    stays({"On the drying of ropes", ferry, "Keywords: rope, tension, salt water", rope, nets});
    stays({"What is new in version four", ferry, "Picture-in-Picture", rope, "Faster start", nets});
}

TEST_CASE("a page of titles with a teaser each is about them") {
    constexpr auto a = "Fishermen ask for a longer pier"sv, b = "New cranes for the old harbour"sv;
    stays({a, ferry, b, baker, "More top stories", "The museum is closed until May", mayor, "A lamp for the outer rock",
           gulls, "Most read", "Why the eel came back", rope, "How to mend a net", nets});
}

TEST_CASE("scripts without full stops have prose, too") {
    // Thai: a paragraph between two menus of residue, with no mark at its end.
    constexpr auto thai = "เรือข้ามฟากไปยังเกาะถูกยกเลิกในคืนวันพฤหัสบดีเพราะคลื่นสูงและผู้โดยสารราวสี่สิบคนต้องค้างคืนในโรงยิมของโรงเรียน "
                          "คนทำขนมปังของหมู่บ้านนำขนมปังอุ่นสามลังมาให้พวกเขาในตอนเช้า"sv;
    static_assert(pith::text::is_prose(thai));
    static_assert(!pith::text::is_prose("ข่าวเด่นวันนี้"));
    cleans({"เรือข้ามฟากถูกยกเลิก", thai, "Advertisement", thai}, {"เรือข้ามฟากถูกยกเลิก", thai, thai});
    // The marks of Ethiopic, Armenian, Devanagari, Arabic, Burmese, Khmer, Tibetan.
    for (auto const end : {"።"sv, "։"sv, "।"sv, "؟"sv, "။"sv, "។"sv, "།"sv, "᙮"sv, "꓿"sv, "𑂿"sv}) {
        INFO(std::string(end));
        CHECK(pith::text::ends_sentence(std::string("x") + std::string(end)));
    }
    for (auto const other : {"፣"sv, "،"sv, "༄"sv, "、"sv, "ー"sv}) {
        INFO(std::string(other));
        CHECK_FALSE(pith::text::ends_sentence(std::string("x") + std::string(other)));
    }
}

TEST_CASE("a heading that counts on from another stays, whatever it says") {
    // "3 Results" is what a search says of itself, and what a report calls its third part: the number before or behind it
    // tells. The advertisement above it would say that it is not the article's.
    cleans({"What we counted", ferry, "2 Methods", baker, "Advertisement", "3 Results", rope, nets},
           {"What we counted", ferry, "2 Methods", baker, "3 Results", rope, nets});
    cleans({"What we counted", ferry, baker, "Advertisement", "3 Results", rope, "4 Discussion", nets},
           {"What we counted", ferry, baker, "3 Results", rope, "4 Discussion", nets});
    cleans({"What we counted", ferry, "7 Boats", baker, "Advertisement", "3 Results", rope, nets},
           {"What we counted", ferry, "7 Boats", baker, rope, nets});
}

// The judge's own word for it: lines that no neighbour takes, and that main_text leaves beside a paragraph that stays.
namespace {

template <class R>
constexpr bool owns(R const& lines, std::initializer_list<std::string_view> expected) {
    std::vector<std::string_view> own;
    for (auto const& line : judged(lines))
        if (line.ruled.own()) own.push_back(line.text);
    return same(own, expected);
}

constexpr bool test_steps() {
    constexpr auto a = "1. Feed the sourdough in the evening."sv, b = "2. Stir in the flour and the salt."sv,
                   c = "3. Bake it for an hour."sv;
    EXPECT(owns(page(ferry, a, b, c, rope), {a, b, c}));
    EXPECT(owns(page(ferry, a, b, rope, c), {a, b, c}));
    EXPECT(owns(page(ferry, a, b, rope), {})); // two are no series
    EXPECT(owns(page(ferry, a, rope, nets, baker, b, mayor, gulls, ferry, c), {}));
    EXPECT(owns(page(ferry, a, b, rope, nets, baker, mayor, c), {}));             // nor with a third one far away
    EXPECT(owns(page(ferry, a, b, "3. Subscribe to our newsletter.", rope), {})); // nor with a button
    // Titles, items, links and counts are no steps.
    EXPECT(
        owns(page(ferry, "1. Seven boats for sale", "2. New cranes for the harbour", "3. What the keeper wrote"), {}));
    EXPECT(owns(page(ferry, "- Feed the sourdough.", "- Stir in the flour.", "- Bake it."), {}));
    EXPECT(
        owns(page(ferry, "12 boats came in on Monday.", "9 boats came in on Tuesday.", "7 boats came in today."), {}));
    EXPECT(owns(page(ferry, "1. [The boats came in.](/a)", "2. [The nets were full.](/b)", "3. [It snowed.](/c)"), {}));
    return true;
}

constexpr bool test_clauses() {
    constexpr auto a = "1.1 The room may be used."sv, b = "2.1 Copies are permitted."sv, c = "3.2 Bags stay outside."sv;
    EXPECT(owns(page(ferry, a, b, c), {a, b, c}));
    EXPECT(owns(page(ferry, a, b), {}));
    EXPECT(owns(page(ferry, a, b, "12 boats came in."), {}));
    // A number alone, and a year, are none.
    EXPECT(owns(page(ferry, "11 The room may be used.", "21 Copies are permitted.", "32 Bags stay outside."), {}));
    EXPECT(owns(page(ferry, "1. The room", "2. Copies", "3. Bags"), {}));
    EXPECT(owns(page(ferry, "10. The room", "11. Copies", "12. Bags"), {}));
    EXPECT(owns(page(ferry, "110 The room", "210 Copies", "320 Bags"), {}));
    return true;
}

constexpr bool test_levels() {
    EXPECT(owns(page(ferry, "# Mud", rope), {"# Mud"}));
    EXPECT(owns(page(ferry, "## Mud", rope), {}));
    EXPECT(owns(page(ferry, "# [Mud](/m)", rope), {})); // where it leads elsewhere
    return true;
}

constexpr bool test_rulers() {
    for (auto const ruler : {"* * *"sv, "---"sv, "###"sv}) EXPECT(owns(page(ferry, ruler, rope), {ruler}));
    EXPECT(owns(page(ferry, "--", rope), {}));         // what is left of a picture
    EXPECT(owns(page(ferry, "| | |", rope), {}));      // an empty row
    EXPECT(owns(page(ferry, "![](a.png)", rope), {})); // no mark at all
    return true;
}

constexpr bool test_tables() {
    constexpr auto a = "1 Ansel $4.55"sv, b = "2 Outer Ansel $4.60"sv, c = "3 Moe Rock $5.10"sv;
    EXPECT(owns(page(ferry, "What milk costs", "Island State Price", a, b, c),
                {"What milk costs", "Island State Price", a, b, c}));
    EXPECT(owns(page(ferry, "boats and their nets", "What milk costs", "Island State Price", a, b, c),
                {"What milk costs", "Island State Price", a, b, c})); // its head and its title, no more
    EXPECT(owns(page(ferry, "What milk costs", a, b), {}));
    // Columns of Markdown, with the ruler below their heads; keys with their values.
    EXPECT(owns(page(ferry, "| Berth | Depth |", "| --- | --- |", "| North | 4.1 m |"),
                {"| Berth | Depth |", "| --- | --- |", "| North | 4.1 m |"}));
    EXPECT(owns(page(ferry, "Range: far", "Weight: little", "Price: high"),
                {"Range: far", "Weight: little", "Price: high"}));
    // Words and dates are no columns.
    EXPECT(owns(page(ferry, "boats and nets", "lamps and ropes", "rocks and eels"), {}));
    EXPECT(owns(page(ferry, "boats 12.03.2024", "nets 11.03.2024", "lamps 10.03.2024"), {}));
    EXPECT(owns(page(ferry, "boats 12.03.2024 nets 10:15", "lamps 11.03.2024 ropes 9:30", "eels 9.03.2024 oars 8:00"),
                {}));
    // A name and its numbers are, but not a number somewhere among many words.
    EXPECT(owns(page(ferry, "Ansel 9 7", "Moe 9 6", "Long Key 9 2"), {"Ansel 9 7", "Moe 9 6", "Long Key 9 2"}));
    EXPECT(owns(page(ferry, "the boats came 9 times with nets", "the lamps went 8 times with oars",
                     "the eels swam 7 times with gulls"),
                {}));
    // A row of dashes alone is no part of one.
    EXPECT(owns(page(ferry, "Range: far", "---", "Weight: little", rope), {"---"}));
    return true;
}

constexpr bool test_fragments() {
    constexpr auto a = ", or of the"sv, b = ". It is declared in the class"sv;
    EXPECT(owns(page(ferry, "such as the", a, "boats", b, "nets", rope), {"such as the", a, "boats", b, "nets"}));
    EXPECT(owns(page(ferry, "such as the", a, "boats", "nets", rope), {})); // one may be a slip
    EXPECT(owns(page(ferry, "such as the", ",or of the", "boats", ".NET is one", "nets", rope), {}));
    return true;
}

constexpr bool test_announced() {
    constexpr auto colon = "Their answers, in this order, were:"sv;
    EXPECT(owns(page(ferry, colon, "boats", "nets", rope), {colon, "boats", "nets"}));
    EXPECT(owns(page(ferry, colon, "boats", rope), {})); // one line is no list
    EXPECT(owns(page(ferry, "lamps", colon, "boats", "nets", rope), {colon, "boats", "nets"}));
    EXPECT(owns(page(ferry, "lamps", "Their answers were:", "boats", "nets", rope), {})); // that could be a label
    EXPECT(owns(page(ferry, "Answers:", "boats", "nets", rope), {}));                     // one word is a heading
    // Up to the next gap, unless each line has one.
    EXPECT(owns(page(ferry, "[Their answers were these:](/a)", "boats", "nets", rope), {})); // a link leads elsewhere
    // A long line is a paragraph itself.
    constexpr auto long_one = "The ferry was cancelled, and when the baker came over with his rolls at five in the "
                              "morning the people told him, "
                              "one after the other and each in words of his own, what they had missed most in all that "
                              "time, which was, in the "
                              "order in which they said it, this:"sv;
    EXPECT(owns(page("lamps", long_one, "boats", "nets", rope), {long_one, "boats", "nets"}));
    // As such it needs nothing above it: on top of the page, or below an advertisement.
    EXPECT(owns(page(long_one, "boats", "nets", rope), {long_one, "boats", "nets"}));
    EXPECT(owns(page(ferry, "Advertisement", long_one, "boats", "nets", rope), {long_one, "boats", "nets"}));
    EXPECT(owns(page(ferry, colon, "boats", "nets", "", "lamps", rope), {colon, "boats", "nets"}));
    EXPECT(owns(page(ferry, colon, "", "boats", "", "nets", "", "lamps", rope), {colon, "boats", "nets", "lamps"}));
    return true;
}

constexpr bool test_source() {
    constexpr auto braces = "{{ boat.name }}"sv;
    for (auto const line : {"<ul>"sv, "port: 8080"sv, "- port: 8080"sv, "server:"sv, "max_size: 12"sv}) {
        EXPECT(owns(page(ferry, line, braces, rope), {line, braces}));
        EXPECT(owns(page(ferry, braces, line, rope), {braces, line}));
    }
    EXPECT(owns(page(ferry, "<ul>", "boats", braces, rope), {"boats", braces}));
    for (auto const line : {"<>"sv, "http://a.example"sv, "Port: 8080"sv, ": 8080"sv})
        EXPECT(owns(page(ferry, line, braces, rope), {}));
    return true;
}

} // namespace

TEST_CASE("numbered sentences in series are steps") { BOTH_TIMES(test_steps()); }
TEST_CASE("three numbers of clauses make clauses") { BOTH_TIMES(test_clauses()); }
TEST_CASE("a heading of the first level is the article's") { BOTH_TIMES(test_levels()); }
TEST_CASE("a row of marks is a break between scenes") { BOTH_TIMES(test_rulers()); }
TEST_CASE("a table has its head and its title") { BOTH_TIMES(test_tables()); }
TEST_CASE("the pieces of a broken sentence belong together") { BOTH_TIMES(test_fragments()); }
TEST_CASE("a list that a line announces ends at prose and at a gap") { BOTH_TIMES(test_announced()); }
TEST_CASE("a list that a line announces is the article's far down the page, too") {
    // Where nothing but a button below it gives the judge a reason to look.
    std::vector<std::string_view> lines(60, ferry);
    lines.insert(lines.end(), {"Their answers, in this order, were:", "boats", "nets"});
    lines.insert(lines.end(), 43, rope);
    lines.insert(lines.end(), 12, "She stayed."); // the judge's horizon ends among them
    lines.push_back("Share this article");
    REQUIRE(owns(lines, {"Their answers, in this order, were:", "boats", "nets"}));
}
TEST_CASE("template code stands beside markup and keys") { BOTH_TIMES(test_source()); }

TEST_CASE("a phrase above prose is a heading only where it stands alone") {
    cleans({"Ferry cancelled again", ferry, "Leave a comment", "All rights reserved", baker},
           {"Ferry cancelled again", ferry, baker});
    stays({"Ferry cancelled again", ferry, "All rights reserved", baker, mayor});
}

TEST_CASE("an error is quoted below a sentence that announces it") {
    constexpr auto says = "Since then every third visit to the library ends with this message:"sv,
                   error = "The page you are looking for could not be found."sv;
    stays({"The library and its machine", ferry, says, error, rope, nets});
    cleans({"The library and its machine", ferry, "Now it says:", error, rope, nets},
           {"The library and its machine", ferry, "Now it says:", rope, nets});
    stays({"The library and its machine", ferry, says, error, "Home > News > Islands", rope, nets}); // all it shows
    // Not below the article.
    cleans({"The library and its machine", ferry, rope, says, error},
           {"The library and its machine", ferry, rope, says});
}

TEST_CASE("a player's error beside a button is no sentence of the article") {
    constexpr auto player = "The media could not be loaded, either because the server or network failed or because "
                            "the format is not supported."sv;
    cleans({"The library and its machine", ferry, player, "Share this article", baker},
           {"The library and its machine", ferry, baker});
    stays({"The library and its machine", ferry, player, baker});
}

TEST_CASE("an error is shown whole only between two paragraphs") {
    constexpr auto error = "The page you are looking for could not be found."sv;
    stays({"The library and its machine", ferry, "502 Bad Gateway", error, baker});
    cleans({"The library and its machine", ferry, "Blue Boats", "502 Bad Gateway", error, baker},
           {"The library and its machine", ferry, "Blue Boats", baker});
    cleans({"The library and its machine", ferry, "502 Bad Gateway", error, "Blue Boats", baker},
           {"The library and its machine", ferry, "Blue Boats", baker});
}

TEST_CASE("errors that an article lists say nothing of the lines around them") {
    stays({"Five that everybody knows", ferry, "403 Forbidden", "404 Not Found", "502 Bad Gateway", "Comments", baker});
}

TEST_CASE("a headline about an error is no error") {
    stays({"How to fix the page not found error in three steps", ferry, baker});
    cleans({"Sorry, the page you requested could not be found today.", ferry, baker}, {ferry, baker});
}
