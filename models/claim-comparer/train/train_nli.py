#!/usr/bin/env python3
"""Trains a 12-layer cross-encoder on pairs of sentences and distils it into a six-layer one: 0 contradiction, 1 entailment, 2 neutral.

Rows are {p, h, y, k}; y may also be 3 (not a contradiction) or 4 (not an entailment), where no more than that is known.
"""
import argparse
import gzip
import json
import random
import time
from collections import defaultdict
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from safetensors.torch import save_file
from tokenizers import Tokenizer
from torch import nn
from transformers import AutoModel

DEVICE = 'cuda' if torch.cuda.is_available() else 'cpu'
LENGTH = 128


class CrossEncoder(nn.Module):
    """A pair read as one sequence; three logits from its first vector beside its mean."""

    def __init__(self, base):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(base, add_pooling_layer=False)
        self.typed = self.encoder.config.model_type == 'bert'
        self.drop = nn.Dropout(0.1)
        self.out = nn.Linear(2 * self.encoder.config.hidden_size, 3)

    def forward(self, ids, mask, types):
        extra = {'token_type_ids': types} if self.typed else {}
        h = self.encoder(input_ids=ids, attention_mask=mask, **extra).last_hidden_state
        m = mask[..., None].to(h.dtype)
        return self.out(self.drop(torch.cat([h[:, 0], (h * m).sum(1) / m.sum(1)], -1))).float()


def read(path):
    with (gzip.open(path, 'rt') if str(path).endswith('.gz') else open(path)) as f:
        return [json.loads(line) for line in f]


def encode(base, rows):
    tokenizer = Tokenizer.from_file(f'{base}/tokenizer.json')
    tokenizer.no_padding()
    tokenizer.enable_truncation(LENGTH)
    encoded = tokenizer.encode_batch([(r['p'], r['h']) for r in rows])
    return [(np.array(e.ids, np.int64), np.array(e.type_ids, np.int64)) for e in encoded], tokenizer.token_to_id('<pad>') or 0


