// SPDX-License-Identifier: BSL-1.0
//
// The adaptors, chained as the fuzzer likes, over the lines of a text and over lines that lie about in memory.
#include "invariants.hpp"

#include <algorithm>
#include <array>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

namespace {

using namespace fuzz;

/// `lines` through a chain of strips, one after the other.
template <class Lines>
[[nodiscard]] std::vector<std::string_view> chained(Lines const& lines, std::vector<category> const& chain) {
    auto view = lines | views::strip(category::none);
    for (auto const c : chain) view = view | views::strip(c);
    return all(view);
}

template <class Lines>
void check_chain(Lines const& lines, std::vector<category> chain) {
    auto together = category::none;
    auto closure = views::strip(category::none);
    for (auto const c : chain) {
        together |= c;
        closure = closure | views::strip(c);
    }
    auto const expected = all(lines | views::strip(together));
    require(same_lines(chained(lines, chain), expected), "chained equals fused");
    require(same_lines(all(lines | closure), expected), "a composed closure equals fused");
    std::ranges::reverse(chain);
    require(same_lines(chained(lines, chain), expected), "any order gives the same");

    auto view = lines | views::strip(together);
    require(same_lines(all(view), all(view)), "a second pass gives what the first gave");
    check_agreement(lines, together);

    auto const first = all(lines | views::strip(together) | views::strip_duplicates);
    require(first.size() <= expected.size(), "strip_duplicates adds nothing");
    require(same_lines(all(lines | closure | views::strip_duplicates), first), "strip_duplicates behind a chain");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    choices choose({reinterpret_cast<char const*>(data), size});
    std::vector<category> chain;
    for (auto n = choose.next(5); n > 0; --n) {
        auto const which = choose.next(pith::named_categories.size());
        chain.push_back(pith::named_categories[which].value);
    }
    std::string_view const text = choose.rest();

    auto const lines = all(text | views::lines);
    check_order(text, lines);
    check_order(text, all(text | views::paragraphs));
    check_order(text, all(text | views::lines | views::trim_residue));
    check_order(text, all(text | views::lines | views::strip_residue | views::strip_duplicates(pith::repeats::blocks)));
    check_chain(text | views::lines, chain);

    lone_lines const lone(text);
    check_chain(lone.get(), chain);
    require(all(lone.get() | views::strip_residue).size() == all(text | views::lines | views::strip_residue).size(),
            "where the lines lie makes no difference");
    require(all(lone.get() | views::trim_residue).size() == lone.get().size(), "trim_residue drops no line");
    return 0;
}
