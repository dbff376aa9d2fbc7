/**
 * Tells how often a pronoun or a description is resolved to the right speaker, by an annotation that names whom each means:
 * one `{"id","half","start","end","kind","who":[…]}` a line, where `who` lists the names that are right.
 *
 *     npx hearsay extract --jsonl < articles.jsonl > read.jsonl
 *     npx tsx bench/reading/pronouns.ts ANNOTATION.jsonl read.jsonl [--wrong]
 */

import { readFile } from 'node:fs/promises';
import { compareNames } from '../../src/domain/names/index.ts';
import type { JsonLine } from '../../src/extract/json-line.ts';

/** Whom the words at a place in an article mean. */
interface Meant {
  readonly id: string;
  /** Rules are mended with one half and measured with the other. */
  readonly half: 'odd' | 'even';
  /** In code points of the article's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'person' | 'group' | 'nominal';
  readonly who: readonly string[];
}

/** Of those annotated: how many were read as a source at all, and how many of these mean the right one. */
interface Count {
  of: number;
  read: number;
  right: number;
}

const [annotation = '', readPath = '', ...flags] = process.argv.slice(2);
const read = new Map((await linesOf<JsonLine>(readPath)).map((line) => [line.id, line]));
const counts = new Map<string, Count>();
for (const meant of await linesOf<Meant>(annotation)) {
  const speaker = read
    .get(meant.id)
    ?.quotes.map((quote) => quote.speaker)
    .find((found) => found !== null && found.start < meant.end && meant.start < found.end);
  const right = meant.who.some((name) => isSame(speaker?.resolved ?? '', name, meant.kind));
  for (const key of [`${meant.kind} ${meant.half}`, `all ${meant.half}`]) {
    const count = counts.get(key) ?? { of: 0, read: 0, right: 0 };
    counts.set(key, count);
    count.of++;
    if (speaker) count.read++;
    if (right) count.right++;
  }
  if (flags.includes('--wrong') && !right)
    process.stdout.write(
      `${meant.half} ${meant.id} ${meant.start} ${meant.text}: ${speaker ? speaker.resolved : 'not read'}, not ${meant.who.join(' or ')}\n`,
    );
}
console.table(
  Object.fromEntries(
    [...counts].sort().map(([key, { of, read, right }]) => [
      key,
      {
        annotated: of,
        'read as a source': read,
        'right of read, %': ((100 * right) / read).toFixed(1),
        'right of all, %': ((100 * right) / of).toFixed(1),
      },
    ]),
  ),
);

/** A person by the rules for names; a group where the words of one name are among the other's. */
function isSame(resolved: string, name: string, kind: Meant['kind']): boolean {
  if (resolved === '') return false;
  const [a, b] = [resolved.toLowerCase(), name.toLowerCase()];
  return (
    a.includes(b) ||
    (kind !== 'group' && compareNames(resolved, name, 'PERSON').relation !== 'different')
  );
}

async function linesOf<T>(path: string): Promise<readonly T[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  // The benchmark's own formats: a file of another kind shows in its figures at once.
  return lines.map((line): T => JSON.parse(line));
}
