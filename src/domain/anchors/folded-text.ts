/** A text with its typography set aside, and the way back from there to the text itself. */

import { CodePointIndex, type Span } from '../span.ts';

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
};

/** What is printed in several ways. The first alternative that fits is taken, so that "3–5" is a range before it is a dash. */
const TYPOGRAPHY = new RegExp(
  [
    String.raw`(?<nothing>[\u00ad\u200b-\u200d\u2060\ufeff]+)`,
    String.raw`(?<dots>\s*(?:…|\.\s?\.\s?\.)+\s*)`,
    String.raw`(?<hyphen>(?<=\d)[‒–−](?=\d)|(?<![\p{L}\p{N}])[−–](?=[$€£¥]?\d)|[‐‑])`,
    String.raw`(?<dash>\s*(?:[‒–—―]|--+)\s*|\s+[-−]\s+)`,
    String.raw`(?<space>\s+)`,
    '(?<double>[“”„‟«»″])',
    String.raw`(?<single>[’‘‚‛ʼ\u0060´′])`,
    '(?<ligature>[ﬀ-ﬄ])',
    String.raw`(?<composed>[\p{L}\p{N}]\p{M}+)`,
  ].join('|'),
  'gu',
);

const FOLDED: Readonly<Record<string, string>> = {
  nothing: '',
  dots: '…',
  hyphen: '-',
  dash: '—',
  space: ' ',
  double: '"',
  single: "'",
};

/** A text of which only what is printed counts: quotation marks, dashes, white space and ligatures have one form each. */
export class FoldedText {
  readonly index: CodePointIndex;
  readonly folded: string;
  /** For each UTF-16 unit of the folded text what it stands for in the text, in UTF-16. */
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];

  constructor(text: string) {
    this.index = new CodePointIndex(text);
    const [starts, ends]: [number[], number[]] = [[], []];
    let folded = '';
    const put = (piece: string, from: number, to: number): void => {
      folded += piece;
      for (let unit = 0; unit < piece.length; unit++) {
        starts.push(from);
        ends.push(to);
      }
    };
    let last = 0;
    const plain = (to: number): void => {
      for (let at = last; at < to; at++) put(text[at] ?? '', at, at + 1);
    };
    for (const match of text.matchAll(TYPOGRAPHY)) {
      plain(match.index);
      last = match.index + match[0].length;
      put(foldedForm(match[0], match.groups ?? {}), match.index, last);
    }
    plain(text.length);
    this.folded = folded;
    this.#starts = starts;
    this.#ends = ends;
  }

  /** The UTF-16 range of the text that a range of the folded text stands for. */
  range(from: number, to: number): { readonly from: number; readonly to: number } {
    return { from: this.#starts[from] ?? 0, to: this.#ends[to - 1] ?? 0 };
  }

  span(from: number, to: number): Span {
    const range = this.range(from, to);
    return this.index.span(range.from, range.to);
  }
}

/** The text with its typography set aside. */
export function fold(text: string): string {
  return text.replace(TYPOGRAPHY, (match: string, ...rest: unknown[]) => {
    const groups = rest.at(-1);
    return foldedForm(match, typeof groups === 'object' && groups !== null ? groups : {});
  });
}

function foldedForm(match: string, groups: object): string {
  const [kind = ''] = Object.entries(groups).find(([, value]) => value !== undefined) ?? [];
  return FOLDED[kind] ?? LIGATURES[match] ?? match.normalize('NFC');
}
