/** Finds the article in an HTML page. Its snapshot text is the title and the paragraphs, blank lines between. */

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { BlockKind } from '../../domain/extraction.ts';
import { unreadable } from '../readable.ts';
import { authorsIn } from './byline.ts';
import { dateOfLine } from './date.ts';
import type { HtmlDocument, HtmlNode } from './html-document.ts';
import { metadataOf } from './metadata.ts';
import { nestingOf } from './nesting.ts';
import { kindOf } from './plain-text.ts';
import type { BlockRange, Structure } from './structure.ts';

/** Pages with more elements are refused: no article has them, and the search for it would take minutes. */
const MOST_ELEMENTS = 60_000;
/** The parser's time grows with the square of these: a million take minutes. Some stand in scripts and are no elements. */
const MOST_TAGS = 2 * MOST_ELEMENTS;
/** … and with the square of the depth. */
const DEEPEST = 1000;
/** An article has at least this many words of body. */
const FEWEST_WORDS = 25;

/** A paragraph of the article. */
interface Paragraph {
  readonly text: string;
  readonly kind: BlockKind | null;
}

/** @throws HearsayError UNREADABLE_DOCUMENT where the page holds no article. */
export function structureOfHtml(html: string, url: string | undefined): Structure {
  const { elements, deepest } = nestingOf(html);
  if (deepest > DEEPEST || elements > MOST_TAGS) {
    throw unreadable(
      `Expected an article in the HTML, got ${elements} elements nested ${deepest} deep where at most ${MOST_TAGS} and ${DEEPEST} are searched. ` +
        'Give the article as text.',
    );
  }
  const page = parse(html);
  const metadata = metadataOf(page, url);
  const article = extract(page);
  const title = metadata.title ?? clean(article.title ?? '') ?? null;
  const { text, blocks } = layOut(
    title === '' ? null : title,
    paragraphsOf(parse(article.content)),
  );
  const body = blocks
    .filter((block) => block.kind === 'BODY')
    .map((block) => text.slice(block.from, block.to));
  const words = body.join(' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words < FEWEST_WORDS) {
    throw unreadable(
      `Expected an article in the HTML, found ${words} words of text. Give the article's own page, or its text.`,
    );
  }
  const lines = blocks.map((block) => ({
    kind: block.kind,
    words: text.slice(block.from, block.to),
  }));
  const stated = lines.find((line) => line.kind === 'DATELINE');
  const byline = lines.flatMap((line) =>
    line.kind === 'BYLINE' ? (authorsIn(line.words, true) ?? []) : [],
  );
  return {
    ...metadata,
    text,
    title: title === '' ? null : title,
    authors:
      metadata.authors.length > 0
        ? metadata.authors
        : byline.length > 0
          ? byline
          : (authorsIn(`By ${clean(article.byline ?? '').replace(/^by /i, '')}`, true) ?? []),
    publishedAt: metadata.publishedAt ?? (stated === undefined ? null : dateOfLine(stated.words)),
    outlet: metadata.outlet ?? article.siteName ?? null,
    blocks,
  };
}

/** A page as both linkedom and Readability know it. */
type Page = ConstructorParameters<typeof Readability>[0];

function parse(html: string): Page {
  try {
    const { document } = parseHTML(
      /<body[\s>]/i.test(html)
        ? html
        : `<!doctype html><html><head></head><body>${html}</body></html>`,
    );
    return document;
  } catch (cause) {
    throw unreadable('Expected an HTML page, got markup that cannot be parsed.', cause);
  }
}

interface Article {
  readonly content: string;
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly siteName?: string | null | undefined;
}

function extract(page: Page): Article {
  let article: ReturnType<Readability['parse']>;
  try {
    article = new Readability(page, { maxElemsToParse: MOST_ELEMENTS }).parse();
  } catch (cause) {
    throw unreadable(
      'Expected an article in the HTML, got a page too large or too deeply nested to search. Give the article as text.',
      cause,
    );
  }
  const content = article?.content;
  if (article === null || content === null || content === undefined || content === '') {
    throw unreadable(
      "Expected an article in the HTML, found none. Give the article's own page, or its text.",
    );
  }
  return { content, title: article.title, byline: article.byline, siteName: article.siteName };
}

const BLOCK_TAG =
  /^(?:P|DIV|SECTION|ARTICLE|MAIN|HEADER|FOOTER|ASIDE|H[1-6]|UL|OL|LI|DL|DT|DD|BLOCKQUOTE|PRE|FIGURE|FIGCAPTION|TABLE|TBODY|THEAD|TFOOT|TR|TD|TH|HR|BR|FORM|FIELDSET|ADDRESS|NAV|VIDEO|IFRAME)$/;
const SILENT_TAG = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|BUTTON|INPUT|SELECT|TEXTAREA)$/;
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Cuts the article where block elements begin and end; walks without recursion, so that depth does no harm. */
function paragraphsOf(article: HtmlDocument): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let text = '';
  const flush = (kind: BlockKind | null) => {
    const words = clean(text);
    if (/[\p{L}\p{N}]/u.test(words)) paragraphs.push({ text: words, kind });
    text = '';
  };
  /** What remains to be visited, nearest last; a string is the end of a block of that kind. */
  const stack: (HtmlNode | { readonly ends: BlockKind | null })[] =
    article.body === null ? [] : [article.body];
  const kinds: (BlockKind | null)[] = [null];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if ('ends' in next) {
      flush(kinds.pop() ?? null);
    } else if (next.nodeType === TEXT_NODE) {
      text += next.textContent ?? '';
    } else if (next.nodeType === ELEMENT_NODE) {
      const tag = (next.tagName ?? '').toUpperCase();
      if (SILENT_TAG.test(tag)) continue;
      if (BLOCK_TAG.test(tag)) {
        flush(kinds.at(-1) ?? null);
        const kind = kindOfTag(tag) ?? kinds.at(-1) ?? null;
        kinds.push(kind);
        stack.push({ ends: kind });
      }
      stack.push(...[...next.childNodes].reverse());
    }
  }
  flush(null);
  return paragraphs;
}

function kindOfTag(tag: string): BlockKind | null {
  if (/^H[1-6]$/.test(tag)) return 'HEADING';
  if (tag === 'FIGCAPTION') return 'CAPTION';
  return tag === 'NAV' || tag === 'FORM' ? 'FURNITURE' : null;
}

function layOut(
  title: string | null,
  paragraphs: readonly Paragraph[],
): { text: string; blocks: readonly BlockRange[] } {
  const blocks: BlockRange[] = [];
  let text = '';
  const add = (words: string, kind: BlockKind) => {
    if (text !== '') text += '\n\n';
    blocks.push({ from: text.length, to: text.length + words.length, kind });
    text += words;
  };
  if (title !== null) add(title, 'TITLE');
  let bodyBegun = false;
  for (const [at, paragraph] of paragraphs.entries()) {
    const read = kindOf(
      paragraph.text,
      title,
      !bodyBegun && at < 8,
      paragraphs[at + 1]?.text ?? '',
    );
    const kind =
      read === 'FURNITURE' ? read : (paragraph.kind ?? (read === 'HEADING' ? 'BODY' : read));
    bodyBegun ||= kind === 'BODY';
    add(paragraph.text, kind);
  }
  return { text, blocks };
}

function clean(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
