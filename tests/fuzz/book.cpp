// SPDX-License-Identifier: BSL-1.0
//
// phrase_book: any bytes as a table, and text judged with the table that comes of it.
#include "invariants.hpp"

#include <optional>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    using namespace fuzz;
    // Up to the first NUL the table, behind it the page; without one both.
    std::string_view const input(reinterpret_cast<char const*>(data), size);
    auto const cut = input.find('\0');
    auto const table = input.substr(0, cut), text = cut == std::string_view::npos ? input : input.substr(cut + 1);

    std::optional<pith::table_error> why;
    auto const book = pith::phrase_book::try_parse(table, &why);
    require(book.has_value() != why.has_value(), "a table is read, or there is an error that says why not");
    if (why) {
        std::size_t rows = 1;
        for (char const c : table) rows += c == '\n' ? 1u : 0u;
        require(why->row >= 1 && why->row <= rows, "the error names a row of the table");
        require(!std::string_view(why->what()).empty(), "the error says what is wrong");
        return 0;
    }
    auto const kept = all(text | views::lines | views::strip(category::residue, *book));
    check_order(text, kept);
    std::vector<std::string_view> unmarked;
    for (auto const& [line, verdict] : text | views::lines | views::annotate(category::residue, *book))
        if (!verdict) unmarked.emplace_back(line);
    require(same_lines(unmarked, kept), "annotate agrees with strip where a caller's book is asked");
    if (book->empty())
        require(same_lines(kept, all(text | views::lines | views::strip_residue)), "an empty book changes nothing");
    return 0;
}
