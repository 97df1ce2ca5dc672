// SPDX-License-Identifier: BSL-1.0
//
// views::trim_residue: markers glued to a line are cut, sentences never.
#include "catch.hpp"

#include <pith/pith.hpp>

#include <ranges>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace std::literals;

constexpr std::string_view trimmed_line(std::string_view line) {
    std::string_view const lines[] = {line};
    std::string_view out;
    for (auto const l : lines | pith::views::trim_residue) out = l;
    return out;
}

constexpr bool cuts_behind_a_sentence() {
    return trimmed_line("The dam will be raised, the council said.Advertisement") ==
               "The dam will be raised, the council said." &&
           trimmed_line("“We will raise it.” Advertisement") == "“We will raise it.”" &&
           trimmed_line("Nobody was hurt!Share on Facebook") == "Nobody was hurt!";
}
static_assert(cuts_behind_a_sentence());

constexpr bool cuts_before_a_capital() {
    return trimmed_line("AdvertisementThe dam will be raised.") == "The dam will be raised.";
}
static_assert(cuts_before_a_capital());

constexpr bool leaves_sentences_alone() {
    for (std::string_view const line :
         {"He wrote one word on the board: Advertisement"sv, "Advertisement spending fell by a tenth."sv,
          "advertisementless towns are rare."sv, "It came to 3.Advertisements were few."sv, ""sv, "Advertisement"sv,
          "The end."sv, "LoadingArtist draws a comic about a fox."sv})
        if (trimmed_line(line) != line) return false;
    return true;
}
static_assert(leaves_sentences_alone());

} // namespace

TEST_CASE("trim_residue cuts a marker glued behind a sentence") { REQUIRE(cuts_behind_a_sentence()); }
TEST_CASE("trim_residue cuts a marker glued before a sentence") { REQUIRE(cuts_before_a_capital()); }
TEST_CASE("trim_residue never cuts into a sentence") { REQUIRE(leaves_sentences_alone()); }

TEST_CASE("trim_residue yields sub-views and chains") {
    std::string const page =
        "The dam will be raised, the council said.Advertisement\nLeave a Reply\nWork starts in May.\n";
    std::vector<std::string_view> out;
    for (auto const line : page | pith::views::lines | pith::views::strip_residue | pith::views::trim_residue) {
        REQUIRE(line.data() >= page.data());
        REQUIRE(line.data() + line.size() <= page.data() + page.size());
        out.push_back(line);
    }
    REQUIRE(out == std::vector<std::string_view>{"The dam will be raised, the council said.", "Work starts in May."});
}
