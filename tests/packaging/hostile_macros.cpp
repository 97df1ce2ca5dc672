// SPDX-License-Identifier: BSL-1.0
//
// Macros that system headers are known to define, with names that a library might use too. The standard library's own
// headers come first here, because libstdc++ does not defend itself against all of them; pith has to.
#include <algorithm>
#include <array>
#include <bit>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <iterator>
#include <limits>
#include <memory>
#include <numeric>
#include <optional>
#include <ranges>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
// <windows.h> and what it includes
#define small char
#define near
#define far
#define IN
#define OUT
#define ERROR 0
#define DELETE 0
#define interface struct
// <X11/X.h>
#define None 0L
#define Bool int
#define Status int
#define Always 2
// <complex.h>, <termios.h>, <sys/sysmacros.h>, <sys/param.h>, <ctype.h> of some systems
#define I 1.0fi
#define B0 0
#define major(device) ((device) >> 8)
#define minor(device) ((device) & 255)
#define isset(a, i) ((a)[i])
#define _B 1
#define _C 2
#define _L 4
#define _N 8
#define _P 16
#define _S 32
#define _U 64
#define _X 128
// g++ without -std=c++20
#define linux 1
#define unix 1

#include "everything.cpp"
