// SPDX-License-Identifier: BSL-1.0
//
// Why did a line go? annotate shows the verdicts that strip and clean act on.
#include <pith/pith.hpp>

#include <cstddef>
#include <cstdio>
#include <map>
#include <string>
#include <string_view>

constexpr std::string_view page =
    "The bakery on Mill Lane closed on Sunday after ninety years, and the queue was long.\n"
    "Story continues below advertisement\n"
    "Its oven was older than the street lamps outside, and nobody living had built a fire in another.\n"
    "Read more:\n"
    "Mill Lane to lose its last bus\n";

int main() {
    // clean(page) removes residue and repeated blocks: this asks for exactly its verdicts.
    auto const removed_by_clean = pith::category::residue | pith::category::duplicate;

    std::string log;
    std::map<std::string_view, std::size_t> count;
    std::size_t number = 0;
    for (auto const [line, verdict] :
         page | pith::views::lines | pith::views::annotate(removed_by_clean, pith::repeats::blocks)) {
        ++number;
        if (!verdict) continue; // the line stays
        ++count[name(verdict.what)];
        log += std::to_string(number) + ": " + std::string(name(verdict.what)) + ", " + std::string(verdict.rule) +
               ", '" + std::string(verdict.evidence) + "'\n";
    }
    std::fputs(log.c_str(), stdout);

    return log == "2: ad, phrase, 'story continues below advertisement'\n"
                  "4: related, block_opener, 'read more'\n"
                  "5: related, block_member, 'read more'\n" &&
                   count["ad"] == 1 && count["related"] == 2
               ? 0
               : 1;
}
