/** Reads one record at a time into the graph. */

import type { ExtractedAssertion } from '../../domain/claims.ts';
import { HearsayError } from '../../domain/errors.ts';
import type { Extraction, Reader, SourceDocument } from '../../domain/extraction.ts';
import { LOCAL_VIEWER, type Viewer } from '../../domain/viewer.ts';
import type { IngestStore, IngestTransaction } from '../../graph/ingest-stores.ts';
import type { CallOptions } from '../../graph/stores.ts';
import type { ClaimsOfArticle } from '../claims/build-claims-write.ts';
import { inTurn } from '../claims/in-turn.ts';
import type { ClaimParts } from '../claims/ports.ts';
import { admitClaims } from '../claims/proposals/admit-claims.ts';
import { proposeRelations } from '../claims/proposals/propose-relations.ts';
import { relateClaims } from '../claims/relate-claims.ts';
import { articleClaims } from '../claims/wordings.ts';
import { placeArticle } from '../origins/place-article.ts';
import { describeArticle, type Identity, identify, parsePublishedAt } from './article-facts.ts';
import { type ArticlePerson, articlePeople } from './article-people.ts';
import { buildWrite, readQuotes } from './build-write.ts';
import { decidedByHand } from './decided-by-hand.ts';
import { groupUtterances } from './group-utterances.ts';
import { knownUtterances } from './known-utterances.ts';
import { currentAgain, reanchorQuotes } from './reanchor-quotes.ts';
import { parseRecord } from './record-schema.ts';
import { type Meanings, relateVariants } from './relate-variants.ts';
import { resolveSpeakers } from './resolve-speakers.ts';
import type { IngestOutcome, IngestRecord, IngestService } from './types.ts';

/** What ingestion stands on. */
export interface IngestParts {
  readonly store: IngestStore;
  /** Called when the first article has to be read; loading the model takes a while. */
  readonly reader: () => Promise<Reader>;
  /** Null: claims are not read. */
  readonly claims: ClaimParts | null;
  readonly now: () => Date;
}

/** Whoever wrote claims between our looking and our writing makes us look again, so many times. */
const MOST_LOOKS = 3;

/** The ingest service over `parts`; may serve several records at the same time. */
export function createIngestService({ store, reader, claims, now }: IngestParts): IngestService {
  // Articles are read side by side, but related one after another: each sees the claims of those before it.
  const turn = inTurn();
  return {
    ingest: async (given, options = {}) => {
      const record = parseRecord(given);
      // Now rather than at the time of writing, so that a bad date never costs a reading.
      parsePublishedAt(record.publishedAt);
      options.signal?.throwIfAborted();
      const actor = options.actor ?? LOCAL_VIEWER;
      const known = (identity: Identity) =>
        store.transaction(
          (transaction) => knownText(transaction, identity, { actor, at: now() }),
          options,
        );
      // Plain text is stored as it came, so whether it is known shows before the expensive reading.
      if (record.text !== undefined) {
        const outcome = await known(identify(record, record.text));
        if (outcome !== null) return outcome;
      }
      const extraction = await (await reader()).read(documentOf(record), {
        ...options,
        claims: claims !== null,
      });
      options.signal?.throwIfAborted();
      const identity = identify(record, extraction.document.text, extraction.document.canonicalUrl);
      // Pure preparation, outside of the transaction: that may run several times.
      const people = articlePeople(extraction);
      const meanings = claims === null ? null : meaningsOf(claims);
      const prepared = { record, extraction, identity, people, actor, at: now(), meanings };
      const writeWith = (related: ClaimsOfArticle | null, mayWait: boolean) =>
        store.transaction((transaction) => write(transaction, prepared, related, mayWait), options);
      if (claims === null) return decided(await writeWith(null, false));
      // What HTML holds is known only now; to ask about it or relate it again would be for nothing.
      const told = claims.proposer == null ? null : await known(identity);
      if (told !== null) return told;
      const proposals = await proposalsFor(prepared, claims, options);
      const { outcome, related } = await turn(async () => {
        const there = await known(identity);
        if (there !== null) return { outcome: there, related: null };
        for (let look = 1; ; look++) {
          const related = await claimsOf(prepared, proposals, claims, options);
          const outcome = await writeWith(related, look < MOST_LOOKS);
          if (outcome !== 'LOOK_AGAIN') return { outcome, related };
        }
      });
      if (outcome.status !== 'UNCHANGED' && related !== null)
        await addProposedRelations(related, claims, options);
      return outcome;
    },
  };
}

