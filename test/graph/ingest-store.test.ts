/** Writing: once is enough, two at a time agree, and what is known is found. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as ids from '../../src/domain/ids.ts';
import type { ArticleWrite, IngestTransaction } from '../../src/graph/ingest-stores.ts';
import { type ArticleDraft, articleWrite, speakerIdOf } from '../support/article-write.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const draft: ArticleDraft = {
  url: 'https://a.example/1',
  title: 'A bridge is closed',
  outlet: 'Alpha',
  quotes: [
    { words: 'The bridge will stay closed until May', by: ['Ana Ruiz'] },
    { words: 'He said it would open in June', by: ['Bo Lind', 'Ana Ruiz'] },
  ],
};
let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => graph.empty());
afterAll(() => graph.close());

describe('an article that is written twice', () => {
  it('changes nothing the second time', async () => {
    await write(articleWrite(draft));
    const before = await everything();
    await write(articleWrite(draft));
    expect(await everything()).toEqual(before);
  });

  it('keeps when it was first read, and takes what its publisher changed', async () => {
    const first = articleWrite({ ...draft, ingestedAt: '2025-08-20T00:00:00.000Z' });
    await write(first);
    await write(
      articleWrite({ ...draft, title: 'A bridge opens', ingestedAt: '2025-08-25T00:00:00.000Z' }),
    );
    const found = await inTransaction((transaction) => transaction.findArticle(first.article.id));
    expect(found?.article).toMatchObject({
      title: 'A bridge opens',
      ingestedAt: '2025-08-20T00:00:00.000Z',
    });
  });
});

describe('an article with a new text', () => {
  it('is found by its newest text among dozens that it replaced', async () => {
    let newest = articleWrite(draft);
    await write(newest);
    for (let edition = 0; edition < 30; edition++) {
      newest = articleWrite({
        ...draft,
        edition: `Edition ${edition}.`,
        revisionOfId: newest.snapshot.id,
      });
      await write(newest);
    }
    const phrases = ['bridge will stay closed'];
    const { verify } = graph.stores;
    expect(await verify.snapshotsWithPhrases(phrases, 24)).toEqual([newest.snapshot.id]);
    const all = await verify.snapshotsWithPhrases(phrases, 24, { superseded: true });
    expect(all).toHaveLength(24);
  });

  it('has a second snapshot that revises the first, and still counts once for its utterances', async () => {
    const old = articleWrite({ ...draft, ingestedAt: '2025-08-20T00:00:00.000Z' });
    const revised = articleWrite({
      ...draft,
      edition: 'Corrected.',
      ingestedAt: '2025-08-21T00:00:00.000Z',
      revisionOfId: old.snapshot.id,
    });
    await write(old);
    expect(await inTransaction((t) => t.standingOf(revised.snapshot.id))).toBe('NEW');
    await write(revised);

    const found = await inTransaction((t) => t.findArticle(old.article.id));
    expect(found?.latest).toEqual({
      ...revised.snapshot,
      ...{ supersededById: null, retracted: false },
    });
    expect(await inTransaction((t) => t.standingOf(revised.snapshot.id))).toBe('NEWEST');
    expect(await inTransaction((t) => t.standingOf(old.snapshot.id))).toBe('SUPERSEDED');
    const [most] = (await graph.stores.utterances.page({}, { first: 1, after: null })).items;
    expect(most?.position.sort).toBe(1);
  });
});

describe('speakers by their keys', () => {
  it('are found with their keys, quotes and articles', async () => {
    const article = articleWrite(draft);
    await write(article);
    const found = await inTransaction((t) => t.speakersByKeys(['bo lind', 'nobody', 'ana ruiz']));
    expect(new Map(found.map(({ name, ...rest }) => [name, rest]))).toMatchObject(
      new Map([
        ['Ana Ruiz', { keys: ['ana ruiz'], quotes: 1, articleIds: [article.article.id] }],
        ['Bo Lind', { keys: ['bo lind'], quotes: 1 }],
      ]),
    );
  });

  it('are made once by two transactions that meet the same new name at the same time', async () => {
    let firstHolds = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      firstHolds = resolve;
    });
    const order: string[] = [];

    const first = inTransaction(async (transaction) => {
      expect(await transaction.speakersByKeys(['cy marsh', 'marsh'])).toEqual([]);
      firstHolds();
      await pause(300);
      order.push('first writes');
      await transaction.write(
        articleWrite({ ...draft, quotes: [{ words: 'It rained all week', by: ['Cy Marsh'] }] }),
      );
    });
    await held;
    const second = inTransaction(async (transaction) => {
      const known = await transaction.speakersByKeys(['marsh', 'cy marsh']);
      order.push('second decides');
      return known.map(({ id }) => id);
    });

    await first;
    expect(await second).toEqual([speakerIdOf('Cy Marsh')]);
    expect(order).toEqual(['first writes', 'second decides']);
  });

  it('do not deadlock, whatever the order in which transactions ask', async () => {
    const keys = Array.from({ length: 20 }, (_, at) => `name ${at}`);
    const all = Array.from({ length: 8 }, (_, at) =>
      inTransaction((t) => t.speakersByKeys(at % 2 === 0 ? keys : keys.toReversed())),
    );
    expect(await Promise.all(all)).toHaveLength(8);
    expect(await graph.cypher('MATCH (k:NameKey) RETURN count(k) AS n')).toEqual([{ n: 20 }]);
    // The lock leaves nothing behind.
    expect(await graph.cypher('MATCH (k:NameKey) WHERE size(keys(k)) > 1 RETURN k')).toEqual([]);
  });

  it('learn aliases and a fuller name', async () => {
    await write(articleWrite(draft));
    const speakerId = speakerIdOf('Bo Lind');
    await write({
      ...articleWrite({ ...draft, url: 'https://a.example/2', quotes: [] }),
      aliases: [
        { speakerId, alias: 'Mr. Lind', keys: ['lind'] },
        { speakerId, alias: 'B. Lind', keys: ['b lind'] },
      ],
      speakerUpdates: [{ speakerId, name: 'Bo Anders Lind', description: 'engineer' }],
    });
    const [found] = await inTransaction((t) => t.speakersByKeys(['lind']));
    expect(found).toMatchObject({
      name: 'Bo Anders Lind',
      description: 'engineer',
      aliases: ['B. Lind', 'Bo Lind', 'Mr. Lind'],
      keys: ['b lind', 'bo lind', 'lind'],
    });
  });
});

describe('utterances of speakers', () => {
  it('are found by the same words and by many of the same words, of these speakers only', async () => {
    await write(articleWrite(draft));
    const ana = speakerIdOf('Ana Ruiz');
    const same = 'the bridge will stay closed until may';
    const find = (speakers: readonly string[], text: string) =>
      inTransaction((t) => t.utterancesOf(speakers, [text]));

    expect(await find([ana], same)).toEqual([
      {
        id: ids.utteranceId(ana, same),
        speakerId: ana,
        text: 'The bridge will stay closed until May',
        normalized: same,
      },
    ]);
    expect(await find([ana], 'bridge closed until June or May')).toHaveLength(1);
    expect(await find([speakerIdOf('Bo Lind')], same)).toEqual([]);
    expect(await find([ana], 'quite other matters')).toEqual([]);
    expect(await find([], same)).toEqual([]);
  });

  it('count each article once, also when several are written at the same time', async () => {
    const all = Array.from({ length: 6 }, (_, at) =>
      articleWrite({ ...draft, url: `https://a.example/${at}` }),
    );
    await Promise.all(all.map(write));
    const { items } = await graph.stores.utterances.page({}, { first: 5, after: null });
    expect(items.map(({ position }) => position.sort)).toEqual([6, 6]);
  });
});

describe('a transaction', () => {
  it('leaves nothing behind when its work fails', async () => {
    const failing = inTransaction(async (transaction) => {
      await transaction.write(articleWrite(draft));
      throw new Error('the reader changed its mind');
    });
    await expect(failing).rejects.toThrow();
    expect(await graph.isEmpty()).toBe(true);
  });
});

function inTransaction<T>(work: (transaction: IngestTransaction) => Promise<T>): Promise<T> {
  return graph.stores.ingest.transaction(work);
}

function write(article: ArticleWrite): Promise<void> {
  return inTransaction((transaction) => transaction.write(article));
}

/** All nodes with their properties, and all relationships. */
async function everything(): Promise<unknown> {
  return {
    nodes: await graph.cypher(
      'MATCH (n) WHERE NOT n:MigrationLock RETURN labels(n) AS labels, properties(n) AS properties ORDER BY elementId(n)',
    ),
    relationships: await graph.cypher(
      'MATCH (a)-[r]->(b) RETURN type(r) AS type, elementId(a) AS a, elementId(b) AS b, properties(r) AS properties ORDER BY elementId(r)',
    ),
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
