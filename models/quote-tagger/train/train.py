#!/usr/bin/env python3
"""Trains the quotation tagger, alone or from teachers. See README.md for the runs that make the shipped model.

A teacher is a model that this script made from a larger base. The student then learns the mean of their probabilities beside
the annotation. The weights kept are averaged over the steps (exponential moving average); no epoch is selected on dev.
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
from data import FALSE_CUES, Epochs, batches, examples, load_docs
from text import load_tokenizer


def arguments():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--train", required=True, help="JSONL of annotated articles")
    p.add_argument("--dev", required=True)
    p.add_argument("--base", required=True, help="folder of the base model (config.json, model.safetensors)")
    p.add_argument("--tokenizer", required=True, help="tokenizer.json of the student's base, for teachers too")
    p.add_argument("--out", required=True, help="folder for model.pt and args.json")
    p.add_argument("--teacher", action="append", default=[], metavar="BASE:MODEL.PT")
    p.add_argument("--weight", type=float, default=0.75, help="of the teachers' opinion against the annotation's")
    p.add_argument("--vary", type=float, default=0.0, help="share of the articles changed by program, anew each epoch")
    p.add_argument("--made", type=int, default=0, help="composed pieces an epoch")
    p.add_argument("--epochs", type=int, default=3)
    p.add_argument("--minutes", type=float, default=1e9, help="the schedule ends here if it has not before")
    p.add_argument("--lr", type=float, default=2e-4)
    p.add_argument("--head-lr", type=float, default=1e-3)
    p.add_argument("--batch", type=int, default=16)
    p.add_argument("--ema", type=float, default=0.998)
    p.add_argument("--seed", type=int, default=29)
    p.add_argument("--workers", type=int, default=2, help="processes that make training data")
    p.add_argument("--limit", type=int, default=0, help="only so many articles (trying things out)")
    return p.parse_args()


def cross_entropy(logits, y):
    """mean over the labelled positions; 0 where there is none"""
    keep = y.reshape(-1) != -100
    return F.cross_entropy(logits.float().reshape(-1, logits.shape[-1])[keep], y.reshape(-1)[keep]) if keep.any() else logits.sum() * 0


def against_teachers(logits, teachers, keep):
    """mean Kullback–Leibler divergence from the teachers' mean probabilities, over the positions to keep"""
    p = torch.stack([t.float().softmax(-1) for t in teachers]).mean(0)[keep]
    q = logits.float()[keep].log_softmax(-1)
    return (p * (p.clamp_min(1e-9).log() - q)).sum(-1).mean()


@torch.no_grad()
def opinions(teachers, ids, feats, anchors):
    """the teachers' scores; the free anchors of each row become the likeliest cues that the annotation has not"""
    hidden = [t.hidden(ids, feats) for t in teachers]
    tags = [t.tag(h) for t, h in zip(teachers, hidden)]
    begins = torch.stack([x.float().softmax(-1)[..., 3] for x in tags]).mean(0)
    begins = begins.masked_fill(ids <= 102, 0).scatter(1, anchors, 0)
    anchors = torch.cat([anchors[:, :-FALSE_CUES], begins.topk(min(FALSE_CUES, begins.shape[1]), 1).indices], 1)
    return tags, [t.pairs(h, ids, anchors) for t, h in zip(teachers, hidden)], anchors


def losses(net, batch, teachers, weight):
    """(tag loss, pair loss) of one batch"""
    ids, feats, y, anchors, pair = batch
    tags = pairs = None
    if teachers:
        tags, pairs, anchors = opinions(teachers, ids, feats, anchors)
    tag, pr = net(ids, feats, anchors)
    lt, lp = cross_entropy(tag, y), cross_entropy(pr, pair)
    if not teachers:
        return lt, lp
    real = ids > 102
    rows = real[:, None, :] & ((pair != -100).any(-1) | (torch.arange(pair.shape[1], device=ids.device) >= pair.shape[1] - FALSE_CUES))[..., None]
    return ((1 - weight) * lt + weight * against_teachers(tag, tags, real),
            (1 - weight) * lp + weight * against_teachers(pr, pairs, rows))


def main():
    a = arguments()
    os.makedirs(a.out, exist_ok=True)
    random.seed(a.seed); np.random.seed(a.seed); torch.manual_seed(a.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    docs, dev = load_docs(a.train), load_docs(a.dev)
    if a.limit:
        docs, dev = docs[:a.limit], dev[:max(8, a.limit // 10)]
    epochs = Epochs(docs, a.tokenizer, vary=a.vary, made=a.made, seed=a.seed, workers=a.workers)
    fixed = [x for d in dev[::3] for x in examples(d, load_tokenizer(a.tokenizer))]
    teachers = [M.load(*t.split(":")).to(device).eval() for t in a.teacher]
    net = M.Tagger(a.base).to(device)
    named = list(net.named_parameters())
    opt = torch.optim.AdamW([{"params": [p for n, p in named if n.startswith("encoder.")], "lr": a.lr},
                             {"params": [p for n, p in named if not n.startswith("encoder.")], "lr": a.head_lr}], weight_decay=0.01)
    rng = random.Random(a.seed)
    ema = {k: v.detach().clone() for k, v in net.state_dict().items()}
    floats = [k for k, v in ema.items() if v.dtype.is_floating_point]
    t0, step, share = time.time(), 0, 0.0
    for ep, exs in zip(range(a.epochs), epochs):
        total = step + (len(exs) + a.batch - 1) // a.batch * (a.epochs - ep)
        net.train()
        seen = torch.zeros(3, device=device)
        for b in batches(exs, a.batch, rng):
            share = max(step / total, (time.time() - t0) / (60 * a.minutes))
            if share >= 1:
                break
            scale = min((step + 1) / (0.05 * total), 1.0) * max(0.0, 1 - share)
            for g, lr in zip(opt.param_groups, (a.lr, a.head_lr)):
                g["lr"] = lr * scale
            with torch.autocast(device.type, dtype=torch.bfloat16):
                lt, lp = losses(net, [x.to(device, non_blocking=True) for x in b], teachers, a.weight)
            (lt + 4 * lp).backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            opt.step(); opt.zero_grad(); step += 1
            d = min(a.ema, (1 + step) / (10 + step))
            now = net.state_dict()
            with torch.no_grad():
                torch._foreach_lerp_([ema[k] for k in floats], [now[k] for k in floats], 1 - d)
            seen += torch.stack([lt.detach(), lp.detach(), torch.ones_like(lt)])
        print(f"epoch {ep + 1}: {len(exs)} windows, step {step}, train {seen[0] / seen[2]:.4f}/{seen[1] / seen[2]:.4f}, {time.time() - t0:.0f} s", flush=True)
        if share >= 1:
            break
    epochs.close()
    net.load_state_dict(ema); net.eval()
    torch.save({k: v.half() if v.dtype.is_floating_point else v for k, v in ema.items()}, os.path.join(a.out, "model.pt"))
    with torch.no_grad():
        v = np.array([[x.item() for x in losses(net, [x.to(device) for x in b], [], 0)] for b in batches(fixed, a.batch)]).mean(0)
    print(f"dev (averaged weights) {v[0]:.4f}/{v[1]:.4f}", flush=True)
    json.dump(vars(a) | {"steps": step, "seconds": round(time.time() - t0)}, open(os.path.join(a.out, "args.json"), "w"), indent=1)


if __name__ == "__main__":
    main()
