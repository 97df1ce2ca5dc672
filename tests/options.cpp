// SPDX-License-Identifier: BSL-1.0
//
// clean() with options: the general form, a budget, and rows that say what stays.
#include "support.hpp"

#include <limits>

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

TEST_CASE("a keep row keeps six titles below its heading, wherever they stand") {
    std::string const rows = "keep\ten\tH\teq\tread more\n";
    std::string const title = "The museum opens its doors to cats\n", other = "Old fish market to become a school\n";
    std::string block = "Read more:\n";
    for (int k = 0; k < 3; ++k) block += title + other;
    // Behind a button, where titles are other pages', the seventh goes; so does what follows a line that is no title.
    REQUIRE(with(rows, body + "Share this article\n" + block + title) == body + block);
    REQUIRE(with(rows, body + "Share this article\nRead more:\n" + title + "Boats\n" + other) ==
            body + "Read more:\n" + title);
    for (std::size_t before = 1; before < 70; ++before) { // the judge's horizon ends anywhere
        std::string page, below;
        for (int k = 0; k < 30; ++k) below += "She stayed.\n"; // and does not see the end

        for (std::size_t k = 0; k < before; ++k) page += std::string(ferry) + "\n" + std::to_string(k) + " boats\n";
        INFO(before);
        auto const book = pith::phrase_book::parse(rows);
        std::string const whole = page + "Read more:\n" + title + other + title + other + body;
        REQUIRE(clean(whole + below, category::residue, book) == whole + below);
        std::string const row = page + "Advertisement\n" + body;
        auto const ads = pith::phrase_book::parse("keep\ten\tL\teq\tadvertisement\n");
        REQUIRE(clean(row + below, category::residue, ads) == row + below);
    }
}

TEST_CASE("a kept line proves nothing of its neighbours") {
    // "Comments" goes beside a button, and stays beside one that a row keeps.
    std::string const text = std::string(ferry) + "\nShare this article\nComments\n" + std::string(baker) + "\n";
    REQUIRE(clean(text) == std::string(ferry) + "\n" + std::string(baker) + "\n");
    REQUIRE(with("keep\ten\tL\teq\tshare this article\n", text) == text);
    // Two labels prove each other, but not with one that a row keeps.
    std::string const labels = std::string(ferry) + "\nSponsored\nShare\n" + std::string(baker) + "\n";
    REQUIRE(clean(labels) == std::string(ferry) + "\n" + std::string(baker) + "\n");
    REQUIRE(with("keep\ten\tE\teq\tshare\n", labels) == labels);
    // Nor does it begin a list.
    std::string const list =
        std::string(ferry) + "\nRelated Articles\nThe museum opens its doors to cats\n" + std::string(baker) + "\n";
    REQUIRE(with("keep\ten\tL\teq\trelated articles\n", list) == list);
    // Titles that a row keeps do not carry the evidence of a list further down: eight lines below the heading it ends.
    std::string six, last = "A lamp for the outer rock\n";
    for (auto const* const of : {"Ansel", "Moe", "Vik", "Aas", "Falk", "Quist"})
        six += std::string("The boats of ") + of + "\n";
    REQUIRE(with("keep\ten\tL\tpre\tthe boats of\n",
                 body + "Related Articles\n" + six + "Fishermen ask for a longer pier\nNew cranes for the harbour\n" +
                     last) == body + six + last);
    // A placeholder that a row keeps makes no program text of the lines around it.
    std::string const port =
        std::string(ferry) + "\nShare this article\nComments\n{{ title }}\nport: 8080\n" + std::string(baker) + "\n";
    REQUIRE(with("keep\ten\tL\teq\ttitle\n", port) ==
            std::string(ferry) + "\n{{ title }}\nport: 8080\n" + std::string(baker) + "\n");
    // A paragraph that a row keeps is a paragraph.
    std::string const prose = std::string(ferry) + "\nRelated Articles\n" + std::string(baker) + "\n";
    REQUIRE(with("keep\ten\tL\thas\tvillage baker\n", prose) == prose);
}

