/** Decisions and readings that meet, and a process that is killed between its writes: nothing is lost, nothing doubled. */

import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { speakerIdOf } from '../../support/article-write.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { graphHash } from '../../support/graph-hash.ts';
import { expectSound } from '../../support/sound-graph.ts';
import { FIRST, type Ids, LATER, servicesOver, steps } from './deciding-process.ts';

/** More than a suite has time for, with its numbers: `FAULT_ROUNDS=25 npx vitest run --project graph test/services/history/faults.test.ts`. */
const ROUNDS = Number(process.env['FAULT_ROUNDS'] ?? 3);
const PROCESS = fileURLToPath(new URL('deciding-process.ts', import.meta.url));
const ED = { id: 'ed', name: 'Ed' };
const WHY = { actor: ED, reason: 'Looked up.' };
let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph({ timeoutMs: 300_000 });
});
afterAll(() => graph.close());

async function begin(): Promise<Ids> {
  await graph.empty();
  const { ingest } = servicesOver(graph.stores);
  const read = [];
  for (const { record } of FIRST) read.push(await ingest.ingest(record));
  const [row] = await graph.cypher(
    'MATCH (quote:Quote)-[:QUOTED_IN]->({id: $id}) RETURN quote.id AS quote',
    { id: read[0]?.snapshotId },
  );
  const article = read[1]?.articleId ?? '';
  const [ann, anne] = ['Ann Keller', 'Anne Keller'].map(speakerIdOf) as [string, string];
  return { ann, anne, article, quote: String(row?.['quote']) };
}

describe('a process that is killed', () => {
  it('leaves the graph as it was before a step or as it is after it', async () => {
    const whole = [''];
    const ids = await begin();
    whole[0] = await graphHash(graph);
    for await (const _ of steps(servicesOver(graph.stores), ids))
      whole.push(await graphHash(graph));

    const left = new Map<string, number>();
    for (let round = 0; round < ROUNDS; round++) {
      await begin();
      // Moments spread over all steps, and over the time that each of them takes.
      const made = round % (whole.length - 1);
      await killAfter(ids, made, (round * 37) % 200);
      // What it has said to be done is done.
      const state = whole.indexOf(await graphHash(graph), made);
      expect(state).toBeGreaterThanOrEqual(made);
      await expectSound(graph);
      const when = state === made ? 'before the next step' : 'after it';
      left.set(when, (left.get(when) ?? 0) + 1);
    }
    tell(`${ROUNDS} kills left the graph whole`, [...left]);
  }, 3_600_000);
});

/** SIGKILL some time after the process has said that it has made so many steps. */
async function killAfter(ids: Ids, stepsMade: number, ms: number): Promise<void> {
  const running = execa(process.execPath, ['--import', import.meta.resolve('tsx'), PROCESS], {
    env: { CONNECTION: JSON.stringify(graph.connection), IDS: JSON.stringify(ids) },
    reject: false,
  });
  let told = 0;
  for await (const _ of createInterface({ input: running.stdout })) {
    if (told++ < stepsMade) continue;
    await new Promise((resolve) => setTimeout(resolve, ms));
    running.kill('SIGKILL');
  }
  const { signal } = await running;
  expect(signal).toBe('SIGKILL');
}

describe('two editors, a retraction and a reading at once', () => {
  it('leave a whole graph and a whole history, whoever comes first', async () => {
    const outcomes: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const { ann, anne, article, quote } = await begin();
      const { editing, ingest } = servicesOver(graph.stores);
      const to = { name: 'Ann Keller', description: 'a namesake' };
      const all = [
        () => editing.mergeSpeakers({ ...WHY, fromId: ann, intoId: anne }),
        () => editing.splitSpeaker({ ...WHY, id: ann, quoteIds: [quote], to }),
        () => editing.retractArticle({ ...WHY, id: article }),
        () => ingest.ingest(LATER[0]?.record ?? {}),
        () => ingest.ingest(FIRST[1]?.record ?? {}),
      ];
      const order = [...all.slice(round % all.length), ...all.slice(0, round % all.length)];
      const settled = await Promise.allSettled(order.map((work) => work()));

      const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      // Whose quotes are to be split off may have become another's, or be joined to somebody told apart.
      for (const error of refused) {
        expect(['CONFLICT', 'BAD_INPUT']).toContain(error.code);
      }
      const [counts] = await graph.cypher(
        `MATCH (attribution:Attribution) WITH count(*) AS attributions, sum(COUNT { (attribution)-[:ATTRIBUTED_TO]->() }) AS named
         RETURN attributions, named, COUNT { (:Article) } AS articles, COUNT { (:Quote) } AS quotes, COUNT { (:Assertion) } AS assertions`,
      );
      expect(counts).toEqual({ attributions: 3, named: 3, articles: 3, quotes: 3, assertions: 3 });
      await expectSound(graph);
      outcomes.push(`${settled.length - refused.length} made, ${refused.length} refused`);
    }
    tell(`${ROUNDS} meetings`, outcomes.toSorted());
  }, 3_600_000);
});

function tell(what: string, numbers: unknown): void {
  if (process.env['FAULT_ROUNDS']) process.stdout.write(`${what}: ${JSON.stringify(numbers)}\n`);
}
