// SPDX-License-Identifier: BSL-1.0
//
// stream: documents in on standard input, cleaned documents out on standard output; one process for each part of a
// corpus, on as many machines as there are. tests/docs/corpus.md says how the steps go together and what they cost;
// usage() below what each of them reads and writes.
#ifdef _WIN32
#define _CRT_SECURE_NO_WARNINGS // strerror
#endif

#include "json_object.hpp"

#include <pith/pith.hpp>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

namespace views = pith::views;
using tool::json_object;
using tool::span;

constexpr char usage[] =
    R"(Usage: stream clean [--across] | key | paragraphs | repeats | pages | recurring   [-0] [--sentences] [--id NAME] [--text NAME]

  clean        documents -> documents without residue and repeated blocks, and without the lines that `repeats` or
               `recurring` named for them, if its output comes in front of them
    --across   and without paragraphs of 100 characters or more that an earlier document of this run had
  paragraphs   documents -> FINGERPRINT TAB ID TAB LINE for each such paragraph of the cleaned document
  repeats      that, sorted by fingerprint -> ID TAB 0 TAB LINE for each copy but those in the first document
  key          documents -> ID TAB 1 TAB DOCUMENT, so that sorting brings what `repeats` said in front of the document;
               what has its ID in front already passes as it is
  pages        documents -> SITE TAB ID TAB 1 TAB CLEANED DOCUMENT; the site is the host of the URL
    --url NAME   the member with the URL; "url"
  recurring    that, sorted by site -> ID TAB 0 TAB LINE for each line of the site's own boilerplate: what stands on many
               of its pages. A line shorter than a paragraph needs the same two others around it, each time
    --pages N    many is N pages or more; 5
    --share P    and P percent of the site's pages or more; 50

A document is a line of JSON, an object with a string "text" and an "id" that no other document has, or what `key` makes
of it. IDs of digits only come in the order of their numbers and before all others, which come in the order of their
bytes; the first document is the one whose ID comes first. With --across it is the one read first.

  --sentences  with clean, paragraphs and repeats, each of them: three sentences in a row, 100 characters or more together,
               stand in the place of a paragraph and their number in that of a line, and `clean` takes out each line of
               which all sentences are in three that were named
  --id NAME    the members' names; "id"
  --text NAME  and "text"
  -0           records end with NUL instead of a newline, and a document is ID TAB 1 TAB TEXT, without JSON; not for
               `pages` and `recurring`

Exit status: 0; 1 if some record was malformed, which is then on standard error, and on standard output as it came;
2 if nothing sensible could be done.
)";

// ---------------------------------------------------------------- records

char const* program = "stream";

[[noreturn]] void give_up(std::string const& why) {
    std::fprintf(stderr, "%s: %s\n", program, why.c_str());
    std::exit(2);
}

/// Standard input, record by record.
class input {
public:
    explicit input(char end) : end_(end) {}
    bool next(std::string& record) {
        record.clear();
        while (true) {
            auto const* const found = static_cast<char const*>(std::memchr(buffer_ + at_, end_, size_ - at_));
            record.append(buffer_ + at_,
                          found == nullptr ? size_ - at_ : static_cast<std::size_t>(found - buffer_) - at_);
            if (found != nullptr) {
                at_ = static_cast<std::size_t>(found - buffer_) + 1;
                ++number_;
                return true;
            }
            at_ = 0;
            size_ = std::fread(buffer_, 1, sizeof buffer_, stdin);
            if (size_ != 0) continue;
            if (std::ferror(stdin) != 0) give_up(std::string("standard input: ") + std::strerror(errno));
            number_ += record.empty() ? 0u : 1u;
            return !record.empty();
        }
    }
    [[nodiscard]] std::size_t number() const { return number_; }

private:
    char end_;
    char buffer_[1 << 16];
    std::size_t at_ = 0, size_ = 0, number_ = 0;
};

struct options {
    char end = '\n';
    bool json = true, across = false, sentences = false;
    std::string id = "id", text = "text", url; // no URL but for `pages`
    std::size_t pages = 5, share = 50;
};

void write(std::string_view s) {
    if (std::fwrite(s.data(), 1, s.size(), stdout) != s.size())
        give_up(std::string("standard output: ") + std::strerror(errno));
}

/// A document: its ID as it is written in records, its text, and the bytes around the text.
struct document {
    std::string id, text, url;
    bool keyed = false;             // the ID stands in front of it
    std::string_view before, after; // of the record
};

