/** Cuts from a text the parts around the words searched for. */

import { CodePointIndex, type Span } from '../../domain/span.ts';
import { type Word, wordsOf } from './words.ts';

/** A part of a text with the words searched for; spans are code points of `text`. */
export interface Snippet {
  readonly text: string;
  /** In order, without overlap. */
  readonly matches: readonly Span[];
  readonly truncatedStart: boolean;
  readonly truncatedEnd: boolean;
}

/** The most parts shown of one text. */
const MOST_SNIPPETS = 3;
/** How much of the text is shown on either side of a match, in UTF-16 code units; cut at a word. */
const MARGIN = 80;
/** A text up to this length is shown whole. */
const SHORT_TEXT = 240;

/** A part of the text that is shown, and the matches in it. */
interface Fragment {
  readonly from: number;
  readonly to: number;
  readonly matches: readonly Word[];
}

/**
 * At most three parts of `text` in its order, the first of those with the most different words searched for. A text that matched by
 * a form of a word only (a stem) has no mark: it is shown from its start.
 */
export function snippetsOf(text: string, searched: string): readonly Snippet[] {
  const wanted = new Set(wordsOf(searched).map(({ folded }) => folded));
  const words = wordsOf(text);
  const matches = words.filter(({ folded }) => wanted.has(folded));
  return best(fragmentsOf(text, words, matches)).map((fragment) => snippet(text, fragment));
}

function fragmentsOf(
  text: string,
  words: readonly Word[],
  matches: readonly Word[],
): readonly Fragment[] {
  if (text.length <= SHORT_TEXT) return [{ from: 0, to: text.length, matches }];
  if (matches.length === 0) {
    return [{ from: 0, to: endBefore(words, 2 * MARGIN, text.length), matches }];
  }
  const fragments: Fragment[] = [];
  for (const match of matches) {
    const from = startAfter(words, match.from - MARGIN);
    const to = endBefore(words, match.to + MARGIN, text.length);
    const last = fragments.at(-1);
    if (last !== undefined && from <= last.to) {
      fragments[fragments.length - 1] = { from: last.from, to, matches: [...last.matches, match] };
    } else {
      fragments.push({ from, to, matches: [match] });
    }
  }
  return fragments.flatMap((fragment) => shortened(fragment, words));
}

/** Where many matches in a row make a fragment long, only its first part is kept. */
function shortened(fragment: Fragment, words: readonly Word[]): readonly Fragment[] {
  if (fragment.to - fragment.from <= 2 * SHORT_TEXT) return [fragment];
  const to = endBefore(words, fragment.from + 2 * SHORT_TEXT, fragment.to);
  return [{ ...fragment, to, matches: fragment.matches.filter((match) => match.to <= to) }];
}

/** The first of the fragments that hold the most different words: one with all of them makes the others noise. */
function best(fragments: readonly Fragment[]): readonly Fragment[] {
  const most = Math.max(...fragments.map(variety));
  return fragments.filter((fragment) => variety(fragment) === most).slice(0, MOST_SNIPPETS);
}

function variety(fragment: Fragment): number {
  return new Set(fragment.matches.map(({ folded }) => folded)).size;
}

/** Start of the first word at or after `at`, or the start of the text. */
function startAfter(words: readonly Word[], at: number): number {
  return at <= 0 ? 0 : (words.find(({ from }) => from >= at)?.from ?? 0);
}

/** End of the last word at or before `at`, or the end of the text. */
function endBefore(words: readonly Word[], at: number, length: number): number {
  return at >= length ? length : (words.findLast(({ to }) => to <= at)?.to ?? length);
}

function snippet(text: string, { from, to, matches }: Fragment): Snippet {
  const part = text.slice(from, to);
  const index = new CodePointIndex(part);
  return {
    text: part,
    matches: matches.map((match) => index.span(match.from - from, match.to - from)),
    truncatedStart: from > 0,
    truncatedEnd: to < text.length,
  };
}
