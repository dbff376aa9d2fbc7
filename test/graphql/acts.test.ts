/** What was said and what was not, over GraphQL: every list of quotes has the same defaults and takes the same conditions. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../server/test-server.ts';
import { articleWrite, speakerIdOf } from '../support/article-write.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const write = articleWrite({
  url: 'https://a.example/lock',
  outlet: 'Quay',
  quotes: [
    { words: 'The lock is broken', by: ['Ada Holm'] },
    { words: 'The lock cost a fortune', by: ['Ada Holm'], cueClass: 'WRITING' },
    { words: 'The lock ought to go', by: ['Ada Holm'], cueClass: 'BELIEF' },
    { words: 'The lock was never checked', by: ['Ada Holm'], modality: 'NEGATED' },
    { words: 'The lock is rusty', by: ['Ada Holm'], modality: 'HEARSAY' },
  ],
});
let graph: TestGraph;
let server: TestServer;

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.stores.ingest.transaction((transaction) => transaction.write(write));
  server = await startTestServer(graph);
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const LISTS = `query ($article: ID!, $speaker: ID!, $snapshot: [ID!]!, $filter: QuoteFilter) {
  quotes(filter: $filter) { ...Page }
  article(id: $article) { quotes(filter: $filter) { ...Page } latestSnapshot { quotes(filter: $filter) { ...Page } } }
  speaker(id: $speaker) { quotes(filter: $filter) { ...Page } articles { totalCount } }
  nodes(ids: $snapshot) { ... on Snapshot { quotes(filter: $filter) { ...Page } } }
  outlets { nodes { quotes(filter: $filter) { ...Page } } }
}
fragment Page on QuoteConnection { totalCount nodes { exact cueClass modality } }`;

/** Every list of quotes that the one article is in, asked in the same way. */
async function lists(filter?: object | null) {
  const { data, errors } = await server.ask(LISTS, {
    article: write.article.id,
    speaker: speakerIdOf('Ada Holm'),
    snapshot: [write.snapshot.id],
    ...(filter === undefined ? {} : { filter }),
  });
  expect(errors).toEqual([]);
  return [
    data.quotes,
    data.article.quotes,
    data.article.latestSnapshot.quotes,
    data.speaker.quotes,
    data.nodes[0].quotes,
    data.outlets.nodes[0].quotes,
  ].map(({ totalCount, nodes }) => {
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ exact }: { exact: string }) => exact).toSorted();
  });
}

const SAID = ['The lock cost a fortune', 'The lock is broken', 'The lock is rusty'];

describe('every list of quotes', () => {
  it.each([
    ['no filter', undefined],
    ['a filter that is null', null],
    ['an empty filter', {}],
    ['null for the acts', { cueClasses: null, modalities: null }],
    ['another condition', { kind: 'DIRECT' }],
  ])('shows what was said and written, given %s', async (_, filter) => {
    for (const list of await lists(filter)) expect(list).toEqual(SAID);
  });

  it('gives the rest to who asks for it', async () => {
    for (const list of await lists({ cueClasses: ['BELIEF'] })) {
      expect(list).toEqual(['The lock ought to go']);
    }
    for (const list of await lists({ modalities: ['NEGATED'] })) {
      expect(list).toEqual(['The lock was never checked']);
    }
    for (const list of await lists({ cueClasses: [] })) expect(list).toEqual([]);
  });

  it('is one list with and without an empty filter, so a cursor of one continues the other', async () => {
    const query = `query ($after: String, $filter: QuoteFilter) {
      quotes(first: 2, after: $after, filter: $filter) { nodes { exact } pageInfo { endCursor } } }`;
    const one = await server.ask(query, {});
    const after = one.data.quotes.pageInfo.endCursor;
    const two = await server.ask(query, { after, filter: {} });
    expect(two.errors).toEqual([]);
    const found = [one, two].flatMap(({ data }) => data.quotes.nodes);
    expect(found.map(({ exact }: { exact: string }) => exact).toSorted()).toEqual(SAID);
  });

  it('refuses a class that there is not', async () => {
    const { errors } = await server.ask(
      '{ quotes(filter: { cueClasses: [GOSSIP] }) { totalCount } }',
    );
    expect(errors[0]?.message).toContain('GOSSIP');
  });
});

describe('a quote', () => {
  it('that was not said is found by its id, and says so', async () => {
    const denied = write.quotes[3]?.id;
    const { data } = await server.ask(
      'query ($id: ID!) { quote(id: $id) { exact cueClass modality } }',
      { id: denied },
    );
    expect(data.quote).toEqual({
      exact: 'The lock was never checked',
      cueClass: 'SPEECH',
      modality: 'NEGATED',
    });
  });
});
