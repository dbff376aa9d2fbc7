/** How one wording of an utterance departs from another, word by word, and what a reader must not overlook in it. */

import { diffArrays } from 'diff';
import { isNegation } from './same-utterance.ts';
import type { DriftFlag, DriftKind } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** One departure from the best-attested wording. */
export interface DriftChange {
  readonly kind: DriftKind;
  /** The words of the best-attested wording, as printed; empty where words were added. */
  readonly attested: string;
  /** The words that stand here instead, as printed; empty where words were dropped. */
  readonly here: string;
  /** What the change touches, in the order of the vocabulary. */
  readonly flags: readonly DriftFlag[];
}

/** A word as printed, and as it is compared. */
interface Word {
  readonly printed: string;
  readonly form: string;
  /** True at the start of the wording or of a sentence, where a capital says nothing. */
  readonly opens: boolean;
}

/**
 * The departures of `here` from `attested`, in order. Words before and after what a shorter wording quotes are no
 * departure: a quotation may begin late and end early. Typography and case are none either.
 */
export function driftOf(attested: string, here: string): readonly DriftChange[] {
  const before = printedWords(attested);
  const after = printedWords(here);
  const changes = diffArrays([...before], [...after], {
    comparator: (a, b) => a.form === b.form,
  });
  const drift: DriftChange[] = [];
  for (let at = 0; at < changes.length; at++) {
    const change = changes[at];
    if (change === undefined || !(change.added || change.removed)) continue;
    const next = changes[at + 1];
    const pair = next !== undefined && (next.added || next.removed) ? next : null;
    const isEdge = at === 0 || at + (pair === null ? 1 : 2) >= changes.length;
    if (pair === null && isEdge) continue;
    const removed = change.removed ? change.value : (pair?.value ?? []);
    const added = change.added ? change.value : pair?.added ? pair.value : [];
    drift.push(departure(change.removed || pair?.removed ? removed : [], added));
    if (pair !== null) at++;
  }
  return drift;
}

function departure(attested: readonly Word[], here: readonly Word[]): DriftChange {
  const flags: DriftFlag[] = [];
  if (count(attested, negates) !== count(here, negates)) flags.push('NEGATION');
  if (forms(attested, isNumber) !== forms(here, isNumber)) flags.push('NUMBER');
  if (forms(attested, isName) !== forms(here, isName)) flags.push('NAME');
  return {
    kind: attested.length === 0 ? 'ADDED' : here.length === 0 ? 'DROPPED' : 'REPLACED',
    attested: printed(attested),
    here: printed(here),
    flags,
  };
}

function printedWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let opens = true;
  for (const token of text.split(/\s+/u)) {
    const inToken = wordsOf(token);
    const shown = token.replace(/^[^\p{L}\p{N}$€£¥-]+|[^\p{L}\p{N}%]+$/gu, '');
    for (const form of inToken) {
      words.push({ printed: inToken.length === 1 ? shown : form, form, opens });
      opens = false;
    }
    if (/[.!?…:][)\]"”’']*$/u.test(token)) opens = true;
  }
  return words;
}

const NUMBER_WORD =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|(?:hundred|thousand|million|billion|trillion|dozen)s?|half|third|quarter|twice|double|triple)$/u;

function isNumber({ form }: Word): boolean {
  return /\d/u.test(form) || NUMBER_WORD.test(form);
}

/** A capital that no beginning of a sentence explains. */
function isName({ printed: word, opens }: Word): boolean {
  return !opens && /^\p{Lu}/u.test(word) && !/^I(?:['’]\p{L}+)?$/u.test(word);
}

function negates({ form }: Word): boolean {
  return isNegation(form);
}

function count(words: readonly Word[], test: (word: Word) => boolean): number {
  return words.filter(test).length;
}

function forms(words: readonly Word[], test: (word: Word) => boolean): string {
  return words
    .filter(test)
    .map(({ form }) => form)
    .join(' ');
}

function printed(words: readonly Word[]): string {
  return words.map((word) => word.printed).join(' ');
}
