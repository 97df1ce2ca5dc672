// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

#include <algorithm>

using namespace support;
using pith::text::normal_line;

namespace {

/// The phrases of a book that match a line, in alphabetical order.
std::vector<std::string_view> matches(pith::phrase_book const& book, std::string_view line) {
    normal_line n;
    n.assign(line);
    std::vector<std::string_view> phrases;
    book.index().find(n, true, true, [&](std::uint32_t row) { phrases.push_back(book.text(book.row(row))); });
    std::ranges::sort(phrases);
    return phrases;
}
bool matches_only(pith::phrase_book const& book, std::string_view line, std::string_view phrase) {
    return same(matches(book, line), {phrase});
}

} // namespace

TEST_CASE("eq wants the whole line") {
    auto const book = pith::phrase_book::parse("ad\ten\tL\teq\tour advertisement|por");
    REQUIRE(matches_only(book, "Our advertisement", "our advertisement"));
    REQUIRE(matches_only(book, "- OUR ADVERTISEMENT: -", "our advertisement"));
    REQUIRE(matches(book, "Our advertisements").empty());
    REQUIRE(matches(book, "See our advertisement").empty());
    REQUIRE(matches(book, "Portion").empty());
    REQUIRE(matches(book, "").empty());
}

TEST_CASE("pre wants the line's first words") {
    auto const book = pith::phrase_book::parse("byline\tpt\tL\tpre\tpor|escrito por");
    REQUIRE(matches_only(book, "Por Ana Silva", "por"));
    REQUIRE(matches_only(book, "por", "por"));
    REQUIRE(matches_only(book, "Escrito por Ana Silva", "escrito por"));
    REQUIRE(matches(book, "Portion").empty());
    REQUIRE(matches(book, "Portugal is a country").empty());
    REQUIRE(matches(book, "Texto por Ana Silva").empty());
}

TEST_CASE("suf wants the line's last words") {
    auto const book = pith::phrase_book::parse("caption\ten\tL\tsuf\tap photo|getty");
    REQUIRE(matches_only(book, "The harbour at dawn (AP Photo)", "ap photo"));
    REQUIRE(matches_only(book, "The harbour/Getty", "getty"));
    REQUIRE(matches(book, "A recap photo").empty());
    REQUIRE(matches(book, "AP photo of the harbour").empty());
    REQUIRE(matches(book, "Spaghetty").empty());
}

TEST_CASE("has wants the words anywhere") {
    auto const book = pith::phrase_book::parse("consent\ten\tL\thas\tuses cookies|tin");
    REQUIRE(matches_only(book, "This site uses cookies.", "uses cookies"));
    REQUIRE(matches_only(book, "Uses cookies", "uses cookies"));
    REQUIRE(matches_only(book, "A tin of biscuits", "tin"));
    REQUIRE(matches_only(book, "(tin)", "tin"));
    REQUIRE(matches(book, "He houses cookies").empty());
    REQUIRE(matches(book, "It uses cookiesheets").empty());
    REQUIRE(matches(book, "Tinsel and satin").empty());
}

TEST_CASE("scripts without spaces have a word's end after every character") {
    auto const book = pith::phrase_book::parse("ad\tzh\tL\thas\t广告\nsocial\tja\tL\tpre\t共有\n");
    REQUIRE(matches_only(book, "这是广告内容", "广告"));
    REQUIRE(matches_only(book, "共有する", "共有"));
    REQUIRE(matches(book, "この共有").empty());
}

TEST_CASE("every phrase that matches is found") {
    auto const book = pith::phrase_book::parse("related\ten\tL\tpre\tread|read more\n"
                                               "related\ten\tL\teq\tread more here\n"
                                               "related\ten\tL\tsuf\tmore here|here\n"
                                               "related\ten\tL\thas\tmore\n");
    REQUIRE(
        same(matches(book, "Read more here"), {"here", "more", "more here", "read", "read more", "read more here"}));
    REQUIRE(same(matches(book, "Read this here"), {"here", "read"}));
}

TEST_CASE("a number in a phrase stands for any number") {
    auto const book = pith::phrase_book::parse("social\ten\tL\teq\t5 fans\nwidget\ten\tL\tpre\tpage 1 of");
    REQUIRE(matches_only(book, "12,345 Fans", "0 fans"));
    REQUIRE(matches_only(book, "Page 7 of 9", "page 0 of"));
    REQUIRE(matches(book, "Many fans").empty());
}

TEST_CASE("only the ends that were read are asked") {
    auto const book =
        pith::phrase_book::parse("ad\ten\tL\teq\ta b\nad\ten\tL\tpre\ta\nad\ten\tL\tsuf\tb\nad\ten\tL\thas\ta b\n");
    normal_line n;
    n.assign("a b");
    std::size_t at_start = 0, at_end = 0, neither = 0;
    book.index().find(n, true, false, [&](std::uint32_t) { ++at_start; });
    book.index().find(n, false, true, [&](std::uint32_t) { ++at_end; });
    book.index().find(n, false, false, [&](std::uint32_t) { ++neither; });
    REQUIRE(at_start == 2); // pre and has
    REQUIRE(at_end == 2);   // suf and has
    REQUIRE(neither == 1);  // has
}

