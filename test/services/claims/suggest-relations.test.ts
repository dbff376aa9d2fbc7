import { describe, expect, it } from 'vitest';
import type { ClaimJudgement } from '../../../src/domain/claims.ts';
import { readSlots } from '../../../src/extract/claims/slots/read-slots.ts';
import type { ComparedPair } from '../../../src/services/claims/compare-pairs.ts';
import type { ClaimJudge } from '../../../src/services/claims/ports.ts';
import { suggestRelations } from '../../../src/services/claims/suggest-relations.ts';
import type { Wording } from '../../../src/services/claims/wordings.ts';

const CONFLICT: ClaimJudgement = {
  ...{ type: 'CONTRADICTS', kind: 'QUANTITY', direction: 'FORWARD', score: 0.9 },
  rationale: 'The one says "45", the other "48".',
};

/** Finds a conflict in whatever it is asked about. */
const judge: ClaimJudge = {
  ...{ method: 'test', version: '1' },
  judgePair: () => CONFLICT,
  sameClaim: () => null,
};

function wording(text: string, speakers: readonly string[]): Wording {
  const slots = readSlots(text, { publishedAt: null, names: [] });
  return {
    ...{ id: text, text, kind: 'FACT', slots, speakers, publishedOn: [], passage: text },
    ...{ assertionIds: [`assertion of ${text}`], proposed: false },
  };
}

function pair(speakers: readonly (readonly string[])[], own: boolean): ComparedPair {
  const [a = [], b = []] = speakers;
  return {
    wording: wording('48 percent chose Cole.', a),
    other: wording('45 percent chose Cole.', b),
    ...{ similarity: 0.9, own, comparison: { contradiction: 0.9, entailment: 0, neutral: 0.1 } },
  };
}

const suggested = (speakers: readonly (readonly string[])[], own: boolean) =>
  suggestRelations([pair(speakers, own)], judge, null);

describe('a conflict within one article', () => {
  it('is suggested between two who speak in it, and between one and the reporter', () => {
    expect(suggested([['Ida Cole'], ['Glen Hart']], true)).toHaveLength(1);
    expect(suggested([['Ida Cole'], []], true)).toHaveLength(1);
  });

  it('is not suggested within one voice, which means another group, poll or moment', () => {
    expect(suggested([[], []], true)).toHaveLength(0);
    expect(suggested([['Ida Cole'], ['Ida Cole']], true)).toHaveLength(0);
  });

  it('is suggested of one voice in two articles', () => {
    expect(suggested([['Ida Cole'], ['Ida Cole']], false)).toHaveLength(1);
  });
});
