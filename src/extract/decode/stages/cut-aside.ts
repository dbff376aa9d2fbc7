/** Ends reported words where the reporter comments on them behind a dash. */

import type { Allotment } from '../allotment.ts';

/** "… is the lesser evil—a reality that underscores": a noun phrase that takes up all that was said. */
const ASIDE =
  /^\s?(?:—|–|--| - )\s?(?:an?|the|one)\s(?:\p{Ll}+\s){1,3}(?:that|which|he|she|they|it)\s/u;

/** A longer comment is a sentence of its own, in characters. */
const REACH = 300;

/** Behind the dash the reporter speaks, unless the dash closes again before the sentence ends. */
export function cutAside(allotment: Allotment): void {
  const { words } = allotment;
  const { text } = words;
  for (const [draft, runs] of allotment.runs()) {
    const run = runs.at(-1);
    if (draft.laidOut || run === undefined) continue;
    for (let word = run.first; word < run.last; word++) {
      const at = words.to(word);
      if (!/^\s?[—–-]/u.test(text.slice(at, at + 2))) continue;
      const end = words.to(run.last);
      const rest = text.slice(at, Math.min(end, at + REACH));
      if (!ASIDE.test(rest) || /[—–“"]/u.test(rest.slice(3))) continue;
      allotment.give(word + 1, run.last + 1, null);
      break;
    }
  }
}
