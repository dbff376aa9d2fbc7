/** Gives attributed words their exact bounds: spans, verbatim parts and kind. */

import { countBelow } from '../../domain/count-below.ts';
import type { QuoteKind } from '../../domain/vocabulary.ts';
import type { Content } from '../decode/contents.ts';
import type { Run } from '../decode/label-path.ts';
import type { Quotation } from '../marks/quotations.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { Words } from '../text/words.ts';
import { classOfCue } from './cue-class.ts';

/** Attributed words with exact bounds. */
export interface Shape {
  readonly kind: QuoteKind;
  readonly spans: readonly Range[];
  readonly verbatim: readonly Range[];
}

/** Finds the quotations that a range touches; quotations are in order and do not overlap. */
export class QuotationIndex {
  readonly #quotations: readonly Quotation[];

  constructor(quotations: readonly Quotation[]) {
    this.#quotations = quotations;
  }

  /** Quotations that share a character with `range`, marks aside. */
  touching(range: Range): readonly Quotation[] {
    const first = countBelow(
      this.#quotations.length,
      (k) => (this.#quotations[k]?.to ?? 0) <= range.from,
    );
    const found: Quotation[] = [];
    for (let at = first; at < this.#quotations.length; at++) {
      const quotation = this.#quotations[at];
      if (quotation === undefined || quotation.from >= range.to) break;
      found.push(quotation);
    }
    return found;
  }

  /** The quotation that holds all of `range`, or null. */
  around(range: Range): Quotation | null {
    const [only] = this.touching(range);
    return only !== undefined && only.from <= range.from && range.to <= only.to ? only : null;
  }
}

/** Longest marked phrase that may be distancing rather than quotation, in words. */
const LONGEST_SCARE = 3;

const COMPLEMENTIZER = /^that$/i;

/** The exact bounds of `content`. A nested content, whose cue stands between the same marks, has no words of its own. */
export function shapeOf(content: Content, words: Words, quotations: QuotationIndex): Shape {
  const cued = content.cue === null ? null : quotations.around(content.cue);
  const runs = content.runs.flatMap((run) => withinParagraphs(run, words));
  if (content.laidOut) {
    const spans = runs.map((run) => toStop(words.range(run.first, run.last), words.text));
    return { kind: 'DIRECT', spans, verbatim: spans };
  }
  const pieces = runs.map((run) => {
    const range = words.range(run.first, run.last);
    return {
      run,
      range,
      quoted: quotations.touching(range).filter((quotation) => quotation !== cued),
    };
  });
  const verbatim = pieces.flatMap(({ run, range, quoted }) =>
    quoted.map((quotation) => partOf(quotation, run, range, words)),
  );
  if (verbatim.length === 0) {
    return { kind: 'INDIRECT', spans: pieces.map((piece) => piece.range), verbatim };
  }
  if (pieces.every((piece) => isAllQuoted(piece.run, piece.quoted, words))) {
    return { kind: 'DIRECT', spans: verbatim, verbatim };
  }
  const spans = pieces.map(({ run, range, quoted }) => withMarks(run, range, quoted, words));
  if (isScare(content, verbatim, words)) return { kind: 'INDIRECT', spans, verbatim: [] };
  return { kind: 'MIXED', spans, verbatim };
}

/** The words with the punctuation that ends them. */
function toStop({ from, to }: Range, text: string): Range {
  const stop = /^[.?!…)]*/u.exec(text.slice(to, to + 4));
  return { from, to: to + (stop?.[0].length ?? 0) };
}

/** A marked word or two in a clause that reports no speech ("opposed any “maximalist” concessions") was uttered by nobody. */
function isScare(content: Content, verbatim: readonly Range[], words: Words): boolean {
  if (content.cue === null) return false;
  if (classOfCue(words.text.slice(content.cue.from, content.cue.to)) !== 'BELIEF') return false;
  return verbatim.every((part) => {
    const [first, end] = words.within(part);
    return end - first <= LONGEST_SCARE;
  });
}

/** The run cut where a new paragraph begins. */
function withinParagraphs(run: Run, words: Words): readonly Run[] {
  const runs: Run[] = [];
  let first = run.first;
  for (let word = run.first; word < run.last; word++) {
    if (!words.text.slice(words.to(word), words.from(word + 1)).includes('\n')) continue;
    runs.push({ first, last: word });
    first = word + 1;
  }
  runs.push({ first, last: run.last });
  return runs;
}

/** What of the quotation the run takes: all of it up to its marks where it takes its first and last word. */
function partOf(quotation: Quotation, run: Run, range: Range, words: Words): Range {
  const [first, end] = words.within(quotation);
  return {
    from: run.first <= first ? quotation.from : Math.max(range.from, quotation.from),
    to: run.last >= end - 1 ? quotation.to : Math.min(range.to, quotation.to),
  };
}

function isAllQuoted(run: Run, quoted: readonly Quotation[], words: Words): boolean {
  for (let word = run.first; word <= run.last; word++) {
    const range = words.range(word, word);
    if (quoted.some((quotation) => overlaps(quotation, range))) continue;
    const introduces =
      word === run.first && COMPLEMENTIZER.test(words.text.slice(range.from, range.to));
    const next = words.from(word + 1);
    if (
      !introduces ||
      !quoted.some((quotation) => quotation.from === next || quotation.outer.from === next)
    )
      return false;
  }
  return true;
}

/** Takes in the marks of quotations that lie wholly in the run. */
function withMarks(run: Run, range: Range, quoted: readonly Quotation[], words: Words): Range {
  let { from, to } = range;
  for (const quotation of quoted) {
    const [first, end] = words.within(quotation);
    if (run.first > first || run.last < end - 1) continue;
    from = Math.min(from, quotation.outer.from);
    to = Math.max(to, quotation.outer.to);
  }
  return { from, to };
}
