/** Origins and what rests on them, on the real database and with the real reader: in whatever order articles come. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Extraction, Reader } from '../../src/domain/extraction.ts';
import { createReader } from '../../src/extract/index.ts';
import { occurrenceDrift } from '../../src/services/corroborate/occurrence-drift.ts';
import { createServices, type IngestRecord, type Services } from '../../src/services/index.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const QUOTE =
  '“We will not give up the ferry while a single child goes to school by it,” said Maria Lindqvist, the mayor.';

const OPENING = [
  'The ferry between the two islands will stop running in October, the harbour board decided on Monday after a debate of five hours.',
  'No other company has offered to take over the line, which carried some forty thousand passengers last year and lost money on every one of them.',
  'The board had looked for a buyer since the spring, and two shipping companies came to see the boat before they turned the offer down.',
];
const ENDING = [
  'Children from the smaller island go to school on the larger one, and the bus that would have to replace the ferry takes more than two hours by way of the northern bridge.',
  'The vessel was built in a yard on the west coast thirty years ago and was last repaired after a collision with a trawler in thick fog.',
  'A petition against the closure has been signed by half of those who live on the smaller island, its organisers told the board that evening.',
];

/** The agency's whole story; two papers that each print another half of it; a report and a story of their own. */
const RECORDS: Readonly<Record<string, IngestRecord>> = {
  wire: {
    url: 'https://www.reuters.com/ferry',
    outlet: 'Reuters',
    text: ['Island ferry to stop', '', ...OPENING, QUOTE, ...ENDING].join('\n\n'),
  },
  first: {
    url: 'https://first.example/ferry',
    outlet: 'First Post',
    text: ['Ferry line ends in autumn', ...OPENING, QUOTE].join('\n\n'),
  },
  second: {
    url: 'https://second.example/islands',
    outlet: 'Second Post',
    text: ['How island children will get to school', QUOTE, ...ENDING].join('\n\n'),
  },
  own: {
    url: 'https://herald.example/mayor',
    outlet: 'Harbour Herald',
    text: [
      'Mayor speaks against the end of the ferry',
      'When the vote was over, nobody in the packed gymnasium wanted to go home, and the mayor climbed on a chair to be heard.',
      QUOTE,
      'Her party had voted for the budget that made the cut necessary, as several people in the audience were quick to point out to her.',
    ].join('\n\n'),
  },
  otherWire: {
    url: 'https://third.example/budget',
    outlet: 'Third Post',
    text: [
      'Budget passes after long night',
      'BERGEN (Reuters) - The county passed its budget at dawn on Friday with the votes of three parties that had never before agreed on anything of weight.',
      'The schools get more than they asked for, the roads get less, and a museum of herring will have to wait for another year at least.',
    ].join('\n\n'),
  },
};
const NAMES = Object.keys(RECORDS);

let graph: TestGraph;
let reader: Reader;
let services: Services;
const read = new Map<string, Extraction>();

beforeAll(async () => {
  // On a cold database every statement is planned within the first article’s transaction.
  graph = await openTestGraph({ timeoutMs: 120_000 });
  reader = await createReader();
  services = createServices({
    stores: graph.stores,
    // What was read stays read: only the order of writing differs.
    reader: async () => ({
      read: async ({ text = '' }) => {
        const known = read.get(text) ?? (await reader.read({ text }));
        read.set(text, known);
        return known;
      },
      close: async () => {},
    }),
    now: () => new Date('2026-01-02T03:04:05Z'),
  });
  // Once, so that no test pays for planning every statement.
  await ingestAll(['wire']);
}, 240_000);
beforeEach(() => graph.empty());
afterAll(async () => {
  await reader?.close();
  await graph?.close();
});

const ingest = (record: IngestRecord) => services.ingest.ingest(record);

async function ingestAll(names: readonly string[]): Promise<void> {
  for (const name of names) await ingest(RECORDS[name] ?? {});
}

