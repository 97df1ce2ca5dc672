// SPDX-License-Identifier: BSL-1.0
//
// What a line of Markdown shows.
#include "../support.hpp"

#include <pith/text/shown.hpp>

using namespace support;
using pith::text::may_be_marked;
using pith::text::shown_line;

namespace {

constexpr bool shows(std::string_view line, std::string_view expected) {
    return may_be_marked(line) && shown_line(line).view() == expected;
}
/// A line that is what it shows.
constexpr bool is_plain(std::string_view line) {
    shown_line const shown(line);
    return std::is_constant_evaluated() ? shown.view() == line : shown.view().data() == line.data();
}
constexpr auto marks(std::string_view line) { return shown_line(line).marks(); }

constexpr bool test_links() {
    EXPECT(shows("[Home](/)", "Home"));
    EXPECT(shows("[Home](https://a.example/b?c=d&e=f \"The start\")", "Home"));
    EXPECT(shows("see [the plans](/plans_(old)) of 1911", "see the plans of 1911"));
    EXPECT(shows("[Home](<a place with spaces>) now", "Home now"));
    EXPECT(shows("[the plans][3] and [the pier][]", "the plans and the pier"));
    EXPECT(shows("[a [b] c](/)", "a [b] c"));
    EXPECT(shows("<https://a.example/x>", "https://a.example/x"));
    EXPECT(shows("](https://a.example) and so on", " and so on")); // a link that began on the line above
    EXPECT(shows("[3]: https://a.example/ \"Plans\"", ""));
    EXPECT(marks("[3]: https://a.example/").definition);

    EXPECT(is_plain("an [editor's] note [sic] (and another)"));
    EXPECT(is_plain("the city [1][2] of towers")); // notes
    EXPECT(is_plain("[Print][Mail]"));             // two buttons
    EXPECT(is_plain("array[3] (see below)"));
    EXPECT(is_plain("[never closed](https://a.example"));
    EXPECT(is_plain("[ ]"));
    // An address may lead elsewhere in many ways, and a bracket that is escaped closes nothing.
    EXPECT(shows("[Home]( /a )", "Home"));
    EXPECT(shows("[Home](/a 'The start')", "Home"));
    EXPECT(shows("[Home](/a \"It's \"here\"\") now", "Home now"));
    EXPECT(shows("[Home](/a\\)b)", "Home"));
    EXPECT(shows("[a \\] b](/)", "a ] b"));
    EXPECT(shows("[a [b [c] d] e](/)", "a [b [c] d] e"));
    EXPECT(shows("[a [b](/b) c](/a)", "a b c"));
    EXPECT(is_plain("[Home](/a(b(c)))"));
    EXPECT(is_plain("[Home](<a place with spaces"));
    EXPECT(is_plain("[Home](/a b)"));
    EXPECT(is_plain("[Home](/a \"b)"));
    EXPECT(shows("<https://a.example/x> and more", "https://a.example/x and more"));
    EXPECT(is_plain("<https://a.example/x y>"));
    EXPECT(is_plain("](no address"));
    EXPECT(is_plain("a ](https://a.example) b"));
    // A definition leads somewhere; a note does not.
    EXPECT(shows("[plans]: /plans", "") && shows("[plans]: #plans", "") && shows("[plans]: <plans>", ""));
    EXPECT(is_plain("[plans]: to be drawn"));
    EXPECT(is_plain("[^1]: https://a.example/"));
    EXPECT(is_plain("[]: https://a.example/"));
    EXPECT(shows("[the plans][12]", "the plans"));
    EXPECT(is_plain("[the plans][a]"));
    return true;
}
constexpr bool test_images() {
    EXPECT(shows("![A cat on a mat](cat.jpg)", ""));
    EXPECT(shows("[![A cat](cat.jpg)](/cats)[Cats](/cats)", "Cats"));
    EXPECT(shows("![](data:image/png;base64,iVBORw0KGgo=) Ida Moe", " Ida Moe"));
    EXPECT(is_plain("Stop! [sic]"));
    EXPECT(shows("Stop! [Home](/)", "Stop! Home"));
    EXPECT(marks("![a](b.png) ![c](d.png)").images == 2 && marks("![a](b.png)").links == 0);
    return true;
}
constexpr bool test_emphasis() {
    EXPECT(shows("**Share:** this *fine* page", "Share: this fine page"));
    EXPECT(shows("__Read more__", "Read more"));
    EXPECT(shows("_Read more_ and ***more***", "Read more and more"));
    EXPECT(shows("[**_Discover_**](/x)", "Discover"));
    EXPECT(shows("`make`", "make"));
    EXPECT(shows("~~gone~~ here", "gone here"));
    EXPECT(is_plain("2 * 3 * 4"));
    EXPECT(is_plain("snake_case_names"));
    EXPECT(is_plain("_config is a name")); // nothing closes it
    EXPECT(shows("a _name is a name_", "a name is a name"));
    EXPECT(shows("_Share_ this page", "Share this page") && shows("`Share` this page", "Share this page"));
    EXPECT(shows("_a_", "a") && shows("a `b`", "a b") && shows("``a`b``", "ab"));
    EXPECT(shows("*\"Boats\"* and *[nets](/n)*", "\"Boats\" and nets"));
    EXPECT(is_plain("two* boats*")); // words begin with neither
    EXPECT(is_plain("a * b* c") && is_plain("two*boats* more"));
    EXPECT(is_plain("*boats * nets") &&
           is_plain("*boat*house")); // nor does a mark end it behind a space or before a word
    EXPECT(is_plain("2*3*4"));
    EXPECT(is_plain("~ 12 ~") && is_plain("~12~ boats")); // about
    EXPECT(is_plain("a ** b"));
    EXPECT(is_plain("****"));
    EXPECT(is_plain("name__with__marks_"));
    EXPECT(is_plain("{* #form *} {* name *}"));
    EXPECT(is_plain("***"));
    EXPECT(is_plain("* * *"));
    return true;
}
constexpr bool test_blocks() {
    EXPECT(shows("## Related stories", "Related stories"));
    EXPECT(shows("### Related ###", "Related"));
    EXPECT(shows("> ## [Share](/s)", "> Share"));
    EXPECT(shows("* [Home](/)", "* Home"));
    EXPECT(shows("- [ ] **a** book", "- a book"));
    EXPECT(shows("- [x] *a* pencil", "- a pencil"));
    EXPECT(is_plain("#hashtag"));
    EXPECT(shows("* [ ] *a* pen", "* a pen") && shows("+ [x] *a* pen", "+ a pen"));
    EXPECT(is_plain("# # #") && is_plain("\\\\\\")); // rows of marks
    EXPECT(shows("+ [Home](/)", "+ Home") && shows("- [Home](/)", "- Home") && shows("> *a*", "> a"));
    EXPECT(shows("- [X] *a*", "- a") && shows("[x] *a*", "[x] a") && shows("- [y] *a*", "- [y] a"));
    EXPECT(shows("# A #1", "A #1") && shows("# A#", "A#") && shows("#  A", "A"));
    EXPECT(shows("###### six", "six") && marks("###### six").level == 6);
    EXPECT(is_plain("| **---** |") == false && is_plain("~~~~") && is_plain("___"));
    EXPECT(is_plain("####### seven"));
    EXPECT(is_plain("#"));
    EXPECT(is_plain("* Home"));
    EXPECT(is_plain("| --- | :-: |"));
    EXPECT(marks("## Related stories").level == 2);
    EXPECT(marks("#hashtag").level == 0);
    EXPECT(marks("```python").fence && marks("~~~").fence && is_plain("```python [a](b)"));
    return true;
}
constexpr bool test_escapes() {
    EXPECT(shows("1\\. Sign in \\- it is free", "1. Sign in - it is free"));
    EXPECT(shows("\\[not a link\\](/)", "[not a link](/)"));
    EXPECT(shows("**Terms** &amp; conditions &copy;&nbsp;2024", "Terms & conditions \xC2\xA9 2024"));
    EXPECT(shows("**a**<br>b H<sub>2</sub>O &#8217;&#x41;", "a b H2O \xE2\x80\x99"
                                                            "A"));
    EXPECT(is_plain("R&amp;D"));         // of a line without markup
    EXPECT(shows("\\a **b**", "\\a b")); // takes nothing from a letter
    EXPECT(shows("**b**</sub> <span class=\"x\">c</span> <bread> <b", "b c <bread> <b"));
    EXPECT(shows("**b** &#65 &#x110000; &#xDFFF; &#1114111;", "b &#65 &#x110000; &#xDFFF; \xF4\x8F\xBF\xBF"));
    EXPECT(is_plain("a <br> b"));
    EXPECT(shows("**x** &nothing; &#; &#xD800; a<b", "x &nothing; &#; &#xD800; a<b"));
    return true;
}
constexpr bool test_counts() {
    auto const m = marks("* [Home](/) | [News](/n)");
    EXPECT(m.links == 2 && m.letters == 8 && m.linked == 8 && !m.anchors);
    auto const half = marks("four [four](/) ");
    EXPECT(half.letters == 8 && half.linked == 4);
    EXPECT(marks("[a](#a) [b](#b)").anchors);
    EXPECT(!marks("[a](#a) [b](/b)").anchors);
    EXPECT(marks("[a]( #a)").anchors && !marks("*a*").anchors);
    EXPECT(marks("[a b, c](/)").letters == 3); // no space, no mark
    EXPECT(marks("[**a**](/) b").linked == 1);
    auto const picture = marks("[![alt](x.png)](/x)");
    EXPECT(picture.links == 1 && picture.images == 1 && picture.letters == 0);
    return true;
}

} // namespace

