/** `hearsay verify` against a real graph, as a process of its own. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SCALE } from '../../src/domain/reviews/verdict-scale.ts';
import { createReviewService } from '../../src/services/reviews/index.ts';
import { graphEnv, hearsay } from '../cli/run-hearsay.ts';
import { articleWrite } from '../support/article-write.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
  const write = articleWrite({
    url: 'https://harbour.example/bridge',
    title: 'Old bridge to reopen',
    outlet: 'Harbour',
    publishedAt: '2024-03-05T00:00:00.000Z',
    quotes: [{ words: 'We will not raise the toll before May', by: ['Maria Lindqvist'] }],
  });
  const sourced = { ...write, article: { ...write.article, sourceId: 'bridge' } };
  await graph.stores.ingest.transaction((transaction) => transaction.write(sourced));
});
afterAll(() => graph.close());

const run = (args: readonly string[], input = '') =>
  hearsay(['verify', ...args], { env: graphEnv(graph.connection), input });

describe('hearsay verify', () => {
  it('gives people the verdict, why, and the passage', async () => {
    const { exitCode, stdout } = await run([
      'we will not raise the toll',
      '--speaker',
      'Lindqvist',
    ]);
    expect(exitCode).toBe(0);
    expect(String(stdout)).toMatch(/^VERBATIM \(a part of the quotation\)\n/);
    expect(String(stdout)).toContain('Old bridge to reopen · Harbour · 2024-03-05');
    expect(String(stdout)).toContain('“»We will not raise the toll« before May”');
  });

  it('shows what is on record about a passage, to people and to programs', async () => {
    const reviews = createReviewService({
      ...{
        stores: graph.stores,
        scale: DEFAULT_SCALE,
        now: () => new Date('2026-03-01T00:00:00Z'),
      },
    });
    const [page] = await graph.stores.quotes.pages([{}], { first: 1, after: null });
    const targetId = page?.items[0]?.item.id ?? '';
    const ada = { id: 'ada', name: 'Ada', role: 'CHECKER' } as const;
    const { id } = await reviews.open(ada, {
      ...{ targetId, verdict: 'ACCURATE', rationale: 'As printed.' },
      evidence: [{ quoteId: targetId }],
    });
    await reviews.move({ id: 'eva', name: 'Eva', role: 'EDITOR' }, { id, to: 'PUBLISHED' });

    const words = 'We will not raise the toll before May';
    const { stdout } = await run([words]);
    expect(String(stdout)).toContain('review: Accurate (Ada, published by Eva) As printed.');
    const { evidence } = JSON.parse(String((await run([words, '--json'])).stdout));
    expect(evidence[0]).toMatchObject({
      reviews: [{ id, state: 'PUBLISHED' }],
      contradictions: [],
    });
  });

  it('gives programs the whole answer as JSON', async () => {
    const { stdout } = await run(['We will raise the toll before May', '--json']);
    expect(JSON.parse(String(stdout))).toMatchObject({
      verdict: 'ALTERED',
      evidence: [{ changes: [{ kind: 'DROPPED', said: 'not', flags: ['NEGATION'] }] }],
    });
  });

  it('answers a batch line by line, in order, and goes on after a broken line', async () => {
    const lines = [
      { id: 'a', quote: 'We will not raise the toll before May', speaker: 'Maria Lindqvist' },
      { id: 'b' },
      { id: 3, quote: 'We will not raise the toll before May', speaker: 'Jonas Okafor' },
      { id: 'd', quote: 'Penguins cannot fly over the harbour' },
    ].map((line) => JSON.stringify(line));
    const { exitCode, stdout, stderr } = await run(['--batch', '-'], lines.join('\n'));
    const answers = String(stdout)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(exitCode).toBe(1);
    expect(String(stderr)).toContain('line 2: ');
    expect(answers[0]).toMatchObject({
      id: 'a',
      verdict: 'VERBATIM',
      partial: false,
      sourceId: 'bridge',
      speaker: 'Maria Lindqvist',
    });
    expect(answers[0].end - answers[0].start).toBe('We will not raise the toll before May'.length);
    expect(answers[1]).toMatchObject({ id: 'b', error: { code: 'BAD_INPUT' } });
    expect(answers[2]).toMatchObject({
      id: 3,
      verdict: 'MISATTRIBUTED',
      speaker: 'Maria Lindqvist',
    });
    expect(answers[3]).toMatchObject({
      id: 'd',
      verdict: 'NOT_FOUND',
      sourceId: null,
      start: null,
    });
  });
});
