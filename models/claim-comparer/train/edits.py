"""Pairs made by editing sentences of news articles: one change of meaning (or of wording alone) a pair, with the label that follows from it."""
import random
import re

from amounts import DAYS, MONTHS, amount, other_value, relation

ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Jr|Sr|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No|a\.m|p\.m)|\b[A-Z])\.$")
NOT_FIRST = re.compile(r"^(?:But|And|So|Or|Yet|Also|Still|However|Then|Meanwhile|Instead)\b,? ?")


def sentences(text):
    for paragraph in text.split('\n'):
        current = ''
        for piece in re.split(r'(?<=[.!?])\s+', paragraph.strip()):
            current = (current + ' ' + piece).strip()
            if not ABBREVIATION.search(current):
                if usable(current):
                    yield NOT_FIRST.sub('', current)[:1].upper() + NOT_FIRST.sub('', current)[1:]
                current = ''


def usable(s):
    words = s.split()
    return 7 <= len(words) <= 38 and 40 <= len(s) <= 240 and s[0].isupper() and s.endswith('.') and not re.search(r'["“”\[\]|]', s) and not s.isupper()


# One direction of a lexical negation: word or phrase and what it becomes; the label of the pair is contradiction.
OPPOSITES = '''confirmed/denied accepted/rejected approved/rejected agreed/refused admitted/denied increased/decreased rose/fell gained/lost won/lost
supports/opposes supported/opposed support/oppose passed/blocked opened/closed began/ended started/finished joined/left arrived/departed attended/skipped praised/criticized
hired/fired raised/lowered expanded/shrank strengthened/weakened encouraged/discouraged allowed/barred allow/forbid succeeded/failed improved/worsened remembered/forgot bought/sold
continue/stop continued/stopped accept/reject increase/decrease increasing/decreasing rising/falling winning/losing guilty/innocent legal/illegal likely/unlikely able/unable
willing/unwilling possible/impossible popular/unpopular favorable/unfavorable majority/minority true/false safe/dangerous always/never everyone/nobody more/fewer higher/lower largest/smallest
ahead/behind before/after stronger/weaker better/worse best/worst positive/negative successful/unsuccessful released/withheld trust/distrust qualified/unqualified inside/outside strong/weak
northern/southern eastern/western present/absent alive/dead public/private honest/dishonest aware/unaware withdrew/remained upheld/overturned convicted/acquitted granted/refused lifted/imposed'''
PAIRS = [p.split('/') for p in OPPOSITES.split()]
OPPOSITE = {**{b: a for a, b in reversed(PAIRS)}, **{a: b for a, b in reversed(PAIRS)}}
for ambiguous in ('left', 'lost', 'remained', 'granted', 'before', 'after', 'public', 'stop', 'closed', 'agreed'):
    OPPOSITE.pop(ambiguous, None)
OPPOSITE_RE = re.compile(r'\b(' + '|'.join(sorted(OPPOSITE, key=len, reverse=True)) + r')\b(?! to be)')
SAME = [('percent', 'per cent'), ('began', 'started'), ('nearly', 'almost'), ('about', 'roughly'), ('purchase', 'buy'), ('children', 'kids'), ('because', 'since'), ('said', 'stated'), ('attacked', 'assailed'),
        ('criticized', 'slammed'), ('important', 'significant'), ('shows', 'indicates'), ('showed', 'indicated'), ('announced', 'made public'), ('huge', 'enormous'), ('biggest', 'largest'), ('victory', 'win'),
        ('poll', 'survey'), ('donors', 'contributors'), ('attorney', 'lawyer'), ('lawmakers', 'legislators'), ('killed', 'slain'), ('United States', 'U.S.'), ('help', 'assist'), ('tried', 'attempted'), ('also ', ''),
        ('just ', ''), ('very ', ''), ('recently ', ''), ('really ', ''), ('received', 'got'), ('called on', 'urged'), ('as well as', 'and'), ('however, ', ''), ('wants', 'wishes'), ('quickly', 'rapidly'), ('large', 'big'), ('firm', 'company')]
