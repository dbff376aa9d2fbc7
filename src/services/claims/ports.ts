/** What the relating of claims stands on, so that readers, models and judges can be exchanged. */

import type { ClaimJudgement, ClaimModels, ComparableClaim } from '../../domain/claims.ts';
import type { ClaimCandidateStore } from '../../graph/claim-stores.ts';

type PairModelAnswer = Awaited<ReturnType<ClaimModels['compare']>>[number];

/** What models say of two wordings, in the order of the pair. */
export interface Comparison extends PairModelAnswer {
  /** Cosine of the embeddings of the passages that make the claims, where it was asked for. */
  readonly passages?: number;
}

/** Decides about two claims; pure, so that the same pair is always judged alike. */
export interface ClaimJudge {
  /** Kept with every join and relation, beside the version. */
  readonly method: string;
  readonly version: string;
  /** How surely the two wordings are one claim, 0–1; null where they are not. */
  sameClaim(
    first: ComparableClaim,
    second: ComparableClaim,
    similarity: number,
    comparison: Comparison,
  ): number | null;
  /** How the first claim bears on the second; null where it does not. */
  judgePair(
    first: ComparableClaim,
    second: ComparableClaim,
    similarity: number,
    comparison: Comparison,
  ): ClaimJudgement | null;
}

/** What ingestion needs to read and relate claims. */
export interface ClaimParts {
  readonly store: ClaimCandidateStore;
  /** Called when the first claims have to be compared; loading models takes a while. */
  readonly models: () => Promise<ClaimModels>;
  readonly judge: ClaimJudge;
}
