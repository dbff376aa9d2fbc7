/** Finds the source of speech that names none beside it. */

import type { Content } from '../decode/contents.ts';
import type { Scene } from '../people/scene.ts';
import type { Range } from '../text/range.ts';
import type { Words } from '../text/words.ts';
import type { Names } from './beside-quotation.ts';

/** A source, and whether it stands beside the content or was carried over from another. */
export interface FoundSource {
  readonly source: Range;
  readonly carriedOver: boolean;
}

/** Cues that go on with what the same person was saying: "adding that …", "he went on". */
const GOES_ON =
  /^(?:(?:add|continu|not|say|explain|insist|warn|argu|tell|claim|call|point|suggest|conclud|declar|stress|emphasi[sz]|stat|claim)\w*ing\b|added|continued|went on)/i;

/** For each content, in their order, its own source or the one it goes on with; null where there is none. */
export function findSources(
  contents: readonly Content[],
  words: Words,
  scene: Scene,
  names: Names,
): readonly (FoundSource | null)[] {
  const following = nextOwnSources(contents, words);
  const found: (FoundSource | null)[] = [];
  let previous: { source: Range; end: number } | null = null;
  for (const [index, content] of contents.entries()) {
    let own: FoundSource | null =
      content.source === null ? null : { source: content.source, carriedOver: false };
    own ??= namedBefore(content, previous, words, scene, names);
    own ??= carryOver(content, previous, following[index] ?? null, words, scene);
    own ??= subjectBefore(content, words, scene, names);
    found.push(own);
    if (own !== null) previous = { source: own.source, end: endOf(content, words) };
  }
  return found;
}

/** “…” alone behind a sentence about somebody: the last full name before it in its paragraph that nobody spoke since. */
function namedBefore(
  content: Content,
  previous: { readonly source: Range; readonly end: number } | null,
  words: Words,
  scene: Scene,
  names: Names,
): FoundSource | null {
  if (content.cue !== null) return null;
  const start = startOf(content, words);
  const name = names.lastFullBefore(start);
  if (name === null || scene.paragraph(name.from) !== scene.paragraph(start)) return null;
  const spokenTo = Math.max(previous?.end ?? 0, previous?.source.to ?? 0);
  return name.from >= spokenTo ? { source: name, carriedOver: true } : null;
}

const PRONOUN = /^(?:He|She)\b/;

/** “…” that fills a paragraph: whom the paragraph before it begins with. */
function subjectBefore(
  content: Content,
  words: Words,
  scene: Scene,
  names: Names,
): FoundSource | null {
  if (content.cue !== null) return null;
  const start = startOf(content, words);
  const paragraph = scene.paragraphStart(start);
  if (!/^[\s"“‘'„«»]*$/u.test(scene.text.slice(paragraph, start))) return null;
  const before = scene.paragraphStart(paragraph - 1);
  if (before >= paragraph) return null;
  const pronoun = PRONOUN.exec(scene.text.slice(before, before + 4))?.[0];
  if (pronoun !== undefined)
    return { source: { from: before, to: before + pronoun.length }, carriedOver: true };
  const name = names.firstFrom(before);
  const begins =
    name !== undefined && /^[\p{L}\s]{0,40}$/u.test(scene.text.slice(before, name.from));
  return begins && name.looks !== 'THING' && name.to <= paragraph
    ? { source: name, carriedOver: true }
    : null;
}

interface Neighbour {
  readonly source: Range;
  readonly start: number;
}

function nextOwnSources(contents: readonly Content[], words: Words): readonly (Neighbour | null)[] {
  const next: (Neighbour | null)[] = [];
  let nearest: Neighbour | null = null;
  for (let index = contents.length - 1; index >= 0; index--) {
    next[index] = nearest;
    const content = contents[index];
    if (content?.source) nearest = { source: content.source, start: startOf(content, words) };
  }
  return next;
}

function carryOver(
  content: Content,
  previous: { readonly source: Range; readonly end: number } | null,
  next: Neighbour | null,
  words: Words,
  scene: Scene,
): FoundSource | null {
  const carried = (source: Range): FoundSource => ({ source, carriedOver: true });
  const distance = (a: number, b: number) => scene.paragraph(b) - scene.paragraph(a);
  if (content.cue !== null) {
    const cue = words.text.slice(content.cue.from, content.cue.to);
    const goesOn =
      previous !== null && GOES_ON.test(cue) && distance(previous.end, content.cue.from) === 0;
    return goesOn ? carried(previous.source) : null;
  }
  const start = startOf(content, words);
  const gap = previous === null ? Number.POSITIVE_INFINITY : distance(previous.end - 1, start);
  if (previous !== null && gap === 0) return carried(previous.source);
  if (next !== null && distance(endOf(content, words) - 1, next.start) === 0)
    return carried(next.source);
  return previous !== null && gap === 1 ? carried(previous.source) : null;
}

function startOf(content: Content, words: Words): number {
  return words.from(content.runs[0]?.first ?? 0);
}

function endOf(content: Content, words: Words): number {
  return words.to(content.runs.at(-1)?.last ?? 0);
}
