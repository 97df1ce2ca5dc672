// SPDX-License-Identifier: BSL-1.0
//
// The phrases that every engine is given: the library's own, out of the tables beside its headers, normalised by its
// own parser; and some thousands that a caller might add. Here too is what they look like as regular expressions.
#ifndef PITH_BENCHMARKS_PHRASES_HPP
#define PITH_BENCHMARKS_PHRASES_HPP

#include "generate.hpp"

#include <pith/pith.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

struct phrase {
    std::string text; ///< normalised: lower case, a run of digits is one 0
    pith::match where;
};

inline std::string read_file(std::string const& name) {
    std::ifstream in(name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline std::vector<phrase> phrases_of(pith::phrase_book const& book) {
    std::vector<phrase> all;
    for (std::size_t k = 0; k < book.size(); ++k)
        all.push_back({std::string(book.text(book.row(k))), book.row(k).where()});
    // In an order and number of its own, whatever the book's layout: some phrases stand in several categories.
    std::ranges::sort(all, {}, [](phrase const& p) { return std::pair(p.where, std::string_view(p.text)); });
    auto const same = std::ranges::unique(all, [](auto& a, auto& b) { return a.where == b.where && a.text == b.text; });
    all.erase(same.begin(), same.end());
    return all;
}

/// The tables that builtin.hpp is generated from.
inline std::vector<phrase> builtin_phrases() {
    std::string tables;
    for (auto const& [what, name] : pith::named_categories)
        tables += read_file(std::string(PITH_PHRASES_DIR) + "/" + std::string(name) + ".tsv") + "\n";
    return phrases_of(pith::phrase_book::parse(tables));
}

/// A table of `n` further phrases of a caller's, in the proportions of the built-in ones. The articles of generate.hpp
/// hold some of them.
inline std::string house_table(std::size_t n) {
    std::string table;
    for (std::size_t i = 0; i < n; ++i) {
        auto const where = i % 20 < 13 ? "eq" : i % 20 < 17 ? "pre" : i % 20 < 19 ? "has" : "suf";
        table += std::string("ad\ten\tL\t") + where + "\t" + house_phrase(i) + "\n";
    }
    return table;
}

/// As a regular expression of the kind that POSIX, RE2, Hyperscan and Rust agree on. Where the phrase must stand is
/// said with anchors; word boundaries are left out, which only makes it cheaper for the engine.
inline std::string regex(phrase const& p) {
    std::string out = p.where == pith::match::whole || p.where == pith::match::start ? "^" : "";
    for (char const c : p.text) {
        if (c == '0') {
            out += "[0-9][0-9.,]*";
            continue;
        }
        if (std::string_view("\\.[](){}*+?^$|").find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    if (p.where == pith::match::whole || p.where == pith::match::end) out += '$';
    return out;
}
inline std::vector<std::string> regexes(std::vector<phrase> const& all) {
    std::vector<std::string> out;
    std::ranges::transform(all, std::back_inserter(out), regex);
    return out;
}

} // namespace bench

#endif // PITH_BENCHMARKS_PHRASES_HPP
