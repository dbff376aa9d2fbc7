/** Says in a sentence or two why a verdict was given. */

import { isNegation } from '../../domain/same-utterance.ts';
import type { WordChange } from '../../domain/verify/changes.ts';
import { isPast, isRetracted, type Judged } from './judge.ts';
import type { FoundPassage } from './passages.ts';

/** What an explanation is made of. */
export interface Explained {
  readonly words: number;
  readonly asked: string | null;
  readonly askedIsKnown: boolean;
  readonly best: Judged | undefined;
  readonly changes: readonly WordChange[];
  /** A passage of a replaced or retracted text that has the very words. */
  readonly past: Judged | undefined;
}

/** The explanation of the best finding, and of what is odd about the question. */
export function explain({ words, asked, askedIsKnown, best, changes, past }: Explained): string {
  const sentences = [best === undefined ? nothing(words) : because(best, asked, changes)];
  const before = best?.reason === 'SAID' ? negationBefore(best.found.passage) : null;
  if (before !== null) sentences.push(`In the quotation they stand behind “${before}”.`);
  if (best !== undefined && isPast(best)) {
    sentences.push(
      isRetracted(best)
        ? 'It has been retracted.'
        : 'That text of the article has been replaced by a newer one.',
    );
  }
  if (past !== undefined) {
    const who = past.found.speaker?.name ?? 'somebody';
    sentences.push(
      isRetracted(past)
        ? `An article quotes ${who} with these words, but that has been retracted.`
        : `An earlier text of an article quotes ${who} with these words; a newer one has replaced it.`,
    );
  }
  if (words === 1) sentences.push('A single word says little about what was said.');
  if (asked !== null && !askedIsKnown) {
    sentences.push(`Nobody in the graph is known as ${asked}.`);
  }
  return sentences.join(' ');
}

function nothing(words: number): string {
  return words === 0
    ? 'There is no word to look for.'
    : 'No article in the graph has these words or words close to them.';
}

function because({ reason, found }: Judged, asked: string | null, changes: readonly WordChange[]) {
  const who = found.speaker?.name ?? 'somebody whom the article does not name';
  switch (reason) {
    case 'SAID':
      return found.passage.partial
        ? `The words are part of what ${who} is quoted with.`
        : `The words are what ${who} is quoted with.`;
    case 'SAID_BY_OTHER':
      return `The words are there, but it is ${who} who is quoted with them, not ${asked}.`;
    case 'NARRATED':
      return 'The words stand in an article, but not between quotation marks: nobody is quoted with them.';
    case 'HALF_QUOTED':
      return 'The words stand in an article, but only some of them between quotation marks.';
    case 'DENIED':
      return 'The article says that this was not said, or only supposes that it was.';
    case 'NEARLY_DENIED':
      return `The article says that words close to these were not said, or only supposes that they were: ${listed(changes)}.`;
    case 'NOBODY_NAMED':
      return asked === null
        ? 'The words stand between quotation marks, but nobody is said to have said them.'
        : `The words stand between quotation marks, but the article does not say surely that they are ${asked}’s.`;
    case 'CHANGED':
      return `${who} is quoted with other words: ${listed(changes)}.`;
    case 'JOINED':
      return 'The words are there, but in passages that do not follow each other.';
    case 'MEANT':
      return `${who} is reported to have said the same in other words.`;
    case 'SOME_WORDS':
      return 'Nobody is quoted with these words; the closest passage shares only some of them.';
  }
}

/** So many words before a part are looked at. */
const REACH = 8;

/** The word that negates, or makes conditional, what a part of a quotation says; null where none stands before it. */
function negationBefore({ words, article: { speech } }: FoundPassage): string | null {
  const first = words[0] ?? 0;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const word = speech.words[at];
    if (word === undefined || word.endsSentence || speech.runOf[at] !== speech.runOf[first])
      return null;
    if (isNegation(word.form.toLowerCase())) return word.shown;
  }
  return null;
}

const MOST_LISTED = 4;

function listed(changes: readonly WordChange[]): string {
  const shown = changes.slice(0, MOST_LISTED).map(({ kind, said, asked, flags }) => {
    const what =
      kind === 'ADDED'
        ? `“${asked}” was added`
        : kind === 'DROPPED'
          ? `“${said}” is missing`
          : `“${said}” became “${asked}”`;
    return flags.length === 0 ? what : `${what} (${flags.join(', ').toLowerCase()})`;
  });
  const more = changes.length - shown.length;
  return shown.join('; ') + (more > 0 ? `; and ${more} more` : '');
}
