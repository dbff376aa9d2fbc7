/**
 * The work of every statement on a fixed graph does not grow: a plan that got worse fails here.
 * Set HEARSAY_UPDATE_DB_HITS=1 to record what is measured, after you looked at why it changed.
 */

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bulkWrite, countArticles } from '../../bench/graph/bulk-write.ts';
import { readCypher, type Statement } from '../../scripts/cypher/statements.ts';
import type { CypherType } from '../../scripts/cypher/type-syntax.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { writeSampleChanges } from './sample-changes.ts';
import { writeSampleClaims } from './sample-claims.ts';
import { sampleParameters, sampleWrites } from './sample-graph.ts';
import { writeSampleReviews } from './sample-reviews.ts';

const RECORD = path.join(import.meta.dirname, 'db-hits.json');
/** Neo4j reads a little more or less as it stores things; a worse plan costs much more than this. */
const SLACK = { share: 0.1, hits: 5 };

const { statements, types } = readCypher(path.resolve(import.meta.dirname, '../../cypher'));
let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
  await bulkWrite(graph.database, sampleWrites());
  await writeSampleClaims(graph.database, sampleWrites());
  await writeSampleReviews(graph.database, sampleWrites());
  await writeSampleChanges(graph.database, sampleWrites());
  await countArticles(graph.database);
}, 900_000);
afterAll(() => graph.close());

it('no statement does more work than was recorded', async () => {
  const parameters = sampleParameters(sampleWrites());
  const measured: Record<string, number> = {};
  for (const statement of statements) {
    const params = parameters[statement.name];
    expect(params, `parameters for ${statement.name}, in sample-graph.ts`).toBeDefined();
    measured[statement.name] = await dbHits(statement, params ?? {});
  }

  if (process.env['HEARSAY_UPDATE_DB_HITS'] === '1') {
    await writeFile(RECORD, `${JSON.stringify(measured, null, 2)}\n`);
  }
  const recorded: Readonly<Record<string, number>> = JSON.parse(await readFile(RECORD, 'utf8'));
  expect(Object.keys(measured)).toEqual(Object.keys(recorded));
  const worse = Object.entries(measured).filter(([name, hits]) => {
    const before = recorded[name] ?? 0;
    return hits > before * (1 + SLACK.share) + SLACK.hits;
  });
  expect(
    worse.map(([name, hits]) => `${name}: ${hits} db hits, recorded ${recorded[name]}`),
  ).toEqual([]);
}, 900_000);

/** Runs the statement as it is, then rolls it back. */
async function dbHits(
  { name, text, params: fields, mode }: Statement,
  params: Readonly<Record<string, unknown>>,
): Promise<number> {
  const session = graph.database.driver.session({
    database: graph.connection.database,
    defaultAccessMode: mode === 'read' ? neo4j.session.READ : neo4j.session.WRITE,
  });
  try {
    const transaction = await session.beginTransaction();
    const sent = encode({ kind: 'map', fields }, params);
    const { summary } = await transaction.run(`PROFILE ${text}`, sent);
    await transaction.rollback();
    if (summary.profile === false) throw new Error(`${name} has no profile.`);
    return total(summary.profile);
  } finally {
    await session.close();
  }
}

function total(plan: ProfiledPlan): number {
  return plan.dbHits + plan.children.reduce((sum, child) => sum + total(child), 0);
}

/** Marks whole numbers by the header's types, leaving out what a sample leaves out. */
function encode(type: CypherType, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (type.kind === 'nullable') return encode(type.of, value);
  if (type.kind === 'scalar') return type.name === 'integer' ? neo4j.int(Number(value)) : value;
  if (type.kind === 'list') {
    return Array.isArray(value) ? value.map((item) => encode(type.of, item)) : value;
  }
  if (type.kind === 'named') {
    const shape = types.get(type.name);
    return shape === undefined ? value : encode(shape, value);
  }
  const entries = new Map(Object.entries(value));
  return Object.fromEntries(
    type.fields.map((field) => [field.name, encode(field.type, entries.get(field.name))]),
  );
}
