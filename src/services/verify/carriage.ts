/** Finds everyone who carries the words of the best evidence, and who did first. */

import { placedWords } from '../../domain/verify/placed-words.ts';
import type { CallOptions, Stores } from '../../graph/stores.ts';
import { type AttributedPassage, attributed } from './attributed.ts';
import { articlesOf, MOST_WITH_WORDS, withAllWords } from './candidates.ts';
import { publishedOf } from './evidence.ts';
import { samePassages } from './passages.ts';
import type { Carriage, Carrier } from './types.ts';

/** Sorts after every date. */
const UNDATED = '\uffff';

export const NO_CARRIAGE: Carriage = { carriers: [], first: null, complete: true };

/** Everyone who quotes the words of this passage, whoever they are attributed to there; looked up by its own wording. */
export async function carriageOf(
  stores: Stores,
  { passage }: AttributedPassage,
  options?: CallOptions,
): Promise<Carriage> {
  const { speech, snapshot } = passage.article;
  const [first = 0, last = first] = [passage.words[0], passage.words.at(-1)];
  const wording = snapshot.text.slice(speech.words[first]?.from, speech.words[last]?.to);
  const words = passage.words.flatMap((word) => speech.words[word] ?? []);
  const ids = await withAllWords(stores, wording, placedWords(wording), options);
  const articles = await articlesOf(stores, [...new Set([snapshot.id, ...ids])], options);
  // What an article said before it was revised or retracted, it carries no more.
  const newest = articles.filter(
    (article) => article.snapshot.supersededById === null && !article.snapshot.retracted,
  );
  const quoted = samePassages(words, newest).filter(({ place }) => place === 'SPEECH');
  const found = await attributed(stores, quoted, null, options);
  return carriage(stores, found, ids.length >= MOST_WITH_WORDS, options);
}

async function carriage(
  stores: Stores,
  found: readonly AttributedPassage[],
  cut: boolean,
  options?: CallOptions,
): Promise<Carriage> {
  // Of several places in one article the one whose speaker is known stands for it.
  const byArticle = new Map<string, AttributedPassage>();
  for (const one of found) {
    const { articleId } = one.passage.article.snapshot;
    const known = byArticle.get(articleId);
    if (known === undefined || (known.speaker === null && one.speaker !== null))
      byArticle.set(articleId, one);
  }
  const published = await publishedOf(stores, [...byArticle.keys()], options);
  const carriers = [...byArticle].map(
    ([articleId, { passage, quote, speaker }]): Carrier => ({
      ...published(articleId),
      snapshotId: passage.article.snapshot.id,
      quote,
      speaker,
    }),
  );
  const date = ({ article }: Carrier) => article.publishedAt ?? UNDATED;
  carriers.sort(
    (a, b) => date(a).localeCompare(date(b)) || a.article.id.localeCompare(b.article.id),
  );
  const [first] = carriers;
  return {
    carriers,
    first: first === undefined || date(first) === UNDATED ? null : first,
    complete: !cut,
  };
}
