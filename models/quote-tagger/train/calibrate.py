#!/usr/bin/env python3
"""calibrate.py LOGITS DEV.jsonl OUT.json: fits the confidence on the development part; prints its reliability, cross-validated by article."""
import argparse
import json
import pickle
import numpy as np
import confidence
from decode import WORDS, decode


def word_set(starts, spans):
    return {i for i, (a, b) in enumerate(starts) for s, e in spans if s <= (a + b) / 2 < e}


def right(gold, found, least=0.8):
    """which found spans match a gold one, one to one, best overlap first"""
    pairs = sorted(((len(g & f) / max(len(g), len(f)), i, j) for i, g in enumerate(gold) for j, f in enumerate(found) if g & f), reverse=True)
    taken, hit = set(), set()
    for o, i, j in pairs:
        if o >= least and i not in taken and j not in hit:
            taken.add(i)
            hit.add(j)
    return hit


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("logits"); p.add_argument("dev"); p.add_argument("out"); p.add_argument("--threshold", type=float, default=0.3); p.add_argument("--quoted", type=float, default=0.1)
    a = p.parse_args()
    X, y, article = [], [], []
    with open(a.dev, encoding="utf8") as f:
        docs = [json.loads(l) for l in f]
    for n, (d, w) in enumerate(zip(docs, pickle.load(open(a.logits, "rb")))):
        words = [(m.start(), m.end()) for m in WORDS.finditer(d["text"])]
        got = decode(d["text"], w)
        hit = right([word_set(words, q["spans"]) for q in d["quotes"]], [word_set(words, q["spans"]) for q in got])
        for j, q in enumerate(got):
            if q["signs"]:
                X.append(q["signs"]); y.append(float(j in hit)); article.append(n)
    X, y, article = np.array(X), np.array(y), np.array(article)
    out = np.zeros(len(y))
    for k in range(6):
        rest = article % 6 != k
        out[~rest] = 1 / (1 + np.exp(-X[~rest] @ confidence.fit(X[rest], y[rest])))
    edges = [0, .2, .3, .4, .5, .6, .7, .8, .9, 1.0]
    table = [dict(low=lo, high=hi, n=int(m.sum()), predicted=round(float(out[m].mean()), 3), right=round(float(y[m].mean()), 3))
             for lo, hi in zip(edges, edges[1:]) if (m := (out >= lo) & (out < hi)).any()]
    for r in table:
        print(r)
    json.dump(dict(names=confidence.NAMES, weights=[round(float(v), 4) for v in confidence.fit(X, y)], threshold=a.threshold, threshold_quoted=a.quoted, reliability=table), open(a.out, "w"), indent=1)


if __name__ == "__main__":
    main()
