/**
 * Which articles of a corpus fold into one origin, and which just do not: every pair is compared, and the index of the
 * graph is held to what that finds. Usage: npx tsx bench/origins/folds.ts CORPUS.jsonl [NEAREST], with {"id","text"} a line.
 */

import { readFileSync } from 'node:fs';
import { type OriginProfile, sharedOrigin } from '../../src/domain/origins/same-origin.ts';
import { overlapOf, shinglesOf, sketchOf } from '../../src/domain/origins/shingles.ts';
import { CodePointIndex } from '../../src/domain/span.ts';
import { createReader } from '../../src/extract/index.ts';

interface Read {
  readonly id: string;
  readonly profile: OriginProfile;
  readonly sketch: ReadonlySet<number>;
}

const [file, nearest = '30'] = process.argv.slice(2);
if (file === undefined) throw new Error('Expected a corpus: {"id","text"} a line.');

const articles = await readAll(file);
const folds: string[] = [];
const others: { readonly share: number; readonly line: string }[] = [];
let missed = 0;
let candidates = 0;
for (const [at, a] of articles.entries()) {
  for (const b of articles.slice(at + 1)) {
    const found = [...a.sketch].some((run) => b.sketch.has(run));
    if (found) candidates++;
    const fold = sharedOrigin(a.profile, b.profile);
    if (fold !== null) {
      if (!found) missed++;
      folds.push(`${fold.basis} ${fold.score.toFixed(3)}  ${a.id}  ${b.id}`);
      continue;
    }
    const { shared, ofShorter } = overlapOf(a.profile.shingles, b.profile.shingles);
    if (shared > 0) {
      const share = shared / ofShorter;
      others.push({
        share,
        line: `${share.toFixed(3)} ${shared} of ${ofShorter}  ${a.id}  ${b.id}`,
      });
    }
  }
}

const credited = articles.filter(({ profile }) => profile.credits.length > 0).length;
process.stdout.write(
  `${articles.length} articles, ${credited} with a credit; ${folds.length} pairs fold, ${missed} of them not found by the index, ` +
    `which brings ${((2 * candidates) / articles.length).toFixed(1)} candidates an article\n\n${folds.join('\n')}\n\nNearest that do not:\n` +
    `${others
      .toSorted((a, b) => b.share - a.share)
      .slice(0, Number(nearest))
      .map(({ line }) => line)
      .join('\n')}\n`,
);

async function readAll(path: string): Promise<readonly Read[]> {
  const reader = await createReader({ threads: 'auto' });
  try {
    const lines = readFileSync(path, 'utf8').trim().split('\n');
    return await Promise.all(
      lines.map(async (line) => {
        const { id, text }: { readonly id: string; readonly text: string } = JSON.parse(line);
        const { document, narration, credits } = await reader.read({ text });
        const index = new CodePointIndex(document.text);
        const shingles = shinglesOf(narration.map((span) => index.slice(span)));
        const profile = {
          title: document.title,
          canonicalUrl: null,
          outlet: null,
          shingles,
          credits,
        };
        return { id, profile, sketch: new Set(sketchOf(shingles)) };
      }),
    );
  } finally {
    await reader.close();
  }
}
