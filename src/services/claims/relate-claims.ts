/** Finds which claims of the graph an article's wordings are, and how those that are new bear on others. */

import type { ClaimJoin } from '../../domain/claim-entities.ts';
import type { SuggestedRelation } from '../../graph/claim-stores.ts';
import type { CallOptions } from '../../graph/stores.ts';
import { type ComparedPair, comparePairs } from './compare-pairs.ts';
import { pairsOf } from './pairs.ts';
import type { ClaimParts } from './ports.ts';
import { openPairs, suggestRelations } from './suggest-relations.ts';
import type { Wording } from './wordings.ts';

/** Which claim a wording is. */
export interface Joined {
  readonly claimId: string;
  readonly join: ClaimJoin;
}

/** What became of the wordings of one article. */
export interface RelatedClaims {
  /** What `ClaimCandidateStore.clock` gave before the graph was asked. */
  readonly ticks: number;
  /** By the id of the wording. */
  readonly joined: ReadonlyMap<string, Joined>;
  readonly created: readonly (Wording & { readonly embedding: readonly number[] })[];
  readonly relations: readonly SuggestedRelation[];
  /** Pairs of a created claim and another that it is not. */
  readonly open: readonly ComparedPair[];
}

/** The same words are one claim wherever they stand. */
const SAME_WORDS: ClaimJoin = { method: 'same-words', version: '1', score: 1 };

/**
 * Asks the graph for candidates, the models for comparisons and the judge for decisions, each once for all wordings. A
 * wording joins the claim that it is most surely the same as; one that joins none becomes a claim, and only those are
 * held against others: what a known claim bears on was judged when it came.
 */
export async function relateClaims(
  wordings: readonly Wording[],
  { store, models, judge, proposer = null }: Omit<ClaimParts, 'relations'>,
  options: CallOptions = {},
): Promise<RelatedClaims> {
  const ticks = await store.clock(options);
  if (wordings.length === 0)
    return { ticks, joined: new Map(), created: [], relations: [], open: [] };
  const known = await store.readAs(
    wordings.map(({ id }) => id),
    options,
  );
  const joined = new Map<string, Joined>(
    [...known].map(([id, claimId]) => [id, { claimId, join: SAME_WORDS }]),
  );
  const unknown = wordings.filter(({ id }) => !joined.has(id));
  if (unknown.length === 0) return { ticks, joined, created: [], relations: [], open: [] };

  const loaded = await models();
  const embeddings = await loaded.embed(unknown.map(({ text }) => text));
  const embedded = unknown.map((wording, at) => ({ ...wording, embedding: embeddings[at] ?? [] }));
  const candidates = await store.candidates(embedded, options);
  options.signal?.throwIfAborted();
  const pairs = pairsOf(embedded, candidates);
  const compared = await comparePairs(pairs, loaded);

  const created = new Set<string>();
  for (const wording of embedded) {
    const same = surestSame(wording.id, compared, judge, created);
    joined.set(wording.id, same ?? { claimId: wording.id, join: SAME_WORDS });
    if (same === null) created.add(wording.id);
  }
  const open = openPairs(compared, joined, created);
  return {
    ...{ ticks, joined, open },
    created: embedded.filter(({ id }) => created.has(id)),
    relations: suggestRelations(open, judge, proposer),
  };
}

/** Another wording of the article counts only where it became a claim itself: joins are never chained. */
function surestSame(
  id: string,
  compared: readonly ComparedPair[],
  judge: ClaimParts['judge'],
  created: ReadonlySet<string>,
): Joined | null {
  let best: Joined | null = null;
  for (const { wording, other, similarity, comparison, own } of compared) {
    if (wording.id !== id || (own && !created.has(other.id))) continue;
    const score = judge.sameClaim(wording, other, similarity, comparison);
    if (score === null) continue;
    const surer =
      best === null ||
      score > best.join.score ||
      (score === best.join.score && other.id < best.claimId);
    const { method, version } = judge;
    if (surer) best = { claimId: other.id, join: { method, version, score } };
  }
  return best;
}
