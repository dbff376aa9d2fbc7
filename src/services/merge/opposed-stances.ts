/** Whether a claim contradicts itself, once its assertions are others: as ingestion tells it, see cypher/ingest/oppose-stances. */

import type { Assertion } from '../../domain/claim-entities.ts';
import type { Edit } from '../../domain/history.ts';
import { relationId } from '../../domain/ids.ts';
import type { FoundRelationship } from '../../graph/edit-stores.ts';
import { gone, made, ref } from './edits.ts';

const METHOD = 'opposed-stances';

/** An assertion with the score of its join to the claim. */
export interface Joined {
  readonly assertion: Assertion;
  readonly score: number;
}

/** The edit that a claim with these assertions needs, given the contradiction to itself that it has. */
export function opposedStances(
  claimId: string,
  joined: readonly Joined[],
  known: FoundRelationship | undefined,
): readonly Edit[] {
  const [asserted, denied] = [surest(joined, 'ASSERTS'), surest(joined, 'DENIES')];
  const claim = ref('Claim', claimId);
  if (asserted === undefined || denied === undefined) {
    // What a person decided about it, or something else suggested, stays.
    const derived =
      known?.properties['method'] === METHOD && known.properties['state'] === 'SUGGESTED';
    return known !== undefined && derived
      ? [gone('CONTRADICTS', claim, claim, known.properties)]
      : [];
  }
  if (known !== undefined) return [];
  return [
    made('CONTRADICTS', claim, claim, {
      id: relationId('CONTRADICTS', claimId, claimId),
      ...{ kind: 'POLARITY', state: 'SUGGESTED', method: METHOD, version: '1' },
      score: sureness(asserted) * sureness(denied),
      rationale: 'One passage asserts the claim and another denies it.',
      evidence: [asserted.assertion.id, denied.assertion.id],
    }),
  ];
}

function surest(joined: readonly Joined[], stance: Assertion['stance']): Joined | undefined {
  return joined
    .filter(({ assertion }) => assertion.stance === stance && counts(assertion))
    .toSorted((a, b) => sureness(b) - sureness(a) || (a.assertion.id < b.assertion.id ? -1 : 1))[0];
}

function sureness({ assertion, score }: Joined): number {
  return score * assertion.confidence;
}

function counts({ state, retracted, superseded, join }: Assertion): boolean {
  const standing = state !== 'REJECTED' && !retracted && !superseded;
  return standing && (state === 'CONFIRMED' || !join.method.startsWith('llm:'));
}
