#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Fails if CMakeLists.txt, meson.build and the directory disagree about which headers pith has."""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def listed(build_file, pattern):
    return re.findall(pattern, (ROOT / build_file).read_text(encoding="utf-8"), re.MULTILINE)


def main():
    include = ROOT / "include"
    present = sorted(path.relative_to(include).as_posix() for path in include.rglob("*.hpp"))
    lists = {
        "CMakeLists.txt": listed("CMakeLists.txt", r"^    include/(pith/\S+\.hpp)$"),
        "meson.build": listed("meson.build", r"^  '(pith/\S+\.hpp)',$"),
    }
    agreed = True
    for build_file, names in lists.items():
        for name in sorted(set(present) ^ set(names)):
            fault = "does not list" if name in present else "lists a header that does not exist:"
            print(f"{build_file} {fault} {name}")
            agreed = False
        if names != sorted(set(names)):
            print(f"{build_file}: the headers are not in order, or one stands twice")
            agreed = False
    if not agreed:
        return 1
    print(f"{len(present)} headers, listed alike everywhere")
    return 0


if __name__ == "__main__":
    sys.exit(main())
