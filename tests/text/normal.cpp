// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

using namespace support;
using pith::text::normal_line;
using pith::text::trim;

namespace {

constexpr bool normal(std::string_view raw, std::string_view expected) {
    normal_line n;
    n.assign(raw);
    return n.view() == expected;
}

constexpr bool test_case_and_spaces() {
    EXPECT(normal("ADVERTISEMENT", "advertisement"));
    EXPECT(normal("  Read \t more  ", "read more"));
    EXPECT(normal("Read\xC2\xA0more", "read more"));                      // no-break space
    EXPECT(normal("Ad\xC2\xADver\xE2\x80\x8Btisement", "advertisement")); // soft hyphen, zero-width space
    EXPECT(normal("\xEF\xBB\xBFHome\r", "home"));                         // byte order mark, carriage return
    EXPECT(normal("\xE2\x80\x8F\xD8\xA5\xD8\xB9\xD9\x84\xD8\xA7\xD9\x86",
                  "\xD8\xA7\xD8\xB9\xD9\x84\xD8\xA7\xD9\x86")); // right-to-left mark
    EXPECT(normal("РЕКЛАМА", "реклама"));
    return true;
}

// Whoever writes in capitals leaves accents out, and macOS and PDF tools write letter and accent one after the other.
constexpr bool test_accents() {
    EXPECT(normal("PUBLICITÉ", "publicite"));
    EXPECT(normal("PUBLICITE", "publicite"));
    EXPECT(normal("Publicite\u0301", "publicite"));
    EXPECT(normal("LEIA TAMBÉM", "leia tambem"));
    EXPECT(normal("Şi", "si")); // with a cedilla
    EXPECT(normal("Și", "si")); // with a comma
    EXPECT(normal("Đọc thêm", "đoc them"));
    EXPECT(normal("Do\u0323c the\u0302m", "doc them"));
    EXPECT(normal("ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ", "διαβαστε επισησ"));
    EXPECT(normal("Διαβάστε επίσης", "διαβαστε επισησ"));
    EXPECT(normal("последнии\u0306", "последнии"));
    EXPECT(normal("последний", "последнии"));
    EXPECT(normal("ज\u093Cरूरी", "जरूरी")); // a nukta
    // Kana and their voicing, Hangul and its letters: other characters together than alone.
    EXPECT(normal("\u304B\u3099", "が"));
    EXPECT(normal("\u30CF\u309A", "パ"));
    EXPECT(normal("\u30A6\u3099", "ヴ"));
    EXPECT(normal("\u1112\u1161\u11AB\u1100\u1173\u11AF", "한글"));
    EXPECT(normal("ハ", "ハ"));
    // A piece that belongs to nothing stays what it is.
    EXPECT(normal("あ\u3099", "あ\u3099"));
    EXPECT(normal("a \u0301b", "a \u0301b"));
    return true;
}

// Joiners and vowel marks are left out at will, keyboards differ, and PDF tools write the forms that letters have in words.
constexpr bool test_arabic_and_hindi() {
    EXPECT(normal("می\u200Cشود", "ميشود")); // Persian, with a non-joiner and a keyboard of its own
    EXPECT(normal("میشود", "ميشود"));
    EXPECT(normal("ميشود", "ميشود")); // with the Arabic one
    EXPECT(normal("کتاب", "كتاب"));
    EXPECT(normal("\uFEE3\uFBFF\uFEB8\uFEEE\uFEA9", "ميشود")); // as forms
    EXPECT(normal("\uFB7A\uFE8E\uFB56", "چاپ"));
    EXPECT(normal("\uFEEB\uFEE8\uFE8E", "هنا"));
    EXPECT(normal("\uFE87\uFECB\uFEFC\uFEE5", "اعلان")); // lam and alef in one
    EXPECT(normal("\uFEF7 \uFEFB", "لا لا"));
    EXPECT(normal("\u0645\uFE77\u0646", "من")); // a vowel on the line that joins two letters
    EXPECT(normal("مسؤولية", "مسووليه"));
    EXPECT(normal("مسو\u0654ولية", "مسووليه")); // hamza behind its letter
    EXPECT(normal("क्\u200Dष", "क्ष"));
    EXPECT(normal("पढ\u093Cें", "पढें"));
    EXPECT(normal("प\u095Dें", "पढें")); // letter and nukta in one
    EXPECT(normal("हूँ", "हूं"));
    EXPECT(normal("\u0621\u0625\u063A", "ءاغ")); // others stay
    return true;
}

// Nothing that shows nothing makes a difference, wherever it stands.
constexpr bool test_invisible_characters() {
    for (auto const nothing : {"\u00AD", "\u034F", "\u061C", "\u180E", "\u200B", "\u200C", "\u200D", "\u200E", "\u2060",
                               "\u3164", "\uFE0F", "\uFEFF", "\uFFA0", "\uFFF9", "\U000E0020", "\U000E0101"}) {
        std::array<char, 32> raw{};
        std::size_t n = 0;
        for (std::string_view const part :
             {std::string_view(nothing), "Re"sv, std::string_view(nothing), "ad more"sv, std::string_view(nothing)})
            for (char const c : part) raw[n++] = c;
        EXPECT(normal({raw.data(), n}, "read more"));
    }
    return true;
}

constexpr bool test_quotes_and_dashes() {
    EXPECT(normal("We’re sorry", "we're sorry"));
    EXPECT(normal("a – b — c", "a - b - c"));
    EXPECT(normal("wait… here", "wait... here"));
    // Quotation marks at the ends stay: a word that somebody said is not a label.
    EXPECT(normal("“Advertisement.”", "\"advertisement.\""));
    return true;
}

constexpr bool test_numbers() {
    EXPECT(normal("1,204 Comments", "0 comments"));
    EXPECT(normal("12.5K views", "0k views"));
    EXPECT(normal("Page 3 of 12", "page 0 of 0"));
    EXPECT(normal("in 1999, 2000 and later", "in 0, 0 and later")); // a comma before a space is no part of it
    EXPECT(normal("0FansLike", "0fanslike"));
    EXPECT(normal("１２ x", "0 x")); // full-width digits
    return true;
}

constexpr bool test_ends() {
    EXPECT(normal("- Advertisement -", "advertisement"));
    EXPECT(normal("*** Read more: ***", "read more"));
    EXPECT(normal("• Home »", "home"));
    EXPECT(normal("(Reuters)", "reuters"));
    EXPECT(normal("© Someone", "© someone")); // a sign that means something stays
    EXPECT(normal("@handle", "@handle"));
    EXPECT(normal("---", ""));
    EXPECT(normal("", ""));

    normal_line n;
    n.assign("Read also: ", trim::front);
    EXPECT(n.view() == "read also:");
    n.assign(" /AP photo.", trim::back);
    EXPECT(n.view() == "/ap photo");
    n.assign("-a-", trim::none);
    EXPECT(n.view() == "-a-");
    return true;
}

constexpr bool test_counts() {
    normal_line n;
    n.assign("The mayor's 2 old cars, again");
    EXPECT(n.words() == 6);
    EXPECT(n.marks() == 2); // the apostrophe and the comma
    EXPECT(!n.joints());
    EXPECT(!n.full_stop());
    n.assign("HomeNews");
    EXPECT(n.joints());
    n.assign("新聞記事"); // four ideographs
    EXPECT(n.words() == 2);
    EXPECT(n.width() == 8);
    n.assign("Nothing follows here.");
    EXPECT(n.full_stop());
    n.assign("To be continued...");
    EXPECT(!n.full_stop());
    EXPECT(n.view() == "to be continued");
    return true;
}

constexpr bool test_boundaries() {
    normal_line n;
    n.assign("por tion");
    EXPECT(n.boundary(0) && n.boundary(3) && n.boundary(4) && n.boundary(8));
    EXPECT(!n.boundary(1) && !n.boundary(2) && !n.boundary(6));
    n.assign("広告"); // two ideographs: a phrase may end between them
    EXPECT(n.boundary(0) && n.boundary(3) && n.boundary(6));
    return true;
}

constexpr bool test_reuse() {
    normal_line n;
    n.assign("A LONG LINE that leaves a lot behind it, with 12 numbers.");
    n.assign("Hi");
    EXPECT(n.view() == "hi" && n.words() == 1 && n.width() == 2 && !n.full_stop());
    EXPECT(n.boundary(0) && !n.boundary(1) && n.boundary(2));
    return true;
}

constexpr bool test_bytes() {
    EXPECT(normal("caf\xE9", "caf\xE9"));
    EXPECT(normal("a\0b"sv, "ab")); // a NUL shows nothing
    EXPECT(normal("\xFF\xFE", "\xFF\xFE"));
    return true;
}

} // namespace

