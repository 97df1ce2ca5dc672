// SPDX-License-Identifier: BSL-1.0
//
// Markdown: what is judged is what a line shows; links, headings and fences say more than plain text does.
#include "../support.hpp"

using namespace support;
using pith::category;
using pith::clean;

namespace {

std::string const top = std::string(ferry) + "\n" + std::string(baker) + "\n";
std::string const end = std::string(mayor) + "\n";

/// More lines than the judge sees beside those that it answers for.
std::string many(std::string_view line) {
    std::string lines;
    for (int k = 0; k < 30; ++k) lines += line;
    return lines;
}
void whole(std::string const& page) {
    for (auto const how : {pith::preset::residue, pith::preset::boilerplate, pith::preset::main_text})
        REQUIRE(clean(page, how) == page);
}
/// What clean leaves of `middle` between paragraphs; of `below` behind them.
void leaves(std::string const& middle, std::string const& expected) {
    REQUIRE(clean(top + middle + end) == top + expected + end);
}
void leaves_below(std::string const& below, std::string const& expected) {
    REQUIRE(clean(top + end + below) == top + end + expected);
}

} // namespace

TEST_CASE("phrases are found in what a line shows") {
    leaves("[Share on Facebook](https://www.facebook.com/sharer.php?u=x)\n", "");
    leaves("**Advertisement**\n", "");
    leaves("### _Advertisement_\n", "");
    leaves("_Share_ this article\n", "");
    leaves("[Sign up](/s) for our [free newsletter](/n \"Post\")\n", "");
    leaves("\\- Advertisement \\-\n", "");
    leaves("To hear of it before the others do, **sign up** for\n[our free newsletter](/n) and tell your friends\n",
           "");
    // An address is no word of the line.
    leaves("The form is [on the table](https://a.example/share-on-facebook/advertisement) by the door.\n",
           "The form is [on the table](https://a.example/share-on-facebook/advertisement) by the door.\n");
}

TEST_CASE("evidence shows words, not addresses") {
    auto const lines = page(ferry, "* [Share on Facebook](https://www.facebook.com/)", baker);
    for (auto const& [line, verdict] : lines | views::annotate)
        if (verdict) REQUIRE(verdict.evidence == "share on facebook");
    auto const menu = page("* [Kotisatama](/)", "* [**Laituri**](/u)", "# Uusi laituri", ferry, baker);
    std::vector<std::string_view> said;
    for (auto const& [line, verdict] : menu | views::annotate)
        if (verdict) said.push_back(verdict.evidence);
    REQUIRE(said == std::vector{"Kotisatama"sv, "Laituri"sv});
}

TEST_CASE("lines of links at the page's edge are a menu, in any language") {
    std::string const menu = "* [Etusivu](/)\n* [Uutiset](/u)\n* [Urheilu](/r)\n* [Mielipide](/m)\n";
    REQUIRE(clean(menu + "# Uusi laituri\n" + top + end) == "# Uusi laituri\n" + top + end);
    leaves_below("[Etusivu](/) | [Uutiset](/u)\n[Urheilu](/r)\n", "");
    REQUIRE(clean("[Etusivu](/) [Uutiset](/u) [Urheilu](/r) [Mielipide](/m) [Talous](/t) [Kulttuuri](/k) [Tiede](/i) "
                  "[Ruoka](/o) [Matkat](/a) [Autot](/c) [Kodit](/h) [Pelit](/p) [Kartta](/q)\n[Haku](/haku)\n" +
                  top + end) == top + end); // as long as a paragraph, and no prose
    std::string longer;                     // as lines are that are prose whatever their end
    for (int k = 0; k < 40; ++k) longer += "[Laituri](/l) ";
    REQUIRE(clean(longer + "\n[Haku](/haku)\n" + top + end) == top + end);
    // Without links they are a poem, or the contents of a book.
    std::string const words = "* Etusivu\n* Uutiset\n* Urheilu\n* Mielipide\n";
    REQUIRE(clean(words + top + end) == words + top + end);
}

