// SPDX-License-Identifier: BSL-1.0
//
// What a user would reach for instead: the standard's adaptors with sets of strings, Hyperscan, RE2.
#ifndef PITH_BENCHMARKS_BASELINES_HPP
#define PITH_BENCHMARKS_BASELINES_HPP

#include "phrases.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace bench {

/// `views::split | filter | filter`: lines whose lower-cased text is no whole-line phrase, and long ones only once. It
/// knows nothing of the phrases that stand at a line's start, end or middle: those would need a loop for each line.
class split_filter {
public:
    explicit split_filter(std::vector<phrase> const& all);
    [[nodiscard]] std::size_t kept_bytes(std::string_view text) const;

private:
    std::unordered_set<std::string> phrases_;
};

/// An engine that only says that phrases match: no neighbours, no verdict, nothing removed.
class matcher {
public:
    virtual ~matcher() = default;
    [[nodiscard]] virtual std::size_t matches(std::string_view text) = 0;
};

/// The engine with these expressions; or nothing, and `why`: "not installed", or what the engine says.
std::unique_ptr<matcher> hyperscan(std::vector<std::string> const& regexes, std::string& why);
std::unique_ptr<matcher> re2_set(std::vector<std::string> const& regexes, std::string& why);

} // namespace bench

#endif // PITH_BENCHMARKS_BASELINES_HPP
