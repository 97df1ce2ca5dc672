// SPDX-License-Identifier: BSL-1.0
//
// clean: takes residue out of pages of plain text. Reads files, directories or standard input; writes standard output,
// or files where it is told to.
//
//     g++ -std=c++20 -O2 -I single_include tests/examples/clean.cpp -o clean
//     ./clean --explain page.txt > article.txt
#ifdef _WIN32
#define _CRT_SECURE_NO_WARNINGS // fopen
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

#include <pith/pith.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace {

namespace fs = std::filesystem;

constexpr auto default_set = pith::category::residue | pith::category::duplicate; // what pith::clean(page) removes

// ---------------------------------------------------------------- messages

std::string program = "clean";
std::string_view erase_line; // what takes the line of progress off the terminal before a message

void print(std::FILE* to, std::string_view text) { std::fwrite(text.data(), 1, text.size(), to); }
void say(std::string_view text) { print(stderr, std::string(erase_line) + std::string(text)); }
void complain(std::string_view what) { say(program + ": " + std::string(what) + "\n"); }
std::string message_of(int error) { return std::generic_category().message(error); }

#ifdef _WIN32
bool is_terminal(int file) { return _isatty(file) != 0; }
#else
bool is_terminal(int file) { return isatty(file) != 0; }
#endif

std::string names_of(pith::category set) {
    std::string names;
    for (auto const& [value, name] : pith::named_categories)
        if (value != pith::category::residue && value != pith::category::all && pith::any(set & value))
            names += (names.empty() ? "" : " ") + std::string(name);
    return names;
}

std::string list_of_names() {
    return "default set:      " + names_of(default_set) + "\nonly on request:  " + names_of(~default_set) +
           "\nseveral at once:  residue (the default set without duplicate), all";
}

// ---------------------------------------------------------------- the command line

struct options {
    std::optional<pith::category> strip;
    pith::category keep = pith::category::none;
    pith::preset preset = pith::preset::residue;
    bool in_place = false;
    std::string output, suffix;
    std::vector<std::string> extensions{".txt"}; ///< of files in directories; empty for all of them
    bool explain = false, stats = false, help = false, version = false;
    std::optional<bool> progress; ///< not said: where it helps
    std::vector<std::string> inputs;

    pith::category removed() const { return strip.value_or(default_set) & ~keep; }
    bool writes_files() const { return in_place || !output.empty() || !suffix.empty(); }
};

/// The items of a list with commas between them; an empty list has one empty item.
std::vector<std::string_view> items(std::string_view list) {
    std::vector<std::string_view> all;
    for (auto comma = list.find(','); comma != std::string_view::npos; comma = list.find(',')) {
        all.push_back(list.substr(0, comma));
        list.remove_prefix(comma + 1);
    }
    all.push_back(list);
    return all;
}

/// Adds the categories of a list such as "ad,social". Returns what is wrong with it, or nothing.
std::string add_categories(std::string_view list, pith::category& set) {
    for (auto const name : items(list)) {
        auto const found = pith::category_named(name);
        if (!pith::any(found)) return "unknown category '" + std::string(name) + "'; there are\n" + list_of_names();
        set |= found;
    }
    return {};
}

std::string set_extensions(std::string_view list, std::vector<std::string>& extensions) {
    extensions.clear();
    if (list == "all") return {};
    for (auto name : items(list)) {
        if (name.starts_with('.')) name.remove_prefix(1);
        if (name.empty()) return "--ext needs extensions such as txt,md, or all";
        extensions.push_back('.' + std::string(name));
    }
    return {};
}

struct option {
    std::string_view name, value, help;                     ///< `value` is empty where it takes none
    std::string (*apply)(options&, std::string_view value); ///< returns what is wrong, or nothing
};

std::string set(bool& flag) {
    flag = true;
    return {};
}
std::string set(std::optional<bool>& flag, bool to) {
    flag = to;
    return {};
}

