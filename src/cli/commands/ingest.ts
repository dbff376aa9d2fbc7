/** `hearsay ingest`: articles into the graph. */

import { type Command, InvalidArgumentError } from 'commander';
import { isHearsayError } from '../../domain/errors.ts';
import {
  type IngestListener,
  type IngestSummary,
  ingestAll,
} from '../../services/ingest/ingest-all.ts';
import { findSources, type Source } from '../../services/ingest/sources/index.ts';
import { cliViewer } from '../cli-viewer.ts';
import type { CliContext } from '../context.ts';
import { EXIT } from '../exit-status.ts';

interface IngestFlags {
  readonly concurrency: number;
  readonly stopOnError: boolean;
  readonly wait: number;
  readonly allowPrivate: boolean;
  readonly json: boolean;
  readonly claims: boolean;
}

/** An article that was not ingested. */
interface Failure {
  readonly where: string;
  readonly code: string;
  readonly message: string;
}

const RESUME =
  'What is done stays done, nothing is half-written: run the same command again to go on.';

/** So many failures are kept for --json; all of them are on standard error. */
const MOST_FAILURES_KEPT = 1_000;

/** Adds the command to `program`. */
export function registerIngest(program: Command, context: CliContext): void {
  program
    .command('ingest')
    .description('read articles into the graph; what is there already stays as it is')
    .argument('<input...>', 'files, folders, http(s) URLs, or "-" for standard input')
    .option('--concurrency <n>', 'articles read at the same time', wholeNumber(1, 64), 2)
    .option('--stop-on-error', 'end at the first article that fails', false)
    .option(
      '--wait <seconds>',
      'how long to wait for a Neo4j that went away',
      wholeNumber(0, 86_400),
      60,
    )
    .option('--allow-private', 'fetch URLs of this machine and its network too', false)
    .option('--no-claims', 'read who said what, but do not look for claims: several times faster')
    .option('--json', 'print the summary as JSON on standard output', false)
    .addHelpText(
      'after',
      `
Files: .txt, .html, .htm, .jsonl, .ndjson, .json; a folder is read with its subfolders, and a
manifest.json in it may give id, title, outlet, url, authors and publishedAt of its files.
JSON Lines: {"text" or "html", "id"?, "url"?, "title"?, "outlet"?, "authors"?, "publishedAt"?}
Exit status: 0 all went well; 1 some articles failed; 2 bad input; 3 Neo4j is away; 130 Ctrl-C.`,
    )
    .action((inputs: string[], flags: IngestFlags) => ingest(context, inputs, flags));
}

async function ingest(
  context: CliContext,
  inputs: readonly string[],
  flags: IngestFlags,
): Promise<void> {
  // Before Neo4j is looked for: a mistyped path costs nothing.
  const { allowPrivate } = flags;
  const sources = await findSources(inputs, { allowPrivate, stdin: context.stdin });
  const failures: Failure[] = [];
  const summary = await context.withSession(
    async ({ services }) => {
      const on = listener(context, await total(sources), failures);
      return ingestAll(services.ingest, sources, {
        on,
        signal: context.signal,
        actor: cliViewer(),
        concurrency: flags.concurrency,
        stopOnError: flags.stopOnError,
        waitMs: flags.wait * 1000,
      }).catch((error: unknown) => {
        if (isHearsayError(error, 'GRAPH_UNAVAILABLE')) context.progress.note(RESUME);
        throw error;
      });
    },
    { claims: flags.claims },
  );
  report(context, summary, failures, flags.json);
  if (context.signal.aborted) {
    context.progress.note(RESUME);
    throw context.signal.reason;
  }
  if (summary.failed > 0) context.setExitStatus(EXIT.FAILED);
}

/** Shows every article as it is done; one that fails, with its file and line. */
function listener(
  { progress }: CliContext,
  articles: number | null,
  failures: Failure[],
): IngestListener {
  let finished = 0;
  let away = false;
  const count = () => {
    finished++;
    away = false;
    if (articles !== null) progress.count('articles', finished, Math.max(articles, finished));
    else if (finished % 100 === 0) progress.note(`${finished} articles`);
  };
  return {
    done: count,
    failed: (where, { code, message }) => {
      if (failures.length < MOST_FAILURES_KEPT) failures.push({ where, code, message });
      progress.note(`${where}: ${message} (${code})`);
      count();
    },
    waiting: ({ message }) => {
      if (!away) progress.note(`Waiting for Neo4j: ${message}`);
      away = true;
    },
  };
}

function report(
  { stdout, progress }: CliContext,
  summary: IngestSummary,
  failures: readonly Failure[],
  json: boolean,
): void {
  progress.done();
  if (json) {
    stdout.write(`${JSON.stringify({ ...summary, failures })}\n`);
    return;
  }
  const { created, revised, unchanged, failed } = summary;
  const { quotes, newSpeakers, newUtterances, newClaims } = summary;
  const articles = `${created} created, ${revised} revised, ${unchanged} unchanged, ${failed} failed`;
  const found = `${quotes} quotes, ${newSpeakers} new speakers, ${newUtterances} new utterances, ${newClaims} new claims`;
  stdout.write(`${summary.stopped ? 'Stopped. ' : ''}Articles: ${articles}. Read: ${found}.\n`);
}

async function total(sources: readonly Source[]): Promise<number | null> {
  let sum = 0;
  for (const source of sources) {
    const count = await source.count();
    if (count === null) return null;
    sum += count;
  }
  return sum;
}

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`expected a whole number from ${least} to ${most}`);
  };
}
