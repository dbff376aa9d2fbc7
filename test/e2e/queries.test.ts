/** Runs every query of docs/queries.md on the five seeds, read by the real reader, and holds the page to the answers. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimModels } from '../../src/domain/claims.ts';
import { createClaimModels } from '../../src/extract/claim-models/index.ts';
import { claimJudge } from '../../src/services/claims/judge-pair.ts';
import { startTestServer, type TestServer } from '../server/test-server.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { markdownQueries } from './markdown-queries.ts';

const SEEDS = path.resolve(import.meta.dirname, '../../seeds');
const INGEST = `mutation ($id: String!, $text: String!) {
  ingestArticle(input: { id: $id, text: $text }) { status }
}`;

const WHAT_THEY_WANT = 'What do Putin and Trump want each of the Alaska summit?';
const STALEMATE =
  'Stalemate in Anchorage: Fallout from the Trump–Putin Summit and the Shadow of Concessions';
const NO_CEASEFIRE = "No Ceasefire: Putin's Dominance in the Anchorage Discussions";

const queries = markdownQueries();
const asked = new Set<string>();
let graph: TestGraph;
let server: TestServer;
let models: ClaimModels;

beforeAll(async () => {
  graph = await openTestGraph();
  models = createClaimModels();
  const parts = { models: async () => models, judge: claimJudge };
  server = await startTestServer(graph, { requestTimeoutMs: 240_000 }, parts);
  for (const name of readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .sort()) {
    const text = readFileSync(path.join(SEEDS, name), 'utf8');
    const { data, errors } = await server.ask(INGEST, { id: name, text });
    expect([data, errors]).toEqual([{ ingestArticle: { status: 'CREATED' } }, []]);
  }
}, 240_000);
afterAll(async () => {
  await server.close();
  await models.close();
  await graph.close();
});

/** The answer to a query of the page. */
async function answerTo(name: string, variables: object = {}) {
  const query = queries.get(name);
  if (query === undefined) throw new Error(`docs/queries.md has no query ${name}.`);
  asked.add(name);
  const { data, errors } = await server.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
}

interface Named {
  readonly name: string;
}

interface Words {
  readonly text: string;
}

interface QuoteAnswer {
  readonly exact: string;
  readonly speaker: Named | null;
  readonly via: readonly Named[];
  readonly article: { readonly title: string };
  readonly context: { readonly text: string };
}

/** The one quote with these words. */
function withWords(quotes: readonly QuoteAnswer[], words: string): QuoteAnswer {
  const [quote] = quotes.filter(({ exact }) => exact.includes(words));
  if (quote === undefined) throw new Error(`No quote holds “${words}”.`);
  return quote;
}

async function speakerId(name: string): Promise<string> {
  const { data } = await server.ask(
    'query ($text: String!) { speakers(filter: { text: $text }, first: 1) { nodes { id } } }',
    { text: name },
  );
  return data.speakers.nodes[0].id;
}

