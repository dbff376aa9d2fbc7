/**
 * What it costs to answer as the graph was known earlier: `npx tsx bench/graph/past.ts [--sizes 10000,100000]
 * [--entries 10,100,1000] [--rounds 5] [--seed 7]`. Of the entries a fifth are articles that were read, the others
 * decisions. Each size has a Neo4j of its own in a temporary folder.
 */

import { parseArgs } from 'node:util';
import { openGraph } from '../../src/graph/index.ts';
import { createServices, type Services } from '../../src/services/index.ts';
import { importCorpus } from './import.ts';
import { quantilesOf, timed } from './measure.ts';
import { withOwnNeo4j } from './neo4j.ts';
import { articlesOf, QUOTES_PER_ARTICLE, speakerOfRank } from './synthetic.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    entries: { type: 'string', default: '10,100,1000' },
    rounds: { type: 'string', default: '5' },
    seed: { type: 'string', default: '7' },
  },
});
const numbers = (list: string): readonly number[] => list.split(',').map(Number);
const seed = Number(values.seed);
const actor = { id: 'bench', name: 'Bench', role: 'EDITOR' } as const;
/** One entry a minute, the last one in this minute. */
const minute = (at: number): Date => new Date(Date.UTC(2026, 0, 1) + at * 60_000);

for (const quotes of numbers(values.sizes)) {
  const fill = (home: string) => importCorpus(home, { quotes, seed });
  await withOwnNeo4j({ env: process.env, fill }, async (connection) => {
    const graph = await openGraph(connection);
    const most = Math.max(...numbers(values.entries));
    let now = 0;
    const services = createServices({
      stores: graph.stores,
      reader: () => Promise.reject(new Error('Nothing is read here.')),
      now: () => minute(now),
    });
    try {
      await graph.migrate();
      const readings = articlesOf({ quotes: most + QUOTES_PER_ARTICLE, seed: seed + 1 });
      for (now = 0; now <= most; now++) {
        if (now % 5 === 0) await read(graph.stores.ingest, readings.next().value, now);
        else await decide(services, now);
      }
      for (const entries of numbers(values.entries)) {
        const { p50, p95 } = await measure(services, minute(most - entries));
        console.log(
          `${quotes} quotes, ${entries} entries back: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`,
        );
      }
    } finally {
      await graph.close();
    }
  });
}

type Ingest = Awaited<ReturnType<typeof openGraph>>['stores']['ingest'];
type Reading = ReturnType<ReturnType<typeof articlesOf>['next']>['value'];

/** An article of its own, under an address that the corpus does not have. */
async function read(ingest: Ingest, reading: Reading, at: number): Promise<void> {
  if (reading === undefined) throw new Error('Expected another article.');
  const url = `https://later.example/${at}`;
  const article = { ...reading.article, url, canonicalUrl: url };
  await ingest.transaction(async (transaction) => {
    await transaction.write({ ...reading, article });
    await transaction.record({
      ...{ actor, at: minute(at).toISOString(), action: 'ARTICLE_READ', edits: [] },
      targetIds: [article.id, reading.snapshot.id],
    });
  });
}

async function decide({ editing }: Services, at: number): Promise<void> {
  const decision = { actor, reason: 'To be taken back.' };
  const id = speakerOfRank(at % 50);
  await editing.renameSpeaker({ ...decision, id, name: `Renamed Number${at}` });
}

/** Asks for a list, a speaker and a verification of the moment. */
async function measure({ past }: Services, moment: Date) {
  const times: number[] = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    times.push(
      await timed(() =>
        past.at(moment, async ({ stores, services }) => {
          await stores.quotes.page({}, { first: 20, after: null });
          await stores.speakers.byIds([speakerOfRank(round)]);
          await services.verify.verify({ quote: 'we will not say so', speaker: null });
        }),
      ),
    );
  }
  return quantilesOf(times);
}
