// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

using namespace support;
using pith::bounded_paragraphs;
using pith::load_fault;
using pith::repeats;
using pith::seen_paragraphs;
using pith::seen_paragraphs_128;
using pith::seen_unit;

namespace {

// Sentences of which any three have 100 characters or more.
constexpr auto s1 = "The ferry to the island did not sail on Thursday."sv;
constexpr auto s2 = "Forty passengers slept in the school."sv;
constexpr auto s3 = "The baker brought them rolls at five."sv;
constexpr auto s4 = "By noon the gulls were back on the pier."sv;
constexpr auto s5 = "The first boat left with all of them on board."sv;
constexpr auto s6 = "The mayor thanked the baker and the school."sv;
constexpr auto all_six =
    "The ferry to the island did not sail on Thursday. Forty passengers slept in the school. The baker brought them "
    "rolls at five. By noon the gulls were back on the pier. The first boat left with all of them on board. The mayor "
    "thanked the baker and the school."sv;
constexpr auto one_two = "The ferry to the island did not sail on Thursday. Forty passengers slept in the school."sv;
constexpr auto two_three = "Forty passengers slept in the school. The baker brought them rolls at five."sv;
constexpr auto other = "Nobody on the mainland had heard a word about any of it."sv;
constexpr auto heading = "What the harbour said"sv;

/// What strip_duplicates leaves of `second` when `first` was read before.
template <class First, class Second>
constexpr bool leaves(First const& first, Second const& second, std::initializer_list<std::string_view> expected,
                      pith::paragraph_rule rule = {}) {
    seen_paragraphs seen(seen_unit::sentences);
    auto const how = views::strip_duplicates(repeats::none);
    if (!std::ranges::equal(first | how(seen, rule), first)) return false; // the first of all keeps what it has
    return same(second | how(seen, rule), expected);
}

constexpr bool test_lines_do_not_matter() {
    // Six sentences in one line, in six, in other pieces, and the other way round.
    EXPECT(leaves(page(all_six), page(s1, s2, s3, s4, s5, s6), {}));
    EXPECT(leaves(page(s1, s2, s3, s4, s5, s6), page(all_six), {}));
    EXPECT(leaves(page(two_three, s4), page(s2, s3, s4), {}));
    EXPECT(leaves(page(all_six), page(one_two, "", s3, s4, "  ", s5), {"", "  "})); // blank lines are not in the way
    // Three are enough, two are not, and no two with another between.
    EXPECT(leaves(page(all_six), page(s3, s4, s5), {}));
    EXPECT(leaves(page(all_six), page(s3, s4), {s3, s4}));
    EXPECT(leaves(page(all_six), page(s3, s4, other, s5, s6), {s3, s4, other, s5, s6}));
    // In another order they are other spans.
    EXPECT(leaves(page(all_six), page(s3, s2, s1), {s3, s2, s1}));
    return true;
}

constexpr bool test_whole_lines_only() {
    // A line stays whole as long as one sentence of it is new, and helps its neighbours to go all the same.
    constexpr auto mixed =
        "The baker brought them rolls at five. Nobody on the mainland had heard a word about any of it."sv;
    EXPECT(leaves(page(all_six), page(s1, s2, mixed), {mixed}));
    constexpr auto mixed_first = "Nobody on the mainland had heard a word about any of it. The ferry to the island "
                                 "did not sail on Thursday."sv;
    EXPECT(leaves(page(all_six), page(mixed_first, s2, s3, other), {mixed_first, other}));
    // Two stretches with something new between them.
    EXPECT(leaves(page(all_six), page(s1, s2, s3, other, s4, s5, s6, other), {other, other}));
    // A line over the end of two stretches that touch: from different places of the first document.
    constexpr auto six_one =
        "The mayor thanked the baker and the school. The ferry to the island did not sail on Thursday."sv;
    EXPECT(leaves(page(all_six), page(s4, s5, six_one, s2, s3), {}));
    EXPECT(leaves(page(all_six), page(s5, six_one, s2, s3), {s5, six_one}));
    return true;
}

constexpr bool test_headings() {
    // What ends no sentence stays, and parts nothing, wherever it stands.
    EXPECT(leaves(page(all_six), page(heading, s1, heading, s2, "* * *", s3), {heading, heading, "* * *"}));
    EXPECT(leaves(page(s1, heading, s2, s3), page(s1, s2, s3), {}));
    // Marks without a word are no sentence, in a line of their own or between others.
    EXPECT(leaves(page(all_six), page(s1, "…", s2, "?!", s3), {"…", "?!"}));
    EXPECT(leaves(page(all_six),
                  page("The ferry to the island did not sail on Thursday. … ! Forty passengers slept in "
                       "the school.",
                       s3),
                  {}));
    EXPECT(leaves(page(heading, heading, heading), page(heading, heading, heading), {heading, heading, heading}));
    // Without `statements` it is a sentence like others, so it goes with them, and parts them.
    pith::paragraph_rule const any{.statements = false};
    EXPECT(leaves(page(s1, heading, s2, s3, s4), page(s1, heading, s2), {}, any));
    EXPECT(leaves(page(s1, heading, s2, s3, s4), page(s1, s2), {s1, s2}, any));
    EXPECT(leaves(page(s1, s2, heading, s3), page(s1, heading, s2, s3), {s1, heading, s2, s3}, any));
    return true;
}

constexpr bool test_what_proves_nothing() {
    // Three short ones, and three questions.
    constexpr auto brief = page("He said no.", "She said yes.", "They left.");
    EXPECT(leaves(brief, brief, {"He said no.", "She said yes.", "They left."}));
    EXPECT(leaves(brief, brief, {}, {.least = 30}));
    EXPECT(leaves(brief, brief, {"He said no.", "She said yes.", "They left."}, {.least = 40}));
    constexpr auto asked =
        page("What would you take with you to the island?", "Who would you rather leave on the mainland?",
             "What would you do without a ferry for so long?");
    EXPECT(leaves(asked, asked, {asked[0], asked[1], asked[2]}));
    EXPECT(leaves(asked, asked, {}, {.statements = false}));
    // One question among statements is no hindrance.
    constexpr auto mixed = page(s1, asked[0], s2);
    EXPECT(leaves(mixed, mixed, {}));
    // 100 characters, and one less: spaces between the sentences of a line are read, too.
    constexpr auto enough = "The tram will run to the hill again. The tram will run to the quay again. It will run at "
                            "night soon."sv;
    constexpr auto less = "The tram will run to the hill again. The tram will run to the quay again. It will run at "
                          "night now."sv;
    static_assert(enough.size() == 100 && less.size() == 99);
    EXPECT(leaves(page(enough), page(enough), {}));
    EXPECT(leaves(page(less), page(less), {less}));
    return true;
}

constexpr bool test_same_but_for_the_dress() {
    constexpr auto dressed = page("**THE FERRY** to [the island](/isle \"It. Is.\") did not sail on Thursday!",
                                  "“Forty passengers slept in the school.” The baker brought them rolls at five…");
    EXPECT(leaves(page(all_six), dressed, {}));
    EXPECT(leaves(page(dressed[0], dressed[1], s4), page(all_six), {all_six})); // five and six are new
    EXPECT(leaves(page(dressed[0], dressed[1], s4, s5, s6), page(all_six), {}));
    EXPECT(leaves(page("The ferry to the island _did_ not sail on Monday.", s2, s3), page(s1, s2, s3), {s1, s2, s3}));
    // A link may hold the end of one sentence and the beginning of the next.
    EXPECT(leaves(page(all_six),
                  page("The ferry to the island did [not sail on Thursday. Forty passengers](/news) "
                       "slept in the school.",
                       s3),
                  {}));
    return true;
}

constexpr bool test_scripts_without_spaces() {
    // 26 + 14 + 14 characters that count two.
    constexpr auto line =
        "木曜日の夕方、高波のため島へ渡る船が欠航となりました。乗客は学校で一夜を明かした。朝五時にパン屋が来てくれた。"sv;
    constexpr auto first = "木曜日の夕方、高波のため島へ渡る船が欠航となりました。"sv;
    constexpr auto second = "乗客は学校で一夜を明かした。"sv;
    constexpr auto third = "朝五時にパン屋が来てくれた。"sv;
    EXPECT(leaves(page(line), page(first, second, third), {}));
    EXPECT(leaves(page(first, second, third), page(line), {}));
    EXPECT(leaves(page(line), page(first, third), {first, third}));
    return true;
}

// Computed by a program in another language from the description in repeats/sentence_spans.hpp and the specification of
// XXH64, of the words of s1, s2 and s3. They may never change: saved sets hold them.
constexpr bool test_known_answers() {
    seen_paragraphs seen(seen_unit::sentences);
    seen_paragraphs_128 wide(seen_unit::sentences);
    auto const text = page(s1, s2, s3);
    EXPECT(std::ranges::distance(text | views::strip_duplicates(seen)) == 3);
    EXPECT(std::ranges::distance(text | views::strip_duplicates(wide)) == 3);
    EXPECT(seen.size() == 1 && seen.contains(std::uint64_t{0xC27A06D54BE5A78A}));
    EXPECT((wide.size() == 1 && wide.contains(pith::fingerprint_128{0xC27A06D54BE5A78A, 0x6A0FBCBAC8A85233})));
    return true;
}

constexpr bool test_units() {
    seen_paragraphs seen, sentences(seen_unit::sentences);
    EXPECT(seen.unit() == seen_unit::paragraphs && sentences.unit() == seen_unit::sentences);
    // A text is asked and inserted as a document of its own.
    EXPECT(!sentences.contains(all_six) && sentences.insert(all_six) && !sentences.insert(all_six));
    EXPECT(sentences.size() == 4 && sentences.contains(all_six));
    EXPECT(!sentences.contains(one_two) && !sentences.insert(one_two) && sentences.size() == 4);
    seen.insert(all_six);
    // Neither takes the other's.
    EXPECT(!seen.merge(sentences) && seen.size() == 1 && !sentences.merge(seen) && sentences.size() == 4);
    seen_paragraphs more(seen_unit::sentences);
    EXPECT(more.merge(sentences) && more.contains(all_six));
    more.clear();
    EXPECT(more.empty() && more.unit() == seen_unit::sentences);

    bounded_paragraphs bounded(4096), few(4096, 1e-4, seen_unit::sentences);
    EXPECT(bounded.unit() == seen_unit::paragraphs && few.unit() == seen_unit::sentences);
    EXPECT(few.insert(all_six) && !few.insert(all_six) && few.size() == 4 && few.contains(all_six));
    EXPECT(!few.contains(one_two) && !bounded.merge(few) && !few.merge(bounded) && few.merge(few));
    return true;
}

constexpr bool test_gaps_of_a_text() {
    // Known at both ends, with a new sentence between.
    seen_paragraphs seen(seen_unit::sentences);
    seen.insert(all_six);
    constexpr auto gap =
        "The ferry to the island did not sail on Thursday. Forty passengers slept in the school. The "
        "baker brought them rolls at five. Nobody on the mainland had heard a word about any of it. By "
        "noon the gulls were back on the pier. The first boat left with all of them on board. The mayor "
        "thanked the baker and the school."sv;
    EXPECT(!seen.contains(gap));
    EXPECT(!seen.contains(gap.substr(0, gap.find(" By"))) && !seen.contains(gap.substr(gap.find("Nobody"))));
    return true;
}

} // namespace

