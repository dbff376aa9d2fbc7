/** Why an article that nothing folds with another is in its origin; cypher/origin/settle-articles says the same. */
export const NO_FOLD = {
  basis: 'NONE_FOUND',
  score: 1,
  reason: 'No other article that was read has the same narration, credit or source.',
} as const;
