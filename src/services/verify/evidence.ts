/** Makes the passages that decide into evidence that somebody can check. */

import type { Article, Outlet } from '../../domain/entities.ts';
import { HearsayError } from '../../domain/errors.ts';
import type { Span } from '../../domain/span.ts';
import { align } from '../../domain/verify/align.ts';
import { changeOf } from '../../domain/verify/changes.ts';
import type { PlacedWord } from '../../domain/verify/placed-words.ts';
import type { CallOptions, Stores } from '../../graph/stores.ts';
import { quoteContext } from '../explore/quote-context.ts';
import { isRetracted, type Judged } from './judge.ts';
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
  const published = await publishedOf(
    stores,
    judged.map(({ found }) => found.passage.article.snapshot.articleId),
    options,
  );
  return judged.map((one) =>
    evidence(one, asked, published(one.found.passage.article.snapshot.articleId)),
  );
}

/** An article and who published it. */
interface Published {
  readonly article: Article;
  readonly outlet: Outlet | null;
}

/** Looks up articles with their outlets. */
export async function publishedOf(
  stores: Stores,
  articleIds: readonly string[],
  options?: CallOptions,
): Promise<(articleId: string) => Published> {
  const articles = await stores.articles.byIds(articleIds, options);
  const outlets = await stores.outlets.byIds(
    [...articles.values()].flatMap(({ outletId }) => outletId ?? []),
    options,
  );
  return (articleId) => {
    const article = articles.get(articleId);
    if (article !== undefined)
      return { article, outlet: outlets.get(article.outletId ?? '') ?? null };
    throw new HearsayError(
      'GRAPH_CORRUPT',
      `A snapshot refers to ${articleId}, which the graph does not hold.`,
    );
  };
}

function evidence(one: Judged, asked: readonly PlacedWord[], published: Published): Evidence {
  const { verdict, found } = one;
  const { passage, quote, chain, speaker } = found;
  const { snapshot } = passage.article;
  const spans = spansOf(passage);
  return {
    verdict,
    partial: passage.partial,
    ...published,
    snapshotId: snapshot.id,
    superseded: snapshot.supersededById !== null,
    retracted: isRetracted(one),
    sha256: snapshot.sha256,
    spans,
    context: quoteContext(snapshot.text, spans, SENTENCES),
    quote,
    chain,
    speaker,
    ...differencesOf(passage, asked),
  };
}

/** Neighbouring words are one span; where something stands between two words, the span ends. */
function spansOf({ words, article }: FoundPassage): readonly Span[] {
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
