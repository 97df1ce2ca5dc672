// SPDX-License-Identifier: BSL-1.0
//
// Which cues of a page's kind (cues.hpp) stand in a line.
#ifndef PITH_JUDGE_CUE_FINDER_HPP
#define PITH_JUDGE_CUE_FINDER_HPP

#include <pith/judge/cue_index.hpp>
#include <pith/judge/cues.hpp>
#include <pith/text/normal.hpp>

#include <cstddef>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// Finds cues by the first bytes of what stands at the start of a word.
struct cue_finder {
    static constexpr std::size_t count = sizeof(cues::places) / sizeof(char16_t) / 2;

    /// Calls `use(number, list)` for the cues in a normalised line; of those that overlap, for the first and longest.
    template <class Use>
    static constexpr void find(text::normal_line const& line, Use use) {
        std::string_view const s = line.view();
        std::size_t end = 0;
        line.each_boundary(true, [&](std::size_t i) {
            if (i < end) return;
            std::size_t const b = cue_bucket(line.word_at(i)), from = cues::buckets[b], to = cues::buckets[b + 1];
            std::size_t longest = 0;
            for (std::size_t k = from; k < to; ++k)
                if (auto const words = text_of(k); words.size() > longest && s.substr(i).starts_with(words))
                    longest = words.size();
            if (longest == 0) return;
            end = i + longest;
            for (std::size_t k = from; k < to; ++k)
                if (auto const words = text_of(k); words.size() == longest && s.substr(i).starts_with(words))
                    use(k, list_of(k));
        });
    }

private:
    static constexpr cue_list const& list_of(std::size_t k) noexcept { return cue_lists[cues::places[2 * k + 1] >> 8]; }
    static constexpr std::string_view text_of(std::size_t k) noexcept {
        return {list_of(k).texts + cues::places[2 * k], cues::places[2 * k + 1] & 0xFFu};
    }
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_CUE_FINDER_HPP
