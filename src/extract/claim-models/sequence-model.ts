/** Runs one BERT-like model over one sequence of pieces at a time. */

import { readFile } from 'node:fs/promises';
import type { InferenceSession } from 'onnxruntime-node';
import { HearsayError, isHearsayError } from '../../domain/errors.ts';
import { loadRuntime, type Runtime, type RuntimeChoice } from '../tagger/runtime.ts';
import { WordPiece } from '../tagger/word-piece.ts';
import type { ModelInput } from './input.ts';

/** Where a model is and how it runs. */
export interface SequenceModelFiles {
  readonly model: string;
  readonly vocabulary: string;
  /** Name of the model's output. */
  readonly output: string;
  readonly runtime?: RuntimeChoice | undefined;
  /** Threads that share the work of one sequence; default 2. */
  readonly threads?: number | undefined;
}

/** A loaded model. */
export class SequenceModel {
  readonly tokenizer: WordPiece;
  readonly #runtime: Runtime;
  readonly #session: InferenceSession;
  readonly #output: string;

  private constructor(
    tokenizer: WordPiece,
    runtime: Runtime,
    session: InferenceSession,
    output: string,
  ) {
    this.tokenizer = tokenizer;
    this.#runtime = runtime;
    this.#session = session;
    this.#output = output;
  }

  /** @throws HearsayError MISSING_DEPENDENCY where a file is not there or does not load. */
  static async load(files: SequenceModelFiles): Promise<SequenceModel> {
    try {
      const runtime = await loadRuntime(files.runtime);
      const vocabulary = await readFile(files.vocabulary, 'utf8');
      const session = await runtime.load(files.model, files.threads ?? 2);
      const tokenizer = new WordPiece(vocabulary.trimEnd().split(/\r?\n/));
      return new SequenceModel(tokenizer, runtime, session, files.output);
    } catch (cause) {
      if (isHearsayError(cause)) throw cause;
      throw new HearsayError(
        'MISSING_DEPENDENCY',
        `Expected a model in ${files.model} and its vocabulary in ${files.vocabulary}, but they did not load. ` +
          'Reinstall Hearsay, or check that the files are whole.',
        { cause, details: { model: files.model } },
      );
    }
  }

  /**
   * The model's output for one input. Inputs go one at a time: the model's 8-bit arithmetic scales by all that is in a
   * batch, so a batch would make what is said of one depend on its neighbours.
   */
  async run({ ids, types }: ModelInput): Promise<readonly number[]> {
    const { Tensor } = this.#runtime;
    const tensor = (values: readonly number[]) =>
      new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
    const inputs: Readonly<Record<string, readonly number[]>> = {
      ...{ input_ids: ids, attention_mask: ids.map(() => 1), token_type_ids: types },
    };
    const taken = this.#session.inputNames.map((name) => [name, tensor(inputs[name] ?? [])]);
    const result = await this.#session.run(Object.fromEntries(taken));
    const output = result[this.#output];
    if (output?.data instanceof Float32Array) return [...output.data];
    throw new HearsayError(
      'MISSING_DEPENDENCY',
      `Expected the model to give 32-bit floats as "${this.#output}", got ${output?.type ?? 'nothing'}. ` +
        'The file is not one that this version of Hearsay compares claims with.',
    );
  }

  /** Frees the model's memory. */
  async close(): Promise<void> {
    await this.#session.release();
  }
}
