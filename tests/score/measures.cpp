// SPDX-License-Identifier: BSL-1.0
//
// What a line looks like, counted eight characters at a time: as counted one by one.
#include "../support.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

using namespace support;
namespace pd = pith::detail;

namespace {

/// Character by character, as measure_line says what it counts.
constexpr pd::line_measures one_by_one(std::string_view s) {
    pd::line_measures n;
    bool inside = false;
    for (std::size_t i = 0; i < s.size();) {
        auto const d = pith::text::decode(s, i);
        i += d.size;
        auto const g = pd::glyph_of(d.code);
        ++n.of[static_cast<std::size_t>(g)];
        n.words += pd::is_part(g) && !inside ? 1u : 0u;
        n.titled += g == pd::glyph::capital && !inside ? 1u : 0u;
        inside = pd::is_part(g);
        if (g != pd::glyph::space) n.width += pith::text::is_wide(d.code) ? 2u : 1u;
    }
    n.words += n[pd::glyph::unspaced] / 2;
    return n;
}
constexpr bool test_glyphs() {
    for (unsigned char c = 0; c < 128; ++c) EXPECT(pd::ascii_glyph_of(c) == pd::glyph_of(c));
    return true;
}

/// All parts of a line, so that every character is the last of eight, the first, and beyond them.
constexpr bool measured(std::string_view line) {
    for (std::size_t a = 0; a <= line.size(); ++a)
        for (std::size_t z = a; z <= line.size(); ++z) {
            auto const s = line.substr(a, z - a);
            auto const x = pd::measure_line(s), y = one_by_one(s);
            if (x.of != y.of || x.width != y.width || x.words != y.words || x.titled != y.titled) return false;
        }
    return true;
}
constexpr bool test_ascii() {
    EXPECT(measured("Oars; 12 Nets, a | B/c > 3rd"));
    EXPECT(measured("a\tb") && measured(std::string_view("a\0b\x7F", 4)));
    return true;
}
constexpr bool test_mixed() {
    EXPECT(measured("na\xC3\xAFve \xC3\x89t\xC3\xA9 caf\xC3\xA9s \xE2\x80\x93 12")); // cut sequences too
    EXPECT(measured(
        "\xE6\xB8\xAF\xE5\x8F\xA3 ab \xE3\x80\x81X \xD0\x9F\xD0\xBE\xD1\x80t \xB7")); // and bytes that are none
    return true;
}
constexpr bool test_long() {
    std::string s;
    for (int k = 0; k < 700; ++k) s += k % 50 == 49 ? "\xC3\xA9, " : "Boat 7/ ";
    auto const x = pd::measure_line(s), y = one_by_one(s);
    EXPECT(x.of == y.of && x.width == y.width && x.words == y.words && x.titled == y.titled);
    return true;
}

} // namespace

TEST_CASE("the table of ASCII says what the characters are") { BOTH_TIMES(test_glyphs()); }
TEST_CASE("ASCII is measured eight characters at a time") { BOTH_TIMES(test_ascii()); }
TEST_CASE("other characters are measured between them") { REQUIRE(test_mixed()); }
TEST_CASE("long lines are measured") { REQUIRE(test_long()); }
