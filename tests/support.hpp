// SPDX-License-Identifier: BSL-1.0
//
// What the tests share: expectations that work at compile time and at run time, pages as arrays of lines, and a
// few sentences that no rule has a reason to touch.
#ifndef PITH_TESTS_SUPPORT_HPP
#define PITH_TESTS_SUPPORT_HPP

#include "catch.hpp"

#include <pith/pith.hpp>

#include <array>
#include <cstddef>
#include <initializer_list>
#include <ranges>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

// libstdc++ before 13 has a std::string that clang cannot evaluate at compile time. What makes strings is then
// tested at run time only.
#if defined(__clang__) && defined(_GLIBCXX_RELEASE) && _GLIBCXX_RELEASE < 13
#define PITH_TEST_CONSTEXPR_STRING 0
#else
#define PITH_TEST_CONSTEXPR_STRING 1
#endif

// Inside a `constexpr bool test_x()`: at compile time a failure is an error that points here, at run time an
// exception that says what was expected.
#ifdef PITH_TEST_RUN_TIME_ONLY // clang evaluates a condition of constants when it compiles it, but no initialiser
#define EXPECT(...)                                                                                                    \
    do {                                                                                                               \
        bool so = static_cast<bool>((__VA_ARGS__));                                                                    \
        if (!so) throw std::runtime_error("line " + std::to_string(__LINE__) + ": not so: " #__VA_ARGS__);             \
    } while (false)
#else
#define EXPECT(...)                                                                                                    \
    do {                                                                                                               \
        if (!(__VA_ARGS__)) throw std::runtime_error("line " + std::to_string(__LINE__) + ": not so: " #__VA_ARGS__);  \
    } while (false)
#endif

// Runs a test at compile time and at run time. Only at run time where somebody builds the tests many times over
// (tests/mutations/run.py).
#ifdef PITH_TEST_RUN_TIME_ONLY
#define BOTH_TIMES(...) REQUIRE(__VA_ARGS__)
#else
#define BOTH_TIMES(...)                                                                                                \
    do {                                                                                                               \
        static_assert(__VA_ARGS__);                                                                                    \
        REQUIRE(__VA_ARGS__);                                                                                          \
    } while (false)
#endif
#if PITH_TEST_CONSTEXPR_STRING
#define BOTH_TIMES_WITH_STRINGS(...) BOTH_TIMES(__VA_ARGS__)
#else
#define BOTH_TIMES_WITH_STRINGS(...) REQUIRE(__VA_ARGS__)
#endif

namespace support {

namespace views = pith::views;
using namespace std::string_view_literals;

/// A page, line by line. Of one type however many lines it has, so that what reads pages is instantiated once in a file
/// and not for every length.
class page {
public:
    static constexpr std::size_t room = 64;
    template <std::convertible_to<std::string_view>... Lines>
        requires(sizeof...(Lines) <= room)
    constexpr explicit page(Lines const&... lines) noexcept
        : lines_{std::string_view(lines)...}, size_(sizeof...(Lines)) {}

    [[nodiscard]] constexpr std::string_view* begin() noexcept { return lines_; }
    [[nodiscard]] constexpr std::string_view* end() noexcept { return lines_ + size_; }
    [[nodiscard]] constexpr std::string_view const* begin() const noexcept { return lines_; }
    [[nodiscard]] constexpr std::string_view const* end() const noexcept { return lines_ + size_; }
    [[nodiscard]] constexpr std::string_view const* data() const noexcept { return lines_; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr std::string_view const& operator[](std::size_t k) const noexcept { return lines_[k]; }

private:
    std::string_view lines_[room]; // of these only the first size_ count
    std::size_t size_;
};

/// The lines of a range of string-likes that refer to storage of their own.
template <class R>
[[nodiscard]] constexpr std::vector<std::string_view> collect(R&& lines) {
    std::vector<std::string_view> all;
    for (auto&& line : lines) all.emplace_back(line);
    return all;
}

/// Whether a range has exactly these lines.
template <class R>
[[nodiscard]] constexpr bool same(R&& lines, std::initializer_list<std::string_view> expected) {
    auto next = expected.begin();
    for (auto&& line : lines) {
        if (next == expected.end() || std::string_view(line) != *next) return false;
        ++next;
    }
    return next == expected.end();
}

/// The verdicts on a page's lines.
template <class R, class Annotate = decltype(views::annotate)>
[[nodiscard]] constexpr std::vector<pith::verdict> verdicts(R const& lines, Annotate const& how = views::annotate) {
    std::vector<pith::verdict> all;
    for (auto const& [line, verdict] : lines | how) all.push_back(verdict);
    return all;
}

/// The lines of a page with what the judge says of them.
template <class R>
[[nodiscard]] constexpr auto judged(R const& lines, pith::detail::book_list books = {}) {
    return pith::detail::judge_core<>::judged(pith::detail::texts_of(lines, pith::no_projection{}), books);
}

/// Paragraphs that have nothing to do with the web: each is prose, and long enough to prove a repeat.
inline constexpr auto ferry = "The ferry to the island was cancelled on Thursday evening because of high waves, "
                              "and some forty passengers spent the night in the school gymnasium."sv;
inline constexpr auto baker = "At five in the morning the village baker carried three crates of warm rolls over to "
                              "them, and would not hear of being paid for it."sv;
inline constexpr auto mayor = "The mayor thanked everyone who had helped, and said that the harbour wall would be "
                              "raised by half a metre before the next winter."sv;
inline constexpr auto gulls = "By noon the wind had dropped to a breeze, the gulls were back on the pier, and the "
                              "first boat left for the mainland with everyone on board."sv;
static_assert(pith::text::is_prose(ferry) && pith::text::is_prose(baker) && pith::text::is_prose(mayor) &&
              pith::text::is_prose(gulls));

} // namespace support

#endif // PITH_TESTS_SUPPORT_HPP
