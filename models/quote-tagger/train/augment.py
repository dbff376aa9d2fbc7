"""Variation by program: what the training articles lack, made from the training articles and from open lists.

`vary(doc, rng, pool)` edits one article (marks, names, sources, order of cue and source, furniture, broken text);
`compose(rng, pool)` writes a short new piece from the quotations of several (reports, transcripts, interviews, signatures).
"""
import re
from marks import fragments
import names

SENT = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\"])")
SINGLE = re.compile(r"(?<!\w)[‘']([^‘’'\n]{2,80}(?:[’'](?=\w)[^‘’'\n]{1,60})*)[’'](?!\w)")
# opening, closing, inner opening, inner closing, weight
STYLES = [("‘", "’", "“", "”", 5), ("'", "'", '"', '"', 5), ("“", "”", "‘", "’", 3), ('"', '"', "'", "'", 2.5), ("``", "''", "`", "'", 0.5),
          ("«", "»", "“", "”", .7), ("« ", " »", "“", "”", .5), ("„", "“", "‚", "‘", .8), ("„", "”", "‚", "’", .5), ("»", "«", "›", "‹", .5),
          ("”", "”", "’", "’", .4), ('" ', ' "', "'", "'", .4), ("`", "'", '"', '"', .2), ("''", "''", "'", "'", .3)]
SAY = {"said", "says"}
SAID = ["said", "said", "said", "says", "added", "explained", "insisted", "admitted", "claimed", "warned", "revealed", "joked", "tweeted", "wrote", "replied", "recalled", "reckons", "reckoned", "stressed", "noted", "told reporters", "said in a statement", "told the court", "told the BBC", "laughed", "confessed", "declared", "went on", "continued", "concluded", "argued", "confirmed", "told AFP", "commented", "fumed", "quipped"]
TITLES = {"Sen.": ["Dr", "Prof", "Coach", "Sir", "Insp", "Justice"], "Rep.": ["Dr", "Prof", "Captain", "Ms"], "Gov.": ["Prof", "Supt", "Dame"], "President": ["Professor", "Chancellor", "Coach", "Chairman"]}


def pick_style(rng):
    return rng.choices(STYLES, [s[4] for s in STYLES])[0]


def restyle(doc, rng, style=None, faults=0.0):
    """every quotation in another style of marks; with `faults`, some marks lost or doubled"""
    o, c, io, ic, _ = style or pick_style(rng)
    t, ch = doc.text, []
    for s, e, closed in fragments(t):
        two = t[s - 2:s] in ("``", "''")
        a = s - 2 if two else s - 1
        if a < 0 or t[a:s].strip("“”«»„‹›\"‘’'`"):
            continue
        lost = rng.random()
        ch.append((a, s, "" if lost < faults else o, False))
        if closed:
            b = e + 2 if t[e:e + 2] == "''" else e + 1
            ch.append((e, b, "" if faults < lost < 2 * faults else c, False))
        if not closed or t[a] not in "‘'":
            for m in SINGLE.finditer(t, s, e):
                if m.end() < e:
                    ch += [(m.start(), m.start() + 1, io, False), (m.end() - 1, m.end(), ic, False)]
    taken = {x[0] for x in ch}
    if o in "'`\"" or o == '" ':
        ch += [(m.start(), m.end(), "'", False) for m in re.finditer("’", t) if m.start() not in taken]
    return doc.edit(ch)