PLACES = ('Iowa|New Hampshire|South Carolina|Nevada|Florida|Ohio|Texas|Virginia|Pennsylvania|Michigan|Wisconsin|Colorado|Arizona|Indiana|Illinois|California|New York|New Jersey|Minnesota|Missouri|Utah|Kentucky|Alabama|'
          'Chicago|Boston|Philadelphia|Cleveland|Detroit|Miami|Dallas|Houston|Las Vegas|Atlanta|Denver|Orlando|Iraq|Syria|Iran|Libya|Afghanistan|Russia|China|Mexico|Israel|Egypt|Turkey|Germany|France|Britain|Ukraine|Japan|'
          'Canada|Saudi Arabia|North Korea|Cuba|Paris|London|Brussels|Moscow|Berlin').split('|')
PLACE_RE = re.compile(r'\b(in|to|from|at|near|of|across) (' + '|'.join(sorted(PLACES, key=len, reverse=True)) + r')\b(?! (?:Times|Post|Globe|Tribune|Herald|Sen|Gov|Rep))')
DAY_RE = re.compile(r'\b(on|last|next|this|since|until|by) (' + '|'.join(DAYS) + r')\b')
MONTH_RE = re.compile(r'\b(in|since|until|last|early|late|by) (' + '|'.join(MONTHS) + r')\b(?! \d)')
YEAR_RE = re.compile(r'\b(in|since|until|by|during) ((?:19|20)\d\d)\b')
NUMBER_RE = re.compile(r'(?<![\w.,$-])(?:(about|around|roughly|nearly|almost|some|at least|more than|over|up to|fewer than|less than|under|approximately) )?(\$?)(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
                       r'( million| billion)?( percent| per cent|%)?(?= [a-z]|[.,]?$|, )(?! (?:a\.m|p\.m|years? old|and a half))')
NAMES = ('Trump|Clinton|Cruz|Rubio|Sanders|Bush|Carson|Kasich|Obama|Christie|Ryan|McConnell|Romney|Fiorina|Pence|Kaine|Huckabee|Biden|Warren|Walker|Perry|Graham|Santorum|Webb|Lynch|Kerry|Johnson|Stein|Comey|Reid|Pelosi').split('|')
NAME_RE = re.compile(r'\b(?:(?:[A-Z][a-z]+) )?(' + '|'.join(NAMES) + r")\b(?!’s|'s| administration| campaign| Foundation| Tower| Organization)")
FULL = ('Anna Keller|Marek Novak|Luisa Duarte|Peter Brandt|Grace Okafor|Daniel Weiss|Ines Moreau|Viktor Petrov|Sarah Owens|Ahmed Haddad|Elena Ferrara|Samuel Mensah|Nadia Rahman|Paul Doyle|Sofia Castillo|Martin Berg|Helen Holt|'
        'Ravi Sharma|Julia Klein|David Larsen').split('|') + NAMES
AUX_RE = re.compile(r"\b(is|was|were|are|will|would|can|could|should|has|have|had|does|did|may|must)\b(?! not\b| never\b| no\b)(?!n[’'])")
NEGATED_RE = re.compile(r"\b(is|was|were|are|will|would|could|should|has|have|had|did|do|does|can)(?: not|n[’']t|not) |\b(never|no longer) ")
PAST_RE = re.compile(r"\b(?:[A-Z][a-z]+|he|she|they|officials|lawmakers|Republicans|Democrats) ((?!said|told|based|need|indeed|called)[a-z]+ed|won|met|gave|took|made|went|spoke|wrote|sent|held|ran|led|knew|saw|paid)\b(?! by)")
PAST = dict(won='win', met='meet', gave='give', took='take', made='make', went='go', spoke='speak', wrote='write', sent='send', held='hold', ran='run', led='lead', knew='know', saw='see', paid='pay')
SPEECH_AFTER = re.compile(r"^\s*,?\s*(?:\w+ly |also |has |had )?(said|says|told|called|asked|added|argued|wrote|tweeted|insisted|believes?|noted|warned|promised|claimed|responded|demanded|urged|visited|campaigned|supports?|wants|attended|spoke|criticized|praised)\b")


