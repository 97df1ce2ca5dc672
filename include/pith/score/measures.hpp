// SPDX-License-Identifier: BSL-1.0
//
// What a line looks like: how long it is, in which cases, with which marks. Counted once, without asking what it says.
#ifndef PITH_SCORE_MEASURES_HPP
#define PITH_SCORE_MEASURES_HPP

#include <pith/list.hpp>
#include <pith/text/measure.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// What a character is to the score. `unspaced` ones belong to scripts without spaces between words; `separator` ones
/// stand between the entries of menus and paths.
enum class glyph : std::uint8_t { space, lower, capital, digit, unspaced, comma, separator, mark, count_ };

constexpr glyph glyph_of(char32_t c) noexcept {
    if (text::is_space(c) || text::is_invisible(c)) return glyph::space;
    if (text::is_digit(c)) return glyph::digit;
    if (text::is_word(c)) {
        if (text::is_unspaced(c)) return glyph::unspaced;
        return text::fold_case(c) != c ? glyph::capital : glyph::lower;
    }
    switch (c) {
    case U',':
    case U';':
    case 0x60C:
    case 0x3001:
    case 0xFF0C: return glyph::comma;
    case U'|':
    case U'>':
    case U'/':
    case 0xB7:
    case 0xBB:
    case 0x203A:
    case 0x2022: return glyph::separator;
    default: return glyph::mark;
    }
}

/// The same of ASCII: a digit for each, not computed, since that would be done in every file that includes this.
inline constexpr char ascii_glyphs[] = "07777777700000777777777777770000"
                                       "07777777777757763333333333757767"
                                       "72222222222222222222222222277777"
                                       "71111111111111111111111111176777";
constexpr glyph ascii_glyph_of(unsigned char c) noexcept { return static_cast<glyph>(ascii_glyphs[c] - '0'); }

/// Counts over one line.
struct line_measures {
    std::array<std::uint32_t, static_cast<std::size_t>(glyph::count_)> of{};
    std::uint32_t width = 0;  ///< characters that are no space; wide ones count two
    std::uint32_t words = 0;  ///< runs of letters and digits; two unspaced characters count as one
    std::uint32_t titled = 0; ///< words that begin with a capital

    [[nodiscard]] constexpr std::uint32_t operator[](glyph g) const noexcept { return of[static_cast<std::size_t>(g)]; }
};

/// What a word is a run of, unspaced characters apart.
constexpr bool is_part(glyph g) noexcept { return g == glyph::lower || g == glyph::capital || g == glyph::digit; }
/// Of eight characters, of which `parts` are that, those with which a word begins; `inside`: one goes on from before.
constexpr text::swar::word word_starts(text::swar::word parts, bool inside) noexcept {
    return parts & ~((parts << 8) | (inside ? 0x80u : 0u));
}

/// Eight characters of ASCII at a time: yeses of text/swar.hpp, added up.
struct ascii_measures {
    text::swar::word lower = 0, capital = 0, digit = 0, space = 0, comma = 0, separator = 0, words = 0, titled = 0;
    std::uint32_t chunks = 0, filled = 0;

    /// The first `take` of eight characters, which has to be at least one.
    constexpr void add(text::swar::word w, std::size_t take, bool& inside) noexcept {
        namespace swar = text::swar;
        if (take < 8) { // spaces in place of the others, which are uncounted again
            w = swar::first_bytes(w, take) | (swar::every(' ') & ~swar::first_bytes(~swar::word{0}, take));
            filled += 8 - static_cast<std::uint32_t>(take);
        }
        auto const letters = swar::between(w | swar::every(0x20), 'a', 'z'), capitals = swar::between(w, 'A', 'Z');
        auto const digits = swar::between(w, '0', '9'), parts = letters | digits;
        auto const starts = word_starts(parts, inside);
        lower += (letters & ~capitals) >> 7;
        capital += capitals >> 7;
        digit += digits >> 7;
        space += swar::equal(w, ' ') >> 7;
        comma += (swar::equal(w, ',') | swar::equal(w, ';')) >> 7;
        separator += (swar::equal(w, '|') | swar::equal(w, '>') | swar::equal(w, '/')) >> 7;
        words += starts >> 7;
        titled += (starts & capitals) >> 7;
        inside = (parts >> (8 * take - 1) & 1) != 0;
        ++chunks;
    }
    constexpr void give(line_measures& n) noexcept {
        auto const count = [](text::swar::word tally) { return static_cast<std::uint32_t>(text::swar::sum(tally)); };
        auto const put = [&](glyph g, std::uint32_t k) { n.of[static_cast<std::size_t>(g)] += k; };
        std::uint32_t const all = 8 * chunks, others = count(lower) + count(capital) + count(digit) + count(space) +
                                                       count(comma) + count(separator);
        put(glyph::lower, count(lower));
        put(glyph::capital, count(capital));
        put(glyph::digit, count(digit));
        put(glyph::space, count(space) - filled);
        put(glyph::comma, count(comma));
        put(glyph::separator, count(separator));
        put(glyph::mark, all - others);
        n.words += count(words);
        n.titled += count(titled);
        n.width += all - count(space);
        *this = {};
    }
};

