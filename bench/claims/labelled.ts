/**
 * Judges pairs of claims of PolNeAR's training articles that were labelled by hand (`labels.tsv` of claim-matcher and of
 * conflict-finder in `models`), and prints what is suggested for those kept out of training. "--jsonl" writes all with their
 * texts instead, which is what `models/claim-matcher/train/train.py` reads.
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
import { isOneVoice } from '../../src/services/claims/suggest-relations.ts';
import { articleClaims, type Wording } from '../../src/services/claims/wordings.ts';

const LABELS = { S: 'same', P: 'partly', U: 'update', X: 'contradiction', '-': 'none' };
const MODELS = ['claim-matcher', 'conflict-finder'] as const;

const article = z.object({ id: z.string(), text: z.string() });
const label = z.tuple([
  z.string(),
  z.string(),
  z.enum(['S', 'P', 'U', 'X', '-']),
  z.enum(['train', 'held-out']),
]);

const labels = (await Promise.all(MODELS.map(labelsFor))).flat();
const claims = await readClaims(new Set(labels.flatMap(({ pair }) => pair)));
const models = createClaimModels();
const tables = {
  'two articles': new Map<string, Record<string, number>>(),
  'one article': new Map<string, Record<string, number>>(),
};
let missing = 0;
for (const { pair: keys, given, part, model } of labels) {
  const [a, b] = keys.map((key) => claims.get(key));
  if (a === undefined || b === undefined) {
    missing++;
    continue;
  }
  const own = a.articleId === b.articleId;
  if (process.argv.includes('--jsonl')) {
    const [passageA, passageB] = [a, b].map(({ wording }) => wording.passage ?? wording.text);
    const pair = {
      ...{ madeFor: model, a: a.wording.text, b: b.wording.text, passageA, passageB, own },
      ...{ label: given === '-' ? '' : given, heldOut: part === 'held-out' },
      claims: await likeness(a.wording.text, b.wording.text),
      passages: await likeness(passageA ?? '', passageB ?? ''),
    };
    process.stdout.write(`${JSON.stringify(pair)}\n`);
  } else if (part === 'held-out') {
    const table = tables[own ? 'one article' : 'two articles'];
    const type = await judged(a.wording, b.wording, own);
    const row = table.get(type) ?? {};
    table.set(type, { ...row, [LABELS[given]]: (row[LABELS[given]] ?? 0) + 1 });
  }
}
await models.close();
console.error(`${labels.length - missing} pairs read, ${missing} of claims that are not found`);
if (!process.argv.includes('--jsonl')) {
  for (const [name, table] of Object.entries(tables)) {
    console.log(name);
    console.table(Object.fromEntries(table));
    console.log(`  the same: ${score(table, /^(?:one claim|CORROBORATES|REFINES)$/, 'same')}`);
    console.log(`  contradictions: ${score(table, /^CONTRADICTS$/, 'contradiction')}`);
  }
}

function score(
  table: ReadonlyMap<string, Readonly<Record<string, number>>>,
  types: RegExp,
  label: string,
): string {
  let [found, suggested, labelled] = [0, 0, 0];
  for (const [type, row] of table) {
    labelled += row[label] ?? 0;
    if (!types.test(type)) continue;
    found += row[label] ?? 0;
    suggested += Object.values(row).reduce((sum, count) => sum + count, 0);
  }
  const part = (of: number) => (of === 0 ? '–' : (found / of).toFixed(2));
  return `${found} of ${labelled} found, recall ${part(labelled)}; ${suggested} suggested, precision ${part(suggested)}`;
}

/** As ingestion judges them, one voice within one article aside. */
async function judged(wording: Wording, other: Wording, own: boolean): Promise<string> {
  const similarity = await likeness(wording.text, other.text);
  const [compared] = await comparePairs([{ wording, other, similarity, own }], models);
  if (compared === undefined) throw new Error('Expected the pair to be compared.');
  const { comparison } = compared;
  if (claimJudge.sameClaim(wording, other, similarity, comparison) !== null) return 'one claim';
  const judgement = claimJudge.judgePair(wording, other, similarity, comparison);
  if (judgement === null || (judgement.type === 'CONTRADICTS' && isOneVoice(compared)))
    return 'nothing';
  return judgement.type;
}

async function likeness(a: string, b: string): Promise<number> {
  const [first = [], second = []] = await models.embed([a, b]);
  return cosine(first, second);
}

interface Placed {
  readonly articleId: string;
  readonly wording: Wording;
}

/** The claims of the articles that are named in the labels, by their hash. */
async function readClaims(wanted: ReadonlySet<string>): Promise<ReadonlyMap<string, Placed>> {
  const read = new Map<string, Placed>();
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
      if (wanted.has(key)) read.set(key, { articleId: id, wording });
    }
  }
  await reader.close();
  return read;
}

async function labelsFor(model: (typeof MODELS)[number]) {
  const lines = await linesOf(new URL(`../../models/${model}/train/labels.tsv`, import.meta.url));
  return lines.map((line) => {
    const [a, b, given, part] = label.parse(line.split('\t'));
    return { pair: [a, b], given, part, model };
  });
}

async function linesOf(path: string | URL): Promise<readonly string[]> {
  return (await readFile(path, 'utf8')).trimEnd().split('\n');
}
