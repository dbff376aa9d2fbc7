/** Asks the models about pairs of claims, each text and each pair once, and only where the answer can matter. */

import type { ClaimModels } from '../../domain/claims.ts';
import { cosine } from '../../domain/cosine.ts';
import type { Pair } from './pairs.ts';
import type { Comparison, Opposition } from './ports.ts';
import type { Wording } from './wordings.ts';

/** A pair with what the models say of it. */
export interface ComparedPair extends Pair {
  readonly comparison: Comparison;
}

/** The models take some milliseconds a pair; what is farther apart is left to the words and slots alone. */
const LEAST_SIMILARITY = 0.6;

/** Both see what words hide, and take tens of milliseconds: only the nearest pairs are shown to them. */
const MOST = 40;
/** Within an article nearly all are near; they must not take the places of those that others say. */
const MOST_OWN = 20;
const MATCHED = { claims: 0.5, passages: 0.4 } as const;
const OPPOSED = { claims: 0.4, passages: 0.4 } as const;

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
  const nearest = [...passages].sort(([a, x], [b, y]) => b.similarity + y - a.similarity - x);
  const nearestOf = (own: boolean) => nearest.filter(([pair]) => pair.own === own);
  const matches = await askedBothWays(
    within(nearestOf(false), MATCHED, MOST),
    (asked) => models.match(asked),
    (claims, words) => (claims + words) / 2,
  );
  const oppositions = await askedBothWays(
    [...within(nearestOf(false), OPPOSED, MOST), ...within(nearestOf(true), OPPOSED, MOST_OWN)],
    (asked) => models.oppose(asked),
    (claims, words): Opposition => ({
      conflict: (claims.conflict + words.conflict) / 2,
      same: (claims.same + words.same) / 2,
    }),
  );
  return pairs.map((pair) => {
    const [likeness, match] = [passages.get(pair), matches.get(pair)];
    const opposition = oppositions.get(pair);
    return {
      ...pair,
      comparison: {
        ...(comparisons.get(pair) ?? UNCOMPARED),
        ...(pair.own ? { own: true } : {}),
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

/** The first of those that are near enough. */
function within(
  pairs: readonly (readonly [Pair, number])[],
  least: { readonly claims: number; readonly passages: number },
  most: number,
): readonly Pair[] {
  return pairs
    .filter(
      ([{ similarity }, passages]) => similarity >= least.claims && passages >= least.passages,
    )
    .slice(0, most)
    .map(([pair]) => pair);
}

/** What a dear model says of the pairs: of the claims, and of the passages the other way round, the mean of both. */
async function askedBothWays<Answer>(
  pairs: readonly Pair[],
  ask: (pairs: readonly (readonly [string, string])[]) => Promise<readonly Answer[]>,
  mean: (claims: Answer, passages: Answer) => Answer,
): Promise<ReadonlyMap<Pair, Answer>> {
  const asked = pairs.flatMap(withPassages);
  const answers = await ask(
    asked.flatMap(({ pair: { wording, other }, passages: [a, b] }) =>
      isFirst(wording, other)
        ? [[wording.text, other.text] as const, [b, a] as const]
        : [[other.text, wording.text] as const, [a, b] as const],
    ),
  );
  return new Map(
    asked.flatMap(({ pair }, at) => {
      const [claims, passages] = [answers[2 * at], answers[2 * at + 1]];
      return claims === undefined || passages === undefined ? [] : [[pair, mean(claims, passages)]];
    }),
  );
}

/** The longer one is: these models answer a little otherwise in the other order, and articles come in any. */
function isFirst(wording: Wording, other: Pair['other']): boolean {
  const longer = wording.text.length - other.text.length;
  return longer > 0 || (longer === 0 && wording.id < other.id);
}

/** The pair with both passages, where they are known. */
function withPassages(
  pair: Pair,
): readonly { readonly pair: Pair; readonly passages: readonly [string, string] }[] {
  const { wording, other } = pair;
  if (wording.passage === undefined || other.passage === undefined) return [];
  return [{ pair, passages: [wording.passage, other.passage] }];
}
