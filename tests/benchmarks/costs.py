#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""costs.py INCLUDE_DIR WORK_DIR [--quick] [--json FILE]

What pith costs a build: processor time of the compiler above that for bare <ranges>, medians of interleaved rounds, and
the bytes of object code.
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys

sources = {
    "ranges": "#include <ranges>\n",
    "include": "#include <ranges>\n#include <pith/pith.hpp>\n",
    "clean": "#include <ranges>\n#include <pith/pith.hpp>\n"
             "std::string cleaned(std::string_view page) { return pith::clean(page); }\n",
}
compilers = {"g++": ["g++"], "clang++-19 libc++": ["clang++-19", "-stdlib=libc++"]}


def processor_seconds(command):
    process = subprocess.Popen(command)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit("failed: " + " ".join(command))
    return usage.ru_utime + usage.ru_stime


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
        files = {}
        for key, text in sources.items():
            files[key] = f"{o.work}/{key}.cpp"
            with open(files[key], "w") as f:
                f.write(text)
        times = {key: [] for key in sources}
        for turn in range(3 if o.quick else 7):
            for key in sources:
                print(f"\r\033[Kcosts, {name}: round {turn + 1}", end="", file=sys.stderr, flush=True)
                flags = ["-std=c++20", "-O2", "-I", o.include]
                times[key].append(processor_seconds(compiler + flags + ["-c", files[key], "-o", f"{o.work}/{key}.o"]))
        print("\r\033[K", end="", file=sys.stderr)
        bare, include, clean = (statistics.median(times[key]) for key in sources)
        row = {"section": "costs", "name": name, "bare_ranges": bare, "include": include - bare, "clean": clean - bare,
               "rounds": len(times["clean"]), "object_bytes": object_bytes(f"{o.work}/clean.o")}
        rows.append(row)
        print(f"costs, {name}: bare <ranges> {bare:.2f} s; including pith.hpp {row['include']:+.2f} s; a file that cleans "
              f"{row['clean']:+.2f} s; its object code {row['object_bytes'] / 1e3:.0f} KB")
    if o.json:
        with open(o.json, "w") as f:
            json.dump(rows, f, indent=1)


main()
