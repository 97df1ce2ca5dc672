// SPDX-License-Identifier: BSL-1.0
//
// What becomes of the scores of a page's lines, whatever the model that gave them: what neighbours add, and what stays
// beside the article.
#include "../support.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <span>
#include <type_traits>

using namespace support;
namespace pd = pith::detail;

namespace {

/// A line a letter: P a paragraph, o the article's own, r what a rule removes, x any other.
constexpr pd::list<pd::scored_line> lines_of(std::string_view kinds) {
    pd::list<pd::scored_line> lines;
    for (char const c : kinds) {
        pd::scored_line l;
        l.prose = c == 'P' || c == 'p';
        l.own = c == 'o';
        l.residue = c == 'r';
        lines.push_back(l);
    }
    return lines;
}

constexpr bool agrees(std::string_view kinds, std::int32_t least, std::initializer_list<std::int32_t> scores,
                      std::initializer_list<std::int32_t> expected) {
    pd::list<std::int32_t> all;
    for (auto const s : scores) all.push_back(s);
    pd::agree_with_neighbours(lines_of(kinds), least, all);
    return std::ranges::equal(std::span(all.data(), all.size()), expected);
}
constexpr bool test_neighbours() {
    constexpr auto most = pd::chain_cost;
    static_assert(most == pd::model_unit / 2 && most > 20);
    // A line says to its neighbours what it is itself, up to what a change costs.
    EXPECT(agrees("x", 0, {7}, {7}));
    EXPECT(agrees("xx", 0, {5, -3}, {2, 2}));
    EXPECT(agrees("xxx", 0, {1000, -10, 1000}, {1000 - 10 + most, -10 + 2 * most, 1000 - 10 + most}));
    EXPECT(agrees("xxx", 0, {-1000, 10, -1000}, {-1000 + 10 - most, 10 - 2 * most, -1000 + 10 - most}));
    // What they hand on adds up, and reaches as far as it is not spent.
    EXPECT(agrees("xxx", 0, {5, 5, -20}, {5 - 15, 5 + 5 - 20, -20 + 10}));
    EXPECT(agrees("xxxx", 0, {0, 0, 0, 9}, {9, 9, 9, 9}));
    // The limit is where a line is neither.
    EXPECT(agrees("xx", 50, {60, 45}, {60 - 5, 45 + 10}));
    // What a rule removes says nothing, and hands on.
    EXPECT(agrees("rx", 0, {1000, -10}, {1000 - 10, -10}));
    EXPECT(agrees("xrx", 0, {9, 1000, 0}, {9, 1009, 9}));
    // Any limit will do.
    EXPECT(agrees("xx", (std::numeric_limits<std::int32_t>::min)(), {0, 0}, {most, most}));
    EXPECT(agrees("xx", (std::numeric_limits<std::int32_t>::max)(), {0, 0}, {-most, -most}));
    return true;
}

/// The lines that stay: capital letters of `kinds` are paragraphs that do, all others go.
constexpr bool keeps_own(std::string_view kinds, std::string_view stay) {
    auto const lines = lines_of(kinds);
    pd::list<std::uint8_t> goes(kinds.size(), 1);
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (kinds[i] == 'P') goes[i] = 0;
    pd::keep_own(lines, goes);
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if ((goes[i] == 0) != (stay[i] == '+')) return false;
    return true;
}
constexpr bool test_own() {
    EXPECT(keeps_own("Poo", "+++") && keeps_own("ooP", "+++")); // in a row with a paragraph
    EXPECT(keeps_own("Pox", "++ ") && keeps_own("Pxo", "+  "));
    EXPECT(keeps_own("oxP", "  +"));
    EXPECT(keeps_own("oxo", "   ") && keeps_own("po", "  "));   // not with one that goes
    EXPECT(keeps_own("Pro", "+ +") && keeps_own("orP", "+ +")); // labels stand anywhere
    EXPECT(keeps_own("xPx", " + "));
    return true;
}

/// Which lines of a page above its first paragraph stay with these scores.
template <class R>
constexpr bool heads(R const& lines, std::initializer_list<std::int32_t> scores, bool all, std::string_view stay) {
    auto const known = judged(lines);
    auto const page = pd::score_page({known.data(), known.size()});
    std::size_t const first = scores.size();
    pd::list<std::int32_t> of;
    for (auto const s : scores) of.push_back(s);
    pd::list<std::uint8_t> goes(page.lines().size(), 1);
    pd::keep_masthead(page, of, first, all, goes);
    for (std::size_t i = 0; i < first; ++i)
        if ((goes[i] == 0) != (stay[i] == '+')) return false;
    return true;
}
constexpr bool test_masthead() {
    constexpr auto a = "Old fish market to become a school"sv, b = "Five walks for the first days of spring"sv,
                   c = "A museum opens its doors to cats"sv;
    // Of three titles the likeliest and those beside it stay, and the highest.
    EXPECT(heads(page(a, "Oars", b, c, "Nets", ferry), {900, 900, 900, 100, 900}, false, "+ +++"));
    EXPECT(heads(page(a, "Oars", b, c, "Nets", ferry), {100, 900, 900, 900, 900}, false, "++   "));
    EXPECT(heads(page(a, b, "Oars", c, ferry), {900, 100, 900, 900}, false, "+++ "));
    // Any that looks like content does, too; and with a preset that asks little, all of it.
    EXPECT(heads(page(a, "Oars", b, c, "Nets", ferry), {-900, 900, 900, -1, 900}, false, "++ + "));
    EXPECT(heads(page(a, "Oars", b, c, "Nets", ferry), {100, 900, 900, 900, 900}, true, "+++++"));
    // Above the highest title a short headline may stand, and where there is none, any brief line may be one.
    EXPECT(heads(page("Oars", a, "Nets", b, ferry), {900, 900, 900, 100}, false, "++ +"));
    EXPECT(heads(page("Oars", "Nets", ferry), {900, 900}, false, "++"));
    // Of two the one whose words the paragraphs have.
    EXPECT(heads(page(a, "Oars", "Nets", "Ferry cancelled: forty passengers in a gymnasium", ferry, ferry),
                 {100, 900, 900, 120}, false, "+  +"));
    EXPECT(heads(page(a, "Oars", "Nets", "Some more about what nobody knows", ferry), {100, 900, 900, 120}, false,
                 "++  "));
    // A paragraph that goes is no headline, however much it looks like the article.
    EXPECT(heads(page(a, "Oars", gulls, "Nets", ferry), {900, 900, -900, 900}, false, "++  "));
    EXPECT(heads(page("Oars", a, baker, b, ferry), {2000, 2000, 2000, 1000}, false, "++ +"));
    constexpr auto nothing =
        "Subscribe to nothing, said the old harbour master, when the young reporter asked him what he "
        "had learned in forty years."sv; // it begins as buttons do
    EXPECT(heads(page(a, "Oars", nothing, "Nets", ferry), {900, 900, 100, 900}, false, "++  "));
    // A date is none of them, a menu's entry is not either.
    EXPECT(heads(page("Oars", "4 March 2024", ferry), {900, 900}, false, "+ "));
    return true;
}

/// Lines above a paragraph: 't' is a title, 'b' a brief line, 'd' a date, 'r' residue; 'T' are titles that say the same, 'l' is
/// as long as prose, 'p' a paragraph.
constexpr pd::list<pd::scored_line> head_lines(std::string_view kinds) {
    pd::list<pd::scored_line> lines(kinds.size(), {});
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        lines[i].head = kinds[i] == 'b'   ? pd::head_line::brief
                        : kinds[i] == 'd' ? pd::head_line::part
                                          : pd::head_line::title;
        lines[i].residue = kinds[i] == 'r';
        lines[i].key = kinds[i] == 'T' ? 7 : 0;
        lines[i].prose = kinds[i] == 'p';
        lines[i].long_enough = kinds[i] == 'l' || kinds[i] == 'p';
    }
    return lines;
}
/// Which of them stay; `most` says how much each looks like a headline, in halves of log-odds.
constexpr bool headline(std::string_view kinds, std::string_view most, std::string_view stay, bool prose_too = true) {
    auto const lines = head_lines(kinds);
    pd::list<std::int32_t> says(kinds.size(), 0);
    for (std::size_t i = 0; i < kinds.size(); ++i) says[i] = (most[i] - '5') * pd::model_unit / 2;
    pd::list<std::uint8_t> goes(kinds.size(), 1);
    pd::keep_headline(lines, says, pd::find_title(lines), kinds.size(), prose_too, goes);
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if ((goes[i] == 0) != (stay[i] == '+')) return false;
    return true;
}
constexpr bool test_headline() {
    EXPECT(headline("tttt", "1914", " +  "));
    EXPECT(headline("ttbt", "1191", "  + ")); // whatever its length
    EXPECT(headline("tttt", "1111", "  ++")); // equal: the lowest two
    // Another that looks nearly as much like one stays with it.
    EXPECT(headline("ttt", "591", "++ ") && headline("ttt", "491", " + "));
    EXPECT(headline("tt", "95", "++") && headline("tt", "94", "+ "));
    // Of two that say the same the lower one.
    EXPECT(headline("tTtTt", "19181", "   + "));
    // A date and residue are none; 24 lines are looked at.
    EXPECT(headline("tdrt", "6991", "+   "));
    EXPECT(headline("tttttttttttttttttttttttt", "911111111111111111111111", "+                       "));
    EXPECT(headline("ttttttttttttttttttttttttt", "9111111111111111111111111", "                       ++"));
    EXPECT(headline("d", "9", " ") && headline("", "", ""));
    EXPECT(headline("tl", "19", " +") && headline("tl", "19", "+ ", false)); // long lines have a score with prose only
    return true;
}

