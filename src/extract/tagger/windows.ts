/** Packs paragraphs into windows that the model reads at once. */

import { countBelow } from '../../domain/count-below.ts';
import type { Quotation } from '../marks/quotations.ts';
import type { Range } from '../text/range.ts';
import type { Piece, WordPiece } from './word-piece.ts';

/** A window's length in pieces, its separators included: what the model was trained with. */
export const WINDOW_LENGTH = 256;

const START = 101;
const SEPARATOR = 102;

/** One position of a window: a piece with what the model is told of its looks, or a separator (`from` is -1). */
interface WindowPiece extends Piece {
  /**
   * 0 for a separator, else 1 + 4 × marks (0 outside, 1 between quotation marks, 2 where one of the two is missing) + case
   * (0 lower, 1 capitalised, 2 all capitals, 3 digit).
   */
  readonly feature: number;
}

/** Text between quotation marks, and which of the two stand there. */
type MarkedRange = Pick<Quotation, 'from' | 'to' | 'opened' | 'closed'>;

/** A window: the start piece, then whole paragraphs, each followed by a separator. */
export type Window = readonly WindowPiece[];

const WORD = /[\p{L}\p{N}\p{M}_]+/gu;
const SENTENCE_END = /[.?!][”"’')]*\s+/g;
/** Longest paragraph that fits between the start piece and a separator. */
const LONGEST_PARAGRAPH = WINDOW_LENGTH - 2;

/**
 * Yields the windows over `paragraphs`, as many paragraphs in each as fit. A longer paragraph is cut, at a sentence
 * end where its second half has one.
 * @param quotations The text between quotation marks, in order, without overlap.
 */
export function* windowsOver(
  text: string,
  paragraphs: readonly Range[],
  quotations: readonly MarkedRange[],
  tokenizer: WordPiece,
): Generator<Window> {
  let window: WindowPiece[] = [separator(START)];
  for (const paragraph of paragraphs) {
    const features = featuresOf(text, paragraph, quotations);
    const pieces = tokenizer
      .encode(text, paragraph)
      .map((piece) => ({ ...piece, feature: features[piece.from - paragraph.from] ?? 1 }));
    for (const part of cut(text, paragraph, pieces)) {
      if (window.length + part.length + 1 > WINDOW_LENGTH && window.length > 1) {
        yield window;
        window = [separator(START)];
      }
      window.push(...part, separator(SEPARATOR));
    }
  }
  if (window.length > 1) yield window;
}

function separator(id: number): WindowPiece {
  return { id, from: -1, to: -1, feature: 0 };
}

/** The feature of every character of the paragraph. */
function featuresOf(
  text: string,
  paragraph: Range,
  quotations: readonly MarkedRange[],
): Uint8Array {
  const features = new Uint8Array(paragraph.to - paragraph.from).fill(1);
  for (const word of text.slice(paragraph.from, paragraph.to).matchAll(WORD)) {
    features.fill(1 + caseOf(word[0]), word.index, word.index + word[0].length);
  }
  for (let i = firstEndingAfter(quotations, paragraph.from); i < quotations.length; i++) {
    const quotation = quotations[i];
    if (quotation === undefined || quotation.from >= paragraph.to) break;
    const from = Math.max(quotation.from, paragraph.from) - paragraph.from;
    const to = Math.min(quotation.to, paragraph.to) - paragraph.from;
    const marks = quotation.opened && quotation.closed ? 4 : 8;
    for (let at = from; at < to; at++) features[at] = (features[at] ?? 0) + marks;
  }
  return features;
}

function firstEndingAfter(ranges: readonly Range[], position: number): number {
  return countBelow(ranges.length, (k) => (ranges[k]?.to ?? 0) <= position);
}

function caseOf(word: string): 0 | 1 | 2 | 3 {
  const lower = word.toLowerCase();
  const first = word.charAt(0);
  if (/^\p{Nd}/u.test(word)) return 3;
  if (first === first.toLowerCase()) return 0;
  return word.length > 1 && word === word.toUpperCase() && word !== lower ? 2 : 1;
}

function* cut(
  text: string,
  paragraph: Range,
  pieces: readonly WindowPiece[],
): Generator<readonly WindowPiece[]> {
  if (pieces.length <= LONGEST_PARAGRAPH) {
    if (pieces.length > 0) yield pieces;
    return;
  }
  const startsSentence = sentenceStarts(text, paragraph);
  let at = 0;
  while (pieces.length - at > LONGEST_PARAGRAPH) {
    let end = at + LONGEST_PARAGRAPH;
    for (let k = end; k > at + LONGEST_PARAGRAPH / 2; k--) {
      if (startsSentence.has(pieces[k]?.from ?? -1)) {
        end = k;
        break;
      }
    }
    yield pieces.slice(at, end);
    at = end;
  }
  yield pieces.slice(at);
}

function sentenceStarts(text: string, paragraph: Range): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const end of text.slice(paragraph.from, paragraph.to).matchAll(SENTENCE_END)) {
    starts.add(paragraph.from + end.index + end[0].length);
  }
  return starts;
}
