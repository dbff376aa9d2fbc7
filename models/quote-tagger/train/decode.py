"""From the tagger's logits to attributions: the decoder that the product re-implements. Every constant was chosen on the development part."""
import bisect
import re
import numpy as np
import confidence
from marks import fragments
from structure import NAME, answers, signed, turns

WORDS = re.compile(r"\w+(?:[’'.\-]\w+)*")
STOP_BETWEEN = re.compile(r"[.?!][”\"’')]*\s|\n")
PARAMS = dict(cue=0.3, lam=0.75, lams=0.75, keep=0.15, snap=0.7, orphan=0.5, fill=12)
NEVER = -1e9


def log_softmax(x):
    m = x.max(-1, keepdims=True)
    return x - m - np.log(np.exp(x - m).sum(-1, keepdims=True))


def viterbi(lp, inside):
    """best label path of lp [T,K]; `inside` maps an I label to the labels that may stand before it"""
    T, K = lp.shape
    allowed = np.zeros((K, K))
    for i, ok in inside.items():
        for k in range(K):
            if k not in ok:
                allowed[k, i] = NEVER
    score, back = lp[0].copy(), np.zeros((T, K), np.int32)
    for i in inside:
        score[i] = NEVER
    for t in range(1, T):
        m = score[:, None] + allowed
        back[t] = m.argmax(0)
        score = m.max(0) + lp[t]
    y = [int(score.argmax())]
    for t in range(T - 1, 0, -1):
        y.append(int(back[t, y[-1]]))
    return y[::-1]


def runs(y, b, i):
    out = []
    for t, k in enumerate(y):
        if k == b:
            out.append([t, t])
        elif k == i and out and out[-1][1] == t - 1:
            out[-1][1] = t
    return out


