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
/// At the end what is expected to stay: of the pages those of which `stay` says so.
struct document {
    page_lines lines{}, expected{};

    constexpr void add(page_lines const& heads, bool cut, bool stays) {
        auto const put = [this](std::string_view s) {
            lines.push_back(s);
            expected.push_back(s);
        };
        put(ferry);
        put(cut ? open : baker);
        for (auto const h : heads) lines.push_back(h);
        if (stays) expected.insert(expected.end(), heads.begin(), heads.end());
        put(cut ? rest : mayor);
        put(gulls);
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

constexpr bool test_running_head() {
    EXPECT(goes_from_the_second({{head, "16"}, {head, "17"}, {head, "18"}}));
    EXPECT(stays({{head, "16"}, {head, "19"}}));
    return true;
}

} // namespace

TEST_CASE("a running head goes from the second time on") { BOTH_TIMES_WITH_STRINGS(test_running_head()); }

TEST_CASE("the number of a running head stands below, above, behind or before it") {
    REQUIRE(goes_from_the_second({{"16", head}, {"17", head}, {"18", head}}));
    REQUIRE(goes_from_the_second({{"- 9 -", head}, {"- 10 -", head}, {"- 11 -", head}}));
    REQUIRE(goes_from_the_second({{"Report of the Harbour Board 16"}, {"Report of the Harbour Board 17"}}));
    REQUIRE(goes_from_the_second({{"16 | Report of the Harbour Board"}, {"17 | Report of the Harbour Board"}}));
    document d;
    d.add({head, "16"}, true, true);
    d.add({head, "17"}, true, false);
    auto const said = verdicts(d.lines);
    REQUIRE(said[8].what == category::navigation);
    REQUIRE(said[8].rule == "page_numbers");
    REQUIRE(said[9].rule == "page_numbers");
    REQUIRE(!said[2]);
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
        for (auto const number : {"1"sv, "2"sv, "3"sv})
            for (auto const s : {ferry, above, head, number, rest, gulls}) d.lines.push_back(s);
        d.expected = d.lines;
        REQUIRE(d.as_expected());
    }
    document d;
    for (auto const number : {"1"sv, "2"sv, "3"sv})
        for (auto const s : {ferry, open, head, number, mayor, gulls}) d.lines.push_back(s);
    d.expected = d.lines;
    REQUIRE(d.as_expected());
}

TEST_CASE("a number that does not count up, or stands with other words, is no page's") {
    REQUIRE(stays({{head, "16"}, {head, "16"}, {head, "16"}}));
    REQUIRE(stays({{head, "18"}, {head, "17"}, {head, "16"}}));
    REQUIRE(stays({{head, "12016"}, {head, "12017"}}));
    REQUIRE(stays({{head, "16"}, {"Report of the Lock Board", "17"}}));
    // Numbers alone are footnotes and verses as well; one word is a part's, a date somebody's.
    REQUIRE(stays({{"16"}, {"17"}, {"18"}}));
    REQUIRE(stays({{"Part 16"}, {"Part 17"}, {"Part 18"}}));
    REQUIRE(stays({{"4 March 2024", "1"}, {"4 March 2024", "2"}, {"4 March 2024", "3"}}));
    REQUIRE(stays({{head, "(16)"}, {head, "(17)"}})); // an equation's
    REQUIRE(stays({{head, "#16"}, {head, "#17"}}));
    REQUIRE(stays({{"16", "Winter"}, {"17", "Winter"}, {"18", "Winter"}}));
    // A long line goes on with its number.
    REQUIRE(stays({{"of the lock and of the bridge wrote a letter to the king in the year 1716"},
                   {"of the lock and of the bridge wrote a letter to the king in the year 1717"}}));
    REQUIRE(stays({{"Winter", "16"}, {"Winter", "17"}, {"Winter", "18"}}));
    REQUIRE(stays({{"Part 3 - 16"}, {"Part 3 - 17"}, {"Part 3 - 18"}}));
    // Nor beside a sentence or a line of a program.
    REQUIRE(stays({{"The board met again.", "16"}, {"The board met again.", "17"}}));
    REQUIRE(stays({{"return first(second);", "16"}, {"return first(second);", "17"}}));
}

TEST_CASE("rows of a table are no running heads") {
    document d;
    for (auto const s :
         {ferry, "boats that lay in the harbour of the town 1"sv, "boats that lay in the harbour of the town 2"sv,
          "boats that lay in the harbour of the town 3"sv, "boats that lay in the harbour of the town 4"sv, mayor})
        d.lines.push_back(s);
    d.expected = d.lines;
    REQUIRE(d.as_expected());
}

TEST_CASE("small letters that continue a sentence are Greek and Cyrillic, too") {
    for (auto const& [above, below] :
         {std::pair{"Когда лёд пошёл по реке в последнюю неделю года, люди при шлюзе"sv,
                    "спали в сапогах и никого не пускали на мост через реку."sv},
          std::pair{"Όταν ο πάγος κατέβηκε το ποτάμι την τελευταία εβδομάδα του χρόνου, οι"sv,
                    "άνθρωποι της γέφυρας κοιμούνταν με τις μπότες τους έντεκα νύχτες."sv}}) {
        document d;
        for (auto const number : {"16"sv, "17"sv, "18"sv})
            for (auto const s : {ferry, above, head, number, below, gulls}) {
                d.lines.push_back(s);
                if ((s != head && s != number) || number == "16") d.expected.push_back(s);
            }
        REQUIRE(d.as_expected());
    }
}

TEST_CASE("running heads are found wherever the judge's windows end") {
    std::vector<std::string> numbers, lines;
    for (int page = 101; page < 141; ++page) {
        numbers.push_back(std::to_string(page));
        lines.push_back(std::string(head) + " " + numbers.back());
    }
    for (std::size_t above = 0; above < 48; ++above)
        for (int where = 0; where < 3; ++where) { // the number: below, above, on the line
            document d;
            d.lines.assign(above, baker);
            d.expected = d.lines;
            for (std::size_t k = 0; k < numbers.size(); ++k) {
                if (k % 3 == 0) { // so that no two windows end alike
                    d.lines.push_back(mayor);
                    d.expected.push_back(mayor);
                }
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
        while (d.lines.size() < 47) {
            d.lines.push_back(gulls);
            d.expected.push_back(gulls);
        }
        for (auto const s : {cut ? open : baker, head, "17"sv, rest}) {
            d.lines.push_back(s);
            if (!cut || (s != head && s != "17")) d.expected.push_back(s);
        }
        for (auto* const to : {&d.lines, &d.expected}) to->insert(to->end(), 20, mayor);
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
    for (auto const& r : rows) {
        d.lines.push_back(r);
        d.expected.push_back(r);
    }
    d.add({head, "18"}, true, false);
    REQUIRE(d.as_expected());
}