TEST_CASE("three sentences in a row go wherever lines end") { BOTH_TIMES(test_lines_do_not_matter()); }
TEST_CASE("a line goes whole or not at all") { BOTH_TIMES(test_whole_lines_only()); }
TEST_CASE("headings stay and part nothing, but by another rule") { BOTH_TIMES(test_headings()); }
TEST_CASE("short sentences and questions prove nothing") { BOTH_TIMES(test_what_proves_nothing()); }
TEST_CASE("marks, quotes and case make no other sentence") { BOTH_TIMES(test_same_but_for_the_dress()); }
TEST_CASE("sentences without spaces between them are sentences") { BOTH_TIMES(test_scripts_without_spaces()); }
TEST_CASE("the fingerprint of three sentences is what the documentation describes") {
    BOTH_TIMES(test_known_answers());
}
TEST_CASE("a set holds paragraphs or sentences, never both") { BOTH_TIMES(test_units()); }
TEST_CASE("a text with a new sentence between known ones is not held") { BOTH_TIMES(test_gaps_of_a_text()); }

TEST_CASE("with any kind of set, and repeats within the page as ever") {
    seen_paragraphs_128 wide(seen_unit::sentences);
    bounded_paragraphs bounded(4096, 1e-4, seen_unit::sentences);
    auto const first = page(all_six, other);
    auto const second = page(s2, s3, s4, other);
    auto const check = [&](auto& seen) {
        REQUIRE(std::ranges::distance(first | views::strip_duplicates(seen)) == 2);
        REQUIRE(same(second | views::strip_duplicates(seen), {other}));
        // The second copy goes as a repeat within the page, and nothing else does twice.
        REQUIRE(same(page(ferry, s2, s3, s4, ferry) | views::strip_duplicates(seen), {ferry}));
        REQUIRE(same(page(mayor, gulls, mayor) | views::strip_duplicates(repeats::none)(seen), {mayor, gulls, mayor}));
    };
    check(wide);
    check(bounded);
}

