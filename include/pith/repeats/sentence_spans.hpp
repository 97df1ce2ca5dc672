// SPDX-License-Identifier: BSL-1.0
//
// Three sentences in a row, and what stands for them in a set of paragraphs seen.
//
//     A. B.        spans: A B C, B C D, C D E
//     C.           The line "A. B." goes if both its sentences lie in spans that were seen.
//     D. E.
//
// A line that ends no sentence, such as a heading, is passed over by paragraph_rule::statements: it stays, and those before
// and behind it are in a row. So is one without a word.
//
// The fingerprint of a span is XXH64 of those of its sentences (fingerprint.hpp), 24 bytes, little-endian, seed 0; the
// second half of a wide one of the second halves, seed 1. What a sentence is: text/sentences.hpp.
#ifndef PITH_REPEATS_SENTENCE_SPANS_HPP
#define PITH_REPEATS_SENTENCE_SPANS_HPP

#include <pith/fingerprint.hpp>
#include <pith/list.hpp>
#include <pith/text/content.hpp>
#include <pith/text/sentences.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace pith::inline PITH_VERSION_NAME::detail {

/// Reads a document line by line and gives its spans. Never allocates. Linear.
template <class Fingerprint>
class sentence_reader {
    static constexpr std::size_t halves = sizeof(Fingerprint) / 8;

public:
    static constexpr std::size_t span_size = 3;
    constexpr explicit sentence_reader(paragraph_rule rule) : rule_(rule) {}

    /// Reads the next line, trimmed, and calls `use(fingerprint, first)` for each span that ends in it and counts by the
    /// rule; `first` is the number of its first sentence.
    template <class Use>
    constexpr void read(std::string_view line, Use const& use) {
        if (rule_.statements && !text::of_shown(line, text::ends_sentence)) return;
        line_reader<Use> to{*this, use};
        text::sentence_cutter cut(to);
        if (text::may_be_marked(line)) text::shower(cut).read(line);
        else cut.take(line);
        cut.end();
    }
    /// Sentences so far.
    [[nodiscard]] constexpr std::size_t sentences() const noexcept { return count_; }

private:
    /// What the cutter tells.
    template <class Use>
    struct line_reader {
        sentence_reader& all;
        Use const& use;
        constexpr void operator()(std::string_view piece) { all.add(piece); }
        constexpr void end(char32_t mark) {
            if (all.end(mark)) all.span(use);
        }
    };
    constexpr void add(std::string_view piece) {
        words_.add(piece, hashes_);
        if (length_ < rule_.least) length_ += text::reading_length(piece, rule_.least - length_);
    }
    /// Whether a span ends with the sentence.
    constexpr bool end(char32_t mark) {
        std::size_t const length = std::exchange(length_, 0);
        if (words_.empty()) return false; // nothing but marks
        sentence& s = last_[count_ % last_.size()];
        words_.finish(hashes_);
        s.print = hashes_.found();
        s.length = length;
        s.stated = text::ends_statement(mark);
        ++count_;
        return count_ >= span_size;
    }
    struct sentence {
        std::array<std::uint64_t, 2> print{};
        std::size_t length = 0;
        bool stated = false;
    };
    template <class Use>
    constexpr void span(Use const& use) {
        std::array<char, 24> bytes{};
        std::array<std::uint64_t, halves> f{};
        std::size_t length = 0;
        bool stated = !rule_.statements;
        for (std::size_t half = 0; half < halves; ++half) {
            for (std::size_t k = 0; k < last_.size(); ++k)
                text::swar::store(bytes.data() + 8 * k, last_[(count_ + k) % last_.size()].print[half]);
            f[half] = text::xxh64::of({bytes.data(), bytes.size()}, half);
        }
        for (auto const& s : last_) {
            length += s.length;
            stated = stated || s.stated;
        }
        if (length < rule_.least || !stated) return;
        if constexpr (halves == 1) use(f[0] == 0 ? 1 : f[0], count_ - last_.size());
        else use(Fingerprint{f[0] == 0 ? 1 : f[0], f[1]}, count_ - last_.size());
    }

    paragraph_rule rule_;
    text::content_writer words_;
    text::content_hash hashes_{halves == 2};
    std::array<sentence, span_size> last_{};
    std::size_t length_ = 0, count_ = 0;
};

/// Whether each sentence of a text lies in a span of it that `has(fingerprint)`; false with fewer than three.
template <class Fingerprint, class Has>
constexpr bool holds_sentences(std::string_view s, Has const& has) {
    sentence_reader<Fingerprint> reader(paragraph_rule{});
    std::size_t to = 0; // behind the last of those
    reader.read(text::trimmed(s), [&](Fingerprint f, std::size_t first) {
        if (first <= to && has(f)) to = first + reader.span_size;
    });
    return to != 0 && to == reader.sentences();
}
/// Calls `insert(fingerprint)` for each span of a text; says whether one of them was new.
template <class Fingerprint, class Insert>
constexpr bool insert_sentences(std::string_view s, Insert const& insert) {
    bool any = false;
    sentence_reader<Fingerprint>(paragraph_rule{}).read(text::trimmed(s), [&](Fingerprint f, std::size_t) {
        any = insert(f) || any;
    });
    return any;
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_REPEATS_SENTENCE_SPANS_HPP
