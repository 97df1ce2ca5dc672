// SPDX-License-Identifier: BSL-1.0
//
// expect: deleted
//
// The set of paragraphs seen is the caller's: it outlives the documents.
#include <pith/pith.hpp>

int main() {
#ifdef MISUSE
    auto const adaptor = pith::views::strip_duplicates(pith::seen_paragraphs());
#else
    pith::seen_paragraphs seen;
    auto const adaptor = pith::views::strip_duplicates(seen);
#endif
    static_cast<void>(adaptor);
}
