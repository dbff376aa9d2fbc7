"""Pairs of invented news claims built from event frames, whose labels follow from their slots: 0 contradiction, 1 entailment, 2 neutral."""
import random

from amounts import DAYS, amount, date, date_relation, other_value, relation

FIRST = ('Anna Marek Luisa Peter Jon Katrin Omar Grace Daniel Ines Viktor Sarah Ahmed Chloe Tomas Elena Kofi Maria Henrik Yuki Rosa '
         'Samuel Nadia Paul Irina Miguel Fatima Oliver Julia Kwame Sofia David Leila Martin Carla Ravi Helen Igor Amara Felix').split()
LAST = ('Keller Novak Duarte Brandt Okafor Weiss Lindqvist Moreau Haddad Petrov Silva Tanaka Owens Ferrara Kowalski Mensah Rahman Doyle '
        'Castillo Berg Ivanov Sharma Holt Nakamura Costa Adeyemi Larsen Murphy Vargas Klein Sato Bauer Osei Rossi Popov Grant Reyes').split()
TITLES = ['', '', '', 'President ', 'Senator ', 'Governor ', 'Mayor ', 'Prime Minister ', 'Minister ', 'General ', 'Judge ']
PLACES = ('Lisbon Nairobi Warsaw Ohio Texas Bavaria Odesa Lyon Jakarta Ankara Toronto Kyoto Lagos Lima Geneva Denver Mumbai Athens Oslo '
          'Santiago Cairo Dublin Florida Munich Tbilisi Manila Quebec Seoul Nevada Madrid Tunis Riga Boston Sydney Hamburg Kherson').split()
COUNTRIES = ('France Kenya Poland Turkey Canada Japan Nigeria Peru India Greece Norway Chile Egypt Ireland Georgia Brazil Spain Hungary '
             'Israel Vietnam Mexico Sweden Iran Qatar Finland Romania').split()
ORGS = ['Northwind Airlines', 'the central bank', 'Helix Pharma', 'the transport ministry', 'Orbital Steel', 'the teachers union', 'the city council',
        'Delta Foods', 'the health agency', 'the Labour Party', 'the Conservative Party', 'Arden Motors', 'the coast guard', 'the football association',
        'Quantum Telecom', 'the opposition', 'the state prosecutor', 'Greenline Energy', 'the supreme court', 'the navy', 'the electoral commission']

