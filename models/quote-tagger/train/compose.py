"""Short new pieces around the training articles' own quotations: reports, transcripts, interviews, signatures, headlines.

A frame is a sentence with <cue>, [source] and quotation slots: {Q} a quotation, {Q,} one that ends in a comma,
{Q2} more of the same quotation, {I} a clause of indirect speech. Every frame is one attribution.
"""
import re
from augment import STYLES, furniture, pick_style
from marks import fragments
from spans import Draft
import names

FRAMES = """
{Q,} <said> [N].|{Q,} <said> [N, {role},].|{Q,} <said> [N], {role}.|{Q,} [S] <said>.|{Q,} <says> [N].|{Q,} [p] <said>. {Q2}|{Q,} [p] <said>.
{Q,} [p] <added>.|{Q,} [p] <told> {outlet}.|{Q,} [S] <told> {outlet}. {Q2}|{Q,} <said> [S]. {Q2}|[N] <said>: {Q}|[p] <said>: {Q}|[p] <added>: {Q}
[N] <told> {outlet}: {Q}|Speaking to {outlet}, [N] <said>: {Q}|[S], {age}, <said>: {Q}|[N, {age}, from {place},] <said>: {Q}
[A spokesman for the {org}] <said>: {Q}|[A {org} spokesperson] <said>: {Q}|[The {org}] <said in a statement>: {Q}
In a statement, [the {org}] <said>: {Q}|Asked about it, [p] <replied>: {Q}|[N] <tweeted>: {Q}|[N] <wrote on Twitter>: {Q}
[N], prosecuting, <told the court>: {Q}|The judge, [N], <told> him: {Q}|[Det Insp N] <said>: {Q}|[Dr N], {role}, <said> {Q}|[Prof N] <explained>: {Q}
[nom] <said>: {Q}|[nom] <said> {Q}|{Q,} [nom] <said>.|{Q,} <said> [nom].|{Q,} [nom] <told> {outlet}. {Q2}|{Q,} <admitted> [the {age}-year-old].
{Q,} <insisted> [S], whose side lost at the weekend.|[N] <believes> {I}.|[N] <said> {I}.|[S] <says> {I}.|[The {org}] <said> {I}.|[nom] <said> {I}.
<According to> [N], {I}.|{I}, <according to> [the {org}].|{I}, [nom] <said>.|{I}, [N] <said> on Monday.|[N], {role}, <said> {I}.|[S] <denied> {I}.
[p] also <said> {I}.|[p] <warned> that {I}.|[N] <told> {outlet} {I}.|[Police] <said> {I}.|[Researchers at the {org}] <found> that {I}.
[N] <described> it as {q}.|[S] <called> it {q}.|[The {org}] <said> it was {q}.|[nom] <said> there was {q}.|[N] <said> the plan was {q} and {I}.
[p] <said> {I}, <adding>: {Q}|{Q,} <runs> [the report].|{Q,} <reads> [a statement from the {org}].|[N]<:> {Q}|{Q} <–> [N]|{Q}, <says> [N]
{Q}, [p] <said>, {Q2}|{Q,} <laughs> [S].|{Q,} <says> [S] when we meet.|In an interview with {outlet}, [N] <said>: {Q}|[N] <posted>: {Q}
[One resident, {age}-year-old N,] <said>: {Q}|[He] <paused>. {Q}|[N] <shakes his head>. {Q}
""".strip()
FRAMES = [f for line in FRAMES.split("\n") for f in line.split("|")]
PART = re.compile(r"\[([^\]]*)\]|<([^>]*)>|(\{Q,?2?\}|\{q\}|\{I\})")
STAGE = ["(CROSSTALK)", "(APPLAUSE)", "(LAUGHTER)", "[Laughs]", "(inaudible)", "[Applause.]"]
ASKERS = ["Q", "QUESTION", "JOURNALIST", "REPORTER", "HOST", "INTERVIEWER", "PRESENTER", "MODERATOR", "Question", "Q."]
ANSWERERS = ["A", "A.", "PM", "MINISTER", "THE PRESIDENT", "SECRETARY", "MAYOR", "GUEST", "Answer", "SPOKESPERSON", "PRIME MINISTER"]
ORGS = ["council", "Met Office", "trust", "union", "charity", "club", "Bank of England", "World Health Organization", "university", "ministry", "company", "airline", "Football Association", "regulator", "foundation", "hospital", "Treasury", "European Commission", "Foreign Office", "institute", "retailer", "Kremlin"]


