// SPDX-License-Identifier: BSL-1.0
//
// Walks a range of lines with the judge's rulings beside them. strip and annotate are two ways to look at it, so
// they cannot disagree.
#ifndef PITH_DETAIL_JUDGED_HPP
#define PITH_DETAIL_JUDGED_HPP

#include <pith/detail/wrapped.hpp>
#include <pith/judge.hpp>
#include <pith/phrases/book.hpp>
#include <pith/phrases/builtin.hpp>

#include <concepts>
#include <iterator>
#include <ranges>
#include <type_traits>

namespace pith {

/// A string, or a view or pointer that refers to one, so that its characters outlive the call that yields it.
template <class T>
concept text_like = std::convertible_to<T, std::string_view> &&
                    (std::is_lvalue_reference_v<T> || std::ranges::view<std::remove_cvref_t<T>> ||
                     std::is_pointer_v<std::remove_cvref_t<T>>);

/// The projection that leaves an element as it is. (std::identity lives in <functional>, which costs more to
/// include than all of this.)
struct no_projection {
    template <class T>
    [[nodiscard]] constexpr T&& operator()(T&& t) const noexcept {
        return static_cast<T&&>(t);
    }
};

/// What can be a projection: neither a range nor a pointer to an object, which an array decays to.
template <class P>
concept projection_like =
    !std::ranges::range<P> && (!std::is_pointer_v<P> || std::is_function_v<std::remove_pointer_t<P>>);

/// A forward range whose elements, through the projection, are text: what every strip_* adaptor and annotate takes.
template <class R, class Proj = no_projection>
concept text_range =
    std::ranges::forward_range<R> && std::regular_invocable<Proj const&, std::ranges::range_reference_t<R>> &&
    text_like<std::invoke_result_t<Proj const&, std::ranges::range_reference_t<R>>>;

namespace detail {

/// std::invoke of a projection, without <functional>: of an object, of what points to one, or of a wrapped reference.
template <class Proj, class Ref>
constexpr decltype(auto) project(Proj const& p, Ref&& element) {
    if constexpr (!std::is_member_pointer_v<Proj>) return p(std::forward<Ref>(element));
    else if constexpr (requires { element.get().*p; }) return project(p, element.get());
    else if constexpr (requires { (*element).*p; }) return project(p, *element);
    else if constexpr (std::is_member_object_pointer_v<Proj>) return (std::forward<Ref>(element).*p);
    else return (std::forward<Ref>(element).*p)();
}

/// The callers' books of a pipeline and the projection: what judging needs beside the lines. Books are kept in
/// the order of their addresses, so that the order in which adaptors were piped leaves no trace.
template <class Proj, std::size_t N>
struct judging {
    Proj projection{};
    std::array<phrase_book const*, N> books{};

    [[nodiscard]] constexpr std::array<phrase_index, N + 1> tables() const noexcept {
        std::array<phrase_index, N + 1> t;
        t[0] = builtin_phrases();
        for (std::size_t i = 0; i < N; ++i) t[i + 1] = books[i]->index();
        return t;
    }
    template <class Ref>
    [[nodiscard]] constexpr std::string_view text(Ref&& element) const {
        return std::string_view(project(projection, std::forward<Ref>(element)));
    }
    template <class Ref>
    [[nodiscard]] constexpr line_facts facts(Ref&& element, phrase_tables tables, text::normal_line& buffer) const {
        return classify(text(std::forward<Ref>(element)), tables, buffer);
    }
};

/// A position in the lines and the rulings of the window around it. Copyable and multi-pass; allocates nothing.
/// Moving on is amortised linear: each line is classified at most twice.
template <std::forward_iterator It, std::sentinel_for<It> S, class Judging>
class judged_cursor {
public:
    judged_cursor() = default;
    constexpr judged_cursor(It at, S end, Judging const& with)
        : at_(std::move(at)), end_(std::move(end)), with_(&with) {
        if (at_ != end_) fill();
    }

