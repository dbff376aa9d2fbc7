/** All differences between two whole wordings, word by word. */

import { diffArrays } from 'diff';
import type { Difference } from './align.ts';
import type { PlacedWord } from './placed-words.ts';

/** In order; `formOf` gives what is compared of a word. */
export function differencesBetween(
  said: readonly PlacedWord[],
  asked: readonly PlacedWord[],
  formOf: (word: PlacedWord) => string,
): readonly Difference[] {
  const parts = diffArrays(said.map(formOf), asked.map(formOf));
  const differences: Difference[] = [];
  let [i, j] = [0, 0];
  for (let at = 0; at < parts.length; ) {
    const [left, right] = [i, j];
    for (; parts[at]?.added || parts[at]?.removed; at++) {
      const { added, value } = parts[at] ?? { added: false, value: [] };
      if (added) j += value.length;
      else i += value.length;
    }
    if (i > left || j > right) {
      differences.push({ asked: [right, j], said: [left, i] });
      continue;
    }
    i += parts[at]?.value.length ?? 0;
    j += parts[at]?.value.length ?? 0;
    at++;
  }
  return differences;
}
