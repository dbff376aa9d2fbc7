/**
 * Measures how fast articles of 800 words are read, each way of reading in a process of its own, and prints a table.
 * "per CPU second" does not suffer from what else runs on the machine. With the path of another program that takes
 * `node|web MODEL THREADS` and prints a line, that line is printed beside it.
 *
 *     npx tsx bench/speed/reading.ts [ARTICLES] [ROUNDS] [OTHER.mjs]
 */

import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import type { ReaderOptions } from '../../src/extract/index.ts';

interface Figures {
  readonly perSecond: readonly number[];
  readonly perCpuSecond: readonly number[];
  readonly firstMs: number;
  readonly rssMb: number;
}

const WAYS: readonly (readonly [name: string, options: ReaderOptions & { claims?: boolean }])[] = [
  ['calling thread, one', { threadsPerWindow: 1 }],
  ['calling thread, two share a window', { threadsPerWindow: 2 }],
  ['one worker thread', { threads: 1 }],
  ['two worker threads', { threads: 2 }],
  ['two worker threads, claims too', { threads: 2, claims: true }],
  ['calling thread, WebAssembly', { runtime: 'wasm' }],
];

const [count = '24', rounds = '3', other] = process.argv.slice(2);
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const rows: Record<string, Record<string, string>> = {};
for (const [name, options] of WAYS) {
  const load = loadavg()[0] ?? 0;
  const { stdout } = await execa('node', [
    ...['--import', 'tsx', here('one.ts'), JSON.stringify(options), count, rounds],
  ]);
  const { perSecond, perCpuSecond, firstMs, rssMb }: Figures = JSON.parse(stdout);
  rows[name] = {
    'articles/s, best': Math.max(...perSecond).toFixed(1),
    median: median(perSecond).toFixed(1),
    'per CPU second': Math.max(...perCpuSecond).toFixed(1),
    'first result, ms': firstMs.toFixed(0),
    'RSS, MB': rssMb.toFixed(0),
    'load before': load.toFixed(1),
  };
}
console.table(rows);
if (other !== undefined) {
  for (const threads of ['1', '2']) {
    const model = here('../../models/quote-tagger/model.int8.onnx');
    const { stdout } = await execa('node', [other, 'node', model, threads]);
    console.log(stdout);
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
