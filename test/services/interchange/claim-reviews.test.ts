/** ClaimReviews of others become reviews that wait for a second person, and leave again as they came. */

import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SCALE, type VerdictScale } from '../../../src/domain/reviews/verdict-scale.ts';
import type { Services } from '../../../src/services/index.ts';
import type { EntryReport } from '../../../src/services/interchange/claim-reviews/index.ts';
import { writeFormat } from '../../../src/services/interchange/formats/index.ts';
import { asking, person } from '../../graphql/as-viewer.ts';
import { story, storyServices } from '../../support/claims.ts';
import { openTestGraph, type TestGraph } from '../../support/graph.ts';
import { graphLines } from '../../support/graph-hash.ts';

// What is tested is not how fast a busy machine plans statements.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const HARBOUR = 'The harbour closed after 12 ships collided.';
const STORY = story({
  ...{ id: 'a', outlet: 'Paper', url: 'https://paper.example/a', publishedAt: '2026-01-01' },
  says: [{ words: HARBOUR, by: 'Ana Ruiz' }],
});

const ADA = person('Ada', 'CHECKER');
const EVA = person('Eva', 'EDITOR');
const EMIL = person('Emil', 'EDITOR');

let graph: TestGraph;
let services: Services;
let minutes = 0;

beforeAll(async () => {
  graph = await openTestGraph();
  services = servicesWith(DEFAULT_SCALE);
});
afterAll(() => graph.close());

beforeEach(async () => {
  await graph.empty();
  await services.ingest.ingest(STORY.record);
});

function servicesWith(scale: VerdictScale): Services {
  const now = () => new Date(Date.UTC(2026, 2, 4, 5, minutes++));
  return storyServices(graph.stores, [STORY], undefined, null, now, scale);
}

/** As the feeds of fact-checkers have them: numbers as text, lists of one. */
function entry(words: string, more: object = {}): Record<string, unknown> {
  return {
    '@type': 'ClaimReview',
    url: `https://checkers.example/${words.length}`,
    claimReviewed: words,
    datePublished: '2026-01-05',
    author: { '@type': 'Organization', name: 'The Checkers', url: 'https://checkers.example/' },
    reviewRating: {
      ...{ '@type': 'Rating', ratingValue: '1', bestRating: '5', worstRating: '1' },
      alternateName: 'Mostly false',
    },
    itemReviewed: {
      '@type': 'Claim',
      sameAs: 'https://elsewhere.example/claim/1',
      author: [
        { '@type': 'Person', name: 'Ana Ruiz', sameAs: 'https://www.wikidata.org/entity/Q1' },
      ],
      firstAppearance: { '@type': 'NewsArticle', url: 'https://paper.example/a' },
      appearance: [{ '@type': 'CreativeWork', url: 'https://post.example/b' }],
    },
    ...more,
  };
}

const list = (...entries: readonly unknown[]) =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': entries });

async function read(document: string, viewer = ADA, given = services, stopOnError = false) {
  const reports: EntryReport[] = [];
  for await (const report of given.claimReviews.read(viewer, document, { stopOnError })) {
    reports.push(report);
  }
  return reports;
}

const said = (reports: readonly EntryReport[]) =>
  reports.map((report) => ('problem' in report ? report.problem.message : report.outcome));

/** Everything, the history too. */
async function all() {
  const changes = await graph.cypher('MATCH (c:Change) RETURN c.id AS id ORDER BY id');
  return [...(await graphLines(graph)), ...changes];
}

async function one(document: string) {
  const [report] = await read(document);
  if (report === undefined || 'problem' in report) throw new Error(said([report ?? []].flat())[0]);
  return report.review;
}

/** By a checker who adds a passage and an editor who publishes. */
async function published(id: string) {
  const [quote] = await graph.cypher('MATCH (q:Quote) RETURN q.id AS id');
  await services.reviews.edit(ADA, id, { evidence: [{ quoteId: String(quote?.['id']) }] });
  return (await services.reviews.move(EVA, { id, to: 'PUBLISHED' })).review;
}

