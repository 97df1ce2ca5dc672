#!/usr/bin/python3
# SPDX-License-Identifier: BSL-1.0
"""train.py FEATURES DATA HEADER: trains the model of pith/score/score.hpp, trees and net (net.py), and writes it into HEADER.

FEATURES is the built tests/quality/features.cpp, DATA a directory laid out like ../shared/quality/data, HEADER
include/pith/score/model.hpp. The same data and library versions give the same bytes.

    # numpy 1.24, scikit-learn 1.2, torch 1.13, OpenBLAS 0.3.21 of Debian 12, for /usr/bin/python3
    apt-get install python3-sklearn python3-torch libopenblas0-serial
    g++ -std=c++20 -O2 -Iinclude tests/quality/features.cpp -o features
    /usr/bin/python3 tests/quality/train.py ./features ../shared/quality/data include/pith/score/model.hpp

    --folds N      folds of the cross-validation, by site (5)
    --unseen DIR   also writes DIR/K/pith/score/model.hpp, trained without the sites of fold K, and DIR/folds, the fold of
                   every page: unseen.py measures the library itself with them
    --drop NAMES   without these features (names of features --names, commas between), for ablations: writes no header
    --debug FILE   writes score and fold of every row
    --check        trains nothing: compares the scores of FEATURES, built with HEADER, with the ones worked out here

Labels, one a line: C is content, and so is the last T above it, the headline, which the truth leaves out and nobody
wants gone; R and D are residue, others count nothing. The net has a second output, that a line is the headline: of the T
above the first C the last half of whose words the article has, and where there is none a first C that is no prose and is
such a line. Training texts: whole pages, random windows cut
from them around the article, what extractors left, true articles and running text (all content), and of the pages with phrases that must
stay or go the lines with one. The windows of the yardstick itself, cut at twelve lines, are only ever tested on: a
model would learn to count to twelve."""
import argparse, collections, hashlib, json, os, random, re, subprocess, sys, tempfile
os.environ['OMP_NUM_THREADS'] = '1'     # sums in the same order every time, and faster beside other work
os.environ['OPENBLAS_CORETYPE'] = 'Zen' # the same sums on every x86-64 with AVX2; another BLAS gives another net
import numpy as np
import net as nets
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.isotonic import IsotonicRegression

TREES, DEPTH, RATE, LEAST = 120, 4, .15, 200
HARM = 3                                # how much worse it is to lose a line of content than to leave one of residue
LANES = 16                              # lines that go through a tree together
UNIT = 64                               # steps of the score in one unit of log-odds
KNOTS, FIRST, STEP = 33, -512, 32      # of the table from score to confidence
# Features that should only push one way: more residue around makes residue likelier, more prose around less likely.
UP = ['residue in its run', 'residue around', 'copies']
DOWN = ['sentences around', 'sentences far around', 'length of lines around', 'length of lines far around', 'prose around',
        'distance to residue above', 'distance to residue below']
CUTS = ['sh', 'at', 'wxa', 'rd', 'ev', 'fu', 'fe']
# What weights may be made from, by licence (DATA/manifest.json); all other sets are for measuring only.
SETS = ['sh', 'at', 'rd', 'wxa', 'wxo', 'ev', 'tr', 'fu', 'fe', 'ms', 'hard', 'seed']


def lines_of(path):
    with open(path, 'rb') as f: return f.read().decode('utf-8', 'replace').split('\n')


def fold_of(site, folds): return int(hashlib.md5(site.encode()).hexdigest(), 16) % folds


def chance(key): return int(hashlib.md5(key.encode()).hexdigest(), 16) % 1000 / 1000


def words_of(t):
    """The longer words of a line, cut to their stems, and where there are no spaces every two characters."""
    t = re.sub(r'\]\([^)]*\)', '', t.lower())
    return {w[:6] for w in re.findall(r'[^\W\d_]{4,}', t)} | set(re.findall(r'(?=([\u3040-\u9fff\u0e00-\u0e7f]{2}))', t))


