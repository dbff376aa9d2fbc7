/** What takes too long is ended in Neo4j, not only forgotten here. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { HearsayError } from '../../src/domain/errors.ts';
import { toHearsayError } from '../../src/graph/errors.ts';
import type { Query } from '../../src/graph/query.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

/** Works for hours, if it may. */
const endless: Query<Record<string, never>, { readonly n: number }> = {
  name: 'test/endless',
  mode: 'read',
  params: z.object({}),
  row: z.object({ n: z.int() }),
  text: 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS n',
};

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

describe('a read', () => {
  it('is ended in Neo4j when its caller aborts', async () => {
    const controller = new AbortController();
    const call = graph.database.run(endless, {}, { signal: controller.signal });
    const outcome = expect(call).rejects.toMatchObject({ code: 'TIMEOUT' });
    await until(async () => (await running()) === 1);

    controller.abort();
    await outcome;
    await until(async () => (await running()) === 0);
  });

  it('is ended in Neo4j when it takes longer than it may', async () => {
    const call = graph.database.run(endless, {}, { timeoutMs: 300 });
    await expect(call).rejects.toMatchObject({ code: 'TIMEOUT' });
    await until(async () => (await running()) === 0);
  });

  it('does not begin when its caller aborted before', async () => {
    const signal = AbortSignal.abort();
    await expect(graph.stores.quotes.byIds(['x'], { signal })).rejects.toMatchObject({
      code: 'TIMEOUT',
    });
    await expect(graph.ping({ signal })).rejects.toMatchObject({ code: 'TIMEOUT' });
  });
});

describe('a write transaction', () => {
  it('is rolled back and ended in Neo4j when its caller aborts', async () => {
    const controller = new AbortController();
    const call = graph.database.transaction('test/endless', (runner) => runner.run(endless, {}), {
      signal: controller.signal,
    });
    const outcome = expect(call).rejects.toMatchObject({ code: 'TIMEOUT' });
    await until(async () => (await running()) === 1);

    controller.abort();
    await outcome;
    await until(async () => (await running()) === 0);
  });
});

describe('a read statement that writes', () => {
  it('is refused by the server', async () => {
    const liar = { ...endless, text: 'CREATE (n:Lie) RETURN 1 AS n' };
    await expect(graph.database.run(liar, {})).rejects.toMatchObject({ code: 'GRAPH_FAILED' });
    expect(await graph.cypher('MATCH (n:Lie) RETURN n')).toEqual([]);
  });
});

describe('errors of Neo4j', () => {
  it('name the statement and the code, and none of the words of the server', async () => {
    const broken = { ...endless, name: 'test/broken', text: 'RETURN secretOfTheHouse AS n' };
    const error: unknown = await graph.database.run(broken, {}).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      code: 'GRAPH_FAILED',
      message: 'Neo4j refused test/broken (Neo.ClientError.Statement.SyntaxError).',
    });
    expect(error instanceof HearsayError && error.cause).toBeInstanceOf(Error);
  });

  it('that are none of its own stay what they are', () => {
    const own = new HearsayError('NOT_FOUND', 'No such article.');
    expect(toHearsayError(own, { what: 'x' })).toBe(own);
    expect(toHearsayError(new TypeError('odd'), { what: 'x' })).toMatchObject({
      code: 'GRAPH_FAILED',
    });
  });
});

async function running(): Promise<number> {
  const rows = await graph.cypher(
    'SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.statement = "test/endless" RETURN status',
  );
  return rows.length;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('Waited 10 s in vain.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
