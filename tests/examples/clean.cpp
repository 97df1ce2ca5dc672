// SPDX-License-Identifier: BSL-1.0
//
// clean: takes residue out of pages of plain text. Reads files or standard input, writes standard output.
//
//     g++ -std=c++20 -O2 -I single_include tests/examples/clean.cpp -o clean
//     ./clean --explain page.txt > article.txt
#ifdef _WIN32
#define _CRT_SECURE_NO_WARNINGS // fopen
#include <fcntl.h>
#include <io.h>
#endif

#include <pith/pith.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace {

constexpr auto default_set = pith::category::residue | pith::category::duplicate; // what pith::clean(page) removes

constexpr std::string_view help = R"(Usage: clean [OPTION]... [FILE]...
Takes ads, share bars, link lists and other residue out of pages of plain text.
Reads each FILE, or standard input where there is none or FILE is -, and writes
the cleaned text to standard output.

  --preset NAME  residue (the default: what rules name), boilerplate (and lines
                 whose score is sure; for what an extractor left) or main_text
                 (all but the article; for the text of a whole page)
  --explain      print each removed line on standard error, fields separated
                 by tabs: file:line, category, rule, evidence, text
  --strip LIST   remove these categories only
  --keep LIST    remove the default set, or the set of --strip, without these
  --stats        print a table of what was removed on standard error
  --help         print this and exit
  --version      print the version and exit

LIST is one name or several with commas between them. Blank lines that a
removal leaves behind are closed up; --explain does not show those.

Exit status: 0 if all went well, 1 if a file could not be read or the output
not written, 2 if the command line makes no sense.

)";

std::string program = "clean";

void print(std::FILE* to, std::string_view text) { std::fwrite(text.data(), 1, text.size(), to); }
void complain(std::string_view what) { print(stderr, program + ": " + std::string(what) + "\n"); }
std::string system_message() { return std::generic_category().message(errno); }

std::string names_of(pith::category set) {
    std::string names;
    for (auto const& [value, name] : pith::named_categories)
        if (value != pith::category::residue && value != pith::category::all && pith::any(set & value))
            names += (names.empty() ? "" : " ") + std::string(name);
    return names;
}

std::string list_of_names() {
    return "default set:      " + names_of(default_set) + "\nonly on request:  " + names_of(~default_set) +
           "\nseveral at once:  residue (the default set without duplicate), all\n";
}

// ---------------------------------------------------------------- the command line

struct options {
    std::optional<pith::category> strip;
    pith::category keep = pith::category::none;
    pith::preset preset = pith::preset::residue;
    bool explain = false, stats = false, help = false, version = false;
    std::vector<std::string> files;

    pith::category removed() const { return strip.value_or(default_set) & ~keep; }
};

/// Adds the categories of a list such as "ad,social"; complains about a name that is none.
bool add_categories(std::string_view list, pith::category& set) {
    while (true) {
        auto const comma = list.find(',');
        auto const name = list.substr(0, comma);
        auto const found = pith::category_named(name);
        if (!pith::any(found)) {
            complain("unknown category '" + std::string(name) + "'; there are");
            print(stderr, list_of_names());
            return false;
        }
        set |= found;
        if (comma == std::string_view::npos) return true;
        list.remove_prefix(comma + 1);
    }
}

