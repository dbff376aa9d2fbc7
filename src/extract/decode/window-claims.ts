/** What each cue of a window claims as its content and its source. */

import type { WindowScores } from '../tagger/tagger.ts';
import type { Window } from '../tagger/windows.ts';
import type { Range } from '../text/range.ts';
import type { Words } from '../text/words.ts';
import {
  BEGINS_CONTENT,
  BEGINS_SOURCE,
  IMPOSSIBLE,
  LABELS,
  mostProbablePath,
  OUTSIDE,
  type Run,
  runsOf,
} from './label-path.ts';
import { SETTINGS } from './settings.ts';
import { logSoftmaxRows } from './softmax.ts';
import type { WindowTags } from './window-tags.ts';

/** A cue with the words that it takes for its content; several cues may claim one word. */
export interface Claim {
  /** Word → how sure the claim to it is. */
  readonly content: ReadonlyMap<number, number>;
  /** Not always words: a dash or a colon may introduce speech. */
  readonly cue: Range;
  readonly source: Range | null;
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** What the model says of one attribution, as probabilities. */
export interface Evidence {
  /** That the cue begins where it does. */
  readonly cue: number;
  /** That the pieces are the cue's content: in the mean, and the least of them. */
  readonly content: number;
  readonly least: number;
  /** The greatest of the pieces right beside the content: high where the bounds are in doubt. */
  readonly outside: number;
  /** That the pieces of the source are; 0 where none was found. */
  readonly source: number;
}

const LEAST = 1e-4;

/** The log probabilities of one cue's row, and what follows from them for each piece. */
interface CueRow {
  readonly cue: Run;
  readonly logs: Float64Array;
  readonly content: Float64Array;
  readonly source: Float64Array;
}

/** The claims of all cues in one window, in words of the document. */
export function claimsIn(
  window: Window,
  scores: WindowScores,
  tags: WindowTags,
  words: Words,
): readonly Claim[] {
  const rows = tags.cues.map((cue) => readRow(cue, scores));
  const rivalContent = strongestRivals(rows.map((row) => row.content));
  const rivalSource = strongestRivals(rows.map((row) => row.source));
  return rows.flatMap((row, index) => {
    const weighed = weigh(
      window,
      row,
      tags,
      (at) => rivalContent(index, at),
      (at) => rivalSource(index, at),
    );
    const claim = toClaim(window, row, tags, mostProbablePath(weighed, scores.length), words);
    return claim === null || claim.confidence < SETTINGS.keep ? [] : [claim];
  });
}

function readRow(cue: Run, scores: WindowScores): CueRow {
  const row = scores.anchors.lastIndexOf(cue.first);
  const logs = logSoftmaxRows(scores.pairs, row * scores.length, scores.length, LABELS);
  const sum = (label: number) =>
    Float64Array.from(
      { length: scores.length },
      (_, at) =>
        Math.exp(logs[at * LABELS + label] ?? 0) + Math.exp(logs[at * LABELS + label + 1] ?? 0),
    );
  return { cue, logs, content: sum(BEGINS_CONTENT), source: sum(BEGINS_SOURCE) };
}

/** For a cue and a piece, the highest probability that another cue gives the piece; two maxima a piece suffice. */
function strongestRivals(columns: readonly Float64Array[]): (index: number, at: number) => number {
  const length = columns[0]?.length ?? 0;
  const winner = new Int32Array(length).fill(-1);
  const highest = new Float64Array(length);
  const second = new Float64Array(length);
  for (const [index, column] of columns.entries()) {
    for (const [at, value] of column.entries()) {
      if (value > (highest[at] ?? 0)) {
        second[at] = highest[at] ?? 0;
        highest[at] = value;
        winner[at] = index;
      } else if (value > (second[at] ?? 0)) second[at] = value;
    }
  }
  return (index, at) => (winner[at] === index ? second[at] : highest[at]) ?? 0;
}

/** The cue's own row, tempered by what the model says without regard to the cue and by what other cues claim. */
function weigh(
  window: Window,
  row: CueRow,
  tags: WindowTags,
  rivalContent: (at: number) => number,
  rivalSource: (at: number) => number,
): Float64Array {
  const weighed = row.logs.slice();
  const shift = (at: number, label: number, by: number) => {
    weighed[at * LABELS + label] = (weighed[at * LABELS + label] ?? 0) + by;
  };
  const add = (at: number, label: number, weight: number, probability: number) => {
    shift(at, label, weight * Math.log(Math.max(probability, LEAST)));
  };
  for (const [at, piece] of window.entries()) {
    const content = tags.content[at] ?? 0;
    const source = tags.source[at] ?? 0;
    add(at, OUTSIDE, SETTINGS.contentWeight, Math.max(1 - content, rivalContent(at)));
    shift(at, OUTSIDE, SETTINGS.outsideBias);
    shift(at, BEGINS_CONTENT, SETTINGS.beginBias);
    add(at, OUTSIDE, SETTINGS.sourceWeight, Math.max(1 - source, rivalSource(at)));
    for (const inside of [0, 1]) {
      add(at, BEGINS_CONTENT + inside, SETTINGS.contentWeight, content);
      add(at, BEGINS_SOURCE + inside, SETTINGS.sourceWeight, source);
    }
    const inCue = at >= row.cue.first && at <= row.cue.last;
    if (piece.from < 0 || inCue) {
      weighed.fill(IMPOSSIBLE, at * LABELS + BEGINS_CONTENT, (at + 1) * LABELS);
    }
  }
  return weighed;
}

function toClaim(
  window: Window,
  row: CueRow,
  tags: WindowTags,
  path: Uint8Array,
  words: Words,
): Claim | null {
  const contents = runsOf(path, BEGINS_CONTENT);
  const certainty = contents.map((run) => mean(row.content, run));
  const content = new Map<number, number>();
  for (const [index, run] of contents.entries()) {
    const [first, end] = wordsOf(window, run, words);
    for (let word = first; word < end; word++) {
      content.set(word, Math.max(content.get(word) ?? 0, certainty[index] ?? 0));
    }
  }
  if (content.size === 0) return null;
  const source = bestSource(row, runsOf(path, BEGINS_SOURCE));
  const evidence: Evidence = {
    cue: tags.beginsCue[row.cue.first] ?? 0,
    content: certainty.reduce((sum, value) => sum + value, 0) / certainty.length,
    least: leastOf(row.content, contents),
    outside: greatestBeside(window, row.content, contents),
    source: source === null ? 0 : mean(row.source, source),
  };
  return {
    content,
    cue: wholeWords(window, row.cue, words),
    source: source === null ? null : wholeWords(window, source, words),
    confidence: evidence.cue * evidence.content,
    evidence,
  };
}

function bestSource(row: CueRow, runs: readonly Run[]): Run | null {
  let best: Run | null = null;
  for (const run of runs) {
    if (best === null || mean(row.source, run) > mean(row.source, best)) best = run;
  }
  return best;
}

function leastOf(values: Float64Array, runs: readonly Run[]): number {
  let least = 1;
  for (const { first, last } of runs) {
    for (let at = first; at <= last; at++) least = Math.min(least, values[at] ?? 0);
  }
  return least;
}

function greatestBeside(window: Window, values: Float64Array, runs: readonly Run[]): number {
  let greatest = 0;
  for (const { first, last } of runs) {
    for (const at of [first - 1, last + 1]) {
      if ((window[at]?.from ?? -1) >= 0) greatest = Math.max(greatest, values[at] ?? 0);
    }
  }
  return greatest;
}

/** The place of a run, widened to whole words. */
function wholeWords(window: Window, run: Run, words: Words): Range {
  const from = window[run.first]?.from ?? 0;
  const to = window[run.last]?.to ?? 0;
  const first = words.at(from);
  const last = words.at(to - 1);
  return { from: first < 0 ? from : words.from(first), to: last < 0 ? to : words.to(last) };
}

function wordsOf(window: Window, run: Run, words: Words): readonly [first: number, end: number] {
  return words.touching({ from: window[run.first]?.from ?? 0, to: window[run.last]?.to ?? 0 });
}

function mean(values: Float64Array, run: Run): number {
  let sum = 0;
  for (let at = run.first; at <= run.last; at++) sum += values[at] ?? 0;
  return sum / (run.last - run.first + 1);
}
