#!/usr/bin/env python3
"""int8 ONNX tagger -> model.pt, to train on from a shipped model: weights are scale × (integer − zero point)."""
import argparse
import numpy as np
import onnx
import torch
from onnx import numpy_helper

LAYER = ["attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense", "intermediate.dense", "output.dense"]


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("model"); p.add_argument("out"); p.add_argument("--base", required=True)
    a = p.parse_args()
    import model as M
    net = M.Tagger(a.base)
    w = {i.name: numpy_helper.to_array(i) for i in onnx.load(a.model).graph.initializer}
    real = {k[:-10]: (w[k].astype(np.float32) - w[k[:-10] + "_zero_point"]) * w[k[:-10] + "_scale"] for k in w if k.endswith("_quantized")}
    # matrices carry the exporter's running numbers, in the order in which the network uses them
    matrices = [real[k] for k in sorted((k for k in real if k.startswith("val_")), key=lambda k: int(k[4:]))]
    names = [f"bert.encoder.layer.{i}.{n}" for i in range(6) for n in LAYER] + ["q.0", "q.2", "k.0", "k.2", "u", "tag"]
    state = {n + ".weight": m.T for n, m in zip(names, matrices, strict=True)}
    state.update({k[2:]: v for k, v in (real | w).items() if k.startswith("t.") and not k.endswith(("_scale", "_quantized", "_zero_point"))})
    new = {k: torch.tensor(np.ascontiguousarray(v)) for k, v in state.items()}
    full = net.state_dict()
    left = [k for k in full if k not in new and "position_ids" not in k]
    full.update(new)
    # token types are folded: only the first is ever used
    full["bert.embeddings.token_type_embeddings.weight"][0] = torch.tensor(w["tt"])
    torch.save(full, a.out)
    print("not in the file, kept from the base:", left)


if __name__ == "__main__":
    main()
