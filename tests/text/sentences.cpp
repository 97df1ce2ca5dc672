// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

using namespace support;

namespace {

/// The sentences of a line, each followed by its mark ('-' where it has none, '*' where the mark is not ASCII) and a bar.
struct written {
    std::array<char, 512> text{};
    std::size_t n = 0;
    constexpr void operator()(std::string_view piece) { n += piece.copy(text.data() + n, piece.size()); }
    constexpr void end(char32_t mark) {
        text[n++] = mark == 0 ? '-' : mark < 0x80 ? static_cast<char>(mark) : '*';
        text[n++] = '|';
    }
    [[nodiscard]] constexpr std::string_view view() const { return {text.data(), n}; }
};

/// Whether a line is cut so, in one piece and byte by byte as far as its characters allow.
constexpr bool cuts(std::string_view line, std::string_view expected) {
    for (bool const at_once : {true, false}) {
        written out;
        pith::text::sentence_cutter cut(out);
        for (std::size_t i = 0; i < line.size();) {
            std::size_t const n = at_once ? line.size() : pith::text::decode(line, i).size;
            cut.take(line.substr(i, n));
            i += n;
        }
        cut.end();
        if (out.view() != expected) return false;
    }
    return true;
}

constexpr bool test_marks() {
    EXPECT(cuts("He left.", "He left..|"));
    EXPECT(cuts("He left. She stayed! Why? Because", "He left..| She stayed!!| Why??| Because-|"));
    // Several marks are one, and the last of them says what it was.
    EXPECT(cuts("Why?! Well... no.", "Why?!!| Well....| no..|"));
    EXPECT(cuts("Wait… He left.", "Wait…*| He left..|"));
    // Closing quotes and brackets belong to what they close; opening ones to what comes.
    EXPECT(cuts("\"He left.\" (She stayed.) “Why?” he asked.", "\"He left.\".| (She stayed.).| “Why?”?| he asked..|"));
    // Any space, and none that shows.
    EXPECT(cuts("One.\tTwo.\xC2\xA0Three.\xE2\x80\x8B Four", "One..|\tTwo..|\xC2\xA0Three.\xE2\x80\x8B.| Four-|"));
    return true;
}

constexpr bool test_no_ends() {
    // Without space behind it a mark is part of a number, a name or an address.
    EXPECT(cuts("It cost 3.5 million at example.org, e.g.", "It cost 3.5 million at example.org, e.g..|"));
    EXPECT(cuts("wait…what?no", "wait…what?no-|"));
    // Abbreviations are not known.
    EXPECT(cuts("Dr. Ohm left.", "Dr..| Ohm left..|"));
    EXPECT(cuts("A headline", "A headline-|"));
    return true;
}

constexpr bool test_scripts() {
    EXPECT(cuts("船は来なかった。彼は待った!なぜ？「いいえ。」と言った。",
                "船は来なかった。*|彼は待った!なぜ？*|「いいえ。」*|と言った。*|"));
    EXPECT(cuts("वह गया। वह रुकी।", "वह गया।*| वह रुकी।*|"));
    EXPECT(cuts("هل ذهب؟ نعم.", "هل ذهب؟*| نعم..|"));
    EXPECT(cuts("Паром не пришёл. Почему?", "Паром не пришёл..| Почему??|"));
    EXPECT(cuts("ነው። ነበር።", "ነው።*| ነበር።*|"));
    // Bytes that are no characters are text, whatever stands behind them.
    EXPECT(cuts("\xE3. \xFF! \xD0. a", "\xE3..| \xFF!!| \xD0..| a-|"));
    return true;
}

constexpr bool test_next_terminal() {
    // Wherever it stands in and behind a word of eight bytes, behind letters of one, two, three and four bytes.
    for (auto const letter : {"a"sv, "é"sv, "漢"sv, "\xF0\x9D\x94\x98"sv})
        for (std::size_t before = 0; before < 20; ++before)
            for (auto const mark : {"."sv, "。"sv, "։"sv}) {
                std::array<char, 100> text{};
                std::size_t n = 0;
                for (std::size_t k = 0; k < before; ++k) n += letter.copy(text.data() + n, letter.size());
                std::size_t const at = n;
                n += mark.copy(text.data() + n, mark.size());
                n += letter.copy(text.data() + n, letter.size());
                EXPECT(pith::text::next_terminal({text.data(), n}, 0) == at);
                EXPECT(pith::text::next_terminal({text.data(), at}, 0) == at);
            }
    return true;
}

constexpr bool test_statements() {
    for (char32_t const c : {U'.', U'!', U'。', U'！', U'．', U'۔', U'।'}) EXPECT(pith::text::ends_statement(c));
    for (char32_t const c : {U'?', U'？', U'؟', U'…', U'a', U'\0'}) EXPECT(!pith::text::ends_statement(c));
    return true;
}

} // namespace

TEST_CASE("a sentence ends with its mark, what closes behind it, and space") { BOTH_TIMES(test_marks()); }
TEST_CASE("a mark inside a word ends none, and no abbreviation is known") { BOTH_TIMES(test_no_ends()); }
TEST_CASE("sentences end in many scripts, some without space") { BOTH_TIMES(test_scripts()); }
TEST_CASE("the next mark is found wherever it stands") { BOTH_TIMES(test_next_terminal()); }
TEST_CASE("full stops and exclamation marks end statements") { BOTH_TIMES(test_statements()); }
