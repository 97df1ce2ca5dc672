// SPDX-License-Identifier: BSL-1.0
//
// What the judge sees at once: a stretch of a page's lines, blank ones left out, as sets of one bit a line.
#ifndef PITH_JUDGE_WINDOW_HPP
#define PITH_JUDGE_WINDOW_HPP

#include <pith/judge/line.hpp>
#include <pith/judge/ruling.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::detail {

/// How many lines that are not blank the judge sees at once, and how many of them it answers for while more are to come:
/// the rest is look-ahead.
inline constexpr std::size_t window_lines = 64, window_commit = 48;

/// Lines of a window, the first one lowest.
using line_set = std::uint64_t;

constexpr line_set one(std::size_t k) noexcept { return line_set{1} << k; }
constexpr line_set below(std::size_t k) noexcept { return k >= 64 ? ~line_set{0} : one(k) - 1; }
/// The lines [a, z).
constexpr line_set between(std::size_t a, std::size_t z) noexcept { return below(z) & ~below(a); }
constexpr bool holds(line_set s, std::size_t k) noexcept { return ((s >> k) & 1u) != 0; }
constexpr std::size_t first_of(line_set s) noexcept { return static_cast<std::size_t>(std::countr_zero(s)); }
constexpr std::size_t last_of(line_set s) noexcept { return 63 - static_cast<std::size_t>(std::countl_zero(s)); }
constexpr std::size_t count(line_set s) noexcept { return static_cast<std::size_t>(std::popcount(s)); }
/// The lines from the nth of `s` on (n > 0); none where it has fewer.
constexpr line_set from_nth(line_set s, std::size_t n) noexcept {
    for (; n > 1 && s != 0; --n) s &= s - 1;
    return s == 0 ? 0 : ~(s ^ (s - 1)) | (s & -s);
}
/// Calls `visit(k)` for every line of `s`, in order.
template <class Visit>
constexpr void each(line_set s, Visit visit) {
    for (; s != 0; s &= s - 1) visit(first_of(s));
}
/// Calls `visit(a, z)` for every run of lines of `s`, in order.
template <class Visit>
constexpr void each_run(line_set s, Visit visit) {
    for (std::size_t a = 0; s != 0;) {
        a = first_of(s);
        line_set const rest = ~(s >> a);
        std::size_t const z = rest == 0 ? 64 : a + first_of(rest);
        s &= ~below(z);
        visit(a, z);
    }
}

/// The lines, what each of them says about itself, and what was ruled so far.
struct window {
    slice<line_facts const> facts;      ///< none of them blank
    slice<std::string_view const> text; ///< trimmed
    slice<ruling> out;
    line_set after_blank = 0; ///< blank lines stand above it
    bool more = false;        ///< the page goes on behind the window
    std::size_t commit = 0;   ///< rulings for the lines before it are final; the next window starts with it

    // What the facts say, as sets.
    line_set all = 0, body = 0, prose = 0, sentence = 0, colon = 0, item = 0, quantity = 0, value = 0, code = 0;
    line_set brief = 0;  ///< three words at most
    line_set title = 0;  ///< four words or more
    line_set titled = 0; ///< begins as titles do
    line_set named = 0;  ///< has a phrase
    line_set formed = 0; ///< has a shape of its own
    line_set label = 0;  ///< residue at the page's edge or beside other residue
    line_set links = 0;  ///< shows links and nothing else
    line_set images = 0; ///< shows images and nothing else
    line_set fences = 0; ///< begins or ends a block of code
    line_set heading = 0;

    // What was ruled.
    line_set gone = 0; ///< by any rule
    line_set hits = 0; ///< by a rule that needs no zone, and saying something of the lines around it
    line_set kept = 0; ///< a row of the caller's says that it stays
    line_set own = 0;  ///< the article's: not taken for the company it is in

    // The zones, as far as they are known.
    std::size_t size = 0, first_prose = 0, last_prose = 0; ///< the tail is from the last on
    std::size_t begin = 0; ///< of the article, above which is the head: two sentences in a row, or the first prose
    std::size_t top = 0;   ///< where its masthead begins (rules/head.hpp)
    bool prose_before = false, prose_after = false, prose_somewhere = false;

