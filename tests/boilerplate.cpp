// SPDX-License-Identifier: BSL-1.0
#include "fixtures.hpp"

#include <limits>

using namespace support;
using pith::category;
using pith::preset;

namespace {

template <class A, class B>
constexpr bool same_lines(A&& a, B&& b) {
    return collect(a) == collect(b);
}
/// Whether `part` is what is left of `whole` when lines are taken out.
bool is_part(std::vector<std::string_view> const& part, std::vector<std::string_view> const& whole) {
    auto at = whole.begin();
    for (auto const line : part) {
        at = std::find(at, whole.end(), line);
        if (at == whole.end()) return false;
        ++at;
    }
    return true;
}

// Teasers of other stories below an article, which no phrase announces.
constexpr auto with_teasers() {
    return page("Opinion", "News", "Sport", "Ferry cancelled again", ferry, baker, mayor, gulls,
                "Old fish market to become a school of music", "By Ida Moe", "14 min ago",
                "Five walks for the first days of spring", "By Jon Falk", "2 h ago",
                "The museum opens its doors to owners of cats", "By Ida Moe", "3 h ago",
                "What the harbour master keeps in his shed", "By Ruth Aas", "Yesterday");
}

// A paper about itself, in paragraphs.
constexpr auto about =
    "The Ansel Courier writes about the coast, its boats and its people, and is read in four thousand "
    "houses and on all of the islands."sv;
constexpr auto owned = "It is owned by nobody but those who write it, and its office above the fish market is open to "
                       "everyone on Friday afternoons."sv;

constexpr bool test_more_than_the_rules() {
    auto const lines = with_teasers();
    EXPECT(collect(lines | views::strip_residue).size() == 17); // the rules know the menu
    EXPECT(same(lines | views::main_text, {"Ferry cancelled again", ferry, baker, mayor, gulls}));
    return true;
}

constexpr bool test_an_article_stays() {
    auto const lines = page("Ferry cancelled again", ferry, baker, mayor, gulls);
    EXPECT(same(lines | views::strip_boilerplate, {"Ferry cancelled again", ferry, baker, mayor, gulls}));
    EXPECT(same(lines | views::main_text, {"Ferry cancelled again", ferry, baker, mayor, gulls}));
    return true;
}

constexpr bool test_never_everything() {
    // Nothing here is an article: the score has no main text to offer and leaves the page to the rules.
    auto const lines = page("Harbour", "Weather", "Sport", "Share on Facebook");
    EXPECT(same_lines(lines | views::main_text, lines | views::strip_residue));
    EXPECT(!collect(lines | views::main_text).empty());
    auto const nothing = page("Share on Facebook", "Advertisement");
    EXPECT(collect(nothing | views::main_text).empty());
    EXPECT(collect(std::vector<std::string_view>() | views::main_text).empty());
    return true;
}

bool test_no_paragraph() {
    // However many lines there are, and whatever the score would take of them.
    auto const lines =
        page("Red lamps, 12 pieces", "Blue lamps, 6 pieces", "Green oars", "Advertisement", "Ropes by the metre",
             "Sails", "Masts for small boats", "Share on Facebook", "Old fish market to become a school of music",
             "Cookie settings", "2 h ago", "Five walks for the first days of spring", "By Ida Moe", "3 h ago");
    EXPECT(collect(lines | views::strip_residue).size() > 8);
    for (double const c : {0.01, 0.3, pith::main_text_confidence, 0.9})
        EXPECT(same_lines(lines | views::main_text(c), lines | views::strip_residue) &&
               same_lines(lines | views::strip_boilerplate(c), lines | views::strip_residue));
    return true;
}

constexpr bool test_confidence() {
    auto const lines = with_teasers();
    // Nothing is more than certain, so all is left to the rules; NaN asks for nothing that a line could have.
    EXPECT(same_lines(lines | views::main_text(1.5), lines | views::strip_residue));
    EXPECT(
        same_lines(lines | views::main_text(std::numeric_limits<double>::quiet_NaN()), lines | views::strip_residue));
    // The presets' own.
    static_assert(pith::boilerplate_confidence == 0.8 && pith::main_text_confidence == 0.6);
    EXPECT(same_lines(lines | views::strip_boilerplate, lines | views::strip_boilerplate(0.8)));
    EXPECT(same_lines(lines | views::main_text, lines | views::main_text(pith::main_text_confidence)));
    EXPECT(collect(lines | views::strip_boilerplate(0.5)).size() < collect(lines | views::strip_boilerplate).size());
    EXPECT(collect(lines | views::strip_boilerplate).size() < collect(lines | views::strip_boilerplate(0.99)).size());
    // The surer, the less goes.
    std::size_t before = 0;
    for (double const c : {0.0, 0.2, 0.5, 0.8, 0.95, 1.0}) {
        std::size_t const left = collect(lines | views::main_text(c)).size();
        EXPECT(c == 0.0 || left >= before); // with none wanted all would go, and then the rules decide
        if (c > 0) before = left;
    }
    return true;
}

constexpr bool test_prose_stays() {
    auto const lines = with_teasers();
    for (double const c : {0.01, 0.5, 0.9}) {
        auto const left = collect(lines | views::strip_boilerplate(c));
        for (auto const line : {ferry, baker, mayor, gulls}) EXPECT(std::ranges::find(left, line) != left.end());
    }
    // Also such as main_text takes.
    auto const others = page("Harbour", "Weather", "Sport", "Ferry cancelled again", ferry, baker, mayor, gulls,
                             "Old fish market to become a school of music", "By Ida Moe", "14 min ago", about,
                             "By Jon Falk", "2 h ago", "Subscribe", "Log in", "Share on Facebook", owned, "Yesterday");
    auto const article = collect(others | views::main_text);
    EXPECT(std::ranges::find(article, owned) == article.end() && std::ranges::find(article, ferry) != article.end());
    for (double const c : {0.01, 0.5, 0.9}) {
        auto const left = collect(others | views::strip_boilerplate(c));
        for (auto const line : {about, owned}) EXPECT(std::ranges::find(left, line) != left.end());
    }
    return true;
}

constexpr bool test_what_stays_together() {
    // Whatever is asked for, paragraphs in a row stay or go together, and their headline stays with them.
    auto const lines = with_teasers();
    for (int hundredths = 1; hundredths < 100; ++hundredths) {
        auto const left = collect(lines | views::main_text(hundredths / 100.0));
        for (auto const line : {"Ferry cancelled again"sv, ferry, baker, mayor, gulls})
            EXPECT(std::ranges::find(left, line) != left.end());
    }
    return true;
}

constexpr bool test_headline() {
    // Of what stands above the first paragraph a title stays by right, and the brief line below it, which may be its
    // standfirst.
    auto const few =
        page("Share on Facebook", "Share on WhatsApp", "Pin it", "Old fish market to become a school of music",
             "Harbour", "Ferry news", ferry, baker, mayor, gulls);
    for (double const c : {0.01, 0.3, 0.49}) { // however the model weighs them
        auto const left = collect(few | views::main_text(c));
        for (auto const line : {"Old fish market to become a school of music"sv, "Harbour"sv, ferry})
            EXPECT(std::ranges::find(left, line) != left.end());
    }
    // A headline of a word or two stays above its standfirst, and alone.
    auto const brief = page("Share on Facebook", "Share on WhatsApp", "Pin it", "Waves", "What they did to a harbour",
                            ferry, baker, mayor, gulls);
    EXPECT(same(brief | views::main_text(0.01), {"Waves", "What they did to a harbour", ferry, baker, mayor, gulls}));
    auto const alone = page("Share on Facebook", "Share on WhatsApp", "Pin it", "Waves", "By Ida Moe", "4 March 2024",
                            ferry, baker, mayor, gulls);
    auto const left = collect(alone | views::main_text(0.01));
    EXPECT(std::ranges::find(left, "Waves"sv) != left.end());
    // Of more titles than a masthead has at least one stays, and not all.
    auto const many = page("A boat, a dog and a winter on the far islands", "Ferry to the island cancelled again",
                           "Old fish market to become a school of music", "Five walks for the first days of spring",
                           "The museum opens its doors to owners of cats", "What the harbour master keeps in his shed",
                           "The Man Who Paints", "Who Owns The Quay", ferry, baker, mayor, gulls, "Share on Facebook",
                           "Share on WhatsApp", "Pin it", "Leave a comment");
    bool some_go = false;
    for (int hundredths = 1; hundredths < 50; ++hundredths) { // however the model weighs them
        std::size_t number = 0, titles = 0;
        for (auto const& [line, verdict, score] : many | views::annotate_main_text(hundredths / 100.0)) {
            if (number < 8 && !verdict) ++titles;
            ++number;
        }
        EXPECT(titles > 0);
        some_go = some_go || titles < 8;
    }
    EXPECT(some_go);
    return true;
}

constexpr bool test_reasons() {
    // The first reason is the feature without which the line would look least like residue to the trees.
    namespace pd = pith::detail;
    auto const lines = with_teasers();
    auto const known = judged(lines);
    auto const scored = pd::score_page({known.data(), known.size()});
    auto const scores = pd::scores_of(scored, true);
    for (std::size_t i = 0; i < scored.lines().size(); ++i) {
        auto const row = scored.row(i);
        std::int32_t most = 0;
        std::string_view name;
        for (std::size_t f = 0; f < pd::feature_count; ++f) {
            auto other = row;
            other[f] = static_cast<std::uint8_t>(pd::model_typical[f]);
            auto const gain = pd::score_of(row) - pd::score_of(other);
            if (gain <= most) continue;
            most = gain;
            name = pd::feature_names[f];
        }
        EXPECT(pd::explain_line(scores.residue[i], row).reasons[0] == name);
    }
    return true;
}

constexpr bool test_shown_as_removed() {
    auto const lines = with_teasers();
    std::vector<std::string_view> stay;
    bool scored = false;
    for (auto const& [line, verdict, score] : lines | views::annotate_main_text) {
        if (!verdict) stay.push_back(line);
        EXPECT(score.confidence >= 0 && score.confidence <= 1);
        if (verdict && verdict.what != category::boilerplate) EXPECT(score.confidence == 0); // the rules' own
        if (verdict.what != category::boilerplate) continue;
        scored = true;
        EXPECT(verdict.rule == "score" && !verdict.evidence.empty());
        EXPECT(score.confidence >= pith::main_text_confidence && verdict.evidence == score.reasons[0]);
    }
    EXPECT(scored);
    EXPECT(same_lines(stay, lines | views::main_text));
    return true;
}

struct record {
    int id;
    std::string_view text;
};

constexpr bool test_composes() {
    auto const lines = with_teasers();
    std::vector<record> records;
    for (auto const line : lines) records.push_back({static_cast<int>(records.size()), line});
    std::vector<std::string_view> kept;
    for (record& r : records | views::main_text(&record::text)) kept.push_back(r.text);
    EXPECT(same_lines(kept, lines | views::main_text));

    auto view = lines | views::main_text;
    EXPECT(same_lines(view, view)); // a second pass sees the same
    auto const copy = view;
    auto other = copy;
    EXPECT(same_lines(view, other));
    constexpr auto pipeline = views::strip_boilerplate | views::strip_duplicates | std::views::take(2);
    EXPECT(same(lines | pipeline, {"Ferry cancelled again", ferry}));
    return true;
}

constexpr bool test_scores() {
    namespace pd = pith::detail;
    std::int32_t before = 0, steps = 0;
    for (std::int32_t s = -1000; s <= 1000; ++s) {
        EXPECT(pd::confidence_of(s) >= before && pd::confidence_of(s) <= 65535);
        steps += pd::confidence_of(s) > before ? 1 : 0;
        before = pd::confidence_of(s);
    }
    EXPECT(steps > 4 * static_cast<std::int32_t>(std::size(pd::model_confidence))); // not in leaps
    for (double const c : {0.1, 0.5, 0.9, 0.97}) {
        auto const s = pd::score_for(c);
        EXPECT(pd::confidence_of(s) >= c * 65535 && pd::confidence_of(s - 1) < c * 65535);
    }
    // Every line is as sure as nothing, the surest article too.
    for (double const c : {0.0, -1.0, -std::numeric_limits<double>::infinity()}) EXPECT(pd::score_for(c) < -100'000);
    // Nothing is more than certain, and what is no number asks for nothing.
    for (double const c : {1.5, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()})
        EXPECT(pd::score_for(c) > 100'000);
    return true;
}

} // namespace

TEST_CASE("main_text removes what no rule names") { BOTH_TIMES(test_more_than_the_rules()); }
TEST_CASE("an article comes through the scored views whole") { BOTH_TIMES(test_an_article_stays()); }
TEST_CASE("the scored views never leave nothing of what the rules leave") { BOTH_TIMES(test_never_everything()); }
TEST_CASE("the score takes nothing of a page without a paragraph") { REQUIRE(test_no_paragraph()); }
TEST_CASE("a greater confidence removes less") { REQUIRE(test_confidence()); }
TEST_CASE("strip_boilerplate never removes prose by its score") { REQUIRE(test_prose_stays()); }
TEST_CASE("paragraphs in a row and their headline stay together") { REQUIRE(test_what_stays_together()); }
TEST_CASE("the headline is the likeliest of the titles right above") { REQUIRE(test_headline()); }
TEST_CASE("the first reason weighs most") { REQUIRE(test_reasons()); }
TEST_CASE("annotate_main_text marks what main_text removes, and says why") { REQUIRE(test_shown_as_removed()); }
TEST_CASE("the scored views compose, copy and go twice") { REQUIRE(test_composes()); }
TEST_CASE("confidence grows with the score") { BOTH_TIMES(test_scores()); }

TEST_CASE("the presets remove what their views remove") {
    auto const text = with_teasers() | pith::to_text;
    CHECK(pith::clean(text, preset::main_text) == (with_teasers() | views::main_text | pith::to_text));
    CHECK(pith::clean(text, preset::boilerplate) == (with_teasers() | views::strip_boilerplate | pith::to_text));
}

TEST_CASE("a book's phrases are judged with the score") {
    auto const book = pith::phrase_book::parse("ad\ten\tL\teq\tour own house notice\n");
    auto const lines = page("Ferry cancelled again", ferry, "Our own house notice", baker, mayor);
    CHECK(same(lines | views::strip_boilerplate(book), {"Ferry cancelled again", ferry, baker, mayor}));
}

TEST_CASE("each preset takes out what the one before it does, and keeps the rest byte for byte") {
    for (auto const& f : fixtures()) {
        INFO(f.name);
        CHECK(pith::clean(f.page, preset::residue) == pith::clean(f.page));
        std::string before = f.page;
        for (auto const how : {preset::residue, preset::boilerplate, preset::main_text}) {
            std::string const text = pith::clean(f.page, how);
            CHECK(is_part(collect(text | views::lines), collect(before | views::lines)));
            before = text;
        }
    }
}

// A portal shows the first paragraphs of a story under its menus and again where the story is. Of two copies the second
// is the repeat that goes; where the score condemns only the first, that must not cost the page both.
TEST_CASE("a story's beginning stays once where the score condemns its first copy") {
    namespace pd = pith::detail;
    auto const text = [](auto... lines) { return ((std::string(lines) + '\n') + ...); };
    std::string const menu = text("Read more", "Five walks for the first days", "Old fish market to become a school",
                                  "By Ida Moe", "Advertisement");
    std::string const above = text("Log in", "Read more", "By Ida Moe", "Old fish market to become a school of music",
                                   "Subscribe", "Five walks for the first days", "14 min ago", "By Ida Moe");
    std::string const start = text(ferry, baker), whole = above + start + menu + start + text(mayor, gulls);
    // Whoever doubts the first copy alone: the second is the repeat that goes, so the first stays.
    auto const doubt_first = [](pd::slice<pd::known_line> lines, pd::score_limit) {
        for (std::size_t i = 0, n = 0; i < lines.size() && n < 2; ++i) {
            lines[i].doubted = lines[i].text == ferry || lines[i].text == baker;
            n += lines[i].doubted ? 1u : 0u;
        }
    };
    auto const spared = pd::clean_core<>::clean(whole, {.doubt = doubt_first, .limit = {0, true}});
    CHECK(std::ranges::count(collect(spared | views::lines), ferry) == 1);
    CHECK(std::ranges::count(collect(spared | views::lines), baker) == 1);
    // However the model weighs the two.
    for (int hundredths = 1; hundredths < 100; ++hundredths) {
        INFO(hundredths);
        double const confidence = hundredths / 100.0;
        pd::score_limit const limit{pd::score_for(confidence), true};
        auto const kept = collect(whole | views::lines | views::main_text(confidence));
        auto const left = pd::clean_core<>::clean(whole, {.doubt = pd::score_core<>::doubt, .limit = limit});
        auto const copies = std::ranges::count(kept, ferry);
        auto const cleaned = std::ranges::count(collect(left | views::lines), ferry);
        CHECK((cleaned == copies || (cleaned == 1 && copies == 2)));
    }
}

TEST_CASE("of a block that stands twice none stays where the score condemns both") {
    namespace pd = pith::detail;
    auto const lines =
        page("Harbour", "Weather", "Sport", "Ferry cancelled again", ferry, baker, mayor, gulls,
             "Old fish market to become a school of music", "By Ida Moe", "14 min ago", about, owned, about, owned,
             "Read more", "By Jon Falk", "2 h ago", "Subscribe", "Log in", "Share on Facebook");
    auto const whole = lines | pith::to_text;
    bool both = false;
    for (int hundredths = 1; hundredths < 30; ++hundredths) { // however the model weighs them, one of these takes both
        INFO(hundredths);
        double const confidence = hundredths / 100.0;
        pd::score_limit const limit{pd::score_for(confidence), true};
        auto const kept = collect(lines | views::main_text(confidence));
        if (std::ranges::count(kept, about) + std::ranges::count(kept, owned) > 0) continue;
        both = true;
        auto const left = pd::clean_core<>::clean(whole, {.doubt = pd::score_core<>::doubt, .limit = limit});
        CHECK(left.find("Ansel Courier") == std::string::npos);
        CHECK(left.find("gymnasium") != std::string::npos);
    }
    CHECK(both);
}

// A short article whose paragraphs stand alone between short lines, on a page of many.
TEST_CASE("main_text never takes all the prose of a page and leaves short lines") {
    auto const lines =
        page("Skip to content", "News", "Sport", "Culture", "Subscribe", "Log in", "Council puts off its bridge", ferry,
             "What does it cost?", "About 14 million, without the roads to it.", "Who pays?",
             "The county pays two thirds and the town the rest.", "When does it begin?", "In 2027 at the earliest.",
             baker, "The vote is on 14 May.", "Share on Facebook", "Related articles",
             "Old fish market to become a school of music", "Most read", "Cookie settings", "Privacy policy");
    for (int hundredths = 2; hundredths < 100; hundredths += 2) {
        INFO(hundredths);
        auto const kept = collect(lines | views::main_text(hundredths / 100.0));
        CHECK(std::ranges::count(kept, ferry) + std::ranges::count(kept, baker) > 0);
        auto const few =
            page("* * *", ferry, "Island State Price", "Advertisement", "Sign up for our newsletter", "Keep it");
        CHECK(std::ranges::count(collect(few | views::main_text(hundredths / 100.0)), ferry) == 1);
    }
}

TEST_CASE("articles of every kind stay whole with preset::boilerplate") {
    for (auto const& f : fixtures()) {
        if (!f.article) continue;
        INFO(f.name);
        CHECK(pith::clean(f.page, preset::boilerplate) == f.page);
    }
}