TEST_CASE("one sentence a paragraph: known paragraphs go where three stand in a row") {
    seen_paragraphs seen(seen_unit::sentences);
    REQUIRE(same(page(ferry, baker, mayor, gulls) | views::strip_duplicates(seen), {ferry, baker, mayor, gulls}));
    REQUIRE(seen.size() == 2);
    REQUIRE(same(page(baker, mayor, gulls) | views::strip_duplicates(seen), {}));
    REQUIRE(same(page(ferry, baker, gulls) | views::strip_duplicates(seen), {ferry, baker, gulls}));
}

TEST_CASE("more sentences than are asked about at once, and a line longer than a buffer") {
    std::string marked = "**Many** of them.", plain = "Many of them.";
    for (int i = 0; i < 500; ++i) {
        auto const one = " This is sentence number " + std::to_string(i) + " of a line that nobody should write.";
        marked += one;
        plain += one;
    }
    seen_paragraphs seen(seen_unit::sentences);
    REQUIRE(seen.insert(marked));
    REQUIRE(seen.size() == 499);
    REQUIRE(seen.contains(plain));
    auto const middle = plain.find("number 250");
    plain[middle + 7] = '9';
    REQUIRE(!seen.contains(plain));
    REQUIRE(same(page(s1, std::string_view(plain), s2) | views::strip_duplicates(seen), {s1, plain, s2}));
    std::vector<std::string> lines;
    for (int i = 0; i < 500; ++i)
        lines.push_back("This is sentence number " + std::to_string(i) + " of a line that nobody should write.");
    lines[100] += " Really."; // it stays, and those around it go
    REQUIRE(same(lines | views::strip_duplicates(seen), {lines[100]}));
}

