// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

using namespace support;
using pith::clean;

namespace {

// Text between the paragraphs, as literals that can be joined.
#define FERRY                                                                                                          \
    "The ferry to the island was cancelled on Thursday evening because of high waves, and forty people had to stay."
#define BAKER                                                                                                          \
    "At five in the morning the village baker carried three crates of warm rolls over to them, and took no money."

constexpr bool test_removes() {
    EXPECT(clean("Advertisement\n" FERRY "\nShare this article\n" BAKER "\n") == FERRY "\n" BAKER "\n");
    EXPECT(clean(FERRY "\nAdvertisement") == FERRY "\n");
    EXPECT(clean("Advertisement\nShare this article\n") == "");
    EXPECT(clean("Advertisement") == "");
    return true;
}

constexpr bool test_nothing_removed() {
    for (auto const text :
         {""sv, "\n"sv, "\n\n\n"sv, FERRY ""sv, FERRY "\n"sv, "\n\n" FERRY "\n\n\n\n" BAKER "\n\n"sv,
          " \n\t" FERRY " \r\n\r\n\r\n" BAKER "\r\n"sv, "\xEF\xBB\xBF" FERRY "\n\n\n"sv, "caf\xE9 \xFF\n\n\nx"sv})
        EXPECT(clean(text) == text);
    return true;
}

constexpr bool test_line_ends() {
    EXPECT(clean("Advertisement\r\n" FERRY "\r\nAdvertisement\r\n" BAKER) == FERRY "\r\n" BAKER);
    EXPECT(clean(FERRY "  \nAdvertisement\n\t" BAKER " \r\n") == FERRY "  \n\t" BAKER " \r\n");
    return true;
}

constexpr bool test_blank_lines() {
    // A run of blank lines with a removal in it, or beside it, becomes one; others stay as long as they are.
    EXPECT(clean(FERRY "\n\nAdvertisement\n\n" BAKER "\n") == FERRY "\n\n" BAKER "\n");
    EXPECT(clean(FERRY "\n\n\n\nAdvertisement\n" BAKER "\n") == FERRY "\n\n" BAKER "\n");
    EXPECT(clean(FERRY "\nAdvertisement\n\n\n" BAKER "\n") == FERRY "\n\n" BAKER "\n");
    EXPECT(clean(FERRY "\n\n\nShort one\n\nAdvertisement\n\n" BAKER "\n") == FERRY "\n\n\nShort one\n\n" BAKER "\n");
    // The blank line that stays is the first, with its bytes.
    EXPECT(clean(FERRY "\r\n \r\nAdvertisement\r\n\t\r\n" BAKER "\r\n") == FERRY "\r\n \r\n" BAKER "\r\n");
    return true;
}

constexpr bool test_blank_lines_at_the_ends() {
    EXPECT(clean("\n\nAdvertisement\n\n" FERRY "\n") == FERRY "\n");
    EXPECT(clean("Advertisement\n\n" FERRY "\n") == FERRY "\n");
    EXPECT(clean(FERRY "\n\nAdvertisement\n\n\n") == FERRY "\n");
    EXPECT(clean("\n\nAdvertisement\n\n") == "");
    EXPECT(clean("\n\n" FERRY "\nAdvertisement\n\n" BAKER "\n\n") == "\n\n" FERRY "\n\n" BAKER
                                                                     "\n\n"); // no removal beside them
    return true;
}

constexpr bool test_repeats() {
    EXPECT(clean(FERRY "\n" BAKER "\n" FERRY "\n" BAKER "\n") == FERRY "\n" BAKER "\n");
    // One paragraph again somewhere else is a quotation: only blocks behind their original go.
    EXPECT(clean(FERRY "\n" BAKER "\nShort one\n" FERRY "\n") == FERRY "\n" BAKER "\nShort one\n" FERRY "\n");
    return true;
}

constexpr bool test_brought_together() {
    // An ad between the two halves of an error's sentence: neither says enough, and once the ad is gone they are one.
    constexpr auto parted = "We are sorry to tell you that the page you\nAdvertisement\n"
                            "requested could not be found on this island.\n" FERRY "\n"sv;
    EXPECT(std::ranges::distance(parted | views::lines | views::strip_residue) == 3);
    EXPECT(clean(parted) == FERRY "\n");
    return true;
}

constexpr bool test_again() {
    for (auto const text : {"Advertisement\n\n\n" FERRY "\n\nShare this article\n\nShort one\n\n\nAdvertisement"sv,
                            FERRY "\n\n" BAKER "\n\n" FERRY "\n\n" BAKER "\n"sv}) {
        auto const once = clean(text);
        EXPECT(once != text);
        EXPECT(clean(once) == once);
    }
    return true;
}

} // namespace

