/** Reviewing through GraphQL, by several people, on a real graph. */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Viewer } from '../../src/domain/viewer.ts';
import { story, storyServices } from '../support/claims.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { graphLines } from '../support/graph-hash.ts';
import { type Answer, asking, person } from './as-viewer.ts';
import { writeSampleGraph } from './sample-graph.ts';

// What is tested is not how fast a busy machine reads articles and plans statements.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 600_000 });

const ADA = person('Ada', 'CHECKER');
const BEN = person('Ben', 'CHECKER');
const EVA = person('Eva', 'EDITOR');
const EMIL = person('Emil', 'EDITOR');
const RITA = person('Rita', 'READER');

const LEVY = 'The levy was 40 million';
const OTHER = 'The levy was 50 million';
const KEPT = 'The valley asked for one bridge';

const FIRST = story({
  ...{ id: 'a', outlet: 'Paper', url: 'https://paper.example/a', publishedAt: '2026-01-01' },
  says: [
    { words: LEVY, by: 'Maria Lind' },
    { words: KEPT, by: 'Jonas Oka' },
  ],
});
const REVISED = story({
  ...{ id: 'a', outlet: 'Paper', url: 'https://paper.example/a', publishedAt: '2026-01-01' },
  says: [{ words: KEPT, by: 'Jonas Oka' }],
});
/** Another text yet, for a time at which none has it. */
const REWRITTEN = story({
  ...{ id: 'a', outlet: 'Paper', url: 'https://paper.example/a', publishedAt: '2026-01-01' },
  says: [{ words: KEPT, by: 'Jonas Oka' }],
  narration: 'Nothing is said of a levy any more.',
});
const SECOND = story({
  ...{ id: 'b', outlet: 'Post', url: 'https://post.example/b', publishedAt: '2026-01-02' },
  says: [
    { words: OTHER, by: 'Nils Ask' },
    { words: KEPT, by: 'Jonas Oka' },
  ],
});

let graph: TestGraph;
let ask: ReturnType<typeof asking>;
let services: ReturnType<typeof storyServices>;
let minutes = 0;

beforeAll(async () => {
  graph = await openTestGraph();
  const now = () => new Date(Date.UTC(2026, 2, 4, 5, minutes++));
  services = storyServices(graph.stores, [FIRST, REVISED, REWRITTEN, SECOND], undefined, null, now);
  ask = asking(graph.stores, services);
  for (const { record } of [FIRST, SECOND]) await services.ingest.ingest(record);
  await writeSampleGraph(graph);
});
afterAll(() => graph.close());

/** The same graph for each, without anything that people did. */
beforeEach(async () => {
  await graph.cypher('MATCH (node:Review|Change|ChangeHead|Touch) DETACH DELETE node');
  await graph.cypher(`MATCH (attribution:Attribution) SET attribution.state = 'INFERRED'`);
  await graph.cypher(
    `MATCH (claim:Claim)-[relation:CONTRADICTS]->(other:Claim)
     SET relation.state = 'SUGGESTED', claim.contested = true, other.contested = true
     REMOVE relation.decidedBy, relation.decidedAt, relation.decision`,
  );
});

const REVIEW = `id version state targetType rationale textReplaced reason editorIds reviewerId
  verdict { id class } published { id name } evidence { exact anchor quote { id } spans { start end } }
  target { __typename ... on Attribution { id attributionState: state } ... on ClaimRelation { id relationState: state decidedBy decision } ... on Quote { id } ... on Claim { id } }`;

const OPEN = `mutation ($input: OpenReviewInput!) { openReview(input: $input) { ${REVIEW} } }`;
const EDIT = `mutation ($id: ID!, $input: EditReviewInput!, $version: Int) { editReview(id: $id, input: $input, version: $version) { ${REVIEW} } }`;
const MOVE = `mutation ($id: ID!, $to: ReviewState!, $reason: String, $version: Int, $all: Boolean! = false) {
  moveReview(id: $id, to: $to, reason: $reason, version: $version, applyToIdentical: $all) { review { ${REVIEW} } others { ${REVIEW} } } }`;

