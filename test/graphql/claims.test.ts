/** Claims over GraphQL: lists and filters, corroboration, the queue of possible conflicts, comparisons, decisions. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../server/test-server.ts';
import { articleWrite } from '../support/article-write.ts';
import { type StoryDraft, story, storyServices } from '../support/claims.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const HARBOUR = 'The harbour closed after 12 ships collided.';
const DRAFTS: readonly StoryDraft[] = [
  {
    ...{ id: 'a', outlet: 'Quay News', url: 'https://quay.example/a', publishedAt: '2025-08-02' },
    says: [
      { words: HARBOUR },
      { words: 'The pier is safe.', by: 'Ana Ruiz' },
      { words: 'Rates should fall by 2 points.', kind: 'DEMAND', by: 'Bo Lind' },
    ],
  },
  {
    ...{ id: 'b', outlet: 'Port Post', url: 'https://port.example/b', publishedAt: '2025-08-01' },
    says: [
      { words: 'Harbour closed after 12 ships collided', by: 'Bo Lind' },
      {
        ...{ words: 'The harbour closed after 13 ships collided.', by: 'Ana Ruiz' },
        slots: { unresolved: ['The harbour'] },
      },
    ],
  },
  {
    id: 'c',
    says: [
      { words: 'It never closed.', claim: HARBOUR, stance: 'DENIES', by: 'Bo Lind' },
      { words: 'The pier may be safe.', claim: 'The pier is safe.', stance: 'HEDGES' },
    ],
  },
];

let graph: TestGraph;
let server: TestServer;
const articles = new Map<string, string>();

beforeAll(async () => {
  graph = await openTestGraph();
  server = await startTestServer(graph);
  const stories = DRAFTS.map(story);
  const { ingest } = storyServices(graph.stores, stories);
  for (const { record } of stories) {
    articles.set(record.id ?? '', (await ingest.ingest(record)).articleId);
  }
  const unread = articleWrite({ url: 'https://quay.example/unread', title: 'Unread', quotes: [] });
  await graph.stores.ingest.transaction((transaction) => transaction.write(unread));
  articles.set('unread', unread.article.id);
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

async function ask(query: string, variables: object = {}) {
  const { data, errors } = await server.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
}

async function speaker(name: string): Promise<string> {
  const data = await ask(
    'query ($text: String) { speakers(filter: { text: $text }) { nodes { id } } }',
    {
      text: name,
    },
  );
  return data.speakers.nodes[0].id;
}

const texts = (nodes: readonly { readonly text: string }[]) => nodes.map(({ text }) => text);

describe('claims', () => {
  const list = async (filter: object) => {
    const data = await ask(
      'query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount nodes { text } } }',
      { filter },
    );
    expect(data.claims.totalCount).toBe(data.claims.nodes.length);
    return texts(data.claims.nodes);
  };

  it('come with the most independent sources first', async () => {
    expect((await list({}))[0]).toBe(HARBOUR);
    expect(await list({})).toHaveLength(4);
  });

  it('are narrowed by who, where, what, when and how sure', async () => {
    const [ana, bo] = [await speaker('Ana Ruiz'), await speaker('Bo Lind')];
    const data = await ask('{ outlets(filter: { text: "Port" }) { nodes { id } } }');
    const outletId = data.outlets.nodes[0].id;
    const other = 'The harbour closed after 13 ships collided.';
    expect((await list({ speakerId: ana })).toSorted()).toEqual([other, 'The pier is safe.']);
    expect(await list({ speakerId: ana, kind: 'DEMAND' })).toEqual([]);
    expect(await list({ speakerId: bo, kind: 'DEMAND' })).toEqual([
      'Rates should fall by 2 points.',
    ]);
    expect(await list({ outletId })).toEqual([HARBOUR, other]);
    expect((await list({ contested: true })).toSorted()).toEqual([HARBOUR, other]);
    expect(await list({ contested: true, text: '13' })).toEqual([other]);
    expect(await list({ minIndependentSources: 2 })).toEqual([HARBOUR]);
    expect(await list({ standsAlone: false })).toEqual([other]);
    expect(await list({ standsAlone: true })).toHaveLength(3);
    expect(await list({ text: 'pier safe' })).toEqual(['The pier is safe.']);
    expect(await list({ publishedBefore: '2025-08-02T00:00:00Z' })).toEqual([HARBOUR, other]);
    expect(await list({ articleId: articles.get('c') })).toHaveLength(2);
    expect(await list({ articleId: articles.get('c'), contested: false })).toEqual([
      'The pier is safe.',
    ]);
  });

  it('are found by a search and reached by a path', async () => {
    const data = await ask(
      '{ search(text: "pier safe", types: [Claim]) { edges { node { type item { id ... on Claim { text } } } } } }',
    );
    expect(data.search.edges[0].node).toMatchObject({
      type: 'Claim',
      item: { text: 'The pier is safe.' },
    });
    const { path } = await ask(
      'query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { nodes { __typename } relationships { type } } }',
      { from: data.search.edges[0].node.item.id, to: await speaker('Ana Ruiz') },
    );
    expect(path.nodes.map((node: { __typename: string }) => node.__typename)).toEqual([
      ...['Claim', 'Assertion', 'Speaker'],
    ]);
  });
});

describe('a claim', () => {
  it('tells its sources, its timeline and who asserted it first', async () => {
    const data = await ask(`{ claims(filter: { text: "12" }) { nodes {
      id kind contested slots { modality negated quantities { value } }
      corroboration { count sources { kind speaker { name } assertions { exact article { sourceId } } through { id } } }
      firstAssertedBy { speaker { name } article { sourceId publishedAt } passages { start end text } context(sentences: 0) { text quote { start end } } readAs join { method score } }
      timeline(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { stance article { sourceId } } }
    } } }`);
    const [claim] = data.claims.nodes;
    expect(claim).toMatchObject({
      ...{ kind: 'FACT', contested: true },
      corroboration: {
        count: 2,
        sources: [
          {
            ...{ kind: 'REPORTING', speaker: null, through: [] },
            assertions: [{ article: { sourceId: 'a' } }],
          },
          { kind: 'SPEAKER', speaker: { name: 'Bo Lind' } },
        ],
      },
      firstAssertedBy: {
        ...{ speaker: { name: 'Bo Lind' }, article: { sourceId: 'b' } },
        passages: [{ text: 'Harbour closed after 12 ships collided' }],
        context: { text: 'Harbour closed after 12 ships collided', quote: [{ start: 0, end: 38 }] },
        ...{ readAs: 'Harbour closed after 12 ships collided', join: { method: 'ruled' } },
      },
      timeline: {
        totalCount: 3,
        nodes: [{ article: { sourceId: 'b' } }, { article: { sourceId: 'a' } }],
      },
    });
    const rest = await ask(
      'query ($id: ID!, $after: String) { claim(id: $id) { timeline(first: 2, after: $after) { pageInfo { hasNextPage } nodes { stance article { sourceId } } } } }',
      { id: claim.id, after: claim.timeline.pageInfo.endCursor },
    );
    expect(rest.claim.timeline).toEqual({
      pageInfo: { hasNextPage: false },
      nodes: [{ stance: 'DENIES', article: { sourceId: 'c' } }],
    });
  });

  it('that only undated articles assert was asserted first by nobody known', async () => {
    const data = await ask(
      '{ claims(filter: { text: "pier" }) { nodes { firstAssertedBy { id } timeline { nodes { stance } } } } }',
    );
    expect(data.claims.nodes[0].firstAssertedBy).not.toBeNull();
    await graph.cypher('MATCH (a:Article {sourceId: "a"}) SET a.publishedAt = null');
    const undated = await ask(
      '{ claims(filter: { text: "pier" }) { nodes { firstAssertedBy { id } } } }',
    );
    expect(undated.claims.nodes[0].firstAssertedBy).toBeNull();
    await graph.cypher(
      'MATCH (a:Article {sourceId: "a"}) SET a.publishedAt = "2025-08-02T00:00:00.000Z"',
    );
  });
});

const QUEUE = `query ($filter: ConflictFilter, $first: Int! = 20, $after: String) {
  contradictions(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { status relation { id kind score rationale state decidedBy decidedAt decision }
      sides { claim { text } assertions { stance speaker { name } passages { text } } } }
  }
}`;

describe('the queue of contradictions', () => {
  it('holds possible conflicts with two sides, the surest first, page by page', async () => {
    const { contradictions } = await ask(QUEUE);
    const scores = contradictions.nodes.map(
      ({ relation }: { relation: { score: number } }) => relation.score,
    );
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
    expect(contradictions.totalCount).toBe(2);
    const [first, second] = contradictions.nodes;
    expect([first, second].map(({ status }) => status)).toEqual([
      ...['POSSIBLE_CONFLICT', 'POSSIBLE_CONFLICT'],
    ]);
    const opposed = [first, second].find(({ relation }) => relation.kind === 'POLARITY');
    expect(opposed.sides).toMatchObject([
      { claim: { text: HARBOUR }, assertions: [{ stance: 'ASSERTS' }] },
      {
        claim: { text: HARBOUR },
        assertions: [{ stance: 'DENIES', speaker: { name: 'Bo Lind' } }],
      },
    ]);
    const numbers = [first, second].find(({ relation }) => relation.kind === 'QUANTITY');
    expect(numbers.relation.rationale).toBe('13 is not 12.');
    const one = await ask(QUEUE, { first: 1 });
    const two = await ask(QUEUE, { first: 1, after: one.contradictions.pageInfo.endCursor });
    expect([one, two].flatMap((page) => page.contradictions.nodes)).toEqual([first, second]);
    expect(two.contradictions.pageInfo.hasNextPage).toBe(false);
  });

  it('is narrowed by score, which is from 0 to 1', async () => {
    const { contradictions } = await ask(QUEUE, { filter: { minScore: 1 } });
    expect(contradictions.totalCount).toBe(0);
    const { errors } = await server.ask(QUEUE, { filter: { minScore: 2 } });
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('shows where a speaker contradicts themselves', async () => {
    const { speaker: bo } = await ask(
      'query ($id: ID!) { speaker(id: $id) { selfContradictions { kind from { text } evidence { stance } } } }',
      { id: await speaker('Bo Lind') },
    );
    expect(bo.selfContradictions).toEqual([
      {
        kind: 'POLARITY',
        from: { text: HARBOUR },
        evidence: [{ stance: 'ASSERTS' }, { stance: 'DENIES' }],
      },
    ]);
    const { speaker: ana } = await ask(
      'query ($id: ID!) { speaker(id: $id) { selfContradictions { id } } }',
      {
        id: await speaker('Ana Ruiz'),
      },
    );
    expect(ana.selfContradictions).toEqual([]);
  });

  it('gives up what a person decided, with who, when and why', async () => {
    const decide = `mutation ($id: ID!, $state: ClaimRelationState!, $why: String!, $by: String!) {
      decideClaimRelation(id: $id, state: $state, rationale: $why, by: $by) { state decidedBy decidedAt decision rationale } }`;
    const { contradictions } = await ask(QUEUE);
    const { id } = contradictions.nodes.find(
      ({ relation }: { relation: { kind: string } }) => relation.kind === 'QUANTITY',
    ).relation;
    const given = { id, state: 'REJECTED', why: 'Thirteen counts a tug.', by: 'Ann Lee' };
    const { decideClaimRelation } = await ask(decide, given);
    expect(decideClaimRelation).toEqual({
      ...{ state: 'REJECTED', decidedBy: 'Ann Lee', decision: 'Thirteen counts a tug.' },
      ...{ decidedAt: '2025-08-20T12:00:00.000Z', rationale: '13 is not 12.' },
    });
    expect((await ask(QUEUE)).contradictions.totalCount).toBe(1);
    const rejected = await ask(QUEUE, { filter: { status: 'NO_CONFLICT' } });
    expect(rejected.contradictions.nodes[0]).toMatchObject({
      status: 'NO_CONFLICT',
      relation: { id },
    });
    const { errors } = await server.ask(decide, { ...given, by: '  ' });
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' }, message: /`by`/ });
    const unknown = await server.ask(decide, { ...given, id: `relation_${'0'.repeat(32)}` });
    expect(unknown.errors[0]?.extensions.code).toBe('NOT_FOUND');
    await ask(decide, { ...given, state: 'SUGGESTED' });
    expect((await ask(QUEUE)).contradictions.totalCount).toBe(2);
  });
});

describe('a comparison of articles', () => {
  const NO_CLAIM = `claim_${'0'.repeat(32)}`;
  const COMPARE = `query ($ids: [ID!]!, $first: Int! = 20, $after: ID) { compareArticles(ids: $ids, first: $first, after: $after) {
    totalRows articles { sourceId title }
    rows { claim { id text } cells { article { sourceId } stance assertions { exact } relations { type kind } } } } }`;
  const ids = (...names: readonly string[]) => names.map((name) => articles.get(name));

  it('tells saying, denying, doubting, silence and what nobody checked apart', async () => {
    const { compareArticles } = await ask(COMPARE, { ids: ids('a', 'b', 'c', 'unread') });
    const stances = Object.fromEntries(
      compareArticles.rows.map(
        ({ claim, cells }: { claim: { text: string }; cells: { stance: string }[] }) => [
          claim.text,
          cells.map(({ stance }) => stance),
        ],
      ),
    );
    expect(stances).toEqual({
      [HARBOUR]: ['ASSERTS', 'ASSERTS', 'DENIES', 'NOT_CHECKED'],
      'The pier is safe.': ['ASSERTS', 'SILENT', 'HEDGES', 'NOT_CHECKED'],
      'Rates should fall by 2 points.': ['ASSERTS', 'SILENT', 'SILENT', 'NOT_CHECKED'],
      'The harbour closed after 13 ships collided.': ['SILENT', 'ASSERTS', 'SILENT', 'NOT_CHECKED'],
    });
    const [first] = compareArticles.rows;
    expect(first.claim.text).toBe(HARBOUR);
    expect(first.cells[2].assertions).toEqual([{ exact: 'It never closed.' }]);
    const other = compareArticles.rows.find(({ claim }: { claim: { text: string } }) =>
      claim.text.includes('13'),
    );
    // Article a is silent on thirteen ships, and says twelve.
    expect(other.cells[0]).toMatchObject({
      ...{ stance: 'SILENT', relations: [{ type: 'CONTRADICTS', kind: 'QUANTITY' }] },
    });
  });

  it('shows as many rows as asked for, and how many there are', async () => {
    const { compareArticles } = await ask(COMPARE, { ids: ids('a', 'b'), first: 1 });
    expect(compareArticles.rows).toHaveLength(1);
    expect(compareArticles.totalRows).toBe(4);
  });

  it('goes on after the last row of the page before', async () => {
    const both = ids('a', 'b');
    const all = (await ask(COMPARE, { ids: both })).compareArticles.rows;
    const after = all[0].claim.id;
    const { compareArticles } = await ask(COMPARE, { ids: both, first: 2, after });
    expect(compareArticles.rows).toEqual(all.slice(1, 3));
    expect(compareArticles.totalRows).toBe(4);
  });

  it.each([
    ['one article', ['a'], 'BAD_INPUT', {}],
    ['to go on after a claim without a row', ['a', 'b'], 'BAD_INPUT', { after: NO_CLAIM }],
    ['a page out of bounds', ['a', 'b'], 'BAD_INPUT', { first: 0 }],
  ])('refuses %s', async (_, names, code, more) => {
    const { errors } = await server.ask(COMPARE, { ids: ids(...names), ...more });
    expect(errors[0]?.extensions.code).toBe(code);
  });

  it('refuses an article that is not there, and what is no article', async () => {
    const missing = await server.ask(COMPARE, {
      ids: [articles.get('a'), `article_${'0'.repeat(32)}`],
    });
    expect(missing.errors[0]?.extensions.code).toBe('NOT_FOUND');
    const wrong = await server.ask(COMPARE, { ids: [articles.get('a'), await speaker('Bo Lind')] });
    expect(wrong.errors[0]?.extensions.code).toBe('BAD_INPUT');
  });
});
