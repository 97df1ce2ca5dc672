// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

#include <iterator>
#include <list>
#include <sstream>

using namespace support;

namespace {

constexpr bool test_joins() {
    EXPECT((page("one", "two") | pith::to_text) == "one\ntwo\n");
    EXPECT((page("one", "", "two", "") | pith::to_text) == "one\n\ntwo\n\n");
    EXPECT((page("") | pith::to_text) == "\n");
    EXPECT((std::views::empty<std::string_view> | pith::to_text) == "");
    EXPECT(pith::to_text(page("one")) == "one\n");
    return true;
}

constexpr bool test_gives_the_same_lines_back() {
    for (auto const text : {"one\ntwo\n"sv, "\n\none\r\n\n"sv, "caf\xE9\n"sv, ""sv})
        EXPECT((text | views::lines | pith::to_text) == text);
    EXPECT(("no final newline" | views::lines | pith::to_text) == "no final newline\n");
    return true;
}

constexpr bool test_ends_a_pipeline() {
    constexpr auto to_article = views::lines | views::strip_ads | pith::to_text;
    EXPECT(("Advertisement\nA short line\n" | to_article) == "A short line\n");
    return true;
}

template <class R>
concept has_text = requires(R&& r) { std::forward<R>(r) | pith::to_text; };
static_assert(has_text<std::vector<std::string>&>);
static_assert(has_text<std::list<std::string_view>>);
static_assert(has_text<std::vector<char const*>>);
static_assert(!has_text<std::vector<int>>);
static_assert(!has_text<int>);

} // namespace

TEST_CASE("to_text ends each line with a newline") { BOTH_TIMES_WITH_STRINGS(test_joins()); }
TEST_CASE("the text of lines has the same lines") { BOTH_TIMES_WITH_STRINGS(test_gives_the_same_lines_back()); }
TEST_CASE("to_text ends a pipeline") { BOTH_TIMES_WITH_STRINGS(test_ends_a_pipeline()); }

TEST_CASE("to_text takes what can be read only once") {
    std::istringstream words("one two three");
    REQUIRE((std::ranges::subrange(std::istream_iterator<std::string>(words), std::istream_iterator<std::string>()) |
             pith::to_text) == "one\ntwo\nthree\n");
    auto made = std::views::iota(1, 4) |
                std::views::transform([](int i) { return std::string(static_cast<std::size_t>(i), 'x'); });
    REQUIRE((made | pith::to_text) == "x\nxx\nxxx\n");
}