/** Everything that stands: articles with their origins and reasons, folds, utterances. */
async function standing() {
  return {
    articles: await graph.cypher(
      `MATCH (article:Article)-[in:ORIGINATES_IN]->(origin:Origin)
       RETURN article.url AS url, origin.id AS origin, origin.kind AS kind, origin.source AS source,
         in.basis AS basis, in.score AS score, in.reason AS reason ORDER BY url`,
    ),
    folds: await graph.cypher(
      `MATCH (one:Article)-[fold:SHARES_ORIGIN_WITH]->(other:Article)
       RETURN one.url AS one, other.url AS other, properties(fold) AS fold ORDER BY one, other`,
    ),
    utterances: await graph.cypher(
      `MATCH (utterance:Utterance)
       RETURN utterance.text AS text, utterance.articleCount AS articles, utterance.originCount AS origins ORDER BY text`,
    ),
  };
}

/** Articles by origin, each group and the groups sorted. */
async function groups(): Promise<readonly (readonly string[])[]> {
  const rows = await graph.cypher(
    `MATCH (article:Article)-[:ORIGINATES_IN]->(origin:Origin)
     RETURN origin.id AS id, collect(article.url) AS urls`,
  );
  const nameOf = (url: unknown) => NAMES.find((name) => RECORDS[name]?.url === url) ?? String(url);
  return rows
    .map(({ urls }) => (Array.isArray(urls) ? urls.map(nameOf).sort() : []))
    .toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
}

describe('the origin of an article', () => {
  it('is its own unless it is a reprint: neither a quotation nor an agency in common folds two', async () => {
    await ingestAll(['first', 'own', 'otherWire']);
    expect(await groups()).toEqual([['first'], ['otherWire'], ['own']]);
    const { articles } = await standing();
    expect(articles.map(({ basis }) => basis)).toEqual(['NONE_FOUND', 'NONE_FOUND', 'NONE_FOUND']);
    expect(articles.map(({ kind, source }) => [kind, source])).toEqual([
      ['OUTLET', null],
      ['OUTLET', null],
      ['WIRE', 'Reuters'],
    ]);
  });

  it('joins two that a later article shows to be one, and keeps that they were two', async () => {
    await ingestAll(['first', 'second']);
    expect(await groups()).toEqual([['first'], ['second']]);
    const [shared] = (await standing()).utterances;
    expect(shared).toMatchObject({ articles: 2, origins: 2 });
    await ingestAll(['wire']);
    expect(await groups()).toEqual([['first', 'second', 'wire']]);
    const after = await standing();
    expect(after.utterances).toEqual([{ text: shared?.['text'], articles: 3, origins: 1 }]);
    expect(
      after.articles.every(({ kind, source }) => kind === 'WIRE' && source === 'Reuters'),
    ).toBe(true);
    const history = await graph.cypher(
      `MATCH (old:Origin)-[joined:JOINED_INTO]->(new:Origin)
       RETURN joined.at AS at, EXISTS { (new)<-[:ORIGINATES_IN]-(:Article) } AS stands,
         EXISTS { (:Article {id: joined.articleId, url: 'https://www.reuters.com/ferry'}) } AS byWire`,
    );
    expect(history.length).toBeGreaterThanOrEqual(1);
    for (const row of history)
      expect(row).toEqual({ at: '2026-01-02T03:04:05.000Z', stands: true, byWire: true });
  });

  it('does not depend on the order in which articles come', async () => {
    await ingestAll(NAMES);
    const expected = await standing();
    expect(expected.articles).toHaveLength(NAMES.length);
    for (const [at, order] of permutations(['wire', 'first', 'second']).entries()) {
      await graph.empty();
      await ingestAll(['otherWire', ...order].toSpliced(at % 5, 0, 'own'));
      expect(await standing(), order.join()).toEqual(expected);
    }
  }, 240_000);

  it('is the same when all come at the same time', async () => {
    await ingestAll(NAMES);
    const expected = await standing();
    await graph.empty();
    await Promise.all(NAMES.map((name) => ingest(RECORDS[name] ?? {})));
    expect(await standing()).toEqual(expected);
  });

  it('is looked for again when its text changes', async () => {
    await ingestAll(['wire', 'own']);
    await ingest({ ...RECORDS['own'], text: [RECORDS['own']?.text, ...OPENING].join('\n\n') });
    expect(await groups()).toEqual([['own', 'wire']]);
  });

  it('follows an address that is given as the source, whichever comes first', async () => {
    const copy = {
      url: 'https://copy.example/1',
      text: 'What the islands say\n\nThe boat will not sail again after the summer, we read, and that is all that anybody knows for sure at this time.\n\nSource: https://herald.example/mayor',
    };
    await ingest(copy);
    await ingestAll(['own']);
    expect(await groups()).toEqual([['https://copy.example/1', 'own']]);
    await graph.empty();
    await ingestAll(['own']);
    await ingest(copy);
    expect(await groups()).toEqual([['https://copy.example/1', 'own']]);
    expect((await standing()).folds).toMatchObject([{ fold: { basis: 'CITATION', score: 1 } }]);
  });
});

