/** `hearsay edit` against a real graph, as a process of its own. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { hearsay } from '../cli/run-hearsay.ts';
import { articleWrite, speakerIdOf } from '../support/article-write.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

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
  const { uri, username, password, database } = graph.connection;
  const env = {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
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