/// Reads a record that is a document; says what is wrong with it, or nothing.
char const* read(std::string_view record, options const& o, document& d) {
    std::string_view body = record;
    std::optional<std::string_view> key;
    if (!o.json || record.substr(0, 1) != "{") { // ID TAB 1 TAB what it is
        auto const tab = record.find('\t');
        if (tab != std::string_view::npos && record.substr(tab, 3) == "\t1\t") {
            key = record.substr(0, tab);
            body.remove_prefix(tab + 3);
        } else if (!o.json) {
            return "is not ID TAB 1 TAB TEXT";
        }
    }
    if (!o.json) {
        d.id = *key;
        d.text = body;
        d.before = record.substr(0, record.size() - body.size());
        d.after = {};
        return nullptr;
    }
    json_object const object(body, o.id, o.text, o.url);
    if (object.error() != nullptr) return object.error();
    auto const at = [&](span where) { return body.substr(where.begin, where.end - where.begin); };
    if (!object.second().found() || at(object.second()).front() != '"') return "has no string as its text";
    d.id.clear();
    d.keyed = key.has_value();
    if (key) d.id = *key;
    else if (object.first().found()) {
        auto const id = at(object.first());
        if (id.front() == '"') d.id = json_object::encode(json_object::decode(id));
        else if (std::string_view("-0123456789").find(id.front()) != std::string_view::npos) d.id = id;
        if (d.id.substr(0, 1) == "{") d.id.replace(0, 1, "\\u007b"); // what begins with a brace is a document
    }
    d.text = json_object::decode(at(object.second()));
    d.url = object.third().found() && at(object.third()).front() == '"' ? json_object::decode(at(object.third())) : "";
    auto const skipped = record.size() - body.size();
    d.before = record.substr(0, skipped + object.second().begin);
    d.after = record.substr(skipped + object.second().end);
    return nullptr;
}

/// The host of a URL in lower case, as JSON would write it; of what has no "://", what stands where a host would.
std::string site_of(std::string_view url) {
    if (auto const at = url.find("://"); at != std::string_view::npos) url.remove_prefix(at + 3);
    url = url.substr(0, url.find_first_of("/?#\\"));
    if (auto const at = url.rfind('@'); at != std::string_view::npos) url.remove_prefix(at + 1);
    if (auto const at = url.rfind(':'); url.find_first_not_of("0123456789", at + 1) == std::string_view::npos)
        url = url.substr(0, at);
    if (url.find_first_of(" \t\r\n") != std::string_view::npos) return {};
    std::string host(url);
    for (char& c : host)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return json_object::encode(host);
}

/// The numbers of the lines of `text` that `strip` takes out: those that stay are views into it, which tells them apart.
template <class Strip>
std::vector<std::size_t> gone_by(std::string_view text, Strip const& strip) {
    std::vector<std::size_t> gone;
    auto const lines = text | views::lines;
    auto stays = lines | strip;
    auto next = stays.begin();
    std::size_t number = 0;
    for (auto const line : lines) {
        if (next != stays.end() && (*next).data() == line.data()) ++next;
        else gone.push_back(number);
        ++number;
    }
    return gone;
}

/// In the place of a set: the fingerprints of a document's three sentences in a row, in their order, and it holds those
/// whose numbers it was given.
class numbered_spans {
public:
    using fingerprint_type = pith::fingerprint_64;
    static fingerprint_type fingerprint_of(std::string_view text) { return pith::fingerprint(text); }
    [[nodiscard]] static pith::seen_unit unit() { return pith::seen_unit::sentences; }

    explicit numbered_spans(std::vector<std::size_t> held = {}) : held_(std::move(held)) {
        std::sort(held_.begin(), held_.end());
    }
    void contains(std::span<fingerprint_type const>, std::span<bool> is) const {
        for (bool& b : is) b = std::binary_search(held_.begin(), held_.end(), asked_++);
    }
    void insert(std::span<fingerprint_type const> f) { prints.insert(prints.end(), f.begin(), f.end()); }

    std::vector<fingerprint_type> prints;

private:
    std::vector<std::size_t> held_;
    mutable std::size_t asked_ = 0;
};

// ---------------------------------------------------------------- the steps

class step {
public:
    explicit step(options const& o) : o_(o), in_(o.end) {}

