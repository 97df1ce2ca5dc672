// SPDX-License-Identifier: BSL-1.0
//
// views::strip_duplicates: a page without its repeated paragraphs, or without those that earlier pages had.
//
//     A B C D B C D   -->   A B C D          (A to D paragraphs; only B need be long)
//
// The first copy stays. What counts as a repeat is in repeats/repeats.hpp; what counts as the same in
// text/content.hpp: quotes, dashes, spacing, case and a missing final stop make no difference. Never removed:
// anything without a paragraph of 100 characters or more to prove the repeat, so no refrain of short lines, no "Yes.", no
// question asked of everyone, no table row; and nothing that stands on the page more than three times.
#ifndef PITH_DUPLICATES_HPP
#define PITH_DUPLICATES_HPP

#include <pith/list.hpp>
#include <pith/repeats/sentence_spans.hpp>
#include <pith/seen_paragraphs.hpp>
#include <pith/views/planned.hpp>
#include <pith/views/text_closure.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <ranges>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

namespace pith::inline PITH_VERSION_NAME {

namespace detail {

/// The repeats within a page.
template <class Set = void>
struct duplicates_planner {
    static constexpr bool once = false;
    repeats which = repeats::paragraphs;

    constexpr list<repeat> operator()(page_texts page) const { return repeats_core<>::on_page(page, which); }
};

/// Those, and the paragraphs that a set holds; adds the page's own to it.
template <paragraph_set Set>
struct duplicates_planner<Set> {
    using fingerprint_type = typename Set::fingerprint_type;
    static constexpr bool once = true;
    repeats which = repeats::paragraphs;
    Set* seen = nullptr;
    paragraph_rule rule{};

    constexpr list<repeat> operator()(page_texts page) const {
        if constexpr (requires { // a set of the caller's may hold paragraphs alone, by fingerprints of its own
                          { std::as_const(*seen).unit() } -> std::same_as<seen_unit>;
                      })
            if (std::as_const(*seen).unit() == seen_unit::sentences) return by_sentences(page);
        list<fingerprint_type> prints; // of the paragraphs that count, and which lines they are
        list<std::uint32_t> places;
        std::uint32_t place = 0;
        auto const lines = page_lines(page, [&](std::string_view s) {
            bool const anchor = is_anchor_length(s);
            bool const counts = (rule.least == anchor_length ? anchor : rule.long_enough(s)) && rule.well_ended(s);
            if (counts) {
                prints.push_back(Set::fingerprint_of(s));
                places.push_back(place);
            }
            ++place;
            if (!anchor) return std::uint64_t{0};
            return (counts ? high_bits(prints.back()) : fingerprint(s)) | 1u; // as good a sample as any
        });
        gone out(repeats_core<>::find({lines.data(), lines.size()}, which));
        ask(prints, [&](std::size_t i) { out.add(lines[places[i]].number); });
        return out.all();
    }

private:
    /// The lines whose sentences all lie in spans that the set holds.
    constexpr list<repeat> by_sentences(page_texts page) const {
        // The spans that count, and their first sentences.
        struct span_list final : sentence_reader<fingerprint_type> {
            using sentence_reader<fingerprint_type>::sentence_reader;
            constexpr void take(fingerprint_type f, std::size_t first) override {
                prints.push_back(f);
                firsts.push_back(first);
            }
            list<fingerprint_type> prints;
            list<std::size_t> firsts;
        } spans(rule);
        list<std::size_t> ends; // behind each line's last sentence
        auto const lines = page_lines(page, [&](std::string_view s) {
            spans.read(s);
            ends.push_back(spans.sentences());
            return which == repeats::none ? std::uint64_t{0} : repeats_core<>::sample(s);
        });
        gone out(repeats_core<>::find({lines.data(), lines.size()}, which));
        // Spans that overlap or touch are one stretch. A line that ends behind it is decided by a later one.
        std::size_t line = 0, from = 0, to = 0;
        auto const take_lines = [&] {
            for (; line < lines.size() && ends[line] <= to; ++line) {
                std::size_t const first = line == 0 ? 0 : ends[line - 1];
                if (first >= from && first < ends[line]) out.add(lines[line].number);
            }
        };
        ask(spans.prints, [&](std::size_t i) {
            if (spans.firsts[i] > to) {
                take_lines();
                from = spans.firsts[i];
            }
            to = spans.firsts[i] + spans.span_size;
        });
        take_lines();
        return out.all();
    }

