// SPDX-License-Identifier: BSL-1.0
//
// tables DIR: reads the phrase tables DIR/*.tsv and writes include/pith/phrases/builtin.hpp to standard output.
// tables DIR document: writes tests/docs/phrases.md, which counts their phrases by language and category.
// tables DIR cues: writes include/pith/judge/cue_index.hpp, from include/pith/judge/cues.hpp.
//
// The header holds what phrase_book would build at run time, laid out ahead of time: the same parser, the same
// normaliser and the same hash, so a built-in phrase and a caller's cannot differ in meaning.
#include <pith/judge/cues.hpp>
#include <pith/phrases/book.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <functional>
#include <map>
#include <set>
#include <span>
#include <sstream>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace {

void print_text(std::string_view s) {
    for (char c : s) {
        if (c == '"' || c == '\\') std::putchar('\\');
        std::putchar(c);
    }
}

std::vector<pith::phrase_row> rows_of(pith::phrase_book const& book) {
    std::vector<pith::phrase_row> rows;
    for (std::size_t k = 0; k < book.size(); ++k) rows.push_back(book.row(k));
    return rows;
}

/// A phrase, where it must stand, when it counts, and the language of its row, which a book does not keep.
struct told_phrase {
    std::string lang, text;
    pith::category what;
    pith::scope when;
    pith::match where;
};

/// Appends the phrases of a table with their languages: row by row, as the parser reads them.
void append_phrases(std::string_view table, std::vector<told_phrase>& phrases) {
    while (!table.empty()) {
        std::string_view const row = table.substr(0, table.find('\n'));
        table.remove_prefix(row.size() < table.size() ? row.size() + 1 : row.size());
        auto const book = pith::phrase_book::try_parse(row);
        if (!book || book->empty()) continue;
        auto const lang = row.substr(row.find('\t') + 1);
        for (auto const& r : rows_of(*book))
            phrases.push_back({std::string(lang.substr(0, lang.find('\t'))), std::string(book->text(r)), r.what(),
                               r.when(), r.where()});
    }
}

/// Refuses rows that were not meant as they are written, and says which. The texts are normalised.
bool are_sound(std::vector<told_phrase> const& phrases) {
    bool sound = true;
    auto const complain = [&](char const* what, told_phrase const& p, std::string const& other) {
        sound = false;
        std::fprintf(stderr, "tables: %s: %s %c %s '%s'%s%s\n", what, p.lang.c_str(),
                     pith::scope_letters[static_cast<std::size_t>(p.when)],
                     std::string(pith::match_names[static_cast<std::size_t>(p.where)]).c_str(), p.text.c_str(),
                     other.empty() ? "" : ", see ", other.c_str());
    };
    std::set<std::string> openers;
    for (auto const& p : phrases) {
        if (p.when == pith::scope::opener && p.where == pith::match::whole) openers.insert(p.text);
    }
    for (auto const& p : phrases) {
        bool const strong = p.when == pith::scope::alone || p.when == pith::scope::opener;
        auto const characters = std::ranges::count_if(
            p.text, [](char c) { return !pith::text::is_continuation(static_cast<unsigned char>(c)); });
        if (strong && p.where == pith::match::start && characters <= 2) complain("a start of two characters", p, "");
        // What decides alone wins: the line would no longer open a block.
        if (p.when == pith::scope::alone && p.where == pith::match::start && openers.contains(p.text))
            complain("an opener decides alone", p, "");
    }
    return sound;
}

/// A text's offset in a row: the number of its chunk, and in the lowest bits its place there.
constexpr unsigned chunk_bits = 16;
/// The same of a row's number.
constexpr unsigned row_bits = 13;
constexpr std::size_t longest_chunk = 65'000;

