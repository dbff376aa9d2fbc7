/** Makes the passages that decide into evidence that somebody can check. */

import type { Article } from '../../domain/entities.ts';
import type { Span } from '../../domain/span.ts';
import { align } from '../../domain/verify/align.ts';
import { changeOf } from '../../domain/verify/changes.ts';
import type { PlacedWord } from '../../domain/verify/placed-words.ts';
import type { CallOptions, Stores } from '../../graph/stores.ts';
import { quoteContext } from '../explore/quote-context.ts';
import type { Judged } from './judge.ts';
import type { FoundPassage } from './passages.ts';
import type { Evidence } from './types.ts';

/** Sentences shown on either side of a passage. */
const SENTENCES = 3;

/** The evidence of each passage, in their order. */
export async function evidenceOf(
  stores: Stores,
  judged: readonly Judged[],
  asked: readonly PlacedWord[],
  options?: CallOptions,
): Promise<readonly Evidence[]> {
  if (judged.length === 0) return [];
  const articles = await stores.articles.byIds(
    judged.map(({ found }) => found.passage.article.snapshot.articleId),
    options,
  );
  return judged.map((one) =>
    evidence(one, asked, articles.get(one.found.passage.article.snapshot.articleId)),
  );
}

function evidence(
  { verdict, found }: Judged,
  asked: readonly PlacedWord[],
  article: Article | undefined,
): Evidence {
  const { passage, quote, attributions, speaker } = found;
  const { snapshot } = passage.article;
  const spans = spansOf(passage);
  return {
    verdict,
    partial: passage.partial,
    articleId: snapshot.articleId,
    outletId: article?.outletId ?? null,
    publishedAt: article?.publishedAt ?? null,
    snapshotId: snapshot.id,
    sha256: snapshot.sha256,
    spans,
    context: quoteContext(snapshot.text, spans, SENTENCES),
    quoteId: quote?.id ?? null,
    attributions,
    speakerId: speaker?.id ?? null,
    ...differencesOf(passage, asked),
  };
}

/** Neighbouring words are one span; where something stands between two words, the span ends. */
export function spansOf({ words, article }: FoundPassage): readonly Span[] {
  const { speech } = article;
  const ranges: { from: number; to: number; last: number }[] = [];
  for (const word of words) {
    const place = speech.words[word];
    if (place === undefined) continue;
    const open = ranges.at(-1);
    if (open !== undefined && open.last === word - 1) {
      open.to = place.to;
      open.last = word;
    } else ranges.push({ from: place.from, to: place.to, last: word });
  }
  return ranges.map(({ from, to }) => speech.index.span(from, to));
}

function differencesOf(passage: FoundPassage, asked: readonly PlacedWord[]) {
  const said = passage.words.flatMap((word) => passage.article.speech.words[word] ?? []);
  const [left, right] = [asked.map(({ form }) => form), said.map(({ form }) => form)];
  const alignment = align(left, right);
  if (alignment === null) return { changes: [], similarity: 0 };
  return {
    changes: alignment.differences.map((difference) => changeOf(difference, asked, said)),
    similarity: alignment.similarity,
  };
}
