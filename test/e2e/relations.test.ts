/** `hearsay relations` lists the passages behind every relation, as a process of its own on a real graph. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphEnv, hearsay } from '../cli/run-hearsay.ts';
import { story, storyServices } from '../support/claims.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const HARBOUR = 'The harbour closed after 12 ships collided.';
const DRAFTS = [
  { id: 'a', says: [{ words: HARBOUR }, { words: 'A pier burned for 3 days.' }] },
  { id: 'b', says: [{ words: 'Harbour closed after 12 ships collided', by: 'Bo Lind' }] },
  { id: 'c', says: [{ words: 'It never closed.', claim: HARBOUR, stance: 'DENIES' as const }] },
  { id: 'd', says: [{ words: 'The harbour closed after 13 ships collided.' }] },
];
const stories = DRAFTS.map(story);
let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
  const { ingest } = storyServices(graph.stores, stories);
  for (const { record } of stories) await ingest.ingest(record);
});
afterAll(() => graph.close());

interface Line {
  readonly type: string;
  readonly state: string;
  readonly score: number;
  readonly aDoc: string;
  readonly aStart: number;
  readonly aEnd: number;
  readonly bDoc: string;
  readonly bStart: number;
  readonly bEnd: number;
  readonly rationale: string;
}

async function relations(...flags: readonly string[]): Promise<readonly Line[]> {
  const env = graphEnv(graph.connection);
  const { exitCode, stdout, stderr } = await hearsay(['relations', '--jsonl', ...flags], { env });
  expect([exitCode, String(stderr)]).toEqual([0, '']);
  return String(stdout)
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** The words of a line's two passages, with what they are to each other. */
function words({ type, aDoc, aStart, aEnd, bDoc, bStart, bEnd }: Line): string {
  const slice = (id: string, start: number, end: number) =>
    stories.find(({ record }) => record.id === id)?.record.text?.slice(start, end);
  const sides = [slice(aDoc, aStart, aEnd), slice(bDoc, bStart, bEnd)];
  return `${type}: ${sides.toSorted().join(' / ')}`;
}

describe('hearsay relations', () => {
  it('gives what corroborates and what contradicts as passages of the records', async () => {
    const lines = await relations();
    expect(lines.map(words).toSorted()).toEqual([
      'CONTRADICTS: Harbour closed after 12 ships collided / It never closed.',
      'CONTRADICTS: Harbour closed after 12 ships collided / The harbour closed after 13 ships collided.',
      'CONTRADICTS: It never closed. / The harbour closed after 12 ships collided.',
      'CONTRADICTS: The harbour closed after 12 ships collided. / The harbour closed after 13 ships collided.',
      'CORROBORATES: Harbour closed after 12 ships collided / The harbour closed after 12 ships collided.',
    ]);
    for (const { state, score, rationale } of lines) {
      expect(state).toBe('SUGGESTED');
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(rationale).toMatch(/\.$/);
    }
  });

  it('comes in the same order every time, and best first where asked', async () => {
    const lines = await relations();
    expect(await relations()).toEqual(lines);
    const scores = (await relations('--best-first')).map(({ score }) => score);
    expect(scores).toEqual(lines.map(({ score }) => score).toSorted((a, b) => b - a));
  });
});