def rename(doc, rng, pool):
    """people who speak get other names, the same one at each mention"""
    swap = {}
    for q in doc.quotes:
        if q["kind"] != "name":
            continue
        for s, e in q["source"]:
            head = re.split(r",| of | for | from | in |\(", doc.text[s:e])[0]
            words = [w for w in re.findall(r"[A-Z][a-z]+(?:[A-Z][a-z]+)?", head)]
            words = [w for w in words if w.lower() not in pool.common]
            if 1 <= len(words) <= 3:
                for w in words[:-1]:
                    swap.setdefault(w, rng.choice(pool.first))
                swap.setdefault(words[-1], rng.choice(pool.last))
    if not swap:
        return doc
    pat = re.compile(r"\b(" + "|".join(map(re.escape, swap)) + r")\b")
    ch = [(m.start(), m.end(), swap[m.group()], False) for m in pat.finditer(doc.text)]
    if rng.random() < .5:
        for k, v in TITLES.items():
            if rng.random() < .6:
                new = rng.choice(v)
                ch += [(m.start(), m.end(), new, False) for m in re.finditer(r"\b" + re.escape(k) + r"(?= [A-Z])", doc.text)]
    return doc.edit(ch)


def resource(doc, rng, pool):
    """sources lengthened by age, role or town, or replaced by a nominal; cues paraphrased; “Smith said” turned to “said Smith”"""
    ch, swapped, t = [], [], doc.text
    for q in doc.quotes:
        if len(q["source"]) != 1 or len(q["cue"]) != 1:
            continue
        (s, e), (cs, ce) = q["source"][0], q["cue"][0]
        cue, src = t[cs:ce], t[s:e]
        x, new, say = rng.random(), src, cue
        if cue.lower() in SAY and rng.random() < .4:
            say = rng.choice(SAID)
        if q["kind"] == "name" and "," not in src and t[e:e + 1] == " " and len(src.split()) <= 3:
            if x < .15:
                new = f"{src}, {rng.randint(18, 88)},"
            elif x < .3:
                new = f"{src}, {rng.choice(names.ROLES)},"
            elif x < .36:
                new = f"{src}, {rng.randint(18, 88)}, from {rng.choice(names.PLACES)},"
            elif x < .42:
                new = f"{src} of {rng.choice(names.PLACES)}"
            elif x < .55:
                new = rng.choice(names.NOMINALS)
                if s == 0 or t[:s].rstrip()[-1:] in ".!?:”\"\n":
                    new = new[0].upper() + new[1:]
        elif q["kind"] == "pronoun" and x < .1:
            new = {"he": "they", "she": "they", "He": "They", "She": "They"}.get(src, src)
        if cs == e + 1 and t[e] == " " and q["kind"] != "pronoun" and cue.lower() in SAY and say in ("said", "says", "added", "explained", "insisted", "admitted", "claimed", "warned") \
                and re.search(r"[”\"’'],?\s$", t[max(0, s - 4):s]) and rng.random() < .5:
            n = new.rstrip(",") if t[ce:ce + 1] in ".,;" else new
            if n[:4] in ("The ", "One ", "Poli", "Offi", "Her ", "His ") or n[:2] == "A ":
                n = n[0].lower() + n[1:]
            ch += [(s, e, say, False), (cs, ce, n, False)]
            swapped.append(q)
        else:
            if new != src:
                ch.append((s, e, new, False))
            if say != cue:
                ch.append((cs, ce, say, False))
    for q in swapped:
        q["source"], q["cue"] = q["cue"], q["source"]
    out = doc.edit(ch)
    for q in swapped:                                     # the input stays as it was
        q["source"], q["cue"] = q["cue"], q["source"]
    return out


def split_paragraphs(doc, rng):
    """a long quotation over several paragraphs: an opening mark at each, a closing one at the last"""
    t, ch = doc.text, []
    for s, e, closed in fragments(t):
        if not closed or e - s < 160 or rng.random() < .3:
            continue
        o = t[s - 2:s] if t[s - 2:s] in ("``", "''") else t[s - 1]
        cuts = [m for m in SENT.finditer(t, s, e)]
        for m in cuts:
            if rng.random() < .4:
                ch.append((m.start(), m.end(), "\n\n" + (o if rng.random() < .9 else ""), False))
                if rng.random() < .12:
                    ch[-1] = (m.start(), m.end(), "\n\n", False)
                    ch.append((m.end(), m.end(), furniture(rng) + "\n\n", True))
                    ch.append((m.end(), m.end() + 1, o + t[m.end()], False))
    return doc.edit(ch)


