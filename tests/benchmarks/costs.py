#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""costs.py INCLUDE_DIR WORK_DIR [--quick] [--json FILE]

What pith costs a build: user time of the compiler for files that use it, each over that of a file that includes
<ranges>, <string>, <vector> and <algorithm> and nothing else; medians of interleaved rounds. And the bytes of object
code.
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys

base = "#include <algorithm>\n#include <ranges>\n#include <string>\n#include <vector>\n"
clean_hpp, pith_hpp = base + "#include <pith/clean.hpp>\n", base + "#include <pith/pith.hpp>\n"
compiled_hpp = "#include <pith/compiled.hpp>\n"
cleans = "std::string text(std::string_view page) { return pith::clean(page); }\n"
cleans_declared = "std::string text(std::string_view page) { return pith::compiled::clean(page); }\n"


def pipeline(adaptor):
    return ("std::string text(std::string_view page) {\n"
            f"    return page | pith::views::lines | pith::views::{adaptor} | pith::to_text;\n}}\n")


# (what, source, with pith::compiled); the first is what the others are compared to.
files = [
    ("the standard headers", base, False),
    ("includes clean.hpp", clean_hpp, False),
    ("includes pith.hpp", pith_hpp, False),
    ("cleans", clean_hpp + cleans, False),
    ("strips ads", pith_hpp + pipeline("strip_ads"), False),
    ("strips duplicates", base + "".join(f"#include <pith/{header}.hpp>\n" for header in (
        "duplicates", "lines", "to_text")) + pipeline("strip_duplicates"), False),
    ("cleans, pith::compiled", clean_hpp + cleans, True),
    ("cleans, compiled.hpp", base + compiled_hpp + cleans_declared, True),
    ("cleans, compiled.hpp alone", compiled_hpp + cleans_declared, True),
]
compilers = {
    "g++": ["g++", "-O2"],
    "g++ -O0": ["g++", "-O0"],
    "clang++-19 libc++": ["clang++-19", "-O2", "-stdlib=libc++"],
}


def user_seconds(command):
    process = subprocess.Popen(command)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit("failed: " + " ".join(command))
    return usage.ru_utime


def object_bytes(name):
    """Code, constants and data that stay in a program: the columns text and data of `size`."""
    columns = subprocess.run(["size", name], check=True, capture_output=True, text=True).stdout.splitlines()[1].split()
    return int(columns[0]) + int(columns[1])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("include")
    parser.add_argument("work")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json")
    o = parser.parse_args()
    os.makedirs(o.work, exist_ok=True)
    rows = []
    for name, compiler in compilers.items():
        if not shutil.which(compiler[0]):
            rows.append({"section": "costs", "name": name, "note": "not installed"})
            print(f"costs, {name}: not installed")
            continue
        commands = []
        for i, (_, text, compiled) in enumerate(files):
            source = f"{o.work}/costs_{i}.cpp"
            with open(source, "w") as f:
                f.write(text)
            commands.append(compiler + ["-std=c++20", "-I", o.include] + ["-DPITH_COMPILED"] * compiled +
                            ["-c", source, "-o", f"{o.work}/costs_{i}.o"])
        times = [[] for _ in files]
        for turn in range(3 if o.quick else 7):
            for command, taken in zip(commands, times):
                print(f"\r\033[Kcosts, {name}: round {turn + 1}", end="", file=sys.stderr, flush=True)
                taken.append(user_seconds(command))
        print("\r\033[K", end="", file=sys.stderr)
        seconds = [statistics.median(taken) for taken in times]
        for i, (what, _, _) in enumerate(files):
            size = object_bytes(f"{o.work}/costs_{i}.o")
            rows.append({"section": "costs", "name": f"{name}: {what}", "compiler": name, "what": what,
                         "seconds": seconds[i], "times_base": seconds[i] / seconds[0], "object_bytes": size,
                         "rounds": len(times[i])})
            print(f"costs, {name}: {what}: {seconds[i]:.2f} s, {seconds[i] / seconds[0]:.2f} times the standard "
                  f"headers; object code {size / 1e3:.1f} KB")
    if o.json:
        with open(o.json, "w") as f:
            json.dump(rows, f, indent=1)


main()
