/** What the relating of claims stands on, so that readers, models and judges can be exchanged. */

import type {
  ClaimJudgement,
  ClaimKind,
  ClaimModels,
  ComparableClaim,
  Stance,
} from '../../domain/claims.ts';
import type { ClaimCandidateStore, ClaimRelationStore } from '../../graph/claim-stores.ts';

type PairModelAnswer = Awaited<ReturnType<ClaimModels['compare']>>[number];

/** How likely two claims cannot both be true, and how likely both report the same, 0–1. */
export type Opposition = Awaited<ReturnType<ClaimModels['oppose']>>[number];

/** What models say of two wordings, in the order of the pair. */
export interface Comparison extends PairModelAnswer {
  /** Set where both stand in one article: "this" of the one is taken for that of the other. */
  readonly own?: boolean;
  /** Cosine of the embeddings of the passages that make the claims, where it was asked for. */
  readonly passages?: number;
  /** How likely the two report the same, 0–1: the mean over claims and passages, where the matcher was asked. */
  readonly match?: number;
  /** What the finder of conflicts says, the mean over claims and passages, where it was asked. */
  readonly opposition?: Opposition;
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

/** What a language model says that a passage claims; nothing of it is believed before it is checked against the text. */
export interface ClaimProposal {
  /** The passage as it is said to stand in the text. */
  readonly passage: string;
  /** The claim in words that stand alone. */
  readonly claim: string;
  readonly kind: ClaimKind;
  readonly stance: Stance;
  /** Who is said to assert it; null for the article's own voice. */
  readonly speaker: string | null;
}

/** What a language model says of one of the pairs that it was shown. */
export interface RelationProposal extends Omit<ClaimJudgement, 'score'> {
  /** Position of the pair, from 0. It may name a pair that nobody showed. */
  readonly pair: number;
}

/** What is asked about one article. */
export interface ProposalQuestion {
  readonly text: string;
  /** Names that the article gives to those who may speak in it. */
  readonly speakers: readonly string[];
  /** ISO 8601 in UTC, or null. */
  readonly publishedAt: string | null;
}

/** Proposes what a reader may have missed. Never throws, takes bounded time, and proposes nothing where it cannot. */
export interface ClaimProposer {
  /** Kept with everything that it proposes, beside the version: `llm:` and the model. */
  readonly method: string;
  readonly version: string;
  claims(question: ProposalQuestion, signal?: AbortSignal): Promise<readonly ClaimProposal[]>;
  relations(
    pairs: readonly (readonly [first: string, second: string])[],
    signal?: AbortSignal,
  ): Promise<readonly RelationProposal[]>;
}

/** What ingestion needs to read and relate claims. */
export interface ClaimParts {
  readonly store: ClaimCandidateStore;
  /** Takes the relations that the proposer suggests, after the article is written. */
  readonly relations: Pick<ClaimRelationStore, 'suggest'>;
  /** Null or absent: only the reader finds claims. */
  readonly proposer?: ClaimProposer | null;
  /** Called when the first claims have to be compared; loading models takes a while. */
  readonly models: () => Promise<ClaimModels>;
  readonly judge: ClaimJudge;
}
