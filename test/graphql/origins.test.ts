/** Origins, corroboration and drift as the API gives them. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { utteranceId } from '../../src/domain/ids.ts';
import { startTestServer, type TestServer } from '../server/test-server.ts';
import { articleWrite, speakerIdOf } from '../support/article-write.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const WORDS = 'We will not close the harbour before the ships are home';
const ALTERED = 'We will close the harbour before the ships are home';
const ADA = speakerIdOf('Ada Holm');
const UTTERANCE = utteranceId(ADA, WORDS.toLowerCase());

let graph: TestGraph;
let server: TestServer;
let ids: readonly string[];

/** Three articles with the words, of which the second is a reprint of the first; a fourth alters them. */
beforeAll(async () => {
  graph = await openTestGraph();
  const [first, , third, fourth] = ['a', 'b', 'c', 'd'].map((name) => write(name, WORDS));
  if (first === undefined || third === undefined || fourth === undefined) throw new Error();
  const [id = '', joined = ''] = [first.origin.id, write('b', WORDS).origin.id].sort();
  const fold = {
    articleId: first.article.id,
    basis: 'NEAR_DUPLICATE',
    score: 0.9,
    reason: '90 % of it.',
  } as const;
  const living = joined === first.origin.id ? [joined] : [];
  const second = {
    ...write('b', WORDS),
    origin: { ...first.origin, id, joinedIds: living, agencies: ['Reuters'], folds: [fold] },
  };
  const altered = write('d', ALTERED);
  const variant = {
    utteranceId: altered.utterances[0]?.id ?? '',
    otherId: UTTERANCE,
    relation: 'ALTERED',
    similarity: 0.95,
  } as const;
  const writes = [first, second, third, { ...altered, variants: [variant] }];
  for (const each of writes)
    await graph.stores.ingest.transaction((transaction) => transaction.write(each));
  ids = writes.map(({ article }) => article.id);
  server = await startTestServer(graph);
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

function write(name: string, words: string) {
  return articleWrite({
    url: `https://${name}.example/1`,
    title: name,
    quotes: [{ words, by: ['Ada Holm'] }],
  });
}

describe('corroboration', () => {
  it('gives the count, the origins and the articles of each in one query', async () => {
    const { data, errors } = await server.ask(
      `query ($id: ID!) { utterance(id: $id) { articleCount corroboration { count origins { totalCount nodes {
        origin { kind source joinedInto { id } }
        articles { nodes { title originBasis originScore originReason folds { score article { title } } } } } } } } }`,
      { id: UTTERANCE },
    );
    expect(errors).toEqual([]);
    const { articleCount, corroboration } = data.utterance;
    expect([articleCount, corroboration.count, corroboration.origins.totalCount]).toEqual([
      3, 2, 2,
    ]);
    const alone = { originBasis: 'NONE_FOUND', originScore: 1, folds: [] };
    const folded = { originBasis: 'NEAR_DUPLICATE', originScore: 0.9, originReason: '90 % of it.' };
    expect(corroboration.origins.nodes).toHaveLength(2);
    expect(corroboration.origins.nodes).toEqual(
      expect.arrayContaining([
        {
          origin: { kind: 'WIRE', source: 'Reuters', joinedInto: null },
          articles: {
            nodes: expect.arrayContaining([
              { title: 'a', ...folded, folds: [{ score: 0.9, article: { title: 'b' } }] },
              { title: 'b', ...folded, folds: [{ score: 0.9, article: { title: 'a' } }] },
            ]),
          },
        },
        {
          origin: { kind: 'OUTLET', source: null, joinedInto: null },
          articles: { nodes: [expect.objectContaining({ title: 'c', ...alone })] },
        },
      ]),
    );
  });

  it('pages the origins', async () => {
    const query = `query ($id: ID!, $after: String) { utterance(id: $id) { corroboration {
      origins(first: 1, after: $after) { nodes { origin { id } } pageInfo { hasNextPage endCursor } } } } }`;
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data } = await server.ask(query, { id: UTTERANCE, after });
      const page = data.utterance.corroboration.origins;
      seen.push(page.nodes[0].origin.id);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(new Set(seen).size).toBe(2);
    expect(seen).toHaveLength(2);
  });

  it('is what utterances can be filtered by', async () => {
    const count = async (minOrigins: number) =>
      (await server.ask(`{ utterances(filter: { minOrigins: ${minOrigins} }) { totalCount } }`))
        .data.utterances.totalCount;
    expect([await count(1), await count(2), await count(3)]).toEqual([2, 1, 0]);
  });
});

describe('an origin', () => {
  it('is a node with its articles, and joined to them in the neighbourhood', async () => {
    const { data } = await server.ask('query ($id: ID!) { article(id: $id) { origin { id } } }', {
      id: ids[0],
    });
    const { id } = data.article.origin;
    const asked = await server.ask(
      `query ($id: ID!) { node(id: $id) { __typename } origin(id: $id) { articles { totalCount } }
        neighborhood(id: $id) { counts { type direction total } }
        articles(filter: { originId: $id }) { totalCount } }`,
      { id },
    );
    expect(asked.errors).toEqual([]);
    expect(asked.data).toEqual({
      node: { __typename: 'Origin' },
      origin: { articles: { totalCount: 2 } },
      neighborhood: { counts: [{ type: 'ORIGINATES_IN', direction: 'IN', total: 2 }] },
      articles: { totalCount: 2 },
    });
  });
});

describe('occurrences', () => {
  it('show a close variant with what was changed', async () => {
    const { data, errors } = await server.ask(
      `query ($id: ID!) { utterance(id: $id) { text variants { relation utterance { text } } occurrences { totalCount nodes {
        relation text similarity drift { kind attested here flags } quote { article { title } } } } } }`,
      { id: UTTERANCE },
    );
    expect(errors).toEqual([]);
    const { text, variants, occurrences } = data.utterance;
    expect(text).toBe(WORDS);
    expect(variants).toEqual([{ relation: 'ALTERED', utterance: { text: ALTERED } }]);
    expect(occurrences.totalCount).toBe(4);
    expect(occurrences.nodes).toContainEqual({
      relation: 'ALTERED',
      text: ALTERED,
      similarity: expect.closeTo(20 / 21, 5),
      drift: [{ kind: 'DROPPED', attested: 'not', here: '', flags: ['NEGATION'] }],
      quote: { article: { title: 'd' } },
    });
  });
});