async function attributionOf(words: string) {
  const { data } = await ask(
    RITA,
    '{ quotes(first: 100) { nodes { id exact article { title } attributions { id state } } } }',
  );
  const quote = data.quotes.nodes.find((one: { exact: string }) => one.exact === words);
  return { quoteId: quote.id as string, id: quote.attributions[0].id as string };
}

async function relation() {
  const { data } = await ask(RITA, '{ contradictions { nodes { relation { id } } } }');
  return data.contradictions.nodes[0].relation.id as string;
}

function done(answer: Answer) {
  expect(answer.message).toBeNull();
  return answer.data;
}

/** A review that lacks nothing to be published. */
async function opened(by: Viewer, targetId: string, verdict: string, quoteId: string) {
  const input = { targetId, verdict, rationale: 'As printed.', evidence: [{ quoteId }] };
  return done(await ask(by, OPEN, { input })).openReview;
}

async function move(by: Viewer, id: string, to: string, reason: string | null = null) {
  return ask(by, MOVE, { id, to, reason });
}

async function stateOf(id: string) {
  const { data } = await ask(
    RITA,
    'query ($id: ID!) { node(id: $id) { ... on Attribution { attributionState: state reviewState } ... on ClaimRelation { relationState: state reviewState decidedBy } } }',
    { id },
  );
  const { attributionState, relationState, ...rest } = data.node;
  return { state: attributionState ?? relationState, ...rest };
}

