/** What the fault scripts share: a Neo4j of its own, articles and reviews that go into it, and what must hold of it afterwards. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Neo4jConnection } from '../../src/domain/connection.ts';
import { isHearsayError } from '../../src/domain/errors.ts';
import { quoteId, reviewId } from '../../src/domain/ids.ts';
import type { Viewer } from '../../src/domain/viewer.ts';
import { type Graph, openGraph } from '../../src/graph/index.ts';
import { type ProvidedNeo4j, provideNeo4j } from '../../src/local-neo4j/index.ts';
import { homeLayout } from '../../src/local-neo4j/layout.ts';
import type { Services } from '../../src/services/index.ts';
import { WITHOUT_DOCKER } from '../local-neo4j/without-docker.ts';
import { story, storyServices } from '../support/claims.ts';

/** Whoever has a key of this name. */
export const ADA: Viewer = { id: 'key:ada', name: 'Ada', role: 'CHECKER' };
export const EVA: Viewer = { id: 'key:eva', name: 'Eva', role: 'EDITOR' };

/** What goes wrong while the graph is away, and is tried again. */
const AWAY = ['GRAPH_UNAVAILABLE', 'GRAPH_FAILED', 'TIMEOUT'] as const;

/** What articles and reviews go into a graph by. */
export interface Place {
  readonly graph: Graph;
  /** Reads an article and gives the id of its quote. */
  read(told: Told): Promise<string>;
  readonly reviews: {
    open(viewer: Viewer, review: { targetId: string; verdict: string }): Promise<unknown>;
    edit(
      viewer: Viewer,
      id: string,
      change: { rationale: string; evidence: readonly { quoteId: string }[] },
    ): Promise<unknown>;
    move(viewer: Viewer, move: { id: string; to: 'PUBLISHED' }): Promise<unknown>;
  };
}

/** Its place is this process. */
export interface Trial extends Place {
  readonly services: Services;
  readonly connection: Neo4jConnection;
  /** Kills Neo4j as the kernel does when memory runs out. */
  kill(): Promise<void>;
  /** Starts it again on the same data. */
  start(): Promise<void>;
}

export interface TrialOptions {
  /** All that will be read. */
  readonly stories: readonly Told[];
  /** Holds the data of Neo4j; a temporary folder where it is left out. */
  readonly home?: string;
  readonly now?: () => Date;
}

/** Runs `work` with an empty, migrated graph on a Neo4j that nobody else uses. */
export async function withTrial(
  options: TrialOptions,
  work: (trial: Trial) => Promise<void>,
): Promise<void> {
  const home = options.home ?? (await mkdtemp(path.join(tmpdir(), 'hearsay-fault-')));
  const starts: ProvidedNeo4j[] = [];
  const start = async () => {
    const provide = () => provideNeo4j({ home, configured: null, env: WITHOUT_DOCKER });
    // On a machine that others use too it may take longer than Hearsay waits.
    starts.push(await provide().catch(provide));
  };
  await start();
  const connection = starts[0]?.connection;
  if (connection === undefined) throw new Error('No Neo4j was started.');
  const graph = await openGraph(connection);
  try {
    await graph.migrate();
    const services = storyServices(graph.stores, options.stories, undefined, null, options.now);
    await work({
      ...placeHere(graph, services),
      ...{ services, connection, start, kill: () => kill(home) },
    });
  } finally {
    await graph.close();
    for (const one of starts.toReversed()) await one.stop();
    if (options.home === undefined) await rm(home, { recursive: true, force: true });
  }
}

/** Reads and reviews in this process. */
export function placeHere(graph: Graph, { ingest, reviews }: Services): Place {
  return {
    ...{ graph, reviews },
    async read({ record, extraction }) {
      const { snapshotId } = await ingest.ingest(record, { actor: EVA });
      return quoteId(snapshotId, extraction.quotes[0]?.spans ?? []);
    },
  };
}

async function kill(home: string): Promise<void> {
  const State = z.object({ server: z.object({ pid: z.number() }) });
  const state = State.parse(JSON.parse(await readFile(homeLayout(home).stateFile, 'utf8')));
  process.kill(state.server.pid, 'SIGKILL');
}