TEST_CASE("case and spacing make no difference") { BOTH_TIMES(test_case_and_spaces()); }
TEST_CASE("accents make no difference, however they are written") { BOTH_TIMES(test_accents()); }
TEST_CASE("Arabic and Hindi are read however they are written") { BOTH_TIMES(test_arabic_and_hindi()); }
TEST_CASE("what shows nothing makes no difference") { BOTH_TIMES(test_invisible_characters()); }
TEST_CASE("quotes and dashes are straightened") { BOTH_TIMES(test_quotes_and_dashes()); }
TEST_CASE("a number is a number, whatever its digits") { BOTH_TIMES(test_numbers()); }
TEST_CASE("bullets and punctuation at the ends are dropped") { BOTH_TIMES(test_ends()); }
TEST_CASE("words, width, marks and joints are counted") { BOTH_TIMES(test_counts()); }
TEST_CASE("a phrase ends at a word's end") { BOTH_TIMES(test_boundaries()); }
TEST_CASE("one line leaves nothing behind for the next") { BOTH_TIMES(test_reuse()); }
TEST_CASE("bytes that are not UTF-8 are letters") { BOTH_TIMES(test_bytes()); }

TEST_CASE("a line longer than the buffer is read as far as it goes") {
    normal_line n;
    std::string const long_line(10 * normal_line::capacity, 'A');
    n.assign(long_line);
    REQUIRE(n.view() == std::string(normal_line::capacity, 'a'));
    // Ellipses grow to three points each; still no more than fits.
    std::string dots;
    while (dots.size() < 2 * normal_line::capacity) dots += "…";
    n.assign("a" + dots + "b", trim::none);
    REQUIRE(n.view().size() <= normal_line::capacity);
    // So does a lam with an alef, from three bytes to four.
    std::string pairs;
    while (pairs.size() < 2 * normal_line::capacity) pairs += "\uFEFB";
    for (std::string const& line : {pairs, " " + pairs, "a " + pairs, pairs + " a"}) {
        n.assign(line, trim::none);
        REQUIRE(n.view().size() <= normal_line::capacity);
        REQUIRE(n.view().size() >= normal_line::capacity - 16);
    }
}