def collate(items, pad):
    width = -(-max(len(x[0]) for x in items) // 16) * 16
    ids = np.full((len(items), width), pad, np.int64)
    types, mask = np.zeros_like(ids), np.zeros_like(ids)
    for i, (x, t) in enumerate(items):
        ids[i, :len(x)], types[i, :len(x)], mask[i, :len(x)] = x, t, 1
    tensors = [torch.from_numpy(a) for a in (ids, mask, types)]
    return [t.pin_memory().to(DEVICE, non_blocking=True) if DEVICE == 'cuda' else t for t in tensors]


def autocast():
    return torch.autocast(DEVICE, dtype=torch.bfloat16)


def logits(net, encoded, pad, size=512):
    net.eval()
    order = sorted(range(len(encoded)), key=lambda i: len(encoded[i][0]))
    out = np.zeros((len(encoded), 3), np.float32)
    with torch.no_grad(), autocast():
        for i in range(0, len(order), size):
            batch = order[i:i + size]
            out[batch] = net(*collate([encoded[j] for j in batch], pad)).cpu().numpy()
    return out


def hard_loss(z, y):
    """Cross-entropy, or for the partial labels the log of what they rule out; zero where nothing is known (5)."""
    log = z.log_softmax(-1)
    full = -0.95 * log.gather(1, y.clamp(max=2)[:, None])[:, 0] - 0.05 * log.mean(-1)
    no_contradiction = -torch.logsumexp(log[:, 1:], -1)
    no_entailment = -torch.logsumexp(log[:, [0, 2]], -1)
    loss = torch.where(y == 3, no_contradiction, torch.where(y == 4, no_entailment, full))
    return torch.where(y == 5, torch.zeros_like(loss), loss)


def train(net, encoded, labels, pad, epochs, size, rate, minutes, steps, seed, teacher=None, temperature=2.0):
    """Ends at the epochs, the minutes or the steps, whichever comes first; the rate falls to zero by then."""
    per_epoch = -(-len(encoded) // size)
    total = min(per_epoch * epochs, steps or 10 ** 9)
    decay = [p for n, p in net.encoder.named_parameters() if p.ndim > 1]
    rest = [p for n, p in net.encoder.named_parameters() if p.ndim <= 1]
    opt = torch.optim.AdamW([{'params': decay, 'lr': rate, 'weight_decay': 0.01}, {'params': rest, 'lr': rate, 'weight_decay': 0.0},
                             {'params': net.out.parameters(), 'lr': max(rate, 3e-4), 'weight_decay': 0.0}], fused=DEVICE == 'cuda', betas=(0.9, 0.98))
    top = [g['lr'] for g in opt.param_groups]
    rng, start, step, shown = random.Random(seed), time.time(), 0, 0.0
    labels = torch.tensor(labels, device=DEVICE)
    soft = None if teacher is None else torch.tensor(teacher, device=DEVICE)
    net.train()
    done = False
    while not done:
        order = list(range(len(encoded)))
        rng.shuffle(order)
        chunks = [sorted(order[i:i + size * 64], key=lambda j: len(encoded[j][0])) for i in range(0, len(order), size * 64)]
        batches = [c[i:i + size] for c in chunks for i in range(0, len(c), size)]
        rng.shuffle(batches)
        for batch in batches:
            part = max(step / total, (time.time() - start) / (minutes * 60))
            if part >= 1:
                done = True
                break
            factor = min((step + 1) / (0.05 * total), (1 - part) / 0.95, 1)
            for g, t in zip(opt.param_groups, top):
                g['lr'] = t * max(factor, 0.0)
            index = torch.tensor(batch, device=DEVICE)
            with autocast():
                z = net(*collate([encoded[j] for j in batch], pad))
            loss = hard_loss(z, labels[index])
            if soft is not None:
                t = soft[index] / temperature
                kl = F.kl_div((z / temperature).log_softmax(-1), t.log_softmax(-1), log_target=True, reduction='none').sum(-1) * temperature ** 2
                loss = torch.where(labels[index] == 5, kl, 0.75 * kl + 0.25 * loss)
            loss = loss.mean()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            opt.step()
            opt.zero_grad(set_to_none=True)
            step += 1
            if time.time() - shown > 10:
                shown = time.time()
                print(f'  step {step}/{total} loss {loss.item():.4f} {time.time() - start:.0f}s', flush=True)
    print(f'  ended after {step} steps, {step / per_epoch:.2f} epochs, {time.time() - start:.0f}s', flush=True)


def report(name, z, rows, at=0.9):
    p = torch.tensor(z).softmax(-1).numpy()
    groups, result = defaultdict(list), {}
    for i, r in enumerate(rows):
        groups[r['k']].append(i)
    groups['all synthetic'] = [i for i, r in enumerate(rows) if r['k'] not in ('mnli', 'snli')]
    print(f'{name}: kind, pairs, accuracy, contradiction precision / recall at {at}, false flags of the others')
    for kind, index in sorted(groups.items()):
        y, q = np.array([rows[i]['y'] for i in index]), p[index]
        full = y < 3
        flagged, truly = q[:, 0] >= at, y == 0
        hit, known = int((flagged & truly).sum()), y != 4
        row = dict(pairs=len(index), accuracy=round(float((q.argmax(1) == y)[full].mean()), 3) if full.any() else None,
                   precision=round(hit / max(1, int((flagged & known).sum())), 3), recall=round(hit / max(1, int(truly.sum())), 3) if truly.any() else None,
                   false=round(float((flagged & ~truly)[known].sum() / max(1, int((~truly & known).sum()))), 4))
        result[kind] = row
        print(f'  {kind:24}', *(f'{v}' for v in row.values()), flush=True)
    return result


def save(net, path):
    tensors = {k: v.detach().to(torch.float16).cpu().contiguous() for k, v in net.state_dict().items()}
    save_file(tensors, str(path))
    data = path.read_bytes()
    size = 15 * 2 ** 20
    for n, i in enumerate(range(0, len(data), size)):
        Path(f'{path}.{n:03}').write_bytes(data[i:i + size])
    path.unlink()


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--data', default='train.jsonl.gz')
    ap.add_argument('--held-out', default='held-out.jsonl.gz')
    ap.add_argument('--teacher', required=True, help='folder of all-mpnet-base-v2')
    ap.add_argument('--student', required=True, help='folder of all-MiniLM-L6-v2')
    ap.add_argument('--out', type=Path, required=True)
    ap.add_argument('--teacher-minutes', type=float, default=2.2)
    ap.add_argument('--student-minutes', type=float, default=1.6)
    ap.add_argument('--teacher-epochs', type=int, default=3)
    ap.add_argument('--student-epochs', type=int, default=8)
    ap.add_argument('--steps', type=int, default=0, help='ends each phase early, for a test')
    ap.add_argument('--rows', type=int, default=0, help='reads only so many rows, for a test')
    ap.add_argument('--seed', type=int, default=13)
    a = ap.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(a.seed)
    torch.backends.cuda.matmul.allow_tf32 = True
    clock = time.time()
    rows, held = read(a.data), read(a.held_out)
    if a.rows:
        rows, held = rows[:a.rows], held[:a.rows]
    swapped = [dict(p=r['h'], h=r['p'], y=5, k='swapped') for r in rows]
    every = rows + swapped
    print(f'{len(rows)} pairs, {len(held)} held out, on {torch.cuda.get_device_name() if DEVICE == "cuda" else "cpu"}', flush=True)

    big, pad = encode(a.teacher, every)
    big_held, _ = encode(a.teacher, held)
    print(f'encoded {time.time() - clock:.0f}s', flush=True)
    teacher = CrossEncoder(a.teacher).to(DEVICE)
    train(teacher, big[:len(rows)], [r['y'] for r in rows], pad, a.teacher_epochs, 64, 4e-5, a.teacher_minutes, a.steps, a.seed)
    held_scores = logits(teacher, big_held, pad)
    result = {'teacher': report('teacher', held_scores, held)}
    scores = logits(teacher, big, pad)
    np.savez_compressed(a.out / 'teacher-scores.npz', train=scores.astype(np.float16), held_out=held_scores.astype(np.float16))
    print(f'teacher done {time.time() - clock:.0f}s', flush=True)
    del teacher, big

    small, pad = encode(a.student, every)
    small_held, _ = encode(a.student, held)
    student = CrossEncoder(a.student).to(DEVICE)
    train(student, small, [r['y'] for r in every], pad, a.student_epochs, 128, 2e-4, a.student_minutes, a.steps, a.seed, scores)
    result['student'] = report('student', logits(student, small_held, pad), held)
    save(student, a.out / 'student.safetensors')
    (a.out / 'report.json').write_text(json.dumps(result, indent=1))
    print(f'all done {time.time() - clock:.0f}s', flush=True)


if __name__ == '__main__':
    main()