TEST_CASE("a saved set says whether it holds sentences, and is refused where it does not fit") {
    // The checksum was computed by a program in another language.
    using namespace std::string_literals;
    seen_paragraphs seen(seen_unit::sentences);
    seen.insert(std::uint64_t{5});
    seen.insert(std::uint64_t{1} << 63);
    auto const file = seen.save();
    auto expected = "pithseen\1\0\2\0\x40\0\1\0"s;
    for (std::uint64_t w : {std::uint64_t{2}, std::uint64_t{2}, std::uint64_t{5}, std::uint64_t{1} << 63,
                            std::uint64_t{0x466C5F95B314C489}})
        for (int k = 0; k < 8; ++k, w >>= 8) expected += static_cast<char>(w & 0xFF);
    REQUIRE(file == expected);

    seen_paragraphs again(seen_unit::sentences), paragraphs;
    REQUIRE(again.try_load(file));
    REQUIRE((again == seen && again.unit() == seen_unit::sentences));
    std::optional<pith::load_error> why;
    REQUIRE(!paragraphs.try_load(file, &why));
    REQUIRE((why && why->fault == load_fault::kind && paragraphs.empty()));
    REQUIRE(std::string_view(why->what()).find("sentences, not paragraphs") != std::string_view::npos);
    REQUIRE(!again.try_load(paragraphs.save(), &why));
    REQUIRE((why->fault == load_fault::kind && again == seen));
    REQUIRE(std::string_view(why->what()).find("paragraphs, not sentences") != std::string_view::npos);
    REQUIRE(!(seen_paragraphs() == seen_paragraphs(seen_unit::sentences)));

    auto later = file;
    later[14] = 2;
    REQUIRE(!again.try_load(later, &why));
    REQUIRE(why->fault == load_fault::version);

    bounded_paragraphs bounded(64, 1e-3, seen_unit::sentences), others(64);
    bounded.insert(all_six);
    REQUIRE(!others.try_load(bounded.save(), &why));
    REQUIRE((why->fault == load_fault::kind && others.empty()));
    bounded_paragraphs same_unit(64, 1e-3, seen_unit::sentences);
    REQUIRE(same_unit.try_load(bounded.save()));
    REQUIRE(same_unit.contains(all_six));
}

