#!/usr/bin/env python3
"""infer.py MODEL.onnx DATA.jsonl PRED.jsonl: reads {"id","text"} lines, writes {"id","quotes"} lines. --logits keeps the model's outputs."""
import argparse
import json
import os
import pickle
import time
import numpy as np
import onnxruntime as ort
import confidence
from decode import decode
from text import load_tokenizer, paragraphs, windows


class Engine:
    def __init__(self, path, base, threads=2):
        self.tok = load_tokenizer(os.path.join(base, "tokenizer.json"))
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = ort.InferenceSession(path, options, providers=["CPUExecutionProvider"])

    def logits(self, text):
        out = []
        for w in windows(paragraphs(self.tok, text)):
            tag, pair = self.session.run(None, {"ids": np.array([[x[0] for x in w]]), "feats": np.array([[x[3] for x in w]])})
            out.append(([(x[1], x[2]) for x in w], tag[0], pair[0]))
        return out


def read(text, wins):
    return confidence.chosen(decode(text, wins))


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("model"); p.add_argument("data"); p.add_argument("pred")
    p.add_argument("--base", required=True); p.add_argument("--threads", type=int, default=2); p.add_argument("--logits", help="file to keep or reuse")
    a = p.parse_args()
    with open(a.data, encoding="utf8") as f:
        docs = [json.loads(l) for l in f]
    t0 = time.time()
    if a.logits and os.path.exists(a.logits):
        got = pickle.load(open(a.logits, "rb"))
    else:
        engine = Engine(a.model, a.base, a.threads)
        got = [engine.logits(d["text"]) for d in docs]
        if a.logits:
            pickle.dump(got, open(a.logits, "wb"))
    t1 = time.time()
    with open(a.pred, "w", encoding="utf8") as o:
        for d, w in zip(docs, got):
            o.write(json.dumps({"id": d["id"], "quotes": read(d["text"], w)}, ensure_ascii=False) + "\n")
    print(f"model {t1 - t0:.1f} s, decoding {time.time() - t1:.1f} s, {len(docs)} articles")


if __name__ == "__main__":
    main()
