/** What a revision does to the quotes of an article, on the real database and with the real reader. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/domain/anchors/closest-wording.ts';
import type { Quote } from '../../src/domain/entities.ts';
import type { Reader } from '../../src/domain/extraction.ts';
import { CodePointIndex, joinSpans } from '../../src/domain/span.ts';
import type { Standing } from '../../src/domain/vocabulary.ts';
import { createReader } from '../../src/extract/index.ts';
import { createServices, type Services } from '../../src/services/index.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
let reader: Reader;
let services: Services;

beforeAll(async () => {
  graph = await openTestGraph();
  reader = await createReader();
  services = createServices({
    stores: graph.stores,
    reader: async () => ({ read: (document) => reader.read(document), close: async () => {} }),
    now: () => new Date('2026-01-02T03:04:05Z'),
  });
});

beforeEach(() => graph.empty());

afterAll(async () => {
  await reader?.close();
  await graph?.close();
});

const url = 'https://news.example.org/bridge';
const STAYS = '“We will open the bridge before the first of May,” said Maria Lindqvist, the mayor.';
const MOVES = '“The repairs took far too long for this town,” Jonas Okafor told reporters.';
const NEGATED = '“We will not raise the toll for anybody in the valley,” Lindqvist said.';
const REMOVED = '“Somebody has to pay for all of this in the end,” Okafor warned on Monday.';
const DOUBLED = '“Nobody in this town asked for a second bridge,” Okafor said.';
const HEAD = 'Bridge to reopen in spring\n\nThe old bridge over the river will reopen in spring.';
const FIRST = [HEAD, STAYS, MOVES, NEGATED, REMOVED, DOUBLED].join('\n\n');
const SECOND = [
  HEAD,
  MOVES,
  'It rained all day, and the river rose above the lower road.',
  STAYS,
  NEGATED.replace('will not raise', 'will raise'),
  DOUBLED,
  DOUBLED,
].join('\n\n');

const ingest = (text: string, at = url) => services.ingest.ingest({ url: at, text });

async function quotes(standings: readonly Standing[]): Promise<readonly Quote[]> {
  const { items } = await graph.stores.quotes.page({ standings }, { first: 100, after: null });
  return items.map(({ item }) => item).filter(({ kind }) => kind !== 'INDIRECT');
}

const ALL: readonly Standing[] = ['CURRENT', 'CARRIED_ON', 'SUPERSEDED'];

function about(found: readonly Quote[], words: string): Quote {
  const quote = found.find(({ exact }) => exact.includes(words));
  if (quote === undefined) throw new Error(`No quote about ${words}.`);
  return quote;
}

async function textOf(snapshotId: string): Promise<string> {
  return (await graph.stores.snapshots.byIds([snapshotId])).get(snapshotId)?.text ?? '';
}

/** Everything that a revision may touch, without what only says when. */
async function state() {
  return graph.cypher(
    `MATCH (n) WHERE NOT n:Migration AND NOT n:ClaimClock
     RETURN labels(n) AS labels, n.id AS id, n.standing AS standing, n.anchor AS anchor, n.laterStarts AS starts,
       n.laterSnapshotId AS later, n.continuedById AS by, n.articleCount AS articles, n.originCount AS origins,
       COLLECT { MATCH (n)-[r]->(m) RETURN type(r) + ' ' + coalesce(m.id, m.key, '') AS to ORDER BY to } AS edges
     ORDER BY labels, id, edges`,
  );
}