TEST_CASE("an entry without a link goes with a menu of links") {
    // As a script was to make one of it: a few words that the tables know, which are an item of any other list.
    leaves_below("* [Etusivu](/)\n* [Uutiset](/u)\n* Menu\n* Search\n* [Urheilu](/r)\n", "");
    leaves_below("* [Etusivu](/)\n* [Uutiset](/u)\n* Boats\n* [Urheilu](/r)\n* [Talous](/t)\n", "* Boats\n");
    leaves_below("* Menu\n* Search\n", "* Menu\n* Search\n");
    // Not what is longer, a sentence, or a word of errors that is a label nowhere else.
    for (std::string const own : {"* Your feedback will help us to improve\n", "* 5 min read.\n", "* Timeout\n"})
        leaves_below("* [Etusivu](/)\n* [Uutiset](/u)\n" + own + "* [Urheilu](/r)\n* [Talous](/t)\n", own);
}

TEST_CASE("the headline may be a link") {
    for (std::string const headline : {"# [A longer pier](/pier)\n", "## [A longer pier](/pier)\n"}) {
        INFO(headline);
        REQUIRE(clean("* [Home](/)\n* [News](/n)\n* [Sport](/s)\n\n" + headline + top + end) == headline + top + end);
    }
}

TEST_CASE("a list of links under a heading is a list of other pages") {
    std::string const list = "## Lisää aiheesta\n\n* [Vanhasta kalahallista tulee musiikkikoulu syksyllä](/a)\n"
                             "* [Museo avaa ovensa kissojen omistajille taas](/b)\n"
                             "* [Viisi kävelyretkeä kevään ensimmäisiin päiviin](/c)\n\n";
    leaves(list, "\n");
    leaves_below(list, "");
    // What a line announces is the article's own, and so are lists in series, names, notes, and what has a number.
    for (std::string const& own :
         {std::string("The three letters that the office wrote to the owners of the boats are these:\n\n"
                      "* [The first letter, about the mud in the harbour](/a)\n* [The second letter, about the price "
                      "of sand](/b)\n"
                      "* [The third letter, which nobody has read](/c)\n\n"),
          std::string("## Boats\n\n* [Ingrid](/a)\n* [Ragna](/b)\n* [Old Moe](/c)\n\n"),
          std::string(
              "## Notes\n\n1. [The register of the harbour, volume nine](/a)\n2. [The minutes of the May inquiry](/b)\n"
              "3. [The letters of the captain's widow](/c)\n\n")})
        leaves(own, own);
    std::string series;
    for (std::string const s : {"Vik", "Aas", "Moe"})
        series += "### " + s + "\n\n* [The walk from the church to the light in " + s +
                  "](/a)\n* [The bread that they bake in " + s +
                  " on Sundays](/b)\n* [The man who counts the boats of " + s + "](/c)\n\n";
    leaves(series, series);
}

