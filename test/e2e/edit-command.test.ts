/** `hearsay edit` against a real graph, as a process of its own. */

import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { graphEnv, hearsay } from '../cli/run-hearsay.ts';
import { articleWrite, speakerIdOf } from '../support/article-write.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

// What is tested is not how fast a busy machine starts processes.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const [ANN, ANNE] = ['Ann Keller', 'Anne Keller'].map(speakerIdOf) as [string, string];
const WRITE = articleWrite({
  url: 'https://a.example/1',
  title: 'The bridge',
  quotes: [
    { words: 'The bridge stays closed until May', by: ['Ann Keller'] },
    { words: 'We will pay for the new bridge', by: ['Anne Keller'] },
  ],
});
let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.stores.ingest.transaction((transaction) => transaction.write(WRITE));
});
afterAll(() => graph.close());

async function edit(...args: readonly string[]) {
  const env = graphEnv(graph.connection);
  const { exitCode, stdout, stderr } = await hearsay(['edit', ...args], { env });
  return { exitCode, stdout: String(stdout), stderr: String(stderr) };
}
const nameOf = async (id: string) => (await graph.stores.speakers.byIds([id])).get(id)?.name;

it('merges speakers, and takes that back by the change that it printed', async () => {
  const merged = await edit('speaker', 'merge', ANNE, ANN, '--reason', 'One person.', '--json');
  expect(merged.exitCode).toBe(0);
  const change = JSON.parse(merged.stdout);
  expect(change).toMatchObject({ action: 'SPEAKERS_MERGED', reason: 'One person.' });
  expect(await graph.stores.quotes.count({ speakerId: ANN })).toBe(2);

  const undone = await edit('undo', change.id, '--reason', 'Two after all.');
  expect(undone.stdout).toMatch(/change_\w+ {2}CHANGE_UNDONE/);
  expect(await graph.stores.quotes.count({ speakerId: ANN })).toBe(1);
});

it('renames, and lists what was done to somebody, the newest first', async () => {
  await edit('speaker', 'rename', ANN, 'Ann Keller-Lind', '--reason', 'Married.');
  expect(await nameOf(ANN)).toBe('Ann Keller-Lind');
  const { stdout } = await edit('changes', '--of', ANN, '--json');
  const actions = stdout.split('\n').map((line) => JSON.parse(line).action);
  expect(actions).toEqual(['SPEAKER_RENAMED', 'CHANGE_UNDONE', 'SPEAKERS_MERGED']);
});

it('remembers that two are not one, however they are named then, until that is undone', async () => {
  const apart = await edit('speaker', 'apart', ANN, ANNE, '--reason', 'Two people.', '--json');
  const refused = await edit('speaker', 'merge', ANNE, ANN, '--reason', 'One person.');
  expect(refused.exitCode).not.toBe(0);
  expect(refused.stderr).toContain('apart');
  const { id } = JSON.parse(apart.stdout);
  expect((await edit('undo', id, '--reason', 'One after all.')).exitCode).toBe(0);
});

it('adds a form of the name, and an item of Wikidata, which “none” takes away', async () => {
  const speaker = async () => (await graph.stores.speakers.byIds([ANNE])).get(ANNE);
  await edit('speaker', 'alias', ANNE, 'A. Keller', '--reason', 'So printed in May.');
  await edit('speaker', 'qid', ANNE, 'Q42', '--reason', 'Looked up.');
  expect(await speaker()).toMatchObject({
    aliases: ['A. Keller', 'Anne Keller'],
    wikidataId: 'Q42',
  });

  await edit('speaker', 'qid', ANNE, 'none', '--reason', 'Somebody else.');
  expect(await speaker()).toMatchObject({ wikidataId: null });
  const wrong = await edit('speaker', 'qid', ANNE, '42', '--reason', 'Looked up.');
  expect(wrong).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('such as Q7747') });
});

it('gives quotes to somebody whom the graph knows, or to a new speaker by name', async () => {
  const [, second] = WRITE.quotes;
  const split = ['speaker', 'split', ANNE, '--quotes', second?.id ?? '', '--reason', 'Her sister.'];
  expect(await edit(...split)).toMatchObject({ exitCode: 2 });
  const change = await edit(
    ...split,
    '--to-name',
    'Anne Keller',
    '--description',
    'a painter',
    '--json',
  );
  expect(JSON.parse(change.stdout)).toMatchObject({ action: 'SPEAKER_SPLIT' });
  const sister = JSON.parse(change.stdout).targetIds.find(
    (id: string) => id !== ANNE && id.startsWith('speaker_'),
  );
  expect((await graph.stores.speakers.byIds([sister])).get(sister)).toMatchObject({
    name: 'Anne Keller',
    description: 'a painter',
  });
  expect(await graph.stores.quotes.count({ speakerId: sister })).toBe(1);

  await edit('undo', JSON.parse(change.stdout).id, '--reason', 'No sister.');
  await edit(...split, '--to', ANN);
  expect(await graph.stores.quotes.count({ speakerId: ANNE })).toBe(0);
});

it('retracts whatever the id names, and says what it does not retract', async () => {
  const [quote] = WRITE.quotes;
  const { stdout } = await edit('retract', quote?.id ?? '', '--reason', 'Withdrawn.');
  expect(stdout).toContain('QUOTE_RETRACTED');
  const refused = await edit('retract', ANN, '--reason', 'Withdrawn.');
  expect(refused.exitCode).toBe(2);
  expect(refused.stderr).toContain('id of an article or quote');
});

it('takes no correction without a reason, and tells how in its help', async () => {
  expect(await edit('speaker', 'rename', ANN, 'Ann')).toMatchObject({ exitCode: 2 });
  const { stdout } = await edit('speaker', '--help');
  for (const name of ['merge', 'split', 'apart', 'rename', 'alias', 'qid']) {
    expect(stdout).toContain(`  ${name} `);
  }
});
