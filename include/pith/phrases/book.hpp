// SPDX-License-Identifier: BSL-1.0
//
// phrase_book: the caller's own phrases, in the format of the built-in tables, judged in the same pass.
//
//     # category <tab> language <tab> scope <tab> match <tab> phrase|phrase|...
//     ad        en   L   eq    our own house notice|brought to you by our friends
//     related   en   H   eq    more from the newsroom
//
// category is a public name (category.hpp), or keep for lines that stay whatever else says; scope one of L E H B,
// match one of eq pre suf has (phrase.hpp); language is for the reader. Phrases are normalised as lines are
// (text/normal.hpp), so case, accents, curly quotes, bullets and numbers need no care. Lines that start with # and blank
// lines are skipped.
#ifndef PITH_PHRASES_BOOK_HPP
#define PITH_PHRASES_BOOK_HPP

#include <pith/list.hpp>
#include <pith/phrases/key.hpp>
#include <pith/phrases/silent.hpp>
#include <pith/text/measure.hpp>

#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

namespace pith::inline PITH_VERSION_NAME {

/// What is wrong with a phrase table, and in which row of the text (the first is 1).
struct table_error : std::runtime_error {
    std::size_t row; ///< 1 is the first, comments and blank lines counted
    table_error(std::size_t at, std::string const& why)
        : std::runtime_error(std::string("phrase table, row ").append(std::to_string(at)).append(": ").append(why)),
          row(at) {}
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
    [[nodiscard]] std::size_t size() const noexcept { return rows_.size() / 3; }
    [[nodiscard]] bool empty() const noexcept { return rows_.empty(); }

    /// The table as the judge asks it; valid while the book stays where it is. Constant time. Like the members below, for
    /// pith itself and its tests.
    [[nodiscard]] phrase_index index() const noexcept {
        phrase_index i;
        i.texts[0] = text_.data();
        i.rows[0] = rows_.data();
        i.buckets = buckets_.data();
        i.filter = filter_.data();
        i.bucket_mask = buckets_.empty() ? 0 : static_cast<std::uint32_t>(buckets_.size() - 2);
        i.row_count = static_cast<std::uint32_t>(size());
        for (std::size_t k = 0; k < 4; ++k) i.longest[k] = longest_[k];
        for (std::size_t k = 0; k < 5; ++k) i.key_sizes[k] = key_sizes_[k];
        i.plain = plain_;
        return i;
    }
    /// A row, of which there are size(), in the order of their hash buckets, and a row's normalised phrase.
    [[nodiscard]] phrase_row row(std::size_t number) const noexcept {
        char16_t const* const at = rows_.data() + 3 * number;
        return {{at[0], at[1], at[2]}};
    }
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
        return phrase_key::is_plain(s.substr(r.anchor(), phrase_key::size_of(s.size())));
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

    static std::string said(std::string_view what, std::string_view got) {
        return std::string(what).append(" '").append(got).append("'");
    }
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
        meaning row;
        auto const what = category_named(field[0]);
        while (row.flag < 16 && category{1u << row.flag} != what) ++row.flag;
        if (row.flag == 16 || what == category::duplicate) return said("unknown category", field[0]);
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
        if (s.empty()) return said("an empty phrase:", phrase);
        if (s.size() > longest_phrase) return "a phrase is longer than 255 bytes";
        if (size() == most_rows || text_.size() > most_text - longest_phrase) return "more phrases than a book holds";
        text_ += s;
        std::size_t const anchor = row.where == match::anywhere ? phrase_key::anchor_of(s) : 0;
        auto const r = phrase_row::of(text_.size() - s.size(), anchor, s.size(), row.flag, row.when, row.where);
        rows_.append(r.parts, 3);
        return {};
    }

    /// Puts the rows into hash buckets, one for every two rows, and their keys into the filters.
    void lay_out() {
        std::size_t const count = this->size();
        std::size_t size = 1;
        while (size * 2 < count) size *= 2;
        filter_.assign(phrase_index::filter_words, 0);
        buckets_.assign(size + 1, 0);
        auto const note = [&](phrase_hash h, unsigned kind) {
            filter_[phrase_index::filter_start[kind] + (h.word() & (phrase_index::filter_size[kind] - 1))] |=
                (std::uint64_t{1} << h.bit(0)) | (std::uint64_t{1} << h.bit(1));
        };
        detail::list<std::uint32_t> bucket_of;
        for (std::size_t i = 0; i < count; ++i) {
            phrase_row const r = row(i);
            std::string_view const s = text(r);
            auto const kind = static_cast<unsigned>(r.where());
            std::size_t const key = phrase_key::size_of(s.size());
            if (r.length() > longest_[kind]) longest_[kind] = static_cast<std::uint16_t>(r.length());
            auto const h = phrase_key::hash_of(s, r.where(), r.anchor());
            note(h, kind);
            if (r.where() == match::whole) {
                note(phrase_hash::of(text::swar::load(s, 0), key, phrase_key::heads), phrase_key::heads);
                key_sizes_[phrase_key::heads] = static_cast<std::uint16_t>(key_sizes_[phrase_key::heads] | key);
            } else {
                key_sizes_[kind] = static_cast<std::uint16_t>(key_sizes_[kind] | key);
            }
            if (r.where() == match::anywhere && key == 8) {
                auto const first = text::swar::load(s, r.anchor());
                bool const more = phrase_key::is_plain(s.substr(r.anchor(), 16)) && r.anchor() + 16 <= s.size();
                note(more ? phrase_key::hash_beside(first, text::swar::load(s, r.anchor() + 8))
                          : phrase_key::hash_beside(first),
                     phrase_key::beside);
            }
            plain_ = plain_ && is_plain(s, r);
            bucket_of.push_back(static_cast<std::uint32_t>(h.bucket() & (size - 1)));
            ++buckets_[bucket_of.back() + 1];
        }
        for (std::size_t b = 0; b < size; ++b) buckets_[b + 1] += buckets_[b];
        auto next = buckets_;
        detail::list<char16_t> sorted(3 * count, {});
        for (std::size_t i = 0; i < count; ++i) {
            std::size_t const to = 3 * std::size_t{next[bucket_of[i]]++};
            for (std::size_t k = 0; k < 3; ++k) sorted[to + k] = rows_[3 * i + k];
        }
        rows_.swap(sorted);
    }
    std::string text_;
    detail::list<char16_t> rows_; // three units each
    detail::list<std::uint32_t> buckets_;
    detail::list<std::uint64_t> filter_;
    std::uint16_t longest_[4]{}, key_sizes_[5]{};
    bool plain_ = true;
};

} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_PHRASES_BOOK_HPP
