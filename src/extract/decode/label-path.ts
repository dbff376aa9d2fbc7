/** The most probable sequence of labels for one cue, where "inside" only follows "begin" or "inside" of its kind. */

/** Labels of a piece with regard to one cue. */
export const OUTSIDE = 0;
export const BEGINS_CONTENT = 1;
const IN_CONTENT = 2;
export const BEGINS_SOURCE = 3;
const IN_SOURCE = 4;
/** How many labels there are. */
export const LABELS = 5;

/** A score that no path survives. */
export const IMPOSSIBLE = -1e9;

/**
 * Viterbi's algorithm over `length` × {@link LABELS} log probabilities.
 * Source: Viterbi, Error bounds for convolutional codes (1967).
 */
export function mostProbablePath(scores: Float64Array, length: number): Uint8Array {
  const cameFrom = new Uint8Array(length * LABELS);
  let best = Float64Array.from({ length: LABELS }, (_, label) =>
    label === IN_CONTENT || label === IN_SOURCE ? IMPOSSIBLE : (scores[label] ?? IMPOSSIBLE),
  );
  for (let at = 1; at < length; at++) {
    const next = new Float64Array(LABELS);
    for (let label = 0; label < LABELS; label++) {
      const before = bestBefore(best, label);
      cameFrom[at * LABELS + label] = before;
      next[label] = transition(best, before, label) + (scores[at * LABELS + label] ?? IMPOSSIBLE);
    }
    best = next;
  }
  const path = new Uint8Array(length);
  let label = best.indexOf(Math.max(...best));
  for (let at = length - 1; at >= 0; at--) {
    path[at] = label;
    label = cameFrom[at * LABELS + label] ?? OUTSIDE;
  }
  return path;
}

function bestBefore(best: Float64Array, label: number): number {
  let found = OUTSIDE;
  for (let before = 1; before < LABELS; before++) {
    if (transition(best, before, label) > transition(best, found, label)) found = before;
  }
  return found;
}

function transition(best: Float64Array, before: number, label: number): number {
  const inside = label === IN_CONTENT || label === IN_SOURCE;
  const allowed = !inside || before === label || before === label - 1;
  return (best[before] ?? IMPOSSIBLE) + (allowed ? 0 : IMPOSSIBLE);
}

/** A run of pieces, both ends included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Runs of one kind in a path, given its "begin" label; its "inside" label is the next one. */
export function runsOf(path: Uint8Array, begin: number): readonly Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const [at, label] of path.entries()) {
    const last = runs.at(-1);
    if (label === begin) runs.push({ first: at, last: at });
    else if (label === begin + 1 && last?.last === at - 1) last.last = at;
  }
  return runs;
}
