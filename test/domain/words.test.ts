import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameUtterance } from '../../src/domain/same-utterance.ts';
import { likeness, normalizeWords, wordsOf } from '../../src/domain/words.ts';

const same = (a: string, b: string) => sameUtterance(wordsOf(a), wordsOf(b));

describe('normalizeWords', () => {
  it.each([
    [
      '“Ukrainians will not give their land to the occupier,”',
      'ukrainians will not give their land to the occupier',
    ],
    ['It’s over — really.', "it's over really"],
    ['We\u00a0will  win\n!', 'we will win'],
    ['co‑operation', 'co-operation'],
    ['…and then we left…', 'and then we left'],
    ['we came… we saw', 'we came … we saw'],
    ['about 40% of $3.5 bn', 'about 40% of $3.5 bn'],
    ['−5 degrees', '-5 degrees'],
    ['from 2–3 to 4', 'from 2-3 to 4'],
    ['the causes [of the war]', 'the causes [of the war]'],
  ])('%s becomes "%s"', (text, words) => {
    expect(normalizeWords(text)).toBe(words);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalizeWords(normalizeWords(text))).toBe(normalizeWords(text));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('sameUtterance', () => {
  const words = 'Ukrainians will not give their land to the occupier';

  it('joins equal words, whatever the typography', () => {
    expect(same(words, `“${words.toUpperCase()}!”`)).toBe(1);
  });

  it('joins a run of five words with the whole that contains it', () => {
    expect(same(words, 'will not give their land')).toBeGreaterThan(0.5);
    expect(same(words, 'not give their land')).toBeNull();
  });

  it.each([
    ['a negation left out', 'Ukrainians will give their land to the occupier'],
    ['another name', 'Russians will not give their land to the occupier'],
    ['a word more in the middle', 'Ukrainians will not ever give their land to the occupier'],
  ])('keeps apart: %s', (_, other) => {
    expect(same(words, other)).toBeNull();
  });

  it('keeps other numbers apart', () => {
    expect(same('we lost about 40 tanks there', 'we lost about 400 tanks there')).toBeNull();
    expect(same('it fell by 40% last year', 'it fell by 40 last year')).toBeNull();
    expect(same('it was -5 degrees that night', 'it was 5 degrees that night')).toBeNull();
  });

  it('keeps apart what was said from what was denied by a negation before it', () => {
    const denied = 'I do not think that we should leave the alliance this year';
    expect(same(denied, 'we should leave the alliance this year')).toBeNull();
  });

  it('is symmetric', () => {
    const text = fc.array(fc.constantFrom('we', 'will', 'not', 'go', 'home', 'now'), {
      maxLength: 10,
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(sameUtterance(a, b)).toBe(sameUtterance(b, a));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('likeness', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });

  it('is 1 for the same words only, symmetric, and between 0 and 1', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const value = likeness(a, b);
        expect(value === 1).toBe(a.join(' ') === b.join(' '));
        expect(value).toBe(likeness(b, a));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});
