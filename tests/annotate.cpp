// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

#include <list>

using namespace support;
using pith::category;

namespace {

constexpr auto mixed = page(ferry, "Advertisement", baker, "Share this article", mayor);

constexpr bool test_shows_every_line() {
    std::size_t i = 0;
    for (auto [line, verdict] : mixed | views::annotate) {
        EXPECT(line == mixed[i]);
        EXPECT(static_cast<bool>(verdict) == (i % 2 == 1));
        ++i;
    }
    EXPECT(i == mixed.size());
    return true;
}

constexpr bool test_verdict() {
    auto const said = verdicts(mixed);
    EXPECT(said[1].what == category::ad && said[1].rule == "phrase" && said[1].evidence == "advertisement");
    EXPECT(said[3].what == category::social && said[3].rule == "phrase" && said[3].evidence == "share this article");
    EXPECT(!said[0] && said[0].what == category::none && said[0].rule.empty() && said[0].evidence.empty());
    return true;
}

constexpr bool test_categories() {
    auto const ads = verdicts(mixed, views::annotate(category::ad));
    EXPECT(ads[1] && !ads[3]);
    auto const none = verdicts(mixed, views::annotate(category::none));
    EXPECT(std::ranges::none_of(none, [](pith::verdict const& v) { return static_cast<bool>(v); }));
    auto const all = verdicts(mixed, views::annotate(category::all));
    EXPECT(all[1] && all[3] && !all[0]);
    return true;
}

/// The lines that annotate does not mark are those that strip keeps.
template <class R>
constexpr bool agrees(R const& lines, category categories) {
    std::vector<std::string_view> unmarked;
    for (auto const& [line, verdict] : lines | views::annotate(categories))
        if (!verdict) unmarked.push_back(line);
        else if (!pith::any(verdict.what & categories) || verdict.rule.empty()) return false;
    return std::ranges::equal(unmarked, lines | views::strip(categories));
}

constexpr bool test_agrees_with_strip() {
    EXPECT(agrees(mixed, category::residue));
    EXPECT(agrees(mixed, category::ad));
    EXPECT(agrees(mixed, category::social | category::widget));
    return true;
}

constexpr bool test_repeats() {
    auto const lines = page(ferry, baker, "Advertisement", ferry, baker);
    auto const residue = verdicts(lines);
    EXPECT(residue[2] && !residue[3] && !residue[4]); // the default set does not name repeats
    auto const said = verdicts(lines, views::annotate(category::residue | category::duplicate));
    EXPECT(said[2].what == category::ad);
    EXPECT(said[3].what == category::duplicate && said[3].rule == "repeat");
    EXPECT(said[3].evidence.data() == lines[0].data()); // the line it repeats
    EXPECT(said[4].what == category::duplicate && said[4].evidence == baker);
    auto const only = verdicts(lines, views::annotate(category::duplicate));
    EXPECT(!only[2] && only[3] && only[4]);
    return true;
}

constexpr bool test_one_paragraph_again() {
    constexpr auto lines = page(ferry, baker, ferry);
    EXPECT(verdicts(lines, views::annotate(category::duplicate))[2]);
    EXPECT(!verdicts(lines, views::annotate(category::duplicate, pith::repeats::blocks))[2]);
    return true;
}
constexpr bool test_a_block_again() {
    auto const said =
        verdicts(page(ferry, baker, ferry, baker), views::annotate(category::duplicate, pith::repeats::blocks));
    EXPECT(!said[1] && said[2] && said[3]);
    return true;
}

struct record {
    int id;
    std::string_view text;
};
constexpr record records[] = {{1, ferry}, {2, "Advertisement"}, {3, baker}};

constexpr bool test_projection() {
    int marked = 0;
    for (auto const& [r, verdict] : records | views::annotate(&record::text))
        if (verdict) marked = marked * 10 + r.id;
    EXPECT(marked == 2);
    for (auto const& [r, verdict] : records | views::annotate(category::social)(&record::text)) EXPECT(!verdict);
    return true;
}
static_assert(
    std::same_as<decltype(std::ranges::range_value_t<decltype(records | views::annotate(&record::text))>::line),
                 record const&>);

constexpr bool test_composes() {
    auto const residue = [](auto const& a) { return static_cast<bool>(a.verdict); };
    auto marked = mixed | views::annotate | std::views::filter(residue);
    EXPECT(std::ranges::distance(marked) == 2);
    EXPECT((*marked.begin()).line == "Advertisement");
    auto later = mixed | (std::views::drop(2) | views::annotate);
    EXPECT((*later.begin()).line == baker);
    return true;
}

constexpr bool test_several_passes() {
    auto v = mixed | views::annotate;
    auto const first = v.begin();
    auto it = first;
    std::size_t n = 0;
    for (; it != v.end(); ++it) ++n;
    EXPECT(n == mixed.size());
    EXPECT(first == v.begin() && (*std::next(first)).verdict);
    return true;
}

} // namespace

TEST_CASE("annotate shows every line with what the judge says of it") { BOTH_TIMES(test_shows_every_line()); }
TEST_CASE("a verdict names category, rule and evidence") { BOTH_TIMES(test_verdict()); }
TEST_CASE("annotate judges the categories it is asked for") { BOTH_TIMES(test_categories()); }
TEST_CASE("annotate marks what strip removes") { BOTH_TIMES(test_agrees_with_strip()); }
TEST_CASE("annotate shows repeats where it is asked for them") { BOTH_TIMES(test_repeats()); }
TEST_CASE("annotate measures repeats as strip_duplicates does") {
    BOTH_TIMES(test_one_paragraph_again());
    BOTH_TIMES(test_a_block_again());
}
TEST_CASE("annotate takes a projection") { BOTH_TIMES(test_projection()); }
TEST_CASE("annotate composes with std::views") { BOTH_TIMES(test_composes()); }
TEST_CASE("annotate can be gone through again") { BOTH_TIMES(test_several_passes()); }

TEST_CASE("what annotate marks with repeats is what strip and strip_duplicates remove") {
    auto const lines = page("Advertisement", ferry, baker, "Share this article", ferry, baker, gulls,
                            "Related Articles", "Fishermen ask for a longer pier");
    for (auto const which : {pith::repeats::paragraphs, pith::repeats::blocks}) {
        std::vector<std::string_view> unmarked;
        for (auto const& [line, verdict] : lines | views::annotate(category::residue | category::duplicate, which))
            if (!verdict) unmarked.push_back(line);
        REQUIRE(std::ranges::equal(unmarked, collect(lines | views::strip_residue | views::strip_duplicates(which))));
        REQUIRE(unmarked.size() == 3);
    }
}

TEST_CASE("a moved annotate view still knows its repeats") {
    auto v = std::vector<std::string>{std::string(ferry), std::string(baker), std::string(ferry), std::string(baker)} |
             views::annotate(category::duplicate);
    auto const marked = [](auto& view) {
        std::size_t n = 0;
        for (auto const& [line, verdict] : view) n += verdict ? 1u : 0u;
        return n;
    };
    REQUIRE(marked(v) == 2);
    auto moved = std::move(v);
    REQUIRE(marked(moved) == 2);
}

TEST_CASE("annotate takes temporaries and lists") {
    std::size_t marked = 0;
    for (auto const& [line, verdict] : std::list<std::string>{"Advertisement", std::string(ferry)} | views::annotate)
        marked += verdict ? 1u : 0u;
    REQUIRE(marked == 1);
}