# name; flags (once: at one time and place, sole: one actor alone, N=unit of its number); affirmed; negated; expected
FRAMES = '''
fire;once N=;A fire in {P} {D} killed {N} people|{N} people died in a fire in {P} {D}|{N} people lost their lives {D} when a building burned in {P};Nobody died in the fire in {P} {D}|The fire in {P} {D} claimed no lives;
quake;once N=;An earthquake near {P} left {N} people injured {D}|{N} people were hurt in an earthquake near {P} {D};No one was hurt in the earthquake near {P} {D};
protest;N=;{N} people protested in {P} {D} against the pension reform|A march in {P} against the pension reform drew {N} people {D}|The pension reform brought {N} people onto the streets of {P} {D};Nobody protested in {P} {D} against the pension reform;{N} people are expected to protest in {P} {D} against the pension reform
layoff;N=;{O} cut {N} jobs {D}|{O} laid off {N} workers {D}|{O} dismissed {N} employees {D};{O} did not cut any jobs {D}|{O} laid off no workers {D};{O} plans to cut {N} jobs|{O} intends to lay off {N} workers
profit;N=usd;{O} made a profit of {N} in the {Q} quarter|Profit at {O} reached {N} in the {Q} quarter|{O} earned {N} in the {Q} quarter;{O} made no profit in the {Q} quarter|{O} did not earn anything in the {Q} quarter;{O} is expected to make a profit of {N} in the {Q} quarter
prices;N=percent;Consumer prices in {C} rose by {N} in {Y}|Inflation pushed consumer prices in {C} up by {N} in {Y};Consumer prices in {C} did not rise in {Y}|Consumer prices in {C} fell in {Y};Consumer prices in {C} are forecast to rise by {N} in {Y}
jobless;N=percent;Unemployment in {C} stood at {N} in {Y}|The jobless rate of {C} was {N} in {Y};;Unemployment in {C} is projected to reach {N} in {Y}
visit;;{A} visited {P} {D}|{A} travelled to {P} {D}|{A} paid a visit to {P} {D};{A} did not visit {P} {D}|{A} did not travel to {P} {D}|{A} stayed away from {P} {D};{A} will visit {P} {D}|{A} is due to travel to {P} {D}
meet;;{A} met {B} in {P} {D}|{A} held talks with {B} in {P} {D}|{A} and {B} met in {P} {D};{A} did not meet {B} in {P} {D}|{A} never held talks with {B} in {P} {D}|{A} refused to meet {B} in {P} {D};{A} will meet {B} in {P} {D}|{A} and {B} are scheduled to meet in {P} {D}
sign;once;{A} signed the {T} {D}|{A} put a signature to the {T} {D};{A} did not sign the {T} {D}|{A} refused to sign the {T} {D}|{A} declined to sign the {T} {D};{A} is expected to sign the {T} {D}|{A} plans to sign the {T} {D}
veto;once;{A} vetoed the {T} {D}|{A} blocked the {T} with a veto {D};{A} did not veto the {T} {D}|{A} let the {T} pass {D};{A} threatened to veto the {T}
resign;once;{A} resigned {D}|{A} stepped down {D}|{A} quit {D};{A} did not resign {D}|{A} refused to step down {D}|{A} stayed in office {D};{A} will resign {D}|{A} plans to step down {D}
arrest;once;Police arrested {A} in {P} {D}|{A} was arrested in {P} {D}|{A} was taken into custody in {P} {D};Police did not arrest {A} in {P} {D}|{A} was never arrested in {P} {D};
convict;once;A court in {P} convicted {A} of {X} {D}|{A} was found guilty of {X} by a court in {P} {D};A court in {P} acquitted {A} of {X} {D}|{A} was cleared of {X} by a court in {P} {D}|{A} was found not guilty of {X} by a court in {P} {D};A court in {P} will rule on the {X} charges against {A} {D}
jail;once N=months;{A} was sentenced to {N} in prison for {X}|A judge gave {A} a prison term of {N} for {X}|{A} must spend {N} behind bars for {X};{A} was not sent to prison for {X}|{A} received no prison term for {X};
elect;once sole;{A} won the mayoral election in {P} {D}|{A} was elected mayor of {P} {D}|Voters in {P} elected {A} as their mayor {D};{A} lost the mayoral election in {P} {D}|{A} was defeated in the mayoral election in {P} {D}|{A} did not win the mayoral election in {P} {D};{A} is expected to win the mayoral election in {P}
votes;once N=percent;{A} won {N} of the vote in {P} {D}|{A} took {N} of the vote in {P} {D}|In {P}, {N} of voters backed {A} {D};;A poll puts {A} at {N} of the vote in {P}
chief;once sole;{O} named {A} as its new chief executive {D}|{A} was appointed chief executive of {O} {D}|{A} became chief executive of {O} {D};{O} did not name {A} as its new chief executive {D}|{A} was passed over as chief executive of {O} {D};{O} is expected to name {A} as its chief executive {D}
buy;once sole N=usd;{O} bought Meridian Bank for {N} {D}|{O} acquired Meridian Bank for {N} {D}|Meridian Bank was sold to {O} for {N} {D};{O} did not buy Meridian Bank {D}|{O} walked away from the purchase of Meridian Bank {D};{O} plans to buy Meridian Bank for {N}|{O} is in talks to buy Meridian Bank for {N}
attack;once N=;An attack on {P} {D} killed {N} soldiers|{N} soldiers died in an attack on {P} {D}|{D2} an attack on {P} left {N} soldiers dead;No soldiers died in the attack on {P} {D}|There were no deaths among soldiers in the attack on {P} {D};
capture;once;Troops of {C} captured {P} {D}|{P} fell to troops of {C} {D}|{C} took control of {P} {D};Troops of {C} failed to capture {P} {D}|Troops of {C} did not take {P} {D};Troops of {C} are expected to capture {P}
border;once;{C} closed its border with {C2} {D}|{C} shut its border with {C2} {D};{C} did not close its border with {C2} {D}|{C} kept its border with {C2} open {D};{C} will close its border with {C2} {D}
sanction;;{C} imposed sanctions on {C2} {D}|{C} placed sanctions on {C2} {D};{C} did not impose sanctions on {C2} {D}|{C} refrained from sanctions on {C2} {D};{C} is preparing sanctions on {C2}|{C} threatened {C2} with sanctions
aid;N=usd;{C} gave {C2} {N} in aid {D}|{C} sent aid worth {N} to {C2} {D}|{C2} received {N} in aid from {C} {D};{C} gave {C2} no aid {D}|{C2} received no aid from {C} {D};{C} promised {C2} {N} in aid|{C} pledged {N} in aid for {C2}
support;;{A} supports the {T}|{A} backs the {T}|{A} is in favor of the {T};{A} opposes the {T}|{A} is against the {T}|{A} does not support the {T}|{A} rejects the {T};
vote;;{A} voted for the {T} {D}|{A} cast a vote in favor of the {T} {D};{A} voted against the {T} {D}|{A} did not vote for the {T} {D};{A} plans to vote for the {T}
endorse;;{A} endorsed {B} {D}|{B} won the endorsement of {A} {D};{A} did not endorse {B} {D}|{A} declined to endorse {B} {D}|{A} withheld an endorsement from {B} {D};{A} is expected to endorse {B}
match;once;{K} beat {K2} in {P} {D}|{K} defeated {K2} in {P} {D}|{K2} lost to {K} in {P} {D};{K} lost to {K2} in {P} {D}|{K} did not beat {K2} in {P} {D};{K} will play {K2} in {P} {D}
drug;;The new {H} drug reduced deaths in the trial of {O}|Deaths fell with the new {H} drug in the trial of {O};The new {H} drug did not reduce deaths in the trial of {O}|Deaths did not fall with the new {H} drug in the trial of {O};{O} hopes that the new {H} drug will reduce deaths
cases;N=;{C} recorded {N} cases of {H} {D}|{N} cases of {H} were registered in {C} {D};{C} recorded no cases of {H} {D};
bridge;once N=months;Building the bridge in {P} took {N}|The bridge in {P} was built in {N}|It took {N} to build the bridge in {P};;Building the bridge in {P} is expected to take {N}
strike;N=hours;The strike of {O} lasted {N}|{O} were on strike for {N};;The strike of {O} is planned to last {N}
pipeline;once N=km;The new pipeline in {C} is {N} long|The new pipeline in {C} has a length of {N};;
talks;;Talks between {C} and {C2} ended with an agreement {D}|{C} and {C2} reached an agreement {D}|{C} and {C2} struck a deal {D};Talks between {C} and {C2} ended without an agreement {D}|{C} and {C2} failed to reach an agreement {D}|{C} and {C2} did not reach a deal {D};{C} and {C2} hope to reach an agreement {D}
truce;once;{C} accepted the ceasefire {D}|{C} agreed to the ceasefire {D}|{C} said yes to the ceasefire {D};{C} rejected the ceasefire {D}|{C} turned down the ceasefire {D}|{C} did not accept the ceasefire {D}|{C} refused to agree to the ceasefire {D};{C} is expected to accept the ceasefire
know;;{A} knew about the {X}|{A} was aware of the {X};{A} did not know about the {X}|{A} was unaware of the {X}|{A} knew nothing about the {X};
pay;;{A} paid taxes in {Y}|{A} paid income tax for {Y};{A} paid no taxes in {Y}|{A} did not pay any income tax for {Y};
school;once;Schools in {P} reopened {D}|Schools in {P} opened again {D};Schools in {P} remained closed {D}|Schools in {P} did not reopen {D}|Schools in {P} stayed shut {D};Schools in {P} will reopen {D}
launch;once;{O} launched the satellite {D}|The satellite of {O} was launched {D};{O} did not launch the satellite {D}|{O} postponed the launch of the satellite {D}|{O} called off the launch of the satellite {D};{O} will launch the satellite {D}
attend;;{A} attended the summit in {P} {D}|{A} took part in the summit in {P} {D}|{A} was present at the summit in {P} {D};{A} skipped the summit in {P} {D}|{A} did not attend the summit in {P} {D}|{A} was absent from the summit in {P} {D};{A} will attend the summit in {P} {D}
host;once sole;The {S} summit was held in {P} {D}|{P} hosted the {S} summit {D}|The {S} summit took place in {P} {D};The {S} summit was not held in {P} {D};The {S} summit will be held in {P} {D}
born;once;{A} was born in {P} {D}|{A} came into the world in {P} {D};{A} was not born in {P} {D};
die;once N=;{A} died in {P} at the age of {N}|{A} passed away in {P} aged {N};{A} did not die in {P};
'''
POOLS = {'T': ['budget', 'trade treaty', 'immigration bill', 'gun law', 'climate accord', 'peace plan', 'tax reform', 'health care act', 'housing bill', 'data protection law', 'ceasefire agreement', 'voting rights act'],
         'X': ['fraud', 'bribery', 'tax evasion', 'perjury', 'espionage', 'embezzlement', 'wiretaps', 'secret payments', 'kickbacks'],
         'Q': ['first', 'second', 'third', 'fourth'], 'H': ['malaria', 'measles', 'cancer', 'cholera', 'influenza', 'dengue'],
         'K': ['Rovers', 'United', 'the Tigers', 'Athletic', 'the Bears', 'Wanderers', 'Dynamo', 'the Sharks', 'Olympia'], 'S': ['climate', 'security', 'energy', 'migration', 'trade'],
         'Y': [str(y) for y in range(2009, 2026)], 'P': PLACES, 'C': COUNTRIES, 'C2': COUNTRIES, 'O': ORGS, 'K2': None}
