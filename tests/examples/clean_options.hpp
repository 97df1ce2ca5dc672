// SPDX-License-Identifier: BSL-1.0
//
// The command line of the program clean.
#ifndef PITH_EXAMPLES_CLEAN_OPTIONS_HPP
#define PITH_EXAMPLES_CLEAN_OPTIONS_HPP

#include "clean_system.hpp"

#include <pith/pith.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tool {

inline constexpr auto default_set =
    pith::category::residue | pith::category::duplicate; // what pith::clean(page) removes

inline std::string names_of(pith::category set) {
    std::string names;
    for (auto const& [value, name] : pith::named_categories)
        if (value != pith::category::residue && value != pith::category::all && pith::any(set & value))
            names += (names.empty() ? "" : " ") + std::string(name);
    return names;
}

inline std::string list_of_names() {
    return "default set:      " + names_of(default_set) + "\nonly on request:  " + names_of(~default_set) +
           "\nseveral at once:  residue (the default set without duplicate), all";
}

struct options {
    std::optional<pith::category> strip;
    pith::category keep = pith::category::none;
    pith::preset preset = pith::preset::residue;
    bool in_place = false;
    std::string output, suffix;
    std::optional<std::vector<std::string>> extensions; ///< of files in directories; empty for all of them
    double budget = 1.0;
    bool has_budget = false;
    std::string phrases; ///< the file of the caller's table
    bool json = false, null = false;
    std::optional<std::string> text_field;
    bool kinds = false;
    std::string report; ///< the HTML page's file
    bool explain = false, stats = false, help = false, version = false;
    std::optional<bool> progress; ///< not said: where it helps
    std::vector<std::string> inputs;

    pith::category removed() const { return strip.value_or(default_set) & ~keep; }
    /// How pages are cleaned.
    pith::options how(pith::phrase_book const* book) const { return {preset, removed(), book, budget}; }
    bool writes_files() const { return in_place || !output.empty() || !suffix.empty(); }
    bool has_records() const { return json || null; }
    std::string_view text_member() const { return text_field ? std::string_view(*text_field) : "text"; }
    /// Whether a file in a directory is taken.
    bool takes(std::string const& extension) const {
        if (!extensions) return json ? extension == ".jsonl" || extension == ".ndjson" : extension == ".txt";
        return extensions->empty() || std::ranges::find(*extensions, extension) != extensions->end();
    }
};

/// The items of a list with commas between them; an empty list has one empty item.
inline std::vector<std::string_view> items(std::string_view list) {
    std::vector<std::string_view> all;
    for (auto comma = list.find(','); comma != std::string_view::npos; comma = list.find(',')) {
        all.push_back(list.substr(0, comma));
        list.remove_prefix(comma + 1);
    }
    all.push_back(list);
    return all;
}

/// Adds the categories of a list such as "ad,social". Returns what is wrong with it, or nothing.
inline std::string add_categories(std::string_view list, pith::category& set) {
    for (auto const name : items(list)) {
        auto const found = pith::category_named(name);
        if (!pith::any(found & pith::category::all))
            return "unknown category '" + std::string(name) + "'; there are\n" + list_of_names();
        set |= found;
    }
    return {};
}

inline std::string set_extensions(std::string_view list, std::optional<std::vector<std::string>>& extensions) {
    extensions.emplace();
    if (list == "all") return {};
    for (auto name : items(list)) {
        if (name.starts_with('.')) name.remove_prefix(1);
        if (name.empty()) return "--ext needs extensions such as txt,md, or all";
        extensions->push_back('.' + std::string(name));
    }
    return {};
}

struct option {
    std::string_view name, value, help;                     ///< `value` is empty where it takes none
    std::string (*apply)(options&, std::string_view value); ///< returns what is wrong, or nothing
};

inline std::string set(bool& flag) {
    flag = true;
    return {};
}
inline std::string set(std::optional<bool>& flag, bool to) {
    flag = to;
    return {};
}

inline std::string set_preset(std::string_view name, pith::preset& preset) {
    constexpr std::string_view names[] = {"residue", "boilerplate", "main_text"}; // in the order of pith::preset
    auto const found = std::ranges::find(names, name);
    if (found == std::ranges::end(names))
        return "unknown preset '" + std::string(name) + "'; there are residue, boilerplate and main_text";
    preset = static_cast<pith::preset>(found - names);
    return {};
}

