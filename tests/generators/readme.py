#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Writes the C++ of pages into DIRECTORY as programs, and prints their paths with semicolons between them.

    readme.py DIRECTORY README.md tests/docs/recipes.md ...

A block with a main is a program as it stands: recipes_1.cpp, recipes_2.cpp. The others of a page become functions of one
program, recipes.cpp, behind a prelude of what the README takes for granted. The README's also checks its before, after
and explain blocks. A block in diff is a page: clean() takes the lines with a minus out, and no other.
"""

import pathlib
import re
import sys

README = pathlib.Path(__file__).resolve().parents[2] / "README.md"

# An example is checked in every build, also where NDEBUG is defined.
ASSERTS = "#undef NDEBUG\n"

PRELUDE = """\
#ifdef __GNUC__ // an example may name a thing and not go on to use it, or use a name again
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wunused-value"
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

struct record {
    int id;
    std::string text;
};
std::vector<record> const records{{1, "Advertisement"}, {2, "The ferry is a library now."}};
"""


def literal(text):
    """A string literal, one line of it per line of text."""
    escaped = [line.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t") for line in text.splitlines()]
    return "".join(f'\n    "{line}\\n"' for line in escaped) or '""'


def blocks(page, language):
    """(line number, text) of each fenced block in that language."""
    for found in re.finditer(rf"^```{language}\n(.*?)^```$", page, re.MULTILINE | re.DOTALL):
        yield page.count("\n", 0, found.start(1)) + 1, found.group(1)


def marked(readme, mark):
    """The text block behind <!-- mark -->."""
    found = re.search(rf"^<!-- {mark} -->\n```text\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL)
    return found.group(1) if found else sys.exit(f"README.md has no text block behind <!-- {mark} -->")


def write(path, text):
    """Leaves the file alone where it is the same, so that nothing is built anew."""
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8", newline="\n")
    return path.as_posix()


def prelude():
    """What snippets may use, with the README's sample page, and the statements that check it."""
    readme = README.read_text(encoding="utf-8")
    explained = "".join(re.sub(r"  +", "\t", line) + "\n" for line in marked(readme, "explain").splitlines())
    text = PRELUDE.replace("@before@", literal(marked(readme, "before")))
    return text.replace("@after@", literal(marked(readme, "after"))).replace("@explained@", literal(explained))


def programs(directory, path):
    """Writes the programs of one page; returns their paths."""
    page, name = path.read_text(encoding="utf-8"), path.stem.lower()
    functions, calls, written = "", "", []
    for line, text in blocks(page, "cpp"):
        at = f'#line {line} "{path.as_posix()}"\n{text}'
        if re.search(r"^int main\(", text, re.MULTILINE):
            if "#include <pith/pith.hpp>" not in text:  # their builds have it in any case, precompiled
                sys.exit(f"{path}:{line}: a program that does not include pith")
            written.append(write(directory / f"{name}_{len(written) + 1}.cpp", ASSERTS + at))
        else:
            functions += f"\nvoid line_{line}() {{\n{at}}}\n"
            calls += f"    line_{line}();\n"
    for line, text in blocks(page, "diff"):
        given = literal("".join(row[2:] + "\n" for row in text.splitlines()))
        left = literal("".join(row[2:] + "\n" for row in text.splitlines() if not row.startswith("-")))
        at = f'#line {line} "{path.as_posix()}"'
        functions += f"\nvoid line_{line}() {{\n    std::string const given = {given}, left = {left};\n"
        functions += f"{at}\n    assert(pith::clean(given) == left);\n}}\n"
        calls += f"    line_{line}();\n"
    if path == README:
        calls = "    assert(pith::clean(page) == after);\n    assert(explain() == explained);\n" + calls
    if calls:
        snippets = f"{ASSERTS}{prelude()}{functions}\nint main() {{\n{calls}}}\n"
        written.insert(0, write(directory / f"{name}.cpp", snippets))
    return written


def main():
    directory, pages = pathlib.Path(sys.argv[1]), sys.argv[2:]
    directory.mkdir(parents=True, exist_ok=True)
    print(";".join(p for page in pages for p in programs(directory, pathlib.Path(page).resolve())), end="")


if __name__ == "__main__":
    main()
