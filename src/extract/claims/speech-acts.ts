/** Tells whether attributed words are a statement of their source, an act of speech, or only the reporter's telling. */

import type { Speech } from '../speech/speech.ts';

/** Cues of intent that are acts of speech. */
const ANNOUNCES =
  /\b(?:promis|vow|pledg|offer|threat|announc|agree|swore|swear|guarantee|commit|assur)\w*/i;
/** Cues of thought whose content its holder would assert. */
const HOLDS =
  /\b(?:believ|think|thought|consider|expect|convinced|of the view|estimat|reckon|conclud)\w*/i;
/** True where what is attributed may be a statement of its source. */
export function mayAssert({ cueClass, modality }: Speech, cue: string): boolean {
  if (modality === 'CONJECTURED') return false;
  if (cueClass === 'BELIEF') return HOLDS.test(cue);
  return cueClass !== 'INTENT' || ANNOUNCES.test(cue);
}

/** True for an act of speech that the reporter tells: "called for a pause", "promised to go". */
export function isAct(speech: Speech, cue: string): boolean {
  if (speech.modality === 'CONJECTURED' || speech.modality === 'NEGATED') return false;
  return isSpoken(speech) || (speech.cueClass === 'INTENT' && ANNOUNCES.test(cue));
}

/** True for speech and writing, whether they took place or not. */
export function isSpoken({ cueClass }: Speech): boolean {
  return cueClass === 'SPEECH' || cueClass === 'WRITING';
}
