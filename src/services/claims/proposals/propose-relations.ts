/** Suggests what a language model says of the claims that an article was compared with. */

import type { SuggestedRelation } from '../../../graph/claim-stores.ts';
import type { ComparedPair } from '../compare-pairs.ts';
import type { ClaimProposer } from '../ports.ts';
import { relationOf } from '../suggest-relations.ts';
import { PROPOSAL_SURETY } from './proposed-as.ts';

/** So many of the nearest pairs of an article and others are shown. */
const MOST_PAIRS = 12;

/** So many suggestions an article brings at most: a queue that a model floods is read by nobody. */
const MOST_SUGGESTED = 5;

/**
 * The relations that are let in: of pairs that were shown, one each. Those of `suggested` are left out: what the judge
 * said first stays. Takes bounded time and never throws.
 * @param open Pairs of claims that stayed two.
 */
export async function proposeRelations(
  open: readonly ComparedPair[],
  suggested: readonly SuggestedRelation[],
  proposer: ClaimProposer,
  signal?: AbortSignal,
): Promise<readonly SuggestedRelation[]> {
  // What an article says to itself it mostly just says in other words.
  const shown = open
    .filter(({ own }) => !own)
    .toSorted((one, other) => other.similarity - one.similarity)
    .slice(0, MOST_PAIRS);
  const texts = shown.map(({ wording, other }) => [wording.text, other.text] as const);
  const relations = new Map<number, SuggestedRelation>();
  for (const { pair, ...judgement } of await proposer.relations(texts, signal)) {
    const named = shown[pair];
    if (named === undefined || relations.has(pair)) continue;
    relations.set(pair, relationOf(named, { ...judgement, score: PROPOSAL_SURETY }, proposer));
  }
  const known = new Set(suggested.map(({ id }) => id));
  return [...relations.values()].filter(({ id }) => !known.has(id)).slice(0, MOST_SUGGESTED);
}