export type Told = ReturnType<typeof story>;

/** The articles from a place on; no two have a word of their quotes in common that tells of what. */
export function told(from: number, count: number, narration = 0): readonly Told[] {
  return Array.from({ length: count }, (_, at) => {
    const name = [...String(from + at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    return story({
      ...{ id: `bridge-${name}`, outlet: 'The Bridge' },
      says: [{ words: `The ${name} bridge was closed.`, by: `Maria ${name}` }],
      narration: `${name} `.repeat(Math.ceil(narration / (name.length + 1))),
    });
  });
}

/** Reads articles in and has each quote reviewed and published; whatever fails for want of a graph is tried until it goes. */
export async function readAndReview(
  place: Place,
  stories: readonly Told[],
  acknowledged: () => void,
  away: () => void = () => {},
): Promise<void> {
  const queue = [...stories];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const one = next;
      const quote = await untilThere(() => place.read(one), away);
      acknowledged();
      await review(place, quote, acknowledged, away);
    }
  };
  await Promise.all([worker(), worker()]);
}

/** Has a quote reviewed and published, in three writes. */
export async function review(
  place: Place,
  quote: string,
  acknowledged: () => void = () => {},
  away: () => void = () => {},
): Promise<void> {
  while (await untilThere(() => step(place, quote), away)) acknowledged();
}

/** Takes the next step of a review: opened, edited, published. False where it is. An answer that was lost is not asked for twice. */
async function step({ graph, reviews }: Place, quote: string): Promise<boolean> {
  const id = reviewId(quote, ADA.id, 0);
  const review = (await graph.stores.reviews.byIds([id])).get(id);
  const evidence = [{ quoteId: quote }];
  if (review === undefined) await reviews.open(ADA, { targetId: quote, verdict: 'ACCURATE' });
  else if (review.version === 1) await reviews.edit(ADA, id, { rationale: 'So.', evidence });
  else if (review.state === 'IN_REVIEW') await reviews.move(EVA, { id, to: 'PUBLISHED' });
  else return false;
  return true;
}

async function untilThere<T>(work: () => Promise<T>, away: () => void): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!AWAY.some((code) => isHearsayError(error, code))) throw error;
      away();
      await sleep(500);
    }
  }
}

/** What is wrong after so many articles were read and reviewed: empty where nothing was lost or doubled and the chain is whole. */
export async function faultsIn({ graph, services }: Trial, articles: number): Promise<string[]> {
  const { stores } = graph;
  const published = await stores.reviews.count({ states: ['PUBLISHED'] });
  const reviews = await stores.reviews.count({});
  const { healthy, chain, checks } = await services.doctor.examine();
  const expected = { articles, reviews: articles, published: articles, changes: 4 * articles };
  const found = {
    articles: await stores.articles.count({}),
    ...{ reviews, published, changes: chain.entries },
  };
  return [
    ...Object.entries(expected).flatMap(([what, count]) => {
      const there = found[what as keyof typeof found];
      return there === count ? [] : [`${there} ${what} for ${count}`];
    }),
    ...(chain.broken === null ? [] : [`the chain is broken: ${JSON.stringify(chain.broken)}`]),
    ...(healthy
      ? []
      : checks
          .filter(({ total }) => total > 0)
          .map(({ name, examples }) => `${name}: ${examples.join()}`)),
  ];
}

/** Runs `trial` so many times, prints how each went and all together, and exits with 1 where something was wrong. */
export async function repeat(
  what: string,
  times: number,
  trial: (nth: number) => Promise<{ readonly note: string; readonly faults: readonly string[] }>,
): Promise<void> {
  let bad = 0;
  for (let nth = 1; nth <= times; nth++) {
    const { note, faults } = await trial(nth);
    if (faults.length > 0) bad++;
    console.log(
      `${nth}: ${note}; ${faults.length === 0 ? 'all is there, once' : faults.join('; ')}`,
    );
  }
  console.log(`${what}, ${times} times: ${times - bad} without loss, ${bad} with.`);
  if (bad > 0) process.exitCode = 1;
}

export const between = (least: number, most: number): number =>
  least + Math.floor(Math.random() * (most - least + 1));