def cut_windows(data, labels, out):
    """Two windows around the article of every whole page, 0 to 63 lines on either side."""
    for s in CUTS:
        v = f'{s}-dump'
        for c in '12': os.makedirs(f'{out}/{s}-cut{c}'); labels[f'{s}-cut{c}'] = {}
        for i, lab in sorted(labels[v].items()):
            lines = lines_of(f'{data}/dev/{v}/{i}.txt')
            content = [k for k, x in enumerate(lab) if x == 'C']
            if not content: continue
            rnd = random.Random('cut' + i)
            for c in '12':
                a = max(0, content[0] - int(2 ** rnd.uniform(0, 6)) + 1)
                z = min(len(lines), content[-1] + int(2 ** rnd.uniform(0, 6)))
                with open(f'{out}/{s}-cut{c}/{i}.txt', 'wb') as f: f.write('\n'.join(lines[a:z]).encode())
                labels[f'{s}-cut{c}'][i] = lab[a:z]


class Rows:
    """The matrix of features, with what is known of every row."""

    def __init__(self, a, folds):
        self.data, self.folds = a.data, folds
        self.man = {m['id']: m for m in json.load(open(a.data + '/manifest.json'))}
        labels = json.load(open(a.data + '/labels.json'))
        with tempfile.TemporaryDirectory() as tmp:
            cut_windows(a.data, labels, tmp)
            with open(tmp + '/sites', 'w') as f: f.writelines(f'{i}\t{m["site"]}\n' for i, m in sorted(self.man.items()))
            dirs = sorted(f'{a.data}/dev/{v}' for v in os.listdir(a.data + '/dev') if v.split('-')[0] in SETS)
            dirs += sorted(f'{tmp}/{v}' for v in os.listdir(tmp) if '-cut' in v)
            true = os.path.normpath(a.data + '/../../true_text')
            if os.path.isdir(true): dirs += sorted(f'{true}/{v}' for v in os.listdir(true) if os.path.isdir(f'{true}/{v}'))
            subprocess.run([a.features, '--sites', tmp + '/sites', tmp + '/out', *dirs], check=True)
            self.files = []
            for r in open(tmp + '/out.index'):
                d, i, first, n = r.rstrip('\n').split('\t')
                self.files.append((d.rsplit('/', 1)[1], i, slice(int(first), int(first) + int(n))))
            self.names = names_of(a)
            raw = np.fromfile(tmp + '/out.rows', np.uint8).reshape(-1, 10 + len(self.names))
            self.number = raw[:, :4].copy().view('<u4').ravel()
            self.width = raw[:, 4:8].copy().view('<u4').ravel()
            self.flags = raw[:, 8:10]
            self.open = raw[:, 8] % 2 == 0
            self.x = raw[:, 10:]
            n = len(raw)
            self.y, self.fold, self.use, self.weight = np.full(n, -1, np.int8), np.zeros(n, np.int8), np.ones(n, bool), np.zeros(n)
            self.title = np.zeros(n, bool)
            self.headline, self.headline_weight = np.zeros(n, bool), np.zeros(n)
            extracts = collections.Counter(v.split('-x-')[0] for v in {v for v, _, _ in self.files} if '-x-' in v)
            for v, i, s in self.files:
                if i not in self.man: # running text: all of it is content
                    self.fold[s], self.y[s], self.use[s] = fold_of(v, folds), 0, chance(v + i) < .3
                    self.share(s, .7)
                    continue
                self.fold[s] = fold_of(self.man[i]['site'], folds)
                if not v.startswith('seed'): self.label(v, i, s, labels.get(v, {}).get(i))
                at = f'{tmp}/{v}' if '-cut' in v else f'{a.data}/dev/{v}'
                if i in labels.get(v, {}) and not v.endswith('-truth'): self.find_headline(f'{at}/{i}.txt', s, labels[v][i])
                kind = v.split('-', 1)[1]
                share = 2 if kind == 'truth' and v != 'hard-truth' else 1.5 if v == 'hard-truth' else \
                    1.5 / extracts[v.split('-x-')[0]] if '-x-' in v else 1
                self.share(s, share)
                if kind == 'win': self.use[s] = False
                elif '-x-' in v: self.use[s] = chance(v + i) < .4
                elif kind in ('dump', 'md') and v[:2] != 'tr': self.use[s] = np.array([chance(f'{i}{k}') < .5 for k in self.number[s]], bool)

    def label(self, v, i, s, lab):
        if v.endswith('-truth'): self.y[s] = 0
        elif lab is not None:
            self.y[s] = [{'C': 0, 'R': 1, 'D': 1}.get(lab[k], -1) if k < len(lab) else -1 for k in self.number[s]]
        elif self.man[i].get('with') is not None:
            tidy = lambda t: ' '.join(t.split())
            lines = [tidy(l) for l in lines_of(f'{self.data}/dev/{v}/{i}.txt')]
            stay, go = [tidy(t) for t in self.man[i]['with']], [tidy(t) for t in self.man[i]['without']]
            for row, k in zip(range(s.start, s.stop), self.number[s]):
                c, r = any(t in lines[k] for t in stay), any(t in lines[k] for t in go)
                if c != r: self.y[row] = r

    def find_headline(self, path, s, lab):
        """Which line is the headline, which is content, and how much each line counts for the net's second output: the lines
        above the article as much together as the headline, those below less."""
        lines, first = lines_of(path), lab.find('C')
        if first < 0: return
        says = set().union(*(words_of(l) for l, k in zip(lines, lab) if k == 'C'))
        def speaks(k):
            words = words_of(lines[k])
            return len(words) > 1 and 2 * len(words & says) >= len(words)
        row_of = {k: r for r, k in zip(range(s.start, s.stop), self.number[s])}
        titles = [k for k in range(max(0, first - 60), min(first, len(lines))) if lab[k] == 'T' and k in row_of]
        chosen = [k for k in titles if speaks(k)][-1:]
        prose = lambda k: self.flags[row_of[k], 0] & 8
        if not chosen and first in row_of and not prose(first) and speaks(first): chosen = [first]
        if not chosen: chosen = titles[-1:]
        if not chosen: return
        said = words_of(lines[chosen[0]])
        above, below = [], []
        for k, r in row_of.items():
            if k == chosen[0] or k >= len(lab) or lab[k] in 'TSB' or 10 * len(words_of(lines[k]) & said) >= 7 * len(said): continue
            if k < first: above.append(r)
            elif k > first + 8 or lab[k] == 'R': below.append(r)
        for k in chosen + [k for k in titles if k > chosen[0]]: self.y[row_of[k]], self.title[row_of[k]] = 0, True
        self.headline[row_of[chosen[0]]], self.headline_weight[row_of[chosen[0]]] = True, 1
        near = sorted(above)[-40:]
        if near: self.headline_weight[near] = 1 / len(near)
        if below: self.headline_weight[below] = .3 / len(below)

    def share(self, s, share):
        """A page's weight grows with the root of its text, a line's with the root of its own."""
        w = np.sqrt(np.minimum(self.width[s], 600).astype(float)) * (self.y[s] >= 0)
        if w.any(): self.weight[s] = w * share / np.sqrt(w.sum()) * np.where((self.y[s] == 0) & ~self.title[s], HARM, 1)


