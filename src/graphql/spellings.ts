/** The names under which articles attribute an utterance. */

import type { Quote, Speaker } from '../domain/entities.ts';
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
  stores: Pick<Stores, 'quotes' | 'attributions' | 'speakers'>,
  utteranceIds: readonly string[],
  options: CallOptions,
): Promise<ReadonlyMap<string, readonly Spelling[]>> {
  const quotes = await allQuotes(stores, utteranceIds, options);
  const attributions = await stores.attributions.byQuotes(
    quotes.flat().map(({ id }) => id),
    options,
  );
  const speakers = await stores.speakers.byIds(
    [...attributions.values()].flat().flatMap(({ candidates }) => candidates[0]?.speakerId ?? []),
    options,
  );
  return new Map(
    utteranceIds.map((utteranceId, at) => {
      const articles = new Map<string, Set<string>>();
      for (const quote of quotes[at] ?? []) {
        for (const { hop, basis, mention, candidates } of attributions.get(quote.id) ?? []) {
          if (hop !== 0 || basis !== 'NAMED' || mention === null) continue;
          const name = nameIn(mention.text, speakers.get(candidates[0]?.speakerId ?? ''));
          const users = articles.get(name) ?? new Set();
          articles.set(name, users.add(quote.articleId));
        }
      }
      return [utteranceId, mostUsedFirst(articles)];
    }),
  );
}

/** The name in a mention that says more: of "the country's President Zelensky" the longest form known as the speaker's. */
function nameIn(mention: string, speaker: Speaker | undefined): string {
  const forms = speaker === undefined ? [] : [speaker.name, ...speaker.aliases];
  const [longest] = forms
    .filter((form) => mention.includes(form))
    .toSorted((a, b) => b.length - a.length);
  return longest ?? mention;
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
