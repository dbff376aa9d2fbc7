/**
 * Measures the reading of the five seed articles against a hand-made gold and prints a table by article.
 *
 *     npx tsx bench/reading/seeds.ts [GOLD.json] [SEEDS]
 */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Extraction } from '../../src/domain/extraction.ts';
import { CodePointIndex, joinSpans } from '../../src/domain/span.ts';
import { createReader } from '../../src/extract/index.ts';
import type { Gold, GoldQuote } from './gold.ts';
import { denotes, namesAmong } from './same-person.ts';
import { spuriousAmongShown } from './spurious.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [goldPath = `${root}../shared/gold/seeds.json`, folder = `${root}seeds`] =
  process.argv.slice(2);
const gold: Gold = JSON.parse(await readFile(goldPath, 'utf8'));
const speakers = new Map(gold.speakers.map((speaker) => [speaker.id, speaker]));

/** Counts for one article; `[hits, of]`. */
interface Row {
  article: string;
  quoted: [number, number];
  person: [number, number];
  scare: [number, number];
  indirect: [number, number];
  indirectPerson: [number, number];
  /** Of what is shown by default: attributions that the gold does not have. */
  spurious: [number, number];
  wrongSlices: number;
  extra: number;
}

const reader = await createReader();
const rows: Row[] = [];
for (const article of gold.articles) {
  const text = await readFile(`${folder}/${article.file}`, 'utf8');
  const extraction = await reader.read({ text });
  rows.push(
    measure(
      article.file,
      text,
      extraction,
      gold.quotes.filter((quote) => quote.file === article.file),
    ),
  );
}
await reader.close();
print(rows);

function measure(
  file: string,
  text: string,
  extraction: Extraction,
  quotes: readonly GoldQuote[],
): Row {
  const index = new CodePointIndex(text);
  const row: Row = {
    article: file.slice(0, 3),
    quoted: [0, 0],
    person: [0, 0],
    scare: [0, 0],
    indirect: [0, 0],
    indirectPerson: [0, 0],
    spurious: spuriousAmongShown(extraction, quotes),
    wrongSlices: 0,
    extra: 0,
  };
  for (const quote of extraction.quotes) {
    const slices = quote.spans
      .map((span) => [...text].slice(span.start, span.end).join(''))
      .join(' … ');
    if (slices !== joinSpans(index, quote.spans)) row.wrongSlices++;
  }
  for (const quote of quotes) {
    if (quote.type === 'indirect') {
      if (quote.note.startsWith('OPTIONAL')) continue;
      row.indirect[1]++;
      const found = bestOverlap(quote, extraction);
      if (found === null) continue;
      row.indirect[0]++;
      row.indirectPerson[1]++;
      if (isRight(extraction, found, quote)) row.indirectPerson[0]++;
      continue;
    }
    const found = extraction.quotes.filter((candidate) =>
      [...candidate.verbatim, ...candidate.spans].some(
        (span) =>
          bare(index.slice(span)) === bare(quote.text) && Math.abs(span.start - quote.start) <= 1,
      ),
    );
    if (quote.type === 'scare') {
      row.scare[1]++;
      const attributed = found.some((candidate) => candidate.attributions.length > 0);
      if (!attributed) row.scare[0]++;
      else report(file, 'scare quote attributed', quote.text);
      continue;
    }
    row.quoted[1]++;
    row.person[1]++;
    const [first] = found;
    if (first === undefined) {
      report(file, 'not found', quote.text);
      continue;
    }
    row.quoted[0]++;
    if (isRight(extraction, first, quote)) row.person[0]++;
    else
      report(
        file,
        `speaker is not ${quote.speaker} but ${speakerOf(extraction, first)}`,
        quote.text,
      );
  }
  row.extra = extraction.quotes.length;
  return row;
}

function isRight(
  extraction: Extraction,
  quote: Extraction['quotes'][number],
  expected: GoldQuote,
): boolean {
  const speaker = speakers.get(expected.speaker ?? '');
  const entity = extraction.entities[quote.attributions[0]?.candidates[0]?.entity ?? -1];
  return (
    speaker !== undefined &&
    entity !== undefined &&
    denotes([entity.name, ...entity.aliases], namesAmong([speaker.name, ...speaker.aliases]))
  );
}

function speakerOf(extraction: Extraction, quote: Extraction['quotes'][number]): string {
  return extraction.entities[quote.attributions[0]?.candidates[0]?.entity ?? -1]?.name ?? 'nobody';
}

function bestOverlap(
  quote: GoldQuote,
  extraction: Extraction,
): Extraction['quotes'][number] | null {
  for (const candidate of extraction.quotes) {
    const length = candidate.spans.reduce((sum, span) => sum + span.end - span.start, 0);
    const shared = candidate.spans.reduce(
      (sum, span) =>
        sum + Math.max(0, Math.min(span.end, quote.end) - Math.max(span.start, quote.start)),
      0,
    );
    if (shared / Math.max(length, quote.end - quote.start) >= 0.8) return candidate;
  }
  return null;
}

function bare(words: string): string {
  return words.replace(/[\s,.?!;:]+$/, '');
}

function report(file: string, what: string, words: string): void {
  process.stderr.write(`${file.slice(0, 3)}  ${what}: ${words.slice(0, 80)}\n`);
}

function print(table: readonly Row[]): void {
  const sum = (of: (row: Row) => [number, number]): [number, number] =>
    table.map(of).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  const total: Row = {
    article: 'all',
    quoted: sum((row) => row.quoted),
    person: sum((row) => row.person),
    scare: sum((row) => row.scare),
    indirect: sum((row) => row.indirect),
    indirectPerson: sum((row) => row.indirectPerson),
    spurious: sum((row) => row.spurious),
    wrongSlices: table.reduce((count, row) => count + row.wrongSlices, 0),
    extra: table.reduce((count, row) => count + row.extra, 0),
  };
  const of = ([hits, all]: [number, number]) => `${hits}/${all}`;
  console.table(
    Object.fromEntries(
      [...table, total].map((row) => [
        row.article,
        {
          'direct and mixed, exact span': of(row.quoted),
          'right person': of(row.person),
          'scare left alone': of(row.scare),
          'indirect at 0.8': of(row.indirect),
          'its person': of(row.indirectPerson),
          'spurious of shown': of(row.spurious),
          'exact ≠ slice': row.wrongSlices,
          'quotes read': row.extra,
        },
      ]),
    ),
  );
}
