# SPDX-License-Identifier: BSL-1.0
"""The net beside the trees (pith/score/net.hpp), trained by train.py: how its inputs are made, trained, rounded to
integers and computed. torch 1.13 of Debian 12 (python3-torch); one thread, fixed seeds."""
import os
os.environ['ATEN_CPU_CAPABILITY'] = 'default'   # the same sums on every x86-64
import collections, random
import numpy as np
import torch
import torch.nn.functional as F
torch.set_num_threads(1)

CHANNELS, DILATIONS, TOP, OUTPUTS = 16, (1, 2, 4, 8, 16), 16, 2    # outputs: residue, headline
EPOCHS, RATE, DECAY, AVERAGE = 6, 3e-3, .02, .99
HEADLINE = .2                           # how much the second output counts beside the first
LONGEST, BATCH, GAP = 512, 8, max(DILATIONS)
BINS = 8                                # of an input that is a number
VALUES = {'line end': 8, 'end of the line below': 8, 'phrase': 16, 'phrase kind': 16, 'kind of residue above': 16,
          'kind of residue below': 16, 'place of its run': 4, 'place beside most prose': 18}     # of one that is a name
EXTRA = [16, 16, 16, 8]                 # what is so of the line (four yeses, twice), its kind of residue, its place in a masthead
ONE = 256                               # steps of one in activations; of the score a quarter of it


def inputs(x, flags):
    """The columns of the net: the features, and what scored_line.hpp says beside them."""
    return np.concatenate([x, flags[:, :1] & 15, flags[:, :1] >> 4, flags[:, 1:] & 31, flags[:, 1:] >> 5], 1)


def limits_of(columns, names):
    """For each column the values above which its bins begin: of a number such that the bins hold equally many lines."""
    limits = []
    for c, name in enumerate(names + EXTRA):
        if name in VALUES or c >= len(names):
            limits.append(np.arange((VALUES[name] if c < len(names) else name) - 1))
            continue
        count = np.bincount(columns[:, c], minlength=256)
        found = set(np.flatnonzero(count)[:-1].tolist()) if (count > 0).sum() <= BINS else set()
        while not found or (len(found) < BINS - 1 and (count > 0).sum() > BINS):
            # Halve the fullest bin that can be.
            edges = [-1] + sorted(found) + [255]
            bins = [(count[a + 1:z + 1].sum(), a, z) for a, z in zip(edges, edges[1:]) if (count[a + 1:z + 1] > 0).sum() > 1]
            if not bins: break
            n, a, z = max(bins)
            sums = np.cumsum(count[a + 1:z + 1])
            held = np.flatnonzero(count[a + 1:z + 1])
            at = int(np.argmin(np.abs(sums - n / 2)[held[:-1]]))
            found.add(a + 1 + int(held[at]))
        limits.append(np.array(sorted(found), int))
    return limits


def rows_of(columns, limits):
    """For each line and column the row of the table that is added."""
    first, out = 0, np.zeros(columns.shape, np.int64)
    for c, l in enumerate(limits):
        out[:, c] = first + np.searchsorted(l, columns[:, c], side='left')
        first += len(l) + 1
    return out


def parts_of(limits, names):
    """How a row of the table is made of trained ones: of numbers, a bin is the sum of the steps up to it; of yeses, of those
    there are."""
    n = sum(len(l) + 1 for l in limits)
    m, first = torch.zeros(n, n), 0
    for c, l in enumerate(limits):
        k = len(l) + 1
        for b in range(k):
            if c in (len(names), len(names) + 1):
                for bit in range(4): m[first + b, first + bit] = b >> bit & 1
            elif c < len(names) and names[c] not in VALUES: m[first + b, first + 1:first + b + 1] = 1
            else: m[first + b, first + b] = 1
        first += k
    return m


class Net(torch.nn.Module):
    def __init__(self, limits, names):
        super().__init__()
        self.register_buffer('parts', parts_of(limits, names))
        self.table = torch.nn.Parameter(torch.randn(len(self.parts), CHANNELS) * .05)
        self.bias = torch.nn.Parameter(torch.zeros(CHANNELS))
        self.layers = torch.nn.ModuleList(torch.nn.Linear(3 * CHANNELS, CHANNELS) for _ in DILATIONS)
        self.top = torch.nn.Linear(CHANNELS, TOP)
        self.out = torch.nn.Linear(TOP, OUTPUTS)

    def forward(self, rows, there):
        h = F.relu(F.embedding_bag(rows, self.parts @ self.table, mode='sum') + self.bias) * there
        n = len(h)
        for d, layer in zip(DILATIONS, self.layers):
            p = F.pad(h, (0, 0, d, d))
            h = h + F.relu(layer(torch.cat([p[:n], h, p[2 * d:]], 1))) * there
        return self.out(F.relu(self.top(h)))


def batches(files, rnd):
    """One epoch: pages and random pieces of them, packed with gaps that no layer sees across. -1 is a gap."""
    pieces = []
    for s in files:
        a, z = s.start, s.stop
        if z - a >= 4 and rnd.random() < .5:
            n = max(2, int((z - a) * rnd.uniform(.3, 1)))
            a += rnd.randrange(z - a - n + 1)
            z = a + n
        pieces += [(k, min(k + LONGEST, z)) for k in range(a, z, LONGEST)]
    rnd.shuffle(pieces)
    strips, strip = [], []
    for a, z in pieces:
        if len(strip) + z - a > LONGEST: strips.append(strip); strip = []
        strip = strip + list(range(a, z)) + [-1] * GAP
    strips.append(strip)
    for k in range(0, len(strips), BATCH): yield np.array(sum(strips[k:k + BATCH], []))