TEST_CASE("links show their text") { BOTH_TIMES(test_links()); }
TEST_CASE("images show nothing") { BOTH_TIMES(test_images()); }
TEST_CASE("emphasis and code show what is in them") { BOTH_TIMES(test_emphasis()); }
TEST_CASE("the marks of headings and tasks go, those of lists and quotes stay") { BOTH_TIMES(test_blocks()); }
TEST_CASE("escapes, entities and small tags are read") { BOTH_TIMES(test_escapes()); }
TEST_CASE("links and what is inside them are counted") { BOTH_TIMES(test_counts()); }

TEST_CASE("of a long line the beginning and the end are shown") {
    std::string line = "**" + std::string(5000, 'x') + "** the end.";
    shown_line const shown(line);
    REQUIRE(shown.view().size() == shown_line::capacity);
    REQUIRE(shown.view().starts_with("xxx"));
    REQUIRE(shown.view().ends_with("x the end."));
    REQUIRE(shown.marks().letters == 5006);
    // However many pieces it comes in.
    std::string pieces = "**" + std::string(3000, 'x') + "**", text(3000, 'x');
    for (int k = 0; k < 200; ++k) {
        pieces += " *" + std::to_string(k) + "*";
        text += " " + std::to_string(k);
    }
    REQUIRE(shown_line(pieces).view() == text.substr(0, shown_line::capacity - shown_line::kept_end) +
                                             text.substr(text.size() - shown_line::kept_end));
}

