// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

using namespace support;
using namespace pith::text;

namespace {

constexpr bool reads(std::string_view s, char32_t code) {
    auto const d = decode(s, 0);
    return d.code == code && d.size == s.size();
}

/// The first byte stands alone, as itself.
constexpr bool is_bad(std::string_view s) {
    auto const d = decode(s, 0);
    return d.code == bad_byte + static_cast<unsigned char>(s[0]) && d.size == 1;
}

constexpr bool test_decode() {
    EXPECT(reads("A", U'A'));
    EXPECT(reads("\0"sv, 0));
    EXPECT(reads("\x7F", 0x7F));
    EXPECT(reads("\xC2\x80", 0x80)); // the first and the last of each length
    EXPECT(reads("\xDF\xBF", 0x7FF));
    EXPECT(reads("\xE0\xA0\x80", 0x800));
    EXPECT(reads("\xEF\xBF\xBF", 0xFFFF));
    EXPECT(reads("\xF0\x90\x80\x80", 0x10000));
    EXPECT(reads("\xF4\x8F\xBF\xBF", 0x10FFFF));
    EXPECT(decode("a\xC3\xA9z", 1).code == 0xE9);
    return true;
}

constexpr bool test_bad_bytes() {
    EXPECT(is_bad("\x80")); // a continuation that continues nothing
    EXPECT(is_bad("\xC3")); // cut off
    EXPECT(is_bad("\xE2\x82"));
    EXPECT(is_bad("\xF0\x9F\x98"));
    EXPECT(is_bad("\xC3z"));    // interrupted
    EXPECT(is_bad("\xC0\x80")); // longer than need be
    EXPECT(is_bad("\xC1\xBF"));
    EXPECT(is_bad("\xE0\x9F\xBF"));
    EXPECT(is_bad("\xF0\x8F\xBF\xBF"));
    EXPECT(is_bad("\xED\xA0\x80"));     // half of a surrogate pair
    EXPECT(is_bad("\xF4\x90\x80\x80")); // above the last character
    EXPECT(is_bad("\xF5\x80\x80\x80"));
    EXPECT(is_bad("\xFF"));
    return true;
}

constexpr bool test_decode_before() {
    constexpr auto s = "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"sv;
    EXPECT(decode_before(s, 10).code == 0x1F600 && decode_before(s, 10).size == 4);
    EXPECT(decode_before(s, 6).code == 0x20AC && decode_before(s, 6).size == 3);
    EXPECT(decode_before(s, 3).code == 0xE9 && decode_before(s, 3).size == 2);
    EXPECT(decode_before(s, 1).code == U'a');

    EXPECT(decode_before("\xE9"sv, 1).code == bad_byte + 0xE9);
    EXPECT(decode_before("a\x80"sv, 2).code == bad_byte + 0x80);
    EXPECT(decode_before("\xC3\xA9\xA9"sv, 3).code == bad_byte + 0xA9); // one continuation too many
    EXPECT(decode_before("\x80\x80\x80\x80\x80"sv, 5).size == 1);
    return true;
}

/// Whatever the bytes, reading forward gives them all back, and reading backward gives the same characters.
constexpr bool round_trip(std::string_view s) {
    std::vector<char32_t> forward, backward;
    std::size_t written = 0;
    for (std::size_t i = 0; i < s.size();) {
        auto const d = decode(s, i);
        char out[4]{};
        EXPECT(encode(d.code, out) == d.size);
        EXPECT(std::string_view(out, d.size) == s.substr(i, d.size));
        forward.push_back(d.code);
        written += d.size;
        i += d.size;
    }
    EXPECT(written == s.size());
    for (std::size_t i = s.size(); i > 0;) {
        auto const d = decode_before(s, i);
        backward.push_back(d.code);
        i -= d.size;
    }
    EXPECT(std::ranges::equal(forward, backward | std::views::reverse));
    return true;
}

constexpr bool test_round_trips() {
    EXPECT(round_trip("plain"));
    EXPECT(round_trip("caf\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80"));
    EXPECT(round_trip("caf\xE9 \xFF\xFE\x80 \xC3"));
    EXPECT(round_trip("\xED\xA0\x80\xC0\x80\xF4\x90\x80\x80"));
    return true;
}

} // namespace

TEST_CASE("characters of every length are decoded") { BOTH_TIMES(test_decode()); }
TEST_CASE("a byte that is not UTF-8 is a character of its own") { BOTH_TIMES(test_bad_bytes()); }
TEST_CASE("characters are decoded backward") { BOTH_TIMES(test_decode_before()); }
TEST_CASE("no byte is lost in decoding") { BOTH_TIMES(test_round_trips()); }

TEST_CASE("every pair of bytes survives decoding, forward and backward") {
    std::string text;
    for (int a = 0x70; a < 0x100; ++a)
        for (int b = 0x70; b < 0x100; ++b) {
            text = {static_cast<char>(a), static_cast<char>(b), 'z'};
            if (!round_trip(text)) FAIL();
        }
    REQUIRE(round_trip(text));
}