def stem(verb):
    if verb in PAST:
        return PAST[verb]
    if verb.endswith('ied'):
        return verb[:-3] + 'y'
    base = verb[:-2]
    if len(base) > 3 and base[-1] == base[-2] and base[-1] not in 'ls':
        return base[:-1]
    if re.search(r'(at|iz|is|iv|ov|uc|ac|ag|as|us|nc|rg|ang|ur|ut|in|ir|or|ok|ed|id|ot|ak|ok|ik|v)$', base) and not re.search(r'(ain|ean|our|eed|ook|eak|oin|turn|open|listen|happen|visit|edit|limit|credit|mention|question|remain|explain|appear|offer|sign|return|question|focus|cut)$', base):
        return base + 'e'
    return base


def negate(s, rng):
    choices = []
    if (m := AUX_RE.search(s)) and m.start() < 90:
        choices.append('aux')
    if (v := PAST_RE.search(s)) and v.start() < 90:
        choices += ['past', 'past']
    if not choices:
        return None
    if rng.choice(choices) == 'aux':
        word = m.group(1)
        if word == 'can':
            return s[:m.start()] + 'cannot' + s[m.end():]
        if word in ('may', 'must'):
            return None
        style = rng.random()
        negated = word + ' not' if style < 0.5 else ("won't" if word == 'will' else word + "n't") if style < 0.85 else word + ' never' if word in ('has', 'have', 'had', 'was', 'were', 'will') else word + ' not'
        return s[:m.start()] + negated + s[m.end():]
    style = rng.random()
    before, verb, after = s[:v.start(1)], v.group(1), s[v.end(1):]
    if style < 0.4:
        return before + 'never ' + verb + after
    return before + rng.choice(['did not ', 'did not ', "didn't ", 'failed to ', 'refused to ']) + stem(verb) + after


def affirm(s, rng):
    m = NEGATED_RE.search(s)
    if not m:
        return None
    if m.group(1):
        return None if m.group(1) in ('do', 'does', 'did') else s[:m.start()] + m.group(1) + ' ' + s[m.end():]
    return s[:m.start()] + s[m.end():]


def opposite(s, rng):
    found = list(OPPOSITE_RE.finditer(s))
    if not found:
        return None
    m = rng.choice(found)
    return s[:m.start()] + OPPOSITE[m.group(1)] + s[m.end():]


def reword(s, rng):
    options = [(a, b) for a, b in SAME if re.search(r'\b' + re.escape(a.strip()) + r'\b', s) and (a[-1] != ' ' or ' ' + a in s)]
    for a, b in rng.sample(options, min(len(options), rng.choice([1, 2]))):
        s = s.replace(a, b, 1)
    return s if options else None


def shorten(s, rng):
    """A shorter sentence that the whole entails."""
    cuts = [r'^(.{35,}?), (?:who|which|while|where|although|though|as|with|including|after|despite|saying|adding|citing|noting)\b.*$', r'^(.{35,}?) (?:because|although|even though|in an interview|in a statement|in a speech)\b.*$',
            r'^(.{35,}) (?:on (?:' + '|'.join(DAYS) + r')(?: (?:morning|night|afternoon|evening))?|last (?:week|month|year)|this (?:week|month|year))\.$']
    out = [m.group(1).rstrip(',') + '.' for c in cuts if (m := re.match(c, s))]
    if m := re.match(r'^(.{3,50}), (?:a|an|the|who) [^,]{5,80}, ((?!and|but|or).{15,})$', s):
        out.append(m.group(1) + ' ' + m.group(2))
    if m := re.match(r'^(?:On|In|At|After|During|Since|While|For)\b[^,]{3,45}, ((?!and|but|or|who|which).{30,})$', s):
        out.append(m.group(1)[0].upper() + m.group(1)[1:])
    out = [x for x in out if 30 <= len(x) < len(s) - 6]
    return rng.choice(out) if out else None


