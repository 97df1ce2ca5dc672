// SPDX-License-Identifier: BSL-1.0
//
// expect: deleted
//
// A view refers to its phrase book: a temporary one would be gone before the first line is judged.
#include <pith/pith.hpp>

int main() {
    auto const table = "ad\ten\tL\teq\tour own house notice\n";
#ifdef MISUSE
    auto const adaptor = pith::views::strip(pith::category::ad, pith::phrase_book::parse(table));
#else
    auto const book = pith::phrase_book::parse(table);
    auto const adaptor = pith::views::strip(pith::category::ad, book);
#endif
    static_cast<void>(adaptor);
}