def pages_for_net(rows):
    """The pages that the net is trained on, and the weight of each line: all lines of a page, each as above, but the pages
    of one site together no more than the root of 8 times as many."""
    site = lambda i: rows.man[i]['site'] if i in rows.man else i
    pages = collections.Counter(site(i) for i in {i for _, i, _ in rows.files})
    files, weight = [], np.where(rows.open, rows.weight, 0)
    for v, i, s in rows.files:
        kind = v.split('-', 1)[1]
        weight[s] *= min(1, (8 / pages[site(i)]) ** .5) * (.5 if kind in ('dump', 'md') and v[:2] != 'tr' else 1)
        ok = kind != 'win' and (chance(v + i) < .3 if i not in rows.man else '-x-' not in v or chance(v + i) < .4)
        if ok and weight[s].any(): files.append(s)
    return files, weight


def train(rows, mask, columns):
    names = [rows.names[c] for c in columns]
    m = HistGradientBoostingClassifier(
        max_iter=TREES, max_depth=DEPTH, max_leaf_nodes=2 ** DEPTH, learning_rate=RATE, min_samples_leaf=LEAST, l2_regularization=1,
        max_bins=128, early_stopping=False, random_state=1, monotonic_cst=[(n in UP) - (n in DOWN) for n in names])
    m.fit(rows.x[mask][:, columns], rows.y[mask], sample_weight=rows.weight[mask])
    return pack(m, columns)