describe('a review', () => {
  it('is published by a second person, and decides about the attribution until it is retracted', async () => {
    const { id, quoteId } = await attributionOf(LEVY);
    const before = await graphLines(graph);
    const review = await opened(ADA, id, 'ACCURATE', quoteId);
    expect(review).toMatchObject({
      state: 'IN_REVIEW',
      verdict: { id: 'ACCURATE', class: 'TRUE' },
      evidence: [{ exact: LEVY, anchor: 'EXACT', quote: { id: quoteId } }],
      target: { __typename: 'Attribution', id, attributionState: 'INFERRED' },
    });

    expect((await move(ADA, review.id, 'PUBLISHED')).code).toBe('FORBIDDEN');
    const { moveReview } = done(await move(EVA, review.id, 'PUBLISHED'));
    expect(moveReview.review).toMatchObject({
      state: 'PUBLISHED',
      published: { id: 'eva', name: 'Eva' },
      target: { attributionState: 'CONFIRMED' },
    });
    expect(await stateOf(id)).toEqual({ state: 'CONFIRMED', reviewState: 'PUBLISHED' });

    done(await move(EMIL, review.id, 'RETRACTED', 'The text was another.'));
    expect(await stateOf(id)).toEqual({ state: 'INFERRED', reviewState: 'RETRACTED' });
    const left = (await graphLines(graph)).filter((line) => !line.includes('review_'));
    expect(left).toEqual(before);
  });

  it('is not published by an editor who wrote it, nor by one who edited it since', async () => {
    const { id, quoteId } = await attributionOf(LEVY);
    const own = await opened(EVA, id, 'ACCURATE', quoteId);
    expect(await move(EVA, own.id, 'PUBLISHED')).toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('Four eyes'),
    });
    const edited = done(await ask(EMIL, EDIT, { id: own.id, input: { rationale: 'Rather so.' } }));
    expect(edited.editReview).toMatchObject({ editorIds: ['emil'], rationale: 'Rather so.' });
    expect((await move(EMIL, own.id, 'PUBLISHED')).code).toBe('FORBIDDEN');
    done(await move(person('Ola', 'EDITOR'), own.id, 'PUBLISHED'));
  });

  it('says who may move it where, to each their own', async () => {
    const { id, quoteId } = await attributionOf(LEVY);
    const review = await opened(EVA, id, 'ACCURATE', quoteId);
    const moves = async (viewer: Viewer) => {
      const query = `query ($id: ID!) { review(id: $id) { openMoves { to role secondPerson refusal } } }`;
      return (await ask(viewer, query, { id: review.id })).data.review.openMoves;
    };
    const published = { to: 'PUBLISHED', role: 'EDITOR', secondPerson: true };
    expect(await moves(EVA)).toContainEqual({
      ...published,
      refusal: expect.stringContaining('Four eyes'),
    });
    expect(await moves(EMIL)).toContainEqual({ ...published, refusal: null });
    expect(await moves(ADA)).toContainEqual({
      ...published,
      refusal: expect.stringContaining('takes EDITOR'),
    });
  });

  it('stands beside one that disagrees', async () => {
    const { id, quoteId } = await attributionOf(LEVY);
    const right = await opened(ADA, id, 'ACCURATE', quoteId);
    const wrong = await opened(BEN, id, 'FABRICATED', quoteId);
    done(await move(EVA, right.id, 'PUBLISHED'));
    done(await move(EVA, wrong.id, 'PUBLISHED'));
    const query = `query ($id: ID!) { node(id: $id) { ... on Attribution { state reviewState reviews { state verdict { class } } } } }`;
    expect((await ask(RITA, query, { id })).data.node).toEqual({
      state: 'REJECTED',
      reviewState: 'DISPUTED',
      reviews: [
        { state: 'PUBLISHED', verdict: { class: 'FALSE' } },
        { state: 'PUBLISHED', verdict: { class: 'TRUE' } },
      ],
    });
    done(await move(EVA, wrong.id, 'RETRACTED', 'It was said.'));
    expect(await stateOf(id)).toEqual({ state: 'CONFIRMED', reviewState: 'PUBLISHED' });
  });

  it('of a relation confirms it, and leaves it as it was when it is retracted', async () => {
    const id = await relation();
    const { quoteId } = await attributionOf(LEVY);
    const review = await opened(ADA, id, 'ACCURATE', quoteId);
    expect(review.target).toMatchObject({
      __typename: 'ClaimRelation',
      id,
      relationState: 'SUGGESTED',
    });
    done(await move(EVA, review.id, 'PUBLISHED'));
    expect(await stateOf(id)).toMatchObject({ state: 'CONFIRMED', decidedBy: 'Eva' });
    const reviews =
      'query ($id: ID!) { reviews(filter: { targetId: $id }) { totalCount nodes { id } } }';
    expect((await ask(RITA, reviews, { id })).data.reviews).toMatchObject({ totalCount: 1 });
    done(await move(EVA, review.id, 'RETRACTED', 'Two levies.'));
    expect(await stateOf(id)).toMatchObject({ state: 'SUGGESTED', decidedBy: null });
  });

  it('that finds no contradiction leaves the claims uncontested', async () => {
    const id = await relation();
    const { quoteId } = await attributionOf(LEVY);
    const contested = async () =>
      (await ask(RITA, '{ claims(filter: { contested: true }) { totalCount } }')).data.claims;
    expect(await contested()).toEqual({ totalCount: 2 });
    const review = await opened(ADA, id, 'INACCURATE', quoteId);
    done(await move(EVA, review.id, 'PUBLISHED'));
    expect(await contested()).toEqual({ totalCount: 0 });
    done(await move(EVA, review.id, 'RETRACTED', 'One levy after all.'));
    expect(await contested()).toEqual({ totalCount: 2 });
  });

  it('cites only what stands in a text, character for character', async () => {
    const { id, quoteId } = await attributionOf(LEVY);
    const { data } = await ask(
      RITA,
      'query ($id: ID!) { quote(id: $id) { snapshot { id } spans { start end } } }',
      { id: quoteId },
    );
    const { snapshot, spans } = data.quote;
    const cite = (exact: string) => ({ snapshotId: snapshot.id, ...spans[0], exact });
    const open = (evidence: object) =>
      ask(ADA, OPEN, { input: { targetId: id, evidence: [evidence] } });
    expect(await open(cite(LEVY.replace('40', '50')))).toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('do not stand at'),
    });
    expect(await open({ ...cite(LEVY), end: 100_000 })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await open({ quoteId, snapshotId: snapshot.id })).toMatchObject({ code: 'BAD_INPUT' });
    expect(done(await open(cite(LEVY))).openReview.evidence).toMatchObject([{ exact: LEVY }]);
  });

  it('takes a verdict of the scale only, and names those that there are', async () => {
    const { id } = await attributionOf(LEVY);
    const answer = await ask(ADA, OPEN, { input: { targetId: id, verdict: 'PANTS_ON_FIRE' } });
    expect(answer).toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('ACCURATE'),
    });
    const { data } = await ask(RITA, '{ verdictScale { name verdicts { id class } } }');
    expect(data.verdictScale.verdicts).toContainEqual({ id: 'UNPROVEN', class: 'OTHER' });
  });

  it('is one at a time for each person and thing', async () => {
    const { id, quoteId } = await attributionOf(LEVY);
    const first = await opened(ADA, id, 'ACCURATE', quoteId);
    const again = await ask(ADA, OPEN, { input: { targetId: id } });
    expect(again).toMatchObject({ code: 'BAD_INPUT', details: { reviewId: first.id } });
    done(await move(EVA, first.id, 'REJECTED', 'Too short.'));
    done(await ask(ADA, OPEN, { input: { targetId: id } }));
  });
});