def train(rows, files, y, weight, headline, limits, names, seed=1):
    """`rows` from rows_of, `files` slices of it; y 1 is residue; lines of weight 0 are context only; `headline` the same of
    the second output."""
    torch.manual_seed(seed)
    rnd = random.Random(seed)
    net = Net(limits, names)
    mean = {k: v.clone() for k, v in net.state_dict().items()}
    steps = EPOCHS * sum(1 for _ in batches(files, random.Random(seed)))
    best = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    done = 0
    for epoch in range(EPOCHS):
        total = []
        for at in batches(files, rnd):
            there, at = at >= 0, np.maximum(at, 0)
            got = net(torch.from_numpy(rows[at]), torch.from_numpy(there.astype(np.float32))[:, None])
            loss = 0
            for k, (want, w, share) in enumerate(((y == 1, weight, 1), (*headline, HEADLINE))):
                w = torch.from_numpy(np.where(there, w[at], 0).astype(np.float32))
                want = torch.from_numpy(want[at].astype(np.float32))
                if w.sum() > 0:
                    loss = loss + share * (F.binary_cross_entropy_with_logits(got[:, k], want, reduction='none') * w).sum() / w.sum()
            for g in best.param_groups:
                g['lr'] = RATE * min(1, done / 100) * (.05 + .475 * (1 + np.cos(np.pi * min(1, done / steps))))
            best.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.)
            best.step()
            done += 1
            keep = min(AVERAGE, (1 + done) / (10 + done))
            with torch.no_grad():
                for k, v in net.state_dict().items(): mean[k].mul_(keep).add_(v, alpha=1 - keep)
            total.append(float(loss))
        if os.environ.get('VERBOSE'): print('epoch', epoch, 'loss', round(np.mean(total), 4), 'steps', done, flush=True)
    net.load_state_dict(mean)
    return integers(net, limits)


class integers:
    """A trained net in integers; computes exactly as pith/score/net.hpp does."""

    def __init__(self, net, limits):
        self.limits = limits
        with torch.no_grad():
            table, self.table_shift = self.rounded((net.parts @ net.table).numpy())
            self.table = table
            self.table_bias = self.whole(net.bias.numpy(), self.table_shift)
            self.layers = []
            for l in list(net.layers) + [net.top, net.out]:
                w, shift = self.rounded(l.weight.numpy())
                self.layers.append((w, self.whole(l.bias.numpy(), shift), shift))

    @classmethod
    def of(cls, limits, table, weights, bias, shifts):
        """From the arrays of pith/score/model.hpp."""
        n = cls.__new__(cls)
        n.limits = limits
        n.table, n.table_bias, n.table_shift = table.astype(np.int64).reshape(-1, CHANNELS), bias[:CHANNELS], int(shifts[0])
        n.layers, w, b = [], 0, CHANNELS
        for (outs, ins), shift in zip([(CHANNELS, 3 * CHANNELS)] * len(DILATIONS) + [(TOP, CHANNELS), (OUTPUTS, TOP)], shifts[1:]):
            n.layers.append((weights[w:w + outs * ins].astype(np.int64).reshape(outs, ins), bias[b:b + outs], int(shift)))
            w, b = w + outs * ins, b + outs
        return n

    @staticmethod
    def rounded(w):
        """Weights as bytes: times the greatest power of two that none is too great for. A few outliers are cut."""
        most = np.quantile(np.abs(w), .9995)
        shift = int(np.clip(np.floor(np.log2(127 / max(most, 1e-6))), 0, 12))
        return np.clip(np.round(w * 2 ** shift), -127, 127).astype(np.int64), shift

    @staticmethod
    def whole(b, shift): return np.round(b * ONE * 2.0 ** shift).astype(np.int64)

    def score(self, rows, files):
        """Both outputs, in units of the score; `files` are slices of `rows`."""
        out = np.zeros((len(rows), OUTPUTS), np.int64)
        for s in files: out[s] = self.page(rows[s])
        return out

    def page(self, rows):
        n, most = len(rows), 32767
        if n == 0: return np.zeros((0, OUTPUTS), np.int64)
        cut = lambda v: np.clip(v, 0, most)
        h = np.zeros((n, CHANNELS), np.int64)
        for c in range(rows.shape[1]): h += self.table[rows[:, c]]
        h = cut((h * ONE + self.table_bias) >> self.table_shift)
        for d, (w, b, shift) in zip(DILATIONS, self.layers):
            p = np.pad(h, ((d, d), (0, 0)))
            # Sums stay far below 2^53, so that doubles are exact, and fast.
            g = (np.concatenate([p[:n], h, p[2 * d:]], 1).astype(float) @ w.T.astype(float)).astype(np.int64) + b
            h = np.minimum(h + cut(g >> shift), most)
        w, b, shift = self.layers[-2]
        t = cut((h @ w.T + b) >> shift)
        w, b, shift = self.layers[-1]
        return (t @ w.T + b) >> (shift + 2)
