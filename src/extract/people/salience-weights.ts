/** The parameters by which it is weighed whom a pronoun means. */

/** Fitted to 1,759 pronouns in 90 articles by `bench/reading/antecedents.ts`; those whom a pronoun may mean compete in a softmax. */
export const WEIGHTS = {
  rank: -0.39,
  sinceNamed: -1.25,
  sameParagraph: 0.7,
  actedLast: 0.67,
  actedLastNowObject: -0.6,
  spokeBefore: 0.38,
  spokeBeforeNowStart: 0.82,
  spokeLastNowSpeaks: 1.31,
  spokeLastBehindWords: 0.4,
  nameGenitive: 0.81,
  frequencyNowSpeaks: -0.21,
  frequency: 0.64,
  knownGender: 1.32,
  otherGender: -0.6,
  described: -0.49,
  ahead: -0.69,
  aheadFronted: 0.85,
  aheadAfterComma: 1.31,
} as const;
/** The score of nobody: what the others have to exceed. */
export const NOBODY = 0.25;
