// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

#include <forward_list>
#include <list>
#include <map>
#include <ranges>

using namespace support;
using pith::category;

namespace {

// One line of each kind between two paragraphs: each is residue by itself, wherever it stands.
constexpr auto ad = "Advertisement"sv;
constexpr auto social = "Share this article"sv;
constexpr auto error_page = "Please enable JavaScript to view this site"sv;
constexpr auto comment = "Your email address will not be published. Required fields are marked *"sv;
constexpr auto related = "Read also: Fishermen ask for a longer pier"sv;
constexpr auto subscription = "Sign up for our newsletter"sv;
constexpr auto consent = "This website uses cookies to improve your experience"sv;
constexpr auto navigation = "Skip to main content"sv;
constexpr auto notice = "© 2024 Harbour Gazette. All rights reserved."sv;
constexpr auto widget = "Listen to this article"sv;
constexpr auto placeholder = "{{ article.title }}"sv;

constexpr auto everything = page(ferry, ad, social, baker, error_page, comment, related, mayor, subscription, consent,
                                 navigation, gulls, notice, widget, placeholder);

/// Whether `adaptor` removes this line of `everything` and no other.
template <class Adaptor>
constexpr bool removes_only(Adaptor adaptor, std::string_view line) {
    auto next = everything.begin();
    bool removed = false;
    for (auto const kept : everything | adaptor) {
        if (*next == line && kept != line) {
            removed = true;
            ++next;
        }
        if (next == everything.end() || kept != *next) return false;
        ++next;
    }
    if (next != everything.end() && *next == line) {
        removed = true;
        ++next;
    }
    return removed && next == everything.end();
}

// Fewer lines, for what need not be asked of every kind.
constexpr auto some = page(ferry, ad, social, baker, widget, mayor);

constexpr bool test_sets() {
    EXPECT(same(some | views::strip(category::ad), {ferry, social, baker, widget, mayor}));
    EXPECT(same(some | views::strip(category::ad | category::social), {ferry, baker, widget, mayor}));
    EXPECT(same(some | views::strip(category::residue), {ferry, baker, mayor}));
    return true;
}
constexpr bool test_sets_that_remove_nothing() {
    EXPECT(std::ranges::equal(some | views::strip(category::none), some));
    EXPECT(std::ranges::equal(some | views::strip(category::duplicate), some)); // only strip_duplicates removes those
    EXPECT(std::ranges::equal(some | views::strip(category::consent | category::byline), some));
    return true;
}

// Two adaptors are one view with the union of their sets, whatever the order: the same type and the same lines.
constexpr auto ads_social = views::strip_ads | views::strip_social;
constexpr auto social_ads = views::strip_social | views::strip_ads;
static_assert(std::same_as<decltype(ads_social), decltype(social_ads)>);
static_assert(std::same_as<decltype(ads_social), decltype(views::strip_ads)>);
static_assert(ads_social.categories() == (category::ad | category::social));
static_assert(std::same_as<decltype(everything | views::strip_ads | views::strip_social),
                           decltype(everything | views::strip_social | views::strip_ads)>);
static_assert(std::same_as<decltype(everything | views::strip_ads),
                           decltype(everything | views::strip_ads | views::strip_social)>);
static_assert((everything | views::strip_ads | views::strip_social).categories() == (category::ad | category::social));

constexpr bool test_order_is_no_matter() {
    EXPECT(same(some | views::strip_ads | views::strip_social, {ferry, baker, widget, mayor}));
    EXPECT(same(some | views::strip_social | views::strip_ads, {ferry, baker, widget, mayor}));
    EXPECT(same(some | social_ads, {ferry, baker, widget, mayor}));
    EXPECT(same(some | views::strip_ads | views::strip_ads, {ferry, social, baker, widget, mayor}));
    return true;
}

constexpr bool test_residue_is_transparent() {
    // The ad between the heading and its titles does not end the block, whether or not ads are stripped, and
    // whether before or after.
    constexpr auto lines =
        page(ferry, "Related Articles", ad, "Fishermen ask for a longer pier", "New cranes for the old harbour", baker);
    EXPECT(same(lines | views::strip_related, {ferry, ad, baker}));
    EXPECT(same(lines | views::strip_related | views::strip_ads, {ferry, baker}));
    EXPECT(same(lines | views::strip_ads | views::strip_related, {ferry, baker}));
    return true;
}

constexpr bool test_before_standard_views() {
    EXPECT(same(some | views::strip_residue | std::views::take(2), {ferry, baker}));
    EXPECT(same(some | views::strip_residue | std::views::transform([](std::string_view s) { return s.substr(0, 3); }),
                {"The", "At ", "The"}));
    return true;
}
constexpr bool test_behind_standard_views() {
    EXPECT(same(some | std::views::drop(2) | views::strip_residue, {baker, mayor}));
    EXPECT(same(some | std::views::reverse | views::strip_ads | std::views::take(2), {mayor, widget}));
    return true;
}
constexpr bool test_between_standard_views() {
    EXPECT(same(some | (std::views::drop(1) | views::strip_residue | std::views::take(1)), {baker}));
    constexpr auto pipeline = std::views::drop(1) | ads_social | views::strip_widgets;
    EXPECT(same(some | pipeline, {baker, mayor}));
    return true;
}

constexpr bool test_base_that_is_not_const_iterable() {
    auto const not_blank = [](std::string_view s) { return !s.empty(); };
    auto v = page(ferry, "", ad, "", baker) | std::views::filter(not_blank) | views::strip_ads;
    EXPECT(same(v, {ferry, baker}));
    EXPECT(same(v, {ferry, baker})); // and again
    return true;
}

constexpr bool test_iterator() {
    auto const lines = page(ferry, ad, baker, "Short heading");
    auto const v = lines | views::strip_ads;
    auto it = v.begin();
    auto const first = it++;
    EXPECT(*first == ferry && *it == baker);
    EXPECT(first == v.begin() && first != it);
    auto const copy = it;
    ++it;
    EXPECT(*copy == baker && *it == "Short heading");
    EXPECT(++it == v.end());
    EXPECT(v.front() == ferry && !v.empty());
    EXPECT(*std::ranges::next(v.begin(), 1).base() == baker);
    EXPECT((page(ad) | views::strip_ads).empty());
    EXPECT(v.base()[1] == ad);
    return true;
}

struct record {
    int id;
    std::string_view text;
    constexpr std::string_view get() const { return text; }
};
constexpr record records[] = {{1, ferry}, {2, ad}, {3, baker}, {4, social}};

constexpr bool test_projections() {
    auto const ids = [](auto&& range) {
        int digits = 0;
        for (auto const& r : range) digits = digits * 10 + r.id;
        return digits;
    };
    EXPECT(ids(records | views::strip_ads(&record::text)) == 134);
    EXPECT(ids(records | views::strip_ads(&record::get)) == 134);
    EXPECT(ids(records | views::strip_residue([](record const& r) { return r.text; })) == 13);
    EXPECT(ids(records | views::strip_ads(&record::text) | views::strip_social(&record::text)) == 13);
    EXPECT(ids(records | views::strip(category::social)(&record::text)) == 123);
    EXPECT(ids(records | (views::strip_ads(&record::text) | std::views::take(2))) == 13);
    return true;
}
// Elements keep their type: they are the caller's own.
static_assert(
    std::same_as<std::ranges::range_reference_t<decltype(records | views::strip_ads(&record::text))>, record const&>);

constexpr bool test_elements_are_the_callers() {
    auto lines = page(ferry, ad, baker);
    for (auto& line : lines | views::strip_ads) line = "seen";
    EXPECT(same(lines, {"seen", ad, "seen"}));
    return true;
}

} // namespace