/// Counts a line. Linear.
constexpr line_measures measure_line(std::string_view s) noexcept {
    line_measures n;
    ascii_measures many;
    bool inside = false;
    for (std::size_t i = 0; i < s.size();) {
        auto const w = text::swar::load(s, i);
        auto const ascii = text::swar::before(text::swar::not_ascii(w) | text::swar::below(w, ' '));
        if (auto const take = smaller(ascii, s.size() - i); take != 0) {
            many.add(w, take, inside);
            if (many.chunks == 255) many.give(n);
            i += take;
            continue;
        }
        unsigned char const b = text::byte_at(s, i);
        glyph g;
        if (b < 0x80) {
            g = ascii_glyph_of(b);
            ++i;
        } else {
            auto const d = text::decode(s, i);
            g = glyph_of(d.code);
            n.width += text::is_wide(d.code) ? 1u : 0u;
            i += d.size;
        }
        ++n.of[static_cast<std::size_t>(g)];
        bool const part = is_part(g);
        n.words += part && !inside ? 1u : 0u;
        n.titled += g == glyph::capital && !inside ? 1u : 0u;
        n.width += g != glyph::space ? 1u : 0u;
        inside = part;
    }
    many.give(n);
    n.words += n[glyph::unspaced] / 2;
    return n;
}

/// The words that measure_line counts, and nothing else, in a third of its time. Linear.
constexpr std::size_t count_words(std::string_view s) noexcept {
    namespace swar = text::swar;
    std::size_t n = 0, unspaced = 0;
    swar::word starts = 0; // added up, eight at a time, up to 255 times
    unsigned chunks = 0;
    bool inside = false;
    for (std::size_t i = 0; i < s.size();) {
        if (s.size() - i >= 8) {
            auto const w = swar::load(s.data() + i);
            if (swar::not_ascii(w) == 0) {
                auto const parts = swar::between(w | swar::every(0x20), 'a', 'z') | swar::between(w, '0', '9');
                starts += word_starts(parts, inside) >> 7;
                inside = (parts >> 63) != 0;
                i += 8;
                if (++chunks == 255) {
                    n += swar::sum(starts);
                    starts = chunks = 0;
                }
                continue;
            }
        }
        if (unsigned char const b = text::byte_at(s, i); b < 0x80) {
            glyph const g = ascii_glyph_of(b);
            bool const part = is_part(g);
            n += part && !inside ? 1u : 0u;
            inside = part;
            ++i;
            continue;
        }
        auto const d = text::decode(s, i);
        bool const digit = text::is_digit(d.code),
                   word = digit || (text::is_word(d.code) && !text::is_invisible(d.code));
        bool const part = word && (digit || !text::is_unspaced(d.code));
        n += part && !inside ? 1u : 0u;
        unspaced += word && !part ? 1u : 0u;
        inside = part;
        i += d.size;
    }
    return n + swar::sum(starts) + unspaced / 2;
}

/// What a trimmed line ends in, by how much that looks like the end of a sentence.
enum class line_end : std::uint8_t { word, digit, mark, colon, ellipsis, question, exclamation, stop };

constexpr line_end line_end_of(std::string_view s) noexcept {
    if (s.ends_with("...")) return line_end::ellipsis;
    for (int back = 0; back < 4 && !s.empty(); ++back) {
        auto const d = text::decode_before(s, s.size());
        switch (d.code) {
        case 0x2026: return line_end::ellipsis;
        case U':':
        case 0xFF1A: return line_end::colon;
        case U'?':
        case 0x61F:
        case 0xFF1F: return line_end::question;
        case U'!':
        case 0xFF01: return line_end::exclamation;
        default: break;
        }
        if (text::is_terminal(d.code)) return line_end::stop;
        if (text::is_digit(d.code)) return line_end::digit;
        if (!text::is_closer(d.code)) return text::is_word(d.code) ? line_end::word : line_end::mark;
        s.remove_suffix(d.size);
    }
    return line_end::mark;
}

/// A count as a byte: exact below 64, then sixteen steps an octave.
constexpr std::uint8_t scaled(std::size_t n) noexcept {
    if (n < 64) return static_cast<std::uint8_t>(n);
    auto const octave = static_cast<std::size_t>(57 - std::countl_zero(std::uint64_t{n}));
    return static_cast<std::uint8_t>(smaller(std::size_t{255}, 64 + 16 * octave + ((n >> (octave + 2)) & 15u)));
}
/// A share as a byte, 0 to 200.
constexpr std::uint8_t share(std::uint64_t part, std::uint64_t whole) noexcept {
    if (part == 0 || whole == 0) return 0;
    if (part >= whole) return 200;
    if (whole < (1u << 24)) // numbers of 32 bits are divided in half the time
        return static_cast<std::uint8_t>(static_cast<std::uint32_t>(part) * 200 / static_cast<std::uint32_t>(whole));
    return static_cast<std::uint8_t>(part * 200 / whole);
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_SCORE_MEASURES_HPP
