// SPDX-License-Identifier: BSL-1.0
//
// The file format of sets of paragraphs, version 1. All numbers are little-endian.
//
//     offset  bytes
//          0      8  "pithseen"
//          8      2  version of the format: 1
//         10      2  version of the fingerprint (fingerprint.hpp)
//         12      2  kind: 64 or 128, the bits of a fingerprint; 1 for a bounded set
//         14      2  unit: 0 paragraphs, 1 three sentences in a row (repeats/sentence_spans.hpp)
//         16      8  n: fingerprints, or 64-bit words of a bounded set
//         24      8  paragraphs inserted, of a bounded set; n otherwise
//         32         the fingerprints in ascending order (of 128 bits the low half first), or the words
//        end      8  checksum: XXH64, seed 0, of all bytes before it
//
// The same paragraphs give the same bytes, whatever machine held them and in whatever order they came.
#ifndef PITH_REPEATS_SAVED_HPP
#define PITH_REPEATS_SAVED_HPP

#include <pith/fingerprint.hpp>
#include <pith/text/hash.hpp>

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
    kind,      ///< a set of another kind: other bits, bounded or not, paragraphs or sentences
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
    std::uint64_t kind, unit, count, inserted;
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
        number(h.unit, 2);
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
inline std::optional<saved_header> read_saved(std::string_view s, std::uint64_t kind, seen_unit unit,
                                              std::size_t bytes_each, std::optional<load_error>* why) {
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
    std::uint64_t const its_unit = number(14, 2);
    if (its_unit > static_cast<std::uint64_t>(seen_unit::sentences))
        return refuse(load_fault::version, "what it holds is not known to this version");
    if (its_unit != static_cast<std::uint64_t>(unit))
        return refuse(load_fault::kind, unit == seen_unit::paragraphs ? "it holds sentences, not paragraphs"
                                                                      : "it holds paragraphs, not sentences");
    saved_header const h{kind, its_unit, number(16, 8), number(24, 8)};
    std::size_t const body = s.size() - saved_head - saved_foot;
    if (body / bytes_each < h.count) return refuse(load_fault::truncated, "it is shorter than its header says");
    if (body != h.count * bytes_each) return refuse(load_fault::truncated, "it is longer than its header says");
    if (text::xxh64::of(s.substr(0, s.size() - saved_foot)) != number(s.size() - saved_foot, 8))
        return refuse(load_fault::corrupt, "its checksum is wrong");
    return h;
}

} // namespace detail
} // namespace pith::inline PITH_VERSION_NAME

#endif // PITH_REPEATS_SAVED_HPP
