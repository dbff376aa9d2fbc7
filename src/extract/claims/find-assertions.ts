/** Reads a document's assertions: what its reporter and those who speak in it take a stance on, as claims that stand alone. */

import type { ClaimKind, Stance } from '../../domain/claims.ts';
import type { ExtractedEntity } from '../../domain/extraction.ts';
import type { Speakers } from '../people/speakers.ts';
import type { Speech } from '../speech/speech.ts';
import type { BlockRange } from '../structure/structure.ts';
import type { Range } from '../text/range.ts';
import { sentencesOf } from '../text/sentences.ts';
import { Antecedents } from './antecedents.ts';
import { SentenceReader } from './sentence-claims.ts';
import { speechBySentence } from './speech-by-sentence.ts';
import { tokensOf } from './word-classes.ts';

/** An assertion, still in UTF-16 ranges. */
export interface Assertion {
  readonly text: string;
  readonly kind: ClaimKind;
  readonly stance: Stance;
  readonly spans: readonly Range[];
  /** Index into the speeches; null in the reporter's own voice. */
  readonly quote: number | null;
  /** Index into the entities. */
  readonly speaker: number | null;
  readonly confidence: number;
}

/** What was read of a document before its claims. */
export interface ReadDocument {
  readonly text: string;
  readonly blocks: readonly BlockRange[];
  /** ISO 8601; null where the article has no date. */
  readonly publishedAt: string | null;
  readonly speeches: readonly Speech[];
  readonly speakers: Speakers;
  /** The entities of the speakers. */
  readonly entities: readonly ExtractedEntity[];
}

/** A longer sentence is a list or no sentence, and is not taken apart, in characters. */
const LONGEST_SENTENCE = 700;

/** "OSLO (Reuters) — ", "OSLO, Norway, Jan. 1 (UPI) — ", "Cleveland (AFP) - ". */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.]+(?:[ ,]+[\p{L}.]+){0,4}(?: \d{1,2})?(?: ?\([^)]{2,20}\))?|\p{Lu}[\p{L}.]+(?:[ ,]+\p{Lu}[\p{L}.]*){0,4} ?\([^)]{2,20}\)) ?[–—-]{1,2} ?(?=\p{Lu})/u;
const LONGEST_DATELINE = 80;

function withoutDateline(text: string, { from, to }: Range): Range {
  const found = DATELINE.exec(text.slice(from, Math.min(to, from + LONGEST_DATELINE)));
  return { from: from + (found?.[0].length ?? 0), to };
}

const FEWEST_WORDS = 8;

/** A line set as a heading or a standfirst that is written as a sentence: "Lee and Ortiz plan to meet on Friday". */
function isSentence(text: string, { kind, from, to }: BlockRange): boolean {
  if (kind !== 'HEADING' && kind !== 'STANDFIRST') return false;
  const words = text.slice(from, to).split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}{4,}/u.test(word));
  return words.length >= FEWEST_WORDS && small.length >= 2;
}

/** Every assertion of the document's body, in the order of the text. */
export function findAssertions(document: ReadDocument): readonly Assertion[] {
  const { text, speeches } = document;
  const sentences = document.blocks
    .filter((block) => block.kind === 'BODY' || isSentence(text, block))
    .flatMap((block) => sentencesOf(text, withoutDateline(text, block)))
    .filter(({ from, to }) => to - from <= LONGEST_SENTENCE);
  const spoken = speechBySentence(sentences, speeches);
  const antecedents = new Antecedents(text);
  for (const title of document.blocks.filter(({ kind }) => kind === 'TITLE').slice(0, 1)) {
    if (title.to - title.from <= LONGEST_SENTENCE) antecedents.read(tokensOf(text, title));
  }
  const reader = new SentenceReader(document, antecedents);
  return sentences.flatMap((sentence, index) =>
    reader.read(sentence, tokensOf(text, sentence), spoken[index] ?? []),
  );
}