TEST_CASE("clean removes residue and keeps the rest") { BOTH_TIMES_WITH_STRINGS(test_removes()); }
TEST_CASE("where nothing is removed the result equals the input") { BOTH_TIMES_WITH_STRINGS(test_nothing_removed()); }
TEST_CASE("a kept line keeps its bytes and its line end") { BOTH_TIMES_WITH_STRINGS(test_line_ends()); }
TEST_CASE("blank lines around a removal become one") { BOTH_TIMES_WITH_STRINGS(test_blank_lines()); }
TEST_CASE("no blank lines are left where a page's start or end was removed") {
    BOTH_TIMES_WITH_STRINGS(test_blank_lines_at_the_ends());
}
TEST_CASE("clean removes repeated blocks") { BOTH_TIMES_WITH_STRINGS(test_repeats()); }
TEST_CASE("clean judges again what its removals bring together") { BOTH_TIMES_WITH_STRINGS(test_brought_together()); }
TEST_CASE("a second clean changes nothing") { BOTH_TIMES_WITH_STRINGS(test_again()); }

TEST_CASE("clean takes strings and literals") {
    REQUIRE(clean(std::string("Advertisement\nx")) == "x");
    REQUIRE(clean("Advertisement\nx") == "x");
}

TEST_CASE("a caller's book is asked beside the tables") {
    auto const mine = pith::phrase_book::parse("ad\ten\tL\teq\tbrought to you by our friends\n");
    auto const page =
        std::string(ferry) + "\nBrought to you by our friends\nAdvertisement\n" + std::string(baker) + "\n";
    auto const article = std::string(ferry) + "\n" + std::string(baker) + "\n";
    REQUIRE(pith::clean(page, pith::category::residue, mine) == article);
    REQUIRE(pith::clean(page, pith::category::notice, mine) == page);
}

TEST_CASE("repeats go on long pages, and only where they are asked for") {
    std::string page;
    for (int k = 0; k < 70; ++k) page += "On day " + std::to_string(k) + " of the strike " + std::string(ferry) + "\n";
    std::string const block = std::string(baker) + "\n" + std::string(mayor) + "\n";
    REQUIRE(clean(page + block + block) == page + block);
    REQUIRE(clean(page + block + block, pith::category::residue) == page + block + block);
    REQUIRE(clean(block + block, pith::category::ad) == block + block);
}

TEST_CASE("of what stands twice one stays, where the score doubts only the first") {
    namespace pd = pith::detail;
    auto const text = [](auto... lines) { return (std::string() + ... + (std::string(lines) + "\n")); };
    auto const twice = text(mayor, ferry, baker, ferry, baker, gulls);
    // Of a repeat the later copy goes, and what the score doubts goes at the end: between them both would be gone.
    pd::doubts const first = [](pd::slice<pd::known_line> lines, pd::score_limit) { lines[1].doubted = true; };
    REQUIRE(pd::clean_core<>::clean(twice, {.doubt = first}) == text(mayor, ferry, baker, gulls));
    pd::doubts const both = [](pd::slice<pd::known_line> lines, pd::score_limit) {
        lines[1].doubted = lines[3].doubted = true;
    };
    REQUIRE(pd::clean_core<>::clean(twice, {.doubt = both}) == text(mayor, baker, gulls));
}

TEST_CASE("the score judges the page as it came, once") {
    namespace pd = pith::detail;
    static int calls = 0;
    static std::size_t seen = 0;
    pd::doubts const doubt = [](pd::slice<pd::known_line> lines, pd::score_limit) {
        ++calls;
        seen = lines.size();
        lines[seen - 1].doubted = true;
    };
    // The rules go over it three times: once the ad is gone the two halves of an error are one.
    auto const parted = "We are sorry to tell you that the page you\nAdvertisement\n"
                        "requested could not be found on this island.\n" FERRY "\n" BAKER "\n"sv;
    REQUIRE(pd::clean_core<>::clean(parted, {.doubt = doubt}) == FERRY "\n");
    REQUIRE((calls == 1 && seen == 5));
}