describe('a ClaimReview of others', () => {
  it('is a review of the claim in its words, by its author, on the scale of this installation', async () => {
    const review = await one(list(entry(HARBOUR.toUpperCase())));
    const [claim] = await graph.cypher('MATCH (:Assertion)-[:ABOUT]->(c:Claim) RETURN c.id AS id');
    expect(review).toMatchObject({
      ...{ state: 'IN_REVIEW', targetType: 'CLAIM', targetId: claim?.['id'] },
      verdict: { id: 'PARTLY_ACCURATE', class: 'MIXTURE' },
      rationale: 'The Checkers rated it “Mostly false”: https://checkers.example/43',
      ...{ reviewerId: 'claimreview:https://checkers.example/', reviewerName: 'The Checkers' },
      ...{ editorIds: ['ada'], published: null },
    });
    const [change] = await graph.cypher(
      'MATCH (c:Change) RETURN c.action AS action, c.actorId AS by ORDER BY c.seq DESC LIMIT 1',
    );
    expect(change).toEqual({ action: 'REVIEW_OPENED', by: 'ada' });
  });

  it('brings its claim along where the graph has none, and the next article joins it', async () => {
    await graph.empty();
    const review = await one(list(entry(HARBOUR)));
    await services.ingest.ingest(STORY.record);
    const rows = await graph.cypher(
      'MATCH (:Assertion)-[:ABOUT]->(c:Claim) RETURN c.id AS id, c.text AS text, c.sourceCount AS sources',
    );
    expect(rows).toEqual([{ id: review.targetId, text: HARBOUR, sources: 1 }]);
    expect(await services.doctor.examine()).toMatchObject({ healthy: true });
  });

  it('is published by a second person only, who needs a passage for it', async () => {
    const { id } = await one(list(entry(HARBOUR)));
    const publish = (viewer: typeof EVA) => services.reviews.move(viewer, { id, to: 'PUBLISHED' });
    await expect(publish(ADA)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(publish(EVA)).rejects.toMatchObject({
      message: expect.stringContaining('has no passage'),
    });
    expect(await published(id)).toMatchObject({ state: 'PUBLISHED', published: { id: 'eva' } });
    const other = (await read(list(entry('Another one.')), EMIL))[0] as { review: { id: string } };
    const [quote] = await graph.cypher('MATCH (q:Quote) RETURN q.id AS id');
    const evidence = [{ quoteId: String(quote?.['id']) }];
    await services.reviews.edit(ADA, other.review.id, { evidence });
    await expect(
      services.reviews.move(EMIL, { id: other.review.id, to: 'PUBLISHED' }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('Four eyes') });
  });

  it('keeps what its author wrote, while people here choose the verdict and the passages', async () => {
    const { id } = await one(list(entry(HARBOUR, { reviewBody: 'Two ships at most.' })));
    await expect(services.reviews.edit(ADA, id, { rationale: 'Twelve.' })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
    const edited = await services.reviews.edit(ADA, id, { verdict: 'INACCURATE' });
    expect(edited).toMatchObject({
      rationale: 'Two ships at most.',
      verdict: { id: 'INACCURATE' },
    });
  });

  it('does not keep a person here from a review of their own', async () => {
    const { targetId } = await one(list(entry(HARBOUR)));
    const own = await services.reviews.open(ADA, { targetId, verdict: 'ACCURATE' });
    expect(own).toMatchObject({ reviewerId: 'ada', claimReview: null });
  });

  it('is shown with where it comes from', async () => {
    const ask = asking(graph.stores, services);
    const document = list(entry(HARBOUR), { '@type': 'ClaimReview' });
    const { data } = await ask(
      ADA,
      `mutation ($document: String!) { importClaimReviews(document: $document) { entry outcome problem
        review { reviewerName claimReview { url publishedAt rating author { name url } json } } } }`,
      { document },
    );
    expect(data.importClaimReviews).toEqual([
      {
        ...{ entry: 1, outcome: 'ADDED', problem: null },
        review: {
          reviewerName: 'The Checkers',
          claimReview: {
            ...{ url: 'https://checkers.example/43', publishedAt: '2026-01-05' },
            rating: 'Mostly false',
            author: { name: 'The Checkers', url: 'https://checkers.example/' },
            json: expect.stringContaining('post.example/b'),
          },
        },
      },
      {
        ...{ entry: 2, outcome: 'FAILED', review: null },
        problem: expect.stringContaining('`author`'),
      },
    ]);
  });
});

describe('a document', () => {
  it('may be one review, a list, a graph or a feed', async () => {
    const bare = { '@context': 'http://schema.org/', ...entry('One.') };
    const forms = [
      bare,
      [{ '@context': ['https://schema.org'], ...entry('Two.') }],
      { '@context': 'https://schema.org', '@graph': [entry('Three.')] },
      {
        ...{ '@context': 'http://schema.org', '@type': 'DataFeed' },
        dataFeedElement: [
          { '@type': 'DataFeedItem', item: [entry('Four.'), entry('Four and a half.')] },
          { '@type': 'DataFeedItem', item: null },
        ],
      },
    ];
    for (const [at, form] of forms.entries()) {
      const outcomes = said(await read(JSON.stringify(form)));
      expect(outcomes.slice(0, at === 3 ? 2 : 1)).toEqual(
        at === 3 ? ['ADDED', 'ADDED'] : ['ADDED'],
      );
    }
    const rows = await graph.cypher('MATCH (r:Review)-[:REVIEWS]->(c) RETURN count(r) AS n');
    expect(rows).toEqual([{ n: 5 }]);
  });

  it('read in twice adds nothing, not even to the history', async () => {
    const document = list(entry(HARBOUR), entry('Another claim of theirs.'), entry(HARBOUR));
    expect(said(await read(document))).toEqual(['ADDED', 'ADDED', 'UNCHANGED']);
    const before = await all();
    expect(said(await read(document, EMIL))).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
    expect(await all()).toEqual(before);
  });

  it('says of each entry that is not fit which it is and why, and goes on', async () => {
    const rated = (alternateName: string, ratingValue: string) =>
      entry('Whatever.', { reviewRating: { '@type': 'Rating', alternateName, ratingValue } });
    const document = list(
      entry(HARBOUR),
      'words',
      { '@type': 'Review' },
      { ...entry('x'), author: undefined },
      { ...entry('x'), claimReviewed: ' ', itemReviewed: {} },
      { ...entry('x'), claimReviewed: '…!' },
      { ...entry('x'), deep: 'DEEP' },
      rated('Four Pinocchios', '-1'),
      entry('Four legs are better.'),
    );
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const reports = await read(document.replace('"DEEP"', deep));
    expect(reports.map(({ outcome }) => outcome)).toEqual([
      ...['ADDED', ...Array(7).fill('FAILED'), 'ADDED'],
    ]);
    expect(said(reports)).toMatchObject([
      'ADDED',
      expect.stringContaining('@type ClaimReview'),
      expect.stringContaining('@type ClaimReview'),
      expect.stringContaining('`author`'),
      expect.stringContaining('`claimReviewed`'),
      expect.stringContaining('words'),
      expect.stringContaining('nested'),
      expect.stringMatching(/"Four Pinocchios" comes to no verdict of the scale “Hearsay”/),
      'ADDED',
    ]);
  });

  it('is read up to the first of these where that is asked for', async () => {
    const document = list(entry(HARBOUR), 'words', entry('Never read.'));
    expect((await read(document, ADA, services, true)).map(({ outcome }) => outcome)).toEqual([
      'ADDED',
      'FAILED',
    ]);
    expect(await graph.cypher('MATCH (r:Review) RETURN count(r) AS n')).toEqual([{ n: 1 }]);
  });

  it.each([
    '',
    '{',
    '[]',
    '{"@graph": []}',
    '"ClaimReview"',
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    list({ '@type': 'Article' }),
  ])('that holds none is refused as a whole: %s', async (document) => {
    await expect(read(document)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('in other terms than those of schema.org has each entry refused', async () => {
    const reports = await read(
      JSON.stringify({ '@context': 'https://other.example/', ...entry('x') }),
    );
    expect(said(reports)).toEqual([expect.stringContaining('@context https://schema.org')]);
  });

  it('has ratings that nobody knows read as the scale says', async () => {
    const other = servicesWith({ ...DEFAULT_SCALE, unknownRating: 'UNPROVEN' });
    const strange = entry('Whatever.', { reviewRating: { alternateName: 'Four Pinocchios' } });
    const [report] = await read(list(strange), ADA, other);
    expect(report).toMatchObject({
      review: { verdict: { id: 'UNPROVEN', class: 'OTHER' } },
    });
  });
});

describe('an entry that was revised', () => {
  it('revises its review while nobody published it', async () => {
    const { id } = await one(list(entry(HARBOUR)));
    const revised = entry(HARBOUR, { reviewBody: 'We looked again.' });
    expect(await read(list(revised), EVA)).toMatchObject([
      {
        outcome: 'REVISED',
        review: { id, rationale: 'We looked again.', version: 2, editorIds: ['ada', 'eva'] },
      },
    ]);
  });

  it('never changes a published one', async () => {
    const { id } = await one(list(entry(HARBOUR)));
    await published(id);
    const before = await all();
    const revised = entry(HARBOUR, { reviewBody: 'We looked again.' });
    expect(said(await read(list(revised)))).toEqual([
      expect.stringMatching(new RegExp(`${id}, which is PUBLISHED`)),
    ]);
    expect(await all()).toEqual(before);
  });
});

describe('out of a graph and in', () => {
  const out = async () => {
    const rows = await graph.cypher('MATCH (r:Review) RETURN r.id AS id');
    const ids = rows.map(({ id }) => String(id));
    return writeFormat(graph.subgraphs, 'claim-review', ids);
  };
  const entriesOf = (document: string): unknown[] =>
    JSON.parse(document)['@graph'].toSorted((a: object, b: object) =>
      JSON.stringify(a) < JSON.stringify(b) ? -1 : 1,
    );

  async function reviewedByUs(): Promise<string> {
    const [ids] = await graph.cypher(
      'MATCH (q:Quote)<-[:EXPRESSED_BY]-()-[:ABOUT]->(c:Claim) RETURN q.id AS quote, c.id AS claim',
    );
    const [quoteId, claim] = [String(ids?.['quote']), String(ids?.['claim'])];
    await graph.cypher("MATCH (s:Speaker) SET s.wikidataId = 'Q1'");
    for (const targetId of [quoteId, claim]) {
      const { id } = await services.reviews.open(ADA, {
        ...{ targetId, verdict: 'MISLEADING', rationale: 'Two ships.', evidence: [{ quoteId }] },
      });
      await services.reviews.move(EVA, { id, to: 'PUBLISHED' });
    }
    return out();
  }

  it('is nothing new where it comes from', async () => {
    const document = await reviewedByUs();
    const before = await all();
    expect(said(await read(document))).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(await all()).toEqual(before);
  });

  it('into another graph and out again it is the same, to the last value', async () => {
    const document = await reviewedByUs();
    await graph.empty();
    await services.ingest.ingest(STORY.record);
    const reports = await read(document);
    expect(said(reports)).toEqual(['ADDED', 'ADDED']);
    const types = reports.map((report) => ('review' in report ? report.review.targetType : null));
    expect(types.toSorted()).toEqual(['CLAIM', 'QUOTE']);
    for (const report of reports) if ('review' in report) await published(report.review.id);
    expect(entriesOf(await out())).toEqual(entriesOf(document));
  });

  it('what others published is the same too, but for a sameAs that would say that two claims are one', async () => {
    const theirs = entry(HARBOUR, { inLanguage: 'en', image: ['https://x.example/y.png'] });
    const { id } = await one(list(theirs));
    await published(id);
    const { sameAs: _, ...item } = theirs['itemReviewed'] as Record<string, unknown>;
    expect(entriesOf(await out())).toEqual([{ ...theirs, itemReviewed: item }]);
    expect(await out()).toContain('https://www.wikidata.org/entity/Q1');
  });
});
