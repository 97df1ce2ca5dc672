// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

#include <cstdint>
#include <utility>

using namespace support;
using namespace std::string_literals;
using pith::load_fault;
using pith::seen_paragraphs;
using pith::seen_paragraphs_128;

namespace {

/// Fingerprints as even as those of text.
constexpr std::uint64_t nth(std::uint64_t i) { return pith::text::detail::mix(i * 0x9E3779B97F4A7C15u + 1); }

seen_paragraphs set_of(std::uint64_t from, std::uint64_t to) {
    seen_paragraphs s;
    for (auto i = from; i < to; ++i) s.insert(nth(i));
    return s;
}
bool holds(seen_paragraphs const& s, std::uint64_t from, std::uint64_t to) {
    for (auto i = from; i < to; ++i)
        if (!s.contains(nth(i))) return false;
    return true;
}

std::string bytes(std::initializer_list<std::uint64_t> words) {
    std::string s;
    for (auto w : words)
        for (int k = 0; k < 8; ++k, w >>= 8) s += static_cast<char>(w & 0xFF);
    return s;
}

/// Refuses `file` for the reason given, with a message that has the words, and stays as it was.
void refuses(std::string const& file, load_fault fault, std::string_view words) {
    auto s = set_of(0, 10);
    std::optional<pith::load_error> why;
    REQUIRE(!s.try_load(file, &why));
    REQUIRE(why);
    REQUIRE(why->fault == fault);
    INFO(why->what());
    REQUIRE(std::string_view(why->what()).find(words) != std::string_view::npos);
    REQUIRE(s == set_of(0, 10));
    REQUIRE_THROWS_AS(s.load(file), pith::load_error);
    REQUIRE(s == set_of(0, 10));
}

constexpr bool test_set() {
    seen_paragraphs s;
    EXPECT(s.empty() && !s.contains(ferry));
    EXPECT(s.insert(ferry) && !s.insert(ferry) && s.contains(ferry) && s.size() == 1);
    EXPECT(s.contains(pith::fingerprint(ferry)) && !s.contains(baker));
    for (std::uint64_t i = 0; i < 300; ++i) EXPECT(s.insert(nth(i)));
    for (std::uint64_t i = 0; i < 300; ++i)
        EXPECT(!s.insert(nth(i)) && s.contains(nth(i)) && !s.contains(nth(i + 300)));
    EXPECT(s.size() == 301);
    seen_paragraphs_128 wide;
    EXPECT(wide.insert(ferry) && !wide.insert(ferry) && wide.contains(ferry) && !wide.contains(baker));
    // Equal in the first half only: two paragraphs.
    auto const f = pith::wide_fingerprint(ferry);
    EXPECT((wide.insert(pith::fingerprint_128{f.high, f.low + 1}) && wide.size() == 2));
    return true;
}

constexpr bool test_edges_of_the_range() {
    // 0 marks a free place, so 1 stands for it; the greatest homes pass their entries on behind the last home.
    seen_paragraphs s;
    EXPECT(s.insert(std::uint64_t{0}) && s.contains(std::uint64_t{0}) && !s.insert(std::uint64_t{1}));
    for (std::uint64_t i = 0; i < 200; ++i) EXPECT(s.insert(~i));
    for (std::uint64_t i = 0; i < 200; ++i) EXPECT(s.contains(~i));
    EXPECT(s.size() == 201);
    return true;
}

} // namespace

TEST_CASE("a set of paragraphs holds what was inserted and nothing else") { BOTH_TIMES(test_set()); }
TEST_CASE("the least and the greatest fingerprints are held too") { BOTH_TIMES(test_edges_of_the_range()); }

