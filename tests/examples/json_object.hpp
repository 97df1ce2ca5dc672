// SPDX-License-Identifier: BSL-1.0
//
// json_object: as much of JSON as it takes to change a member of an object in a line of JSON.
#ifndef PITH_EXAMPLES_JSON_OBJECT_HPP
#define PITH_EXAMPLES_JSON_OBJECT_HPP

#include <pith/pith.hpp>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace tool {

/// Where in a line the values of the members asked for stand.
struct span {
    std::size_t begin = 0, end = 0;
    [[nodiscard]] bool found() const { return end != 0; }
};

/// Reads one JSON object (RFC 8259) and notes up to three of its members. What it notes are byte offsets, so that everything
/// else of the line can be written as it came.
class json_object {
public:
    json_object(std::string_view line, std::string_view first, std::string_view second, std::string_view third = {})
        : s_(line) {
        names_[0] = first;
        names_[1] = second;
        names_[2] = third;
        named_ = third.empty() ? 2 : 3;
        space();
        if (peek() == '{') members(true);
        else fail("is not a JSON object");
        space();
        if (error_ == nullptr && at_ != s_.size()) fail("has something behind the JSON object");
    }
    /// What is wrong with it; nullptr for nothing.
    [[nodiscard]] char const* error() const { return error_; }
    [[nodiscard]] span first() const { return found_[0]; }
    [[nodiscard]] span second() const { return found_[1]; }
    [[nodiscard]] span third() const { return found_[2]; }

