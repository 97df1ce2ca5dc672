// SPDX-License-Identifier: BSL-1.0
//
// clean(): the preset, one call.
#ifndef PITH_CLEAN_HPP
#define PITH_CLEAN_HPP

#include <pith/category.hpp>
#include <pith/clean/budget.hpp>
#include <pith/clean/passes.hpp>
#include <pith/options.hpp>
#include <pith/phrases/book.hpp>
#include <pith/preset.hpp>
#include <pith/score/score.hpp>

#include <array>
#include <string>
#include <string_view>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME {

namespace detail {

/// The bodies of clean() and report(), compiled once where pith::compiled is linked (judge/page.hpp).
template <class = void>
struct clean_core {
    [[nodiscard, gnu::noinline]] static constexpr std::string clean(std::string_view page, clean_plan const& plan) {
        return clean_all(page, plan, nullptr);
    }
    [[nodiscard, gnu::noinline]] static constexpr cleaned within(std::string_view page, clean_plan const& plan,
                                                                 clean_log& log) {
        return clean_within(page, plan, log);
    }
};
#ifdef PITH_COMPILED
extern template struct clean_core<>;
#endif

/// What the options ask for; `books` has room for their book.
constexpr clean_plan plan_of(options const& o, std::array<phrase_book const*, 1>& books) noexcept {
    books[0] = o.phrases;
    clean_plan plan{o.categories, {books.data(), o.phrases != nullptr ? 1u : 0u}};
    plan.budget = o.budget;
    if (o.how == preset::residue) return plan;
    plan.doubt = score_core<>::doubt;
    plan.limit = o.how == preset::boilerplate ? boilerplate_limit : main_text_limit;
    return plan;
}

} // namespace detail

/// A page without the lines that are any of `categories`, and, where it names `duplicate`, without repeated blocks
/// (repeats::blocks). Keeps every other line byte for byte with its line end. A run of blank lines that a removal
/// leaves behind becomes one, none at the page's start and end; where nothing is removed the result equals the input.
/// Any bytes are fine: what is not UTF-8 is text.
///
/// What a removal brings together is judged again until nothing more goes, eight times at most, so that cleaning
/// twice changes nothing. A line that only a later pass removes is one that annotate does not show: it works on what
/// the passes before it left. Linear in the page. One allocation, the result's, for a page of 64 lines or less that
/// repeats nothing; for longer ones about 60 bytes a line beside it, and three tables where paragraphs may repeat. Throws
/// only what allocation throws.
///
///     std::string text = pith::clean(page, pith::category::ad | pith::category::consent);
[[nodiscard]] constexpr std::string clean(std::string_view page, category categories) {
    return detail::clean_core<>::clean(page, {categories});
}
/// The same, with the caller's phrases beside the built-in ones. The book is needed for the call only.
[[nodiscard]] constexpr std::string clean(std::string_view page, category categories, phrase_book const& book) {
    phrase_book const* const books[] = {&book};
    return detail::clean_core<>::clean(page, {categories, books});
}

/// The article out of a page, as UTF-8 text in lines: removes residue (the default categories) and repeated blocks.
///
///     std::string article = pith::clean(page);
[[nodiscard]] constexpr std::string clean(std::string_view page) { return detail::clean_core<>::clean(page, {}); }

/// The general form: what the others do, and more (options.hpp). A file that calls it compiles the score. Linear; with a
/// budget the page is read up to three times more. Throws only what allocation throws.
///
///     std::string article = pith::clean(page, pith::options{.how = pith::preset::main_text, .budget = 0.5});
[[nodiscard]] constexpr std::string clean(std::string_view page, options const& asked) {
    std::array<phrase_book const*, 1> books{};
    auto const plan = detail::plan_of(asked, books);
    if (!(plan.budget < 1)) return detail::clean_core<>::clean(page, plan);
    detail::clean_log log;
    return detail::clean_core<>::within(page, plan, log).text;
}

/// The article out of a page, by a preset. The score judges the page as it came, once; the rules go on as above. So a
/// second call with a scored preset sees another page, and may take more lines. Linear; for the score 170 to 380 bytes a
/// line (lists that double) beside what clean(page) takes.
///
///     std::string article = pith::clean(page, pith::preset::main_text);
[[nodiscard]] constexpr std::string clean(std::string_view page, preset how) {
    return clean(page, options{.how = how});
}

} // namespace pith::inline PITH_VERSION_NAME

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_CLEAN_HPP
