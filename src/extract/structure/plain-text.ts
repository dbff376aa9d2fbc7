/** Takes plain text apart into title, byline, body and page furniture. The text itself stays exactly as it came. */

import type { BlockKind } from '../../domain/extraction.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { type Range, trimmed } from '../text/range.ts';
import { authorsIn } from './byline.ts';
import { dateOfLine } from './date.ts';
import { isCaption, isFurniture } from './furniture.ts';
import type { BlockRange, Structure } from './structure.ts';

/** Bylines and dates stand among the first lines. */
const TOP_LINES = 8;
const LONGEST_TITLE = 200;
const LONGEST_HEADING = 110;
const MOST_WORDS_OF_HEADING = 16;
/** A longer question is the author's own. */
const MOST_WORDS_OF_QUESTION = 8;
/** A heading stands over a paragraph at least this long, in characters. */
const SHORTEST_PARAGRAPH = 80;

/** The structure of an article given as plain text. */
export function structureOfText(text: string): Structure {
  const lines = paragraphsOf(text).map((line) => trimmed(text, line));
  const words = lines.map((line) => text.slice(line.from, line.to));
  const hasTitle = lines.length > 1 && isTitle(words[0] ?? '');
  const title = hasTitle ? (words[0] ?? null) : null;
  const authors = new Set<string>();
  let publishedAt: string | null = null;
  let bodyBegun = false;
  const blocks: BlockRange[] = [];
  for (const [at, line] of lines.entries()) {
    const own = words[at] ?? '';
    const kind: BlockKind =
      hasTitle && at === 0
        ? 'TITLE'
        : kindOf(own, title, at < TOP_LINES && !bodyBegun, words[at + 1] ?? '');
    if (kind === 'BYLINE' && at < TOP_LINES)
      for (const author of authorsIn(own, true) ?? []) authors.add(author);
    if (kind === 'DATELINE') publishedAt ??= dateOfLine(own);
    bodyBegun ||= kind === 'BODY';
    blocks.push(toBlock(line, kind));
  }
  return {
    text,
    title,
    authors: [...authors],
    publishedAt,
    outlet: null,
    canonicalUrl: null,
    language: null,
    blocks: blocks.some((block) => block.kind === 'BODY') ? blocks : blocks.map(asBody),
  };
}

/** What a line that is not the title is. */
export function kindOf(
  line: string,
  title: string | null,
  nearTop: boolean,
  next: string,
): BlockKind {
  if (isCaption(line) && !isFurniture(line, title)) return 'CAPTION';
  if (isFurniture(line, title)) return 'FURNITURE';
  if (authorsIn(line, nearTop) !== null) return 'BYLINE';
  if (nearTop && dateOfLine(line) !== null) return 'DATELINE';
  return isHeading(line, next) ? 'HEADING' : 'BODY';
}

function toBlock(line: Range, kind: BlockKind): BlockRange {
  return { ...line, kind };
}

/** Text without any paragraph of its own, e.g. a single line, is all body. */
function asBody(block: BlockRange): BlockRange {
  return { ...block, kind: 'BODY' };
}

/** A first line that is no sentence, or that capitalises its words as headlines do. */
function isTitle(line: string): boolean {
  if (line.length > LONGEST_TITLE) return false;
  if (!/[.,;:]["”’']?$|[?!]["”]$/.test(line)) return true;
  const long = line.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  const capitalised = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= 3 && capitalised.length >= 0.8 * long.length;
}

const SENTENCE_END = /[.!…:;,"”“»’']$/;
const SPEECH = /["“”«»„]|^\p{Lu}[\p{Lu} .]+:|^[―—–-]/u;

function isHeading(line: string, next: string): boolean {
  return (
    line.length <= LONGEST_HEADING &&
    next.length >= SHORTEST_PARAGRAPH &&
    /^[\p{Lu}\p{N}]/u.test(line) &&
    !SENTENCE_END.test(line) &&
    !SPEECH.test(line) &&
    line.split(/\s+/).length <=
      (line.endsWith('?') ? MOST_WORDS_OF_QUESTION : MOST_WORDS_OF_HEADING)
  );
}
