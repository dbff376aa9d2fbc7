"""Annotated text that can be edited: every span follows the edit."""
import bisect


class Doc:
    """text and its attributions [{content, cue, source}: lists of [start, end]]"""

    def __init__(self, text, quotes, id=None):
        self.text, self.quotes, self.id = text, quotes, id

    @classmethod
    def from_json(cls, d):
        spans = lambda x: [list(s) for s in x["spans"]] if x else []
        return cls(d["text"], [dict(content=spans(q), cue=spans(q["cue"]), source=spans(q["speaker"]),
                                    kind=(q["speaker"] or {}).get("kind")) for q in d["quotes"]], id=d["id"])

    def edit(self, changes):
        """apply [(start, end, replacement, hole)]; a hole is text that no span may cover. Overlapping changes are dropped."""
        kept, reach = [], 0
        for c in sorted(changes, key=lambda c: (c[0], c[1])):
            if c[0] >= reach:
                kept.append(c)
                reach = max(c[1], c[0] + 1)
        if not kept:
            return self
        out, at, size = [], 0, 0
        segs = []                                         # (old start, old end, new start, new end, hole)
        for a, b, r, hole in kept:
            out += [self.text[at:a], r]
            size += a - at
            segs.append((a, b, size, size + len(r), hole))
            size += len(r)
            at = b
        out.append(self.text[at:])
        starts = [s[0] for s in segs]

        def move(x, left):
            i = bisect.bisect_right(starts, x) - 1
            if i < 0:
                return x
            a, b, na, nb, _ = segs[i]
            if x >= b and not (a == b == x):
                return nb + x - b
            if a == b == x:
                return na if left else nb
            return (na if x == a else nb) if left else (na if x == a else na)

        def shift(spans):
            got = []
            for s, e in spans:
                ns = move(s, False)
                ne = move(e, True)
                cut = [g for g in segs if g[4] and ns <= g[2] < ne]
                for g in cut:
                    if g[2] > ns:
                        got.append([ns, g[2]])
                    ns = g[3]
                if ne > ns:
                    got.append([ns, ne])
            return got

        quotes = []
        for q in self.quotes:
            n = dict(q, content=shift(q["content"]), cue=shift(q["cue"]), source=shift(q["source"]))
            if n["content"]:
                quotes.append(n)
        return Doc("".join(out), quotes, self.id)


class Draft:
    """a document written from left to right with its attributions"""

    def __init__(self):
        self.parts, self.size, self.quotes = [], 0, []

    def add(self, text, quote=None, part=None):
        if quote is not None and text:
            quote[part].append([self.size, self.size + len(text)])
        self.parts.append(text)
        self.size += len(text)

    def quote(self):
        q = dict(content=[], cue=[], source=[], kind="name")
        self.quotes.append(q)
        return q

    def doc(self, id):
        text = "".join(self.parts)
        return Doc(text, [q for q in self.quotes if q["content"]], id)