TEST_CASE("what is no list of other pages") {
    std::string const a = "* [Old fish market to become a school of music](/a)\n",
                      b = "* [The museum opens its doors to cats](/b)\n",
                      c = "* [Five walks for the first days of spring](/c)\n", list = a + b + c;
    leaves("Elsewhere\n" + list, ""); // a heading without marks is one, too
    // Between paragraphs: two links, links without a heading, and more of them than a box beside an article has.
    for (std::string const& own : {"## Elsewhere\n" + a + b, list, "## Elsewhere\n" + list + list + list})
        leaves(own, own);
    // Below a sentence, a paragraph, an item, a value or a line that is too long for a heading.
    for (std::string const above : {"He wrote three letters.", "- Boats", "12 May 1963", "Wednesday, September 4",
                                    "Of all the letters that the office wrote to us"})
        leaves(above + "\n" + list, above + "\n" + list);
    leaves("## Of all the letters that the office wrote to us\n" + list, ""); // with marks it is a heading
    leaves("![](a.png)\n" + list, "![](a.png)\n" + list);
    // A paragraph that is marked as a heading is one of the article's.
    std::string const marked =
        "### All the boats that lay in the harbour of the island on the evening of the great storm, with the names of "
        "those who owned them and of those who sailed them and the places where they were built, as far as anybody "
        "knows it and is willing to say so in the hearing of the harbour master\n" +
        list;
    leaves(marked, marked);
    // Above the first paragraph the line on top of the links may be the headline: they go, it stays.
    std::string const own_head = "The harbour of the island\n";
    REQUIRE(clean(own_head + list + "Ferry cancelled for the third day in a row\n" + top + end) ==
            own_head + "Ferry cancelled for the third day in a row\n" + top + end);
    // Headings that are links are the page's own.
    std::string const headings =
        "## Elsewhere\n## [Old fish market to become a school](/a)\n## [The museum opens its doors "
        "to cats](/b)\n## [Five walks for the first days](/c)\n";
    leaves(headings, headings);
    // Two lists go, three are what the article is about.
    std::string const one = "## Elsewhere\n" + list, between = std::string(gulls) + "\n";
    leaves(one + between + one, between);
    leaves(one + between + one + between + one, one + between + one + between + one);
    // Below the article a heading is not needed, and names are no titles there either.
    leaves_below(list, "");
    leaves_below("Elsewhere\n" + list, "");
    // Pictures stand between the links.
    leaves("## Elsewhere\n" + a + "![](a.png)\n" + b + "![](b.png)\n" + c, "");
    leaves_below("What we wrote of it\n" + list, "");
    leaves_below("What we wrote of it\n" + list + list + list, "");
    leaves("## Elsewhere\n" + list + list, "");
    // What a line announces stays there, too, and so does what stands above names.
    leaves_below("The three letters of the office are these:\n" + list,
                 "The three letters of the office are these:\n" + list);
    leaves_below("The boats of the sisters\n* [Ingrid](/a)\n* [Ragna](/b)\n* [Old Moe](/c)\n",
                 "The boats of the sisters\n");
    for (std::string const& own :
         {std::string("## Boats\n* [The boat of Ingrid](/a)\n* [The boat of Ragna](/b)\n* [The boat of Moe](/c)\n"),
          "--\n" + list})
        leaves(own, own);
}

TEST_CASE("links to places on this page are its contents") {
    std::string const contents = "* [How it began](#began)\n* [What came next](#next)\n* [How it ended](#ended)\n\n";
    leaves(contents, contents);
    REQUIRE(clean("# The pier\n\n" + contents + top + end) == "# The pier\n\n" + contents + top + end);
}

TEST_CASE("between fences nothing is residue") {
    leaves("```\nShare\nAdvertisement\n[Home](/)\n* [News](/n)\nPrint\n```\n",
           "```\nShare\nAdvertisement\n[Home](/)\n* [News](/n)\nPrint\n```\n");
    leaves("~~~ html\n{{ title }}\nSkip to content\n~~~\n", "~~~ html\n{{ title }}\nSkip to content\n~~~\n");
    leaves_below("```\nAdvertisement\nSubscribe\n", "```\nAdvertisement\nSubscribe\n"); // never closed
    leaves("```\nprint\n```\nAdvertisement\n", "```\nprint\n```\n");                    // closed
    // A block longer than what the judge sees at once.
    std::string code = "```\n";
    for (int k = 0; k < 200; ++k) code += "Advertisement\nShare\nx = " + std::to_string(k) + "\n";
    leaves(code + "```\n", code + "```\n");
    leaves("```\nRelated Articles\nThe museum opens its doors to cats\n```\n",
           "```\nRelated Articles\nThe museum opens its doors to cats\n```\n");
    // Nor is it in the company of what stands above.
    leaves_below("Share this article\n```\nAll the boats and nets\n```\n", "```\nAll the boats and nets\n```\n");
}

TEST_CASE("tables and numbered steps are in no company") {
    std::string const table = "| Berth | Depth |\n| --- | --- |\n| North | 4.1 m |\n| [South](/s) | 3.2 m |\n";
    leaves_below("[Share on Facebook](/f)\n" + table, table);
    std::string const steps =
        "1. Feed the sourdough in the evening.\n2. Stir in the flour and the salt.\n3. Bake it for an hour.\n";
    leaves_below("Print recipe\n" + steps, steps);
    REQUIRE(clean(top + end + steps, pith::preset::main_text) == top + end + steps);
}

