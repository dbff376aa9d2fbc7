/** `hearsay extract`: what a reader finds in articles, with no database. */

import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { pMapIterable } from 'p-map';
import { HearsayError } from '../../domain/errors.ts';
import type { Extraction, Reader } from '../../domain/extraction.ts';
import { isSaid } from '../../domain/said.ts';
import { claimRecords, createReader, toJsonLine } from '../../extract/index.ts';
import {
  findSources,
  type Source,
  type SourceItem,
  standardLines,
} from '../../services/ingest/sources/index.ts';
import type { IngestRecord } from '../../services/ingest/types.ts';
import type { CliContext } from '../context.ts';
import { EXIT } from '../exit-status.ts';
import { readableClaims } from '../readable-claims.ts';
import { readableExtraction } from '../readable-extraction.ts';

interface ExtractFlags {
  readonly jsonl: boolean;
  readonly speechOnly: boolean;
  readonly claims: boolean;
  readonly allowPrivate: boolean;
}

/** Adds the command to `program`. */
export function registerExtract(program: Command, context: CliContext): void {
  program
    .command('extract')
    .description('show who is quoted in articles; needs no database')
    .argument('[input...]', 'files, folders, http(s) URLs, or "-" for standard input', ['-'])
    .option('--jsonl', 'JSON Lines in and out: one record a line, in order', false)
    .option(
      '--speech-only',
      'leave out what was not said: beliefs, plans, polls, denied speech',
      false,
    )
    .option('--claims', 'also show what the article and those quoted in it claim', false)
    .option('--allow-private', 'fetch URLs of this machine and its network too', false)
    .addHelpText(
      'after',
      `
With --jsonl, standard input is {"id", "text" or "html"} a line, and every line gives one line:
{"id", "quotes": […]}, or {"id", "quotes": [], "error": {"code", "message"}} with exit status 1.
With --claims, the line has "claims": […] too.`,
    )
    .action((inputs: string[], flags: ExtractFlags) => extract(context, inputs, flags));
}

async function extract(
  context: CliContext,
  inputs: readonly string[],
  { jsonl, speechOnly, claims, allowPrivate }: ExtractFlags,
): Promise<void> {
  const stdin = context.stdin;
  const sources = await findSources(inputs, {
    ...{ allowPrivate, stdin },
    ...(jsonl ? { standardInput: standardLines } : {}),
  });
  // A corpus is read on every processor, a single article without waiting for threads to start.
  const reader = await createReader(jsonl ? { threads: 'auto' } : {});
  const texts = pMapIterable(
    itemsOf(sources),
    (item) => {
      context.signal.throwIfAborted();
      return readOne(context, reader, item, { jsonl, speechOnly, claims });
    },
    { concurrency: jsonl ? availableParallelism() * 2 : 1 },
  );
  try {
    for await (const text of texts) await write(context, text);
  } finally {
    await reader.close();
  }
}

/** What is written for one article; an error is told on standard error too, where people look. */
async function readOne(
  context: CliContext,
  reader: Reader,
  item: SourceItem,
  { jsonl, speechOnly, claims }: Omit<ExtractFlags, 'allowPrivate'>,
): Promise<string> {
  let record: IngestRecord | null = null;
  try {
    record = await item.load(context.signal);
    const read = await reader.read(documentOf(record), { claims });
    const extraction = speechOnly ? onlySaid(read) : read;
    if (!jsonl) {
      const shown = readableExtraction(item.where, extraction);
      return claims ? `${shown}${readableClaims(extraction)}` : shown;
    }
    const id = record.id ?? null;
    const line = toJsonLine(id ?? '', extraction);
    const told = claims ? { claims: claimRecords(extraction) } : {};
    return `${JSON.stringify({ ...line, id, ...told })}\n`;
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    const { code, message } = error;
    context.stderr.write(`${item.where}: ${message} (${code})\n`);
    context.setExitStatus(EXIT.FAILED);
    const line = { id: record?.id ?? null, quotes: [], error: { code, message } };
    return jsonl ? `${JSON.stringify(line)}\n` : '';
  }
}

/** Without what the article does not say was said or written; claims keep their quotes where those are left. */
function onlySaid(extraction: Extraction): Extraction {
  const quotes = extraction.quotes.filter(isSaid);
  const place = new Map(quotes.map((quote, index) => [quote, index]));
  const assertions = extraction.assertions.map((assertion) => {
    const quote = assertion.quote === null ? undefined : extraction.quotes[assertion.quote];
    return { ...assertion, quote: (quote === undefined ? null : place.get(quote)) ?? null };
  });
  return { ...extraction, quotes, assertions };
}

/** Waits for a slow reader of the pipe, so that output never piles up in memory. */
async function write({ stdout, signal }: CliContext, text: string): Promise<void> {
  if (text !== '' && !stdout.write(text)) await once(stdout, 'drain', { signal });
}

async function* itemsOf(sources: readonly Source[]): AsyncGenerator<SourceItem> {
  for (const source of sources) yield* source.items();
}

function documentOf({ text, html, url, publishedAt }: IngestRecord) {
  return {
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
    ...(url === undefined ? {} : { url }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}