/// Which lines above a paragraph stay although they would go elsewhere: kinds as above, `confidence` in tenths.
constexpr bool doubtful(std::string_view kinds, std::string_view confidence, std::string_view stay,
                        bool prose_too = true) {
    auto const lines = head_lines(kinds);
    pd::list<std::int32_t> scores(kinds.size(), 0);
    for (std::size_t i = 0; i < kinds.size(); ++i) scores[i] = pd::score_for((confidence[i] - '0') / 10.0);
    pd::list<std::uint8_t> goes(kinds.size(), 1);
    pd::keep_doubtful(lines, scores, kinds.size(), prose_too, goes);
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if ((goes[i] == 0) != (stay[i] == '+')) return false;
    return true;
}
constexpr bool test_doubtful() {
    EXPECT(doubtful("ttttbb", "678979", "++  + "));
    EXPECT(doubtful("tp", "77", "+ ")); // a paragraph is none
    EXPECT(doubtful("tdrl", "7777", "+  +") && doubtful("tl", "77", "+ ", false));
    // Of 24 lines that may be a headline, whatever stands between.
    EXPECT(
        doubtful("ttttttttttttdddrrttttttttttttt", "777777777777777777777777777777", " +++++++++++     +++++++++++++"));
    return true;
}

/// What the title of the page has is worth as much as five in log-odds.
constexpr bool test_headline_in_title() {
    auto const stays = [](std::string_view headline, std::int32_t other) {
        std::array const lines{"Ferry cancelled again - The Harbour Post"sv, headline, "Five walks for spring"sv};
        pd::list<pd::scored_line> page(lines.size(), {});
        for (std::size_t i = 0; i < lines.size(); ++i) {
            page[i].text = lines[i];
            page[i].marked = pith::text::may_be_marked(lines[i]);
            page[i].head = pd::head_line::title;
        }
        pd::list<std::int32_t> says(3, 0);
        says[2] = other;
        pd::list<std::uint8_t> goes(3, 1);
        pd::keep_headline(page, says, pd::find_title(page), 3, true, goes);
        return (goes[0] == 0 ? 4 : 0) + (goes[1] == 0 ? 1 : 0) + (goes[2] == 0 ? 2 : 0);
    };
    for (auto const headline : {"Ferry cancelled again"sv, "**Ferry cancelled again**"sv}) {
        EXPECT(stays(headline, 2 * pd::model_unit) == 1 && stays(headline, 3 * pd::model_unit) == 3);
        EXPECT(stays(headline, 7 * pd::model_unit) == 3 && stays(headline, 8 * pd::model_unit) == 2);
    }
    EXPECT(stays("What the baker said", 3 * pd::model_unit) == 2); // the title itself has nothing of it
    return true;
}

