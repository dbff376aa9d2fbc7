/** What is known about an article beside its words: from its record, else from the document itself. */

import { canonicalUrl, domainOf } from '../../domain/canonical-url.ts';
import type { Article, Outlet, Snapshot } from '../../domain/entities.ts';
import { HearsayError } from '../../domain/errors.ts';
import type { Extraction } from '../../domain/extraction.ts';
import { articleId, outletId, sha256, snapshotId } from '../../domain/ids.ts';
import type { IngestRecord } from './types.ts';

/** Which article and snapshot a text under a record is. */
export interface Identity {
  readonly canonicalUrl: string | null;
  readonly sourceId: string | null;
  readonly sha256: string;
  readonly articleId: string;
  readonly snapshotId: string;
}

/** The nodes that frame an article's quotes. */
export interface ArticleFacts {
  readonly outlet: Omit<Outlet, 'reliability'> | null;
  readonly article: Omit<Article, 'retraction'>;
  readonly snapshot: Omit<Snapshot, 'supersededById' | 'retracted'>;
}

/** Derives the ids. `documentUrl` is the canonical URL that the document itself states, if it does. */
export function identify(
  record: IngestRecord,
  text: string,
  documentUrl: string | null = null,
): Identity {
  const url = record.url ?? documentUrl;
  const canonical = url === null ? null : canonicalUrl(url);
  const hash = sha256(text);
  const sourceId = record.id ?? null;
  const article = articleId({ canonicalUrl: canonical, sourceId, textSha256: hash });
  return {
    canonicalUrl: canonical,
    sourceId,
    sha256: hash,
    articleId: article,
    snapshotId: snapshotId(article, hash),
  };
}

/** The article's nodes; what the record says goes before what the document says. `known` is the article as the graph has it. */
export function describeArticle(
  record: IngestRecord,
  extraction: Extraction,
  identity: Identity,
  at: Date,
  known: { readonly article: Article; readonly latest: Snapshot | null } | null,
): ArticleFacts {
  const { document } = extraction;
  const outlet = describeOutlet(record.outlet ?? document.outlet, identity.canonicalUrl);
  const authors = record.authors ?? document.authors;
  const article: ArticleFacts['article'] = {
    id: identity.articleId,
    sourceId: identity.sourceId ?? known?.article.sourceId ?? null,
    title: record.title ?? document.title ?? known?.article.title ?? null,
    url: record.url ?? document.canonicalUrl ?? known?.article.url ?? null,
    canonicalUrl: identity.canonicalUrl,
    authors: authors.length > 0 ? [...authors] : (known?.article.authors ?? []),
    publishedAt:
      parsePublishedAt(record.publishedAt) ??
      document.publishedAt ??
      known?.article.publishedAt ??
      null,
    language: document.language ?? known?.article.language ?? null,
    ingestedAt: known?.article.ingestedAt ?? at.toISOString(),
    outletId: outlet?.id ?? known?.article.outletId ?? null,
  };
  const snapshot: ArticleFacts['snapshot'] = {
    id: identity.snapshotId,
    articleId: identity.articleId,
    sha256: identity.sha256,
    text: document.text,
    retrievedAt: at.toISOString(),
    extractor: extraction.extractor,
    extractorVersion: extraction.extractorVersion,
    revisionOfId: known?.latest?.id ?? null,
  };
  return { outlet, article, snapshot };
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * A stated time of publication in UTC; a date alone is its midnight in UTC. Null for none.
 * @throws HearsayError BAD_INPUT for anything but a full ISO 8601 date, or date and time with an offset.
 */
export function parsePublishedAt(value: string | undefined): string | null {
  if (value === undefined) return null;
  const parsed = new Date(value);
  const complete = DATE.test(value) || TIME.test(value);
  if (!complete || Number.isNaN(parsed.getTime()) || rollsOver(value)) {
    throw new HearsayError(
      'BAD_INPUT',
      `publishedAt must be an ISO 8601 date (2025-08-15) or a time with its offset (2025-08-15T18:00:00Z); got ${JSON.stringify(value)}. Give the full date, or leave publishedAt out.`,
    );
  }
  return parsed.toISOString();
}

/** "2025-02-30" would become a day in March: a date that does not come back is none. */
function rollsOver(value: string): boolean {
  const day = value.slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day;
}

function describeOutlet(
  name: string | null | undefined,
  url: string | null,
): ArticleFacts['outlet'] {
  const domain = url === null ? null : domainOf(url);
  const shown = name ?? domain;
  if (shown === null || shown === undefined || shown.trim() === '') return null;
  const outlet = { name: shown.trim(), domain };
  return { id: outletId(outlet), ...outlet, kind: 'OUTLET', owner: null };
}
