// SPDX-License-Identifier: BSL-1.0
//
// clean() with options: the general form, a budget, and rows that say what stays.
#include "support.hpp"

using namespace support;
using pith::category;
using pith::clean;
using pith::options;

namespace {

std::string const body = std::string(ferry) + "\n" + std::string(baker) + "\n" + std::string(mayor) + "\n";

std::string with(std::string_view rows, std::string_view text, pith::preset how = pith::preset::residue) {
    auto const book = pith::phrase_book::parse(rows);
    return clean(text, options{.how = how, .phrases = &book});
}

} // namespace

TEST_CASE("options are the general form of clean") {
    std::string const text = "Advertisement\nShare on Facebook\n" + body + body;
    REQUIRE(clean(text, options{}) == clean(text));
    for (auto const how : {pith::preset::residue, pith::preset::boilerplate, pith::preset::main_text})
        REQUIRE(clean(text, options{.how = how}) == clean(text, how));
    REQUIRE(clean(text, options{.categories = category::ad}) == clean(text, category::ad));
    auto const book = pith::phrase_book::parse("ad\ten\tL\teq\tshare on facebook\n");
    REQUIRE(clean(text, options{.categories = category::ad, .phrases = &book}) == clean(text, category::ad, book));
}

TEST_CASE("a keep row names lines that stay") {
    std::string const text =
        "Advertisement\n" + body + "Share on Facebook\nRead more:\nThe museum opens its doors to cats\n";
    REQUIRE(clean(text) == body);
    REQUIRE(with("keep\ten\tL\teq\tadvertisement\n", text) == "Advertisement\n" + body);
    REQUIRE(with("keep\ten\tL\thas\tfacebook\n", text) == body + "Share on Facebook\n");
    // Every scope but H keeps its line.
    for (char const s : {'L', 'E', 'B'})
        REQUIRE(with(std::string("keep\ten\t") + s + "\tpre\tshare on\n", text) == body + "Share on Facebook\n");
    // H keeps what follows as a block, up to what is no title.
    REQUIRE(with("keep\ten\tH\teq\tread more\n", text) == body + "Read more:\nThe museum opens its doors to cats\n");
    REQUIRE(with("keep\ten\tH\teq\tread more\n", text + "Share on Facebook\n") ==
            body + "Read more:\nThe museum opens its doors to cats\nShare on Facebook\n");
}

TEST_CASE("what a keep row names stays with every preset, and repeats") {
    std::string const rows = "keep\ten\tL\tpre\thouse rules\n";
    std::string const text =
        body + "Share on Facebook\nHouse rules for the pier\nTweet\nPrint\nHouse rules for the pier\n";
    for (auto const how : {pith::preset::residue, pith::preset::boilerplate, pith::preset::main_text})
        REQUIRE(with(rows, text, how) == body + "House rules for the pier\nHouse rules for the pier\n");
    std::string const twice = "keep\ten\tL\tpre\tthe ferry|at five|the mayor\n";
    REQUIRE(with(twice, body + body) == body + body);
    REQUIRE(clean(body + body) == body);
}

TEST_CASE("a keep row is no evidence") {
    // The button is kept; what stands around it is judged as if it were any line.
    std::string const text = "Home\nNews\nSport\nSign in to the club\n# A longer pier\n" + body;
    REQUIRE(with("keep\ten\tL\tpre\tsign in to\n", text) == "Sign in to the club\n# A longer pier\n" + body);
    // An error page is one, whatever stays of it.
    std::string const error = "404\nPage not found\nThe page you are looking for does not exist.\nAsk the clerk\n";
    REQUIRE(clean(error).empty());
    REQUIRE(with("keep\ten\tL\teq\task the clerk\n", error) == "Ask the clerk\n");
}

TEST_CASE("annotate shows which lines a row keeps") {
    auto const book = pith::phrase_book::parse("keep\ten\tL\teq\tadvertisement\n");
    auto const lines = page("Advertisement", ferry, "Share on Facebook");
    std::vector<std::string_view> rules;
    for (auto const& [line, verdict] : lines | views::annotate(category::residue, book)) {
        rules.push_back(verdict.rule);
        if (verdict.rule == "keep") REQUIRE((!verdict && verdict.evidence == "advertisement"));
    }
    REQUIRE(rules == std::vector{"keep"sv, ""sv, "phrase"sv});
    REQUIRE(same(lines | views::strip(category::residue, book), {"Advertisement", ferry}));
}

TEST_CASE("a budget bounds what goes") {
    std::string const text = "Advertisement\nShare on Facebook\nTweet\nHarbour Courier\nLighthouse\n" + body;
    auto const cleaned = clean(text);
    REQUIRE(cleaned.size() < text.size());
    REQUIRE(clean(text, options{.budget = 1}) == cleaned);
    REQUIRE(clean(text, options{.budget = 0.5}) == cleaned);
    REQUIRE(clean(text, options{.budget = 0}) == text);
    REQUIRE(clean(text, options{.budget = -1}) == text);
    REQUIRE(clean(text, options{.budget = std::numeric_limits<double>::quiet_NaN()}) == cleaned);
    REQUIRE(clean(body, options{.budget = 0}) == body); // nothing to forbid
    // A page of which all would go comes back whole, not in part.
    std::string const error = "404\nPage not found\nThe page you are looking for does not exist.\n";
    REQUIRE(clean(error).empty());
    REQUIRE(clean(error, options{.budget = 0.9}) == error);
}

TEST_CASE("within a budget the lines that are only doubted come back first") {
    std::string const list = "Old fish market to become a school of music\nBy Ida Moe\n14 min ago\n"
                             "Five walks for the first days of spring\nBy Jon Falk\n2 h ago\n";
    std::string const text = body + "Advertisement\n" + list + list;
    auto const all = clean(text, options{.how = pith::preset::main_text});
    REQUIRE(all == body);
    auto const some = clean(text, options{.how = pith::preset::main_text, .budget = 0.1});
    REQUIRE(some.find("Advertisement") == std::string::npos);
    REQUIRE(some.find(list) != std::string::npos);
}
