// SPDX-License-Identifier: BSL-1.0
//
// The tables that a page is judged by: the built-in one, and behind it those of the caller's books.
#ifndef PITH_PHRASES_TABLES_HPP
#define PITH_PHRASES_TABLES_HPP

#include <pith/phrases/book.hpp>
#include <pith/phrases/builtin.hpp>

#include <array>
#include <cstddef>

namespace pith::inline PITH_VERSION_NAME::detail {

/// The caller's books of a pipeline, three at most.
using book_list = slice<phrase_book const* const>;
inline constexpr std::size_t most_books = 3;

/// The built-in table and those of the books.
class table_list {
public:
    constexpr explicit table_list(book_list books = {}) noexcept : size_(1 + books.size()) {
        tables_[0] = builtin_phrases();
        for (std::size_t i = 0; i < books.size(); ++i) tables_[i + 1] = books[i]->index();
    }
    [[nodiscard]] constexpr phrase_tables all() const noexcept { return {tables_.data(), size_}; }

private:
    std::array<phrase_index, 1 + most_books> tables_{};
    std::size_t size_;
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_PHRASES_TABLES_HPP
