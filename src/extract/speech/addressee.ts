/** Finds whom words were addressed to. */

import type { Speakers } from '../people/speakers.ts';
import type { Range } from '../text/range.ts';
import { addressingVerbEnd } from './reporting-cue.ts';

/** The person right after "told", "assured" and the like, as an index into the entities; null where nobody is named. */
export function addresseeOf(text: string, cue: Range, speakers: Speakers): number | null {
  const end = addressingVerbEnd(text.slice(cue.from, cue.to));
  if (end === null) return null;
  const verbEnd = cue.from + end;
  const next = speakers.firstNamedFrom(verbEnd);
  if (next === null) return null;
  const gap = text.slice(verbEnd, next.role?.from ?? next.from);
  return /^\s(?:the |his |her |their |[\p{L}\p{N}’']+[’']s? )?$/u.test(gap) ? next.person : null;
}
