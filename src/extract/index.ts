/** Reading: text in, everything that is said in it out. Knows no database, clock or network. */

import type { Reader } from '../domain/extraction.ts';
import { type ReaderOptions, TaggerReader } from './reader.ts';

export { toJsonLine } from './json-line.ts';
export { LONGEST_DOCUMENT } from './readable.ts';
export type { ReaderOptions } from './reader.ts';

/** A reader of news articles. The model is loaded with the first document, so making a reader is cheap. */
export async function createReader(options: ReaderOptions = {}): Promise<Reader> {
  return new TaggerReader(options);
}
