// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

#include <algorithm>

using namespace support;
using pith::match;
using pith::phrase_row;
using pith::scope;
using pith::text::normal_line;
using pith::text::trim;

namespace {

constexpr auto table = pith::detail::builtin_phrases();

std::vector<phrase_row> rows() { return {table.rows, table.rows + table.row_count}; }

/// Says which phrase broke a rule, where one did.
template <class Rule>
void every_row(Rule rule) {
    for (auto const& r : rows()) {
        if (rule(r)) continue;
        FAIL_CHECK(std::string(name(r.what())) << ": '" << std::string(table.text(r)) << "'");
    }
}

constexpr bool finds(std::string_view line, std::string_view phrase, pith::category what, scope when, match where) {
    normal_line n;
    n.assign(line);
    bool found = false;
    table.find(n, true, true, [&](std::uint32_t row) {
        auto const& r = table.rows[row];
        found = found || (table.text(r) == phrase && r.what() == what && r.when() == when && r.where() == where);
    });
    return found;
}

constexpr bool test_some_phrases() {
    using pith::category;
    EXPECT(finds("- ADVERTISEMENT -", "advertisement", category::ad, scope::alone, match::whole));
    EXPECT(finds("Related Articles", "related articles", category::related, scope::opener, match::whole));
    EXPECT(finds("Share on Facebook", "share on facebook", category::social, scope::alone, match::whole));
    EXPECT(finds("1,024 Followers", "0 followers", category::social, scope::alone, match::whole) ||
           finds("1,024FollowersFollow", "0followersfollow", category::social, scope::alone, match::whole));
    EXPECT(finds("Please enter your name here", "please enter your name here", category::comment, scope::alone,
                 match::whole));
    EXPECT(!finds("Advertisements were rare in 1820", "advertisement", category::ad, scope::alone, match::whole));
    return true;
}

} // namespace

TEST_CASE("phrases of the built-in table are found") { BOTH_TIMES(test_some_phrases()); }

TEST_CASE("every built-in phrase is written the way lines are read") {
    every_row([](phrase_row const& r) {
        constexpr trim ends[] = {trim::both, trim::front, trim::back, trim::none};
        normal_line n;
        n.assign(table.text(r), ends[static_cast<std::size_t>(r.where())]);
        return n.view() == table.text(r) && r.length() > 0 && r.length() <= pith::phrase_book::longest_phrase;
    });
}

TEST_CASE("every built-in phrase matches itself") {
    every_row([](phrase_row const& r) {
        normal_line n;
        n.assign(table.text(r), trim::none);
        bool found = false;
        table.find(n, true, true, [&](std::uint32_t row) {
            found = found || &table.rows[row] == &r || table.text(table.rows[row]) == table.text(r);
        });
        return found;
    });
}

TEST_CASE("every category but duplicate has built-in phrases") {
    auto found = pith::category::none;
    for (auto const& r : rows()) found |= r.what();
    REQUIRE(found == (pith::category::all & ~pith::category::duplicate));
}

TEST_CASE("no built-in phrase of one or two letters decides alone by its place in a line") {
    // `pre` and `suf` of two letters that decide alone would hit half of all lines.
    every_row([](phrase_row const& r) {
        return r.when() != scope::alone || r.where() == match::whole || pith::text::reading_length(table.text(r)) > 2;
    });
}