POOLS['K2'] = POOLS['K']
RANGE = {'': (2, 5000), 'usd': (50_000, 9e9), 'percent': (2, 95), 'months': (2, 120), 'hours': (12, 240), 'km': (15, 2000)}
ACTORS, WHERE = ('A', 'B', 'O', 'C', 'C2', 'K', 'K2', 'T', 'X', 'Q', 'H', 'S', 'Y'), 'P'


def frames():
    out = []
    for line in FRAMES.strip().split('\n'):
        name, flags, *texts = (line + ';;;').split(';')[:5]
        kinds = [[t for t in x.split('|') if t] for x in texts]
        unit = next((f[2:] for f in flags.split() if f.startswith('N=')), None)
        out.append(dict(name=name, once='once' in flags, sole='sole' in flags, unit=unit, pos=kinds[0], neg=kinds[1], fut=kinds[2]))
    return out


def person(rng):
    return rng.choice(TITLES) + rng.choice(FIRST) + ' ' + rng.choice(LAST)


def value(rng, unit):
    low, high = RANGE[unit]
    v = low * (high / low) ** rng.random()
    return float(round(v)) if v < 100 else float(f'{v:.{rng.choice([2, 2, 3])}g}')


def event(rng, frame):
    slots = {k: rng.choice(v) for k, v in POOLS.items()}
    for k in ('A', 'B'):
        slots[k] = person(rng)
    while slots['C2'] == slots['C']:
        slots['C2'] = rng.choice(COUNTRIES)
    while slots['K2'] == slots['K']:
        slots['K2'] = rng.choice(POOLS['K'])
    slots['when'] = (rng.randint(2009, 2025), rng.randint(0, 11), rng.randint(1, 28))
    slots['weekday'] = rng.choice(DAYS) if rng.random() < 0.2 else None
    slots['N'] = float(rng.randint(30, 95)) if frame['name'] == 'die' else value(rng, frame['unit']) if frame['unit'] is not None else None
    slots['drop'] = rng.random() < 0.35
    return slots


