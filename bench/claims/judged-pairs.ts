/** Reads the test pairs and has them judged: what was expected of each, and what came. */

import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import {
  CLAIM_KINDS,
  type ClaimJudgement,
  type ClaimModels,
  type ComparableClaim,
} from '../../src/domain/claims.ts';
import { cosine } from '../../src/domain/cosine.ts';
import { readSlots } from '../../src/extract/claims/slots/read-slots.ts';
import { claimJudge } from '../../src/services/claims/judge-pair.ts';

const side = z.object({
  text: z.string(),
  kind: z.enum(CLAIM_KINDS).default('FACT'),
  speakers: z.array(z.string()).default([]),
  publishedOn: z.array(z.iso.date()).default([]),
});
const line = z.object({
  id: z.string(),
  kind: z.string(),
  expected: z.enum(['CONTRADICTS', 'CORROBORATES', 'REFINES', 'UPDATES', 'NO_CONFLICT']),
  heldOut: z.boolean(),
  first: side,
  second: side,
});

/** A pair, what is expected of it, and what the judge says; `cosine` and `comparison` are what the models gave. */
export interface JudgedPair extends z.infer<typeof line> {
  readonly judgement: ClaimJudgement | null;
  readonly same: number | null;
  readonly cosine: number;
  readonly comparison: Awaited<ReturnType<ClaimModels['compare']>>[number];
}

/** @throws Error naming the line that is no test pair. */
export async function judgedPairs(models: ClaimModels): Promise<readonly JudgedPair[]> {
  const file = new URL('pairs.jsonl', import.meta.url);
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const judged: JudgedPair[] = [];
  for (const text of lines) {
    const pair = line.parse(JSON.parse(text));
    const [first, second] = [comparable(pair.first), comparable(pair.second)];
    const [a = [], b = []] = await models.embed([first.text, second.text]);
    const similarity = cosine(a, b);
    const [comparison] = await models.compare([[first.text, second.text]]);
    if (comparison === undefined) throw new Error(`Expected the pair ${pair.id} to be compared.`);
    judged.push({
      ...pair,
      ...{ cosine: similarity, comparison },
      judgement: claimJudge.judgePair(first, second, similarity, comparison),
      same: claimJudge.sameClaim(first, second, similarity, comparison),
    });
  }
  return judged;
}

function comparable({ text, kind, speakers, publishedOn }: z.infer<typeof side>): ComparableClaim {
  const slots = readSlots(text, { publishedAt: publishedOn[0] ?? null, names: [] });
  return { text, kind, slots, speakers, publishedOn };
}
