// SPDX-License-Identifier: BSL-1.0
//
// Judging allocates nothing. Counted, not timed; and not under clang's thread sanitizer, which has an operator new of its
// own and takes no other.
#include "support.hpp"

#ifdef __has_feature
#if __has_feature(thread_sanitizer)
#define PITH_TEST_NO_COUNTING
#endif
#endif
#ifndef PITH_TEST_NO_COUNTING

#include <cstdlib>
#include <new>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmismatched-new-delete" // g++ inlines one of a pair and misses the other
#endif

namespace {
std::size_t allocations = 0;
}

void* operator new(std::size_t size) {
    ++allocations;
    if (void* const p = std::malloc(size == 0 ? 1 : size)) return p;
    throw std::bad_alloc();
}
void* operator new(std::size_t size, std::nothrow_t const&) noexcept {
    ++allocations;
    return std::malloc(size == 0 ? 1 : size);
}
void operator delete(void* p) noexcept { std::free(p); }
void operator delete(void* p, std::size_t) noexcept { std::free(p); }

using namespace support;

namespace {

std::string page_of(int units) {
    std::string text;
    for (int i = 0; i < units; ++i) {
        text += std::to_string(i) + " boats came in. ";
        text += ferry;
        text += "\nAdvertisement\n\nRead more:\nFishermen ask for a longer pier, and get one\nShare this article\n17.1 "
                "C\nError! We're sorry, but the page you were\n"
                "looking for doesn't exist.\n\n";
    }
    return text;
}

/// Allocations made while `f` runs.
template <class F>
std::size_t counted(F f) {
    auto const before = allocations;
    f();
    return allocations - before;
}

} // namespace

TEST_CASE("the counter counts") {
    REQUIRE(counted([] {
                std::vector<int> const v(3);
                REQUIRE(v.size() == 3);
            }) > 0);
}

TEST_CASE("going through lines and stripping them allocates nothing") {
    auto const text = page_of(100);
    std::size_t kept = 0;
    auto const n = counted([&] {
        for (auto const line : text | views::lines | views::strip_residue) kept += line.size();
        for (auto const line : text | views::lines | views::strip_ads | views::strip_social) kept += line.size();
        for (auto const line : text | views::paragraphs | views::strip_residue) kept += line.size();
    });
    REQUIRE(n == 0);
    REQUIRE(kept > 0);
}

TEST_CASE("a book of one's own costs nothing while lines are judged") {
    auto const book =
        pith::phrase_book::parse("ad\ten\tL\teq\tour own house notice\nrelated\ten\tH\tpre\tfrom the harbour");
    auto const text = page_of(50);
    std::size_t kept = 0;
    REQUIRE(counted([&] {
                for (auto const line : text | views::lines | views::strip(pith::category::residue, book))
                    kept += line.size();
            }) == 0);
    REQUIRE(kept > 0);
}

TEST_CASE("annotate allocates nothing") {
    auto const text = page_of(100);
    std::size_t marked = 0;
    REQUIRE(counted([&] {
                for (auto const& [line, verdict] : text | views::lines | views::annotate)
                    marked += verdict ? verdict.evidence.size() : 0;
            }) == 0);
    REQUIRE(marked > 0);
}

TEST_CASE("asking what a category is called allocates nothing") {
    REQUIRE(counted([] { REQUIRE(name(pith::category::error_page).size() == 10); }) == 0);
}

TEST_CASE("finding repeats allocates by the page, not by the line") {
    auto const count = [](int units) {
        auto const text = page_of(units);
        return counted([&] {
            for (auto const line : text | views::lines | views::strip_duplicates) static_cast<void>(line);
        });
    };
    // Ten times the lines: a few more doublings of the same tables.
    REQUIRE(count(1000) < count(100) + 40);
    REQUIRE(count(100) < 100);
}

TEST_CASE("clean allocates by the page, not by the line") {
    auto const count = [](int units) {
        auto const text = page_of(units);
        return counted([&] { REQUIRE(!pith::clean(text).empty()); });
    };
    REQUIRE(count(1000) < count(100) + 80);
}

TEST_CASE("cleaning an article allocates its result and nothing else") {
    std::string text;
    for (int i = 0; i < 15; ++i) {
        text += std::to_string(i) + " boats came in. ";
        text += ferry;
        text += "\n\n";
    }
    text += "Advertisement\nShare this article\n";
    REQUIRE(counted([&] { REQUIRE(pith::clean(text).size() < text.size()); }) == 1);
}

#endif