class Decoder:
    def __init__(self, text, wins, params=None):
        self.text, self.P = text, dict(PARAMS, **(params or {}))
        self.words = [(m.start(), m.end()) for m in WORDS.finditer(text)]
        self.starts = [w[0] for w in self.words]
        self.frags = [(s, e, c) for s, e, c in fragments(text) if WORDS.search(text, s, e)]
        self.flat = np.zeros(len(self.words))
        self.found = []
        for off, tag, pair in wins:
            self.window(off, tag, pair)

    def word_run(self, off, a, b):
        """word numbers that pieces a..b touch"""
        s, e = off[a][0], off[b][1]
        i = max(0, bisect.bisect_right(self.starts, s) - 1)
        if i < len(self.words) and self.words[i][1] <= s:
            i += 1
        out = []
        while i < len(self.words) and self.words[i][0] < e:
            out.append(i)
            i += 1
        return out

    def words_in(self, s, e):
        """word numbers whose middle lies in [s, e)"""
        i = max(0, bisect.bisect_left(self.starts, s) - 1)
        out = []
        while i < len(self.words) and self.words[i][0] < e:
            if s <= sum(self.words[i]) / 2 < e:
                out.append(i)
            i += 1
        return out

    def window(self, off, tag, pair):
        P = self.P
        T = len(off)
        real = np.array([o[0] >= 0 for o in off])
        lt = log_softmax(tag.astype(np.float64))
        lt[~real, 1:] = NEVER
        lt[~real, 0] = 0
        pt = np.exp(lt)
        content, source = pt[:, 1] + pt[:, 2], pt[:, 5] + pt[:, 6]
        for t in range(T):
            if real[t]:
                i = bisect.bisect_right(self.starts, off[t][0]) - 1
                if i >= 0 and off[t][0] < self.words[i][1]:
                    self.flat[i] = max(self.flat[i], content[t])
        cues, t = [], 0
        while t < T:
            if pt[t, 3] >= P["cue"]:
                e = t
                while e + 1 < T and pt[e + 1, 4] >= 0.5:
                    e += 1
                cues.append((t, e))
                t = e + 1
            else:
                t += 1
        if not cues:
            return
        lp = log_softmax(pair[[c[0] for c in cues]].astype(np.float64))
        pq, ps = np.exp(lp[:, :, 1]) + np.exp(lp[:, :, 2]), np.exp(lp[:, :, 3]) + np.exp(lp[:, :, 4])
        for n, (a, b) in enumerate(cues):
            x = lp[n].copy()
            for lam, prob, flat, cols in ((P["lam"], pq, content, (1, 2)), (P["lams"], ps, source, (3, 4))):
                others = np.max(np.delete(prob, n, 0), 0) if len(cues) > 1 else np.zeros(T)
                x[:, 0] += lam * np.log(np.maximum(np.maximum(1 - flat, others), 1e-4))
                for c in cols:
                    x[:, c] += lam * np.log(np.maximum(flat, 1e-4))
            x[a:b + 1, 1:] = NEVER
            x[~real, 1:] = NEVER
            y = viterbi(x, {2: (1, 2), 4: (3, 4)})
            self.attribution(off, pt, pq[n], ps[n], a, b, runs(y, 1, 2), runs(y, 3, 4))

    def attribution(self, off, pt, pq, ps, a, b, contents, sources):
        if not contents:
            return
        words = {}
        for u, v in contents:
            for i in self.word_run(off, u, v):
                words[i] = max(words.get(i, 0), float(pq[u:v + 1].mean()))
        conf = float(pt[a, 3] * np.mean([pq[u:v + 1].mean() for u, v in contents]))
        if not words or conf < self.P["keep"]:
            return
        sources.sort(key=lambda r: -ps[r[0]:r[1] + 1].mean())
        src = self.word_run(off, *sources[0]) if sources else None
        outside = max([pq[k] for u, v in contents for k in (u - 1, v + 1) if 0 <= k < len(pq) and off[k][0] >= 0] or [0.0])
        signs = dict(cue=float(pt[a, 3]), content=float(np.mean([pq[u:v + 1].mean() for u, v in contents])), least=float(min(pq[u:v + 1].min() for u, v in contents)),
                     outside=float(outside), source=float(ps[sources[0][0]:sources[0][1] + 1].mean()) if sources else 0.0)
        self.found.append(dict(w=words, cue=self.word_run(off, a, b), src=(src[0], src[-1]) if src else None, conf=conf, signs=signs))

    def own(self):
        """a word belongs to one content: the surer one"""
        owner = {}
        for k, q in enumerate(self.found):
            for i, p in q["w"].items():
                if i not in owner or p > self.found[owner[i]]["w"][i]:
                    owner[i] = k
        for k, q in enumerate(self.found):
            q["w"] = {i for i in q["w"] if owner[i] == k}
        self.lost = [q for q in self.found if not q["w"]]
        self.found = [q for q in self.found if q["w"]]

    def fill(self):
        """a short hole inside a sentence that holds neither cue nor source nor another content is a slip"""
        taken = set().union(*[q["w"] for q in self.found]) if self.found else set()
        for q in self.found:
            idx = sorted(q["w"])
            bad = set(q["cue"] or ()) | (set(range(q["src"][0], q["src"][1] + 1)) if q["src"] else set())
            for a, b in zip(idx, idx[1:]):
                hole = set(range(a + 1, b))
                if 0 < len(hole) <= self.P["fill"] and not bad & hole and not taken & hole and not STOP_BETWEEN.search(self.text[self.words[a][1]:self.words[b][0]]):
                    q["w"] |= hole

    def snap(self):
        """a fragment mostly inside one content belongs to it whole; a fragment of four words or more in none becomes a content without a cue"""
        for s, e, closed in self.frags:
            f = self.words_in(s, e)
            fs = set(f)
            # a cue inside an unclosed fragment: the mark that is missing stood before it
            if not f or not closed and any(q["cue"] and q["cue"][0] in fs and q["w"] & fs for q in self.found):
                continue
            hits = [(len(fs & q["w"]), q) for q in self.found]
            best = max(hits, key=lambda h: h[0], default=(0, None))
            total = sum(h[0] for h in hits)
            if best[0] >= self.P["snap"] * len(f) and total - best[0] <= 0.15 * len(f):
                for n, q in hits:
                    if n and q is not best[1]:
                        q["w"] -= fs
                best[1]["w"] |= fs
            elif total == 0 and len(f) >= 4 and self.flat[f].mean() >= self.P["orphan"]:
                self.found.append(dict(w=fs, cue=None, src=None, conf=float(self.flat[f].mean())))
        self.found = [q for q in self.found if q["w"]]

    def chain(self):
        """a quotation over paragraphs is one: a fragment left open at its paragraph's end goes on with the one that opens the next"""
        t = self.text
        for (s, e, closed), (s2, e2, _) in zip(self.frags, self.frags[1:]):
            between = t[e:s2]
            if closed or "\n" not in between or re.sub(r"[“„«‹”»‘’\"'`\s]", "", FURNITURE_LINE.sub("", between)):
                continue
            a, b = set(self.words_in(s, e)), set(self.words_in(s2, e2))
            one = max(self.found, key=lambda q: len(q["w"] & a), default=None)
            two = max(self.found, key=lambda q: len(q["w"] & b), default=None)
            if one is None or len(one["w"] & a) < 0.5 * len(a):
                one = None
            if two is None or len(two["w"] & b) < 0.5 * len(b):
                two = None
            if one is two or any(q and q.get("fixed") for q in (one, two)):
                continue
            # the one that has a cue or a source of its own keeps the words
            keep, lose, words = (one, two, b) if one and (one["cue"] or one["src"] or not two) else (two, one, a)
            if lose and lose["cue"] and keep["cue"] and lose["w"] - a - b:
                continue
            keep["w"] |= words | (lose["w"] if lose and not lose["cue"] else set())
            if lose:
                lose["w"] -= keep["w"]
        self.found = [q for q in self.found if q["w"]]

    def next_cue(self):
        """“A,” said X. “B,” added Y.: a fragment that ends in a comma goes with the cue right behind it, not with the one before"""
        t = self.text
        for s, e, closed in self.frags:
            if not closed or t[e - 1] not in ",?!" and t[e + 1:e + 2] != ",":
                continue
            f = set(self.words_in(s, e))
            after = max(f, default=-1) + 1
            # words up to four behind the mark, in the same sentence
            near = [i for i in range(after, min(after + 5, len(self.words))) if not STOP_BETWEEN.search(t[e:self.words[i][0]])]
            mine = next((q for q in self.found + self.lost if q["cue"] and q["cue"][0] in near), None)
            if not mine or f <= mine["w"]:
                continue
            owner = max(self.found, key=lambda q: len(q["w"] & f))
            if owner is mine or not owner["cue"] or len(owner["w"] & f) < 0.5 * len(f) or owner["cue"][0] >= after or not owner["w"] - f:
                continue
            if STOP_BETWEEN.search(t[self.words[owner["cue"][-1]][1]:s]):
                owner["w"] -= f
                mine["w"] |= f
                if mine["src"] and STOP_BETWEEN.search(t[self.words[min(mine["src"][0], after)][0]:self.words[max(mine["src"][1], after)][1]]):
                    mine["src"] = None                    # a source in another sentence was a slip as well
                if mine in self.lost:
                    self.lost.remove(mine)
                    self.found.append(mine)
        self.found = [q for q in self.found if q["w"]]

    def finish(self):
        """a content that ends on an article or preposition goes on to the end of its phrase"""
        t = self.text
        taken = set().union(*[q["w"] for q in self.found]) if self.found else set()
        for q in self.found:
            if q.get("fixed"):
                continue
            s = min(q["w"])
            clock = CLOCK.match(t, t.rfind("\n", 0, self.words[s][0]) + 1)
            if clock and clock.start() <= self.words[s][0] < clock.end():
                q["w"] = {i for i in q["w"] if self.words[i][0] >= clock.end()} or q["w"]
            e = max(q["w"])
            if t[self.words[e][0]:self.words[e][1]].lower() not in OPEN_ENDS or t[self.words[e][1]:self.words[e][1] + 1] != " ":
                continue
            bad = set(q["cue"] or ()) | taken
            for k in range(e + 1, min(e + 9, len(self.words))):
                if k in bad:
                    break
                q["w"].add(k)
                if t[self.words[k][1]:self.words[k][1] + 1] != " ":
                    break

    def cut_tail(self):
        """a quotation that ends in a comma inside its marks ends there: “…,” X said"""
        t = self.text
        for s, e, closed in self.frags:
            if not closed or t[e - 1] not in ",?!":
                continue
            f = set(self.words_in(s, e))
            if len(f) < 4:
                continue
            for q in self.found:
                if f <= q["w"] and min(q["w"]) == min(f) and t[self.words[min(f)][0]].isupper():
                    k = max(f) + 1
                    run = []
                    while k in q["w"]:
                        run.append(k)
                        k += 1
                    if 0 < len(run) and not any(a < self.words[run[-1]][1] and b > self.words[run[0]][0] for a, b, _ in self.frags if a >= e):
                        q["w"] -= set(run)

    def cut_head(self):
        """what X said: “…” introduces is the quotation: loose words before the cue, or in another paragraph, do not belong to it"""
        t, w = self.text, self.words
        for q in self.found:
            if q.get("fixed") or not q["cue"]:
                continue
            c0, c1 = w[q["cue"][0]][0], w[q["cue"][-1]][1]
            own = [f for f in self.frags if set(self.words_in(f[0], f[1])) <= q["w"]]
            if not own:
                continue
            quoted = set(i for f in own for i in self.words_in(f[0], f[1]))
            led = any(f[0] > c1 and f[0] - c1 < 8 and LED.fullmatch(t[c1:f[0]]) for f in own)
            line = (t.rfind("\n", 0, c0), t.find("\n", c1) if "\n" in t[c1:] else len(t))
            loose = {i for i in q["w"] - quoted if led and w[i][1] <= c0 or not line[0] < w[i][0] < line[1]}
            if loose and len(quoted) >= 4:
                q["w"] -= loose

    def sources(self):
        """a source grown to its noun phrase, and one found where the tagger saw none: “…,” NAME said; “…,” said NAME"""
        t, w = self.text, self.words
        for q in self.found:
            if q.get("fixed") or not q["cue"]:
                continue
            c0, c1 = w[q["cue"][0]][0], w[q["cue"][-1]][1]
            if q["src"] is None:
                before = [f for f in self.frags if f[1] <= c0 and self.words_in(f[0], f[1]) and self.words_in(f[0], f[1])[-1] in q["w"]]
                span = None
                if before:
                    m = BETWEEN.fullmatch(t[before[-1][1]:c0])
                    if m and m.group(1):
                        span = (before[-1][1] + m.start(1), before[-1][1] + m.end(1))
                    elif not t[before[-1][1]:c0].strip(" ,.”’\"'»“"):
                        m = BEHIND.match(t, c1)
                        span = m.span(1) if m else None
                if span:
                    r = [i for i in self.words_in(*span) if i not in q["w"]]
                    if r:
                        q["src"] = (r[0], r[-1])
                continue
            a, b = q["src"]
            # “Ten” for “Ten Cate”: a capitalised word right behind belongs to the name
            while b + 1 < len(w) and b + 1 not in q["w"] and b + 1 not in q["cue"] and t[w[b][1]:w[b + 1][0]] == " " and t[w[b][0]].isupper() and t[w[b + 1][0]].isupper() and t[w[a][0]:w[a][1]].lower() not in ("he", "she", "they", "it", "i", "we"):
                b += 1
            # “25” for “Gordon, 25,”
            if t[w[a][0]:w[b][1]].isdigit() and a and t[w[a - 1][1]:w[a][0]] == ", " and t[w[a - 1][0]].isupper():
                a -= 1
                while a and t[w[a - 1][1]:w[a][0]] == " " and t[w[a - 1][0]].isupper() and a - 1 not in q["w"] and a - 1 not in q["cue"]:
                    a -= 1
            # said the firm’s founder, Gwil Pritchard
            if c1 < w[a][0] and APPOSED.fullmatch(t[c1:w[a][0]]):
                r = self.words_in(c1, w[a][0])
                if r and not set(r) & q["w"]:
                    a = r[0]
            q["src"] = (a, b)

    def structure(self):
        """turns, signed words and bare answers take the place of what the tagger made of them"""
        got = turns(self.text) or answers(self.text)
        if not any(g["cue"] for g in got):
            got = got + signed(self.text)
        for g in got:
            w = set(i for s, e in g["content"] for i in self.words_in(s, e))
            if not w:
                continue
            label = set(self.words_in(*g["source"])) if g["source"] and g["cue"] else set()
            keep = []
            for q in self.found:
                inside = len(q["w"] & w)
                if inside > 0.5 * len(q["w"]) or q["src"] and label & set(range(q["src"][0], q["src"][1] + 1)) and inside:
                    continue
                q["w"] -= w | label
                if q["w"]:
                    keep.append(q)
            self.found = keep
            src = self.words_in(*g["source"]) if g["source"] else None
            self.found.append(dict(w=w, cue=None, mark=g["cue"], src=(src[0], src[-1]) if src else None, conf=0.9, fixed=True))

    def spans(self, idx):
        sp = []
        for i in sorted(idx):
            if sp and sp[-1][1] == i - 1:
                sp[-1][1] = i
            else:
                sp.append([i, i])
        return [[self.words[a][0], self.words[b][1]] for a, b in sp]

    def result(self):
        out, t = [], self.text
        for q in sorted(self.found, key=lambda q: min(q["w"])):
            spans = self.spans(q["w"])
            r = dict(start=spans[0][0], end=spans[-1][1], spans=spans, conf=round(q["conf"], 3), cue=None, speaker=None, signs=q.get("signs"))
            if q["cue"]:
                a, b = self.words[q["cue"][0]][0], self.words[q["cue"][-1]][1]
                r["cue"] = dict(start=a, end=b, text=t[a:b])
            elif q.get("mark"):
                a, b = q["mark"]
                r["cue"] = dict(start=a, end=b, text=t[a:b])
            if q["src"]:
                a, b = self.words[q["src"][0]][0], self.words[q["src"][1]][1]
                r["speaker"] = dict(start=a, end=b, text=t[a:b])
            out.append(r)
        inherit(t, out)
        for r in out:
            g = r["signs"]
            if g:
                n = sum(b - a for a, b in r["spans"])
                quoted = sum(max(0, min(b, e) - max(a, s)) for a, b in r["spans"] for s, e, _ in self.frags) / max(1, n)
                r["signs"] = confidence.signs(**g, has_speaker=r["speaker"] is not None, quoted=quoted, length=n, spans=len(r["spans"]), text=r["cue"]["text"] if r["cue"] else "")
        return out


