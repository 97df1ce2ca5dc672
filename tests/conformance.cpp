// SPDX-License-Identifier: BSL-1.0
//
// What each view models over which base. The documentation of each adaptor says so too.
#include "archetypes.hpp"
#include "support.hpp"

#include <list>

using namespace support;
namespace ranges = std::ranges;

namespace {

enum class models : unsigned {
    nothing = 0,
    const_iterable = 1, ///< begin() const
    common = 2,
    sized = 4,
    borrowed = 8,
    copyable = 16,
    defaultable = 32,
};
constexpr models operator|(models a, models b) { return models{static_cast<unsigned>(a) | static_cast<unsigned>(b)}; }

template <class V>
constexpr models what_it_models() {
    auto m = models::nothing;
    if (ranges::range<V const>) m = m | models::const_iterable;
    if (ranges::common_range<V>) m = m | models::common;
    if (ranges::sized_range<V>) m = m | models::sized;
    if (ranges::borrowed_range<V>) m = m | models::borrowed;
    if (std::copyable<V>) m = m | models::copyable;
    if (std::default_initializable<V>) m = m | models::defaultable;
    return m;
}

/// A forward view, and neither more nor less than the table says.
template <class V, models Expected>
inline constexpr bool conforms =
    ranges::view<V> && ranges::forward_range<V> && !ranges::bidirectional_range<V> && what_it_models<V>() == Expected &&
    std::forward_iterator<ranges::iterator_t<V>> && std::sentinel_for<ranges::sentinel_t<V>, ranges::iterator_t<V>> &&
    std::default_initializable<ranges::iterator_t<V>> && ranges::viewable_range<V>;

struct record {
    std::string text;
};

template <class Base, class Adaptor>
using over = decltype(std::declval<Base>() | std::declval<Adaptor const&>());

using text = std::string_view;
using strings = std::vector<std::string>&;
using owned = std::vector<std::string>;
using list = std::list<std::string_view>&;
using filtered = decltype(std::declval<strings>() | std::views::filter([](std::string_view s) { return !s.empty(); }));
using records = std::vector<record>&;
using archetypes::input_only;
using archetypes::move_only;

using lines_t = decltype(views::lines);
using paragraphs_t = decltype(views::paragraphs);
using strip_t = decltype(views::strip_residue);
using annotate_t = decltype(views::annotate);
using boilerplate_t = decltype(views::main_text);
using scores_t = decltype(views::annotate_boilerplate);
using duplicates_t = decltype(views::strip_duplicates);
using across_t = decltype(views::strip_duplicates(std::declval<pith::seen_paragraphs&>()));

constexpr auto a_copy = models::copyable;
constexpr auto a_default = models::copyable | models::defaultable;

// lines, paragraphs: const-iterable always, borrowed where the text is.
static_assert(conforms < over<text, lines_t>, models::const_iterable | models::borrowed | a_default >);
static_assert(conforms < over<std::string&, lines_t>, models::const_iterable | models::borrowed | a_default >);
static_assert(conforms < over<char const (&)[4], lines_t>, models::const_iterable | models::borrowed | a_default >);
static_assert(conforms < over<std::string, lines_t>,
              models::const_iterable | models::defaultable >); // owns its text: moves only
static_assert(conforms < over<std::vector<char>&, lines_t>, models::const_iterable | models::borrowed | a_copy >);
static_assert(conforms < over<text, paragraphs_t>, models::const_iterable | models::borrowed | a_default >);
static_assert(conforms < over<std::string, paragraphs_t>, models::const_iterable | models::defaultable >);

// strip: const-iterable where its base is; its iterators need the view.
static_assert(conforms < over<over<text, lines_t>, strip_t>, models::const_iterable | a_default >);
static_assert(conforms < over<strings, strip_t>, models::const_iterable | a_copy >);
static_assert(conforms < over<owned, strip_t>, models::const_iterable | models::defaultable >);
static_assert(conforms < over<list, strip_t>, models::const_iterable | a_copy >);
static_assert(conforms<over<filtered, strip_t>, a_copy>);
static_assert(conforms<over<move_only, strip_t>, models::nothing>);
static_assert(conforms < over<records, decltype(views::strip_ads(&record::text))>, models::const_iterable | a_copy >);
static_assert(conforms < over<over<text, lines_t>, decltype(views::strip_ads | views::strip_social)>,
              models::const_iterable | a_default >);

// annotate and strip_duplicates remember what they found out: not const-iterable.
static_assert(conforms<over<over<text, lines_t>, annotate_t>, a_default>);
static_assert(conforms<over<strings, annotate_t>, a_copy>);
static_assert(conforms<over<owned, annotate_t>, models::defaultable>);
static_assert(conforms<over<list, annotate_t>, a_copy>);
static_assert(conforms<over<filtered, annotate_t>, a_copy>);
static_assert(conforms<over<move_only, annotate_t>, models::nothing>);
static_assert(conforms<over<records, decltype(views::annotate(&record::text))>, a_copy>);

static_assert(conforms<over<over<text, lines_t>, duplicates_t>, a_default>);
static_assert(conforms<over<strings, duplicates_t>, a_copy>);
static_assert(conforms<over<owned, duplicates_t>, models::defaultable>);
static_assert(conforms<over<list, duplicates_t>, a_copy>);
static_assert(conforms<over<filtered, duplicates_t>, a_copy>);
static_assert(conforms<over<move_only, duplicates_t>, models::nothing>);
static_assert(conforms<over<records, decltype(views::strip_duplicates(&record::text))>, a_copy>);
using near_t = decltype(views::strip_near_duplicates(0.8));
using recurring_t = decltype(views::strip_recurring(std::declval<pith::paragraph_counts const&>(), 3));
static_assert(conforms<over<over<text, lines_t>, near_t>, a_default>);
static_assert(conforms<over<owned, near_t>, models::defaultable>);
static_assert(conforms<over<move_only, near_t>, models::nothing>);
static_assert(conforms<over<records, decltype(views::strip_near_duplicates(&record::text))>, a_copy>);
static_assert(conforms<over<over<text, lines_t>, recurring_t>, a_default>);
static_assert(conforms<over<move_only, recurring_t>, models::nothing>);
// With a set of paragraphs seen, a copy would be a second document: move-only.
static_assert(conforms<over<over<text, lines_t>, across_t>, models::defaultable>);
static_assert(conforms<over<strings, across_t>, models::nothing>);
static_assert(conforms<over<strings, decltype(views::strip_duplicates(std::declval<pith::bounded_paragraphs&>()))>,
                       models::nothing>);
static_assert(pith::paragraph_set<pith::seen_paragraphs> && pith::paragraph_set<pith::seen_paragraphs_128> &&
              pith::paragraph_set<pith::bounded_paragraphs> && !pith::paragraph_set<pith::paragraph_counts>);

// The scored views remember what they found out, too.
static_assert(conforms<over<over<text, lines_t>, boilerplate_t>, a_default>);
static_assert(conforms<over<strings, boilerplate_t>, a_copy>);
static_assert(conforms<over<owned, boilerplate_t>, models::defaultable>);
static_assert(conforms<over<list, boilerplate_t>, a_copy>);
static_assert(conforms<over<filtered, boilerplate_t>, a_copy>);
static_assert(conforms<over<move_only, boilerplate_t>, models::nothing>);
static_assert(conforms<over<records, decltype(views::strip_boilerplate(&record::text))>, a_copy>);
static_assert(conforms<over<over<text, lines_t>, scores_t>, a_default>);
static_assert(conforms<over<owned, scores_t>, models::defaultable>);

// One behind another.
static_assert(conforms<over<over<over<text, lines_t>, strip_t>, duplicates_t>, a_default>);
static_assert(conforms<over<over<over<text, lines_t>, strip_t>, annotate_t>, a_default>);
static_assert(conforms<over<over<over<text, lines_t>, duplicates_t>, strip_t>, a_default>);

// Elements keep their type.
static_assert(std::same_as<ranges::range_reference_t<over<text, lines_t>>, std::string_view>);
static_assert(std::same_as<ranges::range_reference_t<over<strings, strip_t>>, std::string&>);
static_assert(
    std::same_as<ranges::range_reference_t<over<std::vector<std::string> const&, strip_t>>, std::string const&>);
static_assert(std::same_as<ranges::range_value_t<over<strings, strip_t>>, std::string>);
static_assert(std::same_as<ranges::range_reference_t<over<list, duplicates_t>>, std::string_view&>);
static_assert(
    std::same_as<ranges::range_reference_t<over<records, decltype(views::strip_ads(&record::text))>>, record&>);
static_assert(std::same_as<ranges::range_reference_t<over<strings, boilerplate_t>>, std::string&>);
static_assert(std::same_as<ranges::range_reference_t<over<strings, scores_t>>, pith::scored<std::string&>>);
static_assert(std::same_as<ranges::range_reference_t<over<strings, annotate_t>>, pith::annotated<std::string&>>);

// What is refused: text that can be read only once, elements that are not text, text that dies before it is judged.
template <class R, class F>
concept pipes = requires(R&& r, F const& f) { std::forward<R>(r) | f; };

using made = decltype(std::declval<strings>() | std::views::transform([](std::string const& s) { return s + "."; }));
static_assert(ranges::forward_range<made> && std::same_as<ranges::range_reference_t<made>, std::string>);

template <class R>
inline constexpr bool refused =
    !pipes<R, strip_t> && !pipes<R, annotate_t> && !pipes<R, duplicates_t> && !pith::text_range<R>;
template <class R>
inline constexpr bool taken =
    pipes<R, strip_t> && pipes<R, annotate_t> && pipes<R, duplicates_t> && pith::text_range<R>;
static_assert(taken<strings> && taken<list> && taken<move_only> && taken<filtered> && taken<std::vector<char const*>>);
static_assert(refused<input_only>);
static_assert(refused<std::vector<int>&>);
static_assert(refused<std::vector<record>&>);
static_assert(refused<made>);
static_assert(refused<int>);
static_assert(!pipes<records, decltype(views::strip_ads(&std::pair<int, int>::first))>);

// to_text reads once, so it takes what the others refuse.
static_assert(pipes<input_only, decltype(pith::to_text)>);
static_assert(pipes<made, decltype(pith::to_text)>);
static_assert(!pipes<std::vector<int>&, decltype(pith::to_text)>);

// Iterators of different constness and of the view's end compare.
static_assert(noexcept(std::declval<over<text, lines_t> const&>().begin()));
static_assert(std::is_nothrow_copy_constructible_v<ranges::iterator_t<over<over<text, lines_t>, strip_t>>>);
static_assert(std::is_trivially_copyable_v<ranges::iterator_t<over<text, lines_t>>>);
static_assert(std::is_trivially_copyable_v<ranges::iterator_t<over<over<text, lines_t>, strip_t>>>);

// A pipeline is a value, as small as what it holds.
static_assert(std::is_trivially_copyable_v<strip_t> && sizeof(strip_t) <= 4 * sizeof(void*));
static_assert(std::is_empty_v<lines_t>);

constexpr auto lines_of_all_kinds = page(ferry, "Advertisement", baker, baker);

constexpr bool test_move_only() {
    auto const make = [] { return move_only(lines_of_all_kinds.data(), lines_of_all_kinds.size()); };
    EXPECT(same(make() | views::strip_ads, {ferry, baker, baker}));
    EXPECT(same(make() | views::strip_duplicates, {ferry, "Advertisement", baker}));
    EXPECT(same(make() | views::strip_ads | views::strip_social | views::strip_duplicates, {ferry, baker}));
    std::size_t marked = 0;
    for (auto const& [line, verdict] : make() | views::annotate) marked += verdict ? 1u : 0u;
    EXPECT(marked == 1);
    return true;
}

} // namespace

TEST_CASE("views take a base that can only be moved and iterated") { BOTH_TIMES(test_move_only()); }

TEST_CASE("to_text takes a base that can be read only once") {
    REQUIRE((input_only(lines_of_all_kinds.data(), 2) | pith::to_text) == std::string(ferry) + "\nAdvertisement\n");
}
