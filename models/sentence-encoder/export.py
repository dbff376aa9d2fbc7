#!/usr/bin/env python3
"""export.py BASE OUT: all-MiniLM-L6-v2 (a folder in transformers' format) as an int8 ONNX file that gives unit vectors."""
import sys
from pathlib import Path

import torch.nn as nn
import torch.nn.functional as F
from transformers import AutoModel

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from onnx_bert import PlainBert, mean, write  # noqa: E402


class SentenceEncoder(nn.Module):
    def __init__(self, bert):
        super().__init__()
        self.plain = PlainBert(bert)

    def forward(self, input_ids, attention_mask, token_type_ids):
        return F.normalize(mean(self.plain(input_ids, attention_mask, token_type_ids), attention_mask), dim=-1)


if __name__ == "__main__":
    base, out = sys.argv[1:]
    write(SentenceEncoder(AutoModel.from_pretrained(base, add_pooling_layer=False)), "sentence_vector", out)
