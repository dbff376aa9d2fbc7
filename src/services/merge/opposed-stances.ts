/** Whether a claim contradicts itself, once its assertions are others: as ingestion tells it. */

import { OPPOSED_STANCES } from '../../domain/claims.ts';
import type { Edit, Properties } from '../../domain/history.ts';
import { relationId } from '../../domain/ids.ts';
import { opposedAmong } from '../../graph/edit-reads.ts';
import type { EditTransaction, FoundRelationship } from '../../graph/edit-stores.ts';
import { gone, made, ref } from './edits.ts';

/** An assertion with the properties of its join to the claim. */
interface Joined {
  readonly id: string;
  readonly properties: Properties;
}

/** The edit that a claim with these assertions needs, given the contradiction to itself that it has. */
export async function opposedStances(
  transaction: EditTransaction,
  claimId: string,
  joined: readonly Joined[],
  known: FoundRelationship | undefined,
): Promise<readonly Edit[]> {
  const opposed = await opposedAmong(
    transaction,
    joined.map(({ id, properties: { method, score } }) => ({
      ...{ id, method: String(method), score: Number(score) },
    })),
  );
  const claim = ref('Claim', claimId);
  if (opposed === null) {
    // What a person decided about it, or something else suggested, stays.
    const derived =
      known?.properties['method'] === OPPOSED_STANCES.method &&
      known.properties['state'] === 'SUGGESTED';
    return known !== undefined && derived
      ? [gone('CONTRADICTS', claim, claim, known.properties)]
      : [];
  }
  if (known !== undefined) return [];
  return [
    made('CONTRADICTS', claim, claim, {
      id: relationId('CONTRADICTS', claimId, claimId),
      ...{ kind: 'POLARITY', state: 'SUGGESTED', ...OPPOSED_STANCES },
      score: opposed.score,
      rationale: 'One passage asserts the claim and another denies it.',
      evidence: [opposed.assertedBy, opposed.deniedBy],
    }),
  ];
}
