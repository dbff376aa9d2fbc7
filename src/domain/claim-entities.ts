/** Claims, assertions and relations as the graph holds them; offsets are code points, scores 0–1, times ISO 8601 in UTC. */

import type {
  ClaimRelationKind,
  ClaimRelationState,
  ClaimRelationType,
  ClaimText,
  Stance,
} from './claims.ts';
import type { Span } from './span.ts';
import type { AttributionState } from './vocabulary.ts';

/** One proposition. It says nothing of whether it is true. */
export interface Claim extends ClaimText {
  readonly id: string;
  /** True while assertions contradict each other about it, or another claim contradicts it and nobody rejected that. */
  readonly contested: boolean;
  /** The claim that this one was found to be; null for one that stands for itself. */
  readonly mergedIntoId: string | null;
}

/** How an assertion came to its claim: what decided it, in which version, how surely. */
export interface ClaimJoin {
  readonly method: string;
  readonly version: string;
  readonly score: number;
}

/** A passage that takes a stance on a claim. */
export interface Assertion {
  readonly id: string;
  readonly claimId: string;
  readonly snapshotId: string;
  /** Whether a newer text of the article has replaced the one that makes it. */
  readonly superseded: boolean;
  /** Whether the article or the quote that makes it was retracted. */
  readonly retracted: boolean;
  readonly articleId: string;
  /** The attributed speech that expresses it; null in the article's own voice. */
  readonly quoteId: string | null;
  /** Who asserts it: a speaker, else an outlet in its own voice; both null where nobody is named or several are plausible. */
  readonly speakerId: string | null;
  readonly outletId: string | null;
  readonly stance: Stance;
  readonly spans: readonly Span[];
  /** The words at `spans`, joined by " … ". */
  readonly exact: string;
  readonly confidence: number;
  readonly state: AttributionState;
  readonly join: ClaimJoin;
  /** The claim as this passage alone was read, before it was joined to another wording: what undoes the join. */
  readonly readAs: ClaimText & { readonly id: string };
}

/** How one claim bears on another, with who says so. */
export interface ClaimRelation {
  readonly id: string;
  readonly type: ClaimRelationType;
  /** The later or more specific claim of UPDATES and REFINES. One claim at both ends: its own assertions are opposed. */
  readonly fromId: string;
  readonly toId: string;
  readonly kind: ClaimRelationKind | null;
  readonly state: ClaimRelationState;
  readonly method: string;
  readonly version: string;
  readonly score: number;
  readonly rationale: string;
  /** Ids of the assertions that it was suggested for. */
  readonly evidence: readonly string[];
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  /** Why the person decided so. */
  readonly decision: string | null;
}

/** What makes a source of its own: a speaker, the unnamed sources of one origin, or an origin in its own voice. */
export const SOURCE_KINDS = ['SPEAKER', 'UNNAMED', 'REPORTING'] as const;
type SourceKind = (typeof SOURCE_KINDS)[number];

/** One independent source that asserts a claim, or one that corroborates it. */
export interface IndependentSource {
  readonly kind: SourceKind;
  readonly speakerId: string | null;
  readonly assertionIds: readonly string[];
  /** The corroborations by which it counts; empty where it asserts the claim itself. */
  readonly relationIds: readonly string[];
}

/** An article's stand on a claim, as a cell of a comparison. */
export type CellStance = 'ASSERTS' | 'DENIES' | 'HEDGES' | 'SILENT' | 'NOT_CHECKED';
