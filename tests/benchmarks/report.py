#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""report.py OUT_DIR FILE.json...: puts the parts together, as OUT_DIR/results.json and OUT_DIR/results.md."""
import json
import os
import platform
import subprocess
import sys


def first_line(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True).stdout.splitlines()[0]
    except (OSError, IndexError):
        return "not installed"


def machine():
    cpu = {}
    for line in open("/proc/cpuinfo") if os.path.exists("/proc/cpuinfo") else []:
        key, _, value = line.partition(":")
        cpu.setdefault(key.strip(), value.strip())
    caches = [line.strip() for line in subprocess.run(["lscpu"], capture_output=True, text=True).stdout.splitlines()
              if "cache" in line] if os.path.exists("/usr/bin/lscpu") else []
    return {
        "processor": f"{cpu.get('model name', platform.processor())}, family {cpu.get('cpu family')} model "
                     f"{cpu.get('model')}, {os.cpu_count()} virtual cores",
        "caches": "; ".join(" ".join(c.split()) for c in caches),
        "system": f"{first_line('uname', '-sr')}, {platform.libc_ver()[0]} {platform.libc_ver()[1]}",
        "compiler": first_line("g++", "--version") + ", -O2",
        "tools": "; ".join([first_line("grep", "--version"), first_line("awk", "-W", "version"),
                            first_line("rg", "--version"), "Python " + platform.python_version()]),
        "load when it ended": " ".join(f"{x:.1f}" for x in os.getloadavg()),
    }


def cell(text):
    return text.replace("|", "\\|")


speed = "{} ({:.0f})".format


def number(value):
    return "–" if value is None else f"{value:.4f}" if abs(value) < 0.1 else f"{value:.3g}" if abs(value) < 1000 else f"{value:.0f}"


class Results:
    def __init__(self, rows):
        self.rows = rows
        self.by_name = {(r["section"], r["name"]): r for r in rows}

    def get(self, section, name, key):
        return self.by_name.get((section, name), {}).get(key)

    def sections(self):
        return list(dict.fromkeys(r["section"] for r in self.rows))


def targets(r):
    """(what, target, measured, whether it is met). Of several texts the worst counts."""
    def at_least(what, target, *values):
        values = [v for v in values if v is not None]
        worst = min(values, default=None)
        return what, f"≥ {target}", worst, worst is not None and worst >= target

    def at_most(what, target, *values):
        values = [v for v in values if v is not None]
        worst = max(values, default=None)
        return what, f"≤ {target}", worst, worst is not None and worst <= target

    ours, texts = "lines | strip_residue", [s for s in r.sections() if ", hot" in s or ", cold" in s]
    for kind, strip, whole in (("articles", 0.45, 0.40), ("dumps", 0.40, 0.35)):
        for heat in ("hot", "cold"):
            text = f"{kind}, {heat}"
            yield at_least(f"{ours}, of memchr's speed, {text}", strip, r.get(text, ours, "ratio"))
            yield at_least(f"clean(), of memchr's speed, {text}", whole, r.get(text, "clean()", "ratio"))
    def inverse(name):
        return [1 / t for t in (r.get(s, name, "times") for s in texts) if t]
    def times(name):
        return [r.get(s, name, "times") for s in texts]
    yield at_most("3,000 phrases more: time, of none", 1.25, *inverse("3,000 phrases more: none"))
    yield at_most("two adaptors: time, of one", 1.05, *inverse("two adaptors: one"))
    yield at_most("ten adaptors: time, of one", 1.05, *inverse("ten adaptors: one"))
    yield at_least("pipeline: speed, of a hand-written loop", 0.9, *times("pipeline: hand-written loop"))
    yield at_least("speed, of Hyperscan's match only", 1, *times("lines | strip_residue: Hyperscan"))
    yield at_least("the same with 3,000 phrases more", 2, *times("the same, 3,000 phrases more"))
    for name, target in (("grep | awk, UTF-8 locale", 80), ("grep | awk, C locale", 30), ("Python script", 30)):
        how = ", drawn out from a part of the file" if r.get("processes", name, "extrapolated") else ""
        yield at_least(f"whole process: times as fast as {name}{how}", target, r.get("processes", name, "times_pith"))
    for heat, target in (("hot", 2), ("cold", 8)):
        yield at_most(f"3 KB article, clean(), {heat}: microseconds", target, r.get("small", "clean()", heat))
    yield at_most("3 KB article, clean(): allocations", 1, r.get("small", "clean()", "allocations"))
    sizes = sorted({row["large_mb"] for row in r.rows if row["section"] == "hostile"})
    for mb in sizes or [64]:  # the target speaks of 64 MB; a quick run has less
        worst = [row["growth"] for row in r.rows if row["section"] == "hostile" and row["large_mb"] == mb]
        yield at_most(f"hostile text: time a byte at {mb:.0f} MB, of 1 MB (worst)", 1.5, *worst)
    for compiler in dict.fromkeys(row["compiler"] for row in r.rows if "times_base" in row):
        for what, target in (("includes clean.hpp", 1.75), ("includes pith.hpp", 2.1), ("cleans", 6.5), ("strips ads", 5),
                             ("cleans, pith::compiled", 2.2), ("cleans, compiled.hpp", 1.0)):
            yield at_most(f"compile time, of the standard headers, a file that {what}, {compiler}", target,
                          r.get("costs", f"{compiler}: {what}", "times_base"))
    for what, target in (("cleans", 390), ("cleans, pith::compiled", 5), ("strips duplicates", 24)):
        size = r.get("costs", f"g++: {what}", "object_bytes")
        yield at_most(f"object code of a file that {what}, g++ -O2: KB", target, size / 1000 if size else None)


