/** Ratings of others on a scale of one's own. */

import { describe, expect, it } from 'vitest';
import { verdictOfRating } from '../../../src/domain/reviews/foreign-rating.ts';
import { DEFAULT_SCALE } from '../../../src/domain/reviews/verdict-scale.ts';

const OURS = {
  name: 'Ours',
  verdicts: [
    { id: 'YES', label: 'Yes', class: 'TRUE', description: 'So.', alsoNamed: ['Wahr'] },
    { id: 'NO', label: 'No', class: 'FALSE', description: 'Not so.' },
    { id: 'OPEN', label: 'Open', class: 'OTHER', description: 'Who knows.' },
  ],
} as const;

function verdict(
  scale: Parameters<typeof verdictOfRating>[0],
  name: string | null,
  value?: number,
  best = 5,
) {
  return verdictOfRating(scale, { name, value: value ?? null, best, worst: 1 })?.id ?? null;
}

describe('a rating', () => {
  it.each([
    ['False', 'INACCURATE'],
    ['MOSTLY  FALSE!', 'PARTLY_ACCURATE'],
    ['pants-on-fire', 'INACCURATE'],
    ['Fabricated', 'FABRICATED'],
    ['NOT_CHECKABLE', 'NOT_CHECKABLE'],
  ])('%s is %s on Hearsay’s scale', (name, id) => {
    expect(verdict(DEFAULT_SCALE, name)).toBe(id);
  });

  it('is told by its words, and by its number where they say nothing', () => {
    expect(verdict(OURS, 'wahr', 1)).toBe('YES');
    expect(verdict(OURS, 'No', 5)).toBe('NO');
    expect([1, 5, 7].map((value) => verdict(OURS, 'Hmm', value, 7))).toEqual(['NO', null, 'YES']);
  });

  it('that is beyond its own bounds or has none says nothing', () => {
    expect([-1, 0, 6].map((value) => verdict(OURS, null, value))).toEqual([null, null, null]);
    expect(verdict(OURS, null, 1, 1)).toBeNull();
    expect(verdict(OURS, '', undefined)).toBeNull();
  });

  it('that comes to no verdict gets the one that the scale names for such', () => {
    expect(verdict({ ...OURS, unknownRating: 'OPEN' }, 'Hmm')).toBe('OPEN');
    expect(verdict({ ...OURS, unknownRating: 'OPEN' }, 'Hmm', 1)).toBe('NO');
  });
});
