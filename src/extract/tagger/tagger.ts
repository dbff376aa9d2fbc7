/** Runs the quotation tagger over windows of text. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { HearsayError } from '../../domain/errors.ts';
import type { Window } from './windows.ts';
import { WordPiece } from './word-piece.ts';

/** What the model says of one window of `length` pieces, as unnormalised scores. */
export interface WindowScores {
  readonly length: number;
  /** `length` × 7: outside, begin and inside of content, cue, source. */
  readonly tags: Float32Array;
  /** `length` × `length` × 5, row by first piece of a cue: outside, begin and inside of its content and of its source. */
  readonly pairs: Float32Array;
}

/** Where the model is and how it runs. */
export interface TaggerOptions {
  /** Folder with model.int8.onnx and vocab.txt; default the one that comes with Hearsay. */
  readonly modelFolder?: string;
  /** Threads for one window; default 2. */
  readonly threads?: number;
}

/** The loaded model. */
export class Tagger {
  readonly tokenizer: WordPiece;
  readonly #session: InferenceSession;

  private constructor(tokenizer: WordPiece, session: InferenceSession) {
    this.tokenizer = tokenizer;
    this.#session = session;
  }

  /** @throws HearsayError MISSING_DEPENDENCY where the model's files are not there or do not load. */
  static async load(options: TaggerOptions = {}): Promise<Tagger> {
    const folder = options.modelFolder ?? defaultModelFolder();
    try {
      const vocabulary = await readFile(`${folder}/vocab.txt`, 'utf8');
      const session = await InferenceSession.create(`${folder}/model.int8.onnx`, {
        executionProviders: ['cpu'],
        intraOpNumThreads: options.threads ?? 2,
        interOpNumThreads: 1,
        logSeverityLevel: 3,
      });
      return new Tagger(new WordPiece(vocabulary.trimEnd().split(/\r?\n/)), session);
    } catch (cause) {
      throw new HearsayError(
        'MISSING_DEPENDENCY',
        `Expected the quotation tagger (model.int8.onnx, vocab.txt) in ${folder}, but it did not load. ` +
          'Reinstall Hearsay, or check that the files are whole.',
        { cause, details: { folder } },
      );
    }
  }

  /**
   * Scores one window. Windows go one at a time: the model's 8-bit arithmetic scales by all that is in a batch, so a
   * batch would make what is read in one window depend on its neighbours.
   */
  async score(window: Window): Promise<WindowScores> {
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
  throw new HearsayError(
    'MISSING_DEPENDENCY',
    `Expected the model to give 32-bit floats as "${name}", got ${tensor?.type ?? 'nothing'}. ` +
      'The file is not the quotation tagger that this version of Hearsay reads with.',
  );
}

function defaultModelFolder(): string {
  return fileURLToPath(new URL('../../../models/quote-tagger', import.meta.url));
}
