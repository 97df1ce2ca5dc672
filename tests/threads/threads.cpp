// SPDX-License-Identifier: BSL-1.0
//
// Built with -fsanitize=thread: the ways to use pith in threads that the documentation promises. Each must give what one
// thread gives, and the sanitizer must see no race.
#include <pith/pith.hpp>

#include <atomic>
#include <cstdio>
#include <string>
#include <thread>
#include <vector>

namespace {

namespace views = pith::views;

std::string document(int d) {
    std::string text = "Advertisement\n";
    for (int p = 0; p < 8; ++p)
        text +=
            "Paragraph number " + std::to_string((d * 7 + p * p) % 120) +
            " tells about the ferry, the baker and the mayor, and goes on until it is long enough to prove a repeat.\n";
    return text;
}
constexpr int documents = 200, threads = 4;

template <class Work>
void in_threads(Work work) {
    std::vector<std::thread> all;
    for (int t = 0; t < threads; ++t) all.emplace_back(work, t);
    for (auto& t : all) t.join();
}

/// One set for each thread, merged at the end; the sets' order makes no difference.
template <class Set>
bool one_set_each(Set const& expected, Set const& empty) {
    std::vector<Set> sets(threads, empty);
    in_threads([&](int t) {
        for (int d = t; d < documents; d += threads)
            (void)(document(d) | views::lines | views::strip_residue | views::strip_duplicates(sets[std::size_t(t)]) |
                   pith::to_text);
    });
    Set merged = empty;
    for (std::size_t t = threads; t-- > 0;) merged.merge(sets[t]);
    return merged.save() == expected.save();
}

/// Many readers of one set, of one count, of one book of phrases.
bool many_readers(pith::seen_paragraphs const& seen) {
    pith::paragraph_counts site;
    for (int d = 0; d < documents; ++d) document(d) | views::lines | pith::count_paragraphs(site);
    auto const book = pith::phrase_book::parse("ad\ten\tL\teq\tour own house notice\n");
    std::atomic<int> missing = 0;
    in_threads([&](int) {
        for (int d = 0; d < documents; ++d) {
            std::string const text = document(d);
            for (auto const line : text | views::lines | views::strip(pith::category::ad, book))
                if (!seen.contains(line) || site.pages_with(line) == 0) ++missing;
            if (!(text | views::lines | views::strip_ads | views::strip_recurring(site, 2)).empty()) ++missing;
            if (pith::clean(text).size() >= text.size()) ++missing;
        }
    });
    return missing == 0;
}

} // namespace

int main() {
    pith::seen_paragraphs seen;
    pith::seen_paragraphs_128 wide;
    pith::bounded_paragraphs const none(1 << 16);
    pith::bounded_paragraphs bounded = none;
    for (int d = 0; d < documents; ++d)
        for (auto const line : document(d) | views::lines | views::strip_residue) {
            seen.insert(line);
            wide.insert(line);
            bounded.insert(line);
        }
    if (seen.size() != 120) return std::puts("not the paragraphs expected"), 1;
    if (!one_set_each(seen, {}) || !one_set_each(wide, {})) return std::puts("merged sets differ"), 1;
    // What a bounded set counts twice when it is merged shows in its size only.
    std::vector<pith::bounded_paragraphs> parts(2, none);
    in_threads([&](int t) {
        if (t < 2)
            seen.each([&](pith::fingerprint_64 f) {
                if (pith::shard_of(f, 2) == static_cast<unsigned>(t)) parts[std::size_t(t)].insert(f);
            });
    });
    if (!parts[0].merge(parts[1]) || parts[0].save() != bounded.save()) return std::puts("bounded sets differ"), 1;
    if (!many_readers(seen)) return std::puts("readers miss something"), 1;
    std::puts("ok");
}
