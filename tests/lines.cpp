// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

using namespace support;

namespace {

constexpr bool test_lines() {
    EXPECT(same("one\ntwo\nthree"sv | views::lines, {"one", "two", "three"}));
    EXPECT(same("one\ntwo\n"sv | views::lines, {"one", "two"})); // a final newline starts no line
    EXPECT(same("one\n\n\ntwo\n\n"sv | views::lines, {"one", "", "", "two", ""}));
    EXPECT(same("\none"sv | views::lines, {"", "one"}));
    EXPECT(same("\n"sv | views::lines, {""}));
    EXPECT(same(""sv | views::lines, {}));
    return true;
}

constexpr bool test_bytes_stay() {
    EXPECT(same("one\r\ntwo\r\n"sv | views::lines, {"one\r", "two\r"}));
    EXPECT(same("one\rtwo\n"sv | views::lines, {"one\rtwo"}));
    EXPECT(same("a\0b\nc"sv | views::lines, {"a\0b"sv, "c"}));
    EXPECT(same("\xEF\xBB\xBFone\ntwo"sv | views::lines, {"\xEF\xBB\xBFone", "two"}));
    EXPECT(same("caf\xE9\n\xFF\n"sv | views::lines, {"caf\xE9", "\xFF"}));
    EXPECT(same("one\xE2\x80\xA8two"sv | views::lines, {"one\xE2\x80\xA8two"})); // U+2028 ends no line
    return true;
}

constexpr bool test_sub_views() {
    constexpr auto text = "one\ntwo"sv;
    auto const all = collect(text | views::lines);
    EXPECT(all[0].data() == text.data());
    EXPECT(all[1].data() == text.data() + 4);
    return true;
}

constexpr bool test_sources() {
    EXPECT(same("a\nb" | views::lines, {"a", "b"})); // a literal, without its NUL
    char const array[] = "a\nb";
    EXPECT(same(array | views::lines, {"a", "b"}));
    std::vector<char> const bytes{'a', '\n', 'b'};
    EXPECT(same(bytes | views::lines, {"a", "b"}));
    EXPECT(same(views::lines("a\nb"sv), {"a", "b"}));
    return true;
}

bool test_strings() {
    std::string const named = "a\nb";
    EXPECT(same(named | views::lines, {"a", "b"}));
    EXPECT(same(std::string(named) | views::paragraphs, {"a\nb"}));
    return true;
}

constexpr bool test_several_passes() {
    auto const lines = "a\nb\nc"sv | views::lines;
    auto it = lines.begin();
    auto const first = it++;
    EXPECT(*first == "a" && *it == "b");
    EXPECT(first != it);
    EXPECT(first == lines.begin());
    EXPECT(std::ranges::next(it, 2) == lines.end());
    EXPECT(std::ranges::distance(lines) == 3);
    EXPECT(lines.front() == "a");
    EXPECT(lines.base() == "a\nb\nc");
    return true;
}

constexpr bool test_paragraphs() {
    EXPECT(same("one\ntwo\n\nthree\n"sv | views::paragraphs, {"one\ntwo", "three"}));
    EXPECT(same("\n \n\none\n\t\n\n\ntwo\nthree"sv | views::paragraphs, {"one", "two\nthree"}));
    EXPECT(same("one\r\ntwo\r\n\r\nthree\r\n"sv | views::paragraphs, {"one\r\ntwo\r", "three\r"}));
    EXPECT(same("one\n\xC2\xA0\ntwo"sv | views::paragraphs, {"one", "two"})); // a no-break space shows nothing
    EXPECT(same(""sv | views::paragraphs, {}));
    EXPECT(same("\n\n  \n"sv | views::paragraphs, {}));
    EXPECT(same("one" | views::paragraphs, {"one"}));
    return true;
}

constexpr bool test_paragraphs_are_judged() {
    constexpr auto text =
        "Advertisement\n\nThe ferry to the island was cancelled on Thursday\nevening because of high waves.\n\nShare this article\n"sv;
    EXPECT(same(text | views::paragraphs | views::strip_residue,
                {"The ferry to the island was cancelled on Thursday\nevening because of high waves."}));
    return true;
}

template <class R, class F>
concept pipes_into = requires(R&& r, F f) { std::forward<R>(r) | f; };
static_assert(pipes_into<std::string&, decltype(views::lines)>);
static_assert(pipes_into<std::string, decltype(views::lines)>);
static_assert(!pipes_into<std::wstring&, decltype(views::lines)>);
static_assert(!pipes_into<std::vector<int>&, decltype(views::lines)>);
static_assert(!pipes_into<int, decltype(views::lines)>);

} // namespace

TEST_CASE("a text's lines end at newlines") { BOTH_TIMES(test_lines()); }
TEST_CASE("a line keeps every byte but its newline") { BOTH_TIMES(test_bytes_stay()); }
TEST_CASE("a line is a view into the text") { BOTH_TIMES(test_sub_views()); }
TEST_CASE("literals, views and vectors of characters have lines") { BOTH_TIMES(test_sources()); }
TEST_CASE("strings have lines") { REQUIRE(test_strings()); }
TEST_CASE("lines can be gone through again") { BOTH_TIMES(test_several_passes()); }
TEST_CASE("a text's paragraphs stand between blank lines") { BOTH_TIMES(test_paragraphs()); }
TEST_CASE("paragraphs are judged like lines") { BOTH_TIMES(test_paragraphs_are_judged()); }

TEST_CASE("a temporary string is kept by its view") {
    for (std::string const text : {"a\nb", "a line that is far too long for a short string\nb"}) {
        auto owner = std::string(text) | views::lines;
        auto const moved = std::move(owner); // a short string's characters move with it
        REQUIRE(same(moved, {text.substr(0, text.size() - 2), "b"}));
    }
}

TEST_CASE("an iterator outlives the view it came from") {
    auto const text = "one\ntwo"sv;
    auto it = (text | views::lines).begin();
    REQUIRE(*++it == "two");
}
