/** Makes one ClaimReview of others into a review, of the claim that it is about. */

import { HearsayError } from '../../../domain/errors.ts';
import { foreignReviewId } from '../../../domain/ids.ts';
import { verdictOfRating } from '../../../domain/reviews/foreign-rating.ts';
import type { Review } from '../../../domain/reviews/review.ts';
import type { ReviewVerdict, VerdictScale } from '../../../domain/reviews/verdict-scale.ts';
import type { Viewer } from '../../../domain/viewer.ts';
import { normalizeWords } from '../../../domain/words.ts';
import type { ReviewChange } from '../../../graph/review-stores.ts';
import type { CallOptions, Stores } from '../../../graph/stores.ts';
import { type ForeignReview, ratingText } from './claim-review.ts';
import { type Embed, newClaim, targetOf } from './target.ts';

/** What reviews of others are read in with. */
export interface ForeignReviewParts {
  readonly stores: Pick<Stores, 'reviews'>;
  readonly scale: VerdictScale;
  readonly embed: Embed;
  /** The clock. */
  readonly now: () => Date;
}

/** A review that is there now. */
export interface Kept {
  readonly outcome: 'ADDED' | 'REVISED' | 'UNCHANGED';
  readonly review: Review;
}

/** The most characters of a rationale; what is longer is whole in the ClaimReview. */
const LONGEST_RATIONALE = 5_000;

/**
 * Whoever reads it in has had a hand in it, so that a second person publishes it.
 * @throws HearsayError BAD_INPUT for a rating that the scale does not know; CONFLICT for one that was revised since it was read in
 * and published.
 */
export async function keepReview(
  { stores, scale, embed, now }: ForeignReviewParts,
  viewer: Viewer,
  foreign: ForeignReview,
  options?: CallOptions,
): Promise<Kept> {
  const id = foreignReviewId(foreign.source, normalizeWords(foreign.words));
  const before = await knownAs(id, foreign, stores, options);
  // What went out of this graph does not come in as somebody else's.
  if (before !== null && (before.claimReview === null || before.claimReview === foreign.json)) {
    return { outcome: 'UNCHANGED', review: before };
  }
  if (before !== null && before.state !== 'IN_REVIEW') throw inForce(before);
  const verdict = verdictOfRating(scale, foreign.rating);
  if (verdict === null) throw unknownRating(foreign, scale);
  const at = now().toISOString();
  const content = { ...contentOf(foreign, verdict), updatedAt: at };
  if (before !== null) {
    const editorIds = [...new Set([...before.editorIds, viewer.id])];
    const after = { ...before, ...content, editorIds, version: before.version + 1 };
    const edited = { action: 'REVIEW_EDITED', at, actor: viewer, reason: null } as const;
    const plan = async () => ({ ...edited, reviews: [{ before, after }], targets: [] });
    return { outcome: 'REVISED', review: await written(stores, plan, options) };
  }
  const claim = await newClaim(stores.reviews.reads(options), foreign, embed);
  const plan = async (reads: Parameters<typeof targetOf>[0]): Promise<ReviewChange> => {
    const target = (await targetOf(reads, foreign)) ?? claim;
    if (target === null) throw meanwhile();
    const { id: targetId, type: targetType } = { type: 'CLAIM' as const, ...target };
    const after: Review = {
      ...{ id, version: 1, targetType, targetId, state: 'IN_REVIEW', ...content, evidence: [] },
      reviewerId: `claimreview:${foreign.author.url ?? foreign.author.name}`,
      ...{ reviewerName: foreign.author.name, editorIds: [viewer.id], createdAt: at },
      ...{ published: null, moved: null, copiedFromId: null, targetBefore: null },
      textReplaced: false,
    };
    const opened = { action: 'REVIEW_OPENED', at, actor: viewer, reason: null } as const;
    return {
      ...{ ...opened, reviews: [{ before: null, after }], targets: [] },
      claim: target === claim ? claim : null,
    };
  };
  return { outcome: 'ADDED', review: await written(stores, plan, options) };
}

/** The review that it was read in as before, or that it left this graph as. */
async function knownAs(
  id: string,
  { source }: ForeignReview,
  { reviews }: ForeignReviewParts['stores'],
  options?: CallOptions,
): Promise<Review | null> {
  const own = /^urn:hearsay:(review_[0-9a-f]{32})$/.exec(source)?.[1] ?? id;
  const known = await reviews.byIds([id, own], options);
  return known.get(own) ?? known.get(id) ?? null;
}

function contentOf({ body, author, url, rating, json }: ForeignReview, verdict: ReviewVerdict) {
  const rated = `${author.name} rated it “${ratingText(rating)}”${url === null ? '' : `: ${url}`}`;
  return { verdict, rationale: (body ?? rated).slice(0, LONGEST_RATIONALE), claimReview: json };
}

async function written(
  { reviews }: ForeignReviewParts['stores'],
  plan: Parameters<Stores['reviews']['change']>[0],
  options?: CallOptions,
): Promise<Review> {
  const [review] = await reviews.change(plan, options);
  if (review === undefined) throw meanwhile();
  return review;
}

function unknownRating({ rating }: ForeignReview, { name }: VerdictScale): HearsayError {
  const given = JSON.stringify(ratingText(rating).slice(0, 60));
  return new HearsayError(
    'BAD_INPUT',
    `The rating ${given} comes to no verdict of the scale “${name}”; add it to \`alsoNamed\` of a verdict, or say in \`unknownRating\` which verdict such ratings get (docs/reviews.md).`,
  );
}

function inForce({ id, state }: Review): HearsayError {
  return new HearsayError(
    'CONFLICT',
    `It reads otherwise than when it was read in as ${id}, which is ${state}; move that one to IN_REVIEW first, where that is open.`,
    { details: { reviewId: id, state } },
  );
}

function meanwhile(): HearsayError {
  return new HearsayError(
    'CONFLICT',
    'Somebody changed the review or its claim meanwhile; read the document in again.',
  );
}
