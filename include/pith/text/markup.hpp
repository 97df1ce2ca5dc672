// SPDX-License-Identifier: BSL-1.0
//
// What comes of reading a line of Markdown (shower.hpp): the pieces that it shows, and what its marks tell.
#ifndef PITH_TEXT_MARKUP_HPP
#define PITH_TEXT_MARKUP_HPP

#include <pith/version.hpp>

#include <cstdint>
#include <string_view>

namespace pith::inline PITH_VERSION_NAME::text {

/// What only Markdown tells of a line.
struct markup {
    bool found = false;      ///< the line shows something else than its bytes
    bool fence = false;      ///< it begins or ends a block of code
    bool definition = false; ///< it says where a link leads, and shows nothing
    bool anchors = false;    ///< every link leads to a place on this page
    std::uint8_t level = 0;  ///< of a heading, 1 to 6
    std::uint32_t links = 0, images = 0;
    std::uint32_t letters = 0; ///< letters and digits that it shows, in bytes
    std::uint32_t linked = 0;  ///< of these, those inside links
};

/// Takes what a line shows. A class with a virtual member, so that the reader is compiled once for all of them.
class piece_sink {
public:
    virtual constexpr void take(std::string_view piece) = 0;

protected:
    constexpr piece_sink() = default;
    constexpr piece_sink(piece_sink const&) = default;
    constexpr piece_sink& operator=(piece_sink const&) = default;
    constexpr ~piece_sink() = default; // never owned by this class
};

} // namespace pith::inline PITH_VERSION_NAME::text

#endif // PITH_TEXT_MARKUP_HPP
