/** A made-up corpus, always the same for the same seed, whose words, speakers and outlets are as unevenly used as real ones. */

import * as ids from '../../src/domain/ids.ts';
import { shinglesOf, sketchOf } from '../../src/domain/origins/shingles.ts';
import type { ArticleWrite } from '../../src/graph/ingest-stores.ts';

export const QUOTES_PER_ARTICLE = 5;
const WORDS_PER_QUOTE = 14;
/** So many of the quotes repeat words that another article carries. */
const REPRINTED = 0.2;
/** So many quotes reach us through somebody. */
const RELAYED = 0.1;

export interface Corpus {
  readonly quotes: number;
  readonly seed: number;
}

/** The articles of a corpus, one after another. */
export function* articlesOf({ quotes, seed }: Corpus): Generator<ArticleWrite> {
  const random = mulberry32(seed);
  const articles = Math.ceil(quotes / QUOTES_PER_ARTICLE);
  const word = zipf(vocabulary(8000, random), random);
  const speaker = zipf(range(Math.max(20, Math.ceil(quotes / 20))), random);
  const outlet = zipf(range(60), random);
  const said: { readonly words: string; readonly speaker: number }[] = [];

  for (let article = 0; article < articles; article += 1) {
    const statements = range(QUOTES_PER_ARTICLE).map(() => {
      const known = said[Math.floor(random() * said.length)];
      if (known !== undefined && random() < REPRINTED) return { ...known, relayer: null };
      const fresh = {
        words: range(WORDS_PER_QUOTE).map(word).join(' '),
        speaker: speaker(),
      };
      said.push(fresh);
      return { ...fresh, relayer: random() < RELAYED ? speaker() : null };
    });
    yield articleOf(article, outlet(), `${word()} ${word()} ${word()}`, statements);
  }
}

/** The id of the speaker of this rank; 0 speaks most. */
export function speakerOfRank(rank: number): string {
  return ids.speakerId('PERSON', nameOf(rank).toLowerCase());
}

export function outletOfRank(rank: number): string {
  return ids.outletId({ domain: `outlet${rank}.example`, name: '' });
}

/** When the article of this number is read. */
export function timeOf(number: number): string {
  return new Date(Date.UTC(2025, 0, 1) + number * 61_000).toISOString();
}

/** The word of this rank; 0 is used most. */
export function wordOfRank(rank: number, seed: number): string {
  return vocabulary(8000, mulberry32(seed))[rank] ?? '';
}

interface Statement {
  readonly words: string;
  readonly speaker: number;
  readonly relayer: number | null;
}

