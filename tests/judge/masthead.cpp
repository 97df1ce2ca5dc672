// SPDX-License-Identifier: BSL-1.0
//
// The masthead: no preset loses the headline or the standfirst of a page head, in whatever order its lines stand.
#include "fixtures.hpp"

using namespace support;

namespace {

using lines_of_page = std::vector<std::string_view>;

struct article {
    std::string_view headline, standfirst;
    std::array<std::string_view, 2> body;
};
constexpr article articles[] = {
    {"Waves",
     "What they did to a harbour",
     {"It began on a Thursday evening, when the ferry turned back for the second time and nobody was surprised.",
      "By midnight the water stood in the fish hall, and the crates were floating out through the open doors."}},
    {"Rye bread",
     "It takes two days, of which you work twenty minutes",
     {"Feed the sourdough in the evening and put it in a warm place, above the stove or beside somebody asleep.",
      "In the morning stir in the flour and the salt, and leave the dough alone until you come home from work."}},
    {"The lamp that would not go out",
     "A keeper remembers",
     {"For eleven years Ruth Aas kept the light on the outer rock, and in all that time it failed her only once.",
      "She tells the story without a smile, at a kitchen table from which one can see the rock and its tower."}},
    {"Nine members of the council vote for a longer pier after a night of talk",
     "The work may begin in autumn",
     {"The council voted on Monday for a longer pier, nine years after the first of the plans had been drawn up.",
      "Two members left the room before the vote, because they own the boats that would be moored there, they said."}},
    {"Is the water safe to drink?",
     "Five answers",
     {"The wells on the north side were closed in July, and people have been asking ever since when they will open.",
      "The health office measures twice a week and hangs the figures on the board beside the grocer's, it says."}},
};
lines_of_page const menus[] = {
    {},
    {"Sign in"},
    {"Home", "News", "Sport"},
    {"Skip to content", "Log in", "Subscribe", "Home", "News", "Sport", "Business", "Opinion"},
    {"Home > News > Islands"},
    {"Menu", "Search", "Boats", "Tides", "World", "Politics", "Health", "Home > World"},
};
lines_of_page const buttons[] = {
    {},
    {"Share", "Save"},
    {"By Ida Moe", "3 May 2024"},
    {"Ida Moe", "Fri 3 May 2024 09.41 CET", "Share"},
    {"3 May 2024", "·", "4 min read", "Share"},
    {"By Ida Moe, Staff Writer", "Published 3 May 2024, 09:41", "Updated 4 May 2024", "Share", "12 comments"},
    {"Facebook", "Twitter", "Email"},
    {"A", "A", "A", "Print"},
};

/// Calls `look(page, headline, standfirst or nothing)` for every head there is; with `mixed` also those with buttons between
/// headline and standfirst.
template <class Look>
void every_head(bool mixed, Look look) {
    for (auto const& a : articles)
        for (auto const& menu : menus)
            for (auto const& meta : buttons)
                for (bool const standfirst : {false, true})
                    for (bool const below : {false, true}) { // the buttons
                        if (!below && !mixed) continue;
                        lines_of_page lines = menu;
                        auto const add = [&](auto const& some) { lines.insert(lines.end(), some.begin(), some.end()); };
                        lines.push_back(a.headline);
                        if (!below) add(meta);
                        if (standfirst) lines.push_back(a.standfirst);
                        if (below) add(meta);
                        add(a.body);
                        add(lines_of_page{"Related Articles", "Old fish market to become a school", "Leave a comment",
                                          "© 2024 The Courier. All rights reserved."});
                        look(lines, a.headline, standfirst ? a.standfirst : std::string_view());
                    }
}
/// A page from which the rules take nothing but what `expected` lacks.
void rules_clean(std::initializer_list<std::string_view> lines, std::initializer_list<std::string_view> expected) {
    must_clean_to(joined(lines), joined(expected));
}
bool has(std::string_view text, std::string_view line) {
    for (auto const l : text | views::lines)
        if (l == line) return true;
    return false;
}

} // namespace