def render(rng, frame, slots, polarity, drop_date=None, exact=False):
    """(text, meaning) or None; the meaning maps each slot used to what it says."""
    if not frame[polarity]:
        return None
    text = rng.choice(frame[polarity])
    meaning = {}
    for key in (*ACTORS, 'P'):
        if '{%s}' % key in text:
            meaning[key] = slots[key]
            text = text.replace('{%s}' % key, slots[key])
    if '{N}' in text:
        got = amount(rng, slots['N'], frame['unit'], exact)
        if not got:
            return None
        words, meaning['N'] = got
        if words.endswith(' of') and not any(w in text for w in ('{N} people', '{N} jobs', '{N} workers', '{N} cases', '{N} soldiers', '{N} employees')):
            return None
        if ' of' in words and text.startswith('{N}'):
            words = words[0].upper() + words[1:]
        text = text.replace('{N}', words)
    if '{D}' in text or '{D2}' in text:
        if slots['drop'] if drop_date is None else drop_date:
            if '{D2}' in text:
                return None
            text = text.replace(' {D}', '')
        elif slots['weekday']:
            text = text.replace('{D}', 'on ' + slots['weekday']).replace('{D2}', 'On ' + slots['weekday'])
            meaning['D'] = ('wd', DAYS.index(slots['weekday']), DAYS.index(slots['weekday']))
        else:
            words, meaning['D'] = date(rng, *slots['when'])
            text = text.replace('{D}', words).replace('{D2}', words[0].upper() + words[1:])
    return text[0].upper() + text[1:] + '.', meaning


