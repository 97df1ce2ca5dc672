#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Writes single_include/pith/pith.hpp out of include/pith/pith.hpp and what it includes.

Every header is copied whole, with its include guard, after the headers it needs. So a program may mix the
single header with the split ones: whichever comes first defines the guard.

    single_header.py            writes it
    single_header.py --check    fails, and shows the difference, if the committed one is stale
"""

import difflib
import pathlib
import re
import sys

from version import ROOT, version

SPLIT = ROOT / "include"
SINGLE = ROOT / "single_include/pith/pith.hpp"
OWN_INCLUDE = re.compile(r"^[ \t]*#[ \t]*include[ \t]*[<\"](pith/[^>\"]+)[>\"].*\n", re.MULTILINE)
DECLARATIONS = "pith/compiled.hpp"  # of what a library defines, for which a single header is no home
SPDX = re.compile(r"\A// SPDX-License-Identifier: .*\n")

BANNER = f"""\
// SPDX-License-Identifier: BSL-1.0
//
// pith {version()} in a single header. Generated from the headers under include/ by
// tests/generators/single_header.py: change those, not this.
"""


def inline(name, done):
    """The text of header `name` after all it needs; nothing if it is already in `done`."""
    if name in done:
        return ""
    done.add(name)
    text = SPDX.sub("", (SPLIT / name).read_text(encoding="utf-8"))
    before = "".join(inline(needed, done) for needed in OWN_INCLUDE.findall(text))
    own = OWN_INCLUDE.sub("", text).removeprefix("//\n")
    return f"{before}\n// {'-' * 8} {name}\n\n{own}"


def generate():
    done = set()
    text = BANNER + inline("pith/pith.hpp", done)
    present = {path.relative_to(SPLIT).as_posix() for path in SPLIT.rglob("*.hpp")} - {DECLARATIONS}
    if present != done:
        sys.exit("pith/pith.hpp does not reach: " + ", ".join(sorted(present - done)))
    return re.sub(r"\n{3,}", "\n\n", text)


def check(fresh):
    committed = SINGLE.read_text(encoding="utf-8") if SINGLE.exists() else ""
    if committed == fresh:
        print(f"{SINGLE.relative_to(ROOT)} is fresh")
        return 0
    difference = list(difflib.unified_diff(committed.splitlines(), fresh.splitlines(), "committed", "fresh", lineterm="", n=1))
    print(*difference[:40], sep="\n")
    print(f"{SINGLE.relative_to(ROOT)} is stale ({len(difference)} lines of difference): run {sys.argv[0]}")
    return 1


def main():
    fresh = generate()
    if sys.argv[1:] == ["--check"]:
        return check(fresh)
    if sys.argv[1:]:
        sys.exit(__doc__)
    SINGLE.parent.mkdir(parents=True, exist_ok=True)
    SINGLE.write_text(fresh, encoding="utf-8", newline="\n")
    print(f"wrote {SINGLE.relative_to(ROOT)}: {len(fresh.encode())} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
