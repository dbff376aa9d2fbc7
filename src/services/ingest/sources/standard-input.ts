/** Articles from standard input. */

import { LONGEST_DOCUMENT } from '../../../extract/readable.ts';
import { parseRecord } from '../record-schema.ts';
import { checkSize, decodeText } from './decode-text.ts';
import { jsonLineItems } from './json-lines.ts';
import type { Source, SourceItem } from './types.ts';

const WHERE = 'standard input';

/**
 * A stream that is told by its first character: "{" opens JSON Lines, "<" one article in HTML, anything else one
 * article's text.
 */
export function standardInput(stream: AsyncIterable<Uint8Array>): Source {
  return { where: WHERE, count: async () => null, items: () => items(stream) };
}

/** A stream of JSON Lines, whatever it opens with. */
export function standardLines(stream: AsyncIterable<Uint8Array>): Source {
  return { where: WHERE, count: async () => null, items: () => jsonLineItems(stream, WHERE) };
}

async function* items(stream: AsyncIterable<Uint8Array>): AsyncGenerator<SourceItem> {
  const { first, all } = await peek(stream);
  if (first === '{') {
    yield* jsonLineItems(all, WHERE);
    return;
  }
  yield {
    where: WHERE,
    load: async () => {
      const text = decodeText(await collect(all));
      return parseRecord(first === '<' ? { html: text } : { text });
    },
  };
}

/** The first character that is no white space, and the stream as if nothing had been read. */
async function peek(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ readonly first: string; readonly all: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let first = '';
  while (first === '') {
    const next = await iterator.next();
    if (next.done === true) break;
    seen.push(next.value);
    first = Buffer.from(next.value)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trimStart()
      .charAt(0);
  }
  const rest = { [Symbol.asyncIterator]: () => iterator };
  return {
    first,
    all: (async function* () {
      yield* seen;
      yield* rest;
    })(),
  };
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > LONGEST_DOCUMENT) checkSize(size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