def slot_relations(p, h):
    out = {}
    for key in set(p) | set(h):
        if key not in h:
            out[key] = 'out_missing'
        elif key not in p:
            out[key] = 'missing'
        elif key == 'N':
            out[key] = relation(p[key], h[key])
        elif key == 'D':
            out[key] = ('eq' if p[key] == h[key] else 'apart') if p[key][0] == 'wd' == h[key][0] else date_relation(p[key], h[key])
        else:
            out[key] = 'eq' if p[key] == h[key] else 'apart'
    return out


ENTAILED = {'eq', 'in', 'out_missing'}


def label(frame, pp, hp, p, h):
    """The label of premise p against hypothesis h, or None where one would hesitate."""
    r = slot_relations(p, h)
    apart = [k for k, v in r.items() if v == 'apart']
    if 'unclear' in r.values() and not [k for k in apart if k in ACTORS]:
        return None
    if 'fut' in (pp, hp):
        if pp == hp and not apart and all(v in ENTAILED for v in r.values()):
            return 1
        return 2
    if pp != hp:
        pos, neg = (p, h) if pp == 'pos' else (h, p)
        return 0 if all(v in ENTAILED for v in slot_relations(pos, neg).values()) else 2
    if pp == 'neg':
        back = slot_relations(h, p)
        return 1 if all(v in ENTAILED for v in back.values()) else 2
    if not apart:
        return 1 if all(v in ENTAILED for v in r.values()) else 2
    if len(apart) > 1:
        return 2
    key = apart[0]
    rest = {k: v for k, v in r.items() if k != key}
    same = all(v in ('eq', 'in', 'out') for v in rest.values())
    loose = all(v in ('eq', 'in', 'out') for k, v in rest.items() if k != 'N')
    if key == 'N':
        return 0 if same else (None if 'D' in rest else 2)
    if key == 'D':
        return (0 if loose else None) if frame['once'] else 2
    if key == 'P':
        return (0 if loose else None) if frame['once'] and frame['name'] in ('arrest', 'born', 'die', 'host', 'match') else 2
    if frame['sole'] and key in ('A', 'O') and loose:
        return 0
    return 2


SWAPS = {'A': lambda rng: person(rng), 'B': lambda rng: person(rng), **{k: (lambda v: lambda rng: rng.choice(v))(v) for k, v in POOLS.items()}}


def vary(rng, frame, slots, key):
    other = dict(slots)
    if key == 'N':
        other['N'] = other_value(rng, slots['N'], frame['unit'])
    elif key == 'D':
        if slots['weekday']:
            other['weekday'] = rng.choice([d for d in DAYS if d != slots['weekday']])
        else:
            y, m, d = slots['when']
            other['when'] = rng.choice([(y, m, d % 28 + 1), (y, (m + rng.randint(1, 11)) % 12, d), (y + rng.choice([-2, -1, 1, 2]), m, d)])
    else:
        other[key] = SWAPS[key](rng)
        for a, b in (('C', 'C2'), ('K', 'K2')):
            if other[a] == other[b]:
                return None
    return other


