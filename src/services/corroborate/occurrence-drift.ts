/** How an occurrence of an utterance departs from its best-attested wording. */

import { type DriftChange, driftOf } from '../../domain/drift.ts';
import type { Occurrence, Utterance } from '../../domain/entities.ts';
import { likeness, wordsOf } from '../../domain/words.ts';

/**
 * The departures, in order. Empty for another rendering of the same sentence: its words differ because a translator
 * chose them, so no list of changed words is shown that could be taken for a misquotation.
 */
export function occurrenceDrift(
  { relation, text }: Pick<Occurrence, 'relation' | 'text'>,
  utterance: Utterance,
): readonly DriftChange[] {
  return relation === 'TRANSLATION' ? [] : driftOf(utterance.text, text);
}

/** Share of the words that are the same in the same order, 0–1. */
export function occurrenceSimilarity({ text }: Pick<Occurrence, 'text'>, utterance: Utterance) {
  return likeness(wordsOf(utterance.text), wordsOf(text));
}
