// SPDX-License-Identifier: BSL-1.0
//
// Every public function and adaptor, called as a user calls it. What compiles this has compiled all of pith: a template
// that nobody instantiates has no warnings. Also built as an importer of the module, with PITH_IMPORT defined.
#ifndef PITH_IMPORT
#include <pith/pith.hpp>
#endif

#include <array>
#include <cstddef>
#include <cstdio>
#include <iterator>
#include <limits>
#include <list>
#include <optional>
#include <ranges>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#ifdef PITH_IMPORT
import pith;
#endif

namespace {

namespace views = pith::views;
using pith::category;

int failures = 0;
void expect(bool good, int line) {
    if (good) return;
    ++failures;
    std::printf("everything.cpp, line %d: not so\n", line);
}
#define EXPECT(...) expect((__VA_ARGS__), __LINE__)

template <class R>
std::size_t count(R&& lines) {
    std::size_t n = 0;
    for (auto&& line : lines) {
        (void)line;
        ++n;
    }
    return n;
}

struct record {
    int id;
    std::string text;
};

struct at_least : pith::closure<at_least> {
    std::size_t bytes;
    constexpr explicit at_least(std::size_t n) : bytes(n) {}
    template <pith::text_range R>
    constexpr auto operator()(R&& lines) const {
        return std::views::filter(std::forward<R>(lines), [n = bytes](std::string_view s) { return s.size() >= n; });
    }
};

std::string const ferry = "The ferry to the island was cancelled on Thursday evening because of high waves, and some "
                          "forty passengers spent the night in the school gymnasium.";
std::string const shorter = "The ferry to the island was cancelled on Thursday evening because of high waves, and some "
                            "forty passengers spent the night in the gymnasium.";
std::string const mayor =
    "The mayor thanked everyone who had helped, and said that the wall would be raised in spring.";
std::string const article = "Ferry cancelled again\n" + ferry + "\n" + mayor + "\n";
std::string const page = "Advertisement\n" + article + "Share on Facebook\n";

void categories() {
    auto set = category::ad | category::social;
    set |= category::notice;
    set &= ~category::notice;
    EXPECT(pith::any(set & category::ad) && !pith::any(set & category::notice));
    EXPECT(pith::name(category::ad) == "ad" && pith::category_named("social") == category::social);
    EXPECT(std::size(pith::named_categories) == 18);
    EXPECT(pith::version_major + pith::version_minor + pith::version_patch >= 0);
}

void one_page() {
    EXPECT(count(page | views::lines) == 5 && count(page | views::paragraphs) == 1);
    EXPECT(count(page | views::lines | views::strip_ads) == 4);
    EXPECT(count(page | views::lines | views::strip_social) == 4);
    auto const others = views::strip_error_pages | views::strip_comments | views::strip_related |
                        views::strip_subscriptions | views::strip_consent | views::strip_navigation |
                        views::strip_notices | views::strip_widgets | views::strip_placeholders;
    EXPECT(count(page | views::lines | others) == 5);
    EXPECT((page | views::lines | views::strip_residue | pith::to_text) == article);
    EXPECT((page | views::lines | views::strip(category::ad | category::social) | pith::to_text) == article);
    EXPECT((page | views::lines | views::trim_residue | views::strip_residue | pith::to_text) == article);
    EXPECT((page | views::lines | (views::strip_residue | at_least(22)) | std::views::take(1) | pith::to_text) ==
           ferry + "\n");
    EXPECT((page | views::lines | views::strip_boilerplate | pith::to_text) == article);
    EXPECT((page | views::lines | views::strip_boilerplate(0.95) | pith::to_text) == article);
    EXPECT((page | views::lines | views::main_text | pith::to_text) == article);
    EXPECT(pith::boilerplate_confidence > pith::main_text_confidence);
    EXPECT(count(std::string(page) | views::lines | views::strip_ads) == 4); // owns its text

    auto kept = page | views::lines | views::strip_residue;
    auto at = kept.begin();
    auto const first = at++;
    EXPECT(first != at && *first == "Ferry cancelled again" && kept.base().begin() != first.base());
    std::list<std::string> const linked{"Advertisement", ferry};
    EXPECT(count(linked | views::strip_ads) == 1 && count(linked | views::strip_ads | views::strip_social) == 1);
    auto common = page | views::lines | views::strip_ads | std::views::common;
    EXPECT(std::vector<std::string>(common.begin(), common.end()).size() == 4);
}

void verdicts() {
    std::size_t residue = 0;
    for (auto const [line, verdict] : page | views::lines | views::annotate) residue += verdict ? 1u : 0u;
    EXPECT(residue == 2);
    std::string const twice = article + ferry + "\n";
    auto const all = views::annotate(category::residue | category::duplicate);
    for (auto const [line, verdict] : twice | views::lines | all) residue += verdict ? 1u : 0u;
    EXPECT(residue == 3);
    auto const blocks = views::annotate(category::residue | category::duplicate, pith::repeats::blocks);
    for (auto const [line, verdict] : twice | views::lines | blocks) residue += verdict ? 1u : 0u;
    EXPECT(residue == 3);
    for (auto const [line, verdict, score] : page | views::lines | views::annotate_boilerplate)
        EXPECT(score.confidence >= 0 && score.confidence <= 1 && score.reasons.size() == 3);
    for (auto const [line, verdict, score] : page | views::lines | views::annotate_main_text(0.7))
        EXPECT(!verdict || !verdict.rule.empty());
}

void projections() {
    std::vector<record> records{{1, "Advertisement"}, {2, ferry}, {4, ferry}, {8, shorter}};
    auto const sum = [](auto&& kept) {
        int ids = 0;
        for (record& r : kept) ids += r.id;
        return ids;
    };
    EXPECT(sum(records | views::strip_ads(&record::text)) == 14);
    EXPECT(sum(records | views::strip_duplicates(&record::text)) == 11);
    EXPECT(sum(records | views::strip_near_duplicates(&record::text)) < 14);
    EXPECT(sum(records | views::strip_boilerplate(&record::text)) == 14);
    EXPECT(sum(records | views::main_text([](record const& r) -> std::string const& { return r.text; })) == 14);
    int ads = 0;
    for (auto const [r, verdict] : records | views::annotate(&record::text)) ads += verdict ? r.id : 0;
    EXPECT(ads == 1);
}

void books() {
    std::string_view const rows = "ad\ten\tL\teq\tour own house notice\n";
    auto const book = pith::phrase_book::try_parse(rows);
    EXPECT(book && book->size() == 1);
    if (!book) return;
    std::string const text = article + "Our own house notice\n";
    EXPECT((text | views::lines | views::strip(category::ad, *book) | pith::to_text) == article);
    EXPECT((text | views::lines | views::strip(category::social, *book) | views::strip_ads | pith::to_text) == article);
    EXPECT((text | views::lines | views::strip_boilerplate(*book) | pith::to_text) == article);
    EXPECT(count(text | views::lines | views::annotate(category::ad, *book)) == 4);
    EXPECT(pith::clean(text, category::ad, *book) == article);
    std::optional<pith::table_error> why;
    EXPECT(!pith::phrase_book::try_parse("ad\ten\tQ\teq\tx\n", &why) && why && why->row == 1);
#ifdef __cpp_exceptions
    EXPECT(pith::phrase_book::parse(rows).size() == 1);
    try {
        (void)pith::phrase_book::parse("nothing of the kind\n");
        EXPECT(false);
    } catch (pith::table_error const& e) {
        EXPECT(e.row == 1);
    }
#endif
}

template <class Set>
void across_documents(Set seen, Set other) {
    std::string const doc = ferry + "\n", next = doc + "A short line\n";
    EXPECT(count(doc | views::lines | views::strip_duplicates(seen)) == 1);
    EXPECT((next | views::lines | views::strip_duplicates(seen) | pith::to_text) == "A short line\n");
    EXPECT(count(next | views::lines | views::strip_duplicates(pith::repeats::none)(other)) == 2);
    EXPECT(count(next | views::lines | views::strip_duplicates(other, {20, false})) == 1);
    other.insert(shorter);
    seen.merge(other);
    EXPECT(seen.contains(ferry) && seen.contains(shorter) && !seen.empty() && seen.size() >= 2 && seen.byte_size() > 0);
    std::string bytes = seen.save();
    EXPECT(other.try_load(bytes) && other.contains(ferry));
    std::string again;
    seen.save(std::back_inserter(again));
    EXPECT(again == bytes);
    bytes.back() = static_cast<char>(bytes.back() ^ 1);
    std::optional<pith::load_error> why;
    EXPECT(!other.try_load(bytes, &why) && why && why->fault == pith::load_fault::corrupt);
#ifdef __cpp_exceptions
    other.load(again);
    try {
        other.load("no set");
        EXPECT(false);
    } catch (pith::load_error const& e) {
        EXPECT(e.fault == pith::load_fault::foreign);
    }
#endif
    seen.clear();
    EXPECT(seen.empty());
}

void repeats() {
    std::string const twice = article + ferry + "\n";
    EXPECT((twice | views::lines | views::strip_duplicates | pith::to_text) == article);
    EXPECT((twice | views::lines | views::strip_duplicates(pith::repeats::blocks) | pith::to_text) == twice);
    std::string const nearly = article + shorter + "\n";
    EXPECT((nearly | views::lines | views::strip_near_duplicates(0.5) | pith::to_text) == article);
    EXPECT(pith::near_threshold > 0.5);

    across_documents(pith::seen_paragraphs(), pith::seen_paragraphs());
    across_documents(pith::seen_paragraphs_128(), pith::seen_paragraphs_128());
    pith::bounded_paragraphs const bounded(4096, 1e-3);
    across_documents(bounded, bounded);
    EXPECT(bounded.capacity() > 100 && !bounded.full() && bounded.false_positive_rate() < 1e-3);
    pith::seen_paragraphs spans(pith::seen_unit::sentences);
    std::string const three = ferry + " " + shorter + " Nobody was hurt.";
    EXPECT(spans.insert(three) && spans.contains(three) && spans.unit() == pith::seen_unit::sentences);
    EXPECT(count(three | views::lines | views::strip_duplicates(spans)) == 0);
    EXPECT(!spans.merge(pith::seen_paragraphs()) && bounded.unit() == pith::seen_unit::paragraphs);
    pith::seen_paragraphs a, b;
    a.reserve(100);
    a.insert(ferry);
    b.insert(ferry);
    EXPECT(a == b && !b.insert(ferry));
    a.each([](pith::fingerprint_64 f) { EXPECT(f == pith::fingerprint(ferry)); });
    EXPECT(pith::wide_fingerprint(ferry).high == pith::fingerprint(ferry) && pith::fingerprint_version > 0);
    EXPECT(pith::shard_of(pith::fingerprint(ferry), 7) == pith::shard_of(pith::wide_fingerprint(ferry), 7));

    pith::paragraph_counts site, more{pith::paragraph_rule{20, false}};
    twice | views::lines | pith::count_paragraphs(site);
    more.add(page | views::lines);
    site.merge(more);
    EXPECT(site.pages() == 2 && site.pages_with(ferry) == 2 && site.byte_size() > 0);
    EXPECT(count(article | views::lines | views::strip_recurring(site, 2)) < 3);
    std::vector<record> const records{{1, ferry}};
    EXPECT(count(records | views::strip_recurring(site, 2)(&record::text)) == 0);
}

void presets() {
    EXPECT(pith::clean(page) == article && pith::clean(page, category::ad | category::social) == article);
    for (auto const how : {pith::preset::residue, pith::preset::boilerplate, pith::preset::main_text})
        EXPECT(pith::clean(page, how) == article);
}

} // namespace

int main() {
    categories();
    one_page();
    verdicts();
    projections();
    books();
    repeats();
    presets();
    if (failures == 0) std::puts("everything does what it says");
    return failures == 0 ? 0 : 1;
}
