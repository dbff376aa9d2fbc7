/**
 * Measures how well a text finds the known claim that it repeats: BM25 alone, the sentence encoder alone, both together.
 *
 *     npx tsx bench/claims/matching.ts CLAIMS.tsv QUERIES.tsv QRELS [--queries N]
 *
 * The files are those of CheckThat! 2020 task 2 (sshaar/clef2020-factchecking-task2): claims `id, vclaim, title`; queries
 * `id, text`; relevance `query, 0, claim, 1`. A claim is read as its text and its title. Score: mean average precision of the first five.
 */

import { readFile } from 'node:fs/promises';
import MiniSearch from 'minisearch';
import { cosine } from '../../src/domain/cosine.ts';
import { createClaimModels } from '../../src/extract/claim-models/index.ts';

const FIRST = 5;
/** How many of each list are fused. */
const FUSED = 100;
/** Weight of BM25 against the encoder, both scaled to their own best. */
const WEIGHT = 0.3;
/** Constant of reciprocal rank fusion. Source: Cormack, Clarke and Büttcher, SIGIR 2009. */
const RANK_CONSTANT = 60;

const [claimsFile, queriesFile, qrelsFile] = process.argv.slice(2);
if (claimsFile === undefined || queriesFile === undefined || qrelsFile === undefined) {
  throw new Error(
    'Usage: npx tsx bench/claims/matching.ts CLAIMS.tsv QUERIES.tsv QRELS [--queries N]',
  );
}
const most = Number(process.argv[process.argv.indexOf('--queries') + 1] ?? Number.NaN);
const claims = (await rows(claimsFile)).map(([id = '', text = '', title = '']) => ({
  id,
  text,
  title,
}));
const relevant = new Map(
  (await rows(qrelsFile)).map(([query = '', , claim = '']) => [query, claim]),
);
const queries = (await rows(queriesFile))
  .map(([id = '', text = '']) => ({ id, text: plain(text), claim: relevant.get(id) }))
  .slice(0, Number.isNaN(most) ? undefined : most);

const index = new MiniSearch<{ id: string; text: string; title: string }>({
  fields: ['text', 'title'],
});
index.addAll(claims);

const models = createClaimModels();
const started = performance.now();
const ofClaims = (await models.embed(claims.map(({ text, title }) => `${text} ${title}`))).map(
  toFloats,
);
const ofQueries = (await models.embed(queries.map(({ text }) => text))).map(toFloats);
await models.close();
const seconds = (performance.now() - started) / 1000;

const sums = { bm25: 0, encoder: 0, 'reciprocal rank': 0, weighted: 0 };
let counted = 0;
for (const [at, { text, claim }] of queries.entries()) {
  const vector = ofQueries[at];
  if (claim === undefined || vector === undefined) continue;
  counted++;
  const lexical = index
    .search(text, { combineWith: 'OR' })
    .slice(0, FUSED)
    .map(({ id, score }) => ({ id: String(id), score }));
  const near = claims
    .map(({ id }, k) => ({ id, score: cosine(vector, ofClaims[k] ?? vector) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, FUSED);
  sums.bm25 += precision(lexical, claim);
  sums.encoder += precision(near, claim);
  sums['reciprocal rank'] += precision(
    fuse([lexical, near], (_, rank) => 1 / (RANK_CONSTANT + rank)),
    claim,
  );
  const [bestLexical, bestNear] = [lexical[0]?.score ?? 1, near[0]?.score ?? 1];
  const scaled = [
    lexical.map(({ id, score }) => ({ id, score: (WEIGHT * score) / bestLexical })),
    near.map(({ id, score }) => ({ id, score: ((1 - WEIGHT) * score) / bestNear })),
  ];
  sums.weighted += precision(
    fuse(scaled, (score) => score),
    claim,
  );
}
console.log(
  `${counted} queries over ${claims.length} claims; embedding took ${seconds.toFixed(0)} s`,
);
for (const [name, sum] of Object.entries(sums)) {
  console.log(`  ${name.padEnd(16)} MAP@${FIRST} ${(sum / counted).toFixed(3)}`);
}

interface Hit {
  readonly id: string;
  readonly score: number;
}

/** Each query has one claim, so that its average precision is one over the claim's rank. */
function precision(hits: readonly Hit[], claim: string): number {
  const rank = hits.slice(0, FIRST).findIndex(({ id }) => id === claim) + 1;
  return rank === 0 ? 0 : 1 / rank;
}

function fuse(
  lists: readonly (readonly Hit[])[],
  weigh: (score: number, rank: number) => number,
): readonly Hit[] {
  const total = new Map<string, number>();
  for (const list of lists) {
    for (const [at, { id, score }] of list.entries()) {
      total.set(id, (total.get(id) ?? 0) + weigh(score, at + 1));
    }
  }
  return [...total].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}

function toFloats(vector: readonly number[]): Float32Array {
  return Float32Array.from(vector);
}

/** Without addresses and signs that carry no words. */
function plain(text: string): string {
  return text
    .replace(/https?:\S+|pic\.twitter\S+/g, ' ')
    .replaceAll('#', ' ')
    .trim();
}

async function rows(file: string): Promise<readonly (readonly string[])[]> {
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const body = /^\s*\t|^\t?(?:vclaim|tweet_content)/.test(lines[0] ?? '') ? lines.slice(1) : lines;
  return body.map((line) => line.split('\t'));
}