describe('corroboration of an utterance', () => {
  it('counts origins, and gives each with its articles', async () => {
    await ingestAll(NAMES);
    const { items } = await graph.stores.utterances.page(
      { minOrigins: 2 },
      { first: 5, after: null },
    );
    expect(items).toHaveLength(1);
    const utteranceId = items[0]?.item.id ?? '';
    expect(await graph.stores.origins.counts([{ utteranceId }])).toEqual([2]);
    const [origins] = await graph.stores.origins.pages([{ utteranceId }], {
      first: 5,
      after: null,
    });
    const carried = await Promise.all(
      (origins?.items ?? []).map(({ item }) =>
        graph.stores.articles.count({ originId: item.id, utteranceId }),
      ),
    );
    expect(carried.toSorted()).toEqual([1, 3]);
    expect(await graph.stores.utterances.count({ minOrigins: 3 })).toBe(0);
  });

  it('counts an unnamed source once for an origin, however often it is reprinted', async () => {
    const words =
      '“The money was spent before anybody had agreed to spend it,” said a city official.';
    for (const url of ['https://a.example/1', 'https://b.example/1'])
      await ingest({ url, text: ['Ferry money gone', ...OPENING, words].join('\n\n') });
    const { utterances } = await standing();
    // The source belongs to its article, so there are two utterances, of which neither has more than its one origin.
    expect(utterances.map(({ origins }) => origins)).toEqual([1, 1]);
    expect(await groups()).toHaveLength(1);
  });
});

describe('drift of an utterance', () => {
  const altered = {
    url: 'https://altered.example/1',
    text: 'Mayor gives in\n\nAt the end of a long evening in the gymnasium there was hardly anybody left to hear it, but it was said all the same.\n\n“We will give up the ferry while a single child goes to school by it,” said Maria Lindqvist, the mayor.',
  };

  it('shows an altered wording beside the best-attested one, with what is left out flagged', async () => {
    await ingestAll(NAMES);
    await ingest(altered);
    const [best] = (await graph.stores.utterances.page({}, { first: 1, after: null })).items;
    const utterance = best?.item;
    if (utterance === undefined) throw new Error('No utterance was read.');
    const [page] = await graph.stores.occurrences.pages([{ utteranceId: utterance.id }], {
      first: 10,
      after: null,
    });
    const drifts = (page?.items ?? []).map(({ item }) => ({
      relation: item.relation,
      drift: occurrenceDrift(item, utterance),
    }));
    expect(drifts.filter(({ relation }) => relation === 'SAME')).toHaveLength(4);
    for (const { relation, drift } of drifts) {
      if (relation === 'SAME') expect(drift).toEqual([]);
    }
    expect(drifts.filter(({ relation }) => relation !== 'SAME')).toEqual([
      {
        relation: 'ALTERED',
        drift: [{ kind: 'DROPPED', attested: 'not', here: '', flags: ['NEGATION'] }],
      },
    ]);
  });

  it('is the same whether the altered wording comes first or last', async () => {
    const related = () =>
      graph.cypher(
        'MATCH (one:Utterance)-[variant:VARIANT_OF]->(other:Utterance) RETURN one.text AS one, other.text AS other, properties(variant) AS variant',
      );
    await ingestAll(['own']);
    await ingest(altered);
    const last = await related();
    await graph.empty();
    await ingest(altered);
    await ingestAll(['own']);
    expect(await related()).toEqual(last);
    expect(last).toHaveLength(1);
  });
});

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((item, at) =>
    permutations(items.filter((_, other) => other !== at)).map((rest) => [item, ...rest]),
  );
}
