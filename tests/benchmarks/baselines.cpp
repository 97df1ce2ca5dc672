// SPDX-License-Identifier: BSL-1.0
#include "baselines.hpp"

#include <algorithm>
#include <ranges>

#if __has_include(<hs/hs.h>) && defined(PITH_BENCHMARKS_HYPERSCAN)
#include <hs/hs.h>
#endif
#if __has_include(<re2/set.h>) && defined(PITH_BENCHMARKS_RE2)
#include <re2/re2.h>
#include <re2/set.h>
#endif

namespace bench {

namespace {

std::string lower(std::string_view s) {
    std::string out(s);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return out;
}

} // namespace

split_filter::split_filter(std::vector<phrase> const& all) {
    for (auto const& p : all)
        if (p.where == pith::match::whole) phrases_.insert(p.text);
}

std::size_t split_filter::kept_bytes(std::string_view text) const {
    std::unordered_set<std::string> seen;
    std::size_t bytes = 0;
    auto const to_view = [](auto const& r) { return std::string_view(r.begin(), r.end()); };
    for (auto const line :
         text | std::views::split('\n') | std::views::transform(to_view) | std::views::filter([&](std::string_view s) {
             return !phrases_.contains(lower(s));
         }) | std::views::filter([&](std::string_view s) { return s.size() < 100 || seen.insert(lower(s)).second; }))
        bytes += line.size();
    return bytes;
}

#if __has_include(<hs/hs.h>) && defined(PITH_BENCHMARKS_HYPERSCAN)

namespace {

/// The text in one call, as Hyperscan likes it best; anchors stand for line ends.
class hyperscan_matcher : public matcher {
public:
    ~hyperscan_matcher() override {
        hs_free_scratch(scratch_);
        hs_free_database(database_);
    }
    bool compile(std::vector<std::string> const& regexes, std::string& why) {
        std::vector<char const*> expressions;
        std::vector<unsigned> flags, ids;
        for (auto const& r : regexes) {
            bool const ascii = std::ranges::all_of(r, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
            flags.push_back(HS_FLAG_CASELESS | HS_FLAG_MULTILINE | (ascii ? 0u : unsigned{HS_FLAG_UTF8}));
            ids.push_back(static_cast<unsigned>(ids.size()));
            expressions.push_back(r.c_str());
        }
        hs_compile_error_t* error = nullptr;
        if (hs_compile_multi(expressions.data(), flags.data(), ids.data(), static_cast<unsigned>(ids.size()),
                             HS_MODE_BLOCK, nullptr, &database_, &error) != HS_SUCCESS) {
            why = error->message;
            hs_free_compile_error(error);
            return false;
        }
        return hs_alloc_scratch(database_, &scratch_) == HS_SUCCESS;
    }
    std::size_t matches(std::string_view text) override {
        std::size_t n = 0;
        auto const count = [](unsigned, unsigned long long, unsigned long long, unsigned, void* to) {
            ++*static_cast<std::size_t*>(to);
            return 0;
        };
        hs_scan(database_, text.data(), static_cast<unsigned>(text.size()), 0, scratch_, count, &n);
        return n;
    }

private:
    hs_database_t* database_ = nullptr;
    hs_scratch_t* scratch_ = nullptr;
};

} // namespace

std::unique_ptr<matcher> hyperscan(std::vector<std::string> const& regexes, std::string& why) {
    auto m = std::make_unique<hyperscan_matcher>();
    if (!m->compile(regexes, why)) return nullptr;
    return m;
}

#else

std::unique_ptr<matcher> hyperscan(std::vector<std::string> const&, std::string& why) {
    why = "not installed";
    return nullptr;
}

#endif

#if __has_include(<re2/set.h>) && defined(PITH_BENCHMARKS_RE2)

namespace {

/// Line by line: a set says once for each text which of its expressions match.
class re2_matcher : public matcher {
public:
    re2_matcher() : set_(options(), RE2::UNANCHORED) {}
    bool compile(std::vector<std::string> const& regexes, std::string& why) {
        for (auto const& r : regexes)
            if (set_.Add(r, &why) < 0) return false;
        if (set_.Compile()) return true;
        why = "out of memory";
        return false;
    }
    std::size_t matches(std::string_view text) override {
        std::size_t n = 0;
        for (auto const line : text | pith::views::lines) {
            found_.clear();
            set_.Match(re2::StringPiece(line.data(), line.size()), &found_);
            n += found_.size();
        }
        return n;
    }

private:
    static RE2::Options options() {
        RE2::Options o;
        o.set_case_sensitive(false);
        o.set_max_mem(std::int64_t{4} << 30); // the default is too little for the built-in phrases
        return o;
    }
    RE2::Set set_;
    std::vector<int> found_;
};

} // namespace

std::unique_ptr<matcher> re2_set(std::vector<std::string> const& regexes, std::string& why) {
    auto m = std::make_unique<re2_matcher>();
    if (!m->compile(regexes, why)) return nullptr;
    return m;
}

#else

std::unique_ptr<matcher> re2_set(std::vector<std::string> const&, std::string& why) {
    why = "not installed";
    return nullptr;
}

#endif

} // namespace bench
