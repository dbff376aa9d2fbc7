/** What a language model proposes, from its endpoint on loopback to the graph. */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLanguageModel } from '../../src/services/claims/proposals/language-model.ts';
import type { IngestOutcome, Services } from '../../src/services/index.ts';
import { type Asked, type ChatServer, say, startChatServer } from '../support/chat-server.ts';
import { RULED_JUDGE, type StoryDraft, story, storyServices } from '../support/claims.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const KEY = 'sk-hunter2-hunter2-hunter2';
const CLOSED = 'The harbour closed after 12 ships collided.';
const PILOTS = 'Ana Ruiz said the pilots had been warned of fog.';
const ARTICLE: StoryDraft = {
  ...{ id: 'a', outlet: 'Quay News', publishedAt: '2026-03-01' },
  says: [{ words: CLOSED }, { words: PILOTS, claim: 'The pilots were asleep.' }],
};
const GOOD = {
  ...{ passage: 'the pilots had been warned of fog', claim: 'The pilots were warned of fog.' },
  ...{ kind: 'FACT', stance: 'ASSERTS', speaker: null },
};

let graph: TestGraph;
let server: ChatServer | null = null;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => graph.empty());
afterEach(async () => {
  await server?.close();
  server = null;
});
afterAll(() => graph.close());

interface Told {
  readonly services: Services;
  readonly outcomes: readonly IngestOutcome[];
  readonly asked: readonly Asked[];
}

/** Reads the stories beside a language model that gives these answers: an object, or an HTTP status. */
async function tell(
  drafts: readonly StoryDraft[],
  answers: {
    readonly claims?: readonly object[] | number;
    readonly relations?: readonly object[] | number;
  },
): Promise<Told> {
  server = await startChatServer(({ system }, response) => {
    const field = system.includes('"relations"') ? 'relations' : 'claims';
    const answer = answers[field] ?? [];
    if (typeof answer === 'number') response.writeHead(answer).end();
    else say(response, { [field]: answer });
  });
  const { url, asked } = server;
  const model = createLanguageModel(
    { url, model: 'small', key: KEY, timeoutMs: 2_000 },
    { onFailure: () => {} },
  );
  const stories = drafts.map(story);
  const services = storyServices(graph.stores, stories, RULED_JUDGE, model);
  const outcomes = [];
  for (const { record } of stories) outcomes.push(await services.ingest.ingest(record));
  return { services, outcomes, asked };
}

/** Everything in the graph, as text. */
async function everything(): Promise<string> {
  const rows = await graph.cypher(
    'MATCH (n) RETURN properties(n) AS one UNION ALL MATCH ()-[r]->() RETURN properties(r) AS one',
  );
  return JSON.stringify(rows);
}

describe('a proposed claim', () => {
  it('stands in the graph as SUGGESTED, under the name of its model, with its passage', async () => {
    await tell([ARTICLE], { claims: [GOOD] });
    const { items } = await graph.stores.claims.page(
      { text: 'warned fog' },
      { first: 5, after: null },
    );
    const claim = items.find(({ item }) => item.text === GOOD.claim)?.item;
    const [page] = await graph.stores.assertions.pages([{ claimId: claim?.id ?? '' }], {
      ...{ first: 5, after: null },
    });
    expect(page?.items.map(({ item }) => item)).toMatchObject([
      {
        ...{ exact: GOOD.passage, state: 'SUGGESTED', stance: 'ASSERTS', confidence: 0.4 },
        join: { method: 'llm:small', version: '1+same-words@1' },
        outletId: expect.stringMatching(/^outlet_/),
      },
    ]);
  });

  it('that lies does not', async () => {
    const lies = [
      { ...GOOD, passage: 'the pilots had been warned of ice' },
      { ...GOOD, speaker: 'Carl Nobody' },
      { ...GOOD, claim: '99 pilots were warned of fog.' },
    ];
    await tell([ARTICLE], { claims: lies });
    const rows = await graph.cypher(
      'MATCH (:Assertion)-[r:ABOUT]->(c:Claim) RETURN c.text AS text, r.method AS method ORDER BY text',
    );
    expect(rows).toEqual([
      { text: CLOSED, method: 'same-words' },
      { text: 'The pilots were asleep.', method: 'same-words' },
    ]);
  });

  it('of what was read already stays as it was read', async () => {
    const again = { ...GOOD, passage: CLOSED, claim: CLOSED };
    const part = {
      ...again,
      passage: 'harbour closed after 12 ships',
      claim: 'The harbour closed after 12 ships had collided.',
    };
    await tell([ARTICLE], { claims: [again, part] });
    const rows = await graph.cypher(
      'MATCH (x:Assertion)-[r:ABOUT]->() WHERE x.exact CONTAINS "12 ships" RETURN x.state AS state, r.method AS method',
    );
    expect(rows).toEqual([{ state: 'INFERRED', method: 'same-words' }]);
  });

  it('is no source, opposes nothing and comes first nowhere until a person confirms it', async () => {
    const denied = { ...GOOD, passage: 'closed after 12 ships', claim: CLOSED, stance: 'DENIES' };
    await tell([ARTICLE], { claims: [GOOD, denied] });
    const rows = await graph.cypher(
      'MATCH (c:Claim) RETURN c.text AS text, c.sourceCount AS sources, c.contested AS contested, COUNT { (c)<-[:ABOUT]-() } AS assertions ORDER BY text',
    );
    expect(rows).toEqual([
      { text: CLOSED, sources: 1, contested: false, assertions: 2 },
      { text: 'The pilots were asleep.', sources: 1, contested: false, assertions: 1 },
      { text: GOOD.claim, sources: 0, contested: false, assertions: 1 },
    ]);
  });

  it('that the judge holds against another is suggested under the name of its model', async () => {
    const other = { id: 'b', says: [{ words: 'The harbour closed after 13 ships collided.' }] };
    const claim = 'The harbour closed after 13 ships collided.';
    await tell(
      [other, { ...ARTICLE, says: [{ words: `${CLOSED} So 13 did.`, claim: 'Bo ate.' }] }],
      {
        claims: [{ ...GOOD, passage: CLOSED, claim: CLOSED }],
      },
    );
    const rows = await graph.cypher(
      'MATCH (a:Claim)-[r:CONTRADICTS]-(b:Claim {text: $claim}) RETURN a.text AS text, r.state AS state, r.method AS method, r.version AS version, r.score <= 0.4 AS unsure',
      { claim },
    );
    expect(rows).toEqual([
      {
        ...{ text: CLOSED, state: 'SUGGESTED', method: 'llm:small', version: '1+ruled@7' },
        unsure: true,
      },
    ]);
  });
});