interface Prepared {
  readonly record: IngestRecord;
  readonly extraction: Extraction;
  readonly identity: Identity;
  readonly people: readonly ArticlePerson[];
  readonly actor: Pick<Viewer, 'id' | 'name'>;
  readonly at: Date;
  readonly meanings: Meanings;
}

/** What a language model proposes that the article claims, as far as the article bears it out; asked outside of the turn. */
async function proposalsFor(
  { record, extraction }: Prepared,
  { proposer }: ClaimParts,
  { signal }: CallOptions,
): Promise<readonly ExtractedAssertion[]> {
  if (proposer == null) return [];
  const publishedAt = publishedAtOf(record, extraction);
  const speakers = extraction.entities.map(({ name }) => name);
  const question = { text: extraction.document.text, speakers, publishedAt };
  return admitClaims(await proposer.claims(question, signal), extraction, publishedAt);
}

/** What the article says, held against the claims that the graph has at this moment. */
async function claimsOf(
  { record, extraction, identity }: Prepared,
  proposals: readonly ExtractedAssertion[],
  parts: ClaimParts,
  options: CallOptions,
): Promise<ClaimsOfArticle> {
  const { articleId, snapshotId } = identity;
  const publishedAt = publishedAtOf(record, extraction);
  const frame = { articleId, snapshotId, publishedAt, text: extraction.document.text };
  const claims = articleClaims(extraction.assertions, extraction.entities, frame, proposals);
  const related = await relateClaims(claims.wordings, parts, options);
  return { extraction, claims, related, judge: parts.judge, proposer: parts.proposer ?? null };
}

/** The article is written by now, so whatever goes wrong here costs a suggestion and nothing else. */
async function addProposedRelations(
  { related }: ClaimsOfArticle,
  { proposer, relations }: ClaimParts,
  options: CallOptions,
): Promise<void> {
  if (proposer == null) return;
  const { open, relations: suggested } = related;
  const proposed = await proposeRelations(open, suggested, proposer, options.signal);
  if (proposed.length > 0) await relations.suggest(proposed, options).catch(() => undefined);
}

function publishedAtOf(record: IngestRecord, { document }: Extraction): string | null {
  return parsePublishedAt(record.publishedAt) ?? document.publishedAt;
}