describe('two people at once', () => {
  it('publish a review once', async () => {
    const { id, quoteId } = await attributionOf(LEVY);
    const review = await opened(ADA, id, 'ACCURATE', quoteId);
    const answers = await Promise.all(
      [EVA, EMIL].map((editor) => move(editor, review.id, 'PUBLISHED')),
    );
    expect(answers.map(({ code }) => code).sort()).toEqual(['BAD_INPUT', null]);
    const changes = await graph.cypher(
      `MATCH (change:Change {action: 'REVIEW_MOVED'}) RETURN count(*) AS total`,
    );
    expect(changes).toEqual([{ total: 1 }]);
  });

  it('open a review each, and one person asking twice opens one', async () => {
    const { id } = await attributionOf(LEVY);
    const answers = await Promise.all(
      [ADA, ADA, BEN].map((viewer) => ask(viewer, OPEN, { input: { targetId: id } })),
    );
    expect(answers.map(({ code }) => code).sort()).toEqual(['BAD_INPUT', null, null]);
  });

  it('do not publish what they have not seen', async () => {
    const { id, quoteId } = await attributionOf(LEVY);
    const review = await opened(ADA, id, 'ACCURATE', quoteId);
    done(await ask(ADA, EDIT, { id: review.id, input: { verdict: 'FABRICATED' } }));
    const answer = await ask(EVA, MOVE, {
      id: review.id,
      to: 'PUBLISHED',
      version: review.version,
    });
    expect(answer).toMatchObject({ code: 'CONFLICT', details: { version: 2 } });
  });
});

