// SPDX-License-Identifier: BSL-1.0
//
// The line that says how far the program clean is.
#ifndef PITH_EXAMPLES_CLEAN_PROGRESS_HPP
#define PITH_EXAMPLES_CLEAN_PROGRESS_HPP

#include "clean_options.hpp"
#include "clean_system.hpp"

#include <chrono>
#include <cstddef>
#include <string>

namespace tool {

/// How far the work is: on a terminal one line that is written over, once it takes longer than a second; elsewhere a
/// line a second and one at the end.
class progress_line {
public:
    progress_line(options const& o, std::size_t files) : files_(files), terminal_(is_terminal(2)) {
        // Not between the lines of a text or of --explain that go to the same terminal.
        bool const helps = terminal_ && !o.explain && (o.writes_files() || !is_terminal(1));
        wanted_ = o.progress.value_or(helps);
    }
    void read(std::size_t bytes) {
        bytes_ += bytes;
        if (!wanted_ || clock::now() < next_) return;
        next_ = clock::now() + std::chrono::milliseconds(terminal_ ? 200 : 1000);
        show();
    }
    void file_done() {
        ++done_;
        read(0);
    }
    void finish() {
        if (!wanted_) return;
        if (terminal_) say("");
        else show();
        erase_line = {};
    }

private:
    using clock = std::chrono::steady_clock;

    void show() {
        auto const tenths = bytes_ / 100'000;
        std::string const line = program + ": " + std::to_string(done_) + " of " + std::to_string(files_) +
                                 (files_ == 1 ? " file, " : " files, ") + std::to_string(tenths / 10) + '.' +
                                 std::to_string(tenths % 10) + " MB read";
        say(terminal_ ? line : line + '\n');
        if (terminal_) erase_line = "\r\x1b[K";
    }

    std::size_t files_, done_ = 0, bytes_ = 0;
    bool terminal_, wanted_ = false;
    clock::time_point next_ = clock::now() + std::chrono::seconds(1);
};

} // namespace tool

#endif // PITH_EXAMPLES_CLEAN_PROGRESS_HPP
