#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""run.py [--check] [--only TEXT] [--from N] [--to M] [--jobs N]

Breaks each rule once, on purpose, and shows that a test notices: a scope dropped, a bound moved, a condition turned
round (changes.py). Prints a line for each change; fails if one goes unnoticed, or no longer applies. With --check only
the latter is looked at, which takes no time.

Each change is made to a copy of the headers. Where pith::compiled holds what the header says, only that is built again,
without optimisation, and linked before the objects of the tests, which are built once: about five seconds a change. For
other headers the tests that look at them are built again. A check before a release, in parts if need be, not with every
commit.
"""
import argparse
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys

from changes import changes

root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
work = f"{root}/build/mutations"
clang = shutil.which("clang++-19") is not None
compiler = os.environ.get("CXX") or ("clang++-19" if clang else "g++")  # clang takes half the time

# Headers that pith::compiled holds. The tests take its functions, since the linker takes one of each; but what clang
# evaluates while it compiles a test it evaluates with the headers as they were. So where nothing is noticed, the tests that
# call functions of the header by name are built again, from the changed headers.
compiled = ("judge/", "score/", "text/", "phrases/", "repeats/", "clean/", "clean.hpp", "report.hpp")
by_name = {"judge/own.hpp": 1, "judge/running.hpp": 1, "judge/window.hpp": 1, "judge/masthead.hpp": 1,
           "judge/forms/menus.hpp": 1, "judge/forms/stamps.hpp": 1, "score/score.hpp": 2, "score/keep.hpp": 2,
           "score/chain.hpp": 2, "score/confidence.hpp": 2, "score/stretch.hpp": 1,
           "repeats/repeats.hpp": 1}  # so many of those that are named first
not_compiled = ("repeats/bloom_rate.hpp", "repeats/fingerprint_table.hpp", "repeats/saved.hpp",
                "repeats/sentence_spans.hpp", "text/sentences.hpp", "judge/cursor.hpp")

# Headers that only the judge has: no more than it is built again.
judge_only = ("judge/judge.hpp", "judge/own.hpp", "judge/running.hpp", "judge/window.hpp", "judge/wrapped.hpp",
              "judge/rules/")
judge_source = "#include <pith/judge/page.hpp>\ntemplate struct pith::detail::judge_core<>;\n"

# What is not asked about the judge and the score.
others = ("text/", "phrases/", "repeats/", "seen_", "bounded_", "paragraph_", "near_", "fingerprint", "lines", "trim",
          "closure", "conformance", "category", "allocations", "hostile")

# Tests of what a page costs and of tables as a whole: minutes without optimisation.
slow = ["million", "thousand", "Markdown that nobody closes", "a line that looks silent", "the order of adaptors",
        "fingerprints that crowd"]

# What the headers include, so that it is read once for all changes.
standard = """#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <limits>
#include <optional>
#include <ranges>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>
"""


def command(include, *rest):
    defines = ["-DPITH_TEST_RUN_TIME_ONLY", f'-DPITH_TEST_DIR="{root}/tests"']
    return [compiler, "-std=c++20", "-O0", "-w", *defines, f"-I{include}", f"-I{root}/tests", *rest]


def quiet(arguments, timeout=900):
    return subprocess.run(arguments, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=timeout,
                          errors="replace")


def objects():
    """The object of each test, in the order of sources.txt."""
    with open(f"{root}/tests/sources.txt") as f:
        return {line: f"{work}/{line.replace('/', '_')}.o" for line in f.read().split("\n") if line.endswith(".cpp")}


def prebuild(jobs):
    """Builds what no change touches, where it is older than its sources, and sees that the tests pass without one."""
    os.makedirs(work, exist_ok=True)
    newest = 0
    for place, _, names in os.walk(f"{root}/include"):
        newest = max([newest] + [os.path.getmtime(f"{place}/{name}") for name in names])
    support = [f"{root}/tests/{name}"
               for name in ("support.hpp", "catch.hpp", "fixtures.hpp", "archetypes.hpp", "judge/judged.hpp")]
    newest = max([newest] + [os.path.getmtime(name) for name in support])

    def make(target, source, *options):
        if not os.path.exists(target) or os.path.getmtime(target) < max(newest, os.path.getmtime(source)):
            subprocess.run(command(f"{root}/include", *options, source, "-o", target), check=True)
            return True
        return False

    def header(name, text):
        if not os.path.exists(f"{work}/{name}"):
            with open(f"{work}/{name}", "w") as f:
                f.write(text)
        return f"{work}/{name}"

    if clang:  # with g++ the precompiled headers are left out
        make(f"{work}/standard.pch", header("standard.hpp", standard), "-x", "c++-header")
        tables = header("tables.hpp", standard + "#include <pith/phrases/tables.hpp>\n")
        make(f"{work}/tables.pch", tables, "-x", "c++-header")
        make(f"{work}/tests.pch", f"{root}/tests/support.hpp", "-DPITH_COMPILED", "-x", "c++-header")
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        built = list(pool.map(lambda t: make(t[1], f"{root}/tests/{t[0]}", "-DPITH_COMPILED", *with_header("tests"), "-c"),
                              objects().items()))
    built.append(make(f"{work}/main.o", f"{root}/tests/main.cpp", "-c"))
    built.append(make(f"{work}/compiled.o", f"{root}/include/pith/compiled.cpp", *with_header("tables"), "-c"))
    if not any(built) and os.path.exists(f"{work}/passed"):
        return
    if os.path.exists(f"{work}/passed"):
        os.remove(f"{work}/passed")
    failed = run_linked(f"{work}/all", [f"{work}/compiled.o"], [])
    if failed:
        sys.exit(f"the tests fail without any change: {failed}")
    open(f"{work}/passed", "w").close()


def with_header(name):
    return ["-include-pch", f"{work}/{name}.pch"] if clang else []


def run(program):
    """What the first test says that fails; nothing where all pass."""
    try:
        done = quiet([program, "--abort", " ".join([f'~"*{name}*"' for name in slow] + ["~[!shouldfail]"])], 120)
    except subprocess.TimeoutExpired:
        return "the clock: it never ends"
    if done.returncode == 0:
        return ""
    if "already defined" in done.stdout or "No tests ran" in done.stdout:
        raise ValueError("no test runs:\n" + done.stdout[:2000])
    place = re.search(r"\n-{79}\n(.+)\n(?:.*\n)*?\S*/tests/(\S+?:\d+): FAILED", done.stdout)
    return f"{place.group(2)}: {place.group(1)}" if place else done.stdout.strip()[-200:] or "a crash"


def run_linked(program, libraries, first, left_out=()):
    """Runs the tests built before with other functions of pith::compiled, those of `first` first."""
    of = objects()
    order = [of[t] for t in dict.fromkeys(first) if t in of]  # each once, though two lists name it
    order += [o for t, o in of.items() if t not in first and t != "hostile.cpp" and not t.startswith(left_out)]
    linker = ["-fuse-ld=lld"] if shutil.which("ld.lld") and clang else []
    # Of equal functions the first is taken, by all.
    linked = quiet([compiler, *linker, *libraries, *order, f"{work}/main.o", "-o", program])
    if linked.returncode:
        raise ValueError("does not link:\n" + linked.stdout[:2000])
    return run(program)


def compiles(built):
    if built.returncode == 0:
        return True
    if re.search("static assertion (failed|expression is not)|non-constant condition for static", built.stdout):
        return False
    raise ValueError("does not compile:\n" + built.stdout[:2000])


def changed(change):
    """The header with the change; raises where it does not apply."""
    header, old, new, _ = change
    with open(f"{root}/include/pith/{header}") as f:
        text = f.read()
    if text.count(old) != 1:
        raise ValueError(f"stands {text.count(old)} times in the header, not once")
    return text.replace(old, new)


def noticed_by(number, change):
    """The test that notices a change; raises where there is none."""
    header, _, _, tests = change
    text = changed(change)
    here = f"{work}/{number}"
    shutil.rmtree(here, ignore_errors=True)
    shutil.copytree(f"{root}/include", f"{here}/include", ignore=shutil.ignore_patterns("*.tsv"))
    with open(f"{here}/include/pith/{header}", "w") as f:
        f.write(text)
    try:
        if header.startswith(compiled) and header not in not_compiled:
            tables = header.startswith(("judge/", "score/", "clean/", "clean.hpp", "report.hpp", "repeats/"))
            source = f"{here}/include/pith/compiled.cpp"
            if header.startswith(judge_only):
                source = f"{here}/judge.cpp"
                with open(source, "w") as f:
                    f.write(judge_source)
            built = quiet(command(f"{here}/include", *with_header("tables" if tables else "standard"), "-c", source, "-o",
                                  f"{here}/compiled.o"))
            if not compiles(built):
                return "the compiler"
            libraries = [f"{here}/compiled.o"] + ([f"{work}/compiled.o"] if header.startswith(judge_only) else [])
            left_out = others if header.startswith(("judge/", "score/")) else ()
            found = run_linked(f"{here}/all", libraries, tests, left_out)
            if found:
                return found
            tests = tests[:17 if header.startswith(("text/", "phrases/")) else by_name.get(header, 0)]
        for test in tests:
            built = quiet(command(f"{here}/include", f"{root}/tests/{test}", f"{work}/main.o", "-o", f"{here}/test"))
            if not compiles(built):
                return f"{test}, at compile time"
            found = run(f"{here}/test")
            if found:
                return found
    finally:
        shutil.rmtree(here)
    raise ValueError("no test notices")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="only see whether all changes apply")
    parser.add_argument("--only", default="", help="changes whose header or text contains this")
    parser.add_argument("--from", dest="first", type=int, default=1, help="number of the first change")
    parser.add_argument("--to", dest="last", type=int, default=len(changes), help="number of the last change")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    o = parser.parse_args()
    wanted = [(n, c) for n, c in enumerate(changes, 1)
              if o.first <= n <= o.last and (o.only in c[0] or o.only in c[1])]
    if not o.check:
        prebuild(o.jobs)
    bad = 0
    with concurrent.futures.ThreadPoolExecutor(o.jobs) as pool:
        for n, c, result in [(n, c, pool.submit(changed, c) if o.check else pool.submit(noticed_by, n, c))
                             for n, c in wanted]:
            what = f"{n:3} {c[0]}: {' '.join(c[1].split())[:75]}"
            try:
                by = result.result()
                if not o.check:
                    print(f"noticed    {what}\n           by {by}", flush=True)
            except ValueError as error:
                bad += 1
                print(f"NOT SEEN   {what}\n       --> {' '.join(c[2].split())[:75]}\n           {error}", flush=True)
    print(f"{len(wanted) - bad} of {len(wanted)} changes {'apply' if o.check else 'were noticed'}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
