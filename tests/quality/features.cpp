// SPDX-License-Identifier: BSL-1.0
//
// features [--sites SITES] OUT DIR...: what the score looks at, for every line that is not blank of every file of every
// directory. Writes OUT.index, one row a file (directory, name, first row, rows), and OUT.rows, for each line its
// number, its characters (both 32 bits, little end first), what is so of it (score/scored_line.hpp; the first bit is that a
// rule removes it), its kinds, and its features.
//
// SITES says which site each file is from (name, tab, site). A phrase that only one site of them has is then unknown
// on that site's own pages, as it would be had the site never been seen: the tables were tuned on these pages, and a
// model that trusts them as much as they deserve here would trust them too much elsewhere. On every other site no phrase is
// known at all: in most languages the tables know little.
//
// features --names: the names of the features, in their order.
// features --scores DIR...: number, score and headline of every line that no rule removes, by the model in the headers.
#include <pith/pith.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;
namespace pd = pith::detail;

std::string read(fs::path const& p) {
    std::ifstream in(p, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}
void put(std::ofstream& out, std::size_t n) {
    for (int k = 0; k < 4; ++k) out.put(static_cast<char>((n >> (8 * k)) & 0xFFu));
}

/// The only site that has a phrase; "*" where there are several.
std::map<std::uint32_t, std::string> owners;
std::map<std::string, std::string> sites;

template <class Visit>
void each_file(std::vector<std::string> const& directories, Visit visit) {
    for (auto const& directory : directories) {
        std::vector<fs::path> files;
        for (auto const& e : fs::directory_iterator(directory)) files.push_back(e.path());
        std::ranges::sort(files);
        for (auto const& f : files) visit(directory, f.stem().string(), read(f));
    }
}

pd::scored_page score(std::string const& name, std::string const& text) {
    pd::table_list const all_tables;
    auto const tables = all_tables.all();
    pith::text::normal_line buffer;
    pd::list<pd::known_line> lines;
    bool const blind = !sites.empty() && pith::fingerprint(sites[name]) % 2 == 0;
    for (std::string_view line : text | pith::views::lines) {
        auto f = pd::classify(line, tables, buffer);
        if (blind && f.form == pd::shape::label_run) f.form = pd::shape::none;
        if (!sites.empty() && f.phrase.found() && (blind || owners[f.phrase.value] == sites[name])) {
            f.phrase = {};
            f.flag = pd::no_flag;
            f.when = pith::scope::member;
            f.where = pith::match::whole;
        }
        lines.push_back({line, f});
    }
    pd::judge_page({lines.data(), lines.size()}, tables);
    return pd::score_page({lines.data(), lines.size()});
}

} // namespace

int main(int argc, char** argv) {
    std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.empty()) return 2;
    if (arguments[0] == "--names") {
        for (auto const* const name : pd::feature_names) std::puts(name);
        return 0;
    }
    if (arguments[0] == "--scores") {
        arguments.erase(arguments.begin());
        each_file(arguments, [](std::string const& directory, std::string const& name, std::string const& text) {
            auto const page = score(name, text);
            auto const scores = pd::scores_of(page, true);
            for (std::size_t i = 0; i < page.lines().size(); ++i)
                if (!page.lines()[i].residue)
                    std::printf("%s\t%s\t%zu\t%d\t%d\n", directory.c_str(), name.c_str(), page.lines()[i].number,
                                scores.residue[i], scores.headline[i]);
        });
        return 0;
    }
    if (arguments[0] == "--sites" && arguments.size() > 2) {
        std::istringstream in(read(arguments[1]));
        for (std::string line; std::getline(in, line);)
            if (auto const tab = line.find('\t'); tab != line.npos) sites[line.substr(0, tab)] = line.substr(tab + 1);
        arguments.erase(arguments.begin(), arguments.begin() + 2);
    }
    std::string const out = arguments[0];
    arguments.erase(arguments.begin());
    if (!sites.empty()) {
        pith::text::normal_line buffer;
        pd::table_list const all_tables;
        auto const tables = all_tables.all();
        each_file(arguments, [&](std::string const&, std::string const& name, std::string const& text) {
            for (std::string_view line : text | pith::views::lines) {
                auto const f = pd::classify(line, tables, buffer);
                if (!f.phrase.found()) continue;
                auto& owner = owners[f.phrase.value];
                if (owner.empty()) owner = sites[name];
                else if (owner != sites[name]) owner = "*";
            }
        });
    }
    std::ofstream index(out + ".index"), rows(out + ".rows", std::ios::binary);
    std::size_t first = 0;
    each_file(arguments, [&](std::string const& directory, std::string const& name, std::string const& text) {
        auto const page = score(name, text);
        auto const& lines = page.lines();
        index << directory << '\t' << name << '\t' << first << '\t' << lines.size() << '\n';
        first += lines.size();
        for (std::size_t i = 0; i < lines.size(); ++i) {
            auto const row = page.row(i);
            put(rows, lines[i].number);
            put(rows, lines[i].width);
            rows.put(static_cast<char>(pd::flags_of(lines[i])));
            rows.put(static_cast<char>(pd::kinds_of(lines[i])));
            rows.write(reinterpret_cast<char const*>(row.data()), static_cast<std::streamsize>(row.size()));
        }
    });
}