OPEN_ENDS = set("the a an of in for with by to from his her their its".split())
FURNITURE_LINE = re.compile(r"(?m)^(?:READ (?:ALSO|MORE)|Read (?:also|more)|SEE ALSO|See also|Related|Watch|Advertisement|ADVERTISEMENT|Story continues|Article continues|Image (?:copyright|caption)|Share this|Follow us|Sign up|Most read|More on this|Photo:|Scroll down|Media playback)[^\n]*$")
CLOCK = re.compile(r"(?:\d{1,2}[:.]\d{2}\s?(?:am|pm|AM|PM)?(?: (?:GMT|BST|ET|CET|UTC))?)(?: [-–—])?[ :]*")
LED = re.compile(r"\s*[:,]?\s*[“„«‹‘'\"`”»]{1,3}\s?")
BETWEEN = re.compile(r"[”’\"'»“]*,?[”’\"'»“]* ((?:[\w’'.\-]+,? ){1,9})")
BEHIND = re.compile(r" ((?:(?:the|a|an|his|her|one|another) )?(?:[\w’'\-]+ ){0,3}[A-Z][\w’'\-]*(?: [A-Z][\w’'\-]*)*|(?:the|a|an|his|her|one|another) [\w’'\- ]{2,30}?)(?=[.,;:\n]|$| (?:in|on|at|after|before|during|when|as|who|from|of)\b)")
APPOSED = re.compile(r" (?:the|a|an|his|her|its|their|[A-Z][\w’'.\-]*[’']s) [\w’'\- ]{2,60}, ")
CONTINUES = re.compile(r"(?:add|continu|not|say|explain|insist|warn|argu|tell|claim|call|point|suggest|conclud)\w*ing\b|(?:added|continued|went on)", re.I)


