// SPDX-License-Identifier: BSL-1.0
//
// What the tests of the judge's rules share: which lines stay, and that they do wherever they stand.
#ifndef PITH_TESTS_JUDGE_JUDGED_HPP
#define PITH_TESTS_JUDGE_JUDGED_HPP

#include "support.hpp"

namespace support {

constexpr bool is(pith::verdict const& v, pith::category what, std::string_view rule, std::string_view evidence) {
    return v.what == what && v.rule == rule && v.evidence == evidence;
}

/// The lines that stay.
template <class R>
constexpr bool keeps(R const& lines, std::initializer_list<std::string_view> expected) {
    return same(lines | views::strip_residue, expected);
}

template <class R>
constexpr bool keeps_all(R const& lines) {
    return std::ranges::equal(lines | views::strip_residue, lines);
}

// A sentence and a quantity, as short as no paragraph is: what an article may well end in.
inline constexpr auto gone_away = "He left the island for good."sv;
inline constexpr auto eggs = "5 eggs from the baker's own hens"sv;
inline constexpr auto pier = "Fishermen ask for a longer pier"sv;
inline constexpr auto spring = "The first boat of spring"sv;

/// Above `residue` stand up to 140 paragraphs, so that it meets every line of the judge's horizon, and short
/// sentences below, so that the horizon does not reach to the page's end. It goes, and what is in `stays` does not.
inline void goes_wherever(std::initializer_list<std::string_view> residue,
                          std::initializer_list<std::string_view> stays) {
    for (std::size_t before = 1; before < 140; ++before) {
        std::vector<std::string_view> lines(before, ferry), expected(before, ferry);
        lines.insert(lines.end(), residue);
        lines.insert(lines.end(), stays);
        expected.insert(expected.end(), stays);
        for (auto* const some : {&lines, &expected}) some->insert(some->end(), 30, "She stayed.");
        INFO(before << " paragraphs above");
        REQUIRE(std::ranges::equal(collect(lines | views::strip_residue), expected));
    }
}

/// The same with lines that stay among those that go: `lines` become `expected`, wherever they stand.
inline void becomes_wherever(std::initializer_list<std::string_view> page,
                             std::initializer_list<std::string_view> rest) {
    for (std::size_t before = 1; before < 140; ++before) {
        std::vector<std::string_view> lines(before, ferry), expected(before, ferry);
        lines.insert(lines.end(), page);
        expected.insert(expected.end(), rest);
        for (auto* const some : {&lines, &expected}) some->insert(some->end(), 30, "She stayed.");
        INFO(before << " paragraphs above");
        REQUIRE(std::ranges::equal(collect(lines | views::strip_residue), expected));
    }
}

} // namespace support

#endif // PITH_TESTS_JUDGE_JUDGED_HPP
