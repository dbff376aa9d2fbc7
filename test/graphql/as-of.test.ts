/** Asking GraphQL what was known at an earlier moment, on a real graph. */

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Viewer } from '../../src/domain/viewer.ts';
import { createGraphQL } from '../../src/graphql/index.ts';
import type { Services } from '../../src/services/index.ts';
import { withinThisProcess } from '../../src/services/ingest/jobs/in-process.ts';
import { createPastService } from '../../src/services/past/index.ts';
import { createWork } from '../../src/services/work.ts';
import { speakerIdOf } from '../support/article-write.ts';
import { story, storyServices } from '../support/claims.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { graphHash } from '../support/graph-hash.ts';
import { person } from './as-viewer.ts';

// What is tested is not how fast a busy machine plans statements.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 600_000 });

const LEVY = 'The levy was 40 million';
const SHIPS = 'The harbour closed after 12 ships collided';
const ADA = person('Ada', 'ANALYST');
const WHY = { actor: person('Ed', 'EDITOR'), reason: 'Looked up.' };
const [ANN, ANNE] = ['Ann Keller', 'Anne Keller'].map(speakerIdOf) as [string, string];
const STORIES = [
  story({
    ...{ id: 'a', url: 'https://a.example/1' },
    says: [
      { words: LEVY, by: 'Ann Keller', direct: true },
      { words: SHIPS, by: 'Ann Keller' },
    ],
  }),
  story({ id: 'b', url: 'https://b.example/1', says: [{ words: LEVY, by: 'Anne Keller' }] }),
  story({
    ...{ id: 'a', url: 'https://a.example/1' },
    says: [{ words: 'The levy was 50 million', by: 'Ann Keller', direct: true }],
  }),
];
let graph: TestGraph;
let services: Services;
/** The minute of what was done last: each is done at one of its own. */
let minute = 0;
const at = (time: number) => new Date(Date.UTC(2026, 2, 4, 5, time)).toISOString();

// biome-ignore lint/suspicious/noExplicitAny: each test asserts the shape of what it asked for.
async function ask(query: string, variables: object = {}, viewer: Viewer = ADA): Promise<any> {
  const log = { error: (fields: object) => console.error(fields) };
  const { stores } = graph;
  const work = createWork({ stores, ingest: services.ingest, sharing: withinThisProcess() });
  const limits = { timeoutMs: 300_000, maxBodyBytes: 100_000 };
  const stopping = new AbortController().signal;
  const graphql = createGraphQL({
    ...{ stores, services: { ...services, ...work }, log, stopping, ...limits },
  });
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query, variables });
  const response = await graphql.fetch(
    'http://127.0.0.1/graphql',
    { method: 'POST', headers, body },
    { viewer },
  );
  return response.json();
}

beforeAll(async () => {
  graph = await openTestGraph({ timeoutMs: 300_000 });
  const now = () => new Date(at(minute));
  services = storyServices(graph.stores, STORIES, undefined, null, now);
  const [first, second, revised] = STORIES;
  for (const one of [first, second]) {
    minute++;
    await services.ingest.ingest(one?.record ?? {});
  }
  minute = 3;
  await services.editing.mergeSpeakers({ ...WHY, fromId: ANNE, intoId: ANN });
  minute = 4;
  await services.editing.renameSpeaker({ ...WHY, id: ANN, name: 'Ann Keller-Lind' });
  minute = 5;
  await services.ingest.ingest(revised?.record ?? {});
});
afterAll(() => graph.close());

const KNOWN = `query ($id: ID!, $asOf: DateTime) {
  speaker(id: $id, asOf: $asOf) { name aliases quotes { totalCount nodes { exact } } }
  claims(asOf: $asOf) { nodes { text corroboration { count } } }
  articles(asOf: $asOf) { totalCount nodes { snapshots { sha256 } } }
}`;

describe('as of a moment', () => {
  it('answers what was known then, however deep a field nests, and leaves the graph as it is', async () => {
    const before = await graphHash(graph);
    const claimed = ({ data }: { data: { claims: { nodes: { text: string }[] } } }) =>
      data.claims.nodes.map(({ text }) => text);

    const first = await ask(KNOWN, { id: ANN, asOf: at(1) });
    expect(first.data.speaker).toMatchObject({ name: 'Ann Keller', quotes: { totalCount: 2 } });
    expect(first.data.articles.totalCount).toBe(1);
    expect(claimed(first).toSorted()).toEqual([SHIPS, LEVY]);

    const second = await ask(KNOWN, { id: ANN, asOf: at(2) });
    expect(second.data.articles.totalCount).toBe(2);
    expect(second.data.speaker.quotes.totalCount).toBe(2);
    expect(second.data.claims.nodes).toContainEqual({ text: LEVY, corroboration: { count: 2 } });

    const merged = await ask(KNOWN, { id: ANN, asOf: at(3) });
    expect(merged.data.speaker).toMatchObject({ name: 'Ann Keller', quotes: { totalCount: 3 } });
    expect(merged.data.claims.nodes).toContainEqual({ text: LEVY, corroboration: { count: 1 } });

    const now = await ask(KNOWN, { id: ANN });
    expect(now.data.speaker.name).toBe('Ann Keller-Lind');
    expect(await ask(KNOWN, { id: ANN, asOf: at(9) })).toEqual(now);
    expect(await graphHash(graph)).toBe(before);
  });

  it('verifies words by the texts that were the newest then', async () => {
    const verdict = async (asOf: string | null) =>
      (
        await ask(
          'query ($q: String!, $asOf: DateTime) { verifyQuote(quote: $q, speaker: "Ann Keller", asOf: $asOf) { verdict } }',
          {
            ...{ q: 'The levy was 50 million', asOf },
          },
        )
      ).data.verifyQuote.verdict;
    expect(await verdict(null)).toBe('VERBATIM');
    expect(await verdict(at(4))).not.toBe('VERBATIM');
  });

  it('shows nothing of what was not there yet', async () => {
    const { data } = await ask(KNOWN, { id: ANNE, asOf: at(1) });
    expect(data.speaker).toBeNull();
  });

  it('refuses a moment before the history began, and says when that was', async () => {
    const { data, errors } = await ask(KNOWN, { id: ANN, asOf: at(0) });
    expect(data ?? null).toBeNull();
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_INPUT', historyBeganAt: at(1) });
    expect(errors[0].message).toContain(at(1));
  });

  it('refuses a moment that too much was done since, and names the earliest that it answers for', async () => {
    const past = createPastService(graph.stores, () => services, 2);
    const asked = (minute: number) =>
      past.at(new Date(at(minute)), async ({ stores }) => stores.articles.count({}));
    await expect(asked(2)).rejects.toMatchObject({
      ...{ code: 'BAD_INPUT', details: { entries: 2, from: at(3) } },
    });
    await expect(asked(1)).rejects.toMatchObject({ details: { from: at(3) } });
    expect(await asked(3)).toBe(2);
  });

  it('refuses two moments in one operation, and whoever may not ask so much of the graph', async () => {
    const two = await ask(
      `{ a: claims(asOf: "${at(1)}") { totalCount } ...now } fragment now on Query { claims { totalCount } }`,
    );
    expect(two.errors[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
    const reader = await ask(KNOWN, { id: ANN, asOf: at(1) }, person('Rita', 'READER'));
    expect(reader.errors[0].extensions).toMatchObject({ code: 'FORBIDDEN', role: 'READER' });
  });
});
