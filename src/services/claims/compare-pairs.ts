/** Asks the models about pairs of claims, each text and each pair once, and only where the answer can matter. */

import type { ClaimModels } from '../../domain/claims.ts';
import { cosine } from '../../domain/cosine.ts';
import type { Pair } from './pairs.ts';
import type { Comparison, Opposition } from './ports.ts';

/** A pair with what the models say of it. */
export interface ComparedPair extends Pair {
  readonly comparison: Comparison;
}

/** The models take some milliseconds a pair; what is farther apart is left to the words and slots alone. */
const LEAST_SIMILARITY = 0.6;

/** Both see what words hide, and take tens of milliseconds: only the nearest pairs are shown to them. */
const MATCHED = { most: 40, claims: 0.5, passages: 0.4 } as const;
const OPPOSED = { most: 40, claims: 0.4, passages: 0.4 } as const;

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
  const oppositions = await oppositionsOf(passages, models);
  return pairs.map((pair) => {
    const [likeness, match] = [passages.get(pair), matches.get(pair)];
    const opposition = oppositions.get(pair);
    return {
      ...pair,
      comparison: {
        ...(comparisons.get(pair) ?? UNCOMPARED),
        // An article repeats its words; near passages of its own are no second report.
        ...(likeness === undefined || pair.own ? {} : { passages: likeness }),
        ...(match === undefined ? {} : { match }),
        ...(opposition === undefined ? {} : { opposition }),
      },
    };
  });
}

/** The cosine of the passages as they stand, of pairs whose passages are known. */
async function passageCosines(
  pairs: readonly Pair[],
  models: ClaimModels,
): Promise<ReadonlyMap<Pair, number>> {
  const asked = pairs
    .filter(({ similarity }) => similarity >= Math.min(MATCHED.claims, OPPOSED.claims))
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

/** How likely the nearest pairs of two articles report the same. */
async function matchesOf(
  cosines: ReadonlyMap<Pair, number>,
  models: ClaimModels,
): Promise<ReadonlyMap<Pair, number>> {
  const pairs = nearest(cosines, MATCHED)
    .filter(({ own }) => !own)
    .slice(0, MATCHED.most);
  const answers = await models.match(pairs.flatMap(bothWays));
  return new Map(
    pairs.map((pair, at) => [pair, ((answers[2 * at] ?? 0) + (answers[2 * at + 1] ?? 0)) / 2]),
  );
}

/** Whether the nearest pairs exclude each other, those of one article too. */
async function oppositionsOf(
  cosines: ReadonlyMap<Pair, number>,
  models: ClaimModels,
): Promise<ReadonlyMap<Pair, Opposition>> {
  const pairs = nearest(cosines, OPPOSED).slice(0, OPPOSED.most);
  const answers = await models.oppose(pairs.flatMap(bothWays));
  const mean = (of: keyof Opposition, at: number) =>
    ((answers[2 * at]?.[of] ?? 0) + (answers[2 * at + 1]?.[of] ?? 0)) / 2;
  return new Map(
    pairs.map((pair, at) => [pair, { conflict: mean('conflict', at), same: mean('same', at) }]),
  );
}

function nearest(
  cosines: ReadonlyMap<Pair, number>,
  least: { readonly claims: number; readonly passages: number },
): readonly Pair[] {
  return [...cosines]
    .filter(
      ([{ similarity }, passages]) => similarity >= least.claims && passages >= least.passages,
    )
    .sort(([a, x], [b, y]) => b.similarity + y - a.similarity - x)
    .map(([pair]) => pair);
}

/** The claims, and the passages the other way round. */
function bothWays(pair: Pair): readonly (readonly [string, string])[] {
  return withPassages(pair).flatMap(({ pair: { wording, other }, passages: [a, b] }) => [
    [wording.text, other.text] as const,
    [b, a] as const,
  ]);
}

/** The pair with both passages, where they are known. */
function withPassages(
  pair: Pair,
): readonly { readonly pair: Pair; readonly passages: readonly [string, string] }[] {
  const { wording, other } = pair;
  if (wording.passage === undefined || other.passage === undefined) return [];
  return [{ pair, passages: [wording.passage, other.passage] }];
}
