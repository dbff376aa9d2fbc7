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
  it('is asked of the forty nearest pairs, of one article too, whose passages are no second report', async () => {
    const { opposed, noted } = models();
    const pairs = Array.from({ length: 60 }, (_, at) => pair(at, 0.99 - at / 1000, { own: true }));
    const compared = await comparePairs(pairs, noted);
    expect(opposed).toHaveLength(80);
    expect(compared[0]?.comparison.opposition).toEqual({ conflict: 0.5, same: 0.25 });
    expect(compared[0]?.comparison).not.toHaveProperty('passages');
    expect(compared[40]?.comparison).not.toHaveProperty('opposition');
  });
});
