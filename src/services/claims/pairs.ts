/** The pairs of claims that are worth comparing: a bounded number for an article, however large the graph. */

import type { ComparableClaim } from '../../domain/claims.ts';
import { cosine } from '../../domain/cosine.ts';
import type { ClaimCandidate } from '../../graph/claim-stores.ts';
import type { Wording } from './wordings.ts';

/** The other side of a pair: a claim of the graph, or an earlier wording of the same article. */
type Other = ComparableClaim & { readonly id: string; readonly assertionIds: readonly string[] };

export interface Pair {
  readonly wording: Wording;
  readonly other: Other;
  /** Cosine of their embeddings. */
  readonly similarity: number;
  /** True where the other stands in the same article. */
  readonly own: boolean;
}

/** The nearest pairs of an article are judged, up to so many. */
const MOST_PAIRS = 1200;

/** What a language model proposed is compared beside what was read, never in its place. */
const MOST_PROPOSED_PAIRS = 100;

/** Farther apart than this, two claims are about different things. */
const LEAST_SIMILARITY = 0.3;

/** An article repeats itself in like words; it hardly ever bears on itself from afar. */
const OWN = { nearest: 5, leastSimilarity: 0.5 } as const;

/** Pairs of each wording with its candidates and with earlier wordings of the article; the nearest first, those of proposals last. */
export function pairsOf(
  wordings: readonly (Wording & { readonly embedding: readonly number[] })[],
  candidates: readonly (readonly ClaimCandidate[])[],
): readonly Pair[] {
  const pairs = wordings.flatMap((wording, at) => {
    const known = (candidates[at] ?? []).map((other) => ({
      ...{ wording, other, similarity: other.similarity, own: false },
    }));
    const earlier = wordings
      .slice(0, at)
      .map((other) => ({
        ...{ wording, other, similarity: cosine(wording.embedding, other.embedding), own: true },
      }))
      .filter(({ similarity }) => similarity >= OWN.leastSimilarity)
      .sort(nearestFirst)
      .slice(0, OWN.nearest);
    return [...known, ...earlier];
  });
  const near = pairs
    .filter(({ wording, other }) => wording.id !== other.id)
    .filter(({ similarity }) => similarity >= LEAST_SIMILARITY)
    .sort(nearestFirst);
  return [
    ...near.filter(({ wording }) => !wording.proposed).slice(0, MOST_PAIRS),
    ...near.filter(({ wording }) => wording.proposed).slice(0, MOST_PROPOSED_PAIRS),
  ];
}

/** The ids decide between equals, so that the cut is the same every time. */
function nearestFirst(a: Pair, b: Pair): number {
  return (
    b.similarity - a.similarity ||
    compare(a.wording.id, b.wording.id) ||
    compare(a.other.id, b.other.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
