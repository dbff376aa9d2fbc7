/** How one wording of an utterance departs from another, word by word, and what a reader must not overlook in it. */

import type { Difference } from './verify/align.ts';
import { changeOf } from './verify/changes.ts';
import { differencesBetween } from './verify/differences.ts';
import { type PlacedWord, placedWords } from './verify/placed-words.ts';
import type { DriftFlag, DriftKind } from './vocabulary.ts';

/** One departure from the best-attested wording. */
export interface DriftChange {
  readonly kind: DriftKind;
  /** The words of the best-attested wording, as printed; empty where words were added. */
  readonly attested: string;
  /** The words that stand here instead, as printed; empty where words were dropped. */
  readonly here: string;
  /** What the change touches, in the order of the vocabulary. */
  readonly flags: readonly DriftFlag[];
}

/**
 * The departures of `here` from `attested`, in order. Words before and after what a shorter wording quotes are no
 * departure: a quotation may begin late and end early. Typography and case are none either.
 */
export function driftOf(attested: string, here: string): readonly DriftChange[] {
  const [said, asked] = [placedWords(attested), placedWords(here)];
  return differencesBetween(said, asked, ({ form }) => form.toLowerCase())
    .filter((difference) => !isEdge(difference, said, asked))
    .map((difference) => {
      const change = changeOf(difference, asked, said);
      const flags = change.flags.filter((flag) => flag !== 'CAPITALS');
      return { kind: change.kind, attested: change.said, here: change.asked, flags };
    });
}

/** Words at an end that the other wording does not have. */
function isEdge(
  { said: [from, to], asked: [start, end] }: Difference,
  said: readonly PlacedWord[],
  asked: readonly PlacedWord[],
): boolean {
  const oneSided = from === to || start === end;
  const first = from === 0 && start === 0;
  return oneSided && (first || (to === said.length && end === asked.length));
}
