// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

#include <algorithm>

using namespace support;
using pith::match;
using pith::phrase_row;
using pith::scope;
using pith::text::normal_line;
using pith::text::trim;

namespace {

constexpr auto table = pith::detail::builtin_phrases();

std::vector<phrase_row> rows() {
    std::vector<phrase_row> all;
    for (std::uint32_t number = 0; number < table.row_count; ++number) all.push_back(table.row(number));
    return all;
}

/// Says which phrase broke a rule, where one did.
template <class Rule>
void every_row(Rule rule) {
    for (auto const& r : rows()) {
        if (rule(r)) continue;
        FAIL_CHECK(std::string(name(r.what())) << ": '" << std::string(table.text(r)) << "'");
    }
}

constexpr bool finds(std::string_view line, std::string_view phrase, pith::category what, scope when, match where) {
    normal_line n;
    n.assign(line);
    bool found = false;
    table.find(n, true, true, [&](std::uint32_t row) {
        auto const r = table.row(row);
        found = found || (table.text(r) == phrase && r.what() == what && r.when() == when && r.where() == where);
    });
    return found;
}

constexpr bool test_some_phrases() {
    using pith::category;
    EXPECT(finds("- ADVERTISEMENT -", "advertisement", category::ad, scope::alone, match::whole));
    EXPECT(finds("Related Articles", "related articles", category::related, scope::opener, match::whole));
    EXPECT(finds("Share on Facebook", "share on facebook", category::social, scope::alone, match::whole));
    EXPECT(finds("1,024 Followers", "0 followers", category::social, scope::alone, match::whole) ||
           finds("1,024FollowersFollow", "0followersfollow", category::social, scope::alone, match::whole));
    EXPECT(finds("Please enter your name here", "please enter your name here", category::comment, scope::alone,
                 match::whole));
    EXPECT(!finds("Advertisements were rare in 1820", "advertisement", category::ad, scope::alone, match::whole));
    return true;
}

/// What a line says on its own: that of the phrases in it which alone make it go or open a block, the strongest;
/// nothing where there is none.
struct label {
    pith::category what = pith::category::none;
    scope when = scope::member;
    friend constexpr bool operator==(label const&, label const&) = default;
};
constexpr label strongest(std::string_view line) {
    normal_line n;
    n.assign(line);
    label found;
    table.find(n, true, true, [&](std::uint32_t row) {
        auto const r = table.row(row);
        if (r.when() > scope::opener || r.when() > found.when) return;
        found = {r.what(), r.when()};
    });
    return found;
}

constexpr label alone(pith::category what) { return {what, scope::alone}; }
constexpr label opener(pith::category what) { return {what, scope::opener}; }

constexpr bool test_kinds_of_site() {
    using pith::category;
    EXPECT(strongest("Edit this page on GitHub") == alone(category::navigation));
    EXPECT(strongest("You signed out in another tab or window.") == alone(category::navigation));
    EXPECT(strongest("This page was last edited on 3 May 2021, at 10:12.") == alone(category::notice));
    EXPECT(strongest("Reply with quote") == alone(category::navigation));
    EXPECT(strongest("Not the answer you're looking for? Browse other questions tagged moorings") ==
           alone(category::navigation));
    EXPECT(strongest("Rate this recipe") == alone(category::comment));
    EXPECT(strongest("3 from 12 votes") == alone(category::comment));
    EXPECT(strongest("Customers also bought") == opener(category::related));
    EXPECT(strongest("Sign the guest book") == alone(category::navigation));
    EXPECT(strongest("You are receiving this email because you asked for it.") == alone(category::subscription));
    // What people write about is left to the lines around it.
    for (auto const line :
         {"Create a book", "How can we help you?", "Size guide", "Google Calendar", "In other languages", "New York",
          "Crown copyright expires after fifty years", "Wiki", "Men's", "Frequently asked questions"})
        EXPECT(strongest(line) == label{});
    return true;
}

} // namespace

TEST_CASE("phrases of the built-in table are found") { BOTH_TIMES(test_some_phrases()); }

TEST_CASE("labels of code hosts, wikis, forums, shops, recipes and mail are known") {
    BOTH_TIMES(test_kinds_of_site());
}

