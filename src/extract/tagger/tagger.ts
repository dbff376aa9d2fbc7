/** Runs the quotation tagger over windows of text. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { HearsayError, isHearsayError } from '../../domain/errors.ts';
import { loadRuntime, type Runtime, type RuntimeChoice } from './runtime.ts';
import type { Window } from './windows.ts';
import { WordPiece } from './word-piece.ts';

/** What the model says of one window of `length` pieces, as unnormalised scores. */
export interface WindowScores {
  readonly length: number;
  /** `length` × 7: outside, begin and inside of content, cue, source. */
  readonly tags: Float32Array;
  /** The pieces that may begin a cue, in order after a first 0, each at most once more. */
  readonly anchors: readonly number[];
  /** A row of `length` × 5 for each anchor: outside, begin and inside of the content and of the source of a cue there. */
  readonly pairs: Float32Array;
}

/** Where the model is and how it runs. */
export interface TaggerOptions {
  /** Folder with model.int8.onnx and vocab.txt; default the one that comes with Hearsay. */
  readonly modelFolder?: string;
  /** Threads that share the work of one window; default 2. What is read does not depend on it. */
  readonly threadsPerWindow?: number;
  /** What runs the model; default `auto`. Scores of `native` and `wasm` differ in their last digits. */
  readonly runtime?: RuntimeChoice;
}

/** The loaded model. */
export class Tagger {
  readonly tokenizer: WordPiece;
  readonly #runtime: Runtime;
  readonly #session: InferenceSession;
  readonly #signal: AbortSignal | undefined;

  private constructor(
    tokenizer: WordPiece,
    runtime: Runtime,
    session: InferenceSession,
    signal?: AbortSignal,
  ) {
    this.tokenizer = tokenizer;
    this.#runtime = runtime;
    this.#session = session;
    this.#signal = signal;
  }

  /** @throws HearsayError MISSING_DEPENDENCY where the model's files are not there or do not load. */
  static async load(options: TaggerOptions = {}): Promise<Tagger> {
    const folder = options.modelFolder ?? defaultModelFolder();
    try {
      const runtime = await loadRuntime(options.runtime);
      const vocabulary = await readFile(`${folder}/vocab.txt`, 'utf8');
      const session = await runtime.load(
        `${folder}/model.int8.onnx`,
        options.threadsPerWindow ?? 2,
      );
      return new Tagger(new WordPiece(vocabulary.trimEnd().split(/\r?\n/)), runtime, session);
    } catch (cause) {
      if (isHearsayError(cause)) throw cause;
      throw new HearsayError(
        'MISSING_DEPENDENCY',
        `Expected the quotation tagger (model.int8.onnx, vocab.txt) in ${folder}, but it did not load. ` +
          'Reinstall Hearsay, or check that the files are whole.',
        { cause, details: { folder } },
      );
    }
  }

  /** The same model, which scores no window more once `signal` is aborted. */
  until(signal: AbortSignal): Tagger {
    return new Tagger(this.tokenizer, this.#runtime, this.#session, signal);
  }

  /**
   * Scores one window. Windows go one at a time: the model's 8-bit arithmetic scales by all that is in a batch, so a
   * batch would make what is read in one window depend on its neighbours.
   * @throws The reason of the signal given to {@link until}.
   */
  async score(window: Window): Promise<WindowScores> {
    this.#signal?.throwIfAborted();
    const { Tensor } = this.#runtime;
    const shape = [1, window.length];
    const result = await this.#session.run({
      ids: new Tensor(
        'int64',
        BigInt64Array.from(window, (piece) => BigInt(piece.id)),
        shape,
      ),
      feats: new Tensor(
        'int64',
        BigInt64Array.from(window, (piece) => BigInt(piece.feature)),
        shape,
      ),
    });
    return {
      length: window.length,
      tags: floats(result['tag'], 'tag'),
      anchors: integers(result['anchors'], 'anchors'),
      pairs: floats(result['pair'], 'pair'),
    };
  }

  /** Frees the model's memory. */
  async close(): Promise<void> {
    await this.#session.release();
  }
}

function floats(tensor: Tensor | undefined, name: string): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data;
  throw notTheTagger('32-bit floats', name, tensor);
}

function integers(tensor: Tensor | undefined, name: string): readonly number[] {
  if (tensor?.data instanceof BigInt64Array) return Array.from(tensor.data, Number);
  throw notTheTagger('64-bit integers', name, tensor);
}

function notTheTagger(expected: string, name: string, got: Tensor | undefined): HearsayError {
  return new HearsayError(
    'MISSING_DEPENDENCY',
    `Expected the model to give ${expected} as "${name}", got ${got?.type ?? 'nothing'}. ` +
      'The file is not the quotation tagger that this version of Hearsay reads with.',
  );
}

function defaultModelFolder(): string {
  return fileURLToPath(new URL('../../../models/quote-tagger', import.meta.url));
}
