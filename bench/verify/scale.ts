/**
 * How long a verification takes as the graph grows: `npx tsx bench/verify/scale.ts [--sizes 10000,100000[,1000000]]
 * [--rounds 60] [--seed 7] [--keep FOLDER]`. The quotes are made up, with words as unevenly used as real ones. It starts a Neo4j of its
 * own in a temporary folder for each size and asks them in turns: a million quotes need 12 GB of disk for a while.
 * Last seen with `--sizes 100000,1000000`, on two cores: p50 of the six kinds 19 to 61 ms on 100k and 34 to 55 ms on 1M, 0.90
 * to 1.86 times; p95 38 to 128 and 57 to 108 ms, 0.85 to 1.75 times.
 * With `--keep` the graphs stay in the folder, and another run finds them there.
 */

import path from 'node:path';
import { parseArgs } from 'node:util';
import { Database } from '../../src/graph/database.ts';
import { openGraph, storesOf } from '../../src/graph/index.ts';
import { createVerifyService } from '../../src/services/verify/index.ts';
import { importCorpus } from '../graph/import.ts';
import { hitsOf, quantilesOf, RecordingDatabase, timed } from '../graph/measure.ts';
import { withOwnNeo4j } from '../graph/neo4j.ts';
import { QUOTES_PER_ARTICLE, timeOf, wordOfRank } from '../graph/synthetic.ts';
import { Chance } from './random.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    rounds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '7' },
    keep: { type: 'string' },
  },
});
const seed = Number(values.seed);

interface Asked {
  readonly quote: string;
  readonly speaker: string | null;
}

/** Makes a question of a kind from one of the quotes that stand in every graph of this seed. */
type Kind = (said: Asked, other: Asked, chance: Chance) => Asked;

const KINDS: Readonly<Record<string, Kind>> = {
  'as printed': (said) => said,
  'part of it': ({ quote, speaker }) => ({ quote: words(quote).slice(3, 10).join(' '), speaker }),
  'one word changed': ({ quote, speaker }) => ({
    quote: words(quote).with(7, 'harbour').join(' '),
    speaker,
  }),
  spliced: ({ quote, speaker }, other) => ({
    quote: [...words(quote).slice(0, 7), ...words(other.quote).slice(7)].join(' '),
    speaker,
  }),
  'another speaker': ({ quote }, other) => ({ quote, speaker: other.speaker }),
  'never said': (_, { speaker }, chance) => ({
    quote: Array.from({ length: 14 }, () => wordOfRank(chance.within(20, 4_000), seed)).join(' '),
    speaker,
  }),
};

/** One graph that is measured. */
interface Grown {
  readonly quotes: number;
  readonly database: Database;
  readonly recorder: RecordingDatabase;
}

/** Milliseconds of each question, and database hits a question. */
interface Measured {
  readonly times: readonly number[];
  readonly hits: number;
}

const samples = new Map<number, readonly Asked[]>();
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
const MEMORY = { NEO4J_HEAP: '1536m', NEO4J_PAGECACHE: '2g' };
const WARMING = 5;

await onGraphs(sizes, async (graphs) => {
  for (const { database, quotes } of graphs)
    await sampleOf(database, quotes, 2 * (rounds + WARMING));
  head(graphs);
  for (const kind of Object.keys(KINDS)) row(kind, await measure(kind, graphs));
});

/** Runs `work` with a graph of each size, all at once, so that all meet the same machine. */
async function onGraphs(
  [quotes, ...others]: readonly number[],
  work: (graphs: readonly Grown[]) => Promise<void>,
): Promise<void> {
  if (quotes === undefined) return work([]);
  const fill = (home: string) => importCorpus(home, { quotes, seed });
  const kept = values.keep === undefined ? null : path.resolve(values.keep, `${seed}-${quotes}`);
  await withOwnNeo4j({ env: { ...process.env, ...MEMORY }, fill, kept }, async (connection) => {
    const start = performance.now();
    const graph = await openGraph(connection);
    const database = new Database(connection, { timeoutMs: 3_600_000 });
    const recorder = new RecordingDatabase(connection);
    try {
      await graph.migrate();
      await database.runImplicit('indexes', 'CALL db.awaitIndexes(3600)');
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      console.error(`Filled the indexes of ${quotes} quotes in ${seconds} s.`);
      await onGraphs(others, (rest) => work([{ quotes, database, recorder }, ...rest]));
    } finally {
      await Promise.all([graph.close(), database.close(), recorder.close()]);
    }
  });
}

