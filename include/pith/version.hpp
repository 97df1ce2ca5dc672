// SPDX-License-Identifier: BSL-1.0
//
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
