// SPDX-License-Identifier: BSL-1.0
//
// Text made to find a step that is not linear. Each generator gives about `bytes` bytes, another text for each size.
#ifndef PITH_BENCHMARKS_HOSTILE_HPP
#define PITH_BENCHMARKS_HOSTILE_HPP

#include "generate.hpp"
#include "phrases.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace bench::hostile {

/// Lines made by `line(writer, number, out)` until there are enough bytes.
template <class Line>
std::string lines(std::size_t bytes, Line line) {
    std::string out;
    out.reserve(bytes + 4096);
    writer w(out, bytes);
    for (std::size_t i = 0; out.size() < bytes; ++i) line(w, i, out);
    return out;
}

/// A million lines of one character, for each 2 MB.
inline std::string short_lines(std::size_t bytes) {
    return lines(bytes, [](writer&, std::size_t i, std::string& out) {
        out += static_cast<char>('a' + i % 23);
        out += '\n';
    });
}

/// Every line opens a block, or might.
inline std::string openers(std::size_t bytes) {
    constexpr std::array which{"Related Articles"sv, "Read more:"sv, "You may also like"sv, "Most popular"sv,
                               "Leave a Reply"sv};
    return lines(bytes, [=](writer& w, std::size_t i, std::string&) { w.line(which[i * 7 % which.size()]); });
}

/// Paragraphs that differ in their last word.
inline std::string near_duplicates(std::size_t bytes) {
    return lines(bytes, [](writer& w, std::size_t i, std::string&) {
        w.line(
            "The ferry to the island was cancelled on Thursday evening because of high waves, said passenger number " +
            std::to_string(i) + ".");
    });
}

/// Prose without a line end.
inline std::string one_line(std::size_t bytes) {
    auto text = lines(bytes, [](writer& w, std::size_t, std::string&) { w.paragraph(); });
    std::ranges::replace(text, '\n', ' ');
    return text;
}

/// Rows of a table or of a log, which differ in the middle: alike in the first bytes and in the last.
inline std::string templated_rows(std::size_t bytes) {
    return lines(bytes, [](writer& w, std::size_t i, std::string&) {
        w.line("The reading of the northern weather station for item " + std::to_string(i * 7'919 % 10'000'019) +
               " was taken by the harbour master and entered into the municipal archive on the same day.");
    });
}

/// Characters of two to four bytes, of scripts with and without spaces, cased and not.
inline std::string multi_byte(std::size_t bytes) {
    struct block {
        char32_t first, last;
    };
    constexpr std::array blocks{block{0x391, 0x3C9},    block{0x410, 0x44F},   block{0x905, 0x939},
                                block{0x4E00, 0x9FA0},  block{0x3041, 0x3093}, block{0xAC00, 0xD7A3},
                                block{0x1F600, 0x1F640}};
    random_source random(bytes);
    return lines(bytes, [&](writer&, std::size_t, std::string& out) {
        auto const script = blocks[random.below(blocks.size())];
        for (std::size_t n = random.between(5, 80); n > 0; --n) {
            char encoded[4];
            auto const c = script.first + static_cast<char32_t>(random.below(script.last - script.first + 1u));
            out.append(encoded, pith::text::encode(c, encoded));
            if (random.chance(10)) out += "\xC2\xA0"; // a no-break space
        }
        out += '\n';
    });
}

/// Words that begin as most phrases do, so that looking one up by its first bytes finds a crowd and never the phrase.
inline std::string phrase_keys(std::size_t bytes) {
    std::map<std::string, std::size_t> starts;
    for (auto const& p : builtin_phrases())
        if (p.where == pith::match::anywhere && p.text.size() > 6) ++starts[p.text.substr(0, 6)];
    auto const most = std::ranges::max_element(starts, {}, [](auto const& s) { return s.second; })->first;
    return lines(bytes, [&](writer& w, std::size_t i, std::string& out) {
        for (int n = 0; n < 20; ++n) out += most + ' ';
        w.line(std::to_string(i));
    });
}

/// Paragraphs whose fingerprints all fall into one sixteenth of any table: without a guard a table with open addressing
/// walks through all of them for each.
inline std::string paragraph_keys(std::size_t bytes) {
    constexpr auto head = "The reading of the weather station on the northern shore was noted in the book as number "sv;
    random_source random(bytes);
    return lines(bytes, [&](writer& w, std::size_t, std::string&) {
        std::string s;
        do {
            s = std::string(head) + std::to_string(random.next() | (std::uint64_t{1} << 63)) + ".";
        } while ((pith::text::content_fingerprint(s) >> 60) != 0);
        w.line(s);
    });
}

struct generator {
    std::string_view name;
    std::string (*make)(std::size_t bytes);
};
inline constexpr std::array generators{
    generator{"a million short lines", short_lines},    generator{"all openers", openers},
    generator{"all near-duplicates", near_duplicates},  generator{"one giant line", one_line},
    generator{"templated rows", templated_rows},        generator{"all multi-byte characters", multi_byte},
    generator{"phrase keys that collide", phrase_keys}, generator{"paragraph keys that collide", paragraph_keys}};

} // namespace bench::hostile

#endif // PITH_BENCHMARKS_HOSTILE_HPP
