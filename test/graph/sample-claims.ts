/** The claims of the fixed graph, and parameters for every statement on them. */

import { claimsOf, hashedEmbedding } from '../../bench/graph/synthetic-claims.ts';
import { slotsText } from '../../src/graph/claim-rows.ts';
import type { Database } from '../../src/graph/database.ts';
import type { ArticleWrite } from '../../src/graph/ingest-stores.ts';
import { writeClaims } from '../../src/graph/stores/claims-writer.ts';

/** Writes three assertions for each article, and relations between their claims. */
export async function writeSampleClaims(
  database: Database,
  writes: readonly ArticleWrite[],
): Promise<void> {
  await database.transaction('claims', async (runner) => {
    for (const [at, write] of writes.entries()) {
      await writeClaims(runner, write.snapshot.id, claimsOf(write, at));
    }
  });
}

/** Parameters for each statement about claims, by its name. */
export function claimParameters(
  writes: readonly ArticleWrite[],
): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const [write] = writes;
  if (write === undefined) throw new Error('The sample graph is empty.');
  const { claims, assertions, relations } = claimsOf(write, 0);
  const [assertion] = assertions;
  const [relation] = writes.slice(3).map((other, at) => claimsOf(other, at + 3).relations[0]);
  const speaker = assertions.find(({ speakerId }) => speakerId !== null)?.speakerId;
  const page = { afterCount: 1000, afterId: '\uffff', limit: 11 };
  const filters = (given: object) => ({ filters: [{ ...SILENT, ...given }] });
  const claimIds = { ids: claims.map(({ id }) => id) };
  const made = claimIds.ids.map((claimId) => ({ claimId, superseded: false }));
  const articles = { ids: writes.slice(0, 2).map(({ article }) => article.id) };
  const everything = { after: '', limit: 11, most: 200 };
  const starts = {
    'by-article': { anchor: write.article.id },
    'by-outlet': { anchor: write.outlet?.id },
    'by-speaker': { anchor: speaker },
    'by-text': { anchor: '+"minister" +"closed"' },
    'of-all': { kind: 'PREDICTION' },
    'of-contested': { contested: true },
  };
  const lists = Object.entries(starts).flatMap(([name, start]) => [
    [`claim/count-${name}`, filters(start)],
    [`claim/page-${name}`, { ...page, ...filters(start) }],
  ]);
  return {
    ...Object.fromEntries(lists),
    'article/read-for-claims': articles,
    'assertion/by-articles': articles,
    'assertion/by-ids': { ids: assertions.map(({ id }) => id) },
    'assertion/count-by-claim': { filters: made },
    'assertion/page-by-claim': { filters: made, after: '', afterId: '', limit: 11 },
    'claim-relation/between-claims': claimIds,
    'claim-relation/by-claims': { ...claimIds, limit: 100 },
    'claim-relation/by-ids': { ids: [relation?.id] },
    'claim-relation/by-speakers': { ids: [speaker], limit: 100 },
    'claim-relation/count-conflicts': { state: 'SUGGESTED', minScore: 0 },
    'claim-relation/page-of-all': everything,
    'claim-relation/page-of-conflicts': {
      ...{ state: 'SUGGESTED', minScore: 0, afterScore: 1e300, afterId: '\uffff', limit: 11 },
    },
    'claim/by-ids': claimIds,
    'claim/candidates': {
      ...{ limit: 10, most: 20 },
      wordings: claims.map(({ text }) => ({
        embedding: hashedEmbedding(text),
        words: '"minister" "closed"',
      })),
    },
    'claim/clock': {},
    'claim/count-lost': claimIds,
    'claim/corroboration': claimIds,
    'claim/first-asserted': claimIds,
    'claim/of-origin': { originId: write.origin.id },
    'claim/of-articles': { articleIds: articles.ids },
    'claim/page-by-id': everything,
    'claim/read-as': claimIds,
    'claim/recount': claimIds,
    'ingest/link-assertions': {
      links: assertions.map(({ id, quoteId, speakerId, outletId }) => ({
        ...{ assertionId: id, quoteId, speakerId, outletId },
      })),
    },
    'ingest/lock-claims': {},
    'ingest/mark-claims-read': { snapshotId: write.snapshot.id, method: 'judge', version: '1' },
    'ingest/oppose-stances': {
      claims: claimIds.ids.map((claimId) => ({
        ...{ id: `of ${claimId}`, claimId, method: 'opposed', version: '1' },
      })),
    },
    'ingest/tick-claims': {},
    'ingest/write-assertions': {
      snapshotId: write.snapshot.id,
      assertions: [{ ...assertion, spanStarts: [1], spanEnds: [2] }],
    },
    'ingest/write-claim-relations': { relations },
    'ingest/write-claims': {
      claims: claims.map((claim) => ({ ...claim, slots: slotsText(claim.slots) })),
    },
  };
}

/** A filter that asks nothing. */
const SILENT = {
  ...{ anchor: null, speakerId: null, outletId: null, articleId: null, kind: null },
  ...{ contested: null, minSources: null, publishedFrom: null, publishedBefore: null },
};
