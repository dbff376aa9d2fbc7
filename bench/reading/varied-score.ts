/** Scores the reading of invented news of many kinds: British marks, transcripts, interviews, live blogs, mangled text. */

import { readFile } from 'node:fs/promises';
import type { Extraction, Reader } from '../../src/domain/extraction.ts';
import { compareNames } from '../../src/domain/names/index.ts';
import { CodePointIndex } from '../../src/domain/span.ts';
import { Words } from '../../src/extract/text/words.ts';
import { denotes } from './same-person.ts';

/** One invented piece with its attributions; offsets are code points. */
export interface VariedPiece {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly spans: readonly (readonly [start: number, end: number])[];
    /** `resolved` names who is meant where the words alone do not. */
    readonly speaker: { readonly text: string; readonly resolved?: string } | null;
  }[];
}

/**
 * Counts; `found` at an overlap of 0.8 or more of the words, `speaker` of those whose speaker's words are shared, `person`
 * of those whose speaker is resolved to the right one.
 */
export interface VariedScore {
  readonly of: number;
  readonly found: number;
  readonly withSpeaker: number;
  readonly speaker: number;
  readonly withPerson: number;
  readonly person: number;
  readonly read: number;
}

/** The pieces that come with the benchmark: those that rules were written with, or those kept apart from them. */
export async function variedPieces(
  set: 'varied' | 'held-out' = 'varied',
): Promise<readonly VariedPiece[]> {
  const lines = await readFile(new URL(`./${set}.jsonl`, import.meta.url), 'utf8');
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line): VariedPiece => JSON.parse(line));
}

/** Reads one piece and counts. */
export async function scorePiece(reader: Reader, piece: VariedPiece): Promise<VariedScore> {
  const extraction = await reader.read({ text: piece.text });
  const index = new CodePointIndex(piece.text);
  const words = new Words(piece.text);
  const wordsOf = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    new Set(
      spans.flatMap((span) => {
        const range = { from: index.toUtf16(span.start), to: index.toUtf16(span.end) };
        const [first, end] = words.within(range);
        return Array.from({ length: end - first }, (_, at) => first + at);
      }),
    );
  const read = extraction.quotes.map((quote) => ({ quote, words: wordsOf(quote.spans) }));
  const free = new Set(read);
  let found = 0;
  let withSpeaker = 0;
  let speaker = 0;
  let withPerson = 0;
  let person = 0;
  for (const gold of piece.quotes) {
    const expected = wordsOf(gold.spans.map(([start, end]) => ({ start, end })));
    const match = [...free].find((candidate) => overlap(candidate.words, expected) >= 0.8);
    if (match === undefined) continue;
    free.delete(match);
    found++;
    if (gold.speaker === null) continue;
    withSpeaker++;
    if (names(extraction, match.quote, gold.speaker.text)) speaker++;
    if (gold.speaker.resolved === undefined) continue;
    withPerson++;
    if (isPerson(extraction, match.quote, gold.speaker.resolved)) person++;
  }
  return {
    of: piece.quotes.length,
    found,
    withSpeaker,
    speaker,
    withPerson,
    person,
    read: read.length,
  };
}

/** The sum of scores. */
export function total(scores: readonly VariedScore[]): VariedScore {
  const sum = (of: (score: VariedScore) => number) =>
    scores.reduce((count, score) => count + of(score), 0);
  return {
    of: sum((score) => score.of),
    found: sum((score) => score.found),
    withSpeaker: sum((score) => score.withSpeaker),
    speaker: sum((score) => score.speaker),
    withPerson: sum((score) => score.withPerson),
    person: sum((score) => score.person),
    read: sum((score) => score.read),
  };
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size, b.size);
}

/** True where the mention shares its last word with the expected speaker, or one holds the other. */
function names(
  extraction: Extraction,
  quote: Extraction['quotes'][number],
  expected: string,
): boolean {
  const mention = quote.attributions[0]?.mention;
  if (!mention) return false;
  const read = plain(new CodePointIndex(extraction.document.text).slice(mention));
  const gold = plain(expected);
  return gold.includes(read) || read.includes(gold);
}

/** True where the likeliest speaker goes by the expected name. */
function isPerson(
  extraction: Extraction,
  quote: Extraction['quotes'][number],
  expected: string,
): boolean {
  const entity = extraction.entities[quote.attributions[0]?.candidates[0]?.entity ?? -1];
  if (entity === undefined) return false;
  return entity.kind === 'PERSON'
    ? compareNames(entity.name, expected).relation !== 'different'
    : denotes([entity.name, ...entity.aliases], [expected]);
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