class pack:
    """A trained model as complete trees of bytes; scores exactly as pith/score/score.hpp does."""

    def __init__(self, m, columns):
        inner = 2 ** DEPTH - 1
        self.base = int(round(UNIT * float(m._baseline_prediction.ravel()[0])))
        self.feature = np.zeros((len(m._predictors), inner), np.uint8)
        self.limit = np.full((len(m._predictors), inner), 255, np.uint8)
        self.leaf = np.zeros((len(m._predictors), inner + 1), np.int8)
        for t, (p,) in enumerate(m._predictors):
            def put(at, node):
                n = p.nodes[node]
                if at >= inner: self.leaf[t, at - inner] = int(np.clip(round(UNIT * float(n['value'])), -127, 127)); return
                if n['is_leaf']: put(2 * at + 1, node); put(2 * at + 2, node); return
                self.feature[t, at] = columns[n['feature_idx']]
                self.limit[t, at] = int(n['num_threshold'])
                put(2 * at + 1, n['left']); put(2 * at + 2, n['right'])
            put(0, 0)

    def score(self, x):
        s = np.full(len(x), self.base, np.int32); all_rows = np.arange(len(x))
        for f, l, leaf in zip(self.feature, self.limit, self.leaf):
            at = np.zeros(len(x), np.int32)
            for _ in range(DEPTH): at = 2 * at + 1 + (x[all_rows, f[at]] > l[at])
            s += leaf[at - (2 ** DEPTH - 1)]
        return s

    def numbers(self):
        """As pith/score/trees.hpp wants them."""
        questions = np.stack([self.feature, self.limit], 2).reshape(len(self.leaf), -1)
        left, right = self.leaf[:, ::2].astype(int), self.leaf[:, 1::2].astype(int)
        pairs = (np.stack([left, right - left], 2).reshape(len(self.leaf), -1) + 128) & 255
        return LANES * np.concatenate([questions, pairs], 1).ravel()

    @classmethod
    def of(cls, numbers, base):
        """From what numbers() made."""
        m, inner = cls.__new__(cls), 2 ** DEPTH - 1
        trees = numbers.reshape(-1, 3 * inner + 1) // LANES
        m.base, m.feature, m.limit = base, trees[:, :2 * inner:2], trees[:, 1:2 * inner:2]
        left, more = trees[:, 2 * inner::2] - 128, trees[:, 2 * inner + 1::2] - 128
        m.leaf = np.stack([left, left + more], 2).reshape(len(trees), -1).astype(np.int8)
        return m


def table_of(s, y, w):
    fit = IsotonicRegression(y_min=0, y_max=1).fit(s, y, sample_weight=w)
    # Around a knot rather than at it: the steps of isotonic regression are smoothed over half a step on both sides.
    near = (FIRST + STEP * np.arange(KNOTS))[:, None] + np.linspace(-STEP / 2, STEP / 2, 11)
    table = np.maximum.accumulate(fit.predict(np.clip(near, s.min(), s.max()).ravel()).reshape(near.shape).mean(1))
    return np.round(65535 * np.clip(table, 0, .999)).astype(int)


def confidence(table, s): return np.interp(s, FIRST + STEP * np.arange(KNOTS), table / 65535)


def calibrate(rows, score):
    """Confidence by score: the share of residue among lines of pages whose site the model had not seen, every page
    counting the same; windows, leftovers and whole pages."""
    s, y, w, f = [], [], [], []
    extracts = collections.Counter(v.split('-x-')[0] for v in {v for v, _, _ in rows.files} if '-x-' in v)
    for v, i, sl in rows.files:
        k = v.split('-', 1)[1]
        if i not in rows.man or not (k in ('win', 'dump', 'md') or '-x-' in v) or v[:2] == 'tr': continue
        m = rows.open[sl] & (rows.y[sl] >= 0)
        if not m.any(): continue
        s.append(score[sl][m]); y.append(rows.y[sl][m]); f.append(rows.fold[sl][m])
        w.append(np.full(m.sum(), (1 / extracts[v.split('-x-')[0]] if '-x-' in v else 1) / m.sum()))
    s, y, w, f = map(np.concatenate, (s, y, w, f))
    table = table_of(s, y, w)
    # The reliability of a table made without the fold it is looked at in.
    conf = np.zeros(len(s))
    for k in range(rows.folds): conf[f == k] = confidence(table_of(s[f != k], y[f != k], w[f != k]), s[f == k])
    print('\nconfidence  share of residue  weight   (pages of unseen sites, each counting the same)')
    for a, z in zip([0, .02, .1, .3, .5, .7, .9, .95, .98], [.02, .1, .3, .5, .7, .9, .95, .98, 1.01]):
        k = (conf >= a) & (conf < z)
        if k.any(): print(f'{a:4.2f}-{min(z, 1):4.2f} {np.average(conf[k], weights=w[k]):8.3f} {np.average(y[k], weights=w[k]):12.3f} {w[k].sum() / w.sum():10.3f}')
    return table