TEST_CASE("many characters at a time or one by one is the same") {
    std::vector<std::string> const pieces{"word", "Word", "A",  "it's", "12", "1,204", "3.", " ", "  ", ", ",
                                          ". ",   "\"So", "`x", "café", "Я",  "漢字",  "…",  "—", "\t", "R&D"};
    std::uint32_t state = 7;
    auto const random = [&](std::size_t n) { return (state = state * 1664525u + 1013904223u) / 65536u % n; };
    normal_line fast, slow;
    for (int round = 0; round < 5000; ++round) {
        std::string whole, parted; // a zero-width space behind every piece makes no difference but to the reader
        for (std::size_t k = random(round % 2 == 0 ? 12 : 36); k > 0; --k) { // longer than what is taken at a time
            std::string const& piece = pieces[random(pieces.size())];
            whole += piece;
            for (char const c : piece) {
                parted += c;
                if (static_cast<unsigned char>(c) < 0x80 && c != '.' && c != ',') parted += "\u200B";
            }
        }
        if (parted.size() > normal_line::capacity) continue; // its end is not read
        fast.assign(whole);
        slow.assign(parted);
        INFO(whole);
        REQUIRE(fast.view() == slow.view());
        REQUIRE(fast.words() == slow.words());
        REQUIRE(fast.width() == slow.width());
        REQUIRE(fast.marks() == slow.marks());
        REQUIRE(fast.digits() == slow.digits());
        REQUIRE(fast.digits() == (fast.view().find('0') != std::string_view::npos));
        for (std::size_t i = 0; i <= fast.view().size(); ++i) REQUIRE(fast.boundary(i) == slow.boundary(i));
        std::vector<std::size_t> all, words, expected;
        fast.each_boundary(false, [&](std::size_t i) { all.push_back(i); });
        fast.each_boundary(true, [&](std::size_t i) { words.push_back(i); });
        for (auto const i : all)
            if (pith::text::begins_word(pith::text::byte_at(fast.view(), i))) expected.push_back(i);
        REQUIRE(words == expected);
    }
}
