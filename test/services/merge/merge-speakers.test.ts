/** Correcting who is who, and taking that back, on the real database. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEditingService, type EditingService } from '../../../src/services/editing.ts';
import { articleWrite, speakerIdOf } from '../../support/article-write.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { graphLines } from '../../support/graph-hash.ts';

const ED = { id: 'ed', name: 'Ed' };
const WHY = { actor: ED, reason: 'The same person.' };
const NAMES = ['Ann Keller', 'Anne Keller', 'Bo Lind'] as const;
const [ANN, ANNE, BO] = NAMES.map(speakerIdOf) as [string, string, string];
const WRITES = [
  articleWrite({
    url: 'https://a.example/1',
    title: 'The bridge',
    outlet: 'Daily',
    quotes: [
      { words: 'The bridge stays closed until May', by: ['Ann Keller'] },
      { words: 'Nobody told us about the old bridge', by: ['Bo Lind', 'Ann Keller'] },
    ],
  }),
  articleWrite({
    url: 'https://b.example/2',
    title: 'The bridge again',
    outlet: 'Weekly',
    quotes: [
      { words: 'The bridge stays closed until May', by: ['Anne Keller'] },
      { words: 'We will pay for the new bridge', by: ['Anne Keller'] },
    ],
  }),
];
const LATER = articleWrite({
  url: 'https://c.example/3',
  title: 'A third piece',
  quotes: [{ words: 'We will pay for the new bridge', by: ['Ann Keller'] }],
});
let graph: TestGraph;
let editing: EditingService;

beforeAll(async () => {
  // Reading and judging take a while on a busy machine; what is tested is not how fast.
  graph = await openTestGraph({ timeoutMs: 300_000 });
  editing = createEditingService(graph.stores, null, () => new Date('2026-02-01T00:00:00Z'));
});
beforeEach(() => read(...WRITES));
afterAll(() => graph.close());

async function read(...writes: readonly (typeof LATER)[]) {
  if (writes.length === WRITES.length) await graph.empty();
  for (const write of writes)
    await graph.stores.ingest.transaction((transaction) => transaction.write(write));
}
const merge = (fromId: string, intoId: string) => editing.mergeSpeakers({ ...WHY, fromId, intoId });
const undo = (changeId: string) =>
  graph.stores.edits.undo({ changeId, actor: ED, at: '2026-02-02T00:00:00Z', reason: null });
const said = async (speakerId: string) =>
  (await graph.stores.utterances.page({ speakerId }, { first: 10, after: null })).items.map(
    ({ item }) => item.text,
  );

describe('merging two speakers', () => {
  it('gives the survivor what the other said, once where the words are equal', async () => {
    await merge(ANNE, ANN);

    expect(await said(ANN)).toEqual([
      'The bridge stays closed until May',
      'We will pay for the new bridge',
    ]);
    expect(await graph.stores.quotes.count({ speakerId: ANNE })).toBe(0);
    expect(await graph.stores.speakers.count({})).toBe(2);
    const speakers = await graph.stores.speakers.byIds([ANN, ANNE]);
    expect(speakers.get(ANN)?.aliases).toContain('Anne Keller');
    expect(speakers.get(ANNE)?.mergedIntoId).toBe(ANN);
  });

  it('is taken back with nothing left of it', async () => {
    const before = await graphLines(graph);
    const { id } = await merge(ANNE, ANN);
    expect(await graphLines(graph)).not.toEqual(before);
    await undo(id);
    expect(await graphLines(graph)).toEqual(before);
  });

  it('leaves what was read since where it stands when it is taken back', async () => {
    const { id } = await merge(ANNE, ANN);
    await read({ ...LATER, aliases: [{ speakerId: ANN, alias: 'Mrs Keller', keys: [] }] });

    await undo(id);

    expect((await said(ANN)).toSorted()).toEqual([
      'The bridge stays closed until May',
      'We will pay for the new bridge',
    ]);
    expect(await graph.stores.quotes.count({ speakerId: ANNE })).toBe(2);
    expect((await graph.stores.speakers.byIds([ANN])).get(ANN)?.aliases).toEqual([
      'Ann Keller',
      'Mrs Keller',
    ]);
  });

  it('refuses two whom somebody told apart, and one that was merged already', async () => {
    const { id } = await editing.tellSpeakersApart({ ...WHY, oneId: ANN, otherId: ANNE });
    await expect(merge(ANNE, ANN)).rejects.toMatchObject({ code: 'CONFLICT' });
    await undo(id);
    await merge(ANNE, ANN);
    await expect(merge(ANNE, BO)).rejects.toThrow(ANN);
  });
});
