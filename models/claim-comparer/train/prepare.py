"""Writes train.jsonl.gz and held-out.jsonl.gz: NLI development parts, edited news sentences, invented claims and mined look-alikes."""
import argparse
import gzip
import json
import random
import re
from collections import Counter
from pathlib import Path

import edits
import frames

LABELS = {'contradiction': 0, 'entailment': 1, 'neutral': 2}
CAPS = {'e-negation': 4200, 'e-number': 4200, 'e-number-agrees': 3600, 'e-antonym': 3000, 'e-place': 2200, 'e-day': 1500, 'e-month': 800, 'e-year': 1500, 'e-affirmation': 1500, 'e-shorter': 4500, 'e-longer': 1800,
        'e-other-actor': 2400, 'e-same-article': 2500, 'e-reworded': 1800, 'e-denial': 1500, 'e-confirmation': 1200, 'e-doubt': 1500, 'e-number-of-another': 1200, 'e-double-negation': 1500}
HELD_FRAMES = ('quake', 'truce', 'endorse', 'buy', 'arrest')


def nli(folder):
    train, held = [], []
    for name in ('mnli', 'snli'):
        rows = [json.loads(x) for x in (folder / f'{name}-dev.jsonl').open()]
        rows = [dict(p=r['premise'], h=r['hypothesis'], y=LABELS[r['label']], k=name) for r in rows if r['label'] in LABELS]
        premises = sorted({r['p'] for r in rows})
        random.Random(11).shuffle(premises)
        count, keep = Counter(r['p'] for r in rows), set()
        total = 0
        for p in premises:
            if total >= 1500:
                break
            keep.add(p)
            total += count[p]
        held += [r for r in rows if r['p'] in keep]
        train += [r for r in rows if r['p'] not in keep]
    return train, held


def lookalikes(documents, base, rng, limit):
    """Pairs of sentences of different articles that an encoder finds alike: nearly never a contradiction (label 3)."""
    import torch
    from tokenizers import Tokenizer
    from transformers import AutoModel
    texts = [(d['id'], s) for d in documents for s in dict.fromkeys(edits.sentences(d['text']))]
    rng.shuffle(texts)
    texts = texts[:9000]
    tokenizer = Tokenizer.from_file(f'{base}/tokenizer.json')
    tokenizer.enable_truncation(64)
    tokenizer.no_padding()
    model = AutoModel.from_pretrained(base, add_pooling_layer=False).eval()
    ids = [e.ids for e in tokenizer.encode_batch([s for _, s in texts])]
    order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
    vectors = torch.zeros(len(ids), 384)
    with torch.no_grad(), torch.autocast('cpu', dtype=torch.bfloat16):
        for i in range(0, len(order), 64):
            batch = order[i:i + 64]
            width = max(len(ids[j]) for j in batch)
            x = torch.tensor([ids[j] + [0] * (width - len(ids[j])) for j in batch])
            mask = torch.tensor([[1.0] * len(ids[j]) + [0.0] * (width - len(ids[j])) for j in batch])
            h = model(input_ids=x, attention_mask=mask.long()).last_hidden_state.float()
            vectors[batch] = torch.nn.functional.normalize((h * mask[..., None]).sum(1) / mask.sum(1, keepdim=True), dim=-1)
    out = []
    for i in range(len(texts)):
        cosine, near = (vectors @ vectors[i]).topk(12)
        options = [int(j) for c, j in zip(cosine, near) if 0.5 < c < 0.86 and (texts[j][0] != texts[i][0])]
        if options:
            out.append(dict(p=texts[i][1], h=texts[rng.choice(options)][1], y=3, k='alike'))
    rng.shuffle(out)
    return out[:limit]


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--nli', type=Path, required=True)
    ap.add_argument('--articles', type=Path, required=True)
    ap.add_argument('--encoder')
    ap.add_argument('--out', type=Path, default=Path('.'))
    a = ap.parse_args()
    rng = random.Random(29)
    documents = [json.loads(x) for x in a.articles.open()]
    rng.shuffle(documents)
    cut = len(documents) // 12
    train, held = nli(a.nli)

    def capped(rows, scale=1.0):
        rng.shuffle(rows)
        count, out = Counter(), []
        for r in rows:
            cap = CAPS.get(r['k'], 700 if r['k'].startswith('e-other-') else 2000) * scale
            if count[r['k']] < cap:
                count[r['k']] += 1
                out.append(r)
        return out
    train += capped(edits.make(documents[cut:], rng, 26))
    held += capped(edits.make(documents[:cut], rng, 26), 0.05)
    train += frames.pairs(rng, 22000, leave=HELD_FRAMES) + frames.speech(rng, 6000)
    held += [{**r, 'k': 'new-' + r['k']} for r in frames.pairs(rng, 1500, only=HELD_FRAMES)] + frames.speech(rng, 500)
    if a.encoder:
        alike = lookalikes(documents, a.encoder, rng, 6500)
        train += alike[500:]
        held += alike[:500]
    seen = {(r['p'], r['h']) for r in held}
    train = [r for r in train if (r['p'], r['h']) not in seen]
    rng.shuffle(train)
    for name, rows in (('train', train), ('held-out', held)):
        with gzip.open(a.out / f'{name}.jsonl.gz', 'wt') as f:
            for r in rows:
                f.write(json.dumps(r, ensure_ascii=False) + '\n')
        print(name, len(rows), sorted(Counter(r['y'] for r in rows).items()))
        print(sorted(Counter((r['k'], r['y']) for r in rows).items()))


if __name__ == '__main__':
    main()
