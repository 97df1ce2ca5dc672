// SPDX-License-Identifier: BSL-1.0
//
// The judge as a whole: what a phrase decides alone, what labels and forms say, and what it remembers from one
// horizon to the next. Its rules have files of their own, in rules/;
// those of links and of Markdown are asked in markdown.cpp.
#include "judge/judged.hpp"

using namespace support;
using pith::category;

namespace {

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

// A line that begins with a short marker and a colon may be program text, where that is a key.
constexpr bool test_keys() {
    EXPECT(keeps_all(page(ferry, "labels: [\"ebb\", \"flood\"],", baker)));
    EXPECT(keeps(page(ferry, "Labels: ebb, flood", baker), {ferry, baker}));
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
TEST_CASE("one phrase in passing does not condemn a paragraph, two do") { BOTH_TIMES(test_in_passing()); }

TEST_CASE("a caller's phrase decides however long the paragraph is") {
    auto const book = pith::phrase_book::parse("subscription\ten\tL\thas\tthe keys of the boathouse\n");
    constexpr auto long_one =
        "Whoever comes before the ice has gone finds the keys of the boathouse at the harbour office, "
        "as every year, and is asked to bring them back, dry and in one piece, before the first ferry leaves in April.";
    REQUIRE(std::ranges::equal(page(ferry, long_one, baker) | views::strip(pith::category::residue, book),
                               page(ferry, baker)));
}

TEST_CASE("a path through the site goes") { BOTH_TIMES(test_breadcrumb()); }
TEST_CASE("markup that nothing replaced goes") { BOTH_TIMES(test_placeholder()); }
TEST_CASE("counters go, sentences about followers stay") { BOTH_TIMES(test_counters()); }
TEST_CASE("a row of networks is a share bar, one network is a heading") { BOTH_TIMES(test_share_bar()); }
TEST_CASE("a comment form goes whole") { BOTH_TIMES(test_comment_form()); }
TEST_CASE("headings, names and quotations that look like openers, labels and errors stay") {
    BOTH_TIMES(test_sections());
    BOTH_TIMES(test_quoted_errors());
}
TEST_CASE("a button goes alone") { BOTH_TIMES(test_buttons()); }
TEST_CASE("labels in a row on one line go") { BOTH_TIMES(test_label_run()); }
TEST_CASE("a key of program text is no marker") { BOTH_TIMES(test_keys()); }
TEST_CASE("a page without prose keeps what no phrase condemns") { BOTH_TIMES(test_page_without_prose()); }
TEST_CASE("an article without residue stays whole") { BOTH_TIMES(test_nothing_hides_the_article()); }

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

TEST_CASE("a table of a long article is its own where nothing else is judged") {
    std::vector<std::string_view> lines(70, ferry);
    for (auto const row : {"Boats 12 30 44", "Nets 40 51 62", "Ropes 7 19 88"}) lines.push_back(row);
    lines.insert(lines.end(), 80, baker);
    for (auto const line : {"They asked for three things:", "a new pier", "a boat that floats", "less ice"})
        lines.push_back(line);
    lines.insert(lines.end(), 20, mayor);
    auto const known = judged(lines);
    for (std::size_t k = 0; k < lines.size(); ++k) {
        INFO(k << ' ' << lines[k]);
        bool const body = lines[k] == ferry || lines[k] == baker || lines[k] == mayor;
        REQUIRE(known.data()[k].ruled.own() != body);
    }
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

TEST_CASE("rules have names, and no two the same") {
    std::vector<std::string_view> names(std::begin(pith::detail::rule_names), std::end(pith::detail::rule_names));
    std::ranges::sort(names);
    REQUIRE(std::ranges::adjacent_find(names) == names.end());
}
