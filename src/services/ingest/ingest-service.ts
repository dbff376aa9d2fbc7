/** Reads one record at a time into the graph. */

import { HearsayError } from '../../domain/errors.ts';
import type { Extraction, Reader, SourceDocument } from '../../domain/extraction.ts';
import type { CallOptions, IngestStore, IngestTransaction } from '../../graph/stores.ts';
import type { ClaimsOfArticle } from '../claims/build-claims-write.ts';
import { inTurn } from '../claims/in-turn.ts';
import type { ClaimParts } from '../claims/ports.ts';
import { relateClaims } from '../claims/relate-claims.ts';
import { articleClaims } from '../claims/wordings.ts';
import { placeArticle } from '../origins/place-article.ts';
import { describeArticle, type Identity, identify, parsePublishedAt } from './article-facts.ts';
import { type ArticlePerson, articlePeople } from './article-people.ts';
import { buildWrite, readQuotes } from './build-write.ts';
import { type ComparableUtterance, groupUtterances, type Wording } from './group-utterances.ts';
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
      const isKnown = ({ snapshotId }: Identity) =>
        store.transaction((transaction) => transaction.hasSnapshot(snapshotId), options);
      // Plain text is stored as it came, so whether it is known shows before the expensive reading.
      if (record.text !== undefined) {
        const identity = identify(record, record.text);
        if (await isKnown(identity)) return unchanged(identity);
      }
      const extraction = await (await reader()).read(documentOf(record), options);
      options.signal?.throwIfAborted();
      const identity = identify(record, extraction.document.text, extraction.document.canonicalUrl);
      // Pure preparation, outside of the transaction: that may run several times.
      const people = articlePeople(extraction);
      const meanings = claims === null ? null : meaningsOf(claims);
      const prepared = { record, extraction, identity, people, at: now(), meanings };
      const writeWith = (related: ClaimsOfArticle | null, mayWait: boolean) =>
        store.transaction((transaction) => write(transaction, prepared, related, mayWait), options);
      if (claims === null) return decided(await writeWith(null, false));
      return turn(async () => {
        // What HTML holds is known only now; to relate it again would be for nothing.
        if (await isKnown(identity)) return unchanged(identity);
        for (let look = 1; ; look++) {
          const related = await claimsOf(prepared, claims, options);
          const outcome = await writeWith(related, look < MOST_LOOKS);
          if (outcome !== 'LOOK_AGAIN') return outcome;
        }
      });
    },
  };
}

interface Prepared {
  readonly record: IngestRecord;
  readonly extraction: Extraction;
  readonly identity: Identity;
  readonly people: readonly ArticlePerson[];
  readonly at: Date;
  readonly meanings: Meanings;
}

/** What the article says, held against the claims that the graph has at this moment. */
async function claimsOf(
  { record, extraction, identity }: Prepared,
  parts: ClaimParts,
  options: CallOptions,
): Promise<ClaimsOfArticle> {
  const publishedAt = parsePublishedAt(record.publishedAt) ?? extraction.document.publishedAt;
  const { articleId, snapshotId } = identity;
  const frame = { articleId, snapshotId, publishedAt, text: extraction.document.text };
  const claims = articleClaims(extraction.assertions, extraction.entities, frame);
  const related = await relateClaims(claims.wordings, parts, options);
  return { extraction, claims, related, judge: parts.judge };
}

/** `mayWait`: give LOOK_AGAIN, with nothing written, where other claims were written since these were related. */
async function write(
  transaction: IngestTransaction,
  prepared: Prepared,
  claims: ClaimsOfArticle | null,
  mayWait: boolean,
): Promise<IngestOutcome | 'LOOK_AGAIN'> {
  const { record, extraction, identity, people, at, meanings } = prepared;
  const keys = [...new Set(people.flatMap((person) => person.keys))].sort();
  // First of all, since it takes the locks: whoever holds them sees all that was written under these names.
  const speakers = await transaction.speakersByKeys(keys);
  if (await transaction.hasSnapshot(identity.snapshotId)) return unchanged(identity);
  const known = await transaction.findArticle(identity.articleId);
  // A new text of a known article changes the counts of claims that the old one made, also where claims are not read.
  const ticks = claims === null && known === null ? null : await transaction.lockClaims();
  if (mayWait && claims !== null && ticks !== claims.related.ticks) return 'LOOK_AGAIN';
  const facts = describeArticle(record, extraction, identity, at, known);
  const resolutions = resolveSpeakers(people, speakers, identity.articleId);
  const read = readQuotes(extraction, facts, resolutions);
  const utterances = await utterancesOf(transaction, read.wordings);
  const origin = await placeArticle(transaction, extraction, facts);
  const grouping = groupUtterances(read.wordings, utterances);
  const variants = await relateVariants(grouping.created, utterances, meanings);
  const related = { origin, variants };
  const article = buildWrite(facts, resolutions, read, related, grouping, {
    ...{ speakers, claims },
  });
  await transaction.write(article);
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

/** Asked speaker by speaker, so that nobody is compared with the words of others. */
async function utterancesOf(
  transaction: IngestTransaction,
  wordings: readonly Wording[],
): Promise<readonly ComparableUtterance[]> {
  const found: ComparableUtterance[] = [];
  for (const speaker of [...new Set(wordings.map(({ speakerId }) => speakerId))].sort()) {
    const texts = wordings
      .filter(({ speakerId }) => speakerId === speaker)
      .map(({ normalized }) => normalized);
    found.push(...(await transaction.utterancesOf([speaker], [...new Set(texts)].sort())));
  }
  return found;
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
