// SPDX-License-Identifier: BSL-1.0
//
// How time is taken: on one thread, in rounds in which everybody runs once, and right before each a memchr scan for
// newlines over the same text. What is reported is the median of the rounds' ratios, so that a machine which slows down
// for a while slows both.
#ifndef PITH_BENCHMARKS_MEASURE_HPP
#define PITH_BENCHMARKS_MEASURE_HPP

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bench {

inline std::size_t volatile sink; ///< what was computed was needed

template <class F>
double seconds(F&& f) {
    auto const start = std::chrono::steady_clock::now();
    sink = sink + f();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The text of lines that a pipeline lets through: as little work as one can do with them.
template <class Lines>
std::size_t total(Lines&& lines) {
    std::size_t n = 0;
    for (std::string_view const line : lines) n += line.size();
    return n;
}

inline double median(std::vector<double> v) {
    if (v.empty()) return 0;
    std::ranges::sort(v);
    auto const half = v.size() / 2;
    return v.size() % 2 != 0 ? v[half] : (v[half - 1] + v[half]) / 2;
}

inline std::size_t memchr_lines(std::string_view text) {
    std::size_t n = 0;
    for (char const *at = text.data(), *end = at + text.size(); at != end; ++n) {
        auto const* const found = static_cast<char const*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
        if (found == nullptr) break;
        at = found + 1;
    }
    return n;
}

/// Pages that lie one behind the other.
using page_span = std::span<std::string_view const>;
inline std::string_view whole(page_span pages) {
    if (pages.empty()) return {};
    return {pages.front().data(),
            static_cast<std::size_t>(pages.back().data() + pages.back().size() - pages.front().data())};
}

/// What a run gets to read. Hot: all of it, each time. Cold: the next stretch of a buffer larger than the caches, round
/// and round, so that a stretch was last touched a whole buffer ago.
class source {
public:
    source(page_span pages, bool cold) : pages_(pages), cold_(cold) {}
    [[nodiscard]] page_span next(std::size_t bytes) {
        if (!cold_) return pages_;
        if (at_ == pages_.size()) at_ = 0;
        std::size_t const from = at_;
        for (std::size_t taken = 0; taken < bytes && at_ != pages_.size(); ++at_) taken += pages_[at_].size();
        return pages_.subspan(from, at_ - from);
    }
    [[nodiscard]] bool cold() const noexcept { return cold_; }

private:
    page_span pages_;
    bool cold_;
    std::size_t at_ = 0;
};

/// One of those that take part.
struct entrant {
    std::string name;
    std::function<std::size_t(page_span)> run;
    std::size_t result = 0;              ///< of a run over the first stretch: to see that it did what it should
    std::vector<double> ratio{}, pace{}; ///< of each round: of memchr's speed, and nanoseconds for a byte
    double estimate = 0;                 ///< seconds for a byte
};

/// Seconds for a byte: of at least `enough` seconds hot, of as much text as takes that long cold.
inline double run_once(std::function<std::size_t(page_span)> const& run, source& from, double enough, double estimate) {
    double taken = 0;
    std::size_t bytes = 0;
    do {
        auto const want = static_cast<std::size_t>(enough / estimate);
        auto const pages = from.next(std::clamp<std::size_t>(want, 1u << 20, 256u << 20));
        taken += seconds([&] { return run(pages); });
        bytes += whole(pages).size();
    } while (taken < enough && !from.cold());
    return taken / static_cast<double>(bytes);
}

/// Runs everybody, round after round.
inline void compete(std::vector<entrant>& all, source from, std::size_t rounds, double enough) {
    auto const scan = [](page_span pages) { return memchr_lines(whole(pages)); };
    auto const bytes = [](page_span p) { return static_cast<double>(whole(p).size()); };
    double scan_estimate = 1e-10;
    for (auto& e : all) {
        auto first = from; // the same stretch for everybody, so that results can be compared
        auto const pages = first.next(1u << 20);
        e.result = e.run(pages);
        e.estimate = seconds([&] { return e.run(pages); }) / bytes(pages);
    }
    for (std::size_t round = 0; round < rounds; ++round) {
        for (auto& e : all) {
            std::fprintf(stderr, "\r\033[Kround %zu of %zu: %s", round + 1, rounds, e.name.c_str());
            double const reference = run_once(scan, from, enough / 4, scan_estimate);
            double const taken = run_once(e.run, from, enough, e.estimate);
            e.ratio.push_back(reference / taken);
            e.pace.push_back(taken * 1e9);
        }
    }
    std::fputs("\r\033[K", stderr);
}

/// The median over the rounds of how many times as fast as `b` is `a`.
inline double times_as_fast(entrant const& a, entrant const& b) {
    std::vector<double> each;
    for (std::size_t i = 0; i < std::min(a.pace.size(), b.pace.size()); ++i) each.push_back(b.pace[i] / a.pace[i]);
    return median(each);
}

} // namespace bench

#endif // PITH_BENCHMARKS_MEASURE_HPP
