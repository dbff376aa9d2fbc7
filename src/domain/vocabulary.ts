/** The closed word lists of the graph; each appears under the same name in Cypher, TypeScript and GraphQL. */

export const OUTLET_KINDS = ['OUTLET', 'WIRE', 'GOVERNMENT', 'AGGREGATOR', 'SOCIAL'] as const;
export type OutletKind = (typeof OUTLET_KINDS)[number];

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

/** How a quote is found again in its snapshot. Only EXACT and NORMALIZED may be shown in place. */
export const ANCHORS = ['EXACT', 'NORMALIZED', 'AMBIGUOUS', 'ORPHANED'] as const;
export type Anchor = (typeof ANCHORS)[number];

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
] as const;
export type ResolutionMethod = (typeof RESOLUTION_METHODS)[number];

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
