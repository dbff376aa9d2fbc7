/** The parameters of the learned confidence. */

/**
 * Fitted by ridge logistic regression on the development part of PolNeAR: one example for each attribution that the
 * decoder gives there, right where its words overlap a gold one at 0.8 or more. They belong to the model that is in
 * models/quote-tagger: fit them again when it changes.
 */
export const CONFIDENCE = {
  weights: {
    bias: -2.573,
    cue: 0.201,
    content: 0.147,
    least: 0.246,
    outside: -0.095,
    source: 0.111,
    noSpeaker: 0.466,
    quoted: 0.638,
    direct: 0.196,
    length: 0.164,
    reporting: 0.21,
    split: -0.468,
  },
  /** Attributions less sure than this are not reported; where most of it is quoted, less is enough. */
  least: 0.29,
  leastQuoted: 0.1,
} as const;
