// SPDX-License-Identifier: BSL-1.0
//
// What stands in a page because it was converted to Markdown: the front matter above it, which goes, and blocks of code
// between fences, which stay.
#ifndef PITH_JUDGE_RULES_MARKDOWN_HPP
#define PITH_JUDGE_RULES_MARKDOWN_HPP

#include <pith/judge/forms/code.hpp>
#include <pith/judge/memory.hpp>
#include <pith/judge/window.hpp>
#include <pith/text/content.hpp>

#include <cstddef>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

class markdown_rules : window_rules {
public:
    constexpr explicit markdown_rules(window& w) noexcept : window_rules(w) {}

    /// What stands between two fences is code, and so is what follows one that is not closed.
    constexpr void code_blocks(judge_memory& memory) noexcept {
        if (w_.fences == 0 && !memory.fenced) return;
        line_set code = 0;
        bool inside = memory.fenced;
        for (std::size_t k = 0; k < w_.size; ++k) {
            bool const fence = holds(w_.fences, k);
            code |= line_set{inside || fence} << k;
            inside = inside != fence;
            if (k + 1 == w_.commit) memory.fenced = inside;
        }
        w_.spare(code);
        w_.own |= code;
    }

    /// What converters write above a page: YAML between two rulers, or keys ("URL Source: …"). The title stays where the page
    /// does not say it again.
    constexpr void front_matter() noexcept {
        bool const yaml = w_.size > 2 && w_.text[0] == "---";
        std::size_t const end = yaml ? end_of_yaml() : end_of_keys();
        for (std::size_t k = 0; k < end; ++k) {
            std::string_view s = w_.text[k];
            if (text::begins_with(s, "title:") || text::begins_with(s, "Title:")) {
                s.remove_prefix(6);
                bool again = false;
                for (std::size_t j = end; j < w_.size; ++j) again = again || text::same_content(s, w_.text[j]);
                if (!again) {
                    w_.own |= one(k);
                    continue;
                }
            }
            w_.own &= ~one(k);
            w_.take(k, {rule::front_matter, category::navigation, {}});
        }
    }

private:
    /// The line behind the second ruler; 0 where what stands between the two is no YAML, or the page has no prose: then it is
    /// what the page is about.
    [[nodiscard]] constexpr std::size_t end_of_yaml() const noexcept {
        std::size_t end = 1, keys = 0;
        for (; end < w_.size && w_.text[end] != "---"; ++end) {
            bool const key = is_source(w_.text[end]);
            if (is_body(end) && !key) return 0;
            keys += key ? 1u : 0u;
        }
        return end == w_.size || keys * 2 < end - 1 || !w_.prose_somewhere ? 0 : end + 1;
    }
    /// The line behind a converter's keys; 0 where none of them is the page's address.
    [[nodiscard]] constexpr std::size_t end_of_keys() const noexcept {
        bool address = false;
        std::size_t end = 0;
        while (end < w_.size && is_converter_key(w_.text[end]))
            address |= text::begins_with(w_.text[end++], "URL Source:");
        return address ? end : 0;
    }
    [[nodiscard]] static constexpr bool is_converter_key(std::string_view s) noexcept {
        for (std::string_view const key :
             {"Title:", "URL Source:", "Published Time:", "Number of Pages:", "Warning:", "Markdown Content:"})
            if (text::begins_with(s, key)) return true;
        return false;
    }
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_RULES_MARKDOWN_HPP
