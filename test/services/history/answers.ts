/** What the stores answer to every main question, to be compared with what they answered before. */

import { STANDINGS } from '../../../src/domain/vocabulary.ts';
import type { Stores } from '../../../src/graph/stores.ts';

const ALL = { first: 100, after: null };

export async function answers(stores: Stores): Promise<Readonly<Record<string, unknown>>> {
  const itemsOf = <T>({ items }: { readonly items: readonly { readonly item: T }[] }) =>
    items.map(({ item }) => item);
  const quotes = itemsOf(await stores.quotes.page({ standings: STANDINGS }, ALL));
  const claims = itemsOf(await stores.claims.page({}, ALL));
  const articles = itemsOf(await stores.articles.page({}, ALL));
  const ids = claims.map(({ id }) => id);
  const assertions = await stores.assertions.pages(
    ids.map((claimId) => ({ claimId })),
    ALL,
  );
  return {
    quotes,
    claims,
    articles,
    outlets: itemsOf(await stores.outlets.page({}, ALL)),
    speakers: itemsOf(await stores.speakers.page({}, ALL)),
    utterances: itemsOf(await stores.utterances.page({ minArticles: 0 }, ALL)),
    reviews: itemsOf(await stores.reviews.page({}, ALL)),
    snapshots: [...(await stores.snapshots.byArticles(articles.map(({ id }) => id)))],
    placements: [...(await stores.origins.placements(articles.map(({ id }) => id)))],
    attributions: [...(await stores.attributions.byQuotes(quotes.map(({ id }) => id)))],
    corroboration: [...(await stores.claims.corroboration(ids))],
    relations: [...(await stores.relations.byClaims(ids))],
    assertions: assertions.map(itemsOf),
  };
}