describe('a proposed relation', () => {
  const TWO: readonly StoryDraft[] = [
    { id: 'a', says: [{ words: CLOSED }] },
    { id: 'b', says: [{ words: 'The harbour stayed open although 12 ships collided.' }] },
  ];
  const CONFLICT = {
    ...{ pair: 1, type: 'CONTRADICTS', kind: 'POLARITY', direction: 'FORWARD' },
    rationale: 'The one says that the harbour closed, the other that it stayed open.',
  };

  it('is suggested under the name of its model, with its reason and its evidence', async () => {
    const { asked } = await tell(TWO, { relations: [CONFLICT] });
    const { items } = await graph.stores.relations.conflicts(
      { state: 'SUGGESTED', minScore: 0 },
      { first: 5, after: null },
    );
    expect(items.map(({ item }) => item)).toMatchObject([
      {
        ...{ type: 'CONTRADICTS', kind: 'POLARITY', method: 'llm:small', version: '1' },
        ...{ rationale: CONFLICT.rationale, state: 'SUGGESTED', score: 0.4, decidedBy: null },
      },
    ]);
    const evidence = await graph.stores.assertions.byIds(items[0]?.item.evidence ?? []);
    expect([...evidence.values()].map(({ exact }) => exact).toSorted()).toEqual([
      CLOSED,
      'The harbour stayed open although 12 ships collided.',
    ]);
    expect(asked).toHaveLength(3);
  });

  it('between claims that nobody showed is none', async () => {
    await tell(TWO, {
      relations: [
        { ...CONFLICT, pair: 2 },
        { ...CONFLICT, pair: 1e9 },
      ],
    });
    expect(await graph.cypher('MATCH ()-[r:CONTRADICTS]->() RETURN r')).toEqual([]);
  });

  it('leaves what the judge said and what a person decided', async () => {
    const ships = (count: number) => `The harbour closed after ${count} ships collided.`;
    const drafts = [12, 13].map((count) => ({ id: `${count}`, says: [{ words: ships(count) }] }));
    const { services } = await tell(drafts, { relations: [CONFLICT] });
    const filter = { state: 'SUGGESTED', minScore: 0 } as const;
    const { items } = await graph.stores.relations.conflicts(filter, { first: 5, after: null });
    expect(items.map(({ item }) => item)).toMatchObject([{ method: 'ruled' }]);
    const relation = items[0]?.item;
    if (relation === undefined) throw new Error('no relation');
    const verdict = { id: relation.id, by: 'Ann Lee', rationale: 'Two harbours.' };
    await services.claims.decide({ ...verdict, state: 'REJECTED' });
    await graph.stores.relations.suggest([{ ...relation, method: 'llm:small' }]);
    const after = (await graph.stores.relations.byIds([relation.id])).get(relation.id);
    expect(after).toMatchObject({ state: 'REJECTED', method: 'ruled', decidedBy: 'Ann Lee' });
  });
});

describe('an article', () => {
  it('is read as ever where the model refuses', async () => {
    const { outcomes, asked } = await tell([ARTICLE], { claims: 500, relations: 401 });
    expect(outcomes).toMatchObject([{ status: 'CREATED', newClaims: 2 }]);
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  it('that is known is not asked about again', async () => {
    const { services, asked } = await tell([ARTICLE], { claims: [GOOD] });
    const before = asked.length;
    await services.ingest.ingest(story(ARTICLE).record);
    expect(asked).toHaveLength(before);
  });

  it('leaves no key in the graph, even where the model gives it away', async () => {
    const given = { ...GOOD, claim: `The pilots were warned of fog ${KEY}.` };
    await tell([ARTICLE], { claims: [given] });
    expect(await everything()).toContain('Quay News');
    expect(await everything()).not.toContain('hunter2');
  });
});
