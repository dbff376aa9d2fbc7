/** Whatever article comes first, the people of the seeds are the same. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extraction, Reader } from '../../src/domain/extraction.ts';
import { compareNames } from '../../src/domain/names/index.ts';
import { createReader } from '../../src/extract/index.ts';
import { createServices } from '../../src/services/index.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../seeds');
const FILES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .sort();

/** Articles with surnames alone (0, 2) before, between and after those with whole names. */
const ORDERS = [
  [0, 1, 2, 3, 4],
  [1, 3, 4, 0, 2],
  [2, 0, 3, 4, 1],
  [3, 2, 1, 0, 4],
  [1, 4, 2, 0, 3],
];

let graph: TestGraph;
let reader: Reader;
const extractions = new Map<string, Extraction>();

beforeAll(async () => {
  graph = await openTestGraph();
  reader = await createReader();
  for (const file of FILES) {
    const text = readFileSync(path.join(FOLDER, file), 'utf8');
    extractions.set(text, await reader.read({ text }));
  }
});

afterAll(async () => {
  await reader?.close();
  await graph?.close();
});

async function ingestInOrder(order: readonly number[]): Promise<void> {
  const services = createServices({
    stores: graph.stores,
    // What was read stays read: only the order of writing differs.
    reader: async () => ({
      read: async ({ text = '' }) => extractions.get(text) ?? reader.read({ text }),
      close: async () => {},
    }),
    now: () => new Date('2026-01-02T03:04:05Z'),
  });
  for (const position of order) {
    const file = FILES[position] ?? '';
    const text = readFileSync(path.join(FOLDER, file), 'utf8');
    await services.ingest.ingest({ id: file, text });
  }
}

/** Name and number of quotes of every speaker who may be the person. */
async function speakersLike(name: string): Promise<readonly { name: string; quotes: number }[]> {
  const rows = await graph.cypher(
    'MATCH (s:Speaker {kind: "PERSON"}) RETURN s.name AS name, COUNT { (s)<-[:ATTRIBUTED_TO]-() } AS quotes',
  );
  return rows
    .map((row) => ({ name: String(row['name']), quotes: Number(row['quotes']) }))
    .filter((row) => compareNames(row.name, name).relation !== 'different');
}

describe('the people of the seeds', () => {
  it.each(ORDERS)('are one each when read in the order %i %i %i %i %i', async (...order) => {
    await graph.empty();
    await ingestInOrder(order);
    for (const name of ['Vladimir Putin', 'Donald Trump', 'Volodymyr Zelenskyy']) {
      const found = await speakersLike(name);
      expect(found).toHaveLength(1);
      expect(found[0]?.name.split(' ')).toHaveLength(2);
    }
    const shared = await graph.stores.utterances.page(
      { minArticles: 2 },
      { first: 10, after: null },
    );
    expect(shared.items.map(({ item }) => item.text.toLowerCase())).toEqual(
      expect.arrayContaining([expect.stringContaining('will not give their land')]),
    );
  });

  it('stay open where a surname meets a whole name and nothing else speaks for either', async () => {
    // 004 names Vladimir Putin without any office, 002 knows but a President Putin.
    await graph.empty();
    await ingestInOrder([4, 2]);
    const rows = await graph.cypher(
      `MATCH (:Article {sourceId: $file})-[:HAS_SNAPSHOT]->()<-[:QUOTED_IN]-()-[:HAS_ATTRIBUTION]->(a)-[:ATTRIBUTED_TO]->(s)
       WHERE s.name ENDS WITH 'Putin' RETURN DISTINCT s.name AS name, a.state AS state ORDER BY name`,
      { file: FILES[2] },
    );
    expect(rows).toEqual([
      { name: 'Putin', state: 'AMBIGUOUS' },
      { name: 'Vladimir Putin', state: 'AMBIGUOUS' },
    ]);
  });
});
