/**
 * Measures the assertions read from the seed articles against a hand-made gold: a gold assertion is matched where a
 * passage covers half of its words or more. Prints a table by article, and with "--misses" what was not found.
 *
 *     npx tsx bench/claims/assertions.ts [GOLD.json] [SEEDS] [--misses]
 */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ExtractedAssertion } from '../../src/domain/claims.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import { createReader } from '../../src/extract/index.ts';

interface GoldAssertion {
  readonly claim: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly by: string;
  readonly stance: string;
}

interface Gold {
  readonly articles: readonly { readonly file: string }[];
  readonly claims: readonly { readonly id: string; readonly kind: string }[];
  readonly assertions: readonly GoldAssertion[];
  readonly speakers: readonly { readonly id: string; readonly aliases: readonly string[] }[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const showMisses = process.argv.includes('--misses');
const [goldPath = `${root}../shared/gold/seeds.json`, folder = `${root}seeds`] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'));
const gold: Gold = JSON.parse(await readFile(goldPath, 'utf8'));
const kinds = new Map(gold.claims.map(({ id, kind }) => [id, kind.toUpperCase()]));
const aliases = new Map(gold.speakers.map((speaker) => [speaker.id, speaker.aliases]));

const rows: Record<string, Record<string, number | string>> = {};
const totals = { gold: 0, matched: 0, stance: 0, kind: 0, speaker: 0, claims: 0, whole: 0 };
const reader = await createReader();
for (const { file } of gold.articles) {
  const text = await readFile(`${folder}/${file}`, 'utf8');
  const extraction = await reader.read({ text });
  const own = gold.assertions.filter((assertion) => assertion.file === file);
  const counts = {
    gold: own.length,
    matched: 0,
    stance: 0,
    kind: 0,
    speaker: 0,
    claims: 0,
    whole: 0,
  };
  counts.claims = extraction.assertions.length;
  for (const wanted of own) {
    const found = bestFor(wanted, text, extraction.assertions);
    if (found === null) {
      if (showMisses) console.log(`missed  ${file.slice(0, 3)} ${wanted.text}`);
      continue;
    }
    counts.matched++;
    // A passage that is not mostly about something else.
    if (share(found, wanted, text) >= 0.5) counts.whole++;
    const stance = found.stance === wanted.stance.toUpperCase();
    const kind = found.claim.kind === kinds.get(wanted.claim);
    if (stance) counts.stance++;
    if (kind) counts.kind++;
    if (isBy(wanted.by, found, extraction)) counts.speaker++;
    if (showMisses && !(stance && kind))
      console.log(
        `differs ${file.slice(0, 3)} ${found.stance}/${wanted.stance.toUpperCase()} ${found.claim.kind}/${kinds.get(wanted.claim)} ${wanted.text}`,
      );
  }
  for (const key of Object.keys(totals) as (keyof typeof totals)[]) totals[key] += counts[key];
  rows[file.slice(0, 3)] = counts;
}
await reader.close();
rows['all'] = totals;
console.table(rows);

/** The assertion whose passage covers half of the wanted words, the closest one first. */
function bestFor(
  wanted: GoldAssertion,
  text: string,
  assertions: readonly ExtractedAssertion[],
): ExtractedAssertion | null {
  const covering = assertions.filter((found) => covered(found, wanted, text) >= 0.5);
  const byFit = (found: ExtractedAssertion) =>
    covered(found, wanted, text) + share(found, wanted, text);
  return covering.sort((a, b) => byFit(b) - byFit(a))[0] ?? null;
}

/** Share of the wanted words that the passage has. */
function covered(found: ExtractedAssertion, wanted: GoldAssertion, text: string): number {
  const words = wordsIn(text, wanted.start, wanted.end);
  return words.filter((at) => isInside(found, at)).length / words.length;
}

/** Share of the passage's words that are wanted. */
function share(found: ExtractedAssertion, wanted: GoldAssertion, text: string): number {
  const words = found.spans.flatMap(({ start, end }) => wordsIn(text, start, end));
  return words.filter((at) => at >= wanted.start && at < wanted.end).length / words.length;
}

function isInside({ spans }: ExtractedAssertion, at: number): boolean {
  return spans.some(({ start, end }) => at >= start && at < end);
}

/** Where the words begin, in code points. */
function wordsIn(text: string, start: number, end: number): readonly number[] {
  const part = [...text].slice(start, end).join('');
  return [...part.matchAll(/[\p{L}\p{N}]+/gu)].map(
    (word) => start + [...part.slice(0, word.index)].length,
  );
}

function isBy(by: string, found: ExtractedAssertion, { entities }: Extraction): boolean {
  if (by === 'article') return found.speaker === null;
  if (found.speaker === null) return false;
  const names = entities[found.speaker]?.aliases ?? [];
  const known = (aliases.get(by) ?? []).map((name) => name.toLowerCase());
  return names.some((name) =>
    known.some((other) => other.includes(name.toLowerCase()) || name.toLowerCase().includes(other)),
  );
}
