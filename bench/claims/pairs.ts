/**
 * Prints how well the judge tells contradiction, corroboration, refinement and update apart, by kind, on invented pairs.
 *
 *     npx tsx bench/claims/pairs.ts [--wrong] [--held-out]
 */

import { createClaimModels } from '../../src/extract/claim-models/index.ts';
import { type JudgedPair, judgedPairs } from './judged-pairs.ts';

const models = createClaimModels();
const pairs = await judgedPairs(models);
await models.close();

for (const [title, heldOut] of [
  ['used for tuning', false],
  ['held out', true],
] as const) {
  const part = pairs.filter((pair) => pair.heldOut === heldOut);
  console.log(
    `\n${part.length} pairs ${title}: contradiction found / wrong / missed, precision, recall`,
  );
  for (const kind of [...new Set(part.map((pair) => pair.kind)), 'all']) {
    row(
      kind,
      part.filter((pair) => kind === 'all' || pair.kind === kind),
    );
  }
  for (const type of ['CORROBORATES', 'REFINES', 'UPDATES'] as const) {
    const expected = part.filter((pair) => pair.expected === type);
    const found = part.filter((pair) => pair.judgement?.type === type);
    const right = found.filter((pair) => pair.expected === type).length;
    console.log(
      `  ${type.padEnd(14)} found ${right} of ${expected.length}; suggested ${found.length}`,
    );
  }
  const joined = part.filter(({ same }) => same !== null);
  const wrong = joined.filter(({ expected }) => expected === 'CONTRADICTS').length;
  console.log(`  joined as one claim: ${joined.length}, of them contradictions: ${wrong}`);
}

if (process.argv.includes('--wrong')) {
  const shown = process.argv.includes('--held-out');
  for (const pair of pairs.filter((pair) => pair.heldOut === shown && isWrong(pair))) {
    const { contradiction, entailment } = pair.comparison;
    console.log(
      `${pair.id} expected ${pair.expected}, got ${pair.judgement?.type ?? '–'} ${pair.judgement?.kind ?? ''} ` +
        `(cosine ${pair.cosine.toFixed(2)}, C ${contradiction.toFixed(2)}, E ${entailment.toFixed(2)}, same ${pair.same ?? '–'})\n` +
        `    ${pair.first.text}\n    ${pair.second.text}`,
    );
  }
}

function row(kind: string, part: readonly JudgedPair[]): void {
  const isFound = ({ judgement }: JudgedPair) => judgement?.type === 'CONTRADICTS';
  const isTrue = ({ expected }: JudgedPair) => expected === 'CONTRADICTS';
  const right = part.filter((pair) => isFound(pair) && isTrue(pair)).length;
  const wrong = part.filter((pair) => isFound(pair) && !isTrue(pair)).length;
  const missed = part.filter((pair) => !isFound(pair) && isTrue(pair)).length;
  const share = (of: number, all: number) => (all === 0 ? '  – ' : (of / all).toFixed(2));
  console.log(
    `  ${kind.padEnd(14)} ${right} / ${wrong} / ${missed}   P ${share(right, right + wrong)} R ${share(right, right + missed)}`,
  );
}

function isWrong({ expected, judgement }: JudgedPair): boolean {
  if (expected === 'NO_CONFLICT') return judgement?.type === 'CONTRADICTS';
  return judgement?.type !== expected;
}
