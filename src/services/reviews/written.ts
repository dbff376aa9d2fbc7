/** What a reviewer wrote, checked: verdict, rationale, passages. */

import { HearsayError } from '../../domain/errors.ts';
import type { Review } from '../../domain/reviews/review.ts';
import {
  type ReviewVerdict,
  type VerdictScale,
  verdictOf,
} from '../../domain/reviews/verdict-scale.ts';
import type { CallOptions, Stores } from '../../graph/stores.ts';
import { passagesOf } from './passages.ts';
import type { ReviewInput } from './types.ts';

/** The longest rationale and reason, in UTF-16 code units. */
const LONGEST = { rationale: 5_000, reason: 1_000 } as const;

type Written = Partial<Pick<Review, 'verdict' | 'rationale' | 'evidence'>>;

/** The parts that the input gives; null takes one away, what is left out is absent. @throws HearsayError BAD_INPUT, NOT_FOUND. */
export async function readWritten(
  stores: Pick<Stores, 'quotes' | 'assertions' | 'snapshots'>,
  scale: VerdictScale,
  { verdict, rationale, evidence }: ReviewInput,
  options?: CallOptions,
): Promise<Written> {
  return {
    ...(verdict === undefined ? {} : { verdict: verdictIn(scale, verdict) }),
    ...(rationale === undefined ? {} : { rationale: worded('rationale', rationale) }),
    ...(evidence === undefined
      ? {}
      : { evidence: await passagesOf(stores, evidence ?? [], options) }),
  };
}

/** The text without space around it; null where there is none. @throws HearsayError BAD_INPUT for one that is too long. */
export function worded(
  field: keyof typeof LONGEST,
  given: string | null | undefined,
): string | null {
  const text = given?.trim() ?? '';
  if (text.length > LONGEST[field]) {
    throw new HearsayError(
      'BAD_INPUT',
      `\`${field}\` has at most ${LONGEST[field]} characters, but ${text.length} came.`,
    );
  }
  return text === '' ? null : text;
}

function verdictIn(scale: VerdictScale, id: string | null): ReviewVerdict | null {
  if (id === null) return null;
  const verdict = verdictOf(scale, id);
  if (verdict !== null) return verdict;
  const known = scale.verdicts.map((step) => step.id).join(', ');
  throw new HearsayError(
    'BAD_INPUT',
    `The verdicts of the scale “${scale.name}” are ${known}, but ${JSON.stringify(id.slice(0, 60))} came.`,
  );
}
