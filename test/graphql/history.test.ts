/** The history through GraphQL: what is entered in it, how it is asked for, and how changes are taken back. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../server/test-server.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { graphHash } from '../support/graph-hash.ts';

let graph: TestGraph;
let server: TestServer;

const INGEST = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) {
  article { id outlet { id } } snapshot { id quotes { nodes { id } } } } }`;
const text = (words: string) => `Harbour\n\n“${words},” said Mayor Ada Holm on Monday.`;
const ingest = async (words: string) =>
  (await ask(INGEST, { input: { url: 'https://news.example/harbour', text: text(words) } }))
    .ingestArticle;

beforeAll(async () => {
  graph = await openTestGraph();
  server = await startTestServer(graph);
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

async function ask(query: string, variables?: object) {
  const { data, errors } = await server.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
}

it('says who had which article read, newest first, in pages', async () => {
  const first = await ingest('The harbour will close at noon');
  const second = await ingest('The harbour will not close at noon');
  await ingest('The harbour will close at noon');

  const page = `query ($after: String) { changes(first: 2, after: $after) {
    nodes { seq action actor { id name } targetIds edits { kind } previousHash hash } pageInfo { endCursor hasNextPage } totalCount } }`;
  const { changes: newest } = await ask(page);
  const { changes: oldest } = await ask(page, { after: newest.pageInfo.endCursor });

  expect([...newest.nodes, ...oldest.nodes]).toMatchObject([
    { seq: 3, action: 'ARTICLE_RESTORED', targetIds: [first.article.id, first.snapshot.id] },
    {
      ...{ seq: 2, action: 'ARTICLE_REVISED', edits: [] },
      targetIds: [first.article.id, second.snapshot.id, first.snapshot.id],
      previousHash: oldest.nodes[0].hash,
    },
    { seq: 1, action: 'ARTICLE_READ', actor: { id: 'local', name: 'local user' } },
  ]);
  expect([newest.totalCount, oldest.pageInfo.hasNextPage]).toEqual([3, false]);
});

it('narrows the history to a thing, an actor, an action and a time', async () => {
  const { changes } = await ask(
    '{ changes(filter: { action: ARTICLE_READ }) { nodes { targets { __typename id } } } }',
  );
  expect(changes.nodes).toMatchObject([
    { targets: [{ __typename: 'Article' }, { __typename: 'Snapshot' }] },
  ]);
  const { id } = changes.nodes[0].targets[0];
  const { article } = await ask(
    `query ($id: ID!) { article(id: $id) { history { totalCount nodes { action } }
      revised: history(filter: { action: ARTICLE_REVISED }) { totalCount } } }`,
    { id },
  );
  expect(article).toMatchObject({ history: { totalCount: 3 }, revised: { totalCount: 1 } });
  const counts = await ask(`{
    nobody: changes(filter: { actorId: "nobody" }) { totalCount }
    local: changes(filter: { actorId: "local", before: "2030-01-01T00:00:00Z" }) { totalCount }
    late: changes(filter: { from: "2030-01-01T00:00:00Z" }) { totalCount } }`);
  expect(counts).toEqual({
    ...{ nobody: { totalCount: 0 }, local: { totalCount: 3 }, late: { totalCount: 0 } },
  });
});

it('does not undo the reading of an article, and says what to do instead', async () => {
  const { changes } = await ask('{ changes { nodes { id } } }');
  const { errors } = await server.ask(
    'mutation ($id: ID!) { undoChange(id: $id, reason: "Wrong.") { id } }',
    { id: changes.nodes[0].id },
  );
  expect(errors[0]).toMatchObject({
    message: expect.stringContaining('Retract the article'),
    extensions: { code: 'BAD_INPUT' },
  });
});

it('undoes a change once, with a reason, and shows what each did', async () => {
  const before = await graphHash(graph);
  const [row] = await graph.cypher('MATCH (s:Speaker) RETURN s.id AS id, s.name AS name LIMIT 1');
  const node = { label: 'Speaker', id: String(row?.['id']) };
  const { change } = await graph.stores.edits.change(async () => ({
    record: {
      ...{
        actor: { id: 'ann', name: 'Ann' },
        at: '2026-01-01T00:00:00.000Z',
        reason: 'So signed.',
      },
      ...{ action: 'SPEAKER_RENAMED', targetIds: [node.id] },
      edits: [{ node, before: { name: String(row?.['name']) }, after: { name: 'A. Holm' } }],
    },
    result: null,
  }));
  const undo =
    'mutation ($id: ID!, $why: String!) { undoChange(id: $id, reason: $why) { id action at undoes { id undoneBy { id } } } }';

  const { errors } = await server.ask(undo, { id: change.id, why: ' ' });
  expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  const { undoChange } = await ask(undo, { id: change.id, why: 'It is not.' });

  // The clock of the server is behind that of the change.
  expect(undoChange).toMatchObject({ action: 'CHANGE_UNDONE', at: change.at });
  expect(undoChange.undoes).toEqual({ id: change.id, undoneBy: { id: undoChange.id } });
  expect(await graphHash(graph)).toBe(before);
  const { speaker } = await ask(
    `query ($id: ID!) { speaker(id: $id) { history(first: 2) { nodes { reason actor { name }
      edits { kind type id properties { name before after } } } } } }`,
    { id: node.id },
  );
  expect(speaker.history.nodes[1]).toEqual({
    reason: 'So signed.',
    actor: { name: 'Ann' },
    edits: [
      {
        ...{ kind: 'ALTERED', type: 'Speaker', id: node.id },
        properties: [{ name: 'name', before: JSON.stringify(row?.['name']), after: '"A. Holm"' }],
      },
    ],
  });
  const twice = await server.ask(undo, { id: change.id, why: 'Again.' });
  expect(twice.errors[0]?.extensions).toMatchObject({
    code: 'CONFLICT',
    undoneById: undoChange.id,
  });
});
