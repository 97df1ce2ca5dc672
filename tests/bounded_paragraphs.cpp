// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

#include <cstdint>
#include <stdexcept>

using namespace support;
using pith::bounded_paragraphs;
using pith::load_fault;

namespace {

constexpr std::uint64_t nth(std::uint64_t i) { return pith::text::detail::mix(i * 0x9E3779B97F4A7C15u + 1); }

/// The share of 200,000 new fingerprints that the set takes for old ones.
double measured_rate(bounded_paragraphs const& s) {
    std::size_t wrong = 0;
    for (std::uint64_t i = 0; i < 200'000; ++i) wrong += s.contains(nth((std::uint64_t{1} << 40) + i)) ? 1u : 0u;
    return static_cast<double>(wrong) / 200'000;
}

constexpr bool test_set() {
    bounded_paragraphs s(4096);
    EXPECT(s.empty() && !s.contains(ferry) && s.false_positive_rate() == 0);
    EXPECT(s.insert(ferry) && !s.insert(ferry) && s.contains(ferry) && !s.contains(baker) && s.size() == 1);
    for (std::uint64_t i = 0; i < 200; ++i) s.insert(nth(i));
    for (std::uint64_t i = 0; i < 200; ++i) EXPECT(s.contains(nth(i)));
    return true;
}

} // namespace

TEST_CASE("a bounded set holds all that was inserted") { BOTH_TIMES(test_set()); }

TEST_CASE("a bounded set is never wrong more often than it says, and stays within its bytes") {
    for (double const rate : {1e-2, 1e-3, 1e-4}) {
        bounded_paragraphs s(100'000, rate);
        REQUIRE(s.byte_size() <= 100'000 + sizeof s);
        for (std::uint64_t i = 0; i < s.capacity() / 2; ++i) s.insert(nth(i));
        REQUIRE(s.false_positive_rate() < rate / 5); // far from full it is far better
        for (std::uint64_t i = 0; i < 2 * s.capacity(); ++i) s.insert(nth(i));
        REQUIRE(s.full());
        REQUIRE(s.size() == s.capacity());
        REQUIRE(s.false_positive_rate() <= rate);
        REQUIRE(s.false_positive_rate() > rate * 0.99);
        // Of 200,000 asked 2,000, 200 and 20 are expected: three deviations of the last are 13.
        REQUIRE(measured_rate(s) < rate * 1.1 + 13.0 / 200'000);
        REQUIRE(measured_rate(s) > rate * 0.9 - 13.0 / 200'000);
        std::size_t held = 0;
        for (std::uint64_t i = 0; i < s.capacity(); ++i) held += s.contains(nth(i)) ? 1u : 0u;
        REQUIRE(held == s.capacity()); // what came before it was full
    }
    // What the header says of bytes: 2, 3 and 4.4 for each.
    REQUIRE(bounded_paragraphs(1'000'000, 1e-3).capacity() > 499'000);
    REQUIRE(bounded_paragraphs(1'000'000, 1e-4).capacity() > 333'000);
    REQUIRE(bounded_paragraphs(1'000'000, 1e-5).capacity() > 227'000);
}

TEST_CASE("how much a bounded set takes is the same on every machine") {
    // In doubles the last digit decides here: 12762252 or 12762253, with FMA or without.
    bounded_paragraphs const s(40'376'640, 6.67e-5);
    REQUIRE(s.capacity() == 12'762'252);
    // A rate of 10^-15 is less than one paragraph in every block costs: that is 64^-8, or 3.6 in 10^15.
    BOTH_TIMES(bounded_paragraphs(64, 1e-15).capacity() == 0);
    // Never more than 512 to a block, and nothing with a rate of nothing.
    BOTH_TIMES(bounded_paragraphs(6'400, 0).full());
    REQUIRE(bounded_paragraphs(6'400, -1).full());
    REQUIRE(bounded_paragraphs(6'400, 1).capacity() == 51'199);
}

TEST_CASE("a bounded set of no block at all is an error") {
    REQUIRE_THROWS_AS(bounded_paragraphs(0), std::length_error);
    REQUIRE_THROWS_AS(bounded_paragraphs(63), std::length_error);
    REQUIRE(bounded_paragraphs(64).byte_size() == 64 + sizeof(bounded_paragraphs));
    BOTH_TIMES(bounded_paragraphs(127).byte_size() == 64 + sizeof(bounded_paragraphs));
    if constexpr (sizeof(std::size_t) == 4) REQUIRE_THROWS_AS(bounded_paragraphs(8'000'000'000), std::length_error);
}

TEST_CASE("bounded sets merge") {
    bounded_paragraphs a(10'000), b(10'000), other(20'000);
    a.insert(ferry);
    b.insert(baker);
    REQUIRE(a.merge(b));
    REQUIRE((a.contains(ferry) && a.contains(baker) && !a.contains(mayor) && a.size() == 2));
    REQUIRE(!a.merge(other));
    a.clear(); // and are as new again
    REQUIRE((a.empty() && !a.contains(ferry) && a.insert(ferry) && a.contains(ferry)));
}

TEST_CASE("bounded sets are saved and loaded") {
    bounded_paragraphs s(1'000, 1e-3), loaded(64, 1e-3);
    for (auto const p : {ferry, baker}) s.insert(p);
    auto const file = s.save();
    REQUIRE(loaded.try_load(file));
    REQUIRE((loaded.contains(ferry) && loaded.contains(baker) && !loaded.contains(mayor)));
    REQUIRE((loaded.size() == 2 && loaded.capacity() == s.capacity() && loaded.save() == file));

    std::optional<pith::load_error> why;
    REQUIRE(!loaded.try_load(pith::seen_paragraphs().save(), &why));
    REQUIRE(why->fault == load_fault::kind);
    REQUIRE(!pith::seen_paragraphs().try_load(file, &why));
    REQUIRE(why->fault == load_fault::kind);
    REQUIRE(!loaded.try_load(std::string_view(file).substr(0, 500), &why));
    REQUIRE(why->fault == load_fault::truncated);
    REQUIRE_THROWS_AS(loaded.load("nonsense"), pith::load_error);
    REQUIRE((loaded.contains(ferry) && loaded.save() == file));
}

TEST_CASE("a file with a good checksum but an untrue count does not make a bounded set state too low a rate") {
    bounded_paragraphs s(1'000, 1e-3);
    for (auto const p : {ferry, baker}) s.insert(p);
    auto const signed_again = [](std::string file) {
        std::uint64_t sum = pith::text::xxh64::of(std::string_view(file).substr(0, file.size() - 8));
        for (std::size_t k = file.size() - 8; k < file.size(); ++k, sum >>= 8) file[k] = static_cast<char>(sum & 0xFF);
        return file;
    };
    auto const with_count = [&](char byte) {
        auto file = s.save();
        for (std::size_t k = 24; k < 32; ++k) file[k] = byte;
        return signed_again(file);
    };
    bounded_paragraphs loaded(1'000, 1e-3);
    std::optional<pith::load_error> why;
    REQUIRE(!loaded.try_load(with_count('\0'), &why));
    REQUIRE(why->fault == load_fault::corrupt);
    REQUIRE(loaded.empty());
    // A set is made of blocks of eight words.
    auto file = s.save();
    file[16] = static_cast<char>(file[16] - 1);
    file.erase(file.size() - 16, 8);
    REQUIRE(!loaded.try_load(signed_again(file), &why));
    REQUIRE(why->fault == load_fault::corrupt);
    REQUIRE(loaded.empty());
    // All that can be counted, so nothing can be added to it.
    REQUIRE(loaded.try_load(with_count('\xFF'), &why));
    REQUIRE(loaded.merge(s));
    REQUIRE(loaded.full());
}

TEST_CASE("a bounded set counts on where a file has counted to 2^32 and more") {
    bounded_paragraphs s(1'000, 1e-3), loaded(1'000, 1e-3);
    s.insert(ferry);
    auto file = s.save();
    file[28] = '\1'; // 2^32 + 1
    std::uint64_t sum = pith::text::xxh64::of(std::string_view(file).substr(0, file.size() - 8));
    for (std::size_t k = file.size() - 8; k < file.size(); ++k, sum >>= 8) file[k] = static_cast<char>(sum & 0xFF);
    REQUIRE(loaded.try_load(file));
    REQUIRE(loaded.size() == pith::detail::saturated((std::uint64_t{1} << 32) + 1)); // never the 1 that is left of it
    REQUIRE((loaded.full() && !loaded.empty() && loaded.contains(ferry)));
    REQUIRE(loaded.false_positive_rate() > 0.99);
    REQUIRE(loaded.save() == file);
    STATIC_REQUIRE(pith::detail::saturated<std::uint32_t>((std::uint64_t{1} << 32) + 1) == 0xFFFFFFFFu);
    STATIC_REQUIRE(pith::detail::saturated<std::uint32_t>(0xFFFFFFFEu) == 0xFFFFFFFEu);
}

TEST_CASE("strip_duplicates takes a bounded set") {
    bounded_paragraphs seen(10'000);
    REQUIRE(same(page(ferry, baker) | views::strip_duplicates(seen), {ferry, baker}));
    REQUIRE(same(page(mayor, baker, "Short") | views::strip_duplicates(seen), {mayor, "Short"}));
}
