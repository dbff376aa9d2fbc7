/** Aligning a wording with the place of a text that is most like it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alignment, align } from '../../../src/domain/verify/align.ts';

const words = (most: number, least = 1) =>
  fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), {
    minLength: least,
    maxLength: most,
  });
const found = (alignment: Alignment | null): Alignment => {
  if (alignment === null) throw new Error('Expected an alignment.');
  return alignment;
};

describe('an alignment', () => {
  it('finds words that stand in the text, and nothing changed in them', () => {
    fc.assert(
      fc.property(words(8, 0), words(10), words(8, 0), (before, asked, after) => {
        const said = [...before, ...asked, ...after];
        const { from, to, differences, similarity } = found(align(asked, said));
        expect(said.slice(from, to)).toEqual(asked);
        expect([differences, similarity]).toEqual([[], 1]);
      }),
    );
  });

  it('says similarity 1 of the same words only', () => {
    fc.assert(
      fc.property(words(8), words(12), (asked, said) => {
        const { from, to, similarity } = found(align(asked, said));
        expect(similarity === 1).toBe(said.slice(from, to).join(' ') === asked.join(' '));
      }),
    );
  });

  it('lists every change: put in place, they make the words asked for of those that were said', () => {
    fc.assert(
      fc.property(words(10), words(14), (asked, said) => {
        const { from, to, differences } = found(align(asked, said));
        const made: string[] = [];
        let at = from;
        for (const difference of differences) {
          made.push(...said.slice(at, difference.said[0]));
          made.push(...asked.slice(...difference.asked));
          at = difference.said[1];
        }
        made.push(...said.slice(at, to));
        expect(made).toEqual(asked);
      }),
    );
  });

  it('gives one difference for one other word', () => {
    fc.assert(
      fc.property(words(6), words(6), (before, after) => {
        const asked = [...before, 'x', ...after];
        const said = [...before, 'y', ...after];
        const { differences, same } = found(align(asked, said));
        expect(same).toBeGreaterThanOrEqual(Math.max(before.length, after.length));
        expect(differences.length).toBeGreaterThanOrEqual(1);
      }),
    );
    const { differences } = found(align(['a', 'x', 'c'], ['q', 'a', 'b', 'c', 'q']));
    expect(differences).toEqual([{ asked: [1, 2], said: [2, 3] }]);
  });

  it('is null for no words, and for more than can be compared', () => {
    expect(align([], ['a'])).toBeNull();
    expect(align(['a'], [])).toBeNull();
    expect(align(Array(4000).fill('a'), Array(4000).fill('a'))).toBeNull();
  });
});
