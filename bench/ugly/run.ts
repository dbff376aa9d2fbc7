/**
 * Reads ugly texts with the real model, 10,000 unless told otherwise, and prints what went wrong.
 *
 *     npx tsx bench/ugly/run.ts [TEXTS] [SEED]
 */

import fc from 'fast-check';
import { isHearsayError } from '../../src/domain/errors.ts';
import type { SourceDocument } from '../../src/domain/extraction.ts';
import { createReader } from '../../src/extract/index.ts';
import { faultsOf } from './faults.ts';
import { longParagraphs, uglyHtml, uglyText } from './texts.ts';

const [count = '10000', seed = '1'] = process.argv.slice(2);
const numRuns = Number(count);
const begun = performance.now();
const reader = await createReader({ threads: 'auto', queue: numRuns + 100 });
const asText = fc.sample(uglyText, { numRuns: Math.ceil(numRuns * 0.9), seed: Number(seed) });
const asHtml = fc.sample(uglyHtml, { numRuns: Math.floor(numRuns * 0.1), seed: Number(seed) });
const documents: readonly SourceDocument[] = [
  ...asText.map((text) => ({ text })),
  ...asHtml.map((html) => ({ html })),
  ...longParagraphs(numRuns < 10_000 ? 10_000 : 50_000).map(([, text]) => ({ text })),
];
const totals = { read: 0, refused: 0, quotes: 0, faulty: 0, crashed: 0 };
await Promise.all(documents.map(tally));
await reader.close();
console.log({ ...totals, seconds: Math.round((performance.now() - begun) / 1_000) });
process.exitCode = totals.faulty + totals.crashed === 0 ? 0 : 1;

async function tally(document: SourceDocument): Promise<void> {
  try {
    const extraction = await reader.read(document);
    const faults = faultsOf(extraction);
    totals.read++;
    totals.quotes += extraction.quotes.length;
    if (faults.length === 0) return;
    totals.faulty++;
    console.log(JSON.stringify(document).slice(0, 500), faults);
  } catch (error) {
    // A document that ended its thread is refused too, but for a cause.
    if (isHearsayError(error, 'UNREADABLE_DOCUMENT') && !/thread/.test(error.message)) {
      totals.refused++;
      return;
    }
    totals.crashed++;
    console.log(JSON.stringify(document).slice(0, 500), error);
  }
}
