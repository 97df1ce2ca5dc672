// SPDX-License-Identifier: BSL-1.0
//
// Headings that lead to other stories, and the titles below them.
#include "judge/judged.hpp"

using namespace support;
using pith::category;

namespace {

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

constexpr bool test_headings_that_need_titles() {
    constexpr auto a = "Fishermen ask for a longer pier"sv, b = "New cranes for the old harbour"sv;
    EXPECT(keeps(page(ferry, "Most Popular", a, b, baker), {ferry, baker}));
    EXPECT(keeps(page(ferry, "Related", a, b, baker), {ferry, baker}));
    EXPECT(keeps(page(ferry, "You may also like…", a, b, baker), {ferry, baker}));
    EXPECT(keeps_all(page(ferry, "Related", baker, "Latest", "He left the island for good.", mayor)));
    EXPECT(keeps_all(page(ferry, "Popular.", a, baker)));
    return true;
}

} // namespace

TEST_CASE("a heading and the titles below it are a block") { BOTH_TIMES(test_block()); }
TEST_CASE("a block ends where the article goes on") { BOTH_TIMES(test_where_a_block_ends()); }
TEST_CASE("residue between its titles does not end a block") { BOTH_TIMES(test_residue_does_not_end_a_block()); }
TEST_CASE("a block takes six titles and no more") { BOTH_TIMES(test_a_block_is_not_endless()); }
TEST_CASE("a heading ends the block before it") { BOTH_TIMES(test_two_blocks()); }
TEST_CASE("what opens a block, and what stands above it") { BOTH_TIMES(test_where_one_opens()); }
TEST_CASE("a legal disclaimer goes with its paragraph") { BOTH_TIMES(test_legal_disclaimer()); }
TEST_CASE("a heading of one word or two needs titles below it") { BOTH_TIMES(test_headings_that_need_titles()); }

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
