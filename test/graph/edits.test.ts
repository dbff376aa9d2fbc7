/** Changes of the graph that can be taken back, on the real database. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Edit, NodeEdit } from '../../src/domain/history.ts';
import { CHAIN_START, hashOf } from '../../src/domain/history-chain.ts';
import { bridgeArticle, speakerIdOf } from '../support/article-write.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { graphHash, graphLines } from '../support/graph-hash.ts';

const ANN = { id: 'ann', name: 'Ann' };
const AT = '2026-01-01T00:00:00.000Z';
const ana = { label: 'Speaker', id: speakerIdOf('Ana Ruiz') };
const bo = { label: 'Speaker', id: speakerIdOf('Bo Lind') };
const write = bridgeArticle();
let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(async () => {
  await graph.empty();
  await graph.stores.ingest.transaction((transaction) => transaction.write(write));
});
afterAll(() => graph.close());

const make = (edits: readonly Edit[], at = AT) =>
  graph.stores.edits.change(async () => ({
    record: { actor: ANN, at, action: 'SPEAKER_RENAMED', targetIds: [ana.id], edits },
    result: null,
  }));
const rename = (before: string, after: string): NodeEdit => ({
  node: ana,
  before: { name: before },
  after: { name: after },
});
const undo = (changeId: string) =>
  graph.stores.edits.undo({ changeId, actor: ANN, at: AT, reason: null });
const nameOfAna = async () => (await graph.stores.speakers.byIds([ana.id])).get(ana.id)?.name;

describe('a change', () => {
  it('alters only what differs, and is kept with what was and what is', async () => {
    const [row] = await graph.cypher(
      'MATCH (s:Speaker {id: $id}) RETURN properties(s) AS all',
      ana,
    );
    const all = row?.['all'] as NodeEdit['before'];

    const { change } = await make([{ node: ana, before: all, after: { ...all, name: 'Ana R.' } }]);

    expect(await nameOfAna()).toBe('Ana R.');
    expect(change).toMatchObject({ seq: 1, actorId: 'ann', previousHash: CHAIN_START.hash });
    expect(change.edits).toEqual([rename('Ana Ruiz', 'Ana R.')]);
    expect(change.hash).toBe(hashOf(change));
  });

  it('has the hash of what is kept, whatever else came with what was looked up', async () => {
    const [said] = (
      await graph.stores.edits.change(async (transaction) => ({
        record: { actor: ANN, at: AT, action: 'SPEAKER_RENAMED', targetIds: [ana.id], edits: [] },
        result: await transaction.relationshipsOf(ana),
      }))
    ).result;
    if (said === undefined) throw new Error('Ana has no relationship.');
    const { change } = await make([
      { relationship: said, before: said.properties, after: { ...said.properties, note: 'x' } },
    ]);
    const kept = (await graph.stores.changes.byIds([change.id])).get(change.id);
    expect(kept && hashOf(kept)).toBe(change.hash);
  });

  it('is refused whole where anything is no longer as it says', async () => {
    const before = await graphHash(graph);
    const other: NodeEdit = { node: bo, before: { name: 'Bo Lind' }, after: { name: 'Bo L.' } };

    const refused = make([other, rename('Anna Ruiz', 'Ana R.')]);

    await expect(refused).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining(`${ana.id} has another name`),
    });
    expect(await graphHash(graph)).toBe(before);
    expect(await graph.cypher('MATCH (c:Change) RETURN c')).toEqual([]);
  });

  it('does not remove what something was joined to meanwhile', async () => {
    const [row] = await graph.cypher(
      'MATCH (s:Speaker {id: $id}) RETURN properties(s) AS all',
      ana,
    );
    const all = row?.['all'] as NodeEdit['before'];

    await expect(make([{ node: ana, before: all, after: null }])).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('joined to others'),
    });
  });

  it('never goes back in time, and leaves no gap in the chain', async () => {
    const first = await make([rename('Ana Ruiz', 'A')], '2026-01-02T00:00:00.000Z');
    const second = await make([rename('A', 'B')], '2025-06-01T00:00:00.000Z');

    expect(second.change).toMatchObject({
      ...{ seq: 2, at: first.change.at, previousHash: first.change.hash },
    });
  });

  it('is made once by each of many who make changes at once', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `Speaker ${at}`);
    await Promise.all(
      names.map((name, at) =>
        graph.stores.edits.change(async (transaction) => {
          const target = at % 2 === 0 ? ana : bo;
          const before = await transaction.node(target);
          const edits = [{ node: target, before, after: { ...before, name } }];
          return {
            record: { actor: ANN, at: AT, action: 'SPEAKER_RENAMED', targetIds: [], edits },
            result: name,
          };
        }),
      ),
    );

    const rows = await graph.cypher(
      'MATCH (c:Change) RETURN c.seq AS seq, c.hash AS hash, c.previousHash AS previous ORDER BY seq',
    );
    expect(rows.map(({ seq }) => seq)).toEqual(names.map((_, at) => at + 1));
    expect(rows.map(({ previous }) => previous)).toEqual([
      CHAIN_START.hash,
      ...rows.slice(0, -1).map(({ hash }) => hash),
    ]);
  });
});

describe('an undo', () => {
  it('gives back exactly what was, relationships and kinds of number too, and can be undone', async () => {
    const before = await graphLines(graph);
    const { change } = await mergeBoIntoAna();
    const merged = await graphLines(graph);
    expect(merged).not.toEqual(before);
    expect((await graph.stores.speakers.byIds([bo.id])).size).toBe(0);

    const undone = await undo(change.id);
    expect(await graphLines(graph)).toEqual(before);
    expect(undone).toMatchObject({ action: 'CHANGE_UNDONE', undoes: change.id, seq: 2 });

    await undo(undone.id);
    expect(await graphLines(graph)).toEqual(merged);
  });

  it('names the later change that stands in its way', async () => {
    const first = await make([rename('Ana Ruiz', 'A')]);
    const second = await make([rename('A', 'B')]);
    const third = await make([rename('B', 'C')]);
    await undo(third.change.id);

    await expect(undo(first.change.id)).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { undoFirst: second.change.id },
    });
    await undo(second.change.id);
    await undo(first.change.id);
    expect(await nameOfAna()).toBe('Ana Ruiz');
  });

  it('is refused a second time, but not after it was undone itself', async () => {
    const { change } = await make([rename('Ana Ruiz', 'A')]);
    const once = await undo(change.id);

    await expect(undo(change.id)).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { undoneById: once.id },
    });
    await undo(once.id);
    expect(await nameOfAna()).toBe('A');
    await undo(change.id);
    expect(await nameOfAna()).toBe('Ana Ruiz');
  });

  it('counts anew what rested on the change', async () => {
    const [quote] = write.quotes;
    const counts = () =>
      graph.cypher('MATCH (u:Utterance {id: $id}) RETURN u.articleCount AS articles', {
        id: quote?.utteranceId,
      });
    const node = { label: 'Quote', id: quote?.id ?? '' };

    const { change } = await make([
      { node, before: { standing: 'CURRENT' }, after: { standing: 'SUPERSEDED' } },
    ]);
    expect(await counts()).toEqual([{ articles: 0 }]);
    await undo(change.id);
    expect(await counts()).toEqual([{ articles: 1 }]);
  });

  it('has nothing to do where there is no such change', async () => {
    await expect(undo('change_none')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

/** All that Bo Lind is joined to becomes Ana Ruiz's, and Bo Lind goes. */
function mergeBoIntoAna() {
  return graph.stores.edits.change(
    async (transaction) => {
      const found = await transaction.relationshipsOf(bo);
      const moved = found.flatMap(({ properties, ...relationship }): readonly Edit[] => {
        const [from = ana, to = ana] = [relationship.from, relationship.to].map((end) =>
          end.id === bo.id ? ana : end,
        );
        const after = 'speakerId' in properties ? { ...properties, speakerId: ana.id } : properties;
        return [
          { relationship, before: properties, after: null },
          { relationship: { ...relationship, from, to }, before: null, after },
        ];
      });
      const gone: NodeEdit = { node: bo, before: await transaction.node(bo), after: null };
      const edits = [...moved, gone];
      return {
        record: {
          actor: ANN,
          at: AT,
          action: 'SPEAKERS_MERGED',
          targetIds: [ana.id, bo.id],
          edits,
        },
        result: null,
      };
    },
    { speakerIds: [ana.id, bo.id] },
  );
}