TEST_CASE("what a keep row names is found in long paragraphs and far down the page") {
    // Each twice, so that one of them would go.
    auto const joined = [](auto const&... lines) { return ((std::string(lines) + " ") + ...) + "\n"; };
    std::string const longer = joined(ferry, baker, mayor, gulls) + joined(baker, mayor, gulls, ferry);
    REQUIRE(longer.size() > std::size_t{2} * 480);
    REQUIRE(clean(longer + longer) == longer);
    REQUIRE(with("keep\ten\tL\tpre\tthe ferry|at five\n", longer + longer) == longer + longer);
    // Among nothing that the judge would have a reason to look at.
    std::string boats;
    for (int k = 0; k < 100; ++k) boats += "boats\n";
    std::string const far = boats + std::string(gulls) + "\n" + std::string(mayor) + "\n";
    REQUIRE(clean(far + far) != far + far);
    REQUIRE(with("keep\ten\tL\tpre\tby noon|the mayor\n", far + far) == far + far);
}

TEST_CASE("the titles below a heading that stays are said to stay, wherever they stand") {
    auto const book = pith::phrase_book::parse("keep\ten\tH\teq\tread more\n");
    constexpr auto title = "The museum opens its doors to cats"sv;
    for (std::size_t before = 1; before < 70; ++before) {
        std::vector<std::string_view> lines(before, ferry);
        lines.insert(lines.end(), {"Read more:", title, title, title, baker});
        lines.insert(lines.end(), 30, "She stayed.");
        std::size_t kept = 0;
        for (auto const& [line, verdict] : lines | views::annotate(category::residue, book))
            kept += verdict.rule == "keep" ? 1u : 0u;
        INFO(before);
        REQUIRE(kept == 4);
    }
}

TEST_CASE("where a list ends whose heading stays") {
    std::string const rows = "keep\ten\tH\teq\tread more\nkeep\ten\tL\teq\tboats\n";
    std::string const a = "The museum opens its doors to cats\n", b = "Old fish market to become a school\n";
    // A line that another row keeps does not end it.
    std::string const block = "Read more:\n" + a + "Boats\n" + b;
    REQUIRE(with(rows, body + "Share this article\n" + block) == body + block);
    // Nor does a link that stays prove a label: two of them would.
    std::string const label = "Read more:\n[Old boats for sale](/a)\nSponsored\n";
    REQUIRE(clean(body + "[Old boats for sale](/a)\nSponsored\n") == body);
    REQUIRE(with(rows, body + label) == body + label);
    // A button does end it, and what stands below that is judged as elsewhere.
    REQUIRE(with(rows, body + "Read more:\n" + a + "Manage preferences\n" + b) == body + "Read more:\n" + a);
    // Nor does a heading among its titles open one that goes.
    std::string six = "Read more:\n" + a + b + a + b + a + "You may also like\n";
    REQUIRE(with(rows, body + six + b) == body + six + b);
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
    std::string const text = body + "Advertisement\n" + list + "Advertisement\n" + list + "Advertisement\n";
    auto const all = clean(text, options{.how = pith::preset::main_text});
    REQUIRE(all == body);
    auto const some = clean(text, options{.how = pith::preset::main_text, .budget = 0.1});
    REQUIRE(some.find("Advertisement") == std::string::npos);
    REQUIRE(some.find(list) != std::string::npos);
}

TEST_CASE("where a budget forbids the rules, what a phrase condemns still goes") {
    // 75 words of article, 3 of a button, 14 of a list that its heading condemns, and what two lines say together.
    std::string const list =
        "Related Articles\nThe museum opens its doors to cats\nOld fish market to become a school\n";
    std::string const error =
        "We are sorry to tell you that the page you\nrequested could not be found on this island.\n";
    std::string const text = body + "Share on Facebook\n" + list;
    REQUIRE(clean(text) == body);
    REQUIRE(clean(text, options{.budget = 0.1}) == body + list);
    REQUIRE(clean(text, options{.budget = 0.01}) == text);
    REQUIRE(clean(text, options{.how = pith::preset::main_text, .budget = 0.1}) == body + list);
    REQUIRE(clean(error + text, options{.budget = 0.2}) == body + list);
    // A paragraph that is there twice is no phrase's, and stays.
    REQUIRE(clean(body + body + "Share on Facebook\n", options{.budget = 0.1}) == body + body);
    auto const some = pith::report(text, options{.budget = 0.1});
    REQUIRE((some.words_removed == 3 && some.removed.size() == 1 && !some.over_budget));
    auto const none = pith::report(text, options{.budget = 0.01});
    REQUIRE((none.words_removed == 0 && none.removed.empty() && none.over_budget));
}
