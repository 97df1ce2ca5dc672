// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

using namespace support;
namespace swar = pith::text::swar;

namespace {

/// Whether a question about every byte of a word has the answers that `expected` gives byte by byte. The bytes around
/// the one asked about must not matter.
template <class Question, class Expected>
constexpr bool answers(Question question, Expected expected) {
    for (unsigned c = 0; c < 0x80; ++c)
        for (unsigned other : {0u, unsigned{' '}, unsigned{'z'}, 0x7Fu}) {
            char const bytes[8] = {static_cast<char>(c),     static_cast<char>(other), static_cast<char>(c),
                                   static_cast<char>(other), static_cast<char>(other), static_cast<char>(c),
                                   static_cast<char>(other), static_cast<char>(c)};
            auto const yes = question(swar::load(bytes));
            for (unsigned k = 0; k < 8; ++k)
                if ((((yes >> (8 * k)) & 0xFFu) == 0x80u) != expected(static_cast<unsigned char>(bytes[k])))
                    return false;
        }
    return true;
}

constexpr bool test_questions() {
    EXPECT(answers([](auto w) { return swar::below(w, ' '); }, [](unsigned char c) { return c < ' '; }));
    EXPECT(answers([](auto w) { return swar::between(w, '0', '9'); },
                   [](unsigned char c) { return c >= '0' && c <= '9'; }));
    EXPECT(answers([](auto w) { return swar::between(w, 'a', 'z'); },
                   [](unsigned char c) { return c >= 'a' && c <= 'z'; }));
    EXPECT(answers([](auto w) { return swar::equal(w, '`'); }, [](unsigned char c) { return c == '`'; }));
    EXPECT(answers([](auto w) { return swar::equal(w, 0); }, [](unsigned char c) { return c == 0; }));
    EXPECT(answers([](auto w) { return swar::not_ascii(w); }, [](unsigned char) { return false; }));
    EXPECT(swar::not_ascii(swar::load("a\x80"
                                      "b\xFF"
                                      "cdef")) == 0x0000000080008000u);
    return true;
}

constexpr bool test_loads() {
    constexpr std::string_view text = "0123456789";
    EXPECT(swar::load(text, 0) == 0x3736353433323130u);
    EXPECT(swar::load(text, 2) == 0x3938373635343332u);
    EXPECT(swar::load(text, 7) == 0x393837u); // zeros behind the end
    EXPECT(swar::load(text, 10) == 0);
    EXPECT(swar::load(text.substr(0, 3), 1) == 0x3231u); // also where the whole text is shorter
    EXPECT(swar::first_bytes(0x1122334455667788u, 3) == 0x667788u);
    EXPECT(swar::first_bytes(0x1122334455667788u, 8) == 0x1122334455667788u);
    return true;
}

constexpr bool test_counting() {
    EXPECT(swar::before(0) == 8);
    EXPECT(swar::before(0x8000u) == 1);
    EXPECT(swar::bits(0x8000000000008080u) == 0x83u);
    EXPECT(swar::bits(swar::high_bits) == 0xFFu);
    EXPECT(swar::bits(0x8000000000008080u, 56) == 0x8300000000000000u);
    EXPECT(swar::first_bits(0) == 0 && swar::first_bits(3) == 7 && swar::first_bits(64) == ~swar::word{0});
    EXPECT(swar::count(0) == 0 && swar::count(0x8000000000000007u) == 4 && swar::count(~swar::word{0}) == 64);
    EXPECT(swar::sum(swar::every(255)) == 8 * 255);
    EXPECT(swar::is_shown(swar::load("ab cd~!x")));
    EXPECT(!swar::is_shown(swar::load("ab\0cdefg")));
    EXPECT(!swar::is_shown(swar::load("abcdefg\xE9")));
    EXPECT(swar::any("eight characters, then a >", [](auto w) { return swar::equal(w, '>'); }));
    EXPECT(!swar::any("eight characters", [](auto w) { return swar::equal(w, '>'); }));
    return true;
}

} // namespace

TEST_CASE("questions about eight bytes are answered byte by byte") { BOTH_TIMES(test_questions()); }
TEST_CASE("loads stop where the text does") { BOTH_TIMES(test_loads()); }
TEST_CASE("answers are counted") { BOTH_TIMES(test_counting()); }