std::optional<options> parse(std::vector<std::string_view> const& arguments) {
    options o;
    bool only_files = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        auto const argument = arguments[i];
        if (only_files || argument == "-" || !argument.starts_with('-')) {
            o.files.emplace_back(argument);
            continue;
        }
        auto const name = argument.substr(0, argument.find('='));
        bool const has_value = name.size() < argument.size();
        if (argument == "--") only_files = true;
        else if (argument == "--explain") o.explain = true;
        else if (argument == "--stats") o.stats = true;
        else if (argument == "--help" || argument == "-h") o.help = true;
        else if (argument == "--version") o.version = true;
        else if (name == "--keep" || name == "--strip" || name == "--preset") {
            if (!has_value && i + 1 == arguments.size()) {
                complain(std::string(name) + (name == "--preset" ? " needs a name" : " needs a list of categories"));
                return std::nullopt;
            }
            auto const list = has_value ? argument.substr(name.size() + 1) : arguments[++i];
            if (name == "--preset") {
                if (list == "residue") o.preset = pith::preset::residue;
                else if (list == "boilerplate") o.preset = pith::preset::boilerplate;
                else if (list == "main_text") o.preset = pith::preset::main_text;
                else {
                    complain("unknown preset '" + std::string(list) +
                             "'; there are residue, boilerplate and main_text");
                    return std::nullopt;
                }
                continue;
            }
            auto set = pith::category::none;
            if (!add_categories(list, set)) return std::nullopt;
            if (name == "--keep") o.keep |= set;
            else o.strip = o.strip.value_or(pith::category::none) | set;
        } else {
            complain("unknown option '" + std::string(argument) + "'; --help lists what there is");
            return std::nullopt;
        }
    }
    if (o.preset != pith::preset::residue && (o.strip || pith::any(o.keep))) {
        complain("--strip and --keep choose among the rules; they go with --preset residue only");
        return std::nullopt;
    }
    if (o.files.empty()) o.files.emplace_back("-");
    return o;
}

// ---------------------------------------------------------------- input

/// All bytes of a file ("-": of standard input), or nothing and the reason in errno.
std::optional<std::string> read_all(std::string const& name) {
    errno = 0;
    std::FILE* const file = name == "-" ? stdin : std::fopen(name.c_str(), "rb");
    if (file == nullptr) return std::nullopt;
    std::string text;
    std::array<char, 1u << 16> chunk{};
    while (std::size_t const n = std::fread(chunk.data(), 1, chunk.size(), file)) text.append(chunk.data(), n);
    int const fault = std::ferror(file) != 0 ? (errno != 0 ? errno : EIO) : 0;
    if (file != stdin) std::fclose(file);
    errno = fault;
    if (fault != 0) return std::nullopt;
    return text;
}

// ---------------------------------------------------------------- what was removed, and why

struct amount {
    std::size_t lines = 0, bytes = 0;
    amount& operator+=(amount const& more) {
        lines += more.lines;
        bytes += more.bytes;
        return *this;
    }
};

struct statistics {
    std::array<amount, pith::named_categories.size()> removed{}; ///< as in named_categories
    amount scored;                                               ///< by their score
    amount read, kept;
};

amount size_of(std::string_view text) {
    auto const ends = static_cast<std::size_t>(std::ranges::count(text, '\n'));
    return {ends + (text.empty() || text.ends_with('\n') ? 0u : 1u), text.size()};
}

/// A field of a line of tab-separated values: no tab or other control character gets to the reader's terminal.
std::string field(std::string_view text) {
    while (text.ends_with('\r')) text.remove_suffix(1);
    std::string out(text);
    for (char& c : out)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
    return out;
}

void explain(std::string const& file, std::size_t number, std::string_view what, std::string_view rule,
             std::string_view evidence, std::string_view line) {
    print(stderr, field(file) + ':' + std::to_string(number) + '\t' + std::string(what) + '\t' + std::string(rule) +
                      '\t' + field(evidence) + '\t' + field(line) + '\n');
}