TEST_CASE("a phrase that runs over the line's ends is told from one that is whole or not there") {
    auto const book = pith::phrase_book::parse("ad\ten\tL\thas\tsubscribe quickly now please\n");
    normal_line n;
    auto const runs_over = [&](std::string_view line) {
        n.assign(line);
        return book.index().find(n, true, true, [](std::uint32_t) {});
    };
    REQUIRE(runs_over("You should subscribe quickly now"));      // its end may be on the next line
    REQUIRE(runs_over("quickly now please, while you can"));     // its start may be on the one before
    REQUIRE(!runs_over("Now subscribe quickly now please, do")); // all of it is here
    REQUIRE(!runs_over("We ate an apple and a pear"));
}

TEST_CASE("an empty table matches nothing") {
    REQUIRE(matches(pith::phrase_book(), "Advertisement").empty());
    REQUIRE(matches(pith::phrase_book::parse(""), "").empty());
}

TEST_CASE("a large table finds each of its phrases and no other") {
    std::string table;
    auto const word = [](int i) {
        std::string w;
        for (; i > 0; i /= 20) w += static_cast<char>('b' + i % 20);
        return w;
    };
    for (int i = 1; i <= 5000; ++i) table += "ad\ten\tL\teq\ta " + word(i) + "\n";
    auto const book = pith::phrase_book::parse(table);
    REQUIRE(book.size() == 5000);
    bool found = true, confused = false;
    for (int i = 1; i <= 5000; ++i) {
        found = found && matches_only(book, "A " + word(i), "a " + word(i));
        confused = confused || !matches(book, "A " + word(i) + "z").empty();
    }
    REQUIRE(found);
    REQUIRE_FALSE(confused);
}

TEST_CASE("a line that looks silent in its raw bytes holds no phrase") {
    // Every built-in phrase in a paragraph, written in every way that normalising makes the same.
    std::array const tables{pith::detail::builtin_phrases()};
    normal_line line, scratch;
    std::size_t found = 0;
    auto const check = [&](std::string const& raw) {
        line.assign(raw);
        bool matched = false;
        tables[0].find(line, true, true, [&](std::uint32_t) { matched = true; });
        found += matched ? 1u : 0u;
        INFO(raw);
        REQUIRE(!(matched && pith::detail::silent(raw, true, tables, scratch)));
    };
    for (std::uint32_t row = 0; row < tables[0].row_count; ++row) {
        std::string const phrase(tables[0].text(tables[0].row(row)));
        std::string upper, spaced, hyphenated, curly;
        for (char const c : phrase) {
            upper += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
            spaced += c == ' ' ? "\u00A0 " : std::string(1, c);
            hyphenated += c;
            if (c == 'e') hyphenated += "\u00AD";
            curly += c == '\'' ? "’" : c == '"' ? "”" : c == '-' ? "–" : c == '0' ? "1,250" : std::string(1, c);
        }
        for (std::string const& written : {phrase, upper, spaced, hyphenated, curly}) {
            check("The harbour lay quiet that morning and nobody spoke of it, " + written +
                  ", and the boats went out.");
            check("Nobody spoke of it — " + written + " — and the boats of the harbour went out in the early morning.");
            check(written + " and then the boats of the whole harbour went out in the early morning, one by one");
            check("And then the boats of the whole harbour went out in the early morning, one by one: " + written);
        }
    }
    REQUIRE(found > 10000); // so the check above could have failed
    REQUIRE(
        pith::detail::silent("Three boats went out past the mole at dawn, and the owner of the café’s terrace waved to "
                             "each of them until the last one was a speck below the lighthouse on the far point.",
                             true, tables, scratch));
}

TEST_CASE("a phrase at the end of a paragraph is found, though nothing before it looks like one") {
    auto const book = pith::phrase_book::parse("ad\ten\tL\tsuf\tlighthouse on the far point\n");
    constexpr auto line =
        "Three boats went out past the mole at dawn, and the owner of the terrace waved to each of them "
        "until the last one was a speck below the lighthouse on the far point."sv;
    normal_line scratch;
    std::array const builtin{pith::detail::builtin_phrases()};
    REQUIRE(pith::detail::silent(line, true, builtin, scratch)); // so it is the end alone that tells
    REQUIRE(same(page(line, baker) | views::strip(pith::category::ad, book), {baker}));
}

TEST_CASE("a caller's phrase that is not plain ASCII is found in prose too") {
    auto const book = pith::phrase_book::parse("ad\tde\tL\thas\tüber uns|été|i.|we're so\n");
    for (auto const said :
         {"lesen Sie über uns als Bibliothek", "pendant un été trop long", "was I… and then", "that we`re so late"}) {
        auto const line =
            "The harbour lay quiet that morning and nobody spoke of it: " + std::string(said) + ", they said.";
        INFO(line);
        REQUIRE(collect(page(ferry, std::string_view(line)) | views::strip(pith::category::ad, book)).size() == 1);
    }
}
