/** What the model says of each piece of a window on its own, whatever the cue. */

import type { WindowScores } from '../tagger/tagger.ts';
import type { Window } from '../tagger/windows.ts';
import type { Run } from './label-path.ts';
import { SETTINGS } from './settings.ts';
import { logSoftmaxRows } from './softmax.ts';

const TAGS = 7;
const CONTENT = 1;
const CUE_BEGINS = 3;
const CUE_INSIDE = 4;
const SOURCE = 5;

/** Probabilities by piece; 0 at separators. */
export interface WindowTags {
  readonly content: Float64Array;
  readonly source: Float64Array;
  readonly beginsCue: Float64Array;
  /** The cues of the window, each by its pieces. */
  readonly cues: readonly Run[];
}

/** Reads the tag scores of one window. */
export function readTags(window: Window, scores: WindowScores): WindowTags {
  const logs = logSoftmaxRows(scores.tags, 0, scores.length, TAGS);
  const probability = (at: number, tag: number) =>
    (window[at]?.from ?? -1) < 0 ? 0 : Math.exp(logs[at * TAGS + tag] ?? 0);
  const column = (of: (at: number) => number) =>
    Float64Array.from({ length: scores.length }, (_, at) => of(at));
  const beginsCue = column((at) => probability(at, CUE_BEGINS));
  const insideCue = column((at) => probability(at, CUE_INSIDE));
  return {
    content: column((at) => probability(at, CONTENT) + probability(at, CONTENT + 1)),
    source: column((at) => probability(at, SOURCE) + probability(at, SOURCE + 1)),
    beginsCue,
    cues: cuesIn(beginsCue, insideCue),
  };
}

function cuesIn(beginsCue: Float64Array, insideCue: Float64Array): readonly Run[] {
  const cues: Run[] = [];
  for (let first = 0; first < beginsCue.length; first++) {
    if ((beginsCue[first] ?? 0) < SETTINGS.cue) continue;
    let last = first;
    while ((insideCue[last + 1] ?? 0) >= SETTINGS.cueInside) last++;
    cues.push({ first, last });
    first = last;
  }
  return cues;
}
