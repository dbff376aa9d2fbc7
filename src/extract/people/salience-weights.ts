/** The parameters by which it is weighed whom a pronoun means. */

/** Fitted to 1,759 pronouns in 90 articles by `bench/reading/antecedents.ts`; signs of one sentence compete in a softmax. */
export const WEIGHTS = {
  rank: -0.39,
  sinceNamed: -1.25,
  sameParagraph: 0.71,
  actedLast: 0.65,
  actedLastNowObject: -0.6,
  spokeBefore: 0.38,
  spokeBeforeNowStart: 0.83,
  spokeLastNowSpeaks: 1.33,
  spokeLastBehindWords: 0.38,
  nameGenitive: 0.8,
  frequencyNowSpeaks: -0.2,
  frequency: 0.64,
  knownGender: 1.29,
  otherGender: -0.63,
  described: -0.5,
  ahead: -0.68,
  aheadFronted: 0.84,
  aheadAfterComma: 1.31,
} as const;
/** The score of nobody: what the others have to exceed. */
export const NOBODY = 0.2;
