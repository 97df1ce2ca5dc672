// SPDX-License-Identifier: BSL-1.0
//
// The least a range or view can be and still be one: what generic code must work with.
#ifndef PITH_TESTS_ARCHETYPES_HPP
#define PITH_TESTS_ARCHETYPES_HPP

#include <cstddef>
#include <iterator>
#include <ranges>
#include <string_view>
#include <utility>

namespace archetypes {

/// Can be read once: input_range and no more.
class input_only : public std::ranges::view_base {
public:
    struct iterator {
        using iterator_concept = std::input_iterator_tag;
        using value_type = std::string_view;
        using difference_type = std::ptrdiff_t;

        std::string_view const* at = nullptr;
        iterator() = default;
        constexpr explicit iterator(std::string_view const* p) : at(p) {}
        iterator(iterator&&) = default;
        iterator& operator=(iterator&&) = default;
        constexpr std::string_view const& operator*() const { return *at; }
        constexpr iterator& operator++() {
            ++at;
            return *this;
        }
        constexpr void operator++(int) { ++at; }
    };
    struct sentinel {
        std::string_view const* end = nullptr;
        friend constexpr bool operator==(iterator const& i, sentinel s) { return i.at == s.end; }
    };

    constexpr input_only(std::string_view const* first, std::size_t n) : first_(first), n_(n) {}
    constexpr iterator begin() { return iterator(first_); }
    constexpr sentinel end() { return {first_ + n_}; }

private:
    std::string_view const* first_;
    std::size_t n_;
};

/// Cannot be copied, cannot be iterated when const, has no default and no size, and ends with a sentinel of its
/// own: a forward view and no more.
class move_only : public std::ranges::view_base {
public:
    struct sentinel;
    struct iterator {
        using iterator_concept = std::forward_iterator_tag;
        using value_type = std::string_view;
        using difference_type = std::ptrdiff_t;

        std::string_view const* at = nullptr;
        constexpr std::string_view const& operator*() const { return *at; }
        constexpr iterator& operator++() {
            ++at;
            return *this;
        }
        constexpr iterator operator++(int) {
            auto const old = *this;
            ++at;
            return old;
        }
        friend bool operator==(iterator const&, iterator const&) = default;
    };
    struct sentinel {
        std::string_view const* end = nullptr;
        friend constexpr bool operator==(iterator const& i, sentinel s) { return i.at == s.end; }
    };

    constexpr move_only(std::string_view const* first, std::size_t n) : first_(first), n_(n) {}
    constexpr move_only(move_only&& other) noexcept
        : first_(std::exchange(other.first_, nullptr)), n_(std::exchange(other.n_, 0)) {}
    constexpr move_only& operator=(move_only&& other) noexcept {
        first_ = std::exchange(other.first_, nullptr);
        n_ = std::exchange(other.n_, 0);
        return *this;
    }
    constexpr iterator begin() { return {first_}; }
    constexpr sentinel end() { return {first_ + n_}; }

private:
    std::string_view const* first_;
    std::size_t n_;
};

static_assert(std::ranges::input_range<input_only> && !std::ranges::forward_range<input_only> &&
              std::ranges::view<input_only>);
static_assert(std::ranges::forward_range<move_only> && !std::ranges::bidirectional_range<move_only> &&
              std::ranges::view<move_only>);
static_assert(!std::copyable<move_only> && !std::default_initializable<move_only> &&
              !std::ranges::range<move_only const>);
static_assert(!std::ranges::common_range<move_only> && !std::ranges::sized_range<move_only> &&
              !std::ranges::borrowed_range<move_only>);

} // namespace archetypes

#endif // PITH_TESTS_ARCHETYPES_HPP
