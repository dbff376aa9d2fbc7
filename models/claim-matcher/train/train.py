#!/usr/bin/env python3
"""train.py MPNET PAIRS.jsonl STORIES.jsonl OUT.pt: fine-tunes all-mpnet-base-v2 as a cross-encoder that tells whether two claims say the same.

PAIRS.jsonl is what `pairs.ts` writes. Those marked `heldOut` are not trained on; what the matcher gives for them is printed
as precision and recall.
"""
import json
import random
import sys
import time

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import nn
from transformers import AutoModel

SEED, EPOCHS, SIZE, FROZEN, RATE = 3, 2.5, 16, 4, 4e-5
# How surely a pair of that label says the same: S same, P partly, U update, X contradiction, none.
SURENESS = {'S': 0.98, 'P': 0.35, 'U': 0.08, 'X': 0.01, '': 0.01}
STORIES_OF_EPOCH = 300


class Matcher(nn.Module):
    """A pair read as one sequence; two logits, "other" and "the same", from its first vector beside its mean."""

    def __init__(self, base):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(base, add_pooling_layer=False)
        self.drop = nn.Dropout(0.1)
        self.out = nn.Linear(2 * self.encoder.config.hidden_size, 2)

    def forward(self, ids, mask):
        with torch.autocast('cpu', dtype=torch.bfloat16, enabled=self.training):
            h = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        h, m = h.float(), mask[..., None].float()
        return self.out(self.drop(torch.cat([h[:, 0], (h * m).sum(1) / m.sum(1)], -1)))


def collate(encoded):
    width = max(len(e.ids) for e in encoded)
    ids = [e.ids + [1] * (width - len(e.ids)) for e in encoded]
    mask = [[1] * len(e.ids) + [0] * (width - len(e.ids)) for e in encoded]
    return torch.tensor(ids), torch.tensor(mask)


def epoch(pairs, stories, rng):
    """Far pairs that have nothing in common are many: half of them will do. What is the same counts twice."""
    rows = []
    for p in pairs:
        if p['label'] == '' and p['passages'] < 0.55 and p['claims'] < 0.6 and rng.random() < 0.5:
            continue
        views = [(p['a'], p['b']), (p['a'], p['b']), (p['passageA'], p['passageB']), (p['a'], p['passageB'])]
        rows += [(*rng.choice(views), SURENESS[p['label']]) for _ in range(2 if p['label'] == 'S' else 1)]
    for s in rng.sample(stories, min(STORIES_OF_EPOCH, len(stories))):
        rows += [(s['a'], rng.choice(s['same']), 0.98), (s['a'], rng.choice(s['near'] + [s['conflict']]), 0.02)]
    rng.shuffle(rows)
    return rows


def train(net, tokenizer, pairs, stories, rng):
    for name, parameter in net.named_parameters():
        lower = any(f'encoder.layer.{at}.' in name for at in range(FROZEN))
        parameter.requires_grad = not (lower or 'embeddings' in name)
    encoder = [p for p in net.encoder.parameters() if p.requires_grad]
    opt = torch.optim.AdamW([{'params': encoder, 'lr': RATE}, {'params': net.out.parameters(), 'lr': 3e-4}], weight_decay=0.01)
    top = [g['lr'] for g in opt.param_groups]
    steps, step, rows, start = int(EPOCHS * len(epoch(pairs, stories, rng)) / SIZE), 0, [], time.time()
    net.train()
    while step < steps:
        rows = rows or epoch(pairs, stories, rng)
        chunk, rows = rows[:SIZE * 16], rows[SIZE * 16:]
        items = [(tokenizer.encode(*((a, b) if rng.random() < 0.5 else (b, a))), y) for a, b, y in chunk]
        items.sort(key=lambda item: len(item[0].ids))
        batches = [items[at:at + SIZE] for at in range(0, len(items), SIZE)]
        rng.shuffle(batches)
        for batch in batches[:steps - step]:
            factor = min((step + 1) / 50, 1 - step / steps, 1)
            for group, rate in zip(opt.param_groups, top):
                group['lr'] = rate * factor
            z = net(*collate([e for e, _ in batch])).log_softmax(-1)
            y = torch.tensor([y for _, y in batch])
            loss = -(y * z[:, 1] + (1 - y) * z[:, 0]).mean()
            loss.backward()
            nn.utils.clip_grad_norm_([p for p in net.parameters() if p.requires_grad], 1.0)
            opt.step()
            opt.zero_grad(set_to_none=True)
            step += 1
            if step % 25 == 0:
                print(f'step {step}/{steps} loss {loss.item():.3f} {time.time() - start:.0f}s', flush=True)


def report(net, tokenizer, pairs):
    """The mean over claims and passages, as Hearsay asks."""
    net.eval()
    scores = []
    with torch.no_grad():
        for p in pairs:
            views = [tokenizer.encode(p['a'], p['b']), tokenizer.encode(p['passageB'], p['passageA'])]
            scores.append(net(*collate(views)).softmax(-1)[:, 1].mean().item())
    same = np.array([p['label'] == 'S' for p in pairs])[np.argsort(-np.array(scores))]
    right = np.cumsum(same)
    precision = right / np.arange(1, len(same) + 1)
    print(f'{len(pairs)} held out, {same.sum()} the same, average precision {(precision * same).sum() / same.sum():.3f}')
    for least in (0.9, 0.8, 0.7):
        reached = np.where(precision >= least)[0]
        print(f'recall at precision {least}: {right[reached[-1]] / same.sum() if len(reached) else 0:.2f}')


if __name__ == '__main__':
    base, pairs_path, stories_path, out = sys.argv[1:]
    pairs, stories = ([json.loads(line) for line in open(path)] for path in (pairs_path, stories_path))
    torch.manual_seed(SEED)
    tokenizer = Tokenizer.from_file(f'{base}/tokenizer.json')
    tokenizer.no_padding()
    tokenizer.enable_truncation(112)
    net = Matcher(base)
    train(net, tokenizer, [p for p in pairs if not p['heldOut']], stories, random.Random(SEED))
    torch.save(net.state_dict(), out)
    report(net, tokenizer, [p for p in pairs if p['heldOut']])