/// A share, such as 0.3 or 30%.
inline std::string set_budget(std::string const& share, options& o) {
    char* end = nullptr;
    o.budget = std::strtod(share.c_str(), &end);
    o.has_budget = true;
    if (std::string_view(end) == "%") {
        o.budget /= 100;
        ++end;
    }
    bool const fine = end != share.c_str() && *end == '\0' && o.budget >= 0 && o.budget <= 1;
    return fine ? "" : "--budget needs a share of the words from 0 to 1, such as 0.3, or 30%";
}

inline std::string set_file(std::string_view option, std::string_view name, std::string& file) {
    file = name;
    return name.empty() || name == "-" ? std::string(option) + " needs the name of a file" : "";
}

inline constexpr option option_table[] = {
    {"--preset", "NAME",
     "residue: what rules name (the default); boilerplate: also what\n"
     "a score is sure of, for text that an extractor left;\n"
     "main_text: all but the article, for the text of a whole page",
     [](options& o, std::string_view name) { return set_preset(name, o.preset); }},
    {"--strip", "LIST", "remove these categories only",
     [](options& o, std::string_view list) {
         if (!o.strip) o.strip = pith::category::none;
         return add_categories(list, *o.strip);
     }},
    {"--keep", "LIST", "remove the default set, or the set of --strip, without these",
     [](options& o, std::string_view list) { return add_categories(list, o.keep); }},
    {"--budget", "SHARE",
     "the greatest share of a page's words that may go, such as 0.3\n"
     "or 30%: doubtful lines stay first, then all but what is\n"
     "certain, then all of the page",
     [](options& o, std::string_view share) { return set_budget(std::string(share), o); }},
    {"--phrases", "FILE",
     "know these phrases, too: rows of category, language, scope\n"
     "(L, H, E, B), match (eq, pre, suf, has) and phrases, with tabs\n"
     "between them and | between phrases; lines of the category\n"
     "keep stay whatever else says",
     [](options& o, std::string_view file) { return set_file("--phrases", file, o.phrases); }},
    {"--json", "",
     "read lines of JSON and write each with its text cleaned and\n"
     "what went as \"pith\": kind, words, words_removed, removed (lines\n"
     "by category; with --budget over_budget, too). All else stays\n"
     "byte for byte. Other lines are reported and stay as they are",
     [](options& o, std::string_view) { return set(o.json); }},
    {"--text-field", "NAME", "the member with the text (default: text)",
     [](options& o, std::string_view name) {
         o.text_field = name;
         return std::string(name == "pith" ? "--text-field cannot be pith: what went is written there" : "");
     }},
    {"--null", "", "clean records that end with NUL, one by one; also -0",
     [](options& o, std::string_view) { return set(o.null); }},
    {"--kinds", "",
     "write no text but a line for each page, fields separated by\n"
     "tabs: kind, what decided it, file",
     [](options& o, std::string_view) { return set(o.kinds); }},
    {"--report", "FILE", "write an HTML page that shows what went from where, and why",
     [](options& o, std::string_view file) { return set_file("--report", file, o.report); }},
    {"--in-place", "", "write each cleaned page over its file, if anything went",
     [](options& o, std::string_view) { return set(o.in_place); }},
    {"--output", "DIR",
     "write each cleaned page into DIR: a file under its name, what\n"
     "was found in a directory under its path in there",
     [](options& o, std::string_view directory) {
         o.output = directory;
         return std::string(directory.empty() ? "--output needs a directory" : "");
     }},
    {"--suffix", "END", "write each cleaned page beside its file, under the name of\nthe file and END",
     [](options& o, std::string_view suffix) {
         o.suffix = suffix;
         bool const fine = !suffix.empty() && suffix.find_first_of("/\\") == std::string_view::npos;
         return std::string(fine ? "" : "--suffix needs a part of a file name, such as .clean");
     }},
    {"--ext", "LIST",
     "take files with these extensions from directories; all takes\nevery file (default: txt; with --json "
     "jsonl,ndjson)",
     [](options& o, std::string_view list) { return set_extensions(list, o.extensions); }},
    {"--explain", "",
     "print each removed line on standard error, fields separated\n"
     "by tabs: file:line, category, rule, evidence, text",
     [](options& o, std::string_view) { return set(o.explain); }},
    {"--stats", "", "print a table of what was removed on standard error",
     [](options& o, std::string_view) { return set(o.stats); }},
    {"--progress", "", "print progress on standard error, terminal or not",
     [](options& o, std::string_view) { return set(o.progress, true); }},
    {"--no-progress", "", "print no progress", [](options& o, std::string_view) { return set(o.progress, false); }},
    {"--help", "", "print this and exit", [](options& o, std::string_view) { return set(o.help); }},
    {"--version", "", "print the version and exit", [](options& o, std::string_view) { return set(o.version); }},
};

