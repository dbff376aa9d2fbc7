/** Turns judgements about pairs into suggested relations, the surest few. */

import type { ClaimJudgement } from '../../domain/claims.ts';
import { relationId } from '../../domain/ids.ts';
import type { SuggestedRelation } from '../../graph/claim-stores.ts';
import type { ComparedPair } from './compare-pairs.ts';
import type { ClaimJudge, ClaimProposer } from './ports.ts';
import { proposedAs } from './proposals/proposed-as.ts';
import type { Joined } from './relate-claims.ts';

/** A queue that one article floods is read by nobody. */
const MOST_CONFLICTS_OF_ARTICLE = 10;
const MOST_OF_CLAIM = 5;

/** So many assertions of either claim stand as evidence. */
const MOST_EVIDENCE = 3;

/** The relations of the claims that the article made, to known ones and to each other. */
export function suggestRelations(
  open: readonly ComparedPair[],
  judge: ClaimJudge,
  proposer: ClaimProposer | null,
): readonly SuggestedRelation[] {
  const surest = new Map<string, SuggestedRelation>();
  for (const pair of open) {
    const { wording, other, similarity, comparison } = pair;
    const judgement = judge.judgePair(wording, other, similarity, comparison);
    if (judgement === null || (judgement.type === 'CONTRADICTS' && isOneVoice(pair))) continue;
    const judged = relationOf(pair, judgement, judge);
    const isProposed = wording.proposed && proposer !== null;
    const relation = isProposed ? { ...judged, ...proposedAs(proposer, judged) } : judged;
    const known = surest.get(relation.id);
    if (known === undefined || relation.score > known.score) surest.set(relation.id, relation);
  }
  return capped([...surest.values()].sort(surestFirst));
}

/** One and the same in one article: what looks like a conflict is another group, poll or moment. */
export function isOneVoice({ wording, other, own }: ComparedPair): boolean {
  return own && wording.speakers.join('\n') === other.speakers.join('\n');
}

/** The pairs of a claim that the article made and another one, the nearest first. */
export function openPairs(
  compared: readonly ComparedPair[],
  joined: ReadonlyMap<string, Joined>,
  created: ReadonlySet<string>,
): readonly ComparedPair[] {
  return compared.filter(
    ({ wording, other, own }) =>
      created.has(wording.id) &&
      (!own || created.has(other.id)) &&
      joined.get(wording.id)?.claimId !== other.id,
  );
}

/** A judgement about a pair as it is suggested; who judged is kept with it. */
export function relationOf(
  { wording, other }: ComparedPair,
  { type, kind, score, rationale, direction }: ClaimJudgement,
  { method, version }: Pick<ClaimJudge, 'method' | 'version'>,
): SuggestedRelation {
  const symmetric = type === 'CORROBORATES' || type === 'CONTRADICTS';
  const forward = symmetric ? wording.id < other.id : direction === 'FORWARD';
  const [from, to] = forward ? [wording, other] : [other, wording];
  return {
    id: relationId(type, from.id, to.id),
    fromId: from.id,
    toId: to.id,
    ...{ type, kind, method, version, score, rationale },
    evidence: [from, to].flatMap(({ assertionIds }) => assertionIds.slice(0, MOST_EVIDENCE)),
  };
}

function capped(relations: readonly SuggestedRelation[]): readonly SuggestedRelation[] {
  const ofClaim = new Map<string, number>();
  let conflicts = 0;
  return relations.filter(({ type, fromId, toId }) => {
    const ends = [fromId, toId];
    if (ends.some((id) => (ofClaim.get(id) ?? 0) >= MOST_OF_CLAIM)) return false;
    if (type === 'CONTRADICTS' && conflicts >= MOST_CONFLICTS_OF_ARTICLE) return false;
    if (type === 'CONTRADICTS') conflicts++;
    for (const id of ends) ofClaim.set(id, (ofClaim.get(id) ?? 0) + 1);
    return true;
  });
}

function surestFirst(a: SuggestedRelation, b: SuggestedRelation): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}