    /// Asks the set about all of these, calls `use(i)` for each that it holds, in order, and adds them.
    template <class Use>
    constexpr void ask(std::span<fingerprint_type const> all, Use use) const {
        std::array<bool, 64> found{};
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i % found.size() == 0) {
                auto const part = all.subspan(i, smaller(found.size(), all.size() - i));
                std::as_const(*seen).contains(part, std::span<bool>(found.data(), part.size()));
            }
            if (found[i % found.size()]) use(i);
        }
        seen->insert(all);
    }
    /// The repeats within the page, and lines added in order.
    class gone {
    public:
        constexpr explicit gone(list<repeat> inside) : inside_(std::move(inside)) { both_.reserve(inside_.size()); }
        constexpr void add(std::size_t number) {
            take_before(number);
            if (in_ == inside_.size() || inside_[in_].number != number) both_.push_back({number, {}});
        }
        constexpr list<repeat> all() {
            take_before(static_cast<std::size_t>(-1));
            return std::move(both_);
        }

    private:
        constexpr void take_before(std::size_t number) {
            for (; in_ < inside_.size() && inside_[in_].number < number; ++in_) both_.push_back(inside_[in_]);
        }
        list<repeat> inside_, both_;
        std::size_t in_ = 0;
    };
};

} // namespace detail

/// The elements of `V` that do not repeat an earlier stretch of it (and, with a `Set`, no paragraph of an earlier
/// document).
///
/// Models view and forward_range (caps there); not const-iterable, common, sized or borrowed (iterators refer to
/// the view). begin() reads the whole range once and remembers which elements go: 24 bytes for each that goes,
/// and, while it reads, 64 to 128 bytes a line (lists that double), with a set of sentences 8 more and 16 to 48 a
/// sentence; multi-pass after that. Linear. Throws only what allocation throws. Copyable, and a copy decides anew;
/// move-only with a `Set`, because a copy would be a second document.
template <class V, class Proj = no_projection, class Set = void>
using strip_duplicates_view = detail::planned_view<V, Proj, detail::duplicates_planner<Set>>;

/// The closure of strip_duplicates: a projection and, where `Set` is one, the set of paragraphs seen.
template <class Proj = no_projection, class Set = void>
class strip_duplicates_closure : public detail::text_closure<strip_duplicates_closure<Proj, Set>, Proj> {
    using planner = detail::duplicates_planner<Set>;
    using base = detail::text_closure<strip_duplicates_closure<Proj, Set>, Proj>;
    friend base;

public:
    constexpr strip_duplicates_closure() = default;
    constexpr strip_duplicates_closure(Proj projection, planner how)
        : projection_(std::move(projection)), planner_(how) {}

    using base::operator();
    /// For elements that `projection` maps to their text.
    template <class P>
        requires(projection_like<P> && !paragraph_set<P> && !std::same_as<P, repeats> &&
                 std::same_as<Proj, no_projection>)
    [[nodiscard]] constexpr auto operator()(P projection) const {
        return strip_duplicates_closure<P, Set>(std::move(projection), planner_);
    }
    /// Across documents: also removes paragraphs that `seen` holds, and adds this document's to it (on the first
    /// begin()). Of a set of sentences (seen_unit::sentences) instead lines of which each sentence lies in three in a row
    /// that it holds, and adds each three in a row, wherever lines end. `seen` must outlive the view. The rule says which
    /// paragraphs count. With `repeats::none` only what
    /// earlier documents said goes, and repeats within this one stay.
    template <paragraph_set S>
    [[nodiscard]] constexpr auto operator()(S& seen, paragraph_rule rule = {}) const {
        return strip_duplicates_closure<Proj, S>(projection_, {planner_.which, &seen, rule});
    }
    /// With another measure of what a repeat is.
    [[nodiscard]] constexpr auto operator()(repeats which) const {
        auto copy = *this;
        copy.planner_.which = which;
        return copy;
    }
    template <paragraph_set S>
    auto operator()(S const&&, paragraph_rule = {}) const = delete; // a temporary set would be gone before it is asked

private:
    template <class V>
    [[nodiscard]] constexpr auto over(V view) const {
        return strip_duplicates_view<V, Proj, Set>(std::move(view), projection_, planner_);
    }

    Proj projection_{};
    planner planner_{};
};

namespace views {

/// Removes later copies of what the page has said before; `strip_duplicates(seen)` also what earlier documents said.
///
///     page | pith::views::lines | pith::views::strip_residue | pith::views::strip_duplicates
///
///     pith::seen_paragraphs seen;
///     for (auto& doc : docs) store(doc | pith::views::lines | pith::views::strip_duplicates(seen) | pith::to_text);
inline constexpr strip_duplicates_closure<> strip_duplicates;

} // namespace views
} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_DUPLICATES_HPP