    int clean() {
        pith::seen_paragraphs seen(o_.sentences ? pith::seen_unit::sentences : pith::seen_unit::paragraphs);
        std::map<std::string, std::vector<std::size_t>, std::less<>> named;
        each_record([&](std::string_view record) -> char const* {
            if (auto const line = repeat(record)) {
                named[std::string(record.substr(0, record.find('\t')))].push_back(*line);
                return nullptr;
            }
            document d;
            if (auto const* const why = read(record, o_, d)) return pass(record, why);
            auto const text = pith::clean(d.text);
            std::vector<std::size_t> gone;
            if (auto const it = named.find(d.id); it != named.end()) {
                gone = std::move(it->second);
                named.erase(it);
                if (o_.sentences) {
                    numbered_spans spans(std::move(gone));
                    gone = gone_by(text, views::strip_duplicates(pith::repeats::none)(spans));
                }
            }
            if (o_.across) {
                auto const repeated = gone_by(text, views::strip_duplicates(pith::repeats::none)(seen));
                gone.insert(gone.end(), repeated.begin(), repeated.end());
            }
            std::sort(gone.begin(), gone.end());
            std::string kept;
            std::size_t number = 0;
            for (auto const line : text | views::lines) {
                bool const last = line.data() + line.size() == text.data() + text.size();
                if (!std::binary_search(gone.begin(), gone.end(), number++))
                    kept.append(line.data(), line.size() + (last ? 0 : 1));
            }
            if (kept == d.text) write(record);
            else {
                write(d.before);
                if (o_.json) write('"' + json_object::encode(kept) + '"');
                else write(kept);
                write(d.after);
            }
            return end_record();
        });
        return status_;
    }
    int key() {
        each_record([&](std::string_view record) -> char const* {
            document d;
            if (!repeat(record)) { // which has its ID in front, as a document that comes from here
                if (auto const* const why = read(record, o_, d)) return pass(record, why);
                if (d.id.empty()) return pass(record, "has no ID");
                if (o_.json && !d.keyed) write(d.id + "\t1\t");
            }
            write(record);
            return end_record();
        });
        return status_;
    }
    int paragraphs() {
        pith::paragraph_rule const rule;
        each_record([&](std::string_view record) -> char const* {
            document d;
            if (auto const* const why = read(record, o_, d)) return why;
            if (d.id.empty()) return "has no ID";
            auto const text = pith::clean(d.text);
            std::size_t number = 0;
            auto const say = [&](pith::fingerprint_64 f) {
                char print[17];
                std::snprintf(print, sizeof print, "%016llx", static_cast<unsigned long long>(f));
                write(std::string(print) + '\t' + d.id + '\t' + std::to_string(number) + o_.end);
            };
            if (o_.sentences) {
                numbered_spans spans;
                gone_by(text, views::strip_duplicates(pith::repeats::none)(spans));
                for (auto const f : spans.prints) {
                    say(f);
                    ++number;
                }
                return nullptr;
            }
            for (auto const line : text | views::lines) {
                if (rule.counts(line)) say(pith::fingerprint(line));
                ++number;
            }
            return nullptr;
        });
        return status_;
    }
    /// In constant memory: of each fingerprint only the lines in the document that comes first are held.
    int repeats() {
        std::string print, id;
        std::vector<std::string> first; // its lines
        each_record([&](std::string_view record) -> char const* {
            auto const a = record.find('\t'), b = record.find('\t', a + 1);
            if (a != 16 || b == std::string_view::npos || !line_number(record.substr(b + 1)))
                return "is not FINGERPRINT TAB ID TAB LINE";
            auto const its_print = record.substr(0, a), its_id = record.substr(a + 1, b - a - 1),
                       line = record.substr(b + 1);
            auto const say = [&](std::string_view i, std::string_view l) {
                write(std::string(i) + "\t0\t" + std::string(l) + o_.end);
            };
            if (its_print < print)
                give_up("record " + std::to_string(in_.number()) + ": the fingerprints are not sorted");
            if (its_print != print || its_id == id) {
                if (its_print != print) first.clear();
                print = its_print;
                id = its_id;
                first.emplace_back(line);
            } else if (before(its_id, id)) {
                for (auto const& l : first) say(id, l);
                id = its_id;
                first.assign(1, std::string(line));
            } else {
                say(its_id, line);
            }
            return nullptr;
        });
        return status_;
    }
    int pages() {
        each_record([&](std::string_view record) -> char const* {
            document d;
            if (auto const* const why = read(record, o_, d)) return why;
            if (d.id.empty()) return "has no ID";
            auto const site = site_of(d.url);
            if (site.empty()) return "has no URL with a host";
            write(site + '\t' + d.id + "\t1\t{\"" + json_object::encode(o_.text) + "\":\"" +
                  json_object::encode(pith::clean(d.text)) + "\"}\n");
            return nullptr;
        });
        return status_;
    }
    /// Holds the pages of one site.
    int recurring() {
        std::string site;
        std::vector<document> its_pages;
        auto const say = [&] {
            pith::paragraph_counts counts;
            for (auto const& page : its_pages)
                std::string_view(page.text) | views::lines | pith::count_paragraphs(counts);
            auto const many = std::max(o_.pages, (its_pages.size() * o_.share + 99) / 100);
            for (auto const& page : its_pages)
                for (auto const line : gone_by(page.text, views::strip_recurring(counts, many)))
                    write(page.id + "\t0\t" + std::to_string(line) + '\n');
            its_pages.clear();
        };
        each_record([&](std::string_view record) -> char const* {
            auto const tab = record.find('\t');
            document d;
            if (tab == 0 || tab == std::string_view::npos || read(record.substr(tab + 1), o_, d) != nullptr || !d.keyed)
                return "is not SITE TAB ID TAB 1 TAB DOCUMENT";
            auto const its_site = record.substr(0, tab);
            if (its_site < site) give_up("record " + std::to_string(in_.number()) + ": the sites are not sorted");
            if (its_site != site) {
                say();
                site = its_site;
            }
            d.before = d.after = {}; // they end with the record
            its_pages.push_back(std::move(d));
            return nullptr;
        });
        say();
        if (std::fflush(stdout) != 0) give_up(std::string("standard output: ") + std::strerror(errno));
        return status_;
    }

private:
    template <class Use>
    void each_record(Use use) {
        for (std::string record; in_.next(record);) {
            if (record.find_first_not_of(" \t\r") == std::string::npos) continue;
            if (char const* const why = use(std::string_view(record))) {
                std::fprintf(stderr, "%s: record %zu %s\n", program, in_.number(), why);
                status_ = 1;
            }
        }
        if (std::fflush(stdout) != 0) give_up(std::string("standard output: ") + std::strerror(errno));
    }
    char const* pass(std::string_view record, char const* why) {
        write(record);
        end_record();
        return why;
    }
    char const* end_record() {
        write({&o_.end, 1});
        return nullptr;
    }
    /// Whether it is a record of `repeats`, and which line it names.
    [[nodiscard]] std::optional<std::size_t> repeat(std::string_view record) const {
        auto const tab = record.find('\t');
        if ((o_.json && record.substr(0, 1) == "{") || tab == std::string_view::npos ||
            record.substr(tab, 3) != "\t0\t")
            return std::nullopt;
        return line_number(record.substr(tab + 3));
    }
    static std::optional<std::size_t> line_number(std::string_view digits) {
        std::size_t line = 0;
        auto const* const end = digits.data() + digits.size();
        auto const result = std::from_chars(digits.data(), end, line);
        return result.ec == std::errc() && result.ptr == end ? std::optional(line) : std::nullopt;
    }
    /// The order of documents.
    static bool before(std::string_view a, std::string_view b) {
        auto const number = [](std::string_view s) {
            return s.find_first_not_of("0123456789") == std::string_view::npos;
        };
        if (number(a) != number(b)) return number(a);
        if (!number(a)) return a < b;
        auto const x = a.substr(std::min(a.find_first_not_of('0'), a.size())),
                   y = b.substr(std::min(b.find_first_not_of('0'), b.size()));
        if (x.size() != y.size()) return x.size() < y.size();
        return x != y ? x < y : a < b; // 7 and 07 are two documents
    }

