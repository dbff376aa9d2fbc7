/** The models that compare claims: an encoder of sentences, a comparer and a matcher of pairs. They run in-process, without network. */

import { fileURLToPath } from 'node:url';
import type { ClaimModels } from '../../domain/claims.ts';
import { HearsayError } from '../../domain/errors.ts';
import type { RuntimeChoice } from '../tagger/runtime.ts';
import { inputOf, pairInputOf } from './input.ts';
import { SequenceModel } from './sequence-model.ts';

/** Where the models are and how they run. */
export interface ClaimModelOptions {
  /**
   * Folder with sentence-encoder, claim-comparer, claim-matcher and quote-tagger (whose vocabulary all share); default
   * Hearsay's own.
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
        found.push(probabilities(await model.run(pairInputOf(first, second, model.tokenizer))));
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
    close: async () => {
      await Promise.all([encoder.close(), comparer.close(), matcher.close()]);
    },
  };
}

type Comparison = Awaited<ReturnType<ClaimModels['compare']>>[number];

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

/** Softmax of the model's three scores. */
function probabilities(scores: readonly number[]): Comparison {
  const [contradiction, entailment, neutral] = scores;
  if (contradiction === undefined || entailment === undefined || neutral === undefined) {
    throw new HearsayError(
      'MISSING_DEPENDENCY',
      `Expected three scores of a pair, got ${scores.length}. The file in claim-comparer is not its model.`,
    );
  }
  const top = Math.max(contradiction, entailment, neutral);
  const [c, e, n] = [contradiction, entailment, neutral].map((score) => Math.exp(score - top)) as [
    number,
    number,
    number,
  ]; // `map` keeps the length of three.
  const sum = c + e + n;
  return { contradiction: c / sum, entailment: e / sum, neutral: n / sum };
}
