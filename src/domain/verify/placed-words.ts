/** The words of a text with their places, in the form in which quoted wordings are held against each other. */

/** A word of a text. */
export interface PlacedWord {
  /**
   * What is compared. Typography, the case of the first letter, white space and punctuation around words are gone;
   * everything else stays: "$3", "40%", "-5", "US" against "us". A word that an editor put in is "[in brackets]".
   */
  readonly form: string;
  /** As printed, without the punctuation around it. */
  readonly shown: string;
  /** Where it stands, in UTF-16 code units. */
  readonly from: number;
  readonly to: number;
  /** Whether a sentence ends between this word and the next. */
  readonly endsSentence: boolean;
}

/** The form of the sign that something was left out. */
export const ELLIPSIS = '…';

const DOTS = String.raw`(?:…+|\.\s?\.\s?\.)(?:\s?[.…])*`;
const LETTERS = String.raw`[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]`;
/** What holds two parts of one word together: an apostrophe, a dot or comma in "U.S" and "3.5", the hyphen of a range. */
const JOINT = String.raw`(?:['’‘ʼ‛\u0060´](?=\p{L}|\d)|[.&](?=\p{L})|(?<=\d)[.,:/‐‑‒–-](?=\d)|(?<=\p{L})(?=\[\p{L}+\]))`;
const WORD = String.raw`(?:(?<![\p{L}\p{N}])[-−–](?=[$€£¥]?\d))?[$€£¥#@]?(?:\[\p{L}\](?=\p{L}))?${LETTERS}+(?:${JOINT}(?:\[\p{L}+\])?${LETTERS}*)*[%‰°+]?`;
const TOKEN = new RegExp(
  String.raw`(?<dots>[[(]\s*${DOTS}\s*[\])]|${DOTS})|(?<word>${WORD})|(?<open>\[)(?=[^[\]\n]{1,120}\])|(?<close>\])|(?<sign>[&=%])`,
  'gu',
);

/** The words of `text` in order. "…" between words is a word of its own; at the ends it says nothing. */
export function placedWords(text: string): readonly PlacedWord[] {
  const words: Omit<PlacedWord, 'endsSentence'>[] = [];
  let inserted = false;
  for (const match of text.matchAll(TOKEN)) {
    const { dots, open, close, word, sign } = match.groups ?? {};
    const [from, to] = [match.index, match.index + match[0].length];
    if (open !== undefined) inserted = true;
    else if (close !== undefined) inserted = false;
    else if (dots !== undefined) words.push({ form: ELLIPSIS, shown: ELLIPSIS, from, to });
    else {
      const shown = word ?? sign ?? '';
      const form = formOf(shown);
      if (form !== '') words.push({ form: inserted ? `[${form}]` : form, shown, from, to });
    }
  }
  const first = words.findIndex(({ form }) => form !== ELLIPSIS);
  const last = words.findLastIndex(({ form }) => form !== ELLIPSIS);
  return words.slice(Math.max(0, first), last + 1).map((word, at, kept) => ({
    ...word,
    endsSentence: /[.?!]/u.test(text.slice(word.to, kept[at + 1]?.from ?? word.to + 1)),
  }));
}

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
};

function formOf(shown: string): string {
  const plain = shown
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[ﬀ-ﬄ]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/[’‘ʼ‛`´]/gu, "'")
    .replace(/[−‐‑‒–]/gu, '-')
    // "[T]he" is how editors write that a quotation begins in the middle of a sentence.
    .replace(/^\[(\p{L})\]/u, '$1');
  const [first = ''] = plain;
  return first.toLowerCase() + plain.slice(first.length);
}
