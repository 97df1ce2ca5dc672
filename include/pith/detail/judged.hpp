// SPDX-License-Identifier: BSL-1.0
//
// Walks a range of lines with the judge's rulings beside them. strip and annotate are two ways to look at it, so
// they cannot disagree.
#ifndef PITH_DETAIL_JUDGED_HPP
#define PITH_DETAIL_JUDGED_HPP

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

    [[nodiscard]] constexpr phrase_tables<N + 1> tables() const noexcept {
        phrase_tables<N + 1> t;
        t[0] = builtin_phrases();
        for (std::size_t i = 0; i < N; ++i) t[i + 1] = books[i]->index();
        return t;
    }
    template <class Ref>
    [[nodiscard]] constexpr std::string_view text(Ref&& element) const {
        return std::string_view(project(projection, std::forward<Ref>(element)));
    }
};

/// A position in the lines and the rulings of the window around it. Copyable and multi-pass; allocates nothing.
/// Moving on is amortised linear: each line is classified at most three times.
template <std::forward_iterator I, std::sentinel_for<I> S, class Proj, std::size_t N>
class judged_cursor {
public:
    judged_cursor() = default;
    constexpr judged_cursor(I at, S end, judging<Proj, N> const& with)
        : at_(std::move(at)), end_(std::move(end)), with_(&with) {
        if (at_ != end_) fill();
    }

    [[nodiscard]] constexpr I const& base() const noexcept { return at_; }
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
        std::size_t n = 0;
        I it = at_;
        std::string_view before;
        for (; n < window_lines && it != end_; ++it, ++n) {
            std::string_view const line = with_->text(*it);
            facts[n] = classify(line, tables, buffer);
            if (n > 0) join_wrapped(before, facts[n - 1], line, facts[n], tables, buffer);
            before = line;
        }
        bool const more = it != end_;
        first_ += final_;
        final_ = more ? window_commit : n;
        pos_ = 0;
        std::size_t const end = first_ + n;
        if (more && next_prose_ < end) {
            // Is there prose after the window, and a hit before it? Looked for once, remembered until the window gets there.
            last_hit_ = 0;
            bool label = false;
            for (next_prose_ = end; it != end_; ++it, ++next_prose_) {
                auto const f = classify(with_->text(*it), tables, buffer);
                if (f.body()) break;
                if (f.has(scope::alone) || (label && f.has(scope::edge))) last_hit_ = next_prose_;
                if (!f.blank) label = f.has(scope::edge);
            }
            if (it == end_) next_prose_ = nowhere;
        }
        judge(std::span<line_facts const>(facts.data(), n), final_, more && next_prose_ != nowhere,
              more && last_hit_ >= end, memory_, std::span<ruling>(rulings_.data(), n));
    }

    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
    I at_{};
    S end_{};
    judging<Proj, N> const* with_ = nullptr;
    std::size_t first_ = 0;      ///< number of the window's first line
    std::size_t next_prose_ = 0; ///< number of the next line of prose ahead, or nowhere
    std::size_t last_hit_ =
        0; ///< number of the last line before it that is residue alone or as the second of two labels, or 0
    std::size_t pos_ = 0, final_ = 0;
    judge_memory memory_{};
    std::array<ruling, window_lines> rulings_{};
};

} // namespace detail
} // namespace pith

#endif // PITH_DETAIL_JUDGED_HPP
