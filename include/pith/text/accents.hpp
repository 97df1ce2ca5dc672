// SPDX-License-Identifier: BSL-1.0
//
// Letters without their accents, and characters that come in pieces (NFD, as macOS and PDF tools write) put together:
// "PUBLICITE" and "Publicité", in either form, are one phrase. So are Arabic letters and the presentation forms that PDF
// tools write for them. After Unicode's decompositions (UnicodeData.txt, 16.0).
#ifndef PITH_TEXT_ACCENTS_HPP
#define PITH_TEXT_ACCENTS_HPP

#include <pith/version.hpp>

#include <cstddef>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::text {

namespace detail {
// What U+00E0 to U+023F and U+1E00 to U+1EFF are without accents; a point where that is no ASCII letter.
inline constexpr char latin_bases[] =
    "aaaaaa.ceeeeiiii.nooooo..uuuuy.yaaaaaaccccccccdd..eeeeeeeeeegggggggghh..iiiiiiiii...jjkk.llllll."
    "...nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz................................."
    "oo.............uu............................aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa...."
    "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............";
inline constexpr char more_latin_bases[] =
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr"
    "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
    "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";
} // namespace detail

/// A small letter without its accents: of Latin, Greek and Cyrillic. Marks that make another letter of it for most writers
/// go, too (Turkish, Vietnamese, Russian short i): who writes in capitals, or in a hurry, leaves them out. Constant time.
[[nodiscard]] constexpr char32_t without_accents(char32_t c) noexcept {
    if (c < 0xE0 || (c > 0x45E && (c < 0x1E00 || c >= 0x1F00))) return c; // most letters
    if (c < 0x240 || c >= 0x1E00) {
        char const base = c < 0x240 ? detail::latin_bases[c - 0xE0] : detail::more_latin_bases[c - 0x1E00];
        return base == '.' ? c : static_cast<char32_t>(base);
    }
    switch (c) {
    case 0x3AC: return 0x3B1;
    case 0x3AD: return 0x3B5;
    case 0x3AE: return 0x3B7;
    case 0x390:
    case 0x3AF:
    case 0x3CA: return 0x3B9;
    case 0x3CC: return 0x3BF;
    case 0x3B0:
    case 0x3CB:
    case 0x3CD: return 0x3C5;
    case 0x3CE: return 0x3C9;
    case 0x439:
    case 0x45D: return 0x438;
    case 0x453: return 0x433;
    case 0x457: return 0x456;
    case 0x45C: return 0x43A;
    case 0x45E: return 0x443;
    default: return c;
    }
}

namespace detail {
/// Presentation forms in a row: from which character on, how many of each letter, and the letters.
struct arabic_forms {
    char32_t first, last;
    char const* counts;
    char16_t const* letters;
};
inline constexpr arabic_forms presentation_forms[] = {
    {0xFB50, 0xFBB1, "244444444444422222244442424422",
     u"\u0671\u067B\u067E\u0680\u067A\u067F\u0679\u06A4\u06A6\u0684\u0683\u0686\u0687\u068D\u068C\u068E"
     u"\u0688\u0698\u0691\u06A9\u06AF\u06B3\u06B1\u06BA\u06BB\u06C0\u06C1\u06BE\u06D2\u06D3"},
    {0xFBD3, 0xFBE9, "4222122242", u"\u06AD\u06C7\u06C6\u06C8\u0677\u06CB\u06C5\u06C9\u06D0\u0649"},
    {0xFBFC, 0xFBFF, "4", u"\u06CC"},
    {0xFE80, 0xFEF4, "122224242444442222444444444444444224",
     u"\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632"
     u"\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064A"},
};

[[gnu::noinline]] constexpr char32_t usual_letter(char32_t c) noexcept {
    if (c >= 0xFB50)
        for (auto const& forms : presentation_forms)
            if (c >= forms.first && c <= forms.last) {
                std::size_t k = 0;
                for (char32_t first = forms.first; c >= (first += static_cast<char32_t>(forms.counts[k] - '0'));) ++k;
                c = forms.letters[k];
                break;
            }
    switch (c) {
    case 0x624: return 0x648;
    case 0x626:
    case 0x649:
    case 0x6CC: return 0x64A;
    case 0x6A9: return 0x643;
    case 0x629:
    case 0x6BE:
    case 0x6C0:
    case 0x6C1:
    case 0x6C2:
    case 0x6D5: return 0x647;
    case 0x901: return 0x902;
    case 0x929: return 0x928;
    case 0x931: return 0x930;
    case 0x934: return 0x933;
    case 0x958:
    case 0x959:
    case 0x95A: return c - 0x43;
    case 0x95B: return 0x91C;
    case 0x95C:
    case 0x95D: return c - 0x3B;
    case 0x95E: return 0x92B;
    case 0x95F: return 0x92F;
    default: return c;
    }
}
} // namespace detail

/// A letter of Arabic or Hindi as most writers write it: for a presentation form its letter; one of the keys that Arabic and
/// Persian keyboards have for the same letter; without hamza, nukta and the moon over a nasal vowel. Any other character as
/// it is. Constant time.
[[nodiscard]] constexpr char32_t usual_letter(char32_t c) noexcept {
    return (c >= 0x624 && c <= 0x95F) || (c >= 0xFB50 && c <= 0xFEF4) ? detail::usual_letter(c) : c;
}

/// The ligature of lam and alef, whose presentation forms stand for two letters.
[[nodiscard]] constexpr bool is_lam_alef(char32_t c) noexcept { return c >= 0xFEF5 && c <= 0xFEFC; }

/// Accents that stand behind their letter, and the marks of Arabic and Hindi that writers leave out as often.
[[nodiscard]] constexpr bool is_accent(char32_t c) noexcept {
    return (c >= 0x300 && c < 0x370) || (c >= 0x653 && c <= 0x655) || c == 0x93C;
}

/// What a character and the piece behind it are together: kana and their voicing, Hangul; 0 where they are nothing.
[[nodiscard]] constexpr char32_t composed(char32_t before, char32_t piece) noexcept {
    if (piece == 0x3099 || piece == 0x309A) {
        char32_t const kana = before >= 0x30A0 ? before - 0x60 : before; // of the other syllabary
        if (kana == 0x3046) return piece == 0x3099 ? before + 78 : 0;
        return (kana >= 0x304B && kana <= 0x3068) || (kana >= 0x306F && kana <= 0x307B) ? before + (piece - 0x3099 + 1)
                                                                                        : 0;
    }
    if (piece >= 0x1161 && piece <= 0x1175 && before >= 0x1100 && before <= 0x1112)
        return 0xAC00 + ((before - 0x1100) * 21 + (piece - 0x1161)) * 28;
    if (piece >= 0x11A8 && piece <= 0x11C2 && before >= 0xAC00 && before <= 0xD7A3 && (before - 0xAC00) % 28 == 0)
        return before + (piece - 0x11A7);
    return 0;
}

} // namespace pith::inline PITH_VERSION_NAME::text

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_TEXT_ACCENTS_HPP
