// SPDX-License-Identifier: BSL-1.0
//
// What counts as blank, as a sentence's end, and as prose.
#ifndef PITH_TEXT_MEASURE_HPP
#define PITH_TEXT_MEASURE_HPP

#include <pith/text/fold.hpp>
#include <pith/text/swar.hpp>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::text {

namespace detail {
/// Whether a byte is ASCII that shows.
constexpr bool shows(unsigned char b) noexcept { return b > ' ' && b < 0x80; }
[[gnu::noinline]] constexpr std::string_view trim_ends(std::string_view line) noexcept {
    auto const nothing = [](char32_t c) { return is_space(c) || is_invisible(c); };
    while (!line.empty() && !shows(byte_at(line, 0))) {
        auto const d = decode(line, 0);
        if (!nothing(d.code)) break;
        line.remove_prefix(d.size);
    }
    while (!line.empty() && !shows(byte_at(line, line.size() - 1))) {
        auto const d = decode_before(line, line.size());
        if (!nothing(d.code)) break;
        line.remove_suffix(d.size);
    }
    return line;
}
} // namespace detail

/// `line` without space and invisible characters at its ends. Linear in what it drops.
[[nodiscard]] constexpr std::string_view trimmed(std::string_view line) noexcept {
    if (!line.empty() && detail::shows(byte_at(line, 0)) && detail::shows(byte_at(line, line.size() - 1))) return line;
    return detail::trim_ends(line);
}

/// Whether a line shows nothing.
[[nodiscard]] constexpr bool is_blank(std::string_view line) noexcept { return trimmed(line).empty(); }

/// Whether a trimmed line ends a sentence: a terminal mark, then nothing but closing quotes and brackets. Looks
/// at no more than its last eight characters.
[[nodiscard]] constexpr bool ends_sentence(std::string_view line) noexcept {
    for (int back = 0; back < 8 && !line.empty(); ++back) {
        if (line.back() == '.') return true;
        if ((line.back() | 0x20) >= 'a' && (line.back() | 0x20) <= 'z') return false;
        auto const d = decode_before(line, line.size());
        if (is_terminal(d.code)) return true;
        if (!is_closer(d.code) && !is_space(d.code) && !is_invisible(d.code)) return false;
        line.remove_suffix(d.size);
    }
    return false;
}

/// Reading length, in letters of an alphabet: wide characters (ideographs, kana, Hangul) count two, continuation
/// bytes and invisible characters nothing. Stops counting once `enough` is reached, or up to seven characters later.
[[nodiscard]] constexpr std::size_t reading_length(std::string_view line,
                                                   std::size_t enough = static_cast<std::size_t>(-1)) noexcept {
    std::size_t n = 0;
    for (std::size_t i = 0; i < line.size() && n < enough;) {
        if (line.size() - i >= 8 && swar::is_shown(swar::load(line.data() + i))) {
            i += 8;
            n += 8;
            continue;
        }
        if (byte_at(line, i) < 0x80) {
            n += line[i++] != 0 ? 1u : 0u;
            continue;
        }
        if (is_two_byte_letter(line, i)) {
            i += 2;
            ++n;
            continue;
        }
        auto const d = decode(line, i);
        n += is_invisible(d.code) ? 0u : is_wide(d.code) ? 2u : 1u;
        i += d.size;
    }
    return n;
}

/// The length from which a line that ends a sentence is prose, and the one from which any line is. Chosen on the
/// labelled pages of tests/quality: headlines and captions seldom reach the first, link lists seldom the second.
inline constexpr std::size_t prose_length = 80;
inline constexpr std::size_t always_prose_length = 240;
/// The one from which a line is that ends in a script whose writers put no full stop: of Thai lines of that length one in
/// ten is a link or a menu, of those below it six in seven are (nd of ../shared/quality).
inline constexpr std::size_t unstopped_prose_length = 120;

/// Whether a trimmed line is prose. Constant time: looks at `always_prose_length` characters at most.
[[nodiscard, gnu::noinline]] constexpr bool is_prose(std::string_view line) noexcept {
    if (line.size() < prose_length) return false; // no character counts more than its bytes
    if (ends_sentence(line)) return reading_length(line, prose_length) >= prose_length;
    if (line.size() >= 3 * unstopped_prose_length && is_without_stops(decode_before(line, line.size()).code) &&
        reading_length(line, unstopped_prose_length) >= unstopped_prose_length)
        return true; // each of their characters has three bytes
    return line.size() >= always_prose_length && reading_length(line, always_prose_length) >= always_prose_length;
}

} // namespace pith::inline PITH_VERSION_NAME::text

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_TEXT_MEASURE_HPP
