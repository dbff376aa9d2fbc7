"""Where quotation marks hold words: the fragment finder, the one source of the model's inside-the-marks feature.

`fragments(text)` gives outermost fragments as (start, end, closed): the offsets lie inside the marks, in code points.
The same rules stand in TypeScript in the product; `test_marks.py` holds the cases both must pass. All rules look at
one paragraph (a run without newline) at a time, so an unbalanced mark never reaches past its paragraph.

Double family   “ ” „ « » ‹ › " `` ''
  a mark opens or closes by its own direction where it has one; ” » › and “ « ‹ also take the other role where only
  that fits (”Swedish”, »German«, „low“, “wrong“); " opens or closes by what is open and by the spaces around it.
Single family   ‘ ’ ' `     read outside double fragments only
  opens: before it a start, space or opening punctuation, after it a letter, digit or opening punctuation,
         and it is no elision ('em, ’90s);
  closes: after a non-space, not before a letter or digit. After s or -in a mark followed by a space may be an
         apostrophe (workers' rights, goin' home): it closes only if no surer closing mark comes before the next opening.
Unclosed: a double fragment runs to the end of its paragraph; where that is more than LONG characters off and the next
paragraph does not start with a mark, to its first sentence end. A single one counts only if it starts its paragraph
and the next paragraph starts with a mark too.
"""
import re

LONG = 800
WORD = re.compile(r"\w")
ELISION = re.compile(r"(?:\d0s|\d\d\b|(?:em|til|till|tis|twas|cause|bout|n|round|cos|coz|im|er|ere|ave|neath|twixt|gainst|nuff|ome)\b)")
BEFORE_OPEN = set("([{<—–-/:;|*_…")
AFTER_OPEN = set("([{$£€¥#@…<*_")
SENTENCE_END = re.compile(r"[.?!…]['’]?(?=\s)")
CLOSED_BY = {"“": "”“\"", "„": "“”\"", "«": "»", "»": "«", "‹": "›", "›": "‹", "”": "”", '"': '"”', "``": ["''", '"'], "''": ["''", '"']}
OPENING, CLOSING = "“„«‹``", "”»›"


def _space(c):
    return c == "" or c.isspace()


def _word(c):
    return c != "" and (c.isalnum() or c == "_")


def _fits_open(prev, nxt):
    """could a mark with these neighbours open a quotation?"""
    return (_space(prev) or prev in BEFORE_OPEN or prev in "‘'“\"") and not _space(nxt)


def _fits_close(prev, nxt):
    return not _space(prev) and not _word(nxt)


def _doubles(p, next_opens):
    """marks of the double family in one paragraph -> [(start, end, closed)]"""
    out, i, n = [], 0, len(p)
    mark, at = None, 0                                    # the open mark, where its words start

    def end(stop, closed):
        nonlocal mark
        if WORD.search(p, at, stop):
            out.append((at, stop, closed))
        mark = None

    while i < n:
        m = p[i:i + 2] if p[i:i + 2] in ("``", "''") else p[i]
        if m not in CLOSED_BY:
            i += 1
            continue
        after = i + len(m)
        prev, nxt = p[i - 1] if i else "", p[after] if after < n else ""
        could_open, could_close = _fits_open(prev, nxt), _fits_close(prev, nxt)
        if mark is None:
            if m in OPENING:
                opens = could_open or not could_close
            elif m in CLOSING:
                opens = could_open and not could_close    # ”Swedish” »German«
            else:                                         # " '': 5" is inches; a mark that only fits a close has lost its opening
                opens = not prev.isdigit() and (could_open or not could_close)
            if opens:
                mark, at = m, after
        elif m in CLOSED_BY[mark] and not (m in OPENING + '"' and could_open and not could_close and not p[at].isspace()):
            end(i, True)
        elif m in OPENING + '"' and could_open:
            inner = _nested(p, after, m, mark)
            if inner:
                after = inner
            else:                                         # the one before was never closed
                end(i, False)
                mark, at = m, after
        i = after
    if mark is not None and at < n:
        m = SENTENCE_END.search(p, at) if n - at > LONG and not next_opens else None
        end(m.end() if m else n, False)
    return out


def _nested(p, i, m, mark):
    """where a quotation inside a quotation ends, or 0: the inner mark closes, and after it the outer one does"""
    inner, outer = CLOSED_BY[m][0], CLOSED_BY[mark][0]
    a = p.find(inner, i)
    b = p.find(outer, a + 1) if a >= 0 else -1
    c = p.find(mark, i)
    return a + len(inner) if b >= 0 and m != '"' and (c < 0 or c > b) else 0


def _singles(p, doubles, next_opens):
    """marks of the single family outside `doubles` -> [(start, end, closed)]"""
    inside = bytearray(len(p) + 1)
    for s, e, _ in doubles:
        inside[s:e] = b"\1" * (e - s)
    opens, closes = [], []                                # positions; closes carry whether they are sure
    for i, c in enumerate(p):
        if c not in "‘’'`" or inside[i]:
            continue
        prev, nxt = p[i - 1] if i else "", p[i + 1] if i + 1 < len(p) else ""
        if c in "'`" and c in (prev, nxt):                # '' and `` belong to the double family
            continue
        if (_space(prev) or prev in BEFORE_OPEN or prev in "“\"«") and (_word(nxt) or nxt in AFTER_OPEN or nxt in "“\"«„‘") and nxt != "":
            if not ELISION.match(p, i + 1):
                opens.append(i)
        elif c != "‘" and _fits_close(prev, nxt):
            word = re.search(r"\w+$", p[max(0, i - 20):i])
            weak = _space(nxt) and nxt != "" and word and (word.group().lower().endswith(("s", "in", "z")) or word.group().lower() in ("o", "th", "an", "ol"))
            closes.append((i, not weak))
    out, k = [], 0
    reach = -1
    for j, o in enumerate(opens):
        if o < reach:
            continue
        limit = opens[j + 1] if j + 1 < len(opens) else len(p) + 1
        while k < len(closes) and closes[k][0] <= o:
            k += 1
        here = [x for x in closes[k:] if x[0] < limit]
        sure = next((x[0] for x in here if x[1]), None)
        stop = sure if sure is not None else here[0][0] if here else None
        if stop is None and limit <= len(p):              # an opening before any closing: nested, or an apostrophe
            later = next((x[0] for x in closes[k:] if x[1]), None)
            if p[o] == "‘" and later is not None and p[o + 1:later].count("‘") == 1:
                rest = [x[0] for x in closes[k:] if x[0] > later]
                stop = rest[0] if rest else later         # ‘a ‘b’ c’
        if stop is not None:
            if WORD.search(p, o + 1, stop):
                out.append((o + 1, stop, True))
            reach = stop
        elif not p[:o].strip() and next_opens:
            out.append((o + 1, len(p), False))
            break
    return out


STARTS_OPEN = re.compile(r"\s*(?:[“„«‹‘\"]|``|''|'(?=\w))")


def fragments(text):
    """outermost fragments of `text`, in order: [(start, end, closed)]; offsets inside the marks"""
    paras = [(m.start(), m.group()) for m in re.finditer(r"[^\n]+", text) if m.group().strip()]
    out = []
    for k, (off, p) in enumerate(paras):
        following = k + 1 < len(paras) and bool(STARTS_OPEN.match(paras[k + 1][1]))
        d = _doubles(p, following)
        s = _singles(p, d, following)
        both = sorted(d + s, key=lambda f: (f[0], -f[1]))
        reach = -1
        for a, b, closed in both:
            if a < reach:                                 # nested in the one before
                continue
            out.append((off + a, off + b, closed))
            reach = b
    return out