def number_pair(s, rng):
    """The sentence with the same place of a number written two ways, from one value or from two."""
    found = [m for m in NUMBER_RE.finditer(s) if not (m.group(3).isdigit() and 1900 <= int(m.group(3)) <= 2100) and not re.search(r'(?:' + '|'.join(x[:3] for x in MONTHS) + r')[a-z]*\.? $|(?:No\.|Section|age|aged) $', s[:m.start()])]
    if not found:
        return None
    m = rng.choice(found)
    raw = m.group(3)
    from amounts import WORDS
    value = float(WORDS.index(raw)) if raw in WORDS else float(raw.replace(',', ''))
    value *= {' million': 1e6, ' billion': 1e9}.get(m.group(4) or '', 1)
    unit = 'usd' if m.group(2) else 'percent' if m.group(5) else ''
    if value < 2 or (unit == 'percent' and value > 100):
        return None
    two = rng.random() < 0.6
    a, b = amount(rng, value, unit), amount(rng, other_value(rng, value, unit) if two else value, unit)
    if not a or not b or a[0] == b[0]:
        return None
    if any(x[0].endswith(' of') for x in (a, b)) and (m.group(5) or m.group(2)):
        return None
    y = {'apart': 0, 'in': 1, 'eq': 1, 'out': 2}.get(relation(a[1], b[1]))
    write = lambda x: (s[:m.start()] + x + s[m.end():])
    return None if y is None else (write(a[0]), write(b[0]), y, 'number' if y == 0 else 'number-agrees')


def swap(pattern, group, pool, s, rng):
    found = list(pattern.finditer(s))
    if not found:
        return None
    m = rng.choice(found)
    return s[:m.start(group)] + rng.choice([x for x in pool if x != m.group(group)]) + s[m.end(group):]


def other_person(s, rng):
    found = [m for m in NAME_RE.finditer(s) if s.count(m.group(1)) == 1 and SPEECH_AFTER.match(s[m.end():])]
    if not found:
        return None
    m = rng.choice(found)
    return s[:m.start()] + rng.choice([n for n in FULL if n != m.group(1)]) + s[m.end():]


def roles(s, rng):
    m = re.search(r'\b(' + '|'.join(NAMES) + r') (beat|defeated|leads|led|trails|endorsed|attacked|accused|called|criticized|praised|met with|debated|faced|nominated|succeeded|mocked|supports|supported|thanked|backed|told) (?:\w+\. |[A-Z][a-z]+ )?(' + '|'.join(NAMES) + r')\b', s)
    if not m or m.group(1) == m.group(3):
        return None
    y = {'beat': 0, 'defeated': 0, 'leads': 0, 'led': 0, 'trails': 0, 'succeeded': 0, 'met with': 1, 'debated': 1, 'faced': 1}.get(m.group(2), 2)
    return s[:m.start()] + m.group(3) + ' ' + m.group(2) + ' ' + m.group(1) + s[m.end():], y


DENIALS = ['It is not true that {}.', 'It is false that {}.', 'It is untrue that {}.', 'Contrary to reports, it is not the case that {}.', 'The claim that {} is false.']
CONFIRMS = ['It is true that {}.', 'It is a fact that {}.', 'It is confirmed that {}.']
DOUBTS = ['It is not clear whether {}.', 'Some had speculated that {}.', 'Critics asked whether {}.', 'If {}, the consequences would be large.', 'It was rumored that {}.', 'Many worry that {}.', 'Officials declined to say whether {}.']


