/**
 * Measures the assertions read from the seed articles against a hand-made gold: a gold assertion is matched where a
 * passage covers half of its words or more. Prints a table by article, and with "--misses" what was not found.
 *
 *     npx tsx bench/claims/assertions.ts [GOLD.json] [SEEDS] [--misses]
 *
 * Where HEARSAY_LLM_URL is set, what that model proposes and the articles bear out counts too.
 */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ExtractedAssertion } from '../../src/domain/claims.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import { createReader } from '../../src/extract/index.ts';
import { readConfig } from '../../src/server/config.ts';
import { admitClaims } from '../../src/services/claims/proposals/admit-claims.ts';
import { createLanguageModel } from '../../src/services/claims/proposals/language-model.ts';
import { coverage, matchOf, wordStarts } from './match-assertions.ts';

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

const { languageModel } = readConfig(process.env);
const model =
  languageModel === null
    ? null
    : createLanguageModel(languageModel, { onFailure: (reason) => console.error(reason) });

const rows: Record<string, Record<string, number | string>> = {};
const totals = { gold: 0, matched: 0, stance: 0, kind: 0, speaker: 0, claims: 0, whole: 0 };
const reader = await createReader();
for (const { file } of gold.articles) {
  const text = await readFile(`${folder}/${file}`, 'utf8');
  const words = wordStarts(text);
  const extraction = await reader.read({ text });
  const assertions = [...extraction.assertions, ...(await proposalsFor(extraction))];
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
  counts.claims = assertions.length;
  for (const wanted of own) {
    const found = matchOf(wanted, words, assertions);
    if (found === null) {
      if (showMisses) console.log(`missed  ${file.slice(0, 3)} ${wanted.text}`);
      continue;
    }
    counts.matched++;
    // A passage that is not mostly about something else.
    if (coverage([wanted], found.spans, words) >= 0.5) counts.whole++;
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

async function proposalsFor(extraction: Extraction): Promise<readonly ExtractedAssertion[]> {
  const { document, entities } = extraction;
  const { text, publishedAt } = document;
  const speakers = entities.map(({ name }) => name);
  const proposals = await model?.claims({ text, speakers, publishedAt });
  return admitClaims(proposals ?? [], extraction, publishedAt);
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