function articleOf(
  number: number,
  outletRank: number,
  title: string,
  statements: readonly Statement[],
): ArticleWrite {
  const url = `https://outlet${outletRank}.example/${number}`;
  const text = [title, ...statements.map(({ words }) => `“${words}”`)].join('\n');
  const sha256 = ids.sha256(text);
  const articleId = ids.articleId({ canonicalUrl: url, sourceId: null, textSha256: sha256 });
  const snapshotId = ids.snapshotId(articleId, sha256);
  const at = timeOf(number);
  let from = title.length + 2;

  const quotes = statements.map(({ words, speaker }) => {
    const span = { start: from, end: from + words.length };
    from = span.end + 3;
    return {
      id: ids.quoteId(snapshotId, [span]),
      snapshotId,
      articleId,
      kind: span.start % 3 === 0 ? ('MIXED' as const) : ('DIRECT' as const),
      spans: [span],
      verbatim: [span],
      exact: words,
      prefix: text.slice(Math.max(0, span.start - 32), span.start),
      suffix: text.slice(span.end, span.end + 32),
      anchor: 'EXACT' as const,
      cue: null,
      cueClass: 'SPEECH' as const,
      modality: 'ASSERTED' as const,
      saidOn: null,
      confidence: 0.9,
      utteranceId: ids.utteranceId(speakerOfRank(speaker), words),
      similarity: 1,
      wording: { text: words, normalized: words },
    };
  });

  const shingles = shinglesOf(text.split('\n'));

  return {
    outlet: {
      id: outletOfRank(outletRank),
      name: `Outlet ${outletRank}`,
      domain: `outlet${outletRank}.example`,
      kind: 'OUTLET',
      owner: null,
    },
    article: {
      id: articleId,
      sourceId: null,
      title,
      url,
      canonicalUrl: url,
      authors: [],
      publishedAt: at,
      language: 'en',
      ingestedAt: at,
      outletId: outletOfRank(outletRank),
    },
    snapshot: {
      id: snapshotId,
      articleId,
      sha256,
      text,
      retrievedAt: at,
      extractor: 'synthetic',
      extractorVersion: '1',
      revisionOfId: null,
    },
    origin: {
      id: ids.originId(articleId),
      joinedIds: [],
      keys: sketchOf(shingles)
        .map((run) => run.toString(36))
        .sort(),
      shingles,
      credits: [],
      agencies: [],
      folds: [],
    },
    variants: [],
    standings: [],
    speakers: [...new Set(statements.flatMap(peopleOf))].map((rank) => ({
      id: speakerOfRank(rank),
      name: nameOf(rank),
      kind: 'PERSON' as const,
      aliases: [nameOf(rank)],
      description: null,
      wikidataId: null,
      keys: [nameOf(rank).toLowerCase()],
    })),
    aliases: [],
    utterances: statements.map(({ words, speaker }) => ({
      id: ids.utteranceId(speakerOfRank(speaker), words),
      speakerId: speakerOfRank(speaker),
      text: words,
      normalized: words,
    })),
    quotes,
    attributions: statements.flatMap((statement, at) => {
      const quoteId = quotes[at]?.id ?? '';
      return peopleOf(statement).map((rank, hop) => ({
        id: ids.attributionId(quoteId, hop),
        quoteId,
        hop,
        mention: null,
        basis: 'NAMED' as const,
        confidence: 0.8,
        state: 'INFERRED' as const,
        candidates: [
          {
            speakerId: speakerOfRank(rank),
            probability: 0.9,
            method: 'EXACT_NAME' as const,
            confidence: 1,
          },
        ],
      }));
    }),
  };
}

function peopleOf({ speaker, relayer }: Statement): readonly number[] {
  return relayer === null || relayer === speaker ? [speaker] : [speaker, relayer];
}

function nameOf(rank: number): string {
  const random = mulberry32(rank + 1);
  const capital = (word: string): string => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`;
  return `${capital(pronounceable(random))} ${capital(pronounceable(random))}${rank}`;
}

function vocabulary(size: number, random: () => number): readonly string[] {
  const words = new Set<string>();
  while (words.size < size) words.add(pronounceable(random));
  return [...words];
}

function pronounceable(random: () => number): string {
  const pick = (letters: string): string => letters[Math.floor(random() * letters.length)] ?? '';
  return range(2 + Math.floor(random() * 2))
    .map(() => pick('bdfgklmnprstvz') + pick('aeiou') + (random() < 0.3 ? pick('lnrst') : ''))
    .join('');
}

/** Draws items so that the k-th is 1/k as frequent as the first. Source: Zipf's law. */
function zipf<T>(items: readonly T[], random: () => number): () => T {
  let sum = 0;
  const cumulated = items.map((_, at) => {
    sum += 1 / (at + 1);
    return sum;
  });
  return () => {
    const target = random() * sum;
    let low = 0;
    let high = items.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cumulated[middle] ?? 0) < target) low = middle + 1;
      else high = middle;
    }
    const drawn = items[low];
    if (drawn === undefined) throw new RangeError('Expected something to draw from.');
    return drawn;
  };
}

function range(size: number): readonly number[] {
  return Array.from({ length: size }, (_, at) => at);
}

/** A small generator of even quality. Source: Tommy Ettinger, Mulberry32, public domain. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
