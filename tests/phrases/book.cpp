// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

#include <algorithm>
#include <optional>

using namespace support;
using pith::phrase_book;

namespace {

/// What is said of a malformed table; empty where it parses.
std::string complaint(std::string_view table) {
    std::optional<pith::table_error> why;
    auto const book = phrase_book::try_parse(table, &why);
    REQUIRE(book.has_value() != why.has_value());
    return why ? why->what() : "";
}
bool says(std::string const& message, std::string_view part) { return message.find(part) != std::string::npos; }

} // namespace

TEST_CASE("a table is read row by row") {
    auto const book = phrase_book::parse("# category\tlang\tscope\tmatch\tphrases\n"
                                         "\n"
                                         "ad\ten\tL\teq\tOur own house notice|Brought to you by\r\n"
                                         "related\tde\tH\tpre\tLesen Sie auch\n"
                                         "byline\ten\tE\tsuf\tstaff writer\n"
                                         "embed\ten\tB\thas\tview this post");
    REQUIRE(book.size() == 5);
    REQUIRE_FALSE(book.empty());
    auto const row = [&](std::string_view text, pith::category what, pith::scope when, pith::match where) {
        return std::ranges::count_if(std::views::iota(std::size_t{0}, book.size()), [&](std::size_t number) {
                   auto const r = book.row(number);
                   return book.text(r) == text && r.what() == what && r.when() == when && r.where() == where;
               }) == 1;
    };
    REQUIRE(row("our own house notice", pith::category::ad, pith::scope::alone, pith::match::whole));
    REQUIRE(row("brought to you by", pith::category::ad, pith::scope::alone, pith::match::whole));
    REQUIRE(row("lesen sie auch", pith::category::related, pith::scope::opener, pith::match::start));
    REQUIRE(row("staff writer", pith::category::byline, pith::scope::edge, pith::match::end));
    REQUIRE(row("view this post", pith::category::embed, pith::scope::member, pith::match::anywhere));
}

TEST_CASE("a phrase and a page may each be written in its own way") {
    auto const matches = [](std::string const& phrase, std::string const& line) {
        auto const book = phrase_book::parse("ad\tfa\tL\teq\t" + phrase);
        auto const page = line + "\n";
        return (page | views::lines | views::strip(pith::category::ad, book) | pith::to_text).empty();
    };
    std::vector<std::string> const ways{"خانه\u200Cهای ما", "خانههای ما", "خانههاي ما",
                                        "\uFEA7\uFE8E\uFEE7\uFEEA\uFEEB\uFE8E\uFBFD \uFEE3\uFE8E"};
    for (auto const& phrase : ways)
        for (auto const& line : ways) {
            INFO(phrase << " / " << line);
            REQUIRE(matches(phrase, line));
        }
    REQUIRE_FALSE(matches(ways[0], "خانه ما"));
}

TEST_CASE("a table of nothing is a book of nothing") {
    for (auto const table : {""sv, "\n\n"sv, "# only a comment"sv, "  \r\n"sv}) {
        REQUIRE(phrase_book::parse(table).empty());
        REQUIRE(phrase_book::parse(table).size() == 0);
    }
    REQUIRE(phrase_book().empty());
}

TEST_CASE("a malformed table names the row and what is wrong with it") {
    auto const good = std::string("ad\ten\tL\teq\tfine\n");

    auto said = complaint("ad\ten\tL\teq");
    REQUIRE(says(said, "row 1"));
    REQUIRE(says(said, "five fields"));
    REQUIRE(says(complaint(good + "ad en L eq fine\n"), "row 2"));
    REQUIRE(says(complaint("ad\ten\tL\teq\tfine\tmore"), "five fields"));

    said = complaint(good + "\n# a comment\n" + "advert\ten\tL\teq\tfine\n");
    REQUIRE(says(said, "row 4"));
    REQUIRE(says(said, "unknown category 'advert'"));
    for (auto const not_a_flag : {"duplicate", "residue", "all", "none", "", "Ad"})
        REQUIRE(says(complaint(std::string(not_a_flag) + "\ten\tL\teq\tfine"), "unknown category"));

    said = complaint("ad\ten\tX\teq\tfine");
    REQUIRE(says(said, "unknown scope"));
    REQUIRE(says(said, "'X'"));
    REQUIRE(says(complaint("ad\ten\tLE\teq\tfine"), "unknown scope"));
    REQUIRE(says(complaint("ad\ten\t\teq\tfine"), "unknown scope"));

    said = complaint("ad\ten\tL\tequals\tfine");
    REQUIRE(says(said, "unknown match"));
    REQUIRE(says(said, "'equals'"));

    REQUIRE(says(complaint("ad\t\tL\teq\tfine"), "language"));
    REQUIRE(says(complaint("ad\ten\tL\teq\t"), "empty phrase"));
    REQUIRE(says(complaint("ad\ten\tL\teq\tfine||fine"), "empty phrase"));
    REQUIRE(says(complaint("ad\ten\tL\teq\tfine|--- "), "empty phrase")); // nothing is left of it
    REQUIRE(says(complaint("ad\ten\tL\teq\t" + std::string(256, 'a')), "longer than"));
    REQUIRE(says(complaint("ad\ten\tL\teq\t" + std::string(5000, 'a')), "longer than"));
    REQUIRE(complaint("ad\ten\tL\teq\t" + std::string(255, 'a')).empty());
    REQUIRE(complaint(good).empty());
}

