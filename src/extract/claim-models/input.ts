/** Turns texts into what the claim models take: numbered pieces, at most so many, between separators. */

import type { Piece, WordPiece } from '../tagger/word-piece.ts';

const START = 101;
const SEPARATOR = 102;
/** Longer texts are cut: claims are sentences, and the models were trained on no longer ones. */
const MOST_PIECES = 128;

/** One input: piece numbers, and for each whether it is of the first (0) or the second text (1). */
export interface ModelInput {
  readonly ids: readonly number[];
  readonly types: readonly number[];
}

/** `[CLS] text [SEP]` */
export function inputOf(text: string, tokenizer: WordPiece): ModelInput {
  const ids = [START, ...idsOf(tokenizer.encode(text), MOST_PIECES - 2), SEPARATOR];
  return { ids, types: ids.map(() => 0) };
}

/** `[CLS] first [SEP] second [SEP]`, with as many separators between them as asked; of two long texts the longer is cut first. */
export function pairInputOf(
  first: string,
  second: string,
  tokenizer: WordPiece,
  separators: 1 | 2 = 1,
): ModelInput {
  const [a, b] = [tokenizer.encode(first), tokenizer.encode(second)];
  const room = MOST_PIECES - 2 - separators;
  const half = Math.floor(room / 2);
  const lengthOfFirst = Math.min(a.length, Math.max(half, room - b.length));
  const between = Array.from({ length: separators }, () => SEPARATOR);
  const head = [START, ...idsOf(a, lengthOfFirst), ...between];
  const tail = [...idsOf(b, room - lengthOfFirst), SEPARATOR];
  return { ids: [...head, ...tail], types: [...head.map(() => 0), ...tail.map(() => 1)] };
}

function idsOf(pieces: readonly Piece[], most: number): readonly number[] {
  return pieces.slice(0, most).map(({ id }) => id);
}
