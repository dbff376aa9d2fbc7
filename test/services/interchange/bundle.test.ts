/** An evidence bundle proves itself, and one flipped bit anywhere shows. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Services } from '../../../src/services/index.ts';
import { bundleText, readBundle } from '../../../src/services/interchange/bundle/bundle-text.ts';
import { checkBundle } from '../../../src/services/interchange/bundle/check-bundle.ts';
import { makeBundle } from '../../../src/services/interchange/bundle/make-bundle.ts';
import { hearsay } from '../../cli/run-hearsay.ts';
import { person } from '../../graphql/as-viewer.ts';
import { story, storyServices } from '../../support/claims.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';

const HARBOUR = 'The harbour closed after 12 ships collided.';
const DRAFTS = [
  { id: 'a', says: [{ words: HARBOUR }, { words: 'A pier burned for 3 days — “badly” 😀.' }] },
  { id: 'b', says: [{ words: 'Harbour closed after 12 ships collided', by: 'Bo Lind' }] },
  { id: 'c', says: [{ words: 'It never closed.', claim: HARBOUR, stance: 'DENIES' as const }] },
];
const ADA = person('Ada', 'CHECKER');
const EVA = person('Eva', 'EDITOR');

let graph: TestGraph;
let services: Services;
let claim: string;
let bundle: string;

beforeAll(async () => {
  graph = await openTestGraph();
  const stories = DRAFTS.map(story);
  services = storyServices(graph.stores, stories);
  for (const { record } of stories) await services.ingest.ingest(record);
  const [row] = await graph.cypher(
    'MATCH (claim:Claim)<-[:ABOUT]-(a) WITH claim, count(a) AS c ORDER BY c DESC LIMIT 1 RETURN claim.id AS id',
  );
  claim = String(row?.['id']);
  await reviewAndChange();
  bundle = await makeBundle(graph.subgraphs, claim);
});

/** What people did: a review of the claim that was edited, published and disputed, one of its quote, and a speaker renamed. */
async function reviewAndChange(): Promise<void> {
  const [row] = await graph.cypher(
    `MATCH (:Claim {id: $claim})<-[:ABOUT]-()-[:EXPRESSED_BY]->(q:Quote)-[:HAS_ATTRIBUTION]->()-[:ATTRIBUTED_TO]->(s:Speaker)
     RETURN q.id AS quote, s.id AS speaker`,
    { claim },
  );
  const [quoteId, id] = [String(row?.['quote']), String(row?.['speaker'])];
  for (const targetId of [claim, quoteId]) {
    const { reviews } = services;
    const review = await reviews.open(ADA, { targetId, rationale: 'Twelve — “or so” 😀.' });
    await reviews.edit(ADA, review.id, { verdict: 'ACCURATE', evidence: [{ quoteId }] });
    await reviews.move(EVA, { id: review.id, to: 'PUBLISHED' });
    await reviews.move(ADA, { id: review.id, to: 'DISPUTED', reason: 'Were they ships?' });
  }
  const decision = { actor: EVA, reason: 'As she signs.' };
  await services.editing.renameSpeaker({ id, name: 'Bo Linde', ...decision });
}
afterAll(() => graph.close());

function problemsOf(text: string): readonly string[] {
  return checkBundle(Buffer.from(text)).problems;
}

/** The bundle with its nodes altered and everything counted and hashed anew, as a forger would. */
function forged(alter: (label: string, properties: Record<string, unknown>) => void): string {
  const { of, nodes, relationships } = readBundle(Buffer.from(bundle));
  const altered = nodes.map(({ label, properties }) => {
    const copy = { ...properties };
    alter(label, copy);
    return { label, properties: copy };
  });
  return bundleText(of ?? '', { nodes: altered, relationships });
}

