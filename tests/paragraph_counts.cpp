// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

using namespace support;
using pith::count_paragraphs;
using pith::paragraph_counts;

namespace {

constexpr auto about =
    "The Ansel Courier has reported from the coast since the first fish was sold on the old quay, and "
    "it has never missed a Friday."sv;

/// A page of the site: its menu, its story, its heading, its footer.
constexpr auto page_with(std::string_view story, std::string_view more = "More of it"sv) {
    return page("Home", "News", "Harbour", "Weather", "", story, "Ingredients", more, about, "Contact", "Imprint",
                "© The Ansel Courier");
}

constexpr bool test_site() {
    paragraph_counts site;
    for (auto const& p : {page_with(ferry), page_with(baker, "And more"), page_with(mayor, "Or less")})
        p | count_paragraphs(site);
    EXPECT(site.pages() == 3 && site.pages_with(about) == 3 && site.pages_with(ferry) == 1);
    EXPECT(site.pages_with("Home") == 0); // no paragraph
    // Menu, footer and the site's paragraph about itself go; the heading stands between lines that differ, and stays.
    EXPECT(same(page_with(ferry) | views::strip_recurring(site, 3), {"", ferry, "Ingredients", "More of it"}));
    auto const whole = page_with(ferry);
    EXPECT(std::ranges::equal(whole | views::strip_recurring(site, 4), whole));
    // A page that was not counted.
    EXPECT(same(page("Home", "News", "Harbour", "Weather", gulls, "Weather", "Home", about) |
                    views::strip_recurring(site, 3),
                {gulls, "Weather", "Home"}));
    return true;
}

constexpr bool test_once_for_each_page() {
    paragraph_counts site;
    page(ferry, baker, ferry, ferry) | count_paragraphs(site);
    page(ferry, mayor) | count_paragraphs(site);
    EXPECT(site.pages_with(ferry) == 2 && site.pages_with(baker) == 1);
    EXPECT(same(page(ferry, baker) | views::strip_recurring(site, 2), {baker}));
    EXPECT(same(page(ferry, baker) | views::strip_recurring(site, 0), {baker})); // one page is none too many
    return true;
}

constexpr bool test_rule() {
    // With a rule of one's own shorter lines count as they are, and so does what ends no statement.
    paragraph_counts site(pith::paragraph_rule{20, false});
    page("More about the harbour", ferry) | count_paragraphs(site);
    page("More about the harbour", baker) | count_paragraphs(site);
    EXPECT(site.pages_with("More about the harbour") == 2);
    EXPECT(same(page(mayor, "More about the harbour", gulls) | views::strip_recurring(site, 2), {mayor, gulls}));
    return true;
}

constexpr bool test_short_lines() {
    // Two in a row are not enough, three are, and the order counts.
    paragraph_counts site;
    page("Home", "News", ferry, "Home", "News", "Sports") | count_paragraphs(site);
    page("Home", "News", baker, "Home", "News", "Sports") | count_paragraphs(site);
    EXPECT(same(page("Home", "News", mayor, "Home", "News") | views::strip_recurring(site, 2),
                {"Home", "News", mayor, "Home", "News"}));
    EXPECT(same(page("Home", "", "NEWS", "» Sports", mayor) | views::strip_recurring(site, 2), {"", mayor}));
    EXPECT(same(page("News", "Home", "Sports", mayor) | views::strip_recurring(site, 2),
                {"News", "Home", "Sports", mayor}));
    return true;
}

constexpr bool test_merge() {
    paragraph_counts a, b;
    page(ferry, baker) | count_paragraphs(a);
    page(ferry, mayor) | count_paragraphs(b);
    page(ferry) | count_paragraphs(b);
    a.merge(b);
    EXPECT(a.pages() == 3 && a.pages_with(ferry) == 3 && a.pages_with(mayor) == 1);
    page(mayor) | count_paragraphs(a);
    EXPECT(a.pages_with(mayor) == 2);
    return true;
}

struct record {
    int id;
    std::string_view text;
};
constexpr bool test_projection() {
    paragraph_counts site;
    constexpr record records[] = {{1, ferry}, {2, about}, {3, baker}};
    site.add(records, &record::text);
    page(about) | views::strip_ads | count_paragraphs(site);
    int ids = 0;
    for (auto const& r : records | views::strip_recurring(site, 2)(&record::text)) ids = ids * 10 + r.id;
    EXPECT(ids == 13);
    return true;
}

template <class T>
concept takes_site = requires(T&& site) { views::strip_recurring(std::forward<T>(site), 2); };
static_assert(takes_site<paragraph_counts&> && takes_site<paragraph_counts const&>);
static_assert(!takes_site<paragraph_counts>); // a temporary would be gone before it is asked

} // namespace

TEST_CASE("what stands on many pages of a site goes") { BOTH_TIMES(test_site()); }
TEST_CASE("a page counts once") { BOTH_TIMES(test_once_for_each_page()); }
TEST_CASE("what counts as a paragraph is the caller's to say") { BOTH_TIMES(test_rule()); }
TEST_CASE("short lines go three in a row") { BOTH_TIMES(test_short_lines()); }
TEST_CASE("counts of different pages are added") { BOTH_TIMES(test_merge()); }
TEST_CASE("counting and stripping take projections") { BOTH_TIMES(test_projection()); }

TEST_CASE("counts take no more than 32 bytes a line") {
    paragraph_counts site;
    for (int i = 0; i < 2'000; ++i) {
        std::vector<std::string> lines;
        for (int k = 0; k < 10; ++k) lines.push_back("Line " + std::to_string(10 * i + k));
        lines | count_paragraphs(site);
    }
    REQUIRE(site.byte_size() <= 32 * 2'000 * 8 + sizeof site); // eight times three lines on each page
}
