/** The parameters of the learned confidence. */

/**
 * Fitted by ridge logistic regression on the development part of PolNeAR: one example for each attribution that the
 * decoder gives there, right where its words overlap a gold one at 0.8 or more. They belong to the model that is in
 * models/quote-tagger: fit them again when it changes.
 */
export const CONFIDENCE = {
  weights: {
    bias: -1.627,
    cue: 0.431,
    content: -0.539,
    least: 1.018,
    outside: -0.262,
    source: -0.088,
    noSpeaker: -0.305,
    quoted: 0.32,
    direct: 1.111,
    length: 0.235,
    reporting: 0.301,
    split: -0.427,
  },
  /** Attributions less sure than this are not reported; less is enough for a verb of saying or writing, and where marks show speech. */
  least: 0.4,
  leastReported: 0.3,
  leastQuoted: 0.05,
} as const;