/// Where the article begins on a page of paragraphs that stay, of so many tens of characters each ('L' is one of 4,000), and
/// '-' for other lines.
constexpr std::size_t begins(std::string_view widths, std::string_view stay = {}) {
    pd::list<pd::scored_line> lines(widths.size(), {});
    pd::list<std::uint8_t> goes(widths.size(), 0);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        lines[i].prose = widths[i] != '-';
        lines[i].width = widths[i] == 'L' ? 4000
                         : lines[i].prose ? 10u * static_cast<std::uint32_t>(widths[i] - '0')
                                          : 200;
        if (!stay.empty() && stay[i] == ' ') goes[i] = 1;
    }
    return pd::longest_stretch(lines, [&goes](std::size_t i) { return goes[i] == 0; }).begin;
}
constexpr bool test_begin() {
    EXPECT(begins("9") == 0 && begins("--9") == 2);
    EXPECT(begins("5--99") == 3); // two lines between take more than a short teaser has
    EXPECT(begins("9--99") == 0); // but not more than a paragraph
    EXPECT(begins("99----9") == 0 && begins("99------5") == 0);
    EXPECT(begins("9----99") == 5);
    EXPECT(begins("9----99", "+++++  ") == 0);    // what goes is no article
    EXPECT(begins("L--------------99999") == 15); // one long paragraph is no article beside five
    EXPECT(begins("---") == 3 && begins("") == 0);
    return true;
}

