"""The network: MiniLM-L6 over word pieces plus a feature embedding, and two heads.

tag  [B,T,7]    flat BIO of content, cue and source
pair [B,A,T,5]  for an anchor (the first piece of a cue) and every piece: O, B/I of this cue's content, B/I of its source
"""
import math
import torch
import torch.nn as nn
from text import FEATURES, PAD, SEP, TAGS

RANK, LABELS, REACH = 64, 5, 64


class Tagger(nn.Module):
    def __init__(self, base):
        super().__init__()
        from transformers import BertModel
        self.bert = BertModel.from_pretrained(base, add_pooling_layer=False, attn_implementation="eager")
        h = self.bert.config.hidden_size
        self.r, self.K = RANK, LABELS
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

    def bias(self, ids, anchors=None):
        """[B,A,T,K] from distance and paragraph; every piece is an anchor when none are given"""
        pos = torch.arange(ids.shape[1], device=ids.device)
        par = torch.cumsum((ids == SEP).long(), 1)
        if anchors is None:
            d = (pos[None, :] - pos[:, None]).clamp(-REACH, REACH) + REACH
            return self.rel(d)[None] + self.para((par[:, None, :] == par[:, :, None]).long())
        d = (pos[None, None, :] - anchors[:, :, None]).clamp(-REACH, REACH) + REACH
        own = torch.gather(par, 1, anchors)
        return self.rel(d) + self.para((par[:, None, :] == own[:, :, None]).long())

    def forward(self, ids, feats, anchors):
        e = self.bert.embeddings.word_embeddings(ids) + self.feat(feats)
        h = self.drop(self.bert(inputs_embeds=e, attention_mask=(ids != PAD).long()).last_hidden_state)
        B, T, H = h.shape
        ha = torch.gather(h, 1, anchors[:, :, None].expand(-1, -1, H))
        q = self.q(ha).view(B, -1, self.K, self.r)
        k = self.k(h).view(B, T, self.K, self.r)
        s = torch.matmul(q.transpose(1, 2), k.permute(0, 2, 3, 1)) / math.sqrt(self.r)
        return self.tag(h), s.permute(0, 2, 3, 1) + self.u(h)[:, None] + self.bias(ids, anchors)


def load(base, path):
    """a network with the weights of `path`; an older, smaller feature table is widened (unclosed starts as inside)"""
    net = Tagger(base)
    state = torch.load(path)
    old = state["feat.weight"]
    if len(old) < FEATURES:
        state["feat.weight"] = torch.cat([old, old[5:9]])[:FEATURES]
    net.load_state_dict(state)
    return net
