/** Everything that a person can decide, drawn by chance and done to whatever the graph holds at that moment. */

import fc from 'fast-check';
import { isHearsayError } from '../../../src/domain/errors.ts';
import type { Viewer } from '../../../src/domain/viewer.ts';
import type { Services } from '../../../src/services/index.ts';
import type { TestGraph } from '../../support/graph.ts';

const KINDS = [
  'mergeSpeakers',
  'splitSpeaker',
  'splitOffNewSpeaker',
  'tellSpeakersApart',
  'renameSpeaker',
  'addSpeakerAlias',
  'linkSpeaker',
  'mergeClaims',
  'splitClaim',
  'relateClaims',
  'decideRelation',
  'separateArticle',
  'rateOutlet',
  'retractArticle',
  'retractQuote',
  'openReview',
  'moveReview',
] as const;

export interface Decision {
  readonly kind: (typeof KINDS)[number];
  /** What it is done to: the one at this place, counted round. */
  readonly one: number;
  readonly other: number;
}

export const anyDecision: fc.Arbitrary<Decision> = fc.record({
  kind: fc.constantFrom(...KINDS),
  one: fc.nat(97),
  other: fc.nat(97),
});

const ED: Viewer = { id: 'ed', name: 'Ed', role: 'ADMIN' };
const EVA: Viewer = { id: 'eva', name: 'Eva', role: 'ADMIN' };
const WHY = { actor: ED, reason: 'Looked up.' };
/** What a decision may be refused with; anything else is a fault of ours. */
const REFUSALS = ['BAD_INPUT', 'CONFLICT', 'NOT_FOUND', 'FORBIDDEN'] as const;

/** Does it; gives the id of the change that it made, null where it was refused. */
export async function done(
  graph: TestGraph,
  services: Services,
  decision: Decision,
): Promise<string | null> {
  const things = await thingsOf(graph);
  return unlessRefused(async () => {
    await doTo(things, services, decision);
    return newest(graph);
  });
}

/** Takes a change back; gives the id of the change that did, null where it was refused. */
export async function undone(services: Services, changeId: string): Promise<string | null> {
  return unlessRefused(async () => {
    const { id } = await services.history.undo({ ...WHY, changeId });
    return id;
  });
}

async function unlessRefused(work: () => Promise<string>): Promise<string | null> {
  try {
    return await work();
  } catch (error) {
    if (REFUSALS.some((code) => isHearsayError(error, code))) return null;
    throw error;
  }
}

export async function newest(graph: TestGraph): Promise<string> {
  const [row] = await graph.cypher(
    'MATCH (c:Change) RETURN c.id AS id ORDER BY c.seq DESC LIMIT 1',
  );
  return String(row?.['id']);
}

export async function newestTime(graph: TestGraph): Promise<Date> {
  const [row] = await graph.cypher(
    'MATCH (c:Change) RETURN c.at AS at ORDER BY c.seq DESC LIMIT 1',
  );
  return new Date(String(row?.['at']));
}

type Things = Awaited<ReturnType<typeof thingsOf>>;

/** Ids of all that can be decided about, in order. */
async function thingsOf(graph: TestGraph) {
  const rows = await graph.cypher(
    `MATCH (thing:Speaker|Claim|Article|Quote|Outlet|Attribution|Review) RETURN labels(thing)[0] AS kind, thing.id AS id, null AS of
     UNION ALL MATCH (a:Assertion)-[:ABOUT]->(c:Claim) RETURN 'Assertion' AS kind, a.id AS id, c.id AS of
     UNION ALL MATCH (q:Quote)-[:HAS_ATTRIBUTION]->({hop: 0})-[:ATTRIBUTED_TO]->(s:Speaker) RETURN 'Said' AS kind, q.id AS id, s.id AS of
     UNION ALL MATCH ()-[r:CORROBORATES|CONTRADICTS|REFINES|UPDATES]->() RETURN 'Relation' AS kind, r.id AS id, null AS of`,
  );
  const all = rows
    .map(({ kind, id, of }) => ({ kind: String(kind), id: String(id), of: String(of) }))
    .toSorted((a, b) => (`${a.id} ${a.of}` < `${b.id} ${b.of}` ? -1 : 1));
  return (kind: string, at: number) => {
    const some = all.filter((thing) => thing.kind === kind);
    return some[at % some.length] ?? { id: 'none', of: 'none' };
  };
}

