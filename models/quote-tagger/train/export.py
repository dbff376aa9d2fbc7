#!/usr/bin/env python3
"""model.pt -> model.int8.onnx (dynamic int8, opset 18), with a check against the training network.

The encoder is written out in plain torch so that the graph is small and both batch and length are free.
"""
import argparse
import math
import os
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
import model as M
from text import FEATURES, PAD, SEP


class Plain(nn.Module):
    def __init__(self, t):
        super().__init__()
        self.t, e = t, t.bert.embeddings
        self.heads = t.bert.config.num_attention_heads
        self.pos, self.tt = e.position_embeddings.weight, e.token_type_embeddings.weight[0]

    def forward(self, ids, feats):
        t, T = self.t, ids.shape[1]
        x = t.bert.embeddings.word_embeddings(ids) + t.feat(feats) + self.tt + self.pos[:T]
        x = t.bert.embeddings.LayerNorm(x)
        h = x.shape[-1]
        mask = ((ids == PAD).to(x.dtype) * -1e4)[:, None, None, :]

        def split(y):
            return y.reshape(y.shape[0], -1, self.heads, h // self.heads).transpose(1, 2)

        for layer in t.bert.encoder.layer:
            s = layer.attention.self
            q, k, v = split(s.query(x)), split(s.key(x)), split(s.value(x))
            a = torch.softmax(q @ k.transpose(2, 3) / math.sqrt(h // self.heads) + mask, -1) @ v
            a = a.transpose(1, 2).reshape(x.shape[0], -1, h)
            x = layer.attention.output.LayerNorm(layer.attention.output.dense(a) + x)
            x = layer.output.LayerNorm(layer.output.dense(F.gelu(layer.intermediate.dense(x))) + x)
        q = t.q(x).reshape(x.shape[0], -1, t.K, t.r).permute(0, 2, 1, 3)
        k = t.k(x).reshape(x.shape[0], -1, t.K, t.r).permute(0, 2, 3, 1)
        return t.tag(x), (q @ k / math.sqrt(t.r)).permute(0, 2, 3, 1) + t.u(x)[:, None] + t.bias(ids)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("model"); p.add_argument("out"); p.add_argument("--base", required=True)
    a = p.parse_args()
    net = M.load(a.base, a.model).eval()
    ids, feats = torch.randint(1000, 20000, (2, 37)), torch.randint(1, FEATURES, (2, 37))
    B, T = torch.export.Dim("B", min=1, max=64), torch.export.Dim("T", min=2, max=512)
    full = a.out + ".fp32"
    torch.onnx.export(Plain(net).eval(), (ids, feats), full, dynamo=True, dynamic_shapes=({0: B, 1: T}, {0: B, 1: T}), external_data=False,
                      input_names=["ids", "feats"], output_names=["tag", "pair"], opset_version=18)
    import onnxruntime as ort
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.quantization.shape_inference import quant_pre_process
    quant_pre_process(full, full + ".pre", skip_symbolic_shape=True)
    quantize_dynamic(full + ".pre", a.out, weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gemm", "Gather"])
    os.remove(full + ".pre")
    ids, feats = torch.randint(1000, 20000, (1, 200)), torch.randint(1, FEATURES, (1, 200))
    ids[0, ::40] = SEP
    with torch.no_grad():
        want = net(ids, feats, torch.arange(200)[None])
    for m in (full, a.out):
        got = ort.InferenceSession(m, providers=["CPUExecutionProvider"]).run(None, {"ids": ids.numpy(), "feats": feats.numpy()})
        print(m, os.path.getsize(m) // 1000, "kB; greatest difference", [float(np.abs(x.numpy() - y).max()) for x, y in zip(want, got)],
              "same tag", float((want[0].numpy().argmax(-1) == got[0].argmax(-1)).mean()))


if __name__ == "__main__":
    main()