/// Texts in which every phrase stands. A phrase that is a part of another adds nothing; the others follow one another so
/// that, as far as one step shows, the greatest overlap comes next.
std::vector<std::string> pack(std::vector<std::string_view> phrases) {
    // By length, and of one length in the order in which they come.
    std::vector<std::pair<std::size_t, std::size_t>> order;
    for (std::size_t k = 0; k < phrases.size(); ++k) order.emplace_back(~phrases[k].size(), k);
    std::ranges::sort(order);
    std::vector<std::string_view> const given = std::exchange(phrases, {});
    for (auto const& [length, k] : order) phrases.push_back(given[k]);
    std::string all; // of those that are kept, apart
    std::vector<std::string_view> kept;
    for (auto const p : phrases) {
        if (all.find(p) != std::string::npos) continue;
        kept.push_back(p);
        all.append(p).append(1, '\0');
    }
    std::ranges::sort(kept);
    std::vector<std::string> chunks(1);
    std::vector<char> used(kept.size());
    // The first phrase in the order of the alphabet that begins with a text and is not used.
    auto const beginning_with = [&](std::string_view start) {
        for (auto at = std::ranges::lower_bound(kept, start); at != kept.end() && at->starts_with(start); ++at)
            if (!used[static_cast<std::size_t>(at - kept.begin())]) return static_cast<std::size_t>(at - kept.begin());
        return kept.size();
    };
    for (std::size_t left = kept.size(), in_order = 0; left > 0; --left) {
        std::string& text = chunks.back();
        std::size_t next = kept.size(), overlap = std::min<std::size_t>(text.size(), 48);
        for (; overlap > 0 && next == kept.size(); --overlap)
            if (!pith::text::is_continuation(pith::text::byte_at(text, text.size() - overlap)))
                next = beginning_with(std::string_view(text).substr(text.size() - overlap));
        if (next == kept.size()) {
            while (used[in_order]) ++in_order;
            next = in_order;
            overlap = 0;
        } else {
            ++overlap; // counted down once too often
        }
        used[next] = 1;
        if (text.size() + kept[next].size() > longest_chunk) chunks.emplace_back(kept[next]);
        else text += kept[next].substr(overlap);
    }
    return chunks;
}

/// What the tables weigh, on standard error.
void report(pith::phrase_book const& book, std::vector<std::string> const& chunks) {
    std::map<std::string_view, std::pair<std::size_t, std::size_t>> by_category; // phrases, bytes
    for (auto const& r : rows_of(book)) {
        auto& [phrases, bytes] = by_category[pith::name(r.what())];
        ++phrases;
        bytes += r.length();
    }
    std::size_t packed = 0, bytes = 0;
    for (auto const& c : chunks) packed += c.size();
    for (auto const& [name, n] : by_category) {
        bytes += n.second;
        std::fprintf(stderr, "tables: %-13s %6zu phrases %8zu bytes\n", std::string(name).c_str(), n.first, n.second);
    }
    std::fprintf(stderr, "tables: %-13s %6zu phrases %8zu bytes, packed into %zu; rows %zu\n", "all", book.size(),
                 bytes, packed, book.size() * sizeof(pith::phrase_row));
}

/// Prints tests/docs/phrases.md.
void print_document(std::vector<told_phrase> const& phrases) {
    std::map<std::string, std::map<std::string_view, std::size_t>> counts; // by language and category
    std::map<std::string_view, std::size_t> all;
    std::map<std::string, std::map<pith::scope, std::size_t>> scopes;
    for (auto const& p : phrases) {
        ++counts[p.lang][pith::name(p.what)];
        ++all[pith::name(p.what)];
        ++scopes[p.lang][p.when];
        ++scopes["all"][p.when];
    }
    std::puts(
        "<!-- SPDX-License-Identifier: BSL-1.0 -->\n"
        "# The built-in phrases\n\n"
        "Generated by `tests/generators/tables.cpp` from `include/pith/phrases/*.tsv`; edit those.\n\n"
        "Each row is a category, a language (for the reader; every phrase is looked for in every text), a scope, a "
        "match and the phrases. A phrase stands in the table once, under the language that came first, so a word "
        "that two languages share counts for one of them. The scopes: L decides alone, H opens a block, E counts at "
        "the page's edge or beside other residue, B inside a block or a run.\n\n"
        "The generator refuses a start of two characters that decides alone or opens a block, a start that decides "
        "alone "
        "and hides an opener of the same words, and a phrase that stands twice, with other accents or without.\n\n"
        "Phrases by language and scope, and by category:\n");
    std::fputs("| | all | L | H | E | B |", stdout);
    for (auto const& [category, n] : all) std::printf(" %s |", std::string(category).c_str());
    std::fputs("\n|---|---|---|---|---|---|", stdout);
    for (std::size_t k = 0; k < all.size(); ++k) std::fputs("---|", stdout);
    auto const row = [&](std::string const& lang, std::map<std::string_view, std::size_t>& by_category) {
        std::size_t total = 0;
        for (auto const& [category, n] : by_category) total += n;
        std::printf("\n| %s | %zu |", lang.c_str(), total);
        for (auto const when : {pith::scope::alone, pith::scope::opener, pith::scope::edge, pith::scope::member})
            std::printf(" %zu |", scopes[lang][when]);
        for (auto const& [category, n] : all) {
            std::size_t const here = by_category[category];
            if (here == 0) std::fputs(" |", stdout);
            else std::printf(" %zu |", here);
        }
    };
    for (auto& [lang, by_category] : counts) row(lang, by_category);
    row("all", all);
    std::puts("");
}

