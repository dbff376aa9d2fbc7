/** Claims as plain values: what articles and speakers assert, and how one claim bears on another. Offsets are code points, scores 0–1. */

import type { Span } from './span.ts';

/** What kind of proposition it is. DEMAND: what somebody ought to do; PLAN: what somebody means to do. */
export const CLAIM_KINDS = ['FACT', 'PREDICTION', 'PLAN', 'DEMAND', 'OPINION'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** How a passage stands to its claim. REPORTS: passes it on without taking a side ("reportedly"). */
export const STANCES = ['ASSERTS', 'DENIES', 'HEDGES', 'REPORTS'] as const;
export type Stance = (typeof STANCES)[number];

export const CLAIM_RELATION_TYPES = ['CORROBORATES', 'CONTRADICTS', 'REFINES', 'UPDATES'] as const;
export type ClaimRelationType = (typeof CLAIM_RELATION_TYPES)[number];

/** In what two claims differ, or agree. */
export const CLAIM_RELATION_KINDS = [
  'POLARITY',
  'QUANTITY',
  'TIME',
  'PLACE',
  'ATTRIBUTION',
  'SCOPE',
] as const;
export type ClaimRelationKind = (typeof CLAIM_RELATION_KINDS)[number];

/** SUGGESTED: a program proposes it. CONFIRMED and REJECTED: a person decided. */
export const CLAIM_RELATION_STATES = ['SUGGESTED', 'CONFIRMED', 'REJECTED'] as const;
export type ClaimRelationState = (typeof CLAIM_RELATION_STATES)[number];

/** A number with what it counts; `low` and `high` are its bounds, both equal to `value` where it is exact. */
export interface Quantity {
  readonly text: string;
  readonly value: number;
  /** Null: without bound on that side ("at least 38": low 38, high null). */
  readonly low: number | null;
  readonly high: number | null;
  /** Unit in a normal form ("percent", "usd", "km", "hour"), or null for a plain count. */
  readonly unit: string | null;
  /** What is counted or measured, in lower case and singular ("soldier"); null where the text does not say. */
  readonly of: string | null;
  /** True for "about", "some", "nearly" and round figures that say so. */
  readonly hedged: boolean;
}

/** A time; `from` and `to` are its first and last day as ISO dates, null where it is relative and no date anchors it. */
export interface ClaimTime {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly relative: boolean;
}

/** Slots of a claim, by which a rule tells one event, actor, number or date from another. */
export interface ClaimSlots {
  /** The noun phrase that the claim is about, references resolved. */
  readonly subject: string | null;
  /** The main verb in its base form. */
  readonly predicate: string | null;
  readonly quantities: readonly Quantity[];
  readonly times: readonly ClaimTime[];
  readonly places: readonly string[];
  /** Names of people and organizations in it, fullest form. */
  readonly names: readonly string[];
  /** True where the proposition itself is negated ("was not", "no", "failed to"). */
  readonly negated: boolean;
  /** Words that point to something in the article which the claim does not say ("this", "such movements"); empty where it stands alone. */
  readonly unresolved: readonly string[];
  /** ACTUAL: happened or holds. FUTURE: expected. POSSIBLE: may, could. REQUIRED: must, should. */
  readonly modality: 'ACTUAL' | 'FUTURE' | 'POSSIBLE' | 'REQUIRED';
}

/** A proposition in words that stand alone, but for `slots.unresolved`: references resolved, dates absolute where the article has a date. */
export interface ClaimText {
  readonly text: string;
  readonly kind: ClaimKind;
  readonly slots: ClaimSlots;
}

/** A passage of an article that takes a stance on a proposition. */
export interface ExtractedAssertion {
  readonly claim: ClaimText;
  readonly stance: Stance;
  /** The passage, in order; inside the document's text. */
  readonly spans: readonly Span[];
  /** Index into `Extraction.quotes` where it is attributed speech; null in the reporter's own voice. */
  readonly quote: number | null;
  /** Index into `Extraction.entities` of who asserts it; null in the reporter's own voice, or where nobody is named. */
  readonly speaker: number | null;
  readonly confidence: number;
}

/** What is compared when one claim is judged against another. */
export interface ComparableClaim extends ClaimText {
  /** Names of those who assert it, fullest form; empty for the reporter's own voice. */
  readonly speakers: readonly string[];
  /** Days (ISO) on which its articles were published, sorted; empty where none is known. */
  readonly publishedOn: readonly string[];
  /** The words of one article that make it, as they stand there. */
  readonly passage?: string;
}

/** How two claims bear on each other, as far as a program can tell. */
export interface ClaimJudgement {
  readonly type: ClaimRelationType;
  readonly kind: ClaimRelationKind | null;
  readonly score: number;
  /** One sentence that a fact-checker can read: what differs or agrees, and where. */
  readonly rationale: string;
  /** From the first to the second claim of the pair, or the other way round; of symmetric relations always FORWARD. */
  readonly direction: 'FORWARD' | 'BACKWARD';
}

/** The models that compare claims; they run in-process and touch no network. */
export interface ClaimModels {
  /** Unit vectors of 384 numbers, in the order of `texts`. */
  embed(texts: readonly string[]): Promise<readonly (readonly number[])[]>;
  /** For each pair, probabilities that the first contradicts, entails, or is neutral to the second. */
  compare(
    pairs: readonly (readonly [first: string, second: string])[],
  ): Promise<readonly { contradiction: number; entailment: number; neutral: number }[]>;
  /** For each pair, the probability that two articles report the same in them, in whatever words; dearer than `compare`. */
  match(pairs: readonly (readonly [first: string, second: string])[]): Promise<readonly number[]>;
  /** For each pair, how likely both cannot be true, and how likely both report the same, 0–1; as dear as `match`. */
  oppose(
    pairs: readonly (readonly [first: string, second: string])[],
  ): Promise<readonly { conflict: number; same: number }[]>;
  close(): Promise<void>;
}

/** By what a claim is found to contradict itself: one passage asserts it and another denies it. */
export const OPPOSED_STANCES = { method: 'opposed-stances', version: '1' } as const;
