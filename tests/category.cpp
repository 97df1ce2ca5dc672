// SPDX-License-Identifier: BSL-1.0
#include "support.hpp"

using pith::category;

namespace {

constexpr bool test_sets() {
    constexpr auto noise = category::ad | category::social;
    EXPECT(pith::any(noise & category::ad));
    EXPECT(pith::any(noise & category::social));
    EXPECT(!pith::any(noise & category::consent));
    EXPECT((noise & ~category::ad) == category::social);
    EXPECT((category::none | noise) == noise);
    EXPECT(!pith::any(category::none));

    auto c = category::ad;
    c |= category::widget;
    EXPECT(c == (category::ad | category::widget));
    c &= category::widget;
    EXPECT(c == category::widget);
    return true;
}

constexpr bool test_complement() {
    // A complement stays within the flags there are, so that it equals the union of the others.
    EXPECT(~category::none == category::all);
    EXPECT(~category::all == category::none);
    EXPECT((~category::ad | category::ad) == category::all);
    EXPECT(~~category::notice == category::notice);
    return true;
}

constexpr bool test_default_set() {
    constexpr category in[] = {category::ad,      category::social,       category::error_page, category::comment,
                               category::related, category::subscription, category::consent,    category::navigation,
                               category::notice,  category::widget,       category::placeholder};
    auto all = category::none;
    for (auto const c : in) {
        EXPECT((category::residue & c) == c);
        all |= c;
    }
    EXPECT(all == category::residue);
    for (auto const c : {category::byline, category::caption, category::embed, category::duplicate})
        EXPECT(!pith::any(category::residue & c) && (category::all & c) == c);
    return true;
}

constexpr bool test_names() {
    EXPECT(name(category::ad) == "ad");
    EXPECT(name(category::error_page) == "error_page");
    EXPECT(name(category::duplicate) == "duplicate");
    EXPECT(name(category::residue) == "residue");
    EXPECT(name(category::none) == "none");
    EXPECT(name(category::ad | category::social) == "several");
    EXPECT(name(category::boilerplate) == "boilerplate"); // in no set, and not to be asked for
    EXPECT(pith::category_named("boilerplate") == category::none);

    for (auto const& [value, text] : pith::named_categories) {
        EXPECT(name(value) == text);
        EXPECT(pith::category_named(text) == value);
    }
    EXPECT(pith::category_named("advert") == category::none);
    EXPECT(pith::category_named("") == category::none);
    EXPECT(pith::category_named("Ad") == category::none);
    return true;
}

constexpr bool test_flags_are_apart() {
    auto seen = category::none;
    for (auto const& [value, text] : pith::named_categories) {
        if (value == category::residue || value == category::all) continue;
        EXPECT(!pith::any(seen & value));
        seen |= value;
    }
    EXPECT(seen == (category{static_cast<std::uint32_t>(category::all) | static_cast<std::uint32_t>(category::keep)}));
    EXPECT(!pith::any(category::keep & (category::all | category::residue | category::boilerplate)));
    return true;
}

} // namespace

TEST_CASE("categories combine as sets") { BOTH_TIMES(test_sets()); }
TEST_CASE("a complement holds the other flags and nothing else") { BOTH_TIMES(test_complement()); }
TEST_CASE("residue is everything from ad to placeholder") { BOTH_TIMES(test_default_set()); }
TEST_CASE("every category has a name, and every name a category") { BOTH_TIMES(test_names()); }
TEST_CASE("no two categories share a flag") { BOTH_TIMES(test_flags_are_apart()); }

static_assert(noexcept(name(category::ad)) && noexcept(category::ad | category::social) &&
              noexcept(pith::category_named(std::string_view())));
