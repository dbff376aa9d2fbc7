/** Annotated articles in the format of PolNeAR's JSON Lines, and what of them queries are made from. */

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { CodePointIndex } from '../../src/domain/span.ts';

const span = z.object({ text: z.string(), start: z.int(), end: z.int() });
const SCHEMA = z.object({
  id: z.string(),
  text: z.string(),
  quotes: z.array(
    span.extend({
      spans: z.array(z.tuple([z.int(), z.int()])),
      type: z.enum(['direct', 'mixed', 'indirect']),
      cue: span.nullable(),
      speaker: span.extend({ kind: z.string() }).nullable(),
    }),
  ),
});

export type AnnotatedArticle = z.infer<typeof SCHEMA>;

/** Words that one named speaker is quoted with, or that the article gives in its own. */
export interface Saying {
  readonly article: AnnotatedArticle;
  readonly words: string;
  /** The speaker's name as the article prints it. */
  readonly speaker: string;
  /** Offset in code points, to tell two from each other. */
  readonly start: number;
}

export function readAnnotated(file: string): readonly AnnotatedArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => SCHEMA.parse(JSON.parse(line)));
}

const LEAST_WORDS = 7;
const MARKED = /^\s*["“][^"“”]*["”]?[,.]?\s*$/u;

/** Direct quotations of named speakers: one span, one paragraph, both marks there, none inside. */
export function quotedSayings(article: AnnotatedArticle): readonly Saying[] {
  const index = new CodePointIndex(article.text);
  return article.quotes.flatMap((quote) => {
    if (quote.type !== 'direct' || quote.spans.length !== 1 || quote.speaker?.kind !== 'name')
      return [];
    const printed = index.slice(quote);
    // A part of words that an editor put in is no quotation any more.
    if (
      printed.includes('[') ||
      !isName(quote.speaker.text) ||
      !MARKED.test(printed) ||
      /\n/u.test(printed.trim())
    )
      return [];
    const words = printed.replace(/^\s*["“]\s*|\s*["”][,.]?\s*$/gu, '').trim();
    // Where the marks lie outside of the annotation, both must be there.
    return wordCount(words) < LEAST_WORDS
      ? []
      : [{ article, words, speaker: nameOf(quote.speaker.text), start: quote.start }];
  });
}

/** Indirect speech of named speakers: one span, no marks in it. */
export function reportedSayings(article: AnnotatedArticle): readonly Saying[] {
  return article.quotes.flatMap((quote) => {
    if (quote.type !== 'indirect' || quote.spans.length !== 1 || quote.speaker?.kind !== 'name')
      return [];
    // What stands behind "NAME:" is a turn of a transcript, whatever it is annotated as.
    if (quote.cue === null || !/\p{L}/u.test(quote.cue.text)) return [];
    const words = quote.text.trim();
    if (/["“”‘’'\n]/u.test(words) || wordCount(words) < LEAST_WORDS) return [];
    return [{ article, words, speaker: nameOf(quote.speaker.text), start: quote.start }];
  });
}

/** Sentences in which nothing is attributed and nothing stands between marks. */
export function narratedSentences(article: AnnotatedArticle): readonly string[] {
  const index = new CodePointIndex(article.text);
  const taken = article.quotes.map(({ start, end }) => ({
    from: index.toUtf16(start),
    to: index.toUtf16(end),
  }));
  return [...article.text.matchAll(/[^\n]+/gu)].flatMap((line) => {
    if (/["“”‘’]|(?:^|\s)'/u.test(line[0])) return [];
    return [...line[0].matchAll(/(?:^|(?<=[a-z]{2}[.?!]\s))\p{Lu}[^.?!]+[a-z]{2}[.?!](?=\s|$)/gu)]
      .filter((sentence) => {
        const from = line.index + sentence.index;
        const to = from + sentence[0].length;
        return !taken.some((other) => other.from < to && from < other.to);
      })
      .map((sentence) => sentence[0])
      .filter((sentence) => wordCount(sentence) >= LEAST_WORDS && wordCount(sentence) <= 40);
  });
}

export function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Headlines are annotated as speakers too, in capitals. */
function isName(text: string): boolean {
  return /\p{Ll}/u.test(text) && !/^according to$/iu.test(text);
}

/** The name without what stands behind a comma, line breaks and possession. */
function nameOf(text: string): string {
  return (text.split(/[,(]/u)[0] ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/['’]s?$/u, '')
    .replace(/^[\s,“"]+|[\s,”"]+$/gu, '');
}
