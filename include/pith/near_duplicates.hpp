// SPDX-License-Identifier: BSL-1.0
//
// views::strip_near_duplicates: a page without paragraphs that say again, in nearly the same words, what an earlier one
// said. Opt-in: neither clean nor strip_duplicates does it.
//
//     The ferry was cancelled on Thursday because of high waves, the harbour office said in a statement today.
//     ...
//     The ferry was cancelled on Thursday because of high waves, the harbour office said in a statement.   <-- goes
//
// A later paragraph goes if the share of its four-word shingles that one earlier paragraph has is at least the
// threshold (repeats/shingles.hpp says how that is found, and after whom). So what is shortened goes; what says more than
// the earlier one stays, unless that is a word or two of a long paragraph, be it a "never". Never removed: paragraphs
// under 100 characters, questions and everything that ends no statement, so no table row, no heading, no verse; entries
// of lists, plans and transcripts; a paragraph with a number or a capitalised word that the earlier one lacks, which is
// about something else; copies of which there are more than two; quotations out of a paragraph more than four times as
// long.
#ifndef PITH_NEAR_DUPLICATES_HPP
#define PITH_NEAR_DUPLICATES_HPP

#include <pith/list.hpp>
#include <pith/repeats/shingles.hpp>
#include <pith/views/planned.hpp>
#include <pith/views/text_closure.hpp>

#include <concepts>
#include <cstdint>
#include <ranges>
#include <string_view>
#include <utility>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME {

/// The containment from which a paragraph counts as said before: nine shingles of ten. A changed word takes up to four
/// shingles with it, so that is one changed word in about forty.
inline constexpr double near_threshold = 0.9;

namespace detail {

/// The paragraphs of a page that nearly repeat an earlier one, compiled once where pith::compiled is linked
/// (judge/page.hpp).
template <class = void>
struct near_core {
    [[gnu::noinline]] static constexpr list<repeat> find(page_texts page, double threshold) {
        auto const lines = page_lines(page, [](std::string_view s) {
            return std::uint64_t{is_anchor_length(s) && ends_statement(s) && !is_entry(s)};
        });
        return near_repeats(lines, threshold).found();
    }
};
#ifdef PITH_COMPILED
extern template struct near_core<>;
#endif

struct near_planner {
    static constexpr bool once = false;
    double threshold = near_threshold;

    constexpr list<repeat> operator()(page_texts page) const { return near_core<>::find(page, threshold); }
};

} // namespace detail

/// The elements of `V` that are not nearly the same as an earlier one.
///
/// Models view and forward_range (caps there); not const-iterable, common, sized or borrowed. begin() reads the whole
/// range once; multi-pass after that. Linear in the text, whatever it is; memory: up to 580 bytes for each paragraph of
/// 100 characters or more while it reads, besides 64 to 128 a line. Throws only what allocation throws. Copyable.
template <class V, class Proj = no_projection>
using strip_near_duplicates_view = detail::planned_view<V, Proj, detail::near_planner>;

/// The closure of strip_near_duplicates: a threshold and a projection.
template <class Proj = no_projection>
class strip_near_duplicates_closure : public detail::text_closure<strip_near_duplicates_closure<Proj>, Proj> {
    using base = detail::text_closure<strip_near_duplicates_closure<Proj>, Proj>;
    friend base;

public:
    constexpr strip_near_duplicates_closure() = default;
    constexpr strip_near_duplicates_closure(Proj projection, double threshold)
        : projection_(std::move(projection)), threshold_(threshold) {}

    using base::operator();
    /// With another threshold: a share of the later paragraph's shingles, above 0 and at most 1.
    [[nodiscard]] constexpr auto operator()(double threshold) const {
        return strip_near_duplicates_closure(projection_, threshold);
    }
    /// For elements that `projection` maps to their text.
    template <class P>
        requires(projection_like<P> && !std::convertible_to<P, double> && std::same_as<Proj, no_projection>)
    [[nodiscard]] constexpr auto operator()(P projection) const {
        return strip_near_duplicates_closure<P>(std::move(projection), threshold_);
    }

private:
    template <class V>
    [[nodiscard]] constexpr auto over(V view) const {
        return strip_near_duplicates_view<V, Proj>(std::move(view), projection_, detail::near_planner{threshold_});
    }

    Proj projection_{};
    double threshold_ = near_threshold;
};

namespace views {

/// Removes paragraphs that nearly repeat an earlier one of the page. Exact copies are among them, but not their short
/// neighbours: put strip_duplicates before it.
///
///     page | pith::views::lines | pith::views::strip_duplicates | pith::views::strip_near_duplicates
///     page | pith::views::lines | pith::views::strip_near_duplicates(0.8)
inline constexpr strip_near_duplicates_closure<> strip_near_duplicates;

} // namespace views
} // namespace pith::inline PITH_VERSION_NAME

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_NEAR_DUPLICATES_HPP
