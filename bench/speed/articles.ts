/** Makes articles of one length out of the paragraphs of the seed articles. */

import { readdir, readFile } from 'node:fs/promises';

const SEEDS = new URL('../../seeds/', import.meta.url);

/** `count` articles of about `words` words; no two begin with the same paragraph until all have been first. */
export async function articlesOf(words: number, count: number): Promise<readonly string[]> {
  const names = (await readdir(SEEDS)).filter((name) => name.endsWith('.txt')).sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, SEEDS), 'utf8')));
  const paragraphs = texts
    .flatMap((text) => text.split(/\n+/))
    .filter((paragraph) => paragraph.trim() !== '');
  // A step without a common factor, so that neighbours come from different articles.
  return Array.from({ length: count }, (_, at) => compose(paragraphs, at * 7, words));
}

function compose(paragraphs: readonly string[], first: number, words: number): string {
  const chosen: string[] = [];
  let length = 0;
  for (let at = first; length < words; at++) {
    const left = words - length;
    const next = (paragraphs[at % paragraphs.length] ?? '').split(/\s+/).slice(0, left);
    chosen.push(next.join(' '));
    length += next.length;
  }
  return chosen.join('\n\n');
}