    options o_;
    input in_;
    int status_ = 0;
};

} // namespace

int main(int argc, char** argv) {
    options o;
    std::string_view what, url = "url";
    auto const number = [](std::string_view digits) {
        std::size_t n = 0;
        auto const* const end = digits.data() + digits.size();
        auto const result = std::from_chars(digits.data(), end, n);
        if (result.ec != std::errc() || result.ptr != end) give_up("'" + std::string(digits) + "' is not a number");
        return n;
    };
    for (int i = 1; i < argc; ++i) {
        std::string_view const a = argv[i];
        if (a == "--help") return std::fputs(usage, stdout) < 0 ? 2 : 0;
        if (a == "-0") o.end = '\0', o.json = false;
        else if (a == "--across") o.across = true;
        else if (a == "--sentences") o.sentences = true;
        else if ((a == "--id" || a == "--text") && i + 1 < argc) (a == "--id" ? o.id : o.text) = argv[++i];
        else if (a == "--url" && i + 1 < argc) url = argv[++i];
        else if ((a == "--pages" || a == "--share") && i + 1 < argc)
            (a == "--pages" ? o.pages : o.share) = number(argv[++i]);
        else if (what.empty() && a.substr(0, 1) != "-") what = a;
        else give_up("unknown argument '" + std::string(a) + "'; --help says what there is");
    }
    if (what == "pages") o.url = url;
    if (!o.json && (what == "pages" || what == "recurring")) give_up(std::string(what) + " does not go with -0");
    step s(o);
    if (what == "clean") return s.clean();
    if (what == "key") return s.key();
    if (what == "paragraphs") return s.paragraphs();
    if (what == "repeats") return s.repeats();
    if (what == "pages") return s.pages();
    if (what == "recurring") return s.recurring();
    give_up("no step is called '" + std::string(what) + "'; --help says what there is");
}
