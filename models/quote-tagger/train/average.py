#!/usr/bin/env python3
"""average.py A.pt B.pt OUT.pt [share of B]: the weighted mean of two models of one lineage."""
import sys
import torch


def main():
    a, b = torch.load(sys.argv[1]), torch.load(sys.argv[2])
    share = float(sys.argv[4]) if len(sys.argv) > 4 else 0.5
    if len(a["feat.weight"]) < len(b["feat.weight"]):     # an older, smaller feature table: unclosed fragments start as inside
        a["feat.weight"] = torch.cat([a["feat.weight"], a["feat.weight"][5:9]])
    torch.save({k: (1 - share) * a[k] + share * v if v.dtype.is_floating_point else v for k, v in b.items()}, sys.argv[3])


if __name__ == "__main__":
    main()
