// SPDX-License-Identifier: BSL-1.0
//
// What a sentence is: the one home of that idea.
//
//     He said: "No." Then he left.     He said: "No."  |  Then he left.
//     他说:“不。”然后他走了。             他说:“不。”     |  然后他走了。
//
// A sentence ends with a terminal mark (is_terminal: . ! ? … and those of other scripts) and the closing quotes and
// brackets behind it, where space follows or the line ends. The marks of scripts without spaces (。！？ and others) and
// all that stand in no common block end it whatever follows. A line's end ends a sentence, too. What has no word in it
// is none.
//
// No list of abbreviations, and no look at case: "Dr. Ohm" are two sentences, "3.5" and "example.org" one piece. Whoever
// asks how much three sentences prove has to ask how long they are. Thai and Lao, and all text without marks, has one
// sentence a line.
#ifndef PITH_TEXT_SENTENCES_HPP
#define PITH_TEXT_SENTENCES_HPP

#include <pith/text/fold.hpp>
#include <pith/text/markup.hpp>
#include <pith/text/swar.hpp>
#include <pith/text/utf8.hpp>

#include <cstddef>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::text {

/// The terminal marks that end a statement: full stops and exclamation marks. A question is put to many.
[[nodiscard]] constexpr bool ends_statement(char32_t mark) noexcept {
    return mark == U'.' || mark == U'!' || mark == 0x3002 || mark == 0xFF01 || mark == 0xFF0E || mark == 0x6D4 ||
           mark == 0x964;
}

/// Where the next terminal mark begins, from `i` on; the size of `s` where there is none. Linear.
[[nodiscard]] constexpr std::size_t next_terminal(std::string_view s, std::size_t i) noexcept {
    while (i < s.size()) {
        swar::word const w = swar::load(s, i); // zeros behind the end
        std::size_t const skip =
            swar::before(swar::equal(w, '.') | swar::equal(w, '!') | swar::equal(w, '?') | swar::not_ascii(w));
        i += skip;
        if (i >= s.size()) break;
        if (skip == 8) continue;
        if (byte_at(s, i) < 0x80) return i;
        // No mark begins with what continues a character, or with a Latin, Greek or Cyrillic letter's byte.
        while (i < s.size() && byte_at(s, i) >= 0x80) {
            if (byte_at(s, i) < 0xD6) {
                ++i;
                continue;
            }
            auto const d = decode(s, i);
            if (is_terminal(d.code)) return i;
            i += d.size;
        }
    }
    return s.size();
}

/// Cuts a line into sentences. `sink(piece)` gets each piece of one, `sink.end(mark)` says that it is whole; the mark is
/// the last terminal one, 0 where the line's end ended it. Takes the line in pieces (text/markup.hpp). Linear; never
/// allocates.
template <class Sink>
class sentence_cutter final : public piece_sink {
public:
    constexpr explicit sentence_cutter(Sink& sink) noexcept : sink_(sink) {}

    /// The next piece of the line.
    constexpr void take(std::string_view s) override {
        std::size_t from = 0;
        for (std::size_t i = 0; i < s.size();) {
            if (mark_ == 0) {
                i = next_terminal(s, i);
                if (i == s.size()) break;
            }
            auto const d = decode(s, i);
            if (is_terminal(d.code)) {
                mark_ = d.code;
                i += d.size;
            } else if (is_closer(d.code) || is_invisible(d.code)) {
                i += d.size;
            } else {
                if (is_space(d.code) || ends_at_once(mark_)) {
                    sink_(s.substr(from, i - from));
                    sink_.end(mark_);
                    from = i;
                }
                mark_ = 0;
            }
        }
        sink_(s.substr(from));
    }
    /// The line's end.
    constexpr void end() {
        sink_.end(mark_);
        mark_ = 0;
    }

private:
    /// Marks behind which no space is written.
    static constexpr bool ends_at_once(char32_t mark) noexcept {
        return mark >= 0x80 && (mark < 0x2010 || mark > 0x206F);
    }
    Sink& sink_;
    char32_t mark_ = 0; ///< the sentence ends if space follows
};

template <class Sink>
sentence_cutter(Sink&) -> sentence_cutter<Sink>;

} // namespace pith::inline PITH_VERSION_NAME::text

#endif // PITH_TEXT_SENTENCES_HPP
