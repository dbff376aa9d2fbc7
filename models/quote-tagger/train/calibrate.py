#!/usr/bin/env python3
"""calibrate.py SIGNS.jsonl DEV.jsonl: fits the reader's confidence on the development part.

SIGNS.jsonl comes from bench/reading/signs.ts. Prints the reliability, cross-validated by article, and the weights for
src/extract/speech/confidence-weights.ts: ridge logistic regression on whether an attribution's words are a gold one's at 0.8 overlap.
"""
import argparse
import json
import re
from collections import defaultdict
import numpy as np

WORDS = re.compile(r"\w+(?:[’'.\-]\w+)*")
FOLDS = 12


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


def fit(X, y, ridge=1.0):
    w = np.zeros(X.shape[1])
    pull = ridge * (np.arange(len(w)) > 0)
    for _ in range(60):
        p = 1 / (1 + np.exp(-X @ w))
        step = np.linalg.solve((X * (p * (1 - p))[:, None]).T @ X + np.diag(pull + 1e-6), X.T @ (p - y) + pull * w)
        w -= step
        if abs(step).max() < 1e-6:
            break
    return w


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("signs"); p.add_argument("dev")
    a = p.parse_args()
    found = defaultdict(list)
    for line in open(a.signs, encoding="utf8"):
        found[(q := json.loads(line))["id"]].append(q)
    X, y, article, total, sure = [], [], [], 0, 0
    for n, line in enumerate(open(a.dev, encoding="utf8")):
        d = json.loads(line)
        words = [(m.start(), m.end()) for m in WORDS.finditer(d["text"])]
        got = found[d["id"]]
        hit = right([word_set(words, q["spans"]) for q in d["quotes"]], [word_set(words, q["spans"]) for q in got])
        total += len(d["quotes"])
        for j, q in enumerate(got):
            if q["signs"]:
                names = list(q["signs"])
                X.append(list(q["signs"].values())); y.append(float(j in hit)); article.append(n)
            else:
                sure += 1
    X, y, article = np.array(X), np.array(y), np.array(article)
    out = np.zeros(len(y))
    for k in range(FOLDS):
        rest = article % FOLDS != k
        out[~rest] = 1 / (1 + np.exp(-X[~rest] @ fit(X[rest], y[rest])))
    for lo in np.arange(0, 1, 0.1):
        m = (out >= lo) & (out < lo + 0.1)
        print(f"{lo:.1f} to {lo + 0.1:.1f}: {m.sum():5d}, predicted {out[m].mean():.3f}, right {y[m].mean():.3f}")
    for least in (0.2, 0.25, 0.3, 0.35, 0.4):
        kept = out >= least
        precision, recall = y[kept].mean(), y[kept].sum() / total
        print(f"from {least:.2f}: P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / (precision + recall):.4f} ({sure} more from layout or marks alone)")
    print(json.dumps({k: round(float(v), 3) for k, v in zip(names, fit(X, y))}, indent=2))


if __name__ == "__main__":
    main()
