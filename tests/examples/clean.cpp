// SPDX-License-Identifier: BSL-1.0
//
// clean: takes residue out of pages of plain text. Reads files, directories or standard input, as pages, as lines of JSON
// or as records that end with NUL; writes standard output, or files where it is told to.
//
//     g++ -std=c++20 -O2 -I single_include tests/examples/clean.cpp -o clean
//     ./clean --explain page.txt > article.txt
//     ./clean --json --report went.html < crawl.jsonl > cleaned.jsonl
//
// clean_options.hpp has the command line, clean_jobs.hpp the files, clean_system.hpp what Windows does otherwise.
#include "clean_account.hpp"
#include "clean_html.hpp"
#include "clean_jobs.hpp"
#include "clean_json.hpp"
#include "clean_options.hpp"
#include "clean_progress.hpp"
#include "clean_system.hpp"

#include <pith/pith.hpp>

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace tool;

/// Cleans pages, and tells whoever asked.
class cleaner {
public:
    cleaner(options const& o, pith::phrase_book const* phrases, std::size_t files)
        : o_(o), how_(o.how(phrases)), progress_(o, files) {
        if (!o.report.empty()) report_.emplace(path_of(o.report));
    }
    /// All of them. Returns whether all went well.
    bool run(std::vector<job> const& jobs) {
        if (report_ && !report_->why().empty()) wrong(o_.report + ": " + report_->why());
        for (auto const& j : jobs) {
            if (o_.has_records()) records(j);
            else page(j);
            if (fault_ != 0) break;
            progress_.file_done();
        }
        progress_.finish();
        flush();
        if (fault_ != 0) {
            // A reader that has seen enough (`| head`) is nothing to report; mostly a signal has ended us by then.
            if (!is_closed_pipe(fault_)) complain("standard output: " + message_of(fault_));
            return fine_ && is_closed_pipe(fault_) && closed_pipe_is_fine;
        }
        if (report_ && report_->why().empty())
            if (auto const why = report_->finish(); !why.empty()) wrong(o_.report + ": " + why);
        if (o_.stats) sums_.print();
        return fine_;
    }

private:
    void page(job const& j) {
        auto const shown = shown_name(j.from);
        std::string page;
        input_file in(j.from);
        for (std::size_t before = 0; in.append_to(page); before = page.size()) progress_.read(page.size() - before);
        in.close();
        if (in.fault() != 0) return wrong(shown + ": " + message_of(in.fault()));
        auto const out = result(shown, page);
        if (j.to.empty()) return put(nullptr, out);
        if (o_.in_place && out == page) return;
        new_file file(j.to);
        file.write(out);
        if (auto const why = file.commit(); !why.empty()) wrong((o_.in_place ? shown : name_of(j.to)) + ": " + why);
    }
    /// Records one by one: no more than one is ever here, and none is kept from whoever waits for it.
    void records(job const& j) {
        auto const shown = shown_name(j.from);
        input_file in(j.from);
        char const end = o_.json ? '\n' : '\0';
        record_file all(in, end);
        std::optional<new_file> file;
        if (in.fault() == 0 && !j.to.empty()) file.emplace(j.to);
        bool changed = false;
        for (std::size_t number = 1; fault_ == 0; ++number) {
            auto const whole = all.next([&] { file ? file->flush() : flush(); });
            if (!whole) break;
            progress_.read(whole->size());
            auto record = *whole;
            bool const ended = record.ends_with(end);
            if (ended) record.remove_suffix(1);
            auto const name = shown + ':' + std::to_string(number);
            auto out = o_.json ? json(name, record) : result(name, record);
            if (!o_.kinds && ended) out += end;
            changed = changed || out != *whole;
            put(file ? &*file : nullptr, out);
        }
        in.close();
        if (in.fault() != 0) return wrong(shown + ": " + message_of(in.fault()));
        if (!file || (o_.in_place && !changed)) return;
        if (auto const why = file->commit(); !why.empty()) wrong((o_.in_place ? shown : name_of(j.to)) + ": " + why);
    }
    std::string json(std::string const& name, std::string_view line) {
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) return std::string(line);
        json_record const record(line, o_.text_member());
        if (!record.why().empty()) {
            wrong(name + ' ' + record.why() + "; it stays as it is");
            return std::string(line);
        }
        auto const page = record.text();
        return record.with(page, see(name, page), o_.has_budget);
    }
    /// What is written for a page: its text, or its kind.
    std::string result(std::string const& name, std::string_view page) {
        auto r = see(name, page);
        if (!o_.kinds) return std::move(r.text);
        return std::string(pith::name(r.kind)) + '\t' + field(r.evidence) + '\t' + field(name) + '\n';
    }
    pith::page_report see(std::string const& name, std::string_view page) {
        pith::page_report r;
        if (!o_.json && !o_.kinds && !o_.explain && !o_.stats && !report_) {
            r.text = pith::clean(page, how_); // a third cheaper
            return r;
        }
        r = pith::report(page, how_);
        if (o_.explain || report_) {
            auto const evidence = evidence_of(page, r.removed, how_);
            if (o_.explain) explain(name, r.removed, evidence);
            if (report_) report_->add(name, page, r, evidence);
        }
        if (o_.stats) sums_.add(page, r);
        return r;
    }
    void put(new_file* to, std::string_view text) {
        if (to != nullptr) to->write(text);
        else if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) fault_ = errno;
    }
    void flush() {
        if (fault_ == 0 && std::fflush(stdout) != 0) fault_ = errno;
    }
    void wrong(std::string const& what) {
        complain(what);
        fine_ = false;
    }

    options const& o_;
    pith::options how_;
    progress_line progress_;
    std::optional<html_report> report_;
    statistics sums_;
    int fault_ = 0; ///< of standard output
    bool fine_ = true;
};

/// The caller's phrases, or nothing after a complaint.
std::optional<pith::phrase_book> read_phrases(std::string const& name) {
    std::string table;
    input_file file(path_of(name));
    while (file.append_to(table)) {}
    std::optional<pith::table_error> why;
    std::optional<pith::phrase_book> book;
    if (file.fault() != 0) complain(name + ": " + message_of(file.fault()));
    else if (book = pith::phrase_book::try_parse(table, &why); !book) complain(name + ": " + why->what());
    return book;
}

} // namespace

int main(int argc, char** argv) {
    prepare_streams();
    if (argc > 0) program = std::string(argv[0]).substr(std::string_view(argv[0]).find_last_of("/\\") + 1);

    auto const o = parse(arguments_of(argc, argv));
    if (!o) return 2;
    if (o->help || o->version) {
        print(stdout, o->help
                          ? help()
                          : "pith " + std::to_string(pith::version_major) + '.' + std::to_string(pith::version_minor) +
                                '.' + std::to_string(pith::version_patch) + '\n');
        return std::fflush(stdout) == 0 ? 0 : 1;
    }
    std::optional<pith::phrase_book> phrases;
    if (!o->phrases.empty() && !(phrases = read_phrases(o->phrases))) return 2;

    search found(*o);
    if (o->writes_files() && !are_apart(found.jobs, *o)) return 2;
    if (!o->report.empty() && !is_apart(*o, found.jobs)) return 2;
    bool const fine = cleaner(*o, phrases ? &*phrases : nullptr, found.jobs.size()).run(found.jobs);
    return fine && !found.failed ? 0 : 1;
}
