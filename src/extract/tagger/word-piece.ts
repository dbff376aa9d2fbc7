/** BERT's uncased WordPiece tokenizer, with the place of every piece in the text. */

import type { Range } from '../text/range.ts';

/** One piece of a word: its number in the vocabulary and where it stands in the text. */
export interface Piece extends Range {
  readonly id: number;
}

const UNKNOWN = '[UNK]';
/** Longer words become one unknown piece. Source: BERT's reference tokenizer. */
const LONGEST_WORD = 100;

const WHITE_SPACE = /[\t\n\r\p{Zs}\u2028\u2029]/u;
const DROPPED = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\0\uFFFD]/u;
const ACCENT = /\p{Mn}/gu;
/** BERT counts every ASCII character that is neither letter nor digit as punctuation, `$` and `+` too. */
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/u;
/** Chinese characters are words of their own. Source: the blocks named in BERT's reference tokenizer. */
const IDEOGRAPH =
  /[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{2A6DF}\u{2A700}-\u{2CEAF}\u{2F800}-\u{2FA1F}]/u;

/** A character of a word as the model sees it (lower case, no accents), and where it came from. */
interface Letter extends Range {
  readonly character: string;
}

/** Splits text into the pieces that the model was trained on. */
export class WordPiece {
  readonly #ids: ReadonlyMap<string, number>;
  readonly #unknown: number;

  /** @param vocabulary The lines of the model's vocab.txt in order. */
  constructor(vocabulary: readonly string[]) {
    this.#ids = new Map(vocabulary.map((piece, id) => [piece, id]));
    const unknown = this.#ids.get(UNKNOWN);
    if (unknown === undefined) throw new RangeError(`A WordPiece vocabulary holds ${UNKNOWN}.`);
    this.#unknown = unknown;
  }

  /** The pieces of `text` within `range`, in order; white space and control characters belong to none. */
  encode(text: string, range: Range = { from: 0, to: text.length }): Piece[] {
    const pieces: Piece[] = [];
    let word: Letter[] = [];
    const endWord = () => {
      if (word.length > 0) this.#pushWord(word, pieces);
      word = [];
    };
    for (let at = range.from; at < range.to; ) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const place = { from: at, to: at + character.length };
      at = place.to;
      if (WHITE_SPACE.test(character)) {
        endWord();
      } else if (!DROPPED.test(character)) {
        const alone = IDEOGRAPH.test(character);
        for (const plain of withoutAccents(character)) {
          const ends = alone || PUNCTUATION.test(plain);
          if (ends) endWord();
          word.push({ character: plain, ...place });
          if (ends) endWord();
        }
      }
    }
    endWord();
    return pieces;
  }

  /** Longest piece first; a word with a part that the vocabulary lacks is unknown as a whole. */
  #pushWord(word: readonly Letter[], pieces: Piece[]): void {
    const found: Piece[] = [];
    let at = 0;
    while (at < word.length && word.length <= LONGEST_WORD) {
      const piece = this.#longestPiece(word, at);
      if (piece === null) break;
      found.push({ id: piece.id, from: from(word, at), to: to(word, piece.end - 1) });
      at = piece.end;
    }
    if (at === word.length) pieces.push(...found);
    else pieces.push({ id: this.#unknown, from: from(word, 0), to: to(word, word.length - 1) });
  }

  #longestPiece(word: readonly Letter[], start: number): { id: number; end: number } | null {
    const characters = word.slice(start).map((letter) => letter.character);
    for (let length = characters.length; length > 0; length--) {
      const id = this.#ids.get((start > 0 ? '##' : '') + characters.slice(0, length).join(''));
      if (id !== undefined) return { id, end: start + length };
    }
    return null;
  }
}

function withoutAccents(character: string): string {
  return character.normalize('NFD').replace(ACCENT, '').toLowerCase();
}

function from(word: readonly Letter[], at: number): number {
  return word[at]?.from ?? 0;
}

function to(word: readonly Letter[], at: number): number {
  return word[at]?.to ?? 0;
}
