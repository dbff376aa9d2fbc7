/** Finds a quote of one text again in another text, or says that it is not there. */

import { countBelow } from '../count-below.ts';
import type { Quote } from '../entities.ts';
import type { Span } from '../span.ts';
import { type PlacedWord, placedWords } from '../verify/placed-words.ts';
import type { Anchor } from '../vocabulary.ts';
import { closestWording } from './closest-wording.ts';
import { contextOf } from './context.ts';
import { beginsAlike, endsAlike } from './edges.ts';
import { FoldedText, fold } from './folded-text.ts';

/** A text in which quotes are looked for. */
export interface RevisedText {
  readonly text: FoldedText;
  readonly words: readonly PlacedWord[];
}

/** What became of a quote. */
export interface Reanchored {
  readonly anchor: Anchor;
  /**
   * In the new text. EXACT and NORMALIZED: where its parts stand. AMBIGUOUS: every place, each from its first word to its
   * last. ORPHANED: the passage that is closest, if one is close; it is no anchor.
   */
  readonly spans: readonly Span[];
}

/** Takes a text apart, once for all the quotes that are looked for in it. */
export function revisedText(text: string): RevisedText {
  return { text: new FoldedText(text), words: placedWords(text) };
}

/**
 * EXACT: the same characters, once or once with the same context. NORMALIZED: the same but for typography, white space and
 * the punctuation around it. AMBIGUOUS: several places that the context does not tell apart. ORPHANED: anything else,
 * however alike: one changed word is another quote. Reasons in docs/adr/0021.
 */
export function reanchor(
  quote: Pick<Quote, 'exact' | 'prefix' | 'suffix' | 'spans'>,
  revised: RevisedText,
): Reanchored {
  const parts = partsOf(quote);
  const places = placesOf(parts, quote, revised);
  const [only] = places.length > 1 ? bestByContext(places, quote, revised) : places;
  if (only !== undefined) return anchored(only, parts, revised);
  if (places.length > 1) {
    const ends = places.map((place) => outer(place));
    return {
      anchor: 'AMBIGUOUS',
      spans: ends.map(({ from, to }) => revised.text.span(from, to)),
    };
  }
  const closest = closestWording(quote.exact, revised);
  return { anchor: 'ORPHANED', spans: closest === null ? [] : [closest] };
}

/** A part of a quote: its words, and the punctuation around them, which may come and go. */
interface Part {
  readonly raw: string;
  readonly lead: string;
  readonly core: string;
  readonly trail: string;
  /** Code points between the core of the part before and this one’s; of no meaning for the first. */
  readonly gap: number;
}

/** Where the cores of the parts stand, in UTF-16 units of the folded text. */
type Place = readonly { readonly from: number; readonly to: number }[];

