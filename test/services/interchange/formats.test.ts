/** What leaves Hearsay in the formats of others is read back by libraries that are not ours, and held to the published vocabularies. */

import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import graphology from 'graphology';
import graphmlReader from 'graphology-graphml';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredProperties, StoredSubgraph } from '../../../src/domain/stored-graph.ts';
import { type Format, writeFormat } from '../../../src/services/interchange/formats/index.ts';
import { makersOf } from '../../../src/services/interchange/formats/makers.ts';
import { StoredParts } from '../../../src/services/interchange/formats/stored-parts.ts';
import { story, storyServices } from '../../support/claims.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';

const HARBOUR = 'The harbour closed after 12 ships collided.';
const DRAFTS = [
  {
    id: 'a',
    says: [
      { words: HARBOUR, by: 'Ana Ruiz' },
      { words: '=SUM(1) burned for 3 days, “badly” 😀.', by: 'Ana Ruiz' },
    ],
  },
  { id: 'b', says: [{ words: 'Harbour closed after 12 ships collided', by: 'Bo Lind' }] },
  {
    id: 'c',
    says: [
      { words: 'It never closed.', by: 'Cy Marsh', claim: HARBOUR, stance: 'DENIES' as const },
    ],
  },
];
/** Reads `anno.jsonld` as far as annotations of Hearsay use it; the vocabulary itself says whether its terms exist. */
const ANNOTATION_CONTEXT = {
  ...{ id: '@id', type: '@type', oa: 'http://www.w3.org/ns/oa#' },
  ...{ as: 'http://www.w3.org/ns/activitystreams#', foaf: 'http://xmlns.com/foaf/0.1/' },
  Annotation: 'oa:Annotation',
  SpecificResource: 'oa:SpecificResource',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  TimeState: 'oa:TimeState',
  AnnotationPage: 'as:OrderedCollectionPage',
  Software: 'as:Application',
  Person: 'foaf:Person',
  Organization: 'foaf:Organization',
  name: 'foaf:name',
  generator: { '@id': 'as:generator', '@type': '@id' },
  items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
  startIndex: { '@id': 'as:startIndex' },
  body: { '@id': 'oa:hasBody', '@type': '@id' },
  target: { '@id': 'oa:hasTarget', '@type': '@id' },
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  selector: { '@id': 'oa:hasSelector', '@type': '@id' },
  state: { '@id': 'oa:hasState', '@type': '@id' },
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
  identifying: 'oa:identifying',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: 'oa:start',
  end: 'oa:end',
  cached: { '@id': 'oa:cachedSource', '@type': '@id' },
  sourceDate: 'oa:sourceDate',
};
const CONTEXTS: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': { '@context': ANNOTATION_CONTEXT },
  'https://schema.org': { '@context': { '@vocab': 'http://schema.org/' } },
};

let graph: TestGraph;
let claim: string;
let everything: readonly string[];

beforeAll(async () => {
  graph = await openTestGraph();
  const stories = DRAFTS.map(story);
  const { ingest } = storyServices(graph.stores, stories);
  for (const { record } of stories) await ingest.ingest(record);
  const [row] = await graph.cypher(
    'MATCH (claim:Claim)<-[:ABOUT]-(a) WITH claim, count(a) AS c ORDER BY c DESC LIMIT 1 RETURN claim.id AS id',
  );
  claim = String(row?.['id']);
  await graph.cypher(
    `MATCH (claim:Claim {id: $claim}) CREATE (:Review {id: 'review_1', state: 'PUBLISHED', verdict: 'FALSE', verdictLabel: 'False',
      verdictClass: 'FALSE', rationale: 'It stayed open.', reviewerId: 'r', reviewerName: 'Rae Ng', publishedAt: '2026-01-02T00:00:00.000Z'})-[:REVIEWS]->(claim)`,
    { claim },
  );
  await graph.cypher(`MATCH (s:Speaker) SET s.wikidataId = 'Q1'`);
  everything = await graph.subgraphs.evidenceOf(claim);
});
afterAll(() => graph.close());

async function documentOf(format: Format): Promise<Record<string, unknown>> {
  return JSON.parse(await writeFormat(graph.subgraphs, format, [claim]));
}

interface Triple {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string; readonly termType: string };
}

