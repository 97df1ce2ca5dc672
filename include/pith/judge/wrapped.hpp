// SPDX-License-Identifier: BSL-1.0
//
// Sentences that somebody wrapped: a phrase that begins on one line and ends on the next.
#ifndef PITH_JUDGE_WRAPPED_HPP
#define PITH_JUDGE_WRAPPED_HPP

#include <pith/judge/facts.hpp>
#include <pith/phrases/key.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// `a` and `b` with a space between them, in `out`, as far as it goes.
template <std::size_t Size>
constexpr std::string_view join_with_space(std::string_view a, std::string_view b,
                                           std::array<char, Size>& out) noexcept {
    std::size_t const n = smaller(a.size(), Size - 1), more = smaller(b.size(), Size - n - 1);
    text::swar::copy(out.data(), a.data(), n);
    out[n] = ' ';
    text::swar::copy(out.data() + n + 1, b.data(), more);
    return {out.data(), n + 1 + more};
}

/// Whether the key of a phrase that matches anywhere stands across the end of one line and the beginning of the next.
constexpr bool key_across(std::string_view first, std::string_view second, phrase_tables tables,
                          text::normal_line& buffer) {
    constexpr std::size_t around = 16; // enough for eight normalised bytes of ordinary text
    std::array<char, 2 * around + 1> joined{};
    if (first.size() > around) first.remove_prefix(first.size() - around);
    buffer.assign(join_with_space(first, second.substr(0, around), joined));
    bool key = false;
    buffer.each_boundary(false, [&](std::size_t i) {
        for (auto const& t : tables)
            key = key || t.may_start<phrase_key::inside>(buffer.word_at(i), buffer.view().size() - i);
    });
    return key;
}

/// Looks for such phrases in what two lines show.
constexpr void join_shown(std::string_view first, line_facts& a, std::string_view second, line_facts& b,
                          phrase_tables tables, text::normal_line& buffer) {
    first = text::trimmed(first);
    second = text::trimmed(second);
    if (!a.head && !a.key && !b.key && !key_across(first, second, tables, buffer)) return;
    std::array<char, text::normal_line::capacity> joined;
    buffer.assign(join_with_space(first, second, joined));
    phrase_reader{a, buffer, true, &b}.read(tables);
}
/// A sentence that was wrapped over two lines: looks for phrases that decide alone in the two lines joined, where
/// neither line has one.
constexpr void join_wrapped(std::string_view first, line_facts& a, std::string_view second, line_facts& b,
                            phrase_tables tables, text::normal_line& buffer) {
    if (!can_begin(a) || !can_end(b)) return;
    if (!a.marked && !b.marked) return join_shown(first, a, second, b, tables, buffer);
    text::shown_line const x(text::trimmed(first)), y(text::trimmed(second));
    join_shown(x.view(), a, y.view(), b, tables, buffer);
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_WRAPPED_HPP
