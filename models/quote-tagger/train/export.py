#!/usr/bin/env python3
"""model.pt -> model.int8.onnx (dynamic int8), with a check against the training network.

The graph is written out node by node, so that ONNX Runtime gets the fused operators it is fast with, and so that pair scores
are computed only for pieces that may begin a cue. One window at a time: ids and feats [1,T] to tag [1,T,7], anchors [N] (0, then
every piece with P(B-C) >= LEAST_CUE) and pair [N,T,5].
"""
import argparse
import os
import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
import model as M
from model import LABELS, RANK, REACH
from text import FEATURES, SEP, TAGS

LEAST_CUE = 0.1
OWN = "com.microsoft"


class Graph:
    """nodes and weights in the order in which they are added"""

    def __init__(self):
        self.nodes, self.weights, self.count = [], [], 0

    def const(self, value):
        self.count += 1
        name = f"c{self.count}"
        self.weights.append(numpy_helper.from_array(np.array(value, order="C"), name))
        return name

    def add(self, op, *inputs, out=None, domain="", **attributes):
        self.count += 1
        out = out or f"{op.lower()}{self.count}"
        inputs = [x if isinstance(x, str) else self.const(x) for x in inputs]
        self.nodes.append(helper.make_node(op, inputs, [out], domain=domain, name=f"n{self.count}", **attributes))
        return out

    def split(self, x):
        """three equal parts of the last axis"""
        self.count += 1
        outs = [f"part{self.count}_{k}" for k in range(3)]
        self.nodes.append(helper.make_node("Split", [x], outs, name=f"n{self.count}", axis=-1, num_outputs=3))
        return outs


