// SPDX-License-Identifier: BSL-1.0
//
// What pith needs of <vector> and <algorithm>, for values that can be copied byte by byte. Where std::vector is used in
// functions that are not templates, every file that includes them pays for its members: a sixth of a second.
#ifndef PITH_LIST_HPP
#define PITH_LIST_HPP

#include <pith/version.hpp>

#include <cstddef>
#include <cstdint>
#include <string> // with std::allocator and std::construct_at; <memory> costs a quarter of a second more
#include <string_view>
#include <type_traits>
#include <utility>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::detail {

template <class T>
[[nodiscard]] constexpr T smaller(T a, T b) noexcept {
    return b < a ? b : a;
}
template <class T>
[[nodiscard]] constexpr T larger(T a, T b) noexcept {
    return a < b ? b : a;
}

/// What fits of a number into std::size_t: its low bits, or all that can be counted. Without a cast, which would be a
/// useless one where std::size_t has 64 bits.
[[nodiscard]] constexpr std::size_t low_bits(std::uint64_t n) noexcept { return n & ~std::size_t{0}; }
template <class To = std::size_t>
[[nodiscard]] constexpr To saturated(std::uint64_t n) noexcept {
    return n < static_cast<To>(-1) ? n & static_cast<To>(-1) : static_cast<To>(-1);
}

/// Values in a row that somebody else owns: what pith needs of std::span, whose iterators are a class of their own for
/// each type, and are checked for what concepts they model in every file.
template <class T>
class slice {
public:
    constexpr slice() = default;
    constexpr slice(T* data, std::size_t size) noexcept : data_(data), size_(size) {}
    template <std::size_t N>
    constexpr slice(T (&row)[N]) noexcept : data_(row), size_(N) {}
    /// Of an array, a list, another slice.
    template <class Row>
    constexpr slice(Row&& row) noexcept : data_(row.data()), size_(row.size()) {}

    [[nodiscard]] constexpr T* data() const noexcept { return data_; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] constexpr T* begin() const noexcept { return data_; }
    [[nodiscard]] constexpr T* end() const noexcept { return data_ + size_; }
    [[nodiscard]] constexpr T& operator[](std::size_t i) const noexcept { return data_[i]; }

private:
    T* data_ = nullptr;
    std::size_t size_ = 0;
};

/// A list that grows at its end, contiguous. Owns its memory, which doubles when it is full. Throws what allocation throws
/// and is then as before.
template <class T>
class list {
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

public:
    using value_type = T;

    constexpr list() = default;
    constexpr list(std::size_t n, T const& value) { resize(n, value); }
    constexpr list(list const& other) { append(other.data_, other.size_); }
    constexpr list(list&& other) noexcept { swap(other); }
    constexpr list& operator=(list other) noexcept {
        swap(other);
        return *this;
    }
    constexpr ~list() {
        if (data_ != nullptr) std::allocator<T>().deallocate(data_, room_);
    }
    constexpr void swap(list& other) noexcept {
        // By hand: std::swap asks a dozen templates about each type of pointer.
        T* const data = data_;
        data_ = other.data_;
        other.data_ = data;
        std::swap(size_, other.size_);
        std::swap(room_, other.room_);
    }

    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr std::size_t capacity() const noexcept { return room_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] constexpr T* data() noexcept { return data_; }
    [[nodiscard]] constexpr T const* data() const noexcept { return data_; }
    [[nodiscard]] constexpr T* begin() noexcept { return data_; }
    [[nodiscard]] constexpr T const* begin() const noexcept { return data_; }
    [[nodiscard]] constexpr T* end() noexcept { return data_ + size_; }
    [[nodiscard]] constexpr T const* end() const noexcept { return data_ + size_; }
    [[nodiscard]] constexpr T& operator[](std::size_t i) noexcept { return data_[i]; }
    [[nodiscard]] constexpr T const& operator[](std::size_t i) const noexcept { return data_[i]; }
    [[nodiscard]] constexpr T& back() noexcept { return data_[size_ - 1]; }
    [[nodiscard]] constexpr T const& back() const noexcept { return data_[size_ - 1]; }

    constexpr void push_back(T const& value) {
        T const kept = value; // it may be one of ours
        if (size_ == room_) grow(size_ + 1);
        std::construct_at(data_ + size_, kept);
        ++size_;
    }
    constexpr void append(T const* from, std::size_t n) {
        if (room_ - size_ < n) grow(size_ + n);
        for (std::size_t i = 0; i < n; ++i) std::construct_at(data_ + size_ + i, from[i]);
        size_ += n;
    }
    constexpr void reserve(std::size_t n) {
        if (n > room_) grow(n);
    }
    constexpr void resize(std::size_t n, T const& value = T()) {
        T const kept = value;
        if (n > room_) grow(n);
        for (std::size_t i = size_; i < n; ++i) std::construct_at(data_ + i, kept);
        size_ = n;
    }
    constexpr void assign(std::size_t n, T const& value) {
        size_ = 0;
        resize(n, value);
    }
    constexpr void clear() noexcept { size_ = 0; }

private:
    [[gnu::noinline]] constexpr void grow(std::size_t least) {
        std::size_t const room = larger(least, 2 * room_);
        T* const data = std::allocator<T>().allocate(room);
        for (std::size_t i = 0; i < size_; ++i) std::construct_at(data + i, data_[i]);
        if (data_ != nullptr) std::allocator<T>().deallocate(data_, room_);
        data_ = data;
        room_ = room;
    }

    T* data_ = nullptr;
    std::size_t size_ = 0, room_ = 0;
};

/// The texts of a range of lines, trimmed; blank ones are empty. They refer to the lines.
using text_list = list<std::string_view>;
/// The same, to read.
using page_texts = slice<std::string_view const>;

} // namespace pith::inline PITH_VERSION_NAME::detail

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_LIST_HPP