/** `mayWait`: give LOOK_AGAIN, with nothing written, where other claims were written since these were related. */
async function write(
  transaction: IngestTransaction,
  prepared: Prepared,
  claims: ClaimsOfArticle | null,
  mayWait: boolean,
): Promise<IngestOutcome | 'LOOK_AGAIN'> {
  const { record, extraction, identity, people, actor, at, meanings } = prepared;
  const keys = [...new Set(people.flatMap((person) => person.keys))].sort();
  // First of all, since it takes the locks: whoever holds them sees all that was written under these names.
  const speakers = await transaction.speakersByKeys(keys);
  const there = await knownText(transaction, identity, { actor, at });
  if (there !== null) return there;
  const isNew = (await transaction.findArticle(identity.articleId)) === null;
  // A new text of a known article changes the counts of claims that the old one made, also where claims are not read.
  const ticks = claims === null && isNew ? null : await transaction.lockClaims();
  if (mayWait && claims !== null && ticks !== claims.related.ticks) return 'LOOK_AGAIN';
  // Behind the lock, so that of two new texts the second revises the first.
  const known = isNew ? null : await transaction.findArticle(identity.articleId);
  const quotes = isNew ? [] : await transaction.quotesOfArticle(identity.articleId);
  const facts = describeArticle(record, extraction, identity, at, known);
  const byHand = await decidedByHand(transaction, people, speakers, identity.articleId);
  const resolutions = resolveSpeakers(people, speakers, identity.articleId, byHand);
  const read = readQuotes(extraction, facts, resolutions);
  const utterances = await knownUtterances(transaction, read.wordings);
  const origin = await placeArticle(transaction, extraction, facts);
  // Joined origins change the counts of claims too.
  if (ticks === null && origin.joinedIds.length > 0) await transaction.lockClaims();
  const grouping = groupUtterances(read.wordings, utterances);
  const variants = await relateVariants(grouping.created, utterances, meanings);
  const related = { origin, variants };
  const article = buildWrite(facts, resolutions, read, related, grouping, {
    ...{ speakers, claims, quotes },
  });
  await transaction.write(article);
  const { articleId, snapshotId } = identity;
  const { revisionOfId } = article.snapshot;
  await transaction.record({
    actor,
    at: at.toISOString(),
    action: known === null ? 'ARTICLE_READ' : 'ARTICLE_REVISED',
    targetIds: [articleId, snapshotId, ...(revisionOfId === null ? [] : [revisionOfId])],
    edits: [],
  });
  return {
    status: known === null ? 'CREATED' : 'REVISED',
    articleId: identity.articleId,
    snapshotId: identity.snapshotId,
    quotes: article.quotes.length,
    newSpeakers: article.speakers.length,
    newUtterances: article.utterances.length,
    newClaims: article.claims?.claims.length ?? 0,
  };
}

/** What comes of a text that the graph has; null for one that it has not. One that was replaced becomes the newest again. */
async function knownText(
  transaction: IngestTransaction,
  identity: Identity,
  { actor, at }: Pick<Prepared, 'actor' | 'at'>,
): Promise<IngestOutcome | null> {
  const { articleId, snapshotId } = identity;
  const standing = await transaction.standingOf(snapshotId);
  if (standing === 'NEW') return null;
  if (standing === 'NEWEST') return unchanged(identity);
  await transaction.lockClaims();
  if ((await transaction.standingOf(snapshotId)) === 'NEWEST') return unchanged(identity);
  const all = await transaction.quotesOfArticle(articleId);
  const [own, others] = [
    all.filter((quote) => quote.snapshotId === snapshotId),
    all.filter((quote) => quote.snapshotId !== snapshotId),
  ];
  const text = await transaction.textOf(snapshotId);
  const standings = reanchorQuotes(others, { snapshotId, text, quotes: own });
  const restored = { articleId, snapshotId, at: at.toISOString() };
  await transaction.restore(restored, [...standings, ...currentAgain(own)]);
  await transaction.record({
    ...{ actor, at: restored.at, action: 'ARTICLE_RESTORED', edits: [] },
    targetIds: [articleId, snapshotId],
  });
  return { ...unchanged(identity), status: 'REVISED' };
}

function unchanged(identity: Identity): IngestOutcome {
  return {
    status: 'UNCHANGED',
    articleId: identity.articleId,
    snapshotId: identity.snapshotId,
    quotes: 0,
    newSpeakers: 0,
    newUtterances: 0,
    newClaims: 0,
  };
}

/** The models are loaded with the first wordings that have to be compared. */
function meaningsOf({ models }: ClaimParts): Meanings {
  return { embed: async (texts) => (await models()).embed(texts) };
}

/** Only claims make a writer look again, and without them nobody does. */
function decided(outcome: IngestOutcome | 'LOOK_AGAIN'): IngestOutcome {
  if (outcome !== 'LOOK_AGAIN') return outcome;
  throw new HearsayError('GRAPH_FAILED', 'An article without claims was to wait for claims.');
}

function documentOf(record: IngestRecord): SourceDocument {
  const publishedAt = parsePublishedAt(record.publishedAt);
  return {
    ...(publishedAt === null ? {} : { publishedAt }),
    ...(record.text === undefined ? {} : { text: record.text }),
    ...(record.html === undefined ? {} : { html: record.html }),
    ...(record.url === undefined ? {} : { url: record.url }),
  };
}
