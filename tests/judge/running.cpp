// SPDX-License-Identifier: BSL-1.0
//
// The running heads of printed pages: what repeats with a rising number in the middle of a sentence goes, what is numbered and
// stands between sentences stays.
#include "support.hpp"

#include <string>
#include <vector>

using namespace support;
using pith::category;

namespace {

constexpr auto open = "When the ice came down the river in the last week of the year, the men"sv;
constexpr auto rest = "who kept the lock slept in their boots and let nobody cross the bridge."sv;
constexpr auto head = "Report of the Harbour Board"sv;

using page_lines = std::vector<std::string_view>;

/// A document of printed pages that begin with these lines, each in the middle of a sentence or, where not `cut`, between two.
struct document {
    page_lines lines{}, expected{}; ///< what it has, and what of it shall stay

    constexpr void put(std::string_view s) {
        lines.push_back(s);
        expected.push_back(s);
    }
    constexpr void add(page_lines const& heads, bool cut, bool stays, std::size_t lines_of_a_page = 30) {
        add_between(cut ? open : baker, heads, cut ? rest : mayor, stays, lines_of_a_page);
    }
    constexpr void add_between(std::string_view above, page_lines const& heads, std::string_view under, bool stays,
                               std::size_t lines_of_a_page = 30) {
        put(above);
        for (auto const h : heads) lines.push_back(h);
        if (stays) expected.insert(expected.end(), heads.begin(), heads.end());
        put(under);
        for (std::size_t k = heads.size() + 2; k < lines_of_a_page; ++k) put(gulls);
    }
    [[nodiscard]] constexpr bool as_expected() const {
        return std::ranges::equal(lines | views::strip_residue, expected);
    }
};
/// Of a document whose pages begin like this, each in a sentence, the first stays and the others go, or all stay.
constexpr bool goes_from_the_second(std::initializer_list<page_lines> pages) {
    document d;
    for (auto const& p : pages) d.add(p, true, d.lines.empty());
    return d.as_expected();
}
constexpr bool stays(std::initializer_list<page_lines> pages, bool cut = true) {
    document d;
    for (auto const& p : pages) d.add(p, cut, true);
    return d.as_expected();
}

constexpr bool test_small_letters() {
    using pith::detail::begins_small;
    EXPECT(begins_small("boats") && begins_small("été") && begins_small("światło") && begins_small("όταν") &&
           begins_small("лёд"));
    EXPECT(!begins_small("Boats") && !begins_small("Été") && !begins_small("Światło") && !begins_small("Όταν") &&
           !begins_small("Лёд") && !begins_small("÷ 2") && !begins_small("7 boats") && !begins_small("船") &&
           !begins_small(""));
    return true;
}
constexpr bool test_numbers() {
    using pith::detail::read_number;
    auto const n = read_number("16 Report of the Board");
    EXPECT(n.number == 16 && n.says == "Report of the Board" && n.words == 4);
    auto const m = read_number("- 7 -");
    EXPECT(m.number == 7 && m.says.empty() && m.words == 0);
    EXPECT(read_number("Part 3 - 16").number == 16 && read_number("Part 3 - 16").words == 1);
    EXPECT(read_number("Report").number == 0 && read_number("").number == 0 && read_number("--").number == 0 &&
           read_number("12345").number == 0);
    return true;
}

} // namespace

TEST_CASE("small letters are Latin, Greek, Cyrillic") { BOTH_TIMES(test_small_letters()); }
TEST_CASE("the number that a line begins or ends with") { BOTH_TIMES(test_numbers()); }

// What follows is for run time only: pages have more lines than compilers like to compute.
TEST_CASE("a running head goes from the second time on") {
    REQUIRE(goes_from_the_second({{head, "16"}, {head, "17"}, {head, "18"}}));
    REQUIRE(goes_from_the_second({{head, "16"}, {head, "18"}}));
    REQUIRE(stays({{head, "16"}, {head, "19"}}));
}

TEST_CASE("a printed page has some lines, and not any number of them") {
    struct page_size {
        unsigned lines;
        bool next, next_but_one; ///< whether a head so many lines further down, or twice as many, is known
    };
    for (auto const& [lines_of_a_page, next, next_but_one] :
         {page_size{23, false, true}, {24, true, true}, {128, true, true}, {129, false, false}}) {
        document d;
        d.add({head, "16"}, true, true, lines_of_a_page);
        d.add({head, "17"}, true, !next, 2 * lines_of_a_page);
        d.add({head, "19"}, true, !next_but_one, 5);
        INFO(lines_of_a_page);
        REQUIRE(d.as_expected());
    }
}