def pairs(rng, count, only=None, leave=()):
    """`count` pairs {p,h,y,k}; `only` names frames to use, `leave` frames to leave out."""
    chosen = [f for f in frames() if (not only or f['name'] in only) and f['name'] not in leave]
    out, seen = [], set()
    while len(out) < count:
        f = rng.choice(chosen)
        s = event(rng, f)
        used = {k for k in (*ACTORS, 'P', 'N', 'D') if any('{%s}' % k in t for t in f['pos'])}
        mode = rng.choice(['same', 'polarity', 'polarity', 'vary', 'vary', 'vary', 'future', 'negneg', 'polvary', 'two'])
        t, k, pp, hp = s, mode, 'pos', 'pos'
        if mode in ('vary', 'polvary', 'two'):
            pick = rng.choice(sorted(used) + (['N', 'N'] if 'N' in used else []) + (['D'] if 'D' in used else []))
            t = vary(rng, f, s, pick)
            k = {'N': 'number', 'D': 'date', 'P': 'place'}.get(pick, 'actor')
            if t and mode == 'two':
                again = rng.choice(sorted(used - {pick}) or ['D'])
                t = vary(rng, f, t, again)
                k = 'another-event'
            if not t:
                continue
        if mode in ('polarity', 'polvary'):
            pp, hp = rng.choice([('pos', 'neg'), ('neg', 'pos')])
            k = 'polarity' if mode == 'polarity' else 'polarity-elsewhere'
        if mode == 'negneg':
            pp = hp = 'neg'
        if mode == 'future':
            pp, hp = rng.choice([('fut', 'pos'), ('fut', 'neg'), ('pos', 'fut'), ('neg', 'fut'), ('fut', 'fut')])
            t = vary(rng, f, s, 'N') if f['unit'] is not None and rng.random() < 0.5 else s
        exact = rng.random() < 0.35
        drop = None if rng.random() < 0.75 else bool(rng.random() < 0.5)
        a = render(rng, f, s, pp, drop, exact)
        b = render(rng, f, t, hp, drop if rng.random() < 0.7 else None, exact)
        if not a or not b or a[0] == b[0] or (a[0], b[0]) in seen:
            continue
        y = label(f, pp, hp, a[1], b[1])
        if y is None:
            continue
        seen.add((a[0], b[0]))
        out.append(dict(p=a[0], h=b[0], y=y, k='f-' + k))
    return out


SAYS = ['demanded', 'called for', 'asked for', 'insisted on', 'urged']
AGAINST = ['opposed', 'rejected', 'ruled out', 'came out against']
THINGS = ['a ceasefire', 'new elections', 'higher taxes on fuel', 'a recount', 'tougher sanctions', 'the release of all prisoners', 'an inquiry into the crash', 'a ban on plastic bags',
          'cuts in defence spending', 'a referendum', 'the withdrawal of all troops', 'lower interest rates', 'more money for schools', 'the return of the occupied regions', 'security guarantees']
DEEDS = [('leaking the report', 'leaked the report'), ('taking bribes', 'took bribes'), ('breaking the truce', 'broke the truce'), ('hiding the losses', 'hid the losses'), ('meeting the lobbyist', 'met the lobbyist'),
         ('shelling the hospital', 'shelled the hospital'), ('destroying the files', 'destroyed the files'), ('funding the militia', 'funded the militia'), ('bullying staff', 'bullied staff'), ('rigging the vote', 'rigged the vote'),
         ('threatening a witness', 'threatened a witness'), ('selling the data', 'sold the data'), ('ignoring the warnings', 'ignored the warnings'), ('deleting the emails', 'deleted the emails')]


