/** What the commands at a terminal say of claims, and do to them, on a real graph. */

import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { graphEnv, hearsay } from '../cli/run-hearsay.ts';
import { story, storyServices } from '../support/claims.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

// What is tested is not how fast a busy machine starts processes.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const LEVY = 'The levy was 40 million';
const [BRIDGE, CROSSING] = ['The bridge will close', 'The crossing will shut'];
const STORIES = [
  story({
    id: 'a',
    says: [
      { words: LEVY, by: 'Maria Lind', direct: true },
      { words: BRIDGE, by: 'Maria Lind' },
    ],
  }),
  story({
    id: 'b',
    says: [
      { words: 'The levy was 50 million', by: 'Nils Ask' },
      { words: CROSSING, by: 'Nils Ask' },
    ],
  }),
];
let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
  const { ingest } = storyServices(graph.stores, STORIES);
  for (const { record } of STORIES) await ingest.ingest(record);
});
afterAll(() => graph.close());

async function run(...args: readonly string[]) {
  const env = graphEnv(graph.connection);
  const { exitCode, stdout, stderr } = await hearsay(args, { env });
  return { exitCode, stdout: String(stdout), stderr: String(stderr) };
}

/** The claims by their texts, with the ids of the assertions about each. */
async function claims(): Promise<Map<string, { id: string; assertions: string[] }>> {
  const rows = await graph.cypher(
    `MATCH (claim:Claim) WHERE claim.mergedIntoId IS NULL
     RETURN claim.text AS text, claim.id AS id, COLLECT { MATCH (claim)<-[:ABOUT]-(one:Assertion) RETURN one.id ORDER BY one.id } AS assertions`,
  );
  return new Map(
    rows.map(({ text, id, assertions }) => [
      String(text),
      { id: String(id), assertions: z.array(z.string()).parse(assertions) },
    ]),
  );
}

it('shows what contradicts a passage, to people and to programs', async () => {
  const shown = await run('verify', LEVY, '--speaker', 'Lind');
  expect(shown.stdout).toMatch(/contradiction \(suggested, \d+%\): .*(40|50) is not (40|50)\./);

  const { evidence } = JSON.parse((await run('verify', LEVY, '--json')).stdout);
  expect(evidence[0].contradictions).toMatchObject([{ type: 'CONTRADICTS', state: 'SUGGESTED' }]);
});

it('merges claims and splits them again by the assertions that do not belong', async () => {
  const before = await claims();
  const [bridge, crossing] = [before.get(BRIDGE), before.get(CROSSING)];
  const why = ['--reason', 'One bridge.', '--json'];

  const merged = await run('edit', 'claim', 'merge', crossing?.id ?? '', bridge?.id ?? '', ...why);

  expect(JSON.parse(merged.stdout)).toMatchObject({ action: 'CLAIMS_MERGED' });
  const own = [...(bridge?.assertions ?? []), ...(crossing?.assertions ?? [])];
  expect((await claims()).get(BRIDGE)?.assertions).toEqual(own.toSorted());

  const back = ['--assertions', ...(crossing?.assertions ?? []), ...why];
  const split = await run('edit', 'claim', 'split', bridge?.id ?? '', ...back);

  expect(JSON.parse(split.stdout)).toMatchObject({ action: 'CLAIM_SPLIT' });
  expect((await claims()).get(BRIDGE)?.assertions).toEqual(bridge?.assertions);
});

it('says which claim is not there, and leaves all as it is', async () => {
  const { id = '' } = (await claims()).get(LEVY) ?? {};
  const refused = await run('edit', 'claim', 'merge', id, 'claim_none', '--reason', 'One.');
  expect(refused.exitCode).not.toBe(0);
  expect(refused.stderr).toContain('claim_none');
});
