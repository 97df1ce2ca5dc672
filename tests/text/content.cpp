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
    return true;
}

} // namespace

TEST_CASE("quotes, dashes, case, spacing and a final stop do not count") { BOTH_TIMES(test_same()); }
TEST_CASE("letters and digits do count") { BOTH_TIMES(test_different()); }
