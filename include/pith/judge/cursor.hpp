// SPDX-License-Identifier: BSL-1.0
//
// Walks a range of lines with the judge's rulings beside them. strip and annotate are two ways to look at it, so
// they cannot disagree.
#ifndef PITH_JUDGE_CURSOR_HPP
#define PITH_JUDGE_CURSOR_HPP

#include <pith/judge/wrapped.hpp>
#include <pith/judge/judge.hpp>
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
    [[nodiscard]] constexpr bool blank(Ref&& element) const {
        return text::is_blank(text(std::forward<Ref>(element)));
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
        : at_(std::move(at)), read_(at_), end_(std::move(end)), with_(&with) {
        settle();
    }

    [[nodiscard]] constexpr It const& base() const noexcept { return at_; }
    [[nodiscard]] constexpr bool done() const { return at_ == end_; }
    [[nodiscard]] constexpr ruling current() const noexcept { return blank_ ? ruling() : rulings_[pos_]; }
    constexpr void next() {
        pos_ += blank_ ? 0u : 1u;
        ++at_;
        settle();
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
    /// A line that was read before its window came.
    struct known_line {
        std::string_view text{};
        line_facts facts{};
        bool after_blank = false;
    };

    constexpr void settle() {
        if (at_ == end_) return;
        blank_ = with_->blank(*at_);
        if (!blank_ && pos_ == final_) fill();
    }
    /// Stands `it` on the next line that is not blank, or the end, and says whether blank ones stand before it.
    constexpr bool skip_blank(It& it) const {
        bool blank = false;
        for (; it != end_ && with_->blank(*it); ++it) blank = true;
        return blank;
    }
    constexpr void fill() {
        std::array<line_facts, window_lines> facts{};
        std::array<std::string_view, window_lines> texts{};
        text::normal_line buffer;
        auto const tables = with_->tables();
        line_set gaps = 0;
        std::size_t n = 0;
        for (; n < window_lines; ++n) {
            if (n < known_) {
                texts[n] = ahead_[n].text;
                facts[n] = ahead_[n].facts;
                gaps |= line_set{ahead_[n].after_blank} << n;
            } else {
                bool const gap = skip_blank(read_) || gap_;
                gap_ = false;
                if (read_ == end_) break;
                texts[n] = text::trimmed(with_->text(*read_));
                facts[n] = with_->facts(*read_, tables, buffer);
                gaps |= line_set{gap} << n;
                ++read_;
            }
            if (n > 0 && n >= joined_ && !holds(gaps, n))
                join_wrapped(texts[n - 1], facts[n - 1], texts[n], facts[n], tables, buffer);
        }
        gap_ = skip_blank(read_) || gap_;
        bool const more = read_ != end_;
        first_ += final_;
        final_ = more ? window_commit : n;
        pos_ = 0;
        known_ = joined_ = n - final_;
        for (std::size_t k = 0; k < joined_; ++k)
            ahead_[k] = {texts[final_ + k], facts[final_ + k], holds(gaps, final_ + k)};
        if (more) look_ahead(first_ + n, facts[n - 1].has(scope::edge), tables, buffer);
        window w({facts.data(), n}, {texts.data(), n}, {rulings_.data(), n});
        w.after_blank = gaps;
        w.more = more;
        judge(w, final_, more && next_prose_ != nowhere, more && next_hit_ != nowhere && next_hit_ < next_prose_,
              memory_);
    }

    /// Finds the next line of prose behind the window, and before it the next line that is residue alone or as the
    /// second of two labels. What was found for an earlier window holds until the window gets there. `number`: of the
    /// first line behind the window, blank ones not counted.
    constexpr void look_ahead(std::size_t number, bool label, phrase_tables tables, text::normal_line& buffer) {
        bool const want_prose = next_prose_ < number;
        bool want_hit = want_prose || (next_hit_ < number && next_prose_ != nowhere);
        if (want_prose) next_prose_ = nowhere;
        if (want_hit) next_hit_ = nowhere;
        bool in_row = true; // every line up to here is known
        bool gap = gap_;
        for (It it = read_; (want_prose || want_hit) && number != next_prose_ && it != end_; ++number) {
            std::string_view const line = text::trimmed(with_->text(*it));
            in_row = in_row && known_ < ahead_.size();
            if (want_hit || in_row || text::is_prose(line)) {
                auto const f = with_->facts(*it, tables, buffer);
                if (in_row) {
                    ahead_[known_++] = {line, f, gap};
                    read_ = it;
                    ++read_;
                    gap_ = false;
                }
                if (f.body()) {
                    next_prose_ = number;
                    return;
                }
                if (want_hit && (f.speaks() || (label && f.has(scope::edge)))) {
                    next_hit_ = number;
                    want_hit = false;
                }
                label = f.has(scope::edge);
            }
            ++it;
            gap = skip_blank(it);
        }
    }

    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
    It at_{};
    It read_{}; ///< behind the last line that is known
    S end_{};
    Judging const* with_ = nullptr;
    std::size_t first_ = 0;      ///< number of the window's first line, blank ones not counted
    std::size_t next_prose_ = 0; ///< number of the next line of prose ahead, or nowhere
    std::size_t next_hit_ = 0;   ///< number of the next line before it that decides without its neighbours, or nowhere
    std::size_t pos_ = 0, final_ = 0;
    bool blank_ = false; ///< the current line is
    bool gap_ = false;   ///< blank lines stand before the one that is to be read
    judge_memory memory_{};
    std::array<ruling, window_lines> rulings_{};
    /// Lines behind those that are final, as far as they are known; the first `joined_` were in the window.
    std::array<known_line, 2 * (window_lines - window_commit)> ahead_{};
    std::size_t known_ = 0, joined_ = 0;
};

} // namespace detail
} // namespace pith

#endif // PITH_JUDGE_CURSOR_HPP
