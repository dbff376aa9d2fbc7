/** Requests that take too long, whose client goes away, or that are in flight when the server stops. */

import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { ask, startTestServer } from './test-server.ts';

/** An article that quotes Ada Holm; each number is another article. */
function ingest(number: number): string {
  return `mutation { ingestArticle(input: {
    url: "https://harbour.example/${number}"
    text: "Harbour to close\\n\\n“The harbour will close at noon,” said Ada Holm.\\n\\nShips wait for day ${number}."
  }) { status } }`;
}

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
  // Loads the reader's model before anything here is measured, and makes Ada Holm known.
  const server = await startTestServer(graph);
  const { errors } = await server.ask(ingest(0));
  expect(errors).toEqual([]);
  await server.close();
});
afterAll(async () => {
  await graph.close();
});

/** Holds back whoever resolves a known name for as long as `work` lasts: another transaction has locked it. */
async function withNamesHeld(work: (release: () => Promise<void>) => Promise<void>): Promise<void> {
  const session = graph.database.driver.session({ database: graph.connection.database });
  const transaction = session.beginTransaction();
  try {
    const { records } = await transaction.run('MATCH (key:NameKey) SET key.held = true RETURN key');
    expect(records.length).toBeGreaterThan(0);
    await work(() => transaction.rollback());
  } finally {
    if (transaction.isOpen()) await transaction.rollback();
    await session.close();
  }
}

/** How many transactions of Hearsay's own Neo4j is running: theirs say which statement they are for. */
async function running(): Promise<number> {
  const rows = await graph.cypher(
    'SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement IS NOT NULL RETURN metaData',
  );
  return rows.length;
}

/** The articles that there are, by the number in their address. */
async function articles(): Promise<readonly unknown[]> {
  const rows = await graph.cypher('MATCH (article:Article) RETURN article.url AS url ORDER BY url');
  return rows.map(({ url }) => Number(String(url).split('/').at(-1)));
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 8_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('It did not come to pass within 8 s.');
    await wait(50);
  }
}

describe('a request that takes too long', () => {
  it('ends with TIMEOUT, ends in Neo4j too, and leaves nothing behind', async () => {
    const server = await startTestServer(graph, { requestTimeoutMs: 3_000 });
    await withNamesHeld(async () => {
      const answer = server.ask(ingest(1));
      await until(async () => (await running()) > 0);
      const { data, errors } = await answer;
      expect(data).toBeNull();
      expect(errors[0]?.extensions.code).toBe('TIMEOUT');
      // The lock is still held, so nothing but the server's own word has ended it.
      await until(async () => (await running()) === 0);
    });
    await server.close();
    expect(await articles()).toEqual([0]);
  });
});

describe('a client that goes away', () => {
  it('takes its statement in Neo4j with it', async () => {
    const server = await startTestServer(graph);
    await withNamesHeld(async () => {
      const client = new AbortController();
      const answer = fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: ingest(2) }),
        signal: client.signal,
      });
      const refused = expect(answer).rejects.toThrow('aborted');
      await until(async () => (await running()) > 0);
      client.abort();
      await refused;
      await until(async () => (await running()) === 0);
      expect(server.logged.join()).toContain('The client went away');
    });
    await server.close();
    expect(await articles()).toEqual([0]);
  });
});

describe('a server that is to stop', () => {
  it('lets what is in flight end, and takes nothing new', async () => {
    const server = await startTestServer(graph);
    await withNamesHeld(async (release) => {
      const answer = server.ask(ingest(3));
      await until(async () => (await running()) > 0);
      const closed = server.close();
      await expect(ask(server.url, '{ __typename }')).rejects.toThrow('fetch failed');
      await release();
      expect((await answer).data).toEqual({ ingestArticle: { status: 'CREATED' } });
      await closed;
    });
    expect(await articles()).toEqual([0, 3]);
  });

  it('closes twice without complaint', async () => {
    const server = await startTestServer(graph);
    await Promise.all([server.close(), server.close()]);
  });
});