describe('an evidence bundle', () => {
  it('holds the claim, its passages, their texts, who said so and who published, and all of it fits', () => {
    const { problems, nodes } = checkBundle(Buffer.from(bundle));
    expect(problems).toEqual([]);
    expect(Object.fromEntries(nodes)).toMatchObject({
      ...{ Claim: 1, Assertion: 3, Snapshot: 3, Article: 3 },
      Speaker: expect.any(Number),
    });
  });

  it('holds what people decided about it, each entry of the history with its hash', () => {
    const { nodes } = readBundle(Buffer.from(bundle));
    const states = nodes.flatMap(({ label, properties }) =>
      label === 'Review' ? properties['state'] : [],
    );
    expect(states).toEqual(['DISPUTED', 'DISPUTED']);
    const actions = nodes.flatMap(({ label, properties }) =>
      label === 'Change' ? String(properties['action']) : [],
    );
    expect(actions.toSorted()).toEqual([
      ...['ARTICLE_READ', 'ARTICLE_READ', 'ARTICLE_READ', 'REVIEW_EDITED', 'REVIEW_EDITED'],
      ...['REVIEW_MOVED', 'REVIEW_MOVED', 'REVIEW_MOVED', 'REVIEW_MOVED'],
      ...['REVIEW_OPENED', 'REVIEW_OPENED', 'SPEAKER_RENAMED'],
    ]);
  });

  it('is the same bytes every time', async () => {
    const { of } = readBundle(Buffer.from(bundle));
    expect(await makeBundle(graph.subgraphs, of ?? '')).toBe(bundle);
  });

  it('of a quote holds the claims that it expresses', async () => {
    const [quote] = await graph.cypher(
      'MATCH (q:Quote)<-[:EXPRESSED_BY]-() RETURN q.id AS id LIMIT 1',
    );
    const made = await makeBundle(graph.subgraphs, String(quote?.['id']));
    const { problems, nodes } = checkBundle(Buffer.from(made));
    expect(problems).toEqual([]);
    expect([...nodes.keys()]).toEqual(
      expect.arrayContaining(['Quote', 'Claim', 'Attribution', 'Snapshot']),
    );
  });

  it('is not made of what has no evidence', async () => {
    await expect(makeBundle(graph.subgraphs, 'quote_0')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('fails when any one byte of it is another, in whichever line', () => {
    const whole = Buffer.from(bundle);
    const lines = bundle.split('\n').map((line) => Buffer.byteLength(line) + 1);
    const start = (line: number) => lines.slice(0, line).reduce((sum, length) => sum + length, 0);
    // By line first, so that short ones, such as entries of the history, are tried as often as long texts.
    const place = fc
      .nat(lines.length - 2)
      .chain((line) => fc.nat((lines[line] ?? 1) - 1).map((at) => start(line) + at));
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 255 }), (at, bits) => {
        const flipped = Buffer.from(whole);
        flipped[at] = (whole[at] ?? 0) ^ bits;
        return checkBundle(flipped).problems.length > 0;
      }),
      { numRuns: 2000 },
    );
  });

  it('fails when any one byte of its first or last line is another', () => {
    const whole = Buffer.from(bundle);
    const first = bundle.indexOf('\n') + 1;
    const ends = [
      ...Array(first).keys(),
      ...[...Array(80).keys()].map((at) => whole.length - 1 - at),
    ];
    for (const at of ends) {
      const altered = Buffer.from(whole);
      altered[at] = (whole[at] ?? 0) ^ 1;
      expect(checkBundle(altered).problems, `byte ${at}`).not.toEqual([]);
    }
  });

  it('whose history was altered says so, even where its hash was made anew', () => {
    const text = forged((label, properties) => {
      if (label === 'Change' && properties['action'] === 'SPEAKER_RENAMED') {
        properties['actorName'] = 'Nobody';
      }
    });
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(/^The hash of entry \d+ of the history is not that of what it says\.$/),
    ]);
  });

  it('says what does not fit, even where its hash was made anew', () => {
    const text = forged((label, properties) => {
      if (label === 'Snapshot') properties['text'] = `${properties['text']} `;
    });
    expect(problemsOf(text).join()).toContain('not the one that was hashed when it was fetched');
    const words = forged((label, properties) => {
      if (label === 'Assertion') properties['exact'] = `Not ${properties['exact']}`;
    });
    expect(problemsOf(words).join()).toMatch(/words of assertion .* do not stand where/);
    const moved = forged((label, properties) => {
      if (label === 'Quote') properties['id'] = `quote_${'0'.repeat(32)}`;
    });
    expect(problemsOf(moved).join()).toMatch(/which is not in it/);
    const hop = forged((label, properties) => {
      if (label === 'Attribution') properties['hop'] = 7n;
    });
    expect(problemsOf(hop).join()).toMatch(/is not that of this hop/);
    expect(problemsOf(bundle.replace('HAS_SNAPSHOT', 'HAS_SNAPSHUT'))).toEqual([
      expect.stringMatching(/The article of snapshot .* is missing/),
      expect.stringContaining('something was altered'),
    ]);
    expect(problemsOf(bundle.split('\n').toSpliced(3, 1).join('\n')).join()).toContain(
      'The first line tells',
    );
    expect(problemsOf('')).not.toEqual([]);
  });

  it('is checked by a command that needs no graph', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'hearsay-bundle-'));
    const file = path.join(folder, 'claim.jsonl');
    const env = { NEO4J_URI: 'bolt://127.0.0.1:1' };
    await writeFile(file, bundle);
    const whole = await hearsay(['bundle', 'check', file], { env });
    await writeFile(file, bundle.replace('harbour', 'Harbour'));
    const altered = await hearsay(['bundle', 'check', file], { env });
    const absent = await hearsay(['bundle', 'check', path.join(folder, 'none')], { env });
    await rm(folder, { recursive: true });
    expect(whole).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^All of it fits: .*1 Claim/),
    });
    expect(altered).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('altered') });
    expect(absent.exitCode).toBe(2);
  }, 120_000);
});
