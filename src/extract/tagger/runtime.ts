/** Finds something that runs the model on this machine: ONNX Runtime as native code, else as WebAssembly. */

import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { HearsayError } from '../../domain/errors.ts';

/** `native` is some five times as fast; `wasm` runs wherever Node runs. `auto` takes the first that loads. */
export type RuntimeChoice = 'auto' | 'native' | 'wasm';

/** What a runtime must have; onnxruntime-node and onnxruntime-web are two of the kind. */
export interface Runtime {
  readonly name: 'native' | 'wasm';
  readonly Tensor: typeof Tensor;
  /** Loads the model in `file`; `threads` share the work of one window where the runtime can share it. */
  load(file: string, threads: number): Promise<InferenceSession>;
}

/** @throws HearsayError MISSING_DEPENDENCY where none of the runtimes asked for loads. */
export async function loadRuntime(choice: RuntimeChoice = 'auto'): Promise<Runtime> {
  const failures: unknown[] = [];
  for (const load of LOADERS[choice]) {
    try {
      return await load();
    } catch (error) {
      failures.push(error);
    }
  }
  throw new HearsayError(
    'MISSING_DEPENDENCY',
    `Expected ONNX Runtime (${choice}) to run the model, but it does not load on ${process.platform} ${process.arch}. ` +
      'Reinstall Hearsay with its dependencies (npm ci).',
    { cause: new AggregateError(failures), details: { choice } },
  );
}

const LOADERS: Readonly<Record<RuntimeChoice, readonly (() => Promise<Runtime>)[]>> = {
  auto: [loadNative, loadWasm],
  native: [loadNative],
  wasm: [loadWasm],
};

/** Beyond this, ONNX Runtime fuses skip connections, which runs slower than their parts; the tagger comes with the rest. */
const OPTIMIZATION = 'basic';

async function loadNative(): Promise<Runtime> {
  const { InferenceSession, Tensor } = await import('onnxruntime-node');
  return {
    name: 'native',
    Tensor,
    load: (file, threads) =>
      InferenceSession.create(file, {
        executionProviders: ['cpu'],
        graphOptimizationLevel: OPTIMIZATION,
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        logSeverityLevel: 3,
        // Threads that wait in a loop take the processors from whatever else runs: four times slower on a busy machine.
        extra: { session: { intra_op: { allow_spinning: '0' } } },
      }),
  };
}

/** One thread: more would be worker threads of its own in every worker thread. */
async function loadWasm(): Promise<Runtime> {
  const { env, InferenceSession, Tensor } = await import('onnxruntime-web');
  env.wasm.numThreads = 1;
  env.logLevel = 'error';
  return {
    name: 'wasm',
    Tensor,
    load: (file) =>
      InferenceSession.create(file, {
        executionProviders: ['wasm'],
        graphOptimizationLevel: OPTIMIZATION,
      }),
  };
}
