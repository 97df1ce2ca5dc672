// SPDX-License-Identifier: BSL-1.0
//
// paragraph_counts: on how many pages of a site each paragraph stands; views::strip_recurring takes out what stands on
// many. So a site's own boilerplate goes without any phrase.
//
//     pith::paragraph_counts site;
//     for (auto& page : pages) page | views::lines | pith::count_paragraphs(site);
//     for (auto& page : pages) store(page | views::lines | views::strip_recurring(site, 5) | pith::to_text);
//
// A paragraph of 100 characters or more that ends a statement is counted as it is. A shorter line proves nothing alone:
// "Ingredients" stands on every page of a site of recipes, and belongs there. So shorter lines are counted three in a
// row (blank ones do not part them), and go only where the three stand in that order on as many pages: menus, share
// bars, footers do. A single short line between others that differ from page to page stays, whatever it is.
//
// What still recurs by right, such as the labels and values of a form in the same order on many pages, is lost with a
// small number of pages. With a share of them all, site.pages() / 2 say, only what most pages say is: "Warranty",
// "2 years", "Price" in a row where every product has two years, "Serves", "4", "Ingredients" where every recipe serves
// four.
#ifndef PITH_PARAGRAPH_COUNTS_HPP
#define PITH_PARAGRAPH_COUNTS_HPP

#include <pith/closure.hpp>
#include <pith/list.hpp>
#include <pith/repeats/fingerprint_table.hpp>
#include <pith/text/hash.hpp>
#include <pith/views/planned.hpp>
#include <pith/views/projection.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <ranges>
#include <string_view>
#include <utility>

namespace pith::inline PITH_VERSION_NAME {

namespace detail {

struct recurring_planner;

/// On how many pages something stands.
struct page_count {
    fingerprint_64 key = 0;
    std::uint32_t pages = 0;
    std::uint32_t last = 0; ///< the page that was counted last: each counts once
};
constexpr fingerprint_64 key_of(page_count const& c) noexcept { return c.key; }

/// What three lines in a row are counted as.
constexpr fingerprint_64 three_lines(fingerprint_64 a, fingerprint_64 b, fingerprint_64 c) noexcept {
    std::uint64_t const h = text::detail::mix(text::detail::mix(text::detail::mix(a) + b) + c);
    return h == 0 ? 1 : h;
}

} // namespace detail

/// On how many pages of a site each paragraph, and each three lines in a row, stand. The caller owns it. Holds no text:
/// 20 to 32 bytes for each three lines in a row and each paragraph that differ from the others of the site. Threads: like seen_paragraphs. Throws only what allocation
/// throws.
class paragraph_counts {
public:
    paragraph_counts() = default;
    /// With another rule for the paragraphs that are counted as they are.
    constexpr explicit paragraph_counts(paragraph_rule rule) : rule_(rule) {}

    /// Counts the lines of a page, each paragraph once. Linear. `projection` maps elements to their text.
    template <std::ranges::input_range R, class Proj = no_projection>
    constexpr void add(R&& page, Proj projection = {}) {
        if (pages_ == UINT32_MAX) return;
        ++pages_;
        fingerprint_64 before = 0, last = 0;
        for (auto&& element : page) {
            auto const line = detail::text_of(projection, element);
            if (line.empty()) continue;
            auto const f = fingerprint(line);
            if (rule_.counts(line)) count(f);
            if (before != 0) count(detail::three_lines(before, last, f));
            before = std::exchange(last, f);
        }
    }
    /// Adds the counts of other pages, which must be none of those counted here. Linear.
    constexpr void merge(paragraph_counts const& other) {
        table_.merge(other.table_,
                     [](detail::page_count& mine, detail::page_count const& theirs) { mine.pages += theirs.pages; });
        pages_ += other.pages_;
    }

    /// Pages counted.
    [[nodiscard]] constexpr std::size_t pages() const noexcept { return pages_; }
    /// On how many of them the paragraph stands; 0 for one that does not count by the rule. Constant time beside reading.
    [[nodiscard]] constexpr std::size_t pages_with(std::string_view paragraph) const noexcept {
        return rule_.counts(paragraph) ? pages_with_key(fingerprint(text::trimmed(paragraph))) : 0;
    }
    /// Memory held, in bytes.
    [[nodiscard]] constexpr std::size_t byte_size() const noexcept {
        return sizeof(*this) + table_.places() * sizeof(detail::page_count);
    }

private:
    friend struct detail::recurring_planner;

