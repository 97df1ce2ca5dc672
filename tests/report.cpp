// SPDX-License-Identifier: BSL-1.0
//
// report(): the text that clean() gives, and every line that went.
#include "fixtures.hpp"

using namespace support;
using pith::category;
using pith::options;
using pith::report;

namespace {

/// The page without its removed lines, and without the blank lines that closed up.
std::string without(std::string_view text, std::vector<pith::removal> const& removed) {
    std::string left;
    auto next = removed.begin();
    std::size_t number = 0;
    for (auto const line : text | views::lines) {
        ++number;
        if (next != removed.end() && next->line == number) {
            REQUIRE(next->text.data() == line.data());
            REQUIRE(next->text.size() == line.size());
            ++next;
        } else if (!pith::text::is_blank(line)) {
            left += line;
            left += '\n';
        }
    }
    REQUIRE(next == removed.end());
    return left;
}
std::string without_blanks(std::string_view text) { return without(text, {}); }

#if PITH_TEST_CONSTEXPR_STRING
constexpr bool test_at_compile_time() {
    auto const r = report("Advertisement\nThe ferry was late on Thursday.\n");
    EXPECT(r.text == "The ferry was late on Thursday.\n");
    EXPECT(r.removed.size() == 1 && r.removed[0].line == 1 && r.removed[0].why.what == category::ad);
    EXPECT(r.words == 7 && r.words_removed == 1 && !r.over_budget);
    return true;
}
#endif

} // namespace

#if PITH_TEST_CONSTEXPR_STRING
#ifdef __clang__ // cannot evaluate a member template that it meets first in a constant expression (index.hpp has one)
TEST_CASE("a report in a constant expression") { REQUIRE(test_at_compile_time()); }
#else
TEST_CASE("a report in a constant expression") { BOTH_TIMES(test_at_compile_time()); }
#endif
#endif

TEST_CASE("a report has clean's text, and names every line that went, in order") {
    for (auto const& f : fixtures()) {
        INFO(f.name);
        for (auto const how : {pith::preset::residue, pith::preset::boilerplate, pith::preset::main_text})
            for (double const budget : {1.0, 0.3, 0.02}) {
                options const o{.how = how, .budget = budget};
                auto const r = report(f.page, o);
                REQUIRE(r.text == pith::clean(f.page, o));
                REQUIRE(without(f.page, r.removed) == without_blanks(r.text));
                for (auto const& gone : r.removed) {
                    REQUIRE(gone.why);
                    REQUIRE(!gone.why.rule.empty());
                    REQUIRE(!gone.why.evidence.empty());
                }
                if (r.over_budget) REQUIRE((r.text == f.page && r.removed.empty() && r.words_removed == 0));
                else REQUIRE(static_cast<double>(r.words_removed) <= budget * static_cast<double>(r.words));
            }
    }
}

TEST_CASE("a report says of a line what annotate says of it") {
    for (auto const& f : fixtures()) {
        INFO(f.name);
        auto const r = report(f.page);
        std::size_t number = 0;
        for (auto const& [line, verdict] :
             f.page | views::lines | views::annotate(category::residue | category::duplicate, pith::repeats::blocks)) {
            ++number;
            if (!verdict) continue;
            auto const found = std::ranges::find(r.removed, number, &pith::removal::line);
            REQUIRE(found != r.removed.end());
            REQUIRE(found->why.what == verdict.what);
            REQUIRE(found->why.rule == verdict.rule);
            REQUIRE(found->why.evidence == verdict.evidence);
        }
    }
}

TEST_CASE("repeats and what the score takes are named as such") {
    std::string const body = std::string(ferry) + "\n" + std::string(baker) + "\n" + std::string(mayor) + "\n";
    std::string const twice = body + body;
    auto const r = report(twice);
    REQUIRE(r.text == body);
    REQUIRE(r.removed.size() == 3);
    REQUIRE(r.removed[0].line == 4);
    REQUIRE(r.removed[0].why.what == category::duplicate);
    REQUIRE(r.removed[0].why.rule == "repeat");
    REQUIRE(r.removed[0].why.evidence.data() == twice.data());
    std::string const tail = "Old fish market to become a school of music\nBy Ida Moe\n14 min ago\n"
                             "Five walks for the first days of spring\nBy Jon Falk\n2 h ago\n";
    std::string const ad = "Advertisement\n", scored = body + ad + tail + ad + tail + ad;
    auto const m = report(scored, {.how = pith::preset::main_text});
    REQUIRE(m.text == body);
    REQUIRE(std::ranges::any_of(m.removed, [](auto const& gone) {
        return gone.why.what == category::boilerplate && gone.why.rule == "score";
    }));
}

TEST_CASE("words are counted as a reader sees them") {
    auto const r = report("[Share on Facebook](https://www.facebook.com/sharer.php?u=x)\nThe ferry was late.\n");
    REQUIRE(r.words == 7);
    REQUIRE(r.words_removed == 3);
    auto const none = report("");
    REQUIRE((none.words == 0 && none.text.empty() && none.removed.empty() && none.kind == pith::page_kind::empty));
}

// The words of a report are those of the score: one home would be slower by a fifth of clean().
TEST_CASE("words are counted alike by the report and by the score") {
    std::string all;
    for (char32_t c = 0; c < 0x11000; ++c) {
        if (c >= 0xD800 && c < 0xE000) continue;
        char bytes[4];
        all.append(bytes, pith::text::encode(c, bytes)); // each character alone and inside a word
        all += c % 3 == 0 ? "a" : c % 3 == 1 ? " " : ", long words of the line";
    }
    for (std::size_t from = 0; from < all.size(); from += 997) {
        auto const part = std::string_view(all).substr(from, 1500);
        REQUIRE(pith::detail::count_words(part) == pith::detail::measure_line(part).words);
    }
    REQUIRE(pith::detail::count_words("Zwei Wörter") == 2);
    REQUIRE(pith::detail::count_words("\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E\xE3\x81\xA7") == 2); // four, two to a word
    REQUIRE(pith::detail::count_words("") == 0);
}

TEST_CASE("a line that goes is named once, as what it is first") {
    // Two notices, and the same again behind them: each is a notice, and no repeat.
    std::string const notices =
        "We use cookies to improve your experience on this site, as is explained in detail elsewhere, and by "
        "continuing to "
        "browse you accept this; read our privacy policy to learn what they are.\n"
        "This material may not be published, broadcast, rewritten or redistributed without the written consent of "
        "the "
        "owners of the paper, whoever they are by then. All rights reserved.\n";
    auto const r = report(std::string(ferry) + "\n" + notices + notices);
    REQUIRE(r.removed.size() == 4);
    for (auto const& gone : r.removed) REQUIRE(gone.why.what != category::duplicate);
    // So it is where paragraphs of the article are there twice, too.
    std::string const part = std::string(ferry) + "\n" + std::string(baker) + "\n" + notices;
    auto const twice = report(part + part);
    REQUIRE(twice.text == std::string(ferry) + "\n" + std::string(baker) + "\n");
    REQUIRE(twice.removed.size() == 6); // four notices and two repeats
}

TEST_CASE("a report says whether the budget forbade to clean") {
    std::string const error = "404\nPage not found\nThe page you are looking for does not exist.\n";
    auto const r = report(error, {.budget = 0.9});
    REQUIRE((r.over_budget && r.text == error && r.removed.empty() && r.words_removed == 0));
    std::string const article = std::string(ferry) + "\n";
    REQUIRE(!report(article, {.budget = -1}).over_budget); // there was nothing to forbid
}
