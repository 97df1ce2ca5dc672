// SPDX-License-Identifier: BSL-1.0
//
// throughput: how fast pith is inside a process, beside memchr, memcpy and what a user would reach for instead.
//
//   --quick        fewer rounds, smaller texts
//   --size MB      of the cold text (256)
//   --only NAME    only the sections whose name contains NAME: articles, dumps, quality, hot, cold, small, hostile, or one
//                  generator, "hostile: all openers"
//   --data DIR     pages of one's own to measure on as well: every directory in DIR is one text of pages
//   --json FILE    the figures, for report.py
#include "baselines.hpp"
#include "generate.hpp"
#include "hostile.hpp"
#include "measure.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <new>
#include <optional>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmismatched-new-delete" // g++ inlines one of a pair and misses the other
#endif

namespace {
std::size_t allocations = 0;
}

// Counted, because a small article may cost no allocation but its result's.
void* operator new(std::size_t size) {
    ++allocations;
    if (void* const p = std::malloc(size == 0 ? 1 : size)) return p;
    throw std::bad_alloc();
}
void operator delete(void* p) noexcept { std::free(p); }
void operator delete(void* p, std::size_t) noexcept { std::free(p); }

namespace {

using namespace bench;
namespace views = pith::views;

// ---------------------------------------------------------------- what takes part

std::size_t hand_written(std::string_view text) {
    using iterator = pith::detail::piece_iterator<pith::detail::line_splitter>;
    using judging = pith::detail::judging<pith::no_projection, 0>;
    judging const with;
    pith::detail::judged_cursor<iterator, std::default_sentinel_t, judging> at(iterator(text), {}, with);
    std::size_t n = 0;
    for (; !at.done(); at.next())
        if (!any(at.current().what() & pith::category::residue)) n += (*at.base()).size();
    return n;
}

std::size_t ten_adaptors(std::string_view text) {
    return total(text | views::lines | views::strip_ads | views::strip_social | views::strip_error_pages |
                 views::strip_comments | views::strip_related | views::strip_subscriptions | views::strip_consent |
                 views::strip_navigation | views::strip_notices | views::strip_widgets);
}

/// Made once: Hyperscan takes half a minute for the built-in phrases.
struct tools {
    pith::phrase_book house = pith::phrase_book::parse(house_table(3'000));
    std::vector<phrase> builtin = builtin_phrases();
    split_filter sets{builtin};
    std::string no_hyperscan, no_hyperscan_more, no_re2;
    std::unique_ptr<matcher> hyperscan, hyperscan_more, re2;

    tools() {
        auto more = builtin;
        std::ranges::copy(phrases_of(house), std::back_inserter(more));
        std::fprintf(stderr, "compiling %zu expressions and %zu ...\n", builtin.size(), more.size());
        hyperscan = bench::hyperscan(regexes(builtin), no_hyperscan);
        hyperscan_more = bench::hyperscan(regexes(more), no_hyperscan_more);
        re2 = re2_set(regexes(builtin), no_re2);
    }
};

std::vector<entrant> entrants(tools& t, std::string& copy) {
    std::vector<entrant> all;
    auto const add = [&](std::string name, auto run) { all.push_back({.name = std::move(name), .run = run}); };
    auto const text = [&](std::string name, auto run) {
        add(std::move(name), [=](page_span p) { return run(whole(p)); });
    };
    auto const engine = [&](std::string name, matcher* m) {
        if (m != nullptr) text(std::move(name), [=](std::string_view s) { return m->matches(s); });
    };
    text("memcpy", [&copy](std::string_view s) {
        copy.resize(std::max(copy.size(), s.size()));
        std::memcpy(copy.data(), s.data(), s.size());
        return static_cast<std::size_t>(copy[s.size() / 2]);
    });
    text("lines", [](std::string_view s) { return total(s | views::lines); });
    text("lines | strip_residue", [](std::string_view s) { return total(s | views::lines | views::strip_residue); });
    text("hand-written loop, same internals", hand_written);
    text("lines | strip_ads", [](std::string_view s) { return total(s | views::lines | views::strip_ads); });
    text("lines | two strip_* adaptors",
         [](std::string_view s) { return total(s | views::lines | views::strip_ads | views::strip_social); });
    text("lines | ten strip_* adaptors", ten_adaptors);
    text("lines | strip(residue, 3,000 phrases)",
         [&t](std::string_view s) { return total(s | views::lines | views::strip(pith::category::residue, t.house)); });
    add("lines | strip_residue, page by page", [](page_span pages) {
        std::size_t n = 0;
        for (auto const p : pages) n += total(p | views::lines | views::strip_residue);
        return n;
    });
    text("clean()", [](std::string_view s) { return pith::clean(s).size(); });
    add("clean(), page by page", [](page_span pages) {
        std::size_t n = 0;
        for (auto const p : pages) n += pith::clean(p).size();
        return n;
    });
    text("split | filter | filter, sets of strings", [&t](std::string_view s) { return t.sets.kept_bytes(s); });
    engine("Hyperscan, match only", t.hyperscan.get());
    engine("Hyperscan, 3,000 phrases more", t.hyperscan_more.get());
    engine("RE2::Set, match only", t.re2.get());
    return all;
}

// ---------------------------------------------------------------- results

struct settings {
    bool quick = false;
    std::size_t cold_mb = 256;
    std::string only, json, data;

    [[nodiscard]] bool wanted(std::string_view section) const { return section.find(only) != std::string_view::npos; }
    [[nodiscard]] std::size_t rounds() const { return quick ? 3 : 9; }
};

/// JSON, one object for each line, by hand: the values are numbers and names without anything to escape.
class results {
public:
    void add(std::string const& section, std::string const& name,
             std::initializer_list<std::pair<char const*, double>> values) {
        out_ += (out_.empty() ? "" : ",\n") + ("  {\"section\": \"" + section) + "\", \"name\": \"" + name + '"';
        for (auto const& [key, value] : values) {
            char number[64];
            std::snprintf(number, sizeof number, ", \"%s\": %.6g", key, value);
            out_ += number;
        }
        out_ += '}';
    }
    void missing(std::string const& name, std::string const& why) {
        if (why.empty()) return;
        out_ += (out_.empty() ? "" : ",\n") + ("  {\"section\": \"missing\", \"name\": \"" + name) + "\", \"why\": \"";
        for (char const c : why.substr(0, 100)) out_ += c == '"' || c == '\\' ? '\'' : c;
        out_ += "\"}";
    }
    void write(std::string const& file) const { std::ofstream(file) << "[\n" << out_ << "\n]\n"; }

private:
    std::string out_;
};

void print_row(std::string const& name, double ratio, double pace, std::size_t result) {
    std::printf("  %-42s %8.4f %10.1f MB/s   %zu\n", name.c_str(), ratio, 1e3 / pace, result);
    std::fflush(stdout);
}

entrant const* find(std::vector<entrant> const& all, std::string_view name) {
    auto const e = std::ranges::find(all, name, &entrant::name);
    return e == all.end() ? nullptr : &*e;
}

/// Everybody on one text.
void section(std::string const& name, page_span pages, bool cold, settings const& s, tools& t, results& out) {
    std::string copy;
    auto all = entrants(t, copy);
    compete(all, source(pages, cold), s.rounds(), s.quick ? 0.02 : cold ? 0.2 : 0.05);

    auto const text = whole(pages);
    auto const lines = memchr_lines(text);
    std::size_t short_bytes = 0, gone = 0;
    for (auto const& [line, verdict] : text.substr(0, 1u << 20) | views::lines | views::annotate) {
        short_bytes += line.size() < 120 ? line.size() + 1 : 0;
        gone += verdict ? 1u : 0u;
    }
    auto const head = static_cast<double>(std::min<std::size_t>(text.size(), 1u << 20));
    auto const head_lines = static_cast<double>(memchr_lines(text.substr(0, 1u << 20)));
    auto const memchr_pace = [&] {
        std::vector<double> v;
        for (auto const& e : all)
            for (std::size_t i = 0; i < e.ratio.size(); ++i) v.push_back(e.ratio[i] * e.pace[i]);
        return median(v);
    }();
    double const line_bytes = static_cast<double>(text.size()) / static_cast<double>(std::max<std::size_t>(lines, 1));
    std::printf(
        "%s: %.1f MB, %.0f bytes a line, %.0f %% of the bytes in lines under 120, %.0f %% of the lines residue\n",
        name.c_str(), static_cast<double>(text.size()) / 1e6, line_bytes, 100 * static_cast<double>(short_bytes) / head,
        100 * static_cast<double>(gone) / head_lines);
    print_row("memchr for newlines", 1, memchr_pace, lines);
    out.add(name, "text",
            {{"bytes", static_cast<double>(text.size())},
             {"rounds", static_cast<double>(s.rounds())},
             {"bytes_a_line", line_bytes},
             {"in_short_lines", static_cast<double>(short_bytes) / head},
             {"lines_residue", static_cast<double>(gone) / head_lines}});
    out.add(name, "memchr for newlines", {{"ratio", 1}, {"mb_per_second", 1e3 / memchr_pace}});
    for (auto const& e : all) {
        print_row(e.name, median(e.ratio), median(e.pace), e.result);
        out.add(name, e.name,
                {{"ratio", median(e.ratio)},
                 {"mb_per_second", 1e3 / median(e.pace)},
                 {"result", static_cast<double>(e.result)}});
    }
    auto const compare = [&](char const* what, char const* a, char const* b) {
        auto const *x = find(all, a), *y = find(all, b);
        if (x == nullptr || y == nullptr) return;
        std::printf("  %-42s %8.3f\n", what, times_as_fast(*x, *y));
        out.add(name, what, {{"times", times_as_fast(*x, *y)}});
    };
    compare("pipeline: hand-written loop", "lines | strip_residue", "hand-written loop, same internals");
    compare("two adaptors: one", "lines | two strip_* adaptors", "lines | strip_ads");
    compare("ten adaptors: one", "lines | ten strip_* adaptors", "lines | strip_ads");
    compare("3,000 phrases more: none", "lines | strip(residue, 3,000 phrases)", "lines | strip_residue");
    compare("lines | strip_residue: Hyperscan", "lines | strip_residue", "Hyperscan, match only");
    compare("the same, 3,000 phrases more", "lines | strip(residue, 3,000 phrases)", "Hyperscan, 3,000 phrases more");
    compare("clean(): split | filter | filter", "clean()", "split | filter | filter, sets of strings");
}

// ---------------------------------------------------------------- one small article

/// Microseconds a call, median of many, and allocations. Hot: the same article again and again, which the branch
/// predictors learn. Varied: one after another out of a megabyte. Cold: an article that lies in memory, after so much
/// else was read that the tables are in the outer cache only.
void small_articles(settings const& s, results& out) {
    auto const c = articles((s.quick ? 32u : std::max<std::size_t>(s.cold_mb, 1)) << 20);
    std::vector<std::string_view> three_kb;
    for (auto const p : c.pages)
        if (p.size() > 2'900 && p.size() < 3'100) three_kb.push_back(p);
    std::string const other(8u << 20, 'x'); // four times a large second-level cache
    auto const evict = [&] {
        std::size_t n = 0;
        for (std::size_t i = 0; i < other.size(); i += 64) n += static_cast<unsigned char>(other[i]);
        sink = sink + n;
    };
    random_source random(3);
    std::size_t const calls = s.quick ? 200 : 2'000;
    std::printf("one article of 3 KB: microseconds a call\n");
    auto const measure = [&](std::string const& what, auto run) {
        auto const microseconds = [&](auto pick, bool cold) {
            std::vector<double> each;
            for (std::size_t i = 0; i < calls; ++i) {
                std::string_view const page = pick(i);
                if (cold) evict();
                each.push_back(seconds([&] { return run(page); }) * 1e6);
            }
            return median(each);
        };
        double const hot = microseconds([&](std::size_t) { return three_kb[0]; }, false);
        double const varied = microseconds([&](std::size_t i) { return three_kb[i % 300]; }, false);
        double const cold =
            microseconds([&](std::size_t) { return three_kb[300 + random.below(three_kb.size() - 300)]; }, true);
        auto const before = allocations;
        sink = sink + run(three_kb[0]);
        auto const made = static_cast<double>(allocations - before);
        std::printf("  %-42s hot %.2f, varied %.2f, cold %.2f; %.0f allocations\n", what.c_str(), hot, varied, cold,
                    made);
        out.add("small", what, {{"hot", hot}, {"varied", varied}, {"cold", cold}, {"allocations", made}});
    };
    measure("lines | strip_residue", [](std::string_view p) { return total(p | views::lines | views::strip_residue); });
    measure("lines | strip_residue | to_text",
            [](std::string_view p) { return (p | views::lines | views::strip_residue | pith::to_text).size(); });
    measure("clean()", [](std::string_view p) { return pith::clean(p).size(); });
}

// ---------------------------------------------------------------- hostile text

/// Time for a byte of much hostile text beside that of little.
void hostile_text(settings const& s, results& out) {
    std::size_t const large_mb = s.quick ? 8 : 64;
    std::printf("hostile text: time a byte at %zu MB over that at 1 MB\n", large_mb);
    auto const measure = [&](std::string const& name, std::string const& what, page_span small, std::string_view large,
                             auto run) {
        std::vector<double> growth, pace;
        double spent = 0;
        std::size_t next = 0;
        for (int round = 0; round < (s.quick ? 1 : 7) && (spent < 10 || (round < 3 && spent < 60)); ++round) {
            std::fprintf(stderr, "\r\033[K%s, %s: round %d", name.c_str(), what.c_str(), round + 1);
            double little = 0, bytes = 0;
            while (little < 0.03) {
                auto const text = small[next++ % small.size()];
                little += seconds([&] { return run(text); });
                bytes += static_cast<double>(text.size());
            }
            double much = 0, large_bytes = 0;
            while (much < 0.03) {
                much += seconds([&] { return run(large); });
                large_bytes += static_cast<double>(large.size());
            }
            pace.push_back(much * 1e9 / large_bytes);
            growth.push_back((much / large_bytes) / (little / bytes));
            spent += much;
        }
        std::fputs("\r\033[K", stderr);
        std::printf("  %-28s %-22s %6.2f %10.1f MB/s\n", name.c_str(), what.c_str(), median(growth),
                    1e3 / median(pace));
        std::fflush(stdout);
        out.add("hostile", name + ": " + what,
                {{"growth", median(growth)},
                 {"mb_per_second", 1e3 / median(pace)},
                 {"rounds", static_cast<double>(growth.size())},
                 {"large_mb", static_cast<double>(large_mb)}});
    };
    for (auto const& g : hostile::generators) {
        std::string const name(g.name);
        if (!s.wanted("hostile: " + name)) continue;
        std::fprintf(stderr, "\r\033[Kmaking: %s", name.c_str());
        auto const large = g.make(large_mb << 20);
        // The small text stands in memory as often as the large one is long, so that both come from beyond the caches:
        // what grows is then the work and not the way to the text.
        corpus small;
        auto const one = g.make(1u << 20);
        for (std::size_t i = 0; i < large_mb; ++i) small.text += one;
        for (std::size_t i = 0; i < large_mb; ++i)
            small.pages.push_back(std::string_view(small.text).substr(i * one.size(), one.size()));
        measure(name, "lines | strip_residue", small.pages, large,
                [](std::string_view t) { return total(t | views::lines | views::strip_residue); });
        measure(name, "clean()", small.pages, large, [](std::string_view t) { return pith::clean(t).size(); });
    }
}

// ---------------------------------------------------------------- the command line

/// The files of a directory, one behind the other, in the order of their names.
corpus pages_of(std::filesystem::path const& directory) {
    std::vector<std::filesystem::path> files;
    for (auto const& entry : std::filesystem::directory_iterator(directory))
        if (entry.is_regular_file()) files.push_back(entry.path());
    std::ranges::sort(files);
    std::vector<std::string> texts;
    std::size_t bytes = 0;
    for (auto const& f : files) {
        texts.push_back(read_file(f.string()));
        if (!texts.back().ends_with('\n')) texts.back() += '\n';
        bytes += texts.back().size();
    }
    corpus c;
    c.text.reserve(bytes + 64);
    for (auto const& t : texts) {
        c.pages.push_back(std::string_view(c.text.data() + c.text.size(), t.size()));
        c.text += t;
    }
    return c;
}

std::optional<settings> parse(int argc, char** argv) {
    settings s;
    for (int i = 1; i < argc; ++i) {
        std::string_view const option(argv[i]);
        bool const more = i + 1 < argc;
        if (option == "--quick") s.quick = true;
        else if (option == "--size" && more) s.cold_mb = std::strtoull(argv[++i], nullptr, 10);
        else if (option == "--only" && more) s.only = argv[++i];
        else if (option == "--json" && more) s.json = argv[++i];
        else if (option == "--data" && more) s.data = argv[++i];
        else return std::nullopt;
    }
    return s;
}

} // namespace

int main(int argc, char** argv) {
    auto const s = parse(argc, argv);
    if (!s) {
        std::fputs("usage: throughput [--quick] [--size MB] [--only NAME] [--data DIR] [--json FILE]\n", stderr);
        return 2;
    }
    results out;
    if (s->wanted("small")) small_articles(*s, out);
    hostile_text(*s, out);

    struct text {
        std::string name;
        std::function<corpus()> make;
        bool cold;
    };
    std::vector<text> texts{{"articles, hot", [] { return articles(1'000'000); }, false},
                            {"dumps, hot", [] { return dumps(1'000'000); }, false}};
    if (!s->data.empty() && std::filesystem::is_directory(s->data))
        for (auto const name : {"at-truth", "at-win", "at-dump"})
            if (std::filesystem::is_directory(s->data + "/" + name))
                texts.push_back(
                    {std::string("quality ") + name + ", hot", [=] { return pages_of(s->data + "/" + name); }, false});
    std::size_t const cold_bytes = (s->quick ? std::min<std::size_t>(s->cold_mb, 64) : s->cold_mb) << 20;
    texts.push_back({"articles, cold", [=] { return articles(cold_bytes); }, true});
    texts.push_back({"dumps, cold", [=] { return dumps(cold_bytes); }, true});
    std::erase_if(texts, [&](text const& t) { return !s->wanted(t.name); });

    if (!texts.empty()) {
        tools t;
        std::printf("%zu built-in phrases; figures: of memchr's speed, speed, result (bytes kept, or matches)\n",
                    t.builtin.size());
        for (auto const& each : texts) {
            auto const c = each.make();
            section(each.name, c.pages, each.cold, *s, t, out);
        }
        out.add("phrases", "builtin", {{"count", static_cast<double>(t.builtin.size())}});
        out.missing("Hyperscan", t.no_hyperscan);
        out.missing("Hyperscan, 3,000 phrases more", t.no_hyperscan_more);
        out.missing("RE2::Set", t.no_re2);
    }
    if (!s->json.empty()) out.write(s->json);
    return 0;
}
