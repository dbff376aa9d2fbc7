"""Annotated documents to labelled batches."""
import json
import os
import random
from multiprocessing import get_context
import numpy as np
import torch
from augment import crop, vary
from compose import Pool, compose
from spans import Doc
from text import MAXLEN, load_tokenizer, paragraphs, windows

FALSE_CUES = 3      # anchors that are no cue, per window: their pair rows are learnt from the teachers alone


def load_docs(path):
    with open(path, encoding="utf8") as f:
        return [Doc.from_json(json.loads(l)) for l in f]


def label(doc, tok):
    """pieces with labels: (id, start, end, feature, tag, owner), by paragraph; tag as in text.TAGS"""
    n = len(doc.text) + 1
    kind, own, first = np.zeros(n, np.int8), np.full(n, -1, np.int32), np.zeros(n, bool)
    for i, q in enumerate(doc.quotes):
        for k, part in ((1, "content"), (3, "source"), (2, "cue")):
            for s, e in q[part]:
                kind[s:e] = k
                own[s:e] = i
                first[s] = True
    out = []
    for p in paragraphs(tok, doc.text):
        row, prev = [], (0, -1)
        for i, s, e, f in p:
            k, o = int(kind[s]), int(own[s])
            begins = k and ((k, o) != prev or first[s:e].any())
            row.append((i, s, e, f, (2 * k - 1 if begins else 2 * k) if k else 0, o))
            prev = (k, o)
        out.append(row)
    return out


def examples(doc, tok, rng=None):
    """windows of one document: dicts of arrays"""
    labelled = label(doc, tok)
    flat = iter([x for p in labelled for x in p])
    first = rng.randint(64, MAXLEN) if rng else None
    out = []
    for w in windows([[x[:4] for x in p] for p in labelled], first=first):
        rows = [next(flat) if s >= 0 else (i, -1, -1, f, -100, -1) for i, s, e, f in w]
        y = np.array([r[4] for r in rows])
        own = np.array([r[5] for r in rows])
        start = np.array([r[1] for r in rows])
        anchors = [(t, own[t]) for t in range(len(rows)) if y[t] == 3]
        content = np.isin(y, (1, 2))
        pair = []
        for t, o in anchors:
            v = np.where(content & (own == o), np.where(y == 1, 1, 2), 0)
            for s, e in doc.quotes[o]["source"]:
                k = np.nonzero((start >= s) & (start < e))[0]
                if len(k):
                    v[k] = 4
                    v[k[0]] = 3
            v[y < 0] = -100
            pair.append(v.astype(np.int8))
        out.append(dict(ids=np.array([r[0] for r in rows], np.uint16), feats=np.array([r[3] for r in rows], np.int8),
                        y=y.astype(np.int8), anchors=[t for t, _ in anchors], pair=pair))
    return out


def batches(exs, size, rng=None):
    """padded tensors; in training, windows of like length together, in random order"""
    if rng:
        rng.shuffle(exs)
        exs = [x for i in range(0, len(exs), size * 16) for x in sorted(exs[i:i + size * 16], key=lambda x: len(x["ids"]))]
    groups = [exs[i:i + size] for i in range(0, len(exs), size)]
    if rng:
        rng.shuffle(groups)
    for g in groups:
        T, A = max(len(x["ids"]) for x in g), max(len(x["anchors"]) for x in g) + FALSE_CUES
        ids, feats = np.zeros((len(g), T), np.int64), np.zeros((len(g), T), np.int64)
        y, anchors, pair = np.full((len(g), T), -100), np.zeros((len(g), A), np.int64), np.full((len(g), A, T), -100)
        for r, x in enumerate(g):
            n = len(x["ids"])
            ids[r, :n], feats[r, :n], y[r, :n] = x["ids"], x["feats"], x["y"]
            for c, (t, v) in enumerate(zip(x["anchors"], x["pair"])):
                anchors[r, c] = t
                pair[r, c, :n] = v
        yield [torch.from_numpy(a) for a in (ids, feats, y, anchors, pair)]


class Epochs:
    """training epochs, each made anew by worker processes while the last one is learnt from

    vary: the share of articles changed by program; made: composed pieces an epoch
    """

    def __init__(self, docs, tokenizer, *, vary=0.0, made=0, seed=0, workers=2):
        self.docs, self.made, self.seed = docs, made, seed
        # spawned: a process that has used the tokenizer or the GPU must not be forked
        self.pool = get_context("spawn").Pool(workers, _start, (docs, tokenizer, vary, seed))
        self.shards = workers * 2

    def __iter__(self):
        epoch, ahead = 0, self._order(0)
        while True:
            now, ahead = ahead, self._order(epoch + 1)
            yield [x for part in now for x in part.get()]
            epoch += 1

    def _order(self, epoch):
        ids = list(range(len(self.docs))) + [None] * self.made
        return [self.pool.apply_async(_make, (ids[k::self.shards], f"{self.seed}/{epoch}/{k}")) for k in range(self.shards)]

    def close(self):
        self.pool.terminate()


def _start(docs, tokenizer, vary_share, seed):
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    torch.set_num_threads(1)
    global _docs, _tok, _vary, _pool
    _docs, _tok, _vary, _pool = docs, load_tokenizer(tokenizer), vary_share, Pool(docs, seed)


def _make(ids, seed):
    rng, out = random.Random(seed), []
    for i in ids:
        if i is None:
            d = vary(crop(rng.choice(_docs), rng), rng, _pool) if rng.random() < 1 / 7 else compose(rng, _pool)
        else:
            d = vary(_docs[i], rng, _pool) if rng.random() < _vary else _docs[i]
        out += examples(d, _tok, rng)
    return out
