/** Reads articles in one way and prints its figures as JSON; `reading.ts` starts it in a process of its own. */

import { createReader, type ReaderOptions } from '../../src/extract/index.ts';
import { articlesOf } from './articles.ts';

const [options = '{}', count = '24', rounds = '3'] = process.argv.slice(2);
const { claims = false, ...setup }: ReaderOptions & { claims?: boolean } = JSON.parse(options);
const articles = await articlesOf(800, Number(count));
let begun = performance.now();
const reader = await createReader({ queue: 10_000, ...setup });
await reader.read({ text: articles[0] ?? '' }, { claims });
const firstMs = performance.now() - begun;
await Promise.all(articles.slice(0, 4).map((text) => reader.read({ text }, { claims })));

const perSecond: number[] = [];
const perCpuSecond: number[] = [];
for (let round = 0; round < Number(rounds); round++) {
  begun = performance.now();
  const before = process.cpuUsage();
  await Promise.all(articles.map((text) => reader.read({ text }, { claims })));
  const { user, system } = process.cpuUsage(before);
  perSecond.push((articles.length * 1_000) / (performance.now() - begun));
  perCpuSecond.push((articles.length * 1e6) / (user + system));
}
const rssMb = process.memoryUsage.rss() / 1e6;
await reader.close();
console.log(JSON.stringify({ perSecond, perCpuSecond, firstMs, rssMb }));
