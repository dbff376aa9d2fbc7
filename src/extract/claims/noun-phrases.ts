/** Finds where noun phrases begin and end, by word classes. */

import type { Token } from './word-classes.ts';

const INSIDE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'SYM']);
const HEADS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
/** Prepositions that may stand inside of a subject: "the mayor of the city". */
const INNER = new Set(['of', 'in', 'for', 'from', 'at', 'on', 'with', 'between', 'to']);
/** Relative and question words begin no noun phrase. */
const WH = new Set(['who', 'which', 'what', 'whom', 'whose', 'that']);
/** A subject of more words is not trusted. */
const LONGEST = 14;

/** The end (exclusive) of the noun phrase that begins at `from`; `from` itself where none does. */
export function nounPhraseEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let at = from; at < tokens.length && at - from < LONGEST; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (WH.has(token.lower)) break;
    if (token.is === 'DET' && beginsAnother(tokens[at - 1], at === from)) break;
    if (INSIDE.has(token.is) || isGenitive(token)) {
      end = at + 1;
      continue;
    }
    const next = tokens[at + 1];
    const goesOn = next !== undefined && (INSIDE.has(next.is) || isModifier(next));
    if (end > from && token.is === 'ADP' && INNER.has(token.lower) && goesOn) continue;
    if (
      isModifier(token) &&
      next !== undefined &&
      /^(?:NOUN|ADJ|PROPN)$/.test(next.is) &&
      modifies(tokens[at - 1], at === from)
    )
      continue;
    if (/^[-–]$/.test(token.lower) && end > from && goesOn) continue;
    if (token.is === 'ADV' && next?.is === 'ADJ') continue;
    break;
  }
  return HEADS.has(tokens[end - 1]?.is ?? '') || isGenitive(tokens[end - 1]) ? end : from;
}

/**
 * Where the noun phrase begins that ends right before `end`, with the places named after its head: "the meeting at the
 * base in Anchorage" for "which", the last name alone for "who".
 */
export function nounPhraseStart(
  tokens: readonly Token[],
  end: number,
  withPlaces: boolean,
): number {
  let start = end;
  for (;;) {
    while (start > 0 && isPartOfPhrase(tokens, start - 1)) {
      start--;
      if (tokens[start]?.is === 'DET') break;
    }
    const before = tokens[start - 1];
    const climbs = withPlaces && /^(?:in|at|on|near)$/.test(before?.lower ?? '');
    if (!climbs || !HEADS.has(tokens[start - 2]?.is ?? '')) return start;
    start--;
  }
}

function isPartOfPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || WH.has(token.lower)) return false;
  return INSIDE.has(token.is) || isGenitive(token) || /^[-–]$/.test(token.lower);
}

function isModifier({ is, lower }: Token): boolean {
  return is === 'VERB' && /(?:ing|ed|en)$/.test(lower);
}

/** In "Lee views the war" an article begins another phrase; not so in "all the" and "of the". */
function beginsAnother(before: Token | undefined, begins: boolean): boolean {
  return (
    !begins && before !== undefined && !['ADP', 'DET', 'CCONJ', 'PUNCT', 'ADV'].includes(before.is)
  );
}

/** "the leading candidate", but not "the board leading the inquiry". */
function modifies(before: Token | undefined, begins: boolean): boolean {
  return begins || ['DET', 'ADJ', 'ADV', 'CCONJ', 'PUNCT'].includes(before?.is ?? '');
}

function isGenitive(token: Token | undefined): boolean {
  return token !== undefined && /^(?:'s|')$/.test(token.lower) && token.is !== 'AUX';
}

const PLACING = /^(?:in|at|on|of|between|with|near|against|over|for|to|from)$/;

/** The end of a phrase's head: "the meeting" of "the meeting in Anchorage". */
export function headEnd(tokens: readonly Token[], from: number, end: number): number {
  const inner = tokens
    .slice(from, end)
    .findIndex(({ is, lower }, index) => index > 0 && is === 'ADP' && PLACING.test(lower));
  return inner < 0 ? end : from + inner;
}