describe('the history', () => {
  it('takes back each step of a review and leaves what was there before it', async () => {
    const { id, quoteId } = await attributionOf(LEVY);
    const lines = [await graphLines(graph)];
    const step = async (answer: Promise<Answer>) => {
      const { data, message } = await answer;
      expect(message).toBeNull();
      lines.push(await graphLines(graph));
      return data;
    };
    const input = { targetId: id, verdict: 'ACCURATE', rationale: 'So.', evidence: [{ quoteId }] };
    const { openReview } = await step(ask(ADA, OPEN, { input }));
    await step(
      ask(BEN, EDIT, { id: openReview.id, input: { verdict: 'MISLEADING', evidence: [] } }),
    );
    await step(
      ask(BEN, EDIT, {
        id: openReview.id,
        input: { verdict: 'FABRICATED', evidence: [{ quoteId }] },
      }),
    );
    await step(move(EVA, openReview.id, 'PUBLISHED'));
    await step(move(ADA, openReview.id, 'DISPUTED', 'The recording differs.'));
    await step(move(EVA, openReview.id, 'RETRACTED', 'It does.'));

    const changes = await graph.cypher(
      'MATCH (change:Change) WHERE change.action STARTS WITH "REVIEW" RETURN change.id AS id ORDER BY change.seq DESC',
    );
    expect(changes).toHaveLength(6);
    for (const [at, { id: changeId }] of changes.entries()) {
      await graph.stores.edits.undo({
        ...{ changeId: String(changeId), actor: EVA, at: '2026-05-01T00:00:00.000Z', reason: null },
      });
      expect(await graphLines(graph)).toEqual(lines[lines.length - 2 - at]);
    }
  });
});

describe('identical things', () => {
  it('are counted first, then decided in one change, and given back in one', async () => {
    const { id, quoteId } = await attributionOf('The harbour stays open');
    const count =
      'query ($id: ID!) { identicalTo(targetId: $id) { count targets { ... on Attribution { id } } } }';
    const { identicalTo } = (await ask(RITA, count, { id })).data;
    expect(identicalTo.count).toBe(5);
    const others = identicalTo.targets.map((target: { id: string }) => target.id);
    const review = await opened(ADA, id, 'ACCURATE', quoteId);
    const before = await graphLines(graph);
    const published = { id: review.id, to: 'PUBLISHED', all: true };
    const { moveReview } = done(await ask(EVA, MOVE, published));
    expect(moveReview.others).toHaveLength(5);
    for (const { target, reviewerId } of moveReview.others) {
      expect(others).toContain(target.id);
      expect(target.attributionState).toBe('CONFIRMED');
      expect(reviewerId).toBe('ada');
    }
    expect((await ask(RITA, count, { id })).data.identicalTo.count).toBe(0);

    const back = { id: review.id, to: 'RETRACTED', reason: 'Another Ada.', all: true };
    done(await ask(EVA, MOVE, back));
    for (const one of [id, ...others]) {
      expect(await stateOf(one)).toEqual({ state: 'INFERRED', reviewState: 'RETRACTED' });
    }
    const changes = await graph.cypher(
      'MATCH (change:Change {action: "REVIEW_MOVED"}) RETURN change.id AS changeId ORDER BY change.seq DESC',
    );
    for (const { changeId } of changes) {
      const at = '2026-05-01T00:00:00.000Z';
      await graph.stores.edits.undo({ changeId: String(changeId), actor: EVA, at, reason: null });
    }
    expect(changes).toHaveLength(2);
    expect(await graphLines(graph)).toEqual(before);
  });
});

describe('an attribution that a review rejects', () => {
  it('is no source of a claim, until the review is taken back', async () => {
    const sources = async () => {
      const { data } = await ask(
        RITA,
        '{ claims(first: 100) { nodes { text corroboration { count } } } }',
      );
      return data.claims.nodes.find(({ text }: { text: string }) => text === LEVY).corroboration
        .count;
    };
    const before = await sources();
    const { id, quoteId } = await attributionOf(LEVY);
    const review = await opened(ADA, id, 'FABRICATED', quoteId);
    done(await move(EVA, review.id, 'PUBLISHED'));
    expect(await sources()).toBe(before - 1);
    done(await move(EVA, review.id, 'RETRACTED', 'He did say it.'));
    expect(await sources()).toBe(before);
  });
});

