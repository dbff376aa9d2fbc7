/** Articles in files and folders. */

import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { HearsayError } from '../../../domain/errors.ts';
import { parseRecord } from '../record-schema.ts';
import type { IngestRecord } from '../types.ts';
import { checkSize, decodeText } from './decode-text.ts';
import { charsetOfHtml } from './html-charset.ts';
import { jsonLineItems, parseJson } from './json-lines.ts';
import { MANIFEST, readManifest } from './manifest.ts';
import type { Source, SourceItem } from './types.ts';

const HTML = /\.(?:html?|xhtml)$/i;
const JSON_LINES = /\.(?:jsonl|ndjson)$/i;
const JSON_FILE = /\.json$/i;
/** What is taken from a folder; a file that is named on the command line may be called as it likes. */
const TAKEN = /\.(?:txt|html?|xhtml|jsonl|ndjson|json)$/i;

/** A .json file is parsed whole; beyond this size it should be JSON Lines. */
const LARGEST_JSON = 200_000_000;

/**
 * The files of a path: itself, or everything readable in a folder and its subfolders, sorted by path.
 * @throws HearsayError BAD_INPUT where there is nothing to read.
 */
export async function filesAt(given: string): Promise<readonly Source[]> {
  const found = await stat(given).catch((cause: NodeJS.ErrnoException) => {
    const why = cause.code === 'ENOENT' ? 'there is no such file or folder' : cause.message;
    throw new HearsayError(
      'BAD_INPUT',
      `Expected a file, a folder, an http(s) URL or "-", got "${given}": ${why}.`,
      { cause },
    );
  });
  if (!found.isDirectory()) return [fileSource(given)];
  const files = (await filesIn(given)).toSorted();
  if (files.length === 0) {
    throw new HearsayError(
      'BAD_INPUT',
      `Expected articles in the folder "${given}", got none. Files are taken by their endings: .txt, .html, .htm, .jsonl, .ndjson, .json.`,
    );
  }
  return files.map(fileSource);
}

/** One file; what is in it is told by the ending of its name, plain text unless that says otherwise. */
function fileSource(file: string): Source {
  if (JSON_LINES.test(file)) {
    return {
      where: file,
      count: () => countLines(file),
      items: () => jsonLineItems(createReadStream(file), file),
    };
  }
  if (JSON_FILE.test(file)) {
    return { where: file, count: async () => null, items: () => jsonItems(file) };
  }
  return {
    where: file,
    count: async () => 1,
    async *items() {
      yield { where: file, load: () => loadDocument(file) };
    },
  };
}

/** The file's text under what the manifest beside it says; its id is its name unless the manifest gives one. */
async function loadDocument(file: string): Promise<IngestRecord> {
  checkSize((await stat(file)).size);
  const bytes = await readFile(file);
  const name = path.basename(file);
  const entry = (await readManifest(path.dirname(file))).get(name) ?? {};
  const html = HTML.test(file);
  const content = html
    ? { html: decodeText(bytes, charsetOfHtml(bytes)) }
    : { text: decodeText(bytes) };
  return parseRecord({ ...entry, ...content, id: entry.id ?? name });
}

/** A .json file with one record or an array of them. */
async function* jsonItems(file: string): AsyncGenerator<SourceItem> {
  let values: readonly unknown[];
  try {
    const { size } = await stat(file);
    if (size > LARGEST_JSON) {
      throw new HearsayError(
        'UNREADABLE_DOCUMENT',
        `Expected a .json file of at most ${LARGEST_JSON / 1e6} MB, got ${Math.round(size / 1e6)} MB. Give its records as JSON Lines (.jsonl).`,
      );
    }
    const value = parseJson(await readFile(file, 'utf8'));
    values = Array.isArray(value) ? value : [value];
  } catch (error) {
    yield { where: file, load: () => Promise.reject(error) };
    return;
  }
  for (const [i, value] of values.entries()) {
    const where = values.length === 1 ? file : `${file}[${i}]`;
    yield { where, load: async () => parseRecord(value) };
  }
}

/** Links are not followed into folders, so that a circle of them ends. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map(async (entry): Promise<readonly string[]> => {
      const full = path.join(folder, entry.name);
      if (entry.name.startsWith('.')) return [];
      if (entry.isDirectory()) return filesIn(full);
      return TAKEN.test(entry.name) && entry.name !== MANIFEST ? [full] : [];
    }),
  );
  return nested.flat();
}

/** Lines that are not empty; the last one need not end. */
async function countLines(file: string): Promise<number> {
  let count = 0;
  let filled = false;
  for await (const chunk of createReadStream(file)) {
    for (const byte of chunk) {
      if (byte !== 0x0a) filled = true;
      else if (filled) {
        count++;
        filled = false;
      }
    }
  }
  return filled ? count + 1 : count;
}