inline std::string help() {
    std::string text = "Usage: " + program + R"( [OPTION]... [FILE|DIRECTORY]...
Takes ads, share bars, link lists and other residue out of pages of plain text.
Reads each FILE and the files in and below each DIRECTORY, or standard input
where none is given or a FILE is -. Writes the cleaned text to standard output,
one page behind the other, unless --in-place, --output or --suffix says where.
With --json or --null a file holds many pages; they are read, cleaned and written
one by one, and whoever waits for one gets it as soon as it is there.

)";
    for (auto const& [name, value, what, apply] : option_table) {
        std::string left = "  " + std::string(name) + (value.empty() ? "" : " ") + std::string(value);
        left.resize(21, ' ');
        for (std::string_view const line : what | pith::views::lines) {
            text += left + std::string(line) + '\n';
            left.assign(21, ' ');
        }
    }
    text += R"(  --             what follows is a file, whatever it looks like

LIST is one name or several with commas between them. Symbolic links inside a
DIRECTORY are not followed. A file is written whole or not at all: its text goes
to a new file first, which then takes its name. The line `closed up' of --stats
counts the blank lines that removals left behind.

Kinds of pages: article, error, bot_check, script_wall, consent_wall, paywall,
sign_in, listing, empty.

On a terminal, progress is shown once the work takes longer than a second.

Exit status: 0 if all went well, 1 if something could not be read or written or
a line was not the JSON asked for (the rest is done all the same), 2 if the
command line or the phrases make no sense (nothing is done).

Categories
)";
    return text + list_of_names() + '\n';
}

/// The options, or nothing after a complaint.
inline std::optional<options> parse(std::vector<std::string> const& arguments) {
    auto const wrong = [](std::string_view what) {
        complain(what);
        return std::nullopt;
    };
    options o;
    bool only_files = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        std::string_view const argument = arguments[i];
        if (only_files || argument == "-" || !argument.starts_with('-')) {
            if (argument.empty()) return wrong("a file without a name");
            o.inputs.emplace_back(argument);
            continue;
        }
        if (argument == "--") {
            only_files = true;
            continue;
        }
        auto const name = argument == "-h"   ? "--help"
                          : argument == "-0" ? "--null"
                                             : argument.substr(0, argument.find('='));
        auto const found = std::ranges::find(option_table, name, &option::name);
        if (found == std::ranges::end(option_table))
            return wrong("unknown option '" + std::string(name) + "'; --help lists what there is");
        bool const has_value = name.size() < argument.size();
        if (found->value.empty() && has_value) return wrong(std::string(name) + " takes no value");
        if (!found->value.empty() && !has_value && i + 1 == arguments.size())
            return wrong(std::string(name) + " needs a value: " + std::string(found->value));
        std::string_view const value = has_value              ? argument.substr(name.size() + 1)
                                       : found->value.empty() ? std::string_view()
                                                              : arguments[++i];
        if (auto const why = found->apply(o, value); !why.empty()) return wrong(why);
    }
    if (o.in_place + !o.output.empty() + !o.suffix.empty() > 1)
        return wrong("only one of --in-place, --output and --suffix can say where the text goes");
    if (o.preset != pith::preset::residue && (o.strip || pith::any(o.keep)))
        return wrong("--strip and --keep choose among the rules: they go with --preset residue only");
    if (o.json && o.null) return wrong("records are lines of JSON (--json) or end with NUL (--null), not both");
    if (o.text_field && !o.json) return wrong("--text-field goes with --json only");
    if (o.kinds && (o.json || o.writes_files()))
        return wrong("--kinds writes no text: it goes without --json, --in-place, --output and --suffix");
    if (o.inputs.empty()) o.inputs.emplace_back("-");
    if (o.writes_files() && std::ranges::find(o.inputs, "-") != o.inputs.end() && !o.help && !o.version)
        return wrong("standard input has no name to write under: give files, or leave out --in-place, --output and "
                     "--suffix");
    return o;
}

} // namespace tool

#endif // PITH_EXAMPLES_CLEAN_OPTIONS_HPP