TEST_CASE("what nobody closes costs little, and shows itself") {
    // A link whose text is longer than any is none, nor is what stands in more than three brackets.
    std::string const text(4200, 'x');
    REQUIRE(is_plain("[" + text + "](/a)"));
    REQUIRE(shows("[" + text.substr(300) + "](/a)",
                  text.substr(300).substr(0, shown_line::capacity - shown_line::kept_end) +
                      text.substr(0, shown_line::kept_end)) == (text.size() - 300 > shown_line::capacity));
    REQUIRE(is_plain("[[[[a]]]](/)"));
    // Emphasis that does not end within 4096 bytes is none, and up to there no other begins.
    std::string const never = "*a" + text.substr(1200) + " *b" + text.substr(2200) + "* c";
    REQUIRE(is_plain(never));
}

TEST_CASE("the longest part that a line shows as it stands") {
    using pith::text::shown_part;
    REQUIRE(shown_part("no marks at all") == "no marks at all");
    REQUIRE(shown_part("* [Home and away](/) [at](/a)") == "Home and away");
    REQUIRE(shown_part("[at](/a) **Home and away**") == "Home and away");
    REQUIRE(shown_part("![a](b.png)") == "![a](b.png)");   // it shows nothing
    REQUIRE(shown_part("**\xC2\xB7**") == "**\xC2\xB7**"); // or a mark alone
}
