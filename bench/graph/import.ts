/** Makes a Neo4j that does not run yet hold the made-up corpus, by Neo4j's own import: a million quotes in minutes. */

import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { importLocal } from '../../src/local-neo4j/index.ts';
import { rowsOf } from './bulk-write.ts';
import { articlesOf, type Corpus } from './synthetic.ts';

/** The columns of each file in the format of Neo4j's import. */
const NODES = {
  Outlet: 'id:ID(Outlet) name domain kind',
  Article:
    'id:ID(Article) title url canonicalUrl authors:string[] publishedAt language ingestedAt orderKey',
  Snapshot: 'id:ID(Snapshot) sha256 text retrievedAt extractor extractorVersion',
  Narration: 'id:ID(Narration) shingles:long[]',
  Origin: 'id:ID(Origin) kind',
  OriginKey: 'key:ID(OriginKey)',
  Speaker: 'id:ID(Speaker) name kind aliases:string[]',
  NameKey: 'key:ID(NameKey)',
  Utterance: 'id:ID(Utterance) speakerId text normalized articleCount:long originCount:long',
  Quote:
    'id:ID(Quote) kind exact prefix suffix anchor cueClass modality confidence:double orderKey standing spanStarts:long[] spanEnds:long[] verbatimStarts:long[] verbatimEnds:long[]',
  Attribution: 'id:ID(Attribution) basis confidence:double state hop:long',
};
const RELATIONSHIPS = {
  PUBLISHED_BY: 'from:START_ID(Article) to:END_ID(Outlet)',
  HAS_SNAPSHOT: 'from:START_ID(Article) to:END_ID(Snapshot)',
  HAS_NARRATION: 'from:START_ID(Snapshot) to:END_ID(Narration)',
  ORIGINATES_IN: 'from:START_ID(Article) to:END_ID(Origin) basis score:double reason',
  HAS_ORIGIN_KEY: 'from:START_ID(Narration) to:END_ID(OriginKey)',
  HAS_KEY: 'from:START_ID(Speaker) to:END_ID(NameKey)',
  QUOTED_IN: 'from:START_ID(Quote) to:END_ID(Snapshot)',
  INSTANCE_OF: 'from:START_ID(Quote) to:END_ID(Utterance) similarity:double text normalized',
  HAS_ATTRIBUTION: 'from:START_ID(Quote) to:END_ID(Attribution)',
  ATTRIBUTED_TO:
    'from:START_ID(Attribution) to:END_ID(Speaker) probability:double method confidence:double speakerId orderKey',
};

type Row = Readonly<Record<string, unknown>>;
type Write = (kind: keyof typeof NODES | keyof typeof RELATIONSHIPS, row: Row) => void;

/** Fills a home that has no Neo4j yet; says on standard error how long that took. */
export async function importCorpus(home: string, corpus: Corpus): Promise<void> {
  const start = performance.now();
  const folder = path.join(home, 'corpus');
  await mkdir(folder);
  const files = new Map(
    Object.entries({ ...NODES, ...RELATIONSHIPS }).map(([kind, columns]) => [
      kind,
      new CsvFile(path.join(folder, `${kind}.csv`), columns),
    ]),
  );
  writeCorpus(corpus, (kind, row) => files.get(kind)?.write(row));
  const pathsOf = (kinds: object): readonly string[] =>
    Object.keys(kinds).map((kind) => `${kind}=${files.get(kind)?.close()}`);
  await importLocal(
    { home, env: process.env, progress: { note: () => {}, count: () => {} } },
    { nodes: pathsOf(NODES), relationships: pathsOf(RELATIONSHIPS) },
  );
  await rm(folder, { recursive: true });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.error(`Imported ${corpus.quotes} quotes in ${seconds} s.`);
}

