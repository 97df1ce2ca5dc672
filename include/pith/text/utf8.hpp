// SPDX-License-Identifier: BSL-1.0
//
// UTF-8, one character at a time, where a byte that is not UTF-8 is a character of its own.
#ifndef PITH_TEXT_UTF8_HPP
#define PITH_TEXT_UTF8_HPP

#include <pith/version.hpp>

#include <cstddef>
#include <string_view>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

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

/// Whether `s` begins with `with`. A function of its own: std::string_view's is compiled anew wherever it is asked.
[[nodiscard, gnu::noinline]] constexpr bool begins_with(std::string_view s, std::string_view with) noexcept {
    return s.size() >= with.size() && std::char_traits<char>::compare(s.data(), with.data(), with.size()) == 0;
}

/// Where `part` stands in `s` from `i` on; npos where it does not. A function of its own for the same reason.
[[nodiscard, gnu::noinline]] constexpr std::size_t find(std::string_view s, std::string_view part,
                                                        std::size_t i = 0) noexcept {
    return s.find(part, i);
}

/// Whether a byte is a small letter of ASCII, the letters in which phrases are kept.
[[nodiscard]] constexpr bool is_small(char c) noexcept { return c >= 'a' && c <= 'z'; }

/// Whether the byte continues a sequence that an earlier byte began.
[[nodiscard]] constexpr bool is_continuation(unsigned char b) noexcept { return (b & 0xC0u) == 0x80u; }

/// Whether a character of two bytes stands at `i` that is accented Latin, Greek, Cyrillic or a mark of theirs: U+00C0 to
/// U+04FF.
[[nodiscard]] constexpr bool is_two_byte_letter(std::string_view s, std::size_t i) noexcept {
    return byte_at(s, i) >= 0xC3 && byte_at(s, i) <= 0xD3 && i + 1 < s.size() && is_continuation(byte_at(s, i + 1));
}

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

/// encode() of U+0080 to U+07FF: two bytes.
constexpr std::size_t encode_two(char32_t code, char* out) noexcept {
    out[0] = static_cast<char>(static_cast<unsigned char>(0xC0u | (code >> 6)));
    out[1] = static_cast<char>(static_cast<unsigned char>(0x80u | (code & 0x3Fu)));
    return 2;
}

/// Writes `code` as UTF-8 at `out`, which has room for 4 bytes; returns the bytes written. A bad byte is
/// written back as it was.
[[gnu::noinline]] constexpr std::size_t encode(char32_t code, char* out) noexcept {
    if (code < 0x80 || code >= bad_byte) {
        *out = static_cast<char>(static_cast<unsigned char>(code & 0xFFu));
        return 1;
    }
    if (code < 0x800) return encode_two(code, out);
    std::size_t const size = code < 0x10000 ? 3 : 4;
    for (std::size_t k = size; --k != 0; code >>= 6)
        out[k] = static_cast<char>(static_cast<unsigned char>(0x80u | (code & 0x3Fu)));
    *out = static_cast<char>(static_cast<unsigned char>((size == 3 ? 0xE0u : 0xF0u) | code));
    return size;
}

} // namespace pith::inline PITH_VERSION_NAME::text

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_TEXT_UTF8_HPP
