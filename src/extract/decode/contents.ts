/** Settles which words of the document belong to which attribution. */

import { findLaidOut } from '../layout/laid-out.ts';
import type { Quotation } from '../marks/quotations.ts';
import type { Range } from '../text/range.ts';
import type { Words } from '../text/words.ts';
import { Allotment } from './allotment.ts';
import type { Run } from './label-path.ts';
import { isNoCue } from './no-cue.ts';
import { chainParagraphs } from './stages/chain-paragraphs.ts';
import { cutAside } from './stages/cut-aside.ts';
import { cutHead } from './stages/cut-head.ts';
import { cutTail } from './stages/cut-tail.ts';
import { fillHoles } from './stages/fill-holes.ts';
import { finishPhrase } from './stages/finish-phrase.ts';
import { goOnQuoting } from './stages/go-on-quoting.ts';
import { layOut } from './stages/lay-out.ts';
import { nextCue } from './stages/next-cue.ts';
import { snapToMarks } from './stages/snap-to-marks.ts';
import type { Claim, Evidence } from './window-claims.ts';

/** Attributed words, before anything is known of people. */
export interface Content {
  /** The words, as runs in order; never empty. */
  readonly runs: readonly Run[];
  /** Null for a quotation that stands alone. */
  readonly cue: Range | null;
  readonly source: Range | null;
  readonly confidence: number;
  /** What the model says of it; null where no cue of the model's led to it. */
  readonly evidence: Evidence | null;
  /** True for transcript turns, answers and signed words: the layout gives bounds and source. */
  readonly laidOut: boolean;
  /** From the first to the last word that its cue claimed, even those that another cue won. */
  readonly reach: Range;
}

/** What the stages of settling know beside the words. */
export interface SettlingContext {
  /** What was read, line by line in order. */
  readonly paragraphs: readonly Range[];
  /** Outermost passages between marks that hold a word, in order. */
  readonly quotations: readonly Quotation[];
  /** How sure the model is, word by word, that it is content of anything. */
  readonly certainty: Float64Array;
}

/** In this order: what the marks enclose is whole before it is cut or joined. */
const STAGES = [
  fillHoles,
  snapToMarks,
  layOut(findLaidOut),
  nextCue,
  chainParagraphs,
  goOnQuoting,
  cutTail,
  cutHead,
  finishPhrase,
  cutAside,
];

/** Gives every word to at most one attribution, then lets marks, layout and grammar correct the bounds. */
export function settleContents(
  words: Words,
  claims: readonly Claim[],
  context: SettlingContext,
): readonly Content[] {
  const allotment = new Allotment(words);
  allot(allotment, claims);
  for (const stage of STAGES) stage(allotment, context);
  const contents = [...allotment.runs()].map(([draft, runs]): Content => {
    const { cue, source, confidence, evidence, laidOut } = draft;
    const reach =
      draft.reach ?? words.range(runs[0]?.first ?? 0, runs.at(-1)?.last ?? words.length - 1);
    return { runs, cue, source, confidence, evidence, laidOut, reach };
  });
  return contents.sort((a, b) => firstOf(a) - firstOf(b));
}

function firstOf(content: Content): number {
  return content.runs[0]?.first ?? 0;
}

/** The surest claim to a word wins it. */
function allot(allotment: Allotment, claims: readonly Claim[]): void {
  const strength = new Float64Array(allotment.words.length);
  for (const claim of claims) {
    if (isNoCue(allotment.words.text, claim.cue)) continue;
    const draft = allotment.add({
      cue: claim.cue,
      source: claim.source,
      confidence: claim.confidence,
      evidence: claim.evidence,
      laidOut: false,
      reach: reachOf(allotment.words, claim),
    });
    for (const [word, probability] of claim.content) {
      if (probability <= (strength[word] ?? 0)) continue;
      allotment.give(word, word + 1, draft);
      strength[word] = probability;
    }
  }
}

function reachOf(words: Words, claim: Claim): Range {
  let first = words.length;
  let last = 0;
  for (const word of claim.content.keys()) {
    first = Math.min(first, word);
    last = Math.max(last, word);
  }
  return words.range(first, last);
}