describe('a revised article', () => {
  // The text that was replaced comes back.
  afterEach(() => services.ingest.ingest(FIRST.record));

  it('shows on the reviews of what it lost, puts them at the head of the queue and moves none', async () => {
    const { id, quoteId } = await attributionOf(LEVY);
    const kept = await attributionOf(KEPT);
    const lost = await opened(ADA, id, 'ACCURATE', quoteId);
    done(await move(EVA, lost.id, 'PUBLISHED'));
    await services.ingest.ingest(REVISED.record);

    const query = `query ($id: ID!) { review(id: $id) { state textReplaced evidence { anchor quote { standing } } openMoves { to advised } } }`;
    expect((await ask(RITA, query, { id: lost.id })).data.review).toEqual({
      state: 'PUBLISHED',
      textReplaced: true,
      evidence: [{ anchor: 'ORPHANED', quote: { standing: 'SUPERSEDED' } }],
      openMoves: [
        { to: 'DISPUTED', advised: true },
        { to: 'SUPERSEDED', advised: true },
        { to: 'RETRACTED', advised: false },
      ],
    });
    const queue =
      '{ reviewQueue(filter: { reasons: [TEXT_REPLACED] }) { totalCount nodes { reason worth review { id } target { ... on Attribution { id } } } progress { waiting done total } } }';
    expect((await ask(RITA, queue)).data.reviewQueue).toEqual({
      totalCount: 1,
      nodes: [{ reason: 'TEXT_REPLACED', worth: 1, review: { id: lost.id }, target: { id } }],
      progress: { waiting: 1, done: 0, total: 1 },
    });
    done(await move(EVA, lost.id, 'SUPERSEDED', 'The paper took it back.'));
    expect((await ask(RITA, queue)).data.reviewQueue).toMatchObject({
      totalCount: 0,
      progress: { waiting: 0, done: 1, total: 1 },
    });
    expect(kept.id).not.toBe(id);
  });

  it('shows on the quote that it lost, on its claim, and on the review of that, whatever it cites', async () => {
    const { quoteId } = await attributionOf(LEVY);
    const { data } = await ask(RITA, '{ claims(first: 100) { nodes { id text } } }');
    const claim = data.claims.nodes.find(({ text }: { text: string }) => text === LEVY);
    const review = await opened(ADA, claim.id, 'ACCURATE', (await attributionOf(OTHER)).quoteId);
    expect(review.textReplaced).toBe(false);
    await services.ingest.ingest(REWRITTEN.record);
    const shown = await ask(
      RITA,
      `query ($quoteId: ID!, $claimId: ID!) {
        quote(id: $quoteId) { standing anchor }
        claim(id: $claimId) { lostArticleCount corroboration { count } reviews { id textReplaced } }
      }`,
      { quoteId, claimId: claim.id },
    );
    expect(shown.data).toEqual({
      quote: { standing: 'SUPERSEDED', anchor: 'ORPHANED' },
      claim: {
        ...{ lostArticleCount: 1, corroboration: { count: 0 } },
        reviews: [{ id: review.id, textReplaced: true }],
      },
    });
  });

  it('shows on the review of a claim that an older text, which came back, lost one of its quotes', async () => {
    for (const { record } of [REVISED, FIRST]) await services.ingest.ingest(record);
    const { data } = await ask(RITA, '{ claims(first: 100) { nodes { id text } } }');
    const claim = data.claims.nodes.find(({ text }: { text: string }) => text === LEVY);
    const { id } = await opened(ADA, claim.id, 'ACCURATE', (await attributionOf(OTHER)).quoteId);
    const replaced = async () =>
      (await ask(RITA, 'query ($id: ID!) { review(id: $id) { textReplaced } }', { id })).data.review
        .textReplaced;
    expect(await replaced()).toBe(false);

    await services.ingest.ingest(REVISED.record);

    expect(await replaced()).toBe(true);
  });

  it('shows the reviews of a quote that stayed on the quote of the newest text', async () => {
    const { data } = await ask(
      RITA,
      '{ articles { nodes { title quotes { nodes { id exact } } } } }',
    );
    const article = data.articles.nodes.find(({ title }: { title: string }) => title === 'Story a');
    const old = article.quotes.nodes.find(({ exact }: { exact: string }) => exact === KEPT).id;
    const review = await opened(ADA, old, 'ACCURATE', old);
    await services.ingest.ingest(REVISED.record);
    const found = await ask(
      RITA,
      'query ($id: ID!) { quote(id: $id) { standing revision { continuedBy { id reviewState reviews { id textReplaced } } } } }',
      { id: old },
    );
    expect(found.data.quote).toMatchObject({
      standing: 'CARRIED_ON',
      revision: {
        continuedBy: {
          reviewState: 'IN_REVIEW',
          reviews: [{ id: review.id, textReplaced: false }],
        },
      },
    });
  });
});

