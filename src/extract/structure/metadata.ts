/** What an HTML page states of its article in metadata: JSON-LD, meta tags, links. */

import { dateOfField } from './date.ts';
import type { HtmlDocument } from './html-document.ts';

/** Stated metadata; null where the page does not say. */
export interface Metadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly outlet: string | null;
  readonly canonicalUrl: string | null;
  readonly language: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|LiveBlog)/;

/** Reads the metadata of `document`. @param url The page's address, against which relative links are resolved. */
export function metadataOf(document: HtmlDocument, url: string | undefined): Metadata {
  const article =
    linkedData(document).find((node) => types(node).some((type) => ARTICLE_TYPE.test(type))) ?? {};
  const meta = metaTags(document);
  const published =
    string(article['datePublished']) ??
    meta('article:published_time', 'date', 'dc.date', 'parsely-pub-date', 'pubdate');
  const link =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  return {
    title: string(article['headline']) ?? meta('og:title', 'twitter:title'),
    authors: authorsOf(article, meta('author', 'parsely-author', 'dc.creator')),
    publishedAt: published === null ? null : dateOfField(published),
    outlet: names(article['publisher'])[0] ?? meta('og:site_name', 'application-name'),
    canonicalUrl: absolute(link, url),
    language: languageOf(
      string(article['inLanguage']) ??
        document.documentElement?.getAttribute('lang') ??
        meta('og:locale'),
    ),
  };
}

function linkedData(document: HtmlDocument): readonly Json[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.flatMap((script) => {
    try {
      return nodesOf(JSON.parse(script.textContent ?? ''), 0);
    } catch {
      // Broken JSON-LD is common and tells nothing; the meta tags may.
      return [];
    }
  });
}

const DEEPEST = 6;

function nodesOf(value: unknown, depth: number): readonly Json[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, depth + 1));
  if (!isJson(value)) return [];
  return [
    value,
    ...nodesOf(value['@graph'], depth + 1),
    ...nodesOf(value['mainEntity'], depth + 1),
  ];
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function types(node: Json): readonly string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

function string(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? clean(value) : null;
}

/** The names in a value that is a name, a thing with a name, or a list of these. */
function names(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(names);
  return [isJson(value) ? string(value['name']) : string(value)].filter((name) => name !== null);
}

function authorsOf(article: Json, byMeta: string | null): readonly string[] {
  const stated = names(article['author']);
  const all =
    stated.length > 0 ? stated : (byMeta?.replace(/^by\s+/i, '').split(/,? and |, |;\s*/) ?? []);
  return [...new Set(all.map((name) => clean(name)))].filter(
    (name) => !/^https?:/.test(name) && name !== '',
  );
}

function metaTags(document: HtmlDocument): (...names: readonly string[]) => string | null {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = (tag.getAttribute('property') ?? tag.getAttribute('name'))?.toLowerCase();
    const content = string(tag.getAttribute('content'));
    if (name !== undefined && content !== null && !tags.has(name)) tags.set(name, content);
  }
  return (...wanted) =>
    wanted.map((name) => tags.get(name)).find((content) => content !== undefined) ?? null;
}

function absolute(link: string | null, url: string | undefined): string | null {
  if (link === null || !URL.canParse(link, url)) return null;
  const resolved = new URL(link, url);
  return /^https?:$/.test(resolved.protocol) ? resolved.href : null;
}

function languageOf(tag: string | null): string | null {
  if (tag === null) return null;
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

function clean(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
