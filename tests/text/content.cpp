// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

using namespace support;
using pith::text::content_fingerprint;
using pith::text::same_content;

namespace {

/// Same content and same fingerprint, or neither.
constexpr bool says_the_same(std::string_view a, std::string_view b) {
    EXPECT(same_content(a, b) == same_content(b, a));
    EXPECT(same_content(a, b) == (content_fingerprint(a) == content_fingerprint(b)));
    if (same_content(a, b)) EXPECT(pith::text::content_sample(a) == pith::text::content_sample(b));
    return same_content(a, b);
}

constexpr bool test_same() {
    EXPECT(says_the_same("He left.", "He left."));
    EXPECT(says_the_same("He left.", "HE LEFT"));
    EXPECT(says_the_same("\"We're here,\" he said", "“We’re here,” he said."));
    EXPECT(says_the_same("a - b", "a — b"));
    EXPECT(says_the_same("two  words", " two\xC2\xA0words\r"));
    EXPECT(says_the_same("co\xC2\xADoperate", "cooperate")); // a soft hyphen
    EXPECT(says_the_same("", " - "));
    EXPECT(says_the_same("caf\xE9", "caf\xE9"));
    return true;
}

constexpr bool test_different() {
    EXPECT(!says_the_same("He left.", "She left."));
    EXPECT(!says_the_same("He left at 5.", "He left at 6."));
    EXPECT(!says_the_same("He left.", "He left. He left."));
    EXPECT(!says_the_same("He left.", ""));
    EXPECT(!says_the_same("café", "cafe"));
    EXPECT(!says_the_same("caf\xE9", "caf\xEA"));
    EXPECT(!says_the_same("now here", "nowhere"));
    return true;
}

constexpr bool test_scripts_without_spaces() {
    EXPECT(says_the_same("渡船は欠航。", "渡船は、欠航"));
    EXPECT(says_the_same("渡船は 3 日 欠航", "渡船は3日欠航"));
    EXPECT(!says_the_same("渡船は欠航。", "渡船は運航。"));
    return true;
}

/// The content as it is hashed, and as it is compared.
std::string written(std::string_view s) {
    struct text_sink final : pith::text::content_sink {
        std::string text;
        void take(std::string_view piece, bool) override { text += piece; }
    } out;
    pith::text::content_writer::write(s, out);
    return out.text;
}
std::string read(std::string_view s) {
    std::string out;
    pith::text::content_reader r(s);
    while (char32_t const c = r.next()) {
        char bytes[4];
        if (r.space()) out += ' ';
        out.append(bytes, pith::text::encode(c, bytes));
    }
    return out;
}

} // namespace

TEST_CASE("quotes, dashes, case, spacing and a final stop do not count") { BOTH_TIMES(test_same()); }
TEST_CASE("letters and digits do count") { BOTH_TIMES(test_different()); }
TEST_CASE("spaces beside characters of scripts without spaces do not count") {
    BOTH_TIMES(test_scripts_without_spaces());
}

TEST_CASE("what is hashed is what is compared") {
    REQUIRE(written("“We’re here” – he SAID.") == "we re here he said");
    REQUIRE(written(" - ") == "");
    // Pieces of all kinds in any order and any length, at every offset of the eight bytes that are read at a time.
    constexpr std::string_view pieces[] = {
        "Hello", "world", "a",        ", ",           "-", " \"", "“",   "’",   "é", "Я",  "д", "中",  "文",
        "。",    "\xAD",  "\xC2\xAD", "\xE2\x80\x8B", " ", "  ",  "...", "123", "Z", "\n", "ไ", "\0"sv};
    std::uint32_t state = 1;
    auto const next = [&] { return state = state * 1664525u + 1013904223u, state >> 16; };
    for (int round = 0; round < 20'000; ++round) {
        std::string s;
        for (auto n = next() % (round % 100 == 0 ? 600 : 60); n > 0; --n) s += pieces[next() % std::size(pieces)];
        if (written(s) != read(s)) FAIL(s);
        // Its first 64 bytes are the sample's, so what says the same has the same sample.
        if (pith::text::content_writer::sample(s) != pith::text::xxh64::of(written(s).substr(0, 64))) FAIL(s);
    }
}