describe('an analyst who asks', () => {
  it('what Putin said finds it in four articles, with those through whom it comes', async () => {
    const { speakers } = await answerTo('WhatPutinSaid');
    const [putin] = speakers.nodes;
    expect(putin.name).toBe('Vladimir Putin');
    expect(putin.articles.totalCount).toBe(4);
    const quotes: readonly QuoteAnswer[] = putin.quotes.nodes;
    expect(putin.quotes.totalCount).toBe(quotes.length);
    const settlement = withWords(quotes, 'A settlement must be built on addressing these');
    expect(settlement.article.title).toBe(NO_CEASEFIRE);
    expect(settlement.via).toEqual([]);
    const cheated = withWords(quotes, 'cheated out of the 2020 race');
    expect(cheated.article.title).toBe(NO_CEASEFIRE);
    expect(cheated.via).toEqual([{ name: 'Donald Trump' }]);
  });

  it('who else carries Zelenskyy’s words finds two articles and two spellings', async () => {
    const { utterances } = await answerTo('WhoElseCarriesIt');
    expect(utterances.nodes).toHaveLength(1);
    const [utterance] = utterances.nodes;
    expect(utterance.articleCount).toBe(2);
    const titles = utterance.quotes.nodes.map(({ article }: QuoteAnswer) => article.title);
    expect(titles.sort()).toEqual([STALEMATE, WHAT_THEY_WANT]);
    expect(utterance.spellings).toEqual(
      expect.arrayContaining([
        { text: expect.stringMatching(/^(?:President )?Vladimir Zelensky$/), articleCount: 1 },
        { text: 'President Zelenskiy', articleCount: 1 },
      ]),
    );
    expect(utterance.spellings).toHaveLength(2);
    expect(utterance.speaker.aliases.join()).toMatch(/Volodymyr Zelenskyy/);
  });

  it('who said it independently finds two origins that share nothing but the words', async () => {
    const { utterances } = await answerTo('IndependentSources');
    expect(utterances.totalCount).toBe(1);
    const [{ text, articleCount, corroboration }] = utterances.nodes;
    expect(text).toContain('will not give their land');
    expect([articleCount, corroboration.count]).toEqual([2, 2]);
    const carried = corroboration.origins.nodes.map(
      ({ articles }: { articles: { nodes: readonly object[] } }) => articles.nodes,
    );
    expect(carried.flat()).toHaveLength(2);
    expect(carried.flat()).toEqual(
      expect.arrayContaining(
        [STALEMATE, WHAT_THEY_WANT].map((title) =>
          expect.objectContaining({ title, originBasis: 'NONE_FOUND', folds: [] }),
        ),
      ),
    );
  });

  it('whether the words were changed finds the same words twice', async () => {
    const { utterances } = await answerTo('Drift');
    const [{ occurrences, variants }] = utterances.nodes;
    expect(occurrences.totalCount).toBe(2);
    for (const occurrence of occurrences.nodes)
      expect(occurrence).toMatchObject({ relation: 'SAME', drift: [] });
    expect(variants).toEqual([]);
  });

  it('did he say it tells the words as they stand from altered ones and from another speaker’s', async () => {
    const quote = 'Ukrainians will not give their land to the occupier';
    const ask = async (variables: object) => (await answerTo('DidHeSayIt', variables)).verifyQuote;
    const verbatim = await ask({ quote, speaker: 'Zelensky' });
    expect(verbatim.verdict).toBe('VERBATIM');
    const carriers = verbatim.carriage.carriers.map(({ article }: QuoteAnswer) => article.title);
    expect(carriers.sort()).toEqual([STALEMATE, WHAT_THEY_WANT]);
    const altered = await ask({ quote: quote.replace('not ', ''), speaker: 'Zelensky' });
    expect(altered).toMatchObject({
      verdict: 'ALTERED',
      evidence: [{ changes: [{ kind: 'DROPPED', said: 'not', flags: ['NEGATION'] }] }, {}],
    });
    const other = await ask({ quote, speaker: 'Putin' });
    expect(other.verdict).toBe('MISATTRIBUTED');
    expect(other.evidence[0].speaker.name).toMatch(/Zelensky/);
  });

  it('what was not said finds beliefs and suppositions, none of which is among what was said', async () => {
    const { believed, supposed } = await answerTo('NotSaid');
    expect(believed.totalCount).toBe(believed.nodes.length);
    expect(believed.totalCount).toBeGreaterThan(5);
    const likely = supposed.nodes.find(({ cue }: { cue: Words }) => /likely/.test(cue.text));
    expect(likely).toMatchObject({ modality: 'CONJECTURED', speaker: { name: 'Donald Trump' } });
    const claim = withWords(supposed.nodes, 'returned to the top table');
    expect(claim.context.text).toContain('may claim');
    const { data } = await server.ask('{ quotes(first: 100) { totalCount nodes { exact } } }');
    const said = data.quotes.nodes.map(({ exact }: QuoteAnswer) => exact);
    expect(said).toHaveLength(data.quotes.totalCount);
    for (const { exact } of supposed.nodes) expect(said).not.toContain(exact);
  });

  it('which quotes reach us at second hand finds Putin’s words through Trump', async () => {
    const { quotes } = await answerTo('SecondHand');
    expect(quotes.totalCount).toBe(quotes.nodes.length);
    const cheated = withWords(quotes.nodes, 'cheated out of the 2020 race');
    expect(cheated.speaker).toEqual({ name: 'Vladimir Putin' });
    expect(cheated.via).toEqual([{ name: 'Donald Trump' }]);
    expect(cheated.context.text).toContain('Trump later told Fox News anchor Sean Hannity');
    for (const { via } of quotes.nodes) expect(via.length).toBeGreaterThan(0);
  });

  it('what is said about the follow-up summit finds Ushakov and the Kremlin’s denial', async () => {
    const { followUp, future, denied } = await answerTo('FollowUpSummit');
    const [expected] = followUp.edges;
    expect(expected.node.item).toMatchObject({
      exact: expect.stringContaining('Russia expects a follow-up summit in Moscow'),
      speaker: { name: 'Yuri Ushakov' },
      article: { title: STALEMATE },
    });
    const [snippet] = expected.node.snippets;
    const marked = snippet.matches.map(({ start, end }: { start: number; end: number }) =>
      snippet.text.slice(start, end),
    );
    expect(marked).toEqual(expect.arrayContaining(['follow', 'up', 'summit']));
    expect(future.edges.map(({ node }: { node: { item: object } }) => node.item)).toEqual([
      { title: NO_CEASEFIRE },
    ]);
    const denial = withWords(denied.nodes, 'not brought up in Alaska');
    expect(denial.speaker?.name).toMatch(/Kremlin/);
    expect(denial.context.text).toContain('at a future summit');
  });

  it('what there is about the ceasefire is counted by kind', async () => {
    const { search } = await answerTo('CeasefireByKind');
    expect(search.edges.length).toBeGreaterThan(0);
    for (const [type, count] of [
      ['Article', 3],
      ['Speaker', 0],
      ['Outlet', 0],
      ['Quote', search.edges.length],
    ]) {
      expect(search.facets).toContainEqual({ type, count, hasMore: false });
    }
  });

  it('how two people are connected gets from one to the other', async () => {
    const from = await speakerId('Ushakov');
    const to = await speakerId('Zelenskyy');
    const { path: found } = await answerTo('HowAreTheyConnected', { from, to });
    expect(found.nodes).toHaveLength(found.length + 1);
    expect(found.relationships).toHaveLength(found.length);
    expect(found.nodes[0].name).toBe('Yuri Ushakov');
    expect(found.nodes.at(-1).__typename).toBe('Speaker');
    expect(found.nodes.map((node: { __typename: string }) => node.__typename)).toEqual([
      ...['Speaker', 'Assertion', 'Snapshot', 'Assertion', 'Speaker'],
    ]);
  });

  it('what hangs on a speaker learns exactly how much is not shown', async () => {
    const id = await speakerId('Vladimir Putin');
    const { neighborhood } = await answerTo('Around', { id });
    const attributed = neighborhood.counts.find(
      ({ type }: { type: string }) => type === 'ATTRIBUTED_TO',
    );
    const [{ total }] = (await graph.cypher(
      'MATCH (:Speaker {id: $id})<-[:ATTRIBUTED_TO]-(attribution) RETURN count(attribution) AS total',
      { id },
    )) as readonly [{ readonly total: number }];
    expect(attributed).toMatchObject({ shown: 5, total, hidden: total - 5 });
  });
});

