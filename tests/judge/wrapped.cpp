// SPDX-License-Identifier: BSL-1.0
//
// Error sentences that a page wrapped over two lines.
#include "judge/judged.hpp"

using namespace support;
using pith::category;

namespace {

constexpr bool test_wrapped_phrase() {
    // An error sentence that the page wrapped over two lines: both go, neither alone would.
    constexpr auto first = "Error! We're sorry, but the page you were"sv;
    constexpr auto second = "looking for doesn't exist on this server any more."sv;
    auto const said = verdicts(page(first, second, "", "Ferry cancelled for the third day in a row", ferry, baker));
    EXPECT(said[0].what == category::error_page && said[1].what == category::error_page);
    EXPECT(!said[2] && !said[3] && !said[4] && !said[5]);

    auto const other = verdicts(page("We looked high and low, but could not find the",
                                     "page you are looking for anywhere on this site.", ferry));
    EXPECT(other[1].what == category::error_page);
    EXPECT(other[0].rule == "wrapped_phrase" && other[1].rule == "wrapped_phrase");
    EXPECT(!other[2]);
    // A line of two words was not wrapped, nor one of more than 110 characters.
    constexpr auto rest = "rights reserved is what they wrote on the door"sv;
    EXPECT(keeps(page(ferry, "The old door of it says all", rest, baker), {ferry, baker}));
    EXPECT(keeps_all(page(ferry, "Boats all", rest, baker)));
    EXPECT(keeps_all(page(ferry,
                          "We are sorry to tell you, and we have thought for a long time about how to say it, that on "
                          "this island the page you",
                          "requested could not be found on this island.", baker)));
    return true;
}

} // namespace

TEST_CASE("an error sentence may be wrapped over two lines") { BOTH_TIMES(test_wrapped_phrase()); }

TEST_CASE("only what decides alone is looked for in a sentence that was wrapped") {
    auto const book = pith::phrase_book::parse("related\ten\tH\teq\tstories from the harbour that our readers liked\n"
                                               "ad\ten\tL\teq\tstories from the harbour that somebody paid for\n");
    constexpr auto strip = [](auto const& lines, auto const& with) {
        return collect(lines | views::strip(category::residue, with));
    };
    constexpr auto a = "Fishermen ask for a longer pier"sv;
    constexpr auto heading = page(ferry, "Stories from the harbour that", "our readers liked", a, a, baker);
    CHECK(std::ranges::equal(strip(heading, book), heading));
    constexpr auto label = page(ferry, "Stories from the harbour that", "somebody paid for", a, a, baker);
    CHECK(std::ranges::equal(strip(label, book), page(ferry, a, a, baker)));
}