function writeCorpus(corpus: Corpus, write: Write): void {
  const known = new Set<string>();
  const isNew = (id: string): boolean => !known.has(id) && known.add(id).size > 0;
  const utterances = new Map<string, { row: Row; articleCount: number }>();
  for (const article of articlesOf(corpus)) {
    const rows = rowsOf(article);
    writeArticle(rows, write, isNew);
    for (const { node, key } of rows.speakers) {
      if (!isNew(node.id)) continue;
      write('Speaker', node);
      write('NameKey', { key });
      write('HAS_KEY', { from: node.id, to: key });
    }
    writeQuotes(rows, write);
    for (const row of new Map(rows.utterances.map((one) => [one.id, one])).values()) {
      const articleCount = (utterances.get(row.id)?.articleCount ?? 0) + 1;
      utterances.set(row.id, { row: { ...row }, articleCount });
    }
  }
  for (const { row, articleCount } of utterances.values())
    write('Utterance', { ...row, articleCount, originCount: articleCount });
}

type Rows = ReturnType<typeof rowsOf>;

function writeArticle(
  { outlet, article, snapshot, origin }: Rows,
  write: Write,
  isNew: (id: string) => boolean,
): void {
  if (outlet !== null && isNew(outlet.id)) write('Outlet', outlet);
  write('Article', { ...article, authors: ['Made Up'] });
  write('PUBLISHED_BY', { from: article.id, to: outlet?.id });
  write('Snapshot', snapshot);
  write('HAS_SNAPSHOT', { from: article.id, to: snapshot.id });
  write('Narration', { id: snapshot.id, shingles: origin.shingles });
  write('HAS_NARRATION', { from: snapshot.id, to: snapshot.id });
  write('Origin', { id: origin.id, kind: 'OUTLET' });
  const none = { basis: 'NONE_FOUND', score: 1, reason: 'Made up.' };
  write('ORIGINATES_IN', { from: article.id, to: origin.id, ...none });
  for (const key of origin.keys) {
    if (isNew(key)) write('OriginKey', { key });
    write('HAS_ORIGIN_KEY', { from: snapshot.id, to: key });
  }
}

function writeQuotes({ snapshot, quotes, attributions }: Rows, write: Write): void {
  const orderKeys = new Map(quotes.map(({ node }) => [node.id, node.orderKey]));
  for (const { node, start, end, utteranceId } of quotes) {
    const spans = { spanStarts: start, spanEnds: end, verbatimStarts: start, verbatimEnds: end };
    write('Quote', { ...node, ...spans, standing: 'CURRENT' });
    write('QUOTED_IN', { from: node.id, to: snapshot.id });
    const wording = { similarity: 1, text: node.exact, normalized: node.exact };
    write('INSTANCE_OF', { from: node.id, to: utteranceId, ...wording });
  }
  for (const { node, quoteId, hop, speakerId, to } of attributions) {
    write('Attribution', { ...node, hop });
    write('HAS_ATTRIBUTION', { from: quoteId, to: node.id });
    const orderKey = orderKeys.get(quoteId);
    write('ATTRIBUTED_TO', { from: node.id, to: speakerId, ...to, speakerId, orderKey });
  }
}

/** A table of whose rows the columns named are written. */
class CsvFile {
  readonly #path: string;
  readonly #file: number;
  readonly #names: readonly string[];
  #lines: string[] = [];

  constructor(file: string, columns: string) {
    this.#path = file;
    this.#file = openSync(file, 'w');
    this.#names = columns.split(' ').map((column) => column.split(':')[0] ?? '');
    this.#lines.push(columns.replace(/(?:from|to)(?=:)/gu, '').replaceAll(' ', ','));
  }

  write(row: Row): void {
    this.#lines.push(this.#names.map((name) => cell(row[name])).join(','));
    if (this.#lines.length >= 2_000) this.#flush();
  }

  /** The path of what is whole now. */
  close(): string {
    this.#flush();
    closeSync(this.#file);
    return this.#path;
  }

  #flush(): void {
    writeSync(this.#file, `${this.#lines.join('\n')}\n`);
    this.#lines = [];
  }
}

/** Neo4j parts the items of a list by semicolons; an empty cell is no property. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = Array.isArray(value) ? value.join(';') : String(value);
  return `"${text.replaceAll('"', '""')}"`;
}
