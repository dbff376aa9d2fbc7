/** Writes the claims of one article: claims, assertions, relations, then the counts that rest on them. */

import { OPPOSED_STANCES } from '../../domain/claims.ts';
import { relationId } from '../../domain/ids.ts';
import { slotsText } from '../claim-rows.ts';
import type { ClaimsWrite } from '../claim-stores.ts';
import type { Runner } from '../database.ts';
import {
  claimOfArticles,
  claimOfOrigin,
  claimRecount,
  ingestLinkAssertions,
  ingestMarkClaimsRead,
  ingestOpposeStances,
  ingestTickClaims,
  ingestWriteAssertions,
  ingestWriteClaimRelations,
  ingestWriteClaims,
} from '../statements.generated.ts';
import { sorted } from './sorted.ts';

/** Writes under the lock of `ingest/lock-claims`; what exists already, by id, stays as it is. */
export async function writeClaims(
  runner: Runner,
  snapshotId: string,
  { method, version, claims, assertions, relations }: ClaimsWrite,
): Promise<void> {
  if (claims.length > 0) {
    await runner.run(ingestWriteClaims, {
      claims: sorted(claims, ({ id }) => id).map(({ slots, ...claim }) => ({
        ...claim,
        slots: slotsText(slots),
      })),
    });
  }
  if (assertions.length > 0) {
    await runner.run(ingestWriteAssertions, {
      snapshotId,
      assertions: assertions.map(({ spans, join, readAs, ...assertion }) => ({
        ...assertion,
        ...join,
        // Neo4j holds no lists of pairs, so spans are two lists.
        spanStarts: spans.map(({ start }) => start),
        spanEnds: spans.map(({ end }) => end),
        readAsId: readAs.id,
        readAsText: readAs.text,
        readAsKind: readAs.kind,
        readAsSlots: slotsText(readAs.slots),
      })),
    });
    await runner.run(ingestLinkAssertions, {
      links: assertions.map(({ id, quoteId, speakerId, outletId }) => ({
        ...{ assertionId: id, quoteId, speakerId, outletId },
      })),
    });
  }
  if (relations.length > 0) {
    await runner.run(ingestWriteClaimRelations, { relations: sorted(relations, ({ id }) => id) });
  }
  const asserted = [...new Set(assertions.map(({ claimId }) => claimId))].sort();
  if (asserted.length > 0) {
    await runner.run(ingestOpposeStances, {
      claims: asserted.map((claimId) => ({
        ...{ id: relationId('CONTRADICTS', claimId, claimId), claimId, ...OPPOSED_STANCES },
      })),
    });
    await runner.run(ingestTickClaims, {});
  }
  const touched = new Set([
    ...asserted,
    ...relations.flatMap(({ fromId, toId }) => [fromId, toId]),
  ]);
  if (touched.size > 0) await runner.run(claimRecount, { ids: [...touched].sort() });
  await runner.run(ingestMarkClaimsRead, { snapshotId, method, version });
}

/**
 * Counts anew what rests on these articles: after a new text of theirs, or when they are found to share an origin.
 * Under the lock of `ingest/lock-claims`.
 */
export async function recountClaims(runner: Runner, articleIds: readonly string[]): Promise<void> {
  await recount(runner, await runner.run(claimOfArticles, { articleIds }));
}

/** Counts the sources of all claims of an origin anew, after others were joined to it. The lock on claims must be held. */
export async function recountClaimsOfOrigin(runner: Runner, originId: string): Promise<void> {
  await recount(runner, await runner.run(claimOfOrigin, { originId }));
}

async function recount(runner: Runner, claims: readonly { readonly id: string }[]): Promise<void> {
  if (claims.length > 0) await runner.run(claimRecount, { ids: claims.map(({ id }) => id) });
}
