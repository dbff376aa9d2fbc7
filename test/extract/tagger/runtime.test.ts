import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Extraction } from '../../../src/domain/extraction.ts';
import { createReader, type ReaderOptions } from '../../../src/extract/index.ts';
import { loadRuntime } from '../../../src/extract/tagger/runtime.ts';

const SEED = new URL('../../../seeds/003_61413736ed172ba9.txt', import.meta.url);

afterEach(() => {
  vi.doUnmock('onnxruntime-node');
  vi.doUnmock('onnxruntime-web');
});

/** Makes a package fail as it does where its binary does not fit the machine. */
function breakPackage(name: 'onnxruntime-node' | 'onnxruntime-web') {
  vi.doMock(name, () => {
    throw new Error('invalid ELF header');
  });
}

async function readSeed(options: ReaderOptions): Promise<Extraction> {
  const reader = await createReader(options);
  try {
    return await reader.read({ text: await readFile(SEED, 'utf8') });
  } finally {
    await reader.close();
  }
}

/** The places between quotation marks that are quoted. */
function verbatim({ quotes }: Extraction) {
  return quotes.flatMap((quote) => quote.verbatim).sort((a, b) => a.start - b.start);
}

/** Every code point that is quoted. */
function quoted({ quotes }: Extraction): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { start, end } of quotes.flatMap(({ spans }) => spans)) {
    for (let at = start; at < end; at++) places.add(at);
  }
  return places;
}

describe('the runtime of the model', () => {
  it('is native where that loads', async () => {
    expect((await loadRuntime()).name).toBe('native');
  });

  it('is WebAssembly where native code does not load', async () => {
    breakPackage('onnxruntime-node');

    expect((await loadRuntime()).name).toBe('wasm');
  });

  it('is never another than the one asked for', async () => {
    breakPackage('onnxruntime-node');

    await expect(loadRuntime('native')).rejects.toMatchObject({ code: 'MISSING_DEPENDENCY' });
  });

  it('says so where none loads, and why', async () => {
    breakPackage('onnxruntime-node');
    breakPackage('onnxruntime-web');

    await expect(loadRuntime()).rejects.toMatchObject({
      code: 'MISSING_DEPENDENCY',
      message: expect.stringContaining('npm ci'),
      cause: { errors: [expect.any(Error), expect.any(Error)] },
    });
  });

  it('reads the same quotes from a seed article as WebAssembly as it does as native code', async () => {
    const native = await readSeed({ runtime: 'native' });
    const wasm = await readSeed({ runtime: 'wasm' });

    expect(verbatim(native)).not.toHaveLength(0);
    expect(verbatim(wasm)).toEqual(verbatim(native));
    // They round differently, so indirect speech may end at another word.
    const [ours, others] = [quoted(native), quoted(wasm)];
    const shared = [...ours].filter((place) => others.has(place)).length;
    expect(shared / (ours.size + others.size - shared)).toBeGreaterThan(0.95);
  });
});
