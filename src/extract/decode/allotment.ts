/** Who owns which word while contents are settled: every word belongs to at most one draft. */

import type { Range } from '../text/range.ts';
import type { Words } from '../text/words.ts';
import type { Run } from './label-path.ts';
import type { Evidence } from './window-claims.ts';

/** An attribution in the making. */
export interface Draft {
  readonly cue: Range | null;
  source: Range | null;
  readonly confidence: number;
  /** What the model says of it; null where no cue of the model's led to it. */
  readonly evidence: Evidence | null;
  /** True where the layout of the page settles everything: no later stage touches it. */
  readonly laidOut: boolean;
  /** From the first to the last word that it claimed, even those that another won; null for one without a claim. */
  readonly reach: Range | null;
}

const NOBODY = -1;

/** The drafts of a document and their words. */
export class Allotment {
  readonly words: Words;
  readonly #drafts: Draft[] = [];
  readonly #numbers = new Map<Draft, number>();
  readonly #owners: Int32Array;

  constructor(words: Words) {
    this.words = words;
    this.#owners = new Int32Array(words.length).fill(NOBODY);
  }

  /** All drafts, those without words included. */
  get drafts(): readonly Draft[] {
    return this.#drafts;
  }

  /** Adds a draft that owns nothing yet. */
  add(draft: Draft): Draft {
    this.#numbers.set(draft, this.#drafts.length);
    this.#drafts.push(draft);
    return draft;
  }

  ownerOf(word: number): Draft | null {
    return this.#drafts[this.#owners[word] ?? NOBODY] ?? null;
  }

  /** Gives the words from `first` to before `end` to `draft`, whoever had them; null sets them free. */
  give(first: number, end: number, draft: Draft | null): void {
    const number = draft === null ? NOBODY : (this.#numbers.get(draft) ?? NOBODY);
    this.#owners.fill(number, Math.max(0, first), Math.max(0, end));
  }

  /** How many of the words from `first` to before `end` each draft owns; free words are not counted. */
  shares(first: number, end: number): ReadonlyMap<Draft, number> {
    const shares = new Map<Draft, number>();
    for (let word = first; word < end; word++) {
      const owner = this.ownerOf(word);
      if (owner !== null) shares.set(owner, (shares.get(owner) ?? 0) + 1);
    }
    return shares;
  }

  /** The draft that owns most of these words, and how many; null where all are free. */
  mainOwner(first: number, end: number): { readonly draft: Draft; readonly share: number } | null {
    let best: { readonly draft: Draft; readonly share: number } | null = null;
    for (const [draft, share] of this.shares(first, end)) {
      if (best === null || share > best.share) best = { draft, share };
    }
    return best;
  }

  /** True where `draft` owns all the words from `first` to before `end`, and there are any. */
  ownsAll(draft: Draft, first: number, end: number): boolean {
    for (let word = first; word < end; word++) if (this.ownerOf(word) !== draft) return false;
    return end > first;
  }

  /** The words of every draft that has any, as runs in order. */
  runs(): ReadonlyMap<Draft, readonly Run[]> {
    const runs = new Map<Draft, { first: number; last: number }[]>();
    for (let word = 0; word < this.#owners.length; word++) {
      const owner = this.ownerOf(word);
      if (owner === null) continue;
      const own = runs.get(owner) ?? [];
      if (own.length === 0) runs.set(owner, own);
      const last = own.at(-1);
      if (last !== undefined && last.last === word - 1) last.last = word;
      else own.push({ first: word, last: word });
    }
    return runs;
  }
}
