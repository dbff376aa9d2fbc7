/** Floors under the judge on the invented pairs; when today's values rise, they rise with them. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type JudgedPair, judgedPairs } from '../../../bench/claims/judged-pairs.ts';
import { createClaimModels } from '../../../src/extract/claim-models/index.ts';

const models = createClaimModels();
let pairs: readonly JudgedPair[] = [];

beforeAll(async () => {
  pairs = await judgedPairs(models);
}, 240_000);
afterAll(() => models.close());

const isFound = ({ judgement }: JudgedPair) => judgement?.type === 'CONTRADICTS';
const isTrue = ({ expected }: JudgedPair) => expected === 'CONTRADICTS';

function shares(part: readonly JudgedPair[]): { precision: number; recall: number } {
  const right = part.filter((pair) => isFound(pair) && isTrue(pair)).length;
  return {
    precision: right / part.filter(isFound).length,
    recall: right / part.filter(isTrue).length,
  };
}

describe('the judge', () => {
  it.each([
    ['used for tuning', false, 0.97, 0.95],
    ['held out', true, 0.97, 0.86],
  ])('finds contradictions among the pairs %s', (_, heldOut, precision, recall) => {
    const part = pairs.filter((pair) => pair.heldOut === heldOut);
    expect(part.length).toBeGreaterThanOrEqual(100);
    expect(shares(part).precision).toBeGreaterThanOrEqual(precision);
    expect(shares(part).recall).toBeGreaterThanOrEqual(recall);
  });

  it('joins no two claims that contradict each other, and takes none for corroboration', () => {
    const wrong = pairs
      .filter(isTrue)
      .filter(({ same, judgement }) => same !== null || judgement?.type === 'CORROBORATES');
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('finds what bears out, narrows and updates', () => {
    const found = (type: string) =>
      pairs.filter(({ expected, judgement }) => expected === type && judgement?.type === type)
        .length / pairs.filter(({ expected }) => expected === type).length;
    expect(found('CORROBORATES')).toBeGreaterThanOrEqual(0.8);
    expect(found('REFINES')).toBeGreaterThanOrEqual(0.85);
    expect(found('UPDATES')).toBeGreaterThanOrEqual(0.7);
  });

  it('says why in one sentence', () => {
    for (const { judgement } of pairs) {
      if (judgement !== null) expect(judgement.rationale).toMatch(/^\p{Lu}.{10,300}\.$/u);
    }
  });
});