async function doTo(the: Things, { editing, claims, reviews }: Services, decision: Decision) {
  const { kind, one, other } = decision;
  const id = (label: string, at = one) => the(label, at).id;
  switch (kind) {
    case 'mergeSpeakers':
      return editing.mergeSpeakers({ ...WHY, fromId: id('Speaker'), intoId: id('Speaker', other) });
    case 'splitSpeaker':
      return editing.splitSpeaker({ ...WHY, ...said(the, one), to: { id: id('Speaker', other) } });
    case 'splitOffNewSpeaker':
      return editing.splitSpeaker({
        ...{ ...WHY, ...said(the, one), to: { name: 'Ann Keller', description: 'a namesake' } },
      });
    case 'tellSpeakersApart':
      return editing.tellSpeakersApart({
        ...{ ...WHY, oneId: id('Speaker'), otherId: id('Speaker', other) },
      });
    case 'renameSpeaker':
      return editing.renameSpeaker({ ...WHY, id: id('Speaker'), name: `Maria Lind ${other % 3}` });
    case 'addSpeakerAlias':
      return editing.addSpeakerAlias({ ...WHY, id: id('Speaker'), name: 'Mrs Lind' });
    case 'linkSpeaker':
      return editing.linkSpeaker({ ...WHY, id: id('Speaker'), wikidataId: `Q${one + 1}` });
    case 'mergeClaims':
      return editing.mergeClaims({ ...WHY, fromId: id('Claim'), intoId: id('Claim', other) });
    case 'splitClaim': {
      const { id: assertionId, of } = the('Assertion', one);
      return editing.splitClaim({ ...WHY, id: of, assertionIds: [assertionId] });
    }
    case 'relateClaims': {
      const [first, second] = [the('Assertion', one), the('Assertion', other)];
      const type = one % 2 === 0 ? 'CORROBORATES' : 'UPDATES';
      const evidence = [first.id, second.id];
      return editing.relateClaims({
        ...{ ...WHY, type, kind: null, fromId: first.of, toId: second.of, evidence },
      });
    }
    case 'decideRelation': {
      const state = (['CONFIRMED', 'REJECTED', 'SUGGESTED'] as const)[other % 3] ?? 'CONFIRMED';
      return claims.decide({ id: id('Relation'), state, rationale: WHY.reason, actor: ED });
    }
    case 'separateArticle':
      return editing.separateArticle({ ...WHY, articleId: id('Article') });
    case 'rateOutlet':
      return editing.rateOutlet({ ...WHY, id: id('Outlet'), grade: other % 2 === 0 ? 'B' : 'E' });
    case 'retractArticle':
      return editing.retractArticle({ ...WHY, id: id('Article') });
    case 'retractQuote':
      return editing.retractQuote({ ...WHY, id: id('Quote') });
    case 'openReview': {
      const label = ['Attribution', 'Claim', 'Relation', 'Quote'][other % 4] ?? 'Quote';
      const verdict = other % 2 === 0 ? 'ACCURATE' : 'FABRICATED';
      const evidence = [{ quoteId: id('Quote') }];
      return reviews.open(ED, { targetId: id(label), verdict, rationale: WHY.reason, evidence });
    }
    case 'moveReview': {
      const to = (['PUBLISHED', 'RETRACTED', 'DISPUTED', 'IN_REVIEW'] as const)[other % 4];
      return reviews.move(EVA, { id: id('Review'), to: to ?? 'PUBLISHED', reason: WHY.reason });
    }
  }
}

/** A quote and who said it. */
function said(the: Things, at: number) {
  const { id, of } = the('Said', at);
  return { id: of, quoteIds: [id] };
}
