#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""processes.py BIN_DIR CLEAN WORK_DIR [--quick] [--full] [--mb N] [--json FILE]

Whole processes on one file of articles, wall time, output to a file: the example program `clean`; grep and awk in a UTF-8
locale, as people run it, and in the C locale; rg and awk; a Python script. All with the same phrases. grep needs
minutes for 32 MB with so many, so unless --full is given it reads the first megabytes twice, more and less of them, and
its time is drawn out from these; the table says so.
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import time

here = os.path.dirname(os.path.abspath(__file__))


def progress(text):
    print("\r\033[K" + text, end="", file=sys.stderr, flush=True)


def run(command, locale, limit):
    """Seconds of wall time; None where it takes longer than `limit`."""
    environment = dict(os.environ, LC_ALL=locale)
    start = time.perf_counter()
    process = subprocess.Popen(["bash", "-c", command], env=environment, start_new_session=True)
    try:
        process.wait(timeout=limit)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, 9)  # this pipe's own group
        process.wait()
        return None
    if process.returncode:
        sys.exit(f"failed: {command}")
    return time.perf_counter() - start


def head(source, target, size):
    with open(source, "rb") as f:
        text = f.read(size)
    with open(target, "wb") as f:
        f.write(text[: text.rfind(b"\n") + 1])


def lines_of(name):
    with open(name, "rb") as f:
        return f.read().count(b"\n")


def contenders(clean, work):
    utf8, patterns = "C.UTF-8", f"{work}/patterns.txt"
    once = "awk '!seen[$0]++'"
    grep = f"{{ grep -viE -f {patterns} || true; }} < @IN@ | {once} > @OUT@"
    all_of_them = [
        ("pith: clean", f"{clean} < @IN@ > @OUT@", utf8, "pith"),
        ("grep | awk, UTF-8 locale", grep, utf8, "slow"),
        ("grep | awk, C locale", grep, "C", "slow"),
        ("rg | awk", f"rg -vi --regex-size-limit 4G --dfa-size-limit 4G -f {patterns} - < @IN@ | {once} > @OUT@", utf8, ""),
        ("Python script", f"{sys.executable} {here}/clean_lines.py {work}/phrases.tsv < @IN@ > @OUT@", utf8, ""),
    ]
    for name, command, locale, kind in all_of_them:
        tool = {"g": "grep", "r": "rg"}.get(name[0])
        yield name, command if not tool or shutil.which(tool) else None, locale, kind


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bin_dir")
    parser.add_argument("clean")
    parser.add_argument("work")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--mb", type=int, default=32)
    parser.add_argument("--json")
    o = parser.parse_args()
    os.makedirs(o.work, exist_ok=True)
    progress("writing the file")
    subprocess.run([f"{o.bin_dir}/write_inputs", o.work, str(o.mb * 1_000_000)], check=True)
    whole, out = f"{o.work}/articles.txt", f"{o.work}/out.txt"
    size = os.path.getsize(whole)

    def pith(text, to):
        return run(f"{o.clean} < {text} > {to}", "C.UTF-8", 3600)

    rows = {}
    todo = []
    for name, command, locale, kind in contenders(o.clean, o.work):
        rows[name] = {"section": "processes", "name": name, "seconds": None, "note": ""}
        if command is None:
            rows[name]["note"] = "not installed"
        elif kind == "slow" and not o.full:
            less, more = (250_000, 500_000) if o.quick else (1_000_000, 3_000_000)
            seconds = []
            ours = pith(whole, out)  # right before and right after, since the machine's speed may change meanwhile
            for part in (less, more):
                progress(f"{name}: {part / 1e6} MB")
                head(whole, f"{o.work}/part.txt", part)
                seconds.append(run(command.replace("@IN@", f"{o.work}/part.txt").replace("@OUT@", out), locale, 600))
            if None in seconds:
                rows[name]["note"] = f"more than 600 s for {more / 1e6} MB"
                continue
            rows[name]["lines_kept"] = lines_of(out) * size / more
            a_byte = (seconds[1] - seconds[0]) / (more - less)
            drawn_out = seconds[1] + a_byte * (size - more)
            rows[name].update(seconds=drawn_out, times_pith=2 * drawn_out / (ours + pith(whole, out)), extrapolated=True)
            rows[name]["note"] = f"drawn out from {less / 1e6} MB: {seconds[0]:.1f} s, {more / 1e6} MB: {seconds[1]:.1f} s"
        else:
            todo.append((name, command.replace("@IN@", whole).replace("@OUT@", out), locale))

    # Interleaved; who takes long runs less often.
    times = {name: [] for name, _, _ in todo}
    for turn in range(3 if o.quick else 7):
        for name, command, locale in todo:
            if turn >= 3 and sum(times[name]) > 60 or turn >= 1 and sum(times[name]) > 200:
                continue
            progress(f"{name}: round {turn + 1}")
            seconds = run(command, locale, 3600)
            times[name].append(seconds)
            ratios = [theirs / ours for theirs, ours in zip(times[name], times["pith: clean"])]
            rows[name].update(seconds=statistics.median(times[name]), times_pith=statistics.median(ratios),
                              lines_kept=lines_of(out), rounds=len(times[name]))
    progress("")

    print(f"whole processes, one file of {size / 1e6:.0f} MB, {lines_of(whole)} lines")
    for row in rows.values():
        if row["seconds"] is not None:
            row["mb_per_second"] = size / 1e6 / row["seconds"]
            print(f"  {row['name']:<28} {row['seconds']:9.2f} s {row['times_pith']:8.1f} times pith's"
                  f"   {row['lines_kept']:.0f} lines kept   {row['note']}")
        else:
            print(f"  {row['name']:<28} {row['note']}")
    if o.json:
        with open(o.json, "w") as f:
            json.dump(list(rows.values()), f, indent=1)


main()
