// SPDX-License-Identifier: BSL-1.0
//
// The words that the prose of a page has: a line that speaks of them belongs to it, and a menu does not.
#ifndef PITH_SCORE_VOCABULARY_HPP
#define PITH_SCORE_VOCABULARY_HPP

#include <pith/list.hpp>
#include <pith/score/measures.hpp>
#include <pith/score/scored_line.hpp>
#include <pith/text/shown.hpp>
#include <pith/text/swar.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// How often the longer words of a page stand in its prose, by a hash of each: words that share one do no harm here. 1 KB to
/// 64 KB.
class vocabulary {
    // First what is a template: clang evaluates no call of one that is defined further down.
    /// Calls `f` with a hash of every longer word of a line's first few hundred bytes: of its first seven bytes, cases
    /// folded as far as ASCII goes, which is its stem in most languages. Chinese and Japanese have no spaces: there, of every
    /// two characters that stand together.
    template <class F>
    static constexpr void for_words(scored_line const& l, F f) {
        if (!l.marked) return for_words(l.text, l.ideographs, f);
        text::shown_line const shown(l.text);
        for_words(shown.view(), l.ideographs, f);
    }
    [[nodiscard]] static constexpr std::uint32_t hash_of(text::swar::word w) noexcept {
        return static_cast<std::uint32_t>((w * 0x9E3779B97F4A7C15u) >> 40);
    }
    /// Whether a character begins at `s[i]` that is one of kana and of the common ideographs, U+3040 to U+9FFF.
    [[nodiscard]] static constexpr bool is_ideograph(std::string_view s, std::size_t i) noexcept {
        auto const c = static_cast<unsigned char>(s[i]);
        return c >= 0xE3 && c <= 0xE9 && !(c == 0xE3 && static_cast<unsigned char>(s[i + 1]) < 0x81);
    }
    template <class F>
    static constexpr void for_ideographs(std::string_view s, F& f) {
        bool before = false;
        for (std::size_t i = 0; i + 3 <= s.size();) {
            bool const here = is_ideograph(s, i);
            if (here && before) f(hash_of(text::swar::first_bytes(text::swar::load(s, i - 3), 6)));
            before = here;
            i += here ? 3 : 1;
        }
    }
    template <class F>
    static constexpr void for_words(std::string_view s, bool ideographs, F& f) {
        namespace swar = text::swar;
        s = s.substr(0, 400);
        if (ideographs) for_ideographs(s, f);
        std::array<char, 64> parts{}; // a bit for each byte: letters of ASCII and every byte of other characters
        for (std::size_t i = 0; i < s.size(); i += 8) {
            auto const w = swar::load(s, i);
            auto const letters = swar::between((w & ~swar::high_bits) | swar::every(0x20), 'a', 'z');
            parts[i / 8] = static_cast<char>(swar::bits((letters & ~w) | swar::not_ascii(w)));
        }
        swar::word before = 0; // whether the last byte before these 64 is one
        for (std::size_t at = 0; at < s.size(); at += 64) {
            auto const here = swar::load(parts.data() + at / 8);
            auto const next = swar::word{static_cast<unsigned char>(parts[at / 8 + 8])};
            auto begins = here & ~(here << 1 | before) & (here >> 1 | next << 63) & (here >> 2 | next << 62) &
                          (here >> 3 | next << 61); // of four bytes or more
            before = here >> 63;
            for (; begins != 0; begins &= begins - 1) {
                std::size_t const begin = at + static_cast<std::size_t>(std::countr_zero(begins));
                if (ideographs && is_ideograph(s, begin)) continue;
                auto const run = swar::load(parts.data() + begin / 8) >> (begin % 8);
                auto const bytes = smaller(static_cast<std::size_t>(std::countr_one(run)), std::size_t{7});
                auto const w = swar::first_bytes(swar::load(s, begin), bytes);
                f(hash_of(w | swar::every(0x20)));
            }
        }
    }

public:
    /// Of all paragraphs of a page.
    constexpr void learn(list<scored_line> const& lines) {
        std::size_t bytes = 0, size = 1024;
        for (auto const& l : lines) bytes += l.prose ? l.text.size() : 0;
        while (size < bytes / 2 && size < 65536) size *= 2;
        counts_.assign(size, 0);
        for (auto const& l : lines) {
            if (!l.prose) continue;
            for_words(l, [&](std::size_t h) {
                auto& n = counts_[h & (counts_.size() - 1)];
                if (n < 255) ++n;
            });
        }
    }
    /// The share of the line's longer words that prose has, of 200, itself apart; 255 where it has none.
    [[nodiscard]] constexpr std::uint8_t known(scored_line const& l) const noexcept {
        std::uint32_t all = 0, some = 0;
        for_words(l, [&](std::size_t h) {
            ++all;
            some += counts_[h & (counts_.size() - 1)] > (l.prose ? 1 : 0) ? 1u : 0u;
        });
        return all == 0 ? std::uint8_t{255} : share(some, all);
    }

private:
    list<std::uint8_t> counts_;
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_SCORE_VOCABULARY_HPP