def markdown(r, about):
    out = ["# Benchmark results", ""] + [f"- {key}: {value}" for key, value in about.items()]
    out += ["- One thread; medians of interleaved rounds. A hot text is 1 MB long and read again and again: branch "
            "predictors learn a part of it, so the cold one (each stretch last touched a whole buffer ago) is beside it.",
            "- Hyperscan and RE2 only say that a phrase matches; nothing is judged or removed, word boundaries are "
            "left out. split | filter | filter and the Python script know simpler rules than pith.", ""]
    out += ["## Targets (of several texts the worst counts)", "", "| what | target | measured | |", "|---|---|---|---|"]
    out += [f"| {cell(what)} | {target} | {number(value)} | {'' if value is None else 'met' if met else 'not met'} |"
            for what, target, value, met in targets(r)]
    texts = [s for s in r.sections() if ", hot" in s or ", cold" in s]
    names = list(dict.fromkeys(row["name"] for row in r.rows if row["section"] in texts and "ratio" in row))
    if texts:
        out += ["", "## Of memchr's speed (MB/s)", "", "| | " + " | ".join(texts) + " |", "|---" * (len(texts) + 1) + "|"]
        for name in names:
            cells = [speed(number(r.get(t, name, "ratio")), r.get(t, name, "mb_per_second")) if r.get(t, name, "ratio") else ""
                     for t in texts]
            out.append(f"| {cell(name)} | " + " | ".join(cells) + " |")
        out += [f"| {row['name']} | {row['why']} |" + " |" * (len(texts) - 1) for row in r.rows if row["section"] == "missing"]
        lines = [f"{t}: {r.get(t, 'text', 'bytes') / 1e6:.1f} MB, {r.get(t, 'text', 'bytes_a_line'):.0f} bytes a line, "
                 f"{100 * r.get(t, 'text', 'in_short_lines'):.0f} % of them in lines under 120, "
                 f"{100 * r.get(t, 'text', 'lines_residue'):.0f} % of the lines judged residue; {r.get(t, 'text', 'rounds') or '?'} rounds" for t in texts]
        out += [""] + [f"- {line}" for line in lines]
    if "small" in r.sections():
        out += ["", "## One article of 3 KB: microseconds", "",
                "| | the same again | one after another of 1 MB | cold | allocations |", "|---|---|---|---|---|"]
        out += [f"| {cell(x['name'])} | {x['hot']:.1f} | {x['varied']:.1f} | {x['cold']:.1f} | {x['allocations']:.0f} |"
                for x in r.rows if x["section"] == "small"]
    if "processes" in r.sections():
        out += ["", "## Whole processes, one file", "", "| | seconds | times pith's | note |", "|---|---|---|---|"]
        out += [f"| {cell(x['name'])} | {number(x.get('seconds'))} | {number(x.get('times_pith'))} | {x['note']} |"
                for x in r.rows if x["section"] == "processes"]
    if "hostile" in r.sections():
        out += ["", "## Hostile text", "", "| | large text | time a byte, of that at 1 MB | MB/s | rounds |", "|---|---|---|---|---|"]
        out += [f"| {cell(x['name'])} | {x['large_mb']:.0f} MB | {x['growth']:.2f} | {x['mb_per_second']:.1f} | {x['rounds']:.0f} |"
                for x in r.rows if x["section"] == "hostile"]
    if "costs" in r.sections():
        out += ["", "## What it costs a build (user time of the compiler, over that for <algorithm>, <ranges>, <string>, <vector>)",
                "", "| | a file that | times | seconds | object code | rounds |", "|---|---|---|---|---|---|"]
        out += [f"| {cell(x['compiler'])} | {cell(x['what'])} | {x['times_base']:.2f} | {x['seconds']:.2f} | "
                f"{x['object_bytes'] / 1000:.1f} KB | {x['rounds']} |"
                if "times_base" in x else f"| {cell(x['name'])} | {x['note']} | | | | |"
                for x in r.rows if x["section"] == "costs" and ("times_base" in x or "note" in x)]
    return "\n".join(out) + "\n"


def main():
    directory, *parts = sys.argv[1:]
    rows = [row for part in parts if os.path.exists(part) for row in json.load(open(part))]
    about, results = machine(), Results(rows)
    with open(f"{directory}/results.json", "w") as f:
        json.dump({"machine": about, "rows": rows, "targets": [
            {"what": w, "target": t, "measured": v, "met": m} for w, t, v, m in targets(results)]}, f, indent=1)
    with open(f"{directory}/results.md", "w") as f:
        f.write(markdown(results, about))


main()
