"""A BERT encoder written out in plain torch, and its way into an int8 ONNX file, so that graphs are small and batch and length are free."""
import math
import os

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

INPUTS = ["input_ids", "attention_mask", "token_type_ids"]


class PlainBert(nn.Module):
    """transformers' BertModel without its pooler: the vectors of all pieces."""

    def __init__(self, bert):
        super().__init__()
        self.bert, self.heads = bert, bert.config.num_attention_heads

    def forward(self, input_ids, attention_mask, token_type_ids):
        e, T = self.bert.embeddings, input_ids.shape[1]
        x = e.LayerNorm(e.word_embeddings(input_ids) + e.token_type_embeddings(token_type_ids) + e.position_embeddings.weight[:T])
        h = x.shape[-1]
        mask = ((1 - attention_mask.to(x.dtype)) * -1e4)[:, None, None, :]

        def split(y):
            return y.reshape(y.shape[0], -1, self.heads, h // self.heads).transpose(1, 2)

        for layer in self.bert.encoder.layer:
            s = layer.attention.self
            a = torch.softmax(split(s.query(x)) @ split(s.key(x)).transpose(2, 3) / math.sqrt(h // self.heads) + mask, -1) @ split(s.value(x))
            x = layer.attention.output.LayerNorm(layer.attention.output.dense(a.transpose(1, 2).reshape(x.shape[0], -1, h)) + x)
            x = layer.output.LayerNorm(layer.output.dense(F.gelu(layer.intermediate.dense(x))) + x)
        return x


def mean(x, attention_mask):
    m = attention_mask[..., None].to(x.dtype)
    return (x * m).sum(1) / m.sum(1)


def write(net, output, out):
    """Writes `net` as dynamic int8 (opset 18) to `out`, and prints how far the two files are from the network."""
    net.eval()
    ids = torch.randint(1000, 20000, (2, 37))
    mask, types = torch.ones_like(ids), torch.zeros_like(ids)
    mask[1, 30:], types[:, 20:] = 0, 1
    B, T = torch.export.Dim("B", min=1, max=64), torch.export.Dim("T", min=2, max=512)
    full = out + ".fp32"
    torch.onnx.export(net, (ids, mask, types), full, dynamo=True, dynamic_shapes=({0: B, 1: T},) * 3, external_data=False, input_names=INPUTS, output_names=[output], opset_version=18)
    import onnxruntime as ort
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.quantization.shape_inference import quant_pre_process
    quant_pre_process(full, full + ".pre", skip_symbolic_shape=True)
    quantize_dynamic(full + ".pre", out, weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gemm", "Gather"])
    with torch.no_grad():
        want = net(ids, mask, types).numpy()
    for path in (full, out):
        got = ort.InferenceSession(path, providers=["CPUExecutionProvider"]).run(None, dict(zip(INPUTS, (ids.numpy(), mask.numpy(), types.numpy()))))[0]
        print(path, os.path.getsize(path) // 1000, "kB; greatest difference", float(np.abs(got - want).max()))
    for path in (full, full + ".pre"):
        os.remove(path)