TEST_CASE("no page head loses its headline, standfirst or paragraphs by the rules") {
    every_head(true, [](lines_of_page const& lines, std::string_view headline, std::string_view standfirst) {
        auto const page = joined(lines);
        for (auto const how : {pith::preset::residue, pith::preset::boilerplate}) {
            auto const text = pith::clean(page, how);
            INFO(page << "--- clean ---\n" << text);
            REQUIRE(has(text, headline));
            REQUIRE((standfirst.empty() || has(text, standfirst)));
            REQUIRE_FALSE(has(text, "Related Articles"));
        }
    });
}

TEST_CASE("hardly any page head loses its headline with main_text") {
    std::size_t pages = 0, lost = 0;
    every_head(false, [&](lines_of_page const& lines, std::string_view headline, std::string_view standfirst) {
        auto const text = pith::clean(joined(lines), pith::preset::main_text);
        ++pages;
        if (!has(text, headline) || (!standfirst.empty() && !has(text, standfirst))) ++lost;
    });
    CHECK(pages == 480);
    CHECK(lost <= 10); // one or two of a hundred
}

TEST_CASE("a menu above the headline goes, the headline stays") {
    rules_clean({"Home", "News", "Sport", "Waves", "What they did to a harbour", ferry, baker},
                {"Waves", "What they did to a harbour", ferry, baker});
    rules_clean({"Home", "News", "Sport", "Waves", "Ida Moe", "Share", ferry, baker},
                {"Waves", "Ida Moe", ferry, baker});
    rules_clean({"Skip to content", "Home", "News", "Rye bread", "3 May 2024", "Print", "Share", ferry, baker},
                {"Rye bread", "3 May 2024", ferry, baker});
}

TEST_CASE("a list of links far above the headline has no say in it") {
    // Between the list and the headline a menu stands: the headline is right above the article, and what stands above the
    // list is one of its titles, or of another list's.
    rules_clean({"Related Articles", "Harbour wall to be raised before winter", "Most Read",
                 "New cranes for the old harbour", "Home", "Sport", "Ferry cancelled for the third day in a row", ferry,
                 baker},
                {"Ferry cancelled for the third day in a row", ferry, baker});
}

TEST_CASE("the first long paragraph has a masthead, too, where short sentences stand further up") {
    // They may be the article's beginning or a teaser's. The last title of the list below them is the headline.
    rules_clean({"We rebuilt the old pier last year.", "It took us nine long months.",
                 "Read more:", "Harbour wall to be raised before winter", "Nobody wants the crane any more",
                 "Ferry cancelled for the third day in a row", ferry, baker},
                {"We rebuilt the old pier last year.", "It took us nine long months.",
                 "Ferry cancelled for the third day in a row", ferry, baker});
}

TEST_CASE("a standfirst does not take the headline's place") {
    // Four words make a title. The headline above it has fewer.
    rules_clean({"Home", "News", "Sport", "Storm", "A diary of four days", "Share", "Save", ferry},
                {"Storm", "A diary of four days", ferry});
    rules_clean({"Menu", "Search", "Ferry news", "Why it stayed in harbour again", "By Ida Moe", "Share", ferry},
                {"Ferry news", "Why it stayed in harbour again", "By Ida Moe", ferry});
}

TEST_CASE("dates, bylines, counters and marks are no headlines") {
    for (auto const line :
         {"4 March 2024"sv, "Monday, March 4, 2024"sv, "Published 4 March 2024, 09:41"sv, "By Ida Moe"sv,
          "12 comments"sv, "·"sv, "5 min read"sv, "4. März 2024"sv, "4 марта 2024"sv}) {
        INFO(std::string(line));
        lines_of_page const lines{"Home", "News", "Sport", "Storm", line, "Share", ferry, baker};
        CHECK(has(pith::clean(joined(lines)), "Storm"));
        CHECK(has(pith::clean(joined(lines), pith::preset::main_text), "Storm"));
    }
}

TEST_CASE("a list of links between headline and article goes") {
    constexpr auto title = "Ferry cancelled for the third day in a row"sv;
    rules_clean({title, "Related Articles", "Fishermen ask for a longer pier", "New cranes for the old harbour",
                 "Seven boats and a very small dog", ferry, baker},
                {title, "Seven boats and a very small dog", ferry, baker}); // the last one may be the headline
    // Where no title stands above the list, the headline is at its end.
    rules_clean({"Trending", "Fishermen ask for a longer pier", "New cranes for the old harbour",
                 "Seven boats for sale", title, "By Ida Moe", ferry, baker},
                {"New cranes for the old harbour", "Seven boats for sale", title, "By Ida Moe", ferry, baker});
}

