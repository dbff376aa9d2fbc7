/**
 * Measures the relations between the claims of the seed articles against a hand-made gold: a relation is right where
 * each of its passages covers half of an annotated assertion of the respective claim. Prints a table by article pair,
 * and with "--list" each relation that was found, wrong or missed, the missed ones with the reason.
 *
 *     npx tsx bench/claims/seeds.ts [GOLD.json] [SEEDS] [--list]
 */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createClaimModels } from '../../src/extract/claim-models/index.ts';
import { createReader } from '../../src/extract/index.ts';
import { claimJudge } from '../../src/services/claims/judge-pair.ts';
import { wordStarts } from './match-assertions.ts';
import { relateInMemory } from './memory-graph.ts';
import { passagePairs } from './memory-passages.ts';
import { independentCounts } from './seeds-counts.ts';
import { readGold } from './seeds-gold.ts';
import { scoreRelations } from './seeds-score.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [goldPath = `${root}../shared/gold/seeds.json`, folder = `${root}seeds`] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'));
const gold = await readGold(goldPath);
const articles = await Promise.all(
  gold.files.map(async (file) => ({
    ...{ id: file, publishedAt: null },
    text: await readFile(`${folder}/${file}`, 'utf8'),
  })),
);
const reader = await createReader();
const models = createClaimModels();
const graph = await relateInMemory(articles, { reader, models, judge: claimJudge });
await Promise.all([reader.close(), models.close()]);

const words = new Map(articles.map(({ id, text }) => [id, wordStarts(text)]));
const texts = new Map(articles.map(({ id, text }) => [id, [...text]]));
const score = scoreRelations(gold, graph, await passagePairs(graph), words);
console.table(score.table);
console.table(score.totals);
if (process.argv.includes('--list')) {
  for (const { verdict, type, a, b, note } of score.list) {
    const slice = ({ file, start, end }: typeof a) =>
      `${file.slice(0, 3)} ${texts.get(file)?.slice(start, end).join('').replace(/\s+/g, ' ')}`;
    console.log(`${verdict} ${type} ${note}\n    ${slice(a)}\n    ${slice(b)}`);
  }
}
const counts = independentCounts(gold, graph, words);
console.table(counts.rows);
console.log(`right independent count: ${counts.right} of ${counts.rows.length}`);