/// Goes through the page once more with the verdicts that clean() acts on.
void account_for(std::string const& file, std::string_view page, options const& o, statistics& sums) {
    std::size_t number = 0;
    for (auto const [line, verdict] :
         page | pith::views::lines | pith::views::annotate(o.removed(), pith::repeats::blocks)) {
        ++number;
        if (!verdict) continue;
        auto const end = static_cast<std::size_t>(line.data() - page.data()) + line.size();
        for (std::size_t i = 0; i < sums.removed.size(); ++i)
            if (pith::named_categories[i].value == verdict.what)
                sums.removed[i] += {1, line.size() + (end < page.size() ? 1u : 0u)};
        if (o.explain) explain(file, number, name(verdict.what), verdict.rule, verdict.evidence, line);
    }
    if (o.preset == pith::preset::residue) return;
    auto const show =
        o.preset == pith::preset::main_text ? pith::views::annotate_main_text : pith::views::annotate_boilerplate;
    number = 0;
    for (auto const [line, verdict, score] : page | pith::views::lines | show) {
        ++number;
        if (verdict.what != pith::category::boilerplate) continue;
        sums.scored += {1, line.size() + 1};
        std::string reasons = std::to_string(static_cast<int>(score.confidence * 1000)) + " of 1000";
        for (auto const reason : score.reasons)
            if (!reason.empty()) reasons += ", " + std::string(reason);
        if (o.explain) explain(file, number, name(verdict.what), verdict.rule, reasons, line);
    }
}

void print_row(std::string_view name, amount const& a) {
    std::string const counts[] = {std::to_string(a.lines), std::to_string(a.bytes)};
    std::string row(name);
    row.resize(std::max<std::size_t>(row.size(), 14), ' ');
    for (auto const& count : counts) row += std::string(12 - std::min<std::size_t>(count.size(), 12), ' ') + count;
    print(stderr, row + '\n');
}

/// The rows add up: what was removed, the blank lines that were closed up, and what was kept is what was read.
void print_statistics(statistics const& sums) {
    print(stderr, "                     lines       bytes\n");
    amount closed{sums.read.lines - sums.kept.lines, sums.read.bytes - sums.kept.bytes};
    for (std::size_t i = 0; i < sums.removed.size(); ++i) {
        auto const& removed = sums.removed[i];
        if (removed.lines == 0) continue;
        print_row(pith::named_categories[i].name, removed);
        closed.lines -= removed.lines;
        closed.bytes -= removed.bytes;
    }
    if (sums.scored.lines > 0) {
        print_row("boilerplate", sums.scored);
        closed.lines -= std::min(closed.lines, sums.scored.lines);
        closed.bytes -= std::min(closed.bytes, sums.scored.bytes);
    }
    print_row("blank lines", closed);
    print_row("kept", sums.kept);
    print_row("read", sums.read);
}

} // namespace

int main(int argc, char** argv) {
#ifdef _WIN32
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    if (argc > 0) program = std::string(argv[0]).substr(std::string_view(argv[0]).find_last_of("/\\") + 1);

    auto const o = parse(std::vector<std::string_view>(argv + std::min(argc, 1), argv + argc));
    if (!o) return 2;

    bool readable = true;
    statistics sums;
    if (o->help) {
        print(stdout, help);
        print(stdout, "Categories\n" + list_of_names());
    } else if (o->version) {
        std::printf("pith %d.%d.%d\n", pith::version_major, pith::version_minor, pith::version_patch);
    } else {
        for (auto const& name : o->files) {
            auto const page = read_all(name);
            auto const shown = name == "-" ? std::string("<stdin>") : name;
            if (!page) {
                complain(shown + ": " + system_message());
                readable = false;
                continue;
            }
            auto const text =
                o->preset == pith::preset::residue ? pith::clean(*page, o->removed()) : pith::clean(*page, o->preset);
            print(stdout, text);
            if (std::ferror(stdout) != 0) break;
            if (o->explain || o->stats) {
                account_for(shown, *page, *o, sums);
                sums.read += size_of(*page);
                sums.kept += size_of(text);
            }
        }
    }
    if (std::ferror(stdout) != 0 || std::fflush(stdout) != 0) {
        complain("standard output: " + system_message());
        return 1;
    }
    if (o->stats && !o->help && !o->version) print_statistics(sums);
    return readable ? 0 : 1;
}