    /// What a string value says. A surrogate without its other half becomes three bytes, as if it were a character, so
    /// that encode() can write it again.
    static std::string decode(std::string_view quoted) {
        std::string out;
        for (std::size_t i = 1; i + 1 < quoted.size(); ++i) {
            if (quoted[i] != '\\') { // all there is up to the next escape
                auto const end = std::min(quoted.find('\\', i), quoted.size() - 1);
                out += quoted.substr(i, end - i);
                i = end - 1;
                continue;
            }
            static constexpr std::string_view letters = "\"\\/bfnrt", means = "\"\\/\b\f\n\r\t";
            char const c = quoted[++i];
            if (c != 'u') {
                out += means[letters.find(c)];
                continue;
            }
            unsigned code = hex(quoted.substr(i + 1, 4));
            i += 4;
            if (code >= 0xD800 && code < 0xDC00 && quoted.substr(i + 1, 2) == "\\u") {
                unsigned const low = hex(quoted.substr(i + 3, 4));
                if (low >= 0xDC00 && low < 0xE000) {
                    code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
                    i += 6;
                }
            }
            char bytes[4];
            out.append(bytes, pith::text::encode(code, bytes));
        }
        return out;
    }
    /// The same text as a JSON string without its quotes, in ASCII where asked to. Bytes that are not UTF-8 stay as they
    /// are.
    static std::string encode(std::string_view text, bool ascii = false) {
        std::string out;
        auto const escape = [&out](unsigned code) {
            out += "\\u";
            for (unsigned shift = 16; shift > 0; shift -= 4) out += "0123456789abcdef"[code >> (shift - 4) & 0xF];
        };
        auto const is_plain = [ascii](char c) {
            auto const b = static_cast<unsigned char>(c);
            return b >= 0x20 && c != '"' && c != '\\' && b != 0xED && !(ascii && b >= 0x80);
        };
        for (std::size_t i = 0; i < text.size(); ++i) {
            std::size_t const from = i;
            while (i < text.size() && is_plain(text[i])) ++i;
            out += text.substr(from, i - from);
            if (i == text.size()) break;
            auto const b = static_cast<unsigned char>(text[i]);
            static constexpr std::string_view specials = "\"\\\b\f\n\r\t", letters = "\"\\bfnrt";
            if (auto const special = specials.find(text[i]); special != std::string_view::npos)
                (out += '\\') += letters[special];
            else if (b < 0x20) escape(b);
            else if (auto const half = surrogate(text.substr(i)); half != 0) {
                escape(half);
                i += 2;
            } else if (auto const [code, size] = pith::text::decode(text, i); ascii && size > 1) {
                if (code >= 0x10000) escape(0xD800 + ((static_cast<unsigned>(code) - 0x10000) >> 10));
                escape(code < 0x10000 ? static_cast<unsigned>(code) : 0xDC00 | (code & 0x3FF));
                i += size - 1;
            } else out += text[i];
        }
        return out;
    }

private:
    /// Half a pair of surrogates, as decode() writes it, at the front of `s`; 0 for anything else.
    static unsigned surrogate(std::string_view s) {
        if (s.size() < 3 || s[0] != '\xED') return 0;
        auto const b = static_cast<unsigned char>(s[1]), c = static_cast<unsigned char>(s[2]);
        bool const is = b >= 0xA0 && b < 0xC0 && c >= 0x80 && c < 0xC0;
        return is ? 0xD000u | (b & 0x3Fu) << 6 | (c & 0x3Fu) : 0;
    }
    [[nodiscard]] char peek() const { return at_ < s_.size() ? s_[at_] : '\0'; }
    void fail(char const* why) {
        if (error_ == nullptr) error_ = why;
        at_ = s_.size();
    }
    void space() {
        while (at_ < s_.size() && std::strchr(" \t\r\n", s_[at_]) != nullptr && s_[at_] != '\0') ++at_;
    }
    static unsigned hex(std::string_view four) {
        unsigned code = 0;
        std::from_chars(four.data(), four.data() + four.size(), code, 16);
        return code;
    }
    void string() {
        if (peek() != '"') return fail("is not valid JSON: expected a string");
        for (++at_; at_ < s_.size(); ++at_) {
            if (s_[at_] == '"') {
                ++at_;
                return;
            }
            if (static_cast<unsigned char>(s_[at_]) < 0x20)
                return fail("is not valid JSON: a control character in a string");
            if (s_[at_] != '\\') continue;
            if (++at_ == s_.size()) break;
            if (s_[at_] == 'u') {
                auto const four = s_.substr(at_ + 1, 4);
                if (four.size() < 4 || four.find_first_not_of("0123456789abcdefABCDEF") != std::string_view::npos)
                    return fail("is not valid JSON: \\u without four hexadecimal digits");
                at_ += 4;
            } else if (std::string_view("\"\\/bfnrt").find(s_[at_]) == std::string_view::npos) {
                return fail("is not valid JSON: an unknown escape");
            }
        }
        fail("is not valid JSON: a string does not end");
    }
    void number() {
        auto const digits = [this] {
            std::size_t const from = at_;
            while (peek() >= '0' && peek() <= '9') ++at_;
            return at_ - from;
        };
        if (peek() == '-') ++at_;
        bool const zero = peek() == '0';
        std::size_t const whole = digits();
        bool good = whole > 0 && (!zero || whole == 1);
        if (peek() == '.') {
            ++at_;
            good = digits() > 0 && good;
        }
        if (peek() == 'e' || peek() == 'E') {
            ++at_;
            if (peek() == '+' || peek() == '-') ++at_;
            good = digits() > 0 && good;
        }
        if (!good) fail("is not valid JSON: expected a value");
    }
    void value() {
        if (++depth_ > 500) return fail("is nested too deeply");
        if (peek() == '"') string();
        else if (peek() == '{' || peek() == '[') members(false);
        else if (s_.substr(at_, 4) == "true" || s_.substr(at_, 4) == "null") at_ += 4;
        else if (s_.substr(at_, 5) == "false") at_ += 5;
        else number();
        --depth_;
    }
    /// The members of an object or the elements of an array.
    void members(bool outer) {
        bool const named = peek() == '{';
        char const close = named ? '}' : ']';
        ++at_;
        space();
        if (peek() == close) {
            ++at_;
            return;
        }
        while (error_ == nullptr) {
            std::size_t which = named_;
            space();
            if (named) {
                std::size_t const from = at_;
                string();
                if (error_ != nullptr) return;
                if (outer) {
                    auto const name = decode(s_.substr(from, at_ - from));
                    which = 0;
                    while (which < named_ && name != names_[which]) ++which;
                }
                space();
                if (peek() != ':') return fail("is not valid JSON: expected a colon");
                ++at_;
                space();
            }
            std::size_t const from = at_;
            value();
            if (error_ != nullptr) return;
            if (which < named_) {
                if (found_[which].found()) return fail("has a member twice");
                found_[which] = {from, at_};
            }
            space();
            char const c = peek();
            if (c != ',' && c != close) return fail("is not valid JSON: expected a comma or the end");
            ++at_;
            if (c == close) return;
        }
    }

    std::string_view s_;
    std::string_view names_[3];
    std::size_t named_ = 0;
    span found_[3];
    std::size_t at_ = 0;
    int depth_ = 0;
    char const* error_ = nullptr;
};

} // namespace tool

#endif // PITH_EXAMPLES_JSON_OBJECT_HPP
