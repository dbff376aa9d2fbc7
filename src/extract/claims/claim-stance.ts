/** Tells how a passage stands to its claim: it asserts, denies, hedges or only passes it on. */

import type { Stance } from '../../domain/claims.ts';
import type { Modality } from '../../domain/vocabulary.ts';

/** What bears on the stance. */
export interface StanceSetting {
  /** The words of the claim as they stand in the text. */
  readonly words: string;
  /** The cue with what leads up to it, in lower case; null in the reporter's own voice. */
  readonly cue: string | null;
  readonly modality: Modality | null;
}

const REPORTS =
  /\b(?:reportedly|allegedly|supposedly|purportedly|is said to|are said to|was said to|were said to|rumou?red|unconfirmed|it is claimed|is alleged to|are alleged to)\b/i;
const HEDGES =
  /\b(?:may|might|could|can (?:consist|mean|lead)|likely|unlikely|possibly|perhaps|maybe|probably|presumably|apparently|conceivably|seems?|seemed|appears? to|appeared to|suspected|believed to|thought to|expected to)\b/i;
/** "May" the month and "might" the strength are no hedges. */
const NO_HEDGE =
  /\b\d{1,2} May\b|\b(?:in|last|next|since|on|of|early|late|mid) May\b|\bMay (?:\d|\p{Lu})|\b(?:military|full|his|her|its|their) might\b/gu;
const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|rebut|refut|dismiss|disput|reject(?:s|ed|ing)? (?:the )?(?:claim|allegation|accusation|suggestion|report|charge)|disavow)\w*/i;

/** True where the cue says that its source takes what follows for untrue. */
export function isDenial(cue: string): boolean {
  return DENIES.test(cue);
}

/** The words without the month of May and might in arms, which hedge nothing. */
export function withoutMays(words: string): string {
  return words.replace(NO_HEDGE, '');
}

/** The stance of a passage. */
export function stanceOf({ words, cue, modality }: StanceSetting): Stance {
  if (cue !== null && isDenial(cue)) return 'DENIES';
  if (modality === 'HEARSAY' || REPORTS.test(words)) return 'REPORTS';
  if (modality === 'CONJECTURED' || HEDGES.test(withoutMays(words))) return 'HEDGES';
  return 'ASSERTS';
}
