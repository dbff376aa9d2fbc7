/** `hearsay backup` and `hearsay restore`: a copy to come back to. */

import type { Command } from 'commander';
import { exportGraph } from '../../services/interchange/export-graph.ts';
import { readGraphFile, writeGraphFile } from '../../services/interchange/graph-file.ts';
import { readGraphLines } from '../../services/interchange/read-graph-lines.ts';
import type { CliContext } from '../context.ts';
import { importFile } from './import.ts';

interface BackupFlags {
  readonly offline: boolean;
}

interface RestoreFlags extends BackupFlags {
  readonly replace: boolean;
}

/** Adds both commands to `program`. */
export function registerBackup(program: Command, context: CliContext): void {
  program
    .command('backup')
    .description('copy the graph as it is at one moment, while it is used')
    .argument('<file>', 'the file to write; packed when it ends in .gz')
    .option(
      '--offline',
      "Neo4j's own dump of the local database, which nobody uses meanwhile",
      false,
    )
    .addHelpText(
      'after',
      `
Reading goes on while the copy is made; whoever writes waits until it is done. The file is read back before it counts.
Its SHA-256 is that of the graph: \`hearsay export\` of the restored graph prints the same.`,
    )
    .action((file: string, { offline }: BackupFlags) =>
      offline ? dump(context, file) : backup(context, file),
    );
  program
    .command('restore')
    .description('write what `hearsay backup` copied into an empty graph: all of it or nothing')
    .argument('<file>', 'the file that `hearsay backup` wrote')
    .option('--replace', 'remove what is in the graph first', false)
    .option('--offline', 'the file was written with --offline', false)
    .action((file: string, { offline, replace }: RestoreFlags) =>
      offline ? load(context, file, replace) : importFile(context, file, { replace }),
    );
}

async function backup(context: CliContext, file: string): Promise<void> {
  const { signal, progress } = context;
  await context.withSession(async ({ graph }) => {
    const { nodes, relationships, sha256 } = await writeGraphFile(file, (write) =>
      exportGraph(graph.bulk, write, {
        signal,
        onProgress: (done, total) => progress.count('nodes and relationships copied', done, total),
      }),
    );
    for await (const _ of readGraphLines(readGraphFile(file))) signal.throwIfAborted();
    progress.note(`${nodes} nodes and ${relationships} relationships, SHA-256 ${sha256}`);
  });
}

async function dump(context: CliContext, file: string): Promise<void> {
  const { dumpLocal } = await import('../../local-neo4j/index.ts');
  await dumpLocal(await place(context), file);
}

async function load(context: CliContext, file: string, replace: boolean): Promise<void> {
  const { loadLocal } = await import('../../local-neo4j/index.ts');
  await loadLocal(await place(context), file, replace);
}

async function place({ env, signal, progress }: CliContext) {
  const { readConfig } = await import('../../server/config.ts');
  return { home: readConfig(env).home, env, signal, progress };
}