def inner(s):
    s = s.rstrip('.')
    return s if re.match(r'(?:I\b|[A-Z][a-z]+ [A-Z]|Mr|Ms|Mrs|' + '|'.join(NAMES + PLACES) + r')', s) else s[0].lower() + s[1:]


def make(documents, rng, per):
    out = []

    def add(p, h, y, k, both=0.5):
        if p and h and p != h:
            if y != 1 and k not in ('longer', 'number-agrees') and rng.random() < both:
                p, h = h, p
            out.append(dict(p=p, h=h, y=y, k='e-' + k))

    for d in documents:
        all_of = list(dict.fromkeys(sentences(d['text'])))
        if len(all_of) < 6:
            continue
        names = {s: set(re.findall(r'\b[A-Z][a-zA-Z]{3,}\b', s[1:])) for s in all_of}
        for s in rng.sample(all_of, min(per, len(all_of))):
            short = shorten(s, rng)
            base = short if short and rng.random() < 0.55 else s
            near = [x for x in all_of if x != s and names[x] & names[s]] or [x for x in all_of if x != s]
            edits = []
            for kind, y, f in (('negation', 0, negate), ('affirmation', 0, affirm), ('antonym', 0, opposite), ('day', 0, lambda z, r: swap(DAY_RE, 2, DAYS, z, r)), ('month', 0, lambda z, r: swap(MONTH_RE, 2, MONTHS, z, r)),
                               ('year', 0, lambda z, r: swap(YEAR_RE, 2, [str(v) for v in range(1995, 2018)], z, r)), ('place', 4, lambda z, r: swap(PLACE_RE, 2, PLACES, z, r)), ('other-actor', 2, other_person)):
                if e := f(base, rng):
                    edits.append((kind, y, e))
            rng.shuffle(edits)
            edits.sort(key=lambda e: e[0] in ('negation',) and rng.random() < 0.7)
            for kind, y, e in edits[:2]:
                full = base if kind == 'negation' and rng.random() < 0.5 else s if y == 0 or y == 4 else base
                if y == 2:
                    full = base
                changed = reword(e, rng) or e if rng.random() < 0.35 else e
                add(full, changed, y, kind, 0.3 if full != base else 0.5)
                if rng.random() < 0.3:
                    add(changed, rng.choice(near), 2, 'other-' + kind)
                if kind in ('day', 'month', 'place', 'negation', 'antonym') and (o := other_person(e, rng)) and rng.random() < 0.8:
                    add(base, o, 2, 'other-actor')
                if kind in ('negation', 'antonym') and rng.random() < 0.25:
                    add(e, rng.choice(DENIALS).format(inner(base)), 1, 'double-negation')
            for _ in range(2):
                if n := number_pair(base, rng):
                    add(*n, both=0.0)
                    if n[2] == 0 and rng.random() < 0.3:
                        if o := other_person(n[1], rng) or swap(PLACE_RE, 2, PLACES, n[1], rng) or swap(YEAR_RE, 2, [str(v) for v in range(1995, 2018)], n[1], rng):
                            add(n[0], o, 2, 'number-of-another')
            if r := roles(base, rng):
                add(base, r[0], r[1], 'roles')
            if short:
                add(reword(s, rng) or s, short, 1, 'shorter')
                if rng.random() < 0.4:
                    add(short, s, 2, 'longer')
            elif rng.random() < 0.4 and (w := reword(s, rng)):
                add(s, w, 1, 'reworded')
            if len(base) < 150 and rng.random() < 0.35:
                kind, y, forms = rng.choice([('denial', 0, DENIALS), ('confirmation', 1, CONFIRMS), ('doubt', 2, DOUBTS)])
                add(s if y == 1 else base, rng.choice(forms).format(inner(base)), y, kind)
            if rng.random() < 0.3:
                add(s, rng.choice(near), 2, 'same-article')
    return out
