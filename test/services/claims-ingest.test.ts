/** What ingestion does with the claims of articles, on the real database, with hand-made readings and a foreseeable judge. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ClaimJudge } from '../../src/services/claims/ports.ts';
import type { Services } from '../../src/services/index.ts';
import { RULED_JUDGE, type StoryDraft, story, storyServices } from '../support/claims.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => graph.empty());
afterAll(() => graph.close());

async function tell(drafts: readonly StoryDraft[], judge?: ClaimJudge): Promise<Services> {
  const stories = drafts.map(story);
  const services = storyServices(graph.stores, stories, judge);
  for (const { record } of stories) await services.ingest.ingest(record);
  return services;
}

/** Claims with the articles that take a stance on them, whatever their ids. */
async function claimsAndArticles(): Promise<readonly string[]> {
  const rows = await graph.cypher(
    `MATCH (c:Claim) RETURN COLLECT {
       MATCH (c)<-[:ABOUT]-(x:Assertion)-[:MADE_IN]->(:Snapshot)<-[:HAS_SNAPSHOT]-(a:Article)
       RETURN a.sourceId + ' ' + toLower(x.stance) ORDER BY a.sourceId, x.stance
     } AS stances`,
  );
  return rows.map(({ stances }) => [stances].flat().join(', ')).toSorted();
}

const CLOSED = 'The harbour closed after 12 ships collided.';

describe('the claims of an article', () => {
  it('are written with who makes them, where, and in which words', async () => {
    await tell([
      {
        ...{ id: 'a', outlet: 'Quay News', url: 'https://quay.example/a' },
        says: [{ words: CLOSED }, { words: 'The pier is safe.', by: 'Ana Ruiz' }],
      },
    ]);
    const { items } = await graph.stores.claims.page({}, { first: 10, after: null });
    const ids = items.map(({ item }) => item.id);
    const [first, second] = await graph.stores.assertions.pages(
      ids.map((claimId) => ({ claimId })),
      { first: 10, after: null },
    );
    const assertions = [...(first?.items ?? []), ...(second?.items ?? [])].map(({ item }) => item);
    const own = assertions.find(({ exact }) => exact === CLOSED);
    const quoted = assertions.find(({ exact }) => exact === 'The pier is safe.');
    expect(own).toMatchObject({
      ...{ stance: 'ASSERTS', state: 'INFERRED', speakerId: null, quoteId: null },
      outletId: expect.stringMatching(/^outlet_/),
      join: { method: 'same-words', score: 1 },
      readAs: { text: CLOSED, kind: 'FACT' },
    });
    expect(quoted).toMatchObject({
      speakerId: expect.stringMatching(/^speaker_/),
      quoteId: expect.stringMatching(/^quote_/),
      outletId: null,
    });
  });

  it('are written once, and by a second reading of the article not at all', async () => {
    const drafts = [{ id: 'a', says: [{ words: CLOSED }] }];
    const services = await tell(drafts);
    const everything = () =>
      graph.cypher(
        'MATCH (n) RETURN count(n) AS n, [0] + COLLECT { MATCH ()-[r]->() RETURN count(r) } AS r',
      );
    const before = await everything();
    const again = await services.ingest.ingest(
      story({ id: 'a', says: [{ words: CLOSED }] }).record,
    );
    expect(again).toMatchObject({ status: 'UNCHANGED', newClaims: 0 });
    expect(await everything()).toEqual(before);
  });

  it('stay out of the graph with the rest of an article that cannot be written', async () => {
    const broken = story({ id: 'a', says: [{ words: CLOSED }] });
    const [assertion] = broken.extraction.assertions;
    if (assertion === undefined) throw new Error('no assertion');
    const long = { ...assertion, confidence: Number.NaN };
    const extraction = { ...broken.extraction, assertions: [long] };
    const services = storyServices(graph.stores, [{ ...broken, extraction }]);
    await expect(services.ingest.ingest(broken.record)).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:BAD_INPUT|GRAPH_FAILED)$/),
    });
    expect(await graph.cypher('MATCH (n:Article|Snapshot|Claim) RETURN n')).toEqual([]);
  });

  it('name nobody where several speakers are plausible', async () => {
    await tell([{ id: 'a', says: [{ words: 'The pier is safe.', by: 'Maria Lindqvist' }] }]);
    await tell([{ id: 'b', says: [{ words: 'The pier is old.', by: 'Lindqvist' }] }]);
    const rows = await graph.cypher(
      'MATCH (x:Assertion {exact: "The pier is old."}) RETURN x.state AS state, EXISTS { (x)-[:MADE_BY]->() } AS named',
    );
    expect(rows).toEqual([{ state: 'AMBIGUOUS', named: false }]);
  });
});