/** Asks the graphs in turns. */
async function measure(kind: string, graphs: readonly Grown[]): Promise<readonly Measured[]> {
  const asked = await Promise.all(
    graphs.map(async (grown) => {
      const questions = questionsOf(kind, grown.quotes, rounds + WARMING);
      const warming = questions.slice(0, WARMING);
      const service = createVerifyService(storesOf(grown.database));
      const times: number[] = [];
      return { ...{ service, times }, questions: questions.slice(WARMING), warming, grown };
    }),
  );
  const hits: number[] = [];
  for (const { grown, warming } of asked) hits.push(await hitsFor(grown, warming));
  for (let round = 0; round < rounds; round++) {
    for (const { service, times, questions } of asked) {
      const question = questions[round];
      if (question !== undefined) times.push(await timed(() => service.verify(question)));
    }
  }
  return asked.map(({ times }, at) => ({ times, hits: hits[at] ?? 0 }));
}

async function hitsFor({ database, recorder }: Grown, questions: readonly Asked[]) {
  recorder.sent.length = 0;
  for (const question of questions) await createVerifyService(storesOf(recorder)).verify(question);
  let hits = 0;
  for (const { text, params } of recorder.sent) {
    const { summary } = await database.driver.executeQuery(`PROFILE ${text}`, params);
    if (summary.profile !== false) hits += hitsOf(summary.profile);
  }
  return Math.round(hits / questions.length);
}

/** Different quotes in each question, so that no cache answers it; spread over the whole graph. */
function questionsOf(kind: string, quotes: number, count: number): readonly Asked[] {
  const chance = new Chance(seed + kind.length);
  const make = KINDS[kind];
  if (make === undefined) throw new Error(`Expected a kind of question, got ${kind}.`);
  const said = samples.get(quotes) ?? [];
  return Array.from({ length: count }, (_, at) => {
    const [one, other] = [said[2 * at], said[2 * at + 1]];
    if (one === undefined || other === undefined) throw new Error('The corpus is too small.');
    return make(one, other, chance);
  });
}

/** Quotes from all over the graph, with who said them, by the order in which articles were read. */
async function sampleOf(database: Database, quotes: number, count: number): Promise<void> {
  const places = Array.from({ length: count }, (_, at) =>
    timeOf(Math.floor((at * quotes) / QUOTES_PER_ARTICLE / count)),
  );
  const { records } = await database.driver.executeQuery(
    `UNWIND $places AS place
     CALL (place) {
       MATCH (quote:Quote) WHERE quote.orderKey > place
       WITH quote ORDER BY quote.orderKey LIMIT 1
       MATCH (quote)-[:HAS_ATTRIBUTION]->(:Attribution {hop: 0})-[:ATTRIBUTED_TO]->(speaker:Speaker)
       RETURN quote.exact AS quote, speaker.name AS speaker LIMIT 1
     }
     RETURN quote, speaker`,
    { places },
  );
  samples.set(
    quotes,
    records.map((record) => ({
      quote: String(record.get('quote')),
      speaker: String(record.get('speaker')),
    })),
  );
}

function words(quote: string): string[] {
  return quote.split(' ');
}

function head(graphs: readonly Grown[]): void {
  const cells = graphs.map(
    ({ quotes }) => `${`${quotes} quotes: p50`.padStart(22)}     p95    hits`,
  );
  console.log(`Milliseconds a verification, ${rounds} different questions of each kind in turns\n`);
  console.log(`${'question'.padEnd(18)}${cells.join(' |')} |     growth of p50, p95`);
}

function row(kind: string, measured: readonly Measured[]): void {
  const quantiles = measured.map(({ times }) => quantilesOf(times));
  const cells = quantiles.map(
    ({ p50, p95 }, at) =>
      p50.toFixed(1).padStart(22) +
      p95.toFixed(1).padStart(8) +
      String(measured[at]?.hits).padStart(8),
  );
  const [first, last] = [quantiles[0], quantiles.at(-1)];
  const growth = (key: 'p50' | 'p95') => ((last?.[key] ?? 0) / (first?.[key] ?? 1)).toFixed(2);
  console.log(
    `${kind.padEnd(18)}${cells.join(' |')} |${growth('p50').padStart(17)}${growth('p95').padStart(6)}`,
  );
}
