/**
 * Sanity check of the pair model on general entailment data, and on its pairs that differ in a negation alone.
 *
 *     npx tsx bench/claims/nli.ts FILE.jsonl… [--every N]
 *
 * Lines `{"premise","hypothesis","label"}` with contradiction, entailment or neutral, as of MNLI and SNLI. `--every 5` reads each fifth.
 */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { createClaimModels } from '../../src/extract/claim-models/index.ts';

const LABELS = ['contradiction', 'entailment', 'neutral'] as const;
const NEGATION = /\b(?:not|no|never|nobody|nothing|none|cannot)\b|n['’]t\b/i;
const line = z.object({ premise: z.string(), hypothesis: z.string(), label: z.string() });

const step = Number(process.argv[process.argv.indexOf('--every') + 1] ?? Number.NaN) || 1;
const files = process.argv.slice(2).filter((argument) => argument.endsWith('.jsonl'));
const models = createClaimModels();
for (const file of files) {
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const pairs = lines
    .filter((_, at) => at % step === 0)
    .map((text) => line.parse(JSON.parse(text)))
    .flatMap(({ label, ...pair }) => {
      const known = LABELS.find((name) => name === label);
      return known === undefined ? [] : [{ ...pair, label: known }];
    });
  const scores = await models.compare(
    pairs.map(({ premise, hypothesis }) => [premise, hypothesis]),
  );
  const judged = pairs.flatMap((pair, at) => {
    const score = scores[at];
    return score === undefined
      ? []
      : [{ ...pair, score, said: [...LABELS].sort((a, b) => score[b] - score[a])[0] }];
  });
  const negated = judged.filter(
    ({ premise, hypothesis }) => NEGATION.test(hypothesis) && !NEGATION.test(premise),
  );
  const flipped = judged.filter(({ premise, hypothesis }) => isNegationOnly(premise, hypothesis));
  console.log(path.basename(file));
  for (const [name, part] of [
    ['all', judged],
    ['negated hypothesis', negated],
    ['negation alone differs', flipped],
  ] as const) {
    const right = part.filter(({ said, label }) => said === label).length;
    const most = Math.max(
      0,
      ...LABELS.map((label) => part.filter((pair) => pair.label === label).length),
    );
    const flagged = part.filter(({ score }) => score.contradiction >= 0.9);
    const hit = flagged.filter(({ label }) => label === 'contradiction').length;
    const share = (of: number, all: number) => (all === 0 ? '–' : (of / all).toFixed(3));
    console.log(
      `  ${name.padEnd(24)} ${part.length} pairs, accuracy ${share(right, part.length)} (commonest label ${share(most, part.length)}); ` +
        `contradiction at 0.9: precision ${share(hit, flagged.length)}, recall ${share(hit, part.filter(({ label }) => label === 'contradiction').length)}`,
    );
  }
}
await models.close();

/** The same words but for the negation and its auxiliary. */
function isNegationOnly(premise: string, hypothesis: string): boolean {
  if (NEGATION.test(premise) === NEGATION.test(hypothesis)) return false;
  const words = (text: string) =>
    new Set(
      text
        .toLowerCase()
        .replace(/n['’]t\b/g, '')
        .match(/[a-z]+/g)
        ?.filter(
          (word) =>
            !/^(?:not|no|never|any|do|does|did|is|are|was|were|a|an|the|nobody|nothing)$/.test(
              word,
            ),
        ) ?? [],
    );
  const [a, b] = [words(premise), words(hypothesis)];
  const common = [...a].filter((word) => b.has(word)).length;
  return (2 * common) / (a.size + b.size) >= 0.85;
}
