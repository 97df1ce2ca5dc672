// SPDX-License-Identifier: BSL-1.0
//
// Composing: a pipeline is a value, the order of strip_* adaptors does not matter, and elements keep their type.
#include <pith/pith.hpp>

#include <algorithm>
#include <ranges>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace views = pith::views;

constexpr auto newsroom = views::strip_ads | views::strip_social | views::strip_related;

constexpr std::string_view page = "The lighthouse was lit again on Friday.\n"
                                  "Advertisement\n"
                                  "It had been dark for nine years, and the harbour master has missed it.\n"
                                  "Share on Facebook\n";
constexpr std::string_view article = "The lighthouse was lit again on Friday.\n"
                                     "It had been dark for nine years, and the harbour master has missed it.\n";

// Views work at compile time too.
static_assert(std::ranges::distance(page | views::lines | newsroom) == 2);

bool text_in_text_out() { return (page | views::lines | newsroom | pith::to_text) == article; }

bool order_does_not_matter() {
    auto const one = page | views::lines | views::strip_ads | views::strip_social;
    auto const other = page | views::lines | views::strip_social | views::strip_ads;
    static_assert(std::is_same_v<decltype(one), decltype(other)>); // one view with the union of both sets
    return std::ranges::equal(one, other);
}

// Any forward range of strings will do. What comes out are its own elements, not copies.
bool rows_stay_rows() {
    std::vector<std::string> rows{"Advertisement", "The lamp turns once in ten seconds."};
    for (std::string& row : rows | newsroom | std::views::take(10)) row += " *";
    return rows[0] == "Advertisement" && rows[1] == "The lamp turns once in ten seconds. *";
}

// A projection says where the text of an element is.
struct record {
    int id;
    std::string text;
};

bool records_by_projection() {
    std::vector<record> const records{{1, "Advertisement"}, {2, "The keeper's house is let."}, {3, "Advertisement"}};
    std::vector<int> kept;
    for (record const& r : records | views::strip_ads(&record::text)) kept.push_back(r.id);
    return kept == std::vector{2};
}

// The adaptors of the standard library go before, between and behind.
bool standard_views() {
    auto const not_blank = std::views::filter([](std::string_view line) { return !line.empty(); });
    auto const first_letters =
        not_blank | newsroom | std::views::transform([](std::string_view line) { return line.front(); });
    std::string letters;
    for (char const letter : page | views::lines | first_letters) letters += letter;
    return letters == "TI";
}

int main() {
    bool const holds = text_in_text_out() && order_does_not_matter() && rows_stay_rows() && records_by_projection() &&
                       standard_views();
    return holds ? 0 : 1;
}
