// SPDX-License-Identifier: BSL-1.0
//
// What each category holds. Most lines go wherever they stand, between two paragraphs of an article too; those that
// could head a section of it go where other residue or the page's end speaks against them.
#include "support.hpp"

using namespace support;
using pith::category;

namespace {

/// Each line goes, as this category, from the page that `around` makes of it.
template <class Around>
void each_goes(category what, std::initializer_list<std::string_view> residue, Around around) {
    for (auto const line : residue) {
        INFO(std::string(line));
        auto const lines = around(line);
        auto const said = verdicts(lines);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (lines[i] != line) continue;
            CHECK(name(said[i].what) == name(what));
            CHECK_FALSE(said[i].rule.empty());
            CHECK_FALSE(said[i].evidence.empty());
        }
        CHECK(std::ranges::distance(lines | views::strip(what)) == 4);
    }
}
/// Each goes from between two paragraphs.
void all_go(category what, std::initializer_list<std::string_view> residue) {
    each_goes(what, residue, [](std::string_view line) { return page(ferry, baker, line, mayor, gulls); });
}
/// Each goes from below the article.
void all_go_below(category what, std::initializer_list<std::string_view> residue) {
    each_goes(what, residue, [](std::string_view line) { return page(ferry, baker, mayor, gulls, line); });
}

/// A stretch at the page's end goes whole, whatever its lines are called.
void tail_goes(std::initializer_list<std::string_view> tail) {
    std::vector<std::string_view> lines{ferry, baker};
    lines.insert(lines.end(), tail.begin(), tail.end());
    auto const kept = collect(lines | views::strip_residue);
    INFO((kept | pith::to_text));
    CHECK(kept.size() == 2);
}

} // namespace

TEST_CASE("ads") {
    all_go(category::ad, {"Advertisement", "ADVERTISEMENT", "- Advertisement -", "— ADVERTISEMENT —",
                          "Story continues below advertisement", "Article continues after advertisement",
                          "- Advertisement -spot_img", "Ads by Google", "View at Amazon", "Buy now", "Check price",
                          "Anzeige", "Publicité", "Publicidad", "Реклама", "广告", "広告"});
}

TEST_CASE("social") {
    all_go(category::social,
           {"Share this article", "Share on Facebook", "Share on WhatsApp", "Pin it", "Tweet this",
            "Follow us on Google News", "0FansLike", "12,345FollowersFollow", "1,204SubscribersSubscribe",
            "Share on X (Opens in new window)", "Share this with Pinterest", "9.3K followers",
            "View this post on Instagram", "Open share links"});
}

TEST_CASE("error pages") {
    all_go(category::error_page,
           {"Please enable JavaScript to continue using this application.", "Your browser is out of date",
            "Please disable your ad blocker", "Error establishing a database connection",
            "Checking your browser before accessing", "It seems we can't find what you're looking for."});
}

TEST_CASE("error pages of servers, networks and site builders") {
    auto const gone = [](std::initializer_list<std::string_view> error) {
        std::vector<std::string_view> lines(error);
        for (auto const line : {"Ferry to the outer islands cancelled again"sv, ferry, baker}) lines.push_back(line);
        auto const kept = collect(lines | views::strip_error_pages);
        INFO((kept | pith::to_text));
        CHECK(kept.size() == 3);
    };
    gone({"404 Not Found", "nginx/1.18.0"});
    gone({"Not Found", "The requested URL /boats was not found on this server.",
          "Apache/2.4.41 (Ubuntu) Server at example.org Port 80"});
    gone({"403 Forbidden", "You don't have permission to access this resource."});
    gone({"Oops! That page can’t be found.", "It looks like nothing was found at this location."});
    gone({"403", "Sorry!!", "Error! We're sorry, but the page you were", "looking for doesn't exist."});
    gone({"500", "Internal Server Error",
          "The server encountered an internal error and was unable to complete your request."});
}

