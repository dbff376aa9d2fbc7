/** Finds the ClaimReviews of a JSON-LD document: one, a list, a graph, or a feed of them. */

import { HearsayError } from '../../../domain/errors.ts';

/** One thing of a document that is to be a ClaimReview, as it came. */
export type RawEntry = Readonly<Record<string, unknown>>;

/** The entries in their order. @throws HearsayError BAD_INPUT for what is no JSON, or holds no ClaimReview. */
export function entriesOf(document: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(document.replace(/^\uFEFF/, ''));
  } catch (cause) {
    // What the parser says would repeat words of the document.
    throw new HearsayError('BAD_INPUT', 'Expected JSON-LD, but what came is no JSON.', { cause });
  }
  const entries = unpacked(value, null);
  if (entries.some((entry) => isRecord(entry) && isClaimReview(entry))) return entries;
  throw new HearsayError(
    'BAD_INPUT',
    'Expected a ClaimReview of schema.org, a list or @graph of them, or a DataFeed, but there is no ClaimReview in what came.',
  );
}

export function isRecord(value: unknown): value is RawEntry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the entry says so, by its name or by its whole address. */
export function isClaimReview({ '@type': type }: RawEntry): boolean {
  return [type]
    .flat()
    .some((name) => /^(?:https?:\/\/schema\.org\/)?ClaimReview$/.test(String(name)));
}

/** Whether these are the terms of schema.org; an entry without a context has that of its document. */
export function isSchemaOrg(context: unknown): boolean {
  return [context].flat().some((one) => {
    const vocabulary = isRecord(one) ? one['@vocab'] : one;
    return typeof vocabulary === 'string' && /^https?:\/\/(?:www\.)?schema\.org\b/.test(vocabulary);
  });
}

/** A feed holds items that hold lists: nothing stands deeper. */
const DEEPEST = 8;

/** Everything that stands where a ClaimReview may stand; `context` is that of what holds it. */
function unpacked(value: unknown, context: unknown, depth = 0): readonly unknown[] {
  if (depth > DEEPEST) return [null];
  if (Array.isArray(value)) return value.flatMap((one) => unpacked(one, context, depth + 1));
  if (!isRecord(value)) return [value];
  const own = value['@context'] ?? context;
  const held = value['@graph'] ?? value['dataFeedElement'] ?? feedItem(value);
  if (held !== undefined) return unpacked(held, own, depth + 1);
  return [{ '@context': own, ...value }];
}

/** What an element of a feed is about. Source: schema.org/DataFeedItem. */
function feedItem(value: RawEntry): unknown {
  return [value['@type']].flat().includes('DataFeedItem') ? (value['item'] ?? []) : undefined;
}