class Pool:
    """what composition draws on: quotations by length, narration without attribution, clauses, names"""

    def __init__(self, docs, seed):
        self.first, self.last = names.people(seed)
        self.long, self.mid, self.short, self.questions, self.narration, self.clauses = [], [], [], [], [], []
        for d in docs:
            frs = fragments(d.text)
            for q in d.quotes:
                a, b = q["content"][0][0], q["content"][0][1]
                for s, e, closed in frs:
                    if closed and a - 2 <= s and e <= b + 2 and "\n" not in d.text[s:e]:
                        t = re.sub(r"[“”\"]|``|''", "", d.text[s:e]).strip(" ,;")
                        n = len(t.split())
                        (self.questions if t.endswith("?") and n > 3 else self.short if n < 9 else self.mid if n < 40 else self.long).append(t)
            covered = sorted((s, e) for q in d.quotes for k in ("content", "cue", "source") for s, e in q[k])
            for m in re.finditer(r"[^\n]{60,500}", d.text):
                if not any(s < m.end() and e > m.start() for s, e in covered) and not any(s < m.end() and e > m.start() for s, e, _ in frs) and "<" not in m.group():
                    self.narration.append(m.group())
                    for s in re.split(r"(?<=[.])\s+", m.group()):
                        w = s.split()
                        if 6 < len(w) < 28 and w[0] in ("The", "It", "A", "In", "They", "There", "This", "That", "But", "He", "She", "More", "Some", "At", "On", "For"):
                            self.clauses.append(s[0].lower() + s[1:].rstrip(". "))
        low = set(re.findall(r"\b[a-z]+\b", " ".join(self.narration)))
        self.common = low | {"the", "mr", "mrs", "ms", "dr", "new", "york", "times", "state", "states", "america", "house", "washington", "republican", "republicans", "democrat", "democrats"}

    def person(self, rng):
        return rng.choice(self.first), rng.choice(self.last)


def wrapped(text, style, rng, comma=False, full=True):
    """(before, words, after) of a quotation in `style`; American or British place of the comma"""
    o, c = style[0], style[1]
    text = re.sub(r"[‘’](?=\s|$)|(?<!\w)[‘']", "", text)
    if o in "'`\"" or o == '" ':
        text = text.replace("’", "'")
    text = text.rstrip(".,")
    if comma:
        inside = style[4] != 5 or rng.random() < .7
        if text[-1:] in "?!":
            return o, text, c
        return (o, text + ",", c) if inside else (o, text, c + ",")
    if full and text[-1:] not in "?!":
        return (o, text + ".", c) if rng.random() < .8 else (o, text, c + ".")
    return o, text, c


def put_quote(out, q, text, style, rng, comma=False, full=True, tail=""):
    o, words, c = wrapped(text, style, rng, comma, full)
    out.add(o + words + c, q, "content")
    out.add(tail)


def frame(out, pool, rng, style, who):
    f = rng.choice(FRAMES)
    fill = lambda s: (s.replace("{role}", rng.choice(names.ROLES)).replace("{age}", str(rng.randint(17, 90))).replace("{outlet}", rng.choice(names.OUTLETS))
                      .replace("{place}", rng.choice(names.PLACES)).replace("{org}", rng.choice(ORGS)))
    q, at, start = out.quote(), 0, True
    for m in PART.finditer(f):
        out.add(fill(f[at:m.start()]))
        at = m.end()
        if m.group(1) is not None:
            s = fill(m.group(1))
            first = out.size == 0 or "".join(out.parts[-2:])[-1:] in "\n"
            s = re.sub(r"\bN\b", " ".join(who), s)
            s = re.sub(r"\bS\b", who[1] if rng.random() < .8 else rng.choice(["Mr ", "Ms ", "Mrs ", "Dr "]) + who[1], s)
            if s == "p":
                s = rng.choice(["he", "she", "they", "he", "she"])
            if s == "nom":
                s = rng.choice(names.NOMINALS)
            if first:
                s = s[0].upper() + s[1:]
            q["kind"] = "name"
            out.add(s, q, "source")
        elif m.group(2) is not None:
            s = m.group(2)
            first = "".join(out.parts[-2:])[-1:] in ("\n", "") and not s.startswith(":")
            if s == "said" and rng.random() < .2:
                s = rng.choice(["says", "admitted", "insisted", "claimed", "explained", "revealed", "joked", "reckons", "recalled", "stressed"])
            out.add(s[0].upper() + s[1:] if first else s, q, "cue")
        else:
            k = m.group(3)
            if k == "{I}":
                c = rng.choice(pool.clauses)
                if "".join(out.parts[-2:])[-1:] in ("\n", ""):
                    c = c[0].upper() + c[1:]
                out.add(c, q, "content")
            elif k == "{q}":
                put_quote(out, q, rng.choice(pool.short), style, rng, full=False)
            else:
                text = rng.choice(pool.mid if rng.random() < .75 else pool.short if rng.random() < .7 else pool.long)
                put_quote(out, q, text, style, rng, comma=k == "{Q,}")
    out.add(fill(f[at:]))


