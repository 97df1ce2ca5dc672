// SPDX-License-Identifier: BSL-1.0
//
// Text that nobody wrote by hand. Whatever it is, it is text: nothing is lost that no rule names, and a page of a
// million lines is done within the time a test may take, which a quadratic step would not be.
#include "support.hpp"

#include <algorithm>

using namespace support;
using pith::category;
using pith::clean;

namespace {

/// What must hold of any text. Returns what clean made of it.
std::string check(std::string_view text) {
    // Lines cover the text.
    std::size_t bytes = 0;
    for (auto const line : text | views::lines) {
        REQUIRE(line.data() == text.data() + bytes);
        bytes += line.size() + 1;
    }
    REQUIRE((bytes == text.size() || bytes == text.size() + 1));

    // What strip keeps are lines of the text, in order; annotate marks the others.
    auto const kept = text | views::lines | views::strip_residue;
    auto at = kept.begin();
    bool agree = true;
    for (auto const& [line, verdict] : text | views::lines | views::annotate) {
        if (verdict) continue;
        agree = agree && at != kept.end() && (*at).data() == line.data() && (*at).size() == line.size();
        if (at != kept.end()) ++at;
    }
    REQUIRE(agree);
    REQUIRE(at == kept.end());

    auto const once = clean(text);
    REQUIRE(once.size() <= text.size());
    REQUIRE(clean(once) == once);
    return once;
}
void stays(std::string_view text) { REQUIRE(check(text) == text); }

std::string times(std::size_t n, std::string_view line) {
    std::string text;
    text.reserve(n * line.size());
    for (std::size_t i = 0; i < n; ++i) text += line;
    return text;
}

} // namespace

TEST_CASE("no text at all") {
    stays("");
    REQUIRE(clean(std::string_view()) == "");
    REQUIRE((std::string_view() | views::lines).empty());
    REQUIRE((std::string_view() | views::lines | views::strip_residue | views::strip_duplicates).empty());
}

