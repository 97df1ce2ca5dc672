// SPDX-License-Identifier: BSL-1.0
//
// The fast path: which lines of prose need no closer look. Most hold no phrase, and raw text shows it: at the start of
// every word one load and one multiplication ask the filters for the eight bytes that follow. Nothing is decoded,
// normalised or copied. What the filters cannot exclude is looked at properly, so a wrong guess costs time, never a
// verdict.
#ifndef PITH_PHRASES_SILENT_HPP
#define PITH_PHRASES_SILENT_HPP

#include <pith/list.hpp>
#include <pith/phrases/index.hpp>
#include <pith/phrases/key.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <string_view>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::detail {

/// The tables a judge asks: the built-in one, then the caller's.
using phrase_tables = slice<phrase_index const>;

/// How many bytes the character at `s[i]`, which is not ASCII, takes if it changes no ASCII around it when text is
/// normalised: quotes, dashes and letters of Latin-1. 0 for any other: it may fold to ASCII, to a space, to nothing.
[[nodiscard]] constexpr std::size_t harmless(std::string_view s, std::size_t i) noexcept {
    auto const byte = [&](std::size_t k) { return i + k < s.size() ? text::byte_at(s, i + k) : 0u; };
    if (byte(0) == 0xE2) return byte(1) == 0x80 && byte(2) >= 0x90 && byte(2) <= 0xA5 ? 3 : 0;
    if (byte(0) == 0xC3) return text::is_continuation(static_cast<unsigned char>(byte(1))) ? 2 : 0;
    return byte(0) == 0xC2 && byte(1) > 0xA0 && byte(1) <= 0xBF && byte(1) != 0xAD ? 2 : 0;
}

/// Whether the letters and spaces around a key are the phrase's too, as far as they are plain on both sides.
[[nodiscard]] constexpr bool agrees(std::string_view s, std::string_view phrase, std::size_t anchor,
                                    std::size_t size) noexcept {
    auto const plain = [&](std::size_t k) {
        return text::is_small(phrase[k]) || (phrase[k] == ' ' && k > 0 && text::is_small(phrase[k - 1]));
    };
    for (std::size_t k = anchor + size; k < phrase.size() && plain(k); ++k)
        if ((s[k] | 0x20) != phrase[k]) return false;
    for (std::size_t k = anchor; k-- > 0 && plain(k);)
        if ((s[k] | 0x20) != phrase[k]) return false;
    return true;
}

/// Whether a phrase with this key agrees with the text around it, as far as both are plain. Many phrases share a key
/// with ordinary text; hardly one shares more.
[[nodiscard, gnu::noinline]] constexpr bool holds_key(phrase_index const& t, std::string_view s, std::size_t at,
                                                      text::swar::word key) noexcept {
    namespace swar = text::swar;
    for (auto k = t.keys(phrase_key::inside, s.size() - at); k.any(); k.next()) {
        for (auto [number, end] = t.bucket(phrase_hash::of(key, k.size(), phrase_key::inside)); number != end;
             ++number) {
            phrase_row const r = t.row(number);
            if (r.where() != match::anywhere || r.anchor() > at || at - r.anchor() + r.length() > s.size()) continue;
            std::string_view const phrase = t.text(r);
            swar::word const differs = (swar::load(phrase, r.anchor()) ^ key) & ~swar::every(0x20);
            if (swar::first_bytes(differs, k.size()) == 0 &&
                agrees(s.substr(at - r.anchor()), phrase, r.anchor(), k.size()))
                return true;
        }
    }
    return false;
}

/// Whether the key of a `has` phrase may stand in raw text at `at`: what nearly every word is answered with no. May
/// also say yes where keys of less than eight bytes, or less than eight bytes of text, want a closer look.
[[nodiscard]] constexpr bool may_hold_key(phrase_index const& t, std::string_view s, std::size_t at) noexcept {
    if ((t.key_sizes[phrase_key::inside] & 7u) != 0) return true;
    return (t.key_sizes[phrase_key::inside] & 8u) != 0 && s.size() - at >= 8 && // an empty table has no filter to ask
           t.passes<phrase_key::inside>(phrase_hash::of(text::swar::load(s.data() + at), 8, phrase_key::inside));
}

/// Whether raw text, in which a word starts at `at`, may hold a `has` phrase whose key stands there.
[[nodiscard]] constexpr bool may_hold(phrase_index const& t, std::string_view s, std::size_t at) noexcept {
    auto const key = text::swar::load(s, at);
    if (!t.may_start<phrase_key::inside>(key, s.size() - at)) return false;
    if ((t.key_sizes[phrase_key::inside] & 7u) == 0 && !t.passes<phrase_key::beside>(phrase_key::hash_beside(key)) &&
        !t.passes<phrase_key::beside>(
            phrase_key::hash_beside(key, text::swar::load(s, at + 8 < s.size() ? at + 8 : s.size()))))
        return false;
    return holds_key(t, s, at, key);
}

