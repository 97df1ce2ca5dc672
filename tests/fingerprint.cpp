// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

using namespace support;
using pith::fingerprint;
using pith::shard_of;
using pith::wide_fingerprint;

namespace {

// Computed by a program in another language from the description in text/content.hpp and the specification of XXH64.
// They may never change without another fingerprint_version: saved sets hold them.
constexpr bool test_known_answers() {
    static_assert(pith::fingerprint_version == 2);
    EXPECT(fingerprint("") == 0xEF46DB3751D8E999u);
    EXPECT(fingerprint("He left.") == 0x8FCBCE69AD65B4A4u);
    EXPECT(fingerprint("“We’re here” – he SAID.") == 0x23F9E432E62FFFB2u);
    EXPECT(fingerprint("Der Fährmann schläft\xC2\xAD. Ende!") == 0x35CE8F65DE8F6841u);
    EXPECT(fingerprint("渡船は木曜日の夕方、欠航になりました。 It is true.") == 0x506F408D0788AF71u);
    EXPECT(fingerprint("Паром отменили в четверг вечером.") == 0x75151CC2C92F8121u);
    EXPECT(fingerprint(ferry) == 0xC6907C548037EC75u);
    EXPECT((wide_fingerprint(ferry) == pith::fingerprint_128{0xC6907C548037EC75u, 0xA50430A0DF692567u}));
    EXPECT((wide_fingerprint("He left.") == pith::fingerprint_128{0x8FCBCE69AD65B4A4u, 0x88C371D24293F1D5u}));
    return true;
}

constexpr bool test_shards() {
    // floor(low 32 bits * n / 2^32): ferry's are 0x8037EC75, just above one half.
    EXPECT(shard_of(fingerprint(ferry), 1) == 0 && shard_of(fingerprint(ferry), 2) == 1);
    EXPECT(shard_of(fingerprint(ferry), 8) == 4 && shard_of(wide_fingerprint(ferry), 8) == 4);
    std::array<int, 5> filled{};
    for (std::uint64_t i = 0; i < 1000; ++i) ++filled[shard_of(pith::text::detail::mix(i + 1), 5)];
    for (int const n : filled) EXPECT(n > 150 && n < 250); // 200 expected, deviation 13
    return true;
}

constexpr bool test_rule() {
    pith::paragraph_rule const rule;
    EXPECT(rule.counts(ferry));
    EXPECT(rule.counts("  The ferry to the island was cancelled on Thursday evening because of high waves, and then it "
                       "was Friday!  \r"));
    EXPECT(!rule.counts("Do you remember that the ferry to the island was cancelled on Thursday evening because of "
                        "the high waves?")); // a question is put to many
    EXPECT(!rule.counts("He said no.") && !rule.counts(""));
    EXPECT((pith::paragraph_rule{.least = 10}.counts("He said no.")));
    EXPECT(!(pith::paragraph_rule{.least = 12}.counts("He said no.")));
    EXPECT((pith::paragraph_rule{.least = 10, .statements = false}.counts("Did he say no?")));
    // 50 ideographs take as much reading as 100 letters.
    constexpr auto fifty =
        "木曜日の夕方、高波のため島へ渡る船が欠航となり、約四十人の乗客は学校の体育館で一夜を明かした。朝五時、"
        "村のパン屋が焼きたてを届けた。"sv;
    EXPECT(rule.counts(fifty));
    EXPECT(!rule.counts(fifty.substr(0, 3 * 48)));
    return true;
}

} // namespace

TEST_CASE("fingerprints are the ones that the documentation describes") { BOTH_TIMES(test_known_answers()); }
TEST_CASE("shards share the fingerprints out evenly") { BOTH_TIMES(test_shards()); }
TEST_CASE("long statements count, in any script; other lines where the rule says so") { BOTH_TIMES(test_rule()); }
