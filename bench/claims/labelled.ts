/**
 * Judges pairs of claims of PolNeAR's training articles that were labelled by hand (`models/claim-matcher/train/labels.tsv`),
 * and prints what is suggested for those kept out of training. "--jsonl" writes all with their texts instead, which is what
 * `models/claim-matcher/train/train.py` reads.
 *
 *     npx tsx bench/claims/labelled.ts POLNEAR-TRAIN.jsonl [--jsonl]
 *
 * Labels name claims by a hash, for the articles are their publishers'. Pairs of a claim that the reader no longer finds are
 * left out and counted.
 */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { cosine } from '../../src/domain/cosine.ts';
import { createClaimModels } from '../../src/extract/claim-models/index.ts';
import { createReader } from '../../src/extract/index.ts';
import { comparePairs } from '../../src/services/claims/compare-pairs.ts';
import { claimJudge } from '../../src/services/claims/judge-pair.ts';
import type { Pair } from '../../src/services/claims/pairs.ts';
import { articleClaims, type Wording } from '../../src/services/claims/wordings.ts';

const LABELS = { S: 'same', P: 'partly', U: 'update', X: 'contradiction', '-': 'none' };
const LABELLED = new URL('../../models/claim-matcher/train/labels.tsv', import.meta.url);

const article = z.object({ id: z.string(), text: z.string() });
const label = z.tuple([
  z.string(),
  z.string(),
  z.enum(['S', 'P', 'U', 'X', '-']),
  z.enum(['train', 'held-out']),
]);

const labels = (await linesOf(LABELLED)).map((line) => label.parse(line.split('\t')));
const claims = await readClaims(new Set(labels.flatMap(([a, b]) => [a, b])));
const models = createClaimModels();
const rows: Record<string, Record<string, number>> = {};
let [missing, found, same, suggested] = [0, 0, 0, 0];
for (const [keyA, keyB, given, part] of labels) {
  const [wording, other] = [claims.get(keyA), claims.get(keyB)];
  if (wording === undefined || other === undefined) {
    missing++;
  } else if (process.argv.includes('--jsonl')) {
    const [passageA, passageB] = [wording.passage ?? wording.text, other.passage ?? other.text];
    const pair = {
      ...{ a: wording.text, b: other.text, passageA, passageB, label: given === '-' ? '' : given },
      heldOut: part === 'held-out',
      claims: await likeness(wording.text, other.text),
      passages: await likeness(passageA, passageB),
    };
    process.stdout.write(`${JSON.stringify(pair)}\n`);
  } else if (part === 'held-out') {
    const type = await judged(wording, other);
    const row = rows[type] ?? {};
    rows[type] = { ...row, [LABELS[given]]: (row[LABELS[given]] ?? 0) + 1 };
    const isAgreement = /^(?:one claim|CORROBORATES|REFINES)$/.test(type);
    if (given === 'S') same++;
    if (isAgreement) suggested++;
    if (isAgreement && given === 'S') found++;
  }
}
await models.close();
console.error(`${labels.length - missing} pairs read, ${missing} of claims that are not found`);
if (suggested > 0) {
  console.table(rows);
  console.log(
    `the same: ${found} of ${same} found, recall ${(found / same).toFixed(2)}; ` +
      `${suggested} suggested, precision ${(found / suggested).toFixed(2)}`,
  );
}

async function judged(wording: Wording, other: Wording): Promise<string> {
  const similarity = await likeness(wording.text, other.text);
  const pair: Pair = { wording, other, similarity, own: false };
  const [compared] = await comparePairs([pair], models);
  if (compared === undefined) throw new Error('Expected the pair to be compared.');
  const { comparison } = compared;
  if (claimJudge.sameClaim(wording, other, similarity, comparison) !== null) return 'one claim';
  return claimJudge.judgePair(wording, other, similarity, comparison)?.type ?? 'nothing';
}

async function likeness(a: string, b: string): Promise<number> {
  const [first = [], second = []] = await models.embed([a, b]);
  return cosine(first, second);
}

/** The claims of the articles that are named in the labels, by their hash. */
async function readClaims(wanted: ReadonlySet<string>): Promise<ReadonlyMap<string, Wording>> {
  const read = new Map<string, Wording>();
  const reader = await createReader();
  // Some articles stand there twice, annotated by two people.
  const texts = new Map(
    (await linesOf(process.argv[2] ?? '')).map((line) => {
      const { id, text } = article.parse(JSON.parse(line));
      return [id, text] as const;
    }),
  );
  for (const [id, text] of texts) {
    const day = /\d{4}-\d\d-\d\d/.exec(id)?.[0] ?? null;
    const extraction = await reader.read({ text, ...(day === null ? {} : { publishedAt: day }) });
    const { assertions, entities, document } = extraction;
    const frame = { articleId: id, snapshotId: id, publishedAt: day, text: document.text };
    for (const wording of articleClaims(assertions, entities, frame).wordings) {
      const key = createHash('sha256').update(`${id}\n${wording.text}`).digest('hex').slice(0, 16);
      if (wanted.has(key)) read.set(key, wording);
    }
  }
  await reader.close();
  return read;
}

async function linesOf(path: string | URL): Promise<readonly string[]> {
  return (await readFile(path, 'utf8')).trimEnd().split('\n');
}
