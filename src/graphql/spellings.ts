/** The names under which articles attribute an utterance. */

import type { Quote } from '../domain/entities.ts';
import type { PageRequest } from '../domain/page.ts';
import type { CallOptions, Stores } from '../graph/stores.ts';

/** A form of a name, as printed. */
export interface Spelling {
  readonly text: string;
  /** How many articles use it. */
  readonly articleCount: number;
}

const PAGE = 100;

/** For each utterance the names in its attributions at hop 0, the most used first, then by the alphabet. */
export async function spellingsByUtterance(
  stores: Pick<Stores, 'quotes' | 'attributions'>,
  utteranceIds: readonly string[],
  options: CallOptions,
): Promise<ReadonlyMap<string, readonly Spelling[]>> {
  const quotes = await allQuotes(stores, utteranceIds, options);
  const attributions = await stores.attributions.byQuotes(
    quotes.flat().map(({ id }) => id),
    options,
  );
  return new Map(
    utteranceIds.map((utteranceId, at) => {
      const articles = new Map<string, Set<string>>();
      for (const quote of quotes[at] ?? []) {
        for (const { hop, basis, mention } of attributions.get(quote.id) ?? []) {
          if (hop !== 0 || basis !== 'NAMED' || mention === null) continue;
          const users = articles.get(mention.text) ?? new Set();
          articles.set(mention.text, users.add(quote.articleId));
        }
      }
      return [utteranceId, mostUsedFirst(articles)];
    }),
  );
}

/** All quotes of each utterance. Most utterances have few, so one round trip does; only those with more go on. */
async function allQuotes(
  stores: Pick<Stores, 'quotes'>,
  utteranceIds: readonly string[],
  options: CallOptions,
): Promise<readonly (readonly Quote[])[]> {
  const filters = utteranceIds.map((utteranceId) => ({ utteranceId }));
  const firstPages = await stores.quotes.pages(filters, { first: PAGE, after: null }, options);
  return Promise.all(
    filters.map(async (filter, at) => {
      const quotes: Quote[] = [];
      let page = firstPages[at];
      while (page !== undefined) {
        quotes.push(...page.items.map(({ item }) => item));
        const after = page.items.at(-1)?.position;
        if (!page.hasNextPage || after === undefined) break;
        const next: PageRequest = { first: PAGE, after };
        page = await stores.quotes.page(filter, next, options);
      }
      return quotes;
    }),
  );
}

function mostUsedFirst(articles: ReadonlyMap<string, ReadonlySet<string>>): readonly Spelling[] {
  return [...articles]
    .map(([text, users]) => ({ text, articleCount: users.size }))
    .toSorted((a, b) => b.articleCount - a.articleCount || (a.text < b.text ? -1 : 1));
}
