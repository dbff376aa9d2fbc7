/** Keeps what stands on retracted articles and quotes in step with them. */

import type { Runner } from '../database.ts';
import { only } from '../pages.ts';
import {
  assertionClaims,
  claimRecount,
  ingestAttestUtterances,
  ingestLockUtterances,
  quoteUtterances,
  retractionSettle,
} from '../statements.generated.ts';

/** Articles and quotes by id; of a quote its whole article is looked at. */
interface Retractable {
  readonly articleIds: readonly string[];
  readonly quoteIds: readonly string[];
}

/**
 * Marks what stands on something retracted, takes the mark from what does so no more, and counts anew what rests on
 * either. Under the lock of `ingest/lock-claims`.
 */
export async function settleRetractions(runner: Runner, given: Retractable): Promise<void> {
  const changed = only(await runner.run(retractionSettle, given));
  if (changed.quoteIds.length > 0) {
    const utterances = await runner.run(quoteUtterances, { ids: changed.quoteIds });
    const ids = utterances.map(({ id }) => id);
    if (ids.length > 0) {
      await runner.run(ingestLockUtterances, { ids });
      await runner.run(ingestAttestUtterances, { ids });
    }
  }
  if (changed.assertionIds.length > 0) {
    const claims = await runner.run(assertionClaims, { ids: changed.assertionIds });
    await runner.run(claimRecount, { ids: claims.map(({ id }) => id) });
  }
}
