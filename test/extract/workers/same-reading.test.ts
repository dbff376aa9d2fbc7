import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createReader, type ReaderOptions } from '../../../src/extract/index.ts';

const SEEDS = ['002_b2b6709839c8d103.txt', '003_61413736ed172ba9.txt'];

/** Reads the seed articles, all at once, `times` over. */
async function readSeeds(options: ReaderOptions, times = 1) {
  const texts = await Promise.all(
    SEEDS.map((name) => readFile(new URL(`../../../seeds/${name}`, import.meta.url), 'utf8')),
  );
  const reader = await createReader(options);
  try {
    const all = Array.from({ length: times }, () => texts).flat();
    return await Promise.all(all.map((text) => reader.read({ text })));
  } finally {
    await reader.close();
  }
}

describe('what is read', () => {
  it('does not depend on the threads', async () => {
    const expected = await readSeeds({ threadsPerWindow: 1 });

    expect(await readSeeds({ threadsPerWindow: 2 })).toEqual(expected);
    expect(await readSeeds({ threads: 1 })).toEqual(expected);
    expect(await readSeeds({ threads: 2 }, 3)).toEqual([...expected, ...expected, ...expected]);
  });
});

describe('a reader', () => {
  it.each([{ threads: -1 }, { threads: 1.5 }, { queue: Number.NaN }])(
    'refuses %o',
    async (options) => {
      await expect(createReader(options)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    },
  );
});