TEST_CASE("what stands above, in and below a list of links above the article") {
    constexpr auto title = "Ferry cancelled for the third day in a row"sv, a = "Fishermen ask for a longer pier"sv,
                   b = "New cranes for the old harbour"sv, c = "Seven boats and a very small dog"sv,
                   d = "The museum opens its doors to cats"sv, e = "A lamp for the outer rock"sv;
    // Below a headline, only the last title of a list may be one, however long the list is, and whatever stands in it.
    rules_clean({title, "Related Articles", a, b, c, d, e, ferry, baker}, {title, e, ferry, baker});
    rules_clean({title, "Related Articles", a, "Advertisement", b, c, d, e, ferry, baker}, {title, e, ferry, baker});
    // Whose the picture is, is said of the article's.
    rules_clean({title, "Related Articles", a, "Photo by Jon Falk", c, ferry, baker},
                {title, "Photo by Jon Falk", c, ferry, baker});
    // A headline may be short.
    rules_clean({"Home", "News", "Storm", "Related Articles", a, b, c, ferry, baker}, {"Storm", c, ferry, baker});
    // A list that ends above the headline is a part of the page's head: the headline keeps its standfirsts.
    rules_clean({a, "Related Articles", b, "Boats", "Skip to main content", "Home", "News", title, "Share this article",
                 d, e, ferry, baker},
                {a, title, d, e, ferry, baker});
    // Names of three words each below the list and its gap are nobody's menu: the headline stands above them.
    rules_clean({title,
                 "Related Articles",
                 a,
                 "",
                 "Boats of Ansel",
                 "Nets of Ansel",
                 "Lamps of Ansel",
                 "Oars of Ansel",
                 "Ropes of Ansel",
                 "Sails of Ansel",
                 "Masts of Ansel",
                 "Rocks of Ansel",
                 "Eels of Ansel",
                 "Gulls of Ansel",
                 "Piers of Ansel",
                 "Tides of Ansel",
                 b,
                 c,
                 d,
                 ferry,
                 baker},
                {title, "", "Boats of Ansel", "Nets of Ansel", "Lamps of Ansel", "Oars of Ansel", "Ropes of Ansel",
                 "Sails of Ansel", "Masts of Ansel", "Rocks of Ansel", "Eels of Ansel", "Gulls of Ansel",
                 "Piers of Ansel", "Tides of Ansel", b, c, d, ferry, baker});
}

TEST_CASE("menus that no table knows go as far as the headline") {
    rules_clean({"Skip to content", "Boats", "Tides", "Lamps", "Nets", "Home", "Log in",
                 "Ferry cancelled for the third day in a row", ferry, baker},
                {"Ferry cancelled for the third day in a row", ferry, baker});
}

TEST_CASE("a short headline four lines below an error is the article's") {
    rules_clean({"The page you are looking for could not be found.", "Home", "News", "Sport", "Storm",
                 "A diary of four days", ferry, baker},
                {"Storm", "A diary of four days", ferry, baker});
}

TEST_CASE("what an error page may say is a headline elsewhere") {
    rules_clean({"Home", "News", "Sport", "Timeout", "4 March 2024", ferry, baker},
                {"Timeout", "4 March 2024", ferry, baker});
}

TEST_CASE("what stands above an error is not the article's headline") {
    rules_clean({"Powered by the harbour", "404 Not Found", "The page you requested could not be found.", "",
                 "Ferry cancelled for the third day in a row", ferry, baker},
                {"Powered by the harbour", "", "Ferry cancelled for the third day in a row", ferry, baker});
}