TEST_CASE("the number of a running head stands below, above, behind or before it") {
    REQUIRE(goes_from_the_second({{"16", head}, {"17", head}, {"18", head}}));
    REQUIRE(goes_from_the_second({{"- 9 -", head}, {"- 10 -", head}, {"- 11 -", head}}));
    REQUIRE(goes_from_the_second({{"Report of the Harbour Board 16"}, {"Report of the Harbour Board 17"}}));
    REQUIRE(goes_from_the_second({{"16 | Report of the Harbour Board"}, {"17 | Report of the Harbour Board"}}));
    document d;
    d.add({head, "16"}, true, true);
    d.add({head, "17"}, true, false);
    auto const said = verdicts(d.lines);
    REQUIRE(said[31].what == category::navigation);
    REQUIRE(said[31].rule == "page_numbers");
    REQUIRE(said[32].rule == "page_numbers");
    REQUIRE(!said[1]);
}

TEST_CASE("left and right pages have running heads of their own") {
    document d;
    constexpr auto left = "The Book of Ice"sv, right = "A Long Winter"sv;
    d.add({"16", left}, true, true);
    d.add({right, "17"}, true, true);
    d.add({"18", left}, true, false);
    d.add({right, "19"}, true, false);
    REQUIRE(d.as_expected());
}

TEST_CASE("a running head that cut a sentence once is known where it cuts none") {
    document d;
    d.add({head, "16"}, false, true);
    d.add({head, "17"}, false, true);
    d.add({head, "18"}, true, false);
    d.add({head, "19"}, false, false);
    d.add({head, "20"}, false, false);
    REQUIRE(d.as_expected());
}

TEST_CASE("what is numbered and cuts no sentence is no running head") {
    REQUIRE(stays({{"Letter of the Harbour Board 1"}, {"Letter of the Harbour Board 2"}}, false));
    REQUIRE(stays({{head, "1"}, {head, "2"}, {head, "3"}}, false));
    // A line that is short, ends or announces something is not cut, and neither is one behind which a capital stands.
    for (auto const above : {"the men who kept the lock"sv, "Harbourmasters'association Lockkeepers'association"sv,
                             "When the ice came down the river in the last week of the year, all slept."sv,
                             "When the ice came down the river in the last week of the year, they wrote:"sv}) {
        document d;
        for (auto const number : {"1"sv, "2"sv, "3"sv}) d.add_between(above, {head, number}, rest, true);
        REQUIRE(d.as_expected());
    }
    document d;
    for (auto const number : {"1"sv, "2"sv, "3"sv}) d.add_between(open, {head, number}, mayor, true);
    REQUIRE(d.as_expected());
}

TEST_CASE("a number that does not count up, or stands with other words, is no page's") {
    REQUIRE(stays({{head, "16"}, {head, "16"}, {head, "16"}}));
    REQUIRE(stays({{head, "18"}, {head, "17"}, {head, "16"}}));
    REQUIRE(stays({{head, "12016"}, {head, "12017"}}));
    REQUIRE(stays({{head, "16"}, {"Report of the Lock Board", "17"}}));
    // Numbers alone are footnotes and verses as well; one word is a part's, a date somebody's.
    REQUIRE(stays({{"16"}, {"17"}, {"18"}}));
    REQUIRE(stays({{"Chapter 16"}, {"Chapter 17"}, {"Chapter 18"}}));
    REQUIRE(stays({{"4 March 2024", "1"}, {"4 March 2024", "2"}, {"4 March 2024", "3"}}));
    REQUIRE(stays({{head, "(16)"}, {head, "(17)"}})); // an equation's
    REQUIRE(stays({{head, "#16"}, {head, "#17"}}));
    REQUIRE(stays({{"16", "Winter"}, {"17", "Winter"}, {"18", "Winter"}}));
    // A long line goes on with its number.
    REQUIRE(stays({{"of the lock and of the bridge wrote a letter to the king in the year 1716"},
                   {"of the lock and of the bridge wrote a letter to the king in the year 1717"}}));
    REQUIRE(stays({{"Winter", "16"}, {"Winter", "17"}, {"Winter", "18"}}));
    REQUIRE(stays({{"Chapter 3 - 16"}, {"Chapter 3 - 17"}, {"Chapter 3 - 18"}}));
    // Nor beside a sentence or a line of a program.
    REQUIRE(stays({{"The board met again.", "16"}, {"The board met again.", "17"}}));
    REQUIRE(stays({{"return first(second);", "16"}, {"return first(second);", "17"}}));
}

