// SPDX-License-Identifier: BSL-1.0
//
// Labels that are residue in company only.
#include "judge/judged.hpp"

using namespace support;
using pith::category;

namespace {

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

constexpr bool test_reading_time() {
    // Editors disagree about the line as they do about the author's; beside other residue it goes.
    EXPECT(keeps_all(page("Ferry to the island cancelled for the third day", "5 min read", ferry, baker)));
    EXPECT(keeps(page("5 min read", "Ferry to the island cancelled for the third day", ferry),
                 {"Ferry to the island cancelled for the third day", ferry}));
    EXPECT(keeps(page(ferry, baker, "Share this article", "5 min read"), {ferry, baker}));
    return true;
}

} // namespace

TEST_CASE("a label is residue in company only") { BOTH_TIMES(test_company()); }
TEST_CASE("page numbers go beside other residue") { BOTH_TIMES(test_page_numbers()); }
TEST_CASE("the reading time goes in company only") { BOTH_TIMES(test_reading_time()); }
