/** `hearsay export`: the whole graph as lines of JSON. */

import { once } from 'node:events';
import type { Command } from 'commander';
import { type ExportReport, exportGraph } from '../../services/interchange/export-graph.ts';
import { writeGraphFile } from '../../services/interchange/graph-file.ts';
import type { CliContext } from '../context.ts';

interface ExportFlags {
  readonly out?: string;
}

/** Adds the command to `program`. */
export function registerExport(program: Command, context: CliContext): void {
  program
    .command('export')
    .description('write the whole graph as JSON Lines, the same bytes for the same graph')
    .option('--out <file>', 'a file instead of standard output; packed when it ends in .gz')
    .addHelpText(
      'after',
      `
First a line that says what follows, then {"node", "properties"} and {"relationship", "from", "to", "properties"}, and last
the SHA-256 of all lines before. 1 is a whole number, 1.0 is not. \`hearsay import\` reads it.`,
    )
    .action((flags: ExportFlags) =>
      context.withSession(async ({ graph }) => {
        const write = (to: (text: string) => Promise<void>): Promise<ExportReport> =>
          exportGraph(graph.bulk, to, {
            signal: context.signal,
            onProgress: (done, total) =>
              context.progress.count('nodes and relationships exported', done, total),
          });
        const { nodes, relationships, sha256 } = await (flags.out === undefined
          ? write((text) => toStandardOutput(context, text))
          : writeGraphFile(flags.out, write));
        context.progress.note(
          `${nodes} nodes and ${relationships} relationships, SHA-256 ${sha256}`,
        );
      }),
    );
}

/** Waits for a slow reader of the pipe. */
async function toStandardOutput({ stdout, signal }: CliContext, text: string): Promise<void> {
  signal.throwIfAborted();
  if (!stdout.write(text)) await once(stdout, 'drain', { signal });
}