TEST_CASE("comments") {
    all_go(category::comment, {"Please enter your comment!", "Please enter your name here",
                               "Your email address will not be published. Required fields are marked *",
                               "Save my name, email, and website in this browser for the next time I comment.",
                               "Log in to leave a comment"});
    tail_goes({"+ There are no comments", "Add yours"});
    tail_goes({"Comments", "No comment"});
    tail_goes({"Leave a comment", "Name", "Email", "Website", "Post Comment"});
}

TEST_CASE("related") {
    all_go(category::related,
           {"Follow the latest updates on the ferry", "Read more", "View all",
            "Related story: Fishermen ask for a longer pier", "Next ArticleFishermen ask for a longer pier"});
    tail_goes({"Related Articles", "Fishermen ask for a longer pier", "New cranes for the old harbour"});
    tail_goes({"Read more from Harbour News:", "Fishermen ask for a longer pier", "New cranes for the old harbour"});
    tail_goes({"You may also like", "Fishermen ask for a longer pier"});
    tail_goes({"Lesen Sie auch:", "Fischer fordern einen längeren Steg"});
    tail_goes({"À lire aussi", "Les pêcheurs veulent une jetée plus longue"});
}

TEST_CASE("a marker goes with the title that it leads to") {
    all_go(category::related,
           {"Read more: Ten ways to keep a boat dry", "READ MORE: Why the bridge was closed again?",
            "RELATED: Ten ways to keep a boat dry", "RELATED | Ten ways to keep a boat dry",
            "Also read | Ten ways to keep a boat dry", "ALSO READ - Ten ways to keep a boat dry",
            "Read also » Ten ways to keep a boat dry", "Mehr zum Thema: Wer die Fähre noch nimmt",
            "Lire aussi : Dix façons de garder un bateau au sec", "LIRE AUSSI Dix façons de garder un bateau au sec",
            "Leggi anche – Dieci modi per tenere asciutta una barca", "LEIA TAMBÉM: Dez maneiras de secar um barco",
            "LEIA TAMBEM: Dez maneiras de secar um barco", "Читайте также: Десять способов не промокнуть",
            "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: Δέκα τρόποι για ένα σκάφος", "延伸阅读：渡轮停航的十个原因"});
}

TEST_CASE("a label before what is no title of another story stays") {
    for (std::string_view const line :
         {"Read more slowly: it helps", "Recommended: two tablets a day with water", "Related: see below",
          "More: the saint and his island", "Watch: the kettle boils after four minutes", "Read more: 0900 123",
          "NATO MEMBERS Turkey and Hungary had objected", "Note: The ferry takes no cars"}) {
        INFO(std::string(line));
        CHECK(std::ranges::distance(page(ferry, baker, line, mayor, gulls) | views::strip_residue) == 5);
    }
}

TEST_CASE("what blogs append to an entry in a feed") {
    all_go(category::notice, {"The post Ferry cancelled again appeared first on Harbour News.",
                              "Der Beitrag Fähre fällt aus erschien zuerst auf Hafenblatt.",
                              "L’article Le ferry est annulé est apparu en premier sur Le Port.",
                              "La entrada El ferri no sale se publicó primero en El Puerto.",
                              "O post A balsa não sai apareceu primeiro em O Porto."});
    auto const song = page(ferry, baker, "The song appeared first on an album of 1971.", mayor, gulls);
    CHECK(std::ranges::distance(song | views::strip_residue) == 5);
}

TEST_CASE("a list of links ends with its last bullet") {
    auto const lines = page(ferry, "Also read:", "- How to keep a boat dry", "- Why the bridge was closed",
                            "Trend 5: Smaller harbours", baker, mayor);
    auto const kept = collect(lines | views::strip_residue);
    CHECK(kept == std::vector<std::string_view>{ferry, "Trend 5: Smaller harbours", baker, mayor});
}