def build(net):
    w = {k: v.float().numpy() for k, v in net.state_dict().items()}
    e, config = "encoder.embeddings.", net.encoder.config
    g = Graph()
    ints = lambda *x: np.array(x, np.int64)
    length = g.add("Slice", g.add("Shape", "ids"), ints(1), ints(2), ints(0))
    place = w[e + "position_embeddings.weight"] + w[e + "token_type_embeddings.weight"][0]
    x = g.add("Add", g.add("Gather", w[e + "word_embeddings.weight"], "ids"), g.add("Gather", w["feat.weight"], "feats"))
    x = g.add("Add", x, g.add("Slice", place, ints(0), length, ints(0)))
    x = g.add("LayerNormalization", x, w[e + "LayerNorm.weight"], w[e + "LayerNorm.bias"], epsilon=config.layer_norm_eps)

    def linear(x, name):
        return g.add("MatMul", x, w[name + ".weight"].T), w[name + ".bias"]

    def residual(x, name, skip):
        y = g.add("Add", g.add("Add", *linear(x, name + ".dense")), skip)
        return g.add("LayerNormalization", y, w[name + ".LayerNorm.weight"], w[name + ".LayerNorm.bias"], epsilon=config.layer_norm_eps)

    def gelu(x, name):
        return g.add("BiasGelu", *linear(x, name), domain=OWN)

    for n in range(config.num_hidden_layers):
        p = f"encoder.encoder.layer.{n}."
        qkv = [p + f"attention.self.{k}" for k in ("query", "key", "value")]
        parts = g.split(g.add("Add", g.add("MatMul", x, np.concatenate([w[k + ".weight"].T for k in qkv], 1)), np.concatenate([w[k + ".bias"] for k in qkv])))
        a = g.add("MultiHeadAttention", *parts, domain=OWN, num_heads=config.num_attention_heads)
        x = residual(a, p + "attention.output", x)
        x = residual(gelu(x, p + "intermediate.dense"), p + "output", x)

    tag = g.add("Add", *linear(x, "tag"), out="tag")
    begins = g.add("Gather", g.add("Squeeze", g.add("Softmax", tag, axis=-1), ints(0)), np.array(TAGS.index("B-C")), axis=1)
    found = g.add("Squeeze", g.add("NonZero", g.add("GreaterOrEqual", begins, np.float32(LEAST_CUE))), ints(0))
    anchors = g.add("Concat", ints(0), found, axis=0, out="anchors")        # never empty

    rows = g.add("Squeeze", x, ints(0))
    q = g.add("Add", *linear(gelu(g.add("Gather", rows, anchors), "q.0"), "q.2"))
    q = g.add("Transpose", g.add("Reshape", q, ints(-1, LABELS, RANK)), perm=[1, 0, 2])
    k = g.add("Add", *linear(gelu(rows, "k.0"), "k.2"))
    k = g.add("Transpose", g.add("Reshape", k, ints(-1, LABELS, RANK)), perm=[1, 2, 0])
    scores = g.add("Transpose", g.add("Mul", g.add("MatMul", q, k), np.float32(RANK ** -0.5)), perm=[1, 2, 0])
    own = g.add("Unsqueeze", anchors, ints(1))
    positions = g.add("Range", np.array(0), g.add("Squeeze", length), np.array(1))
    far = g.add("Clip", g.add("Sub", positions, own), np.array(-REACH), np.array(REACH))
    paragraph = g.add("CumSum", g.add("Cast", g.add("Squeeze", g.add("Equal", "ids", np.array(SEP)), ints(0)), to=TensorProto.INT64), np.array(0))
    same = g.add("Cast", g.add("Equal", paragraph, g.add("Gather", paragraph, own)), to=TensorProto.INT64)
    bias = g.add("Add", g.add("Gather", w["rel.weight"], g.add("Add", far, np.array(REACH))), g.add("Gather", w["para.weight"], same))
    g.add("Add", g.add("Add", scores, bias), g.add("Add", *linear(rows, "u")), out="pair")

    of = lambda name, kind, *shape: helper.make_tensor_value_info(name, kind, shape)
    graph = helper.make_graph(g.nodes, "quote-tagger", [of("ids", TensorProto.INT64, 1, "T"), of("feats", TensorProto.INT64, 1, "T")],
                              [of("tag", TensorProto.FLOAT, 1, "T", len(TAGS)), of("anchors", TensorProto.INT64, "N"), of("pair", TensorProto.FLOAT, "N", "T", LABELS)], g.weights)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid(OWN, 1)], ir_version=9)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("model"); p.add_argument("out"); p.add_argument("--base", required=True)
    a = p.parse_args()
    net = M.load(a.base, a.model).eval()
    full, network = a.out + ".fp32", build(net)
    onnx.save(network, full)
    # of the tables only the large one, of the pieces
    small = [n.name for n in [n for n in network.graph.node if n.op_type == "Gather"][1:]]
    import onnxruntime as ort
    from onnxruntime.quantization import QuantType, quantize_dynamic
    quantize_dynamic(full, a.out + ".int8", weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gather"],
                     nodes_to_exclude=small, extra_options={"DefaultTensorType": TensorProto.FLOAT})
    # optimised here and loaded as it is: the fusion of skip connections, on by default, is six times as slow as its parts
    options = ort.SessionOptions()
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = a.out
    ort.InferenceSession(a.out + ".int8", options, providers=["CPUExecutionProvider"], disabled_optimizers=["SkipLayerNormFusion"])
    ids, feats = torch.randint(1000, 20000, (1, 200)), torch.randint(1, FEATURES, (1, 200))
    ids[0, ::40] = SEP
    options = ort.SessionOptions()
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_BASIC
    for m in (full, a.out):
        got = dict(zip(("tag", "anchors", "pair"), ort.InferenceSession(m, options, providers=["CPUExecutionProvider"]).run(None, {"ids": ids.numpy(), "feats": feats.numpy()})))
        with torch.no_grad():
            tag, pair = net(ids, feats, torch.from_numpy(got["anchors"])[None])
        print(m, os.path.getsize(m) // 1000, "kB,", len(got["anchors"]), "anchors; greatest difference",
              float(np.abs(tag.numpy() - got["tag"]).max()), float(np.abs(pair[0].numpy() - got["pair"]).max()),
              "same tag", float((tag.numpy().argmax(-1) == got["tag"].argmax(-1)).mean()))
    os.remove(full)
    os.remove(a.out + ".int8")


if __name__ == "__main__":
    main()