/// Whether it is certain, from a look at the raw text alone, that no `has` phrase stands in it. Linear. Reads 64 bytes at
/// a time, of which it keeps one bit each: what is a part of a word, and what a space.
[[nodiscard, gnu::noinline]] constexpr bool silent_inside(std::string_view s, phrase_tables tables) noexcept {
    namespace swar = text::swar;
    swar::word word_before = 0, space_before = 0;
    std::size_t checked = 0; // not ASCII up to here, and harmless
    std::array<char, 64> tail{};
    for (std::size_t i = 0; i < s.size(); i += 64) {
        char const* block = s.data() + i;
        if (s.size() - i < 64) {
            tail.fill('.'); // a mark behind the end disturbs nothing
            swar::copy(tail.data(), block, s.size() - i);
            block = tail.data();
        }
        unsigned char least = 0xFF, most = 0;
        for (std::size_t k = 0; k < 64; ++k) {
            auto const c = static_cast<unsigned char>(block[k]);
            least = c < least ? c : least;
            most |= c;
        }
        if (least < ' ') return false;
        swar::word const word =
            swar::bits_of_64(block, [](unsigned char c) { return static_cast<unsigned char>((c | 0x20) - 'a') < 26; });
        swar::word const space = swar::bits_of_64(block, [](unsigned char c) { return c == ' '; });
        swar::word const behind = (word << 1) | word_before, between = space & behind;
        if ((space & ((between << 1) | space_before)) != 0) return false;
        swar::word other = most < 0x80 ? 0 : swar::bits_of_64(block, [](unsigned char c) { return c >= 0x80; });
        for (; other != 0; other &= other - 1) {
            std::size_t const at = i + static_cast<std::size_t>(std::countr_zero(other));
            if (at < checked) continue;
            std::size_t const size = harmless(s, at);
            if (size == 0) return false;
            checked = at + size;
        }
        for (auto const& t : tables)
            for (swar::word start = word & ~behind; start != 0; start &= start - 1) {
                std::size_t const at = i + static_cast<std::size_t>(std::countr_zero(start));
                if (may_hold_key(t, s, at) && may_hold(t, s, at)) return false;
            }
        word_before = word >> 63;
        space_before = between >> 63;
    }
    return true;
}

/// Whether it is certain that no phrase at all matches a trimmed line of 80 bytes or more, or one whose beginning `s`
/// is. Linear; `buffer` is used for an end that is not plain.
[[nodiscard]] constexpr bool silent(std::string_view s, bool is_all, phrase_tables tables,
                                    text::normal_line& buffer) noexcept {
    namespace swar = text::swar;
    constexpr std::size_t end_size = 32; // enough for eight normalised bytes
    constexpr std::size_t slack = 32; // what a line that is a phrase may lose by normalising: numbers, dots at its end
    for (auto const& t : tables)
        if (!t.plain) return false;
    auto const plain = [](swar::word w) { // letters, or marks that are copied as they are
        swar::word const ascii = w & ~swar::high_bits;
        return (swar::not_ascii(w) | swar::between(ascii, '0', '9') | swar::below(ascii, ' ') |
                swar::equal(ascii, '`')) == 0;
    };
    auto const is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    swar::word first = swar::load(s, 0);
    if (!plain(first) || !is_letter(s[0])) {
        buffer.assign(s.substr(0, end_size));
        if (buffer.view().size() < 8) return false;
        first = buffer.word_at(0);
    }
    for (auto const& t : tables)
        if (t.may_start<1>(first, 8) ||
            (is_all && s.size() <= t.longest[0] + slack && t.may_start<phrase_key::heads>(first, 8)))
            return false;
    if (is_all) {
        std::string_view const ended = s.ends_with('.') ? s.substr(0, s.size() - 1) : s;
        swar::word last = swar::load(ended, ended.size() - 8);
        if (!plain(last) || !is_letter(ended.back())) {
            buffer.assign(s.substr(s.size() - end_size));
            if (buffer.view().size() < 8) return false;
            last = buffer.word_at(buffer.view().size() - 8);
        }
        for (auto const& t : tables)
            if (t.may_end(last)) return false;
    }
    return silent_inside(s, tables);
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_PHRASES_SILENT_HPP
