/** Counts anew what rests on the parts of the graph that were edited. */

import type { NodeRef } from '../../domain/edits.ts';
import type { Edit } from '../../domain/history.ts';
import type { Runner } from '../database.ts';
import { only } from '../pages.ts';
import {
  claimRecount,
  editCounted,
  ingestAttestUtterances,
  ingestLockUtterances,
  ingestTickClaims,
} from '../statements.generated.ts';
import { settleRetractions } from '../stores/retraction-writer.ts';

const CLAIM_LABELS: ReadonlySet<string> = new Set(['Claim', 'Assertion', 'Attribution']);

/** Marks what stands on articles and quotes that were retracted or are so no more. Under the same lock. */
export async function settleAround(runner: Runner, edits: readonly Edit[]): Promise<void> {
  const edited = edits.flatMap((edit) => ('node' in edit ? [edit.node] : []));
  const idsOf = (label: string) =>
    edited.filter((node) => node.label === label).map(({ id }) => id);
  const retractable = { articleIds: idsOf('Article'), quoteIds: idsOf('Quote') };
  if (retractable.articleIds.length + retractable.quoteIds.length === 0) return;
  await settleRetractions(runner, retractable);
  await runner.run(ingestTickClaims, {});
}

/** `refs` are the nodes that were edited or joined; those that are gone count for nothing. Under the lock of `ingest/lock-claims`. */
export async function recountAround(runner: Runner, refs: readonly NodeRef[]): Promise<void> {
  if (refs.length === 0) return;
  const { utteranceIds, claimIds } = only(await runner.run(editCounted, { refs }));
  if (utteranceIds.length > 0) {
    const ids = utteranceIds.toSorted();
    await runner.run(ingestLockUtterances, { ids });
    await runner.run(ingestAttestUtterances, { ids });
  }
  if (claimIds.length > 0) await runner.run(claimRecount, { ids: claimIds.toSorted() });
  // Whoever is judging claims has to look again, for they are others now.
  const ofClaims = refs.some(({ label }) => CLAIM_LABELS.has(label));
  if (ofClaims) await runner.run(ingestTickClaims, {});
}