TEST_CASE("many are asked at once") {
    auto const s = set_of(0, 50'000);
    std::vector<std::uint64_t> asked;
    for (std::uint64_t i = 0; i < 999; ++i) asked.push_back(nth(i * 101)); // the first half of them are held
    bool found[999];
    s.contains(asked, found);
    for (std::size_t i = 0; i < 999; ++i)
        if (found[i] != (i * 101 < 50'000)) FAIL(i);
    seen_paragraphs().contains(asked, found);
    REQUIRE(!found[0]);
}

TEST_CASE("a paragraph takes 16 bytes at most, with 128 bits 32, whatever the number") {
    seen_paragraphs s;
    seen_paragraphs_128 wide;
    for (std::uint64_t i = 0; i < 300'000; ++i) {
        s.insert(nth(i));
        wide.insert({nth(i), i});
        if (i < 100) continue;
        if (s.byte_size() > 16 * s.size() || wide.byte_size() > 32 * wide.size()) FAIL(i);
    }
    REQUIRE(s.size() == 300'000);
    REQUIRE(s.byte_size() >= 8 * s.size()); // no less than they need
    seen_paragraphs reserved;
    reserved.reserve(300'000);
    auto const before = reserved.byte_size();
    for (std::uint64_t i = 0; i < 300'000; ++i) reserved.insert(nth(i));
    REQUIRE(reserved.byte_size() == before);
    REQUIRE(before < 11 * 300'000);
    // Whatever the number is.
    for (std::size_t const n : {1u, 3u, 7u, 66u, 131u, 257u, 1002u, 5003u}) {
        seen_paragraphs room;
        room.reserve(n);
        auto const bytes = room.byte_size();
        for (std::uint64_t i = 0; i < n; ++i) room.insert(nth(i));
        CAPTURE(n);
        REQUIRE(room.byte_size() == bytes);
    }
}

TEST_CASE("merged sets hold what any of them held, in whatever order they are merged") {
    auto const a = set_of(0, 7'000), b = set_of(5'000, 9'000), c = set_of(20'000, 20'003);
    auto ab = a, ba = c;
    ab.merge(b);
    ab.merge(c);
    ba.merge(b);
    ba.merge(a);
    REQUIRE(ab.size() == 9'003);
    REQUIRE((holds(ab, 0, 9'000) && holds(ab, 20'000, 20'003)));
    REQUIRE(ab == ba);
    REQUIRE(ab.byte_size() <= 16 * ab.size());
    ab.merge(ab);
    ab.merge(seen_paragraphs());
    REQUIRE(ab == ba);
}

TEST_CASE("fingerprints that crowd one place cost no more than others, and no memory") {
    auto s = set_of(0, 50'000);
    for (std::uint64_t i = 0; i < 200'000; ++i) s.insert(nth(i) >> 20); // all in a millionth of the range
    for (std::uint64_t i = 50'000; i < 100'000; ++i) s.insert(nth(i));
    REQUIRE(holds(s, 0, 50'000));
    std::size_t left_out = 0; // those whose home lies in the crowd
    for (std::uint64_t i = 50'000; i < 100'000; ++i) left_out += s.contains(nth(i)) ? 0u : 1u;
    REQUIRE(left_out < 1'000);
    REQUIRE(s.size() < 110'000); // not all of the crowd
    REQUIRE(s.byte_size() <= 16 * s.size());
}

TEST_CASE("a saved set is the bytes that its description says") {
    // The checksums were computed by a program in another language.
    seen_paragraphs s;
    s.insert(std::uint64_t{1} << 63);
    s.insert(std::uint64_t{5});
    REQUIRE(s.save() == "pithseen\1\0\2\0\x40\0\0\0"s + bytes({2, 2, 5, std::uint64_t{1} << 63, 0x2B0F46839E77DE95u}));
    seen_paragraphs_128 wide;
    wide.insert({7, 9});
    REQUIRE(wide.save() == "pithseen\1\0\2\0\x80\0\0\0"s + bytes({1, 1, 9, 7, 0x8D9FEBAE3FC5F303u}));
}

TEST_CASE("a set is saved and loaded, the order of insertion leaves no trace") {
    auto const s = set_of(0, 1'000);
    seen_paragraphs backwards;
    for (std::uint64_t i = 1'000; i-- > 0;) backwards.insert(nth(i));
    REQUIRE(backwards.save() == s.save());
    REQUIRE(s.save().size() == 40 + 8 * 1'000);

    auto loaded = set_of(5'000, 5'010);
    REQUIRE(loaded.try_load(s.save()));
    REQUIRE(loaded == s);
    REQUIRE((holds(loaded, 0, 1'000) && !loaded.contains(nth(5'000))));
    REQUIRE(loaded.insert(nth(5'000)));

    std::vector<char> out;
    s.save(std::back_inserter(out));
    REQUIRE(std::string(out.begin(), out.end()) == s.save());

    REQUIRE(loaded.try_load(seen_paragraphs().save()));
    REQUIRE(loaded.empty());

    seen_paragraphs_128 wide, again;
    for (auto const p : {ferry, baker, mayor}) wide.insert(p);
    again.load(wide.save());
    REQUIRE((again == wide && again.contains(mayor)));
}

TEST_CASE("what is no saved set, or a damaged one, is refused and changes nothing") {
    auto const good = set_of(100, 150).save();
    refuses("", load_fault::foreign, "this is not one");
    refuses("\x89PNG\r\n\x1a\n and so on and so on and so on and so on", load_fault::foreign, "this is not one");
    refuses(std::string(100, '\0'), load_fault::foreign, "this is not one");
    for (std::size_t n = 1; n < good.size(); ++n) {
        seen_paragraphs s;
        std::optional<pith::load_error> why;
        if (s.try_load(std::string_view(good).substr(0, n), &why) || why->fault != load_fault::truncated) FAIL(n);
    }
    refuses(good.substr(0, 20), load_fault::truncated, "within its header");
    refuses(good.substr(0, good.size() - 1), load_fault::truncated, "shorter");
    refuses(good + '\0', load_fault::truncated, "longer");
    for (std::size_t at = 8; at < good.size(); ++at) { // any byte changed
        auto bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 0x20);
        seen_paragraphs s;
        if (s.try_load(bad) || !s.empty()) FAIL(at);
    }
    auto bad = good;
    bad[40] = static_cast<char>(bad[40] ^ 1);
    refuses(bad, load_fault::corrupt, "checksum");
    bad = good;
    bad[8] = 2;
    refuses(bad, load_fault::version, "format");
    bad = good;
    bad[10] = 1;
    refuses(bad, load_fault::version, "fingerprints");
    refuses(seen_paragraphs_128().save(), load_fault::kind, "64 bits");
    // A count that no file can have.
    bad = good;
    for (std::size_t at = 16; at < 24; ++at) bad[at] = '\xFF';
    refuses(bad, load_fault::truncated, "shorter");
    // A right checksum over what save never writes: the same fingerprint twice, and 0.
    for (auto const& [a, b] : {std::pair<std::uint64_t, std::uint64_t>{5, 5}, {0, 5}, {6, 5}}) {
        auto body = "pithseen\1\0\2\0\x40\0\0\0"s + bytes({2, 2, a, b});
        refuses(body + bytes({pith::text::xxh64::of(body)}), load_fault::corrupt, "order");
    }
}
