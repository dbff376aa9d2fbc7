/** Whether two wordings say the same thing: an interface, and what words alone can tell. */

import { stemmer } from 'stemmer';
import { isNegation } from '../../domain/same-utterance.ts';
import { isNumber } from '../../domain/verify/changes.ts';
import { placedWords } from '../../domain/verify/placed-words.ts';
import type { Stores } from '../../graph/stores.ts';
import type { VerifyOptions } from '../../graph/verify-store.ts';

/** Finds and compares wordings by their meaning. A vector index can stand behind it. */
export interface Meaning {
  /** Ids of snapshots with a quote that may mean the same, best first; a bounded number. */
  candidates(text: string, options?: VerifyOptions): Promise<readonly string[]>;
  /** How far each of the other wordings means what `text` does, 0–1, in their order. */
  likeness(text: string, others: readonly string[]): Promise<readonly number[]>;
  /** From this likeness on two wordings are one meaning. */
  readonly threshold: number;
}

const MOST_CANDIDATES = 24;
/** Lucene is asked for pairs of the longest words. */
const MOST_WORDS = 6;
/** Fewer shared words are a shared topic. */
const LEAST_SHARED = 3;

/** Meaning as far as stems of content words tell. A number, or a negation, on one side only is another meaning. */
export function meaningByWords(stores: Stores): Meaning {
  return {
    threshold: 0.6,
    async candidates(text, options) {
      const words = contentOf(text)
        .map(({ word }) => word)
        .sort((a, b) => b.length - a.length)
        .slice(0, MOST_WORDS);
      return stores.verify.snapshotsOfQuotesWithWords(words, MOST_CANDIDATES, options);
    },
    likeness: async (text, others) => {
      const asked = profileOf(text);
      return others.map((other) => likeness(asked, profileOf(other)));
    },
  };
}

interface Profile {
  readonly stems: ReadonlySet<string>;
  readonly numbers: string;
  readonly negations: number;
}

/** Dice's coefficient of the stems. */
function likeness(a: Profile, b: Profile): number {
  if (a.numbers !== b.numbers || a.negations % 2 !== b.negations % 2) return 0;
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  return shared < LEAST_SHARED ? 0 : (2 * shared) / (a.stems.size + b.stems.size);
}

function profileOf(text: string): Profile {
  const words = placedWords(text);
  return {
    stems: new Set(contentOf(text).map(({ stem }) => stem)),
    numbers: words
      .filter(isNumber)
      .map(({ form }) => form)
      .sort()
      .join(' '),
    negations: words.filter(({ form }) => isNegation(form.toLowerCase())).length,
  };
}

function contentOf(text: string): readonly { readonly word: string; readonly stem: string }[] {
  return placedWords(text)
    .map(({ form }) => form.toLowerCase().replace(/'(?:s|re|ve|ll|d|m)$|n't$/u, ''))
    .filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word))
    .map((word) => ({ word, stem: stemmer(word) }));
}

/** Words that say nothing of what a sentence is about. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but nor so if then than that which who whom whose what when where why how this these those there here
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one
  am is are was were be been being do does did done doing have has had having will would shall should can could may might
  must to of in on at by for from with about into onto over under up down out off as not no very just also too only really
  well now got get going go gonna because while after before again all any some more most such own same both each few`.split(
    /\s+/,
  ),
);
