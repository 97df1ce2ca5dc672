// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

using namespace support;

namespace {

constexpr auto near_copies = views::strip_near_duplicates;

// 49 words, 46 shingles.
constexpr auto story =
    "The ferry to the island was cancelled on Thursday evening because of high waves, and some forty passengers spent "
    "the night in the school gymnasium, where the village baker brought them three crates of warm rolls at dawn and "
    "the "
    "mayor thanked everyone who had helped."sv;

constexpr bool test_what_goes() {
    // The last word left out: every shingle of the copy is in the original.
    constexpr auto shortened = "The ferry to the island was cancelled on Thursday evening because of high waves, and "
                               "some forty passengers spent the night in the school gymnasium, where the village baker "
                               "brought them three crates of warm rolls at dawn and the mayor thanked everyone."sv;
    EXPECT(same(page(story, baker, shortened) | near_copies, {story, baker}));
    // Another word in the middle takes four shingles of 46 with it: 42 / 46 = 0.913.
    constexpr auto one_word = "The ferry to the island was cancelled on Thursday evening because of high waves, and "
                              "some forty passengers spent the night in the school gymnasium, where the kindly baker "
                              "brought them three crates of warm rolls at dawn and the mayor thanked everyone who had "
                              "helped."sv;
    EXPECT(same(page(story, gulls, one_word) | near_copies, {story, gulls}));
    EXPECT(same(page(story, gulls, one_word) | near_copies(0.92), {story, gulls, one_word}));
    // Exact copies, too, and dress does not count.
    EXPECT(same(page(ferry, baker, ferry) | near_copies(1.0), {ferry, baker}));
    return true;
}

// Exactly the threshold is enough, on every machine: of ten shingles in 13 words another word at the end costs one,
// the one before it two, and so on. The doubles called .9 and .8 are above nine and eight tenths, .7 and .6 below.
constexpr bool test_threshold() {
    constexpr auto first = "Beneath their whitewashed lighthouse several fishermen patiently repaired weathered nets "
                           "throughout the afternoon."sv;
    constexpr auto nine = "Beneath their whitewashed lighthouse several fishermen patiently repaired weathered nets "
                          "throughout the evening."sv;
    constexpr auto eight = "Beneath their whitewashed lighthouse several fishermen patiently repaired weathered nets "
                           "throughout that afternoon."sv;
    constexpr auto seven = "Beneath their whitewashed lighthouse several fishermen patiently repaired weathered nets "
                           "during the afternoon."sv;
    constexpr auto six = "Beneath their whitewashed lighthouse several fishermen patiently repaired weathered ropes "
                         "throughout the afternoon."sv;
    auto const goes = [=](std::string_view copy, double threshold) {
        return same(page(first, copy) | near_copies(threshold), {first});
    };
    EXPECT(goes(nine, .9) && goes(eight, .8) && goes(seven, .7) && goes(six, .6) && goes(first, 1.0));
    EXPECT(!goes(nine, .900001) && !goes(eight, .800001) && !goes(seven, .700001) && !goes(six, .600001));
    EXPECT(!goes(first, 1.000001));
    return true;
}

constexpr bool test_what_stays() {
    constexpr auto two_words = "The ferry to the island was cancelled on Thursday evening because of tall waves, and "
                               "some forty passengers spent the night in the school gymnasium, where the kindly baker "
                               "brought them three crates of warm rolls at dawn and the mayor thanked everyone who had "
                               "helped."sv;
    EXPECT(same(page(story, two_words) | near_copies, {story, two_words})); // 38 / 46
    EXPECT(same(page(story, two_words) | near_copies(0.8), {story}));
    constexpr auto another_day =
        "The ferry to the island was cancelled on Saturday evening because of high waves, and "
        "some forty passengers spent the night in the school gymnasium, where the village baker "
        "brought them three crates of warm rolls at dawn and the mayor thanked everyone who had "
        "helped."sv;
    EXPECT(same(page(story, another_day) | near_copies(0.8), {story, another_day}));
    // The later one goes on: what it adds would be lost.
    constexpr auto longer = "The ferry to the island was cancelled on Thursday evening because of high waves, and some "
                            "forty passengers spent the night in the school gymnasium, where they sang until the "
                            "lamps went out."sv;
    EXPECT(same(page(ferry, longer) | near_copies, {ferry, longer}));
    // A quotation of a small part of a long paragraph is no copy of it.
    constexpr auto quoted = "The ferry to the island was cancelled on Thursday evening because of high waves, and some "
                            "forty passengers spent the night."sv;
    constexpr auto long_one =
        "The ferry to the island was cancelled on Thursday evening because of high waves, and some forty passengers "
        "spent the night in the school gymnasium. At five in the morning the village baker carried three crates of "
        "warm "
        "rolls over to them, and would not hear of being paid for it. The mayor thanked everyone who had helped, and "
        "said that the harbour wall would be raised by half a metre before the next winter. By noon the wind had "
        "dropped "
        "to a breeze, the gulls were back on the pier, and the first boat left for the mainland with everyone on "
        "board. "
        "Nobody had slept much, but nobody complained, and the school got its gymnasium back a little tidier."sv;
    EXPECT(same(page(long_one, quoted) | near_copies, {long_one, quoted}));
    return true;
}

constexpr bool test_numbers() {
    // Long enough that one word would not matter; the number does.
    constexpr auto monday =
        "On Monday the harbour of the island handled 14 boats with vegetables, fish and post from the mainland, and "
        "nobody on the pier had to wait for longer than it takes to drink a cup of tea with the harbour master, who "
        "keeps the kettle on the stove from morning to night all the year round, whatever the weather is like."sv;
    constexpr auto tuesday =
        "On Monday the harbour of the island handled 17 boats with vegetables, fish and post from the mainland, and "
        "nobody on the pier had to wait for longer than it takes to drink a cup of tea with the harbour master, who "
        "keeps the kettle on the stove from morning to night all the year round, whatever the weather is like."sv;
    EXPECT(same(page(monday, tuesday) | near_copies, {monday, tuesday}));
    EXPECT(same(page(monday, monday) | near_copies, {monday}));
    // Capitals are names only where the earlier one has other words.
    constexpr auto loud =
        "ON MONDAY THE HARBOUR of the island handled 14 boats with vegetables, fish and post from the mainland, and "
        "nobody on the pier had to wait for longer than it takes to drink a cup of tea with the harbour master, who "
        "keeps the kettle on the stove from morning to night all the year round."sv;
    EXPECT(same(page(monday, loud) | near_copies, {monday}));
    return true;
}

constexpr bool test_forms_stay() {
    // Four that differ in a name: a form that somebody filled in, not a mistake of publishing.
    constexpr auto form = [](auto name) {
        std::array<std::string_view, 3> parts{
            "The station on the northern shore reports that the keeper ", name,
            " wound the clock, trimmed the lamp, swept the stairs, wrote the book and saw nothing but the sea, the sky "
            "and the gulls from the hour of dusk to the hour of dawn, when the next keeper came up the path with "
            "bread."};
        std::array<char, 300> text{};
        std::size_t n = 0;
        for (auto const p : parts)
            for (char const c : p) text[n++] = c;
        return std::pair(text, n);
    };
    auto const a = form("himself"sv), b = form("alone"sv), c = form("duly"sv), d = form("again"sv);
    auto const line = [](auto const& f) { return std::string_view(f.first.data(), f.second); };
    EXPECT(same(page(line(a), line(b), line(c)) | near_copies, {line(a)}));
    EXPECT(same(page(line(a), line(b), line(c), line(d)) | near_copies, {line(a), line(b), line(c), line(d)}));
    // With names, two are enough to see it.
    auto const anna = form("Anna"sv), boris = form("Boris"sv);
    EXPECT(same(page(line(anna), line(boris)) | near_copies, {line(anna), line(boris)}));
    // Entries of a list come again by right.
    constexpr auto entry =
        "- The frame is made of ash, bent over steam, and comes with three coats of linseed oil, each of which "
        "has dried for a week."sv;
    EXPECT(same(page(entry, "Model B", entry) | near_copies, {entry, "Model B", entry}));
    // Rows, headings, questions, what is short: never.
    constexpr auto question =
        "If you had to spend one more winter on the island, with no ferry for three months, what would you take with "
        "you, and why?"sv;
    constexpr auto brief = "He took the boat out to the far rock and he did not come back to us."sv;
    EXPECT(same(page(question, "A stove.", question) | near_copies, {question, "A stove.", question}));
    EXPECT(same(page(brief, ferry, brief) | near_copies, {brief, ferry, brief}));
    constexpr auto rows =
        page("Harbour 3 Island 1", "Harbour 3 Island 2", "Did the ferry come?", "Did the ferry come?");
    EXPECT(std::ranges::equal(rows | near_copies(0.1), rows));
    return true;
}

constexpr bool test_scripts_without_spaces() {
    constexpr auto a = "木曜日の夕方、高波のため島へ渡る船が欠航となり、約四十人の乗客は学校の体育館で一夜を明かした。"
                       "朝五時、村のパン屋が焼きたてのパンを三箱届け、代金を受け取ろうとはしなかった。"sv;
    constexpr auto shorter =
        "木曜日の夕方、高波のため島へ渡る船が欠航となり、約四十人の乗客は学校の体育館で一夜を明かした。"
        "朝五時、村のパン屋が焼きたてのパンを三箱届けた。"sv;
    EXPECT(same(page(a, ferry, shorter) | near_copies, {a, ferry}));
    EXPECT(same(page(shorter, ferry, a) | near_copies, {shorter, ferry, a}));
    return true;
}

struct record {
    int id;
    std::string_view text;
};
constexpr bool test_composes() {
    constexpr record records[] = {{1, ferry}, {2, baker}, {3, ferry}};
    int ids = 0;
    for (auto const& r : records | views::strip_near_duplicates(&record::text)) ids = ids * 10 + r.id;
    EXPECT(ids == 12);
    auto v = page("Advertisement", ferry, baker, ferry) | views::strip_ads | near_copies(0.95);
    EXPECT(same(v, {ferry, baker}));
    EXPECT(same(v, {ferry, baker})); // several passes
    EXPECT(same(page(ferry, baker, ferry) | (near_copies | views::strip_ads), {ferry, baker}));
    return true;
}

} // namespace