/// Prints a string of units.
void print_units(std::string const& name, std::span<char16_t const> units) {
    std::printf("inline constexpr char16_t %s[] =", name.c_str());
    for (std::size_t k = 0; k < units.size(); ++k) {
        if (k % 24 == 0) std::fputs(k == 0 ? "\n    u\"" : "\"\n    u\"", stdout);
        std::printf("\\x%x", unsigned{units[k]});
    }
    std::printf("\";\nstatic_assert(sizeof(%s) <= 65535);\n\n", name.c_str());
}
/// Prints strings of so many units, `name`_0 and so on, each with `more` units of the next. Returns how many.
std::size_t print_pieces(std::string const& name, std::span<char16_t const> all, std::size_t piece, std::size_t more) {
    std::size_t n = 0;
    for (std::size_t from = 0; from + more < all.size(); from += piece, ++n)
        print_units(name + '_' + std::to_string(n), all.subspan(from, std::min(piece + more, all.size() - from)));
    return n;
}

template <class Range, class Print>
void print_array(char const* type, char const* name, Range const& values, int per_line, Print print) {
    std::printf("inline constexpr %s %s[] = {", type, name);
    int n = 0;
    for (auto const& v : values) {
        std::fputs(n % per_line == 0 ? "\n    " : " ", stdout);
        ++n;
        print(v);
        std::putchar(',');
    }
    std::puts("\n};\n");
}

/// Prints include/pith/judge/cue_index.hpp.
void print_cues() {
    struct cue {
        std::size_t bucket, list, from, size;
    };
    std::vector<cue> cues;
    for (std::size_t l = 0; l < std::size(pith::detail::cue_lists); ++l) {
        std::string_view const texts = pith::detail::cue_lists[l].texts;
        for (std::size_t from = 0; from < texts.size();) {
            std::size_t const size = std::min(texts.find('|', from), texts.size()) - from;
            cues.push_back({pith::detail::cue_bucket(pith::text::swar::load(texts, from)), l, from, size});
            from += size + 1;
        }
    }
    std::ranges::sort(cues, {}, [](cue const& c) { return std::tuple(c.bucket, c.list, c.from); });
    std::vector<char16_t> places, starts;
    for (auto const& c : cues) {
        while (starts.size() <= c.bucket) starts.push_back(static_cast<char16_t>(places.size() / 2));
        places.push_back(static_cast<char16_t>(c.from));
        places.push_back(static_cast<char16_t>(c.list << 8 | c.size));
    }
    while (starts.size() <= pith::detail::cue_buckets) starts.push_back(static_cast<char16_t>(places.size() / 2));
    std::puts(
        "// SPDX-License-Identifier: BSL-1.0\n"
        "//\n"
        "// Where the cues of cues.hpp stand, by their buckets. Generated from it by tests/generators/tables.cpp.\n"
        "#ifndef PITH_JUDGE_CUE_INDEX_HPP\n"
        "#define PITH_JUDGE_CUE_INDEX_HPP\n\n"
        "#include <pith/version.hpp>\n\n"
        "namespace pith::inline PITH_VERSION_NAME::detail::cues {\n\n"
        "// Of each cue where it begins in its list, and, in the low byte, its size, in the high one which list.");
    print_units("places", places);
    std::puts("// The first cue of each bucket, and one past the last.");
    print_units("buckets", starts);
    std::puts("} // namespace pith::detail::cues\n\n#endif // PITH_JUDGE_CUE_INDEX_HPP");
}

} // namespace