def string_of(data, prefix=''):
    text, line = [], ''
    for k, b in enumerate(data):
        c = chr(b)
        # A digit behind an octal escape of three digits is a character of its own; "??" could begin a trigraph.
        line += c if 32 < b < 127 and c not in '"\\?' else f'\\{b:03o}'
        if len(line) > 108 or k + 1 == len(data): text.append(f'    {prefix}"{line}"'); line = ''
    return chr(10).join(text)


def units_of(numbers):
    return '\n'.join('    u"' + ''.join(f'\\x{n:x}' for n in numbers[k:k + 23]) + '"' for k in range(0, len(numbers), 23))


def write(path, m, net, table, typical):
    bins = [np.searchsorted(l, np.arange(256), side='left') for l in net.limits]
    first = np.cumsum([0] + [len(l) + 1 for l in net.limits])[:-1]
    weights = np.concatenate([w.ravel() for w, _, _ in net.layers])
    bias = np.concatenate([net.table_bias, *(b for _, b, _ in net.layers)])
    shifts = [net.table_shift] + [s for _, _, s in net.layers]
    numbers = lambda ns, per: '\n'.join('    ' + ' '.join(f'{n},' for n in ns[k:k + per]) for k in range(0, len(ns), per))
    with open(path, 'w') as f:
        f.write(f'''// SPDX-License-Identifier: BSL-1.0
//
// The model of pith/score/score.hpp: {len(m.leaf)} trees of depth {DEPTH} and a net. Generated by tests/quality/train.py: train again, change nothing here.
// A string is what compilers read fastest.
#ifndef PITH_SCORE_MODEL_HPP
#define PITH_SCORE_MODEL_HPP

#include <cstddef>
#include <cstdint>

namespace pith::inline PITH_VERSION_NAME::detail {{

// clang-format off
inline constexpr std::size_t model_depth = {DEPTH};
inline constexpr std::int32_t model_base = {m.base};
inline constexpr std::int32_t model_unit = {UNIT}; ///< of one in log-odds

/// The trees, as pith/score/trees.hpp describes them.
inline constexpr char16_t model_numbers[] =
{units_of(m.numbers())};

/// Confidence in 65535ths at evenly spaced scores.
inline constexpr std::int32_t model_first_knot = {FIRST}, model_knot_step = {STEP};
inline constexpr std::uint16_t model_confidence[] = {{
{numbers(list(table), 11)}
}};

/// The features of a typical line of an article: their medians.
inline constexpr std::uint8_t model_typical[] = {{
{numbers(list(typical), 18)}
}};

/// Of the net (pith/score/net.hpp): for each input and value its bin, as a letter from '@' on; each input's first row in the
/// table; the table, a row for each bin, 128 added to its numbers, in the width that they are added up in; the weights of the
/// layers, of 16 bits with a sign (net_weight), one row for each number they make, as processors multiply them; what is added
/// to each, and by how many bits each is shifted.
inline constexpr char model_net_bins[] =
{string_of(b''.join(bytes((b + ord('@')).tolist()) for b in bins))};
inline constexpr std::uint16_t model_net_first[] = {{
{numbers(list(first), 18)}
}};
inline constexpr char16_t model_net_table[] =
{string_of((net.table + 128).astype(np.uint8).tobytes(), 'u')};
inline constexpr char16_t model_net_weights[] =
{units_of([int(w) & 0xFFFF for w in weights])};
inline constexpr std::int32_t model_net_bias[] = {{
{numbers(list(bias), 12)}
}};
inline constexpr int model_net_shift[] = {{
{numbers(shifts, 18)}
}};
// clang-format on

}} // namespace pith::inline PITH_VERSION_NAME::detail

#endif // PITH_SCORE_MODEL_HPP
''')


def read(path):
    """Trees and net of a header."""
    text = open(path).read()
    def data(name):
        body = re.search(name + r'\[\] =\n(.*?);\n', text, re.S).group(1)
        out, i = bytearray(), 0
        body = ''.join(l.strip().lstrip('u')[1:-1] for l in body.split('\n'))
        while i < len(body):
            octal = body[i] == '\\'
            out.append(int(body[i + 1:i + 4], 8) if octal else ord(body[i]))
            i += 4 if octal else 1
        return np.frombuffer(bytes(out), np.uint8)
    whole = lambda name: np.array([int(n) for n in re.search(name + r'\[\] = \{(.*?)\}', text, re.S).group(1).split(',')[:-1]])
    def units(name):
        body = re.search(name + r'\[\] =\n(.*?);\n', text, re.S).group(1)
        return np.array([int(n, 16) for n in re.findall(r'\\x([0-9a-f]+)', body)])
    m = pack.of(units('model_numbers'),
                int(re.search(r'model_base = (-?\d+)', text).group(1)))
    limits = [np.flatnonzero(np.diff(bins)) for bins in data('model_net_bins').astype(int).reshape(-1, 256)]
    return m, nets.integers.of(limits, data('model_net_table').astype(int) - 128, units('model_net_weights').astype(np.int16).astype(int),
                               whole('model_net_bias'), whole('model_net_shift'))