TEST_CASE("a paragraph in nearly the words of an earlier one goes") { BOTH_TIMES(test_what_goes()); }
TEST_CASE("a paragraph goes that has exactly the threshold in common") { BOTH_TIMES(test_threshold()); }
TEST_CASE("one that says something else, or more, stays") { BOTH_TIMES(test_what_stays()); }
TEST_CASE("another number is another story") { BOTH_TIMES(test_numbers()); }
TEST_CASE("forms, rows and questions stay") { BOTH_TIMES(test_forms_stay()); }
TEST_CASE("in scripts without spaces characters are what words are") { BOTH_TIMES(test_scripts_without_spaces()); }
TEST_CASE("strip_near_duplicates composes") { BOTH_TIMES(test_composes()); }

TEST_CASE("pages of near copies are done in linear time") {
    // Half a million words that any comparison of each with each would take hours over.
    std::vector<std::string> lines;
    for (int i = 0; i < 10'000; ++i)
        lines.push_back("Row " + std::string(1, static_cast<char>('a' + i % 26)) +
                        static_cast<char>('a' + i / 26 % 26) + static_cast<char>('a' + i / 676) + ": " +
                        std::string(story));
    REQUIRE(std::ranges::distance(lines | near_copies) == 10'000); // a form
    lines.assign(3, std::string(story));
    std::string huge;
    for (int i = 0; i < 2'000; ++i)
        huge += "Word" + std::string(1, static_cast<char>('a' + i % 26)) + ' ' + std::string(baker) + ' ';
    lines.push_back(huge);
    huge.clear();
    while (huge.size() < 2'000'000) huge += std::string(baker) + ' '; // long, but of few shingles
    lines.push_back(huge);
    for (int i = 0; i < 10'000; ++i) lines.emplace_back(baker);
    REQUIRE(std::ranges::distance(lines | near_copies) == 10'003); // two copies of the story go
}
