/** The models that compare claims: an encoder of sentences, a comparer, a matcher and a finder of conflicts. They run in-process, without network. */

import { fileURLToPath } from 'node:url';
import type { ClaimModels } from '../../domain/claims.ts';
import { HearsayError } from '../../domain/errors.ts';
import type { RuntimeChoice } from '../tagger/runtime.ts';
import { inputOf, pairInputOf } from './input.ts';
import { SequenceModel } from './sequence-model.ts';

/** Where the models are and how they run. */
export interface ClaimModelOptions {
  /**
   * Folder with sentence-encoder, claim-comparer, claim-matcher, conflict-finder and quote-tagger (whose vocabulary all
   * share); default Hearsay's own.
   */
  readonly modelsFolder?: string;
  /** Default `auto`. */
  readonly runtime?: RuntimeChoice;
  /** Threads that share the work of one text; default 2. What is found does not depend on it. */
  readonly threads?: number;
}

/**
 * Loads nothing before the first text or pair, and each model only when it is asked for.
 * @throws HearsayError MISSING_DEPENDENCY, from the first call, where a model's files are not there.
 */
export function createClaimModels(options: ClaimModelOptions = {}): ClaimModels {
  const encoder = lazily(() => load(options, 'sentence-encoder', 'sentence_vector'));
  const comparer = lazily(() => load(options, 'claim-comparer', 'logits'));
  const matcher = lazily(() => load(options, 'claim-matcher', 'logits'));
  const finder = lazily(() => load(options, 'conflict-finder', 'logits'));
  return {
    embed: async (texts) => {
      const model = texts.length === 0 ? null : await encoder.get();
      const vectors: (readonly number[])[] = [];
      for (const text of texts) {
        if (model !== null) vectors.push(await model.run(inputOf(text, model.tokenizer)));
      }
      return vectors;
    },
    compare: async (pairs) => {
      const model = pairs.length === 0 ? null : await comparer.get();
      const found: Comparison[] = [];
      for (const [first, second] of pairs) {
        if (model === null) break;
        const scores = await model.run(pairInputOf(first, second, model.tokenizer));
        const [contradiction, entailment, neutral] = softmaxOfThree(scores, 'claim-comparer');
        found.push({ contradiction, entailment, neutral });
      }
      return found;
    },
    match: async (pairs) => {
      const model = pairs.length === 0 ? null : await matcher.get();
      const found: number[] = [];
      for (const [first, second] of pairs) {
        if (model === null) break;
        found.push(sameness(await model.run(pairInputOf(first, second, model.tokenizer, 2))));
      }
      return found;
    },
    oppose: async (pairs) => {
      const model = pairs.length === 0 ? null : await finder.get();
      const found: Opposition[] = [];
      for (const [first, second] of pairs) {
        if (model === null) break;
        const scores = await model.run(pairInputOf(first, second, model.tokenizer, 2));
        const [, same, conflict] = softmaxOfThree(scores, 'conflict-finder');
        found.push({ conflict, same });
      }
      return found;
    },
    close: async () => {
      await Promise.all([encoder, comparer, matcher, finder].map((model) => model.close()));
    },
  };
}

type Comparison = Awaited<ReturnType<ClaimModels['compare']>>[number];
type Opposition = Awaited<ReturnType<ClaimModels['oppose']>>[number];

function load(
  { modelsFolder, runtime, threads }: ClaimModelOptions,
  name: string,
  output: string,
): Promise<SequenceModel> {
  const folder = modelsFolder ?? fileURLToPath(new URL('../../../models', import.meta.url));
  return SequenceModel.load({
    model: `${folder}/${name}/model.int8.onnx`,
    vocabulary: `${folder}/quote-tagger/vocab.txt`,
    ...{ output, runtime, threads },
  });
}

/** Loads once, when first asked; a load that failed is tried again. */
function lazily(loadModel: () => Promise<SequenceModel>) {
  let loading: Promise<SequenceModel> | null = null;
  return {
    get: async () => {
      loading ??= loadModel();
      try {
        return await loading;
      } catch (error) {
        loading = null;
        throw error;
      }
    },
    close: async () => {
      const loaded = loading;
      loading = null;
      await (await loaded)?.close();
    },
  };
}

/** Softmax of the matcher's two scores, "other" and "the same". */
function sameness(scores: readonly number[]): number {
  const [other, same] = scores;
  if (other === undefined || same === undefined || scores.length !== 2) {
    throw new HearsayError(
      'MISSING_DEPENDENCY',
      `Expected two scores of a pair, got ${scores.length}. The file in claim-matcher is not its model.`,
    );
  }
  return 1 / (1 + Math.exp(other - same));
}

function softmaxOfThree(
  scores: readonly number[],
  model: string,
): readonly [number, number, number] {
  const [first, second, third] = scores;
  if (first === undefined || second === undefined || third === undefined || scores.length !== 3) {
    throw new HearsayError(
      'MISSING_DEPENDENCY',
      `Expected three scores of a pair, got ${scores.length}. The file in ${model} is not its model.`,
    );
  }
  const top = Math.max(first, second, third);
  const [a, b, c] = [Math.exp(first - top), Math.exp(second - top), Math.exp(third - top)];
  const sum = a + b + c;
  return [a / sum, b / sum, c / sum];
}