describe('a revision', () => {
  it('says of every older quote what became of it', async () => {
    const first = await ingest(FIRST);
    const before = await quotes(['CURRENT']);
    expect(before.map(({ exact }) => exact)).toHaveLength(5);
    const second = await ingest(SECOND);
    expect(second).toMatchObject({ status: 'REVISED', articleId: first.articleId });

    const current = await quotes(['CURRENT']);
    expect(new Set(current.map(({ snapshotId }) => snapshotId))).toEqual(
      new Set([second.snapshotId]),
    );
    expect(current.every(({ anchor, revision }) => anchor === 'EXACT' && revision === null)).toBe(
      true,
    );

    const carried = await quotes(['CARRIED_ON']);
    for (const words of ['open the bridge', 'repairs took']) {
      expect(about(carried, words)).toMatchObject({
        anchor: 'EXACT',
        snapshotId: first.snapshotId,
        revision: { snapshotId: second.snapshotId, continuedById: about(current, words).id },
      });
    }

    const lost = await quotes(['SUPERSEDED']);
    expect(about(lost, 'pay for all')).toMatchObject({
      anchor: 'ORPHANED',
      revision: { spans: [] },
    });
    expect(about(lost, 'asked for a second')).toMatchObject({ anchor: 'AMBIGUOUS' });
    expect(about(lost, 'asked for a second').revision?.spans).toHaveLength(2);
    const changed = about(lost, 'raise the toll');
    expect(changed).toMatchObject({ anchor: 'ORPHANED', revision: { continuedById: null } });
    const instead = joinSpans(
      new CodePointIndex(await textOf(second.snapshotId)),
      changed.revision?.spans ?? [],
    );
    expect(changesBetween(changed.exact, instead)).toEqual([
      { kind: 'DROPPED', said: 'not', asked: '', flags: ['NEGATION'] },
    ]);
    expect([...carried, ...lost]).toHaveLength(5);
  });

  it('keeps every quote equal to its slice, and every EXACT place to its quote', async () => {
    await ingest(FIRST);
    await ingest(SECOND);
    await ingest(FIRST);
    for (const quote of await quotes(ALL)) {
      const own = new CodePointIndex(await textOf(quote.snapshotId));
      expect(joinSpans(own, quote.spans)).toBe(quote.exact);
      if (quote.anchor !== 'EXACT' || quote.revision === null) continue;
      const newest = new CodePointIndex(await textOf(quote.revision.snapshotId));
      expect(joinSpans(newest, quote.revision.spans)).toBe(quote.exact);
    }
  });

  it('counts newest texts only, and tells how many articles lost an utterance', async () => {
    await ingest(FIRST);
    await ingest(FIRST, 'https://other.example.net/reprint');
    await ingest(SECOND);
    const counts = async (words: string) => {
      const { items } = await graph.stores.utterances.page(
        { minArticles: 0 },
        { first: 50, after: null },
      );
      const { item, position } =
        items.find((found) => found.item.text.includes(words)) ?? expect.fail(words);
      const articles = await graph.stores.articles.counts([{ utteranceId: item.id }]);
      const lost = await graph.stores.utterances.lost([item.id]);
      return [position.sort, articles[0], lost.get(item.id)];
    };
    expect(await counts('open the bridge')).toEqual([2, 2, 0]);
    expect(await counts('will not raise')).toEqual([1, 1, 1]);
    expect(await counts('will raise')).toEqual([1, 1, 0]);
    expect(await counts('pay for all')).toEqual([1, 1, 1]);
    await ingest(SECOND, 'https://other.example.net/reprint');
    expect(await counts('pay for all')).toEqual([0, 0, 2]);
    const listed = await graph.stores.utterances.page({}, { first: 50, after: null });
    expect(listed.items.some(({ item }) => item.text.includes('pay for all'))).toBe(false);
    expect(await graph.stores.utterances.count({})).toBe(listed.items.length);
  });

  it('is found no more by what only the replaced text has, unless that is asked for', async () => {
    await ingest(FIRST);
    await ingest(SECOND);
    const found = async (standings?: readonly Standing[]) =>
      (
        await services.search.search(
          { text: '"pay for all of this"', standings },
          { first: 20, after: null },
        )
      ).items
        .map(({ item }) => item.type)
        .sort();
    expect(await found()).toEqual([]);
    expect(await found(ALL)).toEqual(['Article', 'Quote', 'Utterance']);
    expect(await graph.stores.articles.count({ text: '"pay for all of this"' })).toBe(0);
    expect(
      await graph.stores.articles.count({ text: '"pay for all of this"', standings: ALL }),
    ).toBe(1);
    const once = await graph.stores.quotes.count({ text: 'open bridge' });
    expect(once).toBe(1);
  });

  it('shows a replaced text with all the quotes it had', async () => {
    const first = await ingest(FIRST);
    const had = await graph.stores.quotes.count({ snapshotId: first.snapshotId });
    await ingest(SECOND);
    expect(await graph.stores.quotes.count({ snapshotId: first.snapshotId })).toBe(had);
  });

  it('writes nothing when it comes twice', async () => {
    await ingest(FIRST);
    await ingest(SECOND);
    const before = await state();
    expect((await ingest(SECOND)).status).toBe('UNCHANGED');
    expect(await state()).toEqual(before);
  });

  it('is undone by the older text, which becomes the newest again', async () => {
    const first = await ingest(FIRST);
    const fresh = await quotes(['CURRENT']);
    const second = await ingest(SECOND);
    expect(await ingest(FIRST)).toMatchObject({ status: 'REVISED', quotes: 0 });
    expect(await quotes(['CURRENT'])).toEqual(fresh);
    const old = await quotes(['SUPERSEDED', 'CARRIED_ON']);
    expect(new Set(old.map(({ snapshotId }) => snapshotId))).toEqual(new Set([second.snapshotId]));
    const snapshots = (await graph.stores.snapshots.byArticles([first.articleId])).get(
      first.articleId,
    );
    expect(snapshots?.map(({ id }) => id)).toEqual([first.snapshotId, second.snapshotId]);
    expect(snapshots?.map(({ supersededById }) => supersededById)).toEqual([
      null,
      first.snapshotId,
    ]);
    const before = await state();
    expect((await ingest(FIRST)).status).toBe('UNCHANGED');
    expect(await state()).toEqual(before);
  });

  it('comes to the same, whichever texts stood between', async () => {
    const third = `${FIRST}\n\nThe council will meet again on Friday.`;
    await ingest(FIRST);
    await ingest(SECOND);
    await ingest(third);
    const direct = await quotes(ALL);
    await graph.empty();
    for (const text of [SECOND, FIRST, third, FIRST, SECOND, third]) await ingest(text);
    const roundabout = await quotes(ALL);
    const plain = (found: readonly Quote[]) =>
      found.map(({ utteranceId: _, ...quote }) => quote).sort((a, b) => a.id.localeCompare(b.id));
    expect(plain(roundabout)).toEqual(plain(direct));
    const heads = await graph.cypher(
      'MATCH (s:Snapshot) WHERE NOT EXISTS { (s)<-[:REVISION_OF]-() } RETURN s.id AS id',
    );
    expect(heads).toHaveLength(1);
  });

  it('lands whole or not at all', async () => {
    await ingest(FIRST);
    const before = await state();
    const broken = createServices({
      stores: {
        ...graph.stores,
        ingest: {
          transaction: (work, options) =>
            graph.stores.ingest.transaction(
              (transaction) =>
                work({
                  ...transaction,
                  write: async (article) => {
                    await transaction.write(article);
                    throw new Error('The server goes down.');
                  },
                }),
              options,
            ),
        },
      },
      reader: async () => ({ read: (document) => reader.read(document), close: async () => {} }),
      now: () => new Date('2026-01-02T03:04:05Z'),
    });
    await expect(broken.ingest.ingest({ url, text: SECOND })).rejects.toThrow();
    expect(await state()).toEqual(before);
  });

  it('leaves one newest text when several come at the same time', async () => {
    await ingest(FIRST);
    await Promise.all([ingest(SECOND), ingest(`${FIRST}\n\nMore.`), ingest(`${SECOND}\n\nMore.`)]);
    const heads = await graph.cypher(
      'MATCH (s:Snapshot) WHERE NOT EXISTS { (s)<-[:REVISION_OF]-() } RETURN s.id AS id',
    );
    expect(heads).toHaveLength(1);
    const current = await quotes(['CURRENT']);
    expect(new Set(current.map(({ snapshotId }) => snapshotId))).toEqual(
      new Set(heads.map(({ id }) => id)),
    );
  });
});

