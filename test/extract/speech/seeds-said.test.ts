/** What the seed articles quote is shown by default, and what they only suppose is not. */

import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExtractedQuote, Extraction, Reader } from '../../../src/domain/extraction.ts';
import { isSaid } from '../../../src/domain/said.ts';
import { CodePointIndex, joinSpans } from '../../../src/domain/span.ts';
import { createReader } from '../../../src/extract/index.ts';

interface GoldQuote {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: string | null;
}

const root = new URL('../../../', import.meta.url);
const extractions = new Map<string, Extraction>();
let gold: readonly GoldQuote[] = [];
let reader: Reader;

beforeAll(async () => {
  gold = JSON.parse(await readFile(new URL('test/extract/seeds-gold.json', root), 'utf8'));
  reader = await createReader();
  const files = [...new Set(gold.map(({ file }) => file)), '000_220a1be61b1d6700.txt'];
  for (const file of files) {
    const text = await readFile(new URL(`seeds/${file}`, root), 'utf8');
    extractions.set(file, await reader.read({ text }));
  }
}, 120_000);
afterAll(() => reader.close());

function quotesAt({ file, start, end }: GoldQuote): readonly ExtractedQuote[] {
  return (extractions.get(file)?.quotes ?? []).filter(({ spans }) =>
    spans.some((span) => span.start < end && start < span.end),
  );
}

it('shows every direct and mixed quote that is found', () => {
  const found = gold.filter((quote) => quote.speaker !== null && quotesAt(quote).length > 0);
  expect(found.length).toBeGreaterThanOrEqual(35);
  const hidden = found.filter((quote) => !quotesAt(quote).some(isSaid));
  expect(hidden.map(({ text }) => text)).toEqual([]);
});

it('shows nothing that an article only supposes', () => {
  const { document, quotes } = extractions.get('000_220a1be61b1d6700.txt') ?? {};
  const index = new CodePointIndex(document?.text ?? '');
  const shown = quotes?.filter(isSaid).map(({ spans }) => joinSpans(index, spans)) ?? [];

  expect(shown.length).toBeGreaterThan(5);
  for (const supposed of ['need for Russia to de-escalate', 'assurances that the West']) {
    expect(document?.text).toContain(supposed);
    expect(shown.join('\n')).not.toContain(supposed);
  }
});
