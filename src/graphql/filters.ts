/** Turns the filters of the schema into those of the stores. */

import { HearsayError } from '../domain/errors.ts';
import type { IdKind } from '../domain/ids.ts';
import { SAID_CLASSES, SAID_MODALITIES } from '../domain/said.ts';
import type { ChangeFilter } from '../graph/change-stores.ts';
import type { ClaimFilter, ConflictFilter } from '../graph/claim-stores.ts';
import type { ReviewFilter } from '../graph/review-stores.ts';
import type {
  ArticleFilter,
  OutletFilter,
  QuoteFilter,
  SpeakerFilter,
  UtteranceFilter,
} from '../graph/stores.ts';
import { requireReviewable } from '../services/reviews/targets.ts';
import { LONGEST_SEARCH } from '../services/search/index.ts';
import { stateOf } from './conflicts.ts';
import { idOf } from './ids.ts';
import type * as schema from './types.generated.ts';

/** An argument that may be left out or null: both narrow nothing. */
type Given<T> = T | null | undefined;

/** @throws HearsayError BAD_INPUT for a text without a word. */
export function outletFilter(given: Given<schema.OutletFilter>): OutletFilter {
  return present(checked(given ?? {}));
}

/** @throws HearsayError BAD_INPUT for a text without a word. */
export function speakerFilter(given: Given<schema.SpeakerFilter>): SpeakerFilter {
  return present(checked(given ?? {}));
}

/** @throws HearsayError BAD_INPUT for a wrong id, a text without a word, or a contradiction to what is `fixed`. */
export function articleFilter(
  given: Given<schema.ArticleFilter>,
  fixed: ArticleFilter = {},
): ArticleFilter {
  return merged(present({ ...checked(given ?? {}), ...times(given) }), fixed);
}

/** @throws HearsayError BAD_INPUT for a wrong id, hop or text, or a contradiction to what is `fixed`. */
export function quoteFilter(
  given: Given<schema.QuoteFilter>,
  fixed: QuoteFilter = {},
): QuoteFilter {
  const asked = present({ ...checked(given ?? {}), ...times(given) });
  // Filled in here too, so that a list without a filter is the same list as one with an empty filter.
  const acts = { cueClasses: SAID_CLASSES, modalities: SAID_MODALITIES };
  const filter = merged<QuoteFilter>({ ...acts, ...asked }, fixed);
  if (filter.hop !== undefined && filter.speakerId === undefined) {
    throw new HearsayError(
      'BAD_INPUT',
      '`hop` says where a speaker stands, so it takes a `speakerId` beside it.',
    );
  }
  if (filter.hop !== undefined && filter.hop < 0) {
    throw new HearsayError(
      'BAD_INPUT',
      `\`hop\` counts from 0, the utterer, but ${filter.hop} came.`,
    );
  }
  return filter;
}

/** @throws HearsayError BAD_INPUT for a wrong id or text, or a contradiction to what is `fixed`. */
export function utteranceFilter(
  given: Given<schema.UtteranceFilter>,
  fixed: UtteranceFilter = {},
): UtteranceFilter {
  return merged(present(checked(given ?? {})), fixed);
}

/** @throws HearsayError BAD_INPUT for a wrong id or text, or a contradiction to what is `fixed`. */
export function claimFilter(
  given: Given<schema.ClaimFilter>,
  fixed: ClaimFilter = {},
): ClaimFilter {
  const { minIndependentSources: minSources, ...rest } = given ?? {};
  return merged(present({ ...checked(rest), ...times(given), minSources }), fixed);
}

/** @throws HearsayError BAD_INPUT for a score out of bounds. */
export function conflictFilter(given: Given<schema.ConflictFilter>): ConflictFilter {
  const { status = 'POSSIBLE_CONFLICT', minScore = 0 } = given ?? {};
  if (minScore >= 0 && minScore <= 1) return { state: stateOf(status), minScore };
  throw new HearsayError('BAD_INPUT', `\`minScore\` is from 0 to 1, but ${minScore} came.`);
}

/** @throws HearsayError BAD_INPUT for the id of what cannot be reviewed. */
export function reviewFilter(given: Given<schema.ReviewFilter>): ReviewFilter {
  const filter = present(given ?? {});
  if (filter.targetId !== undefined) requireReviewable(filter.targetId);
  return filter;
}

/** Of the history; a target may be of any kind. */
export function changeFilter(
  given: Given<schema.ChangeFilter>,
  fixed: ChangeFilter = {},
): ChangeFilter {
  const times = { from: given?.from?.toISOString(), before: given?.before?.toISOString() };
  return merged(present({ ...given, ...times }), fixed);
}

const ID_KINDS: readonly (readonly [string, IdKind])[] = [
  ['outletId', 'outlet'],
  ['articleId', 'article'],
  ['snapshotId', 'snapshot'],
  ['speakerId', 'speaker'],
  ['utteranceId', 'utterance'],
  ['originId', 'origin'],
];

/** The filter itself, its ids and words known to be right. */
function checked<T extends object>(filter: T): T {
  const values: ReadonlyMap<string, unknown> = new Map(Object.entries(filter));
  for (const [name, kind] of ID_KINDS) {
    const id = values.get(name);
    if (typeof id === 'string') idOf(kind, id);
  }
  const text = values.get('text');
  if (typeof text === 'string') checkText(text);
  return filter;
}

function checkText(text: string): void {
  if (text.length <= LONGEST_SEARCH && /[\p{L}\p{N}]/u.test(text)) return;
  throw new HearsayError(
    'BAD_INPUT',
    `A filter's \`text\` has at least one letter or digit and at most ${LONGEST_SEARCH} characters; leave it out to narrow nothing.`,
  );
}

function times(
  given: Given<{ readonly publishedFrom?: Date | null; readonly publishedBefore?: Date | null }>,
) {
  return {
    publishedFrom: given?.publishedFrom?.toISOString(),
    publishedBefore: given?.publishedBefore?.toISOString(),
  };
}

/** What the parent of a list fixes cannot be asked for otherwise. */
function merged<T extends object>(filter: T, fixed: T): T {
  const given: ReadonlyMap<string, unknown> = new Map(Object.entries(filter));
  for (const [name, value] of Object.entries(fixed)) {
    if (given.has(name) && given.get(name) !== value) {
      throw new HearsayError(
        'BAD_INPUT',
        `Here \`${name}\` is ${String(value)} already, so the filter cannot ask for another; leave it out.`,
      );
    }
  }
  return { ...filter, ...fixed };
}

type Present<T> = { [K in keyof T]?: NonNullable<T[K]> };

/** The properties that hold something. */
function present<T extends object>(filter: T): Present<T> {
  const entries = Object.entries(filter).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  // Sound: every property kept is one of T's own, and null and undefined have just been taken away.
  return Object.fromEntries(entries) as Present<T>;
}
