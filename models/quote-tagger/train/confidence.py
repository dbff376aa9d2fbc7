"""How likely an attribution is right (its words at 0.8 overlap): a logistic function of the decoder's signs, fitted on the development part.

`signs(...)` makes the numbers, in the order of NAMES; `fit` is ridge logistic regression by Newton steps.
"""
import json
import math
import pathlib
import numpy as np
import cues

NAMES = ["bias", "cue", "content", "least", "outside", "source", "no_source", "quoted", "direct", "log_length", "say_verb", "split", "writing", "belief", "intent", "document"]
CORE = set(cues.TABLE["core"])
KEPT = pathlib.Path(__file__).parent / "confidence.json"


def logit(p):
    return math.log(max(p, 1e-4) / max(1 - p, 1e-4))


def signs(cue, content, least, outside, source, has_speaker, quoted, length, spans, text):
    """cue … source: probabilities of the decoder (source 0: none tagged); quoted: share of the characters inside marks; length in characters; text: the cue's words"""
    kind = cues.kind(text, quoted=quoted > 0.5) if text else "SPEECH"
    say = text.lower().startswith("according to") or any(x in CORE for x in map(cues.known, cues.words(text)))
    return [1.0, logit(cue), logit(content), logit(least), logit(outside), logit(source) if source else -3.0, float(not has_speaker), quoted, float(quoted > 0.9),
            math.log(length), float(say), float(spans > 1)] + [float(kind == k) for k in ("WRITING", "BELIEF", "INTENT", "DOCUMENT")]


def probability(x, weights=None):
    w = weights or json.loads(KEPT.read_text())["weights"]
    return 1 / (1 + math.exp(-sum(a * b for a, b in zip(x, w))))


def fit(X, y, ridge=1.0):
    w = np.zeros(X.shape[1])
    pull = ridge * (np.arange(len(w)) > 0)
    for _ in range(60):
        p = 1 / (1 + np.exp(-X @ w))
        step = np.linalg.solve((X * (p * (1 - p))[:, None]).T @ X + np.diag(pull + 1e-6), X.T @ (p - y) + pull * w)
        w -= step
        if abs(step).max() < 1e-6:
            break
    return w


def chosen(found, kept=None):
    """the attributions sure enough to report, each with its confidence; quoted words are kept at less"""
    kept = kept or json.loads(KEPT.read_text())
    out = []
    for q in found:
        q = dict(q)
        x = q.pop("signs")
        if x:
            q["conf"] = round(probability(x, kept["weights"]), 3)
            if q["conf"] < (kept["threshold_quoted"] if x[7] > 0.5 else kept["threshold"]):
                continue
        out.append(q)
    return out
