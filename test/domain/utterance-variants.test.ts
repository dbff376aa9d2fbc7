/** Which utterances of one speaker are variants of each other. */

import { describe, expect, it } from 'vitest';
import { variantOf } from '../../src/domain/utterance-variants.ts';
import { wordsOf } from '../../src/domain/words.ts';

const between = (a: string, b: string, meaning: number | null = null) => {
  const there = variantOf(wordsOf(a), wordsOf(b), meaning);
  expect(variantOf(wordsOf(b), wordsOf(a), meaning)).toEqual(there);
  return there?.relation ?? null;
};

describe('altered wordings', () => {
  it.each([
    ['We will never close this harbour', 'We will close this harbour'],
    ['We paid 40 million for the old ferry', 'We paid 60 million for the old ferry'],
    [
      'the harbour has to stay open all year',
      'We said then that the harbour had to stay open all year, and so it did',
    ],
  ])('%s / %s', (a, b) => {
    expect(between(a, b)).toBe('ALTERED');
  });

  it.each([
    ['the same words', 'We will close this harbour in May', 'we will close this harbour in May.'],
    ['a part', 'We will close this harbour in May', 'close this harbour in May'],
    ['a turn of phrase', 'We will win this war', 'We will win this election'],
    [
      'common words',
      'the price of the ferry is in the hands of the board',
      'the end of the road is not in sight of the town',
    ],
  ])('are not %s', (_, a, b) => {
    expect(between(a, b)).toBeNull();
  });
});

describe('other renderings', () => {
  const one = 'We shall not surrender our land to those who occupy it';
  const other = 'Our soil will never be handed over to the occupiers';

  it('are told by their meaning where a model gives it', () => {
    expect(between(one, other, 0.85)).toBe('TRANSLATION');
    expect(between(one, other, 0.6)).toBeNull();
    expect(between(one, other)).toBeNull();
  });

  it('have the same numbers and the same sign', () => {
    expect(
      between('We lost 40 ships in the storm', '60 of our vessels went down that night', 0.9),
    ).toBeNull();
    expect(between(one, 'Our soil will be handed over to the occupiers', 0.9)).toBeNull();
  });
});
