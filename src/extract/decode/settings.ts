/** Thresholds of the decoder; scores are probabilities. */

/** Chosen on the development part of PolNeAR. */
export const SETTINGS = {
  /** A piece at least this likely to begin a cue anchors an attribution. */
  cue: 0.2,
  /** A piece at least this likely to go on with a cue belongs to it. */
  cueInside: 0.5,
  /** Weight of the model's cue-independent opinion of what is content, and of what is source, against the cue's own. */
  contentWeight: 0.75,
  sourceWeight: 0.75,
  /** Added to the log probabilities of standing outside, and of beginning, a content: it rather goes on than ends or starts anew. */
  outsideBias: -0.3,
  beginBias: -0.3,
  /** Attributions less sure than this are dropped at once; of the others the learned confidence chooses. */
  keep: 0.1,
  /** Most words that a gap within a sentence may have to be taken for a slip of the model. */
  longestHole: 6,
  /** A quotation of which one content holds at least this part belongs to that content whole ... */
  snap: 0.7,
  /** ... unless other contents hold more than this part. */
  othersShare: 0.15,
  /** A quotation without a cue is speech if the model is this sure of it, and it has this many words. */
  orphan: 0.25,
  orphanWords: 4,
} as const;
