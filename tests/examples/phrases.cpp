// SPDX-License-Identifier: BSL-1.0
//
// Phrases of one's own, judged in the same pass as the built-in ones.
#include <pith/pith.hpp>

#include <cstdio>
#include <string>
#include <string_view>

// category, language, scope, match, phrases with bars between them. Scopes: L the line alone decides; E at the page's
// edge or beside other residue; H opens a block; B only inside a block.
constexpr std::string_view house_phrases = "# what our own pages carry\n"
                                           "ad\ten\tL\teq\tbrought to you by our friends|house notice\n"
                                           "related\ten\tH\teq\tfrom the courier's shelves\n";

constexpr std::string_view page = "The last tram of the day leaves at ten to midnight, and it is never full.\n"
                                  "Brought to you by our friends!\n"
                                  "Its driver has asked for a later one, so that the theatre's audience can get home.\n"
                                  "From the Courier's shelves:\n"
                                  "How the tram came to the hill\n";

int main() {
    namespace views = pith::views;

    // Case, punctuation around the line and the shape of quotes make no difference. The book outlives the views.
    auto const mine = pith::phrase_book::parse(house_phrases);
    auto const text =
        page | views::lines | views::strip(pith::category::ad | pith::category::related, mine) | pith::to_text;
    std::fputs(text.c_str(), stdout);

    bool const as_expected = text ==
                             "The last tram of the day leaves at ten to midnight, and it is never full.\n"
                             "Its driver has asked for a later one, so that the theatre's audience can get home.\n";

    // The built-in tables know nothing of the house's phrases.
    bool const needed = pith::clean(page) == page;

    // A mistake in a table is reported with its row.
    bool told = false;
    try {
        (void)pith::phrase_book::parse("ad\ten\tL\teq\tfine\nadd\ten\tL\teq\tnot fine\n");
    } catch (pith::table_error const& error) {
        std::puts(error.what()); // phrase table, row 2: unknown category 'add'
        told = error.row == 2;
    }
    return as_expected && needed && told ? 0 : 1;
}
