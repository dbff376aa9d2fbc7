/** What reviews are about. */

import { HearsayError } from '../../domain/errors.ts';
import { kindOfId } from '../../domain/ids.ts';
import type { ReviewReads, Target } from '../../graph/review-stores.ts';

/** The kinds of thing that are reviewed. */
const REVIEWABLE = ['quote', 'attribution', 'claim', 'relation'] as const;
export type ReviewableKind = (typeof REVIEWABLE)[number];

/** What sort of thing an id names. @throws HearsayError BAD_INPUT for what is not reviewed, or no id at all. */
export function requireReviewable(id: string): ReviewableKind {
  const kind = kindOfId(id);
  const reviewable = REVIEWABLE.find((known) => known === kind);
  if (reviewable !== undefined) return reviewable;
  throw new HearsayError(
    'BAD_INPUT',
    `Quotes, attributions, claims and relations between claims are reviewed, but ${JSON.stringify(id.slice(0, 60))} is the id of none; take ids from \`reviewQueue\` or another query.`,
  );
}

/** The thing with this id. @throws HearsayError NOT_FOUND; BAD_INPUT for the id of what is not reviewed. */
export async function targetOf(reads: Pick<ReviewReads, 'targets'>, id: string): Promise<Target> {
  const kind = requireReviewable(id);
  const target = (await reads.targets([id])).get(id);
  if (target !== undefined) return target;
  throw new HearsayError(
    'NOT_FOUND',
    `No ${kind} has the id ${id}; take ids from \`reviewQueue\` or another query.`,
  );
}
