// SPDX-License-Identifier: BSL-1.0
//
// What the program clean is to do: which pages there are, and where their texts go.
#ifndef PITH_EXAMPLES_CLEAN_JOBS_HPP
#define PITH_EXAMPLES_CLEAN_JOBS_HPP

#include "clean_options.hpp"
#include "clean_system.hpp"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <system_error>
#include <vector>

namespace tool {

struct job {
    fs::path from; ///< "-" is standard input
    fs::path to;   ///< empty: standard output
};

/// Finds the pages of the command line, directories in the order of their entries' names.
class search {
public:
    explicit search(options const& o) : o_(o) {
        for (auto const& input : o.inputs) {
            for (auto const& path : files_of(input)) take(path);
        }
    }
    std::vector<job> jobs;
    bool failed = false; ///< a directory could not be read, or had nothing in it

private:
    void take(fs::path const& path) {
        std::error_code none;
        if (!fs::is_directory(path, none)) {
            add(path, path.filename());
            return;
        }
        auto const before = jobs.size();
        walk(path, {});
        if (jobs.size() == before && !failed) {
            complain(name_of(path) + ": nothing to read in this directory (--ext says which files are taken)");
            failed = true;
        }
    }
    void walk(fs::path const& directory, fs::path const& below) {
        std::error_code error, none;
        // Where links look like directories (Windows), one may lead back to where the way came from.
        for (auto const& from : way_)
            if (fs::equivalent(directory, from, none)) return;
        std::vector<fs::path> entries;
        for (fs::directory_iterator at(directory, error), end; !error && at != end; at.increment(error))
            entries.push_back(at->path());
        if (error) {
            complain(name_of(directory) + ": " + error.message());
            failed = true;
        }
        std::ranges::sort(entries);
        way_.push_back(directory);
        for (auto const& entry : entries) {
            auto const kind = fs::symlink_status(entry, none).type();
            if (kind == fs::file_type::regular && is_wanted(entry)) add(entry, below / entry.filename());
            else if (kind == fs::file_type::directory &&
                     !(!o_.output.empty() && fs::equivalent(entry, path_of(o_.output), none)))
                walk(entry, below / entry.filename());
        }
        way_.pop_back();
    }
    /// Not what an earlier run wrote.
    bool is_wanted(fs::path const& file) const {
        std::error_code none;
        if (!o_.suffix.empty() && name_of(file.filename()).ends_with(o_.suffix)) return false;
        if (!o_.report.empty() && fs::equivalent(file, path_of(o_.report), none)) return false;
        return o_.takes(name_of(file.extension()));
    }
    void add(fs::path const& from, fs::path const& name) {
        std::error_code none;
        fs::path to;
        if (o_.in_place) to = fs::weakly_canonical(from, none); // of a link, the file itself
        else if (!o_.output.empty()) to = path_of(o_.output) / name;
        else if (!o_.suffix.empty()) to = fs::path(from) += path_of(o_.suffix);
        jobs.push_back({from, to});
    }
    options const& o_;
    std::vector<fs::path> way_; ///< the directories that this one is in
};

/// Whether the report would go over no page and no text.
inline bool is_apart(options const& o, std::vector<job> const& jobs) {
    std::error_code none;
    auto const report = fs::weakly_canonical(path_of(o.report), none);
    for (auto const& j : jobs)
        for (auto const& file : {j.from, j.to})
            if (!file.empty() && fs::weakly_canonical(file, none) == report) {
                complain(o.report + ": the report would go over " + name_of(file));
                return false;
            }
    return true;
}

/// Whether no file would be written twice, nor over another page, which is then lost. Complains if one would.
inline bool are_apart(std::vector<job>& jobs, options const& o) {
    std::error_code none;
    std::map<fs::path, fs::path> sources, targets;
    std::erase_if(
        jobs, [&](job const& j) { return !sources.try_emplace(fs::weakly_canonical(j.from, none), j.from).second; });
    if (o.in_place) return true;
    for (auto const& j : jobs) {
        auto const to = fs::weakly_canonical(j.to, none);
        if (auto const over = sources.find(to); over != sources.end()) {
            complain(name_of(j.from) + ": its text would go over the page " + name_of(over->second));
            return false;
        }
        if (auto const [at, fresh] = targets.try_emplace(to, j.from); !fresh) {
            complain(name_of(j.from) + ": its text would go to " + name_of(j.to) + ", where that of " +
                     name_of(at->second) + " goes");
            return false;
        }
    }
    return true;
}

} // namespace tool

#endif // PITH_EXAMPLES_CLEAN_JOBS_HPP
