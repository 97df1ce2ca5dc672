// SPDX-License-Identifier: BSL-1.0
//
// pith 0.1.0 in a single header. Generated from the headers under include/ by
// tests/generators/single_header.py: change those, not this.

// -------- pith/version.hpp

// The only home of pith's version. CMakeLists.txt, meson.build and the generator of the single header read
// the three numbers below from this file, so each stays on a line of its own in this form.
#ifndef PITH_VERSION_HPP
#define PITH_VERSION_HPP

#define PITH_VERSION_MAJOR 0
#define PITH_VERSION_MINOR 1
#define PITH_VERSION_PATCH 0

// The inline namespace that everything stands in: two versions in one program are two sets of names, and nothing of one is
// ever taken for something of the other. Nobody has to write it.
#define PITH_VERSION_NAME v0_1_0

namespace pith::inline PITH_VERSION_NAME {

/// The version of these headers, by semantic versioning. The preprocessor has the same numbers as PITH_VERSION_MAJOR,
/// PITH_VERSION_MINOR and PITH_VERSION_PATCH.
inline constexpr int version_major = PITH_VERSION_MAJOR;
inline constexpr int version_minor = PITH_VERSION_MINOR;
inline constexpr int version_patch = PITH_VERSION_PATCH;

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_VERSION_HPP

// -------- pith/closure.hpp

// The base of every adaptor closure here, and of yours.
//
// C++23 has std::ranges::range_adaptor_closure; g++ 12 lacks it in every mode, and using it where it exists
// would give one type two bases in one program. So one base serves all modes. The pipe operators are hidden
// friends, found only through a closure of ours:
//
//     range | ours        applies it
//     ours  | ours        composes
//     ours  | std's       composes      std's | ours        composes
//
// An adaptor of your own:
//
//     struct long_lines_closure : pith::closure<long_lines_closure> {
//         template <pith::text_range R>
//         constexpr auto operator()(R&& r) const {
//             return std::views::filter(std::forward<R>(r), [](std::string_view s) { return s.size() > 80; });
//         }
//     };
//     inline constexpr long_lines_closure long_lines;
//     page | pith::views::lines | pith::views::strip_ads | long_lines;
#ifndef PITH_CLOSURE_HPP
#define PITH_CLOSURE_HPP

#include <concepts>
#include <ranges>
#include <type_traits>
#include <utility>

namespace pith::inline PITH_VERSION_NAME {

template <class Derived>
struct closure;

/// A closure that derives from pith::closure.
template <class T>
concept pith_closure = std::derived_from<std::remove_cvref_t<T>, closure<std::remove_cvref_t<T>>>;

/// A closure of the standard library or of another one, recognised by a public question:
/// does it compose behind std::views::all?
template <class T>
concept foreign_closure =
    !pith_closure<T> && !std::ranges::range<T> && requires(std::remove_cvref_t<T> const& f) { std::views::all | f; };

/// Any closure that a pith closure composes with.
template <class T>
concept any_closure = pith_closure<T> || foreign_closure<T>;

/// Two closures that become one: `a.fused(b)` says how. So two strip adaptors in a row cost what one costs.
template <class A, class B>
concept fuses_with = requires(A const& a, std::remove_cvref_t<B> const& b) { a.fused(b); };

/// Two closures in a row, itself a closure: first `First`, then `Second`. What `a | b` yields where the two do not fuse.
/// Owns copies of both; costs and throws what they do.
template <class First, class Second>
struct composed : closure<composed<First, Second>> {
    First first;   ///< what is applied to the range
    Second second; ///< what is applied to the result

    constexpr composed(First f, Second s) : first(std::move(f)), second(std::move(s)) {}

    template <class R>
        requires std::invocable<First const&, R> && std::invocable<Second const&, std::invoke_result_t<First const&, R>>
    constexpr auto operator()(R&& r) const {
        return second(first(std::forward<R>(r)));
    }
};

/// Base class (CRTP) of adaptor closures: gives `Derived` the pipe operators: `range | it`, `it | other`, `other | it`,
/// where `other` is a closure of pith, of the standard library or of anyone who derives from this. `Derived` has a const
/// `operator()` that takes a range, constrained so that composition can ask whether it fits. Stateless itself; constant
/// time; never throws of its own. The README has an adaptor of one's own.
template <class Derived>
struct closure {
    // Self is deduced, so that a closure found only as a part of another's type is not asked about this range.
    template <std::derived_from<Derived> Self, std::ranges::range R>
        requires std::invocable<Self const&, R>
    friend constexpr auto operator|(R&& r, Self const& self) {
        return self(std::forward<R>(r));
    }
    template <any_closure F>
    friend constexpr auto operator|(Derived const& self, F&& next) {
        if constexpr (fuses_with<Derived, F>) return self.fused(next);
        else return composed<Derived, std::remove_cvref_t<F>>{self, std::forward<F>(next)};
    }
    template <foreign_closure F>
    friend constexpr auto operator|(F&& before, Derived const& self) {
        return composed<std::remove_cvref_t<F>, Derived>{std::forward<F>(before), self};
    }
};

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_CLOSURE_HPP

// -------- pith/list.hpp

// What pith needs of <vector> and <algorithm>, for values that can be copied byte by byte. Where std::vector is used in
// functions that are not templates, every file that includes them pays for its members: a sixth of a second.
#ifndef PITH_LIST_HPP
#define PITH_LIST_HPP

#include <cstddef>
#include <cstdint>
#include <string> // with std::allocator and std::construct_at; <memory> costs a quarter of a second more
#include <type_traits>
#include <utility>

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
        std::swap(data_, other.data_);
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
    constexpr void grow(std::size_t least) {
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

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_LIST_HPP

// -------- pith/text/swar.hpp

// Eight characters of ASCII at a time, in one machine word ("SIMD within a register"; Lamport, CACM 18(8), 1975).
//
// A question about the bytes of a word is answered by another word whose bytes have their high bit set where the
// answer is yes. The answers hold up to the first byte that is not ASCII: beyond it carries may disturb them.
#ifndef PITH_TEXT_SWAR_HPP
#define PITH_TEXT_SWAR_HPP

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace pith::inline PITH_VERSION_NAME::text::swar {

using word = std::uint64_t;

[[nodiscard]] constexpr word every(unsigned b) noexcept { return b * word{0x0101010101010101}; }
inline constexpr word high_bits = every(0x80);

/// The first `n` bytes of a word (n <= 8), the others zero.
[[nodiscard]] constexpr word first_bytes(word w, std::size_t n) noexcept {
    return n >= 8 ? w : w & ((word{1} << (8 * n)) - 1);
}
/// Eight bytes, the first one lowest, whatever the machine's byte order.
[[nodiscard]] constexpr word load(char const* p) noexcept {
    if (!std::is_constant_evaluated() && std::endian::native == std::endian::little) {
        word w = 0;
        std::memcpy(&w, p, 8);
        return w;
    }
    word w = 0;
    for (unsigned k = 0; k < 8; ++k) w |= word{static_cast<unsigned char>(p[k])} << (8 * k);
    return w;
}
/// Writes eight bytes, the lowest first, whatever the machine's byte order.
constexpr void store(char* p, word w) noexcept {
    if (!std::is_constant_evaluated() && std::endian::native == std::endian::little) {
        std::memcpy(p, &w, 8);
        return;
    }
    for (unsigned k = 0; k < 8; ++k) p[k] = static_cast<char>(static_cast<unsigned char>(w >> (8 * k)));
}
/// The bytes of `s` from `i` on, eight at most, zeros behind them. Reads nothing outside `s`.
[[nodiscard]] constexpr word load(std::string_view s, std::size_t i) noexcept {
    std::size_t const left = s.size() - i;
    if (left >= 8) return load(s.data() + i);
    if (s.size() >= 8) return left == 0 ? 0 : load(s.data() + s.size() - 8) >> (8 * (8 - left));
    word w = 0;
    for (std::size_t k = left; k-- > 0;) w = (w << 8) | static_cast<unsigned char>(s[i + k]);
    return w;
}

/// Whether all eight bytes are ASCII and none is NUL.
[[nodiscard]] constexpr bool is_shown(word w) noexcept { return (((w - every(1)) | w) & high_bits) == 0; }
/// Bytes that are not ASCII. Exact everywhere.
[[nodiscard]] constexpr word not_ascii(word w) noexcept { return w & high_bits; }
[[nodiscard]] constexpr word below(word w, unsigned char c) noexcept { return ~(w + every(0x80u - c)) & high_bits; }
[[nodiscard]] constexpr word between(word w, unsigned char first, unsigned char last) noexcept {
    return (w + every(0x80u - first)) & ~(w + every(0x7Fu - last)) & high_bits;
}
[[nodiscard]] constexpr word equal(word w, unsigned char c) noexcept { return below(w ^ every(c), 1); }

/// How many bytes come before the first yes; 8 where there is none.
[[nodiscard]] constexpr std::size_t before(word yes) noexcept {
    return static_cast<std::size_t>(std::countr_zero(yes)) / 8;
}
/// Whether a question about a word is answered with yes anywhere in `s`.
template <class Question>
[[nodiscard]] constexpr bool any(std::string_view s, Question question) noexcept {
    for (std::size_t i = 0; i < s.size(); i += 8)
        if (question(load(s, i)) != 0) return true;
    return false;
}
/// The answers as one bit a byte, the first byte lowest.
[[nodiscard]] constexpr unsigned bits(word yes) noexcept {
    return static_cast<unsigned>((yes * word{0x0002040810204081}) >> 56);
}
/// The same in a word of 64 such bits, which begin at bit `at`.
[[nodiscard]] constexpr word bits(word yes, std::size_t at) noexcept { return word{bits(yes)} << at; }
/// How many of such bits are set.
[[nodiscard]] constexpr std::size_t count(word yes) noexcept { return static_cast<std::size_t>(std::popcount(yes)); }
/// The first `n` of such bits (n <= 64).
[[nodiscard]] constexpr word first_bits(std::size_t n) noexcept { return n >= 64 ? ~word{0} : (word{1} << n) - 1; }

/// Adds up the yeses of words: `tally += yes >> 7` up to 255 times, then this.
[[nodiscard]] constexpr std::size_t sum(word tally) noexcept {
    constexpr word even = 0x00FF00FF00FF00FFu;
    return static_cast<std::uint32_t>((((tally & even) + ((tally >> 8) & even)) * word{0x0001000100010001}) >> 48);
}

/// The answers to a question about each of the 64 bytes at `p`, a bit each, the first lowest. Asks byte by byte: compilers
/// make of this what vector instructions there are, also of the oldest x86-64.
template <class Question>
[[nodiscard]] constexpr word bits_of_64(char const* p, Question question) noexcept {
    std::array<char, 64> yes{};
    for (std::size_t k = 0; k < 64; ++k)
        yes[k] = question(static_cast<unsigned char>(p[k])) ? static_cast<char>(0x80) : '\0';
    word all = 0;
    for (std::size_t k = 0; k < 64; k += 8) all |= bits(load(yes.data() + k), k);
    return all;
}

} // namespace pith::inline PITH_VERSION_NAME::text::swar

#endif // PITH_TEXT_SWAR_HPP

// -------- pith/repeats/hash.hpp

// XXH64, so that fingerprints are the same in every build, on every machine and in other languages.
#ifndef PITH_REPEATS_HASH_HPP
#define PITH_REPEATS_HASH_HPP

#include <array>

namespace pith::inline PITH_VERSION_NAME::text {

/// The hash XXH64 of bytes that come in pieces, after Yann Collet's specification ("xxHash fast digest algorithm",
/// doc/xxhash_spec.md of the xxHash project). Independent of byte order. Linear; never throws or allocates. Not
/// cryptographic: who knows the seed can make texts that collide.
class xxh64 {
public:
    constexpr explicit xxh64(std::uint64_t seed = 0) noexcept
        : lanes_{seed + p1 + p2, seed + p2, seed, seed - p1}, seed_(seed) {}

    /// Adds bytes.
    constexpr void update(std::string_view s) noexcept {
        size_ += s.size();
        if (held_ != 0) {
            std::size_t const n = s.size() < stripe - held_ ? s.size() : stripe - held_;
            hold(s.substr(0, n));
            s.remove_prefix(n);
            if (held_ < stripe) return;
            take({tail_.data(), stripe});
            held_ = 0;
        }
        hold(take(s));
    }
    /// The hash of all bytes so far.
    [[nodiscard]] constexpr std::uint64_t digest() const noexcept { return digest_with({tail_.data(), held_}); }
    /// The hash of all bytes so far and these, in less time than update() and digest().
    [[nodiscard]] constexpr std::uint64_t digest(std::string_view last) noexcept {
        if (held_ != 0) {
            update(last);
            return digest();
        }
        size_ += last.size();
        return digest_with(take(last));
    }
    /// The hash of one text.
    [[nodiscard]] static constexpr std::uint64_t of(std::string_view s, std::uint64_t seed = 0) noexcept {
        return xxh64(seed).digest(s);
    }

private:
    static constexpr std::size_t stripe = 32;
    static constexpr std::uint64_t p1 = 11400714785074694791u, p2 = 14029467366897019727u, p3 = 1609587929392839161u,
                                   p4 = 9650029242287828579u, p5 = 2870177450012600261u;

    static constexpr std::uint64_t round(std::uint64_t lane, std::uint64_t input) noexcept {
        return std::rotl(lane + input * p2, 31) * p1;
    }
    constexpr void hold(std::string_view s) noexcept {
        std::char_traits<char>::copy(tail_.data() + held_, s.data(), s.size());
        held_ += s.size();
    }
    /// Takes whole stripes; returns what is left.
    constexpr std::string_view take(std::string_view s) noexcept {
        // Spelled out: g++ turns a loop over the lanes into vector code without a multiplication of its own, half as fast.
        auto [a, b, c, d] = lanes_;
        for (; s.size() >= stripe; s.remove_prefix(stripe)) {
            a = round(a, swar::load(s.data()));
            b = round(b, swar::load(s.data() + 8));
            c = round(c, swar::load(s.data() + 16));
            d = round(d, swar::load(s.data() + 24));
        }
        lanes_ = {a, b, c, d};
        return s;
    }
    [[nodiscard]] constexpr std::uint64_t digest_with(std::string_view tail) const noexcept {
        std::uint64_t h = seed_ + p5;
        if (size_ >= stripe) {
            h = std::rotl(lanes_[0], 1) + std::rotl(lanes_[1], 7) + std::rotl(lanes_[2], 12) + std::rotl(lanes_[3], 18);
            for (auto const lane : lanes_) h = (h ^ round(0, lane)) * p1 + p4;
        }
        h += size_;
        for (; tail.size() >= 8; tail.remove_prefix(8))
            h = std::rotl(h ^ round(0, swar::load(tail.data())), 27) * p1 + p4;
        if (tail.size() >= 4) {
            h = std::rotl(h ^ (swar::load(tail.substr(0, 4), 0) * p1), 23) * p2 + p3;
            tail.remove_prefix(4);
        }
        for (char const c : tail) h = std::rotl(h ^ (static_cast<unsigned char>(c) * p5), 11) * p1;
        h = (h ^ (h >> 33)) * p2;
        h = (h ^ (h >> 29)) * p3;
        return h ^ (h >> 32);
    }

    std::array<std::uint64_t, 4> lanes_;
    std::uint64_t seed_, size_ = 0;
    std::array<char, stripe> tail_{};
    std::size_t held_ = 0;
};

} // namespace pith::inline PITH_VERSION_NAME::text

#endif // PITH_REPEATS_HASH_HPP

// -------- pith/text/utf8.hpp

// UTF-8, one character at a time, where a byte that is not UTF-8 is a character of its own.
#ifndef PITH_TEXT_UTF8_HPP
#define PITH_TEXT_UTF8_HPP

#include <cstddef>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::text {

static_assert(std::string_view("\u00E9").size() == 2, "pith's phrases are UTF-8: compile with /utf-8");

/// One decoded character and the bytes it took, 1 to 4. A byte that starts no valid sequence (RFC 3629:
/// overlong forms, surrogates, above U+10FFFF, truncated) comes back alone as `bad_byte + byte`, a value no
/// character has, so that text which is not UTF-8 stays text.
struct decoded {
    char32_t code;
    std::size_t size;
};
inline constexpr char32_t bad_byte = 0x110000;

[[nodiscard]] constexpr unsigned char byte_at(std::string_view s, std::size_t i) noexcept {
    return static_cast<unsigned char>(s[i]);
}

/// Whether a byte is a small letter of ASCII, the letters in which phrases are kept.
[[nodiscard]] constexpr bool is_small(char c) noexcept { return c >= 'a' && c <= 'z'; }

/// Whether the byte continues a sequence that an earlier byte began.
[[nodiscard]] constexpr bool is_continuation(unsigned char b) noexcept { return (b & 0xC0u) == 0x80u; }

namespace detail {
/// decode() of what is not ASCII. Never inlined, as is the other rare half of what is asked everywhere: an optimiser takes
/// 30 ms for a kilobyte of code, in every file that cleans.
[[gnu::noinline]] constexpr decoded decode_long(std::string_view s, std::size_t i) noexcept {
    unsigned char const lead = byte_at(s, i);
    decoded const bad{bad_byte + lead, 1};
    std::size_t const size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || s.size() - i < size) return bad;
    char32_t code = lead & (0x7Fu >> size);
    for (std::size_t k = 1; k < size; ++k) {
        unsigned char const b = byte_at(s, i + k);
        if (!is_continuation(b)) return bad;
        code = (code << 6) | (b & 0x3Fu);
    }
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (code < least[size] || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return bad;
    return {code, size};
}
} // namespace detail

/// The character that starts at byte `i` of `s`. Precondition: `i < s.size()`. Constant time.
[[nodiscard]] constexpr decoded decode(std::string_view s, std::size_t i) noexcept {
    if (byte_at(s, i) < 0x80) return {byte_at(s, i), 1};
    return detail::decode_long(s, i);
}

namespace detail {
[[gnu::noinline]] constexpr decoded decode_long_before(std::string_view s, std::size_t i) noexcept {
    for (std::size_t back = 1; back <= 4 && back <= i; ++back) {
        if (is_continuation(byte_at(s, i - back))) continue;
        decoded const d = decode(s, i - back);
        if (d.size == back) return d;
        break;
    }
    return {bad_byte + byte_at(s, i - 1), 1};
}
} // namespace detail

/// The character that ends just before byte `i` of `s`. Precondition: `i > 0`. Constant time.
[[nodiscard]] constexpr decoded decode_before(std::string_view s, std::size_t i) noexcept {
    if (byte_at(s, i - 1) < 0x80) return {byte_at(s, i - 1), 1};
    return detail::decode_long_before(s, i);
}

/// Writes `code` as UTF-8 at `out`, which has room for 4 bytes; returns the bytes written. A bad byte is
/// written back as it was.
constexpr std::size_t encode(char32_t code, char* out) noexcept {
    auto const put = [out](std::size_t k, char32_t bits) {
        out[k] = static_cast<char>(static_cast<unsigned char>(bits));
    };
    if (code < 0x80 || code >= bad_byte) {
        put(0, code & 0xFFu);
        return 1;
    }
    if (code < 0x800) {
        put(0, 0xC0u | (code >> 6));
        put(1, 0x80u | (code & 0x3Fu));
        return 2;
    }
    if (code < 0x10000) {
        put(0, 0xE0u | (code >> 12));
        put(1, 0x80u | ((code >> 6) & 0x3Fu));
        put(2, 0x80u | (code & 0x3Fu));
        return 3;
    }
    put(0, 0xF0u | (code >> 18));
    put(1, 0x80u | ((code >> 12) & 0x3Fu));
    put(2, 0x80u | ((code >> 6) & 0x3Fu));
    put(3, 0x80u | (code & 0x3Fu));
    return 4;
}

} // namespace pith::inline PITH_VERSION_NAME::text

#endif // PITH_TEXT_UTF8_HPP

// -------- pith/text/fold.hpp

// Which characters count as the same one, and what kind of character each is.
//
// Folding is for comparing only; no text that a user gets back is ever folded. It covers the scripts of the
// phrase tables: Latin, Greek, Cyrillic, Armenian, Arabic, and the full-width forms of East Asian text.
#ifndef PITH_TEXT_FOLD_HPP
#define PITH_TEXT_FOLD_HPP

#include <cstddef>
#include <iterator>

namespace pith::inline PITH_VERSION_NAME::text {

namespace detail {
/// fold_case() of what is not ASCII.
[[gnu::noinline]] constexpr char32_t fold_other(char32_t c) noexcept {
    auto const in = [c](char32_t a, char32_t b) { return c >= a && c <= b; };
    if (c < 0x250) {
        if (c < 0x100) return in(0xC0, 0xDE) && c != 0xD7 ? c + 32 : c;
        if (c == 0x130 || c == 0x131) return U'i';
        if (c == 0x178) return 0xFF;
        if (c == 0x17F) return U's';
        if (in(0x139, 0x148) || in(0x179, 0x17E) || in(0x1CD, 0x1DC)) return c + (c & 1);
        if (in(0x100, 0x137) || in(0x14A, 0x177) || in(0x1DE, 0x1EF) || in(0x1F8, 0x233)) return c | 1;
        if (c == 0x1A0 || c == 0x1AF) return c + 1; // Vietnamese o and u with horn
        return c;
    }
    if (in(0x370, 0x3FF)) {
        if (c == 0x386) return 0x3AC;
        if (in(0x388, 0x38A)) return c + 37;
        if (c == 0x38C) return 0x3CC;
        if (c == 0x38E || c == 0x38F) return c + 63;
        if (in(0x391, 0x3AB) && c != 0x3A2) return c + 32;
        return c == 0x3C2 ? 0x3C3 : c; // final sigma
    }
    if (in(0x400, 0x52F)) {
        if (c == 0x401 || c == 0x451) return 0x435;
        if (in(0x400, 0x40F)) return c + 80;
        if (in(0x410, 0x42F)) return c + 32;
        if (in(0x4C1, 0x4CE)) return c + (c & 1);
        if (in(0x460, 0x481) || in(0x48A, 0x4BF) || in(0x4D0, 0x52F)) return c | 1;
        return c;
    }
    if (in(0x531, 0x556)) return c + 48;
    if (c == 0x622 || c == 0x623 || c == 0x625 || c == 0x671) return 0x627;
    if (in(0x1E00, 0x1E95) || in(0x1EA0, 0x1EFF)) return c | 1;
    if (in(0xFF01, 0xFF5E)) return c - 0xFEE0 >= U'A' && c - 0xFEE0 <= U'Z' ? c - 0xFEE0 + 32 : c - 0xFEE0;
    return c;
}
} // namespace detail

/// A character's lower case, simple and locale-free (after Unicode's CaseFolding.txt, statuses C and S, for the
/// scripts above). Turkish dotted and dotless i both fold to `i`, so that either way of upper-casing matches;
/// Russian yo folds to ye, and the hamza forms of alef to alef, as most writers leave the marks out.
[[nodiscard]] constexpr char32_t fold_case(char32_t c) noexcept {
    if (c < 0x80) return c >= U'A' && c <= U'Z' ? c + 32 : c;
    return detail::fold_other(c);
}

/// Space of any kind, no-break and line separators among them.
[[nodiscard]] constexpr bool is_space(char32_t c) noexcept {
    return c == U' ' || (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

/// Characters that show nothing: soft hyphens, zero-width and direction marks, variation selectors, the byte
/// order mark, NUL; and the Arabic stretch and vowel marks, which writers leave out at will.
[[nodiscard]] constexpr bool is_invisible(char32_t c) noexcept {
    return c == 0 || c == 0xAD || c == 0x61C || c == 0x640 || (c >= 0x64B && c <= 0x652) || c == 0x670 ||
           (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
           (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF;
}

/// Decimal digits, in the scripts of the tables.
[[nodiscard]] constexpr bool is_digit(char32_t c) noexcept {
    return (c >= U'0' && c <= U'9') || (c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9) ||
           (c >= 0x966 && c <= 0x96F) || (c >= 0xFF10 && c <= 0xFF19);
}

/// Scripts written without spaces between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer.
[[nodiscard]] constexpr bool is_unspaced(char32_t c) noexcept {
    return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF) ||
           (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x20000 && c <= 0x3FFFF);
}

/// Wide characters, each worth about two letters of an alphabet: ideographs, kana, Hangul syllables.
[[nodiscard]] constexpr bool is_wide(char32_t c) noexcept {
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

namespace detail {
/// is_word() of what is not ASCII.
[[gnu::noinline]] constexpr bool is_other_word(char32_t c) noexcept {
    if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
    if (c < 0x2000)
        return c != 0xD7 && c != 0xF7 && c != 0x37E && c != 0x387 && c != 0x589 && c != 0x60C && c != 0x61B &&
               c != 0x61F && c != 0x66A && c != 0x6D4 && c != 0x964 && c != 0x965 && c != 0x17D4 && c != 0x1680;
    if (c < 0x3041) return (c >= 0x2C00 && c <= 0x2DFF) || c == 0x3005 || c == 0x3007;
    if (c >= 0x1F000 && c <= 0x1FAFF) return false;
    if (c >= 0xFE10 && c <= 0xFE6F) return false;
    if (c >= 0xFF00 && c <= 0xFFEF) {
        char32_t const half = fold_case(c);
        return (c >= 0xFF66 && c <= 0xFFDC) || (half >= U'a' && half <= U'z') || (half >= U'0' && half <= U'9');
    }
    return c != 0x30FB && c != 0xFEFF && !(c >= 0xE000 && c <= 0xF8FF);
}
} // namespace detail

/// Letters, digits and combining marks: what a word is made of. Everything above ASCII that is not known to be
/// space, punctuation or a symbol counts, a bad byte too (it is a letter in some legacy encoding).
[[nodiscard]] constexpr bool is_word(char32_t c) noexcept {
    if (c < 0x80) return (c >= U'0' && c <= U'9') || ((c | 32) >= U'a' && (c | 32) <= U'z');
    return detail::is_other_word(c);
}

/// Quotation marks: single ones fold to `'`, double ones to `"`; 0 for anything else. Guillemets are left out:
/// in extracted text they are arrows as often as quotes.
[[nodiscard]] constexpr char32_t straight_quote(char32_t c) noexcept {
    switch (c) {
    case U'\'':
    case U'`':
    case 0xB4:
    case 0x2BC:
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0xFF07: return U'\'';
    case U'"':
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0xFF02: return U'"';
    default: return 0;
    }
}

/// Hyphens, dashes and the minus sign.
[[nodiscard]] constexpr bool is_dash(char32_t c) noexcept {
    return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D;
}

namespace detail {
struct character_range {
    char32_t first, last;
};
/// What ends a sentence in other than the most common scripts: Unicode's Sentence_Terminal (PropList.txt, 16.0), and beside
/// it the ellipsis and the marks that end a Tibetan clause.
inline constexpr character_range terminals[] = {
    {0x589, 0x589},     {0x61D, 0x61F},     {0x6D4, 0x6D4},     {0x700, 0x702},     {0x7F9, 0x7F9},
    {0x837, 0x837},     {0x839, 0x839},     {0x83D, 0x83E},     {0x964, 0x965},     {0xF0D, 0xF0E},
    {0xF11, 0xF11},     {0x104A, 0x104B},   {0x1362, 0x1362},   {0x1367, 0x1368},   {0x166E, 0x166E},
    {0x1735, 0x1736},   {0x17D4, 0x17D5},   {0x1803, 0x1803},   {0x1809, 0x1809},   {0x1944, 0x1945},
    {0x1AA8, 0x1AAB},   {0x1B4E, 0x1B4F},   {0x1B5A, 0x1B5B},   {0x1B5E, 0x1B5F},   {0x1B7D, 0x1B7F},
    {0x1C3B, 0x1C3C},   {0x1C7E, 0x1C7F},   {0x2026, 0x2026},   {0x203C, 0x203D},   {0x2047, 0x2049},
    {0x2CF9, 0x2CFB},   {0x2E2E, 0x2E2E},   {0x2E3C, 0x2E3C},   {0x2E53, 0x2E54},   {0x3002, 0x3002},
    {0xA4FF, 0xA4FF},   {0xA60E, 0xA60F},   {0xA6F3, 0xA6F3},   {0xA6F7, 0xA6F7},   {0xA876, 0xA877},
    {0xA8CE, 0xA8CF},   {0xA92F, 0xA92F},   {0xA9C8, 0xA9C9},   {0xAA5D, 0xAA5F},   {0xAAF0, 0xAAF1},
    {0xABEB, 0xABEB},   {0xFE12, 0xFE12},   {0xFE15, 0xFE16},   {0xFE52, 0xFE52},   {0xFE56, 0xFE57},
    {0xFF01, 0xFF01},   {0xFF0E, 0xFF0E},   {0xFF1F, 0xFF1F},   {0xFF61, 0xFF61},   {0x10A56, 0x10A57},
    {0x10F55, 0x10F59}, {0x10F86, 0x10F89}, {0x11047, 0x11048}, {0x110BE, 0x110C1}, {0x11141, 0x11143},
    {0x111C5, 0x111C6}, {0x111CD, 0x111CD}, {0x111DE, 0x111DF}, {0x11238, 0x11239}, {0x1123B, 0x1123C},
    {0x112A9, 0x112A9}, {0x113D4, 0x113D5}, {0x1144B, 0x1144C}, {0x115C2, 0x115C3}, {0x115C9, 0x115D7},
    {0x11641, 0x11642}, {0x1173C, 0x1173E}, {0x11944, 0x11944}, {0x11946, 0x11946}, {0x11A42, 0x11A43},
    {0x11A9B, 0x11A9C}, {0x11C41, 0x11C42}, {0x11EF7, 0x11EF8}, {0x11F43, 0x11F44}, {0x16A6E, 0x16A6F},
    {0x16AF5, 0x16AF5}, {0x16B37, 0x16B38}, {0x16B44, 0x16B44}, {0x16D6E, 0x16D6F}, {0x16E98, 0x16E98},
    {0x1BC9F, 0x1BC9F}, {0x1DA88, 0x1DA88},
};
} // namespace detail

/// What ends a sentence, in any script. Constant time.
[[nodiscard]] constexpr bool is_terminal(char32_t c) noexcept {
    if (c < 0x589) return c == U'.' || c == U'!' || c == U'?';
    if (c >= 0x3003 && c < 0xA4FF) return false; // ideographs, kana
    std::size_t low = 0, high = std::size(detail::terminals);
    while (low < high) {
        std::size_t const middle = (low + high) / 2;
        if (detail::terminals[middle].last < c) low = middle + 1;
        else high = middle;
    }
    return low < std::size(detail::terminals) && detail::terminals[low].first <= c;
}

/// Scripts whose writers end a sentence with nothing, or with a space: Thai and Lao; often Burmese, Khmer, Tibetan.
[[nodiscard]] constexpr bool is_without_stops(char32_t c) noexcept {
    return (c >= 0x0E00 && c <= 0x0FFF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF);
}

/// What may stand between a sentence's end and the line's: closing quotes and brackets.
[[nodiscard]] constexpr bool is_closer(char32_t c) noexcept {
    switch (c) {
    case U')':
    case U']':
    case U'}':
    case U'*':
    case 0xBB:
    case 0xAB:
    case 0x203A:
    case 0x300D:
    case 0x300F:
    case 0x3009:
    case 0x300B:
    case 0x3011:
    case 0xFF09: return true;
    default: return straight_quote(c) != 0;
    }
}

} // namespace pith::inline PITH_VERSION_NAME::text

#endif // PITH_TEXT_FOLD_HPP

// -------- pith/text/letters.hpp

// fold_case() of the letters of two bytes in UTF-8 that text is full of, worked out beforehand: accented Latin, Greek and
// Cyrillic. A compiler takes longer to work it out than to include <ranges>. tests/text/fold.cpp compares the two.
#ifndef PITH_TEXT_LETTERS_HPP
#define PITH_TEXT_LETTERS_HPP

namespace pith::inline PITH_VERSION_NAME::text {

namespace detail {

// U+00C0 to U+023F and U+0380 to U+04FF, folded; 0 for what is no letter and for what folds to ASCII. Escapes, so that
// no compiler reads them in another encoding.
inline constexpr char16_t latin_letters[] =
    u"\u00E0\u00E1\u00E2\u00E3\u00E4\u00E5\u00E6\u00E7\u00E8\u00E9\u00EA\u00EB\u00EC\u00ED\u00EE\u00EF"
    u"\u00F0\u00F1\u00F2\u00F3\u00F4\u00F5\u00F6\0\u00F8\u00F9\u00FA\u00FB\u00FC\u00FD\u00FE\u00DF"
    u"\u00E0\u00E1\u00E2\u00E3\u00E4\u00E5\u00E6\u00E7\u00E8\u00E9\u00EA\u00EB\u00EC\u00ED\u00EE\u00EF"
    u"\u00F0\u00F1\u00F2\u00F3\u00F4\u00F5\u00F6\0\u00F8\u00F9\u00FA\u00FB\u00FC\u00FD\u00FE\u00FF"
    u"\u0101\u0101\u0103\u0103\u0105\u0105\u0107\u0107\u0109\u0109\u010B\u010B\u010D\u010D\u010F\u010F"
    u"\u0111\u0111\u0113\u0113\u0115\u0115\u0117\u0117\u0119\u0119\u011B\u011B\u011D\u011D\u011F\u011F"
    u"\u0121\u0121\u0123\u0123\u0125\u0125\u0127\u0127\u0129\u0129\u012B\u012B\u012D\u012D\u012F\u012F"
    u"\0\0\u0133\u0133\u0135\u0135\u0137\u0137\u0138\u013A\u013A\u013C\u013C\u013E\u013E\u0140"
    u"\u0140\u0142\u0142\u0144\u0144\u0146\u0146\u0148\u0148\u0149\u014B\u014B\u014D\u014D\u014F\u014F"
    u"\u0151\u0151\u0153\u0153\u0155\u0155\u0157\u0157\u0159\u0159\u015B\u015B\u015D\u015D\u015F\u015F"
    u"\u0161\u0161\u0163\u0163\u0165\u0165\u0167\u0167\u0169\u0169\u016B\u016B\u016D\u016D\u016F\u016F"
    u"\u0171\u0171\u0173\u0173\u0175\u0175\u0177\u0177\u00FF\u017A\u017A\u017C\u017C\u017E\u017E\0"
    u"\u0180\u0181\u0182\u0183\u0184\u0185\u0186\u0187\u0188\u0189\u018A\u018B\u018C\u018D\u018E\u018F"
    u"\u0190\u0191\u0192\u0193\u0194\u0195\u0196\u0197\u0198\u0199\u019A\u019B\u019C\u019D\u019E\u019F"
    u"\u01A1\u01A1\u01A2\u01A3\u01A4\u01A5\u01A6\u01A7\u01A8\u01A9\u01AA\u01AB\u01AC\u01AD\u01AE\u01B0"
    u"\u01B0\u01B1\u01B2\u01B3\u01B4\u01B5\u01B6\u01B7\u01B8\u01B9\u01BA\u01BB\u01BC\u01BD\u01BE\u01BF"
    u"\u01C0\u01C1\u01C2\u01C3\u01C4\u01C5\u01C6\u01C7\u01C8\u01C9\u01CA\u01CB\u01CC\u01CE\u01CE\u01D0"
    u"\u01D0\u01D2\u01D2\u01D4\u01D4\u01D6\u01D6\u01D8\u01D8\u01DA\u01DA\u01DC\u01DC\u01DD\u01DF\u01DF"
    u"\u01E1\u01E1\u01E3\u01E3\u01E5\u01E5\u01E7\u01E7\u01E9\u01E9\u01EB\u01EB\u01ED\u01ED\u01EF\u01EF"
    u"\u01F0\u01F1\u01F2\u01F3\u01F4\u01F5\u01F6\u01F7\u01F9\u01F9\u01FB\u01FB\u01FD\u01FD\u01FF\u01FF"
    u"\u0201\u0201\u0203\u0203\u0205\u0205\u0207\u0207\u0209\u0209\u020B\u020B\u020D\u020D\u020F\u020F"
    u"\u0211\u0211\u0213\u0213\u0215\u0215\u0217\u0217\u0219\u0219\u021B\u021B\u021D\u021D\u021F\u021F"
    u"\u0221\u0221\u0223\u0223\u0225\u0225\u0227\u0227\u0229\u0229\u022B\u022B\u022D\u022D\u022F\u022F"
    u"\u0231\u0231\u0233\u0233\u0234\u0235\u0236\u0237\u0238\u0239\u023A\u023B\u023C\u023D\u023E\u023F";
inline constexpr char16_t greek_and_cyrillic_letters[] =
    u"\u0380\u0381\u0382\u0383\u0384\u0385\u03AC\0\u03AD\u03AE\u03AF\u038B\u03CC\u038D\u03CD\u03CE"
    u"\u0390\u03B1\u03B2\u03B3\u03B4\u03B5\u03B6\u03B7\u03B8\u03B9\u03BA\u03BB\u03BC\u03BD\u03BE\u03BF"
    u"\u03C0\u03C1\u03A2\u03C3\u03C4\u03C5\u03C6\u03C7\u03C8\u03C9\u03CA\u03CB\u03AC\u03AD\u03AE\u03AF"
    u"\u03B0\u03B1\u03B2\u03B3\u03B4\u03B5\u03B6\u03B7\u03B8\u03B9\u03BA\u03BB\u03BC\u03BD\u03BE\u03BF"
    u"\u03C0\u03C1\u03C3\u03C3\u03C4\u03C5\u03C6\u03C7\u03C8\u03C9\u03CA\u03CB\u03CC\u03CD\u03CE\u03CF"
    u"\u03D0\u03D1\u03D2\u03D3\u03D4\u03D5\u03D6\u03D7\u03D8\u03D9\u03DA\u03DB\u03DC\u03DD\u03DE\u03DF"
    u"\u03E0\u03E1\u03E2\u03E3\u03E4\u03E5\u03E6\u03E7\u03E8\u03E9\u03EA\u03EB\u03EC\u03ED\u03EE\u03EF"
    u"\u03F0\u03F1\u03F2\u03F3\u03F4\u03F5\u03F6\u03F7\u03F8\u03F9\u03FA\u03FB\u03FC\u03FD\u03FE\u03FF"
    u"\u0450\u0435\u0452\u0453\u0454\u0455\u0456\u0457\u0458\u0459\u045A\u045B\u045C\u045D\u045E\u045F"
    u"\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u0439\u043A\u043B\u043C\u043D\u043E\u043F"
    u"\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0448\u0449\u044A\u044B\u044C\u044D\u044E\u044F"
    u"\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u0439\u043A\u043B\u043C\u043D\u043E\u043F"
    u"\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0448\u0449\u044A\u044B\u044C\u044D\u044E\u044F"
    u"\u0450\u0435\u0452\u0453\u0454\u0455\u0456\u0457\u0458\u0459\u045A\u045B\u045C\u045D\u045E\u045F"
    u"\u0461\u0461\u0463\u0463\u0465\u0465\u0467\u0467\u0469\u0469\u046B\u046B\u046D\u046D\u046F\u046F"
    u"\u0471\u0471\u0473\u0473\u0475\u0475\u0477\u0477\u0479\u0479\u047B\u047B\u047D\u047D\u047F\u047F"
    u"\u0481\u0481\u0482\u0483\u0484\u0485\u0486\u0487\u0488\u0489\u048B\u048B\u048D\u048D\u048F\u048F"
    u"\u0491\u0491\u0493\u0493\u0495\u0495\u0497\u0497\u0499\u0499\u049B\u049B\u049D\u049D\u049F\u049F"
    u"\u04A1\u04A1\u04A3\u04A3\u04A5\u04A5\u04A7\u04A7\u04A9\u04A9\u04AB\u04AB\u04AD\u04AD\u04AF\u04AF"
    u"\u04B1\u04B1\u04B3\u04B3\u04B5\u04B5\u04B7\u04B7\u04B9\u04B9\u04BB\u04BB\u04BD\u04BD\u04BF\u04BF"
    u"\u04C0\u04C2\u04C2\u04C4\u04C4\u04C6\u04C6\u04C8\u04C8\u04CA\u04CA\u04CC\u04CC\u04CE\u04CE\u04CF"
    u"\u04D1\u04D1\u04D3\u04D3\u04D5\u04D5\u04D7\u04D7\u04D9\u04D9\u04DB\u04DB\u04DD\u04DD\u04DF\u04DF"
    u"\u04E1\u04E1\u04E3\u04E3\u04E5\u04E5\u04E7\u04E7\u04E9\u04E9\u04EB\u04EB\u04ED\u04ED\u04EF\u04EF"
    u"\u04F1\u04F1\u04F3\u04F3\u04F5\u04F5\u04F7\u04F7\u04F9\u04F9\u04FB\u04FB\u04FD\u04FD\u04FF\u04FF";

} // namespace detail

/// The fold_case() of `c` (U+0080 to U+07FF) where it is a letter that folds to one of two bytes and stands in these
/// tables; else 0. Constant time.
[[nodiscard]] constexpr char16_t fold_letter(char32_t c) noexcept {
    if (c >= 0xC0 && c < 0x240) return detail::latin_letters[c - 0xC0];
    return c >= 0x380 && c < 0x500 ? detail::greek_and_cyrillic_letters[c - 0x380] : u'\0';
}

} // namespace pith::inline PITH_VERSION_NAME::text

#endif // PITH_TEXT_LETTERS_HPP

// -------- pith/text/normal.hpp

// How a line is normalised before it meets the phrase tables: the one home of that idea.
//
//     "  - ADVERTISEMENT –  "            advertisement
//     "1,204 Comments:"                  0 comments
//     "“We’re sorry…"                    "we're sorry
//
// Case folded, quotes and dashes straightened, spaces collapsed, invisible characters gone, every run of digits
// (with commas and points inside) one `0`, and at both ends bullets, brackets and punctuation dropped.
// Quotation marks at the ends stay: a word that somebody said is not a label.
#ifndef PITH_TEXT_NORMAL_HPP
#define PITH_TEXT_NORMAL_HPP

#include <array>
#include <bit>
#include <cstdint>

namespace pith::inline PITH_VERSION_NAME::text {

/// Which ends lose their bullets and punctuation.
enum class trim : unsigned { none = 0, front = 1, back = 2, both = 3 };

/// Whether a word that a phrase is looked for by may begin with this character, or with this byte of one, of normalised
/// text: neither a digit nor ASCII punctuation.
[[nodiscard]] constexpr bool begins_word(char32_t c) noexcept { return c >= 0x80 || (c >= U'a' && c <= U'z'); }

/// A normalised line of at most `capacity` bytes in a buffer of its own, with what was counted on the way.
/// Reused for line after line; never allocates. Linear in the bytes read.
class normal_line {
public:
    static constexpr std::size_t capacity = 504; // with its end, and words that straddle it: the bits of eight words

    /// Reads `raw`, at most its first `capacity` bytes. Folding never makes text longer, so it fits.
    constexpr void assign(std::string_view raw, trim ends = trim::both) noexcept;

    /// The normalised text; valid until the next assign.
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {text_.data() + first_, last_ - first_}; }
    /// Whether a phrase may start or end at this offset of view(): not inside a word. Any two characters of a
    /// script without spaces have such a place between them.
    [[nodiscard]] constexpr bool boundary(std::size_t i) const noexcept { return bit(first_ + i); }
    /// The first such offset from `i` on; view().size() where there is none.
    [[nodiscard]] constexpr std::size_t next_boundary(std::size_t i) const noexcept {
        i += first_;
        if (i >= last_) return last_ - first_;
        std::uint64_t bits = bounds_[i / 64] >> (i % 64);
        while (bits == 0) {
            i = (i / 64 + 1) * 64;
            if (i >= last_) return last_ - first_;
            bits = bounds_[i / 64];
        }
        i += static_cast<std::size_t>(std::countr_zero(bits));
        return (i < last_ ? i : last_) - first_;
    }
    /// Calls `visit(i)` for every such offset before the end, in order; where `words_only`, for those where a word begins.
    template <class Visit>
    constexpr void each_boundary(bool words_only, Visit visit) const {
        bit_set const& set = words_only ? starts_ : bounds_;
        for (std::size_t block = first_ / 64; block * 64 < last_; ++block) {
            std::uint64_t bits = set[block];
            if (block == first_ / 64) bits &= ~std::uint64_t{0} << (first_ % 64);
            if (last_ - block * 64 < 64) bits &= swar::first_bits(last_ % 64);
            for (; bits != 0; bits &= bits - 1)
                visit(block * 64 + static_cast<std::size_t>(std::countr_zero(bits)) - first_);
        }
    }
    /// The eight bytes of view() from `i` on; behind its end they are anything.
    [[nodiscard]] constexpr swar::word word_at(std::size_t i) const noexcept {
        return swar::load(text_.data() + first_ + i);
    }
    /// Words: runs of word characters, apostrophes inside allowed; two characters of an unspaced script count as one.
    [[nodiscard]] constexpr std::size_t words() const noexcept { return words_; }
    /// Reading length in letters: wide characters count two, combining and invisible ones nothing.
    [[nodiscard]] constexpr std::size_t width() const noexcept { return width_; }
    /// Characters that are neither word characters nor space.
    [[nodiscard]] constexpr std::size_t marks() const noexcept { return marks_; }
    /// Whether a capital follows a small letter, or may: what shows nothing may stand between them.
    [[nodiscard]] constexpr bool joints() const noexcept { return joints_; }
    /// Whether there are digits.
    [[nodiscard]] constexpr bool digits() const noexcept { return digits_; }
    /// Whether a full stop (not an ellipsis) was dropped at the end.
    [[nodiscard]] constexpr bool full_stop() const noexcept { return full_stop_; }

private:
    class writer;
    using bit_set = std::array<std::uint64_t, capacity / 64 + 2>; ///< one for each byte of text_ and its end

    constexpr void mark(std::size_t i) noexcept { bounds_[i / 64] |= std::uint64_t{1} << (i % 64); }
    static constexpr void mark(bit_set& set, std::size_t i, std::uint64_t bits) noexcept {
        set[i / 64] |= bits << (i % 64);
        if (i % 64 != 0) set[i / 64 + 1] |= bits >> (64 - i % 64);
    }
    [[nodiscard]] constexpr bool bit(std::size_t i) const noexcept { return (bounds_[i / 64] >> (i % 64)) & 1u; }
    constexpr void drop_ends(trim ends) noexcept;

    std::array<char, capacity + 16> text_{}; // room for a machine word at the last byte
    bit_set bounds_{}, starts_{};
    std::size_t first_ = 0, last_ = 0, words_ = 0, width_ = 0, marks_ = 0;
    bool full_stop_ = false, joints_ = false, digits_ = false;
};

/// Bullets, brackets and punctuation that mean nothing at a line's ends. Not quotes, and not the signs that
/// carry meaning of their own (copyright, currency, handles).
[[nodiscard]] constexpr bool is_outer(char32_t c) noexcept {
    if (is_word(c) || straight_quote(c) != 0) return false;
    switch (c) {
    case 0xA9:
    case 0xAE:
    case 0x2122:
    case U'@':
    case U'#':
    case U'$':
    case U'%':
    case 0xA2:
    case 0xA3:
    case 0xA5:
    case 0x20AC:
    case 0xB0:
    case 0x2713:
    case 0x2714:
    case 0x2717:
    case 0x2718: // check marks: a table of features
        return false;
    default: return true;
    }
}

/// The state of one pass over a raw line.
class normal_line::writer {
public:
    constexpr explicit writer(normal_line& line) noexcept : line_(line) {}

    /// Takes the plain characters that follow one another, the bulk of most text: ASCII letters, single spaces and such
    /// punctuation as is copied as it stands. Up to 64 at a time: eight in one machine word, of which one bit each is
    /// kept. Returns how many.
    constexpr std::size_t plain(std::string_view raw, std::size_t i) noexcept {
        swar::word letters = 0, capitals = 0, spaces = 0, quotes = 0;
        std::size_t n = 0;
        for (std::size_t size = 8; size == 8 && n < 64 && i + n < raw.size(); n += size) {
            swar::word const w = swar::load(raw, i + n); // zeros behind the end
            size = swar::before(swar::not_ascii(w) | swar::below(w, ' ') | swar::between(w, '0', '9') |
                                swar::equal(w, '`'));
            if (size == 0) break;
            if (n == 0 && space_ && w % 256 != ' ') put_owed_space();
            swar::word const capital = swar::between(w, 'A', 'Z'), folded = w | (capital >> 2);
            swar::store(line_.text_.data() + n_ + n, folded); // what lies behind those that count is never read
            letters |= swar::bits(swar::between(folded, 'a', 'z'), n);
            capitals |= swar::bits(capital, n);
            spaces |= swar::bits(swar::equal(w, ' '), n);
            if (swar::between(w, '"', '\'') != 0) quotes |= swar::bits(swar::equal(w, '"') | swar::equal(w, '\''), n);
        }
        // A second space of a run is not plain, nor is one at the line's start or behind one that is owed.
        swar::word const run = spaces & ((spaces << 1) | (space_ || n_ == 0 ? 1u : 0u));
        if (auto const plain = static_cast<std::size_t>(std::countr_zero(run)); plain < n) n = plain;
        if (n == 0) return 0;
        swar::word const taken = swar::first_bits(n), word = letters & taken;
        swar::word const entering = in_word_ ? 1 : 0, joined = word_before_ && !unspaced_before_ ? 1 : 0;
        swar::word in_word = word; // a quotation mark inside a word does not end it
        for (swar::word more = quotes & taken; more != 0;) {
            more &= (in_word << 1) | entering;
            in_word |= more;
            more = quotes & taken & ~in_word & (more << 1);
        }
        swar::word const lower = (letters & ~capitals) << 1 | (small_before_ ? 1u : 0u);
        swar::word const inside = (word << 1) | joined;
        mark(line_.bounds_, n_, ~(word & inside) & taken);
        mark(line_.starts_, n_, word & ~inside);
        line_.words_ += swar::count(word & ~((in_word << 1) | entering));
        line_.marks_ += swar::count(~letters & ~spaces & taken);
        line_.width_ += n;
        line_.joints_ = line_.joints_ || (capitals & lower & taken) != 0;
        std::size_t const last = n - 1;
        word_before_ = ((word >> last) & 1u) != 0;
        in_word_ = ((in_word >> last) & 1u) != 0;
        small_before_ = is_small(raw[i + last]);
        unspaced_before_ = in_digits_ = false;
        n_ += n;
        if (raw[i + last] == ' ') { // owed until something follows it
            --n_;
            space_ = true;
        }
        return n;
    }
    /// The same for letters of two bytes: accented Latin, Greek, Cyrillic. One at a time. Returns how many bytes.
    constexpr std::size_t letters(std::string_view raw, std::size_t i) noexcept {
        std::size_t const from = i;
        for (; i + 1 < raw.size(); i += 2) {
            if (byte_at(raw, i) < 0xC3 || byte_at(raw, i) > 0xD3 || !is_continuation(byte_at(raw, i + 1))) break;
            char32_t const code = ((byte_at(raw, i) & 0x1Fu) << 6) | (byte_at(raw, i + 1) & 0x3Fu);
            char16_t const folded = fold_letter(code);
            if (folded == 0) break;
            start(folded, true, false);
            line_.text_[n_++] = static_cast<char>(static_cast<unsigned char>(0xC0u | (folded >> 6)));
            line_.text_[n_++] = static_cast<char>(static_cast<unsigned char>(0x80u | (folded & 0x3Fu)));
            ++line_.width_;
            if (!in_word_) ++line_.words_;
            in_word_ = true;
            in_digits_ = false;
            note_case(folded != code, true);
        }
        return i - from;
    }
    constexpr void space() noexcept {
        space_ = true;
        in_word_ = in_digits_ = small_before_ = false;
        ++line_.width_;
    }
    /// A run of digits is one 0, commas and points inside it included.
    constexpr void digit() noexcept {
        ++line_.width_;
        if (!in_word_) ++line_.words_;
        in_word_ = true;
        if (!in_digits_) put(U'0', true, false);
        in_digits_ = line_.digits_ = true;
        small_before_ = false;
    }
    /// The ASCII digits that follow one another. Returns how many.
    constexpr std::size_t digits(std::string_view raw, std::size_t i) noexcept {
        std::size_t n = 0;
        for (; i + n < raw.size() && raw[i + n] >= '0' && raw[i + n] <= '9'; ++n) ++line_.width_;
        if (n == 0) return 0;
        --line_.width_;
        digit();
        return n;
    }
    [[nodiscard]] constexpr bool in_digits() const noexcept { return in_digits_; }

    /// Any other character that shows.
    constexpr void character(char32_t c) noexcept {
        in_digits_ = false;
        ++line_.width_;
        char32_t const lowered = fold_case(c);
        note_case(lowered != c, is_word(lowered));
        if (char32_t const quote = straight_quote(c)) { // does not end a word
            ++line_.marks_;
            return put(quote, false, false);
        }
        if (c == 0x2026) { // an ellipsis is three points
            ++line_.marks_;
            in_word_ = false;
            for (int k = 0; k < 3; ++k) put(U'.', false, false);
            return;
        }
        char32_t const folded = is_dash(c) ? U'-' : lowered;
        bool const word = is_word(folded), unspaced = word && is_unspaced(folded);
        if (is_wide(c)) ++line_.width_;
        if (!word) ++line_.marks_;
        else if (unspaced) line_.words_ += ++unspaced_ & 1u;
        else if (!in_word_) ++line_.words_;
        in_word_ = word && !unspaced;
        put(folded, word, unspaced);
    }
    constexpr std::size_t finish() noexcept {
        line_.mark(n_);
        return n_;
    }

private:
    /// Notes a joint: what is no capital, and then one (labels.hpp).
    constexpr void note_case(bool capital, bool word) noexcept {
        line_.joints_ = line_.joints_ || (capital && small_before_);
        small_before_ = word && !capital;
    }
    /// Notes what comes next: the space owed, and whether a phrase may begin here.
    constexpr void start(char32_t c, bool word, bool unspaced) noexcept {
        if (space_) put_owed_space();
        if (!(word && word_before_) || unspaced || unspaced_before_) {
            line_.mark(n_);
            if (begins_word(c)) mark(line_.starts_, n_, 1);
        }
        word_before_ = word;
        unspaced_before_ = unspaced;
    }
    constexpr void put(char32_t c, bool word, bool unspaced) noexcept {
        start(c, word, unspaced);
        n_ += encode(c, line_.text_.data() + n_);
    }

    constexpr void put_owed_space() noexcept {
        space_ = false;
        if (n_ == 0) return;
        line_.mark(n_);
        line_.text_[n_++] = ' ';
        word_before_ = unspaced_before_ = false;
    }

    normal_line& line_;
    std::size_t n_ = 0, unspaced_ = 0;
    bool space_ = false, in_digits_ = false, in_word_ = false, word_before_ = false, unspaced_before_ = false,
         small_before_ = false;
};

constexpr void normal_line::assign(std::string_view raw, trim ends) noexcept {
    if (raw.size() > capacity) raw = raw.substr(0, capacity);
    bounds_ = starts_ = {};
    words_ = width_ = marks_ = first_ = 0;
    full_stop_ = joints_ = digits_ = false;
    writer out(*this);
    for (std::size_t i = 0; i < raw.size();) {
        if (out.in_digits() && (raw[i] == ',' || raw[i] == '.') && i + 1 < raw.size() &&
            is_digit(decode(raw, i + 1).code)) { // inside a number
            ++width_;
            ++i;
            continue;
        }
        std::size_t const from = i;
        i += out.digits(raw, i);
        if (i == from) i += out.plain(raw, i);
        if (i == from) i += out.letters(raw, i);
        if (i != from) continue;
        auto const d = decode(raw, i);
        if (is_space(d.code)) out.space();
        else if (is_digit(d.code)) out.digit();
        else if (!is_invisible(d.code)) out.character(d.code);
        i += d.size;
    }
    last_ = out.finish();
    drop_ends(ends);
}

constexpr void normal_line::drop_ends(trim ends) noexcept {
    std::string_view const all{text_.data(), last_};
    auto const wants = [ends](trim t) { return (static_cast<unsigned>(ends) & static_cast<unsigned>(t)) != 0; };
    auto const is_plain_word = [&](std::size_t i) { return text_[i] == '0' || is_small(text_[i]); };
    while (last_ > 0 && wants(trim::back) && !is_plain_word(last_ - 1)) {
        auto const d = decode_before(all, last_);
        if (!is_outer(d.code)) break;
        bool const dot = d.code == U'.' || d.code == 0x3002;
        last_ -= d.size;
        if (dot) full_stop_ = last_ == 0 || all[last_ - 1] != '.';
        if (dot && !full_stop_)
            while (last_ > 0 && all[last_ - 1] == '.') --last_;
    }
    while (first_ < last_ && wants(trim::front) && !is_plain_word(first_)) {
        auto const d = decode(all, first_);
        if (!is_outer(d.code)) break;
        first_ += d.size;
    }
}

} // namespace pith::inline PITH_VERSION_NAME::text

#endif // PITH_TEXT_NORMAL_HPP

// -------- pith/repeats/content.hpp

// When two paragraphs say the same: their words, case folded, are the same. Quotes, dashes, spacing, punctuation and
// invisible characters do not count. The one home of that idea, and of the fingerprint that stands for it.
//
//     "“We’re here” – he said."     and     "We're here" - HE SAID     say     we re here he said
//
// The content of a text, version 1 (content_version; whatever changes it makes another version):
//  1. The text is read as UTF-8. A byte that belongs to no valid sequence is a character of its own.
//  2. Each character is folded (fold_case) and invisible ones (is_invisible) vanish.
//  3. Letters, digits and marks (is_word) stay. Every run of other characters is one space; there is none at either end
//     and none beside a character of a script without spaces (is_unspaced).
//  4. What is left is written as UTF-8, a byte that was none as itself.
// The fingerprint is XXH64 of that, seed 0; the second half of a wide one the same with the seed 1.
#ifndef PITH_REPEATS_CONTENT_HPP
#define PITH_REPEATS_CONTENT_HPP

#include <array>
#include <cstdint>

namespace pith::inline PITH_VERSION_NAME::text {

/// The version of what a content and its fingerprint are.
inline constexpr unsigned content_version = 1;

/// Walks the characters of a text that count for sameness, folded.
class content_reader {
public:
    constexpr explicit content_reader(std::string_view s) noexcept : rest_(s) {}
    /// The next character of a word; 0 at the end.
    [[nodiscard]] constexpr char32_t next() noexcept {
        bool apart = false;
        while (!rest_.empty()) {
            auto const d = decode(rest_, 0);
            rest_.remove_prefix(d.size);
            if (d.code >= 0x80 ? is_invisible(d.code) : d.code == 0) continue;
            char32_t const c = fold_case(d.code);
            if (!is_word(c)) {
                apart = true;
                continue;
            }
            bool const close = is_unspaced(c);
            space_ = apart && !close && !close_;
            close_ = close;
            folded_ = c != d.code;
            return c;
        }
        return 0;
    }
    /// Whether the content has a space before the character that next() gave.
    [[nodiscard]] constexpr bool space() const noexcept { return space_; }
    /// Whether that character was folded: a capital, mostly.
    [[nodiscard]] constexpr bool folded() const noexcept { return folded_; }

private:
    std::string_view rest_;
    bool folded_ = false, space_ = false, close_ = true; ///< nothing before: no space at the front
};

/// Whether two texts say the same. Linear.
[[nodiscard]] constexpr bool same_content(std::string_view a, std::string_view b) noexcept {
    if (a == b) return true;
    content_reader x(a), y(b);
    while (true) {
        char32_t const c = x.next();
        if (c != y.next() || (c != 0 && x.space() != y.space())) return false;
        if (c == 0) return true;
    }
}

/// Writes the content of a text and hands it on in pieces of some hundred bytes. Never allocates.
class content_writer {
public:
    /// Calls `use(std::string_view piece, bool last)` for the content of `s`, piece after piece. Linear.
    template <class Use>
    static constexpr void write(std::string_view s, Use use) {
        content_writer out;
        for (std::size_t i = 0; i < s.size();) {
            if (out.n_ >= chunk) out.flush(use);
            i += out.plain(s, i);
            i += out.others(s, i);
        }
        if (out.n_ > 0 && out.text_[out.n_ - 1] == ' ') --out.n_;
        use(std::string_view(out.text_.data(), out.n_), true);
    }

    static constexpr std::size_t sampled = 64;
    /// Calls `use(std::string_view)` for the first `sampled` bytes of the content, or all where there are fewer.
    template <class Use>
    static constexpr void write_head(std::string_view s, Use use) {
        content_writer out;
        out.enough_ = sampled + 8; // a space at the end may go
        for (std::size_t i = 0; i < s.size() && out.n_ < out.enough_;) {
            i += out.plain(s, i);
            i += out.others(s, i);
        }
        if (out.n_ > 0 && out.text_[out.n_ - 1] == ' ') --out.n_;
        use(std::string_view(out.text_.data(), out.n_ < sampled ? out.n_ : sampled));
    }

private:
    static constexpr std::size_t chunk = 256, slack = 32;

    /// Hands on all but the last few bytes: a space at the end may have to go.
    template <class Use>
    constexpr void flush(Use& use) {
        std::size_t const ready = (n_ - 1) / 32 * 32;
        use(std::string_view(text_.data(), ready), false);
        for (std::size_t k = ready; k < n_; ++k) text_[k - ready] = text_[k];
        n_ -= ready;
    }
    /// The ASCII that begins at `i`, eight bytes at a time, to the first byte that is none or NUL. Returns how many.
    constexpr std::size_t plain(std::string_view s, std::size_t i) noexcept {
        std::size_t const from = i;
        eight_bytes to{n_, apart_ ? swar::word{0x80} : 0};
        for (; s.size() - i >= 8 && to.n < enough_; i += 8) {
            swar::word const w = swar::load(s.data() + i);
            if (!swar::is_shown(w)) break;
            to.add(text_.data(), w, 8);
        }
        if (i < s.size() && to.n < enough_) {
            swar::word const w = swar::load(s, i); // zeros behind the end
            std::size_t const take = swar::before(swar::not_ascii(w) | swar::below(w, 1));
            if (take != 0) to.add(text_.data(), w, take);
            i += take;
        }
        n_ = to.n;
        apart_ = to.apart != 0;
        return i - from;
    }
    /// Writes the content of `take` bytes of ASCII without a branch on what they are, but for rare ones.
    struct eight_bytes {
        std::size_t n;
        swar::word apart; ///< 0x80 for yes
        constexpr void add(char* text, swar::word w, std::size_t take) noexcept {
            // A letter's case is one bit, and that bit is set in a digit and in a space.
            swar::word const lowered = w | swar::every(0x20);
            swar::word const word = swar::between(lowered, 'a', 'z') | swar::between(w, '0', '9');
            swar::word const other = swar::high_bits & ~word;
            swar::word out = (w & (word - (word >> 7))) | swar::every(0x20);
            // Of a run only the first is written. Most runs are one or two long, so at most one byte goes.
            swar::word gone = swar::first_bytes(other & ((other << 8) | apart), take);
            std::size_t more = take;
            for (; (gone & (gone - 1)) != 0; --more) {
                swar::word const last = swar::word{1} << (63 - std::countl_zero(gone)), below = (last >> 7) - 1;
                out = (out & below) | ((out >> 8) & ~below);
                gone ^= last;
            }
            swar::word const below = (gone >> 7) - 1;
            out = (out & below) | ((out >> 8) & ~below);
            swar::store(text + n, out);
            n += more - (gone != 0 ? 1 : 0);
            apart = (other >> (8 * take - 8)) & 0x80;
        }
    };
    /// The characters that follow, as long as they are not ASCII (or NUL). Returns how many bytes.
    constexpr std::size_t others(std::string_view s, std::size_t i) noexcept {
        std::size_t const from = i;
        while (i < s.size() && n_ < enough_ + 8 && (byte_at(s, i) >= 0x80 || s[i] == 0)) {
            if (std::size_t const taken = letters(s, i)) {
                i += taken;
                continue;
            }
            auto const d = decode(s, i);
            put(d.code);
            i += d.size;
        }
        return i - from;
    }
    /// Letters of two bytes that follow one another: accented Latin, Greek, Cyrillic. Returns how many bytes.
    constexpr std::size_t letters(std::string_view s, std::size_t i) noexcept {
        std::size_t const from = i;
        for (; i + 1 < s.size() && n_ < enough_ + 8; i += 2) {
            if (byte_at(s, i) < 0xC3 || byte_at(s, i) > 0xD3 || !is_continuation(byte_at(s, i + 1))) break;
            char32_t const c = fold_letter(((byte_at(s, i) & 0x1Fu) << 6) | (byte_at(s, i + 1) & 0x3Fu));
            if (c == 0) break;
            n_ += encode(c, text_.data() + n_);
            apart_ = false;
        }
        return i - from;
    }
    constexpr void put(char32_t code) noexcept {
        if (code >= 0x2010 && code < 0x2028) { // most of what is not ASCII in English: dashes and quotes
            if (!apart_) text_[n_++] = ' ';
            apart_ = true;
            return;
        }
        if (is_invisible(code)) return;
        char32_t const c = fold_case(code);
        if (!is_word(c)) {
            if (!apart_) text_[n_++] = ' ';
            apart_ = true;
            return;
        }
        bool const close = is_unspaced(c);
        if (close && n_ > 0 && text_[n_ - 1] == ' ') --n_;
        n_ += encode(c, text_.data() + n_);
        apart_ = close; // no space behind it either
    }

    std::array<char, chunk + slack> text_; // only what was written is read
    std::size_t n_ = 0, enough_ = chunk;
    bool apart_ = true; ///< a run of other characters needs no space (any more)
};

/// The fingerprint of what a text says, 64 bits for each seed. The same in every build. Linear.
template <std::size_t N>
[[nodiscard]] constexpr std::array<std::uint64_t, N> content_fingerprints(std::string_view s,
                                                                          std::array<std::uint64_t, N> seeds) noexcept {
    std::array<xxh64, N> hashes;
    for (std::size_t k = 0; k < N; ++k) hashes[k] = xxh64(seeds[k]);
    content_writer::write(s, [&](std::string_view piece, bool last) {
        for (std::size_t k = 0; k < N; ++k)
            if (last) seeds[k] = hashes[k].digest(piece);
            else hashes[k].update(piece);
    });
    return seeds;
}
/// The fingerprint of what a text says: XXH64 of its content, seed 0. Linear.
[[nodiscard]] constexpr std::uint64_t content_fingerprint(std::string_view s) noexcept {
    return content_fingerprints<1>(s, {0})[0];
}

namespace detail {
/// The finisher of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): every bit of the result depends on all of `h`.
constexpr std::uint64_t mix(std::uint64_t h) noexcept {
    h = (h ^ (h >> 30)) * 0xBF58476D1CE4E5B9u;
    h = (h ^ (h >> 27)) * 0x94D049BB133111EBu;
    return h ^ (h >> 31);
}
} // namespace detail

/// A fingerprint of the first 64 bytes of what a text says: texts that say the same have the same. Cheap on long
/// paragraphs; what begins alike must be told apart by content_fingerprint. Constant time for text of words.
[[nodiscard]] constexpr std::uint64_t content_sample(std::string_view s) noexcept {
    std::uint64_t h = 0;
    content_writer::write_head(s, [&](std::string_view head) { h = xxh64::of(head); });
    return h;
}

} // namespace pith::inline PITH_VERSION_NAME::text

#endif // PITH_REPEATS_CONTENT_HPP

// -------- pith/text/measure.hpp

// What counts as blank, as a sentence's end, and as prose.
#ifndef PITH_TEXT_MEASURE_HPP
#define PITH_TEXT_MEASURE_HPP

namespace pith::inline PITH_VERSION_NAME::text {

namespace detail {
/// Whether a byte is ASCII that shows.
constexpr bool shows(unsigned char b) noexcept { return b > ' ' && b < 0x80; }
[[gnu::noinline]] constexpr std::string_view trim_ends(std::string_view line) noexcept {
    auto const nothing = [](char32_t c) { return is_space(c) || is_invisible(c); };
    while (!line.empty() && !shows(byte_at(line, 0))) {
        auto const d = decode(line, 0);
        if (!nothing(d.code)) break;
        line.remove_prefix(d.size);
    }
    while (!line.empty() && !shows(byte_at(line, line.size() - 1))) {
        auto const d = decode_before(line, line.size());
        if (!nothing(d.code)) break;
        line.remove_suffix(d.size);
    }
    return line;
}
} // namespace detail

/// `line` without space and invisible characters at its ends. Linear in what it drops.
[[nodiscard]] constexpr std::string_view trimmed(std::string_view line) noexcept {
    if (!line.empty() && detail::shows(byte_at(line, 0)) && detail::shows(byte_at(line, line.size() - 1))) return line;
    return detail::trim_ends(line);
}

/// Whether a line shows nothing.
[[nodiscard]] constexpr bool is_blank(std::string_view line) noexcept { return trimmed(line).empty(); }

/// Whether a trimmed line ends a sentence: a terminal mark, then nothing but closing quotes and brackets. Looks
/// at no more than its last eight characters.
[[nodiscard]] constexpr bool ends_sentence(std::string_view line) noexcept {
    for (int back = 0; back < 8 && !line.empty(); ++back) {
        if (line.back() == '.') return true;
        if ((line.back() | 0x20) >= 'a' && (line.back() | 0x20) <= 'z') return false;
        auto const d = decode_before(line, line.size());
        if (is_terminal(d.code)) return true;
        if (!is_closer(d.code) && !is_space(d.code) && !is_invisible(d.code)) return false;
        line.remove_suffix(d.size);
    }
    return false;
}

/// Reading length, in letters of an alphabet: wide characters (ideographs, kana, Hangul) count two, continuation
/// bytes and invisible characters nothing. Stops counting once `enough` is reached, or up to seven characters later.
[[nodiscard]] constexpr std::size_t reading_length(std::string_view line,
                                                   std::size_t enough = static_cast<std::size_t>(-1)) noexcept {
    std::size_t n = 0;
    for (std::size_t i = 0; i < line.size() && n < enough;) {
        if (line.size() - i >= 8 && swar::is_shown(swar::load(line.data() + i))) {
            i += 8;
            n += 8;
            continue;
        }
        if (byte_at(line, i) < 0x80) {
            n += line[i++] != 0 ? 1u : 0u;
            continue;
        }
        auto const d = decode(line, i);
        n += is_invisible(d.code) ? 0u : is_wide(d.code) ? 2u : 1u;
        i += d.size;
    }
    return n;
}

/// The length from which a line that ends a sentence is prose, and the one from which any line is. Chosen on the
/// labelled pages of tests/quality: headlines and captions seldom reach the first, link lists seldom the second.
inline constexpr std::size_t prose_length = 80;
inline constexpr std::size_t always_prose_length = 240;
/// The one from which a line is that ends in a script whose writers put no full stop: of Thai lines of that length one in
/// ten is a link or a menu, of those below it six in seven are (nd of ../shared/quality).
inline constexpr std::size_t unstopped_prose_length = 120;

/// Whether a trimmed line is prose. Constant time: looks at `always_prose_length` characters at most.
[[nodiscard]] constexpr bool is_prose(std::string_view line) noexcept {
    if (line.size() < prose_length) return false; // no character counts more than its bytes
    if (ends_sentence(line)) return reading_length(line, prose_length) >= prose_length;
    if (line.size() >= 3 * unstopped_prose_length && is_without_stops(decode_before(line, line.size()).code) &&
        reading_length(line, unstopped_prose_length) >= unstopped_prose_length)
        return true; // each of their characters has three bytes
    return line.size() >= always_prose_length && reading_length(line, always_prose_length) >= always_prose_length;
}

} // namespace pith::inline PITH_VERSION_NAME::text

#endif // PITH_TEXT_MEASURE_HPP

// -------- pith/judge/forms.hpp

// Shapes: lines that give themselves away by form where no phrase can.
#ifndef PITH_JUDGE_FORMS_HPP
#define PITH_JUDGE_FORMS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

enum class shape : std::uint8_t {
    none,
    placeholder, ///< "{{ title }}", "[vc_row css=…]", "<!-- wp:paragraph -->", "%%sitename%%"
    breadcrumb,  ///< "Home > World > Asia"
    glued_menu,  ///< "West AsiaSyriaWorld News": menu entries whose separators were lost
    label_run,   ///< nothing but labels in a row (labels.hpp)
    code,        ///< program text
    status_code, ///< "403", alone; or what only a server prints: "Ray ID: 8a1b2c3d4e5f6a7b", "www.example.org"
    page_numbers ///< "1 2 3 … 9", "« 1 / 9 »"
};

/// Begins with a bullet and does not end with one ("- Advertisement -"), with a number and a point, or with a
/// quotation mark: an item of a list, or something somebody says.
constexpr bool is_list_item(std::string_view s) noexcept {
    if ((s[0] | 0x20) >= 'a' && (s[0] | 0x20) <= 'z') return false; // most lines
    auto const lead = text::decode(s, 0);
    bool const bullet = lead.code == U'*' || lead.code == 0x2022 || text::is_dash(lead.code);
    if (bullet) return s.size() > lead.size + 1 && s[lead.size] == ' ' && s.back() != s[0];
    if (text::straight_quote(lead.code) != 0) return true;
    std::size_t i = 0;
    while (i < s.size() && i < 3 && s[i] >= '0' && s[i] <= '9') ++i;
    return i > 0 && i + 1 < s.size() && (s[i] == '.' || s[i] == ')') && s[i + 1] == ' ';
}

/// The number of a clause with a space behind it: "4.1 ", "2.3.1 ". Its length; 0 where there is none.
constexpr std::size_t clause_number(std::string_view s) noexcept {
    std::size_t i = 0, points = 0;
    for (; i < s.size() && i < 12 && ((s[i] >= '0' && s[i] <= '9') || s[i] == '.'); ++i)
        points += s[i] == '.' ? 1u : 0u;
    return points >= 1 && i >= 3 && s[0] != '.' && s[i - 1] != '.' && i + 1 < s.size() && s[i] == ' ' ? i + 1 : 0;
}

constexpr bool is_money(char32_t c) noexcept {
    return c == U'$' || c == 0xA3 || c == 0xA5 || (c >= 0x20A0 && c < 0x20D0);
}
/// A digit first, or a currency before one: "$12", "EUR 12".
constexpr bool begins_with_number(std::string_view s) noexcept {
    if (s.size() > 4 && s[3] == ' ' && s[4] >= '0' && s[4] <= '9' && s[0] >= 'A' && s[0] <= 'Z' && s[1] >= 'A' &&
        s[1] <= 'Z' && s[2] >= 'A' && s[2] <= 'Z')
        return true;
    if (static_cast<unsigned char>(s[0]) < 0x80 && s[0] != '$') return s[0] >= '0' && s[0] <= '9';
    auto const d = text::decode(s, 0);
    return is_money(d.code) && d.size < s.size() && s[d.size] >= '0' && s[d.size] <= '9';
}

/// Whether a line names a sum of money: the sign of a currency, or its code before the number.
constexpr bool has_price(std::string_view s) noexcept {
    if (begins_with_number(s) && (s[0] < '0' || s[0] > '9')) return true;
    for (std::size_t i = 0; i < s.size();) {
        auto const d = text::decode(s, i);
        if (is_money(d.code)) return true;
        i += d.size;
    }
    return false;
}

/// A price, a rating, a size, a date, a score: digits are a third of its characters or more, or it is a few words with a
/// sum of money.
constexpr bool is_value(std::string_view s, std::size_t words) noexcept {
    if (words > 8 || s.size() < 2) return false;
    std::size_t digits = 0, letters = 0;
    for (std::size_t i = 0; i < s.size();) {
        auto const d = text::decode(s, i);
        i += d.size;
        if (text::is_digit(d.code)) ++digits;
        else if (text::is_word(d.code)) letters += text::is_wide(d.code) ? 2u : 1u;
    }
    return digits > 0 && (digits * 2 >= letters || (words <= 6 && has_price(s)));
}

/// What a row of a table looks like, as a number: how its words and numbers alternate, or how many columns it has; 0 for
/// what is no row. Lines in series with the same are a table.
constexpr std::uint32_t row_shape(std::string_view s) noexcept {
    constexpr std::uint32_t columns = 1u << 24, pair = 1u << 25;
    std::uint32_t parts = 0, tokens = 0, numbers = 0, bars = 0, last = 0;
    for (std::size_t i = 0; i < s.size();) {
        if (s[i] == ' ' || s[i] == '\t') {
            bars += s[i++] == '\t' ? 1u : 0u;
            continue;
        }
        std::size_t const from = i;
        bool digit = false, word = false;
        int points = 0; // of a date or a time, which says nothing of a table
        for (; i < s.size() && s[i] != ' ' && s[i] != '\t'; ++i) {
            digit = digit || (s[i] >= '0' && s[i] <= '9');
            points += s[i] == ':' ? 2 : s[i] == '-' || s[i] == '/' || s[i] == '.' ? 1 : 0;
            word = word || text::byte_at(s, i) >= 0x80 || text::is_small(static_cast<char>(s[i] | 0x20));
        }
        if (i == from + 1 && s[from] == '|') ++bars;
        if ((!digit && !word) || (digit && points >= 2)) continue;
        ++tokens;
        if (!digit && s[i - 1] == ':' && tokens <= 4 && numbers == 0 && i + 1 < s.size()) return pair;
        std::uint32_t const what = digit ? 2 : 1;
        numbers += digit ? 1u : 0u;
        if (what != last && parts < 1u << 16) parts = parts * 4 + what;
        last = what;
    }
    if (bars > 0 && tokens > 1) return columns | bars;
    bool const row = parts >= 16 ? numbers * 3 >= tokens : parts >= 4 && numbers >= 2;
    return row ? parts : 0;
}

/// Marks with which titles do not begin, and program text does.
constexpr bool opens_code(char c) noexcept {
    switch (c) {
    case '<':
    case '(':
    case '{':
    case '[':
    case '=':
    case ';':
    case ',':
    case '.':
    case ':':
    case '/': return true;
    default: return false;
    }
}

/// A line of program text, which borrows everybody's words: it ends like a statement or has two characters or more
/// that prose does without. `marks` (here and below): how many of its characters are neither words nor space.
constexpr bool is_code(std::string_view s, std::size_t marks) noexcept {
    if (s.empty()) return false;
    switch (s.back()) {
    case '{':
    case '}':
    case ';':
    case ',':
    case '(':
    case '\\': return true;
    default: break;
    }
    if (marks < 2) return false;
    auto const is_odd = [](text::swar::word w) { // or nearly: also a bar and what is not ASCII
        using namespace text::swar;
        return not_ascii(w) | between(w & every(0xDF), '[', ']') | between(w, ';', '=') | between(w, '(', ')');
    };
    if (!text::swar::any(s, is_odd)) return false;
    std::size_t odd = 0;
    if (s.front() == '[' && s.back() == ']') s = s.substr(1, s.size() - 2); // a button
    if (s.size() > 2 && s.ends_with("==")) s.remove_suffix(2);              // Base64's padding
    else if (s.size() > 1 && s.back() == '=') s.remove_suffix(1);
    for (char const c : s)
        if (c == '{' || c == '}' || c == '[' || c == ']' || c == ';' || c == '=' || c == '<' || c == '\\') ++odd;
    return odd >= 2 || s.find("()") != std::string_view::npos;
}

/// The whole line is markup that a template engine, an editor or a plug-in should have replaced.
constexpr bool is_placeholder(std::string_view s) noexcept {
    if (s[0] != '{' && s[0] != '<' && s[0] != '%' && s[0] != '[') return false;
    auto const wrapped = [s](std::string_view open, std::string_view close) {
        return s.size() >= open.size() + close.size() && s.starts_with(open) && s.ends_with(close);
    };
    if (wrapped("{{", "}}") || wrapped("{%", "%}") || wrapped("<%", "%>")) return true;
    if (wrapped("<!--", "-->") && (s.starts_with("<!-- wp:") || s.starts_with("<!-- /wp:") ||
                                   s.starts_with("<!--more") || s.starts_with("<!--nextpage")))
        return true; // the block editor's; any other comment may be a listing's
    if (wrapped("%%", "%%") && s.size() > 4 && s.find(' ') == std::string_view::npos) return true;
    if (!wrapped("[", "]")) return false;
    for (std::string_view const known : {"[caption", "[gallery", "[embed"})
        if (s.starts_with(known) && (s[known.size()] == ' ' || s[known.size()] == ']')) return true;
    // A shortcode: [name attributes="…"], [/name], or a plug-in's [vc_row]: a short prefix before an underscore. An
    // INI file's [section_name] is none.
    std::size_t i = s[1] == '/' ? 2 : 1;
    std::size_t const from = i;
    std::size_t prefix = 0;
    for (; i < s.size() && (s[i] == '_' || s[i] == '-' || text::is_small(s[i])); ++i)
        if (s[i] == '_' && prefix == 0) prefix = i - from;
    if (i - from < 3) return false;
    return from == 2 || (prefix >= 2 && prefix <= 3) || (s[i] == ' ' && s.find("=\"", i) != std::string_view::npos);
}

/// At least three short pieces between arrows: a path through a site. A slash or a bar does not count: scores,
/// line breaks of verse and lists of names use them.
constexpr bool is_breadcrumb(std::string_view s, std::size_t marks) noexcept {
    if (marks < 2 || s.size() > 200 || text::ends_sentence(s)) return false;
    if (!text::swar::any(s, [](text::swar::word w) { return text::swar::not_ascii(w) | text::swar::equal(w, '>'); }))
        return false;
    std::size_t arrows = 0, piece = 0;
    for (std::size_t i = 0; i < s.size();) {
        auto const d = text::decode(s, i);
        if (d.code == 0xAB || (d.code == 0xBB && (i == 0 || s[i - 1] != ' ' || i + 2 >= s.size() || s[i + 2] != ' ')))
            return false; // a quotation
        bool const arrow = d.code == U'>' || d.code == 0xBB || d.code == 0x203A || d.code == 0x2192 ||
                           d.code == 0x25B8 || d.code == 0x276F;
        if (arrow) {
            if (piece == 0 && i != 0) return false; // ">>": a prompt, a quotation or code
            ++arrows;
            piece = 0;
        } else if (!text::is_space(d.code)) {
            if (d.code == U'<' || d.code == U'=' || d.code == U';' || d.code == U'{' || d.code == U'(')
                return false; // code
            if (++piece > 60) return false;
        }
        i += d.size;
    }
    return arrows >= 2 && s.front() != '>';
}

/// Capitalised words glued without a space, two joints or more inside one token; brands have one
/// ("YouTube", "McDonald").
constexpr bool is_glued_menu(std::string_view s) noexcept {
    if (s.size() > 160 || text::ends_sentence(s)) return false;
    std::size_t tokens = 1, joints = 0, most = 0, since = 0;
    bool lower = false, begins = true;
    for (std::size_t i = 0; i < s.size();) {
        auto const d = text::decode(s, i);
        i += d.size;
        if (text::is_space(d.code)) {
            begins = true;
            ++tokens;
            joints = since = 0;
            lower = false;
            continue;
        }
        char32_t const folded = text::fold_case(d.code);
        bool const upper = folded != d.code;
        if (begins && !upper && text::is_word(folded)) return false; // menu entries are capitalised
        begins = false;
        if (!text::is_word(folded)) {
            if (d.code != U'&' && d.code != U'-' && d.code != U'\'' && d.code != 0x2019) return false;
            lower = false;
            since = 0;
            continue;
        }
        if (upper && lower && since >= 3 && ++joints > most) most = joints;
        if (upper && lower) since = 0;
        ++since;
        lower = !upper && !text::is_digit(d.code);
    }
    return most >= 2 && tokens <= 8;
}

/// Where a small letter runs into a capital one, at `from` or behind it: what stood between two labels was lost
/// ("FacebookTwitterEmail"). The length of `s` where there is no such place.
constexpr std::size_t find_joint(std::string_view s, std::size_t from) noexcept {
    bool lower = false;
    for (std::size_t i = from; i < s.size();) {
        auto const d = text::decode(s, i);
        bool const upper = text::fold_case(d.code) != d.code;
        if (upper && lower) return i;
        lower = !upper && text::is_word(d.code) && !text::is_digit(d.code);
        i += d.size;
    }
    return s.size();
}

/// A number that HTTP uses to say that a page is not there, and nothing else.
constexpr bool is_status_number(std::string_view s) noexcept {
    return s.size() == 3 && (s[0] == '4' || s[0] == '5') && s[1] >= '0' && s[1] <= '2' && s[2] >= '0' && s[2] <= '9';
}

/// A token that a machine made up: an address, a host, a path, a time, an identifier. Linear.
constexpr bool is_machine_token(std::string_view s) noexcept {
    if (s.starts_with("http://") || s.starts_with("https://")) return true;
    if (s.size() > 1 && s[0] == '/' && s[1] != '/') return true;
    std::size_t digits = 0, capitals = 0, lower = 0, points = 0, marks = 0;
    for (char const c : s) {
        if (c >= '0' && c <= '9') ++digits;
        else if (text::is_small(c)) ++lower;
        else if (c >= 'A' && c <= 'Z') ++capitals;
        else if (c == '.') ++points;
        else if (c == ':' || c == '-' || c == '_' || c == '=' || c == '+' || c == '/') ++marks;
        else return false;
    }
    bool const host = points > 0 && lower > points && capitals + digits + marks == 0 && s.back() != '.';
    return host || s.starts_with("ERR_") ||
           (s.size() >= 7 && digits >= 2 && (points + marks >= 2 || capitals + lower >= 2 || digits >= 10));
}

/// The details below an error's sentences: identifiers and addresses behind at most four words and a mark ("Reference
/// #18.1a2b3c4d", "Your IP: 203.0.113.7", "Your support ID is: 12345678901"), or nothing else ("2022-01-03 10:11:12
/// UTC"). Linear in the words before the first such token.
constexpr bool is_error_detail(std::string_view s) noexcept {
    if (s.size() < 5 || s.size() > 160) return false;
    bool marked = true; // nothing, or a label and its mark, stands before the token
    for (std::size_t i = 0, words = 0; i < s.size();) {
        std::size_t const end = smaller(s.find(' ', i), s.size());
        auto word = s.substr(i, end - i);
        if (marked && word.starts_with('#')) word.remove_prefix(1);
        if (marked && is_machine_token(word))
            return words > 0 || end == s.size() || is_machine_token(s.substr(end + 1, 8));
        if (++words > 4 || word.empty()) return false;
        marked = word.back() == ':' || word.back() == '#' || word == "ID" || (end + 1 < s.size() && s[end + 1] == '#');
        i = end + 1;
    }
    return false;
}

/// What stands on error pages beside their sentences, and is nothing without them.
constexpr bool is_status_code(std::string_view s) noexcept { return is_status_number(s) || is_error_detail(s); }

/// Three numbers or more and nothing but separators and arrows between them.
constexpr bool is_page_numbers(std::string_view normal) noexcept {
    std::size_t numbers = 0;
    for (char c : normal) {
        if (c == '0') ++numbers;
        else if (c != ' ' && c != '.' && c != '|') return false;
    }
    return numbers >= 3;
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_FORMS_HPP

// -------- pith/repeats/repeats.hpp

// Which lines of a page repeat an earlier stretch of it.
//
// A repeat is proven by an anchor: a paragraph of 100 characters or more that ends in a full stop or an exclamation
// mark, is no entry of a list, a plan or a transcript, and stands on the page at most three times. From a proven copy
// the repeat grows over its neighbours on both sides while they equal the neighbours of the original. Refrains of short
// lines, questions asked of everyone, table rows and list entries have no anchor and stay.
#ifndef PITH_REPEATS_REPEATS_HPP
#define PITH_REPEATS_REPEATS_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

namespace pith::inline PITH_VERSION_NAME {

/// How much of a repeat must stand on the page before its later copies go.
enum class repeats : std::uint8_t {
    paragraphs, ///< one anchor is enough, wherever the copy stands; forum threads that quote lose the quotes
    blocks,     ///< two anchors or more, and the copy right behind the original: what publishing systems produce
    none,       ///< nothing on the page is a repeat: for strip_duplicates(repeats::none)(seen), across documents only
};

} // namespace pith::inline PITH_VERSION_NAME

namespace pith::inline PITH_VERSION_NAME::detail {

inline constexpr std::size_t anchor_length = 100; ///< characters, as text::reading_length counts them
inline constexpr std::size_t anchor_copies = 3;
inline constexpr std::size_t most_tries =
    64; ///< places looked at for one fingerprint, so that crafted keys stay linear

/// Whether a line is long enough to be an anchor; whether it also ends a statement (a question proves nothing).
constexpr bool is_anchor_length(std::string_view line) noexcept {
    return line.size() >= anchor_length / 2 && text::reading_length(line, anchor_length) >= anchor_length;
}
constexpr bool ends_statement(std::string_view line) noexcept {
    if (!text::ends_sentence(line)) return false;
    for (int back = 0; back < 8 && !line.empty(); ++back) {
        auto const d = text::decode_before(line, line.size());
        if (text::is_terminal(d.code))
            return d.code == U'.' || d.code == U'!' || d.code == 0x3002 || d.code == 0xFF01 || d.code == 0xFF0E ||
                   d.code == 0x6D4 || d.code == 0x964;
        line.remove_suffix(d.size);
    }
    return false;
}

/// Whether a trimmed line is an entry of a list, a plan or a transcript: an item's mark in front, or a label of one to
/// three words with a colon. Entries come again by right, however long they are.
constexpr bool is_entry(std::string_view line) noexcept {
    if (line.empty()) return false;
    if (is_list_item(line) && text::straight_quote(text::decode(line, 0).code) == 0) return true;
    constexpr std::size_t longest_label = 40; // bytes
    std::size_t spaces = 0;
    for (std::size_t i = 0; i < line.size() && i < longest_label;) {
        auto const d = text::decode(line, i);
        if (d.code == U':' || d.code == 0xFF1A) return i > 0;
        if (d.code == U' ' ? ++spaces > 2 : !text::is_word(d.code) && d.code != U'.') return false;
        i += d.size;
    }
    return false;
}

/// A line that is not blank, with its place among all lines.
struct page_line {
    std::string_view text;
    std::size_t number;
    std::uint64_t sample; ///< of its content; 0 for a line too short to be an anchor
};

/// The sample of a trimmed line by which find_repeats knows it; 0 for a line too short to be an anchor.
constexpr std::uint64_t anchor_sample(std::string_view s) noexcept {
    return is_anchor_length(s) ? text::content_sample(s) | 1u : 0u;
}
/// Sums up one line for find_repeats.
constexpr page_line make_page_line(std::string_view raw, std::size_t number) noexcept {
    std::string_view const s = text::trimmed(raw);
    return {s, number, anchor_sample(s)};
}

/// A line that goes, by number, and the earlier one it repeats: empty for one known from another document.
struct repeat {
    std::size_t number;
    std::string_view original;
};

/// Anchors that say the same, found by hashing: their samples first, and where those meet, all they say. So rows of a
/// template that differ in the middle cost one reading each, not one comparison with every other.
class anchor_groups {
public:
    struct group {
        std::uint32_t first = 0, copies = 0;
        bool stated = false;         ///< one of them ends a statement
        std::uint64_t sample, whole; ///< 0 where it was not needed
    };

    constexpr anchor_groups(std::span<page_line const> lines) : lines_(lines), of_(lines.size(), 0) {
        std::size_t size = 16;
        while (size < lines.size() * 2) size *= 2;
        slots_.assign(size, 0);
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (lines[i].sample != 0) add(i);
    }
    /// The group of a line, or nullptr.
    [[nodiscard]] constexpr group const* of(std::size_t line) const noexcept {
        return of_[line] == 0 ? nullptr : &groups_[of_[line] - 1];
    }

private:
    constexpr void add(std::size_t i) {
        auto const& l = lines_[i];
        std::uint64_t whole = 0;
        std::uint32_t* slot = find(l.sample);
        if (slot != nullptr && *slot != 0 && !same(groups_[*slot - 1], l.text)) {
            whole = text::content_fingerprint(l.text) | 1u;
            slot = find(whole, l.text);
        }
        if (slot == nullptr) return; // only crafted text gets here; it stays
        if (*slot == 0) {
            groups_.push_back({static_cast<std::uint32_t>(i), 0, false, l.sample, whole});
            *slot = static_cast<std::uint32_t>(groups_.size());
        }
        group& g = groups_[*slot - 1];
        ++g.copies;
        g.stated = g.stated || (ends_statement(l.text) && !is_entry(l.text));
        of_[i] = *slot;
    }
    [[nodiscard]] constexpr bool same(group const& g, std::string_view text) const noexcept {
        return text::same_content(lines_[g.first].text, text);
    }
    /// The slot of the group with this sample or, where there is a text, of the one that says the same and has this
    /// fingerprint; or a free one; nullptr where the search is too long. (One function and no predicates: clang cannot
    /// evaluate a member template here that it meets first in a constant expression.)
    constexpr std::uint32_t* find(std::uint64_t hash, std::string_view text = {}) noexcept {
        std::size_t at = low_bits(hash >> 1) & (slots_.size() - 1);
        for (std::size_t tries = 0; tries < most_tries; ++tries, at = (at + 1) & (slots_.size() - 1)) {
            if (slots_[at] == 0) return &slots_[at];
            group const& g = groups_[slots_[at] - 1];
            if (text.empty() ? g.whole == 0 && g.sample == hash : g.whole == hash && same(g, text)) return &slots_[at];
        }
        return nullptr;
    }

    std::span<page_line const> lines_;
    list<group> groups_;
    list<std::uint32_t> slots_, of_; // 1-based
};

/// The repeats among the lines of a page, in order. Linear on average in lines and characters, whatever they are:
/// only anchors are hashed, a run of copies is walked once. Allocates three tables of the page's lines.
constexpr list<repeat> find_repeats(std::span<page_line const> lines, repeats which) {
    std::size_t samples = 0;
    for (auto const& l : lines) samples += l.sample != 0 ? 1u : 0u;
    if (which == repeats::none || samples < 2) return {};
    anchor_groups const groups(lines);
    list<std::uint32_t> original(lines.size(), 0); // 1-based number of the line repeated, 0 for none
    auto const same = [&](std::size_t a, std::size_t b) { return text::same_content(lines[a].text, lines[b].text); };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto const* const g = groups.of(i);
        if (g == nullptr || original[i] != 0) continue;
        std::size_t const first = g->first;
        if (first == i || !g->stated || g->copies > anchor_copies) continue;
        std::size_t before = 0, after = 0; // lines by which the repeat grows
        while (before < first && i - before - 1 > first && original[i - before - 1] == 0 &&
               same(first - before - 1, i - before - 1))
            ++before;
        while (i + after + 1 < lines.size() && first + after + 1 < i - before && original[i + after + 1] == 0 &&
               same(first + after + 1, i + after + 1))
            ++after;
        std::size_t anchors = 0;
        for (std::size_t k = i - before; k <= i + after; ++k) anchors += groups.of(k) != nullptr ? 1u : 0u;
        bool const behind = first + after + 1 == i - before;
        if (which == repeats::paragraphs || (anchors >= 2 && behind))
            for (std::size_t k = i - before; k <= i + after; ++k)
                original[k] = static_cast<std::uint32_t>(k - i + first + 1);
        i += after;
    }
    list<repeat> out;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (original[i] != 0) out.push_back({lines[i].number, lines[original[i] - 1].text});
    return out;
}

/// find_repeats, compiled once where pith::compiled is linked (judge/page.hpp).
template <class = void>
struct repeats_core {
    [[gnu::noinline]] static constexpr list<repeat> find(std::span<page_line const> lines, repeats which) {
        return find_repeats(lines, which);
    }
};
#ifdef PITH_COMPILED
extern template struct repeats_core<>;
#endif

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_REPEATS_REPEATS_HPP

// -------- pith/fingerprint.hpp

// What stands for a paragraph in sets, files and streams, and which paragraphs count there.
//
// A fingerprint is XXH64 of what the paragraph says (text/content.hpp, version 1): quotes, dashes, spacing, case and
// punctuation make no difference. It depends on nothing else, so builds, machines and languages agree on it.
#ifndef PITH_FINGERPRINT_HPP
#define PITH_FINGERPRINT_HPP

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME {

/// The version of the fingerprint: whatever makes one text's fingerprint another raises it. Files carry it.
inline constexpr unsigned fingerprint_version = text::content_version;

/// 64 bits: of n different paragraphs some two share one with a chance of about n^2 / 2^65 (the birthday bound: 2.7 %
/// of a billion), and a new one is taken for one of them with n / 2^64.
using fingerprint_64 = std::uint64_t;

/// 128 bits: no two of a billion paragraphs share one but with a chance of 1.5 in 10^21.
struct fingerprint_128 {
    std::uint64_t high = 0; ///< the 64-bit fingerprint of the same text
    std::uint64_t low = 0;  ///< the same with the seed 1
    friend constexpr bool operator==(fingerprint_128, fingerprint_128) = default;
    friend constexpr auto operator<=>(fingerprint_128, fingerprint_128) = default;
};

/// The fingerprint of a paragraph. 0 never comes: it is what an empty place in a table holds, and 1 stands for it.
/// Linear; never throws.
///
///     assert(pith::fingerprint("He left.") == pith::fingerprint("HE LEFT"));
[[nodiscard]] constexpr fingerprint_64 fingerprint(std::string_view paragraph) noexcept {
    std::uint64_t const f = text::content_fingerprint(paragraph);
    return f == 0 ? 1 : f;
}
/// The same in 128 bits, in 1.3 times the time. Linear.
[[nodiscard]] constexpr fingerprint_128 wide_fingerprint(std::string_view paragraph) noexcept {
    auto const f = text::content_fingerprints<2>(paragraph, {0, 1});
    return {f[0] == 0 ? 1 : f[0], f[1]};
}

/// Which of `shards` machines or sets has the paragraph, 0 to shards - 1: the low half of its (first) 64 bits times
/// `shards`, divided by 2^32. Tables go by the high bits, so that the paragraphs of one shard fill a table evenly.
/// Precondition: shards > 0. Constant time.
[[nodiscard]] constexpr std::uint32_t shard_of(fingerprint_64 f, std::uint32_t shards) noexcept {
    return static_cast<std::uint32_t>(((f & 0xFFFFFFFFu) * shards) >> 32);
}
[[nodiscard]] constexpr std::uint32_t shard_of(fingerprint_128 f, std::uint32_t shards) noexcept {
    return shard_of(f.high, shards);
}

/// Which paragraphs are remembered from document to document, and removed when they come again. By default the ones
/// that prove a repeat within a page: long enough that nobody writes them twice by chance, and a statement, because a
/// question is put to many. Lower `least` with care: "All names have been changed." is true of more than one story.
struct paragraph_rule {
    std::size_t least = detail::anchor_length; ///< characters; ideographs, kana and Hangul count two
    bool statements = true;                    ///< only what ends in a full stop or an exclamation mark

    /// Whether a line counts; space at its ends does not matter. Looks at `least` characters at most.
    [[nodiscard]] constexpr bool counts(std::string_view line) const noexcept {
        line = text::trimmed(line);
        return long_enough(line) && well_ended(line);
    }
    /// The two halves of that, of a trimmed line.
    [[nodiscard]] constexpr bool long_enough(std::string_view line) const noexcept {
        return !line.empty() && line.size() >= least / 2 && text::reading_length(line, least) >= least;
    }
    [[nodiscard]] constexpr bool well_ended(std::string_view line) const noexcept {
        return !statements || detail::ends_statement(line);
    }
};

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_FINGERPRINT_HPP

// -------- pith/repeats/fingerprint_table.hpp

// The table behind the sets and counts of paragraphs: open addressing in the order of the fingerprints ("Ordered hash
// tables", Amble and Knuth, The Computer Journal 17(2), 1974). A fingerprint's home is its value scaled to the table,
// and from the home on the entries stand in ascending order. So the same entries always lie in the same order, a search
// ends at the first greater one, and growing, merging and saving read and write memory from front to back.
#ifndef PITH_REPEATS_FINGERPRINT_TABLE_HPP
#define PITH_REPEATS_FINGERPRINT_TABLE_HPP

#include <cstddef>
#include <cstdint>
#include <utility>

namespace pith::inline PITH_VERSION_NAME::detail {

/// The upper half of a product.
constexpr std::uint64_t multiply_high(std::uint64_t a, std::uint64_t b) noexcept {
    std::uint64_t const a0 = a & 0xFFFFFFFFu, a1 = a >> 32, b0 = b & 0xFFFFFFFFu, b1 = b >> 32;
    std::uint64_t const middle = a1 * b0 + ((a0 * b0) >> 32), other = a0 * b1 + (middle & 0xFFFFFFFFu);
    return a1 * b1 + (middle >> 32) + (other >> 32);
}

constexpr fingerprint_64 key_of(fingerprint_64 f) noexcept { return f; }
constexpr fingerprint_128 key_of(fingerprint_128 f) noexcept { return f; }
constexpr std::uint64_t high_bits(fingerprint_64 f) noexcept { return f; }
constexpr std::uint64_t high_bits(fingerprint_128 f) noexcept { return f.high; }

/// Entries by fingerprint: `key_of(entry)` is an entry's, and a key of 0 marks a free place.
///
/// At most 4 of 5 places are taken, and 8 of 15 once it has grown; so, from 100 entries on, 10 to 15 places' worth of
/// bytes for 8 entries. While it grows both tables exist, 25 together: reserve() spares that. Searching and inserting
/// take constant time on average and are bounded: an entry that would lie `most_steps` behind its home, or move
/// `most_moves` others, is left out. By chance that does not happen (with 10^8 entries the farthest lies about 45 places
/// behind its home, the longest run is about 800 long). Crafted text can do it; then the crowd is held in part only.
template <class Entry>
class fingerprint_table {
public:
    using key_type = decltype(key_of(std::declval<Entry const&>()));
    static constexpr std::size_t most_steps = 256, most_moves = 1024;

    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr std::size_t places() const noexcept { return slots_.capacity(); }
    constexpr void clear() noexcept { *this = fingerprint_table(); }

    /// Where the key's entry would be; read it to bring it into the cache. Nothing without a table.
    [[nodiscard]] constexpr Entry const* home_of(key_type key) const noexcept {
        return slots_.empty() ? nullptr : slots_.data() + home(key);
    }
    [[nodiscard]] constexpr Entry const* find(key_type key) const noexcept {
        if (slots_.empty()) return nullptr;
        std::size_t const at = search(key);
        return key_of(slots_[at]) == key ? &slots_[at] : nullptr;
    }
    /// The entry with the key of `e`, which is `e` itself where there was none (`true`). nullptr where it was left out.
    constexpr std::pair<Entry*, bool> insert(Entry const& e) {
        key_type const key = key_of(e);
        if (slots_.empty()) rebuild(16);
        std::size_t at = search(key);
        if (key_of(slots_[at]) == key) return {&slots_[at], false};
        if (size_ >= most()) {
            rebuild(grown());
            at = search(key);
        }
        if (at - home(key) >= most_steps) return {nullptr, true};
        std::size_t free = at;
        while (free - at < most_moves && key_of(slots_[free]) != key_type{}) ++free; // the last place is always free
        if (free - at >= most_moves) return {nullptr, true};
        if (free + 1 == slots_.size()) {
            std::size_t const more = more_spare(slots_.size());
            rebuild(slots_.size() + more, slots_.size() - homes_ + more);
            return insert(e);
        }
        for (; free > at; --free) slots_[free] = slots_[free - 1];
        slots_[at] = e;
        ++size_;
        return {&slots_[at], true};
    }
    /// Makes room for `n` entries altogether.
    constexpr void reserve(std::size_t n) {
        if (n > most()) rebuild(places_for(n));
    }
    /// Calls `visit` for every entry in ascending order of the keys.
    template <class Visit>
    constexpr void each(Visit visit) const {
        for (auto const& e : slots_)
            if (key_of(e) != key_type{}) visit(e);
    }
    /// Adds all of `other`. Where both have a key, `join(mine, theirs)` changes mine. Linear in both; the result is the
    /// smallest table that is not too full, or this one if it has room.
    template <class Join>
    constexpr void merge(fingerprint_table const& other, Join join) {
        std::size_t fresh = 0; // entries that are not here
        for (std::size_t at = 0, o = 0; o < other.slots_.size(); ++o) {
            auto const key = key_of(other.slots_[o]);
            if (key == key_type{}) continue;
            while (at < slots_.size() && (key_of(slots_[at]) == key_type{} || key_of(slots_[at]) < key)) ++at;
            fresh += at == slots_.size() || key_of(slots_[at]) != key ? 1u : 0u;
        }
        if (size_ + fresh > most()) rebuild(places_for((size_ + fresh) + (size_ + fresh) / 8));
        other.each([&](Entry const& e) {
            if (auto const [mine, is_new] = insert(e); mine != nullptr && !is_new) join(*mine, e);
        });
    }

private:
    /// Places without a home of their own, behind the others: room for what the last homes pass on. The queue of
    /// those is longer than 64 with a chance of 10^-12 at the greatest load; then the table grows early.
    static constexpr std::size_t spare(std::size_t places) noexcept { return places < 256 ? places / 4 : 64; }
    static constexpr std::size_t more_spare(std::size_t places) noexcept { return places < 4096 ? places / 4 : 1024; }
    static constexpr std::size_t places_for(std::size_t n) noexcept {
        std::size_t const places = n / 4 * 5 + 5; // most() of as many homes is n or more
        return places + (places < 192 ? places / 3 + 1 : 64);
    }
    [[nodiscard]] constexpr std::size_t most() const noexcept { return homes_ / 5 * 4; }
    [[nodiscard]] constexpr std::size_t grown() const noexcept {
        std::size_t const n = size_ / 8 * 15;
        return n < slots_.size() + 16 ? slots_.size() + 16 : n;
    }
    [[nodiscard]] constexpr std::size_t home(key_type key) const noexcept {
        return low_bits(multiply_high(high_bits(key), homes_));
    }
    [[nodiscard]] constexpr std::size_t search(key_type key) const noexcept {
        std::size_t at = home(key);
        while (key_of(slots_[at]) != key_type{} && key_of(slots_[at]) < key) ++at;
        return at;
    }
    constexpr void rebuild(std::size_t places) { rebuild(places, spare(places)); }
    constexpr void rebuild(std::size_t places, std::size_t spare_places) {
        list<Entry> fresh(places, Entry{});
        homes_ = places - spare_places;
        std::size_t next = 0;
        for (auto const& e : slots_) {
            if (key_of(e) == key_type{}) continue;
            std::size_t const h = home(key_of(e));
            if (h > next) next = h;
            if (next + 1 >= fresh.size())
                return rebuild(places + more_spare(places), spare_places + more_spare(places));
            fresh[next++] = e;
        }
        slots_.swap(fresh);
    }

    list<Entry> slots_;
    std::size_t homes_ = 0; ///< places that are some key's home; the others lie behind them
    std::size_t size_ = 0;
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_REPEATS_FINGERPRINT_TABLE_HPP

// -------- pith/repeats/saved.hpp

// The file format of sets of paragraphs, version 1. All numbers are little-endian.
//
//     offset  bytes
//          0      8  "pithseen"
//          8      2  version of the format: 1
//         10      2  version of the fingerprint (fingerprint.hpp)
//         12      2  kind: 64 or 128, the bits of a fingerprint; 1 for a bounded set
//         14      2  0
//         16      8  n: fingerprints, or 64-bit words of a bounded set
//         24      8  paragraphs inserted, of a bounded set; n otherwise
//         32         the fingerprints in ascending order (of 128 bits the low half first), or the words
//        end      8  checksum: XXH64, seed 0, of all bytes before it
//
// The same paragraphs give the same bytes, whatever machine held them and in whatever order they came.
#ifndef PITH_REPEATS_SAVED_HPP
#define PITH_REPEATS_SAVED_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME {

/// Why a saved set was refused.
enum class load_fault : std::uint8_t {
    foreign,   ///< no set of paragraphs
    version,   ///< of a format or a fingerprint that this build does not know
    kind,      ///< a set of another kind: other bits, bounded or not
    truncated, ///< shorter than it says, or longer
    corrupt,   ///< the checksum or the order is wrong
};

/// What try_load says, and load throws.
struct load_error : std::runtime_error {
    load_fault fault; ///< for a program; what() is for a reader
    load_error(load_fault f, char const* why)
        : std::runtime_error(std::string("saved set of paragraphs: ") + why), fault(f) {}
};

namespace detail {

inline constexpr std::string_view saved_magic = "pithseen";
inline constexpr std::size_t saved_head = 32, saved_foot = 8;
inline constexpr unsigned saved_version = 1, saved_bounded = 1;

struct saved_header {
    std::uint64_t kind, count, inserted;
};

/// Writes a saved set to an output iterator and sums it up.
template <class Out>
class saving {
public:
    constexpr saving(Out out, saved_header h) : out_(std::move(out)) {
        put(saved_magic);
        number(saved_version, 2);
        number(fingerprint_version, 2);
        number(h.kind, 2);
        number(0, 2);
        number(h.count, 8);
        number(h.inserted, 8);
    }
    constexpr void operator()(std::uint64_t word) { number(word, 8); }
    constexpr void operator()(fingerprint_128 f) {
        number(f.low, 8);
        number(f.high, 8);
    }
    [[nodiscard]] constexpr Out finish() {
        number(sum_.digest(), 8);
        return std::move(out_);
    }

private:
    constexpr void number(std::uint64_t n, std::size_t bytes) {
        std::array<char, 8> b;
        text::swar::store(b.data(), n);
        put({b.data(), bytes});
    }
    constexpr void put(std::string_view bytes) {
        sum_.update(bytes);
        for (char const c : bytes) *out_++ = c;
    }
    Out out_;
    text::xxh64 sum_;
};

/// The header of a saved set with `bytes_each` bytes an entry, checked to its checksum; or what is wrong.
inline std::optional<saved_header> read_saved(std::string_view s, std::uint64_t kind, std::size_t bytes_each,
                                              std::optional<load_error>* why) {
    auto const refuse = [&](load_fault f, char const* text) {
        if (why != nullptr) why->emplace(f, text);
        return std::nullopt;
    };
    auto const number = [&](std::size_t at, std::size_t bytes) { return text::swar::load(s.substr(at, bytes), 0); };
    if (s.substr(0, saved_magic.size()) != saved_magic.substr(0, s.size()) || s.empty())
        return refuse(load_fault::foreign, "this is not one: it does not begin with \"pithseen\"");
    if (s.size() < saved_head + saved_foot) return refuse(load_fault::truncated, "it ends within its header");
    if (number(8, 2) != saved_version) return refuse(load_fault::version, "its format is not version 1");
    if (number(10, 2) != fingerprint_version)
        return refuse(load_fault::version, "its fingerprints are of another version");
    if (number(12, 2) != kind)
        return refuse(load_fault::kind, kind == 64    ? "its kind is not that of a set with 64 bits a fingerprint"
                                        : kind == 128 ? "its kind is not that of a set with 128 bits a fingerprint"
                                                      : "its kind is not that of a bounded set");
    saved_header const h{kind, number(16, 8), number(24, 8)};
    std::size_t const body = s.size() - saved_head - saved_foot;
    if (body / bytes_each < h.count) return refuse(load_fault::truncated, "it is shorter than its header says");
    if (body != h.count * bytes_each) return refuse(load_fault::truncated, "it is longer than its header says");
    if (text::xxh64::of(s.substr(0, s.size() - saved_foot)) != number(s.size() - saved_foot, 8))
        return refuse(load_fault::corrupt, "its checksum is wrong");
    if (number(14, 2) != 0) return refuse(load_fault::corrupt, "a reserved field is not 0");
    return h;
}

} // namespace detail
} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_REPEATS_SAVED_HPP

// -------- pith/seen_paragraphs.hpp

// seen_paragraphs: what earlier documents said, so that strip_duplicates(seen) removes what they repeat.
//
//     pith::seen_paragraphs seen;                       // or seen_paragraphs_128, or bounded_paragraphs
//     for (auto& doc : docs) store(doc | views::lines | views::strip_duplicates(seen) | pith::to_text);
//     std::string const file = seen.save();             // another run goes on with seen.load(file)
//
// Threads: a set is like a std::vector. Any number of threads may ask one set at the same time; while one inserts,
// merges or loads, no other may touch it. For many writers: one set for each thread, merged at the end. Results depend
// on the order of the documents and on nothing else.
#ifndef PITH_SEEN_PARAGRAPHS_HPP
#define PITH_SEEN_PARAGRAPHS_HPP

#include <concepts>
#include <iterator>
#include <span>
#include <string>
#include <type_traits>

namespace pith::inline PITH_VERSION_NAME {

/// What strip_duplicates(seen) asks of a set: fingerprints of one type, asked and inserted many at a time.
template <class S>
concept paragraph_set = requires(S& s, S const& c, std::span<typename S::fingerprint_type const> f, std::span<bool> is,
                                 std::string_view text) {
    { S::fingerprint_of(text) } -> std::same_as<typename S::fingerprint_type>;
    c.contains(f, is);
    s.insert(f);
};

/// The paragraphs of earlier documents, by fingerprint: fingerprint_64 or fingerprint_128. Holds no text.
///
/// Memory: from 100 paragraphs on at most 16 bytes each with 64 bits, 32 with 128, right after it has grown; 10 (20)
/// before. While it grows both tables exist; reserve() spares that. Exact but for fingerprints that collide
/// (fingerprint.hpp says how likely that is). Text crafted to crowd the table is left out, so that it stays fast.
/// Throws what allocation throws, and load its load_error.
template <class Fingerprint>
class basic_seen_paragraphs {
public:
    using fingerprint_type = Fingerprint;

    /// The fingerprint by which a paragraph is known.
    [[nodiscard]] static constexpr Fingerprint fingerprint_of(std::string_view paragraph) noexcept {
        if constexpr (bits == 64) return fingerprint(paragraph);
        else return wide_fingerprint(paragraph);
    }

    /// Whether a paragraph with this content was inserted. Constant time beside reading the text.
    [[nodiscard]] constexpr bool contains(std::string_view paragraph) const noexcept {
        return contains(fingerprint_of(paragraph));
    }
    [[nodiscard]] constexpr bool contains(Fingerprint f) const noexcept { return table_.find(some(f)) != nullptr; }
    /// The same of many: `is[i]` tells of `f[i]`. Precondition: as many of one as of the other. Faster than one after
    /// the other where the set is larger than the caches: it waits for memory once for many.
    constexpr void contains(std::span<Fingerprint const> f, std::span<bool> is) const noexcept {
        constexpr std::size_t batch = 32;
        for (std::size_t i = 0; i < f.size(); i += batch) {
            std::size_t const n = std::min<std::size_t>(batch, f.size() - i);
            std::array<Fingerprint, batch> home{}; // these reads do not depend on one another
            for (std::size_t k = 0; k < n; ++k)
                if (auto const* const e = table_.home_of(some(f[i + k]))) home[k] = *e;
            for (std::size_t k = 0; k < n; ++k) {
                auto const key = some(f[i + k]);
                is[i + k] = home[k] == key || (home[k] != Fingerprint{} && contains(key));
            }
        }
    }
    /// Inserts it; says whether it is new. Amortised constant beside reading the text.
    constexpr bool insert(std::string_view paragraph) { return insert(fingerprint_of(paragraph)); }
    constexpr bool insert(Fingerprint f) { return table_.insert(some(f)).second; }
    /// Inserts many.
    constexpr void insert(std::span<Fingerprint const> f) {
        for (auto const one : f) insert(one);
    }
    /// Paragraphs held.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return table_.size(); }
    [[nodiscard]] constexpr bool empty() const noexcept { return size() == 0; }
    /// Memory held, in bytes.
    [[nodiscard]] constexpr std::size_t byte_size() const noexcept {
        return sizeof(*this) + table_.places() * sizeof(Fingerprint);
    }
    /// Forgets all paragraphs, and gives back the memory.
    constexpr void clear() noexcept { table_.clear(); }
    /// Makes room for `n` paragraphs altogether.
    constexpr void reserve(std::size_t n) { table_.reserve(n); }
    /// Adds all of `other`. Linear in both.
    constexpr void merge(basic_seen_paragraphs const& other) {
        if (&other != this) table_.merge(other.table_, [](Fingerprint&, Fingerprint) {});
    }
    /// Calls `visit(fingerprint)` for each in ascending order.
    template <class Visit>
    constexpr void each(Visit visit) const {
        table_.each(visit);
    }
    friend constexpr bool operator==(basic_seen_paragraphs const& a, basic_seen_paragraphs const& b) {
        return a.size() == b.size() && a.save() == b.save();
    }

    /// Writes the set to `out`, byte for byte the same for the same paragraphs (format: repeats/saved.hpp): 40 bytes and
    /// 8 (16) for each. Linear.
    template <std::output_iterator<char> Out>
    constexpr Out save(Out out) const {
        detail::saving<Out> to(std::move(out), {bits, size(), size()});
        table_.each([&](Fingerprint f) { to(f); });
        return to.finish();
    }
    /// The same as a string of bytes.
    [[nodiscard]] constexpr std::string save() const {
        std::string bytes;
        bytes.reserve(detail::saved_head + size() * sizeof(Fingerprint) + detail::saved_foot);
        save(std::back_inserter(bytes));
        return bytes;
    }
    /// Becomes the set that was saved as `bytes`, which may be a mapped file; it is not referred to later. Where that is
    /// none, is damaged or of another version, the set stays as it was, the answer is false, and `why`, where given,
    /// says what is wrong. Linear.
    [[nodiscard]] bool try_load(std::string_view bytes, std::optional<load_error>* why = nullptr) {
        auto const h = detail::read_saved(bytes, bits, sizeof(Fingerprint), why);
        if (!h) return false;
        detail::fingerprint_table<Fingerprint> loaded;
        loaded.reserve(detail::low_bits(h->count)); // so many lie in memory
        Fingerprint before{};
        for (std::size_t at = detail::saved_head; at + detail::saved_foot < bytes.size(); at += sizeof(Fingerprint)) {
            Fingerprint f{};
            if constexpr (bits == 64) f = text::swar::load(bytes.data() + at);
            else f = {text::swar::load(bytes.data() + at + 8), text::swar::load(bytes.data() + at)};
            if (!(before < f)) {
                if (why != nullptr) why->emplace(load_fault::corrupt, "its fingerprints are not in order");
                return false;
            }
            loaded.insert(f);
            before = f;
        }
        table_ = std::move(loaded);
        return true;
    }
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
    /// The same, but throws load_error.
    void load(std::string_view bytes) {
        std::optional<load_error> why;
        if (!try_load(bytes, &why)) throw *why;
    }
#endif

private:
    static constexpr unsigned bits = sizeof(Fingerprint) * 8;
    static_assert(std::same_as<Fingerprint, fingerprint_64> || std::same_as<Fingerprint, fingerprint_128>);
    /// 0 marks a free place.
    static constexpr Fingerprint some(Fingerprint f) noexcept {
        if constexpr (bits == 64) return f == 0 ? 1 : f;
        else return f == Fingerprint{} ? Fingerprint{0, 1} : f;
    }
    detail::fingerprint_table<Fingerprint> table_;
};

/// The exact set with 64 bits a paragraph: for up to some hundred million of them.
using seen_paragraphs = basic_seen_paragraphs<fingerprint_64>;
/// The exact set with 128 bits a paragraph: for whole crawls.
using seen_paragraphs_128 = basic_seen_paragraphs<fingerprint_128>;

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_SEEN_PARAGRAPHS_HPP

// -------- pith/category.hpp

// What a line can be, as a set of flags.
//
// A category says what kind of residue a line is; which rule said so is in verdict (judge/ruling.hpp).
#ifndef PITH_CATEGORY_HPP
#define PITH_CATEGORY_HPP

#include <array>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME {

/// A set of kinds of residue. Combine with `|`, `&`, `~`; test with `any`.
///
///     constexpr auto noise = pith::category::ad | pith::category::social;
///     static_assert(pith::any(noise & pith::category::ad));
enum class category : std::uint32_t {
    none = 0,               ///< the empty set: of a line that stays
    ad = 1u << 0,           ///< advertisement labels, sponsored markers
    social = 1u << 1,       ///< share bars, follow prompts, counters
    error_page = 1u << 2,   ///< status pages, bot checks, "enable JavaScript", ad-block walls, player failures
    comment = 1u << 3,      ///< comment forms and counts
    related = 1u << 4,      ///< link lists and "read more" lines
    subscription = 1u << 5, ///< newsletters, paywalls, app promotions
    consent = 1u << 6,      ///< cookie and privacy banners
    navigation = 1u << 7,   ///< menus, breadcrumbs, tags, pagination, back-to-top, sign-in, cart
    notice = 1u << 8,       ///< legal disclaimers, copyright, terms
    widget = 1u << 9,       ///< weather, date, translation, audio and video player text
    placeholder = 1u << 10, ///< shortcodes, template braces, lorem ipsum
    byline = 1u << 11,      ///< author and date lines; not residue by default, editors disagree
    caption = 1u << 12,     ///< picture credits and captions; not residue by default
    embed = 1u << 13,       ///< text of embedded posts; not residue by default
    duplicate = 1u << 14,   ///< a repeat of an earlier paragraph; only strip_duplicates removes it

    residue = (1u << 11) - 1, ///< the default set: everything from ad to placeholder
    all = (1u << 15) - 1,     ///< every flag that can be asked for

    boilerplate = 1u << 15, ///< residue by its score alone, of no known kind: annotate_boilerplate says it. In no set
};

/// Union, intersection, complement among the flags there are, and the first two in place. Constant time.
[[nodiscard]] constexpr category operator|(category a, category b) noexcept {
    return category{static_cast<std::uint32_t>(a) | static_cast<std::uint32_t>(b)};
}
[[nodiscard]] constexpr category operator&(category a, category b) noexcept {
    return category{static_cast<std::uint32_t>(a) & static_cast<std::uint32_t>(b)};
}
[[nodiscard]] constexpr category operator~(category a) noexcept {
    return category{~static_cast<std::uint32_t>(a) & static_cast<std::uint32_t>(category::all)};
}
constexpr category& operator|=(category& a, category b) noexcept { return a = a | b; }
constexpr category& operator&=(category& a, category b) noexcept { return a = a & b; }

/// Whether the set holds any flag at all. Constant time.
[[nodiscard]] constexpr bool any(category c) noexcept { return c != category::none; }

/// A flag, or `residue` or `all`, with its public name: the one that tables, `name` and the example program use.
struct named_category {
    category value;        ///< one flag, or one of the two sets
    std::string_view name; ///< static storage, plain ASCII
};
/// Every flag with its public name, in the order of their bits; `residue` and `all` last. For listing what there is.
inline constexpr std::array<named_category, 17> named_categories{{
    {category::ad, "ad"},
    {category::social, "social"},
    {category::error_page, "error_page"},
    {category::comment, "comment"},
    {category::related, "related"},
    {category::subscription, "subscription"},
    {category::consent, "consent"},
    {category::navigation, "navigation"},
    {category::notice, "notice"},
    {category::widget, "widget"},
    {category::placeholder, "placeholder"},
    {category::byline, "byline"},
    {category::caption, "caption"},
    {category::embed, "embed"},
    {category::duplicate, "duplicate"},
    {category::residue, "residue"},
    {category::all, "all"},
}};

/// The public name of one flag (or of `residue`, `all`); "none" for the empty set and "several" for any
/// other combination. Static storage; constant time; never throws.
///
///     assert(name(pith::category::error_page) == "error_page");
[[nodiscard]] constexpr std::string_view name(category c) noexcept {
    for (auto const& [value, text] : named_categories)
        if (value == c) return text;
    if (c == category::boilerplate) return "boilerplate";
    return any(c) ? "several" : "none";
}

/// The category with this public name, `category::none` when there is none. Constant time beside reading `text`.
///
///     assert(pith::category_named("error_page") == pith::category::error_page);
[[nodiscard]] constexpr category category_named(std::string_view text) noexcept {
    for (auto const& [value, known] : named_categories)
        if (known == text) return value;
    return category::none;
}

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_CATEGORY_HPP

// -------- pith/phrases/phrase.hpp

// A phrase as the tables know it: what it marks, where it must stand in a line, and what else must be true.
#ifndef PITH_PHRASES_PHRASE_HPP
#define PITH_PHRASES_PHRASE_HPP

#include <cstddef>
#include <cstdint>

namespace pith::inline PITH_VERSION_NAME {

/// When a phrase counts, the strongest first. The letter is the one used in the tables.
enum class scope : std::uint8_t {
    alone,  ///< L: the line alone decides, wherever it stands
    opener, ///< H: opens a block
    edge,   ///< E: only at the page's edge or beside other residue
    member, ///< B: only inside a block or a run
};

/// Where in the normalised line the phrase stands.
enum class match : std::uint8_t {
    whole,    ///< eq: it is the line
    start,    ///< pre: the line starts with it
    end,      ///< suf: the line ends with it
    anywhere, ///< has: the line contains it, between word boundaries
};

/// How the tables write the scopes and the matches, in the order of their values.
inline constexpr char scope_letters[] = {'L', 'H', 'E', 'B'};
inline constexpr std::string_view match_names[] = {"eq", "pre", "suf", "has"};

/// One phrase of a table, packed into six bytes: thousands of these are parsed wherever the header is included, and
/// numbers are what a compiler reads fastest.
struct phrase_row {
    std::uint16_t parts[3]; ///< the fields, as `of` packs them, the lowest bits first

    /// Packs the fields below into one.
    [[nodiscard]] static constexpr phrase_row of(std::size_t offset, std::size_t anchor, std::size_t length,
                                                 unsigned flag, scope when, match where) noexcept {
        auto const part = [](std::size_t n) { return static_cast<std::uint16_t>(n & 0xFFFFu); };
        return {{part(offset), part(((offset >> 16) & 0xFFu) | anchor << 8),
                 part(length | std::size_t{flag} << 8 | static_cast<std::size_t>(when) << 12 |
                      static_cast<std::size_t>(where) << 14)}};
    }
    /// Where its normalised text stands in the table's text, and how long it is; bytes.
    [[nodiscard]] constexpr std::size_t offset() const noexcept {
        return parts[0] | (std::size_t{parts[1]} & 0xFFu) << 16;
    }
    [[nodiscard]] constexpr std::size_t length() const noexcept { return parts[2] & 0xFFu; }
    /// Where in it the bytes stand by which it is found (index.hpp).
    [[nodiscard]] constexpr std::size_t anchor() const noexcept { return parts[1] >> 8; }
    /// The category's bit number, the category, and when and where in a line the phrase counts.
    [[nodiscard]] constexpr std::uint8_t flag() const noexcept { return (parts[2] >> 8) & 0xFu; }
    [[nodiscard]] constexpr category what() const noexcept { return category{1u << flag()}; }
    [[nodiscard]] constexpr scope when() const noexcept { return static_cast<scope>((parts[2] >> 12) & 3u); }
    [[nodiscard]] constexpr match where() const noexcept { return static_cast<match>((parts[2] >> 14) & 3u); }
};

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_PHRASES_PHRASE_HPP

// -------- pith/phrases/index.hpp

// Which phrases of a table match a line.
//
// A table is laid out as text, rows in the order of their hash buckets, and where each bucket starts, so that the
// built-in one costs nothing to set up and a caller's own is the same thing in vectors. A phrase is filed under a
// key: its first 8 bytes, or 4, 2 or 1 where it is shorter; an ending under its last; a whole line under its first 8,
// its last 8 and its length; a `has` phrase under the 8 that are rarest. One load and one multiplication ask for a
// key, and small bit filters (Bloom, CACM 13(7), 1970; two bits a key in one word) answer nearly every question with
// no.
#ifndef PITH_PHRASES_INDEX_HPP
#define PITH_PHRASES_INDEX_HPP

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME {

/// The hash that both the layout and the look-up use: multiplicative (Knuth, TAOCP 3, 6.4), so its high bits are the
/// good ones. Keys are taken with bit 5 of every byte set: upper and lower case ASCII meet before any folding.
struct phrase_hash {
    std::uint64_t value;

    [[nodiscard]] static constexpr phrase_hash of(text::swar::word key, std::size_t size, unsigned kind) noexcept {
        key = text::swar::first_bytes(key | text::swar::every(0x20), size);
        return {(key ^ ((kind * 16u + size) * 0x9E3779B97F4A7C15u)) * 0xD6E8FEB86659FD93u};
    }
    [[nodiscard]] static constexpr phrase_hash of_whole(text::swar::word first, text::swar::word last,
                                                        std::size_t length) noexcept {
        return {(((first ^ (last >> 29)) * 0x9E3779B97F4A7C15u) ^ last ^ length) * 0xD6E8FEB86659FD93u};
    }
    [[nodiscard]] constexpr std::uint32_t bucket() const noexcept { return static_cast<std::uint32_t>(value >> 22); }
    [[nodiscard]] constexpr std::size_t word() const noexcept { return static_cast<std::uint32_t>(value >> 54); }
    [[nodiscard]] constexpr unsigned bit(unsigned which) const noexcept { return (value >> (48 - 6 * which)) & 63u; }
};

/// A laid-out table, seen from outside; refers to storage that outlives it. All members constant time but the finds.
struct phrase_index {
    /// The filters, by what they are asked: the four kinds of match, what a whole line begins with, and what stands
    /// behind the key of a `has` phrase.
    static constexpr unsigned inside = 3, heads = 4, beside = 5;
    static constexpr std::size_t filter_start[] = {0, 1024, 1024, 1536, 2048, 2560},
                                 filter_size[] = {1024, 512, 512, 512, 512, 512}, filter_words = 3072;

    std::array<char const*, 16> texts{}; ///< where the phrases stand
    phrase_row const* rows = nullptr;
    std::uint16_t const* few_buckets = nullptr; ///< the first row of each bucket, and one past the last row
    std::uint32_t const* buckets = nullptr;     ///< the same of a table of more than 65,535 rows
    std::uint64_t const* filter = nullptr;
    std::uint32_t bucket_mask = 0;
    std::uint32_t row_count = 0;
    std::uint16_t longest[4]{};   ///< bytes, by kind of match
    std::uint16_t key_sizes[5]{}; ///< which keys there are, by filter: the sum of their sizes
    bool plain = false;           ///< raw text shows whether a phrase may match: see silent()
    std::uint8_t text_bits = 24;  ///< of a row's offset: the place in its text; those above say in which

    [[nodiscard]] constexpr std::string_view text(phrase_row const& r) const noexcept {
        return {texts[r.offset() >> text_bits] + (r.offset() & ((std::size_t{1} << text_bits) - 1)), r.length()};
    }

    /// The size of the key of a phrase of `length` bytes.
    [[nodiscard]] static constexpr std::size_t key_size(std::size_t length) noexcept {
        return length >= 8 ? 8 : length >= 4 ? 4 : length >= 2 ? 2 : 1;
    }
    /// Whether a stretch of a phrase looks the same in raw text, but for case: no digits, quotes, dashes or points that
    /// may stand for something else, no space that may be two.
    [[nodiscard]] static constexpr bool is_plain(std::string_view s) noexcept {
        for (std::size_t i = 0; i < s.size(); ++i) {
            bool const mark = std::string_view(",.!?:/").find(s[i]) != std::string_view::npos;
            if (!text::is_small(s[i]) && !mark && (s[i] != ' ' || (i > 0 && !text::is_small(s[i - 1])))) return false;
        }
        return s.find("..") == std::string_view::npos;
    }
    /// Where the key of a `has` phrase stands: at the start of the word from which it is plain and its letters are
    /// rarest. 0 where it is plain nowhere.
    [[nodiscard]] static constexpr std::size_t anchor_of(std::string_view phrase) noexcept {
        constexpr std::string_view rising = "etaoinshrdlcumwfgypbvkjxqz"; // by frequency in English (Lewand, 2000)
        std::size_t const size = key_size(phrase.size());
        std::size_t best = 0, most = 0;
        auto const in_word = [&](std::size_t i) {
            return text::byte_at(phrase, i) >= 0x80 || text::is_small(phrase[i]) || phrase[i] == '0';
        };
        for (std::size_t i = 0; i + size <= phrase.size(); ++i) {
            if (!in_word(i) || (i > 0 && in_word(i - 1)) || !is_plain(phrase.substr(i, size))) continue;
            std::size_t score = 1;
            for (char const c : phrase.substr(i, size)) score += rising.find(c) + 1; // npos + 1 is 0
            if (score <= most) continue;
            most = score;
            best = i;
        }
        return best;
    }
    /// The hash under which a phrase is filed; `anchor` is that of a `has` phrase.
    [[nodiscard]] static constexpr phrase_hash hash_of(std::string_view phrase, match m, std::size_t anchor) noexcept {
        std::size_t const n = phrase.size(), size = key_size(n);
        using text::swar::load;
        if (m == match::whole) return phrase_hash::of_whole(load(phrase, 0), n > 8 ? load(phrase, n - 8) : 0, n);
        std::size_t const at = m == match::end ? n - size : anchor;
        return phrase_hash::of(load(phrase, at), size, static_cast<unsigned>(m));
    }
    /// Whether a key may be in the table.
    template <unsigned Kind>
    [[nodiscard]] constexpr bool passes(phrase_hash h) const noexcept {
        std::uint64_t const word = filter[filter_start[Kind] + (h.word() & (filter_size[Kind] - 1))];
        return ((word >> h.bit(0)) & (word >> h.bit(1)) & 1u) != 0;
    }

    /// The sizes of keys of a kind that fit into `room` bytes, the largest first: `for (auto k = keys(...); k.any(); k.next())`.
    struct key_walk {
        unsigned left;
        [[nodiscard]] constexpr bool any() const noexcept { return left != 0; }
        [[nodiscard]] constexpr std::size_t size() const noexcept { return std::bit_floor(left); }
        constexpr void next() noexcept { left ^= std::bit_floor(left); }
    };
    [[nodiscard]] constexpr key_walk keys(unsigned kind, std::size_t room) const noexcept {
        return {key_sizes[kind] & static_cast<unsigned>(2 * key_size(room) - 1)};
    }

    /// Calls `visit(row number)` for every phrase that matches `line`, in no particular order. `at_start` and `at_end`
    /// say whether the normalised text is the whole line's start and end. Returns whether a phrase that matches anywhere
    /// may begin on this line and end on the next, or the other way round: its key is here, but not all of it. Linear in
    /// the line for a table of ordinary phrases.
    template <class Visit>
    constexpr bool find(text::normal_line const& line, bool at_start, bool at_end, Visit&& visit) const {
        std::string_view const s = line.view();
        if (row_count == 0 || s.empty()) return false;
        if (at_start && at_end)
            for (std::uint32_t row = find_whole(line, 0, s.size()); row != row_count;
                 row = find_whole(line, 0, s.size(), row + 1))
                visit(row);
        if (at_start && may_start<1>(line.word_at(0), s.size())) find_with<match::start>(line, 0, visit);
        if (at_end && longest[2] != 0 && (s.size() < 8 || may_end(line.word_at(s.size() - 8))))
            find_with<match::end>(line, s.size(), visit);
        if (longest[3] == 0) return false;
        bool const short_keys = (key_sizes[inside] & 7u) != 0;
        bool runs_over = false;
        line.each_boundary(plain, [&, this](std::size_t i) {
            auto const key = line.word_at(i);
            if (short_keys ? may_start<inside>(key, s.size() - i)
                           : s.size() - i >= 8 && passes<inside>(phrase_hash::of(key, 8, inside)))
                runs_over |= find_with<match::anywhere>(line, i, visit);
        });
        return runs_over;
    }

    /// The longest whole-line phrase that stands at offset `from` of `line`, between word boundaries: its row, or
    /// nullptr. Linear in the longest phrase.
    [[nodiscard]] constexpr phrase_row const* longest_at(text::normal_line const& line, std::size_t from) const {
        if (!may_begin(line, from)) return nullptr;
        std::string_view const s = line.view();
        std::size_t const most = s.size() - from < longest[0] ? s.size() : from + longest[0];
        phrase_row const* best = nullptr;
        for (std::size_t end = line.next_boundary(from + 1); end <= most; end = line.next_boundary(end + 1)) {
            if (s[end - 1] != ' ')
                if (auto const row = find_whole(line, from, end); row != row_count) best = &rows[row];
            if (end == s.size()) break;
        }
        return best;
    }

    /// The row of the whole-line phrase that is the line, the last one where there are several; nullptr where there is none.
    [[nodiscard]] constexpr phrase_row const* whole(text::normal_line const& line) const {
        phrase_row const* found = nullptr;
        std::size_t const n = line.view().size();
        for (std::uint32_t row = 0; n != 0 && (row = find_whole(line, 0, n, row)) != row_count; ++row)
            found = &rows[row];
        return found;
    }

    /// Whether a whole-line phrase may begin at offset `from` of `line`.
    [[nodiscard]] constexpr bool may_begin(text::normal_line const& line, std::size_t from) const noexcept {
        return may_start<heads>(line.word_at(from), line.view().size() - from);
    }

    /// Whether a key of a kind stands at the start of `w`, of which `room` bytes are text.
    template <unsigned Kind>
    [[nodiscard]] constexpr bool may_start(text::swar::word w, std::size_t room) const noexcept {
        if (room >= 8 && (key_sizes[Kind] & 8u) != 0 && passes<Kind>(phrase_hash::of(w, 8, Kind))) return true;
        return (key_sizes[Kind] & 7u) != 0 && may_start_short<Kind>(w, room);
    }

    /// What the filter `beside` is asked: the key of a `has` phrase and the eight bytes behind it, or, for phrases in
    /// which those are not plain, the key alone. Many phrases share a key with ordinary text; hardly one shares more.
    [[nodiscard]] static constexpr phrase_hash hash_beside(text::swar::word key, text::swar::word next) noexcept {
        constexpr auto lowered = text::swar::every(0x20);
        return phrase_hash::of_whole(key | lowered, next | lowered, beside);
    }
    [[nodiscard]] static constexpr phrase_hash hash_beside(text::swar::word key) noexcept {
        return phrase_hash::of(key, 8, beside);
    }
    /// Whether the key of a `has` phrase may stand in raw text at `at`: what nearly every word is answered with no. May
    /// also say yes where keys of less than eight bytes, or less than eight bytes of text, want a closer look.
    [[nodiscard]] constexpr bool may_hold_key(std::string_view s, std::size_t at) const noexcept {
        if ((key_sizes[inside] & 7u) != 0) return true;
        return s.size() - at >= 8 && passes<inside>(phrase_hash::of(text::swar::load(s.data() + at), 8, inside));
    }
    /// Whether raw text, in which a word starts at `at`, may hold a `has` phrase whose key stands there.
    [[nodiscard]] constexpr bool may_hold(std::string_view s, std::size_t at) const noexcept {
        auto const key = text::swar::load(s, at);
        if (!may_start<inside>(key, s.size() - at)) return false;
        if ((key_sizes[inside] & 7u) == 0 && !passes<beside>(hash_beside(key)) &&
            !passes<beside>(hash_beside(key, text::swar::load(s, at + 8 < s.size() ? at + 8 : s.size()))))
            return false;
        return holds_key(s, at, key);
    }
    /// Whether the key of an ending stands at the end of eight bytes.
    [[nodiscard, gnu::noinline]] constexpr bool may_end(text::swar::word w) const noexcept {
        auto const may = [&, this](std::size_t size) {
            return (key_sizes[2] & size) != 0 && passes<2>(phrase_hash::of(w >> (8 * (8 - size)), size, 2));
        };
        return may(8) || may(4) || may(2) || may(1);
    }

private:
    [[nodiscard]] constexpr std::uint32_t bucket(std::uint32_t b) const noexcept {
        return few_buckets != nullptr ? few_buckets[b] : buckets[b];
    }
    /// may_start for keys of less than eight bytes.
    template <unsigned Kind>
    [[nodiscard, gnu::noinline]] constexpr bool may_start_short(text::swar::word w, std::size_t room) const noexcept {
        auto const may = [&, this](std::size_t size) {
            return room >= size && (key_sizes[Kind] & size) != 0 && passes<Kind>(phrase_hash::of(w, size, Kind));
        };
        return may(4) || may(2) || may(1);
    }
    /// Whether the letters and spaces around a key are the phrase's too, as far as they are plain on both sides.
    [[nodiscard]] static constexpr bool agrees(std::string_view s, std::string_view phrase, std::size_t anchor,
                                               std::size_t size) noexcept {
        auto const plain = [&](std::size_t k) {
            return text::is_small(phrase[k]) || (phrase[k] == ' ' && k > 0 && text::is_small(phrase[k - 1]));
        };
        for (std::size_t k = anchor + size; k < phrase.size() && plain(k); ++k)
            if ((s[k] | 0x20) != phrase[k]) return false;
        for (std::size_t k = anchor; k-- > 0 && plain(k);)
            if ((s[k] | 0x20) != phrase[k]) return false;
        return true;
    }
    /// Whether a phrase with this key agrees with the text around it, as far as both are plain. Many phrases share a key
    /// with ordinary text; hardly one shares more.
    [[nodiscard, gnu::noinline]] constexpr bool holds_key(std::string_view s, std::size_t at,
                                                          text::swar::word key) const noexcept {
        namespace swar = text::swar;
        for (auto k = keys(inside, s.size() - at); k.any(); k.next()) {
            std::uint32_t const b = phrase_hash::of(key, k.size(), inside).bucket() & bucket_mask;
            for (std::uint32_t row = bucket(b), end = bucket(b + 1); row != end; ++row) {
                phrase_row const& r = rows[row];
                if (r.where() != match::anywhere || r.anchor() > at || at - r.anchor() + r.length() > s.size())
                    continue;
                std::string_view const phrase = text(r);
                swar::word const differs = (swar::load(phrase, r.anchor()) ^ key) & ~swar::every(0x20);
                if (swar::first_bytes(differs, k.size()) == 0 &&
                    agrees(s.substr(at - r.anchor()), phrase, r.anchor(), k.size()))
                    return true;
            }
        }
        return false;
    }
    /// Phrases of one kind whose key starts (ends, for match::end) at offset `at`. Returns whether one of them may run over
    /// the line's start or end.
    template <match M, class Visit>
    constexpr bool find_with(text::normal_line const& line, std::size_t at, Visit& visit) const {
        std::string_view const s = line.view();
        constexpr auto kind = static_cast<unsigned>(M);
        bool runs_over = false;
        for (auto k = keys(kind, M == match::end ? at : s.size() - at); k.any(); k.next()) {
            auto const h = phrase_hash::of(line.word_at(M == match::end ? at - k.size() : at), k.size(), kind);
            if (!passes<kind>(h)) continue;
            std::uint32_t const b = h.bucket() & bucket_mask;
            for (std::uint32_t row = bucket(b), end = bucket(b + 1); row != end; ++row) {
                phrase_row const& r = rows[row];
                std::size_t const before = M == match::end ? r.length() : r.anchor(), from = at - before;
                if (r.where() != M) continue;
                if (before > at || from + r.length() > s.size()) {
                    runs_over = true;
                    continue;
                }
                if (!line.boundary(from) || !line.boundary(from + r.length()) || s.substr(from, r.length()) != text(r))
                    continue;
                bool const quoted = M == match::anywhere && from > 0 && (s[from - 1] == '"' || s[from - 1] == '\'');
                if (!quoted) visit(row); // in quotes somebody says it
            }
        }
        return runs_over;
    }
    /// The row of the whole-line phrase that is the bytes [from, end) of the line, the first from row `first` on;
    /// row_count where there is none.
    [[nodiscard, gnu::noinline]] constexpr std::uint32_t find_whole(text::normal_line const& line, std::size_t from,
                                                                    std::size_t end, std::uint32_t first = 0) const {
        std::size_t const n = end - from;
        if (n > longest[0]) return row_count;
        auto const h =
            phrase_hash::of_whole(text::swar::first_bytes(line.word_at(from), n), n > 8 ? line.word_at(end - 8) : 0, n);
        if (!passes<0>(h)) return row_count;
        std::uint32_t const b = h.bucket() & bucket_mask;
        std::uint32_t const from_row = bucket(b), end_row = bucket(b + 1);
        for (std::uint32_t row = from_row < first ? first : from_row; row < end_row; ++row)
            if (rows[row].where() == match::whole && line.view().substr(from, n) == text(rows[row])) return row;
        return row_count;
    }
};

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_PHRASES_INDEX_HPP

// -------- pith/phrases/silent.hpp

// The fast path: which lines of prose need no closer look. Most hold no phrase, and raw text shows it: at the start of
// every word one load and one multiplication ask the filters for the eight bytes that follow. Nothing is decoded,
// normalised or copied. What the filters cannot exclude is looked at properly, so a wrong guess costs time, never a
// verdict.
#ifndef PITH_PHRASES_SILENT_HPP
#define PITH_PHRASES_SILENT_HPP

#include <array>
#include <bit>
#include <cstddef>
#include <span>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// The tables a judge asks: the built-in one, then the caller's.
using phrase_tables = std::span<phrase_index const>;

/// How many bytes the character at `s[i]`, which is not ASCII, takes if it changes no ASCII around it when text is
/// normalised: quotes, dashes and letters of Latin-1. 0 for any other: it may fold to ASCII, to a space, to nothing.
[[nodiscard]] constexpr std::size_t harmless(std::string_view s, std::size_t i) noexcept {
    auto const byte = [&](std::size_t k) { return i + k < s.size() ? text::byte_at(s, i + k) : 0u; };
    if (byte(0) == 0xE2) return byte(1) == 0x80 && byte(2) >= 0x90 && byte(2) <= 0xA5 ? 3 : 0;
    if (byte(0) == 0xC3) return text::is_continuation(static_cast<unsigned char>(byte(1))) ? 2 : 0;
    return byte(0) == 0xC2 && byte(1) > 0xA0 && byte(1) <= 0xBF && byte(1) != 0xAD ? 2 : 0;
}

/// Whether it is certain, from a look at the raw text alone, that no `has` phrase stands in it. Linear. Reads 64 bytes at
/// a time, of which it keeps one bit each: what is a part of a word, and what a space.
[[nodiscard, gnu::noinline]] constexpr bool silent_inside(std::string_view s, phrase_tables tables) noexcept {
    namespace swar = text::swar;
    swar::word word_before = 0, space_before = 0;
    std::size_t checked = 0; // not ASCII up to here, and harmless
    std::array<char, 64> tail{};
    for (std::size_t i = 0; i < s.size(); i += 64) {
        char const* block = s.data() + i;
        if (s.size() - i < 64) {
            tail.fill('.'); // a mark behind the end disturbs nothing
            s.copy(tail.data(), 64, i);
            block = tail.data();
        }
        unsigned char least = 0xFF, most = 0;
        for (std::size_t k = 0; k < 64; ++k) {
            auto const c = static_cast<unsigned char>(block[k]);
            least = c < least ? c : least;
            most |= c;
        }
        if (least < ' ') return false;
        swar::word const word =
            swar::bits_of_64(block, [](unsigned char c) { return static_cast<unsigned char>((c | 0x20) - 'a') < 26; });
        swar::word const space = swar::bits_of_64(block, [](unsigned char c) { return c == ' '; });
        swar::word const behind = (word << 1) | word_before, between = space & behind;
        if ((space & ((between << 1) | space_before)) != 0) return false;
        swar::word other = most < 0x80 ? 0 : swar::bits_of_64(block, [](unsigned char c) { return c >= 0x80; });
        for (; other != 0; other &= other - 1) {
            std::size_t const at = i + static_cast<std::size_t>(std::countr_zero(other));
            if (at < checked) continue;
            std::size_t const size = harmless(s, at);
            if (size == 0) return false;
            checked = at + size;
        }
        for (auto const& t : tables)
            for (swar::word start = word & ~behind; start != 0; start &= start - 1) {
                std::size_t const at = i + static_cast<std::size_t>(std::countr_zero(start));
                if (t.may_hold_key(s, at) && t.may_hold(s, at)) return false;
            }
        word_before = word >> 63;
        space_before = between >> 63;
    }
    return true;
}

/// Whether it is certain that no phrase at all matches a trimmed line of 80 bytes or more, or one whose beginning `s`
/// is. Linear; `buffer` is used for an end that is not plain.
[[nodiscard]] constexpr bool silent(std::string_view s, bool is_all, phrase_tables tables,
                                    text::normal_line& buffer) noexcept {
    namespace swar = text::swar;
    constexpr std::size_t end_size = 32; // enough for eight normalised bytes
    constexpr std::size_t slack = 32; // what a line that is a phrase may lose by normalising: numbers, dots at its end
    for (auto const& t : tables)
        if (!t.plain) return false;
    auto const plain = [](swar::word w) { // letters, or marks that are copied as they are
        swar::word const ascii = w & ~swar::high_bits;
        return (swar::not_ascii(w) | swar::between(ascii, '0', '9') | swar::below(ascii, ' ') |
                swar::equal(ascii, '`')) == 0;
    };
    auto const is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    swar::word first = swar::load(s, 0);
    if (!plain(first) || !is_letter(s[0])) {
        buffer.assign(s.substr(0, end_size));
        if (buffer.view().size() < 8) return false;
        first = buffer.word_at(0);
    }
    for (auto const& t : tables)
        if (t.may_start<1>(first, 8) ||
            (is_all && s.size() <= t.longest[0] + slack && t.may_start<phrase_index::heads>(first, 8)))
            return false;
    if (is_all) {
        std::string_view const ended = s.ends_with('.') ? s.substr(0, s.size() - 1) : s;
        swar::word last = swar::load(ended, ended.size() - 8);
        if (!plain(last) || !is_letter(ended.back())) {
            buffer.assign(s.substr(s.size() - end_size));
            if (buffer.view().size() < 8) return false;
            last = buffer.word_at(buffer.view().size() - 8);
        }
        for (auto const& t : tables)
            if (t.may_end(last)) return false;
    }
    return silent_inside(s, tables);
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_PHRASES_SILENT_HPP

// -------- pith/judge/labels.hpp

// Lines made of several labels: "Share Tweet Pin Email", "FacebookTwitterEmail", "Next PostFerry cancelled".
#ifndef PITH_JUDGE_LABELS_HPP
#define PITH_JUDGE_LABELS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// A phrase of the built-in table (book 0) or of a caller's book (1, 2, ...); `none` where there is none.
struct phrase_ref {
    static constexpr std::uint32_t row_bits = 20, none = (1u << (row_bits + 2)) - 1;
    std::uint32_t value = none; // 22 bits: the book in the top 2, the row in the rest

    constexpr phrase_ref() = default;
    constexpr explicit phrase_ref(std::uint32_t bits) noexcept : value(bits) {}
    constexpr phrase_ref(std::size_t book, std::uint32_t row) noexcept
        : value(static_cast<std::uint32_t>(book << row_bits) | row) {}
    [[nodiscard]] constexpr bool found() const noexcept { return value != none; }
    [[nodiscard]] constexpr std::size_t book() const noexcept { return value >> row_bits; }
    [[nodiscard]] constexpr std::size_t row() const noexcept { return value & ((1u << row_bits) - 1); }
};

inline constexpr std::uint8_t no_flag = 15;

/// A line that is nothing but labels in a row ("Share Tweet Pin Email", "Terms of Use Privacy Policy"): labels that
/// the tables know as whole lines cover every word of it. Two that decide alone are enough. Else there are no menu
/// words among them ("features", "support"): titles are made of those. Then one that decides alone and another of its
/// kind are enough, or three. Takes the category of the first.
constexpr bool is_label_run(text::normal_line const& line, phrase_tables tables, std::uint8_t& flag) noexcept {
    constexpr category share_bar = category::social | category::comment, footer = category::consent | category::notice;
    std::string_view const s = line.view();
    if (line.words() < 3 || line.words() > 24 || line.digits()) return false;
    std::size_t labels = 0, deciding = 0;
    category kinds = category::none;
    bool menu = false, one_label = true;
    phrase_row const* first = nullptr;
    for (std::size_t at = 0; at < s.size();) {
        if (!text::is_word(text::decode(s, at).code) || !line.boundary(at)) { // what stands between labels
            if (line.boundary(at) || labels == 0) {
                at += text::decode(s, at).size;
                continue;
            }
            return false;
        }
        phrase_row const* best = nullptr;
        for (auto const& table : tables)
            if (auto const* row = table.longest_at(line, at))
                if (best == nullptr || row->length() > best->length()) best = row;
        if (best == nullptr) return false;
        if (best->when() == scope::alone) ++deciding;
        else menu |= !any(best->what() & (share_bar | footer));
        kinds |= best->what();
        if (labels == 0) first = best;
        one_label = one_label && best == first;
        at += best->length();
        ++labels;
    }
    if (one_label && s.find(',') != std::string_view::npos) return false; // "Read on, read on"
    bool const one_kind = !any(kinds & ~share_bar) || !any(kinds & ~footer);
    bool const decides = deciding >= 2 || (labels == 1 && deciding == 1);
    if (!decides && (menu || (labels < 3 ? deciding == 0 || !one_kind : deciding == 0 && !one_kind))) return false;
    flag = first->flag();
    return true;
}

/// What a line of labels is: a run of them, or one that is glued to a title.
struct label_line {
    bool run = false;
    std::uint8_t flag = no_flag;     ///< the category of a run
    phrase_row const* row = nullptr; ///< the label glued to a title, and which it is
    phrase_ref phrase{};
};

/// A short line that no phrase decides may be a run of labels, perhaps glued together, or a label of two words or more
/// glued to a title. `buffer` holds the line and is used for its parts.
constexpr label_line find_labels(std::string_view s, phrase_tables tables, text::normal_line& buffer) noexcept {
    label_line found;
    std::size_t const joint = buffer.joints() ? find_joint(s, 0) : s.size();
    found.run = is_label_run(buffer, tables, found.flag);
    constexpr std::size_t longest = 120;
    if (found.run || joint == s.size() || s.size() > longest) return found;
    std::array<char, 2 * longest> apart{};
    std::size_t n = 0;
    for (std::size_t i = 0; i < s.size();) {
        if (i > 0) apart[n++] = ' ';
        for (std::size_t const end = find_joint(s, i); i < end; ++i) apart[n++] = s[i];
    }
    buffer.assign({apart.data(), n});
    found.run = is_label_run(buffer, tables, found.flag);
    if (found.run) return found;
    buffer.assign(s.substr(0, joint));
    for (std::size_t t = 0; buffer.words() >= 2 && t < tables.size(); ++t)
        if (auto const* row = tables[t].whole(buffer))
            if (row->when() == scope::alone) { // "More InDesign tips" is a title
                found.row = row;
                found.phrase = phrase_ref(t, static_cast<std::uint32_t>(row - tables[t].rows));
            }
    return found;
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_LABELS_HPP

// -------- pith/text/dates.hpp

// Lines that are a date: "4 March 2024", "Published Monday, March 4, 2024 at 9:41", "4. März 2024".
#ifndef PITH_TEXT_DATES_HPP
#define PITH_TEXT_DATES_HPP

#include <cstddef>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::text {

namespace detail {
// Names of months, folded, as dates write them, and the usual short ones.
inline constexpr std::string_view months =
    " january february march april may june july august september october november december jan feb mar apr "
    "jun jul aug sep sept oct nov dec januar jänner februar märz mai juni juli oktober dezember okt dez "
    "mrz janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr avr "
    "juil déc enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre "
    "diciembre ene abr ago dic janeiro fevereiro março maio junho julho setembro outubro novembro dezembro "
    "fev set out gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug ott "
    "januari februari maart mei augustus mrt maj augusti marts desember des tammikuuta helmikuuta "
    "maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta "
    "joulukuuta stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada "
    "grudnia styczeń luty marzec kwiecień czerwiec lipiec sierpień wrzesień październik listopad "
    "grudzień ledna února března dubna května června července srpna září října listopadu prosince "
    "ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie január február "
    "március április május június július augusztus szeptember október ocak şubat mart nisan mayis "
    "haziran temmuz ağustos eylül ekim kasim aralik maret agustus ιανουαρίου "
    "φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου "
    "αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου "
    "января февраля марта апреля мая июня июля августа "
    "сентября октября ноября декабря январь февраль март "
    "апрель май июнь июль август сентябрь октябрь ноябрь "
    "декабрь січня лютого березня квітня травня червня липня "
    "серпня вересня жовтня листопада грудня يناير فبراير "
    "مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر "
    "ديسمبر जनवरी फरवरी मार्च अप्रैल मई जून "
    "जुलाई अगस्त सितंबर अक्टूबर नवंबर "
    "दिसंबर tháng ";
} // namespace detail

/// Whether a normalised line (normal.hpp) is a date with the name of a month: a number stands beside it, and at most three
/// other words. Linear in a short line.
[[nodiscard]] constexpr bool is_date(std::string_view normal) noexcept {
    std::size_t words = 0;
    bool month = false, number = false, before = false; // the word before is a number, is a month
    for (std::size_t i = 0; i < normal.size();) {
        std::size_t const end = normal.find(' ', i) < normal.size() ? normal.find(' ', i) : normal.size();
        std::string_view word = normal.substr(i, end - i);
        i = end + 1;
        while (!word.empty() && (word.back() == ',' || word.back() == '.' || word.back() == ':')) word.remove_suffix(1);
        if (word.empty()) continue;
        if (word[0] == '0') {
            month = month || before;
            number = true;
            before = false;
            continue;
        }
        if (word == "de" || word == "of") continue; // "4 de marzo de 2024"
        ++words;
        before = false;
        if (word.size() >= 3 && word.size() <= 32) {
            std::size_t const at = detail::months.find(word);
            bool const named = at != std::string_view::npos && detail::months[at - 1] == ' ' &&
                               detail::months[at + word.size()] == ' ';
            before = named;
            month = month || (named && number);
        }
        number = false;
    }
    return month && words <= 4;
}

} // namespace pith::inline PITH_VERSION_NAME::text

#endif // PITH_TEXT_DATES_HPP

// -------- pith/judge/facts.hpp

// What one line says about itself, before its neighbours are asked.
#ifndef PITH_JUDGE_FACTS_HPP
#define PITH_JUDGE_FACTS_HPP

#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// One line, summed up.
struct line_facts {
    phrase_ref phrase;           ///< the strongest phrase that matches
    std::uint8_t flag = no_flag; ///< its category's bit number
    scope when = scope::member;  ///< its scope
    match where = match::whole;  ///< its kind of match
    shape form = shape::none;
    std::uint8_t words = 0;  ///< capped at 255
    std::uint16_t width = 0; ///< reading length in letters, capped
    bool blank = false;
    bool prose = false;    ///< long enough and ends a sentence (text/measure.hpp)
    bool sentence = false; ///< ends a sentence, whatever its length
    bool colon = false;    ///< ends in a colon
    bool item = false;     ///< begins like an item of a list, or with a quotation mark
    bool quantity = false; ///< begins with a number or a sum of money
    bool value = false;    ///< a price, a rating, a size, a date, a score
    bool titled = false;   ///< begins as titles do: not with a small letter nor a mark of program text
    bool key = false;      ///< a phrase may run over its start or its end
    bool head = false;     ///< begins as a whole-line phrase does
    bool wrapped = false;  ///< the phrase began on this line and ends on the next, or the other way round

    /// The line is what this phrase says.
    constexpr void take(phrase_ref p, phrase_row const& row, scope s) noexcept {
        phrase = p;
        flag = row.flag();
        where = row.where();
        when = s;
    }
    [[nodiscard]] constexpr category what() const noexcept { return category{1u << flag}; }
    [[nodiscard]] constexpr bool has(scope s) const noexcept { return phrase.found() && when == s; }
    /// Residue by itself that says something of the lines around it. An ad label and the button of a teaser do not.
    [[nodiscard]] constexpr bool speaks() const noexcept {
        return has(scope::alone) && any(what() & category::residue & ~(category::ad | category::related));
    }
    /// Prose of the article, as far as one line can tell: no phrase inside it speaks against it.
    [[nodiscard]] constexpr bool body() const noexcept {
        return prose &&
               !(phrase.found() && (when == scope::alone || (when == scope::edge && where == match::anywhere)));
    }
    /// Residue at the page's edge or beside other residue.
    [[nodiscard]] constexpr bool may_be_label() const noexcept {
        bool const begins_prose = prose && where == match::start; // "By taking off early, ..."
        return (has(scope::edge) && !item && !begins_prose) || form == shape::page_numbers || form == shape::breadcrumb;
    }
    /// Like the title of another story: a few words, no sentence.
    [[nodiscard]] constexpr bool headline() const noexcept {
        return !blank && !prose && words >= 3 && words <= 25 && width <= 160;
    }
};

/// Lines up to `read_whole` bytes are read whole. Up to `read_start_of`, only their first `read_start` bytes are, and
/// only notices and consent banners are looked for there: nothing else is that long. Longer lines are not read at
/// all: one phrase does not condemn a page that came as one line.
inline constexpr std::size_t read_whole = 480, read_start = 240, read_start_of = 1600;

/// A phrase that matches a line, and which of two tells more: the stronger scope, then the fuller match, then the
/// caller's row, then the longer phrase.
struct phrase_match {
    phrase_ref phrase{};
    scope when = scope::member;
    match where = match::whole;
    std::size_t length = 0;

    [[nodiscard]] constexpr bool beats(phrase_match const& other) const noexcept {
        if (when != other.when) return when < other.when;
        if (where != other.where) return where < other.where;
        if (phrase.book() != other.phrase.book()) return phrase.book() > other.phrase.book();
        return length != other.length ? length > other.length : phrase.value < other.phrase.value;
    }
};

/// One phrase inside a paragraph of which it is less than this part does not condemn it, but beside other residue: an
/// article may speak of anything. Two phrases do, unless one holds the other, and so does one that begins or ends the
/// paragraph. Chosen on the labelled pages: without this rule a third more of the true words is lost; with an eighth 3 %
/// less of the residue in long lines goes, with a fourth 5 %.
inline constexpr std::size_t least_share = 8;

/// What articles talk about in their own sentences.
inline constexpr category talked_about =
    category::error_page | category::navigation | category::widget | category::social | category::related;

/// Whether a line may be the first of a sentence that was wrapped; the second may be shorter. Neither is long enough to
/// be a paragraph.
constexpr bool can_end(line_facts const& f) noexcept {
    return !f.blank && !f.prose && f.form != shape::code && f.words >= 2 && f.width <= 110 && !f.has(scope::alone);
}
constexpr bool can_begin(line_facts const& f) noexcept {
    return can_end(f) && !f.sentence && f.words >= 4 && f.width >= 25;
}

/// Whether a phrase that stands in a line counts there, and for what. `whole`: the line was read to its end.
constexpr bool counts(phrase_row const& r, line_facts const& f, text::normal_line const& line, bool whole) noexcept {
    // A label of one or two words carries no full stop; with one it is a sentence somebody wrote.
    if (r.where() == match::whole && line.full_stop() && line.words() <= 2) return false;
    if (f.form == shape::code && r.what() != category::placeholder) return false;
    return whole || any(r.what() & (category::notice | category::consent));
}
constexpr scope counts_for(phrase_row const& r, line_facts const& f) noexcept {
    // In a long sentence these are words like others, and decide only beside other residue.
    bool const weak = f.prose && r.where() != match::whole && any(r.what() & talked_about);
    return weak && r.when() == scope::alone ? scope::edge : r.when();
}

/// Is told of every phrase that stands in a line, and takes the strongest; of two lines joined, those that decide alone. One
/// class for both, so that the search, the greater part of the code, is compiled once.
struct phrase_reader {
    line_facts& f;
    text::normal_line const& line;
    bool whole = true;            ///< the line was read to its end
    line_facts* second = nullptr; ///< of two lines joined
    phrase_index const* table{};  ///< the one that is being searched, and its number
    std::size_t book = 0;
    phrase_match best{};
    std::string_view passing{}; ///< the first phrase that is too small a part to decide

    /// Searches all tables. Returns whether a phrase may run over the line's start or end.
    constexpr bool read(phrase_tables tables) {
        bool runs_over = false;
        for (book = 0; book < tables.size(); ++book) {
            table = &tables[book];
            runs_over |= table->find(line, true, whole, *this);
        }
        return runs_over;
    }
    constexpr void operator()(std::uint32_t number) noexcept {
        phrase_row const& row = table->rows[number];
        phrase_ref const phrase(book, number);
        if (second != nullptr) {
            if (row.when() != scope::alone || (row.where() != match::anywhere && row.where() != match::whole)) return;
            for (line_facts* const part : {&f, second}) {
                part->take(phrase, row, row.when());
                part->wrapped = true;
            }
            return;
        }
        if (!counts(row, f, line, whole)) return;
        phrase_match const found{phrase, counts_here(row), row.where(), row.length()};
        if (f.phrase.found() && !found.beats(best)) return;
        best = found;
        f.take(phrase, row, found.when);
    }

private:
    constexpr scope counts_here(phrase_row const& row) noexcept {
        scope const when = counts_for(row, f);
        // Not so a caller's phrase: callers mean what they say.
        bool const in_passing = book == 0 && f.prose && row.where() == match::anywhere &&
                                (!whole || row.length() * least_share < line.view().size());
        if (!in_passing || when != scope::alone) return when;
        std::string_view const says = table->text(row);
        if (passing.empty()) passing = says;
        bool const same = says.find(passing) != std::string_view::npos || passing.find(says) != std::string_view::npos;
        return same ? scope::edge : when;
    }
};

/// Sums up one line. Linear in its first and last few hundred bytes.
constexpr line_facts classify(std::string_view raw, phrase_tables tables, text::normal_line& buffer) {
    line_facts f;
    std::string_view const s = text::trimmed(raw);
    f.blank = s.empty();
    if (f.blank) return f;
    f.sentence = text::ends_sentence(s);
    f.prose = text::is_prose(s);
    f.item = is_list_item(s);
    f.quantity = begins_with_number(s);
    f.titled = !text::is_small(s[0]) && !opens_code(s[0]);
    f.colon = s.ends_with(':') || s.ends_with("\xEF\xBC\x9A");

    bool const whole = s.size() <= read_whole;
    std::string_view const read = whole ? s : s.substr(0, read_start);
    if (!whole) {
        f.words = 255;
        f.width = 0xFFFF;
        if (s.size() > read_start_of) return f;
    }
    if (f.prose && silent(read, whole, tables, buffer)) {
        f.words = 255; // nobody counts the words of prose
        return f;
    }
    buffer.assign(read);
    if (whole) {
        f.words = static_cast<std::uint8_t>(smaller(buffer.words(), std::size_t{255}));
        f.width = static_cast<std::uint16_t>(buffer.width());
        if (!f.prose && is_placeholder(s)) f.form = shape::placeholder;
        else if (!f.prose && is_code(s, buffer.marks())) f.form = shape::code;
    }
    f.value =
        whole && buffer.digits() && (is_value(s, buffer.words()) || (f.words <= 9 && text::is_date(buffer.view())));
    f.key = phrase_reader{f, buffer, whole}.read(tables);
    if (whole && can_begin(f))
        for (auto const& t : tables) f.head |= t.may_begin(buffer, 0);
    if (!whole || f.prose || f.form != shape::none || f.has(scope::alone)) return f;
    bool const details = buffer.marks() > 0 || buffer.digits();
    if (details && is_status_code(s)) f.form = shape::status_code;
    else if (is_breadcrumb(s, buffer.marks())) f.form = shape::breadcrumb;
    else if (buffer.joints() && is_glued_menu(s)) f.form = shape::glued_menu;
    else if (is_page_numbers(buffer.view())) f.form = shape::page_numbers;
    if ((f.form != shape::none && f.form != shape::glued_menu) || f.sentence) return f;
    if (auto const labels = find_labels(s, tables, buffer); labels.run) {
        f.form = shape::label_run;
        f.flag = labels.flag;
    } else if (labels.row != nullptr) {
        f.take(labels.phrase, *labels.row, scope::alone);
    }
    return f;
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_FACTS_HPP

// -------- pith/judge/ruling.hpp

// verdict, and the four bytes it is kept in: which rule decided, what the line is, which phrase it went by.
#ifndef PITH_JUDGE_RULING_HPP
#define PITH_JUDGE_RULING_HPP

#include <bit>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME {

/// What the judge says of a line. `what` is none for a line that stays. `rule` names the rule that decided and
/// `evidence` is what it went by: a phrase of a table, or the line itself. Both refer to static storage, the
/// caller's phrase_book or the caller's text.
struct verdict {
    category what = category::none; ///< one flag
    std::string_view rule{};        ///< such as "block_member"; static storage
    std::string_view evidence{};    ///< UTF-8; a phrase as the table has it, normalised

    /// Whether the line is residue (of any category, also those outside the default set).
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return what != category::none; }
};

namespace detail {

/// The judge's rules. A line goes only when one of them says why.
enum class rule : std::uint8_t {
    none,
    phrase,         ///< a phrase that decides alone
    wrapped_phrase, ///< the same, over two lines
    company_phrase, ///< a phrase that counts at the page's edge or beside other residue
    block_opener,   ///< the heading of a block
    block_member,   ///< a line inside the block
    error_cluster,  ///< a status code or an apology beside an error sentence
    weather_head,   ///< temperature, city and date above the article
    label_run,      ///< a line that is nothing but labels in a row
    glued_menu,     ///< a menu without its separators, above the article
    breadcrumb,     ///< a path through the site, above the article or beside other residue
    head_company,   ///< a line that is no sentence, above the article, among lines that are residue
    gap_company,    ///< a label between two paragraphs, among lines that are residue
    tail_company,   ///< a line below the article, behind a line that is residue
    menu,           ///< one of a run of short lines above the headline or below the article
    page_numbers,   ///< pagination beside other residue
    placeholder,    ///< markup that nothing replaced
    count_
};
inline constexpr std::string_view rule_names[] = {
    "",
    "phrase",
    "wrapped_phrase",
    "company_phrase",
    "block_opener",
    "block_member",
    "error_cluster",
    "weather_head",
    "label_run",
    "glued_menu",
    "breadcrumb",
    "head_company",
    "gap_company",
    "tail_company",
    "menu",
    "page_numbers",
    "placeholder",
};
static_assert(std::size(rule_names) == static_cast<std::size_t>(rule::count_) && std::size(rule_names) <= 32);

/// A verdict in four bytes: the rule, the category's bit number, and the phrase it went by, if any. The highest bit says of
/// a line that stays that it is the article's own, whatever its neighbours are (own.hpp).
struct ruling {
    static constexpr std::uint32_t own_bit = 1u << 31;
    std::uint32_t bits = (std::uint32_t{no_flag} << 22) | phrase_ref::none;

    constexpr ruling() = default;
    constexpr ruling(rule r, std::uint8_t flag, phrase_ref p) noexcept
        : bits((static_cast<std::uint32_t>(r) << 26) | (std::uint32_t{flag} << 22) | p.value) {}
    constexpr ruling(rule r, category what, phrase_ref p) noexcept
        : ruling(r, static_cast<std::uint8_t>(std::countr_zero(static_cast<std::uint32_t>(what))), p) {}

    [[nodiscard]] constexpr rule by() const noexcept { return static_cast<rule>((bits >> 26) & 31u); }
    [[nodiscard]] constexpr category what() const noexcept { return category{(1u << ((bits >> 22) & 15u)) & 0x7FFFu}; }
    [[nodiscard]] constexpr phrase_ref phrase() const noexcept { return phrase_ref(bits & phrase_ref::none); }
    [[nodiscard]] constexpr bool residue() const noexcept { return by() != rule::none; }
    [[nodiscard]] constexpr bool own() const noexcept { return (bits & own_bit) != 0; }
};

/// A ruling in words; `line` is what it was said of, trimmed.
constexpr verdict verdict_of(ruling r, phrase_tables tables, std::string_view line) noexcept {
    if (!r.residue()) return {};
    verdict v{r.what(), rule_names[static_cast<std::size_t>(r.by())], line};
    if (r.phrase().found()) {
        phrase_index const& table = tables[r.phrase().book()];
        v.evidence = table.text(table.rows[r.phrase().row()]);
    }
    return v;
}

} // namespace detail
} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_JUDGE_RULING_HPP

// -------- pith/judge/masthead.hpp

// The masthead of an article: headline, standfirst, byline and date, directly above its first paragraph, in whatever order
// and with whatever buttons between them. One home of the idea, for the judge and for the score.
//
//     Home
//     Sport
//     Storm                      <- headline
//     A diary of four days       <- standfirst
//     By Ida Moe
//     4 March 2024
//     Share
//     On the first day nobody believed it, because the sea lay as flat as a plate ...
#ifndef PITH_JUDGE_MASTHEAD_HPP
#define PITH_JUDGE_MASTHEAD_HPP

#include <cstddef>
#include <cstdint>

namespace pith::inline PITH_VERSION_NAME::detail {

/// What a line above an article's first paragraph is to its masthead.
enum class head_line : std::uint8_t {
    title, ///< four words or more that nothing explains: a headline, a standfirst
    brief, ///< fewer: a short headline, a name, or the entry of a menu
    part,  ///< a date, a byline, a counter, a button, a mark: never the headline
    entry, ///< of a menu, a path or a list of links
    error, ///< of an error page, above which no headline stands
};

[[gnu::noinline]] constexpr head_line head_line_of(line_facts const& f, ruling ruled) noexcept {
    constexpr category links = category::navigation | category::related;
    auto const of = [](category what) { return any(what & links) ? head_line::entry : head_line::part; };
    bool const company =
        ruled.by() == rule::company_phrase ||
        (ruled.by() >= rule::head_company && ruled.by() <= rule::menu); // which says little of the line
    if (ruled.residue() && !company) return ruled.what() == category::error_page ? head_line::error : of(ruled.what());
    if (f.form == shape::breadcrumb || f.form == shape::page_numbers || f.form == shape::glued_menu)
        return head_line::entry;
    if (f.words == 0 || f.width <= 2 || f.value) return head_line::part; // "A": the size of the letters
    // A phrase somewhere in a longer line does not make it a label.
    constexpr category credits = category::byline | category::caption;
    bool const credit = any(f.what() & credits);
    bool const short_enough = f.where == match::whole || f.words <= 3;
    if (f.phrase.found() && credit) return head_line::part;
    if (f.phrase.found() && short_enough && f.when != scope::member) return of(f.what());
    return company ? head_line::entry : f.words >= 4 ? head_line::title : head_line::brief;
}

/// How many titles a masthead has at most: headline, standfirst and one more; and how many brief lines: above the highest
/// title a short headline and a name, under the lowest names and buttons that no table knows, and less where there is no
/// title.
inline constexpr std::size_t masthead_titles = 3, masthead_kickers = 2, masthead_briefs = 6, masthead_briefs_alone = 4;

/// The first line of the masthead that ends before line `end`; `end` where there is none. `kind(k)` says what line k is.
/// Two entries of a menu in a row end it, and so does an error.
template <class Kind>
constexpr std::size_t find_masthead(std::size_t end, Kind kind) {
    std::size_t top = end, alone = end, titles = 0, briefs = 0, entries = 0; // briefs: since the last title
    for (std::size_t k = end; k-- > 0;) {
        head_line const what = kind(k);
        if (what == head_line::part) continue;
        if (what == head_line::entry || what == head_line::error) {
            if ((++entries >= 2 || what == head_line::error) && titles + briefs > 0) break;
            continue;
        }
        entries = 0;
        bool const title = what == head_line::title;
        if (titles == (title ? masthead_titles : masthead_titles + 1)) break;
        if (!title && briefs == (titles > 0 ? masthead_kickers : masthead_briefs)) break;
        briefs = title ? 0 : briefs + 1;
        titles += title ? 1u : 0u;
        if (!title && titles == 0 && briefs <= masthead_briefs_alone) alone = k;
        if (titles > 0) top = k;
    }
    return titles > 0 ? top : alone;
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_MASTHEAD_HPP

// -------- pith/judge/window.hpp

// What the judge sees at once: a stretch of a page's lines, blank ones left out, as sets of one bit a line.
#ifndef PITH_JUDGE_WINDOW_HPP
#define PITH_JUDGE_WINDOW_HPP

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// How many lines that are not blank the judge sees at once, and how many of them it answers for while more are to come:
/// the rest is look-ahead.
inline constexpr std::size_t window_lines = 64, window_commit = 48;

/// Lines of a window, the first one lowest.
using line_set = std::uint64_t;

constexpr line_set one(std::size_t k) noexcept { return line_set{1} << k; }
constexpr line_set below(std::size_t k) noexcept { return k >= 64 ? ~line_set{0} : one(k) - 1; }
/// The lines [a, z).
constexpr line_set between(std::size_t a, std::size_t z) noexcept { return below(z) & ~below(a); }
constexpr bool holds(line_set s, std::size_t k) noexcept { return ((s >> k) & 1u) != 0; }
constexpr std::size_t first_of(line_set s) noexcept { return static_cast<std::size_t>(std::countr_zero(s)); }
constexpr std::size_t last_of(line_set s) noexcept { return 63 - static_cast<std::size_t>(std::countl_zero(s)); }
constexpr std::size_t count(line_set s) noexcept { return static_cast<std::size_t>(std::popcount(s)); }
/// The lines from the nth of `s` on (n > 0); none where it has fewer.
constexpr line_set from_nth(line_set s, std::size_t n) noexcept {
    for (; n > 1 && s != 0; --n) s &= s - 1;
    return s == 0 ? 0 : ~(s ^ (s - 1)) | (s & -s);
}
/// Calls `visit(k)` for every line of `s`, in order.
template <class Visit>
constexpr void each(line_set s, Visit visit) {
    for (; s != 0; s &= s - 1) visit(first_of(s));
}
/// Calls `visit(a, z)` for every run of lines of `s`, in order.
template <class Visit>
constexpr void each_run(line_set s, Visit visit) {
    for (std::size_t a = 0; s != 0;) {
        a = first_of(s);
        line_set const rest = ~(s >> a);
        std::size_t const z = rest == 0 ? 64 : a + first_of(rest);
        s &= ~below(z);
        visit(a, z);
    }
}

/// The lines, what each of them says about itself, and what was ruled so far.
struct window {
    std::span<line_facts const> facts;      ///< none of them blank
    std::span<std::string_view const> text; ///< trimmed
    std::span<ruling> out;
    line_set after_blank = 0; ///< blank lines stand above it
    bool more = false;        ///< the page goes on behind the window

    // What the facts say, as sets.
    line_set all = 0, body = 0, prose = 0, sentence = 0, colon = 0, item = 0, quantity = 0, value = 0, code = 0;
    line_set brief = 0;  ///< three words at most
    line_set title = 0;  ///< four words or more
    line_set titled = 0; ///< begins as titles do
    line_set named = 0;  ///< has a phrase
    line_set formed = 0; ///< has a shape of its own
    line_set label = 0;  ///< residue at the page's edge or beside other residue

    // What was ruled.
    line_set gone = 0; ///< by any rule
    line_set hits = 0; ///< by a rule that needs no zone, and saying something of the lines around it
    line_set own = 0;  ///< the article's: not taken for the company it is in

    // The zones, as far as they are known.
    std::size_t size = 0, first_prose = 0, last_prose = 0; ///< the head is above the first, the tail from the last on
    bool prose_before = false, prose_after = false, prose_somewhere = false;

    [[gnu::noinline]] constexpr window(std::span<line_facts const> lines, std::span<std::string_view const> texts,
                                       std::span<ruling> rulings) noexcept
        : facts(lines), text(texts), out(rulings), size(lines.size()) {
        all = below(size);
        for (std::size_t k = 0; k < size; ++k) {
            out[k] = ruling();
            auto const& f = facts[k];
            auto const put = [k](line_set& s, bool yes) { s |= line_set{yes} << k; };
            put(body, f.body());
            put(prose, f.prose);
            put(sentence, f.sentence);
            put(colon, f.colon);
            put(item, f.item);
            put(quantity, f.quantity);
            put(value, f.value);
            put(code, f.form == shape::code);
            put(brief, f.words <= 3);
            put(titled, f.titled);
            put(named, f.phrase.found());
            put(formed, f.form != shape::none);
            put(label, f.may_be_label());
        }
        title = all & ~brief;
    }

    [[nodiscard]] constexpr bool head(std::size_t k) const noexcept { return k < first_prose; }
    [[gnu::noinline]] constexpr void take(std::size_t k, ruling r) noexcept {
        out[k] = r;
        gone |= one(k);
        bool const hit = any(r.what() & category::residue) && r.by() < rule::head_company &&
                         (r.by() != rule::phrase || facts[k].speaks());
        hits = (hits & ~one(k)) | (line_set{hit} << k);
    }
    constexpr void spare(line_set lines) noexcept {
        each(lines & gone, [this](std::size_t k) { out[k] = ruling(); });
        gone &= ~lines;
        hits &= ~lines;
    }
    constexpr void find_zones(bool before, bool after) noexcept {
        prose_before = before;
        prose_after = after;
        first_prose = before ? 0 : body == 0 ? size : first_of(body);
        last_prose = after ? size : body == 0 ? 0 : last_of(body) + 1;
        prose_somewhere = before || after || body != 0;
    }
    /// Whether a line is what one of the phrases of `what` says.
    [[nodiscard]] constexpr bool is_named(std::size_t k, category what) const noexcept {
        return holds(named, k) && any(facts[k].what() & what);
    }
    [[nodiscard]] constexpr bool has(std::size_t k, scope s) const noexcept { return facts[k].has(s); }
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_WINDOW_HPP

// -------- pith/judge/own.hpp

// What is the article's own although it looks like residue: words that it writes about, quotes, lists and counts, and
// what a neighbour must not take: tables, program text, lists that a line announces.
#ifndef PITH_JUDGE_OWN_HPP
#define PITH_JUDGE_OWN_HPP

namespace pith::inline PITH_VERSION_NAME::detail {

/// Finds, in a window in which the phrases that decide alone have been looked at, the lines of which they do not, and the
/// lines that stay in any company.
class own_lines {
public:
    constexpr explicit own_lines(window& w) noexcept : w_(w) {}

    constexpr void find() noexcept {
        each(w_.gone, [this](std::size_t k) { spare(is_subject(k) || is_quoted(k) || is_listed(k), k); });
        w_.spare(spared_);
        listings();
        clauses();
        series();
        announced();
        tables();
        fragments();
        w_.spare(spared_);
        w_.own |= spared_ | kept_;
    }

private:
    constexpr void spare(bool yes, std::size_t k) noexcept { spared_ |= line_set{yes} << k; }
    [[nodiscard]] constexpr line_facts const& fact(std::size_t k) const noexcept { return w_.facts[k]; }
    [[nodiscard]] constexpr bool residue(std::size_t k) const noexcept { return holds(w_.gone, k); }
    [[nodiscard]] constexpr bool is_body(std::size_t k) const noexcept { return holds(w_.body, k); }
    [[nodiscard]] constexpr bool is_error_label(std::size_t k) const noexcept {
        return w_.is_named(k, category::error_page);
    }

    /// Articles are written about errors, disclaimers and lorem ipsum too. Such words are the heading of a section where
    /// they stand alone above prose, and a sentence of the article where they stand between two paragraphs of it.
    [[nodiscard]] constexpr bool is_subject(std::size_t k) const noexcept {
        constexpr category headings =
            category::error_page | category::placeholder | category::notice | category::comment | category::consent;
        auto const& f = fact(k);
        line_set const against = w_.gone | w_.label;
        if ((k > 0 && holds(against, k - 1)) || (k + 1 < w_.size && holds(against, k + 1)) || f.wrapped) return false;
        if (!w_.out[k].phrase().found()) return false; // a shape is nobody's heading
        auto const what = w_.out[k].what();
        if (f.prose) return what == category::error_page && !w_.head(k) && k < w_.last_prose;
        bool const above_prose = k + 1 < w_.size && is_body(k + 1);
        if (k == 0 && w_.head(k) && what == category::error_page && f.where == match::anywhere && f.words >= 5 &&
            above_prose && !f.sentence)
            return true; // the headline: "How to fix the page not found error in three steps"
        if (what == category::comment && (w_.head(k) || f.words > 2))
            return false; // "Report this comment" heads nothing
        return above_prose && f.words <= 4 && !f.sentence && any(what & headings);
    }

    /// An article quotes an error below a line that announces it ("Since then every third visit ends with this message:"),
    /// or shows all of it from its title on ("502 Bad Gateway"), two lines or more, between two paragraphs.
    [[nodiscard]] constexpr bool is_quoted(std::size_t k) const noexcept {
        std::size_t first = k, end = k;
        while (first > 0 && k - first < 4 && is_error_label(first - 1)) --first;
        while (end < w_.size && end - k < 4 && is_error_label(end)) ++end;
        if (first == 0 || end == k || k >= w_.last_prose) return false;
        auto const& above = fact(first - 1);
        bool const announces = above.colon && above.words >= 8 && !above.phrase.found();
        return announces ||
               (end - first >= 2 && above.body() && end < w_.size && is_body(end) && fact(first).words <= 4);
    }

    /// Three different errors with their numbers within a few lines are a list of them: an error page has one.
    [[nodiscard]] constexpr bool is_listed(std::size_t k) const noexcept {
        auto const numbered = [&](std::size_t j) {
            return is_error_label(j) && fact(j).quantity && fact(j).where == match::whole && fact(j).words >= 2;
        };
        if (!numbered(k)) return false;
        phrase_ref other;
        for (std::size_t j = k > 6 ? k - 6 : 0; j < w_.size && j <= k + 6; ++j) {
            if (!numbered(j) || fact(j).phrase.value == fact(k).phrase.value) continue;
            if (other.found() && other.value != fact(j).phrase.value) return true;
            other = fact(j).phrase;
        }
        return false;
    }

    /// Program text: what a template engine should have replaced is a line of it where another one stands within two lines,
    /// and words beside such lines are its words.
    constexpr void listings() noexcept {
        line_set braces = 0, source = w_.code;
        each(w_.formed & ~w_.body, [&](std::size_t k) {
            if (fact(k).form == shape::placeholder) braces |= one(k);
        });
        if ((braces | source) == 0) return;
        if (braces != 0) {
            line_set const around = ((braces << 1) | (braces << 2) | (braces >> 1) | (braces >> 2)) & w_.all & ~braces;
            each(around, [&](std::size_t k) { source |= line_set{is_source(w_.text[k])} << k; });
            line_set const close = source | (source << 1) | (source << 2) | (source >> 1) | (source >> 2);
            spared_ |= braces & close;
            source |= braces & close;
        }
        source &= (source << 1) | (source << 2) | (source >> 1) | (source >> 2); // one line may be a form's note
        kept_ |= ((source << 1) | (source >> 1)) & w_.all & ~w_.body;
    }
    /// Markup, or a key with its value, as configuration files write it.
    [[nodiscard]] static constexpr bool is_source(std::string_view s) noexcept {
        if (s.front() == '<' && s.back() == '>' && s.size() > 2) return true;
        std::size_t i = s.starts_with("- ") ? 2 : 0;
        std::size_t const from = i;
        while (i < s.size() && (text::is_small(s[i]) || s[i] == '_' || s[i] == '-' || s[i] == '.')) ++i;
        return i > from && i < s.size() && s[i] == ':' && (i + 1 == s.size() || s[i + 1] == ' ');
    }

    /// Where three lines or more bear the numbers of clauses, a phrase inside one of them is the clause's.
    constexpr void clauses() noexcept {
        if (count(w_.quantity) < 3) return;
        line_set numbered = 0;
        each(w_.quantity, [&](std::size_t k) { numbered |= line_set{clause_number(w_.text[k]) != 0} << k; });
        if (count(numbered) < 3) return;
        each(numbered & w_.gone, [&](std::size_t k) { spare(fact(k).where != match::whole, k); });
        kept_ |= numbered;
    }

    /// Headings in series, each with a paragraph below it: a glossary, a style guide. Words that would be labels are its
    /// headings where at least three of them differ. Those of residue between paragraphs repeat.
    constexpr void series() noexcept {
        line_set const paragraphs = w_.body | (w_.sentence & w_.title);
        line_set const headings = paragraphs << 1 & paragraphs >> 1 & w_.brief & ~paragraphs & ~w_.sentence;
        if (count(headings) < 4) return;
        line_set run = 0;
        auto const close = [&] {
            line_set known = 0, different = 0;
            each(run & w_.named, [&](std::size_t k) {
                known |= one(k);
                bool again = false;
                each(different, [&](std::size_t j) { again = again || fact(j).phrase.value == fact(k).phrase.value; });
                if (!again) different |= one(k);
            });
            if (count(run) >= 4 && count(different) >= 3 && different == known) spared_ |= known;
            run = 0;
        };
        std::size_t last = 0;
        each(headings, [&](std::size_t k) {
            if (run != 0 && k - last > 3) close();
            run |= one(k);
            last = k;
        });
        close();
    }

    /// A list that a line of the article announces ("The answers, in this order, were:") is the article's: two lines or
    /// more, up to prose or the next gap. Above prose, whatever its entries say; at the article's end up to the first line
    /// that is residue by itself.
    constexpr void announced() noexcept {
        each(w_.colon & ~w_.gone & ~w_.label, [&](std::size_t k) {
            auto const& f = fact(k);
            bool const of_article = f.prose || (k > 0 && is_body(k - 1));
            if (f.phrase.found() || f.words < 2 || !of_article || k + 2 >= w_.size) return;
            bool const spaced = holds(w_.after_blank, k + 1) && holds(w_.after_blank, k + 2);
            line_set const gaps = spaced ? 0 : w_.after_blank & ~below(k + 2);
            line_set const stop = (w_.body | gaps | named_as(scope::opener)) & ~below(k + 1);
            std::size_t end = stop == 0 ? w_.size : first_of(stop);
            bool const above_prose = end < w_.size && is_body(end);
            line_set list = between(k + 1, end);
            line_set const links = list & w_.gone & ~(above_prose ? w_.brief & ~ads() : 0);
            if (links != 0) list &= below(first_of(links));
            if (count(list) < 2) return;
            spared_ |= list & w_.named;
            kept_ |= list | one(k);
        });
    }
    [[nodiscard]] constexpr line_set named_as(scope when) const noexcept {
        line_set found = 0;
        each(w_.named, [&](std::size_t k) { found |= line_set{w_.has(k, when)} << k; });
        return found;
    }
    [[nodiscard]] constexpr line_set ads() const noexcept {
        line_set found = 0;
        each(w_.named, [&](std::size_t k) { found |= line_set{w_.is_named(k, category::ad)} << k; });
        return found;
    }

    /// Rows of one shape, three or more in series, with what stands above the first: a table's head and its title.
    constexpr void tables() noexcept {
        line_set const open = w_.all & ~w_.body & ~w_.gone & ~w_.label & ~named_as(scope::opener);
        each_run(open, [&](std::size_t a, std::size_t z) {
            for (std::size_t k = a > 0 ? a - 1 : a; k < z; ++k)
                if (is_error_label(k)) return; // the details of an error
            bool const links = a > 0 && w_.has(a - 1, scope::opener);
            for (std::size_t k = a, end = a; k < z; k = end) {
                auto const shape_of_row = row_shape(w_.text[k]);
                for (end = k + 1; end < z && shape_of_row != 0 && row_shape(w_.text[end]) == shape_of_row;) ++end;
                if (end - k >= 3 && !(links && k == a)) kept_ |= between(k > a + 2 ? k - 2 : a, end);
            }
        });
    }

    /// Sentences that an extractor broke at every link and every emphasis leave lines that begin with a comma or a full
    /// stop. The words around two of these are no labels. Nor is a row of marks: a break of scenes, a sign-off.
    constexpr void fragments() noexcept {
        line_set broken = 0;
        each(w_.all & ~w_.body & ~w_.titled, [&](std::size_t k) {
            std::string_view const s = w_.text[k];
            bool const tail =
                (s[0] == '.' || s[0] == ',' || s[0] == ';' || s[0] == ')') && (s.size() == 1 || s[1] == ' ');
            broken |= line_set{tail} << k;
        });
        if (count(broken) >= 2)
            for (unsigned n = 0; n < 6; ++n) kept_ |= ((broken << n) | (broken >> n)) & w_.all & ~w_.body;
        each(w_.brief & ~w_.body, [&](std::size_t k) {
            kept_ |= line_set{fact(k).words == 0 && w_.text[k].size() >= 3 && w_.text[k][0] != '|'} << k;
        });
    }

    window& w_;
    line_set spared_ = 0; ///< their own phrases do not decide
    line_set kept_ = 0;   ///< no neighbour takes them
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_OWN_HPP

// -------- pith/judge/judge.hpp

// The judge: what each line of a page is, from the line, its neighbours and its zone of the page.
#ifndef PITH_JUDGE_JUDGE_HPP
#define PITH_JUDGE_JUDGE_HPP

#include <cstddef>
#include <cstdint>
#include <utility>

namespace pith::inline PITH_VERSION_NAME::detail {

/// What the judge carries from one window to the next.
struct judge_memory {
    ruling member{};        ///< what a member of the open block is
    std::uint8_t room = 0;  ///< members the block may still take; 0 when none is open
    std::uint8_t taken = 0; ///< members it took
    bool spaced = false;    ///< blank lines stand between its members
    bool prose = false;     ///< prose was seen
    bool article = false;   ///< two paragraphs in a row were
    bool residue = false;   ///< the last line is residue
    bool menu = false;      ///< that line belongs to a menu
    bool started = false;   ///< this is not the page's first window
    std::uint8_t hits = 0;  ///< lines of residue since the last prose, capped
    std::uint8_t since = 0; ///< lines since the last of them, capped
};

/// From how many paragraphs on, none of them beside another, a page is a list of titles with a teaser each.
inline constexpr std::size_t listing_paragraphs = 6;

/// Judges one window of a page. Constant memory; linear in the window.
class judge {
public:
    /// Judges the lines of `w`. Rulings for the first `commit` are final; the next window starts behind them. `prose_after`
    /// says whether prose follows the window, `hit_after` whether a phrase that decides alone stands before it.
    constexpr judge(window& w, std::size_t commit, bool prose_after, bool hit_after, judge_memory& memory) noexcept
        : w_(w), commit_(commit), hit_after_(hit_after) {
        w_.find_zones(memory.prose, prose_after);
        if (nothing_to_judge(memory)) {
            remember(memory, memory);
            return;
        }
        alone();
        own_lines(w_).find();
        line_set const own = w_.own;
        error_clusters();
        weather_heads();
        glued_menus();
        mastheads();
        blocks(memory);
        company(memory.residue);
        error_page(!memory.started && !w_.more);
        judge_memory const after = stretches(memory);
        menus(memory);
        company(memory.residue); // once more: the zones have made new neighbours
        each(own & ~w_.gone, [this](std::size_t k) { w_.out[k].bits |= ruling::own_bit; });
        remember(memory, after);
    }

private:
    [[nodiscard]] constexpr line_facts const& fact(std::size_t k) const noexcept { return w_.facts[k]; }
    [[nodiscard]] constexpr bool residue(std::size_t k) const noexcept { return holds(w_.gone, k); }
    [[nodiscard]] constexpr bool is_body(std::size_t k) const noexcept { return holds(w_.body, k); }
    [[nodiscard]] constexpr bool is_label(std::size_t k) const noexcept { return holds(w_.label, k); }
    [[nodiscard]] constexpr bool is_error_label(std::size_t k) const noexcept {
        return w_.is_named(k, category::error_page);
    }

    /// Most windows of a long article: no line has a phrase or a shape, and no block, zone or menu reaches into it.
    [[nodiscard]] constexpr bool nothing_to_judge(judge_memory const& memory) const noexcept {
        return memory.started && memory.room == 0 && memory.hits == 0 && !memory.menu && !hit_after_ &&
               (w_.named | w_.formed) == 0;
    }
    constexpr void remember(judge_memory& memory, judge_memory const& zone) const noexcept {
        memory.prose |= (w_.body & below(commit_)) != 0;
        memory.article = memory.article || holds_two_paragraphs();
        for (std::size_t k = 0; k < commit_; ++k)
            memory.menu = w_.out[k].by() == rule::menu || (memory.menu && residue(k));
        if (commit_ > 0) memory.residue = residue(commit_ - 1);
        memory.hits = zone.hits;
        memory.since = zone.since;
        memory.started = true;
    }

    constexpr void alone() noexcept {
        each(w_.named | w_.formed, [this](std::size_t k) {
            auto const& f = fact(k);
            if (f.has(scope::alone)) w_.take(k, {f.wrapped ? rule::wrapped_phrase : rule::phrase, f.flag, f.phrase});
            else if (f.form == shape::label_run) w_.take(k, {rule::label_run, f.flag, {}});
            else if (f.form == shape::placeholder) w_.take(k, {rule::placeholder, category::placeholder, {}});
            else if (f.form == shape::breadcrumb && w_.head(k) && w_.prose_somewhere && !f.item)
                w_.take(k, {rule::breadcrumb, category::navigation, {}});
        });
    }

    /// A bare number, a "Sorry!" or an identifier is an error page's only within three lines of a sentence that says so,
    /// a bare number and the words for it ("404", "Not Found") also without.
    constexpr void error_clusters() noexcept {
        each(w_.formed, [this](std::size_t k) {
            if (k + 1 < w_.size && (w_.head(k) || k >= w_.last_prose) && fact(k).form == shape::status_code &&
                fact(k).width == 3 && is_error_label(k + 1) && fact(k + 1).where == match::whole &&
                fact(k + 1).words >= 2 && !residue(k + 1))
                for (std::size_t const j : {k, k + 1})
                    w_.take(j, {rule::error_cluster, category::error_page, fact(k + 1).phrase});
        });
        for (std::size_t k = 0; k < w_.size && w_.gone != 0; ++k) { // what one takes may take more below it
            if (w_.out[k].what() != category::error_page) continue;
            auto const take = [&](std::size_t j) {
                if (is_body(j)) return false;
                // One that decides alone and did not is a heading, or quoted.
                bool const part = fact(j).form == shape::status_code || is_error_label(j);
                if (part && !residue(j) && !fact(j).prose && !fact(j).has(scope::alone) && !holds(w_.own, j))
                    w_.take(j, {rule::error_cluster, category::error_page, w_.out[k].phrase()});
                return true;
            };
            for (std::size_t j = k; j > 0 && k - j < 3 && take(j - 1);) --j;
            for (std::size_t j = k + 1; j < w_.size && j <= k + 3 && take(j);) ++j;
        }
    }

    /// A page without prose that holds a sentence of error pages and another phrase of theirs is one, from its first line to
    /// its last. So is one of which every line has such a phrase.
    constexpr void error_page(bool whole) noexcept {
        if (!whole || w_.prose_somewhere || w_.size > 40) return;
        std::size_t hits = 0, labels = 0;
        bool sure = false;
        phrase_ref evidence;
        for (std::size_t k = 0; k < w_.size; ++k) {
            if (w_.out[k].what() == category::error_page) {
                if (++hits == 1) evidence = w_.out[k].phrase();
                sure = sure || fact(k).has(scope::alone);
            }
            if (is_error_label(k) || fact(k).form == shape::status_code) ++labels;
        }
        if (labels == w_.size && w_.size >= 2 && w_.prose != w_.all) {
            for (std::size_t k = 0; k < w_.size && !evidence.found(); ++k) evidence = fact(k).phrase;
            if (!evidence.found()) return;
        } else if (!sure || (hits < 2 && w_.size > 4)) {
            return;
        }
        for (std::size_t k = 0; k < w_.size; ++k)
            if (!any(w_.out[k].what() & category::residue))
                w_.take(k, {rule::error_cluster, category::error_page, evidence});
    }

    /// Temperature, city, date: the top bar of a widespread news theme. The temperature and a full date must stand
    /// within three lines of each other above the article; a short line between them is the city.
    constexpr void weather_heads() noexcept {
        auto const part = [&](std::size_t k, match m) {
            auto const& f = fact(k);
            return f.has(scope::member) && f.what() == category::widget && f.where == m && f.words <= 6;
        };
        each(w_.named & below(w_.first_prose), [&](std::size_t k) {
            if (!part(k, match::whole)) return;
            for (std::size_t j = k + 1; j < w_.size && j <= k + 3 && w_.head(j); ++j) {
                if (!part(j, match::start)) continue;
                for (std::size_t m = k; m <= j; ++m)
                    if (!residue(m) && fact(m).words <= 6)
                        w_.take(m, {rule::weather_head, category::widget, fact(k).phrase});
                break;
            }
        });
    }

    constexpr void glued_menus() noexcept {
        each(w_.formed & below(w_.first_prose), [this](std::size_t k) {
            if (k + 1 < w_.size && fact(k).form == shape::glued_menu && !residue(k) && !is_body(k + 1) &&
                is_title(k + 1)) // the headline follows
                w_.take(k, {rule::glued_menu, category::navigation, {}});
        });
    }

    /// The masthead above the article. Where a list of links stands above the first paragraph, the headline is above it, or
    /// else at its end; and its last title may be one in any case.
    constexpr void mastheads() noexcept {
        if (!w_.prose_somewhere) return;
        auto const kind = [this](std::size_t k) {
            auto const what = head_line_of(fact(k), w_.out[k]);
            bool detail = false; // "Powered by ...", below an error
            for (std::size_t j = k; what == head_line::brief && j > 0 && k - j < 3; --j)
                detail = detail || w_.out[j - 1].what() == category::error_page;
            return detail ? head_line::error : what;
        };
        auto const keep = [&](std::size_t a, std::size_t z, std::size_t titles) {
            for (std::size_t k = z; k-- > a;) {
                bool const title = kind(k) == head_line::title;
                if ((title && titles == 0) || (!title && kind(k) != head_line::brief)) continue;
                titles -= title ? 1u : 0u;
                w_.own |= ~w_.label & one(k);
            }
        };
        std::size_t const end = w_.first_prose;
        std::size_t opener = end;
        each(w_.named & below(end), [&](std::size_t k) {
            if (opens_block(k)) opener = k;
        });
        top_ = find_masthead(end, kind);
        std::size_t links = opener + 1; // the end of its list
        while (links < end && (residue(links) || is_member(links))) ++links;
        if (links < top_ || opener == end) return keep(top_, end, masthead_titles);
        std::size_t const above = find_masthead(opener, kind);
        keep(above, opener, masthead_titles);
        keep(larger(top_, opener + 1), end, above < opener ? 1 : masthead_titles);
        if (above < opener) top_ = above;
    }

    /// A heading such as "Read more:" and the titles below it, up to the first line that is no title. Lines that
    /// are residue already do not end the block. A heading right above prose is a section of the article and stays. So does
    /// one on a page of which no two paragraphs ever stand in a row: its titles and teasers are what it is about.
    constexpr void blocks(judge_memory& memory) noexcept {
        judge_memory b = memory;
        bool const listing = !memory.article && count(w_.body) >= listing_paragraphs && !holds_two_paragraphs();
        for (std::size_t k = 0; k < w_.size; ++k) {
            if (k <= commit_) memory = b; // as it is behind the last line that is final
            bool const opens = holds(w_.named, k) && !holds(w_.own, k) && opens_block(k);
            if (residue(k) && !opens) continue;
            auto const& f = fact(k);
            bool const gap = holds(w_.after_blank, k);
            if (opens) {
                if (listing || (k + 1 < w_.size ? heads_section(k) : w_.more)) {
                    b.room = 0;
                    continue;
                }
                w_.take(k, {rule::block_opener, f.flag, f.phrase});
                b.member = {rule::block_member, f.flag, f.phrase};
                b.room = 6;
                b.taken = 0;
                continue;
            }
            if (b.room > 0 && b.taken == 0) b.spaced = gap;
            if (b.room > 0 && is_member(k) && !holds(w_.own, k) && !(b.taken > 0 && gap && !b.spaced)) {
                w_.take(k, b.member);
                --b.room;
                ++b.taken;
            } else {
                b.room = 0;
            }
        }
        if (commit_ == w_.size) memory = b;
    }
    /// Whether two paragraphs stand in a row, but for residue.
    [[nodiscard]] constexpr bool holds_two_paragraphs() const noexcept {
        bool two = false, last = false;
        each(w_.all & ~w_.gone, [&](std::size_t k) { two |= std::exchange(last, is_body(k)) && last; });
        return two;
    }
    /// An opener that is a heading of the article: right above prose, or one word above a line and prose, or above a
    /// line that no list of links has.
    [[nodiscard]] constexpr bool heads_section(std::size_t k) const noexcept {
        if (is_body(k + 1)) return true;
        if (fact(k).words > 1 || residue(k + 1)) return false;
        return (k + 2 < w_.size && is_body(k + 2)) || (!is_member(k + 1) && !is_label(k + 1));
    }
    /// Like the title of another story.
    [[nodiscard]] constexpr bool is_member(std::size_t k) const noexcept {
        return fact(k).headline() && !fact(k).sentence;
    }
    /// A heading that opens a block: an opener of the tables, or a label of links ("Read more") before a colon.
    [[nodiscard, gnu::noinline]] constexpr bool opens_block(std::size_t k) const noexcept {
        auto const& f = fact(k);
        if (f.sentence && !(f.where == match::whole && f.words >= 3)) return false; // "You may also like…"
        if (!w_.prose_somewhere && !f.colon) return false; // a poem, a list: "For you" is its title
        return f.has(scope::opener) ||
               (f.has(scope::alone) && f.where == match::whole && f.colon && f.what() == category::related);
    }

    /// The company of a zone. Above the article, below it, and between two of its paragraphs, lines that no phrase
    /// knows are judged by the lines that one of the rules above knows ("hits") in the same stretch without prose:
    ///  - above the article, a label with a hit below it, and a title between two hits with other titles below it;
    ///  - below the article, every line that is neither sentence nor quantity within eight lines behind a hit;
    ///  - in a gap, a label between hits, three at least; the last line before the prose is its heading and stays.
    /// A page without prose has no zones. Returns what is known before `commit`.
    constexpr judge_memory stretches(judge_memory const& before) noexcept {
        line_set errors = 0;
        each(w_.gone, [&](std::size_t k) { errors |= line_set{w_.out[k].what() == category::error_page} << k; });
        w_.value &= ~(errors | (errors << 1) | (errors >> 1)); // the details of an error
        line_set const hits = w_.hits, entries = entry_lines() & ~w_.sentence;
        line_set const open = w_.all & ~w_.body & ~w_.gone & ~w_.own & ~w_.item & ~w_.code;
        judge_memory after = before; // as it is behind the last line that is final
        line_set const paragraphs = w_.body & below(commit_);
        if (paragraphs != 0) after.hits = after.since = 0;
        line_set const last = between(paragraphs == 0 ? 0 : last_of(paragraphs) + 1, commit_);
        line_set const last_hits = hits & last;
        after.hits = capped(after.hits + count(last_hits));
        after.since = capped(last_hits != 0 ? commit_ - 1 - last_of(last_hits) : after.since + count(last));

        bool prose = before.prose;
        each_run(w_.all & ~w_.body, [&](std::size_t a, std::size_t z) {
            if (a > 0) prose = true;
            std::size_t const carried = a == 0 ? before.hits : 0;
            bool const goes_on = z == w_.size, prose_below = !goes_on || w_.last_prose == w_.size;
            line_set const s = between(a, z), h = hits & s, titles = w_.title & ~w_.gone & s;
            line_set const above_last = goes_on && hit_after_ ? s : h == 0 ? 0 : s & below(last_of(h));
            line_set const behind_first = carried > 0 ? s : s & from_nth(h, 1);
            line_set const not_last = below(z - 1);
            line_set const unknown = s & open & ~w_.label & ~w_.value;
            line_set condemned = 0;
            rule by = rule::head_company;
            if (!prose && !goes_on) {
                line_set const third = carried >= 3 ? s : from_nth(h, 3 - carried);
                line_set rest = titles; // titles with two more below them
                for (int n = 0; n < 2 && rest != 0; ++n) rest &= ~one(last_of(rest));
                condemned = (entries & (above_last | (third & not_last))) |
                            ((w_.title | ~w_.titled) & ~w_.value & ~w_.sentence & above_last & behind_first &
                             (rest == 0 ? 0 : below(last_of(rest) + 1)));
            } else if (prose && !prose_below) {
                by = rule::tail_company;
                line_set reach = carried > 0 && before.since < 8 ? below(8u - before.since) : 0;
                for (unsigned n = 1; n <= 8; ++n) reach |= h << n;
                condemned = reach & ~w_.sentence & ~w_.quantity;
            } else if (prose && carried + count(h) + (goes_on && hit_after_ ? 1u : 0u) >= 3) {
                by = rule::gap_company;
                condemned = entries & above_last & behind_first & (unknown == 0 ? not_last : below(last_of(unknown)));
            }
            each(condemned & open & s, [&](std::size_t k) { w_.take(k, keeps_company(k, by)); });
        });
        return after;
    }
    [[nodiscard]] static constexpr std::uint8_t capped(std::size_t n) noexcept {
        return static_cast<std::uint8_t>(smaller(n, std::size_t{255}));
    }
    [[nodiscard]] constexpr bool is_title(std::size_t k) const noexcept { return !residue(k) && fact(k).words >= 4; }
    [[nodiscard]] constexpr ruling keeps_company(std::size_t k, rule by) const noexcept {
        return {by, holds(w_.brief, k) ? category::navigation : category::related, {}};
    }

    /// A menu is a run of short lines at the page's edge of which the tables know enough: above the article's masthead one
    /// in four, or all of a run of two; below the article every other one. The page's first line is its title unless the
    /// tables know it, and so is a menu word alone.
    constexpr void menus(judge_memory const& memory) noexcept {
        if (!w_.prose_somewhere) return;
        std::size_t const top = top_ < w_.first_prose ? top_ : 0; // nothing stands above the first line
        line_set const entries = entry_lines() & ~w_.prose & ~w_.sentence & ~w_.item & ~w_.code & ~w_.own;
        each_run(w_.gone | entries, [&](std::size_t k, std::size_t end) {
            std::size_t const size = end - k, known = count((w_.hits | w_.label) & between(k, end));
            bool const first = k == 0 && !memory.started, goes_on = k == 0 && memory.menu;
            bool const title = first && size == 1 && w_.is_named(k, category::navigation); // "Canada", "Golf"
            bool const above = end <= top && ((size >= 3 && known * 4 >= size) || (known == size && !title));
            bool const under = k >= w_.last_prose && size >= 3 && known * 2 >= size;
            if (!above && !under && !(goes_on && (end <= top || k >= w_.last_prose))) return;
            for (std::size_t j = k; j < end; ++j) {
                auto const& f = fact(j);
                bool const named = is_label(j) && f.phrase.found();
                if (residue(j) || (k >= w_.last_prose && f.quantity) || (first && j == 0 && !named)) continue;
                w_.take(j, {rule::menu, named ? f.what() : category::navigation, named ? f.phrase : phrase_ref()});
            }
        });
    }
    /// As short as the entries of menus are, and written like them. The words of a listing that was cut at every word stand
    /// beside program text.
    [[nodiscard]] constexpr line_set entry_lines() const noexcept {
        line_set const listing = (w_.code << 1) | (w_.code >> 1);
        line_set const valued = w_.value | (w_.value << 1) | (w_.value >> 1);
        return w_.brief & (w_.titled | w_.label) & ~listing & ~w_.value & ~(valued & ~w_.label);
    }

    /// A label that could be a heading or a list item is residue at the page's edge or beside other residue.
    constexpr void company(bool residue_before) noexcept {
        line_set const labels = w_.label & ~w_.own;
        each_run(w_.gone | labels, [&](std::size_t k, std::size_t end) {
            line_set const run = between(k, end);
            bool const between_prose = !w_.head(k) && k < w_.last_prose;
            bool const proven = (k == 0 && residue_before) || near_hit(k) || (w_.gone & run) != 0;
            std::size_t telling = 0;
            if (!proven)
                each(labels & run & ~w_.prose,
                     [&](std::size_t j) { telling += !between_prose || is_telling(j) ? 1u : 0u; });
            each(run & ~w_.gone, [&](std::size_t j) {
                auto const& f = fact(j);
                if (!proven && (telling < 2 || f.form == shape::page_numbers)) return;
                w_.take(j, {f.form == shape::page_numbers ? rule::page_numbers
                            : f.form == shape::breadcrumb ? rule::breadcrumb
                                                          : rule::company_phrase,
                            f.phrase.found() ? f.what() : category::navigation, f.phrase});
            });
        });
    }
    /// Residue within three lines above, with no prose between.
    [[nodiscard]] constexpr bool near_hit(std::size_t k) const noexcept {
        for (std::size_t back = 1; back <= 3 && back <= k && !is_body(k - back); ++back)
            if (holds(w_.hits, k - back)) return true;
        return false;
    }
    /// A label that is no menu word: countries, topics and languages stand in tables and lists of articles too.
    [[nodiscard]] constexpr bool is_telling(std::size_t k) const noexcept {
        constexpr category plain = category::navigation | category::related | category::widget | category::byline;
        return fact(k).has(scope::edge) && !any(fact(k).what() & plain);
    }

    window& w_;
    std::size_t commit_ = 0;
    bool hit_after_ = false;
    std::size_t top_ = 0; ///< the first line of the masthead
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_JUDGE_HPP

// -------- pith/judge/wrapped.hpp

// Sentences that somebody wrapped: a phrase that begins on one line and ends on the next.
#ifndef PITH_JUDGE_WRAPPED_HPP
#define PITH_JUDGE_WRAPPED_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// `a` and `b` with a space between them, in `out`, as far as it goes.
template <std::size_t Size>
constexpr std::string_view join_with_space(std::string_view a, std::string_view b,
                                           std::array<char, Size>& out) noexcept {
    std::size_t n = a.copy(out.data(), Size - 1);
    out[n++] = ' ';
    n += b.copy(out.data() + n, Size - n);
    return {out.data(), n};
}

/// Whether the key of a phrase that matches anywhere stands across the end of one line and the beginning of the next.
constexpr bool key_across(std::string_view first, std::string_view second, phrase_tables tables,
                          text::normal_line& buffer) {
    constexpr std::size_t around = 16; // enough for eight normalised bytes of ordinary text
    std::array<char, 2 * around + 1> joined{};
    if (first.size() > around) first.remove_prefix(first.size() - around);
    buffer.assign(join_with_space(first, second.substr(0, around), joined));
    bool key = false;
    buffer.each_boundary(false, [&](std::size_t i) {
        for (auto const& t : tables)
            key = key || t.may_start<phrase_index::inside>(buffer.word_at(i), buffer.view().size() - i);
    });
    return key;
}

/// A sentence that was wrapped over two lines: looks for phrases that decide alone in the two lines joined, where
/// neither line has one.
constexpr void join_wrapped(std::string_view first, line_facts& a, std::string_view second, line_facts& b,
                            phrase_tables tables, text::normal_line& buffer) {
    if (!can_begin(a) || !can_end(b)) return;
    first = text::trimmed(first);
    second = text::trimmed(second);
    if (!a.head && !a.key && !b.key && !key_across(first, second, tables, buffer)) return;
    std::array<char, text::normal_line::capacity> joined;
    buffer.assign(join_with_space(first, second, joined));
    phrase_reader{a, buffer, true, &b}.read(tables);
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_WRAPPED_HPP

// -------- pith/judge/reader.hpp

// Reads a page window by window and has each of them judged. What is compiled here is the same for every range: a range
// hands its lines over one by one, through a line_feed.
#ifndef PITH_JUDGE_READER_HPP
#define PITH_JUDGE_READER_HPP

#include <array>
#include <cstddef>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// The lines of a page, in two places: where it is read, and, further down, where it is looked at beforehand.
class line_feed {
public:
    std::string_view text{}; ///< the line that read() or look() moved over last, trimmed

    /// Moves over the next line; false at the end.
    virtual constexpr bool read() = 0;
    /// The same where it is looked at; that place starts where it is read whenever look_from_here() is called, and is where
    /// it is read from when read_on() is.
    virtual constexpr bool look() = 0;
    virtual constexpr void look_from_here() = 0;
    virtual constexpr void read_on() = 0;
    /// What `text` says about itself.
    [[nodiscard]] virtual constexpr line_facts facts(phrase_tables tables, text::normal_line& buffer) const = 0;

protected:
    constexpr line_feed() = default;
    constexpr line_feed(line_feed const&) = default;
    constexpr line_feed& operator=(line_feed const&) = default;
    constexpr ~line_feed() = default; // never owned by this class
};

/// The rulings of one window of a page, and what is known of the lines behind it. Copyable; allocates nothing. Linear: each
/// line is classified at most twice.
class window_reader {
public:
    /// Whether all the lines of the window have had their turn.
    [[nodiscard]] constexpr bool used_up() const noexcept { return pos_ == final_; }
    [[nodiscard]] constexpr ruling current() const noexcept { return rulings_[pos_]; }
    constexpr void next() noexcept { ++pos_; }

    /// Reads and judges the window that starts behind the last line that had its turn.
    constexpr void fill(line_feed& feed, phrase_tables tables) {
        std::array<line_facts, window_lines> facts{};
        std::array<std::string_view, window_lines> texts{};
        text::normal_line buffer;
        line_set gaps = 0;
        std::size_t n = 0;
        for (; n < known_; ++n) {
            texts[n] = ahead_[n].text;
            facts[n] = ahead_[n].facts;
            gaps |= line_set{ahead_[n].after_blank} << n;
        }
        for (; n < window_lines && read_line(feed); ++n) {
            texts[n] = feed.text;
            facts[n] = feed.facts(tables, buffer);
            gaps |= line_set{gap_} << n;
            gap_ = false;
        }
        for (std::size_t k = larger(joined_, std::size_t{1}); k < n; ++k)
            if (!holds(gaps, k)) join_wrapped(texts[k - 1], facts[k - 1], texts[k], facts[k], tables, buffer);

        bool gap = gap_;
        feed.look_from_here();
        bool const more = look_line(feed, gap);
        first_ += final_;
        final_ = more ? window_commit : n;
        pos_ = 0;
        known_ = joined_ = n - final_;
        for (std::size_t k = 0; k < joined_; ++k)
            ahead_[k] = {texts[final_ + k], facts[final_ + k], holds(gaps, final_ + k)};
        if (more) look_ahead(feed, gap, first_ + n, facts[n - 1].has(scope::edge), tables, buffer);

        window w({facts.data(), n}, {texts.data(), n}, {rulings_.data(), n});
        w.after_blank = gaps;
        w.more = more;
        judge(w, final_, more && next_prose_ != nowhere, more && next_hit_ != nowhere && next_hit_ < next_prose_,
              memory_);
    }

private:
    /// A line that was read before its window came.
    struct known_line {
        std::string_view text{};
        line_facts facts{};
        bool after_blank = false;
    };

    /// The next line that is not blank; notes whether blank ones stand before it.
    constexpr bool read_line(line_feed& feed) {
        while (feed.read()) {
            if (!feed.text.empty()) return true;
            gap_ = true;
        }
        return false;
    }
    static constexpr bool look_line(line_feed& feed, bool& gap) {
        while (feed.look()) {
            if (!feed.text.empty()) return true;
            gap = true;
        }
        return false;
    }
    /// Finds the next line of prose behind the window, and before it the next line that is residue alone or as the
    /// second of two labels. What was found for an earlier window holds until the window gets there. The feed looks at the
    /// first line behind the window, of this `number`.
    constexpr void look_ahead(line_feed& feed, bool gap, std::size_t number, bool label, phrase_tables tables,
                              text::normal_line& buffer) {
        bool const want_prose = next_prose_ < number;
        bool want_hit = want_prose || (next_hit_ < number && next_prose_ != nowhere);
        if (want_prose) next_prose_ = nowhere;
        if (want_hit) next_hit_ = nowhere;
        bool in_row = true; // every line up to here is known
        for (bool more = true; more && (want_prose || want_hit) && number != next_prose_; ++number) {
            in_row = in_row && known_ < ahead_.size();
            if (want_hit || in_row || text::is_prose(feed.text)) {
                auto const f = feed.facts(tables, buffer);
                if (in_row) {
                    ahead_[known_++] = {feed.text, f, gap};
                    feed.read_on();
                    gap_ = false;
                }
                if (f.body()) {
                    next_prose_ = number;
                    return;
                }
                if (want_hit && (f.speaks() || (label && f.has(scope::edge)))) {
                    next_hit_ = number;
                    want_hit = false;
                }
                label = f.has(scope::edge);
            }
            gap = false;
            more = look_line(feed, gap);
        }
    }

    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
    std::size_t first_ = 0;      ///< number of the window's first line, blank ones not counted
    std::size_t next_prose_ = 0; ///< number of the next line of prose ahead, or nowhere
    std::size_t next_hit_ = 0;   ///< number of the next line before it that decides without its neighbours, or nowhere
    std::size_t pos_ = 0, final_ = 0;
    bool gap_ = false; ///< blank lines stand before the one that is to be read
    judge_memory memory_{};
    std::array<ruling, window_lines> rulings_{};
    /// Lines behind those that are final, as far as they are known; the first `joined_` were in the window.
    std::array<known_line, 2 * (window_lines - window_commit)> ahead_{};
    std::size_t known_ = 0, joined_ = 0;
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_READER_HPP

// -------- pith/phrases/book.hpp

// phrase_book: the caller's own phrases, in the format of the built-in tables, judged in the same pass.
//
//     # category <tab> language <tab> scope <tab> match <tab> phrase|phrase|...
//     ad        en   L   eq    our own house notice|brought to you by our friends
//     related   en   H   eq    more from the newsroom
//
// category is a public name (category.hpp); scope one of L E H B, match one of eq pre suf has (phrase.hpp);
// language is for the reader. Phrases are normalised as lines are (text/normal.hpp), so case, curly quotes,
// bullets and numbers need no care. Lines that start with # and blank lines are skipped.
#ifndef PITH_PHRASES_BOOK_HPP
#define PITH_PHRASES_BOOK_HPP

#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <utility>

namespace pith::inline PITH_VERSION_NAME {

/// What is wrong with a phrase table, and in which row of the text (the first is 1).
struct table_error : std::runtime_error {
    std::size_t row; ///< 1 is the first, comments and blank lines counted
    table_error(std::size_t at, std::string const& why)
        : std::runtime_error("phrase table, row " + std::to_string(at) + ": " + why), row(at) {}
};

/// A set of phrases of one's own. Owns its text; copyable and movable. Views refer to a book: it must outlive
/// them and not be moved while they are in use. Immutable once parsed, so threads may share it. One pipeline takes
/// three books at most.
///
///     auto const mine = pith::phrase_book::parse("ad\ten\tL\teq\tour own house notice\n");
///     page | pith::views::lines | pith::views::strip(pith::category::ad, mine);
class phrase_book {
public:
    static constexpr std::size_t longest_phrase = 255; ///< bytes of UTF-8, normalised; a longer one is an error

    phrase_book() = default;

    /// Reads a table, in UTF-8. Linear in the text, which need not live on. Throws only what allocation throws: on a
    /// malformed row the result is empty and `why`, where given, says what and where.
    [[nodiscard]] static std::optional<phrase_book> try_parse(std::string_view text,
                                                              std::optional<table_error>* why = nullptr) {
        phrase_book book;
        std::size_t row = 0;
        if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3); // a byte order mark
        while (!text.empty()) {
            ++row;
            auto const end = text.find('\n');
            if (auto wrong = book.add_row(text.substr(0, end)); !wrong.empty()) {
                if (why != nullptr) why->emplace(row, wrong);
                return std::nullopt;
            }
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        }
        book.lay_out();
        return book;
    }

#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
    /// The same, but throws table_error, which names the row and what is wrong with it. Not there without exceptions.
    [[nodiscard]] static phrase_book parse(std::string_view text) {
        std::optional<table_error> why;
        if (auto book = try_parse(text, &why)) return *std::move(book);
        throw *why;
    }
#endif

    /// Number of phrases.
    [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }
    [[nodiscard]] bool empty() const noexcept { return rows_.empty(); }

    /// The table as the judge asks it; valid while the book stays where it is. Constant time. Like the members below, for
    /// pith itself and its tests.
    [[nodiscard]] phrase_index index() const noexcept {
        phrase_index i;
        i.texts[0] = text_.data();
        i.rows = rows_.data();
        i.buckets = buckets_.data();
        i.filter = filter_.data();
        i.bucket_mask = buckets_.empty() ? 0 : static_cast<std::uint32_t>(buckets_.size() - 2);
        i.row_count = static_cast<std::uint32_t>(rows_.size());
        for (std::size_t k = 0; k < 4; ++k) i.longest[k] = longest_[k];
        for (std::size_t k = 0; k < 5; ++k) i.key_sizes[k] = key_sizes_[k];
        i.plain = plain_;
        return i;
    }
    /// The rows, in the order of their hash buckets, and a row's normalised phrase.
    [[nodiscard]] std::span<phrase_row const> rows() const noexcept { return {rows_.data(), rows_.size()}; }
    [[nodiscard]] std::string_view text(phrase_row const& r) const noexcept {
        return std::string_view(text_).substr(r.offset(), r.length());
    }

    /// Whether detail::silent() sees in raw text where the phrase may match: its key is plain, or it has a character at
    /// which silent() stops.
    static bool is_plain(std::string_view s, phrase_row const& r) {
        if (r.where() != match::anywhere) return true;
        for (std::size_t i = 0, size = 1; i < s.size(); i += size) {
            size = text::byte_at(s, i) < 0x80 ? 1 : detail::harmless(s, i);
            if (size == 0) return text::begins_word(text::byte_at(s, r.anchor()));
        }
        return phrase_index::is_plain(s.substr(r.anchor(), phrase_index::key_size(s.size())));
    }

private:
    static constexpr std::size_t most_rows = (1u << 20) - 2; ///< what a phrase_ref has room for (labels.hpp)
    static constexpr std::size_t most_text = (1u << 24) - 1; ///< bytes; what a row has room for

    /// What a row of the table says of its phrases.
    struct meaning {
        unsigned flag = 0;
        scope when = scope::alone;
        match where = match::whole;
    };

    /// Adds one row of the table; says what is wrong with it, or nothing.
    std::string add_row(std::string_view line) {
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        if (line.starts_with('#') || text::is_blank(line)) return {};
        std::string_view field[5];
        for (int i = 0; i < 5; ++i) {
            auto const tab = line.find('\t');
            field[i] = line.substr(0, tab);
            bool const more = tab != std::string_view::npos;
            if (more != (i < 4))
                return "expected five fields separated by tabs: category, language, scope, match, phrases";
            line.remove_prefix(more ? tab + 1 : line.size());
        }
        auto const said = [](std::string_view what, std::string_view got) {
            return std::string(what) + " '" + std::string(got) + "'";
        };
        meaning row;
        auto const what = category_named(field[0]);
        while (row.flag < 14 && category{1u << row.flag} != what) ++row.flag;
        if (row.flag == 14) return said("unknown category", field[0]);
        if (field[1].empty()) return "the language is empty";
        int k = 0;
        while (k < 4 && !(field[2].size() == 1 && field[2][0] == scope_letters[k])) ++k;
        if (k == 4) return said("unknown scope (not one of L H E B)", field[2]);
        row.when = static_cast<scope>(k);
        for (k = 0; k < 4 && field[3] != match_names[k];) ++k;
        if (k == 4) return said("unknown match (not one of eq pre suf has)", field[3]);
        row.where = static_cast<match>(k);
        while (true) {
            auto const bar = field[4].find('|');
            if (auto wrong = add_phrase(field[4].substr(0, bar), row); !wrong.empty()) return wrong;
            if (bar == std::string_view::npos) return {};
            field[4].remove_prefix(bar + 1);
        }
    }

    std::string add_phrase(std::string_view phrase, meaning const& row) {
        using text::trim;
        trim const ends[] = {trim::both, trim::front, trim::back, trim::none};
        if (phrase.size() > text::normal_line::capacity) return "a phrase is longer than 504 bytes before normalising";
        text::normal_line n;
        n.assign(phrase, ends[static_cast<std::size_t>(row.where)]);
        std::string_view const s = n.view();
        if (s.empty()) return "an empty phrase: '" + std::string(phrase) + "'";
        if (s.size() > longest_phrase) return "a phrase is longer than 255 bytes";
        if (rows_.size() == most_rows || text_.size() > most_text - longest_phrase)
            return "more phrases than a book holds";
        text_ += s;
        std::size_t const anchor = row.where == match::anywhere ? phrase_index::anchor_of(s) : 0;
        rows_.push_back(phrase_row::of(text_.size() - s.size(), anchor, s.size(), row.flag, row.when, row.where));
        return {};
    }

    /// Puts the rows into hash buckets, one for every two rows, and their keys into the filters.
    void lay_out() {
        std::size_t size = 1;
        while (size * 2 < rows_.size()) size *= 2;
        filter_.assign(phrase_index::filter_words, 0);
        buckets_.assign(size + 1, 0);
        auto const note = [&](phrase_hash h, unsigned kind) {
            filter_[phrase_index::filter_start[kind] + (h.word() & (phrase_index::filter_size[kind] - 1))] |=
                (std::uint64_t{1} << h.bit(0)) | (std::uint64_t{1} << h.bit(1));
        };
        detail::list<std::uint32_t> bucket_of;
        for (auto const& r : rows_) {
            std::string_view const s = text(r);
            auto const kind = static_cast<unsigned>(r.where());
            std::size_t const key = phrase_index::key_size(s.size());
            if (r.length() > longest_[kind]) longest_[kind] = static_cast<std::uint16_t>(r.length());
            auto const h = phrase_index::hash_of(s, r.where(), r.anchor());
            note(h, kind);
            if (r.where() == match::whole) {
                note(phrase_hash::of(text::swar::load(s, 0), key, phrase_index::heads), phrase_index::heads);
                key_sizes_[phrase_index::heads] = static_cast<std::uint16_t>(key_sizes_[phrase_index::heads] | key);
            } else {
                key_sizes_[kind] = static_cast<std::uint16_t>(key_sizes_[kind] | key);
            }
            if (r.where() == match::anywhere && key == 8) {
                auto const first = text::swar::load(s, r.anchor());
                bool const more = phrase_index::is_plain(s.substr(r.anchor(), 16)) && r.anchor() + 16 <= s.size();
                note(more ? phrase_index::hash_beside(first, text::swar::load(s, r.anchor() + 8))
                          : phrase_index::hash_beside(first),
                     phrase_index::beside);
            }
            plain_ = plain_ && is_plain(s, r);
            bucket_of.push_back(static_cast<std::uint32_t>(h.bucket() & (size - 1)));
            ++buckets_[bucket_of.back() + 1];
        }
        for (std::size_t b = 0; b < size; ++b) buckets_[b + 1] += buckets_[b];
        auto next = buckets_;
        detail::list<phrase_row> sorted(rows_.size(), {});
        for (std::size_t i = 0; i < rows_.size(); ++i) sorted[next[bucket_of[i]]++] = rows_[i];
        rows_.swap(sorted);
    }
    std::string text_;
    detail::list<phrase_row> rows_;
    detail::list<std::uint32_t> buckets_;
    detail::list<std::uint64_t> filter_;
    std::uint16_t longest_[4]{}, key_sizes_[5]{};
    bool plain_ = true;
};

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_PHRASES_BOOK_HPP

// -------- pith/phrases/builtin.hpp

// The built-in phrases. Generated by tests/generators/tables.cpp from the tables beside this file (ad.tsv, ...):
// edit those. Their text, normalised: a phrase that stands in another has no copy of its own, and where one ends as
// another begins the two overlap. Then the rows that say what each phrase means, in the order of their hash buckets.
#ifndef PITH_PHRASES_BUILTIN_HPP
#define PITH_PHRASES_BUILTIN_HPP

namespace pith::inline PITH_VERSION_NAME::detail::tables {

inline constexpr char text_0[] =
    "%da leggere ancheck at amazon associates program tv guide acordo com a nossa política de privacidad"
    "e e, ao continuar a ler artigo completo advertise here's how you know playinga kommentarer ging iets"
    " miscellaneous edition facebook and follow us heread 0 comments 0 shares share tweet email (required"
    "acción'engagent que leurs auteurs et ne reflètent pas nécessairementioned in this story:%s m t w "
    "t f s s'abonner à la newsletter abonnieren sie unseren newsletter bestellenangebote podría interes"
    "ari la conținutul principalaa etusivulle informazioni contenute in questo sito non intendono sostit"
    "uiread all comments are moderatedellinen artikkeli jatkuu mainoksen alla rättigheter förbehållnaa"
    "r boven scrollenke kopierta strona korzysta z plików cookie beállításokuma süresi:(abre em nova"
    " janela lettura continua dopo la pubblicità pubblicitài trợ nội dung được tài trợ(abre "
    "en nueva ventana içeriğe atla nota continúa después de la publicidad publicidade - otzaakceptuj "
    "wszystkie pliki cookie declaration facebook, instagram iconcorda com a nossa política de privacidad"
    "e cet article à lire :(abre numa nova janela nota sigue debajo de la publicidade publicidade door u"
    " opgevraagde pagina die je probeerta strona używa cookie details: cache-books'inscrire à la newsle"
    "tter sign up / login / register / log in / register / login / signup next in 0 - article not found, "
    "error 0 (not found)!!0 - error: 0, backend fetch failed to load content could not be loaded: 0%(ap p"
    "hoto 0 of 0 comments on this article contains affiliate links:(apre in una nuova finestrace ida legg"
    "ere:(avautuu uudessa ikkunassafe harbor statementions légales champs marqués d'un *(file photo by "
    "choosing i accept cookies & privacy & cookies policymi perfile image 0 of / 0 - file or directory no"
    "t found an error 0 means that the request was able to connect it to your wix website administratorna"
    " all'inizio della pagina cercata non ci sono ancora commenting as an amazon associate editor picksai"
    "ba mais sobre nósaiba mais:(membuka di jendela yang baruas yang wajib ditandaily digestion des cook"
    "ies are disabled javascript in your web browser anda tidak mendukunghe bài viết cùng chuyên mụ"
    "c) 0 - forbidden: access is deniedición impresaken fortsetter under annonsenaste inläggender pay g"
    "ap report a corrections & clarificationsalt la conținut sponsorizatím žádné komentáře-bülten"
    " aboneliği agree to storage of my email article bookmarkedit article continues after advertisement "
    "(0 - sayfa bulunamadid you expect to see your blog heread aloudostępnij artykuł partnerskip ads by"
    " google ads by outbrainda não há comentários app from google play store and/or access information"
    " on a device site utilise des cookies beherentals amazon-partner verdiene ich an qualifizierten teks"
    "t przeczytasz waiting for wwwaiting for your browser does not support the video could not be loadedi"
    "t preferences gab einen kritischen fehler auf deiner website encountered an unexpected error has occ"
    "urredakcja nie ponosi odpowiedzialności za treść komentarzyatirim danişmanliği kapsaminda deği"
    "ldirect naar artikelinhoudostępnij link copied to clipboarda non perdere:(mở trong cửa sổ mớ"
    "i agree to the data use a different browser is not currently supportedit profile settingsalta al con"
    "tenuto principale journaliste ne sait pas si vous achetez a weboldal cookie-kat használ'adresse e-m"
    "ail ne sera pas publiée-bültenimize aboneaza-te la newsletter sign-up next: read also:(nouvelle fe"
    "nêtrebuie să fii autentificat pentru a .gov website expiredaktion google play and the app store lo"
    "catorna in alto be automatically logged in association with javascript enabledit this page appears w"
    "hen google automatically detects requests from malicious bots can pose as legitimate interest at any"
    " time to read 0 min read comments are closed for this article first appearedan prenumeranti-slavery "
    "statementer email addressa página não existellenanzeigeneral information in your wp-config.php fil"
    "e is incorrections and clarificationsalta la navigazione moment, please allow up to 0 seconds of 0 m"
    "inutes, 0 seconds volume 0%(opens in new window)(opens new window)(opent in een nieuw vensterima sem"
    "ua cookie einstellungen speichernaar de inhoud springen kommentarer heeft zich een kritieke fout voo"
    "rgedaan op deze pagina bestaat niet meer laden här sidan använder cookies erleichtern die bereitst"
    "ellunghe đọc bài liên quan application error occurred on the server cannot process the request "
    "could not be satisfieditor's choice site utilise les cookies notice: trying to bookmark this article"
    " is for subscribers only essential cookies only necessary cookies are absolutely essential suscribir"
    "te aceptas el uso de cookies preferences gab einen kritischen fehler auf dieser website ini mengguna"
    "kan cookie information instagram at @(otevře se v novém okně(otwiera się w nowym oknie masz kont"
    "akt ossza megosztom facebookoniec reklamy a naši partneři am human verification successfull covera"
    "gendaftar newsletter signupdate browser non supportatom feed rss feed for comments are disableditor'"
    "s pick:(ouvre dans une nouvelle fenêtrending articles en relationshipsalta la pubblicità consulter"
    " aussi prega di riprovare più tardid you find this article helpful links patrocinadossierss feedsal"
    "tar a contenido de marca privacy rights & permissionsaltar al contenido principalamat email anda tid"
    "ak akan dipublikasikan appropriate representation of the requested resource was not found on this se"
    "rver. that's all we knownership & fundinga resultat hittadesactiva tu bloqueador de anuncios campos "
    "obrigatórios estão marcados campos obrigatórios são marcados come i tuoi dati vengono elaborativ"
    "e o javascript appears to be disableditor's picks:(s'ouvre dans une nouvelle fenêtrending in bài v"
    "iết liên quan:(se abre en una nueva ventana içeriğe geçerez ayarlariceve un guadagno dagli acq"
    "uisti idonein beitrag geteilt von instagram, facebook (opens in new window._taboola.pushare 0 - stro"
    "na nie została znalezionach oben robot değilimage 0 of 0 - страница не найдена г"
    "оловну сторінку не знайденовини за темою:(se abre en una ventana "
    "nuevai ai contenuti correlatin americase studiese seite existiert nicht mehr anzeigenerate summaryaz"
    "dirmak için tiklayin case you missed it appears you are using an ad-blocker is een fout opgetreden "
    "här webbplatsen använder cookies settingsaltar para conteúdo principalamat surel anda tidak akan "
    "dipublikasikan e-mail-adresse sendengan melanjutkan menggunakan situs ini menggunakan cookie instell"
    "ingenerated by wordfence is a security plugin other news delivered to your inbox daily headlinessun "
    "commento presented by clicking \"accept & close ad 0 of 0 - الصفحة غير موجودة(se desch"
    "ide într-o fereastră nouă(si apre in una nuova finestrackback uri: /afpage 0 of 0 0 minute ago ba"
    "ck home & gardenna webbplats använder cookiescucha la noticia continúa después de la publicidad b"
    "lock detecteditor-in-chief0 april 0 article not foundefined undefinederlandsaltar para o conteúdo p"
    "rincipalamy accountsaltar publicidad blocker detecteditorial code of ethics policyazinin devami rekl"
    "amdan sonraki haber:(si apre in una nuova schedaha fazla bilgili haber:(wird in neuem fenster geöff"
    "netiquette recomendamos leer artículo completo continue reading this article is only for subscriber"
    "ss-feedsaludostępnij na facebookumaya devam etichette:(wordt in een nieuw venster geopend of advert"
    "isement - continue reading belowant more stories like this article is reserved for educational purpo"
    "ses onlyssna på artikeln fortsätter efter annonsenaste nyheternachrichtendencias opiniões express"
    "as neste artikkelen fortsetter etter annonsenaste nytta strona używa plików cookie list 0 of 0 aug"
    "usted está aquí:(yeni pencerede açilire l'article complete the captcha belowant to keep up to dat"
    "e with our authors:(åbner i et nyt vindue-edition our radaradiğiniz içerik bulunamadid you find t"
    "his helpfull details: to enable the details of this account has been suspendeditorial complaints pol"
    "icyaziyi dinle puede interesar:(åpnes i et nytt vindustriespace publicitairead full article continu"
    "es after sponsor message java.lang.(öppnas i ett nytt fönstermine constitue pas un conseil en inve"
    "stissementer keywords:(új ablakban nyílik megosztás a facebookontakta ossalva il mio nome, email "
    "check failed, please try again in 0 seconds. that's all we knowant to know more about me ja kumppani"
    "mmer aktiver javascript desactivado en tu navegador está desactualizadobe flash player is requiredd"
    "it iconcorda com a utilização de cookiespacio patrocinadobe stock photo courtesy offene stellen ca"
    "lidad de afiliado a amazon services llc associatestata giornalistica registrata presso il tribunalea"
    " además:(άνοιγμα σε νέο παράθυροή ειδήσεων(ανοίγει σε νέο "
    "παράθυρο browser σασ δεν βρέθηκε η σελίδα δεν βρέθηκεγγραφ"
    "ή στο newsletter subscriptionsalva il mio nome, la mia email của bạn sẽ không được hi"
    "ển thị(відкривається у новому вікнічого не знайденовос"
    "ти по темеще по теме:(открывается в новом окнемає комен"
    "тарів немає(נפתח בחלון חדשדות החובה מסומנים(در پنجره تا"
    "زه باز ميشودانلود اپليكيشنتائج البحث عنحن نستخدم ملفات"
    " تعريف الارتباطالع ايضاترك تعليقا الغاء الردانلود اپلی"
    "کیشنحن نقدر خصوصيتك تهمناترك تعليقكل الاخبار ذات صلة:(د"
    "ر پنجره تازه باز میشوديدگاه هاي ارسال شده توسط شما از كو"
    "كيفية معالجة بيانات تعليقكل الحقوق محفوظة(در پنجرهٔ تا"
    "زه باز ميشوديدگاهتان را بنويسيد لغو پاسخبرهاي مرتبط(در"
    " پنجرهٔ تازه باز میشوديدگاههاي ارسال شده توسط شما از کو"
    "کی(فتح في نافذة جديدة(在新窗口中打开微信\"扫一扫\"(在新視窗中開啟("
    "在新视窗中开启(新しいウィンドウで開きますべての cookie を受け入れる(새"
    " 창에서 열림(으)로 기사보내기사 더보기사 듣기사 전문 보기사 전체보기사"
    "공유하기사는 광고 뒤에 이어집니다른 공유 찾기사더보기사보기사스크랩하"
    "기사원문 보기사저장/ap photo credit:/getty imageschatte leestijdaha fazla gösterreichange "
    "consent to the use of all comments are welcome back issuespacio publicitario artigo continua após a"
    " publicidade opgevraagde pagina bestaat niets uit deze uitgave magazine subscription terms & conditi"
    "ons of use a modern browser not supporteditorial disclosure policyes, show me sharing optionsalvar m"
    "eu nome, e-mail-überprüfung fehlgeschlagen, bitte versuche es noch einmall content copyright (c) a"
    "gencia efeatured articles liésalvar meus dados neste navegador continue with apple podcastsalve meu"
    " nome, e-mail nostro sito utilizza cookie managerekli alanlar * ilea más:/reutersalvează-mi numele"
    ", emailulaşmak istediğiniz sayfa başina dönceki haber:/shutterstock quotes by clicking \"sign up\""
    "0 bad gateway error 0 (server error)!!0 bad request (0 bình luận (0 celsius news desktop site bak"
    "imdaha fazla yükleniyorum birakceptuję i przechodzę do serwisu dirección de correo electrónico "
    "no será publicadastre-se gratuitamenter search termos de usoccerrar anuncio publicitario artigo con"
    "tinua após o anúncio firmie-newsletter-anmeldunginx error 0 - page not found (0 clapsample page 0 "
    "sur 0 comentarii am not a robot verification patreon this page can't be founder maintenance. please "
    "check back laterms & policies & standards and policies and standardsans autorisation écrite préala"
    "blea también:0 comment(santérminos de usocial links for full functionality of this site can't be r"
    "eacheditorial ethics and guidelinespaço publicitário nosso site utiliza cookiespañol (especiales "
    "champs marqués d'un astérisqueda expresamente prohibida la reproducción total o parcial sin autor"
    "ización escrita de su titularadiğiniz sayfaya ulaşilamiyorum ekleinanzeigenerated fri,0 commentai"
    "research again photos:0 day ago home /0 days ago to cart (0 december 0 degreespectáculos campos nec"
    "esarios están marcadoszd megosztás facebookontaktformularadiğiniz şey burada değil nostro sito "
    "utilizza i cookie notice: undefineditorial guidelinesse site usa cookiesse site utiliza cookiessen &"
    " trinken calidad de afiliado de amazonのアソシエイトとして0 error: unable to load this acc"
    "ount has expired. if you are the site owner is iets fout gegaanmelden nieuwsbrief aanmelden voor de "
    "nieuwsbrief ontvangenerated mon,0 fahrenheither the server is overloaded or there is an error in the"
    " application error: a client-side exception has occurred (see the browser console for more informati"
    "on about using github pages: 0 fans like comment share all sharing optionsao chép link kopieretour "
    "en haut de page 0/0 fanslike it? share it is possible you have reached this page because ai companie"
    "s have changed the social contractiva javascript en tu navegador no es compatibleadershipping & retu"
    "rns policyesterdayrica bakiniz:0 february 0 followers follow @0 followingezonden mededelinglésao ch"
    "ép liên kếta strona wykorzystuje pliki cookie policy for more articles by clicking \"submit\"0 gat"
    "eway time-outc 0 gateway timeoutilizamos cookiesta página em qualquer meio de comunicação nosso w"
    "ebsite utiliza cookiesta página no está disponiblearn more about troubleshooting wordpress › err"
    "or 0 - página no encontradaugă comentariu bent hier:0 gone more stepage cannot be foundergoing sch"
    "eduled maintenance. check back to all content © afpage introuvable - 0 hour ago to checkout nowant "
    "to log outilizziamo cookie statementer the characters you see all 0 hours ago to home page load link"
    " másolvasd el ezt is:0 hozzászólás küldése connecterms & privacy & cookies: this site contains"
    " affiliate advertising programasquer la publicité publicitérminos y condicionesta página no exist"
    "em je in met het gebruik van cookiesta página não está disponívelden gemarkeerd met een * zijn v"
    "erplichte velden zijn gemarkeerdaha sonraki yorumlarimda kullanilmasi için pics:0 item in cart 0 it"
    "ems - $0 items in cart: 0 january 0 july 0 june 0 km/ha habido un error crítico en esta web usa coo"
    "kiesta página não existemt u in met het gebruik van cookiesta página web utiliza cookiesta web ut"
    "iliza cookiestadão conteúdo. todos os direitos reservadosat,0 komentarze (0 komentářů0 kommenta"
    "rer is iets misgegaanverwante artikelen calidad de afiliado, obtiene ingresos por compras you were b"
    "rowsing something about your browser doesn't support center the code shownajnowszelkie prawa zastrze"
    "żone response to continue reading, please check back soon tiktok at @0 kommenttia a a browser that "
    "supportsaturday,0 likes 0 comments are now closed captioninglêsave & accept & continue a ler após "
    "a publicidade opgevraagde pagina kon niet worden gevondenne hjemmeside bruger cookieste artigo conté"
    "m links de afiliadosave & exit full screenshot:0 march 0 may 0 method not allowed htmlbaca juga :0 m"
    "in. read full story by clicking \"subscribe\"0 mins ago to homepage no longer available exclusively to"
    " subscribersave and accept all cookieste artículo contiene enlaces de afiliado not missn 0 mins rea"
    "d in application traceita a utilização de cookieste artículo puede contener enlaces de afiliadosa"
    "ve articles for laterms and conditions of use apply couponsave my name and email in this browser for"
    " the next time i comment (0 minut czytania böngésződ nem támogatja, ik accepteer cookieste conte"
    "údo contém links de afiliadosave my name, email, and website in this browser for the next time i c"
    "omment guidelines:0 minutenis currently under maintenance. we should be back shortlyt til artiklen f"
    "ortsætter efter annoncen portadaugă un comentariu bevindt zich hier:0 minutes ago to mobile versio"
    "n information: microsoft .nettleseren din støtter ikkebijakan cookie tooldal tetejéread it in the "
    "approfondisci:0 minutes read more about sharing is caringresarama sonuçlari:0 minutes to read the f"
    "ull article continues below advertisement - page continues belowant to report this publisher's conte"
    "nt as misinformation twitter at @0 month ago to next page top 0 months ago to page 0 moved permanent"
    "lytt til artikkelen fortsetter under annonsend a tip line peut être reproduit sansprechpartner site"
    "stata registrata presso il tribunalearn more about us contact us about usamos cookieste portal utili"
    "za cookieste post contiene enlaces de afiliado not necessarily reflecta witryna korzysta z plików c"
    "ookie の使用に同意して続行0 mphone numberita lainnya böngészője nem támogatjaa artikke"
    "li jatkuu mainoksen jälkeen bericht gedeeld door naar navigatietosuojaselostechnical detailsave my "
    "name, email, and website in this browser until i comment again pictures:0 not acceptable use policyo"
    "rum gönder angeforderte url konnte auf dem server nichttp error 0 - not founduh aplikasiamo spiacen"
    "ti, la pagina che cerchia sẻ bài viết nàyorum verilerinizin nasil işlendiğinicia sesiónajpo"
    "pularniejszero size object not foundalsza część artykułu pod materiałem wideo seu e-mail não s"
    "erá publicado el 0 novemberita populer mais sobreadcrumbsave my preferenceste post contém links de"
    " afiliadosave preferenceste site faz uso de cookieste site usa cookieste site utiliza cookieste siti"
    "o usa cookieste sitio utiliza cookieste sitio web usa cookieste sitio web utiliza cookieste video no"
    " está disponibleave a comment belowant to republish our articles for free articles lefta witryna uż"
    "ywa plików cookie 偏好设置0 october 0 page expireddit logo return to top of page unavailable du"
    "e to legal reasonsave settingsave share article continues below this ad will end in 0 page not found"
    "alsza część artykułu pod reklamą0 pagina niet gevondenne nettsiden brukervilkåradio seu endere"
    "ço de e-mail não será publicado not necessarily representer using password recoveryorum yapin for"
    " laterms and policieste vídeo no está disponibleave a comment cancel reply like loading ad blocker"
    " is licensed under a creative commons attribution twitter, facebook email twitter linkedin copy link"
    " thành cônginx/0 pagina non trovata witryna wykorzystuje pliki cookie 政策0 payload too largebä"
    "rdenspracheck at best buy at amazonder schriftelijke toestemming van de uitgever comentariosave this"
    " article may contain affiliate linksayfanin başina dönceki yazi:0 people found this helpfull discl"
    "osure: some privacy related extensions may cause issueste vídeo não está disponívelden met een *"
    " zijn verplichttp error 0 forbidden (0 people like this advertisement has not loaded yetiketler:0 ph"
    "otos & videos for you agree to our cookie policyorum yapmak için giriş yapache is functioning norm"
    "allyorum yazin qualità di affiliati amazon x at @0 pinschrijven nieuwsbriefly unavailable for sched"
    "uled maintenance moderating all comments are officeste website usa cookieste website utiliza cookies"
    "timated read time: 0 minutestimonials amazon-partner verdienen wir an qualifiziertennis no longer av"
    "ailable on this server and there is no forwarding address. please remove all references to this reso"
    "urce version on businesswiread more about these purposession id: 0 proxy error 0: page not foundalsz"
    "a część artykułu pod wideo seu endereço de email não será publicado not sell my informatione "
    "thought ontvang de nieuwsbriefacebook iconcorda com nossa política de privacidade pagina die je zoe"
    "ktaboola taboola noticia sigue después de la publicidad choicestimated reading time 0 minutestimate"
    "d reading time: 0 minutestá expresamente prohibida la noticia sigue tras la publicidad feedback to "
    "articles similaireserves the right to remove comments are subject to moderation policyorumlar kapali"
    "cencele mai cititem 0 of 0 página no encontradalsza część tekstu pod reklamą0 ratingscan the qr"
    " code: nosuchbucketiquetas:0 reactionscan to download appage you were looking for doesn't existing c"
    "ustomer? sign in / join 0 other followerscattered cloudschakel javascript in qualità di affiliato a"
    "mazontvang onze nieuwsbriefacebook instagram linkedin youtube icondividi articolo continua sotto la "
    "pubblicità la une publication partagée paramétrer mes choix (twitter (opens in new windowiedz się"
    " więcej aktualności dispiace, la pagina che stai cercando not sell my personal informationze site "
    "gebruikt cookiestás aquí:0 reader likes this application has no explicit mapping for /error, so yo"
    "u are seeing this as a fallback to blog archivedi altrimite pe whatsapp icondividi con gli amiciao m"
    "ondo not sell or share my personal informationze website gebruikt cookieschakel je adblocker uit loo"
    "ks like nothing was found at this locationschakel uw adblocker uit looks like you're using an ad blo"
    "cker zijn geen reactieschedule a call nowant your content to appear on sites like this article origi"
    "nally appearedes sociais not a substitute for professionall fields are required. your email address "
    "will not be published required fields are markeditorial note:0 readers like this article was narrate"
    "ditorial policieschedule a demo tu we th fr sa su dirección de correo no se hará públicadastre-se"
    " grátis on the cloudflare network for usd $0 reads by revcontent licensinga direct naar de inhoudos"
    "tępnij na linkedin icondividi l'articolo continua dopo la pubblicità lire aussi :0 replies to cont"
    "inue reading, subscribe and share with your friends on facebook instagram twitter facebook email ico"
    "ndividi la notizia cikk a hirdetés után folytatódik ga akkoord en sluitentang kami menggunakan co"
    "okie 设置0 request entity too largeef een antwoord reactie annuleren tant que club partenaires ama"
    "zonze website maakt gebruik van cookieschlagworte:0 request header or cookie too largeef een reactie"
    " reactie annuleren tant que partenaire amazoname (requiredistribution is prohibiteditorial policyoru"
    "mlar kapatildidn't match any of these encuentra usted aquí:0 request timeoutilizăm cookie-einstell"
    "ungen ablehnen akzeptieren tant que partenaire d'amazoname(requireditorial principles champs obligat"
    "oires sont indiqués avec afp et reuterschlagwörterms and privacy & terms of saleave a comment on t"
    "his article was originally published attempting to access this website from a country belonging to t"
    "he european error has occurred while processing your request a corrections policyorumu gönder artik"
    "el wird nach der werbung fortgesetztag cloudflare is currently unable to resolve the captchange lang"
    "uageschäftsstelleave a reply cancel reply report a problemail logon methodebírat newsletter:0 requ"
    "est-uri too largefällt mira también te puede interesarchivado enable cookies allow cookieschlagzei"
    "lenable cookies in your inbox eachange locationan nan undefineditorial staff pickschreibe einen komm"
    "entar antworten abbrechent appengaturan cookie-einstellungen ändernan:nan error has occurred, pleas"
    "e try again laterms of service and privacy - terms of service privacy policy cookie policy imprint a"
    "ds info © 0 x corpage: 0 responses to continue using x.come vengono elaborati i dati derivati dai c"
    "ommenting guidelineschrijf je hier in voorbeeld pagina 0 di 0 results foundalsze rozpowszechnianie a"
    "rtykułu tylko za zgodą0 retweetsimääsi sivua ei löydyou agree to our use of cookieschrijf je in"
    " voor de nieuwsbriefacebook instagram youtube logon user agreementer your email address to follow th"
    "is blog is privatechnikuti kami di google chromedia contactschrijf je in voor onze nieuwsbriefaceboo"
    "k logoutag:0 reviews and opinions expressed are those också:0 sayfa bulunamadie angeforderte seite "
    "konnte nichttp error 0 internal server error (0 seconds of 0 secondschrijf je nu in voor log in with"
    " facebook messenger email or username / email this article continues on next pageldalszy ciąg artyk"
    "ułu pod reklamą0 seite nicht gefundenne side bruger cookieschrijf u in voor onze nieuwsbriefaceboo"
    "k twitter email this page checks to see if it's really you agree to the use of cookieschweizin alinm"
    "adan, kaynak gösterilerek dahi! how can i help you appear to be using an adblocker detecteditorial "
    "standardsciencele mai noi assumiamo che tu ne sia felicensed under the creative commonscopri di più"
    "0 septemberita terkait seems we can't find what you're looking for can't be foundalszy ciąg materia"
    "łu pod wideo texto continua após o anúnciobitscoreset password abonneer je nu există comentarii "
    "campi con * sono obbligatorigin is unreachableave a replycancel replyou are being rate limiteditoria"
    "l teambienter your email address to subscribe belowarenkorbaca juga:0 server error in '/' applicatio"
    "napisz komentarze są prywatnymi opiniami és partnereinkabul ediyorum post compartilhado portfoliob"
    "ituariescorri per continuare a leggerekli alanlar işaretlendie gesuchte seite konnte nichttp error "
    "0 not foundalší článek pokračuje pod reklamoups ! cette page est introuvableave comments are tu"
    "rned official websites use .gover onscrie un comentariu moet ingelogd zijnapište komentář0 servic"
    "e temporarily unavailable on google play audio is ai-generated audio player zijn nog geen reactiescr"
    "oll back to the top of the page could not be found on this server could not verify that you are auth"
    "orizeditorials wurde an dieser adresse nichts gefundenne webside bruger cookiescroll back to top but"
    "tonapsat komentář0 subscribers subscribe by email this story has not been edited by our staff repo"
    "rterms of use and privacy and cookie policyou are here: home >0 thought onascondi commenting has bee"
    "n published from a wire agency feeditionastavení cookiescroll down to continue reading after the ad"
    " loading article navigationasza strona korzysta z plików cookie-instellingenerated sattention requi"
    "red! cloudflare ray id found at the bottom of pagem mit navn, mail presente sito utilizzaakceptuj ws"
    "zystkolumnenhum comentário aindalší článkyou are logged in quanto viene aggiornato senza alcuna"
    " periodicità lire aussi:0 thoughts onaukabul et ve kapatentscroll to continue with content not avai"
    "lable in your locationačíst další0 too many requestscroll to top >0 tweetscroll untuk baca artik"
    "el beluisterenable javascript and cookies to continue in appagina 0 van 0 unauthorized reproduction "
    "in whole or in part of a seriescroll untuk melanjutkan membaca di bawah iklangsung ke isi usted cree"
    " que esto es un error del servidorder from amazonecessary onlyou are no longer onsite at your organi"
    "zationecrologie-paper approfondire:0 views expressed are you a robother articles in this seriescroll"
    " update carticle précédenter your email below to help fund our award-winning journalismscroll verd"
    "er om door te lezenable javascript for information purposes only andre læser også0 web site not fo"
    "undamit einverstanden, dass wir cookies verwendeny all right reservedi altrodo not sell/share my per"
    "sonal informationeed help & faq'sdílejte článeka alla page demandée est introuvableave this fiel"
    "d blankaikki oikeudet pidätetääneed-to-know stories delivered to your inbox everyou are not autho"
    "rized to increase or decrease volumedia kit seems you are using an outdated browser. please upgrade "
    "your browser to improve your experience and security policyou are now subscribeditors note the full "
    "stack trace of the root cause is available on the app storead more about:0 week ago to permalink to "
    "this article similairead more articles like this audio is generated sun mon tue wed thu fri sattiva "
    "javascript devre dişi campi contrassegnati consent to receive email from us on behalfacebook twitte"
    "r google news'te takip etmek için the press & hold to confirm choicesdílet na facebookunma süresi"
    ":0 weeks ago to previous pagenerated thu,0 year ago to slide 0 of 0 years ago to the home pagenerate"
    "d tue,0 °c) afpagina căutată0 °facebook twitter instagram youtube first to comment les données "
    "de vos commentaires sontagged as:0 σχόλιακολουθήστε μασ στο άρθρο συνε"
    "χίζεται μετά τη διαφήμιση ηλ. διεύθυνσή σασ δεν δημοσιε"
    "ύεται0 страница не найдена жаль, сторінкувімкніть javascri"
    "pt disableditors picksdílet na twitterug naar bovendors list of 0 itemsdílet na x close bannerfahr"
    "e mehr darüber, wie deine kommentardatenschutz-einstellungenerated wed,0 תגובותגובה חדש"
    "האזינו לכתבה המלאהאימייל לא יוצג באתר זה משתמש בעוגיות"
    "וכן ממומן0 الصفحة غير موجودة0 نظر بدهيدیدگاه های ارسال ش"
    "ده توسط شما را در اينستاگراما را در اینستاگراما را در تل"
    "گرام دنبالاراء الواردة في هذا المقال متاح للمشتركينحن "
    "نهتم بخصوصيتكليه حقوق النشر © agence france-pressekontaktifkan javascript e"
    "st désactivélemény, hozzászólás? kilépés a válaszból'article continue après la publicité"
    " permitida a reprodução do conteúdo desde queda prohibida la reproduccióneeds to review the secu"
    "rity of your connection timed out error 0: página no encontradans la même rubriquelle:0 मिनट"
    " में पढ़ें0 मिनट में पढ़ें0 ページが見つかりませんで"
    "した0 페이지를 찾을 수 없습니다른 찾기0) comments do not representer your email here"
    "ad more atagged with:0, 0:0 uhrails.root: /0-day forecastack trace:0-minute read more comments feedi"
    "tors' choicelebritiesdílet článekapcsolódó cikkekapcsolódó cikkünk:0. august 0. dezember 0. "
    "februar 0. januar 0. juli 0. juni 0. november 0. oktober 0. september 0. that's an error has occurre"
    "d. please check the box below to access the site configured at this address does not contain the spo"
    "tlight moderatorna su navegador está desactualizado you have a story continues after advertisement "
    "- scroll to continue lendo após a publicidade pagina die u probeertagged:0: not foundas könnte dic"
    "h auch interessierenable javascript in your inbox everyou are signed in ascolta anche:0: not_foundas"
    " könnte sie auch interessierenable javascript order from best buy at best buy at ebayrica okuyun:0:"
    " this page could not be foundata privacy and cookies policyou are unable to access denied (0comments"
    " have been closed captions off, selecteditors' pickse også:0d ago to the homepagerelateerd nieuwsbr"
    "ievent calendarchiviobituaryou are using an unsupported browsercategorias:0fanslike our facebook pag"
    "erelateerde artikelenable javascript to get past this challengerelateerde berichtente uma buscareers"
    " & educationeem een abonnementsearch articles champs obligatoires sont marquésearch buttonegociosea"
    "rch by keyword count: 0followersfollow a topic and we'll be back soonejnovější příspěvkyou are"
    " using automation tools to browse all topicsrf verification failed to load this browser is no longer"
    " supporteducaciónejnovější článkyou can opt out at any time to read: 0 minutesearch close comm"
    "ents have been disabledata protectionejčtenější článkyou can run an anti-virus scan on your de"
    "vice to make sure that javascript and cookies are enabledate published by clicking accept and close "
    "dialog in / sign up belowarning: cannot modify header menu di navigazioneueste beiträgerelateerde c"
    "ontent not foundate:0h ago to the top articles hele artikkelend of dialog windown for maintenanceleb"
    "ritykkäähnliche artikel gaat verder na de advertentie advertentie overslaan en naar de inhoud gaan"
    " error in the url entered into your web browserul dumneavoastră nu lid wordend of list of partners "
    "(vendors)0k clapsearch engine that has an out-of-date listinggalkan balasan error occurred in the ap"
    "plication and your page could not be servedi anche:0k fans like replyou can skip this ad in 0 second"
    "search for something elsewhere on the web server is not returning a connection to 0k followersearch "
    "heread more from use cookies to ensuread more heread more news from our sponsorshipping policyou can"
    " unsubscribe anytimedia playback is unsupportedatenschutzeinstellungenglischange password lidatensch"
    "utzerklärunga direct naar inhoudostępnij na twitterzezwól na wszystkie artykułyou can unsubscrib"
    "e at any timediadatenschutzhinweisearch menu itemas relacionadosearch our site uses cookies to ensur"
    "ead more on this topic.twitter.com/0k likesinlikle gerekli çerezleri kullaniyoruzaloguj się0k read"
    "s by taboola by taboola page demandée n'a password will be e-mailed to your inbox weekly digestisci"
    " consenso cookie-richtlinie odnaleziono stronyou can't perform that action at this timediathekapcsol"
    "ódó tartalmake a donation today's best deals in your inboxeobject object to our use cookies to per"
    "sonalisez aussi :0k shares 0k views expressed heread more posts from this author:0kfanslike share by"
    " email to a friendatum: 0kfollowersfollow along on social media linksearch queryou consent to our us"
    "e of cookiesearch results for informational purposes only anddos protection by clicking on accept an"
    "d continue shopping bag (0ksubscriberssubscribe for $0m ago to top categories:0m followersearch sear"
    "ch site haritasi vous pensez qu'il s'agit d'une erreur du serveurheberrechtlichesearch submit a corr"
    "ectioneueste kommentare als rssearch the site is currently privatecnologia cikk folytatódik a hirde"
    "tés utánever miss a post shared by clicking sign up, you consent to the use of this site constitut"
    "es acceptance of our company namedically reviewed by clicking submit, you do not have permission to "
    "access forbiddenglishare by mail sito utilizza cookieindstillingerelateerde inhoudostępnij na whats"
    "app logowanie pamiętasz hasła custom filter or module, such as urlscanada day agodkänn alla cooki"
    "esearch this blog comments powered by disquse cookies to personalize-posta adresiniz yayimlanmayacak"
    "ceptuję wszystkie prawa zastrzeżonever miss a story continues below advertisement - story continue"
    "s below this ad 광고 건너뛰기0shareset reason: connectionever miss an update consenter your em"
    "ail to receive news and offersearch this site is privatecnología human (and not a bother articles y"
    "ou may like tweet share share share pin tweet 0subscriberssubscribe for free articles remaining time"
    " - 0:0w agodta alle informasjonskapsler mais:0°c) copyright adnkronosotrosearch this website is usi"
    "ng a security servicerrar publicidadblock detectede pagina die u zoektagi:0°facebook twitter pinter"
    "est email us atags:a keresett oldaltérképagina nu a fost gasitaliano articles founde pagina is nie"
    "t gevondenjoying this article sponsorisé proibida a reprodução do conteúdo continua após a publ"
    "icidade pagina kan niet worden gevondenlarge image caption area backgrounde pagina waar je naare you"
    " sure the database server is runninga je akkoord met het gebruik van cookiesearch website is tempora"
    "rily unavailableave this field empty if you're humanage account detailseccionesecciónew articles he"
    "le sakenlarge this image copyright anpagina nu a fost găsităa kötelező mezőketahmini okuma sür"
    "esi è verificato un errore critico in questo sito fa uso di cookieinstellingenregistrer mon nom, mo"
    "n e-mail tuo browser non supportakaisin etusivulleave your comments navigationew follow-up comments "
    "offacebook twitter pinterest whatsapp'ta paylaşmak içincapsula incident id:a lire aussi :a lire au"
    "ssi:a lire égalementer your password to view comments (0a list of supported browsers in our help ce"
    "nter your search terms of use privacy policy and terms of service applyou do not have permission to "
    "view this directoryou don't have permission to access from your country was disablede pagina werd ni"
    "et gevondenter zip code: nosuchkey takeaways generated by ai summaryou followed a broken link or ent"
    "ered a urlが間違っているかa matéria continua após a publicidade tekst gaat verder onder de"
    " advertentie sluitento web používá cookiesecondary menu main menu menu principall rights are rese"
    "rvedi commenting is closede volta ao topo da página não foi encontrada mistyped addressecondary na"
    "vigationew here? sign up for alertsecondary sidebarriere meldentertainmentrada anterior:a month agol"
    "facebook twitter reddit email(requiredeaktiviere deinen adblockerfahre mehr über die problembehandl"
    "ung in wordpress.organisationew replies to my comments on this piece are you sure you have the corre"
    "ct username and password nu lideaktivieren sie bitte ihren adblockergebnissecure .gov websitesee all"
    " articles informations reproduites sur cette page sont protégéesee all comments (0a nevem, e-mail "
    "címember agreementrada siguiente:a nevem, e-mail-címember log in account log in free triall rights"
    " reserved με επιφύλαξη παντόσ δικαιώματοσεβόμαστε την ιδιω"
    "τικότητά σασυνέχεια ανάγνωσησχετικά άρθρακολουθήστε "
    "το ιστότοπόσ μασ χρησιμοποιεί cookiesee all comments and repliesee all new"
    "s headlinesee all posts by this authoroscopesee all pricesee all responsesee all stories for you hav"
    "e 0 articles leftakaisin ylösszes elutasítása normal user of this web site and don't know what th"
    "is page is about adsbygoogle = window.adsbygoogle plus d'actualitéconomie-posta adresiniz yayinlanm"
    "ayacaksepter alle accepteren en doorgaan naar hoofdcontent unavailableave your replyou have 0 free a"
    "rticles this monthly archivesee also:a notícia continua após a publicidadeaktivieren sie ihren adb"
    "lockerhalten wir eine provision vom händler notícia relacionada part of hearstaff writerms of webs"
    "ite use necessary cookies onlyou have entered an incorrect email addressee at amazonew terms of use "
    "of this website constitutes agreement to join the conversation, please check your email to confirm m"
    "y choicesee at best buy at etsyndicationewer comments policyou have no access to this page has been "
    "deniedeathsee at ebayuda password will be emailed to you have reached the maximum number ofacebook t"
    "witter whatsapp email tuo browser non è supportato keep reading, please check your inbox and click "
    "here for more information check our privacy policy andec 0a página que está a tentarayiciniz bu vi"
    "deoyukari github statuse our appagina nu existăa página que procura não constitui recomendação "
    "de investimento our privacy policy for more information, please visit advertiser website go to pager"
    "elateerde onderwerpentrare you sure you have typed the correct hostnamedientretenimiento play this v"
    "ideo you need to enable javascript to run this appagina pe care o cauți campi obbligatori sono cont"
    "rassegnati potrebbe interessare anche:a página que você está procurandocsee at etsynes godt om de"
    "ze video te bekijkentries feedec. 0a página que você procuraisedecline all sectionsee at target a "
    "free quotekst gaat verder onder advertentie-posta bültenimize-posta hesabiniz yayimlanmayacaktivera"
    " javascript está desactivadodaj komentarz anuluj pisanie odpowiedzie ook:a página que você tentou"
    "s droits réservésee at walmarticle suivantwoord annulerentries rssee comments posted atake actione"
    "wer entriesee dealso from the archivesee full biobjekt nicht gefundenewer posts navigationewest arti"
    "cles mer om ossee full profile not foundecline cookiesee it at amazonewest comments rssee it at best"
    " buy at target a quotekst loopt door onder de advertentiearns us a commissionewest first byte timeou"
    "take me back to galleryou have reached your limit ofacebook twitter whatsapp linkedin link másolás"
    "a página solicitada não pode ser publicado, reescrito, redistribuídodaj opinięa required part of"
    " this site couldn't load comments will be moderatedecline optionall tagsee it at ebayou have reached"
    " your monthly limitglied werdenewest oldest most votedecrease text size daha iyi hizmet verebilmek i"
    "çin çerez kullanimini kabul etmişa third-party browser plugincident numberita terpopuler também:"
    "a timeout occurredeel op facebook twitter youtube the first one to comment on this story is for subs"
    "cribersee it at etsyou have successfully subscribedeel op linkedin logoogletag.cmd.pushare comment r"
    "ssee it at target access to exclusive to subscribersee it at walmarticole asemănătoare you the sto"
    "re ownerid:a to zamknij reklamęa tweet by clicking subscribe, you just hit a route that doesn't exi"
    "stocker et/ou accéder à des informationsee it on amazonewest posts paginationews tipsee it on best"
    " buy at walmarticole recentekst sponsorowany views or opinions expressed in this articlear searchang"
    "e regionewsdeskapa konto read the full story, subscribe for full access to this resource on the serv"
    "er is deniedeel op pinterest icondividi per email tuo browser è obsoleto read this article in full "
    "forecastand: 0a version of this article appears in print articlear skyou may also be interested incr"
    "ease text size en iyi deneyimi sunabilmek içincrease your engagement nowarning: includeel op twitte"
    "r facebook linkedin twitter facebook x email tuo indirizzo e-mail non sarà pubblicato il 0a version"
    " of this story appears in print editionewsletteranmeldunga je akkoord met ons cookiebeleideel op wha"
    "tsappta paylaşindependent premium sectionext article:a web browser that isn't supported by continui"
    "ng on our ethical principles mer:a week agoogletag.display namedio orientelegram icondividi questa n"
    "otizia welcome email is on its wayou may also enjoyou may also like us on facebook x instagram logos"
    "podarkadaşiniza e-posta ile bağlanti potrebbe interessare:a year agot a questionext articlepreviou"
    "s article:a-zanechat odpověďabbonamenti può interessare:abgelegt unternehmenu searchange somethin"
    "g you didn't have access to regain access, please make sure your browser supports javascript está d"
    "esativadodaj swój komentarzapamiętaj moje dane w tej przeglądarcertains liens de cet article sont"
    " affiliésee it on ebayou may also want to read more related stories fromaaf, halaman tidak ditemuka"
    "n error occurred retrievinga naar bovenext image courtesy:abilitare javascript nel tuo browserul tă"
    "u null null'articolo prosegue dopo la pubblicità lire ensuitelegram logot a story navigationext pos"
    "t previous post next post:abmeldenext slideel op x icondividi questa pagina non esiste innleggsnavig"
    "asjonext stay up to date withdraw consent at any timediuma publicação compartilhada portraitsee it"
    " on etsyou may be interested independently selected by our editorsee it on target alertsee it on wal"
    "marticole recomandatelegram'da paylaşmak içindiabn 0abo bestellenext stepagina pe care o căutați"
    " earn from qualifying purchases made through linksee more articles også:abonează-te la newsletteru"
    "l nostrust centerişim engellendie gewünschte seite konnte nichttp error 0 service unavailablebenac"
    "hrichtige mich über nachfolgende kommentaread more stories by continuing to browse by categoryou ma"
    "y be seeing this error due to revisit this articlee además:abonneer nutzungsbedingungenext storyou "
    "may have missedeel via e-mail tuo indirizzo email non sarà pubblicato see this content please choos"
    "e a reason belowarning: mysqlien sponsorisécouter l'articlee más:abonnez-vous gratuitement à lire"
    " sur ce thèmeer nieuws:abonnez-vous à la newsletters to the editorder from ebayou may have mistype"
    "d the addressee more dealso in the newszystkie wiadomościclismobil uygulamamizi indirindicates requ"
    "ired fields marked with * are requiredeel via whatsappaid advertisement -spot_imga naar de hoofdinho"
    "udostępnij na x logot a tip our ethics statementake me home newsee more from around the web server "
    "reported a bad gatewayou may not be able to visit this page because of its privacy settings, this vi"
    "deo is currently unavailablee también:abonnez-vous à nos newslettersee more in this sectionext upd"
    "ate my browser nowarning: undefinedefault 0 error page for nginx'te paylaşmak için tiklayindlægsn"
    "avigationflagre mitt navn, e-post a comment cancel replyou may unsubscribe at any timeer op dit them"
    "aalesef aradiğinizio paginabonnez-vous à notre newsletterişim reddedildie seite konnte nicht gefu"
    "nden werdenhlavní menu moet inloggen omade available under the action you just performed triggerede"
    "fault mono sans mono serif sans serif comic fancy small caps big capsee more postsee more results 0 "
    "-abonnez-vous à partir de 0about authoroskopier lenkeep in touchange your cookie settingsee more st"
    "ories fromade us think you were a bother popular articles propos tenus n'engagent que leur auteursre"
    "chtelijk beschermd. wil je bent hier:about our adsee more:about the authorse racinga naar de inhoudo"
    "stępnij ten artykuł powstał we współpracy zapisz mnie znaleziono szukanej stronyou may use thes"
    "e html tags and attributesee new postsee offersee on amazoniciun comentariu.see on best buy from ama"
    "zonightlifestyleer la nota completake me to the homepagerenciar consentimento stay updated, follow a"
    "uthoróscopocketalk to an expertalk to salesen sie auch interessantallenna nimeni, sähköpostiosoit"
    "teenincsenek hozzászólások megtekintésee on ebayou might also be interested indlæs flere artikl"
    "err_connection_refused cloudflare to restrict accessibility help & support for your browser is accep"
    "ting cookiesee on etsyou might also enjoyou might also like to read more »about the behaviour of th"
    "e browser has caught our attentiono comments to show all 0about the site may have moved to a differe"
    "nt server ip address could not be foundefault page for the apache server atalvez tentar uma pesquisa"
    "bout these adsee on target appaid contento web používá soubory cookiepolitik tokapcsolódó írá"
    "sokapcsolódó:about this adblock icondividi questo articolo contiene link affiliati trovi qui:about"
    " this blog has been removed. this address is not available for new blogs you may like what you see? "
    "share with a friendefault titleer mastheadline heread more:about this page contains affiliate discla"
    "imer: alle akzeptiereno comments yet comment from the forumsee on walmarticole similaread next:about"
    " this site is under constructiono comments yet. be the first to comment on this post contains affili"
    "ate disclosure statementalvez uma pesquisa ajudefensee our disclosure: this browser is not supported"
    "efinições de cookiesee our ethicsee our privacy policy terms and conditionsee price at amazono com"
    "patible source was foundein browser ist veraltetambahkan komentarayiciniz desteklenmiyorder from ets"
    "you might be interested industry different image credits:about this website uses cookies to improve "
    "that you are not a robother posts you may enjoyou might have missedein browser wird nicht unterstüt"
    "ztampilkan lebih banyaktuelle meldungeno content availableer más sobreaking news emailsee price at "
    "best buy from best buy from ebayou must be logged in to comment ruleserbriefeatured contentap here t"
    "o the privacy policy terms of servicertificationo content foundein nameer over dit onderwerp:about w"
    "ordfence's blocking toolsee price at ebayou must be logged in to post a comment via:academicsee pric"
    "e at etsyou must be logged in to reply to this topicture-in-picture:accept our use of cookiesee pric"
    "e at target author rss feedeine e-mail-adresse wird nicht veröffentlicht am 0accept selectedeixar c"
    "omentáriobjet non trouvéducationo credit card requiredeixar um comentáriobjeto no localizadoes no"
    "t exercise editorial controle a página para continuar lendoes not necessarily reflectap to enlarger"
    "enciar cookiesee price at walmarticoli collegaticketsee price on amazono data availableer más:accep"
    "t toate drepturile rezervatelevisiono healthy upstream connect error al establecer una conexión con"
    " la base de datosee price on best buy from etsyou must log in to post a commenta per primobile appse"
    "e price on ebayou must provide an index.html filed in:accepteer alle cookies accepteren en sluiteno "
    "items foundeixar uma respostal code: not_foundeixe o seu comentáriobligatoriska fält är märktap "
    "to play full episodeixe seu comentáriobligatoriske felt er merketap to unmutelevisióno javascript "
    "está deshabilitadoes not provide medical advicet article comporte des liens affiliésee price on et"
    "syou need javascript is currently disabledeixe um comentário cancelar a respostandingsee price on t"
    "arget breaking news alertsee price on walmarticoli consigliatidak ada hasilakan masuk untuk berkomen"
    "tarayiciniz javascript is disabledeixe um comentário cancelar respostandorteljes cikk meghallgatás"
    "accepteer alles acceptereno message availableer nota completarayicinizda javascript is not available"
    " in your regiono posts foundeixe uma resposta cancelar a respostart a conversationo posts matched yo"
    "ur criteriaccepter & fermer la publicitétats-unis protected by a passwords 0accepter alle cookies a"
    "kzeptiereno products in the carticoli correlatidak ada komentargomentiktok icondividi questo post co"
    "ntiene link di affiliazioneconomiaccepter et continuer la lecture après la publicitéaccepter les c"
    "ookiesee pricesee something wronga naar hoofdinhoudeixe uma resposta cancelar respostart a discussio"
    "n about this post is for paid subscribersee subscription optionsee the error message at the bottom o"
    "f this page does not existart a free trialle berichteno related articles:accepter tous les cookiesee"
    "k to live, currently behind live chat nowas this article helpful to you need to have flashare email "
    "print share facebook x linkedin üzerinden paylaşmak içinfinite scroll'indirizzo e-mail non verrà"
    " pubblicato the wikimedia system administratorseek to live, currently playing live tv scheduleer not"
    "icia completax strategyou need to have javascript to track failed requests for this http status code"
    "ja tu comentariocorreu um erro crítico neste site is undergoing maintenancet article contient des l"
    "iens affiliésegui le notizie die seite wurde nicht gefundeno related posts and articleserreisend by"
    " email y a eu une erreur critique sur ce site içi aramai multe detalii have disabled adblock plus b"
    "uttono replies yetell a friendeja un comentario cancelar la respuestascolta l'articolo correlato use"
    " this site, please enable cookieseguici anche su navegador no es compatibleer también:accepter tout"
    " accepter et fermer le menugrás a főoldalrate + commentaryou should customize this error page for "
    "your own site linkseguici su facebook で共有するにはacceptera alla cookieseguici su google ne"
    "wseguinosso site armazena cookieseguir leyendo después de la publicidadblock rilevato view it pleas"
    "e enter your passwords by continuing to use our siteseite 0 von 0acceptă toate cookie-urilees artik"
    "el ini berlanjut setelah iklangsung ke konten bersponsored by revcontentell us what you thinkarriere"
    "ad nowas this helpfulaşmaya çaliştiğiniz sayfacebook'ta paylaşmak içinformacióno responses ye"
    "tempo de leitura:acceptă total shareset restore all settings to the default valueseite druckeno res"
    "ults found for your access to this service has been limitedeja un comentario cancelar respuestart ch"
    "at with use the left and right arrowas this information helpfuložit do prohlížeče jméno route m"
    "atches [acceso denegadomain not claimedeja una respuesta cancelar la respuestart heread on amazono s"
    "e encontró la página a la que intenta accederr_connection_reset your passworder from target dealle"
    " cookies weigereno se ha localizado la url solicitada en este servidorder from walmarticoli in evide"
    "nzapisz moje dane, adres e-mail y a eu une erreur critique sur votre site maintenancet article conti"
    "ent des liens d'affiliationo se ha podido encontrar la página a la que intentas accederr_connection"
    "_timed_outempo di lettura stimato view this site requires a csrf cookievoorkeureno server is availab"
    "le to handle this request a quotempo di lettura:acceso prohibidon't have an account? sign up for an "
    "account login or register for free to continue to the full articlees de reactieseite teileno seu e-m"
    "ail de graçaccessibility policyou signed in with another tabaca lebih lanjut ke konten di bawaha ha"
    "bido un error crítico en este sitiocorreu um erro crítico no seu site mapa del sitioct 0accessibil"
    "ity statementempo estimado de leiturate cardeja una respuesta cancelar respuestart of advertisement "
    "advertisement continue reading time: 0 minschrijven voor de nieuwsbriefacebook0 twitter linkedin0acc"
    "esso negato view this video please enable imagesellschaftungsausschlusseja o primeiro a comentarkada"
    "şlarinla paylaşaccetta cookieの使用に同意して閉じるaccetta e chiudi il menugrás a tart"
    "alomhozzászólás írásaccetta e continua a leggere dopo la pubblicità lire également :accetta e"
    " prosegui la lettura dopo la pubblicità lire également:accetta i cookieの利用に同意并继续"
    "accetta tutti i cookieの設定accetta tutto watch this video, please complete the security check at"
    " ebayou tube the first to get breaking newselaimesi ei tuesday,accetti l'uso dei cookieポリシーa"
    "ccetti l'utilizzo dei cookie政策accettoday's headlineselect \"don't run on pages on this site\"accon"
    "senti all'uso dei cookie設定acconsenti all'utilizzo dei cookie设置account settingselect a catego"
    "ryou we are dealing with and not a robother posts you may likeep me logged informazione pubblicitari"
    "account suspendedejar respuestart searchapterselect a languagerir cookieselect a pagesponsord artike"
    "l lainnyaccueilgili haberlerde arate this articlees het artikel gaat verder onder de advertentiecono"
    "mieconomy bookmarkselect alle reacties bekijkeno spam, ever en instagram에서 이 게시물 보기a"
    "ccès interdit artikel bevat affiliate policyou were looking for doesn't currently exist at this add"
    "resselect categoryou'll also likeep me signed informe publicitarioct. 0accès refuséaccéder au con"
    "tenu de partenairead on best buy from target email alertselect country for freeo public file report "
    "a typodana strona nie istnieje browser is verouderdejar un comentariodmowa dostępub • continue a "
    "ler a seguir a contenido patrocinadon't miss a storyou'll be asked to sign into your accounterstütz"
    "eno such appaid partner contentemps de lecture :aceitar cookieselect editiono thank you for signing "
    "updated ono thanks for sharing is nicette page n'existe plusa © agência lusaceitar e continuarea d"
    "upă publicitatext by continuing to use the site statselect enabled on this site uses akismet to red"
    "uce spam learn how your comment data is processedejar una respuestart the conversationo votes so far"
    "! be the first to rate this post is for paying subscriberselect languagesponsorde contentext edge st"
    "ylees het hele artikel populerr_name_not_resolvedi i commenting is disabledeje su comentariodmítnou"
    "t všechna práva vyhrazenaceitar e fechar anúnciodnoklassnikidselect locationo, thanks for signing"
    " updated:aceitar todos os cookieselect monthank you for subscribinga naar inhoudeje un comentariodrz"
    "uć wszystkieconomíaceitar tudon't miss it works! this is the default web pagesponsorde inhoudel ar"
    "tikel teilenoi și partenerii noștriceve una commissione sugli acquistimmen sie der verwendung von "
    "cookieselect pagestisci cookieeo report abuse up/down arrow keyselect regionon ci sono commenting po"
    "licyou're a power user moving through this website này sử dụng cookiei kommenttejaa facebookiss"
    "a (avautuusimmat uutiset by the gdpr compliancette vidéo n'est pas disponiblees het volledige artik"
    "el terkait:acepta el uso de cookieselect your country it freein passwort wird ihnen per essere sicur"
    "i che tu possa avere la migliore esperienzapisz się do naszego newsletterate this translationon cos"
    "tituisce sollecitazione al pubblico risparmiodrzuć wszystkomerční sděleníacepta nuestra políti"
    "ca de cookieselect your languagestisci i cookieinde advertentieinloggenon riusciamo a trovare la pag"
    "ina non esiste nyheterrataceptar cookieselect your regionon-necessary cookiesem comentários aindace"
    "ptar todas las cookiesembra che non ci sia nulla page demandée n'existext placeholder text pokraču"
    "je pod reklamoups! cette page est introuvablees hier meer over dit themainokset locationosso site us"
    "a cookiesembra che non riusciamo a trovaread on ebayou're heread on etsyou're seeing this error beca"
    "use you have debugrás a tartalomratgeberlangganan newsletterreur 0 - page introuvablees hier ook:ac"
    "eptar todos los derechos reservadosembra che non sia stato trovato nulla page est introuvablees meer"
    " artikelenot a member? sign up for breakinga verder met lezen onder de advertentieither unavailable "
    "or not supported in this browserver protocollaboration commercialees meer nieuwsemi-transparentingga"
    "lkan komentarkivfoto:aceptar y cerraround the network with used to store the user consenthank you fo"
    "r using nginxem bình luậnot a subscriber yet?aceptar y continuarticoli più lettiktok logot it, t"
    "hanks for subscribingaat u akkoord met het gebruik van cookiesend this to a friendel artikkelenot a "
    "subscriber?aceptas el uso que hacemos de las cookiesend tipsend to a friendel artiklen fortsætter u"
    "nder annoncenot a substitute for medical advicette vidéo n'est plus disponiblees meer over:aceptas "
    "nuestra política de cookiesend us a tip useful linksend us your access to this site has been limite"
    "del på facebookta paylaşacesso negadon't miss outhank you for your feedback will be used to help i"
    "mprove google translate this articlees meer:acest site folosește akismetacest site folosește cooki"
    "el artículo continúa debajo de la publicidadchoicesend via emailgili içeriklerreur 0 - page non t"
    "rouvéel artículo continúa después de la publicidadd a commentcomments: 0acest site utilizează c"
    "ookiel artículo continúa después del anuncioeps! die pagina kan niet worden gevondenot blocking t"
    "hem from loading commentsend your bag is emptylko niezbędnel contenido de los comentarios es respon"
    "sabilidadd a new commenthank you for your votel correo electrónico no será publicadon't miss these"
    "neste indlæg en kommentar absendenot constitute investment advicel paíseneste nyhederreur 0 : page"
    " introuvablees ook deze artikelenot currently accepting commentseneste nythank you! your comment is "
    "awaiting moderationot intended as investment advicel tiempode ganhar comissão por comprascolta la n"
    "otiziacest site web utilizeazăacknowledge that i have read and agree & continue with facebooktwitte"
    "r icondividi su facebookでシェアお願いしますべてのcookieを受け入れるacompanhe o n"
    "osso canalysiste nytthanks for watching! visit advertiser website owner? click here to fixem chi tiế"
    "thanks for your feedback to home pagestisci il consensocial links navigationot intended to be a subs"
    "titute for inquiries related to this message the requested resource:activate javascript is not enabl"
    "edel på linkedin'de paylaşactive javascript en su navegador no soportactiver javascript dans votre"
    " navigateur est obsolètelfelejtett jelszólj hozzásady cookiesenior reporterreur 0 : page non trou"
    "véelfelejtette jelszaváthe change you wanted was rejectedel på twitter logoeps! pagina niet gevon"
    "denot intended to be investment adviceliminar publicidadd commenthe content you requested url not fo"
    "undel sakenot intended to diagnose, treathe content you see here is paid for by the advertiser discl"
    "osures & policiesep 0actualidadd new commenthe content you're looking for could not be foundela arti"
    "keln fortsätter under annonsenot interestedela på facebook a call user menuh oh!add to bagikan art"
    "ikel iniciar sesiónot medical advicembed codela på twitter'da paylaşmak içinforme publicitáriog"
    "getto non trovatoday's newsept 0add to basket (0add to cart sold outhe cookie is set by continuing t"
    "o use this website terms and conditionsept. 0add to comparece que nada foi encontradon't miss:add to"
    " favoriteserver softwaread on target email updateserver unable to read htaccess filed under:add to w"
    "ish listen (0 min siden ble ikke funnethe current custom error settingservicioservlet:add to wishlis"
    "ten 0 minden jog fenntartvai al contenuto principalees ook:add topic to follow her on facebook a dem"
    "obile navigationot nowas this page helpfultimele articoletko jo tilaajaa sähköpostillad alle cooki"
    "eset up github pages for your repositoryou're subscribedela via e-post a replyou're using an outdate"
    "d browserreur 0: page non trouvéembed from gettype above and press enter to search. press esc to ca"
    "ncel anytimeer reactieset your locationot responsible for external link patrocinadon't run on pages "
    "on this domain has expiredelen meteen naar de inhoudelen op facebookmark the permalink sponsorizzati"
    "laa uutiskirjeemmeer tonenot responsible for the content of externalle rechte vorbehaltenot you've f"
    "ollowed a broken link or entered a url'indirizzo email non verrà pubblicatoday's paper vedere quest"
    "o video non è disponibilees reactiesets this cookie is set by entering your email address will not "
    "be published. required fields are markedelen op linkedin browser understøtter ikkembali ke atascolt"
    "a la versione audio dell'articolo precedentembed this content is available today's top headlinesetă"
    "ri cookieseu navegador está desatualizadon't want to missn: 0add us on googlemt adgangskodelen op p"
    "interest logoh nothing found heread on walmarticoli popolaricevi gratis lees verder na de advertenti"
    "empfehlenothing matched your search termseu navegador não suportadd us on linkedin e-mailadresse vi"
    "l ikke blive publiceretour haut de pagestisci le preferenzenoticias relacionadascolta questo articol"
    "o contiene link di affiliazionempfehlungenotification maprequesthandler staticfilees verder onder de"
    " advertentiemploi have disabled my ad blockerreur lors de la connexion à la base de donnéeseuraa m"
    "eitä facebookissadd your comment will be reviewednesday,add your text heread our affiliate programs"
    "euraava artikkelien selausbildungalleriesezioni would like to be emailed aboutiquem somost commented"
    "elen op twitter/xem nhiềuh-oha habido un error crítico en tu web accessibilitype and hit enter to"
    " search or esc to close extra sharing optionseçimlerimi onayla page que vous avez demandéemploymen"
    "the current error page you are seeing can be replacedelen op xem thêm bình luậnotify me by email"
    " when the comment gets approvedi tutte le notizie correlated article:add yourshare full articlees ve"
    "rder overcast cloudshare on blueskyou've reached your limit ofact checked by providing an email addr"
    "esshare on emailgili konularticoli recentilbage til forsiden blev ikke fundetailed error information"
    "otify me of follow-up comments by emailgili makalelerro 0 - página não encontradadded to carticoli"
    " similitaryou've reached your monthly limitgliedschafthe development environment shouldn't be enable"
    "delen via e-mailgili yazilarticolo sponsorizzatoday's top newshare on facebook (opens external websi"
    "te terms of user nameer weergevent idelen via emailginizi çekebilecek diğer haberlerro 0 página n"
    "ão encontradadditional informationotify me of followup comments via e-mailginizi çekebilecek diğe"
    "r içeriklerro 0: página não encontradadditional share options addedelen via facebook interessant:"
    "additionally, a 0 not found error was encounteredelen via linkedin e-postadress kommer inte att publ"
    "icerask a questionotify me of followup comments via emailginizi çekebilir:addthis sharing buttonsha"
    "re on facebook facebookartempresask ai uitat parola page que vous cherchez a weboldal sütiket haszn"
    "ál'oggetto richiesto non è stato trovato su questo server en twitterda paylaşadministrer informas"
    "jonskapslerro ao estabelecer uma conexão com o bancora nessun commentoday's top stories you might l"
    "ikembali ke berandadmissionshare on facebook share on facebookshare on flipboardelen via maillustrat"
    "ion by providing your email is never published nor sharedelen via twitternotify me of new comments v"
    "ia emaillustration:adresa ta de email nu va fi publicatăadvertise on this site uses akismet to redu"
    "ce spam. learn how your comment data is processedelen via whatsappaid post anonymouslyou've successf"
    "ully subscribedeliciousername or email addresshare on linkedin (opens in a new tabaca selengkapnya:a"
    "dvertise with uses cookies to provider's dns failshare on pinterest (opens in new taback to homepage"
    "stisci opzioni'm not a robother siteshare on reddit (openshare on social mediadvertisement cookies a"
    "re usedelivered directly to your inboxingastronomierror code: 0advertisement endshare on telegramér"
    "ica latinadvertisement scroll to continue with googlemt passorder nowatch also:advertisement spot_im"
    "gdpr cookie consenthe directory or file specified does not exist on the web server is down error cod"
    "e 0advertisement. scroll to continue readingdpr policyour basket is emptype and press enter or click"
    " to view image in full size en iyi deneyimi sunmak içinfoshare on threads icondividi su linkedin e-"
    "postadress kommer inte publicerask the network administrator to run a scancel at any timeet our team"
    "ainos alkaadvertisement: 0:0advertisementshare on tumblread our comment policyour blog post content "
    "heread our disclosuread our documentation to learn more about this error means that the file or dire"
    "ctory does not exist on the server didn't respond in timeet the teamainos päättyyour browser is an"
    "cienthe following error was encountered while trying to retrieve the url contains a typographical er"
    "ror code: media_error details: the web app you have attempted to reach";
static_assert(sizeof(text_0) <= 65535); // what the strings of some compilers have room for

inline constexpr char text_1[] =
    "charger plusiamo i cookierror estableciendo una conexión con la base de datoshare on twitter (opens"
    "hare on twitter twitterでフォローしようadvertising advertising cookieshare on whatsappaid pr"
    "ogramake sure that the filename case matches the url for this domain may have changedelivered straig"
    "ht to your inboxem tiếpakolliset kentät on merkittype exception detailshare on x (openshare on x "
    "share permalinked inline feedbackshare print emaillustrations by registering, your browser is no lon"
    "ger supportedeporteshare replyour browser is not supportedeprecated: functional cookies help to perf"
    "ormance & security by cloudflare ray id:advertising disclosuread our privacy policy terms of userror"
    " establishing a database connectionotify me of new posts by email'url demandée n'a pas pu être tro"
    "uvéerror loading contenthe initial connection between cloudflare's networkategorie auswählenotify "
    "me of new posts via email'équipeople also read:advertising inquirieshare savec nos 0 partenairespec"
    "tăm confidențialitateadvertising policyour browser is out of daterror loading mediadvertising term"
    "s and conditionshare share tweet pin emaila page que vous demandeze pagina is niet gevondenotify me "
    "when you buy through linkshare storyour browser is outdatedepressedesactive su bloqueador de anuncio"
    "share the articlees verder:advertorialle rechten voorbehoudenotícias relacionadassine a newsletterr"
    "or loading playerror reference number: 0advertshare this article onous contacterror! we're sorry, bu"
    "t something went wrong heread related topics:afficher la suite après cette publicitéafficher plusi"
    "ng adblock idesative o seu bloqueador de anúncioshare this article with your friendshare this conte"
    "nt is for subscribershare this entry was posted in:affiliateshare this linki sponsorowanerrore 0 - p"
    "agina non trovatafișează mai multimediafricadastre-se na newsletterrore 0: pagina non trovatafspil"
    " video 0 of 0afvis alle rettigheder forbeholdest first namegosztás twitterenous et nos 0 partenaire"
    "spinge tother stories you may likembali ke halaman utamake sure you're not a robother uncategorized "
    "cookieshare this on facebookategorie:agback to main menuk editionous et nos partenairesponsible disc"
    "losuread storyour browser isn't supportedesative seu bloqueador de anúncioshare this on linkedin e-"
    "postadresse vil ikke bli publisert 0agree and continue without disablingestisci preferenzerrore nell"
    "o stabilire una connessionerweiterte suche nacheck at etsyour browser sent a request that this serve"
    "r could not understandescarcă aplicațiai 학습 이용 금지ai 학습·활용 금지aiheeseen lii"
    "ttyväthe ip address for this domain may have changedescription the origin server did not find a cur"
    "rent representationous pouvons toucher une commissionous sommes désolés, la page que vous recherch"
    "ez is érdekelhetilbage til toppenous utilisons des cookieshare this on pinterest-based adshare this"
    " on reddit bericht bevat affiliateventoshare this on twitteread the commentshare this opens in a new"
    " windownload it from google play nowatch demobile site temporarily unavailablees voorder on amazonou"
    "s utilisons les cookieshare this page toegang geweigerdescription the server encountered a temporary"
    " errorder on best buy from walmarticolo successivocê aceita o uso de cookieshare this post onous ut"
    "ilisons, avec nos partenaires, nousing the urlconf defined inläggsnavigeringestisci servizinsiz kop"
    "yalanamaz, çoğaltilamaz e-mail címet nem tesszük közzéaiheeseen liittyväähnliche beiträgesu"
    "ndheitinerarieshare this recipe continues belowatch live:ajouter un commentairead the original artic"
    "leg. interesta aggiornatoestemming beherenov 0aktuelless than 0 minute read the rest ofact checking "
    "policyour browser: mozilla firefoxem toàn bộalle rettigheter reserverthe ip address has changedes"
    "cription: http 0alle themen üye oldalunk cookie-kat használa page à laquelle vous tentezek is ér"
    "dekelhetnekategorienov. 0alleen voor abonneeshare this story onão pode ser publicado, transmitido p"
    "or broadcastart your 0aller au contenu principaller au menuk newshare this via getty imageshare this"
    " video is no longer availablegal & privacy and termshare this with a friendescriptions off, selected"
    "esculpe, a página 0 de 0aller au pied de paget facebook onão reflete, necessariamente, a opiniãol"
    "der articleshare this with your friendshare to emaila pagina richiesta nonão refletem necessariamen"
    "te a opinião donate nowatch more:aller en hauto-generated fromaking sure you're not a bothers also "
    "read this nexthe latest version of your preferred browseread time 0 minuteshare to facebookategorier"
    "ead time: 0 minscreva-se em nossa newslettereader commentshare to kinjaa twitterissä (avautuultimel"
    "e știri similareader-supportedesculpe, mas a páginaller à la navigationächster artikel wird nach"
    " der anzeige fortgesetzthe link you clicked may be broken cloudshare to linkedin webbläsare stöder"
    " integrationshare to pinteresta informatoggle caption:aller à la rechercher sur le site under const"
    "ructionästa artikel wird unterhalb der anzeige fortgesetzthe link you followed may be brokenäytä "
    "kommentithe magazineventshare to show you careers athe media could not be loaded, either because the"
    " server or network failed or because the format is not supportedesculpe, não encontramost discussed"
    "esplázate para seguir leyendonate todayour cache administrator is published from a syndicated feede"
    "stinationshare to twittereaders also likedetaylar için tiklayinnovationäytä lisää kommenttilbak"
    "e til forsiden du leter ettereaders also readette nettstedet bruker cookieshare to whatsappanoramana"
    "ge all your newslettereageer als eerstevästeasetuksethe method is not allowed for the requested url"
    " could not be retrievedi tutti gli articolight rainscreva-se na newslettereal estatexcept where othe"
    "rwise notedette nettstedet bruker informasjonskapslereason: errorder on ebayour california privacy c"
    "hoiceshare to xem tất cả bình luậnæste artikela página no existexception type here to searc"
    "heck at target in touch with ushare tweet pin share tweet share pin it on pinterestart galleryour ca"
    "lifornia privacy rights and permissionshare twittereblog statshare via emaila página que busca nold"
    "er commentshare via facebookatso kaikkilépés a tartalomback to menultimi articolighttpd/0allerede "
    "abonnenthe nginx configuration file /etc/nginxid: 0alles afwijzenếu không có sự chấp thuận"
    " bằng văn bảnalles bekijkenalles weigerenallow ads on our full disclosureceba a nossa newslette"
    "receba as novidadeshare via texthe origin web server is returning an unknown error error code 0allow"
    " ads on this content is not available in your cart is currently emptype status report adette website"
    " bruger cookieshare via twittereceba nossa newslettereceba nossas notíciassine a nossa newsletterec"
    "eba notícias por e-maila página que buscassine nossa newslettereceba novidadeshare with friendshar"
    "e your comments hereceive notifications of new posts by emaila página que está buscandoorgaan naar"
    " inhoudeutschlandevamini okuyun post condiviso dallow all cookieshare your insightful comments herec"
    "eive our free email newslettereceive our newsletterecent blog postshare your opinion in the commenth"
    "e owner just signed up for cloudflarecent blogshare your thoughts in the commentshare your thoughts "
    "with friendshare. facebook twitter linkedin emaila página que estás buscandownload on app storecen"
    "t commentshare0 tweet this articlegal disclaimer: opinionshare: 0allow our adshare: facebookatso myö"
    "s:allow selectionalready a member? log in or create accountitledevelopment modern slavery acthe page"
    " is not foundevi effettuare il login performance cookies are used to understandevi essere connesso p"
    "er inviare un commentoggle dark modern slavery statementhe page may have movedi tutti i commentilbak"
    "e til toppenalready a member? sign in / register for more free articlesharethis content is only avai"
    "lable toggle dropdownload on the app storecent entrieshop at amazonalready a subscriber? log in or c"
    "reate an account or log in or sign up for e-mail newslettershop at best buy it at amazonalready a su"
    "bscriber? sign in / sign up for email alertshop at ebayour cart is emptype the characters you seexce"
    "ption value koko artikkelihat juga:already have an account? log in or subscribe for just a moment wh"
    "ile we also recommended articleshop at etsyour computer's timehr erfahrenalready have an account? si"
    "gn in get a demobilitäthe page that your consent applies toggle menuma publicação partilhada port"
    "ugalready registered? log in sign up for email newslettershop at target involvedi tuttoggle navigati"
    "onalready subscribed?also in this sectionalso of interestaurantshop at walmarticolul continuă după"
    " publicitatexclusief voor abonneeshop now at amazonalso onalso seexclusively for subscribershop now "
    "at best buy it at best buy it at ebayour content goes here. edit or remove adshop now at ebayour con"
    "tribution helpshop now at etsyour django settings filegal informationalso watch:also worth readinget"
    " it at amazonalte articolegal notice:alumni've disabled adblock reasonraki yazi:always activeja a ma"
    "téria completalways enabledevi essere connesso per lasciarecent headlineshop now at target it at be"
    "st buy it at etsyour e-mail address will not be published onalways seek the advice of your email wil"
    "l not be published:an error occurred while playinget it at ebayour first and last namehr sportuguês"
    "hop now at walmarticolul continuă mai joshop on amazonan error occurred while processing your reque"
    "st blocked by our security servicexclusivo para suscriptores de estexit fullscreenan error occurred "
    "while submittinget it at etsyour full namehr zum themanage choiceshop on best buy it at target it at"
    " target it at walmartigo patrocinadownload our appshop on ebayour ip address has been temporarily li"
    "mited for security reasonshop on etsyour ip address: 0an error occurred while trying toggle search f"
    "ormel 0an error occurred, please try again laterecent newshop on target it from google playback rate"
    " 0xan error occurred. please consider making a donationan hour agolder entrieshop on walmartigo rela"
    "cionadownload our free appardon our interruptionan official website of the page was not foundevi ess"
    "ere loggato perhaps searching can help and support id:an out-of-date bookmark/favouritexpand / colla"
    "pse searcheck at walmartigos relacionadoshopping basketballa página solicitada nolder postshow all "
    "threads logoldest newest most votedeze post bevat affiliatexpand image placeholderecent stories by s"
    "haring your email address, you consenthe page you are looking for is temporarily unavailablegal noti"
    "ceshow captions settings, opens captions settings dialog in sign-up freexpand menumfraget it on amaz"
    "onan unexpected error occurredeze site gebruikt cookieshow comments (0ana menüyü açerez kullaniyo"
    "ruzapisz się do newsletterana sayfaya dönerilen haberlerecent videoshow comments hide commentshow "
    "detailshow lesshow menumwelthe page you are trying toggle sidebarrierefreiheithe page you have reque"
    "sted url:ana sayfaya githe page you requestedeze site maakt gebruik van cookieshow more commentshow "
    "more dealshow more postshow more resultshow more sharing optionshow navigationanalytical cookies are"
    " used to understandeze video is niet beschikbaartykuł sponsorowanyour ip:analytics cookieshow passw"
    "order on etsyour message: not foundeze website gebruikt cookieshow replieshow search bartykuł zawie"
    "ra linki afiliacyjnexpand photo galleryour php installation appears to be missinget it on best buy i"
    "t at walmartykuł zawiera lokowanie produktu correo electrónico no será publicadownload our mobile"
    " apparlerecevoir la newsletterecevoir les newslettershow search formanage consent preferenceshow tra"
    "nscripthe page you tried toggle submenuna publicación compartida deze website maakt gebruik van coo"
    "kieshowing 0 ofact-checked by signing up you agree to our journalistshowing 0 toggle the navigationa"
    "nasayfaya dönerilen içeriklerecevoir nos newslettershowing 0-0 ofact-checking policyour privacy ch"
    "oiceshuffler artiklartículo patrocinadownload the app nowatch next:anasayfaya githe page you were l"
    "ooking for does not existart your subscription could nothers you may likey: 0anbefalet til digget it"
    " on ebayour privacy is important to usi è verificato un errore critico su questo sito usa cookiexpa"
    "nd/collapsexpedientexplainerechazar cookiesi è verificato un errore critico sul tuo sitoggle websit"
    "e searcheck current pricevi la newsletterechazar todas las cookiesiamo spiacenti, ma la paginanbefal"
    "t for deget it on etsyour profilegal stuffacultype to searcheck it out on amazonanfahrthe page you'r"
    "e looking for has movedie von ihnen aufgerufene seitexplore more on these topicsidan du sökerechaza"
    "r todownload the app todayour ratinget it on google playback speed 0xangemeldet bleibenachrichtige m"
    "ich über neue beiträget it on target it on walmarthe plain http request was sent to https porthe p"
    "roduct is independentlyour review the browser urla reproduction totale ou partiellegfrissebb hírekl"
    "am alani've disabled my ad blockerechazar y continuarvostamme yksityisyyttäsidan finns integritetsp"
    "olicyour shopping cart is emptype your commenthe proxy server could not handle the request is blocke"
    "d due to a network policyour subscription has beenanmelden registrierenanmäl dig till vårt nyhetsb"
    "revenir en hauto-playour subscription supportsidan hittades intentarlo con una búsquedannoncørbeta"
    "lt indholdie von ihnen gesuchte seitexplore more:annons, artikeln fortsätter nedannonserecibimos un"
    "a comisión por las comprassine nossas newslettersidan kunde inte hittassine para ter acessocial sha"
    "reclameboodschapache tomcat/0annonssamarbetexplore topicsiden findes ikkezt is olvasd ela rédaction"
    "annonsørinnholdiese webseite verwendet cookiesiden finnes ikkeannuller svarannuncio pubblicitariolv"
    "ass tovább a cikkhezapisz się na nasz newsletterecommended by outbrainscreva-se na nossa newslette"
    "recommended contenthe proxy server received an invalid email addressiden kunne ikke findesiden, du l"
    "eder efterecommended for your support id is using wordfence to manage accessie sind hier:anulează r"
    "ăspunsulje valikkommentar hinzufügenanvändarvillkorzystanie z portalu oznacza akceptacjęao compr"
    "ar por meio dos linksieh dir diesen beitrag auf instagram anao se cadastrar você concorda com estas"
    " condiçõesiga nosso perfilmanage cookie preferencesiga-nos no facebookaupallinen yhteistyönerilen"
    " yazilarecommended from around the web sitemizde çerez politikamizi inceleyebilirsinizapisz się na"
    " newsletterecommended from our partnersign in my accounthe ray id (which is at the bottom of this er"
    "ror page)ao se cadastrar, você concorda com o uso de cookiesign in or create your accounthe remote "
    "host or network may be downloadsign in or register for updatesign in register herecommended postsign"
    " in request a demodified:apache/0apache0 debian default paget newsletterecommended reading:apache0 d"
    "efault paget notifiediese website verwendet akismethe requested page can't be foundiese website verw"
    "endet cookiesign in sign up for email updatesign in start free triala suite après la publicitéapac"
    "he0 ubuntu default page: it worksign in start your free triala suite de l'article après la publicit"
    "éapr 0apri il menuna publicación compartida porder on target our apparse error: syntaxapri menunau"
    "thorised useapri/chiudi menunauthorized use and/or duplicationassista também:assistir no youtube th"
    "e first to knowatch now:assumeremo che tu ne sia feliceassumiremos que está satisfeitoista video ad"
    "ieser artikel enthält affiliate-linksign in subscribe for unlimited digital accessign in to continu"
    "e readinget our daily newsletterecommended readsign in to post commenthe requested page could not be"
    " foundieser artikel enthält sogenannte affiliate-linksign in to replyour use of this content is pai"
    "d for by signing up you agree to receiveja ainda:assumiremos que você está aqui:auctionsign in to "
    "your accounthe requested thread could not be foundieser beitrag enthält affiliate-linksign in with "
    "applease consider subscribinget our emailsign in with emaila suite de l'article sous la publicitéau"
    "cun commentaire pour le momenthe requested topic does not existartups! no se puede encontrar esa pá"
    "ginaudio trackback urla suite est réservée aux abonnésign in with facebookaynak gösterilmeden ya"
    "yinlanamaz e-mail-címet nem tesszük közzéauf facebook teilenauf twitter teilenauf whatsapp teile"
    "naug 0aug. 0auslandieser beitrag enthält werbunget our free newsletterecommended related news:austr"
    "aliautomated accessign in with googlegg igjen en kommentar schreibeni sonraki yorumlar içinscreva-s"
    "e para receberecommended storiesign in/register login register nowatch on youtube the first to leave"
    "c votre accord, nos partenairesultados da busca porder on walmarthe requested url was not found onau"
    "tomated requestsign insign up for free newslettersign me upvote replyour usernamein kontolak semuat "
    "lebih banyakhông có bình luậnautomobilegg igjen et svar _gaqualcosa è andato stortoon alle rea"
    "ctiesign offai clic per condividere til indholdieses video ist nicht verfügbarecommended topicsign "
    "out of your accounthe requested url was rejectediethe resource cannot be foundigital subscriptionaut"
    "oplay next video afspelenautopromocjaa whatsappissautor:autorenautoriser tous les cookiesign up for "
    "news alertsign up for newslettersign up for notificationsign up for our dailyour video will begin in"
    " 0 secondsign up for our emailsign up for our freeautosign up for our newslettersign up for our week"
    "lyour weather is set toon allesign up for the latest updates onautresultados da pesquisa poriginal t"
    "exthe resource requested could nothe resource you are looking for has beenavaa valikkommentierenavan"
    "çar para o conteúdo de marcadastre-se na nossa newsletterecommended videosign up for the newslette"
    "recommended:avbryt svarnish cache server en youtube the first to review 0 commentsign up for updates"
    "ign up here for our missionavec votre accord, nous ethe server encountered an internal errorecommend"
    "sign up here to receiveja mais:average rating 0 / 0. vote count: 0avertissement :avvis alleggi altro"
    "le para continuarecover your passwordil seçinscription newsletterecusar cookiesign up log in subscr"
    "ibe for updatesign up login to commenthe server encountered an unexpectedilarang keras mengambild:av"
    "visa alla suite sous cette publicitéawardsign up nowatch the full video can not be playedilarang me"
    "ngambil dan/ataunauthorized use is prohibitedininget our newsletterecusar todosign up sign up to get"
    " our weekly newsletterecusar tudownvoteaz oldal nem találhatópicos:az oldal sütiket használa tua"
    " email non sarà pubblicataz összes elfogadásaback to newsign up to newslettereference #0back to o"
    "ur site under maintenanceback to previous paget posts like this in your inboxback to resultsign up t"
    "o our freeback to search resultsign up to our latest newsletterefresh paget social sharinget started"
    " for freebad request - invalid hostnameinen namen, e-mail und website in diesem browser speichern, b"
    "is ich wieder kommentierefresh the paget started freebad request - invalid urlaad meerefund policyuk"
    "ari çikuti whatsapp channelaat een antwoord achterefuser les cookiesign up to our newsletterefuser "
    "tous les cookiesign up to receive our picksign up to receive the latest articlesign up today and rec"
    "eiveja também:bagikan berita inicp备0号bagikan ke facebookhông tìm thấy trang bạn tìm kiế"
    "manage cookie settingsign up with facebookindly contact the provider abovername van artikelen is nie"
    "t toegestaanbagikan ke twitterefuser tout refuserefuză tothe server is temporarily unable to servic"
    "ebagikan ke whatsappartager cet articleggi anche -baloncestoon meeregarder sur youtube the first to "
    "share your thoughtsign up with googleggi anche >banned the autonomous systemanage cookiesign up with"
    " your email addressign-inscription à la newsletteregister or subscribe to savejam tambémanage my a"
    "ccounthe server is temporarily unavailableggi anche:baseballaat een reactie achter reactie annuleren"
    "batalkan balasanbaşa dön tuşuncategorisedirectly in your inboxbe the first to write a comment can"
    "cel replybeautype your emailabels:become a member to accessigning you up. please try again in a few "
    "minutesigue leyendo después de la publicidadirectoriolvassa el ezt is:become a member to readirekt "
    "zum inhalt springenbecome a paid subscriber agreementhe server returned a \"0become a patronbecome a "
    "subscriber todaybecome a supporteregister to commenthe service is temporarily unavailableggi articol"
    "o más leídolympicsigue leyendo tras la publicidadirekt zur kontaktseitebefore we continue without "
    "supporting us by disabling your ad blockeregister to continue readinget the android appartager par e"
    "-mailadda fler nyheteregistered company number 0beginning of dialog window. escape will cancel and c"
    "lose the windowatch the video abover essa foto no instagramanage my choicesiguiente entrada:beheer c"
    "ookie toestemminget the appartager par emailadda ner appenbeheer cookiesii il primo a commentaregist"
    "ered in englandirekt zur sitemap privacy policybeheer optiesiirry etusivulleggi di più:beheer toest"
    "emminget the best of the webinarsiirry pääsisältöönbeitrag nicht abgeschickt - e-mail adresse k"
    "ontrollierenbeitrag teilenbeitrags-feed (rssiirry sisältöönbeitrags-navigationbekijk alle artikel"
    "enbekijk alle reactiesiirry suoraan sisältöönbekijk allesimak juga:bekijk meeregistered officebek"
    "ijk ook:bekijk op instagramanage optionsimilar articlesimilar contenthe specified bucket does not ex"
    "istatisticsimilar newsimilar postsimilar storiesimpan nama saya, emailaisser un commentaire annuler "
    "la réponsebekijk op twitteregistrandoti accettill innehållet us know in the comments and sharegist"
    "rarmeinen namen, meine e-mail-adresse und meine website in diesem browseregulamindet elfogadomanage "
    "preferencesimpan nama, email, dan situs web ini menggunakan cookiebekijk op youtubekijk reactiesiste"
    "r sitesitede arabeluister dit artikelaisser une réponse annuler la réponsebelum ada komentaregíst"
    "ratebelum punya akun nødvendiget the dealaisser une réponse annuler réponsebenutzername oder e-ma"
    "il-adressebenvenuto in wordpress. questo è il tuo primo articolo más vistoon reactiesitemizde yayi"
    "nlanan haberlerinscrivez-vous gratuitement à proposlat e-mailemanage privacy preferencesivua ei lö"
    "ytynythe specified key does not existatistikenbenzer haberlereject all cookiesivun alkuuntele artikk"
    "elihat komentareject cookiesivustomme käyttää evästeitämä sivusto käyttää evästeitämä ve"
    "rkkosivusto käyttää evästeitäbenzer içeriklereject optionalaissez un commentaire annuler la ré"
    "ponsebenzer konularejeitar cookieskip advertisementhe specified url cannot be foundirekt zur startse"
    "itebenzer yazilarejeitar todos os cookieskip linkskip navigationbetaalde contenthe system returned a"
    "n invalid or incomplete responset innholdirekt zur suchenüz yorum yapilmadisable ad blockerejeitar "
    "tudoops something went wrong while submitting the formanage privacy settingskip past newsletter prom"
    "otionskip sharinget the free appartager par mailaissez une réponsebettinget the free newsletterekla"
    "m engelleyicinizi kapatin cùng chuyên mụcalifornia consumer privacy centereklam verinscrivez-vou"
    "s à la newslettereklama reklamanage serviceskip to article contenthe technical storage or accesskip"
    " to bottom of listen nexthe video will start in 0bewaar mijn naam, e-mail en sitebez pisemnej zgody "
    "wydawcybildergaleriebildnachweisbn 0bildrechtebir cevap yazin cevabi iptal etheatereklami atlaissez "
    "votre commentaireklami geçerez politikasini inceleyebilirsinizapisz ustawieniabir dahaki sefere yor"
    "um yaptiğimdabir hata oluştu dirección de correo electrónico no será publicadabir yanit yazin y"
    "aniti iptal etheatrending newskip to contentskip to footer linkskip to contentskip to site indexbirt"
    "h datebirthskip to end of adisable adblock reference idisable your adblockereklami kapatheme by sign"
    "ing up you agree to the termskip to end of carouselamentamos, mas a páginabitte aktiviere javascrip"
    "t is requiredisattiva adblock technical databitte aktivieren sie javascript is turned offai clic per"
    " inviareklamlareklámanage settingskip to headerekommenderat för diget the latest from the bloggern"
    " gefällt daskip to linkskip to main contentskip to footer menunhandled exception occurredisattiva i"
    "l tuo ad blockerelated articlesmore from authorelated blog postskip to main navigationbize ulaşinsc"
    "rivez-vous à notre newsletterelated blogskip to navigationbizi google news'te takipad appartager su"
    "r facebookinoops! an error occurredisclaimer: this content is password protected by recaptchaber bü"
    "ltenif difficulties persist, please contact the site ownerelated categorieskip to page contentheo dõ"
    "i chúng tôi trên google newskip to primary contenthere are no comments yethere are no comments. b"
    "e the first to commenthere are no reviews yethere are two potential causes of this content is reserv"
    "ed for more information, visit cloudflare.com for more information about this error may be available"
    " in the server error log in to commenthere are various possible explanations for this content isn't "
    "available right nowatch the video belowatch video:bizi sosyal medyada takiphone appartager sur linke"
    "dinserierenbizneskip to primary navigationbli abonnenthere has been a critical error on this website"
    " urlas más leídaskip to primary sidebarelated content:blogrollascia il tuo commentop commentskip t"
    "o searcheck it out on best buy it nowe also use cookieskip to secondary contenthere has been a criti"
    "cal error on your website uses cookieskip to sidebarelated coverage:brak dostępub. continue a ler a"
    " seguir al contenido principalascia un commento annulla rispostay connected with uskip to site navig"
    "ationbrand contenthere has been a server misconfigurationbranded contenthere is a robot on the same "
    "networkirim komentarelated guideskip to table of contentskip to texthere is no app configured at tha"
    "t hostnameinunget the latest news deliveredisclaimer: views expressed in the commentskip to the cont"
    "enthere isn't a github pages site herelated insightskip to the extraskip to the footer sectionbrandv"
    "oicebrasilascia una risposta annulla rispostay in the loops! diese seite konnte nicht gefunden werde"
    "nbrowse by topicalifornia notice at collectionbrowse categorieskip to the main contenthere might be "
    "too much traffic or a configuration errorelated itemskip to the navigationbrowse topicskip to top me"
    "nuniformanage subscriptionbrowsing and clicking at a speed much fasterelated keywordskriv en komment"
    "arelated linkskriv et svarelated pageskriv ut artikelnbu gönderiyi instagram'da görelated post:bu "
    "haberi dinleggi l'articolo completop picks for your policiesla mijn naam, e-mailadres en website you"
    " are visiting is protected:bu haberi paylaşbu haberin tüm haklari mahfuzduration 0:0 loadedisclaim"
    "ersledujte nás na facebookulturabu haberler de ilginizi çekebilire l'article en entierelated posts"
    ":bu internet sitesinde çerez tercihlericevi le notificheck it out on ebaybu içerik abonelere özel"
    "ast flere nyheterelated productsluit advertentiebu içerik sadece abonelerelated reading:bu içeriğ"
    "i okumak için abonebu site çerezleri kullanir al principioops! essa página não pode ser encontra"
    "dabu site, istenmeyenleri azaltmak için akismethere was a problem loading failediscover more from o"
    "ur brandsnapchata 0bu sitede çerezleri yönethere was a problem with your services aren't available"
    " right nowe and our 0 partnersnsocialsociedadiscussion closediscussion policybu siteyi görüntülem"
    "ek için javascript is uitgeschakeld insert text herelated recipesociétébu web sitesi çerezlerin "
    "kullanimini kabul etmişbu yaziyi paylaşbuilt our site to take advantage of the latest technologybu"
    "ndesligabunlar da ilginizi çekebilire la suite de l'articleggi l'articolo interouting errorelated r"
    "esourcesofern sie den url manuell eingegeben habenbunlari da okuyunited kingdomanage vendorsofern si"
    "e dies für eine fehlfunktion des servers haltenbunu da okuyun:bunu paylaşburada yer alan yatirim b"
    "ilgift articleggi la notiziaburadasiniz:but your article continues belowe and our partnersolutionsol"
    "ve this captchaber detayi için tiklayinsert your emailast modifiediscussionsome rights reservedisku"
    "se (0buy it on amazonbuy it on best buy it on ebaybuy it on etsybuy it on target the latest stories "
    "deliveredislikebuy it on walmarthere was an error loading image sourcebuy me a coffeebuy now at amaz"
    "onbuy now at best buy now at ebaybuy now at etsybuy now at target the latest updates onbuy now at wa"
    "lmarthere was an error processinget the mobile appartager sur messengerelated reviews expressed in t"
    "his article arelated roundup:buy now on amazonbuy now on best buy now on ebaybuy now on etsybuy now "
    "on target the newsletterelated searchesomething about the behavior of the browser has caught our att"
    "entionbuy now on walmarthere was an error. please try logging in or creating an account here to get "
    "backirjoita kommenttillbaka till startsidanbuy on amazonbuy on best buy on ebaybuy on etsybuy on tar"
    "get this dealast ned appenbuy on walmarthere was an issue with the formanage your accounthere was an"
    " unexpected error (type=buy us a coffeeby signing up, i agree to our social mediaby signing up, i ag"
    "ree to receiver esse post no instagramanage your cookieby signing up, i agree to the termsomething h"
    "as triggered missing webpage on your websiteby signing up, you agree to our standards: the thomson r"
    "euters trust principlesomething is broken. please let us know what you were doinget top news in your"
    " inboxby signing up, you agree to receiver esta publicação no instagramanage your privacy centrend"
    "ing now:by signing up, you agree to the termsomething is preventing javascript from workinget unlimi"
    "ted accessomething went wrong, but don't fretry loading more contenthere's nothing herelated stories"
    ":by submitting this formanage your subscriptionby submitting your detailsomething went wrong. please"
    " consider supportinget updatesomething went wrong. try againsert_adisplaying 0by submitting your ema"
    "ilast reviewedistribuie acest articollegettrackbacks & pingbacks & trackbacks are closedistribuie ar"
    "ticolulast updatedistribuie pe facebooklick, um dies einem freund per e-mailasă un comentariunited "
    "statesomething went wrong. wait a moment and try againspirationby submitting your informationby subs"
    "cribing you agree to our storyby subscribing you agree to receiver este video en youtubeby subscribi"
    "ng you agree to the termsonuç bulunamadistributed by globenewswire is one ofai clic qui per condivi"
    "derelated story:by subscribing, i agree to our terms of service andistribution channels:by subscribi"
    "ng, i agree to receiver mais notíciasorry about thathings to doops! esta página não pôde ser enc"
    "ontradaby subscribing, i agree to the termsorry, but nothing matchedit bericht op instagram bekijken"
    "by subscribing, you agree to our terms of use andiv-gpt-ad-0by subscribing, you agree to receiver ma"
    "stodonby subscribing, you agree to the termsorry, but the pagewinnspieleggi pure:by using our site, "
    "your top picksorry, de paginaby using our website, your writersorry, no posts matchediğer yazilarel"
    "ated tagsorry, no resultsorry, something went wronghi rõ nguồnby using this site, youvir artigoop"
    "s! pagina non trovataby using this website, youvir este artigoops! questa pagina non è stata trovat"
    "abài viết mới nhấthings you can try nowe and selected partnersorry, that pagebài viết tiế"
    "p tục sau quảng cáoops! something went wrongift guidesorry, the pagebéisbolasă un răspunsere"
    " geschichtebörsebücher hakki saklidir para a buscalifornia privacy noticebültene abone olataa lis"
    "ääbültene kayit olataa sovellusorry, this content was prepared by our news partner with usorry, t"
    "his page doesn't existay in toucheck it out on etsybłąd 0 - nie znaleziono stronybłąd podczas ł"
    "ączenia się z bazą danycheck it out on targethis does not constitute financial advicebővebbenbạ"
    "n có thể quan tâmanaging editorelated video:bạn phải đăng nhập để lại bình luậnb"
    "ỏ qua nội dungift subscriptionsorry, this video is not availableggi tuttop positive commenthis d"
    "omain is for salegnépszerűbbỏ qua đến nội dungift this articlegolvasottabbcalifornia reside"
    "ntsorry, we can't find the pagecalifornia: do not sell my personal infolge unsere partnerbijdragecam"
    "pos obrigatórios marcados comicsorry, we couldn't find that pagecancelar a assinatura a qualquer mo"
    "mentop postsorry, you have been blockedmca noticecancelar sua inscrição a qualquer momentop videos"
    "orry, your blog cannot share posts by emailatest blog postsorry, your browserelated videosort by bes"
    "tay informedmca policycancellation policycannot get /carica altri articolihat lainnyacarica altroyal"
    "sort by newestay logged install flash playerelated:carregar mais notíciasort by oldestay signed int"
    "eractiver más noticiasort commentsosyal medyada paylaşcarregue aqui para partilhar du allerede et "
    "abonnementhis domain is parkedns resolution errorelaterade artiklarelaterathis embed iscrivendoti ac"
    "cettillbaka till toppencarsouhlasím se všímapa serwisubir arribacategorie:categorieën:categorize"
    "d as necessary are storedrinksouvisející článkycautionary note regarding forward-looking stateme"
    "nts within the meaningive a gifthis error was generated by mod_securitype your search and hit entere"
    "laterede artiklerelateret indholdroits de reproduction et de diffusioncautionary statement regarding"
    " forward-looking statementsouvisející:ccpartager sur pinterestay up-to-date withdraw your consent "
    "at any timeistgelesencguarda anche:check it out on walmarthis field is for validation purposespara m"
    "itt namn, min e-postadresspazio pubblicitarioops! that page can't be foundrop a commenthis field is "
    "requiredrop shadowe are experiencing technical difficultiespecial reportspeel video afai clic qui pe"
    "r inviarelaterte artiklerelaterte sakerelease datecheck latest pricevi notificheck on amazoncheck on"
    " best buygulamayi indir para a navegaçãoops! the pagecheck on ebaycheck on etsycheck on targethis "
    "is a member-onlycheck on walmarthis is a modal windowe are not responsible for the contenthis is a p"
    "laceholdereligioncheck out:check price at amazoncheck price at best buycheck price at ebaycheck pric"
    "e at etsycheck price at targethis is a premium articleia a matéria completacheck price at walmarthi"
    "s is a subscriber-onlycheck price on amazoncheck price on best buycheck price on ebaycheck price on "
    "etsycheck price on targethis is ai generated summarization, which may have errors. for context, alwa"
    "ys refer to the full articleia a notícia completacheck price on walmarthis is an uneditedrukujadila"
    "h yang pertama berkomentareload pagecheck pricespela upp video can't be playedu kanske också gillar"
    "eload the pagecheck that this domain has been added to a servicecheck us out on facebooklicka för a"
    "tt delatest blogspill av video cannot be playedu musst angemeldet sein, um einen kommentaremaining t"
    "ime -0:0check your inbox or spam folderemember meld deg på nyhetsbrevethis is generated by cloudfro"
    "nt attempted top-themenúj hozzászólásponsored by sponsored bycheck your logs for detailsponsored"
    " contenthis is premium contenthis is subscriber exclusiver más:check your site admin emailatest com"
    "mentsponsored links by sponsored links bychecking if the site connection is securemonter en haut de "
    "pagechecking if you are a humanchecking the proxy, firewallatest headlinesponsored links sponsored l"
    "inksponsored post continues belowe are sorrychecking your browser before accessingive us your feedba"
    "cklicka för att skriva uthis is the default welcome pagechia sẻ facebooklik for at deleia a segui"
    "r:chia sẻ lên facebooklik for at udskriver no instagramapa stronychia sẻ qua emailatest insight"
    "sponsored stories you may likechia sẻ qua facebooklik om af te drukkenchildren's privacy policychi"
    "nachiudi pubblicità voir aussi :choose a categorychoose categorychoose languagechoose locationchoos"
    "e regionchoose your country refreshing the pagechoose your languagechoosing a selection results in a"
    " full page refreshaber yazilimi:chuyển tới nội dungiveawaysponsoreret indholdéjà abonné? co"
    "nnectez-vous acceptez l'utilisation de cookiesponsorlu bağlantilaremove content linkki kopioitu dir"
    "ección de correo no será publicadachuyển đến nội dungivingizlilik ayarlarifiuta cookiechuyể"
    "n đến phần nội dungizliliğiniz bizim için önemlihat selengkapnyachính sách cookiechúng "
    "tôi sử dụng cookiechưa có bình luận nàoops! we can't connect to the server for this appar"
    "tager sur telegramapa stráneklik om dit te delenchấp nhận tất cả cookiechỉ được phát"
    " hành lạif you are a visitor of this websitecienciacikk megosztásacikkünk a hirdetés után fol"
    "ytatódiklik om dit te e-mailencinecinémapsponsorlu içeriklik om een link te e-mailenciteste si:ci"
    "teşte mai multhis just internacionalatest posts sent to your emailatest reviewsponsrat innehållate"
    "st videosponzorovaný obsahaberi sesli dinleia a íntegraphic:citeşte şi:citește articolul comple"
    "ting the captcha proves you are a humancitește mai departecitește mai multhis material may not be "
    "published, broadcast, rewritten bycitește tot articoluleia ainda:citește șif you are the applicat"
    "ion owneremover anúnciospotifycitiți și:citype:ciąg dalszy artykułu pod reklamąciąg dalszy po"
    "d reklamąclasificadospotted an errorepetitiver no twittereplay video player is loading more stories"
    "połeczeństwoja przeglądarka nie obsługuje browser ondersteunt geenclassifiedsprawdź takżeclic "
    "para enviar un enlaceclicca per condividereport an erroreport an issue between cloudflare's cache an"
    "d your origin web server no youtubeclicca per inviare un linklik om te delenclicca per stampareport "
    "byclick here to cancel replyclick here to get theft abonnierenclick here to readésactiver votre blo"
    "queur de publicitéclick here to searchaberin devami için tiklayinternational editionclick here to "
    "see more breaking newspring naar contenthis may happen as a result of the followingizliliğinize değ"
    "er veriyoruzapněte javascript ist deaktivierthis media is nothis newsletter may containternet sitem"
    "izde çerezepteclick here to subscribe freeclick here to view more articlespring naar de inhoudésac"
    "tivez votre bloqueur de publicitéclick on a star to rate ithis page doesn't seem to existream type "
    "livestreamar 0click the adblocklik untuk berbagizliliğinize önem veriyoruzapomenuté heslo sentimo"
    "s, página no encontradaclick the box below to let us know you're not a robothis page is missingiữ"
    " bản quyền nội dunglossaryclick to email a link to a friendésolé, cette page est introuvable"
    "ia aqui:click to email this to a friendésolé, cette page n'existe pas de commentairesultados de bú"
    "squeda paraclick to enlargeclick to expand search inputhis page is not availableia mais:click to pla"
    "y video unavailableia o artigo completoute reproduction, même partielleia tambem:click to print (op"
    "enspring naar inhoudésolé, la page questo blog non rappresenta una testata giornalisticaclick to r"
    "eadésolé, mais la pageclick to share onclick to subscribe to blog via emaileichte sprachelaas kunn"
    "en we de paginaclick to tweetenclick to unmuteclient cache is still pointing the domain to old ip ad"
    "dresspring naar navigatieclient ipartager sur twittereport commenthis page isn't availablet us know "
    "what you thinklik untuk membagikanclientspring til hovedindholdă clic pentru a partajak przetwarzan"
    "e są dane komentarzyclimaterial on this site uses cookiespring til indholdă clic pentru partajarep"
    "ort this adclique para compartilharta site-uluister artikelet us know your thoughtspringe direkt zug"
    "riff verweigerthis page may contain affiliateclique para enviar um linklik untuk mencetaklikk for å"
    " delet's confirm you are humanclique para imprimir para conteúdo patrocinadoops, something went wro"
    "nglömt lösenordclique para partilhareport this commenthis page requires a higher version browserep"
    "ort this contenthis page uses cookiespringe zum inhalt wechselncliquer pour enregistrereportar erroz"
    "rywkacliquer pour envoyereported bycliquer pour imprimercadostrictly necessary cookiestrona główna"
    "cliquer pour partager sur whatsappartager sur xcliquez pour envoyereporting bycliquez pour imprimerg"
    "i la conţinutul principalet's connect with us oncliquez pour partager via e-mailewati ke kontenclos"
    "e main menunknown connection issue between cloudflareprints & permissionstrona której szukaszponzor"
    "ált tartalompat ke kontenclose modal dialog in to continue readingmthis post may contain affiliatec"
    "lose navigation menunless otherwise noted, contenthis post originally appearedclose overlayclose pan"
    "eleé también:close popupartajează pe facebooklikk for å skrive uthis post was originally publish"
    "edclose search bareprints and permissionstrona, której szukaszukaj w serwisieclose share linkstrona"
    ", której szukałeświathis press release was orginally distributedclose share panelihat semua komen"
    "tareproduced without permissionclose sidebareproduction interditeclose this dialog in to leave a com"
    "menthis press release was originally distributedclose this module iiscriviti alla newslettereproduct"
    "ion or distribution ofai clic qui per stampareproduction partielle ou totale interditeclose this win"
    "dowe care about your privacy managereprodução proibida a reprodução total ou parcialire plus d'a"
    "rticlestránka nebyla nalezenaclose xcloudfront distribution is configured to blockliknij by wydruko"
    "waćcolumnastránka neexistuje e-mailadres wordt niet gepubliceerdcolumnistastránka nenalezenacolum"
    "niststránka, kterou hledátecolumnstudentstumbleuponcolunistastyl życiacoming soon pagecoming up n"
    "exthis process is automatic. your browser will redirecthis question is for testing whether zaman etk"
    "interviewstáhnout aplikacif you are the owner of this sitecommercial support is available athis sho"
    "p is currently unavailablecommunity guidelinestäng menyncommunity rules apply to all contenthis sho"
    "p is unavailablecommunity standardsubject to our termsubmissionsubmit a letterepublish this articlec"
    "omo afiliado de amazoncomo associado da amazoncomo associados da amazoncomo seus dados em comentári"
    "os são processadosubmit a news tip: lees ookliknij, aby podzielić sięcomo são processados os dad"
    "os dos comentáriosubmit a press releasesubmit a reporthis slideshow requires javascript ist in ihre"
    "m browser deaktivierthis step verifies that you are not a bothis store is currently unavailablecomo "
    "são processados os seus dadosubmit a storycompartilhe essa matériacompartilhe essa notíciacompart"
    "ilhe esse artigop dit artikel rust copyright bycompartilhe esta matériacompartilhe esta notíciacom"
    "partilhe este artigop-edcompartilhe este post correlatilmeld dig nyhedsbrevethis store is unavailabl"
    "ecompartilhe issopaquesto sito usa i cookiecompartilhe no facebookliknij, aby udostępnićcompartilh"
    "e no linkedinvestigationsubmit a tiparticipe do nosso grupo no whatsappartnercontenthis story origin"
    "ally appearedcompartilhe no telegramarket data bycompartilhe no twitterequest demohlo by vás také "
    "zajímateriał chroniony prawem autorskimage:compartilhe no whatsappartnerzycompartilhe no xcomparti"
    "lhe por e-mailisez aussi:compartilhe via e-mailisez égalementhis story was originally publishedcomp"
    "artir en facebookliknij, aby wydrukowaćcompartir en linkedinvestingraphicsubmit an articlecompartir"
    " en pinteresthis video is privatecompartir en redes socialesubmit an eventhis video is unavailableco"
    "mpartir en telegramarketing cookiesubmit articlecompartir en twitterequest forbidden by administrati"
    "ve rulesubmit commenthis video isn't availablecompartir en whatsappas encore de commentairesubmit ne"
    "wsubmit press releasecompartir en xcompartir esta noticiacompartir este artículo últimohlo by vás"
    " zajímat:compartir notacompartir noticiacomplaints procedurequest from 0complies with ipsopen appas"
    "ar al contenido principalisten nowe could not find the pagecondividi su pinteresthis webpage is not "
    "availablecondividi su telegramarketsubmit searchaberin devami reklamdan sonracondividi su twitterequ"
    "est id:condividi su whatsappassa al contenuto principalecondividi su xcondividi via emailisten to ar"
    "ticlecondividi via mailisten to storycondivisionif you are the owner of this website, please contact"
    " us and provides this news content \"as is\"configurar cookiesubmit your commenthis week's most read a"
    "rticlesubmitted byconfiguração de cookiesubscrever newsletterequest methodconfigurações de cooki"
    "esubscribe herequest rejectedconfigured your browser to disable cookiesubscribe log in to replyconfi"
    "ra maiscriviti alla nostra newsletterequest unsuccessful. incapsulaconfira também:confira:confirm t"
    "hat you are humanconfirm you're not a robothursday,connect your domainvestor contact detailsubscribe"
    " now to keep readingroupsubscribe on itunesubscribe on youtubeconsideramos que acepta su usopen gall"
    "eryconsideraremos que aceptas su usopen image in galleryconsult your doctor beforegroundcontact form"
    "arriagesubscribe sign investor relations contact informationcontact me with news and offersubscribe "
    "to commentsubscribe to continue readinguarda purequest urlisten to the articlecontact opnemenüyü k"
    "apathéâtrending oncontact our teamasz już kontovább a tartalomracontact salesubscribe to get acc"
    "essubscribe to get full accessubscribe to get the latestilmeld dig vores nyhedsbrevistasubscribe to "
    "newslettersubscribe to our blog in to your accountilmeld nyhedsbrevai al footer navigationcontact su"
    "pport independent journalismateriał partneracontact the editorequestidcontact the newsroomateriał "
    "powstał we współpracy zapomněli jste hesload earlier commentsubscribe to our channelisten to the"
    " audio versioncontact the server administratorequires flashaberin tamamini okunstin liên quan:conta"
    "ct the website ownereturn home »contact us atin mới nhấtin tức liên quancontact us privacy p"
    "olicycontact us todaycontact us:contact your hosting providereturn policycontactez-nousubscribe to o"
    "ur dailycontactosubscribe to our emailisten to the podcastin đọc nhiều nhấtovább olvasomater"
    "iał promocyjnycontatovábbi cikkekliknij, aby wysłaćcontattif you are the system administratoretu"
    "rn to gallerycontenidos patrocinadosubscribe to our freecontenu partenaireturn to homepagecontenu sp"
    "onsorisecontenu sponsorisécontenus partenairesubscribe to our mailing listen to this article 0 minv"
    "estorsubscribe to our newslettersubscribe to our weeklycontenus sponsorisésubscribe to our youtube "
    "channelisten to this article · 0:0 minzercecontenuti similisten to this episodecontenuti sponsorizz"
    "atif you are unsure what these terms meancontenuto offerto dacontenuto per gli abbonatif you buy som"
    "ething throughabilita javascript en tu navegador no soportacontenuto promozionalecontenuto riservato"
    " agli abbonatif you click on a link and buycontenuto sponsorizzatovábbiak betöltésecontestsubscri"
    "be to push notificationsubscribe to read more by this authoreturn to our homepage by clicking heretu"
    "rn to the home pageconteúdo publicitáriopen in appasser au contenu principalisten to this post nav"
    "igationconteúdos patrocinadosubscribe to receiver nota completacontinua a leggere sotto la pubblici"
    "tà voir aussi:continua após publicidadecontinua depois da publicidadecontinua depois do anúnciope"
    "n main menunless you were looking for this error pagecontinua la letturacontinua senza accettareturn"
    " to the homepagecontinuer sans acceptereturn to the topen menu close menunlock the full articleconti"
    "núa leyendo debajo de la publicidadcontinúa tras la publicidadcontraseñacontribute a better trans"
    "lationcontributed bycontributing writereuse this contentrademark noticecontributorsubscribe to the n"
    "ewsletterifiuta i cookiecontáctanosubscribe to unlock this articlecontáctenosubscribe to updatesub"
    "scribe today and getrademarks of their respectiver noticiacopiază linkliknutím sdílítecopierifiu"
    "ta tutti i cookiecopy article linklikněte pro sdílenícopy link to sharecopy link urlcopiedcopy th"
    "e linklimateriał reklamowydarzeniacopy url for sharinguarda su youtubecopyright informationcopyrigh"
    "t lusacopyright noticecopyright policycopyright © 0 afpasser la navigationcopyright ⓒcopyright, 0"
    "copyrightsubscribe via emailisten to this storycopyrightⓒcoursesubscribe via rssubscribe:courtsubs"
    "criber log in with googlecover imagecreate a free account orifiuta tuttopen mobile menunohditko sala"
    "sanancreate a free account to continuecreate an account or sign increate an account to continuecreat"
    "e free accountraininguardar o meu nome, emailisten · 0:0create new accountrang bạn đang tìmater"
    "iał sponsorowanycreate or edit your custom homepagecreate profilecreate the content on the web serv"
    "er notíciacreated bycreated:credentials (e.g., bad password)creează contrang không tìm thấycri"
    "cketrang không tồn tạif you entered the url manually please check your spellinguest authoright "
    "in your inboxcrimeld deg på vårt nyhetsbrevai al menunsplashabilite javascript en su navegadoright"
    " to your inboxcrosswordsubscriber login to leave a commentrang web này sử dụng cookiecruisesubs"
    "criber servicesubskrybuj newsletterimani aggiornatopen navigation menunusual activity from yourmăre"
    "ște știrilecryptopen search barimani informatopen share linksubstackommentoi artikkeliacréditosub"
    "titles offaire un donculturaculturecurrencycurrent editioncurrent time 0:0custom domain has not been"
    " configured inside azurecustomer carecustomer servicecustomer storiesubtitles settings, opens subtit"
    "les settings dialog in, registerimuovi la pubblicità voir égalementranslate this pagecustomer supp"
    "ort local journalismateriał zawiera lokowanie produktu jesteś:czytaj całośćczytaj dalej pod rek"
    "lamączytaj więcej na ten tematransparenzavřít menunusual traffic from your computer networkopier"
    " linkopiera länk kopieradczytaj więcej:cài đặt cookiecác trường bắt buộc được đá"
    "nh dấurmărește-ne pe facebookopioi linkkif you have any complaints or copyright issuesubtotal:câ"
    "mpurile obligatorii sunt marcatecó thể bạn quan tâmay be reproduced without express written pe"
    "rmissioncómo se procesan los datos de tus comentariosuccess storiesuchbegriff eingebencấm sao ché"
    "p dưới mọi hình thứcfaites défiler pour continueriproduci videopen share panelisten:faithfu"
    "lly yours, nginxfake newsucuri website firewalliteraturismonat auswählenfale conoscopen sidebaripro"
    "duzione riservata © anpasser la publicitéfamiliefant ikke sidenfantasyfaqsudah punya akunfarándul"
    "afashionfastly error: unknown domainfatal error: allowed memoryfatal error: uncaughttp error 0. the "
    "request hostname is invalidfaxfcc applicationsuggest a correctionfcc public filefeatured imagefeatur"
    "ed newsuggest an editravelitespeed technologies inc. is not a web hosting companyfeatured postsugges"
    "ted articlesuggested for youvrir le menurmărește-ne pe google newsuggested postsuggested reading:f"
    "eatured storiesuggested storiesuissefeatured videosuivez-nous sur facebookopiowanie i rozpowszechnia"
    "nie bez zgodyfeaturesummarize thistoryfeb 0feb. 0fechar publicidadefehler 0 - seite nicht gefundenfe"
    "hler 0: seite nicht gefundenfehler beim aufbau einer datenbankverbindunguest contributoriproduzione "
    "vietata la riproduzione anche parzialefeliratkozás hírlevélrefernsehenüz yorum yapilmamişfew cl"
    "oudsun,fields marked with an * are requiredfilter byfiltersunday,fim da publicidadefin de la publici"
    "téfinansefinanzenfinanziert sich durch werbung, bittefind a storefind out more coveragefind us on f"
    "acebookopiér linkorzystanie z serwisu oznacza akceptacjęfind us on social mediafind us on:find you"
    "r bookmarksuositellutrending postsuosituimmatrending storiesuplementosupplier code of conductrending"
    " this weekościółfine pubblicità écouter aussif you like it, please share itrending todayfirmay "
    "earn an affiliate commissionfirst publishedfitnessupport our journalismay not be copied, reproducedf"
    "izetett tartalomay not be reproduced without javascript jest wyłączonyflere sakeriprova più tardi"
    "f you make a purchase throughabilite o javascript em seu navegadorispondi annulla rispostaflightsupp"
    "ort our workrævede felter er markeretrending topicsupport quality journalismay not be reproduced, d"
    "istributedflux rssupprimer la publicitéfolgen sie unsur le même sujetzt abonnierenfollow her on tw"
    "itterisultati della ricerca perhaps the app owner has renamed itrending videosur le même thèmeld j"
    "e aan voor de nieuwsbriefollow her on xfollow him on facebookup dostępasswort vergessenfollow him o"
    "n instagramay not be reproduced, publishedfollow him on twitterubrikenfollow him on xfollow live upd"
    "atesuscribirmeld je aan voor onze nieuwsbriefollow me on facebookup prenumeratęfollow me on instagr"
    "amay receive a portion of salesuscribirse al newsletterugbyfollow me on pinterestrending:follow me o"
    "n tiktokup subskrypcjęfollow me on twitteruntime erroréalise un bénéfice sur les achats rempliss"
    "ant les conditions requisesuscribite ahorafollow on facebookuuntele juttu jatkuu mainoksen allafollo"
    "w on instagramaybe laterépondrefollow on twitterésultats de recherche poursuivez votre lecture apr"
    "ès la publicitéfollow our livetickerất tiếc, tranguru meditationfollow our whatsappasswort zur"
    "ücksetzenfollow the authorfollow the latest onfollow the latest updates onfollow them on facebookvk"
    "k aydinlatma metnif you provide content to customers through cloudfrontreść sponsorowanafollow the"
    "m on instagramaybe try a searchaga clic para compartir para o conteúdo principalivingutscheinefollo"
    "w them on twitterfollow this authorfollow this topicfollow topicfollow us on facebook and twitterfol"
    "low us on facebook, twitter and instagrameld je hier aan voorfollow us on google newsuscripcionesusc"
    "ríbase ahorafollow us on instagrameld u aan voor de nieuwsbriefollow us on linkedinfollow us on pin"
    "terestruth socialiên hệ quảng cáopenresty/0follow us on social mediafollow us on tiktokäytäm"
    "me evästeitäfollow us on twitter and facebookövess minket a facebookonfollow us on xfollow us on "
    "youtubefollow us:folosim cookiefolosim module cookiefont familyfont size 0%fontos számunkra az ön "
    "adatainak védelmeld u aan voor onzefood & drinkövess minket facebookonfootbalload more articlesusc"
    "ríbase aquífor more newsuscríbete a la newsletterfor more on this storyfor more storiesuscríbete"
    " a nuestra newsletterfor more updates, follow us onfor online documentation and support please refer"
    " topinieforgot passwordforgot your password? get help centreforgotten passwordforgotten your passwor"
    "dforrige artikeload more commentsuscríbete a nuestro boletínforrige artikkeload more postsuscríbe"
    "te a nuestro newsletterforschungå til forsidenforse una ricerca può aiutarefortsett å lesefortsä"
    "tt läsafortsæt læsningå til hovedindholdforward looking statementsuscríbete a nuestros boletine"
    "suscríbete a nuestros newslettersuscríbete ahorafotograf:fotos:fout 0 - pagina niet gevondenfout b"
    "ij het maken van een verbinding met de databasefrançaiscriviti alle newsletterfriday,friss hírekö"
    "vessen minketry watching this video onfunded by readers like youça este artigops! não encontramos "
    "a páginafurther configuration is requiredfurther reading:fussbalload more repliesuscríbete al bole"
    "tínfölj oss på facebooküfür, hakaret, rencide edici cümlelerföregående artikeload more resul"
    "tsuscríbete aquífølg os på facebookfølg oss på facebookfútboload more storiesuscríbete para "
    "seguir leyendops! página não encontradagå til hovedinnholdgå til indholdgå til innholdgå till "
    "innehålloading pagegérer les cookiesustainabilityto stránky používají cookieswapping to develo"
    "pment environment will displaygérer mes cookieswitch accountrình duyệt của bạn khôngửi bà"
    "i viết bình luậngửi bình luậnhak cipta dilindungi undang-undanghakemaasi sivuahakurmăreș"
    "te-ne și pe googlehalaman yang anda carif you purchase throughallo wereldhandelsbetingelserhandleku"
    "rvai al menùhandpicked for youça tambémember login to replyhantera cookieswitch editionhas banned"
    " you temporarily from accessinghas banned your ipause videopt inhas set up anubiscriviti alle nostre"
    "has the correct ip address configured for your apache settingswitch to a supported browserhauptmenü"
    "ber michauptnavigationhave a news tipeople are also readinghave a tipersonal financehave javascript "
    "enabledhave your sayhaving problems accessing the sitehaz clic para compartir enhaz clic para enviar"
    "haz clic para imprimir para o menurmăriți știrilehcaptchahelaas, de paginahello world newswitch t"
    "o desktopt out preferenceswitch to mobilehello, sign inhelp deskhenüz yorum yokheroku logsähköpos"
    "tiosoitettasi ei julkaistahet e-mailadres wordt niet gepubliceerdhet lijkt erop dat er niets is gevo"
    "ndenhet lijkt erop dat we niet kunnen vindenhide adsê o primeiro a comentarhide captionhide details"
    "íguenos en facebookhide menurmăriți-ne pe google newsíguenos en google newsøghide passwordhide "
    "repliesøkhide searchier klicken, um das antworten abzubrechenhigh school sportsüti beállításokh"
    "ilfehintergrundhinterlasse einen kommentarhockeyhoe je reactie gegevens worden verwerktu sei qui:hoe"
    " je reactie-gegevens worden verwerktulis komentarhome ›home →home ❯homessaggio promozionalehon"
    "lapunk sütiketulosta artikkelif you see this page, the nginx web server também:hopp til hovedinnho"
    "ldhopp til innholdhoppa till huvudinnehålloading the playerhoppa till innehålloading videopt-out p"
    "referencesüti tájékoztatóhoppla! diese seite konnte nicht gefunden werdenhost errorhost:hostidho"
    "t topicsơ đồ tranghotelshouse ruleshow topublikuj komentarzavřít reklamundohow useful was this"
    " post più popolarif you think that we've incorrectly blocked youw browser is verouderdhow-tohoyhttp"
    " error 0. the service is unavailablehttp status 0 - bad requesto sito utilizza cookiehttp status 0 -"
    " forbiddenhttp status 0 - internal server errorhttp status 0 - method not allowedhttp status 0 - not"
    " foundhttp status 0 - service unavailablehttp status 0 - unauthorizedhumidityto webové stránky pou"
    "žívajíhumore detailshylkää kaikkif you think this is a server error, please contact the webmast"
    "erhyppää pääsisältöönhyppää sisältöönhyväksy evästeetuoreimmaturn off ad blockerhyväk"
    "sy kaikki evästeeturn off adblockhäufige fragenhírlevél feliratkozáshør artikkelenhør artikle"
    "nhủy trả lờif you think you have been blocked in errorif you're a visitor of this websiteif yo"
    "u're the owner of this websiteihr benutzernamembers onlyihr blog kann leider keine beiträge per e-m"
    "ail teilenihr browser ist veralteturn off your ad blockerihr browser unterstützt keinihr browser wi"
    "rd nicht unterstützturn off your adblockerihr namembershipersonvernerklæringihr passworturn on you"
    "r javascript must be enabledihre e-mail-adresse wird nicht veröffentlichtutti i diritti riservatihr"
    "e nachrichtutup iklanimmobilienimportant linksimpressumergi la conținututup menuw browser ondersteu"
    "nt geenir para o rodapéir para o topode receber uma comissão por comprasiratkozz fel hírlevelünk"
    "reiratkozzon fel hírlevelünkreiscriviti gratiscriviti gratuitamente allaiscriviti oraiscriviti qui"
    " allaiscriviti subitoiscrizione alla newsletteriscrizione newsletteriçeriğe gitwitchjan 0jan. 0jat"
    "ka lukemistajavascript non è abilitatojavascript requiredjavascript seems to be disabledjavascript "
    "staat uitwój adres e-mail nie zostanie opublikowanyjavascript è disabilitatojavascript отключ"
    "ена правах реклами використовуємо cookiejavascript が無効javascript"
    " を有効にしてくださいいねするjavascriptが無効javascriptを有効にしてください"
    "javascript를 활성화javax.servlet.je e-mailadres zal niet worden gepubliceerdje m'abonneje m'insc"
    "risje me connecteje moet ingelogd zijnje moet inloggen om een reactiejesteś tutaj:jetzt anmeldenjet"
    "zt spendenjob titlejobs & careersjobs boardjoin 0 other subscribersjoin 0 subscribersjoin freejoin n"
    "owe couldn't find the pagejoin our communityjoin our discordjoin our email listwój adres email nie "
    "zostanie opublikowanyjoin our facebook grouperuuta vastausjoin our free newsletterjoin our mailing l"
    "istámogatott tartalomerkenjoin our newsletterjoin our space forumsjoin our teamerklistejoin our tel"
    "egram channeloading, please wait a momentöbb megjelenítésejoin our whatsapp channeloadingerror lo"
    "adingjoin our whatsapp groupeta situsjoin over todas as notíciasjoin the conversation (0join the co"
    "nversation asjoin the conversation belowe couldn't find what youw e-mailadres wordt niet gepubliceer"
    "djoin the debatejoin the discussionjoin the facebook groupetites annoncesjoin the listöltsd le alka"
    "lmazásunkatüm haberlerjoin the mailing listüm haklari saklidirjoin the newsletterjoin the teamess"
    "aggio pubblicitariojoin the whatsapp channelocal newsjoin today forjoin us in discordjoin us on disc"
    "ordjoin us on facebookjul 0jump to a sectionjump to chapterjump to commentsjump to contentüm çerez"
    "leri kabul etüm çerezleri reddetümünü görjump to forumest lestümünü gösterjump to main con"
    "tentümünü kabul etümünü reddetürkçejump to navigationjump to nutrition factsjump to recipe p"
    "rint recipetsjump to review 0 more from our networkjump to searchjump to sectionjump to storyjump to"
    " the recipeut percevoir une commissionjump to topeut-être devriez-vous lancer une recherchejump to "
    "videojun 0just another wordpress sitejust for youżywamy ciasteczekjust nowe do not accept any respo"
    "nsibility or liabilityjust watchedjusticejuttu jatkuu mainoksen jälkeenjätä kommenttilog in/regis"
    "terlog ind for at kommenterelog offlog-inlogg innlogg utạo tài khoảnlogga in för att kommenter"
    "alogin to your accountải thêmest lästalogin with facebooklogin with googlelogin/registerloncat k"
    "e kontenlooking for might have been removedlooks like this domain isn't connected to a website yetả"
    "i ứng dụnglooks like you have an ad blockerlorem ipsum dolor sit amet, consectetur adipiscing el"
    "itất cả chuyên mụclos campos obligatorios están marcados conlost passwordlost your passwordl"
    "otterylue kommentitừ chối tất cảlue lisää aiheestalue lisää:lue myös:luetuimmatluister "
    "naar dit artikeluister ook:luk menuž mám předplatnélukk menyluo tunnuslupa kata sandilupa passwo"
    "rdlämna en kommentarlämna ett svarläs hela artikelnläs mer omest læsteläs mer:läs också:läs"
    " uppeut-être qu'une rechercheläs även:læs hele artiklenlæs mere herlæs mere omicrosoft edgelæ"
    "s mere:læs også:læs opexelslên đầu tranglütfen bekleyinlütfen javascriptlưu tên của tô"
    "i, emailmicrosoft-azure-application-gateway/v0middle eastmisleadingmitteilenmixmonday,mondemoneymore"
    " from our partnersmore from the authormore from the weboldalunk sütiketmore from this authormore fr"
    "om this sectionmore from this seriesmore great contentmore great readsmore great storiesmore headlin"
    "esmore in this seriesmore information is available with debug=truemore information on this topicmore"
    " like this on our sitemore on thatmore on this:more on:more optionsmore photos bymore readingmore se"
    "ctionsmore to discover todosmore to exploremore to readmore top newsmore top storiesmore videosmost "
    "emailedmost liked commentsmost likely causesmost popular articlesmost popular newsmost popular stori"
    "esmost read inmost read newsmost read storiesmost recent articlesmost recent postsmost recent storie"
    "smost sharedmost viewedmost watchedmost-readmostra altri commentimostra altromostra commentimostra d"
    "i piùmostra i commentimostra tutti i commentimostrar maismostrar tudomotoringmotorsportmoviesmoże "
    "być powielany i rozpowszechnianymuokkaa evästeasetuksiamusicmusikmust agree to privacy policymust "
    "read:must readsmust see:must-readsmy cartmy dashboardmy favoritesmy favouritesmy feedmy librarymy li"
    "stmy newsmy ordersmy profile log outmy saved articlesmy saved storiesmy storiesmy subscriptionsmy wi"
    "sh listmy wishlistmédiasmég nincs hozzászólásmúsicaphoto:photograph byphotograph:photographs b"
    "yphotography byphysical path c:phát videopin recipepin thispixabayplace your ad hereplan du sitepla"
    "nsplatformplease disable the adplease disable them and try againplease disable your ad blockerplease"
    " download one of these browsersplease enable javascript to view the commentsplease enable js andplea"
    "se enable targeting cookiesplease enable yourplease enter a commentplease enter a search termplease "
    "enter a valid email addressplease enter an answer in digitsplease enter your comment hereplease ente"
    "r your email address hereplease enter your name hereplease include the ray idplease keep commentsple"
    "ase log in toplease log in, or sign uplease loginplease read our commentplease register or sign in w"
    "ith your developer credentialsplease review our commentplease review our privacy policyplease review"
    " the following url and make sureplease share a comment cancel replyplease share this storyplease sig"
    "n in to commentplease stand by, while we don't spamplease subscribe todayplease support usplease tur"
    "n off your adplease turn on javascriptplease update your browserplease wait for verificationplease w"
    "ait while we verify that you are humanplease whitelist your ip";
static_assert(sizeof(text_1) <= 65535); // what the strings of some compilers have room for

inline constexpr char text_2[] =
    "podemos ganhar uma comissãopodemos receber uma comissãopodobné článkypodziel siępogodapokaż w"
    "ięcejpokračovat ve čtenípokračování článku pod reklamoupola wymagane są oznaczonepolecamyp"
    "olitica cookiespolitica de cookiespoliticspolitică de cookiespolitique de confidentialitépolityka "
    "cookiespolityka prywatnościpollpolskipolíticas de privacidadpomiń nawigacjępomiń reklamępopula"
    "r categoriespopular contentpopular in the communitypopular nowe earn from qualifyingpopular postspop"
    "ular readspopular recipespopular right nowe gebruiken cookiespopular searchespopular tagspopular thi"
    "s weekpopular topicspopular videospopularnepost recentipost replypost tagspost udostępniony przezał"
    "aduj więcejpost views: 0post was not sent - check your emailpost your commentposted byposted onpost"
    "ed under:posted:potrebbe interessarti anchepotrebbe interessarti:potremmo ricevere una commissionepo"
    "užíváme cookiespoužíváme soubory cookiepovolit všepowered by bloggerpowered by discoursepower"
    "ed by ghostpowered by google translatepowered by jettypowered by litespeed web server tudopowered by"
    " outbrainpowered by perimeterxpowered by shopifypowered by squarespacepowered by taboolapowered by v"
    "bulletinpowered by wixpowered by wordpress.com vipowiązane tematypowrót do strony głównejpozosta"
    "ło 0% artykułupožadovaná stránkapracapreferências de cookiesprenumerataprenumerera på vårt n"
    "yhetsbrevai al piè di paginapress contactspress esc to closepress roompress space or enterpressemit"
    "teilungenprevent getting this page in the future is to use privacy passprevious 0 nextprevious artic"
    "lenext articleprevious imageprevious nextprevious post:previous slideprevious storyprevious:pricingp"
    "rimary menuprint subscriptionprint this articleprint this pageprint this recipeprint-friendly versio"
    "nprinter friendlyprinter-friendly versionprivacy optionsprivacy overview all 0privacy policiesprivac"
    "y preference centerprivacy statementprivacy/cookie policyprivatlivspolitikpro přidání komentáře"
    "probeer het later nog eensprobeer het later opnieuwe have detected that you are usingprobeer het opn"
    "ieuwe konden de paginaproceed to checkoutprocess personal data such asprocess your personal dataprod"
    "ukteprogress: 0%prohibida su reproducciónprojectsprojektepromoted by outbrainpromoted by taboolapro"
    "moted contentpromoted links promoted linkspropertyprossimo articoloproudly powered byprove you are h"
    "umanprove you're not a robotproxy ip: 0przeczytaj cały artykułprzeczytaj również:przeczytaj takż"
    "e:przeczytaj też:przeczytaj więcejprzejdź do artykułuprzejdź do głównej treściprzejdź do me"
    "nu głównegoprzejdź do nawigacjiprzejdź do serwisuprzejdź do stopkiprzejdź do treściprzejdź d"
    "o wyszukiwarkiprzejdź do zawartościprzepraszamy, ale stronaprzepraszamy, podana stronaprzepraszamy"
    ", stronaprzeskocz do treścipräsentiert vonpubblicita'pubbliredazionalepubli-communiquépubli-repor"
    "tagepubli-rédactionnelpublic noticespublication datepublicitepublieditorialpublikationenpubliredazi"
    "onalepublireportagepublirreportagempublirreportajepublirédactionnelpublisert:publish datepuede reci"
    "bir una comisión por las compras realizadas a través depuedes darte de baja en cualquier momentopu"
    "lar anúnciopular para conteúdopular para o conteúdo principalpuzzles & gamespředchozí článekp"
    "řejít k hlavnímu obsahupřejít k obsahupřejít na hlavní stránkupřejít na obsahpřeskočit "
    "na obsahpřečtěte si také:přečíst celý článekpřidat komentářpřihlaste se k odběrupřih"
    "lásit k odběru newsletterupřijmout všechny cookiesquality levelsquay lại trang chủquay về "
    "trang chủquesto sito utilizza i cookiequesto sito web usa i cookiequesto sito web utilizza cookieq"
    "uesto sito web utilizza i cookiequi sommes-nousquick linksquicklinksquizzesquizá una búsqueda ayud"
    "equiénes somosquên mật khẩuvai alla navigazionevain välttämättömätvamos assumir que você"
    " está satisfeitovastaavat numbervaya! no se puede encontrar esa páginavaše e-mailová adresa nebu"
    "de zveřejněnaver videoveranstaltungenveranstaltungskalenderverder lezenvereiste velden zijn gemark"
    "eerdvergelijkbare artikelenvergelijkbare berichtenverhaal gaat verder onder de advertentieverify tha"
    "t you are not a robotverify you are humanverify you are not a robotverify you're humanverifying you "
    "are humanverkehrverwante berichtenveuillez activer javascriptvezi comentariilevezi mai multvezi toat"
    "evezi și:vi använder cookiesvi bruger cookiesvi bruker cookiesvi bruker informasjonskapslervi och "
    "våra partnersvi og vores partnerevi og våre partnerevi verdsetter personvernet dittvi värnar om d"
    "in integritetvi værner om dit privatlivibervideó lejátszásavidéosvietata la riproduzione totale"
    " o parzialeview all articlesview all categoriesview all commentsview all newsview all posts byview a"
    "ll repliesview all responsesview all resultsview all storiesview all threadsview archiveview article"
    "view at amazonview at best buyview at ebayview at etsyview at targetview at walmartview author archi"
    "veview basketview bioview cartview conversationview count: 0view dealsview desktop versionview full "
    "articleview full galleryview full post on facebookview full post on instagramview full post on tikto"
    "kview full post on twitterview full post on xview full post on youtubeview full profileview full sit"
    "eview full size imageview full weather reportview fullsizeview galleryview image in fullscreenview i"
    "n appview in browserview in full screenview larger imageview mobile versionview more commentsview mo"
    "re dealsview more informationview more newsview more postsview more resultsview more storiesview off"
    "ersview on amazonview on best buyview on ebayview on etsyview on facebookview on instagramview on ta"
    "rgetview on threadsview on twitterview on walmartview onlineview original content to downloadview or"
    "iginal content:view photosview postview preferencesview priceview profileview repliesview slideshowe"
    " kunnen de pagina nietview source version onview the original press releaseview this email in your b"
    "rowserview this post on blueskyview this post on facebookview this post on instagramview this post o"
    "n linkedinview this post on threadsview this post on tiktokview this post on twitterview this post o"
    "n xview vendorsviimeisimmät artikkelitviralvis flerevis kommentarervis merevisa flervisa kommentare"
    "rvisa mervisit facebook pagevisit instagram pagevisit linkedin pagevisit our facebook pagevisit our "
    "fullvisit our homepagevisit our websitevisit our youtubevisit twitter pagevisit us on facebookvissza"
    " a főoldalravissza a kezdőlapravissza a tetejérevisualizza questo post su instagramvisualizza su "
    "instagramvisualizza su twittervkontaktevocê está em:voir cette publication sur instagramvoir plusv"
    "oir sur instagramvoir sur twittervoir sur youtubevoir tous les articlesvoir tous les commentairesvoi"
    "r toute l'actualitévoir toutes les actualitésvolg ons ook opvolg ons op facebookvolgend artikel:vo"
    "lgend bericht:volgende artikelvoltar ao iníciovoltar ao topovoltar para o topovolunteervolver al in"
    "icio de la páginavolver al principiovolver arribavorheriger beitragvorig artikel:vorig bericht:vori"
    "ge artikelvorlesenvornamevotre adresse courriel ne sera pas publiéevotre adresse de messagerie ne s"
    "era pas publiéevotre adresse e-mail ne sera pas publiéevotre adresse email ne sera pas publiéevot"
    "re adresse mail ne sera pas publiéevotre navigateur n'est pas à jourvotre navigateur ne prend pas "
    "en chargevotre navigateur ne supporte pasvous acceptez l'utilisation des cookiesvous acceptez notre "
    "utilisation des cookiesvous désabonner à tout momentvous désinscrire à l'aide des liens de dési"
    "nscriptionvous désinscrire à tout momentvous êtes ici :vous êtes ici:vstoupit do diskusevstoupit"
    " do diskuzevulnerability disclosurevuoi provare con una ricercavytisknout článekvyžadované infor"
    "mace jsou označenyválasz megszakításaváš prohlížeč nepodporujevážíme si vašeho soukromí"
    "více informacívídeosvề đầu trangwe maken gebruik van cookieswe may earn a commissionwe may e"
    "arn a small commissionwe may earn an affiliatewe may earn commissionwe may get a commissionwe may re"
    "ceive a commissionwe may receive compensationwe need your supportwe noticed you're usingwe recommend"
    "we respect your privacy. unsubscribewe think you'll likewe use cookieswe use essential cookieswe use"
    " necessary cookieswe use our own cookieswe value your privacywe will be back shortlywe won't send yo"
    "u spamwe'll be right backwe're having trouble findingwe're having trouble loadingwe're hiringwe're v"
    "erifying your browserwe've detected that javascriptwe've detected that youwe've detected unusual act"
    "ivitywe've noticed youweather data byweather forecastweboldalunkon sütiketwechatwees de eerste die "
    "reageertwees de eerste om te reagerenweiboweiger cookiesweiter lesenweiter nach der werbungweitere a"
    "rtikelweitere informationenweiterlesenwelcome to nginxwelcome to wordpress. this is your first post."
    " edit or delete it, then start writingwelcome! log into your accountwelcome!log into your accountwel"
    "kom bij wordpress. dit is je eerste berichtwellnesswenn du ein mensch bist, lasse das feld leerwenn "
    "sie über einen dieser links etwas kaufen, erhaltenwerbeanzeigeweren't expecting a 0 for this pathwe"
    "tterwhat are you looking forwhat can i do to prevent this in the futurewhat can i do to resolve this"
    "what do you thinkwhat happenedwhat others are readingwhat others readwhat people are readingwhat to "
    "read nextwhat to watch nextwhat we dowhat's hotwhat's popularwhat's trendingwhat's your reactionwhat"
    "s appwhen you buy through our linkswhen you purchase through linkswherever you get your podcastswhit"
    "e paperswhitelabel error pagewhitelist our sitewhitelist this sitewhitelist uswhitepaperswho we arew"
    "hoa there, pardnerwhoops, looks like something went wrongwhy am i seeing this pagewhy choose uswhy d"
    "id this happenwhy do i have to complete a captchawhy have i been blockedwhy is this verification req"
    "uiredwhy this adwij en onze 0 partnerswij en onze partners gebruikenwij en onze partners slaanwij ge"
    "bruiken cookieswij maken gebruik van cookieswij plaatsen cookieswikimedia commonswill remain strictl"
    "y confidentialwinewir nutzen cookieswir verwenden cookieswir über unswirtschaftwissenschaftwithout "
    "prior written permissionwithout the express written permissionwithout the prior written permissionwi"
    "thout warranty of any kindwohnenwpis zawiera linki afiliacyjnewrite commentwrite for uswrite to uswr"
    "ite your commentwróć na góręwróć na stronę głównąwygląda na to, że nicwymagane pola są "
    "oznaczonewyniki wyszukiwania dlawyrażam zgodę na otrzymywanie informacji handlowychwyrażam zgodę"
    " na przetwarzanie moich danych osobowychwyszukajwyszukiwarkawywiadywyłącz adblockwyślij komentarz"
    "drowiewyświetl ten post na instagramiewłącz obsługę javascriptzgadzam się na przetwarzanie moi"
    "ch danych osobowychzgadzasz się na użycie plików cookiezgadzasz się na używanie plików cookiez"
    "godazgodnie z aktualnymi ustawieniami przeglądarkizgodę na użycie plików cookiezgodę na używan"
    "ie plików cookiezgłoś błądzkopírovat odkaznajdujesz się:zobacz całośćzobacz również:zoba"
    "cz także:zobacz też:zobacz więcejzobacz wszystkiezobrazit komentářezobrazit vícezoekenzoekresu"
    "ltaten voorzoom imagezostaw komentarzostaw odpowiedź anuluj odpowiedźródło:zprávyzpět na hlavn"
    "í stránkuzpět na úvodní stránkuzpět nahoruzrušit odpověď na komentářzum anfangzum artike"
    "lzum hauptinhalt springenzum seitenanfangzurück zur übersicht© copyright adnkronos© copyright an"
    "sa© copyright lapresse© dpa-infocom© efe© europa press© foto© riproduzione riservata© все "
    "права защищены¿quieres probar una búsquedaáfricaînapoi la pagina principalăînapoi"
    " la prima paginăînapoi susîncarcă mai multeöppna menynúltima horaúltimas noticiasúltimas not"
    "íciasücretsiz üye olüye girişiüzgünüz, aradiğinizý kiến bạn đọc thêm:ý kiến củ"
    "a bạnčtěte také:čtěte téžčtěte více:číst dálčíst víceđóng quảng cáođăng ký"
    " nhận bản tinđăng ký nhận tinđể lại một bình luậnđịa chỉ email của bạn s"
    "ẽ khôngđọc tiếpżaden utwór zamieszczony w serwisieακολούθησέ μασχετικά "
    "θέματα πιο δημοφιλή άρθρακούστε το άρθροακύρωση απάντ"
    "ησησχετικέσ ειδήσεισχολιάστε το άρθροαντιγραφή συνδέ"
    "σμουαποδέχομαιαποδοχή όλων των cookiesαποθήκευσε το όνομ"
    "ά μουαποστολή με emailαπόρριψη όλωναυτή η ιστοσελίδα χρη"
    "σιμοποιεί cookiesαυτόσ ο ιστότοποσ χρησιμοποιεί cookiesαφήστ"
    "ε ένα σχόλιοαφήστε μια απάντηση ηλ. διεύθυνση σασ δεν δ"
    "ημοσιεύεταιαφήστε το σχόλιό σασγράψτε ένα σχόλιογραφτ"
    "είτε στο newsletterδείτε ακόμαδείτε επίσησ:δείτε περισσότε"
    "ρα νέαδείτε τα σχόλιαδείτε όλαδεν υπάρχουν σχόλιαδημο"
    "σίευση σχολίουδιαβάστε ακόμα:διαβάστε ακόμη:διαβάστε "
    "επίσησ:διαβάστε περισσότερα:διαβάστε όλο το άρθροδιαφ"
    "ημίσεισεγγραφείτε στο newsletterεμείσ και οι συνεργάτεσ μα"
    "σεπιστροφή στην αρχική σελίδαεπιστροφή στην κορυφήεπό"
    "μενο άρθροη σελίδα που αναζητάτελευταία νέαη σελίδα πο"
    "υ ζητήσατε δεν βρέθηκεη σελίδα που ψάχνετελευταίεσ ειδ"
    "ήσειση συνέχεια του άρθρου μετά τη διαφήμισηκάντε κλικ"
    " για κοινοποίηση στο facebookκανένα σχόλιοκατεβάστε την εφ"
    "αρμογήκοινοποιήστε στο facebookκοινοποιήστε τομετάβαση σ"
    "το κύριο περιεχόμενομετάβαση στο περιεχόμενομοιράσου"
    " τομοιραστείτε το άρθροξέχασεσ τον κωδικό σουξεχάσατε"
    " τον κωδικό σασπαράκαμψη προσ το κυρίωσ περιεχόμενοπαρ"
    "όμοια άρθραπολιτική cookiesπροηγούμενο άρθροπροσθήκη σχο"
    "λίουπρόσφατα άρθραρυθμίσεισ cookiesτα υποχρεωτικά πεδία "
    "σημειώνονταιφόρτωση περισσότερωνχάρτησ ιστοτόπουχορ"
    "ηγούμενο περιεχόμενοχρησιμοποιούμε cookiesχρόνοσ ανάγνω"
    "σησ: 0 λεπτάактивная гиперссылка обязательна правах ре"
    "кламы используем cookieбез письменного разрешения редакц"
    "ии нажмите ctrl+enterбольше материаловам может быть интере"
    "сно:будь-яке використання матеріалів сайтузнать больш"
    "ебільше новина сайте возникла критическая ошибка 0. стр"
    "аница не найдена сайте используются cookieваш e-mail не буде"
    "т опубликованаверх страницываш адрес email не будет опуб"
    "ликованажмите для печатизвините, запрашиваемая вами с"
    "траница не существуета натисніть ctrl+enterваш адрес элект"
    "ронной почты не будет опубликованажмите здесь, чтобы п"
    "оделиться в facebookваш браузер не поддерживаетакож читай"
    "те:ваш браузер не підтримуєваш браузер устарелента нов"
    "остейваша e-mail адреса не оприлюднюватиметьсякщо ви зна"
    "йшли помилкуправление cookieваша email адреса необходимо вк"
    "лючить javascriptвернуться в начало проектегиперссылка на "
    "источник обязательнажмите, чтобы открыть на facebookверну"
    "ться к началусі новинизвините, страница не найденажмит"
    "е, чтобы поделиться в telegramвернуться на главную страниц"
    "усі права захищені натисніть ctrl+enterвернуться наверхвже"
    " є передплатакой страницы не существуетекст:включите j"
    "avascriptвозможно, она была удалена или перемещеналаштуван"
    "ня cookieвозможно, страница была удаленаписать комментар"
    "ийвойдите, чтобы оставить комментарийвойтиспользован"
    "ие материалов разрешено толькоментарів ще немаєвремя "
    "чтения:все комментарии закрытывсе материалывсе новост"
    "использование материалов сайтавсе статьи по темевсі к"
    "оментарінші новинивсі новинивсі права захищенівходае"
    "те согласие на обработку персональных данныхвы здесь:в"
    "ы находитесь здесь:выбор редакциивыделите ее и нажмите"
    " ctrlвыделите фрагмент и нажмите ctrlвідхилити всетевое из"
    "дание «відхилити всіглавнаякщо ви помітили помилкудив"
    "іться також:добавить комментарий отменить ответитьдоб"
    "авить новый комментарийдодати коментаразместить рекл"
    "амудокладнішедоступ запрещенастройки cookieдоступ огран"
    "иченастройки файлов cookieдоступно в google playдругие матери"
    "алы по темезабули парользавантажити додаток основному"
    " контентузавантажити щезагрузить в app storeзагрузить еще"
    "закрыть рекламузалишити відповідьзалишити коментар с"
    "касувати коментарегистрациязалиште коментарезультат"
    "ы поиска:запитувана сторінка не знайденатисніть, щоб п"
    "оділитися в facebookзапрашиваемая страница незапрошенная"
    " вами страница удаленазапрошенная страница незарегист"
    "рироватьсязберегти моє ім'я, e-mailздоровьек сожалению, з"
    "апрашиваемая страница, которую вы искалик сожалению, с"
    "траница не найденакак обрабатываются ваши данные комм"
    "ентариев неткомментариев пока нет комментариевкоммен"
    "тировать статьюконтактылюдям із порушенням зорусский"
    "мапа сайтуматериал доступен только подписчикаматериа"
    "л не найденматеріали за темоюми використовуємо файли c"
    "ookieми та наші партнерими цінуємо вашу конфіденційність"
    "мобильная версиямы используем кукимы используем файлы"
    " cookiesобов'язкові поля позначеніобязательные поля помеч"
    "еныоставить отзывоставьте комментарийоставьте свой к"
    "омментарийотклонить все cookieотключите adblockотключите бл"
    "окировщик рекламыотключить рекламуотправитьоформите"
    " подписку, чтобы оставить комментарий, войдитеоформить"
    " подпискуошибка 0: страница не найденаошибка установки"
    " соединения с базой данныхпартнерский материалпартнер"
    "ский проектпартнерський матеріалперейти до вміступер"
    "ейти до контентуперейти до основного вміступерейти к к"
    "онтентуперейти к навигацииперейти к основному содержа"
    "ниюперейти к основному содержимомуперейти к поискупер"
    "ейти к содержаниюперейти к содержимомупов'язані новин"
    "ипов'язані темиповернутися на головнуповернутися наго"
    "руподелиться в twitterподелиться в whatsappподелиться в вкпод"
    "елиться в телеграмподелиться в фейсбукеподелиться вко"
    "нтактеподелиться новостьюподелиться ссылкой на стать"
    "юподелиться статьейподписаться на нашу рассылкуподпи"
    "саться на новостиподписаться на рассылкуподписка на н"
    "овостиподписка на рассылкуподписывайтесь на telegram-кана"
    "лподписывайтесь на наш telegram-каналподписывайтесь на на"
    "ш канал вподписывайтесь на наш телеграм-каналподпишит"
    "есь на наш newsletterподпишитесь на нашу рассылкуподпишите"
    "сь на рассылкуподпишитесь, чтобы читать всю статьюподі"
    "литися в telegramподілитися в twitterподілитися новиноюподіл"
    "итися посиланнямподілитися статтеюподілитися у facebookп"
    "оділитися у фейсбукпожаловатьсяпоиск по сайтупоказат"
    "и коментаріпоказати щепоказать ещеполитика cookieполити"
    "ка в отношении файлов cookieполитика использования cookieпо"
    "льзовательское соглашениеполітика cookieпосмотреть эту "
    "публикацию в instagramпохожие записипохожие материалыпохо"
    "жие новостипохожие статьипошук по сайтупредыдущая зап"
    "ись:предыдущая статья:при использовании любых материа"
    "ловпри перепечатке ссылкапри цитировании активнаяпри"
    "йняти всеприйняти всі файли cookieпринять cookieпринять все"
    " cookieпринять все файлы cookieпринять и закрытьпродовження"
    " після рекламипродовжуючи користуватися сайтомпродол"
    "жение под рекламойпродолжение после рекламыпрокрутит"
    "ь вверхпропустити до контентупропустить рекламупідпи"
    "сатись на розсилкупідписатися на розсилкупідписуйтес"
    "ь на наш telegramпідписуйтесь на наш каналпідписуйтеся на "
    "нашпідпишіться на розсилкуреклама на сайтереклама ооо"
    "реклама реклама, ооореклама. аореклама. ипреклама. ооор"
    "еклама. паореклама. продолжение нижереклама. рекламода"
    "тель: ооореклама: ооорекламний матеріалрекламное объя"
    "влениерекламный блокрекламный материалсвежие записис"
    "касувати відповідьскачайте наше приложениескачайте п"
    "риложениескачать приложениескрыть рекламуследующая з"
    "апись:следующая статья:слушать статьюсмотреть всесмот"
    "реть такжесмотрите также:сначала новыесначала старыес"
    "огласен с использованием cookieсоглашаетесь на использов"
    "ание cookieсоглашаетесь на использование файлов cookieсогла"
    "шаетесь с использованием cookieсоглашаетесь с использова"
    "нием файлов cookieсообщить об опечаткесообщить об ошибке"
    "сохранить мое имя, emailстатья продолжается после реклам"
    "ысторінка, яку ви шукаєтесторінки не існуєстраница, ко"
    "торую вы ищетесхожі новинисхожі статтіфорумфотоцей ве"
    "бсайт використовуєцей сайт використовує akismetцей сайт в"
    "икористовує cookieцей сайт використовує файли cookieчитайте"
    " еще:читайте нас учитайте по теме:читайте также:читайте"
    " також:читайте ще:читати більшечитати далічитати повні"
    "стючитати також:читать далеечитать дальшечитать подро"
    "бнеечитать полностьючитать статьючитать также:щоб зал"
    "ишити коментарэто видео недоступноэтот материал досту"
    "пен толькоэтот сайт использует cookieэтот сайт используе"
    "т файлы cookieאולי גם יעניין אותךאולי יעניין אותךאולי יענ"
    "יין אתכםאין תגובות עדייןאנו משתמשים בעוגיותוכן מקודםא"
    "נחנו משתמשים בעוגיותוכן שיווקידיעות נוספותפריט ראשיתו"
    "ף בוואטסאפוסטים אחרוניםאשר הכל הזכויות שמורותאתר זה מש"
    "תמש בקובציאתר זה עושה שימוש באקיזמטען עוד באותו נושאבח"
    "זרה למעלהאתר משתמש בעוגיותביטול תגובהגדרות עוגיותדחה "
    "הכלבטלחץ כדי לשתף בפייסבוקבל הכלחצו כדי לשתף כתבהדף המ"
    "בוקש לא נמצאדילוג לתוכן העיקרידלג אל תוכןדלג לתוכן העי"
    "קרידלג לתוכן הראשיתוף בטוויטרהדף לא נמצאהדף שחיפשתפו א"
    "ת הכתבהדפדפן שלך אינוהוסיפו תגובהוסף תגובהוספת תגובהו"
    "רידו את האפליקציהירשמו לניוזלטרהכי נקראותהמשיכו לקרוא"
    "המשך אחרי הפרסומתהמשך הכתבה לאחר הפרסומתהמשך קריאהנצפ"
    "ות ביותרהנקראות ביותרהעמוד לא נמצאהעמוד שחיפשתפו בפיי"
    "סבוקרא גם:העתק קישורהעתקת קישורהצג עוד בנושא:הצג תגובו"
    "תהצהרת נגישותהצטרפו לערוץהקישור הועתקרא עודהרשמה לניו"
    "זלטרהרשמו לניוזלטרהשאר תגובהשארת תגובהחזרה לדף הביתחז"
    "רה לעמוד הביתכתבות נוספותכתבות קשורותכתוב תגובהכתובת "
    "האימייל שלך לא תפורסםכתיבת תגובהלכל הכתבותלכל התגובות"
    "מאמרים נוספיםמדיניות עוגיותמפת האתרעקבו אחרינו בפייסב"
    "וקראו גם:פוסטים קשוריםקראו עוד:שיתוף בפייסבוקשכחת סיסמ"
    "השכחתי סיסמהשמור בדפדפן זה את השםשתפו כתבהاترك ردا الغ"
    "اء الردیدگاهتان را بنویسید لغو پاسخبرهای مرتبطاحفظ اسم"
    "ي والبريد الالكترونيتبع بعد الاعلان مدفوعذرا، الصفحة ا"
    "لتي تبحث عنهاحفظ اسمي، بريدي الالكترونيجب ان تكون مسجل"
    " الدخول ممنوعذرا، الصفحة غير موجودةاخبار متعلقةاخبار م"
    "رتبطاخبار مشابهةاخرين اخبارگذاري بيشتر ببينيد:اخرین ا"
    "خبارگذاری بیشتر ببینید:ادارة ملفات تعريف الارتباطادام"
    "ه خبراي اين سايت محفوظ استفاده از مطالب با ذكر منبعذرا،"
    " لا يمكننا العثورود / ثبت ناما را در شبكههاي اجتماعي دنب"
    "ال كنيدیدگاههای ارسال شده توسط شما را در شبکههای اجتماع"
    "ی دنبال کنیدادامه مطلب پس از تبليغات متنيجب انت تكون مس"
    "جل الدخولا تعبر بالضرورة عن راين سايت از كوكيجب تسجيل ا"
    "لدخول لتتمكنستخدم ملفات الكوكيزر الذهاب الى الاعلى سيا"
    "سة الخصوصية وشروط الاستخداما را دنبال كنيدادامه مطلب پ"
    "س از تبلیغات متنیادامه نوشتهذا المحتوى حصري للمشتركينس"
    "خة محفوظة لدىادخل بريدك الالكتروني للاشتراك خبرنامهذا"
    " المحتوى متاح للمشتركينشاني ايميل شما منتشر نخواهد شدا"
    "ذهب الى الاعلىارسال به دوستانت هنا:ارسال ديدگاهذا المو"
    "قع يستخدم akismetارسال دیدگاهذا الموقع يستخدم الكوكيزارسا"
    "ل نظر بدهیداستفاده از مطالب با ذکر منبعذرا، لم نتمكن من"
    " العثورود به حساب كاربريرجى تفعيل javascriptاستمع الى المقا"
    "ل يستمر بعد الاعلان ممولا تعليقاتابع احدث الاخبار عبر ت"
    "طبيقبول الكلا توجد تعليقات بعداستمع الى هذا المقال يعب"
    "ر عن راين وب سايت از كوكيرجى تفعيل جافاستمع للخبراي عضو"
    "يت در كانالاراء الواردة لا تعبرای این سایت محفوظ استمع "
    "للمقالات ذات صلةاشتراك گذاري در تلگراما را دنبال کنیدا"
    "شتراك گذاري در توييتربما يعجبك ايضاشتراكگذاريرجى تمكي"
    "ن javascriptاشتراک خبرنامهذا الموقع يستخدم ملف تعريف الارتب"
    "اطاشتراک گذاری در تلگرامادة اعلانيةاشتراک گذاری در توی"
    "یتربما يهمكپي لينك كپي شداشتراکگذاریاشترك في القائمة ا"
    "لبريديةاشترك في النشرة الاخباريةاشترك في النشرة البري"
    "ديةاشترك في نشرتناضغط لتشارك على تويترفتن به محتواي تب"
    "ليغاتيستخدم موقعنا ملفات تعريف الارتباطاضغط للمشاركة "
    "على تويترفتن به نوشتههاضف تعليقا جديداضف تعليقكاعدادا"
    "ت الخصوصيةاعدادات ملفات تعريف الارتباطاعلاناتابع اخر "
    "الاخبار عبرای عضویت در کانالانتقال الى المحتوى اعلانيس"
    "تخدم هذا الموقع ملفات تعريف الارتباطاعلمني بالمواضيع ا"
    "لجديدةاعلمني بمتابعة التعليقات (0اعلن معناعلن هناغلاق "
    "الاعلانتقل الى المحتوى الرئيسياسة الكوكيزاقرا المزيد:"
    "اقرا ايضا:اقرا كذلك:اكتب تعليقاكتب تعليقكاكمل القراءة "
    "المزيد من المشاركاتابع القراءة بعد الاعلانشاء حساب جدي"
    "دترين اخبارفض الكلا توجد نتائجدیدترین اخبارفض جميع ملف"
    "ات تعريف الارتباطالتجاوز الى المحتوى الرئيسياسة ملفات"
    " تعريف الارتباطالتخطي الى المحتوى الرئيسيستمر المقال ب"
    "عد الاعلانقر للمشاركة على فيسبوكالتعليقات مغلقةالحقول"
    " الالزامية مشار اليهالرجاء تفعيل javascriptالرجوع الى الاعل"
    "ىالرجوع الى الصفحة الرئيسيةالصفحة التي تحاول الوصولا ي"
    "عبر بالضرورة عن راي الموقعنا يستخدم ملفاتابعوا اخر اخب"
    "ارنا علىالصفحة المطلوبة غير موجودةالعربيةالعودة الى ا"
    "لاعلىالعودة الى الرئيسيةالعودة الى الصفحة الرئيسيةالع"
    "ودة للاعلىالعودة للصفحة الرئيسيةالمقالات المنشورة تعب"
    "ر عنشانی ایمیل شما منتشر نخواهد شدالوسوم:انقر لمشاركة ا"
    "لخبرو به بالا يوجد تعليقاتابعوا اخر الاخبار عبرمز عبور"
    " را فراموش كردهايداین سایت از کوکیاین وب سایت از کوکیبا"
    "زگشت به بالابازگشت به صفحه اصليس هناك تعليقاتازهترين ا"
    "خبارمز عبور را فراموش کردهایدبازگشت به صفحه اصلینک کپی"
    " شدباستمرارك في استخدام هذا الموقع يستخدم ملفات تعريف ا"
    "لارتباطباستمرارك في تصفحه مورد نظر شمابخشهاي موردنياز"
    " علامتگذاريبخشهای موردنیاز علامتگذاریبدون ديدگاهل لدي"
    "ك حسابدون دیدگاهل نسيت كلمة المرورگر شما ازبدون نظر دهي"
    "دبمواصلة تصفح الموقعذرا، هذه الصفحة غير موجودةبه اشترا"
    "ك بگذاريدبه اشتراک بگذاریدبه كانال تلگرامتابعة القراء"
    "ةبه کانال تلگرامتاسفانه صفحه مورد نظر يافت نشدبيشتر بخ"
    "وانيد:بیشتر بخوانید:تازهترین اخباروابط اعلانيةتاكيد ا"
    "ختياراتيتحميل التطبيقبول جميع ملفات تعريف الارتباطتحم"
    "يل المزيد من التفاصيلطفا جاوا اسكريپتخط الى المحتوى مد"
    "فوعرض الكلطفا جاوا اسکریپتخطى الى المحتوى مموللاعلان م"
    "عناتخطي الاعلانظر دهیدتفعيل الاشعاراتفعيل التنبيهاتم"
    " رفض الوصولم يتم العثور على الصفحةتمام حقوق مادي و معنو"
    "ي اين سايت متعلقبول ملفات تعريف الارتباطتمام حقوق مادی"
    " و معنوی این سایت متعلقبول همهمچنين بخوانيد:تمامي حقوقت"
    " القراءة:تمامی حقوقد يعجبك ايضاتمت مشاركة منشور بواسطة"
    "تنظيمات كوكيتنظیمات کوکیتوافق على استخدام ملفات تعريف"
    " الارتباطتوافق على استخدامنا لملفات تعريف الارتباطثبت"
    " نظرات بينندگانظرات بینندگانظرات حاوي توهينظرات حاوی ت"
    "وهینظرات كاربرانظرات کاربرانظراتي كه حاويجستجو برايجس"
    "تجو برایجستجوي پيشرفتهمچنین بخوانید:جستجوی پیشرفتهنوز"
    " نظري ثبت نشده استجميع الاخبارپورتاژ اگهيجميع الحقوق م"
    "حفوظةجميع المقالات تعبر عنظراتی که حاویجميع حقوق النشر"
    " محفوظةحتما بخوانيد:حتما بخوانید:حمل التطبيقد يهمك ايض"
    "ا:حمل تطبيقناذخيره نام، ايميل و وبسايتذخیره نام، ایمیل"
    " و وبسایترپورتاژ اگهیسجل بريدك الالكترونيشارك الخبرشا"
    "رك المقالات متعلقةشارك عبر البريدشارك على فيسبوكشارك ع"
    "لى واتسابشارك هذا الخبرشارك هذا المقالات مرتبطشارك هذا"
    " الموضوعات ذات صلةشاركها على فيسبوكشاهد المزيدشاهد ايض"
    "ا:شاهدي ايضاصفحه مورد نظر پيدا نشدصفحه مورد نظر پیدا نش"
    "دصفحه مورد نظر یافت نشدصفحه يافت نشدصفحه پيدا نشدصفحه پ"
    "یدا نشدصفحه یافت نشدصفحهاي كه به دنبالم يتم العثور على "
    "اي نتائجصفحهای که به دنبالم يتم العثور على نتائجعرض الم"
    "زيدعرض هذا المنشور على instagramعضويت در خبرنامهنوز نظری ثب"
    "ت نشده استعضویت در خبرنامهعفوا الصفحة غير موجودةعفوا، "
    "الصفحة التيعفوا، الصفحة غير موجودةقد يهمك:لن يتم نشر ال"
    "بريد الالكترونيلن يتم نشر عنوان بريدك الالكترونيلن ينش"
    "ر بريدك الالكترونيمتصفحك لا يدعمحتوای تبلیغاتیمدة الق"
    "راءة:مساحة اعلانيةمشاركة المقالات مشابهةمشاركة عبر ال"
    "بريدمشاركة عبر واتسابمشاهدة الكلمشاهده بيشترمشاهده بی"
    "شترمشاهده همهمطالب مرتبط:مطالب مشابهمن فضلك قم بتفعيلم"
    "واضيع ذات صلة:مواضيع متعلقةمواضيع مشابهةموافق على ملفا"
    "ت تعريف الارتباطموضوعات متعلقةنقشه سايتنقشه سایتنمايش"
    " بيشترنمایش بیشترورود به حساب کاربریورود و ثبت نامپذير"
    "ش همه كوكيهاپذيرفتن همهپذیرش همه کوکیهاپذیرفتن همهپرب"
    "ازديدترين اخبارپربازديدهاپربازدیدترین اخبارپربازدید"
    "هاپربحثترينپربحثترینپربينندهترينپربینندهترینپرش به "
    "محتواکلیه حقوقکپی لینکअगली बार जब मैं टिप्पण"
    "ी करूँअगली बार टिप्पणी करने के लिएक उत"
    "्तर देंअधिक जानेंअधिक देखेंअधिक पढ़े"
    "ंअधिक पढ़ेंअन्य खबरें:अन्य ख़बरेंअन्य"
    " ख़बरेंअपना पासवर्ड भूल गएक टिप्पणी छोड"
    "़ेंअपनी टिप्पणी देंअपनी टिप्पणी लिखे"
    "ंअपनी प्रतिक्रिया देंअपनी राय देंअपन"
    "ी राय लिखेंअस्वीकरण:आगे पढ़ेंआगे पढ़ें"
    "आपका ई-मेल पता प्रकाशित नहींआपका ईमेल "
    "पता प्रकाशित नहींआपने गलत ईमेल पता दर्"
    "जवाब रद्द करेंआवश्यक फ़ील्ड चिह्निता"
    "ज़ा खबरेंआवश्यक फ़ील्ड्स चिह्निताज़ा"
    " ख़बरेंआवश्यक फील्ड चिह्निताजा समाचा"
    "रआवश्यक फील्ड्स चिह्निताज़ा खबरेंआवश्"
    "यक फ़ील्ड चिह्निताज़ा ख़बरेंआवश्यक फ़ील्"
    "ड्स चिह्नितइन्हें भी पढ़ें:इन्हें भी प"
    "ढ़ें:इस खबर को एनडीटीवी टीमुखपृष्ठ नहीं"
    " मिलाइस खबर को शेयर करेंइस ख़बर को शेयर"
    " करेंइस पोस्ट को इंस्टाग्राम पर देखेंइ"
    "स ब्राउजर में मेरा नामुख्य पृष्ठ पर जा"
    "एंइस ब्राउज़र में मेरा नामुख्य विषयवस"
    "्तु में जाएंइस ब्राउज़र में मेरा नामुख्"
    "य सामग्री पर जाएँइस लेख को शेयर करेंइस"
    " लेख को सुनेंइस लेख में दी गई जानकारीइस"
    " वेबसाइट का उपयोग जारीइस ख़बर को शेयर कर"
    "ेंइसे छोड़कर आगे बढ़ेंइसे छोड़कर सामग"
    "्री पर बढ़ने के लिएक टिप्पणी छोड़ेंइसे "
    "छोड़कर आगे बढ़ेंइसे छोड़कर सामग्री पर बढ़न"
    "े के लिएक टिप्पणी भेजेंइसे भी देखेंइसे"
    " भी पढ़ें-इसे भी पढ़ें:इसे भी पढ़ें-इसे भ"
    "ी पढ़ें:इसे शेयर करेंउत्तर छोड़ देंउत्त"
    "र छोड़ेंउत्तर छोड़ देंउत्तर छोड़ेंउत्त"
    "र रद्द करेंएप डाउनलोड करेंऐप डाउनलोड क"
    "रेंऔर खबरेंऔर ख़बरेंऔर देखेंऔर पढ़ें"
    ":और पढ़ें:और ख़बरेंकंटेंट पर जाएंकमेंट क"
    "रने के लिए लॉग इन करेंकमेंट करेंकमेंट "
    "लिखेंकहानी विज्ञापन के नीचे जारी हैकी"
    " टीम ने संपादित नहीं किया हैकुकी नीतिक"
    "ुकी सेटिंग्संबंधित खबरें:कुकीज नीतिक"
    "ुकीज़ नीतिकुकीज़ नीतिकुछ गलत हो गयाकुछ"
    " नहीं मिलाकृपया javascriptकृपया एड ब्लॉकरकृप"
    "या जावास्क्रिप्टिप्पणियां देखेंकृपय"
    "ा प्रतीक्षा करेंकृपया विज्ञापन अवरोध"
    "के साथ जुड़ने के लिए यहां क्लिक करेंके"
    " साथ जुड़ने के लिए यहां क्लिक करेंकॉपीर"
    "ाइट ©कोई टिप्पणी नहींकोई परिणाम नहीं म"
    "िलाक्षमा करें, आप जिसंबंधित ख़बरेंक्ष"
    "मा करें, यह पेज नहीं मिलाखबर शेयर करेंख"
    "बर सुनेंख़बर सुनेंखोज परिणामुख्य साम"
    "ग्री पर जाएंखोजेंटिप्पणी करने के लिए ल"
    "ॉगिन करेंटिप्पणी करेंटिप्पणी जोड़ेंट"
    "िप्पणी जोड़ेंटिप्पणी पोस्ट करेंटैग:टै"
    "ग्स:ट्विटर पर शेयर करने के लिएट्विटर प"
    "र शेयर करेंठीक हैडिस्क्लेमर:देश और दुन"
    "िया की ताजा खबरेंदोस्तों के साथ शेयर क"
    "रेंनमस्ते दुनियानोट: इस खबरनोटिफिकेश"
    "न चालू करेंन्यूजलेटर सब्सक्राइब करें"
    "न्यूज़लेटर सब्सक्राइब करेंन्यूज़लेटर"
    " सब्सक्राइब करेंपढ़ने का समयह भी देखें"
    ":पूरा पढ़ेंपूरा पढ़ेंपूरा लेख पढ़ेंपूर"
    "ा लेख पढ़ेंपूरी खबर पढ़ेंपूरी खबर पढेंप"
    "ूरी खबर पढ़ेंपूरी ख़बर पढ़ेंपूरी ख़बर पढ़"
    "ेंप्रतिक्रिया रद्द करेंप्रायोजित साम"
    "ग्रीपढ़ने का समयह भी पढ़े:फ़ेसबुक पर शे"
    "यर करेंफ़ॉन्ट साइज़फेसबुक पर शेयर करन"
    "े के लिएफेसबुक पर शेयर करेंफेसबुक पेज "
    "लाइक करें औरफॉन्ट साइजभाषा की टीम ने स"
    "ंपादित नहींभाषा चुनेंमुख्य सामग्री प"
    "र जायेंमेनू खोलेंमेन्यू खोलेंमैं सहम"
    "त हूँमैं सहमत हूंयह भी पढ़ें -यह भी पढ़े"
    "ं-यह भी पढ़ें:यह भी पढ़े:यह भी पढ़ें -यह भी "
    "पढ़ें-यह भी पढ़ें:यह वेबसाइट कुकीजयह शेय"
    "र करेंयह साइट कुकीज़यह साइट कुकीज़यह सा"
    "इट स्पैम को कम करनेयहां विज्ञापन देंये"
    " भी देखें:ये भी पढ़े:ये भी पढ़ें -ये भी पढ"
    "़ें-ये भी पढ़ें:ये भी पढ़े:ये भी पढ़ें -ये भ"
    "ी पढ़ें-ये भी पढ़ें:लिंक कॉपी करेंलेख विज"
    "्ञापन के नीचे जारी हैलेटेस्ट खबरेंलोड"
    " हो रहा हैविज्ञापन के बाद खबर जारी हैवि"
    "ज्ञापन के बाद जारीविज्ञापन बंद करेंवि"
    "ज्ञापन हटाएंवीडियो उपलब्ध नहीं हैवीड"
    "ियो चलाएंवीडियो देखेंवेबसाइट पर बने र"
    "हनेव्हाट्सएप पर शेयर करेंव्हाट्सऐप प"
    "र शेयर करेंश्रेणी:संबंधित पोस्टसंबंध"
    "ित लेखसंबंधित विषयसंबंधित समाचारसंबं"
    "धित ख़बरेंसब देखेंसभी अस्वीकार करेंसभ"
    "ी कमेंट्स देखेंसभी कुकीज स्वीकार करें"
    "सभी कुकीज़ स्वीकार करेंसभी कुकीज़ स्वी"
    "कार करेंसभी टिप्पणियाँ देखेंसभी टिप्"
    "पणियांसभी देखेंसभी स्वीकार करेंसम्बं"
    "धित खबरेंसम्बंधित ख़बरेंसम्बंधित समा"
    "चारसम्बंधित ख़बरेंसर्वाधिकार सुरक्षि"
    "तसाइट मैपसाइटमैपसाइन अप करेंसाइन इन क"
    "रेंसाझा करेंसिंडीकेट फीड से सीधे प्रक"
    "ाशितसोशल मीडिया पर शेयर करेंहम कुकीज क"
    "ा उपयोगहम कुकीज़ का उपयोगहम कुकीज़ का उ"
    "पयोगहमसे संपर्क करेंहमारा ऐप डाउनलोड"
    "हमारी मेलिंग सूचीहमारी वेबसाइट कुकीज"
    "़हमारी वेबसाइट कुकीज़हमारे न्यूजलेटरह"
    "मारे न्यूज़लेटरहमारे न्यूज़लेटरहमारे"
    " फेसबुक पेज को लाइकहमारे बारे मेंहमारे"
    " यूट्यूब चैनल कोहमारे व्हाट्सएप ग्रुप"
    "हमारे साथ जुड़ेंहमारे साथ जुड़ेंहमारे"
    " साथ विज्ञापन करेंहमें गूगल समाचार परह"
    "में ट्विटर पर फॉलो करेंहमें फ़ेसबुक, ट"
    "्विटरहमें फेसबुक पर फॉलो करेंहमें फेस"
    "बुक पर लाइकहमें फेसबुक, ट्विटरहमें फॉल"
    "ो करेंहमें फ़ेसबुक, ट्विटरहिंदी खबरों क"
    "े लिएहिन्दीहोम पेज पर जाएंहोमपेज पर जा"
    "एंख़बर सुनेंफ़ेसबुक पर शेयर करेंफ़ॉन्ट स"
    "ाइज़あわせて読みたい:あわせて読みたい】おすすめ記事】お使いのブラ"
    "ウザはサポートされていませんお使いのブラウザーはサポートされていませ"
    "んお客様がお探しのコンテンツへ移動または削除された可能性お探しのペー"
    "ジが存在しませんお探しのページはお探しの記事は広告の後に続きますべて"
    "のクッキーを受け入れるがシェアした投稿が付いている欄は必須項目ですべ"
    "て受け入れるこちらの記事も:こちらも】こちらも読まれています】このサ"
    "イトではcookieこのサイトで重大なエラーが発生しましたこのサイトに掲載の"
    "記事・写真の無断転載を禁ずこのサイトはcookieこのサイトはスパムを低減す"
    "るためにこのページの本文へジャンプライバシーポリシーに同意したものと"
    "このページは存在しませんこの動画は再生できませんこの後に広告が入りま"
    "すべて同意するこの投稿をinstagramで見るこの記事が気に入ったらこの記事に"
    "は広告をスキップこの記事は会員限定記事ですべて拒否するこの記事は有料"
    "会員登録をするとこの記事は有料記事ですこの記事は無料会員登録はこちら"
    "この記事は約0分で読めますこの記事をシェアするこの記事を共有この記事"
    "を聴くこの記事を読むご利用のブラウザはサポートップ >さらに表示您同意"
    "我们使用cookieさらに見るさらに読むもっと詳しくはこちらもっと読むアクセ"
    "スが拒否されましたアドセンスポンサー リンクッキーの使用に同意我们的"
    "隐私政策アフィリエイトプログラムの参加者ですアフィリエイト広告を利用"
    "していますカテゴリークッキーポリシークリックして twitterクリックしてtw"
    "itterでクリックしてxで共有クリックして印刷クリックして友達にコメントす"
    "るにはログインコメントはありませんコメントをもっと見るコメントを投稿"
    "するにはログインコメントを書き込むコメントを書くにはログインコメント"
    "を残す コメントをキャンセルコメントを残す 返信をキャンセルコメントを"
    "表示コメントを見るコメントを読むコメントを送信コメントデータの処理方"
    "法の詳細はこちらサイトマップスポンサードリンクスポンサーリンクタイア"
    "ップ広告 広告についてタグ:ツイートするデータベース接続確立エラートッ"
    "プページに戻るトップページへ戻るナビゲーションをスキップニュースレタ"
    "ーに登録ニュースレターを購読ニュースレター登録ページトップへホーム "
    ">ポストするメインコンテンツにスキップメインコンテンツに移動メインコ"
    "ンテンツへスキップメニューを飛ばすメルマガ登録メールアドレスが公開さ"
    "れることはありませんメールアドレスは公開されませんメールマガジン登録"
    "一時的にアクセスできない状況一覧へ一覧を見る上一篇:下一篇:下載app下载"
    "app下载客户端了解 akismet 如何處理網站訪客的留言資料了解您的评论数据如何"
    "被处理了解我们如何处理您的评论数据人人网以下文章未完,請繼續往下閱讀"
    "全文你现在的位置:你的位置:你的浏览器不支持你访问的页面不存在 instagram "
    "查看这篇帖子使用微信扫一扫,保留一切权利保留所有权利免責事項免费订阅"
    "我们使用 cookie全部拒绝全部关闭广告之后继续阅读原文分享到facebook分享到l"
    "ine分享到qq空间分享到twitter分享到微信朋友圈分享到微博分享到新浪微博分享"
    "到朋友圈分享至facebook削除されたか、url加入會員即表示您同意我们使用即表"
    "示您同意我們使用 cookie即表示您同意我們的隱私權政策发布评论发表回复 取"
    "消回复发表评论 取消回复发送评论合わせて読みたい:商品プロモーションを"
    "含む場合があります回到頂部回到顶部回頂端在 instagram 查看這則貼文在此浏"
    "览器中保存我的在瀏覽器中儲存顯示名稱对不起,您查看的对不起,您要访问的"
    "页面丢失了对不起,您访问的页面未找到页面走丢了尚無留言展开全文展开剩"
    "余0%广告内容广告赞助内容広告のあとに記事が続きます広告の下に続きます"
    "広告の後に記事が続きます広告をブロック広告を閉じる広告募集広告掲載に"
    "ついて廣告 (請繼續閱讀本文にスキップ廣告(請繼續閱讀本文へスキップ廣告"
    "之後繼續閱讀更多延伸閱讀:延伸阅读:建立数据库连接时出错当サイトではco"
    "okie当サイトでは、cookie当サイトではアフィリエイト当サイトではクッキー"
    "当サイトのコンテンツにはプロモーション当サイトの内容当サイトはcookie当"
    "サイトは、cookie当サイトはアフィリエイト当ページのリンクには広告当前位"
    "置:微信扫码关注必填欄位標示為必填项已用您同意我们的 cookie您当前的位置"
    ":您所在的位置:您现在所在的位置:您现在的位置:您當前位置:您的位置:您的浏"
    "览器不支持您的浏览器版本过低您的瀏覽器不支援您的电子邮件地址不会被公"
    "开您的电子邮箱地址不会被公开您的邮箱地址不会被公开您要找的页面我們使"
    "用cookie我是广告 请继续往下阅读时间:我是廣告 請繼續往下閱讀打开微信,点"
    "击底部扫描二维码分享找不到您要的頁面不存在找不到網頁找不到頁面抱歉,"
    "你访问的抱歉,您所访问的抱歉,您访问的抱歉,找不到页面抱歉,页面不存在拒"
    "绝所有指定されたurlは存在しません指定されたページが見つかりません指定"
    "されたページは存在しません接受全部cookie接受所有 cookie接受所有cookie推荐"
    "阅读:推薦閱讀:提交评论收听文章新しいコメントをメールで通知新しい投稿"
    "をメールで受け取る新規会員登録日本語が含まれない投稿は显示更多暂无评"
    "论服务器内部错误服务器错误未經授權不得轉載入更多未經許可不得轉載未经"
    "书面授权未经授权不得转载未经授权禁止转载或镜像未经许可不得转载本ウェ"
    "ブサイトに掲載本サイトではcookie本サイトでは、cookie本サイトはcookie本サイ"
    "トはアフィリエイト本ページには広告が本ページはプロモーション本文へ移"
    "動本文为推广内容本文来源:本站使用 cookie本站使用cookie本網站使用 cookie本網"
    "站使用cookie本网站使用 cookie本网站使用cookie本网站版权所有 未经本記事には"
    "プロモーション本記事の無断転載はご遠慮本記事はアフィリエイト查看全部"
    "検索結果:検索結果が見つかりません次回のコメントで使用するため此站点"
    "遇到了致命错误点击分享到点击加载更多点击查看更多無料で会員登録無断で"
    "複製・転載、複写を禁じます無断使用を禁じます無断複写・転載を禁じ無断"
    "複製・転載を禁じます無断転用を禁じます無断転載を禁じます無断転載を禁"
    "止します無断転載・複製を禁じ版权所有,未经版權所有 未經現在のページ:現"
    "在位置:申し訳ありません。お探し申し訳ありませんが、お探し申し訳ござ"
    "いません。お探し申し訳ございませんが、お探し登录后阅读全文發佈留言 "
    "取消回覆發佈留言必須填寫的電子郵件地址不會公開發表評論發表迴響目前位"
    "置:相关内容相关报导相关报道相关推荐相关文章:相关新闻:相关资讯相关链接"
    "相关阅读:相關報導相關報道相關推薦相關文章:相關新聞:相關閱讀:禁止访问"
    "被拒绝禁無断転載立即訂閱我們立即订阅读更多站内搜索简体中文管理cookie管"
    "理偏好管理选项続きはこちら続きをお読みいただけます続きを見る続きを読"
    "むには繁體中文腾讯微博著作权所有著作權所有要发表评论,您必须先訂閱電"
    "子報記事が見つかりません記事をツイート記事を見る記事全文をお読みいた"
    "だけます記事全文を読む記事内に広告が記事広告該当する記事はありません"
    "詳細を見る請啟用 javascript請啟用javascript請繼續閱讀下文请启用 javascript请启"
    "用javascript请完成安全验证请开启 javascript请开启javascript请登录后阅读请继续"
    "阅读下文请遵守互联网相关规定贊助內容贊助商連結赞助商链接跳到主要內容"
    "跳到主要内容跳到内容跳至主要內容跳至內容區跳至内容跳至正文跳转到主要"
    "内容跳转到内容跳转至内容跳过广告跳過導航跳過廣告返回顶部進一步了解 "
    "akismet 如何處理関連】関連する記事関連キーワード関連コンテンツ関連タグ"
    "関連トピックス関連ニュース】関連ページ関連リンク関連ワード関連動画関"
    "連商品関連情報関連投稿関連記事:関連記事〉関連記事】關閉廣告電子郵件"
    "地址不會被公開首页 >點我看更多개인정보 수집 및 이용에 동의합니다음 글"
    ":개인정보 수집·이용에 동의개인정보 처리방침개인정보 취급방침개인정보"
    "처리방침개인정보취급방침계속 읽기계속읽기관련 게시물관련 글 보기관련"
    " 기사 보기관련 기사:관련 기사]관련 뉴스 더보기관련 링크관련 영상단메뉴"
    " 바로가기관련 콘텐츠 바로가기관련 키워드관련 태그래도 삭제하시겠습니까"
    "관련글자크기 설정기구독 신청소년 보호정책관련뉴스:관련링크관련키워드"
    "관련태그광고 닫기광고 문의광고 안내광고 후 이어집니다음 번 댓글 작성을"
    " 위해광고문의광고성 정보 수신에 동의광고안내구독신청하기네이버에서 구"
    "독뉴스레터 구독하기뉴스레터 신청하기뉴스레터를 구독뉴스레터를 받아보"
    "세요청하신 기사용 중인 브라우저를 지원하지 않습니다음글:뉴스레터를 신"
    "청소년보호정책뉴스레터신청다음기사:다음번 댓글 작성을 위해당사 웹사이"
    "트는 쿠키를대메뉴 바로가기댓글 0개댓글 남기기댓글 닫기댓글 달기댓글 더"
    "보기댓글 데이터가 어떻게 처리되는지댓글 등록댓글 모두보기댓글 보기댓글"
    " 쓰기댓글 입력댓글남기기댓글달기댓글보기댓글쓰기댓글은 현재 페이지에"
    "만 노출됩니다댓글을 달기 위해서는댓글을 쓰려면댓글을 작성하려면댓글작"
    "성더 보기더 알아보기더 읽기데이터베이스 연결 설정 오류로그인 후 댓글로"
    "그인 후 읽을메인으로 가기메인으로 돌아가기모두 거부모두 거절모두 동의"
    "모두 수락모두 허용모든 콘텐츠(기사)모든 쿠키 수락모든 쿠키 허용무단 전"
    "재 및 재배포 금지무단 전재, 복사, 배포무단 전재-재배포금지무단전재 및 재"
    "배포무단전재, 복사, 배포무단전재-재배포무단전재·복사·배포무료 구독하"
    "기방문하시려는 페이지배너광고변경 혹은 삭제되어본 사이트는 쿠키를본 웹"
    "사이트는 쿠키를본 콘텐츠의 저작권법의 보호를 받는바본문 내용 바로가기"
    "본문 바로가기본문내용 바로가기본문바로가기본문영역 바로가기본문으로 "
    "건너뛰기본문으로 바로가기사용하시는 브라우저작권법의 보호를 받으며삭"
    "제된 게시물입니다삭제된 기사입니다삭제된 댓글은 다시 복구할 수 없습니"
    "다스폰서 링크스폰서링크신문 구독신문구독요청하신 콘텐츠로 건너뛰기요"
    "청하신 페이지를 찾을 수 없습니다원문보기웹사이트를 계속 이용유료회원만"
    "음성으로 듣기이 게시물을 instagram에서 보기이 글은 쿠팡 파트너스 활동의 일"
    "환으로이 기사 공유하기이 기사는 구독자바스크립트가 비활성화이 기사는 "
    "언론사에서이 기사는 유료회원이 기사를 공유합니다이 기사와 관련된 기사"
    "이 기사의 관련기사이 사이트는 akismet을이 사이트는 스팸을 줄이는 아키스밋"
    "이 사이트는 쿠키를이 사이트를 계속 이용이 웹사이트는 쿠키를이 콘텐츠는"
    " 유료이 포스팅은 쿠팡 파트너스이름이 변경되었거나 일시적으로이메일 주"
    "소는 공개되지 않습니다이메일은 공개되지 않습니다이에 따른 일정액의 수"
    "수료를 제공받습니다이전 글:이전글:이전기사:자바스크립트를 활성화자세히"
    " 보기자세히보기잘못된 경로입니다잘못된 접근입니다저작권법의 보호를 받"
    "은바저작권자저희 웹사이트는 쿠키를저희는 쿠키를전체 보기전체기사 보기"
    "전체메뉴 광고접근 권한이 없습니다접근이 거부되었습니다존재하지 않는 기"
    "사입니다존재하지 않는 페이지입니다죄송합니다. 요청죄송합니다. 페이지주"
    " 메뉴 바로가기주메뉴 바로가기주메뉴바로가기주소가 잘못 입력되었거나찾"
    "으시는 페이지찾을 수 없는 페이지입니다컨텐츠 바로가기컨텐츠로 건너뛰기"
    "쿠키 관리쿠키 사용에 동의하게 됩니다쿠키 사용에 동의하는 것으로쿠키 설"
    "정쿠키 정책쿠키 환경설정클릭하여 트위터로 공유하기클릭하여 페이스북 공"
    "유하기페이스북에 공유페이스북으로 공유하기필수 입력창은필수 필드는하"
    "단 바로가기한국어함께 보면 좋은 기사현재 위치:현재위치:홈 >홈으로 가기"
    "홈으로 돌아가기";
static_assert(sizeof(text_2) <= 65535); // what the strings of some compilers have room for

// Rows, packed as phrase.hpp says.
inline constexpr phrase_row builtin_rows[] = {
    {40071,0,272}, {7248,0,1040}, {27749,2,1307}, {27776,2,1307}, {6757,0,548}, {40156,2,5161}, {50130,0,1802}, {17198,1,2323},
    {33778,1,2318}, {18385,0,272}, {49850,0,786}, {49519,0,786}, {25427,2,9994}, {36962,1,31752}, {49388,2,294}, {1163,1,540},
    {34604,0,538}, {25067,0,538}, {19151,1,9735}, {34822,1,2318}, {13052,1,1563}, {42478,2,5157}, {47176,2,5157}, {60259,1,1033},
    {10525,0,268}, {31683,1,1807}, {12470,2,17195}, {57185,0,5137}, {6476,2,276}, {34805,2,1056}, {27120,2,532}, {57065,0,17181},
    {57094,0,17948}, {57297,0,17949}, {57926,0,17946}, {27021,2,1812}, {1795,1,534}, {63061,1,5141}, {49634,0,8453}, {9546,0,789},
    {46799,1,9989}, {51366,1,1804}, {6641,1,1820}, {57882,1,10504}, {1748,2,271}, {15241,0,2315}, {4851,1,10509}, {43356,1,8462},
    {35989,0,1806}, {56664,1,793}, {48630,0,18190}, {59515,0,1808}, {44605,0,810}, {482,0,5140}, {17231,0,277}, {56402,2,21},
    {18829,0,529}, {56928,1,795}, {26986,0,9732}, {59316,1,32}, {9499,2,8457}, {63619,1,1799}, {14433,0,27401}, {5819,0,33053},
    {894,0,33046}, {57279,0,782}, {42908,0,1034}, {8625,2,2319}, {46906,1,535}, {49464,1,5135}, {58918,0,6155}, {36771,2,1045},
    {23617,1,528}, {55808,2,780}, {56864,2,1036}, {31497,0,49684}, {10427,0,6}, {15296,0,5129}, {29575,0,49676}, {50169,1,2319},
    {63818,1,27406}, {1691,0,31752}, {10541,0,31756}, {62889,1,31753}, {63793,1,31755}, {63780,1,31757}, {63804,1,31758}, {8670,0,31758},
    {606,2,5134}, {51264,1,9991}, {17428,0,27397}, {45380,0,49680}, {7744,0,5132}, {36045,0,1808}, {23633,0,16660}, {19107,1,16662},
    {25301,2,544}, {35964,0,1806}, {21595,0,777}, {36687,0,1806}, {19374,2,1837}, {8904,2,18973}, {37919,2,1043}, {45400,1,1807},
    {57638,0,786}, {37102,0,5135}, {44252,1,1554}, {33527,1,9731}, {54870,2,18189}, {1400,0,8709}, {2017,0,17419}, {21401,1,17417},
    {29396,0,542}, {14049,2,1838}, {13879,0,11018}, {61767,2,3367}, {3935,2,551}, {18196,0,779}, {48505,1,22}, {49077,0,5136},
    {39372,1,16665}, {39484,1,16665}, {11311,0,523}, {5108,1,9996}, {17675,1,1804}, {18838,2,543}, {19583,0,1555}, {48474,1,1803},
    {4226,0,8457}, {22621,1,1552}, {20393,1,1299}, {33484,1,50721}, {42246,0,50716}, {39765,0,8970}, {40320,0,48134}, {40534,0,1291},
    {21274,2,296}, {58214,1,785}, {51761,2049,50454}, {64454,2048,49707}, {5182,7425,49707}, {51792,0,25}, {48083,0,787}, {57399,2,780},
    {21442,0,1803}, {64600,0,2587}, {21972,0,9990}, {20654,0,601}, {4830,2,1808}, {44498,0,9990}, {4022,1,1808}, {40817,0,1810},
    {14132,0,9993}, {53142,2,21}, {36287,1,9735}, {697,0,1802}, {10419,2,1808}, {16728,2,49740}, {16831,2,49722}, {53717,1,8460},
    {37367,1,10506}, {962,0,10}, {18726,1,1813}, {6954,0,46}, {21686,0,272}, {28186,2,5145}, {36070,1,19}, {16381,0,8459},
    {30647,2,2325}, {31879,0,8970}, {4991,0,9229}, {1,0,5136}, {8869,1,10}, {49651,1,1805}, {27714,0,8459}, {7518,2049,50456},
    {7813,2049,50457}, {56130,1024,50453}, {20273,1793,50455}, {20136,1793,50457}, {34001,2049,50453}, {53801,2,780}, {37981,2,16927}, {42123,0,5143},
    {6303,2,1032}, {27020,1,5136}, {1605,1,12808}, {50013,2,542}, {29327,2,14}, {55137,2305,49961}, {23034,0,1290}, {34813,1024,49707},
    {31058,0,50459}, {8387,3586,50454}, {33475,0,50713}, {46723,769,51230}, {2469,2,5136}, {406,0,1306}, {21027,1,1799}, {7713,2,2072},
    {20208,1,39}, {25257,2,16940}, {18090,1,1035}, {31142,0,9743}, {58037,0,276}, {1091,2,19}, {52902,2,1033}, {14090,1,788},
    {53452,0,1809}, {57779,2,1804}, {35500,2,1559}, {25497,0,1810}, {59616,0,9992}, {59792,0,275}, {2076,0,1292}, {6186,2,275},
    {5228,2,275}, {1485,1,8715}, {9424,0,1309}, {51590,1,10255}, {41354,0,5138}, {2490,2,17422}, {2508,2,17420}, {2469,2,17425},
    {49736,1,17423}, {44080,1,275}, {1997,0,5136}, {9068,1,17421}, {7208,0,17422}, {43168,0,9991}, {60090,0,16}, {400,1,271},
    {4446,0,8718}, {1656,2,1806}, {285,0,8453}, {45690,1,17423}, {29030,1,14}, {37251,1,9988}, {47824,0,2321}, {61015,1,1804},
    {32094,2,1824}, {25148,1,31750}, {59334,0,2076}, {9450,2,5134}, {37866,0,783}, {37812,0,1554}, {20946,0,9992}, {2351,2,1041},
    {512,1,9991}, {3541,0,18446}, {8598,0,267}, {48912,0,794}, {17096,1,1816}, {53237,2,527}, {42716,0,17201}, {12785,1,17192},
    {60221,0,1296}, {22701,0,1807}, {29327,2,23}, {35824,1,5133}, {57691,2,5132}, {52521,0,1558}, {56887,1,9990}, {3615,5120,50973},
    {53851,0,18706}, {36463,6145,49707}, {2664,2817,49719}, {4464,1024,49701}, {59472,0,49699}, {20354,1025,49688}, {41254,0,11018}, {50460,0,17},
    {10266,0,1574}, {6237,1,1814}, {19219,0,10512}, {22841,0,5147}, {8111,1,1809}, {23203,0,2055}, {44831,0,8454}, {57035,0,18702},
    {55230,1,277}, {13990,1,16917}, {5509,1,16916}, {42800,1,279}, {9092,1,1048}, {13520,0,45573}, {33799,2,1328}, {27632,2,17426},
    {34228,2,1310}, {12267,0,778}, {58713,4098,49956}, {52979,1794,49974}, {1700,2,1804}, {50178,2,49962}, {28211,2,5135}, {45655,1,49678},
    {51460,2560,49696}, {9875,6402,49697}, {21234,0,49946}, {59862,0,1297}, {47154,3840,58647}, {11340,2,1804}, {47768,1,269}, {18847,1,5131},
    {8225,1,17419}, {52220,2,24}, {51958,2,798}, {59503,0,9227}, {20757,0,1034}, {11826,2,1292}, {51238,2,17938}, {53363,2,17939},
    {2436,0,269}, {18050,0,532}, {41197,2,1882}, {3083,1,15}, {13077,1,528}, {14699,0,781}, {22785,0,1300}, {6210,1,274},
    {40771,1,1809}, {22843,1,1808}, {11702,0,18188}, {11663,0,536}, {17030,1,1810}, {5947,0,285}, {60081,0,1805}, {19583,0,1562},
    {60718,0,1551}, {14014,0,17425}, {20255,1,17426}, {32135,1,1818}, {24325,0,5132}, {54457,0,15}, {36792,2,5137}, {17928,1,17946},
    {16698,1,17954}, {975,1,17942}, {3309,1,17946}, {22333,0,18451}, {34784,0,10506}, {29251,0,542}, {47326,1,1559}, {16552,0,1802},
    {49722,1,270}, {57819,1,547}, {49563,1,18187}, {62459,0,271}, {21535,1,5135}, {3925,2,51210}, {54798,2,16420}, {54606,2,16423},
    {54675,2,16441}, {57,2,5137}, {54555,2,17944}, {54579,2,17947}, {54645,2,17950}, {54774,2,17944}, {54753,2,17941}, {54732,2,18453},
    {46691,1,1313}, {44372,1,12814}, {61419,1,793}, {55066,0,545}, {53750,1,521}, {45554,1,789}, {8187,0,39}, {38039,2,5145},
    {28738,2,5143}, {48560,0,9995}, {2440,2,1049}, {9692,1,16}, {22958,0,2567}, {37388,1,532}, {58298,5376,51235}, {56733,1536,51235},
    {53114,2,8457}, {11900,1,527}, {28044,1,49184}, {63512,1,25610}, {63532,1,25609}, {11669,0,530}, {36088,1,1310}, {9744,1,1288},
    {52007,0,27}, {64003,0,273}, {5828,2,9225}, {18145,1,1302}, {60719,1,275}, {15652,0,1287}, {51711,2304,50455}, {2846,2,11},
    {56704,2,18189}, {9363,1,8984}, {53813,2,17433}, {24734,1,1815}, {23247,1,1815}, {62292,0,9995}, {9430,2,9994}, {55604,1,273},
    {32212,0,9749}, {23658,0,9989}, {12249,2,2334}, {11272,2,27402}, {43920,0,16916}, {51729,2,786}, {30740,0,9482}, {15745,2,49715},
    {15865,2,49700}, {60514,2304,49951}, {2142,2050,50717}, {37083,5633,51245}, {37097,2049,51242}, {9719,1,18}, {57985,0,1552}, {19942,1,17420},
    {19737,1,17421}, {19639,1,17421}, {30974,1,17419}, {21076,1,17422}, {39774,0,1810}, {57689,0,9989}, {59445,0,14}, {39895,0,5137},
    {43800,1,1288}, {55491,0,16929}, {4556,1,2323}, {9154,2,12}, {2857,2,17}, {26427,0,5136}, {36307,2,17685}, {31609,1,1297},
    {32505,1,16684}, {32208,1,16916}, {32564,1,16915}, {32040,1,16913}, {31638,1,16915}, {30947,1,16915}, {31017,1,16912}, {31112,1,18193},
    {27828,0,1805}, {63379,0,273}, {53364,1,1811}, {36792,2,17426}, {29297,2,44}, {10719,0,546}, {47567,0,801}, {5796,0,5142},
    {46913,0,17}, {8862,0,770}, {56469,0,1555}, {1711,0,1550}, {16666,1,272}, {49620,2,2329}, {41843,0,5145}, {12441,1,1550},
    {58338,2,49685}, {48364,0,1033}, {44077,2,5148}, {40066,2,5148}, {39985,2,5148}, {47373,1,1802}, {20453,6913,49702}, {19907,6657,49701},
    {34902,5888,49698}, {34905,5120,49695}, {42686,3585,49689}, {41902,3329,49688}, {43614,6144,49699}, {41802,5889,49698}, {42370,6145,49699}, {17897,0,49696},
    {60397,0,1293}, {34382,2,288}, {60228,2,784}, {16559,0,1800}, {42089,2,1830}, {48904,0,786}, {11352,2,785}, {54732,0,17946},
    {32732,0,1295}, {1771,1,18}, {48454,1,2317}, {30348,0,9740}, {484,2,5133}, {49889,0,2322}, {5999,1,15}, {34410,1,21},
    {36691,2,286}, {6514,0,280}, {35102,0,18709}, {61549,2,16}, {30817,0,1809}, {16365,1,274}, {1842,2,1551}, {48823,1,9989},
    {2304,0,8966}, {120,0,1034}, {60104,1,49433}, {35385,0,12808}, {57342,1,560}, {59998,1,50453}, {60043,1,50451}, {59876,1,50451},
    {59974,1,50456}, {60919,1,1554}, {15493,1,2312}, {51400,1,16659}, {51493,1,16651}, {4669,1,272}, {39156,5633,49723}, {59410,2,5133},
    {6719,2,3344}, {24384,2,1326}, {63294,1,783}, {43343,1,283}, {30852,1,18956}, {33838,0,794}, {6900,0,1801}, {30287,2,1315},
    {59066,0,273}, {49915,0,16920}, {55727,2,1554}, {51825,2,795}, {14064,0,1551}, {18196,0,777}, {27702,1,9994}, {8071,2,51223},
    {39018,0,51222}, {22769,0,266}, {58572,0,1551}, {55696,0,10763}, {59842,1,1298}, {422,0,9988}, {5109,2,9233}, {55416,2,536},
    {7433,0,1040}, {58360,0,29214}, {8219,0,29197}, {11318,1,29202}, {40436,1,1803}, {55696,0,2576}, {37629,1,3342}, {433,1,273},
    {26165,1,552}, {26556,2,283}, {60259,1,1046}, {12034,0,8970}, {49920,2,16920}, {62653,1,5138}, {9760,2,12825}, {18022,1,5129},
    {11430,0,779}, {54169,0,787}, {35824,1,17423}, {47111,1,17422}, {58132,0,5130}, {315,1,1034}, {46307,0,15}, {273,0,267},
    {53483,2,272}, {10117,2,9988}, {40932,0,281}, {19961,1,791}, {40478,1281,59423}, {28666,1,15}, {36887,1,18}, {5012,0,1297},
    {1572,2,1807}, {11713,0,780}, {25381,2,5143}, {24334,1,5136}, {26541,1,8456}, {28406,1,19}, {28650,1,19}, {39737,0,9487},
    {56657,1,8}, {3810,1,518}, {22536,1,5137}, {16823,1281,50460}, {16431,0,8455}, {59594,2,5132}, {59221,1,17196}, {59894,1,17195},
    {1277,0,1307}, {21350,1,1036}, {30059,1,790}, {61509,0,5134}, {41545,1,9992}, {62103,2,17201}, {62076,2,17179}, {62237,2,17687},
    {62208,2,17949}, {62152,2,17946}, {62178,2,17950}, {15284,0,780}, {54346,2,12}, {17226,1,12}, {11877,2,17421}, {34174,0,9995},
    {39119,0,1805}, {56438,1,1808}, {57062,1,18184}, {57078,1,18184}, {57070,1,18184}, {14671,0,780}, {38786,0,1547}, {51400,1,275},
    {12727,2,804}, {19014,0,777}, {48666,0,786}, {3410,2,5140}, {40506,0,9989}, {46803,1,1311}, {33236,2,561}, {32891,2,561},
    {58424,0,272}, {62020,2,5150}, {34562,0,535}, {2055,0,17176}, {42948,0,17195}, {40963,0,17196}, {54493,2,9222}, {30970,1,9990},
    {28498,0,787}, {49413,0,1036}, {4735,2,1806}, {37846,1,29}, {60418,0,543}, {37873,2,1047}, {9997,2,17941}, {13340,0,27397},
    {13038,0,267}, {10183,2,9990}, {4610,0,9481}, {40989,1,17169}, {47576,0,26377}, {8950,2,26376}, {58784,1,1802}, {26806,1,282},
    {59878,0,271}, {20475,0,284}, {42714,0,9989}, {352,1,29198}, {6667,1,29195}, {33275,1,18192}, {50950,1,27397}, {48123,0,17681},
    {47516,1,27406}, {16823,1,1296}, {1709,0,1544}, {63551,1,1799}, {2229,0,12806}, {15656,0,1804}, {43049,0,16}, {3376,1,1552},
    {62418,0,2068}, {2279,2,19}, {21311,0,2066}, {11183,0,48136}, {35531,5121,49696}, {8262,0,9991}, {60205,0,18}, {39397,2,1046},
    {24399,1,17698}, {23190,1,17695}, {22217,1,17694}, {13871,1,17695}, {4613,1,17695}, {16591,1,17688}, {55432,1,1554}, {55542,1,1554},
    {51425,2,50715}, {53709,2,50718}, {24696,1,295}, {2559,2,1821}, {53761,1,281}, {28382,2,806}, {28,4098,49181}, {0,3842,49180},
    {36431,1,790}, {26250,1,1809}, {63162,1,5140}, {150,0,9220}, {61208,1,1805}, {23723,0,777}, {46454,1,5136}, {11550,0,9990},
    {22362,1,1546}, {18873,1,266}, {55044,2,18192}, {50703,0,269}, {16971,0,9745}, {3003,0,9992}, {108,0,9224}, {35143,1,1300},
    {2471,0,9480}, {35519,0,1815}, {45918,1,9992}, {46065,1,9992}, {58650,2,1807}, {12432,2,1574}, {1377,0,533}, {22850,0,5138},
    {38248,2,1315}, {33974,1,13}, {53492,0,12814}, {56477,1,784}, {55370,2,16665}, {10162,0,16663}, {30506,1,5133}, {36623,0,2064},
    {22251,1,271}, {56503,0,267}, {35886,1,1807}, {193,1,8204}, {50701,2,33}, {7776,1,789}, {10482,1,21521}, {27251,3073,49691},
    {27349,3073,49693}, {36283,5888,49717}, {56396,1,9994}, {55541,0,10246}, {15656,0,9989}, {8285,1,525}, {45729,1,523}, {40788,1,273},
    {21193,0,8970}, {6897,0,524}, {16846,0,10501}, {23531,0,282}, {33689,2,1818}, {9166,2050,49699}, {6799,2,1033}, {62032,1,17420},
    {6429,0,1552}, {4127,1,2063}, {44796,0,16663}, {7538,0,9220}, {19730,2,1823}, {35210,1,37}, {23755,1,1804}, {19476,0,525},
    {17292,0,9486}, {27293,1,5140}, {45020,1,1301}, {52981,0,1809}, {6152,1,1802}, {40361,1,10248}, {14,0,15}, {34328,1,21},
    {45842,0,783}, {22416,1,1550}, {328,2,10500}, {18835,0,523}, {2389,3329,49702}, {62377,0,5128}, {0,0,10754}, {26914,6656,50735},
    {19708,0,9988}, {2506,0,528}, {33723,7681,49706}, {33730,5889,49699}, {24607,769,49703}, {64494,2560,50450}, {7114,1,1296}, {54641,0,1548},
    {55820,2,2316}, {947,0,25}, {57630,0,785}, {44314,0,17425}, {32073,0,17422}, {32027,0,21513}, {62851,1,17421}, {42768,0,21519},
    {27474,0,18187}, {62864,1,18184}, {58140,2,1039}, {8558,1,14}, {33384,0,9994}, {2208,0,12809}, {25897,0,29203}, {12750,0,534},
    {33847,0,785}, {41710,1,9993}, {9174,1,18}, {669,1,1563}, {4752,1,1814}, {20750,1,18707}, {4766,2,1805}, {32937,0,27400},
    {24515,1,535}, {32189,1,1556}, {57465,0,1552}, {16428,0,49423}, {63338,2,16665}, {63300,2,16662}, {29933,5633,49695}, {42250,1,8207},
    {13919,1025,49700}, {13146,1025,49709}, {21795,1,1554}, {10986,2,50722}, {10954,2,50720}, {9207,2,1816}, {2816,1,1810}, {7795,1,1810},
    {43009,0,8220}, {50829,3328,51484}, {62349,0,22}, {3597,2,528}, {49245,1,9992}, {8837,1,2582}, {13692,0,29197}, {46774,1,1046},
    {28094,2,1563}, {2117,0,8714}, {16871,0,16926}, {15751,0,16925}, {16163,0,1552}, {23550,0,268}, {63235,0,9991}, {8366,0,9996},
    {48607,0,1560}, {9466,0,1803}, {28349,2,803}, {33446,1,9732}, {21027,0,8968}, {59754,2,50465}, {32166,0,1560}, {45562,2,9740},
    {53822,0,523}, {19839,2,17201}, {4488,1,9222}, {63061,1,5132}, {32455,0,264}, {14450,1,1554}, {53594,2,49688}, {46951,1,1291},
    {7954,1,14}, {31564,0,23}, {18631,2,9994}, {49233,0,275}, {7028,0,27399}, {7028,0,27397}, {10227,3074,51238}, {49985,2049,51234},
    {23727,4864,51228}, {40475,2304,51234}, {23737,2304,51228}, {11715,0,8968}, {42113,0,5143}, {49762,0,1807}, {2830,2,8208}, {33494,4352,51228},
    {27918,0,14597}, {34184,2,1302}, {18145,1,9483}, {38297,1,2320}, {55861,0,12}, {17088,0,10261}, {54901,2,17173}, {54922,2,17167},
    {3479,1,5139}, {27767,0,1551}, {4960,0,12810}, {1776,0,16917}, {12701,4352,49715}, {49933,1792,49685}, {54074,1792,49691}, {52149,1792,49684},
    {64093,1793,49684}, {64093,1793,49680}, {64144,1793,49682}, {10325,0,33048}, {17305,0,5137}, {29655,0,5139}, {37566,0,5140}, {27485,0,11018},
    {9390,1,9989}, {50818,2,16411}, {50785,2,16673}, {50488,2,17203}, {50241,2,17430}, {50278,2,17444}, {50263,2,17423}, {50959,2,17697},
    {50914,2,17691}, {50857,2,17691}, {50992,2,17691}, {50464,2,17944}, {50314,2,17947}, {61139,2,17949}, {61113,2,17946}, {19954,1,9992},
    {50398,2,18456}, {61168,2,18458}, {51037,2,18725}, {32336,0,9746}, {20747,0,1804}, {13805,1,1041}, {23963,0,1822}, {32333,1,9990},
    {61517,1,1813}, {29028,0,819}, {12811,1,5134}, {20014,0,5135}, {9350,1,14}, {8364,2050,49687}, {15937,10752,49721}, {948,1,1813},
    {33290,0,9995}, {46189,2,17438}, {46298,2,17435}, {46101,2,17435}, {46219,2,17432}, {46159,2,17438}, {46271,2,17435}, {46128,2,17439},
    {46243,2,17436}, {46071,2,17438}, {51379,2,25}, {12896,1025,51228}, {18393,0,8456}, {41766,2,803}, {10408,0,268}, {27356,0,10255},
    {35397,0,17422}, {35411,0,17421}, {47405,1,41}, {27692,2,16663}, {37094,0,9231}, {54503,0,1301}, {2907,1,16411}, {577,2,1804},
    {59420,2,1817}, {30771,1,19745}, {11791,2,5138}, {32162,2,1045}, {35898,2,1811}, {10402,0,274}, {37389,0,784}, {10663,2,9991},
    {39034,1,16657}, {38541,1,16673}, {38617,1,16671}, {38892,1,16661}, {39125,1,16654}, {39051,1,16661}, {37529,1,16662}, {37643,1,16666},
    {37684,1,16659}, {37770,1,17426}, {38115,0,17427}, {37894,1,17430}, {38152,1,17431}, {39000,1,17421}, {38124,1,17687}, {63687,0,1810},
    {2810,2,1812}, {41316,1,536}, {20318,2,1313}, {19280,1,1293}, {2080,1537,50715}, {47548,1,2066}, {53424,0,1807}, {17854,0,8716},
    {47207,1,1806}, {31555,1,1561}, {55461,1,17954}, {57888,1,17954}, {21224,0,11017}, {42798,0,1810}, {41862,1,9988}, {15236,0,2320},
    {36056,2,23}, {3635,0,1804}, {13691,1,9994}, {54085,2,16918}, {54045,2,16921}, {54023,2,16918}, {23898,0,1806}, {45123,2,16708},
    {60121,2,17952}, {38643,2,271}, {30619,0,5142}, {27580,0,2331}, {60021,0,58638}, {62037,0,5134}, {18214,0,2066}, {25001,0,534},
    {28254,1,14}, {47181,1,27}, {30667,1,556}, {3202,3840,50711}, {47245,2,9765}, {8239,2,5140}, {26266,1,1816}, {25771,2,5139},
    {26408,2,17956}, {26461,2,17960}, {255,0,778}, {11214,2,8452}, {64313,1,1309}, {29754,0,11021}, {27155,2,280}, {51884,1,5131},
    {4926,1,1295}, {40306,1,1807}, {21729,0,37}, {27097,0,790}, {43369,1,1807}, {2587,1,5140}, {45971,1,5141}, {27887,0,531},
    {17685,1,8972}, {38835,2,1052}, {36832,1,9997}, {36837,1,9992}, {14882,0,8969}, {63387,1,9992}, {42440,0,275}, {52375,2,539},
    {28029,2,1043}, {60659,2,531}, {1466,1,1806}, {10755,1,784}, {50492,0,790}, {31860,0,5130}, {7338,1538,49698}, {58518,1536,49694},
    {2609,0,15}, {5455,0,12822}, {10365,2,781}, {3525,1,22}, {25913,2,1049}, {25791,2,1049}, {61522,0,272}, {57794,0,17175},
    {42202,0,5133}, {47895,0,2308}, {38089,2,9738}, {14457,0,10502}, {63429,2,17171}, {63448,2,17168}, {61951,0,8455}, {57399,2,793},
    {34439,0,17}, {16210,1,781}, {22698,1,9988}, {23147,0,12815}, {58357,1,9991}, {63960,0,8452}, {39715,2,5151}, {54636,1,1812},
    {56103,1,9994}, {45269,0,18186}, {11910,0,5132}, {7533,0,17691}, {7880,0,25879}, {50557,2,1813}, {32444,1,2052}, {51017,0,538},
    {53100,1,1814}, {1920,2,1553}, {1865,2,9992}, {52375,2,533}, {4462,1,540}, {29655,0,5137}, {57857,2,50468}, {27967,1,268},
    {49268,1,2320}, {2442,0,274}, {17725,0,783}, {63145,1,5137}, {5058,0,9476}, {45870,1,10253}, {62472,0,5157}, {53499,2,271},
    {25665,1,9486}, {32045,2,17}, {8219,0,8967}, {33772,1,9991}, {58479,2,15}, {7432,1,18448}, {9025,1,18445}, {47151,1,30},
    {56823,1,1803}, {33813,1,5138}, {2692,2,1816}, {16924,2,17218}, {4650,5632,50730}, {57952,0,50716}, {11967,1,2068}, {52191,0,794},
    {31941,0,5140}, {3505,0,796}, {2486,2,5137}, {24105,0,272}, {15271,0,532}, {10841,1,5138}, {24868,0,9742}, {64276,0,1812},
    {42951,2,49502}, {43045,2,49499}, {42341,2,51278}, {9377,2,5138}, {39274,0,16}, {17917,1,9995}, {21206,2,284}, {24594,1,1294},
    {19104,2,571}, {62513,1,5142}, {42990,1,5148}, {24880,0,19737}, {37174,1,17420}, {62494,0,5135}, {35046,1,25}, {10775,1,1804},
    {14107,1,1805}, {12069,1,526}, {44845,1,1802}, {2313,0,2076}, {2247,0,31}, {50779,0,805}, {51964,0,805}, {14673,0,8970},
    {6212,0,5139}, {14261,5633,50462}, {14610,5889,50463}, {14627,1537,50723}, {14277,1537,50724}, {64113,3585,50719}, {43868,2,16708}, {43842,2,26378},
    {43852,2,26384}, {40828,1,9990}, {9679,1,16}, {55732,1,16918}, {47512,2,824}, {37947,1,12844}, {47685,0,1559}, {7968,1,17684},
    {7518,1,17680}, {8236,1,17687}, {3266,2,9991}, {3816,0,10506}, {17393,1,12805}, {22983,0,9227}, {44951,1,9996}, {20482,2,39},
    {18402,0,265}, {16640,1,1806}, {49525,2,10002}, {43049,1,31750}, {1763,0,31749}, {8152,0,9994}, {43206,1,277}, {46243,2,5146},
    {18692,1,12816}, {25633,1,803}, {10996,1,16910}, {44006,1,29195}, {45057,1,29195}, {44372,1,29198}, {58803,0,29197}, {45472,1,29193},
    {43769,1,29198}, {44546,1,16927}, {5632,0,17190}, {32303,1,17185}, {7705,0,9989}, {253,0,777}, {48793,1,8965}, {43807,1,1820},
    {23327,1,2329}, {49268,1,18704}, {5471,1,1039}, {37599,0,11020}, {14851,2,51267}, {26390,1,1803}, {5837,2,1552}, {60835,0,8709},
    {60459,2,17181}, {60507,2,17177}, {60488,2,17171}, {35706,1,8209}, {51638,2304,50461}, {5982,1,1811}, {33692,1,790}, {12977,2,1057},
    {16029,1,1294}, {63522,1,5130}, {19813,0,10515}, {6797,1,1307}, {33322,1,5137}, {13923,2,296}, {5577,2,1809}, {32705,0,9993},
    {59406,0,25611}, {60763,0,25874}, {50961,1,10}, {5424,1,5138}, {10392,1,1040}, {58917,2,5132}, {10485,2,17179}, {42246,0,1552},
    {38880,1,17420}, {38788,1,17418}, {37163,1,17419}, {38607,1,17418}, {35594,1,17422}, {54328,2,18}, {53476,1,16652}, {53919,1,16650},
    {53082,1,16659}, {52454,1,16661}, {52196,1,16661}, {52735,1,16660}, {53407,1,16662}, {52592,1,16662}, {52556,1,16661}, {52701,1,16659},
    {52671,1,16662}, {52351,1,16662}, {59695,0,16662}, {53302,1,16664}, {53187,1,16663}, {52482,1,16655}, {52336,1,16655}, {52400,1,16663},
    {13363,0,16648}, {30852,0,16664}, {56701,1,8716}, {53159,1,17436}, {52497,1,17427}, {53029,1,17423}, {53139,1,17428}, {16690,2,27403},
    {27312,1,8456}, {49645,2,307}, {12997,1,12}, {48062,0,808}, {61805,0,817}, {31314,0,1804}, {43102,1,278}, {30110,1,27404},
    {28158,1,27405}, {30005,1,27405}, {30110,1,27403}, {28093,1,9993}, {33154,2,9998}, {25630,0,1561}, {3818,0,2312}, {5706,2,271},
    {11347,0,525}, {1763,0,1806}, {39907,1,19}, {44728,0,9988}, {14576,2,1823}, {30768,2,2327}, {14118,1,789}, {39883,0,29199},
    {17164,0,29196}, {57649,1,29197}, {49461,1,5138}, {279,0,267}, {13294,1,9482}, {36382,1,1555}, {39698,1,16657}, {40657,1,16662},
    {25204,0,545}, {19443,1,51233}, {33478,2,279}, {13692,0,531}, {9013,0,1304}, {33990,0,37}, {15839,1,5130}, {29779,1,524},
    {48793,1,11020}, {27569,1,9993}, {44678,1,6160}, {29080,0,37}, {7259,2,8979}, {3125,0,272}, {32812,1,1041}, {8523,1,1806},
    {16664,0,9991}, {46025,1,9991}, {804,1,533}, {21738,0,9}, {5478,2048,49692}, {62723,5632,49713}, {34953,1,1305}, {4086,0,18700},
    {57693,0,5135}, {26706,0,1801}, {33223,0,1805}, {63981,5121,49694}, {63988,3329,49687}, {22877,2049,49682}, {7136,0,49683}, {18301,0,49677},
    {6998,0,49681}, {58446,3585,49688}, {58088,2305,49683}, {20997,2304,49683}, {22400,0,783}, {6695,0,783}, {30947,0,1809}, {52907,1,275},
    {7401,0,9481}, {24420,0,5134}, {635,0,8452}, {22866,0,26380}, {10090,1,5138}, {7576,1,2062}, {36733,1,8454}, {25309,0,1826},
    {6161,1,271}, {499,0,1809}, {4657,1,270}, {40546,0,17427}, {16300,0,17429}, {3577,1,17433}, {8177,0,17425}, {3671,1,17424},
    {27532,0,17426}, {42763,0,17425}, {32068,0,17422}, {29518,0,17420}, {45184,0,17420}, {32022,0,21518}, {45770,0,25610}, {3480,0,25610},
    {45906,0,25610}, {15314,0,25615}, {3480,0,25609}, {45320,1,1301}, {27469,0,18192}, {4878,2,9228}, {21234,2,296}, {92,2,1038},
    {1751,1,9994}, {15899,2,5147}, {18294,1,31749}, {63986,0,18}, {24632,1,49693}, {64955,1,49680}, {28827,5121,49694}, {64955,1,49688},
    {64430,1,50457}, {4212,0,1559}, {13031,0,1800}, {43079,0,17417}, {9685,2,1286}, {42315,0,14}, {53975,1,9993}, {11890,2,789},
    {12995,0,9223}, {25918,5121,50461}, {28281,5889,50464}, {25721,6145,49704}, {43258,0,1045}, {43489,0,5144}, {17842,0,27401}, {40866,0,28},
    {1400,0,519}, {30641,1,8720}, {18202,2,5165}, {57127,1,273}, {60501,1,1307}, {59128,0,9487}, {23443,0,16913}, {27762,1,1047},
    {54866,1,1305}, {38746,1,1805}, {10874,0,9475}, {43401,0,1814}, {41874,0,5135}, {26378,2,787}, {31005,1,9229}, {64707,1,1806},
    {37938,2,17430}, {3952,0,9992}, {60849,1,1038}, {30964,1,9996}, {1685,0,48133}, {46790,0,5129}, {26307,0,2323}, {44568,0,1291},
    {48275,0,785}, {57530,2,5132}, {3423,1,17189}, {16309,1,17189}, {29216,1,3354}, {19128,2816,49943}, {55775,1,2572}, {11174,0,17417},
    {6987,1,1812}, {58494,2,15}, {26684,2,17198}, {46268,0,786}, {47113,0,786}, {28578,0,17957}, {26649,2,17955}, {34705,1,527},
    {37047,1,5140}, {63187,1,5132}, {60221,0,1300}, {11291,1,1805}, {59806,0,1555}, {50386,0,1550}, {38788,1,5129}, {11100,0,17174},
    {11190,0,17180}, {54137,1,9483}, {13219,2,1063}, {56985,1280,51515}, {14819,2,17952}, {19795,2,17963}, {19795,2,17964}, {19761,2,17954},
    {40546,0,9235}, {13259,2,1063}, {53040,1,9226}, {48598,0,1549}, {4414,1,1290}, {10401,1,268}, {21022,0,781}, {33187,0,18187},
    {33083,1,26381}, {33073,1,26378}, {30583,0,26379}, {55795,2,17421}, {13272,1,1312}, {15208,1,1804}, {37148,0,1557}, {52240,3073,49700},
    {14911,0,17167}, {6916,2,1040}, {10902,2,9733}, {74,2,8460}, {14688,2,2335}, {8729,0,9992}, {44605,0,17179}, {46652,0,17176},
    {47567,0,17170}, {52289,1,5139}, {13591,1,268}, {18476,0,1549}, {26637,1,9225}, {60703,2,1549}, {20521,2,35}, {124,0,9987},
    {40794,1,266}, {39039,0,14}, {28450,0,1561}, {6648,0,9989}, {64684,1,279}, {51765,2,798}, {1084,1,2065}, {52838,1,9482},
    {6905,0,9997}, {439,1,267}, {53081,0,1549}, {29728,0,11019}, {64390,0,268}, {55301,2,28}, {9745,0,17205}, {10046,0,17204},
    {49704,1,267}, {47634,1,9996}, {45142,0,5140}, {62078,0,534}, {56190,1,9991}, {51315,1,9991}, {37625,0,1562}, {11855,0,2070},
    {40443,2,3414}, {29695,0,11019}, {28972,1,11}, {12341,2,802}, {36739,1,9988}, {58952,0,783}, {62340,2,17197}, {62385,2,17190},
    {3035,1,1802}, {20285,0,16415}, {19023,0,16415}, {25609,1,1807}, {31028,0,9994}, {63079,0,3342}, {34184,0,49686}, {14511,1,5149},
    {39023,0,34833}, {64522,0,6}, {34539,0,16912}, {41282,0,9997}, {42675,1,9482}, {59093,1,8454}, {4129,0,33044}, {18977,0,1290},
    {26484,0,5}, {23725,0,8966}, {57579,2,5132}, {20136,1,1295}, {5911,0,9988}, {58188,2,548}, {48127,0,50452}, {57209,2,18189},
    {57190,2,18195}, {8799,0,5131}, {48321,0,1551}, {58072,0,1572}, {46624,1,16914}, {5289,2,1806}, {17522,1,1034}, {14746,10496,49204},
    {27035,1,17}, {58849,6913,49190}, {57878,5632,49185}, {9852,2,8727}, {2743,0,9991}, {14791,2,32}, {15459,2,16940}, {44411,1,1294},
    {51007,2,1298}, {42068,0,5135}, {7183,0,1038}, {58243,0,1804}, {62871,2,550}, {28016,1,1040}, {37478,1,9995}, {8396,0,548},
    {22103,2,1056}, {28323,0,9229}, {49363,1,10000}, {50139,0,16659}, {50201,0,16662}, {49953,0,16656}, {49634,0,16659}, {23410,1,9229},
    {3214,2,1812}, {3276,2,9989}, {3747,1,34842}, {11282,2,9991}, {62998,0,17948}, {33968,0,24}, {29541,0,11018}, {15570,1,1294},
    {36333,1,1569}, {46345,0,9480}, {8664,0,31755}, {6838,2,9995}, {53978,0,18439}, {61863,2,275}, {8171,1,49691}, {6667,1,49682},
    {36810,2,5139}, {32137,2,1561}, {33887,0,8454}, {21460,0,17}, {5308,0,18}, {17713,1,18}, {58357,1,1292}, {34329,0,1566},
    {31343,1,9479}, {14416,0,1807}, {60600,1,1805}, {49238,1,9991}, {49231,1,9991}, {43699,0,9231}, {3359,1,5138}, {15319,0,9226},
    {29827,1,1304}, {25719,2,5145}, {38145,2,5147}, {1121,1,277}, {27893,2,5143}, {18602,0,273}, {3142,0,275}, {51074,2,286},
    {62296,2,49708}, {8244,1,1815}, {39646,0,794}, {39679,0,8968}, {6773,1,1305}, {58467,2,12}, {36435,2,8}, {36071,2,8},
    {33290,0,9989}, {12331,0,11017}, {1776,0,543}, {4129,2560,49429}, {4150,1792,49426}, {27163,1,555}, {3833,1,17948}, {34852,1,17196},
    {60706,0,5133}, {64390,0,8455}, {6227,1,1036}, {42636,0,530}, {35692,1,5135}, {23809,1,9990}, {11726,1,1806}, {2487,0,13},
    {1354,0,1806}, {25458,1,1817}, {37018,0,5134}, {15446,0,16427}, {16718,0,16422}, {15559,0,16434}, {15192,0,16422}, {17484,0,16420},
    {15800,0,16425}, {17645,0,17946}, {17621,0,17946}, {17601,0,17942}, {17559,0,17941}, {17578,0,17945}, {19183,0,17948}, {19161,0,17944},
    {17533,0,17948}, {16693,0,17947}, {35739,0,527}, {4749,2,785}, {32220,2,789}, {569,1,50722}, {32281,1,8206}, {26941,2,271},
    {19054,1,537}, {2336,1,1554}, {31359,2,1309}, {23628,0,9991}, {41162,0,17421}, {42137,0,17418}, {42225,0,18700}, {50080,2816,49718},
    {33750,512,49706}, {52392,0,5138}, {20314,0,17688}, {9585,0,1309}, {33157,1,6196}, {49881,0,8970}, {11950,0,16656}, {24723,2,795},
    {33515,1,5132}, {25588,0,27401}, {42711,1,272}, {47752,0,527}, {47034,2,5157}, {61618,2,1817}, {2540,1,34839}, {2563,1,34840},
    {9287,1,800}, {46861,0,807}, {15203,1,27397}, {2086,2,531}, {49899,1,18185}, {6872,0,48132}, {45161,0,5147}, {22485,2,1047},
    {23410,1,9222}, {47013,0,19}, {62220,4609,49691}, {54291,0,19}, {41212,1,1562}, {57182,1,5131}, {25518,1,50712}, {10279,0,1561},
    {26282,0,264}, {633,1,29191}, {16172,1,545}, {12653,1,5148}, {58833,4096,51231}, {45755,1,5136}, {53209,1,1557}, {60239,0,1034},
    {6932,2,1809}, {22508,2,1559}, {22692,2,1559}, {13034,1,1556}, {18918,0,9990}, {10417,0,39}, {35419,1,20}, {43283,0,1306},
    {26233,0,1040}, {4932,2,12}, {21661,1025,49957}, {33304,1,5139}, {51097,0,17}, {32605,1,9485}, {62474,1,8202}, {18117,1,1813},
    {51631,1,16}, {29970,1,18188}, {53907,2,1804}, {45119,1,5131}, {40989,1,793}, {22341,2,294}, {23719,0,18180}, {13161,2,5147},
    {13105,1,1819}, {10538,1025,49692}, {12587,1025,49691}, {12082,1025,49693}, {10978,1025,49691}, {10928,1025,49690}, {11707,1025,49685}, {8424,1025,49681},
    {10172,1025,49686}, {20167,0,49703}, {11673,0,49678}, {39865,1281,49707}, {10538,1025,49719}, {7756,1025,49687}, {43755,4096,49694}, {45359,2048,49691},
    {3683,1280,49724}, {43542,8704,49713}, {61723,4608,49717}, {5845,0,1810}, {45786,1280,51228}, {39624,1281,59423}, {53115,0,5135}, {32840,1,278},
    {61164,4865,49708}, {59076,2,50481}, {59133,2,50469}, {50575,2,50742}, {45130,1,1808}, {34250,0,265}, {40528,0,11016}, {29004,1,13},
    {19927,5632,49957}, {39080,2,815}, {53562,0,1296}, {11364,0,783}, {63629,1,9990}, {60977,1,1815}, {26021,0,792}, {64191,1,1811},
    {31756,1,520}, {1877,0,12821}, {49006,1,1299}, {48542,0,20}, {4606,0,1300}, {13089,1,9745}, {58571,1,9748}, {11428,2,1808},
    {4613,1,9483}, {46961,1,1819}, {21486,0,1816}, {13588,2,573}, {27555,1,5135}, {60743,1,1809}, {31516,1,9990}, {55892,8448,49711},
    {53229,769,49718}, {39705,0,50467}, {37404,0,50456}, {37114,0,50456}, {26908,1,9992}, {9538,1282,51231}, {55753,769,51223}, {10608,1,2353},
    {37513,1,8454}, {10112,0,33058}, {50180,0,1550}, {22379,2,8984}, {23679,2,1324}, {23635,2,1324}, {23851,2,1324}, {35338,2,1551},
    {21648,1,1808}, {48201,1,9990}, {61916,1,9991}, {51893,0,1806}, {11596,2,18466}, {6398,0,17958}, {4345,0,17952}, {29162,0,51232},
    {40402,1,21}, {63836,0,527}, {10918,0,322}, {60202,2,781}, {49994,0,17422}, {47406,0,17418}, {47282,2,815}, {28422,1,15},
    {24696,1,277}, {7412,0,280}, {52021,0,30}, {30197,1,9997}, {9113,0,33078}, {77,0,9993}, {2033,0,9986}, {42821,1,9998},
    {26043,0,5136}, {48650,0,5138}, {3276,1,271}, {9886,1,1805}, {46626,0,17}, {59619,1,1294}, {44360,2,9502}, {63282,1,1036},
    {37258,1,35}, {21703,0,266}, {45668,1,1044}, {12407,1,19}, {41227,3072,51222}, {29395,5633,51232}, {640,1,2070}, {10858,0,6154},
    {18402,0,278}, {37960,2,5141}, {22019,1,1551}, {28227,2,283}, {23723,2,16685}, {23768,2,16687}, {23815,2,16676}, {17507,1,10503},
    {30713,0,9991}, {57871,0,10505}, {41769,1,29218}, {3827,0,17171}, {25694,0,17171}, {39092,0,17167}, {15909,0,17171}, {46893,0,17164},
    {49207,1,2317}, {10067,2,48145}, {64732,1793,49689}, {29376,1025,51234}, {40447,0,18}, {16888,1,1547}, {4846,2,1808}, {13110,1,1805},
    {34582,2,17434}, {28837,2,17432}, {20860,1,1553}, {3945,0,8207}, {52216,1,18203}, {54382,2,29}, {7171,0,2061}, {61733,2,17679},
    {20261,0,10502}, {48576,1,12836}, {14944,2,1057}, {33730,0,1301}, {42869,0,5131}, {40436,1,2322}, {45842,0,807}, {3875,0,1297},
    {59079,0,1803}, {48990,2,63}, {51407,0,12824}, {12540,2,1561}, {32595,1,9991}, {59596,1,1291}, {23291,2,1568}, {62958,2,1815},
    {26289,1,12856}, {7326,0,1047}, {34372,1,19}, {29169,1,272}, {2898,0,1808}, {18561,1,26377}, {10802,0,2065}, {63204,0,5142},
    {48201,0,9477}, {5005,0,9478}, {11267,1,29192}, {9837,1,29200}, {3705,1,29205}, {8343,1,29204}, {14026,1,16914}, {21193,0,17192},
    {9217,1,17193}, {57805,0,17176}, {56356,0,5138}, {6842,1,17687}, {1380,1,17683}, {13571,1,17686}, {6641,1,18185}, {64276,0,18187},
    {8837,1,18982}, {13526,0,527}, {54137,2,780}, {62171,1,1032}, {57110,1,17938}, {62213,1,2312}, {8305,1,5137}, {44299,1,5138},
    {29297,2,1043}, {42237,1,9998}, {16338,0,36}, {57430,0,784}, {52537,0,1551}, {19896,0,11}, {59417,0,8464}, {53424,2,1036},
    {4622,0,1550}, {34757,0,8455}, {8021,1,1809}, {55279,1,1809}, {264,0,270}, {50183,1,272}, {25968,0,8964}, {42651,1,5134},
    {9616,1,14}, {30746,1793,49690}, {59202,1,532}, {1499,0,1804}, {39857,2048,49692}, {26378,1,1805}, {55451,0,1553}, {12088,0,9996},
    {54107,2,527}, {58509,2,1810}, {10482,1,5134}, {116,1,16671}, {59176,0,16667}, {45145,1,1295}, {5675,2,273}, {57091,0,9988},
    {22351,0,9997}, {38399,1,546}, {26172,0,31}, {53436,2,273}, {53577,2,273}, {64306,1,1303}, {46768,0,528}, {16550,1,787},
    {2298,2,8208}, {20306,1,9990}, {1525,1,1043}, {14405,0,1804}, {48435,0,526}, {42839,2,568}, {47616,0,9476}, {26604,1,2316},
    {36934,1,2322}, {11362,0,782}, {37031,0,17424}, {36513,0,17424}, {37094,0,17423}, {37449,0,17417}, {13967,0,18185}, {36923,0,17981},
    {6875,0,9995}, {14640,0,10756}, {57518,2,5132}, {8428,1538,49692}, {19640,0,269}, {20500,0,1044}, {3919,1,27398}, {12294,0,30980},
    {8857,2,2644}, {34736,2,1592}, {7797,0,27397}, {34481,1,8710}, {1016,0,1554}, {52309,2,49703}, {45922,0,543}, {33032,1,1556},
    {60447,0,781}, {6197,1,1806}, {38815,0,1808}, {44697,0,15}, {46833,1,1297}, {15246,0,31755}, {1261,2,9990}, {18332,2304,51228},
    {2205,2,2316}, {64195,0,543}, {47530,1,11027}, {4641,2,8453}, {6281,1,12810}, {28695,2,555}, {46589,0,9229}, {24221,2,39},
    {13450,1,34}, {35026,2,783}, {39895,2,5151}, {61096,1,1805}, {29305,0,2344}, {60805,1,1560}, {39431,1,9991}, {996,2050,51216},
    {48591,0,2311}, {8259,770,50702}, {25440,2049,50707}, {32037,0,50709}, {32802,0,50714}, {33862,0,50714}, {46669,1,22}, {40893,1,788},
    {2204,1,9226}, {39902,0,5130}, {120,0,1043}, {41703,0,539}, {32678,1,1037}, {2775,1,16923}, {62972,0,16921}, {61684,0,16927},
    {1141,1,16921}, {3860,1,16927}, {32541,0,16921}, {55667,0,16922}, {20544,0,16923}, {17214,0,16916}, {4351,1,16919}, {1915,0,16917},
    {7121,0,17}, {32002,0,268}, {49000,1,9991}, {46776,2,2338}, {47047,0,8980}, {36364,1,1042}, {23469,5376,50719}, {32999,5888,50721},
    {24167,5376,50719}, {46989,3840,50713}, {22999,1,9994}, {46166,1,18}, {54271,2,36}, {48123,0,1304}, {49683,0,5132}, {45123,2,8466},
    {2392,0,1300}, {18890,1,9483}, {2346,1,1296}, {1305,0,1807}, {14556,3073,49718}, {30842,0,266}, {62484,1,8457}, {26734,1,270},
    {13688,1,9997}, {61465,1,9479}, {28508,2,30}, {60544,2,1034}, {40241,1,271}, {10771,1,1801}, {17084,0,12814}, {54617,0,1553},
    {59646,2,13}, {51074,2,280}, {4373,1281,51243}, {64342,1,790}, {12677,0,519}, {50752,2,3361}, {53476,1,289}, {25416,0,9994},
    {9442,1,14}, {15120,0,558}, {7651,0,5137}, {29428,0,548}, {31305,1,5144}, {62949,0,9992}, {28452,1,17}, {57592,2,5132},
    {7376,1,1301}, {5924,1282,51222}, {19409,0,51230}, {223,0,8456}, {50882,0,17183}, {53153,0,785}, {59713,1,1293}, {11422,0,523},
    {3390,2,1812}, {18390,1,18459}, {18273,1,18456}, {26721,0,1043}, {59708,2,17186}, {60088,2,17185}, {60007,2,17418}, {59122,2,17419},
    {60075,2,17421}, {33955,0,1298}, {40070,1,1562}, {51486,0,1552}, {7697,0,9989}, {20181,0,49689}, {12100,1,49690}, {12603,1,49685},
    {24432,8960,49710}, {17634,5377,49696}, {58966,4864,49694}, {17634,5377,49705}, {53365,2304,49724}, {47220,4097,49707}, {10255,1,12833}, {33183,2049,51245},
    {28960,1,15}, {48754,0,1557}, {20752,0,9991}, {46256,1,1309}, {5909,0,9988}, {1697,0,11010}, {30500,2,796}, {33513,2,796},
    {61547,1,5131}, {25912,1,9991}, {23686,1,783}, {19619,0,1302}, {5900,2,16920}, {248,0,783}, {22400,0,791}, {7129,1,1302},
    {49663,4097,49706}, {49079,4353,49690}, {3735,2304,49715}, {35667,1792,49701}, {14915,0,8968}, {27667,3584,50463}, {23725,0,9991}, {3137,0,267},
    {62872,1,8460}, {7000,2,9990}, {57740,2,1292}, {35871,1,1807}, {57002,1,18184}, {45338,1,1814}, {10651,2,9996}, {17547,1,5134},
    {28121,2,1807}, {13470,0,5133}, {41664,1281,49700}, {59378,0,16926}, {3925,1,1300}, {13012,0,9992}, {8482,0,9992}, {38947,1,51253},
    {47047,0,17199}, {13452,1792,50710}, {32336,0,9747}, {15430,0,1546}, {13127,0,266}, {34156,2560,49684}, {23610,2560,49684}, {2084,0,1555},
    {61073,0,9994}, {34055,0,263}, {37746,2,281}, {917,0,1806}, {6281,1,520}, {27991,6144,49965}, {31305,1,5137}, {51825,2,789},
    {166,0,2315}, {52193,2,27}, {25097,0,791}, {47263,1,1043}, {10509,0,1043}, {53919,2,1801}, {48864,1,48136}, {41464,2,805},
    {28045,0,782}, {62384,0,273}, {4574,1,273}, {5594,2,1291}, {17504,2,18192}, {17520,2,18213}, {60678,2,537}, {56539,1,17191},
    {48181,0,527}, {32366,0,5138}, {39786,1,538}, {16042,1,1810}, {31703,1280,50714}, {12432,2,1559}, {35808,1,18}, {7218,2,17193},
    {7259,2,17192}, {7170,2,17200}, {7127,2,17195}, {7299,2,17191}, {60153,2,1814}, {62627,2,51235}, {61185,2,51235}, {61408,2,51235},
    {26988,0,1577}, {54349,0,12821}, {52906,0,1809}, {59654,1,17183}, {59633,1,17173}, {62341,1,48134}, {43383,1,537}, {62515,2,49695},
    {61902,2,49698}, {589,2,5137}, {61991,2,285}, {50475,1,16917}, {50448,1,16923}, {14390,0,1806}, {30871,0,530}, {45395,3584,49690},
    {46044,1792,49689}, {31703,0,1561}, {62025,0,270}, {5077,2,1807}, {55187,2,17191}, {55226,2,17185}, {55148,2,17191}, {55060,2,18189},
    {16896,1,1041}, {57121,0,46}, {53547,2,8460}, {18664,0,17421}, {11253,0,17422}, {32702,2,16672}, {33467,2,16663}, {59864,2,1305},
    {958,2050,51218}, {49244,0,16676}, {63104,1,5135}, {25890,2,1047}, {58562,1,9482}, {57420,1,1807}, {43268,0,9227}, {45815,1,1808},
    {86,2,9990}, {11822,0,2064}, {11606,0,25}, {43919,1,277}, {17164,0,536}, {43374,0,18}, {22918,2,17442}, {22952,2,17442},
    {23371,2,17982}, {22986,2,18497}, {23093,2,18478}, {23051,2,18474}, {63869,1,264}, {26560,0,1550}, {33031,0,1806}, {21451,0,9989},
    {1114,0,5127}, {53436,2,8454}, {26728,2,1037}, {11439,0,1571}, {39954,1,1811}, {45686,1,9989}, {39847,1,787}, {11630,2562,49694},
    {16199,2,51257}, {3556,2,2318}, {59601,0,29192}, {14671,0,778}, {30062,2,17192}, {29871,2,17713}, {29726,2,17713}, {28865,0,17711},
    {33937,2,17991}, {31017,2,17987}, {30123,2,17967}, {57665,2,5132}, {49714,1,269}, {12494,0,17952}, {11120,0,17950}, {8313,1,5131},
    {23230,0,1799}, {9670,0,1043}, {37021,2,536}, {36949,2,536}, {47565,1,10249}, {20083,1,783}, {53486,0,27398}, {3328,2,1809},
    {55615,1,787}, {11238,0,1810}, {3301,2,1819}, {1446,1,266}, {30046,1,790}, {10185,0,33046}, {5590,1,9992}, {49994,0,5133},
    {17311,1,1303}, {33929,0,18460}, {14095,2,277}, {10515,0,1037}, {9400,1,19}, {61449,0,9991}, {41069,1,29194}, {21503,1,9738},
    {33140,0,1798}, {25583,1,28}, {1530,1,5133}, {26398,1,1800}, {34235,2561,50457}, {35113,2049,50455}, {41136,3072,50459}, {53320,0,12815},
    {61977,1,17420}, {21268,0,12804}, {5875,2,780}, {12542,1,9991}, {46608,0,21}, {47537,0,21}, {34642,0,19}, {52325,0,790},
    {367,0,18193}, {20266,0,16917}, {40727,0,27400}, {44017,1,277}, {62403,0,1814}, {36748,1,9988}, {61865,0,5137}, {26249,0,531},
    {1840,1,9990}, {22172,0,529}, {20217,2,17709}, {61101,0,2327}, {25091,0,781}, {21341,0,2324}, {33173,0,11014}, {48826,1,1309},
    {1430,2,10253}, {5647,2,12}, {59839,2,1305}, {59648,0,1808}, {57494,1,792}, {29074,1,1811}, {58953,2,5132}, {55449,1,9998},
    {9333,2,5143}, {9372,2,5143}, {13893,0,9992}, {40839,2,1833}, {39169,0,533}, {16504,1,49680}, {33397,2,17209}, {29918,2,17209},
    {30182,0,1804}, {58744,1,9999}, {22449,12544,49738}, {29233,2,320}, {44801,1,1804}, {61350,1,9991}, {23384,3329,51226}, {15072,0,1549},
    {9760,2,12820}, {45035,2,8469}, {16639,2,16949}, {15794,2,17434}, {9261,1,51230}, {19669,2,1597}, {26901,1280,49678}, {7705,0,5134},
    {44970,5377,50463}, {34127,3328,50455}, {17127,0,9989}, {42173,2,1309}, {59534,2,5129}, {47805,1,1558}, {52702,0,1554}, {11034,2,273},
    {18679,0,9990}, {12953,2,5143}, {33096,1,50723}, {51255,1,9993}, {48217,1,1298}, {4941,0,17940}, {4009,0,2078}, {58056,2,277},
    {4462,1,49692}, {30974,1,5130}, {10023,4097,50465}, {58162,1,1304}, {10555,0,31756}, {42422,0,5140}, {50638,0,1548}, {64783,0,9992},
    {36714,0,2063}, {42697,0,531}, {20092,0,777}, {14421,2,5147}, {59053,2,18184}, {3817,2,1298}, {924,1,9993}, {34976,0,1807},
    {43133,0,17420}, {46790,0,17432}, {6246,0,544}, {525,0,528}, {7077,0,1815}, {53837,0,8207}, {51223,2,50721}, {1670,2,1038},
    {61384,0,2574}, {20960,1,1550}, {1629,2,9229}, {58677,2,1804}, {14188,0,534}, {13294,0,2066}, {47459,0,9990}, {7686,0,8451},
    {45688,0,9989}, {12378,0,14601}, {11698,1,10506}, {17012,1,16664}, {30480,1,16668}, {41131,1,16665}, {24091,1,16660}, {33791,1,16664},
    {3231,1,1043}, {21328,0,1807}, {62771,0,274}, {12127,2,18469}, {23449,1,783}, {44434,2,1351}, {44289,2,1351}, {56396,1,9989},
    {8060,1,16}, {9666,1,16}, {52091,0,283}, {30547,4352,49700}, {30564,0,49683}, {44299,1,5129}, {8542,1,1297}, {23028,0,8969},
    {6008,2,281}, {7111,0,1802}, {49221,0,267}, {41272,0,8972}, {6227,0,9997}, {49842,1,269}, {44445,0,18189}, {13818,2,8470},
    {9204,1,14}, {31576,0,21}, {53406,2,24}, {34634,2,5147}, {33774,2,5147}, {9653,1,1550}, {25122,1,2325}, {10304,0,33045},
    {43454,0,2064}, {54426,2,28}, {33541,0,9991}, {42935,0,271}, {29910,0,5136}, {23247,1,1807}, {34642,1,12}, {59817,2,16662},
    {50079,2,36}, {61357,1,31}, {5720,1,1047}, {8598,0,8454}, {4556,2,1567}, {40877,1,273}, {18259,0,790}, {57481,2,780},
    {52474,1,9992}, {26665,0,12815}, {43477,0,1801}, {59337,0,2058}, {45254,0,8970}, {1435,0,61972}, {31202,1,535}, {56271,1,16662},
    {37503,1,16666}, {16033,0,9226}, {25246,1,9484}, {2458,0,1804}, {32955,0,284}, {61608,1,1808}, {9024,0,1293}, {22379,1,1804},
    {31858,2,23}, {805,0,39}, {60037,1,8454}, {44202,0,1808}, {46200,1,18}, {62276,1,1033}, {44273,0,9485}, {37065,0,14},
    {34227,0,272}, {17557,2,5147}, {25205,1,9994}, {38891,2,1052}, {35914,1,1811}, {61859,2,279}, {764,4609,49705}, {31323,0,1808},
    {20052,2,1561}, {62898,0,279}, {37788,2,288}, {18897,0,26378}, {49253,1,1807}, {37880,0,12831}, {1554,1,32}, {55230,1,264},
    {21052,0,46}, {59110,1,1039}, {50656,0,2352}, {49,0,9986}, {34595,1,8454}, {40907,0,271}, {42024,2,17431}, {42047,2,17428},
    {12021,2,1301}, {28209,1,16}, {40587,2,563}, {59309,2,5130}, {34600,1,800}, {52776,0,12840}, {51629,0,1809}, {48364,0,1042},
    {20337,0,291}, {37650,0,811}, {21193,0,1298}, {30750,0,1807}, {2667,2,10500}, {5139,0,5137}, {56912,1,9989}, {32188,0,9992},
    {4773,1,1041}, {18204,0,269}, {60895,0,1035}, {63541,1,5130}, {38227,2,1045}, {53858,1,283}, {422,0,9482}, {19813,0,10519},
    {50539,2,1819}, {3652,1,2327}, {51256,2,1039}, {20894,1,1561}, {34588,0,529}, {7666,0,9995}, {59344,1,17960}, {19583,2,17971},
    {19634,2,17955}, {47834,0,10503}, {8043,1,1297}, {43289,0,1300}, {23220,1,15}, {16465,2,567}, {21283,1,1045}, {29746,1,525},
    {51685,0,784}, {2904,0,12809}, {34037,1,2326}, {56602,0,268}, {57929,2,1804}, {44728,0,9993}, {14607,2,22}, {26277,0,18181},
    {31888,0,33}, {31799,2,16675}, {30664,2,16675}, {59167,0,272}, {1808,8704,49717}, {27952,1,17423}, {30087,0,18183}, {16899,0,269},
    {53168,0,1040}, {39347,0,10500}, {29746,1,8709}, {21214,1,270}, {4669,1,16665}, {51621,0,1805}, {4174,1,10508}, {42142,1,17421},
    {16750,1,16}, {14727,0,5141}, {16903,0,35}, {53342,1,16664}, {9798,2,12819}, {32614,2,1841}, {5605,2,14}, {21661,1,795},
    {17311,1,1302}, {25228,0,1304}, {32565,2,1585}, {64510,0,1805}, {10884,1,781}, {30170,2,785}, {48531,0,1553}, {18416,5121,51230},
    {22067,4608,51228}, {2217,2,51226}, {12157,0,51242}, {37076,2,559}, {15297,1,51216}, {62707,0,17424}, {13358,2,17970}, {55561,2,534},
    {41531,0,9987}, {60666,0,10506}, {52833,2,1307}, {59104,1,27398}, {13534,0,12807}, {11087,0,8462}, {38520,2,5138}, {54782,1,536},
    {9303,2,8977}, {29625,2,285}, {19879,1,5133}, {12441,1,1562}, {61898,1,18194}, {6351,1,1550}, {22714,0,10000}, {44658,0,1290},
    {26678,0,5134}, {17002,0,838}, {17737,2,1561}, {24762,0,9993}, {12864,2,800}, {44066,1,270}, {35854,0,39}, {36970,1,17421},
    {6406,2,530}, {47568,2,808}, {49683,0,5133}, {53228,0,1804}, {51755,1,9991}, {38964,0,793}, {9612,0,1566}, {32862,1,16668},
    {607,0,794}, {25541,1,1807}, {33927,1,1813}, {57325,0,43}, {48169,1,9991}, {7926,2,1809}, {10265,3074,51236}, {10195,2050,51232},
    {64032,0,32}, {5027,0,526}, {49128,1,1803}, {10164,2,9993}, {45770,1,5140}, {38798,0,9992}, {17082,0,528}, {24637,2560,61973},
    {12570,0,9987}, {11830,0,2068}, {42478,2,17446}, {8503,1,1298}, {44687,1,9999}, {47843,2,18487}, {28240,1,14}, {15487,0,9227},
    {899,2,17940}, {919,2,17947}, {36191,0,18193}, {36636,0,18194}, {19473,1,51241}, {61220,2,1818}, {23748,0,9990}, {3548,0,12815},
    {50647,0,268}, {20752,0,9990}, {11427,1,9229}, {7921,0,33047}, {52584,5120,49698}, {29193,5120,49711}, {34401,6144,49704}, {33237,8193,49704},
    {9778,8449,49713}, {59368,0,1806}, {643,2,5132}, {37067,1,1041}, {56074,2561,49693}, {7235,1,5132}, {48630,0,1815}, {51137,2304,49718},
    {11281,0,8965}, {21401,1,5128}, {30094,0,524}, {63551,2,528}, {47884,1,16659}, {26021,0,786}, {17850,1,790}, {8950,2,1813},
    {53804,1,17942}, {52238,0,1550}, {39101,0,11014}, {10656,0,5131}, {7282,0,9219}, {19333,1,51210}, {55029,0,5128}, {58062,1,1554},
    {32100,3841,49687}, {10359,0,2317}, {2289,0,2069}, {27939,2,787}, {5092,1,785}, {11374,1,1807}, {7943,0,1289}, {10482,0,1036},
    {48005,2,8460}, {32972,1,5129}, {6500,1,1299}, {60083,1,1805}, {56568,2,51219}, {57152,2,51219}, {41476,1,9995}, {31303,0,1552},
    {46468,1,2326}, {42763,0,5137}, {48423,1,9992}, {3234,2,1814}, {43755,2,805}, {41291,2,805}, {10772,0,9991}, {40893,1,1035},
    {33183,0,1806}, {49595,0,16424}, {51304,0,16428}, {47967,0,16424}, {45481,1,1812}, {25668,0,18182}, {45736,1,18183}, {12341,0,18182},
    {47581,1,11019}, {18758,2,16944}, {15477,2,16948}, {18869,2,16940}, {18806,2,16944}, {18644,2,16933}, {6162,0,17424}, {2437,1,1802},
    {56111,1,9994}, {13064,0,275}, {60329,1,795}, {10858,1,5133}, {31056,1,1803}, {32954,1,5139}, {21938,1,808}, {11082,2,5136},
    {264,0,263}, {6632,0,9992}, {64381,0,272}, {50715,0,8714}, {62633,0,543}, {804,1,525}, {28683,0,17205}, {29185,2,17204},
    {41077,768,50722}, {4192,0,1555}, {5972,1,12814}, {39641,0,781}, {10497,1,50730}, {1131,2050,51218}, {54850,0,2058}, {35580,1,16656},
    {35630,1,16660}, {38339,1,16658}, {39323,1,16661}, {39680,1,16659}, {37668,1,16656}, {35757,1,16661}, {36716,1,16663}, {36537,1,16660},
    {36767,1,16668}, {41659,2,291}, {45969,0,17175}, {16680,1,17173}, {52631,0,17683}, {61405,0,1809}, {7855,0,49684}, {7855,0,49690},
    {43783,1,51218}, {8078,2560,51220}, {43379,0,23}, {8578,1,1034}, {56351,2,16420}, {56324,2,16411}, {19014,0,779}, {45430,2,1852},
    {9679,0,17433}, {31406,0,5140}, {55597,0,790}, {51539,0,1807}, {37271,0,9476}, {55832,2,17194}, {55874,2,17194}, {24412,0,27403},
    {4906,0,265}, {57794,1,537}, {12641,0,49188}, {51659,0,1052}, {8722,0,51230}, {23,0,51225}, {17175,0,525}, {13766,0,525},
    {23732,1,1807}, {32748,0,11013}, {54361,1,1803}, {30428,1,529}, {55961,1,2315}, {8236,1,50463}, {8374,1,50464}, {8236,1,50456},
    {8503,1,50458}, {25012,0,523}, {7797,0,27400}, {39158,0,1036}, {60881,0,17680}, {50929,0,12815}, {39554,1,2319}, {713,2,269},
    {31265,2,1311}, {10963,1,10000}, {23114,0,527}, {16951,2,807}, {19965,2,807}, {21898,0,9988}, {56141,2,51221}, {15507,0,1291},
    {6233,0,9992}, {55970,2,1036}, {1686,0,31754}, {1758,0,31754}, {63450,1,1560}, {9163,0,546}, {63492,2,5147}, {29757,0,27402},
    {14392,1,5137}, {34387,0,9992}, {64377,0,9221}, {63395,1,9994}, {41947,0,1805}, {1023,1,2066}, {42202,2,796}, {50836,2,21},
    {27284,1,9992}, {4954,1,1813}, {56985,0,2363}, {2314,2,29}, {30206,0,16908}, {5953,1,532}, {2411,4864,50718}, {48315,2305,50465},
    {48246,2305,50456}, {10106,3329,50453}, {23019,2049,50448}, {23076,2049,50455}, {15430,0,1554}, {33393,0,37}, {36869,2,552}, {36829,2,552},
    {6773,2,794}, {23034,1,273}, {57566,2,5132}, {48107,0,19}, {52891,0,1808}, {3646,1,9993}, {61404,1,1807}, {58147,1,9999},
    {28385,0,268}, {53321,2,34834}, {14965,768,49422}, {7318,1,287}, {8678,2,8454}, {8259,2,1550}, {4890,2,9228}, {14195,2,1323},
    {9208,0,5133}, {52743,0,1548}, {32366,0,9989}, {33440,1792,64784}, {60854,0,15}, {28362,1,31756}, {34765,0,31757}, {35039,0,31759},
    {46364,0,31756}, {41964,0,31758}, {54777,1,12806}, {40668,768,49690}, {59985,0,1813}, {54854,0,780}, {17794,0,9988}, {3770,2,9991},
    {51911,0,2071}, {10781,0,2066}, {21168,0,791}, {27697,0,279}, {26814,2,789}, {15668,0,834}, {179,0,8969}, {55980,0,539},
    {57706,0,539}, {59634,2,5132}, {64210,1,1314}, {37892,0,547}, {35513,0,9995}, {56819,1,9988}, {28574,1,5135}, {58015,0,268},
    {40232,0,9990}, {4075,1,31753}, {25531,0,279}, {22337,1,9739}, {7914,1,9992}, {38011,0,281}, {40523,0,9990}, {3530,2,1550},
    {12995,0,12816}, {1323,0,1800}, {43868,2,8466}, {1615,2,1806}, {36035,2,1047}, {57691,2,17421}, {57678,2,17421}, {57665,2,17421},
    {57273,1,1812}, {37710,1,794}, {45906,0,5129}, {55116,0,5135}, {4563,0,9478}, {15495,0,18438}, {60778,0,18439}, {58472,0,49687},
    {29939,0,49697}, {55842,1,5133}, {37253,1,29189}, {2171,0,5151}, {8177,0,1041}, {8000,1,1809}, {59195,2,1561}, {11544,0,1809},
    {31893,1,9225}, {43653,2,1308}, {4414,1,9478}, {41077,1,17689}, {55992,1,17685}, {59000,1,17682}, {58959,1,17692}, {63612,1,1799},
    {29550,0,29194}, {29550,0,16909}, {46281,1,2332}, {29279,0,5142}, {44728,2,1059}, {18272,2,1317}, {39230,0,9990}, {10149,1,18458},
    {4058,1,9991}, {56091,0,535}, {1857,2,1552}, {10173,2,9994}, {47334,0,20}, {48146,0,20}, {17870,0,1810}, {22290,1,530},
    {44701,1,1293}, {24334,1024,50722}, {15425,1,50719}, {15850,1,50715}, {15456,1,50720}, {25602,0,11022}, {38318,1,27397}, {39909,0,5131},
    {11546,2,18447}, {16402,1,27397}, {53037,0,783}, {57839,2,1042}, {45081,0,1806}, {41563,1,9994}, {4965,0,530}, {7310,0,5140},
    {7166,1,786}, {24670,2,5147}, {24643,2,5147}, {22999,1,8201}, {27841,2,536}, {28172,2,5133}, {61565,2,15}, {10296,1,9224},
    {21531,2,1322}, {57600,1,9990}, {16947,0,8455}, {54600,0,786}, {54395,0,786}, {27499,0,793}, {10547,0,31751}, {10547,0,31750},
    {26113,1,804}, {53801,0,1804}, {37352,1,3342}, {52936,2,17418}, {33764,1,9999}, {60562,0,273}, {6246,2,1033}, {35397,0,5132},
    {17428,0,27402}, {40433,0,5136}, {50738,1,1806}, {25897,0,530}, {5874,2560,49192}, {18052,2,541}, {46589,1,9480}, {11931,1,1304},
    {11630,1,1304}, {33030,2,17956}, {47581,1,9228}, {38465,2,5144}, {38580,2,5144}, {8321,2818,50710}, {61675,1,49686}, {50942,0,49682},
    {52372,1,1291}, {16195,0,9223}, {51004,0,1031}, {52395,0,17425}, {52462,0,17424}, {25745,2,5145}, {37926,0,9990}, {6535,2,1810},
    {35638,3840,49699}, {33590,4096,49700}, {35590,4096,49713}, {23565,1,1553}, {11750,2,1804}, {31926,1,11023}, {24029,0,534}, {1492,2,10002},
    {36500,2,277}, {32824,0,17421}, {43123,1,17420}, {35041,2,1309}, {41,0,8194}, {77,1,272}, {5409,1,272}, {54896,0,788},
    {41599,2,5149}, {43499,0,5134}, {34204,0,5147}, {64128,0,1550}, {43135,1,278}, {47452,2,1596}, {47329,2,1596}, {8423,0,8713},
    {52275,1,5135}, {4862,2,1040}, {5023,2,1801}, {26954,2,545}, {34223,2,1315}, {47973,2,1312}, {47941,2,1312}, {27767,0,9735},
    {11963,1024,49699}, {16297,3072,50456}, {18701,0,51216}, {47619,0,17}, {19415,2,9998}, {53418,2,1036}, {37563,1,2063}, {42639,2,547},
    {8759,1,17416}, {39137,0,21513}, {938,1,25610}, {8970,1,25611}, {938,1,25609}, {59783,1,1298}, {18188,1,1808}, {59763,0,5137},
    {52215,0,279}, {255,0,8968}, {52152,1,270}, {18506,1,1297}, {63848,1,2315}, {31736,0,49709}, {19317,2,809}, {34494,0,14596},
    {37852,2,1045}, {16167,1,550}, {10686,2,785}, {56541,5888,50730}, {34855,5632,50729}, {14532,4864,50726}, {14207,4864,50726}, {62335,1,2311},
    {7659,0,9991}, {31265,1,552}, {41489,0,2318}, {47688,1,1300}, {40587,2,1823}, {1844,1,1305}, {8745,2,1550}, {63081,2,548},
    {46363,2,74}, {29043,6145,49696}, {59738,0,9479}, {236,0,270}, {63582,1,1805}, {18533,0,13}, {42162,0,265}, {5262,0,9988},
    {49161,0,799}, {40735,6656,58666}, {1315,0,1808}, {3851,4864,51227}, {21094,6144,51232}, {42893,5633,51230}, {40559,5377,51229}, {13963,2,285},
    {3733,1,1038}, {27947,0,290}, {9217,1,9491}, {9098,7170,49208}, {7873,2,1566}, {58965,2,17421}, {58993,2,17423}, {58749,2,17417},
    {58851,2,17429}, {58978,2,17423}, {21810,0,1549}, {9599,2,9996}, {14433,0,27397}, {32659,1,1036}, {7666,0,8969}, {34608,2,17434},
    {28893,2,17432}, {7491,1,17420}, {39909,0,17420}, {63722,0,1809}, {14797,1,1814}, {19783,0,2326}, {42575,2,1564}, {42516,2,1564},
    {9886,1,1810}, {25344,1,5135}, {31454,0,5132}, {38948,0,783}, {22903,0,9228}, {61961,1,5136}, {53177,0,40}, {27958,2,17202},
    {34770,1,280}, {22056,0,8974}, {13990,0,1801}, {8313,1,5140}, {2001,2,538}, {26089,2,550}, {19773,0,2336}, {8211,0,8207},
    {59034,1,1306}, {57909,0,2322}, {44423,1,12816}, {5206,0,544}, {4495,2,17941}, {15164,1,39}, {20775,0,8456}, {18223,1,784},
    {25690,2,5148}, {49399,0,9991}, {13778,0,532}, {15617,1,1296}, {16468,0,9221}, {13751,0,18188}, {16060,0,18196}, {7503,1,1551},
    {51581,1,2072}, {61338,1,5132}, {50872,2,17688}, {40494,0,9999}, {21995,1,9483}, {8569,1,9996}, {41424,0,16675}, {50047,0,531},
    {64642,1280,49717}, {26488,1,786}, {61051,1,5136}, {15609,1025,50456}, {30544,769,50700}, {17684,2,1561}, {61446,0,9994}, {15260,1,1291},
    {50098,1,51242}, {50253,0,1038}, {1110,2050,49685}, {1711,0,9734}, {3137,0,280}, {6761,0,544}, {18660,1,1301}, {14149,0,21},
    {7675,2,787}, {39431,1,10501}, {14733,2,51262}, {36108,0,1812}, {56875,1,9995}, {37358,2,553}, {7608,0,2323}, {18083,0,9741},
    {28371,0,1039}, {56689,1,1804}, {6064,1,275}, {1378,2,9483}, {42128,1,1809}, {55353,1,1812}, {33283,0,10252}, {1877,0,8967},
    {63119,1,21516}, {46954,0,8968}, {56420,1,1555}, {57936,1,1551}, {51400,1,9991}, {31463,0,1043}, {56267,1,16666}, {56293,1,16660},
    {56313,1,16662}, {53453,2,269}, {27344,2,1047}, {64778,0,1805}, {21273,0,275}, {6648,0,5130}, {51378,1,9229}, {150,0,2067},
    {25558,0,272}, {2520,1024,49700}, {47635,0,49699}, {42815,0,49699}, {46861,0,49949}, {2486,2,17426}, {2504,2,17424}, {2465,2,17429},
    {51911,769,51230}, {38070,4097,50459}, {11571,0,9990}, {17451,1,9989}, {11219,1,542}, {14826,1,16904}, {13615,1,29199}, {45991,1,1039},
    {51013,2,1304}, {63626,1,1801}, {12098,0,9994}, {49590,1,1036}, {50470,0,8201}, {56867,2,1033}, {32944,0,273}, {10907,2050,50735},
    {23485,1,12}, {59955,2,49706}, {38798,0,9991}, {2903,0,9739}, {9378,1,9988}, {19803,0,10528}, {40186,0,5143}, {57065,2,51227},
    {57092,2,51230}, {56635,2,51224}, {57038,2,51227}, {57122,2,51230}, {56972,2,51230}, {56945,2,51227}, {56897,2,51224}, {15037,2,18488},
    {40422,0,14}, {52625,0,8456}, {46905,0,9993}, {22429,2,803}, {33898,1,17}, {18519,0,17}, {7027,0,9986}, {61358,2,1817},
    {61265,2,1817}, {61308,2,1817}, {39277,2,800}, {50017,0,1559}, {47206,0,9989}, {58024,0,277}, {22776,2,5147}, {37434,0,1808},
    {7638,1,50730}, {35117,2,556}, {3822,0,781}, {11239,2,785}, {12949,1,18467}, {17330,0,528}, {5550,1,8968}, {15988,1,1298},
    {20452,0,1557}, {34340,0,9747}, {17591,1,2317}, {12686,0,49683}, {30378,2048,49688}, {41836,1,9993}, {44515,1,50464}, {32991,1,50452},
    {34047,1,9988}, {35210,1,15}, {4338,0,1034}, {59607,2,5132}, {63398,2,16671}, {58041,1,1813}, {26923,2,16664}, {26875,2,16662},
    {32121,0,9483}, {3266,2,9999}, {41058,1,1809}, {44503,0,1809}, {13130,1,785}, {45780,0,12815}, {26000,2,1049}, {6864,1,1296},
    {61818,1,1816}, {8488,0,17937}, {49543,2,9993}, {60156,1,1045}, {20384,0,38}, {52422,5889,51232}, {25705,2304,51242}, {5364,769,51235},
    {43171,6657,51235}, {40678,6401,51234}, {22428,2816,51223}, {22411,7168,59429}, {39542,3584,51250}, {3962,3585,51250}, {34534,0,18181}, {55494,1,49712},
    {26518,2,5145}, {3102,0,1817}, {37318,1,9996}, {9948,1,5131}, {22233,2,297}, {10146,0,33046}, {56947,0,12813}, {25491,2,17200},
    {25539,2,17967}, {25586,2,17978}, {25445,2,17966}, {11070,0,1808}, {31123,2,23}, {264,0,264}, {53858,1,270}, {52925,1,9483},
    {8841,2050,49680}, {28986,0,9997}, {41830,0,14}, {62507,0,542}, {43206,1,8457}, {29230,0,12820}, {11079,1,9225}, {7943,2,17948},
    {21996,0,802}, {18649,1,9228}, {2508,2,5131}, {55070,1,9992}, {15363,1,17424}, {53598,0,2070}, {29773,2,51228}, {64102,0,22},
    {58210,0,1038}, {6990,2,1822}, {8953,1,2065}, {23299,1,1814}, {55467,0,17}, {20816,1,2325}, {24241,0,2326}, {62323,0,272},
    {51387,1,5133}, {6321,0,5141}, {12953,2,17432}, {45158,1,1812}, {59500,2,49954}, {58224,2,1039}, {9482,0,17971}, {29496,2,17958},
    {1485,3329,49701}, {43987,2,9744}, {27413,3329,50709}, {31349,4097,50712}, {31528,0,5137}, {56285,0,5136}, {20176,5633,49697}, {58179,0,12832},
    {36730,0,34875}, {10537,0,48137}, {1496,0,48136}, {1495,0,48137}, {34196,1,19}, {46551,1,20}, {33833,0,799}, {63696,1,1295},
    {62106,1,1293}, {47363,1,1812}, {36217,0,9988}, {632,0,8451}, {45688,0,5138}, {28969,0,18455}, {53983,0,18448}, {58872,2,5135},
    {17797,0,17952}, {16779,0,17956}, {18446,0,17956}, {31103,0,1804}, {21234,0,783}, {59281,2,1036}, {40567,0,1305}, {16040,0,789},
    {10772,0,1301}, {43994,0,550}, {53059,0,10504}, {18171,2,1311}, {10207,0,33046}, {31920,0,8729}, {773,0,18702}, {44105,2,320},
    {16104,5376,49699}, {651,0,9986}, {4017,2,2313}, {3688,0,9988}, {32757,1,1037}, {39158,0,17420}, {22719,1,1550}, {52566,0,9989},
    {50929,2,50462}, {36743,1,9991}, {57173,0,270}, {14448,2,1562}, {60850,2,34832}, {28254,2,1299}, {14238,2,1860}, {21143,2,287},
    {22167,2,287}, {12623,3585,49695}, {37232,0,1545}, {46961,1,1809}, {14640,0,34844}, {14649,0,34835}, {53104,0,18}, {21010,2,5150},
    {17196,0,9988}, {26159,1,558}, {29532,2,1829}, {58319,2,49683}, {62898,0,8455}, {15097,2049,49691}, {2184,1,2070}, {15091,2,1049},
    {61029,1,1806}, {23732,1,1821}, {28354,1,525}, {50540,0,16927}, {11216,0,16923}, {55959,0,1303}, {44723,0,9993}, {59749,1,9994},
    {21174,2,288}, {36272,1,1553}, {37940,0,9989}, {31417,1,12}, {21996,0,784}, {33683,0,5139}, {28966,2,1041}, {229,0,9986},
    {42890,0,10003}, {2875,0,9989}, {48065,1,1812}, {62119,1,787}, {19891,1,1809}, {16483,1,5132}, {59238,0,5132}, {13189,2,5149},
    {22531,2,1594}, {47125,1,26}, {12375,2,293}, {4990,2,9230}, {59777,0,1297}, {61000,1,1819}, {39533,1,8460}, {6291,1,1297},
    {2653,0,9986}, {26040,1,5136}, {1718,0,9735}, {30032,0,34}, {15088,0,34}, {34210,0,5141}, {18489,0,531}, {51004,0,14},
    {50539,1,9987}, {1131,2,2066}, {34274,2,783}, {55342,2,28}, {13325,0,17423}, {30304,0,17422}, {525,2,5137}, {15280,0,12811},
    {21245,1,1811}, {27296,2,1309}, {59244,2,1560}, {48467,1,1810}, {16356,2,566}, {5667,4352,49954}, {11323,0,537}, {28349,2,781},
    {41514,0,17425}, {1642,2,17422}, {1684,2,25609}, {11986,1,1556}, {33789,0,9990}, {1628,0,6165}, {47618,1,1552}, {41245,1,18453},
    {39189,0,1802}, {53944,0,271}, {19143,0,784}, {40237,0,9735}, {273,0,273}, {26378,2,798}, {47102,2,5154}, {10244,1,49675},
    {3238,6400,49698}, {30995,6656,49699}, {46092,5120,49693}, {10829,3072,49685}, {14994,3840,49687}, {56202,6656,49715}, {7411,5122,49696}, {35226,4864,49691},
    {29898,4097,50458}, {4715,1793,50448}, {61748,2,2323}, {17198,1,2312}, {26958,0,1544}, {6701,2,3346}, {55178,1,5140}, {21234,0,794},
    {3974,2,17195}, {37334,0,1551}, {45021,0,12822}, {4970,2,15}, {5736,2,15}, {177,1,273}, {5574,1,273}, {52356,0,1042},
    {30500,0,5131}, {19903,0,9232}, {25946,1,18449}, {45815,0,18447}, {7438,1,18452}, {55077,1,785}, {63656,1,8453}, {13659,0,5136},
    {3373,2,1809}, {2991,2,16}, {58343,1,8976}, {12279,2,801}, {35778,1,1561}, {59527,0,2317}, {28374,1,58639}, {21034,0,1807},
    {22198,2,291}, {48127,0,1300}, {22093,0,2064}, {12217,2,5143}, {58777,0,779}, {37974,5376,50470}, {21793,0,17943}, {20843,2,1851},
    {718,2,264}, {22521,0,533}, {50448,1,523}, {8049,5632,49695}, {53021,2048,49681}, {19038,1,1296}, {58107,1,1551}, {5531,2,1806},
    {53577,0,1806}, {27003,1,1034}, {11637,0,1292}, {63570,1,1804}, {11164,1,1807}, {58562,0,781}, {3908,0,1299}, {32353,0,1803},
    {44269,1,787}, {34650,0,8203}, {62081,1,1290}, {53810,0,9485}, {45584,2,1568}, {3076,1,2313}, {60936,1,1552}, {63082,1,5137},
    {12321,0,25610}, {56019,0,1548}, {37451,1,49691}, {4432,2,17937}, {4466,2,17949}, {4449,2,17937}, {55433,0,1812}, {248,0,9988},
    {56337,0,9988}, {35286,1,1816}, {8088,0,10250}, {12412,2,9748}, {6905,0,9988}, {20902,2,1822}, {31569,2,286}, {37031,0,1037},
    {32460,0,1564}, {52166,0,9996}, {33801,0,1549}, {7556,4096,50460}, {24882,4097,50460}, {56027,4864,51229}, {14640,4608,59420}, {28466,1,17433},
    {24171,1,17683}, {25918,1,17683}, {21107,1,25868}, {20876,1,18194}, {16185,2,9992}, {6714,1,273}, {17819,2,5147}, {36327,0,1805},
    {53671,0,787}, {26868,1,1048}, {55618,0,1549}, {39826,0,1552}, {32595,1,9988}, {19765,0,1546}, {63919,1,9992}, {63483,2,9993},
    {58141,0,45}, {7070,2,17422}, {20552,1,1815}, {48311,2,1836}, {7084,2,18190}, {58614,2,1813}, {3389,2049,51236}, {2008,1,5146},
    {47389,2,1599}, {28335,0,275}, {56454,1,1806}, {59685,1,18190}, {10512,2,1811}, {60481,1,8200}, {833,0,11}, {13482,1,8},
    {255,0,8967}, {55826,1,5138}, {60045,0,1809}, {64939,4864,49718}, {2871,0,16925}, {13701,1,16}, {43207,2,566}, {64018,0,9999},
    {52964,2,1295}, {9704,0,33067}, {10003,0,33069}, {43444,1,1806}, {137,0,18188}, {53969,1,9990}, {27895,6657,49721}, {50606,0,780},
    {21401,0,1299}, {43939,1,9991}, {21696,1,9483}, {57002,2,34852}, {12020,1,21}, {18195,1,1301}, {31754,2,14}, {451,2,5131},
    {57400,1,29189}, {57405,1,29190}, {7843,2,16926}, {38827,1,1046}, {64651,0,9997}, {42147,0,9480}, {37239,1,17420}, {28947,1,13},
    {63696,1,1296}, {8073,1,16}, {1317,2,16917}, {22165,1,5133}, {11363,1,780}, {59744,0,789}, {2718,1281,49187}, {668,0,34847},
    {4086,0,2347}, {4129,2,5143}, {11124,1,1809}, {46490,1,23}, {26149,0,9989}, {54035,0,27399}, {11925,2,5133}, {34082,0,1300},
    {50341,2,49721}, {50665,2,49700}, {26858,2,1549}, {6799,2,1047}, {8285,1,49686}, {55420,1,524}, {32372,0,5132}, {62959,0,1295},
    {54059,1,281}, {27645,1,49721}, {60057,2,1298}, {10770,2,50484}, {10861,2,50729}, {10822,2,50727}, {43374,2,554}, {36267,1,9990},
    {25387,1,780}, {25969,2,1055}, {253,0,14593}, {54487,2,1036}, {64276,1,793}, {33307,0,2067}, {43326,0,801}, {22266,0,8973},
    {19783,0,2322}, {7222,0,33052}, {1449,2560,49686}, {35135,4865,50460}, {8766,1,50459}, {40149,0,50456}, {15386,2560,50468}, {9534,1,50467},
    {18137,1,1802}, {61659,1,567}, {15021,1,1305}, {17922,0,12806}, {38677,1,787}, {19803,0,10529}, {53325,1,8722}, {23913,0,280},
    {53225,2,539}, {31110,0,8974}, {49944,2,1816}, {37339,0,9738}, {63131,1,5134}, {56858,2,1042}, {49478,1,2323}, {49154,0,10504},
    {28224,0,550}, {20374,0,274}, {17140,2,8982}, {49776,2,17429}, {52295,0,1806}, {34325,0,11014}, {13062,2,804}, {17312,2,793},
    {13397,0,9991}, {15066,0,9991}, {30962,0,49688}, {6645,0,9229}, {22459,1,17957}, {22493,1,17963}, {13806,0,9992}, {51189,0,18},
    {7077,0,1825}, {61431,0,5138}, {53109,1,9991}, {40462,0,59413}, {12513,2,283}, {61284,0,9481}, {7457,0,33059}, {27445,0,1306},
    {13682,2,5157}, {5462,1,9994}, {2792,1,9993}, {427,2,5144}, {52879,0,1548}, {41,0,9994}, {29298,0,27399}, {45493,0,9991},
    {2166,0,2320}, {30656,1,9996}, {54244,2,27}, {49199,1,10249}, {26978,0,1034}, {44034,2,17735}, {12200,1024,51239}, {11876,1280,51236},
    {43667,1,280}, {29752,1,532}, {16598,0,1805}, {4898,0,9991}, {14312,1,16657}, {39260,0,1551}, {16426,1,16408}, {61856,0,1040},
    {38308,2,1566}, {10887,0,271}, {36827,1,9223}, {531,0,9991}, {47698,0,1557}, {32779,1,782}, {54205,2,39}, {13112,0,9988},
    {20115,1,1295}, {41418,0,9994}, {33448,1,278}, {28306,0,531}, {19266,1,5135}, {6030,1,277}, {6566,0,17948}, {21836,1,17952},
    {56712,1,265}, {33177,0,1801}, {39542,1,1807}, {56495,2,17941}, {56473,2,17942}, {32518,0,14}, {61451,1,1798}, {6278,2,1033},
    {8088,0,2065}, {26652,1,2060}, {57544,0,791}, {11695,0,2571}, {61087,2,49690}, {41371,0,5137}, {50494,1,557}, {20945,1,1295},
    {34757,0,1805}, {55464,2,527}, {30006,0,34}, {39472,0,290}, {53869,0,1551}, {8824,1,14}, {44813,0,8461}, {42607,1,279},
    {42503,1,279}, {2405,2,49688}, {2386,2,49683}, {37002,5889,49709}, {46415,0,49694}, {1271,0,9991}, {12300,0,8972}, {7108,0,48133},
    {9320,2,12813}, {55618,0,1561}, {11759,0,9996}, {4956,2,14}, {20128,0,26378}, {23323,2,48}, {51125,2,2325}, {60785,0,272},
    {62171,1,5131}, {32501,0,9479}, {10775,1,9989}, {32239,2,789}, {10923,1,9990}, {37458,0,39}, {26987,2,1813}, {16518,2,18466},
    {3455,0,1298}, {6446,1,49680}, {6595,1,49681}, {7465,1,49677}, {4067,1792,49692}, {22876,3840,50716}, {54233,1,16670}, {54164,1,17430},
    {54186,1,17424}, {54125,1,17421}, {13466,0,17425}, {24907,1,17435}, {38356,0,17442}, {40712,1,1804}, {45935,0,530}, {9395,2,5137},
    {12114,2,1037}, {62072,1,9732}, {7990,1,1819}, {18718,1280,49712}, {1510,12802,49726}, {43581,3840,49707}, {8203,4098,50468}, {35550,0,50473},
    {11986,1281,50708}, {6093,4097,50718}, {12208,1281,50719}, {64572,4609,50720}, {46155,2048,50710}, {660,2305,50711}, {64581,2305,50711}, {38337,1024,50715},
    {38153,1024,50710}, {35550,0,50712}, {38334,1792,50709}, {46720,1792,50709}, {14072,0,50716}, {63484,3585,50716}, {19650,8192,50731}, {1056,8704,50733},
    {55,8960,50750}, {11113,2,5131}, {12520,0,1549}, {58015,1,1818}, {54065,0,1802}, {28008,2,789}, {11393,2,1035}, {25829,0,9994},
    {40079,0,269}, {61842,1,17195}, {12395,0,17189}, {50217,2,1560}, {14139,1,9744}, {58681,0,271}, {20785,0,279}, {34514,0,8457},
    {33275,1,1822}, {30438,0,2326}, {2521,1,1300}, {33541,0,9484}, {4822,768,49425}, {41376,2,1876}, {39437,0,9991}, {49854,7681,51246},
    {35466,0,779}, {60742,2,1549}, {21571,1,810}, {22566,1,810}, {15260,1,50443}, {11397,0,9987}, {54909,1,272}, {44874,2,827},
    {32284,0,1043}, {10084,2,50721}, {20778,1793,51495}, {25545,0,1298}, {9385,1,9226}, {19820,1,1799}, {16091,0,1812}, {1449,0,526},
    {45842,3072,49943}, {16234,0,279}, {18677,0,283}, {39826,1792,50719}, {27592,3073,50724}, {35894,0,38}, {21847,0,803}, {5142,1,1802},
    {50513,0,9992}, {22552,1,1551}, {22108,0,786}, {19911,0,5139}, {33968,0,16405}, {29984,0,16405}, {6752,1,1303}, {44982,2,18717},
    {15324,0,27400}, {12823,1,16}, {15538,1,1809}, {50542,1,2064}, {33713,1,10507}, {19052,0,49417}, {55116,1,8453}, {45297,1,1303},
    {8749,0,10756}, {22521,0,12851}, {620,2,5134}, {9159,1,5136}, {32971,0,8460}, {32529,1,266}, {28294,2,17190}, {46577,0,1033},
    {18824,0,534}, {1294,2,17687}, {10287,1,9990}, {54423,0,18457}, {11393,0,1804}, {8227,0,29194}, {19825,1,1308}, {25751,0,1554},
    {33968,0,21}, {28761,2,5141}, {56300,0,10512}, {59020,2,17185}, {20706,1,1034}, {55314,8704,51252}, {12369,0,27402}, {19236,0,9996},
    {60985,1,9993}, {55982,2,780}, {1986,0,5132}, {1586,0,29192}, {38020,1,16915}, {55171,0,9483}, {14116,2,8470}, {45254,0,787},
    {22337,1,9737}, {8916,0,16920}, {10453,0,276}, {51295,2,1045}, {39542,1,1802}, {22392,1536,49938}, {22857,1,790}, {60489,1,1293},
    {47015,2,26387}, {26442,3328,49184}, {36517,0,9228}, {18403,2,1049}, {5294,2,1801}, {8000,1,1819}, {34582,0,9992}, {41583,1,528},
    {45969,0,804}, {9928,0,822}, {6517,0,8974}, {42652,5632,49698}, {20739,0,9228}, {35979,0,1801}, {64210,3841,50458}, {3175,0,33052},
    {21410,1,3347}, {58818,2,5132}, {2658,0,1291}, {30484,0,530}, {52180,1,1296}, {39996,1,8461}, {53632,0,531}, {24037,0,12814},
    {58674,0,9734}, {60473,1,8208}, {11189,2,9990}, {47246,0,35}, {61443,2,540}, {33987,1,15}, {34215,1,21}, {18958,0,17177},
    {49278,0,1807}, {62569,1,17940}, {8656,2,17942}, {43586,2,9999}, {23564,0,2062}, {20928,1,274}, {32630,0,1553}, {26830,1,9991},
    {48609,1,1036}, {11668,1,1550}, {46120,0,1559}, {2595,0,13}, {63821,0,1552}, {35523,2,1559}, {64276,1,798}, {61587,0,2065},
    {6857,0,781}, {1223,2,2076}, {40712,1,1808}, {6641,1,1801}, {23236,0,779}, {36970,1,5132}, {57028,0,2320}, {37010,0,1804},
    {15016,0,30985}, {46679,2,40}, {40095,1,9999}, {29688,1,12807}, {61315,0,282}, {27095,2,281}, {62324,1,5130}, {58793,1,49691},
    {57577,1,49687}, {48286,1,1803}, {10574,0,26888}, {14672,1,1811}, {48405,1,1811}, {50198,1,25607}, {26152,0,9736}, {32184,2,17426},
    {32162,2,17430}, {32202,2,17426}, {51604,1,5138}, {8956,0,549}, {62923,1,5136}, {51400,1,266}, {49574,1,1040}, {2590,0,8},
    {48961,0,1304}, {8390,0,8963}, {12910,0,613}, {43784,0,16670}, {1604,0,33050}, {11510,1,35}, {34144,0,9990}, {4038,0,1812},
    {33620,0,528}, {18704,1,534}, {46987,1,2323}, {4363,2,785}, {22197,0,1556}, {4205,0,1556}, {17705,2,18464}, {50731,2,1557},
    {8975,1,25606}, {52960,1,18204}, {392,0,2317}, {18811,1,1814}, {18498,2049,50457}, {38206,2,1045}, {23479,1,9991}, {23716,1,9991},
    {27077,1,17424}, {58344,0,21519}, {32749,1,25608}, {61876,0,17424}, {49077,0,17425}, {30506,1,17422}, {29789,1,17424}, {26588,1,17421},
    {16483,1,17421}, {31940,1,17422}, {25344,1,17424}, {25555,1,17425}, {26891,1,17422}, {1530,1,17423}, {28617,1,17424}, {41874,0,21524},
    {15088,0,1038}, {27803,1,9993}, {21617,2,1316}, {51894,1,530}, {2658,0,1297}, {63605,1,9991}, {59742,2,12}, {57273,0,781},
    {31388,2,17692}, {31343,2,17709}, {31249,2,17711}, {47805,1,1549}, {54525,2,49694}, {12388,1,1813}, {43156,1,5136}, {55583,2,1548},
    {6369,2,279}, {6095,0,548}, {21451,0,9987}, {6730,1,1303}, {59262,0,1801}, {33130,1,9990}, {42439,1,1806}, {33856,1,18},
    {55336,2,34}, {4311,1,284}, {17823,0,1555}, {10382,1,1803}, {15259,0,27399}, {55791,0,9}, {6632,2,8457}, {63735,1,9991},
    {13361,2817,49692}, {8622,1,5140}, {8343,2,1557}, {19193,1,1560}, {30888,0,5133}, {27040,0,9989}, {13860,0,528}, {25598,0,1801},
    {37399,2,16928}, {10466,1,2577}, {23835,0,533}, {61028,2,1299}, {53447,1,1809}, {21134,5120,51236}, {14116,2,283}, {37841,0,11},
    {27849,0,30980}, {54719,0,270}, {11696,2,536}, {18938,1,856}, {46833,1,1302}, {33794,0,11017}, {1045,0,270}, {23822,0,546},
    {37562,0,1036}, {4267,8192,49714}, {14005,0,269}, {19427,0,9992}, {34582,2,5145}, {11026,0,5134}, {44592,2,1049}, {35349,0,16668},
    {63772,0,274}, {4912,1,274}, {15025,0,274}, {7765,2,275}, {11933,0,9990}, {56342,0,1552}, {35444,0,1805}, {41143,2,1846},
    {46677,0,2061}, {55881,0,12}, {38064,2,5145}, {40915,0,281}, {53093,0,1805}, {17382,1,2325}, {52118,2,49977}, {23174,0,1550},
    {39372,2,1049}, {54994,0,782}, {33821,0,1808}, {60215,2,781}, {1728,0,1560}, {55572,1,16929}, {433,0,17697}, {43948,0,17696},
    {43145,0,17693}, {43088,0,17692}, {44222,0,17691}, {11005,0,18446}, {56503,1,17188}, {54175,2,12}, {46030,1,5135}, {30804,1,50464},
    {30910,1,50470}, {30864,1,50468}, {30297,1,50463}, {30392,1,50469}, {30334,1,50467}, {30520,1,50462}, {30711,1,50468}, {30592,1,50466},
    {29982,1,50456}, {30267,1,50462}, {29805,1,50455}, {29851,1,50458}, {2615,2,1813}, {64790,0,16}, {46215,768,49694}, {13190,2816,49717},
    {49967,4864,49693}, {13261,4864,49693}, {3864,0,9989}, {50355,1,9991}, {20723,2817,51225}, {20734,1,51216}, {8874,0,33068}, {8811,0,33068},
    {23236,0,17166}, {61667,0,1555}, {41129,0,8457}, {13550,1,535}, {37701,1,27401}, {40034,1,27403}, {40176,1,27404}, {48766,0,41},
    {31670,2,1567}, {42261,2,80}, {18863,1,8711}, {40997,0,27407}, {40997,0,27405}, {42570,0,9224}, {2538,2,1045}, {37873,1,9997},
    {19358,2,10000}, {6274,0,1037}, {21016,1,1810}, {15068,1,29}, {53750,1,16907}, {32318,2,45}, {43812,0,5138}, {46970,0,10514},
    {54335,1,1822}, {59956,0,32016}, {21868,1,3345}, {49567,2048,49694}, {13795,0,49696}, {11783,0,49689}, {44735,0,1045}, {49413,0,1045},
    {36538,2,284}, {5914,1,795}, {52613,0,13}, {26987,2,1826}, {38803,2,800}, {27625,2,1037}, {25142,1,2315}, {43381,2,547},
    {33679,1,17166}, {48346,0,12820}, {23755,1,9990}, {58545,2,1804}, {53928,2,3360}, {44316,1,27404}, {56808,1,780}, {60791,1,1807},
    {63255,2,1549}, {34059,3584,49688}, {61266,4608,49714}, {27578,1,17940}, {1885,0,11013}, {45518,2,1826}, {15289,1,1801}, {18492,2,801},
    {3560,0,9993}, {62215,0,5135}, {60798,0,1297}, {13850,1,23}, {12164,2,283}, {9988,1,2317}, {8267,3328,51245}, {1545,1,1041},
    {71,0,9474}, {54322,0,1045}, {49404,0,9995}, {10581,0,1042}, {37646,2,49690}, {33122,0,1809}, {13351,0,267}, {32513,0,264},
    {48430,1,8455}, {30396,0,528}, {57784,0,5131}, {3557,1,790}, {16210,0,17422}, {7496,0,16408}, {64226,0,16405}, {63722,0,18190},
    {58907,0,18453}, {640,1,18454}, {9219,0,17429}, {20712,1,5132}, {234,2,9992}, {199,2,9992}, {291,2,9992}, {29345,0,2341},
    {47766,0,791}, {37154,2,554}, {47707,1,1295}, {23901,0,1300}, {28032,1,18188}, {27979,1,18461}, {25253,0,2325}, {21770,0,9735},
    {14436,1,17940}, {54990,1,543}, {11861,2,790}, {17387,0,9221}, {19863,0,35}, {37431,2,555}, {25285,0,793}, {5354,0,1811},
    {24255,1,1803}, {14306,2,5147}, {43440,0,18185}, {55805,1,9482}, {58557,2,1810}, {63340,0,808}, {19603,1,275}, {31185,2,5137},
    {48924,1,9993}, {50811,1,5136}, {34713,2,1305}, {531,0,522}, {19607,0,17166}, {6867,0,29190}, {20426,0,19741}, {1170,0,23},
    {1712,2,1298}, {54193,2,12}, {63241,0,9994}, {9546,0,809}, {32060,2,15}, {22603,0,45}, {47945,1,276}, {35694,2,781},
    {2051,2,16931}, {1510,0,17165}, {12736,1,1301}, {38721,1,1808}, {15021,2,18493}, {56051,2,1036}, {7111,0,1803}, {48348,1,1820},
    {52944,1,273}, {7918,1,1305}, {41867,1,2063}, {12852,2561,49709}, {22032,1,12}, {44115,1,274}, {8851,0,5143}, {55181,0,17691},
    {697,0,1811}, {62289,1,5132}, {9274,4354,49693}, {55515,0,532}, {31777,0,786}, {64414,1,1805}, {29927,0,8969}, {34154,1,23},
    {34349,1,23}, {24287,2,35}, {30325,1,9993}, {45971,1,5134}, {11420,1,1804}, {45702,0,294}, {12686,0,526}, {45088,1,9999},
    {264,0,276}, {27459,2,5143}, {32614,2,1826}, {39222,0,5130}, {50403,1,9994}, {11739,1,19742}, {15219,1,19743}, {34278,0,1298},
    {13112,0,1804}, {26457,0,32}, {7968,1,1300}, {50140,1,30}, {30304,0,5133}, {45918,1,9993}, {55634,2,49712}, {55682,2,49709},
    {55595,2,49703}, {51638,0,1809}, {53776,2,780}, {4555,0,1550}, {16816,1,1806}, {36220,0,285}, {373,1,266}, {7416,1,266},
    {50996,0,9482}, {6793,0,33061}, {6515,2,532}, {10785,1,17939}, {32479,0,17943}, {43055,1,279}, {1942,1,780}, {63229,1,5131},
    {27390,0,9228}, {38863,2,1052}, {44934,0,798}, {58851,2,5138}, {32464,2,1590}, {41599,1,5134}, {43718,0,533}, {24349,1,5138},
    {45383,1,1809}, {62836,2,547}, {38592,0,17191}, {27633,0,17178}, {24610,0,17182}, {60360,2,783}, {53464,1,9228}, {27736,2,1037},
    {28528,2,21}, {32419,0,9228}, {12013,0,2079}, {40366,2,281}, {60828,1,1558}, {10772,0,9992}, {42845,1,16676}, {51401,2,50718},
    {14990,0,1797}, {3957,0,9991}, {15785,0,9737}, {18315,0,10247}, {20009,0,10247}, {50440,2,34840}, {26544,0,17}, {5285,0,9224},
    {25006,0,529}, {27059,0,1545}, {55546,2,527}, {937,0,35}, {30877,2,297}, {25404,2,5143}, {63712,1,1804}, {1697,0,50708},
    {16037,2,1563}, {51621,1,9994}, {53067,1,527}, {4665,2,9991}, {55937,0,1811}, {53577,2,265}, {38243,1,794}, {25816,2,1045},
    {56568,2,18444}, {1362,0,9478}, {35930,1,535}, {22348,1,5135}, {47282,1,1560}, {43978,0,12818}, {57924,1,9228}, {46571,1,1306},
    {19064,0,1303}, {10672,1,1803}, {60659,1,9994}, {27541,1,2576}, {21443,2,291}, {23857,3329,49686}, {24286,0,49682}, {34454,0,49680},
    {58533,3585,49687}, {24277,2304,49682}, {45547,0,49676}, {37495,5888,49696}, {36257,4864,49692}, {36450,7424,49702}, {20884,2816,49688}, {20954,2816,49688},
    {50416,2,18456}, {26912,2,1549}, {42444,2,1573}, {29115,10496,51250}, {28508,4865,49693}, {50019,2305,49966}, {42081,9473,49968}, {42182,2561,49967},
    {42405,2561,49955}, {48119,1,1299}, {1258,0,16911}, {14781,1,5137}, {27399,2,43}, {8160,1,1805}, {1963,0,18454}, {6033,2,282},
    {5126,2,282}, {51936,2,789}, {62610,1,5142}, {16257,1,1301}, {19423,1,1301}, {64266,0,1547}, {57649,1,539}, {59105,0,1802},
    {38070,768,50455}, {40929,2,2343}, {14730,0,5138}, {48949,2,297}, {50150,0,16670}, {50569,0,16668}, {25694,1,1807}, {50592,1,31758},
    {17953,1,49704}, {59561,0,49697}, {59290,0,50708}, {59086,0,26375}, {4055,0,530}, {30731,0,1299}, {12138,0,18460}, {45048,1,5131},
    {51271,2,1039}, {45597,1,2331}, {3816,0,10501}, {5524,0,2067}, {10588,4866,50487}, {4168,0,33051}, {6287,2,784}, {62508,1,9989},
    {57048,1,782}, {59271,0,1812}, {26713,0,1803}, {253,0,14595}, {40632,0,273}, {7496,0,38}, {5058,1025,49699}, {4823,1025,49698},
    {17762,2,9998}, {29461,0,269}, {46237,1,20}, {3474,0,17418}, {62009,1,2328}, {46929,1,23}, {36711,2,5148}, {6875,0,1798},
    {45009,0,5134}, {41697,1,1551}, {5095,0,25614}, {5737,0,25615}, {21258,0,18447}, {33183,1,6170}, {54656,1,6170}, {8749,11008,51252},
    {16608,7424,51238}, {25121,2,2082}, {22294,0,17195}, {30762,0,17189}, {12105,0,17188}, {1659,0,17178}, {28937,1,9993}, {23372,0,527},
    {36164,0,9991}, {12298,0,782}, {15785,0,1553}, {45437,1,18}, {55054,1,9231}, {17455,1,1307}, {45269,0,1800}, {49378,1,18706},
    {2028,0,33053}, {53173,0,44}, {4517,1,5126}, {33801,0,1557}, {7064,1,803}, {56120,1,9999}, {49817,1,270}, {49615,1,1038},
    {28180,1,2068}, {40716,0,2317}, {35268,0,787}, {41977,2,5145}, {5092,2,1041}, {61935,1,1558}, {49477,2,9999}, {34653,1,2319},
    {4313,0,541}, {32548,1,5137}, {12943,0,12809}, {59713,0,1803}, {61396,1280,51218}, {32072,1,1035}, {27333,1,1553}, {9349,0,17186},
    {36904,1,5133}, {63327,0,50455}, {61997,0,50717}, {47729,1,10250}, {26830,1,9990}, {27441,1,9992}, {13373,0,8457}, {63541,1,9225},
    {52402,2,1828}, {37699,2,18710}, {64306,1,1311}, {63558,1,1804}, {14673,0,781}, {1746,0,10246}, {55708,0,28}, {40625,1,1803},
    {39421,0,524}, {51661,1,287}, {52725,2,17215}, {52788,2,17197}, {21304,1,788}, {62972,1,5133}, {15421,0,1551}, {39350,1,1815},
    {20160,1,50458}, {14743,1,17684}, {21382,1,18449}, {20996,1,18453}, {45815,0,6154}, {2616,0,8}, {6604,2560,49686}, {12560,0,17941},
    {12579,0,17945}, {1223,2050,51220}, {15307,0,2315}, {57231,1,1817}, {53761,1,275}, {31618,1,1288}, {41869,0,5132}, {12237,0,16929},
    {12466,0,16926}, {45493,1,9992}, {3504,1,9995}, {38465,2,5155}, {38410,2,5155}, {46727,0,1567}, {36063,0,541}, {8501,0,1547},
    {6241,2,9989}, {18293,0,519}, {57606,1,9219}, {3530,2,1562}, {32847,0,264}, {12995,0,9225}, {174,0,784}, {62153,1,1042},
    {17892,0,528}, {42470,0,18437}, {11311,1024,61969}, {29428,2,17949}, {30589,2,17954}, {2590,0,7}, {524,0,12802}, {23247,1,9991},
    {11024,2305,49686}, {58787,3072,49689}, {44081,2816,49703}, {40284,0,49703}, {2790,2,16916}, {2739,2,16920}, {2763,2,16923}, {63644,0,1809},
    {37860,0,1806}, {46596,769,51228}, {1200,1281,51226}, {9508,1282,51230}, {1012,2,2065}, {2606,7937,49711}, {245,6145,49704}, {25220,1,1818},
    {11881,0,11013}, {28268,1,16}, {58092,2,50474}, {22274,2,291}, {28170,1,8971}, {54447,0,1552}, {50961,1,18}, {60244,2,49965},
    {60411,2,49968}, {3317,768,49194}, {1421,0,524}, {49506,3585,50456}, {45408,5121,50462}, {60243,1,1802}, {8237,0,33052}, {58026,2,542},
    {24563,0,1806}, {13835,0,9227}, {46015,0,18452}, {1546,0,18448}, {10870,1,795}, {27918,0,14596}, {31200,2,271}, {36352,0,790},
    {12013,0,2064}, {21470,0,2065}, {510,2,5135}, {14872,1,9235}, {25654,0,1810}, {47893,0,2310}, {3920,0,9991}, {17236,1,272},
    {44434,2,9499}, {44289,2,9499}, {31485,1,785}, {32873,0,5147}, {21045,0,1800}, {41869,0,1044}, {20302,1,1811}, {57725,2,18447},
    {31084,2,279}, {53239,0,9482}, {42663,1,1304}, {63737,3328,50711}, {8792,1,20}, {16036,0,9991}, {54168,1,5138}, {45750,0,1032},
    {26678,0,5149}, {50078,1,1812}, {17842,0,27397}, {21770,0,1554}, {54503,0,50453}, {4898,0,9995}, {3399,0,8454}, {13320,2,1318},
    {15294,0,9987}, {5190,0,5138}, {63003,2,1813}, {59959,1,783}, {4075,2,17183}, {33200,2,548}, {14968,0,8454}, {37990,1,1567},
    {13818,2,294}, {31920,0,1802}, {24432,1,5133}, {20067,1,799}, {56917,1,9227}, {21780,1,1552}, {1684,1,274}, {2562,0,276},
    {15313,1,1808}, {44775,0,1559}, {48448,0,786}, {38095,1,17945}, {18907,0,10504}, {34982,2,23}, {2275,0,5137}, {59452,2,1814},
    {30535,2,2341}, {22836,0,5133}, {34725,0,546}, {52959,0,5144}, {1389,0,12809}, {30783,2,5146}, {26958,1,20}, {43077,1,8201},
    {35779,2,17182}, {35751,2,17182}, {36150,2,17178}, {35853,2,17178}, {25497,0,1803}, {24590,0,789}, {8806,0,9220}, {35487,1,789},
    {52157,2,1042}, {14055,0,9484}, {63644,0,1817}, {15513,2,554}, {17308,0,5127}, {26731,1,273}, {44932,1,6170}, {3641,1,27397},
    {46315,1,50459}, {46315,1,50460}, {46256,1,50461}, {46145,1,50453}, {45896,1,50454}, {46342,1,50455}, {45926,1,50454}, {45574,1,50456},
    {47592,1,50459}, {47707,1,50455}, {44701,1,50461}, {45190,1,50455}, {45212,1,50460}, {46833,1,50449}, {45020,1,50453}, {47645,1,50451},
    {15546,1,50455}, {40567,0,50457}, {54563,3584,50457}, {56520,2816,50454}, {40040,5632,50464}, {63608,5120,50462}, {27370,3072,50454}, {13225,1281,50458},
    {12130,1281,50459}, {24720,7168,50469}, {4590,5120,50468}, {7367,6400,50468}, {1690,5121,50463}, {39999,4608,50461}, {34303,2561,50457}, {7968,2561,50460},
    {8089,2561,50461}, {7968,2561,50453}, {8603,2049,50451}, {56615,1536,50449}, {56448,1536,50453}, {45020,1,50461}, {21605,5376,50462}, {40543,6144,50465},
    {8261,2561,50451}, {20393,2305,50454}, {20321,3585,50456}, {48929,5632,50465}, {54244,6144,50467}, {13321,1281,50458}, {47039,1,50452}, {45239,1,50459},
    {64768,1793,50454}, {16003,4097,50459}, {19852,3073,50461}, {44734,1,50451}, {48175,1,50449}, {12124,2817,50455}, {20393,2305,50457}, {52348,2,539},
    {30174,0,1812}, {40292,2,10008}, {23433,2,46}, {50569,0,275}, {56717,2,548}, {26517,1,781}, {21686,0,278}, {33333,0,786},
    {36241,2,17432}, {36217,2,17432}, {52118,0,12814}, {28681,1,15}, {62492,2,17418}, {62481,2,17419}, {62502,2,17421}, {7401,0,9480},
    {28547,0,17189}, {14031,0,784}, {26780,2,17954}, {26499,2,21}, {26049,2,17192}, {54884,0,1805}, {2520,2,5138}, {16858,1,8454},
    {33429,0,1297}, {7909,0,1803}, {23266,0,8453}, {27714,0,16672}, {54553,0,1804}, {48289,0,9993}, {38716,0,18713}, {40090,0,18962},
    {36655,1,9991}, {12224,2,5136}, {35942,2,5147}, {6822,2,1051}, {38283,2,1305}, {15097,1,549}, {34663,3073,49685}, {18368,3585,49687},
    {34831,3329,49686}, {46474,2,545}, {44330,2048,49692}, {4966,1,1814}, {2313,0,9995}, {16099,1,800}, {11195,2,18195}, {41748,0,17193},
    {42544,2,1567}, {19448,2,17733}, {1234,2,1805}, {15141,1,1301}, {42024,2,1046}, {20814,0,1573}, {13346,1,531}, {31538,0,37},
    {49028,0,531}, {17847,2,807}, {32094,2,1839}, {60988,0,274}, {62174,0,12806}, {25958,1,49951}, {28584,1,51235}, {26649,0,51219},
    {32850,0,51220}, {38696,0,11}, {2429,2,16907}, {27803,2,787}, {52515,1,9483}, {62955,0,2310}, {15071,1,26}, {1039,2,16912},
    {27325,2,5139}, {57827,2,1548}, {1223,2,18452}, {23737,0,9992}, {61916,0,5136}, {14724,1,9993}, {19539,1,1548}, {37829,0,15},
    {32383,0,1807}, {7913,0,27400}, {17844,0,27401}, {7694,2,787}, {60417,1,783}, {3160,0,17423}, {60924,2,26636}, {60832,2,26637},
    {21533,0,276}, {8197,1,12815}, {6444,0,1823}, {866,5634,49185}, {56858,0,1798}, {7971,3586,51224}, {8049,3074,51222}, {7995,5122,51230},
    {8094,4354,51227}, {7998,4354,51227}, {51708,5633,51232}, {39377,2816,51221}, {9651,0,789}, {14685,0,782}, {15035,0,791}, {61764,1,2615},
    {8315,0,26377}, {27375,1,9996}, {25275,0,2316}, {6268,1,5135}, {16270,0,1808}, {63351,2,275}, {35879,2,1811}, {30798,0,1805},
    {22973,0,11023}, {46283,0,49690}, {45089,2,2338}, {63480,0,1814}, {18095,0,9989}, {54762,1,31753}, {52266,2,18}, {24492,1,277},
    {25060,0,545}, {62557,0,809}, {41572,1,9995}, {6441,2,16657}, {17047,1,545}, {53201,2,49688}, {29601,0,781}, {6424,2,17425},
    {6392,2,17422}, {59699,1,9486}, {4779,2,1806}, {45487,0,9741}, {61264,1,17939}, {4026,2,9999}, {14116,2,294}, {3166,6401,49704},
    {19560,3585,49707}, {38418,0,5144}, {5299,0,1810}, {6823,1,16917}, {6175,1,16919}, {6960,1,16925}, {7348,1,16926}, {51373,0,16932},
    {51033,0,16931}, {10359,1,16920}, {42980,1,1804}, {14329,1,1561}, {24716,0,9992}, {27262,0,614}, {15713,2,288}, {22309,2,288},
    {18726,2,288}, {23233,1,1551}, {15229,0,1547}, {28136,2,294}, {13497,0,8966}, {62160,0,5136}, {6093,1,1566}, {62201,1,5131},
    {31685,0,1293}, {9735,1,1297}, {20806,0,2570}, {5126,2,1038}, {37912,1,5138}, {64505,1,1807}, {22188,1,18463}, {21076,1,1037},
    {45161,0,5139}, {53169,2,18195}, {57304,1,1555}, {7030,0,27399}, {17356,2,1043}, {26172,0,18}, {53382,2,1548}, {44098,1,2321},
    {43715,2,808}, {39087,2,808}, {19549,2,5154}, {26357,0,1295}, {8658,0,48139}, {38073,0,1036}, {32073,2,25}, {14620,0,18469},
    {59876,1,1299}, {10829,0,533}, {27712,1,5149}, {1728,0,9735}, {41012,4608,58664}, {25564,1280,51233}, {11174,0,5128}, {26693,0,9230},
    {23890,1,18440}, {6915,0,17953}, {47423,0,18458}, {52284,2,26375}, {11593,2,18469}, {55889,1,1806}, {20906,768,49712}, {9721,2050,49703},
    {30283,0,15}, {19550,1,1547}, {2104,2,16915}, {1546,0,9993}, {36844,1,5132}, {31623,2,798}, {26806,1,269}, {57619,0,5135},
    {1512,0,792}, {19777,1,1550}, {35974,0,1806}, {16582,2,1823}, {7432,1,2064}, {996,2,2064}, {11526,2,18446}, {62738,2,1043},
    {53538,2,277}, {57854,1,540}, {17821,1,49684}, {35953,1,1812}, {19938,2,795}, {32878,0,9989}, {28547,2,16928}, {29064,2,16937},
    {30247,2,16940}, {11720,2,1803}, {11155,2,788}, {32022,0,5137}, {32023,1,1297}, {47903,1,269}, {49825,0,782}, {5638,1,1552},
    {36557,1,1560}, {27861,0,1805}, {2964,2,14}, {8133,0,33047}, {27507,2,536}, {18457,2,803}, {38677,1,786}, {25821,0,5138},
    {38,0,9986}, {18862,0,16421}, {15782,1,16411}, {43322,1,16917}, {38054,1,16913}, {54092,0,17174}, {21094,0,17440}, {1726,1,18200},
    {34037,1,18710}, {27556,0,18701}, {21288,0,18713}, {32980,1,32013}, {58758,2,5138}, {50575,2,9758}, {27,0,9986}, {30431,0,10255},
    {17335,2,5141}, {5247,2,281}, {37419,1,49698}, {53255,1,9993}, {44933,2,49}, {14979,0,780}, {7350,0,25616}, {40135,0,25879},
    {56632,2816,50729}, {45743,1,18189}, {45831,1,18187}, {7068,0,9993}, {11989,4096,49690}, {26833,2,1561}, {48137,1,2324}, {33968,0,35},
    {29984,0,35}, {13298,2,22}, {30740,0,9483}, {41486,1,531}, {54482,0,9988}, {4234,0,1806}, {42475,0,1293}, {25177,1,9482},
    {58863,0,16438}, {22782,1,29203}, {32260,2,1047}, {30700,1536,49679}, {63087,1,5132}, {2343,2,9992}, {58186,1,2319}, {49024,1,1301},
    {44352,1,1301}, {42113,0,1801}, {44661,1,12819}, {29777,0,11022}, {47658,1,1299}, {51906,0,27397}, {3270,0,1804}, {44729,1,9990},
    {9412,2,5138}, {14452,0,27398}, {22218,0,9736}, {47318,0,1553}, {29823,0,12845}, {15025,0,262}, {6432,1,1550}, {56795,2,49694},
    {21978,1,786}, {15353,0,10502}, {3037,2,15}, {58201,1,2317}, {50470,0,23}, {22993,0,792}, {18275,0,8966}, {13734,0,786},
    {30947,0,1802}, {33537,0,9995}, {20678,1,9483}, {28057,0,16676}, {36898,0,16667}, {5608,1,1294}, {51977,1,793}, {22154,0,9477},
    {35097,1,8209}, {25948,0,1806}, {14537,2,1063}, {55373,1,1807}, {47130,0,529}, {39719,1,49685}, {44601,1,49690}, {44627,1,49690},
    {55021,2049,49697}, {6307,2561,49703}, {56013,6913,49726}, {41347,6913,49710}, {49284,6913,49714}, {3965,5888,49715}, {29860,2304,49716}, {25871,4097,49707},
    {44439,1,49706}, {44576,0,542}, {39298,1,794}, {10139,2,17941}, {10121,2,17938}, {25330,1,1807}, {10828,1,9993}, {5863,1,13},
    {27537,0,5143}, {16482,0,1804}, {30471,0,17417}, {18646,0,1813}, {17945,0,269}, {14193,1,16413}, {34883,2,21}, {6896,1,792},
    {47675,0,1558}, {50180,0,1558}, {43476,2,2332}, {51532,1,5134}, {13301,1,1807}, {34047,1,2316}, {7006,1,9991}, {18863,1,8716},
    {60738,1,27397}, {19296,0,631}, {30198,2,18483}, {29015,2,18483}, {26006,3585,49700}, {59824,1792,49703}, {12991,8448,49709}, {24398,0,1038},
    {5323,2,2328}, {41832,2,809}, {50091,0,9737}, {3889,1,5142}, {13351,0,274}, {32023,1,1298}, {16314,0,37}, {2463,0,37},
    {21168,0,833}, {61764,1,2571}, {53134,0,5135}, {63686,1,1802}, {24123,1,1551}, {23747,1,1806}, {16849,0,8972}, {43647,0,5132},
    {4615,2,1563}, {3770,2,9988}, {52497,1,267}, {9735,1,1296}, {22589,2,1586}, {10301,5122,51228}, {60018,1,20}, {7831,1,1810},
    {2140,0,9990}, {23814,1,17}, {24109,1,9}, {55073,2,49688}, {55097,2,49691}, {55124,2,49688}, {51295,1,20}, {20764,0,275},
    {52498,2,1307}, {25831,1,9990}, {32701,1,9990}, {31788,0,8965}, {52766,9729,49225}, {12432,2,9742}, {49751,1,1554}, {14353,1,16660},
    {5303,2,1812}, {59159,0,8458}, {41293,0,8456}, {9383,0,33067}, {9885,0,33069}, {4130,0,1811}, {42123,0,1805}, {9692,2,9994},
    {50373,0,18189}, {40638,2,17216}, {40765,2,17213}, {40529,2,17213}, {41566,2,17441}, {41629,2,17438}, {41533,2,17441}, {41599,2,17438},
    {40156,2,17450}, {40198,2,17447}, {41030,2,17984}, {40237,2,18490}, {40968,2,18494}, {47057,1,1032}, {54091,1,1810}, {57704,2,12812},
    {57969,3072,50709}, {48246,1,1813}, {38500,2,5140}, {29923,1,1291}, {56455,2,17938}, {56436,2,17939}, {20932,2,1830}, {33209,0,1805},
    {32417,1,540}, {3234,2,1824}, {56005,0,5133}, {59799,2,1292}, {26905,1,17948}, {61081,1,1807}, {46067,0,9991}, {62945,0,10501},
    {13719,2,72}, {36622,2,282}, {57378,2,17685}, {21478,2,8470}, {39507,1,14}, {39322,0,13}, {51572,2,1560}, {18422,0,16903},
    {22767,1,16}, {22752,1,1807}, {12088,0,9992}, {59527,0,10502}, {16935,0,19736}, {15840,0,17171}, {14770,1,9997}, {41047,0,9997},
    {57941,2,8460}, {61003,0,17195}, {2294,1,17192}, {64417,0,17191}, {62786,0,17195}, {3442,2,1038}, {61315,0,269}, {57390,1,61962},
    {59998,1,1301}, {60540,1,1301}, {61731,1,16929}, {27865,2,540}, {47608,2,1049}, {5109,0,33057}, {5752,0,33059}, {3490,0,33042},
    {46646,769,49687}, {8541,768,49697}, {60963,1024,49690}, {60732,1024,49697}, {25810,1,782}, {53281,2,16661}, {26735,2,5146}, {35729,0,9486},
    {15883,1,9992}, {58575,2,1807}, {26384,0,526}, {60812,2,1556}, {43792,2,818}, {17997,2,35}, {8456,2,16924}, {20970,2,1832},
    {7512,0,22}, {23125,1,5143}, {20094,0,8967}, {9240,0,33070}, {17885,0,1803}, {22515,0,10500}, {17109,2,18712}, {31227,2,278},
    {53009,0,10}, {50709,0,8455}, {4423,1,9226}, {22227,0,9739}, {56999,1,18187}, {12827,2,805}, {15570,1,9991}, {41284,2,812},
    {10952,1,1806}, {28940,0,18449}, {408,0,9479}, {43446,0,18183}, {46512,2817,49703}, {32302,2048,50463}, {32113,2048,50459}, {43876,2048,50463},
    {32121,0,50451}, {50979,1,12808}, {54962,2,18195}, {23600,2,35}, {36513,2,5145}, {24670,2,17436}, {50813,0,2314}, {3590,0,1289},
    {18506,0,10000}, {29790,0,16914}, {54589,1,1040}, {12547,1,1806}, {30256,1,9995}, {22064,1,784}, {53588,0,9484}, {62981,2,1814},
    {14887,0,18459}, {31391,0,5137}, {35196,1,782}, {38355,1,1566}, {56833,1,810}, {59474,2,5136}, {31465,2,29}, {45962,2,17214},
    {28069,2,5145}, {45677,2,17438}, {45786,2,17435}, {45008,2,17435}, {45707,2,17432}, {45647,2,17438}, {45759,2,17435}, {45616,2,17439},
    {45731,2,17436}, {44534,2,17438}, {45813,2,17964}, {45889,2,17958}, {45927,2,17955}, {45889,2,17955}, {44690,2,1062}, {44617,2,1062},
    {26205,1,1807}, {5029,0,9988}, {46577,0,5135}, {32921,0,273}, {40506,0,1804}, {29766,0,11020}, {62423,2,49210}, {58887,1,1308},
    {53559,2,274}, {40601,1,1803}, {53332,0,16411}, {7006,1,9995}, {60334,2,781}, {47633,2,1580}, {30353,0,1562}, {39397,0,780},
    {41597,0,1803}, {60580,2,49703}, {46385,1,288}, {63958,0,9990}, {37549,1,2063}, {37695,1,8454}, {44799,0,9484}, {56712,1,16661},
    {56768,1,16664}, {62369,0,5136}, {13764,1,781}, {54950,1,50458}, {59556,2,1299}, {15662,0,9991}, {53044,1,9222}, {25837,2,1053},
    {21456,0,263}, {35426,0,5135}, {8771,2,23}, {56929,0,274}, {22387,1,2322}, {55230,1,8453}, {3600,1,9741}, {54827,0,1803},
    {53141,0,1806}, {18307,2,1830}, {43850,0,795}, {5344,0,10251}, {58929,2,5132}, {47196,0,532}, {31879,2,17991}, {31492,2,17984},
    {5783,1,51228}, {6064,1,262}, {53509,1,300}, {27513,1,16926}, {50526,0,784}, {62324,1,17419}, {62314,1,17418}, {36589,0,783},
    {24179,1,5140}, {26386,0,12812}, {49497,1,10000}, {4500,1,5134}, {44412,4608,51235}, {38750,0,27398}, {54974,1,2321}, {29101,2,1304},
    {362,2,1809}, {47304,1,534}, {30564,0,531}, {57441,1,2059}, {50258,1,9993}, {64283,1,786}, {61863,2,269}, {23495,1,793},
    {22891,0,1549}, {8399,1,1810}, {63724,1,1803}, {38756,0,16923}, {38659,0,16932}, {38269,0,16922}, {38179,0,16924}, {38995,0,16922},
    {39521,0,16921}, {8734,1,8}, {21090,1,1554}, {33131,0,9992}, {18918,0,5134}, {45420,0,15}, {49807,2048,49683}, {48854,1,1803},
    {45891,0,5137}, {5262,0,1805}, {9900,1,9992}, {42584,0,5129}, {18581,2,799}, {1425,0,520}, {1788,1,12808}, {60819,2,1549},
    {51104,2,277}, {893,1,800}, {64303,0,1839}, {50416,0,35}, {279,0,8453}, {19116,0,528}, {36695,0,1809}, {59099,1,27397},
    {63212,0,5134}, {11568,770,51225}, {50307,1,51225}, {51112,2817,51238}, {4672,2818,51241}, {6942,2,9991}, {31860,0,17419}, {52816,4864,50717},
    {52684,3584,50712}, {54026,0,11}, {6542,1,565}, {35121,1,9487}, {53786,1,275}, {17073,2,804}, {59061,2,1039}, {56695,0,268},
    {43720,1,270}, {21390,2,309}, {2716,2,1815}, {55006,0,16665}, {4929,0,14}, {53675,1,277}, {48269,1,1549}, {63670,1,1808},
    {27744,0,1804}, {61226,1,2587}, {51557,2,9999}, {47266,0,1039}, {33667,0,1555}, {14872,1,25620}, {17801,1,25612}, {47839,0,789},
    {62072,1,1801}, {12347,0,11018}, {11378,0,14601}, {1143,0,37}, {21234,0,782}, {13773,1,8965}, {962,0,21}, {3686,1,2068},
    {4064,1,270}, {59726,1,9481}, {26430,3329,49708}, {38323,1,49681}, {41801,2,799}, {63240,1,5132}, {37736,1,50453}, {22265,1,1562},
    {11668,1,1562}, {11774,2,5137}, {36096,0,12804}, {9568,1,1807}, {20295,1,1809}, {32160,1,265}, {58797,2,5141}, {34096,0,1550},
    {39109,0,9995}, {4041,2,10006}, {60560,1,18453}, {26759,1,18454}, {34306,0,2324}, {43545,2,1833}, {35450,1,533}, {11481,1,18},
    {9189,1,18}, {1957,1,276}, {39234,2,811}, {55205,9472,50747}, {52525,2,1813}, {37878,1,9992}, {49641,1,9995}, {59900,1024,49696},
    {12309,0,9992}, {58586,0,11023}, {43869,1,278}, {13501,2,5145}, {5793,0,270}, {50307,1,18454}, {38882,0,17185}, {37294,0,17185},
    {33887,0,17185}, {38863,0,17684}, {23372,0,521}, {15079,0,1553}, {8734,1,18}, {40172,0,17}, {42408,0,17}, {18428,2,29},
    {9969,1,1303}, {24902,0,9993}, {28696,1,17}, {9324,0,33051}, {51010,1,542}, {25644,2,5141}, {43601,2,17213}, {51080,2,274},
    {40782,0,10505}, {15820,2,16941}, {15367,2,17214}, {15288,2,17204}, {15587,2,17242}, {15926,2,17224}, {16064,2,17184}, {1802,0,2062},
    {55520,2,16915}, {55479,2,16915}, {55498,2,16918}, {5914,1,1038}, {61056,1,9995}, {23079,0,2567}, {30295,0,11}, {19773,0,18710},
    {30437,2,16690}, {33539,2,16681}, {31766,2,16677}, {33064,2,16681}, {39221,2,824}, {34524,0,1800}, {53751,2,793}, {53776,2,793},
    {27517,0,5137}, {21314,2,295}, {34631,1,523}, {39127,2,812}, {43504,2,1820}, {23433,1,26630}, {26869,2,8968}, {26608,2,1549},
    {512,1,9992}, {5998,0,542}, {45616,2,5149}, {32518,2,1828}, {27482,2,5145}, {4966,1,9994}, {8809,1,18}, {28225,1,18},
    {22836,2,5149}, {39131,0,9}, {32618,2,1837}, {18543,1,533}, {53475,2,8456}, {8415,2,525}, {12791,0,1309}, {17467,0,1555},
    {20018,1,1802}, {43343,1,274}, {17467,1,1295}, {48048,1,18444}, {10994,0,18445}, {42545,1,18444}, {48016,1,18448}, {48098,1,18444},
    {10994,0,18457}, {48048,1,18450}, {11491,2,18446}, {34371,0,18451}, {48085,1,18445}, {48157,1,18444}, {35045,0,18445}, {48002,1,18446},
    {10609,0,9735}, {63313,2,16665}, {7536,1,1816}, {35379,1,31}, {53303,2,34834}, {58107,1,1561}, {34022,1,16}, {10309,1,16},
    {61624,2049,49699}, {7841,2305,50463}, {5458,2,1811}, {47915,1,9989}, {60289,3072,51223}, {63637,0,8457}, {24322,2,5145}, {43556,1,277},
    {19621,1,264}, {58527,2,1810}, {20556,2,41}, {24587,1,12809}, {47071,2,5151}, {3159,6146,50473}, {20201,0,1818}, {19652,1,9994},
    {52860,2,49706}, {37056,0,9994}, {7029,1,19732}, {53246,0,790}, {21027,1,2070}, {11411,0,1041}, {32522,2,1839}, {6553,2,19747},
    {2925,2,9998}, {23952,0,274}, {59799,2,1298}, {47145,0,9994}, {9115,1,1550}, {58759,1,2057}, {11911,2,17422}, {11938,2,17422},
    {2086,1,1805}, {39045,2,1318}, {3592,2,533}, {19252,2,808}, {25844,1,10001}, {7477,1,271}, {56659,2,16417}, {56587,2,16420},
    {56623,2,18456}, {12189,2,5147}, {59091,0,1801}, {43428,1,9993}, {45402,2,1820}, {21653,2,1318}, {49143,2,281}, {569,1,1554},
    {47248,2,9762}, {3023,0,8969}, {53249,2,3360}, {39341,0,37}, {55875,1,1551}, {14528,1,8204}, {52557,2,271}, {4380,2,1037},
    {50034,0,1806}, {23162,2,1577}, {30017,1,280}, {25214,0,535}, {34525,2,16921}, {43611,1,1812}, {17251,1,27398}, {10470,0,1039},
    {21595,0,17164}, {4740,3328,49713}, {2912,3328,49713}, {5286,1,5134}, {43694,0,5140}, {47718,0,526}, {53689,0,12815}, {49168,2,49462},
    {49426,2,49459}, {49337,2,49459}, {48687,2,49472}, {39344,1,9991}, {7960,0,542}, {59562,2,1293}, {2392,0,1289}, {39131,0,8},
    {55539,2,534}, {15025,0,263}, {14710,0,532}, {15133,1,1821}, {29550,2,1811}, {5749,1,1305}, {63656,1,1806}, {17780,0,9476},
    {59293,2,5136}, {1730,2,266}, {6672,1,12813}, {28674,2,535}, {5335,0,9989}, {33061,1,1804}, {9568,0,787}, {13984,0,1807},
    {28907,1,786}, {38012,2,5146}, {43477,4609,49705}, {20004,2,816}, {51152,2,1039}, {16463,0,1800}, {13120,0,1800}, {39142,0,5136},
    {43647,0,17421}, {61824,2,16419}, {10435,1,16409}, {11335,1,17949}, {10730,1,17946}, {11767,1,17958}, {11045,1,17955}, {22687,0,49681},
    {28398,0,1804}, {18731,0,5127}, {29746,0,11017}, {64888,0,12838}, {32318,2,1047}, {33376,1,6201}, {26405,1,10503}, {58776,2,5141},
    {12324,0,9990}, {23931,1,2327}, {27692,1,9994}, {35461,0,784}, {21186,1,8974}, {11257,2,785}, {54149,2,1036}, {5062,2,9},
    {57815,2,1548}, {7183,0,30}, {46370,0,31752}, {50793,1,9233}, {35937,0,17948}, {45458,0,17955}, {17264,1,1562}, {35839,1,1809},
    {36265,2,1301}, {22006,1,1296}, {22728,0,17172}, {18259,0,17174}, {17725,0,17173}, {58556,1,8968}, {60174,0,273}, {4650,0,1553},
    {35648,1,3344}, {61187,0,29202}, {12689,1,9988}, {63252,1,5129}, {5940,1,5134}, {1430,2,10254}, {36001,0,51223}, {26963,0,51218},
    {36710,0,51219}, {15267,0,27397}, {57424,2,17209}, {14732,1,1811}, {2140,0,12807}, {7888,0,17432}, {11910,0,17421}, {24320,0,9991},
    {10749,3840,51226}, {60177,1,16657}, {60104,1,16657}, {60701,1,16650}, {60683,1,16658}, {60701,1,16658}, {59860,1,16656}, {60451,1,16663},
    {26760,768,49705}, {60305,1,17176}, {1949,1,8970}, {59998,1,17680}, {60043,1,17683}, {20230,0,17676}, {60253,1,25865}, {17457,0,1803},
    {56220,1,781}, {42793,2,814}, {11830,0,2056}, {37264,0,8459}, {45057,1,12811}, {40112,0,779}, {60895,0,29}, {10183,2,9996},
    {3803,2,1806}, {33432,1,17422}, {32617,1,2059}, {27218,3072,51486}, {27253,0,16918}, {15116,2,1047}, {34895,0,1806}, {55782,2,17421},
    {242,2,1556}, {31312,2,1311}, {2649,0,50452}, {11912,1,5140}, {60683,1,9479}, {61333,2,1817}, {22715,2,3389}, {23350,0,2576},
    {20786,2,1849}, {6885,0,2314}, {26505,1,5133}, {58131,1281,49680}, {64807,3073,49687}, {864,0,30}, {54499,0,1290}, {21847,0,785},
    {13189,2,17438}, {13133,2,17436}, {13161,2,17436}, {13219,2,17448}, {14805,1,1806}, {2490,2,5133}, {28389,1,7}, {17257,1,9991},
    {61784,0,17417}, {50362,1,527}, {38929,1,16917}, {39012,1,16918}, {5441,1,1047}, {62909,2,16919}, {62932,2,16922}, {21543,0,39},
    {42031,0,39}, {60432,1,787}, {45331,2,51271}, {30206,0,524}, {61109,0,16429}, {45566,0,16423}, {48707,0,16425}, {22911,3841,49710},
    {4192,0,1548}, {3613,2,17949}, {57671,1,17947}, {42729,1,17944}, {12276,1,17942}, {35159,0,17948}, {3701,2,17953}, {3670,2,17951},
    {3642,2,17948}, {10755,1,781}, {52946,2,1289}, {54307,2,21}, {54335,1,18196}, {53476,3329,49429}, {41384,2816,49427}, {30599,2304,49430},
    {59937,2305,49431}, {220,768,49433}, {21640,6912,49443}, {53519,769,57620}, {1032,768,57622}, {18358,3072,57620}, {5933,3584,57622}, {5659,2050,64784},
    {45113,1,9993}, {63294,0,8457}, {52926,2,17418}, {50893,2,1557}, {25783,2304,49181}, {14924,3072,50459}, {7347,3072,50464}, {49219,1,1292},
    {47918,1,19}, {27304,0,9479}, {31793,0,529}, {4606,0,1295}, {47348,1,1809}, {59930,0,539}, {14511,0,536}, {52935,1,8969},
    {24835,2,1569}, {51733,0,2068}, {62687,1,5138}, {31169,1,50711}, {31225,1,50714}, {30985,1,50710}, {31033,1,50713}, {59682,0,1811},
    {63389,0,8456}, {43408,1,277}, {15515,0,16913}, {59221,0,531}, {4434,0,529}, {3456,2,786}, {18422,0,519}, {24015,1,529},
    {41457,2,812}, {15486,1,2316}, {59442,1,271}, {35433,2,5135}, {47827,1,273}, {27226,2,787}, {48136,0,1291}, {4022,1,1818},
    {11155,0,17173}, {24946,0,17180}, {19235,1,9225}, {24524,0,33}, {49536,0,49699}, {51856,0,49700}, {5495,2,15}, {26837,1,5154},
    {2800,1,5137}, {43713,0,9223}, {1369,0,9223}, {6518,1,270}, {18275,0,780}, {52055,2,789}, {60221,1,279}, {7644,2,18192},
    {7660,2,18191}, {5004,2,1803}, {14817,1,27400}, {14817,1,27401}, {63900,0,50718}, {2858,1,279}, {41787,0,16428}, {36062,1,9993},
    {16939,0,8967}, {27573,2,5131}, {62435,0,1801}, {64056,0,1300}, {2939,1,277}, {56680,0,272}, {2259,2,20}, {47859,0,17180},
    {47788,0,17183}, {33626,2,17949}, {33655,2,17954}, {45035,2,310}, {11110,1,1807}, {8324,0,33049}, {9440,2,5130}, {17148,1,9988},
    {9808,0,49969}, {41438,1,17190}, {59553,1,17195}, {9000,2,18990}, {14010,1,5139}, {47235,2,1583}, {48682,0,9993}, {47817,0,2315},
    {28613,0,19}, {31729,0,264}, {40253,0,32010}, {63704,0,5137}, {57088,1,22}, {37339,0,1558}, {262,2,9757}, {4839,0,33050},
    {47367,0,9991}, {11731,2,1043}, {3440,0,1305}, {19280,1281,50457}, {5880,1,1554}, {11630,0,9992}, {39167,0,9219}, {32713,0,5142},
    {43249,0,9227}, {51781,0,1041}, {32612,0,1560}, {7153,0,2062}, {10591,1,2061}, {16935,1,9994}, {3275,0,9990}, {32215,3585,49686},
    {31463,1793,49679}, {33947,1537,49678}, {13470,0,5136}, {3062,5888,51243}, {18308,1,30}, {8759,1,9224}, {45001,0,1037}, {52071,1,10503},
    {6162,0,5135}, {16234,0,5135}, {43529,2,1849}, {63117,2,1814}, {54448,2,1813}, {54405,2,1813}, {64294,0,1812}, {40516,0,1805},
    {15257,0,27399}, {15265,0,27397}, {15257,0,27397}, {11401,0,524}, {32175,1,5134}, {6161,1,265}, {64369,1,29209}, {64276,1,17177},
    {64342,1,17179}, {64414,1,17168}, {64048,1,17197}, {64394,1,17172}, {64466,1,17175}, {64547,1,17177}, {64790,1,17681}, {31788,1793,49709},
    {9735,1,50448}, {12039,1,50452}, {12705,1,50454}, {7918,1,50457}, {18079,2,1561}, {5762,6402,51233}, {21571,1,790}, {22566,1,790},
    {44296,0,1551}, {14427,0,1799}, {44263,0,268}, {42419,2,1561}, {57616,2,5132}, {47399,2,1589}, {12841,0,14595}, {32901,0,266},
    {58701,2,1804}, {39783,0,9993}, {18385,0,268}, {40451,1,1810}, {42543,0,51228}, {22793,5889,49706}, {54137,1,1307}, {6887,0,11020},
    {63280,0,9990}, {20083,1,796}, {14390,0,1798}, {31499,1,10001}, {45947,1,2325}, {4599,1,2321}, {54206,0,815}, {27820,2,789},
    {7260,0,17421}, {17882,0,1798}, {20365,0,8455}, {23440,0,8454}, {59060,1,1301}, {2032,1,536}, {11767,0,531}, {9293,0,799},
    {7052,0,2579}, {45239,1,1307}, {52784,1536,49690}, {60104,1536,49697}, {11099,2,5133}, {38626,2,18449}, {60036,2,1557}, {30809,2,279},
    {51089,2,271}, {16965,1,537}, {55097,0,1050}, {36440,0,1291}, {5354,0,1821}, {22806,0,535}, {16172,2,10001}, {28408,8448,49967},
    {63218,1,5131}, {13843,0,18446}, {10982,0,18453}, {18450,1025,50450}, {16449,1025,50455}, {377,0,18190}, {6459,1,51219}, {2371,1,1555},
    {9641,1,5134}, {21224,0,27401}, {9310,1,27402}, {9249,1,27404}, {22439,0,27404}, {3080,2,27404}, {31281,0,27404}, {2939,2,27408},
    {17415,0,27406}, {17415,0,27404}, {2325,1,27403}, {3070,2,27402}, {4902,2,14}, {24023,2,16406}, {23983,2,16404}, {24045,2,16406},
    {24003,2,16404}, {23925,2,16405}, {24164,2,16406}, {24114,2,16426}, {23961,2,16406}, {24130,2,16418}, {60148,0,265}, {44951,1,10003},
    {18610,2,18210}, {14308,0,17185}, {20199,2,8978}, {36284,2,5133}, {12779,0,1301}, {170,0,10500}, {25810,0,10}, {40635,1,279},
    {7489,0,20}, {33105,2,561}, {57629,2,5132}, {13017,2,796}, {16270,0,18193}, {48062,0,788}, {59116,1,9731}, {37288,2,808},
    {35995,2,808}, {60387,2,780}, {16162,1,9992}, {20654,8448,49715}, {53518,0,21}, {24698,2,793}, {32561,0,1826}, {11879,1,1813},
    {34659,2,25}, {11657,0,523}, {36822,1,9228}, {11540,2,18438}, {12328,1,1552}, {49775,0,1041}, {55379,0,20}, {26541,2,1811},
    {7787,0,2315}, {50893,2,1551}, {4971,0,8972}, {60760,1,1807}, {8893,1281,50455}, {2863,0,9986}, {53388,2,1548}, {38485,1,532},
    {1749,0,5125}, {18247,2,1305}, {1084,1,2080}, {29975,2,1820}, {56825,2,16655}, {52922,0,49703}, {10353,0,1033}, {11975,2,19},
    {57322,1,1556}, {32092,0,8200}, {49123,1,9990}, {50979,1,543}, {28910,0,1568}, {53550,0,15}, {106,2,1046}, {60775,1,1808},
    {62496,1,30983}, {2340,0,1809}, {56689,1,48140}, {4939,1,48142}, {11809,2,1297}, {18570,1,17946}, {52663,0,16912}, {36662,1,272},
    {1323,0,1809}, {58830,2,5141}, {55116,1,278}, {159,1,1555}, {23895,2,30}, {36348,0,794}, {32424,0,5132}, {22913,1792,49686},
    {7097,1,1313}, {32399,1280,50710}, {14329,1793,50713}, {60464,1280,50709}, {52246,0,50712}, {16809,0,50713}, {52488,0,50712}, {29596,0,786},
    {43936,2,307}, {23455,0,527}, {30420,2,787}, {11349,0,12811}, {7728,1,9993}, {27783,1,12813}, {2547,0,9988}, {14539,1,1810},
    {53990,2,17185}, {17519,0,1552}, {44852,0,1805}, {22803,2,5153}, {2137,1,9987}, {62725,2,1037}, {2366,0,795}, {14113,1,9991},
    {51552,0,18705}, {51430,0,18712}, {50621,0,18705}, {51933,0,18713}, {26499,9984,49711}, {62493,1,8451}, {11667,2,541}, {22775,0,29196},
    {23558,0,29194}, {10386,0,1043}, {33135,1,5142}, {58945,1,1296}, {55483,0,9481}, {48484,1,16918}, {19380,1,16919}, {48967,1,17953},
    {8482,0,9989}, {28437,1,15}, {46443,0,5131}, {7070,2,1037}, {9496,1,49679}, {16799,2561,49682}, {61602,0,1810}, {394,2,1810},
    {1605,1,29192}, {9059,1,29196}, {10369,0,1044}, {57452,1,9990}, {15379,1,3347}, {22629,0,7}, {48736,5889,49722}, {23939,1,2319},
    {13342,0,27402}, {63285,0,274}, {39621,2,806}, {9356,2,5136}, {3570,2,534}, {27317,1,518}, {58686,1,34841}, {54530,0,1549},
    {14167,0,9751}, {12522,1,1804}, {44258,0,9992}, {49,0,9992}, {36751,1,17}, {56846,2,1036}, {9681,2,9995}, {16314,0,26},
    {59125,1,539}, {56333,1,1806}, {16885,2,807}, {24756,1,793}, {63302,0,270}, {11272,1,29187}, {22371,0,1551}, {16613,2,1310},
    {31566,1,1550}, {23252,2,1575}, {32242,0,1803}, {11751,0,58634}, {31156,0,5135}, {49432,0,2060}, {12042,0,21}, {9908,1,553},
    {57435,1,9990}, {44823,0,9994}, {39222,0,1031}, {31580,1,1297}, {55987,0,532}, {10346,0,1040}, {52122,1,9480}, {25870,0,1555},
    {6588,0,1555}, {4225,1,1813}, {30830,0,2317}, {8015,2304,49702}, {3908,0,1291}, {611,0,790}, {45503,0,5141}, {13798,1,1038},
    {34915,2,16928}, {34835,2,16928}, {57731,0,5128}, {20111,1,9990}, {713,0,269}, {8459,1,1803}, {24556,0,9989}, {53523,2,271},
    {62663,0,286}, {38389,2,1557}, {4099,0,2312}, {28633,1,17}, {49128,1,1807}, {27077,1,5135}, {41514,0,1040}, {5377,1793,51222},
    {1816,1,1043}, {53476,1,277}, {19956,3328,49954}, {10329,2,9990}, {41944,1,51220}, {46025,0,2068}, {19478,0,12811}, {59008,2,12},
    {2204,0,543}, {1895,2,1561}, {23352,1,17176}, {12192,1,8452}, {42440,0,16668}, {54859,1,9993}, {60743,1,1799}, {61898,1,1810},
    {13995,0,1806}, {48697,0,277}, {10401,2,786}, {20220,0,1806}, {57493,2,780}, {24851,0,17938}, {42821,1,9997}, {57649,1,525},
    {55053,0,9732}, {22978,1,1801}, {11444,2,1814}, {43576,1,794}, {36594,2,284}, {51418,1,268}, {48807,0,1556}, {27869,1,9998},
    {5795,2,51222}, {6059,2,64795}, {5706,2,64783}, {5675,2,64785}, {5721,2,64783}, {5126,2,64785}, {33440,0,32016}, {14033,0,792},
    {25142,1,25612}, {64091,0,25611}, {12058,1,25611}, {4423,1,25611}, {15415,1,25610}, {3546,1,25611}, {35014,0,1038}, {41719,1,1298},
    {28917,2,1585}, {1505,0,1798}, {24389,1,1804}, {18282,0,8970}, {5013,1,46}, {15361,0,526}, {41258,1,51240}, {34662,0,51236},
    {3924,0,536}, {59864,2,1299}, {57953,2,34831}, {60554,2,1040}, {33468,1,1295}, {13942,2560,49692}, {17070,0,9227}, {59735,1,9998},
    {62258,1,1042}, {59620,0,2316}, {37896,2,1047}, {10126,2817,49687}, {13260,1,9484}, {12630,2,17985}, {12565,2,17985}, {54161,2,1038},
    {39467,1,1810}, {18259,0,796}, {16632,1,1808}, {14762,1,1808}, {54756,7424,49189}, {38484,0,12804}, {24529,2,17440}, {24561,2,17440},
    {25608,0,9224}, {2814,2,1808}, {63162,1,5131}, {50943,1,9991}, {33145,0,278}, {42154,0,9994}, {63261,1,789}, {55652,1,51234},
    {15500,0,10507}, {53223,0,9991}, {50986,1,536}, {31190,1,2316}, {26601,1,2319}, {40106,0,269}, {25633,1,786}, {30071,1,789},
    {30681,0,5142}, {34394,0,1811}, {24027,1,532}, {37238,0,51744}, {52165,1,5138}, {37142,1,1046}, {215,2,1555}, {14221,1,19752},
    {3122,1,271}, {12224,2,5147}, {20230,0,9476}, {47935,1,9994}, {994,1,1566}, {16419,1,16415}, {15500,1,16423}, {15950,1,16423},
    {15706,1,16434}, {14921,1,17183}, {35409,1,8206}, {6617,0,49694}, {14042,2305,49699}, {17286,2,5146}, {40241,1,274}, {19464,0,16909},
    {2590,0,9988}, {52259,2,13}, {215,0,9991}, {22112,1,18999}, {50470,0,8204}, {47485,1,2335}, {60379,1,17190}, {62276,1,1037},
    {1444,2,1810}, {25613,0,2060}, {32501,0,1292}, {46397,3328,50711}, {8507,0,16914}, {28996,0,16915}, {38913,0,16915}, {47729,5121,51230},
    {14138,0,21}, {60128,1,532}, {6687,1,17948}, {5810,1,17963}, {5544,1,17951}, {22944,0,1807}, {15338,2,1821}, {44836,0,1809},
    {52308,0,1812}, {8297,1794,50712}, {55577,1024,50709}, {16754,1792,51226}, {47279,2304,51228}, {4258,3585,51241}, {21710,0,276}, {63024,2,49699},
    {32251,0,280}, {4370,0,17958}, {18627,1,1558}, {7784,2,17189}, {22706,1,5134}, {56181,1,10000}, {6311,2,275}, {26127,2,17719},
    {26182,2,17965}, {26227,2,17976}, {28089,0,71}, {44917,1,1809}, {55944,1025,49682}, {4643,1,783}, {35803,1,9989}, {55155,0,1811},
    {1919,1,34844}, {43233,0,1038}, {1802,2,1808}, {22515,0,9990}, {11549,2,9990}, {24195,1,33045}, {32691,1,1036}, {37123,2,16929},
    {37045,2,16929}, {34034,2,16927}, {57805,0,803}, {42603,2,548}, {60612,1,23}, {45455,1,1810}, {3021,2,16}, {61547,1,5130},
    {18467,1,1549}, {27669,2,1815}, {15628,0,2068}, {11543,1,17193}, {50365,0,1801}, {58437,2,49950}, {1369,0,9988}, {10390,2,18187},
    {26801,0,30}, {31084,2,297}, {30809,2,297}, {32915,3073,49685}, {53066,0,1809}, {32081,1,788}, {37271,0,1041}, {31374,0,9988},
    {43576,1,793}, {8794,2,5135}, {13024,0,8454}, {27284,1,9229}, {6161,2,281}, {5203,2,281}, {10816,1536,49684}, {54122,2,527},
    {23714,0,1798}, {5063,0,8451}, {63309,1,1038}, {27853,0,11018}, {24485,1,9480}, {4244,1,29199}, {40975,1,1809}, {25085,1,550},
    {51204,0,5140}, {58915,1,1310}, {14834,3841,49691}, {56578,1,16935}, {56617,1,16936}, {39086,1,9999}, {26778,1,2323}, {50662,7168,51498},
    {12770,1,1810}, {19303,1,17421}, {18022,1,17418}, {15839,1,17419}, {58547,0,1299}, {35921,0,19}, {12367,0,27397}, {32160,1,8465},
    {30350,2,2334}, {59672,2,13}, {21399,1,5130}, {29970,0,18195}, {9634,1,8969}, {7674,0,9226}, {22685,1,1813}, {43506,1024,49701},
    {31954,1024,49708}, {6531,2817,49685}, {64141,13824,49728}, {1055,5378,49695}, {64195,0,61970}, {6542,1,61992}, {17079,1,5138}, {62398,1,17179},
    {4730,2,1811}, {18559,2,9494}, {7619,0,35}, {59019,0,35}, {55934,2,17188}, {5001,0,9990}, {53364,1,1821}, {53072,2,49962},
    {53033,2,49959}, {30027,2,18190}, {62945,1,5135}, {46796,1,9992}, {23740,1,9992}, {1191,0,16924}, {52097,2,789}, {48399,2,1327},
    {1593,0,17419}, {38604,2,1814}, {37931,0,11}, {41502,0,5148}, {31372,1793,49680}, {33650,1537,49679}, {8554,3842,49687}, {13856,2,793},
    {9464,2,5135}, {3275,0,9991}, {50078,1,9995}, {51117,0,1557}, {43829,0,9987}, {30521,0,9998}, {5594,2,10}, {34391,1,19},
    {262,2,9993}, {49207,1,10505}, {49696,2,2332}, {20057,0,35}, {23994,0,35}, {26348,2,5150}, {57286,0,779}, {54367,0,783},
    {7551,0,8457}, {13353,0,8457}, {46559,0,532}, {25514,0,785}, {12761,2,17218}, {28158,0,17218}, {63375,1,1036}, {54108,1,1297},
    {14435,0,27401}, {19061,0,262}, {4985,2,9235}, {23180,1,12}, {43086,1,272}, {6532,0,8964}, {18133,2,1574}, {37329,1,2064},
    {433,1,267}, {50291,0,528}, {2003,0,9220}, {31328,1,12818}, {45707,2,5143}, {31526,1,18450}, {58830,2,5138}, {64797,1,9482},
    {27654,0,50708}, {35830,2,793}, {35807,2,793}, {49378,1,2355}, {5148,0,5140}, {20018,1,1808}, {39235,1,29193}, {39713,1,539},
    {35311,0,780}, {22381,0,10253}, {51219,1,804}, {20365,0,268}, {44328,1,1561}, {14405,0,1799}, {50377,1,9991}, {40027,0,14},
    {34260,0,263}, {39134,1,8455}, {7556,7170,50488}, {2588,2,1808}, {19209,0,2334}, {54469,2,24}, {14607,2,45}, {6611,2,3349},
    {33883,1,15}, {34133,1,21}, {15415,1,9225}, {3952,0,7}, {22719,1,1561}, {30942,2,278}, {49439,2,8466}, {17603,5889,49696},
    {4490,3072,49698}, {1472,0,49683}, {1464,2048,49691}, {5151,2561,49693}, {61405,0,1810}, {20514,1,9992}, {48296,1,1299}, {27195,3072,49689},
    {21962,0,548}, {32582,1,5134}, {3222,1536,49687}, {52264,0,1557}, {53739,2,780}, {35778,0,2314}, {24031,0,532}, {16314,0,23},
    {30003,2,280}, {28820,2,1051}, {34283,2,783}, {7840,0,1038}, {40377,0,5132}, {18680,1,49676}, {1415,1537,49689}, {12694,1,1549},
    {35973,1,1843}, {42173,0,279}, {49711,0,9990}, {810,1,527}, {22490,0,9991}, {45518,2,10002}, {21014,0,789}, {56795,1,1805},
    {27947,0,282}, {28349,2,783}, {33227,1,1291}, {26166,0,10247}, {61283,1,11016}, {55686,1,16911}, {17725,0,789}, {32424,0,5138},
    {17564,1,9990}, {63405,1,9990}, {19429,2,1811}, {20501,1,5134}, {28861,2,5141}, {28805,2,5141}, {25262,0,2322}, {40366,2,8460},
    {32812,1,1032}, {30624,1,1032}, {12841,0,14604}, {48233,0,534}, {53596,1,9485}, {1879,2,1552}, {59014,0,268}, {59014,0,269},
    {32748,0,9234}, {63043,1,12818}, {8182,0,9228}, {10858,0,2065}, {37365,1,2316}, {47373,0,19}, {18848,0,274}, {32824,0,5131},
    {24868,2,50764}, {25007,2,50764}, {24944,2,50751}, {24805,2,50751}, {9504,1,12807}, {30938,0,9989}, {63902,1,1804}, {6735,2,3344},
    {27093,1,17695}, {26978,1,17690}, {27052,1,17690}, {33111,0,1555}, {2358,0,9991}, {57475,1,16}, {64732,1,527}, {50253,0,40},
    {29123,2,320}, {1189,2050,51220}, {46281,1,2326}, {19086,1,10253}, {50693,1,5134}, {18293,0,10}, {61164,0,29214}, {62122,0,17171},
    {63396,0,17168}, {1190,1,17166}, {27493,0,783}, {46810,2,2338}, {7318,1,281}, {10393,0,1036}, {39694,1,8453}, {60576,0,16926},
    {23139,2,1559}, {60718,0,1550}, {4313,0,536}, {59255,0,1805}, {31478,1,9992}, {50632,1,9990}, {58965,2,5132}, {15778,0,1560},
    {14445,0,27398}, {34608,2,5145}, {31830,2,1830}, {35026,1,9989}, {31146,2,297}, {58048,0,283}, {63001,1,5131}, {22272,1,1555},
    {29640,0,272}, {41864,0,5137}, {7840,0,1046}, {10907,1,9225}, {57604,2,5132}, {57035,0,2313}, {4406,0,2320}, {24492,1,268},
    {35019,1,5130}, {54263,1,29236}, {48713,1,536}, {7721,1,1808}, {324,1,17182}, {16566,1,17179}, {49962,2,49703}, {3281,2,5140},
    {2636,2,1555}, {55774,0,5139}, {33454,2,26381}, {33352,2,18479}, {30560,2,18465}, {64083,0,9}, {14340,0,17196}, {62044,1,1800},
    {36172,1,19}, {31116,0,795}, {37353,0,1818}, {28710,1,1298}, {48483,0,788}, {49060,1,1807}, {19245,9216,49202}, {2747,8960,49201},
    {31207,2,276}, {44972,0,5151}, {52063,2049,50458}, {32371,6145,50472}, {32455,6913,50475}, {33031,0,18194}, {42520,3072,51232}, {461,3330,51223},
    {42522,2560,51230}, {13555,4096,51246}, {20140,0,8969}, {1251,0,1550}, {59735,1,9988}, {7412,0,279}, {36431,1,795}, {26146,1,1296},
    {23439,1,10250}, {47368,1,1802}, {19513,1,9987}, {13379,0,21}, {6476,2,9992}, {50647,1,9995}, {11900,1,9992}, {51270,1,30983},
    {44479,0,9232}, {63429,0,31757}, {63314,0,31759}, {448,1,31760}, {13092,0,269}, {27271,1,526}, {62174,0,544}, {35274,0,8972},
    {40611,1,17422}, {25775,2817,49700}, {56512,0,8206}, {31940,1,5133}, {2428,1,9990}, {38829,0,35}, {46281,1,18710}, {48137,1,18708},
    {39062,0,786}, {6178,0,33053}, {57609,1,552}, {7246,1,803}, {22692,1,1806}, {55814,1,1804}, {21399,1,17419}, {20643,1,50460},
    {49426,2049,50448}, {21629,1,50453}, {42228,1,1814}, {20996,1,51221}, {49590,1,25}, {42002,2,1046}, {7576,1,2066}, {14390,2,799},
    {35181,0,1554}, {15052,0,2062}, {46929,0,812}, {2890,1,276}, {33631,1,20}, {62181,1,5131}, {52438,2,1310}, {60177,2305,49433},
    {6137,2,280}, {5179,2,280}, {59539,1,29198}, {50228,1,8201}, {46218,1,19}, {1315,0,9989}, {50606,0,784}, {17774,2,18477},
    {15996,2,18475}, {14892,1,532}, {43261,2,16942}, {43344,2,16942}, {42741,2,16951}, {42674,2,16922}, {42700,2,16937}, {42895,2,16955},
    {46844,2,17971}, {43136,2,18459}, {61984,0,27407}, {8577,0,49688}, {32730,2049,49684}, {8571,1536,49682}, {4434,1,1805}, {56332,0,9989},
    {27262,2,1316}, {28923,1,536}, {38440,0,9478}, {33511,3072,50717}, {36114,1281,50726}, {7443,1282,50727}, {7482,1282,50731}, {35161,1,17417},
    {11144,0,1550}, {8640,2,2320}, {5407,2,2319}, {20835,1,19738}, {29543,1,19746}, {48006,0,17}, {49157,1,272}, {59889,0,780},
    {58902,2,5135}, {61046,1,5141}, {17753,0,2057}, {51330,5633,49188}, {640,3073,51222}, {10848,2560,51220}, {46015,2560,51220}, {64625,2304,51219},
    {46072,2048,51218}, {24537,1,59408}, {46080,0,59408}, {18706,0,59408}, {15676,0,8964}, {23008,1,1804}, {51222,0,17182}, {55262,0,17698},
    {13821,1,17694}, {14487,1,17689}, {10803,1,17690}, {14076,1,18190}, {43187,0,15}, {24265,5121,49692}, {29800,3328,49693}, {10004,2305,49689},
    {9908,2305,49689}, {9855,2305,49697}, {41920,2304,49692}, {9320,2305,49695}, {39921,2560,61970}, {15909,0,786}, {51691,1,5134}, {9583,2305,50466},
    {24812,0,784}, {45790,1,1817}, {47214,2304,51235}, {6588,2,3351}, {45755,1,5129}, {48598,0,1557}, {10879,0,9988}, {14357,2,5153},
    {49347,1,10000}, {43451,2,2329}, {1895,0,1821}, {18345,2,1051}, {37827,1,1812}, {40941,1,1805}, {60909,2,34831}, {11557,0,9741},
    {31645,3329,51245}, {54633,0,9993}, {53614,0,2061}, {4796,2,784}, {6048,0,1804}, {4590,1,9994}, {61471,2,537}, {5236,0,801},
    {36328,2,17198}, {32935,1,532}, {41893,0,16909}, {1867,1,540}, {45196,2560,49723}, {28742,5121,49732}, {32988,0,1804}, {14243,0,547},
    {58689,0,268}, {7988,0,793}, {50842,1,9990}, {54095,2,16914}, {54055,2,16917}, {55259,2,16914}, {14408,1,5151}, {33018,1,1803},
    {35196,1,783}, {24430,2,1317}, {41481,0,11018}, {48751,2,1830}, {31427,2,282}, {8209,1,1042}, {62546,2,1040}, {36137,0,1298},
    {34689,0,38}, {11388,0,11017}, {45254,0,8971}, {8332,1,12}, {43277,0,9992}, {18532,1,8456}, {46437,2,5157}, {53357,2,1292},
    {24492,0,33}, {16590,0,9999}, {32628,1,10259}, {31156,0,5144}, {62347,1,1809}, {20750,1,2371}, {54048,1,9996}, {33158,2,9992},
    {2204,0,525}, {18215,2,5152}, {16519,1,1299}, {19720,1,1299}, {1901,1,1804}, {47945,1,264}, {26895,0,532}, {22464,2,1045},
    {12385,0,9997}, {59806,0,1547}, {51888,0,1800}, {58918,0,2070}, {7821,2,790}, {10794,0,2073}, {16949,0,8452}, {43244,0,5136},
    {28994,1,13}, {25206,0,543}, {23686,1,799}, {36284,2,5142}, {22962,0,2573}, {36284,2,17431}, {37474,2,17422}, {14336,1,1554},
    {22829,1,15}, {50154,2,36120}, {20156,0,1292}, {1121,1,271}, {54372,1,1810}, {58825,0,265}, {22892,2,1818}, {38115,0,9226},
    {30958,0,9990}, {60148,0,8453}, {43831,0,17175}, {46128,2,5149}, {21335,2,8466}, {7538,0,5132}, {56862,0,1804}, {36806,1,1041},
    {12494,1,5136}, {10555,0,48140}, {4075,1,48144}, {10554,0,48141}, {40070,1,9746}, {60495,0,836}, {62985,1,5136}, {42923,1,279},
    {16828,0,1554}, {1334,0,9990}, {47690,0,1554}, {12762,1,10501}, {11657,0,517}, {59801,1,9481}, {32271,2,17433}, {25490,0,1810},
    {27243,2,789}, {18099,1,19}, {11349,0,526}, {51111,0,8}, {13860,0,532}, {32924,2,10000}, {16943,1,786}, {52049,1,5135},
    {53755,0,9226}, {13436,2,10009}, {23423,1,10252}, {57367,0,553}, {3609,1,1296}, {23041,0,1553}, {21594,1,787}, {63512,1,9225},
    {52552,0,1549}, {42808,0,9992}, {57171,2,51219}, {59201,0,21}, {21523,0,269}, {51150,1,1306}, {39195,0,5136}, {39968,0,795},
    {11313,1,8972}, {45297,1,1304}, {60604,0,1807}, {26626,0,1287}, {59432,0,12815}, {14863,2560,49684}, {43063,0,2322}, {13371,0,267},
    {31756,1,544}, {28142,1,1297}, {50296,1,1804}, {41328,2,1840}, {3889,0,2070}, {20895,0,519}, {38384,1,1297}, {56365,1,12808},
    {64685,8704,49736}, {50064,0,782}, {1933,0,795}, {56840,2,1042}, {11855,1,1807}, {6112,2,281}, {60201,1,20}, {45067,0,2066},
    {5124,1,278}, {33700,0,279}, {19024,1,528}, {19490,0,529}, {31954,1,17184}, {30318,0,543}, {37286,0,9993}, {2595,0,8198},
    {13506,0,528}, {3283,0,9992}, {61239,0,541}, {54201,5633,50464}, {22743,1,1802}, {40823,2,1849}, {8191,2,9228}, {40420,1,1808},
    {22428,0,27412}, {56288,2,16420}, {38919,2,1049}, {47609,0,9482}, {56267,2,17941}, {56216,2,17944}, {56240,2,17947}, {56186,2,18462},
    {59271,0,1803}, {5621,1,786}, {1225,1,267}, {26614,1,1049}, {16059,1,40}, {61537,1,1035}, {34489,0,26373}, {36301,1,1825},
    {44754,0,535}, {53728,1,23}, {57767,2,1036}, {14154,2,1321}, {51206,1,10506}, {13929,0,1552}, {28006,1,8452}, {25860,1,1804},
    {30980,0,49683}, {63164,2,1549}, {64184,1,1818}, {36038,1,1817}, {27398,0,29197}, {11561,2,31751}, {16264,0,9480}, {47565,1,2064},
    {53467,0,20}, {456,0,1300}, {37372,1,2327}, {31522,0,8456}, {56741,1,269}, {62049,0,5136}, {46443,0,5145}, {56370,0,1804},
    {23941,0,9992}, {52521,0,1549}, {4901,1,9996}, {54070,2,527}, {9416,1,27}, {56250,0,12815}, {16465,2,550}, {40384,0,1808},
    {6751,2,1046}, {42594,0,1315}, {22245,1,9993}, {1976,0,11024}, {42869,0,17420}, {36127,0,1809}, {44652,1,30985}, {63546,2,18181},
    {57760,1,546}, {48235,1,31755}, {10686,2,8455}, {34550,0,1805}, {874,1,9992}, {43036,0,16911}, {31344,0,16925}, {43738,0,16914},
    {40893,0,16912}, {7068,0,9994}, {51470,1,279}, {52642,1,1305}, {52175,2,1810}, {48163,0,5140}, {62300,1,12814}, {17202,2,1045},
    {44386,1,1562}, {9231,2,12843}, {44872,0,5136}, {63859,1,266}, {63396,0,803}, {25248,0,2314}, {57797,2,9990}, {1730,2,274},
    {30032,0,1038}, {1752,0,9481}, {24179,1,5131}, {54187,2,12}, {27604,2,277}, {61713,1,1298}, {20026,0,1803}, {44492,0,9996},
    {58176,2,12}, {11006,1,29188}, {24318,1,5152}, {12653,1,9991}, {6340,0,16920}, {34115,2,17202}, {34065,2,17202}, {57893,2,1039},
    {50411,0,1036}, {1250,2,5137}, {40122,0,16}, {17940,0,266}, {54008,0,29}, {25335,4864,49691}, {33656,4097,49688}, {30321,5120,49692},
    {11762,4096,49688}, {24467,4608,49690}, {58985,5632,49694}, {17151,5121,49692}, {22653,6401,49697}, {25344,2560,49697}, {15670,7425,49701}, {14951,6401,49697},
    {15912,7937,49703}, {45324,7168,49700}, {52666,1,9989}, {40923,0,269}, {19515,2,546}, {32237,1,1576}, {56875,1,10002}, {37232,1,8455},
    {30713,0,10003}, {53277,0,3344}, {43436,0,262}, {3777,2,16922}, {8416,9728,49713}, {5492,5888,49698}, {16383,1,275}, {8799,0,17420},
    {2348,0,21}, {5422,2,1811}, {53649,0,535}, {9785,2,1805}, {31480,0,2324}, {62536,0,12822}, {16173,0,1547}, {35282,2,51258},
    {35170,2,51258}, {6830,0,33054}, {1562,0,33051}, {55388,1,1807}, {38526,0,557}, {63567,2,534}, {29673,0,17430}, {45523,0,17421},
    {55916,2,1298}, {16373,0,57}, {18699,2,16687}, {62805,2,543}, {35416,2,18451}, {35379,2,18451}, {35273,2,18472}, {35161,2,18472},
    {35457,2,19755}, {52754,1,12813}, {45552,2,1568}, {49060,1,1812}, {8377,0,17176}, {9036,0,17183}, {11039,0,17185}, {10901,0,17175},
    {61675,6657,49699}, {19996,0,783}, {59490,2,5133}, {44037,1,1810}, {4393,2,1034}, {52631,0,1313}, {4944,2,12}, {41899,0,535},
    {7737,2,49692}, {46005,1,20}, {4063,2,1036}, {46325,2,294}, {36702,0,1290}, {57411,1,5130}, {726,2,16676}, {43850,0,17166},
    {53646,1,1310}, {674,2,19736}, {44356,0,5142}, {6756,2,1041}, {41560,0,17428}, {2690,0,9995}, {25654,0,18189}, {11020,2,18446},
    {41533,0,786}, {15260,1,25863}, {34115,1,9992}, {21027,0,8967}, {64399,0,277}, {45875,0,9990}, {215,0,9988}, {33158,0,1296},
    {6205,0,1808}, {50269,1,1808}, {60813,0,274}, {53826,1,276}, {52735,1,276}, {16136,0,16925}, {31597,2,1820}, {45067,1,2325},
    {9908,2,11}, {57987,4865,49692}, {57950,14337,49729}, {51182,1,792}, {21428,1,1550}, {41505,1,9994}, {54662,0,49693}, {24197,0,9991},
    {58259,2,49683}, {1895,0,1808}, {51506,2,49203}, {51452,2,49206}, {21897,1,1804}, {5912,0,19735}, {49330,1792,49702}, {12896,2,1316},
    {25410,1,24}, {11673,0,526}, {35297,0,790}, {7153,0,9993}, {47920,2,1813}, {56423,2,18445}, {58077,2,1039}, {57215,1,1808},
    {63103,0,1567}, {411,1,8457}, {57450,0,1800}, {1367,2,9483}, {37787,4609,49704}, {38203,4609,49704}, {2240,3329,49700}, {1612,3841,49702},
    {55546,0,1551}, {26748,1,18455}, {23835,0,12824}, {4705,3840,50713}, {55132,3584,50712}, {55399,6400,50723}, {56813,6656,50724}, {3248,4865,50717},
    {15648,1,783}, {60375,2,780}, {37755,1,1295}, {16097,0,1806}, {58939,0,27397}, {56112,0,5139}, {39429,0,1807}, {19686,1,803},
    {30992,2,1307}, {29846,2,1307}, {10603,1,1804}, {16655,0,1811}, {4444,1281,51219}, {1223,2,2072}, {3827,0,804}, {38012,2,17435},
    {50112,2,1578}, {45444,0,1287}, {5072,2,1812}, {34497,0,288}, {62632,1,5141}, {23913,0,8466}, {25666,2,16664}, {25719,2,17434},
    {25644,2,17430}, {26025,2,17432}, {25690,2,17437}, {25745,2,17434}, {25771,2,17428}, {25866,2,17432}, {13791,2,16689}, {7150,1,5137},
    {14859,1,1294}, {8225,1,5130}, {10709,2,3361}, {64551,0,14}, {20435,1,787}, {50848,1,5134}, {3678,0,1806}, {34232,0,273},
    {3333,2561,49692}, {25186,1,277}, {64355,1,8969}, {23107,0,534}, {36187,1,271}, {47446,1,28}, {34700,1,8453}, {47447,0,9994},
    {43631,1,270}, {31902,1,5145}, {33578,2,1328}, {13288,0,9994}, {23359,1,17177}, {26667,1,17185}, {36566,2,284}, {18230,0,543},
    {11762,2,9228}, {31440,0,11014}, {49943,1,5145}, {45242,2,49469}, {62512,0,537}, {32983,2,51255}, {51988,2,814}, {44310,0,5136},
    {6734,0,1550}, {13461,2,1832}, {37407,1,9999}, {4522,0,5135}, {35450,1,49702}, {35247,1,49705}, {35450,1,49685}, {35071,1,49691},
    {14945,1792,49686}, {11802,1792,49687}, {13806,5888,49697}, {35170,1,49691}, {34720,1,49714}, {35310,1,49691}, {35337,1,49692}, {37785,1792,50466},
    {34914,1,50463}, {38094,0,50458}, {38087,1792,50455}, {1171,2,18}, {2636,0,8972}, {9219,0,5140}, {16189,2,51267}, {59424,0,8456},
    {36739,2,288}, {61892,0,777}, {53772,1792,50977}, {21938,1,788}, {23050,1,788}, {52871,1,2318}, {16902,2,8982}, {5683,3585,49704},
    {17118,4352,49712}, {6149,0,5148}, {63024,1,787}, {11275,1,9737}, {22575,0,2066}, {28287,0,16925}, {5528,1,5137}, {46696,0,5136},
    {26025,2,5143}, {13881,2,1322}, {31515,0,9993}, {1045,0,8457}, {30485,2,1553}, {3290,0,1821}, {38798,1,2317}, {31444,0,1805},
    {59593,0,9993}, {47306,0,1806}, {31101,1,5132}, {42009,1,16407}, {42032,1,16408}, {42056,1,16409}, {22854,1,9990}, {3505,0,17189},
    {27556,0,2327}, {4488,1,5136}, {31701,2,1589}, {28389,1,17}, {54662,0,12808}, {56262,0,25}, {63363,1,1036}, {55830,1,5134},
    {286,0,8452}, {43163,2,812}, {54698,0,18}, {7868,0,8967}, {28782,2,5143}, {28332,2,273}, {35197,0,17183}, {1697,0,27394},
    {1818,2,1816}, {19292,0,9990}, {55530,0,5133}, {3389,0,17189}, {4130,0,9220}, {16614,1,5139}, {30156,2048,50451}, {27177,2048,50451},
    {18630,1,1555}, {2824,1,1802}, {34499,2,16668}, {34446,2,16668}, {20251,0,10512}, {62364,1,528}, {10056,1,11019}, {34582,0,9990},
    {54084,1,9992}, {98,0,8194}, {36997,2,536}, {36973,2,536}, {6246,0,539}, {63216,2,50727}, {63177,2,50727}, {40529,1793,51231},
    {23311,0,789}, {41246,0,17416}, {10915,1,1801}, {38987,0,17416}, {44032,0,1804}, {2027,2,537}, {2243,2,9992}, {2251,2,9992},
    {8031,1,1310}, {14076,1,1805}, {7246,1,787}, {33198,0,268}, {33847,0,2058}, {56390,1,10763}, {6255,2,783}, {17088,0,10254},
    {24560,0,9990}, {11597,0,34}, {6032,0,530}, {59309,2,5137}, {53573,1,280}, {22956,1,1559}, {23268,9984,49971}, {62692,0,274},
    {64578,1280,49943}, {60062,1281,49941}, {39446,2561,50710}, {32390,2304,50709}, {18929,3328,50711}, {18942,0,50705}, {54806,1,49717}, {19899,0,9992},
    {51367,2,15}, {1788,1,541}, {9629,1,8974}, {32496,1,5130}, {3957,0,10003}, {33080,0,49682}, {22728,0,794}, {17813,1,779},
    {17135,0,8963}, {469,0,9999}, {21580,0,5133}, {128,2,36}, {41406,0,270}, {5139,0,5128}, {47907,0,525}, {59334,0,2061},
    {26617,2,18464}, {36486,0,9994}, {62827,0,2318}, {53466,2,273}, {60043,1,1299}, {60581,1,1299}, {63340,1,791}, {55787,1,9746},
    {33650,0,17943}, {7163,0,12804}, {13773,1,8964}, {62032,1,5131}, {45739,0,10765}, {24227,1,1804}, {59609,0,1807}, {4311,2,9991},
    {62910,1,9997}, {9054,2,812}, {44679,0,785}, {44534,2,5149}, {61203,0,32}, {25823,1,5134}, {40588,1,1805}, {34149,0,1808},
    {19303,1,5132}, {29606,0,1805}, {42307,0,9993}, {62380,1,16914}, {39751,0,792}, {3879,2,50728}, {8144,1,12}, {3200,2,14},
    {29348,2,17196}, {28644,2,17194}, {29455,2,17195}, {34811,1,5132}, {32232,0,1813}, {8606,3328,50726}, {15529,1792,50720}, {24780,0,526},
    {2426,1,1808}, {55903,2817,49705}, {41606,4352,49706}, {14690,6913,49702}, {5540,0,534}, {52613,1,51230}, {4713,2,1809}, {35736,1,278},
    {38705,0,8461}, {25333,2,16944}, {19054,2,16946}, {24714,0,9988}, {36678,1,39}, {51290,0,528}, {6804,2,1042}, {8160,0,19},
    {17415,2,50521}, {64276,0,1803}, {11865,1,9989}, {52692,1,25609}, {29599,1,25613}, {44924,0,794}, {21825,0,12824}, {11275,1,1553},
    {56387,2,1807}, {4723,0,1555}, {33650,1,542}, {61549,0,8709}, {52676,0,30984}, {8409,2,531}, {4984,1,535}, {9391,1,9994},
    {7273,0,33056}, {33563,7425,49957}, {33046,4608,51235}, {26847,4096,51233}, {7581,4096,51229}, {14854,0,1806}, {25838,0,17958}, {41973,1,1807},
    {45755,0,9992}, {30003,2,284}, {33599,1,17185}, {36149,0,9478}, {59152,1,8723}, {13563,2,5145}, {46447,1,8199}, {6801,0,9220},
    {37293,1,25}, {43681,2,802}, {2621,0,795}, {6476,1,1305}, {12581,1,9991}, {6879,1,274}, {21193,0,835}, {27916,2,5143},
    {27481,1,16938}, {27206,1,17198}, {27323,1,17939}, {27323,1,17936}, {27124,1,17947}, {5347,2,1805}, {51203,2,18187}, {58648,1024,49698},
    {44284,0,50715}, {41710,1,9994}, {412,2,5135}, {1343,2,1560}, {45857,2,288}, {5328,1,1292}, {56405,1,1809}, {40390,0,1802},
    {32868,0,1039}, {20814,0,1556}, {23705,0,269}, {63635,1,1810}, {17916,0,10245}, {18370,0,297}, {54278,0,2319}, {44752,1,276},
    {26096,2,543}, {63493,0,847}, {58127,0,9992}, {8313,1,9225}, {5721,2,271}, {2140,0,16924}, {31660,0,16923}, {42008,0,16913},
    {30576,0,18698}, {53351,2,1292}, {57686,0,9992}, {655,2,778}, {29569,0,10504}, {49651,0,542}, {38912,1,1810}, {9852,2,49687},
    {56582,0,277}, {41533,2,5152}, {54091,1,1801}, {18238,6657,49700}, {2974,768,49696}, {10703,769,49692}, {2954,5888,49703}, {29092,3329,49700},
    {33961,1,13}, {12155,1,5139}, {47351,0,5138}, {7020,2,1811}, {34298,2,17956}, {43304,2,5160}, {47677,2,5160}, {47803,2,5160},
    {20489,1,1038}, {4318,2,5138}, {41421,1,531}, {55197,1,1809}, {25030,0,32}, {54834,2,16420}, {3760,2,1802}, {31201,1,536},
    {37056,0,9993}, {24512,1,9988}, {49209,0,273}, {7447,0,26378}, {53157,2,1036}, {59719,2,781}, {43284,1,1809}, {11096,1,15},
    {42594,0,1306}, {39671,0,1552}, {25572,1,12813}, {21049,1,1549}, {21918,1,2325}, {15027,0,8453}, {58416,2,21}, {5441,2,1809},
    {25609,1,1817}, {39607,1,12818}, {10593,0,9995}, {3642,0,8211}, {52468,2,1310}, {33285,2,1817}, {54836,0,1551}, {11693,1,10511},
    {26891,2,279}, {43697,1,17431}, {64515,0,9992}, {50856,0,796}, {26152,0,1553}, {16493,0,531}, {60729,2,1549}, {24574,2561,49686},
    {462,1,50451}, {62425,1,550}, {55365,0,1552}, {56233,1,29218}, {36021,0,781}, {6059,2,283}, {5152,2,283}, {32360,0,9993},
    {63673,1,1805}, {7409,0,9989}, {27041,2,1822}, {47555,0,13}, {46182,1,530}, {5034,0,534}, {16182,0,1807}, {27914,0,30980},
    {16988,1,786}, {52008,1,1296}, {16958,1,18952}, {34659,0,18458}, {6827,2,1046}, {15068,1,22}, {50751,1,285}, {7048,1,1553},
    {19668,1,3348}, {16250,0,273}, {46753,1,23}, {11472,0,17207}, {21359,0,17196}, {42570,0,17425}, {44310,0,17424}, {44470,0,17417},
    {33131,0,9988}, {15053,1,9488}, {26778,1,2316}, {40699,2,1858}, {8608,2,16913}, {41732,2,802}, {2800,1,5138}, {26324,0,529},
    {1343,0,1808}, {59540,2,18707}, {30403,2,19}, {50577,1,2063}, {10462,2,16919}, {24825,1,792}, {64162,1,790}, {64649,1,790},
    {60175,2,779}, {40772,0,269}, {11936,0,9744}, {32088,0,8204}, {23098,1793,49694}, {17904,2,8976}, {57605,0,9232}, {4690,768,50454},
    {21456,1,5135}, {20569,0,1564}, {48944,1,792}, {45490,2,1820}, {236,0,265}, {56798,0,5134}, {61942,0,272}, {38805,0,13},
    {6743,0,8}, {54382,2,6}, {59326,2,5133}, {59099,0,16902}, {7120,2,8967}, {9193,0,9230}, {26617,0,8202}, {59572,2,1558},
    {27040,0,9987}, {55058,0,10250}, {44888,1,10506}, {6350,2,275}, {51557,2,9996}, {32912,0,270}, {19224,0,27397}, {9193,0,5148},
    {27563,1,9991}, {6946,0,2322}, {22993,0,812}, {51795,2,798}, {42208,0,5138}, {28668,0,785}, {27822,0,1811}, {64909,4609,49691},
    {14474,2,17215}, {30181,2,785}, {30443,3073,51228}, {10609,3840,50713}, {5970,0,18959}, {37252,0,18962}, {11571,0,14}, {13657,1,529},
    {37938,2,5141}, {62122,0,808}, {8484,2,1804}, {37585,0,18448}, {27433,1,8451}, {48483,0,10501}, {32781,0,2573}, {57655,3840,51232},
    {57839,4096,51233}, {38291,8448,51245}, {42081,0,269}, {37944,0,1825}, {29499,0,1301}, {28528,2,10}, {7016,1,1036}, {12195,1,14},
    {56172,1,1802}, {1389,0,530}, {39296,0,780}, {46507,2,71}, {51897,2,789}, {12058,1,9226}, {39214,1,1813}, {23479,2,48},
    {51331,2,548}, {11972,0,9738}, {59249,0,27398}, {59361,0,27399}, {10684,0,37}, {14796,3072,49713}, {64011,7425,49701}, {46244,1280,49689},
    {46487,1280,49700}, {30192,0,5133}, {18665,2,550}, {23157,0,12874}, {9826,1,12}, {58432,0,275}, {45827,0,1552}, {25960,0,17170},
    {17697,1,1817}, {60951,1,9992}, {15353,0,11018}, {63807,0,1808}, {21127,1,9992}, {3138,1,12817}, {32068,0,5134}, {36916,1,19},
    {1400,0,534}, {39988,0,789}, {31564,0,11}, {8477,0,1037}, {49118,0,18700}, {23224,2,1557}, {29738,0,11017}, {62452,0,29192},
    {9013,0,1303}, {64306,1,804}, {16869,1,1805}, {25117,0,18458}, {24302,0,2067}, {10535,4866,50463}, {10544,2562,50476}, {602,0,785},
    {2959,1,785}, {60399,2,780}, {15934,0,9989}, {5015,2,9224}, {1869,2,1032}, {38798,1,2323}, {8236,1,1823}, {53731,0,1806},
    {10412,1,792}, {50264,1,9991}, {38172,2,1809}, {20129,1,18183}, {695,1537,49704}, {47484,2304,49718}, {24,1537,49718}, {44287,1,5141},
    {25360,1,1800}, {27044,0,274}, {26048,1,9992}, {48016,1,2064}, {596,1,9739}, {19098,1,1803}, {13601,1,16}, {59682,0,9225},
    {4702,1,5135}, {59629,0,34837}, {47416,0,1548}, {34944,1,1803}, {2504,2,5135}, {62260,2,16420}, {52719,1,1296}, {64522,0,12},
    {60095,1,8457}, {61923,1,781}, {43905,0,5137}, {13968,1,535}, {8998,1,9478}, {46384,0,1561}, {47522,2,8990}, {37014,0,9224},
    {33724,0,9481}, {54587,0,1806}, {54185,0,790}, {28666,0,776}, {40790,0,5149}, {519,1,8971}, {10643,2,9992}, {7098,2,1038},
    {10047,2,17940}, {59648,0,1819}, {59333,2,1037}, {20973,1,793}, {55,0,9986}, {37704,0,2064}, {8676,1,37}, {27312,1,8452},
    {19484,0,535}, {17697,0,542}, {23299,1,1806}, {6284,0,2320}, {33847,2,547}, {28515,0,2327}, {20569,0,1571}, {20052,2,1568},
    {35210,1,14}, {32005,1,1811}, {34497,0,282}, {12753,1,2318}, {19004,2,16962}, {47866,1,274}, {30142,1,16678}, {34793,1,16660},
    {35507,1,16665}, {18101,0,17196}, {17393,0,17183}, {56305,0,10507}, {33715,2,547}, {23224,2,1564}, {20816,1,2319}, {7311,1,294},
    {54672,5120,49692}, {50637,9473,49720}, {19660,1,1033}, {44932,1,10002}, {12615,0,16416}, {8697,0,16415}, {53287,2,16656}, {54883,2,16658},
    {48826,0,10}, {15608,0,268}, {13893,0,1804}, {57227,0,48}, {22749,0,8972}, {58591,1,1804}, {55025,2,18195}, {55000,2,18201},
    {25155,2,17191}, {61999,1,5130}, {40123,1,277}, {55634,1,786}, {1223,2,2068}, {46845,0,17}, {41293,0,269}, {57698,1,537},
    {16471,1,5144}, {10964,0,9989}, {39247,0,526}, {46711,0,17419}, {21283,1,1035}, {12836,1,17}, {9705,1,17}, {60810,1,1555},
    {52422,0,39}, {10160,2,9997}, {30710,0,9990}, {50071,0,9994}, {29684,2,14}, {52854,1,274}, {53438,0,5136}, {42272,0,8454},
    {29384,0,554}, {38490,0,9990}, {7679,1,17196}, {9128,1,17185}, {10193,1,17175}, {7613,1,17180}, {17435,0,5134}, {4610,0,1296},
    {56112,0,1033}, {53608,1,1297}, {23895,2,14}, {27631,1,270}, {63025,10496,49721}, {33844,1,27404}, {50064,1,9999}, {39507,0,271},
    {28932,1,527}, {18288,0,268}, {46219,2,5143}, {1378,2,1312}, {27867,0,1804}, {18143,4864,51228}, {6364,1,51254}, {63059,2,16918},
    {62813,1,5134}, {5062,2,10}, {3410,2,17429}, {1012,2,2331}, {56310,0,9993}, {164,2,17179}, {55053,0,1551}, {41836,1,788},
    {12923,1,8971}, {37929,1,1811}, {8078,0,2068}, {9217,1,809}, {4418,0,5135}, {29016,1,1294}, {1462,2,1802}, {5063,0,1800},
    {2233,0,9488}, {14282,0,8451}, {35901,1,1805}, {61558,1,1811}, {18795,0,17183}, {14275,0,17194}, {33551,0,27410}, {52244,2,21},
    {36983,1,1050}, {5328,1,25865}, {29426,0,550}, {19402,1,1558}, {4151,1,271}, {46101,2,5146}, {50448,0,1810}, {12837,0,30980},
    {35251,0,531}, {60532,2,780}, {17821,1,519}, {35827,0,49691}, {20378,1,1295}, {54471,0,8461}, {59326,2,1044}, {3007,2,14},
    {59719,1,9479}, {27781,0,276}, {5471,0,10246}, {26581,2,5147}, {13098,2,803}, {60669,1281,50446}, {20302,1,9994}, {12005,1,10503},
    {24117,1,7}, {34329,0,1546}, {27008,1,5133}, {55934,2,9993}, {61109,1,1810}, {29717,0,11020}, {991,0,1554}, {58007,0,271},
    {39493,2,17225}, {39419,2,17226}, {39659,2,17211}, {40013,2,17208}, {39842,2,17208}, {39746,2,17217}, {40094,2,17214}, {39926,2,17214},
    {39566,2,17210}, {24696,1,283}, {30396,0,525}, {51622,2,16668}, {51596,2,16666}, {51650,2,16668}, {51702,2,16667}, {51678,2,16664},
    {47456,2816,49683}, {47467,0,49686}, {15193,2,12814}, {25836,1,1817}, {61928,0,10511}, {58959,1,1303}, {34095,1,2581}, {1083,2,1032},
    {27262,2048,49697}, {1597,1,49677}, {6351,2048,49691}, {56409,3584,49689}, {30913,2048,49704}, {23248,3072,49687}, {45500,1,16420}, {6535,0,17956},
    {291,2,1552}, {199,2,1552}, {43015,1,18468}, {5360,2,1804}, {7039,2,1805}, {26541,1,273}, {57993,0,1302}, {60177,1,281},
    {60104,1,281}, {60635,1,281}, {19506,0,35}, {12988,2,5149}, {58243,0,529}, {13408,2,552}, {6063,0,548}, {56538,2,17941},
    {56516,2,17942}, {56559,2,18453}, {27798,0,18703}, {31623,2,787}, {38385,0,24}, {64573,0,8454}, {5172,0,20}, {37215,2,3373},
    {53696,1,278}, {55701,1,9988}, {35608,1,279}, {19888,2,17202}, {34245,1,1295}, {38166,1,1810}, {38242,0,1291}, {26958,0,9732},
    {15628,0,2075}, {34683,1,5143}, {56172,1,18186}, {57292,1,525}, {41118,0,274}, {50387,1,1296}, {11568,0,9990}, {12527,0,16913},
    {4563,0,16913}, {62276,1024,49712}, {49908,1,17187}, {8577,5890,49695}, {18778,1,9231}, {968,1,266}, {34052,2,781}, {17875,0,1813},
    {4877,1,16924}, {56848,0,1805}, {54335,1,1812}, {2933,1,9991}, {27943,0,14597}, {46578,2,54}, {25181,2,8966}, {7564,1,12816},
    {11639,0,1300}, {37372,1,2316}, {32647,1,12810}, {55821,1,9989}, {15141,1,25871}, {4010,1,25868}, {34238,0,273}, {30121,1,278},
    {62589,1,5141}, {13082,0,270}, {21361,1,17419}, {32284,2,1060}, {26721,1,29194}, {9611,2,8725}, {26113,1,787}, {17539,1,17433},
    {5398,1,9996}, {19219,0,2313}, {20716,2,1826}, {25897,0,542}, {52604,0,526}, {27205,2,791}, {0,1,1036}, {19156,0,9991},
    {57922,1,9989}, {26196,0,533}, {7136,0,531}, {49706,0,9483}, {52644,2,1831}, {52572,2,1831}, {20602,3585,49706}, {33838,4352,49946},
    {976,2050,51220}, {2382,0,8971}, {8991,0,1312}, {29780,0,27403}, {33310,2,554}, {4650,0,9737}, {29230,2816,61978}, {54092,0,846},
    {51870,2,795}, {36842,0,1059}, {23238,0,8969}, {10459,1,1804}, {55294,0,2325}, {57723,1,549}, {7780,0,1547}, {13977,0,9989},
    {51452,0,16913}, {28876,2,1051}, {50519,0,9224}, {30833,1025,50708}, {37132,1,11018}, {15367,0,1800}, {470,0,9987}, {36648,2,284},
    {48871,0,804}, {16850,1,1290}, {49222,2,320}, {49104,2,320}, {1709,0,1552}, {61463,0,9991}, {35537,0,1563}, {40198,2,5158},
    {45952,0,808}, {61455,0,9993}, {1937,2,1557}, {35703,0,540}, {12324,0,25607}, {47717,2,5163}, {44317,2,1323}, {35026,0,1810},
    {38174,0,27397}, {63774,1,31750}, {1499,0,31749}, {7416,1,274}, {28006,1,8460}, {42695,0,533}, {17212,1,2318}, {20420,0,9225},
    {3822,1,1293}, {19437,0,1566}, {10794,0,10245}, {15992,0,2320}, {32971,0,274}, {33216,0,1803}, {48324,2,1823}, {28382,2,822},
    {58887,2,5135}, {61067,1,1806}, {6086,2,282}, {22277,0,2068}, {3776,0,50719}, {2502,0,532}, {35385,0,49676}, {44505,2,18720},
    {30192,0,17422}, {60315,4608,49710}, {38753,1,1804}, {61517,1,18189}, {51825,2,17197}, {51729,2,17188}, {51897,2,17191}, {14120,0,8203},
    {15161,1,42}, {36401,1,17950}, {62662,2,18444}, {39101,0,27398}, {810,2,27399}, {63653,1,1809}, {31388,1,41}, {43734,1,273},
    {53129,0,9991}, {39692,0,14}, {2915,0,8451}, {13340,0,27402}, {12753,1,2321}, {57678,2,5132}, {8161,0,9989}, {40237,0,16},
    {253,0,787}, {40206,1,1822}, {13975,0,11019}, {12320,1,9225}, {34365,0,14595}, {26942,1,1299}, {23932,0,1809}, {16140,2,1826},
    {57758,2,1292}, {31427,2,8456}, {21115,1,9991}, {55434,2,527}, {10670,2,49680}, {11815,1,27407}, {60924,2,51226}, {60832,2,51227},
    {60950,2,51228}, {60866,2,51229}, {61000,2,51228}, {60978,2,51222}, {60895,2,51223}, {1310,0,9986}, {43164,0,9483}, {56741,1,284},
    {45279,0,1806}, {34266,0,268}, {1435,0,9988}, {9201,2,10502}, {4865,0,33051}, {23631,1,17207}, {36200,1,17194}, {60008,0,1811},
    {45132,0,11}, {21353,2,293}, {27140,2,16915}, {27177,2,16924}, {32644,0,534}, {45497,0,8455}, {18588,0,783}, {8642,1,5136},
    {56791,1,9988}, {1685,0,48139}, {27605,0,529}, {26473,1,5136}, {50779,1,5135}, {21523,1,5133}, {37098,0,9227}, {25918,1,1299},
    {50557,1,2068}, {10287,1,1816}, {23789,1024,49699}, {36710,0,2067}, {40651,0,275}, {44862,0,5134}, {297,0,27402}, {49683,0,5146},
    {64073,0,1293}, {25768,0,31}, {36739,2,8460}, {41340,1,9991}, {11804,1,18188}, {11954,1,18190}, {11869,1,18188}, {5994,0,546},
    {60302,2,787}, {3092,8194,49219}, {607,0,780}, {787,0,33044}, {1123,0,33046}, {4252,0,785}, {37035,0,9225}, {41987,1,2070},
    {28536,1,1298}, {10702,2,9991}, {332,2,9990}, {37216,1,17}, {43428,1,1553}, {42230,0,17684}, {33468,1,17684}, {23518,1,12},
    {43834,1,8458}, {54474,1,5136}, {21228,1,1810}, {32907,0,266}, {52238,0,9735}, {52755,0,9735}, {22906,1,8708}, {32331,0,9994},
    {3028,1,2312}, {52911,2,1039}, {56704,2,9990}, {54358,2,24}, {32439,0,64784}, {30043,1,8453}, {60175,2,776}, {62960,1,5132},
    {63182,1,5137}, {39210,0,8966}, {21290,1,1038}, {40399,0,1801}, {49711,0,9989}, {45805,0,2068}, {7593,1,533}, {61082,0,5141},
    {38781,0,10502}, {46467,0,5141}, {25575,5120,51232}, {42350,5888,51237}, {62776,2,541}, {10378,2,1804}, {62674,0,269}, {1478,1,16914},
    {63973,0,16909}, {12679,0,16912}, {63973,0,29195}, {64214,0,29196}, {64921,0,16917}, {1425,0,16913}, {11663,0,29193}, {19484,0,29192},
    {18909,0,9999}, {8586,1,1809}, {63767,1,9991}, {13058,0,281}, {30898,1,1031}, {32359,2,1308}, {38410,2,5144}, {38556,2,5144},
    {51810,2,1039}, {30458,1,51223}, {16986,0,12817}, {2127,1,26378}, {25215,1,9990}, {14523,1,8209}, {8273,2,50712}, {29684,2,23},
    {31981,1,792}, {5063,0,789}, {4812,2,786}, {24770,0,17418}, {15296,0,17419}, {63704,0,17426}, {12726,1,8971}, {9988,1,2320},
    {665,2,1801}, {36154,0,1809}, {5335,0,2068}, {24067,2,47}, {30624,1,1042}, {35751,0,2333}, {23702,1,783}, {18428,0,532},
    {36525,1,1805}, {8469,2,16911}, {53702,0,31}, {62181,1,5130}, {55971,1,9478}, {3944,1,272}, {2275,1,278}, {40206,0,49687},
    {45690,1,5134}, {23766,1,1825}, {46182,1,526}, {22894,1,1549}, {18988,2,10000}, {11675,1,1555}, {30527,0,9992}, {59105,0,9222},
    {9025,1,2060}, {37442,0,9992}, {30533,0,9992}, {54908,0,785}, {8809,2,9237}, {1763,2,1809}, {5852,1,29197}, {32522,0,21},
    {30911,0,8450}, {62050,2,5146}, {20100,0,1296}, {34865,2,1820}, {54503,1,17696}, {54681,1,17696}, {55093,1,17687}, {55213,1,17681},
    {55295,1,17695}, {21908,1,1802}, {6458,2,274}, {32444,1,2059}, {38166,1,9225}, {12509,1,14}, {34036,0,19}, {4646,2,2323},
    {16458,0,1801}, {51583,2816,50454}, {48376,1793,50461}, {5291,0,1801}, {24374,1,1807}, {20597,2,1824}, {49077,0,5135}, {39568,1,793},
    {2645,0,9479}, {26072,1,1818}, {43440,0,1801}, {18180,1,1806}, {54413,1,5135}, {46385,1,16664}, {28312,1,8455}, {45320,1,17680},
    {44701,1,17677}, {8271,1,17682}, {47707,1,17679}, {24748,0,17679}, {19864,1,25868}, {33158,0,25869}, {21626,0,25869}, {48191,1,25866},
    {5635,2,12}, {1788,0,9993}, {17951,0,31}, {51936,2,820}, {28374,1,1295}, {29128,1,1295}, {25999,0,1555}, {21040,2,5146},
    {6257,1,1804}, {11267,0,48141}, {11268,0,48140}, {64564,0,271}, {59889,2,17686}, {60017,2,17686}, {41148,0,9479}, {52556,1,265},
    {28632,0,546}, {57514,1,5138}, {46687,0,8971}, {4587,2,1564}, {29713,2561,49700}, {29876,2561,49692}, {31428,4097,49690}, {39786,4097,49690},
    {31128,4353,49691}, {1913,1,1546}, {28035,0,9222}, {29707,2,1045}, {40692,3328,50460}, {34292,1280,50455}, {17780,1280,50450}, {37415,1280,50456},
    {15608,1280,50455}, {1099,1792,50454}, {23773,0,530}, {29917,0,9225}, {55054,1,25616}, {30810,0,9992}, {23084,0,557}, {48030,2,51279},
    {24750,2,1591}, {50384,1,9988}, {13855,0,18438}, {50330,1,18438}, {61989,1,5129}, {21470,3585,49699}, {56015,2,12815}, {55994,2,12821},
    {33830,1,5135}, {4055,2,9992}, {18372,2,1311}, {64454,1,1804}, {7409,1,268}, {47079,0,27412}, {47079,0,27410}, {24910,0,9994},
    {36185,2,18464}, {28949,0,18454}, {22639,2,9781}, {30540,0,9992}, {15045,1,1816}, {24660,1,5138}, {38944,2,5148}, {39004,2,5148},
    {46123,1,23}, {47017,1,23}, {1587,2,5148}, {10382,1,1802}, {56163,0,40}, {41297,1,1033}, {56030,2,51224}, {56063,2,51224},
    {13388,1,23}, {63914,1,9989}, {59081,1,1805}, {35095,2,536}, {31296,2,1327}, {16986,0,9988}, {52232,1,9991}, {12430,0,264},
    {30102,2,791}, {30041,2,791}, {59503,0,18188}, {47666,0,18185}, {59503,0,18187}, {25709,1,8205}, {43416,2,291}, {23582,1,17187},
    {31767,1,533}, {8010,0,9228}, {45535,1,1301}, {59424,0,9993}, {2346,1,538}, {24780,1,814}, {60863,1,1805}, {21193,0,808},
    {10654,1,1811}, {52044,0,10516}, {51083,1,11025}, {49172,1,8456}, {39808,2,5154}, {8309,0,1805}, {25091,0,782}, {6295,0,9987},
    {38698,2,8981}, {12653,1,9228}, {1334,0,1809}, {40611,1,5133}, {52839,0,1548}, {18877,1,270}, {50911,0,16914}, {5698,0,530},
    {22028,0,16413}, {22236,0,16415}, {21880,0,16419}, {7557,1,10760}, {45450,0,8204}, {53933,0,274}, {9751,1,12}, {53267,0,50445},
    {2874,2,17}, {7612,5378,50464}, {7525,5122,50463}, {2891,2,15}, {35268,0,786}, {33357,3072,49693}, {57753,1024,49952}, {55734,0,544},
    {43945,1,1805}, {34969,0,1806}, {63323,1,785}, {1,0,5130}, {34033,0,9}, {25025,1,785}, {25367,1,790}, {2986,1,1813},
    {31453,1,9995}, {19691,0,16918}, {34469,0,16917}, {1210,0,16921}, {30064,0,16920}, {34793,0,16918}, {43784,0,268}, {28048,2,789},
    {6692,2,1033}, {433,0,9482}, {22361,0,1553}, {42399,0,1290}, {4889,0,1294}, {5479,1,785}, {59810,1,9480}, {24563,0,9989},
    {30848,2,285}, {1741,1,18186}, {797,2,18189}, {1741,1,18185}, {20156,0,9988}, {55403,1,1810}, {788,2,27401}, {779,2,27401},
    {39101,0,27401}, {5853,2,10}, {16080,0,11021}, {37692,0,13}, {8415,1,9994}, {53282,1,20}, {39758,0,8966}, {43114,0,5131},
    {21512,1,5132}, {9038,1,9990}, {30594,0,265}, {58423,1,49688}, {58499,1,49699}, {58470,1,49693}, {27066,0,545}, {63192,0,5139},
    {43122,0,5133}, {63588,0,8201}, {23658,0,10253}, {4199,1,16915}, {4730,1,16919}, {5263,1,16922}, {52642,1,9483}, {58941,2,5132},
    {35349,0,275}, {19961,1,809}, {25922,1,5135}, {51571,1,9995}, {13038,0,262}, {51081,0,1811}, {32024,2,789}, {26283,2,5155},
    {17409,2,9480}, {55414,0,1556}, {51215,1,30980}, {50959,0,786}, {44804,0,11015}, {45285,0,12845}, {1115,1,273}, {475,0,10755},
    {54390,1,1815}, {5119,1,9990}, {40063,1,9992}, {46370,0,10247}, {52996,0,26}, {41914,2,1321}, {5095,0,9229}, {38385,0,35},
    {28553,1,278}, {57200,0,540}, {58599,0,540}, {16457,1,1295}, {41059,0,1299}, {4806,0,1554}, {23952,0,266}, {63598,0,8969},
    {32439,2,5147}, {51146,2,1045}, {140,0,9993}, {7112,2,10504}, {46106,1,1809}, {58079,1,5130}, {497,2,5133}, {57791,2,1804},
    {391,0,10754}, {39032,2,1331}, {58223,0,792}, {12779,0,9483}, {35970,2,1819}, {35917,2,1819}, {11689,0,263}, {16723,0,8964},
    {3828,1,1287}, {32661,2,45}, {25431,1,10}, {38538,2,5138}, {54336,0,5135}, {63464,2,1811}, {59911,2,50463}, {7941,1,5134},
    {34990,0,9993}, {1760,1,271}, {34250,0,271}, {51316,2,1039}, {6418,1,1038}, {44158,1,49700}, {41736,1,49697}, {12727,0,49689},
    {46072,1,49699}, {44158,1,49716}, {36619,1,49700}, {20639,0,275}, {28117,1,1051}, {62503,1,9989}, {1258,1,10505}, {50862,1,16664},
    {5381,0,17195}, {6473,0,17195}, {25866,2,5143}, {3425,0,17684}, {52285,0,1552}, {53406,2,6}, {38880,1,5131}, {31374,0,1811},
    {55029,0,5136}, {2692,0,9993}, {23126,0,2064}, {307,2,9749}, {25316,0,1807}, {40235,1,269}, {28050,2,787}, {53499,2,280},
    {60716,2,1549}, {50826,1,5137}, {32659,1,1045}, {50344,0,50717}, {59308,0,50721}, {54040,0,50717}, {42781,0,50711}, {41210,0,50708},
    {64244,1,800}, {56692,2,1036}, {53883,0,1806}, {62463,1,9995}, {54130,0,808}, {32056,0,1038}, {57171,2,18444}, {379,2,15},
    {61344,0,797}, {8685,0,9998}, {2673,2,1811}, {20575,1,12818}, {32429,0,9229}, {63281,2,1555}, {16027,0,7}, {2270,0,7},
    {62075,0,9992}, {23720,1,5133}, {15328,6145,51235}, {38445,2,5140}, {7395,1,783}, {13526,2,16937}, {13649,2,16933}, {4135,1,1553},
    {56733,1,1801}, {47363,1,1801}, {5887,2,9230}, {15553,2,51234}, {38238,0,12806}, {1149,2,2070}, {5324,0,1553}, {39603,0,16938},
    {38138,1,1294}, {36494,0,18452}, {60838,0,530}, {44646,1024,64781}, {27550,2,281}, {5683,1,49681}, {17119,1,49694}, {29771,1,12820},
    {16765,1,49698}, {5455,0,49703}, {16130,1,49698}, {5653,7681,49711}, {41162,0,1036}, {21478,0,10249}, {63880,0,271}, {61594,1,1806},
    {16649,1,1806}, {36242,1,1818}, {57505,2,18189}, {11332,0,524}, {33870,1,1296}, {14326,1,9988}, {32121,1,5135}, {49441,1,22},
    {14688,2,2349}, {11099,2,17422}, {11113,2,17420}, {11082,2,17425}, {5396,2,1291}, {23799,1,9482}, {55954,0,9992}, {35057,0,537},
    {43283,0,17688}, {2465,2,5140}, {41580,0,26382}, {30217,0,5154}, {3821,1,9222}, {7372,5122,49703}, {39210,0,5135}, {22708,0,9993},
    {30267,0,19}, {16899,0,8451}, {12361,0,1799}, {44732,0,9989}, {22696,1,9994}, {29933,0,1800}, {8407,1,1802}, {61370,0,30986},
    {49045,0,1298}, {28434,2,5143}, {9980,0,5143}, {19163,2,50002}, {42626,0,10245}, {6150,1,8454}, {596,1,29209}, {26442,2,19},
    {58710,1,8974}, {41728,0,789}, {28482,0,30980}, {62555,1,5137}, {23436,0,266}, {17920,2,818}, {25768,0,9995}, {62878,0,17428},
    {50008,0,1549}, {38252,0,529}, {4516,2,17940}, {4536,2,17940}, {54309,0,2319}, {31871,0,268}, {59112,0,275}, {11050,2,18192},
    {41297,1,1044}, {1366,0,2316}, {34902,2,1039}, {29655,0,5132}, {5592,0,17191}, {5629,0,17189}, {16664,0,1811}, {62226,0,9992},
    {32235,0,1810}, {27751,3328,49687}, {9817,3586,49699}, {64707,3841,49945}, {60126,3072,49687}, {5005,0,1297}, {34204,2,789}, {34165,2,789},
    {53476,1,268}, {43918,0,9987}, {55980,0,12808}, {24122,0,271}, {45556,0,281}, {36026,0,788}, {37737,3072,50712}, {29274,513,50708},
    {77,0,9752}, {28075,1793,50707}, {38126,6912,50726}, {47391,0,529}, {61060,0,1558}, {37339,0,9736}, {59099,0,8709}, {6926,1,9485},
    {63398,2,281}, {37039,0,5140}, {33801,0,9736}, {31344,0,8711}, {58767,1,1810}, {25813,0,527}, {8830,2,1035}, {61075,2,12},
    {39590,0,781}, {44898,1,1804}, {53602,0,2059}, {9958,1,14}, {26098,1,8202}, {929,0,43}, {39395,1,49956}, {17455,1,50458},
    {19169,1,50457}, {17455,1,50459}, {17431,1,50452}, {18792,1,50451}, {18832,1,50464}, {19216,1,50454}, {19243,1,50461}, {17481,1,50454},
    {17357,1,50453}, {17410,1,50453}, {8530,1,50461}, {19790,1,50463}, {17289,1,50455}, {17900,1,50452}, {18001,1,50455}, {17776,1,58650},
    {18487,1,50446}, {17333,1,50457}, {17410,1,50454}, {19216,1,58642}, {28363,0,1548}, {21108,2,1827}, {32138,1536,49693}, {62783,1,5150},
    {50022,0,1554}, {50335,1,20}, {8759,2,1036}, {11456,2,9994}, {53049,1,16915}, {17256,0,49959}, {28289,1,5134}, {46071,2,5149},
    {21390,2,291}, {30463,1,9992}, {51112,1,2071}, {46197,0,9}, {37365,1,10502}, {22728,0,781}, {11247,1,21}, {32761,0,9989},
    {2043,0,8452}, {52707,2,1298}, {35477,1792,49711}, {30547,2561,50712}, {1720,1,272}, {31154,1,18447}, {16880,1,1802}, {973,0,11},
    {61422,0,5138}, {40241,1,1804}, {15755,1,784}, {45875,0,9989}, {5422,768,49719}, {39434,1,51221}, {55323,2,18701}, {24260,0,49689},
    {30367,1,3353}, {49378,1,2322}, {50819,0,2316}, {41873,2,1321}, {10564,0,18706}, {2595,0,8195}, {17375,2,18466}, {57194,1,1813},
    {41959,0,1802}, {2368,2,18447}, {60698,0,5141}, {56373,1,16913}, {39099,1,16922}, {37763,2,5145}, {21372,1,1035}, {47898,2,1814},
    {38117,1,9991}, {49189,3072,49686}, {38444,4352,49712}, {11239,2,803}, {53429,1,1810}, {30902,1,8456}, {37196,2,1043}, {61246,2,1811},
    {61496,2,49973}, {54413,1,9991}, {11523,0,1305}, {43168,0,10005}, {15890,1,1815}, {19078,1,1033}, {58258,0,1556}, {44970,1,9994},
    {24462,1,16665}, {25154,1,16665}, {32409,1,5129}, {32757,1,1047}, {21066,2,554}, {1294,0,1298}, {45000,1,789}, {11145,1,276},
    {16287,0,2321}, {14014,0,5136}, {36680,0,1806}, {34282,1,22}, {34556,1,22}, {50606,1,5133}, {13524,0,529}, {11066,2,1040},
    {46416,1,2337}, {35394,2,18710}, {39752,1,8456}, {64747,0,12833}, {28172,2,17422}, {27573,2,17420}, {28211,2,17424}, {57489,1,9989},
    {48905,2,300}, {36588,1,18464}, {33300,0,1805}, {39189,0,1803}, {30732,2,51242}, {28979,2,51242}, {17140,2,805}, {58276,0,279},
    {23416,1,9223}, {33746,2,798}, {36443,2,17702}, {697,2,1040}, {6238,0,9996}, {31542,1,1807}, {27284,1,5138}, {33029,1,9988},
    {18445,1,9990}, {45303,2,2332}, {20138,0,267}, {37670,2,29}, {30480,0,11014}, {45191,2,307}, {53751,2,780}, {44317,2,9502},
    {62674,2,17952}, {62706,2,17939}, {10512,2,18199}, {30438,0,2316}, {24502,2,27}, {22147,0,18201}, {57616,2,17421}, {57579,2,17421},
    {57566,2,17421}, {34232,0,267}, {1505,0,783}, {8684,2,795}, {52061,0,1311}, {35375,0,49685}, {29698,0,27400}, {6749,0,9},
    {10781,0,2079}, {40391,2,308}, {38359,2,1566}, {22080,1,8972}, {40361,1,2070}, {39060,1,1307}, {50017,0,1549}, {27033,0,1802},
    {26411,1,1299}, {31625,1,1294}, {31367,0,1803}, {27882,1,1550}, {37325,0,1549}, {2445,1,13}, {30594,0,261}, {13520,0,45571},
    {23558,2,1834}, {16000,0,35}, {56699,0,35}, {52291,2,274}, {46522,0,1046}, {2463,0,26}, {38338,2,1557}, {39141,1,2319},
    {56493,1,29195}, {38973,2,5151}, {34133,1,11}, {22827,0,8460}, {18104,2,543}, {12064,0,17946}, {55808,0,17942}, {50227,0,17947},
    {2259,2,8200}, {49797,2,49724}, {49857,2,49727}, {63224,0,530}, {20252,2,17218}, {23167,1,1550}, {14699,0,780}, {58134,2,1045},
    {24072,0,1314}, {52838,1,1296}, {12172,1,29190}, {21115,1,5135}, {35005,2,23}, {874,1,1812}, {29962,1,2569}, {33325,0,786},
    {26630,0,17425}, {41926,1,2067}, {19219,0,10516}, {5977,2,2335}, {6115,0,550}, {4120,0,10502}, {63877,1,48135}, {39404,0,61970},
    {59869,1,8455}, {49094,0,1561}, {19361,1,536}, {54535,1,9993}, {36909,2,552}, {34542,2,552}, {8664,1,15}, {10078,1,15},
    {31696,0,2315}, {15396,1,1300}, {140,0,1806}, {58379,2,49683}, {37759,3072,49952}, {63884,1,18}, {34577,2817,51219}, {50793,1,17426},
    {49215,0,267}, {59685,2,26}, {12310,2,5153}, {7163,0,2062}, {10066,1,1805}, {17847,2,835}, {24656,0,793}, {25652,1,784},
    {62560,1,5132}, {46542,0,9223}, {12809,0,1301}, {31435,0,27397}, {60617,0,2343}, {5977,256,51725}, {23647,0,12813}, {47485,1,9482},
    {9475,0,17978}, {63880,0,277}, {9679,0,5144}, {49915,768,49695}, {33918,0,1556}, {15137,2,49732}, {64533,0,18}, {55273,1,9991},
    {11268,0,31756}, {55764,2,1554}, {13850,1,9230}, {31037,0,5142}, {37163,1,5130}, {54092,0,805}, {4627,0,1558}, {8155,1,1810},
    {51956,0,10249}, {21667,0,282}, {8915,1,16}, {6270,2,1032}, {31276,0,27406}, {44667,0,13}, {57908,2,17685}, {51740,1,27407},
    {13102,0,1814}, {25437,2,9992}, {34430,1,2408}, {3803,0,2322}, {13659,8448,49706}, {38040,0,544}, {15371,0,536}, {43660,0,1311},
    {36673,0,1805}, {10994,0,8452}, {47057,1,1041}, {44189,0,1806}, {43697,1,5142}, {15169,0,9988}, {16482,0,18186}, {1880,0,8964},
    {9573,1,2314}, {32359,2,1299}, {1530,1,5134}, {60248,1024,51243}, {60061,1024,51228}, {34058,2817,51238}, {57480,8960,51250}, {26356,1,1814},
    {53964,1,2315}, {25083,2,2086}, {62384,0,16664}, {77,1,16663}, {373,1,16657}, {63668,0,16664}, {63859,0,16662}, {63772,0,16665},
    {63250,0,16666}, {62920,0,16666}, {99,1,16664}, {1446,1,16661}, {3944,1,16659}, {3276,1,16658}, {2106,1,16653}, {49227,0,16654},
    {6138,1,16653}, {6210,1,16658}, {13058,0,16665}, {3122,1,16658}, {62384,0,16657}, {77,1,16656}, {63668,0,16657}, {63772,0,16658},
    {177,1,16657}, {373,1,16652}, {63268,0,16662}, {389,1,16656}, {4574,1,16657}, {5409,1,16656}, {4863,1,16657}, {4151,1,16655},
    {4338,1,16654}, {4912,1,16658}, {5574,1,16657}, {7246,1,17186}, {7166,1,17185}, {1649,6145,49444}, {21636,3840,49438}, {48502,4352,49694},
    {60931,4096,49697}, {25482,8961,49711}, {11439,1,49707}, {9456,8961,49711}, {2841,0,49693}, {14833,0,49692}, {529,1,49693}, {2213,1,49692},
    {478,1,49699}, {1040,1,49691}, {1235,1,49688}, {64805,0,49687}, {64855,3585,49690}, {27297,3840,49691}, {27304,2048,49684}, {64862,1793,49683},
    {45088,3072,49688}, {41612,6913,49717}, {2841,0,49703}, {31793,10496,49734}, {2457,1,49729}, {29293,11009,49719}, {5339,1,49691}, {56881,0,49705},
    {50736,0,49708}, {1854,3584,49694}, {8930,1,49689}, {31179,8704,49722}, {45100,0,49697}, {64489,8193,49722}, {2829,3072,49688}, {4513,5633,49708},
    {58602,2049,49687}, {9762,1,49688}, {54130,2560,49960}, {60321,2,781}, {6654,4608,50460}, {27159,5376,50463}, {63929,5632,50464}, {284,5633,50464},
    {6659,3328,50455}, {48804,2305,50451}, {48905,2305,50451}, {63939,3072,50454}, {22928,768,50450}, {6669,768,50451}, {32589,768,50452}, {60483,3072,50454},
    {34107,1536,50459}, {26737,1536,50457}, {39443,4352,50462}, {61957,3840,50460}, {62233,3840,50465}, {26573,7168,50477}, {8148,2050,50452}, {294,3073,58646},
    {20045,3073,58646}, {23575,1536,58640}, {36844,5377,50463}, {32761,2304,50451}, {9569,4354,50462}, {29484,4097,50458}, {18745,5889,50465}, {29241,1793,50706},
    {29576,1793,50707}, {8343,2306,50709}, {41212,3585,50714}, {8203,2818,50711}, {8438,1,50711}, {2171,2050,50714}, {53791,2560,50966}, {48527,3841,50979},
    {44866,2049,51226}, {15770,1,51216}, {20346,0,270}, {46640,0,13}, {13318,0,11017}, {54937,2,50713}, {20513,0,1044}, {23528,1,1553},
    {30038,1,9991}, {32603,0,1293}, {15052,0,10257}, {36874,1,5134}, {1258,0,9223}, {12982,1,5138}, {52880,1,27}, {11035,2,272},
    {51645,1,5137}, {19277,2,808}, {24128,8192,49706}, {38737,1,1820}, {63818,1,9995}, {11609,1,1302}, {19151,1,1555}, {2670,0,9989},
    {14916,2,51228}, {61383,2,16924}, {59955,2,16922}, {44577,1,5135}, {19712,0,15}, {56971,0,8987}, {20629,2,1828}, {38011,0,287},
    {18312,5120,51236}, {18315,4352,51233}, {24364,4864,51235}, {18324,2048,51224}, {61806,2,16414}, {32073,0,5129}, {61965,2,17690}, {61882,2,17687},
    {61936,2,18461}, {37372,0,531}, {7903,2,1040}, {53755,0,1298}, {17178,1,1300}, {12072,2,17194}, {48933,1,1296}, {63963,0,9995},
    {13437,1,25613}, {6656,2,19748}, {40949,0,272}, {47745,0,9483}, {35692,1,5129}, {2583,0,9991}, {52965,0,5138}, {14450,1793,50726},
    {23528,1793,50726}, {13904,0,1807}, {38812,1,16913}, {37372,1,18711}, {37372,1,18700}, {19082,0,49709}, {12677,0,29192}, {59397,2,5133},
    {4211,1,18190}, {6683,0,1295}, {24260,2,27}, {10018,2,17949}, {9941,2,17950}, {9971,2,17946}, {9919,2,17942}, {45969,0,791},
    {28323,0,9228}, {46315,1,1308}, {44909,1,9993}, {3927,0,533}, {36904,1,5132}, {27922,0,18438}, {47964,1,3345}, {56411,2,12},
    {18680,1,16908}, {23846,1,29196}, {48254,0,806}, {48448,0,806}, {7052,2,1810}, {61091,0,5132}, {54239,0,782}, {1338,2,9989},
    {31428,1,538}, {24186,2,35}, {33140,0,9987}, {51040,1793,49708}, {38309,1,10506}, {48005,2,281}, {9628,0,1561}, {14667,0,30980},
    {47136,2,5160}, {18166,1,1551}, {25194,2,63}, {42726,1,10502}, {53618,2,1292}, {53129,2,34}, {17669,2816,50718}, {21460,0,16401},
    {2270,0,6}, {6864,2,16660}, {6849,2,16655}, {17446,0,1032}, {24704,0,11022}, {7491,1,5131}, {63533,2,18189}, {63519,2,18190},
    {41646,6400,49698}, {204,1,49712}, {2054,1,49692}, {1975,2,17178}, {1366,0,9223}, {32732,0,50453}, {1640,0,9477}, {59053,0,8206},
    {8934,0,549}, {31623,2,785}, {50955,1,27398}, {2955,2,9}, {56055,0,16934}, {55642,0,16923}, {55829,0,16930}, {4151,1,280},
    {31736,1,20}, {62705,1,5134}, {53895,2,1804}, {33234,2048,49715}, {62562,2,1039}, {18010,0,38}, {39946,1,1810}, {54522,0,27400},
    {53921,0,27402}, {2652,1,49693}, {3154,1,49698}, {4212,0,9741}, {41231,1,1551}, {3919,2,8966}, {61784,0,790}, {7733,1,2072},
    {30105,0,5155}, {14400,0,1798}, {11994,2,1307}, {26763,2,1811}, {42848,768,50455}, {4898,0,9994}, {26663,1,17173}, {13629,0,544},
    {42047,2,1043}, {40290,1,1808}, {17852,0,8718}, {5817,2,1035}, {26236,2,17967}, {29705,0,11021}, {49680,0,528}, {31988,0,29199},
    {49615,1,5147}, {17882,1,1299}, {338,2,9752}, {39788,0,17964}, {64346,0,17953}, {40831,0,17957}, {1440,1,8199}, {14652,2,17956},
    {44119,0,2375}, {43277,1,9992}, {7052,0,10761}, {24105,0,278}, {32417,2,536}, {47658,1,50451}, {47382,1,50455}, {37540,2,17213},
    {37488,2,17204}, {37601,2,17197}, {3840,0,9989}, {1854,0,8455}, {45434,0,13}, {12680,1,16911}, {25311,1,5132}, {61989,1,17418},
    {39811,1,1296}, {8464,0,2321}, {4693,1,5135}, {32439,0,32015}, {1327,1,11}, {51277,1,18}, {41552,1,8459}, {16472,0,11020},
    {48871,1,531}, {2373,0,788}, {45008,2,5146}, {56520,0,1302}, {41855,1,1804}, {43394,0,8}, {10322,1,5140}, {4090,1,272},
    {58571,1,9738}, {7579,2,9988}, {61290,4353,51248}, {17455,1,1306}, {31852,6401,51241}, {53339,2,10252}, {14149,0,10}, {63376,2,278},
    {63474,1,9989}, {63479,1,9989}, {62051,1,1301}, {61580,2,1293}, {16314,0,16407}, {2463,0,16407}, {55116,0,17424}, {64123,0,50707},
    {56955,1,9990}, {6330,2,276}, {17863,0,267}, {754,0,1557}, {61315,0,8454}, {42881,0,1291}, {19750,2817,49692}, {42917,0,5139},
    {29388,2,51244}, {19725,0,42}, {13539,0,17938}, {13917,0,17938}, {22187,0,17936}, {23844,0,527}, {51811,1,17}, {11604,1,8454},
    {43307,0,33561}, {59018,1,1296}, {38533,1,9992}, {51998,0,22}, {57211,0,529}, {21597,0,8967}, {63742,1,793}, {44196,4609,49693},
    {11179,1,50729}, {25613,3328,50712}, {23126,4352,50716}, {61457,1,9480}, {12042,2,798}, {1360,1,5142}, {60137,1,532}, {51583,0,1822},
    {39289,0,783}, {51167,2,49703}, {55961,1,2309}, {8396,0,16658}, {17133,2,797}, {9062,0,17203}, {28528,0,1045}, {8542,1,17681},
    {34524,0,18187}, {6117,1,2070}, {56958,0,9230}, {11175,2,1038}, {22197,0,1577}, {22636,1,18}, {22466,1,17950}, {22429,1,17953},
    {45376,1,1805}, {61957,1,1035}, {35735,0,9480}, {25322,1,1815}, {60768,2,18456}, {51122,0,1552}, {7950,0,5132}, {32184,2,5137},
    {44505,1,5132}, {9231,2,12813}, {6059,0,552}, {53122,1,1809}, {44362,0,5136}, {23317,1,9227}, {62205,0,1805}, {50595,0,9996},
    {21508,0,279}, {36168,0,1807}, {9046,2,9992}, {37525,4608,49192}, {45842,5377,49693}, {63753,0,49684}, {44218,1,51234}, {47938,2304,51231},
    {34472,2,1051}, {61290,2,1810}, {5151,1,625}, {418,1,784}, {13045,2,1041}, {41501,2,5152}, {5692,2,14}, {57803,2,1548},
    {17502,1,2326}, {61611,0,1827}, {49471,768,49714}, {54559,1,49694}, {32404,2,1551}, {57731,0,5143}, {1485,0,2314}, {41110,0,272},
    {32618,2,1822}, {34945,2,1822}, {32788,0,50705}, {9855,0,18462}, {10608,1,18705}, {34771,0,18711}, {4946,1,31752}, {58615,1,538},
    {10874,0,284}, {21804,2,16694}, {21858,2,16708}, {21744,2,16700}, {21691,2,16693}, {3431,2,1049}, {9226,0,17422}, {21971,2,17717},
    {22024,2,17708}, {21926,2,17709}, {22068,2,17711}, {20255,1,5137}, {33541,1,23}, {1998,1,1548}, {17584,2,51244}, {17628,2,51256},
    {7871,1,8457}, {54444,3585,50462}, {44695,0,9987}, {35029,1,786}, {7326,0,1038}, {13363,0,264}, {21705,1,17222}, {59346,2,17422},
    {59594,2,17421}, {59360,2,17422}, {62064,2,17420}, {5737,0,9230}, {39088,0,780}, {36668,2,5143}, {11073,0,1299}, {43458,1,276},
    {38948,0,809}, {46321,0,5146}, {60186,2,784}, {54924,1025,49690}, {61234,0,9990}, {24412,0,27397}, {62878,0,5139}, {29617,0,5135},
    {51286,2,1042}, {15318,1,1803}, {28136,2,277}, {49044,1,1297}, {12178,1,5137}, {61775,0,266}, {8416,0,528}, {62337,0,5134},
    {44375,7168,51243}, {306,2816,51265}, {42023,0,2569}, {42793,2,8990}, {33172,2,1820}, {36557,1,1567}, {4234,1,9996}, {2106,1,278},
    {57255,1,530}, {49061,0,1038}, {19221,2,799}, {44206,2,18459}, {22906,1,537}, {46895,2,316}, {46955,2,316}, {16858,1,8972},
    {42834,1,1804}, {16644,0,1811}, {4939,1,9990}, {13410,3585,49692}, {24972,1024,49695}, {52653,2,1822}, {52581,2,1822}, {48303,0,2323},
    {22983,0,9989}, {60033,0,781}, {35082,0,17173}, {2183,0,5139}, {36079,2,18466}, {36176,2,18473}, {36113,2,18471}, {60866,0,5137},
    {16955,0,1811}, {12367,0,27402}, {55797,0,1804}, {33715,0,269}, {36457,1,16904}, {6751,2,1033}, {9531,0,17425}, {16099,1,785},
    {6217,2,5144}, {20750,2,1828}, {20585,1,12830}, {11789,0,12811}, {4971,0,12823}, {17177,2,1049}, {63602,1,1802}, {27367,2,32},
    {23162,2,1559}, {27071,2,1820}, {62813,1,5146}, {21865,0,785}, {12355,0,1802}, {22978,1,1822}, {57165,0,1545}, {55395,2,16661},
    {17197,0,16922}, {12466,1,16925}, {50706,1,5138}, {30710,0,9989}, {21836,1,8969}, {25988,1,1811}, {52076,2,789}, {57968,2,34831},
    {32424,1,533}, {11140,1,281}, {17868,1,783}, {46756,0,9997}, {30438,0,10504}, {39262,1,782}, {52506,0,1551}, {7802,0,18194},
    {54489,1,1807}, {54745,1,1297}, {27499,0,8457}, {946,2,1548}, {61704,2,17949}, {292,0,8968}, {33338,1,18470}, {34998,1,49687},
    {25917,0,49681}, {45039,1280,49698}, {24929,1537,49705}, {21418,2560,49692}, {22651,0,49705}, {7198,7425,49703}, {37573,3585,49723}, {25917,0,49701},
    {824,7937,49715}, {40320,8449,49707}, {6532,0,8966}, {2155,1,1802}, {25761,1,8207}, {23946,2,29}, {35068,2,1309}, {63387,1,9989},
    {20918,1,1291}, {38089,2,1592}, {18592,0,8971}, {16443,0,11019}, {49209,0,267}, {50932,1,2318}, {11673,0,529}, {16858,0,5134},
    {26137,0,778}, {2655,2,1810}, {1300,1,273}, {38794,0,1804}, {7919,2,9991}, {46350,0,12819}, {44887,0,17191}, {31522,1,9991},
    {973,0,17}, {62097,0,538}, {26219,1,1567}, {24227,1,1826}, {36057,0,1807}, {44147,1,8460}, {58803,0,535}, {25141,0,9992},
    {57207,0,533}, {3290,0,1810}, {13644,1,1806}, {43494,0,5139}, {16452,0,1807}, {46024,2,47}, {39332,0,1803}, {10687,1,16},
    {36374,2,17198}, {63099,1,5140}, {2304,0,2067}, {5849,0,1806}, {38224,0,1802}, {27448,1,785}, {28199,1,778}, {39050,0,1039},
    {28350,0,1808}, {22755,0,8464}, {39235,0,1040}, {34006,0,29}, {24756,1,17177}, {21883,1,783}, {61153,0,9228}, {46378,0,1810},
    {32288,1,15}, {9632,2,49682}, {9669,2,49676}, {9650,2,49683}, {9611,2,49685}, {47981,1,2069}, {31249,1,2321}, {3772,1,12826},
    {34934,0,806}, {57653,2,5132}, {24292,1,539}, {44845,1,1813}, {19286,2,799}, {51522,1,5131}, {8114,0,17427}, {57450,0,1809},
    {57566,0,17193}, {34534,0,1796}, {48633,0,9992}, {2197,2,9992}, {7820,0,33047}, {7457,1,264}, {32840,0,264}, {13142,0,264},
    {4338,1,264}, {49899,0,5138}, {16990,2,9482}, {61942,0,1800}, {56149,1,5143}, {59673,0,17417}, {56005,0,17422}, {57055,0,17418},
    {1315,1,17420}, {56798,0,17423}, {11224,2,784}, {45967,1,5138}, {21134,1,1816}, {53838,2,49209}, {48856,0,1808}, {25022,0,5136},
    {408,0,9475}, {45759,0,2573}, {12695,2,800}, {59268,2,1037}, {5875,1,1567}, {26761,2,1813}, {5751,2,2315}, {8878,1,16},
    {9024,0,9484}, {48965,0,1300}, {54543,1,528}, {406,0,9481}, {58011,2,17679}, {20670,2049,50451}, {6345,1,16902}, {62263,0,9486},
    {43689,1,5130}, {26073,768,51252}, {1986,0,11014}, {58602,2,1804}, {35563,1,274}, {62671,1,5136}, {3734,2,1807}, {51700,0,268},
    {50959,0,808}, {49850,0,808}, {3474,2,1303}, {37608,0,2068}, {4571,0,12803}, {24366,1,1815}, {25686,1,1815}, {12602,0,9999},
    {54512,2,17421}, {54499,2,17421}, {23449,1,799}, {12932,2,5141}, {14975,2,17454}, {2793,0,18711}, {212,0,9986}, {15072,0,8452},
    {327,0,11014}, {32837,0,265}, {11079,1,786}, {3218,1,16}, {62884,1,9227}, {63561,1,9993}, {48621,1,27402}, {48631,1,27400},
    {20472,0,8458}, {61253,1,9228}, {212,0,1802}, {16413,1,9991}, {63132,8448,49708}, {62535,1,5140}, {58398,2,17682}, {61489,1,796},
    {30353,0,1555}, {60755,2,1549}, {8654,1,9995}, {17203,0,16916}, {44360,2,1354}, {22708,0,9992}, {50618,1,2063}, {55277,2,17938},
    {53678,2,17939}, {37820,2,288}, {43850,0,782}, {6689,0,9225}, {43517,1,782}, {29587,0,10509}, {56135,1,1807}, {17231,0,282},
    {11841,0,2070}, {17539,1,50454}, {27513,1,539}, {52833,2,1301}, {54485,0,1807}, {40771,1,9990}, {10794,0,2066}, {2583,0,9992},
    {29563,0,2318}, {30320,2,16926}, {30621,2,16924}, {30962,2,16926}, {40640,0,270}, {50413,1,9991}, {27738,1,1037}, {62247,1,5130},
    {54605,1,1039}, {1502,1,532}, {5053,0,1801}, {44763,2,1059}, {44839,2,1059}, {44655,2,1059}, {20128,0,9993}, {9479,2,788},
    {8971,2,1821}, {31651,2,787}, {47731,0,787}, {29588,1,1550}, {9282,0,799}, {22865,2,5147}, {476,0,8200}, {38183,1,1813},
    {3803,0,2316}, {18913,2,9508}, {45916,0,1807}, {27628,1,273}, {46307,1,9993}, {47760,2,5163}, {3910,1,9994}, {48912,0,8970},
    {29348,1,50463}, {29612,1,50469}, {29510,1,50467}, {11828,1,50462}, {23896,1,50468}, {15807,1,50466}, {29143,1,50461}, {29259,1,50467},
    {29185,1,50465}, {11653,1,1808}, {62596,0,5159}, {51214,2,1039}, {5891,1,1551}, {49118,0,2339}, {60875,1,5129}, {8121,3842,51227},
    {19980,0,2065}, {53930,0,9481}, {27041,2,1809}, {45627,0,533}, {50222,0,264}, {13045,0,274}, {21061,1,529}, {39751,0,781},
    {12770,0,9480}, {931,1,5136}, {50629,2,548}, {50848,1,5135}, {4403,2,5128}, {6981,2,9993}, {58760,0,19}, {32092,0,9995},
    {21441,1,5136}, {51569,0,12816}, {7016,1,1039}, {25185,0,787}, {49161,0,792}, {43763,0,524}, {15273,0,12818}, {17108,0,781},
    {31451,2,1816}, {6046,1,273}, {58369,1,310}, {34365,0,14596}, {7585,0,9993}, {55854,1,1804}, {56129,2,51224}, {56105,2,51224},
    {56162,2,51224}, {56433,0,784}, {21158,1,312}, {33634,0,9991}, {13050,0,269}, {54981,2,18195}, {4234,0,1815}, {34177,1,19},
    {17819,2,17436}, {913,0,1810}, {3204,1,17}, {42626,0,10252}, {47462,2,1586}, {47339,2,1586}, {53400,2,12}, {55704,1,16668},
    {56346,1,16659}, {49103,1,16660}, {33913,1,1296}, {40301,2,553}, {5032,2,785}, {29028,0,794}, {26055,1,1810}, {64714,1,786},
    {17975,0,21}, {14152,1,18473}, {51429,1,18473}, {12827,0,29197}, {27904,0,29197}, {28472,0,29197}, {27839,0,29197}, {12284,0,29197},
    {25886,0,29197}, {27570,0,29197}, {55861,1,782}, {26486,0,1807}, {62840,0,808}, {140,0,8198}, {44169,2,2597}, {28057,0,285},
    {23737,0,9991}, {59112,0,271}, {59607,1,1292}, {9451,0,18202}, {13992,2,1849}, {54715,0,267}, {46365,1,21}, {22362,1,1554},
    {37238,0,11}, {61643,2,16918}, {59939,2,16915}, {61605,2,16918}, {25307,1,5136}, {23269,1025,50719}, {26877,0,5138}, {1491,1,8709},
    {5160,0,9997}, {24215,1,1805}, {21823,0,538}, {44479,0,5137}, {25654,0,1804}, {7036,0,531}, {5784,0,5131}, {43469,0,524},
    {26927,1,1553}, {13504,0,530}, {45265,1,1308}, {55745,2,1555}, {26137,0,17165}, {25674,0,17164}, {5596,1793,50458}, {1273,0,9989},
    {19343,1,275}, {37846,1,1038}, {19169,1,1305}, {14661,1,17174}, {17357,1,17679}, {18792,1,17678}, {17531,1,17686}, {56144,0,17684},
    {16823,1,17680}, {17900,1,17676}, {31332,0,25869}, {18487,1,25866}, {36137,0,25867}, {19280,1,25869}, {18343,1,25867}, {15583,1,18186},
    {51606,0,18198}, {42629,1,9989}, {183,0,9986}, {53826,1,49428}, {53625,1,49430}, {53573,1,49432}, {53761,1,49433}, {53885,1,49422},
    {64827,1024,49732}, {64604,4609,49709}, {27531,2,16919}, {23575,7168,50476}, {4046,1,1805}, {19316,1,274}, {22403,1,782}, {19514,1,274},
    {41395,0,276}, {59969,2,49705}, {26230,1,1556}, {253,0,778}, {48707,1,9991}, {6963,2,1810}, {41326,0,50461}, {24286,0,530},
    {36604,0,17174}, {36654,0,17174}, {46197,0,19}, {5006,1,5134}, {22647,0,1801}, {59159,0,2309}, {18540,1,536}, {8981,1,5138},
    {59426,2,1811}, {41457,0,17432}, {38629,0,17438}, {3835,2,1812}, {32665,0,16938}, {51752,0,16926}, {13133,2,5147}, {46790,0,5143},
    {61025,1,9988}, {37078,0,785}, {57387,2,1036}, {23052,0,1564}, {38786,0,9735}, {45880,0,14}, {31704,1,49687}, {49023,0,49688},
    {31697,1793,49680}, {37892,2560,49699}, {28101,1537,49682}, {52563,2304,49691}, {42989,1792,49690}, {44169,3329,49689}, {61670,1,49691}, {58273,5889,49699},
    {58308,5889,49699}, {48984,9984,49712}, {46384,0,50713}, {39925,1,50710}, {60459,1280,50704}, {44480,1,1808}, {37717,1792,51231}, {20521,1,32},
    {35594,1,5133}, {20418,1,1298}, {43269,1,9993}, {16433,2,288}, {22135,2,288}, {3797,1,29203}, {15193,2,564}, {20351,2,564},
    {53397,1,8202}, {57542,2,5132}, {47099,0,1551}, {40259,1,16661}, {40157,1,16660}, {40188,1,16661}, {40110,1,16661}, {40015,1,16660},
    {40045,1,16661}, {39973,1,16664}, {39521,1,16664}, {39827,1,16661}, {39655,1,16666}, {39740,1,16660}, {59659,2,13}, {63832,1,29200},
    {63832,1,29197}, {11314,2,538}, {57010,7937,49959}, {56961,7937,49959}, {54790,4096,50726}, {14983,3585,50719}, {13716,3841,50720}, {36513,0,1808},
    {63668,0,273}, {4863,1,273}, {13630,1,15}, {2008,1,5133}, {16681,0,17934}, {63593,0,8976}, {42230,0,1295}, {9762,1,12807},
    {16195,0,50450}, {45616,0,1807}, {49074,0,531}, {23727,0,9988}, {52356,0,38}, {24137,1,1806}, {55872,0,1803}, {3719,1,12815},
    {54113,2,527}, {32522,0,10}, {64649,1,803}, {53049,0,1804}, {12769,0,1301}, {43358,0,273}, {50420,3585,49692}, {30179,1,787},
    {57746,2,1292}, {45290,1,9992}, {17377,1,2338}, {21361,1,5130}, {59176,0,274}, {39171,2,818}, {54712,1,1314}, {36505,1,277},
    {39309,2,806}, {24680,2048,49690}, {5076,0,789}, {56876,2,1301}, {57554,2,5132}, {7682,0,18460}, {2008,0,9994}, {43421,0,272},
    {47002,1,5135}, {57908,2,1039}, {59142,1024,51218}, {42945,1,2318}, {3460,1,5141}, {55275,0,9989}, {21785,0,9996}, {27795,1,9233},
    {52034,2,789}, {41963,1,9995}, {20110,2,49720}, {20084,2,49690}, {36787,0,1593}, {42525,1,18461}, {53625,0,538}, {59787,2,12},
    {34977,4609,49695}, {34985,2561,49687}, {596,5889,49700}, {46869,5889,49703}, {42269,1,9225}, {40261,0,50458}, {15330,0,50455}, {33570,0,50455},
    {13484,0,50452}, {33454,0,50456}, {11288,0,50453}, {31291,0,50706}, {6721,0,50707}, {33096,0,50709}, {57710,2,12815}, {60883,1,1041},
    {12398,1,1803}, {844,2,17430}, {817,2,17435}, {61851,0,1034}, {53913,0,1798}, {58641,1,8971}, {54651,0,9229}, {53284,0,3364},
    {3855,2,1560}, {44962,0,11}, {11017,0,9224}, {50925,1,9992}, {18595,1,17185}, {1958,2,9745}, {53566,0,1292}, {3594,0,1805},
    {60281,1,792}, {12422,1,1300}, {35663,1,1803}, {27811,3841,49707}, {63200,0,5131}, {63709,0,1036}, {2670,5120,50731}, {40321,7680,50730},
    {23203,2,1557}, {40727,1,2072}, {539,768,51265}, {28174,2,17420}, {21950,0,26380}, {22351,0,26381}, {18032,1,803}, {56915,2,51230},
    {25257,4353,49711}, {49725,5376,49705}, {51250,5376,49708}, {54427,1,786}, {30500,2,803}, {56753,2,17194}, {11017,0,5137}, {58734,1,9994},
    {5659,2,272}, {11923,0,779}, {10994,0,10249}, {29694,1025,50452}, {15560,1,50456}, {38647,1,545}, {8642,0,19}, {31996,2,17198},
    {31950,2,17198}, {8712,1,1303}, {45883,1,1806}, {5510,2,12821}, {26058,0,785}, {45705,2049,49689}, {13716,0,533}, {53899,1,276},
    {60311,0,1799}, {17164,0,524}, {24620,2,1047}, {24227,1,1812}, {24677,1,1812}, {4336,2,49691}, {34008,2,17952}, {33898,2,17978},
    {41013,8705,51245}, {40833,8449,51244}, {30570,1,51222}, {48924,1,9994}, {10665,0,20}, {43751,1,2068}, {16800,2,1567}, {23953,1,16921},
    {52023,1,17179}, {27118,0,34845}, {34356,0,17417}, {10828,1,528}, {10213,1,8730}, {55764,0,1038}, {47160,1,21}, {52346,0,1554},
    {44577,1,17424}, {44593,1,17416}, {18343,1,1291}, {58278,2,21}, {42584,0,17418}, {10491,0,277}, {1446,1,274}, {61900,0,274},
    {21774,1,9737}, {57035,0,2326}, {55251,1,265}, {13251,1,1813}, {16510,0,2323}, {4783,1,41}, {17970,2,797}, {35005,0,5132},
    {28396,0,9991}, {23205,0,8453}, {56886,5120,49692}, {30368,2,45}, {17320,1280,49680}, {32706,1,782}, {29563,2,50752}, {6299,0,16664},
    {57143,6657,49706}, {40028,1,8455}, {36710,0,18451}, {11582,2305,50455}, {43450,0,51220}, {46142,1024,51214}, {46015,0,2068}, {47609,0,9483},
    {61593,2,1292}, {61531,0,8457}, {34123,1,25610}, {31831,1,22}, {58665,2,12}, {5058,0,9480}, {12453,0,9999}, {11466,2,18444},
    {11488,2,18449}, {11466,2,18454}, {11505,2,18453}, {11678,0,524}, {188,0,528}, {43362,1,8456}, {4223,2,49684}, {64930,1,49689},
    {4269,2,49683}, {4288,2,49687}, {4192,2,49695}, {4243,2,49690}, {25366,5632,49716}, {42330,2561,49705}, {8496,1538,49692}, {12343,1537,49711},
    {35121,1536,49713}, {12238,1537,49713}, {46542,0,5138}, {14333,2,1560}, {12274,0,8205}, {16346,1,275}, {1718,0,1553}, {25328,0,1807},
    {4936,0,6}, {32205,0,1288}, {1502,1,537}, {49543,2,1811}, {24347,2,805}, {24467,2,1315}, {18985,5632,49694}, {3546,1,9226},
    {53537,0,16}, {26289,0,25}, {48032,1,2064}, {16204,1,2315}, {53216,0,9992}, {48747,0,9992}, {36420,2,23}, {4412,2,17940},
    {16849,0,8965}, {33187,0,9994}, {35121,0,538}, {36244,0,8974}, {16234,0,1033}, {11093,0,9991}, {5988,0,263}, {7546,1,1806},
    {44490,1,783}, {60822,0,270}, {21323,1,1819}, {54777,1,541}, {11383,2,9994}, {30676,1,547}, {44304,1,9228}, {40451,2561,50458},
    {15583,2817,50459}, {23991,0,9988}, {34895,1,2323}, {32718,1,1806}, {32935,1,29204}, {52955,2,1289}, {27828,0,9988}, {12311,1,9994},
    {36481,2,275}, {35787,0,49707}, {53899,1536,50456}, {5773,1,9995}, {38693,0,9988}, {31453,1,9994}, {51545,1,5132}, {16339,2,1043},
    {18215,1,1805}, {56602,0,270}, {44650,0,5129}, {55559,1,1806}, {46719,2,2361}, {58641,1,17198}, {2574,0,19}, {50715,0,528},
    {56468,1,1801}, {13712,0,537}, {35433,2,5144}, {634,2,9225}, {60137,1,9995}, {45100,1,1806}, {34258,1,1048}, {34532,1,1048},
    {15583,1,1811}, {60289,2,781}, {48296,0,1035}, {58837,1,1806}, {5905,1,266}, {52611,2,1825}, {64226,0,41}, {38573,1,548},
    {26318,2,5150}, {20148,0,1296}, {3052,2,18}, {60838,0,525}, {201,0,9988}, {35706,1,30}, {8586,1,1802}, {11374,1,1803},
    {12311,0,8716}, {8912,2,8966}, {61340,0,784}, {44132,1,2319}, {21640,0,279}, {14450,0,27398}, {14443,0,27398}, {14450,0,27397},
    {14443,0,27397}, {13912,0,1799}, {61444,1,1799}, {22608,1,5134}, {38494,0,9999}, {33350,0,1807}, {40476,1,45571}, {11783,0,529},
    {25744,0,1288}, {19639,1,5131}, {63012,1,5132}, {762,2,785}, {29654,2,44}, {42170,0,262}, {12988,2,9238}, {21812,1,17185},
    {21549,1,17175}, {19621,1,276}, {12435,0,277}, {17753,0,51231}, {41987,1,51222}, {17745,2048,51217}, {58108,0,16663}, {13008,1,539},
    {53885,1,270}, {3003,0,49980}, {29801,2,1320}, {11301,1,13}, {37762,0,789}, {39060,1,1297}, {13765,0,12804}, {2752,1,16926},
    {2833,1,17946}, {3097,1,17946}, {3293,1,17956}, {2164,1,17943}, {1976,1,17945}, {47677,1,9996}, {6274,0,9220}, {44798,2,1065},
    {49791,0,535}, {43987,1,276}, {8941,2,1822}, {23157,0,1567}, {23633,0,269}, {23527,2,1823}, {26108,1,9990}, {27532,0,5138},
    {5272,2,1041}, {15866,1,18193}, {6641,2,18191}, {26796,1,2059}, {32747,2,797}, {48430,1,17177}, {33528,1,17421}, {17096,1,1800},
    {17005,1,1800}, {60527,1,1037}, {1266,2561,49699}, {60619,2,17172}, {60639,2,17684}, {62075,0,9991}, {13436,2,9996}, {53998,0,1555},
    {29599,1,5132}, {59970,0,1849}, {16519,0,36}, {7711,0,36}, {53067,1,49679}, {40750,1,16919}, {40382,1,16918}, {40804,1,16922},
    {833,0,23}, {30842,0,272}, {53929,1,17934}, {53943,1,17941}, {13673,1,5136}, {34684,2,1565}, {52683,2,1816}, {147,1,23},
    {32083,0,8209}, {16912,1,791}, {32273,2,1047}, {41384,0,275}, {10896,1,8716}, {34628,0,17685}, {64755,1,17677}, {38433,2561,49717},
    {13967,0,1031}, {1693,2,9991}, {22592,0,782}, {58987,1,1293}, {2123,2,1811}, {18099,0,17198}, {19540,0,17197}, {17391,0,17185},
    {24578,0,1294}, {18890,1,1300}, {12039,1,1296}, {49334,1,1805}, {23858,0,2326}, {40143,1,270}, {50205,1,49687}, {28450,0,9739},
    {33168,2,1824}, {32859,2,1824}, {37137,0,1806}, {43936,0,1805}, {21613,1,3345}, {22176,1,781}, {53246,0,781}, {10435,2,539},
    {43596,0,1552}, {958,2,2066}, {61497,0,9992}, {16307,2,1826}, {42557,1,281}, {42453,1,281}, {13526,1,1305}, {16998,2,18511},
    {17221,2,18490}, {43201,3328,49697}, {33561,0,27403}, {16550,2,51232}, {10554,0,48134}, {12361,0,9988}, {60407,0,18711}, {20403,2,49743},
    {29921,0,9994}, {55449,2,527}, {3471,0,25608}, {17900,1,1292}, {3497,2,1313}, {35226,2,1583}, {55116,1,265}, {57641,2,5132},
    {3662,1,10509}, {6496,2,531}, {60900,1,1812}, {15363,1,5135}, {1952,0,8973}, {50285,1,1804}, {36208,0,11019}, {49817,1,282},
    {49142,1,1296}, {25398,1,1806}, {54314,1,9990}, {27878,0,11019}, {27585,2,275}, {42386,0,16}, {6949,2,1806}, {12559,1,22},
    {48380,0,16920}, {48221,0,16918}, {38204,0,16918}, {52524,1,17697}, {52306,1,17695}, {53552,1,17685}, {54028,1,17684}, {49769,1,17201},
    {52984,1,45}, {7114,0,9479}, {16655,1,9996}, {54863,1024,51478}, {27279,0,528}, {29477,0,49945}, {36366,0,49946}, {13901,1,5139},
    {33064,1,1801}, {21264,1,1811}, {51940,1,533}, {17992,1,5130}, {61380,0,2578}, {1209,2,2062}, {3827,0,787}, {4143,0,10500},
    {24756,1,789}, {13777,1,22}, {47029,0,275}, {23840,1,49682}, {58230,6913,49707}, {46820,3072,49690}, {57407,1024,49694}, {9504,1,49695},
    {13195,1,49695}, {57531,9217,49711}, {34332,2,562}, {29056,0,791}, {26344,1,5133}, {47757,1,1035}, {4645,0,1550}, {56672,0,18185},
    {56873,0,18188}, {57445,0,26377}, {1645,0,10257}, {52130,3328,49696}, {3914,0,8973}, {61692,2,1036}, {11139,2,1040}, {18522,1,1548},
    {6011,1,1812}, {17446,0,5134}, {37168,10496,49733}, {29426,8961,49723}, {27146,2048,50452}, {734,1,799}, {63973,0,12810}, {60888,0,9478},
    {64342,1,795}, {46814,0,29199}, {54393,2,1036}, {56130,0,17677}, {52412,0,1554}, {57983,2,17180}, {18282,0,8965}, {45624,4865,49696},
    {25665,1,278}, {48689,0,267}, {26693,4097,49701}, {34250,2,16920}, {38739,0,1804}, {63571,0,274}, {55702,0,9221}, {12982,1,5131},
    {33497,2,1812}, {59170,2,1561}, {1472,2,1812}, {31088,1,5134}, {17838,1,3342}, {49838,0,269}, {5946,2306,51231}, {3577,2305,51225},
    {36950,1,1039}, {53188,2,18189}, {4984,0,9479}, {24150,1,5142}, {27979,0,787}, {5545,2,5135}, {53660,2,50718}, {53630,2,50718},
    {53697,2,50721}, {14598,0,17944}, {14493,0,17940}, {14568,0,17952}, {11289,2,537}, {30916,2,5148}, {6695,0,792}, {40404,0,9988},
    {31066,2561,49687}, {6918,7425,50475}, {874,1,9993}, {52546,2,18187}, {11496,1,17}, {28319,1,17}, {2837,0,9223}, {15163,0,17951},
    {24048,0,17945}, {25463,0,17948}, {18067,0,17942}, {20033,1,9997}, {34414,2,288}, {9967,0,783}, {13452,0,1549}, {45747,0,9989},
    {64587,0,782}, {47074,1,39}, {10537,0,48131}, {53764,2,780}, {32612,0,1553}, {2627,0,789}, {56486,0,5139}, {43079,0,5128},
    {23941,0,1808}, {11404,2,1816}, {25166,0,17172}, {44043,0,17170}, {10631,0,792}, {33764,1,9998}, {61957,1,5140}, {52478,0,1552},
    {23658,0,10254}, {44804,0,27399}, {18949,2,17191}, {12062,0,17948}, {13600,0,17951}, {63086,0,273}, {52002,1,9991}, {62719,1,5139},
    {39685,0,1800}, {18479,1,9487}, {15013,1,1807}, {236,0,8454}, {54374,0,790}, {26529,1,5133}, {45178,1,1805}, {42959,1,278},
    {11724,0,528}, {43250,1,277}, {50236,1,49687}, {42328,0,5144}, {14382,0,25608}, {17070,0,25612}, {37132,1,27402}, {63172,0,790},
    {60360,0,17191}, {49292,0,17192}, {8361,1,9229}, {12542,0,2068}, {35279,0,5139}, {55042,1024,50703}, {52576,1,1296}, {62442,0,1038},
    {60792,2,1556}, {17887,2,795}, {41694,2,806}, {10986,0,18449}, {394,0,2317}, {20036,0,535}, {29801,2,17721}, {51556,1,5136},
    {5285,0,9223}, {53506,0,1811}, {59541,0,533}, {42230,2,799}, {10335,2,16414}, {44249,0,9228}, {20814,0,1580}, {7907,1,1807},
    {45490,2,9996}, {49724,2,17433}, {49749,2,17435}, {29078,0,39}, {55006,0,272}, {20976,0,16928}, {35438,1,8716}, {53957,0,536},
    {40342,2,305}, {41094,2,305}, {40880,2,305}, {2108,7168,49703}, {31618,9728,49713}, {41175,512,49701}, {28486,0,782}, {128,0,9986},
    {5932,0,11011}, {5299,1,31}, {55295,2,34}, {7638,1,1555}, {6711,0,8204}, {27387,2,12}, {6884,2,17424}, {27246,0,1801},
    {6900,2,18192}, {58725,4096,51236}, {22307,1025,49696}, {46315,1,1307}, {47592,1,1307}, {357,1,16913}, {8197,1,29199}, {62936,1,1033},
    {14372,1,22}, {5796,0,17431}, {37239,1,5131}, {201,0,9997}, {48099,0,9993}, {36023,1,18447}, {63859,0,271}, {13313,1,2313},
    {11838,2,16919}, {4779,2,17425}, {5545,2,17423}, {4713,2,17425}, {1869,2,18186}, {61039,1,18187}, {6008,2,32017}, {6026,0,9993},
    {38504,1,18462}, {30209,1,561}, {61714,0,9994}, {23789,1,1802}, {20531,0,16918}, {58944,0,9994}, {16277,1,51234}, {24202,4096,51241},
    {61125,1281,49181}, {20946,0,9993}, {9721,2,8710}, {15727,0,778}, {6884,2,8454}, {64881,1,540}, {50088,2,6}, {50731,2,1551},
    {2731,0,1551}, {53826,1,289}, {23922,0,8457}, {35461,0,781}, {31725,1,9485}, {45536,0,13}, {37328,2,1310}, {37260,2,1310},
    {14462,768,49703}, {51816,768,49705}, {61553,768,49701}, {1780,2,1814}, {53608,1,9483}, {61221,1,27397}, {15707,4608,49947}, {52088,2817,51234},
    {51782,4865,51229}, {51827,2817,51229}, {49967,1793,51225}, {26399,0,51232}, {41101,1,51231}, {40912,1,51229}, {26386,3328,51225}, {12170,0,51247},
    {40953,1,51222}, {38847,1537,51235}, {41154,1,51242}, {16565,3584,51228}, {36526,4352,51260}, {38231,0,29197}, {20166,2,33}, {34944,1,18187},
    {3749,2,9995}, {51506,2,16420}, {37488,1,5135}, {39758,1,1809}, {23763,0,17418}, {1066,1537,49683}, {1397,1537,49684}, {56892,1,1556},
    {51705,1,11013}, {63139,2,1817}, {9842,1,16909}, {63747,1,788}, {53736,0,21}, {39766,1,21}, {5049,2,269}, {50386,0,1563},
    {6079,1,1807}, {4916,2,16}, {5619,2,16}, {48671,1,1293}, {41414,1,9992}, {41955,2,5142}, {42067,2,5142}, {13887,0,1806},
    {53832,0,5140}, {43601,1,1803}, {8998,1,16}, {63635,1,1802}, {6897,0,8711}, {4143,0,10502}, {8168,2,16919}, {5347,0,9991},
    {29474,0,779}, {56332,0,31754}, {22124,3328,49689}, {55977,2049,49681}, {27435,1,8455}, {38658,2,17226}, {38732,2,17226}, {62138,1,783},
    {38944,2,17437}, {39347,2,18457}, {35424,0,5137}, {48281,1,1808}, {15840,0,844}, {18082,1,1546}, {26637,1,9233}, {641,0,31},
    {23220,1,7}, {32715,2,288}, {32873,0,1802}, {23878,1,13}, {39184,2,805}, {42466,0,9989}, {49529,1,36}, {49714,0,269},
    {20230,0,1302}, {51176,1,9993}, {60959,1,1810}, {55325,1,540}, {2602,0,8454}, {40007,1,9992}, {3050,1,8732}, {53123,2,18},
    {59381,2,1040}, {35322,0,291}, {30458,0,9230}, {285,0,8975}, {1546,0,8207}, {54924,3840,49711}, {28854,1,49718}, {56380,4608,50718},
    {11214,2,1802}, {61082,0,9992}, {2096,3072,49684}, {23830,1,49679}, {63948,1793,49697}, {63981,1793,49686}, {63927,1793,49685}, {11093,0,9992},
    {6270,2,1031}, {49543,2,551}, {266,0,262}, {7409,1,262}, {34238,0,277}, {6046,1,277}, {40227,0,16389}, {58689,2,12},
    {27464,1,785}, {61043,0,1811}, {557,1,16916}, {11385,0,9991}, {50338,0,27400}, {7913,0,9223}, {60923,0,8457}, {59456,0,1297},
    {2201,0,18436}, {9014,1,5133}, {499,0,1821}, {6011,1,9996}, {44003,2,18463}, {30512,0,9485}, {32522,2,1824}, {47474,1,8971},
    {7755,0,17951}, {1234,0,17943}, {725,0,17955}, {13423,0,17955}, {49149,0,10505}, {29752,1,524}, {47897,0,9995}, {21964,0,546},
    {3816,1,9227}, {10235,1,1808}, {41196,1,1809}, {13403,0,277}, {28727,1,5136}, {1586,1,1037}, {422,0,1301}, {32647,1,16908},
    {40272,1,275}, {5861,0,1551}, {54320,1,1807}, {28595,2,17203}, {28457,2,17205}, {25293,0,785}, {27028,0,8713}, {41303,0,280},
    {19128,1,792}, {41551,0,9483}, {35942,2,17436}, {35351,2,17436}, {2554,0,10506}, {28491,1,18}, {28810,1,18}, {2906,2,19},
    {5270,0,18}, {57297,2,16935}, {57258,2,16935}, {57222,2,16932}, {57336,2,16938}, {31596,1,1037}, {26016,0,9992}, {7280,1,288},
    {48193,0,17183}, {42880,1,14}, {61643,2,561}, {60570,2,1034}, {57528,0,785}, {31081,0,2327}, {62602,2,537}, {62577,2,537},
    {39142,0,5137}, {31419,0,529}, {35351,2,5147}, {24573,0,1292}, {1728,0,1553}, {23890,1,51208}, {17185,0,1294}, {32013,0,1803},
    {27303,1,9994}, {2487,0,16}, {58700,0,538}, {15659,1,780}, {44233,2,1336}, {8497,1,9992}, {23575,0,1304}, {853,0,21},
    {38189,2,1809}, {63595,1,1799}, {7013,0,11023}, {24819,0,17186}, {27442,2,1043}, {32940,2,16941}, {28558,2,16935}, {32825,2,16930},
    {32776,2,17203}, {28832,0,18484}, {30695,2,18473}, {2873,1,1554}, {4912,0,276}, {57457,1,787}, {32777,0,9989}, {5741,1,10506},
    {38268,1,543}, {18450,1,1298}, {56087,2,18450}, {44006,1,12810}, {17345,0,47}, {34219,0,5132}, {20246,1,9994}, {53960,2,17182},
    {42098,0,5136}, {47800,1,8454}, {52492,2,9478}, {44564,2,1052}, {4174,1,2330}, {1894,1,2316}, {44772,3329,50718}, {44813,3841,50721},
    {23465,1,783}, {19583,0,1547}, {17457,0,1802}, {53975,1,18700}, {51099,1,2068}, {18048,0,534}, {43690,0,5131}, {33528,1,5132},
    {48058,1,18440}, {48110,1,2058}, {46632,2,47}, {31556,2,16672}, {31414,2,16668}, {26614,1,1040}, {3345,2,540}, {4939,1,1806},
    {55691,0,2576}, {1305,0,9479}, {5863,2,1804}, {20220,0,9991}, {26799,0,8451}, {41514,1,16921}, {13408,2,565}, {39275,4097,49689},
    {38764,4353,49690}, {43890,5121,49693}, {4096,6145,49697}, {32047,4609,49691}, {43530,4353,49690}, {6608,5121,49701}, {48408,1024,49692}, {26204,1024,49694},
    {27375,5121,49703}, {24954,10497,49738}, {19299,2560,49733}, {51501,3328,49709}, {45632,9728,49725}, {62738,5121,49709}, {27403,10752,49715}, {7876,5377,50465},
    {60672,4096,50460}, {27445,0,50458}, {44060,1280,51224}, {63351,2,281}, {8676,0,31755}, {41970,0,31753}, {29382,0,547}, {5559,2560,49699},
    {59759,1,1304}, {32791,1,1806}, {39592,1,1809}, {1336,1,18457}, {11578,0,20}, {50043,2,16920}, {50001,2,16920}, {49932,2,16923},
    {50067,2,16917}, {36091,0,12818}, {54620,1,1041}, {62201,1,17420}, {62247,1,17419}, {62192,1,17417}, {36983,0,1052}, {16496,1,9993},
    {30091,1,276}, {20002,1,784}, {19783,0,2316}, {36151,1,22}, {50253,0,8454}, {34329,0,9733}, {18180,0,1809}, {23147,1,1563},
    {30411,0,777}, {45603,0,18189}, {49367,0,2340}, {42277,2,24}, {62757,2,19}, {40515,1,1807}, {58590,2,1804}, {43645,1,278},
    {25917,0,16913}, {622,1,29202}, {9702,2,531}, {11125,2,1038}, {2411,0,9479}, {17729,1,1311}, {10341,1,1807}, {27650,2,787},
    {2975,1,288}, {62898,1,5132}, {108,0,1039}, {53625,1,278}, {52592,1,278}, {25297,1,8971}, {49179,1,788}, {8752,1,9223},
    {55560,0,1810}, {32273,0,1556}, {4298,1,9230}, {3567,768,50464}, {3004,4353,50460}, {23564,0,9988}, {41262,0,51729}, {42127,2,17207},
    {11275,0,2319}, {36710,0,34859}, {29529,0,18188}, {28035,0,18186}, {23070,1,9991}, {45067,0,9997}, {39946,0,280}, {18492,2,837},
    {9222,1,9486}, {33759,0,9990}, {40949,0,266}, {30639,1792,49684}, {30138,1792,49689}, {26324,1792,49685}, {30249,1792,49684}, {26829,1792,49685},
    {64048,3585,49688}, {64830,3841,49689}, {64837,2049,49682}, {58391,2304,49683}, {48233,0,49686}, {24068,1,49688}, {58400,0,49689}, {48031,0,49696},
    {48394,0,49691}, {23994,1,49686}, {58615,1,49690}, {59171,1,49695}, {5706,0,49697}, {42279,2305,49683}, {28306,0,49683}, {56197,1281,49687},
    {3657,1280,49687}, {51849,2049,49682}, {48022,2304,49683}, {38526,4864,49709}, {38507,9728,49712}, {42264,6145,49698}, {41664,9984,49713}, {26324,1792,49705},
    {31228,3840,49713}, {29648,6145,49711}, {30639,1792,49708}, {8524,5122,49694}, {24047,5377,49695}, {42288,1,49707}, {38029,1,49690}, {24053,3841,49689},
    {23978,4097,49690}, {48871,2305,49699}, {46623,2305,49699}, {38922,0,49692}, {47910,0,49694}, {8515,0,49702}, {58451,1792,49697}, {13240,1792,49697},
    {58494,2048,49704}, {29005,0,49690}, {41979,2560,49700}, {59265,1,49690}, {59476,1,49704}, {59404,1,49705}, {59476,1,49692}, {59457,1,49683},
    {59384,1,49684}, {59516,1,49687}, {10742,4610,49692}, {51857,1,49691}, {51940,2817,49702}, {16701,4354,49691}, {16092,9730,49712}, {59291,1,49691},
    {27612,0,49686}, {58299,2562,49684}, {58359,2562,49684}, {58239,2562,49684}, {49443,4352,51486}, {13489,1,49191}, {57182,1,17420}, {13031,0,9989},
    {6205,2,1548}, {541,2,17940}, {61047,2,16924}, {58384,0,31751}, {55308,2,21}, {11911,2,5133}, {34368,0,18454}, {58155,2,16405},
    {60347,2,781}, {52382,1,1810}, {50425,2,18462}, {46981,0,31752}, {191,2,9224}, {48569,4608,49690}, {18168,3072,49684}, {35438,2816,49700},
    {50305,7424,49701}, {24549,4097,49698}, {48639,5889,49696}, {36389,12032,49719}, {77,0,9751}, {11737,0,528}, {32194,0,1807}, {32828,1,781},
    {43485,0,9229}, {17279,2,1043}, {3604,0,1805}, {48853,0,1811}, {6098,1,1561}, {2014,1,5140}, {12212,2,5148}, {21489,0,1813},
    {19813,0,10518}, {15928,0,10505}, {17759,1,5138}, {25976,0,17945}, {61641,0,283}, {39307,0,18}, {40407,0,18}, {40509,1,1808},
    {2978,2,9997}, {3514,1,273}, {61469,512,50720}, {4152,2,40}, {36585,0,787}, {54563,0,1305}, {6376,0,537}, {30412,0,793},
    {44534,0,16419}, {11387,1,16418}, {28798,0,16678}, {28765,0,16675}, {28732,0,16675}, {10094,0,17938}, {9794,0,17938}, {16971,0,9738},
    {22795,0,25867}, {45359,1,1298}, {59722,0,1809}, {5560,2,1809}, {61539,0,5131}, {24593,2,2331}, {25685,0,785}, {20626,0,18189},
    {15872,1,18187}, {19834,0,18463}, {2450,0,8456}, {6679,1,9}, {8711,2,797}, {44037,1,1821}, {27738,1,1050}, {43957,1,30},
    {47593,0,786}, {47176,0,789}, {13747,1,529}, {58626,0,1303}, {1409,2,1813}, {20337,0,274}, {2815,0,29199}, {42634,1,277},
    {25423,8960,49707}, {747,0,8451}, {53987,1,1579}, {39243,1,276}, {30500,0,5138}, {61577,1,1809}, {32027,0,9225}, {56921,0,272},
    {34454,0,528}, {21580,0,17423}, {26123,0,17422}, {52392,0,17428}, {52459,0,17427}, {1114,0,17417}, {15270,1,16915}, {24848,1,12838},
    {62091,1,1295}, {22080,1,1824}, {46783,0,8969}, {25253,0,9989}, {36337,0,9996}, {23633,0,266}, {63849,0,1803}, {13180,3073,49686},
    {25938,2,1055}, {179,0,8970}, {42487,0,9481}, {6884,2,1039}, {54048,1,9988}, {20856,0,17949}, {21913,0,17958}, {20602,0,17946},
    {25228,1,1810}, {14910,1,1292}, {18180,0,9992}, {55185,0,9992}, {13102,0,1806}, {61764,1,2586}, {59220,2,1560}, {36795,1,17419},
    {27828,0,9992}, {23833,0,535}, {12928,1,12822}, {179,0,8971}, {56315,0,787}, {48206,1,1297}, {29384,0,545}, {61502,0,1802},
    {3427,0,17682}, {43718,0,529}, {43830,0,8452}, {3623,1,1555}, {3043,1,1803}, {46589,0,1300}, {2588,2,1819}, {52760,0,5137},
    {48331,0,1552}, {54530,0,1560}, {17995,0,528}, {34792,2,1047}, {51322,1,9992}, {816,0,28}, {1738,0,1550}, {34998,0,9992},
    {59374,2,5133}, {2413,0,9733}, {40509,1,1813}, {51504,2561,50451}, {4578,768,50456}, {22403,2,1818}, {11309,0,525}, {45731,2,5146},
    {60648,0,1043}, {15736,0,2320}, {54771,1,31750}, {63268,2,1549}, {49286,2,16691}, {49053,2,16691}, {48846,2,16699}, {48789,2,16697},
    {15396,0,9225}, {48598,2,17710}, {48644,2,17707}, {48555,2,17707}, {48355,2,17708}, {49477,2,17712}, {48218,2,17968}, {48266,2,17965},
    {48173,2,17965}, {48173,2,17949}, {48446,2,17976}, {48502,2,17973}, {48446,2,17973}, {27149,1,1807}, {31588,0,1824}, {12532,1,2059},
    {59817,1,49689}, {43843,1,49690}, {32345,1,49690}, {60355,1,49689}, {32338,1793,49687}, {15632,1,5137}, {13763,0,12806}, {30888,0,5146},
    {19531,1,1548}, {4782,0,17950}, {54964,0,17951}, {37721,2,25}, {62071,0,524}, {25555,1,5136}, {10602,0,1550}, {2562,0,8459},
    {50723,1,5137}, {53436,2,265}, {13148,1536,49713}, {50715,4352,49689}, {58330,0,49701}, {39162,0,1032}, {1963,768,51222}, {1048,0,9987},
    {11660,2,9991}, {58820,1,1809}, {989,0,1556}, {35891,0,41}, {55251,1,278}, {44211,0,18187}, {38693,1,18204}, {17567,1,18202},
    {16729,1,18199}, {36585,0,784}, {20665,2,1843}, {17875,0,1805}, {46163,0,1571}, {62995,0,17951}, {3357,0,17953}, {17928,0,1549},
    {54771,1,9989}, {61388,1,784}, {57086,1,9989}, {5372,2,1816}, {10648,0,9996}, {54898,1,5132}, {18032,2,1044}, {28142,0,18},
    {32887,1,1309}, {46657,2,9750}, {24919,0,31}, {48109,2,320}, {22043,1,805}, {8104,0,2316}, {64127,1,1553}, {59537,0,9480},
    {27715,2,279}, {59445,2,5136}, {50546,1,9484}, {21573,2,1324}, {18299,1,1547}, {63792,0,1808}, {10350,1,9994}, {13706,0,543},
    {53153,0,8969}, {35984,0,1801}, {43301,1,278}, {42684,0,544}, {6608,1,541}, {47843,1,16663}, {47780,1,16660}, {42775,1,16665},
    {42154,1,16668}, {41392,1,16662}, {43226,1,16664}, {46044,1,16661}, {56766,0,546}, {8685,0,9987}, {36875,0,5145}, {7048,1,1545},
    {18067,1,18447}, {32099,0,10255}, {18430,0,530}, {10608,1,2321}, {42183,0,536}, {39078,0,1803}, {62063,0,532}, {5494,1,532},
    {12297,1,1807}, {7551,0,8452}, {39498,0,269}, {34266,0,277}, {30954,0,1802}, {18338,1,9990}, {28983,1,11}, {18764,0,546},
    {44709,0,15}, {62183,0,535}, {32595,1,780}, {27854,1,5137}, {44031,0,9987}, {63687,0,18186}, {57735,1,537}, {33131,0,1804},
    {12338,0,8711}, {9081,1,9741}, {54412,0,1551}, {53896,0,1292}, {52129,1,23}, {51066,0,12820}, {57412,2,780}, {39938,0,272},
    {25041,1,12848}, {32803,1,9995}, {9378,1,8969}, {5477,2,786}, {12321,0,9225}, {18353,1,2324}, {61885,1,1805}, {47886,0,2317},
    {10682,1,10503}, {11963,2,1036}, {41589,0,9995}, {11352,2,799}, {10229,0,33064}, {38657,1,535}, {561,2,5136}, {21478,2,50485},
    {61154,1,1803}, {36181,0,9997}, {22565,0,2068}, {48835,0,2067}, {8477,0,5130}, {34965,2,19}, {28273,2,1301}, {46652,0,800},
    {7302,0,8970}, {61471,1,1298}, {1831,1,9994}, {56484,1,777}, {3275,0,1808}, {161,0,12803}, {48683,1,536}, {16536,1,791},
    {24782,5120,49695}, {4431,768,49707}, {12910,0,49706}, {37185,3841,49696}, {12850,15360,49735}, {41867,4097,49956}, {26647,0,263}, {41539,1,9991},
    {2652,1,12811}, {35856,1,1807}, {631,0,5139}, {5720,1,1034}, {5148,0,9992}, {37873,1,1813}, {58635,2,1807}, {1400,0,29191},
    {11952,2,1035}, {13305,0,10254}, {20112,0,530}, {21764,0,9741}, {51347,0,548}, {63199,1,5139}, {35364,1,5136}, {11877,2,5132},
    {7518,1,1296}, {11950,0,8454}, {18543,10240,51248}, {2444,2,1045}, {33051,1,1804}, {52174,0,10258}, {9368,1,8979}, {33009,1,1812},
    {9043,1,533}, {62205,0,27397}, {10693,0,28}, {18910,1,542}, {37860,0,9221}, {42495,0,16922}, {38570,0,16919}, {27927,0,16912},
    {23360,0,18189}, {26371,0,18190}, {61000,1,1806}, {9928,0,806}, {29630,0,9995}, {15248,1,15}, {52620,2,1816}, {16406,2,16687},
    {15675,2,16698}, {16252,2,16695}, {15427,2,16674}, {28258,0,16927}, {15241,2,17967}, {52851,3840,50722}, {52720,2560,50717}, {53392,1,9990},
    {42276,0,19746}, {8469,1,19743}, {8121,1,1304}, {51706,0,8454}, {1267,2,539}, {10,1,17935}, {49582,2,550}, {4106,2,5143},
    {35546,2,50759}, {35617,2,50765}, {3496,1,9994}, {23386,1792,51250}, {63411,5889,51239}, {50885,3329,51240}, {266,0,8453}, {63973,0,49677},
    {28335,3329,49690}, {54891,1,30983}, {59262,0,9990}, {20775,0,269}, {41384,0,16659}, {7551,0,17681}, {45702,0,25869}, {40362,0,16},
    {62839,1,5132}, {36287,1,1550}, {37344,1,8202}, {7913,0,11014}, {13659,0,9226}, {42225,0,2313}, {12009,1,5133}, {44458,0,1549},
    {53231,0,8457}, {63442,0,17190}, {16664,0,9994}, {53869,0,9735}, {26558,1,3359}, {42582,1,281}, {42478,1,281}, {24444,1,1810},
    {35361,0,8455}, {2711,0,17947}, {4535,0,17947}, {37850,0,2059}, {62179,0,539}, {32419,0,5137}, {16222,6145,50468}, {33878,2,276},
    {16224,0,10510}, {23018,0,8969}, {11439,0,9738}, {2139,1,1809}, {42092,0,1803}, {60187,0,18198}, {32894,0,27399}, {23671,0,17699},
    {23499,0,17697}, {23331,0,17687}, {23879,0,17685}, {33639,0,269}, {20688,1,275}, {35674,1,275}, {20985,2,1817}, {40586,3840,49711},
    {47213,2,1046}, {13948,1,1301}, {48562,1,1806}, {32275,1,265}, {8740,2,8453}, {21123,0,8461}, {35726,2,795}, {35701,2,795},
    {27632,2,5137}, {45996,4864,51228}, {1524,5632,51231}, {14091,4864,51228}, {8025,3842,51224}, {14110,0,51229}, {18607,6400,59426}, {18620,3072,59419},
    {1537,2304,59416}, {991,0,1567}, {42753,1,279}, {18837,0,524}, {32379,2,5147}, {60154,0,1813}, {46851,1,5139}, {4403,2,17417},
    {26437,0,9990}, {44658,0,9}, {58907,0,2069}, {21950,0,9995}, {2602,0,10}, {26267,0,1805}, {53350,0,2064}, {27813,0,11019},
    {11010,1,527}, {20335,1,2068}, {25148,0,787}, {8346,0,279}, {2368,2,51218}, {16407,1,27398}, {55652,1,18452}, {58723,1,11},
    {13133,0,273}, {44518,0,280}, {63167,1,5135}, {59619,2,5135}, {35519,0,18193},
};

inline constexpr std::uint16_t builtin_buckets[] = {
    0, 4, 4, 4, 4, 7, 9, 12, 12, 12, 14, 16, 17, 19, 20, 21, 23, 24, 24, 24, 26, 28, 30, 35,
    35, 35, 35, 36, 38, 41, 42, 43, 44, 44, 45, 46, 47, 49, 49, 51, 51, 52, 54, 55, 55, 55, 59, 59,
    60, 61, 63, 63, 63, 68, 71, 71, 72, 75, 76, 78, 88, 89, 91, 91, 93, 94, 94, 96, 98, 102, 104, 104,
    105, 107, 109, 109, 111, 112, 114, 116, 118, 119, 120, 124, 124, 125, 128, 130, 130, 130, 133, 135, 136, 138, 138, 138,
    139, 141, 144, 146, 147, 149, 149, 150, 150, 151, 153, 153, 154, 156, 157, 159, 161, 163, 166, 168, 169, 170, 172, 172,
    173, 173, 173, 173, 173, 173, 174, 174, 175, 175, 181, 181, 181, 182, 184, 184, 185, 186, 186, 187, 188, 191, 191, 191,
    196, 199, 199, 200, 204, 205, 207, 209, 210, 213, 215, 219, 220, 225, 230, 234, 236, 239, 240, 242, 243, 244, 244, 246,
    247, 248, 248, 249, 250, 251, 252, 253, 257, 258, 259, 260, 261, 262, 265, 270, 270, 271, 271, 272, 272, 275, 278, 280,
    281, 281, 283, 285, 287, 289, 293, 295, 301, 302, 303, 305, 312, 315, 318, 318, 319, 321, 322, 323, 325, 326, 327, 328,
    329, 332, 332, 332, 333, 333, 341, 344, 347, 350, 360, 360, 360, 361, 363, 364, 366, 367, 370, 371, 372, 373, 376, 376,
    376, 378, 381, 381, 381, 383, 383, 383, 384, 385, 387, 388, 391, 391, 393, 399, 400, 400, 400, 404, 407, 407, 407, 413,
    414, 415, 415, 420, 422, 425, 427, 427, 429, 431, 432, 440, 441, 441, 443, 444, 448, 451, 451, 451, 452, 453, 454, 456,
    461, 461, 462, 472, 473, 475, 475, 475, 477, 477, 479, 480, 481, 483, 484, 486, 491, 491, 491, 492, 493, 496, 498, 498,
    507, 509, 512, 512, 512, 513, 514, 515, 517, 519, 519, 520, 521, 523, 523, 523, 525, 525, 526, 526, 529, 532, 532, 532,
    534, 534, 535, 537, 537, 537, 537, 541, 541, 543, 543, 544, 545, 545, 546, 547, 548, 549, 549, 549, 550, 552, 553, 553,
    554, 558, 562, 562, 565, 565, 565, 567, 568, 568, 568, 569, 571, 571, 572, 573, 576, 579, 579, 579, 580, 580, 581, 582,
    585, 586, 586, 586, 589, 595, 596, 600, 605, 607, 610, 611, 613, 614, 616, 618, 624, 627, 629, 632, 633, 634, 635, 638,
    639, 641, 642, 643, 647, 649, 652, 652, 652, 654, 654, 654, 655, 657, 657, 660, 662, 674, 676, 676, 676, 677, 677, 677,
    678, 678, 678, 681, 682, 685, 688, 689, 689, 691, 692, 692, 693, 694, 701, 701, 702, 703, 705, 708, 711, 712, 712, 713,
    713, 713, 713, 715, 719, 719, 722, 722, 724, 725, 727, 729, 731, 731, 733, 733, 734, 734, 734, 734, 738, 739, 739, 739,
    740, 741, 741, 741, 742, 743, 743, 743, 745, 747, 747, 749, 750, 752, 753, 755, 759, 759, 759, 759, 759, 760, 760, 760,
    760, 761, 762, 765, 765, 765, 765, 766, 766, 767, 769, 770, 770, 778, 779, 781, 786, 786, 786, 787, 790, 792, 793, 794,
    794, 795, 795, 798, 799, 799, 805, 805, 805, 806, 808, 808, 810, 811, 811, 814, 815, 817, 821, 824, 825, 826, 826, 827,
    828, 829, 830, 832, 836, 836, 836, 838, 840, 840, 843, 846, 851, 851, 852, 853, 853, 854, 854, 855, 857, 859, 859, 860,
    860, 860, 860, 862, 865, 866, 866, 867, 869, 869, 875, 877, 879, 879, 880, 881, 899, 899, 901, 901, 901, 903, 903, 903,
    904, 904, 905, 906, 908, 908, 909, 913, 913, 913, 913, 922, 922, 922, 924, 925, 925, 926, 926, 927, 927, 928, 930, 930,
    934, 938, 939, 939, 941, 944, 959, 960, 961, 962, 963, 966, 967, 969, 972, 973, 973, 973, 973, 974, 974, 974, 976, 979,
    983, 983, 985, 988, 989, 991, 992, 994, 994, 996, 996, 996, 996, 996, 997, 998, 999, 1002, 1003, 1006, 1008, 1010, 1011, 1011,
    1013, 1014, 1015, 1016, 1020, 1020, 1022, 1025, 1025, 1027, 1029, 1030, 1032, 1035, 1038, 1041, 1042, 1044, 1044, 1046, 1048, 1049, 1050, 1051,
    1053, 1054, 1056, 1057, 1058, 1061, 1061, 1061, 1063, 1063, 1064, 1064, 1065, 1067, 1068, 1071, 1073, 1075, 1078, 1079, 1081, 1083, 1083, 1084,
    1085, 1085, 1085, 1087, 1087, 1088, 1089, 1091, 1092, 1093, 1093, 1093, 1093, 1095, 1097, 1097, 1099, 1099, 1099, 1104, 1107, 1107, 1107, 1108,
    1109, 1109, 1110, 1110, 1112, 1112, 1114, 1114, 1114, 1114, 1116, 1118, 1120, 1121, 1121, 1123, 1124, 1127, 1127, 1127, 1133, 1134, 1138, 1141,
    1142, 1142, 1143, 1146, 1146, 1146, 1148, 1149, 1151, 1152, 1153, 1154, 1154, 1157, 1157, 1158, 1160, 1161, 1162, 1162, 1172, 1173, 1175, 1177,
    1177, 1178, 1180, 1181, 1181, 1181, 1182, 1183, 1187, 1188, 1190, 1193, 1195, 1196, 1196, 1197, 1197, 1200, 1202, 1204, 1205, 1206, 1207, 1207,
    1207, 1208, 1208, 1208, 1208, 1213, 1240, 1242, 1244, 1246, 1251, 1252, 1252, 1252, 1253, 1253, 1255, 1257, 1258, 1262, 1263, 1263, 1264, 1267,
    1268, 1269, 1270, 1273, 1274, 1276, 1277, 1279, 1279, 1281, 1282, 1283, 1284, 1284, 1285, 1290, 1291, 1296, 1299, 1299, 1299, 1299, 1310, 1311,
    1312, 1313, 1314, 1314, 1315, 1316, 1317, 1318, 1319, 1319, 1319, 1320, 1322, 1341, 1342, 1344, 1345, 1347, 1353, 1355, 1357, 1357, 1358, 1358,
    1359, 1361, 1363, 1365, 1366, 1367, 1367, 1371, 1373, 1374, 1375, 1378, 1378, 1380, 1381, 1384, 1384, 1386, 1387, 1387, 1388, 1389, 1389, 1390,
    1390, 1390, 1390, 1391, 1392, 1394, 1396, 1397, 1397, 1398, 1399, 1401, 1402, 1402, 1402, 1402, 1402, 1407, 1409, 1409, 1412, 1412, 1412, 1412,
    1414, 1415, 1415, 1418, 1419, 1420, 1424, 1424, 1426, 1428, 1429, 1431, 1435, 1438, 1439, 1440, 1443, 1444, 1445, 1446, 1450, 1452, 1453, 1454,
    1454, 1455, 1456, 1457, 1459, 1460, 1460, 1463, 1465, 1466, 1468, 1468, 1469, 1472, 1474, 1475, 1475, 1476, 1478, 1481, 1482, 1483, 1483, 1485,
    1486, 1488, 1489, 1489, 1491, 1492, 1494, 1497, 1498, 1499, 1499, 1500, 1501, 1504, 1505, 1506, 1507, 1509, 1513, 1514, 1514, 1515, 1515, 1516,
    1517, 1518, 1519, 1525, 1528, 1529, 1529, 1532, 1532, 1532, 1535, 1535, 1537, 1537, 1539, 1545, 1546, 1546, 1547, 1548, 1548, 1548, 1548, 1548,
    1549, 1551, 1552, 1553, 1555, 1555, 1557, 1558, 1560, 1562, 1563, 1568, 1568, 1568, 1570, 1573, 1575, 1577, 1577, 1578, 1578, 1579, 1579, 1581,
    1586, 1588, 1588, 1589, 1589, 1590, 1590, 1594, 1594, 1595, 1599, 1601, 1603, 1605, 1606, 1607, 1609, 1609, 1610, 1611, 1611, 1611, 1626, 1629,
    1630, 1631, 1633, 1634, 1636, 1639, 1639, 1642, 1642, 1643, 1644, 1645, 1646, 1650, 1651, 1652, 1652, 1653, 1656, 1658, 1658, 1659, 1659, 1662,
    1662, 1662, 1664, 1664, 1665, 1665, 1665, 1665, 1666, 1666, 1666, 1667, 1667, 1667, 1669, 1669, 1672, 1672, 1673, 1676, 1677, 1678, 1678, 1679,
    1681, 1681, 1683, 1685, 1686, 1686, 1688, 1689, 1692, 1692, 1694, 1695, 1696, 1699, 1699, 1700, 1700, 1701, 1701, 1703, 1705, 1726, 1727, 1733,
    1734, 1735, 1739, 1742, 1744, 1745, 1747, 1750, 1752, 1753, 1753, 1753, 1753, 1753, 1755, 1759, 1768, 1769, 1769, 1771, 1776, 1777, 1781, 1784,
    1784, 1784, 1785, 1786, 1790, 1791, 1791, 1791, 1793, 1794, 1796, 1798, 1800, 1800, 1800, 1802, 1802, 1802, 1804, 1807, 1808, 1811, 1811, 1811,
    1812, 1812, 1814, 1815, 1816, 1816, 1816, 1817, 1819, 1819, 1823, 1824, 1825, 1826, 1826, 1834, 1836, 1837, 1839, 1839, 1840, 1843, 1844, 1845,
    1846, 1846, 1846, 1846, 1847, 1849, 1852, 1854, 1854, 1854, 1857, 1859, 1859, 1861, 1863, 1863, 1864, 1866, 1866, 1866, 1867, 1867, 1869, 1869,
    1870, 1871, 1873, 1874, 1889, 1894, 1894, 1895, 1898, 1901, 1903, 1904, 1905, 1907, 1907, 1908, 1911, 1912, 1916, 1917, 1918, 1919, 1919, 1920,
    1920, 1920, 1920, 1922, 1923, 1926, 1926, 1927, 1929, 1930, 1930, 1933, 1934, 1936, 1938, 1940, 1940, 1940, 1940, 1941, 1941, 1942, 1945, 1951,
    1951, 1954, 1955, 1956, 1959, 1961, 1962, 1963, 1965, 1965, 1966, 1967, 1968, 1969, 1969, 1971, 1971, 1971, 1971, 1971, 1972, 1972, 1973, 1974,
    1974, 1975, 1977, 1978, 1978, 1979, 1979, 1982, 1983, 1983, 1984, 1987, 1987, 1987, 1988, 1988, 1989, 1989, 1992, 1993, 1998, 2000, 2000, 2003,
    2004, 2005, 2005, 2005, 2016, 2020, 2022, 2026, 2027, 2028, 2030, 2031, 2033, 2034, 2036, 2036, 2037, 2037, 2041, 2042, 2043, 2044, 2044, 2045,
    2046, 2048, 2051, 2051, 2052, 2053, 2054, 2054, 2056, 2058, 2059, 2060, 2062, 2065, 2067, 2069, 2069, 2071, 2071, 2071, 2073, 2073, 2073, 2075,
    2076, 2082, 2085, 2096, 2098, 2099, 2102, 2106, 2108, 2110, 2110, 2112, 2112, 2112, 2112, 2112, 2112, 2119, 2122, 2122, 2125, 2126, 2127, 2127,
    2129, 2129, 2130, 2136, 2137, 2138, 2138, 2139, 2140, 2140, 2145, 2148, 2148, 2151, 2152, 2153, 2159, 2160, 2160, 2161, 2161, 2164, 2166, 2167,
    2168, 2170, 2172, 2174, 2174, 2180, 2184, 2185, 2185, 2185, 2185, 2187, 2187, 2190, 2194, 2194, 2198, 2199, 2199, 2202, 2202, 2203, 2204, 2204,
    2204, 2208, 2209, 2210, 2213, 2215, 2217, 2222, 2226, 2229, 2236, 2236, 2236, 2240, 2241, 2243, 2243, 2243, 2244, 2244, 2246, 2247, 2250, 2250,
    2250, 2250, 2250, 2251, 2252, 2259, 2260, 2261, 2263, 2265, 2265, 2265, 2266, 2266, 2266, 2269, 2270, 2271, 2272, 2272, 2272, 2274, 2275, 2277,
    2279, 2279, 2282, 2282, 2284, 2285, 2286, 2289, 2292, 2295, 2296, 2297, 2300, 2305, 2307, 2310, 2311, 2313, 2315, 2316, 2317, 2317, 2317, 2317,
    2319, 2320, 2321, 2321, 2324, 2326, 2328, 2328, 2331, 2332, 2332, 2333, 2334, 2338, 2338, 2339, 2339, 2341, 2342, 2342, 2342, 2342, 2343, 2343,
    2344, 2345, 2349, 2350, 2354, 2355, 2355, 2356, 2356, 2356, 2357, 2359, 2359, 2360, 2361, 2362, 2364, 2366, 2366, 2367, 2371, 2373, 2377, 2380,
    2380, 2381, 2383, 2383, 2384, 2386, 2389, 2389, 2389, 2389, 2391, 2391, 2391, 2392, 2393, 2394, 2396, 2396, 2396, 2398, 2399, 2401, 2403, 2410,
    2411, 2411, 2412, 2412, 2413, 2415, 2416, 2418, 2421, 2421, 2421, 2423, 2424, 2426, 2426, 2429, 2429, 2431, 2432, 2434, 2434, 2434, 2439, 2440,
    2441, 2442, 2442, 2443, 2443, 2443, 2446, 2447, 2447, 2448, 2448, 2449, 2451, 2451, 2451, 2453, 2454, 2457, 2460, 2460, 2461, 2463, 2468, 2468,
    2468, 2468, 2469, 2470, 2470, 2472, 2472, 2474, 2474, 2474, 2476, 2479, 2483, 2485, 2488, 2489, 2490, 2492, 2493, 2494, 2495, 2496, 2498, 2498,
    2499, 2499, 2500, 2501, 2505, 2505, 2508, 2508, 2509, 2511, 2512, 2512, 2512, 2512, 2512, 2515, 2517, 2519, 2520, 2521, 2521, 2523, 2524, 2525,
    2528, 2530, 2531, 2531, 2532, 2534, 2534, 2534, 2538, 2540, 2543, 2545, 2547, 2547, 2547, 2547, 2547, 2549, 2550, 2551, 2551, 2551, 2552, 2559,
    2559, 2559, 2559, 2560, 2561, 2562, 2562, 2563, 2567, 2568, 2568, 2570, 2570, 2571, 2574, 2577, 2578, 2578, 2578, 2578, 2580, 2581, 2587, 2589,
    2590, 2590, 2590, 2591, 2591, 2591, 2592, 2594, 2594, 2596, 2596, 2597, 2597, 2599, 2600, 2601, 2601, 2605, 2607, 2607, 2608, 2608, 2609, 2609,
    2612, 2613, 2614, 2616, 2616, 2619, 2619, 2620, 2621, 2623, 2624, 2624, 2627, 2630, 2632, 2632, 2632, 2633, 2636, 2637, 2638, 2638, 2642, 2642,
    2646, 2647, 2653, 2654, 2655, 2656, 2658, 2659, 2666, 2666, 2668, 2671, 2671, 2673, 2674, 2676, 2676, 2676, 2678, 2678, 2678, 2679, 2680, 2683,
    2686, 2688, 2690, 2691, 2692, 2693, 2694, 2695, 2695, 2696, 2696, 2702, 2703, 2704, 2705, 2705, 2705, 2708, 2711, 2713, 2713, 2713, 2713, 2721,
    2727, 2728, 2729, 2729, 2733, 2734, 2735, 2736, 2738, 2738, 2738, 2738, 2740, 2741, 2741, 2742, 2745, 2746, 2751, 2761, 2762, 2766, 2770, 2770,
    2772, 2774, 2776, 2778, 2780, 2781, 2783, 2783, 2783, 2784, 2786, 2786, 2790, 2790, 2790, 2790, 2792, 2793, 2794, 2795, 2796, 2796, 2797, 2801,
    2801, 2802, 2802, 2803, 2805, 2807, 2810, 2814, 2815, 2817, 2820, 2821, 2822, 2822, 2823, 2824, 2826, 2830, 2831, 2832, 2833, 2834, 2835, 2839,
    2844, 2844, 2845, 2845, 2849, 2850, 2851, 2854, 2856, 2856, 2858, 2859, 2860, 2862, 2864, 2866, 2867, 2868, 2874, 2875, 2876, 2877, 2878, 2881,
    2882, 2883, 2884, 2885, 2885, 2887, 2891, 2894, 2895, 2897, 2898, 2901, 2901, 2901, 2902, 2902, 2903, 2904, 2906, 2906, 2908, 2912, 2912, 2913,
    2916, 2919, 2922, 2923, 2924, 2925, 2926, 2928, 2930, 2931, 2936, 2938, 2939, 2939, 2940, 2944, 2945, 2946, 2947, 2947, 2948, 2951, 2952, 2952,
    2957, 2957, 2959, 2959, 2962, 2962, 2965, 2966, 2966, 2968, 2968, 2971, 2974, 2977, 2978, 2981, 2981, 2981, 2984, 2984, 2984, 2984, 2987, 2989,
    2989, 2991, 2992, 2993, 2993, 2993, 2993, 2994, 2994, 2994, 2995, 2996, 2999, 2999, 3002, 3003, 3005, 3005, 3006, 3008, 3008, 3009, 3009, 3009,
    3009, 3009, 3009, 3009, 3014, 3014, 3016, 3019, 3022, 3022, 3023, 3024, 3025, 3028, 3029, 3032, 3032, 3033, 3036, 3039, 3041, 3043, 3044, 3048,
    3051, 3052, 3053, 3055, 3063, 3064, 3066, 3068, 3069, 3072, 3072, 3072, 3073, 3075, 3075, 3080, 3081, 3082, 3083, 3085, 3085, 3086, 3086, 3086,
    3087, 3087, 3088, 3090, 3090, 3090, 3091, 3093, 3096, 3096, 3096, 3103, 3105, 3105, 3105, 3105, 3107, 3107, 3108, 3109, 3116, 3117, 3117, 3118,
    3123, 3126, 3126, 3128, 3129, 3129, 3131, 3134, 3136, 3137, 3139, 3139, 3140, 3141, 3143, 3146, 3149, 3151, 3151, 3154, 3154, 3155, 3155, 3156,
    3156, 3159, 3161, 3161, 3164, 3166, 3167, 3168, 3175, 3176, 3176, 3176, 3177, 3178, 3180, 3180, 3180, 3183, 3183, 3183, 3183, 3186, 3186, 3187,
    3187, 3189, 3189, 3189, 3189, 3191, 3192, 3192, 3193, 3193, 3194, 3195, 3195, 3196, 3196, 3196, 3197, 3197, 3199, 3201, 3202, 3203, 3205, 3206,
    3211, 3211, 3212, 3214, 3216, 3216, 3217, 3217, 3225, 3227, 3228, 3229, 3229, 3232, 3235, 3236, 3238, 3238, 3238, 3240, 3240, 3243, 3246, 3246,
    3256, 3259, 3260, 3262, 3266, 3267, 3268, 3269, 3269, 3270, 3272, 3273, 3277, 3277, 3277, 3278, 3281, 3281, 3283, 3286, 3289, 3290, 3291, 3291,
    3291, 3291, 3292, 3294, 3296, 3296, 3296, 3297, 3298, 3300, 3301, 3302, 3305, 3305, 3306, 3306, 3306, 3306, 3306, 3307, 3308, 3309, 3318, 3319,
    3320, 3322, 3323, 3324, 3324, 3327, 3331, 3331, 3332, 3336, 3336, 3337, 3337, 3338, 3338, 3340, 3343, 3344, 3346, 3348, 3349, 3349, 3349, 3351,
    3351, 3354, 3355, 3356, 3359, 3362, 3362, 3363, 3364, 3368, 3370, 3372, 3374, 3377, 3380, 3380, 3385, 3387, 3387, 3389, 3391, 3396, 3399, 3399,
    3401, 3402, 3402, 3403, 3403, 3403, 3404, 3407, 3407, 3408, 3409, 3409, 3411, 3412, 3413, 3414, 3415, 3415, 3416, 3418, 3418, 3420, 3421, 3423,
    3423, 3425, 3425, 3430, 3430, 3433, 3433, 3435, 3436, 3439, 3439, 3439, 3439, 3439, 3440, 3440, 3440, 3441, 3442, 3442, 3443, 3445, 3445, 3445,
    3446, 3448, 3451, 3453, 3453, 3454, 3457, 3459, 3461, 3464, 3465, 3467, 3470, 3473, 3473, 3475, 3475, 3475, 3478, 3479, 3479, 3479, 3482, 3483,
    3483, 3483, 3486, 3486, 3486, 3486, 3487, 3489, 3492, 3492, 3494, 3500, 3502, 3502, 3504, 3505, 3506, 3508, 3511, 3523, 3524, 3524, 3524, 3526,
    3527, 3527, 3529, 3529, 3530, 3531, 3535, 3537, 3537, 3541, 3542, 3542, 3544, 3545, 3547, 3550, 3552, 3555, 3556, 3557, 3560, 3562, 3563, 3563,
    3565, 3566, 3568, 3569, 3569, 3570, 3570, 3572, 3573, 3575, 3575, 3576, 3576, 3577, 3579, 3579, 3579, 3579, 3582, 3582, 3582, 3583, 3583, 3583,
    3585, 3586, 3586, 3586, 3591, 3593, 3594, 3595, 3598, 3601, 3602, 3603, 3607, 3611, 3611, 3613, 3616, 3621, 3624, 3631, 3633, 3633, 3634, 3636,
    3636, 3636, 3637, 3637, 3637, 3637, 3637, 3643, 3644, 3645, 3648, 3649, 3649, 3654, 3654, 3654, 3656, 3658, 3658, 3660, 3662, 3664, 3664, 3666,
    3669, 3669, 3670, 3671, 3673, 3676, 3676, 3678, 3678, 3678, 3681, 3681, 3681, 3682, 3683, 3684, 3684, 3686, 3686, 3686, 3687, 3688, 3691, 3691,
    3692, 3692, 3696, 3699, 3702, 3704, 3705, 3705, 3707, 3708, 3710, 3711, 3713, 3721, 3723, 3726, 3726, 3727, 3727, 3728, 3728, 3729, 3731, 3731,
    3732, 3732, 3732, 3736, 3737, 3737, 3739, 3739, 3739, 3742, 3742, 3744, 3746, 3751, 3753, 3756, 3758, 3760, 3762, 3762, 3762, 3763, 3767, 3768,
    3769, 3770, 3771, 3772, 3776, 3778, 3780, 3782, 3782, 3785, 3787, 3788, 3789, 3790, 3792, 3793, 3793, 3793, 3794, 3796, 3797, 3800, 3801, 3802,
    3803, 3805, 3807, 3807, 3807, 3807, 3809, 3810, 3810, 3811, 3812, 3812, 3814, 3814, 3814, 3814, 3815, 3816, 3817, 3818, 3819, 3819, 3820, 3820,
    3821, 3821, 3825, 3825, 3825, 3825, 3830, 3832, 3835, 3837, 3839, 3839, 3839, 3843, 3845, 3846, 3848, 3848, 3848, 3848, 3849, 3854, 3862, 3864,
    3866, 3867, 3889, 3891, 3891, 3892, 3893, 3895, 3896, 3899, 3899, 3899, 3899, 3901, 3903, 3904, 3904, 3904, 3905, 3905, 3905, 3906, 3906, 3907,
    3908, 3910, 3910, 3910, 3910, 3911, 3912, 3914, 3916, 3918, 3921, 3923, 3924, 3924, 3927, 3929, 3930, 3933, 3934, 3937, 3938, 3940, 3940, 3940,
    3945, 3946, 3949, 3951, 3953, 3954, 3956, 3956, 3957, 3959, 3960, 3961, 3961, 3961, 3961, 3961, 3964, 3965, 3966, 3968, 3969, 3971, 3975, 3976,
    3976, 3977, 3979, 3981, 3982, 3982, 3984, 3984, 3985, 3986, 3987, 3988, 3989, 3989, 3991, 3993, 3996, 3998, 3998, 3998, 3999, 3999, 3999, 4001,
    4001, 4001, 4002, 4003, 4005, 4006, 4007, 4009, 4009, 4010, 4010, 4010, 4011, 4012, 4012, 4013, 4013, 4013, 4013, 4013, 4015, 4017, 4019, 4020,
    4021, 4025, 4027, 4029, 4031, 4032, 4032, 4032, 4032, 4035, 4037, 4037, 4038, 4040, 4042, 4042, 4043, 4044, 4044, 4046, 4047, 4049, 4051, 4052,
    4053, 4053, 4053, 4055, 4057, 4057, 4057, 4057, 4059, 4061, 4062, 4062, 4063, 4066, 4066, 4067, 4068, 4069, 4069, 4071, 4071, 4073, 4074, 4075,
    4076, 4077, 4077, 4079, 4080, 4083, 4087, 4088, 4090, 4091, 4091, 4092, 4093, 4096, 4114, 4115, 4116, 4117, 4118, 4124, 4126, 4126, 4128, 4129,
    4129, 4129, 4131, 4131, 4134, 4135, 4141, 4144, 4147, 4148, 4150, 4150, 4150, 4150, 4151, 4152, 4154, 4156, 4158, 4158, 4158, 4159, 4159, 4160,
    4160, 4161, 4162, 4163, 4164, 4166, 4169, 4170, 4172, 4172, 4175, 4175, 4176, 4181, 4182, 4185, 4187, 4189, 4189, 4189, 4189, 4190, 4191, 4192,
    4193, 4194, 4195, 4197, 4204, 4204, 4204, 4204, 4205, 4207, 4221, 4221, 4222, 4222, 4230, 4230, 4234, 4235, 4239, 4239, 4239, 4239, 4239, 4241,
    4242, 4243, 4243, 4245, 4247, 4249, 4250, 4251, 4253, 4253, 4254, 4256, 4257, 4259, 4259, 4264, 4265, 4266, 4267, 4267, 4267, 4268, 4268, 4268,
    4268, 4268, 4269, 4269, 4271, 4271, 4271, 4271, 4273, 4277, 4277, 4278, 4280, 4280, 4281, 4281, 4285, 4287, 4288, 4288, 4289, 4289, 4289, 4291,
    4291, 4293, 4294, 4294, 4294, 4295, 4296, 4297, 4299, 4299, 4300, 4301, 4301, 4302, 4303, 4307, 4307, 4308, 4308, 4309, 4314, 4314, 4315, 4315,
    4319, 4320, 4321, 4323, 4326, 4327, 4329, 4332, 4335, 4335, 4336, 4337, 4337, 4339, 4340, 4341, 4342, 4344, 4345, 4347, 4347, 4348, 4348, 4348,
    4349, 4349, 4351, 4352, 4353, 4354, 4355, 4356, 4356, 4357, 4358, 4360, 4360, 4361, 4365, 4365, 4368, 4369, 4370, 4371, 4372, 4373, 4374, 4374,
    4376, 4376, 4377, 4378, 4382, 4383, 4385, 4387, 4388, 4389, 4389, 4391, 4392, 4392, 4395, 4396, 4397, 4399, 4401, 4401, 4401, 4403, 4406, 4410,
    4413, 4414, 4414, 4414, 4415, 4417, 4417, 4417, 4419, 4421, 4423, 4426, 4426, 4428, 4429, 4430, 4433, 4440, 4442, 4442, 4443, 4444, 4446, 4447,
    4449, 4450, 4454, 4455, 4456, 4456, 4457, 4458, 4459, 4463, 4464, 4466, 4466, 4469, 4473, 4473, 4474, 4476, 4477, 4480, 4484, 4485, 4497, 4497,
    4497, 4500, 4505, 4505, 4506, 4508, 4508, 4511, 4513, 4513, 4518, 4518, 4520, 4521, 4522, 4523, 4524, 4528, 4528, 4532, 4535, 4535, 4537, 4537,
    4539, 4539, 4540, 4540, 4541, 4544, 4544, 4548, 4549, 4549, 4553, 4554, 4555, 4557, 4559, 4559, 4560, 4561, 4561, 4561, 4562, 4567, 4567, 4569,
    4570, 4570, 4575, 4575, 4575, 4577, 4579, 4584, 4585, 4588, 4590, 4591, 4592, 4593, 4594, 4594, 4596, 4596, 4598, 4600, 4601, 4602, 4602, 4604,
    4605, 4605, 4605, 4606, 4607, 4608, 4612, 4613, 4614, 4618, 4620, 4620, 4620, 4622, 4624, 4625, 4626, 4630, 4632, 4632, 4632, 4636, 4636, 4637,
    4637, 4638, 4643, 4644, 4644, 4646, 4647, 4647, 4647, 4651, 4654, 4657, 4657, 4657, 4660, 4661, 4661, 4661, 4662, 4664, 4666, 4669, 4669, 4672,
    4685, 4687, 4689, 4691, 4691, 4692, 4694, 4697, 4702, 4702, 4702, 4702, 4702, 4703, 4705, 4705, 4705, 4708, 4710, 4711, 4711, 4711, 4714, 4715,
    4718, 4719, 4722, 4722, 4724, 4725, 4725, 4728, 4728, 4729, 4729, 4732, 4734, 4736, 4736, 4737, 4739, 4740, 4741, 4741, 4741, 4742, 4743, 4743,
    4745, 4747, 4747, 4749, 4750, 4752, 4753, 4753, 4754, 4755, 4758, 4761, 4762, 4765, 4765, 4765, 4766, 4768, 4768, 4768, 4769, 4770, 4770, 4772,
    4772, 4774, 4774, 4775, 4775, 4781, 4782, 4782, 4783, 4783, 4783, 4784, 4784, 4787, 4787, 4788, 4789, 4789, 4789, 4790, 4792, 4792, 4847, 4850,
    4852, 4852, 4854, 4858, 4859, 4864, 4864, 4864, 4867, 4868, 4870, 4871, 4871, 4871, 4874, 4875, 4880, 4881, 4883, 4885, 4885, 4885, 4886, 4890,
    4892, 4892, 4893, 4893, 4893, 4894, 4895, 4897, 4898, 4899, 4900, 4902, 4903, 4907, 4907, 4907, 4909, 4909, 4913, 4914, 4918, 4923, 4924, 4924,
    4925, 4926, 4927, 4927, 4930, 4930, 4931, 4932, 4936, 4939, 4948, 4950, 4951, 4952, 4953, 4954, 4955, 4957, 4958, 4959, 4961, 4963, 4964, 4966,
    4968, 4968, 4968, 4970, 4971, 4979, 4980, 4981, 4982, 4985, 4986, 4987, 4994, 4994, 4994, 4995, 4997, 4997, 4998, 5003, 5004, 5004, 5004, 5005,
    5005, 5005, 5006, 5006, 5007, 5007, 5009, 5010, 5010, 5011, 5012, 5012, 5012, 5015, 5016, 5017, 5018, 5020, 5021, 5024, 5029, 5030, 5032, 5033,
    5034, 5034, 5036, 5038, 5039, 5041, 5041, 5043, 5045, 5046, 5046, 5048, 5049, 5049, 5049, 5049, 5050, 5051, 5052, 5053, 5054, 5056, 5058, 5059,
    5063, 5064, 5066, 5068, 5069, 5069, 5070, 5070, 5070, 5070, 5074, 5075, 5077, 5082, 5083, 5083, 5083, 5085, 5085, 5085, 5085, 5086, 5087, 5087,
    5089, 5100, 5104, 5105, 5108, 5115, 5116, 5118, 5118, 5118, 5119, 5119, 5121, 5121, 5122, 5122, 5122, 5122, 5123, 5125, 5126, 5127, 5128, 5128,
    5128, 5131, 5131, 5133, 5133, 5135, 5135, 5138, 5140, 5142, 5142, 5144, 5145, 5146, 5147, 5147, 5147, 5148, 5148, 5148, 5149, 5150, 5151, 5151,
    5151, 5154, 5156, 5158, 5160, 5160, 5161, 5161, 5162, 5162, 5163, 5165, 5165, 5165, 5166, 5166, 5168, 5168, 5170, 5171, 5172, 5173, 5173, 5173,
    5185, 5191, 5191, 5194, 5196, 5197, 5197, 5198, 5202, 5203, 5203, 5206, 5207, 5209, 5210, 5212, 5212, 5217, 5219, 5219, 5219, 5220, 5222, 5222,
    5225, 5226, 5228, 5230, 5233, 5234, 5235, 5238, 5238, 5241, 5241, 5241, 5241, 5243, 5246, 5247, 5247, 5249, 5250, 5250, 5251, 5252, 5255, 5256,
    5256, 5257, 5258, 5261, 5265, 5277, 5277, 5277, 5278, 5279, 5280, 5280, 5282, 5282, 5282, 5283, 5283, 5287, 5287, 5288, 5289, 5290, 5291, 5291,
    5295, 5296, 5299, 5299, 5300, 5303, 5303, 5304, 5309, 5310, 5310, 5310, 5312, 5312, 5312, 5318, 5322, 5325, 5325, 5325, 5332, 5332, 5333, 5336,
    5338, 5340, 5341, 5343, 5344, 5345, 5345, 5346, 5347, 5350, 5351, 5352, 5357, 5359, 5362, 5364, 5369, 5371, 5374, 5375, 5376, 5376, 5377, 5378,
    5381, 5382, 5385, 5385, 5385, 5386, 5387, 5388, 5389, 5390, 5391, 5406, 5409, 5409, 5409, 5410, 5410, 5411, 5414, 5414, 5415, 5416, 5417, 5418,
    5418, 5420, 5420, 5421, 5422, 5422, 5423, 5424, 5425, 5425, 5426, 5429, 5429, 5429, 5431, 5431, 5431, 5431, 5431, 5434, 5437, 5438, 5438, 5440,
    5442, 5442, 5445, 5445, 5449, 5450, 5452, 5453, 5456, 5457, 5460, 5461, 5463, 5465, 5465, 5467, 5467, 5467, 5469, 5470, 5471, 5473, 5474, 5474,
    5474, 5476, 5477, 5477, 5478, 5479, 5481, 5482, 5482, 5483, 5489, 5492, 5493, 5494, 5496, 5499, 5500, 5501, 5501, 5501, 5504, 5507, 5510, 5511,
    5511, 5512, 5517, 5517, 5517, 5518, 5521, 5523, 5524, 5524, 5526, 5527, 5529, 5529, 5530, 5531, 5532, 5534, 5534, 5536, 5538, 5538, 5538, 5539,
    5539, 5539, 5539, 5541, 5543, 5544, 5545, 5545, 5545, 5546, 5547, 5549, 5550, 5552, 5553, 5554, 5554, 5561, 5562, 5562, 5563, 5565, 5572, 5573,
    5573, 5574, 5575, 5581, 5583, 5586, 5586, 5587, 5588, 5588, 5588, 5589, 5589, 5589, 5590, 5594, 5596, 5602, 5604, 5604, 5605, 5606, 5607, 5609,
    5615, 5616, 5616, 5616, 5620, 5622, 5624, 5629, 5630, 5633, 5633, 5636, 5636, 5638, 5639, 5641, 5644, 5646, 5649, 5651, 5652, 5652, 5652, 5652,
    5657, 5658, 5672, 5673, 5674, 5675, 5676, 5677, 5678, 5680, 5682, 5685, 5687, 5690, 5692, 5694, 5696, 5697, 5699, 5701, 5702, 5704, 5705, 5705,
    5705, 5708, 5710, 5710, 5713, 5714, 5715, 5717, 5717, 5717, 5718, 5718, 5718, 5721, 5722, 5725, 5726, 5729, 5729, 5731, 5731, 5731, 5731, 5733,
    5733, 5735, 5736, 5737, 5738, 5743, 5744, 5744, 5745, 5748, 5748, 5748, 5748, 5749, 5749, 5751, 5755, 5755, 5756, 5759, 5761, 5761, 5765, 5767,
    5767, 5767, 5768, 5769, 5769, 5769, 5769, 5769, 5773, 5774, 5776, 5776, 5776, 5776, 5777, 5777, 5777, 5778, 5781, 5783, 5785, 5791, 5793, 5795,
    5797, 5799, 5801, 5802, 5803, 5803, 5804, 5805, 5805, 5805, 5807, 5807, 5808, 5808, 5808, 5808, 5808, 5809, 5809, 5810, 5810, 5811, 5811, 5811,
    5816, 5816, 5818, 5822, 5823, 5825, 5827, 5830, 5830, 5834, 5836, 5840, 5841, 5855, 5856, 5856, 5859, 5859, 5859, 5859, 5859, 5859, 5860, 5861,
    5861, 5861, 5861, 5862, 5864, 5864, 5864, 5864, 5864, 5865, 5868, 5870, 5871, 5873, 5874, 5875, 5878, 5879, 5880, 5882, 5883, 5885, 5887, 5892,
    5892, 5892, 5892, 5893, 5894, 5896, 5897, 5898, 5898, 5898, 5901, 5903, 5906, 5907, 5907, 5908, 5921, 5923, 5925, 5936, 5937, 5940, 5940, 5940,
    5944, 5946, 5947, 5947, 5947, 5949, 5950, 5950, 5954, 5954, 5960, 5964, 5964, 5966, 5966, 5968, 5970, 5970, 5971, 5972, 5974, 5975, 5975, 5975,
    5975, 5976, 5976, 5979, 5982, 5984, 5985, 5987, 5988, 5990, 5990, 5993, 5993, 5993, 5993, 5996, 5997, 5998, 6000, 6002, 6003, 6004, 6006, 6006,
    6011, 6013, 6014, 6014, 6016, 6020, 6023, 6023, 6023, 6024, 6024, 6027, 6027, 6027, 6027, 6028, 6029, 6029, 6030, 6031, 6031, 6032, 6032, 6032,
    6033, 6035, 6035, 6035, 6038, 6040, 6044, 6045, 6046, 6046, 6047, 6052, 6055, 6056, 6057, 6060, 6062, 6063, 6064, 6067, 6069, 6069, 6070, 6079,
    6080, 6080, 6086, 6086, 6086, 6086, 6086, 6088, 6090, 6090, 6092, 6095, 6097, 6097, 6098, 6101, 6102, 6104, 6104, 6105, 6109, 6110, 6111, 6114,
    6116, 6116, 6117, 6118, 6121, 6122, 6122, 6125, 6126, 6126, 6127, 6129, 6133, 6135, 6135, 6139, 6143, 6143, 6144, 6156, 6157, 6157, 6169, 6173,
    6174, 6174, 6174, 6176, 6179, 6181, 6183, 6183, 6185, 6185, 6185, 6186, 6186, 6186, 6186, 6186, 6187, 6187, 6188, 6190, 6191, 6192, 6193, 6194,
    6196, 6197, 6198, 6201, 6201, 6202, 6204, 6204, 6205, 6206, 6206, 6206, 6207, 6211, 6211, 6212, 6215, 6215, 6217, 6219, 6219, 6220, 6221, 6222,
    6223, 6225, 6225, 6225, 6228, 6229, 6230, 6231, 6233, 6234, 6234, 6236, 6239, 6247, 6247, 6248, 6251, 6252, 6253, 6253, 6255, 6256, 6256, 6257,
    6257, 6259, 6261, 6261, 6262, 6262, 6268, 6269, 6269, 6271, 6271, 6274, 6276, 6277, 6277, 6280, 6281, 6282, 6282, 6283, 6283, 6283, 6284, 6284,
    6288, 6290, 6293, 6297, 6300, 6300, 6300, 6301, 6301, 6303, 6303, 6304, 6304, 6307, 6308, 6308, 6308, 6308, 6311, 6312, 6312, 6314, 6315, 6315,
    6316, 6319, 6323, 6324, 6325, 6325, 6325, 6326, 6326, 6330, 6332, 6334, 6335, 6339, 6339, 6341, 6344, 6347, 6348, 6350, 6350, 6351, 6351, 6351,
    6352, 6352, 6352, 6352, 6355, 6357, 6357, 6357, 6360, 6361, 6366, 6367, 6368, 6368, 6370, 6371, 6372, 6375, 6375, 6376, 6376, 6377, 6380, 6381,
    6381, 6383, 6383, 6383, 6383, 6383, 6386, 6387, 6388, 6389, 6399, 6407, 6407, 6407, 6410, 6410, 6411, 6412, 6416, 6417, 6419, 6419, 6421, 6422,
    6423, 6424, 6425, 6425, 6426, 6426, 6426, 6426, 6427, 6431, 6431, 6433, 6436, 6437, 6440, 6440, 6441, 6442, 6444, 6444, 6444, 6446, 6446, 6446,
    6446, 6449, 6450, 6451, 6453, 6453, 6453, 6455, 6456, 6458, 6458, 6458, 6459, 6460, 6461, 6464, 6465, 6468, 6469, 6474, 6475, 6478, 6478, 6479,
    6479, 6480, 6480, 6481, 6484, 6486, 6490, 6492, 6496, 6503, 6503, 6503, 6504, 6504, 6505, 6505, 6510, 6511, 6512, 6514, 6515, 6516, 6517, 6517,
    6517, 6518, 6518, 6518, 6522, 6524, 6525, 6525, 6525, 6527, 6529, 6529, 6533, 6533, 6533, 6535, 6538, 6538, 6539, 6540, 6540, 6542, 6544, 6545,
    6545, 6545, 6547, 6547, 6548, 6548, 6548, 6549, 6551, 6552, 6556, 6557, 6557, 6558, 6560, 6562, 6563, 6564, 6569, 6572, 6573, 6574, 6575, 6578,
    6584, 6584, 6584, 6585, 6585, 6585, 6589, 6591, 6593, 6593, 6593, 6596, 6597, 6597, 6597, 6599, 6606, 6607, 6608, 6609, 6610, 6612, 6612, 6612,
    6612, 6612, 6614, 6614, 6615, 6618, 6621, 6624, 6626, 6628, 6632, 6633, 6635, 6636, 6637, 6637, 6638, 6642, 6643, 6643, 6646, 6647, 6648, 6648,
    6649, 6651, 6654, 6654, 6654, 6657, 6659, 6659, 6664, 6667, 6670, 6673, 6676, 6678, 6680, 6680, 6681, 6682, 6683, 6683, 6684, 6685, 6687, 6688,
    6688, 6692, 6693, 6694, 6694, 6696, 6696, 6699, 6699, 6699, 6701, 6701, 6703, 6708, 6710, 6711, 6712, 6712, 6714, 6716, 6716, 6717, 6717, 6717,
    6717, 6718, 6719, 6722, 6724, 6725, 6728, 6729, 6731, 6731, 6731, 6731, 6732, 6734, 6736, 6737, 6740, 6741, 6745, 6747, 6751, 6751, 6751, 6752,
    6754, 6755, 6758, 6758, 6759, 6761, 6765, 6766, 6768, 6772, 6772, 6773, 6773, 6774, 6776, 6776, 6779, 6779, 6780, 6780, 6781, 6783, 6786, 6787,
    6787, 6787, 6788, 6789, 6796, 6797, 6798, 6800, 6800, 6800, 6801, 6801, 6802, 6804, 6805, 6806, 6807, 6809, 6809, 6811, 6811, 6812, 6812, 6816,
    6816, 6819, 6823, 6823, 6824, 6825, 6828, 6829, 6830, 6832, 6832, 6833, 6834, 6837, 6840, 6843, 6843, 6843, 6844, 6845, 6845, 6846, 6858, 6861,
    6862, 6862, 6863, 6863, 6865, 6865, 6865, 6867, 6871, 6871, 6871, 6871, 6871, 6871, 6872, 6876, 6877, 6878, 6878, 6879, 6881, 6882, 6885, 6885,
    6885, 6888, 6889, 6890, 6891, 6891, 6892, 6894, 6900, 6900, 6903, 6903, 6903, 6904, 6904, 6906, 6906, 6907, 6908, 6911, 6911, 6911, 6914, 6914,
    6914, 6914, 6915, 6915, 6915, 6915, 6915, 6917, 6918, 6919, 6921, 6921, 6921, 6931, 6931, 6934, 6936, 6936, 6937, 6938, 6943, 6943, 6943, 6949,
    6951, 6953, 6953, 6953, 6955, 6964, 6966, 6972, 6973, 6984, 6988, 6989, 6991, 6994, 6995, 6996, 6996, 6996, 6996, 6997, 6997, 6999, 6999, 7001,
    7002, 7003, 7003, 7003, 7004, 7006, 7006, 7007, 7007, 7007, 7007, 7009, 7012, 7012, 7014, 7014, 7015, 7016, 7018, 7018, 7019, 7022, 7024, 7024,
    7024, 7027, 7028, 7032, 7032, 7034, 7034, 7034, 7034, 7035, 7035, 7035, 7035, 7035, 7035, 7037, 7037, 7038, 7039, 7040, 7043, 7043, 7046, 7048,
    7052, 7053, 7057, 7057, 7057, 7057, 7057, 7057, 7059, 7060, 7061, 7062, 7064, 7064, 7067, 7069, 7069, 7071, 7072, 7073, 7073, 7073, 7074, 7074,
    7075, 7077, 7077, 7077, 7078, 7079, 7081, 7082, 7084, 7087, 7088, 7092, 7093, 7095, 7098, 7098, 7098, 7100, 7101, 7101, 7102, 7102, 7104, 7105,
    7107, 7110, 7112, 7115, 7118, 7120, 7120, 7120, 7120, 7120, 7120, 7123, 7125, 7126, 7127, 7127, 7131, 7132, 7133, 7135, 7137, 7137, 7137, 7141,
    7143, 7144, 7144, 7146, 7148, 7149, 7149, 7150, 7151, 7151, 7152, 7155, 7157, 7158, 7158, 7158, 7158, 7159, 7160, 7160, 7162, 7162, 7164, 7166,
    7169, 7176, 7176, 7177, 7178, 7180, 7180, 7183, 7183, 7184, 7184, 7185, 7187, 7189, 7189, 7190, 7192, 7196, 7196, 7196, 7198, 7200, 7203, 7206,
    7207, 7207, 7209, 7211, 7211, 7212, 7213, 7216, 7218, 7218, 7220, 7220, 7223, 7224, 7226, 7228, 7229, 7233, 7234, 7234, 7237, 7238, 7241, 7243,
    7244, 7246, 7246, 7247, 7247, 7250, 7251, 7254, 7256, 7259, 7260, 7266, 7268, 7268, 7269, 7282, 7283, 7286, 7286, 7287, 7288, 7290, 7291, 7291,
    7292, 7294, 7294, 7296, 7296, 7296, 7296, 7298, 7300, 7301, 7302, 7305, 7308, 7308, 7310, 7313, 7315, 7321, 7324, 7328, 7329, 7329, 7330, 7330,
    7332, 7334, 7336, 7337, 7338, 7339, 7341, 7342, 7346, 7350, 7350, 7350, 7351, 7352, 7354, 7355, 7356, 7357, 7358, 7359, 7361, 7362, 7362, 7363,
    7366, 7368, 7368, 7368, 7372, 7374, 7376, 7378, 7382, 7382, 7382, 7383, 7384, 7390, 7392, 7392, 7393, 7395, 7396, 7396, 7402, 7402, 7408, 7408,
    7411, 7413, 7414, 7414, 7414, 7414, 7415, 7415, 7416, 7416, 7421, 7422, 7423, 7423, 7425, 7427, 7428, 7429, 7438, 7439, 7441, 7441, 7442, 7443,
    7444, 7446, 7447, 7447, 7449, 7451, 7452, 7453, 7456, 7458, 7460, 7462, 7466, 7466, 7467, 7470, 7470, 7471, 7475, 7476, 7491, 7491, 7493, 7495,
    7497, 7498, 7498, 7499, 7502, 7502, 7503, 7503, 7506, 7509, 7511, 7511, 7512, 7514, 7514, 7515, 7519, 7519, 7521, 7522, 7523, 7523, 7523, 7527,
    7529, 7529, 7529, 7531, 7533, 7533, 7533, 7533, 7533, 7533, 7535, 7536, 7536, 7538, 7538, 7541, 7543, 7544, 7546, 7546, 7547, 7548, 7549, 7552,
    7554, 7557, 7558, 7559, 7560, 7560, 7561, 7561, 7564, 7568, 7571, 7573, 7573, 7576, 7578, 7578, 7579, 7579, 7579, 7580, 7582, 7582, 7583, 7583,
    7584, 7585, 7586, 7586, 7588, 7590, 7591, 7591, 7598, 7599, 7599, 7599, 7600, 7602, 7605, 7608, 7610, 7610, 7611, 7612, 7612, 7612, 7614, 7615,
    7617, 7617, 7619, 7622, 7625, 7627, 7627, 7629, 7632, 7632, 7632, 7632, 7632, 7633, 7634, 7636, 7639, 7639, 7640, 7643, 7643, 7645, 7645, 7645,
    7646, 7646, 7646, 7648, 7653, 7655, 7656, 7657, 7659, 7662, 7663, 7664, 7668, 7669, 7671, 7675, 7677, 7678, 7681, 7682, 7685, 7686, 7686, 7687,
    7688, 7688, 7688, 7693, 7694, 7697, 7700, 7702, 7703, 7703, 7704, 7706, 7708, 7709, 7710, 7712, 7717, 7717, 7717, 7717, 7717, 7719, 7719, 7722,
    7723, 7724, 7727, 7727, 7728, 7730, 7730, 7732, 7733, 7734, 7735, 7735, 7739, 7740, 7740, 7740, 7740, 7745, 7746, 7746, 7746, 7747, 7748, 7749,
    7751, 7752, 7753, 7755, 7755, 7760, 7764, 7764, 7764, 7765, 7770, 7771, 7772, 7773, 7773, 7773, 7773, 7773, 7774, 7774, 7775, 7777, 7778, 7779,
    7779, 7780, 7781, 7783, 7784, 7786, 7786, 7786, 7789, 7790, 7792, 7793, 7795, 7795, 7798, 7800, 7803, 7804, 7805, 7806, 7806, 7807, 7809, 7811,
    7813, 7816, 7819, 7820, 7822, 7822, 7822, 7824, 7827, 7828, 7829, 7833, 7834, 7834, 7834, 7840, 7841, 7843, 7844, 7846, 7847, 7848, 7850, 7852,
    7857, 7857, 7859, 7862, 7864, 7866, 7868, 7870, 7871, 7872, 7873, 7875, 7878, 7878, 7880, 7880, 7883, 7883, 7884, 7884, 7885, 7887, 7887, 7888,
    7890, 7890, 7890, 7891, 7892, 7893, 7893, 7895, 7896, 7898, 7899, 7899, 7902, 7902, 7904, 7905, 7906, 7906, 7908, 7909, 7911, 7914, 7914, 7914,
    7916, 7917, 7919, 7921, 7923, 7925, 7927, 7929, 7930, 7932, 7932, 7938, 7939, 7940, 7941, 7941, 7943, 7945, 7945, 7946, 7947, 7949, 7949, 7950,
    7951, 7951, 7954, 7957, 7957, 7958, 7959, 7959, 7960, 7961, 7962, 7962, 7963, 7963, 7964, 7965, 7967, 7967, 7967, 7969, 7971, 7974, 7976, 7976,
    7979, 7980, 7983, 7985, 7988, 7990, 7993, 7994, 7994, 7995, 7995, 7996, 7997, 7999, 8002, 8003, 8006, 8007, 8009, 8009, 8009, 8010, 8011, 8011,
    8011, 8013, 8015, 8017, 8017, 8018, 8019, 8019, 8020, 8022, 8023, 8023, 8023, 8024, 8027, 8028, 8028, 8030, 8030, 8030, 8030, 8032, 8033, 8034,
    8034, 8036, 8037, 8043, 8044, 8045, 8047, 8048, 8050, 8051, 8052, 8052, 8054, 8054, 8054, 8056, 8059, 8064, 8066, 8069, 8069, 8069, 8069, 8071,
    8074, 8077, 8080, 8080, 8080, 8082, 8083, 8083, 8083, 8084, 8085, 8085, 8085, 8085, 8087, 8090, 8096, 8096, 8096, 8096, 8097, 8098, 8102, 8103,
    8103, 8105, 8108, 8110, 8111, 8111, 8113, 8113, 8113, 8116, 8117, 8119, 8121, 8123, 8126, 8127, 8127, 8128, 8128, 8129, 8130, 8130, 8131, 8132,
    8135, 8137, 8138, 8138, 8138, 8138, 8140, 8140, 8141, 8144, 8146, 8146, 8149, 8151, 8151, 8151, 8151, 8152, 8153, 8155, 8156, 8160, 8162, 8164,
    8165, 8166, 8167, 8167, 8177, 8177, 8178, 8179, 8179, 8179, 8179, 8186, 8188, 8188, 8189, 8191, 8192, 8198, 8198, 8203, 8205, 8207, 8210, 8212,
    8214, 8218, 8218, 8219, 8219, 8220, 8222, 8224, 8226, 8226, 8226, 8226, 8230, 8230, 8233, 8233, 8235, 8236, 8238, 8239, 8243, 8245, 8248, 8250,
    8250, 8250, 8250, 8251, 8253, 8253, 8253, 8253, 8253, 8254, 8255, 8258, 8259, 8260, 8262, 8264, 8265, 8267, 8267, 8268, 8269, 8270, 8274, 8274,
    8275, 8279, 8281, 8282, 8284, 8286, 8289, 8289, 8292, 8292, 8292, 8292, 8294, 8298, 8301, 8302, 8304, 8306, 8306, 8306, 8306, 8308, 8308, 8309,
    8311, 8314, 8317, 8318, 8318, 8319, 8320, 8322, 8322, 8323, 8323, 8331, 8335, 8340, 8341, 8343, 8343, 8343, 8343, 8346, 8348, 8348, 8349, 8350,
    8352, 8353, 8353, 8356, 8356, 8356, 8356, 8356, 8359, 8359, 8365, 8366, 8369, 8372, 8373, 8374, 8375, 8377, 8377, 8378, 8378, 8378, 8379, 8381,
    8383, 8384, 8385, 8387, 8388, 8390, 8390, 8397, 8398, 8398, 8398, 8399, 8401, 8404, 8405, 8405, 8407, 8408, 8409, 8410, 8412, 8413, 8414, 8417,
    8418, 8418, 8419, 8425, 8426, 8427, 8428, 8428, 8431, 8432, 8433, 8436, 8439, 8441, 8442, 8442, 8443, 8448, 8450, 8450, 8450, 8451, 8451, 8452,
    8452, 8453, 8455, 8459, 8462, 8463, 8465, 8467, 8469, 8469, 8472, 8473, 8473, 8478, 8478, 8479, 8481, 8482, 8484, 8484, 8485, 8486, 8486, 8486,
    8497, 8497, 8498, 8499, 8501, 8502, 8502, 8506, 8509, 8509, 8509, 8510, 8511, 8511, 8512, 8512, 8512, 8513, 8515, 8518, 8519, 8520, 8520, 8521,
    8523, 8526, 8526, 8527, 8529, 8530, 8531, 8531, 8531, 8531, 8532, 8533, 8533, 8537, 8538, 8541, 8541, 8543, 8545, 8545, 8547, 8547, 8550, 8550,
    8550, 8551, 8552, 8552, 8552, 8553, 8554, 8556, 8562, 8564, 8565, 8565, 8565, 8566, 8567, 8567, 8568, 8569, 8572, 8572, 8572, 8572, 8572, 8574,
    8575, 8576, 8576, 8578, 8579, 8580, 8581, 8581, 8581, 8581, 8581, 8592, 8592, 8592, 8594, 8598, 8599, 8603, 8604, 8604, 8606, 8607, 8607, 8607,
    8608, 8610, 8610, 8610, 8611, 8611, 8612, 8618, 8619, 8619, 8620, 8620, 8626, 8630, 8631, 8632, 8636, 8637, 8637, 8637, 8637, 8640, 8642, 8644,
    8644, 8645, 8645, 8647, 8647, 8650, 8653, 8653, 8653, 8653, 8653, 8653, 8656, 8660, 8661, 8662, 8662, 8664, 8665, 8665, 8665, 8667, 8667, 8667,
    8670, 8671, 8677, 8679, 8679, 8679, 8679, 8679, 8680, 8681, 8683, 8683, 8684, 8684, 8685, 8687, 8689, 8690, 8691, 8691, 8694, 8694, 8695, 8696,
    8697, 8697, 8697, 8697, 8698, 8699, 8701, 8704, 8707, 8707, 8708, 8710, 8710, 8712, 8712, 8713, 8715, 8715, 8715, 8717, 8717, 8719, 8719, 8719,
    8719, 8719, 8720, 8720, 8720, 8722, 8724, 8724, 8724, 8724, 8724, 8724, 8724, 8729, 8729, 8734, 8735, 8735, 8738, 8739, 8739, 8741, 8742, 8744,
    8753, 8755, 8757, 8759, 8760, 8761, 8762, 8767, 8767, 8768, 8769, 8770, 8770, 8771, 8771, 8771, 8771, 8775, 8776, 8780, 8782, 8786, 8787, 8788,
    8789, 8790, 8792, 8792, 8792, 8796, 8796, 8796, 8796, 8798, 8798, 8799, 8801, 8806, 8808, 8810, 8812, 8812, 8813, 8813, 8814, 8817, 8817, 8818,
    8820, 8820, 8822, 8822, 8825, 8826, 8830, 8830, 8830, 8830, 8830, 8831, 8833, 8833, 8837, 8843, 8844, 8846, 8847, 8848, 8848, 8848, 8851, 8853,
    8853, 8856, 8858, 8859, 8861, 8861, 8863, 8865, 8866, 8867, 8872, 8873, 8875, 8876, 8879, 8879, 8879, 8879, 8883, 8883, 8883, 8884, 8886, 8889,
    8889, 8890, 8890, 8891, 8892, 8893, 8897, 8898, 8898, 8900, 8902, 8903, 8903, 8905, 8906, 8906, 8907, 8907, 8908, 8917, 8918, 8922, 8923, 8923,
    8923, 8923, 8925, 8926, 8927, 8928, 8929, 8932, 8932, 8935, 8937, 8939, 8941, 8942, 8942, 8944, 8947, 8950, 8951, 8952, 8953, 8955, 8957, 8959,
    8961, 8963, 8964, 8966, 8966, 8967, 8967, 8969, 8973, 8976, 8978, 8980, 8984, 8985, 8985, 8988, 8990, 8992, 8993, 8994, 8995, 8996, 8998, 9001,
    9003, 9005, 9005, 9005, 9006, 9007, 9008, 9009, 9010, 9011, 9011, 9012, 9013, 9015, 9015, 9015, 9019, 9019, 9020, 9022, 9023, 9045, 9045, 9046,
    9048, 9049, 9049, 9052, 9052, 9054, 9055, 9056, 9057, 9059, 9061, 9062, 9064, 9064, 9066, 9068, 9070, 9071, 9072, 9074, 9074, 9075, 9076, 9079,
    9080, 9081, 9081, 9081, 9083, 9085, 9087, 9088, 9090, 9090, 9090, 9090, 9090, 9091, 9093, 9093, 9095, 9096, 9097, 9101, 9101, 9102, 9104, 9106,
    9107, 9107, 9108, 9108, 9109, 9110, 9111, 9111, 9111, 9112, 9114, 9116, 9118, 9119, 9119, 9121, 9122, 9123, 9126, 9128, 9129, 9129, 9130, 9131,
    9132, 9136, 9136, 9138, 9138, 9142, 9142, 9143, 9143, 9145, 9145, 9147, 9147, 9149, 9150, 9150, 9152, 9154, 9155, 9156, 9157, 9160, 9162, 9162,
    9163, 9163, 9164, 9165, 9166, 9169, 9169, 9173, 9174, 9174, 9175, 9177, 9179, 9180, 9181, 9184, 9185, 9185, 9186, 9186, 9186, 9187, 9188, 9188,
    9188, 9189, 9193, 9193, 9193, 9193, 9193, 9193, 9195, 9196, 9196, 9197, 9199, 9200, 9202, 9203, 9208, 9211, 9212, 9212, 9213, 9214, 9217, 9217,
    9218, 9220, 9221, 9222, 9223, 9223, 9223, 9227, 9227, 9228, 9228, 9228, 9229, 9231, 9232, 9233, 9233, 9234, 9235, 9236, 9238, 9241, 9242, 9243,
    9245, 9246, 9246, 9246, 9246, 9247, 9248, 9249, 9249, 9249, 9249, 9251, 9251, 9251, 9251, 9251, 9252, 9253, 9254, 9257, 9257, 9259, 9260, 9260,
    9262, 9265, 9266, 9267, 9268, 9269, 9270, 9270, 9270, 9271, 9273, 9273, 9273, 9274, 9274, 9275, 9277, 9279, 9281, 9282, 9284, 9285, 9286, 9286,
    9286, 9287, 9288, 9291, 9292, 9294, 9294, 9297, 9298, 9300, 9302, 9303, 9303, 9304, 9305, 9306, 9311, 9312, 9312, 9312, 9313, 9314, 9349, 9349,
    9426, 9427, 9428, 9429, 9429, 9429, 9430, 9433, 9435, 9436, 9436, 9436, 9438, 9441, 9441, 9442, 9445, 9445, 9445, 9446, 9446, 9446, 9447, 9449,
    9451, 9452, 9455, 9455, 9460, 9465, 9469, 9472, 9474, 9474, 9476, 9476, 9478, 9482, 9485, 9486, 9489, 9489, 9490, 9495, 9495, 9496, 9499, 9499,
    9502, 9503, 9504, 9504, 9509, 9510, 9510, 9510, 9511, 9512, 9513, 9515, 9515, 9515, 9515, 9515, 9517, 9517, 9520, 9521, 9522, 9523, 9524, 9525,
    9527, 9529, 9529, 9531, 9533, 9533, 9533, 9533, 9533, 9534, 9534, 9536, 9543, 9543, 9543, 9545, 9546, 9546, 9546, 9546, 9547, 9551, 9552, 9552,
    9555, 9557, 9557, 9559, 9561, 9564, 9565, 9566, 9566, 9566, 9568, 9568, 9568, 9569, 9569, 9569, 9569, 9570, 9572, 9573, 9574, 9574, 9575, 9576,
    9577, 9578, 9582, 9582, 9582, 9590, 9590, 9590, 9590, 9591, 9591, 9593, 9595, 9599, 9603, 9604, 9604, 9604, 9606, 9610, 9611, 9612, 9612, 9612,
    9616, 9620, 9621, 9623, 9623, 9623, 9624, 9627, 9630, 9632, 9634, 9634, 9634, 9634, 9635, 9636, 9640, 9641, 9644, 9646, 9649, 9650, 9653, 9654,
    9654, 9655, 9655, 9656, 9659, 9661, 9661, 9661, 9661, 9661, 9661, 9663, 9667, 9667, 9667, 9667, 9667, 9668, 9668, 9668, 9670, 9671, 9672, 9672,
    9672, 9673, 9675, 9682, 9683, 9683, 9684, 9685, 9689, 9693, 9694, 9694, 9694, 9694, 9697, 9697, 9700, 9703, 9704, 9706, 9707, 9707, 9712, 9714,
    9715, 9715, 9718, 9720, 9721, 9722, 9724, 9725, 9727, 9727, 9730, 9730, 9730, 9731, 9735, 9736, 9747, 9747, 9748, 9749, 9752, 9755, 9755, 9755,
    9755, 9757, 9764, 9767, 9769, 9770, 9771, 9774, 9775, 9778, 9779, 9780, 9781, 9781, 9781, 9787, 9787, 9789, 9791, 9794, 9794, 9796, 9797, 9800,
    9803, 9807, 9808, 9808, 9809, 9809, 9809, 9810, 9810, 9815, 9818, 9819, 9822, 9822, 9822, 9823, 9826, 9827, 9827, 9827, 9828, 9828, 9831, 9831,
    9833, 9834, 9834, 9834, 9835, 9836, 9836, 9836, 9838, 9839, 9843, 9844, 9844, 9844, 9845, 9845, 9845, 9846, 9846, 9847, 9848, 9849, 9853, 9856,
    9856, 9857, 9858, 9861, 9863, 9876, 9879, 9880, 9882, 9882, 9884, 9885, 9885, 9885, 9885, 9886, 9888, 9890, 9890, 9890, 9892, 9892, 9892, 9893,
    9893, 9893, 9893, 9893, 9893, 9895, 9896, 9898, 9898, 9899, 9900, 9901, 9903, 9904, 9906, 9907, 9909, 9911, 9911, 9914, 9914, 9915, 9915, 9917,
    9921, 9921, 9921, 9921, 9921, 9921, 9922, 9923, 9924, 9927, 9928, 9928, 9935, 9936, 9938, 9940, 9940, 9940, 9941, 9942, 9944, 9948, 9949, 9956,
    9962, 9964, 9965, 9967, 9967, 9970, 9973, 9975, 9976, 9977, 9978, 9981, 9982, 9984, 9987, 9988, 9989, 9991, 9996, 9999, 10000, 10002, 10003, 10004,
    10006, 10006, 10006, 10006, 10007, 10007, 10009, 10011, 10012, 10016, 10016, 10019, 10020, 10020, 10021, 10021, 10022, 10023, 10023, 10024, 10025, 10027, 10027, 10031,
    10033, 10034, 10034, 10035, 10036, 10037, 10038, 10039, 10041, 10041, 10042, 10047, 10047, 10049, 10049, 10049, 10052, 10052, 10053, 10054, 10057, 10058, 10058, 10059,
    10063, 10064, 10065, 10065, 10067, 10067, 10068, 10068, 10070, 10072, 10072, 10073, 10075, 10075, 10075, 10077, 10077, 10077, 10077, 10077, 10077, 10079, 10079, 10079,
    10079, 10079, 10090, 10090, 10091, 10094, 10097, 10099, 10100, 10101, 10105, 10106, 10107, 10108, 10110, 10110, 10112, 10113, 10113, 10113, 10115, 10116, 10117, 10121,
    10121, 10121, 10122, 10122, 10123, 10124, 10124, 10124, 10125, 10129, 10130, 10131, 10132, 10134, 10135, 10136, 10137, 10138, 10138, 10140, 10142, 10143, 10143, 10146,
    10147, 10147, 10151, 10151, 10152, 10152, 10155, 10164, 10165, 10165, 10167, 10169, 10169, 10173, 10174, 10174, 10175, 10175, 10176, 10176, 10177, 10181, 10182, 10183,
    10184, 10185, 10186, 10187, 10189, 10191, 10193, 10193, 10196, 10200, 10203, 10217, 10219, 10219, 10219, 10219, 10229, 10229, 10229, 10229, 10230, 10231, 10232, 10234,
    10235, 10235, 10237, 10238, 10239, 10239, 10240, 10240, 10240, 10242, 10242, 10242, 10246, 10246, 10246, 10249, 10249, 10251, 10251, 10252, 10257, 10259, 10259, 10260,
    10261, 10261, 10261, 10261, 10279, 10279, 10279, 10279, 10283, 10288, 10288, 10290, 10291, 10291, 10302, 10305, 10311, 10312, 10314, 10314, 10315, 10317, 10319, 10319,
    10321, 10322, 10324, 10326, 10327, 10327, 10327, 10328, 10328, 10329, 10332, 10333, 10336, 10336, 10336, 10337, 10337, 10338, 10339, 10339, 10339, 10340, 10343, 10343,
    10344, 10344, 10345, 10345, 10347, 10347, 10348, 10350, 10351, 10354, 10355, 10355, 10356, 10358, 10358, 10358, 10358, 10359, 10360, 10360, 10361, 10361, 10361, 10362,
    10366, 10367, 10382, 10385, 10387, 10387, 10387, 10387, 10389, 10392, 10393, 10396, 10397, 10398, 10400, 10403, 10411, 10412, 10414, 10416, 10421, 10424, 10427, 10427,
    10427, 10427, 10427, 10427, 10427, 10429, 10430, 10434, 10434, 10435, 10437, 10439, 10439, 10440, 10441, 10441, 10443, 10443, 10443, 10445, 10445, 10445, 10445, 10448,
    10448, 10451, 10451, 10452, 10454, 10455, 10458, 10458, 10459, 10460, 10462, 10462, 10464, 10466, 10467, 10468, 10468, 10468, 10469, 10469, 10470, 10473, 10474, 10477,
    10477, 10477, 10477, 10477, 10479, 10479, 10481, 10482, 10483, 10486, 10487, 10488, 10488, 10488, 10489, 10491, 10495, 10497, 10499, 10499, 10507, 10508, 10508, 10509,
    10524, 10527, 10527, 10528, 10528, 10530, 10530, 10531, 10532, 10534, 10535, 10536, 10538, 10539, 10540, 10542, 10544, 10546, 10548, 10548, 10549, 10550, 10550, 10550,
    10550, 10552, 10553, 10555, 10557, 10558, 10558, 10559, 10561, 10562, 10563, 10564, 10565, 10568, 10568, 10569, 10574, 10575, 10577, 10577, 10577, 10578, 10581, 10582,
    10585, 10586, 10586, 10588, 10590, 10593, 10596, 10598, 10599, 10602, 10604, 10604, 10605, 10606, 10607, 10608, 10610, 10610, 10611, 10612, 10612, 10617, 10617, 10619,
    10621, 10622, 10623, 10623, 10623, 10625, 10626, 10627, 10628, 10628, 10631, 10631, 10631, 10633, 10634, 10638, 10639, 10640, 10641, 10643, 10646, 10646, 10653, 10654,
    10654, 10656, 10657, 10658, 10659, 10659, 10659, 10659, 10659, 10659, 10659, 10660, 10660, 10662, 10663, 10663, 10663, 10668, 10671, 10671, 10671, 10673, 10673, 10674,
    10674, 10674, 10677, 10678, 10679, 10680, 10682, 10688, 10690, 10690, 10692, 10693, 10693, 10694, 10695, 10696, 10699, 10699, 10702, 10702, 10702, 10703, 10706, 10706,
    10706, 10707, 10708, 10709, 10713, 10713, 10716, 10717, 10717, 10722, 10725, 10727, 10730, 10732, 10737, 10739, 10740, 10740, 10741, 10741, 10742, 10742, 10742, 10743,
    10745, 10745, 10748, 10750, 10751, 10753, 10753, 10755, 10755, 10756, 10759, 10761, 10764, 10764, 10764, 10765, 10767, 10775, 10775, 10776, 10778, 10778, 10779, 10779,
    10780, 10781, 10785, 10786, 10789, 10790, 10792, 10793, 10793, 10793, 10793, 10795, 10804, 10806, 10807, 10811, 10812, 10813, 10813, 10813, 10817, 10818, 10818, 10818,
    10818, 10818, 10821, 10822, 10824, 10825, 10825, 10825, 10829, 10830, 10830, 10830, 10830, 10830, 10831, 10832, 10834, 10836, 10837, 10837, 10839, 10839, 10841, 10842,
    10843, 10845, 10845, 10848, 10848, 10848, 10848, 10848, 10850, 10851, 10852, 10853, 10854, 10857, 10860, 10860, 10860, 10860, 10862, 10864, 10866, 10868, 10868, 10876,
    10876, 10876, 10880, 10880, 10881, 10882, 10882, 10882, 10883, 10883, 10885, 10886, 10887, 10890, 10892, 10893, 10894, 10894, 10894, 10898, 10899, 10899, 10901, 10902,
    10902, 10903, 10905, 10907, 10908, 10910, 10911, 10913, 10918, 10919, 10920, 10924, 10924, 10924, 10926, 10926, 10927, 10928, 10928, 10929, 10930, 10932, 10933, 10935,
    10938, 10938, 10939, 10940, 10940, 10942, 10942, 10942, 10944, 10944, 10945, 10947, 10948, 10949, 10949, 10952, 10960, 10961, 10964, 10970, 10970, 10973, 10976, 10976,
    10978, 10980, 10981, 10982, 10983, 10984, 10985, 10991, 10993, 10995, 10995, 10995, 10996, 10996, 11000, 11002, 11004, 11004, 11004, 11004, 11004, 11005, 11006, 11008,
    11009, 11012, 11012, 11013, 11013, 11016, 11020, 11021, 11021, 11022, 11022, 11037, 11037, 11038, 11039, 11039, 11041, 11041, 11041, 11044, 11045, 11048, 11049, 11049,
    11049, 11050, 11050, 11052, 11056, 11056, 11057, 11059, 11060, 11061, 11061, 11064, 11064, 11066, 11066, 11066, 11066, 11066, 11068, 11069, 11070, 11072, 11074, 11075,
    11076, 11077, 11082, 11084, 11086, 11087, 11091, 11091, 11094, 11097, 11098, 11099, 11099, 11100, 11100, 11102, 11103, 11105, 11107, 11108, 11114, 11119, 11120, 11120,
    11121, 11122, 11126, 11127, 11127, 11129, 11129, 11130, 11133, 11134, 11134, 11136, 11137, 11138, 11138, 11139, 11140, 11141, 11141, 11143, 11144, 11149, 11149, 11149,
    11149, 11151, 11154, 11155, 11159, 11160, 11163, 11166, 11167, 11170, 11173, 11175, 11176, 11181, 11183, 11185, 11185, 11185, 11185, 11188, 11190, 11193, 11195, 11198,
    11198, 11199, 11199, 11199, 11201, 11201, 11206, 11207, 11208, 11209, 11211, 11211, 11213, 11219, 11219, 11220, 11224, 11225, 11226, 11226, 11227, 11228, 11228, 11231,
    11231, 11231, 11231, 11232, 11233, 11235, 11238, 11240, 11243, 11244, 11245, 11245, 11245, 11245, 11245, 11247, 11249, 11250, 11251, 11254, 11254, 11257, 11260, 11263,
    11283, 11286, 11287, 11292, 11293, 11297, 11297, 11297, 11302, 11304, 11307, 11308, 11309, 11309, 11311, 11311, 11312, 11315, 11319, 11324, 11324, 11326, 11327, 11328,
    11329, 11330, 11330, 11331, 11336, 11337, 11337, 11337, 11338, 11338, 11338, 11343, 11343, 11345, 11345, 11346, 11349, 11349, 11350, 11353, 11354, 11355, 11421, 11424,
    11424, 11426, 11426, 11428, 11431, 11436, 11436, 11436, 11437, 11445, 11445, 11447, 11447, 11449, 11449, 11450, 11452, 11452, 11453, 11453, 11453, 11455, 11458, 11458,
    11460, 11461, 11461, 11465, 11467, 11470, 11470, 11472, 11474, 11480, 11483, 11483, 11484, 11486, 11490, 11491, 11491, 11492, 11494, 11495, 11497, 11498, 11498, 11501,
    11501, 11501, 11503, 11504, 11505, 11505, 11507, 11510, 11511, 11518, 11518, 11519, 11522, 11523, 11524, 11525, 11525, 11527, 11529, 11531, 11533, 11537, 11541, 11542,
    11542, 11543, 11543, 11545, 11545, 11545, 11545, 11547, 11548, 11549, 11550, 11552, 11552, 11552, 11553, 11553, 11554, 11557, 11559, 11562, 11562, 11564, 11565, 11566,
    11568, 11571, 11571, 11571, 11573, 11574, 11574, 11575, 11579, 11580, 11597, 11600, 11605, 11605, 11605, 11606, 11608, 11608, 11611, 11612, 11613, 11615, 11616, 11617,
    11619, 11619, 11623, 11625, 11626, 11627, 11627, 11633, 11633, 11633, 11635, 11636, 11639, 11639, 11640, 11641, 11641, 11642, 11643, 11644, 11644, 11644, 11645, 11647,
    11650, 11650, 11651, 11651, 11652, 11652, 11654, 11655, 11656, 11659, 11660, 11660, 11663, 11664, 11666, 11668, 11669, 11669, 11669, 11676, 11676, 11676, 11677, 11677,
    11678, 11678, 11681, 11682, 11684, 11686, 11688, 11689, 11691, 11691, 11694, 11696, 11696, 11696, 11701, 11701, 11702, 11704, 11704, 11707, 11708, 11710, 11710, 11711,
    11714, 11714, 11715, 11718, 11719, 11720, 11720, 11720, 11721, 11723, 11724, 11725, 11725, 11725, 11728, 11731, 11732, 11733, 11733, 11733, 11734, 11734, 11735, 11736,
    11737, 11737, 11737, 11738, 11739, 11741, 11744, 11750, 11750, 11751, 11751, 11752, 11753, 11753, 11754, 11754, 11757, 11759, 11759, 11762, 11762, 11762, 11764, 11766,
    11767, 11767, 11769, 11770, 11771, 11772, 11774, 11776, 11776, 11778, 11781, 11786, 11787, 11789, 11791, 11791, 11797, 11802, 11803, 11803, 11804, 11804, 11804, 11804,
    11805, 11805, 11806, 11814, 11817, 11818, 11819, 11820, 11823, 11826, 11828, 11828, 11829, 11829, 11829, 11830, 11831, 11832, 11832, 11834, 11835, 11837, 11837, 11840,
    11840, 11840, 11844, 11844, 11845, 11847, 11849, 11852, 11852, 11855, 11859, 11863, 11867, 11867, 11867, 11868, 11870, 11870, 11870, 11881, 11882, 11882, 11883, 11885,
    11886, 11888, 11889, 11889, 11889, 11889, 11890, 11891, 11891, 11892, 11895, 11896, 11896, 11898, 11899, 11899, 11899, 11900, 11901, 11901, 11902, 11902, 11903, 11903,
    11903, 11904, 11905, 11905, 11908, 11908, 11909, 11909, 11909,
};

inline constexpr std::uint64_t builtin_filter[] = {
    0x4005816440922800u, 0x8720110c0100e404u, 0x10c1080000002020u, 0x3004159220021u, 0x1880140209202109u, 0x211214203c874842u,
    0x8084480183801080u, 0x6140102824a20180u, 0x1040030d1860450u, 0xd21608043c099401u, 0x121218b46000e381u, 0x12000800c2204334u,
    0x801216442002001u, 0x80244088001001u, 0xca008100322100f2u, 0x8410204159906u, 0x204040000852a410u, 0x8104016490400350u,
    0xe102c2801602842u, 0x4600408044000909u, 0x1000000c8000u, 0x120000d1002e40a0u, 0x200000800000804u, 0x1042519042440080u,
    0x54004800040500u, 0x5180804810026b16u, 0xc4f008000222d044u, 0x5401205128108000u, 0x1a00600001115008u, 0x10008048011600u,
    0x8884040e1c000100u, 0x10402092400010u, 0x2145424000890904u, 0x44001181401346u, 0x54007816010a8804u, 0x4c040803a0900410u,
    0xe00b08204e205116u, 0xb5081001060eu, 0x8040080640444000u, 0x1002401020840014u, 0x38440c1a84200904u, 0x2420480218c2211u,
    0x4080410032482000u, 0x84401002100010u, 0x400002207e054011u, 0x1041000000220012u, 0x22015100b103200u, 0xcfc454c4211e2cb8u,
    0xc404080081201400u, 0x56a8000003240110u, 0xc002eb9c0408025u, 0x82e8000007010adu, 0x144600934081498du, 0xa000800008054202u,
    0x8000104ac0880u, 0x8001100a608u, 0x3e4d00060803021u, 0x224c21108c1b3476u, 0x14204000804080u, 0x440a015055b08945u,
    0x2020208011820000u, 0x5004204a0080684u, 0x802880ac22148e36u, 0x428c13d020883005u, 0x924000c00208088u, 0xa21000200028895u,
    0x7c0841001c404u, 0xc043200a04008u, 0x406b05286000450u, 0x2206200c21014a11u, 0x80ba081896082u, 0x2195000040002u,
    0xb59821001301020u, 0x2000000014000003u, 0x189180100810000u, 0x12e0094440a01208u, 0x8a0a20001008834u, 0x100084000006100u,
    0x1c28000022020146u, 0x560105282608085u, 0x124c00a8010000u, 0x2046204200c20840u, 0x210900c0e8434440u, 0xa030064288140862u,
    0xa87090112c06u, 0x4840100800111280u, 0x608300000400009u, 0x4000804e010190cu, 0x824a8981208c74u, 0xc4108081f100a434u,
    0x4828208001201400u, 0x2180001202093012u, 0x8831438a24f2611u, 0x444222001ca102e4u, 0x1b04046144284686u, 0x1408089842980ae0u,
    0x27083a8084401141u, 0x2708a86c61000801u, 0x4800738100000040u, 0xc90450204f500044u, 0x21a02041192deu, 0x251083822004012u,
    0x440a010100200120u, 0xfa24648ed0040261u, 0x2086500500018042u, 0x1000000810020u, 0x3c08a04014404005u, 0x4000200208010000u,
    0x10010028400068u, 0x4a0090800a128430u, 0x1240240002004230u, 0xa5120406011282u, 0x622ac10b2c700008u, 0x9080240c04aa8020u,
    0x3c41010404800a20u, 0x6514045c02a43d02u, 0x500010001000800u, 0x900000110404008u, 0x806040a98229e80u, 0x2300104014000102u,
    0x82621184038d101cu, 0x402c5d0000150800u, 0x2898101243801a18u, 0xc00008a900920720u, 0x8840001419801712u, 0xa231004d0620c1u,
    0x21b2404040040100u, 0xc8843214071u, 0x800122016020820u, 0x3402000861812040u, 0x8330050400115u, 0x241551021618080u,
    0x1c2004880400300u, 0x240000804800223u, 0x2800801040000400u, 0x8045e72090858u, 0x24024cc24236243u, 0x103284b44e881410u,
    0x8888281020d23200u, 0x84034081014e0042u, 0x560895506306e4cu, 0x24122980018088u, 0x140014a138010eu, 0x4106030d0120803u,
    0x482070042a1032e0u, 0x4814482100280608u, 0x204088041014u, 0x2402006c11820841u, 0x2a8000629006b22du, 0x4000010100bc000u,
    0x1040020400140140u, 0x610480301404403u, 0x11d4c86802c00414u, 0xd46a00003c28051bu, 0x251666aa0040302u, 0x40020400ba0800u,
    0x4085030084904223u, 0xb5803d054d880204u, 0x98f90a0040a04u, 0x2210491000101u, 0x8c54080352042u, 0x200048200u,
    0x10080c00000u, 0x90000e4110020a4u, 0xa0020022824c8000u, 0x205df04910001a1u, 0x803a888009824c00u, 0xc8c20b003500a020u,
    0x65200285cc100u, 0x2300509070f0d200u, 0xa000008400030300u, 0x28010138010121u, 0x2088000060004083u, 0x41544006008426u,
    0x28004302a12740u, 0x13c88000b88885u, 0x12c06080404a145u, 0x4480001314014051u, 0xc91080009802c023u, 0x3902080603200800u,
    0x42108330b801001u, 0x8604035000881c8u, 0x458830ca62004400u, 0x20098062002801u, 0x400000400180202u, 0x60040480004000u,
    0x80042b50420184a1u, 0x810862438100101u, 0x10012702023c8069u, 0x100118600248011u, 0xc200005006800u, 0x800208081082u,
    0x9400801000000042u, 0x10080080800000u, 0xe868801d8bca801du, 0x2840800052021c1u, 0x6941801001a90173u, 0x440b08040250a085u,
    0x4008040294580006u, 0x490028400005a00u, 0x143050f4204c0046u, 0x100006428514088u, 0x9443088010208c5u, 0x82442408082984u,
    0x829416440a854800u, 0xc200330aa34098u, 0x8000202020140204u, 0x8826200a101204cu, 0x4401803002481u, 0x602a80658402144u,
    0x9004000100000204u, 0x2204c88042138290u, 0x800228004004806u, 0x21880010000082c0u, 0x982450322308000u, 0x2880001021900c1eu,
    0x30010100704e4104u, 0x10400100484111eu, 0x8202180110240440u, 0x3200082120900000u, 0x55981140020c5084u, 0xc0000400034000u,
    0x8291522801001020u, 0x608a0128c4908c4u, 0x4527c52070697159u, 0xc5020002028102u, 0xc580470c2020001u, 0x1001c44a04904u,
    0x2060440821ea0040u, 0x248009100c088000u, 0xa1220886a319u, 0x90a104032000060u, 0x1190892088c30603u, 0x40c444151009140u,
    0x900024080a0a604u, 0x2408082000014880u, 0x10b04064802bu, 0x4c8c092843640000u, 0x110001418806600u, 0x2c008221000c0888u,
    0x4000800920000008u, 0x220808a010281u, 0x408289104a20031u, 0x1000520c00010111u, 0x2040c81004104a4u, 0x400022422080008u,
    0x8c1001a54400f10u, 0x4a1c06564c303au, 0x4c0ad001820020u, 0x24802a2888014003u, 0x8120008280100du, 0x80040502041081cu,
    0x92e603049a00800u, 0x140b210004010884u, 0x1020a113044124b0u, 0x85b11108243b1312u, 0xac1222020180000u, 0x54c6120072022604u,
    0x1840000a00100201u, 0x8000040009u, 0x80850001607808a0u, 0x4000000014000020u, 0x2038081200020085u, 0x200000020c50u,
    0x852628559042415au, 0x800048200a805040u, 0x2cd388645010017u, 0x80300500010080c1u, 0xa000108902010100u, 0x2000450882045081u,
    0xa210000be2c00078u, 0x2104194a8c6010d0u, 0x302481100033500u, 0xc10919238880b0cu, 0x17086021060230u, 0x50a600020c068078u,
    0x2002182420000002u, 0x40204d808040c85u, 0x3010442820f0083u, 0x202000181030e21u, 0x226d0801058088u, 0x1081284408032a05u,
    0x40065a0e9b949600u, 0x2080031480100184u, 0x918210420a000c40u, 0xa9c8600500241a7u, 0x18490040810090u, 0x900050202020001u,
    0x2280204c02000010u, 0x8482005a64028030u, 0x8c4c5b702aa203u, 0x2030414000461800u, 0xc41442402108084du, 0x1000040a022880eu,
    0x38020224218a0529u, 0x62980124320411a0u, 0x4200400008400004u, 0x4c1c90d013e00814u, 0x80102a0943948c04u, 0x305514010115a06eu,
    0x40000020u, 0x10900200000514d3u, 0x90000200906401u, 0x14a3024003000988u, 0x7902701600c2401u, 0xe004140818d80900u,
    0x400806030080080u, 0x9820518160041042u, 0x10028000409030u, 0x10002ea088100084u, 0xa00c919804000204u, 0x202000c44004040u,
    0x8009207041407040u, 0xb224078000118082u, 0x2a00c0612410480u, 0x1020980007008a00u, 0x20080100003000u, 0x80208124ac21b280u,
    0x53e8212048808104u, 0x5010089092601c80u, 0x2000800800082000u, 0x6e051000ea441aeu, 0x1bf1004001080334u, 0x896000391c54050u,
    0xc21c100760081000u, 0xc4494008c0401u, 0x210009200040842u, 0x3000408124090444u, 0x2840200a2201c110u, 0x8100300484016002u,
    0x2f48400c0a947110u, 0x20208408a004a402u, 0x20005a000d22c614u, 0x8800010468140021u, 0x60250000022240u, 0x400050101054050eu,
    0x5006044401879250u, 0x540003000010800u, 0x60e4404464110580u, 0xe00d80b03903480u, 0x8117c00b40842000u, 0x6024606008880004u,
    0x8371998002a4a601u, 0x2820800030014001u, 0x300000806a110e08u, 0xa4000840022a800u, 0x8003069c05189u, 0xa1196d670820f216u,
    0x900200820ae6016fu, 0x200000092100000u, 0x608810820000000u, 0x9c00c420245e188u, 0x280400007229000u, 0x92e086222084720u,
    0x80a01e8810010964u, 0x216400042001102u, 0x448008000040002u, 0x800042428010a802u, 0x8ca092a1d9720027u, 0x200b9a01c00052c0u,
    0x3c20050653c36811u, 0x6014000600108b00u, 0x401f1a4a3774400au, 0xf90046453508499bu, 0x58a800002002401u, 0x5622219b2038641u,
    0xb680000a88000015u, 0x1c0e241281019210u, 0x4720040000b38319u, 0x2004000a10080b1u, 0x8188a689c045403cu, 0x294660000086100u,
    0x8809001220000400u, 0x1109020200c0e10u, 0x8cc9021cf6448a44u, 0x297402622409u, 0x1004003291c91110u, 0x41a0800d0dc40050u,
    0x9e327009484110u, 0x470404b090857899u, 0x2412000361a00cb8u, 0x48499000508b9188u, 0x2404001000000202u, 0x4009010010408092u,
    0x5080141423109u, 0x88d280002c0u, 0x14a005a5110a0100u, 0x42c480534b97c980u, 0xe0211000d1061381u, 0x2200404804040051u,
    0x4e0821000400000u, 0x107780f800e03030u, 0xc034030021028000u, 0x2220908881121892u, 0x8001081826848024u, 0x12420054500518u,
    0xc00001002024490u, 0x2014100785a1604u, 0xa0120b40000d0900u, 0x995098a403ca145u, 0x9100100cca01841bu, 0x15801024b008000cu,
    0xc12808925d0881b1u, 0x4000800402290400u, 0x11000000001a0020u, 0x5097240048030080u, 0x9804408080018c57u, 0x8200000004020000u,
    0x1084402010830c02u, 0x58114c6854044u, 0xf100c112a100029cu, 0x109a420102280c8cu, 0x20022400c0316387u, 0x400010208110u,
    0x1e01d14e11826035u, 0xcc30419c13460bu, 0x1040131063040u, 0x1206014b2115304u, 0x84a407d5a4202246u, 0x2910698009002126u,
    0x54300134005800u, 0x4012c080104a44cu, 0x80400000000u, 0x23303908040e0a15u, 0x83454102024a8002u, 0x11001894000e0u,
    0x89089d0b9005c00u, 0xb40c20e2020400c3u, 0x260a004800078494u, 0xa6641839102u, 0x400004510018009u, 0x100211280400500u,
    0x840010008c051427u, 0x80001841220014c0u, 0x8184dc2080000040u, 0x180000008400000u, 0xe900c0c80040080au, 0x180145023e0b605u,
    0x8c042ca0201028bu, 0x8a070008626c62u, 0x88608480482d80u, 0x4f006a2890402880u, 0xcda0202100904a82u, 0x4b00804003438a02u,
    0x100008310002383u, 0x40a030863c242600u, 0x9300608200ca8880u, 0x8168022609040400u, 0x20088c8f04118u, 0x3805430405a88110u,
    0x50090004c00a08u, 0x10100308c71024e0u, 0x6a00a084880020u, 0x60204202c4401a48u, 0xc0011a0360004000u, 0x1010215a82106060u,
    0x5408824101002844u, 0x1410448500b08072u, 0x1068641070c04830u, 0x20026000400001u, 0x288200010810040eu, 0x4c512104a0830b11u,
    0x803700c000804u, 0x24014086b0844072u, 0x862714423819124bu, 0x1004920808405180u, 0x420007002001024u, 0x1001880928044u,
    0x80122249100080u, 0x802170203024a08au, 0xea0043168d442820u, 0x1801011090b0040au, 0x1214e41800192035u, 0x60164eb2b6002004u,
    0x814080044a801040u, 0x4100561020921620u, 0x12000021c0018857u, 0xc004002100540048u, 0x1500242540081040u, 0x1110140d004040c0u,
    0x52400d0814222ca4u, 0x2a00001080b1a004u, 0x8060040846891201u, 0x40008000000000u, 0x44010e82000b1208u, 0x6365110050718085u,
    0x1601020216e4b400u, 0x202e001006112004u, 0x1000140000000000u, 0x1228010110106202u, 0x1084053800u, 0x401010270611004cu,
    0x20241003412c30c1u, 0x200c300ab00018au, 0xb802019888148cu, 0x42a224f2c00d862u, 0x8020800108e54du, 0x2b904006412a0940u,
    0x8909004248a9230u, 0xc814459514960008u, 0x8286810826010451u, 0x388020001200c081u, 0x8080008a0050200u, 0xca9c10a4a310610u,
    0x40a220902202063u, 0x280100000840400u, 0x42442d920210100u, 0x9400411205439241u, 0x9840068880004003u, 0xaa48220008840008u,
    0x2000004810042c0u, 0xa2825808c1c0008fu, 0x318000880802400u, 0x4806068864u, 0x84b82bdf35953c7u, 0x40113842c2040012u,
    0x81104100040c0402u, 0x8980100000020000u, 0x1018088200040060u, 0x401009038000000u, 0x104038ef1b10008au, 0x14c38c000000d0c5u,
    0xa426000100021681u, 0x511201392012230u, 0x814303050088a945u, 0x450882880601810u, 0x4405190c04800u, 0xe00600600850e140u,
    0x300400100440c34u, 0x200395494028008u, 0x2004440400c8800u, 0x27048460222c1000u, 0x5a03000200100c89u, 0x100100000801002u,
    0x388800002004090u, 0x4801020438150541u, 0x8000450440841u, 0x1026a230c005u, 0xa00080a0a0002048u, 0x8060108128050805u,
    0x229c004f3c2002a1u, 0x4000040000000u, 0x1c34000893909482u, 0x520cb402c0030816u, 0x8022e04800022400u, 0x1610c8021004c208u,
    0x640824280008003u, 0x87b4902741c3920u, 0x26024a0807008400u, 0x200424018208420au, 0x808c000880214080u, 0x46b8a06014291u,
    0x20800c12a0018a00u, 0x255008000b00020u, 0x4868840004025004u, 0x1c12144024011u, 0x840681002100000u, 0x800040212082004u,
    0x2620844004a2318u, 0x2a83b500aa064800u, 0x8a812188044659a8u, 0x40802430000204u, 0x488100416412904u, 0x882000c4020c090u,
    0xc60010a00480u, 0x203040208214820u, 0x89180ac020852041u, 0x85100a00126042e6u, 0x8a02042851901021u, 0x80018000008000u,
    0x450200308006b014u, 0x80620110081042e4u, 0xc0a6048c12400410u, 0xb10d600624000003u, 0x1e8b20a00240d0u, 0x310880080000182u,
    0x228aad41e80e4034u, 0x11c0016000002201u, 0x510205c40a820105u, 0x1b6450424440804u, 0x886021190004882u, 0x880000c24c1780e0u,
    0x1017262190020890u, 0x1058060091003509u, 0x970c0b018b0438u, 0x60a51427a102b330u, 0x2601416841150004u, 0x8d5c161400028203u,
    0x1918112082001160u, 0x2400083810088510u, 0x200606b818c18005u, 0x450022c42200425u, 0xce080101a13111u, 0x24644200e8007602u,
    0x8010880001020100u, 0x700052dc10a70020u, 0x4080002020020501u, 0x84800000078e003u, 0x45e404008b09080eu, 0x2204000448004054u,
    0x9580028000008004u, 0xc214335a387cca98u, 0xa002001000200200u, 0x4054000620800743u, 0x980204aa74041020u, 0x848a4204046158d0u,
    0xc5007d0c646200u, 0xe4220480103a0925u, 0x202412122805910eu, 0x80a8a210010031c6u, 0x28c8240d00050880u, 0x48092a6d91085100u,
    0x824104e02c90808cu, 0xb800c018e0c08102u, 0x2154820004331cu, 0x2100008201000840u, 0x84081081021104u, 0x4a1cb2822a29dc10u,
    0x9053014065015242u, 0x328548c0491a8800u, 0x2048029480050441u, 0x828301c182001149u, 0x2000006600005u, 0xc040000c1814458u,
    0x300006551040c00u, 0x8168220000094080u, 0x20a1410c080a0c2u, 0x24260423100040u, 0x400a0004053u, 0xa082020381954010u,
    0xc08c064414802491u, 0xa3ade003a2281009u, 0x2000000c11430202u, 0x24400010000842a0u, 0x8400344400100801u, 0x200000082000040u,
    0x85e803022211058u, 0x9001201401172a0u, 0x10ec081328042000u, 0x110042a030002098u, 0x60001004011680u, 0x500083c020062000u,
    0x1a140800824a023u, 0x620890002601a000u, 0x524420324050d46u, 0x868010e020502081u, 0xd102042810002083u, 0x847400000080200u,
    0x8a02028080001184u, 0x410a408810001028u, 0x1b0c21340000020u, 0x62080502ed013f1au, 0x5201400080121204u, 0x8880200c0102b812u,
    0x2092040d80026024u, 0x4900840230022103u, 0x478022128823194u, 0x88001209801010a0u, 0x4004c0215c0285eu, 0x4093040700986804u,
    0x2819003103004100u, 0x474946c29644805u, 0x2284386210201001u, 0xa4a1180818921001u, 0xa009020c2c008010u, 0x1a012a04480348u,
    0x870082084e405002u, 0x1c0a40014d2900u, 0x1006e240040098a8u, 0xe081f4b12b040f41u, 0x9d024840b0504190u, 0x6020400b80042018u,
    0x1019680000022110u, 0x10200020002011u, 0xc18003b188810028u, 0x9400406024400005u, 0x88000800560421u, 0x1a380042245041a0u,
    0x4640440422014408u, 0x144817401420064u, 0x900800e2e2242822u, 0x110240f8440c2005u, 0x10b6020a3818808u, 0x102346214a821050u,
    0x456530aa09800c16u, 0x900000200008104u, 0x126000172901295cu, 0x428000207dc83402u, 0x8019b10100044082u, 0x24b1820798404018u,
    0x60c0013154030117u, 0x1121000960ac28u, 0x11330d882061a382u, 0x8201895a00401a06u, 0x100040484e440004u, 0x1881810000388091u,
    0x910005844828010u, 0x80011c684921880u, 0x8422220024028204u, 0x114820000d801210u, 0x984c5118846a1u, 0x890900c04b0046u,
    0x801048524c100du, 0x20000004210010u, 0x20024002c801a280u, 0x222159009150022u, 0xe2424340510002a4u, 0x40004802d000000u,
    0xa512196001a00531u, 0x410124020802u, 0x6432046002285000u, 0xaa12000002792u, 0x19031f1008385810u, 0x115410128000029u,
    0x231131544198c542u, 0x8004044881000112u, 0x1b84bdd4540a8923u, 0x8590085390003824u, 0x4c00ab020114a104u, 0x202058ed001002u,
    0x2002000a0008a00u, 0x40015905000861u, 0x88140200e9d0896u, 0x4410220008801220u, 0x9e3800e011080056u, 0x2314c84004e902cu,
    0x3200205098849840u, 0x8034ce0080002000u, 0xa408610c0410101u, 0x50c555222e6d0041u, 0x161db204a0816542u, 0x141409d428200022u,
    0x8814502258804080u, 0x40d2008000101000u, 0x5090f92045280010u, 0xc84a141a2049u, 0x2096c222a80100a4u, 0x20b0c8684230c01u,
    0x40201010321240d0u, 0xb208298048234000u, 0x410u, 0x43c80d5b02005193u, 0x5400880c404c0046u, 0x9981020c0a080044u,
    0x3000a20280000a31u, 0x32cf0cb6003aa304u, 0xb3280edd0308080u, 0xb080104028103831u, 0x4187064400021028u, 0xa5a83c9081804841u,
    0x1104826111001c0au, 0x2425224438081000u, 0x111a21022050151u, 0x30300060044200u, 0x10050412200100u, 0x100080301a210620u,
    0x10a8200c10014u, 0x6083400110a2c008u, 0x94060412c4244020u, 0x40003000b8851180u, 0x2030a11001084u, 0xc0000e0000200011u,
    0x220408880988c002u, 0xa2101010a8080808u, 0x13129e2884063944u, 0x108a5800002f059u, 0x1406090404049100u, 0x40008b808012021u,
    0x400ea0001b958e84u, 0x32091c042c0340u, 0x3242302c1a802000u, 0x80200404114008u, 0x100234000100002u, 0x407002004c11018fu,
    0x2013c4656ca031b0u, 0x2a40400d64241038u, 0x30201400180f1848u, 0x2000202820128000u, 0x24c000083d921008u, 0x371a88200003008u,
    0x1001101000005u, 0x2200d1200110000u, 0xe0c2020020000080u, 0x2402481200c80u, 0x2504862c820382u, 0x34e28c600150788eu,
    0x801c0034480f0126u, 0x4000080000151081u, 0x4020954456408a40u, 0x1818860405bf0a08u, 0x2103a12901202004u, 0x4c0020488020000u,
    0x24e20c2028c41a2u, 0x4419003000118040u, 0x73080401d1040040u, 0x3c3948704c420052u, 0x128102801400000u, 0x400029021000c02u,
    0x210080011030244u, 0x4019c0c103a34890u, 0x2000216001401000u, 0x11883504d56405b4u, 0x31228aa130000500u, 0xb60a0029007u,
    0x4228152088047b80u, 0x44002b105085309u, 0x8a00112100010200u, 0x20108020504a200u, 0x2152c2809a150022u, 0x24300060000400e8u,
    0xc210008252304884u, 0x8804284500040214u, 0x414465048101880u, 0x22a65cc0420604acu, 0x40a024004240104u, 0xa0a0454908000a75u,
    0x4000001000e12140u, 0x20290015b0449a38u, 0x24000000600009u, 0x2103210000c6400u, 0x80811c80ec4ce612u, 0x100c444400500306u,
    0x680000002281300u, 0x8080063400b00902u, 0xa200002012200501u, 0x201010000000680u, 0x234a03a00269a03cu, 0x8800110030c22900u,
    0x48248012822021u, 0x1020004488000462u, 0x89904108084108u, 0x10102008b0080000u, 0x4808120012004000u, 0x408020081d00282u,
    0xc880030800008210u, 0xa000620004004080u, 0x1402e040000010u, 0x181a00a2800603u, 0x1e00281210100c10u, 0x870150110100a000u,
    0x1745880020451901u, 0xa2e4424030888800u, 0x100000000000200u, 0x2815044000601820u, 0xa902184000130420u, 0x84491880002c148au,
    0xed9044a22406839cu, 0xc484e4202491040cu, 0xa0200003004u, 0x2334080009101800u, 0xa0870821408089c2u, 0x8170800a40f06048u,
    0xd588240430168e80u, 0x2099010080102012u, 0x66a8156049128018u, 0x4042080101030u, 0x8003187214918e17u, 0x809208014d10490bu,
    0x1410640000424608u, 0x44d540000081101u, 0x90a4188280000436u, 0x211882410800001u, 0x8018201011a04004u, 0x40c0002801000004u,
    0x92200093100c0910u, 0x100000a010u, 0x1100000u, 0x58008010802c0u, 0x860000121100035u, 0x9610ca9024006240u,
    0x4a094110500001u, 0x1125950323b040c2u, 0x4028000002840100u, 0x940008592e915840u, 0x7a80008120009820u, 0x94200e904c800689u,
    0x10090820718680u, 0x6611302040918040u, 0xdd1600401a41a29cu, 0x888842344012380au, 0x1000840c01000010u, 0x10203c56541a0e22u,
    0x800808515800001u, 0x2401120040210861u, 0x4082a4021060b04u, 0x10000400001001u, 0x45a8a01098d800u, 0x808801003006045u,
    0x614523c005041028u, 0x1843002020440981u, 0x100003ab040a89cu, 0x417007120004288fu, 0x100c40000020400u, 0x100040a0a00000u,
    0x10ba8800da018381u, 0x858c741c12df4725u, 0x40200a18080190au, 0xa1030aa28a483c4u, 0x4000862101284000u, 0x6100500008010524u,
    0x242520003d080008u, 0x147a6010e09a2510u, 0x2c9021c00408022u, 0x40dc000001101400u, 0x90200a4021444142u, 0x4005d0643810500du,
    0x2300460020120890u, 0x2006200d08008312u, 0xf4c0921410401b1u, 0x8a56300004009010u, 0x34cc0a00080000u, 0x98480480d502b004u,
    0x84a0041044100000u, 0x62016a810a406207u, 0xb188400840002009u, 0x628254a1c8852650u, 0x990208c291808e06u, 0x2611c2a08848080u,
    0x4550083964205220u, 0x212200305f48880du, 0x30010018804828u, 0x8a00001026000002u, 0x682535cc100e1839u, 0x4502000880010242u,
    0x4d12000180008205u, 0x743d840002280au, 0x4000834401813u, 0x801840001024b1u, 0x31243284a828311u, 0x100108200310020u,
    0x5c011bc041083810u, 0xc0204a88602a284u, 0x1c21d103c1200au, 0x88a0048002040000u, 0x802200042640b122u, 0x100000004000040bu,
    0xd201000000a0001u, 0xb02b080280029021u, 0x280898c186501205u, 0xa8a2480851084105u, 0x9808094a0010020u, 0x1006042002008000u,
    0xa006204010014110u, 0x444004c1e1028000u, 0xc0c000000400005u, 0x924926010021048u, 0x1100008082110025u, 0x20c0402000043u,
    0x802bc8b2c0318606u, 0xc703029202014004u, 0x3010001310090140u, 0xca040010100aau, 0x31225e8286c00400u, 0x1101290210247u,
    0x868801000010000u, 0x622b102c200b1810u, 0x400801801c406u, 0x194c2cd05021e150u, 0x200105490320u, 0x18042a0000530810u,
    0x60782e5100448422u, 0xc008488520000022u, 0x210012000201000u, 0x34204004400000du, 0x4a80832241240522u, 0x740a40000a802002u,
    0x80082441003201u, 0x5280102400240602u, 0x125391009068916u, 0x810102900046049u, 0x4a044848410040u, 0x166440450214032u,
    0x105101440242000u, 0xb6c9020090381213u, 0x2cd2426440062408u, 0x204046604882989u, 0x8a2922800223210u, 0x2200480c4102c0u,
    0x1059011c00c2990u, 0x1001088251c50124u, 0x104fc001408a0001u, 0xc02810401044091u, 0x8081098590410681u, 0x123008b545aa0248u,
    0x20480843011426u, 0x431fa150c091u, 0xa52810a001022000u, 0x2010005804u, 0xc28210101628523u, 0x22200c200a80cu,
    0xa468a5800524922u, 0x3925425020080u, 0x200a0403e1002504u, 0x4780a00008420cu, 0xa004404446805128u, 0xa12121400c88062u,
    0x1206408011701250u, 0x22b480040187c8u, 0xc06b8285804b2725u, 0x2824a012c01b0610u, 0xb0a00609a443c5a0u, 0x284041380024a010u,
    0x10430000c6113052u, 0x800001010061138u, 0xa304c0022d018ab2u, 0x100501608c802190u, 0x1008000029018002u, 0xa90042c4f003820u,
    0xe20445033b0352u, 0x4a84006140000800u, 0x1352200252090461u, 0xc24104c01000088u, 0x22220427c90430c8u, 0x40b900011001000u,
    0x8180012150d0bbu, 0x4004021b24403444u, 0x41986026a2182050u, 0x80508400140a1802u, 0x85c1062388440010u, 0x11001114c8818a10u,
    0x90010800a565200u, 0x83130021882401u, 0x8140d058300004u, 0x5000807904810180u, 0x30258110108540u, 0x8010020000100u,
    0x208280182000000u, 0x4000040001000008u, 0x8000000000002u, 0x20000123020000u, 0x1400600420u, 0x224008000080080u,
    0x100800000u, 0x8310614041150070u, 0x42000000000u, 0xc00009000000088u, 0x20000400000006u, 0x1000000000020000u,
    0x40100210000140au, 0x10000001001007u, 0xa000042000u, 0x1210004200000020u, 0x40000000040u, 0x600800448020000u,
    0x1000000000000001u, 0x40008004200u, 0x8044020c02100u, 0x200000000000008u, 0x0u, 0x20004a300069003u,
    0x20000000404u, 0x124000000020000u, 0x10200800020u, 0x20020048u, 0x2180180000800u, 0x1000000080000401u,
    0x80200048000024u, 0x808210008480000u, 0x40000000001000u, 0x800402082001000u, 0x904404008040000u, 0x202000008400180u,
    0x8000000000000200u, 0x1000000082400000u, 0x8041049001122500u, 0xa0000000u, 0x40002000u, 0x1000000049004c0u,
    0x400000010u, 0x20000002048000u, 0x0u, 0x0u, 0x1000000010000030u, 0x428200102003u,
    0x0u, 0x0u, 0x84000u, 0x2002008000001u, 0x20400000000040c0u, 0x800004000u,
    0x4080608000001b04u, 0x8000040000000000u, 0x8291000010u, 0x20820002c0220000u, 0x8038004400500802u, 0x40000200000u,
    0x1080080010002008u, 0x802000000040800u, 0x908600800000400u, 0x0u, 0xc000042008004040u, 0x80080c04a0a04u,
    0x1008500440212800u, 0x10001401000u, 0x20440108a0400u, 0x61200400000u, 0x2208000009002u, 0x800020000808u,
    0x202000000u, 0x4000000000020000u, 0x280000804642000u, 0x200000000000000u, 0x4036000000004u, 0x8000000800u,
    0x2a000100000u, 0x84202004000a8032u, 0x220010000000001u, 0x20004000u, 0xe140000000018421u, 0x2000082000243u,
    0x8200000u, 0x840400c40000u, 0xa000000018000u, 0x0u, 0x400400000u, 0x480000000000u,
    0x0u, 0x10402000000241u, 0x100000004000u, 0x4d28040850221880u, 0x6000000000000u, 0x20080222200280u,
    0x800100050000480u, 0x2000280010000000u, 0x80000000414000u, 0x2200000000000000u, 0x2500028010000u, 0x2000000800u,
    0x8100000000800400u, 0xa00800000804002u, 0xc00000880808000u, 0x200020010au, 0x40480001200001u, 0x180010000040u,
    0xa00d01a18a2000u, 0x1000812000102000u, 0x2010400110a0000u, 0x102008008000000u, 0x91000000010u, 0x2109000a000000u,
    0xc00000900100480u, 0x4000000008u, 0x1900200100011c3u, 0x4090830105100111u, 0x811000101000458u, 0x800086082820004u,
    0x210020200000000u, 0x0u, 0x20000800u, 0x8200050000u, 0x28100900000002u, 0x81084c0140c20000u,
    0x2000080158u, 0x146002088040000u, 0x300000028000001u, 0x2082000000000u, 0x4016080000408u, 0xa0900c1000010u,
    0x2240c0050240080u, 0xa20402002044u, 0x8000100210u, 0x8002800010002908u, 0xa881404400004484u, 0x2040010000604030u,
    0x6008088001400002u, 0x41000000330c9044u, 0x100000020014u, 0x2180000008c00000u, 0x14000u, 0x40000000000040u,
    0x2000000000508000u, 0x40000010009802u, 0x8000000002800000u, 0x8014008400000004u, 0x1004a000000000u, 0x10022008001aa000u,
    0x4a08000000000u, 0x84u, 0x4080000600208000u, 0x20000200000000u, 0x10000020000000u, 0x1008100000008u,
    0x105000000010u, 0x840000080103900u, 0x409280c001000014u, 0x104002000000187u, 0x8000000080a0u, 0x8022810020000u,
    0x1000008410000000u, 0x20000004000000u, 0x84c0040000100480u, 0x4000100020021u, 0x840000000u, 0x48000003u,
    0x404u, 0x2082800020b0400u, 0x854000440000081u, 0x0u, 0x5540408800004u, 0x20000002010281u,
    0x8002800010000u, 0x2010000000040200u, 0x100000021000010u, 0x4000010108u, 0x630500000c00000u, 0x1000300200u,
    0x200010000u, 0x22002082004u, 0x8400000000000000u, 0x8000c3440000020au, 0x88000000008040u, 0x8100000202100010u,
    0x10000000400000u, 0x9002010030u, 0x80262800010480u, 0x8000025300000u, 0x4000020u, 0x40000000000200u,
    0x4000008000000001u, 0x100c0002404080u, 0x2109a00020u, 0x2800200202000400u, 0x100000000000004u, 0x2081105020080000u,
    0x8004003480000044u, 0x2804200000000200u, 0x4280408430089000u, 0x500004000040300u, 0x4020000000000u, 0x2080090000000440u,
    0xa08404088004u, 0x2210890508008u, 0x6000200010u, 0xa00001a000200u, 0x64001000001000cu, 0x40040800c0008u,
    0x2000000c004000u, 0x2000940004448420u, 0x982088002802006bu, 0x200380001001000u, 0x160104208400241u, 0x8000000000000001u,
    0x404000102000u, 0x841000484u, 0x8900001u, 0x8000002010100000u, 0x441100210018820u, 0x8111000000000u,
    0x20010800400480u, 0x40000004002100u, 0x5000000u, 0x4000800080088800u, 0x1200020003400000u, 0x40001000000000u,
    0x10000000100011u, 0x12000209211000c1u, 0x200045u, 0x900002080000050u, 0x410042u, 0x11200408802000bu,
    0x408200020040400u, 0x80020440000cu, 0x10000000008u, 0x0u, 0x2005400091080000u, 0x104000000110020u,
    0x510800900000000u, 0x3004400000020080u, 0x4000002000018000u, 0x80200001404000u, 0x400000041004500u, 0x200000400000000u,
    0x12006044000420u, 0x4000854008129c0u, 0x80000100080002u, 0x20002040000200u, 0x400000010u, 0x4840000100000003u,
    0x2031000680000c2u, 0x8408c0400820000u, 0x400000000000400u, 0x3120020000u, 0x100000080000000u, 0x2000000080002800u,
    0x80000000000812u, 0x800085da0000292cu, 0x2080008404001240u, 0x2080821024400288u, 0x4000000000u, 0x10c8000218280040u,
    0x1400c19210050080u, 0x0u, 0x201000000u, 0x100000800000000u, 0x1811001400000024u, 0x20000000400u,
    0x4000000140402550u, 0x100010402242u, 0x2001020000002u, 0x0u, 0x302000640480000u, 0xc011a0u,
    0x8005000000240800u, 0x0u, 0x8000100040000008u, 0x200005000000002u, 0x20912090000409u, 0x1020000200010009u,
    0x2010208002404000u, 0x0u, 0x400800200d00020u, 0xa1a0280004004802u, 0x8245828022012800u, 0x0u,
    0x8800400040804u, 0x4004u, 0x4040002050008008u, 0x1120000009u, 0x200000080u, 0x8084000000800020u,
    0x1000005010000008u, 0x20040400020000u, 0x40900a0000200000u, 0x40100001008000u, 0x10494002401418u, 0x8000400000202u,
    0x480080010000000u, 0x2014000400014220u, 0x840001002a001u, 0x18211480101u, 0x810000804000u, 0x1008000000000000u,
    0x480081508080000u, 0x3153200402000u, 0x30000208111u, 0x1050420800u, 0x400240000002082u, 0x10000000005001au,
    0x8001000010008u, 0x46800a000008001u, 0x4098200800020u, 0x484011000260u, 0x4000500100002504u, 0x2000040000100080u,
    0x2100u, 0x1008000000000000u, 0x20090100000100u, 0x60801000c2090800u, 0x4044000000000400u, 0x0u,
    0x404084100000090u, 0x81001002020u, 0x200400000840000u, 0x2000000038008400u, 0x4009000000400u, 0x200841000808u,
    0x1000041240000210u, 0x8000000441000240u, 0x8a00000400101u, 0x1440050080000u, 0x4001800000000052u, 0x462000002004500u,
    0x0u, 0x0u, 0x1080200001004000u, 0x2500008000208u, 0x880320880a40u, 0x0u,
    0x41001u, 0x80c8040400100020u, 0x80a000090208002u, 0x13000000000001u, 0x86001882004a10c0u, 0x2200040000004100u,
    0x4000000080010242u, 0x4004040000040e21u, 0x0u, 0x80010000000808u, 0x400040012u, 0x4900800e020100u,
    0x400110060000001u, 0x1800000213200100u, 0x10a402840004401u, 0x1002c0008000000u, 0x10010000000404u, 0x8040800000000281u,
    0x400008000000u, 0x1200280000110000u, 0xc090800200000808u, 0x80000200000800a1u, 0x80002000u, 0x6030040208010084u,
    0x8001500288000001u, 0x8800a020002040u, 0x10808012d098004u, 0x4850102018820000u, 0x12000000402000u, 0x6004000200000408u,
    0x400810400000100u, 0x0u, 0x41200220100c8000u, 0x2000010400000400u, 0x2012108004008002u, 0x80000200u,
    0x204000170000104u, 0x1000120209000u, 0x40028cc800000000u, 0x8000020000100008u, 0x800000008080064u, 0x5u,
    0x800040000000000u, 0x408210000905050u, 0x2000040001001u, 0x0u, 0x1010090048000000u, 0x40000000040000u,
    0x2000001300u, 0x800000001u, 0x0u, 0x810800804400u, 0x80004080004010u, 0x4000208000001u,
    0x8045020400400400u, 0x800010010001084u, 0x0u, 0x40000212080u, 0x20002000000028u, 0x0u,
    0x82000000u, 0xe00020000001u, 0x14u, 0x12020000900004u, 0x201004010010020u, 0x850000080024000u,
    0x8000020204400800u, 0x0u, 0x0u, 0x300008000000c01u, 0x110u, 0x8810840200000u,
    0xc00a610608544u, 0x2500028000000u, 0x200020000000u, 0x420880400800c000u, 0x44240840000400u, 0x80004800008u,
    0x1202100c04001600u, 0x820690040007000u, 0x208404011810106u, 0x4004000000000u, 0x4800000010014001u, 0x2014044611402020u,
    0x1000000400000000u, 0x2000002000000000u, 0x2000080000000u, 0x0u, 0x8000000000u, 0x881000002000000u,
    0x8000204000020000u, 0x100102024000u, 0x80028200c000000u, 0x404000000002100u, 0x4000400048500000u, 0x11000040100014u,
    0x420000000801u, 0x28000000000014u, 0x2000400000u, 0x4008020041020021u, 0x8005212064801800u, 0x60a000000000880u,
    0x200400100141b401u, 0x30002c4000040u, 0x4040001000040044u, 0x800001a00000u, 0x8000000010000u, 0x2040000000000000u,
    0x2280000080020001u, 0x8c0080000u, 0xa41000u, 0x4008400004010080u, 0x2110000201400008u, 0x150080014u,
    0x18000000002001u, 0x1400900008000418u, 0x0u, 0x4200000000100u, 0x402100020430au, 0x8108090000800000u,
    0x4011e04004000409u, 0x445d04014090180u, 0x440200220210980u, 0x1181000200020220u, 0x0u, 0x402000008010u,
    0x104124000040101u, 0x8000100000u, 0x20004140900c4400u, 0x10004020000100cu, 0x18458c04042200u, 0xa06000080240100u,
    0x1008000000090u, 0x100200084000000u, 0x4010040000100000u, 0x380090000040u, 0x8208111005900002u, 0x80000028002u,
    0x1680000020080800u, 0x4000104000000100u, 0x200440000000004u, 0xa80000600101040u, 0x64200400020u, 0x8800410000000000u,
    0x800090100000014u, 0x21d400000550000u, 0x2224200200004130u, 0x1000800410018000u, 0x8000400042u, 0xa000008040000u,
    0x82080000000400u, 0x440000000000000u, 0x42022c4100001561u, 0x900060000240012u, 0x802110u, 0x50010200u,
    0x600122000100c0u, 0x834a008440140100u, 0x8000404001b002u, 0x0u, 0x0u, 0x8000000120000484u,
    0x8444010700034006u, 0x101000000000000u, 0x8120100081400200u, 0x801000800080000u, 0x8012000010000u, 0x202100000010008u,
    0x2300000000u, 0x604404020000500u, 0x20400000u, 0x80000000010000u, 0x18000u, 0x4000202004800008u,
    0x900000000u, 0x0u, 0x4806420000000008u, 0x8008001000000800u, 0x400090000a01008u, 0x8000080081401u,
    0x400020000008002u, 0x1000080000000u, 0x0u, 0x0u, 0x820202000u, 0xa0u,
    0x8000080008000004u, 0x0u, 0x420000000u, 0x400000020804u, 0x0u, 0x8884884000010000u,
    0x4000002200000000u, 0x4400000000000u, 0x600801401008800u, 0x40000000200000u, 0x404000000000000u, 0x100020000000000u,
    0x8200000000000000u, 0x2000000u, 0x600000808u, 0x100100000000000u, 0x0u, 0x40000000080u,
    0x400800000000000u, 0x200004000030000u, 0x0u, 0x2000000844440206u, 0x0u, 0x20004040100000u,
    0x80000000002u, 0x4000020020000080u, 0x8000080u, 0x20800u, 0x0u, 0x80000001000u,
    0x1100080000200018u, 0x4028000000001u, 0x20021400000000u, 0x8040040020430080u, 0x6800800100010u, 0x0u,
    0x80021a00002102u, 0x800000000000001u, 0x0u, 0x0u, 0x100000002000u, 0x0u,
    0x2001000000000u, 0x400000040000u, 0x10180001000u, 0xa000000000u, 0x0u, 0x1400000000000u,
    0x400100000000u, 0x80001000u, 0x8004000000u, 0x408u, 0x6000100010u, 0x40180100010400u,
    0x40010000000000u, 0x8010000008000010u, 0x4000003000040000u, 0x0u, 0x100102020c0u, 0x80000020000u,
    0x1008000000000000u, 0x1088040002000540u, 0x120080104020u, 0xa008480000000045u, 0x200800000u, 0x8000008004009400u,
    0x0u, 0x1000080000u, 0x30000108u, 0x0u, 0x2400000000u, 0x8d08040000000u,
    0x40000200000000u, 0x2048000008u, 0x4000000001000000u, 0x80000004006u, 0x1000000000200000u, 0x400a00000010u,
    0x85000001u, 0x0u, 0x420800000000088u, 0x14044000u, 0x20000800u, 0x0u,
    0x40080000000u, 0x200100000000u, 0x821040000000u, 0x802002000080000u, 0x200000080000u, 0x0u,
    0x200000008u, 0x10000000001u, 0x1028108000440u, 0x100200000000000u, 0x40060c0000040u, 0x0u,
    0x1002000007010u, 0x0u, 0x4040000000000000u, 0x10000900000000u, 0x108u, 0x2000a1080002u,
    0x64210005800000u, 0x400400000000000u, 0x4000000004000000u, 0x0u, 0x200008000000u, 0x8000120008u,
    0x410000000u, 0x21025000041200u, 0x200000004000084u, 0x808400200200200u, 0x100800000000u, 0x200000008u,
    0x4800100000000010u, 0x20008000000600u, 0x600020000010000u, 0x10010000000u, 0x224100044000u, 0x88400000040000u,
    0x8000844000u, 0x28u, 0x8a020020100u, 0x0u, 0x10002400008000u, 0x8000000000100u,
    0x100004000000000u, 0x600000000000000u, 0x1002000820040502u, 0x1000600000002000u, 0x1400000000u, 0x140008000002000u,
    0x4000100401000u, 0x80002000000000u, 0x408800028001000u, 0x2000008000140000u, 0x40c0008000u, 0x800808404040u,
    0x4820000000040000u, 0x800000002a008800u, 0x0u, 0x0u, 0x800000200000u, 0x384000000000000u,
    0x4000000021040000u, 0x80000000400u, 0x800080000041u, 0x8008a1114800040u, 0xc00000000000000u, 0x800040040000000bu,
    0x0u, 0x0u, 0x0u, 0xa0000000cu, 0x2000000800000000u, 0x92009000010009u,
    0x1210010000000u, 0x1000000200090081u, 0x101423400000040u, 0x4020800400c0u, 0x8000800000u, 0x5100000000100u,
    0x0u, 0x8080000000000u, 0x200000100u, 0x8000000060000080u, 0x4040018000090000u, 0x1000000000200000u,
    0x100030400000u, 0x4001000000000u, 0x100001000000000u, 0x4200048000002004u, 0x0u, 0x20080080008u,
    0x2041000804080402u, 0x400411000000000u, 0x804000000u, 0x1000800u, 0x200010000000u, 0x8000004000002200u,
    0x4400000120000u, 0x4000300000001000u, 0x400010024001u, 0x8004081004400u, 0x200001000u, 0x440008000011020u,
    0x8000001000000u, 0x8000000080000u, 0x0u, 0x0u, 0x1000000880020u, 0x1010000080042100u,
    0x2020410000000000u, 0x1404030001001u, 0xd0000000002u, 0x2000400000040020u, 0x1424012100400000u, 0x8000000000004000u,
    0x201400000001000u, 0x8804800020000008u, 0x1001000420008020u, 0x10100002000200u, 0x4420200180000001u, 0x10410020801u,
    0xc001020102008400u, 0x14000b0a00101260u, 0x0u, 0x400000008000u, 0x401000u, 0x4020000u,
    0x0u, 0x20f00000000008u, 0x0u, 0x41020000400003u, 0x8020020002000u, 0x101800200000u,
    0x4008000u, 0x200008000u, 0x0u, 0x0u, 0x0u, 0x801u,
    0x0u, 0x0u, 0x800000000000040u, 0x2000200000008104u, 0x8080020000u, 0x6000040000400u,
    0x2000020002080000u, 0x40004500000000u, 0x280004020500000u, 0x4000000000020u, 0x82000000u, 0x0u,
    0x300u, 0x200080000000u, 0x40000408400000u, 0x1008300000100e0u, 0x1426040000000480u, 0x4020000000400200u,
    0x4000000000800u, 0x40000200u, 0x200000080000021u, 0x3000400008u, 0x400000001000000u, 0x100000000000080u,
    0x11280000042000u, 0x480020040u, 0x28000000u, 0x0u, 0x42000000000000u, 0x1088000000000001u,
    0x0u, 0x8000000400001100u, 0x10080044200002u, 0x4400000000440000u, 0x0u, 0x408000403410u,
    0x40c000800000080u, 0x4000400u, 0x100020000000u, 0x6004800000000082u, 0x40000000080000u, 0xc002080000000000u,
    0x100000000000c000u, 0x4290014u, 0x1000008000220008u, 0x2002200000200010u, 0x800000000u, 0x5000000002u,
    0x800040020000804u, 0x400000040000u, 0x2008000000000000u, 0x30401010u, 0x200203400030u, 0x480240100001012u,
    0x80000040020004u, 0x4000000600020000u, 0x0u, 0x800000100u, 0x0u, 0x200000000000020u,
    0x100080000000000u, 0x23000000038044u, 0x1010080500800000u, 0x4100002101000800u, 0x0u, 0x0u,
    0xc0000000000u, 0x8010000000000u, 0x0u, 0x420000000u, 0x0u, 0x4001000000u,
    0x800400000004100u, 0x5000801002010300u, 0x4000000080000u, 0x6000c000410000u, 0x40400u, 0x2000000001200040u,
    0x0u, 0x9020050080420u, 0x200000000000080u, 0xa00040094000000u, 0x400040000u, 0x0u,
    0x404000010100u, 0x200000100000u, 0x500a001008002004u, 0x0u, 0x200000058u, 0x31000000000040u,
    0x800600400000u, 0x2000042008000u, 0x2000300801001u, 0x60000404080080u, 0x0u, 0xc040000000080u,
    0x400000004a00u, 0x400400u, 0x40000000100012u, 0x120000000u, 0x0u, 0x2040100000046u,
    0x400000040000000u, 0x0u, 0x8000000001u, 0x0u, 0x4a0020040010000u, 0x0u,
    0x4000002000008000u, 0x1440004028000000u, 0x2000400000000u, 0x20000010000000u, 0x800002010020u, 0x1000000000080000u,
    0x0u, 0x9008040000040020u, 0x14000000000000u, 0x2000000084002u, 0x50000480000808u, 0x8002000000000000u,
    0x2810000080000000u, 0x0u, 0x80400000000000u, 0x420004888400cu, 0x160010u, 0x810000000000u,
    0x10000220080000u, 0x8000004u, 0x100002000u, 0x14000200800u, 0x40000004u, 0x4010006u,
    0x409200000000001u, 0x4012000000000040u, 0x10001u, 0x100405000000000u, 0x200000000000u, 0x800000008000u,
    0x804000000u, 0x100040000000000u, 0x120000000008u, 0x28000040000800u, 0x1000000000020u, 0x20800008000800u,
    0x801000000000u, 0x400400402004490u, 0x8000000000020000u, 0x1000000028u, 0x4400000020008000u, 0xa40000200090000u,
    0x0u, 0x8005000204104081u, 0x18001010u, 0x210900000840u, 0x400000000008u, 0x8000000000420080u,
    0x4000000400u, 0x4020000u, 0xc000u, 0x0u, 0x142002040001020u, 0x0u,
    0x40820010000u, 0x890080226000000u, 0x8004010004000000u, 0x8180000000020000u, 0x80000010200020u, 0x900000021000u,
    0x280222000004000u, 0x40000000002c00u, 0x100080040000004u, 0x0u, 0x0u, 0x2802020000000u,
    0x2000000000002u, 0x34000000204000u, 0x0u, 0x0u, 0x0u, 0x200020040080000u,
    0x0u, 0x400001000000000u, 0x400080u, 0x0u, 0x10000000404008u, 0x8000000100004800u,
    0x1000004002880u, 0x0u, 0x9001000000840u, 0x0u, 0x0u, 0x240040802000080u,
    0x40080u, 0x0u, 0x10000000000008u, 0x8000020000400020u, 0x0u, 0x4001020000000010u,
    0x4a0000000001000u, 0x9000100000800000u, 0x500080000001u, 0x80000000000001u, 0x4000000000000400u, 0x1000000000000400u,
    0x200401000u, 0x10008110000u, 0x400000004004008u, 0x8c0000104010000u, 0x100240000000008u, 0x0u,
    0x1c09008000000u, 0x90000002000080u, 0x1000000020000u, 0x8000100000018u, 0x40000000200c408u, 0x0u,
    0x440000200002u, 0x480000000000u, 0x10000010u, 0x80600a0020u, 0x400000000000800u, 0x400400000190401u,
    0x12000000000000u, 0x210004104018810u, 0x180000000000u, 0x0u, 0x50000u, 0x40080000u,
    0x1000180000001u, 0x0u, 0x800001000000000u, 0x400404000044800u, 0x600100004404030u, 0x4000000000000020u,
    0x200100000000u, 0x1002u, 0x40008000000160u, 0x20008004101200u, 0x11100000004u, 0x10002004004000u,
    0x224002042u, 0x400100000000000u, 0x4046000000011u, 0x1105000u, 0x200000020u, 0x200400000000u,
    0x30000000u, 0x80000000008898u, 0x22200010u, 0x40000080000u, 0x100000000400u, 0x9000010040000000u,
    0x10000000008u, 0x200000080000u, 0x2000108000002004u, 0x1010000000200000u, 0x8000440400u, 0x4002040000200u,
    0x41000048000800u, 0x0u, 0x40100000u, 0x800000000000013u, 0x1001000411008u, 0x2922448040008000u,
    0x4060010u, 0x809010000804u, 0x2040000000000000u, 0x80000020400u, 0x800004u, 0x40884u,
    0x200080u, 0x4000004000u, 0x2080414120810a70u, 0x588099a2192821c2u, 0xc40c30f032c014cu, 0xc03648d51261494u,
    0x221002041498f008u, 0xcd807e684090651u, 0x1483409290140102u, 0x22108055a0032322u, 0x2386464104630c00u, 0x40000010050686c1u,
    0xaa08300200903823u, 0x638961120000229eu, 0x1591221804001u, 0x6802243144a1400u, 0x54c1908c00008548u, 0x120484c42102943fu,
    0x2042801000410206u, 0x41284d800243084u, 0x110210000024a001u, 0x1b8080616a002119u, 0x4910a90ab412000u, 0x1800008982200200u,
    0x5400020e1a230602u, 0xa050944222c51d13u, 0x4840e4a6800a6020u, 0x24008048088004u, 0x1b1250020c444411u, 0x245000014c100120u,
    0x800046aa0880019u, 0x32300a0746a4a203u, 0x5f208505c208d402u, 0x10101880050a204u, 0x803910002400114du, 0xd010a940190030u,
    0xc201800c0aa0014u, 0x88261102a0032au, 0x1204114008108100u, 0x364821c038149920u, 0x8913182030102391u, 0x8603e50094604019u,
    0xad981123d042011u, 0xd8104214c1caau, 0x64a84920a08aa000u, 0x57498646c0555bc4u, 0x30b114a680043123u, 0x20aa2cc001424000u,
    0xa40088a00802u, 0x342330948a08bb69u, 0x8802040a6de3a200u, 0x18a08010281e801bu, 0x514a10ca0528782du, 0xa2127094a640e1c1u,
    0x80933106a4912009u, 0x200008112108401u, 0x24402202a4808010u, 0x8152800808088050u, 0x12d216e0e42a110du, 0xd158286e00022606u,
    0x4424d03011a0da4u, 0x68a5204822480083u, 0x8a08a1005081010u, 0xa0020101202730u, 0x20000900001u, 0x106012a402c08u,
    0x13842208a5u, 0x19602a0844000200u, 0x1925801000280022u, 0x4011128205250000u, 0xa0340a010820900u, 0xf0802d09d245b500u,
    0x402100c0314600du, 0x3785a0418e7140u, 0x29008b1cd5288680u, 0x154006200840018au, 0x7033106685a54004u, 0xbc808201001424c8u,
    0x4028400c8621280cu, 0x18000250800228u, 0x4800b00025328488u, 0x92eac04832d0b096u, 0x81ac00780001051cu, 0x882c318199ac088u,
    0xd65213f190603480u, 0x6940100a1a1a1118u, 0x4718404d2f8a484eu, 0x20540000140114a1u, 0x84b118000a109122u, 0xa0202851000a1802u,
    0x304e0a0030201960u, 0x31800405000a048u, 0x10010040480290u, 0x42941223c48400c7u, 0x68801464e20002u, 0x3ec0bc4068008441u,
    0xc93201202818246u, 0x70801041200910u, 0xb00840051000000u, 0x992a0620083au, 0x1be1e480b0a908u, 0x24040600440288u,
    0x4401400238028842u, 0xd2000018802a748cu, 0xc6088104a9185300u, 0x8004201800461f0u, 0x88805211f4400082u, 0x8270059b11224091u,
    0x53e05345c5a00032u, 0x8001100020280161u, 0x7300c2c1a2883427u, 0x1398042504119203u, 0x2831152483200568u, 0x841285024200010au,
    0x589084048a28fa42u, 0x1260000819c421u, 0x9332e0c64a018046u, 0x4225202a42c51284u, 0x16245dae80415c04u, 0x450a10a030029007u,
    0x428542264492ec8cu, 0x10215de56260b260u, 0x80500001600a994u, 0x3a128160084a9487u, 0x4240089b0881021u, 0x151040013a200u,
    0xe228f64012022401u, 0x9598cefc82003903u, 0xf88803078122002u, 0xaf00010801780600u, 0x634016cd010bda03u, 0x8830c1120986880au,
    0x5260084513928800u, 0x69208a051400101du, 0xdb10027812b34cu, 0x1a08084128000244u, 0x5a11080482280291u, 0xf500059f2446909u,
    0x1a1adc1220c44041u, 0x9a3c1510c00a2213u, 0x442220a1e0b3a202u, 0x5e1c0f120fd45104u, 0x8e802041400054u, 0x2c505c04856314dfu,
    0x481100080283054u, 0x462361d00012c140u, 0x424040004210804u, 0x8212831c3020228u, 0x40a104c402330405u, 0x10014a0038020122u,
    0x90a86010884080u, 0x2002181e84042205u, 0xa080100c12000900u, 0x28040289122348a1u, 0x146220000020212u, 0x422045122001840u,
    0x80124840601000cu, 0xb3200d408240060u, 0x39809215008904u, 0x48304044821098cu, 0x339078704a062903u, 0x9020541120208104u,
    0x624008a208a860bu, 0x4304a8061c812461u, 0x8428d40081410804u, 0x200a0d890894010u, 0x4500221b0040b040u, 0x1e90008000c0002u,
    0x59018000d0c95108u, 0x3020000441a0050u, 0x8c34541f60270566u, 0x1e2640c403805212u, 0xc190002000302040u, 0x10837eb4ce886331u,
    0x112c550804520510u, 0x2ce2d8ad82063586u, 0x8014000240400c1u, 0x206c1416460d251u, 0x19a2040020120u, 0x5a25290081214811u,
    0x5158b8200a861300u, 0x122472a04d164475u, 0x3000a04949008424u, 0x641288804041606u, 0xaa910568066069c4u, 0x329952a805324f4u,
    0x4364020c001a0201u, 0x1200a00012041a14u, 0x9004200681801840u, 0x121920504014428u, 0x21003c06828000cu, 0xd8b00200011451u,
    0x2001c140200a000u, 0x50020151510c4007u, 0x3306083002802d40u, 0x885630024104744cu, 0xe11040402c01e84au, 0x80020021243218a0u,
    0xb3005286410c26du, 0x434401200404u, 0x400060890c4a8240u, 0xe400081020010c00u, 0x1408003080900820u, 0x18d0060401010000u,
    0xe0260469820100u, 0x2000108040305240u, 0x8f012404246a9aa2u, 0x50c1820203025000u, 0x869002601a180082u, 0x2008011c000c80u,
    0x1881018102088004u, 0xc008841208200104u, 0x2549a0e9004080u, 0x38ca489041c40d03u, 0x408848448416921bu, 0x76001a0c0882b000u,
    0xc418424e5206140u, 0xf3a040638429000u, 0x141a6224000880u, 0x5211220834411c02u, 0xcd142000122c1ac4u, 0x480094d9700d0214u,
    0x844c517040304608u, 0xcc3804c699c627f0u, 0x441000423906018u, 0x9101a0000149408u, 0xa208820002191052u, 0x2008c4852106430cu,
    0xa00040072a14000du, 0x1ea0230a8600980u, 0x5180d0d005109191u, 0x824a20001c46058u, 0x1a10000600000000u, 0x5204a28882061e50u,
    0x102101200090ba0u, 0x5b2a1664395006acu, 0xc5012240a0857060u, 0x500109260404cf80u, 0x262fe79720253009u, 0x4b810624d4002611u,
    0x2c00010650024099u, 0x29090a08644e02au, 0x7198714c801a6130u, 0x188428514246410au, 0x3211281305007600u, 0x92241344014a0081u,
    0xc0c281c004200948u, 0x8000008640811220u, 0xf084129016012u, 0x4d00084809001250u, 0x5128a104100a0002u, 0x8040642084060u,
    0x20009119649902c9u, 0x300115081091020u, 0x1a65e42024101d90u, 0x14b822041101428bu, 0x201200040009ac00u, 0x68528500a0404251u,
    0x81880000000012u, 0x101080422011281u, 0x9013013000900000u, 0x1301a44500513270u, 0xe20111611612098eu, 0x2a002024d0400861u,
    0x1e38089803a10004u, 0x76a4408440551170u, 0x2a0100c810800250u, 0x148c000204449040u, 0xc8928484172150d1u, 0x1120085023d8b003u,
    0xa051d18ad5c40828u, 0x61b60c22440e860u, 0xd180404900004340u, 0x1c108108980807d2u, 0x128b1a25041a61a5u, 0x3004000041c40800u,
    0xbc0042918f400108u, 0x8460d48005610000u, 0x410241415264162u, 0x788f596829ed620au, 0x102c1b889c04018u, 0x80200020200840u,
    0x485018881502824du, 0x1424210410304545u, 0x9001414800002401u, 0x42968c7431068700u, 0x9032070238204001u, 0xa0401925288028c0u,
    0xc223143b30ac1290u, 0x50cd84ca118b3381u, 0x845245842080a50u, 0x1a40e6b89090440u, 0x30809c10f08903a0u, 0x4602463284680912u,
    0xbb288b251b81228au, 0x150f420141853103u, 0x844176a4aaae6845u, 0x404c1c801d29022u, 0x4225a34812432004u, 0x4ad8882140218828u,
    0x40410c850b2006u, 0x2cc5200204165146u, 0x4000040501118500u, 0x84494540106a1209u, 0x8200020510848844u, 0x1b4cb0022422886u,
    0x311c3491ef02d053u, 0x403aa03a88886842u, 0x8282048408060018u, 0xca9080021852881au, 0x488461082a250903u, 0x82a084001b0846u,
    0x423120c00181990u, 0x100949000e02c004u, 0x21a8868445089121u, 0x4021238010801010u, 0x9854a214b1a0103u, 0x720d22a884a00070u,
    0x4004c2c01aa0291u, 0x2804844401479954u, 0x821102000401008u, 0x26226112508c012u, 0x28044080874a0024u, 0xa314084300254a08u,
    0xb04c10510000200au, 0x56f6ab204105214au, 0x49b180863b090888u, 0x7088009001000a0u, 0xc0414c820b10000au, 0x549d4420024ab105u,
    0x2040b0083c00000u, 0x820890d802840d0u, 0x2615c3488220088au, 0x900b47d022801981u, 0x20830e00282a2840u, 0x2904050200300018u,
    0x20640088400d342u, 0x80010002b0610200u, 0x2268706d8a50d404u, 0x11c428fc0671000u, 0x2060428d108421c0u, 0xa006c80c10401614u,
    0x234008952a428bb0u, 0x9000808022301042u, 0x8b7c95cdde500c01u, 0x31a880480d0028u, 0xc44820104000001u, 0x10d2b2a28a011940u,
    0x64009140688908c2u, 0x15a68483c90440u, 0xaac0244f38081820u, 0x2002000014001004u, 0x2012908d0acd0048u, 0x4842844a18f000e8u,
    0x200a48b100802a10u, 0x51d864548040a01au, 0x105a100027000124u, 0x8000122401881024u, 0x7609425500084600u, 0xb382008ca179298u,
    0x12809044103b2841u, 0x5402220100400600u, 0x952000e4001c060u, 0xe280180ac1140827u, 0xc685208001908003u, 0x2100012028004020u,
    0x84d0360588004805u, 0xa000a2c2800a1001u, 0x485e034801d0910u, 0x439314080044c942u, 0x30823446ac240028u, 0x400402ca2d104au,
    0x89338415c814c060u, 0xe51028002800a5a0u, 0x4288a120f40e41abu, 0x98c048042240042eu, 0x4183208000640011u, 0x1105810300001000u,
    0xd11234812ee10027u, 0xa16a040e8401204u, 0x8a04680003141440u, 0x22f74110dc22020cu, 0x42c0128051202006u, 0x382820562c088e0au,
    0x58904448654d20cu, 0x100014000a500400u, 0x400428810004805u, 0x5823418272020802u, 0x400d00080000840u, 0x4070488a05b12365u,
    0x899f85072027005u, 0x4ad4a02011123355u, 0x24421c58ab440201u, 0xf045421a084022bu, 0x9000800a0080b010u, 0x4008002a6292008u,
    0x2000000444003eu, 0x4092008c8101010u, 0xa13094000488c00u, 0x488240263c6cd74bu, 0x818000ec02545287u, 0x99044285a1400000u,
    0x4188912406a4091u, 0x12ac9cb030d8408u, 0x400021203e204601u, 0x200428509c18c640u, 0x404a1480500024c8u, 0x802401622112106u,
    0x26a0031d881c2800u, 0x8100003801609001u, 0x8c0a020001820u, 0xc308868303000830u, 0x6780d3ed84a00029u, 0xe0638084104306a4u,
    0xc22436018c00402u, 0x14000c0c8c400000u, 0x80dd692204048au, 0xa2084022b0500029u, 0x91114000160e0240u, 0x34046113200380u,
    0xa090a02040a8110u, 0x22089e553190188eu, 0xc000300a02225080u, 0xada1004851201a0du, 0x610001e810c4400u, 0x1dcf2580ab5f15e2u,
    0x200e5804088c3u, 0xa22012c05090a0u, 0x400980802410100u, 0x1001011200400440u, 0x12011c1d07028300u, 0x2128060341058041u,
    0xe213ca20330980au, 0x52d8100000092c53u, 0x42984002044080b6u, 0x1022c42028107040u, 0xd000001802001018u, 0x80012001ce80cc0u,
    0x1c362003042a4840u, 0x44e98ba1e8e68524u, 0x82014444c65b2015u, 0x42ea862104472143u, 0x85223804a048a880u, 0x2608161017010000u,
    0xa86ec6078131c0u, 0x2000100000040100u, 0x1051880824248005u, 0x5010090801453012u, 0x2407c862501e1005u, 0x2000008c0840000cu,
    0x26c20024770a98u, 0x7d0024630c200040u, 0x90191108040408c1u, 0x3a0c1d45a1910880u, 0x2199900181b05d0u, 0x8182301204035010u,
    0xc81018c8202e020u, 0x1526a12418010097u, 0x21405b0090442c3u, 0x10484040720642c8u, 0x12d0041496008808u, 0x6260006200004a50u,
    0x804580120408044u, 0xd4a20a9299010029u, 0xa4001280c18ca028u, 0x81840100094a2070u, 0x11230790da5d0000u, 0x400200088081011u,
    0x20402028c0e74004u, 0xc7502923b0082480u, 0x4000100106044010u, 0x1c3401000400980u, 0x9884d15a2020c0u, 0x23c0900121a02a43u,
    0x4400c00d06000882u, 0x2018014442202288u, 0x40004800290180bu, 0x6050180820840014u, 0xe000258981e80388u, 0x200bd070f8e3a26u,
    0x206202642f4214a0u, 0x4081848408410003u, 0x2084248400181e04u, 0x90012004030b1818u, 0x24604020b0422121u, 0xa60b300e747a4004u,
    0x2084040a04602844u, 0x803e80000208280u, 0xd621008008001001u, 0x18a08029008200u, 0x1540ceb0003ba608u, 0x6b082815c06a20c5u,
    0xa050010102804040u, 0xa18005408a0011u, 0x404c0900900884a8u, 0x8400157030452509u, 0x402142b4c240028eu, 0x2af60800aa20ac1u,
    0xc000901000200028u, 0x5010020601000a0u, 0xa4120a028008a240u, 0x4841003488a0001u, 0x23c13044d000b844u, 0xc124b1c840200190u,
    0x442a851510084840u, 0xb420f0c806048568u, 0x4110020080a4022u, 0x55882895d7502a28u, 0x1820222a01520024u, 0x302dd0046003a35u,
    0x443107cc2044418au, 0x922802600003092u, 0x310c489882800898u, 0x330500001040u, 0x401000000u, 0x1084000041804008u,
    0x1000000000040u, 0x120804040050000u, 0x1000100000000805u, 0x8200000020400204u, 0x810000004142000u, 0x4000081000000100u,
    0x102000000000000u, 0x1121u, 0x2602000804u, 0x1084000001040400u, 0x300000000082u, 0x20082080004400u,
    0x1000000000400u, 0x10200000u, 0x4000000000000020u, 0x4c000040004190u, 0x20018400100008u, 0x100008050080000u,
    0x0u, 0x4000084800000u, 0x200040008080u, 0x1c28420000480u, 0x88000000u, 0x0u,
    0x8100000000000000u, 0x410040000402a01u, 0x104002100000000u, 0x1008080000000100u, 0x205800000cu, 0x500220000502000u,
    0x2022000000000000u, 0x10800a102u, 0x100104804100000u, 0x80410421015080au, 0x400040000004008u, 0x1800000u,
    0x4010490008008u, 0x47000000400014u, 0xc0020400002040u, 0x2000404008000000u, 0x0u, 0x90801u,
    0x20200u, 0x1380948018010000u, 0x900820400u, 0x40002000u, 0x1aa4808000000440u, 0x410000000060u,
    0x1200040100000u, 0x98100582000000u, 0x1090008010004c0u, 0x84000004200000u, 0x22004102040000u, 0x4008u,
    0x9000000000000u, 0x1000000088000200u, 0x48000080900000u, 0x4000003000800011u, 0x8000000u, 0x900080220080u,
    0x120000000u, 0x80000208000a0000u, 0x0u, 0x80400828862004u, 0x4000000040000000u, 0x2020000u,
    0x0u, 0x100000000020000u, 0x20800400070020u, 0x2000040000040010u, 0x1000000085000u, 0x300000008000200u,
    0x1020000000u, 0x5002640u, 0x6100100000u, 0x80001585208a000du, 0x800008000u, 0x200000000200000u,
    0x220080202000400u, 0x0u, 0x28001e0000000000u, 0x81100080020010u, 0x4000000000801004u, 0x10080000c0005000u,
    0x4003048050000200u, 0x148040000000000u, 0x0u, 0x800000442204004u, 0x10200404040c0040u, 0x8048080000u,
    0x2084420001020400u, 0x2000012010002u, 0x0u, 0x40008440u, 0x108000018080001u, 0x400018000000100u,
    0x808010100068u, 0x1000000004000000u, 0x80002131400c01u, 0x4202000040190a2u, 0x0u, 0x2001001000000100u,
    0x0u, 0x400004000u, 0x1900000000001210u, 0x0u, 0x3000000000000000u, 0x0u,
    0x8064008008c287u, 0x424940030815341u, 0x0u, 0x10000040u, 0x800110000a10u, 0x1000000080u,
    0x9000080000000080u, 0x300000800800u, 0x4102010040408004u, 0x1000108001000000u, 0x0u, 0x8020400000000120u,
    0x40000000004000u, 0x204b4000600004u, 0x10008000000u, 0x2002808000004808u, 0x1000000a08000000u, 0x20004000000u,
    0x281000000040a201u, 0x424000000000020u, 0x4000090002000000u, 0x1842041044u, 0x80800910100000u, 0x100080018009002u,
    0x400000000000004au, 0x8800000008008000u, 0x2000812000000500u, 0x200000000400000u, 0x8400000000402032u, 0x400021000000008u,
    0x2000000020000u, 0x8000841001202608u, 0x40408004u, 0x8000200001000040u, 0x600000008180400u, 0x440000001100000u,
    0x1000004000000u, 0x800410800000810u, 0x302000040207d100u, 0x4020002000400u, 0x100000c000002000u, 0x40004080000100u,
    0x80000080u, 0x22040000080u, 0x1000001a00u, 0x2100800d00040c8u, 0x102000000014802u, 0x4080002002004890u,
    0x8008800400800000u, 0x4060000608000u, 0x4000080042000000u, 0x0u, 0x2800000000800200u, 0x400001u,
    0x8000040002200000u, 0x80000000000100u, 0x0u, 0x4002110002000cu, 0xcc00080220000800u, 0x20000810040a00u,
    0x800001800012u, 0x0u, 0x200000004800400u, 0x20016480208u, 0x8010002210140080u, 0x80004410080a4000u,
    0x0u, 0x43000000020a0u, 0x2008000u, 0x10000000800000u, 0x400000000004808u, 0x4000000001008020u,
    0x100800000u, 0x4041000012200u, 0x202102008001000u, 0x20020u, 0x0u, 0x10000020001200u,
    0x8801a00020000000u, 0x1002u, 0x3022880280102002u, 0x5000a20004010000u, 0x41400u, 0x0u,
    0x8a00200cu, 0x804000000000u, 0x20000080408u, 0x1000202010040800u, 0x40000000128a800cu, 0x809200040880010u,
    0x4000100000000u, 0x400000008u, 0x4011200820080201u, 0x1400000000220u, 0x1800000005000000u, 0x145a0000004800u,
    0x50044000000040u, 0x0u, 0x2040000001100000u, 0x459002c3005u, 0x40008008800u, 0x80000003000041u,
    0x100004800000u, 0x4000008000000000u, 0x800100280004u, 0x8100000001101201u, 0x8900108804180u, 0x804000000000880u,
    0x840811002010eu, 0x0u, 0x500200001a0u, 0x2001860000004402u, 0x0u, 0x400080000000000u,
    0x410000000u, 0x41880a00000u, 0x8a09c20008020030u, 0x1200804000000000u, 0x4000008000000000u, 0x600040000040000u,
    0x4000a28200080080u, 0x45000030041420u, 0x80400020008u, 0x900000009000u, 0x8000202000160005u, 0x11008200u,
    0x1400000000020121u, 0x0u, 0x488000010000000u, 0x804000080004000u, 0x0u, 0x9080400040000200u,
    0x0u, 0x20180000104u, 0x40200000000000u, 0x4000000240040000u, 0x1002800c0062u, 0x1000000010a0000u,
    0x101000280020u, 0x0u, 0x20080000000840u, 0x80001120010080u, 0x20000000005020u, 0x2080000000000000u,
    0x8008410000u, 0x8184800404103810u, 0x10000000008u, 0x4100000000u, 0x200020240000000u, 0x2400u,
    0x0u, 0x10000800000000u, 0x88000000000000u, 0x7004100001005u, 0x880002000000ac80u, 0x402008000a8088u,
    0x8000000000000001u, 0x1005500100000000u, 0x45010a010048u, 0xa00004800000000u, 0x100003540000000u, 0x40000000000000u,
    0x480002000200010u, 0x100000002000u, 0x500000000304u, 0x201100000200u, 0x20400000030000u, 0x4000000820800000u,
    0x504010000u, 0x808a02050000020u, 0x1020000u, 0x0u, 0x4000000004100u, 0x1410028000400u,
    0x400004000001800u, 0x2000010u, 0x104000044001001u, 0x20000000000200u, 0x0u, 0x8408600000040850u,
    0x3100024400u, 0x1200082022c00u, 0x10001000000000u, 0x12040000000u, 0x8000161c00000u, 0x20000000a000400u,
    0x810020000002000u, 0x8000040008000000u, 0x0u, 0x40001000000000u, 0x10000000080c0410u, 0x400000a40001100u,
    0x8000000500000000u, 0x8000000080000u, 0x400020004020002u, 0x42100000200000u, 0x40000000100000u, 0x100000000000400u,
    0x840000004400300u, 0x10a00008000u, 0x400080100000100u, 0x0u, 0x2400800081000400u, 0x808002042001000u,
    0x8400008041100u, 0x2000000000040000u, 0x8ac000108c000200u, 0x71918000a0840u, 0x1050800002000004u, 0x1302020040000010u,
    0x2004080900000000u, 0x800001u, 0x100000401100u, 0x4000000008000000u, 0x0u, 0x800001000u,
    0x4000006010008200u, 0x4880002888a0004u, 0x20000100000000u, 0x0u, 0x20000000040014u, 0x10000000001000u,
    0x280209000000000u, 0x200040400000008u, 0x10000000000b000u, 0x4000000121800040u, 0x4010800400100418u, 0xc400040020490800u,
    0x4109000200000008u, 0x1008000910d00u, 0x800000008080000u, 0x204090800000849u, 0x180000010008000u, 0x80000000u,
    0x0u, 0x2000200000800200u, 0x210000000200020u, 0x80010010000020u, 0x10000200u, 0x202000280u,
    0x4400401100201080u, 0x62038a0890100090u, 0x4000100u, 0x80008000000u, 0x0u, 0x2000000000000f0u,
    0x8000000001000u, 0x20020000600022u, 0x8000000004u, 0x8000002008000400u, 0x2000000000000040u, 0x801004020000000u,
    0x400000202000002u, 0x4000000000042080u, 0x24040000002u, 0x800204000000800u, 0x8100u, 0x0u,
    0x102000040080080u, 0x1020060u, 0x4800102020000040u, 0x100000008100002u, 0x0u, 0x4020082a8600008u,
    0x400002028000000u, 0x2000080000u, 0x2000001301000u, 0x0u, 0x8000000000200000u, 0x0u,
    0x10000000000000u, 0x140000000000u, 0x5004040400a000u, 0x80000004u, 0x8000200u, 0x4100000400000u,
    0x4004000004001000u, 0x6018010009402020u, 0x802001000008u, 0x8000000000000004u, 0x4000100040400u, 0x8000002000000u,
    0x100000000000100u, 0xa00000048100200u, 0x1400100000404u, 0x40001042u, 0x8100000080200000u, 0x40010000000000u,
    0x80000800u, 0x20000108002000u, 0x200012010000u, 0x0u, 0x0u, 0x1804080000005u,
    0x2000000000u, 0x8000005840000100u, 0x201000000000u, 0x8001010920019000u, 0x0u, 0x200004688u,
    0x1000000400000000u, 0x8400000000030000u, 0x44028000000000u, 0x0u, 0x4008100000010000u, 0x40054000008044u,
    0x0u, 0x40040041800010u, 0x141100200140000u, 0x200020004000080u, 0x200800000000000u, 0x800004010000080u,
    0x2000880000400u, 0x400508000000u, 0x40008080080u, 0x4110000000001u, 0x108040800000000u, 0x0u,
    0x0u, 0x100042408029485u, 0x0u, 0x2004800010u, 0x0u, 0x4020404000000000u,
    0x201400004000u, 0x2000800040800000u, 0x104u, 0x0u, 0x8000000200000200u, 0x1000040800101280u,
    0x80000410010u, 0x4000a590u, 0x40080000000u, 0x22004102400u, 0x8024040004440400u, 0x20000008000000u,
    0x90010080200cu, 0x50a0000001200u, 0x1000002548200000u, 0x20000080800002u, 0x1003020000000041u, 0x4010010004000u,
    0x4000400200002084u, 0x400002000u, 0x200020000002200u, 0x0u, 0x3200000002u, 0x0u,
    0x60001c480002000u, 0x80200010480u, 0x400000080u, 0xc01c0000000100u, 0x42040u, 0x80000048000008u,
    0x10000088000008u, 0x1040001001000u, 0x80a100090141c04u, 0x4e0080241840000u, 0x0u, 0x2000000800u,
    0x200000200000u, 0x40400u, 0x0u, 0x2000400088000u, 0x80080400020u, 0x0u,
    0x810800000000400u, 0x1020000000000000u, 0x2400100010000c40u, 0x10004u, 0x22001a080000180u, 0x4004180000020000u,
    0x82000000000000u, 0x802u, 0x50002002u, 0xa1800020000000u, 0x40090082000008u, 0x1000011220000200u,
    0x1000400000000000u, 0x800000000040u, 0x4000150000001040u, 0x400020001000u, 0x1402811040002u, 0x209008030000000u,
    0x210940040u, 0xc00000000000u, 0x800200u, 0x848101208801610u, 0x5800000040000140u, 0x2000000000800u,
    0x0u, 0x2000861800000028u, 0x0u, 0xc000021000000u, 0x8040000000u, 0x200000000100000u,
    0x0u, 0x80040c420440000u, 0x480200088400u, 0x28002c0c000480u, 0x0u, 0x1184120080401u,
};

} // namespace pith::detail::tables

namespace pith::inline PITH_VERSION_NAME::detail {

/// The built-in table. Constant time; static storage.
[[nodiscard]] constexpr phrase_index builtin_phrases() noexcept {
    using namespace tables;
    return {
        {text_0, text_1, text_2},
        builtin_rows, builtin_buckets, nullptr, builtin_filter, 8191, 11909, {119, 90, 59, 94}, {0, 14, 14, 8, 15}, true, 16};
}

} // namespace pith::detail

#endif // PITH_PHRASES_BUILTIN_HPP

// -------- pith/phrases/tables.hpp

// The tables that a page is judged by: the built-in one, and behind it those of the caller's books.
#ifndef PITH_PHRASES_TABLES_HPP
#define PITH_PHRASES_TABLES_HPP

#include <array>
#include <cstddef>
#include <span>

namespace pith::inline PITH_VERSION_NAME::detail {

/// The caller's books of a pipeline, three at most.
using book_list = std::span<phrase_book const* const>;
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

// -------- pith/judge/page.hpp

// A page that is read once and then judged as often as needed: its lines with what each says about itself.
#ifndef PITH_JUDGE_PAGE_HPP
#define PITH_JUDGE_PAGE_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

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
    constexpr explicit known_feed(std::span<known_line const> lines) noexcept : lines_(lines) {}
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
    std::span<known_line const> lines_;
    std::size_t read_ = 0, look_ = 0, last_ = 0;
};

/// Judges a page: writes a ruling to each of its lines. Linear.
constexpr void judge_page(std::span<known_line> lines, phrase_tables tables) {
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
    [[gnu::noinline]] static constexpr void read_page(std::span<known_line> lines, book_list books) {
        table_list const tables(books);
        text::normal_line buffer;
        for (auto& line : lines) line.facts = classify(line.text, tables.all(), buffer);
        judge_page(lines, tables.all());
    }
};
#ifdef PITH_COMPILED
extern template struct judge_core<>;
#endif

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_PAGE_HPP

// -------- pith/views/projection.hpp

// What a range of text is: elements that are text, or that a projection maps to their text.
#ifndef PITH_VIEWS_PROJECTION_HPP
#define PITH_VIEWS_PROJECTION_HPP

#include <concepts>
#include <ranges>
#include <string_view>
#include <type_traits>
#include <utility>

namespace pith::inline PITH_VERSION_NAME {

/// A string, or a view or pointer that refers to one, so that its characters outlive the call that yields it.
template <class T>
concept text_like = std::convertible_to<T, std::string_view> &&
                    (std::is_lvalue_reference_v<T> || std::ranges::view<std::remove_cvref_t<T>> ||
                     std::is_pointer_v<std::remove_cvref_t<T>>);

/// The projection that leaves an element as it is. (std::identity lives in <functional>, which costs more to
/// include than all of this.)
struct no_projection {
    template <class T>
    [[nodiscard]] constexpr T&& operator()(T&& t) const noexcept {
        return static_cast<T&&>(t);
    }
};

/// What can be a projection: neither a range nor a pointer to an object, which an array decays to.
template <class P>
concept projection_like =
    !std::ranges::range<P> && (!std::is_pointer_v<P> || std::is_function_v<std::remove_pointer_t<P>>);

/// A forward range whose elements, through the projection, are text: what every strip_* adaptor and annotate takes.
template <class R, class Proj = no_projection>
concept text_range =
    std::ranges::forward_range<R> && std::regular_invocable<Proj const&, std::ranges::range_reference_t<R>> &&
    text_like<std::invoke_result_t<Proj const&, std::ranges::range_reference_t<R>>>;

namespace detail {

/// std::invoke of a projection, without <functional>: of an object, of what points to one, or of a wrapped reference.
template <class Proj, class Ref>
constexpr decltype(auto) project(Proj const& p, Ref&& element) {
    if constexpr (!std::is_member_pointer_v<Proj>) return p(std::forward<Ref>(element));
    else if constexpr (requires { element.get().*p; }) return project(p, element.get());
    else if constexpr (requires { (*element).*p; }) return project(p, *element);
    else if constexpr (std::is_member_object_pointer_v<Proj>) return (std::forward<Ref>(element).*p);
    else return (std::forward<Ref>(element).*p)();
}

} // namespace detail
} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_VIEWS_PROJECTION_HPP

// -------- pith/judge/cursor.hpp

// Walks a range of lines with the judge's rulings beside them. strip and annotate are two ways to look at it, so
// they cannot disagree.
#ifndef PITH_JUDGE_CURSOR_HPP
#define PITH_JUDGE_CURSOR_HPP

#include <array>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>

namespace pith::inline PITH_VERSION_NAME::detail {

/// The callers' books of a pipeline and the projection: what judging needs beside the lines. Books are kept in
/// the order of their addresses, so that the order in which adaptors were piped leaves no trace.
template <class Proj, std::size_t N>
struct judging {
    Proj projection{};
    std::array<phrase_book const*, N> books{};

    /// The text of an element, trimmed.
    template <class Ref>
    [[nodiscard]] constexpr std::string_view text(Ref&& element) const {
        return text::trimmed(std::string_view(project(projection, std::forward<Ref>(element))));
    }
};

/// The lines of a range.
template <class It, class S, class Judging>
class range_feed final : public line_feed {
public:
    constexpr range_feed(It& at, S const& end, Judging const& with) : read_(at), end_(end), with_(with) {}
    constexpr bool read() override { return move_over(read_); }
    constexpr bool look() override { return move_over(look_); }
    constexpr void look_from_here() override { look_ = read_; }
    constexpr void read_on() override { read_ = look_; }
    [[nodiscard]] constexpr line_facts facts(phrase_tables tables, text::normal_line& buffer) const override {
        return judge_core<>::facts(text, tables, buffer);
    }

private:
    constexpr bool move_over(It& at) {
        if (at == end_) return false;
        text = with_.text(*at);
        ++at;
        return true;
    }
    It& read_;
    It look_{};
    S const& end_;
    Judging const& with_;
};

/// A position in the lines and the rulings of the window around it. Copyable and multi-pass; allocates nothing.
/// Moving on is amortised linear: each line is classified at most twice.
template <std::forward_iterator It, std::sentinel_for<It> S, class Judging>
class judged_cursor {
public:
    judged_cursor() = default;
    constexpr judged_cursor(It at, S end, Judging const& with)
        : at_(std::move(at)), read_(at_), end_(std::move(end)), with_(&with) {
        settle();
    }

    [[nodiscard]] constexpr It const& base() const noexcept { return at_; }
    [[nodiscard]] constexpr bool done() const { return at_ == end_; }
    [[nodiscard]] constexpr ruling current() const noexcept { return blank_ ? ruling() : window_.current(); }
    constexpr void next() {
        if (!blank_) window_.next();
        ++at_;
        settle();
    }
    /// The current ruling in words.
    [[nodiscard]] constexpr verdict say() const {
        return judge_core<>::say(current(), with_->text(*at_), with_->books);
    }

private:
    constexpr void settle() {
        if (at_ == end_) return;
        blank_ = with_->text(*at_).empty();
        if (blank_ || !window_.used_up()) return;
        range_feed<It, S, Judging> feed(read_, end_, *with_);
        judge_core<>::fill(window_, feed, with_->books);
    }

    It at_{};
    It read_{}; ///< behind the last line that is known
    S end_{};
    Judging const* with_ = nullptr;
    bool blank_ = false; ///< the current line is
    window_reader window_{};
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_JUDGE_CURSOR_HPP

// -------- pith/views/planned.hpp

// The view behind strip_duplicates, strip_near_duplicates, strip_recurring, strip_boilerplate and main_text: it reads a
// page to the end, asks a planner which lines go, and is the page without them.
#ifndef PITH_VIEWS_PLANNED_HPP
#define PITH_VIEWS_PLANNED_HPP

#include <cstddef>
#include <iterator>
#include <ranges>
#include <utility>

namespace pith::inline PITH_VERSION_NAME::detail {

/// The lines of a page that are not blank, trimmed, each with its number and a sample where `sample(line)` gives one.
template <class R, class Proj, class Sample>
constexpr list<page_line> page_lines(R& range, Proj const& projection, Sample sample) {
    list<page_line> lines;
    std::size_t number = 0;
    for (auto it = std::ranges::begin(range); it != std::ranges::end(range); ++it, ++number) {
        auto const s = text::trimmed(std::string_view(project(projection, *it)));
        if (!s.empty()) lines.push_back({s, number, sample(s)});
    }
    return lines;
}

/// Decides which lines of a range go: `planner(range, projection)` gives them in order. `Planner::once`: it changes
/// something when it is asked, so it may be asked once only.
template <class P>
concept planner = std::copy_constructible<P> && std::default_initializable<P> && requires {
    { P::once } -> std::convertible_to<bool>;
};

/// What a view found out about its page at the first begin(). It refers to the page's text, so a copy or a move forgets it
/// and the next begin() decides anew. Not where a set of earlier documents is involved (`Once`): deciding anew would find
/// the page's own paragraphs in the set, so there a move keeps the plan, of which only the numbers are used, and no copy
/// exists.
template <class T, bool Once = false>
struct page_plan {
    T value{};
    bool made = false;

    page_plan() = default;
    constexpr page_plan(page_plan const&) noexcept
        requires(!Once)
    {}
    constexpr page_plan(page_plan&& other) noexcept {
        if constexpr (Once) *this = std::move(other);
    }
    constexpr page_plan& operator=(page_plan const&) noexcept
        requires(!Once)
    {
        value = T{};
        made = false;
        return *this;
    }
    constexpr page_plan& operator=(page_plan&& other) noexcept {
        value = T{};
        made = false;
        if constexpr (Once) {
            std::swap(value, other.value);
            made = std::exchange(other.made, false);
        }
        return *this;
    }
};

/// The elements of `V` but for those the planner names.
template <std::ranges::view V, class Proj, planner Planner>
    requires text_range<V, Proj>
class planned_view : public std::ranges::view_interface<planned_view<V, Proj, Planner>> {
    class iterator;

public:
    planned_view()
        requires std::default_initializable<V>
    = default;
    constexpr planned_view(V base, Proj projection, Planner planner)
        : base_(std::move(base)), projection_(std::move(projection)), planner_(std::move(planner)) {}

    [[nodiscard]] constexpr V base() const&
        requires std::copy_constructible<V>
    {
        return base_;
    }
    [[nodiscard]] constexpr V base() && { return std::move(base_); }

    [[nodiscard]] constexpr iterator begin() {
        if (!plan_.made) {
            plan_.value = planner_(base_, projection_);
            plan_.made = true;
        }
        return iterator(std::ranges::begin(base_), std::ranges::end(base_), plan_.value);
    }
    [[nodiscard]] constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    V base_ = V();
    Proj projection_{};
    Planner planner_{};
    page_plan<list<repeat>, Planner::once> plan_;
};

template <std::ranges::view V, class Proj, planner Planner>
    requires text_range<V, Proj>
class planned_view<V, Proj, Planner>::iterator {
public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using value_type = std::ranges::range_value_t<V>;
    using difference_type = std::ranges::range_difference_t<V>;
    using reference = std::ranges::range_reference_t<V>;

    iterator() = default;
    constexpr iterator(std::ranges::iterator_t<V> at, std::ranges::sentinel_t<V> end, list<repeat> const& plan)
        : at_(std::move(at)), end_(std::move(end)), next_(plan.data()), last_(plan.data() + plan.size()) {
        skip();
    }

    [[nodiscard]] constexpr std::ranges::iterator_t<V> const& base() const noexcept { return at_; }
    [[nodiscard]] constexpr reference operator*() const { return *at_; }
    constexpr iterator& operator++() {
        ++at_;
        ++number_;
        skip();
        return *this;
    }
    constexpr iterator operator++(int) {
        auto old = *this;
        ++*this;
        return old;
    }
    friend constexpr bool operator==(iterator const& a, iterator const& b) { return a.at_ == b.at_; }
    friend constexpr bool operator==(iterator const& a, std::default_sentinel_t) { return a.at_ == a.end_; }

private:
    constexpr void skip() {
        for (; next_ != last_ && next_->number == number_; ++next_, ++number_) ++at_;
    }
    std::ranges::iterator_t<V> at_{};
    std::ranges::sentinel_t<V> end_{};
    repeat const* next_ = nullptr;
    repeat const* last_ = nullptr;
    std::size_t number_ = 0;
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_VIEWS_PLANNED_HPP

// -------- pith/duplicates.hpp

// views::strip_duplicates: a page without its repeated paragraphs, or without those that earlier pages had.
//
//     A B C D B C D   -->   A B C D          (A to D paragraphs; only B need be long)
//
// The first copy stays. What counts as a repeat is in repeats/repeats.hpp; what counts as the same in
// text/content.hpp: quotes, dashes, spacing, case and a missing final stop make no difference. Never removed:
// anything without a paragraph of 100 characters or more to prove the repeat, so no refrain of short lines, no "Yes.", no
// question asked of everyone, no table row; and nothing that stands on the page more than three times.
#ifndef PITH_DUPLICATES_HPP
#define PITH_DUPLICATES_HPP

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <ranges>
#include <span>
#include <type_traits>
#include <utility>

namespace pith::inline PITH_VERSION_NAME {

namespace detail {

/// The repeats within a page.
template <class Set = void>
struct duplicates_planner {
    static constexpr bool once = false;
    repeats which = repeats::paragraphs;

    template <class R, class Proj>
    constexpr list<repeat> operator()(R& range, Proj const& projection) const {
        auto const lines = page_lines(range, projection, anchor_sample);
        return repeats_core<>::find({lines.data(), lines.size()}, which);
    }
};

/// Those, and the paragraphs that a set holds; adds the page's own to it.
template <paragraph_set Set>
struct duplicates_planner<Set> {
    using fingerprint_type = typename Set::fingerprint_type;
    static constexpr bool once = true;
    repeats which = repeats::paragraphs;
    Set* seen = nullptr;
    paragraph_rule rule{};

    template <class R, class Proj>
    constexpr list<repeat> operator()(R& range, Proj const& projection) const {
        list<fingerprint_type> prints; // of the paragraphs that count, and which lines they are
        list<std::uint32_t> places;
        std::uint32_t place = 0;
        auto const lines = page_lines(range, projection, [&](std::string_view s) {
            bool const anchor = is_anchor_length(s);
            bool const counts = (rule.least == anchor_length ? anchor : rule.long_enough(s)) && rule.well_ended(s);
            if (counts) {
                prints.push_back(Set::fingerprint_of(s));
                places.push_back(place);
            }
            ++place;
            if (!anchor) return std::uint64_t{0};
            return (counts ? high_bits(prints.back()) : fingerprint(s)) | 1u; // as good a sample as any
        });
        auto const inside = repeats_core<>::find({lines.data(), lines.size()}, which);
        list<repeat> both;
        both.reserve(inside.size());
        std::size_t in = 0;
        auto const take_before = [&](std::size_t number) {
            for (; in < inside.size() && inside[in].number < number; ++in) both.push_back(inside[in]);
            return in == inside.size() || inside[in].number != number;
        };
        std::span<fingerprint_type const> const all(prints);
        std::array<bool, 64> found{};
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i % found.size() == 0) {
                auto const part = all.subspan(i, smaller(found.size(), all.size() - i));
                std::as_const(*seen).contains(part, std::span<bool>(found.data(), part.size()));
            }
            if (!found[i % found.size()]) continue;
            auto const number = lines[places[i]].number;
            if (take_before(number)) both.push_back({number, {}});
        }
        take_before(static_cast<std::size_t>(-1));
        seen->insert(all);
        return both;
    }
};

} // namespace detail

/// The elements of `V` that do not repeat an earlier stretch of it (and, with a `Set`, no paragraph of an earlier
/// document).
///
/// Models view and forward_range (caps there); not const-iterable, common, sized or borrowed (iterators refer to
/// the view). begin() reads the whole range once and remembers which elements go: 24 bytes for each that goes,
/// and, while it reads, about 50 bytes a line; multi-pass after that. Linear. Throws only what allocation throws.
/// Copyable, and a copy decides anew; move-only with a `Set`, because a copy would be a second document.
template <class V, class Proj = no_projection, class Set = void>
using strip_duplicates_view = detail::planned_view<V, Proj, detail::duplicates_planner<Set>>;

/// The closure of strip_duplicates: a projection and, where `Set` is one, the set of paragraphs seen.
template <class Proj = no_projection, class Set = void>
class strip_duplicates_closure : public closure<strip_duplicates_closure<Proj, Set>> {
    using planner = detail::duplicates_planner<Set>;

public:
    constexpr strip_duplicates_closure() = default;
    constexpr strip_duplicates_closure(Proj projection, planner how)
        : projection_(std::move(projection)), planner_(how) {}

    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj>
    [[nodiscard]] constexpr auto operator()(R&& r) const {
        return strip_duplicates_view<std::views::all_t<R>, Proj, Set>(std::views::all(std::forward<R>(r)), projection_,
                                                                      planner_);
    }
    // Never chosen: closure's pipe says std::invocable when a range does not fit; this one's constraint puts the word
    // text_range into the message.
    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj> && (!std::ranges::range<R>)
    friend void operator|(R&&, strip_duplicates_closure const&) = delete;

    /// For elements that `projection` maps to their text.
    template <class P>
        requires(projection_like<P> && !paragraph_set<P> && !std::same_as<P, repeats> &&
                 std::same_as<Proj, no_projection>)
    [[nodiscard]] constexpr auto operator()(P projection) const {
        return strip_duplicates_closure<P, Set>(std::move(projection), planner_);
    }
    /// Across documents: also removes paragraphs that `seen` holds, and adds this document's to it (on the first
    /// begin()). `seen` must outlive the view. The rule says which paragraphs count. With `repeats::none` only what
    /// earlier documents said goes, and repeats within this one stay.
    template <paragraph_set S>
    [[nodiscard]] constexpr auto operator()(S& seen, paragraph_rule rule = {}) const {
        return strip_duplicates_closure<Proj, S>(projection_, {planner_.which, &seen, rule});
    }
    /// With another measure of what a repeat is.
    [[nodiscard]] constexpr auto operator()(repeats which) const {
        auto copy = *this;
        copy.planner_.which = which;
        return copy;
    }
    template <paragraph_set S>
    auto operator()(S const&&, paragraph_rule = {}) const = delete; // a temporary set would be gone before it is asked

private:
    Proj projection_{};
    planner planner_{};
};

namespace views {

/// Removes later copies of what the page has said before; `strip_duplicates(seen)` also what earlier documents said.
///
///     page | pith::views::lines | pith::views::strip_residue | pith::views::strip_duplicates
///
///     pith::seen_paragraphs seen;
///     for (auto& doc : docs) store(doc | pith::views::lines | pith::views::strip_duplicates(seen) | pith::to_text);
inline constexpr strip_duplicates_closure<> strip_duplicates;

} // namespace views
} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_DUPLICATES_HPP

// -------- pith/strip.hpp

// views::strip and the named strip_* adaptors: the lines that are not residue of the given categories.
//
//     The minister resigned on Monday, an official said.          The minister resigned on Monday, an official said.
//     ADVERTISEMENT                                        -->    No successor was named.
//     No successor was named.
//
// All of them are one view with another set of categories. Piping one into another makes one view with the union
// of the sets, so the order does not matter and ten cost what one costs. Never removed: long prose without a
// phrase that proves it residue; a line that no named rule of the judge speaks against.
#ifndef PITH_STRIP_HPP
#define PITH_STRIP_HPP

#include <cstddef>
#include <iterator>
#include <ranges>
#include <type_traits>
#include <utility>

namespace pith::inline PITH_VERSION_NAME {

/// The elements of `V` whose line is not residue of `categories`; elements keep their reference type.
///
/// Models view and forward_range (caps there); const-iterable where V is; not common, not sized, not borrowed
/// (iterators refer to the view). Multi-pass. begin() judges the first 64 lines; going through it all is linear.
/// Throws nothing of its own; allocates nothing. A phrase_book given to it must outlive it.
template <std::ranges::view V, class Proj = no_projection, std::size_t N = 0>
    requires text_range<V, Proj>
class strip_view : public std::ranges::view_interface<strip_view<V, Proj, N>> {
    template <class Base>
    class iterator_over;

public:
    strip_view()
        requires std::default_initializable<V>
    = default;
    constexpr strip_view(V base, category categories, detail::judging<Proj, N> with)
        : base_(std::move(base)), with_(std::move(with)), categories_(categories) {}

    [[nodiscard]] constexpr V base() const&
        requires std::copy_constructible<V>
    {
        return base_;
    }
    [[nodiscard]] constexpr V base() && { return std::move(base_); }
    /// What this view removes.
    [[nodiscard]] constexpr category categories() const noexcept { return categories_; }
    /// The projection and the books it judges with.
    [[nodiscard]] constexpr detail::judging<Proj, N> const& with() const noexcept { return with_; }

    [[nodiscard]] constexpr auto begin()
        requires(!text_range<V const, Proj>)
    {
        return iterator_over<V>(*this, base_);
    }
    [[nodiscard]] constexpr auto begin() const
        requires text_range<V const, Proj>
    {
        return iterator_over<V const>(*this, base_);
    }
    [[nodiscard]] constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    V base_ = V();
    detail::judging<Proj, N> with_{};
    category categories_ = category::none;
};

template <std::ranges::view V, class Proj, std::size_t N>
    requires text_range<V, Proj>
template <class Base>
class strip_view<V, Proj, N>::iterator_over {
public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using value_type = std::ranges::range_value_t<Base>;
    using difference_type = std::ranges::range_difference_t<Base>;
    using reference = std::ranges::range_reference_t<Base>;

    iterator_over() = default;
    constexpr iterator_over(strip_view const& parent, Base& base)
        : at_(std::ranges::begin(base), std::ranges::end(base), parent.with_), categories_(parent.categories_) {
        skip();
    }

    /// Where in the underlying range this is.
    [[nodiscard]] constexpr std::ranges::iterator_t<Base> const& base() const noexcept { return at_.base(); }
    [[nodiscard]] constexpr reference operator*() const { return *at_.base(); }
    constexpr iterator_over& operator++() {
        at_.next();
        skip();
        return *this;
    }
    constexpr iterator_over operator++(int) {
        auto old = *this;
        ++*this;
        return old;
    }
    friend constexpr bool operator==(iterator_over const& a, iterator_over const& b) {
        return a.at_.base() == b.at_.base();
    }
    friend constexpr bool operator==(iterator_over const& a, std::default_sentinel_t) { return a.at_.done(); }

private:
    constexpr void skip() {
        while (!at_.done() && any(at_.current().what() & categories_)) at_.next();
    }
    detail::judged_cursor<std::ranges::iterator_t<Base>, std::ranges::sentinel_t<Base>, detail::judging<Proj, N>> at_{};
    category categories_ = category::none;
};

namespace detail {

template <class T, class Proj>
inline constexpr bool is_strip_view_of = false;
template <class V, class Proj, std::size_t N>
inline constexpr bool is_strip_view_of<strip_view<V, Proj, N>, Proj> = true;

/// A strip view that another strip adaptor with this projection becomes one with: the projection has no state, so
/// it is the same one.
template <class R, class Proj>
concept fusible = std::is_empty_v<Proj> && is_strip_view_of<R, Proj>;

/// Two sets of books as one, in the order of their addresses.
template <std::size_t A, std::size_t B>
constexpr std::array<phrase_book const*, A + B> merge_books(std::array<phrase_book const*, A> const& a,
                                                            std::array<phrase_book const*, B> const& b) {
    std::array<phrase_book const*, A + B> all{};
    std::size_t n = 0;
    auto const insert = [&](phrase_book const* book) {
        std::size_t at = n++;
        for (; at > 0 && std::ranges::less{}(book, all[at - 1]); --at) all[at] = all[at - 1];
        all[at] = book;
    };
    for (auto const* book : a) insert(book);
    for (auto const* book : b) insert(book);
    return all;
}

} // namespace detail

/// The closure of every strip_* adaptor: a set of categories, a projection, and the caller's books (3 at most).
/// A value; composes with closures on either side; two in a row become one where the projection has no state. Refers to
/// the books, owns the rest. Constant time.
template <class Proj = no_projection, std::size_t N = 0>
class strip_closure : public closure<strip_closure<Proj, N>> {
    static_assert(N <= 3, "a pipeline takes three phrase books at most: put the phrases into one");

public:
    constexpr explicit strip_closure(category categories, detail::judging<Proj, N> with = {})
        : categories_(categories), with_(std::move(with)) {}

    /// What it removes.
    [[nodiscard]] constexpr category categories() const noexcept { return categories_; }
    /// The projection and the books it judges with.
    [[nodiscard]] constexpr detail::judging<Proj, N> const& with() const noexcept { return with_; }

    /// The view over a range; over another strip view, one view with both sets.
    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj>
    [[nodiscard]] constexpr auto operator()(R&& r) const {
        if constexpr (detail::fusible<std::remove_cvref_t<R>, Proj>) return fuse(std::views::all(std::forward<R>(r)));
        else return strip_view<std::views::all_t<R>, Proj, N>(std::views::all(std::forward<R>(r)), categories_, with_);
    }
    /// The same adaptor for elements that `projection` maps to their text: `records | strip_ads(&record::text)`.
    template <class P>
        requires(projection_like<P> && std::same_as<Proj, no_projection>)
    [[nodiscard]] constexpr auto operator()(P projection) const {
        return strip_closure<P, N>(categories_, detail::judging<P, N>{std::move(projection), with_.books});
    }
    // Never chosen: closure's pipe says std::invocable when a range does not fit; this one's constraint puts the word
    // text_range into the message.
    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj> && (!std::ranges::range<R>)
    friend void operator|(R&&, strip_closure const&) = delete;

    /// What `*this | next` is: one adaptor with the union of the sets.
    template <std::size_t M>
        requires std::is_empty_v<Proj>
    [[nodiscard]] constexpr auto fused(strip_closure<Proj, M> const& next) const {
        return strip_closure<Proj, N + M>(categories_ | next.categories(),
                                          {with_.projection, detail::merge_books(with_.books, next.with().books)});
    }

private:
    template <class V, std::size_t M>
    [[nodiscard]] constexpr auto fuse(strip_view<V, Proj, M> before) const {
        auto const categories = before.categories() | categories_;
        detail::judging<Proj, N + M> with{with_.projection, detail::merge_books(before.with().books, with_.books)};
        return strip_view<V, Proj, N + M>(std::move(before).base(), categories, std::move(with));
    }

    category categories_;
    detail::judging<Proj, N> with_;
};

namespace detail {
struct strip_fn {
    [[nodiscard]] constexpr auto operator()(category categories) const { return strip_closure<>(categories); }
    /// With the caller's phrases beside the built-in ones. The book must outlive the view.
    [[nodiscard]] constexpr auto operator()(category categories, phrase_book const& book) const {
        return strip_closure<no_projection, 1>(categories, {{}, {&book}});
    }
    auto operator()(category, phrase_book const&&) const = delete; // a temporary would not outlive the view
};
} // namespace detail

namespace views {

/// strip(categories), strip(categories, book): removes the lines that the judge finds to be any of `categories`. Takes
/// any forward range of text; strip(...)(projection) of elements that the projection maps to text. Elements keep their
/// type; nothing is copied. The book must outlive the view. Linear; strip_view has the rest. `category::duplicate` is not
/// removed by it: that is strip_duplicates.
///
///     page | pith::views::lines | pith::views::strip(pith::category::ad | pith::category::consent);
///     records | pith::views::strip(pith::category::ad)(&record::text);
inline constexpr detail::strip_fn strip;

/// Ad labels and sponsored markers: "Story continues below advertisement".
inline constexpr strip_closure<> strip_ads{category::ad};
/// Share bars, follow prompts and counters: "Share on Facebook".
inline constexpr strip_closure<> strip_social{category::social};
/// Status pages, bot checks, script and ad-block walls: "Please enable JavaScript to continue using this application.".
inline constexpr strip_closure<> strip_error_pages{category::error_page};
/// Comment forms and counts: "Log in to leave a comment".
inline constexpr strip_closure<> strip_comments{category::comment};
/// Link lists with their titles, and "read more" lines: "Read more".
inline constexpr strip_closure<> strip_related{category::related};
/// Newsletters, paywalls and app promotions: "Sign up for our newsletter".
inline constexpr strip_closure<> strip_subscriptions{category::subscription};
/// Cookie and privacy banners: "This website uses cookies".
inline constexpr strip_closure<> strip_consent{category::consent};
/// Menus, breadcrumbs, tags, pagination and sign-in: "Skip to content".
inline constexpr strip_closure<> strip_navigation{category::navigation};
/// Legal disclaimers, copyright and terms: "All rights reserved.".
inline constexpr strip_closure<> strip_notices{category::notice};
/// Weather, date, translation and player text: "Listen to this article".
inline constexpr strip_closure<> strip_widgets{category::widget};
/// Shortcodes, template braces and filler: "{{ title }}".
inline constexpr strip_closure<> strip_placeholders{category::placeholder};
/// All of the above, the default set: strip(category::residue).
inline constexpr strip_closure<> strip_residue{category::residue};

} // namespace views
} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_STRIP_HPP

// -------- pith/annotate.hpp

// views::annotate: every line with the judge's verdict, shown instead of acted on.
//
//     for (auto [line, verdict] : page | pith::views::lines | pith::views::annotate)
//         if (verdict) log(line, name(verdict.what), verdict.rule, verdict.evidence);
//
// The verdicts are the ones strip acts on, from the same cursor, so the two cannot disagree: a line is marked here
// exactly if strip with the same categories removes it.
#ifndef PITH_ANNOTATE_HPP
#define PITH_ANNOTATE_HPP

namespace pith::inline PITH_VERSION_NAME {

/// An element and what the judge says of its line. `line` is the range's reference.
template <class Ref>
struct annotated {
    Ref line;              ///< as the range yields it: no copy of a string that the range holds
    pith::verdict verdict; ///< false where the line stays
};

/// The elements of `V`, each with its verdict among `categories`. Where `categories` names `duplicate`, lines that
/// strip_duplicates would remove behind a strip of the other categories are marked too: the rule is "repeat" and
/// the evidence the earlier line.
///
/// Models view and forward_range (caps there); not const-iterable, common, sized or borrowed. Elements are
/// `annotated` values. Linear. Allocates only where repeats are asked for, and throws only what that throws. A
/// phrase_book given to it must outlive it, and so must a verdict's book or text the verdict.
template <std::ranges::view V, class Proj = no_projection, std::size_t N = 0>
    requires text_range<V, Proj>
class annotate_view : public std::ranges::view_interface<annotate_view<V, Proj, N>> {
    class iterator;

public:
    annotate_view()
        requires std::default_initializable<V>
    = default;
    constexpr annotate_view(V base, category categories, detail::judging<Proj, N> with,
                            repeats which = repeats::paragraphs)
        : base_(std::move(base)), with_(std::move(with)), categories_(categories), which_(which) {}

    [[nodiscard]] constexpr V base() const&
        requires std::copy_constructible<V>
    {
        return base_;
    }
    [[nodiscard]] constexpr V base() && { return std::move(base_); }

    [[nodiscard]] constexpr iterator begin() {
        if (any(categories_ & category::duplicate) && !plan_.made) plan();
        return iterator(*this);
    }
    [[nodiscard]] constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    using cursor =
        detail::judged_cursor<std::ranges::iterator_t<V>, std::ranges::sentinel_t<V>, detail::judging<Proj, N>>;

    constexpr void plan() {
        detail::list<detail::page_line> lines;
        std::size_t number = 0;
        for (cursor at(std::ranges::begin(base_), std::ranges::end(base_), with_); !at.done(); at.next(), ++number) {
            if (any(at.current().what() & categories_)) continue;
            auto const l = detail::make_page_line(with_.text(*at.base()), number);
            if (!l.text.empty()) lines.push_back(l);
        }
        plan_.value = detail::repeats_core<>::find({lines.data(), lines.size()}, which_);
        plan_.made = true;
    }

    V base_ = V();
    detail::judging<Proj, N> with_{};
    category categories_ = category::none;
    repeats which_ = repeats::paragraphs;
    detail::page_plan<detail::list<detail::repeat>> plan_;
};

template <std::ranges::view V, class Proj, std::size_t N>
    requires text_range<V, Proj>
class annotate_view<V, Proj, N>::iterator {
public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using reference = annotated<std::ranges::range_reference_t<V>>;
    using value_type = reference;
    using difference_type = std::ranges::range_difference_t<V>;

    iterator() = default;
    constexpr explicit iterator(annotate_view& parent)
        : at_(std::ranges::begin(parent.base_), std::ranges::end(parent.base_), parent.with_),
          parent_(&parent),
          next_(parent.plan_.value.data()) {}

    [[nodiscard]] constexpr std::ranges::iterator_t<V> const& base() const noexcept { return at_.base(); }
    [[nodiscard]] constexpr reference operator*() const {
        if (repeats_here()) return {*at_.base(), {category::duplicate, "repeat", next_->original}};
        if (any(at_.current().what() & parent_->categories_)) return {*at_.base(), at_.say()};
        return {*at_.base(), {}};
    }
    constexpr iterator& operator++() {
        if (repeats_here()) ++next_;
        at_.next();
        ++number_;
        return *this;
    }
    constexpr iterator operator++(int) {
        auto old = *this;
        ++*this;
        return old;
    }
    friend constexpr bool operator==(iterator const& a, iterator const& b) { return a.at_.base() == b.at_.base(); }
    friend constexpr bool operator==(iterator const& a, std::default_sentinel_t) { return a.at_.done(); }

private:
    [[nodiscard]] constexpr bool repeats_here() const noexcept {
        auto const& plan = parent_->plan_.value;
        return next_ != plan.data() + plan.size() && next_->number == number_;
    }
    cursor at_{};
    annotate_view* parent_ = nullptr;
    detail::repeat const* next_ = nullptr;
    std::size_t number_ = 0;
};

/// The closure of annotate: the categories to show, a projection, and the caller's books.
template <class Proj = no_projection, std::size_t N = 0>
class annotate_closure : public closure<annotate_closure<Proj, N>> {
public:
    constexpr explicit annotate_closure(category categories, detail::judging<Proj, N> with = {},
                                        repeats which = repeats::paragraphs)
        : categories_(categories), with_(std::move(with)), which_(which) {}

    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj>
    [[nodiscard]] constexpr auto operator()(R&& r) const {
        return annotate_view<std::views::all_t<R>, Proj, N>(std::views::all(std::forward<R>(r)), categories_, with_,
                                                            which_);
    }
    // Never chosen: closure's pipe says std::invocable when a range does not fit; this one's constraint puts the word
    // text_range into the message.
    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj> && (!std::ranges::range<R>)
    friend void operator|(R&&, annotate_closure const&) = delete;

    /// For elements that `projection` maps to their text.
    template <class P>
        requires(projection_like<P> && !std::same_as<P, category> && std::same_as<Proj, no_projection>)
    [[nodiscard]] constexpr auto operator()(P projection) const {
        return annotate_closure<P, N>(categories_, {std::move(projection), with_.books}, which_);
    }
    /// With other categories than `residue`.
    [[nodiscard]] constexpr auto operator()(category categories) const {
        return annotate_closure(categories, with_, which_);
    }
    /// The same, and repeats as strip_duplicates(which) sees them. clean() acts on residue and duplicate, by blocks.
    [[nodiscard]] constexpr auto operator()(category categories, repeats which) const {
        return annotate_closure(categories, with_, which);
    }
    /// With other categories and the caller's phrases beside the built-in ones. The book must outlive the view.
    [[nodiscard]] constexpr auto operator()(category categories, phrase_book const& book) const
        requires(N == 0)
    {
        return annotate_closure<Proj, 1>(categories, {with_.projection, {&book}}, which_);
    }
    auto operator()(category, phrase_book const&&) const = delete;

private:
    category categories_;
    detail::judging<Proj, N> with_;
    repeats which_;
};

namespace views {

/// The lines with their verdicts. Takes any forward range of text, or of elements that a projection maps to text; yields
/// `annotated` values. Shows the verdicts of `residue`; annotate(categories) those of another set, and where it names
/// `duplicate` the repeats too; annotate(categories, repeats) says which; annotate(categories, book) has the caller's
/// phrases beside the built-in ones. Linear.
///
///     for (auto [line, verdict] : page | pith::views::lines | pith::views::annotate)
///         if (verdict) log(line, name(verdict.what), verdict.rule, verdict.evidence);
inline constexpr annotate_closure<> annotate{category::residue};

} // namespace views
} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_ANNOTATE_HPP

// -------- pith/preset.hpp

// How much a page loses: the presets of clean(), and what the scored ones ask of a line before it goes.
#ifndef PITH_PRESET_HPP
#define PITH_PRESET_HPP

#include <cstdint>

namespace pith::inline PITH_VERSION_NAME {

/// How much clean() takes out.
enum class preset : std::uint8_t {
    residue,     ///< what rules name: clean(page)
    boilerplate, ///< and what views::strip_boilerplate finds by its score: for what an extractor left
    main_text,   ///< all but the article, as views::main_text finds it: for the text of a whole page
};

/// From which confidence on strip_boilerplate removes a line. It loses 0.03 % of the words of true articles and touches
/// 2 % of them, the rules' own losses included (tests/docs/model.md).
inline constexpr double boilerplate_confidence = 0.9;
/// The same of main_text: whole pages come out a little better at 0.5, but twice the words of true articles are lost
/// (tests/docs/model.md).
inline constexpr double main_text_confidence = 0.6;

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_PRESET_HPP

// -------- pith/score/measures.hpp

// What a line looks like: how long it is, in which cases, with which marks. Counted once, without asking what it says.
#ifndef PITH_SCORE_MEASURES_HPP
#define PITH_SCORE_MEASURES_HPP

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// What a character is to the score. `unspaced` ones belong to scripts without spaces between words; `separator` ones
/// stand between the entries of menus and paths.
enum class glyph : std::uint8_t { space, lower, capital, digit, unspaced, comma, separator, mark, count_ };

constexpr glyph glyph_of(char32_t c) noexcept {
    if (text::is_space(c) || text::is_invisible(c)) return glyph::space;
    if (text::is_digit(c)) return glyph::digit;
    if (text::is_word(c)) {
        if (text::is_unspaced(c)) return glyph::unspaced;
        return text::fold_case(c) != c ? glyph::capital : glyph::lower;
    }
    switch (c) {
    case U',':
    case U';':
    case 0x60C:
    case 0x3001:
    case 0xFF0C: return glyph::comma;
    case U'|':
    case U'>':
    case U'/':
    case 0xB7:
    case 0xBB:
    case 0x203A:
    case 0x2022: return glyph::separator;
    default: return glyph::mark;
    }
}

inline constexpr auto ascii_glyphs = [] {
    std::array<glyph, 128> table{};
    for (char32_t c = 0; c < table.size(); ++c) table[c] = glyph_of(c);
    return table;
}();

/// Counts over one line.
struct line_measures {
    std::array<std::uint32_t, static_cast<std::size_t>(glyph::count_)> of{};
    std::uint32_t width = 0;  ///< characters that are no space; wide ones count two
    std::uint32_t words = 0;  ///< runs of letters and digits; two unspaced characters count as one
    std::uint32_t titled = 0; ///< words that begin with a capital

    [[nodiscard]] constexpr std::uint32_t operator[](glyph g) const noexcept { return of[static_cast<std::size_t>(g)]; }
};

/// Eight characters of ASCII at a time: yeses of text/swar.hpp, added up.
struct ascii_measures {
    text::swar::word lower = 0, capital = 0, digit = 0, space = 0, comma = 0, separator = 0, words = 0, titled = 0;
    unsigned chunks = 0;

    constexpr void add(text::swar::word w, bool& inside) noexcept {
        namespace swar = text::swar;
        auto const letters = swar::between(w | swar::every(0x20), 'a', 'z'), capitals = swar::between(w, 'A', 'Z');
        auto const digits = swar::between(w, '0', '9'), parts = letters | digits;
        auto const starts = parts & ~((parts << 8) | (inside ? 0x80u : 0u));
        lower += (letters & ~capitals) >> 7;
        capital += capitals >> 7;
        digit += digits >> 7;
        space += swar::equal(w, ' ') >> 7;
        comma += (swar::equal(w, ',') | swar::equal(w, ';')) >> 7;
        separator += (swar::equal(w, '|') | swar::equal(w, '>') | swar::equal(w, '/')) >> 7;
        words += starts >> 7;
        titled += (starts & capitals) >> 7;
        inside = (parts >> 63) != 0;
        ++chunks;
    }
    constexpr void give(line_measures& n) noexcept {
        auto const count = [](text::swar::word tally) { return static_cast<std::uint32_t>(text::swar::sum(tally)); };
        auto const put = [&](glyph g, std::uint32_t k) { n.of[static_cast<std::size_t>(g)] += k; };
        std::uint32_t const all = 8 * chunks, others = count(lower) + count(capital) + count(digit) + count(space) +
                                                       count(comma) + count(separator);
        put(glyph::lower, count(lower));
        put(glyph::capital, count(capital));
        put(glyph::digit, count(digit));
        put(glyph::space, count(space));
        put(glyph::comma, count(comma));
        put(glyph::separator, count(separator));
        put(glyph::mark, all - others);
        n.words += count(words);
        n.titled += count(titled);
        n.width += all - count(space);
        *this = {};
    }
};

/// Counts a line. Linear.
constexpr line_measures measure_line(std::string_view s) noexcept {
    line_measures n;
    ascii_measures many;
    bool inside = false;
    for (std::size_t i = 0; i < s.size();) {
        if (s.size() - i >= 8) {
            auto const w = text::swar::load(s.data() + i);
            if (text::swar::not_ascii(w) == 0 && text::swar::below(w, ' ') == 0) {
                many.add(w, inside);
                if (many.chunks == 255) many.give(n);
                i += 8;
                continue;
            }
        }
        unsigned char const b = text::byte_at(s, i);
        glyph g;
        if (b < 0x80) {
            g = ascii_glyphs[b];
            ++i;
        } else {
            auto const d = text::decode(s, i);
            g = glyph_of(d.code);
            n.width += text::is_wide(d.code) ? 1u : 0u;
            i += d.size;
        }
        ++n.of[static_cast<std::size_t>(g)];
        bool const part = g == glyph::lower || g == glyph::capital || g == glyph::digit;
        n.words += part && !inside ? 1u : 0u;
        n.titled += g == glyph::capital && !inside ? 1u : 0u;
        n.width += g != glyph::space ? 1u : 0u;
        inside = part;
    }
    many.give(n);
    n.words += n[glyph::unspaced] / 2;
    return n;
}

/// What a trimmed line ends in, by how much that looks like the end of a sentence.
enum class line_end : std::uint8_t { word, digit, mark, colon, ellipsis, question, exclamation, stop };

constexpr line_end line_end_of(std::string_view s) noexcept {
    if (s.ends_with("...")) return line_end::ellipsis;
    for (int back = 0; back < 4 && !s.empty(); ++back) {
        auto const d = text::decode_before(s, s.size());
        switch (d.code) {
        case 0x2026: return line_end::ellipsis;
        case U':':
        case 0xFF1A: return line_end::colon;
        case U'?':
        case 0x61F:
        case 0xFF1F: return line_end::question;
        case U'!':
        case 0xFF01: return line_end::exclamation;
        default: break;
        }
        if (text::is_terminal(d.code)) return line_end::stop;
        if (text::is_digit(d.code)) return line_end::digit;
        if (!text::is_closer(d.code)) return text::is_word(d.code) ? line_end::word : line_end::mark;
        s.remove_suffix(d.size);
    }
    return line_end::mark;
}

/// A count as a byte: exact below 64, then sixteen steps an octave.
constexpr std::uint8_t scaled(std::size_t n) noexcept {
    if (n < 64) return static_cast<std::uint8_t>(n);
    auto const octave = static_cast<std::size_t>(57 - std::countl_zero(std::uint64_t{n}));
    return static_cast<std::uint8_t>(smaller(std::size_t{255}, 64 + 16 * octave + ((n >> (octave + 2)) & 15u)));
}
/// A share as a byte, 0 to 200.
constexpr std::uint8_t share(std::uint64_t part, std::uint64_t whole) noexcept {
    return whole == 0 ? std::uint8_t{0} : static_cast<std::uint8_t>(smaller(std::uint64_t{200}, part * 200 / whole));
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_SCORE_MEASURES_HPP

// -------- pith/score/features.hpp

// A page as the score sees it: its lines summed up, and what each of them is by its place among the others, as rows of
// bytes. No language, no tags, no blank lines (some extractors write them and some do not), no absolute place and no
// measure of the whole page: how far its ends are and how much of it is residue say who cut it, not what a line is.
#ifndef PITH_SCORE_FEATURES_HPP
#define PITH_SCORE_FEATURES_HPP

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// What the model looks at. `_a` is above the line, `_b` below; lines are those that are not blank; "near" is three
/// lines on both sides, "far" ten; a run is a stretch of lines that are all prose or all not.
enum class feature : std::uint8_t {
    width,       ///< characters
    words,       ///< words
    end,         ///< what it ends in: line_end
    capitals,    ///< share of capitals in its letters
    titled,      ///< share of words with a capital
    marks,       ///< share of marks in its characters
    commas,      ///< commas
    separators,  ///< bars, bullets, arrows
    copies,      ///< lines of the page that say the same; of prose it is not asked: repeats have rules of their own
    known,       ///< share of its longer words that prose elsewhere on the page has
    phrase,      ///< scope and match of a phrase that did not decide
    phrase_kind, ///< its category
    width_a,     ///< of the line above
    titled_a,
    width_b, ///< of the line below
    titled_b,
    end_b,
    prose_run_a, ///< characters of the nearest run of prose above
    prose_run_b,
    residue_lines_a, ///< lines up to the nearest that the rules remove
    residue_lines_b,
    residue_kind_a, ///< its category
    residue_kind_b,
    run_lines,      ///< lines of its run
    run_width,      ///< characters of its run
    run_residue,    ///< share of its run that the rules remove
    run_place,      ///< whether its run begins the page, ends it, both or neither
    near_width,     ///< characters a line, of those that no rule removes
    near_residue,   ///< share of lines that the rules remove
    near_sentences, ///< share of them that end a sentence
    near_prose,     ///< share of their characters in prose
    far_width,
    far_sentences,
    above,       ///< share of the page's characters above it
    prose_above, ///< share of the page's prose above it
    count_,
};
inline constexpr std::size_t feature_count = static_cast<std::size_t>(feature::count_);

/// Their names, as annotate_boilerplate shows them.
inline constexpr std::string_view feature_names[] = {
    "length",
    "words",
    "line end",
    "capitals",
    "titled words",
    "marks",
    "commas",
    "separators",
    "copies",
    "words known from prose",
    "phrase",
    "phrase kind",
    "length of the line above",
    "titled words above",
    "length of the line below",
    "titled words below",
    "end of the line below",
    "prose above",
    "prose below",
    "distance to residue above",
    "distance to residue below",
    "kind of residue above",
    "kind of residue below",
    "lines of its run",
    "length of its run",
    "residue in its run",
    "place of its run",
    "length of lines around",
    "residue around",
    "sentences around",
    "prose around",
    "length of lines far around",
    "sentences far around",
    "text above",
    "share of prose above",
};
static_assert(std::size(feature_names) == feature_count);

/// One line's features, one byte each.
using feature_row = std::array<std::uint8_t, feature_count>;

/// A line of a page that is being scored.
struct scored_line {
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    std::string_view text{}; ///< trimmed
    std::size_t number = 0;  ///< among all lines of the page
    std::uint32_t width = 0;
    bool residue = false, prose = false, sentence = false;
    bool long_enough = false; ///< for prose, whatever its phrases say
    bool own = false;         ///< the article's, whatever its neighbours are
    bool price = false;       ///< or another number with a sum of money
    head_line head = head_line::part;
    std::uint8_t words = 0, end = 0, capitals = 0, titled = 0, marks = 0, commas = 0, separators = 0, copies = 1;
    std::uint8_t phrase = 0, phrase_kind = no_flag, kind = no_flag;
    // Sums over the lines above.
    std::uint32_t width_above = 0, open_above = 0, prose_above = 0, residue_above = 0, sentences_above = 0;
    // Indices of the nearest of their kind, this line not among them; `none` where there is none.
    std::uint32_t prose_before = none, prose_after = none, residue_before = none, residue_after = none;
    std::uint32_t run_begin = 0, run_end = 0;
    std::uint32_t key = 0; ///< of what it says; 0 where nobody asks
};

/// The lines of a page that are not blank, with what the model asks of them. Linear in the page. One vector of lines, and
/// while it is made a table of what the lines say.
class scored_page {
public:
    /// Takes the next line of the page that is not blank; `line` is trimmed, `number` its place among all lines.
    constexpr void push_back(std::string_view line, std::size_t number, line_facts const& facts, ruling ruled) {
        auto const m = measure_line(line);
        scored_line l;
        l.text = line;
        l.number = number;
        l.width = m.width;
        l.words = scaled(m.words);
        l.end = static_cast<std::uint8_t>(line_end_of(line));
        l.capitals = share(m[glyph::capital], m[glyph::lower] + m[glyph::capital] + m[glyph::unspaced]);
        l.titled = share(m.titled, m.words);
        l.marks = share(m[glyph::mark] + m[glyph::separator], m.width);
        l.commas = scaled(m[glyph::comma]);
        l.separators = scaled(m[glyph::separator]);
        if (facts.phrase.found()) {
            l.phrase = static_cast<std::uint8_t>(1u + 4u * static_cast<unsigned>(facts.when) +
                                                 static_cast<unsigned>(facts.where));
            l.phrase_kind = facts.flag;
        }
        l.residue = any(ruled.what() & category::residue);
        if (l.residue) l.kind = static_cast<std::uint8_t>(std::countr_zero(static_cast<std::uint32_t>(ruled.what())));
        l.prose = !l.residue && facts.body();
        l.sentence = facts.sentence;
        l.long_enough = facts.prose;
        l.own = ruled.own();
        l.price = facts.value && has_price(line);
        l.head = head_line_of(facts, ruled);
        if (!l.long_enough) l.key = static_cast<std::uint32_t>(text::content_sample(line) >> 32) | 1u;
        lines_.push_back(l);
    }
    /// All lines are there.
    constexpr void finish() {
        learn_words();
        count_copies();
        look_up_and_down();
        find_runs();
    }
    [[nodiscard]] constexpr list<scored_line> const& lines() const noexcept { return lines_; }

    /// The share of the longer words of line `i` that prose has, of 200; 0 where it has none. Linear in the line.
    [[nodiscard]] constexpr std::int32_t overlap(std::size_t i) const noexcept {
        auto const share = known_words(lines_[i]);
        return share == 255 ? 0 : share;
    }
    /// What the model looks at, of line `i`. Constant time.
    [[nodiscard]] constexpr feature_row row(std::size_t i) const noexcept {
        feature_row row{};
        auto const set = [&row](feature f, auto value) {
            row[static_cast<std::size_t>(f)] = static_cast<std::uint8_t>(value);
        };
        scored_line const& l = lines_[i];
        std::size_t const n = lines_.size();
        using enum feature;
        set(width, scaled(l.width));
        set(words, l.words);
        set(end, l.end);
        set(capitals, l.capitals);
        set(titled, l.titled);
        set(marks, l.marks);
        set(commas, l.commas);
        set(separators, l.separators);
        set(copies, l.copies);
        set(known, known_words(l));
        set(phrase, l.phrase);
        set(phrase_kind, l.phrase_kind);
        if (i > 0) {
            set(width_a, scaled(lines_[i - 1].width));
            set(titled_a, lines_[i - 1].titled);
        }
        if (i + 1 < n) {
            set(width_b, scaled(lines_[i + 1].width));
            set(titled_b, lines_[i + 1].titled);
            set(end_b, lines_[i + 1].end);
        }
        if (l.prose_before != scored_line::none) set(prose_run_a, run_width_of(lines_[l.prose_before]));
        if (l.prose_after != scored_line::none) set(prose_run_b, run_width_of(lines_[l.prose_after]));
        bool const above_it = l.residue_before != scored_line::none, below_it = l.residue_after != scored_line::none;
        set(residue_lines_a, above_it ? smaller(scaled(i - l.residue_before), std::uint8_t{254}) : 255);
        set(residue_lines_b, below_it ? smaller(scaled(l.residue_after - i), std::uint8_t{254}) : 255);
        set(residue_kind_a, above_it ? lines_[l.residue_before].kind : 31);
        set(residue_kind_b, below_it ? lines_[l.residue_after].kind : 31);
        set(run_lines, scaled(l.run_end - l.run_begin));
        set(run_width, run_width_of(l));
        set(run_residue,
            share(sum(l.run_begin, l.run_end, &scored_line::residue_above, residue_), l.run_end - l.run_begin));
        set(run_place, (l.run_begin > 0 ? 1 : 0) + (l.run_end < n ? 2 : 0));
        // Around it, what the rules remove is looked through: it says nothing about the text that it stands in.
        auto const around = [&](std::size_t reach, feature width_f, feature sentences_f) {
            std::size_t const a = i > reach ? i - reach : 0, z = smaller(n, i + reach + 1);
            std::size_t const left = (z - a) - sum(a, z, &scored_line::residue_above, residue_);
            std::uint32_t const chars = sum(a, z, &scored_line::open_above, open_);
            set(width_f, left == 0 ? 0 : scaled(chars / left));
            set(sentences_f, share(sum(a, z, &scored_line::sentences_above, sentences_), left));
            if (reach > 3) return;
            set(near_residue, share(z - a - left, z - a));
            set(near_prose, share(sum(a, z, &scored_line::prose_above, prose_), chars));
        };
        around(3, near_width, near_sentences);
        around(10, far_width, far_sentences);
        set(above, share(l.width_above, width_));
        set(prose_above, share(l.prose_above, prose_));
        return row;
    }

private:
    /// Calls `f` with a hash of every longer word of a line's first few hundred bytes: of its first seven bytes, cases
    /// folded as far as ASCII goes, which is its stem in most languages.
    template <class F>
    static constexpr void for_words(std::string_view s, F f) {
        namespace swar = text::swar;
        s = s.substr(0, 400);
        // Letters of ASCII and every byte of other characters, as high bits.
        auto const parts = [s](std::size_t i) {
            auto const w = swar::load(s, i);
            auto const letters = swar::between((w & ~swar::high_bits) | swar::every(0x20), 'a', 'z');
            return (letters & ~w) | swar::not_ascii(w);
        };
        for (std::size_t i = 0; i < s.size();) {
            auto const next = swar::before(parts(i));
            i += next;
            if (next == 8) continue;
            std::size_t const begin = i;
            for (std::size_t more = 8; more == 8; i += more) more = swar::before(~parts(i) & swar::high_bits);
            if (i - begin < 4) continue;
            auto const w = swar::first_bytes(swar::load(s, begin), smaller(i - begin, std::size_t{7}));
            f(static_cast<std::uint32_t>(((w | swar::every(0x20)) * 0x9E3779B97F4A7C15u) >> 40));
        }
    }
    constexpr void learn_words() {
        std::size_t bytes = 0, size = 1024;
        for (auto const& l : lines_) bytes += l.prose ? l.text.size() : 0;
        while (size < bytes / 2 && size < 65536) size *= 2;
        words_.assign(size, 0);
        for (auto const& l : lines_) {
            if (!l.prose) continue;
            for_words(l.text, [&](std::size_t h) {
                auto& n = words_[h & (words_.size() - 1)];
                if (n < 255) ++n;
            });
        }
    }
    [[nodiscard]] constexpr std::uint8_t known_words(scored_line const& l) const noexcept {
        std::uint32_t all = 0, known = 0;
        for_words(l.text, [&](std::size_t h) {
            ++all;
            known += words_[h & (words_.size() - 1)] > (l.prose ? 1 : 0) ? 1u : 0u;
        });
        return all == 0 ? std::uint8_t{255} : share(known, all);
    }
    /// The sum over the lines [a, z) of what `above` sums up; `all` is its sum over the page.
    [[nodiscard]] constexpr std::uint32_t sum(std::size_t a, std::size_t z, std::uint32_t scored_line::* above,
                                              std::uint32_t all) const noexcept {
        return (z < lines_.size() ? lines_[z].*above : all) - lines_[a].*above;
    }
    [[nodiscard]] constexpr std::uint8_t run_width_of(scored_line const& l) const noexcept {
        return scaled(sum(l.run_begin, l.run_end, &scored_line::width_above, width_));
    }

    /// How many lines say the same, by a sample of their ends: equal samples of different lines do no harm here.
    constexpr void count_copies() {
        std::size_t size = 16;
        while (size < lines_.size() * 2) size *= 2;
        list<std::uint32_t> keys(size, 0);
        list<std::uint8_t> counts(size, 0);
        auto const place = [&](std::uint32_t key) {
            std::size_t at = key & (size - 1);
            for (int tries = 0; keys[at] != key && keys[at] != 0 && tries < 32; ++tries) at = (at + 1) & (size - 1);
            return at;
        };
        for (auto const& l : lines_) {
            if (l.key == 0) continue;
            auto const at = place(l.key);
            if (keys[at] == 0) keys[at] = l.key;
            if (keys[at] == l.key && counts[at] < 15) ++counts[at];
        }
        for (auto& l : lines_) {
            if (l.key == 0) continue;
            auto const at = place(l.key);
            l.copies = keys[at] == l.key ? counts[at] : std::uint8_t{1};
        }
    }
    constexpr void look_up_and_down() noexcept {
        std::uint32_t prose = scored_line::none, residue = scored_line::none;
        for (std::uint32_t i = 0; i < lines_.size(); ++i) {
            auto& l = lines_[i];
            l.width_above = width_;
            l.open_above = open_;
            l.prose_above = prose_;
            l.residue_above = residue_;
            l.sentences_above = sentences_;
            l.prose_before = prose;
            l.residue_before = residue;
            width_ += l.width;
            sentences_ += l.sentence && !l.residue ? 1u : 0u;
            open_ += l.residue ? 0 : l.width;
            if (l.prose) {
                prose_ += l.width;
                prose = i;
            } else if (l.residue) {
                ++residue_;
                residue = i;
            }
        }
        prose = residue = scored_line::none;
        for (auto i = static_cast<std::uint32_t>(lines_.size()); i-- > 0;) {
            auto& l = lines_[i];
            l.prose_after = prose;
            l.residue_after = residue;
            if (l.prose) prose = i;
            else if (l.residue) residue = i;
        }
    }
    constexpr void find_runs() noexcept {
        auto const n = static_cast<std::uint32_t>(lines_.size());
        for (std::uint32_t i = 0, end = 0; i < n; i = end) {
            for (end = i + 1; end < n && lines_[end].prose == lines_[i].prose;) ++end;
            for (std::uint32_t k = i; k < end; ++k) {
                lines_[k].run_begin = i;
                lines_[k].run_end = end;
            }
        }
    }

    list<scored_line> lines_;
    list<std::uint8_t> words_;
    std::uint32_t width_ = 0, open_ = 0, prose_ = 0, residue_ = 0, sentences_ = 0;
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_SCORE_FEATURES_HPP

// -------- pith/score/model.hpp

// The model of pith/score/score.hpp: 120 trees of depth 4. Generated by tests/quality/train.py: train again, change nothing here.
// A string is what compilers read fastest.
#ifndef PITH_SCORE_MODEL_HPP
#define PITH_SCORE_MODEL_HPP

#include <cstddef>
#include <cstdint>

namespace pith::inline PITH_VERSION_NAME::detail {

// clang-format off
inline constexpr std::size_t model_depth = 4;
inline constexpr std::int32_t model_base = -199;
inline constexpr std::int32_t model_unit = 64; ///< of one in log-odds

/// For each tree: feature and threshold of its inner nodes, level by level; then its leaves, signed.
inline constexpr char model_bytes[] =
    "\031\004\002\001\033!\025\010\034\016\037\035\031\013\025\004\042\003\025\006\030\134\030\134\031\024\030\233"
    "\011i6\025\036\375\000\3700\000\177\177\177\177ZE\177Z\004>\023y\023\265\042\271\002\002\020\006\024q\033<\027"
    "\001\024q\022A!\253\012\011\030\243\032\002\013\3745\021\374\372\373\367\023\037\0111\011\003\003\373\002\001"
    "\023\265\034\016\011\202\024q\025\006\033F\010\015\012\007\030\254\032\002\033J\001\026\042\216\042\237\020.\007"
    "\042\006\001\001\373\000\374\374\367\012\034\000\011\003\017\023y\025\010\042\262\002\002\016N\042\006\033A\023"
    "\017\024q\022A!\266\012\000\015=\026\007\005\374\030\007\374\373\374\367\014\027\001\024\010!\012\374\002\006"
    "\026\011\033<\010\001\025\004\023\077\025\006\011\202\030\254\027>\042\305\017p\026\007\042\213\034\016\012\003"
    "\022\014\0135\374\015\011\032\010\000\374\000\370\000\004.\023y\020\001\035k\002\002!\267\012\000\042\244\034"
    "k\024q\022A\042\022\030Z\042\262\025\001\001\015\374\000\374\373\374\370\016\004\031\016\375\011\003\030\002\006"
    "\024#\030Y\014T\025\010\023\265\025\006\025\000\012\000\027\201\042\007\0379\024q\037@\034R\004\012\004\021\004"
    "\365\004\374\023\004\002\372\015\375\370\010\003\012\025\006\017\205\025\001\034\016\042\271\042\020\0277\035"
    "k\001\036\035~\012\000\023\037\001\011!\251\375\037\015\000\374\370\010\376\377\015\020\005\022\006\004\014\004"
    "(\024q\017x\033G\042\266\042\273\037\035\016\021\002\002\025\004\027R\012\011\023\037\020\000\030\206\011\001"
    "\000\375\375\370\375\370\377\014\017\005\017\012\006\376\001\036\0153\042\235\013\016!\267\002\002\023\016\007"
    "\001\023\017\042\022\030\134\021\204\011\274\025\000\035\211\017\366\004\375\011\002\020\011\001\033\371\006\007"
    "\031\002\373\035k\024q\001\026\010\001\025\004\017\040\025\006\021X\030\254\025\002\022\000\020\001\025\010\042"
    "n\002\002\006\002\013\006\000\002\002\377\377\374\377\377\373\377\377\371\025\010\042\250\026\007\010\001\023"
    "\025!\040\002\002\003\007\017P\037K\022[\001\037\010\001\032\002\022\000\375\001\003\011\015\007\005\377\015\376"
    "\377\015\003\374\377\371\003\010\025\004\011,\025\001\034-\022w\037'\0273\035u\030Z\034k\005\011\021y\027h\024"
    "\026\375\023\015\000\000\372\003\021\007\001\022\001\005\025\003\376\020\001\030P\012\011\042\244\037#\025\006"
    "\017\017\022\177\005\013\015x\024\040\037@\002\002\000(\014\013\004\021\016\003\002\011\002\376\007\377\376\372"
    "\374\020\003\021\001!\0172\042\227\012\011\042\020\011\274\011r\023\027\003\033\001\004!\256\002\000\026\006\027"
    "\001\023\013\002\375\020\003\014\003\001\006\005\371\032\000\023\001\010\375\026\011\033O\042\277\015\257\006"
    "\001\025\004\023C\030d\025\001\030+!\213\025\002\012\015\035\233\030\201\004\001\001\007\374\001\373\000\374\012"
    "\373\020\015\007\006\373\011d\030`\026\011\025\002\015\257\022Y\025\004\005\007\025\004!\251\040\014\017\205\012"
    "\003\025\003\004\042\003\372\017\006\376\003\011\003\001\006\376\013\375\011\372\375\003\007\030]\007\000\011"
    "Y\040\022\020\006\022\177\035\211\010\001\016B\025\004\005\007\012\011\021v\005\006\012\377\377\015\001\031\377"
    "\373\003\377\376\007\002\016\004\032\036\265\023\033\001\027!\225\025\004\030$\042\235\010\001\025\002\025\001"
    "\042\022\016Q\040\303\011\261\040\254\001\006\001\013\377\001\001\377\377\373\377\375\372\377\377\373\010\001"
    "!\226\021e\026\007\040\266\023@\027[\032\001\004(\005\017\023\021\032\002!B\000C\001\003\365\000\373\376\001\377"
    "\377\372\003\010\003\001\005\034*\013\011Y\030c\024\026\025\002\015\257\022Z\025\004\0007\015d!\274\040\017\025"
    "\001\012\000\025\001\000R\373\005\004\012\376\010\010\002\000\005\000\013\375\000\376\373\015(\007\000!\272\020"
    "\001\030\221\037\031\005\017\013\011\025\006\022n\005\022!B\024\022\021\214!\304\013\377\377\374\000\013\000'"
    "\013\003\002\377\006\024\374\006\003\004\011\274\042\253\011d\026\006\007\000\027[\030\260\025\011\025\011\017"
    "\021\012\003\007\007\030\206\006\001\000\365\374\372\011!\374\006\377\005\004\031\004\372\020;\017(\007\000\030"
    "K\016\016\007\006\012\000\030\262\026\006\025\006\025\002\000\377\010\015\005\006\037\016\027\201\011\000\000"
    "\374\374\006\024\024\003\026\010\024\011\000\023\364\004\026\011\274\005\013\006\000\027\004\042\253\022\200\040"
    "\004!\226\015x\026\000\010\001\014\023\021\214\000U\012\377\372\377\006\025\025\377\000\004\007\002\375\011\006"
    "&\023\025!\225\025\004\037-\025\000\025\001\042\022\032\002\007\000\0379\030\210\021X\027\134\027u\042\266\002"
    "\007\000\002\010\000\011\000\000\374\000\374\000\365\375\000\011d!\023\006\023\001\036\034k\017(\000\377\022z"
    "\020\004\030`\040\232\012\013\025\000\000\377\000\377\006\016\376\367\002\377\015\006\376\015\373\000\027\027"
    "\027\027\026\011\025\000\025\011\015\257\032\001\022D\002\002\021V\027\025\026\005\026\000\0152\025\004\022y\022"
    "A\004\374\367\005\367\000\011\001\001\010\002\376\376\005\001\373\013\011\002\006\003\004\017\205\000\377\011"
    "\274\025\000\022}\022i\000\377\000\377\011t\000C\030x\025\004\001\016\010\022\027\027\027\027\377\374\377\012"
    "\374\005\003\000\015(\030\260\030P\026\006\021P\035\243\027H\014\025\007\006\016@\027D\025\002\022R\030\206\026"
    "\004\012\000\376\017\365\003\370\020\000\005\371\377\000\374\374\010\010\001!\220\021i\042\006\040\266!%\027Z"
    "\021f\025\004\005\012\025\002\032\002\027\005\011\220\033\015\001\372\000\375\001\377\367\375\001\007\004\001"
    "\011\002*\017\027\201\011,\000\377\022n\027h\000\377\000\377\021v\042\042\025\006\022g\000\377\000\377\000\377"
    "\000\377\000\006\014\002\001\377\015\370\365\365\365\365\365\365\365\365\016\014\030\260\022|\011\207\042\242"
    "\021\214\001#\014G\026\003\031\004\042\267\021O\035k\025\004\011\243\004\377\004\377\367\001\013\374\001\377\016"
    "\376\011\004\375\010!\277\026\011\021g\032\001\025\004\023\024\005\000\006\000\025\000\027$\012\013\037K\025\001"
    "\035-\027\011\376\366\374\001\000\017\376\011\010\003\370\001\022\011\002\012\017!\007\000\030I\016\004\025\002"
    "\025\002\016A\022n\024\001\014A\016G\003\021\015\214\042\022\030\247\001\014\011\376\004\365\002\012\004\374\003"
    "\011\002\377\002\020\027\201\027h\000\377\013\011\023\265\000\377\000\377\003\010!\254\026\006\021]\000\377\000"
    "\377\000\377\000\377\014\003\000\001\007\016\367\007\365\365\365\365\365\365\365\365\015\032\006\021\034u\020"
    "\001\000\377\030P!c\022\200\027P\000\377\000\377\035\271\025\000\037B\030k\000\010\376\367\020\020\020\020\002"
    "\373\374\000\010\004\022\012\021v\022\177\006\000!\021\036\265\022H\030k\0112\042\250\025\004\001\032\040L\000"
    "A\000C\011\261\006\001\376\000\012\004\003\374\021\004\001\011\377\010\376\007\027\201\027h\000\377\011Y\023\265"
    "\000\377\000\377\042\015\004\021\026\006\021]\000\377\000\377\000\377\000\377\003\000\376\000\007\015\367\007"
    "\366\366\366\366\366\366\366\366\007\000\017\031\030T\016\021\005\010\024Y\021A\026\005\013\004\037-\012\013\011"
    "\274\007\001!\220\022\204\006\000\015\376\003\000\376\016\017\010\006\375\004%\377\010\025\004\025\001\030c\030"
    "\247\040\177\024+\040\022\021|\000\377\0016\037Q\014\016\021k\000A\024\024\375\003\036\036\004\017\002\375\006"
    "\002\377\001\000\012\000\375\022|\021\206\001-\010\001\012\011\025\004\042h\021X\021i\035\134\017\205\021G\027"
    "\016\006\014\037c\000\377\000\005\012\001\004\363\375\010\003\377\372\011\006\370\027\201\027h\000\377\030\254"
    "\026\006\000\377\000\377\030\247\026\005\021\000\022g\000\377\000\377\000\377\000\377\000\017\366\002\370\006"
    "\013\370\366\366\366\366\366\366\366\366\030\026\042\277\030`\010\016\004\240\025\002\025\004\034\016\022h\000"
    "\377\000\377\002\001\025\003\040s\040\022\372\003\003\031\002\002\015\015\374\001\011\001\002\376\001\376\021"
    "u\022w\040\266\024q\0112!c\011\233\002\003\022D\037W\036\265\0275\013\013\021\237\030\243\377\002\377\376\013"
    "\000\003\376\377\013\377\004\372\377\377\370\013\011\002\006\007\000\017\205\000\377\012\013\020\006\013\001\015"
    "%\000\377\000\377\005\012\000\012\011\226\000d\021\000\003\013\016\016\016\016\000\376\361\014\003\374\004\022"
    "\027\201\010\001\000\377!\220\000G\000\377\000\377\001,\040\254\004K\030\212\000\377\000\377\000\377\000\377\000"
    "\375\001\376\004\001\030\001\366\366\366\366\366\366\366\366\011r\005\010\022\204\035\211\022j\037G\005\032\021"
    "v\002\004\002\000\012\013\002\003\021|\025\006\004\034\001\007\000\376\374\001\001\021\377\002\376\377\005\000"
    "\001\035\025\001\021X\025\004\030~\021i\004d\015\257\022C\021G\002\003\0273\035u\026\005\026\000\024\017\010\000"
    "\376\027\371\376\377\015\006\000\373\004\006\377\005\001!\300\022r\021^\021v\001-\042\305\027\015\024q\014\022"
    "\010\015\042h\021S\021Z\001\004\005\007\000\376\005\000\002\022\374\001\013\001\377\365\010\001\021\004\007\006"
    "\004\021\030w\040\004\000>\000\377\000\377\003\001\011\274\042\026\006\000\000\377\000\377\000\377\000\377\003"
    "\026\375\002\001\377\004\000\001\001\001\001\014\014\014\014\027\201\030\276\000\377\030\260\035\016\000\377\000"
    "\377\010\001\026\005\014\032\025\004\000\377\000\377\000\377\000\377\000\002\366\002\006\022\006\371\366\366\366"
    "\366\366\366\366\366\030\026\042\277\030P\010\001\004\240\010\016\025\004\017&\014Y\000\377\000\377\025\002\015"
    "\257\025\000\042\024\372\375\375\010\002\002\012\012\376\002\022\006\375\001\001\377\021\206\012\000\027D\017"
    "\205\025\004\006\001\000\377\025\004\0162\004B\0039\000;\027\015\000\377\000\377\001\377\000\006\006\372\005\374"
    "\001\006\001\371\021\021\021\021!\267\007\000\023\025\030\035\011\257\025\004\005\011\010\016\006\000\010\003"
    "\014I\037=\023\012\021f\026\004\374\015\000\377\003\022\374\006\007\003\016\004\000\003\370\376\027\201\027j\000"
    "\377\030\260\004\022\000\377\000\377\011,\026\005\017\026\005\007\000\377\000\377\000\377\000\377\001\000\366"
    "\004\370\002\013\001\366\366\366\366\366\366\366\366\000@\002\003\006\000\042\030\004\205\015X\011\274\000&\034"
    "I\002\005\017d\027&\011,!r\016>\003\375\377\007\006\377\006\024\004\023\013\377\375\001\002\014\030`\025\002\026"
    "\003\002\001\025\003\037W\023\007\0007\001\006\042D\011d\022w\001+!\216\040\022\374\003\016\377\374\011\002\000"
    "\001\011\377\371\000\010\000\376\001\000\000\377\022k\000\377\000\377\022b\037G\000\377\000\377\000\377\000\377"
    "\027\004\030\221!a\022|\365\365\365\365\365\365\365\365\001\377\376\363\004\001\377\001\027\201\030\276\000\377"
    "\030\260\017\033\000\377\000\377\030\223\026\004\005\002\020\005\000\377\000\377\000\377\000\377\000\002\367\001"
    "\376\370\016\372\366\366\366\366\366\366\366\366\001\000\000\377!\306\000\377\000\377\030\026\014)\000\377\000"
    "\377\000\377\000\377\034\016\016A\021c\000\035\365\365\365\365\365\365\365\365\374\005\000\001\004\023\007\374"
    "\007\011\001R\000\377\006\016\037Y\000\377\000\377\017\205\000\377\021q\033b\000\377\000\377\000\377\000\377\000"
    "\001\014\014\016\376\373\367\010\010\010\010\010\010\010\010\025\001\021X\025\004\022Q\021|\042\034\015\257\040"
    ".\014\025\037\022\024\013\022i\014\004\012\013\042\266\021\001\375\003\013\375\007\376\371\000\017\002\377\005"
    "\001\005\030`\001\005\026\003\042\276\002\006\022C\031B\042\013\030]\032\002\020\002\002\003\037W\016A\030\203"
    "\003\376\005\370\376\003\001\375\371\002\003\374\377\000\001\006\027\201\027h\000\377\004\000\030\230\000\377"
    "\000\377\003\000\004\021\000\377\026\006\000\377\000\377\000\377\000\377\001\024\376\000\370\370\373\011\367\367"
    "\367\367\367\367\367\367\021u\022w\014\004!\013\0119\027\014!D\006\005\034u\040l\042\016\002\001\027\035\0013"
    "\040\266\001\014\377\010\011\001\377\002%\006\375\015\377\373\002\374\000@\015x\002\000\010\016\037\025\016A\011"
    "\274\012\000\027\005\022O\030\206\000[\042\211\042\213\030\212\377\002\016\002\002\012\001\373\377\007\013\002"
    "\376\001\005\024\017\027\040\004\016>\022T\027Q\030F\042\024\016<\022a\016\016\022]\010\015\005\007\036\262\027"
    "\011\001\016\020\001\001\377\367\001\002\020\000\376\001\374\001\005\001\000\000\377\036\271\000\377\000\377\027"
    "\004\001<\000\377\000\377\000\377\000\377\021w\002\003\030+\011d\365\365\365\365\365\365\365\365\000\004\000\002"
    "\375\000\372\377\011r\005\010\014C\010\001\004\014\037@\015/!\242\004\240\027P\022j\002\003\015K\011\235\014P"
    "\000\002\007\002\007\370\376\001\377\003\377\376\376\001\010\002\022k\022d\037G\005\013\030\221\0422\022|\004"
    "\021\0011\042\030\021K\022{\001\007\030[\037f\376\001\376\014\002\375\353\374\007\001\001\005\001\376\001\372"
    "\021\206\025\001\027D\021X\025\004\014\024\000\377\030~\021i\004d\013\014\042\277\012\011\000\377\000\377\001"
    "\011\374\377\003\376\003\000\003\021\001\371\017\017\017\017\001\000\000\377\000\003\000\377\000\377\020\001\015"
    "\032\000\377\000\377\000\377\000\377\025\005\025\004\023\001\014>\365\365\365\365\365\365\365\365\377\015\010"
    "\373\011\377\000\001\027\201\030\276\000\377\030\260\017\033\000\377\000\377\030\223\026\004\005\002\020\005\000"
    "\377\000\377\000\377\000\377\000\002\367\001\377\370\015\372\367\367\367\367\367\367\367\367\040\213\021\214\002"
    "\006\002\003\027\032\001#\011\256\022\224\004\205\000C\030\213\016n\002\002\020\001\042\271\000\006\001\013\000"
    "\005\003\027\000\373\000\371\377\375\000\373!\306\032\002\014)\001\004\023\012\021d\000\027\022Y\026\007\042\216"
    "\001\005\023Y\015B\000\377\000\377\000\007\373\000\001\004\377\000\010\377\007\024\006\006\375\375\010\001\016"
    "n\000G\016A\003\022\004K\030\210\020\006\001\005\001I\024\040\026\006\014r\000\377\000\377\000\375\376\000\000"
    "\371\374\367\010\000\000\017\023\023\000\000\011r!\034\017\022\002\004\027\003\036\275\016A\022a\016\006\040\260"
    "\014\007\021\204\021\212\010\011\006\000\001\006\017\375\002\372\003\377\377\006\374\376\377\010\000\003\006\000"
    "\002\003!\213\011\246\035\036\011\261\034k\001\013\011\310\025\005\011\256\002\001\022o\026\004\014\014\000\004"
    "\376\004\023\006\000\005\001\375\377\005\376\002\024\010\001\000\021e\004\000\000\377\000\377\003\000\004\021"
    "\000\377\000\377\000\377\000\377\022`\030\210\011\274\005\016\365\365\365\365\376\376\376\376\376\005\003#\376"
    "\004\000\377\003)\021q\017\021!\012\042\013\042\034\021{\032\002\034~\021r\014\004\022O!\303\015x\012\011\377"
    "\004\377\010\012\371\012\001\365\374\376\005\001\005\377\365\001\000\021e\025\001\000\377\000\377\022\217\025"
    "\003\000\377\000\377\000\377\000\377\022R\037W\026\005\030\206\365\365\365\365\376\376\376\376\001\376\026\000"
    "\007\376\000\377\001R\006\014\037Y\017\205\016<\014\024\027\002\000s\030\206\000\377\000\377\000\377\000\377\000"
    "\377\011\214\000\010\001\376\001\001\017\017\014\014\376\376\367\367\370\376\027\201\030\262\000\377\030\260\017"
    "1\000\377\000\377\030\223\027W\031\007\032\000\000\377\000\377\000\377\000\377\000\002\012\370\370\005\003\016"
    "\367\367\367\367\367\367\367\367\037\031\022O\032\002\025\002!c\025\007\001\005\037\022\031!\026\006\042\271\026"
    "\005\027*\023\042\004\025\017\001\001\010\014\004\001\020\372\377\001\374\001\376\377\001\042\277\026\006\030"
    "\204\025\011\007\007\014,\021f\021\000\026\004\004(\000\377\035\233\003\036\031B\012\011\374\000\003\017\377\000"
    "\015\015\005\375\376\004\370\012\007\366\011\216\002\006\002\003\001\024!\242\042\277\011\274\022j\002\000\014"
    "2\000C\025\000\000M\004d\025\000\000\002\007\377\000\375\375\003\373\377\003\371\377\013\021\003\006\001\000["
    "\025\000\001\037\022e\027\006\023\001\000@\003\022\025\004\007\000\015\240\000\377!\201\024\017\000\001\377\366"
    "\021\003\377\014\375\367\006\006\004\023\001\377\022k\022b\001-\005\012\030\221\027:\017d\004\021\002\000\037"
    "<\021K\027$\030\260\042`\021C\377\001\376\000\002\376\357\373\001\373\007\366\375\002\003\372\030\223\030\220"
    "\006\000\042\277\017d\027\077\016A\0242\014\026\005!\027H\040\035\005\005\030\262\040\211\000\377\004\000\376"
    "\012\362\006\023\002\005\376\373\004\010\377\006\023\001R\000\377\001\000\037W\000\377\000\377\021e\010\001\000"
    "\377\027\004\000\377\000\377\000\377\000\377\365\377\000\001\002\002\367\374\005\005\005\005\005\005\005\005\027"
    "\201\030\262\000\377\030\260\015=\000\377\000\377\030\243\027W\027r\032\000\000\377\000\377\000\377\000\377\000"
    "\004\010\371\372\007\002\016\367\367\367\367\367\367\367\367\016n\016A\003\012\006\000\017\033\001I\001\002\002"
    "\003\011\211\040\017\006\011\011o\004\020\011d\011\221\000\002\000\376\010\377\001\014\375\011\375\370\014\375"
    "\367\375\017\205\001\001\016#\021k\011,\037=\003\015\007\001\014\023\030p\000C\042Y\026\000\034-\012\011\374\022"
    "\010\375\002\377\377\000\003\000\374\000\376\011\006\374\032\002\001\004\023\012\021`\026\007\026\004\030X\022"
    "Y\030\227\030f\022\000\021q\042\214\022\000\0275\375\006\013\370\370\376\001\376\001\003\001\007\375\001\377\001"
    "\022h\022d\0112\000[\042\030\037W\005\020\017(\037R\037>\010\001\042\042\032\002\030:\014@\377\000\004\376\012"
    "\376\374\001\010\001\367\000\375\000\001\012\004\005\022T\001\001\027P\003\001\012\011\010\011\030\224\031\013"
    "\020\001\003\010\017P\000\377\003)\024L\376\022\370\006\005\377$\005\375\001\357\357\000\001\013\002\025\001\022"
    "\217\025\004\021X\033]\035u\004d\014\025!\256\027\012!O\004X\030Y\023\001\001\023\376\003\377\373\006\031\006"
    "\372\004\000\374\000\004\377\000\010\016A\020\006\013\004\020\003\024\001\022f\001\005\020\002\020\004\000\377"
    "\000$\000\377\000\377\017B\002\002\000\375\014\002\013\013\001\374\001\001\025\025\376\004\003\000\016s\022r\005"
    "\003\006\000\027\015\015\020\011\223\000\134\026\001\027\011\021b\000\377\036\271\022\201\006\000\000\007\375"
    "\000\001\005\002\373\013\013\006\372\363\371\372\011\027\004\037<\025\011\023\033\036\266\021\000\026\005\042"
    "p\011\274\021\134\005\005\030i\042\004\042\207\032\002\003\014\001\003\000\001\376\000\367\377\007\377\010\375"
    "\002\377\021q\003)\042\013\0045\015x\021r\005\000!\012\027Z\000+\014\025\000\377\025\002\001\026\042\266\004\000"
    "\377\006\377\005\001\011\010\010\002\370\002\026\001\376\001\000\021e\004\005\000\377\000\377\022T\005\016\000"
    "\377\000\377\000\377\000\377\027Y\025\024\004\021\022h\365\365\365\365\377\377\377\377\000\366\001\007\377\000"
    "\376\001\042\277\037f\042\305\030\225\014\031\027S\021^\026\006\022G\030w\000!\011}\021B\021Z\021r\000\377\007"
    "\000\376\372\376\370\005\000)\004\377\365\005\377\027\201\026\004\000\377\022\000\026\006\000\377\000\377\021"
    "B\025\011\025\002\042\244\000\377\000\377\000\377\000\377\357\375\000\003\015\001\377\001\367\367\367\367\367"
    "\367\367\367\006\005\006\002\005\002\022\205!c\011x\005\012\002\003\025\003\011\261\040~\011_\011\230\006\006"
    "\025\007\000\001\006\001\374\002\002\376\002\026\372\007\004\375\377\016\025\002\030o\025\003\026\004\033[\042"
    "M\021^\021~\026\006\021\216\022\222\016A\014\033!=\021b\375\004\012\377\002\016\372\377\370\000\012\002\001\377"
    "\004\000\001\000\021e\000\003\000\377\000\377\030p\001\001\000\377\000\377\000\377\000\377\025\005\021]\012\011"
    "\010\011\366\366\366\366\377\377\377\377\377\012\372\003\377\362\000\003\013\007\003\005\030\026\027\042\011}"
    "!\226\014\004\000\377\000\377\026\002\023\022\010\001\022d\021T\040\266\034\034\372\372\373\005\010\374\373\001"
    "\003\374\377\005\000\376\014@\011\211\002\001\016\020\017d\004X\011\241\001/\030\206\020\003\037@\030\224\014"
    "R!h\001E\001\007\000\375\376\000\002\376\003\013\003\376\375\377\002\017\001R\001P\037Y\021u!,\001V\027\002\021"
    "b\042\013\000\377\040h\000\377\000\377\000\377\011\214\000\377\372\001\027\027\004\372\376\376\010\010\367\367"
    "\371\376\027\201\030\265\000\377\030\260\042n\000\377\000\377\027[\021C\031\004\017(\000\377\000\377\000\377\000"
    "\377\000\004\006\372\370\005\000\015\370\370\370\370\370\370\370\370\021\000\025\024\023\012\030i\004,\037<\026"
    "\003\004\027\026\003\016\001\014\000\021B\025\004\037Y\030\134\000\371\372\001\040\004\375\003\003\007\001\002"
    "\001\374\000\377\022h\022d\001-\023$!\013\004K\000^\037>\027\005\011d\026\001\014e\021B\023\014\042h\002\000\000"
    "\377\012\377\372\376\001\007\375\000\000\372\376\001\025\002\040\303\025\004\030p\014U\042%\004d\026\004\042u"
    "\000\377\000\377\040\025\021d\023\001\000H\376\001\004\377\365\365\373\373\003\374\004\000\004\377\000\006\021"
    "i\021e\042\011\0013\022|\022I\027Y!\013\016\014!\275!5\000\377\002\003\014\006!O\001\000\011\000\374\004\376\012"
    "\014\014\370\377\005\000\373\016\015\032\027P\014>\027;\030\230\027H\042\026\025\001\005\026\022\201\021Q\030"
    "\207\005\006\013\013\022\000\376\000\376\031\367\006\371\006\000\374\005\376\012\375\376\002\042\277\016\027!"
    "w\011\221\017\205\016\012\025\005\033\134\032\002\022h\037.\000\377\026\005\027E\023P\000\374\372\377\377\001"
    "\007\001\005\005\365\374\376\015\005\001\016s\007\000\001\002\012\015\020\006\000\377\011\177\042\277\000\016"
    "\011\226\000d\000\377\000\377\030e\030[\000\001\366\010\001\375\002\014\007\007\007\007\366\373\373\010\001\000"
    "\021e\001R\000\377\000\377\006\013\011o\000\377\000\377\000\377\000\377\001C\021\216\000\377\037a\366\366\366"
    "\366\377\377\377\377\000\377\001\022\370\370\004\371";

/// Confidence in 65535ths at evenly spaced scores.
inline constexpr std::int32_t model_first_knot = -512, model_knot_step = 32;
inline constexpr std::uint16_t model_confidence[] = {
    152, 980, 1571, 1571, 1571, 1889, 3318, 4663, 7526, 8967, 11261,
    16031, 22458, 29053, 36358, 42579, 46684, 53688, 58353, 60665, 61537, 63496,
    64528, 65054, 65255, 65259, 65265, 65363, 65469, 65469, 65469, 65469, 65469,
};

/// The features of a typical line of an article: their medians.
inline constexpr std::uint8_t model_typical[] = {
    60, 11, 4, 7, 30, 4, 0, 0, 1, 150, 0, 15, 51, 32, 53, 31, 3, 103,
    102, 255, 255, 31, 31, 5, 108, 0, 3, 73, 0, 100, 161, 73, 95, 98, 98,
};
// clang-format on

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_SCORE_MODEL_HPP

// -------- pith/score/score.hpp

// The score of a line: what a trained model makes of its features (score/features.hpp), as a number and as a
// confidence. The model is a sum of small decision trees over bytes, all in integers: the same on every machine and in
// constant expressions. tests/docs/model.md says what it was trained on, what it is worth and what it does not know.
#ifndef PITH_SCORE_SCORE_HPP
#define PITH_SCORE_SCORE_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <utility>

namespace pith::inline PITH_VERSION_NAME {

/// What the score says of a line, and the features that decided, most first; an empty name where there are fewer.
struct line_score {
    double confidence = 0; ///< that the line is residue, 0 to 1, calibrated on pages of sites the model had not seen
    std::array<std::string_view, 3> reasons{}; ///< names of features (score/features.hpp); static storage
};

namespace detail {

/// A tree is complete: its inner nodes in the order of their levels, feature and threshold each, then its leaves. From
/// a node the way goes to the right where the feature is greater than the threshold.
inline constexpr std::size_t model_leaves = std::size_t{1} << model_depth;
inline constexpr std::size_t model_tree = 2 * (model_leaves - 1) + model_leaves; // bytes
inline constexpr std::size_t model_trees = (sizeof(model_bytes) - 1) / model_tree;
static_assert((sizeof(model_bytes) - 1) % model_tree == 0);

/// The score of a line, in the model's units: the greater, the more like residue. Constant time.
[[nodiscard]] constexpr std::int32_t score_of(feature_row const& row) noexcept {
    std::int32_t score = model_base;
    char const* tree = model_bytes;
    for (std::size_t t = 0; t < model_trees; ++t, tree += model_tree) {
        std::size_t node = 0;
        for (std::size_t level = 0; level < model_depth; ++level) {
            auto const what = static_cast<unsigned char>(tree[2 * node]);
            auto const limit = static_cast<unsigned char>(tree[2 * node + 1]);
            node = 2 * node + 1 + (row[what] > limit ? 1u : 0u);
        }
        score += static_cast<signed char>(tree[2 * (model_leaves - 1) + node - (model_leaves - 1)]);
    }
    return score;
}

/// The confidence of a score, in 65535ths. Grows with the score.
[[nodiscard]] constexpr std::int32_t confidence_of(std::int32_t score) noexcept {
    constexpr auto last = static_cast<std::int32_t>(std::size(model_confidence)) - 1;
    std::int32_t const from = score - model_first_knot;
    if (from <= 0) return model_confidence[0];
    std::int32_t const knot = from / model_knot_step, rest = from % model_knot_step;
    if (knot >= last) return model_confidence[last];
    std::int32_t const a = model_confidence[knot], b = model_confidence[knot + 1];
    return a + (b - a) * rest / model_knot_step;
}
/// The least score that is this sure; one that no line reaches where none is.
[[nodiscard]] constexpr std::int32_t score_for(double confidence) noexcept {
    constexpr auto last =
        model_first_knot + model_knot_step * (static_cast<std::int32_t>(std::size(model_confidence)) - 1);
    double const wanted = confidence * 65535;
    if (!(confidence_of(last) >= wanted)) return (std::numeric_limits<std::int32_t>::max)(); // NaN too
    if (model_confidence[0] >= wanted) return (std::numeric_limits<std::int32_t>::min)();    // below the first knot too
    std::int32_t low = model_first_knot, high = last;
    while (high - low > 1) {
        std::int32_t const middle = low + (high - low) / 2;
        (confidence_of(middle) >= wanted ? high : low) = middle;
    }
    return high;
}

/// The score of a line and why: each feature in turn is given the value it has in the typical line of an article, and
/// what lowers the score most decided.
[[nodiscard]] constexpr line_score explain_line(feature_row row) noexcept {
    std::int32_t const score = score_of(row);
    line_score s{static_cast<double>(confidence_of(score)) / 65535, {}};
    std::array<std::int32_t, s.reasons.size()> best{};
    for (std::size_t f = 0; f < feature_count; ++f) {
        auto const kept = row[f];
        row[f] = static_cast<std::uint8_t>(model_typical[f]);
        std::int32_t gain = score - score_of(row);
        row[f] = kept;
        std::string_view name = feature_names[f];
        for (std::size_t k = 0; k < best.size(); ++k) {
            if (gain <= best[k]) continue;
            std::swap(gain, best[k]);
            std::swap(name, s.reasons[k]);
        }
    }
    return s;
}

/// Gets a judged page ready for its score.
constexpr scored_page score_page(std::span<known_line const> lines) {
    scored_page page;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (!lines[i].facts.blank) page.push_back(text::trimmed(lines[i].text), i, lines[i].facts, lines[i].ruled);
    page.finish();
    return page;
}

/// From which score on lines go, and whether prose does.
struct score_limit {
    std::int32_t least = (std::numeric_limits<std::int32_t>::max)();
    bool prose_too = false;
};

/// A line that is residue beyond doubt: 2 in log-odds.
inline constexpr std::int32_t sure_score = 2 * model_unit;

/// Of the masthead above line `first` the title stays that looks least like residue, with the titles right above and below
/// it: headline and standfirst. So do any other that looks like content, a brief line right below, and the brief lines above
/// the highest title, of which one may be a short headline; and where there is no title every brief line. Words that the
/// paragraphs have speak for a title. With `all`, all of it stays.
constexpr void keep_masthead(scored_page const& page, list<std::int32_t> const& scores, std::size_t first, bool all,
                             list<std::uint8_t>& goes) {
    auto const& lines = page.lines();
    auto const is = [&](std::size_t i, head_line what) { return lines[i].head == what; };
    std::size_t const top = find_masthead(first, [&](std::size_t i) { return lines[i].head; });
    std::size_t best = first, highest = first;
    std::int32_t least = 0;
    for (std::size_t i = first; i-- > top;) {
        if (!is(i, head_line::title)) continue;
        highest = i;
        std::int32_t const doubt = scores[i] - page.overlap(i);
        if (best != first && doubt >= least) continue;
        best = i;
        least = doubt;
    }
    for (std::size_t i = top; i < first; ++i) {
        bool const beside = i + 1 >= best && i <= best + 1;
        bool const title = is(i, head_line::title) && (beside || all || scores[i] < 0);
        bool const brief = is(i, head_line::brief) && (highest == first || all || i < highest || i == best + 1);
        if (title || brief) goes[i] = 0;
    }
}

/// Lines that the judge knows to be the article's own stay in a row with a paragraph that does.
constexpr void keep_own(list<scored_line> const& lines, list<std::uint8_t>& goes) {
    auto const pass = [&](std::size_t i, bool& beside) {
        if (lines[i].residue) return;
        if (lines[i].own && beside) goes[i] = 0;
        beside = (lines[i].prose && goes[i] == 0) || (lines[i].own && beside);
    };
    bool beside = false;
    for (std::size_t i = 0; i < lines.size(); ++i) pass(i, beside);
    beside = false;
    for (std::size_t i = lines.size(); i-- > 0;) pass(i, beside);
}

/// Marks the lines of a finished page that no rule removes and whose score is at the limit. Paragraphs in a row go together
/// or stay together, and where none would stay all do: short lines alone are no article. The masthead above the first one
/// that stays is kept, and what the judge knows to be the article's own beside one; so is everything where nothing else would
/// be: a page without a main text is left to the rules. A page on which hardly anything is sure to be residue was cleaned
/// before or is an article: there a line must be sure, and where that is less than a tenth of its text, nothing goes.
constexpr void drop_by_score(scored_page const& page, score_limit limit, std::span<known_line> page_lines) {
    auto const& lines = page.lines();
    std::size_t const n = lines.size();
    list<std::uint8_t> goes(n, 0);
    list<std::int32_t> scores(n, model_base);
    std::size_t sure = 0;
    for (std::size_t i = 0; i < n; ++i) {
        auto const& l = lines[i];
        if (!l.residue && (limit.prose_too || !l.long_enough)) scores[i] = score_of(page.row(i));
        sure += l.residue || scores[i] > sure_score ? 1u : 0u;
    }
    bool const clean = sure <= larger(std::size_t{2}, n / 20);
    if (clean) limit.least = larger(limit.least, sure_score);
    bool some_stay = false;
    for (std::size_t i = 0; i < n; ++i) {
        auto const& l = lines[i];
        goes[i] = !l.residue && (limit.prose_too || !l.long_enough) && scores[i] >= limit.least ? 1 : 0;
        some_stay = some_stay || (!l.residue && goes[i] == 0);
    }
    if (limit.prose_too)
        for (std::size_t i = 0; i < n; i = lines[i].run_end) {
            bool all = true;
            for (std::size_t k = i; k < lines[i].run_end; ++k) all = all && goes[k] != 0;
            for (std::size_t k = i; k < lines[i].run_end && lines[i].prose && !all; ++k) goes[k] = 0;
        }
    if (!some_stay) return;
    std::size_t first = 0; // of the paragraphs that stay
    while (first < n && !(lines[first].prose && goes[first] == 0)) ++first;
    if (first == n) {
        for (std::size_t i = 0; i < n; ++i)
            if (lines[i].prose) goes[i] = 0;
        for (first = 0; first < n && !lines[first].prose;) ++first;
    }
    if (first < n) keep_masthead(page, scores, first, !limit.prose_too, goes);
    keep_own(lines, goes);
    if (!limit.prose_too)
        for (std::size_t i = 0; i < n; ++i)
            if (lines[i].price)
                for (std::size_t k = i < 2 ? 0 : i - 2; k < n && k <= i + 2; ++k) goes[k] = 0;
    if (clean) {
        std::uint64_t open = 0, going = 0;
        for (std::size_t i = 0; i < n; ++i) {
            if (!lines[i].residue) open += lines[i].width;
            if (goes[i] != 0) going += lines[i].width;
        }
        if (going * 10 < open) return;
    }
    for (std::size_t i = 0; i < n; ++i)
        if (goes[i] != 0) page_lines[lines[i].number].doubted = true;
}

inline constexpr score_limit boilerplate_limit{score_for(boilerplate_confidence), false};
inline constexpr score_limit main_text_limit{score_for(main_text_confidence), true};

/// What the scored views and presets ask, compiled once where pith::compiled is linked (judge/page.hpp).
template <class = void>
struct score_core {
    /// Marks the lines that the score doubts.
    [[gnu::noinline]] static constexpr void doubt(std::span<known_line> lines, score_limit limit) {
        drop_by_score(score_page(lines), limit, lines);
    }
    /// The same, and says of every line that no rule removes what its score is, and why.
    [[gnu::noinline]] static constexpr void explain(std::span<known_line> lines, score_limit limit,
                                                    std::span<line_score> scores) {
        auto const page = score_page(lines);
        drop_by_score(page, limit, lines);
        for (std::size_t i = 0; i < page.lines().size(); ++i)
            if (!page.lines()[i].residue) scores[page.lines()[i].number] = explain_line(page.row(i));
    }
};
#ifdef PITH_COMPILED
extern template struct score_core<>;
#endif

} // namespace detail
} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_SCORE_SCORE_HPP

// -------- pith/boilerplate.hpp

// views::strip_boilerplate and views::main_text: the rules, and beyond them a score for residue that no phrase can name:
// teasers of other stories, captions, menus of unknown words, biographies.
//
//     Ferry cancelled again                                    Ferry cancelled again
//     The ferry did not sail on Monday, its owner said.        The ferry did not sail on Monday, its owner said.
//     Old fish market to become a school of music        -->
//     Five walks for the first days of spring
//     The museum opens its doors to owners of cats
//
// Both remove what strip_residue removes. strip_boilerplate also removes lines whose score is sure (0.9), but never prose;
// it is for text that an extractor left. main_text removes what is more likely residue than not, prose too; it is for the
// text of a whole page, and what stands apart from the article goes. Opt-in, because a score is an estimate: what either
// does to which kind of text is in tests/docs/model.md. Both keep a title right above the article, and neither leaves
// nothing of what the rules leave.
#ifndef PITH_BOILERPLATE_HPP
#define PITH_BOILERPLATE_HPP

#include <array>
#include <cstddef>
#include <iterator>
#include <ranges>
#include <type_traits>
#include <utility>

namespace pith::inline PITH_VERSION_NAME {

/// An element, why its line goes, and its score. `line` is the range's reference. A line that only its score condemns has
/// category::boilerplate, the rule "score" and the first reason for evidence; one that the rules remove has no score.
template <class Ref>
struct scored {
    Ref line;              ///< the element
    pith::verdict verdict; ///< what removes it; none for a line that stays
    line_score score;      ///< what the model says; 0 of a line that the rules remove
};

namespace detail {

/// Reads a range once, to its end, and judges its lines.
template <class R, class Judging>
constexpr list<known_line> judge_range(R& range, Judging const& with) {
    list<known_line> lines;
    for (auto it = std::ranges::begin(range); it != std::ranges::end(range); ++it) lines.push_back({with.text(*it)});
    judge_core<>::read_page({lines.data(), lines.size()}, with.books);
    return lines;
}

/// The lines that the rules or the score condemn.
template <std::size_t N>
struct boilerplate_planner {
    static constexpr bool once = false;
    score_limit limit{};
    std::array<phrase_book const*, N> books{};

    template <class R, class Proj>
    constexpr list<repeat> operator()(R& range, Proj const& projection) const {
        auto lines = judge_range(range, judging<Proj, N>{projection, books});
        score_core<>::doubt({lines.data(), lines.size()}, limit);
        list<repeat> gone;
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (lines[i].doubted || any(lines[i].ruled.what() & category::residue)) gone.push_back({i, {}});
        return gone;
    }
};

} // namespace detail

/// The elements of `V` that neither the rules (category::residue) nor the score condemns; elements keep their reference
/// type.
///
/// Models view and forward_range (caps there); not const-iterable, common, sized or borrowed (iterators refer to the
/// view). begin() reads the whole range once and remembers which elements go: 24 bytes for each, and, while it reads,
/// 150 to 400 bytes a line (vectors that double); multi-pass after that. Linear. Throws only what allocation
/// throws. Copyable, and a copy decides anew. A phrase_book given to it must outlive it.
template <class V, class Proj = no_projection, std::size_t N = 0>
using strip_boilerplate_view = detail::planned_view<V, Proj, detail::boilerplate_planner<N>>;

/// The elements of `V`, each with what strip_boilerplate thinks of it. Models what strip_boilerplate_view does; elements
/// are `scored` values. begin() also explains the score of every line, at about forty times the price of the score: meant
/// for looking. Linear. Throws only what allocation throws.
template <std::ranges::view V, class Proj = no_projection, std::size_t N = 0>
    requires text_range<V, Proj>
class annotate_boilerplate_view : public std::ranges::view_interface<annotate_boilerplate_view<V, Proj, N>> {
    class iterator;

public:
    annotate_boilerplate_view()
        requires std::default_initializable<V>
    = default;
    constexpr annotate_boilerplate_view(V base, detail::score_limit limit, detail::judging<Proj, N> with)
        : base_(std::move(base)), with_(std::move(with)), limit_(limit) {}

    [[nodiscard]] constexpr V base() const&
        requires std::copy_constructible<V>
    {
        return base_;
    }
    [[nodiscard]] constexpr V base() && { return std::move(base_); }

    [[nodiscard]] constexpr iterator begin() {
        if (!plan_.made) plan();
        return iterator(std::ranges::begin(base_), std::ranges::end(base_), plan_.value.data());
    }
    [[nodiscard]] constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    struct said {
        pith::verdict verdict;
        line_score score;
    };
    constexpr void plan() {
        auto lines = detail::judge_range(base_, with_);
        detail::list<line_score> scores(lines.size(), {});
        detail::score_core<>::explain({lines.data(), lines.size()}, limit_, {scores.data(), scores.size()});
        detail::list<said> said_of;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            said s{{}, scores[i]};
            if (any(lines[i].ruled.what() & category::residue))
                s.verdict = detail::judge_core<>::say(lines[i].ruled, lines[i].text, with_.books);
            else if (lines[i].doubted) s.verdict = {category::boilerplate, "score", scores[i].reasons[0]};
            said_of.push_back(s);
        }
        plan_.value = std::move(said_of);
        plan_.made = true;
    }

    V base_ = V();
    detail::judging<Proj, N> with_{};
    detail::score_limit limit_;
    detail::page_plan<detail::list<said>> plan_;
};

template <std::ranges::view V, class Proj, std::size_t N>
    requires text_range<V, Proj>
class annotate_boilerplate_view<V, Proj, N>::iterator {
public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using reference = scored<std::ranges::range_reference_t<V>>;
    using value_type = reference;
    using difference_type = std::ranges::range_difference_t<V>;

    iterator() = default;
    constexpr iterator(std::ranges::iterator_t<V> at, std::ranges::sentinel_t<V> end, said const* said_of)
        : at_(std::move(at)), end_(std::move(end)), said_(said_of) {}

    [[nodiscard]] constexpr std::ranges::iterator_t<V> const& base() const noexcept { return at_; }
    [[nodiscard]] constexpr reference operator*() const { return {*at_, said_->verdict, said_->score}; }
    constexpr iterator& operator++() {
        ++at_;
        ++said_;
        return *this;
    }
    constexpr iterator operator++(int) {
        auto old = *this;
        ++*this;
        return old;
    }
    friend constexpr bool operator==(iterator const& a, iterator const& b) { return a.at_ == b.at_; }
    friend constexpr bool operator==(iterator const& a, std::default_sentinel_t) { return a.at_ == a.end_; }

private:
    std::ranges::iterator_t<V> at_{};
    std::ranges::sentinel_t<V> end_{};
    said const* said_ = nullptr;
};

/// The closure of strip_boilerplate, main_text and annotate_boilerplate: a confidence, a projection, and the caller's
/// books.
template <bool Shown, class Proj = no_projection, std::size_t N = 0>
class boilerplate_closure : public closure<boilerplate_closure<Shown, Proj, N>> {
public:
    constexpr explicit boilerplate_closure(detail::score_limit limit, detail::judging<Proj, N> with = {})
        : limit_(limit), with_(std::move(with)) {}

    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj>
    [[nodiscard]] constexpr auto operator()(R&& r) const {
        using base = std::views::all_t<R>;
        if constexpr (Shown)
            return annotate_boilerplate_view<base, Proj, N>(std::views::all(std::forward<R>(r)), limit_, with_);
        else
            return strip_boilerplate_view<base, Proj, N>(std::views::all(std::forward<R>(r)), with_.projection,
                                                         {limit_, with_.books});
    }
    // Never chosen: closure's pipe says std::invocable when a range does not fit; this one's constraint puts the word
    // text_range into the message.
    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj> && (!std::ranges::range<R>)
    friend void operator|(R&&, boilerplate_closure const&) = delete;

    /// With another confidence, which a line must reach to go. The model is never certain: 0.999 and more (1 with any
    /// model) and NaN leave all to the rules.
    [[nodiscard]] constexpr auto operator()(double confidence) const {
        return boilerplate_closure({detail::score_for(confidence), limit_.prose_too}, with_);
    }
    /// For elements that `projection` maps to their text.
    template <class P>
        requires(projection_like<P> && std::same_as<Proj, no_projection> && !std::is_arithmetic_v<P> &&
                 !std::same_as<P, phrase_book>)
    [[nodiscard]] constexpr auto operator()(P projection) const {
        return boilerplate_closure<Shown, P, N>(limit_, {std::move(projection), with_.books});
    }
    /// With the caller's phrases beside the built-in ones. The book must outlive the view.
    [[nodiscard]] constexpr auto operator()(phrase_book const& book) const
        requires(N == 0)
    {
        return boilerplate_closure<Shown, Proj, 1>(limit_, {with_.projection, {&book}});
    }
    auto operator()(phrase_book const&&) const = delete;

private:
    detail::score_limit limit_;
    detail::judging<Proj, N> with_;
};

namespace views {

/// Removes what strip_residue removes, and lines that are residue by their score, with a confidence of 0.9 or more.
///
///     page | pith::views::lines | pith::views::strip_boilerplate
///     page | pith::views::lines | pith::views::strip_boilerplate(0.95)
///     records | pith::views::strip_boilerplate(&record::text)
///
/// Give it the whole page: behind strip_residue it has less to go by and removes less. Linear; reads the page to its end
/// first.
inline constexpr boilerplate_closure<false> strip_boilerplate{detail::boilerplate_limit};

/// Keeps the article of a whole page: removes what strip_residue removes, and lines that are residue by their score, with
/// a confidence of 0.6 or more.
///
///     page | pith::views::lines | pith::views::main_text | pith::views::strip_duplicates
///
/// Linear; reads the page to its end first.
inline constexpr boilerplate_closure<false> main_text{detail::main_text_limit};

/// Removes nothing and shows what strip_boilerplate removes, and why. Linear.
///
///     for (auto [line, verdict, score] : page | pith::views::lines | pith::views::annotate_boilerplate)
///         log(line, score.confidence, score.reasons[0], bool(verdict));
inline constexpr boilerplate_closure<true> annotate_boilerplate{detail::boilerplate_limit};

/// The same of main_text. Linear.
///
///     for (auto [line, verdict, score] : page | pith::views::lines | pith::views::annotate_main_text)
///         if (!verdict) use(line);
inline constexpr boilerplate_closure<true> annotate_main_text{detail::main_text_limit};

} // namespace views
} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_BOILERPLATE_HPP

// -------- pith/repeats/whole_real.hpp

// Arithmetic that is the same on every machine: where a multiplication and an addition are joined (FMA), or registers
// are wider than a double (x87), the last digit of a double is another.
#ifndef PITH_REPEATS_WHOLE_REAL_HPP
#define PITH_REPEATS_WHOLE_REAL_HPP

#include <bit>
#include <cstdint>

namespace pith::inline PITH_VERSION_NAME::detail {

/// A number that is not negative, with 64 bits of precision, computed in whole numbers: a double's last digit depends on
/// the machine and on how its operations are joined. Results are rounded down.
class whole_real {
public:
    constexpr whole_real() = default;
    /// n * 2^e
    constexpr explicit whole_real(std::uint64_t n, int e = 0) noexcept {
        if (n == 0) return;
        int const shift = std::countl_zero(n);
        digits_ = n << shift;
        exponent_ = e - shift;
    }
    /// A double exactly; 0 for what is not positive, and infinity is 2^1024.
    [[nodiscard]] static constexpr whole_real of(double d) noexcept {
        if (!(d > 0)) return whole_real();
        auto const bits = std::bit_cast<std::uint64_t>(d);
        int const e = static_cast<int>(bits >> 52);
        std::uint64_t const fraction = bits & ((std::uint64_t{1} << 52) - 1);
        return e == 0 ? whole_real(fraction, -1074) : whole_real(fraction | (std::uint64_t{1} << 52), e - 1075);
    }
    /// Precondition: 0, or not below 2^-1022 and not above what a double holds.
    [[nodiscard]] constexpr double to_double() const noexcept {
        if (digits_ == 0) return 0;
        auto const e = static_cast<std::uint64_t>(exponent_ + 63 + 1023);
        return std::bit_cast<double>((digits_ << 1 >> 12) | (e << 52));
    }

    friend constexpr whole_real operator*(whole_real a, whole_real b) noexcept {
        return from_half(multiply_high(a.digits_, b.digits_), a.exponent_ + b.exponent_ + 64);
    }
    /// Loses as many bits as the divisor has.
    friend constexpr whole_real operator/(whole_real a, unsigned n) noexcept {
        return whole_real(a.digits_ / n, a.exponent_);
    }
    /// Precondition: b is not 0.
    friend constexpr whole_real operator/(whole_real a, whole_real b) noexcept {
        bool one = a.digits_ >= b.digits_;
        std::uint64_t quotient = one ? 1 : 0, rest = a.digits_ - (one ? b.digits_ : 0);
        for (int k = 0; k < 63; ++k) {
            one = rest >> 63 != 0 || rest * 2 >= b.digits_; // doubled, it may have a bit more than there is room for
            rest = rest * 2 - (one ? b.digits_ : 0);
            quotient = quotient * 2 + (one ? 1u : 0u);
        }
        return whole_real(quotient, a.exponent_ - b.exponent_ - 63);
    }
    friend constexpr whole_real operator+(whole_real a, whole_real b) noexcept {
        if (a < b) return b + a;
        std::uint64_t const x = a.digits_ / 2, y = b.shifted_to(a.exponent_) / 2; // room for a carry
        return from_half(x + y, a.exponent_ + 1);
    }
    /// Precondition: b is not above a.
    friend constexpr whole_real operator-(whole_real a, whole_real b) noexcept {
        return whole_real(a.digits_ - b.shifted_to(a.exponent_), a.exponent_);
    }
    friend constexpr bool operator<(whole_real a, whole_real b) noexcept {
        if (a.digits_ == 0 || b.digits_ == 0) return a.digits_ < b.digits_;
        return a.exponent_ != b.exponent_ ? a.exponent_ < b.exponent_ : a.digits_ < b.digits_;
    }

private:
    /// The same as the constructor, quicker; precondition: n is 0 or not below 2^62.
    static constexpr whole_real from_half(std::uint64_t n, int e) noexcept {
        whole_real r;
        r.digits_ = n >> 63 != 0 ? n : n * 2;
        r.exponent_ = n >> 63 != 0 ? e : e - 1;
        return r;
    }
    [[nodiscard]] constexpr std::uint64_t shifted_to(int e) const noexcept {
        return digits_ == 0 || e - exponent_ > 63 ? 0 : digits_ >> (e - exponent_);
    }
    std::uint64_t digits_ = 0; ///< the first is 1, unless all are 0
    int exponent_ = 0;
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_REPEATS_WHOLE_REAL_HPP

// -------- pith/bounded_paragraphs.hpp

// bounded_paragraphs: seen_paragraphs for a corpus that does not fit into memory. It takes the bytes it is given and no
// more, and now and then takes a new paragraph for one that was seen; how often, it says.
//
//     pith::bounded_paragraphs seen(8'000'000'000, 1e-4);    // 8 GB; one new paragraph of 10,000 lost at most
//     for (auto& doc : docs) store(doc | views::lines | views::strip_duplicates(seen) | pith::to_text);
//
// A blocked Bloom filter (Putze, Sanders, Singler, "Cache-, hash- and space-efficient Bloom filters", JEA 14, 2009) of
// blocks of 512 bits, in which each paragraph sets one bit of each of eight words. With l paragraphs to a block on
// average, a new one is found in error with
//
//     sum over k of  e^-l l^k / k!  (1 - (63/64)^k)^8
//
// because the number in a block is Poisson's. That is 10^-3 with 2 bytes a paragraph, 10^-4 with 3, 10^-5 with 4.4.
// An article's line is worth more than a repeat: once the rate would be exceeded the set is full, and remembers no more.
#ifndef PITH_BOUNDED_PARAGRAPHS_HPP
#define PITH_BOUNDED_PARAGRAPHS_HPP

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME {

/// The paragraphs of earlier documents, in a fixed number of bytes, with a stated rate of errors. For
/// strip_duplicates(seen) like seen_paragraphs, and with the same fingerprints, threads and order. Never forgets what it
/// took. How many it takes and what it states are computed in whole numbers, so a set is the same on every machine, full
/// or not. Throws what the constructor's and load's allocation throws, the constructor std::length_error (without
/// exceptions: std::abort), and load its load_error.
class bounded_paragraphs {
public:
    using fingerprint_type = fingerprint_64;
    /// The fingerprint by which a paragraph is known.
    [[nodiscard]] static constexpr fingerprint_64 fingerprint_of(std::string_view paragraph) noexcept {
        return fingerprint(paragraph);
    }

    /// A set of `bytes` bytes (rounded down to 64), which takes paragraphs as long as one of `rate` new ones is found in
    /// error, at most. 0 < rate < 1. Fewer than 64 bytes, or more than the machine can address, are an error: write
    /// 8'000'000'000 and not std::size_t{8} << 30, which is 0 where std::size_t has 32 bits.
    constexpr explicit bounded_paragraphs(std::uint64_t bytes, double rate = 1e-4)
        : words_(checked(bytes) / block_bytes * block_words, 0),
          rate_(rate),
          capacity_(capacity_for(words_.size() / block_words, rate)) {}

    /// Whether a paragraph with this content was taken; of one that was not, yes with the stated rate. Constant time beside
    /// reading the text.
    [[nodiscard]] constexpr bool contains(std::string_view paragraph) const noexcept {
        return contains(fingerprint_of(paragraph));
    }
    [[nodiscard]] constexpr bool contains(fingerprint_64 f) const noexcept {
        std::uint64_t const* const block = words_.data() + block_of(f);
        std::uint64_t missing = 0;
        for (std::size_t k = 0; k < block_words; ++k) missing |= bit(f, k) & ~block[k];
        return missing == 0;
    }
    /// The same of many: `is[i]` tells of `f[i]`. Precondition: as many of one as of the other.
    constexpr void contains(std::span<fingerprint_64 const> f, std::span<bool> is) const noexcept {
        // Each reads one block, and none waits for another's.
        for (std::size_t i = 0; i < f.size(); ++i) is[i] = contains(f[i]);
    }
    /// Inserts it, unless the set is full; says whether it is new.
    constexpr bool insert(std::string_view paragraph) { return insert(fingerprint_of(paragraph)); }
    constexpr bool insert(fingerprint_64 f) {
        if (contains(f)) return false;
        if (full()) return true;
        std::uint64_t* const block = words_.data() + block_of(f);
        for (std::size_t k = 0; k < block_words; ++k) block[k] |= bit(f, k);
        ++size_;
        return true;
    }
    /// Inserts many.
    constexpr void insert(std::span<fingerprint_64 const> f) {
        for (auto const one : f) insert(one);
    }
    /// Paragraphs inserted; where std::size_t has 32 bits, no more than it can say.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return detail::saturated(size_); }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    /// How many it takes, as far as std::size_t can say.
    [[nodiscard]] constexpr std::size_t capacity() const noexcept { return detail::saturated(capacity_); }
    /// Whether it takes no more.
    [[nodiscard]] constexpr bool full() const noexcept { return size_ >= capacity_; }
    /// Memory held, in bytes.
    [[nodiscard]] constexpr std::size_t byte_size() const noexcept { return sizeof(*this) + words_.size() * 8; }
    /// The share of new paragraphs that it takes for seen ones now. Constant time.
    [[nodiscard]] constexpr double false_positive_rate() const noexcept {
        // The load, rounded up: whole paragraphs to a block, and the rest bit by bit.
        std::uint64_t const blocks = words_.size() / block_words, whole = size_ / blocks;
        std::uint64_t l = whole < most_load ? whole : most_load, rest = size_ % blocks;
        for (int k = 0; k < load_bits; ++k) {
            rest *= 2;
            l = l * 2 + (rest >= blocks ? 1u : 0u);
            if (rest >= blocks) rest -= blocks;
        }
        return rate_of(rest == 0 ? l : l + 1).to_double();
    }
    constexpr void clear() noexcept {
        for (auto& w : words_) w = 0;
        size_ = 0;
    }
    /// Adds all of `other`, if it has as many bytes; otherwise changes nothing and returns false. What both hold is
    /// counted twice, so that the rate is never stated too low. Linear.
    constexpr bool merge(bounded_paragraphs const& other) noexcept {
        if (words_.size() != other.words_.size()) return false;
        if (&other == this) return true;
        for (std::size_t k = 0; k < words_.size(); ++k) words_[k] |= other.words_[k];
        size_ = other.size_ < ~size_ ? size_ + other.size_ : ~std::uint64_t{0};
        return true;
    }

    /// Writes the set to `out` (format: repeats/saved.hpp). Linear.
    template <std::output_iterator<char> Out>
    constexpr Out save(Out out) const {
        detail::saving<Out> to(std::move(out), {detail::saved_bounded, words_.size(), size_});
        for (auto const w : words_) to(w);
        return to.finish();
    }
    [[nodiscard]] constexpr std::string save() const {
        std::string bytes;
        bytes.reserve(words_.size() * 8 + detail::saved_head + detail::saved_foot);
        save(std::back_inserter(bytes));
        return bytes;
    }
    /// Becomes the set that was saved as `bytes`, of whatever size it was; keeps the rate it was made with. Otherwise
    /// like basic_seen_paragraphs::try_load.
    [[nodiscard]] bool try_load(std::string_view bytes, std::optional<load_error>* why = nullptr) {
        auto const h = detail::read_saved(bytes, detail::saved_bounded, 8, why);
        if (!h) return false;
        if (h->count == 0 || h->count % block_words != 0) {
            if (why != nullptr) why->emplace(load_fault::corrupt, "it does not consist of blocks");
            return false;
        }
        detail::list<std::uint64_t> loaded(detail::low_bits(h->count), 0); // so many lie in memory
        std::uint64_t set = 0;                                             // bits
        for (std::size_t k = 0; k < loaded.size(); ++k) {
            loaded[k] = text::swar::load(bytes.data() + detail::saved_head + 8 * k);
            set += static_cast<unsigned>(std::popcount(loaded[k]));
        }
        if (set / block_words > h->inserted) {
            if (why != nullptr) why->emplace(load_fault::corrupt, "it holds more than was inserted");
            return false;
        }
        words_ = std::move(loaded);
        size_ = h->inserted;
        capacity_ = capacity_for(words_.size() / block_words, rate_);
        return true;
    }
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
    /// The same, but throws load_error.
    void load(std::string_view bytes) {
        std::optional<load_error> why;
        if (!try_load(bytes, &why)) throw *why;
    }
#endif

private:
    static constexpr std::size_t block_words = 8, block_bytes = 64;

    /// Paragraphs to a block on average are counted in 2^-40; more than 2,000 are as many as 2,000.
    static constexpr int load_bits = 40;
    static constexpr std::uint64_t load_unit = std::uint64_t{1} << load_bits;
    static constexpr unsigned most_load = 2000;

    /// The rate with `l` paragraphs to a block on average, by the sum above; `kept` is 63/64, and below `little` a weight
    /// counts as nothing.
    template <class Real>
    static constexpr Real rate_of(Real l, Real kept, Real little) noexcept {
        Real const one(1);
        // The weights without e^-l, which is one over their sum.
        Real weight = one, weights = one, sum(0), empty = one;
        for (unsigned k = 1; k < 2 * most_load + 1000; ++k) {
            weight = weight * l / k;
            empty = empty * kept;
            Real const hit = one - empty, hit2 = hit * hit, hit4 = hit2 * hit2;
            weights = weights + weight;
            sum = sum + weight * (hit4 * hit4);
            if (l < Real(k) && weight < weights * little) break;
        }
        return sum / weights;
    }
    static constexpr detail::whole_real rate_of(std::uint64_t load) noexcept {
        using real = detail::whole_real;
        return rate_of(real(load, -load_bits), real(63, -6), real(1, -60));
    }
    /// The greatest load whose rate is not above `rate`, times `blocks`.
    static constexpr std::uint64_t capacity_for(std::uint64_t blocks, double rate) noexcept {
        // Where about, in doubles, which are quick; their last digits decide nothing.
        double few = 0, many = 512;
        for (int k = 0; k < 45; ++k) {
            double const middle = (few + many) / 2;
            (rate_of(middle, 63.0 / 64, 1e-18) <= rate ? few : many) = middle;
        }
        auto const most = detail::whole_real::of(rate);
        auto const fits = [most](std::uint64_t load) { return !(most < rate_of(load)); };
        std::uint64_t step = 64, low = static_cast<std::uint64_t>(few * static_cast<double>(load_unit));
        while (low != 0 && !fits(low)) low -= detail::smaller(low, step *= 2);
        while (low + step < 512 * load_unit && fits(low + step)) low += step;
        for (; step != 0; step /= 2)
            if (low + step < 512 * load_unit && fits(low + step)) low += step;
        return detail::multiply_high(low << 15, blocks << 9); // low < 2^49, blocks < 2^55
    }
    static constexpr std::size_t checked(std::uint64_t bytes) {
        if (bytes < block_bytes) refuse("bounded_paragraphs: fewer than 64 bytes");
        if (detail::low_bits(bytes) != bytes) refuse("bounded_paragraphs: more bytes than this machine can address");
        return detail::low_bits(bytes);
    }
    [[noreturn]] static void refuse(char const* why) {
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
        throw std::length_error(why);
#else
        (void)why;
        std::abort();
#endif
    }
    [[nodiscard]] constexpr std::size_t block_of(fingerprint_64 f) const noexcept {
        return detail::low_bits(detail::multiply_high(f, words_.size() / block_words)) * block_words;
    }
    /// Which bit of a block's k-th word: six bits of the product with an odd number of the word's own. The lower half of
    /// the fingerprint only: the upper says which block.
    static constexpr std::uint64_t bit(fingerprint_64 f, std::size_t k) noexcept {
        constexpr std::uint64_t odd[block_words] = {0x9E3779B97F4A7C15u, 0xBF58476D1CE4E5B9u, 0x94D049BB133111EBu,
                                                    0xD6E8FEB86659FD93u, 0xFF51AFD7ED558CCDu, 0xC4CEB9FE1A85EC53u,
                                                    0xA0761D6478BD642Fu, 0xE7037ED1A0B428DBu};
        return std::uint64_t{1} << (((f & 0xFFFFFFFFu) * odd[k]) >> 58);
    }

    detail::list<std::uint64_t> words_;
    std::uint64_t size_ = 0; // not std::size_t: a file may have counted more
    double rate_;
    std::uint64_t capacity_;
};

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_BOUNDED_PARAGRAPHS_HPP

// -------- pith/text/pieces.hpp

// Where the lines and the paragraphs of a text start and end.
#ifndef PITH_TEXT_PIECES_HPP
#define PITH_TEXT_PIECES_HPP

#include <cstddef>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

/// Where a line starts and ends. A line feed ends a line and belongs to none; a carriage return before it stays in
/// the line, so that a kept line keeps its bytes.
struct line_splitter {
    static constexpr std::size_t lead(std::string_view) noexcept { return 0; }
    static constexpr std::string_view next(std::string_view rest) noexcept {
        char const* const end = std::char_traits<char>::find(rest.data(), rest.size(), '\n');
        return rest.substr(0, end == nullptr ? rest.size() : static_cast<std::size_t>(end - rest.data()));
    }
    static constexpr std::size_t skip(std::string_view rest, std::string_view line) noexcept {
        return line.size() < rest.size() ? line.size() + 1 : line.size();
    }
};

/// The same for paragraphs: from the first line that is not blank to the last before a blank one.
struct paragraph_splitter {
    static constexpr std::size_t lead(std::string_view text) noexcept { return skip(text, {}); }
    static constexpr std::string_view next(std::string_view rest) noexcept {
        std::size_t end = 0;
        for (std::size_t at = 0; at < rest.size();) {
            auto const line = line_splitter::next(rest.substr(at));
            if (text::is_blank(line)) break;
            end = at + line.size();
            at += line_splitter::skip(rest.substr(at), line);
        }
        return rest.substr(0, end);
    }
    static constexpr std::size_t skip(std::string_view rest, std::string_view paragraph) noexcept {
        std::size_t at = paragraph.empty() ? 0 : line_splitter::skip(rest, paragraph);
        while (at < rest.size()) {
            auto const line = line_splitter::next(rest.substr(at));
            if (!text::is_blank(line)) break;
            at += line_splitter::skip(rest.substr(at), line);
        }
        return at;
    }
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_TEXT_PIECES_HPP

// -------- pith/clean.hpp

// clean(): the preset, one call.
#ifndef PITH_CLEAN_HPP
#define PITH_CLEAN_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME {

namespace detail {

/// The lines of a page: a few in place, so that cleaning an article allocates nothing but its result.
class draft {
public:
    [[nodiscard]] constexpr std::span<known_line> lines() noexcept { return {data(), size_}; }
    constexpr void push_back(known_line const& line) {
        if (size_ < few_.size()) {
            few_[size_++] = line;
            return;
        }
        if (many_.empty()) {
            many_.reserve(4 * few_.size());
            many_.append(few_.data(), few_.size());
        }
        many_.push_back(line);
        ++size_;
    }
    /// Drops the lines that go and closes the gaps in blank lines that they leave: a run of blank lines that touches
    /// a removal becomes its first line, and at the page's start and end goes.
    constexpr void close_up() noexcept {
        std::size_t out = 0, blank_from = 0; // lines written; where the last run of blank ones begins
        bool removed = false, touched = false;
        for (auto const& line : lines()) {
            removed = removed || line.goes;
            if (line.goes) continue;
            touched = touched || removed;
            removed = false;
            if (!line.facts.blank) {
                if (touched && blank_from < out) out = blank_from + (blank_from == 0 ? 0u : 1u);
                touched = false;
            }
            data()[out++] = line;
            if (!line.facts.blank) blank_from = out;
        }
        if (touched || removed) out = blank_from;
        size_ = out;
        if (!many_.empty()) many_.resize(size_);
    }
    /// The lines as text, each with its own line end; `page` is what they were taken from.
    [[nodiscard]] constexpr std::string text(std::string_view page) {
        std::string out;
        out.reserve(page.size());
        std::size_t from = 0, to = 0; // bytes to copy at once
        for (auto const& line : lines()) {
            auto const at = static_cast<std::size_t>(line.text.data() - page.data());
            if (at != to) {
                out.append(page.data() + from, to - from);
                from = at;
            }
            to = at + line.text.size() + (at + line.text.size() < page.size() ? 1u : 0u);
        }
        out.append(page.data() + from, to - from);
        return out;
    }

private:
    [[nodiscard]] constexpr known_line* data() noexcept { return many_.empty() ? few_.data() : many_.data(); }

    std::array<known_line, 64> few_{};
    list<known_line> many_;
    std::size_t size_ = 0;
};

/// Whether two of the lines may say the same: most pages end here, without a table.
constexpr bool may_repeat(std::span<known_line const> lines) noexcept {
    std::array<std::uint64_t, 64> samples{};
    std::size_t n = 0;
    for (auto const& line : lines) {
        if (line.sample == 0 || line.goes) continue;
        if (n == samples.size()) return true;
        for (std::size_t k = 0; k < n; ++k)
            if (samples[k] == line.sample) return true;
        samples[n++] = line.sample;
    }
    return false;
}

/// Marks later copies of repeated blocks. A copy that the score keeps clears its original of doubt: one of them stays.
constexpr void mark_repeats(std::span<known_line> lines) {
    if (!may_repeat(lines)) return;
    list<page_line> shown;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (!lines[i].goes && !lines[i].facts.blank)
            shown.push_back({text::trimmed(lines[i].text), i, lines[i].sample});
    for (auto const& r : find_repeats({shown.data(), shown.size()}, repeats::blocks)) {
        lines[r.number].goes = true;
        if (lines[r.number].doubted) continue;
        std::size_t low = 0, high = r.number; // the lines are in the order of the page
        while (high - low > 1) {
            std::size_t const middle = low + (high - low) / 2;
            (lines[middle].text.data() <= r.original.data() ? low : high) = middle;
        }
        lines[low].doubted = false;
    }
}

/// What a scored preset doubts: a function, so that who asks for the rules alone does not compile the score.
using doubts = void (*)(std::span<known_line> lines, score_limit limit);

/// Passes until nothing more goes, eight at most. Where there are `doubts`, the lines that their score on the page as it came
/// condemns go last, so that less stays than without, never more.
[[nodiscard]] constexpr std::string clean_all(std::string_view page, category categories, book_list books, doubts doubt,
                                              score_limit limit) {
    table_list const all_tables(books);
    phrase_tables const tables = all_tables.all();
    bool const repeats_too = any(categories & category::duplicate);
    draft page_draft;
    text::normal_line buffer;
    for (std::string_view rest = page; !rest.empty();) {
        known_line line{line_splitter::next(rest)};
        rest.remove_prefix(line_splitter::skip(rest, line.text));
        line.facts = classify(line.text, tables, buffer);
        if (repeats_too && !line.facts.blank) line.sample = anchor_sample(text::trimmed(line.text));
        page_draft.push_back(line);
    }
    for (int pass = 0; pass < 8; ++pass) {
        auto const lines = page_draft.lines();
        judge_page(lines, tables);
        for (auto& line : lines) line.goes = any(line.ruled.what() & categories);
        if (pass == 0 && doubt != nullptr) doubt(lines, limit);
        if (repeats_too) mark_repeats(lines);
        std::size_t const before = lines.size();
        page_draft.close_up();
        if (page_draft.lines().size() == before) break;
    }
    if (doubt != nullptr) {
        for (auto& line : page_draft.lines()) line.goes = line.doubted;
        page_draft.close_up();
    }
    return page_draft.text(page);
}

/// The body of clean(), compiled once where pith::compiled is linked (judge/page.hpp).
template <class = void>
struct clean_core {
    [[nodiscard, gnu::noinline]] static constexpr std::string clean(std::string_view page, category categories,
                                                                    book_list books = {}, doubts doubt = nullptr,
                                                                    score_limit limit = {}) {
        return clean_all(page, categories, books, doubt, limit);
    }
};
#ifdef PITH_COMPILED
extern template struct clean_core<>;
#endif

} // namespace detail

/// A page without the lines that are any of `categories`, and, where it names `duplicate`, without repeated blocks
/// (repeats::blocks). Keeps every other line byte for byte with its line end. A run of blank lines that a removal
/// leaves behind becomes one, none at the page's start and end; where nothing is removed the result equals the input.
/// Any bytes are fine: what is not UTF-8 is text.
///
/// What a removal brings together is judged again until nothing more goes, eight times at most, so that cleaning
/// twice changes nothing. A line that only a later pass removes is one that annotate does not show: it works on what
/// the passes before it left. Linear in the page. One allocation, the result's, for a page of 64 lines or less that
/// repeats nothing; for longer ones about 60 bytes a line beside it, and three tables where paragraphs may repeat. Throws
/// only what allocation throws.
///
///     std::string text = pith::clean(page, pith::category::ad | pith::category::consent);
[[nodiscard]] constexpr std::string clean(std::string_view page, category categories) {
    return detail::clean_core<>::clean(page, categories);
}
/// The same, with the caller's phrases beside the built-in ones. The book is needed for the call only.
[[nodiscard]] constexpr std::string clean(std::string_view page, category categories, phrase_book const& book) {
    phrase_book const* const books[] = {&book};
    return detail::clean_core<>::clean(page, categories, books);
}

/// The article out of a page, as UTF-8 text in lines: removes residue (the default categories) and repeated blocks.
///
///     std::string article = pith::clean(page);
[[nodiscard]] constexpr std::string clean(std::string_view page) {
    return clean(page, category::residue | category::duplicate);
}

/// The article out of a page, by a preset. The score judges the page as it came, once; the rules go on as above. So a
/// second call with a scored preset sees another page, and may take more lines. Linear; for the score 100 to 300 bytes a
/// line (vectors that double) beside what clean(page) takes.
///
///     std::string article = pith::clean(page, pith::preset::main_text);
[[nodiscard]] constexpr std::string clean(std::string_view page, preset how) {
    constexpr auto categories = category::residue | category::duplicate;
    if (how == preset::residue) return clean(page, categories);
    return detail::clean_core<>::clean(page, categories, {}, detail::score_core<>::doubt,
                                       how == preset::boilerplate ? detail::boilerplate_limit
                                                                  : detail::main_text_limit);
}

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_CLEAN_HPP

// -------- pith/lines.hpp

// views::lines and views::paragraphs: text as a range of sub-views of itself.
#ifndef PITH_LINES_HPP
#define PITH_LINES_HPP

#include <concepts>
#include <cstddef>
#include <iterator>
#include <ranges>
#include <string_view>
#include <type_traits>
#include <utility>

namespace pith::inline PITH_VERSION_NAME {

/// Contiguous `char`s: std::string, std::string_view, a string literal, std::vector<char>. Meant to be UTF-8; other
/// bytes are text too.
template <class T>
concept text_source = std::ranges::contiguous_range<T> && std::ranges::sized_range<T> &&
                      std::same_as<std::ranges::range_value_t<T>, char>;

namespace detail {

/// Iterator over the pieces of a text: three words, refers to the text only, so it outlives its view.
template <class Splitter>
class piece_iterator {
public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using value_type = std::string_view;
    using difference_type = std::ptrdiff_t;
    using reference = std::string_view;

    piece_iterator() = default;
    constexpr explicit piece_iterator(std::string_view s) noexcept : at_(s.data()), end_(s.data() + s.size()) {
        read();
    }

    [[nodiscard]] constexpr std::string_view operator*() const noexcept { return {at_, size_}; }
    constexpr piece_iterator& operator++() noexcept {
        at_ += Splitter::skip(rest(), **this);
        read();
        return *this;
    }
    constexpr piece_iterator operator++(int) noexcept {
        auto const old = *this;
        ++*this;
        return old;
    }
    friend constexpr bool operator==(piece_iterator const& a, piece_iterator const& b) noexcept {
        return a.at_ == b.at_;
    }
    friend constexpr bool operator==(piece_iterator const& a, std::default_sentinel_t) noexcept {
        return a.at_ == a.end_;
    }

private:
    [[nodiscard]] constexpr std::string_view rest() const noexcept {
        return {at_, static_cast<std::size_t>(end_ - at_)};
    }
    constexpr void read() noexcept { size_ = Splitter::next(rest()).size(); }

    char const* at_ = nullptr;
    char const* end_ = nullptr;
    std::size_t size_ = 0;
};

} // namespace detail

/// The lines (or paragraphs) of a text, as string_views into it.
///
/// Models forward_range and view; const-iterable; not common, not sized; borrowed where `V` is (a string_view is;
/// an owned string is not). Each step is linear in the line; nothing allocates or throws.
template <std::ranges::view V, class Splitter>
    requires text_source<V>
class pieces_view : public std::ranges::view_interface<pieces_view<V, Splitter>> {
public:
    pieces_view()
        requires std::default_initializable<V>
    = default;
    constexpr explicit pieces_view(V base) : base_(std::move(base)) {}

    [[nodiscard]] constexpr V base() const&
        requires std::copy_constructible<V>
    {
        return base_;
    }
    [[nodiscard]] constexpr V base() && { return std::move(base_); }

    [[nodiscard]] constexpr auto begin() const noexcept {
        std::string_view const text(std::ranges::data(base_), std::ranges::size(base_));
        return detail::piece_iterator<Splitter>(text.substr(Splitter::lead(text)));
    }
    [[nodiscard]] constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    V base_ = V();
};

/// What views::lines and views::paragraphs yield: `V` is std::string_view for text that outlives the view, or else a view
/// that owns the text.
template <class V>
using lines_view = pieces_view<V, detail::line_splitter>;
template <class V>
using paragraphs_view = pieces_view<V, detail::paragraph_splitter>;

namespace detail {

template <class Splitter>
struct pieces_closure : closure<pieces_closure<Splitter>> {
    /// An array of characters is all its characters; the NUL that ends a literal is not one of them.
    template <std::size_t N>
    constexpr auto operator()(char const (&text)[N]) const {
        return pieces_view<std::string_view, Splitter>(std::string_view(text, text[N - 1] == '\0' ? N - 1 : N));
    }
    /// Text that outlives the call is seen as a string_view (a literal without its NUL); a temporary string is kept.
    template <class R>
        requires std::convertible_to<R, std::string_view> &&
                 (std::is_lvalue_reference_v<R> || std::ranges::view<std::remove_cvref_t<R>>) &&
                 (!std::is_array_v<std::remove_cvref_t<R>>)
    constexpr auto operator()(R&& text) const {
        return pieces_view<std::string_view, Splitter>(std::string_view(std::forward<R>(text)));
    }
    template <std::ranges::viewable_range R>
        requires(text_source<std::views::all_t<R>> &&
                 !(std::convertible_to<R, std::string_view> &&
                   (std::is_lvalue_reference_v<R> || std::ranges::view<std::remove_cvref_t<R>>)) &&
                 !std::is_array_v<std::remove_cvref_t<R>>)
    constexpr auto operator()(R&& text) const {
        return pieces_view<std::views::all_t<R>, Splitter>(std::views::all(std::forward<R>(text)));
    }
};

} // namespace detail

namespace views {

/// The lines of a text, each a string_view into it without its newline. A final newline ends the last line and starts no
/// other. Carriage returns, NULs, bytes that are not UTF-8 and a byte order mark stay where they are.
///
/// Takes any contiguous characters (text_source); a literal without its NUL. Text that has a name must outlive the lines;
/// a temporary std::string is kept in the view, and its lines live as long as that. Linear; never throws of its own;
/// allocates nothing.
///
///     for (std::string_view line : page | pith::views::lines) use(line);
inline constexpr detail::pieces_closure<detail::line_splitter> lines;

/// The paragraphs of a text: runs of lines that are not blank, each one string_view, inner newlines included, the last
/// one not. Blank is a line of spaces, also of Unicode's, and of what shows nothing. Takes what `lines` takes. Linear; never
/// throws of its own; allocates nothing.
///
///     for (std::string_view p : page | pith::views::paragraphs | pith::views::strip_notices) use(p);
inline constexpr detail::pieces_closure<detail::paragraph_splitter> paragraphs;

} // namespace views
} // namespace pith::inline PITH_VERSION_NAME

template <class V, class Splitter>
inline constexpr bool std::ranges::enable_borrowed_range<pith::pieces_view<V, Splitter>> =
    std::ranges::borrowed_range<V>;

#endif // PITH_LINES_HPP

// -------- pith/repeats/shingles.hpp

// How much of a paragraph an earlier one holds: word shingles and their containment, after Broder, "On the resemblance
// and containment of documents" (Compression and Complexity of Sequences, 1997).
//
// A shingle is four words in a row as content.hpp sees them; in scripts without spaces, four characters. The containment
// of A in B is the share of A's different shingles that B has too. To find the few paragraphs worth the comparison, the
// 16 least hashes of each paragraph's shingles are kept in one table (the paper's sketch by least values of a random
// order); every shingle of a later paragraph is looked up there, and the four paragraphs met most often are compared.
#ifndef PITH_REPEATS_SHINGLES_HPP
#define PITH_REPEATS_SHINGLES_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::detail {

inline constexpr std::size_t shingle_words = 4;
inline constexpr std::size_t sketch_size = 16; ///< hashes kept of each paragraph
inline constexpr std::size_t most_compared = 4;
inline constexpr std::size_t least_shingles = 10; ///< fewer prove nothing
inline constexpr std::size_t longest_ratio = 4;   ///< an original so many times as long is quoted, not repeated

/// Walks the words of a text and the shingles that they end.
class shingle_reader {
public:
    constexpr explicit shingle_reader(std::string_view s) noexcept : chars_(s), next_(chars_.next()) {}
    /// Goes on to the next word; false at the end.
    [[nodiscard]] constexpr bool next() noexcept {
        if (next_ == 0) return false;
        std::uint64_t h = 14695981039346656037u; // FNV-1a
        fact_ = false;
        bool close = false;
        do {
            h = (h ^ next_) * 1099511628211u;
            fact_ = fact_ || chars_.folded() || text::is_digit(next_);
            close = text::is_unspaced(next_);
            next_ = chars_.next();
        } while (next_ != 0 && !close && !chars_.space() && !text::is_unspaced(next_));
        words_[count_++ % shingle_words] = h;
        return true;
    }
    [[nodiscard]] constexpr std::uint64_t word() const noexcept { return words_[(count_ - 1) % shingle_words]; }
    /// Whether the word has a digit or a capital: a number, a name, the beginning of a sentence.
    [[nodiscard]] constexpr bool fact() const noexcept { return fact_; }
    /// Whether a shingle ends with the word.
    [[nodiscard]] constexpr bool full() const noexcept { return count_ >= shingle_words; }
    [[nodiscard]] constexpr std::uint64_t shingle() const noexcept {
        std::uint64_t h = 0;
        for (std::size_t k = 0; k < shingle_words; ++k)
            h = h * 0x9E3779B97F4A7C15u + words_[(count_ + k) % shingle_words];
        return text::detail::mix(h);
    }

private:
    text::content_reader chars_;
    char32_t next_;
    std::array<std::uint64_t, shingle_words> words_{};
    std::size_t count_ = 0;
    bool fact_ = false;
};

/// The different shingles of one paragraph at a time, in memory that is used again.
class shingle_set {
public:
    constexpr void assign(std::string_view paragraph) {
        all_.clear();
        facts_.clear();
        for (shingle_reader r(paragraph); r.next();) {
            if (r.fact()) facts_.push_back(r.word());
            if (r.full()) all_.push_back(r.shingle());
        }
        std::size_t size = 16;
        while (size < all_.size() * 2) size *= 2;
        slots_.assign(size, {});
        std::size_t kept = 0;
        for (auto const h : all_) {
            auto* const s = find(h);
            if (s == nullptr || s->taken) continue;
            *s = {h, true, false};
            all_[kept++] = h;
        }
        all_.resize(kept);
    }
    [[nodiscard]] constexpr std::span<std::uint64_t const> all() const noexcept { return all_; }

    /// How many of the shingles `other` has; none where it lacks a number or a name, for then it is about something else:
    /// they have to be among its words, in their order.
    [[nodiscard]] constexpr std::size_t common_with(std::string_view other) noexcept {
        for (auto& s : slots_) s.met = false;
        std::size_t n = 0, facts = 0;
        for (shingle_reader r(other); r.next();) {
            if (facts < facts_.size() && r.word() == facts_[facts]) ++facts;
            if (!r.full()) continue;
            auto* const s = find(r.shingle());
            if (s == nullptr || !s->taken || s->met) continue;
            s->met = true;
            ++n;
        }
        return facts == facts_.size() ? n : 0;
    }

private:
    struct slot {
        std::uint64_t hash = 0;
        bool taken = false, met = false;
    };
    constexpr slot* find(std::uint64_t h) noexcept {
        std::size_t at = low_bits(h) & (slots_.size() - 1);
        for (std::size_t tries = 0; tries < most_tries; ++tries, at = (at + 1) & (slots_.size() - 1))
            if (!slots_[at].taken || slots_[at].hash == h) return &slots_[at];
        return nullptr;
    }
    list<std::uint64_t> all_, facts_;
    list<slot> slots_;
};

/// Finds the paragraphs that are held by an earlier one. Memory: 260 to 580 bytes for each, and the shingles of one.
class near_repeats {
public:
    constexpr near_repeats(std::span<page_line const> lines, double threshold)
        : lines_(lines), threshold_(in_units(threshold)) {
        std::size_t paragraphs = 0;
        for (auto const& l : lines) paragraphs += l.sample != 0 ? 1u : 0u;
        if (paragraphs < 2) return;
        std::size_t size = 16;
        while (size < paragraphs * sketch_size) size *= 2;
        index_.assign(size * 2, {});
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (lines[i].sample != 0) add(i);
    }
    /// Those that go, in order. What an original has more than two near copies of is a form, and stays.
    [[nodiscard]] constexpr list<repeat> found() const {
        list<repeat> out;
        for (auto const& c : copies_)
            if (originals_[c.original].copies < anchor_copies)
                out.push_back({lines_[c.line].number, lines_[originals_[c.original].line].text});
        return out;
    }

private:
    struct original {
        std::size_t line, votes = 0, copies = 0;
    };
    struct copy {
        std::size_t line, original;
    };
    struct entry {
        std::uint32_t check = 0, original = 0; ///< 1-based; 0 is free
    };

    /// The threshold as a whole number, so that every machine decides alike. Rounded down: nine shingles of ten are
    /// enough for .9, though the double of that name is a little more than nine tenths. Nothing reaches a threshold
    /// above 1.
    static constexpr std::uint64_t unit = std::uint64_t{1} << 32;
    static constexpr std::uint64_t in_units(double threshold) noexcept {
        if (!(threshold <= 1)) return unit + 1;
        return threshold > 0 ? static_cast<std::uint64_t>(threshold * static_cast<double>(unit)) : 0;
    }
    constexpr void add(std::size_t i) {
        set_.assign(lines_[i].text);
        std::size_t const n = set_.all().size();
        if (n < least_shingles) return;
        for (auto const at : most_met()) {
            if (at == nobody) break;
            original& o = originals_[at];
            if (lines_[o.line].text.size() > longest_ratio * lines_[i].text.size()) continue; // keeps it linear, too
            if (std::uint64_t{set_.common_with(lines_[o.line].text)} * unit < threshold_ * n) continue;
            ++o.copies;
            copies_.push_back({i, at});
            return;
        }
        originals_.push_back({i});
        sketch();
    }
    /// The originals that share most shingles with the current paragraph, as far as the sketches tell.
    [[nodiscard]] constexpr std::array<std::size_t, most_compared> most_met() {
        touched_.clear();
        for (auto const h : set_.all()) {
            auto const* const e = find(h);
            if (e == nullptr || e->original == 0) continue;
            if (originals_[e->original - 1].votes++ == 0) touched_.push_back(e->original - 1);
        }
        std::array<std::size_t, most_compared> best;
        best.fill(nobody);
        for (auto at : touched_)
            for (auto& b : best)
                if (b == nobody || originals_[b].votes < originals_[at].votes) {
                    auto const moved = b;
                    b = at;
                    at = moved;
                    if (at == nobody) break;
                }
        for (auto const at : touched_) originals_[at].votes = 0;
        return best;
    }
    /// Enters the least hashes of the current paragraph, the newest original, where no other has entered them.
    constexpr void sketch() {
        std::array<std::uint64_t, sketch_size> least{};
        std::size_t n = 0;
        for (auto const h : set_.all()) {
            if (n == sketch_size && h >= least[n - 1]) continue;
            std::size_t at = n < sketch_size ? n++ : n - 1;
            for (; at > 0 && least[at - 1] > h; --at) least[at] = least[at - 1];
            least[at] = h;
        }
        for (std::size_t k = 0; k < n; ++k)
            if (auto* const e = find(least[k]); e != nullptr && e->original == 0)
                *e = {check_of(least[k]), static_cast<std::uint32_t>(originals_.size())};
    }
    static constexpr std::uint32_t check_of(std::uint64_t h) noexcept { return static_cast<std::uint32_t>(h); }
    constexpr entry* find(std::uint64_t h) noexcept {
        // Mixed again: the least hashes begin with zeros.
        std::size_t at = low_bits(text::detail::mix(h)) & (index_.size() - 1);
        for (std::size_t tries = 0; tries < most_tries; ++tries, at = (at + 1) & (index_.size() - 1))
            if (index_[at].original == 0 || index_[at].check == check_of(h)) return &index_[at];
        return nullptr;
    }

    static constexpr std::size_t nobody = static_cast<std::size_t>(-1);
    std::span<page_line const> lines_;
    std::uint64_t threshold_; ///< in units
    shingle_set set_;
    list<original> originals_;
    list<copy> copies_;
    list<entry> index_;
    list<std::size_t> touched_;
};

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_REPEATS_SHINGLES_HPP

// -------- pith/near_duplicates.hpp

// views::strip_near_duplicates: a page without paragraphs that say again, in nearly the same words, what an earlier one
// said. Opt-in: neither clean nor strip_duplicates does it.
//
//     The ferry was cancelled on Thursday because of high waves, the harbour office said in a statement today.
//     ...
//     The ferry was cancelled on Thursday because of high waves, the harbour office said in a statement.   <-- goes
//
// A later paragraph goes if the share of its four-word shingles that one earlier paragraph has is at least the
// threshold (repeats/shingles.hpp says how that is found, and after whom). So what is shortened goes; what says more than
// the earlier one stays, unless that is a word or two of a long paragraph, be it a "never". Never removed: paragraphs
// under 100 characters, questions and everything that ends no statement, so no table row, no heading, no verse; entries
// of lists, plans and transcripts; a paragraph with a number or a capitalised word that the earlier one lacks, which is
// about something else; copies of which there are more than two; quotations out of a paragraph more than four times as
// long.
#ifndef PITH_NEAR_DUPLICATES_HPP
#define PITH_NEAR_DUPLICATES_HPP

#include <concepts>
#include <ranges>
#include <utility>

namespace pith::inline PITH_VERSION_NAME {

/// The containment from which a paragraph counts as said before: nine shingles of ten. A changed word takes up to four
/// shingles with it, so that is one changed word in about forty.
inline constexpr double near_threshold = 0.9;

namespace detail {

struct near_planner {
    static constexpr bool once = false;
    double threshold = near_threshold;

    template <class R, class Proj>
    constexpr list<repeat> operator()(R& range, Proj const& projection) const {
        auto const lines = page_lines(range, projection, [](std::string_view s) {
            return std::uint64_t{is_anchor_length(s) && ends_statement(s) && !is_entry(s)};
        });
        return near_repeats(lines, threshold).found();
    }
};

} // namespace detail

/// The elements of `V` that are not nearly the same as an earlier one.
///
/// Models view and forward_range (caps there); not const-iterable, common, sized or borrowed. begin() reads the whole
/// range once; multi-pass after that. Linear in the text, whatever it is; memory: up to 580 bytes for each paragraph of
/// 100 characters or more while it reads, besides 40 a line. Throws only what allocation throws. Copyable.
template <class V, class Proj = no_projection>
using strip_near_duplicates_view = detail::planned_view<V, Proj, detail::near_planner>;

/// The closure of strip_near_duplicates: a threshold and a projection.
template <class Proj = no_projection>
class strip_near_duplicates_closure : public closure<strip_near_duplicates_closure<Proj>> {
public:
    constexpr strip_near_duplicates_closure() = default;
    constexpr strip_near_duplicates_closure(Proj projection, double threshold)
        : projection_(std::move(projection)), threshold_(threshold) {}

    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj>
    [[nodiscard]] constexpr auto operator()(R&& r) const {
        return strip_near_duplicates_view<std::views::all_t<R>, Proj>(std::views::all(std::forward<R>(r)), projection_,
                                                                      detail::near_planner{threshold_});
    }
    // Never chosen: closure's pipe says std::invocable when a range does not fit; this one's constraint puts the word
    // text_range into the message.
    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj> && (!std::ranges::range<R>)
    friend void operator|(R&&, strip_near_duplicates_closure const&) = delete;

    /// With another threshold: a share of the later paragraph's shingles, above 0 and at most 1.
    [[nodiscard]] constexpr auto operator()(double threshold) const {
        return strip_near_duplicates_closure(projection_, threshold);
    }
    /// For elements that `projection` maps to their text.
    template <class P>
        requires(projection_like<P> && !std::convertible_to<P, double> && std::same_as<Proj, no_projection>)
    [[nodiscard]] constexpr auto operator()(P projection) const {
        return strip_near_duplicates_closure<P>(std::move(projection), threshold_);
    }

private:
    Proj projection_{};
    double threshold_ = near_threshold;
};

namespace views {

/// Removes paragraphs that nearly repeat an earlier one of the page. Exact copies are among them, but not their short
/// neighbours: put strip_duplicates before it.
///
///     page | pith::views::lines | pith::views::strip_duplicates | pith::views::strip_near_duplicates
///     page | pith::views::lines | pith::views::strip_near_duplicates(0.8)
inline constexpr strip_near_duplicates_closure<> strip_near_duplicates;

} // namespace views
} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_NEAR_DUPLICATES_HPP

// -------- pith/paragraph_counts.hpp

// paragraph_counts: on how many pages of a site each paragraph stands; views::strip_recurring takes out what stands on
// many. So a site's own boilerplate goes without any phrase.
//
//     pith::paragraph_counts site;
//     for (auto& page : pages) page | views::lines | pith::count_paragraphs(site);
//     for (auto& page : pages) store(page | views::lines | views::strip_recurring(site, 5) | pith::to_text);
//
// A paragraph of 100 characters or more that ends a statement is counted as it is. A shorter line proves nothing alone:
// "Ingredients" stands on every page of a site of recipes, and belongs there. So shorter lines are counted three in a
// row (blank ones do not part them), and go only where the three stand in that order on as many pages: menus, share
// bars, footers do. A single short line between others that differ from page to page stays, whatever it is.
//
// What still recurs by right, such as the labels and values of a form in the same order on many pages, is lost with a
// small number of pages. With a share of them all, site.pages() / 2 say, only what most pages say is: "Warranty",
// "2 years", "Price" in a row where every product has two years, "Serves", "4", "Ingredients" where every recipe serves
// four.
#ifndef PITH_PARAGRAPH_COUNTS_HPP
#define PITH_PARAGRAPH_COUNTS_HPP

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <ranges>
#include <utility>

namespace pith::inline PITH_VERSION_NAME {

namespace detail {

/// On how many pages something stands.
struct page_count {
    fingerprint_64 key = 0;
    std::uint32_t pages = 0;
    std::uint32_t last = 0; ///< the page that was counted last: each counts once
};
constexpr fingerprint_64 key_of(page_count const& c) noexcept { return c.key; }

/// What three lines in a row are counted as.
constexpr fingerprint_64 three_lines(fingerprint_64 a, fingerprint_64 b, fingerprint_64 c) noexcept {
    std::uint64_t const h = text::detail::mix(text::detail::mix(text::detail::mix(a) + b) + c);
    return h == 0 ? 1 : h;
}

} // namespace detail

/// On how many pages of a site each paragraph, and each three lines in a row, stand. The caller owns it. Holds no text:
/// 20 to 32 bytes for each three lines in a row and each paragraph that differ from the others of the site. Threads: like seen_paragraphs. Throws only what allocation
/// throws.
class paragraph_counts {
public:
    paragraph_counts() = default;
    /// With another rule for the paragraphs that are counted as they are.
    constexpr explicit paragraph_counts(paragraph_rule rule) : rule_(rule) {}

    /// Counts the lines of a page, each paragraph once. Linear. `projection` maps elements to their text.
    template <std::ranges::input_range R, class Proj = no_projection>
    constexpr void add(R&& page, Proj projection = {}) {
        if (pages_ == (std::numeric_limits<std::uint32_t>::max)()) return;
        ++pages_;
        fingerprint_64 before = 0, last = 0;
        for (auto&& element : page) {
            auto const line = text::trimmed(std::string_view(detail::project(projection, element)));
            if (line.empty()) continue;
            auto const f = fingerprint(line);
            if (rule_.counts(line)) count(f);
            if (before != 0) count(detail::three_lines(before, last, f));
            before = std::exchange(last, f);
        }
    }
    /// Adds the counts of other pages, which must be none of those counted here. Linear.
    constexpr void merge(paragraph_counts const& other) {
        table_.merge(other.table_,
                     [](detail::page_count& mine, detail::page_count const& theirs) { mine.pages += theirs.pages; });
        pages_ += other.pages_;
    }

    /// Pages counted.
    [[nodiscard]] constexpr std::size_t pages() const noexcept { return pages_; }
    /// On how many of them the paragraph stands; 0 for one that does not count by the rule. Constant time beside reading.
    [[nodiscard]] constexpr std::size_t pages_with(std::string_view paragraph) const noexcept {
        return rule_.counts(paragraph) ? pages_with_key(fingerprint(text::trimmed(paragraph))) : 0;
    }
    /// Memory held, in bytes.
    [[nodiscard]] constexpr std::size_t byte_size() const noexcept {
        return sizeof(*this) + table_.places() * sizeof(detail::page_count);
    }

    /// The lines of a page that stand on `least` pages or more, with what proves it. For strip_recurring.
    template <class R, class Proj>
    [[nodiscard]] constexpr detail::list<detail::repeat> recurring(R& page, Proj const& projection,
                                                                   std::size_t least) const {
        auto const lines =
            detail::page_lines(page, projection, [](std::string_view s) -> std::uint64_t { return fingerprint(s); });
        detail::list<detail::repeat> out;
        std::size_t rows = 0; // lines from here on that recur as part of three
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (i + 2 < lines.size() &&
                pages_with_key(detail::three_lines(lines[i].sample, lines[i + 1].sample, lines[i + 2].sample)) >= least)
                rows = 3;
            if (rows != 0 || (rule_.counts(lines[i].text) && pages_with_key(lines[i].sample) >= least))
                out.push_back({lines[i].number, {}});
            if (rows != 0) --rows;
        }
        return out;
    }

private:
    constexpr void count(fingerprint_64 key) {
        auto const [c, is_new] = table_.insert({key, 1, pages_});
        if (c == nullptr || is_new || c->last == pages_) return;
        ++c->pages;
        c->last = pages_;
    }
    [[nodiscard]] constexpr std::size_t pages_with_key(fingerprint_64 key) const noexcept {
        auto const* const c = table_.find(key);
        return c == nullptr ? 0 : c->pages;
    }

    detail::fingerprint_table<detail::page_count> table_;
    std::uint32_t pages_ = 0;
    paragraph_rule rule_{};
};

namespace detail {

struct recurring_planner {
    static constexpr bool once = false;
    paragraph_counts const* site = nullptr;
    std::size_t least = 2;

    template <class R, class Proj>
    constexpr detail::list<repeat> operator()(R& range, Proj const& projection) const {
        if (site == nullptr) return {};
        return site->recurring(range, projection, least);
    }
};

} // namespace detail

/// The elements of `V` that do not stand on many pages of a site.
///
/// Models view and forward_range (caps there); not const-iterable, common, sized or borrowed. begin() reads the whole
/// range once and remembers which elements go, about 64 bytes a line while it reads; multi-pass after that. Linear.
/// Throws only what allocation throws. Copyable.
template <class V, class Proj = no_projection>
using strip_recurring_view = detail::planned_view<V, Proj, detail::recurring_planner>;

/// The closure of strip_recurring(site, pages).
template <class Proj = no_projection>
class strip_recurring_closure : public closure<strip_recurring_closure<Proj>> {
public:
    constexpr strip_recurring_closure(Proj projection, detail::recurring_planner how)
        : projection_(std::move(projection)), planner_(how) {}

    template <std::ranges::viewable_range R>
        requires text_range<std::views::all_t<R>, Proj>
    [[nodiscard]] constexpr auto operator()(R&& r) const {
        return strip_recurring_view<std::views::all_t<R>, Proj>(std::views::all(std::forward<R>(r)), projection_,
                                                                planner_);
    }
    /// For elements that `projection` maps to their text.
    template <class P>
        requires(projection_like<P> && std::same_as<Proj, no_projection>)
    [[nodiscard]] constexpr auto operator()(P projection) const {
        return strip_recurring_closure<P>(std::move(projection), planner_);
    }

private:
    Proj projection_;
    detail::recurring_planner planner_;
};

namespace detail {

struct strip_recurring_fn {
    [[nodiscard]] constexpr auto operator()(paragraph_counts const& site, std::size_t pages) const {
        return strip_recurring_closure<>({}, {&site, pages < 2 ? 2 : pages});
    }
    auto operator()(paragraph_counts const&&, std::size_t) const = delete; // it would be gone before it is asked
};

struct count_paragraphs_closure : closure<count_paragraphs_closure> {
    paragraph_counts* site;
    constexpr explicit count_paragraphs_closure(paragraph_counts& s) : site(&s) {}
    template <std::ranges::input_range R>
        requires std::convertible_to<std::ranges::range_reference_t<R>, std::string_view>
    constexpr void operator()(R&& lines) const {
        site->add(std::forward<R>(lines));
    }
};
struct count_paragraphs_fn {
    [[nodiscard]] constexpr auto operator()(paragraph_counts& site) const { return count_paragraphs_closure(site); }
};

} // namespace detail

/// Counts the lines of a page, the end of a pipeline like to_text. `site` must outlive it. Linear.
///
///     pith::paragraph_counts site;
///     page | pith::views::lines | pith::count_paragraphs(site);
inline constexpr detail::count_paragraphs_fn count_paragraphs;

namespace views {

/// strip_recurring(site, pages): removes what stands on `pages` pages or more of those counted, the page itself
/// included where it was; 2 at least. `site` must outlive the view, and nothing be counted while the view is read.
///
///     pith::paragraph_counts site;
///     for (auto& doc : docs) doc | pith::views::lines | pith::count_paragraphs(site);
///     for (auto& doc : docs) store(doc | pith::views::lines | pith::views::strip_recurring(site, 5) | pith::to_text);
inline constexpr detail::strip_recurring_fn strip_recurring;

} // namespace views
} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_PARAGRAPH_COUNTS_HPP

// -------- pith/to_text.hpp

// to_text: a range of lines as one string.
#ifndef PITH_TO_TEXT_HPP
#define PITH_TO_TEXT_HPP

#include <ranges>
#include <string>

namespace pith::inline PITH_VERSION_NAME {

namespace detail {
struct to_text_fn : closure<to_text_fn> {
    template <std::ranges::input_range R>
        requires std::convertible_to<std::ranges::range_reference_t<R>, std::string_view>
    [[nodiscard]] constexpr std::string operator()(R&& lines) const {
        std::string out;
        for (auto&& element : lines) {
            std::string_view const line(element);
            out.append(line.data(), line.size());
            out.push_back('\n');
        }
        return out;
    }
};
} // namespace detail

/// Joins lines into a std::string, each line followed by `\n`, so that `views::lines` over the result gives the same
/// lines back. Takes any input range of string-likes. Linear; throws only what allocation throws.
///
///     std::string text = page | pith::views::lines | pith::views::strip_ads | pith::to_text;
inline constexpr detail::to_text_fn to_text;

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_TO_TEXT_HPP

// -------- pith/trim.hpp

// views::trim_residue: lines without a marker that extraction glued to them.
//
//     The report is due on Monday, the minister said.Advertisement   -->   The report is due on Monday, the minister said.
//     AdvertisementThe report is due on Monday.                      -->   The report is due on Monday.
//
// Only a phrase of the tables that decides alone counts as a marker, and only where it stands whole: behind the end
// of a sentence, or before a capital letter that follows it without a space. What stays is a sub-view and starts and
// ends where a sentence does. Not part of clean(): it changes lines, where everything else keeps or drops them.
#ifndef PITH_TRIM_HPP
#define PITH_TRIM_HPP

#include <ranges>
#include <string_view>
#include <utility>

namespace pith::inline PITH_VERSION_NAME {

namespace detail {

inline constexpr std::size_t longest_marker = 60; ///< bytes looked at on either side

/// Whether `s` is, as a whole, a phrase that decides alone; where it must be telling, one word only of an ad label:
/// "LoadingArtist" is a name.
constexpr bool is_marker(std::string_view s, bool telling = false) {
    if (text::trimmed(s).empty()) return false;
    text::normal_line line;
    line.assign(s);
    auto const* row = builtin_phrases().whole(line);
    return row != nullptr && row->when() == scope::alone &&
           (!telling || line.words() > 1 || row->what() == category::ad);
}

/// The line without a marker behind its last sentence.
constexpr std::string_view without_marker_behind(std::string_view s) {
    std::size_t const from = s.size() > longest_marker ? s.size() - longest_marker : 0;
    for (std::size_t i = from; i < s.size(); ++i) {
        if (text::is_continuation(text::byte_at(s, i))) continue;
        auto const head = s.substr(0, i);
        if (head.empty() || !text::ends_sentence(head) || text::is_space(text::decode_before(head, i).code)) continue;
        if (is_marker(s.substr(i))) return head;
    }
    return s;
}

/// The line without a marker before its first sentence.
constexpr std::string_view without_marker_before(std::string_view s) {
    std::size_t const to = s.size() < longest_marker ? s.size() : longest_marker;
    for (std::size_t i = 1; i < to; ++i) {
        if (text::is_continuation(text::byte_at(s, i))) continue;
        auto const next = text::decode(s, i).code, before = text::decode_before(s, i).code;
        bool const joint = text::fold_case(next) != next && text::is_word(before) && text::fold_case(before) == before;
        if (joint && is_marker(s.substr(0, i), true)) return s.substr(i);
    }
    return s;
}

struct trim_line {
    template <text_like T>
    [[nodiscard]] constexpr std::string_view operator()(T&& line) const {
        std::string_view const s(std::forward<T>(line));
        return without_marker_before(without_marker_behind(s));
    }
};

struct trim_residue_closure : closure<trim_residue_closure> {
    template <std::ranges::viewable_range R>
        requires std::ranges::input_range<R> && text_like<std::ranges::range_reference_t<R>>
    [[nodiscard]] constexpr auto operator()(R&& r) const {
        return std::views::transform(std::forward<R>(r), trim_line{});
    }
};

} // namespace detail

namespace views {

/// Cuts markers ("Advertisement", "Share on Facebook") that are glued to the start or the end of a line. Takes any
/// input range of text; yields string_views into its elements, which must outlive them. A std::views::transform:
/// models what that models. Constant time a line; never throws; allocates nothing.
///
///     page | pith::views::lines | pith::views::strip_residue | pith::views::trim_residue
inline constexpr detail::trim_residue_closure trim_residue;

} // namespace views
} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_TRIM_HPP

// -------- pith/pith.hpp

// Everything in pith: the adaptors in pith::views, and pith::clean for the whole job in one call.
#ifndef PITH_PITH_HPP
#define PITH_PITH_HPP

#endif // PITH_PITH_HPP