TEST_CASE("each named adaptor removes its own kind") {
    BOTH_TIMES(removes_only(views::strip_ads, ad));
    BOTH_TIMES(removes_only(views::strip_social, social));
    BOTH_TIMES(removes_only(views::strip_error_pages, error_page));
    BOTH_TIMES(removes_only(views::strip_comments, comment));
    BOTH_TIMES(removes_only(views::strip_related, related));
    BOTH_TIMES(removes_only(views::strip_subscriptions, subscription));
    BOTH_TIMES(removes_only(views::strip_consent, consent));
    BOTH_TIMES(removes_only(views::strip_navigation, navigation));
    BOTH_TIMES(removes_only(views::strip_notices, notice));
    BOTH_TIMES(removes_only(views::strip_widgets, widget));
    BOTH_TIMES(removes_only(views::strip_placeholders, placeholder));
    BOTH_TIMES(same(everything | views::strip_residue, {ferry, baker, mayor, gulls}));
}
TEST_CASE("strip takes any set of categories") {
    BOTH_TIMES(test_sets());
    BOTH_TIMES(test_sets_that_remove_nothing());
}
TEST_CASE("the order of adaptors is no matter") { BOTH_TIMES(test_order_is_no_matter()); }
TEST_CASE("residue between a heading and its links does not part them") { BOTH_TIMES(test_residue_is_transparent()); }
TEST_CASE("strip composes with std::views on either side") {
    BOTH_TIMES(test_before_standard_views());
    BOTH_TIMES(test_behind_standard_views());
    BOTH_TIMES(test_between_standard_views());
}
TEST_CASE("strip goes over views that only a mutable object iterates") {
    BOTH_TIMES(test_base_that_is_not_const_iterable());
}
TEST_CASE("strip's iterators are multi-pass") { BOTH_TIMES(test_iterator()); }
TEST_CASE("a projection leads to an element's text") { BOTH_TIMES(test_projections()); }
TEST_CASE("kept elements are the caller's own") { BOTH_TIMES(test_elements_are_the_callers()); }