describe('verification', () => {
  const asked = {
    quote: 'We will not raise the toll for anybody in the valley',
    speaker: 'Lindqvist',
  };

  it('judges by newest texts, and shows what only a replaced one has', async () => {
    const first = await ingest(FIRST);
    expect((await services.verify.verify(asked)).verdict).toBe('VERBATIM');
    const second = await ingest(SECOND);
    const { verdict, evidence, explanation, carriage } = await services.verify.verify(asked);
    expect(verdict).toBe('ALTERED');
    expect(evidence.map(({ superseded }) => superseded)).toEqual([false, true]);
    expect(evidence[1]).toMatchObject({ verdict: 'VERBATIM', snapshotId: first.snapshotId });
    expect(explanation).toContain('a newer one has replaced it');
    // Of the best evidence, which are the words that stand there now.
    expect(carriage.carriers.map(({ snapshotId }) => snapshotId)).toEqual([second.snapshotId]);
  });

  it('lets replaced texts decide where they are asked for, and says so', async () => {
    await ingest(FIRST);
    await ingest(SECOND);
    const answer = await services.verify.verify({ ...asked, superseded: true });
    expect(answer.verdict).toBe('VERBATIM');
    expect(answer.evidence[0]?.superseded).toBe(true);
    expect(answer.explanation).toContain('replaced by a newer one');
    expect(answer.carriage.carriers).toEqual([]);
  });

  it('never counts an article beside its own newer text', async () => {
    await ingest(FIRST);
    const second = await ingest(SECOND);
    const quote = 'We will open the bridge before the first of May';
    for (const superseded of [false, true]) {
      const { verdict, evidence, carriage } = await services.verify.verify({ quote, superseded });
      expect(verdict).toBe('VERBATIM');
      expect(evidence.map(({ snapshotId }) => snapshotId)).toEqual([second.snapshotId]);
      expect(carriage.carriers.map(({ snapshotId }) => snapshotId)).toEqual([second.snapshotId]);
    }
  });
});