describe('one claim', () => {
  it('is made by articles that say it in other words, and remembers how it came to that', async () => {
    await tell([
      { id: 'a', says: [{ words: CLOSED }] },
      { id: 'b', says: [{ words: 'Harbour closed after 12 ships collided' }] },
    ]);
    expect(await claimsAndArticles()).toEqual(['a asserts, b asserts']);
    const rows = await graph.cypher(
      'MATCH (x:Assertion)-[r:ABOUT]->(c:Claim) WHERE x.readAsId <> c.id RETURN x.readAsText AS text, r.method AS method, r.version AS version, r.score AS score',
    );
    expect(rows).toEqual([
      {
        ...{ text: 'Harbour closed after 12 ships collided', method: 'ruled', version: '7' },
        score: 0.9,
      },
    ]);
  });

  it('is never another number, and what is denied is the same claim', async () => {
    await tell([
      { id: 'a', says: [{ words: CLOSED }] },
      { id: 'b', says: [{ words: 'The harbour closed after 13 ships collided.' }] },
      { id: 'c', says: [{ words: 'That is untrue.', claim: CLOSED, stance: 'DENIES' }] },
    ]);
    expect(await claimsAndArticles()).toEqual(['a asserts, c denies', 'b asserts']);
  });

  it.each([
    [
      'about two days that nothing fixes',
      'The harbour closed on Friday.',
      { times: [{ text: 'on Friday', from: null, to: null, relative: true }] },
    ],
    ['that point into their articles', 'This is a mistake.', { unresolved: ['This'] }],
  ])('is not made of words %s', async (_what, words, slots) => {
    const says = [{ words, slots }];
    const never: ClaimJudge = { ...RULED_JUDGE, sameClaim: () => null };
    await tell([{ id: 'a', says }], never);
    await tell([{ id: 'b', says }], never);
    expect(await claimsAndArticles()).toEqual(['a asserts', 'b asserts']);
  });

  it('is the same for words that were joined to it before, whatever came since', async () => {
    await tell([
      { id: 'a', says: [{ words: CLOSED }] },
      { id: 'b', says: [{ words: 'harbour closed after 12 ships collided' }] },
    ]);
    const never: ClaimJudge = { ...RULED_JUDGE, sameClaim: () => null };
    await tell([{ id: 'c', says: [{ words: 'harbour closed after 12 ships collided' }] }], never);
    expect(await claimsAndArticles()).toEqual(['a asserts, b asserts, c asserts']);
  });

  it('is the same in any order of the articles', async () => {
    const drafts: StoryDraft[] = [
      { id: 'a', says: [{ words: CLOSED }, { words: 'A pier burned for 3 days.' }] },
      { id: 'b', says: [{ words: 'Harbour closed after 12 ships collided' }] },
      { id: 'c', says: [{ words: 'The pier burned for 4 days.' }] },
      { id: 'd', says: [{ words: 'Pier burned for 3 days', by: 'Ana Ruiz' }] },
    ];
    const seen = new Set<string>();
    for (const order of [drafts, drafts.toReversed(), [2, 0, 3, 1].map((at) => drafts[at])]) {
      await graph.empty();
      await tell(order.filter((draft) => draft !== undefined));
      const relations = await graph.cypher(
        'MATCH (a:Claim)-[r:CONTRADICTS]-(b:Claim) WITH a, b, r ORDER BY r.id RETURN count(DISTINCT r) AS n',
      );
      seen.add(JSON.stringify([await claimsAndArticles(), relations]));
    }
    expect([...seen]).toHaveLength(1);
  });

  it('is one when articles that make it come at the same time', async () => {
    const stories = Array.from({ length: 6 }, (_, at) =>
      story({
        id: `s${at}`,
        says: [
          { words: `${at % 2 === 0 ? 'The harbour' : 'Harbour'} closed after 12 ships collided` },
        ],
      }),
    );
    // Two services, as two processes would be: neither waits for the other's turn.
    const services = [0, 1].map(() => storyServices(graph.stores, stories));
    await Promise.all(stories.map(({ record }, at) => services[at % 2]?.ingest.ingest(record)));
    expect(await graph.cypher('MATCH (c:Claim) RETURN count(c) AS n')).toEqual([{ n: 1 }]);
  });
});