def own_name(t, at, prev):
    """the last full name or surname before a lone quotation in its own paragraph, after the attribution before it"""
    s = max(t.rfind("\n", 0, at) + 1, prev["end"] if prev else 0, prev["cue"]["end"] if prev and prev["cue"] else 0, prev["speaker"]["end"] if prev and prev["speaker"] else 0)
    names = [m for m in NAME.finditer(t, s, max(s, at - 1))]
    return names[-1].span() if names else None


def inherit(t, out):
    """no source: the one before it has the same speaker where the cue continues it, or where a quotation stands alone beside it"""
    for r in out:
        if r["speaker"]:
            continue
        c = [x for x in out if x is not r and x["speaker"]]
        prev = max((x for x in c if x["start"] < r["start"]), key=lambda x: x["start"], default=None)
        nxt = min((x for x in c if x["start"] > r["start"]), key=lambda x: x["start"], default=None)
        if r["cue"]:
            if prev and CONTINUES.match(r["cue"]["text"]) and "\n" not in t[prev["end"]:r["cue"]["start"]]:
                r["speaker"] = dict(prev["speaker"], inherited=True)
        elif own_name(t, r["start"], prev):
            s, e = own_name(t, r["start"], prev)
            r["speaker"] = dict(start=s, end=e, text=t[s:e], inherited=True)
        elif prev and "\n\n" not in t[prev["end"]:r["start"]]:
            r["speaker"] = dict(prev["speaker"], inherited=True)
        elif nxt and "\n" not in t[r["end"]:nxt["start"]]:
            r["speaker"] = dict(nxt["speaker"], inherited=True)
        elif prev and t[prev["end"]:r["start"]].count("\n\n") == 1:
            r["speaker"] = dict(prev["speaker"], inherited=True)


STAGES = ("fill", "snap", "structure", "next_cue", "chain", "cut_tail", "cut_head", "finish", "sources")


def decode(text, wins, params=None, stages=STAGES):
    d = Decoder(text, wins, params)
    d.own()
    for stage in stages:
        getattr(d, stage)()
    return d.result()
