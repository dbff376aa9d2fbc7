/** Correcting claims, origins and outlets, and taking that back, with hand-made readings on the real database. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Services } from '../../../src/services/index.ts';
import { type StoryDraft, story, storyServices } from '../../support/claims.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { graphLines } from '../../support/graph-hash.ts';

const ED = { id: 'ed', name: 'Ed' };
const WHY = { actor: ED, reason: 'Read both.' };
const CLOSED = 'The harbour closed after 12 ships collided.';
const SHUT = 'Ships may no longer enter the port.';
let graph: TestGraph;

beforeAll(async () => {
  // Reading and judging take a while on a busy machine; what is tested is not how fast.
  graph = await openTestGraph({ timeoutMs: 300_000 });
});
beforeEach(() => graph.empty());
afterAll(() => graph.close());

async function tell(...drafts: readonly StoryDraft[]): Promise<Services> {
  const stories = drafts.map(story);
  const services = storyServices(graph.stores, stories);
  for (const { record } of stories) await services.ingest.ingest(record);
  return services;
}
const says = (id: string, words: string, more: Partial<StoryDraft['says'][number]> = {}) => ({
  ...{ id, outlet: `Paper ${id}`, url: `https://${id}.example/1` },
  says: [{ words, ...more }],
});
const undo = (changeId: string) =>
  graph.stores.edits.undo({ changeId, actor: ED, at: '2026-04-01T00:00:00Z', reason: null });

async function claimOf(text: string): Promise<string> {
  const [row] = await graph.cypher('MATCH (c:Claim {text: $text}) RETURN c.id AS id', { text });
  return String(row?.['id']);
}
async function claims() {
  const { items } = await graph.stores.claims.page({}, { first: 10, after: null });
  const counts = await graph.cypher('MATCH (c:Claim) RETURN c.id AS id, c.sourceCount AS sources');
  return items.map(({ item: { id, text, contested } }) => ({
    ...{ text, contested, sources: counts.find((one) => one['id'] === id)?.['sources'] },
  }));
}

describe('claims', () => {
  it('that are merged are one, contested where a passage denies it, also for later articles; undone, they are as before', async () => {
    const { editing } = await tell(says('a', CLOSED), says('b', SHUT, { stance: 'DENIES' }));
    const before = await graphLines(graph);
    const [closed, shut] = [await claimOf(CLOSED), await claimOf(SHUT)];

    const { id } = await editing.mergeClaims({ ...WHY, fromId: shut, intoId: closed });
    expect(await claims()).toEqual([{ text: CLOSED, contested: true, sources: 1 }]);
    await undo(id);
    expect(await graphLines(graph)).toEqual(before);

    await editing.mergeClaims({ ...WHY, fromId: shut, intoId: closed });
    await tell(says('c', SHUT));
    expect(await claims()).toEqual([{ text: CLOSED, contested: true, sources: 2 }]);
  });

  it('that are split stay apart for later articles', async () => {
    const { editing } = await tell(says('a', CLOSED), says('b', SHUT));
    const before = await graphLines(graph);
    const [closed, shut] = [await claimOf(CLOSED), await claimOf(SHUT)];
    const merged = await editing.mergeClaims({ ...WHY, fromId: shut, intoId: closed });
    const [page] = await graph.stores.assertions.pages([{ claimId: closed }], {
      ...{ first: 10, after: null },
    });
    const assertions = (page?.items ?? []).map(({ item }) => item);
    const foreign = assertions.filter(({ exact }) => exact === SHUT).map(({ id }) => id);
    const own = assertions.filter(({ exact }) => exact === CLOSED).map(({ id }) => id);

    await expect(
      editing.splitClaim({ ...WHY, id: closed, assertionIds: own }),
    ).rejects.toMatchObject({ code: 'BAD_INPUT' });
    const split = await editing.splitClaim({ ...WHY, id: closed, assertionIds: foreign });
    await expect(undo(merged.id)).rejects.toThrow(split.id);
    await undo(split.id);
    await undo(merged.id);
    expect(await graphLines(graph)).toEqual(before);
  });

  it('keep the reviews of their relations through a merge, which no relation between the two may have', async () => {
    const { editing, reviews } = await tell(
      says('a', CLOSED),
      says('b', CLOSED.replace('12', '13')),
      says('c', SHUT),
    );
    const [closed, other] = [await claimOf(CLOSED), await claimOf(CLOSED.replace('12', '13'))];
    const relationOf = async (id: string) =>
      (await graph.stores.relations.byClaims([id])).get(id)?.[0]?.id ?? '';
    const targetId = await relationOf(other);
    const { id: reviewId } = await reviews.open({ ...ED, role: 'CHECKER' }, { targetId });
    const before = await graphLines(graph);

    await expect(
      editing.mergeClaims({ ...WHY, fromId: other, intoId: closed }),
    ).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining(reviewId) });
    const { id } = await editing.mergeClaims({
      ...{ ...WHY, fromId: closed, intoId: await claimOf(SHUT) },
    });

    const movedId = await relationOf(other);
    expect(movedId).not.toBe(targetId);
    const review = (await graph.stores.reviews.byIds([reviewId])).get(reviewId);
    expect(review).toMatchObject({ targetType: 'RELATION', targetId: movedId });
    await undo(id);
    expect(await graphLines(graph)).toEqual(before);
  });

  it('are related by a person with evidence, and that is taken back', async () => {
    const { editing } = await tell(says('a', CLOSED), says('b', SHUT));
    const before = await graphLines(graph);
    const [fromId, toId] = [await claimOf(CLOSED), await claimOf(SHUT)];
    const [page] = await graph.stores.assertions.pages([{ claimId: toId }], {
      ...{ first: 10, after: null },
    });
    const evidence = (page?.items ?? []).map(({ item }) => item.id);
    const relation = { ...WHY, type: 'CORROBORATES' as const, kind: null, fromId, toId };

    await expect(editing.relateClaims({ ...relation, evidence: [] })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
    const { id, targetIds } = await editing.relateClaims({ ...relation, evidence });
    const [relationId = ''] = targetIds;
    const found = (await graph.stores.relations.byIds([relationId])).get(relationId);
    expect(found).toMatchObject({ state: 'CONFIRMED', decidedBy: 'Ed', evidence });
    await undo(id);
    expect(await graphLines(graph)).toEqual(before);
  });
});

describe('an article that is no reprint', () => {
  const narration = Array.from({ length: 90 }, (_, at) => `word${at} of the story`).join(' ');
  const printed = (id: string) => ({ ...says(id, CLOSED), narration });
  const origins = async () =>
    (
      await graph.cypher(
        'MATCH (o:Origin)<-[:ORIGINATES_IN]-(a:Article) RETURN o.id AS id, count(a) AS n ORDER BY n',
      )
    ).map(({ n }) => n);

  it('has an origin of its own, also after others were read that are like both; undone, it is folded again', async () => {
    const { editing } = await tell(printed('a'), printed('b'));
    expect(await origins()).toEqual([2]);
    expect((await claims())[0]?.sources).toBe(1);
    const before = await graphLines(graph);
    const [row] = await graph.cypher('MATCH (a:Article {sourceId: "b"}) RETURN a.id AS id');
    const articleId = String(row?.['id']);

    const { id } = await editing.separateArticle({ ...WHY, articleId });
    expect(await origins()).toEqual([1, 1]);
    expect((await claims())[0]?.sources).toBe(2);
    await undo(id);
    expect(await graphLines(graph)).toEqual(before);

    await editing.separateArticle({ ...WHY, articleId });
    await tell(printed('c'));
    expect(await origins()).toEqual([1, 2]);
  });
});

describe('an outlet', () => {
  it('is rated with who, when and why, and unrated again when that is undone', async () => {
    const { editing } = await tell(says('a', CLOSED));
    const [outlet] = (await graph.stores.outlets.page({}, { first: 1, after: null })).items;
    const outletId = outlet?.item.id ?? '';
    const { id } = await editing.rateOutlet({ ...WHY, id: outletId, grade: 'B' });
    const rated = async () => (await graph.stores.outlets.byIds([outletId])).get(outletId);
    expect((await rated())?.reliability).toMatchObject({
      grade: 'B',
      by: 'Ed',
      reason: WHY.reason,
    });
    await undo(id);
    expect((await rated())?.reliability).toBeNull();
  });
});