std::string set_preset(std::string_view name, pith::preset& preset) {
    constexpr std::string_view names[] = {"residue", "boilerplate", "main_text"}; // in the order of pith::preset
    auto const found = std::ranges::find(names, name);
    if (found == std::ranges::end(names))
        return "unknown preset '" + std::string(name) + "'; there are residue, boilerplate and main_text";
    preset = static_cast<pith::preset>(found - names);
    return {};
}

constexpr option option_table[] = {
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
    {"--ext", "LIST", "take files with these extensions from directories; all takes\nevery file (default: txt)",
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

std::string help() {
    std::string text = "Usage: " + program + R"( [OPTION]... [FILE|DIRECTORY]...
Takes ads, share bars, link lists and other residue out of pages of plain text.
Reads each FILE and the files in and below each DIRECTORY, or standard input
where none is given or a FILE is -. Writes the cleaned text to standard output,
one page behind the other, unless --in-place, --output or --suffix says where.

)";
    for (auto const& [name, value, what, apply] : option_table) {
        std::string left = "  " + std::string(name) + (value.empty() ? "" : " ") + std::string(value);
        left.resize(17, ' ');
        for (std::string_view const line : what | pith::views::lines) {
            text += left + std::string(line) + '\n';
            left.assign(17, ' ');
        }
    }
    text += R"(  --             what follows is a file, whatever it looks like

LIST is one name or several with commas between them. Symbolic links inside a
DIRECTORY are not followed. A file is written whole or not at all: its text goes
to a new file first, which then takes its name. The line `closed up' of --stats
counts the blank lines that removals left behind and the lines that went only
after their neighbours had gone; --explain does not show either.

On a terminal, progress is shown once the work takes longer than a second.

Exit status: 0 if all went well, 1 if something could not be read or written
(the rest is done all the same), 2 if the command line makes no sense (nothing
is done).

Categories
)";
    return text + list_of_names() + '\n';
}

/// The options, or nothing after a complaint.
std::optional<options> parse(std::vector<std::string_view> const& arguments) {
    auto const wrong = [](std::string_view what) {
        complain(what);
        return std::nullopt;
    };
    options o;
    bool only_files = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        auto const argument = arguments[i];
        if (only_files || argument == "-" || !argument.starts_with('-')) {
            if (argument.empty()) return wrong("a file without a name");
            o.inputs.emplace_back(argument);
            continue;
        }
        if (argument == "--") {
            only_files = true;
            continue;
        }
        auto const name = argument == "-h" ? "--help" : argument.substr(0, argument.find('='));
        auto const found = std::ranges::find(option_table, name, &option::name);
        if (found == std::ranges::end(option_table))
            return wrong("unknown option '" + std::string(name) + "'; --help lists what there is");
        bool const has_value = name.size() < argument.size();
        if (found->value.empty() && has_value) return wrong(std::string(name) + " takes no value");
        if (!found->value.empty() && !has_value && i + 1 == arguments.size())
            return wrong(std::string(name) + " needs a value: " + std::string(found->value));
        auto const value = has_value ? argument.substr(name.size() + 1) : found->value.empty() ? "" : arguments[++i];
        if (auto const why = found->apply(o, value); !why.empty()) return wrong(why);
    }
    if (o.in_place + !o.output.empty() + !o.suffix.empty() > 1)
        return wrong("only one of --in-place, --output and --suffix can say where the text goes");
    if (o.preset != pith::preset::residue && (o.strip || pith::any(o.keep)))
        return wrong("--strip and --keep choose among the rules: they go with --preset residue only");
    if (o.inputs.empty()) o.inputs.emplace_back("-");
    if (o.writes_files() && std::ranges::find(o.inputs, "-") != o.inputs.end() && !o.help && !o.version)
        return wrong("standard input has no name to write under: give files, or leave out --in-place, --output and "
                     "--suffix");
    return o;
}

// ---------------------------------------------------------------- what is to be done

struct job {
    fs::path from; ///< "-" is standard input
    fs::path to;   ///< empty: standard output
};

/// Finds the pages of the command line, directories in the order of their entries' names.
class search {
public:
    explicit search(options const& o) : o_(o) {
        for (auto const& input : o.inputs) {
            std::error_code none;
            fs::path const path(input);
            if (!fs::is_directory(path, none)) {
                add(path, path.filename());
                continue;
            }
            auto const before = jobs.size();
            walk(path, {});
            if (jobs.size() == before && !failed) {
                complain(input + ": nothing to read in this directory (--ext says which files are taken)");
                failed = true;
            }
        }
    }
    std::vector<job> jobs;
    bool failed = false; ///< a directory could not be read, or had nothing in it

private:
    void walk(fs::path const& directory, fs::path const& below) {
        std::error_code error;
        std::vector<fs::path> entries;
        for (fs::directory_iterator at(directory, error), end; !error && at != end; at.increment(error))
            entries.push_back(at->path());
        if (error) {
            complain(directory.string() + ": " + error.message());
            failed = true;
        }
        std::ranges::sort(entries);
        for (auto const& entry : entries) {
            std::error_code none;
            auto const kind = fs::symlink_status(entry, none).type();
            if (kind == fs::file_type::regular && is_wanted(entry)) add(entry, below / entry.filename());
            else if (kind == fs::file_type::directory &&
                     !(!o_.output.empty() && fs::equivalent(entry, o_.output, none)))
                walk(entry, below / entry.filename());
        }
    }
    /// Not what an earlier run wrote.
    bool is_wanted(fs::path const& file) const {
        if (!o_.suffix.empty() && file.filename().string().ends_with(o_.suffix)) return false;
        return o_.extensions.empty() ||
               std::ranges::find(o_.extensions, file.extension().string()) != o_.extensions.end();
    }
    void add(fs::path const& from, fs::path const& name) {
        std::error_code none;
        fs::path to;
        if (o_.in_place) to = fs::weakly_canonical(from, none); // of a link, the file itself
        else if (!o_.output.empty()) to = o_.output / name;
        else if (!o_.suffix.empty()) to = fs::path(from) += o_.suffix;
        jobs.push_back({from, to});
    }
    options const& o_;
};

/// Whether no file would be written twice, nor over another page, which is then lost. Complains if one would.
bool are_apart(std::vector<job>& jobs, options const& o) {
    std::error_code none;
    std::map<fs::path, fs::path> sources, targets;
    std::erase_if(
        jobs, [&](job const& j) { return !sources.try_emplace(fs::weakly_canonical(j.from, none), j.from).second; });
    if (o.in_place) return true;
    for (auto const& j : jobs) {
        auto const to = fs::weakly_canonical(j.to, none);
        if (auto const over = sources.find(to); over != sources.end()) {
            complain(j.from.string() + ": its text would go over the page " + over->second.string());
            return false;
        }
        if (auto const [at, fresh] = targets.try_emplace(to, j.from); !fresh) {
            complain(j.from.string() + ": its text would go to " + j.to.string() + ", where that of " +
                     at->second.string() + " goes");
            return false;
        }
    }
    return true;
}

// ---------------------------------------------------------------- progress

/// How far the work is: on a terminal one line that is written over, once it takes longer than a second; elsewhere a
/// line a second and one at the end.
class progress_line {
public:
    progress_line(options const& o, std::size_t files) : files_(files), terminal_(is_terminal(2)) {
        // Not between the lines of a text or of --explain that go to the same terminal.
        bool const helps = terminal_ && !o.explain && (o.writes_files() || !is_terminal(1));
        wanted_ = o.progress.value_or(helps);
    }
    void read(std::size_t bytes) {
        bytes_ += bytes;
        if (!wanted_ || clock::now() < next_) return;
        next_ = clock::now() + std::chrono::milliseconds(terminal_ ? 200 : 1000);
        show();
    }
    void file_done() {
        ++done_;
        read(0);
    }
    void finish() {
        if (!wanted_) return;
        if (terminal_) say("");
        else show();
        erase_line = {};
    }

private:
    using clock = std::chrono::steady_clock;

    void show() {
        auto const tenths = bytes_ / 100'000;
        std::string const line = program + ": " + std::to_string(done_) + " of " + std::to_string(files_) +
                                 (files_ == 1 ? " file, " : " files, ") + std::to_string(tenths / 10) + '.' +
                                 std::to_string(tenths % 10) + " MB read";
        say(terminal_ ? line : line + '\n');
        if (terminal_) erase_line = "\r\x1b[K";
    }

    std::size_t files_, done_ = 0, bytes_ = 0;
    bool terminal_, wanted_ = false;
    clock::time_point next_ = clock::now() + std::chrono::seconds(1);
};

// ---------------------------------------------------------------- files

/// All bytes of a file ("-": of standard input), or nothing and the reason in errno.
std::optional<std::string> read_all(fs::path const& name, progress_line& progress) {
    errno = 0;
    std::FILE* const file = name == "-" ? stdin : std::fopen(name.string().c_str(), "rb");
    if (file == nullptr) return std::nullopt;
    std::string text;
    std::array<char, 1u << 16> chunk{};
    while (std::size_t const n = std::fread(chunk.data(), 1, chunk.size(), file)) {
        text.append(chunk.data(), n);
        progress.read(n);
    }
    int const fault = std::ferror(file) != 0 ? (errno != 0 ? errno : EIO) : 0;
    if (file != stdin) std::fclose(file);
    errno = fault;
    if (fault != 0) return std::nullopt;
    return text;
}

/// Writes a file whole or not at all: to a new one beside it, which then takes its name and its permissions. Returns what
/// went wrong, or nothing.
std::string write_whole(fs::path const& to, std::string_view text) {
    std::error_code error;
    if (to.has_parent_path()) fs::create_directories(to.parent_path(), error);
    auto const old = fs::status(to, error);
    if (fs::exists(old) && !fs::is_regular_file(old)) return "not a regular file";

    fs::path fresh;
    std::FILE* file = nullptr;
    for (int n = 0; file == nullptr && n < 100; ++n) { // others may be at work here, or were and died
        fresh = to.string() + '.' + std::to_string(n) + ".tmp";
        file = std::fopen(fresh.string().c_str(), "wbx");
        if (file == nullptr && errno != EEXIST) break;
    }
    if (file == nullptr) return message_of(errno);

    error.clear();
    if (fs::exists(old)) fs::permissions(fresh, old.permissions(), error); // first: the text may be nobody else's
    bool written = !error && std::fwrite(text.data(), 1, text.size(), file) == text.size();
    written = std::fclose(file) == 0 && written;
    if (!written && !error) error = std::error_code(errno, std::generic_category());
    if (written) fs::rename(fresh, to, error);
    if (!error) return {};
    auto const why = error.message();
    fs::remove(fresh, error);
    return why;
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
    amount read, kept;
    std::size_t pages = 0, changed = 0;
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

/// The features that decided, and how sure the score is.
std::string reasons_of(pith::line_score const& score) {
    std::string text = std::to_string(static_cast<int>(score.confidence * 100)) + " %";
    for (auto const reason : score.reasons)
        if (!reason.empty()) text += ", " + std::string(reason);
    return text;
}

/// Goes through the page once more with the verdicts that clean() acts on: those of the rules, then those of the score.
void account_for(std::string const& file, std::string_view page, options const& o, statistics& sums) {
    std::size_t number = 0;
    auto const count = [&](std::string_view line, pith::verdict const& verdict, std::string_view evidence) {
        auto const end = static_cast<std::size_t>(line.data() - page.data()) + line.size();
        for (std::size_t i = 0; i < sums.removed.size(); ++i)
            if (pith::named_categories[i].value == verdict.what)
                sums.removed[i] += {1, line.size() + (end < page.size() ? 1u : 0u)};
        if (o.explain)
            say(field(file) + ':' + std::to_string(number) + '\t' + std::string(name(verdict.what)) + '\t' +
                std::string(verdict.rule) + '\t' + field(evidence) + '\t' + field(line) + '\n');
    };
    for (auto const [line, verdict] :
         page | pith::views::lines | pith::views::annotate(o.removed(), pith::repeats::blocks)) {
        ++number;
        if (verdict) count(line, verdict, verdict.evidence);
    }
    if (o.preset == pith::preset::residue) return;
    number = 0;
    auto const show =
        o.preset == pith::preset::main_text ? pith::views::annotate_main_text : pith::views::annotate_boilerplate;
    for (auto const [line, verdict, score] : page | pith::views::lines | show) {
        ++number;
        if (verdict.what == pith::category::boilerplate) count(line, verdict, reasons_of(score));
    }
}

std::string row(std::string_view name, amount const& a) {
    std::string text(name);
    text.resize(std::max<std::size_t>(text.size(), 14), ' ');
    for (auto const& count : {std::to_string(a.lines), std::to_string(a.bytes)})
        text += std::string(12 - std::min<std::size_t>(count.size(), 12), ' ') + count;
    return text + '\n';
}

/// The rows add up: what was removed, what was closed up, and what was kept is what was read.
void print_statistics(statistics const& sums) {
    std::string text = "                     lines       bytes\n";
    amount closed{sums.read.lines - sums.kept.lines, sums.read.bytes - sums.kept.bytes};
    for (std::size_t i = 0; i < sums.removed.size(); ++i) {
        auto const& removed = sums.removed[i];
        if (removed.lines == 0) continue;
        text += row(pith::named_categories[i].name, removed);
        closed.lines -= removed.lines;
        closed.bytes -= removed.bytes;
    }
    if (closed.lines != 0) text += row("closed up", closed);
    text += row("kept", sums.kept) + row("read", sums.read);
    say(text + std::to_string(sums.changed) + " of " + std::to_string(sums.pages) + " pages changed\n");
}

// ---------------------------------------------------------------- the work

/// Cleans every page. Returns whether all of it went well.
bool run(options const& o, std::vector<job> const& jobs) {
    bool fine = true;
    int fault = 0; // of standard output
    statistics sums;
    progress_line progress(o, jobs.size());
    for (auto const& [from, to] : jobs) {
        auto const shown = from == "-" ? std::string("<stdin>") : from.string();
        auto const page = read_all(from, progress);
        if (!page) {
            complain(shown + ": " + message_of(errno));
            fine = false;
            progress.file_done();
            continue;
        }
        auto const text =
            o.preset == pith::preset::residue ? pith::clean(*page, o.removed()) : pith::clean(*page, o.preset);
        if (to.empty()) {
            print(stdout, text);
            if (std::ferror(stdout) != 0) {
                fault = errno;
                break;
            }
        } else if (text != *page || !o.in_place) {
            if (auto const why = write_whole(to, text); !why.empty()) {
                complain((o.in_place ? shown : to.string()) + ": " + why);
                fine = false;
            }
        }
        if (o.explain || o.stats) {
            account_for(shown, *page, o, sums);
            sums.read += size_of(*page);
            sums.kept += size_of(text);
            ++sums.pages;
            if (text != *page) ++sums.changed;
        }
        progress.file_done();
    }
    progress.finish();
    if (fault == 0 && std::fflush(stdout) != 0) fault = errno;
    if (fault != 0) {
        // A reader that has seen enough (`| head`) is no fault to report; mostly a signal has ended us by then.
        if (fault != EPIPE) complain("standard output: " + message_of(fault));
        return false;
    }
    if (o.stats) print_statistics(sums);
    return fine;
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
    if (o->help || o->version) {
        print(stdout, o->help
                          ? help()
                          : "pith " + std::to_string(pith::version_major) + '.' + std::to_string(pith::version_minor) +
                                '.' + std::to_string(pith::version_patch) + '\n');
        return std::fflush(stdout) == 0 ? 0 : 1;
    }

    search found(*o);
    if (o->writes_files() && !are_apart(found.jobs, *o)) return 2;
    bool const fine = run(*o, found.jobs);
    return fine && !found.failed ? 0 : 1;
}
