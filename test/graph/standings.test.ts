/** Graphs with texts that were replaced before quotes had a standing. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MIGRATIONS_FOLDER, splitStatements } from '../../src/graph/migration-files.ts';
import { articleWrite } from '../support/article-write.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const draft = {
  url: 'https://a.example/1',
  quotes: [{ words: 'The bridge will stay closed until May', by: ['Ana Ruiz'] }],
};
const old = articleWrite(draft);
const revised = articleWrite({
  ...{ url: draft.url, revisionOfId: old.snapshot.id },
  quotes: [{ words: 'The bridge will not stay closed until May', by: ['Ana Ruiz'] }],
});
let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.empty();
  for (const write of [old, revised]) {
    await graph.stores.ingest.transaction((transaction) => transaction.write(write));
  }
});
afterAll(() => graph.close());

it('count newest texts only, once they are migrated', async () => {
  await graph.cypher('MATCH (q:Quote) REMOVE q.standing');
  const [of = '', now = ''] = [old, revised].map(({ quotes }) => quotes[0]?.id ?? '');
  await expect(graph.stores.quotes.byIds([of])).rejects.toMatchObject({ code: 'GRAPH_CORRUPT' });

  const file = path.join(MIGRATIONS_FOLDER, 'V0005__standing_of_quotes.cypher');
  for (const statement of splitStatements(await readFile(file, 'utf8'))) {
    await graph.database.runImplicit('V0005', statement);
  }

  const found = await graph.stores.quotes.byIds([of, now]);
  expect(found.get(of)).toMatchObject({ standing: 'SUPERSEDED', revision: null });
  expect(found.get(now)).toMatchObject({ standing: 'CURRENT' });
  expect(await graph.stores.quotes.count({})).toBe(1);
  const counted = await graph.cypher(
    'MATCH (u:Utterance) RETURN u.text AS text, u.articleCount AS articles, u.originCount AS origins ORDER BY text',
  );
  expect(counted).toEqual([
    { text: 'The bridge will not stay closed until May', articles: 1, origins: 1 },
    { text: 'The bridge will stay closed until May', articles: 0, origins: 0 },
  ]);
});
