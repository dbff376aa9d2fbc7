/** Whatever people decide, in any order, beside whatever is read: nothing is lost, and what is taken back is as it was. */

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Services } from '../../../src/services/index.ts';
import { type StoryDraft, story, storyServices } from '../../support/claims.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { graphHash } from '../../support/graph-hash.ts';
import { expectSound } from '../../support/sound-graph.ts';
import { answers } from './answers.ts';
import { anyDecision, done, newest, newestTime, undone } from './decisions.ts';

/** More than a suite has time for: `PROPERTY_RUNS=200 PROPERTY_SEED=7 npx vitest run --project graph test/services/history`. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 5);
const SEED = Number(process.env['PROPERTY_SEED'] ?? 20260301);

const WIRE = Array.from({ length: 90 }, (_, at) => `word${at} of the report`).join(' ');
const LEVY = 'The levy was 40 million';
const SHIPS = 'The harbour closed after 12 ships collided';
const read = (id: string, says: StoryDraft['says'], more: Partial<StoryDraft> = {}) =>
  story({ id, outlet: `Paper ${id}`, url: `https://${id}.example/1`, says, ...more });
/** Two prints of one report, of a person under two spellings, and one who says otherwise. */
const FIRST = [
  read('a', [{ words: LEVY, by: 'Ann Keller', direct: true }, { words: SHIPS }], {
    narration: WIRE,
  }),
  read('b', [{ words: LEVY, by: 'Anne Keller', direct: true }], { narration: WIRE }),
  read('c', [
    { words: 'The levy was 50 million', by: 'Bo Lind', via: 'Ann Keller', direct: true },
    { words: SHIPS, by: null, stance: 'DENIES' },
  ]),
];
const LATER = [
  read('a', [{ words: LEVY, by: 'Ann Keller', direct: true }]),
  read('b', [{ words: 'A levy was 40 million', by: 'Anne Keller', direct: true }]),
  read('d', [{ words: LEVY, by: 'Anne Keller', direct: true }], { narration: WIRE }),
  read('e', [{ words: SHIPS, by: 'Bo Lind', stance: 'DENIES', direct: true }]),
  ...FIRST,
];
let graph: TestGraph;
let services: Services;

beforeAll(async () => {
  graph = await openTestGraph({ timeoutMs: 300_000 });
});
afterAll(() => graph.close());

async function begin(): Promise<void> {
  await graph.empty();
  let minute = 0;
  const now = () => new Date(Date.UTC(2026, 2, 4, 5, minute++));
  services = storyServices(graph.stores, [...FIRST, ...LATER], undefined, null, now);
  for (const { record } of FIRST) await services.ingest.ingest(record);
}

describe('any sequence of decisions', () => {
  it('can be taken back one by one, done again, and taken back to the same graph', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDecision, { minLength: 1, maxLength: 6 }), async (decisions) => {
        await begin();
        const made: { readonly id: string; readonly before: string }[] = [];
        for (const decision of decisions) {
          const before = await graphHash(graph);
          const id = await done(graph, services, decision);
          if (id === null) {
            expect(await graphHash(graph)).toBe(before);
            continue;
          }
          const after = await graphHash(graph);
          await expectSound(graph);
          const undo = await undone(services, id);
          expect(await graphHash(graph)).toBe(before);
          const redo = await undone(services, undo ?? 'nothing');
          expect(await graphHash(graph)).toBe(after);
          made.push({ id: redo ?? 'nothing', before });
        }
        for (const { id, before } of made.toReversed()) {
          await undone(services, id);
          expect(await graphHash(graph)).toBe(before);
        }
        await expectSound(graph);
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: RUNS < 20 },
    );
  }, 1_800_000);

  it('with readings, revisions and undoings between them leaves counts, quotes and history in order, and every moment of it can be asked for', async () => {
    const reading = fc.record({ kind: fc.constant('read' as const), one: fc.nat(97) });
    const undoing = fc.record({ kind: fc.constant('undo' as const), one: fc.nat(97) });
    const step = fc.oneof({ weight: 3, arbitrary: anyDecision }, reading, undoing);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
        await begin();
        const made: string[] = [];
        const told: { readonly at: Date; readonly answers: unknown }[] = [];
        for (const one of steps) {
          const story = LATER[one.one % LATER.length];
          if (one.kind === 'undo') {
            const id = made[one.one % Math.max(1, made.length)];
            if (id !== undefined) await undone(services, id);
          } else if (one.kind !== 'read') await done(graph, services, one);
          else if (story !== undefined) await services.ingest.ingest(story.record);
          const last = await newest(graph);
          if (made.at(-1) !== last) made.push(last);
          told.push({ at: await newestTime(graph), answers: await answers(graph.stores) });
          await expectSound(graph);
        }
        const now = await graphHash(graph);
        for (const { at, answers: then } of told) {
          expect(await services.past.at(at, ({ stores }) => answers(stores))).toEqual(then);
        }
        expect(await graphHash(graph)).toBe(now);
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: RUNS < 20 },
    );
  }, 1_800_000);
});
