// SPDX-License-Identifier: BSL-1.0
//
// Letters without their accents, and characters that come in pieces (NFD, as macOS and PDF tools write) put together:
// "PUBLICITE" and "Publicité", in either form, are one phrase. After Unicode's decompositions (UnicodeData.txt, 16.0).
#ifndef PITH_TEXT_ACCENTS_HPP
#define PITH_TEXT_ACCENTS_HPP

#include <pith/version.hpp>

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

#endif // PITH_TEXT_ACCENTS_HPP
