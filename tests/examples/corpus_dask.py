#!/usr/bin/python3
# SPDX-License-Identifier: BSL-1.0
"""Cleans a corpus on a Dask cluster with the steps of the example program stream.

    corpus_dask.py [--site] STREAM OUT IN... [-- OPTION...]

IN are files of JSON lines, OUT a directory of files part-00000 and so on, which are, one after the other, what one
machine makes of IN. STREAM is the program, and each OPTION goes to all its steps. Without --scheduler a scheduler and
four workers run here for as long as it takes; the workers of another cluster need STREAM, IN and OUT by the same names.

    paragraphs  a part of IN -> records, cut by fingerprint into as many pieces as there are reducers     (the shuffle)
    repeats     one piece of each part, sorted -> what goes, cut by the part that the document is in      (and back)
    clean       a part of IN, and one piece of each reducer -> a part of OUT

With --site, `pages` and `recurring` instead: a site's own boilerplate goes, cut by site. The results are the same
whatever finishes first, and whatever runs twice because a worker was lost.

Exit status: 0; 1 if some record was malformed, which is named on standard error and passes as it came; 2 if nothing
sensible could be done.
"""
import argparse
import collections
import contextlib
import io
import logging
import os
import shutil
import subprocess
import sys
import tempfile
import time
import uuid
import zlib
from concurrent.futures import CancelledError
from operator import getitem

from distributed import Client, as_completed


# ---------------------------------------------------------------- what workers do
# Any of it may run twice: nothing has effects but clean_part, whose file gets its name only when it is whole.


def parts_of(path, size):
    """The file as (path, begin, end), each about that many bytes; it has the records that begin in it."""
    length = os.path.getsize(path)
    return [(path, at, min(at + size, length)) for at in range(0, length, size)]


def read(part):
    path, begin, end = part
    with open(path, "rb") as file:
        if begin > 0:
            file.seek(begin - 1)
            file.readline()  # the rest of a record that began before
        data = file.read(max(end - file.tell(), 0))
        return data if data.endswith(b"\n") or not data else data + file.readline()


