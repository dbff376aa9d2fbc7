"""Speech that the page's layout attributes: turns behind a name, signed words, questions and answers without marks.

Each finder gives [{label, cue, content, source}]: spans of code points; `source` may lie elsewhere in the text or be None.
"""
import re
from marks import fragments

PARA = re.compile(r"[^\n]+")
LABEL = re.compile(r"\s*[\"“‘'*_]*((?:Q|A|Q&A|[A-Z][\w’'.\-]*(?:[ \u00a0](?:[A-Z(][\w’'.\-)]*|de|van|von|der|bin|al|of|the|and)){0,5}))[*_]*\s?(:)[*_]*(?=\s|$)|\s*(Q|A)(\.)(?=\s+[A-Z])")
ROLE = re.compile(r"^(?:Q|A|QUESTION|ANSWER|JOURNALIST|REPORTER|HOST|INTERVIEWER|PRESENTER|MODERATOR|ANCHOR|PM|PRIME MINISTER|THE PRESIDENT|PRESIDENT|MINISTER|SECRETARY|MAYOR|GUEST|SPEAKER|OPERATOR|SPOKESPERSON)$", re.I)
NOT_LABEL = re.compile(r"^(?:READ|SEE|WATCH|MORE|RELATED|NOTE|UPDATE|CORRECTION|LIVE|BREAKING|PHOTO|IMAGE|VIDEO|ALSO|SOURCE|BY|FROM|TO|DATE|SUBJECT|Read|See|Watch|More|Related|Note|Update|Correction|Live|Breaking|Photo|Image|Video|Also|Source|By|From|To|Date|Subject|Here|But|And|So|Or|The|In|On|At|It|He|She|They|This|That|There|First|Second|Third|Finally|Yes|No|Answer key)\b(?! (?:President|Minister|Secretary))")
STAGE = re.compile(r"\s*[\"“]?[(\[][^()\[\]]{2,40}[)\]]\.?[\"”]?\s*$")
FURNITURE = re.compile(r"\s*(?:READ (?:ALSO|MORE)|Read (?:also|more)|SEE ALSO|See also|Related|RELATED|Watch|WATCH|Advertisement|ADVERTISEMENT|Story continues|Article continues|Image (?:copyright|caption)|Media caption|Share this|Follow us|Sign up|Most read|More on this|Photo:|Scroll down|Comments \(|\(?Picture:|Media playback)", 0)
SIGNED = re.compile(r"[.!?…”’\"'»“]\s{0,2}\n?[ \u00a0]*(―|—|–|--|-|~)[ \u00a0]*([A-Z][\w’'.\-]*(?:[ \u00a0](?:[A-Z][\w’'.\-]*|de|van|von|der|bin|al|and|address|supplied|withheld)){0,5})(?:, [^\n.]{2,40})?\.?\s*$", re.M)
FIRST = re.compile(r"\b(?:I|I[’']\w+|my|me|we|we[’']\w+|our|us|you|you[’']\w+|your)\b", re.I)
TALK = re.compile(r"\?|\b(?:I|I[’']\w+|my|me|we|we[’']\w+|our|us|you|you[’']\w+|your|thank|thanks|yes|no|well|welcome|good morning)\b", re.I)
NAME = re.compile(r"[A-Z][\w’'\-]+(?: (?:de|van|von|der|bin|al|[A-Z][\w’'.\-]*)){1,3}")


def paragraphs(text):
    return [(m.start(), m.end()) for m in PARA.finditer(text) if m.group().strip()]


def trimmed(text, s, e):
    while s < e and text[s] in " \t\u00a0\"“‘*_":
        s += 1
    while e > s and text[e - 1] in " \t\u00a0*_":
        e -= 1
    return s, e


