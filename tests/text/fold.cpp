// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

using namespace support;
using namespace pith::text;

namespace {

constexpr bool folds(std::u32string_view upper, std::u32string_view lower) {
    for (std::size_t i = 0; i < upper.size(); ++i)
        if (fold_case(upper[i]) != lower[i] || fold_case(lower[i]) != lower[i]) return false;
    return upper.size() == lower.size();
}

constexpr bool test_fold_case() {
    EXPECT(folds(U"AZ09-", U"az09-"));
    EXPECT(folds(U"\u00C0\u00C9\u00D6\u00D8\u00DE", U"\u00E0\u00E9\u00F6\u00F8\u00FE")); // Latin-1
    EXPECT(folds(U"\u0100\u0139\u0141\u0160\u0178\u017D", U"\u0101\u013A\u0142\u0161\u00FF\u017E"));
    EXPECT(folds(U"\u01A0\u01AF\u1EA0\u1EF8", U"\u01A1\u01B0\u1EA1\u1EF9"));                         // Vietnamese
    EXPECT(folds(U"\u0391\u03A9\u0386\u0388\u038C\u038E", U"\u03B1\u03C9\u03AC\u03AD\u03CC\u03CD")); // Greek
    EXPECT(folds(U"\u0410\u042F\u0404\u0490", U"\u0430\u044F\u0454\u0491"));                         // Cyrillic
    EXPECT(folds(U"\u0531\u0556", U"\u0561\u0586"));                                                 // Armenian
    EXPECT(folds(U"\uFF21\uFF3A\uFF10", U"az0"));                                                    // full-width forms
    return true;
}

constexpr bool test_left_alone() {
    // The multiplication and division signs stand among the letters, and are none.
    EXPECT(fold_case(U'\u00D7') == U'\u00D7');
    EXPECT(fold_case(U'\u00F7') == U'\u00F7');
    EXPECT(fold_case(U'\u00DF') == U'\u00DF');
    EXPECT(fold_case(U'\u0138') == U'\u0138'); // kra has no capital
    EXPECT(fold_case(U'\u4E2D') == U'\u4E2D');
    EXPECT(fold_case(U'\u3042') == U'\u3042');
    EXPECT(fold_case(bad_byte + 0xC9) == bad_byte + 0xC9);
    return true;
}

constexpr bool test_ways_of_writing() {
    EXPECT(fold_case(U'\u0130') == U'i' && fold_case(U'\u0131') == U'i'); // Turkish, upper-cased either way
    EXPECT(fold_case(U'\u0401') == fold_case(U'\u0415'));                 // Russian yo and ye
    EXPECT(fold_case(U'\u03C2') == fold_case(U'\u03A3'));                 // final sigma
    EXPECT(fold_case(U'\u0623') == U'\u0627' && fold_case(U'\u0625') == U'\u0627' && fold_case(U'\u0622') == U'\u0627');
    return true;
}

/// Folding twice is folding once, and no folded character is longer in UTF-8 than the one it came from.
constexpr bool folds_well(char32_t from, char32_t to) {
    for (char32_t c = from; c < to; ++c) {
        char before[4]{}, after[4]{};
        if (fold_case(fold_case(c)) != fold_case(c)) return false;
        if (encode(fold_case(c), after) > encode(c, before)) return false;
    }
    return true;
}

/// The letters worked out beforehand are what fold_case says, and none is missing that it has.
constexpr bool letters_agree(char32_t from, char32_t to, bool in_tables) {
    for (char32_t c = from; c < to; ++c) {
        bool const letter = in_tables && is_word(c) && fold_case(c) >= 0x80;
        if (fold_letter(c) != (letter ? fold_case(c) : 0)) return false;
    }
    return true;
}

constexpr bool test_space() {
    for (char32_t const c : U" \t\r\n\u0085\u00A0\u1680\u2003\u2028\u2029\u202F\u205F\u3000"sv) EXPECT(is_space(c));
    for (char32_t const c : U"a-_\u200B\uFEFF\u2011"sv) EXPECT(!is_space(c));
    return true;
}

constexpr bool test_invisible() {
    for (
        char32_t const c :
        U"\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u2060\uFE0F\uFEFF\u061C\u034F\u180E\u3164\uFE77\uFFA0\uFFFB\U000E0101"sv)
        EXPECT(is_invisible(c));
    EXPECT(is_invisible(0));
    for (char32_t const c : U"a \u00A0\u2010\u0300\uFE80\uFFFD"sv) EXPECT(!is_invisible(c));
    return true;
}

constexpr bool test_words() {
    for (char32_t const c : U"az\u00E9\u00DF\u03C9\u0436\u0627\u0938\u093E\u0E01\u4E2D\u3042\u30A2\uD55C09\u0663"sv)
        EXPECT(is_word(c));
    for (char32_t const c :
         U" .,:;!?-'\"()[]/|\u00D7\u00B7\u2026\u2019\u060C\u061F\u0964\u3002\u300C\uFF01\u2022\u2192\U0001F600"sv)
        EXPECT(!is_word(c));
    EXPECT(is_word(bad_byte + 0xE9)); // a letter in Latin-1
    return true;
}

constexpr bool test_kinds() {
    for (char32_t const c : U"09\u0660\u06F9\u0966\uFF19"sv) EXPECT(is_digit(c));
    for (char32_t const c : U"aO\u00B2\u2160"sv) EXPECT(!is_digit(c));
    for (char32_t const c : U"\u4E2D\u3042\u30A2\u0E01"sv) EXPECT(is_unspaced(c));
    EXPECT(!is_unspaced(U'\uD55C') && is_wide(U'\uD55C')); // Korean has wide letters and spaces
    EXPECT(!is_wide(U'\u0E01'));
    for (char32_t const c : U".!?\u2026\u3002\uFF01\uFF1F\u061F\u06D4\u0964\u0589\u17D4"sv) EXPECT(is_terminal(c));
    for (char32_t const c : U",:;-\u060C\u061B\u3001"sv) EXPECT(!is_terminal(c));
    for (char32_t const c : U"\"')]\u00BB\u201D\u2019\u300D\u300F"sv) EXPECT(is_closer(c));
    for (char32_t const c : U"([\u300C<"sv) EXPECT(!is_closer(c));
    for (char32_t const c : U"-\u2010\u2011\u2013\u2014\u2212\uFF0D"sv) EXPECT(is_dash(c));
    EXPECT(!is_dash(U'_') && !is_dash(U'~'));
    for (char32_t const c : U"'`\u2018\u2019\u201A\u02BC\u2032"sv) EXPECT(straight_quote(c) == U'\'');
    for (char32_t const c : U"\"\u201C\u201D\u201E\u2033"sv) EXPECT(straight_quote(c) == U'"');
    EXPECT(straight_quote(U'\u00BB') == 0 && straight_quote(U',') == 0);
    return true;
}

} // namespace