def furniture(rng):
    return rng.choice(names.FURNITURE).format(rng.choice(names.HEADLINES))


def layout(doc, rng):
    """page furniture between paragraphs, paragraphs merged, single newlines, times of a live blog"""
    t, ch, x = doc.text, [], rng.random()
    breaks = [m for m in re.finditer(r"\n+", t)]
    if x < .35:
        for m in breaks:
            if rng.random() < .12:
                ch.append((m.end(), m.end(), furniture(rng) + "\n\n", True))
    elif x < .7:
        p = rng.choice([.15, .4, 1.0])
        ch = [(m.start(), m.end(), " ", False) for m in breaks if rng.random() < p]
    elif x < .85:
        ch = [(m.start(), m.end(), "\n", False) for m in breaks]
    else:
        h = rng.randint(6, 20)
        for k, m in enumerate(breaks):
            if rng.random() < .4:
                clock = rng.choice([f"{h}.{rng.randint(10, 59)}am", f"{h}:{rng.randint(10, 59)}", f"{h}:{rng.randint(10, 59)} GMT"])
                ch.append((m.end(), m.end(), clock + rng.choice(["\n", " - ", ": "]), True))
    return doc.edit(ch)


def mangle(doc, rng):
    """machine-made faults: words lost or swapped, letters transposed, commas lost"""
    t, ch, p = doc.text, [], rng.choice([.01, .02, .04])
    for m in re.finditer(r"\w+", t):
        if rng.random() >= p:
            continue
        x, w = rng.random(), m.group()
        if x < .35 and t[m.end():m.end() + 1] == " ":
            ch.append((m.start(), m.end() + 1, "", False))
        elif x < .6 and len(w) > 3:
            i = rng.randrange(1, len(w) - 1)
            ch.append((m.start(), m.end(), w[:i - 1] + w[i] + w[i - 1] + w[i + 1:], False))
        elif x < .8:
            ch.append((m.start(), m.end(), w + " " + w if rng.random() < .3 else w.lower(), False))
        else:
            n = re.match(r",", t[m.end():])
            if n:
                ch.append((m.end(), m.end() + 1, "", False))
    return doc.edit(ch)


def recase(doc, rng):
    x = rng.random()
    f = str.lower if x < .5 else str.upper if x < .65 else str.title
    t = doc.text
    if x < .3 or x > .8:
        span = [(0, len(t))]
    else:
        span = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", t) if m.start() == 0 or rng.random() < .08]
    ch = []
    for s, e in span:
        new = f(t[s:e])
        if len(new) == e - s and new != t[s:e]:
            ch.append((s, e, new, False))
    out = type(doc)(t, doc.quotes, doc.id)
    for s, e, r, _ in ch:
        out.text = out.text[:s] + r + out.text[e:]
    return out


def crop(doc, rng):
    """a few paragraphs alone"""
    breaks = [0] + [m.end() for m in re.finditer(r"\n+", doc.text)] + [len(doc.text)]
    if len(breaks) < 6:
        return doc
    n = rng.randint(1, 8)
    i = rng.randrange(0, max(1, len(breaks) - n - 1))
    a, b = breaks[i], breaks[min(i + n, len(breaks) - 1)]
    return doc.edit([(0, a, "", True), (b, len(doc.text), "", True)])


def vary(doc, rng, pool):
    """one article, changed in one to four ways"""
    if rng.random() < .55:
        doc = rename(doc, rng, pool)
    if rng.random() < .45:
        doc = resource(doc, rng, pool)
    if rng.random() < .3:
        doc = split_paragraphs(doc, rng)
    if rng.random() < .75:
        doc = restyle(doc, rng, faults=rng.choice([0, 0, 0, .06, .15]))
    if rng.random() < .35:
        doc = layout(doc, rng)
    if rng.random() < .12:
        doc = mangle(doc, rng)
    if rng.random() < .1:
        doc = recase(doc, rng)
    return doc