constexpr bool test_place() {
    pd::prose_stretch const s{100, 110};
    EXPECT(pd::place_beside(s, 100) == 8 && pd::place_beside(s, 109) == 8);
    EXPECT(pd::place_beside(s, 99) == 7 && pd::place_beside(s, 98) == 6 && pd::place_beside(s, 97) == 6);
    EXPECT(pd::place_beside(s, 96) == 5 && pd::place_beside(s, 0) == 1);
    EXPECT(pd::place_beside({200, 210}, 0) == 0 && pd::place_beside({20'000, 20'010}, 0) == 0);
    EXPECT(pd::place_beside(s, 110) == 9 && pd::place_beside(s, 111) == 10 && pd::place_beside(s, 113) == 11);
    EXPECT(pd::place_beside(s, 236) == 15 && pd::place_beside(s, 237) == 16 && pd::place_beside(s, 90'000) == 16);
    EXPECT(pd::place_beside({7, 7}, 3) == 17); // a page without prose
    return true;
}

/// Whether line `i` of a page goes where its own score is the limit.
template <class R>
constexpr bool goes_at_its_score(R const& lines, std::size_t i, bool prose_too) {
    auto known = judged(lines);
    auto const page = pd::score_page({known.data(), known.size()});
    auto const scores = pd::scores_of(page, true);
    pd::drop_by_score(page, scores, {scores.residue[i], prose_too}, {known.data(), known.size()});
    return known[i].doubted;
}
constexpr bool test_limit() {
    // With prose too, the paragraphs around it speak for a line; else each is by itself.
    constexpr auto lines =
        page(ferry, "Share on Facebook", "She stayed.", mayor, "Page not found", "Page not found", "Pin it");
    EXPECT(goes_at_its_score(lines, 2, false));
    EXPECT(!goes_at_its_score(lines, 2, true));
    // On a page without residue, or with two lines of it, a line must be sure; so on a long one with one in twenty.
    EXPECT(
        !goes_at_its_score(page(ferry, "Share on Facebook", "She stayed.", mayor, "Page not found", baker), 2, false));
    for (std::size_t const paragraphs : {20u, 80u}) {
        std::vector<std::string_view> longer{ferry, "Share on Facebook", "She stayed.", mayor, "Advertisement",
                                             baker, "Advertisement"};
        longer.insert(longer.end(), paragraphs, gulls);
        EXPECT(goes_at_its_score(longer, 2, false) == (paragraphs == 20));
    }
    EXPECT(!goes_at_its_score(page(ferry, "She stayed.", mayor), 1, false));
    return true;
}

/// Whether of judged lines those stay that are "+"; what a rule removes is "r".
constexpr bool stay_as(std::span<pd::known_line const> lines, std::string_view expected) {
    for (std::size_t i = 0; i < lines.size(); ++i)
        if ((lines[i].ruled.residue() ? 'r' : lines[i].doubted ? ' ' : '+') != expected[i]) return false;
    return true;
}
/// Which lines stay where every line is as doubtful as may be and prose is spared.
template <class R, std::size_t N = 0>
constexpr bool spares(R const& lines, std::string_view expected, std::array<pith::phrase_book const*, N> books = {}) {
    // With all scores, as annotate asks for them, and with those that strip asks for: the same.
    for (bool const all_scores : {false, true}) {
        if (all_scores && std::is_constant_evaluated()) break; // more steps than g++ takes
        auto known = judged(lines, books);
        std::span<pd::known_line> const all(known.data(), known.size());
        auto const page = pd::score_page(all);
        pd::drop_by_score(page, pd::scores_of(page, all_scores), {(std::numeric_limits<std::int32_t>::min)(), false},
                          all);
        if (!stay_as(all, expected)) return false;
    }
    return true;
}
/// Which lines stay with these scores and this limit, where so much looks like the headline.
template <class R>
constexpr bool leaves(R const& lines, std::initializer_list<std::int32_t> scores, bool prose_too,
                      std::string_view expected, std::int32_t least = 0,
                      std::initializer_list<std::int32_t> headline = {}) {
    auto known = judged(lines);
    std::span<pd::known_line> const all(known.data(), known.size());
    pd::page_scores says{{}, pd::list<std::int32_t>(known.size(), 0)};
    for (auto const s : scores) says.residue.push_back(s);
    for (std::size_t i = 0; i < headline.size(); ++i) says.headline[i] = headline.begin()[i];
    pd::drop_by_score(pd::score_page(all), says, {least, prose_too}, all);
    return stay_as(all, expected);
}
constexpr bool test_what_stays_with_it() {
    constexpr auto ad = "Advertisement"sv;
    // Where every paragraph would go and a short line stay, they stay with all of the masthead.
    EXPECT(leaves(page("Oars", "Nets", "Boats", ferry, mayor, ad, ad, ad, "Lamps"),
                  {900, 900, 900, 900, 900, 0, 0, 0, -900}, true, "+++++rrr+"));
    // However much stands above, where prose is spared all that may be the masthead's stays.
    EXPECT(leaves(page("Oars", "Nets", "Boats", "Lamps", "Masts", "Sails", ferry, mayor, ad, ad, ad),
                  {900, 900, 900, 900, 900, 900, -900, -900, 0, 0, 0}, false, "  ++++++rrr"));
    // Elsewhere a headline is sought above the first paragraph and above the most of them, here both times of lines alike.
    EXPECT(leaves(page("Oars", "Nets", "Boats", "Lamps", "Masts", "Sails", ferry, "Eels", "Rocks", "Ropes", "Bells",
                       "Quays", "Tides", "Cats", mayor, baker, gulls, ad, ad, ad),
                  {900, 900, 900, 900, 900, 900, -900, 900, 900, 900, 900, 900, 900, 900, -900, -900, -900, 0, 0, 0},
                  true, "    +++     +++++rrr"));
    // Above either, what may be a headline stays up to a limit of its own.
    EXPECT(leaves(
        page("Oars", "Nets", "Boats", "Lamps", "Masts", "Sails", ferry, "Eels", "Rocks", "Ropes", "Bells", "Quays",
             "Tides", "Cats", mayor, baker, gulls, "Crabs", ad, ad, ad),
        {-900, 900, 900, 900, 900, 900, -9000, 900, -900, 900, 900, 900, 900, 900, -9000, -9000, -9000, -900, 0, 0, 0},
        true, "+   +++ +   +++++ rrr", -2000));
    // Of a short masthead that title stays that looks least like residue by itself, whatever the paragraph below another says.
    EXPECT(leaves(page("Old fish market to become a school", "Oars", "Five walks for the first days of spring", "Nets",
                       "A museum opens its doors to cats", ferry, ad, ad, ad),
                  {2000, 2000, 1000, 2000, 1010, -9000, 0, 0, 0}, true, "+ ++ +rrr", 0, {900}));
    // On a page on which hardly anything is sure, less than a tenth of the text does not go.
    EXPECT(leaves(page(ferry, "Oars", mayor), {-900, 900, -900}, false, "+++"));
    // What is sure there: a score above two in log-odds as well as a rule, but not that of a paragraph that is spared.
    EXPECT(
        leaves(page(ferry, "Oars", "Nets", "Boats", "Lamps", mayor), {-900, 200, 200, 200, 50, -900}, false, "+    +"));
    EXPECT(leaves(page(ferry, "Oars", mayor, baker), {900, 100, 900, 900}, false, "++++"));
    // A value stays with its label, whatever its own score is; without the label it goes.
    EXPECT(leaves(page(ferry, "Opened", "4 March 2024", mayor, ad, ad, ad), {-900, -900, 900, -900, 0, 0, 0}, false,
                  "++++rrr"));
    EXPECT(leaves(page(ferry, "Opened", "4 March 2024", mayor, ad, ad, ad), {-900, 900, 900, -900, 0, 0, 0}, false,
                  "+  +rrr"));
    return true;
}
constexpr bool test_what_is_spared() {
    constexpr auto ad = "Advertisement"sv; // three of them say that this is a page as it came
    EXPECT(spares(page(ferry, "She stayed.", mayor, ad, ad, ad), "+ +rrr"));
    // A long line is spared whatever is said in it.
    constexpr auto cookies = "The council's new site has one page for each ferry, and its only banner says that we use "
                             "cookies for the baker's mood alone, which nobody on the quay has found to be untrue."sv;
    EXPECT(spares(page(ferry, "She stayed.", cookies, mayor, ad, ad, ad), "+ ++rrr"));
    // All of the masthead, what is the article's own, and what stands around a price.
    EXPECT(
        spares(page("What they did to a harbour", "Oars", "Nets", "Lamps", ferry, "Boats", ad, ad, ad), "+++++ rrr"));
    EXPECT(spares(page(ferry, "1. Feed the dough.", "2. Bake it.", "3. Eat it.", "Boats", ad, ad, ad), "++++ rrr"));
    EXPECT(spares(page(ferry, "boats", "nets", "eels", "$12", "lamps", "rocks", "ropes", ad, ad, ad), "+ +++++ rrr"));
    EXPECT(spares(page(ferry, "boats", "nets", "eels", "12 km", "lamps", "rocks", "ropes", ad, ad, ad), "+       rrr"));
    // A row of marks goes and stays with the heading right above it.
    EXPECT(spares(page(ferry, "Boats", "---", mayor, ad, ad, ad), "+  +rrr"));
    EXPECT(spares(page("A longer pier", "=====", ferry, mayor, ad, ad, ad), "++++rrr"));
    EXPECT(spares(page(ferry, "Boats", "", "---", mayor, ad, ad, ad), "+ +++rrr"));
    // Where no line is prose, nothing is left to go by.
    EXPECT(spares(page("She stayed.", "Boats", ad, ad, ad), "++rrr"));
    return true;
}

} // namespace

TEST_CASE("a line is judged with its neighbours") { BOTH_TIMES(test_neighbours()); }
TEST_CASE("what is the article's own stays in a row with a paragraph that does") { BOTH_TIMES(test_own()); }
TEST_CASE("which lines above the article stay") { BOTH_TIMES(test_masthead()); }
TEST_CASE("the line that looks most like a headline stays") { BOTH_TIMES(test_headline()); }
TEST_CASE("a headline that the page's title has") { BOTH_TIMES(test_headline_in_title()); }
TEST_CASE("a line that may be a headline is asked for 0.8 by every preset") { BOTH_TIMES(test_doubtful()); }
TEST_CASE("where the article begins") { BOTH_TIMES(test_begin()); }
TEST_CASE("the place of a line beside the stretch of most prose") { BOTH_TIMES(test_place()); }
// At run time only: more steps than clang takes.
TEST_CASE("at the limit neighbours decide") { REQUIRE(test_limit()); }
TEST_CASE("what stays with a paragraph or a label that does") { BOTH_TIMES(test_what_stays_with_it()); }
TEST_CASE("what the score never takes where prose is spared") { BOTH_TIMES(test_what_is_spared()); }
TEST_CASE("the score takes no line that a row keeps") {
    auto const book = pith::phrase_book::parse("keep\ten\tL\teq\tboats\n");
    constexpr auto ad = "Advertisement"sv;
    constexpr auto lines = page(ferry, "Boats", "Nets", mayor, ad, ad, ad);
    REQUIRE(spares(lines, "+  +rrr"));
    REQUIRE(spares(lines, "++ +rrr", std::array{&book}));
}

namespace {
// Sentences that ask for something, as sites write them below an article; no rule takes them.
constexpr auto visit =
    "Visit [Quay TV](https://quay.example/tv) to watch the latest exclusive videos from the harbour and the islands, "
    "every day of the week."sv;
constexpr auto help =
    "Visit [Quay Help](https://quay.example/help) to learn how to help the sailors who were stranded by the great "
    "storm of January."sv;
constexpr auto suggest = "Help us spread the best stories of the harbour by [suggesting one](mailto:desk@quay.example) "
                         "to be included in our daily letter."sv;
constexpr auto enter =
    "Enter your address. We will send you a letter with all that you need to choose another word for "
    "the door of the boathouse."sv;
constexpr auto guide = "The Quay Guide is part of Quay Media plc, an international media group and leading digital "
                       "publisher. Visit our corporate site."sv;
} // namespace

TEST_CASE("paragraphs that are spared do not say that a page is full of residue") {
    // One error: there a line must be sure to go, however the paragraphs look.
    REQUIRE(spares(page(visit, suggest, visit, help, guide, "1. Feed the sourdough in the evening.", enter, "Oars",
                        "Nets", "access denied", "Boats", visit, "Lamps"),
                   "+++++++++r+++"));
}
TEST_CASE("where the score would take every paragraph, they stay with the masthead above them") {
    auto const left = pith::clean(pith::to_text(page("Oars", "Nets", "© 2024 Quay Media plc. All rights reserved.",
                                                     "Boats", help, "# Mud", guide, "Lamps")),
                                  pith::preset::main_text);
    for (auto const line : {"Oars"sv, "Nets"sv, "Boats"sv, help, guide}) {
        INFO(std::string(line));
        CHECK(left.find(line) != std::string::npos);
    }
}
TEST_CASE("the headline is the title that looks like one by itself, not for the paragraph below it") {
    // Of two titles the one with the lesser score; the short line right below it stays, too.
    for (auto const a :
         {"Old fish market to become a school"sv, "Five walks for the first days of spring"sv,
          "A museum opens its doors to cats"sv, "What they did to a harbour"sv, "Seven boats for sale"sv})
        for (auto const b :
             {"Vulnerability and inventory scans"sv, "Who we are and what we do"sv, "A lamp for the outer rock"sv,
              "How to mend a net in winter"sv, "The best cables and adapters"sv}) {
            auto const lines =
                page(a, "Oars", b, "Nets", ferry, baker, mayor, "Advertisement", "Advertisement", "Advertisement");
            auto known = judged(lines);
            auto const scored = pd::score_page({known.data(), known.size()});
            auto const scores = pd::scores_of(scored, true);
            auto const alone = [&](std::size_t i) { return scores.residue[i] - scored.overlap(i); };
            std::size_t const best = alone(0) < alone(2) ? 0 : 2;
            // A limit at which either short line goes, and no paragraph.
            auto const least = (std::min)(scores.residue[1], scores.residue[3]) - 2 * pd::chain_cost;
            pd::drop_by_score(scored, scores, {least, true}, {known.data(), known.size()});
            INFO(a << " / " << b << ": " << best);
            REQUIRE(!known[4].doubted);
            REQUIRE(!known[best].doubted);
            REQUIRE(!known[best + 1].doubted);
        }
}
TEST_CASE("where hardly anything is residue, hardly anything goes by its score") {
    // Less than a tenth of what is there does not go: the page was cleaned before, or is an article.
    constexpr auto link = "* [Old fish market to become a school of music](/a)"sv;
    for (int hundredths = 1; hundredths < 100; ++hundredths) {
        INFO(hundredths);
        auto const few = page("our free newsletter and tell your friends", link, "![x](y.png)");
        REQUIRE(same(few | views::strip_boilerplate(hundredths / 100.0), {few[0], few[1], few[2]}));
    }
    // What is sure goes, where it is more.
    auto const goes = [](std::int32_t score) {
        constexpr auto lines = page(ferry, "Boats, nets, lamps, oars and all of the old ropes", "She stayed.");
        auto known = judged(lines);
        pd::page_scores scores{pd::list<std::int32_t>(lines.size(), -pd::sure_score),
                               pd::list<std::int32_t>(lines.size(), 0)};
        scores.residue[1] = score;
        pd::drop_by_score(pd::score_page({known.data(), known.size()}), scores, {0, false},
                          {known.data(), known.size()});
        return !known[0].doubted && known[1].doubted && !known[2].doubted;
    };
    REQUIRE(goes(pd::sure_score));
    REQUIRE(!goes(pd::sure_score - 1));
    // A line that is no more than likely stays there.
    auto const article = page(mayor, "He left the island for good that night, and took his hens.");
    REQUIRE(!goes_at_its_score(article, 1, false));
}
