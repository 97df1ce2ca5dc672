// SPDX-License-Identifier: BSL-1.0
//
// The four bytes a verdict is kept in: which rule decided, what the line is, which phrase it went by.
#ifndef PITH_JUDGE_RULING_HPP
#define PITH_JUDGE_RULING_HPP

#include <pith/category.hpp>
#include <pith/judge/phrase_ref.hpp>
#include <pith/phrases/silent.hpp>
#include <pith/text/shown.hpp>
#include <pith/verdict.hpp>

#include <bit>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME {

namespace detail {

/// The judge's rules. A line goes only when one of them says why.
enum class rule : std::uint8_t {
    none,
    phrase,         ///< a phrase that decides alone
    wrapped_phrase, ///< the same, over two lines
    company_phrase, ///< a phrase that counts at the page's edge or beside other residue
    block_opener,   ///< the heading of a block
    block_member,   ///< a line inside the block
    error_cluster,  ///< a status code or an apology beside an error sentence
    weather_head,   ///< temperature, city and date above the article
    label_run,      ///< a line that is nothing but labels in a row
    glued_menu,     ///< a menu without its separators, above the article
    breadcrumb,     ///< a path through the site, above the article or beside other residue
    head_company,   ///< a line that is no sentence, above the article, among lines that are residue
    gap_company,    ///< a label between two paragraphs, among lines that are residue
    tail_company,   ///< a line below the article, behind a line that is residue
    menu,           ///< one of a run of short lines above the headline or below the article
    page_numbers,   ///< pagination beside other residue, the running head of a printed page
    placeholder,    ///< markup that nothing replaced
    link_list,      ///< one of a list of links, with its heading and pictures
    feed_footer,    ///< what blogs' software appends to an entry in a feed
    front_matter,   ///< what a converter writes above a page: its address, its date
    keep,           ///< a row of the caller's: the line stays
    count_
};
inline constexpr char const* rule_names[] = {
    "",
    "phrase",
    "wrapped_phrase",
    "company_phrase",
    "block_opener",
    "block_member",
    "error_cluster",
    "weather_head",
    "label_run",
    "glued_menu",
    "breadcrumb",
    "head_company",
    "gap_company",
    "tail_company",
    "menu",
    "page_numbers",
    "placeholder",
    "link_list",
    "feed_footer",
    "front_matter",
    "keep",
};
static_assert(std::size(rule_names) == static_cast<std::size_t>(rule::count_) && std::size(rule_names) <= 32);

/// A verdict in four bytes: the rule, the category's bit number, and the phrase it went by, if any. The highest bit says of
/// a line that stays that it is the article's own, whatever its neighbours are (own.hpp).
struct ruling {
    static constexpr std::uint32_t own_bit = 1u << 31;
    std::uint32_t bits = (std::uint32_t{no_flag} << 22) | phrase_ref::none;

    constexpr ruling() = default;
    constexpr ruling(rule r, std::uint8_t flag, phrase_ref p) noexcept
        : bits((static_cast<std::uint32_t>(r) << 26) | (std::uint32_t{flag} << 22) | p.value) {}
    constexpr ruling(rule r, category what, phrase_ref p) noexcept
        : ruling(r, static_cast<std::uint8_t>(std::countr_zero(static_cast<std::uint32_t>(what))), p) {}

    [[nodiscard]] constexpr rule by() const noexcept { return static_cast<rule>((bits >> 26) & 31u); }
    [[nodiscard]] constexpr category what() const noexcept { return category{(1u << ((bits >> 22) & 15u)) & 0x7FFFu}; }
    [[nodiscard]] constexpr phrase_ref phrase() const noexcept { return phrase_ref(bits & phrase_ref::none); }
    [[nodiscard]] constexpr bool residue() const noexcept { return by() != rule::none && by() != rule::keep; }
    [[nodiscard]] constexpr bool own() const noexcept { return (bits & own_bit) != 0; }
};

/// A ruling in words; `line` is what it was said of, trimmed.
constexpr verdict verdict_of(ruling r, phrase_tables tables, std::string_view line) noexcept {
    if (r.by() == rule::none) return {};
    verdict v{r.what(), rule_names[static_cast<std::size_t>(r.by())], text::shown_part(line)};
    if (r.phrase().found()) {
        phrase_index const& table = tables[r.phrase().book()];
        v.evidence = table.text(table.row(r.phrase().row()));
    }
    return v;
}

} // namespace detail
} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_JUDGE_RULING_HPP
