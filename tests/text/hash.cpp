// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

using namespace support;
using pith::text::xxh64;

namespace {

// The first three are in the documentation and tests of other implementations; the longer ones were computed by a
// few lines of Python from the specification.
constexpr bool test_known_answers() {
    EXPECT(xxh64::of("") == 0xEF46DB3751D8E999u);
    EXPECT(xxh64::of("abc") == 0x44BC2CF5AD770999u);
    EXPECT(xxh64::of("xxhash", 20141025) == 0xB559B98D844E0635u);
    EXPECT(xxh64::of("the ferry to the island was cancelled on thursday evening because of high waves and some forty "
                     "passengers spent the night in the school gymnasium") == 0xC6907C548037EC75u);
    return true;
}

constexpr bool test_pieces() {
    // However the bytes come, the hash is that of all of them.
    for (std::size_t first = 0; first <= ferry.size(); first += 7)
        for (std::size_t second = first; second <= ferry.size(); second += 31) {
            xxh64 h(3);
            h.update(ferry.substr(0, first));
            h.update(ferry.substr(first, second - first));
            h.update(ferry.substr(second));
            EXPECT(h.digest() == xxh64::of(ferry, 3));
            xxh64 g(3);
            g.update(ferry.substr(0, first));
            EXPECT(g.digest(ferry.substr(first)) == xxh64::of(ferry, 3));
        }
    return true;
}

} // namespace

TEST_CASE("xxh64 gives what its specification says") { BOTH_TIMES(test_known_answers()); }
TEST_CASE("xxh64 takes bytes in pieces") { BOTH_TIMES(test_pieces()); }