TEST_CASE("capitals fold to small letters in every script of the tables") { BOTH_TIMES(test_fold_case()); }
TEST_CASE("what has no case is left alone") { BOTH_TIMES(test_left_alone()); }
TEST_CASE("the letters of two bytes fold alike, worked out beforehand or not") {
    char32_t volatile zero = 0; // not to be worked out by the compiler
    REQUIRE(letters_agree(zero + 0x80, 0xC0, false));
    REQUIRE(letters_agree(zero + 0xC0, 0x240, true));
    REQUIRE(letters_agree(zero + 0x240, 0x380, false));
    REQUIRE(letters_agree(zero + 0x380, 0x500, true));
    REQUIRE(letters_agree(zero + 0x500, 0x800, false));
    static_assert(letters_agree(0xC0, 0x100, true) && letters_agree(0x400, 0x440, true));
}
TEST_CASE("different ways to write a letter fold to one") { BOTH_TIMES(test_ways_of_writing()); }
TEST_CASE("every space is space, also those that break no line") { BOTH_TIMES(test_space()); }
TEST_CASE("marks that show nothing are invisible") { BOTH_TIMES(test_invisible()); }
TEST_CASE("letters of every script make words, signs do not") { BOTH_TIMES(test_words()); }
TEST_CASE("digits, terminals, closers, dashes and quotes are known") { BOTH_TIMES(test_kinds()); }
TEST_CASE("folding is stable and never makes text longer") {
    static_assert(folds_well(0xC0, 0x100) && folds_well(0x400, 0x440));
    char32_t volatile zero = 0;
    REQUIRE(folds_well(zero, 0x20000));
}
