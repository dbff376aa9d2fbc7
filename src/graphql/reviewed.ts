/** What reviews are about, and the reviews of what is shown. */

import type DataLoader from 'dataloader';
import { isInForce, type Review, stateOfTarget } from '../domain/reviews/review.ts';
import type { ReviewState } from '../domain/vocabulary.ts';
import { type ReviewableKind, requireReviewable } from '../services/reviews/targets.ts';
import { claimedIn, contradicting, reviewedIn } from '../services/verify/on-record.ts';
import type { Evidence } from '../services/verify/types.ts';
import { type Conflict, conflictOf } from './conflicts.ts';
import type { Loaders } from './loaders.ts';
import type { ReviewableNode } from './nodes.ts';
import { present } from './present.ts';

/** The quote, attribution, claim or relation with this id. @throws HearsayError GRAPH_CORRUPT where there is none. */
export async function reviewable(loaders: Loaders, id: string): Promise<ReviewableNode> {
  const byKind: Readonly<Record<ReviewableKind, DataLoader<string, ReviewableNode | null>>> =
    loaders;
  return present(id)(await byKind[requireReviewable(id)].load(id));
}

/** The fields that everything has that can be reviewed. */
export const REVIEWED = {
  reviews: (
    { id }: { readonly id: string },
    _: unknown,
    { loaders }: { readonly loaders: Loaders },
  ) => loaders.reviewsOf.load(id),
  reviewState: async (
    { id }: { readonly id: string },
    _: unknown,
    { loaders }: { readonly loaders: Loaders },
  ): Promise<ReviewState> => stateOfTarget(await loaders.reviewsOf.load(id)),
};

/** What holds of what people published about a passage: about its quote, and about who is said to have uttered it. */
export async function reviewsOnRecord(
  evidence: Evidence,
  loaders: Loaders,
): Promise<readonly Review[]> {
  const reviews = await loaded(loaders.reviewsOf, reviewedIn(evidence));
  return reviews.flat().filter(isInForce);
}

/** What speaks against what a passage claims, unless somebody rejected that it does. */
export async function contradictionsOnRecord(
  evidence: Evidence,
  loaders: Loaders,
): Promise<readonly Conflict[]> {
  const assertions = await loaders.assertionsOfArticle.load(evidence.article.id);
  const relations = await loaded(loaders.relationsOfClaim, claimedIn(evidence, assertions));
  return contradicting(relations.flat()).map(conflictOf);
}

function loaded<T>(loader: DataLoader<string, T>, ids: readonly string[]): Promise<readonly T[]> {
  return Promise.all(ids.map((id) => loader.load(id)));
}
