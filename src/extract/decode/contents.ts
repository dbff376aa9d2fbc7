/** Settles which words of the document belong to which attribution. */

import type { Quotation } from '../marks/quotations.ts';
import { overlaps, type Range } from '../text/range.ts';
import type { Words } from '../text/words.ts';
import type { Run } from './label-path.ts';
import { SETTINGS } from './settings.ts';
import type { Claim } from './window-claims.ts';

/** Attributed words, before anything is known of people. */
export interface Content {
  /** The words, as runs in order; never empty. */
  readonly runs: readonly Run[];
  /** Null for a quotation that stands alone. */
  readonly cue: Range | null;
  readonly source: Range | null;
  readonly confidence: number;
  /** From the first to the last word that its cue claimed, even those that another cue won. */
  readonly reach: Range;
}

const NOBODY = -1;
const SENTENCE_END = /[.?!][”"’')]*\s|\n/;

/**
 * Gives every word to at most one attribution, fills the model's slips, and lets quotation marks bound what they enclose.
 * @param certainty How sure the model is, word by word, that it is content of anything.
 */
export function settleContents(
  words: Words,
  claims: readonly Claim[],
  quotations: readonly Quotation[],
  certainty: Float64Array,
): readonly Content[] {
  const owners = ownersOf(words, claims);
  fillHoles(words, claims, owners);
  const orphans = snapToMarks(words, claims.length, quotations, certainty, owners);
  const runs = runsByOwner(owners, claims.length);
  const anchored = claims.flatMap((claim, index): Content[] => {
    const own = runs[index] ?? [];
    if (own.length === 0) return [];
    return [
      {
        runs: own,
        cue: claim.cue,
        source: claim.source,
        confidence: claim.confidence,
        reach: reachOf(words, claim),
      },
    ];
  });
  return [...anchored, ...orphans].sort((a, b) => firstOf(a) - firstOf(b));
}

function firstOf(content: Content): number {
  return content.runs[0]?.first ?? 0;
}

function reachOf(words: Words, claim: Claim): Range {
  let first = words.length;
  let last = 0;
  for (const word of claim.content.keys()) {
    first = Math.min(first, word);
    last = Math.max(last, word);
  }
  return words.range(first, last);
}

/** The surest claim to a word wins it. */
function ownersOf(words: Words, claims: readonly Claim[]): Int32Array {
  const owners = new Int32Array(words.length).fill(NOBODY);
  const strength = new Float64Array(words.length);
  for (const [index, claim] of claims.entries()) {
    for (const [word, probability] of claim.content) {
      if (probability <= (strength[word] ?? 0)) continue;
      owners[word] = index;
      strength[word] = probability;
    }
  }
  return owners;
}

/** A gap inside a sentence that holds neither cue nor source nor another's words is a slip: fill it. */
function fillHoles(words: Words, claims: readonly Claim[], owners: Int32Array): void {
  const lastWord = new Int32Array(claims.length).fill(NOBODY);
  for (let word = 0; word < owners.length; word++) {
    const owner = owners[word] ?? NOBODY;
    const claim = claims[owner];
    if (claim === undefined) continue;
    const before = lastWord[owner] ?? NOBODY;
    lastWord[owner] = word;
    const length = word - before - 1;
    if (before === NOBODY || length < 1 || length > SETTINGS.longestHole) continue;
    const hole = words.range(before + 1, word - 1);
    const gap = words.text.slice(words.to(before), words.from(word));
    const free =
      owners.subarray(before + 1, word).every((other) => other === NOBODY) &&
      !overlaps(hole, claim.cue) &&
      !(claim.source !== null && overlaps(hole, claim.source));
    if (free && !SENTENCE_END.test(gap)) owners.fill(owner, before + 1, word);
  }
}

/**
 * A quotation that is mostly one content's becomes wholly its own. One that is nobody's, but that the model takes for
 * speech, becomes a content without a cue: these are returned.
 */
function snapToMarks(
  words: Words,
  claims: number,
  quotations: readonly Quotation[],
  certainty: Float64Array,
  owners: Int32Array,
): readonly Content[] {
  const orphans: Content[] = [];
  for (const quotation of quotations) {
    const [first, end] = words.within(quotation);
    const length = end - first;
    if (length === 0) continue;
    const shares = new Map<number, number>();
    for (const owner of owners.subarray(first, end)) {
      if (owner !== NOBODY && owner < claims) shares.set(owner, (shares.get(owner) ?? 0) + 1);
    }
    const held = [...shares.values()].reduce((sum, share) => sum + share, 0);
    const [best, share] = [...shares].reduce((a, b) => (b[1] > a[1] ? b : a), [NOBODY, 0]);
    if (share >= SETTINGS.snap * length && held - share <= SETTINGS.othersShare * length) {
      owners.fill(best, first, end);
    } else if (held === 0 && length >= SETTINGS.orphanWords) {
      const confidence =
        certainty.subarray(first, end).reduce((sum, value) => sum + value, 0) / length;
      if (confidence < SETTINGS.orphan) continue;
      const run = { first, last: end - 1 };
      orphans.push({
        runs: [run],
        cue: null,
        source: null,
        confidence,
        reach: words.range(first, end - 1),
      });
    }
  }
  return orphans;
}

function runsByOwner(owners: Int32Array, claims: number): readonly (readonly Run[])[] {
  const runs: { first: number; last: number }[][] = Array.from({ length: claims }, () => []);
  for (const [word, owner] of owners.entries()) {
    const own = runs[owner];
    const last = own?.at(-1);
    if (last !== undefined && last.last === word - 1) last.last = word;
    else own?.push({ first: word, last: word });
  }
  return runs;
}
