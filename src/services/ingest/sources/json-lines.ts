/** Articles as JSON Lines: one record a line, read as they come. */

import { HearsayError } from '../../../domain/errors.ts';
import { LONGEST_DOCUMENT } from '../../../extract/readable.ts';
import { parseRecord } from '../record-schema.ts';
import type { IngestRecord } from '../types.ts';
import { splitLines } from './split-lines.ts';
import type { SourceItem } from './types.ts';

/** A line may hold the largest document with every character escaped. */
const LONGEST_LINE = LONGEST_DOCUMENT * 6;

/** The records of a stream, blank lines left out. A broken line throws when it is loaded; the others are not touched by it. */
export async function* jsonLineItems(
  chunks: AsyncIterable<Uint8Array>,
  where: string,
): AsyncGenerator<SourceItem> {
  for await (const { number, bytes } of splitLines(chunks, LONGEST_LINE)) {
    if (bytes !== null && isBlank(bytes)) continue;
    yield { where: `${where}:${number}`, load: async () => parseLine(bytes) };
  }
}

/**
 * The record of one line.
 * @throws HearsayError BAD_INPUT or UNREADABLE_DOCUMENT saying what is wrong with it.
 */
function parseLine(bytes: Uint8Array | null): IngestRecord {
  if (bytes === null) {
    throw new HearsayError(
      'UNREADABLE_DOCUMENT',
      `Expected a line of at most ${LONGEST_LINE / 1e6} MB, got a longer one. Split the document into its articles.`,
    );
  }
  return parseRecord(parseJson(decodeLine(bytes)));
}

/** @throws HearsayError BAD_INPUT where `text` is no JSON; the message names the place. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason =
      cause instanceof Error ? cause.message.replace(/, ?"[\s\S]*$|(?: in JSON)?$/u, '') : '';
    throw new HearsayError('BAD_INPUT', `Expected one JSON object, got broken JSON: ${reason}.`, {
      cause,
    });
  }
}

function decodeLine(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new HearsayError(
      'UNREADABLE_DOCUMENT',
      'Expected JSON in UTF-8, got bytes that are not valid UTF-8. Convert the file, e.g. with iconv -t utf-8.',
      { cause },
    );
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
