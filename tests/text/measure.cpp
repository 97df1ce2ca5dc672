// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

using namespace support;
using namespace pith::text;

namespace {

constexpr bool test_trimmed() {
    EXPECT(trimmed("  a b \t") == "a b");
    EXPECT(trimmed("a\r") == "a");
    EXPECT(trimmed("\xEF\xBB\xBF\xC2\xA0 a\xE2\x80\x8B") == "a");
    EXPECT(trimmed("a") == "a");
    EXPECT(trimmed("").empty());
    EXPECT(trimmed("\xE9") == "\xE9"); // half a character is text
    return true;
}

constexpr bool test_blank() {
    for (auto const line : {""sv, " "sv, "\t\r"sv, "\xC2\xA0"sv, "\xE3\x80\x80"sv, "\xEF\xBB\xBF"sv, "\0"sv})
        EXPECT(is_blank(line));
    for (auto const line : {"."sv, "-"sv, "\xFF"sv, " a "sv}) EXPECT(!is_blank(line));
    return true;
}

constexpr bool test_sentences() {
    for (auto const line : {"He left."sv, "Why?"sv, "Stop!"sv, "\"He left.\""sv, "“He left.”"sv, "(He left.)"sv,
                            "He left. "sv, "He left...”)"sv, "Wait…"sv, "終わり。"sv, "終わり。」"sv,
                            "\xD9\x84\xD9\x85\xD8\xA7\xD8\xB0\xD8\xA7\xD8\x9F"sv, "है।"sv})
        EXPECT(ends_sentence(line));
    for (auto const line : {"Read more:"sv, "The harbour"sv, ""sv, "A list,"sv, "Mr. Smith"sv, "3.5"sv})
        EXPECT(!ends_sentence(line));
    return true;
}

constexpr bool test_reading_length() {
    EXPECT(reading_length("abc") == 3);
    EXPECT(reading_length("café") == 4);
    EXPECT(reading_length("新聞") == 4); // an ideograph is worth two letters
    EXPECT(reading_length("a\xE2\x80\x8B\xC2\xAD"
                          "b") == 2);
    EXPECT(reading_length("") == 0);
    EXPECT(reading_length("abcdefgh", 3) >= 3);
    return true;
}

constexpr bool test_prose() {
    EXPECT(is_prose(ferry));
    // A headline is not, nor a long line of links; the same words with a full stop are.
    EXPECT(!is_prose("Ferry to the island cancelled because of high waves on Thursday evening, forty stranded"));
    EXPECT(is_prose("Ferry to the island cancelled because of high waves on Thursday evening, forty stranded."));
    EXPECT(!is_prose("The ferry was cancelled."));
    EXPECT(!is_prose(""));
    // 41 ideographs and a stop: as long as a sentence of 80 letters.
    EXPECT(is_prose("新新新新新新新新新新"
                    "新新新新新新新新新新"
                    "新新新新新新新新新新"
                    "新新新新新新新新新新"
                    "新。"));
    return true;
}

} // namespace

TEST_CASE("trimming takes what shows nothing") { BOTH_TIMES(test_trimmed()); }
TEST_CASE("a line that shows nothing is blank") { BOTH_TIMES(test_blank()); }
TEST_CASE("a sentence ends in its script's terminal mark, inside quotes too") { BOTH_TIMES(test_sentences()); }
TEST_CASE("reading length counts what a reader sees") { BOTH_TIMES(test_reading_length()); }
TEST_CASE("prose is long and ends a sentence") { BOTH_TIMES(test_prose()); }

TEST_CASE("a very long line is prose whatever its end") {
    std::string line;
    while (line.size() < 400) line += "and another thing ";
    REQUIRE(is_prose(trimmed(line)));
}
