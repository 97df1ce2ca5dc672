// SPDX-License-Identifier: BSL-1.0
//
// What must hold of any text at all. The fuzzers ask it of text that nobody wrote.
#ifndef PITH_TESTS_FUZZ_INVARIANTS_HPP
#define PITH_TESTS_FUZZ_INVARIANTS_HPP

#include <pith/pith.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace fuzz {

namespace views = pith::views;
using pith::category;

/// Ends the program, which is how a fuzzer learns that an input is bad.
inline void require(bool holds, char const* what) {
    if (holds) return;
    std::fprintf(stderr, "not so: %s\n", what);
    std::abort();
}

/// Takes numbers off the front of what the fuzzer made, so that it chooses options as it chooses text.
class choices {
public:
    explicit choices(std::string_view bytes) noexcept : left_(bytes) {}
    std::uint32_t next(std::uint32_t below) noexcept {
        std::uint32_t n = 0;
        for (int k = 0; k < 2 && !left_.empty(); ++k, left_.remove_prefix(1))
            n = n * 256 + static_cast<unsigned char>(left_.front());
        return n % below;
    }
    [[nodiscard]] std::string_view rest() const noexcept { return left_; }

private:
    std::string_view left_;
};

/// Lines in storage of their own, each exactly as large as it is: a sanitizer sees a read one byte past a line.
class lone_lines {
public:
    explicit lone_lines(std::string_view text) {
        for (std::string_view const line : text | views::lines) {
            auto& bytes = storage_.emplace_back(new char[line.size()]);
            if (!line.empty()) std::memcpy(bytes.get(), line.data(), line.size());
            lines_.emplace_back(bytes.get(), line.size());
        }
    }
    [[nodiscard]] std::vector<std::string_view> const& get() const noexcept { return lines_; }

private:
    std::vector<std::unique_ptr<char[]>> storage_;
    std::vector<std::string_view> lines_;
};

template <class R>
[[nodiscard]] std::vector<std::string_view> all(R&& lines) {
    std::vector<std::string_view> kept;
    for (auto&& line : lines) kept.emplace_back(line);
    return kept;
}
[[nodiscard]] inline bool same_lines(std::vector<std::string_view> const& a, std::vector<std::string_view> const& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (a[i].data() != b[i].data() || a[i].size() != b[i].size()) return false;
    return true;
}

/// Kept lines are stretches of the text, in its order.
inline void check_order(std::string_view text, std::vector<std::string_view> const& kept) {
    char const* from = text.data();
    for (auto const line : kept) {
        require(line.data() >= from && line.data() + line.size() <= text.data() + text.size(),
                "a kept line is a part of the text, behind the one before it");
        from = line.data() + line.size();
    }
}

/// What annotate with these categories does not mark is what strip with them keeps.
template <class Lines>
void check_agreement(Lines const& lines, category categories) {
    std::vector<std::string_view> unmarked;
    // strip leaves repeats to strip_duplicates; annotate shows them where it is asked to.
    for (auto const& [line, verdict] : lines | views::annotate(categories & ~category::duplicate)) {
        if (!verdict) unmarked.emplace_back(line);
        else require(!verdict.rule.empty(), "a verdict names its rule");
    }
    require(same_lines(unmarked, all(lines | views::strip(categories))), "annotate agrees with strip");
}

/// The lines of `text` that are prose.
[[nodiscard]] inline std::size_t prose_lines(std::string_view text) {
    std::size_t n = 0;
    for (std::string_view const line : text | views::lines)
        n += pith::text::is_prose(pith::text::trimmed(line)) ? 1u : 0u;
    return n;
}

} // namespace fuzz

#endif // PITH_TESTS_FUZZ_INVARIANTS_HPP