def speech(rng, count):
    """Demands, accusations, denials, failures and managings: who says what to whom decides."""
    out = []
    who = lambda: rng.choice([person, person, lambda r: rng.choice(ORGS), lambda r: rng.choice(COUNTRIES)])(rng)
    cap = lambda s: s[0].upper() + s[1:] + '.'
    while len(out) < count:
        a, b = who(), who()
        x, z = rng.sample(THINGS, 2)
        (d, dd), (e, ee) = rng.sample(DEEDS, 2)
        says, says2, ag, ag2 = rng.choice(SAYS), rng.choice(SAYS), rng.choice(AGAINST), rng.choice(AGAINST)
        if a == b:
            continue
        admit, deny = rng.choice(['admitted', 'acknowledged', 'confessed to', 'owned up to']), rng.choice(['denied', 'rejected accusations of', 'dismissed reports of'])
        table = [
            (f'{a} {says} {x}', f'{a} {ag} {x}', 0, 'demand-reversed'), (f'{a} {says} {x}', f'{b} {ag} {x}', 2, 'two-demands'), (f'{a} {says} {x}', f'{b} {says2} {z}', 2, 'two-demands'),
            (f'{a} {says} {x}', f'{a} {says2} {z}', 2, 'two-demands'), (f'{a} {says} {x}', f'{b} {says} {x}', 2, 'two-demands'), (f'{a} {ag} {x}', f'{a} {ag2} {x}', 1 if ag != ag2 else None, 'demand-same'), (f'{a} {says} {x}', f'{a} {ag} {z}', 2, 'two-demands'),
            (f'{a} {admit} {d}', f'{a} {deny} {d}', 0, 'admit-deny'), (f'{a} {admit} {d}', f'{a} {deny} {e}', 2, 'admit-deny-other'), (f'{a} accused {b} of {d}', f'{b} {deny} {d}', 2, 'accuse-deny'),
            (f'{a} accused {b} of {d}', f'{b} {deny} {e}', 2, 'accuse-deny'), (f'{a} accused {b} of {d}', f'{a} cleared {b} of {d}', 0, 'accuse-clear'), (f'{a} accused {b} of {d}', f'{b} accused {a} of {d}', 2, 'accuse-back'),
            (f'{a} {dd}', f'{a} never {dd}', 0, 'polarity'), (f'{a} {dd}', f'{b} {dd}', 2, 'other-actor'), (f'{a} {dd}', f'{a} {ee}', 2, 'other-deed'), (f'{a} {dd}', f'It is not true that {a} {dd}', 0, 'polarity'),
            (f'{a} {dd}', f'It is not true that {a} never {dd}', 1, 'double-negation'), (f'It is not the case that {a} never {dd}', f'{a} never {dd}', 0, 'double-negation'), (f'{a} never {dd}', f'It is false that {a} {dd}', 1, 'double-negation'),
            (f'{a} {dd}', f'{a} may have {dd.replace("took", "taken").replace("broke", "broken").replace("hid ", "hidden ")}', None, ''), (f'{a} {dd}', f'There is no evidence that {a} {ee}', 2, 'other-deed'), (f'{a} is suspected of {d}', f'{a} never {dd}', 2, 'suspicion'), (f'{a} is suspected of {d}', f'{a} {dd}', 2, 'suspicion'),
            (f'{a} managed to secure {x}', f'{a} failed to secure {x}', 0, 'fail-manage'), (f'{a} did not fail to secure {x}', f'{a} secured {x}', 1, 'double-negation'), (f'{a} did not manage to secure {x}', f'{a} failed to secure {x}', 1, 'fail-manage'), (f'{a} failed to secure {x}', f'{a} secured {x}', 0, 'fail-manage'),
            (f'{a} managed to secure {x}', f'{b} failed to secure {x}', 2, 'other-actor'), (f'{a} refused to discuss {x}', f'{a} agreed to discuss {x}', 0, 'refuse-agree'), (f'{a} refused to discuss {x}', f'{a} agreed to discuss {z}', 2, 'other-thing'), (f'{a} refused to discuss {x}', f'{a} did not discuss {x}', 1, 'refuse-agree'),
            (f'All members of {a} backed {x}', f'Some members of {a} {ag} {x}', 0, 'scope'), (f'Most members of {a} backed {x}', f'Some members of {a} {ag} {x}', 2, 'scope'), (f'All members of {a} backed {x}', f'Some members of {a} backed {x}', 1, 'scope'),
            (f'No member of {a} backed {x}', f'A few members of {a} backed {x}', 0, 'scope'), (f'Only {b} backed {x}', f'{a} and {b} both backed {x}', 0, 'scope'), (f'{b} backed {x}', f'{a} and {b} both backed {x}', 2, 'scope'), (f'Every member of {a} voted for {x}', f'Not every member of {a} voted for {x}', 0, 'scope'),
            (f'{a} {says} {x} without delay', f'{a} {says} {x}', 1, 'detail'), (f'{a} {says} {x}', f'{a} {says} {x} without delay', 2, 'detail'), (f'{a} persuaded {b} to accept {x}', f'{b} persuaded {a} to accept {x}', 2, 'roles'), (f'{a} defeated {b} in the final', f'{b} defeated {a} in the final', 0, 'roles'),
            (f'{a} sued {b}', f'{b} was sued by {a}', 1, 'roles'), (f'{a} was dismissed by {b}', f'{a} dismissed {b}', None, ''), (f'{a} leads {b} in the polls', f'{a} trails {b} in the polls', 0, 'antonym'), (f'{a} leads {b} in the polls', f'{b} trails {a} in the polls', 1, 'roles'), (f'{a} succeeded {b}', f'{b} succeeded {a}', 0, 'roles')]
        p, h, y, k = rng.choice(table)
        if y is None or p == h:
            continue
        if y != 1 and k not in ('detail',) and rng.random() < 0.5 and not k.startswith('scope') or (k == 'scope' and y == 0 and rng.random() < 0.5):
            p, h = h, p
        out.append(dict(p=cap(p), h=cap(h), y=y, k='s-' + k))
    return out
