// SPDX-License-Identifier: BSL-1.0
//
// expect: text_source|invocable
//
// Text is bytes; wide characters have to be converted first.
#include <pith/pith.hpp>

#include <string>

#ifdef MISUSE
using text_type = std::wstring;
#else
using text_type = std::string;
#endif

int main() {
    text_type const page;
    auto lines = page | pith::views::lines;
    static_cast<void>(lines);
}
