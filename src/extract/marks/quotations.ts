/** The text between quotation marks, with recovery from marks that are missing. */

import { isInterruption } from '../layout/interruption.ts';
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
  const paragraphs = paragraphsOf(text).map((line) => trimmed(text, line));
  const goesOn = singleGoesOn(text, paragraphs);
  for (const [at, paragraph] of paragraphs.entries()) {
    const marks = marksOf(text, paragraph);
    const own = new Pairing(text, paragraph, marks, goesOn[at] === true).quotations();
    for (const quotation of own) {
      const continues = quotation.outer.from === paragraph.from && quotation.family === leftOpen;
      quotations.push({ ...quotation, continues });
    }
    const last = own.at(-1);
    leftOpen = last !== undefined && !last.closed && last.to === paragraph.to ? last.family : null;
  }
  return quotations;
}

/**
 * Whether a single mark that opens the paragraph may be left open: it must be able to, and the next paragraph must open
 * with one too. Lines of the page between them do not count.
 */
function singleGoesOn(text: string, paragraphs: readonly Range[]): readonly boolean[] {
  const goesOn: boolean[] = [];
  let nextOpens = false;
  for (let at = paragraphs.length - 1; at >= 0; at--) {
    const { from, to } = paragraphs[at] ?? { from: 0, to: 0 };
    goesOn[at] = nextOpens;
    const opens = /^[‘'](?=[\p{L}\p{N}“"([])/u.test(text.slice(from, from + 3));
    if (opens || !isInterruption(text.slice(from, to))) nextOpens = opens;
  }
  return goesOn;
}

/** Pairs the marks of one paragraph from left to right. */
class Pairing {
  readonly #text: string;
  readonly #paragraph: Range;
  readonly #marks: readonly Mark[];
  readonly #better: readonly boolean[];
  readonly #singleGoesOn: boolean;
  readonly #found: Quotation[] = [];

  constructor(text: string, paragraph: Range, marks: readonly Mark[], singleGoesOn: boolean) {
    this.#text = text;
    this.#singleGoesOn = singleGoesOn;
    this.#paragraph = paragraph;
    this.#marks = marks;
    this.#better = betterCloserAhead(text, marks);
  }

  quotations(): readonly Quotation[] {
    const lastSingle = this.#marks.findLastIndex(
      (mark) => mark.family === 'SINGLE' && mark.facing === 'CLOSES',
    );
    let open: Mark | null = null;
    let nestedUntil = -1;
    for (const [at, mark] of this.#marks.entries()) {
      if (at <= nestedUntil) {
        // Marks of a quotation inside this one.
      } else if (open === null) {
        if (mark.facing === 'CLOSES') this.#closeUnopened(mark);
        else if (mark.family !== 'SINGLE' || at < lastSingle || this.#mayStayOpen(mark))
          open = this.#isInch(mark) ? null : mark;
      } else if (mark.family !== open.family) {
        // Marks of another family are quotations inside this one.
      } else if (mark.facing !== 'OPENS') {
        if (this.#isApostrophe(mark, at)) continue;
        this.#close(open, mark);
        open = null;
      } else if (mark.family === 'DOUBLE') {
        if (this.#opensNested(at)) {
          nestedUntil = at + 1;
        } else {
          this.#closeMissing(open, mark.from);
          open = mark;
        }
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

  #mayStayOpen(mark: Mark): boolean {
    return this.#singleGoesOn && mark.from === this.#paragraph.from;
  }

  #isInch(mark: Mark): boolean {
    return this.#text.charAt(mark.from) === '"' && /\d/.test(this.#text.charAt(mark.from - 1));
  }

  /** “He called it “wrong” twice,” she said: the next two marks close the inner quotation and the outer one. */
  #opensNested(at: number): boolean {
    return (
      this.#text.charAt(this.#marks[at]?.from ?? 0) === '“' &&
      this.#marks[at + 1]?.facing === 'CLOSES' &&
      this.#marks[at + 2]?.facing === 'CLOSES'
    );
  }

  #isApostrophe(mark: Mark, at: number): boolean {
    return mark.family === 'SINGLE' && this.#better[at] === true && isWeak(this.#text, mark);
  }
}

/** A mark that may as well be an apostrophe: workers’ rights, goin’ home, th’ end. */
function isWeak(text: string, mark: Mark): boolean {
  const before = text.slice(Math.max(0, mark.from - 12), mark.from);
  return (
    /(?:\p{L}(?:[sz]|in)|(?<!\p{L})(?:o|th|an|ol))$/iu.test(before) && text.charAt(mark.to) === ' '
  );
}

/** For each mark, whether a single mark that is no apostrophe closes before another single one opens. */
function betterCloserAhead(text: string, marks: readonly Mark[]): readonly boolean[] {
  const ahead: boolean[] = [];
  let better = false;
  for (let at = marks.length - 1; at >= 0; at--) {
    const mark = marks[at];
    ahead[at] = better;
    if (mark?.family !== 'SINGLE') continue;
    if (mark.facing === 'OPENS') better = false;
    else if (!isWeak(text, mark)) better = true;
  }
  return ahead;
}
