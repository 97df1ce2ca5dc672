// SPDX-License-Identifier: BSL-1.0
//
// views::strip_boilerplate and views::main_text: the rules, and beyond them a score for residue that no phrase can name:
// teasers of other stories, captions, menus of unknown words, biographies.
//
//     Ferry cancelled again                                    Ferry cancelled again
//     The ferry did not sail on Monday, its owner said.        The ferry did not sail on Monday, its owner said.
//     Old fish market to become a school of music        -->
//     Five walks for the first days of spring
//     The museum opens its doors to owners of cats
//
// Both remove what strip_residue removes. strip_boilerplate also removes lines whose score is sure (0.8), but never prose;
// it is for text that an extractor left. main_text removes what is more likely residue than not, prose too, but is as careful
// with what may be the headline; it is for the text of a whole page, and what stands apart from the article goes. Opt-in,
// because a score is an estimate: what either does to which kind of text is in tests/docs/model.md. Both keep a title right
// above the article, and leave a page of which no paragraph would stay to the rules.
#ifndef PITH_BOILERPLATE_HPP
#define PITH_BOILERPLATE_HPP

#include <pith/judge/cursor.hpp>
#include <pith/list.hpp>
#include <pith/score/score.hpp>
#include <pith/views/planned.hpp>
#include <pith/views/scored.hpp>
#include <pith/views/text_closure.hpp>

#include <array>
#include <cstddef>
#include <ranges>
#include <type_traits>
#include <utility>

namespace pith::inline PITH_VERSION_NAME {

namespace detail {

/// The lines that the rules or the score condemn.
template <std::size_t N>
struct boilerplate_planner {
    static constexpr bool once = false;
    score_limit limit{};
    std::array<phrase_book const*, N> books{};

    constexpr list<repeat> operator()(page_texts page) const {
        auto lines = judge_core<>::judged(page, books);
        score_core<>::doubt({lines.data(), lines.size()}, limit);
        list<repeat> gone;
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (lines[i].doubted || any(lines[i].ruled.what() & category::residue)) gone.push_back({i, {}});
        return gone;
    }
};

} // namespace detail

/// The elements of `V` that neither the rules (category::residue) nor the score condemns; elements keep their reference
/// type.
///
/// Models view and forward_range (caps there); not const-iterable, common, sized or borrowed (iterators refer to the
/// view). begin() reads the whole range once and remembers which elements go: 24 bytes for each, and, while it reads,
/// 250 to 280 bytes a line; multi-pass after that. Linear. Throws only what allocation throws. Copyable, and a copy
/// decides anew. A phrase_book given to it must outlive it.
template <class V, class Proj = no_projection, std::size_t N = 0>
using strip_boilerplate_view = detail::planned_view<V, Proj, detail::boilerplate_planner<N>>;

/// The closure of strip_boilerplate, main_text and annotate_boilerplate: a confidence, a projection, and the caller's
/// books.
template <bool Shown, class Proj = no_projection, std::size_t N = 0>
class boilerplate_closure : public detail::text_closure<boilerplate_closure<Shown, Proj, N>, Proj> {
    using base = detail::text_closure<boilerplate_closure<Shown, Proj, N>, Proj>;
    friend base;

public:
    constexpr explicit boilerplate_closure(detail::score_limit limit, detail::judging<Proj, N> with = {})
        : limit_(limit), with_(std::move(with)) {}

    using base::operator();
    /// With another confidence, which a line must reach to go; what may be the article's headline must reach 0.8 in any
    /// case. The model is never certain: 0.999 and more (1 with any model) and NaN leave all to the rules.
    [[nodiscard]] constexpr auto operator()(double confidence) const {
        return boilerplate_closure({detail::score_for(confidence), limit_.prose_too}, with_);
    }
    /// For elements that `projection` maps to their text.
    template <class P>
        requires(projection_like<P> && std::same_as<Proj, no_projection> && !std::is_arithmetic_v<P> &&
                 !std::same_as<P, phrase_book>)
    [[nodiscard]] constexpr auto operator()(P projection) const {
        return boilerplate_closure<Shown, P, N>(limit_, {std::move(projection), with_.books});
    }
    /// With the caller's phrases beside the built-in ones. The book must outlive the view.
    [[nodiscard]] constexpr auto operator()(phrase_book const& book) const
        requires(N == 0)
    {
        return boilerplate_closure<Shown, Proj, 1>(limit_, {with_.projection, {&book}});
    }
    auto operator()(phrase_book const&&) const = delete;

private:
    template <class V>
    [[nodiscard]] constexpr auto over(V view) const {
        if constexpr (Shown) return annotate_boilerplate_view<V, Proj, N>(std::move(view), limit_, with_);
        else return strip_boilerplate_view<V, Proj, N>(std::move(view), with_.projection, {limit_, with_.books});
    }

    detail::score_limit limit_;
    detail::judging<Proj, N> with_;
};

namespace views {

/// Removes what strip_residue removes, and lines that are residue by their score, with a confidence of 0.8 or more.
///
///     page | pith::views::lines | pith::views::strip_boilerplate
///     page | pith::views::lines | pith::views::strip_boilerplate(0.95)
///     records | pith::views::strip_boilerplate(&record::text)
///
/// Give it the whole page: behind strip_residue it has less to go by and removes less. Linear; reads the page to its end
/// first.
inline constexpr boilerplate_closure<false> strip_boilerplate{detail::boilerplate_limit};

/// Keeps the article of a whole page: removes what strip_residue removes, and lines that are residue by their score, with
/// a confidence of 0.6 or more; where they may be the article's headline, 0.8.
///
///     page | pith::views::lines | pith::views::main_text | pith::views::strip_duplicates
///
/// Linear; reads the page to its end first.
inline constexpr boilerplate_closure<false> main_text{detail::main_text_limit};

/// Removes nothing and shows what strip_boilerplate removes, and why. Linear.
///
///     for (auto [line, verdict, score] : page | pith::views::lines | pith::views::annotate_boilerplate)
///         log(line, score.confidence, score.reasons[0], bool(verdict));
inline constexpr boilerplate_closure<true> annotate_boilerplate{detail::boilerplate_limit};

/// The same of main_text. Linear.
///
///     for (auto [line, verdict, score] : page | pith::views::lines | pith::views::annotate_main_text)
///         if (!verdict) use(line);
inline constexpr boilerplate_closure<true> annotate_main_text{detail::main_text_limit};

} // namespace views
} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_BOILERPLATE_HPP