TEST_CASE("many short lines above the headline are a menu, whatever they say") {
    std::vector<std::string_view> const menu{"Boats",   "Ropes",  "Paint", "Harbours", "Knots", "Tides",
                                             "Winds",   "Charts", "Masts", "Sails",    "Oars",  "Anchors",
                                             "Engines", "Safety", "Fish",  "Crew"};
    std::vector<std::string_view> const article{"The ferry will run again from Monday", ferry, baker, mayor};
    auto lines = menu;
    lines.insert(lines.end(), article.begin(), article.end());
    auto const kept = collect(lines | views::strip_residue);
    // The first line may be the page's title, the two right above the headline its section and its place.
    CHECK(kept == std::vector<std::string_view>{"Boats", "Fish", "Crew", article[0], ferry, baker, mayor});
    // Below the article they may be its index, its cast, its results.
    lines = article;
    lines.insert(lines.end(), menu.begin(), menu.end());
    CHECK(std::ranges::distance(lines | views::strip_residue) == 20);
    // Twenty of which two are known are a menu there, too, from the first of these on.
    lines = article;
    lines.insert(lines.end(), {"Places", "Contact us"});
    lines.insert(lines.end(), menu.begin(), menu.end());
    lines.insert(lines.end(), {"Privacy policy", "People"});
    CHECK(collect(lines | views::strip_residue) ==
          std::vector<std::string_view>{article[0], ferry, baker, mayor, "Places"});
    // Of eighteen, or where no phrase decides by itself, only what is known may go.
    auto few = lines;
    few.erase(few.begin() + 8, few.begin() + 10);
    auto const left = collect(few | views::strip_residue);
    CHECK(std::ranges::count(left, "Masts"sv) + std::ranges::count(left, "Crew"sv) == 2);
    lines = article;
    lines.insert(lines.end(), {"Sport", "Ansel",  "Marne", "Holt",  "Sund",   "Vik",    "Norrby", "Halden",
                               "Ekeby", "Ravik",  "Tolme", "Usk",   "Brenne", "Solvik", "Hamre",  "Torsby",
                               "Vadum", "Rosvik", "Kilde", "Nesby", "Arvik",  "Weather"});
    auto const index = collect(lines | views::strip_residue);
    CHECK(std::ranges::count(index, "Holt"sv) + std::ranges::count(index, "Arvik"sv) == 2);
}

TEST_CASE("subscriptions") {
    all_go(category::subscription,
           {"Sign up for our newsletter", "Subscribe to our newsletter and never miss a story.",
            "Already a subscriber? Log in", "Subscribe to continue reading",
            "You have 2 free articles remaining this month.", "Get the news delivered to your inbox",
            "Download our app", "GET IT ON Google Play"});
}

TEST_CASE("consent") {
    all_go(category::consent, {"This website uses cookies to improve your experience.",
                               "We and our partners store and access information on a device."});
    all_go_below(category::consent, {"Accept all cookies", "Manage cookie preferences", "We value your privacy"});
}

TEST_CASE("navigation") {
    all_go(category::navigation, {"Skip to main content", "Back to top", "Back to top button", "Toggle navigation",
                                  "Forgot your password?", "Sign in / Join"});
    tail_goes({"Share this article", "Home", "About us", "Contact"});
}

TEST_CASE("notices") {
    all_go(category::notice, {"© 2019 Harbour Gazette Inc. All Rights Reserved.",
                              "This material may not be published, broadcast, rewritten or redistributed.",
                              "(Except for the headline, this story has not been edited by our staff and is published "
                              "from a syndicated feed.)"});
}

TEST_CASE("widgets") {
    all_go(category::widget, {"Listen to this article", "This is a modal window.", "Video Player is loading."});
}

TEST_CASE("placeholders") {
    all_go(category::placeholder,
           {"{{ article.title }}", "<!-- wp:paragraph -->", "[vc_row css=\".a\"]", "[/et_pb_section]", "%%title%%",
            "Lorem ipsum dolor sit amet, consectetur adipiscing elit", "googletag.cmd.push(function() { show(); });"});
}
