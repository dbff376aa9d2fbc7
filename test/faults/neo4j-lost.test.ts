/** Neo4j is killed in the middle of an ingest and started again: nothing is lost, nothing doubled. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Reader } from '../../src/domain/extraction.ts';
import { createReader } from '../../src/extract/index.ts';
import { type Graph, openGraph } from '../../src/graph/index.ts';
import { type ProvidedNeo4j, provideNeo4j } from '../../src/local-neo4j/index.ts';
import { homeLayout } from '../../src/local-neo4j/layout.ts';
import { createServices } from '../../src/services/index.ts';
import {
  type IngestListener,
  type IngestSummary,
  ingestAll,
} from '../../src/services/ingest/ingest-all.ts';
import { findSources } from '../../src/services/ingest/sources/index.ts';
import { WITHOUT_DOCKER } from '../local-neo4j/without-docker.ts';

const ARTICLES = 24;
const PLACES = ['north', 'south', 'east', 'west'];

let home: string;
let corpus: string;
let reader: Reader;
let graph: Graph;
/** Every start of the one installation; the last of them runs. */
const starts: ProvidedNeo4j[] = [];

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'hearsay-faults-'));
  corpus = path.join(home, 'corpus.jsonl');
  await writeFile(corpus, Array.from({ length: ARTICLES }, (_, i) => line(i)).join('\n'));
  reader = await createReader();
  graph = await openGraph((await start()).connection);
  await graph.migrate();
}, 180_000);

afterAll(async () => {
  await reader?.close();
  await graph?.close();
  for (const one of starts.reverse()) await one.stop();
  await rm(home, { recursive: true, force: true });
}, 120_000);

function line(i: number): string {
  const place = PLACES[i % PLACES.length];
  const text = `Bridge news ${i}\n\nThe bridge in the ${place} was closed again on day ${i}.\n\n“We will open the bridge in the ${place} before May,” said Maria Lindqvist on Tuesday.\n`;
  return JSON.stringify({ id: `bridge-${i}`, text, outlet: 'The Bridge' });
}

async function start(): Promise<ProvidedNeo4j> {
  const provided = await provideNeo4j({ home, configured: null, env: WITHOUT_DOCKER });
  starts.push(provided);
  return provided;
}

/** SIGKILL, as the kernel does when memory runs out: Neo4j gets no chance to tidy up. */
async function kill(): Promise<void> {
  const State = z.object({ server: z.object({ pid: z.number() }) });
  const state = State.parse(JSON.parse(await readFile(homeLayout(home).stateFile, 'utf8')));
  process.kill(state.server.pid, 'SIGKILL');
}

async function ingest(waitMs: number, on: Partial<IngestListener>): Promise<IngestSummary> {
  const services = createServices({
    stores: graph.stores,
    reader: async () => reader,
    now: () => new Date('2026-01-02T03:04:05Z'),
  });
  const sources = await findSources([corpus], { allowPrivate: false, stdin: Readable.from([]) });
  return ingestAll(services.ingest, sources, {
    concurrency: 2,
    stopOnError: false,
    waitMs,
    on: { done: () => {}, failed: () => {}, waiting: () => {}, ...on },
  });
}

/** How many nodes of each label there are, and how many quotes each article has. */
async function contents(): Promise<Record<string, number>> {
  const { connection } = starts.at(-1) ?? (await start());
  const driver = neo4j.driver(
    connection.uri,
    neo4j.auth.basic(connection.username, connection.password),
    { disableLosslessIntegers: true },
  );
  try {
    const { records } = await driver.executeQuery(
      `MATCH (n) WHERE n:Article OR n:Snapshot OR n:Quote OR n:Attribution OR n:Speaker OR n:Utterance OR n:Outlet
       RETURN labels(n)[0] AS label, count(*) AS n`,
    );
    return Object.fromEntries(records.map((record) => [record.get('label'), record.get('n')]));
  } finally {
    await driver.close();
  }
}

const WHOLE = {
  Article: ARTICLES,
  Snapshot: ARTICLES,
  Quote: ARTICLES,
  Attribution: ARTICLES,
  Speaker: 1,
  Utterance: PLACES.length,
  Outlet: 1,
};

describe('an ingest whose Neo4j is killed', () => {
  it('waits, goes on when Neo4j is back, and has lost and doubled nothing', async () => {
    let created = 0;
    let restarted: Promise<unknown> | null = null;
    const summary = await ingest(150_000, {
      done: () => {
        created++;
        if (created === 6) void kill();
      },
      waiting: () => {
        restarted ??= start();
      },
    });
    expect(restarted).not.toBeNull();
    await restarted;
    expect(summary).toMatchObject({ failed: 0, stopped: false });
    // UNCHANGED where a commit went through whose answer was lost.
    expect(summary.created + summary.unchanged).toBe(ARTICLES);
    expect(await contents()).toEqual(WHOLE);
  }, 240_000);

  it('changes nothing when it runs once more', async () => {
    expect(await ingest(0, {})).toMatchObject({ created: 0, unchanged: ARTICLES, failed: 0 });
    expect(await contents()).toEqual(WHOLE);
  }, 60_000);

  it('ends with GRAPH_UNAVAILABLE when Neo4j stays away for longer than it may wait', async () => {
    await kill();
    const waits: number[] = [];
    const ended = ingest(1_000, { waiting: (_, nextMs) => waits.push(nextMs) });
    await expect(ended).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
    expect(waits.length).toBeGreaterThan(0);
  }, 120_000);
});
