// SPDX-License-Identifier: BSL-1.0
//
// What is wanted and does not hold yet. Not in sources.txt; a case that holds moves to its file.
#include "fixtures.hpp"

#include <algorithm>
#include <tuple>

using namespace support;

TEST_CASE("kinds: lines of an error page that no sentence names") {
    auto const gone = [](std::initializer_list<std::string_view> error) {
        std::vector<std::string_view> lines(error);
        for (auto const line : {"Ferry to the outer islands cancelled again"sv, ferry, baker}) lines.push_back(line);
        auto const kept = collect(lines | views::strip_error_pages);
        INFO((kept | pith::to_text));
        CHECK(kept.size() == 3);
    };
    gone({"Error 503 Backend fetch failed", "Guru Meditation:", "XID: 123456", "Varnish cache server"});
    gone({"Web server is down", "Error code 521", "Cloudflare Ray ID: 7a1b2c3d4e5f"});
    gone({"503 Service Unavailable", "No server is available to handle this request."});
    gone({"Access Denied", "You don't have permission to access \"http://example.org/\" on this server.",
          "Reference #18.1a2b3c4d.1700000000.5e6f"});
}

TEST_CASE("trap 14: a banner that an article quotes, below an ad") {
    cleans({"Advertisement",
            "“This website uses cookies to improve your experience,” it said, and I pressed the button, because the "
            "recipe "
            "was underneath. That was in March, and I still have not baked the cake.",
            baker},
           {"“This website uses cookies to improve your experience,” it said, and I pressed the button, because the "
            "recipe "
            "was underneath. That was in March, and I still have not baked the cake.",
            baker});
}

TEST_CASE("trap 17: a paragraph with a phrase of the shop in it, below a heading of one word") {
    stays(
        {"Music",
         "The new record by the Northern Lights is called Subscribe, and it is their best since Cancel Anytime, which "
         "nobody bought.",
         baker});
}

TEST_CASE("trap 46: the headings of a user's guide") {
    stays(
        {"A guide to our library", "Log in",
         "Your number is on the back of your card. If you have lost it, the woman at the desk will give you a new one, "
         "and a biscuit.",
         "My account",
         "Here you see what you have borrowed and what you owe. The fine is ten cents a day, and it is waived for "
         "anyone who can recite a poem."});
}

TEST_CASE("trap 15: a template in a tutorial about templates") {
    stays({ferry, "```", "{{ page.title }}", "{{ page.date }}", "```", baker});
}

TEST_CASE("a phrase that means the same thing everywhere is of one category") {
    // Where two categories claim a phrase, the order of a hash table decides which adaptor removes it.
    auto const table = pith::detail::builtin_phrases();
    std::vector<pith::phrase_row> rows(table.rows, table.rows + table.row_count);
    auto const key = [&](pith::phrase_row const& r) { return std::tuple(table.text(r), r.when, r.where, r.flag); };
    std::ranges::sort(rows, {}, key);
    for (std::size_t i = 1; i < rows.size(); ++i)
        if (table.text(rows[i]) == table.text(rows[i - 1]) && rows[i].when == rows[i - 1].when &&
            rows[i].where == rows[i - 1].where && rows[i].flag != rows[i - 1].flag)
            FAIL_CHECK(std::string(table.text(rows[i])) << ": " << std::string(name(rows[i].what())) << " and "
                                                        << std::string(name(rows[i - 1].what())));
}

// Does not compile yet: an array of pointers is taken for a projection, so that the call is ambiguous.
#if 0
TEST_CASE("strip takes an array of literals") {
    char const* const lines[] = {"Advertisement", "Read the news of the harbour here", "Share this article"};
    REQUIRE(same(lines | views::strip_ads | views::strip_social, {"Read the news of the harbour here"}));
    REQUIRE(verdicts(lines)[0]);
    REQUIRE(same(lines | views::strip_duplicates, {lines[0], lines[1], lines[2]}));
}
#endif
