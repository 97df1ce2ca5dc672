// SPDX-License-Identifier: BSL-1.0
//
// The judge: what each line of a page is, from the line, its neighbours and its zone of the page. One window at a time, one
// rule after the other, in the order in which they stand here; each sees what those before it took.
#ifndef PITH_JUDGE_JUDGE_HPP
#define PITH_JUDGE_JUDGE_HPP

#include <pith/judge/memory.hpp>
#include <pith/judge/own.hpp>
#include <pith/judge/rules/blocks.hpp>
#include <pith/judge/rules/company.hpp>
#include <pith/judge/rules/errors.hpp>
#include <pith/judge/rules/head.hpp>
#include <pith/judge/rules/links.hpp>
#include <pith/judge/rules/markdown.hpp>
#include <pith/judge/rules/menus.hpp>
#include <pith/judge/rules/series.hpp>
#include <pith/judge/rules/zones.hpp>
#include <pith/judge/window.hpp>

#include <cstddef>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::detail {

/// Judges one window of a page. Constant memory; linear in the window.
class judge : window_rules {
public:
    /// Judges the lines of `w`. Rulings for the first `commit` are final; the next window starts behind them. `prose_after`
    /// says whether prose follows the window, `hit_after` whether a phrase that decides alone stands before it.
    constexpr judge(window& w, std::size_t commit, bool prose_after, bool hit_after, judge_memory& memory) noexcept
        : window_rules(w) {
        w_.commit = commit;
        w_.find_zones(memory.prose, prose_after);
        if (nothing_to_judge(memory)) {
            own_lines(w_).find();
            series_rules(w_).take(memory); // which need no phrase
            mark_own(w_.own);
            remember(memory);
            return;
        }
        block_rules blocks(w_);
        company_rules company(w_);
        error_rules errors(w_);
        head_rules head(w_);
        link_rules links(w_);
        markdown_rules markdown(w_);
        menu_rules menus(w_);

        blocks.keep(memory);
        alone();
        own_lines(w_).find();
        markdown.code_blocks(memory);
        line_set const own = w_.own;
        if (!memory.started) markdown.front_matter();
        errors.clusters();
        head.weather();
        head.glued_menus();
        head.mastheads();
        head.headline(memory);
        blocks.take(memory);
        company.take(memory.residue);
        if (!memory.started) errors.page();
        zone_memory const zone = zone_rules(w_, hit_after).take(memory);
        menus.runs(memory);
        menus.bars(!memory.started);
        series_rules(w_).take(memory);
        links.lists();
        company.take(memory.residue); // once more: the zones have made new neighbours
        links.followers();
        mark_own(own);
        each(w_.kept, [this](std::size_t k) { w_.out[k] = {rule::keep, no_flag, fact(k).phrase}; });
        memory.zone = zone;
        remember(memory);
    }

private:
    /// Most windows of a long article: no line has a phrase or a shape, and no block, zone or menu reaches into it.
    [[nodiscard]] constexpr bool nothing_to_judge(judge_memory const& memory) const noexcept {
        return memory.started && memory.block.room == 0 && memory.zone.hits == 0 && !memory.menu && !memory.fenced &&
               (w_.named | w_.formed | w_.links | w_.fences | w_.kept) == 0 && memory.kept == 0;
    }

    /// What needs no neighbour: phrases that decide alone, and shapes.
    constexpr void alone() noexcept {
        each(w_.named | w_.formed, [this](std::size_t k) {
            auto const& f = fact(k);
            if (f.has(scope::alone)) w_.take(k, {f.wrapped ? rule::wrapped_phrase : rule::phrase, f.flag, f.phrase});
            else if (f.form == shape::label_run) w_.take(k, {rule::label_run, f.flag, {}});
            else if (f.form == shape::feed_footer) w_.take(k, {rule::feed_footer, category::notice, {}});
            else if (f.form == shape::placeholder) w_.take(k, {rule::placeholder, category::placeholder, {}});
            else if (f.form == shape::breadcrumb && w_.head(k) && w_.prose_somewhere && !f.item)
                w_.take(k, {rule::breadcrumb, category::navigation, {}});
        });
    }

    constexpr void mark_own(line_set own) noexcept {
        each(own & ~w_.gone, [this](std::size_t k) { w_.out[k].bits |= ruling::own_bit; });
    }
    [[gnu::noinline]] constexpr void remember(judge_memory& memory) const noexcept {
        std::size_t const commit = w_.commit;
        memory.prose |= (w_.body & below(commit)) != 0;
        memory.article = memory.article || w_.holds_two_paragraphs();
        for (std::size_t k = 0; k < commit; ++k)
            memory.menu = w_.out[k].by() == rule::menu || (memory.menu && residue(k));
        if (commit > 0) memory.residue = residue(commit - 1);
        memory.started = true;
    }
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_JUDGE_JUDGE_HPP