TEST_CASE("only blank lines") {
    stays("\n");
    stays("\n\n\n\n");
    stays(" \n\t\n\r\n\xC2\xA0\n\xE3\x80\x80");
    stays(times(100'000, "\n"));
    stays(times(100'000, " \r\n"));
}

TEST_CASE("no final newline") {
    stays(ferry);
    stays("x");
    REQUIRE(clean("Advertisement\n" + std::string(ferry)) == ferry);
}

TEST_CASE("carriage returns") {
    stays(std::string(ferry) + "\r\n\r\n" + std::string(baker) + "\r\n");
    stays("one\rtwo\rthree"); // a lone one ends no line
    stays("\r");
    stays("\r\r\r\n\r");
    REQUIRE(clean("Advertisement\r\n" + std::string(ferry) + "\r\nShare this article\r\n") ==
            std::string(ferry) + "\r\n");
}

TEST_CASE("a byte order mark") {
    stays("\xEF\xBB\xBF" + std::string(ferry) + "\n");
    stays("\xEF\xBB\xBF");
    REQUIRE(clean("\xEF\xBB\xBF"
                  "Advertisement\n" +
                  std::string(ferry)) == ferry); // the mark is no word
}

TEST_CASE("NULs") {
    stays("a\0b\0\0\nc"sv);
    stays(std::string(1000, '\0'));
    stays(std::string(ferry) + std::string("\0\n", 2) + std::string(baker));
}

TEST_CASE("bytes that are not UTF-8") {
    stays("caf\xE9 \xFF\xFE stays as it is\n\x80\x81\n\xC3\n\xF0\x9F\x98\n");
    std::string every;
    for (int b = 0; b < 256; ++b) every += static_cast<char>(b);
    stays(every);
    // Every byte as a line's first and last, beside lines that are residue.
    for (int b = 0; b < 256; ++b) {
        if (b == '\n') continue;
        auto const line = std::string(1, static_cast<char>(b)) + std::string(ferry) + static_cast<char>(b) + "\n";
        REQUIRE(check("Advertisement\n" + line + "Share this article\n") == line);
    }
}

TEST_CASE("a prefix of any length, cut inside a character too") {
    auto const text = "Advertisement\n“Café – naïve”: 新聞を読む。\n" + std::string(ferry) +
                      "\nRead more:\nÜber die Brücke läuft ein Weg\nПодробнее\n" + std::string(baker);
    for (std::size_t n = 0; n <= text.size(); ++n) {
        check(text.substr(0, n));
        check(text.substr(n));
    }
}

TEST_CASE("random bytes") {
    // Lines of noise with phrases strewn in; a fixed generator, so that a failure comes again.
    std::uint32_t state = 12345;
    auto const next = [&] { return state = state * 1664525u + 1013904223u, state >> 16; };
    constexpr std::string_view pieces[] = {"Advertisement",
                                           "Read more:",
                                           "Share",
                                           "Facebook",
                                           "404",
                                           "Page not found",
                                           "\n",
                                           "\n",
                                           "\n\n",
                                           "\r\n",
                                           ": ",
                                           ". ",
                                           " > ",
                                           "17.1 C",
                                           "Tuesday, June 17, 2025",
                                           "Legal Disclaimer:",
                                           "{{ x }}",
                                           "\xC3",
                                           "\xE2\x80",
                                           "\0"sv,
                                           "A title of five words",
                                           "»"};
    for (int round = 0; round < 300; ++round) {
        std::string text;
        for (std::uint32_t n = next() % 200; n > 0; --n) {
            auto const which = next() % (std::size(pieces) + 3);
            if (which < std::size(pieces)) text += pieces[which];
            else if (which == std::size(pieces)) text += ferry;
            else if (which == std::size(pieces) + 1) text += baker;
            else text += static_cast<char>(next());
        }
        check(text);
    }
}

TEST_CASE("one line of a hundred million bytes") {
    std::string text(100'000'000, 'x');
    REQUIRE(clean(text) == text);
    // A space here and there, and no end of a sentence anywhere.
    for (std::size_t i = 0; i < text.size(); i += 7) text[i] = ' ';
    REQUIRE(clean("Advertisement\n" + text) == text);
    text.assign(100'000'000, ' ');
    REQUIRE(clean(text) == text);
}

TEST_CASE("a million lines of one character") {
    auto const text = times(1'000'000, "x\n");
    REQUIRE(clean(text) == text);
    REQUIRE(std::ranges::distance(text | views::lines | views::strip_residue) == 1'000'000);
}

TEST_CASE("two hundred thousand different short lines") {
    std::string text;
    for (int i = 0; i < 200'000; ++i) text += std::to_string(i * 7 % 200'003) + " boats\n";
    REQUIRE(clean(text) == text);
}

TEST_CASE("three hundred thousand headings that open blocks") {
    auto const text = times(300'000, "Related Articles\n");
    REQUIRE(std::ranges::distance(text | views::lines | views::annotate) == 300'000);
    auto const with_prose = std::string(ferry) + "\n" + text + std::string(baker) + "\n";
    auto const cleaned = clean(with_prose);
    REQUIRE(cleaned.starts_with(ferry));
    REQUIRE(cleaned.ends_with(std::string(baker) + "\n"));
}

TEST_CASE("thirty thousand titles below one heading") {
    auto const text = std::string(ferry) + "\nRelated Articles\n" + times(30'000, "Fishermen ask for a longer pier\n") +
                      std::string(baker) + "\n";
    auto const cleaned = clean(text);
    REQUIRE(cleaned.starts_with(ferry));
    REQUIRE(cleaned.ends_with(std::string(baker) + "\n"));
    // The block takes a few of them; the others have nothing against them.
    REQUIRE(cleaned.size() > text.size() - 1000);
}

TEST_CASE("a hundred thousand ads between two paragraphs") {
    auto const text = std::string(ferry) + "\n" + times(100'000, "Advertisement\n") + std::string(baker) + "\n";
    REQUIRE(clean(text) == std::string(ferry) + "\n" + std::string(baker) + "\n");
}

TEST_CASE("a hundred thousand labels that prove each other") {
    auto const text = std::string(ferry) + "\n" + times(100'000, "Sponsored\n") + std::string(baker) + "\n";
    auto const cleaned = clean(text);
    REQUIRE(cleaned.starts_with(ferry));
    REQUIRE(cleaned.ends_with(std::string(baker) + "\n"));
}

TEST_CASE("fifty thousand equal paragraphs") {
    auto const text = times(50'000, std::string(ferry) + "\n");
    REQUIRE(clean(text) == text); // what stands that often is no accident of publishing
}

TEST_CASE("pairs of equal paragraphs, fifty thousand of them") {
    std::string text, expected;
    for (int i = 0; i < 50'000; ++i) {
        auto const line = std::to_string(i) + " boats came in. " + std::string(gulls) + "\n";
        text += line + line;
        expected += line;
    }
    REQUIRE((text | views::lines | views::strip_duplicates | pith::to_text) == expected);
}

TEST_CASE("two paragraphs that take turns") {
    auto const text = times(50'000, std::string(ferry) + "\n" + std::string(baker) + "\n");
    REQUIRE((text | views::lines | views::strip_duplicates | pith::to_text) == text);
}

TEST_CASE("a page of everything, two thousand times") {
    auto const unit = std::string(ferry) + "\nAdvertisement\n\nRead more:\nFishermen ask for a longer pier\n" +
                      std::string(baker) + "\nShare this article\n\n";
    auto const text = times(2'000, unit);
    auto const kept = collect(text | views::lines | views::strip(category::ad | category::related | category::social));
    REQUIRE(std::ranges::count(kept, ferry) == 2'000);
    REQUIRE(std::ranges::count(kept, baker) == 2'000);
    REQUIRE(std::ranges::count(kept, "Advertisement"sv) == 0);
    REQUIRE(std::ranges::count(kept, "Fishermen ask for a longer pier"sv) == 0);
}

TEST_CASE("Markdown that nobody closes") {
    std::size_t const million = 1'000'000;
    for (std::string_view const part : {"[", "![", "](", "[](", "[a](b", "[a](<b", "[a](b \"c", "[[a]", "*a ", "_a ",
                                        "`", "<http://", "\\[", "&#x", "[a][", "<br", "** ", "**a**", "[![a](b)](c) "})
        check(times(million / part.size(), part));
    check(times(million / 4, "```\n"));
    check("```\n" + times(100'000, "Advertisement\n"));
    check(times(100'000, "[\n](/x)\n"));
    check(times(5'000'000, "![")); // a line of ten megabytes
    check(times(200'000, "# [a](b)\n"));
    check("---\n" + times(100'000, "a: b\n"));
}
