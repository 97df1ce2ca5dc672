#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""clean_lines.py PHRASES < text: what one would write in Python to take residue out of text.

PHRASES has a match (eq, pre, suf, has), a tab and a phrase on each line. Phrases are looked up in dictionaries, by the
words that lines start with, end with and hold; a loop over eleven thousand of them would be some hundred times slower.
"""
import re
import sys

digits = re.compile(r"[0-9][0-9.,]*")
outer = " \t\r\n.,:;!?()[]{}<>|*-–—•·»«…/"


def load(name):
    tables = {kind: set() for kind in ("eq", "pre", "suf")}
    inside = {}
    for row in open(name, encoding="utf-8"):
        kind, phrase = row.rstrip("\n").split("\t")
        if kind == "has":
            inside.setdefault(phrase.split(" ")[0], []).append(phrase)
        else:
            tables[kind].add(phrase)
    longest = max(len(p.split(" ")) for p in tables["pre"] | tables["suf"])
    return tables, inside, longest


def is_residue(line, tables, inside, longest):
    text = digits.sub("0", line.lower()).strip(outer)
    if text in tables["eq"]:
        return True
    words = text.split(" ")
    for n in range(1, min(longest, len(words)) + 1):
        if " ".join(words[:n]) in tables["pre"] or " ".join(words[-n:]) in tables["suf"]:
            return True
    return any(phrase in text for word in words for phrase in inside.get(word, ()))


def main():
    tables, inside, longest = load(sys.argv[1])
    seen = set()
    text = sys.stdin.buffer.read().decode("utf-8", "surrogateescape")
    kept = []
    for line in text.split("\n"):
        if is_residue(line, tables, inside, longest):
            continue
        if len(line) >= 100:
            if line in seen:
                continue
            seen.add(line)
        kept.append(line)
    sys.stdout.buffer.write("\n".join(kept).encode("utf-8", "surrogateescape"))


main()
