/** The parameters of the learned confidence. */

/**
 * Fitted by ridge logistic regression on the development part of PolNeAR: one example for each attribution that the
 * decoder gives there, right where its words overlap a gold one at 0.8 or more. They belong to the model that is in
 * models/quote-tagger: fit them again when it changes.
 */
export const CONFIDENCE = {
  weights: {
    bias: -1.604,
    cue: 0.409,
    content: -0.566,
    least: 1.058,
    outside: -0.262,
    source: -0.076,
    noSpeaker: -0.187,
    quoted: 0.163,
    direct: 0.997,
    length: 0.239,
    reporting: 0.323,
    split: -0.347,
  },
  /** Attributions less sure than this are not reported; less is enough for a verb of saying or writing, and where marks show speech. */
  least: 0.4,
  leastReported: 0.3,
  leastQuoted: 0.05,
} as const;
