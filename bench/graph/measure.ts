/** Times a question through the stores and as the same Cypher on the bare driver, in turns, so that both meet the same machine. */

import type { ProfiledPlan } from 'neo4j-driver';
import { Database } from '../../src/graph/database.ts';
import { storesOf } from '../../src/graph/index.ts';
import type { Query } from '../../src/graph/query.ts';
import type { CallOptions } from '../../src/graph/stores.ts';
import type { Question } from './questions.ts';

export interface Timing {
  readonly name: string;
  readonly dbHits: number;
  /** In milliseconds. */
  readonly stores: Quantiles;
  readonly driver: Quantiles;
}

export interface Quantiles {
  readonly p50: number;
  readonly p95: number;
}

/** Remembers what the stores send, so that it can be sent again without them. */
export class RecordingDatabase extends Database {
  readonly sent: { text: string; params: Readonly<Record<string, unknown>>; mode: string }[] = [];

  override run<Params, Row>(
    query: Query<Params, Row>,
    params: Params,
    options?: CallOptions & { readonly timeoutMs?: number },
  ): Promise<readonly Row[]> {
    this.sent.push({ text: query.text, params: query.params.parse(params), mode: query.mode });
    return super.run(query, params, options);
  }
}

export async function measure(
  database: Database,
  recorder: RecordingDatabase,
  question: Question,
  rounds: number,
): Promise<Timing> {
  recorder.sent.length = 0;
  await question.ask(storesOf(recorder));
  const sent = [...recorder.sent];
  const stores = storesOf(database);
  const throughDriver = async (): Promise<void> => {
    for (const { text, params } of sent) {
      await database.driver.executeQuery(text, params, { routing: 'READ' });
    }
  };

  let dbHits = 0;
  for (const { text, params } of sent) {
    const { summary } = await database.driver.executeQuery(`PROFILE ${text}`, params);
    if (summary.profile !== false) dbHits += hitsOf(summary.profile);
  }
  for (let warm = 0; warm < 5; warm += 1) {
    await question.ask(stores);
    await throughDriver();
  }
  const times: { stores: number[]; driver: number[] } = { stores: [], driver: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.stores.push(await timed(() => question.ask(stores)));
    times.driver.push(await timed(throughDriver));
  }
  return {
    name: question.name,
    dbHits,
    stores: quantilesOf(times.stores),
    driver: quantilesOf(times.driver),
  };
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function quantilesOf(times: readonly number[]): Quantiles {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

export function hitsOf(plan: ProfiledPlan): number {
  return plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);
}
