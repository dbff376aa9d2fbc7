/** Asks the models about pairs of claims, each text and each pair once, and only where the answer can matter. */

import type { ClaimModels } from '../../domain/claims.ts';
import { cosine } from '../../domain/cosine.ts';
import type { Pair } from './pairs.ts';
import type { Comparison } from './ports.ts';

/** A pair with what the models say of it. */
export interface ComparedPair extends Pair {
  readonly comparison: Comparison;
}

/** The models take some milliseconds a pair; what is farther apart is left to the words and slots alone. */
const LEAST_SIMILARITY = 0.6;

/** The matcher sees what words hide, and takes tens of milliseconds: only the nearest pairs of two articles are shown to it. */
const MATCHED = { most: 40, claims: 0.5, passages: 0.4 } as const;

const UNCOMPARED: Comparison = { contradiction: 0, entailment: 0, neutral: 1 };

export async function comparePairs(
  pairs: readonly Pair[],
  models: ClaimModels,
): Promise<readonly ComparedPair[]> {
  const near = pairs.filter(({ similarity }) => similarity >= LEAST_SIMILARITY);
  const answers = await models.compare(
    near.map(({ wording, other }) => [wording.text, other.text] as const),
  );
  const comparisons = new Map(near.map((pair, at) => [pair, answers[at] ?? UNCOMPARED]));
  const passages = await passageCosines(pairs, models);
  const matches = await matchesOf(passages, models);
  return pairs.map((pair) => {
    const [likeness, match] = [passages.get(pair), matches.get(pair)];
    return {
      ...pair,
      comparison: {
        ...(comparisons.get(pair) ?? UNCOMPARED),
        ...(likeness === undefined ? {} : { passages: likeness }),
        ...(match === undefined ? {} : { match }),
      },
    };
  });
}

/** The cosine of the passages as they stand, of pairs of two articles whose passages are known. */
async function passageCosines(
  pairs: readonly Pair[],
  models: ClaimModels,
): Promise<ReadonlyMap<Pair, number>> {
  const asked = pairs
    .filter(({ similarity }) => similarity >= MATCHED.claims)
    .flatMap(withPassages);
  const texts = [...new Set(asked.flatMap(({ passages }) => passages))];
  const vectors = texts.length === 0 ? [] : await models.embed(texts);
  const known = new Map(texts.map((text, at) => [text, vectors[at] ?? []]));
  return new Map(
    asked.map(({ pair, passages: [a, b] }) => [
      pair,
      cosine(known.get(a) ?? [], known.get(b) ?? []),
    ]),
  );
}

/** What the matcher says of the nearest, of the claims and of the passages the other way round. */
async function matchesOf(
  cosines: ReadonlyMap<Pair, number>,
  models: ClaimModels,
): Promise<ReadonlyMap<Pair, number>> {
  const nearest = [...cosines]
    .filter(([, passages]) => passages >= MATCHED.passages)
    .sort(([a, x], [b, y]) => b.similarity + y - a.similarity - x)
    .slice(0, MATCHED.most)
    .flatMap(([pair]) => withPassages(pair));
  const answers = await models.match(
    nearest.flatMap(({ pair: { wording, other }, passages: [a, b] }) => [
      [wording.text, other.text] as const,
      [b, a] as const,
    ]),
  );
  return new Map(
    nearest.map(({ pair }, at) => [
      pair,
      ((answers[2 * at] ?? 0) + (answers[2 * at + 1] ?? 0)) / 2,
    ]),
  );
}

/** The pair with both passages, where they are known and of two articles. */
function withPassages(
  pair: Pair,
): readonly { readonly pair: Pair; readonly passages: readonly [string, string] }[] {
  const { wording, other, own } = pair;
  if (own || wording.passage === undefined || other.passage === undefined) return [];
  return [{ pair, passages: [wording.passage, other.passage] }];
}
