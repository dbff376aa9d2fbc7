/** What a text says in the place of a quote that it no longer has: never an anchor, only something to show. */

import type { Span } from '../span.ts';
import { align } from '../verify/align.ts';
import { changeOf, type WordChange } from '../verify/changes.ts';
import { differencesBetween } from '../verify/differences.ts';
import { ELLIPSIS, type PlacedWord, placedWords } from '../verify/placed-words.ts';
import type { RevisedText } from './reanchor.ts';

/** A passage that shares less with the quote says something else. */
const CLOSE = { similarity: 0.6, words: 3 };
/** So far a passage is shown on where the quote's own words stayed as they were. */
const FURTHER = 12;

/** The passage of the text that is closest to these words; null where none is close. */
export function closestWording(words: string, { words: all, text }: RevisedText): Span | null {
  const asked = placedWords(words).filter(({ form }) => form !== ELLIPSIS);
  const forms = asked.map(({ form }) => form);
  const alignment = align(
    forms,
    all.map(({ form }) => form),
  );
  if (alignment === null) return null;
  if (alignment.similarity < CLOSE.similarity) return null;
  if (alignment.same < Math.min(CLOSE.words, forms.length)) return null;
  let { from, to } = alignment;
  if (alignment.differences.length === 0) {
    // What changed is beside the words, so their sentence is shown.
    for (let more = 0; more < FURTHER && from > 0 && !all[from - 1]?.endsSentence; more++) from--;
    for (let more = 0; more < FURTHER && to < all.length && !all[to - 1]?.endsSentence; more++)
      to++;
  }
  const [first, last] = [all[from], all[to - 1]];
  if (first === undefined || last === undefined) return null;
  return text.index.span(first.from, last.to);
}

/** How one wording departs from another, word by word; `said` are words of the first, `asked` of the second. */
export function changesBetween(before: string, after: string): readonly WordChange[] {
  const [said, asked] = [wordsIn(before), wordsIn(after)];
  return differencesBetween(said, asked, ({ form }) => form).map((difference) =>
    changeOf(difference, asked, said),
  );
}

function wordsIn(text: string): readonly PlacedWord[] {
  return placedWords(text).filter(({ form }) => form !== ELLIPSIS);
}
