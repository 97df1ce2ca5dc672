#!/usr/bin/python3
# SPDX-License-Identifier: BSL-1.0
"""rules.py VERDICTS DATA [VARIANT...]: what each rule is worth, on labelled pages.

VERDICTS is the built tests/quality/verdicts.cpp, DATA a directory laid out like ../shared/quality/data. For every
category and rule, and for the worst phrases, prints how many words of residue went, how many of true text, and how
many lines of each. With --lost prints every true line that goes, with --left the frequent residue lines that stay."""
import collections, json, os, re, subprocess, sys
args = [a for a in sys.argv[1:] if not a.startswith('-')]
flags = {a for a in sys.argv[1:] if a.startswith('-')}
exe, data, *want = args
want = want or ['sh-win', 'at-win', 'wxa-win', 'rd-win', 'ev-win', 'sh-truth', 'at-truth', 'wxa-truth', 'rd-truth', 'ev-truth', 'hard-truth']
labels = json.load(open(data + '/labels.json'))
dirs = [f'{data}/dev/{v}' for v in want]
judged = collections.defaultdict(dict)
DEFAULT = {'ad', 'social', 'error_page', 'comment', 'related', 'subscription', 'consent', 'navigation', 'notice', 'widget', 'placeholder', 'duplicate'}
for row in subprocess.run([exe, *dirs], stdout=subprocess.PIPE, check=True).stdout.decode('utf-8', 'replace').split('\n'):
    p = row.split('\t')
    if len(p) == 6: judged[p[0].rsplit('/', 1)[1], p[1]][int(p[2])] = tuple(p[3:])
TOK = re.compile(r'[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+')
words = lambda s: len(TOK.findall(s))
stat = lambda: collections.defaultdict(lambda: [0, 0, 0, 0])
rule, phrase, variant, total, touched = stat(), stat(), stat(), stat(), collections.Counter()
left, leftw = collections.Counter(), {}
for v in want:
    for f in sorted(os.listdir(f'{data}/dev/{v}')):
        i = f[:-4]
        lines = open(f'{data}/dev/{v}/{f}', encoding='utf-8', errors='replace').read().split('\n')
        lab = labels.get(v, {}).get(i) or 'C' * len(lines)
        hit = judged[v, i]
        hurt = False
        for n, (l, x) in enumerate(zip(lines, lab)):
            w = words(l)
            if not w or x in 'BST': continue
            c = x == 'C'
            total[v][2 if c else 0] += w
            if n not in hit:
                if not c: left[l.strip()[:110]] += 1
                continue
            what, r, e = hit[n]
            for d, k in ((rule, (what, r)), (phrase, (what, r, e)), *([(variant, v)] if what in DEFAULT else [])):
                d[k][2 if c else 0] += w; d[k][3 if c else 1] += 1
            if c and what in DEFAULT:
                hurt = True
                if '--lost' in flags: print(f'{v}\t{i}\t{what}\t{r}\t{e}\t{l.strip()[:120]}')
        touched[v] += hurt
print('variant           residue words gone   of all    true words lost   of all   pages touched')
for v in want: print(f'{v:18}{variant[v][0]:12}{variant[v][0] / max(1, total[v][0]):14.4f}{variant[v][2]:16}{variant[v][2] / max(1, total[v][2]):12.5f}{touched[v]:10}')
print('\ncategory, rule: residue words, lines; true words, lines')
for k, s in sorted(rule.items(), key=lambda x: -x[1][0]): print(f'{k[0]:14}{k[1]:18}', *(f'{x:8}' for x in s))
print('\nphrases that hit true lines, most first')
for k, s in sorted(phrase.items(), key=lambda x: -x[1][3])[:60]:
    if s[3] and k[0] in DEFAULT: print(f'{k[0]:14}{k[1]:18}', *(f'{x:6}' for x in s), ' ', k[2])
if '--left' in flags:
    print('\nresidue lines left')
    for l, n in left.most_common(250): print(n, l, sep='\t')
