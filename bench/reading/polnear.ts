/**
 * Reads a JSONL file of `{"id","text"}` and prints one `{"id","quotes"}` a line, as `hearsay extract --jsonl` does.
 *
 *     npx tsx bench/reading/polnear.ts DEV.jsonl > out.jsonl && python3 score.py DEV.jsonl out.jsonl
 */

import { readFile } from 'node:fs/promises';
import { createReader, toJsonLine } from '../../src/extract/index.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Usage: npx tsx bench/reading/polnear.ts FILE.jsonl');

const reader = await createReader();
const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
const begin = performance.now();
for (const line of lines) {
  const { id, text }: { id: string; text: string } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(toJsonLine(id, await reader.read({ text })))}\n`);
}
const seconds = (performance.now() - begin) / 1000;
process.stderr.write(`${lines.length} documents in ${seconds.toFixed(1)} s\n`);
await reader.close();
