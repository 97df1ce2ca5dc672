// SPDX-License-Identifier: BSL-1.0
//
// A page that is read once and then judged as often as needed: its lines with what each says about itself.
#ifndef PITH_JUDGE_PAGE_HPP
#define PITH_JUDGE_PAGE_HPP

#include <pith/judge/reader.hpp>
#include <pith/list.hpp>
#include <pith/phrases/tables.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::detail {

/// A line of such a page.
struct known_line {
    std::string_view text{};
    line_facts facts{};
    ruling ruled{};           ///< what the judge says of it
    std::uint64_t sample = 0; ///< of what it says, where repeats are looked for (repeats/repeats.hpp)
    bool goes = false;
    bool doubted = false; ///< by its score
};

/// Lines whose facts are known.
class known_feed final : public line_feed {
public:
    constexpr explicit known_feed(slice<known_line const> lines) noexcept : lines_(lines) {}
    constexpr bool read() override { return move_over(read_); }
    constexpr bool look() override { return move_over(look_); }
    constexpr void look_from_here() override { look_ = read_; }
    constexpr void read_on() override { read_ = look_; }
    [[nodiscard]] constexpr line_facts facts(phrase_tables, text::normal_line&) const override {
        return lines_[last_].facts;
    }

private:
    constexpr bool move_over(std::size_t& at) noexcept {
        if (at == lines_.size()) return false;
        last_ = at++;
        text = lines_[last_].facts.blank ? std::string_view() : text::trimmed(lines_[last_].text);
        return true;
    }
    slice<known_line const> lines_;
    std::size_t read_ = 0, look_ = 0, last_ = 0;
};

/// Judges a page: writes a ruling to each of its lines. Linear.
constexpr void judge_page(slice<known_line> lines, phrase_tables tables) {
    known_feed feed(lines);
    window_reader window;
    for (auto& line : lines) {
        line.ruled = {};
        if (line.facts.blank) continue;
        if (window.used_up()) window.fill(feed, tables);
        line.ruled = window.current();
        window.next();
    }
}

/// What pipelines ask of the judge, as members of a template: where pith::compiled is linked, they are compiled there and
/// only declared here. They are never inlined, so that a program may mix files of both kinds: each has the same tokens.
template <class = void>
struct judge_core {
    [[gnu::noinline]] static constexpr line_facts facts(std::string_view line, phrase_tables tables,
                                                        text::normal_line& buffer) {
        return classify(line, tables, buffer);
    }
    [[gnu::noinline]] static constexpr void fill(window_reader& window, line_feed& feed, book_list books) {
        window.fill(feed, table_list(books).all());
    }
    [[gnu::noinline]] static constexpr verdict say(ruling r, std::string_view line, book_list books) {
        return verdict_of(r, table_list(books).all(), line);
    }
    /// Classifies and judges the lines of a page.
    [[gnu::noinline]] static constexpr void read_page(slice<known_line> lines, book_list books) {
        table_list const tables(books);
        text::normal_line buffer;
        for (auto& line : lines) line.facts = classify(line.text, tables.all(), buffer);
        judge_page(lines, tables.all());
    }
    /// The same of a page of which only the texts are known, trimmed.
    [[gnu::noinline]] static constexpr list<known_line> judged(page_texts page, book_list books) {
        list<known_line> lines;
        lines.reserve(page.size());
        for (auto const s : page) lines.push_back({s});
        read_page({lines.data(), lines.size()}, books);
        return lines;
    }
};
#ifdef PITH_COMPILED
extern template struct judge_core<>;
#endif

} // namespace pith::inline PITH_VERSION_NAME::detail

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_JUDGE_PAGE_HPP
