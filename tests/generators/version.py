#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Prints the version that include/pith/version.hpp states, for those who cannot ask a compiler."""

import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]


def version():
    header = (ROOT / "include/pith/version.hpp").read_text(encoding="utf-8")
    numbers = re.findall(r"^#define PITH_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)$", header, re.MULTILINE)
    return ".".join(numbers)


if __name__ == "__main__":
    print(version())