/** As a library that is not ours reads it, with no network at hand. */
async function triplesOf(document: object): Promise<readonly Triple[]> {
  // The types of the package do not know `safe`, which makes terms that no context defines an error.
  const options = {
    safe: true,
    documentLoader: async (url: string) => {
      const context = CONTEXTS[url];
      if (context === undefined) throw new Error(`Nobody may fetch ${url}.`);
      return { documentUrl: url, document: context };
    },
  } as object;
  const quads: unknown = await jsonld.toRDF(document as never, options);
  return quads as readonly Triple[];
}

/** The published vocabularies, as triples in registry packages. */
const VOCABULARIES = {
  oa: import.meta.resolve('@vocabulary/oa/oa.nq'),
  prov: import.meta.resolve('@vocabulary/prov/prov.nq'),
  schema: import.meta.resolve('@vocabulary/schema/schema.nq'),
};

/** All that a vocabulary defines. */
function vocabulary(name: keyof typeof VOCABULARIES): ReadonlySet<string> {
  return new Set(
    readFileSync(new URL(VOCABULARIES[name]), 'utf8')
      .split('\n')
      .flatMap((line) => /^<([^>]+)>/.exec(line)?.[1] ?? []),
  );
}

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** The classes and properties of a namespace that are used and not defined there. */
function undefinedTerms(
  triples: readonly Triple[],
  namespace: string,
  defined: ReadonlySet<string>,
) {
  const used = triples.flatMap(({ predicate, object }) =>
    predicate.value === TYPE ? [object.value] : [predicate.value],
  );
  const own = [...new Set(used)].filter((term) => term.startsWith(namespace));
  expect(own.length).toBeGreaterThan(5);
  return own.filter((term) => !defined.has(term));
}

describe('Web Annotations', () => {
  it('are read as annotations, in terms that the W3C vocabulary defines', async () => {
    const triples = await triplesOf(await documentOf('web-annotation'));
    expect(undefinedTerms(triples, 'http://www.w3.org/ns/oa#', vocabulary('oa'))).toEqual([]);
  });

  it('point to the very words in the text that their state names by its hash', async () => {
    const { items } = await documentOf('web-annotation');
    const snapshots = await graph.cypher(
      'MATCH (s:Snapshot) RETURN s.sha256 AS sha256, s.text AS text',
    );
    const targets = (items as { target: Record<string, never>[] }[]).flatMap(
      ({ target }) => target,
    );
    expect(targets.length).toBeGreaterThanOrEqual(3);
    for (const { state, selector } of targets as never[] as {
      state: { cached: string };
      selector: [{ exact: string; prefix: string }, { start: number; end: number }];
    }[]) {
      const hash = Buffer.from(state.cached.replace('ni:///sha-256;', ''), 'base64url').toString(
        'hex',
      );
      const text = [...String(snapshots.find(({ sha256 }) => sha256 === hash)?.['text'])];
      const [quote, { start, end }] = selector;
      expect(text.slice(start, end).join('')).toBe(quote.exact);
      expect(text.slice(0, start).join('').endsWith(quote.prefix)).toBe(true);
    }
  });
});

describe('PROV', () => {
  it('is read as PROV-O, in terms that the W3C vocabulary defines', async () => {
    const triples = await triplesOf(await documentOf('prov'));
    expect(undefinedTerms(triples, 'http://www.w3.org/ns/prov#', vocabulary('prov'))).toEqual([]);
  });

  it('leads from the claim to the texts, and to who is taken to have spoken', async () => {
    const triples = await triplesOf(await documentOf('prov'));
    const reached = new Set([`urn:hearsay:${claim}`]);
    for (const subject of reached) {
      for (const { object, ...triple } of triples) {
        if (triple.subject.value === subject && object.termType === 'NamedNode')
          reached.add(object.value);
      }
    }
    const kinds = new Set([...reached].map((id) => /^urn:hearsay:([a-z]+)_/.exec(id)?.[1]));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['assertion', 'snapshot', 'article', 'speaker']),
    );
  });
});

