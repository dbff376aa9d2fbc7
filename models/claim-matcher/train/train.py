#!/usr/bin/env python3
"""train.py MODEL MPNET PAIRS.jsonl OUT.pt STORIES.jsonl...: fine-tunes all-mpnet-base-v2 as a cross-encoder of pairs of claims.

MODEL is claim-matcher, which tells whether two claims say the same, or conflict-finder, which tells whether they say the same,
exclude each other, or neither. PAIRS.jsonl is what `bench/claims/labelled.ts --jsonl` writes. Those marked `heldOut` are not
trained on; what the model gives for them is printed as precision and recall.
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

SEED, SIZE, FROZEN, RATE = 3, 16, 4, 4e-5
EPOCHS = {'claim-matcher': 2.5, 'conflict-finder': 1.8}
# What a pair of that label is: how surely neither, the same, a conflict. S same, P partly, U update, X contradiction.
TARGETS = {'S': (0.01, 0.98, 0.01), 'P': (0.63, 0.35, 0.02), 'U': (0.85, 0.08, 0.07), 'X': (0.03, 0.01, 0.96), '': (0.98, 0.01, 0.01)}
# How often a pair of that label is shown in an epoch; the matcher learns nothing of conflicts.
TIMES = {'claim-matcher': {'S': 2}, 'conflict-finder': {'S': 2, 'X': 3}}
# Of the stories that tell no denial; those that do are all told in every epoch.
STORIES_OF_EPOCH = {'claim-matcher': 300, 'conflict-finder': 400}


class Matcher(nn.Module):
    """A pair read as one sequence; logits of "neither", "the same" and, of the finder, "a conflict", from its first vector beside its mean."""

    def __init__(self, base, classes):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(base, add_pooling_layer=False)
        self.drop = nn.Dropout(0.1)
        self.out = nn.Linear(2 * self.encoder.config.hidden_size, classes)

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


def epoch(model, pairs, stories, rng):
    """Far pairs that have nothing in common are many: half of them will do."""
    rows = []
    for p in pairs:
        if p['label'] == '' and p['passages'] < 0.55 and p['claims'] < 0.6 and rng.random() < 0.5:
            continue
        views = [(p['a'], p['b']), (p['a'], p['b']), (p['passageA'], p['passageB']), (p['a'], p['passageB'])]
        rows += [(*rng.choice(views), TARGETS[p['label']]) for _ in range(TIMES[model].get(p['label'], 1))]
    short = [s for s in stories if 'denial' not in s]
    for s in rng.sample(short, min(STORIES_OF_EPOCH[model], len(short))) + [s for s in stories if 'denial' in s]:
        rows.append((s['a'], rng.choice(s['same']), TARGETS['S']))
        if model == 'claim-matcher':
            rows.append((s['a'], rng.choice(s['near'] + [s['conflict']]), TARGETS['']))
            continue
        apart, opposed = s.get('apart', []), [s['conflict']] + ([s['denial']] if 'denial' in s else [])
        rows.append((s['a'], rng.choice(s['near'] + apart + [s['update']]), TARGETS['']))
        rows.append((rng.choice([s['a'], s['a'], s['same'][0]]), rng.choice(opposed), TARGETS['X']))
        rows += [(s['a'], rng.choice(apart), TARGETS[''])] if apart else []
    rng.shuffle(rows)
    return rows


def train(model, net, tokenizer, pairs, stories, rng):
    for name, parameter in net.named_parameters():
        lower = any(f'encoder.layer.{at}.' in name for at in range(FROZEN))
        parameter.requires_grad = not (lower or 'embeddings' in name)
    encoder = [p for p in net.encoder.parameters() if p.requires_grad]
    opt = torch.optim.AdamW([{'params': encoder, 'lr': RATE}, {'params': net.out.parameters(), 'lr': 3e-4}], weight_decay=0.01)
    top = [g['lr'] for g in opt.param_groups]
    steps, step, rows, start = int(EPOCHS[model] * len(epoch(model, pairs, stories, rng)) / SIZE), 0, [], time.time()
    net.train()
    while step < steps:
        rows = rows or epoch(model, pairs, stories, rng)
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
            if model == 'claim-matcher':
                y = torch.stack([1 - y[:, 1], y[:, 1]], -1)
            loss = -(y * z).sum(-1).mean()
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
            scores.append(net(*collate(views)).softmax(-1).mean(0).numpy())
    for at, (label, name) in enumerate([('S', 'the same'), ('X', 'a conflict')][:len(scores[0]) - 1], 1):
        found = np.array([p['label'] == label for p in pairs])[np.argsort([-score[at] for score in scores])]
        right = np.cumsum(found)
        precision = right / np.arange(1, len(found) + 1)
        print(f'{len(pairs)} held out, {found.sum()} {name}, average precision {(precision * found).sum() / found.sum():.3f}')
        for least in (0.9, 0.8, 0.7, 0.5):
            reached = np.where(precision >= least)[0]
            print(f'recall at precision {least}: {right[reached[-1]] / found.sum() if len(reached) else 0:.2f}')


if __name__ == '__main__':
    model, base, pairs_path, out, *story_paths = sys.argv[1:]
    pairs = [json.loads(line) for line in open(pairs_path)]
    if model == 'claim-matcher':
        pairs = [p for p in pairs if p['madeFor'] == model]
    stories = [json.loads(line) for path in story_paths for line in open(path)]
    torch.manual_seed(SEED)
    tokenizer = Tokenizer.from_file(f'{base}/tokenizer.json')
    tokenizer.no_padding()
    tokenizer.enable_truncation(112)
    net = Matcher(base, 2 if model == 'claim-matcher' else 3)
    train(model, net, tokenizer, [p for p in pairs if not p['heldOut']], stories, random.Random(SEED))
    torch.save(net.state_dict(), out)
    report(net, tokenizer, [p for p in pairs if p['heldOut']])
