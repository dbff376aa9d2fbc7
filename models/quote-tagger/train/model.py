"""The network: an encoder over word pieces plus a feature embedding, and two heads.

tag  [B,T,7]    flat BIO of content, cue and source
pair [B,A,T,5]  for an anchor (the first piece of a cue) and every piece: O, B/I of this cue's content, B/I of its source

The encoder is MiniLM-L6 (the student, which is shipped) or MPNet-base (the teachers). Both have the pieces of BERT's uncased
vocabulary; MPNet numbers them four higher.
"""
import json
import math
import os
import torch
import torch.nn as nn
from text import CLS, FEATURES, PAD, SEP, TAGS

RANK, LABELS, REACH = 64, 5, 64


class Tagger(nn.Module):
    def __init__(self, base):
        super().__init__()
        from transformers import AutoModel
        self.encoder = AutoModel.from_pretrained(base, add_pooling_layer=False)
        kind = json.load(open(os.path.join(base, "config.json")))["model_type"]
        ids = torch.arange(30522)
        if kind == "mpnet":
            ids = ids + 4
            ids[PAD], ids[CLS], ids[SEP] = 1, 0, 2
        self.register_buffer("vocabulary", ids, persistent=False)
        h = self.encoder.config.hidden_size
        self.feat = nn.Embedding(FEATURES, h)
        nn.init.normal_(self.feat.weight, std=0.02)
        self.drop = nn.Dropout(0.1)
        self.tag = nn.Linear(h, len(TAGS))
        self.q = nn.Sequential(nn.Linear(h, h), nn.GELU(), nn.Linear(h, LABELS * RANK))
        self.k = nn.Sequential(nn.Linear(h, h), nn.GELU(), nn.Linear(h, LABELS * RANK))
        self.u = nn.Linear(h, LABELS)
        self.rel = nn.Embedding(2 * REACH + 1, LABELS)      # signed distance, clipped
        self.para = nn.Embedding(2, LABELS)                # same paragraph?
        nn.init.zeros_(self.rel.weight)
        nn.init.zeros_(self.para.weight)

    def bias(self, ids, anchors):
        """[B,A,T,LABELS] from distance and paragraph"""
        pos = torch.arange(ids.shape[1], device=ids.device)
        par = torch.cumsum((ids == SEP).long(), 1)
        d = (pos[None, None, :] - anchors[:, :, None]).clamp(-REACH, REACH) + REACH
        own = torch.gather(par, 1, anchors)
        return self.rel(d) + self.para((par[:, None, :] == own[:, :, None]).long())

    def hidden(self, ids, feats):
        e = self.encoder.embeddings.word_embeddings(self.vocabulary[ids]) + self.feat(feats)
        return self.encoder(inputs_embeds=e, attention_mask=(ids != PAD).long()).last_hidden_state

    def pairs(self, h, ids, anchors):
        B, T, H = h.shape
        ha = torch.gather(h, 1, anchors[:, :, None].expand(-1, -1, H))
        q = self.q(ha).view(B, -1, LABELS, RANK)
        k = self.k(h).view(B, T, LABELS, RANK)
        s = torch.matmul(q.transpose(1, 2), k.permute(0, 2, 3, 1)) / math.sqrt(RANK)
        return s.permute(0, 2, 3, 1) + self.u(h)[:, None] + self.bias(ids, anchors)

    def forward(self, ids, feats, anchors):
        h = self.drop(self.hidden(ids, feats))
        return self.tag(h), self.pairs(h, ids, anchors)


def load(base, path):
    net = Tagger(base)
    net.load_state_dict({k: v.float() for k, v in torch.load(path, map_location="cpu").items()})
    return net
