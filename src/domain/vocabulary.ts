/** The closed word lists of the graph; each appears under the same name in Cypher, TypeScript and GraphQL. */

export const OUTLET_KINDS = ['OUTLET', 'WIRE', 'GOVERNMENT', 'AGGREGATOR', 'SOCIAL'] as const;
export type OutletKind = (typeof OUTLET_KINDS)[number];

/**
 * How reliable a source is, from completely (A) to not at all (E); F: it cannot be judged. Source: the Admiralty scale,
 * NATO AJP-2.1.
 */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

export const SPEAKER_KINDS = ['PERSON', 'ORGANIZATION', 'GROUP', 'UNNAMED'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** DIRECT: all of it stands between quotation marks. MIXED: part of it does. INDIRECT: none of it does. */
export const QUOTE_KINDS = ['DIRECT', 'MIXED', 'INDIRECT'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

/**
 * What kind of act an attribution reports. SPEECH: said, told, denied. WRITING: wrote, posted, a statement. BELIEF: wants,
 * fears, is expected. INTENT: announces what its source will do (vowed, plans). DOCUMENT: what a poll, study or law holds.
 */
export const CUE_CLASSES = ['SPEECH', 'WRITING', 'BELIEF', 'INTENT', 'DOCUMENT'] as const;
export type CueClass = (typeof CUE_CLASSES)[number];

/**
 * Whether the article says that the act took place. NEGATED: it says that it did not ("declined to say"). CONJECTURED: it
 * supposes it ("may claim", "likely pressed"). HEARSAY: it has it from somebody unnamed ("reportedly told").
 */
export const MODALITIES = ['ASSERTED', 'NEGATED', 'CONJECTURED', 'HEARSAY'] as const;
export type Modality = (typeof MODALITIES)[number];

/** How a quote is found again in the newest text of its article. Only EXACT and NORMALIZED may be shown in place. */
export const ANCHORS = ['EXACT', 'NORMALIZED', 'AMBIGUOUS', 'ORPHANED'] as const;
export type Anchor = (typeof ANCHORS)[number];

/**
 * Whether a quote counts. CURRENT: it is of its article's newest text. CARRIED_ON: a newer text replaced the one it stands
 * in, and has the same words in a quote of its own. SUPERSEDED: a newer text replaced it, and no quote there has its words.
 * RETRACTED: a person took back the quote or its article.
 */
export const STANDINGS = ['CURRENT', 'CARRIED_ON', 'SUPERSEDED', 'RETRACTED'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What in the text names the person: a name, a description ("the spokesman"), a pronoun, or nothing near the quote. */
export const ATTRIBUTION_BASES = ['NAMED', 'NOMINAL', 'PRONOUN', 'CARRIED_OVER'] as const;
export type AttributionBasis = (typeof ATTRIBUTION_BASES)[number];

/**
 * INFERRED: the reader is confident, nobody has looked. SUGGESTED: the reader is not.
 * AMBIGUOUS: several people are plausible. CONFIRMED and REJECTED: a person decided.
 */
export const ATTRIBUTION_STATES = [
  'INFERRED',
  'SUGGESTED',
  'AMBIGUOUS',
  'CONFIRMED',
  'REJECTED',
] as const;
export type AttributionState = (typeof ATTRIBUTION_STATES)[number];

/** How a mention was resolved to a speaker of the graph. */
export const RESOLUTION_METHODS = [
  /** The name is that of a known speaker, letter for letter (titles and case aside). */
  'EXACT_NAME',
  /** The name is a recorded alias. */
  'ALIAS',
  /** The name is another spelling or transliteration of a known speaker's. */
  'SPELLING_VARIANT',
  /** Nobody in the graph fits: a new speaker was made. */
  'NEW',
  /** A person said so. */
  'BY_HAND',
] as const;
export type ResolutionMethod = (typeof RESOLUTION_METHODS)[number];

/**
 * What shows that an article shares its origin with another. NEAR_DUPLICATE: the same narration. DATELINE: "LONDON (AP) —".
 * CREDIT: "By Ann Lee, Associated Press". CITATION: "This article originally appeared in …". NONE_FOUND: nothing does.
 */
export const ORIGIN_BASES = [
  'NEAR_DUPLICATE',
  'DATELINE',
  'CREDIT',
  'CITATION',
  'NONE_FOUND',
] as const;
export type OriginBasis = (typeof ORIGIN_BASES)[number];

/** The ways in which an article says that the whole of it comes from elsewhere. */
export const CREDIT_KINDS = ['DATELINE', 'CREDIT', 'CITATION'] as const;
export type CreditKind = (typeof CREDIT_KINDS)[number];

/** WIRE: a news agency's story, by what its articles say. OUTLET: anybody else's. */
export const ORIGIN_KINDS = ['WIRE', 'OUTLET'] as const;
export type OriginKind = (typeof ORIGIN_KINDS)[number];

/** ALTERED: nearly the same words. TRANSLATION: the same meaning in other words, as two renderings of one sentence are. */
export const VARIANT_RELATIONS = ['ALTERED', 'TRANSLATION'] as const;
export type VariantRelation = (typeof VARIANT_RELATIONS)[number];

/** How an occurrence stands to an utterance. SAME: its words, all or a part of them; the others as in {@link VARIANT_RELATIONS}. */
export const OCCURRENCE_RELATIONS = ['SAME', ...VARIANT_RELATIONS] as const;
export type OccurrenceRelation = (typeof OCCURRENCE_RELATIONS)[number];

/** A departure from a wording: other words stand there, there are more, or some are missing. */
export type DriftKind = 'REPLACED' | 'ADDED' | 'DROPPED';

/** What a departure touches that a fact-checker must not overlook. */
export type DriftFlag = 'NEGATION' | 'NUMBER' | 'NAME';

/**
 * What the graph can say to "did they say this, in these words?". VERBATIM: the same words in one run of one speaker.
 * ALTERED: close, but not the same words. SPLICED: passages joined as one. MISATTRIBUTED: the words are another speaker's.
 * NOT_QUOTED: the words stand in an article, but nobody is quoted saying them. PARAPHRASED: the meaning is there, the words
 * are not.
 */
export const VERDICTS = [
  'VERBATIM',
  'ALTERED',
  'SPLICED',
  'MISATTRIBUTED',
  'NOT_QUOTED',
  'PARAPHRASED',
  'NOT_FOUND',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a person can review. */
export const REVIEW_TARGETS = ['QUOTE', 'ATTRIBUTION', 'CLAIM', 'RELATION'] as const;
export type ReviewTarget = (typeof REVIEW_TARGETS)[number];

/**
 * How far a review has come. UNREVIEWED: put back, nobody works on it. REJECTED: an editor did not take it. DISPUTED: it
 * stands, and somebody doubts it. SUPERSEDED: another review or a newer text took its place. RETRACTED: taken back.
 */
export const REVIEW_STATES = [
  'UNREVIEWED',
  'IN_REVIEW',
  'PUBLISHED',
  'REJECTED',
  'DISPUTED',
  'SUPERSEDED',
  'RETRACTED',
] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/**
 * What every verdict comes down to, whatever the scale calls it.
 * Source: the normalized ratings of ClaimsKG, Tchechmedjiev et al., ISWC 2019.
 */
export const VERDICT_CLASSES = ['TRUE', 'MIXTURE', 'FALSE', 'OTHER'] as const;
export type VerdictClass = (typeof VERDICT_CLASSES)[number];

/** Why something waits for a person, the most pressing first. */
export const QUEUE_REASONS = [
  /** A published review stands on a text that was replaced. */
  'TEXT_REPLACED',
  /** A program suggests that two claims contradict each other. */
  'POSSIBLE_CONFLICT',
  /** The reader is not sure who said it. */
  'UNSURE_ATTRIBUTION',
  /** A program suggests another relation between two claims. */
  'SUGGESTED_RELATION',
] as const;
export type QueueReason = (typeof QUEUE_REASONS)[number];