TEST_CASE("a set of the caller's may have fingerprints of 32 bits") {
    struct narrow {
        using fingerprint_type = std::uint32_t;
        static fingerprint_type fingerprint_of(std::string_view text) {
            return static_cast<std::uint32_t>(pith::fingerprint(text));
        }
        void contains(std::span<fingerprint_type const> f, std::span<bool> is) const {
            for (std::size_t i = 0; i < f.size(); ++i) is[i] = std::ranges::find(prints, f[i]) != prints.end();
        }
        void insert(std::span<fingerprint_type const> f) { prints.insert(prints.end(), f.begin(), f.end()); }
        std::vector<fingerprint_type> prints;
    };
    narrow seen;
    REQUIRE(std::ranges::distance(page(ferry) | views::strip_duplicates(seen)) == 1);
    REQUIRE(std::ranges::distance(page(ferry, "Red Boats") | views::strip_duplicates(seen)) == 1);
}

TEST_CASE("a set of the caller's says what it holds, or holds paragraphs") {
    struct asked {
        using fingerprint_type = pith::fingerprint_64;
        static fingerprint_type fingerprint_of(std::string_view text) { return pith::fingerprint(text); }
        void contains(std::span<fingerprint_type const>, std::span<bool> is) const {
            for (bool& b : is) b = false;
        }
        void insert(std::span<fingerprint_type const> f) { prints.insert(prints.end(), f.begin(), f.end()); }
        std::vector<fingerprint_type> prints;
    };
    struct of_sentences : asked {
        [[nodiscard]] seen_unit unit() const { return seen_unit::sentences; }
    };
    static_assert(pith::paragraph_set<asked> && pith::paragraph_set<of_sentences>);
    asked paragraphs;
    of_sentences spans;
    REQUIRE(std::ranges::distance(page(ferry, s1, s2, s3, s4) | views::strip_duplicates(paragraphs)) == 5);
    REQUIRE(paragraphs.prints == std::vector{pith::fingerprint(ferry)});
    REQUIRE(std::ranges::distance(page(ferry, s1, s2, s3, s4) | views::strip_duplicates(spans)) == 5);
    REQUIRE(spans.prints.size() == 3);
    seen_paragraphs seen(seen_unit::sentences);
    seen.insert(all_six);
    REQUIRE(!seen.contains(spans.prints[0]));
    REQUIRE((seen.contains(spans.prints[1]) && seen.contains(spans.prints[2])));
}