def mean(trees, net):
    """What the library makes of the two."""
    return (trees + net.astype(np.int32)) >> 1


def check(a):
    """Whether the library and this program score all lines alike."""
    m, net = read(a.header)
    dirs = sorted(f'{a.data}/dev/{v}' for v in os.listdir(a.data + '/dev') if v != 'truth')
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run([a.features, tmp + '/out', *dirs], check=True)
        raw = np.fromfile(tmp + '/out.rows', np.uint8).reshape(-1, 10 + len(names_of(a)))
        pages = [slice(int(f), int(f) + int(n)) for f, n in (r.rstrip('\n').split('\t')[2:] for r in open(tmp + '/out.index'))]
    theirs = [tuple(map(int, r.split('\t')[-2:])) for r in
              subprocess.run([a.features, '--scores', *dirs], stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()]
    columns = nets.inputs(raw[:, 10:], raw[:, 8:10])
    net_says = net.score(nets.rows_of(columns, net.limits), pages)
    ours = np.stack([mean(m.score(raw[:, 10:]), net_says[:, 0]), net_says[:, 1]], 1)[raw[:, 8] % 2 == 0]
    same = len(ours) == len(theirs) and (ours == np.array(theirs)).all()
    print(len(ours), 'lines', 'score alike' if same else 'DO NOT score alike')
    return 0 if same else 1


def names_of(a): return subprocess.run([a.features, '--names'], stdout=subprocess.PIPE, check=True).stdout.decode().split('\n')[:-1]


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('features'); p.add_argument('data'); p.add_argument('header')
    p.add_argument('--folds', type=int, default=5); p.add_argument('--unseen'); p.add_argument('--drop', default='')
    p.add_argument('--debug'); p.add_argument('--check', action='store_true')
    a = p.parse_args()
    if a.check: sys.exit(check(a))
    rows = Rows(a, a.folds)
    columns = [k for k, n in enumerate(rows.names) if n not in a.drop.split(',')]
    use = rows.use & rows.open & (rows.y >= 0)
    typical = np.median(rows.x[use & (rows.y == 0)], axis=0).astype(int)
    files, weight = pages_for_net(rows)
    seen = np.zeros_like(rows.x)
    seen[:, columns] = rows.x[:, columns]
    inputs = nets.inputs(seen, rows.flags)
    limits = nets.limits_of(np.concatenate([inputs[s] for s in files]), rows.names)
    inputs = nets.rows_of(inputs, limits)
    headline = rows.headline, np.where(rows.open, rows.headline_weight, 0)
    train_net = lambda fold: nets.train(inputs, [s for s in files if rows.fold[s.start] != fold], rows.y, weight, headline, limits, rows.names)
    score = np.zeros(len(rows.y), np.int32)
    models = {}
    for k in range(a.folds):
        models[k] = train(rows, use & (rows.fold != k), columns), train_net(k)
        in_fold = [s for _, _, s in rows.files if s.stop > s.start and rows.fold[s.start] == k]
        net = models[k][1].score(inputs, in_fold)[:, 0]
        score[rows.fold == k] = mean(models[k][0].score(rows.x[rows.fold == k]), net[rows.fold == k])
        print('fold', k, 'trained', flush=True)
    table = calibrate(rows, score)
    if a.debug: np.savez(a.debug, score=score, fold=rows.fold, table=table)
    if a.drop: return
    write(a.header, train(rows, use, columns), train_net(-1), table, typical)
    if a.unseen:
        for k in models:
            os.makedirs(f'{a.unseen}/{k}/pith/score', exist_ok=True)
            write(f'{a.unseen}/{k}/pith/score/model.hpp', *models[k], table, typical)
        with open(a.unseen + '/folds', 'w') as f:
            f.writelines(f'{i}\t{fold_of(m["site"], a.folds)}\n' for i, m in sorted(rows.man.items()))


if __name__ == '__main__': main()
