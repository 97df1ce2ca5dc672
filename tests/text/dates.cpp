// SPDX-License-Identifier: BSL-1.0
//
// Which lines are a date.
#include "../support.hpp"

#include <pith/text/dates.hpp>

using namespace support;

namespace {

constexpr bool is_date(std::string_view line) {
    pith::text::normal_line buffer;
    buffer.assign(line);
    return pith::text::is_date(buffer.view());
}

constexpr bool test_dates() {
    for (auto const line :
         {"4 March 2024"sv, "March 4"sv, "Monday, 4 March"sv, "4. März 2024"sv, "Monday, 4 March, 2024"sv,
          "4 of March 2024"sv, "12 de marzo de 2024"sv, "Published on Monday 4 March 2024"sv, "4 марта 2024"sv,
          "Wednesday, 4. September. 2024: 9"sv})
        EXPECT(is_date(line));
    return true;
}
constexpr bool test_no_dates() {
    // No number beside the month, no month beside the number, no month, part of a word, the beginning of a month in some
    // language ("listopada"), and a sentence about a day.
    for (auto const line :
         {"March"sv, "The march of the boats"sv, "12 boats"sv, "12 boats in March"sv, "12 mar-supials"sv, "12 marsh"sv,
          "12 arch"sv, "12 ma"sv, "12 list"sv, "12 Decem"sv, ""sv, "On the island nobody came on 4 March"sv})
        EXPECT(!is_date(line));
    return true;
}

} // namespace

TEST_CASE("a month and a number beside it are a date") { BOTH_TIMES(test_dates()); }
TEST_CASE("a month, a number or a sentence is no date") { BOTH_TIMES(test_no_dates()); }
// "mar" is the beginning of "march", too.
TEST_CASE("a month may be written short") {
    for (auto const line : {"4 Jan 2024"sv, "Mar 4, 2024"sv, "4. Okt. 2024"sv, "4 déc. 2024"sv, "4 марта 2024"sv})
        REQUIRE(is_date(line));
}
