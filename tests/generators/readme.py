#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Writes the C++ of README.md into DIRECTORY as programs, and prints their paths with semicolons between them.

    readme.py DIRECTORY

A block with a main is a program as it stands. The others become functions of one program, readme.cpp, behind a
prelude of what the README takes for granted. That program also checks the before, after and explain blocks.
"""

import pathlib
import re
import sys

README = pathlib.Path(__file__).resolve().parents[2] / "README.md"

PRELUDE = """\
#undef NDEBUG
#ifdef __GNUC__ // an example may name a thing and not go on to use it
#pragma GCC diagnostic ignored "-Wunused-variable"
#pragma GCC diagnostic ignored "-Wunused-but-set-variable"
#endif
#include <pith/pith.hpp>

#include <cassert>
#include <cstddef>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

namespace views = pith::views;
using pith::category;

std::string const page = @before@;
std::string const after = @after@;
std::string const explained = @explained@;

std::vector<std::string> docs{page, page};
template <class... T>
void log(T const&...) {}
void store(std::string const&) {}
void use(std::string_view) {}

std::string explain() {
    std::string out;
    std::size_t number = 0;
    for (auto const [line, verdict] : page | views::lines | views::annotate(category::residue | category::duplicate, pith::repeats::blocks)) {
        ++number;
        if (!verdict) continue;
        out += std::to_string(number);
        for (std::string_view const field : {name(verdict.what), verdict.rule, verdict.evidence, line}) (out += '\\t') += field;
        out += '\\n';
    }
    return out;
}
"""


def literal(text):
    """A string literal, one line of it per line of text."""
    escaped = [line.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t") for line in text.splitlines()]
    return "".join(f'\n    "{line}\\n"' for line in escaped)


def blocks(readme, language):
    """(line number, text) of each fenced block in that language."""
    for found in re.finditer(rf"^```{language}\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL):
        yield readme.count("\n", 0, found.start(1)) + 1, found.group(1)


def marked(readme, mark):
    """The text block behind <!-- mark -->."""
    found = re.search(rf"^<!-- {mark} -->\n```text\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL)
    return found.group(1) if found else sys.exit(f"README.md has no text block behind <!-- {mark} -->")


def write(path, text):
    """Leaves the file alone where it is the same, so that nothing is built anew."""
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8", newline="\n")
    return path.as_posix()


def main():
    directory = pathlib.Path(sys.argv[1])
    directory.mkdir(parents=True, exist_ok=True)
    readme = README.read_text(encoding="utf-8")

    explained = "".join(re.sub(r"  +", "\t", line) + "\n" for line in marked(readme, "explain").splitlines())
    snippets = PRELUDE.replace("@before@", literal(marked(readme, "before")))
    snippets = snippets.replace("@after@", literal(marked(readme, "after"))).replace("@explained@", literal(explained))
    calls, programs = "", []
    for line, text in blocks(readme, "cpp"):
        at = f'#line {line} "{README.as_posix()}"\n{text}'
        if re.search(r"^int main\(", text, re.MULTILINE):
            programs.append(write(directory / f"readme_{len(programs) + 1}.cpp", at))
        else:
            snippets += f"\nvoid line_{line}() {{\n{at}}}\n"
            calls += f"    line_{line}();\n"
    snippets += f"\nint main() {{\n    assert(pith::clean(page) == after);\n    assert(explain() == explained);\n{calls}}}\n"
    print(";".join([write(directory / "readme.cpp", snippets), *programs]), end="")


if __name__ == "__main__":
    main()