def report(out, pool, rng):
    """a short report of three to nine attributions with narration between"""
    style, who = pick_style(rng), pool.person(rng)
    if rng.random() < .5:
        headline(out, pool, rng, style, who)
    for _ in range(rng.randint(2, 8)):
        if rng.random() < .4:
            out.add(rng.choice(pool.narration) + "\n\n")
        if rng.random() < .5:
            who = pool.person(rng)
        frame(out, pool, rng, style, who)
        out.add(" " if rng.random() < .25 else "\n\n")
        if rng.random() < .15:
            multi(out, pool, rng, style, who)
        if rng.random() < .06:
            out.add(furniture(rng) + "\n\n")


def multi(out, pool, rng, style, who):
    """a quotation over paragraphs: a mark at the start of each, a closing one only at the last; furniture between"""
    q = out.quote()
    o, c = style[0], style[1]
    lead = rng.random() < .6
    if lead:
        out.add(" ".join(who) if rng.random() < .5 else who[1], q, "source")
        out.add(" ")
        out.add(rng.choice(["said", "added", "told reporters", "wrote", "said in a statement"]), q, "cue")
        out.add(":" + rng.choice([" ", "\n\n"]))
    n = rng.randint(2, 4)
    for k in range(n):
        last = k == n - 1
        text = rng.choice(pool.mid + pool.long).rstrip(",. ") + "."
        if o in "'\"":
            text = text.replace("’", "'")
        close = last or rng.random() < .1
        if last and not lead:
            text = text[:-1] + ","
        out.add(o + text + (c if close else ""), q, "content")
        if not last:
            out.add("\n\n")
            if rng.random() < .2:
                out.add(furniture(rng) + "\n\n")
    if not lead:
        out.add(" ")
        out.add(rng.choice(["said", "says"]), q, "cue")
        out.add(" ")
        out.add(" ".join(who), q, "source")
        out.add(".")
    out.add("\n\n")


def headline(out, pool, rng, style, who):
    q, x = out.quote(), rng.random()
    text = rng.choice(pool.short)
    if rng.random() < .4:
        text = text.title()
    name = who[1] if rng.random() < .6 else " ".join(who)
    if x < .35:
        out.add(name, q, "source"); out.add(":", q, "cue"); out.add(" ")
        put_quote(out, q, text, style, rng, full=False)
    elif x < .7:
        put_quote(out, q, text, style, rng, full=False)
        sep = rng.choice([" – ", " - ", ", says ", " says ", ": "])
        out.add(sep[:1] if sep[0] in ",:" else " "); out.add(sep.strip(" ,:") or ":", q, "cue"); out.add(" ")
        out.add(name, q, "source")
    else:
        out.add(name, q, "source"); out.add(" "); out.add(rng.choice(["says", "hails", "slams", "vows", "warns of", "admits"]), q, "cue"); out.add(" ")
        put_quote(out, q, text, style, rng, full=False)
    out.add("\n\n")


def turn_text(pool, rng):
    return " ".join(rng.choice(pool.mid if rng.random() < .7 else pool.long if rng.random() < .6 else pool.short).rstrip(".,") + "." for _ in range(rng.randint(1, 3)))


def question(pool, rng):
    return rng.choice(names.QUESTIONS if rng.random() < .5 or not pool.questions else pool.questions)


