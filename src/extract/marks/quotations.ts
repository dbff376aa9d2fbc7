/** The text between quotation marks, with recovery from marks that are missing. */

import { paragraphsOf } from '../text/paragraphs.ts';
import { type Range, trimmed } from '../text/range.ts';
import { type Mark, type MarkFamily, marksOf } from './mark.ts';
import { startOfUnopened } from './unopened.ts';

/** A passage between quotation marks. `from` and `to` are those of the text inside the marks. */
export interface Quotation extends Range {
  readonly family: MarkFamily;
  /** The passage together with the marks that stand there. */
  readonly outer: Range;
  /** False where the opening mark is missing and the beginning was inferred. */
  readonly opened: boolean;
  /** False where the closing mark is missing: the passage ends with its paragraph or before the next opening mark. */
  readonly closed: boolean;
  /** True where it goes on with a quotation that the paragraph before left open. */
  readonly continues: boolean;
}

const HOLDS_WORD = /[\p{L}\p{N}]/u;

/**
 * All outermost quotations of `text` in order, without overlap. Marks are paired within their paragraph, so one that is
 * missing spoils no more than that paragraph. A quotation of several paragraphs opens in each and closes in the last:
 * every paragraph of it is one quotation here. Source: The Chicago Manual of Style, 17th edition, 13.30.
 */
export function quotationsOf(text: string): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let leftOpen: MarkFamily | null = null;
  for (const line of paragraphsOf(text)) {
    const paragraph = trimmed(text, line);
    const own = new Pairing(text, paragraph, marksOf(text, paragraph)).quotations();
    for (const quotation of own) {
      const continues = quotation.outer.from === paragraph.from && quotation.family === leftOpen;
      quotations.push({ ...quotation, continues });
    }
    const last = own.at(-1);
    leftOpen = last !== undefined && !last.closed && last.to === paragraph.to ? last.family : null;
  }
  return quotations;
}

/** Pairs the marks of one paragraph from left to right. */
class Pairing {
  readonly #text: string;
  readonly #paragraph: Range;
  readonly #marks: readonly Mark[];
  readonly #better: readonly boolean[];
  readonly #found: Quotation[] = [];

  constructor(text: string, paragraph: Range, marks: readonly Mark[]) {
    this.#text = text;
    this.#paragraph = paragraph;
    this.#marks = marks;
    this.#better = betterCloserAhead(text, marks);
  }

  quotations(): readonly Quotation[] {
    const lastSingle = this.#marks.findLastIndex(
      (mark) => mark.family === 'SINGLE' && mark.facing === 'CLOSES',
    );
    let open: Mark | null = null;
    for (const [at, mark] of this.#marks.entries()) {
      if (open === null) {
        if (mark.facing === 'CLOSES') this.#closeUnopened(mark);
        else if (mark.family !== 'SINGLE' || at < lastSingle)
          open = this.#isInch(mark) ? null : mark;
      } else if (mark.family !== open.family) {
        // Marks of another family are quotations inside this one.
      } else if (mark.facing !== 'OPENS') {
        if (this.#isPossessive(mark, at)) continue;
        this.#close(open, mark);
        open = null;
      } else if (mark.family === 'DOUBLE') {
        this.#closeMissing(open, mark.from);
        open = mark;
      }
    }
    if (open !== null) this.#closeMissing(open, this.#paragraph.to);
    return this.#found.filter(({ from, to }) => HOLDS_WORD.test(this.#text.slice(from, to)));
  }

  #close(open: Mark, mark: Mark): void {
    const outer = { from: open.from, to: mark.to };
    this.#push({
      from: open.to,
      to: mark.from,
      family: open.family,
      outer,
      opened: true,
      closed: true,
    });
  }

  #closeMissing(open: Mark, before: number): void {
    const { from, to } = trimmed(this.#text, { from: open.to, to: before });
    this.#push({
      from,
      to,
      family: open.family,
      outer: { from: open.from, to },
      opened: true,
      closed: false,
    });
  }

  #closeUnopened(mark: Mark): void {
    if (mark.family !== 'DOUBLE') return;
    const before = this.#found.at(-1)?.outer.to ?? this.#paragraph.from;
    const from = startOfUnopened(this.#text, { from: before, to: mark.from });
    if (from === null) return;
    const outer = { from, to: mark.to };
    this.#push({ from, to: mark.from, family: mark.family, outer, opened: false, closed: true });
  }

  #push(quotation: Omit<Quotation, 'continues'>): void {
    this.#found.push({ ...quotation, continues: false });
  }

  #isInch(mark: Mark): boolean {
    return this.#text.charAt(mark.from) === '"' && /\d/.test(this.#text.charAt(mark.from - 1));
  }

  #isPossessive(mark: Mark, at: number): boolean {
    if (mark.family !== 'SINGLE' || this.#better[at] !== true) return false;
    return /^s['’] \p{Ll}/u.test(this.#text.slice(mark.from - 1, mark.to + 2));
  }
}

/** For each mark, whether a single mark after punctuation follows before another single one opens. */
function betterCloserAhead(text: string, marks: readonly Mark[]): readonly boolean[] {
  const ahead: boolean[] = [];
  let better = false;
  for (let at = marks.length - 1; at >= 0; at--) {
    const mark = marks[at];
    ahead[at] = better;
    if (mark?.family !== 'SINGLE') continue;
    if (mark.facing === 'OPENS') better = false;
    else if (/[,.?!…]/.test(text.charAt(mark.from - 1))) better = true;
  }
  return ahead;
}