describe('ClaimReview', () => {
  it('is read in terms that schema.org defines', async () => {
    const triples = await triplesOf(await documentOf('claim-review'));
    const defined = new Set(
      [...vocabulary('schema')].map((term) => term.replace('https:', 'http:')),
    );
    expect(undefinedTerms(triples, 'http://schema.org/', defined)).toEqual([]);
  });

  it('says what was reviewed, who said it, not who denied it, where first and where since, and how it was judged; sameAs only of the speaker', async () => {
    const document = await documentOf('claim-review');
    expect(document['@graph']).toEqual([
      {
        ...{
          '@id': 'urn:hearsay:review_1',
          '@type': 'ClaimReview',
          datePublished: '2026-01-02T00:00:00.000Z',
        },
        claimReviewed: expect.stringContaining('arbour'),
        author: { '@type': 'Person', name: 'Rae Ng' },
        reviewBody: 'It stayed open.',
        reviewRating: {
          ...{ '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1 },
          alternateName: 'False',
        },
        itemReviewed: expect.objectContaining({
          '@type': 'Claim',
          author: expect.arrayContaining([
            expect.objectContaining({
              name: 'Bo Lind',
              sameAs: 'https://www.wikidata.org/entity/Q1',
            }),
          ]),
          firstAppearance: expect.objectContaining({ '@type': 'NewsArticle' }),
          appearance: [expect.objectContaining({ '@type': 'NewsArticle' })],
        }),
      },
    ]);
    const withSameAs: string[] = [];
    JSON.stringify(document, function (key, value) {
      if (key === 'sameAs') withSameAs.push(this.name);
      return value;
    });
    expect(withSameAs.toSorted()).toEqual(['Ana Ruiz', 'Bo Lind']);
  });

  it.each([
    ['denies it', 'Assertion', { stance: 'DENIES' }],
    ['was rejected', 'Assertion', { state: 'REJECTED' }],
    ['was taken back', 'Assertion', { retracted: 'change_1' }],
    ['is not by whom it is ascribed to', 'Attribution', { state: 'REJECTED' }],
    ['only a language model proposed', 'ABOUT', { method: 'llm:some' }],
  ])('counts no passage as making the claim that %s', async (_, what, changed) => {
    const part = await graph.subgraphs.subgraph(everything);
    const makers = ({ nodes, relationships }: StoredSubgraph) =>
      nodes
        .filter(({ properties }) => properties['id'] === claim)
        .flatMap((node) => makersOf(node, new StoredParts({ nodes, relationships })));
    expect(makers(part)).toHaveLength(2);
    const change = <T extends { readonly properties: StoredProperties }>(
      kind: string,
      one: T,
    ): T => (kind === what ? { ...one, properties: { ...one.properties, ...changed } } : one);
    const nodes = part.nodes.map((node) => change(node.label, node));
    const relationships = part.relationships.map((one) => change(one.type, one));
    expect(makers({ nodes, relationships })).toEqual([]);
  });
});

describe('tables and pictures of a part of the graph', () => {
  it('are CSV in which every node and relationship is a row, and no words become a formula', async () => {
    const nodes = parseCsv(await writeFormat(graph.subgraphs, 'nodes-csv', everything), {
      columns: true,
    });
    const edges = parseCsv(await writeFormat(graph.subgraphs, 'relationships-csv', everything), {
      columns: true,
    });
    const part = await graph.subgraphs.subgraph(everything);
    expect([nodes.length, edges.length]).toEqual([part.nodes.length, part.relationships.length]);
    const ids = nodes.map((row) => (row as { id: string }).id);
    for (const row of edges as { from: string; to: string }[]) {
      expect(ids).toEqual(expect.arrayContaining([row.from, row.to]));
    }
    const [formula] = await graph.cypher(
      `MATCH (q:Quote) WHERE q.exact STARTS WITH '=SUM' RETURN q.id AS id`,
    );
    const quote = await writeFormat(graph.subgraphs, 'nodes-csv', [String(formula?.['id'])]);
    expect(quote).toContain("'=SUM(1)");
  });

  it('are GraphML that graphology reads with every node, relationship and value', async () => {
    const part = await graph.subgraphs.subgraph(everything);
    const read = graphmlReader.parse(
      graphology.MultiDirectedGraph,
      await writeFormat(graph.subgraphs, 'graphml', everything),
    );
    expect([read.order, read.size]).toEqual([part.nodes.length, part.relationships.length]);
    const attributes = read.getNodeAttributes(claim);
    expect(attributes).toMatchObject({ label: 'Claim', text: expect.stringContaining('arbour') });
    const [quote] = part.nodes.filter(({ label }) => label === 'Assertion');
    expect(read.getNodeAttributes(quote?.properties['id'])['exact']).toBe(
      quote?.properties['exact'],
    );
  });

  it('are not written of nothing', async () => {
    await expect(writeFormat(graph.subgraphs, 'graphml', ['quote_0'])).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