TEST_CASE("every language has its labels, and what its headlines say is none") {
    using pith::category;
    struct sample {
        std::string_view line;
        label says;
    };
    constexpr sample labels[] = {
        {"Der Artikel wird unter der Anzeige fortgesetzt", alone(category::ad)},
        {"Reageer op dit artikel", alone(category::comment)},
        {"Kommentera inlägget", alone(category::comment)},
        {"Læs hele historien", alone(category::related)},
        {"Les hele intervjuet", alone(category::related)},
        {"Muut lukivat myös", opener(category::related)},
        {"Soyez le premier à réagir", alone(category::comment)},
        {"Sé el primero en comentar", alone(category::comment)},
        {"Leia também", opener(category::related)},
        {"LEIA TAMBÉM: a ponte volta a abrir", alone(category::related)},
        {"Partecipa alla discussione", alone(category::comment)},
        {"Din aceeași categorie", opener(category::related)},
        {"Din aceeaşi categorie", opener(category::related)}, // with the cedillas of older keyboards
        {"Warto przeczytać", opener(category::related)},
        {"Zgłoś nadużycie", alone(category::comment)},
        {"Diskuse k článku", alone(category::comment)},
        {"Čítajte tiež: Most sa otvorí v máji", alone(category::related)},
        {"Članak se nastavlja ispod oglasa", alone(category::ad)},
        {"A rovat további hírei", opener(category::related)},
        {"Сподели с приятели", alone(category::social)},
        {"Читают сейчас", opener(category::related)},
        {"Пожаловаться на комментарий", alone(category::comment)},
        {"Показати більше", alone(category::related)},
        {"Σχετικά βίντεο", opener(category::related)},
        {"ΤΕΛΕΥΤΑΙΑ ΝΕΑ", opener(category::related)}, // capitals go without accents
        {"Bizi takip edin", alone(category::social)},
        {"الأكثر قراءة", opener(category::related)},
        {"עוד באתר", opener(category::related)},
        {"همه اخبار", alone(category::related)},
        {"और खबरें देखें", alone(category::related)},
        {"看过本文的人还看过", opener(category::related)},
        {"看過本文的人還看過", opener(category::related)},
        {"已有12人参与", alone(category::comment)},
        {"この記事を書いた人", alone(category::navigation)},
        {"이 시각 많이 본 뉴스", opener(category::related)},
        {"ข่าวที่เกี่ยวข้อง", opener(category::related)},
        {"Xem thêm", opener(category::related)},
        {">> Xem thêm: Cầu mới mở vào tháng Năm", alone(category::related)},
        {"Simak video", opener(category::related)},
    };
    for (auto const& [line, says] : labels) {
        CAPTURE(line);
        CHECK(strongest(line) == says);
    }
    constexpr std::string_view others[] = {
        "Zum Weiterlesen",     // books, under an essay
        "Foire aux questions", // a part of many an article
        "Da non dimenticare",
        "Я не робот",                           // a story
        "Что-то пошло не так",                  // a headline
        "Курс валют на 25 ноября: рубль окреп", // the news itself
        "Погода в Москве: к выходным похолодает",
        "Ключевые слова: море, лёд, навигация", // of a paper
        "Сетевое издание уволило редактора",
        "Захист персональних даних",
        "Polityka",
        "Redaktor naczelny: To był dobry rok", // an interview
        "Xem thêm một vì sao qua kính viễn vọng",
        "ここから先は誰も知らない",
        "写真はイメージです",
        "未成年者の飲酒が減っている",
        "禁止酒駕新法下月施行",
        "取自“诗经”的名字",
        "我们将及时处理", // somebody said it
        "微信公众号",
        "حريم خصوصي",
        "טוען", // also: argues
        "सोने का भाव",
    };
    for (auto const line : others) {
        CAPTURE(line);
        CHECK(strongest(line) == label{});
    }
}

TEST_CASE("a page's labels go in its language, and its paragraphs stay") {
    constexpr auto lodka =
        "Prom na wyspę odwołano w czwartek wieczorem z powodu wysokiej fali, a czterdziestu pasażerów "
        "spędziło noc w szkolnej sali gimnastycznej."sv;
    constexpr auto burmistrz = "Burmistrz podziękował wszystkim, którzy pomogli, i zapowiedział, że przed zimą mur "
                               "portowy zostanie podniesiony o pół metra."sv;
    REQUIRE(same(page("Strona główna » Wiadomości", "Prom odwołany", lodka, "Reklama", burmistrz, "Zgłoś nadużycie",
                      "Twój komentarz może być pierwszy", "Wszelkie prawa zastrzeżone") |
                     views::strip(pith::category::residue),
                 {"Prom odwołany", lodka, burmistrz}));

    constexpr auto parom =
        "Паром на остров в четверг вечером отменили из-за высокой волны, и сорок пассажиров провели ночь "
        "в спортивном зале школы."sv;
    constexpr auto pekar = "В пять утра деревенский пекарь принёс им три ящика тёплых булок и не захотел слышать о "
                           "деньгах."sv;
    REQUIRE(same(page("Паром не пошёл", "Версия для печати", parom, "Реклама", pekar, "Добавить в избранное",
                      "12 комментариев", "Последние новости", "Мост закроют на ремонт", "Школа получит новый зал") |
                     views::strip(pith::category::residue),
                 {"Паром не пошёл", parom, pekar}));

    constexpr auto du =
        "周四晚上因为风浪太大，开往小岛的渡轮停航，四十名乘客在学校的体育馆里过了一夜，第二天中午才回到家里，"
        "校长给他们煮了一大锅粥。"sv;
    REQUIRE(same(page("设为首页", "渡轮停航", du, "微信扫一扫分享", "已有12人参与", "版权所有，侵权必究") |
                     views::strip(pith::category::residue),
                 {"渡轮停航", du}));
}

TEST_CASE("every built-in phrase is written the way lines are read") {
    every_row([](phrase_row const& r) {
        constexpr trim ends[] = {trim::both, trim::front, trim::back, trim::none};
        normal_line n;
        n.assign(table.text(r), ends[static_cast<std::size_t>(r.where())]);
        return n.view() == table.text(r) && r.length() > 0 && r.length() <= pith::phrase_book::longest_phrase;
    });
}

TEST_CASE("every built-in phrase matches itself") {
    every_row([](phrase_row const& r) {
        normal_line n;
        n.assign(table.text(r), trim::none);
        bool found = false;
        table.find(n, true, true,
                   [&](std::uint32_t row) { found = found || table.text(table.row(row)) == table.text(r); });
        return found;
    });
}

TEST_CASE("every category but duplicate has built-in phrases") {
    auto found = pith::category::none;
    for (auto const& r : rows()) found |= r.what();
    REQUIRE(found == (pith::category::all & ~pith::category::duplicate));
}

TEST_CASE("no built-in phrase of one or two letters decides alone by its place in a line") {
    // `pre` and `suf` of two letters that decide alone would hit half of all lines.
    every_row([](phrase_row const& r) {
        return r.when() != scope::alone || r.where() == match::whole || pith::text::reading_length(table.text(r)) > 2;
    });
}
