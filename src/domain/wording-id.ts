/** The id of a claim in the words in which an article makes it. */

import type { ClaimText } from './claims.ts';
import { claimId } from './ids.ts';
import { normalizeWords } from './words.ts';

/** "On Friday", of a week that nothing fixes, and "this decision" mean another one elsewhere: such words are a claim of `source`. */
export function wordingId(
  { text, slots }: Pick<ClaimText, 'text' | 'slots'>,
  source: string,
): string {
  const isFloating = slots.times.some(({ from, relative }) => relative && from === null);
  const leansOnSource = isFloating || slots.unresolved.length > 0;
  return claimId(normalizeWords(text), leansOnSource ? source : '');
}
