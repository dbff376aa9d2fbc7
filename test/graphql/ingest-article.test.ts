/** Ingesting through GraphQL, read by the real reader. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../server/test-server.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
let server: TestServer;

beforeAll(async () => {
  graph = await openTestGraph();
  server = await startTestServer(graph);
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const INGEST = `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) {
  status quotes newSpeakers newUtterances
  article { title url publishedAt authors outlet { name domain } latestSnapshot { id } snapshots { id } }
  snapshot { id text revisionOf { id } quotes { nodes { exact speaker { name } } } }
} }`;

const INPUT = {
  url: 'https://news.example/harbour',
  title: 'Harbour to close at noon',
  outlet: 'Example News',
  authors: ['Dee Lund'],
  publishedAt: '2025-08-15T09:00:00Z',
  text: 'Harbour to close at noon\n\n“The harbour will close at noon,” said Mayor Ada Holm.\n\nShips will wait outside.',
};

describe('ingestArticle', () => {
  it('writes an article once, and gives back what it wrote', async () => {
    const first = await server.ask(INGEST, { input: INPUT });
    expect(first.errors).toEqual([]);
    expect(first.data.ingestArticle).toMatchObject({
      status: 'CREATED',
      quotes: 1,
      newSpeakers: 1,
      article: {
        title: 'Harbour to close at noon',
        url: 'https://news.example/harbour',
        publishedAt: '2025-08-15T09:00:00.000Z',
        authors: ['Dee Lund'],
        outlet: { name: 'Example News', domain: 'news.example' },
      },
      snapshot: {
        text: INPUT.text,
        revisionOf: null,
        quotes: { nodes: [{ speaker: { name: 'Ada Holm' } }] },
      },
    });
    const again = await server.ask(INGEST, { input: INPUT });
    expect(again.data.ingestArticle).toMatchObject({
      status: 'UNCHANGED',
      quotes: 0,
      newSpeakers: 0,
      newUtterances: 0,
      snapshot: { id: first.data.ingestArticle.snapshot.id },
    });
  });

  it('keeps the old text when the new one revises it', async () => {
    const before = await server.ask(INGEST, { input: INPUT });
    const after = await server.ask(INGEST, {
      input: { ...INPUT, text: `${INPUT.text}\n\nThe ferry goes on.` },
    });
    const { status, snapshot, article } = after.data.ingestArticle;
    expect(status).toBe('REVISED');
    expect(snapshot.revisionOf.id).toBe(before.data.ingestArticle.snapshot.id);
    expect(article.latestSnapshot.id).toBe(snapshot.id);
    expect(article.snapshots.map(({ id }: { id: string }) => id)).toEqual([
      snapshot.id,
      before.data.ingestArticle.snapshot.id,
    ]);
  });

  it.each([
    ['neither text nor HTML', { url: 'https://news.example/1' }, 'BAD_INPUT'],
    ['both text and HTML', { text: 'A', html: '<p>A</p>' }, 'BAD_INPUT'],
    ['an address that is none', { text: 'A text.', url: 'nowhere' }, 'BAD_INPUT'],
    ['a date that is none', { text: 'A text.', publishedAt: 'soon' }, 'BAD_INPUT'],
    ['an empty text', { text: ' \n ' }, 'UNREADABLE_DOCUMENT'],
  ])('refuses %s and writes nothing', async (_, input, code) => {
    const articles = '{ articles { totalCount } }';
    const before = await server.ask(articles);
    const { errors } = await server.ask(INGEST, { input });
    expect(errors[0]?.extensions.code).toBe(code);
    expect((await server.ask(articles)).data).toEqual(before.data);
  });

  it('is not taken by GET', async () => {
    const query = encodeURIComponent('mutation { ingestArticle(input: { text: "A" }) { status } }');
    const response = await fetch(`${server.url}/graphql?query=${query}`, {
      headers: { 'x-graphql-yoga-csrf': '1' },
    });
    expect(response.status).toBe(405);
  });
});
