/** Batches what the fields of one request ask for, so that a list costs one statement however long it is. */

import DataLoader from 'dataloader';
import type {
  Assertion,
  Claim,
  ClaimRelation,
  IndependentSource,
} from '../domain/claim-entities.ts';
import type {
  Article,
  ArticlePair,
  Attribution,
  Origin,
  Outlet,
  Placement,
  Quote,
  Snapshot,
  Speaker,
  Utterance,
  UtteranceVariant,
} from '../domain/entities.ts';
import type { Change } from '../domain/history.ts';
import type { IdKind } from '../domain/ids.ts';
import type { Review } from '../domain/reviews/review.ts';
import type { ChangeFilter } from '../graph/change-stores.ts';
import type { AssertionFilter, ClaimFilter } from '../graph/claim-stores.ts';
import type {
  ArticleFilter,
  ById,
  CallOptions,
  Namesake,
  QuoteFilter,
  Stores,
  UtteranceFilter,
} from '../graph/stores.ts';
import { requireKind } from '../services/explore/missing-ids.ts';
import { type CarrierLoaders, carrierLoaders } from './carriers.ts';
import { type ListLoaders, listLoaders } from './list-loaders.ts';
import type { GraphNode } from './nodes.ts';
import { type Spelling, spellingsByUtterance } from './spellings.ts';

type ByKey<T> = DataLoader<string, T>;

/** One loader for each thing that fields look up. Made for one request: what it keeps is true for that request only. */
export interface Loaders extends CarrierLoaders {
  readonly outlet: ByKey<Outlet | null>;
  readonly article: ByKey<Article | null>;
  readonly snapshot: ByKey<Snapshot | null>;
  readonly speaker: ByKey<Speaker | null>;
  readonly quote: ByKey<Quote | null>;
  readonly attribution: ByKey<Attribution | null>;
  readonly utterance: ByKey<Utterance | null>;
  readonly origin: ByKey<Origin | null>;
  readonly placementOfArticle: ByKey<Placement | null>;
  readonly pairsOfArticle: ByKey<readonly ArticlePair[]>;
  readonly lostOfUtterance: ByKey<number | null>;
  readonly lostOfClaim: ByKey<number | null>;
  readonly variantsOfUtterance: ByKey<readonly UtteranceVariant[]>;
  readonly claim: ByKey<Claim | null>;
  readonly assertion: ByKey<Assertion | null>;
  readonly relation: ByKey<ClaimRelation | null>;
  readonly review: ByKey<Review | null>;
  readonly reviewsOf: ByKey<readonly Review[]>;
  readonly change: ByKey<Change | null>;
  readonly undoneBy: ByKey<Change | null>;
  readonly snapshotsOfArticle: ByKey<readonly Snapshot[]>;
  readonly assertionsOfArticle: ByKey<readonly Assertion[]>;
  readonly attributionsOfQuote: ByKey<readonly Attribution[]>;
  readonly spellingsOfUtterance: ByKey<readonly Spelling[]>;
  readonly sourcesOfClaim: ByKey<readonly IndependentSource[]>;
  readonly firstAssertionOfClaim: ByKey<Assertion | null>;
  readonly relationsOfClaim: ByKey<readonly ClaimRelation[]>;
  readonly namesakesOfSpeaker: ByKey<readonly Namesake[]>;
  readonly selfContradictionsOfSpeaker: ByKey<readonly ClaimRelation[]>;
  readonly articles: ListLoaders<ArticleFilter, Article>;
  readonly quotes: ListLoaders<QuoteFilter, Quote>;
  readonly utterances: ListLoaders<UtteranceFilter, Utterance>;
  readonly claims: ListLoaders<ClaimFilter, Claim>;
  readonly assertions: ListLoaders<AssertionFilter, Assertion>;
  readonly changes: ListLoaders<ChangeFilter, Change>;
}

/** Loaders for one request. */
export function createLoaders(stores: Stores, options: CallOptions): Loaders {
  return {
    outlet: byId(stores.outlets, options),
    article: byId(stores.articles, options),
    snapshot: byId(stores.snapshots, options),
    speaker: byId(stores.speakers, options),
    quote: byId(stores.quotes, options),
    attribution: byId(stores.attributions, options),
    utterance: byId(stores.utterances, options),
    origin: byId(stores.origins, options),
    placementOfArticle: byKey((ids) => stores.origins.placements(ids, options)),
    pairsOfArticle: lists((ids) => stores.origins.pairs(ids, options)),
    lostOfUtterance: byKey((ids) => stores.utterances.lost(ids, options)),
    lostOfClaim: byKey((ids) => stores.claims.lost(ids, options)),
    variantsOfUtterance: lists((ids) => stores.occurrences.variants(ids, options)),
    ...carrierLoaders(stores, options),
    claim: byId(stores.claims, options),
    assertion: byId(stores.assertions, options),
    relation: byId(stores.relations, options),
    review: byId(stores.reviews, options),
    reviewsOf: lists((ids) => stores.reviews.byTargets(ids, options)),
    change: byId(stores.changes, options),
    undoneBy: byKey((ids) => stores.changes.undoneBy(ids, options)),
    snapshotsOfArticle: lists((ids) => stores.snapshots.byArticles(ids, options)),
    assertionsOfArticle: lists((ids) => stores.assertions.byArticles(ids, options)),
    attributionsOfQuote: lists((ids) => stores.attributions.byQuotes(ids, options)),
    spellingsOfUtterance: lists((ids) => spellingsByUtterance(stores, ids, options)),
    sourcesOfClaim: lists((ids) => stores.claims.corroboration(ids, options)),
    firstAssertionOfClaim: byId(
      { byIds: (ids) => stores.claims.firstAsserted(ids, options) },
      options,
    ),
    relationsOfClaim: lists((ids) => stores.relations.byClaims(ids, options)),
    namesakesOfSpeaker: lists((ids) => stores.speakers.namesakesOf(ids, options)),
    selfContradictionsOfSpeaker: lists((ids) => stores.relations.selfContradictions(ids, options)),
    articles: listLoaders(stores.articles, options),
    quotes: listLoaders(stores.quotes, options),
    utterances: listLoaders(stores.utterances, options),
    claims: listLoaders(stores.claims, options),
    assertions: listLoaders(stores.assertions, options),
    changes: listLoaders(stores.changes, options),
  };
}

/**
 * The node that an id names; null where it names nothing.
 * @throws HearsayError BAD_INPUT for a string that is no id of Hearsay's.
 */
export function loadNode(loaders: Loaders, id: string): Promise<GraphNode | null> {
  const byKind: Readonly<Record<IdKind, ByKey<GraphNode | null>>> = loaders;
  return byKind[requireKind(id)].load(id);
}

function byId<T>(store: ById<T>, options: CallOptions): ByKey<T | null> {
  return byKey((ids) => store.byIds(ids, options));
}

function byKey<T>(
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): ByKey<T | null> {
  return new DataLoader(async (ids: readonly string[]) => {
    const found = await load(ids);
    return ids.map((id) => found.get(id) ?? null);
  });
}

function lists<T>(
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly T[]>>,
): ByKey<readonly T[]> {
  return new DataLoader(async (ids: readonly string[]) => {
    const found = await load(ids);
    return ids.map((id) => found.get(id) ?? []);
  });
}