describe('relations', () => {
  it('are suggested with score, reason and the assertions that prove them', async () => {
    await tell([
      { id: 'a', says: [{ words: CLOSED }] },
      { id: 'b', says: [{ words: 'The harbour closed after 13 ships collided.' }] },
    ]);
    const filter = { state: 'SUGGESTED', minScore: 0 } as const;
    const { items } = await graph.stores.relations.conflicts(filter, { first: 10, after: null });
    expect(items).toHaveLength(1);
    const relation = items[0]?.item;
    expect(relation).toMatchObject({
      ...{ type: 'CONTRADICTS', kind: 'QUANTITY', state: 'SUGGESTED', method: 'ruled' },
      rationale: '13 is not 12.',
      decidedBy: null,
    });
    const evidence = await graph.stores.assertions.byIds(relation?.evidence ?? []);
    expect([...evidence.values()].map(({ claimId }) => claimId).toSorted()).toEqual(
      [relation?.fromId, relation?.toId].toSorted(),
    );
    const claims = await graph.stores.claims.page({ contested: true }, { first: 10, after: null });
    expect(claims.items).toHaveLength(2);
  });

  it('point from the later claim to the one whose outcome it tells', async () => {
    await tell([
      { id: 'a', says: [{ words: 'The harbour closed after 12 ships collided.' }] },
      {
        id: 'b',
        says: [{ words: 'The harbour closed after 3 ships collided.', kind: 'PREDICTION' }],
      },
    ]);
    const rows = await graph.cypher(
      'MATCH (a:Claim)-[:UPDATES]->(b:Claim) RETURN a.kind AS later, b.kind AS earlier',
    );
    expect(rows).toEqual([{ later: 'FACT', earlier: 'PREDICTION' }]);
  });

  it('join a claim to itself where one asserts and another denies it', async () => {
    await tell([
      { id: 'a', says: [{ words: CLOSED }] },
      { id: 'b', says: [{ words: 'It did not close.', claim: CLOSED, stance: 'DENIES' }] },
    ]);
    const rows = await graph.cypher(
      'MATCH (a:Claim)-[r:CONTRADICTS]->(a) RETURN a.contested AS contested, r.method AS method, size(r.evidence) AS evidence',
    );
    expect(rows).toEqual([{ contested: true, method: 'opposed-stances', evidence: 2 }]);
  });

  it('that a person decided about keep the decision when further articles come', async () => {
    const services = await tell([
      { id: 'a', says: [{ words: CLOSED }] },
      { id: 'b', says: [{ words: 'It did not close.', claim: CLOSED, stance: 'DENIES' }] },
    ]);
    const [row] = await graph.cypher('MATCH (:Claim)-[r:CONTRADICTS]->(:Claim) RETURN r.id AS id');
    const id = String(row?.['id']);
    const decided = await services.claims.decide({
      ...{ id, state: 'REJECTED', by: 'Ann Lee', rationale: 'Two harbours.' },
    });
    expect(decided).toMatchObject({
      ...{ state: 'REJECTED', decidedBy: 'Ann Lee', decidedAt: '2026-03-04T05:06:07.000Z' },
      ...{ decision: 'Two harbours.', rationale: expect.stringContaining('denies') },
    });
    await tell([{ id: 'c', says: [{ words: 'No.', claim: CLOSED, stance: 'DENIES' }] }]);
    expect((await graph.stores.relations.byIds([id])).get(id)?.state).toBe('REJECTED');
    expect(await graph.stores.claims.count({ contested: true })).toBe(0);
  });

  it('of one article fill no more than ten places of the queue', async () => {
    const says = Array.from({ length: 7 }, (_, at) => ({
      words: `The ferry carried ${at + 2} cars.`,
      // Nobody contradicts themselves here.
      by: `Person ${at}`,
    }));
    await tell([{ id: 'a', says }]);
    const filter = { state: 'SUGGESTED', minScore: 0 } as const;
    // Seven claims make 21 pairs; five a claim, ten an article.
    expect(await graph.stores.relations.countConflicts(filter)).toBe(10);
  });

  it('are left alone where claims are not read', async () => {
    const one = story({ id: 'a', says: [{ words: CLOSED }] });
    const { createServices } = await import('../../src/services/index.ts');
    const services = createServices({
      stores: graph.stores,
      reader: async () => ({ read: async () => one.extraction, close: async () => {} }),
      now: () => new Date(),
    });
    const { articleId, newClaims } = await services.ingest.ingest(one.record);
    expect(newClaims).toBe(0);
    expect(await graph.stores.assertions.readForClaims([articleId])).toEqual(new Set());
  });
});
