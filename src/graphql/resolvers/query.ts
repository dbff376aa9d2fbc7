/** Resolvers of Query. */

import { pageSize } from '../connection.ts';
import { fewIds, idOf } from '../ids.ts';
import { loadNode } from '../loaders.ts';
import type { QueryResolvers } from '../types.generated.ts';

export const Query: QueryResolvers = {
  verifyQuote: (_, request, { services, signal }) => services.verify.verify(request, { signal }),
  viewer: (_, __, { viewer }) => viewer,
  ingestJob: (_, { id }, { services }) => services.jobs.get(id),
  node: (_, { id }, { loaders }) => loadNode(loaders, id),
  nodes: (_, { ids }, { loaders }) => Promise.all(fewIds(ids).map((id) => loadNode(loaders, id))),
  outlet: (_, { id }, { loaders }) => loaders.outlet.load(idOf('outlet', id)),
  outlets: (_, args, { lists }) => lists.outlets(args),
  article: (_, { id }, { loaders }) => loaders.article.load(idOf('article', id)),
  articles: (_, args, { lists }) => lists.articles(args),
  speaker: (_, { id }, { loaders }) => loaders.speaker.load(idOf('speaker', id)),
  speakers: (_, args, { lists }) => lists.speakers(args),
  speakerMergeSuggestions: (_, args, { lists }) => lists.mergeSuggestions(args),
  quote: (_, { id }, { loaders }) => loaders.quote.load(idOf('quote', id)),
  quotes: (_, args, { lists }) => lists.quotes(args),
  origin: (_, { id }, { loaders }) => loaders.origin.load(idOf('origin', id)),
  utterance: (_, { id }, { loaders }) => loaders.utterance.load(idOf('utterance', id)),
  utterances: (_, args, { lists }) => lists.utterances(args),
  claim: (_, { id }, { loaders }) => loaders.claim.load(idOf('claim', id)),
  claims: (_, args, { lists }) => lists.claims(args),
  contradictions: (_, args, { lists }) => lists.conflicts(args),
  compareArticles: (_, { ids, first, after }, { services, signal }) =>
    services.claims.compareArticles(
      fewIds(ids).map((id) => idOf('article', id)),
      { first: pageSize(first), after: after == null ? null : idOf('claim', after) },
      { signal },
    ),
  review: (_, { id }, { loaders }) => loaders.review.load(idOf('review', id)),
  reviews: (_, args, { lists }) => lists.reviews(args),
  reviewQueue: (_, args, { lists }) => lists.reviewQueue(args),
  identicalTo: (_, { targetId }, { services, signal }) =>
    services.reviews.identicalTo(targetId, { signal }),
  verdictScale: (_, __, { services }) => services.reviews.scale,
  change: (_, { id }, { loaders }) => loaders.change.load(idOf('change', id)),
  changes: (_, args, { lists }) => lists.changes(args),
  search: (_, args, { lists }) => lists.search(args),
  path: (_, { from, to, maxLength, types }, { services, signal }) =>
    services.explore.path(
      { fromId: from, toId: to, maxLength, types: types ?? undefined },
      { signal },
    ),
  neighborhood: (_, { id, types, nodeTypes, limit, order }, { services, signal }) =>
    services.explore.neighborhood(
      {
        ...{ id, limit },
        types: types ?? undefined,
        labels: nodeTypes ?? undefined,
        order: order ?? undefined,
      },
      { signal },
    ),
  subgraph: (_, { ids }, { services, signal }) => services.explore.subgraph(ids, { signal }),
};
