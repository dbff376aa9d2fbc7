"""Text to windows of word pieces with their features, exactly as the product does it.

A window is [CLS] paragraph [SEP] paragraph [SEP] …: whole paragraphs, packed greedily to at most MAXLEN pieces; a longer
paragraph is cut, at a sentence end in its second half where there is one.
A piece is (id, start, end, feature): feature = 1 + 4·mark + case of the word it starts in, 0 for [CLS] and [SEP];
mark: 0 outside quotation marks, 1 inside, 2 inside an unclosed fragment; case: 0 lower or none, 1 Capitalised, 2 CAPITALS, 3 digit.
"""
import re
import numpy as np
from marks import fragments

MAXLEN = 256
FEATURES = 13
PAD, CLS, SEP = 0, 101, 102
TAGS = ["O", "B-Q", "I-Q", "B-C", "I-C", "B-S", "I-S"]      # content (quotation), cue, source
SENTENCE_END = re.compile(r"[.?!][”\"’')]*\s+")
WORD = re.compile(r"\w+")


def load_tokenizer(path):
    from tokenizers import Tokenizer
    t = Tokenizer.from_file(str(path))
    t.no_padding()
    t.no_truncation()
    return t


def case_of(w):
    if w[0].isdigit():
        return 3
    if not w[0].isupper():
        return 0
    return 2 if len(w) > 1 and w.isupper() else 1


def paragraphs(tok, text, limit=MAXLEN - 2):
    """paragraphs as lists of pieces; long ones are cut"""
    feature = np.ones(len(text) + 1, np.int64)
    for s, e, closed in fragments(text):
        feature[s:e] += 4 if closed else 8
    for m in WORD.finditer(text):
        feature[m.start():m.end()] += case_of(m.group())
    found = [(m.start(), m.group()) for m in re.finditer(r"[^\n]+", text) if m.group().strip()]
    out = []
    for (off, p), enc in zip(found, tok.encode_batch([p for _, p in found], add_special_tokens=False)):
        pieces = [(i, off + s, off + e, int(feature[off + s])) for i, (s, e) in zip(enc.ids, enc.offsets)]
        if len(pieces) > limit:
            ends = [off + m.end() for m in SENTENCE_END.finditer(p)]
        while len(pieces) > limit:
            cut = limit
            for k in range(limit, limit // 2, -1):
                if any(pieces[k - 1][2] <= x <= pieces[k][1] for x in ends):
                    cut = k
                    break
            out.append(pieces[:cut])
            pieces = pieces[cut:]
        if pieces:
            out.append(pieces)
    return out


def windows(paras, maxlen=MAXLEN, first=None):
    """greedy packing; `first`, a number of pieces, shortens the first window (other cuts of the same text in training)"""
    out, cur, limit = [], [(CLS, -1, -1, 0)], first or maxlen
    for p in paras:
        if len(cur) + len(p) + 1 > limit and len(cur) > 1:
            out.append(cur)
            cur, limit = [(CLS, -1, -1, 0)], maxlen
        cur = cur + p + [(SEP, -1, -1, 0)]
    if len(cur) > 1:
        out.append(cur)
    return out
