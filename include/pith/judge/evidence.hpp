// SPDX-License-Identifier: BSL-1.0
//
// What the hits of a stretch without prose prove together: that it is the site's and no longer the article's.
#ifndef PITH_JUDGE_EVIDENCE_HPP
#define PITH_JUDGE_EVIDENCE_HPP

#include <pith/judge/window.hpp>

#include <cstddef>
#include <cstdint>

namespace pith::inline PITH_VERSION_NAME::detail {

/// Hits that say different things. One phrase that stands at every entry of a list ("See price") says one thing, so do the
/// buttons of a share bar and the titles under one heading, which go by its phrase; and ads stand between any two lines of
/// an article.
class evidence {
public:
    /// How many of them prove it.
    static constexpr std::size_t enough = 4;

    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool proves() const noexcept { return size_ == enough; }

    /// Adds the hit in line `k` and says whether there is enough now.
    constexpr bool add(window const& w, std::size_t k) noexcept {
        auto const ruled = w.out[k];
        bool const button =
            any(ruled.what() & (category::social | category::comment)) && (k == 0 || holds(w.hits, k - 1));
        if (proves() || button || ruled.what() == category::ad) return proves();
        bool again = false;
        for (std::size_t i = 0; i < size_; ++i) again = again || seen_[i] == ruled.phrase().value;
        if (!again) seen_[size_++] = ruled.phrase().value;
        return proves();
    }

private:
    std::uint32_t seen_[enough]{};
    std::uint8_t size_ = 0;
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_EVIDENCE_HPP
