// SPDX-License-Identifier: BSL-1.0
//
// What a page is. tests/fixtures/kinds holds some hundred pages of each kind, written for these tests in ten languages after
// what servers, publishers and their suppliers show: NAME.pages, each page behind a line "%% language family".
#include "fixtures.hpp"

#include <cstdio>

using namespace support;
using pith::page_kind;
using pith::report;

namespace {

constexpr page_kind kinds[] = {page_kind::article,     page_kind::error,        page_kind::bot_check,
                               page_kind::script_wall, page_kind::consent_wall, page_kind::paywall,
                               page_kind::sign_in,     page_kind::listing,      page_kind::empty};

std::vector<std::string> pages_of(page_kind kind) {
    auto const text =
        read(std::filesystem::path(PITH_TEST_DIR) / "fixtures" / "kinds" / (std::string(name(kind)) + ".pages"));
    std::vector<std::string> pages;
    for (auto const line : text | views::lines) {
        if (line.starts_with("%% ")) pages.emplace_back();
        else if (!pages.empty()) pages.back() += std::string(line) + "\n";
    }
    return pages;
}

page_kind kind_of(std::string const& text) { return report(text).kind; }

std::string const body = std::string(ferry) + "\n" + std::string(baker) + "\n" + std::string(mayor) + "\n";

} // namespace

TEST_CASE("kinds have names") {
    for (auto const kind : kinds) REQUIRE(!name(kind).empty());
    REQUIRE(name(page_kind::bot_check) == "bot_check");
    REQUIRE(name(page_kind{200}).empty());
}

// The shares that were measured, less a few pages: whoever changes a cue sees what it does.
TEST_CASE("most pages are what they are") {
    std::size_t right = 0, all = 0;
    for (auto const kind : kinds) {
        auto const pages = pages_of(kind);
        REQUIRE(pages.size() >= 15);
        std::size_t here = 0;
        for (auto const& p : pages) here += kind_of(p) == kind ? 1u : 0u;
        std::printf("%-13s %zu of %zu\n", std::string(name(kind)).c_str(), here, pages.size());
        CHECK(here * 100 >= pages.size() * 80);
        right += here;
        all += pages.size();
    }
    REQUIRE(all >= 440);
    REQUIRE(right * 100 >= all * 94);
}

TEST_CASE("an article stays one, whatever stands around it") {
    REQUIRE(kind_of(body) == page_kind::article);
    REQUIRE(kind_of(body + body + "Page not found\n") == page_kind::article);
    REQUIRE(kind_of("This website uses cookies to improve your experience.\nAccept all\nReject all\n" + body + body) ==
            page_kind::article);
    REQUIRE(kind_of(body + body + "Subscribe to continue reading.\nAlready a subscriber? Log in\n") ==
            page_kind::article);
    REQUIRE(kind_of("Sign in\nRegister\n" + body) == page_kind::article);
    REQUIRE(kind_of("The lamp\n\nIt burned all night,\nand nobody came,\nand in the morning\nit burned the same.\n") ==
            page_kind::article);
    for (auto const& f : fixtures()) {
        INFO(f.name);
        if (f.article) CHECK(kind_of(f.page) == page_kind::article);
    }
}

TEST_CASE("walls, errors, lists and pages without a letter") {
    REQUIRE(kind_of("404\nPage not found\nThe page you are looking for does not exist.\nHome\nContact\n") ==
            page_kind::error);
    REQUIRE(kind_of("Just a moment...\nVerify you are human by completing the action below.\n") ==
            page_kind::bot_check);
    REQUIRE(kind_of("You need to enable JavaScript to run this app.\n") == page_kind::script_wall);
    REQUIRE(
        kind_of("We value your privacy\nWe and our partners store cookies on your device.\nAccept all\nReject all\n") ==
        page_kind::consent_wall);
    REQUIRE(
        kind_of("A longer pier\nNine years it took.\nSubscribe to continue reading\nAlready a subscriber? Log in\n") ==
        page_kind::paywall);
    REQUIRE(kind_of("Welcome back\nUsername\nPassword\nRemember me\nForgot your password?\nSign in\n") ==
            page_kind::sign_in);
    REQUIRE(kind_of("") == page_kind::empty);
    REQUIRE(kind_of("\n 404 \n--- 12 / 13 ---\n") != page_kind::article);
    REQUIRE(kind_of("\xE2\x80\xA6\n1 2 3\n") == page_kind::empty);
    std::string listing = "Home\nNews\nSport\nSign in\n";
    for (int k = 0; k < 12; ++k)
        listing += "Old fish market to become school number " + std::to_string(k) + "\n3 May 2024\nRead more\n";
    REQUIRE(kind_of(listing) == page_kind::listing);
}

TEST_CASE("evidence is a part of the page") {
    std::string const wall = "Just a moment...\nVerify you are human by completing the action below.\n";
    auto const r = report(wall);
    REQUIRE(r.evidence.data() >= wall.data());
    REQUIRE(r.evidence.data() + r.evidence.size() <= wall.data() + wall.size());
    REQUIRE(!r.evidence.empty());
    REQUIRE(report(body).evidence.empty());
}