describe('verification', () => {
  it('shows what contradicts the passage, and the published reviews of it and of who is said to have said it', async () => {
    const { id, quoteId } = await attributionOf(LEVY);
    const review = await opened(ADA, id, 'FABRICATED', quoteId);
    const query = `{ verifyQuote(quote: "${LEVY}") { evidence { quote { id } reviews { id verdict { class } } contradictions { status relation { id } } } } }`;
    const found = async () =>
      (await ask(RITA, query)).data.verifyQuote.evidence.find(
        (one: { quote: { id: string } | null }) => one.quote?.id === quoteId,
      );
    expect(await found()).toMatchObject({
      reviews: [],
      contradictions: [{ status: 'POSSIBLE_CONFLICT', relation: { id: await relation() } }],
    });
    done(await move(EVA, review.id, 'PUBLISHED'));
    expect(await found()).toMatchObject({
      reviews: [{ id: review.id, verdict: { class: 'FALSE' } }],
    });
  });
});

describe('the list of reviews', () => {
  it('is narrowed by state, kind of thing, reviewer and class, and counted exactly', async () => {
    const { id, quoteId } = await attributionOf(LEVY);
    const one = await opened(ADA, id, 'ACCURATE', quoteId);
    await opened(BEN, quoteId, 'FABRICATED', quoteId);
    await opened(BEN, await relation(), 'UNPROVEN', quoteId);
    done(await move(EVA, one.id, 'PUBLISHED'));
    const list = async (filter: object) => {
      const query =
        'query ($filter: ReviewFilter) { reviews(filter: $filter) { totalCount nodes { targetType } } }';
      const { reviews } = done(await ask(RITA, query, { filter }));
      expect(reviews.totalCount).toBe(reviews.nodes.length);
      return reviews.nodes.map(({ targetType }: { targetType: string }) => targetType);
    };
    expect(await list({})).toEqual(['RELATION', 'QUOTE', 'ATTRIBUTION']);
    expect(await list({ states: ['IN_REVIEW'] })).toEqual(['RELATION', 'QUOTE']);
    expect(await list({ targetType: 'QUOTE' })).toEqual(['QUOTE']);
    expect(await list({ reviewerId: 'ada' })).toEqual(['ATTRIBUTION']);
    expect(await list({ verdictClass: 'OTHER' })).toEqual(['RELATION']);
    expect(await list({ targetId: id, states: ['RETRACTED'] })).toEqual([]);
  });

  it('is read in pages that lose and repeat nothing', async () => {
    const { id, quoteId } = await attributionOf(LEVY);
    for (const viewer of [ADA, BEN, EVA, EMIL]) await opened(viewer, id, 'ACCURATE', quoteId);
    const query =
      'query ($after: String) { reviews(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
    const first = (await ask(RITA, query)).data.reviews;
    const rest = (await ask(RITA, query, { after: first.pageInfo.endCursor })).data.reviews;
    const ids = [...first.nodes, ...rest.nodes].map((node) => node.id);
    expect(new Set(ids).size).toBe(4);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
  });
});