interface ComparedRow {
  readonly claim: { readonly text: string };
  readonly cells: readonly {
    readonly stance: string;
    readonly article: { readonly title: string };
    readonly assertions: readonly { readonly exact: string }[];
  }[];
}

describe('the answers about claims', () => {
  it('who independently says so counts a speaker once, however many articles quote him', async () => {
    const { claims } = await answerTo('WhoSaysSo');
    const [claim] = claims.nodes;
    expect(claim.text).toMatch(/^Ukrainians will not give their land to the occupier/);
    const titles = claim.timeline.nodes.map(
      ({ article }: { article: { title: string } }) => article.title,
    );
    expect(new Set(titles)).toEqual(new Set([WHAT_THEY_WANT, STALEMATE]));
    expect(claim.corroboration.count).toBe(1);
    expect(claim.corroboration.sources).toMatchObject([
      { kind: 'SPEAKER', speaker: { name: expect.stringMatching(/Zelensk/) } },
    ]);
    // No seed says when it was published.
    expect(claim.firstAssertedBy).toBeNull();
  });

  it('what possibly conflicts is a queue of pairs of passages, none of which is decided', async () => {
    const { contradictions } = await answerTo('PossibleConflicts');
    expect(contradictions.totalCount).toBe(contradictions.nodes.length);
    expect(contradictions.totalCount).toBeGreaterThan(0);
    for (const { status, relation, sides } of contradictions.nodes) {
      expect(status).toBe('POSSIBLE_CONFLICT');
      expect(relation.rationale).toMatch(/\w/);
      for (const { assertions } of sides) expect(assertions.length).toBeGreaterThan(0);
    }
  });

  it('articles side by side share a row where both carry a claim, and are silent elsewhere', async () => {
    const { data } = await server.ask('{ articles(first: 10) { nodes { id title } } }');
    const ids = [WHAT_THEY_WANT, STALEMATE].map(
      (title) => data.articles.nodes.find((node: { title: string }) => node.title === title).id,
    );
    const { compareArticles } = await answerTo('SideBySide', { ids });
    const [first] = compareArticles.rows as readonly ComparedRow[];
    expect(first?.cells.map(({ stance }) => stance)).not.toContain('SILENT');
    for (const { cells } of compareArticles.rows as readonly ComparedRow[]) {
      expect(cells).toHaveLength(2);
      for (const { stance, assertions } of cells) {
        expect(stance).not.toBe('NOT_CHECKED');
        expect(assertions.length === 0).toBe(stance === 'SILENT');
      }
    }
    expect(compareArticles.totalRows).toBeGreaterThan(20);
  });

  it('nothing was revised among the seeds', async () => {
    expect((await answerTo('WhatWasRevised')).quotes.totalCount).toBe(0);
  });

  it('what was known when the seeds had been read finds them, and before that nothing was', async () => {
    const read = '2025-08-20T12:00:00.000Z';
    const { speakers, articles } = await answerTo('WhatWasKnown', { asOf: read });
    expect(speakers.nodes).toMatchObject([{ name: 'Vladimir Putin' }]);
    expect(articles.totalCount).toBe(5);
    const { errors } = await server.ask(queries.get('WhatWasKnown') ?? '', {
      asOf: '2025-08-19T12:00:00.000Z',
    });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', historyBeganAt: read });
  });
});

describe('the page of queries', () => {
  it('has no query that was not asked here', () => {
    expect([...queries.keys()].sort()).toEqual([...asked].sort());
  });
});