/** The parts of `exact`, which joins them by " … ". */
function partsOf({ exact, spans }: Pick<Quote, 'exact' | 'spans'>): readonly Part[] {
  const points = [...exact];
  let at = 0;
  let last = 0;
  return spans.map(({ start, end }) => {
    const raw = points.slice(at, at + end - start).join('');
    at += end - start + 3;
    const [lead = ''] = /^[\s"'“”„«»‘’,.;:]*/u.exec(raw) ?? [];
    const inner = raw.slice(lead.length);
    const [trail = ''] = /[\s"'“”„«»‘’,.;:]*$/u.exec(inner) ?? [];
    const core = fold(inner.slice(0, inner.length - trail.length));
    const gap = start + lead.length - last;
    last = end - trail.length;
    return { raw, lead, core, trail, gap };
  });
}

/** The text between two parts may grow by so much. */
const GROWS = 200;

function placesOf(
  parts: readonly Part[],
  quote: Pick<Quote, 'prefix' | 'suffix'>,
  revised: RevisedText,
): readonly Place[] {
  const { folded } = revised.text;
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.some(({ core }) => core === '')) return [];
  const before = quote.prefix + first.lead;
  const after = last.trail + quote.suffix;
  const places: Place[] = [];
  for (let at = folded.indexOf(first.core); at >= 0; at = folded.indexOf(first.core, at + 1)) {
    const place = placeFrom(at, parts, revised);
    if (place === null) continue;
    const around = aroundOf(place, revised);
    if (beginsAlike(before, around.before) && endsAlike(after, around.after)) places.push(place);
  }
  return places;
}

/** The place whose first part begins here; null where the other parts do not follow it. */
function placeFrom(start: number, parts: readonly Part[], revised: RevisedText): Place | null {
  const { folded } = revised.text;
  const place: { from: number; to: number }[] = [];
  for (const { core, gap } of parts) {
    const before = place.at(-1);
    let from = before === undefined ? start : folded.indexOf(core, before.to);
    while (from >= 0 && !isWhole(from, from + core.length, revised)) {
      if (before === undefined) return null;
      from = folded.indexOf(core, from + 1);
    }
    if (from < 0) return null;
    const next = { from, to: from + core.length };
    if (before !== undefined && !isGap(before.to, next.from, gap, revised)) return null;
    place.push(next);
  }
  return place;
}

/** Whether words may stand between two parts without being of the quote: “We will,” she said, “go.” */
function isGap(from: number, to: number, length: number, { text }: RevisedText): boolean {
  const gap = text.folded.slice(from, to);
  const size = [...gap].length;
  return (
    size === length ||
    (size <= length + GROWS && /^[^\p{L}\p{N}]{2}.*[^\p{L}\p{N}]{2}$/su.test(gap))
  );
}

/** Whether a range cuts no word: "he can" does not stand in "he can't", nor "violent" in "non-violent". */
function isWhole(from: number, to: number, { text, words }: RevisedText): boolean {
  const range = text.range(from, to);
  if (/[\p{L}\p{N}]-$/u.test(text.folded.slice(Math.max(0, from - 2), from))) return false;
  if (/^-[\p{L}\p{N}]/u.test(text.folded.slice(to, to + 2))) return false;
  return !isInside(range.from, words) && !isInside(range.to, words);
}

/** Whether an offset lies within a word. */
function isInside(offset: number, words: readonly PlacedWord[]): boolean {
  const word = words[countBelow(words.length, (k) => (words[k]?.to ?? 0) <= offset)];
  return word !== undefined && word.from < offset && offset < word.to;
}

function outer(place: Place): { readonly from: number; readonly to: number } {
  return { from: place[0]?.from ?? 0, to: place.at(-1)?.to ?? 0 };
}

function aroundOf(place: Place, { text }: RevisedText) {
  const { from, to } = outer(place);
  const { prefix: before, suffix: after } = contextOf(text.index, text.span(from, to));
  return { before, after };
}

/** Of several places the one that shares most of the context, as long as no other shares as much. */
function bestByContext(
  places: readonly Place[],
  { prefix, suffix }: Pick<Quote, 'prefix' | 'suffix'>,
  revised: RevisedText,
): readonly Place[] {
  const [before, after] = [bare(prefix), bare(suffix)];
  const shared = places.map((place) => {
    const around = aroundOf(place, revised);
    const [left, right] = [bare(around.before), bare(around.after)];
    return Number(endsWithin(left, before)) + Number(startsWithin(right, after));
  });
  const most = Math.max(...shared);
  const best = places.filter((_, at) => shared[at] === most);
  return most > 0 && best.length === 1 ? best : [];
}

/** A context without the punctuation next to the quote, which cores leave out too. */
function bare(context: string): string {
  return fold(context).replace(/^[\s"',.;:]+|[\s"',.;:]+$/gu, '');
}

/** Contexts are of one length, but punctuation beside the quote takes some of it. */
function endsWithin(one: string, other: string): boolean {
  return one.endsWith(other.slice(4)) || other.endsWith(one.slice(4));
}

function startsWithin(one: string, other: string): boolean {
  return one.startsWith(other.slice(0, -4)) || other.startsWith(one.slice(0, -4));
}

/** EXACT where the new text has the very characters of every part, else NORMALIZED. */
function anchored(place: Place, parts: readonly Part[], { text }: RevisedText): Reanchored {
  const { index } = text;
  const found = place.map(({ from, to }, at) => {
    const core = text.range(from, to);
    const { raw = '', lead = '', trail = '' } = parts[at] ?? {};
    const whole = { from: core.from - lead.length, to: core.to + trail.length };
    return index.text.slice(Math.max(0, whole.from), whole.to) === raw
      ? { exact: true, span: index.span(whole.from, whole.to) }
      : { exact: false, span: index.span(core.from, core.to) };
  });
  return {
    anchor: found.every(({ exact }) => exact) ? 'EXACT' : 'NORMALIZED',
    spans: found.map(({ span }) => span),
  };
}