def turns(text):
    """`NAME: …` lines: a label in capitals, a known role, or a name that labels two lines or more; its words run to the next label"""
    paras, found = paragraphs(text), []
    for s, e in paras:
        m = LABEL.match(text, s, e)
        ls, le = m.span(1) if m and m.group(1) else m.span(3) if m else (0, 0)
        label = text[ls:le] if m else ""
        ok = bool(m) and not (NOT_LABEL.match(label) and not ROLE.match(label)) and len(label) <= 40
        found.append((ls, le, m.start(2) if m.group(1) else m.start(4), m.end()) if ok else None)
    count = {}
    for f in found:
        if f:
            count[text[f[0]:f[1]].lower()] = count.get(text[f[0]:f[1]].lower(), 0) + 1
    kept = []
    for f in found:
        label = text[f[0]:f[1]] if f else ""
        sure = f and (label.isupper() and label not in ("A", "I") or ROLE.match(label) or count[label.lower()] > 1)
        kept.append(f if sure else None)
    if len([f for f in kept if f]) > 1:                   # among turns, a name that speaks once is a turn as well
        kept = [f or g if g and (" " in text[g[0]:g[1]] or f) else f for f, g in zip(kept, found)]
    labels = {text[f[0]:f[1]].lower() for f in kept if f}
    if len([f for f in kept if f]) < 2 or not (len(labels) > 1 or max(count[x] for x in labels) > 1):
        return []
    out = []
    last = max(i for i, f in enumerate(kept) if f)
    for (s, e), f, i in zip(paras, kept, range(len(paras))):
        if f:
            out.append(dict(source=(f[0], f[1]), cue=(f[2], f[2] + 1), content=[]))
            c = trimmed(text, f[3], e)
            if c[0] < c[1]:
                out[-1]["content"].append(c)
        elif out and (i < last or not out[-1]["content"]) and not STAGE.match(text, s, e) and not FURNITURE.match(text, s, e):
            out[-1]["content"].append(trimmed(text, s, e))
    out = [t for t in out if any(re.search(r"[^\W\d]", text[s:e]) for s, e in t["content"])]
    talk = sum(bool(TALK.search(text, *t["content"][0])) for t in out)
    return out if len(out) > 1 and talk >= 0.4 * len(out) else []


def signed(text):
    """words with a dash and a name behind them, at the end of a line; words without marks only where two lines or more are signed"""
    frs, out = fragments(text), []
    hits = list(SIGNED.finditer(text))
    for m in hits:
        before = m.start(1)
        inside = next((f for f in frs if f[1] <= before and not text[f[1] + 1:before].strip(" \n\u00a0”’\"'»“.,") and f[1] > before - 6), None)
        if inside:
            content = [(inside[0], inside[1])]
        elif len(hits) > 1:
            p = text.rfind("\n", 0, before - 1 if text[before - 1] == "\n" else before)
            content = [trimmed(text, p + 1, before)]
        else:
            continue
        if content[0][1] - content[0][0] > 3:
            s, e = m.span(2)
            e -= text[e - 1] == "." and not re.search(r"\b(?:Jr|Sr|\w)\.$", text[s:e])
            out.append(dict(source=(s, e), cue=m.span(1), content=content))
    return out


def answers(text):
    """a paragraph that asks, the next that answers, twice or more: the answers are the interviewee's"""
    paras = paragraphs(text)
    frs = fragments(text)
    quoted = lambda s, e: any(a < e and b > s for a, b, _ in frs)
    asks = [text[s:e].rstrip(" *_").endswith("?") and not quoted(s, e) and len(text[s:e].split()) <= 40 and (i == 0 or "\n" in text[paras[i - 1][1]:s]) for i, (s, e) in enumerate(paras)]
    groups = []
    for i, ask in enumerate(asks):
        if ask and i + 1 < len(paras) and not asks[i + 1]:
            j = i + 1
            while j < len(paras) and not asks[j]:
                j += 1
            groups.append((i, i + 1, j))
    if len(groups) < 2:
        return []
    # the last answer is one paragraph; an answer in between may have several, all but furniture
    body = [[paras[k] for k in range(a, b if n + 1 < len(groups) else a + 1) if not FURNITURE.match(text, *paras[k])] for n, (_, a, b) in enumerate(groups)]
    if max(map(len, body)) > 4:
        return []
    personal = sum(bool(FIRST.search(text, *b[0])) for b in body if b)
    if personal < 0.5 * len(body):
        return []
    intro = text[:paras[groups[0][0]][0]]
    who = None
    for m in NAME.finditer(intro):
        first = intro.index(m.group())
        if intro.count(m.group()) > 1 or who is None:
            who = (first, first + len(m.group()))
            if intro.count(m.group()) > 1:
                break
    return [dict(source=who, cue=None, content=[trimmed(text, s, e) for s, e in b]) for b in body if b]
