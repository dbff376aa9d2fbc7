/** Finds the articles that a person names: files, folders, URLs, standard input. */

import { filesAt } from './files.ts';
import { standardInput } from './standard-input.ts';
import type { Source } from './types.ts';
import { type FetchOptions, webPage } from './web-page.ts';

export { standardLines } from './standard-input.ts';
export type { Source, SourceItem } from './types.ts';

/** What sources may use. */
export interface SourceOptions extends FetchOptions {
  /** What "-" reads. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** How "-" is read; default told by its first character. */
  readonly standardInput?: (stream: AsyncIterable<Uint8Array>) => Source;
}

/**
 * The sources behind `inputs`, in their order.
 * @throws HearsayError BAD_INPUT where an input names nothing, before anything is read.
 */
export async function findSources(
  inputs: readonly string[],
  options: SourceOptions,
): Promise<readonly Source[]> {
  const found: Source[] = [];
  for (const input of inputs) {
    if (input === '-') found.push((options.standardInput ?? standardInput)(options.stdin));
    else if (/^https?:\/\//i.test(input)) found.push(webPage(input, options));
    else found.push(...(await filesAt(input)));
  }
  return found;
}
