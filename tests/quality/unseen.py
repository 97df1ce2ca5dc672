#!/usr/bin/python3
# SPDX-License-Identifier: BSL-1.0
"""unseen.py UNSEEN PRESET IN OUT: cleans the pages of IN into OUT, each with a library that has not seen its site.

UNSEEN is what train.py --unseen wrote. UNSEEN/K/clean is built from clean_dir.cpp beside this file for every fold K:

    g++ -std=c++20 -O2 -IUNSEEN/K -Iinclude tests/quality/clean_dir.cpp -o UNSEEN/K/clean
    score.py NAME --dir 'tests/quality/unseen.py UNSEEN main_text {in} {out}'

The model has not seen the site; the phrase tables may have (tests/docs/model.md says what that is worth)."""
import os, subprocess, sys, tempfile
unseen, preset, source, target = sys.argv[1:]
folds = dict(r.rstrip('\n').split('\t') for r in open(unseen + '/folds'))
with tempfile.TemporaryDirectory() as tmp:
    for name in os.listdir(source):
        d = f'{tmp}/{folds[name[:-4]]}'
        os.makedirs(d, exist_ok=True)
        os.symlink(os.path.abspath(f'{source}/{name}'), f'{d}/{name}')
    for k in sorted(os.listdir(tmp)):
        subprocess.run([f'{unseen}/{k}/clean', preset, f'{tmp}/{k}', target], check=True)