TEST_CASE("what has the number of the page it stands on, and is more than a head, stays") {
    REQUIRE(stays({{"## Report of the Harbour Board 16"}, {"## Report of the Harbour Board 17"}}));
    REQUIRE(stays({{"mov eax, [boats + 4*ecx] 16"}, {"mov eax, [boats + 4*ecx] 17"}}));
}

TEST_CASE("steps, verses and rows of a table stand closer than running heads") {
    document d;
    for (auto const s :
         {ferry, "boats that lay in the harbour of the town 1"sv, "boats that lay in the harbour of the town 2"sv,
          gulls, baker, mayor, "flour, yeast and some water from the well by the"sv, "large and small eggs 3"sv,
          "butter"sv, gulls, ferry, baker, mayor, gulls, ferry, "flour, yeast and some water from the well by the"sv,
          "large and small eggs 4"sv, "butter"sv})
        d.put(s);
    REQUIRE(d.as_expected());
}

TEST_CASE("small letters that continue a sentence are Greek and Cyrillic, too") {
    for (auto const& [above, below] :
         {std::pair{"Когда лёд пошёл по реке в последнюю неделю года, люди при шлюзе"sv,
                    "спали в сапогах и никого не пускали на мост через реку."sv},
          std::pair{"Όταν ο πάγος κατέβηκε το ποτάμι την τελευταία εβδομάδα του χρόνου, οι"sv,
                    "άνθρωποι της γέφυρας κοιμούνταν με τις μπότες τους έντεκα νύχτες."sv}}) {
        document d;
        for (auto const number : {"16"sv, "17"sv, "18"sv}) d.add_between(above, {head, number}, below, number == "16");
        REQUIRE(d.as_expected());
    }
}

TEST_CASE("running heads are found wherever the judge's windows end") {
    std::vector<std::string> numbers, lines;
    for (int page = 101; page < 109; ++page) {
        numbers.push_back(std::to_string(page));
        lines.push_back(std::string(head) + " " + numbers.back());
    }
    for (std::size_t above = 0; above < 48; ++above)
        for (int where = 0; where < 3; ++where) { // the number: below, above, on the line
            document d;
            d.lines.assign(above, baker);
            d.expected = d.lines;
            for (std::size_t k = 0; k < numbers.size(); ++k) {
                if (k % 3 == 0) d.put(mayor); // so that no two windows end alike
                d.add(where == 0   ? page_lines{head, numbers[k]}
                      : where == 1 ? page_lines{numbers[k], head}
                                   : page_lines{lines[k]},
                      true, k == 0);
            }
            INFO(above << " lines above");
            REQUIRE(d.as_expected());
        }
}

TEST_CASE("a sentence is cut at the end of the judge's window, too") {
    for (bool const cut : {false, true}) {
        document d;
        d.add({head, "16"}, false, true);
        while (d.lines.size() < 47) d.put(gulls);
        d.add_between(cut ? open : baker, {head, "17"}, rest, !cut);
        for (int k = 0; k < 20; ++k) d.put(mayor); // it is a window of many
        INFO(cut);
        REQUIRE(d.as_expected());
    }
}

TEST_CASE("a running head is known again behind many other numbered lines") {
    std::vector<std::string> rows;
    for (int row = 0; row < 40; ++row)
        rows.push_back("boat " + std::string(1, static_cast<char>('a' + row % 26)) + " of the fleet " +
                       std::to_string(row * 3 + 2));
    document d;
    d.add({head, "16"}, true, true);
    d.add({head, "17"}, true, false);
    for (auto const& r : rows) d.put(r);
    d.add({head, "18"}, true, false);
    REQUIRE(d.as_expected());
}

TEST_CASE("a running head in the first line of a document is known") {
    document d;
    for (auto const s : {"Report of the Harbour Board 1"sv, "12 boats"sv, "14 nets of the fleet"sv}) d.put(s);
    for (int k = 0; k < 30; ++k) d.put(gulls);
    d.add({"Report of the Harbour Board 2"}, true, false);
    REQUIRE(d.as_expected());
}

TEST_CASE("a sentence that is cut may be a line of any length") {
    std::string long_line(open);
    while (long_line.size() < 900) {
        INFO(long_line.size());
        document d;
        for (auto const number : {"16"sv, "17"sv}) d.add_between(long_line, {head, number}, rest, number == "16");
        REQUIRE(d.as_expected());
        long_line += " who sat by the stove and told of it";
    }
}
