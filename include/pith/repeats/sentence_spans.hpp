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
#include <pith/text/content.hpp>
#include <pith/text/hash.hpp>
#include <pith/text/measure.hpp>
#include <pith/text/sentences.hpp>
#include <pith/text/shown.hpp>
#include <pith/text/swar.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

// MSVC warns of attributes it does not know.
#ifdef _MSC_VER
#pragma warning(push)
#pragma warning(disable : 5030)
#endif

namespace pith::inline PITH_VERSION_NAME::detail {

/// Reads a document line by line and gives its spans, to a virtual member: read() is compiled once for each kind of
/// fingerprint, and where pith::compiled is linked not even that (judge/page.hpp). It alone, not the class: a library
/// without type information would not have the base's for those who derive from it. Never allocates. Linear.
template <class Fingerprint>
class sentence_reader {
    static constexpr std::size_t halves = sizeof(Fingerprint) / 8;

public:
    static constexpr std::size_t span_size = 3;
    constexpr explicit sentence_reader(paragraph_rule rule) : rule_(rule) {}

    /// Reads the next line, trimmed.
    [[gnu::noinline]] constexpr void read(std::string_view line) {
        if (rule_.statements && !text::of_shown(line, text::ends_sentence)) return;
        line_reader to{*this};
        text::sentence_cutter cut(to);
        if (text::may_be_marked(line)) text::shown_core<>::read(line, cut);
        else cut.take(line);
        cut.end();
    }
    /// Sentences so far.
    [[nodiscard]] constexpr std::size_t sentences() const noexcept { return count_; }

protected:
    /// A span that ends in the line and counts by the rule; `first` is the number of its first sentence.
    virtual constexpr void take(Fingerprint f, std::size_t first) = 0;

    constexpr sentence_reader(sentence_reader const&) = default;
    constexpr sentence_reader& operator=(sentence_reader const&) = default;
    constexpr ~sentence_reader() = default; // never owned by this class

private:
    /// What the cutter tells.
    struct line_reader {
        sentence_reader& all;
        constexpr void operator()(std::string_view piece) { all.add(piece); }
        constexpr void end(char32_t mark) {
            if (all.end(mark)) all.span();
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
    constexpr void span() {
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
        if constexpr (halves == 1) take(f[0] == 0 ? 1 : f[0], count_ - last_.size());
        else take(Fingerprint{f[0] == 0 ? 1 : f[0], f[1]}, count_ - last_.size());
    }

    paragraph_rule rule_;
    text::content_writer words_;
    text::content_hash hashes_{halves == 2};
    std::array<sentence, span_size> last_{};
    std::size_t length_ = 0, count_ = 0;
};

#ifdef PITH_COMPILED
extern template void sentence_reader<fingerprint_64>::read(std::string_view);
extern template void sentence_reader<fingerprint_128>::read(std::string_view);
#endif

/// Whether each sentence of a text lies in a span of it that `set` contains; false with fewer than three.
template <class Fingerprint, class Set>
constexpr bool holds_sentences(std::string_view s, Set const& set) {
    struct finder final : sentence_reader<Fingerprint> {
        constexpr explicit finder(Set const& all) : sentence_reader<Fingerprint>(paragraph_rule{}), set(all) {}
        constexpr void take(Fingerprint f, std::size_t first) override {
            if (first <= to && set.contains(f)) to = first + this->span_size;
        }
        Set const& set;
        std::size_t to = 0; // behind the last of those
    } found(set);
    found.read(text::trimmed(s));
    return found.to != 0 && found.to == found.sentences();
}
/// Inserts each span of a text; says whether one of them was new.
template <class Fingerprint, class Set>
constexpr bool insert_sentences(std::string_view s, Set& set) {
    struct adder final : sentence_reader<Fingerprint> {
        constexpr explicit adder(Set& all) : sentence_reader<Fingerprint>(paragraph_rule{}), set(all) {}
        constexpr void take(Fingerprint f, std::size_t) override { any = set.insert(f) || any; }
        Set& set;
        bool any = false;
    } added(set);
    added.read(text::trimmed(s));
    return added.any;
}

} // namespace pith::inline PITH_VERSION_NAME::detail

#ifdef _MSC_VER
#pragma warning(pop)
#endif

#endif // PITH_REPEATS_SENTENCE_SPANS_HPP
