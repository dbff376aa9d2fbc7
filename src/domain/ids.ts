/** Ids derived from content, so that reading the same thing twice writes nothing new. */

import { createHash } from 'node:crypto';
import type { Span } from './span.ts';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** An outlet is one domain, or one name where no domain is known. */
export function outletId(outlet: {
  readonly domain: string | null;
  readonly name: string;
}): string {
  return derive('outlet', outlet.domain ?? outlet.name.toLowerCase());
}

/**
 * An article is one canonical URL; without one, a text under its record id. Records without a URL that share an id but
 * not a text are different articles: ids repeat between collections.
 */
export function articleId(article: {
  readonly canonicalUrl: string | null;
  readonly sourceId: string | null;
  readonly textSha256: string;
}): string {
  if (article.canonicalUrl !== null) return derive('article', 'url', article.canonicalUrl);
  return derive('article', 'text', article.sourceId ?? '', article.textSha256);
}

/** A snapshot is one text of one article. */
export function snapshotId(article: string, textSha256: string): string {
  return derive('snapshot', article, textSha256);
}

/** A quote is one set of spans of one snapshot. */
export function quoteId(snapshot: string, spans: readonly Span[]): string {
  return derive('quote', snapshot, ...spans.map((span) => `${span.start}-${span.end}`));
}

/** An attribution is one hop of one quote. */
export function attributionId(quote: string, hop: number): string {
  return derive('attribution', quote, String(hop));
}

/**
 * A speaker is one name key of one kind; `scope` tells apart those who share it
 * (an article's id for an unnamed source, or for a namesake known to be somebody else).
 */
export function speakerId(kind: string, nameKey: string, scope = ''): string {
  return derive('speaker', kind, nameKey, scope);
}

/** An utterance is one sequence of normalized words of one speaker. */
export function utteranceId(speaker: string, normalizedText: string): string {
  return derive('utterance', speaker, normalizedText);
}

/**
 * An origin is the reporting behind one article; where several share it, the one whose id is the smallest stands for all,
 * so that it does not depend on which article came first.
 */
export function originId(article: string): string {
  return article.replace(/^article_/, 'origin_');
}

/**
 * A claim is one wording of a proposition that stands alone. `scope` is empty unless the wording leans on its article ("on
 * Friday" of a week that nothing fixes, "this decision"): then it is the article's id, for another article's is another one.
 */
export function claimId(normalizedText: string, scope = ''): string {
  return derive('claim', normalizedText, scope);
}

/** An assertion is one set of spans of one snapshot, read as one claim. */
export function assertionId(snapshot: string, spans: readonly Span[], readAs: string): string {
  return derive('assertion', snapshot, readAs, ...spans.map((span) => `${span.start}-${span.end}`));
}

/** A relation is one type between two claims; give the ends of a symmetric one sorted. */
export function relationId(type: string, from: string, to: string): string {
  return derive('relation', type, from, to);
}

/** A review is the n-th, from 0, that one person opened of one thing: asked for twice at once, it is opened once. */
export function reviewId(target: string, reviewer: string, nth: number): string {
  return derive('review', target, reviewer, String(nth));
}

/** A review of others is one source's about one wording, whatever claim the wording is joined to. */
export function foreignReviewId(source: string, wording: string): string {
  return derive('review', 'claimreview', source, wording);
}

/** The kinds of thing that an id can name; an id opens with its kind: `quote_5f0c…`. */
const ID_KINDS = [
  'outlet',
  'article',
  'snapshot',
  'speaker',
  'quote',
  'attribution',
  'utterance',
  'origin',
  'claim',
  'assertion',
  'relation',
  'review',
  'change',
] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** The kind that an id names, or null if it is no id of Hearsay's. */
export function kindOfId(id: string): IdKind | null {
  const match = /^([a-z]+)_[0-9a-f]{32}$/.exec(id);
  return ID_KINDS.find((kind) => kind === match?.[1]) ?? null;
}

/** The kind, then 128 bits of SHA-256 over the parts, each preceded by its length so that no two lists collide. */
function derive(kind: IdKind, ...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`, 'utf8');
  return `${kind}_${hash.digest('hex').slice(0, 32)}`;
}