TEST_CASE("a heading of the first level is in no company") {
    REQUIRE(clean("[Home](/)\n[News](/n)\n# Mud\n[Share on Facebook](/f)\n" + top + end) == "# Mud\n" + top + end);
    leaves_below("# Advertisement\n", "");
    // Nor does it head a list of other pages.
    std::string const list = "# Three letters\n* [The first letter, about the mud in the harbour](/a)\n"
                             "* [The second letter, about the price of sand](/b)\n"
                             "* [The third letter, which nobody has read](/c)\n";
    leaves(list, list);
}

TEST_CASE("the row of marks below a heading goes and stays with it") {
    std::string const heading = "Related stories\n---------------\n";
    std::string const list =
        "* [Old fish market to become a school of music](/a)\n* [The museum opens its doors to cats](/b)\n"
        "* [Five walks for the first days of spring](/c)\n";
    leaves_below("\n" + heading + list, "");
    whole("A longer pier\n=============\n\n" + top + end);
    leaves("\n---\n\n", "\n---\n\n"); // a rule
}

TEST_CASE("a picture goes with the lines around it, and stays between paragraphs") {
    leaves("![The pier in May](pier.jpg)\n", "![The pier in May](pier.jpg)\n");
    leaves("[![The pier in May](pier.jpg)](pier-large.jpg)\n", "[![The pier in May](pier.jpg)](pier-large.jpg)\n");
    leaves_below("[Share on Facebook](/f)\n![](icon.png)\n[Tweet](https://twitter.com/share)\n", "");
    // Among the pieces of a sentence that was broken at its links and pictures it is one of them.
    std::string const begins = "such as the\n, or of the\n", ends = ". It is declared in the class\nnets\n";
    leaves(begins + "Advertisement\n![](boat.png)\nAdvertisement\n" + ends, begins + "![](boat.png)\n" + ends);
}

TEST_CASE("a picture between a line that goes and one that stays is the article's") {
    leaves("Advertisement\n![](a.png)\n", "![](a.png)\n");
    leaves("![](a.png)\nAdvertisement\n", "![](a.png)\n");
    leaves("Advertisement\n![](a.png) The pier in May\nShare on Facebook\n", "![](a.png) The pier in May\n");
    leaves("Advertisement\n![](a.png)\nShare on Facebook\n", "");
    // So is a rule, but right below a heading that goes.
    leaves("Advertisement\n---\n", "");
    leaves("Advertisement\n\n---\n", "\n---\n");
    leaves("Advertisement\n--\n", "--\n");
}

TEST_CASE("what looks like front matter further down is a listing") {
    std::string const listing = "---\nname: gauge\nevery: 600\n---\n", below = end + many("She stayed.\n");
    for (std::size_t before = 1; before < 140; ++before) { // wherever the judge's horizon ends
        std::string page;
        for (std::size_t k = 0; k < before; ++k) page += std::string(ferry) + "\n" + std::to_string(k) + " boats\n";
        INFO(before);
        REQUIRE(clean(page + listing + below, category::residue) == page + listing + below);
        REQUIRE(clean(page + listing + "Advertisement\n" + below, category::residue) == page + listing + below);
    }
    // Between rulers that hold hardly a key stands the article's beginning.
    std::string const poem = "---\nThe boats\nThe nets\nname: gauge\n---\n";
    REQUIRE(clean(poem + top + end) == poem + top + end);
    // The keys stand in any order.
    std::string const keys = "URL Source: https://a.example/\nTitle: A longer pier\nMarkdown Content:\n";
    REQUIRE(clean(keys + "# A longer pier\n" + top + end) == "# A longer pier\n" + top + end);
    REQUIRE(clean(keys + top + end) == "Title: A longer pier\n" + top + end);
}

