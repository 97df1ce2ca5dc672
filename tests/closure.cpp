// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

using namespace support;

namespace {

/// An adaptor as the header's documentation shows it.
struct long_lines_closure : pith::closure<long_lines_closure> {
    template <std::ranges::viewable_range R>
    constexpr auto operator()(R&& r) const {
        return std::views::filter(std::forward<R>(r), [](std::string_view s) { return s.size() > 3; });
    }
};
inline constexpr long_lines_closure long_lines;

/// One that consumes the range, and is handed values of its own.
struct count_closure : pith::closure<count_closure> {
    std::ptrdiff_t from = 0;
    template <std::ranges::input_range R>
    constexpr std::ptrdiff_t operator()(R&& r) const {
        return from + std::ranges::distance(r);
    }
};

constexpr bool test_applies() {
    auto const lines = page("a", "long", "bc", "longer");
    EXPECT(same(lines | long_lines, {"long", "longer"}));
    EXPECT(same(long_lines(lines), {"long", "longer"}));
    EXPECT((lines | count_closure{{}, 10}) == 14);
    return true;
}

constexpr bool test_composes_with_its_like() {
    auto const lines = page("a", "long", "bc", "longer");
    constexpr auto counted = long_lines | count_closure{{}, 100};
    EXPECT((lines | counted) == 102);
    EXPECT((lines | (long_lines | long_lines | count_closure{})) == 2);
    EXPECT((lines | ((long_lines | long_lines) | count_closure{})) ==
           (lines | (long_lines | (long_lines | count_closure{}))));
    return true;
}

constexpr bool test_composes_with_the_standards() {
    auto const lines = page("a", "long", "bc", "longer", "longest");
    EXPECT(same(lines | (long_lines | std::views::take(2)), {"long", "longer"}));
    EXPECT(same(lines | (std::views::drop(2) | long_lines), {"longer", "longest"}));
    EXPECT(same(lines | (std::views::drop(2) | long_lines | std::views::take(1)), {"longer"}));
    EXPECT(same(lines | long_lines | std::views::reverse, {"longest", "longer", "long"}));
    return true;
}

constexpr bool test_pipelines_with_pith() {
    auto const lines = page("Advertisement", ferry, "Share this article", "ok");
    EXPECT(same(lines | views::strip_ads | long_lines, {ferry, "Share this article"}));
    EXPECT(same(lines | (long_lines | views::strip_ads | views::strip_social), {ferry}));
    return true;
}

// The base answers the questions that overload resolution asks.
static_assert(pith::pith_closure<long_lines_closure>);
static_assert(pith::pith_closure<decltype(views::strip_ads)>);
static_assert(!pith::pith_closure<decltype(std::views::reverse)>);
static_assert(pith::foreign_closure<decltype(std::views::reverse)>);
static_assert(pith::foreign_closure<decltype(std::views::take(2))>);
static_assert(!pith::foreign_closure<long_lines_closure>);
static_assert(!pith::foreign_closure<int>);
static_assert(!pith::foreign_closure<std::vector<int>>);

template <class A, class B>
concept pipes = requires(A a, B b) { a | b; };
static_assert(pipes<std::vector<std::string>&, long_lines_closure>);
static_assert(!pipes<int, long_lines_closure>);
static_assert(!pipes<long_lines_closure, int>);
static_assert(!pipes<std::vector<int>&, decltype(views::strip_ads)>);

// A composition of stateless closures is no more than the two.
static_assert(std::is_trivially_copyable_v<decltype(long_lines | long_lines)>);

} // namespace

TEST_CASE("an adaptor of one's own applies by pipe and by call") { BOTH_TIMES(test_applies()); }
TEST_CASE("adaptors compose into one, whatever the brackets") { BOTH_TIMES(test_composes_with_its_like()); }
TEST_CASE("adaptors compose with std::views on either side") { BOTH_TIMES(test_composes_with_the_standards()); }
TEST_CASE("an adaptor of one's own joins a pipeline of pith's") { BOTH_TIMES(test_pipelines_with_pith()); }
