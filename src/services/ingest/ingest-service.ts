/** Reads one record at a time into the graph. */

import type { Extraction, Reader } from '../../domain/extraction.ts';
import type { IngestStore, IngestTransaction } from '../../graph/stores.ts';
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
  readonly now: () => Date;
  /** Recognises renderings of one sentence; without it words alone tell variants. */
  readonly meanings?: Meanings;
}

/** The ingest service over `parts`; may serve several records at the same time. */
export function createIngestService({
  store,
  reader,
  now,
  meanings = null,
}: IngestParts): IngestService {
  return {
    ingest: async (given, options = {}) => {
      const record = parseRecord(given);
      // Now rather than at the time of writing, so that a bad date never costs a reading.
      parsePublishedAt(record.publishedAt);
      options.signal?.throwIfAborted();
      // Plain text is stored as it came, so whether it is known shows before the expensive reading.
      if (record.text !== undefined) {
        const identity = identify(record, record.text);
        if (
          await store.transaction(
            (transaction) => transaction.hasSnapshot(identity.snapshotId),
            options,
          )
        ) {
          return unchanged(identity);
        }
      }
      const extraction = await (await reader()).read(documentOf(record), options);
      options.signal?.throwIfAborted();
      const identity = identify(record, extraction.document.text, extraction.document.canonicalUrl);
      // Pure preparation, outside of the transaction: that may run several times.
      const people = articlePeople(extraction);
      const at = now();
      return store.transaction(
        (transaction) => write(transaction, { record, extraction, identity, people, at, meanings }),
        options,
      );
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

async function write(transaction: IngestTransaction, prepared: Prepared): Promise<IngestOutcome> {
  const { record, extraction, identity, people, at, meanings } = prepared;
  const keys = [...new Set(people.flatMap((person) => person.keys))].sort();
  // First of all, since it takes the locks: whoever holds them sees all that was written under these names.
  const speakers = await transaction.speakersByKeys(keys);
  if (await transaction.hasSnapshot(identity.snapshotId)) return unchanged(identity);
  const known = await transaction.findArticle(identity.articleId);
  const facts = describeArticle(record, extraction, identity, at, known);
  const resolutions = resolveSpeakers(people, speakers, identity.articleId);
  const read = readQuotes(extraction, facts, resolutions);
  const utterances = await utterancesOf(transaction, read.wordings);
  const origin = await placeArticle(transaction, extraction, facts);
  const grouping = groupUtterances(read.wordings, utterances);
  const variants = await relateVariants(grouping.created, utterances, meanings);
  const related = { origin, variants };
  const article = buildWrite(facts, resolutions, read, related, grouping, { speakers });
  await transaction.write(article);
  return {
    status: known === null ? 'CREATED' : 'REVISED',
    articleId: identity.articleId,
    snapshotId: identity.snapshotId,
    quotes: article.quotes.length,
    newSpeakers: article.speakers.length,
    newUtterances: article.utterances.length,
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
  };
}

function documentOf(record: IngestRecord) {
  return {
    ...(record.text === undefined ? {} : { text: record.text }),
    ...(record.html === undefined ? {} : { html: record.html }),
    ...(record.url === undefined ? {} : { url: record.url }),
    ...(record.publishedAt === undefined ? {} : { publishedAt: record.publishedAt }),
  };
}
