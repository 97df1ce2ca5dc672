// SPDX-License-Identifier: BSL-1.0
//
// What the program clean asks of its system: messages, names in UTF-8, and the bytes of files, on POSIX and on Windows.
#ifndef PITH_EXAMPLES_CLEAN_SYSTEM_HPP
#define PITH_EXAMPLES_CLEAN_SYSTEM_HPP

#ifdef _WIN32
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <fcntl.h>
#include <io.h>
#include <share.h>
#include <sys/stat.h>
#include <windows.h>

#include <shellapi.h>
#ifdef _MSC_VER
#pragma comment(lib, "shell32")
#endif
#else
#include <fcntl.h>
#include <unistd.h>
#endif

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace tool {

namespace fs = std::filesystem;

// ---------------------------------------------------------------- messages

inline std::string program = "clean";
inline std::string_view erase_line; // what takes the line of progress off the terminal before a message

inline void print(std::FILE* to, std::string_view text) { std::fwrite(text.data(), 1, text.size(), to); }
inline void say(std::string_view text) { print(stderr, std::string(erase_line) + std::string(text)); }
inline void complain(std::string_view what) { say(program + ": " + std::string(what) + "\n"); }
inline std::string message_of(int error) { return std::generic_category().message(error); }

/// A field of a line of tab-separated values: no tab or other control character gets to the reader's terminal.
inline std::string field(std::string_view text) {
    while (text.ends_with('\r')) text.remove_suffix(1);
    std::string out(text);
    for (char& c : out)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
    return out;
}

// ---------------------------------------------------------------- names

/// A file by its name in UTF-8 (on POSIX: of any bytes), and back.
inline fs::path path_of(std::string_view name) { return fs::path(std::u8string(name.begin(), name.end())); }
inline std::string name_of(fs::path const& path) {
    auto const name = path.u8string();
    return {name.begin(), name.end()};
}
inline std::string shown_name(fs::path const& path) { return path == "-" ? "<stdin>" : name_of(path); }

// ---------------------------------------------------------------- what differs

#ifdef _WIN32
/// Bytes as they are on all three streams, and a console that takes them for UTF-8.
inline void prepare_streams() {
    for (auto* const file : {stdin, stdout, stderr}) _setmode(_fileno(file), _O_BINARY);
    SetConsoleOutputCP(CP_UTF8);
}

/// The arguments behind the program's name, in UTF-8: main() gets them in a code page that lacks most characters.
inline std::vector<std::string> arguments_of(int, char**) {
    std::vector<std::string> all;
    int count = 0;
    auto* const wide = CommandLineToArgvW(GetCommandLineW(), &count);
    for (int i = 1; wide != nullptr && i < count; ++i) {
        int const size = WideCharToMultiByte(CP_UTF8, 0, wide[i], -1, nullptr, 0, nullptr, nullptr);
        std::string argument(static_cast<std::size_t>(size > 0 ? size : 1), '\0');
        WideCharToMultiByte(CP_UTF8, 0, wide[i], -1, argument.data(), size, nullptr, nullptr);
        argument.pop_back(); // the NUL
        all.push_back(argument);
    }
    LocalFree(wide);
    return all;
}

/// The files that a name such as *.txt stands for: no shell has seen to it.
inline std::vector<fs::path> files_of(std::string const& name) {
    auto const path = path_of(name);
    std::vector<fs::path> all;
    WIN32_FIND_DATAW found;
    if (name.find_first_of("*?") != std::string::npos) {
        if (auto* const at = FindFirstFileW(path.c_str(), &found); at != INVALID_HANDLE_VALUE) {
            do {
                fs::path const entry(found.cFileName);
                if (entry != "." && entry != "..") all.push_back(path.parent_path() / entry);
            } while (FindNextFileW(at, &found) != 0);
            FindClose(at);
        }
    }
    if (all.empty()) all.push_back(path);
    return all;
}

inline bool is_terminal(int file) { return _isatty(file) != 0; }

/// Whether standard output failed since its reader has seen enough (`| head`). The C library makes EINVAL of it.
inline bool is_closed_pipe(int error) {
    return error == EPIPE ||
           (error == EINVAL && GetFileType(reinterpret_cast<HANDLE>(_get_osfhandle(1))) == FILE_TYPE_PIPE);
}
inline constexpr bool closed_pipe_is_fine = true; // no signal ends the program, so that is how such a pipe ends

inline int open_to_read(fs::path const& name) {
    int file = -1;
    if (auto const error = _wsopen_s(&file, name.c_str(), _O_RDONLY | _O_BINARY | _O_NOINHERIT, _SH_DENYNO, 0))
        errno = error;
    return file;
}
inline int read_some(int file, char* to, std::size_t most) { return _read(file, to, static_cast<unsigned>(most)); }
inline void close_file(int file) { _close(file); }

/// Makes a file that was not there before; nullptr, and errno, where it cannot.
inline std::FILE* create(fs::path const& name) {
    int file = -1;
    if (auto const error = _wsopen_s(&file, name.c_str(), _O_WRONLY | _O_BINARY | _O_CREAT | _O_EXCL | _O_NOINHERIT,
                                     _SH_DENYNO, _S_IREAD | _S_IWRITE)) {
        errno = error;
        return nullptr;
    }
    return _fdopen(file, "wb");
}
#else
inline void prepare_streams() {}
inline std::vector<std::string> arguments_of(int argc, char** argv) {
    return argc > 1 ? std::vector<std::string>(argv + 1, argv + argc) : std::vector<std::string>();
}
inline std::vector<fs::path> files_of(std::string const& name) { return {path_of(name)}; }
inline bool is_terminal(int file) { return isatty(file) != 0; }
inline bool is_closed_pipe(int error) { return error == EPIPE; }
inline constexpr bool closed_pipe_is_fine = false; // SIGPIPE ends the program, unless somebody wants to know
inline int open_to_read(fs::path const& name) { return ::open(name.c_str(), O_RDONLY | O_CLOEXEC); }
inline long read_some(int file, char* to, std::size_t most) {
    while (true) {
        auto const n = ::read(file, to, most);
        if (n >= 0 || errno != EINTR) return n;
    }
}
inline void close_file(int file) { ::close(file); }
inline std::FILE* create(fs::path const& name) { return std::fopen(name.c_str(), "wbx"); }
#endif

// ---------------------------------------------------------------- files

/// Reads the bytes of a file ("-": of standard input) as they come.
class input_file {
public:
    explicit input_file(fs::path const& name) : file_(name == "-" ? 0 : open_to_read(name)) {
        if (file_ < 0) fault_ = errno;
    }
    input_file(input_file const&) = delete;
    input_file& operator=(input_file const&) = delete;
    ~input_file() { close(); }

    /// Appends what there is now, and waits only where that is nothing. False at the end and at a fault.
    bool append_to(std::string& text) {
        if (file_ < 0) return false;
        auto const n = read_some(file_, chunk_.data(), chunk_.size());
        if (n < 0) fault_ = errno;
        if (n > 0) text.append(chunk_.data(), static_cast<std::size_t>(n));
        return n > 0;
    }
    [[nodiscard]] int fault() const { return fault_; } ///< as errno says it; 0 is none
    void close() {
        if (file_ > 0) close_file(file_);
        file_ = -1;
    }

private:
    int file_, fault_ = 0;
    std::array<char, 1u << 16> chunk_{};
};

/// The records of a file, one at a time, so that the longest is all that memory is needed for.
class record_file {
public:
    record_file(input_file& file, char end) : file_(file), end_(end) {}

    /// The next record with its end, which the last one may lack; nothing behind the last. Calls `wait` before it reads.
    template <class Wait>
    std::optional<std::string_view> next(Wait wait) {
        for (std::size_t seen = at_;;) {
            if (auto const end = buffer_.find(end_, seen); end != std::string::npos) return take(end + 1);
            buffer_.erase(0, std::exchange(at_, 0));
            seen = buffer_.size();
            wait();
            if (!file_.append_to(buffer_)) break;
        }
        if (buffer_.empty() || file_.fault() != 0) return std::nullopt;
        return take(buffer_.size());
    }

private:
    std::string_view take(std::size_t end) {
        auto const begin = std::exchange(at_, end);
        return std::string_view(buffer_).substr(begin, end - begin);
    }
    input_file& file_;
    char end_;
    std::string buffer_;
    std::size_t at_ = 0;
};

/// Writes a file whole or not at all: to a new one beside it, which takes its name and its permissions at the end.
class new_file {
public:
    explicit new_file(fs::path to) : to_(std::move(to)) {
        std::error_code error;
        if (to_.has_parent_path()) fs::create_directories(to_.parent_path(), error);
        auto const old = fs::status(to_, error);
        if (fs::exists(old) && !fs::is_regular_file(old)) {
            why_ = "not a regular file";
            return;
        }
        for (int n = 0; file_ == nullptr && n < 100; ++n) { // others may be at work here, or were and died
            fresh_ = to_;
            fresh_ += '.' + std::to_string(n) + ".tmp";
            file_ = create(fresh_);
            if (file_ == nullptr && errno != EEXIST) break;
        }
        if (file_ == nullptr) {
            why_ = message_of(errno);
            return;
        }
        error.clear();
        if (fs::exists(old)) fs::permissions(fresh_, old.permissions(), error); // first: the text may be nobody else's
        if (error) why_ = error.message();
    }
    new_file(new_file const&) = delete;
    new_file& operator=(new_file const&) = delete;
    ~new_file() {
        if (file_ == nullptr) return;
        std::fclose(file_);
        remove();
    }

    void write(std::string_view text) {
        if (why_.empty() && std::fwrite(text.data(), 1, text.size(), file_) != text.size()) why_ = message_of(errno);
    }
    void flush() {
        if (why_.empty() && std::fflush(file_) != 0) why_ = message_of(errno);
    }
    [[nodiscard]] std::string const& why() const { return why_; } ///< what went wrong; empty for nothing
    /// The last step. Returns what went wrong, or nothing.
    std::string commit() {
        if (file_ == nullptr) return why_;
        if (std::fclose(std::exchange(file_, nullptr)) != 0 && why_.empty()) why_ = message_of(errno);
        if (why_.empty()) {
            std::error_code error;
            fs::rename(fresh_, to_, error);
            if (error) why_ = error.message();
        }
        if (!why_.empty()) remove();
        return why_;
    }

private:
    void remove() {
        std::error_code none;
        fs::remove(fresh_, none);
    }
    fs::path to_, fresh_;
    std::FILE* file_ = nullptr;
    std::string why_;
};

} // namespace tool

#endif // PITH_EXAMPLES_CLEAN_SYSTEM_HPP
