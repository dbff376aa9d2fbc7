/** Asks the models about pairs of claims, each text and each pair once, and only where the answer can matter. */

import type { ClaimModels } from '../../domain/claims.ts';
import { cosine, type Pair } from './pairs.ts';
import type { Comparison } from './ports.ts';

/** A pair with what the models say of it. */
export interface ComparedPair extends Pair {
  readonly comparison: Comparison;
}

/** The models take some milliseconds a pair; what is farther apart is left to the words and slots alone. */
const LEAST_SIMILARITY = 0.6;

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
  const passages = await embedPassages(near, models);
  return pairs.map((pair) => {
    const comparison = comparisons.get(pair) ?? UNCOMPARED;
    const [a, b] = passagesOf(pair).map((text) => passages.get(text));
    if (a === undefined || b === undefined) return { ...pair, comparison };
    return { ...pair, comparison: { ...comparison, passages: cosine(a, b) } };
  });
}

async function embedPassages(
  pairs: readonly Pair[],
  models: ClaimModels,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const texts = [...new Set(pairs.flatMap(passagesOf))];
  const vectors = texts.length === 0 ? [] : await models.embed(texts);
  return new Map(texts.map((text, at) => [text, vectors[at] ?? []]));
}

/** Both passages, where they are known and of two articles. */
function passagesOf({ wording, other, own }: Pair): readonly string[] {
  if (own) return [];
  if (wording.passage === undefined || other.passage === undefined) return [];
  return [wording.passage, other.passage];
}
