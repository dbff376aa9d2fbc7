/** What the API shows of a revision: on quotes, utterances, claims, snapshots and evidence. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClaimModels } from '../../src/extract/claim-models/index.ts';
import { claimJudge } from '../../src/services/claims/judge-pair.ts';
import { markdownQueries } from '../e2e/markdown-queries.ts';
import { startTestServer, type TestServer } from '../server/test-server.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const models = createClaimModels();
let graph: TestGraph;
let server: TestServer;

const SAID =
  '“We will not raise the toll for anybody in the valley,” said Maria Lindqvist, the mayor.';
const KEPT = '“Nobody in this town asked for a second bridge,” Jonas Okafor said.';
const GONE = '“The repairs will cost the town 40 million pounds this year,” Okafor said.';
const FIRST = `Bridge to reopen\n\n${SAID}\n\n${KEPT}\n\n${GONE}`;
const SECOND = `Bridge to reopen\n\n${SAID.replace('not ', '')}\n\n${KEPT}`;

beforeAll(async () => {
  graph = await openTestGraph();
  server = await startTestServer(
    graph,
    { requestTimeoutMs: 120_000 },
    { models: async () => models, judge: claimJudge },
  );
  for (const text of [FIRST, SECOND]) {
    const { errors } = await server.ask(
      'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { status } }',
      { input: { url: 'https://news.example/bridge', title: 'Bridge to reopen', text } },
    );
    expect(errors).toEqual([]);
  }
}, 240_000);
afterAll(async () => {
  await server.close();
  await models.close();
  await graph.close();
});

async function ask(query: string, variables: object = {}) {
  const { data, errors } = await server.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
}

describe('a revised article', () => {
  it('answers the query of the page with what stands there instead', async () => {
    const { quotes } = await ask(markdownQueries().get('WhatWasRevised') ?? '');
    const direct = quotes.nodes.filter(({ exact }: { exact: string }) => /toll|pounds/.test(exact));
    expect(direct).toHaveLength(quotes.totalCount);
    expect(direct[0]).toMatchObject({
      anchor: 'ORPHANED',
      speaker: { name: 'Maria Lindqvist' },
      revision: {
        instead: { text: 'We will raise the toll for anybody in the valley' },
        changes: [{ kind: 'DROPPED', said: 'not', asked: '', flags: ['NEGATION'] }],
        places: [],
      },
      utterance: { articleCount: 0, lostArticleCount: 1 },
    });
    expect(direct[1]).toMatchObject({ revision: { instead: null, changes: [] } });
  });

  it('shows a quote that stayed once, and leads from the older one to it', async () => {
    const { quotes, older } = await ask(`{
      quotes(filter: { text: "second bridge" }) { nodes { id standing anchor revision { anchor } } }
      older: quotes(filter: { text: "second bridge", standings: [CARRIED_ON, SUPERSEDED] }) {
        nodes { standing anchor snapshot { supersededBy { id } } revision {
          anchor places { text } instead { text } continuedBy { id } snapshot { id supersededBy { id } }
        } }
      }
    }`);
    expect(quotes.nodes).toMatchObject([{ standing: 'CURRENT', anchor: 'EXACT', revision: null }]);
    const [old] = older.nodes;
    expect(old).toMatchObject({
      standing: 'CARRIED_ON',
      snapshot: { supersededBy: { id: old.revision.snapshot.id } },
      revision: {
        anchor: 'EXACT',
        places: [{ text: 'Nobody in this town asked for a second bridge,' }],
        instead: null,
        continuedBy: { id: quotes.nodes[0].id },
        snapshot: { supersededBy: null },
      },
    });
  });

  it('shows on claims that a text which made them was replaced', async () => {
    const { claims } = await ask(`{ claims(filter: { text: "pounds" }) { nodes {
      text lostArticleCount corroboration { count }
      timeline { totalCount }
      replaced: timeline(superseded: true) { totalCount nodes { superseded quote { standing anchor } } }
    } } }`);
    expect(claims.nodes).toMatchObject([
      {
        lostArticleCount: 1,
        timeline: { totalCount: 0 },
        replaced: {
          totalCount: 1,
          nodes: [{ superseded: true, quote: { standing: 'SUPERSEDED', anchor: 'ORPHANED' } }],
        },
      },
    ]);
  });

  it('is verified by its newest text, with the replaced one beside it', async () => {
    const query = `query ($quote: String!, $superseded: Boolean! = false) {
      verifyQuote(quote: $quote, speaker: "Lindqvist", superseded: $superseded) {
        verdict evidence { superseded verdict snapshot { supersededBy { id } } }
      }
    }`;
    const quote = 'We will not raise the toll for anybody';
    const { verifyQuote } = await ask(query, { quote });
    expect(verifyQuote.verdict).toBe('ALTERED');
    expect(verifyQuote.evidence).toMatchObject([
      { superseded: false, verdict: 'ALTERED', snapshot: { supersededBy: null } },
      { superseded: true, verdict: 'VERBATIM', snapshot: { supersededBy: {} } },
    ]);
    expect((await ask(query, { quote, superseded: true })).verifyQuote.verdict).toBe('VERBATIM');
  });

  it('is found by words of its replaced text only where that is asked for', async () => {
    const query =
      'query ($s: [Standing!]) { search(text: "repairs will cost", standings: $s) { edges { node { type } } facets { type count } } }';
    const types = (data: { search: { edges: { node: { type: string } }[] } }) =>
      data.search.edges.map(({ node }) => node.type);
    const now = await ask(query);
    expect(types(now)).not.toContain('Quote');
    expect(now.search.facets).toContainEqual({ type: 'Quote', count: 0 });
    const then = await ask(query, { s: ['SUPERSEDED'] });
    expect(types(then)).toContain('Quote');
    expect(then.search.facets).toContainEqual({ type: 'Quote', count: 1 });
  });
});
