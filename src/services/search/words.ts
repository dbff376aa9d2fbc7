/** The words of a text in the form in which a search compares them. */

/** A word with its place, in UTF-16 code units, and the form that equal words share. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** The words of `text` in order. Case, accents and a possessive ending make no difference to the folded form. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    folded: fold(match[0]),
  }));
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replaceAll('’', "'");
}
