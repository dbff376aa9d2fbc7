/**
 * Measures relations between the claims of other news against annotated pairs of claims: `ARTICLES.jsonl` has
 * `{id, cluster, text, publishedAt}` a line, articles of a cluster are related to each other; `PAIRS.jsonl` has
 * `{aId, bId, type}`, claims by their ids. "--list" prints what was suggested, to be read.
 *
 *     npx tsx bench/claims/news.ts ARTICLES.jsonl PAIRS.jsonl [--list]
 */

import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { CLAIM_RELATION_TYPES } from '../../src/domain/claims.ts';
import { createClaimModels } from '../../src/extract/claim-models/index.ts';
import { createReader } from '../../src/extract/index.ts';
import { claimJudge } from '../../src/services/claims/judge-pair.ts';
import { type MemoryGraph, pairKey, relateInMemory } from './memory-graph.ts';

const article = z.object({
  ...{ id: z.string(), cluster: z.string(), text: z.string(), publishedAt: z.string().nullable() },
});
const annotation = z.object({
  ...{ aId: z.string(), bId: z.string(), type: z.enum(CLAIM_RELATION_TYPES) },
});

const [articlesPath = '', pairsPath = ''] = process.argv.slice(2);
const articles = await lines(articlesPath, article);
const annotated = new Map(
  (await lines(pairsPath, annotation)).map(({ aId, bId, type }) => [pairKey(aId, bId), type]),
);

const reader = await createReader();
const models = createClaimModels();
const suggested = new Map<string, Suggestion>();
for (const cluster of new Set(articles.map((one) => one.cluster))) {
  const own = articles.filter((one) => one.cluster === cluster);
  const graph = await relateInMemory(own, { reader, models, judge: claimJudge });
  for (const suggestion of acrossArticles(graph)) {
    suggested.set(pairKey(suggestion.a, suggestion.b), suggestion);
  }
}
await Promise.all([reader.close(), models.close()]);

for (const type of CLAIM_RELATION_TYPES) {
  const own = [...suggested].filter(([, suggestion]) => suggestion.type === type);
  const right = own.filter(([key]) => annotated.get(key) === type).length;
  const expected = [...annotated.values()].filter((known) => known === type).length;
  console.log(
    `${type.padEnd(13)} suggested ${own.length}, annotated so ${right}; annotated ${expected}`,
  );
}
if (process.argv.includes('--list')) {
  for (const [key, { type, score, texts }] of suggested) {
    console.log(
      `${annotated.get(key) ?? '–'} ${type} ${score.toFixed(2)}\n    ${texts.join('\n    ')}`,
    );
  }
}

interface Suggestion {
  readonly type: string;
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly texts: readonly string[];
}

/** Relations, and wordings that became one claim, of two articles. */
function acrossArticles({ readings, relations }: MemoryGraph): readonly Suggestion[] {
  const suggestions = relations.flatMap(({ type, fromId, toId, score }) => {
    const [a, b] = [fromId, toId].map((id) => readings.find(({ wordingId }) => wordingId === id));
    if (a === undefined || b === undefined || a.articleId === b.articleId) return [];
    const texts = [a, b].map(({ extracted }) => extracted.claim.text);
    return [{ type, a: fromId, b: toId, score, texts }];
  });
  const joined = readings.flatMap(({ wordingId, claimId, articleId, joinScore, extracted }) => {
    const first = readings.find((reading) => reading.wordingId === claimId);
    if (first === undefined || wordingId === claimId || first.articleId === articleId) return [];
    const texts = [first.extracted.claim.text, extracted.claim.text];
    return [{ type: 'CORROBORATES', a: claimId, b: wordingId, score: joinScore, texts }];
  });
  return [...suggestions, ...joined];
}

async function lines<T>(path: string, schema: z.ZodType<T>): Promise<readonly T[]> {
  const text = await readFile(path, 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)));
}