TEST_CASE("a block of code is one wherever the judge's horizon ends") {
    std::string const code = "```\nAdvertisement\nShare on Facebook\nboats\n```\n", below = many("She stayed.\n");
    for (std::size_t before = 1; before < 140; ++before) {
        std::string page;
        for (std::size_t k = 0; k < before; ++k) page += std::string(ferry) + "\n" + std::to_string(k) + " boats\n";
        INFO(before);
        REQUIRE(clean(page + code + end + "Advertisement\n" + below, category::residue) == page + code + end + below);
    }
    // One that is longer than what the judge sees, of nothing that it would look at.
    for (std::size_t before = 1; before < 70; ++before) {
        std::string page;
        for (std::size_t k = 0; k < before; ++k) page += std::string(ferry) + "\n";
        std::string const longer =
            page + "```\n" + many("boats\n") + many("nets\n") + many("lamps\n") + "Advertisement\n```\n" + below;
        INFO(before);
        REQUIRE(clean(longer, category::residue) == longer);
    }
}

TEST_CASE("code that no rule has a reason to look at is the article's own beyond the judge's horizon, too") {
    // The score doubts what stands behind a list of short lines, but not code.
    std::string listing = "```\n";
    for (int k = 0; k < 4; ++k) listing += many("boats\n");
    std::vector<std::string_view> lines;
    std::string const page = top + listing + "```\n" + end;
    for (auto const line : page | views::lines) lines.push_back(line);
    std::size_t own = 0;
    for (auto const& line : judged(lines)) own += line.ruled.own() ? 1u : 0u;
    REQUIRE(own == 4 * 30 + 2); // the listing with its fences
    whole(page);
}

TEST_CASE("front matter is what a converter says of the page") {
    std::string const yaml = "---\ntitle: A longer pier\ndate: 2024-05-03\ntags:\n- harbour\n- council\n---\n";
    REQUIRE(clean(yaml + "# A longer pier\n" + top + end) == "# A longer pier\n" + top + end);
    // The page does not say its title again.
    REQUIRE(clean(yaml + top + end) == "title: A longer pier\n" + top + end);
    // An article about YAML, and a page that is nothing else.
    std::string const listing = "---\nname: gauge\nevery: 600\n---\n";
    REQUIRE(clean(listing) == listing);
    REQUIRE(clean(top + listing + end) == top + listing + end);
    std::string const quoted = "---\n" + std::string(baker) + "\nname: gauge\n---\n";
    REQUIRE(clean(quoted + top + end) == quoted + top + end);

    // A title of one word is in no company either.
    std::string const head = "# A longer pier for everyone\n";
    REQUIRE(clean("URL Source: https://a.example/\nTitle: Mud\nMarkdown Content:\nWarning:\n" + head +
                  "Share this article\n" + top + end) == "Title: Mud\n" + head + top + end);

    std::string const reader = "Title: A longer pier\n\nURL Source: https://a.example/\n\nMarkdown Content:\n";
    REQUIRE(clean(reader + "# A longer pier\n" + top + end) == "# A longer pier\n" + top + end);
    for (std::string const title :
         {"Title: A longer pier\n", "Title: A longer pier\n# A longer pier\n"}) // nothing else
        REQUIRE(clean(title + top + end) == title + top + end);
}

TEST_CASE("the same paragraph with other addresses is the same") {
    auto const with = [](std::string_view address) {
        return std::string("The harbour office is open on [Mondays](") + std::string(address) +
               ") and on the first Thursday of the month, from nine until the clerk goes home for his soup.";
    };
    REQUIRE(pith::fingerprint(with("/a")) == pith::fingerprint(with("https://b.example/?utm=1")));
    REQUIRE(pith::fingerprint(with("/a")) ==
            pith::fingerprint(
                "The harbour office is open on Mondays and on the first Thursday of the month, from nine until the "
                "clerk goes home for his soup."));
    pith::seen_paragraphs seen;
    auto const first = std::vector{with("/a")}, second = std::vector{with("/b"), std::string(mayor)};
    REQUIRE(std::ranges::distance(first | views::strip_duplicates(seen)) == 1);
    REQUIRE(same(second | views::strip_duplicates(seen), {mayor}));
    std::string const block = with("/a") + "\n" + top, again = with("/b") + "\n" + top;
    REQUIRE(clean(block + again) == block);
}