TEST_CASE("parse throws what try_parse reports") {
    constexpr auto table = "ad\ten\tL\teq\tfine\nad\ten\tL\teqq\tfine\n"sv;
    try {
        static_cast<void>(phrase_book::parse(table));
        FAIL("a malformed table was taken");
    } catch (pith::table_error const& e) {
        REQUIRE(e.row == 2);
        REQUIRE(complaint(table) == e.what());
    }
    REQUIRE_FALSE(phrase_book::try_parse(table).has_value()); // no place for the reason is fine
}

TEST_CASE("any bytes may be in a table") {
    REQUIRE(complaint("\xFF\xFE\tz\tL\teq\tx") != "");
    REQUIRE(complaint(std::string_view("ad\ten\tL\teq\ta\0b", 13)).empty());
    auto const book = phrase_book::parse("ad\tfr\tL\teq\tpublicit\xE9"); // Latin-1
    REQUIRE(same(page(ferry, "Publicit\xE9") | views::strip(pith::category::ad, book), {ferry}));
}

TEST_CASE("a book's phrases are judged in the same pass as the built-in ones") {
    auto const book =
        phrase_book::parse("ad\ten\tL\teq\tour own house notice\nrelated\ten\tH\teq\tfrom the harbour master's desk");
    auto const lines = page(ferry, "Our own house notice!", "Advertisement", baker,
                            "From the Harbour Master's Desk:", "New moorings for the summer season", mayor);
    REQUIRE(same(lines | views::strip(pith::category::ad, book),
                 {ferry, baker, "From the Harbour Master's Desk:", "New moorings for the summer season", mayor}));
    REQUIRE(same(lines | views::strip(pith::category::ad | pith::category::related, book), {ferry, baker, mayor}));
    REQUIRE(same(lines | views::strip_ads | views::strip(pith::category::related, book),
                 {ferry, baker, mayor})); // one view, one set of books

    auto const said = verdicts(lines, views::annotate(pith::category::residue, book));
    REQUIRE(said[1].what == pith::category::ad);
    REQUIRE(said[1].evidence == "our own house notice");
    REQUIRE(said[4].rule == "block_opener");
    REQUIRE(said[5].rule == "block_member");
    REQUIRE_FALSE(said[6]);
}

TEST_CASE("several books, in any order, are one set of phrases") {
    auto const a = phrase_book::parse("ad\ten\tL\teq\tfirst house notice");
    auto const b = phrase_book::parse("ad\ten\tL\teq\tsecond house notice");
    auto const lines = page("First house notice", ferry, "Second house notice", baker);
    auto const with = [](phrase_book const& book) { return views::strip(pith::category::ad, book); };
    REQUIRE(same(lines | with(a), {ferry, "Second house notice", baker}));
    REQUIRE(same(lines | with(a) | with(b), {ferry, baker}));
    REQUIRE(same(lines | with(b) | with(a), {ferry, baker}));
    REQUIRE(same(lines | (with(b) | views::strip_social | with(a)), {ferry, baker}));
}

TEST_CASE("a book is a value") {
    auto const original = phrase_book::parse("ad\ten\tL\teq\thouse notice");
    auto copy = original;
    auto const moved = std::move(copy);
    REQUIRE(same(page(ferry, "House notice") | views::strip(pith::category::ad, moved), {ferry}));
    REQUIRE(moved.size() == original.size());
}

TEST_CASE("a book without rows changes nothing") {
    // Also beside prose, which is asked for phrases inside it.
    phrase_book const none;
    for (auto const& book : {none, phrase_book::parse("# nothing\n")}) {
        auto const lines = page("Quay Times", ferry, "Share on Facebook", baker, "Advertisement", mayor);
        REQUIRE(std::ranges::equal(lines | views::strip(pith::category::residue, book), lines | views::strip_residue));
        REQUIRE(std::ranges::equal(lines | views::strip_boilerplate(book), lines | views::strip_boilerplate));
        std::size_t left = 0;
        for (auto const& [line, verdict, score] : lines | views::annotate_main_text(book)) left += verdict ? 0u : 1u;
        REQUIRE(left == 4);
    }
}

TEST_CASE("a hundred thousand phrases make a book") {
    std::string table = "ad\ten\tL\teq\t";
    for (int i = 0; i < 100'000; ++i) {
        table += i == 0 ? "notice x" : "|notice x";
        for (int k = i; k > 0; k /= 26) table += static_cast<char>('a' + k % 26);
    }
    auto const book = phrase_book::parse(table);
    REQUIRE(book.size() == 100'000);
    REQUIRE(
        same(page(ferry, "Notice xdx", "Notice x9") | views::strip(pith::category::ad, book), {ferry, "Notice x9"}));
}