namespace {

constexpr pith::detail::head_line kind_of(std::string_view line, pith::detail::ruling ruled = {}) {
    pith::text::normal_line buffer;
    pith::detail::table_list const tables;
    return pith::detail::head_line_of(pith::detail::classify(line, tables.all(), buffer), ruled);
}
/// Of a line that a rule removes.
constexpr pith::detail::head_line kind_of(std::string_view line, pith::detail::rule by, pith::category what) {
    return kind_of(line, {by, what, {}});
}

constexpr bool test_kinds() {
    using enum pith::detail::head_line;
    for (auto const line : {"What they did to a harbour"sv, "Ferry cancelled for the third day"sv})
        EXPECT(kind_of(line) == title);
    for (auto const line : {"Waves"sv, "Ida Moe"sv, "Ferry cancelled again"sv}) EXPECT(kind_of(line) == brief);
    for (auto const line :
         {"4 March 2024"sv, "By Ida Moe"sv, "·"sv, "A"sv, "Photographs by Jon Falk"sv, "Share"sv, "12 comments"sv})
        EXPECT(kind_of(line) == part);
    for (auto const line : {"Home"sv, "Home > News > Islands"sv, "News » Local » Harbour"sv, "1 2 3 4 5"sv,
                            "West AsiaSyriaWorld News"sv, "[What they did to a harbour](/a)"sv})
        EXPECT(kind_of(line) == entry);
    EXPECT(kind_of("# [What they did to a harbour](/a)") == title); // a headline may be a link
    // A label somewhere in a longer line does not make it one; names of places and a price are no headlines.
    for (auto const line :
         {"Share what they did to a harbour"sv, "How your feedback will help us to improve the pier"sv})
        EXPECT(kind_of(line) == title);
    EXPECT(kind_of("Timeout") == brief); // beside an error it says what the error is
    for (auto const line : {"$12"sv, "12 km"sv, "· · ·"sv, "Monday, March 4, 2024"sv}) EXPECT(kind_of(line) == part);
    return true;
}
constexpr bool test_kinds_of_what_goes() {
    using enum pith::detail::head_line;
    using pith::category;
    using pith::detail::rule;
    EXPECT(kind_of("What they did to a harbour", rule::phrase, category::error_page) == error);
    EXPECT(kind_of("What they did to a harbour", rule::error_cluster, category::error_page) == error);
    EXPECT(kind_of("What they did to a harbour", rule::phrase, category::navigation) == entry);
    EXPECT(kind_of("What they did to a harbour", rule::block_member, category::related) == entry);
    EXPECT(kind_of("What they did to a harbour", rule::phrase, category::social) == part);
    // What goes for its company says little: a date is a date, another line an entry.
    for (auto const by :
         {rule::company_phrase, rule::head_company, rule::gap_company, rule::tail_company, rule::menu}) {
        EXPECT(kind_of("Waves", by, category::social) == entry);
        EXPECT(kind_of("What they did to a harbour", by, category::error_page) == entry);
        EXPECT(kind_of("4 March 2024", by, category::navigation) == part);
        EXPECT(kind_of("By Ida Moe", by, category::navigation) == part);
    }
    return true;
}

/// Where the masthead of a head begins that is written as one letter a line: T B p e x.
constexpr std::size_t top_of(std::string_view head) {
    using enum pith::detail::head_line;
    return pith::detail::find_masthead(head.size(), [head](std::size_t k) {
        switch (head[k]) {
        case 'T': return title;
        case 'B': return brief;
        case 'p': return part;
        case 'e': return entry;
        default: return error;
        }
    });
}

constexpr bool test_top() {
    EXPECT(top_of("") == 0 && top_of("ppp") == 3 && top_of("eee") == 3); // none
    EXPECT(top_of("T") == 0 && top_of("TT") == 0 && top_of("TTTT") == 1);
    EXPECT(top_of("BT") == 0 && top_of("BBT") == 0 && top_of("BpBT") == 0 && top_of("BBBT") == 1); // above a title
    EXPECT(top_of("BTTT") == 0 && top_of("BBBTB") == 1 && top_of("TeTeT") == 0);
    EXPECT(top_of("eeT") == 2 && top_of("TeB") == 0 && top_of("TeeB") == 3); // two entries in a row end it
    EXPECT(top_of("TxT") == 2 && top_of("Tx") == 0);                         // so does an error
    EXPECT(top_of("TBBBBBB") == 0 && top_of("TBBBBBBB") == 4);               // names and buttons under a title
    EXPECT(top_of("BBBBBB") == 2);                                           // and alone
    return true;
}

} // namespace

TEST_CASE("what a line above the article is to its masthead") { BOTH_TIMES(test_kinds()); }
TEST_CASE("what a line that goes is to the masthead") { BOTH_TIMES(test_kinds_of_what_goes()); }
TEST_CASE("where a masthead begins") { BOTH_TIMES(test_top()); }
