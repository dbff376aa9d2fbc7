/** Models are asked about few pairs, each once, and the dear ones about the nearest alone. */

import { describe, expect, it } from 'vitest';
import type { ClaimModels } from '../../../src/domain/claims.ts';
import { readSlots } from '../../../src/extract/claims/slots/read-slots.ts';
import { comparePairs } from '../../../src/services/claims/compare-pairs.ts';
import type { Pair } from '../../../src/services/claims/pairs.ts';
import type { Wording } from '../../../src/services/claims/wordings.ts';

function wording(text: string, passage: string | null = text): Wording {
  const slots = readSlots(text, { publishedAt: null, names: [] });
  return {
    ...{ id: text, text, kind: 'FACT', slots, speakers: [], publishedOn: [] },
    ...{ proposed: false, assertionIds: [`of ${text}`] },
    ...(passage === null ? {} : { passage }),
  };
}

function pair(at: number, similarity: number, more: Partial<Pair> = {}): Pair {
  return {
    ...{ wording: wording(`The mayor spoke ${at}.`), other: wording(`Ida Cole spoke ${at}.`) },
    ...{ similarity, own: false, ...more },
  };
}

/** Notes what the matcher is asked; all passages lie in one direction. */
function models(likeness: (text: string) => number = () => 0.9) {
  const asked: (readonly [string, string])[] = [];
  const opposed: (readonly [string, string])[] = [];
  const noted: ClaimModels = {
    embed: async (texts) => texts.map((text) => [likeness(text), 1]),
    compare: async (pairs) => pairs.map(() => ({ contradiction: 0, entailment: 0, neutral: 1 })),
    match: async (pairs) => {
      asked.push(...pairs);
      return pairs.map((_, at) => (at % 2 === 0 ? 0.9 : 0.7));
    },
    oppose: async (pairs) => {
      opposed.push(...pairs);
      return pairs.map((_, at) => ({ conflict: at % 2, same: 0.25 }));
    },
    close: async () => {},
  };
  return { asked, opposed, noted };
}

describe('the matcher', () => {
  it('is asked of claims and of passages, and both are averaged', async () => {
    const { asked, noted } = models();
    const one = pair(1, 0.7, {
      wording: wording('The mayor spoke.', 'she spoke'),
      other: wording('Ida Cole spoke.', 'a speech by Ida Cole'),
    });
    const [compared] = await comparePairs([one], noted);
    expect(asked).toEqual([
      ['The mayor spoke.', 'Ida Cole spoke.'],
      ['a speech by Ida Cole', 'she spoke'],
    ]);
    expect(compared?.comparison.match).toBeCloseTo(0.8, 9);
  });

  it('is asked the same whichever of the two came first', async () => {
    const [one, two] = [
      wording('Ida Cole spoke in Reno.', 'she did'),
      wording('She spoke.', 'a word'),
    ];
    const asked = await Promise.all(
      [pair(1, 0.7, { wording: one, other: two }), pair(1, 0.7, { wording: two, other: one })].map(
        async (each) => {
          const { asked, noted } = models();
          await comparePairs([each], noted);
          return asked;
        },
      ),
    );
    expect(asked[0]).toEqual([
      ['Ida Cole spoke in Reno.', 'She spoke.'],
      ['a word', 'she did'],
    ]);
    expect(asked[1]).toEqual(asked[0]);
  });

  it('sees the forty nearest pairs of an article, however many there are', async () => {
    const { asked, noted } = models();
    const pairs = Array.from({ length: 300 }, (_, at) => pair(at, 0.99 - at / 1000));
    const compared = await comparePairs(pairs, noted);
    expect(asked).toHaveLength(80);
    expect(compared.flatMap(({ comparison: { match } }, at) => (match ? [at] : []))).toEqual(
      Array.from({ length: 40 }, (_, at) => at),
    );
  });

  it('is not asked of what is far apart, of one article, or of words that no passage makes', async () => {
    const { asked, noted } = models((text) => (text.startsWith('far') ? -1 : 1));
    await comparePairs(
      [
        pair(1, 0.4),
        pair(2, 0.9, { own: true }),
        pair(3, 0.9, { other: wording('Ida Cole spoke.', null) }),
        pair(4, 0.9, { other: wording('Ida Cole spoke.', 'far away') }),
      ],
      noted,
    );
    expect(asked).toEqual([]);
  });
});

describe('the finder of conflicts', () => {
  const many = (own: boolean, first: number) =>
    Array.from({ length: 60 }, (_, at) => pair(at, first - at / 1000, { own }));

  it('is asked of the forty nearest pairs of two articles and of twenty within the article', async () => {
    const { opposed, noted } = models();
    const compared = await comparePairs([...many(true, 0.99), ...many(false, 0.9)], noted);
    expect(opposed).toHaveLength(2 * 60);
    const found = (pairs: typeof compared) =>
      pairs.filter(({ comparison }) => comparison.opposition !== undefined).length;
    expect([found(compared.slice(0, 60)), found(compared.slice(60))]).toEqual([20, 40]);
    expect(compared[0]?.comparison.opposition).toEqual({ conflict: 0.5, same: 0.25 });
    expect(compared[0]?.comparison).not.toHaveProperty('passages');
  });
});
