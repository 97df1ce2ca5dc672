// SPDX-License-Identifier: BSL-1.0
//
// What error pages say, and what an article says of errors.
#include "judge/judged.hpp"

using namespace support;
using pith::category;

namespace {

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

} // namespace

TEST_CASE("a status code beside an error sentence is residue, alone it is a number") {
    BOTH_TIMES(test_error_cluster());
}
TEST_CASE("a page without prose is an error page for two of its lines, or one of four") {
    BOTH_TIMES(test_error_page());
}
TEST_CASE("errors in an article are headings, quotations and lists") { BOTH_TIMES(test_errors_in_articles()); }

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

TEST_CASE("a long page is no error page, whatever it ends in") {
    for (std::size_t names = 40; names < 140; ++names) {
        std::vector<std::string_view> lines(names, "Old Harbour"), expected(names, "Old Harbour");
        lines.insert(lines.end(), {"", "404", "The page you are looking for could not be found."});
        expected.push_back("");
        INFO(names << " names");
        REQUIRE(std::ranges::equal(collect(lines | views::strip_residue), expected));
    }
}
