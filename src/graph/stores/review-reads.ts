/** Reads what a change of reviews stands on, inside of its transaction or outside. */

import type { Review } from '../../domain/reviews/review.ts';
import type { Query } from '../query.ts';
import { toReview } from '../review-rows.ts';
import type { ReviewReads, Target } from '../review-stores.ts';
import {
  attributionByIds,
  claimByIds,
  claimReadAs,
  claimRelationByIds,
  quoteByIds,
  reviewByIds,
  reviewByTargets,
  reviewCopies,
  reviewIdenticalAttributions,
  reviewIdenticalQuotes,
} from '../statements.generated.ts';
import { byId, distinct } from './by-id.ts';

/** Runs one read. */
export type Read = <Params, Row>(
  statement: Query<Params, Row>,
  params: Params,
) => Promise<readonly Row[]>;

export function reviewReads(read: Read): ReviewReads {
  return {
    byIds: async (ids) => {
      const rows = await read(reviewByIds, { ids: distinct(ids) });
      return byId(rows.map(({ review }) => toReview(review)));
    },
    byTargets: async (targetIds) => {
      const ids = distinct(targetIds);
      const lists = new Map<string, Review[]>(ids.map((id) => [id, []]));
      for (const { askedId, review } of await read(reviewByTargets, { ids })) {
        lists.get(askedId)?.push(toReview(review));
      }
      return lists;
    },
    targets: async (ids) => byId(await targetsOf(read, distinct(ids))),
    identicalTo: async (id, limit) => {
      const attributions = await read(reviewIdenticalAttributions, { id, limit });
      const quotes = await read(reviewIdenticalQuotes, { id, limit });
      return [...attributions, ...quotes].map((row) => row.id);
    },
    copiesOf: async (id, limit) => (await read(reviewCopies, { id, limit })).map((row) => row.id),
    wordsOf: async (id) => {
      const [row] = await read(attributionByIds, { ids: [id] });
      const [claim] = await read(claimByIds, { ids: [id] });
      const [quote] = await read(quoteByIds, { ids: [row?.attribution.quoteId ?? id] });
      return claim?.claim.text ?? quote?.quote.exact ?? null;
    },
    claimOfWording: async (id) => {
      const [joined] = await read(claimReadAs, { ids: [id] });
      // A survivor may have been merged in turn.
      for (let claimId = joined?.claimId ?? id; ; ) {
        const [row] = await read(claimByIds, { ids: [claimId] });
        if (row === undefined || row.claim.mergedIntoId === null) return row?.claim.id ?? null;
        claimId = row.claim.mergedIntoId;
      }
    },
  };
}

async function targetsOf(read: Read, all: readonly string[]): Promise<readonly Target[]> {
  const ids = (kind: string) => ({ ids: all.filter((id) => id.startsWith(`${kind}_`)) });
  // One after the other: inside of a transaction they cannot run side by side.
  const quotes = await read(quoteByIds, ids('quote'));
  const attributions = await read(attributionByIds, ids('attribution'));
  const claims = await read(claimByIds, ids('claim'));
  const relations = await read(claimRelationByIds, ids('relation'));
  return [
    ...quotes.map(({ quote: { id } }): Target => ({ id, type: 'QUOTE', decided: null })),
    ...claims.map(({ claim: { id } }): Target => ({ id, type: 'CLAIM', decided: null })),
    ...attributions.map(({ attribution: { id, state } }): Target => {
      return { id, type: 'ATTRIBUTION', decided: { state } };
    }),
    ...relations.map(({ relation: { id, state, decidedBy, decidedAt, decision } }): Target => {
      return { id, type: 'RELATION', decided: { state, decidedBy, decidedAt, decision } };
    }),
  ];
}
