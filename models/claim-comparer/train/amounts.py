"""Numbers and dates as they are written, with the intervals they mean, so that the label of a pair follows from arithmetic."""
import random

WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split()
MONTHS = ('January February March April May June July August September October November December').split()
DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()
INF = float('inf')


def relation(p, h):
    """'eq', 'in' (p inside h), 'out' (h inside p), 'apart', or 'unclear' for two intervals (low, high)."""
    if p == h:
        return 'eq'
    margin = 0.02 * max(abs(x) for x in (*p, *h) if x not in (INF, -INF)) if p[0] != p[1] or h[0] != h[1] else 0
    if p[1] < h[0] - margin or h[1] < p[0] - margin:
        return 'apart'
    if h[0] <= p[0] and p[1] <= h[1]:
        return 'in'
    if p[0] <= h[0] and h[1] <= p[1]:
        return 'out'
    return 'unclear'


def plain(rng, value, unit):
    """One way to write the exact value with its unit; '' for a plain count."""
    whole = abs(value - round(value)) < 1e-9
    number = f'{int(round(value)):,}' if whole else f'{value:.1f}'
    if value >= 1e6:
        for size, name in ((1e9, 'billion'), (1e6, 'million')):
            if value >= size:
                scaled = value / size
                if abs(scaled * 10 - round(scaled * 10)) < 1e-6 and rng.random() < 0.8:
                    number = f'{scaled:.1f}'.replace('.0', '') + ' ' + name
                break
    elif whole and value <= 12 and value >= 1 and rng.random() < 0.6 and unit not in ('percent', 'usd'):
        number = WORDS[int(value)]
    if unit == 'usd':
        return rng.choice(['$' + number, '$' + number, number + ' dollars'])
    if unit == 'percent':
        fraction = {25: 'a quarter', 50: 'half', 75: 'three quarters', 20: 'one in five', 10: 'one in ten'}.get(value)
        if fraction and rng.random() < 0.4:
            return fraction
        return number + rng.choice([' percent', ' percent', ' per cent', '%'])
    if unit == 'months':
        years = value / 12
        if abs(years * 2 - round(years * 2)) < 1e-9 and rng.random() < 0.5:
            if years == 1:
                return rng.choice(['one year', 'a year'])
            if years == 1.5:
                return rng.choice(['a year and a half', '1.5 years'])
            return f'{years:g} years'
        return number + (' month' if value == 1 else ' months')
    if unit == 'hours':
        if value % 24 == 0 and rng.random() < 0.5:
            days = int(value / 24)
            return rng.choice(['one day', 'a day']) if days == 1 else f'{WORDS[days] if days <= 12 else days} days'
        return number + (' hour' if value == 1 else ' hours')
    if unit == 'km':
        if rng.random() < 0.25:
            return None if value < 10 else f'{round(value * 0.6214):,} miles'
        return number + rng.choice([' kilometers', ' km'])
    return number


def amount(rng, value, unit, exact=False):
    """(text, (low, high)): the value exactly, hedged, rounded, bounded or as a range."""
    kind = 'exact' if exact else rng.choice(['exact'] * 5 + ['about', 'about', 'atleast', 'more', 'less', 'upto', 'between', 'nearly', 'dozens'])
    small = value < 8
    if kind == 'about':
        rounded = value if small else float(f'{value:.{1 if rng.random() < 0.5 else 2}g}')
        text = plain(rng, rounded, unit)
        return text and (rng.choice(['about ', 'around ', 'roughly ', 'some ', 'approximately ']) + text, (rounded * 0.88, rounded * 1.12))
    if kind == 'nearly':
        top = float(f'{value * 1.04:.2g}') if not small else value
        text = plain(rng, top, unit)
        return text and (rng.choice(['nearly ', 'almost ', 'close to ']) + text, (top * 0.88, top * 1.01))
    if kind == 'atleast':
        text = plain(rng, value, unit)
        return text and (rng.choice(['at least ', 'no fewer than ', 'a minimum of ']) + text, (value, INF))
    if kind == 'more':
        low = max(1, float(f'{value * 0.9:.1g}')) if not small else value - 1
        if low >= value or low < 1:
            return None
        text = plain(rng, low, unit)
        return text and (rng.choice(['more than ', 'over ', 'upwards of ']) + text, (low * 1.0001, INF))
    if kind == 'less':
        top = float(f'{value * 1.3:.1g}') if not small else value + 2
        if top <= value:
            return None
        text = plain(rng, top, unit)
        return text and (rng.choice(['fewer than ', 'less than ', 'under ']) + text, (-INF, top * 0.9999))
    if kind == 'upto':
        text = plain(rng, value, unit)
        return text and (rng.choice(['up to ', 'no more than ', 'at most ']) + text, (-INF, value))
    if kind == 'between' and not small and unit in ('', 'people', 'percent'):
        low, high = float(f'{value * 0.8:.1g}'), float(f'{value * 1.25:.2g}')
        if low >= value or high <= value:
            return None
        tail = ' percent' if unit == 'percent' else ''
        return (f'between {int(low):,} and {int(high):,}{tail}', (low, high))
    if kind == 'dozens' and unit == '':
        if value < 20:
            return None
        if value < 100:
            return ('dozens of', (20, 140))
        if value < 1000:
            return ('hundreds of', (180, 1400))
        return ('thousands of', (1800, 14000)) if value < 10000 else None
    text = plain(rng, value, unit)
    if text and 'miles' in text:
        return (text, (value * 0.985, value * 1.015))
    return text and (text, (value, value))


def other_value(rng, value, unit):
    """A value that nobody would take for the first."""
    if unit == 'percent':
        choices = [v for v in (value / 2, value * 1.4, value + 7, value - 7, value - 12, value + 15, 100 - value) if 1 <= v <= 99 and abs(v - value) >= 3]
        return float(round(rng.choice(choices)))
    if value <= 12:
        return float(rng.choice([v for v in range(1, 16) if v != value and abs(v - value) >= (1 if value < 6 else 2)]))
    scaled = value * rng.choice([0.2, 0.35, 0.5, 0.6, 0.72, 1.35, 1.5, 2, 3, 10])
    result = float(f'{scaled:.2g}')
    return result if result >= 1 and abs(result - value) > 0.2 * value else value * 2


def date(rng, year, month, day, coarse=None):
    """(adverbial, (first, last) as day numbers): a day, a month or a year."""
    kind = coarse or rng.choice(['day', 'day', 'dayyear', 'month', 'year'])
    base = year * 372 + month * 31
    name = MONTHS[month]
    if kind == 'day':
        return (rng.choice([f'on {name} {day}', f'on {day} {name}']), ('md', month * 31 + day, month * 31 + day))
    if kind == 'dayyear':
        return (rng.choice([f'on {name} {day}, {year}', f'on {day} {name} {year}']), ('ymd', base + day, base + day))
    if kind == 'month':
        return (f'in {name} {year}', ('ymd', base + 1, base + 31))
    return (f'in {year}', ('ymd', year * 372 + 1, year * 372 + 372))


def date_relation(p, h):
    if p[0] == h[0]:
        r = relation(p[1:], h[1:]) if p[0] == 'md' else plain_relation(p[1:], h[1:])
        return r
    return 'unclear'


def plain_relation(p, h):
    if p == h:
        return 'eq'
    if p[1] < h[0] or h[1] < p[0]:
        return 'apart'
    return 'in' if h[0] <= p[0] and p[1] <= h[1] else 'out'
