/** What is told as it happens: how a job goes, and what changes, without a gap. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { issueKey, revokeKey } from '../../src/server/auth/api-keys.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { startRelay } from '../support/relay.ts';
import { enter, makeChange } from './make-change.ts';
import { subscribe } from './subscribe.ts';
import { startTestServer, type TestServer } from './test-server.ts';

let graph: TestGraph;
let server: TestServer;

beforeAll(async () => {
  graph = await openTestGraph();
  server = await startTestServer(graph);
});
beforeEach(() => graph.empty());
afterAll(async () => {
  await server.close();
  await graph.close();
});

const START = `mutation ($input: IngestArticlesInput!) {
  ingestArticles(input: $input) { id total done isFinished } }`;
const PROGRESS = `subscription ($jobId: ID!) { ingestProgress(jobId: $jobId) {
  total done failed isFinished results { index where status article { title } error { code } } } }`;
const CHANGED = `subscription ($filter: WatchFilter, $after: Int) {
  changed(filter: $filter, after: $after) { seq action targetIds actor { name } } }`;

const article = (n: number, speaker = 'Ada Holm') => ({
  title: `Harbour news ${n}`,
  text: `“Ship number ${n} has left the harbour,” said ${speaker}, the harbour master, on Monday.`,
});

describe('a job', () => {
  it('reads pasted articles and files, shows how it goes to its end, and names what could not be read', async () => {
    const files = [
      { name: 'more.jsonl', content: `${JSON.stringify(article(2))}\n\n{"text":\n` },
      { name: 'page.txt', content: article(3).text },
    ];
    const input = { articles: [article(1)], urls: ['http://127.0.0.1/'], files };
    const started = await server.ask(START, { input });
    expect(started.errors).toEqual([]);
    const { id: jobId, total } = started.data.ingestArticles;
    expect(total).toBe(5);
    const seen: { readonly done: number }[] = [];
    for await (const { data } of subscribe(server.url, PROGRESS, { jobId })) {
      seen.push(data.ingestProgress);
    }
    const done = seen.map((job) => job.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    const read = (title: string | null) => ({ status: 'CREATED', article: { title }, error: null });
    const failed = { status: null, article: null, error: { code: 'BAD_INPUT' } };
    expect(seen.at(-1)).toEqual({
      ...{ total: 5, done: 5, failed: 2, isFinished: true },
      results: [
        { index: 0, where: 'Harbour news 1', ...read('Harbour news 1') },
        { index: 1, where: 'http://127.0.0.1/', ...failed },
        { index: 2, where: 'more.jsonl:1', ...read('Harbour news 2') },
        { index: 3, where: 'more.jsonl:3', ...failed },
        { index: 4, where: 'page.txt', ...read(null) },
      ],
    });
    const again = await server.ask('query ($id: ID!) { ingestJob(id: $id) { done } }', {
      id: jobId,
    });
    expect(again.data.ingestJob).toEqual({ done: 5 });
    expect(await actors()).toEqual(['local', 'local', 'local']);
  });

  it('that there is not, of nothing, or of too much is refused', async () => {
    const none = await subscribe(server.url, PROGRESS, { jobId: 'job_x' }).next();
    expect(none.value?.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    for (const input of [{}, { urls: Array(1_001).fill('https://a.example/') }]) {
      expect((await server.ask(START, { input })).errors[0]?.extensions.code).toBe('BAD_INPUT');
    }
  });
});

describe('changes', () => {
  it('made while the connection was lost are told once each when the client is back', async () => {
    const relay = await startRelay(server.url);
    await makeChange(graph, 'speaker_a');
    const told: number[] = [];
    for await (const { data } of subscribe(relay.url, CHANGED, { after: 0 })) {
      const { seq } = data.changed;
      told.push(seq);
      if (seq === 1) await makeChange(graph, 'speaker_a');
      if (seq === 2) {
        relay.cut();
        for (let n = 3; n <= 7; n++) await makeChange(graph, 'speaker_b');
        relay.mend();
      }
      if (seq === 7) await makeChange(graph, 'speaker_a');
      if (seq === 8) break;
    }
    await relay.close();
    expect(told).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('are told from where a client asks for, by another server too', async () => {
    for (let n = 1; n <= 250; n++) await makeChange(graph, 'speaker_a');
    const other = await startTestServer(graph);
    const told: number[] = [];
    for await (const { data } of subscribe(other.url, CHANGED, { after: 3 })) {
      told.push(data.changed.seq);
      if (told.at(-1) === 250) break;
    }
    await other.close();
    expect(told).toEqual(Array.from({ length: 247 }, (_, n) => n + 4));
  });

  it('are told from now on where nobody says from where', async () => {
    await makeChange(graph, 'speaker_a');
    const events = subscribe(server.url, CHANGED, {});
    const first = events.next();
    // Until the server listens: it says nothing of that, so changes are made until one is told.
    const { value } = await changesUntil(first);
    await events.return();
    expect(value?.data.changed.seq).toBeGreaterThan(1);
  });

  it('are narrowed to what somebody wants to hear of', async () => {
    await makeChange(graph, 'speaker_a');
    await makeChange(graph, 'speaker_b');
    await makeChange(graph, 'speaker_b', 'SPEAKER_ALIAS_ADDED');
    await makeReview('speaker_a', 'IN_REVIEW', null);
    await makeReview('speaker_a', 'PUBLISHED', 'IN_REVIEW');
    await makeReview('speaker_b', 'IN_REVIEW', null);
    const heard = async (filter: object) => {
      const told: number[] = [];
      for await (const { data } of subscribe(server.url, CHANGED, { filter, after: 0 })) {
        told.push(data.changed.seq);
        if (told.at(-1) === 6) break;
      }
      return told;
    };
    expect(await heard({ targetIds: ['speaker_b'] })).toEqual([2, 3, 6]);
    expect(await heard({ actions: ['SPEAKER_ALIAS_ADDED', 'REVIEW_OPENED'] })).toEqual([3, 4, 6]);
    expect(await heard({ reviewStates: ['IN_REVIEW'] })).toEqual([4, 5, 6]);
    expect(await heard({ reviewStates: ['IN_REVIEW'], targetIds: ['speaker_b'] })).toEqual([6]);
  });

  it('of a speaker are also the articles that quote them', async () => {
    const read =
      'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { status } }';
    await server.ask(read, { input: article(1) });
    const { data } = await server.ask('{ speakers(filter: { text: "Holm" }) { nodes { id } } }');
    const filter = { targetIds: [data.speakers.nodes[0].id] };
    await server.ask(read, { input: article(2, 'Ben Ruiz') });
    await server.ask(read, { input: article(3) });
    const told: number[] = [];
    for await (const event of subscribe(server.url, CHANGED, { filter, after: 0 })) {
      expect(event.data.changed.action).toBe('ARTICLE_READ');
      told.push(event.data.changed.seq);
      if (told.at(-1) === 3) break;
    }
    expect(told).toEqual([1, 3]);
  });

  it('after what is no place in the history, of too many things, or of too many fields are refused', async () => {
    const many = Array.from({ length: 101 }, (_, n) => `speaker_${n}`);
    for (const variables of [{ after: -1 }, { filter: { targetIds: many } }]) {
      const { value } = await subscribe(server.url, CHANGED, variables).next();
      expect(value?.errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
    }
    const { value } = await subscribe(
      server.url,
      `subscription { changed { targets { ... on Speaker { quotes(first: 100) { nodes {
        article { quotes(first: 100) { nodes { exact } } } } } } } } }`,
    ).next();
    expect(value?.errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', limit: 'cost' } }]);
  });

  it('let go of those who watch when the server stops', async () => {
    const other = await startTestServer(graph);
    const events = subscribe(other.url, CHANGED, { after: 0 });
    await makeChange(graph, 'speaker_a');
    await events.next();
    const [end] = await Promise.all([events.next(), other.close()]);
    expect(end.done).toBe(true);
  });
});

describe('a subscription that has lasted as long as it may', () => {
  it('ends, goes on without a gap for whoever signs in again, and not for whom the key was revoked', async () => {
    const home = await mkdtemp(path.join(tmpdir(), 'hearsay-watcher-'));
    const { key, kept } = await issueKey(
      ...([home, { name: 'Anna', role: 'READER', expiresAt: null }, new Date()] as const),
    );
    const brief = await startTestServer(graph, { home, subscriptionMs: 500 });
    const headers = { authorization: `Bearer ${key}` };
    const told: number[] = [];
    for (let changes = 1; changes <= 2; changes++) {
      await makeChange(graph, 'speaker_a');
      // A subscription may end before it has told of anything; each of them ends by itself.
      while (told.length < changes) {
        const after = { after: told.at(-1) ?? 0 };
        for await (const { data } of subscribe(brief.url, CHANGED, after, headers)) {
          told.push(data.changed.seq);
        }
      }
    }
    expect(told).toEqual([1, 2]);
    await revokeKey(home, kept.id, new Date());
    expect((await brief.ask(CHANGED, {}, headers)).status).toBe(401);
    await brief.close();
    await rm(home, { recursive: true, force: true });
  });
});

/** Makes changes until what is waited for is there. */
async function changesUntil<T>(awaited: Promise<T>): Promise<T> {
  let there = false;
  const noted = awaited.then((value) => {
    there = true;
    return value;
  });
  while (!there) await makeChange(graph, 'speaker_a');
  return noted;
}

async function actors(): Promise<readonly unknown[]> {
  const rows = await graph.cypher('MATCH (change:Change) RETURN change.actorId AS id');
  return rows.map(({ id }) => id);
}

let reviews = 0;
let review = '';

async function makeReview(targetId: string, state: string, was: string | null): Promise<void> {
  if (was === null) review = `review_${String(++reviews).padStart(32, '0')}`;
  const id = review;
  await enter(graph, {
    action: was === null ? 'REVIEW_OPENED' : 'REVIEW_MOVED',
    targetIds: [id, targetId],
    edits: [
      {
        node: { label: 'Review', id },
        before: was === null ? null : { id, state: was },
        after: { id, state },
      },
    ],
  });
}
