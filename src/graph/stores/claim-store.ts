/** Claims, by the number of independent sources that assert them, most first. */

import {
  type Assertion,
  type Claim,
  type IndependentSource,
  SOURCE_KINDS,
} from '../../domain/claim-entities.ts';
import { HearsayError } from '../../domain/errors.ts';
import type { Page, PageRequest } from '../../domain/page.ts';
import { toAssertion, toClaim } from '../claim-rows.ts';
import type { ClaimFilter, ClaimStore, ClaimWithPassages } from '../claim-stores.ts';
import type { Statements } from '../database.ts';
import { allWords } from '../lucene.ts';
import { AFTER_ALL, afterNumber, limitOf, only, pagesOf, totalsOf } from '../pages.ts';
import {
  type ClaimCriteria,
  claimByIds,
  claimCorroboration,
  claimCountByArticle,
  claimCountByOutlet,
  claimCountBySpeaker,
  claimCountByText,
  claimCountLost,
  claimCountOfAll,
  claimCountOfContested,
  claimFirstAsserted,
  claimPageByArticle,
  claimPageById,
  claimPageByOutlet,
  claimPageBySpeaker,
  claimPageByText,
  claimPageOfAll,
  claimPageOfContested,
} from '../statements.generated.ts';
import type { CallOptions } from '../stores.ts';
import { anchorOf } from './anchor.ts';
import { byId, distinct, grouped } from './by-id.ts';
import { publishedBound } from './published.ts';

/** Where a list can start from, the fewest expected claims first. */
const ANCHORS = ['text', 'articleId', 'speakerId', 'outletId'] as const;
type Anchor = (typeof ANCHORS)[number] | 'contested' | 'none';

const PAGES = {
  text: claimPageByText,
  articleId: claimPageByArticle,
  speakerId: claimPageBySpeaker,
  outletId: claimPageByOutlet,
  contested: claimPageOfContested,
  none: claimPageOfAll,
} as const;

const COUNTS = {
  text: claimCountByText,
  articleId: claimCountByArticle,
  speakerId: claimCountBySpeaker,
  outletId: claimCountByOutlet,
  contested: claimCountOfContested,
  none: claimCountOfAll,
} as const;

/** A claim of more articles than this shows the passages of so many. */
export const MOST_PASSAGES = 200;

export class CypherClaimStore implements ClaimStore {
  readonly #database: Statements;

  constructor(database: Statements) {
    this.#database = database;
  }

  async byIds(ids: readonly string[], options?: CallOptions): Promise<ReadonlyMap<string, Claim>> {
    const rows = await this.#database.run(claimByIds, { ids: distinct(ids) }, options);
    return byId(rows.map(({ claim }) => toClaim(claim)));
  }

  async page(filter: ClaimFilter, page: PageRequest, options?: CallOptions): Promise<Page<Claim>> {
    return only(await this.pages([filter], page, options));
  }

  async count(filter: ClaimFilter, options?: CallOptions): Promise<number> {
    return only(await this.counts([filter], options));
  }

  async pages(
    filters: readonly ClaimFilter[],
    page: PageRequest,
    options?: CallOptions,
  ): Promise<readonly Page<Claim>[]> {
    const limit = limitOf(page);
    if (filters.length === 0) return [];
    const anchor = startOf(filters);
    const rows = await this.#database.run(
      PAGES[anchor],
      {
        filters: filters.map((filter) => criteria(filter, anchor)),
        afterCount: afterNumber(page, Number.MAX_SAFE_INTEGER),
        afterId: page.after?.id ?? AFTER_ALL,
        limit,
      },
      options,
    );
    return pagesOf(
      filters.length,
      rows,
      page,
      ({ claim }) => toClaim(claim),
      ({ claim }) => ({ sort: claim.sourceCount, id: claim.id }),
    );
  }

  async counts(filters: readonly ClaimFilter[], options?: CallOptions): Promise<readonly number[]> {
    if (filters.length === 0) return [];
    const anchor = startOf(filters);
    const rows = await this.#database.run(
      COUNTS[anchor],
      { filters: filters.map((filter) => criteria(filter, anchor)) },
      options,
    );
    return totalsOf(filters.length, rows);
  }

  async corroboration(
    claimIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, readonly IndependentSource[]>> {
    const ids = distinct(claimIds);
    const rows = await this.#database.run(claimCorroboration, { ids }, options);
    const sources = grouped(ids, rows, ({ claimId }) => claimId);
    return new Map([...sources].map(([id, group]) => [id, group.map(toSource)]));
  }

  async firstAsserted(
    claimIds: readonly string[],
    options?: CallOptions,
  ): Promise<ReadonlyMap<string, Assertion>> {
    const ids = distinct(claimIds);
    const rows = await this.#database.run(claimFirstAsserted, { ids }, options);
    return new Map(rows.map(({ claimId, assertion }) => [claimId, toAssertion(assertion)]));
  }

  passages(
    after: string,
    limit: number,
    options?: CallOptions,
  ): Promise<readonly ClaimWithPassages[]> {
    return this.#database.run(claimPageById, { after, limit, most: MOST_PASSAGES }, options);
  }

  async lost(ids: readonly string[], options?: CallOptions): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#database.run(claimCountLost, { ids: distinct(ids) }, options);
    return new Map(rows.map(({ id, total }) => [id, total]));
  }
}

/** Contested claims are few and have an index of their own; uncontested ones are nearly all. */
function startOf(filters: readonly ClaimFilter[]): Anchor {
  const anchor = anchorOf(filters, ANCHORS);
  const contested = filters.every((filter) => filter.contested === true);
  return anchor === 'none' && contested ? 'contested' : anchor;
}

/** The filter as statements take it: what it starts from apart, the rest as conditions. */
function criteria(filter: ClaimFilter, anchor: Anchor): ClaimCriteria {
  const start = anchor === 'none' || anchor === 'contested' ? null : (filter[anchor] ?? null);
  const rest = (key: 'speakerId' | 'outletId' | 'articleId') =>
    anchor === key ? null : (filter[key] ?? null);
  return {
    anchor: anchor === 'text' && start !== null ? allWords(start) : start,
    speakerId: rest('speakerId'),
    outletId: rest('outletId'),
    articleId: rest('articleId'),
    kind: filter.kind ?? null,
    contested: filter.contested ?? null,
    standsAlone: filter.standsAlone ?? null,
    minSources: filter.minSources ?? null,
    publishedFrom: publishedBound(filter.publishedFrom),
    publishedBefore: publishedBound(filter.publishedBefore),
  };
}

function toSource({
  kind: name,
  speakerId,
  assertionIds,
  relationIds,
}: {
  readonly kind: string;
  readonly speakerId: string | null;
  readonly assertionIds: readonly string[];
  readonly relationIds: readonly string[];
}): IndependentSource {
  const kind = SOURCE_KINDS.find((known) => known === name);
  if (kind !== undefined) return { kind, speakerId, assertionIds, relationIds };
  throw new HearsayError('GRAPH_CORRUPT', `A claim has a source of the kind ${name}.`);
}
