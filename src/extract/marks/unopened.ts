/** Infers where a quotation begins whose opening mark is missing. */

import type { Range } from '../text/range.ts';
import { sentencesOf } from '../text/sentences.ts';

/** Words by which the reporter, not the quoted person, is heard. */
const REPORTING =
  /\b(?:according to|says?|said|told|tells|added|adds|stated|states|wrote|writes|remarked|noted|continued|explained|replied|asked|insisted|argued|warned|claimed)\b/i;

/**
 * The beginning of the speech that ends at `range.to` with a closing mark: the first sentence after the last one in
 * which the reporter speaks. Null where the mark does not look like the end of a sentence in speech.
 */
export function startOfUnopened(text: string, range: Range): number | null {
  if (!/[,.?!…]$/.test(text.slice(range.from, range.to))) return null;
  let start: number | null = null;
  for (const sentence of sentencesOf(text, range)) {
    const reported = REPORTING.test(text.slice(sentence.from, sentence.to));
    if (reported) start = null;
    else start ??= sentence.from;
  }
  return start;
}
