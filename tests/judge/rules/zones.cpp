// SPDX-License-Identifier: BSL-1.0
//
// Lines above the article, below it and between two of its paragraphs.
#include "judge/judged.hpp"

using namespace support;

namespace {

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

} // namespace

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
TEST_CASE("labels and statements below the article") { BOTH_TIMES(test_lines_below()); }

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
