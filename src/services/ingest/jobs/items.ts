/** What somebody gives to be read, as items of a job: pasted articles, addresses, files. */

import type { IngestRecord } from '../types.ts';
import type { JobItem } from './ports.ts';

export interface GivenArticles {
  readonly records: readonly IngestRecord[];
  readonly urls: readonly string[];
  readonly files: readonly { readonly name: string; readonly content: string }[];
}

/** In the order given: articles, addresses, files. */
export function itemsOf({ records, urls, files }: GivenArticles): readonly JobItem[] {
  return [
    ...records.map((record, at) => ({
      where: record.title ?? record.url ?? record.id ?? `article ${at + 1}`,
      record,
    })),
    ...urls.map((url) => ({ where: url, url })),
    ...files.flatMap(itemsOfFile),
  ];
}

/** What is in a file is told by the ending of its name, plain text unless that says otherwise. */
function itemsOfFile(file: {
  readonly name: string;
  readonly content: string;
}): readonly JobItem[] {
  const { name, content } = file;
  if (/\.(?:jsonl|ndjson)$/i.test(name)) {
    return content
      .split('\n')
      .map((json, at) => ({ where: `${name}:${at + 1}`, json }))
      .filter(({ json }) => json.trim() !== '');
  }
  if (/\.json$/i.test(name)) {
    const records = arrayIn(content);
    if (records === null) return [{ where: name, json: content }];
    return records.map((record, at) => ({ where: `${name}[${at}]`, record }));
  }
  const kind = /\.(?:html?|xhtml)$/i.test(name) ? 'html' : 'text';
  return [{ where: name, record: { id: name, [kind]: content } }];
}

/** Null for what is no array; should it be no JSON, that is said where the item is read. */
function arrayIn(json: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
