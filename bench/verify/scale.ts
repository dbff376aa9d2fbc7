/**
 * How long a verification takes as the graph grows: `npx tsx bench/verify/scale.ts [--sizes 10000,100000[,1000000]]
 * [--rounds 60] [--seed 7]`. The quotes are made up, with words as unevenly used as real ones. It starts a Neo4j of its own
 * in a temporary folder, or EMPTIES the one that HEARSAY_BENCH_NEO4J_URI (with _USERNAME and _PASSWORD) names.
 */

import { parseArgs } from 'node:util';
import { Database } from '../../src/graph/database.ts';
import { openGraph, storesOf } from '../../src/graph/index.ts';
import type { ArticleWrite } from '../../src/graph/ingest-stores.ts';
import { createVerifyService } from '../../src/services/verify/index.ts';
import { grow } from '../graph/grow.ts';
import { hitsOf, quantilesOf, RecordingDatabase, timed } from '../graph/measure.ts';
import { withNeo4j } from '../graph/neo4j.ts';
import { articlesOf, wordOfRank } from '../graph/synthetic.ts';
import { Chance } from './random.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    rounds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '7' },
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

/** p50 and p95 in milliseconds, by kind of question. */
interface Row {
  readonly p50: number;
  readonly p95: number;
  readonly hits: number;
}

const table = new Map<string, Row[]>();
const samples = new Map<number, readonly Asked[]>();
const sizes = values.sizes.split(',').map(Number);

await withNeo4j(async (connection) => {
  const graph = await openGraph(connection);
  const database = new Database(connection, { timeoutMs: 600_000 });
  const recorder = new RecordingDatabase(connection);
  try {
    await graph.migrate();
    for (const quotes of sizes) {
      await grow(database, quotes, seed);
      for (const kind of Object.keys(KINDS)) {
        const row = await measure(database, recorder, kind, quotes);
        table.set(kind, [...(table.get(kind) ?? []), row]);
      }
    }
  } finally {
    await Promise.all([graph.close(), database.close(), recorder.close()]);
  }
  print();
});

async function measure(
  database: Database,
  recorder: RecordingDatabase,
  kind: string,
  quotes: number,
): Promise<Row> {
  const rounds = Number(values.rounds);
  const questions = questionsOf(kind, quotes, rounds + 5);
  const service = createVerifyService(storesOf(database));
  recorder.sent.length = 0;
  for (const question of questions.slice(0, 5)) {
    await createVerifyService(storesOf(recorder)).verify(question);
  }
  let hits = 0;
  for (const { text, params } of recorder.sent) {
    const { summary } = await database.driver.executeQuery(`PROFILE ${text}`, params);
    if (summary.profile !== false) hits += hitsOf(summary.profile);
  }
  const times: number[] = [];
  for (const question of questions.slice(5)) {
    times.push(await timed(() => service.verify(question)));
  }
  return { ...quantilesOf(times), hits: Math.round(hits / 5) };
}

/** Different quotes in each question, so that no cache answers it; spread over the whole graph. */
function questionsOf(kind: string, quotes: number, count: number): readonly Asked[] {
  const chance = new Chance(seed + kind.length);
  const make = KINDS[kind];
  if (make === undefined) throw new Error(`Expected a kind of question, got ${kind}.`);
  const said = sample(quotes, 2 * count);
  return Array.from({ length: count }, (_, at) => {
    const [one, other] = [said[2 * at], said[2 * at + 1]];
    if (one === undefined || other === undefined) throw new Error('The corpus is too small.');
    return make(one, other, chance);
  });
}

function sample(quotes: number, count: number): readonly Asked[] {
  const known = samples.get(quotes);
  if (known !== undefined) return known;
  const every = Math.floor(quotes / 5 / count);
  const taken: Asked[] = [];
  let article = 0;
  for (const write of articlesOf({ quotes, seed })) {
    if (article++ % every === 0 && taken.length < count) taken.push(firstOf(write));
  }
  samples.set(quotes, taken);
  return taken;
}

function firstOf({ quotes, attributions, speakers }: ArticleWrite): Asked {
  const [quote] = quotes;
  const by = attributions.find(({ quoteId, hop }) => quoteId === quote?.id && hop === 0);
  const name = speakers.find(({ id }) => id === by?.candidates[0]?.speakerId)?.name;
  return { quote: quote?.exact ?? '', speaker: name ?? null };
}

function words(quote: string): string[] {
  return quote.split(' ');
}

function print(): void {
  const head = sizes
    .map((size) => `${`${size} quotes: p50`.padStart(22)}     p95    hits`)
    .join(' |');
  console.log(`Milliseconds a verification, ${values.rounds} different questions of each kind\n`);
  console.log(`${'question'.padEnd(18)}${head}`);
  for (const [kind, rows] of table) {
    const cells = rows.map(
      ({ p50, p95, hits }) =>
        p50.toFixed(1).padStart(22) + p95.toFixed(1).padStart(8) + String(hits).padStart(8),
    );
    console.log(`${kind.padEnd(18)}${cells.join(' |')}`);
  }
}
