// SPDX-License-Identifier: BSL-1.0
//
// Whole pages: dirty ones of many kinds, and articles about what pith removes. All were written for these tests.
#include "fixtures.hpp"

using namespace support;
using pith::category;

namespace {

/// Whether two ranges are the same stretches of the same text.
template <class A, class B>
bool same_places(A&& a, B&& b) {
    return std::ranges::equal(
        a, b, [](std::string_view x, std::string_view y) { return x.data() == y.data() && x.size() == y.size(); });
}

std::vector<category> flags() {
    std::vector<category> all;
    for (auto const& [value, text] : pith::named_categories)
        if (value != category::residue && value != category::all && value != category::duplicate) all.push_back(value);
    return all;
}

} // namespace

TEST_CASE("the fixtures are there") {
    auto const all = fixtures();
    REQUIRE(std::ranges::count_if(all, [](fixture const& f) { return !f.article; }) >= 8);
    REQUIRE(std::ranges::count_if(all, [](fixture const& f) { return f.article; }) >= 12);
    for (auto const& f : all) REQUIRE((f.article || f.page != f.expected));
}

TEST_CASE("a dirty page comes out as its article") {
    for (auto const& f : fixtures()) {
        if (f.article) continue;
        INFO(f.name);
        must_clean_to(f.page, f.expected);
    }
}

TEST_CASE("an article about residue comes out whole") {
    for (auto const& f : fixtures()) {
        if (!f.article) continue;
        INFO(f.name);
        must_clean_to(f.page, f.page);
    }
}

TEST_CASE("clean leaves alone what is clean") {
    for (auto const& f : fixtures()) {
        INFO(f.name);
        CHECK(pith::clean(f.expected) == f.expected);
    }
}

TEST_CASE("kept lines are the page's own bytes, in order") {
    for (auto const& f : fixtures()) {
        INFO(f.name);
        char const* at = f.page.data();
        for (auto const line : f.page | views::lines | views::strip_residue | views::strip_duplicates) {
            REQUIRE(line.data() >= at);
            REQUIRE(line.data() + line.size() <= f.page.data() + f.page.size());
            at = line.data() + line.size();
        }
        // And every line of the cleaned text is a line of the page, in the same order.
        auto const cleaned = pith::clean(f.page);
        auto const before = collect(f.page | views::lines);
        auto next = before.begin();
        for (auto const line : cleaned | views::lines) {
            next = std::ranges::find(next, before.end(), line);
            REQUIRE(next != before.end());
            ++next;
        }
    }
}

TEST_CASE("on every page the order of adaptors is no matter") {
    for (auto const& f : fixtures()) {
        INFO(f.name);
        auto const lines = f.page | views::lines;
        for (auto const a : flags())
            for (auto const b : flags()) {
                auto const both = collect(lines | views::strip(a | b));
                if (!same_places(both, lines | views::strip(a) | views::strip(b)) ||
                    !same_places(both, lines | views::strip(b) | views::strip(a)))
                    FAIL_CHECK(std::string(name(a)) << " and " << std::string(name(b)));
            }
        auto const residue = collect(lines | views::strip_residue);
        CHECK(same_places(residue, lines | views::strip_placeholders | views::strip_widgets | views::strip_notices |
                                       views::strip_navigation | views::strip_consent | views::strip_subscriptions |
                                       views::strip_related | views::strip_comments | views::strip_error_pages |
                                       views::strip_social | views::strip_ads));
    }
}

TEST_CASE("on every page annotate marks what strip removes") {
    auto sets = flags();
    for (auto const set : {category::residue, category::all, category::none, category::ad | category::social})
        sets.push_back(set);
    for (auto const& f : fixtures()) {
        INFO(f.name);
        auto const lines = f.page | views::lines;
        for (auto const set : sets) {
            std::vector<std::string_view> unmarked;
            for (auto const& [line, verdict] : lines | views::annotate(set & ~category::duplicate)) {
                if (!verdict) unmarked.push_back(line);
                else if (verdict.rule.empty() || verdict.evidence.empty() || !pith::any(verdict.what & set))
                    FAIL_CHECK(std::string(line));
            }
            if (!same_places(unmarked, lines | views::strip(set))) FAIL_CHECK(std::string(name(set)));
        }
        for (auto const which : {pith::repeats::paragraphs, pith::repeats::blocks}) {
            std::vector<std::string_view> unmarked;
            for (auto const& [line, verdict] : lines | views::annotate(category::residue | category::duplicate, which))
                if (!verdict) unmarked.push_back(line);
            CHECK(same_places(unmarked, lines | views::strip_residue | views::strip_duplicates(which)));
        }
    }
}

TEST_CASE("one adaptor removes its own and leaves the rest, on every page") {
    for (auto const& f : fixtures()) {
        INFO(f.name);
        auto const lines = f.page | views::lines;
        for (auto const flag : flags()) {
            // The lines that the residue set removes and this one keeps are of other kinds.
            std::size_t marked = 0;
            auto const everything = category::all & ~category::duplicate;
            for (auto const& [line, verdict] : lines | views::annotate(everything))
                marked += verdict.what == flag ? 1u : 0u;
            CHECK(static_cast<std::size_t>(std::ranges::distance(lines)) ==
                  static_cast<std::size_t>(std::ranges::distance(lines | views::strip(flag))) + marked);
        }
    }
}