    /// The lines of a page that stand on `least` pages or more.
    [[nodiscard]] constexpr detail::list<detail::repeat> recurring(detail::page_texts page, std::size_t least) const {
        auto const lines = detail::page_lines(page, [](std::string_view s) -> std::uint64_t { return fingerprint(s); });
        detail::list<detail::repeat> out;
        std::size_t rows = 0; // lines from here on that recur as part of three
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (i + 2 < lines.size() &&
                pages_with_key(detail::three_lines(lines[i].sample, lines[i + 1].sample, lines[i + 2].sample)) >= least)
                rows = 3;
            if (rows != 0 || (rule_.counts(lines[i].text) && pages_with_key(lines[i].sample) >= least))
                out.push_back({lines[i].number, {}});
            if (rows != 0) --rows;
        }
        return out;
    }
    constexpr void count(fingerprint_64 key) {
        auto const [c, is_new] = table_.insert({key, 1, pages_});
        if (c == nullptr || is_new || c->last == pages_) return;
        ++c->pages;
        c->last = pages_;
    }
    [[nodiscard]] constexpr std::size_t pages_with_key(fingerprint_64 key) const noexcept {
        auto const* const c = table_.find(key);
        return c == nullptr ? 0 : c->pages;
    }

    detail::fingerprint_table<detail::page_count> table_;
    std::uint32_t pages_ = 0;
    paragraph_rule rule_{};
};

namespace detail {

struct recurring_planner {
    static constexpr bool once = false;
    paragraph_counts const* site = nullptr;
    std::size_t least = 2;

    constexpr list<repeat> operator()(page_texts page) const {
        if (site == nullptr) return {};
        return site->recurring(page, least);
    }
};

} // namespace detail

/// The elements of `V` that do not stand on many pages of a site.
///
/// Models view and forward_range (caps there); not const-iterable, common, sized or borrowed. begin() reads the whole
/// range once and remembers which elements go, 64 to 128 bytes a line while it reads; multi-pass after that. Linear.
/// Throws only what allocation throws. Copyable.
template <class V, class Proj = no_projection>
using strip_recurring_view = detail::planned_view<V, Proj, detail::recurring_planner>;

/// The closure of strip_recurring(site, pages).
template <class Proj = no_projection>
class strip_recurring_closure : public closure<strip_recurring_closure<Proj>> {
public:
    constexpr strip_recurring_closure(Proj projection, detail::recurring_planner how)
        : projection_(std::move(projection)), planner_(how) {}

    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj>
    [[nodiscard]] constexpr auto operator()(R&& r) const {
        return strip_recurring_view<std::views::all_t<R>, Proj>(std::views::all(std::forward<R>(r)), projection_,
                                                                planner_);
    }
    /// For elements that `projection` maps to their text.
    template <class P>
        requires(projection_like<P> && std::same_as<Proj, no_projection>)
    [[nodiscard]] constexpr auto operator()(P projection) const {
        return strip_recurring_closure<P>(std::move(projection), planner_);
    }

private:
    Proj projection_;
    detail::recurring_planner planner_;
};

namespace detail {

struct strip_recurring_fn {
    [[nodiscard]] constexpr auto operator()(paragraph_counts const& site, std::size_t pages) const {
        return strip_recurring_closure<>({}, {&site, pages < 2 ? 2 : pages});
    }
    auto operator()(paragraph_counts const&&, std::size_t) const = delete; // it would be gone before it is asked
};

struct count_paragraphs_closure : closure<count_paragraphs_closure> {
    paragraph_counts* site;
    constexpr explicit count_paragraphs_closure(paragraph_counts& s) : site(&s) {}
    template <std::ranges::input_range R>
        requires std::convertible_to<std::ranges::range_reference_t<R>, std::string_view>
    constexpr void operator()(R&& lines) const {
        site->add(std::forward<R>(lines));
    }
};
struct count_paragraphs_fn {
    [[nodiscard]] constexpr auto operator()(paragraph_counts& site) const { return count_paragraphs_closure(site); }
};

} // namespace detail

/// Counts the lines of a page, the end of a pipeline like to_text. `site` must outlive it. Linear.
///
///     pith::paragraph_counts site;
///     page | pith::views::lines | pith::count_paragraphs(site);
inline constexpr detail::count_paragraphs_fn count_paragraphs;

namespace views {

/// strip_recurring(site, pages): removes what stands on `pages` pages or more of those counted, the page itself
/// included where it was; 2 at least. `site` must outlive the view, and nothing be counted while the view is read.
///
///     pith::paragraph_counts site;
///     for (auto& doc : docs) doc | pith::views::lines | pith::count_paragraphs(site);
///     for (auto& doc : docs) store(doc | pith::views::lines | pith::views::strip_recurring(site, 5) | pith::to_text);
inline constexpr detail::strip_recurring_fn strip_recurring;

} // namespace views
} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_PARAGRAPH_COUNTS_HPP