    [[nodiscard]] constexpr It const& base() const noexcept { return at_; }
    [[nodiscard]] constexpr bool done() const { return at_ == end_; }
    [[nodiscard]] constexpr ruling current() const noexcept { return rulings_[pos_]; }
    constexpr void next() {
        ++at_;
        if (++pos_ == final_ && at_ != end_) fill();
    }

    /// The current ruling in words.
    [[nodiscard]] constexpr verdict say() const {
        ruling const r = current();
        if (!r.residue()) return {};
        verdict v{r.what(), rule_names[static_cast<std::size_t>(r.by())], {}};
        if (r.phrase().found()) {
            auto const tables = with_->tables();
            auto const& table = tables[r.phrase().book()];
            v.evidence = table.text(table.rows[r.phrase().row()]);
        } else {
            v.evidence = text::trimmed(with_->text(*at_));
        }
        return v;
    }

private:
    constexpr void fill() {
        std::array<line_facts, window_lines> facts{};
        text::normal_line buffer;
        auto const tables = with_->tables();
        It it = at_;
        std::size_t n = 0;
        std::string_view before;
        for (; n < window_lines && it != end_; ++it, ++n) {
            facts[n] = n < known_ ? ahead_[n] : with_->facts(*it, tables, buffer);
            if (n + 1 < joined_) continue;
            std::string_view const line = with_->text(*it);
            if (n > 0 && n >= joined_) join_wrapped(before, facts[n - 1], line, facts[n], tables, buffer);
            before = line;
        }
        bool const more = it != end_;
        first_ += final_;
        final_ = more ? window_commit : n;
        pos_ = 0;
        known_ = joined_ = n - final_;
        for (std::size_t k = 0; k < joined_; ++k) ahead_[k] = facts[final_ + k];
        if (more) {
            std::size_t last = n - 1;
            while (last > 0 && facts[last].blank) --last;
            look_ahead(it, first_ + n, facts[last].has(scope::edge), tables, buffer);
        }
        judge(std::span<line_facts const>(facts.data(), n), final_, more && next_prose_ != nowhere,
              more && next_hit_ != nowhere && next_hit_ < next_prose_, memory_, std::span<ruling>(rulings_.data(), n));
    }

    /// Finds the next line of prose behind the window, and before it the next line that is residue alone or as the
    /// second of two labels. What was found for an earlier window holds until the window gets there.
    constexpr void look_ahead(It it, std::size_t number, bool label, phrase_tables tables, text::normal_line& buffer) {
        std::size_t const after = number; // the first line behind the window
        bool const want_prose = next_prose_ < number;
        bool want_hit = want_prose || (next_hit_ < number && next_prose_ != nowhere);
        if (want_prose) next_prose_ = nowhere;
        if (want_hit) next_hit_ = nowhere;
        for (; (want_prose || want_hit) && number != next_prose_ && it != end_; ++it, ++number) {
            if (!want_hit && !text::is_prose(text::trimmed(with_->text(*it)))) continue;
            auto const f = with_->facts(*it, tables, buffer);
            if (number == after + known_ - joined_ && known_ < ahead_.size()) ahead_[known_++] = f;
            if (f.body()) {
                next_prose_ = number;
                return;
            }
            if (want_hit && (f.speaks() || (label && f.has(scope::edge)))) {
                next_hit_ = number;
                want_hit = false;
            }
            if (!f.blank) label = f.has(scope::edge);
        }
    }

    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
    It at_{};
    S end_{};
    Judging const* with_ = nullptr;
    std::size_t first_ = 0;      ///< number of the window's first line
    std::size_t next_prose_ = 0; ///< number of the next line of prose ahead, or nowhere
    std::size_t next_hit_ = 0;   ///< number of the next line before it that decides without its neighbours, or nowhere
    std::size_t pos_ = 0, final_ = 0;
    judge_memory memory_{};
    std::array<ruling, window_lines> rulings_{};
    /// Lines behind those that are final, as far as they are known; the first `joined_` were in the window.
    std::array<line_facts, 2 * (window_lines - window_commit)> ahead_{};
    std::size_t known_ = 0, joined_ = 0;
};

} // namespace detail
} // namespace pith

#endif // PITH_DETAIL_JUDGED_HPP
