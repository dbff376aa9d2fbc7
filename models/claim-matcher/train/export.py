#!/usr/bin/env python3
"""export.py MPNET TRAINED.pt OUT: a trained matcher or finder of conflicts as ONNX that takes BERT's uncased piece numbers.

MPNet's vocabulary is BERT's, four places further on, with other separators: the rows of the embedding are put back into
BERT's order, so that all of Hearsay's models share one vocabulary. Weights of queries, keys and values are kept in four
bits, all others in eight.
"""
import math
import os
import sys

import onnx
import torch
import torch.nn.functional as F
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn
from train import Matcher

MOST_PIECES = 128
BUCKETS = 16
BERT_CLS, BERT_SEP, MPNET_START, MPNET_END, SHIFT, PIECES = 101, 102, 0, 2, 4, 30522


def distances():
    """MPNet's buckets of relative places, [MOST_PIECES, MOST_PIECES]: exact up to 8, then by the logarithm, up to 128."""
    place = torch.arange(MOST_PIECES)
    back = place[:, None] - place[None]
    far = 8 + (torch.log(back.abs().clamp(min=1) / 8) / math.log(16) * 8).long()
    return (back < 0).long() * BUCKETS + torch.where(back.abs() < 8, back.abs(), far.clamp(max=15))


class PlainMatcher(nn.Module):
    """The matcher written out for one sequence at a time: its logits."""

    def __init__(self, trained):
        super().__init__()
        e = trained.encoder.embeddings
        self.layers, self.norm, self.out = trained.encoder.encoder.layer, e.LayerNorm, trained.out
        words = e.word_embeddings.weight.data
        bert = words[SHIFT:SHIFT + PIECES].clone()
        bert[BERT_CLS], bert[BERT_SEP] = words[MPNET_START], words[MPNET_END]
        self.words = nn.Embedding.from_pretrained(bert)
        self.register_buffer('places', e.position_embeddings.weight.data[2:MOST_PIECES + 2].clone())
        bias = trained.encoder.encoder.relative_attention_bias.weight.data
        self.register_buffer('bias', bias[distances()].permute(2, 0, 1).contiguous())

    def forward(self, input_ids):
        length = input_ids.shape[1]
        x = self.norm(self.words(input_ids) + self.places[:length])

        def heads(y):
            return y.reshape(1, -1, 12, 64).transpose(1, 2)

        for layer in self.layers:
            a = layer.attention.attn
            scores = heads(a.q(x)) @ heads(a.k(x)).transpose(2, 3) / 8 + self.bias[:, :length, :length]
            seen = (torch.softmax(scores, -1) @ heads(a.v(x))).transpose(1, 2).reshape(1, -1, 768)
            x = layer.attention.LayerNorm(a.o(seen) + x)
            x = layer.output.LayerNorm(layer.output.dense(F.gelu(layer.intermediate.dense(x))) + x)
        return self.out(torch.cat([x[:, 0], x.mean(1)], -1))


def quantize(full, out):
    quant_pre_process(full, full + '.pre', skip_symbolic_shape=True)
    model = onnx.load(full + '.pre')
    weights = {i.name for i in model.graph.initializer}
    products = [n for n in model.graph.node if n.op_type in ('MatMul', 'Gemm')]
    linear = [n.name for n in products if n.input[1] in weights]
    # Six to a layer: query, key, value, output, and the two of the feed-forward part.
    four_bits = {name for at, name in enumerate(linear[:72]) if at % 6 < 3}
    others = [n.name for n in products if n.name not in four_bits]
    nbits = MatMulNBitsQuantizer(model, block_size=128, is_symmetric=True, accuracy_level=4, nodes_to_exclude=others)
    nbits.process()
    nbits.model.save_model_to_file(full + '.4')
    quantize_dynamic(full + '.4', out, weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=['MatMul', 'Gemm', 'Gather'])
    for path in (full, full + '.pre', full + '.4'):
        os.remove(path)


if __name__ == '__main__':
    base, trained, out = sys.argv[1:]
    weights = torch.load(trained)
    matcher = Matcher(base, len(weights['out.bias']))
    matcher.load_state_dict(weights)
    net = PlainMatcher(matcher).eval()
    ids = torch.randint(1000, 20000, (1, 37))
    ids[0, 0], ids[0, -1] = BERT_CLS, BERT_SEP
    with torch.no_grad():
        theirs = ids + SHIFT
        theirs[0, 0], theirs[0, -1] = MPNET_START, MPNET_END
        print('greatest difference', float((net(ids) - matcher.eval()(theirs, torch.ones_like(ids))).abs().max()))
    T = torch.export.Dim('T', min=2, max=MOST_PIECES)
    torch.onnx.export(net, (ids,), out + '.fp32', dynamo=True, dynamic_shapes=({1: T},), external_data=False, input_names=['input_ids'], output_names=['logits'], opset_version=18)
    quantize(out + '.fp32', out)
    print(out, os.path.getsize(out) // 1000, 'kB')
