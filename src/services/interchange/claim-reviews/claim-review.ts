/** Reads one ClaimReview as schema.org describes it. Source: https://schema.org/ClaimReview. */

import canonicalize from 'canonicalize';
import { z } from 'zod';
import { HearsayError } from '../../../domain/errors.ts';
import type { ForeignRating } from '../../../domain/reviews/foreign-rating.ts';
import { normalizeWords } from '../../../domain/words.ts';
import { isClaimReview, isRecord, isSchemaOrg } from './entries.ts';

/** Somebody, or a body, as others name them. */
interface Party {
  readonly name: string;
  /** Where they are on the web. */
  readonly url: string | null;
}

/** A review that others published. */
export interface ForeignReview {
  /** What tells it from others: its own id, else its address, else all of it. */
  readonly source: string;
  /** The claim in words. */
  readonly words: string;
  /** The thing of a Hearsay graph that it says it is about; null where it names none. */
  readonly targetId: string | null;
  /** Where it was published; null where it does not say. */
  readonly url: string | null;
  readonly author: Party;
  /** As it was given; null where it does not say. */
  readonly publishedAt: string | null;
  readonly rating: ForeignRating;
  readonly body: string | null;
  /** All of it in canonical JSON (RFC 8785), in the terms of schema.org. */
  readonly json: string;
}

/** The most characters of a ClaimReview, and of the claim in words. */
const LONGEST = { all: 100_000, words: 5_000 } as const;

const TEXT = z.string().trim().min(1);
/** JSON-LD lets a single value stand in a list; of several the first is taken. */
const first = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (Array.isArray(value) ? value[0] : value), schema);
const optional = <T extends z.ZodType>(schema: T) => first(schema.nullish().catch(null));
/** In feeds numbers are often written as text. */
const NUMBER = z.union([
  z.number(),
  z
    .string()
    .regex(/^\s*-?\d+(?:\.\d+)?\s*$/)
    .transform(Number),
]);

const PARTY = z.union([
  TEXT.transform((name) => ({ name })),
  z.object({ '@id': optional(TEXT), name: optional(TEXT), url: optional(TEXT) }),
]);

const CLAIM_REVIEW = z.object({
  '@id': optional(TEXT),
  url: optional(TEXT),
  claimReviewed: optional(TEXT),
  author: first(PARTY),
  datePublished: optional(TEXT),
  reviewBody: optional(TEXT),
  reviewRating: first(
    z.object({
      ratingValue: optional(NUMBER),
      bestRating: optional(NUMBER),
      worstRating: optional(NUMBER),
      alternateName: optional(TEXT),
      name: optional(TEXT),
    }),
  ),
  itemReviewed: optional(
    z.object({ '@id': optional(TEXT), text: optional(TEXT), name: optional(TEXT) }),
  ),
});

/** @throws HearsayError BAD_INPUT that says what is missing or wrong. */
export function readClaimReview(entry: unknown): ForeignReview {
  if (!isRecord(entry) || !isClaimReview(entry)) throw unfit('an entry of the @type ClaimReview');
  const { '@context': context, ...rest } = entry;
  if (!isSchemaOrg(context)) throw unfit('the @context https://schema.org');
  const parsed = CLAIM_REVIEW.safeParse(rest);
  if (!parsed.success) throw unfit(described(parsed.error));
  const { claimReviewed, itemReviewed, author, reviewRating, ...review } = parsed.data;
  const words = claimReviewed ?? itemReviewed?.text ?? itemReviewed?.name;
  if (words == null) throw unfit('the claim in `claimReviewed` or in `text` of `itemReviewed`');
  if (normalizeWords(words) === '') throw unfit('words in `claimReviewed`');
  if (words.length > LONGEST.words) throw unfit(`a claim of at most ${LONGEST.words} characters`);
  const json = canonical(withoutSameClaims(rest));
  if (json.length > LONGEST.all) throw unfit(`at most ${LONGEST.all} characters in all`);
  const url = review.url ?? null;
  return {
    ...{ source: review['@id'] ?? url ?? json, words, url, json },
    targetId: /^urn:hearsay:(\w+)$/.exec(itemReviewed?.['@id'] ?? '')?.[1] ?? null,
    author: partyOf(author),
    publishedAt: review.datePublished ?? null,
    body: review.reviewBody ?? null,
    rating: {
      name: reviewRating.alternateName ?? reviewRating.name ?? null,
      value: reviewRating.ratingValue ?? null,
      // Where they are left out. Source: schema.org/bestRating, schema.org/worstRating.
      best: reviewRating.bestRating ?? 5,
      worst: reviewRating.worstRating ?? 1,
    },
  };
}

/** One that was read in, by what was kept of it. */
export function storedClaimReview(json: string): ForeignReview {
  return readClaimReview({ ...JSON.parse(json), '@context': 'https://schema.org' });
}

/** The rating as it was given: its words, else its number and the scale of it. */
export function ratingText({ name, value, worst, best }: ForeignRating): string {
  return name ?? `${value} of ${worst} to ${best}`;
}

function canonical(entry: object): string {
  try {
    return canonicalize(entry) ?? '';
  } catch {
    throw unfit('values nested less deeply, of whole characters');
  }
}

/** A `sameAs` of a claim would say that two claims are one; only speakers are said to be the same. */
function withoutSameClaims(entry: Readonly<Record<string, unknown>>): object {
  const { itemReviewed } = entry;
  if (!isRecord(itemReviewed)) return entry;
  const { sameAs: _, ...item } = itemReviewed;
  return { ...entry, itemReviewed: item };
}

function partyOf(party: z.infer<typeof PARTY>): Party {
  const { name, url, '@id': id } = { url: null, '@id': null, ...party };
  const address = url ?? id ?? null;
  const called = name ?? address;
  if (called === null) throw unfit('a `name` of the `author`');
  return { name: called, url: address };
}

function described(error: z.ZodError): string {
  const [issue] = error.issues;
  const where = z.core.toDotPath(issue?.path ?? []);
  return `\`${where}\` as schema.org has it`;
}

function unfit(expected: string): HearsayError {
  return new HearsayError(
    'BAD_INPUT',
    `Expected ${expected}, but the entry has it otherwise or not.`,
  );
}
