#!/usr/bin/env python3
"""export.py BASE STUDENT OUT: the trained student (fp16 safetensors, or the folder with its parts) as an int8 ONNX file."""
import sys
from pathlib import Path

import torch
import torch.nn as nn
from safetensors.torch import load

sys.path[:0] = [str(Path(__file__).resolve().parents[2]), str(Path(__file__).resolve().parent)]
from onnx_bert import PlainBert, mean, write  # noqa: E402
from train_nli import CrossEncoder  # noqa: E402


class PairJudge(nn.Module):
    def __init__(self, trained):
        super().__init__()
        self.plain, self.out = PlainBert(trained.encoder), trained.out

    def forward(self, input_ids, attention_mask, token_type_ids):
        x = self.plain(input_ids, attention_mask, token_type_ids)
        return self.out(torch.cat([x[:, 0], mean(x, attention_mask)], -1))


if __name__ == "__main__":
    base, student, out = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    data = b"".join(p.read_bytes() for p in sorted(student.glob("student.safetensors*"))) if student.is_dir() else student.read_bytes()
    net = CrossEncoder(base)
    net.load_state_dict({k: v.float() for k, v in load(data).items()})
    write(PairJudge(net), "logits", out)