TEST_CASE("strip takes any forward range of string-likes") {
    std::vector<std::string> const strings(everything.begin(), everything.end());
    std::list<std::string_view> const list(everything.begin(), everything.end());
    std::forward_list<std::string> const forward(everything.begin(), everything.end());
    std::array<char const*, 3> const pointers{"Advertisement", "Read the news of the harbour here",
                                              "Share this article"};
    REQUIRE(same(strings | views::strip_residue, {ferry, baker, mayor, gulls}));
    REQUIRE(same(list | views::strip_residue, {ferry, baker, mayor, gulls}));
    REQUIRE(same(forward | views::strip_residue, {ferry, baker, mayor, gulls}));
    REQUIRE(same(pointers | ads_social, {"Read the news of the harbour here"}));

    std::map<int, std::string> const numbered{{1, std::string(ad)}, {2, std::string(ferry)}};
    REQUIRE(same(numbered | std::views::values | views::strip_ads, {ferry}));
    REQUIRE((numbered | views::strip_ads(&std::pair<int const, std::string>::second)).front().first == 2);
}

TEST_CASE("a temporary range is kept by the view") {
    auto make = [] { return std::vector<std::string>{std::string(ad), std::string(ferry)}; };
    auto v = make() | views::strip_ads | views::strip_social;
    auto moved = std::move(v);
    REQUIRE(same(moved, {ferry}));
}

TEST_CASE("a view over an empty range is empty") {
    REQUIRE((std::vector<std::string>{} | views::strip_residue).empty());
    REQUIRE(same(std::views::empty<std::string_view> | views::strip_residue, {}));
}

TEST_CASE("iterators stay good while others move on") {
    // More lines than the judge sees at once: the second pass starts in the first window while the first is far on.
    std::vector<std::string> lines;
    for (int i = 0; i < 300; ++i)
        lines.push_back(i % 3 == 0 ? std::string(ad) : std::to_string(i) + ' ' + std::string(ferry));
    auto const v = lines | views::strip_ads;
    auto slow = v.begin();
    auto fast = v.begin();
    for (int i = 0; i < 150; ++i) ++fast;
    std::vector<std::string> seen;
    for (; slow != fast; ++slow) seen.push_back(*slow);
    REQUIRE(seen.size() == 150);
    REQUIRE(seen.back() == "224 " + std::string(ferry)); // of every three lines the first goes: 1 2 4 5 7 8 ...
    REQUIRE(std::ranges::distance(v) == 200);
}