int main(int argc, char** argv) {
    std::string_view const what = argc == 3 ? argv[2] : "";
    bool const document = what == "document";
    if (argc != 2 && !document && what != "cues") {
        std::fputs("usage: tables DIR > builtin.hpp, or tables DIR document > phrases.md, or tables DIR cues > "
                   "cue_index.hpp\n",
                   stderr);
        return 2;
    }
    if (what == "cues") {
        print_cues();
        return 0;
    }
    std::string all;
    std::vector<told_phrase> phrases_by_language;
    for (int flag = 0; flag < 14; ++flag) {
        std::string const name(pith::name(pith::category{1u << flag}));
        std::ifstream in(std::string(argv[1]) + "/" + name + ".tsv", std::ios::binary);
        if (!in) {
            std::fprintf(stderr, "tables: no %s/%s.tsv\n", argv[1], name.c_str());
            return 1;
        }
        std::ostringstream buffer;
        buffer << in.rdbuf();
        std::string const table = buffer.str();
        std::optional<pith::table_error> why;
        auto const book = pith::phrase_book::try_parse(table, &why);
        if (!book) {
            std::fprintf(stderr, "%s.tsv: %s\n", name.c_str(), why->what());
            return 1;
        }
        for (auto const& r : rows_of(*book))
            if (r.what() != pith::category{1u << flag}) {
                std::fprintf(stderr, "%s.tsv: a row of category %s\n", name.c_str(),
                             std::string(pith::name(r.what())).c_str());
                return 1;
            }
        append_phrases(table, phrases_by_language);
        all += table;
        if (!all.empty() && all.back() != '\n') all += '\n';
    }
    auto const book = pith::phrase_book::try_parse(all);
    auto const index = book->index();
    auto const rows = rows_of(*book);
    for (auto const& r : rows)
        if (!pith::phrase_book::is_plain(book->text(r), r)) {
            std::fprintf(stderr, "tables: '%s' has no eight plain bytes at a word's start to be found by\n",
                         std::string(book->text(r)).c_str());
            return 1;
        }

    bool const sound = are_sound(phrases_by_language);

    // A phrase means one thing: a second row of it, of whatever scope and category, would only ever lose.
    std::map<std::pair<std::string, pith::match>, pith::phrase_row> seen;
    bool twice = false;
    for (auto const& r : rows) {
        auto const [at, first] = seen.try_emplace({std::string(book->text(r)), r.where()}, r);
        if (first) continue;
        twice = true;
        auto const where = [](pith::phrase_row const& row) {
            return std::string(pith::name(row.what())) + " (" +
                   pith::scope_letters[static_cast<std::size_t>(row.when())] + ")";
        };
        std::fprintf(stderr, "tables: twice: %s %s: %s and %s\n",
                     std::string(pith::match_names[static_cast<std::size_t>(r.where())]).c_str(),
                     at->first.first.c_str(), where(at->second).c_str(), where(r).c_str());
    }
    if (twice || !sound) return 1;
    if (document) {
        print_document(phrases_by_language);
        return 0;
    }

    std::puts(
        "// SPDX-License-Identifier: BSL-1.0\n"
        "//\n"
        "// The built-in phrases. Generated by tests/generators/tables.cpp from the tables beside this file (ad.tsv, "
        "...):\n"
        "// edit those. Their text, normalised: a phrase that stands in another has no copy of its own, and where one "
        "ends as\n"
        "// another begins the two overlap. Then the rows that say what each phrase means, in the order of their hash "
        "buckets.\n"
        "#ifndef PITH_PHRASES_BUILTIN_HPP\n"
        "#define PITH_PHRASES_BUILTIN_HPP\n\n"
        "#include <pith/phrases/index.hpp>\n\n"
        "namespace pith::inline PITH_VERSION_NAME::detail::tables {\n");
    std::set<std::string_view> phrases;
    for (auto const& r : rows) phrases.insert(book->text(r));
    auto const chunks = pack({phrases.begin(), phrases.end()});
    if (chunks.size() > index.texts.size()) {
        std::fputs("tables: more text than the index has room for\n", stderr);
        return 1;
    }
    for (std::size_t k = 0; k < chunks.size(); ++k) {
        std::printf("inline constexpr char text_%zu[] =", k);
        for (std::string_view rest = chunks[k]; !rest.empty();) {
            std::size_t n = std::min<std::size_t>(100, rest.size());
            while (n < rest.size() && pith::text::is_continuation(pith::text::byte_at(rest, n))) ++n;
            std::fputs("\n    \"", stdout);
            print_text(rest.substr(0, n));
            std::putchar('"');
            rest.remove_prefix(n);
        }
        std::printf(
            ";\nstatic_assert(sizeof(text_%zu) <= 65535); // what the strings of some compilers have room for\n\n", k);
    }
    std::puts("// Rows, packed as phrase.hpp says, and the first row of each bucket.");
    std::vector<char16_t> units;
    for (auto const& r : rows) {
        std::size_t chunk = 0, at = std::string::npos;
        while ((at = chunks[chunk].find(book->text(r))) == std::string::npos) ++chunk;
        auto const row =
            pith::phrase_row::of((chunk << chunk_bits) | at, r.anchor(), r.length(), r.flag(), r.when(), r.where());
        units.insert(units.end(), row.parts, row.parts + 3);
    }
    std::size_t const row_pieces = print_pieces("rows", units, std::size_t{3} << row_bits, 0);
    if (book->size() > 65'535) {
        std::fputs("tables: more phrases than 16 bits can count\n", stderr);
        return 1;
    }
    // A piece ends where the next begins: a bucket's rows end where those of the next do.
    std::vector<char16_t> starts;
    for (std::size_t k = 0; k < std::size_t{index.bucket_mask} + 2; ++k)
        starts.push_back(static_cast<char16_t>(index.buckets[k]));
    std::size_t const bucket_pieces =
        print_pieces("buckets", starts, std::size_t{1} << pith::phrase_index::few_bits, 1);
    print_array("std::uint64_t", "filter",
                std::vector<std::uint64_t>(index.filter, index.filter + pith::phrase_index::filter_words), 6,
                [](std::uint64_t v) { std::printf("0x%llxu", static_cast<unsigned long long>(v)); });
    std::puts("inline constexpr phrase_index index{");
    auto const print_names = [](char const* name, std::size_t n) {
        for (std::size_t k = 0; k < n; ++k) std::printf("%s%s_%zu", k == 0 ? "    {" : ", ", name, k);
        std::puts("},");
    };
    print_names("text", chunks.size());
    print_names("rows", row_pieces);
    std::fputs("    nullptr,\n", stdout);
    print_names("buckets", bucket_pieces);
    std::printf("    filter, %u, %u, {%u, %u, %u, %u}, {%u, %u, %u, %u, %u}, %s, %u, %u,\n};\n\n} // namespace "
                "pith::detail::tables\n\n"
                "namespace pith::inline PITH_VERSION_NAME::detail {\n\n"
                "/// The built-in table. Constant time; static storage.\n"
                "[[nodiscard]] constexpr phrase_index const& builtin_phrases() noexcept { return tables::index; }\n\n",
                index.bucket_mask, index.row_count, unsigned{index.longest[0]}, unsigned{index.longest[1]},
                unsigned{index.longest[2]}, unsigned{index.longest[3]}, unsigned{index.key_sizes[0]},
                unsigned{index.key_sizes[1]}, unsigned{index.key_sizes[2]}, unsigned{index.key_sizes[3]},
                unsigned{index.key_sizes[4]}, index.plain ? "true" : "false", chunk_bits, row_bits);
    std::puts("} // namespace pith::detail\n\n#endif // PITH_PHRASES_BUILTIN_HPP");
    report(*book, chunks);
}
