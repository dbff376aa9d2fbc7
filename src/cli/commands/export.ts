/** `hearsay export`: the whole graph as lines of JSON, or parts of it in formats of others. */

import { once } from 'node:events';
import { type Command, Option } from 'commander';
import { HearsayError } from '../../domain/errors.ts';
import { type ExportReport, exportGraph } from '../../services/interchange/export-graph.ts';
import { FORMATS, type Format, writeFormat } from '../../services/interchange/formats/index.ts';
import { writeGraphFile } from '../../services/interchange/graph-file.ts';
import type { CliContext } from '../context.ts';
import type { Session } from '../session.ts';

interface ExportFlags {
  readonly out?: string;
  readonly format: 'graph' | Format;
  readonly ids?: string;
  readonly query?: string;
}

/** Adds the command to `program`. */
export function registerExport(program: Command, context: CliContext): void {
  program
    .command('export')
    .description('write the whole graph as JSON Lines, or parts of it in other formats')
    .option('--out <file>', 'a file instead of standard output; packed when it ends in .gz')
    .addOption(
      new Option('--format <format>', 'graph: all of it; the others: what --ids or --query names')
        .choices(['graph', ...FORMATS])
        .default('graph'),
    )
    .option('--ids <ids>', 'ids of quotes, claims, speakers, …, separated by commas')
    .option('--query <graphql>', 'a GraphQL query: whatever has its id in the answer')
    .addHelpText(
      'after',
      `
The whole graph: first a line that says what follows, then {"node", "properties"} and {"relationship", "from", "to",
"properties"}, and last the SHA-256 of all lines before. 1 is a whole number, 1.0 is not. \`hearsay import\` reads it.
claim-review, web-annotation and prov take along what quotes, claims and reviews rest on; the tables and graphml show what
was named, and how it hangs together.`,
    )
    .action((flags: ExportFlags) => run(context, flags));
}

async function run(context: CliContext, flags: ExportFlags): Promise<void> {
  const { format, out } = flags;
  if (format !== 'graph' && flags.ids === undefined && flags.query === undefined) {
    throw new HearsayError(
      'BAD_INPUT',
      `Expected --ids or --query with --format ${format}, got neither.`,
    );
  }
  await context.withSession(async (session) => {
    const write = (to: (text: string) => Promise<void>): Promise<ExportReport | null> =>
      format === 'graph' ? wholeGraph(context, session, to) : part(session, format, flags, to);
    const report = await (out === undefined
      ? write((text) => toStandardOutput(context, text))
      : writeGraphFile(out, write));
    if (report === null) return;
    const { nodes, relationships, sha256 } = report;
    context.progress.note(`${nodes} nodes and ${relationships} relationships, SHA-256 ${sha256}`);
  });
}

function wholeGraph(
  { signal, progress }: CliContext,
  { graph }: Session,
  to: (text: string) => Promise<void>,
): Promise<ExportReport> {
  return exportGraph(graph.bulk, to, {
    signal,
    onProgress: (done, total) => progress.count('nodes and relationships exported', done, total),
  });
}

async function part(
  session: Session,
  format: Format,
  { ids = '', query }: ExportFlags,
  to: (text: string) => Promise<void>,
): Promise<null> {
  const named = ids.split(',').filter((id) => id !== '');
  // Loaded when needed, as the session was.
  const { idsInAnswer } = await import('../ids-in-answer.ts');
  const queried = query === undefined ? [] : await idsInAnswer(session, query);
  await to(await writeFormat(session.graph.subgraphs, format, [...named, ...queried]));
  return null;
}

/** Waits for a slow reader of the pipe. */
async function toStandardOutput({ stdout, signal }: CliContext, text: string): Promise<void> {
  signal.throwIfAborted();
  if (!stdout.write(text)) await once(stdout, 'drain', { signal });
}