    [[gnu::noinline]] constexpr window(slice<line_facts const> lines, slice<std::string_view const> texts,
                                       slice<ruling> rulings) noexcept
        : facts(lines), text(texts), out(rulings), size(lines.size()) {
        all = below(size);
        for (std::size_t k = 0; k < size; ++k) {
            out[k] = ruling();
            auto const& f = facts[k];
            auto const put = [k](line_set& s, bool yes) { s |= line_set{yes} << k; };
            put(body, f.body());
            put(prose, f.prose);
            put(sentence, f.sentence);
            put(colon, f.colon);
            put(item, f.item);
            put(quantity, f.quantity);
            put(value, f.value);
            put(code, f.form == shape::code);
            put(brief, f.words <= 3);
            put(titled, f.titled);
            put(named, f.phrase.found() && !f.keeps());
            put(kept, f.keeps());
            put(formed, f.form != shape::none && !f.keeps());
            put(label, f.may_be_label() && !f.keeps());
            put(links, f.is_links());
            put(images, f.image);
            put(fences, f.fence);
            put(heading, f.level > 0);
        }
        title = all & ~brief;
        // In a list of links, an entry that a script was to make one is an entry.
        line_set entries = links;
        for (int n = 0; n < 3 && entries != 0; ++n)
            entries |= ((entries << 1) | (entries >> 1)) & item & named & brief & ~sentence;
        each(entries & ~links, [this](std::size_t k) { label |= line_set{facts[k].has(scope::edge)} << k; });
    }

    [[nodiscard]] constexpr bool head(std::size_t k) const noexcept { return k < begin; }
    [[gnu::noinline]] constexpr void take(std::size_t k, ruling r) noexcept {
        if (holds(kept, k)) return;
        out[k] = r;
        gone |= one(k);
        bool const hit = any(r.what() & category::residue) && r.by() < rule::head_company &&
                         (r.by() != rule::phrase || facts[k].speaks());
        hits = (hits & ~one(k)) | (line_set{hit} << k);
    }
    /// It stays, and is no evidence of anything.
    constexpr void keep(std::size_t k) noexcept {
        kept |= one(k);
        named &= ~one(k);
        formed &= ~one(k);
        label &= ~one(k);
    }
    constexpr void spare(line_set lines) noexcept {
        each(lines & gone, [this](std::size_t k) { out[k] = ruling(); });
        gone &= ~lines;
        hits &= ~lines;
    }
    constexpr void find_zones(bool before, bool after) noexcept {
        prose_before = before;
        prose_after = after;
        first_prose = before ? 0 : body == 0 ? size : first_of(body);
        last_prose = after ? size : body == 0 ? 0 : last_of(body) + 1;
        prose_somewhere = before || after || body != 0;
        line_set const plain = sentence & title & ~(prose | named | formed | links | value | item | quantity | heading);
        line_set const pairs = plain & (plain >> 1);
        begin = pairs == 0 ? first_prose : smaller(first_of(pairs), first_prose);
    }
    /// Whether a line is what one of the phrases of `what` says.
    [[nodiscard]] constexpr bool is_named(std::size_t k, category what) const noexcept {
        return holds(named, k) && any(facts[k].what() & what);
    }
    [[nodiscard]] constexpr bool has(std::size_t k, scope s) const noexcept { return facts[k].has(s); }
    /// Whether two paragraphs stand in a row, but for residue.
    [[nodiscard, gnu::noinline]] constexpr bool holds_two_paragraphs(line_set among = ~line_set{0}) const noexcept {
        bool two = false, last = false;
        each(all & ~gone & among, [&](std::size_t k) { two |= std::exchange(last, holds(body, k)) && last; });
        return two;
    }
};

/// What rules have in common: the window that they judge, and what they ask of its lines.
class window_rules {
protected:
    constexpr explicit window_rules(window& w) noexcept : w_(w) {}
    [[nodiscard]] constexpr line_facts const& fact(std::size_t k) const noexcept { return w_.facts[k]; }
    [[nodiscard]] constexpr bool residue(std::size_t k) const noexcept { return holds(w_.gone, k); }
    [[nodiscard]] constexpr bool is_body(std::size_t k) const noexcept { return holds(w_.body, k); }
    [[nodiscard]] constexpr bool is_label(std::size_t k) const noexcept { return holds(w_.label, k); }
    [[nodiscard]] constexpr bool is_error_label(std::size_t k) const noexcept {
        return w_.is_named(k, category::error_page);
    }

    window& w_;
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_JUDGE_WINDOW_HPP
