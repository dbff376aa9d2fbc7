/** Closes the small gaps that the model leaves inside a sentence. */

import { overlaps } from '../../text/range.ts';
import type { Allotment, Draft } from '../allotment.ts';
import { SETTINGS } from '../settings.ts';
import { SENTENCE_BREAK } from './sentence-break.ts';

/** A gap inside a sentence that holds neither cue nor source nor another's words is a slip: fill it. */
export function fillHoles(allotment: Allotment): void {
  const { words } = allotment;
  const lastWord = new Map<Draft, number>();
  for (let word = 0; word < words.length; word++) {
    const draft = allotment.ownerOf(word);
    if (draft === null) continue;
    const before = lastWord.get(draft);
    lastWord.set(draft, word);
    if (before === undefined) continue;
    const length = word - before - 1;
    if (length < 1 || length > SETTINGS.longestHole) continue;
    const hole = words.range(before + 1, word - 1);
    const gap = words.text.slice(words.to(before), words.from(word));
    const free =
      allotment.mainOwner(before + 1, word) === null &&
      !(draft.cue !== null && overlaps(hole, draft.cue)) &&
      !(draft.source !== null && overlaps(hole, draft.source));
    if (free && !SENTENCE_BREAK.test(gap)) allotment.give(before + 1, word, draft);
  }
}