def transcript(out, pool, rng):
    """turns behind the speaker's name: PENCE: …; the colon is the cue"""
    for _ in range(rng.randint(0, 2)):
        out.add(rng.choice(pool.narration) + "\n\n")
    qa = rng.random()
    who = [pool.person(rng) for _ in range(rng.randint(1, 3))]
    if qa < .35:
        labels = [rng.choice(ASKERS), rng.choice(ANSWERERS)]
    else:
        form = rng.choice([lambda w: w[1].upper(), lambda w: w[1].upper(), lambda w: " ".join(w), lambda w: " ".join(w).upper(), lambda w: w[1], lambda w: rng.choice(["Mr ", "Sen. ", "DR ", "GOV. "]) + w[1].upper()])
        labels = [form(w) for w in who]
        if qa < .7:
            labels[0] = rng.choice(ASKERS[1:])
        if len(labels) == 1:
            labels.append(rng.choice(ANSWERERS[2:]))
    mark = '"' if rng.random() < .12 else ""
    gap = "\n\n" if rng.random() < .75 else "\n"
    for k in range(rng.randint(3, 10)):
        q = out.quote()
        name = labels[k % len(labels)] if rng.random() < .85 else rng.choice(labels)
        out.add(mark)
        out.add(name, q, "source"); out.add(":", q, "cue"); out.add(" " if rng.random() < .93 else "\n")
        out.add(question(pool, rng) if name in ASKERS or k % len(labels) == 0 and rng.random() < .6 else turn_text(pool, rng), q, "content")
        out.add(gap)
        if rng.random() < .2:
            out.add(turn_text(pool, rng), q, "content"); out.add(gap)
        if rng.random() < .12:
            out.add(rng.choice(STAGE) + gap)


def interview(out, pool, rng):
    """questions and answers as bare paragraphs; the answers are the interviewee's, the questions nobody's"""
    who = pool.person(rng)
    style = pick_style(rng)
    name = " ".join(who)
    out.add(rng.choice([f"{name}: a life in questions", f"Interview: {name}", f"“It is not about me” – {name}", f"Five minutes with {name}", f"Q&A with {name}", rng.choice(names.HEADLINES)]) + "\n\n")
    out.add(rng.choice([f"{name}, {rng.choice(names.ROLES)}, talks to us about work, luck and what comes next.", f"{name} became famous overnight. We met in {rng.choice(names.PLACES)}.", f"The {rng.choice(ORGS)}’s {name} answers readers’ questions.", rng.choice(pool.narration)]) + "\n\n")
    if rng.random() < .4:
        frame(out, pool, rng, style, who)
        out.add("\n\n")
    bold = rng.choice(["", "", "**", "Q. "])
    for _ in range(rng.randint(2, 7)):
        out.add(bold + question(pool, rng) + (bold if bold == "**" else "") + "\n\n")
        for _ in range(1 if rng.random() < .8 else 2):
            q = out.quote()
            if bold == "Q. ":
                out.add("A. ")
            text = turn_text(pool, rng)
            out.add(text, q, "content")
            out.add("\n\n")
    if rng.random() < .5:
        out.add(rng.choice(pool.narration) + "\n\n")


def signatures(out, pool, rng):
    """readers' letters and comments: the words, then a dash and the name"""
    style = pick_style(rng) if rng.random() < .8 else ("", "", "", "", 1)
    for _ in range(rng.randint(0, 1)):
        out.add(rng.choice(pool.narration) + "\n\n")
    dash = rng.choice(["―", "—", "–", "-", "―", "--", "~"])
    gap, before = rng.choice(["\n", "\n\n", "\n\n"]), rng.choice([" ", "\n", ""])
    for _ in range(rng.randint(2, 6)):
        q = out.quote()
        put_quote(out, q, turn_text(pool, rng), style, rng)
        out.add(before)
        out.add(dash, q, "cue")
        out.add(" " if rng.random() < .85 else "\xa0" if rng.random() < .5 else "")
        out.add(" ".join(pool.person(rng)), q, "source")
        if rng.random() < .3:
            out.add(f", {rng.choice(names.PLACES)}")
        out.add(gap)


def scare(out, pool, rng):
    """marks that quote nobody: titles, so-called, slogans; and apostrophes"""
    style = pick_style(rng)
    words = ["new normal", "smart", "green", "free", "home", "The Long Road", "Northern Lights", "big data", "lost decade", "super-spreader", "Black Friday", "no-go", "happy hour", "soft power"]
    for _ in range(rng.randint(1, 4)):
        w = rng.choice(words)
        t = rng.choice(["The so-called {} zone opens in May.", "Her second album, {}, is out now.", "It was one of the {} estates of the ’90s.", "The film {} won three awards at the weekend.", "Drivers' groups want the {} lanes gone.", "Prices of {} products rose again, and the farmers’ market closed."]).format(style[0] + w + style[1])
        out.add(t + " " + rng.choice(pool.narration) + "\n\n")


KINDS = [(report, 10), (transcript, 4), (interview, 3), (signatures, 1.5), (scare, 1)]


def compose(rng, pool):
    out = Draft()
    kinds, weights = zip(*KINDS)
    for kind in rng.choices(kinds, weights, k=rng.choice([1, 1, 1, 2])):
        kind(out, pool, rng)
    return out.doc("made")
