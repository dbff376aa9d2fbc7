/** Speech that the layout of the page attributes, without a verb: turns behind a name, signed words, bare answers. */

import type { Quotation } from '../marks/quotations.ts';
import { QuotationIndex } from '../speech/shape.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import type { Range } from '../text/range.ts';
import { findAnswers } from './answers.ts';
import { findSignatures } from './signatures.ts';
import { findTurns } from './turns.ts';

/** One passage with who speaks it. */
export interface LaidOut {
  /** What was said, in order; never empty. */
  readonly content: readonly Range[];
  /** The colon or the dash; null for answers, which nothing introduces. */
  readonly cue: Range | null;
  /** The name beside it, or for answers where the interviewee is named first; null where nobody is. */
  readonly source: Range | null;
}

/** Finds all of it in a text. */
export type LaidOutFinder = (
  text: string,
  paragraphs: readonly Range[],
  quotations: readonly Quotation[],
) => readonly LaidOut[];

/** How sure such an attribution is. Source: the development part of PolNeAR has too few to measure, so it is set by hand. */
export const SURENESS = 0.9;

/** Turns, or else answers, or else signed words: a page has one layout. */
export const findLaidOut: LaidOutFinder = (text, _read, quotations) => {
  const lines = paragraphsOf(text);
  const marks = new QuotationIndex(quotations);
  const turns = findTurns(text, lines);
  if (turns.length > 0) return turns;
  return [...findAnswers(text, lines, marks), ...findSignatures(text, quotations)];
};
