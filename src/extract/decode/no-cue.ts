/** Tells words that introduce nothing, whatever the model takes them for. */

import type { Range } from '../text/range.ts';

const REFLEXIVE = /^(?:him|her|it|them|my|your|our)sel(?:f|ves)$/i;
/** Before a colon it announces a picture or a film, not what somebody says. */
const TEASER = /^(?:watch|video|listen|photos?|pictures?|gallery|caption)$/i;

/** True for "himself" of "he himself called it", and for "Watch:" before the title of a film. */
export function isNoCue(text: string, cue: Range): boolean {
  const words = text.slice(cue.from, cue.to);
  if (REFLEXIVE.test(words)) return true;
  const lineBegins = /(?:^|\n)\s*$/.test(text.slice(Math.max(0, cue.from - 4), cue.from));
  return lineBegins && text.charAt(cue.to) === ':' && TEASER.test(words);
}