def run(command, data):
    """The step's output, and what it says of malformed records: (number, what)."""
    done = subprocess.run(command, input=data, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    said = done.stderr.decode(errors="replace")
    if done.returncode not in (0, 1) or (done.returncode == 1) != (said != ""):
        raise RuntimeError(f"{' '.join(command)}: exit status {done.returncode}: {said}")
    words = (line.split(" ", 3) for line in said.splitlines())  # stream: record 7 is not ...
    return done.stdout, [(int(number), what) for _, _, number, what in words]


def map_part(command, part, reducers):
    """A piece for each reducer, and how many records and bytes those were and what was malformed."""
    data = read(part)
    out, malformed = run(command, data)
    pieces = [[] for _ in range(reducers)]
    for record in io.BytesIO(out):
        # Not hash(), which differs from process to process.
        pieces[zlib.crc32(record[: record.index(b"\t")]) % reducers].append(record)
    records = data.count(b"\n") + (not data.endswith(b"\n") and data != b"")
    return [b"".join(piece) for piece in pieces] + [(records, len(out), malformed)]


def reduce_pieces(command, pieces):
    """A piece for each part, and how many bytes those are. What `paragraphs` and `pages` write has the ID second."""
    part_of, records = {}, []
    for part, piece in enumerate(pieces):
        for record in io.BytesIO(piece):
            part_of.setdefault(record.split(b"\t", 2)[1], part)
            records.append(record)
    records.sort()
    out, malformed = run(command, b"".join(records))
    if malformed:
        raise RuntimeError(f"{' '.join(command)}: record {malformed[0]}")
    back = [[] for _ in pieces]
    for record in io.BytesIO(out):
        back[part_of[record[: record.index(b"\t")]]].append(record)
    return [b"".join(piece) for piece in back] + [len(out)]


def clean_part(command, part, gone, out):
    data, _ = run(command, b"".join(gone) + read(part))
    unfinished = os.path.join(os.path.dirname(out), f".{uuid.uuid4()}")
    with open(unfinished, "wb") as file:
        file.write(data)
    os.replace(unfinished, out)
    return len(data)


# ---------------------------------------------------------------- what the client does


def graph(options, parts):
    """All of it as one graph, and the keys that are asked for."""
    m, r = ("pages", "recurring") if options.site else ("paragraphs", "repeats")
    command = {step: [options.stream, step, *options.options] for step in (m, r, "clean")}
    name = uuid.uuid4().hex  # keys are the cluster's, where others may run this, too
    reducers, steps = range(options.reducers), {}
    for i, part in enumerate(parts):
        steps[m, i, name] = (map_part, command[m], part, options.reducers)
        steps[f"{m} done", i, name] = (getitem, (m, i, name), options.reducers)
        for k in reducers:
            steps["shuffle", i, k, name] = (getitem, (m, i, name), k)
            steps["back", k, i, name] = (getitem, (r, k, name), i)
        gone = [("back", k, i, name) for k in reducers]
        out = os.path.join(options.out, f"part-{i:05}")
        steps["clean", i, name] = (clean_part, command["clean"], part, gone, out)
    for k in reducers:
        steps[r, k, name] = (reduce_pieces, command[r], [("shuffle", i, k, name) for i in range(len(parts))])
        steps[f"{r} done", k, name] = (getitem, (r, k, name), len(parts))
    return steps, [key for step in (f"{m} done", f"{r} done", "clean") for key in steps if key[0] == step]


def say(what):
    print(f"corpus_dask: {what}", file=sys.stderr, flush=True)


@contextlib.contextmanager
def cluster(workers):
    """A scheduler and workers as processes on this machine; gives the file that says where."""
    with tempfile.TemporaryDirectory() as work, contextlib.ExitStack() as processes:
        where = os.path.join(work, "scheduler.json")
        # That a worker was lost is news; that others were talking to it is not.
        loggers = {"distributed": "warning", "distributed.worker": "critical", "asyncio": "critical"}
        environment = {**os.environ, "DASK_LOGGING": str(loggers)}

        def start(module, *arguments):
            command = [sys.executable, "-m", f"distributed.cli.{module}", "--host", "127.0.0.1", "--no-dashboard"]
            process = subprocess.Popen([*command, "--scheduler-file", where, *arguments], env=environment, cwd=work)
            processes.callback(process.wait)
            processes.callback(process.terminate)

        start("dask_scheduler", "--port", "0")
        start("dask_worker", "--nworkers", str(workers), "--nthreads", "1", "--local-directory", work)
        yield where


def follow(futures, asked, parts):
    """Shows how far it is, and what is malformed in the order of the records. Returns how many those are."""
    whole = collections.Counter(step.removesuffix(" done") for step, *_ in asked)
    done, size = dict.fromkeys(whole, 0), dict.fromkeys(whole, 0)
    key_of = {future.key: key for future, key in zip(futures, asked)}
    waiting, following, before, faults = {}, 0, 0, 0
    shown, interval = time.monotonic(), 0.2 if sys.stderr.isatty() else 5
    finished = as_completed(futures)
    futures.clear()  # what was read need not be kept, or computed again if it is lost
    for future in finished:
        step, number, _ = key_of[future.key]
        step, result = step.removesuffix(" done"), future.result()
        done[step] += 1
        if isinstance(result, tuple):  # of map_part
            waiting[number] = result
        size[step] += result[1] if isinstance(result, tuple) else result
        while following in waiting:  # a record's number needs those of all parts before
            records, _, malformed = waiting.pop(following)
            before = before if parts[following][1] > 0 else 0
            for record, what in malformed:
                say(f"{parts[following][0]}: record {before + record} {what}")
            faults += len(malformed)
            before += records
            following += 1
        if time.monotonic() - shown > interval or done == whole:
            shown = time.monotonic()
            say(", ".join(f"{step} {done[step]} of {whole[step]} ({size[step] / 1e6:.1f} MB)" for step in whole))
    return faults


def show_costs(tasks):
    """The workers' seconds, by kind of task; `transfer` is the wait for what other workers have."""
    seconds = collections.Counter()
    for task in tasks:
        kind = task["key"].split("'")[1].removesuffix(" done")
        for part in task["startstops"]:
            seconds[kind, part["action"]] += part["stop"] - part["start"]
    for (kind, action), spent in sorted(seconds.items()):
        say(f"{kind}, {action}: {spent:.2f} s")


def main():
    arguments, options = sys.argv[1:], []
    if "--" in arguments:
        at = arguments.index("--")
        arguments, options = arguments[:at], arguments[at + 1 :]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stream", metavar="STREAM")
    parser.add_argument("out", metavar="OUT")
    parser.add_argument("inputs", metavar="IN", nargs="+")
    parser.add_argument("--site", action="store_true", help="take out sites' boilerplate instead of repeats")
    parser.add_argument("--scheduler", metavar="ADDRESS", help="tcp://10.0.0.1:8786, or the file that says it")
    parser.add_argument("--workers", type=int, default=4, help="how many, without --scheduler; 4")
    parser.add_argument("--reducers", type=int, default=16, help="how many tasks share the fingerprints or sites; 16")
    parser.add_argument("--part", type=int, default=16 << 20, metavar="BYTES", help="of a part of IN; 16 MB")
    parser.add_argument("--costs", action="store_true", help="show the workers' seconds at the end")
    given = parser.parse_args(arguments)
    given.options, given.out = options, os.path.abspath(given.out)
    given.stream = os.path.abspath(shutil.which(given.stream) or parser.error(f"{given.stream} is no program"))
    if {"-0", "--across"} & set(options):
        parser.error("-0 and --across are for one machine")
    if min(given.workers, given.reducers, given.part) < 1:
        parser.error("--workers, --reducers and --part are 1 or more")
    try:
        parts = [part for path in given.inputs for part in parts_of(os.path.abspath(path), given.part)]
        os.makedirs(given.out, exist_ok=True)
        if os.listdir(given.out):
            parser.error(f"{given.out} is not empty")
    except OSError as error:
        parser.error(str(error))

    logging.getLogger("asyncio").setLevel(logging.CRITICAL)  # it reports connections that close at the end
    steps, asked = graph(given, parts)
    try:
        with contextlib.ExitStack() as stack:
            where = given.scheduler or stack.enter_context(cluster(given.workers))
            client = stack.enter_context(Client(where) if "://" in where else Client(scheduler_file=where))
            client.wait_for_workers(1 if given.scheduler else given.workers)
            begun = time.time()
            client.get_task_stream()  # from here on it is kept
            faults = follow(client.get(steps, asked, sync=False), asked, parts) if parts else 0
            if given.costs:
                show_costs(client.get_task_stream(start=begun))
    except (Exception, CancelledError) as error:  # whatever it is, 1 means something else
        say(f"{type(error).__name__}: {error}")
        return 2
    finally:
        for unfinished in (name for name in os.listdir(given.out) if name.startswith(".")):
            os.remove(os.path.join(given.out, unfinished))  # of workers that were lost
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
