/** How many independent sources a claim has: speakers once, the unnamed once an origin, an origin's own voice once. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SaidDraft, type StoryDraft, story, storyServices } from '../support/claims.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const CLAIM = 'The harbour closed after 12 ships collided.';
let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => graph.empty());
afterAll(() => graph.close());

async function tell(...drafts: readonly StoryDraft[]): Promise<void> {
  const stories = drafts.map(story);
  const services = storyServices(graph.stores, stories);
  for (const { record } of stories) await services.ingest.ingest(record);
}

function says(id: string, ...said: readonly Partial<SaidDraft>[]): StoryDraft {
  return {
    id,
    says: said.map((one, at) => ({ words: `Words ${at} of ${id}.`, claim: CLAIM, ...one })),
  };
}

/** The kinds of the sources, after checking that the list, the stored count and the filter agree. */
async function sources(): Promise<readonly string[]> {
  const { items } = await graph.stores.claims.page({}, { first: 10, after: null });
  expect(items).toHaveLength(1);
  const id = items[0]?.item.id ?? '';
  const list = (await graph.stores.claims.corroboration([id])).get(id) ?? [];
  expect(items[0]?.position.sort).toBe(list.length);
  const { claims } = graph.stores;
  expect(await claims.count({ minSources: list.length })).toBe(1);
  expect(await claims.count({ minSources: list.length + 1 })).toBe(0);
  return list.map(({ kind }) => kind);
}

describe('a claim', () => {
  it('has one source in a speaker whom several articles quote', async () => {
    await tell(says('a', { by: 'Ana Ruiz' }), says('b', { by: 'Ana Ruiz' }));
    expect(await sources()).toEqual(['SPEAKER']);
  });

  it('has a source in each speaker and in each article’s own voice', async () => {
    await tell(says('a', { by: 'Ana Ruiz' }, {}), says('b', { by: 'Bo Lind' }, {}, {}));
    expect(await sources()).toEqual(['REPORTING', 'REPORTING', 'SPEAKER', 'SPEAKER']);
  });

  it('has one source in all the unnamed of an article', async () => {
    await tell(says('a', { by: null }, { by: null }), says('b', { by: null }));
    expect(await sources()).toEqual(['UNNAMED', 'UNNAMED']);
  });

  it('has no source in those who deny it, doubt it or only report it', async () => {
    await tell(
      says('a', {}),
      says('b', { stance: 'DENIES' }, { stance: 'HEDGES', by: 'Ana Ruiz' }),
      says('c', { stance: 'REPORTS', by: 'Bo Lind' }),
    );
    expect(await sources()).toEqual(['REPORTING']);
  });

  it('has one source in articles of one origin, however many reprint it', async () => {
    await tell(says('a', {}, { by: null }), says('b', {}, { by: null }), says('c', {}));
    await graph.cypher(
      `CREATE (o:Origin {id: 'origin_1'}) WITH o
       MATCH (a:Article)-[alone:ORIGINATES_IN]->() WHERE a.sourceId IN ['a', 'b']
       DELETE alone CREATE (a)-[:ORIGINATES_IN]->(o)`,
    );
    const { items } = await graph.stores.claims.page({}, { first: 1, after: null });
    const id = items[0]?.item.id ?? '';
    const list = (await graph.stores.claims.corroboration([id])).get(id) ?? [];
    const counted = list.map(({ kind, assertionIds }) => `${kind} ${assertionIds.length}`);
    expect(counted.toSorted()).toEqual(['REPORTING 1', 'REPORTING 2', 'UNNAMED 2']);
  });

  it('loses a source when a later article shows two origins to be one', async () => {
    const run = (from: number) =>
      Array.from({ length: 120 }, (_, at) => `word${from + at}`).join(' ');
    const [first, second] = [run(0), run(500)];
    await tell({ ...says('a', {}), narration: first }, { ...says('b', {}), narration: second });
    expect(await sources()).toEqual(['REPORTING', 'REPORTING']);
    await tell({ id: 'c', says: [], narration: `${first} ${second}` });
    expect(await sources()).toEqual(['REPORTING']);
  });

  it('loses the source whose article was corrected', async () => {
    const url = 'https://quay.example/harbour';
    await tell({ ...says('a', {}), url }, says('b', {}));
    expect(await sources()).toHaveLength(2);
    const corrected = { id: 'a', url, says: [{ words: 'The harbour stays open.' }] };
    await tell(corrected);
    const { items } = await graph.stores.claims.page({ text: 'ships' }, { first: 1, after: null });
    const id = items[0]?.item.id ?? '';
    expect((await graph.stores.claims.corroboration([id])).get(id)).toHaveLength(1);
    expect(items[0]?.position.sort).toBe(1);
  });

  it('has the sources of a claim that corroborates it, until a person rejects that', async () => {
    const stories = [
      story(says('a', { by: 'Ana Ruiz' })),
      story({ id: 'b', says: [{ words: 'Twelve collisions shut the port.' }, { words: 'Rain.' }] }),
    ];
    const services = storyServices(graph.stores, stories);
    for (const { record } of stories) await services.ingest.ingest(record);
    const [harbour, port] = [await claimOf('ships'), await claimOf('collisions')];
    const actor = { id: 'ed', name: 'Ed', role: 'ADMIN' } as const;
    const why = { actor, reason: 'Both tell why it closed.' };
    const { targetIds } = await services.editing.relateClaims({
      ...{ ...why, type: 'CORROBORATES', kind: null, fromId: harbour.id, toId: port.id },
      evidence: [...harbour.evidence, ...port.evidence],
    });
    for (const { id } of [harbour, port]) {
      const both = (await graph.stores.claims.corroboration([id])).get(id) ?? [];
      expect(both.map(({ kind }) => kind)).toEqual(['REPORTING', 'SPEAKER']);
      expect(both.map(({ relationIds }) => relationIds.length).toSorted()).toEqual([0, 1]);
    }
    expect(await graph.stores.claims.count({ minSources: 2 })).toBe(2);
    const [relationId = ''] = targetIds.filter((id) => id.startsWith('relation_'));
    await services.claims.decide({
      ...{ id: relationId, state: 'REJECTED', rationale: 'Another harbour.', actor },
    });
    expect(await graph.stores.claims.count({ minSources: 2 })).toBe(0);
  });
});

async function claimOf(text: string): Promise<{ id: string; evidence: readonly string[] }> {
  const { items } = await graph.stores.claims.page({ text }, { first: 1, after: null });
  const id = items[0]?.item.id ?? '';
  const [source] = (await graph.stores.claims.corroboration([id])).get(id) ?? [];
  return { id, evidence: source?.assertionIds ?? [] };
}
