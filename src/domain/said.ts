/** Which attributions count as something said: the rest is kept, and shown only to who asks for it. */

import type { CueClass, Modality } from './vocabulary.ts';

/** What lists, counts, search and utterances take where nobody asks for more. */
export const SAID_CLASSES: readonly CueClass[] = ['SPEECH', 'WRITING'];
/** See {@link SAID_CLASSES}. */
export const SAID_MODALITIES: readonly Modality[] = ['ASSERTED', 'HEARSAY'];

/** True for speech and writing that took place, be it by hearsay. */
export function isSaid({
  cueClass,
  modality,
}: {
  readonly cueClass: CueClass;
  readonly modality: Modality;
}): boolean {
  return SAID_CLASSES.includes(cueClass) && SAID_MODALITIES.includes(modality);
}
