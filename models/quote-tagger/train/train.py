#!/usr/bin/env python3
"""Trains the quotation tagger. See README.md for the two runs that make the shipped model.

--made N adds N composed pieces an epoch, --vary P changes that share of the articles by program.
The last weights are averaged over the steps (exponential moving average); there is no selection of an epoch on dev.
"""
import argparse
import json
import os
import random
import time
import numpy as np
import torch
import torch.nn.functional as F
import model as M
from augment import vary, crop
from compose import Pool, compose
from data import batches, examples, load_docs
from text import load_tokenizer


def arguments():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--train", required=True, help="JSONL of annotated articles")
    p.add_argument("--dev", required=True)
    p.add_argument("--base", required=True, help="folder of the base model (config.json, tokenizer.json, weights)")
    p.add_argument("--out", required=True)
    p.add_argument("--init", help="model.pt to go on from")
    p.add_argument("--vary", type=float, default=0.0)
    p.add_argument("--made", type=int, default=0)
    p.add_argument("--epochs", type=int, default=3)
    p.add_argument("--lr", type=float, default=3e-4)
    p.add_argument("--head-lr", type=float, default=1e-3)
    p.add_argument("--batch", type=int, default=16)
    p.add_argument("--ema", type=float, default=0.998)
    p.add_argument("--seed", type=int, default=29)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--minutes", type=float, default=1e9, help="the schedule ends here if it has not before")
    p.add_argument("--limit", type=int, default=0, help="only so many articles (trying things out)")
    return p.parse_args()


def losses(net, b):
    ids, feats, y, anchors, pair = b
    with torch.autocast("cpu", dtype=torch.bfloat16):
        tag, pr = net(ids, feats, anchors)
    lt = F.cross_entropy(tag.float().reshape(-1, tag.shape[-1]), y.reshape(-1), ignore_index=-100)
    keep = pair.reshape(-1) != -100
    return lt, F.cross_entropy(pr.float().reshape(-1, pr.shape[-1])[keep], pair.reshape(-1)[keep]) if keep.any() else lt * 0


def epoch_examples(docs, tok, rng, a, pool):
    out = []
    for d in docs:
        if rng.random() < a.vary:
            d = vary(d, rng, pool)
        out += examples(d, tok, rng)
    for k in range(a.made):
        d = compose(rng, pool)
        if k % 7 == 0:
            d = vary(crop(rng.choice(docs), rng), rng, pool)
        out += examples(d, tok, rng)
    return out


def main():
    a = arguments()
    os.makedirs(a.out, exist_ok=True)
    random.seed(a.seed); np.random.seed(a.seed); torch.manual_seed(a.seed); torch.set_num_threads(a.threads)
    tok = load_tokenizer(os.path.join(a.base, "tokenizer.json"))
    docs, dev = load_docs(a.train), load_docs(a.dev)
    if a.limit:
        docs, dev = docs[:a.limit], dev[:max(8, a.limit // 10)]
    net = M.load(a.base, a.init) if a.init else M.Tagger(a.base)
    for m in net.bert.modules():                          # attention dropout off: it costs time and gave nothing
        if hasattr(m, "dropout_prob"):
            m.dropout_prob = 0.0
        if m.__class__.__name__ == "BertSelfAttention":
            m.dropout = torch.nn.Dropout(0.0)
    named = list(net.named_parameters())
    opt = torch.optim.AdamW([{"params": [p for n, p in named if n.startswith("bert.")], "lr": a.lr},
                             {"params": [p for n, p in named if not n.startswith("bert.")], "lr": a.head_lr}], weight_decay=0.01)
    rng = random.Random(a.seed)
    pool = Pool(docs, a.seed) if a.vary or a.made else None
    fixed = [x for d in dev[::3] for x in examples(d, tok)]
    ema = {k: v.detach().clone() for k, v in net.state_dict().items()}
    t0, step, total, share = time.time(), 0, None, 0.0
    for ep in range(a.epochs):
        exs = epoch_examples(docs, tok, rng, a, pool)
        steps = (len(exs) + a.batch - 1) // a.batch
        total = step + steps * (a.epochs - ep)
        print(f"epoch {ep + 1}: {len(exs)} windows, {steps} steps, {time.time() - t0:.0f}s", flush=True)
        net.train()
        seen = np.zeros(3)
        for b in batches(exs, a.batch, rng):
            share = max(step / total, (time.time() - t0) / (60 * a.minutes))
            if share >= 1:
                break
            scale = min((step + 1) / (0.06 * total), 1.0) * max(0.0, 1 - share)
            for g, lr in zip(opt.param_groups, (a.lr, a.head_lr)):
                g["lr"] = lr * scale
            lt, lp = losses(net, b)
            (lt + 4 * lp).backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            opt.step(); opt.zero_grad(); step += 1
            d = min(a.ema, (1 + step) / (10 + step))
            with torch.no_grad():
                for k, v in net.state_dict().items():
                    if v.dtype.is_floating_point:
                        ema[k].lerp_(v, 1 - d)
            seen += (lt.item(), lp.item(), 1)
            if step % 100 == 0:
                torch.save(ema, os.path.join(a.out, "model.pt"))
            if step % 50 == 0:
                print(f"  step {step}/{total} tag {seen[0] / seen[2]:.4f} pair {seen[1] / seen[2]:.4f} {time.time() - t0:.0f}s", flush=True)
        torch.save(ema, os.path.join(a.out, "model.pt"))
        now = {k: v.clone() for k, v in net.state_dict().items()}
        net.load_state_dict(ema); net.eval()
        with torch.no_grad():
            v = np.array([[x.item() for x in losses(net, b)] for b in batches(fixed, a.batch)]).mean(0)
        net.load_state_dict(now)
        print(f"epoch {ep + 1} train {seen[0] / seen[2]:.4f}/{seen[1] / seen[2]:.4f} dev (averaged weights) {v[0]:.4f}/{v[1]:.4f} {time.time() - t0:.0f}s", flush=True)
        if share >= 1:
            break
    json.dump(vars(a), open(os.path.join(a.out, "args.json"), "w"), indent=1)


if __name__ == "__main__":
    main()
