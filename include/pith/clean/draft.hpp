// SPDX-License-Identifier: BSL-1.0
//
// What is left of a page while it is cleaned.
#ifndef PITH_CLEAN_DRAFT_HPP
#define PITH_CLEAN_DRAFT_HPP

#include <pith/judge/page.hpp>
#include <pith/list.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// The lines of a page: a few in place, so that cleaning an article allocates nothing but its result.
class draft {
public:
    [[nodiscard]] constexpr slice<known_line> lines() noexcept { return {data(), size_}; }
    constexpr void push_back(known_line const& line) {
        if (size_ < few_.size()) {
            few_[size_++] = line;
            return;
        }
        if (many_.empty()) {
            many_.reserve(4 * few_.size());
            many_.append(few_.data(), few_.size());
        }
        many_.push_back(line);
        ++size_;
    }
    /// Drops the lines that go and closes the gaps in blank lines that they leave: a run of blank lines that touches
    /// a removal becomes its first line, and at the page's start and end goes.
    constexpr void close_up() noexcept {
        std::size_t out = 0, blank_from = 0; // lines written; where the last run of blank ones begins
        bool removed = false, touched = false;
        for (auto const& line : lines()) {
            removed = removed || line.goes;
            if (line.goes) continue;
            touched = touched || removed;
            removed = false;
            if (!line.facts.blank) {
                if (touched && blank_from < out) out = blank_from + (blank_from == 0 ? 0u : 1u);
                touched = false;
            }
            data()[out++] = line;
            if (!line.facts.blank) blank_from = out;
        }
        if (touched || removed) out = blank_from;
        size_ = out;
        if (!many_.empty()) many_.resize(size_);
    }
    /// The lines as text, each with its own line end; `page` is what they were taken from.
    [[nodiscard]] constexpr std::string text(std::string_view page) {
        std::string out;
        out.reserve(page.size());
        auto const kept = lines();
        std::size_t from = 0, to = 0; // bytes to copy at once
        for (std::size_t i = 0; i <= kept.size(); ++i) {
            std::size_t const at =
                i < kept.size() ? static_cast<std::size_t>(kept[i].text.data() - page.data()) : page.size() + 1;
            if (at != to) {
                out.append(page.data() + from, to - from);
                from = at;
            }
            if (i < kept.size()) to = at + kept[i].text.size() + (at + kept[i].text.size() < page.size() ? 1u : 0u);
        }
        return out;
    }

private:
    [[nodiscard]] constexpr known_line* data() noexcept { return many_.empty() ? few_.data() : many_.data(); }

    std::array<known_line, 64> few_{};
    list<known_line> many_;
    std::size_t size_ = 0;
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_CLEAN_DRAFT_HPP
