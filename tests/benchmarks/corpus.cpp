// SPDX-License-Identifier: BSL-1.0
//
// corpus: what it costs to leave out of a corpus what earlier documents said: throughput as a share of a memchr scan for
// newlines over the same text right before, bytes for each paragraph, and growth on text made to be slow.
//
//     corpus [--quick] [MB]...        1, 64 and 1024 MB where nothing is said; --quick: 1 and 8, one round
#include "generate.hpp"
#include "hostile.hpp"
#include "measure.hpp"

#include <pith/pith.hpp>

#include <charconv>
#include <iterator>
#include <memory>

namespace {

using namespace bench;
namespace views = pith::views;

template <class Set>
std::size_t across(page_span pages, Set& seen) {
    std::size_t n = 0;
    for (auto const p : pages) n += total(p | views::lines | views::strip_duplicates(seen));
    return n;
}

/// The fingerprints of all paragraphs that count, document after document.
std::vector<pith::fingerprint_64> fingerprints(page_span pages) {
    pith::paragraph_rule const rule;
    std::vector<pith::fingerprint_64> all;
    for (auto const p : pages)
        for (auto const line : p | views::lines)
            if (rule.counts(line)) all.push_back(pith::fingerprint(line));
    return all;
}

std::size_t one_by_one(std::span<pith::fingerprint_64 const> prints) {
    pith::seen_paragraphs seen;
    std::size_t old = 0;
    for (auto const f : prints) old += seen.insert(f) ? 0u : 1u;
    return old;
}
/// As strip_duplicates does for each document: all are asked first, then all inserted.
std::size_t batched(std::span<pith::fingerprint_64 const> prints) {
    pith::seen_paragraphs seen;
    std::size_t old = 0;
    bool found[32];
    for (std::size_t i = 0; i < prints.size(); i += std::size(found)) {
        auto const part = prints.subspan(i, std::min(std::size(found), prints.size() - i));
        seen.contains(part, {found, part.size()});
        for (std::size_t k = 0; k < part.size(); ++k) old += found[k] ? 1u : 0u;
        seen.insert(part);
    }
    return old;
}

class table {
public:
    table(page_span pages, int rounds) : pages_(pages), rounds_(rounds) {
        std::printf("%.0f MB, %zu documents, %.0f bytes a line\n", static_cast<double>(whole(pages).size()) / 1e6,
                    pages.size(),
                    static_cast<double>(whole(pages).size()) / static_cast<double>(memchr_lines(whole(pages))));
    }
    template <class Run>
    void row(char const* name, Run run) const {
        std::vector<double> ratio, pace;
        auto const bytes = static_cast<double>(whole(pages_).size());
        for (int r = 0; r < rounds_; ++r) {
            double scan = 0, taken = 0, scans = 0, runs = 0;
            do scan += seconds([&] { return memchr_lines(whole(pages_)); });
            while (++scans, scan < 0.02);
            do taken += seconds([&] { return run(pages_); });
            while (++runs, taken < 0.05);
            ratio.push_back((scan / scans) / (taken / runs));
            pace.push_back(bytes * runs / taken / 1e6);
        }
        std::printf("  %-46s %7.3f %9.0f MB/s\n", name, median(ratio), median(pace));
        std::fflush(stdout);
    }

private:
    page_span pages_;
    int rounds_;
};

void throughput(std::size_t mb, int rounds) {
    auto const c = articles(mb << 20);
    table const t(c.pages, rounds);
    t.row("lines", [](page_span p) { return total(whole(p) | views::lines); });
    t.row("fingerprints of the paragraphs", [](page_span p) { return fingerprints(p).size(); });
    t.row("strip_duplicates, page by page", [](page_span pages) {
        std::size_t n = 0;
        for (auto const p : pages) n += total(p | views::lines | views::strip_duplicates);
        return n;
    });
    t.row("strip_duplicates(seen_paragraphs)", [](page_span p) {
        pith::seen_paragraphs seen;
        return across(p, seen);
    });
    t.row("the same, nothing within a page", [](page_span pages) {
        pith::seen_paragraphs seen;
        std::size_t n = 0;
        for (auto const p : pages) n += total(p | views::lines | views::strip_duplicates(pith::repeats::none)(seen));
        return n;
    });
    t.row("strip_duplicates(seen_paragraphs_128)", [](page_span p) {
        pith::seen_paragraphs_128 seen;
        return across(p, seen);
    });
    t.row("strip_duplicates(bounded_paragraphs)", [mb](page_span p) {
        pith::bounded_paragraphs seen((mb << 20) / 80); // 3 bytes for each of its paragraphs
        return across(p, seen);
    });
    t.row("strip_near_duplicates, page by page", [](page_span pages) {
        std::size_t n = 0;
        for (auto const p : pages) n += total(p | views::lines | views::strip_near_duplicates);
        return n;
    });
    t.row("count_paragraphs", [](page_span pages) {
        pith::paragraph_counts site;
        for (auto const p : pages) p | views::lines | pith::count_paragraphs(site);
        return site.pages();
    });
    auto const prints = fingerprints(c.pages);
    t.row("the set alone, one by one", [&](page_span) { return one_by_one(prints); });
    t.row("the set alone, batches of 32", [&](page_span) { return batched(prints); });
    pith::seen_paragraphs seen;
    seen.insert(prints);
    std::printf("  %zu paragraphs, %zu different: %.1f bytes each\n", prints.size(), seen.size(),
                static_cast<double>(seen.byte_size()) / static_cast<double>(std::max<std::size_t>(seen.size(), 1)));
}

/// The most bytes a paragraph over all sizes from 100 on.
void memory() {
    pith::seen_paragraphs seen;
    pith::seen_paragraphs_128 wide;
    double most = 0, most_wide = 0;
    random_source random(1);
    for (std::size_t n = 1; n <= 10'000'000; ++n) {
        auto const f = random.next();
        seen.insert(f);
        wide.insert({f, n});
        if (n < 100) continue;
        most = std::max(most, static_cast<double>(seen.byte_size()) / static_cast<double>(n));
        most_wide = std::max(most_wide, static_cast<double>(wide.byte_size()) / static_cast<double>(n));
    }
    std::printf("bytes a paragraph, at most, of 100 to 10,000,000: %.2f with 64 bits, %.2f with 128\n", most,
                most_wide);
}

void hostile_text(bool quick) {
    // Both beyond the caches, so that what grows is the work and not the way to the text.
    std::size_t const mb = quick ? 4 : 16;
    std::printf("hostile text: time a byte at %zu MB over that at %zu MB\n", mb, mb / 4);
    for (auto const& g : hostile::generators) {
        auto const large = g.make(mb << 20), small = g.make((mb / 4) << 20);
        auto const row = [&](char const* what, auto run) {
            double little = 1e9, much = 1e9;
            for (int r = 0; r < (quick ? 1 : 3); ++r) {
                little = std::min(little, seconds([&] { return run(std::string_view(small)); }));
                much = std::min(much, seconds([&] { return run(std::string_view(large)); }));
            }
            double const ratio =
                (much / static_cast<double>(large.size())) / (little / static_cast<double>(small.size()));
            std::printf("  %-28s %-28s %6.2f %9.1f MB/s\n", std::string(g.name).c_str(), what, ratio,
                        static_cast<double>(large.size()) / much / 1e6);
            std::fflush(stdout);
        };
        row("strip_duplicates", [](std::string_view s) { return total(s | views::lines | views::strip_duplicates); });
        row("strip_near_duplicates",
            [](std::string_view s) { return total(s | views::lines | views::strip_near_duplicates); });
        row("strip_duplicates(seen)", [](std::string_view s) {
            pith::seen_paragraphs seen;
            return total(s | views::lines | views::strip_duplicates(seen));
        });
        row("count and strip_recurring", [](std::string_view s) {
            pith::paragraph_counts site;
            s | views::lines | pith::count_paragraphs(site);
            return total(s | views::lines | views::strip_recurring(site, 2));
        });
    }
}

} // namespace

int main(int argc, char** argv) {
    std::vector<std::size_t> sizes;
    bool quick = false;
    for (int i = 1; i < argc; ++i) {
        std::string_view const a = argv[i];
        std::size_t mb = 0;
        if (a == "--quick") quick = true;
        else if (std::from_chars(a.data(), a.data() + a.size(), mb).ptr == a.data() + a.size() && mb > 0)
            sizes.push_back(mb);
        else return std::fprintf(stderr, "corpus [--quick] [MB]...\n"), 2;
    }
    if (sizes.empty()) sizes = quick ? std::vector<std::size_t>{1, 8} : std::vector<std::size_t>{1, 64, 1024};
    for (auto const mb : sizes) throughput(mb, quick ? 1 : mb > 100 ? 3 : 7);
    memory();
    hostile_text(quick);
}
